import type { Diagnosis } from '../doctor/diagnosis.ts';
import type { ProbeWorld } from '../doctor/world.ts';
import type { RunSettings } from '../settings.ts';
import type { ProviderFacts } from './provider.ts';

/** A provider, as the rest of the program uses it. */
export type ProviderEntry = ProviderFacts & {
  /** Its models and who serves them, in a few words: for the help of the option `provider`. */
  readonly about: string;
  /** The key from the user's settings, its own option before the environment; undefined when there is none. */
  readonly keyFrom: (env: Environment, options: KeyOptions) => string | undefined;
  /** Environment variables that may hold a key: their values are masked in logs. */
  readonly keyVariables: readonly string[];
  /** Why drafts are not possible with these settings, with the remedy; undefined when they can be tried. */
  readonly obstacle: (settings: Pick<RunSettings, 'apiKey' | 'apiBaseUrl'>) => string | undefined;
  /** The effort and the cost of `doctor --ask`, as the end of a sentence. */
  readonly askingTakes: string;
  /** Asks the provider the questions that its documentation leaves open. */
  readonly diagnose: (settings: RunSettings, world: ProbeWorld) => Promise<Diagnosis>;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Options that hold a key. */
export type KeyOptions = { readonly eachlabsApiKey?: string | undefined };
