import type { ImageFault } from '../../../model/image.ts';
import { endsInPictureName, isPictureAddress } from '../../../text/picture-names.ts';

/** What follows the label of an image that an author wrote: an address in some kind of brackets. */
export type Address = {
  /** Undefined where CommonMark reads it as an address, too (0.31.2, 6.3). */
  readonly fault: ImageFault | undefined;
  readonly src: string;
  readonly title: string | undefined;
  /** Offset after the closing bracket. */
  readonly end: number;
};

/** The address of a picture that begins at `at`, after the bracket that closes a label; undefined when there is none. */
export function addressAt(text: string, at: number): Address | undefined {
  return inParentheses(text, at) ?? withoutEnd(text, at) ?? inOtherBrackets(text, at) ?? withOpenPart(text, at);
}

function inParentheses(text: string, at: number): Address | undefined {
  const [whole, gap = '', open, written = '', title, close] = matchAt(parentheses, text, at) ?? [];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  const outside = open !== '(' || close !== ')' ? 'full-width-mark' : gap === '' ? undefined : 'gap';
  const dest = written.trim();
  if (endsInPictureName(dest)) {
    const hasSpace = /[ \t]/.test(dest);
    if (!hasSpace && !isPictureAddress(dest)) return undefined;
    // Around a whole sentence, the parentheses are those of prose.
    if (hasSpace && outside) return undefined;
    return { fault: outside ?? (hasSpace ? 'space-in-address' : undefined), src: dest, title, end };
  }
  const [, src = '', words = ''] = beforeWords.exec(dest) ?? [];
  if (outside || title !== undefined || !isPictureAddress(src) || validTitle.test(words)) return undefined;
  return { fault: 'title-without-quotes', src, title: undefined, end };
}

/** The parenthesis is open at the end of the paragraph. */
function withoutEnd(text: string, at: number): Address | undefined {
  const [whole, src = ''] = matchAt(unclosed, text, at) ?? [];
  if (whole === undefined || !isPictureAddress(src)) return undefined;
  return { fault: 'unbalanced-bracket', src, title: undefined, end: at + whole.length };
}

function inOtherBrackets(text: string, at: number): Address | undefined {
  const [whole, src = ''] = matchAt(otherBrackets, text, at) ?? [];
  if (whole === undefined || !isPictureAddress(src)) return undefined;
  return { fault: 'other-brackets', src, title: undefined, end: at + whole.length };
}

/** A quotation mark or a parenthesis inside has no partner: `(a.png "title)`, `(a(1.png)`. */
function withOpenPart(text: string, at: number): Address | undefined {
  const [titled, src = ''] = matchAt(openTitle, text, at) ?? [];
  if (titled !== undefined && isPictureAddress(src) && !restOfLine(text, at + titled.length).includes('"'))
    return { fault: 'title-without-quotes', src, title: undefined, end: at + titled.length };
  const [nested, address = ''] = matchAt(openParenthesis, text, at) ?? [];
  if (nested === undefined || !isPictureAddress(address)) return undefined;
  return { fault: 'unbalanced-bracket', src: address, title: undefined, end: at + nested.length };
}

/** At most so much of it as a title has. */
function restOfLine(text: string, at: number): string {
  return /^[^\n]*/.exec(text.slice(at, at + longestTitle))?.[0] ?? '';
}

/** UTF-16 units. */
const longestTitle = 300;

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const parentheses =
  /([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y;
const unclosed = /\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;
const openTitle = /\(([^\s()<>"']+)[ \t]+"[^"\n)]*\)/y;
const openParenthesis = /\(([^\s()<>"']+\([^\s()<>"']+)\)(?!\))/y;
const otherBrackets = /[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y;
/** A comma, too, is often put before a title. */
const beforeWords = /^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;
const validTitle = /^'(?:[^'\\]|\\.)*'$/;
