import { isRule } from '../rules/index.ts';
import { isAmong, isArrayOf, isBoolean, isFinite, isMaybe, isOf, isString } from '../lib/shape.ts';
import type { Alt, Context, Control, Image, Label } from '../model/image.ts';
import type { Finding } from '../model/rule.ts';
import type { Comment, Span } from '../model/text.ts';

/** What is kept of a page: everything that is found on it, without what its text tells at once. */
export type KeptPage = {
  readonly comments: readonly Comment[];
  readonly tolerance?: string | undefined;
  readonly checked: readonly { readonly image: Image; readonly findings: readonly Finding[] }[];
};

/** A kept page, read from a text that anyone may have written; undefined for one that no page of `length` can have. */
export function readPage(value: unknown, length: number): KeptPage | undefined {
  if (!isPage(value)) return undefined;
  const within = ({ start, end }: Span) => 0 <= start && start <= end && end <= length;
  const spans = [
    ...value.comments.map(({ span }) => span),
    ...value.checked.flatMap(({ image }) => [image.span, image.altSpan]),
  ];
  return spans.every(within) ? value : undefined;
}

const maybeText = isMaybe(isString);
const isSpan = isOf<Span>({ start: isOffset, end: isOffset });

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isAlt(value: unknown): value is Alt {
  return isWordless(value) || isWritten(value);
}

const isWordless = isOf<{ readonly kind: Exclude<Alt['kind'], 'text'> }>({
  kind: isAmong({ absent: true, empty: true, dynamic: true }),
});
const isWritten = isOf<Extract<Alt, { readonly kind: 'text' }>>({ kind: isAmong({ text: true }), text: isString });

const isControl = isOf<Control>({
  kind: isAmong({ link: true, button: true }),
  target: maybeText,
  otherText: isString,
  isLabelled: isMaybe((value): value is true => value === true),
});

const isLabel = isOf<Label>({
  place: isAmong({ caption: true, cell: true, term: true, paragraph: true }),
  text: isString,
});

const isContext = isOf<Context>({
  control: isMaybe(isControl),
  figcaption: maybeText,
  labels: isArrayOf(isLabel),
  standsAlone: isMaybe(isBoolean),
  heading: maybeText,
  nearby: isString,
  language: maybeText,
  adjacentLinkText: maybeText,
});

const isImage = isOf<Image>({
  src: isString,
  alt: isAlt,
  quotedCode: isMaybe(isArrayOf(isString)),
  standIn: maybeText,
  name: maybeText,
  namedByCaption: isMaybe(isBoolean),
  decorative: isBoolean,
  markedDecorative: isBoolean,
  title: maybeText,
  forColorScheme: isMaybe(isBoolean),
  width: isMaybe(isFinite),
  height: isMaybe(isFinite),
  syntax: isString,
  kind: isAmong({
    picture: true,
    component: true,
    drawing: true,
    embedded: true,
    element: true,
    button: true,
    link: true,
  }),
  isComputed: isMaybe(isBoolean),
  fault: isMaybe(
    isAmong({
      'space-in-address': true,
      'title-without-quotes': true,
      gap: true,
      'full-width-mark': true,
      'unbalanced-bracket': true,
      'other-brackets': true,
      'blank-line': true,
      'quote-mark': true,
      'curly-quotes': true,
      'cut-text': true,
      'open-quote': true,
    }),
  ),
  emptyIsDecision: isBoolean,
  decorativeBy: isAmong({ alt: true, option: true, 'aria-hidden': true, img: true, other: true, never: true }),
  attribute: maybeText,
  example: maybeText,
  span: isSpan,
  altSpan: isSpan,
  context: isContext,
});

const isFinding = isOf<Finding>({
  rule: (value): value is string => isString(value) && isRule(value),
  severity: isAmong({ error: true, warning: true, info: true }),
  message: isString,
});

const isPage = isOf<KeptPage>({
  comments: isArrayOf(isOf<Comment>({ text: isString, span: isSpan })),
  tolerance: maybeText,
  checked: isArrayOf(isOf<KeptPage['checked'][number]>({ image: isImage, findings: isArrayOf(isFinding) })),
});
