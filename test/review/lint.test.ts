import { describe, expect, test } from 'vitest';
import { gitHash } from '../../src/lib/git-hash.ts';
import { formatBaseline } from '../../src/config/baseline.ts';
import { lintDocuments, type LintOptions } from '../../src/review/lint.ts';
import { noPolicy, type Policy } from '../../src/review/policy.ts';
import { review } from '../../src/review/index.ts';
import type { SamePictures } from '../../src/model/picture.ts';
import type { Document } from '../../src/model/document.ts';

const page = (text: string, path = 'docs/a.html', format = 'html'): Document => ({
  path,
  format,
  text,
  changedLines: 'all',
});

function question(policy: Partial<Policy> = {}, more: Partial<LintOptions> = {}): LintOptions {
  const change = { scope: 'all', changedFiles: new Set<string>() } as const;
  return { ...change, baseline: undefined, policy: { ...noPolicy, ...policy }, today: '2026-10-01', ...more };
}

async function reviewed(text: string, policy: Partial<Policy> = {}, format = 'html') {
  const { images } = await lintDocuments([page(text, `docs/a.${format}`, format)], question(policy));
  return images.map(({ status, findings }) => [status, ...findings.map(({ rule, severity }) => `${rule} ${severity}`)]);
}

const named = '<img src="a.png" alt="IMG_2041.png">';
const bare = '<img src="b.png">';
const empty = '<img src="c.png" alt="">';

describe('The status of an image that is marked as decoration', () => {
  test.each([
    ['<img src="a.png" role="none" alt="Green canoe">', 'decorative', 'decorative-with-name warning'],
    ['<img src="a.png" role="presentation" alt="Green canoe">', 'decorative', 'decorative-with-name warning'],
    ['<img src="a.png" alt="" title="Green canoe">', 'decorative', 'decorative-with-name warning'],
    ['<img src="a.png" alt="" aria-label="Green canoe">', 'weak', 'presentational-conflict error'],
    ['<a href="/"><img src="a.png" role="none" alt="Green canoe"></a>', 'missing', 'empty-link-image error'],
  ])('%s is %s', async (text, status, finding) => {
    expect(await reviewed(text)).toEqual([expect.arrayContaining([status, finding])]);
  });
});

describe('The policy', () => {
  test.each<[string, Partial<Policy>, string[][]]>([
    [named, {}, [['weak', 'filename-alt error']]],
    [named, { rules: { 'filename-alt': 'warning' } }, [['weak', 'filename-alt warning']]],
    [named, { rules: { 'filename-alt': 'info' } }, [['ok', 'filename-alt info']]],
    [named, { rules: { 'filename-alt': 'off' } }, [['ok']]],
    [named, { allow: ['img_*.png'] }, [['ok']]],
    [bare, {}, [['missing', 'missing-alt error']]],
    [bare, { rules: { 'missing-alt': 'info' } }, [['missing', 'missing-alt info']]],
    [bare, { rules: { 'missing-alt': 'off' } }, [['decorative']]],
    [bare, { decorative: ['**/b.png'] }, [['missing', 'missing-alt error']]],
    [empty, {}, [['decorative']]],
    [empty, { emptyAlt: 'missing' }, [['missing', 'missing-alt error']]],
    [empty, { emptyAlt: 'missing', decorative: ['**/c.png'] }, [['decorative']]],
    [`<a href="/">${empty}</a>`, { decorative: ['**/c.png'] }, [['missing', 'empty-link-image error']]],
  ])('%s under %j', async (text, policy, expected) => {
    expect(await reviewed(text, policy)).toEqual(expected);
  });

  test.each<[Partial<Policy>, string[]]>([
    [{}, ['missing', 'empty-markdown-alt error']],
    [{ decorative: ['**/c.png'] }, ['decorative']],
    [{ decorative: ['docs/c.png'] }, ['decorative']],
    [{ emptyAlt: 'decorative' }, ['missing', 'empty-markdown-alt error']],
  ])('on empty brackets: %j', async (policy, expected) => {
    expect(await reviewed('![](c.png)\n', policy, 'markdown')).toEqual([expected]);
  });

  test('declares components, and a page with nothing else is read', async () => {
    const text = '<Shot file="a.png" say="IMG_2041.png" />\n';
    expect(await reviewed(text, {}, 'mdx')).toEqual([]);
    const components = { Shot: { alt: 'say', src: 'file' } };
    expect(await reviewed(text, { components }, 'mdx')).toEqual([['weak', 'filename-alt error']]);
  });
});

describe('The same picture', () => {
  const good = page('<img src="/img/a.png" alt="A cat asleep on a keyboard">', 'good.html');
  const advice = 'same-picture-better-alt';
  const rulesOf = async (text: string, policy: Partial<Policy> = {}) => {
    const { images } = await lintDocuments([page(text), good], question(policy));
    return images[0]?.findings.map(({ rule }) => rule);
  };

  test.each<[string, Partial<Policy>, string[]]>([
    ['<img src="../img/a.png">', {}, ['missing-alt', advice]],
    ['<img src="../img/a.png" alt="IMG_2041.png">', {}, ['filename-alt', advice]],
    ['<img src="../img/a.png" alt="Two cats at a desk">', {}, []],
    ['<img src="../img/b.png">', {}, ['missing-alt']],
    ['<img src="../img/a.png">', { rules: { 'missing-alt': 'off' } }, []],
    ['<img src="../img/a.png">', { rules: { [advice]: 'off' } }, ['missing-alt']],
    ['<img src="../img/a.png"><!-- alt-text-review-ignore-line missing-alt -->', {}, []],
  ])('with %s under %j', async (text, policy, expected) => {
    expect(await rulesOf(text, policy)).toEqual(expected);
  });

  test('counts as accepted where only the advice would remain', async () => {
    const { images } = await lintDocuments(
      [page('<img src="/img/a.png">'), good],
      question({ rules: { 'missing-alt': 'off' } }),
    );
    expect(images[0]?.status).toBe('decorative');
  });
});

describe('Pictures with one text under two names', () => {
  const text = ['a', 'b', 'c'].map((name) => `<p><img src="${name}.png" alt="The crane"></p>`).join('\n');
  const other = page('<img src="x.png" alt="The quay">', 'b.html');
  const found = async (keys: readonly (string | undefined)[]) => {
    const asked: string[] = [];
    const samePictures: SamePictures = (places) => {
      asked.push(...places.map(({ src, path }) => `${path} ${src}`));
      return Promise.resolve(keys);
    };
    const { images } = await lintDocuments([page(text), other], question({}, { samePictures }));
    return { asked, rules: images.map(({ findings }) => findings.map(({ message }) => message.split(' ')[0]).join()) };
  };

  test('are one where the files are the same, and no other file is read', async () => {
    expect(await found(['1', '1', '1'])).toEqual({
      asked: ['docs/a.html a.png', 'docs/a.html b.png', 'docs/a.html c.png'],
      rules: ['', '', '', ''],
    });
  });

  test('are told by their bytes where these are known, and by their names elsewhere', async () => {
    expect((await found(['1', '1', undefined])).rules).toEqual(['Two', 'Two', 'Two', '']);
    expect((await found([undefined, undefined, undefined])).rules).toEqual(['3', '3', '3', '']);
  });
});

test('A changed picture with unchanged words is stale', async () => {
  const documents = [{ ...page('<img src="a.png" alt="A cat asleep on a keyboard">'), changedLines: new Set([9]) }];
  const change = { scope: 'lines', changedFiles: new Set(['docs/a.png']) } as const;
  const { images } = await lintDocuments(documents, question({}, change));
  expect(images).toMatchObject([{ status: 'weak', inScope: true, findings: [{ rule: 'stale-alt' }] }]);
});

test('A rule that is off does not suppress others about the same fault', async () => {
  const text = '<img src="spacer.gif" width="1" height="1" alt="screenshot">';
  expect(await reviewed(text)).toEqual([['weak', 'generic-alt warning']]);
  expect(await reviewed(text, { rules: { 'generic-alt': 'off' } })).toEqual([['weak', 'spacer-named warning']]);
});

describe('An ignored image', () => {
  const text = `<!-- alt-text-review-ignore-next-line: reason -->\n${named}\n<!-- alt-text-review-disable -->${bare}`;

  test('is accepted: it counts as described, or without words as decorative', async () => {
    const { images, ignored, notes } = await lintDocuments([page(text)], question());
    expect(images.map(({ status, findings }) => [status, findings.length])).toEqual([
      ['ok', 0],
      ['decorative', 0],
    ]);
    expect({ ignored, notes }).toEqual({ ignored: 2, notes: [] });
  });

  test('counts as ignored only where it is in scope', async () => {
    const documents = [{ ...page(text), changedLines: new Set([2]) }];
    expect(await lintDocuments(documents, question({}, { scope: 'lines' }))).toMatchObject({ ignored: 1 });
  });

  test.each([text, `${named}\n`])('is not in a baseline, nor is one whose rule is off', async (source) => {
    const report = await review({
      ...question({ rules: { 'filename-alt': 'off' } }),
      documents: [page(source)],
      skipped: [],
      failOn: 'error',
      unread: 'fail',
      minCoverage: undefined,
      language: 'auto',
      drafting: { status: 'off' },
      contextDrafts: 'auto',
      notes: [],
    });
    expect(JSON.parse(formatBaseline(report))).toEqual({ version: 1, accepted: [] });
  });
});

describe('There is a note', () => {
  test('about ignores without effect, with file and line, also on a page without images', async () => {
    const lone = '<p>\n<!-- alt-text-review-disable nothing-alt -->\n';
    const { notes } = await lintDocuments([page(lone), page(`${bare}<!-- alt-text-review -->`, 'b.html')], question());
    expect(notes).toEqual([
      'docs/a.html:2: There is no rule nothing-alt: `alt-text-review rules` lists them, and a reason comes after a colon.',
    ]);
  });

  test('about ten of them, and the number of the others', async () => {
    const { notes } = await lintDocuments([page('<!-- alt-text-review-disable x -->\n'.repeat(12))], question());
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)).toBe('and 2 more like that.');
  });

  test('about an MDX file that was read as Markdown', async () => {
    const { notes, images } = await lintDocuments([page('![](a.png)\n\n<div>\n', 'a.mdx', 'mdx')], question());
    expect(images).toHaveLength(1);
    expect(notes).toEqual([expect.stringMatching(/^a\.mdx is not strict MDX, so it was read as Markdown: .+/)]);
  });
});

describe('A document', () => {
  test('that nests too deeply is not read, and the others are', async () => {
    const deep = page(`${'>'.repeat(101)} ![](a.png)\n`, 'deep.md', 'markdown');
    const { images, unread } = await lintDocuments([deep, page(named)], question());
    expect(unread).toEqual([
      {
        file: 'deep.md',
        reason: expect.stringContaining('nested too deeply') as string,
        hash: gitHash(Buffer.from(deep.text)),
      },
    ]);
    expect(images).toHaveLength(1);
  });
});

test('What is overdue is not read, and is reported with the reason', async () => {
  const documents = ['a', 'b', 'c'].map((name) => page(bare, `docs/${name}.html`));
  let asked = 0;
  const overdue = () => ((asked += 1) > 1 ? 'The time is over.' : undefined);
  const { images, unread } = await lintDocuments(documents, question({}, { overdue }));
  expect(images.map(({ document }) => document.path)).toEqual(['docs/a.html']);
  expect(unread).toEqual([
    { file: 'docs/b.html', reason: 'The time is over.', hash: expect.any(String) as string },
    { file: 'docs/c.html', reason: 'The time is over.', hash: expect.any(String) as string },
  ]);
});
