import type { Span } from '../../model/text.ts';

/**
 * Sizes of markdown-it-imsize (HackMD, VuePress and others) in an image: ` =100x200` after the address or the title. Without them, it is an
 * image of CommonMark.
 */
export function imageSizes(text: string): readonly Span[] {
  return Array.from(text.matchAll(sized), ({ 0: whole, 1: before = '', index }) => ({
    start: index + before.length,
    end: index + whole.length,
  }));
}

const sized =
  /(\]\([ \t]{0,9}(?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'))?[ \t]{1,9})=(?:\d{1,5}%?x(?:\d{1,5}%?)?|x\d{1,5}%?)(?=[ \t]{0,9}\))/g;
