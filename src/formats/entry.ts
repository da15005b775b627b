import type { Format } from '../model/format.ts';

/** The facts about a format that are known before its parser is loaded. */
export type FormatEntry = {
  /** The name in reports. */
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

/** Matches where one of `patterns` does, in upper or lower case. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}
