import { describe, expect, test } from 'vitest';
import { act, openPull } from './scene.ts';
import type { Scene } from './scene.ts';
import { workspaceOf } from './workspace.ts';

const before = { 'a.md': 'x\n', 'old.md': '![](old.png)\n' };
const after = { 'a.md': '![](a.png)\n\n![A cat on a chair](b.png)\n' };

async function commitsOf({ repository }: Scene) {
  const [head, base] = [await repository.resolve('topic'), await repository.resolve('main')];
  return { head, base, short: { head: head.slice(0, 7), base: base.slice(0, 7) } };
}

/** The line of the log that says what the run is about. */
function why(log: string, event: string): string | undefined {
  return log.split('\n').find((line) => line.startsWith(event));
}

describe('A change is reviewed on its own lines', () => {
  test.each([
    [
      'pull_request',
      {},
      {},
      ' #7: head HEAD, settings from base BASE, scope lines (the default): 1 changed file, 1 document read.',
    ],
    [
      'pull_request',
      { fork: true, token: 'read-only' },
      {},
      ' #7: head HEAD, settings from base BASE, scope lines (the default): 1 changed file, 1 document read.',
    ],
    [
      'pull_request_target',
      { fork: true },
      {},
      ' #7: head HEAD, settings from base BASE, scope lines (the default): 1 changed file, 1 document read.',
    ],
    [
      'workflow_run',
      { fork: true },
      {},
      ' #7: head HEAD, settings from base BASE, scope lines (the default): 1 changed file, 1 document read.',
    ],
    [
      'merge_group',
      {},
      {},
      ': BASE to HEAD, settings from base BASE, scope lines (the default): 1 changed file, 1 document read.',
    ],
    [
      'push',
      {},
      { scope: 'lines' },
      ': BASE to HEAD, settings from the head, scope lines: 1 changed file, 1 document read.',
    ],
    [
      'push',
      {},
      { scope: 'files' },
      ': BASE to HEAD, settings from the head, scope files: 1 changed file, 1 document read.',
    ],
  ] as const)('%s with %j and %j', async (event, settings, inputs, line) => {
    const scene = await openPull(before, after, settings);
    const { short } = await commitsOf(scene);
    const run = await act(scene.github, { captions: 'off', ...inputs }, { event });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ images: '2', missing: '1', coverage: '50' });
    expect(why(run.log, event)).toBe(event + line.replaceAll('HEAD', short.head).replaceAll('BASE', short.base));
    expect(scene.github.reads().length).toBeLessThanOrEqual(4);
  });

  test.each(['merge_group', 'push', 'schedule', 'workflow_dispatch'] as const)('%s writes nothing', async (event) => {
    const scene = await openPull(before, after);
    const { head } = await commitsOf(scene);
    await act(scene.github, { review: 'comment' }, { event, env: { GITHUB_SHA: head } });
    expect(scene.github.writes()).toEqual([]);
  });

  test('A merge queue uses the settings from before the change, a push those that it contains', async () => {
    const config = '.github/alt-text-review.yml';
    const { github } = await openPull(
      { ...before, [config]: 'fail-on: never\n' },
      { ...after, [config]: 'fail-on: error\n' },
    );
    const inputs = { captions: 'off', scope: 'lines' };
    expect((await act(github, inputs, { event: 'merge_group' })).exitCode).toBe(0);
    expect((await act(github, inputs, { event: 'push' })).exitCode).toBe(1);
  });

  test.each([
    ['is completed from the listings of both commits', [], '2', 0],
    [
      'is said to be cut short when these cannot be had',
      [{ on: 'git/get-tree', times: 9, kind: 'status', status: 403, message: 'no' }],
      '0',
      1,
    ],
  ] as const)('A comparison of more files than GitHub lists %s', async (_, faults, images, notes) => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`0/${index}.txt`, 'x\n']));
    const { github } = await openPull(
      before,
      { ...many, ...after, 'old.md': '![](old.png)\nMore words.\n' },
      { faults },
    );
    const run = await act(github, { captions: 'off' }, { event: 'merge_group' });
    expect(run.outputs).toMatchObject({ images });
    expect(run.log.split('GitHub lists at most 300 changed files of a comparison')).toHaveLength(notes + 1);
  });

  test('Without the means to compare the run ends with the remedy', async () => {
    const fault = {
      on: 'repos/compare-commits-with-basehead',
      times: 9,
      kind: 'status',
      status: 404,
      message: 'no',
    } as const;
    const { github } = await openPull(before, after, { faults: [fault] });
    const run = await act(github, {}, { event: 'merge_group' });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('The commits cannot be compared');
  });
});

describe('The pull request behind another workflow’s run', () => {
  const inputs = { captions: 'off', review: 'comment' };

  test.each([true, false])('gets its review (from a fork: %s)', async (fork) => {
    const { github } = await openPull(before, after, { fork });
    await act(github, inputs, { event: 'workflow_run' });
    expect(await github.comments()).toHaveLength(1);
  });

  test('is left alone when it has a newer commit', async () => {
    const { github } = await openPull(before, after, {
      faults: [{ on: 'pulls/list', kind: 'head-moves', changes: { 'a.md': 'moved\n' } }],
    });
    const run = await act(github, inputs, { event: 'workflow_run' });
    expect(run.exitCode).toBe(0);
    expect(why(run.log, 'workflow_run')).toContain('there is a newer commit');
    expect(github.reads()).toHaveLength(1);
    expect(github.writes()).toEqual([]);
  });

  test('cannot be chosen by the author of the branch', async () => {
    const { github } = await openPull(before, after, { fork: true });
    const payload = (await github.eventPayload('workflow_run')) as { workflow_run: object };
    // Another repository with a branch of the same name, at the same commit.
    const foreign = {
      ...payload,
      workflow_run: { ...payload.workflow_run, head_repository: { id: 1, owner: { login: 'contributor' } } },
    };
    const run = await act(github, inputs, { event: 'workflow_run', payload: foreign });
    expect(run.exitCode).toBe(0);
    expect(why(run.log, 'workflow_run')).toContain('it has no open pull request');
    expect(github.writes()).toEqual([]);
  });

  test.each(['push', 'pull_request_target', 'schedule'])('does not exist after a run for %s', async (parent) => {
    const { github } = await openPull(before, after);
    const payload = (await github.eventPayload('workflow_run')) as { workflow_run: object };
    const run = await act(github, inputs, {
      event: 'workflow_run',
      payload: { ...payload, workflow_run: { ...payload.workflow_run, event: parent } },
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', images: '0' }, summary: '' });
    expect(github.requests).toEqual([]);
  });
});

describe('The whole repository is reviewed', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'] as const)(
    '%s: the files that the job checked out, without a request to GitHub',
    async (event) => {
      const { github } = await openPull(before, after);
      const env = await workspaceOf({ 'a.md': '![](a.png)\n\n![A cat on a chair](b.png)\n' });
      const run = await act(github, { captions: 'off' }, { event, env });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ images: '2', coverage: '50' });
      expect(why(run.log, event)).toContain('1 document read from the workspace, scope all');
      expect(github.requests).toEqual([]);
    },
  );

  test.each(['push', 'schedule', 'workflow_dispatch'] as const)('%s: the commit, without a checkout', async (event) => {
    const scene = await openPull(before, after);
    const { head, short } = await commitsOf(scene);
    const run = await act(
      scene.github,
      { captions: 'off', scope: event === 'push' ? '' : 'lines' },
      { event, env: { GITHUB_SHA: head } },
    );
    expect(run.outputs).toMatchObject({ images: '3', missing: '2' });
    expect(why(run.log, event)).toContain(`${event}: commit ${short.head}, scope all`);
    // The tree, the settings, the documents.
    expect(scene.github.reads()).toHaveLength(3);
  });

  test('`source: commit` does not read the workspace', async () => {
    const scene = await openPull(before, after);
    const { head } = await commitsOf(scene);
    const env = { ...(await workspaceOf({ 'z.md': '![](z.png)\n' })), GITHUB_SHA: head };
    const run = await act(scene.github, { captions: 'off', source: 'commit' }, { event: 'schedule', env });
    expect(run.outputs).toMatchObject({ images: '3' });
  });

  test('A large repository costs a request for each fifty documents', async () => {
    const pages = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.md`, '![](a.png)\n']));
    const scene = await openPull(pages, { 'a.md': 'x\n' });
    const { head } = await commitsOf(scene);
    const run = await act(scene.github, { captions: 'off' }, { event: 'schedule', env: { GITHUB_SHA: head } });
    expect(run.outputs).toMatchObject({ images: '120' });
    expect(scene.github.reads()).toHaveLength(1 + 1 + 3);
  });

  test('A deleted branch leaves nothing to review', async () => {
    const { github } = await openPull(before, after);
    const payload = { ...(await github.eventPayload('push')), after: '0'.repeat(40), deleted: true };
    const run = await act(github, {}, { event: 'push', payload });
    expect(run.exitCode).toBe(0);
    expect(why(run.log, 'push')).toBe('push: nothing to review, because the branch or tag was deleted.');
  });

  test('Without a commit the workspace is empty, and the message has the remedy', async () => {
    const { github } = await openPull(before, after);
    const run = await act(github, {}, { event: 'schedule', env: await workspaceOf({}) });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(run.log).toContain('Nothing was checked');
    expect(run.summary).toContain('checks out or builds the documents');
  });

  test('A baseline that does not exist ends the run', async () => {
    const { github } = await openPull(before, after);
    const run = await act(
      github,
      { baseline: 'none.json' },
      { event: 'push', env: await workspaceOf({ 'a.md': 'x' }) },
    );
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('There is no baseline none.json.');
  });
});

describe('A site that an earlier step built', () => {
  const built = {
    '.gitignore': '_site\n',
    '_site/index.html': '<img src="a.png">\n',
    '_site/node_modules/x.html': '<img src="b.png">\n',
    'docs/a.md': '![](a.png)\n',
  };
  const inputs = { captions: 'off', review: 'comment', source: 'workspace', paths: '_site/**/*.html' };

  test.each(['pull_request', 'pull_request_target', 'merge_group', 'push'] as const)(
    'is reviewed on %s, although git ignores it, and nothing is posted',
    async (event) => {
      const { github } = await openPull(before, after);
      const run = await act(github, inputs, { event, env: await workspaceOf(built) });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
      expect(run.log).toContain('::error file=_site/index.html,line=1');
      expect(github.writes()).toEqual([]);
    },
  );

  test('of a pull request does not bring its own settings', async () => {
    const config = '.github/alt-text-review.yml';
    const { github } = await openPull({ ...before, [config]: 'fail-on: error\n' }, after);
    const env = await workspaceOf({ ...built, [config]: 'fail-on: never\n' });
    expect((await act(github, inputs, { env })).exitCode).toBe(1);
    expect((await act(github, inputs, { event: 'push', env })).exitCode).toBe(0);
  });

  test('that does not exist is reported as missing', async () => {
    const { github } = await openPull(before, after);
    const run = await act(github, inputs, { env: await workspaceOf({ 'docs/a.md': '![](a.png)\n' }) });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('Nothing was checked');
    expect(run.log).toContain('The pattern _site/**/*.html of paths matches no document.');
  });
});

describe('A pattern that matches nothing', () => {
  const error =
    '::error title=Alt Text Review could not check everything::The pattern dcos/** of paths matches no document.';
  const hint = 'Did you mean docs/**?';
  const files = { 'docs/a.md': '![](a.png)\n', 'blog/b.md': '![](b.png)\n' };
  const paths = 'dcos/**\nblog/**';

  test('of the workspace ends with 2, after the rest is reported', async () => {
    const { github } = await openPull(before, after);
    const run = await act(github, { captions: 'off', paths }, { event: 'push', env: await workspaceOf(files) });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ verdict: 'fail', images: '1', missing: '1' });
    expect(run.log).toContain('::error file=blog/b.md,line=1');
    expect(run.log).toContain(`${error}%0A${hint}`);
    expect(run.summary).toContain('dcos/');
  });

  test('of a whole commit does so, too', async () => {
    const scene = await openPull(files, { 'x.md': 'x\n' });
    const { head } = await commitsOf(scene);
    const inputs = { captions: 'off', source: 'commit', paths };
    const run = await act(scene.github, inputs, { event: 'schedule', env: { GITHUB_SHA: head } });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ verdict: 'fail', images: '1', missing: '1' });
    expect(run.log).toContain(`${error}%0A${hint}`);
  });

  test('of a pull request is in the log, and of all documents in a note, as a change cannot mend its base', async () => {
    const { github } = await openPull(
      { ...files, '.github/alt-text-review.yml': 'paths: dcos/**\n' },
      { 'docs/a.md': 'a\n' },
    );
    const run = await act(github, { captions: 'off' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('0 documents read, 1 document left out by paths.');
    const whole = await act(github, { captions: 'off', scope: 'all' });
    expect(whole.exitCode).toBe(0);
    expect(whole.log).toContain(`The pattern dcos/** of paths matches no document. ${hint}`);
  });

  test('is no mistake where the change has only documents that no format reads, and the run says so', async () => {
    const { github } = await openPull({ 'a.md': 'a\n' }, { 'b.creole': 'b\n', 'c.go': 'c\n' });
    const run = await act(github, { captions: 'off' });
    expect(run.exitCode).toBe(0);
    const said = '1 .creole file was left out, because no format reads it.';
    expect(run.log).toContain(`::warning title=Documents left out::${said}`);
    expect(run.summary).toContain('### ✓ 1 .creole file left out');
    expect(run.summary).toContain(`**${said}**`);
  });

  test('of the base of a pull request, in the workspace, is said and stops nothing while others match', async () => {
    const config = '.github/alt-text-review.yml';
    const { github } = await openPull(
      { ...before, [config]: 'paths: ["dcos/**", "blog/**"]\nfail-on: never\n' },
      after,
    );
    const run = await act(github, { captions: 'off', source: 'workspace' }, { env: await workspaceOf(files) });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`The pattern dcos/** of paths matches no document. ${hint}`);
  });
});

test('`source` cannot be set in a file that is read only after it is known', async () => {
  const config = '.github/alt-text-review.yml';
  const { github } = await openPull({ ...before, [config]: 'source: workspace\n' }, after);
  const run = await act(github);
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('source cannot be set in a file');
});
