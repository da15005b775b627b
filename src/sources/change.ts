import { posix } from 'node:path';
import type { ChangedFile } from '../lib/hunks.ts';
import type { Document, LeftOut, Skipped } from '../model/document.ts';
import type { FileAt, FileText } from '../model/file.ts';
import type { Scope } from '../model/report.ts';
import { documentsBefore } from './before.ts';
import type { Before } from './before.ts';
import { isSilent, oldPath, textsBefore } from './earlier.ts';
import type { EarlierIo } from './earlier.ts';
import { compare, undiffedNotes, withHunks } from './changed-lines.ts';
import { filesAfter, type Checkout } from './checkout.ts';
import { countByPath, type LookOf } from './left-out.ts';
import { changedPictures, searchShowing, unsearchedNote, type Showing } from './showing.ts';
import { namedBaseline, noBaseline, textIn, textOrNothing } from './text.ts';

export type ChangeIo<Settings> = Pick<EarlierIo, 'earlierTexts'> & {
  readonly changedFiles: () => Promise<readonly ChangedFile[]>;
  /** Every file at the head; undefined when they cannot be listed. */
  readonly allFiles: () => Promise<ReadonlySet<string> | undefined>;
  /** What the job has checked out of the change; undefined when it has nothing of it. Called only when documents have to be searched. */
  readonly checkout: () => Promise<Checkout | undefined>;
  /** Whether all files together are few bytes, so that the archive of the commit has any number of them in one request. */
  readonly isSmall: () => Promise<boolean>;
  /** One answer each in the same order. */
  readonly readTexts: (places: readonly FileAt[]) => Promise<readonly FileText[]>;
  /** Whether a file can be a document, before the configuration is known. */
  readonly mayBeDocument: (path: string) => boolean;
  readonly leftOutAs: LookOf;
  /** The settings of the run, from the text of the configuration file if there is one. */
  readonly settle: (config: string | undefined) => Promise<Settings>;
};

export type ChangeCommits = {
  readonly headSha: string;
  /** Commit whose configuration and baseline apply. */
  readonly baseSha: string;
  /** Where the change is to go. */
  readonly targetSha: string;
};

export type ChangeSettings = {
  readonly scope: Scope;
  readonly config: string;
  readonly baseline: string | undefined;
  /** Used when it is there and the settings name none. */
  readonly usualBaseline?: string;
  /** Whether the settings include a document. */
  readonly wanted: (path: string) => boolean;
  /** The format of a document; undefined for any other file. */
  readonly formatFor: (path: string) => string | undefined;
  /** Whether a text is a document at all; without this, each is. */
  readonly isDocument?: (document: Document) => boolean;
};

export type ChangeContents<Settings> = {
  readonly settings: Settings;
  /** With hunks for files whose diff is only too large for GitHub to show. */
  readonly changed: readonly ChangedFile[];
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  /** Of the change, or of all files where all of them are reviewed. */
  readonly leftOut: readonly LeftOut[];
  /** Every file at the head, when they were listed. */
  readonly allFiles: ReadonlySet<string> | undefined;
  /** The changed documents before the change. */
  readonly before: Before;
  /** FileText of the baseline, when the settings name one and it exists. */
  readonly baseline: string | undefined;
  readonly notes: readonly string[];
};

/**
 * The documents of a change from its head, its configuration and baseline from its base, because a change must not choose its own rules.
 * All files that are certainly needed are read at once.
 * @param first the settings that are known before the configuration file is read
 */
export async function readChange<Settings extends ChangeSettings>(
  { headSha, baseSha, targetSha }: ChangeCommits,
  first: ChangeSettings,
  io: ChangeIo<Settings>,
): Promise<ChangeContents<Settings>> {
  const listed = await io.changedFiles();
  const present = listed.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const pictures = changedPictures(listed);
  const isIdle = !present.some(io.mayBeDocument) && pictures.length === 0 && first.scope !== 'all';
  const isFirst = (path: string) => first.formatFor(path) !== undefined && first.wanted(path);

  const texts = new Map<string, FileText>();
  const key = ({ commit, path }: FileAt) => `${commit}:${path}`;
  const load = async (places: readonly FileAt[]) => {
    const missing = places.filter((place) => !texts.has(key(place)));
    const read = missing.length === 0 ? [] : await io.readTexts(missing);
    for (const [index, place] of missing.entries()) texts.set(key(place), read[index] ?? 'absent');
  };
  const atHead = (path: string): FileAt => ({ commit: headSha, path });
  const atBase = (path: string): FileAt => ({ commit: baseSha, path: posix.normalize(path) });
  const atTarget = (file: ChangedFile): FileAt => ({ commit: targetSha, path: oldPath(file) });

  // The settings first: without them a run that is short of time could not report what it has.
  const sure = [
    ...[first.config, namedBaseline(first.baseline ?? first.usualBaseline)].flat().map(atBase),
    ...present.filter(isFirst).map(atHead),
    ...listed.filter((file) => isSilent(file) && isFirst(file.path)).map(atTarget),
  ];
  if (!isIdle) await load(sure);
  const settings = await io.settle(textOrNothing(texts.get(key(atBase(first.config))), first.config));
  const { formatFor } = settings;
  const isDocument = (path: string) => formatFor(path) !== undefined && settings.wanted(path);

  const searches = settings.scope === 'lines' && pictures.length > 0;
  const checkout = searches ? await io.checkout() : undefined;
  const isListed = settings.scope === 'all' || (searches && checkout === undefined);
  const all = isListed ? await io.allFiles() : checkout && filesAfter(listed, checkout.files);
  const own = settings.scope === 'all' && all ? [...all].filter(isDocument) : present.filter(isDocument);
  const silent = listed.filter((file) => isSilent(file) && isDocument(file.path));
  await load([...own.map(atHead), ...silent.map(atTarget), ...namedBaseline(settings.baseline).map(atBase)]);
  const headText = (path: string) => texts.get(key(atHead(path)));
  const others = [...(all ?? [])].filter((path) => isDocument(path) && !own.includes(path));
  const showing = searches && all ? await search() : { paths: [], notes: [] };
  await load(showing.paths.map(atHead));

  // A checkout may have documents of the base that the head does not have.
  const paths = [...own, ...showing.paths.filter((path) => headText(path) !== 'absent')].sort();
  const { documents: readable, skipped } = documentsOf(paths, headText, formatFor);
  const documents = readable.filter((document) => settings.isDocument?.(document) !== false);
  const edited = listed.filter(({ path, status }) => status !== 'removed' && isDocument(path));
  const before = await textsBefore(
    edited.flatMap((file) => {
      const text = textIn(headText(file.path));
      return text === undefined ? [] : [{ file, text }];
    }),
    { textAtTarget: (file) => texts.get(key(atTarget(file))), earlierTexts: io.earlierTexts },
  );
  const files = new Map(edited.map((file) => [file.path, file]));
  const compared = documents.map((document) => compare(document, files.get(document.path), before, formatFor));
  const [name] = namedBaseline(settings.baseline ?? first.usualBaseline);
  const baseline = name === undefined ? undefined : textOrNothing(texts.get(key(atBase(name))), name);
  const changed = withHunks(listed, compared);
  return {
    settings,
    changed,
    documents: compared,
    // Nothing is known about documents that should be read and are not even listed.
    skipped: [...(settings.scope === 'all' && all === undefined ? [{ file: '.', reason: unlisted }] : []), ...skipped],
    leftOut: countByPath(
      around(listed, settings.scope === 'all' ? all : undefined).filter(settings.wanted),
      io.leftOutAs,
    ),
    allFiles: all,
    before: documentsBefore(
      changed.filter(({ path }) => isDocument(path)),
      { textBefore: (path) => before.get(path), formatFor },
    ),
    baseline,
    notes: [
      ...(settings.scope !== 'all' && searches && all === undefined ? [unlisted] : []),
      ...(name !== undefined && settings.baseline !== undefined && baseline === undefined ? [noBaseline(name)] : []),
      ...undiffedNotes(compared, changed),
      ...showing.notes,
    ],
  };

  async function search(): Promise<Showing> {
    if (checkout !== undefined) {
      const { paths, unread } = await checkout.search(others, pictures);
      return { paths, notes: unsearchedNote(unread) };
    }
    const read = async (some: readonly string[]) => {
      await load(some.map(atHead));
      return some.map(headText);
    };
    return searchShowing(pictures, others, { read, isOneRequest: await io.isSmall() });
  }
}

/** The files to review, of any format. */
function around(listed: readonly ChangedFile[], all: ReadonlySet<string> | undefined): readonly string[] {
  return all ? [...all] : listed.filter(({ status }) => status !== 'removed').map(({ path }) => path);
}

const unlisted =
  'GitHub does not list every file of this repository, so only the documents of the change were read. Check the repository out and set source: workspace to read all of them.';

function documentsOf(
  paths: readonly string[],
  textAt: (path: string) => FileText | undefined,
  formatFor: (path: string) => string | undefined,
): Pick<ChangeContents<unknown>, 'documents' | 'skipped'> {
  const documents: Document[] = [];
  const skipped: Skipped[] = [];
  for (const path of paths) {
    const format = formatFor(path);
    const read = textAt(path) ?? 'absent';
    if (format === undefined) continue;
    if (read === 'absent') skipped.push({ file: path, reason: 'GitHub does not have it at the head of the change.' });
    else if ('reason' in read) skipped.push({ file: path, ...read });
    else documents.push({ path, format, ...read, changedLines: 'all' });
  }
  return { documents, skipped };
}
