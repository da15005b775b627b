// Takes the pictures of the README from the page of the demo and from the workbench, in Debian's Chromium:
//   node scripts/demo/pictures.js
// Needs `npm run demo` and a build before.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = (name) => join(root, 'docs', 'images', name);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 860, height: 900 }, deviceScaleFactor: 1.5 });
await page.goto(pathToFileURL(join(root, 'build', 'demo.html')).href);
await page
  .locator('article.thread')
  .first()
  .screenshot({ path: out('suggestion.png') });

const site = mkdtempSync(join(tmpdir(), 'alt-text-demo-'));
cpSync(join(root, 'examples', 'site'), site, { recursive: true });
const args = [join(root, 'dist', 'cli', 'index.js'), 'work', '--no-open', '--journal', join(site, 'journal.json')];
const workbench = spawn(process.execPath, args, { cwd: site, stdio: ['ignore', 'pipe', 'inherit'] });
const [address] = await new Promise((resolve, reject) => {
  workbench.once('error', reject);
  workbench.stdout.setEncoding('utf8').once('data', (text) => resolve(text.split('\n')));
});
await page.setViewportSize({ width: 1200, height: 800 });
await page.goto(address);
await page.locator('img').first().waitFor();
await page.waitForLoadState('networkidle');
await page.screenshot({ path: out('workbench.png') });

await browser.close();
workbench.kill();
rmSync(site, { recursive: true });
