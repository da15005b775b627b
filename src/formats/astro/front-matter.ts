import { behindLiteral, behindMark, isCodeComment, operand } from '../component-files/code.ts';
import type { Scanner } from '../component-files/scanner.ts';

/** Reads the code between fences at the start of a component, and the comments before it; returns the offset behind it. */
export function scanFrontMatter(scanner: Scanner): number {
  const { text } = scanner;
  let at = behindSpace(text, 0);
  while (text.startsWith('<!--', at)) at = behindSpace(text, scanner.comment(at));
  if (!text.startsWith(fence, at)) return at;
  const start = at + fence.length;
  const end = closingFence(text, start);
  scanner.script(text.slice(start, end));
  if (end === undefined) scanner.fault('fence', at, 'that does not end, so nothing behind it was read');
  const behind = end === undefined ? text.length : end + fence.length;
  scanner.add({ kind: 'silent', span: { start: at, end: behind } });
  return behind;
}

const fence = '---';

/** The first fence that is in no string, template or comment; where none is, the first one that begins a line. */
function closingFence(text: string, from: number): number | undefined {
  let last = '';
  for (let at = from; at < text.length;) {
    const behind = behindLiteral(text, at, last);
    if (behind === undefined) break;
    if (behind > at) {
      if (!isCodeComment(text, at)) last = operand;
      at = behind;
      continue;
    }
    if (text.startsWith(fence, at)) return at;
    if (text.charAt(at).trim() !== '') last = text.charAt(at);
    at += 1;
  }
  const behind = behindMark(text, `\n${fence}`, from);
  return behind === undefined ? undefined : behind - fence.length;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at += 1;
  return at;
}
