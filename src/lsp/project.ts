import type { Drafting } from '../model/draft.ts';
import type { ReviewInput } from '../review/index.ts';

/** A folder that an editor has open, with the settings of its repository. */
export type Project = {
  /** Absolute; paths of documents are relative to it. */
  readonly folder: string;
  /** The format of a document; undefined for a file that a review of the folder does not read. */
  readonly formatFor: (path: string) => string | undefined;
  /** The settings of a review. The documents are those of the editor, and `drafting` is not asked. */
  readonly review: ReviewInput;
  readonly drafting: Drafting;
  /** What is wrong with the settings, for a person; undefined where nothing is. */
  readonly mistake: string | undefined;
  /** Paths of the files that the settings come from: where one is saved, they are read again. */
  readonly settingsFiles: ReadonlySet<string>;
};
