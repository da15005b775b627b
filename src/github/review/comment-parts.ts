import { truncate } from '../../lib/truncate.ts';
import { rulePage } from '../../text/homepage.ts';
import { isToTranslate, languageName } from '../../text/language.ts';
import { codeSpan, fencedBlock, plainText } from '../../lib/markdown-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import type { Anchor } from './anchors.ts';

/** The suggestion, or the draft where there can be none. */
export function proposal(anchor: Anchor): readonly string[] {
  if (anchor.replacement === undefined) return anchor.images.flatMap(draftLine);
  if (anchor.applicable) return [fencedBlock(anchor.replacement, 'suggestion')];
  const why = anchor.images.some(({ document }) => document.encoding !== undefined)
    ? 'This file is not in UTF-8, and GitHub would write UTF-8 into it'
    : 'The line endings of this file are mixed, and GitHub would rewrite them all';
  return [`${why}, so change these lines by hand:`, fencedBlock(anchor.replacement)];
}

/** A second suggestion for the same lines, out of sight until it is asked for: only one of the two can be applied. */
export function silence({ silence: lines }: Anchor): readonly string[] {
  if (lines === undefined) return [];
  return [
    '<details><summary>Only decoration? Suggest that instead</summary>',
    'For a picture that adds nothing to the words around it. A screen reader then skips it.',
    fencedBlock(lines, 'suggestion'),
    '</details>',
  ];
}

/** Not every draft can be a suggestion: one in another language has to be translated first. */
function draftLine(reviewed: ReviewedImage): readonly string[] {
  const { suggestion, draft } = reviewed;
  if (suggestion?.offered === true) {
    return [suggestion.source === 'decorative' ? 'Draft: `alt=""`' : `Draft: ${codeSpan(suggestion.alt)}`];
  }
  if (suggestion !== undefined || !isDrafted(draft)) return beginningLine(reviewed);
  const mark = isToTranslate(reviewed) ? ` (${plainText(languageName(draft.language))}, to translate)` : '';
  return [`Draft${mark}: ${codeSpan(draft.text)}`];
}

/** Words of the file name are no draft: nobody can apply them with a button. */
export function beginningLine({ beginning }: ReviewedImage): readonly string[] {
  return beginning === undefined ? [] : [`A beginning from the file’s name: “${plainText(beginning)}”`];
}

/** Where the draft is from, how to mark the image as decorative, and where to read more. @param most rules that are linked */
export function closing(anchor: Anchor, most: number): string {
  const { images } = anchor;
  const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, most);
  const links = rules.map((rule) => `[${plainText(rule)}](${rulePage(rule)})`);
  const inWords = anchor.silence === undefined ? decorative(images) : [];
  return [...provenance(images), ...inWords, `Why, and how to silence it: ${links.join(', ')}.`].join(' ');
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

/** Whether a draft has words. */
export function isDrafted(draft: Draft | undefined): draft is Extract<Draft, { status: 'ok' }> {
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
