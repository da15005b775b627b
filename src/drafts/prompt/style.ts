import type { HouseStyle } from '../../model/house-style.ts';
import type { Context } from '../../model/image.ts';

/** More words make the answers of a small model worse. */
const mostWords = 8;

const tones = {
  plain: 'Use plain, everyday words.',
  formal: 'Use a neutral, formal tone.',
  friendly: 'Use a friendly tone.',
} as const;

/**
 * The wishes of a project as sentences of a question. Of its names, those that the surroundings of the picture have, because a model repeats
 * the others as if it saw them. What is not asked for here is still held against the answer.
 */
export function styleWords(style: HouseStyle | undefined, context: Context): readonly string[] {
  if (style === undefined) return [];
  const { minLength = 0, maxLength, names = [], avoid = {}, tone } = style;
  const around = [context.heading, context.figcaption, context.nearby].join(' ').toLowerCase();
  const near = names.filter((name) => around.includes(name.toLowerCase())).slice(0, mostWords);
  const avoided = Object.keys(avoid).slice(0, mostWords);
  return [
    ...lengths(minLength, maxLength),
    ...(tone === undefined ? [] : [tones[tone]]),
    ...(near.length === 0 ? [] : [`Spell these names as they are here: ${near.join(', ')}.`]),
    ...(avoided.length === 0 ? [] : [`Do without these words: ${avoided.join(', ')}.`]),
  ];
}

function lengths(least: number, most: number | undefined): readonly string[] {
  if (least === 0) return most === undefined ? [] : [`Use at most ${most} characters.`];
  return [most === undefined ? `Use at least ${least} characters.` : `Use ${least} to ${most} characters.`];
}
