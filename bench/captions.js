// Measures how fast drafts are made, against a strict stand-in of the API on real sockets: see bench/captions/table.js. Needs no build.
//   npm run bench:captions -- [--real] [--seeds N] [--world WORD] [--pictures N,N,…] [--ours]
// The stand-in and the client are TypeScript, which Node runs without a build from version 24 on; test/node24 has one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { printTable } = await import('./captions/table.js');
  await printTable(process.argv.slice(2));
} else {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = `../test/node24/node_modules/node-${system}-${process.arch}/bin/${program}`;
  const node24 = fileURLToPath(new URL(path, import.meta.url));
  const { status, error } = spawnSync(node24, process.argv.slice(1), { stdio: 'inherit' });
  if (error) console.error(`Run \`node scripts/node24.js\` once: ${error.message}`);
  process.exitCode = status ?? 1;
}
