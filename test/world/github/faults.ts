import { secondaryLimit } from './access.ts';
import { refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Fault, Operation } from './types.ts';
import type { World } from './world.ts';

/** What the client gets to see: the answer, half of it, half of it and the rest later or never, byte by byte, a broken connection, or silence. */
export type Delivery =
  | { readonly kind: 'whole' | 'half'; readonly answer: Answer }
  | { readonly kind: 'slow'; readonly answer: Answer; readonly ms: number }
  | { readonly kind: 'stalled' | 'cut' | 'trickle'; readonly answer: Answer }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'silence' };

/** The fault of the nth call (1-based) of an operation. */
export function faultOf(faults: readonly Fault[], operation: Operation, nth: number): Fault | undefined {
  return faults.find(
    ({ on, nth: first = 1, times = 1 }) =>
      (on === operation || on === 'every operation') && nth >= first && nth < first + times,
  );
}

/** Does the work, or does not, and lets `fault` happen to its answer. */
export async function deliver(world: World, fault: Fault | undefined, work: () => Promise<Answer>): Promise<Delivery> {
  switch (fault?.kind) {
    case undefined:
      return { kind: 'whole', answer: await work() };
    case 'head-moves':
      await world.settings.repository.commit(world.settings.head, fault.changes);
      return { kind: 'whole', answer: await work() };
    case 'bad-gateway':
      if (fault.done) await work();
      return { kind: 'whole', answer: badGateway };
    case 'connection-reset':
      if (fault.done) await work();
      return { kind: 'nothing' };
    case 'secondary-limit': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return { kind: 'whole', answer: { ...secondaryLimit, headers } };
    }
    case 'rate-limit': {
      const reset = String(Math.ceil(Date.now() / 1000) + fault.reset);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return { kind: 'whole', answer: { ...refusal(429, 'API rate limit exceeded for installation.'), headers } };
    }
    case 'status':
      return { kind: 'whole', answer: refusal(fault.status, fault.message) };
    case 'truncated-json':
      return { kind: 'half', answer: await work() };
    case 'slow-body':
      return { kind: 'slow', answer: await work(), ms: fault.ms };
    case 'silence':
      return { kind: 'silence' };
    case 'stalled-body':
      return { kind: 'stalled', answer: await work() };
    case 'cut-body':
      return { kind: 'cut', answer: await work() };
    case 'trickle':
      return { kind: 'trickle', answer: await work() };
    case 'content-type': {
      const answer = await work();
      return { kind: 'whole', answer: { ...answer, headers: { ...answer.headers, 'content-type': fault.value } } };
    }
    case 'answer':
      if (fault.done) await work();
      return { kind: 'whole', answer: { status: 200, body: fault.body } };
  }
}

const badGateway: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from('<html><body><h1>502 Bad Gateway</h1></body></html>'),
};
