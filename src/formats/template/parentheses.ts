import type { Search } from '../../lib/search.ts';

/** How many characters may be read in vain in one text: beyond that, no parenthesis is read. */
export type Budget = { left: number };

/** A fresh {@link Budget} for a text. */
export function createBudget(): Budget {
  return { left: 1_000_000 };
}

/** The budget of the text that is searched by `next`. */
export function budgetOf(next: Search): Budget {
  const budget = budgets.get(next) ?? createBudget();
  budgets.set(next, budget);
  return budget;
}

const budgets = new WeakMap<Search, Budget>();

/** UTF-16 units: longer ones are not read. */
const longest = 5000;

/** The offset behind the parenthesis that closes the one at `start`; undefined where none does, or a string is not closed. */
export function endOfParentheses(text: string, start: number, budget: Budget): number | undefined {
  if (budget.left <= 0) return undefined;
  let depth = 0;
  let at = start;
  while (at < text.length && at - start < longest) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (!found) break;
    at = found.index + 1;
    if (found[0] === '(') depth += 1;
    else if (found[0] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    } else {
      const end = text.slice(at, at + longest).indexOf(found[0]);
      if (end === -1) break;
      at += end + 1;
    }
  }
  budget.left -= longest;
  return undefined;
}

const mark = /[()"']/g;

/** The offset behind the `{` that follows white space from an offset; undefined where something else does. */
export function behindBrace(text: string, from: number): number | undefined {
  let at = from;
  while (at - from < longestSpace && /\s/.test(text.charAt(at))) at += 1;
  return text[at] === '{' ? at + 1 : undefined;
}

const longestSpace = 1000;
