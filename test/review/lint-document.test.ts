import { expect, test } from 'vitest';
import { lintDocument } from '../../src/review/lint-document.ts';
import { createPolicy, noPolicy } from '../../src/review/policy.ts';

test.each([
  [
    'markdown',
    '# Guide\n\n![IMG_1.png](a.png "title") and ![](b.png)\n\n[![`x` \ud800](c.png)](https://example.com)\n',
  ],
  ['html', '<figure><img src="d.png" width="3"><figcaption>Red</figcaption></figure><svg role="img"></svg>'],
  ['asciidoc', 'image::a.png[]\n'],
])('What is found in %s is the same where it is kept without its text', async (format, text) => {
  const document = { path: 'a', format, text, changedLines: 'all' } as const;
  const options = { scope: 'all', changedFiles: new Set<string>(), policy: noPolicy } as const;
  const linted = async (isDetached: boolean) => {
    const outcome = await lintDocument(document, createPolicy(noPolicy)('a'), undefined, { ...options, isDetached });
    return 'result' in outcome ? outcome.result.checked : [];
  };
  const checked = await linted(false);
  expect(checked.length).toBeGreaterThan(0);
  expect(await linted(true)).toEqual(checked);
});
