import { count } from '../lib/count.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { rulePage } from '../text/homepage.ts';
import { groupMessage } from './groups.ts';
import { prose } from './html-parts.ts';
import { markup } from './markup.ts';
import type { Reported } from '../text/reported.ts';

/** The findings in groups, errors first: one sentence about all images of a group. Their places stand by folder. */
export function findingsPart(all: readonly Reported[]): readonly string[] {
  const items = findingGroups(all).map(groupItem);
  return items.length === 0 ? [] : ['<ul class="groups">', ...items, '</ul>'];
}

function groupItem(group: FindingGroup<Reported>): string {
  const { rule, severity } = group.finding;
  const link = `<a href="${markup(rulePage(rule))}">${markup(rule)}</a>`;
  return `<li data-rule="${markup(rule)}"><p><strong class="${severity}">${severity}</strong> ${link}, ${count(group.entries.length, 'image')}</p><p>${prose(groupMessage(group))}</p></li>`;
}
