import type { Span } from '../../model/text.ts';

/** The arguments of a call in Ruby, as they are written. */
export type Arguments = {
  /** Offset behind the call. */
  readonly end: number;
  /** In order; without white space around them. */
  readonly written: readonly Span[];
};

/** UTF-16 units: a longer call is not read. */
const longestCall = 4000;

/**
 * The arguments of the call whose name ends at `from`: between parentheses, or up to where the expression ends. Undefined where the source is
 * not clear, as in a string that is not closed.
 */
export function argumentsAt(code: string, from: number): Arguments | undefined {
  const inParentheses = code[from] === '(';
  const written: Span[] = [];
  let depth = 0;
  let start = inParentheses ? from + 1 : from;
  let at = start;
  const add = (end: number) => {
    const text = code.slice(start, end);
    const trimmed = text.trim();
    const first = start + text.indexOf(trimmed);
    if (trimmed !== '') written.push({ start: first, end: first + trimmed.length });
  };
  while (at < code.length && at - from < longestCall) {
    const character = code.charAt(at);
    if (character === '"' || character === "'") {
      const end = endOfString(code, at);
      if (end === undefined) return undefined;
      at = end;
      continue;
    }
    if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character)) {
      if (depth === 0) {
        add(at);
        return { end: inParentheses ? at + 1 : (written.at(-1)?.end ?? at), written };
      }
      depth -= 1;
    } else if (depth === 0 && character === ',') {
      add(at);
      start = at + 1;
    } else if (depth === 0 && !inParentheses && endsExpression(code, at, start)) {
      add(at);
      return { end: written.at(-1)?.end ?? at, written };
    }
    at += 1;
  }
  return undefined;
}

/** The offset behind the string that begins at an offset. */
function endOfString(code: string, start: number): number | undefined {
  const quote = code.charAt(start);
  for (let at = start + 1; at < code.length && at - start < longestCall; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === quote) return at + 1;
  }
  return undefined;
}

/** Whether a call without parentheses ends: at the end of the tag or of a line, before a modifier, a block or the rest of a choice. */
function endsExpression(code: string, at: number, start: number): boolean {
  ending.lastIndex = at;
  const [found] = ending.exec(code) ?? [];
  if (found === undefined) return false;
  return found !== '\n' || code.slice(start, at).trim() !== '';
}

const ending = /[-_]?%>|;|\n|\s(?:if|unless|do|and|or|rescue)\b|\s:\s|\s\?\s|\s(?:\+|<<|&&|\|\|)\s/y;
