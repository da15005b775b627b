import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ejs } from '../../../src/formats/ejs/index.ts';
import { erb } from '../../../src/formats/erb/index.ts';
import { handlebars } from '../../../src/formats/handlebars/index.ts';
import { jinja } from '../../../src/formats/jinja/index.ts';
import { liquid } from '../../../src/formats/liquid/index.ts';
import { php } from '../../../src/formats/php/index.ts';

/** What the engines themselves put out; `scripts/template-fixtures.js` asks them. */
type Case = { readonly engine: keyof typeof formats; readonly template: string; readonly shown: readonly string[] };

const formats = { liquid, nunjucks: jinja, twig: jinja, handlebars, ejs, erb, php };
const file = new URL('../../fixtures/engines/cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

test.each(cases)('The images that $engine shows for some data are those that are found in $template', (one) => {
  const { images } = formats[one.engine].read(one.template);
  // An image of which only code knows the rest has its source for an address.
  const found = images.map(({ src }) => /\w+\.png/.exec(src)?.[0] ?? src);
  expect([...new Set(found)].sort()).toEqual(one.shown);
});

test('There are twenty cases of each engine', () => {
  for (const engine of Object.keys(formats)) {
    expect(cases.filter((one) => one.engine === engine).length).toBeGreaterThanOrEqual(20);
  }
});
