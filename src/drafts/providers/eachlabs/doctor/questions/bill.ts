import { readPrediction } from '../../answers.ts';
import { redact } from '../../../../requests/redact.ts';
import type { EachlabsEvidence } from '../evidence.ts';
import type { Probe } from '../../../../doctor/probe.ts';
import { notAsked, notKnown } from '../../../../doctor/probe.ts';
import type { ReportedPrediction } from '../exchanges.ts';
import { ofKind, readReported } from '../exchanges.ts';

/** The cost and the time of a draft, and the form of a failure. */
export const billProbes: readonly Probe<EachlabsEvidence>[] = [
  {
    id: 'cost',
    question: 'What does a draft cost?',
    read({ seen }) {
      const done = ofKind(seen, 'poll').filter(({ text }) => readPrediction(text).state === 'done');
      if (done.length === 0) return notAsked('the session ended before this question');
      const reported = done.map(({ text }) => readReported(text));
      const costs = reported.flatMap(({ costUsd }) => costUsd ?? []);
      if (costs.length === 0) return notKnown('the API gives no `metrics.cost`');
      return { answer: between(costs.map(inUsd)), seen: `metrics.cost${perSecond(reported)}` };
    },
  },
  {
    id: 'time',
    question: 'How long does a draft take?',
    read({ seen, byDataUri, byUpload, together }) {
      const reported = ofKind(seen, 'poll')
        .filter(({ text }) => readPrediction(text).state === 'done')
        .flatMap(({ text }) => readReported(text).seconds ?? []);
      if (reported.length > 0)
        return { answer: between(reported.map(inSeconds)), seen: 'predict_time, queue included' };
      const attempts = [byDataUri, byUpload, ...(together?.attempts ?? [])];
      const own = attempts.flatMap((one) => (one?.answer.status === 'ok' ? one.ms / 1000 : []));
      if (own.length === 0) return notAsked('the session ended before this question');
      return { answer: between(own.map(inSeconds)), seen: 'our own clock, from request to words' };
    },
  },
  {
    id: 'failure',
    question: 'What does a failed prediction look like?',
    read({ failing, settings }) {
      const answer = failing?.attempt.answer;
      if (failing === undefined || answer === undefined) return notAsked('the session ended before this question');
      if (answer.status === 'stopped') return notKnown('it was stopped');
      if (answer.status === 'ok') {
        return { answer: 'it did not fail', seen: `"${redact(answer.text, settings.apiKey)}"` };
      }
      const last = ofKind(failing.seen, 'poll').at(-1);
      if (last === undefined) return { answer: 'refused at once', seen: answer.reason };
      const { status, code, category, costUsd } = readReported(last.text);
      const names = [code, category].map((word) => redact(word, settings.apiKey)).filter((word) => word !== '');
      const bill = costUsd === undefined ? 'no cost given' : inUsd(costUsd);
      return { answer: `status "${redact(status, settings.apiKey)}"`, seen: [...names, bill].join(', ') };
    },
  },
];

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function inUsd(usd: number): string {
  return `$${usd.toFixed(4)}`;
}

/** `a`, or `a to b` where the first and the last in order differ. */
function between(values: readonly string[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const [first = ''] = sorted;
  const last = sorted.at(-1) ?? '';
  return first === last ? first : `${first} to ${last}`;
}

function perSecond(reported: readonly ReportedPrediction[]): string {
  const rates = reported.flatMap(({ costUsd, seconds }) =>
    costUsd === undefined || seconds === undefined || seconds === 0 ? [] : inUsd(costUsd / seconds),
  );
  return rates.length === 0 ? '' : `, ${between(rates)} for each second of predict_time`;
}
