import { firstOf } from '../lib/first-of.ts';
import { truncate } from '../lib/truncate.ts';
import { homepage } from '../text/homepage.ts';
import type { Report, ReportStyle } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { markup } from './markup.ts';
import { draftsSentence } from './drafts.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { findingsPart } from './html-findings.ts';
import { foldersPart } from './html-folders.ts';
import { pageParts, type PageParts } from './html-page.ts';
import { list, prose, section, source, sourceLength } from './html-parts.ts';
import { acceptedFiles, reported, unreadFiles } from '../text/reported.ts';
import { notesOf, undrafted, undraftedSentence, unknownImages, unknownSentence } from './sentences.ts';
import { gateSentence, headline, totalsSentence } from '../text/verdict.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/**
 * The report as one self-contained page, readable in light and dark. Without scripts the findings stand there by folder; with those that
 * `style.html` brings, it is the room of the workbench without the pen (src/workbench/page/report). Nothing is loaded from a network.
 */
export function html(report: Report, style?: ReportStyle): string {
  return [...htmlParts(report, style)].join('');
}

/** The same in parts: a line each, and the data of the scripts a file each. */
export function* htmlParts(report: Report, style?: ReportStyle): Generator<string> {
  const page = pageParts(report, style?.html);
  for (const line of linesOf(report, page)) yield `${line}\n`;
  yield* page.scripts;
  yield '</body>\n</html>\n';
}

function* linesOf(report: Report, parts: Pick<PageParts, 'policy' | 'style'>): Generator<string> {
  const all = reported(report);
  yield* [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markup(headline(report))} – alternative text review</title>`,
    `<style>${parts.style}</style>`,
    '</head>',
    '<body>',
    '<div id="room"></div>',
    '<main id="report" class="report">',
    ...verdict(report),
    ...unreadSection(report),
  ];
  yield* section('findings', 'Findings', findingsPart(all));
  yield* section('folders', 'By folder', foldersPart(report, all));
  yield* unknown(unknownImages(report));
  yield* undraftedSection(report);
  yield* acceptedSection(report);
  yield* section('notes', 'Notes', list(notesOf(report).map(prose)));
  yield* [...footer(report), '</main>'];
}

function verdict(report: Report): readonly string[] {
  const drafts = draftsSentence(report);
  const note = leftOutNote(report);
  return [
    `<h1>${markup(headline(report))}</h1>`,
    `<p class="verdict ${report.verdict}">${gateSentence(report, markup)}</p>`,
    `<p>${totalsSentence(report)}</p>`,
    ...(note === undefined
      ? []
      : [note.isLoud ? `<p><strong>${note.sentence}</strong></p>` : `<p>${note.sentence}</p>`]),
    ...(drafts === undefined ? [] : [`<p>${drafts}</p>`]),
  ];
}

function unknown(images: readonly ReviewedImage[]): readonly string[] {
  const items = images.map(
    (reviewed) =>
      `<bdi>${markup(reviewed.document.path)}</bdi>, ${reviewed.location.line}:${reviewed.location.column}: ${source(reviewed)}`,
  );
  return section(
    'unknown',
    'Not checked',
    items.length === 0 ? [] : [`<p>${unknownSentence(items.length)}.</p>`, ...list(items)],
  );
}

function unreadSection(report: Report): readonly string[] {
  const files = unreadFiles(report);
  const remedy = `<p>${unreadRemedy} <a href="${unreadPage}">What to do</a></p>`;
  return section('unread', unreadTitle(files), files.length === 0 ? [] : [...list(files.map(fileItem)), remedy]);
}

function acceptedSection(report: Report): readonly string[] {
  const files = acceptedFiles(report);
  return section('accepted', acceptedTitle(files), list(files.map(fileItem)));
}

function fileItem({ file, reason }: Report['skipped'][number]): string {
  return `<bdi>${markup(truncate(file, sourceLength))}</bdi>: ${prose(reason)}`;
}

function undraftedSection(report: Report): readonly string[] {
  const items = undrafted(report).map((group) => {
    const places = firstOf(group.places, 5, (place) => `<bdi>${markup(truncate(place, sourceLength))}</bdi>`).join(
      ', ',
    );
    return `${undraftedSentence(group, prose)} (${places})`;
  });
  return section('undrafted', 'Without a draft', list(items));
}

function footer({ tool }: Report): readonly string[] {
  return [
    '<footer>',
    `<p class="quiet">Written by <a href="${homepage}">${markup(tool.name)}</a> ${markup(tool.version)}. Drafts come from a model that saw the picture or from the page, and each of them states which: read them before you use them.</p>`,
    '</footer>',
  ];
}
