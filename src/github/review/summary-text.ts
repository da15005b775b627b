import { createHash } from 'node:crypto';
import { count } from '../../lib/count.ts';
import { truncate } from '../../lib/truncate.ts';
import { codeSpan, plainText } from '../../lib/markdown-text.ts';
import type { UnreadFile } from '../../model/document.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { beginningLine } from './comment-parts.ts';
import { complaint, findingId } from './comments.ts';
import { formatMarker, readMarker, type Repetition } from './marker.ts';
import type { LinkTo } from '../repository/links.ts';

/** Most images that the comment names; even with the longest texts it stays far below `longestBody`. */
const mostListed = 50;
const mostFiles = 10;

/** What has no place in the review: images outside of the diff, images whose drafts were withheld, and files whose images are unknown. */
export type Unplaced = {
  readonly images: readonly ReviewedImage[];
  readonly files: readonly UnreadFile[];
  /** Images whose drafts were withheld, and what a later run has to know of these drafts; none where a comment in the review has it. */
  readonly withheld: readonly ReviewedImage[];
  readonly repetitions: readonly Repetition[];
};

export const noneUnplaced: Unplaced = { images: [], files: [], withheld: [], repetitions: [] };

/**
 * The comment in the conversation about images and files that have no place in the review. Its marker is made from the images and their lines, not
 * from the wording, in which a model never repeats itself: the comment changes only when its images or lines do.
 */
export function summaryText(unplaced: Unplaced, linkTo: LinkTo): string {
  const { images, files, withheld } = unplaced;
  return [
    formatMarker({ summary: digest(unplaced), drafts: [], repetitions: unplaced.repetitions }),
    ...(files.length === 0 ? [] : filesPart(files, linkTo)),
    ...(images.length === 0 ? [] : imagesPart(images, linkTo)),
    ...(withheld.length === 0 ? [] : withheldPart(withheld, linkTo)),
    'This comment is kept up to date, and deleted when nothing is left in it. Once hidden, it no longer changes.',
  ].join('\n');
}

function filesPart(files: readonly UnreadFile[], linkTo: LinkTo): readonly string[] {
  const entries = files
    .slice(0, mostFiles)
    .map(({ file, reason }) => `- ${linked(file, 1, file, linkTo)}: ${plainText(truncate(reason, 400))}`);
  const more = files.length - entries.length;
  return [
    `**${count(files.length, 'file')} could not be read,** so nothing is known about the images in ${files.length === 1 ? 'it' : 'them'}. A baseline accepts a file as it is, until it changes.`,
    '',
    ...entries,
    ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
    '',
  ];
}

function imagesPart(images: readonly ReviewedImage[], linkTo: LinkTo): readonly string[] {
  const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
  const more = images.length - listed.length;
  return [
    `**${count(images.length, 'image needs', 'images need')} an alternative text, or a better one, and ${images.length === 1 ? 'has' : 'have'} no place in the review.** GitHub takes comments only on lines of the diff, and a review has at most \`max-comments\` of them.`,
    '',
    ...listed,
    ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
    '',
  ];
}

function withheldPart(images: readonly ReviewedImage[], linkTo: LinkTo): readonly string[] {
  const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
  const more = images.length - listed.length;
  return [
    `**No text is suggested for ${count(images.length, 'image', 'images')}:** the model gave the same description of different pictures. Describe what ${images.length === 1 ? 'this one shows that the others do' : 'each shows that the others do'} not.`,
    '',
    ...listed,
    ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
    '',
  ];
}

/** Whether the comment `body` is up to date. */
export function isCurrent(body: string, unplaced: Unplaced): boolean {
  return digestIn(body) === digest(unplaced);
}

function entry(reviewed: ReviewedImage, linkTo: LinkTo): string {
  const { document, location, findings, suggestion } = reviewed;
  const reported = findings.slice(0, 1).map((finding) => ({ ...finding, message: truncate(finding.message, 400) }));
  const draft = suggestion?.offered === true && suggestion.alt !== '' ? ` Draft: ${codeSpan(suggestion.alt)}` : '';
  const place = linked(document.path, location.line, `${document.path}:${location.line}`, linkTo);
  const beginning = beginningLine(reviewed).map((line) => ` ${line}.`);
  return `- ${place}: ${complaint({ findings: reported })}${draft}${beginning.join('')}`;
}

function linked(path: string, line: number, name: string, linkTo: LinkTo): string {
  const place = codeSpan(name, 200);
  const address = linkTo(path, line);
  // The root stands for files that are not even listed.
  return path === '.' || address === undefined || address.length > longestLink ? place : `[${place}](${address})`;
}

/** UTF-16 units: fifty links of this length leave space for the text. */
const longestLink = 400;

function digest({ images, files, withheld, repetitions }: Unplaced): string {
  const parts = [
    ...images.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`),
    ...files.map(({ file, reason }) => `${file}: ${reason}`),
    ...withheld.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`),
    ...repetitions.map(({ words, ids }) => [words, ...ids].join('.')),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

function digestIn(body: string): string | undefined {
  return readMarker(body)?.summary;
}
