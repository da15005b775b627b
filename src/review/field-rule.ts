import type { Field, MarkupField } from '../model/format.ts';

/** Files of data, and pages with front matter, whose fields name pictures. */
export type FieldRule = {
  /** Globs. */
  readonly files: readonly string[];
  /** Besides those that are known. */
  readonly fields: readonly Field[];
  /** Values that are pages. */
  readonly markup?: readonly MarkupField[];
};
