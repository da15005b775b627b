import { readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { tag } from '../src/cli/init.ts';
import { parse } from 'yaml';
import { optionTable, parseOption } from '../src/config/options.ts';

const root = new URL('../', import.meta.url);
const own = '.github/workflows/';
const examples = 'docs/workflows/';
const inFolder = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => folder + file);
const files = [...inFolder(own), ...inFolder(examples)];
/** Pages that people copy steps from. */
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
  'src/cli/init.ts',
];
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

/** The lines that use an action otherwise than as this repository, or at a commit with its version beside it. */
const unpinned = (text: string) =>
  (text.match(/\buses: .*$/gm) ?? []).filter((line) => !pinned.test(line) && !ours.includes(line));
const pinned = /^uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
/** The tag of the release that comes next, in an example and in the module that writes it. */
const ours = [tag, '${tag}'].map((version) => `uses: alt-text-review/alt-text-review@${version}`);

const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
const isOurs = ({ uses }: Step) => uses === './' || uses?.startsWith('alt-text-review/alt-text-review@') === true;

test('The three workflows exist that the documents describe', () => {
  expect(inFolder(own)).toEqual(['ci.yml', 'release.yml', 'self.yml'].map((file) => own + file));
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = stepsOf(workflow);

  test('is a workflow to GitHub’s own parser', () => {
    const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('grants nothing at the top, and each job only what it names', () => {
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
    expect(unpinned(text)).toEqual([]);
  });

  test('leaves no token in the work tree', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts nothing of an event into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('has a time limit, and does not run beside another run of its kind', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.concurrency).toHaveProperty('group');
  });

  test('gives us inputs that exist, with values that they can have', () => {
    const given = steps.filter(isOurs).flatMap(({ with: inputs = {} }) => Object.entries(inputs));
    for (const [name, value] of given) {
      const spec = optionTable.find((one) => one.name === name);
      expect(spec, name).toBeDefined();
      if (spec) expect(() => parseOption(spec, value)).not.toThrow();
    }
  });
});

/** Triggers whose runs have secrets and may write, no matter who opened the pull request. */
const privileged = /^(?:pull_request_target|workflow_run)$/;

describe.each(inFolder(examples))('The example %s', (file) => {
  const workflow = parse(read(file)) as Workflow;
  const { on } = workflow;
  const events = typeof on === 'string' ? [on] : Object.keys(on as object);
  const readme = read(`${examples}README.md`);

  test('uses us once, and is in the list', () => {
    expect(stepsOf(workflow).filter(isOurs)).toHaveLength(1);
    expect(readme).toContain(`](${file.slice(examples.length)})`);
  });

  test('is for triggers with a security note', () => {
    const notes = readme.slice(readme.indexOf('## Security'), readme.indexOf('## Permissions'));
    expect(events.filter((event) => !new RegExp(`^\\*\\*.*\`${event}\``, 'm').test(notes))).toEqual([]);
  });

  test('runs nothing but us where it has secrets and anyone can start it', () => {
    if (!events.some((event) => privileged.test(event))) return;
    expect(stepsOf(workflow).filter((step) => !isOurs(step))).toEqual([]);
  });

  test('has no secret and no permission to write where it runs code of a pull request', () => {
    const steps = stepsOf(workflow);
    // Without a checkout, there is no code of it.
    const hasCode = steps.some(({ uses }) => uses?.startsWith('actions/checkout@'));
    if (!hasCode || !steps.some(({ run }) => run !== undefined)) return;
    expect(read(file)).not.toMatch(/secrets\.|: write/);
  });
});

test('The second of two workflows follows the first by its name', () => {
  const [first, second] = ['check', 'review'].map(
    (half) => parse(read(`${examples}two-workflows-${half}.yml`)) as Workflow,
  );
  expect(second?.on).toMatchObject({ workflow_run: { workflows: [first?.name] } });
});

test('A step that a page shows uses this repository, or a commit with its version beside it', () => {
  const found = pages.flatMap((page) => unpinned(read(page)).map((line) => `${page}: ${line}`));
  expect(found).toEqual([]);
  expect(unpinned('- uses: actions/cache@v5\n')).toEqual(['uses: actions/cache@v5']);
});

test('The same action is pinned to the same commit everywhere', () => {
  const pins = [...files, ...pages].flatMap((file) => read(file).match(/[\w.-]+\/[\w./-]+@[0-9a-f]{40} # .*$/gm) ?? []);
  const actions = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});
