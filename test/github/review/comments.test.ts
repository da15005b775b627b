import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { anchorImages } from '../../../src/github/review/anchors.ts';
import { composeComment, findingId } from '../../../src/github/review/comments.ts';
import { readMarker } from '../../../src/github/review/marker.ts';
import type { ReviewedImage } from '../../../src/model/reviewed-image.ts';
import { suggestionsIn } from '../../world/github/suggestions.ts';
import { open, path, post, two } from '../posting.ts';
import { reportOf } from '../reviewed.ts';
import { runs } from '../../world/runs.ts';

const whole = [{ start: 1, end: 10_000, added: new Set<number>() }];

async function comments(
  text: string,
  mode: 'suggest' | 'comment' = 'suggest',
  draft?: (src: string) => string | undefined,
) {
  const { images } = await reportOf(text, draft);
  const { anchors } = anchorImages(images, () => whole, mode);
  return anchors.flatMap((anchor) => composeComment(anchor) ?? []);
}

async function bodyOf(...args: Parameters<typeof comments>): Promise<string> {
  const [comment] = await comments(...args);
  return comment?.body ?? '';
}

test('A suggestion says what is wrong, has a button, and says where its words come from and how to silence it', async () => {
  const body = await bodyOf('# Guide\n\n## Notifications\n\n![screenshot](img/s.png)\n');
  expect(body).toMatchInlineSnapshot(`
    "<!-- alt-text-review:v1 id=0675115750bebac7 -->
    **Warning · "screenshot" says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it.** Say what a reader should take from the picture.

    A screen reader says now: \`graphic, screenshot\`
    and with this text: \`graphic, A settings page with two switches.\`

    \`\`\`suggestion
    ![A settings page with two switches.](img/s.png)
    \`\`\`

    Drafted by llava-13b from the picture and the section “Notifications”: read it before you commit it. Decorative? Use \`<img src="img/s.png" alt="">\`. Why, and how to silence it: [generic-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/generic-alt.md)."
  `);
});

describe('A second suggestion', () => {
  const shownIn = async (text: string) => suggestionsIn(await bodyOf(text, 'suggest', (src) => `A drawing of ${src}.`));

  test.each([
    ['![](/img/s.png)\n', ['<img src="/img/s.png" alt="">']],
    ['text ![image](/img/s.png) text\n', ['text <img src="/img/s.png" alt=""> text']],
    ['<img src="img/s.png">\n', ['<img src="img/s.png" alt="">']],
  ])('%j: marks the image as decorative, in the same lines', async (text, lines) => {
    const [words, silence] = await shownIn(text);
    expect(words?.join('')).toContain('A drawing of');
    expect(silence).toEqual(lines);
  });

  test.each([
    ['that shares its lines with another', '![](/a.png) ![](/b.png)\n'],
    ['whose address means something else in HTML on some sites', '![](img/s.png)\n'],
  ])('is not there for an image %s', async (_, text) => {
    expect(await shownIn(text)).toHaveLength(1);
  });

  test('is applied by a button of its own, and leaves nothing to say', async () => {
    const scene = await open(two.replace('b.png', '/b.png'));
    await post(scene);
    const [comment] = await scene.github.comments();
    const commit = await scene.github.applySuggestion(comment?.id ?? 0, 1);
    expect((await scene.repository.read(commit, path)).toString('utf8')).toContain('\n<img src="/b.png" alt="">\n');
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });
});

test('A draft for a document that is not in UTF-8 is shown and cannot be applied', async () => {
  const { images } = await reportOf('gr\u00fcn ![](img/s.png)\n', undefined, { encoding: 'windows-1252' });
  const [anchor] = anchorImages(images, () => whole, 'suggest').anchors;
  const { body = '' } = (anchor && composeComment(anchor)) ?? {};
  expect(suggestionsIn(body)).toEqual([]);
  expect(body).toContain(
    'This file is not in UTF-8, and GitHub would write UTF-8 into it, so change these lines by hand:',
  );
  expect(body).toContain('gr\u00fcn ![A settings page with two switches.](img/s.png)');
});

test('A finding without a draft has no block', async () => {
  const body = await bodyOf('![](img/s.png)\n', 'comment', () => undefined);
  expect(suggestionsIn(body)).toEqual([]);
  expect(body).toMatchInlineSnapshot(`
    "<!-- alt-text-review:v1 id=72ea1b2668763c7c -->
    **Error · The picture has no alternative text, so a screen reader skips it without a word.** Describe between the brackets what it shows, or write \`<img src="…" alt="">\` if it is decorative.

    A screen reader says now: nothing

    Why, and how to silence it: [empty-markdown-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/empty-markdown-alt.md)."
  `);
});

test('A plain comment contains the draft without a block', async () => {
  const body = await bodyOf('![](img/s.png)\n', 'comment');
  expect(suggestionsIn(body)).toEqual([]);
  expect(body).toContain('Draft: `A settings page with two switches.`');
});

test.each([
  ['![](https://img.shields.io/badge/license-MIT-blue)\n', 'Drafted from the address of the badge: read it'],
  ['![](spacer.gif)\n![A red kite](a.png) ![](a.png)\n', 'Drafted from the text that a.png has in docs/a.md: read it'],
  ['<img src="spacer.gif">\n', 'Drafted from its size and name, which are those of a spacer or divider: read it'],
  [
    '![](https://img.shields.io/badge/license-MIT-blue) ![](b.png)\n',
    'Drafted from the address of the badge and by llava-13b from the picture: read it',
  ],
])('%j: the comment says where the words are from', async (text, sentence) => {
  expect(await bodyOf(text)).toContain(sentence);
});

test('A draft in another language is marked as one to translate, without a block', async () => {
  const body = await bodyOf('---\nlang: de\n---\n\n![](a.png)\n');
  expect(suggestionsIn(body)).toEqual([]);
  expect(body).toContain('Draft (English, to translate): `A settings page with two switches.`');
  expect(body).toContain('Drafted by llava-13b from the picture');
});

test('Images that share a line share a comment, which names each', async () => {
  const [comment, ...others] = await comments('![](a.png) ![](b.png)\n', 'suggest', (src) => `A drawing of ${src}.`);
  expect(others).toEqual([]);
  expect(comment?.ids).toHaveLength(2);
  expect(comment?.body).toContain('- `a.png`: ');
  expect(comment?.body).toContain('- `b.png`: ');
});

test('A picture that is the only content of a link is not offered as decoration', async () => {
  expect(await bodyOf('[![](a.png)](https://example.com)\n')).not.toContain('Decorative?');
});

describe('The marker', () => {
  test('returns the ids that were written into it', async () => {
    const [comment] = await comments('![](a.png) ![](b.png)\n');
    expect(readMarker(comment?.body ?? '')?.id).toEqual(comment?.ids);
  });

  test.each([
    '',
    'text',
    ' <!-- alt-text-review:v1 id=0123456789abcdef -->',
    'x\n<!-- alt-text-review:v1 id=0123456789abcdef -->',
    '<!-- alt-text-review:v1 id=x -->',
  ])('is not found in %j', (body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  test('stays when lines move and words change, and goes with the target', async () => {
    const ids = async (text: string, draft?: string) => {
      const { images } = await reportOf(text, () => draft);
      return images.map((reviewed) => findingId(reviewed));
    };
    const [id] = await ids('![](a.png)\n', 'One.');
    expect(await ids('x\n\n![](a.png)\n', 'Another.')).toEqual([id]);
    expect(await ids('![](b.png)\n')).not.toEqual([id]);
    expect(await ids('![](a.png)\n\n![](a.png)\n')).toEqual([id, expect.not.stringMatching(id ?? '')]);
  });
});

describe('Words of the file name', () => {
  const commentOn = async (text: string, beginning: string, mode: 'suggest' | 'comment' = 'comment') => {
    const { images } = await reportOf(text, () => undefined);
    const { anchors } = anchorImages(
      images.map((reviewed) => ({ ...reviewed, beginning })),
      () => whole,
      mode,
    );
    return anchors.flatMap((anchor) => composeComment(anchor)?.body ?? []);
  };

  test('are shown as a beginning, never as a suggestion', async () => {
    const [body = ''] = await commentOn('![](export-dialog.png)\n', 'Export dialog');
    expect(body).toContain('\n\nA beginning from the file’s name: “Export dialog”\n\n');
    expect(suggestionsIn(body)).toEqual([]);
    expect(body).not.toContain('Drafted');
    expect(await commentOn('![](export-dialog.png)\n', 'Export dialog', 'suggest')).toEqual([]);
  });

  test('are plain words, whatever they are', async () => {
    const [body = ''] = await commentOn('![](a.png)\n', '`@octocat` <b>#1</b> [x](y)\n```suggestion');
    expect(suggestionsIn(body)).toEqual([]);
    expect(body).toContain('“\\`@\u2060octocat\\` \\<b\\>#\u20601\\</b\\> \\[x\\](y) ');
  });
});

describe('Whatever a page and a model contain', () => {
  const ourHtml =
    /^(?:<!-- alt-text-review:v1 [a-z0-9=., ]+ -->|<details><summary>Only decoration\? Suggest that instead<\/summary>|<\/details>)$/;

  const hostile = fc
    .array(
      fc.constantFrom(
        '```',
        '````',
        '~~~',
        '`',
        '-->',
        '<!--',
        '</details>',
        '@octocat',
        '#1',
        '<img onerror=x>',
        '**',
        '[x](y)',
        'www.evil.example',
        '$$',
        '\u202e',
        'word',
        ' ',
        '"',
        "'",
        '\\',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  test('there are two suggestions at most, no HTML but ours, and no mention', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (src, heading, draft) => {
        const text = `# ${heading}\n\n![](<${src.replaceAll(/[<>\\]/g, '')}>)\n\n<img src='${src.replaceAll("'", '')}'>\n`;
        const { images } = await reportOf(text, () => draft);
        const edit = { span: { start: 0, end: 0 }, text: '' };
        const proposed = images.map((reviewed, index): ReviewedImage => {
          const proposal = {
            source: index === 0 ? 'reuse' : 'context',
            alt: draft,
            basis: `${heading} in ${src}`,
          } as const;
          return { ...reviewed, proposal, suggestion: { ...proposal, offered: true, edit, replacement: '' } };
        });
        const begun = images.map((reviewed): ReviewedImage => {
          return { ...reviewed, draft: undefined, suggestion: undefined, beginning: src };
        });
        const bodies = [images, proposed, begun].flatMap((list) =>
          (['suggest', 'comment'] as const).flatMap((mode) =>
            anchorImages(list, () => whole, mode).anchors.flatMap((anchor) => composeComment(anchor)?.body ?? []),
          ),
        );
        for (const body of bodies) {
          expect(suggestionsIn(body).length).toBeLessThanOrEqual(2);
          const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
          visitParents(tree, (node, ancestors) => {
            expect(node.type).not.toBe('image');
            if (node.type === 'html') {
              expect(ancestors).toHaveLength(1);
              expect(node.value).toMatch(ourHtml);
            }
            if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|www\./);
            if (node.type === 'link') expect(node.url).toMatch(/\/docs\/rules\/[a-z-]+\.md$/);
          });
        }
      }),
      runs(10),
    );
  });

  test('a line that is too long for a comment is reported without the block', async () => {
    const [comment] = await comments(`${'x'.repeat(70_000)} ![](a.png)\n`);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(suggestionsIn(comment?.body ?? '')).toEqual([]);
    expect(comment?.body).toContain('Draft: ');
  });

  test('more images on a line than a comment can mark are left to the summary', async () => {
    const { images } = await reportOf('![](a.png)\n');
    const [image] = images;
    const many = Array.from({ length: 5000 }, () => image).filter((one) => one !== undefined);
    const anchor = { path: 'a.md', startLine: 1, line: 1, images: many, replacement: undefined, applicable: false };
    expect(composeComment(anchor)).toBeUndefined();
  });
});

test.each([
  ['![screenshot](a.png)\n', 'Decorative? Use `<img src="a.png" alt="">`.'],
  ['<img src="a.png" alt="screenshot">\n', 'Decorative? Use `alt=""`.'],
  ['<svg role="img" aria-label="screenshot"></svg>\n', undefined],
  ['<input type="image" src="a.png" alt="screenshot">\n', undefined],
])('%j: how to mark it as decorative', async (text, sentence) => {
  const body = await bodyOf(text, 'comment');
  expect(body).toContain('generic-alt');
  expect(/Decorative\?.*?`\./.exec(body)?.[0]).toBe(sentence);
});

test.each([
  ['.. image:: a.png\n   :alt: screenshot\n', '```suggestion\n   :alt:\n```\n\n</details>'],
  ['.. image:: a.png\n', ', or leave `:alt:` empty if it is decorative.'],
])('%j: an option is left empty for decoration, and no other way is named', async (text, sentence) => {
  const { images } = await reportOf(text, undefined, { path: 'a.rst', format: 'rst' });
  const [anchor] = anchorImages(images, () => whole, 'suggest').anchors;
  const { body = '' } = (anchor && composeComment(anchor)) ?? {};
  expect(body).toContain(sentence);
  expect(body).not.toContain('Decorative?');
});
