import type { RunSettings } from '../settings.ts';
import type { Attempt } from './session.ts';

/** A setting that the answers recommend. */
export type Advice = {
  readonly name: 'concurrency' | 'image-transport' | 'allow-private-image-upload';
  readonly value: string | number | boolean;
  readonly why: string;
  /** It has a disadvantage that only the user can weigh, so it is shown separately. */
  readonly consent?: true;
};

/** The answer to a question. */
export type Learned = {
  /** In a few words. */
  readonly answer: string;
  /** The observation behind the answer. */
  readonly seen: string;
  readonly advice?: readonly Advice[];
};

/** One question about a provider, and how the evidence answers it. */
export type Probe<Evidence> = {
  readonly id: string;
  readonly question: string;
  readonly read: (evidence: Evidence & { readonly settings: RunSettings }) => Learned;
};

export const notAsked = (why: string): Learned => ({ answer: 'not asked', seen: why });
export const notKnown = (why: string): Learned => ({ answer: 'not known', seen: why });

/** The answer after an attempt without a draft: the question stays open. */
export function undrafted(attempt: Attempt | undefined): Learned {
  if (attempt === undefined) return notAsked('the session ended before this question');
  const { answer } = attempt;
  if (answer.status === 'stopped') return notKnown('it was stopped');
  return notKnown(answer.status === 'ok' ? 'the answer had no words' : answer.reason);
}
