import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { rulePage } from '../text/homepage.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { groupMessage, moreSentence } from './groups.ts';
import { prose, source, sourceLength } from './html-parts.ts';
import { markup } from './markup.ts';
import { pageOf, placeOf } from './sentences.ts';
import type { Reported } from '../text/reported.ts';

/** Images of a group that are shown at once; the others are behind a control of the page. */
const mostShown = 10;

/** The findings in groups, errors first: one sentence about all images of a group, and a table of them. */
export function findingsPart(all: readonly Reported[]): readonly string[] {
  return findingGroups(all).flatMap((group, index) => groupPart(group, `group-${index + 1}`));
}

function groupPart(group: FindingGroup<Reported>, id: string): readonly string[] {
  const { finding, entries } = group;
  const { rule, severity } = finding;
  const number = count(entries.length, 'image');
  const [first, rest] = [entries.slice(0, mostShown), entries.slice(mostShown)];
  return [
    `<h3 id="${id}"><span class="${severity}">${severity}</span> <a href="${markup(rulePage(rule))}">${markup(rule)}</a>: ${number}</h3>`,
    `<p>${prose(groupMessage(group))}</p>`,
    ...table(first, id),
    ...(rest.length === 0
      ? []
      : [
          `<details>`,
          `<summary id="${id}-more">${moreSentence(rest.length)}</summary>`,
          ...table(rest, `${id}-more`),
          '</details>',
        ]),
  ];
}

/**
 * A wide table scrolls inside its own region, which the keyboard can reach and a screen reader announces by name. On a narrow screen its
 * cells are stacked; the roles keep it a table for assistive technology, which follows the display style.
 */
function table(entries: readonly Reported[], id: string): readonly string[] {
  return [
    `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">`,
    '<table role="table">',
    `<caption>${count(entries.length, 'image')}, by file, line and column</caption>`,
    '<thead role="rowgroup"><tr role="row">',
    ...['Place', 'On the page', 'Draft'].map((name) => `<th role="columnheader" scope="col">${name}</th>`),
    '</tr></thead>',
    '<tbody role="rowgroup">',
    ...entries.map(row),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function row({ reviewed }: Reported): string {
  const place = `${truncate(placeOf(reviewed), sourceLength)}:${mendedAt(reviewed).location.column}`;
  const page = pageOf(reviewed);
  return [
    '<tr role="row">',
    `<th role="rowheader" scope="row"><bdi>${markup(place)}</bdi>${page === undefined ? '' : ` <bdi>${markup(truncate(page, sourceLength))}</bdi>`}</th>`,
    `<td role="cell">${source(reviewed)}</td>`,
    `<td role="cell">${draft(reviewed)}</td>`,
    '</tr>',
  ].join('');
}

function draft(reviewed: Reported['reviewed']): string {
  const shown = draftOf(reviewed);
  return shown === undefined ? '' : `<p>${draftSentence(shown, origin, quoted)}</p>`;
}

function origin(words: string): string {
  return `<bdi>${markup(words)}</bdi>`;
}

function quoted(words: string): string {
  return `<q dir="auto">${markup(words)}</q>`;
}
