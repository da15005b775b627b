import type { Advice, Learned } from './probe.ts';

/** What a provider turned out to do. */
export type Diagnosis = {
  readonly provider: string;
  readonly model: string;
  /** Drafts can be had with the settings as they are. */
  readonly works: boolean;
  /** What is wrong and what to do about it; undefined when drafts work. */
  readonly remedy: string | undefined;
  readonly rows: readonly Row[];
  readonly advice: readonly Advice[];
  /** Predictions that were created, and requests of all kinds. */
  readonly predictions: number;
  readonly requests: number;
  /** USD by the provider's own figures; undefined where it names none. */
  readonly costUsd: number | undefined;
  readonly notes: readonly string[];
};

export type Row = { readonly id: string; readonly question: string } & Pick<Learned, 'answer' | 'seen'>;
