import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';

/** AsciiDoc as Asciidoctor and Antora read it. */
export const asciidocEntry: FormatEntry = {
  name: 'asciidoc',
  extensions: ['.adoc', '.asciidoc', '.asc'],
  tokens: anyOf(/image:/, elementTokens),
  syntaxes: ['block-macro', 'inline-macro', ...elementSyntaxes],
  hasComponents: false,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).asciidoc,
};
