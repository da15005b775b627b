import type { Format } from '../../model/format.ts';
import { createTemplate } from '../template/index.ts';
import { budgetOf, endOfParentheses } from '../template/parentheses.ts';
import { createScan, type Mark } from '../template/scan.ts';

/** Templates of Vapor: `#(name)`, `#if(x):`, `#endif`. */
export const leaf: Format = createTemplate({
  scan: createScan({
    openings: /#[A-Za-z]{0,40}\(|#else:?|#end[a-z]{1,20}:?/g,
    markOf: (opening) => (opening.endsWith('(') ? call : word),
  }),
  alsoEncode: '{}#',
});

const word: Mark = { kind: 'code', end: (_, from) => from };

const call: Mark = {
  kind: 'code',
  end: (text, from, next) => {
    const end = endOfParentheses(text, from - 1, budgetOf(next));
    return end !== undefined && text[end] === ':' ? end + 1 : end;
  },
};
