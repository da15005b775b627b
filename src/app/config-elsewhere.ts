import type { ReadElsewhere } from '../config/elsewhere.ts';
import { once } from '../lib/once.ts';
import type { Clock } from '../model/clock.ts';

type Around = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: (() => AbortSignal) | undefined;
};

/** Reads configuration of other repositories over GitHub's API; undefined without a token, which decides what can be read. */
export function configElsewhere(token: string | undefined, { env, ...around }: Around): ReadElsewhere | undefined {
  if (token === undefined || token === '') return undefined;
  const client = once(async () => {
    const github = await import('../github/index.ts');
    return { github, client: github.createClient(token, env, around) };
  });
  return async (place) => {
    const { github, client: connected } = await client();
    return github.fileElsewhere(connected, place);
  };
}
