/** What a page says about itself before its text (YAML between `---`, TOML between `+++`). */
export type FrontMatter = {
  /** Offset after its last line; 0 where there is none. */
  readonly end: number;
  /** BCP 47 tag. */
  readonly language: string | undefined;
};

export function frontMatter(text: string): FrontMatter {
  const mark = text.slice(0, 3);
  if (mark !== '---' && mark !== '+++') return none;
  const first = lineEnd(text, mark, 0);
  if (first === undefined || first === text.length) return none;
  for (let at = text.indexOf(`\n${mark}`, first - 1); at !== -1; at = text.indexOf(`\n${mark}`, at + 1)) {
    const end = lineEnd(text, mark, at + 1);
    if (end === undefined) continue;
    return { end, language: mark === '---' ? languageIn(text.slice(first, at)) : undefined };
  }
  return none;
}

const none: FrontMatter = { end: 0, language: undefined };

/** The offset after a line with nothing but the mark; undefined where it has more. */
function lineEnd(text: string, mark: string, start: number): number | undefined {
  let at = start + mark.length;
  while (' \t\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  if (at === text.length) return at;
  return text.charAt(at) === '\n' ? at + 1 : undefined;
}

/** `lang` or `language` of front matter in YAML. */
export function languageIn(yaml: string): string | undefined {
  return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1];
}
