import { anyOf, type FormatEntry } from '../entry.ts';
import { markdownEntry } from '../markdown/entry.ts';

export const notebookEntry: FormatEntry = {
  name: 'notebook',
  extensions: ['.ipynb'],
  // JSON can write any character as its number, and some programs do so with those of tags. The text of an output is in its metadata.
  tokens: anyOf(markdownEntry.tokens, /\\u00(?:21|3c|5b|7b)/, /"metadata"/),
  // A cell has no front matter.
  syntaxes: [...markdownEntry.syntaxes.filter((syntax) => syntax !== 'front-matter'), 'output'],
  hasComponents: true,
  hasFrontMatter: false,
  load: async (page) =>
    page?.outputs === false
      ? (await import('./index.ts')).notebook
      : (await import('./with-outputs.ts')).notebookWithOutputs,
};
