import { createHash } from 'node:crypto';
import { firstOf } from '../../lib/first-of.ts';
import { truncate } from '../../lib/truncate.ts';
import { rulePage } from '../../text/homepage.ts';
import { pictureMark, wordsMark } from '../../text/draft-marks.ts';
import { isToTranslate, languageName } from '../../text/language.ts';
import { codeSpan, fencedBlock, plainText } from '../../lib/markdown-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { LintedImage, PostedDraft, ReviewedImage } from '../../model/reviewed-image.ts';
import type { Anchor } from './anchors.ts';
import { formatMarker, type Repetition } from './marker.ts';

/** A comment that is ready to be posted. */
export type NewComment = {
  readonly anchor: Anchor;
  /** Identities of the findings that it reports, as they are in its marker. */
  readonly ids: readonly string[];
  readonly body: string;
};

/** In UTF-16 units. GitHub rejects longer bodies, and with one of them the whole review. */
export const longestBody = 65_536;

/** Most images that one comment names: only in generated pages do more of them share a line. */
const mostNamed = 20;

/**
 * The comment for an anchor; undefined when it cannot be short enough, which takes thousands of images on one line.
 *
 * @param repetitions to be remembered in its marker
 * @param hide the secrets of the run. Lines with one of them are not suggested: GitHub would write the stars into the file
 */
export function composeComment(
  anchor: Anchor,
  hide = (text: string) => text,
  repetitions: readonly Repetition[] = [],
): NewComment | undefined {
  const ids = anchor.images.map((reviewed) => findingId(reviewed));
  const body = [anchor.replacement, undefined]
    .filter((replacement) => hide(replacement ?? '') === (replacement ?? ''))
    .map((replacement) => hide(compose({ ...anchor, replacement }, ids, repetitions)))
    .find((text) => text.length <= longestBody);
  return body === undefined ? undefined : { anchor, ids, body };
}

/**
 * Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change.
 *
 * @param path the name of its file, current or earlier
 */
export function findingId({ document, findings, identity }: LintedImage, path = document.path): string {
  return createHash('sha256')
    .update(`${findings[0]?.rule ?? ''}\n${path}${identity.slice(document.path.length)}`)
    .digest('hex')
    .slice(0, 16);
}

/** The marker comes first, so that it is still there when the body is cut. */
function compose(anchor: Anchor, id: readonly string[], repetitions: readonly Repetition[]): string {
  const paragraphs = [complaints(anchor), ...proposal(anchor), closing(anchor)];
  const drafts = anchor.images.flatMap(postedDraft);
  return `${formatMarker({ id, drafts, repetitions })}\n${paragraphs.join('\n')}`;
}

/** The words of a model in the comment: other texts are on the page, or may be the same for several pictures. */
function postedDraft({ draft, proposal, suggestion }: ReviewedImage): readonly PostedDraft[] {
  if (!isDrafted(draft) || draft.picture === undefined) return [];
  const isShown = proposal === undefined && suggestion?.offered !== false;
  return isShown ? [{ words: wordsMark(draft.text), picture: pictureMark(draft.picture) }] : [];
}

function complaints({ images }: Anchor): string {
  const [only] = images;
  if (only !== undefined && images.length === 1) return complaint(only);
  const listed = firstOf(images, mostNamed, (one) => `${codeSpan(one.image.src, 100)}: ${complaint(one)}`);
  return [...listed.map((line) => `- ${line}`), ''].join('\n');
}

/** The message of the finding, its first sentence in bold: what is wrong. */
export function complaint({ findings }: Pick<ReviewedImage, 'findings'>): string {
  const message = findings[0]?.message ?? '';
  const end = message.search(/(?<=[.!?])\s/);
  const [first, rest] = end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end)];
  return `**${words(first)}**${words(rest)}`;
}

/** Messages show code between backticks. It stays code, and text that quotes the page is escaped. */
function words(message: string): string {
  const parts = message.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}

function proposal(anchor: Anchor): readonly string[] {
  if (anchor.replacement === undefined) return anchor.images.flatMap(draftLine);
  if (anchor.applicable) return [fencedBlock(anchor.replacement, 'suggestion')];
  const why = anchor.images.some(({ document }) => document.encoding !== undefined)
    ? 'This file is not in UTF-8, and GitHub would write UTF-8 into it'
    : 'The line endings of this file are mixed, and GitHub would rewrite them all';
  return [`${why}, so change these lines by hand:`, fencedBlock(anchor.replacement)];
}

/** Not every draft can be a suggestion: one in another language has to be translated first. */
function draftLine(reviewed: ReviewedImage): readonly string[] {
  const { suggestion, draft } = reviewed;
  if (suggestion?.offered === true) {
    return [suggestion.source === 'decorative' ? 'Draft: `alt=""`' : `Draft: ${codeSpan(suggestion.alt)}`];
  }
  if (suggestion !== undefined || !isDrafted(draft)) return [];
  const mark = isToTranslate(reviewed) ? ` (${plainText(languageName(draft.language))}, to translate)` : '';
  return [`Draft${mark}: ${codeSpan(draft.text)}`];
}

function closing({ images }: Anchor): string {
  const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, mostNamed);
  const links = rules.map((rule) => `[${plainText(rule)}](${rulePage(rule)})`);
  return [...provenance(images), ...decorative(images), `Why, and how to silence it: ${links.join(', ')}`].join(' ');
}

/** A draft is always labelled as one, with what it was made from. */
function provenance(images: readonly ReviewedImage[]): readonly string[] {
  const origins = [...new Set(images.flatMap((reviewed) => originOf(reviewed, images.length === 1)))];
  if (origins.length === 0) return [];
  const named = origins.slice(0, mostOrigins);
  const from =
    named.join(' and ') + (origins.length > named.length ? ` and ${origins.length - named.length} more` : '');
  return [`Drafted ${from}: read it before you commit it.`];
}

const mostOrigins = 3;

function originOf({ suggestion, draft, proposal, image }: ReviewedImage, isAlone: boolean): readonly string[] {
  if (suggestion?.offered === false) return [];
  if (suggestion !== undefined && proposal !== undefined) return [`from ${plainText(truncate(proposal.basis, 200))}`];
  if (!isDrafted(draft)) return [];
  const heading = isAlone && draft.askedHere ? image.context.heading : undefined;
  const section = heading === undefined ? '' : ` and the section “${plainText(heading.slice(0, 100))}”`;
  return [`by ${plainText(draft.model)} from the picture${section}`];
}

function isDrafted(draft: Draft | undefined): draft is Extract<Draft, { status: 'ok' }> {
  return draft?.status === 'ok';
}

/**
 * How to mark a picture as decorative. Markdown has no syntax for that, so HTML is needed. Not for a picture that is the only content
 * of a link: that one needs a name.
 */
function decorative(images: readonly ReviewedImage[]): readonly string[] {
  const [only] = images;
  if (only === undefined || images.length > 1 || only.image.context.control?.otherText === '') return [];
  const { src, decorativeBy, attribute = ':alt:' } = only.image;
  const isAlreadyThere =
    only.suggestion?.source === 'decorative' || /alt=""|:` empty/.test(only.findings[0]?.message ?? '');
  if (isAlreadyThere) return [];
  if (decorativeBy === 'alt') return ['Decorative? Use `alt=""`.'];
  if (decorativeBy === 'option') return [`Decorative? Leave \`${attribute}\` empty.`];
  if (decorativeBy !== 'img' || src === '' || src.length > 200) return [];
  return [
    `Decorative? Use ${codeSpan(`<img src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="">`)}.`,
  ];
}
