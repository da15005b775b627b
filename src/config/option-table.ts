import { providerNames, providers } from '../drafts/providers/index.ts';
import { eitherOf } from '../lib/either-of.ts';
import { reportFiles } from '../reporters/index.ts';

/**
 * Every setting, once: the same name is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * Tests compare `action.yml`, the help text and the tables of the README with this table.
 */
export const optionTable = [
  {
    name: 'github-token',
    type: 'text',
    secret: true,
    help: 'Token to read the pull request and to post the review.',
    file: 'never',
    risk: 'A token in a file of a repository is public.',
  },
  {
    name: 'eachlabs-api-key',
    type: 'text',
    secret: true,
    variable: 'EACHLABS_API_KEY',
    help: 'Key of the Eachlabs API, for drafts. Without it there are findings and the gate, but no drafts.',
    file: 'never',
    risk: 'A key in a file of a repository is public.',
  },
  {
    name: 'paths',
    type: 'list',
    help: 'Globs of the files to read, one per line; `!` excludes. Default: every supported file.',
    file: 'inside',
    risk: 'Leaves documents of the repository out of its own check. Globs that lead out of it would have other files of the machine read and reported.',
  },
  {
    name: 'scope',
    type: 'choice',
    choices: ['lines', 'files', 'all'],
    help: '`lines`: images on changed lines, images that the change makes worse from other lines, and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.',
    file: 'free',
    risk: 'Has fewer images of the repository judged.',
  },
  {
    name: 'source',
    type: 'choice',
    choices: ['commit', 'workspace'],
    help: '`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: documents that the job has on disk, such as a site that an earlier step built; they are checked, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` if it has documents.',
    file: 'never',
    risk: 'It decides where the file itself is read, so it has to be known before.',
  },
  {
    name: 'fail-on',
    type: 'choice',
    choices: ['error', 'warning', 'never'],
    default: 'error',
    help: 'The least severe finding that fails the check.',
    file: 'free',
    risk: 'Lets the repository pass its own check.',
  },
  {
    name: 'unread',
    type: 'choice',
    choices: ['fail', 'warn'],
    default: 'fail',
    help: 'A document in scope that could not be read: `fail` fails the check, `warn` only reports it.',
    file: 'free',
    risk: 'Lets the repository pass its own check with documents that nobody could read; every report still says which.',
  },
  {
    name: 'min-coverage',
    type: 'number',
    min: 0,
    max: 100,
    help: 'Percentage of images with an alternative text or an accepted decision to have none; the check fails below it.',
    file: 'free',
    risk: 'Lets the repository pass or fail its own check.',
  },
  {
    name: 'max-warnings',
    type: 'integer',
    min: 0,
    max: 1_000_000,
    help: 'Number of images with a warning as their worst finding that the check tolerates; it fails above that, whatever `fail-on` says.',
    file: 'free',
    risk: 'Lets the repository fail its own check.',
  },
  {
    name: 'baseline',
    type: 'text',
    help: 'File with accepted findings: only new ones count. Default: `.github/alt-text-review.baseline.json`, where it is there; `none` uses none.',
    file: 'inside',
    risk: 'Accepts findings of the repository. A path that leads out of it would have another file of the machine read, and overwritten by `alt-text-review baseline`.',
  },
  {
    name: 'review',
    type: 'choice',
    choices: ['suggest', 'comment', 'off'],
    default: 'suggest',
    help: '`suggest` posts drafts as suggestion blocks, `comment` posts every error and warning without such blocks, `off` posts nothing.',
    file: 'free',
    risk: 'Changes what is posted on pull requests of the repository, with a token that its workflow gave.',
  },
  {
    name: 'max-comments',
    type: 'integer',
    min: 0,
    max: 100,
    default: 30,
    help: 'Maximum number of comments in one review, most severe first; the rest is in the summary.',
    file: 'free',
    risk: 'Changes how much is posted on pull requests of the repository, within the limits of the setting.',
  },
  {
    name: 'captions',
    type: 'choice',
    choices: ['auto', 'off'],
    help: '`auto` drafts descriptions when a provider can be used, `off` never does. Default: `auto` in the Action, `off` on the command line.',
    file: { choices: ['off'] },
    risk: 'A run on a clone would send pictures to a provider, and whoever has the key would pay for it.',
  },
  {
    name: 'context-drafts',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    alone: 'always',
    meanings: { true: 'always', false: 'auto' },
    default: 'auto',
    help: 'Drafts that need no model, from the link, the badge or another place that shows the same picture: `auto` offers those that are certain as suggestions, and all of them beside a model; `always` offers all; `never` only shows them. `true` means `always`, `false` means `auto`.',
    file: 'free',
    risk: 'Offers texts that are in the repository already. Nothing is sent for them, and only `--fix` writes them into files.',
  },
  {
    name: 'provider',
    type: 'choice',
    choices: providerNames,
    default: 'eachlabs',
    help: `Provider of the model: ${eitherOf(providerNames.map((name) => `\`${name}\` (${providers[name].about})`))}.`,
    file: 'never',
    risk: 'Pictures and the key for them would go to a service that a stranger chose.',
  },
  {
    name: 'api-base-url',
    type: 'url',
    help: 'Base URL of the provider: https, or http on this machine. Default: the provider’s own.',
    file: 'never',
    risk: 'The key and the pictures would go to an address that a stranger chose.',
  },
  {
    name: 'model',
    type: 'text',
    help: `Model of the provider. Default: ${providerNames.map((name) => `\`${providers[name].model}\` with \`${name}\``).join(', ')}.`,
    file: 'never',
    risk: 'Pictures would go to a model that a stranger chose, at its price.',
  },
  {
    name: 'requests-per-minute',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 60,
    help: 'Limit of the account for requests in any 60 seconds, including polls; `0` means no limit.',
    file: { min: 1, max: 60 },
    risk: 'More requests than the account allows could get it blocked.',
  },
  {
    name: 'concurrency',
    type: 'integer',
    min: 1,
    max: 100,
    default: 10,
    help: 'Limit of the account for predictions at the same time.',
    file: { min: 1, max: 10 },
    risk: 'More predictions than the account allows could get it blocked.',
  },
  {
    name: 'max-captions',
    type: 'integer',
    min: 0,
    max: 10_000,
    default: 50,
    help: 'Maximum number of drafts that one run requests.',
    file: { max: 50 },
    risk: 'Whoever has the key would pay for more drafts than they expect.',
  },
  {
    name: 'max-cost-usd',
    type: 'number',
    min: 0,
    max: 10_000,
    help: 'Maximum cost of the drafts of one run, in USD.',
    file: 'free',
    risk: 'Limits the cost where nothing else does; a limit of the user wins over it.',
  },
  {
    name: 'image-transport',
    type: 'choice',
    choices: ['auto', 'data-uri', 'upload', 'url'],
    default: 'auto',
    help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with the most private way.',
    file: { choices: ['auto', 'data-uri'] },
    risk: 'Pictures would be uploaded to where anyone with the link can open them, or be fetched by servers of the provider.',
  },
  {
    name: 'picture-hosts',
    type: 'hosts',
    help: 'Hosts that pictures of other sites may be fetched from, one per line, such as `cdn.example.com` or `*.example.com`; `none` fetches none. Default: every public host.',
    file: 'free',
    risk: 'Has fewer pictures fetched, so that there are fewer drafts. Hosts inside of a network are fetched from in no case.',
  },
  {
    name: 'allow-private-image-upload',
    type: 'boolean',
    default: false,
    help: 'Allow uploads for pictures of a private repository, although anyone can open the link of an upload.',
    file: 'never',
    risk: 'It is the consent of whoever owns the pictures, and a stranger would give it.',
  },
  {
    name: 'language',
    type: 'text',
    default: 'auto',
    help: 'Language of the pages as a BCP 47 tag; `auto` takes it from `lang`, front matter or path.',
    file: 'free',
    risk: 'Changes the language that drafts are asked in; only names of known languages reach a model.',
  },
  {
    name: 'config',
    type: 'text',
    default: '.github/alt-text-review.yml',
    help: 'Configuration file; on pull requests it is read from the base commit.',
    file: 'never',
    risk: 'It is the path of the file itself.',
  },
  {
    name: 'deadline-minutes',
    type: 'integer',
    min: 1,
    max: 1440,
    default: 20,
    help: 'Minutes that a run may take. After that it reports what is there: no further document is judged, and no draft made.',
    file: { max: 60 },
    risk: 'Ends a run early, and what is not judged by then fails the check. A long one holds the machine for an hour at most.',
  },
  {
    name: 'cache-dir',
    type: 'text',
    help: 'Folder where drafts are kept between runs, and on the command line what was found on pages.',
    file: 'inside',
    risk: 'Drafts are read from a folder of the repository, and checked like answers of a model. The command line also takes findings from there, except where it reviews a change: a forged file could hide findings of the repository, as a baseline could. The Action never does. A path that leads out of it would have files written anywhere on the machine.',
  },
  {
    name: 'embed-pictures',
    type: 'integer',
    min: 0,
    max: 20480,
    default: 0,
    help: 'Largest picture, in KB, that the HTML report holds itself; larger ones it shows from their files.',
    file: { max: 512 },
    risk: 'Makes the report of this repository larger, up to the 50 MB of pictures that any report holds.',
  },
  ...reportFiles.map(
    ({ option, help }) =>
      ({
        name: option,
        type: 'text',
        help,
        file: 'inside',
        risk: 'Writes a file of the repository, also over one that is there. A path that leads out of it would overwrite any file of the machine.',
      }) as const,
  ),
] as const satisfies readonly OptionSpec[];

export type OptionSpec = {
  readonly name: string;
  readonly type: 'text' | 'list' | 'hosts' | 'choice' | 'number' | 'integer' | 'boolean' | 'url';
  readonly help: string;
  readonly file: FileRight;
  /** The answer to "What could the worst file do with it?" in a sentence or two: docs/threat-model.md and the refusals have it. */
  readonly risk: string;
  /** Masked in logs. */
  readonly secret?: true;
  /** Where it is read from in the environment, for a secret that the command line takes. */
  readonly variable?: string;
  readonly choices?: readonly string[];
  /** Of a choice: what the flag means without a value. */
  readonly alone?: string;
  /** Of a choice: other values that are taken, and what each means. */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly min?: number;
  readonly max?: number;
  readonly default?: string | number | boolean;
};

/**
 * What a configuration file may do with a setting. The file belongs to the repository, which may be a stranger's that somebody cloned; the
 * key, the pictures and the machine belong to the person who starts the run. `free`: it concerns the repository alone. `inside`: paths
 * inside the repository. `never`: only a flag, an input or the environment sets it. Otherwise these values, which only take away.
 */
export type FileRight = 'free' | 'inside' | 'never' | Pick<OptionSpec, 'choices' | 'min' | 'max'>;
