import { createHash } from '../lib/hash.ts';
import { count } from '../lib/count.ts';
import type { OrganisationDay, OrganisationPart, OrganisationReport } from '../model/organisation.ts';
import { rulePage } from '../text/homepage.ts';
import { style as common } from './html-style.ts';
import { markup } from './markup.ts';

/** The report on many repositories as one page: it loads nothing, and has no scripts. */
export function organisationPage(report: OrganisationReport): string {
  const { date, totals, repositories, teams, rules, history } = report;
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>Alternative texts, ${date}</title>`,
    `<style>${style}</style>`,
    '<main class="report">',
    `<h1>Alternative texts on ${date}: coverage ${totals.coverage.toFixed(1)} %</h1>`,
    `<p>${[
      count(totals.repositories, 'repository', 'repositories'),
      count(totals.documents, 'document'),
      count(totals.images, 'image'),
      `${totals.missing} missing`,
      `${totals.weak} weak`,
      `${totals.unknown} not checked`,
    ].join(' · ')}</p>`,
    ...(totals.unread === 0 ? [] : [`<p class="warning">${count(totals.unread, 'file')} could not be read.</p>`]),
    ...trend(history),
    '<h2>Repositories</h2>',
    table(
      'Repositories',
      ['Repository', 'Check', 'Images', 'Missing', 'Weak', 'Not checked', 'Not read', 'Coverage', 'Change'],
      repositories.map((one) => [
        name(one.name),
        `<td class="${one.verdict}">${one.verdict === 'pass' ? 'passed' : 'failed'}`,
        ...numbers(one.images, one.missing, one.weak, one.unknown, one.unread),
        ...coverage(one),
      ]),
    ),
    ...(teams.length === 0 ? [] : teamTable(teams)),
    ...(rules.length === 0 ? [] : ['<h2>What is wrong</h2>', ruleTable(rules)]),
    '</main>',
    '',
  ].join('\n');
}

function teamTable(teams: readonly OrganisationPart[]): readonly string[] {
  return [
    '<h2>Teams</h2>',
    '<p class="quiet">An image that two teams own counts for both.</p>',
    table(
      'Teams',
      ['Team', 'Images', 'Missing', 'Weak', 'Not checked', 'Coverage', 'Change'],
      teams.map((one) => [
        name(one.name),
        ...numbers(one.images, one.missing, one.weak, one.unknown),
        ...coverage(one),
      ]),
    ),
  ];
}

function ruleTable(rules: OrganisationReport['rules']): string {
  return table(
    'Rules',
    ['Rule', 'Images'],
    rules.map((rule) => [
      `<th scope="row"><a href="${markup(rulePage(rule.name))}">${markup(rule.name)}</a>`,
      ...numbers(rule.images),
    ]),
  );
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `<div class="wide" tabindex="0" role="group" aria-label="${title}">`,
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}`).join('')}</thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.join('')}`),
    '</table>',
    '</div>',
  ].join('\n');
}

function name(text: string): string {
  return `<th scope="row"><bdi>${markup(text)}</bdi>`;
}

function numbers(...all: readonly number[]): readonly string[] {
  return all.map((number) => `<td>${number}`);
}

function coverage({ coverage: now, before, images }: OrganisationPart): readonly string[] {
  const shown = images === 0 ? '<td>–' : `<td>${now.toFixed(1)} %`;
  if (before === undefined) return [shown, '<td>'];
  const points = (now - before).toFixed(1);
  return [shown, `<td>${now < before ? points.replace('-', '−') : `+${points}`}`];
}

/** A line for people who see it, and its numbers as a table for everybody. */
function trend(history: readonly OrganisationDay[]): readonly string[] {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined || history.length < 2) return [];
  const step = chart.width / (history.length - 1);
  const points = history.map(({ coverage: percent }, at) => {
    const y = chart.height - (percent / 100) * chart.height;
    return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
  });
  const words = `Coverage from ${first.coverage.toFixed(1)} % on ${first.date} to ${last.coverage.toFixed(1)} % on ${last.date}`;
  return [
    '<h2>Trend</h2>',
    `<svg viewBox="0 -4 ${chart.width} ${chart.height + 8}" role="img" aria-label="${words}"><path d="M0 0H${chart.width}M0 ${chart.height / 2}H${chart.width}M0 ${chart.height}H${chart.width}"/><polyline points="${points.join(' ')}"/></svg>`,
    `<p>${words}. The lines are at 0, 50 and 100 %.</p>`,
    '<details><summary>Numbers</summary>',
    table(
      'Days',
      ['Day', 'Repositories', 'Images', 'Missing or weak', 'Coverage'],
      history
        .toReversed()
        .map((day) => [
          `<th scope="row">${markup(day.date)}`,
          ...numbers(day.repositories, day.images, day.open),
          `<td>${day.coverage.toFixed(1)} %`,
        ]),
    ),
    '</details>',
  ];
}

const chart = { width: 600, height: 120 } as const;

const style = `${common}
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.75rem; border-block-end: 1px solid var(--line); text-align: end; }
th:first-child { text-align: start; font-weight: 600; padding-inline-start: 0; overflow-wrap: anywhere; }
svg { inline-size: 100%; max-inline-size: 40rem; background: var(--raised); }
svg path { stroke: var(--line); stroke-width: 0.5; }
svg polyline { fill: none; stroke: var(--link); stroke-width: 2; vector-effect: non-scaling-stroke; }
`;
