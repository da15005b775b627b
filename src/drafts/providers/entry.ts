import type { Diagnosis } from '../doctor/diagnosis.ts';
import type { ProbeWorld } from '../doctor/world.ts';
import type { RunSettings } from '../settings.ts';
import type { ProviderFacts } from './provider.ts';

/** A provider as the rest of the program knows it. */
export type ProviderEntry = ProviderFacts & {
  /** The key among what the user gave, its own option before the environment; undefined when there is none. */
  readonly keyFrom: (env: Environment, options: KeyOptions) => string | undefined;
  /** Environment variables that may hold a key: their values are masked in logs. */
  readonly keyVariables: readonly string[];
  /** Why drafts cannot be had with these settings, with the remedy; undefined when they can be tried. */
  readonly obstacle: (settings: Pick<RunSettings, 'apiKey' | 'apiBaseUrl'>) => string | undefined;
  /** What `doctor --ask` takes, as the end of a sentence. */
  readonly askingTakes: string;
  /** Asks the provider what its documentation leaves open. */
  readonly diagnose: (settings: RunSettings, world: ProbeWorld) => Promise<Diagnosis>;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Options that hold a key. */
export type KeyOptions = { readonly eachlabsApiKey?: string | undefined };
