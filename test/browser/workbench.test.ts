import { afterAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { png } from '../world/png.ts';
import { chromiumPath, withoutBrowser } from './chromium.ts';
import { axeFindings, openedPage, stopBrowser } from './open.ts';

if (chromiumPath === undefined) process.stderr.write(`${withoutBrowser}\n`);
afterAll(stopBrowser);

/** What is waited for comes in a moment, and on a busy machine later. */
const patiently = { timeout: 60_000 };
const good = 'Settings page with the Notifications switch turned on.';
/** Not that of the list of keys, which stands there while an image is loaded. */
const title = (page: Page) => page.locator('main h2').first();
const message = (page: Page) => page.locator('.message');

describe.skipIf(chromiumPath === undefined)('the workbench in a browser', () => {
  test('is worked off by keyboard alone, and the files have what was decided', async () => {
    const files = {
      'a.md': '# One\n\nSome words.\n\n![](a.png)\n\n![](b.png)\n',
      'b.html': '<p>Text <img src="c.png"> and <img src="d.png"></p>\n',
      'a.png': png(1),
      'b.png': png(2),
      'c.png': png(3),
      'd.png': png(4),
    };
    const { client, page, complaints } = await openedPage(files);
    await page.getByRole('heading', { name: 'a.md, line 5' }).waitFor();
    // Edit, and write with Enter.
    await page.keyboard.press('e');
    await page.keyboard.type(good);
    await page.getByText('No rule has anything to say').waitFor();
    await page.getByText(`graphic, ${good}`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'a.md, line 7' }).waitFor();
    expect(await message(page).textContent()).toBe('Written: a.md, line 5. Next: a.md, line 7.');
    // Where the focus is, a screen reader goes on.
    expect(await page.evaluate("document.activeElement === document.querySelector('h2')")).toBe(true);
    // Skip, decorative, ignore with a reason.
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'b.html, line 1' }).waitFor();
    await page.keyboard.press('d');
    await expect.poll(() => client.read('b.html'), patiently).toContain('<img src="c.png" alt="">');
    await page.locator('figcaption').getByText('d.png').waitFor();
    await page.keyboard.press('i');
    await page.getByLabel('Reason').waitFor();
    await page.keyboard.type('shown in a demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Everything is decided' }).waitFor();
    expect(await client.read('a.md')).toBe(files['a.md'].replace('![](a', `![${good}](a`));
    expect(await client.read('b.html')).toContain(
      '<img src="d.png"><!-- alt-text-review-ignore-line missing-alt: shown in a demo -->',
    );
    // Undo goes back to the image.
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'b.html, line 1' }).waitFor();
    expect(await client.read('b.html')).not.toContain('alt-text-review-ignore');
    expect(complaints).toEqual([]);
  });

  test('survives a reload, and a second tab that was not opened with the token says what to do', async () => {
    const { client, page } = await openedPage({
      'a.md': '![](a.png)\n\n![](b.png)\n',
      'a.png': png(1),
      'b.png': png(2),
    });
    expect(page.url()).toBe(`${client.origin}/`);
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'a.md, line 3' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'a.md, line 3' }).waitFor();
    await page.getByText('1 of 2 images').waitFor();
    const second = await page.context().newPage();
    await second.goto(client.origin);
    await second.getByText('Open the address that the terminal shows').waitFor();
  });

  test.each(['light', 'dark'] as const)('has no finding of axe in any state, %s', async (colorScheme) => {
    const { page } = await openedPage(
      {
        'a.md': '# One\n\n![](a.png)\n\n![](b.png)\n\n[![](c.png)](https://www.example.org/pricing)\n',
        'b.md': '![A good text of the picture](a.png)\n\n![](gone.png)\n',
        'a.png': png(1),
        'b.png': png(2),
        'c.png': png(3),
      },
      { context: { colorScheme } },
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByLabel('New text').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('image of a thing');
    await page.getByText('Will be heard as').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await page.getByLabel('Reason').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (let left = 0; left < 4; left += 1) {
      const before = await title(page).textContent();
      await page.keyboard.press('s');
      await expect.poll(() => title(page).textContent(), patiently).not.toBe(before);
      if (left < 3) expect(await axeFindings(page)).toEqual([]);
    }
    await page.getByRole('heading', { name: 'Everything is decided' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([
    ['400 px', { viewport: { width: 400, height: 800 } }],
    ['1,600 px at twice the size', { viewport: { width: 800, height: 450 }, deviceScaleFactor: 2 }],
    ['forced colours and reduced motion', { forcedColors: 'active', reducedMotion: 'reduce' } as const],
  ])('fits without scrolling sideways: %s', async (_, context) => {
    const long = `${'very-long-name/'.repeat(12)}picture.png`;
    const { page } = await openedPage({ 'a.md': `![](${long})\n` }, { context });
    const [scroll, client] = await page.evaluate<readonly [number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(scroll).toBeLessThanOrEqual(client);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('runs no script of a document, of a picture or of a draft', async () => {
    const attack = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, complaints } = await openedPage({
      'a.md': `# ${attack}\n\n${attack}\n\n![IMG_1.png](a.svg "${attack.replaceAll('"', "'")}")\n`,
      'a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=3"><script>document.title=4</script></svg>',
    });
    await page.keyboard.press('e');
    await page.keyboard.type(attack);
    await page.getByText('Will be heard as').waitFor();
    expect(await page.title()).toBe('Alt text workbench');
    expect(complaints.filter((complaint) => /Content Security Policy|title/.test(complaint))).toEqual([]);
  });

  test('has only the rows in view of thousands of images in the page', async () => {
    const text = Array.from({ length: 6000 }, (_, index) => `![](p/${index}.png)`).join('\n\n');
    const { page } = await openedPage({ 'a.md': text });
    await page.getByText('0 of 6000 images').waitFor();
    expect(await page.locator('.list li').count()).toBeLessThan(80);
    await page.evaluate("document.querySelector('.list').scrollTop = 1e9");
    await page.getByText('5999.png').waitFor();
  });

  test('shows a draft when it comes, says it differently, and accepts it with one key', async () => {
    let answer: (text: string) => void = () => undefined;
    const draft = async (wanted: readonly unknown[]) => {
      const text = await new Promise<string>((resolve) => (answer = resolve));
      const one = {
        status: 'ok',
        text,
        provider: 'eachlabs',
        model: 'llava-13b',
        language: 'en',
        costUsd: 0,
        cached: false,
        askedHere: true,
        picture: text,
      } as const;
      return { drafts: wanted.map(() => one), requests: 1, costUsd: 0, notes: [], refused: undefined };
    };
    const { client, page } = await openedPage(
      { 'a.md': '![](a.png)\n', 'a.png': png(1) },
      { drafting: { status: 'ready', draft } },
    );
    await page.getByText('A model is looking at the picture').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    answer('A grey square that fills the picture.');
    await page.getByText('from llava-13b, which saw the picture').waitFor();
    expect(await page.getByLabel('New text').inputValue()).toBe('A grey square that fills the picture.');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('r');
    await page.getByText('A model is looking at the picture').waitFor();
    answer('A square in one shade of grey.');
    await expect.poll(() => page.getByLabel('New text').inputValue(), patiently).toBe('A square in one shade of grey.');
    await page.keyboard.press('2');
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Everything is decided' }).waitFor();
    expect(await client.read('a.md')).toBe('![A grey square that fills the picture.](a.png)\n');
  });

  test('says that a provider is dead, and everything else works', async () => {
    const drafting = { status: 'unavailable', reason: 'There is no key. Set EACHLABS_API_KEY.' } as const;
    const { client, page } = await openedPage({ 'a.md': '![](a.png)\n', 'a.png': png(1) }, { drafting });
    await page.getByText('No draft by a model: There is no key.').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.type(good);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Everything is decided' }).waitFor();
    expect(await client.read('a.md')).toContain(good);
  });
});
