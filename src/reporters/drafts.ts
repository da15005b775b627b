import { count } from '../lib/count.ts';
import { isToTranslate, languageName } from '../text/language.ts';
import type { Report } from '../model/report.ts';
import { isUnoffered, type ReviewedImage } from '../model/reviewed-image.ts';

/** A draft as it is shown to people. Words and origin may quote untrusted text, which each output escapes in its own way. */
export type ShownDraft = {
  /** The alternative text; undefined where the draft is an empty text, because the image is decorative. */
  readonly words: string | undefined;
  /** Where it comes from, as the end of a sentence: `the picture`. */
  readonly origin: string;
  /** Why it is not a suggestion; undefined when it is one. */
  readonly obstacle: Obstacle | undefined;
};

/**
 * by-hand: an edit would change more than this text, or the syntax cannot express it. not-offered: the settings do not ask for suggestions
 * of this kind. to-translate: it is not in the language of the page.
 */
export type Obstacle =
  { readonly kind: 'by-hand' | 'not-offered' } | { readonly kind: 'to-translate'; readonly language: string };

/** The draft for an image, undefined when it has none. Includes a draft that could not become a suggestion. */
export function draftOf(reviewed: ReviewedImage): ShownDraft | undefined {
  const { draft, proposal, suggestion } = reviewed;
  if (isInPlace(reviewed)) return undefined;
  const unoffered: Obstacle | undefined = isUnoffered(reviewed) ? { kind: 'not-offered' } : undefined;
  if (proposal !== undefined) {
    const words = proposal.source === 'decorative' ? undefined : proposal.alt;
    const byHand: Obstacle | undefined = suggestion === undefined ? { kind: 'by-hand' } : undefined;
    return { words, origin: proposal.basis, obstacle: unoffered ?? byHand };
  }
  if (draft?.status !== 'ok') return undefined;
  const { text, language } = draft;
  const byHand: Obstacle = isToTranslate(reviewed) ? { kind: 'to-translate', language } : { kind: 'by-hand' };
  return { words: text, origin: 'the picture', obstacle: suggestion === undefined ? byHand : unoffered };
}

/** The draft is the text of the image by now, so its findings are about something else. */
function isInPlace(reviewed: ReviewedImage): boolean {
  const { draft, proposal } = reviewed;
  const words = proposal?.alt ?? (draft?.status === 'ok' ? draft.text : undefined);
  if (words === undefined) return false;
  const { alt } = reviewed.image;
  return alt.kind === 'text' && alt.text === words;
}

/** The obstacle in a few words: `to be added by hand`. */
export function obstacleInWords(obstacle: Obstacle): string {
  if (obstacle.kind === 'to-translate') return `${languageName(obstacle.language)}, to translate`;
  return obstacle.kind === 'by-hand' ? 'to be added by hand' : 'not offered';
}

/** `Draft from the picture: "A cat."`, with `quote` around the words and `show` to escape the rest. */
export function draftSentence(
  { words, origin, obstacle }: ShownDraft,
  show: (text: string) => string,
  quote: (words: string) => string,
): string {
  const mark = obstacle === undefined ? '' : ` (${obstacleInWords(obstacle)})`;
  const shown = words === undefined ? decorative(obstacle) : quote(words);
  return `Draft${mark} from ${show(origin)}: ${shown}`;
}

/** Markdown and most templates cannot mark an image as decorative, but the configuration file can. */
function decorative(obstacle: Obstacle | undefined): string {
  return obstacle?.kind === 'by-hand'
    ? 'decorative. This syntax cannot mark it as such: leave the text empty and list the picture under decorative in the configuration file.'
    : 'decorative, alt="".';
}

/** How many images in scope have a draft without a model, including the draft that they are decorative, by its source. */
export function proposalsOf({ images }: Report) {
  const proposed = images.filter(({ inScope, proposal }) => inScope && proposal !== undefined);
  const from = (source: string) => proposed.filter(({ proposal }) => proposal?.source === source).length;
  return {
    reuse: from('reuse'),
    context: from('context'),
    decorative: from('decorative'),
    offered: proposed.filter(({ suggestion }) => suggestion?.offered === true).length,
  };
}

/** The number of drafts, requests and USD; undefined when there are no drafts and no model was asked. */
export function draftsSentence(report: Report): string | undefined {
  const { requested, drafted, cached, requests, costUsd } = report.drafts;
  const { reuse, context, decorative } = proposalsOf(report);
  const keyless = reuse + context + decorative;
  const without = keyless === 0 ? [] : [`${count(keyless, 'draft')} without a model`];
  // Where no model was asked, the list of pictures without a draft gives the reason.
  if (drafted === 0 && requests === 0) return without[0];
  const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
  const made = `${drafted} of ${count(requested, 'draft')} made${fromCache}`;
  return [made, ...without, count(requests, 'request'), `${costUsd.toFixed(4)} USD`].join(' · ');
}
