import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { DraftSurroundings } from './drafting.ts';
import { messageOf, UserError } from './errors.ts';
import { formatFor } from './formats/index.ts';
import { annotationCommand, debugCommand, logLine, maskCommand, outputEntry } from './github/commands.ts';
import { readTrigger } from './github/event.ts';
import type { PullRequest, Trigger } from './github/event.ts';
import { formsOf, readInputs } from './github/inputs.ts';
import { defuse } from './lib/defuse.ts';
import { matchGlobs } from './lib/globs.ts';
import { optionTable, parseOptions } from './options.ts';
import type { Options, RawOptions } from './options.ts';
import { loadReporter } from './reporters/index.ts';
import type { ReporterName } from './reporters/index.ts';
import { review } from './review.ts';
import type { ReviewInput } from './review.ts';
import type { Clock, Drafter, Report } from './types.ts';

/** What the Action needs of the machine it runs on. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Aborts when the runner cancels the job: what is drafted by then is kept. */
  readonly signal: AbortSignal;
};

/** The door of the Action. Answers with the exit code: 0 pass, 1 the gate failed, 2 could not run. */
export async function runAction(world: ActionWorld): Promise<number> {
  try {
    return await run(world);
  } catch (error) {
    const remedy = error instanceof UserError ? error.remedy : 'This is a bug of alt-text-review; a report with this log helps.';
    if (!(error instanceof UserError)) world.stdout(defuse(`${error instanceof Error ? (error.stack ?? '') : ''}\n`));
    world.stdout(annotationCommand('error', 'Alt Text Review could not run', `${messageOf(error)}\n${remedy}`));
    return 2;
  }
}

async function run(world: ActionWorld): Promise<number> {
  const { env, stdout } = world;
  const inputs = readInputs(env, optionTable.map(({ name }) => name));
  for (const secret of [inputs['eachlabs-api-key'], inputs['github-token'], env.OPENAI_API_KEY]) {
    if (secret !== undefined && secret !== '') stdout(formsOf(secret).map(maskCommand).join(''));
  }
  const payload = await readJson(env.GITHUB_EVENT_PATH);
  const trigger = readTrigger(env.GITHUB_EVENT_NAME ?? '', payload, env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? '');
  const surroundings = { trigger, inputs, world };
  const source = trigger.pull ? await fromPullRequest(trigger.pull, surroundings) : await fromWorkspace(surroundings);
  stdout(logLine(source.why));

  const { options } = source;
  const { failOn, minCoverage, language } = options;
  const draft = options.captions === 'off' ? undefined : lazyDrafter(source, surroundings);
  const found = await review({ ...source.input, failOn, minCoverage, language, draft });
  const notes = await source.publish(found);
  const report = { ...found, notes: [...found.notes, ...notes] };

  await announce(report, world);
  await writeReports(report, options, world);
  return report.verdict === 'pass' ? 0 : 1;
}

type Surroundings = { readonly trigger: Trigger; readonly inputs: RawOptions; readonly world: ActionWorld };

/** What is to be reviewed, and what is to be done with the result. */
type Source = {
  readonly options: Options;
  readonly input: Pick<ReviewInput, 'documents' | 'skipped' | 'scope' | 'changedFiles' | 'baseline' | 'notes'>;
  /** The one line that says which event, which commits and which scope, and why. */
  readonly why: string;
  readonly pictures: () => Promise<Pick<DraftSurroundings, 'loadPicture' | 'publicUrl'>>;
  /** Posts what is worth posting; answers with what the reader of the run has to know. */
  readonly publish: (report: Report) => Promise<readonly string[]>;
};
