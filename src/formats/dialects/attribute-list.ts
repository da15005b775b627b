import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { named, readParameters, writtenWithout, type Parameter } from './parameters.ts';
import { decodeReferences, encodeReferences } from './references.ts';

/**
 * Attributes after a Markdown image: `{: alt="…" .wide}` of kramdown and Python-Markdown, `{fig-alt="…" width=300}` of Pandoc and
 * Quarto. An alternative text in them takes precedence over the label, which is then a caption.
 */
export type AttributeList = {
  /** The name of the attribute with the alternative text. */
  readonly attribute: string | undefined;
  readonly alt: string | undefined;
  /** `name="value"`; undefined when there is none. */
  readonly altSpan: Span | undefined;
  /** Offset after the list. */
  readonly end: number;
  /** The other attributes, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Everything besides the alternative text, as it is written. */
  readonly others: readonly string[];
};

/** Directly after the end of an image; only names with values, classes and ids, so prose or an expression in braces does not match. */
export const attributeLists =
  /(?<=[)\]])\{:?[ \t]*(?:(?:(?:[.#][\w:-]+)+|[A-Za-z][\w:.-]*=(?:"(?:\\[^\n]|[^"\\\n])*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+|(?=\})))+\}/g;

export function readAttributeList(source: string, start: number): AttributeList {
  const parameters = readParameters(source.slice(1, -1), start + 1);
  const alt = named(parameters, 'fig-alt') ?? named(parameters, 'alt');
  return {
    attribute: alt?.name,
    alt: alt && valueOf(alt),
    altSpan: alt?.span,
    end: start + source.length,
    attributes: Object.fromEntries(
      parameters.flatMap((parameter) =>
        parameter.name !== undefined && plainName.test(parameter.name) ? [[parameter.name, valueOf(parameter)]] : [],
      ),
    ),
    others: writtenWithout(parameters, alt),
  };
}

/** The edit for an image whose alternative text is in its attributes. */
export function setListedAlt(image: Image, alt: string): Edit {
  return { span: image.altSpan, text: `${image.attribute ?? 'alt'}="${encodeReferences(alt, inline)}"` };
}

/** Python-Markdown and kramdown read marks before attributes: emphasis, code, links, formulas, `:emoji:`, `==highlights==`. */
const inline = /["[\]*_~`|\\^$]|:(?=[\w+-]+:)|=(?==)/;

/** `alt` and `src` are handled separately. */
const plainName = /^(?!(?:src|alt|fig-alt)$)[a-z][a-z-]*$/;

function valueOf({ value, quote }: Parameter): string {
  return decodeReferences(quote === '' ? value : value.replace(/\\(["'}])/g, '$1'));
}
