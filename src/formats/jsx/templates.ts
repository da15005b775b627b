import type { Node, Program, TemplateLiteral } from 'estree-jsx';
import { visit } from 'estree-util-visit';
import type { Comment, Span } from '../../model/text.ts';
import { attributePlaceholder } from '../masking/placeholder.ts';
import { createMaskedPage, type Mask, type Masked } from '../masking/pieces.ts';
import { betweenMarks } from '../mdx/jsx-code.ts';
import { rangeOf } from './element.ts';
import { moved } from './outline-code.ts';

/** HTML between backticks, as Lit and htm write it. */
export type HtmlTemplate = {
  /** Between the backticks. */
  readonly span: Span;
  /** Its text, with placeholders for the expressions in it. */
  readonly masked: Masked;
};

/** The templates of HTML in a program: those with the tag `html` or `svg`. Other strings may be anything, and are not read. */
export function htmlTemplates(program: Program, source: string): readonly HtmlTemplate[] {
  const found: HtmlTemplate[] = [];
  visit(program, (node) => {
    if (node.type === 'TaggedTemplateExpression' && isHtml(node.tag)) found.push(toTemplate(node.quasi, source));
  });
  return found;
}

/** Comments of HTML in a template. */
export function commentsIn({ span, masked }: HtmlTemplate): readonly Comment[] {
  return betweenMarks(masked.text, '<!--', '-->', () => true).map(({ start, end }) => ({
    text: masked.restore(masked.text.slice(start + '<!--'.length, end - '-->'.length)),
    span: moved({ start, end }, span.start),
  }));
}

function isHtml(tag: Node): boolean {
  const name = tag.type === 'MemberExpression' ? tag.property : tag;
  return name.type === 'Identifier' && /^(?:html|svg)$/.test(name.name);
}

function toTemplate(node: TemplateLiteral, source: string): HtmlTemplate {
  const { quasis, expressions } = node;
  const whole = rangeOf(node);
  const span = { start: whole.start + 1, end: whole.end - 1 };
  const page = createMaskedPage(source.slice(span.start, span.end));
  let written = '';
  const masks = expressions.map((_, index): Mask => {
    const before = quasis[index];
    const after = quasis[index + 1];
    const start = (before ? rangeOf(before).end : span.start) - span.start;
    const end = (after ? rangeOf(after).start : span.end) - span.start;
    written += before?.value.raw ?? '';
    const mask = between(written, start, end);
    written = written.slice(written.lastIndexOf('<'));
    return mask;
  });
  page.mask(masks);
  return { span, masked: page.masked(() => undefined) };
}

/** An expression between attributes may set any of them: `<img ${ref(a)} ...${props}>`. */
function between(before: string, start: number, end: number): Mask {
  const tag = before.slice(before.lastIndexOf('<'));
  const isInTag = /^<[a-z]/i.test(tag) && !tag.includes('>') && /\s(?:\.\.\.)?$/.test(tag);
  const isQuoted = tag.replace(/[^"]/g, '').length % 2 === 1 || tag.replace(/[^']/g, '').length % 2 === 1;
  return { start, end, by: isInTag && !isQuoted ? attributePlaceholder(end - start) : { isSpoken: true } };
}
