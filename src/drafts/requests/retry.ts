import { asksTooLong } from './sender.ts';
import { backoffMs } from './poll-schedule.ts';
import type { Reply } from './http.ts';
import type { ProviderContext } from '../providers/provider.ts';

/**
 * How often a request is repeated, by what went wrong. `busy` (429) and `unsent` started nothing; `broke` (402) may pass when a prediction
 * of ours settles; `erred` (500) is documented as transient; after `unknown` the server may have started a prediction that is billed, so a
 * repetition may be paid twice.
 */
export type RetryLimits = Readonly<Record<Trouble, number>>;
export type Trouble = 'busy' | 'broke' | 'unsent' | 'erred' | 'unknown';

/** For requests that start a billed prediction. */
export const careful: RetryLimits = { busy: 6, broke: 1, unsent: 3, erred: 2, unknown: 1 };

/** For requests that can be repeated without a cost. */
export const repeatable: RetryLimits = { busy: 6, broke: 0, unsent: 3, erred: 3, unknown: 3 };

/** Makes a request, and repeats it as often as `patience` allows; returns the last reply. */
export async function retry(
  context: ProviderContext,
  patience: RetryLimits,
  send: () => Promise<Reply>,
): Promise<Reply> {
  const met: Record<Trouble, number> = { busy: 0, broke: 0, unsent: 0, erred: 0, unknown: 0 };
  for (;;) {
    const reply = await send();
    const trouble = troubleOf(reply);
    if (trouble === undefined || met[trouble] >= patience[trouble] || asksTooLong(reply)) return reply;
    met[trouble] += 1;
    if (!(await mayRepeat(context, patience, trouble))) return reply;
    await context.clock.sleep(backoffMs(met[trouble]), context.signal);
    if (context.signal.aborted) return { kind: 'stopped' };
  }
}

function troubleOf(reply: Reply): Trouble | undefined {
  if (reply.kind === 'unsent') return 'unsent';
  if (reply.kind === 'unanswered') return 'unknown';
  if (reply.kind === 'stopped') return undefined;
  return troubles[reply.status];
}

const troubles: Readonly<Record<number, Trouble | undefined>> = {
  402: 'broke',
  408: 'unknown',
  429: 'busy',
  500: 'erred',
  502: 'unknown',
  503: 'unknown',
  504: 'unknown',
};

async function mayRepeat(context: ProviderContext, patience: RetryLimits, trouble: Trouble): Promise<boolean> {
  if (trouble === 'busy') await context.slots.again(context.signal);
  if (trouble === 'broke') {
    // The balance covers fewer parallel predictions than there are slots.
    if (context.slots.used() <= 1) return false;
    context.slots.shrink(context.slots.used() - 1);
    await context.slots.again(context.signal);
  }
  if (trouble === 'unknown' && patience === careful) {
    if (!context.bookAnother()) return false;
    context.note('A request for a draft got no answer and was repeated: the provider may bill it twice.');
  }
  return true;
}

/** Whether a reply means that the service is not available, regardless of the request. */
export function isOutage(reply: Reply): boolean {
  if (reply.kind === 'unsent' || reply.kind === 'unanswered') return true;
  return reply.kind === 'answer' && (reply.status >= 500 || reply.status === 408 || reply.status === 429);
}
