import type { Asked } from '../model/draft.ts';
import type { Status } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';

/** What the server and its page say to each other. Types alone: the page is built without the code of the server. */

/** Where the words of a draft come from; see `SuggestionSource`. */
export type DraftSource = 'caption' | 'reuse' | 'context' | 'decorative';

/** What became of an image. written: a person wrote the text without a draft. */
export type Outcome = 'accepted' | 'edited' | 'written' | 'decorative' | 'ignored' | 'skipped';

/** An image of the queue, in a list. */
export type QueueItem = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly src: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The finding in a sentence; of a decision that made it go, the rule. */
  readonly message: string;
  readonly status: Status;
  /** Whether its text is a draft that --fix wrote and nobody has read. */
  readonly isUnread: boolean;
  /** Where the first draft comes from; undefined where there is none. */
  readonly draft: DraftSource | undefined;
  /** Address of a small picture for the list; undefined where it is too costly. */
  readonly thumbnail?: string | undefined;
  /** Equal for images that show the same picture; undefined where that is not known. */
  readonly picture: string | undefined;
  /** Undefined as long as nobody decided. */
  readonly outcome: Outcome | undefined;
};

export type Coverage = { readonly before: number; readonly now: number };

/** Whether a model can be asked for drafts, with the reason where it cannot. */
export type DraftingState =
  { readonly status: 'off' | 'ready' } | { readonly status: 'unavailable'; readonly reason: string };

/** Everything that the page shows around an image. */
export type State = {
  readonly folder: string;
  readonly queue: readonly QueueItem[];
  readonly coverage: Coverage;
  readonly drafting: DraftingState;
  /** Rules by id, a sentence each. */
  readonly rules: Readonly<Record<string, string>>;
  /** Where the journal is; undefined where it is kept in memory only. */
  readonly journal: string | undefined;
  /** Images per decision of this run, in milliseconds; undefined before the second one. */
  readonly msPerImage: number | undefined;
  /** Files that have another text than at the start of the journal, by their path. */
  readonly changedFiles: readonly string[];
  /** Whether there is a decision that can be undone. */
  readonly canUndo: boolean;
  readonly notes: readonly string[];
};

/** A finding as people read it. */
export type FindingView = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
};

export type HeardView = { readonly line: string; readonly note: string | undefined };

export type DraftView = {
  readonly source: DraftSource;
  /** Empty when the draft is that the picture is decorative. */
  readonly alt: string;
  /** Where it comes from, as the end of a sentence: `the link around it`. */
  readonly basis: string;
  /** Of a model's: which one, and how it was asked. */
  readonly by?: DraftMaker | undefined;
};

export type DraftMaker = Asked & { readonly model: string };

/** Another image that shows the same picture. */
export type ElsewhereView = {
  readonly id: string;
  /** As {@link ImageView.seen}. */
  readonly seen: string;
  readonly file: string;
  readonly line: number;
  readonly alt: string | undefined;
  readonly decorative: boolean;
  /** Whether it has a finding that nobody decided on. */
  readonly isOpen: boolean;
};

/** The surroundings of an image as a reader has them: text alone. */
export type PassageView = {
  readonly heading: string | undefined;
  /** Paragraphs, the nearest last. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly figcaption: string | undefined;
  readonly labels: readonly string[];
  readonly control:
    { readonly kind: 'link' | 'button'; readonly text: string; readonly target: string | undefined } | undefined;
};

/** What a model says about an image, or why it says nothing. */
export type ModelDraft =
  { readonly status: 'off' | 'pending' | 'made' | 'not-asked' } | { readonly status: 'none'; readonly reason: string };

/** One image, as a person decides on it. */
export type ImageView = {
  readonly id: string;
  /** A short name of its construct as it was read: a decision counts only for what was seen. */
  readonly seen: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly src: string;
  readonly source: string;
  /** Address of the picture on this server; the reason where there is none. */
  readonly picture: { readonly address: string } | { readonly reason: string };
  readonly findings: readonly FindingView[];
  /** The text of today; undefined when there is none, empty when it is empty. */
  readonly alt: string | undefined;
  readonly isDynamic: boolean;
  /** As {@link QueueItem.isUnread}. */
  readonly isUnread: boolean;
  readonly heard: HeardView;
  readonly passage: PassageView;
  readonly language: string;
  readonly drafts: readonly DraftView[];
  readonly model: ModelDraft;
  readonly elsewhere: readonly ElsewhereView[];
  readonly outcome: Outcome | undefined;
};

/** What the rules say about a text while it is typed. */
export type JudgeRequest = { readonly id: string; readonly alt: string };
export type Judgement = {
  /** Undefined where no rule can be asked. */
  readonly findings: readonly FindingView[] | undefined;
  readonly heard: HeardView;
};

/** An image, and what of it was seen. */
export type Target = { readonly id: string; readonly seen: string };

export type Decision =
  | {
      readonly kind: 'describe';
      readonly alt: string;
      /** The draft that it began with. */
      readonly draft?: DraftView | undefined;
    }
  | { readonly kind: 'decorative' }
  | { readonly kind: 'ignore'; readonly reason: string; /** `YYYY-MM-DD` */ readonly until?: string | undefined }
  | { readonly kind: 'skip' };

export type DecideRequest = { readonly targets: readonly Target[]; readonly decision: Decision };

/** changed: the file has another text now, which was read. refused: nothing was written, for this reason. */
export type DecidedImage =
  | { readonly id: string; readonly status: 'done'; readonly file: string; readonly line: number }
  | { readonly id: string; readonly status: 'changed' | 'refused'; readonly reason: string };

export type Decided = { readonly results: readonly DecidedImage[]; readonly state: State };

/** What was taken back; `reason` where it could not be. */
export type Undone = {
  readonly ids: readonly string[];
  readonly reason: string | undefined;
  readonly state: State;
};

/** Asks a model for other words; it answers at once. */
export type AgainRequest = { readonly id: string; readonly hint: string };

/** Asks a model about images that a person will see soon; it answers at once. */
export type AheadRequest = { readonly ids: readonly string[] };
