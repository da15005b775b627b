import { isEnglish } from '../../text/language.ts';
import { holdsPictureName } from '../../text/picture-names.ts';
import { sameWords } from '../../text/same-words.ts';
import { styleFault } from '../../text/house-style.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Image } from '../../model/image.ts';
import type { Grounding } from './grounding.ts';
import type { Language } from '../prompt/language.ts';
import { copies, isNameOf } from './copied.ts';
import { inventedBrand, inventedName, inventedNumber, inventedQuote } from './invented.ts';
import { guessesAboutPeople } from './people.ts';
import { personalData } from './personal.ts';
import { speculates } from '../polish/phrases.ts';
import type { PictureKind } from '../prompt/picture-kind-words.ts';
import { wordsIn } from './words-in.ts';

/** What a draft is checked against: it must not only repeat the page, nor break a rule. */
export type DraftTarget = {
  readonly image: Image;
  /** Undefined when names and surroundings do not show it. */
  readonly kind: PictureKind | undefined;
  /** The language that was asked for. */
  readonly language: Language;
  /** How the project wants its texts. */
  readonly style?: HouseStyle | undefined;
  /** The rule of ours that an alternative text would break. */
  readonly brokenRule: (alt: string) => string | undefined;
  /** Whether a text has a key or token of this run in it. */
  readonly holdsSecret?: ((text: string) => boolean) | undefined;
};

/** Why a polished answer cannot be offered as a description; undefined when it can. */
export function rejection(text: string, known: DraftTarget, grounding: Grounding): string | undefined {
  const personal = personalData(text);
  // The data itself is not repeated, because reasons end up in logs.
  if (personal !== undefined) return `The answer contains what looks like ${personal}.`;
  const reason = rejections.find(([, applies]) => applies(text, known, grounding))?.[0];
  if (reason !== undefined) return reason;
  // A project may have the rule off for its pages, and its drafts in its style.
  const fault = known.style && styleFault(text, known.style);
  if (fault) return `The answer is not in the style of the project (style: ${fault.decision}).`;
  const rule = known.brokenRule(text);
  return rule === undefined ? undefined : `The answer would break the rule ${rule}.`;
}

type Applies = (text: string, known: DraftTarget, grounding: Grounding) => boolean;

const rejections: readonly (readonly [reason: string, applies: Applies])[] = [
  ['The model gave no usable answer.', (text) => text === ''],
  ['The model declined to describe the picture.', (text) => refusal.test(text) || nothing.test(text)],
  ['The answer gives orders instead of describing.', (text) => orders.test(text)],
  ['The answer is or contains a web address.', (text) => address.test(text)],
  ['The answer is or contains a file name.', (text, { image }) => holdsPictureName(text) || isNameOf(text, image.src)],
  ['The answer repeats the heading.', (text, { image }) => sameWords(text, image.context.heading)],
  ['The answer repeats the caption of the figure.', (text, { image }) => sameWords(text, image.context.figcaption)],
  ['The answer repeats itself.', loops],
  ['The answer has hardly any words.', (text) => !mostlyWords(text)],
  ['The answer is too short to describe anything.', isTooShort],
  ['The answer copies the page or the question.', (text, _, { texts }) => copies(text, texts)],
  ['The answer guesses instead of describing.', (text, { language }) => isEnglish(language.tag) && speculates(text)],
  ['The answer describes more pictures than there are.', (text, _, { holds }) => seesSeveral(text, holds)],
  ['The answer guesses about a person.', (text, _, { holds }) => guessesAboutPeople(text, holds)],
  ['The answer quotes words that are not on the page.', (text, _, { holds }) => inventedQuote(text, holds)],
  ['The answer has a number that is not on the page.', (text, _, { holds }) => inventedNumber(text, holds)],
  [
    'The answer names a brand that is neither on the page nor in the file name.',
    (text, { kind }, { holds }) => inventedBrand(text, kind === 'logo', holds),
  ],
  ['The answer names a person who is not on the page.', (text, _, { holds }) => inventedName(text, holds)],
];

const refusal =
  /\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too (blurry|small|dark) to|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached)|es tut mir leid|ich kann (das|kein)|je suis désolé|je ne peux pas|lo siento|no puedo|mi dispiace|non posso|desculpe|não posso|przepraszam|het spijt me)\b|не могу|к сожалению|申し訳|できません|抱歉|无法|죄송/i;
const nothing = /^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i;
/** Instructions in a picture can make a model repeat them, and the next model that reads the page would find them there. */
const orders =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:above|earlier|previous|prior)\b.{0,20}\b(?:instructions?|messages?|prompts?|rules)\b|\byou are (?:now )?an? (?:ai|assistant|language model)\b/i;
const address =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]{1,63}\.(com|org|net|io|dev|ai|app)\/\S/i;

/** LLaVA falls into loops (issues 1086 and 1578 of its repository): a phrase of three words three times, or hardly a new pair of words. */
function loops(text: string): boolean {
  const list = wordsIn(text);
  const counts = new Map<string, number>();
  for (const three of runs(list, 3)) counts.set(three, (counts.get(three) ?? 0) + 1);
  if ([...counts.values()].some((count) => count >= 3)) return true;
  const twos = runs(list, 2);
  return twos.length >= 8 && new Set(twos).size / twos.length < 0.5;
}

function runs(list: readonly string[], length: number): readonly string[] {
  return list.slice(length - 1).map((_, index) => list.slice(index, index + length).join(' '));
}

function mostlyWords(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return letters * 2 >= text.replace(/\s/g, '').length;
}

/** One or two words are enough for a logo or an icon. */
function isTooShort(text: string, { kind }: DraftTarget): boolean {
  return wordsIn(text).length < (kind === 'logo' || kind === 'icon' ? 1 : 3);
}

/** LLaVA takes a screenshot for a collage of pictures (issue 1591 of its repository). Where the page mentions several, this may be right. */
function seesSeveral(text: string, isOnPage: (text: string) => boolean): boolean {
  const found = several.exec(text)?.[0];
  return found !== undefined && !isOnPage(found);
}

const several =
  /\b(?:two|three|four|several|multiple|a series of|a collection of|side[- ]by[- ]side) (?:different |separate |similar )?(?:images|pictures|photos|screenshots|screens)\b|\b(?:first|second|third|left|right|other|top|bottom) (?:image|picture|photo|screenshot)\b|\bcollage\b/i;
