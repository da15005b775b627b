import type { ImageFault } from '../../../model/image.ts';
import { isPictureAddress } from '../../../text/picture-names.ts';
import { addressAt, type Address } from './address.ts';
import type { Labels } from './definitions.ts';

/** A label and the address after it. */
export type Labelled = {
  /** Offset of the bracket that closes the label, or would. */
  readonly labelEnd: number;
  /** What is wrong with the label. */
  readonly fault: ImageFault | undefined;
  readonly address: Address;
};

/** Follows the brackets of an image that opens at `start` to the one that an address follows; undefined when it has no address. */
export function readLabel(text: string, start: number, labelStart: number, isDefined: Labels): Labelled | undefined {
  let depth = 0;
  let blankLines = 0;
  let inner: Labelled | undefined;
  let closed: number | undefined;
  const marks = new RegExp(labelMarks);
  marks.lastIndex = labelStart;
  for (let count = 0; count < mostMarks; count += 1) {
    const { 0: mark, index } = marks.exec(text) ?? { 0: '![', index: text.length };
    if (mark.startsWith('\\')) continue;
    if (mark.startsWith('!') || index - labelStart > longestLabel) break;
    if (mark.startsWith('\n')) {
      blankLines += 1;
      if (inner || closed !== undefined || depth > 0 || blankLines > mostBlankLines) break;
    } else if (mark === '[' || mark === '【') {
      if (closed !== undefined || blankLines > 0) break;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      const address = addressAt(text, index + 1);
      if (address && address.fault === undefined) inner ??= { labelEnd: index, fault: 'unbalanced-bracket', address };
    } else {
      const address = addressAt(text, index + 1);
      if (closed !== undefined) {
        const isApart = isInLink(text, start) || isDefined(text.slice(labelStart, closed));
        return address && !isApart ? { labelEnd: index, fault: 'unbalanced-bracket', address } : undefined;
      }
      if (address) return { labelEnd: index, fault: blankLines > 0 ? 'blank-line' : undefined, address };
      if (blankLines > 0 || /[[(（]/.test(text.charAt(index + 1))) return undefined;
      closed = index;
    }
  }
  if (closed !== undefined || blankLines > 1) return undefined;
  return inner ?? withoutBracket(text, labelStart);
}

const labelMarks = /\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;
/** A label has a few marks at most, so that a text full of them is not read once for each. */
const mostMarks = 16;
const mostBlankLines = 2;
/** UTF-16 units. */
const longestLabel = 2000;

/** The bracket that closes the label is missing: `![label(a.png)`. */
function withoutBracket(text: string, labelStart: number): Labelled | undefined {
  unclosed.lastIndex = labelStart;
  const [whole, label = '', src = ''] = unclosed.exec(text) ?? [];
  if (whole === undefined || !isPictureAddress(src)) return undefined;
  const address = { fault: undefined, src, title: undefined, end: labelStart + whole.length };
  return { labelEnd: labelStart + label.length, fault: 'unbalanced-bracket', address };
}

const unclosed = /([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y;

/** Whether a bracket is open before an offset, on its line. */
function isInLink(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestLabel, text.lastIndexOf('\n', at - 1) + 1), at);
  let open = 0;
  for (const [mark] of before.matchAll(/\\[^]|[[\]]/g)) {
    if (mark === '[') open += 1;
    else if (mark === ']') open = Math.max(0, open - 1);
  }
  return open > 0;
}
