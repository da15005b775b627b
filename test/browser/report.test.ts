import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { page as buildPage } from '../../scripts/build/page.js';
import { htmlSurroundings } from '../../src/app/html-surroundings.ts';
import { html } from '../../src/reporters/html.ts';
import { applySaved, parseDecisions } from '../../src/workbench/decisions.ts';
import { png } from '../world/png.ts';
import { reviewOf, writeFiles, type Files } from '../world/workbench.ts';
import { chromiumPath } from './chromium.ts';
import { axeFindings, startBrowser, stopBrowser } from './open.ts';

afterAll(stopBrowser);

const patiently = { timeout: 60_000 };
const good = 'Settings page with the Notifications switch turned on.';
const files = {
  'docs/a.md': '# One\n\nSome words.\n\n- item ![](a.png)\n\n![](b.png)\n',
  'docs/b.html': '<p>Text <img src="c.png"> and <img src="d.png"></p>\n',
  'README.md': '![A good text of the picture](docs/a.png)\n\n![image of a cat](docs/b.png)\n',
  'docs/a.png': png(1),
  'docs/b.png': png(2),
  'docs/c.png': png(3),
  'docs/d.png': png(4),
};

let built: ReturnType<typeof buildPage> | undefined;

type Opened = {
  readonly page: Page;
  readonly dir: string;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
};

/** The report about `given`, written beside it and opened from the disk. */
async function openedReport(given: Files, context: BrowserContextOptions = {}): Promise<Opened> {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-report-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFiles(dir, given);
  const pages = await (built ??= buildPage());
  await writeFiles(dir, Object.fromEntries(pages.map(({ name, code }) => [`dist/workbench/${name}`, code])));
  const { report, pictures } = await reviewOf(dir, Object.keys(given));
  const surroundings = htmlSurroundings({
    root: dir,
    packageDir: dir,
    pictures: () => Promise.resolve(pictures),
    embedPictures: 0,
    blob: () => Promise.resolve(undefined),
  });
  const file = join(dir, 'out report.html');
  await writeFile(file, html(report, { colour: false, html: await surroundings(report, file) }));
  const browser = await startBrowser();
  const opened = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...context,
  });
  onTestFinished(() => opened.close());
  const page = await opened.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.locator('h2').first().waitFor();
  return { page, dir, complaints, requests };
}

describe.skipIf(chromiumPath === undefined)('the HTML report in a browser', () => {
  test('is worked off by keyboard alone, and what is saved is what apply writes', async () => {
    const { page, dir, complaints, requests } = await openedReport(files);
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'docs/a.md, line 5' }).waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('New text').fill('');
    await page.keyboard.type(good);
    await page.getByText(`graphic, ${good}`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'docs/a.md, line 7' }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'docs/b.html, line 1' }).waitFor();
    await page.keyboard.press('d');
    await page.locator('figcaption').getByText('d.png').waitFor();
    await page.keyboard.press('i');
    await page.getByLabel('Reason').waitFor();
    await page.keyboard.type('shown in a demo');
    await page.keyboard.press('Enter');
    await page.getByText('Ignored in docs/b.html').waitFor();
    // A reload has what was decided. Chromium takes a moment to hand the storage of a file to the next page.
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator('header button', { hasText: 'decision' }).textContent();
      }, patiently)
      .toBe('Save 3 decisions');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save 3 decisions' }).press('Enter');
    const saved = await readFile(await (await downloaded).path(), 'utf8');
    const { review } = await reviewOf(dir, Object.keys(files));
    const applied = await applySaved({ review, folder: dir, now: () => 0 }, parseDecisions(saved, 'decisions.json'));
    expect(applied.refused).toEqual([]);
    expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toBe(files['docs/a.md'].replace('![](a', `![${good}](a`));
    expect(await readFile(join(dir, 'docs/b.html'), 'utf8')).toBe(
      '<p>Text <img src="c.png" alt=""> and <img src="d.png"><!-- alt-text-review-ignore-line missing-alt: shown in a demo --></p>\n',
    );
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !/^(?:file|blob):/.test(address))).toEqual([]);
  });

  test('a key that follows another at once is about what that one did', async () => {
    const { page } = await openedReport(files);
    await page.evaluate(`(async () => {
      globalThis.pressed = async (key) => {
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        // The page is drawn after a microtask, and no frame passes until the next key.
        for (let turn = 0; turn < 20; turn += 1) await undefined;
      };
      await pressed('j');
      await pressed('j');
    })()`);
    await page.getByRole('heading', { name: 'docs/a.md, line 7' }).waitFor();
    await page.evaluate(`(async () => {
      await pressed('?');
      document.querySelector('dialog').close();
      await pressed('j');
    })()`);
    await page.getByRole('heading', { name: 'docs/b.html, line 1' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has no finding of axe in any state, %s', async (colorScheme) => {
    const { page } = await openedReport(files, { colorScheme });
    await page.getByText('docs 0 %').click();
    await page.getByRole('link', { name: '5:8' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText('Filter', { exact: true }).click();
    await page.getByRole('combobox', { name: /^Rule/ }).selectOption('empty-markdown-alt');
    await page.getByRole('link', { name: '5:8' }).click();
    await page.getByRole('heading', { name: 'docs/a.md, line 5' }).waitFor();
    await page.getByRole('button', { name: 'Copy the fixed line' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('without scripts the findings stand there by folder', async () => {
    const { page } = await openedReport(files, { javaScriptEnabled: false });
    await page.getByText('docs 0 %').click();
    await page.getByText('![](b.png)').waitFor();
    expect(await page.locator('h1').textContent()).toMatch(/4 images need alternative text/);
  });

  test.each([
    ['400 px', { viewport: { width: 400, height: 800 } }],
    ['twice the size', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['forced colours', { forcedColors: 'active', reducedMotion: 'reduce' } as const],
  ])('fits without scrolling sideways: %s', async (_, context) => {
    const long = `${'very-long-name/'.repeat(12)}picture.png`;
    const { page } = await openedReport({ [`${'a'.repeat(80)}/a.md`]: `![](${long})\n` }, context);
    for (const key of ['o', 'j']) {
      await page.keyboard.press(key);
      const [scroll, client] = await page.evaluate<readonly [number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(scroll).toBeLessThanOrEqual(client);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  test('has only the rows in view of thousands of images in its list, and shows their pictures', async () => {
    const text = Array.from({ length: 6000 }, (_, index) => `![](${index % 2 === 0 ? 'p' : 'q'}.png)`).join('\n\n');
    const { page } = await openedReport({ 'a.md': text, 'p.png': png(1), 'q.png': png(2) });
    await page.getByText('0 of 6000 images', { exact: true }).waitFor();
    expect(await page.locator('.list li').count()).toBeLessThan(80);
    await page.evaluate("document.querySelector('.list').scrollTop = 1e9");
    await page.getByText('a.md:11999').waitFor();
    await expect
      .poll(() => page.evaluate("document.querySelector('.thumbnail').naturalWidth"), patiently)
      .toBeGreaterThan(0);
  });

  test('runs no script of a document, of a picture or of a path', async () => {
    const attack = '"><img src=x onerror="document.title=1"></script><script>document.title=2</script>';
    const { page, complaints } = await openedReport({
      'a.md': `# ${attack}\n\n${attack}\n\n![IMG_1.png](a.svg "${attack.replaceAll('"', "'")}")\n\n![](<${attack}>)\n`,
      'a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="document.title=3"><script>document.title=4</script></svg>',
    });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.title()).toMatch(/alternative text review$/);
    expect(complaints).toEqual([]);
  });
});
