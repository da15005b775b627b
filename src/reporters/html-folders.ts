import { count } from '../lib/count.ts';
import { groupBy } from '../lib/group-by.ts';
import { truncate, truncateMiddle } from '../lib/truncate.ts';
import type { Report } from '../model/report.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { sourceLength } from './html-parts.ts';
import { markup } from './markup.ts';
import type { Reported } from '../text/reported.ts';
import { pageOf } from './sentences.ts';

/** UTF-16 units of a construct: the list has thousands. */
const mostSource = 120;

type Folder = {
  readonly name: string;
  readonly described: number;
  readonly judged: number;
  readonly entries: readonly Numbered[];
};

/** A finding, and its number in the report. */
type Numbered = Reported & { readonly number: number };

/**
 * Coverage by folder as bars, those with the most open images first. Each opens and shows its findings, file by file; the numbers of their
 * elements are the places in the data of the page.
 */
export function foldersPart({ images }: Pick<Report, 'images'>, all: readonly Reported[]): readonly string[] {
  const folders = foldersOf(images, all);
  const isDone = ({ entries }: Folder) => entries.length === 0;
  const [open, done] = [folders.filter((folder) => !isDone(folder)), folders.filter(isDone)];
  return [
    ...open.flatMap((folder) => [
      `<details class="folder" data-folder="${markup(folder.name)}">`,
      `<summary>${bar(folder)}</summary>`,
      ...files(folder),
      '</details>',
    ]),
    ...(done.length === 0
      ? []
      : [
          '<details class="done">',
          `<summary>${count(done.length, 'folder')} without findings</summary>`,
          '<ul>',
          ...done.map((folder) => `<li class="bar">${bar(folder)}</li>`),
          '</ul>',
          '</details>',
        ]),
  ];
}

function foldersOf(images: readonly ReviewedImage[], all: readonly Reported[]): readonly Folder[] {
  const folders = new Map<string, { described: number; judged: number; entries: Numbered[] }>();
  const at = (path: string) => {
    const name = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const folder = folders.get(name) ?? { described: 0, judged: 0, entries: [] };
    folders.set(name, folder);
    return folder;
  };
  for (const { document, status, inScope } of images) {
    if (!inScope || status === 'unknown') continue;
    const folder = at(document.path);
    folder.judged += 1;
    if (status === 'ok' || status === 'decorative') folder.described += 1;
  }
  for (const [number, entry] of all.entries())
    at(mendedAt(entry.reviewed).document.path).entries.push({ ...entry, number });
  return [...folders]
    .map(([name, counts]) => ({ name, ...counts }))
    .toSorted((a, b) => b.judged - b.described - (a.judged - a.described) || (a.name < b.name ? -1 : 1));
}

function bar({ name, described, judged, entries }: Folder): string {
  // Rounded down, so that 100 % means that nothing is left.
  const percent = judged === 0 ? 100 : Math.floor((100 * described) / judged);
  const left = judged - described;
  const advice = entries.length - left;
  const words = `${percent} %, ${left} of ${count(judged, 'image')} left${left === 0 && advice > 0 ? `, ${advice} with advice` : ''}`;
  return `<bdi>${markup(truncate(name, sourceLength))}</bdi> <meter aria-hidden="true" min="0" max="${Math.max(1, judged)}" value="${judged === 0 ? 1 : described}"></meter> <span class="quiet">${words}</span>`;
}

function files({ entries }: Folder): readonly string[] {
  return [...groupBy(entries, ({ reviewed }) => mendedAt(reviewed).document.path)].flatMap(([path, own]) => [
    `<h3><bdi>${markup(truncate(path, sourceLength))}</bdi></h3>`,
    '<ul class="images">',
    ...own.map(item),
    '</ul>',
  ]);
}

function item({ reviewed, finding: { severity, rule }, number }: Numbered): string {
  const { location, source } = mendedAt(reviewed);
  const page = pageOf(reviewed);
  const shown = draftOf(reviewed);
  const place = `<b>${location.line}:${location.column}</b>`;
  const on = page === undefined ? '' : ` <bdi>${markup(truncate(page, sourceLength))}</bdi>`;
  const draft = shown === undefined ? '' : `<p>${draftSentence(shown, origin, quoted)}</p>`;
  return `<li id="i${number}">${place} <i class="${severity}">${severity} ${markup(rule)}</i> <code>${markup(truncateMiddle(source, mostSource))}</code>${on}${draft}</li>`;
}

function origin(words: string): string {
  return `<bdi>${markup(words)}</bdi>`;
}

function quoted(words: string): string {
  return `<q dir="auto">${markup(words)}</q>`;
}
