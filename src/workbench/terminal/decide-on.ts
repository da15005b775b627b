import type { Decision, DraftView, ImageView, State, Target } from '../api.ts';
import type { Client } from './client.ts';
import { helpLines, isCommand, type Command } from './commands.ts';
import { draftLines, findingLines, heardLines } from './image-lines.ts';
import type { Line } from './lines.ts';
import type { Screen } from './screen.ts';
import { decisionFor, startText, worded } from './chosen-draft.ts';

/** The image that comes next; undefined when there is none. */
export type Next = { readonly id: string | undefined; readonly isQuit?: true };

export type Deciding = {
  readonly client: Client;
  readonly screen: Screen;
  readonly notices: () => readonly string[];
  /** The next open image. */
  readonly order: (state: State) => string | undefined;
  /** The image beside another in the list. */
  readonly step: (id: string, by: 1 | -1) => string | undefined;
};

/** How long it is waited before a draft is looked for again that is being made, in milliseconds. */
const pollMs = 500;

/** Has a person decide on one image that they see. */
export async function decideOn(shown: ImageView, { client, screen, notices, order, step }: Deciding): Promise<Next> {
  let view = shown;
  let chosen: DraftView | undefined = view.drafts[0];
  let isEverywhere = false;

  for (;;) {
    const pressed = await screen.key(view.model.status === 'pending' ? pollMs : undefined);
    if (pressed === undefined) {
      await look();
      continue;
    }
    if (pressed.kind === 'quit') return { id: undefined, isQuit: true };
    if (pressed.kind === 'text') {
      const next = await press(pressed.text.toLowerCase());
      if (next !== undefined) return next;
    } else if (pressed.kind === 'paste') screen.say('What is pasted is no key. Press e to edit the text.', 'yellow');
  }

  /** Looks for a draft that is being made. One that comes is chosen only where there was none: nobody accepts what they did not see. */
  async function look(): Promise<void> {
    const now = await client.image(view.id, false);
    for (const sentence of notices()) screen.say(sentence, 'yellow');
    if (now?.seen !== view.seen) return;
    const isNews = now.model.status !== 'pending';
    const fresh = now.drafts.filter((draft) => !view.drafts.some((known) => known.alt === draft.alt));
    // The numbers that were shown stay.
    view = { ...now, drafts: [...view.drafts, ...fresh] };
    screen.show(draftLines(view.drafts, screen.width(), view.drafts.length - fresh.length));
    if (isNews && fresh.length === 0 && now.model.status === 'none')
      screen.say(`No draft by a model: ${now.model.reason}`);
    chosen ??= view.drafts[0];
  }

  async function press(key: string): Promise<Next | undefined> {
    if (/^[1-9]$/.test(key)) {
      choose(Number(key));
      return undefined;
    }
    if (isCommand(key)) return run(key);
    screen.say('? has the list of keys.');
    return undefined;
  }

  function choose(number: number): void {
    const draft = view.drafts[number - 1];
    if (draft === undefined) screen.say(`There is no draft ${number}.`, 'yellow');
    else {
      chosen = draft;
      screen.say(`Draft ${number} is chosen: a accepts it, e edits it.`);
    }
  }

  async function run(command: Command): Promise<Next | undefined> {
    switch (command) {
      case 'a':
        if (chosen !== undefined) return carryOut(decisionFor(chosen));
        screen.say('There is no draft: e writes a text, d marks the picture as decorative.', 'yellow');
        return undefined;
      case 'e':
        return edit();
      case 'd':
        return carryOut({ kind: 'decorative' });
      case 'i':
        return ignore();
      case 's':
        return carryOut({ kind: 'skip' });
      case 'u':
        return undo();
      case 'p':
        toggleEverywhere();
        return undefined;
      case 'r':
        await again();
        return undefined;
      case 'j':
      case 'k':
        return beside(command === 'j' ? 1 : -1);
      case 'q':
        return { id: undefined, isQuit: true };
      case '?':
        screen.show(helpLines);
        return undefined;
    }
  }

  async function edit(): Promise<Next | undefined> {
    const text = await screen.ask('> ', startText(view, chosen), judged);
    return text === undefined ? undefined : carryOut({ kind: 'describe', alt: text, draft: worded(chosen) });
  }

  /** What our rules say about a text, and how it would be heard. */
  async function judged(text: string): Promise<readonly Line[]> {
    const { findings, heard } = await client.judge({ id: view.id, alt: text.slice(0, 5000) });
    const width = screen.width();
    const verdict: readonly Line[] =
      findings === undefined || findings.length > 0
        ? findingLines(findings ?? [], width)
        : [[{ text: text.trim() === '' ? '' : 'The rules find nothing.', style: 'green' }]];
    return [[{ text: `${text.length} characters`, style: 'dim' }], ...verdict, ...heardLines(heard, width)];
  }

  async function ignore(): Promise<Next | undefined> {
    const reason = await screen.ask('Reason: ', '');
    if (reason === undefined) return undefined;
    const until = await screen.ask('Until (YYYY-MM-DD, or nothing): ', '');
    if (until === undefined) return undefined;
    if (until.trim() !== '' && !/^\d{4}-\d\d-\d\d$/.test(until.trim())) {
      screen.say(`${until} is not a day such as 2027-01-31. Nothing was written.`, 'yellow');
      return undefined;
    }
    return carryOut({ kind: 'ignore', reason, ...(until.trim() !== '' && { until: until.trim() }) });
  }

  async function carryOut(decision: Decision): Promise<Next | undefined> {
    const others = isEverywhere ? view.elsewhere.filter(({ isOpen }) => isOpen) : [];
    const targets: readonly Target[] = [view, ...others].map(({ id, seen }) => ({ id, seen }));
    const { results, state } = await client.decide({ targets, decision });
    for (const result of results) {
      if (result.status === 'done') screen.say(`${done[decision.kind]} ${result.file}:${result.line}`, 'green');
      else screen.say(result.reason, 'yellow');
    }
    const problem = results.find(({ status }) => status !== 'done');
    // What changed meanwhile is shown as it is now.
    if (problem?.status === 'changed') return { id: problem.id };
    return problem === undefined ? { id: order(state) } : undefined;
  }

  async function undo(): Promise<Next | undefined> {
    const { ids, reason } = await client.undo();
    screen.say(reason ?? 'Taken back.', reason === undefined ? 'green' : 'yellow');
    const [id] = ids;
    return id === undefined ? undefined : { id };
  }

  function toggleEverywhere(): void {
    const open = view.elsewhere.filter(({ isOpen }) => isOpen);
    isEverywhere = !isEverywhere && open.length > 0;
    if (open.length === 0) screen.say('There is no other open place of this picture.');
    else if (!isEverywhere) screen.say('The decision is for this place alone.');
    else screen.say(`The decision is also for ${open.map(({ file, line }) => `${file}:${line}`).join(', ')}.`);
  }

  async function again(): Promise<void> {
    const state = await client.state();
    if (state.drafting.status !== 'ready') {
      const why = state.drafting.status === 'unavailable' ? `: ${state.drafting.reason}` : '.';
      screen.say(`No model can be asked${why}`, 'yellow');
      return;
    }
    const hint = await screen.ask('Hint for the model (or nothing): ', '');
    if (hint === undefined) return;
    const { model } = await client.again({ id: view.id, hint: hint.slice(0, 300) });
    view = { ...view, model };
    screen.say('The model looks at the picture again.');
  }

  function beside(by: 1 | -1): Next | undefined {
    const id = step(view.id, by);
    if (id !== undefined) return { id };
    screen.say('There is no further image in this direction.');
    return undefined;
  }
}

const done = { describe: 'Written:', decorative: 'Decorative:', ignore: 'Ignored:', skip: 'Skipped:' } as const;
