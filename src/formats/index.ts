import type { Components, Format, PictureKeys, PlainEdits } from '../model/format.ts';
import { asciidocEntry } from './asciidoc/entry.ts';
import { astroEntry } from './astro/entry.ts';
import type { FormatEntry, FormatSetting, PageToRead, PlainReader } from './entry.ts';
import { leafEntry } from './leaf/entry.ts';
import { liquidEntry } from './liquid/entry.ts';
import { jinjaEntry } from './jinja/entry.ts';
import { handlebarsEntry } from './handlebars/entry.ts';
import { gotemplateEntry } from './gotemplate/entry.ts';
import { erbEntry } from './erb/entry.ts';
import { ejsEntry } from './ejs/entry.ts';
import { heexEntry } from './heex/entry.ts';
import { bladeEntry } from './blade/entry.ts';
import { phpEntry } from './php/entry.ts';
import { razorEntry } from './razor/entry.ts';
import { lastKey, mayNamePictures } from './front-matter/tokens.ts';
import { htmlEntry } from './html/entry.ts';
import { jsonEntry } from './json/entry.ts';
import { jsxEntry } from './jsx/entry.ts';
import { lookOf } from './left-out.ts';
import { markdownEntry } from './markdown/entry.ts';
import { isModule } from './markdown/is-module.ts';
import { mayHold } from './may-hold.ts';
import { mdxEntry } from './mdx/entry.ts';
import { notebookEntry } from './notebook/entry.ts';
import { pythonEntry } from './python/entry.ts';
import { quartoEntry } from './quarto/entry.ts';
import { rstEntry } from './rst/entry.ts';
import { svelteEntry } from './svelte/entry.ts';
import { tomlEntry } from './toml/entry.ts';
import { vueEntry } from './vue/entry.ts';
import { yamlEntry } from './yaml/entry.ts';

/** Every format, once. Parsers are loaded when the first document needs them. */
export const formats: readonly FormatEntry[] = [
  markdownEntry,
  mdxEntry,
  htmlEntry,
  quartoEntry,
  notebookEntry,
  asciidocEntry,
  rstEntry,
  vueEntry,
  svelteEntry,
  astroEntry,
  liquidEntry,
  jinjaEntry,
  handlebarsEntry,
  gotemplateEntry,
  erbEntry,
  ejsEntry,
  heexEntry,
  leafEntry,
  bladeEntry,
  phpEntry,
  razorEntry,
  jsxEntry,
  pythonEntry,
  yamlEntry,
  jsonEntry,
  tomlEntry,
];

/** The name of the format of a document, by its extension; undefined when no format has that extension, and for what only the configuration makes one. */
export function formatFor(path: string): string | undefined {
  return formatIn(documentFormats, path);
}

/** The same for a file of data, which is a document only where the configuration says so. */
export function dataFormatFor(path: string): string | undefined {
  return formatIn(dataFormats, path);
}

/** The same for a file that is a document where `asks` for a setting of the configuration. */
export function askedFormatFor(path: string, asks: (setting: FormatSetting) => boolean): string | undefined {
  return formatIn(
    askedFormats.filter(({ setting }) => setting !== undefined && asks(setting)),
    path,
  );
}

/** Whether the configuration can make a document of a file that is none by itself. */
export function mayBeAsked(path: string): boolean {
  return formatIn([...dataFormats, ...askedFormats], path) !== undefined;
}

const askedFormats = formats.filter(({ setting }) => setting !== undefined);
const documentFormats = formats.filter(({ isData, setting }) => isData !== true && setting === undefined);
const dataFormats = formats.filter(({ isData }) => isData === true);

function formatIn(some: readonly FormatEntry[], path: string): string | undefined {
  const lower = path.toLowerCase();
  return some.find((format) => hasExtension(format, lower) && format.isOther?.(lower) !== true)?.name;
}

function hasExtension({ extensions }: FormatEntry, lower: string): boolean {
  return extensions.some((extension) => lower.endsWith(extension));
}

/** Whether a file is source code, by its extension: without an image it is no document. */
export function isCodeFile(path: string): boolean {
  const name = formatFor(path) ?? formatIn(askedFormats, path);
  return name !== undefined && isCode(name);
}

/** Whether a format is of source code. */
export function isCode(name: string): boolean {
  return entry(name).isCode === true;
}

export { lookOf };
export type { PlainReader };

/** What a file looks like that no format reads: the ending of a document or of a page; undefined for any other file. */
export function leftOutAs(path: string): ReturnType<typeof lookOf> {
  const look = lookOf(path);
  // A template that makes a style sheet or a mail is no page, although its ending is that of one.
  return look === undefined || documentFormats.some((format) => hasExtension(format, path.toLowerCase()))
    ? undefined
    : look;
}

/** Whether `text` can contain an image at all: a cheap test without false negatives. */
export function mayHoldImages(
  name: string,
  text: string,
  components?: Components,
  keys: PictureKeys = noKeys,
): boolean {
  const format = entry(name);
  if (format.isGenerated?.(text) === true) return false;
  if (mayHold(format, text, components)) return true;
  if (format.isData === true) {
    const named = [...keys.fields.map(({ src }) => src), ...(keys.markup ?? []).map(({ key }) => key)];
    return named.some((key) => text.includes(lastKey(key)));
  }
  return format.hasFrontMatter && mayNamePictures(text, keys);
}

const noKeys: PictureKeys = { frontMatter: {}, fields: [] };

/** What reads such a page without the parsers of its format; undefined where nothing does. */
export async function loadPlain(name: string, page: PageToRead): Promise<PlainReader | undefined> {
  return mayNamePictures(page.text, page) ? undefined : entry(readAs(name, page)).loadPlain?.();
}

/** The same for edits of the page. */
export async function loadPlainEdits(name: string, page: PageToRead): Promise<PlainEdits | undefined> {
  return mayNamePictures(page.text, page) ? undefined : entry(readAs(name, page)).loadPlainEdits?.();
}

/** @param page what will be read, so that nothing is loaded that only other pages need */
export async function loadFormat(name: string, page?: PageToRead): Promise<Format> {
  return entry(readAs(name, page)).load(page);
}

/** The name of the format by whose rules a page is read: Markdown may be MDX by what it holds. */
function readAs(name: string, page: PageToRead | undefined): string {
  return name === markdownEntry.name && page !== undefined && isModule(page.text) ? mdxEntry.name : name;
}

const byName: ReadonlyMap<string, FormatEntry> = new Map(formats.map((format) => [format.name, format]));

function entry(name: string): FormatEntry {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no format ${name}.`);
  return found;
}
