import { describe, expect, test } from 'vitest';
import { postCheckRun } from '../../../src/github/review/check-run.ts';
import { annotations } from '../../../src/reporters/github.ts';
import type { Report } from '../../../src/model/report.ts';
import type { GitHubSettings } from '../../world/github.ts';
import { reportOf } from '../reviewed.ts';
import { clientOf, openPull } from '../../action/scene.ts';

const page = (count: number) => Array.from({ length: count }, (_, n) => `![](${n}.png)\n`).join('\n');

async function annotated(count: number, settings: Partial<GitHubSettings> = { token: 'checks' }) {
  const { repository, github } = await openPull({ 'x.md': 'x\n' }, { 'docs/a.md': page(count) }, settings);
  const report = await reportOf(page(count), () => undefined);
  const run = async () => postCheckRun(clientOf(github), await repository.resolve('topic'), report);
  return { repository, github, report, run, notes: await run() };
}

/** 1-based lines that the runner annotates. */
function linesOfRunner(report: Report): readonly number[] {
  return [...annotations(report).matchAll(/::error file=docs\/a\.md,line=(\d+)/g)].map(([, line]) => Number(line));
}

describe('A check run', () => {
  test.each([0, 1, 10])('is not made for %i findings, which the runner shows', async (count) => {
    const { github, notes } = await annotated(count);
    expect(notes).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  test.each([11, 59, 60, 130])(
    'has the annotations that the runner leaves out of %i, fifty a request',
    async (count) => {
      const { github, report, notes } = await annotated(count);
      expect(notes).toEqual([]);
      const [run, ...others] = github.checkRuns();
      expect(others).toEqual([]);
      expect(run).toMatchObject({ name: 'Alt text annotations', status: 'completed', conclusion: 'neutral' });
      const lines = run?.annotations.map(({ start_line: line }) => line);
      expect([...linesOfRunner(report), ...(lines ?? [])]).toEqual(report.images.map(({ location }) => location.line));
      expect(github.writes()).toHaveLength(Math.ceil((count - 9) / 50));
    },
  );

  test('has the files that could not be read, before the findings', async () => {
    const { repository, github } = await openPull({ 'x.md': 'x\n' }, { 'docs/a.md': page(4) }, { token: 'checks' });
    const skipped = Array.from({ length: 10 }, (_, index) => ({ file: `${index}.md`, reason: 'Too large.' }));
    const report = { ...(await reportOf(page(4), () => undefined)), skipped };
    await postCheckRun(clientOf(github), await repository.resolve('topic'), report);
    expect(annotations(report)).toContain('file=8.md');
    expect(github.checkRuns()[0]?.annotations.map(({ path, title }) => [path, title])).toEqual([
      ['9.md', 'unread'],
      ...Array.from({ length: 4 }, () => ['docs/a.md', 'empty-markdown-alt']),
    ]);
  });

  test('is made once for a commit', async () => {
    const { github, run } = await annotated(12);
    const writes = github.writes().length;
    expect(await run()).toEqual([]);
    expect(github.writes()).toHaveLength(writes);
  });

  test.each(['write', 'read-only'] as const)('is not made with a token that is `%s`', async (token) => {
    const { github, notes } = await annotated(12, { token });
    expect(notes).toEqual([]);
    expect(github.checkRuns()).toEqual([]);
  });

  test('that could not be finished is one sentence', async () => {
    const { notes } = await annotated(130, {
      token: 'checks',
      faults: [{ on: 'checks/update', times: 9, kind: 'bad-gateway', done: false }],
    });
    expect(notes).toEqual([expect.stringMatching(/^Not every finding is annotated: GitHub gave no usable answer/)]);
  });

  test.each([
    ['was not filled', { on: 'checks/update', kind: 'bad-gateway', done: false }],
    ['was filled by a request whose answer was lost', { on: 'checks/update', kind: 'connection-reset', done: true }],
    ['was created by a request whose answer was lost', { on: 'checks/create', kind: 'connection-reset', done: true }],
    ['was not filled, though the answer was 200', { on: 'checks/update', kind: 'answer', body: {}, done: false }],
  ] as const)('that %s is completed by the next run, and has each annotation once', async (_, fault) => {
    const { github, report, run, notes } = await annotated(130, { token: 'checks', faults: [fault] });
    expect(notes).toEqual([expect.stringMatching(/^Not every finding is annotated/)]);
    expect(await run()).toEqual([]);
    const [made, ...others] = github.checkRuns();
    expect(others).toEqual([]);
    const lines = made?.annotations.map(({ start_line: line }) => line);
    expect([...linesOfRunner(report), ...(lines ?? [])]).toEqual(report.images.map(({ location }) => location.line));
  });

  test('about other findings is left as it is', async () => {
    const { repository, github } = await annotated(12);
    const other = await reportOf(page(130), () => undefined);
    const writes = github.writes().length;
    expect(await postCheckRun(clientOf(github), await repository.resolve('topic'), other)).toEqual([]);
    expect(github.writes()).toHaveLength(writes);
  });
});
