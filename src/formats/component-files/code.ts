/**
 * The offset behind the string, template, comment or regular expression of JavaScript that begins at an offset; the offset itself where none
 * does. Undefined where a template or comment has no end. A string ends with its line, as in JavaScript.
 *
 * @param last the last character before it that is neither white space nor part of a comment
 */
export function behindLiteral(text: string, at: number, last: string): number | undefined {
  const mark = text.charAt(at);
  if (mark === '"' || mark === "'") return behindString(text, at, mark);
  if (mark === '`') return behindTemplate(text, at);
  if (mark !== '/') return at;
  const next = text.charAt(at + 1);
  if (next === '/') return lineEnd(text, at);
  if (next === '*') return behindMark(text, '*/', at + '/*'.length);
  return mayPrecedeRegex.includes(last) ? behindRegex(text, at) : at;
}

/** Whether a comment of JavaScript begins at an offset. */
export function isCodeComment(text: string, at: number): boolean {
  return text.charAt(at) === '/' && /[/*]/.test(text.charAt(at + 1));
}

/** The offset behind the brace that closes the one at `open`, by the rules of JavaScript; undefined where nothing closes it. */
export function behindBraces(text: string, open: number): number | undefined {
  let depth = 0;
  let last = '';
  for (let at = open; at < text.length;) {
    const behind = behindLiteral(text, at, last);
    if (behind === undefined) return undefined;
    if (behind > at) {
      if (!isCodeComment(text, at)) last = operand;
      at = behind;
      continue;
    }
    const mark = text.charAt(at);
    at += 1;
    if (mark === '{') depth += 1;
    else if (mark === '}' && (depth -= 1) === 0) return at;
    if (mark.trim() !== '') last = mark;
  }
  return undefined;
}

/** The offset behind the next `mark`; undefined where there is none. */
export function behindMark(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at === -1 ? undefined : at + mark.length;
}

/** Stands for a string or the like as the last character before something. */
export const operand = 'x';

/** A slash after one of these, or after nothing, begins a regular expression: `includes('')` is true. */
const mayPrecedeRegex = '(,=:[!&|?{};+-*%~^<>';

function behindString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === quote) return at + 1;
    if (mark === '\n') return at;
    if (mark === '\\') at += 1;
  }
  return text.length;
}

/** Templates nest in their expressions, so the braces that are open are counted for each of them. */
function behindTemplate(text: string, start: number): number | undefined {
  const braces: number[] = [];
  let inText = true;
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (inText) {
      if (mark === '\\') at += 1;
      else if (mark === '`') {
        if (braces.length === 0) return at + 1;
        inText = false;
      } else if (mark === '$' && text.charAt(at + 1) === '{') {
        braces.push(0);
        inText = false;
        at += 1;
      }
    } else if (mark === '"' || mark === "'") at = behindString(text, at, mark) - 1;
    else if (mark === '`') inText = true;
    else if (mark === '{') braces.push((braces.pop() ?? 0) + 1);
    else if (mark === '}') {
      const open = braces.pop() ?? 0;
      if (open > 0) braces.push(open - 1);
      else inText = true;
    }
  }
  return undefined;
}

/** UTF-16 units: a slash without an end within these is a division. */
const longestRegex = 500;

function behindRegex(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length && at - start < longestRegex; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n') return start;
    if (mark === '\\') at += 1;
    else if (mark === '[') inClass = true;
    else if (mark === ']') inClass = false;
    else if (mark === '/' && !inClass) return at + 1;
  }
  return start;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
