import { literalText } from './literal-text.ts';
import type { RstNode } from './tree.ts';

/** HTML, or the definition of a substitution that shows a picture. */
export type InlinePart = string | { readonly substitution: RstNode };

/** What the names in a text stand for. */
export type Names = {
  /** What stands for `|name|`; undefined where the page does not define it. */
  readonly substitution: (name: string) => InlinePart | undefined;
  /** The address of a target, `name_`; undefined where it is a place of the documentation. */
  readonly target: (name: string) => string | undefined;
};

/**
 * The words of a paragraph as HTML, for questions about what is around a picture: substitutions and links as such, the marks of emphasis, roles
 * and literals gone. A mark without its other half stays.
 */
export function readInline(text: string, names: Names): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  const missing = new Set<string>();
  let at = 0;

  /** The place of the next `mark`. Once there is none, there is none further on. */
  function closing(mark: string, from: number): number {
    if (missing.has(mark)) return -1;
    const place = text.indexOf(mark, from);
    if (place === -1) missing.add(mark);
    return place;
  }

  for (const { 0: written, index } of text.matchAll(beginning)) {
    if (index < at) continue;
    const before = text.slice(at, index);
    parts.push(literalText(written === '`' ? withoutRole(before) : before));
    at = index + written.length;
    if (written.startsWith('*')) continue;
    if (written.startsWith('\\')) {
      parts.push(literalText(written.slice(1).trim()));
      continue;
    }
    const end = closing(written, at);
    const found = end > at ? construct(text, written, { start: at, end }, names) : undefined;
    parts.push(...(found?.parts ?? [literalText(written)]));
    at = found?.after ?? at;
  }
  return [...parts, literalText(text.slice(at))];
}

/** An escape; emphasis beside a word; a literal; interpreted text or a reference in backquotes; a substitution. */
const beginning = /\\[^]|\*\*?(?=\S)|(?<=\S)\*\*?|``|`|\|(?=\S)/g;

type Construct = { readonly parts: readonly InlinePart[]; readonly after: number };

function construct(text: string, mark: string, { start, end }: { start: number; end: number }, names: Names) {
  const words = text.slice(start, end);
  const after = end + mark.length;
  if (mark === '``') return { parts: [literalText(words)], after };
  const suffix = /^__?/.exec(text.slice(after, after + 2))?.[0].length ?? 0;
  return mark === '`'
    ? interpreted(
        words,
        suffix > 0 ? { after: after + suffix, isLink: true } : { after: behindRole(text, after) },
        names,
      )
    : substituted(words, suffix, after, names);
}

function behindRole(text: string, at: number): number {
  return at + (/^:[\w.+-]+:/.exec(text.slice(at, at + longestRole))?.[0].length ?? 0);
}

/** A text without the role at its end, `:ref:`. */
function withoutRole(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < longestRole && /[\w.+:-]/.test(text.charAt(start - 1))) start -= 1;
  const role = text.slice(start);
  return /^:.+:$/.test(role) ? text.slice(0, start) : text;
}

const longestRole = 60;

/** `words`, `words <target>`, `~package.name`, `!words`. */
function interpreted(words: string, { after, isLink = false }: { after: number; isLink?: boolean }, names: Names) {
  const [, label, target] = /^([^<]*)<([^<>]*)>$/.exec(words) ?? [];
  const shown = (label ?? words).trim().replace(/^!|^~(?:[^.]*\.)*/, '');
  const html = literalText(shown === '' ? (target ?? '') : shown);
  if (!isLink) return { parts: [html], after };
  const address = target === undefined || target.endsWith('_') ? names.target(target ?? words) : target;
  return { parts: [linkStart(address), html, linkEnd], after };
}

function substituted(name: string, suffix: number, after: number, names: Names): Construct | undefined {
  const part = /\s$/.test(name) ? undefined : names.substitution(name);
  if (part === undefined) return undefined;
  const parts = suffix === 0 ? [part] : [linkStart(names.target(name)), part, linkEnd];
  return { parts, after: after + suffix };
}

/** The start of a link; one to a place of the documentation has no address in the source. */
export function linkStart(address: string | undefined): string {
  return `<a href="${literalText(address ?? '')}">`;
}

export const linkEnd = '</a>';
