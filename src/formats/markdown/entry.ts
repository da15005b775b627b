import { dialects } from '../dialects/index.ts';
import { once } from '../../lib/once.ts';
import { mayHold } from '../may-hold.ts';
import { loadWithFrontMatter } from '../front-matter/load.ts';
import type { FormatEntry, PlainReader } from '../entry.ts';
import type { CreateTaggedReader } from '../quick/tagged/reader.ts';
import { elementSyntaxes } from '../page/tokens.ts';
import { labelSyntaxes } from './label.ts';
import { markdownTokens, unlabelledTokens } from './tokens.ts';

export const markdownEntry: FormatEntry = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown', '.mdwn', '.mdc', '.mdoc', '.livemd'],
  ...markdownTokens,
  syntaxes: [...new Set([...labelSyntaxes, ...elementSyntaxes, 'component', ...dialects.map(({ syntax }) => syntax)])],
  hasFrontMatter: true,
  loadPlain: once(async (): Promise<PlainReader> => {
    const { readPlainly } = await import('../quick/index.ts');
    let tagged: CreateTaggedReader | undefined;
    return {
      read: (text, components) =>
        readPlainly(text, { isJsx: false, mayShow: (source) => mayHold(unlabelledTokens, source, components) }, tagged),
      async loadMore() {
        if (tagged) return false;
        ({ createTaggedReader: tagged } = await import('../quick/tagged/reader.ts'));
        return true;
      },
    };
  }),
  loadPlainEdits: once(async () => (await import('./plain-edits.ts')).plainEdits),
  load: async (page) => {
    const { markdown: plain, createMarkdown: create } = await import('./index.ts');
    return loadWithFrontMatter(page, { plain, create });
  },
};
