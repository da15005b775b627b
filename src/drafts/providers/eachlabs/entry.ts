import { isEnglish } from '../../../text/language.ts';
import { limits } from '../../doctor/limits.ts';
import type { ProviderEntry } from '../entry.ts';
import { usdPerSecond, usualCostUsd } from './price.ts';

/** llava-13b and its siblings on Eachlabs. The effort is the 7 s of the model's page, a create and a poll; LLaVA-1.5 was tuned on English. */
export const eachlabs: ProviderEntry = {
  name: 'eachlabs',
  about: 'LLaVA 13B over the Eachlabs API',
  load: async () => (await import('./index.ts')).openEachlabs,
  model: 'llava-13b',
  estimateUsd: usualCostUsd,
  usdPerSecond,
  effort: { seconds: 7, requests: 2 },
  writes: isEnglish,
  keyFrom: (env, { eachlabsApiKey }) =>
    [eachlabsApiKey, env.EACHLABS_API_KEY, env.EACH_API_KEY].find((key) => key !== undefined && key !== ''),
  keyVariables: ['EACHLABS_API_KEY', 'EACH_API_KEY'],
  obstacle: ({ apiKey }) =>
    apiKey === undefined || apiKey === ''
      ? 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.'
      : undefined,
  askingTakes: `${limits.predictions} predictions at most, about $0.04 and at most $${limits.costUsd.toFixed(2)} at the published price`,
  diagnose: async (settings, world) => (await import('./doctor/index.ts')).diagnoseEachlabs(eachlabs, settings, world),
};
