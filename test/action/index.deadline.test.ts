import { describe, expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import { png } from '../world/png.ts';
import type { Fault } from '../world/github/types.ts';
import { act, openPull } from './scene.ts';

const many = Object.fromEntries(
  Array.from({ length: 120 }, (_, n) => [`docs/${String(n).padStart(3, '0')}.md`, '![](a.png)\n']),
);

describe('After its deadline, a run', () => {
  test('reports the documents that it has read, and the others as not judged', async () => {
    const clock = createVirtualClock();
    // Three queries of fifty files, half a minute each.
    const faults: readonly Fault[] = [{ on: 'graphql', times: 3, kind: 'slow-body', ms: 29_000 }];
    const { github } = await openPull({ 'x.md': 'x\n' }, many, { clock, faults });
    const run = await act(github, { review: 'comment', 'deadline-minutes': '1' }, { clock });
    expect(run.outputs).toMatchObject({ images: '98', missing: '98', verdict: 'fail' });
    expect(run.log).toContain('docs/107.md: the run reached its deadline before GitHub had answered.');
    expect(run.log).toContain('22 files could not be read');
    expect(run.log).toContain('The run reached its deadline of 1 minute: what was not judged or drafted');
    expect(await github.comments()).toHaveLength(30);
    expect(clock.now()).toBeLessThan(6 * 60_000);
  });

  test.each([
    ['the configuration file', { '.github/alt-text-review.yml': 'deadline-minutes: 1\n' }, {}],
    ['an input', {}, { 'deadline-minutes': '1' }],
  ])('keeps and posts the drafts that it has (set by %s)', async (_, files, inputs) => {
    const clock = createVirtualClock();
    const eachlabs = await startEachlabs({ clock, latencyMs: 25_000 });
    onTestFinished(() => eachlabs.stop());
    const pictures = Object.fromEntries(Array.from({ length: 4 }, (_one, n) => [`${n}.png`, png(n)]));
    const page = Array.from({ length: 4 }, (_one, n) => `![](${n}.png)\n`).join('\n');
    const { github } = await openPull({ 'x.md': 'x\n', ...pictures, ...files }, { 'a.md': page }, { clock });
    const key = { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url };
    const run = await act(github, { ...key, concurrency: '1', ...inputs }, { clock });
    const drafted = Number(run.outputs.captioned);
    expect(drafted).toBeGreaterThan(0);
    expect(drafted).toBeLessThan(4);
    expect(run.log).toContain('The run was stopped before all drafts were made');
    expect(await github.comments()).toHaveLength(drafted);
    expect(eachlabs.ledger.filter(({ status }) => status === 'pending')).toEqual([]);
    expect(clock.now()).toBeLessThan(80_000);
  });

  test('does not post for ever', async () => {
    const clock = createVirtualClock();
    const faults: readonly Fault[] = [{ on: 'pulls/delete-review-comment', times: 99, kind: 'slow-body', ms: 29_000 }];
    const page = Array.from({ length: 30 }, (_, n) => `![](${n}.png)\n`).join('\n');
    const { github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': page }, { clock, faults });
    await act(github, { review: 'comment' }, { clock });
    expect(await github.comments()).toHaveLength(30);
    await repository.commit('topic', { 'a.md': 'y\n' });
    const before = clock.now();
    const { log, exitCode } = await act(github, { review: 'comment', 'deadline-minutes': '1' }, { clock });
    expect(exitCode).toBe(0);
    expect(clock.now() - before).toBeLessThanOrEqual(6 * 60_000 + 29_000);
    expect(log).toContain('could not be removed: the run reached its deadline');
  });
});
