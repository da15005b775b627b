import { expect, test } from 'vitest';
import { createPages } from '../../src/review/pages.ts';
import { lintDocument } from '../../src/review/lint-document.ts';
import { createPolicy, noPolicy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';
import type { LintedImage } from '../../src/model/reviewed-image.ts';

const texts = [
  '# Cats\n\n![](a.png) <!-- alt-text-review-disable-line -->\n\n![A cat](b.png)\n\n[![b.png](b.png)](/)\n',
  'No image.\n',
  '<figure><img src="c.png" width="3"><figcaption>A ca\u00F1on</figcaption></figure>\n\n![IMG_1.png](d.png "Titled")\n',
];
const documents = texts.map((text, index): Document => ({
  path: `${index}.md`,
  format: 'markdown',
  text,
  changedLines: 'all',
}));
const all = { scope: 'all', changedFiles: new Set<string>(), policy: noPolicy } as const;
const policyOf = createPolicy(noPolicy);

async function pagesOf(isPackable: boolean, most: number) {
  const pages = createPages(policyOf, isPackable, most);
  for (const document of documents) {
    const read = await lintDocument(document, policyOf(document.path), undefined, all);
    if ('result' in read) pages.add({ ...read.result, isAffected: () => false });
  }
  return [...pages.all()].map(({ document, page, kept }) => ({ document, page, kept }));
}

test.each([0, 1, 2])('More pages than %i are packed, the first ones too, and are as they were', async (most) => {
  const [whole, packed] = [await pagesOf(false, 0), await pagesOf(true, most)];
  for (const [index, { document, page, kept }] of packed.entries()) {
    const [before, after] = [whole[index]!.page(), page()];
    expect(document).toBe(documents[index]);
    expect(after.checked).toEqual(before.checked);
    expect(after.page.images).toEqual(after.checked.map(({ image }) => image));
    expect(after.comments).toEqual(before.comments);
    expect(page()).not.toBe(after);
    const linted = after.checked.map(({ image, location, source, findings }, at): LintedImage => ({
      document,
      image,
      location,
      source,
      findings,
      status: 'ok',
      inScope: true,
      identity: `${document.path} | ${image.src} | ${at + 1}`,
    }));
    expect(kept(after, linted).map((one) => ({ ...one }))).toEqual(linted);
  }
});

test('The pages of a change, and those of a small scan, stay as they are', async () => {
  for (const pages of [await pagesOf(false, 0), await pagesOf(true, 3)]) {
    for (const { page } of pages) expect(page()).toBe(page());
  }
});
