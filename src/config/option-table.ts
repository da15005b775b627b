import { providerNames, providers } from '../drafts/providers/index.ts';
import { eitherOf } from '../lib/either-of.ts';
import { reportFiles } from '../reporters/index.ts';

/**
 * Every setting, once: the same name is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * Tests compare `action.yml`, the help text and the tables of the README with this table.
 */
export const optionTable = [
  { name: 'github-token', type: 'text', secret: true, help: 'Token to read the pull request and to post the review.' },
  {
    name: 'eachlabs-api-key',
    type: 'text',
    secret: true,
    help: 'Key of the Eachlabs API, for drafts. Without it there are findings and the gate, but no drafts.',
  },
  {
    name: 'paths',
    type: 'list',
    help: 'Globs of the files to read, one per line; `!` excludes. Default: every supported file.',
  },
  {
    name: 'scope',
    type: 'choice',
    choices: ['lines', 'files', 'all'],
    help: '`lines`: images on changed lines and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.',
  },
  {
    name: 'source',
    type: 'choice',
    choices: ['commit', 'workspace'],
    help: '`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: documents that the job has on disk, such as a site that an earlier step built; they are checked, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` if it has documents.',
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['error', 'warning', 'never'],
    default: 'error',
    help: 'The least severe finding that fails the check.',
  },
  {
    name: 'unread',
    type: 'choice',
    choices: ['fail', 'warn'],
    default: 'fail',
    help: 'A document in scope that could not be read: `fail` fails the check, `warn` only reports it.',
  },
  {
    name: 'min-coverage',
    type: 'number',
    min: 0,
    max: 100,
    help: 'Percentage of images with an alternative text or an accepted decision to have none; the check fails below it.',
  },
  { name: 'baseline', type: 'text', help: 'File with accepted findings: only new ones count.' },
  {
    name: 'review',
    type: 'choice',
    choices: ['suggest', 'comment', 'off'],
    default: 'suggest',
    help: '`suggest` posts drafts as suggestion blocks, `comment` posts every error and warning without such blocks, `off` posts nothing.',
  },
  {
    name: 'max-comments',
    type: 'integer',
    min: 0,
    max: 100,
    default: 30,
    help: 'Maximum number of comments in one review, most severe first; the rest is in the summary.',
  },
  {
    name: 'captions',
    type: 'choice',
    choices: ['auto', 'off'],
    help: '`auto` drafts descriptions when a provider can be used, `off` never does. Default: `auto` in the Action, `off` on the command line.',
  },
  {
    name: 'context-drafts',
    type: 'boolean',
    default: false,
    help: 'Offer drafts that need no model as suggestions, even when no model can be used. Their text comes from the link, the badge or another place that shows the same picture.',
  },
  {
    name: 'provider',
    type: 'choice',
    choices: providerNames,
    default: 'eachlabs',
    help: `Provider of the model: ${eitherOf(providerNames.map((name) => `\`${name}\` (${providers[name].about})`))}.`,
  },
  {
    name: 'api-base-url',
    type: 'url',
    help: 'Base URL of the provider: https, or http on this machine. Default: the provider’s own.',
  },
  {
    name: 'model',
    type: 'text',
    help: `Model of the provider. Default: ${providerNames.map((name) => `\`${providers[name].model}\` with \`${name}\``).join(', ')}.`,
  },
  {
    name: 'requests-per-minute',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 60,
    help: 'Limit of the account for requests in any 60 seconds, including polls; `0` means no limit.',
  },
  {
    name: 'concurrency',
    type: 'integer',
    min: 1,
    max: 100,
    default: 10,
    help: 'Limit of the account for predictions at the same time.',
  },
  {
    name: 'max-captions',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 50,
    help: 'Maximum number of drafts that one run requests.',
  },
  { name: 'max-cost-usd', type: 'number', min: 0, max: 10_000, help: 'Maximum cost of the drafts of one run, in USD.' },
  {
    name: 'image-transport',
    type: 'choice',
    choices: ['auto', 'data-uri', 'upload', 'url'],
    default: 'auto',
    help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with the most private way.',
  },
  {
    name: 'allow-private-image-upload',
    type: 'boolean',
    default: false,
    help: 'Allow uploads for pictures of a private repository, although anyone can open the link of an upload.',
  },
  {
    name: 'language',
    type: 'text',
    default: 'auto',
    help: 'Language of the pages as a BCP 47 tag; `auto` takes it from `lang`, front matter or path.',
  },
  {
    name: 'config',
    type: 'text',
    default: '.github/alt-text-review.yml',
    help: 'Configuration file; on pull requests it is read from the base commit.',
  },
  { name: 'cache-dir', type: 'text', help: 'Folder where drafts are kept between runs.' },
  ...reportFiles.map(({ option, help }) => ({ name: option, type: 'text', help }) as const),
] as const satisfies readonly OptionSpec[];

export type OptionSpec = {
  readonly name: string;
  readonly type: 'text' | 'list' | 'choice' | 'number' | 'integer' | 'boolean' | 'url';
  readonly help: string;
  /** Masked in logs, and not allowed in configuration files, which may be public. */
  readonly secret?: true;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly default?: string | number | boolean;
};
