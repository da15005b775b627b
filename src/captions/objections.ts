/** What a draft is held against: it must not merely repeat what stands there, nor break a rule. */
export type Known = {
  readonly src: string;
  readonly heading: string | undefined;
  readonly caption: string | undefined;
  /** The rule of ours that an alternative text would break. */
  readonly breaks: (alt: string) => string | undefined;
};

/** Why a polished answer is no description to be offered, or undefined when it is one. */
export function objection(text: string, known: Known): string | undefined {
  const reason = objections.find(([, applies]) => applies(text, known))?.[0];
  if (reason !== undefined) return reason;
  const rule = known.breaks(text);
  return rule === undefined ? undefined : `The answer would break the rule ${rule}.`;
}

const objections: readonly (readonly [reason: string, applies: (text: string, known: Known) => boolean])[] = [
  ['The model said nothing usable.', (text) => text === ''],
  ['The model declined to describe the picture.', (text) => refusal.test(text) || nothing.test(text)],
  ['The answer is or holds a web address.', (text) => address.test(text)],
  ['The answer is or holds a file name.', (text, { src }) => fileName.test(text) || isNameOf(text, src)],
  ['The answer repeats the heading.', (text, { heading }) => isSame(text, heading)],
  ['The answer repeats the caption of the figure.', (text, { caption }) => isSame(text, caption)],
  ['The answer goes round in circles.', loops],
  ['The answer is hardly made of words.', (text) => !mostlyWords(text)],
  ['The answer is too short to describe anything.', (text) => words(text).length < 3],
];

const refusal =
  /\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached))/i;
const nothing = /^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i;
const address =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]+\.(com|org|net|io|dev|ai|app)\/\S/i;
const fileName = /\S\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|ico)\b/i;

function isNameOf(text: string, src: string): boolean {
  const name = /([^/\\]+?)(\.[a-z0-9]+)?([?#].*)?$/i.exec(src)?.[1];
  return isSame(text, name);
}

function isSame(text: string, other: string | undefined): boolean {
  return other !== undefined && words(other).length > 0 && words(text).join(' ') === words(other).join(' ');
}

/** LLaVA falls into loops (issues 1086 and 1578 of its repository): a phrase of three words three times, or hardly a new pair of words. */
function loops(text: string): boolean {
  const list = words(text);
  const threes = runs(list, 3);
  const counts = new Map<string, number>();
  for (const three of threes) counts.set(three, (counts.get(three) ?? 0) + 1);
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

/** Words in lower case; scripts that are written without spaces count by the character. */
function words(text: string): readonly string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}'’]+/gu) ?? []
  );
}
