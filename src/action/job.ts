import type { Trigger } from '../github/event.ts';
import type { Runner } from '../github/runner/index.ts';
import type { RawOptions } from '../config/options.ts';
import type { ReviewInput } from '../review/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Before } from '../sources/before.ts';
import type { Clock } from '../model/clock.ts';
import type { LoadPicture, SamePictures } from '../model/picture.ts';
import type { Report } from '../model/report.ts';
import type { Commented } from '../model/reviewed-image.ts';

/** What the Action needs of the machine it runs on. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts when the runner cancels the job: what is drafted by then is kept. */
  readonly signal: AbortSignal;
};

/** One run of the Action. */
export type Run = {
  readonly trigger: Trigger;
  readonly inputs: RawOptions;
  readonly world: ActionWorld;
  /** Absolute path of the workspace, where relative paths of the settings begin. */
  readonly root: string;
  /** Text of a file of the workspace; undefined when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
};

/** What is to be reviewed, and what is to be done with the result. */
export type Job = {
  readonly options: Settings;
  readonly input: Pick<
    ReviewInput,
    'documents' | 'skipped' | 'scope' | 'changedFiles' | 'replacedFiles' | 'allFiles' | 'baseline' | 'notes'
  >;
  /** The changed documents as they were, where a change is under review. */
  readonly before: Before | undefined;
  /** The one line that says which event, which commits and which scope, and why. */
  readonly why: string;
  /** Loaded when somebody wants one, and then kept. */
  readonly pictures: () => Promise<Pictures>;
  /** Undefined where there is no review. */
  readonly commented?: Commented | undefined;
  /** Posts what is worth posting; answers with what the reader of the run has to know. */
  readonly publish: (report: Report) => Promise<readonly string[]>;
};

/** How a run gets at the pictures that want a draft. */
export type Pictures = { readonly loadPicture: LoadPicture; readonly samePictures: SamePictures };
