import { createHash } from 'node:crypto';
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { firstOf } from '../lib/first-of.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { homepage, rulePage } from '../text/homepage.ts';
import { oneLine } from '../lib/escape-controls.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { serialise } from './serialise.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { bySeverity, reported, type Reported } from './reported.ts';
import { notesOf, skippedFiles, undrafted, undraftedSentence } from './sentences.ts';

/** SARIF 2.1.0, one run, the findings in scope most severe first. */
export function sarif(report: Report): string {
  const findings = bySeverity(reported(report));
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
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
            rules: rules.map(({ rule, severity }) => descriptor(rule, severity, report.summaries.get(rule) ?? rule)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length) },
        ],
        results: findings.slice(0, mostResults).map(result),
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
  const lines = [
    ...(beyond > 0
      ? [
          `${count(beyond, 'more finding is', 'more findings are')} left out, because GitHub accepts ${mostResults} results per run.`,
        ]
      : []),
    ...notesOf(report),
    ...skippedFiles(report).map(({ file, reason }) => `Skipped ${file}: ${reason}`),
    ...undrafted(report).map(
      (group) => `${undraftedSentence(group, String)} (${firstOf(group.places, 5, placeText).join(', ')})`,
    ),
  ];
  return lines.map((line) => ({ level: 'note', message: { text: messageText(line) } }));
}

function placeText(place: string): string {
  return truncate(place, 200);
}

function result({ reviewed, finding }: Reported): Result {
  const { line, column, endLine, endColumn } = reviewed.location;
  const artifactLocation = { uri: uriOf(reviewed.document.path) };
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
