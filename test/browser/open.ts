import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { page as buildPage } from '../../scripts/build/page.js';
import { openedWorkbench, type Client, type Files, type WorkbenchOptions } from '../world/workbench.ts';
import { chromiumPath } from './chromium.ts';

/** The page as the build bundles it, once for all tests. */
let built: ReturnType<typeof buildPage> | undefined;
let browser: Promise<Browser> | undefined;

/** The one browser of these tests. */
export function startBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: ['--no-sandbox'],
  });
  return browser;
}

export async function stopBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export type Opened = {
  readonly client: Client;
  readonly page: Page;
  /** What the console of the page complained about. */ readonly complaints: readonly string[];
};

/** A workbench over `files`, opened in a tab of its own. */
export async function openedPage(
  files: Files,
  options: WorkbenchOptions & { readonly context?: BrowserContextOptions } = {},
): Promise<Opened> {
  const client = await openedWorkbench(files, {
    ...options,
    asset: async (name) => {
      const file = (await (built ??= buildPage())).find((one) => one.name === name);
      return file === undefined ? undefined : Buffer.from(file.code);
    },
  });
  const context = await (
    await startBrowser()
  ).newContext({ viewport: { width: 1280, height: 900 }, ...options.context });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(client.workbench.address);
  await page.locator('h2').first().waitFor();
  return { client, page, complaints };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the page as it is, a rule and an element each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The policy of the page allows no script of others, but what the tools of a developer evaluate.
  await page.evaluate(axe);
  // As a text, because this project has no types of a browser.
  return page.evaluate<readonly string[]>(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`);
}
