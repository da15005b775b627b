import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { lintDocument } from '../../src/review/lint-document.ts';
import { createPolicy, noPolicy } from '../../src/review/policy.ts';
import { heap } from '../world/heap.ts';

const units = 120_000;

/** A document whose text is read each time that it is asked for, as in a large scan. */
function documentWith(format: string, start: string, index: number): Document {
  return {
    path: `docs/a-page-with-a-long-name-${index}.${format}`,
    format,
    get text() {
      return `${start}${Buffer.alloc(units, `Page ${index} goes on.\n\n`).toString('latin1')}\n`;
    },
    isReadAgain: true,
    changedLines: 'all',
  };
}

test.each([
  [
    'Markdown',
    'markdown',
    '# A guide for beginners\n\n![IMG_204100.png](a-long-address.png "A long title") and ![](another-address.png)\n\n',
  ],
  [
    'HTML with a comment for us',
    'html',
    '<!-- alt-text-review-ignore-next-line filename-alt -- the name is what it shows -->\n<img src="a-long-address.png" alt="IMG_204100.png"><p>',
  ],
  [
    'HTML',
    'html',
    '<figure><img src="a-long-address.png" width="3"><figcaption>A caption of some words</figcaption></figure><p>',
  ],
  ['AsciiDoc', 'asciidoc', 'image::a-long-address.png[IMG_204100.png]\n\n'],
])('What is found in %s does not keep its text in memory', async (_, format, start) => {
  const policy = createPolicy(noPolicy)('a');
  const options = { scope: 'all', changedFiles: new Set<string>(), policy: noPolicy } as const;
  const pages: unknown[] = [];
  /** Bytes that ten more pages leave on the heap. */
  const grow = async () => {
    const before = heap();
    for (let index = 0; index < 10; index += 1) {
      const outcome = await lintDocument(documentWith(format, start, pages.length), policy, undefined, options);
      if ('result' in outcome) pages.push(outcome.result);
    }
    return heap() - before;
  };
  // Modules and compiled code come to the heap, too, but not again and again.
  const grown = [await grow(), await grow(), await grow(), await grow()];
  expect(Math.min(...grown)).toBeLessThan(4 * units);
  expect(pages).toHaveLength(40);
});
