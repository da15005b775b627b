import type { Clock } from '../../../src/model/clock.ts';
import type { Answer, Reply } from './http.ts';
import { problem, json } from './http.ts';
import { tooManyAtOnce } from './limits.ts';
import type { Fate } from './predictions.ts';
import type { Fault, RouteName, Settings } from './settings.ts';

/** Tells for each call of a route which fault, if any, strikes it. The first one in the list wins. */
export function faultPlan(faults: readonly Fault[]): (route: RouteName) => Fault | undefined {
  const calls = new Map<RouteName, number>();
  return (route) => {
    const nth = (calls.get(route) ?? 0) + 1;
    calls.set(route, nth);
    return faults.find((fault) => fault.on === route && strikes(fault, nth));
  };
}

function strikes({ nth }: Fault, call: number): boolean {
  return nth === undefined || (typeof nth === 'number' ? nth === call : nth.includes(call));
}

/** What a fault means for the prediction that its create makes. */
export function fateOf(fault: Fault | undefined): Fate {
  if (fault?.do === 'never-finish') return 'never-finishes';
  return fault?.do === 'fail' ? { fails: fault.code ?? 'PROVIDER_FAILED' } : 'runs';
}

/** The reply of a route under a fault; `work` is what it would have done, and `clock` the one to sleep by. */
export async function replyUnder(
  fault: Fault | undefined,
  settings: Settings,
  { clock, stopping }: { readonly clock: Clock; readonly stopping: AbortSignal },
  work: () => Answer | Promise<Answer>,
): Promise<Reply> {
  if (fault === undefined) return work();
  if (typeof fault.do === 'object') return json(fault.do.status, fault.do.body, fault.do.headers);
  switch (fault.do) {
    case 'reset-before':
      return 'reset';
    case 'reset-after':
      await work();
      return 'reset';
    case 'truncated-json':
      return cutInHalf(await work());
    case 'slow': {
      const answer = await work();
      await clock.sleep(fault.delayMs ?? 30_000, stopping);
      return answer;
    }
    case 'silence':
    case 'stalled-body':
    case 'trickle':
      return { ...(await work()), pace: fault.do };
    case '404':
      return problem(404, fault.on === 'poll' ? 'Prediction not found' : 'Not found');
    case '429':
      return tooManyAtOnce(settings);
    case '500':
      return problem(500, errors500[fault.on] ?? 'Internal server error');
    case '502-html':
      return {
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>',
      };
    case '503':
      return { status: 503, headers: {}, body: '' };
    case 'never-finish':
    case 'fail':
      return work();
  }
}

const errors500: Partial<Record<RouteName, string>> = {
  create: 'Failed to create prediction',
  presign: 'Failed to generate presigned URL',
};

function cutInHalf(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
}
