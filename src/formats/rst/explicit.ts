import { following, lineAfter, skipBlank, spanOf, textAt, textOf, type Block } from './block.ts';
import { contentOf } from './directive-names.ts';
import { readDirective, startOf, type ReadDirective } from './directive.ts';
import { offsetAt } from './lines.ts';
import { embedded, explicit, marks, substitutionMark, targetMark } from './marks.ts';
import { addressOf } from './pictures.ts';
import type { Found, ParseInside, RstNode } from './tree.ts';
import type { Span } from '../../model/text.ts';

/** A directive, a definition of a substitution, a target, a footnote or a comment: what begins with two dots. Undefined for other lines. */
export function readExplicit(block: Block, line: number, parse: ParseInside): Found | undefined {
  const text = textAt(block, line);
  const isAnonymous = marks.anonymous.test(text);
  if (!isAnonymous && !marks.explicit.test(text)) return undefined;
  const target = isAnonymous ? { name: '', length: Math.min(text.length, '__ '.length) } : targetMark(text);
  if (target) return readTarget(block, line, target);
  const footnote = explicit.footnote.exec(text)?.[0];
  if (footnote !== undefined) {
    const { block: inner, end } = following(block, line, footnote.length);
    return { nodes: [{ kind: 'item', span: spanOf(block, line, end), children: parse(inner) }], end };
  }
  const substitution = substitutionMark(text);
  if (substitution) return readSubstitution(block, line, substitution, parse);
  const directive = explicit.directive.exec(text);
  if (directive) {
    const name = (directive[1] ?? '').toLowerCase();
    const read = readDirective(block, line, startOf(block, line), name, directive[0].length);
    return { nodes: directiveNodes(block, line, read, parse), end: read.end };
  }
  return readComment(block, line, text);
}

function directiveNodes(
  block: Block,
  line: number,
  { directive, content, end }: ReadDirective,
  parse: ParseInside,
): readonly RstNode[] {
  const span = spanOf(block, line, end);
  if (directive.name === 'raw') {
    const isHtml = directive.argument.toLowerCase().split(/\s+/).includes('html');
    return [{ kind: 'raw', span, lines: isHtml ? content.flatMap(placesIn) : [], children: [] }];
  }
  const kind = contentOf(directive.name);
  const children = kind === 'verbatim' ? [] : content.flatMap(parse);
  return [{ kind: 'directive', span, directive, children: kind === 'caption' ? captioned(children) : children }];
}

/** A figure without a caption begins with an empty comment. What begins with anything else is an error, and not shown. */
function captioned(content: readonly RstNode[]): readonly RstNode[] {
  const [first] = content;
  return first?.kind === 'paragraph' || (first?.kind === 'comment' && first.text === '') ? content : [];
}

/** The places of the lines of a block in the file. */
function placesIn(block: Block): readonly Span[] {
  return Array.from({ length: block.to - block.from }, (_, index) => {
    const line = block.lines.list[block.from + index];
    const start = startOf(block, block.from + index);
    return { start, end: Math.max(start, line ? offsetAt(line, line.text.length) : start) };
  });
}

function readTarget(block: Block, line: number, { name, length }: { name: string; length: number }): Found {
  const { block: inner, end } = following(block, line, length, true);
  const address = addressOf(textOf(inner, inner.from, end));
  return { nodes: [{ kind: 'target', name, address, span: spanOf(block, line, end), children: [] }], end };
}

function readSubstitution(
  block: Block,
  line: number,
  { name, length }: { name: string; length: number },
  parse: ParseInside,
): Found {
  const { block: inner, end } = following(block, line, length);
  const span = spanOf(block, line, end);
  const at = skipBlank(inner, inner.from);
  // Its lines keep their indent: the directive in it has to be less indented than its options.
  const first = at === line ? inner.first : (block.lines.list[at]?.text.search(/\S/) ?? 0);
  const body: Block = { ...inner, from: at, left: block.left, first };
  const mark = at < end ? embedded.exec(textAt(body, at)) : null;
  if (!mark) return { nodes: [{ kind: 'substitution', name, span, children: [] }], end };
  const read = readDirective(body, at, span.start, (mark[1] ?? '').toLowerCase(), mark[0].length);
  return { nodes: [{ kind: 'substitution', name, span, children: directiveNodes(body, at, read, parse) }], end };
}

function readComment(block: Block, line: number, text: string): Found {
  const mark = marks.explicit.exec(text)?.[0] ?? '';
  const isEmpty = text.length === mark.length && (lineAfter(block, line) ?? '') === '';
  const { block: inner, end: after } = following(block, line, mark.length);
  const end = isEmpty ? line + 1 : after;
  const words = isEmpty ? '' : textOf(inner, inner.from, end).trim();
  return { nodes: [{ kind: 'comment', span: spanOf(block, line, end), text: words, children: [] }], end };
}
