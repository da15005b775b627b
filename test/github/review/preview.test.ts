import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorImages } from '../../../src/github/review/anchors.ts';
import { composeComment } from '../../../src/github/review/comments.ts';
import type { PreviewOf } from '../../../src/github/review/preview.ts';
import { suggestionsIn } from '../../world/github/suggestions.ts';
import { reportOf } from '../reviewed.ts';
import { open, post } from '../posting.ts';
import { runs } from '../../world/runs.ts';

const whole = [{ start: 1, end: 10_000 }];
const shown = (address: string) => ({ kind: 'public', address }) as const;

async function anchorOf(text: string) {
  const { images } = await reportOf(text, (src) => `A drawing of ${src}.`);
  const [anchor] = anchorImages(images, () => whole, 'suggest').anchors;
  if (anchor === undefined) throw new Error('No comment.');
  return anchor;
}

async function bodyOf(text: string, previewOf?: PreviewOf): Promise<string> {
  return composeComment(await anchorOf(text), { previewOf })?.body ?? '';
}

describe('A comment', () => {
  test('shows the picture of a public repository, small, above the suggestion', async () => {
    const body = await bodyOf('![](a.png)\n', () => shown('https://github.test/o/r/raw/0/docs/a b.png?x=1&y=2'));
    expect(body).toContain(
      '\n\n<img src="https://github.test/o/r/raw/0/docs/a%20b.png?x=1&amp;y=2" alt="The picture in question" width="240">\n\n',
    );
    expect(body.indexOf('<img')).toBeLessThan(body.indexOf('```suggestion'));
  });

  test('links to the picture where only some may see it', async () => {
    const address = 'https://github.test/o/r/blob/0/docs/a(1).png';
    expect(await bodyOf('![](docs/a.png)\n', () => ({ kind: 'linked', address }))).toContain(
      '\n\n[Open `a.png`](https://github.test/o/r/blob/0/docs/a%281%29.png)\n\n',
    );
  });

  test('shows four pictures of a crowded line', async () => {
    const body = await bodyOf('![](1.png) ![](2.png) ![](3.png) ![](4.png) ![](5.png)\n', ({ image }) =>
      shown(`https://github.test/${image.src}`),
    );
    expect(body.match(/<img src="https:\/\/github.test\/\d.png"/g)).toHaveLength(4);
  });

  test.each(['', 'a.png', 'javascript:alert(1)', 'data:image/png;base64,AA==', 'file:///etc/passwd'])(
    'shows nothing for %j',
    async (address) => {
      const plain = await bodyOf('![](a.png)\n');
      for (const kind of ['public', 'linked'] as const) {
        expect(await bodyOf('![](a.png)\n', () => ({ kind, address }))).toBe(plain);
      }
    },
  );

  test('that would be too long goes without the picture before it goes without the suggestion', async () => {
    const body = await bodyOf(`${'x'.repeat(64_000)} ![](a.png)\n`, () =>
      shown(`https://github.test/${'a'.repeat(1900)}`),
    );
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).not.toContain('<img src="https');
    expect(suggestionsIn(body)).toHaveLength(1);
  });

  test('gets one tag or link without side effects and keeps its suggestions, whatever a file is called', async () => {
    const anchor = await anchorOf('![](a.png)\n');
    const plain = composeComment(anchor)?.body ?? '';
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('"', "'", '>', '`', '\n', '-->', ')', ']('),
        (name, sign) => {
          const address = `https://github.test/raw/${name}${sign}${name}`;
          const [tag, link] = (['public', 'linked'] as const).map(
            (kind) => composeComment(anchor, { previewOf: () => ({ kind, address }) })?.body ?? '',
          );
          expect(tag).toMatch(/\n\n<img src="[^"'<>`\s]*" alt="The picture in question" width="240">\n\n/);
          expect(link).toMatch(/\n\n\[Open `a\.png`\]\([^"'<>`\s()[\]]*\)\n\n/);
          for (const body of [tag, link]) expect(suggestionsIn(body ?? '')).toEqual(suggestionsIn(plain));
        },
      ),
      runs(20),
    );
  });
});

test('Comments show the pictures that the caller knows', async () => {
  const scene = await open();
  await post(scene, {
    previewOf: ({ image }) => (image.src === 'a.png' ? shown('https://github.test/a.png') : undefined),
  });
  const bodies = (await scene.github.comments()).map(({ body }) =>
    body.includes('<img src="https://github.test/a.png"'),
  );
  expect(bodies.toSorted()).toEqual([false, true]);
});
