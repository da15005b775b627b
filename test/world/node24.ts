import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node.js as new as the one that action.yml asks for. */
export function node24(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = `../node24/node_modules/node-${system}-${process.arch}/bin/${program}`;
  const installed = fileURLToPath(new URL(path, import.meta.url));
  if (existsSync(installed)) return installed;
  throw new Error('The Action runs on Node 24, and there is none here. Run `node scripts/node24.js` once.');
}
