import { createHash } from 'node:crypto';
import { count } from '../../lib/count.ts';
import { truncate } from '../../lib/truncate.ts';
import { codeSpan } from '../../lib/markdown-text.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { complaint, findingId } from './comments.ts';
import type { LinkTo } from '../repository/links.ts';

/** Most images that the comment names; even with the longest texts it stays far below `longestBody`. */
const mostListed = 50;

/**
 * The comment in the conversation about images that have no place in the review. Its marker is made from the images and their lines, not
 * from the wording, in which a model never repeats itself: the comment changes only when its images or lines do.
 */
export function summaryText(images: readonly ReviewedImage[], linkTo: LinkTo): string {
  const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
  const more = images.length - listed.length;
  return [
    `<!-- alt-text-review:v1 summary=${digest(images)} -->`,
    `**${count(images.length, 'image needs', 'images need')} an alternative text, or a better one, and ${images.length === 1 ? 'has' : 'have'} no place in the review.** GitHub takes comments only on lines of the diff, and a review has at most \`max-comments\` of them.`,
    '',
    ...listed,
    ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
    '',
    'This comment is kept up to date, and deleted when no image is left. Once hidden, it no longer changes.',
  ].join('\n');
}

/** Whether this is such a comment. The caller has to check the author as well. */
export function isSummary(body: string): boolean {
  return digestIn(body) !== undefined;
}

/** Whether the comment `body` is up to date for `images`. */
export function isCurrent(body: string, images: readonly ReviewedImage[]): boolean {
  return digestIn(body) === digest(images);
}

function entry({ document, location, findings, suggestion }: ReviewedImage, linkTo: LinkTo): string {
  const reported = findings.slice(0, 1).map((finding) => ({ ...finding, message: truncate(finding.message, 400) }));
  const draft = suggestion?.offered === true && suggestion.alt !== '' ? ` Draft: ${codeSpan(suggestion.alt)}` : '';
  const place = codeSpan(`${document.path}:${location.line}`, 200);
  const address = linkTo(document.path, location.line);
  const linked = address === undefined || address.length > longestLink ? place : `[${place}](${address})`;
  return `- ${linked}: ${complaint({ findings: reported })}${draft}`;
}

/** UTF-16 units: fifty links of this length leave space for the text. */
const longestLink = 400;

function digest(images: readonly ReviewedImage[]): string {
  const parts = images.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`);
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

function digestIn(body: string): string | undefined {
  return /^<!-- alt-text-review:v1 summary=([0-9a-f]{16}) -->/.exec(body)?.[1];
}
