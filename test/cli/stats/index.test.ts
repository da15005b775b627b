import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { folder, type Folder } from '../../world/cli.ts';
import { openedWorkbench } from '../../world/workbench.ts';

const run = promisify(execFile);

type Draft = { source: string; alt: string; basis: string; by?: object };

const model = (alt: string, kind?: string, prompt = 3): Draft => ({
  source: 'caption',
  alt,
  basis: 'llava-13b, which saw the picture',
  by: { model: 'llava-13b', prompt, ...(kind !== undefined && { kind }) },
});
const nearby: Draft = { source: 'context', alt: 'Chat', basis: 'the link around it' };

function entry(number: number, more: object) {
  return {
    number,
    decision: number,
    at: `2026-09-${String(number).padStart(2, '0')}T10:00:00.000Z`,
    id: '0123456789abcdef',
    file: 'a.md',
    line: 1,
    src: 'a.png',
    rule: 'missing-alt',
    severity: 'error',
    refused: [] as Draft[],
    before: '',
    after: '',
    lead: 0,
    state: 'done',
    ...more,
  };
}

const entries = [
  entry(1, { outcome: 'accepted', draft: model('A bell.', 'photo'), refused: [nearby] }),
  entry(2, { outcome: 'edited', draft: model('A gull.', 'photo') }),
  entry(3, { outcome: 'written', refused: [model('A chart.', undefined, 2)], rule: 'generic-alt' }),
  entry(4, { outcome: 'ignored', refused: [{ ...model('Old.'), by: undefined }] }),
  entry(5, { outcome: 'skipped' }),
  entry(6, { outcome: 'decorative', draft: { source: 'decorative', alt: '', basis: 'its size' } }),
  entry(7, { outcome: 'accepted', draft: model('Undone.'), state: 'undone' }),
];

const journal = (about: string, list: readonly object[]) =>
  JSON.stringify({ version: 1, tool: 'alt-text-review', folder: about, entries: list });

async function withJournal(): Promise<Folder> {
  const found = await folder({});
  await writeFile(join(found.dir, 'journal.json'), journal(found.dir, entries));
  return found;
}

describe('alt-text-review stats', () => {
  test('says what became of drafts, by rule, source, kind of picture and questions', async () => {
    const { run: stats } = await withJournal();
    const { code, stdout, stderr } = await stats(['stats', 'journal.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "6 decisions in the workbench

      Drafts  accepted  edited  refused  taken
        all          2       1        3   50 %

      By rule        accepted  edited  refused  taken
        missing-alt         2       1        2   60 %
        generic-alt         0       0        1    0 %

      By where they come from  accepted  edited  refused  taken
        a model                       1       1        2   50 %
        the words around it           0       0        1    0 %
        decorative                    1       0        0  100 %

      Of a model, by kind of picture  accepted  edited  refused  taken
        photo                                1       1        0  100 %
        unknown                              0       0        2    0 %

      Of a model, by its questions  accepted  edited  refused  taken
        llava-13b, prompt 3                1       1        0  100 %
        llava-13b, prompt 2                0       0        1    0 %
        unknown                            0       0        1    0 %

      Without a draft: 1 written, 1 ignored, 1 skipped

      Suggestions on pull requests: not known, because there is no history of git.
      "
    `);
  });

  test('prints the same as JSON', async () => {
    const { run: stats, dir } = await withJournal();
    const { stdout } = await stats(['stats', 'journal.json', '--format', 'json', '--since', '2026-09-02']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      since: '2026-09-02',
      journals: [{ file: 'journal.json', folder: dir, decisions: 5 }],
      drafts: {
        accepted: 1,
        edited: 1,
        refused: 2,
        byKind: [
          { name: 'unknown', accepted: 0, edited: 0, refused: 2 },
          { name: 'photo', accepted: 0, edited: 1, refused: 0 },
        ],
        without: { written: 1, ignored: 1, skipped: 1, decorative: 0 },
      },
    });
  });

  test('reads the journal of the folder, or all of the machine', async () => {
    const { run: stats, dir } = await folder({});
    const state = join(dir, 'state', 'alt-text-review');
    await mkdir(state, { recursive: true });
    await writeFile(join(state, 'one.json'), journal('/one', entries.slice(0, 2)));
    await writeFile(join(state, 'two.json'), journal('/two', entries.slice(2, 3)));
    const env = { XDG_STATE_HOME: join(dir, 'state') };
    expect((await stats(['stats'], { env })).stdout).toMatch(/^0 decisions in the workbench\n/);
    const { stdout } = await stats(['stats', '--all'], { env });
    expect(stdout).toMatch(/^3 decisions in the workbench\n\n {2}2 {2}\/one\n {2}1 {2}\/two\n/);
  });

  test('knows what a model was asked from a decision in the workbench', async () => {
    const made = {
      status: 'ok',
      text: 'A parrot on a branch.',
      provider: 'eachlabs',
      model: 'llava-13b',
      language: 'en',
      costUsd: 0,
      cached: false,
      askedHere: true,
      picture: '0',
      asked: { prompt: 3, kind: 'photo' },
    } as const;
    const { post, image, state, decide, dir } = await openedWorkbench(
      { 'a.md': '![](a.png)\n' },
      {
        drafting: {
          status: 'ready',
          draft: (wanted) =>
            Promise.resolve({
              drafts: wanted.map(() => made),
              requests: 1,
              costUsd: 0,
              notes: [],
              refused: undefined,
            }),
        },
      },
    );
    await post('/api/ahead', { ids: [(await state()).queue[0]?.id] });
    await expect.poll(async () => (await image('a.md:1')).model.status, { timeout: 60_000 }).toBe('made');
    const view = await image('a.md:1');
    await decide([view], { kind: 'describe', alt: 'A green parrot.', draft: view.drafts[0] });
    const kept = await readFile(join(dir, '.journal.json'), 'utf8');
    expect(kept).toContain('"prompt": 3');
  });

  test.each([
    [['stats', 'other.json'], /other\.json is not a journal of this program\./],
    [['stats', '--since', 'May'], /--since is May\.\nWrite a day like/],
  ])('%j is a mistake', async (args, message) => {
    const { run: stats } = await folder({ 'other.json': '{}' });
    const { code, stderr } = await stats(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('Suggestions that were committed', () => {
  const bot = 'Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';

  async function repository() {
    const found = await folder({ 'docs/a.md': '![](a.png)\n\n![](b.png)\n\n![screenshot](c.png)\n' });
    const git = (...args: readonly string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: found.dir });
    const commit = async (message: string, text?: string) => {
      if (text !== undefined) await writeFile(join(found.dir, 'docs/a.md'), text);
      await git('add', '-A');
      await git('commit', '-q', '--allow-empty', '-m', message);
    };
    await git('init', '-q');
    await commit('Begin');
    return { ...found, commit };
  }

  test('are counted by the rule whose finding they end', async () => {
    const { run: stats, commit } = await repository();
    await commit(
      `Apply suggestion from @github-actions[bot]\n\n${bot}`,
      '![A bell.](a.png)\n\n![](b.png)\n\n![screenshot](c.png)\n',
    );
    await commit(
      `Apply suggestions from code review\n\n${bot}`,
      '![A bell.](a.png)\n\n![A gull.](b.png)\n\n![The settings page.](c.png)\n',
    );
    const { stdout } = await stats(['stats', '--format', 'json']);
    expect((JSON.parse(stdout) as { committed: unknown }).committed).toEqual({
      commits: 2,
      images: 3,
      byRule: [
        { name: 'empty-markdown-alt', images: 2 },
        { name: 'generic-alt', images: 1 },
      ],
      squashed: 0,
    });
  });

  test('are none where a person wrote the text, or a suggestion of a program was about something else', async () => {
    const { run: stats, commit } = await repository();
    await commit('Describe the bell', '![A bell.](a.png)\n\n![](b.png)\n\n![screenshot](c.png)\n');
    await commit(`Apply suggestion\n\n${bot}`, '![A bell.](a.png)\n\n![](b.png)\n\n![screenshot](c.png)\n\nWords.\n');
    const { stdout } = await stats(['stats', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ committed: { commits: 0, images: 0, byRule: [], squashed: 0 } });
  });

  test('cannot be told apart in a squashed commit, which is said', async () => {
    const { run: stats, commit } = await repository();
    const message = `Describe pictures (#12)\n\n* Add a page\n\n* Apply suggestion from @github-actions[bot]\n\n${bot}`;
    await commit(message, '![A bell.](a.png)\n\n![](b.png)\n\n![screenshot](c.png)\n');
    const { stdout } = await stats(['stats']);
    expect(stdout).toContain('Suggestions that were committed on pull requests: 0 images in 0 commits\n');
    expect(stdout).toContain(
      '  1 squashed commit with suggestions of a program, which cannot be told apart any more\n',
    );
  });
});
