import { expect, test } from 'vitest';
import { anchorImages } from '../../../src/github/review/anchors.ts';
import { composeComment } from '../../../src/github/review/comments.ts';
import { opening } from '../../../src/github/review/opening.ts';
import { open, post } from '../posting.ts';
import { reportOf } from '../reviewed.ts';

async function bodyOf(text: string, runUrl?: string): Promise<string> {
  const report = await reportOf(text);
  const { anchors } = anchorImages(report.images, () => [{ start: 1, end: 100 }], 'suggest');
  const coverageChange = { before: 88.94, after: 50, worse: 2, better: 1 };
  const drafts = anchors.flatMap((anchor) => composeComment(anchor) ?? []);
  return opening({ report: { ...report, coverageChange }, runUrl }, drafts);
}

test('The body of a review has the verdict, the number with its change, what the change did, and where the rest is', async () => {
  expect(
    await bodyOf('![](a.png) ![A red kite](b.png) ![](c.png)\n', 'https://github.example/o/r/actions/runs/17'),
  ).toBe(
    [
      '**2 images need alternative text** · coverage 88.9 % → 50.0 %',
      'This change adds 2 images that need a text or a better one, and mends or removes 1.',
      'A model saw the pictures but does not know your purpose: read each draft before you commit it. Each says where it comes from.',
      'Answer a comment with `/alt decorative`, `/alt ignore REASON` or `/alt again HINT`: [what that does](https://github.com/alt-text-review/alt-text-review/blob/main/docs/reviews.md#talk-back).',
      '[The summary of the run](https://github.example/o/r/actions/runs/17) has all that was found.',
    ].join('\n\n'),
  );
});

test('Without a model and a page of the run, the body says nothing of them', async () => {
  const body = await bodyOf('![](https://img.shields.io/badge/license-MIT-blue)\n');
  expect(body).not.toContain('model');
  expect(body).not.toContain('The summary of the run');
});

test('It is what the review opens with', async () => {
  const scene = await open();
  await post(scene);
  const [review] = scene.github.reviews();
  expect(review?.body).toMatch(/^\*\*1 image needs alternative text, 1 a better one\*\* · coverage 0\.0 %\n\n/);
});
