import { UserError } from './errors.ts';
import type { Scope } from './types.ts';

/**
 * Every setting, once: the same word is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * `action.yml`, the help text and the tables of the README are checked against this table.
 */
export const optionTable = [
  { name: 'github-token', type: 'text', help: 'Token that reads the pull request and posts the review.' },
  { name: 'eachlabs-api-key', type: 'text', help: 'Key for the drafts. Without it: findings and gate, no drafts.' },
  {
    name: 'paths',
    type: 'list',
    help: 'Globs of files to read, one a line; `!` excludes. Default: every supported file.',
  },
  {
    name: 'scope',
    type: 'choice',
    choices: ['lines', 'files', 'all'],
    help: '`lines`: images on changed lines and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests and with `--base`, `all` elsewhere.',
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['error', 'warning', 'never'],
    default: 'error',
    help: 'The least severe finding that fails the check.',
  },
  {
    name: 'min-coverage',
    type: 'number',
    min: 0,
    max: 100,
    help: 'Percent of images with an alternative text or an accepted decision to have none; the check fails below it.',
  },
  { name: 'baseline', type: 'text', help: 'File of accepted findings: only new ones count.' },
  {
    name: 'review',
    type: 'choice',
    choices: ['suggest', 'comment', 'off'],
    default: 'suggest',
    help: '`suggest` posts drafts as suggestion blocks, `comment` posts every finding without such blocks, `off` posts nothing.',
  },
  {
    name: 'max-comments',
    type: 'integer',
    min: 0,
    max: 100,
    default: 30,
    help: 'Most comments in one review, most severe first; the rest is in the summary.',
  },
  {
    name: 'captions',
    type: 'choice',
    choices: ['auto', 'off'],
    help: '`auto` drafts descriptions when a provider is usable, `off` never. Default: `auto` in the Action, `off` on the command line.',
  },
  {
    name: 'provider',
    type: 'choice',
    choices: ['eachlabs', 'openai'],
    default: 'eachlabs',
    help: 'Who drafts: `eachlabs`, or `openai` for any OpenAI-compatible endpoint (Ollama, vLLM and others).',
  },
  {
    name: 'api-base-url',
    type: 'url',
    help: 'Base URL of the provider: https, or http on loopback. Default: the provider’s own.',
  },
  { name: 'model', type: 'text', help: 'Model of the provider. Default: `llava-13b`.' },
  {
    name: 'requests-per-minute',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 60,
    help: 'Ceiling of the account for requests in any 60 seconds, polls included; `0` lifts it.',
  },
  {
    name: 'concurrency',
    type: 'integer',
    min: 1,
    max: 100,
    default: 10,
    help: 'Ceiling of the account for predictions at once.',
  },
  {
    name: 'max-captions',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 50,
    help: 'Most drafts that one run asks for.',
  },
  { name: 'max-cost-usd', type: 'number', min: 0, max: 10_000, help: 'Most that one run may spend on drafts, in USD.' },
  {
    name: 'image-transport',
    type: 'choice',
    choices: ['auto', 'data-uri', 'upload', 'url'],
    default: 'auto',
    help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with what leaks least.',
  },
  {
    name: 'allow-private-image-upload',
    type: 'boolean',
    default: false,
    help: 'Uploads are links that anyone can open: allow them for pictures of a private repository.',
  },
  {
    name: 'language',
    type: 'text',
    default: 'auto',
    help: 'Language of the pages as a BCP 47 tag; `auto` reads `lang`, front matter and path.',
  },
  {
    name: 'config',
    type: 'text',
    default: '.github/alt-text-review.yml',
    help: 'Configuration file; on pull requests it is read from the base commit.',
  },
  { name: 'cache-dir', type: 'text', help: 'Folder where drafts are kept between runs.' },
  { name: 'sarif-file', type: 'text', help: 'Write a SARIF 2.1.0 report to this file.' },
  { name: 'json-file', type: 'text', help: 'Write the JSON report to this file.' },
  { name: 'html-file', type: 'text', help: 'Write an HTML report to this file.' },
  { name: 'junit-file', type: 'text', help: 'Write a JUnit XML report to this file.' },
] as const satisfies readonly OptionSpec[];

export type OptionSpec = {
  readonly name: string;
  readonly type: 'text' | 'list' | 'choice' | 'number' | 'integer' | 'boolean' | 'url';
  readonly help: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly default?: string | number | boolean;
};

export type OptionName = (typeof optionTable)[number]['name'];

export type Options = {
  readonly githubToken: string | undefined;
  readonly eachlabsApiKey: string | undefined;
  readonly paths: readonly string[];
  readonly scope: Scope | undefined;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly minCoverage: number | undefined;
  readonly baseline: string | undefined;
  readonly review: 'suggest' | 'comment' | 'off';
  readonly maxComments: number;
  readonly captions: 'auto' | 'off' | undefined;
  readonly provider: 'eachlabs' | 'openai';
  readonly apiBaseUrl: string | undefined;
  readonly model: string | undefined;
  /** Requests in any 60 s; 0 is no ceiling. */
  readonly requestsPerMinute: number;
  readonly concurrency: number;
  readonly maxCaptions: number;
  readonly maxCostUsd: number | undefined;
  readonly imageTransport: 'auto' | 'data-uri' | 'upload' | 'url';
  readonly allowPrivateImageUpload: boolean;
  readonly language: string;
  readonly config: string;
  readonly cacheDir: string | undefined;
  readonly sarifFile: string | undefined;
  readonly jsonFile: string | undefined;
  readonly htmlFile: string | undefined;
  readonly junitFile: string | undefined;
};

/** Settings as they arrive: text from inputs and flags, typed values from the configuration file. Empty text is "not set". */
export type RawOptions = Readonly<Partial<Record<OptionName, unknown>>>;

/**
 * Settings from several places, the later one wins.
 * @throws UserError for a value that its option cannot have, naming both.
 */
export function parseOptions(...layers: readonly RawOptions[]): Options {
  const values: Record<string, unknown> = {};
  for (const spec of optionTable) {
    const raw = layers.map((layer) => layer[spec.name]).findLast((value) => value !== undefined && value !== '');
    values[camelCase(spec.name)] = raw === undefined ? missing(spec) : parseOption(spec, raw);
  }
  // The loop above sets each key of Options by the table; test/options.test.ts holds the two against each other.
  return values as Options;
}

function missing(spec: OptionSpec): unknown {
  return spec.type === 'list' ? [] : spec.default;
}

/** The value of one option. @throws UserError when `raw` is not one. */
export function parseOption(spec: OptionSpec, raw: unknown): unknown {
  if (spec.type === 'list') return parseList(spec, raw);
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
    throw new UserError(`${spec.name} is not a single value.`, `Give it ${expected(spec)}.`);
  }
  const text = String(raw).trim();
  const value = parsers[spec.type](text, spec);
  if (value === undefined) throw new UserError(`${spec.name} is ${shown(text)}.`, `Use ${expected(spec)}.`);
  return value;
}

const parsers: Record<Exclude<OptionSpec['type'], 'list'>, (text: string, spec: OptionSpec) => unknown> = {
  text: (text) => text,
  choice: (text, spec) => (spec.choices?.includes(text) ? text : undefined),
  number: (text, spec) => inRange(text, spec),
  integer: (text, spec) => (/^\d+$/.test(text) ? inRange(text, spec) : undefined),
  boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
  url: (text) => (isSafeBase(text) ? text : undefined),
};

function inRange(text: string, { min = -Infinity, max = Infinity }: OptionSpec): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : undefined;
}

/** The key and the pictures travel to this address: plain http only where no network is crossed. */
function isSafeBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}

function parseList(spec: OptionSpec, raw: unknown): readonly string[] {
  const entries: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [raw];
  const bad = entries.find((entry) => typeof entry !== 'string');
  if (bad !== undefined)
    throw new UserError(`${spec.name} holds ${shown(JSON.stringify(bad))}.`, `Give it ${expected(spec)}.`);
  return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}

function expected(spec: OptionSpec): string {
  if (spec.type === 'choice') return `one of ${(spec.choices ?? []).join(', ')}`;
  if (spec.type === 'number') return `a number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
  if (spec.type === 'integer') return `a whole number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
  if (spec.type === 'boolean') return 'true or false';
  if (spec.type === 'url') return 'an https URL (http only on localhost)';
  if (spec.type === 'list') return 'globs, one a line';
  return 'text';
}

function shown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine;
}

/** `min-coverage` → `minCoverage`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
