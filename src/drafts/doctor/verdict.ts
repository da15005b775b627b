import type { Row } from './diagnosis.ts';
import type { Advice, Probe } from './probe.ts';
import type { Attempt, Session } from './session.ts';

/** What the probes of a provider learned. */
export type Findings = { readonly rows: readonly Row[]; readonly advice: readonly Advice[] };

export function readAll<E>(probes: readonly Probe<E>[], evidence: Parameters<Probe<E>['read']>[0]): Findings {
  const learned = probes.map((probe) => ({ probe, ...probe.read(evidence) }));
  return {
    rows: learned.map(({ probe: { id, question }, answer, seen }) => ({ id, question, answer, seen })),
    advice: learned.flatMap(({ advice = [] }) => advice),
  };
}

/** What every diagnosis holds, whoever the provider is. */
export function common(provider: string, session: Session, { rows, advice }: Findings) {
  const { model } = session.settings;
  return { provider, model, rows, advice, requests: session.context.sender.sent(), notes: session.notes() };
}

/** What to do about an attempt that brought no draft. */
export function remedyOf(attempt: Attempt | undefined): string {
  if (attempt === undefined) return '`max-cost-usd` leaves no room for a draft. Raise it.';
  const { answer } = attempt;
  if (answer.status === 'stopped') return stopped;
  return answer.status === 'ok' ? 'The model gave an answer without words. Try another `model`.' : answer.reason;
}

export const stopped = 'Asking ended before a draft came back. Run it once more.';
