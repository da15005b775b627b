import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../conformance/pages.ts';
import { png } from '../world/png.ts';
import { runs } from '../world/runs.ts';
import { compare, heard, type Met } from './accessibility.ts';
import { alike, unlike } from './images.ts';
import { chromiumPath } from './chromium.ts';
import { startBrowser, stopBrowser } from './open.ts';

// Where we differ from Chromium on purpose, `differs` lists it; docs/conformance.md has the same list.

describe.skipIf(chromiumPath === undefined)('the accessibility tree of Chromium', () => {
  let page: Page;

  beforeAll(async () => {
    const browser = await startBrowser();
    const context = await browser.newContext();
    const body = png(1);
    await context.route('**/*', (route) => route.fulfill({ contentType: 'image/png', body }));
    page = await context.newPage();
  });

  afterAll(stopBrowser);

  test('has the names that we give to images of generated pages, and hides those that we call decorative', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async ({ html }) => {
        const { met } = await compare(page, withMaps(html));
        const compared = met.filter((one) => !differs(one));
        expect(compared.map(ours)).toEqual(compared.map(theirs));
      }),
      { ...runs(5), endOnFailure: true },
    );
  });

  const fixtures = join(import.meta.dirname, '../fixtures/rules');

  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.html')))('says the same of %s', async (name) => {
    const { met } = await compare(page, readFileSync(join(fixtures, name), 'utf8'));
    const compared = met.filter((one) => !differs(one));
    expect(compared.map(ours)).toEqual(compared.map(theirs));
  });

  test.each(alike)('says the same of %s', async (html) => {
    const { met, others } = await compare(page, body(html));
    expect(met.map(ours)).toEqual(met.map(theirs));
    expect(others).toEqual([]);
  });

  test.each(unlike)('differs on purpose: %s, %s', async (_, html, own, foreign) => {
    const { met } = await compare(page, body(html));
    expect([met.map((one) => ours(one)[1]), met.map((one) => theirs(one)[1])]).toEqual([own, foreign]);
  });
});

function body(html: string): string {
  return `<!doctype html><title>Page</title><body>${html}`;
}

/** Each area in the map of an image of its own: a browser shows no other. */
function withMaps(html: string): string {
  let count = 0;
  return html
    .replaceAll('<map name="m">', () => {
      count += 1;
      return `<img src="m.png" width="9" height="9" alt="A map" usemap="#m${count}"><map name="m${count}">`;
    })
    .replaceAll('<area ', '<area shape="default" ');
}

const hidden = 'hidden';

function ours({ tag, image }: Met): readonly string[] {
  return [tag, image.decorative ? hidden : `name: ${heard(image.name ?? '')}`];
}

function theirs({ tag, exposed }: Met): readonly string[] {
  return [tag, exposed === undefined ? hidden : `name: ${exposed.name}`];
}

function differs({ attributes, tag, image, exposed }: Met): boolean {
  const { alt, role, title } = attributes;
  return (
    // With an empty alt, a title or a role brings an image back for Chromium, without a name.
    (/^<img\b/i.test(tag) && alt === '' && (title !== undefined || role !== undefined)) ||
    (image.decorative && hasVoidAria(attributes)) ||
    // An engine of templates fills the text in.
    tag.includes('{{') ||
    // It takes an alt without words for the name, and then looks no further.
    (alt?.trim() === '' && exposed?.name === '' && image.name !== undefined && image.name === title) ||
    // A button without a name gets one in the language of the browser, which does not say what it does.
    (/^<input\b/i.test(tag) && exposed?.name === 'Submit' && image.name === undefined) ||
    // It knows no object that is decoration.
    (/^<object\b/i.test(tag) && role !== undefined) ||
    // A separator needs no name.
    (role === 'separator' && exposed?.name === '')
  );
}

/** Attributes that overrule decoration for Chromium, as for axe; by WAI-ARIA they are as good as none. */
function hasVoidAria(attributes: Met['attributes']): boolean {
  return (
    attributes['aria-hidden'] === 'false' ||
    [attributes['aria-label'], attributes['aria-labelledby']].some((value) => value?.trim() === '')
  );
}
