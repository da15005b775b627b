import { UserError } from '../lib/errors.ts';

/** UTF-16 units of texts that are kept in memory: those of most sites. */
const mostKept = 16 * 1024 * 1024;

/** Where the texts of a scan are: in memory, or in their files. */
export type Texts = {
  /** Takes a text that was read. */
  readonly hold: (path: string, text: string) => void;
  /**
   * A text that was taken.
   *
   * @param again reads the file once more; undefined where it is not the same any more
   */
  readonly textOf: (path: string, again: () => string | undefined) => string;
  /** Whether all texts are in memory. To be asked when the last one was taken. */
  readonly areKept: () => boolean;
};

/**
 * A site may have more text than there is memory, and every document is looked at alone. So the texts of a small scan stay, and those of one that
 * has more are all read again when they are needed, the first ones too: what stays for the whole of a large scan makes all of its memory grow.
 */
export function createTexts(most = mostKept): Texts {
  let size = 0;
  let kept: Map<string, string> | undefined = new Map();
  let last: { readonly path: string; readonly text: string } | undefined;

  return {
    hold(path, text) {
      size += text.length;
      if (size > most) kept = undefined;
      kept?.set(path, text);
    },
    textOf(path, again) {
      const there = kept?.get(path);
      if (there !== undefined) return there;
      if (last?.path === path) return last.text;
      const text = again();
      if (text === undefined) throw new UserError(`${path} changed while it was checked.`, 'Run the command again.');
      last = { path, text };
      return text;
    },
    areKept: () => kept !== undefined,
  };
}
