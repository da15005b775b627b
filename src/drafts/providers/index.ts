import { eachlabs } from './eachlabs/entry.ts';
import type { ProviderEntry } from './entry.ts';
import { openai } from './openai/entry.ts';

export type { ProviderEntry } from './entry.ts';

/** The providers, by their names in the option `provider`. */
export const providers = { eachlabs, openai } as const satisfies Readonly<Record<string, ProviderEntry>>;

export type ProviderName = keyof typeof providers;

/** The names of all providers, the default first. */
export const providerNames = Object.keys(providers) as readonly ProviderName[];
