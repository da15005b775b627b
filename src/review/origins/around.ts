import { sameWords, spokenWords } from '../../text/same-words.ts';
import type { Context, Image } from '../../model/image.ts';

/** Whether a picture of a built page says what the image of a source says, or both say nothing. */
export function saysTheSame(built: Image, source: Image): boolean {
  if (built.alt.kind === 'dynamic' || source.alt.kind === 'dynamic') return false;
  const said = built.alt.kind === 'text' ? built.alt.text : '';
  const written = source.alt.kind === 'text' ? source.alt.text : (source.standIn ?? '');
  return said === written || said === written.trim() || sameWords(said, written);
}

/** Whether the same text is around both: a heading, a caption or a sentence that they share, and none of these that differs. */
export function isSurroundedAlike(built: Context, source: Context): boolean {
  const shared = [
    compared(built.heading, source.heading, isHeadingOf),
    compared(built.figcaption, source.figcaption, sameWords),
    compared(built.nearby, source.nearby, sameWords),
  ];
  return shared.includes('same') && !shared.includes('different');
}

type Comparison = 'same' | 'different' | 'unknown';

function compared(
  one: string | undefined,
  other: string | undefined,
  isSame: (one: string, other: string) => boolean,
): Comparison {
  if (one === undefined || other === undefined || one === '' || other === '') return 'unknown';
  return isSame(one, other) ? 'same' : 'different';
}

/** Generators put a number before a heading, and behind it a link to itself (`#`, `¶`, "Permalink to this heading"). */
function isHeadingOf(built: string, source: string): boolean {
  const part = ` ${spokenWords(source)} `;
  const whole = [built, built.trimEnd().replace(/#$/, '')].map((words) => ` ${spokenWords(words)} `);
  return part.trim() !== '' && whole.some((words) => words.startsWith(part) || words.endsWith(part));
}
