import type { Span } from '../../model/text.ts';
import type { ListedAttribute } from './attribute-list.ts';
import { hasReference } from './references.ts';

/** An image macro as it is written. Values are those of the attribute list: references and escapes are still in them. */
export type ImageMacro = {
  readonly syntax: 'block-macro' | 'inline-macro';
  /** Undefined where a reference among the attributes may set it. */
  readonly alt: { readonly kind: 'absent' | 'dynamic' } | { readonly kind: 'text'; readonly text: string };
  readonly altSpan: Span;
  readonly span: Span;
  readonly target: string;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
  /** Whether the page shows the elements of the file itself, whose names the source does not contain. */
  readonly isInlined: boolean;
  /** Every attribute but the alternative text. */
  readonly others: readonly string[];
};

export type WrittenMacro = Pick<ImageMacro, 'syntax' | 'span' | 'target'> & {
  /** Between the brackets. */
  readonly list: Span;
  readonly attributes: readonly ListedAttribute[];
  /** Attributes of the line above a block. */
  readonly above: readonly ListedAttribute[];
};

/** An image macro with what its attributes mean: of two for one purpose the last one counts, so those of the line above count less. */
export function readMacro({ syntax, span, target, list, attributes, above }: WrittenMacro): ImageMacro {
  const all = [...above.filter(({ name }) => name !== undefined), ...attributes];
  const alt = all.findLast((one) => (isNamed(one, 'alt') && one.value !== 'None') || isPositional(one, 0));
  const options = all.filter(({ name }) => name === 'options' || name === 'opts').map(({ value }) => value ?? '');
  const valueOf = (name: string, place?: number) =>
    all.findLast((one) => isNamed(one, name) || (place !== undefined && isPositional(one, place)))?.value;
  const mayBeReferred = [...above, ...attributes].some(
    ({ name, value }) => name === undefined && value !== undefined && isReference(value),
  );
  const altSpan = alt?.span ?? insertionPoint(attributes, list);
  return {
    syntax,
    target,
    alt: altOf(alt?.value, mayBeReferred),
    altSpan,
    span: { start: Math.min(span.start, altSpan.start), end: span.end },
    link: valueOf('link'),
    title: valueOf('title'),
    width: valueOf('width', 1),
    height: valueOf('height', 2),
    isInlined: options.some((option) => option.split(',').some((word) => word.trim() === 'inline')),
    others: all.filter((one) => one !== alt && one.value !== undefined).map(written),
  };
}

function isNamed(attribute: ListedAttribute, name: string): boolean {
  return attribute.name === name;
}

function isPositional({ name, index, value }: ListedAttribute, place: number): boolean {
  return name === undefined && index === place && value !== undefined;
}

function altOf(text: string | undefined, mayBeReferred: boolean): ImageMacro['alt'] {
  if (text === undefined) return { kind: mayBeReferred ? 'dynamic' : 'absent' };
  return hasReference(text) ? { kind: 'dynamic' } : { kind: 'text', text };
}

/** Whether a value is a reference and nothing else: it may stand for whole attributes. */
function isReference(value: string): boolean {
  return /^\{[^{}]*\}$/.test(value.trim());
}

/** A new text is the first of the attributes, unless that moves a later value to another place. */
function insertionPoint(attributes: readonly ListedAttribute[], list: Span): Span {
  const [first] = attributes;
  const movesLater = first?.name !== undefined && attributes.some(({ name, value }) => name === undefined && value);
  const at = movesLater ? list.end : (first?.span.start ?? list.start);
  return { start: at, end: at };
}

function written({ name, value }: ListedAttribute): string {
  return `${name ?? ''}=${value ?? ''}`;
}
