import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorImages } from '../../../src/github/review/anchors.ts';
import { composeComment } from '../../../src/github/review/comments.ts';
import { withPreview } from '../../../src/github/review/preview.ts';
import { suggestionsIn } from '../../world/github/suggestions.ts';
import { reportOf } from '../reviewed.ts';
import { open, post } from '../posting.ts';
import { runs } from '../../world/runs.ts';

const whole = [{ start: 1, end: 10_000 }];

async function drafted(text: string) {
  const { images } = await reportOf(text, (src) => `A drawing of ${src}.`);
  const draft = anchorImages(images, () => whole, 'suggest')
    .anchors.map((anchor) => composeComment(anchor))
    .at(0);
  if (draft === undefined) throw new Error('No comment.');
  return draft;
}

describe('A comment', () => {
  test('shows the picture below everything else, small', async () => {
    const draft = await drafted('![](a.png)\n');
    const { body } = withPreview(draft, () => 'https://github.test/o/r/raw/0/docs/a b.png?x=1&y=2');
    expect(body).toBe(
      `${draft.body}\n\n<img src="https://github.test/o/r/raw/0/docs/a%20b.png?x=1&amp;y=2" alt="" width="240">`,
    );
  });

  test('shows four pictures of a crowded line', async () => {
    const { body } = withPreview(
      await drafted('![](1.png) ![](2.png) ![](3.png) ![](4.png) ![](5.png)\n'),
      ({ image }) => `https://github.test/${image.src}`,
    );
    expect(body.match(/<img src="https:\/\/github.test\/\d.png"/g)).toHaveLength(4);
  });

  test.each([undefined, '', 'a.png', 'javascript:alert(1)', 'data:image/png;base64,AA==', 'file:///etc/passwd'])(
    'shows nothing for %j',
    async (address) => {
      const draft = await drafted('![](a.png)\n');
      expect(withPreview(draft, () => address)).toEqual(draft);
    },
  );

  test('that is nearly too long stays as it is', async () => {
    const draft = await drafted('![](a.png)\n');
    const long = { ...draft, body: draft.body.padEnd(65_500, 'x') };
    expect(withPreview(long, () => 'https://github.test/a.png')).toEqual(long);
  });

  test('gets one tag without side effects and keeps its suggestion, whatever a file is called', async () => {
    const draft = await drafted('![](a.png)\n');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('"', "'", '>', '`', '\n', '-->'),
        (name, sign) => {
          const { body } = withPreview(draft, () => `https://github.test/raw/${name}${sign}${name}`);
          const added = body.slice(draft.body.length);
          expect(added).toMatch(/^\n\n<img src="[^"'<>`\s]*" alt="" width="240">$/);
          expect(suggestionsIn(body)).toEqual(suggestionsIn(draft.body));
        },
      ),
      runs(20),
    );
  });
});

test('Comments show the pictures at the addresses that the caller gives', async () => {
  const scene = await open();
  await post(scene, { previewOf: ({ image }) => (image.src === 'a.png' ? 'https://github.test/a.png' : undefined) });
  const bodies = (await scene.github.comments()).map(({ body }) =>
    body.includes('<img src="https://github.test/a.png"'),
  );
  expect(bodies.toSorted()).toEqual([false, true]);
});
