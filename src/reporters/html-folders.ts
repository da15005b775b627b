import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { sourceLength } from './html-parts.ts';
import { markup } from './markup.ts';

/** Folders that are shown at once; the others are behind a control of the page. */
const mostShown = 20;

type Folder = { readonly name: string; readonly described: number; readonly judged: number };

/** Coverage by folder as bars, those with the most open images first; nothing where all images are in one folder. */
export function foldersPart({ images }: Pick<Report, 'images'>): readonly string[] {
  const folders = foldersOf(images);
  if (folders.length < 2) return [];
  const [first, rest] = [folders.slice(0, mostShown), folders.slice(mostShown)];
  return [
    ...list(first),
    ...(rest.length === 0
      ? []
      : ['<details>', `<summary>and ${count(rest.length, 'folder')} more</summary>`, ...list(rest), '</details>']),
  ];
}

function foldersOf(images: readonly ReviewedImage[]): readonly Folder[] {
  const folders = new Map<string, { described: number; judged: number }>();
  for (const { document, status, inScope } of images) {
    if (!inScope || status === 'unknown') continue;
    const name = document.path.includes('/') ? document.path.slice(0, document.path.lastIndexOf('/')) : '.';
    const folder = folders.get(name) ?? { described: 0, judged: 0 };
    folder.judged += 1;
    if (status === 'ok' || status === 'decorative') folder.described += 1;
    folders.set(name, folder);
  }
  return [...folders]
    .map(([name, counts]) => ({ name, ...counts }))
    .toSorted((a, b) => b.judged - b.described - (a.judged - a.described) || (a.name < b.name ? -1 : 1));
}

function list(folders: readonly Folder[]): readonly string[] {
  return ['<ul class="folders">', ...folders.map(item), '</ul>'];
}

function item({ name, described, judged }: Folder): string {
  // Rounded down, so that 100 % means that nothing is left.
  const percent = Math.floor((100 * described) / judged);
  const words = `${percent} %, ${judged - described} of ${count(judged, 'image')} left`;
  return `<li><bdi>${markup(truncate(name, sourceLength))}</bdi> <meter aria-hidden="true" min="0" max="${judged}" value="${described}"></meter> <span class="quiet">${words}</span></li>`;
}
