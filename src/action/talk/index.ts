import { count } from '../../lib/count.ts';
import * as github from '../../github/index.ts';
import { whyNoDraft } from '../../text/no-draft.ts';
import { openApart, type Apart } from '../../workbench/apart.ts';
import type { Drafting } from '../../model/draft.ts';
import type { ReviewInput } from '../../review/index.ts';
import { carryOut, imagesOf, knownIn, type Known } from './carry-out.ts';

type Client = ReturnType<typeof github.createClient>;

/** What answers to people need. */
export type Answering = {
  readonly client: Client;
  readonly pullNumber: number;
  /** The commit that was read. */
  readonly headSha: string;
  readonly asked: github.Asked;
  /** The review of the head, whose documents are edited in memory. */
  readonly input: ReviewInput;
  readonly drafting: Drafting;
  readonly previousPathOf: (path: string) => string | undefined;
};

/**
 * Answers the commands of people who may write to the repository: with one commit for all that they decided where the token may commit to the
 * branch, else with suggestions. What cannot be answered now waits for the next run.
 *
 * @returns notes for the log of the run
 */
export async function answerPeople(answering: Answering): Promise<readonly string[]> {
  const { client, pullNumber, headSha, asked, input, previousPathOf } = answering;
  // The run for the newer commit answers.
  if (asked.headSha !== headSha || asked.waiting.length === 0) return [];
  const { admitted, notes } = await admit(client, asked.waiting);
  if (admitted.length === 0) return notes;
  const apart = await openApart(input);
  const known = knownIn(apart, asked.threads, previousPathOf);
  const deciding = admitted.filter(({ command }) => deedOf(command) !== undefined);
  const carried = new Map<github.Waiting, github.CarriedOut>();
  for (const one of deciding) if (isInPlace(one)) carried.set(one, await carryOut(apart, one, known));
  const outcome = await commit(answering, apart, [...carried]);
  if (outcome.kind === 'later') return [...notes, outcome.why];
  let answered = 0;
  for (const one of admitted) {
    const text = await answerFor(one, carried.get(one), outcome, { ...answering, known });
    const refusal = await github.answerTo(client, pullNumber, one, text);
    if (refusal !== undefined) return [...notes, `Not every command was answered: ${github.explain(refusal)}`];
    answered += 1;
  }
  return [...notes, `${count(answered, 'command')} of people ${answered === 1 ? 'was' : 'were'} answered.`];
}

/** Most commands that one run answers: each may cost a few requests. The next run goes on. */
const mostAnswered = 20;
/** Most people about whom GitHub is asked in one run. */
const mostPeople = 30;

/** The earliest commands of people whom GitHub lets write: those of others must not keep them waiting. */
async function admit(client: Client, waiting: readonly github.Waiting[]) {
  const rights = new Map<string, boolean | undefined>();
  const people = [...new Set(waiting.map(({ by }) => by))].slice(0, mostPeople);
  for (const person of people) rights.set(person, await github.mayWrite(client, person));
  const turnedAway = [...rights].filter(([, may]) => may !== true).length;
  return {
    admitted: waiting.filter(({ by }) => rights.get(by) === true).slice(0, mostAnswered),
    notes:
      turnedAway === 0
        ? []
        : [
            `Commands of ${count(turnedAway, 'person', 'people')} were ignored: GitHub does not say that they may write.`,
          ],
  };
}

/** Whether a command stands where it means something: most are about the image of one comment. */
function isInPlace({ command, about }: github.Waiting): boolean {
  return about !== undefined || (command.kind === 'accept' && command.all);
}

function deedOf({ kind }: github.TalkCommand): github.Deed | undefined {
  return kind === 'again' || kind === 'unknown' ? undefined : kind;
}

/** committed: all that could be done is on the branch. refused: nothing is, for this reason. later: it is unclear, or the branch has moved on. */
type Committed =
  | { readonly kind: 'committed'; readonly sha: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'nothing' };

async function commit(
  { client, asked }: Answering,
  apart: Apart,
  carried: readonly (readonly [github.Waiting, github.CarriedOut])[],
): Promise<Committed> {
  const files = apart.changed();
  if (files.size === 0) return { kind: 'nothing' };
  const { branch, headSha } = asked;
  if (branch === undefined) return { kind: 'refused', why: 'The branch is in another repository.' };
  const people = [...new Set(carried.filter(([, { done }]) => done.length > 0).map(([{ by }]) => by))];
  const places = carried.flatMap(([, { done }]) => done);
  const committed = await github.commitFiles(client, {
    branch,
    headSha,
    headline: `Decide on the alternative text of ${count(places.length, 'image')}`,
    body: `Asked for in the review by ${people.join(', ')}.`,
    files,
  });
  if ('value' in committed) return { kind: 'committed', sha: committed.value };
  const { refusal } = committed;
  if (refusal.kind === 'permission')
    return { kind: 'refused', why: 'This token cannot commit to the branch (contents: write).' };
  if (refusal.kind === 'rejected' && refusal.isStale !== true)
    return { kind: 'refused', why: 'GitHub did not take a commit on this branch.' };
  return { kind: 'later', why: `Commands wait for the next run: ${github.explain(refusal)}` };
}

type Context = Answering & { readonly known: Known };

async function answerFor(
  waiting: github.Waiting,
  carried: github.CarriedOut | undefined,
  outcome: Committed,
  context: Context,
): Promise<string> {
  const { command } = waiting;
  const deed = deedOf(command);
  if (command.kind === 'unknown' || !isInPlace(waiting)) return github.usage;
  if (command.kind === 'again') return drawnAgain(waiting, command.hint, context);
  if (deed === undefined || carried === undefined || carried.done.length === 0)
    return github.leftAnswer(carried ?? { done: [], left: [] });
  if (outcome.kind === 'committed') return github.committedAnswer(deed, carried, outcome.sha);
  const why = outcome.kind === 'refused' ? outcome.why : '';
  if (command.kind === 'accept') return github.buttonsAnswer(why, command.all);
  // Apart from what the other commands change: it has to fit the lines of this comment.
  const apart = await openApart(context.input);
  const alone = await carryOut(apart, waiting, context.known);
  return github.suggestedAnswer(deed, why, linesFor(waiting, apart, context.known), alone);
}

function linesFor({ about }: github.Waiting, apart: Apart, { original }: Known): string | undefined {
  if (about?.lines === undefined) return undefined;
  const [before, after] = [original(about.path), apart.textOf(about.path)];
  if (before === undefined || after === undefined || before.text === after) return undefined;
  return github.replacedLines(before, after, about.lines);
}

/** Other words of a model for the image of a comment. */
async function drawnAgain(waiting: github.Waiting, hint: string, context: Context): Promise<string> {
  const { about } = waiting;
  const { drafting, input, known } = context;
  const apart = await openApart(input);
  const [reviewed, ...others] = about === undefined ? [] : imagesOf(apart, about, known);
  if (reviewed === undefined || about === undefined)
    return github.noDraftAnswer('There is no finding about the image any more.');
  if (others.length > 0) return github.noDraftAnswer('The comment is about several images: ask in their file.');
  if (drafting.status !== 'ready')
    return github.noDraftAnswer(drafting.status === 'off' ? 'No model is set up.' : drafting.reason);
  const { draft, refused } = await apart.again(reviewed, hint, about.retries, drafting);
  if (draft?.status !== 'ok')
    return github.noDraftAnswer(refused ?? (draft === undefined ? 'The image needs none.' : whyNoDraft(draft)));
  await apart.decide(reviewed, { kind: 'describe', alt: draft.text });
  return github.againAnswer(draft.model, draft.text, linesFor(waiting, apart, known));
}
