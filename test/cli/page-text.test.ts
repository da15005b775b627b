import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { pageText } from '../../src/cli/page-text.ts';
import { rules } from '../../src/rules/index.ts';

const page = `<!-- generated -->
# a-rule

Says **what** it finds in [a link](https://example.com/a/long/address), see \`[code](stays)\`.

- one [two](a.md)
  three
- four
<!-- /generated -->

## Who is affected

\`\`\`md fail
![](a.png)

![](b.png)
\`\`\`

\`\`\`html pass
<img alt="">
\`\`\`
`;

test('A page is headings, paragraphs, lists and examples, without addresses', () => {
  expect(pageText(page, { width: 40, colour: false })).toBe(`A-RULE

Says what it finds in a link, see
\`[code](stays)\`.

  - one two three
  - four

WHO IS AFFECTED

  Reported:
    ![](a.png)

    ![](b.png)

  Fine:
    <img alt="">
`);
});

test('Code of a list stands below its item', () => {
  const list = '- one:\n\n  ```html pass\n  <img\n    alt="">\n  ```\n\n- two\n';
  expect(pageText(list, { width: 40, colour: false })).toBe(`  - one:

      Fine:
        <img
          alt="">

  - two
`);
});

test('No page of a rule shows a fence', () => {
  for (const { id } of rules) {
    const text = readFileSync(join(import.meta.dirname, `../../docs/rules/${id}.md`), 'utf8');
    expect(pageText(text, { width: 80, colour: false })).not.toMatch(/^ *```/m);
  }
});

test('Colours add nothing but colour', () => {
  const coloured = pageText(page, { width: 40, colour: true });
  expect(coloured).toContain('\u001b[1mA-RULE');
  expect(stripVTControlCharacters(coloured)).toBe(pageText(page, { width: 40, colour: false }));
});

test('No page of a rule shows an address of a standard, or a line of text that is too wide', () => {
  for (const { id } of rules) {
    const text = readFileSync(join(import.meta.dirname, `../../docs/rules/${id}.md`), 'utf8');
    const isText = (line: string) => !line.startsWith('    ') && !line.includes('|');
    const lines = pageText(text, { width: 80, colour: false }).split('\n').filter(isText);
    expect(lines.filter((line) => line.includes('](http') || line.includes('w3.org/WAI'))).toEqual([]);
    expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  }
});
