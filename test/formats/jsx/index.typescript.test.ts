import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { jsx } from '../../../src/formats/jsx/index.ts';

/** An image of an element as the compiler of TypeScript sees it: its opening tag, and its text as React gets it. */
type Seen = { readonly tag: string; readonly alt: string | undefined };

/** The `img` elements of a file by the compiler, whose output is run with functions that only record. */
function byTypeScript(text: string): readonly Seen[] {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    const isTag = ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node);
    if (isTag && node.tagName.getText() === 'img') tags.push(text.slice(node.getStart(), node.end));
    ts.forEachChild(node, visit);
  };
  visit(file);

  const { outputText } = ts.transpileModule(text, {
    fileName: 'a.tsx',
    compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const alts: (string | undefined)[] = [];
  const createElement = (type: unknown, props: { readonly alt?: unknown } | null) => {
    if (type === 'img') alts.push(typeof props?.alt === 'string' ? props.alt : undefined);
  };
  runInNewContext(outputText, {
    React: { createElement },
    exports: {},
    p: { src: 'p.png' },
    yes: true,
    no: false,
    C: 'c',
  });
  return tags.map((tag, index) => ({ tag, alt: alts[index] }));
}

describe('What we read is what the compiler of TypeScript makes', () => {
  test.each([
    ['a string', '<img alt="x" />'],
    ['single quotes', '<img alt=\'a "b"\' />'],
    ['references of HTML', '<img alt="a &amp; b &eacute; &#65; &#x42; &nbsp;c" />'],
    ['what is no reference', '<img alt="AT&T &bogus; &amp" />'],
    ['a backslash', '<img alt="a \\n \\" />'],
    ['a brace', '<img alt="{x} ${y}" />'],
    ['a mark of a tag', '<img alt="a > b < c" />'],
    ['an expression', '<img alt={"x \\" y \\u00e9"} />'],
    ['a template', '<img alt={`x "y"`} />'],
    ['a template in parts', '<img alt={`x ${"y"} z`} />'],
    ['a sum', '<img alt={"x" + \' y\'} />'],
    ['a cast', '<img alt={"x" as string} />'],
    ['a satisfied type', '<img alt={("x") satisfies string} />'],
    ['an empty text', '<img alt="" />'],
    ['an empty expression', '<img alt={``} />'],
    ['no value', '<img alt />'],
    ['undefined', '<img alt={undefined} />'],
    ['null', '<img alt={null} />'],
    ['false', '<img alt={false} />'],
    ['nothing', '<img src="a.png" />'],
    ['two texts', '<img alt="x" alt="y" />'],
    ['a spread before it', '<img {...p} alt="x" />'],
    ['a condition with one outcome', '<img alt={yes ? "x" : "x"} />'],
    ['a comment with marks', '<img /* > */ alt="x" // />\n />'],
    ['an element with content', '<img alt="x"></img>'],
    ['text over two lines around', '<p>\n  a\n  <img alt="x" />\n  b\n</p>'],
    ['a name with type arguments', '<C<string> icon={<img alt="x" />} />'],
    ['a fragment', '<><img alt="x" /><img alt="" /></>'],
    ['a condition around', '<p>{yes && <img alt="x" />}{no ? <img alt="y" /> : null}</p>'],
    ['a list', '<ul>{[1].map((a) => <li key={a}><img alt="x" /></li>)}</ul>'],
    ['a mark before', '/* \uFEFF 😀 */ <img alt="😀 x" />'],
  ])('%s', (_, element) => {
    const text = `const a: unknown = ${element};`;
    const found = jsx.read(text).images.map(({ span, alt }) => ({
      tag: text.slice(span.start, span.end),
      alt: alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? '' : undefined,
    }));
    const seen = byTypeScript(text);
    expect(found.map(({ tag }) => tag)).toEqual(seen.map(({ tag }) => tag));
    // An element that the condition does not make has no text there.
    for (const [index, { alt }] of seen.entries())
      if (index < 1 || alt !== undefined) expect(found[index]?.alt).toBe(alt);
  });

  test.each(['x', '"q" \'s\'', 'a & b &amp; &#65; &eacute;', '{c} ${d} `e` \\ \\n', '<b> </b> />', 'one\n two'])(
    'a text that we write: %j',
    (alt) => {
      for (const element of ['<img src="a.png" />', '<img alt="old" />', "<img alt='old' />", '<img alt={old} />']) {
        const text = `const a = ${element};`;
        const [image] = jsx.read(text).images;
        const edit = jsx.setAlt(text, image!, alt);
        const edited = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
        expect(byTypeScript(edited).map((one) => one.alt)).toEqual([alt.replace(/\s+/g, ' ')]);
      }
    },
  );
});
