import type { Advice, Learned } from './probe.ts';

/** The result of testing a provider. */
export type Diagnosis = {
  readonly provider: string;
  readonly model: string;
  /** Whether drafts work with the current settings. */
  readonly works: boolean;
  /** What is wrong and what to do about it; undefined when drafts work. */
  readonly remedy: string | undefined;
  readonly rows: readonly Row[];
  readonly advice: readonly Advice[];
  /** Created predictions, and requests of all kinds. */
  readonly predictions: number;
  readonly requests: number;
  /** USD by the provider's own figures; undefined where it gives none. */
  readonly costUsd: number | undefined;
  readonly notes: readonly string[];
};

export type Row = { readonly id: string; readonly question: string } & Pick<Learned, 'answer' | 'seen'>;
