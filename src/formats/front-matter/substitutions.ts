import type { Value } from '../data/parts.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { frontMatter } from '../dialects/front-matter.ts';

/**
 * Images in the substitutions of MyST, which a page shows where it names them (`{{ logo }}`): Markdown in values of YAML. Only plain images are
 * read there, `![text](address)` without an escape.
 */
export function substitutedImages(text: string, values: readonly Value[]): readonly DialectImage[] {
  return values
    .filter(({ path }) => path.startsWith('substitutions.') || path.startsWith('myst.substitutions.'))
    .flatMap(({ span }) =>
      [...text.slice(span.start, span.end).matchAll(plainImage)].map((found) => {
        const [whole, label = '', src = ''] = found;
        const start = span.start + found.index;
        const altStart = start + '!['.length;
        return {
          syntax: frontMatter.syntax,
          emptyIsDecision: false,
          attribute: undefined,
          src,
          alt: label.trim() === '' ? undefined : label,
          altSpan: { start: altStart, end: altStart + label.length },
          span: { start, end: start + whole.length },
          caption: undefined,
          link: undefined,
          attributes: {},
          others: [],
        };
      }),
    );
}

const plainImage = /!\[([^[\]\\"'\n]{0,1000})\]\(([^()\s\\"'<>]{1,1000})\)/g;
