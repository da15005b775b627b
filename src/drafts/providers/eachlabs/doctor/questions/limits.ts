import { count } from '../../../../../lib/count.ts';
import { readPrediction } from '../../answers.ts';
import { readProblem } from '../../../../requests/problem.ts';
import { redact } from '../../../../requests/redact.ts';
import type { EachlabsEvidence } from '../evidence.ts';
import { isDraft } from '../../../../doctor/session.ts';
import type { Exchange } from '../../../../doctor/recorder.ts';
import type { Learned, Probe } from '../../../../doctor/probe.ts';
import { notAsked, notKnown } from '../../../../doctor/probe.ts';
import { kindOf, ofKind, succeeded } from '../exchanges.ts';

/** How many predictions may run in parallel, and how the API answers. */
export const limitProbes: readonly Probe<EachlabsEvidence>[] = [
  {
    id: 'run',
    question: 'Does /v1/prediction/run answer at once?',
    read({ run, byDataUri, settings }) {
      if (run === undefined && !isDraft(byDataUri)) return notAsked('it needs a picture inside the request');
      if (run === undefined) return notAsked('the session ended before this question');
      if (run.kind === 'stopped') return notKnown('it was stopped');
      if (run.kind !== 'answer') return notKnown(redact(run.reason, settings.apiKey));
      const { status, text } = run;
      if (status < 300) {
        const { state } = readPrediction(text);
        return state === 'done' ? { answer: 'yes', seen: `status ${status}` } : notKnown(`status ${status}, ${state}`);
      }
      const seen = quoted(status, text, settings.apiKey);
      return [400, 404, 405].includes(status) ? { answer: 'no', seen } : notKnown(seen);
    },
  },
  {
    id: 'at-once',
    question: 'How many predictions may run in parallel?',
    read({ together, settings }) {
      if (together === undefined) return notAsked('the session ended before this question');
      const { attempts, seen, places } = together;
      const { concurrency, apiKey } = settings;
      if (concurrency < attempts.length) return notAsked(`\`concurrency\` is ${concurrency}: no more were started`);
      const refused = ofKind(seen, 'create').find(({ status }) => status === 429 || status === 402);
      if (refused === undefined) return notMet(seen, attempts.length);
      const words = quoted(refused.status ?? 0, refused.text, apiKey);
      if (places >= concurrency) return notKnown(words);
      const why = refused.status === 402 ? 'the balance covers no more' : 'the account allows no more';
      return { answer: `${places}`, seen: words, advice: [{ name: 'concurrency', value: places, why }] };
    },
  },
  {
    id: 'limits',
    question: 'Do its answers state limits?',
    read({ seen, settings }) {
      const answers = seen.filter((one) => kindOf(one) !== undefined && one.status !== undefined);
      if (!answers.some(succeeded)) return notAsked('the session ended before this question');
      const named = new Map(answers.flatMap(limitsOf));
      const list = [...named].map(([name, value]) => `${name}: ${redact(value, settings.apiKey)}`).slice(0, 6);
      return list.length === 0
        ? { answer: 'no', seen: `no header in ${count(answers.length, 'answer')}` }
        : { answer: 'yes', seen: list.join(', ') };
    },
  },
  {
    id: 'held',
    question: 'Does it hold a GET open until there is news?',
    read({ seen }) {
      const polls = ofKind(seen, 'poll').filter(succeeded);
      const slow = polls.filter(({ waitedMs }) => waitedMs >= heldMs);
      const quick = polls.filter((one) => one.waitedMs < heldMs && readPrediction(one.text).state === 'pending');
      if (quick.length > 0) return { answer: 'no', seen: `"not yet" came in ${inSeconds(quick.map(waited))}` };
      return slow.length > 0
        ? { answer: 'yes', seen: `an answer took ${inSeconds(slow.map(waited))}` }
        : notKnown('no running prediction was polled');
    },
  },
];

/** Milliseconds above which a response counts as held open, because networks are faster. */
const heldMs = 2000;

const waited = ({ waitedMs }: Exchange): number => waitedMs;

/** The answer when nothing was refused; predictions that were not even created prove nothing. */
function notMet(seen: readonly Exchange[], asked: number): Learned {
  const created = ofKind(seen, 'create').filter(succeeded).length;
  return created < asked
    ? notKnown(`${created} of ${asked} were created`)
    : { answer: `${created} or more`, seen: `${created} were started together` };
}

function quoted(status: number, text: string, apiKey: string | undefined): string {
  const words = redact(readProblem(text) ?? '', apiKey);
  return words === '' ? `status ${status}, without a message` : `status ${status} "${words}"`;
}

/** `Retry-After` is expected in a refusal, but beside a success it states a limit. */
function limitsOf(one: Exchange): readonly (readonly [name: string, value: string])[] {
  return [...one.headers].filter(
    ([name]) => /^(x-)?ratelimit/.test(name) || (name === 'retry-after' && succeeded(one)),
  );
}

/** The longest of some times, in ms. */
function inSeconds(times: readonly number[]): string {
  return `${(Math.max(...times) / 1000).toFixed(1)} s`;
}
