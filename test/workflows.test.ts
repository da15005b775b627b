import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../.github/workflows/', import.meta.url);

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

test('There are the three workflows that the papers speak of', () => {
  expect(readdirSync(folder).sort()).toEqual(['ci.yml', 'release.yml', 'self.yml']);
});

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('grants nothing at the top, and each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  test('gives a reason for every permission', () => {
    const granted = text.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(granted.length).toBe(jobs.reduce((sum, [, job]) => sum + Object.keys(job.permissions ?? {}).length, 0));
    expect(granted.filter((line) => !/: (?:read|write) # \S/.test(line))).toEqual([]);
  });

  test('uses this repository, or a commit with its version beside it', () => {
    const used = text.match(/\buses: .*$/gm) ?? [];
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(
      used.filter((line) => !/^uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line)),
    ).toEqual([]);
  });

  test('leaves no token in the work tree', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts nothing of an event into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('ends by itself, and not beside another run of its kind', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.concurrency).toHaveProperty('group');
  });
});

test('The same action is pinned to the same commit everywhere', () => {
  const pins = readdirSync(folder).flatMap(
    (file) => readFileSync(new URL(file, folder), 'utf8').match(/[\w.-]+\/[\w.-]+@[0-9a-f]{40} # .*$/gm) ?? [],
  );
  const actions = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});
