import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

test('dist is what the source builds', { timeout: 240_000 }, () => {
  const built = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => {
    rmSync(built, { recursive: true });
  });
  execFileSync(process.execPath, [join(root, 'scripts', 'build.js'), built]);
  const [now, then] = [contents(built), contents(join(root, 'dist'))];
  expect(Object.keys(now)).toEqual(Object.keys(then));
  expect(Object.keys(now).filter((path) => now[path] !== then[path])).toEqual([]);
});
