import { secretsOf } from '../app/secrets.ts';
import { configElsewhere } from '../app/config-elsewhere.ts';
import type { ReadElsewhere } from '../config/elsewhere.ts';
import { count } from '../lib/count.ts';
import type * as GitHub from '../github/index.ts';
import { parseOptions } from '../config/options.ts';
import type { Run } from './job.ts';

export type Connection = { readonly github: typeof GitHub; readonly client: ReturnType<typeof GitHub.createClient> };

/** GitHub's API for the token of the run. Loaded here, so that a run on files alone does not load it. @throws UserError without a token */
export async function connect({ inputs, world, deadline }: Run): Promise<Connection> {
  const github = await import('../github/index.ts');
  const { env, clock, githubFetch: fetch } = world;
  const options = parseOptions(inputs);
  const around = { clock, fetch, signal: deadline.now, secrets: secretsOf(options, env) };
  return { github, client: github.createClient(options.githubToken, env, around) };
}

/** Reads configuration of other repositories with the token of the run; undefined without one. */
export function elsewhereOf(token: string | undefined, { world, deadline }: Run): ReadElsewhere | undefined {
  const { env, clock, githubFetch: fetch } = world;
  return configElsewhere(token, { env, clock, fetch, signal: deadline.now });
}

/** The number of requests to GitHub, for the debug log. */
export function spent({ requests: { reads, writes }, budget: { left, limit } }: Connection['client']): string {
  const rest = left === undefined || limit === undefined ? '' : `; ${left} of ${limit} left in this hour`;
  return `GitHub requests: ${count(reads, 'read')}, ${count(writes, 'write')}${rest}.`;
}
