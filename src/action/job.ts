import type { Deadline } from '../app/deadline.ts';
import type { Secrets } from '../lib/secrets.ts';
import type { Trigger } from '../github/event.ts';
import type { Runner } from '../github/runner/index.ts';
import type { RawOptions } from '../config/options.ts';
import type { ReviewInput } from '../review/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Unmatched } from '../sources/unmatched.ts';
import type { Before } from '../sources/before.ts';
import type { Clock } from '../model/clock.ts';
import type { LoadPicture, Preview, SamePictures } from '../model/picture.ts';
import type { Drafting } from '../model/draft.ts';
import type { Report, ReportLinks } from '../model/report.ts';
import type { ReadEarlier, ReviewedImage } from '../model/reviewed-image.ts';

/** Everything outside the program that the Action uses. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly fetch: typeof globalThis.fetch;
  /** For GitHub, in place of the one of `@actions/github`, which goes through the proxy of the runner. */
  readonly githubFetch?: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts when the runner cancels the job: drafts that exist by then are kept. */
  readonly signal: AbortSignal;
  /** Folder of the Action, whose `dist` has the page of the HTML report; undefined where it is not known. */
  readonly packageDir?: string | undefined;
};

/** One run of the Action. */
export type Run = {
  readonly trigger: Trigger;
  readonly inputs: RawOptions;
  readonly world: ActionWorld;
  /** Absolute path of the workspace; relative paths of the settings refer to it. */
  readonly root: string;
  readonly deadline: Deadline;
  readonly secrets: Secrets;
};

/** What to review, and what to do with the result. */
export type Job = {
  readonly options: Settings;
  readonly input: Pick<
    ReviewInput,
    | 'documents'
    | 'skipped'
    | 'leftOut'
    | 'scope'
    | 'changedFiles'
    | 'replacedFiles'
    | 'renamedFiles'
    | 'allFiles'
    | 'sources'
    | 'baseline'
    | 'notes'
    | 'offersSilence'
    | 'showsBeginnings'
  >;
  /** What the settings ask for and what matched nothing; the run ends with 2 after the rest is reported. */
  readonly unmatched: readonly Unmatched[];
  /** The changed documents before the change; undefined when no change is reviewed. */
  readonly before: Before | undefined;
  /** The line of the log with the event, the commits, the scope, and the reasons for them. */
  readonly why: string;
  /** Loaded when the first picture is needed, and then kept. */
  readonly pictures: () => Promise<Pictures>;
  /** The commit that is reviewed, where it is not the one of the runner. */
  readonly commit?: string | undefined;
  /** Undefined when no review is posted. */
  readonly earlier?: ReadEarlier | undefined;
  /** Where people see what is reported, at the commit that was read; undefined where no commit was. */
  readonly links?: ((report: Report) => Promise<ReportLinks>) | undefined;
  /** The run was started by a comment: it answers, and neither posts a review nor fails by its findings, which are those of another run. */
  readonly answersOnly?: boolean | undefined;
  /** Posts the review, if there is one, and answers people. @returns notes for the log of the run */
  readonly publish: (report: Report, links: ReportLinks | undefined, asking: Asking) => Promise<readonly string[]>;
};

/** What people may ask about: the review that is reported, and whether a model can be asked once more. */
export type Asking = { readonly input: ReviewInput; readonly drafting: Drafting };

/** How a run loads the pictures for drafts. */
export type Pictures = { readonly loadPicture: LoadPicture; readonly samePictures: SamePictures };

/** The same for a commit, which people can look at. */
export type CommitPictures = Pictures & {
  /** How people get to see the pictures of images; costs no request. */
  readonly previews: (images: readonly ReviewedImage[]) => Promise<ReadonlyMap<ReviewedImage, Preview>>;
};
