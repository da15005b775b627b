import type { ActCase, ActData, AxeCase, AxeData, Source } from './data.ts';
import { alarms, alarmsAt, claiming, isDecidable } from './decide.ts';

/** The generated part of docs/conformance.md: every case of both suites, counted, and those that are not decided, with the reason. */
export function conformanceTables(act: ActData, axe: AxeData): string {
  return [
    '### W3C ACT rules',
    '',
    `Cases with an image of ${act.sources.map(origin).join(' and ')}.`,
    '',
    ...table(
      ['ACT rule', 'Claimed by', 'Cases', 'Right', 'Wrong', 'Out of reach'],
      groups(act.cases).map(([rule, cases]) => actRow(rule, cases)),
    ),
    '',
    '### Cases out of reach',
    '',
    ...table(
      ['ACT rule', 'Cases that fail it', 'Why the source does not tell'],
      groups(act.cases.filter(isOutOfReach)).flatMap(([rule, cases]) =>
        groups(cases, (one) => reasonOf(one)).map(([reason, some]) => [
          rule,
          some.map(({ title }) => title).join(', '),
          reason,
        ]),
      ),
    ),
    '',
    '### axe-core',
    '',
    `Integration fixtures of ${origin(axe.source)}, element by element.`,
    '',
    ...table(
      ['axe rule', 'Elements', 'Same verdict', 'Another verdict'],
      groups(axe.cases).map(([rule, cases]) => axeRow(rule, cases, axe.fixtures[rule] ?? '')),
    ),
  ].join('\n');
}

type Row = readonly (string | number)[];

function actRow(rule: string, cases: readonly ActCase[]): Row {
  const outOfReach = cases.filter(isOutOfReach);
  const reviewed = cases.filter((one) => !isOutOfReach(one));
  const right = reviewed.filter((one) => alarms(one) === (one.expectation === 'failed'));
  const link = `[${rule}](https://www.w3.org/WAI/standards-guidelines/act/rules/${rule}/) ${names[rule] ?? ''}`;
  const claims =
    claiming(rule)
      .map((id) => `\`${id}\``)
      .join(' ') || '–';
  return [link, claims, cases.length, right.length, reviewed.length - right.length, outOfReach.length];
}

function axeRow(rule: string, cases: readonly AxeCase[], fixture: string): Row {
  const same = cases.filter((one) => alarmsAt(one, fixture) === (one.expectation === 'violation'));
  const others = cases.filter((one) => !same.includes(one)).map(({ id }) => id);
  return [`\`${rule}\``, cases.length, same.length, others.join(', ') || '–'];
}

/** A case that fails and that no reading of the source could find; of the others it is enough to keep still. */
function isOutOfReach(one: ActCase): boolean {
  return one.expectation === 'failed' && !isDecidable(one) && !alarms(one);
}

function reasonOf({ needs, rule }: ActCase): string {
  if (needs === 'pixels') return 'What can be seen in the picture decides';
  if (needs === 'js') return 'A script draws the picture';
  return `The rule asks ${questions[rule] ?? 'about more than images'}`;
}

/** The names that the rules have on their pages. */
const names: Readonly<Record<string, string>> = {
  '23a2a8': 'Image has non-empty accessible name',
  '59796f': 'Image button has non-empty accessible name',
  '7d6734': 'SVG element with explicit role has non-empty accessible name',
  '8fc3b6': 'Object element rendering non-text content has non-empty accessible name',
  '46ca7f': 'Element marked as decorative is not exposed',
  c487ae: 'Link has non-empty accessible name',
  '97a4e1': 'Button has non-empty accessible name',
  qt1vmo: 'Image accessible name is descriptive',
  e88epe: 'Image not in the accessibility tree is decorative',
  '0va7u6': 'HTML images contain no text',
  '9eb3f6': 'Image filename is accessible name for image',
  aizyf1: 'Link is descriptive',
  '5effbb': 'Link in context is descriptive',
  '2ee8b8': 'Visible label is part of accessible name',
  '9bd38c': 'Content has alternative for visual reference',
};

const questions: Readonly<Record<string, string>> = {
  aizyf1: 'whether a link says where it leads, which is not about its image',
  '5effbb': 'whether a link and the text around it say where it leads, which is not about its image',
};

function origin({ repo, commit }: Source): string {
  return `[${repo}](https://github.com/${repo}/tree/${commit}) at ${commit.slice(0, 7)}`;
}

function groups<Case extends { readonly rule: string }>(
  cases: readonly Case[],
  keyOf: (one: Case) => string = ({ rule }) => rule,
): readonly (readonly [string, readonly Case[]])[] {
  return [...new Set(cases.map(keyOf))].map((key) => [key, cases.filter((one) => keyOf(one) === key)]);
}

function table(head: readonly string[], rows: readonly Row[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
