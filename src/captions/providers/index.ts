import type { OpenProvider } from '../provider.ts';

export type ProviderName = 'eachlabs' | 'openai';

/** What is known about a provider before its code is loaded. */
export type ProviderEntry = {
  readonly load: () => Promise<OpenProvider>;
  /** The model when the user names none. */
  readonly model: string;
  /** What one draft is expected to cost, in USD. */
  readonly estimateUsd: number;
};

/** Who can draft. The estimate for Eachlabs is 7 s at $0.0011 (the model's page). */
export const providers: Readonly<Record<ProviderName, ProviderEntry>> = {
  eachlabs: {
    load: async () => (await import('./eachlabs.ts')).openEachlabs,
    model: 'llava-13b',
    estimateUsd: 0.0077,
  },
  openai: {
    load: async () => (await import('./openai.ts')).openOpenai,
    model: 'llava:13b',
    estimateUsd: 0,
  },
};
