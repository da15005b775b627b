import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { homepage, rulePage } from '../text/homepage.ts';
import type { UnreadFile } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { serialise } from './serialise.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { bySeverity, reported, unreadFiles, type Reported } from '../text/reported.ts';
import { levels, messageText, mostResults, notifications, uriOf } from './sarif-notifications.ts';
import { unreadPage, unreadRemedy, unreadSeverity } from './unread.ts';

/** SARIF 2.1.0, one run, the findings in scope most severe first. */
export function sarif(report: Report): string {
  return [...sarifParts(report)].join('');
}

/** The same in parts, a result each. */
export function* sarifParts(report: Report): Generator<string> {
  const findings = bySeverity(reported(report));
  const unread = unreadFiles(report);
  const frame = serialise(frameOf(report, findings, unread));
  // Only here: inside of a string, JSON writes a line break in another way.
  const at = frame.indexOf(noResults) + noResults.length;
  yield frame.slice(0, at);
  const shown = [...unread, ...findings].slice(0, mostResults);
  for (const [index, one] of shown.entries()) {
    const written = serialise('file' in one ? unreadResult(one, report) : result(one));
    yield `${index === 0 ? '' : ','}\n        ${written.trimEnd().replaceAll('\n', '\n        ')}`;
  }
  yield `${shown.length === 0 ? '' : '\n      '}${frame.slice(at)}`;
}

const noResults = '\n      "results": [';

/** The log without its results. */
function frameOf(report: Report, findings: readonly Reported[], unread: readonly UnreadFile[]): Log {
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: homepage,
            rules: [
              ...(unread.length > 0 ? [unreadRule(report)] : []),
              ...rules.map(({ rule, severity }) => descriptor(rule, severity, report.summaries.get(rule) ?? rule)),
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report, unread.length + findings.length),
          },
        ],
        results: [],
        properties: { verdict: report.verdict, reasons: [...report.reasons] },
      },
    ],
  };
}

function descriptor(rule: string, severity: Severity, summary: string): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `${summary} What the rule finds, whom it affects and how to silence it: ${rulePage(rule)}`,
      markdown: `${summary} [What the rule finds, whom it affects and how to silence it](${rulePage(rule)})`,
    },
    helpUri: rulePage(rule),
    defaultConfiguration: { level: levels[severity] },
  };
}

/** Also a result, because code scanning shows no notifications, and a check on results must not pass. */
function unreadResult({ file, reason }: Report['skipped'][number], report: Report): Result {
  return {
    ruleId: unreadId,
    level: levels[unreadSeverity(report)],
    message: { text: messageText(`The file could not be read, so its images are not checked. ${reason}`) },
    // GitHub wants a line.
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } } }],
    partialFingerprints: { 'altTextReview/v1': createHash('sha256').update(`${unreadId}\n${file}`).digest('hex') },
  };
}

const unreadId = 'unread';

function unreadRule(report: Report): ReportingDescriptor {
  const text = 'A file in scope could not be read.';
  return {
    id: unreadId,
    shortDescription: { text },
    fullDescription: { text: `${text} ${unreadRemedy}` },
    help: {
      text: `${text} ${unreadRemedy} What to do: ${unreadPage}`,
      markdown: `${text} ${unreadRemedy} [What to do](${unreadPage})`,
    },
    helpUri: unreadPage,
    defaultConfiguration: { level: levels[unreadSeverity(report)] },
  };
}

function result({ reviewed, finding }: Reported): Result {
  const { document, location } = mendedAt(reviewed);
  const { line, column, endLine, endColumn } = location;
  const artifactLocation = { uri: uriOf(document.path) };
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'altTextReview/v1': fingerprint(reviewed, finding.rule) },
    ...(reviewed.suggestion?.offered === true && { fixes: [fix(reviewed, reviewed.suggestion, artifactLocation)] }),
  };
}

/** The same for the same image and rule, wherever it moves in its file. */
function fingerprint({ identity }: ReviewedImage, rule: string): string {
  return createHash('sha256').update(`${rule}\n${identity}`).digest('hex');
}

function fix(
  reviewed: ReviewedImage,
  { edit }: Suggestion,
  artifactLocation: { readonly uri: string },
): NonNullable<Result['fixes']>[number] {
  const { span, text } = edit;
  const draft = draftOf(reviewed);
  return {
    description: { text: messageText(draft ? draftSentence(draft, String, quoted) : 'Draft') },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
            insertedContent: { text },
          },
        ],
      },
    ],
  };
}

function quoted(words: string): string {
  return `"${words}"`;
}
