/** A word of a label, with its place in it. */
export type LabelWord = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is an instruction to Marp, and no part of the text. */
  readonly isKeyword: boolean;
};

/** The words of a label. @param isBackground whether the image is a background, if another part of its label says so */
export function wordsOf(label: string, isBackground?: boolean): readonly LabelWord[] {
  const found = Array.from(label.matchAll(/\S+/g), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const isBehind = isBackground ?? found.some(({ word }) => word === 'bg');
  return found.map((one) => ({ ...one, isKeyword: isKeyword(one.word, isBehind) }));
}

/** Whether a word is the width or the height of a picture. */
export function isSizeWord(word: string): boolean {
  return size.test(word);
}

function isKeyword(word: string, isBackground: boolean): boolean {
  if (word === 'bg' || size.test(word) || scale.test(word) || filter.test(word)) return true;
  return isBackground && background.test(word);
}

/** Marpit 3, `markdown/image/parse.js` and `markdown/background_image/parse.js`. */
const size = /^(?:w|width|h|height):(?:(?:\d+(?:\.\d+)?|\.\d+)(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/;
const scale = /^(?:\d+(?:\.\d+)?|\.\d+)%$/;
const filter = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/;
const background = /^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d+(?:\.\d+)?|\.\d+)%)?)$/;
