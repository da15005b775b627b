import { isEnglish } from '../../text/language.ts';
import { usualCostUsd } from './eachlabs/price.ts';
import type { OpenProvider } from './provider.ts';

export type ProviderName = 'eachlabs' | 'openai';

/** What is known about a provider before its code is loaded. */
export type ProviderEntry = {
  readonly load: () => Promise<OpenProvider>;
  /** The model when the user names none. */
  readonly model: string;
  /** What one draft is expected to cost, in USD. */
  readonly estimateUsd: number;
  /** What one draft is expected to take: seconds at the model, and requests; undefined where that depends on somebody's machine. */
  readonly effort: { readonly seconds: number; readonly requests: number } | undefined;
  /** Whether the model writes a language well enough to be asked for it; a BCP 47 tag. */
  readonly writes: (language: string) => boolean;
};

/**
 * Who can draft. The effort at Eachlabs is the 7 s of the model's page, a create and a poll. LLaVA-1.5 was tuned on English;
 * which model stands behind an OpenAI-compatible endpoint is the user's choice.
 */
export const providers: Readonly<Record<ProviderName, ProviderEntry>> = {
  eachlabs: {
    load: async () => (await import('./eachlabs/index.ts')).openEachlabs,
    model: 'llava-13b',
    estimateUsd: usualCostUsd,
    effort: { seconds: 7, requests: 2 },
    writes: isEnglish,
  },
  openai: {
    load: async () => (await import('./openai/index.ts')).openOpenai,
    model: 'llava:13b',
    estimateUsd: 0,
    effort: undefined,
    writes: () => true,
  },
};
