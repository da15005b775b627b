import { codeSpan, plainText } from '../lib/markdown-text.ts';
import { safeAddress } from '../lib/safe-address.ts';
import { truncate } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { ReportLinks } from '../model/report.ts';
import type { Reported } from '../text/reported.ts';
import { draftOf, obstacleInWords, type ShownDraft } from './drafts.ts';
import { cell } from './markdown-escapes.ts';
import { pageOf } from './sentences.ts';

/** Rows of a file that are shown; of the others, the lines are listed. */
export const mostRows = 100;

const limits = { page: 200, source: 120, draft: 300 } as const;

/** CSS px */
const width = 120;

/** A table of the images of a file, line by line, without columns that would be empty. */
export function rowsOf(entries: readonly Reported[], links: ReportLinks | undefined): readonly string[] {
  const rows = entries.slice(0, mostRows).map(({ reviewed }) => cellsOf(reviewed, links));
  const columns = (['Line', 'Picture', 'On the page', 'Draft'] as const).filter((name) =>
    rows.some((cells) => cells[name] !== ''),
  );
  return [columns, columns.map(() => '---'), ...rows.map((cells) => columns.map((name) => cell(cells[name])))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

function cellsOf(reviewed: Reported['reviewed'], links: ReportLinks | undefined) {
  const { document, location, source } = mendedAt(reviewed);
  const page = pageOf(reviewed);
  const address = safeAddress(links?.lineOf(document.path, location.line));
  const line = address === undefined ? String(location.line) : `[${location.line}](${address})`;
  const draft = draftOf(reviewed);
  return {
    Line: page === undefined ? line : `${line} (${plainText(truncate(page, limits.page))})`,
    Picture: pictureCell(links?.pictureOf(reviewed)),
    'On the page': codeSpan(truncate(source, 4 * limits.source), limits.source),
    Draft: draft === undefined ? '' : draftCell(draft),
  };
}

/** GitHub makes a link of an image, which needs a name. */
function pictureCell(preview: ReturnType<ReportLinks['pictureOf']>): string {
  const address = safeAddress(preview?.address);
  if (address === undefined) return '';
  return preview?.kind === 'public'
    ? `<img src="${address.replaceAll('&', '&amp;')}" alt="The picture in question" width="${width}">`
    : `[open](${address})`;
}

function draftCell({ words, origin, obstacle }: ShownDraft): string {
  const shown = words === undefined ? 'decorative' : codeSpan(words, limits.draft);
  const from = `from ${plainText(truncate(origin, limits.draft))}`;
  return [shown, obstacle === undefined ? from : `${from} (${obstacleInWords(obstacle)})`].join(', ');
}
