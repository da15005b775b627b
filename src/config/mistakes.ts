import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';

/**
 * Reads every item before the first mistake is reported, so that nobody meets one after the other.
 *
 * @throws UserError with every mistake, each followed by its remedy
 */
export function readEach<Item, Result>(items: readonly Item[], read: (item: Item) => Result): readonly Result[] {
  const mistakes: UserError[] = [];
  const results = items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(error);
      return [];
    }
  });
  if (mistakes.length > 0) throw joined(mistakes);
  return results;
}

/** One mistake with the text of all: each problem, and after it what to do. */
function joined(mistakes: readonly UserError[]): UserError {
  const [only] = mistakes;
  if (mistakes.length === 1 && only !== undefined) return only;
  const before = mistakes.slice(0, -1).map(({ message, remedy }) => `${message}\n${remedy}`);
  const last = mistakes.at(-1);
  return new UserError([...before, last?.message ?? ''].join('\n'), last?.remedy ?? '');
}

/** `Did you mean fail-on?`, or what there is to choose from, where that is not much or nothing is near. */
export function remedyFor(written: string, choices: readonly string[], what = 'Use'): string {
  const near =
    choices.find((choice) => written.length > 2 && choice.startsWith(written)) ?? nearest(written, choices)[0];
  const list = `${what} ${eitherOf(choices)}.`;
  if (near === undefined) return list;
  return choices.length > mostListed ? `Did you mean ${near}?` : `Did you mean ${near}? ${list}`;
}

/** An example of what can be written, and before it the word that was probably meant. */
export function nearOr(written: string, choices: readonly string[], example: string): string {
  const [near] = nearest(written, choices);
  return near === undefined ? example : `Did you mean ${near}? ${example}`;
}

/** Choices that are listed although one of them is near. */
const mostListed = 8;
