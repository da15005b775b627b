import { describe, expect, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import type { EventName } from '../world/github.ts';
import type { Fault } from '../world/github/types.ts';
import { act, openPull } from './scene.ts';

/** A run on a clock that it shares with its GitHub. */
async function timed(event: EventName, ...faults: readonly Fault[]) {
  const clock = createVirtualClock();
  const { github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { clock, faults });
  const env = { GITHUB_SHA: await repository.resolve('topic') };
  const outcome = await act(github, { review: 'comment' }, { event, env, clock });
  return { ...outcome, github, ms: clock.now() };
}

describe('A GitHub that never answers ends a run within 100 s, retries included:', () => {
  const events = ['pull_request', 'workflow_run', 'merge_group', 'push', 'schedule'] as const;
  const kinds = ['silence', 'stalled-body', 'trickle'] as const;
  test.each(events.flatMap((event) => kinds.map((kind) => [event, kind] as const)))('%s, %s', async (event, kind) => {
    const { exitCode, log, ms } = await timed(event, { on: 'every operation', times: 99, kind });
    expect(exitCode).toBe(2);
    expect(log).toMatch(/::error title=Alt Text Review could not run::.*GitHub gave no usable answer \(no answer in/);
    expect(ms).toBeLessThanOrEqual(100_000);
  });
});

describe('A GitHub that stops to answer', () => {
  test('when the review is posted costs the review, not the verdict', async () => {
    const { exitCode, log, ms } = await timed(
      'pull_request',
      { on: 'pulls/create-review', times: 99, kind: 'silence' },
      { on: 'graphql', nth: 3, times: 99, kind: 'silence' },
      { on: 'pulls/get', times: 99, kind: 'silence' },
    );
    expect(exitCode).toBe(1);
    expect(log).toContain('The review may not have been posted: GitHub gave no usable answer');
    expect(ms).toBeLessThanOrEqual(100_000);
  });
});
