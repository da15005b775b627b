import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visitParents } from 'unist-util-visit-parents';
import { codeSpans, createInside } from './jsx-code.ts';

/** Stands for a `{` that is text, so that the parser does not take it for an expression: a noncharacter (Unicode 16, 23.7). */
const textBrace = '\uFDD2';

/**
 * `source` with the brace around an offset as text: the outermost that is open there, or the last one before it. Undefined where there
 * is none, and for a tag of a template engine: such a file is no MDX, and the tag may be an image.
 */
export function withTextBrace(source: string, offset: number): string | undefined {
  const isCode = createInside(codeSpans(source));
  const open: number[] = [];
  let last: number | undefined;
  for (const { 0: brace, index } of source.slice(0, offset + 1).matchAll(/[{}]/g)) {
    if (source[index - 1] === '\\' || isCode(index)) continue;
    if (brace === '}') {
      if (index < offset) open.pop();
      continue;
    }
    open.push(index);
    last = index;
  }
  const at = open[0] ?? last;
  return at === undefined || isTag(source, at) ? undefined : source.slice(0, at) + textBrace + source.slice(at + 1);
}

/** Liquid and its like, shortcodes of Hugo. */
function isTag(source: string, at: number): boolean {
  return /^\{(?:%|\{[<%])/.test(source.slice(at, at + 3));
}

/** `source` with the braces around two words side by side as text: there are none in JavaScript, except after a keyword. */
export function withTextWords(source: string): string {
  const isCode = createInside(codeSpans(source));
  return source.replace(wordsInBraces, (brace, index: number) =>
    source[index - 1] === '\\' || isCode(index) ? brace : textBrace,
  );
}

const wordsInBraces =
  /\{(?=[ \t]*(?!(?:typeof|void|delete|new|await|async|yield|function|class|return|throw|let|const|var|import|static|get|set|case|else|do)\b)[\p{L}\d][\p{L}\d'’-]{0,50}[ \t]+(?!(?:in|of|as|instanceof|satisfies)\b)[\p{L}\d][^{}"'`()=?:;]{0,200}\})/gu;

/** Writes the braces that {@link withTextBrace} hid into the texts of a tree again. */
export function restoreTextBraces(tree: Root): void {
  visitParents(tree, (node: Nodes) => {
    restoreIn(node);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    node.attributes.forEach(restoreIn);
  });
}

/** Where nodes and attributes have text. */
const texts = ['value', 'alt', 'url', 'title', 'label'] as const;

function restoreIn(node: object): void {
  for (const name of texts) {
    const text: unknown = Reflect.get(node, name);
    if (typeof text === 'string' && text.includes(textBrace)) Reflect.set(node, name, text.replaceAll(textBrace, '{'));
  }
}
