import type { Search } from '../../lib/search.ts';
import { budgetOf, endOfParentheses } from '../template/parentheses.ts';

/**
 * The offset behind a directive of Blade: with its parentheses, with its code (`@php`), or alone. Undefined where the word is none, as in
 * `@media` of a style sheet.
 */
export function endOfDirective(text: string, opening: string, from: number, next: Search): number | undefined {
  beforeParenthesis.lastIndex = from;
  const [space = ''] = beforeParenthesis.exec(text) ?? [];
  const at = from + space.length;
  if (text[at] === '(') return endOfParentheses(text, at, budgetOf(next)) ?? (isPlain(opening) ? from : undefined);
  if (opening === '@php') {
    const end = next('@endphp', from);
    return end === Infinity ? undefined : end + '@endphp'.length;
  }
  return isPlain(opening) ? from : undefined;
}

const beforeParenthesis = /[ \t]*/y;

/** Whether a directive needs no parentheses. */
function isPlain(opening: string): boolean {
  return /^@(?:end|else|livewire)/.test(opening) || plain.has(opening.slice(1));
}

const plain = new Set(
  'csrf verbatim show stop overwrite append parent auth guest once production default break continue empty vite php'.split(
    ' ',
  ),
);
