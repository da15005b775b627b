import type { ImageFault } from '../../../model/image.ts';
import type { Span } from '../../../model/text.ts';
import { createLabels, type Labels } from './definitions.ts';
import { isSyntaxExample } from './example.ts';
import { readLabel } from './label-end.ts';

/** A text that was meant as an image, `![label](address)`, and that no parser reads as one. */
export type Construct = {
  readonly fault: ImageFault;
  readonly label: string;
  readonly labelSpan: Span;
  readonly src: string;
  readonly title: string | undefined;
  readonly span: Span;
};

/** In order, without overlaps. Linear in the length of the text: from each opening mark, few others are read. */
export function findConstructs(text: string): readonly Construct[] {
  const isDefined = createLabels(text);
  const found: Construct[] = [];
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(openings)) {
    if (index < from) continue;
    const construct = constructAt(text, index, opening, isDefined);
    if (!construct) continue;
    found.push(construct);
    from = construct.span.end;
  }
  return found;
}

const openings = /(?<!\\)[!！][ \t]?[[【](?!\[)/g;

function constructAt(text: string, start: number, opening: string, isDefined: Labels): Construct | undefined {
  const labelStart = start + opening.length;
  const read = readLabel(text, start, labelStart, isDefined);
  if (!read) return undefined;
  const { labelEnd, address } = read;
  const label = text.slice(labelStart, labelEnd);
  // What begins inside of the address is the image that readers see.
  if (address.src.includes('![') || isInDefinition(text, start)) return undefined;
  const fault = faultOf(opening, text.charAt(labelEnd), read.fault, address.fault);
  if (!fault || !isMeant(text, start, opening, label)) return undefined;
  const { src, title, end } = address;
  if (mayBeReference.has(fault) && (isDefined(label) || isDefined(src))) return undefined;
  if (isSyntaxExample(label, src) || !isWhole(text, start, end)) return undefined;
  return { fault, label, labelSpan: { start: labelStart, end: labelEnd }, src, title, span: { start, end } };
}

const mayBeReference: ReadonlySet<ImageFault> = new Set<ImageFault>(['gap', 'other-brackets', 'full-width-mark']);

function faultOf(
  opening: string,
  closing: string,
  ofLabel: ImageFault | undefined,
  ofAddress: ImageFault | undefined,
): ImageFault | undefined {
  if (/[！【]/.test(opening) || closing === '】') return 'full-width-mark';
  return ofLabel ?? (/\s/.test(opening) ? 'gap' : ofAddress);
}

/** Before a link, `！` or a mark with a space ends a sentence, unless it begins the line. */
function isMeant(text: string, start: number, opening: string, label: string): boolean {
  if (opening.startsWith('![') || opening.startsWith('!【') || label.trim() === '') return true;
  return /(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** Whether an offset is in the address of a label that the line defines. */
function isInDefinition(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - longestDefinition, text.lastIndexOf('\n', start - 1) + 1), start);
  return /^ {0,3}\[[^\]]+\]:[ \t]*[^ \t]*$/.test(line);
}

/** UTF-16 units of the line before an offset. */
const longestDefinition = 1000;

/** Where a code span or a comment begins or ends inside, the parts do not belong together. */
function isWhole(text: string, start: number, end: number): boolean {
  const construct = text.slice(start, end);
  if ((construct.split('`').length - 1) % 2 === 1 || /(?<!\\)<!--/.test(construct)) return false;
  if (!construct.includes('-->')) return true;
  const before = text.slice(Math.max(0, start - longestComment), start);
  return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}

/** UTF-16 units. */
const longestComment = 4000;
