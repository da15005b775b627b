import { optionTable, type OptionName } from '../config/options.ts';

/** Where documents and decisions about them come from. */
const reading = ['paths', 'config', 'language', 'baseline'] as const satisfies readonly OptionName[];

/** What a model is asked for, and within which limits. */
const drafting = [
  'eachlabs-api-key',
  'provider',
  'api-base-url',
  'model',
  'requests-per-minute',
  'concurrency',
  'max-captions',
  'max-cost-usd',
  'image-transport',
  'picture-hosts',
  'allow-private-image-upload',
  'cache-dir',
] as const satisfies readonly OptionName[];

/** The settings that the commands beside `check` use; an option that would do nothing is not one of theirs. */
export const commandSettings = {
  baseline: reading,
  merge: [
    'config',
    'language',
    'fail-on',
    'max-warnings',
    'min-coverage',
    'unread',
    'baseline',
    'context-drafts',
    'picture-hosts',
    ...optionTable.map(({ name }) => name).filter((name) => name.endsWith('-file')),
    'embed-pictures',
  ],
  work: [...reading, 'captions', ...drafting],
  apply: [...reading, 'picture-hosts'],
  // A person asks for each draft.
  lsp: [...reading, ...drafting],
  doctor: [
    'paths',
    'config',
    'baseline',
    'eachlabs-api-key',
    'provider',
    'api-base-url',
    'model',
    'requests-per-minute',
    'concurrency',
    'max-cost-usd',
    'image-transport',
    'allow-private-image-upload',
  ],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;
