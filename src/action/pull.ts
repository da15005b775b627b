import { count } from '../lib/count.ts';
import { describePull } from '../github/event.ts';
import type { PullRequest } from '../github/event.ts';
import { fromCommits } from './commits.ts';
import { connect, spent } from './connection.ts';
import { once } from '../lib/once.ts';
import type { Asking, Job, Run } from './job.ts';
import type { Asked } from '../github/index.ts';

/** Most drafts for a new author: a stranger can open any number of pull requests, and each spends money of the project. */
const newcomerCaptions = 5;

/** Reviews a pull request: documents from its head, settings from its base, and a posted review when the token can write. */
export async function fromPull(
  event: string,
  pull: PullRequest,
  run: Run,
  { answersOnly = false }: Pick<Job, 'answersOnly'> = {},
): Promise<Job> {
  const connection = await connect(run);
  const { github, client } = connection;
  const mergeBase = once(() => github.mergeBase(client, pull.baseSha, pull.headSha));
  const { source, changed } = await fromCommits(
    {
      what: describePull(event, pull),
      headSha: pull.headSha,
      baseSha: pull.baseSha,
      from: pull.baseSha,
      scopeOf: (asked) => asked ?? 'lines',
      changedFiles: async (tree) => {
        const listed = await github.changedFiles(client, pull.number);
        const isWhole = pull.changedFiles === undefined || listed.length >= pull.changedFiles;
        return isWhole ? listed : github.withUnlisted(client, listed, await mergeBase(), tree);
      },
      mergeBase,
    },
    connection,
    run,
  );
  const isCapped = pull.newcomer !== undefined && pull.readOnly === undefined;
  const maxCaptions = isCapped ? Math.min(source.options.maxCaptions, newcomerCaptions) : source.options.maxCaptions;
  const files = new Map(changed.map((file) => [file.path, file]));
  const previousPathOf = (path: string) => files.get(path)?.previousPath;
  const writes = source.options.review !== 'off' && pull.readOnly === undefined;
  return {
    ...source,
    options: { ...source.options, maxCaptions },
    input: {
      ...source.input,
      offersSilence: writes && source.options.review === 'suggest',
      showsBeginnings: writes,
      skipped: [...source.input.skipped, ...github.unlistedFiles(pull.changedFiles, changed.length)],
    },
    why: isCapped
      ? `${source.why} At most ${count(maxCaptions, 'draft')}, because the author is new to this repository (${pull.newcomer}).`
      : source.why,
    earlier: writes ? (images) => github.earlierDrafts(client, pull, previousPathOf, images) : undefined,
    publish: async (report, links, asking) => {
      const { clock, runner, env } = run.world;
      if (answersOnly) return answered(await github.readAsked(client, pull.number), asking);
      const posted = await github.publish(client, pull, {
        ...source.options,
        report,
        clock,
        hunksOf: (path) => files.get(path)?.hunks,
        previousPathOf,
        previewOf: links?.pictureOf,
        runUrl: github.runPage(client, env),
        linkTo: github.linksTo(client, pull.headSha, env),
      });
      const answers = writes && posted.asked !== undefined ? await answered(posted.asked, asking) : [];
      runner.debug(spent(client));
      return [...posted.notes, ...answers];
    },
  };

  async function answered(asked: AskedOrNot, { input, drafting }: Asking): Promise<readonly string[]> {
    if ('why' in asked) return [`No command was answered: ${asked.why}`];
    if (asked.waiting.length === 0) return [];
    const { answerPeople } = await import('./talk/index.ts');
    const { number: pullNumber, headSha } = pull;
    return answerPeople({ client, pullNumber, headSha, asked, input, drafting, previousPathOf });
  }
}

type AskedOrNot = Asked | { readonly why: string };
