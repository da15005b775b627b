import type { Format } from '../model/format.ts';

/** What can be known of a format before its parser is loaded. */
export type FormatEntry = {
  /** As reports have it. */
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** A text without any of these, and without a component that shows images where the format has components, is not parsed. */
  readonly tokens: RegExp;
  /** Every `syntax` that its images can have. */
  readonly syntaxes: readonly string[];
  readonly hasComponents: boolean;
  readonly load: () => Promise<Format>;
};

/** What matches where one of `patterns` does, in upper or lower case. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}
