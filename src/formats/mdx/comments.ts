import type { Comment as EstreeComment } from 'estree-jsx';
import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Comment } from '../../model/text.ts';
import { isAfterBrace, withBraces } from '../jsx/braces.ts';
import { betweenMarks, codeSpans, createInside } from './jsx-code.ts';

/**
 * Comments of an MDX file in source order: those of HTML, and those of JavaScript, with the braces if they contain nothing else.
 *
 * @param tree undefined when the file is not MDX: then they are found by their marks
 */
export function findMdxComments(source: string, tree: Root | undefined): readonly Comment[] {
  const code = codeSpans(source);
  const inHtml = createInside(code);
  const html = betweenMarks(source, '<!--', '-->', (at) => !inHtml(at)).map((span) => ({
    text: source.slice(span.start + '<!--'.length, span.end - '-->'.length),
    span,
  }));
  const scripted = tree ? fromTree(tree) : fromMarks(source, createInside(code));
  const braced = scripted.map(({ text, span }) => ({ text, span: withBraces(source, span) ?? span }));
  return [...html, ...braced].sort((a, b) => a.span.start - b.span.start);
}

/** `source`, of the same length and with the same lines, with spaces in place of comments in braces; for a file that is not MDX. */
export function withoutMdxComments(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span } of fromMarks(source, createInside(codeSpans(source)))) {
    const { start, end } = withBraces(source, span) ?? { start: at, end: at };
    parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return [...parts, source.slice(at)].join('');
}

function fromTree(tree: Root): readonly Comment[] {
  const found: EstreeComment[] = [];
  visitParents(tree, (node) => {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.push(...(node.data?.estree?.comments ?? []));
    }
  });
  return found.flatMap(({ value, range }) =>
    range ? [{ text: value, span: { start: range[0], end: range[1] } }] : [],
  );
}

function fromMarks(source: string, isCode: (offset: number) => boolean): readonly Comment[] {
  const spans = betweenMarks(source, '/*', '*/', (at) => !isCode(at) && isAfterBrace(source, at));
  return spans.map((span) => ({ text: source.slice(span.start + 2, span.end - 2), span }));
}
