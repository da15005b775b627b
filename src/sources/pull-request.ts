import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { addedLines } from '../lib/hunks.ts';
import type { ChangedFile } from '../lib/hunks.ts';
import type { Document, FormatName, Scope, Skipped } from '../types.ts';

/** What a file says at a commit, why it could not be read, or that there is none. */
export type Text = { readonly text: string } | { readonly reason: string } | 'absent';

export type PullRequestIo<Settings> = {
  readonly changedFiles: () => Promise<readonly ChangedFile[]>;
  /** Every file at the head; undefined when that cannot be told. */
  readonly allFiles: () => Promise<ReadonlySet<string> | undefined>;
  /** One answer each in the same order. */
  readonly readTexts: (places: readonly Place[]) => Promise<readonly Text[]>;
  readonly formatFor: (path: string) => FormatName | undefined;
  /** The settings of the run, given the text of the configuration file if there is one. */
  readonly settle: (config: string | undefined) => Promise<Settings>;
};

export type PullRequestSettings = {
  readonly scope: Scope | undefined;
  readonly config: string;
  readonly baseline: string | undefined;
  /** Whether the settings want a document. */
  readonly wanted: (path: string) => boolean;
};

type Place = { readonly commit: string; readonly path: string };

export type PullRequestContents<Settings> = {
  readonly settings: Settings;
  readonly changed: readonly ChangedFile[];
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  /** Text of the baseline at the base commit, where the settings name one and it is there. */
  readonly baseline: string | undefined;
  readonly notes: readonly string[];
};

/**
 * The documents of a pull request as they are at its head; configuration and baseline as they are at its base, because a change
 * must not choose the rules that it is judged by. All that is surely needed is read in one go.
 * @param first the settings as far as they are known before the configuration file is read
 */
export async function readPullRequest<Settings extends PullRequestSettings>(
  { headSha, baseSha }: { readonly headSha: string; readonly baseSha: string },
  first: PullRequestSettings,
  io: PullRequestIo<Settings>,
): Promise<PullRequestContents<Settings>> {
  const changed = await io.changedFiles();
  const present = changed
    .filter(({ path, status }) => status !== 'removed' && io.formatFor(path))
    .map(({ path }) => path);
  if (present.length === 0 && first.scope !== 'all') {
    const settings = await io.settle(undefined);
    return { settings, changed, documents: [], skipped: [], baseline: undefined, notes: [] };
  }

  const texts = new Map<string, Text>();
  const key = ({ commit, path }: Place) => `${commit}:${path}`;
  const load = async (places: readonly Place[]) => {
    const missing = places.filter((place) => !texts.has(key(place)));
    const read = missing.length === 0 ? [] : await io.readTexts(missing);
    for (const [index, place] of missing.entries()) texts.set(key(place), read[index] ?? 'absent');
  };
  const atHead = (path: string): Place => ({ commit: headSha, path });
  const atBase = (path: string): Place => ({ commit: baseSha, path: posix.normalize(path) });

  const sure = [
    ...present.filter(first.wanted).map(atHead),
    ...[first.config, first.baseline ?? []].flat().map(atBase),
  ];
  await load(sure);
  const settings = await io.settle(textOrNothing(texts.get(key(atBase(first.config))), first.config));

  const all = settings.scope === 'all' ? await io.allFiles() : undefined;
  const paths = [...(all ?? present)].filter((path) => io.formatFor(path) && settings.wanted(path)).sort();
  await load([...paths.map(atHead), ...[settings.baseline ?? []].flat().map(atBase)]);
  const parts = documentsOf(paths, changed, (path) => texts.get(key(atHead(path))), io.formatFor);
  const { baseline: name } = settings;
  const baseline = name === undefined ? undefined : textOrNothing(texts.get(key(atBase(name))), name);
  return {
    settings,
    changed,
    documents: parts.documents,
    skipped: parts.skipped,
    baseline,
    notes: [
      ...(settings.scope === 'all' && all === undefined ? [unlisted] : []),
      ...(name !== undefined && baseline === undefined
        ? [`${name} is not at the base of the pull request: every finding counts.`]
        : []),
      ...parts.undiffed.map(
        (path) => `GitHub shows no diff of ${path}: all of it was judged, and no comment can stand there.`,
      ),
    ],
  };
}

const unlisted = 'GitHub does not list every file of this repository, so only the documents of the change were read.';

function textOrNothing(read: Text | undefined, path: string): string | undefined {
  if (read === undefined || read === 'absent') return undefined;
  if ('text' in read) return read.text;
  throw new UserError(
    `${path} cannot be read at the base of the pull request: ${read.reason}`,
    'Mend the file, or name another one.',
  );
}

type Parts = Pick<PullRequestContents<unknown>, 'documents' | 'skipped'> & {
  /** Changed documents whose diff is not shown. */
  readonly undiffed: readonly string[];
};

function documentsOf(
  paths: readonly string[],
  changed: readonly ChangedFile[],
  textAt: (path: string) => Text | undefined,
  formatFor: (path: string) => FormatName | undefined,
): Parts {
  const changes = new Map(changed.map((file) => [file.path, file]));
  const documents: Document[] = [];
  const skipped: Skipped[] = [];
  for (const path of paths) {
    const format = formatFor(path);
    const read = textAt(path) ?? 'absent';
    if (format === undefined) continue;
    if (read === 'absent')
      skipped.push({ file: path, reason: 'GitHub does not have it at the head of the pull request.' });
    else if ('reason' in read) skipped.push({ file: path, reason: read.reason });
    else documents.push({ path, format, text: read.text, changedLines: changedLines(changes.get(path)) });
  }
  const undiffed = documents.filter(({ changedLines: lines }) => lines === 'all').map(({ path }) => path);
  return { documents, skipped, undiffed };
}

/** A file that the change leaves alone has none; where the diff is not shown, every line is in question. */
function changedLines(file: ChangedFile | undefined): Document['changedLines'] {
  if (file === undefined) return new Set();
  return file.hunks === undefined ? 'all' : addedLines(file.hunks);
}
