import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/cli/settle.ts';
import { review } from '../../src/review/index.ts';
import { noPolicy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';
import type { SamePictures } from '../../src/model/picture.ts';
import { sampledFormats } from '../formats/samples.ts';
import { runs } from '../world/runs.ts';

const page = (text: string, path = 'docs/a.md', format = 'markdown'): Document => ({
  path,
  format,
  text,
  changedLines: 'all',
});

const reviewed = (documents: readonly Document[], samePictures?: SamePictures) =>
  review({
    documents,
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'off' },
    contextDrafts: 'always',
    samePictures,
    notes: [],
  });

const settledOf = async (documents: readonly Document[], samePictures?: SamePictures) =>
  settle(documents, await reviewed(documents, samePictures), (next) => reviewed(next, samePictures));

describe('Drafts are applied until none is offered:', () => {
  test('a text that is written in one place is reused in another', async () => {
    const same: SamePictures = (places) => Promise.resolve(places.map(() => 'one picture'));
    const pages = [page('![](img/acme-logo.png)\n'), page('![](img/copy.png)\n', 'docs/b.md')];
    const { fixed, left, documents } = await settledOf(pages, same);
    expect(documents.map(({ text }) => text)).toEqual([
      '![Acme logo](img/acme-logo.png)\n',
      '![Acme logo](img/copy.png)\n',
    ]);
    expect(
      fixed.map(({ document, written }) => [document, written.map(({ suggestion }) => suggestion.source)]),
    ).toEqual([
      [pages[0], ['context']],
      [pages[1], ['reuse']],
    ]);
    expect(left.images.map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  test('the changed lines stay the same lines where an edit adds or joins some', async () => {
    const badge = 'https://img.shields.io/badge/license-MIT-blue';
    const text = `\`\`\`{image} ${badge}\n\`\`\`\n\n![image\n](${badge}) t\n\n![](x.png)\n\n![](y.png)\n`;
    const start = { ...page(text), changedLines: new Set([1, 4, 7]) };
    const { documents } = await settle([start], await reviewed([start]), reviewed);
    const after = documents[0]!;
    const lines = after.text.split('\n');
    expect(
      [...(after.changedLines as ReadonlySet<number>)].sort((a, b) => a - b).map((line) => lines[line - 1]),
    ).toEqual([`\`\`\`{image} ${badge}`, ':alt: "license: MIT"', `![license: MIT](${badge}) t`, '![](x.png)']);
  });

  test('what has none stays the same document', async () => {
    const pages = [page('![A cat asleep on a keyboard](a.png)\n'), page('![](a1b2.png)\n', 'b.md')];
    const { documents, fixed, troubles } = await settledOf([pages[0]!]);
    expect([documents, fixed, troubles]).toEqual([[pages[0]], [], []]);
  });

  test('what leads back to a text that was there before stays as it was, and the report says so', async () => {
    const start = page('![](https://img.shields.io/badge/license-MIT-blue)\n');
    const one = await reviewed([start]);
    const back = (documents: readonly Document[]) => {
      const [document] = documents;
      const [image] = one.images;
      if (!document || !image?.suggestion || document.text === start.text) return reviewed(documents);
      const edit = { span: { start: 0, end: document.text.length }, text: start.text };
      const undone = { ...image, document, suggestion: { ...image.suggestion, edit } };
      return Promise.resolve({ ...one, images: [undone] });
    };
    const { documents, fixed, troubles } = await settle([start], one, back);
    expect([documents, fixed]).toEqual([[start], []]);
    expect(troubles).toEqual([
      'The drafts of docs/a.md undo each other, so none of them was written. They are in this report: choose one.',
    ]);
  });
});

/** Ways to stand beside each other, to hold each other and to break each other. */
const pieces = [
  '<img src="shot.png" alt="image"width="30">',
  '<img src="shot.png" alt="A grey heron in shallow water.">',
  '![](shot.png "t")',
  '![r][q',
  '![][r]',
  '![](https://img.shields.io/badge/build-passing-green)',
  '[![](https://img.shields.io/badge/build-passing-green)](https://x.example)',
  '<a href="https://x.example/docs">Docs <img alt="image"src="a.png"></a>',
  '<a href="/docs">',
  '</a>',
  '<img src="icons/pencil.svg" alt="Edit this page"> Edit this page ',
  '<img src="img/acme-logo.svg" aria-label="image" alt=x>',
  '<img src="spacer.gif" width=1 height=1>',
  '<input type=image src=search.png>',
  '<svg role=img><title></title></svg>',
  '<figure><figcaption>A heron</figcaption>',
  '{{< figure src="shot.png" >}}',
  '![[shot.png]]',
  '<Image src="shot.png" />',
  '\n\n',
  '\n',
  '> ',
  '- ',
  '| ',
  '*',
  '`',
  '<div>',
  '<table><tr>',
  '<!--',
  '-->',
  '[r]: shot.png\n',
];

test.each(sampledFormats)('A second --fix writes nothing, whatever stands on a page: $name', async ({ name }) => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, texts, async (one, other) => {
      const { documents } = await settledOf([page(one, 'docs/a', name), page(other, 'docs/b', name)]);
      const again = await settledOf(documents);
      expect(again.fixed).toEqual([]);
    }),
    runs(30),
  );
});
