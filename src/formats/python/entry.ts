import { anyOf, type FormatEntry } from '../entry.ts';
import { directiveTokens, rstEntry } from '../rst/entry.ts';

/** Docstrings in Python, where the configuration asks for them: most files of code document nothing with a picture. */
export const pythonEntry: FormatEntry = {
  name: 'python',
  extensions: ['.py'],
  isCode: true,
  setting: 'docstrings',
  // A tag is an image only below `raw::`.
  tokens: anyOf(...directiveTokens, /raw ?::/),
  syntaxes: rstEntry.syntaxes,
  hasComponents: false,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).python,
};
