import { isToTranslate, languageName } from '../text/language.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { count } from './sentences.ts';

/** A draft as people are told of it. Words and origin may quote others: each output makes them harmless. */
export type ToldDraft = {
  /** The alternative text; undefined where the draft is to say nothing, because the image only decorates. */
  readonly words: string | undefined;
  /** Where it comes from, as the end of a sentence: `the picture`. */
  readonly origin: string;
  /** What keeps it from being a suggestion, in a few words; undefined for one that is. */
  readonly obstacle: string | undefined;
};

/** The draft for an image, undefined when it has none: also one that could not become a suggestion. */
export function draftOf(reviewed: ReviewedImage): ToldDraft | undefined {
  const { draft, proposal, suggestion } = reviewed;
  if (saysAlready(reviewed)) return undefined;
  const obstacle = suggestion?.offered === false ? 'not offered' : undefined;
  if (proposal !== undefined) {
    const words = proposal.source === 'decorative' ? undefined : proposal.alt;
    return { words, origin: proposal.basis, obstacle: suggestion === undefined ? byHand : obstacle };
  }
  if (draft?.status !== 'ok') return undefined;
  const language = isToTranslate(reviewed) ? `${languageName(draft.language)}, to translate` : undefined;
  return {
    words: draft.text,
    origin: 'the picture',
    obstacle: suggestion === undefined ? (language ?? byHand) : obstacle,
  };
}

/** Somebody put it in meanwhile: what is still wrong with the image is something else. */
function saysAlready({ image, draft, proposal }: ReviewedImage): boolean {
  const words = proposal?.alt ?? (draft?.status === 'ok' ? draft.text : undefined);
  return image.alt.kind === 'text' && image.alt.text === words;
}

const byHand = 'to be put in by hand';

/** `Draft from the picture: "A cat."`, with `quote` around the words and `show` making the rest harmless. */
export function draftSentence(
  { words, origin, obstacle }: ToldDraft,
  show: (text: string) => string,
  quote: (words: string) => string,
): string {
  const mark = obstacle === undefined ? '' : ` (${obstacle})`;
  const said = words === undefined ? decorative(obstacle) : quote(words);
  return `Draft${mark} from ${show(origin)}: ${said}`;
}

/** Markdown has no words for it, and neither have most templates: the configuration file has. */
function decorative(obstacle: string | undefined): string {
  return obstacle === byHand
    ? 'decorative. The syntax cannot say so here: leave the text empty and list the picture under decorative in the configuration file.'
    : 'decorative, alt="".';
}

/** How many images in scope have words, or the word that they need none, without a model, by where it comes from. */
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

/** What the drafts took; undefined when there are none and nobody was asked for any. */
export function draftsSentence(report: Report): string | undefined {
  const { requested, drafted, cached, requests, costUsd } = report.drafts;
  const { reuse, context, decorative } = proposalsOf(report);
  const keyless = reuse + context + decorative;
  const without = keyless === 0 ? [] : [`${count(keyless, 'draft')} without a model`];
  // Where nobody was asked, the list of pictures without a draft says why.
  if (drafted === 0 && requests === 0) return without[0];
  const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
  const made = `${drafted} of ${count(requested, 'draft')} made${fromCache}`;
  return [made, ...without, count(requests, 'request'), `${costUsd.toFixed(4)} USD`].join(' · ');
}
