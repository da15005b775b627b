import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const [made, packed, user] = ['made', 'packed', 'user'].map((name) => join(folder, name)) as [string, string, string];
const installed = join(user, 'node_modules', 'alt-text-review');

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'package.js'), made]);
  for (const path of [packed, user]) mkdirSync(path);
  const name = npm(['pack', made], packed).trim();
  writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', join(packed, name)], user);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('The package, installed in an empty folder', () => {
  test('brings nothing else along', () => {
    const names = readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['alt-text-review']);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key))).toEqual([]);
  });

  test('starts as a command that reviews, and explains its rules', () => {
    writeFileSync(join(user, 'a.md'), '# A\n\n![](img/a.png)\n');
    const run = (...args: readonly string[]) =>
      spawnSync(join(user, 'node_modules', '.bin', 'alt-text-review'), args, { cwd: user, encoding: 'utf8' });
    expect(run('a.md', '--format', 'json')).toMatchObject({ status: 1, stderr: '' });
    expect(run('explain', 'missing-alt').stdout).toContain('An image has no alternative text.');
  });

  test('has types of its JSON report, which fit what is printed', () => {
    const files = {
      'right.ts':
        "import type { JsonReport } from 'alt-text-review';\nexport const missing = (report: JsonReport): number => report.totals.missing;\n",
      'wrong.ts':
        "import type { JsonReport } from 'alt-text-review';\nexport const missing = (report: JsonReport): string => report.totals.missing;\n",
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(user, name), text);
    const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext };
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(user, name)),
      options,
    );
    const errors = Object.keys(files).map((name) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(join(user, name))).map(({ code }) => code),
    );
    expect(errors).toEqual([[], [2322]]);
  });

  test.each(['report', 'config'])('exports the schema of the %s', (name) => {
    const script = `import schema from 'alt-text-review/schema/${name}.schema.json' with { type: 'json' }; console.log(schema.$id ?? schema.title);`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: user });
    expect(status).toBe(0);
  });
});
