import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

/** A Node.js as new as the one that action.yml asks for; undefined where there is none. */
export function node24(): string | undefined {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = `../node24/node_modules/node-${system}-${process.arch}/bin/${program}`;
  const installed = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(installed) ? installed : undefined;
}

/** For `beforeEach`: skips what runs on the Node.js of action.yml where there is none. `npm test` puts it there. */
export function skipWithoutNode24({ skip }: Pick<TestContext, 'skip'>): void {
  skip(node24() === undefined, noNode24);
}

/** Why tests are skipped, and what to do about it. */
export const noNode24 =
  'The Action runs on Node 24, and there is none here: its tests are skipped. `node scripts/node24.js` puts it into test/node24.';
