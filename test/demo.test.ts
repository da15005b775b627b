import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('The demo replays a pull request from its first run to a green one, and says whose captions it shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const out = join(folder, 'demo.html');
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'scripts', 'demo.js'), out], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `${out} was written: 5 runs, failed, failed, failed, failed, passed.\n`,
  });
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('The captions are a stand-in’s: no model was asked.');
  expect(page.match(/<h2>/g)).toHaveLength(5);
  // What a maintainer asks for, and the answer to it.
  expect(page).toContain('/alt accept');
  expect(page).toContain('<strong>Accepted</strong> in ');
  expect(page.match(/class="suggestion"/g)?.length).toBeGreaterThanOrEqual(2);
  // Nothing is loaded from anywhere, and no script runs.
  expect(page).not.toMatch(/<script|<link|(?:src|url)(?:="|\()(?!data:)/);
});
