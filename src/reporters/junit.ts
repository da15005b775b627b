import { cut } from '../lib/truncate.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Judged, Report } from '../model/report.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { markup } from './markup.ts';

/** JUnit XML: a suite for each document, a case for each image in scope. Findings of `info` pass. */
export function junit(report: Report): string {
  const inScope = report.images.filter((judged) => judged.inScope);
  const suites = [...groupBy(inScope, ({ document }) => document.path)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${markup(report.tool.name)}" ${counts(inScope)}>`,
    ...suites.flatMap(([path, images]) => suite(path, images)),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(images: readonly Judged[]): string {
  const failures = images.filter((judged) => failing(judged) !== undefined).length;
  const skipped = images.filter(isSkipped).length;
  return `tests="${images.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function failing({ findings }: Judged): Judged['findings'][number] | undefined {
  return findings.find(({ severity }) => severity !== 'info');
}

function isSkipped(judged: Judged): boolean {
  return judged.status === 'unknown' && failing(judged) === undefined;
}

function suite(path: string, images: readonly Judged[]): readonly string[] {
  return [
    `  <testsuite name="${markup(path)}" ${counts(images)}>`,
    ...images.flatMap((judged) => testcase(judged)),
    '  </testsuite>',
  ];
}

function testcase(judged: Judged): readonly string[] {
  const { document, location, source } = judged;
  const path = markup(document.path);
  const name = `${location.line}:${location.column} ${cut(source, nameLength)}`;
  const open = `    <testcase classname="${path}" name="${markup(name)}" file="${path}" line="${location.line}"`;
  const outcome = outcomeOf(judged);
  return outcome === undefined ? [`${open}/>`] : [`${open}>`, `      ${outcome}`, '    </testcase>'];
}

const nameLength = 120;

function outcomeOf(judged: Judged): string | undefined {
  const finding = failing(judged);
  if (finding === undefined)
    return isSkipped(judged)
      ? `<skipped message="The alternative text is an expression: the source does not tell what it says."/>`
      : undefined;
  const message = markup(finding.message);
  const draft = draftOf(judged);
  return `<failure type="${markup(finding.rule)}" message="${message}">${draft === undefined ? '' : markup(draftSentence(draft, String, quoted))}</failure>`;
}

function quoted(words: string): string {
  return `"${words}"`;
}
