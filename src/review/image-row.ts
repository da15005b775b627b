import type { Context, Image } from '../model/image.ts';
import type { ImageAt } from '../model/reviewed-image.ts';

/** What is known of an image once its page is read, and stays as it is. */
export type Written = Pick<ImageAt, 'image' | 'location' | 'source'>;

/** What is written as a row, and the names of fields are not: they are twice as long as what is in them. */
export function rowOf({ image, location, source }: Written) {
  const { alt, span, altSpan, context } = image;
  return [
    [location.line, location.column, location.endLine, location.endColumn, source],
    [image.src, alt.kind, alt.kind === 'text' ? alt.text : undefined, image.quotedCode, image.standIn, image.name],
    [image.namedByCaption, image.decorative, image.markedDecorative, image.title, image.forColorScheme],
    [image.width, image.height, image.syntax, image.kind, image.isComputed, image.fault],
    [image.emptyIsDecision, image.decorativeBy, image.attribute, image.example],
    [span.start, span.end, altSpan.start, altSpan.end],
    [context.control, context.figcaption, context.labels, context.standsAlone, context.heading],
    [context.nearby, context.language, context.adjacentLinkText],
  ] as const;
}

/** A row that was read from JSON. */
export type ImageRow = AsJson<ReturnType<typeof rowOf>>;

type AsJson<Row> = { readonly [At in keyof Row]: { readonly [Cell in keyof Row[At]]: OrNull<Row[At][Cell]> } };
type OrNull<Cell> = undefined extends Cell ? Exclude<Cell, undefined> | null : Cell;

/** All fields of a type, also those that it may leave out: a new one must not be lost here. */
type Whole<Data> = { readonly [Key in keyof Required<Data>]: Data[Key] };

export function fromRow([place, texts, marks, sizes, syntax, spans, around, page]: ImageRow): Written {
  const [line, column, endLine, endColumn, source] = place;
  const [src, kind, text, quotedCode, standIn, name] = texts;
  const [namedByCaption, decorative, markedDecorative, title, forColorScheme] = marks;
  const [width, height, written, what, isComputed, fault] = sizes;
  const [emptyIsDecision, decorativeBy, attribute, example] = syntax;
  const [start, end, altStart, altEnd] = spans;
  const [control, figcaption, labels, standsAlone, heading] = around;
  const [nearby, language, adjacentLinkText] = page;
  const context: Whole<Context> = {
    control: control ?? undefined,
    figcaption: figcaption ?? undefined,
    labels,
    standsAlone: standsAlone ?? undefined,
    heading: heading ?? undefined,
    nearby,
    language: language ?? undefined,
    adjacentLinkText: adjacentLinkText ?? undefined,
  };
  const image: Whole<Image> = {
    src,
    alt: kind === 'text' ? { kind, text: text ?? '' } : { kind },
    quotedCode: quotedCode ?? undefined,
    standIn: standIn ?? undefined,
    name: name ?? undefined,
    namedByCaption: namedByCaption ?? undefined,
    decorative,
    markedDecorative,
    title: title ?? undefined,
    forColorScheme: forColorScheme ?? undefined,
    width: width ?? undefined,
    height: height ?? undefined,
    syntax: written,
    kind: what,
    isComputed: isComputed ?? undefined,
    fault: fault ?? undefined,
    emptyIsDecision,
    decorativeBy,
    attribute: attribute ?? undefined,
    example: example ?? undefined,
    span: { start, end },
    altSpan: { start: altStart, end: altEnd },
    context,
  };
  return { image, location: { line, column, endLine, endColumn }, source };
}
