/** `text` with `body` between `<!-- generated: name -->` and the end mark; undefined without these marks or without a text. */
export function fillNamed(text, name, body) {
  return fill(text, `<!-- generated: ${name} -->`, body);
}

/** The same for a file whose only generated part has no name. */
export function fillOnly(text, body) {
  return fill(text, '<!-- generated -->', body);
}

/** The same for a named part of a YAML file, whose marks are comments. */
export function fillYaml(text, name, body) {
  return fill(text, `# generated: ${name}`, body, '# /generated');
}

function fill(text, begin, body, end = '<!-- /generated -->') {
  const from = text?.indexOf(`${begin}\n`) ?? -1;
  const to = text?.indexOf(end, from) ?? -1;
  if (from === -1 || to === -1) return undefined;
  return `${text.slice(0, from)}${begin}\n${body}\n${text.slice(to)}`;
}
