import { expect, test } from 'vitest';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { excessOf } from '../../../src/formats/mdx/script-work.ts';

const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('');

test.each([
  ['an array of 300 objects in an attribute', `<Table rows={[${rows(300, '{ name: "a", src: "b.png" },\n')}]} />`],
  ['a module of 300 paragraphs', `export const a = [\n${rows(300, "  { name: 'a', text: `b` },\n\n")}];`],
  ['5,000 expressions', rows(5000, '{a} {`b${c}`} {/* d } */} {"}"}\n\n')],
  ['1,000 modules', rows(1000, 'export const a = "{ [ (";\n\n')],
  ['texts with a brace of their own', `{'{'} {"{"} {\`{\`} {/[{]/.test(a)} ${rows(2000, '{a}\n\n')}`],
  [
    'apostrophes between elements',
    `export const A = () => <p>don't {a} and it's</p>;\n\n${rows(2000, "It's {a}\n\n")}`,
  ],
  ['elements side by side', rows(2000, '<a><b /></a>\n\n')],
  ['code', `\`{{{\` ${rows(2000, '`<b>` {a}\n\n')}\n\n\`\`\`js\n${rows(2000, '<b> {\n')}\`\`\`\n`],
])('%s are not too much', (_, text) => {
  expect(excessOf(text)).toBeUndefined();
});

const javaScript = /JavaScript/;

test.each([
  ['a template with a blank line at every second', `export const a = \`\n${'x\n\n'.repeat(8000)}`, javaScript],
  ['a comment with a blank line at every second', `export const a = 1 /*\n${'x\n\n'.repeat(8000)}*/`, javaScript],
  ['an array with a blank line at every second', `export const a = [\n${'1,\n\n'.repeat(8000)}]`, javaScript],
  ['elements with a blank line at every second', `export const a = (<a>\n${'<b/>\n\n'.repeat(8000)}</a>)`, javaScript],
  ['modules that import thousands of names', 'import a from "b"\n\n'.repeat(2000), javaScript],
  ['a text of braces', `{"${'}'.repeat(20_000)}"}`, javaScript],
  ['a template of braces', `{\`${'${1}'.repeat(20_000)}\`}`, javaScript],
  ['a comment of braces', `{/* ${'}'.repeat(20_000)} */}`, javaScript],
  ['a regular expression of braces', `{/${'}'.repeat(20_000)}/}`, javaScript],
  ['braces in braces', `a ${'{'.repeat(20_000)}${'}'.repeat(20_000)}`, javaScript],
  ['braces in an attribute', `<a b={"${'}'.repeat(20_000)}"} />`, javaScript],
  ['braces in a spread', `<a {...{ b: "${'}'.repeat(20_000)}" }} />`, javaScript],
  ['braces in a call', `{f(${'{},'.repeat(8000)})}`, javaScript],
  ['elements in elements', '<b>'.repeat(5000) + '</b>'.repeat(5000), /deep/],
])('%s are too much, and the file is read as Markdown', (_, text, reason) => {
  expect(excessOf(text)).toMatch(reason);
  const found = mdx.read(`${text}\n\n![](a.png)\n`);
  expect(found.tolerance).toMatch(/^is not strict MDX, so it was read as Markdown: /);
  expect(found.images.map(({ src }) => src)).toContain('a.png');
});
