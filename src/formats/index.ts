import type { FormatName } from '../model/document.ts';
import type { Components, Format } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import { componentTokens, knownComponents } from './components.ts';

/** What can be known of a format before its parser is loaded. */
export type FormatEntry = {
  readonly name: FormatName;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** A text without any of these, and without a component that shows images where the format has components, is not parsed. */
  readonly tokens: RegExp;
  readonly hasComponents: boolean;
  load(): Promise<Format>;
};

/** The images of a text, and why it was read with tolerance when its own grammar refused it. */
export type Found = { readonly images: readonly Image[]; readonly tolerance: string | undefined };

const htmlTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Images of Markdown and of HTML, of Microsoft Learn and of MyST. */
const plainTokens = /!\[|<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=|:::\s*image|\{(?:image|figure)\}/i;
/** Calls of Hugo and of Liquid that are named after a picture, or in whose first words a file of one is named. */
const calls =
  /\{(?:\{[<%]|%)-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)|\{(?:\{[<%]|%)[^]{0,400}?\.(?:apng|avif|bmp|gif|heic|ico|jfif|jpe?g|png|svg|tiff?|webp)\b/i;
const markdownTokens = new RegExp(`${plainTokens.source}|${calls.source}`, 'i');

/** Every format, once. Parsers are loaded when the first document wants them. */
export const formats: readonly FormatEntry[] = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mdown'],
    tokens: markdownTokens,
    hasComponents: true,
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
  {
    name: 'mdx',
    extensions: ['.mdx'],
    tokens: markdownTokens,
    hasComponents: true,
    load: async () => (await import('./mdx/index.ts')).mdx,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: htmlTokens,
    hasComponents: false,
    load: async () => (await import('./html/index.ts')).html,
  },
];

const knownTokens = componentTokens(knownComponents);

/** The format of a file, by its extension; undefined when it is none of ours. */
export function formatFor(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))?.name;
}

/** Whether `text` can hold an image at all: cheap, and never wrong in the negative. */
export function mayHoldImages(name: FormatName, text: string, components: Components = {}): boolean {
  const { tokens, hasComponents } = entry(name);
  if (tokens.test(text)) return true;
  return hasComponents && (knownTokens.test(text) || componentTokens(components).test(text));
}

export async function loadFormat(name: FormatName): Promise<Format> {
  return entry(name).load();
}

/**
 * Reads documents of a format: its images, and for an MDX file that is no MDX those of the Markdown and the tags in it. What comes back
 * never waits, so that a time limit can be put around it.
 */
export async function loadReader(name: FormatName): Promise<(text: string, components?: Components) => Found> {
  if (name === 'mdx') return (await import('./mdx/index.ts')).readMdx;
  const format = await loadFormat(name);
  return (text, components) => ({ images: format.find(text, components), tolerance: undefined });
}

function entry(name: FormatName): FormatEntry {
  const found = formats.find((format) => format.name === name);
  if (!found) throw new Error(`No format is called ${name}.`);
  return found;
}
