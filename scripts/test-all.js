// Every test with as many cases for each property as in the gate, on this Node.js and on that of action.yml.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const system = process.platform === 'win32' ? 'win' : process.platform;
const program = process.platform === 'win32' ? 'node.exe' : 'node';
const newest = new URL(`../test/node24/node_modules/node-${system}-${process.arch}/bin/${program}`, import.meta.url);

const isNew = Number(process.versions.node.split('.')[0]) >= 24;
const nodes = isNew || !existsSync(newest) ? [process.execPath] : [process.execPath, fileURLToPath(newest)];
const env = { ...process.env, ALT_TEXT_REVIEW_FUZZ: process.env.ALT_TEXT_REVIEW_FUZZ ?? '10' };
const failures = nodes.filter((node) => {
  console.log(`With ${node}:`);
  return spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit', env }).status !== 0;
});
process.exitCode = failures.length === 0 ? 0 : 1;
