import type { RunSettings } from '../settings.ts';
import type { Attempt } from './session.ts';

/** A setting that the answers speak for. */
export type Advice = {
  readonly name: 'concurrency' | 'image-transport' | 'allow-private-image-upload';
  readonly value: string | number | boolean;
  readonly why: string;
  /** It has a price that only the user can weigh: shown, and not to be copied without thinking. */
  readonly consent?: true;
};

/** What is known about a question afterwards. */
export type Learned = {
  /** In a word or a few. */
  readonly answer: string;
  /** What was seen that tells so. */
  readonly seen: string;
  readonly advice?: readonly Advice[];
};

/** One question about a provider, and what each thing that can be seen means for it. */
export type Probe<Evidence> = {
  readonly id: string;
  readonly question: string;
  readonly read: (evidence: Evidence & { readonly settings: RunSettings }) => Learned;
};

export const notAsked = (why: string): Learned => ({ answer: 'not asked', seen: why });
export const notKnown = (why: string): Learned => ({ answer: 'not known', seen: why });

/** What an attempt that brought no draft tells: nothing about the question at hand. */
export function undrafted(attempt: Attempt | undefined): Learned {
  if (attempt === undefined) return notAsked('it did not come to that');
  const { answer } = attempt;
  if (answer.status === 'stopped') return notKnown('it was stopped');
  return notKnown(answer.status === 'ok' ? 'the answer had no words' : answer.reason);
}
