import { count } from '../../lib/count.ts';
import type { ImageView, State } from '../api.ts';
import type { Run } from '../run.ts';
import { clientOf } from './client.ts';
import { decideOn, type Next } from './decide-on.ts';
import { headLines, imageLines } from './image-lines.ts';
import { pictureSequence } from './picture.ts';
import { openScreen, type Screen, type Terminal } from './screen.ts';
import { shortKeys } from './commands.ts';
import { likeliest } from '../../pictures/candidates.ts';

/** Images after this one that a model is asked about while a person reads. */
const imagesAhead = 4;

/**
 * Has a person decide on a terminal, one image at a time, until nothing is open or they leave. Each decision is carried out by the routes of the
 * page, and is in its file at once.
 *
 * @param notices what was announced since they were asked for last
 */
export async function workOnTerminal(
  run: Pick<Run, 'routes'>,
  terminal: Terminal,
  notices: () => readonly string[],
): Promise<void> {
  const client = clientOf(run.routes);
  const screen = openScreen(terminal);
  try {
    let state = await client.state();
    screen.say(`${count(openIn(state).length, 'image')} to decide on. Each decision is written at once; q ends.`);
    if (state.drafting.status === 'unavailable') screen.say(`No drafts by a model: ${state.drafting.reason}`);
    let next: Next = { id: openIn(state)[0]?.id };
    while (next.id !== undefined && !terminal.signal.aborted) {
      const { id } = next;
      if (state.drafting.status === 'ready') await client.ahead({ ids: idsFrom(state, id) });
      const view = await client.image(id, true);
      state = await client.state();
      for (const sentence of notices()) screen.say(sentence, 'yellow');
      if (view === undefined) {
        screen.say('This image is gone from its file.', 'yellow');
        next = { id: openAfter(state, id) };
        continue;
      }
      await show(view, state);
      next = await decideOn(view, { client, screen, notices, order: (now) => openAfter(now, id), step: stepIn(state) });
    }
    if (next.id === undefined && next.isQuit !== true) screen.say('Nothing is left to decide.');
  } finally {
    screen.close();
  }

  async function show(view: ImageView, state: State): Promise<void> {
    const width = screen.width();
    screen.show(headLines(view, progressOf(view, state), width));
    await showPicture(view, screen);
    screen.show([...imageLines(view, width, state.drafting.status), [{ text: shortKeys, style: 'dim' }]]);
  }

  async function showPicture(
    { picture, src, file }: ImageView,
    { show: print, picture: inline }: Screen,
  ): Promise<void> {
    const answer = 'address' in picture ? await client.picture(picture.address) : { kind: 'none' as const };
    const sequence =
      answer.kind === 'picture' && terminal.pictures !== undefined
        ? pictureSequence(answer, terminal.pictures)
        : undefined;
    if (sequence !== undefined) inline(sequence);
    const reason = answer.kind === 'json' ? (answer.body as { readonly reason: string }).reason : undefined;
    print([[`Picture: ${likeliest(src, file) ?? (src === '' ? 'the image has no address' : src)}`]]);
    if (reason !== undefined) print([[{ text: reason, style: 'dim' }]]);
  }
}

function openIn({ queue }: State): State['queue'] {
  return queue.filter(({ outcome }) => outcome === undefined);
}

/** The next image after `id` that nobody decided on, from the start again at the end. */
function openAfter({ queue }: State, id: string): string | undefined {
  const at = queue.findIndex((item) => item.id === id);
  const later = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
  return later.find(({ outcome }) => outcome === undefined)?.id;
}

function idsFrom(state: State, id: string): readonly string[] {
  const open = openIn(state);
  const at = Math.max(
    0,
    open.findIndex((item) => item.id === id),
  );
  return open.slice(at, at + 1 + imagesAhead).map((item) => item.id);
}

function stepIn({ queue }: State): (id: string, by: 1 | -1) => string | undefined {
  return (id, by) => queue[queue.findIndex((item) => item.id === id) + by]?.id;
}

/** `3 of 57, about 12 minutes left` */
function progressOf({ id, outcome }: ImageView, { queue, msPerImage }: State): string {
  const open = queue.filter((item) => item.outcome === undefined).length;
  const minutes = msPerImage === undefined ? undefined : Math.ceil((open * msPerImage) / 60_000);
  return [
    `${queue.findIndex((item) => item.id === id) + 1} of ${queue.length}`,
    `${open} open`,
    ...(minutes === undefined ? [] : [`about ${count(minutes, 'minute')}`]),
    ...(outcome === undefined ? [] : [outcome]),
  ].join(', ');
}
