import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { announce } from './commands/announce.ts';
import type { DraftSurroundings } from './drafting.ts';
import { messageOf, UserError } from './errors.ts';
import { formatFor } from './formats/index.ts';
import { describePull, readTrigger } from './github/event.ts';
import type { PullRequest, Trigger } from './github/event.ts';
import { formsOf, readInputs } from './github/inputs.ts';
import { logLine, plainMessage } from './github/runner.ts';
import type { Runner } from './github/runner.ts';
import { defuse } from './lib/defuse.ts';
import { matchGlobs } from './lib/globs.ts';
import { optionTable, parseOptions } from './options.ts';
import type { RawOptions } from './options.ts';
import { review } from './review.ts';
import type { ReviewInput } from './review.ts';
import { settle } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Clock, Drafter, Report } from './types.ts';

/** What the Action needs of the machine it runs on. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts when the runner cancels the job: what is drafted by then is kept. */
  readonly signal: AbortSignal;
};

/** The door of the Action. Answers with the exit code: 0 pass, 1 the gate failed, 2 could not run. */
export async function runAction(world: ActionWorld): Promise<number> {
  try {
    return await run(world);
  } catch (error) {
    const known = error instanceof UserError;
    if (!known) world.runner.print(`${defuse(error instanceof Error ? (error.stack ?? '') : '')}\n`);
    const remedy = known ? error.remedy : 'This is a bug of alt-text-review; a report with this log helps.';
    world.runner.error('Alt Text Review could not run', plainMessage(`${messageOf(error)}\n${remedy}`));
    return 2;
  }
}

async function run(world: ActionWorld): Promise<number> {
  const { env, runner } = world;
  const inputs = readInputs(
    runner.input,
    optionTable.map(({ name }) => name),
  );
  for (const secret of [inputs['eachlabs-api-key'], inputs['github-token'], env.OPENAI_API_KEY]) {
    formsOf(secret).forEach(runner.mask);
  }
  const payload: unknown = JSON.parse((await readText(env.GITHUB_EVENT_PATH ?? '')) ?? 'null');
  const actor = env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? '';
  const trigger = readTrigger(env.GITHUB_EVENT_NAME ?? '', payload, actor);
  const run = { trigger, inputs, world, root: resolve(env.GITHUB_WORKSPACE ?? '.') };
  const source = trigger.pull ? await fromPullRequest(trigger.pull, run) : await fromWorkspace(run);
  runner.print(logLine(source.why));

  const { options } = source;
  const draft = options.captions === 'off' ? undefined : lazyDrafter(source, run);
  const found = await review({ ...options, ...source.input, today: world.today, draft });
  const report = { ...found, notes: [...found.notes, ...(await source.publish(found))] };
  await announce(report, options, { env, runner, root: run.root });
  return report.verdict === 'pass' ? 0 : 1;
}

type Run = {
  readonly trigger: Trigger;
  readonly inputs: RawOptions;
  readonly world: ActionWorld;
  /** Absolute path of the workspace, where relative paths of the settings begin. */
  readonly root: string;
};

/** What is to be reviewed, and what is to be done with the result. */
type Source = {
  readonly options: Settings;
  readonly input: Pick<ReviewInput, 'documents' | 'skipped' | 'scope' | 'changedFiles' | 'baseline' | 'notes'>;
  /** The one line that says which event, which commits and which scope, and why. */
  readonly why: string;
  readonly pictures: () => Promise<Pick<DraftSurroundings, 'loadPicture' | 'publicUrl'>>;
  /** Posts what is worth posting; answers with what the reader of the run has to know. */
  readonly publish: (report: Report) => Promise<readonly string[]>;
};

/** Everything comes over the API, as data: nothing of the pull request is checked out or run. */
async function fromPullRequest(pull: PullRequest, { trigger, inputs, world }: Run): Promise<Source> {
  const first = parseOptions(inputs);
  const [github, { readPullRequest }] = await Promise.all([
    import('./github/index.ts'),
    import('./sources/pull-request.ts'),
  ]);
  const client = github.createClient(first.githubToken, world.env);
  const known = { ...first, wanted: matchGlobs(first.paths) };
  const contents = await readPullRequest(pull, known, {
    changedFiles: () => github.changedFiles(client, pull.number),
    allFiles: () => github.listPaths(client, pull.headSha),
    readTexts: (places) => github.readTexts(client, places),
    formatFor,
    settle: async (config) => {
      const options = await settle({ text: config, path: first.config }, {}, inputs);
      return { ...options, wanted: matchGlobs(options.paths) };
    },
  });
  const { settings: options, changed, documents, skipped, notes } = contents;
  const scope = options.scope ?? 'lines';
  const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
  const read = `files changed ${changed.length}, documents read ${documents.length}`;
  return {
    options,
    input: {
      documents,
      skipped,
      scope,
      changedFiles: new Set(changed.filter(({ status }) => status !== 'removed').map(({ path }) => path)),
      baseline: await accepted(contents.baseline, options.baseline),
      notes: [...notes, ...github.unlistedNote(pull.changedFiles, changed.length)],
    },
    why: `${describePull(trigger.event, pull)}, scope ${scope}${options.scope ? '' : ' (the default)'}: ${read}.`,
    pictures: async () => {
      const { createLoader, maxPictureBytes } = await import('./images/load.ts');
      return {
        loadPicture: createLoader(github.createPictureReader(client, pull.headSha, maxPictureBytes)),
        publicUrl: trigger.privateRepository ? () => undefined : github.publicAddress(client, pull.headSha, world.env),
      };
    },
    publish: async (report) => {
      const posted = await github.publish(client, pull, { report, hunksOf: (path) => hunks.get(path), ...options });
      world.runner.debug(`GitHub requests: ${client.requests.reads} reads, ${client.requests.writes} writes.`);
      return posted.notes;
    },
  };
}

/** Events without a pull request judge what the job has checked out. */
async function fromWorkspace({ trigger, inputs, root }: Run): Promise<Source> {
  const first = parseOptions(inputs);
  const options = await settle({ text: await readText(join(root, first.config)), path: first.config }, {}, inputs);
  const { readFiles } = await import('./sources/files.ts');
  const read = await readFiles(['.'], { cwd: root, formatFor, wanted: matchGlobs(options.paths) });
  const isEmpty = read.documents.length + read.skipped.length === 0;
  const baseline = options.baseline && (await readText(resolve(root, options.baseline)));
  if (options.baseline && baseline === undefined) {
    throw new UserError(`There is no baseline ${options.baseline}.`, 'Check the path; it begins at the workspace.');
  }
  return {
    options,
    input: {
      ...read,
      scope: 'all',
      changedFiles: new Set(),
      baseline: await accepted(baseline, options.baseline),
      notes: isEmpty ? [nothingHere] : [],
    },
    why: `${trigger.event}: documents read from the workspace ${read.documents.length}, scope all, because no pull request says what changed.`,
    pictures: async () => {
      const [{ createLoader }, { readFrom }] = await Promise.all([
        import('./images/load.ts'),
        import('./images/files.ts'),
      ]);
      return { loadPicture: createLoader(readFrom(root)), publicUrl: () => undefined };
    },
    publish: () => Promise.resolve([]),
  };
}

const nothingHere =
  'Nothing was scanned: the workspace holds no document. Put a step with actions/checkout before this one.';

/** Loads what drafts need once an image wants one. */
function lazyDrafter({ options, pictures }: Source, { trigger, world, root }: Run): Drafter {
  return async (wanted) => {
    const { drafting } = await import('./drafting.ts');
    const { draft, note } = await drafting(options, {
      ...world,
      ...(await pictures()),
      picturesArePublic: !trigger.privateRepository,
      cacheDir: options.cacheDir === undefined ? undefined : resolve(root, options.cacheDir),
      progress: (done, total) => {
        world.runner.debug(`Drafts: ${done} of ${total}.`);
      },
    });
    if (draft) return draft(wanted);
    return { captions: [], requests: 0, costUsd: 0, notes: note === undefined ? [] : [note], refused: undefined };
  };
}

async function accepted(baseline: string | undefined, path = ''): Promise<ReadonlySet<string> | undefined> {
  return baseline === undefined ? undefined : (await import('./baseline.ts')).parseBaseline(baseline, path);
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
