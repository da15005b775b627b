import { codeSpan, fencedBlock, plainText, prose } from '../../lib/markdown-text.ts';
import { firstOf } from '../../lib/first-of.ts';
import type { TalkCommand } from './command.ts';

/** An image that a command was about. */
export type Place = { readonly path: string; /** 1-based. */ readonly line: number };

/** What became of a command, image by image. */
export type CarriedOut = {
  readonly done: readonly Place[];
  readonly left: readonly (Place & { /** A sentence. */ readonly reason: string })[];
};

const mostNamed = 20;

const deeds = {
  decorative: 'Marked as decorative',
  ignore: 'Ignored, with your reason in a comment beside it',
  accept: 'Accepted',
} as const satisfies Partial<Record<TalkCommand['kind'], string>>;

export type Deed = keyof typeof deeds;

/** The answer to what a commit has carried out. */
export function committedAnswer(deed: Deed, carried: CarriedOut, sha: string): string {
  const { done } = carried;
  return [
    `**${deeds[deed]}** in ${sha}: ${inWords(done)}.`,
    'A commit of this token starts no other workflow: push again, or run the checks by hand, if they have to pass on it.',
    ...leftLines(carried),
  ].join('\n\n');
}

/** The answer where nothing could be done. */
export function leftAnswer(carried: CarriedOut): string {
  return ['Nothing was changed.', ...leftLines(carried)].join('\n\n');
}

/** The answer with a change that a person has to apply. @param lines undefined where GitHub has no button for it */
export function suggestedAnswer(deed: Deed, why: string, lines: string | undefined, carried: CarriedOut): string {
  const proposal =
    lines === undefined
      ? [`No button of GitHub can make this change here, so make it by hand: ${inWords(carried.done)}.`]
      : [fencedBlock(lines, 'suggestion')];
  return [`${plainText(why)} ${todo[deed]}`, ...proposal, ...leftLines(carried)].join('\n\n');
}

const todo: Readonly<Record<Deed, string>> = {
  decorative: 'To mark it as decorative, commit this:',
  ignore: 'To ignore it, commit this:',
  accept: 'Commit the suggestion with its button.',
};

/** The answer to `accept` where nothing can be committed. */
export function buttonsAnswer(why: string, all: boolean): string {
  const how = all
    ? 'Under “Files changed”, “Add suggestion to batch” collects the suggestions, and one button commits them.'
    : 'The button under the suggestion commits it.';
  return `${plainText(why)} ${how}`;
}

/** The answer with other words of a model. @param lines undefined where they cannot be a suggestion */
export function againAnswer(model: string, words: string, lines: string | undefined): string {
  const proposal = lines === undefined ? `Draft: ${codeSpan(words)}` : fencedBlock(lines, 'suggestion');
  return [proposal, `Drafted again by ${plainText(model)} from the picture: read it before you commit it.`].join(
    '\n\n',
  );
}

/** The answer where no other words could be had. @param why a sentence */
export function noDraftAnswer(why: string): string {
  return `There are no other words. ${prose(why)}`;
}

/** How to ask, for a command that is none. */
export const usage = [
  'Commands are `/alt decorative`, `/alt ignore REASON`, `/alt again HINT` and `/alt accept`, as a reply to a comment of this review, and `/alt accept all` anywhere.',
  'They count when they come from people who may write to this repository.',
].join(' ');

function leftLines({ left }: CarriedOut): readonly string[] {
  if (left.length === 0) return [];
  const named = firstOf(left, mostNamed, (one) => `${placeOf(one)}: ${prose(one.reason)}`);
  return [named.map((line) => `- Left as it is: ${line}`).join('\n')];
}

function inWords(places: readonly Place[]): string {
  return firstOf(places, mostNamed, placeOf).join(', ');
}

function placeOf({ path, line }: Place): string {
  return `${codeSpan(path)}, line ${line}`;
}
