import { createDeadline } from '../app/deadline.ts';
import { picturesOnDisk } from '../app/pictures.ts';
import { secretsOf } from '../app/secrets.ts';
import type { RawOptions } from '../config/options.ts';
import { isGlob } from '../lib/globs.ts';
import { once } from '../lib/once.ts';
import { showsAllEdits } from '../reporters/index.ts';
import { createSecrets } from '../lib/secrets.ts';
import { sourcesBelow } from '../app/site-sources.ts';
import { review, type ReviewInput } from '../review/index.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { reasonOf, sentencesOf } from '../sources/unmatched.ts';
import { gather } from './documents.ts';
import { draftingFor } from './drafter.ts';
import type { PageFile } from '../app/page-store.ts';
import { htmlSurroundings } from '../app/html-surroundings.ts';
import { reportersWith, unwritten, writeReports } from '../app/report-files.ts';
import { headCommit } from '../sources/git.ts';
import { blobAddress } from '../sources/web-address.ts';
import { mendNote } from './mend-note.ts';
import { assertAlone, assertDivisible } from './asked-together.ts';
import { missingPictures } from './missing-pictures.ts';
import { progressLine } from './progress.ts';
import { gatherStdin, stdinArgument } from './stdin.ts';
import { recordingStore, shardFrom, shardNote, shardOf, withShare } from './shards/run.ts';
import { printReports, type Display } from './print-report.ts';
import { acceptedNote, readBaseline, readSettings, restartWith } from './settings.ts';
import { openUnread } from './unread-drafts.ts';
import type { Target } from './targets.ts';
import type { ExitCode, World } from './world.ts';

export type CheckFlags = {
  readonly settings: RawOptions;
  readonly targets: readonly Target[];
  /** The file that was named for the one output of the command; undefined for stdout. */
  readonly output: string | undefined;
  readonly display: Display;
  readonly fix: boolean;
  /** Prints what --fix would write, as a diff, and writes nothing. */
  readonly dryRun: boolean;
  /** File of the journal; undefined for the usual one. */
  readonly journal: string | undefined;
  /** The file whose settings are printed in place of a check. */
  readonly printConfig: string | undefined;
  /** Whether pictures that are not there are listed. */
  readonly checkPictures: boolean;
  /** The part that is read, such as `2/8`. */
  readonly shard: string | undefined;
  /** The reports of all shards, which are judged in place of documents. */
  readonly shards: readonly string[] | undefined;
  /** As which a document from the standard input is reported. */
  readonly stdinName: string | undefined;
  /** Commit to compare with; without it, everything is reviewed. */
  readonly base: string | undefined;
};

/** Reviews files and folders of this machine, prints the report, and returns the verdict as exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, terminal: World): Promise<ExitCode> {
  const shard = flags.shard === undefined ? undefined : shardFrom(flags.shard);
  if (shard !== undefined) assertDivisible(paths, flags);
  const options = withShare(await readSettings(flags.settings, terminal), shard);
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    await printConfig(flags.printConfig, options, flags.settings, terminal);
    return 0;
  }
  const { hide } = createSecrets(secretsOf(options, terminal.env));
  const world = withoutSecrets(terminal, hide);
  const { signal, overdue, notes } = createDeadline(world.clock, options.deadlineMinutes);
  const isStdin = paths.includes(stdinArgument);
  if (isStdin) assertAlone(paths, flags);
  const merged = flags.shards && (await (await import('./shards/merge.ts')).readShards(flags.shards, world.cwd));
  const gatheredAll =
    merged?.gathered ??
    (isStdin
      ? await gatherStdin(flags.stdinName, options, world)
      : await gather(paths, flags.base, options, world, { shard, restart: restartWith(flags.settings, world) }));
  const { unmatched, ...gathered } = gatheredAll;
  const named = (merged?.paths ?? paths).filter((path) => path !== stdinArgument && !isGlob(path));
  const bounded = { ...world, signal: AbortSignal.any([world.signal, signal]) };
  const pictures = once(() => picturesOnDisk(options, world.cwd, named, bounded));
  const drafting = merged?.drafting ?? draftingFor(options, pictures, bounded);
  // Where a change is reviewed, every page is read.
  const isWhole = flags.base === undefined && gathered.documents.length > 0;
  const pages = isWhole && options.cacheDir !== undefined ? await openPages(world.cwd, options.cacheDir) : undefined;
  const recorded = shard && recordingStore(pages);
  const baseline = await readBaseline(
    options.baseline,
    world,
    flags.settings.baseline === undefined ? options.writtenAt : undefined,
  );
  const input: ReviewInput = {
    ...gathered,
    store: merged?.store ?? recorded ?? pages,
    failOn: options.failOn,
    unread: options.unread,
    minCoverage: options.minCoverage,
    maxWarnings: options.maxWarnings,
    baseline: baseline?.accepted,
    baselineFile: baseline?.file,
    policy: options.policy,
    today: world.today,
    language: options.language,
    drafting,
    contextDrafts: options.contextDrafts,
    // A shard is judged with the others by a run that may have other outputs.
    showsAllEdits:
      shard !== undefined ||
      [...flags.targets.map(({ format }) => format), ...reportersWith(options)].some(showsAllEdits),
    mends: flags.fix,
    // What --fix writes is what it read.
    ...(!flags.fix && { sources: sourcesBelow(world.cwd, options.policy) }),
    samePictures: async (places, asked) => (await pictures()).samePictures(places, asked),
    mistakes: unmatched.map(reasonOf),
    overdue,
    progress: progressLine('Checking', world, 'file'),
  };
  const journal = await openUnread(flags.journal, world);
  const found = await review(input);
  await pages?.save();
  const fixed = flags.fix
    ? await (await import('./fix.ts')).fix(input, found, world, flags.dryRun, journal.remember)
    : { report: found, troubles: [], fixed: [] };
  if (flags.fix && flags.dryRun) return (await import('./fix-shown.ts')).printDiff(fixed, world);
  if (flags.fix) world.stderr((await import('./fix-shown.ts')).shownChanges(fixed.fixed));
  const mends = flags.fix ? [] : await mendNote(fixed.report, options.policy);
  const left = flags.fix ? acceptedNote(baseline) : [];
  const gone = flags.checkPictures ? await missingPictures(fixed.report, (await pictures()).missing) : [];
  const report = {
    ...journal.marked(fixed.report),
    notes: [
      ...(shard ? [shardNote(shard)] : []),
      ...notes(),
      ...gone,
      ...fixed.report.notes,
      ...mends,
      ...left,
      ...journal.notes(),
    ],
    shard:
      shard && shardOf(shard, await headCommit(world.cwd), paths, gatheredAll, recorded?.pages ?? new Map(), found),
  };

  const html = htmlSurroundings({
    root: world.cwd,
    packageDir: world.packageDir,
    pictures,
    embedPictures: options.embedPictures,
    blob: () => blobAddress(world.cwd, world.env.GITHUB_SERVER_URL),
  });
  const troubles = [
    ...(await printReports(report, flags.targets, flags.display, world, hide, html)),
    ...(await writeReports(report, options, { root: world.cwd, hide, keep: world.keep, html })),
  ];
  for (const one of unmatched) world.stderr(`alt-text-review: ${sentencesOf(one).map(escapeControls).join('\n')}\n`);
  for (const trouble of fixed.troubles) world.stderr(`alt-text-review: ${escapeControls(trouble)}\n`);
  if (troubles.length > 0) throw unwritten(troubles);
  // What --fix writes without a model is written even when there is no model.
  const isDone = flags.fix && (options.contextDrafts === 'always' || fixed.fixed.length > 0);
  const unavailable = drafting.status === 'unavailable' && !isDone ? drafting.reason : undefined;
  const obstacle = report.refused ?? unavailable;
  if (obstacle !== undefined && flags.settings.captions === 'auto') {
    world.stderr(`alt-text-review: no drafts by a model, although the options ask for them: ${obstacle}\n`);
    return 2;
  }
  if (unmatched.length > 0 || fixed.troubles.length > 0) return 2;
  // The verdict on a shard is that of the merge.
  return report.verdict === 'pass' || shard !== undefined ? 0 : 1;
}

async function openPages(root: string, dir: string): Promise<PageFile> {
  const { openPageFile } = await import('../app/page-store.ts');
  return openPageFile(root, dir);
}

/** The world, with the secrets of the run hidden in all that is printed. */
function withoutSecrets(world: World, hide: (text: string) => string): World {
  return {
    ...world,
    stdout: (text) => {
      world.stdout(hide(text));
    },
    stderr: (text) => {
      world.stderr(hide(text));
    },
  };
}
