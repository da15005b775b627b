import { defaultBaseline, withoutBaseline } from '../config/usual-baseline.ts';
import { posix } from 'node:path';
import { namedFile } from '../app/named-file.ts';
import { sourcesBelow } from '../app/site-sources.ts';
import { picturesOnDisk } from '../app/pictures.ts';
import { count } from '../lib/count.ts';
import { connect, elsewhereOf } from './connection.ts';
import { readText } from '../app/read-text.ts';
import { siteNote } from '../app/site-note.ts';
import { UserError } from '../lib/errors.ts';
import { isCodeFile, leftOutAs, lookOf } from '../formats/index.ts';
import { parseOptions } from '../config/options.ts';
import { included } from '../config/included.ts';
import { settle, type Settings } from '../config/settings.ts';
import { isDocument } from '../review/index.ts';
import { idleFieldsNote, idleOverridesNote } from '../review/picture-keys.ts';
import { nearestPattern } from '../sources/near-path.ts';
import { findUnmatched, sentencesOf } from '../sources/unmatched.ts';
import { noBaseline, textOrNothing } from '../sources/text.ts';
import { accepted } from './baseline.ts';
import { once } from '../lib/once.ts';
import type { Run, Job } from './job.ts';

export type Workspace = {
  /** For the line of the log: which event, which commits. */
  readonly what: string;
  /** Commit whose configuration and baseline apply, when the files on disk may come from a change under review. */
  readonly settingsFrom: string | undefined;
};

/** Reviews the files that the job has on disk: those that it checked out or that an earlier step built. */
export async function fromWorkspace(run: Run, { what, settingsFrom }: Workspace): Promise<Job> {
  const { root } = run;
  const read = settingsFrom === undefined ? onDisk(run) : atCommit(settingsFrom, run);
  const options = await settingsFor(read, run);
  run.deadline.set(options.deadlineMinutes);
  const baseline = options.baseline === withoutBaseline ? undefined : await read(options.baseline ?? defaultBaseline);
  const isMissed = baseline === undefined && options.baseline !== undefined && options.baseline !== withoutBaseline;
  if (isMissed && settingsFrom === undefined) {
    throw new UserError(
      `There is no baseline ${options.baseline}.`,
      'Check the path; it is relative to the workspace.',
    );
  }
  const [{ existing, listFiles, readFiles }, { asideNote, countLeftOut }] = await Promise.all([
    import('../sources/files.ts'),
    import('../sources/left-out.ts'),
  ]);
  const { includes, leavesAside, formatFor, isByPath, mayHold, ...asked } = included(options.paths, options.policy);
  const folders = await existing(asked.folders, root);
  for (const folder of folders) await assertInside(root, folder);
  const scan = await readFiles(folders, {
    cwd: root,
    formatFor,
    isByPath,
    leftOutAs,
    wanted: includes,
    leavesAside,
    mayHold,
    isDocument: (text, format) => isDocument({ text, format }, options.policy),
  });
  const { documents, skipped } = scan;
  const leftOut = countLeftOut(scan.unformatted, leftOutAs);
  const reached = documents.length + skipped.length;
  const found = await findUnmatched({
    folders: ['.'],
    missing: [],
    patterns: options.paths,
    documents: scan.seen,
    included: reached,
    allFiles: () => listFiles(root),
    formatFor,
    isCode: isCodeFile,
    leftOut,
  });
  // A change cannot mend the patterns of its base.
  const isMistake = reached === 0 || settingsFrom === undefined || parseOptions(run.inputs).paths.length > 0;
  return {
    options,
    input: {
      documents,
      skipped,
      leftOut,
      scope: 'all',
      changedFiles: new Set(),
      sources: sourcesBelow(root, options.policy),
      baseline: await accepted(baseline, options.baseline ?? defaultBaseline),
      notes: [
        ...(reached === 0 ? [nothingHere] : []),
        ...(isMistake ? [] : found.unmatched.map((one) => sentencesOf(one).join(' '))),
        ...(await siteNote(root)),
        ...idleFieldsNote(options.policy.fields, scan.seen),
        ...idleOverridesNote(options.policy.overrides, scan.seen, nearestPattern),
        ...asideNote(countLeftOut(scan.aside, lookOf)),
        ...found.notes,
        ...(isMissed ? [noBaseline(options.baseline)] : []),
      ],
    },
    unmatched: isMistake ? found.unmatched : [],
    before: undefined,
    why: `${what}: ${count(documents.length, 'document')} read from the workspace, scope all, because files on disk do not show what changed.`,
    pictures: once(() => picturesOnDisk(options, run.root, ['.'], run.world)),
    publish: () => Promise.resolve([]),
  };
}

/** The workspace may hold files of a stranger, so a folder that the settings name is not always what it seems. */
async function assertInside(root: string, folder: string): Promise<void> {
  if ((await namedFile(root, folder)).kind !== 'outside') return;
  throw new UserError(
    `The paths name ${folder}, where a link leads out of the repository, and such links are not followed.`,
    'Name the folder that the link leads to, as the input paths of the Action.',
  );
}

/** The settings from the workspace. */
export function settingsOnDisk(run: Run): Promise<Settings> {
  return settingsFor(onDisk(run), run);
}

type Read = (path: string) => Promise<string | undefined>;

async function settingsFor(read: Read, run: Run): Promise<Settings> {
  const { inputs, world } = run;
  const { config, githubToken } = parseOptions(inputs);
  const readElsewhere = elsewhereOf(githubToken, run);
  return settle({ text: await read(config), path: config, read, readElsewhere, today: world.today }, {}, inputs);
}

function onDisk({ root }: Run): Read {
  return (path) => readText(root, path);
}

function atCommit(commit: string, run: Run): Read {
  const connection = once(() => connect(run));
  return async (path) => {
    const { github, client } = await connection();
    const [text] = await github.readTexts(client, [{ commit, path: posix.normalize(path) }]);
    return textOrNothing(text, path);
  };
}

const nothingHere =
  'Nothing was checked: the workspace has no document that matches the settings. Add a step before this one that checks out or builds the documents.';
