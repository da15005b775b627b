import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { HtmlSurroundings } from '../model/html-page.ts';
import type { ImageRef, LoadPicture } from '../model/picture.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { bySeverity } from '../model/rule.ts';

/** Where an HTML report gets its scripts and pictures from. */
export type HtmlSources = {
  /** Absolute folder that paths of documents are relative to. */
  readonly root: string;
  /** Folder of the package, whose `dist` has the page; undefined where it is not known. */
  readonly packageDir: string | undefined;
  readonly pictures: () => Promise<{
    readonly loadPicture: LoadPicture;
    /** Absent where pictures are not on this machine. */
    readonly fileOf?: (place: ImageRef) => Promise<string | undefined>;
  }>;
  /** KB of the largest picture that the report holds itself. */
  readonly embedPictures: number;
  /** See {@link HtmlSurroundings.blob}. */
  readonly blob: () => Promise<string | undefined>;
};

/** What an HTML report needs besides the report. @param file absolute or relative to the root; undefined for the standard output */
export type SurroundingsOf = (report: Report, file: string | undefined) => Promise<HtmlSurroundings>;

/** Bytes of all pictures in one report, so that it can still be opened. */
const mostBytes = 50 * 1024 * 1024;

/** What browsers show in an `img`. */
const shown = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml|bmp|x-icon)$/;

export function htmlSurroundings(sources: HtmlSources): SurroundingsOf {
  return async (report, file) => {
    const page = await pageOf(sources.packageDir);
    const toRoot = file === undefined ? '' : wayBetween(dirname(resolve(sources.root, file)), sources.root);
    const addresses = page === undefined ? new Map<string, string>() : await addressesOf(report, toRoot, sources);
    return {
      page,
      toRoot,
      blob: await sources.blob(),
      pictureOf: ({ image, document }) => addresses.get(keyOf(image.src, document.path)),
    };
  };
}

/** The page as the build bundles it; undefined where nothing was built. */
async function pageOf(packageDir: string | undefined): Promise<HtmlSurroundings['page']> {
  if (packageDir === undefined) return undefined;
  const text = (name: string) => readFile(join(packageDir, 'dist', 'workbench', name), 'utf8').catch(() => undefined);
  const [script, style] = await Promise.all([text('report.js'), text('report.css')]);
  return script === undefined || style === undefined ? undefined : { script, style };
}

/** Addresses of pictures by their place, the most severe images first: they are embedded before the report is full. */
async function addressesOf(
  { images }: Report,
  toRoot: string,
  { pictures, embedPictures }: HtmlSources,
): Promise<ReadonlyMap<string, string>> {
  const { loadPicture, fileOf } = await pictures();
  const addresses = new Map<string, string>();
  const embedded = new Map<string, string | undefined>();
  let left = mostBytes;
  for (const { image, document } of reportedFirst(images)) {
    const key = keyOf(image.src, document.path);
    // To look at a report must not tell another site about it.
    if (addresses.has(key) || /^\s*(?:https?:)?\/\//i.test(image.src)) continue;
    const place = { src: image.src, path: document.path };
    const file = await fileOf?.(place);
    const name = file ?? key;
    if (embedPictures > 0 && !embedded.has(name)) {
      const data = await dataOf(place, loadPicture, Math.min(embedPictures * 1024, left));
      left -= data?.length ?? 0;
      embedded.set(name, data);
    }
    const address = embedded.get(name) ?? (file === undefined ? undefined : addressFor(toRoot, file));
    if (address !== undefined) addresses.set(key, address);
  }
  return addresses;
}

function reportedFirst(images: readonly ReviewedImage[]): readonly ReviewedImage[] {
  return images
    .flatMap((reviewed) => {
      const [finding] = reviewed.findings;
      return reviewed.inScope && finding !== undefined ? [{ reviewed, finding }] : [];
    })
    .toSorted((a, b) => bySeverity(a.finding, b.finding))
    .map(({ reviewed }) => reviewed);
}

async function dataOf({ src, path }: ImageRef, loadPicture: LoadPicture, most: number): Promise<string | undefined> {
  const picture = await loadPicture(src, path);
  if (picture.status !== 'bytes' || picture.bytes.length > most || !shown.test(picture.mediaType)) return undefined;
  return `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

/** A path as an address: no part of it can be taken for a scheme, a host or a query. */
function addressFor(toRoot: string, file: string): string {
  return `${toRoot === '' ? './' : toRoot}${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** The way from one folder to another as an address, with `/` at its end; empty where they are the same or on two drives. */
function wayBetween(from: string, to: string): string {
  const way = relative(from, to);
  if (way === '' || isAbsolute(way)) return '';
  return `${way.split(sep).map(encodeURIComponent).join('/')}/`;
}

function keyOf(src: string, path: string): string {
  return `${path}\n${src}`;
}
