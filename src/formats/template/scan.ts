import type { DialectImage } from '../dialects/dialect.ts';
import { createSearch, type Search } from '../../lib/search.ts';
import type { Region, Scan } from './region.ts';
import { regionsOfCode } from './regions-of-code.ts';
import { createTagState } from './tag-state.ts';

/** One kind of construct of a language. literal: marks that are put out as they stand, such as `<%%`. */
export type Mark = {
  readonly kind: 'code' | 'comment' | 'literal';
  /** The offset behind the construct, or undefined where it has no end: then it is text. @param from behind its opening mark */
  readonly end: (text: string, from: number, next: Search) => number | undefined;
};

/** A tag whose content is another language. raw: HTML in which nothing is code. hidden: nothing that a page shows. */
export type Enclosing = { readonly kind: 'raw' | 'hidden'; readonly end: string };

/** A language as a table of its marks. */
export type MarkedLanguage = {
  /** Global; every mark that opens a construct. */
  readonly openings: RegExp;
  readonly markOf: (opening: string) => Mark | undefined;
  readonly enclosing?: (code: string) => Enclosing | undefined;
  /** Whether code is a comment by its content. */
  readonly isComment?: (code: string) => boolean;
  /** The images that code writes where a page may have one. */
  readonly imagesIn?: (code: string, start: number) => readonly DialectImage[];
};

/** The scan of a language that is a table. */
export function createScan({ openings, markOf, enclosing, isComment, imagesIn }: MarkedLanguage): Scan {
  return (text) => {
    const next = createSearch(text);
    const tags = createTagState(text);
    const regions: Region[] = [];
    let rawEnd = 0;
    openings.lastIndex = 0;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
      const start = match.index;
      const mark = markOf(match[0]);
      const end = mark?.end(text, start + match[0].length, next);
      if (mark === undefined || end === undefined || mark.kind === 'literal') continue;
      const code = text.slice(start, end);
      const isRaw = start < rawEnd;
      // What is only put out may be code to a library in the browser, and is no comment of ours.
      if (isRaw && (mark.kind === 'comment' || end > rawEnd || !code.startsWith('{{'))) continue;
      openings.lastIndex = end;
      if (mark.kind === 'comment' || (!isRaw && isComment?.(code) === true)) {
        regions.push({ start, end, kind: 'comment', text: commentText(code, match[0].length) });
        continue;
      }
      tags.pass(start);
      regions.push(...regionsOfCode(code, { start, end }, tags.isInTag() ? [] : (imagesIn?.(code, start) ?? [])));
      tags.skip(end);
      const content = isRaw ? undefined : enclosing?.(code);
      const ending = content === undefined ? Infinity : next(content.end, end);
      if (content === undefined || ending === Infinity) continue;
      const from = /[{@]/.test(text.charAt(ending)) ? ending : Math.max(end, text.lastIndexOf('{', ending));
      if (content.kind === 'raw') rawEnd = from;
      else {
        const to = behindTag(text, ending);
        regions.push({ start: end, end: to, kind: 'hidden' });
        tags.skip(to);
        openings.lastIndex = to;
      }
    }
    return regions;
  };
}

/** What a comment says, without its marks. @param opening the length of the first */
function commentText(comment: string, opening: number): string {
  const [closing = ''] = /(?:--~?|\*\/[ \t]?-?|[#*-])?[%}#@]?[}>@]$/.exec(comment) ?? [];
  return comment.slice(opening, -closing.length).replace(/^-?\s*#/, '');
}

function behindTag(text: string, from: number): number {
  const end = text.indexOf('}', from);
  return end === -1 ? text.length : text.startsWith('}', end + 1) ? end + 2 : end + 1;
}
