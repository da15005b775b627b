import { expect, test } from 'vitest';
import { leftOutSentence } from '../../src/text/left-out.ts';

const of = (ending: string, files: number) => ({ ending, files, isCode: false });

test.each([
  [[of('.rst', 1)], '1 .rst file was left out, because no format reads it.'],
  [[of('.rst', 2)], '2 .rst files were left out, because no format reads them.'],
  [[of('.rst', 2), of('.tex', 1)], '2 .rst files and 1 .tex file were left out, because no format reads them.'],
  [
    [of('.a', 9), of('.b', 8), of('.c', 7), of('.d', 6), of('.e', 5), of('.f', 4), of('.g', 3)],
    '9 .a files, 8 .b files, 7 .c files, 6 .d files, 5 .e files and 2 more endings were left out, because no format reads them.',
  ],
])('%j', (leftOut, sentence) => {
  expect(leftOutSentence(leftOut)).toBe(sentence);
});
