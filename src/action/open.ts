import { describePull } from '../github/event.ts';
import type { PullRequest, Subject } from '../github/event.ts';
import { parseOptions } from '../config/options.ts';
import { settle } from '../config/settings.ts';
import { connect } from './connection.ts';
import { fromPull } from './pull.ts';
import { fromCommit, fromRange } from './range.ts';
import type { Run, Job } from './job.ts';
import { fromWorkspace, settingsOnDisk } from './workspace.ts';

/** Finds out from the event of the run what to review, and where to read it. */
export async function openJob(run: Run): Promise<Job> {
  const { event, subject } = run.trigger;
  if (subject.kind === 'nothing') return nothing(run, `${event}: nothing to review, because ${subject.why}.`);
  if (subject.kind === 'pull') return pullSource(event, subject.pull, run);
  if (subject.kind === 'run') {
    const { github, client } = await connect(run);
    const found = await github.findPull(client, subject.run);
    if ('pull' in found) return pullSource(event, found.pull, run);
    return nothing(run, `${event}: nothing to review. ${found.why}.`);
  }
  if (subject.kind === 'comment') {
    const { github, client } = await connect(run);
    const found = await github.pullOfNumber(client, subject.number);
    if ('pull' in found)
      return { ...(await fromPull(event, found.pull, run, { answersOnly: true })), answersOnly: true };
    return nothing(run, `${event}: nothing to answer. ${found.why}.`);
  }
  return commitSource(subject, run);
}

async function pullSource(event: string, pull: PullRequest, run: Run): Promise<Job> {
  const { source } = parseOptions(run.inputs);
  if (source !== 'workspace') return fromPull(event, pull, run);
  return fromWorkspace(run, { what: describePull(event, pull), settingsFrom: pull.baseSha });
}

/** For a merge queue the change of its commits is reviewed; for any other event everything, unless the settings narrow the scope. */
async function commitSource(subject: Extract<Subject, { kind: 'range' | 'commit' }>, run: Run): Promise<Job> {
  const { source } = parseOptions(run.inputs);
  const range = subject.kind === 'range' ? subject.range : undefined;
  if (range && source !== 'workspace' && (range.queue || (await wantsChange(run)))) return fromRange(range, run);
  const sha = subject.kind === 'range' ? subject.range.head : subject.sha;
  if (source === 'commit' && sha !== undefined) return fromCommit(sha, run);
  const settingsFrom = range?.queue ? range.base : undefined;
  const onDisk = await fromWorkspace(run, { what: run.trigger.event, settingsFrom });
  const isEmpty = onDisk.input.documents.length + onDisk.input.skipped.length === 0;
  return isEmpty && source === undefined && sha !== undefined ? fromCommit(sha, run) : onDisk;
}

async function wantsChange(run: Run): Promise<boolean> {
  const { scope } = await settingsOnDisk(run);
  return scope === 'lines' || scope === 'files';
}

/** A run without anything to review passes, because it may be a required check. */
async function nothing({ inputs }: Run, why: string): Promise<Job> {
  const options = await settle({ text: undefined, path: '' }, {}, inputs);
  return {
    options,
    input: { documents: [], skipped: [], scope: 'lines', changedFiles: new Set(), baseline: undefined, notes: [] },
    unmatched: [],
    before: undefined,
    why,
    pictures: () =>
      Promise.resolve({
        loadPicture: () => Promise.resolve({ status: 'unavailable', reason: why }),
        samePictures: (places) => Promise.resolve(places.map(() => undefined)),
      }),
    publish: () => Promise.resolve([]),
  };
}
