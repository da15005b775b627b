import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDeadline } from '../app/deadline.ts';
import { secretsOf } from '../app/secrets.ts';
import { htmlSurroundings } from '../app/html-surroundings.ts';
import { announce } from './announce.ts';
import { messageOf, UserError } from '../lib/errors.ts';
import { createSecrets, formsOf } from '../lib/secrets.ts';
import { draftingFor } from './drafter.ts';
import { openJob } from './open.ts';
import type { ActionWorld, Run } from './job.ts';
import { readTrigger } from '../github/event.ts';
import { readInputs } from '../github/runner/inputs.ts';
import { blobOf } from '../github/repository/links.ts';
import { logLine, plainMessage, withoutSecrets } from '../github/runner/index.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { settingsIn } from '../config/environment.ts';
import { optionTable, parseOptions } from '../config/options.ts';
import { review, type ReviewInput } from '../review/index.ts';
import { reasonOf, sentencesOf } from '../sources/unmatched.ts';
import type { SamePictures } from '../model/picture.ts';
import type { Report } from '../model/report.ts';
import type { Before } from '../sources/before.ts';

export type { ActionWorld } from './job.ts';

/** Runs the Action. @returns the exit code: 0 pass, 1 the gate failed, 2 could not run */
export async function runAction(world: ActionWorld): Promise<number> {
  try {
    return await runJob(await opened(world));
  } catch (error) {
    const known = error instanceof UserError;
    if (!known) world.runner.print(`${escapeWorkflowCommands(error instanceof Error ? (error.stack ?? '') : '')}\n`);
    const remedy = known ? error.remedy : 'This is a bug of alt-text-review: report it with this log.';
    world.runner.error('Alt Text Review could not run', plainMessage(`${messageOf(error)}\n${remedy}`));
    return 2;
  }
}

/** The event and the inputs of this run. Secrets are masked before anything can be printed. */
async function opened(world: ActionWorld): Promise<Run> {
  const { env, runner } = world;
  const names = optionTable.map(({ name }) => name);
  const inputs = { ...settingsIn(env), ...readInputs(runner.input, names) };
  const given = parseOptions(inputs);
  const values = secretsOf(given, env);
  values.flatMap(formsOf).forEach(runner.mask);
  const payload: unknown = JSON.parse((await readText(env.GITHUB_EVENT_PATH ?? '')) ?? 'null');
  const deadline = createDeadline(world.clock, given.deadlineMinutes);
  const root = resolve(env.GITHUB_WORKSPACE ?? '.');
  // Drafts and pictures end with the deadline as they do when the runner cancels the job.
  const signal = AbortSignal.any([world.signal, deadline.signal]);
  const secrets = createSecrets(values);
  const bounded = { ...world, signal, runner: withoutSecrets(runner, secrets) };
  return { trigger: readTrigger(payload, env), inputs, world: bounded, root, deadline, secrets };
}

async function runJob(run: Run): Promise<number> {
  const { env, runner, today } = run.world;
  const { overdue, notes, publish } = run.deadline;
  const started = run.world.clock.now();
  const job = await openJob(run);
  runner.print(logLine(job.why));

  const { options, before, earlier } = job;
  const samePictures: SamePictures = async (places, asked) => (await job.pictures()).samePictures(places, asked);
  const drafting = draftingFor(job, run);
  const mistakes = job.unmatched.map(reasonOf);
  const input = { ...options, ...job.input, mistakes, today, samePictures, earlier, drafting, overdue };
  const found = await review(job.answersOnly ? { ...input, drafting: { status: 'off' } } : input);
  const isComparable = before !== undefined && overdue() === undefined;
  const change = isComparable ? await coverageOf(found, before, { policy: options.policy, today }) : undefined;
  if (change) runner.debug(`Coverage of the changed documents: ${change.before} % before, ${change.after} % now.`);
  const reviewed = { ...found, notes: [...notes(), ...found.notes], coverageChange: change };
  publish();
  const links = await job.links?.(reviewed);
  const report = {
    ...reviewed,
    notes: [...reviewed.notes, ...(await job.publish(reviewed, links, { input, drafting }))],
  };
  // First, because the runner shows ten errors and drops the others.
  for (const one of job.unmatched) {
    runner.error('Alt Text Review could not check everything', plainMessage(sentencesOf(one).join('\n')));
  }
  const html = htmlSurroundings({
    root: run.root,
    packageDir: run.world.packageDir,
    pictures: job.pictures,
    embedPictures: options.embedPictures,
    blob: () => Promise.resolve(blobOf(env, job.commit)),
  });
  const elapsedMs = run.world.clock.now() - started;
  await announce(report, options, { env, runner, root: run.root, hide: run.secrets.hide, links, elapsedMs, html });
  if (job.unmatched.length > 0) return 2;
  return report.verdict === 'pass' || job.answersOnly ? 0 : 1;
}

async function coverageOf(
  found: Report,
  before: Before,
  options: Pick<ReviewInput, 'policy' | 'today'>,
): Promise<Report['coverageChange']> {
  if (found.images.length + before.documents.length === 0) return undefined;
  const { coverageChange } = await import('../review/coverage.ts');
  return coverageChange(found, before, options);
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
