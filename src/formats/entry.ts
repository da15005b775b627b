import type { Image } from '../model/image.ts';
import type { Begun, Components, Format, PictureKeys, PlainEdits } from '../model/format.ts';

/** What a text has to have to matter. */
export type Tokens = Pick<RegExp, 'test'>;

/** Settings of the configuration that have files of a kind read. */
export type FormatSetting = 'docstrings';

/** The facts about a format that are known before its parser is loaded. */
export type FormatEntry = {
  /** The name in reports. */
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether a file with such an extension is of another kind, as `app.js.erb` is. @param path in lower case */
  readonly isOther?: (path: string) => boolean;
  /** A text without any of these, and without a component that shows images where the format has components, is not parsed. */
  readonly tokens: Tokens;
  /** Every `syntax` that its images can have. */
  readonly syntaxes: readonly string[];
  readonly hasComponents: boolean;
  /** Components under the other names that the format has for them. */
  readonly spellings?: (components: Components) => Components;
  /** Whether its pages may begin with front matter. */
  readonly hasFrontMatter: boolean;
  /** Whether its files are source code, of which few show an image: one without any is no document. */
  readonly isCode?: boolean;
  /** Whether its files hold data of any kind, so that only those are documents that the configuration names. */
  readonly isData?: boolean;
  /** The setting of the configuration without which none of its files is a document. */
  readonly setting?: FormatSetting;
  /** Whether a tool wrote a text, so that what is wrong in it is wrong in another file. */
  readonly isGenerated?: (text: string) => boolean;
  /** Loads what reads most pages without the parsers, which take long to load. */
  readonly loadPlain?: () => Promise<PlainReader>;
  /** Loads what writes edits, and proves most of them, without the parsers. */
  readonly loadPlainEdits?: () => Promise<PlainEdits>;
  /** @param page what will be read; without it, the format reads everything that it can */
  readonly load: (page?: PageToRead) => Promise<Format>;
};

/** What reads a page without the parsers. */
export type PlainReader = {
  /** The images of a page, as the parsers find them; only begun where they have to read a part of it, undefined where they have to read all. */
  readonly read: (text: string, components: Components) => readonly Image[] | Begun | undefined;
  /** Loads what can read more of a page that is only begun. @returns whether it was not loaded before */
  readonly loadMore: () => Promise<boolean>;
};

/** A text, and the keys that name pictures in it, besides those that are known. */
export type PageToRead = PictureKeys & { readonly text: string };

/** Matches where one of `patterns` does, in the letter case of theirs. */
export function anyExactly(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/**
 * Matches where one of `patterns` does, in upper or lower case. They are tried one after another: an expression with all of them has to look at
 * every character in many ways, and most texts have none.
 */
export function anyOf(...patterns: readonly (RegExp | Tokens)[]): Tokens {
  const tried = patterns.map((pattern) => (pattern instanceof RegExp ? new RegExp(pattern.source, 'i') : pattern));
  return { test: (text) => tried.some((pattern) => pattern.test(text)) };
}
