import type { Budget } from '../template/parentheses.ts';

/** UTF-16 units of an expression, and of one in parentheses. */
const longest = 5000;

/**
 * The offset behind the expression that begins behind an `@`: in parentheses, or a name with members, calls and indexes. Undefined where
 * there is none.
 */
export function endOfExpression(text: string, from: number, budget: Budget): number | undefined {
  if (text[from] === '(') return endOfBrackets(text, from, budget);
  word.lastIndex = from;
  const [first] = word.exec(text) ?? [];
  if (first === undefined) return undefined;
  let at = from + first.length;
  while (at - from < longest) {
    if (text[at] === '(' || text[at] === '[') {
      const end = endOfBrackets(text, at, budget);
      if (end === undefined) return at;
      at = end;
      continue;
    }
    member.lastIndex = at;
    const [next] = member.exec(text) ?? [];
    if (next === undefined) return at;
    at += next.length;
  }
  return at;
}

const word = /(?:await\s{1,9})?[A-Za-z_]\w*/y;
const member = /[?!]?\.[A-Za-z_]\w*|[?!](?=[.[])/y;

/** The offset behind the bracket that closes the one at `start`, with the strings of C# in between. */
export function endOfBrackets(text: string, start: number, budget: Budget): number | undefined {
  if (budget.left <= 0) return undefined;
  budget.left -= longest;
  let depth = 0;
  let at = start;
  while (at < text.length && at - start < longest) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (!found) return undefined;
    at = found.index + found[0].length;
    if (/[([{]/.test(found[0])) depth += 1;
    else if (/[)\]}]/.test(found[0])) {
      depth -= 1;
      if (depth === 0) {
        budget.left += longest;
        return at;
      }
    } else {
      const end = endOfString(text, found[0], at);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  return undefined;
}

const mark = /[()[\]{}]|(?:\$@|@\$|@)"|"|'|\/\/|\/\*/g;

/** The offset behind a string or comment of C# that `opening` begins; `from` is behind that. */
export function endOfString(text: string, opening: string, from: number): number | undefined {
  if (opening === '//') {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  }
  if (opening === '/*') {
    const end = text.indexOf('*/', from);
    return end === -1 ? undefined : end + '*/'.length;
  }
  const pattern = opening === "'" ? inCharacter : opening === '"' ? inString : inVerbatim;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const inCharacter = /(?:[^'\\\n]|\\[^\n]){0,9}'/y;
const inString = /(?:[^"\\\n]|\\[^\n]){0,5000}"/y;
const inVerbatim = /(?:[^"]|""){0,5000}"/y;
