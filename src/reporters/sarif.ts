import { createHash } from 'node:crypto';
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { firstOf } from '../lib/first-of.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { homepage, rulePage } from '../text/homepage.ts';
import { oneLine } from '../lib/escape-controls.ts';
import type { Report } from '../model/report.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { serialise } from './serialise.ts';
import { leftOutNote } from './left-out.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { acceptedFiles, bySeverity, reported, unreadFiles, type Reported } from './reported.ts';
import { notesOf, undrafted, undraftedSentence } from './sentences.ts';
import { unreadPage, unreadRemedy, unreadSeverity } from './unread.ts';

/** SARIF 2.1.0, one run, the findings in scope most severe first. */
export function sarif(report: Report): string {
  const findings = bySeverity(reported(report));
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
  const unread = unreadFiles(report);
  const results = [...unread.map((file) => unreadResult(file, report)), ...findings.map(result)];
  const log: Log = {
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
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, results.length) }],
        results: results.slice(0, mostResults),
      },
    ],
  };
  return serialise(log);
}

/** GitHub refuses a run with more results (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

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

function notifications(report: Report, found: number): Notification[] {
  const beyond = found - mostResults;
  const notes = [
    ...(beyond > 0
      ? [
          `${count(beyond, 'more finding is', 'more findings are')} left out, because GitHub accepts ${mostResults} results per run.`,
        ]
      : []),
    ...notesOf(report),
    ...acceptedFiles(report).map(({ file, reason }) => `Not read, accepted by the baseline: ${file}: ${reason}`),
    ...undrafted(report).map(
      (group) => `${undraftedSentence(group, String)} (${firstOf(group.places, 5, placeText).join(', ')})`,
    ),
  ];
  return [
    ...unreadFiles(report).map(({ file, reason }): Notification => ({
      level: levels[unreadSeverity(report)],
      message: { text: messageText(`Could not be read: ${file}: ${reason}`) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
    ...leftOutNotification(report),
    ...notes.map((line): Notification => ({ level: 'note', message: { text: messageText(line) } })),
  ];
}

function leftOutNotification(report: Report): Notification[] {
  const note = leftOutNote(report);
  return note === undefined ? [] : [{ level: note.isLoud ? 'warning' : 'note', message: { text: note.sentence } }];
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

function placeText(place: string): string {
  return truncate(place, 200);
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

/** A path may contain anything that a file system allows; in a URI it is percent-encoded segment by segment (RFC 3986, 3.3). */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder, in plain text too (2.1.0, 3.11.5 and 3.11.6). */
function messageText(text: string): string {
  return oneLine(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
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
