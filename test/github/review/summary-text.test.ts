import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { linksTo } from '../../../src/github/repository/links.ts';
import { readMarker } from '../../../src/github/review/marker.ts';
import { noneUnplaced, summaryText } from '../../../src/github/review/summary-text.ts';
import { reportOf } from '../reviewed.ts';
import { open, path, post, push, two } from '../posting.ts';
import { openPull } from '../../action/scene.ts';

const far = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');
const outside = () => openPull({ [path]: `![](far.png)\n${far}\n` }, { [path]: `![](far.png)\n${far}\nnew\n` });

describe('The summary comment', () => {
  test('does not exist when everything fits into the review', async () => {
    const scene = await open();
    await post(scene);
    expect(scene.github.issueComments()).toEqual([]);
  });

  test('lists what is outside of the diff, with the draft', async () => {
    const scene = await outside();
    expect(await post(scene)).toMatchObject({ posted: 0 });
    const [comment, ...others] = scene.github.issueComments();
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(
      /^<!-- alt-text-review:v1 summary=[0-9a-f]{16} -->\n\*\*1 image needs an alternative text/,
    );
    expect(comment?.body).toContain('- [`docs/a.md:1`](https://github.example/blob/head/docs/a.md#L1): **');
    expect(comment?.body).toContain('Draft: `A drawing of the letter f.`');
  });

  test('lists what max-comments left out', async () => {
    const scene = await open();
    await post(scene, { maxComments: 1 });
    expect(scene.github.issueComments()).toMatchObject([{ body: expect.stringContaining('docs/a.md:36') as string }]);
    expect(scene.github.issueComments()[0]?.body).not.toContain('docs/a.md:32');
  });

  test('is not changed by a second run, even if the model answers differently', async () => {
    const scene = await outside();
    await post(scene);
    const writes = scene.github.writes().length;
    expect(await post(scene, { draft: () => 'Something else in other words.' })).toMatchObject({ posted: 0 });
    expect(scene.github.writes()).toHaveLength(writes);
  });

  test('is edited in place, and deleted when nothing is left', async () => {
    const scene = await outside();
    await post(scene);
    const [first] = scene.github.issueComments();
    await push(scene, { [path]: `new\n\n![](far.png)\n${far}\nnew\n` });
    await post(scene, { maxComments: 0 });
    expect(scene.github.issueComments()).toMatchObject([
      { id: first?.id, body: expect.stringContaining('docs/a.md:3') as string },
    ]);
    await push(scene, { [path]: `${far}\nnew\n` });
    await post(scene);
    expect(scene.github.issueComments()).toEqual([]);
  });

  test('that was hidden stays as it is, and there is no second one', async () => {
    const scene = await outside();
    await post(scene);
    const [comment] = scene.github.issueComments();
    scene.github.minimize(comment?.id ?? 0);
    await push(scene, { [path]: `new\n\n![](far.png)\n${far}\nnew\n` });
    await post(scene, { maxComments: 0 });
    expect(scene.github.issueComments()).toEqual([comment]);
  });

  test.each(['octocat', 'github-actions', 'other-app[bot]'])('of %s is not ours', async (user) => {
    const elsewhere = await outside();
    await post(elsewhere);
    const body = elsewhere.github.issueComments()[0]?.body ?? '';
    expect(readMarker(body)?.summary).toBeDefined();
    const scene = await open();
    scene.github.addIssueComment({ user, body });
    await post(scene, { maxComments: 1 });
    expect(scene.github.issueComments()).toMatchObject([
      { user, body },
      { user: 'github-actions[bot]', body: expect.not.stringMatching(/far\.png/) as string },
    ]);
  });

  test('is found behind a hundred others', async () => {
    const scene = await outside();
    for (let n = 0; n < 120; n += 1) scene.github.addIssueComment({ user: 'octocat', body: `${n}` });
    await post(scene);
    const writes = scene.github.writes().length;
    await post(scene);
    expect(scene.github.writes()).toHaveLength(writes);
    expect(scene.github.issueComments()).toHaveLength(121);
  });

  test('is not changed where GitHub does not show which one is ours', async () => {
    const scene = await open(two, { faults: [{ on: 'graphql', times: 99, kind: 'truncated-json' }] });
    const { posted, notes } = await post(scene, { maxComments: 1 });
    expect(posted).toBe(1);
    expect(notes).toContainEqual(expect.stringContaining('summary comment was left as it is'));
    expect(scene.github.issueComments()).toEqual([]);
  });

  test('that cannot be posted is reported in one sentence of the notes', async () => {
    const scene = await open(two, {
      faults: [{ on: 'issues/create-comment', times: 9, kind: 'bad-gateway', done: false }],
    });
    const { posted, notes } = await post(scene, { maxComments: 1 });
    expect(posted).toBe(1);
    expect(notes.at(-1)).toMatch(/^The summary comment could not be brought up to date: /);
    expect(scene.github.writes()).toHaveLength(2);
  });

  test('names a file that could not be read, and goes when the baseline accepts it', async () => {
    const scene = await open();
    const skipped = [{ file: 'docs/deep.md', reason: 'It is nested too deeply.' }];
    await post(scene, { skipped });
    expect(scene.github.issueComments()).toMatchObject([
      {
        body: expect.stringMatching(
          /\*\*1 file could not be read,\*\* [^]+\n- \[`docs\/deep\.md`\]\(\S+\): It is nested too deeply\.\n/,
        ) as string,
      },
    ]);
    const writes = scene.github.writes().length;
    await post(scene, { skipped });
    expect(scene.github.writes()).toHaveLength(writes);
    await post(scene, { skipped: skipped.map((file) => ({ ...file, accepted: true as const })) });
    expect(scene.github.issueComments()).toEqual([]);
  });

  test('names fifty at most and counts the rest', async () => {
    const { images } = await reportOf(Array.from({ length: 70 }, (_, n) => `![](${n}.png)\n`).join('\n'));
    const text = summaryText({ ...noneUnplaced, images }, () => undefined);
    expect(text.match(/^- `docs/gm)).toHaveLength(50);
    expect(text).toContain('- and 20 more');
  });

  test('stays within the limit of GitHub, and has only plain words, whatever files and pictures are called', async () => {
    const src = '`@octocat !-- '.repeat(30);
    const page = `![](<${src}>)\n\n![](<b ${src}>)\n`;
    const path = `${'a/'.repeat(900)}@b.md`;
    const { images } = await reportOf(page, () => `@octocat ${'`x` '.repeat(200)}`, { path });
    const env = { GITHUB_SERVER_URL: `https://${'ghe.'.repeat(20)}example` };
    const linkTo = linksTo({ repository: { owner: 'o', repo: 'r' } }, 'a'.repeat(40), env);
    const files = Array.from({ length: 60 }, () => ({ file: path, reason: `${src}${'<!-- x '.repeat(200)}` }));
    const text = summaryText(
      { ...noneUnplaced, images: Array.from({ length: 60 }, () => images).flat(), files },
      linkTo,
    );
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/<!--/g)).toHaveLength(1);
    const tree = unified().use(remarkParse).parse(text);
    visitParents(tree, (node) => {
      if (node.type === 'text') expect(node.value).not.toMatch(/@\w/);
    });
  });
});

test.each([
  ['docs/a.md', 'docs/a.md'],
  ['with space/ä.md', 'with%20space/%C3%A4.md'],
  ['[id]/(group)/a*b!.md', '%5Bid%5D/%28group%29/a%2Ab%21.md'],
  ['a?b#c%20d.md', 'a%3Fb%23c%2520d.md'],
])('The link to a line of %s is valid in Markdown', (file, address) => {
  const linkTo = linksTo({ repository: { owner: 'o', repo: 'r' } }, 'abc', {
    GITHUB_SERVER_URL: 'https://ghe.example',
  });
  expect(linkTo(file, 7)).toBe(`https://ghe.example/o/r/blob/abc/${address}?plain=1#L7`);
  const tree = unified()
    .use(remarkParse)
    .parse(`[x](${linkTo(file, 7) ?? ''})`);
  expect(tree.children).toMatchObject([{ children: [{ type: 'link', url: linkTo(file, 7) }] }]);
});

test('Without an address of the server there are no links', () => {
  expect(linksTo({ repository: { owner: 'o', repo: 'r' } }, 'abc', {})('a.md', 1)).toBeUndefined();
});
