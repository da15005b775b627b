import { firstOf } from '../lib/first-of.ts';
import { count } from '../lib/count.ts';
import { createHash } from 'node:crypto';
import { truncate } from '../lib/truncate.ts';
import { groupBy } from '../lib/group-by.ts';
import { homepage, rulePage } from '../text/homepage.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { style } from './html-style.ts';
import { markup } from './markup.ts';
import { draftOf, draftSentence, draftsSentence } from './drafts.ts';
import { acceptedFiles, reported, unreadFiles, type Reported } from './reported.ts';
import {
  gateSentence,
  headline,
  notesOf,
  totalsSentence,
  undrafted,
  undraftedSentence,
  unknownImages,
  unknownSentence,
} from './sentences.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/** The report as one self-contained page: no scripts, nothing loaded, readable in light and dark. */
export function html(report: Report): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    ...head(report),
    '<body>',
    '<main>',
    ...verdict(report),
    ...unreadSection(report),
    ...findings(reported(report)),
    ...unknown(unknownImages(report)),
    ...undraftedSection(report),
    ...acceptedSection(report),
    ...section('notes', 'Notes', list(notesOf(report).map(prose))),
    '</main>',
    ...footer(report),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const sourceLength = 300;

/** The policy is a second line of defence: even if an escape were missing, nothing could run, load or restyle the page. */
function head(report: Report): readonly string[] {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markup(headline(report))} – alternative text review</title>`,
    `<style>${style}</style>`,
    '</head>',
  ];
}

function verdict(report: Report): readonly string[] {
  const drafts = draftsSentence(report);
  return [
    `<h1>${markup(headline(report))}</h1>`,
    `<p class="verdict ${report.verdict}">${gateSentence(report, markup)}</p>`,
    `<p>${totalsSentence(report)}</p>`,
    ...(drafts === undefined ? [] : [`<p>${drafts}</p>`]),
  ];
}

function findings(list: readonly Reported[]): readonly string[] {
  const files = [...groupBy(list, ({ reviewed }) => reviewed.document.path)];
  return section(
    'findings',
    'Findings',
    files.flatMap(([path, entries], index) => table(path, entries, `file-${index + 1}`)),
  );
}

/**
 * A wide table scrolls inside its own region, which the keyboard can reach and a screen reader announces by name. On a narrow screen its
 * cells are stacked; the roles keep it a table for assistive technology, which follows the display style.
 */
function table(path: string, entries: readonly Reported[], id: string): readonly string[] {
  return [
    `<h3 id="${id}"><bdi>${markup(path)}</bdi></h3>`,
    `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">`,
    '<table role="table">',
    `<caption>${count(entries.length, 'finding')}, by line and column</caption>`,
    '<thead role="rowgroup"><tr role="row">',
    ...['Place', 'Severity', 'Rule', 'On the page', 'What is wrong'].map(
      (name) => `<th role="columnheader" scope="col">${name}</th>`,
    ),
    '</tr></thead>',
    '<tbody role="rowgroup">',
    ...entries.map(row),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function row({ reviewed, finding }: Reported): string {
  const { rule, severity, message } = finding;
  return [
    '<tr role="row">',
    `<th role="rowheader" scope="row">${reviewed.location.line}:${reviewed.location.column}</th>`,
    `<td role="cell" class="severity ${severity}">${severity}</td>`,
    `<td role="cell"><a href="${markup(rulePage(rule))}">${markup(rule)}</a></td>`,
    `<td role="cell">${source(reviewed)}</td>`,
    `<td role="cell"><p>${prose(message)}</p>${draft(reviewed)}</td>`,
    '</tr>',
  ].join('');
}

function source(reviewed: ReviewedImage): string {
  return `<code dir="ltr">${markup(truncate(reviewed.source, sourceLength))}</code>`;
}

function draft(reviewed: ReviewedImage): string {
  const shown = draftOf(reviewed);
  return shown === undefined ? '' : `<p>${draftSentence(shown, origin, quoted)}</p>`;
}

function origin(words: string): string {
  return `<bdi>${markup(words)}</bdi>`;
}

function quoted(words: string): string {
  return `<q dir="auto">${markup(words)}</q>`;
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

/** A sentence in which backticks mark code. */
function prose(text: string): string {
  return markup(text).replace(/(?<!`)`(?!`)([^`]+)`(?!`)/g, '<code dir="ltr">$1</code>');
}

function section(id: string, title: string, body: readonly string[]): readonly string[] {
  if (body.length === 0) return [];
  return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...body, '</section>'];
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}

function footer({ tool }: Report): readonly string[] {
  return [
    '<footer>',
    `<p class="quiet">Written by <a href="${homepage}">${markup(tool.name)}</a> ${markup(tool.version)}. Drafts come from a model that saw the picture or from the page, and each of them states which: read them before you use them.</p>`,
    '</footer>',
  ];
}
