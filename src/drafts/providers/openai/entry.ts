import { isLoopback } from '../../../lib/public-url.ts';
import type { ProviderEntry } from '../entry.ts';
import { localBase } from './local-base.ts';

/** Any OpenAI-compatible endpoint: its model and its cost are the user's choice. */
export const openai: ProviderEntry = {
  name: 'openai',
  about: 'any OpenAI-compatible endpoint: Ollama, vLLM and others',
  load: async () => (await import('./index.ts')).openOpenai,
  model: 'llava:13b',
  estimateUsd: 0,
  usdPerSecond: undefined,
  effort: undefined,
  writes: () => true,
  keyFrom: (env) => env.OPENAI_API_KEY,
  keyVariables: ['OPENAI_API_KEY'],
  obstacle({ apiKey, apiBaseUrl }) {
    if (apiKey !== undefined && apiKey !== '') return undefined;
    const url = new URL(apiBaseUrl ?? localBase);
    return isLoopback(url)
      ? undefined
      : `There is no key for ${url.hostname}: set \`OPENAI_API_KEY\`. Only an endpoint on this machine works without a key.`;
  },
  askingTakes: 'one draft, at the price of the endpoint',
  diagnose: async (settings, world) => (await import('./doctor/index.ts')).diagnoseOpenai(openai, settings, world),
};
