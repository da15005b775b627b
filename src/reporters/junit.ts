import { truncate } from '../lib/truncate.ts';
import { groupBy } from '../lib/group-by.ts';
import type { LeftOut, UnreadFile } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { count } from '../lib/count.ts';
import { oneLine } from '../lib/escape-controls.ts';
import { markup } from './markup.ts';
import { gateSentence } from '../text/verdict.ts';

/**
 * JUnit XML: a suite for the gate with its verdict, one for each document, a case for each image in scope, and one that is skipped for each
 * ending of files that no format reads. Findings of `info` pass; a file that could not be read is an error.
 */
export function junit(report: Report): string {
  return [...junitParts(report)].join('');
}

/** The same in parts, a document each. */
export function* junitParts(report: Report): Generator<string> {
  const inScope = report.images.filter((reviewed) => reviewed.inScope);
  const outcome = ({ accepted }: UnreadFile) => (accepted === true || report.unread === 'warn' ? 'skipped' : 'error');
  const outcomes = [...report.skipped.map(outcome), ...report.leftOut.map(() => 'skipped' as const)];
  const suites = groupBy(inScope, ({ document }) => document.path);
  yield lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${markup(report.tool.name)}" ${counts(inScope, [gateOutcome(report), ...outcomes])}>`,
    ...gateSuite(report),
  ]);
  for (const file of report.skipped) yield lines(unreadSuite(file, outcome(file)));
  yield lines(leftOutSuite(report.leftOut));
  for (const [path, images] of suites) yield lines(suite(path, images));
  yield lines(['</testsuites>']);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function counts(images: readonly ReviewedImage[], others: readonly Outcome[]): string {
  const number = (wanted: Outcome) => others.filter((outcome) => outcome === wanted).length;
  const failures = images.filter((reviewed) => failing(reviewed) !== undefined).length + number('failure');
  const skipped = images.filter(isSkipped).length + number('skipped');
  return `tests="${images.length + others.length}" failures="${failures}" errors="${number('error')}" skipped="${skipped}"`;
}

/** Of a case that is no image. */
type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

function gateOutcome({ verdict }: Report): Outcome {
  return verdict === 'pass' ? 'passed' : 'failure';
}

/** The verdict, because no case of an image says that the coverage is too low, or that a path matches nothing. */
function gateSuite(report: Report): readonly string[] {
  const outcome = gateOutcome(report);
  const sentence = gateSentence(report, oneLine);
  const reasons = report.reasons.map((reason) => `      <property name="reason" value="${markup(reason)}"/>`);
  return [
    `  <testsuite name="gate" ${counts([], [outcome])}>`,
    '    <properties>',
    `      <property name="verdict" value="${report.verdict}"/>`,
    ...reasons,
    '    </properties>',
    ...(outcome === 'passed'
      ? ['    <testcase classname="gate" name="the gate passes"/>']
      : [
          '    <testcase classname="gate" name="the gate passes">',
          `      <failure type="gate" message="${markup(sentence)}"/>`,
          '    </testcase>',
        ]),
    `    <system-out>${markup(sentence)}</system-out>`,
    '  </testsuite>',
  ];
}

function unreadSuite({ file, reason, accepted }: UnreadFile, outcome: 'error' | 'skipped'): readonly string[] {
  const path = markup(file);
  const message = markup(
    `${accepted === true ? 'Not read, accepted by the baseline' : 'The file could not be read'}: ${reason}`,
  );
  return [
    `  <testsuite name="${path}" ${counts([], [outcome])}>`,
    `    <testcase classname="${path}" name="the file can be read" file="${path}" line="1">`,
    `      <${outcome}${outcome === 'error' ? ' type="unread"' : ''} message="${message}"/>`,
    '    </testcase>',
    '  </testsuite>',
  ];
}

function leftOutSuite(leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const outcomes = leftOut.map(() => 'skipped' as const);
  const cases = leftOut.flatMap(({ ending, files }) => [
    `    <testcase classname="left out" name="${markup(ending)}">`,
    `      <skipped message="${markup(`${count(files, 'file')}, which no format reads`)}"/>`,
    '    </testcase>',
  ]);
  return [`  <testsuite name="left out" ${counts([], outcomes)}>`, ...cases, '  </testsuite>'];
}

function failing({ findings }: ReviewedImage): ReviewedImage['findings'][number] | undefined {
  return findings.find(({ severity }) => severity !== 'info');
}

function isSkipped(reviewed: ReviewedImage): boolean {
  return reviewed.status === 'unknown' && failing(reviewed) === undefined;
}

function suite(path: string, images: readonly ReviewedImage[]): readonly string[] {
  return [
    `  <testsuite name="${markup(path)}" ${counts(images, [])}>`,
    ...images.flatMap((reviewed) => testcase(reviewed)),
    '  </testsuite>',
  ];
}

function testcase(reviewed: ReviewedImage): readonly string[] {
  const { document, location, source } = reviewed;
  const path = markup(document.path);
  const name = `${location.line}:${location.column} ${truncate(source, nameLength)}`;
  const open = `    <testcase classname="${path}" name="${markup(name)}" file="${path}" line="${location.line}"`;
  const outcome = outcomeOf(reviewed);
  return outcome === undefined ? [`${open}/>`] : [`${open}>`, `      ${outcome}`, '    </testcase>'];
}

const nameLength = 120;

function outcomeOf(reviewed: ReviewedImage): string | undefined {
  const finding = failing(reviewed);
  if (finding === undefined)
    return isSkipped(reviewed)
      ? `<skipped message="The alternative text is an expression, so the source does not contain its value."/>`
      : undefined;
  const message = markup(finding.message);
  const draft = draftOf(reviewed);
  return `<failure type="${markup(finding.rule)}" message="${message}">${draft === undefined ? '' : markup(draftSentence(draft, String, quoted))}</failure>`;
}

function quoted(words: string): string {
  return `"${words}"`;
}
