import type { Construct, Extension } from 'micromark-util-types';

/**
 * Lists behind indented code. Only in the middle of a paragraph must a list begin with 1 and have words in its first item (CommonMark 0.31.2,
 * 5.3); for micromark 4 code goes on until something else begins, so that `2.` behind it is text, and what is indented below it is code.
 */
const notInterrupted: Construct = {
  partial: true,
  /** Matches nothing, and answers what micromark asks before it looks for a list: whether one here interrupts no paragraph. */
  tokenize(_, __, nok) {
    Object.defineProperty(this, '_gfmTableDynamicInterruptHack', {
      configurable: true,
      get: () => this.currentConstruct?.name === 'codeIndented',
    });
    return nok;
  },
};

/** By the codes of what code can begin with in micromark: a tab, the columns that it fills up, and a space. */
export const codeEnd: Extension = {
  flowInitial: { [-2]: notInterrupted, [-1]: notInterrupted, 32: notInterrupted },
};
