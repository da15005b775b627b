import { openRun, secret, type Run, type RunInput } from './run.ts';
import { serve } from './server.ts';

/** What a run of the workbench is given. */
export type WorkbenchInput = RunInput & {
  /** 0 for any that is free. */
  readonly port: number;
  /** A file of the page by its name; undefined when there is none. */
  readonly asset: (name: string) => Promise<Uint8Array | undefined>;
  /** A bug of ours in an answer. */
  readonly failed: (error: unknown) => void;
};

export type OpenWorkbench = Pick<Run, 'open' | 'summary'> & {
  /** With the token. */
  readonly address: string;
  /** The same for one use, because other users of the machine see what a browser is started with. */
  readonly addressOnce: string;
  readonly close: () => Promise<void>;
};

/** Reviews the documents, and serves the page on which a person decides about what was found. */
export async function openWorkbench(input: WorkbenchInput): Promise<OpenWorkbench> {
  const { routes, key, open, summary } = await openRun(input);
  const { asset, failed, port } = input;
  const secrets = { token: secret(), ticket: secret(), session: secret(), key };
  const running = await serve({ port, secrets, routes, asset, failed });
  return {
    address: `${running.origin}/?token=${secrets.token}`,
    addressOnce: `${running.origin}/?token=${secrets.ticket}`,
    open,
    summary,
    close: running.close,
  };
}
