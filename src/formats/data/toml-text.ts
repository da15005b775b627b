import type { Span } from '../../model/text.ts';

/** A text in TOML up to an offset. */
export type TomlText = {
  readonly text: string;
  readonly end: number;
  /** The comments that were passed, added on the way. */
  readonly comments: Span[];
};

/** Something that is no TOML. */
export class TomlMistake extends Error {
  /** Where it is. */
  readonly offset: number;

  constructor(offset: number) {
    super('This is no TOML.');
    this.offset = offset;
  }
}
