import { count } from '../lib/count.ts';
import { formatFor, isCodeFile, leftOutAs, mayBeAsked } from '../formats/index.ts';
import type { Tree } from '../github/repository/tree.ts';
import type { ChangedFile } from '../lib/hunks.ts';
import { parseOptions } from '../config/options.ts';
import { included, type Included } from '../config/included.ts';
import { defaultBaseline } from '../config/usual-baseline.ts';
import { settle } from '../config/settings.ts';
import { isDocument } from '../review/index.ts';
import type { Policy } from '../review/policy.ts';
import type { Document } from '../model/document.ts';
import type { Preview } from '../model/picture.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Scope } from '../model/report.ts';
import type { ChangeContents } from '../sources/change.ts';
import { textOrNothing } from '../sources/text.ts';
import { findUnmatched, sentencesOf, type Unanswered } from '../sources/unmatched.ts';
import { accepted } from './baseline.ts';
import { elsewhereOf, spent, type Connection } from './connection.ts';
import { once } from '../lib/once.ts';
import { siteNoteOf } from '../app/site-note.ts';
import { picturesAt } from './pictures.ts';
import type { Run, Job } from './job.ts';

/** The commits that a run reviews, and how to get the changes between them. */
export type Commits = {
  /** For the line of the log: which commits, and why these. */
  readonly what: string;
  readonly headSha: string;
  /** Commit whose configuration and baseline apply. */
  readonly baseSha: string;
  /** Commit that the change is compared with, where it is to go; the head itself when there is no comparison. */
  readonly from: string;
  /** The scope of the run. @param asked the scope in the settings */
  readonly scopeOf: (asked: Scope | undefined) => Scope;
  /** @param tree of the head */
  readonly changedFiles: (tree: Tree) => Promise<readonly ChangedFile[]>;
  /** The merge base of the change; undefined when it is unknown. */
  readonly mergeBase: () => Promise<string | undefined>;
};

/** A job, and the changed files with their hunks. */
export type Opened = { readonly source: Job; readonly changed: readonly ChangedFile[] };

/** Reads everything over the API, as data: no file of the commits is checked out or executed. */
export async function fromCommits(commits: Commits, { github, client }: Connection, run: Run): Promise<Opened> {
  const { headSha, from, scopeOf } = commits;
  const [{ readChange }, { textsAtFork }, { openCheckout }] = await Promise.all([
    import('../sources/change.ts'),
    import('../sources/git-blobs.ts'),
    import('../sources/checkout.ts'),
  ]);
  const withScope = <Options extends { readonly scope: Scope | undefined; readonly paths: readonly string[] }>(
    options: Options,
    policy?: Policy,
  ) => {
    const { includes: wanted, formatFor } = included(options.paths, policy);
    return { ...options, asked: options.scope, scope: scopeOf(options.scope), wanted, formatFor };
  };
  const tree = github.createTree(client, headSha);
  const listed = once(() => commits.changedFiles(tree));
  const folders = once(async () =>
    github.createFolders(
      headSha,
      (await listed()).filter(({ path }) => formatFor(path)),
    ),
  );
  const atBase = async (path: string) =>
    textOrNothing((await github.readTexts(client, [{ commit: commits.baseSha, path }]))[0], path);
  const readElsewhere = elsewhereOf(parseOptions(run.inputs).githubToken, run);
  const first = withScope(parseOptions(run.inputs));
  const withBaseline = { ...first, usualBaseline: defaultBaseline };
  const contents = await readChange({ ...commits, targetSha: from }, withBaseline, {
    changedFiles: listed,
    allFiles: () => github.filesOf(tree),
    checkout: () => openCheckout([headSha, run.world.env.GITHUB_SHA ?? ''], run.root),
    isSmall: () => github.isSmall(tree),
    readTexts: async (places) =>
      github.readManyTexts(client, places, { commit: headSha, tree, folders: await folders() }),
    mayBeDocument: (path) => formatFor(path) !== undefined || mayBeAsked(path),
    leftOutAs,
    settle: async (config) => {
      const settings = await settle(
        { text: config, path: first.config, read: atBase, readElsewhere, today: run.world.today },
        {},
        run.inputs,
      );
      run.deadline.set(settings.deadlineMinutes);
      return {
        ...withScope(settings, settings.policy),
        isDocument: (document: Document) => isDocument(document, settings.policy),
      };
    },
    earlierTexts: async (paths) => {
      const local = await textsAtFork({ base: from, head: headSha }, paths, run.root);
      const commit = local === undefined ? await commits.mergeBase() : undefined;
      const places = paths.map((path) => ({ commit: commit ?? '', path }));
      return commit === undefined ? local : github.readTexts(client, places);
    },
  });
  const { settings: options, changed, documents, skipped, leftOut, notes, before } = contents;
  const pathsOf = (files: readonly ChangedFile[]) => new Set(files.map(({ path }) => path));
  const changedFiles = pathsOf(changed.filter(({ status }) => status !== 'removed'));
  const picked = { commit: headSha, tree, folders: await folders(), changed: changedFiles };
  const found = await unmatchedIn(contents, options);
  // Only a whole commit is a whole scan: a change cannot mend the patterns of its base.
  const isWhole = from === headSha;
  const passedOver = changed.filter(
    ({ path, status }) => status !== 'removed' && options.formatFor(path) && !options.wanted(path),
  );
  const counts = [
    ...(from === headSha ? [] : [count(changed.length, 'changed file')]),
    count(documents.length, 'document read', 'documents read'),
    ...(passedOver.length > 0 ? [`${count(passedOver.length, 'document')} left out by paths`] : []),
  ].join(', ');
  const pictures = once(() => picturesAt(picked, { github, client }, options, run));
  const source: Job = {
    options,
    input: {
      documents,
      skipped,
      leftOut,
      scope: options.scope,
      changedFiles,
      replacedFiles: pathsOf(changed.filter(({ status }) => status === 'modified')),
      renamedFiles: new Map(
        changed.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[path, previousPath]])),
      ),
      allFiles: contents.allFiles,
      baseline: await accepted(contents.baseline, options.baseline ?? defaultBaseline, changed),
      notes: [
        ...(contents.allFiles === undefined ? [] : siteNoteOf([...contents.allFiles])),
        ...notes,
        ...(isWhole
          ? []
          : found.unmatched.filter(({ kind }) => kind === 'pattern').map((one) => sentencesOf(one).join(' '))),
        ...found.notes,
      ],
    },
    unmatched: isWhole ? found.unmatched : [],
    before,
    commit: headSha,
    why: `${commits.what}, scope ${options.scope}${options.asked ? '' : ' (the default)'}: ${counts}.`,
    pictures,
    links: async ({ images }) => {
      const isWorth = images.some(({ inScope, findings }) => inScope && findings.length > 0);
      const previews = isWorth ? await (await pictures()).previews(images) : new Map<ReviewedImage, Preview>();
      return {
        lineOf: github.linksTo(client, headSha, run.world.env),
        pictureOf: (reviewed) => previews.get(reviewed),
      };
    },
    publish: () => {
      run.world.runner.debug(spent(client));
      return Promise.resolve([]);
    },
  };
  return { source, changed };
}

/** Of a scan of everything; what matches nothing cannot be known where only a change was read. */
async function unmatchedIn(
  {
    allFiles,
    documents,
    skipped,
    leftOut,
  }: Pick<ChangeContents<unknown>, 'allFiles' | 'documents' | 'skipped' | 'leftOut'>,
  {
    scope,
    paths,
    formatFor,
  }: { readonly scope: Scope; readonly paths: readonly string[] } & Pick<Included, 'formatFor'>,
): Promise<Unanswered> {
  if (scope !== 'all' || allFiles === undefined) return { unmatched: [], notes: [] };
  const files = [...allFiles];
  return findUnmatched({
    folders: ['.'],
    missing: [],
    patterns: paths,
    documents: files.filter(formatFor),
    included: documents.length + skipped.length,
    allFiles: () => Promise.resolve(files),
    formatFor,
    isCode: isCodeFile,
    leftOut,
  });
}
