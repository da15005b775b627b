import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import type { Dialect } from './dialect.ts';

/** A picture that a key of the front matter names, with its text under another key: `image: { file: a.png, alt: … }`, `cover_alt: …`. */
export const frontMatter: Dialect = {
  syntax: 'front-matter',
  /** `front-matter/tokens.ts` has those of a whole file. */
  tokens: /(?!)/,
  opening: /^/,

  /** `front-matter/index.ts` reads them all at once. */
  read: () => undefined,

  setAlt(text: string, { altSpan: span, attribute = 'alt' }: Image, alt: string): Edit {
    const value = quoted(alt);
    if (span.start < span.end) return { span, text: value };
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const line = text.slice(lineStart, span.start);
    if (line.trimEnd().endsWith(':')) return { span, text: line.endsWith(':') ? ` ${value}` : value };
    const next = /^\r?\n/.exec(text.slice(span.start, span.start + 2))?.[0];
    // Between braces, another key follows on the same line.
    if (next === undefined) return { span, text: `, ${attribute}: ${value}` };
    const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].replaceAll('-', ' ') ?? '';
    return { span, text: `${next}${indent}${attribute}: ${value}` };
  },

  setDecorative(text: string, image: Image): Edit {
    return frontMatter.setAlt(text, image, '');
  },
};

/** A value of YAML in double quotes, without the marks of templates, which a generator may process before. */
function quoted(alt: string): string {
  if (plain.test(alt)) return alt;
  return JSON.stringify(alt).replace(
    /[{<$](?=[{%#?])/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Words that YAML reads as a text, whatever its version, because there are several of them. */
const plain = /^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;
