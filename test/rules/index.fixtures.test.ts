import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFor, loadFormat } from '../../src/formats/index.ts';
import { lineStarts, locate } from '../../src/lib/lines.ts';
import { runRules } from '../../src/rules/index.ts';
import { stage } from './stage.ts';

const folder = new URL('../fixtures/rules/', import.meta.url);

/** Each line of a fixture states which rules report the images that start on it: `<!-- expect: rule-id, rule-id -->`, or nothing. */
describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');

  test('has the findings that its lines expect, and no other', async () => {
    expect(await findings(file, text)).toEqual(expectations(text));
  });

  test('expects the rule that it is named after', () => {
    expect(expectations(text).map((line) => line.split(' ')[1])).toContain(file.split('.')[0]);
  });
});

async function findings(file: string, text: string): Promise<readonly string[]> {
  const images = (await loadFormat(formatFor(file)!)).read(text).images;
  const starts = lineStarts(text);
  const page = stage(text, images, file);
  return images.flatMap((image) =>
    runRules(image, page).map(({ rule }) => `${locate(starts, image.span).line} ${rule}`),
  );
}

function expectations(text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const expected = /<!-- expect: (.+?) -->/u.exec(line)?.[1];
    return expected === undefined ? [] : expected.split(', ').map((rule) => `${at + 1} ${rule}`);
  });
}
