import { expect, test } from 'vitest';
import { mdx } from '../../../src/formats/mdx/index.ts';

const times = (count: number, text: string) => text.repeat(count);
const read = (text: string) => mdx.read(`${text}\n\n![](a.png)\n`);

test.each([
  ['an array of 200 objects in an attribute', `<Table rows={[${times(200, '{ name: "a", src: "b.png" },\n')}]} />`],
  ['a module of 300 paragraphs', `export const a = [\n${times(300, "  { name: 'a', text: `b` },\n\n")}];`],
  ['1,000 expressions', times(1000, '{a} {`b${c}`} {/* d } */} {"}"}\n\n')],
  ['1,000 modules', times(1000, 'export const a = "{ [ (";\n\n')],
  ['elements side by side', times(2000, '<a><b /></a>\n\n')],
  ['code', `\`{{{\` ${times(2000, '`<b>` {a}\n\n')}\n\n\`\`\`js\n${times(2000, '<b> {\n')}\`\`\`\n`],
])('Read as MDX: %s', (_, text) => {
  expect(read(text)).toMatchObject({ images: [{ src: 'a.png' }] });
  expect(read(text).tolerance).toBeUndefined();
});

const tooMuch = 'is not strict MDX, so it was read as Markdown: it has too much JavaScript in one piece';

test.each([
  ['a template with a blank line at every second', `export const a = \`\n${times(8000, 'x\n\n')}`],
  ['a comment with a blank line at every second', `export const a = 1 /*\n${times(8000, 'x\n\n')}*/`],
  ['an array with a blank line at every second', `export const a = [\n${times(8000, '1,\n\n')}]`],
  ['elements with a blank line at every second', `export const a = (<a>\n${times(8000, '<b/>\n\n')}</a>)`],
  [
    'modules that import thousands of names',
    Array.from({ length: 4000 }, (_, at) => `import a${at} from "b"\n\n`).join(''),
  ],
  ['a text of braces', `{"${times(20_000, '}')}"}`],
  ['a template of braces', `{\`${times(20_000, '${1}')}\`}`],
  ['a comment of braces', `{/* ${times(20_000, '}')} */}`],
  ['a regular expression of braces', `{/${times(20_000, '}')}/}`],
  ['braces in braces', `a ${times(20_000, '{')}${times(20_000, '}')}`],
  ['braces in an attribute', `<a b={"${times(20_000, '}')}"} />`],
  ['braces in a spread', `<a {...{ b: "${times(20_000, '}')}" }} />`],
  ['braces in a call', `{f(${times(8000, '{},')})}`],
  ['expressions behind one that is none', `{a b} ${times(8000, '{a} ')}`],
  ['paragraphs behind an expression that is none', `{a b}\n\n${times(8000, '{a}\n\n')}`],
])('Read as Markdown: %s', (_, text) => {
  const found = read(text);
  expect(found.tolerance).toBe(tooMuch);
  expect(found.images.map(({ src }) => src)).toContain('a.png');
});

test('Elements that nest too deeply are read as Markdown', () => {
  const found = read(times(5000, '<b>') + times(5000, '</b>'));
  expect(found.tolerance).toMatch(/its elements nest too deeply$/);
  expect(found.images).toMatchObject([{ src: 'a.png' }]);
});
