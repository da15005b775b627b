import { UserError } from '../lib/errors.ts';

/** UTF-16 units of texts that are kept in memory: those of most sites. */
const mostKept = 4 * 1024 * 1024;

/** Where the texts of a scan are: the first ones in memory, the others in their files. */
export type Texts = {
  /**
   * How a text that was read is had again.
   *
   * @param again reads the file once more; undefined where it is not the same any more
   */
  readonly hold: (path: string, text: string, again: () => string | undefined) => () => string;
};

/** A site may have more text than there is memory, and every document is looked at alone: so most texts are read again when they are needed. */
export function createTexts(most = mostKept): Texts {
  let kept = 0;
  let last: { readonly path: string; readonly text: string } | undefined;

  /** Apart from `hold`, so that nothing here keeps the text. */
  function rereading(path: string, again: () => string | undefined): () => string {
    return () => {
      if (last?.path === path) return last.text;
      const text = again();
      if (text === undefined) throw new UserError(`${path} changed while it was checked.`, 'Run the command again.');
      last = { path, text };
      return text;
    };
  }

  return {
    hold(path, text, again) {
      kept += text.length;
      return kept <= most ? () => text : rereading(path, again);
    },
  };
}
