import type { Comment, Span } from '../model/text.ts';

/** A part of a page that a program writes anew in each of its runs, such as the table of all contributors. */
export type GeneratedPart = {
  /** The comment before it, as far as people need it to find the part: `ALL-CONTRIBUTORS-LIST:START`. */
  readonly mark: string;
  readonly span: Span;
};

/** UTF-16 units of a comment that are looked at. */
const longest = 200;

/** Whether a text may have such a part. A cheap test without false negatives. */
export function mayHoldGenerated(text: string): boolean {
  // In HTML, `<` is everywhere.
  for (let at = text.indexOf('!--'); at !== -1; at = text.indexOf('!--', at + 3)) {
    if (readMark(text.slice(at + 3, at + 3 + longest)) !== undefined) return true;
  }
  return false;
}

/** The parts of a page by their comments, in order. One that has no end is none: nobody knows how far it would reach. */
export function generatedParts(comments: readonly Comment[]): readonly GeneratedPart[] {
  const parts: GeneratedPart[] = [];
  let open: (Mark & { readonly start: number }) | undefined;
  for (const { text, span } of comments) {
    if (open !== undefined && text.trim().toLowerCase().startsWith(open.end)) {
      parts.push({ mark: open.shown, span: { start: open.start, end: span.end } });
      open = undefined;
      continue;
    }
    const mark = open === undefined ? readMark(text) : undefined;
    if (mark !== undefined) open = { ...mark, start: span.start };
  }
  return parts;
}

type Mark = {
  readonly shown: string;
  /** How the comment at the end begins, in lower case. */
  readonly end: string;
};

/** The comment before a generated part; undefined for any other. Marks that people set for what is included elsewhere (`docs:start`) are others. */
function readMark(comment: string): Mark | undefined {
  const text = comment.trimStart().slice(0, longest);
  const pair = pairs.find(({ begin }) => begin.test(text));
  if (pair !== undefined) return { shown: text.split(/\s|-->/u, 1).join(''), end: pair.end };
  if (!known.test(text) && !saysSo.test(text)) return undefined;
  const word = /(?<![a-z])(?:start|begin)(?![a-z])/iu.exec(text);
  if (word === null) return undefined;
  const before = text.slice(0, word.index);
  const after = text.slice(word.index + word[0].length);
  // Where the word comes first, what follows it is the name: `START_SECTION:waka`, `START doctoc`.
  const [name = ''] = before === '' ? (/^\s*[^\s>]+/u.exec(after) ?? []) : [];
  return { shown: before + word[0] + name, end: `${before}end${name}`.toLowerCase() };
}

/** Marks of all-contributors, markdown-magic, blog-post-workflow, profile READMEs, terraform-docs, contributors-readme-action. */
const known = /^(?:ALL-CONTRIBUTORS-|AUTO-GENERATED-CONTENT|BLOG-POST-LIST|START_SECTION:|BEGIN_TF_DOCS|readme: )/iu;

/** `doctoc generated TOC please keep comment here`, `do not edit this section`. What is not to be removed may be the mark alone. */
const saysSo = /\b(?:auto-?)?generated\b|\bdo(?: not|n't) (?:change|edit|modify|touch|update)\b/iu;

/** automd, github-sponsors-readme-action */
const pairs = [
  { begin: /^automd:/u, end: '/automd' },
  { begin: /^sponsors\s*(?:-->|$)/u, end: 'sponsors' },
] as const;
