import { posix } from 'node:path';
import { addedLines } from '../lib/hunks.ts';
import type { ChangedFile } from '../lib/hunks.ts';
import type { Document, Skipped } from '../model/document.ts';
import type { FileAt, FileText } from '../model/file.ts';
import type { Scope } from '../model/report.ts';
import { documentsBefore } from './before.ts';
import type { Before } from './before.ts';
import { revealDiffs } from './hidden-diffs.ts';
import type { HiddenIo, Revealed } from './hidden-diffs.ts';
import { changedPictures, searchShowing } from './showing.ts';
import { noBaseline, textIn, textOrNothing } from './text.ts';

export type ChangeIo<Settings> = HiddenIo & {
  readonly changedFiles: () => Promise<readonly ChangedFile[]>;
  /** Every file at the head; undefined when they cannot be listed. */
  readonly allFiles: () => Promise<ReadonlySet<string> | undefined>;
  /** One answer each in the same order. */
  readonly readTexts: (places: readonly FileAt[]) => Promise<readonly FileText[]>;
  readonly formatFor: (path: string) => string | undefined;
  /** The settings of the run, from the text of the configuration file if there is one. */
  readonly settle: (config: string | undefined) => Promise<Settings>;
};

export type ChangeSettings = {
  readonly scope: Scope;
  readonly config: string;
  readonly baseline: string | undefined;
  /** Whether the settings include a document. */
  readonly wanted: (path: string) => boolean;
};

export type ChangeContents<Settings> = {
  readonly settings: Settings;
  /** With the hunks of files whose diff GitHub does not show. */
  readonly changed: readonly ChangedFile[];
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  /** Every file at the head, when they were listed. */
  readonly allFiles: ReadonlySet<string> | undefined;
  /** The changed documents before the change. */
  readonly before: Before;
  /** Text of the baseline, when the settings name one and it exists. */
  readonly baseline: string | undefined;
  readonly notes: readonly string[];
};

/**
 * The documents of a change from its head, its configuration and baseline from its base, because a change must not choose its own rules.
 * All files that are certainly needed are read at once.
 * @param first the settings that are known before the configuration file is read
 */
export async function readChange<Settings extends ChangeSettings>(
  { headSha, baseSha }: { readonly headSha: string; readonly baseSha: string },
  first: ChangeSettings,
  io: ChangeIo<Settings>,
): Promise<ChangeContents<Settings>> {
  const listed = await io.changedFiles();
  const inChange = listed
    .filter(({ path, status }) => status !== 'removed' && io.formatFor(path))
    .map(({ path }) => path);
  const pictures = changedPictures(listed);
  const isIdle = inChange.length + pictures.length === 0 && first.scope !== 'all';

  const texts = new Map<string, FileText>();
  const key = ({ commit, path }: FileAt) => `${commit}:${path}`;
  const load = async (places: readonly FileAt[]) => {
    const missing = places.filter((place) => !texts.has(key(place)));
    const read = missing.length === 0 ? [] : await io.readTexts(missing);
    for (const [index, place] of missing.entries()) texts.set(key(place), read[index] ?? 'absent');
  };
  const atHead = (path: string): FileAt => ({ commit: headSha, path });
  const atBase = (path: string): FileAt => ({ commit: baseSha, path: posix.normalize(path) });

  const sure = [
    ...inChange.filter(first.wanted).map(atHead),
    ...[first.config, first.baseline ?? []].flat().map(atBase),
  ];
  if (!isIdle) await load(sure);
  const settings = await io.settle(textOrNothing(texts.get(key(atBase(first.config))), first.config));
  const isDocument = (path: string) => io.formatFor(path) !== undefined && settings.wanted(path);

  const searches = settings.scope === 'lines' && pictures.length > 0;
  const all = settings.scope === 'all' || searches ? await io.allFiles() : undefined;
  const own = settings.scope === 'all' && all ? [...all].filter(isDocument) : inChange.filter(isDocument);
  await load([...own.map(atHead), ...[settings.baseline ?? []].flat().map(atBase)]);
  const headText = (path: string) => texts.get(key(atHead(path)));
  const others = [...(all ?? [])].filter((path) => isDocument(path) && !own.includes(path));
  const showing = await searchShowing(pictures, searches && all ? others : undefined, async (paths) => {
    await load(paths.map(atHead));
    return paths.map(headText);
  });

  const changed = await reveal(listed, isDocument, headText, io);
  const paths = [...own, ...showing.paths].sort();
  const parts = documentsOf(paths, changed.files, headText, io.formatFor);
  const { baseline: name } = settings;
  const baseline = name === undefined ? undefined : textOrNothing(texts.get(key(atBase(name))), name);
  return {
    settings,
    changed: changed.files,
    documents: parts.documents,
    skipped: parts.skipped,
    allFiles: all,
    before: documentsBefore(
      changed.files.filter(({ path }) => isDocument(path)),
      {
        textNow: (path) => textIn(headText(path)),
        textBefore: (path) => changed.revealed.get(path)?.before,
        formatFor: io.formatFor,
      },
    ),
    baseline,
    notes: [
      ...((settings.scope === 'all' || searches) && all === undefined ? [unlisted] : []),
      ...(name !== undefined && baseline === undefined ? [noBaseline(name)] : []),
      ...parts.undiffed.map(
        (path) =>
          `GitHub shows no diff of ${path}: all of it was checked, and no comment can be attached to its lines.`,
      ),
      ...showing.notes,
    ],
  };
}

const unlisted =
  'GitHub does not list every file of this repository, so only the documents of the change were read. Check the repository out and set source: workspace to read all of them.';

/** The changed files, with the diffs that GitHub does not show added where they can be computed. */
async function reveal(
  listed: readonly ChangedFile[],
  isDocument: (path: string) => boolean,
  textAt: (path: string) => FileText | undefined,
  io: HiddenIo,
): Promise<{ readonly files: readonly ChangedFile[]; readonly revealed: ReadonlyMap<string, Revealed> }> {
  const hidden = listed.flatMap((file) => {
    const text = textIn(textAt(file.path));
    return file.hunks !== undefined || text === undefined || !isDocument(file.path) ? [] : [{ file, text }];
  });
  const revealed = hidden.length === 0 ? new Map<string, Revealed>() : await revealDiffs(hidden, io);
  const files = listed.map((file) => {
    const found = revealed.get(file.path);
    return found ? { ...file, hunks: found.hunks, patch: found.patch } : file;
  });
  return { files, revealed };
}

type Parts = Pick<ChangeContents<unknown>, 'documents' | 'skipped'> & {
  /** Changed documents whose diff is unknown. */
  readonly undiffed: readonly string[];
};

function documentsOf(
  paths: readonly string[],
  changed: readonly ChangedFile[],
  textAt: (path: string) => FileText | undefined,
  formatFor: (path: string) => string | undefined,
): Parts {
  const changes = new Map(changed.map((file) => [file.path, file]));
  const documents: Document[] = [];
  const skipped: Skipped[] = [];
  for (const path of paths) {
    const format = formatFor(path);
    const read = textAt(path) ?? 'absent';
    if (format === undefined) continue;
    if (read === 'absent') skipped.push({ file: path, reason: 'GitHub does not have it at the head of the change.' });
    else if ('reason' in read) skipped.push({ file: path, reason: read.reason });
    else documents.push({ path, format, text: read.text, changedLines: changedLines(changes.get(path)) });
  }
  const undiffed = documents.filter(({ changedLines: lines }) => lines === 'all').map(({ path }) => path);
  return { documents, skipped, undiffed };
}

/** Empty for a file that the change does not touch; when the diff is unknown, every line counts as changed. */
function changedLines(file: ChangedFile | undefined): Document['changedLines'] {
  if (file === undefined) return new Set();
  return file.hunks === undefined ? 'all' : addedLines(file.hunks);
}
