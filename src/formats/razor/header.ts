import { behindBrace, type Budget } from '../template/parentheses.ts';
import { endOfBrackets } from './expression.ts';

/** The offset behind the head of a statement with its brace, or behind a directive; undefined for an expression. */
export function endOfHeader(text: string, from: number, budget: Budget): number | undefined {
  lineDirective.lastIndex = from;
  if (lineDirective.test(text)) return lineDirective.lastIndex;
  statement.lastIndex = from;
  const [head, , paren] = statement.exec(text) ?? [];
  if (head === undefined) return undefined;
  const open = from + head.length - 1;
  if (paren === undefined) return open + 1;
  const end = endOfBrackets(text, open, budget);
  return end === undefined ? undefined : behindBrace(text, end);
}

const lineDirective =
  /(?:model|page|using(?!\s{0,9}\()|inject|inherits|namespace|layout|implements|attribute|addTagHelper|removeTagHelper|tagHelperPrefix|typeparam|rendermode|preservewhitespace)\b[^\n]*/y;
const statement =
  /(?:(?:if|for|foreach|while|switch|using|lock)\s{0,99}(\()|(?:code|functions|try|do|section\s{1,9}\w{1,99})\s{0,99}\{)/y;

/** The offset behind the brace of what goes on after a block: `else`, `else if (…)`, `catch (…)`, `finally`. */
export function endOfElse(text: string, from: number, budget: Budget): number | undefined {
  continuation.lastIndex = from;
  if (!continuation.test(text)) return undefined;
  let at = continuation.lastIndex;
  if (text[at] === '(') at = endOfBrackets(text, at, budget) ?? text.length;
  return behindBrace(text, at);
}

const continuation = /\s{0,99}(?:else(?:\s{1,99}if\s{0,99}(?=\())?|catch\s{0,99}(?=[({])|finally)/y;
