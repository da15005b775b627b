import { count } from '../lib/count.ts';
import { failingSeverities, type Report, type Totals } from '../model/report.ts';
import { leftOutNote } from './left-out-note.ts';
import { reported, unreadFiles } from './reported.ts';

/**
 * The verdict in a few words, with the one number that matters: `2 images need alternative text`; files that could not be read are named,
 * too, and those that were left out where these are more than those that were read.
 */
export function headline(report: Report): string {
  const unread = unreadFiles(report).length;
  const note = leftOutNote(report);
  const files = [
    ...(unread === 0 ? [] : [`${count(unread, 'file')} could not be read`]),
    ...(note?.isLoud === true ? [note.phrase] : []),
  ];
  const isBare = report.totals.images === 0 && files.length > 0;
  return [...(isBare ? [] : [imagesHeadline(report)]), ...files].join(', ');
}

function imagesHeadline({ totals }: Report): string {
  const { documents, images, missing, weak, unknown } = totals;
  if (documents === 0) return 'Nothing to review';
  if (images === 0) return 'No image to review';
  if (missing > 0) {
    return `${count(missing, 'image needs', 'images need')} alternative text${weak > 0 ? `, ${weak} a better one` : ''}`;
  }
  if (weak > 0) return `${count(weak, 'image needs', 'images need')} a better alternative text`;
  const reviewed = images - unknown;
  if (reviewed === 0) return `${count(unknown, 'image')} not checked`;
  return `${count(reviewed, 'image')} in order${unknown > 0 ? `, ${unknown} not checked` : ''}`;
}

/** `9 images in 3 documents: 5 described, 1 decorative, 2 missing, 1 weak · coverage 66.7 %`, without the parts that are zero. */
export function totalsSentence(report: Report): string {
  const { totals } = report;
  if (totals.images === 0) return imagesSentence(report);
  return `${imagesSentence(report)} · ${coverage(totals)}${unreadSentence(report)}`;
}

/** What of the coverage is drafts that nobody has read. */
function unreadSentence({ unreadDrafts = 0 }: Report): string {
  if (unreadDrafts === 0) return '';
  const drafts = unreadDrafts === 1 ? 'is a draft' : 'are drafts';
  return `, of these ${unreadDrafts} ${drafts} that nobody has read (alt-text-review work shows them)`;
}

/** The same without the coverage. */
export function imagesSentence({ scope, totals, skipped }: Report): string {
  if (totals.documents === 0) {
    if (skipped.length > 0) return 'No document could be read.';
    return scope === 'all'
      ? 'Nothing to review: no document was found.'
      : 'Nothing to review: no document was found in the change.';
  }
  if (totals.images === 0) return `No image in ${count(totals.documents, 'document')}.`;
  const { ok, decorative, missing, weak, unknown } = totals;
  const parts = Object.entries({ described: ok, decorative, missing, weak, unknown })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`);
  const found = `${count(totals.images, 'image')} in ${count(totals.documents, 'document')}`;
  return `${found}: ${parts.join(', ')}`;
}

/** Why the coverage of what the run checked is not the one that the change moved; undefined where there is one number. */
export function twoNumbersSentence({ totals, coverageChange: change }: Report): string | undefined {
  if (change === undefined || change.before === change.after || change.after === totals.coverage) return undefined;
  return `The percentages above count every image of the changed documents; this run checked ${count(totals.images, 'image')} of them (${coverage(totals)}).`;
}

/** `coverage 66.7 %` */
export function coverage({ coverage: percent }: Totals): string {
  return `coverage ${percent.toFixed(1)} %`;
}

/** `coverage 88.9 % → 87.5 %` where a change under review moves that of its documents, otherwise that of the scope. */
export function coverageMoved({ totals, coverageChange: change }: Report): string {
  if (change === undefined || change.before === change.after) return coverage(totals);
  return `coverage ${change.before.toFixed(1)} % → ${change.after.toFixed(1)} %`;
}

/** `This change adds 2 images that need a text, and mends or removes 1.`; undefined where no change is under review. */
export function changeSentence({ coverageChange: change }: Pick<Report, 'coverageChange'>): string | undefined {
  if (change === undefined) return undefined;
  const { worse, better } = change;
  const added = `This change adds ${count(worse, 'image that needs', 'images that need')} a text or a better one`;
  const mended = `mends or removes ${better}`;
  if (worse > 0) return better > 0 ? `${added}, and ${mended}.` : `${added}.`;
  return better > 0 ? `This change ${mended} of them, and adds none.` : 'This change adds none of them.';
}

/**
 * Why the gate failed, or that it passed, with the settings that decided: `The gate failed: 2 errors (fail-on: error).` Reasons may quote
 * untrusted text: `show` escapes it.
 */
export function gateSentence(report: Report, show: (reason: string) => string): string {
  const unread = unreadFiles(report).length;
  if (report.verdict === 'pass') {
    if (unread === 0) return 'The gate passed.';
    const allowing = report.unread === 'warn' ? 'unread: warn' : `fail-on: ${report.failOn}`;
    return `The gate passed, although ${count(unread, 'file')} could not be read (${allowing}).`;
  }
  const failsByUnread = unread > 0 && report.unread === 'fail' && report.failOn !== 'never';
  const settings = [
    ...(failsByUnread ? ['unread: fail'] : []),
    ...(failsByFindings(report) ? [`fail-on: ${report.failOn}`] : []),
  ];
  const shown = settings.length === 0 ? '' : ` (${settings.join(', ')})`;
  return `The gate failed: ${report.reasons.map(show).join(', ')}${shown}.`;
}

function failsByFindings(report: Report): boolean {
  const failing = failingSeverities(report.failOn);
  return reported(report).some(({ finding }) => failing.includes(finding.severity));
}
