import type { Notification } from 'sarif';
import { count } from '../lib/count.ts';
import { oneLine } from '../lib/escape-controls.ts';
import { firstOf } from '../lib/first-of.ts';
import { truncate } from '../lib/truncate.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { acceptedFiles, unreadFiles } from '../text/reported.ts';
import { notesOf, undrafted, undraftedSentence } from './sentences.ts';
import { gateSentence } from '../text/verdict.ts';
import { unreadSeverity } from './unread.ts';

/** What the run has to say beside its findings: the verdict first, because no result says that the coverage is too low. */
export function notifications(report: Report, found: number): Notification[] {
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
    gateNotification(report),
    ...unreadFiles(report).map(({ file, reason }): Notification => ({
      level: levels[unreadSeverity(report)],
      message: { text: messageText(`Could not be read: ${file}: ${reason}`) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
    ...leftOutNotification(report),
    ...notes.map((line): Notification => ({ level: 'note', message: { text: messageText(line) } })),
  ];
}

function gateNotification(report: Report): Notification {
  const level = report.verdict === 'pass' ? 'note' : 'error';
  return { level, message: { text: messageText(gateSentence(report, String)) } };
}

function leftOutNotification(report: Report): Notification[] {
  const note = leftOutNote(report);
  return note === undefined ? [] : [{ level: note.isLoud ? 'warning' : 'note', message: { text: note.sentence } }];
}

function placeText(place: string): string {
  return truncate(place, 200);
}

/** GitHub refuses a run with more results (docs.github.com, "SARIF support for code scanning"). */
export const mostResults = 25_000;

/** The levels of SARIF for our severities. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** A path may contain anything that a file system allows; in a URI it is percent-encoded segment by segment (RFC 3986, 3.3). */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder, in plain text too (2.1.0, 3.11.5 and 3.11.6). */
export function messageText(text: string): string {
  return oneLine(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}
