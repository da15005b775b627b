// Writes what is published on npm to build/package, or to the folder that is named: the bundle of dist, which has no dependencies, the pages
// of the rules, the schemas, and the types of the JSON report. `npm publish build/package` publishes it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'build', 'package'));

const types = 'report.d.ts';
const copied = ['dist', 'docs/rules', 'schema', 'LICENSE', 'README.md', 'CHANGELOG.md'];
/** What users of the package need of our manifest; the rest is for work on the project. */
const kept = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'repository',
  'license',
  'type',
  'engines',
  'bin',
];

const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = {
  ...Object.fromEntries(kept.map((key) => [key, ours[key]])),
  // The program is a command; what can be imported are the types of its report, and the schemas.
  types,
  exports: {
    '.': { types: `./${types}` },
    './schema/*.json': './schema/*.json',
    './package.json': './package.json',
  },
};

rmSync(out, { recursive: true, force: true });
for (const path of copied) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  cpSync(join(root, path), join(out, path), { recursive: true });
}
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
writeFileSync(join(out, types), declarations('src/reporters/json-report.ts'));

/** The declarations of a module that imports nothing. */
function declarations(path) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(join(root, path), 'utf8'), {
    compilerOptions: { isolatedDeclarations: true },
  });
  if (diagnostics?.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  return outputText;
}
