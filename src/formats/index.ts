import type { Format, FormatName } from '../types.ts';

/** What can be known of a format before its parser is loaded. */
export type FormatEntry = {
  readonly name: FormatName;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** A text without any of these holds no image of this format and is not parsed. */
  readonly tokens: RegExp;
  load(): Promise<Format>;
};

const htmlTokens = /<img\b/i;
const markdownTokens = /!\[|<img\b/i;

/** Every format, once. Parsers are loaded when the first document wants them. */
export const formats: readonly FormatEntry[] = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mdown'],
    tokens: markdownTokens,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: htmlTokens,
    load: async () => (await import('./html.ts')).html,
  },
];

/** The format of a file, by its extension; undefined when it is none of ours. */
export function formatFor(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))?.name;
}

/** Whether `text` can hold an image at all: cheap, and never wrong in the negative. */
export function mayHoldImages(name: FormatName, text: string): boolean {
  return entry(name).tokens.test(text);
}

export async function loadFormat(name: FormatName): Promise<Format> {
  return entry(name).load();
}

function entry(name: FormatName): FormatEntry {
  const found = formats.find((format) => format.name === name);
  if (!found) throw new Error(`No format is called ${name}.`);
  return found;
}
