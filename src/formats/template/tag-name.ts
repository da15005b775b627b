/** The name of a tag of Liquid, Jinja or Twig, `{%- if x %}`; empty for anything else. */
export function tagName(code: string): string {
  return name.exec(code)?.[1] ?? '';
}

const name = /^\{%[-+~]?\s{0,99}([A-Za-z_]\w{0,99})/;
