import { createHash } from 'node:crypto';
import { truncate } from '../../lib/truncate.ts';
import { codeSpan } from '../../lib/markdown-text.ts';
import type { ReviewedImage } from '../../model/report.ts';
import { complaint, findingId } from './comments.ts';
import type { LinkTo } from '../repository/links.ts';

/** Images that the comment names; with texts of the greatest length it stays far below the 65,536 characters that GitHub takes. */
const mostListed = 50;

/**
 * The comment in the conversation about images that have no place in the review. Its marker tells which images and lines they are and
 * nothing of the wording, which a model never repeats: the comment changes when there is something else to say.
 */
export function summaryText(images: readonly ReviewedImage[], linkTo: LinkTo): string {
  const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
  const more = images.length - listed.length;
  const one = images.length === 1;
  return [
    `<!-- alt-text-review:v1 summary=${digest(images)} -->`,
    `**${one ? '1 image needs' : `${images.length} images need`} a look at the alternative text, and ${one ? 'has' : 'have'} no place in the review.** GitHub takes comments on lines of the diff only, and one review holds \`max-comments\` of them.`,
    '',
    ...listed,
    ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
    '',
    'This comment follows the pull request and goes away when nothing is left. Hide it, and it stays as it is.',
  ].join('\n');
}

/** Whether this is such a comment. Whose it is has to be checked as well. */
export function isSummary(body: string): boolean {
  return digestIn(body) !== undefined;
}

/** Whether the comment `body` already says what there is to say about `images`. */
export function isCurrent(body: string, images: readonly ReviewedImage[]): boolean {
  return digestIn(body) === digest(images);
}

function entry({ document, location, findings, suggestion }: ReviewedImage, linkTo: LinkTo): string {
  const told = findings.slice(0, 1).map((finding) => ({ ...finding, message: truncate(finding.message, 400) }));
  const draft = suggestion?.offered === true && suggestion.alt !== '' ? ` Draft: ${codeSpan(suggestion.alt)}` : '';
  const place = codeSpan(`${document.path}:${location.line}`, 200);
  const address = linkTo(document.path, location.line);
  const linked = address === undefined || address.length > longestLink ? place : `[${place}](${address})`;
  return `- ${linked}: ${complaint({ findings: told })}${draft}`;
}

/** UTF-16 units: fifty of these leave room for the words. */
const longestLink = 400;

function digest(images: readonly ReviewedImage[]): string {
  const told = images.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`);
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 16);
}

function digestIn(body: string): string | undefined {
  return /^<!-- alt-text-review:v1 summary=([0-9a-f]{16}) -->/.exec(body)?.[1];
}
