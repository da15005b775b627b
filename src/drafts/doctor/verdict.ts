import type { Row } from './diagnosis.ts';
import type { Advice, Probe } from './probe.ts';
import type { Attempt, Session } from './session.ts';

/** The answers of the probes of a provider. */
export type Findings = { readonly rows: readonly Row[]; readonly advice: readonly Advice[] };

export function readAll<E>(probes: readonly Probe<E>[], evidence: Parameters<Probe<E>['read']>[0]): Findings {
  const learned = probes.map((probe) => ({ probe, ...probe.read(evidence) }));
  return {
    rows: learned.map(({ probe: { id, question }, answer, seen }) => ({ id, question, answer, seen })),
    advice: learned.flatMap(({ advice = [] }) => advice),
  };
}

/** The parts of a diagnosis that are the same for every provider. */
export function common(provider: string, session: Session, { rows, advice }: Findings) {
  const { model } = session.settings;
  return { provider, model, rows, advice, requests: session.context.sender.sent(), notes: session.notes() };
}

/** What to do about an attempt without a draft. */
export function remedyOf(attempt: Attempt | undefined): string {
  if (attempt === undefined) return '`max-cost-usd` is too low for a draft. Raise it.';
  const { answer } = attempt;
  if (answer.status === 'stopped') return stopped;
  return answer.status === 'ok' ? 'The model gave an answer without words. Try another `model`.' : answer.reason;
}

export const stopped = 'Asking ended before there was a draft. Run it again.';
