import { createHash } from '../lib/hash.ts';
import { steering } from '../lib/escape-controls.ts';
import { truncate } from '../lib/truncate.ts';
import type { HtmlSurroundings, PageData, PageFile, PageImage } from '../model/html-page.ts';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { Finding } from '../model/rule.ts';
import { surroundingsOf } from '../text/surroundings.ts';
import { bySeverity, reported, type Reported } from '../text/reported.ts';
import { mostSrc, pageImage } from './html-image.ts';

/** UTF-16 units of text around images in the whole file, the most severe first: the rest of an image takes a tenth of that. */
const mostAround = 200_000;

/** What the scripts of the report are told about its images, in the order in which the report lists them. */
export function pageData(report: Report, surroundings: HtmlSurroundings): PageData {
  const all = reported(report);
  const findings = table<Finding>((finding) => JSON.stringify(finding));
  const [folders, bases] = [table<string>((text) => text), table<string>((text) => text)];
  const pictures = table<string>((text) => text);
  const shapes: PageData['pictures'][number][] = [];
  const around = aroundOf(all);
  const occurrences = occurrencesIn(report);
  const files = new Map<string, PageImage[]>();
  for (const { reviewed } of all) {
    const picture = surroundings.pictureOf(reviewed);
    const src = folderAndName(mendedAt(reviewed).image.src.slice(0, mostSrc));
    const image = pageImage(reviewed, {
      findings: reviewed.findings.map(findings.at),
      src,
      picture: picture === undefined ? undefined : pictureAt(picture, src[1]),
      basis: bases.at,
      occurrence: occurrences.get(reviewed) ?? 1,
      around: around.get(reviewed),
    });
    const { path } = mendedAt(reviewed).document;
    const images = files.get(path) ?? [];
    images.push(image);
    files.set(path, images);
  }
  const content = {
    version: 1,
    coverage: report.totals.coverage,
    toRoot: surroundings.toRoot,
    ...(surroundings.blob !== undefined && { blob: surroundings.blob }),
    findings: findings.all,
    folders: folders.all,
    pictures: shapes,
    bases: bases.all,
    files: [...files].map(([path, images]): PageFile => ({ path, images })),
  } as const;
  function pictureAt(address: string, srcName: string): number {
    const at = pictures.at(address);
    const [folder, name] = folderAndName(address);
    shapes[at] ??= name === encoded(srcName) ? [folder] : [folder, name];
    return at;
  }
  function folderAndName(address: string): PageImage['src'] {
    const end = address.startsWith('data:') ? 0 : address.lastIndexOf('/') + 1;
    return [folders.at(address.slice(0, end)), address.slice(end)];
  }
  return { ...content, id: idOf(content) };
}

type Content = Omit<PageData, 'id'>;

function idOf(content: Content): string {
  const hash = createHash('sha256');
  for (const part of partsOf(content)) hash.update(part);
  return hash.update(']}').digest('hex').slice(0, 16);
}

/** The JSON of the content in parts, a file each, up to the end of its files. */
function* partsOf({ files, ...rest }: Content): Generator<string> {
  yield JSON.stringify({ ...rest, files: [] }).slice(0, -']}'.length);
  for (const [index, file] of files.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(file)}`;
}

/** JSON that can stand in a `script` element and in a log: no mark of HTML, no control character, no command of a runner. In parts, because a site has much. */
export function* island({ id, ...content }: PageData): Generator<string> {
  for (const part of partsOf(content)) yield harmless(part);
  yield `],"id":${JSON.stringify(id)}}`;
}

/** What it looks for stands inside of strings alone, and no part ends in one. */
function harmless(json: string): string {
  return json.replace(/[<>&]|#(?=#\[)/g, escapeOf).replace(steering, escapeOf);
}

function escapeOf(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function encoded(name: string): string | undefined {
  // Half of a pair has no encoding.
  return /\p{Cs}/u.test(name) ? undefined : encodeURIComponent(name);
}

/** A list in which each entry stands once. */
function table<Entry>(keyOf: (entry: Entry) => string) {
  const places = new Map<string, number>();
  const all: Entry[] = [];
  return {
    all: all as readonly Entry[],
    at: (entry: Entry): number => {
      const key = keyOf(entry);
      const place = places.get(key) ?? all.push(entry) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** Which of the images of its document with the same address each is, from 1: as saved decisions count them. */
function occurrencesIn({ images }: Report): ReadonlyMap<Reported['reviewed'], number> {
  const counts = new Map<string, number>();
  return new Map(
    images.map((reviewed) => {
      const key = `${reviewed.document.path}\n${reviewed.image.src}`;
      const number = 1 + (counts.get(key) ?? 0);
      counts.set(key, number);
      return [reviewed, number];
    }),
  );
}

function aroundOf(all: readonly Reported[]): ReadonlyMap<Reported['reviewed'], PageImage['around']> {
  const around = new Map<Reported['reviewed'], PageImage['around']>();
  let left = mostAround;
  for (const { reviewed } of bySeverity(all)) {
    const { document, image } = mendedAt(reviewed);
    const { before, after } = surroundingsOf(document.text, image.span);
    const short = { before: before.slice(-2).map(shortened), after: after.slice(0, 2).map(shortened) };
    left -= [...short.before, ...short.after].join('').length;
    if (left < 0) break;
    around.set(reviewed, short);
  }
  return around;
}

function shortened(paragraph: string): string {
  return truncate(paragraph, 300);
}
