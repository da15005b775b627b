import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import { unknowable } from '../masking/placeholder.ts';
import { callTokens, type Dialect, type DialectImage } from './dialect.ts';
import { named, readParameters, writtenWithout, type Parameter } from './parameters.ts';

/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); the others depend
 * on their templates.
 */
export const hugo: Dialect = {
  syntax: 'shortcode',
  // Not among the parameters: a page about configuration is no figure.
  tokens: callTokens('{{', /\{\{[<%]/, /\s*[\w/.-]{0,60}?/),
  opening: /^\{\{[<%]/,

  read(construct: string, start: number): DialectImage | undefined {
    const [opening, name = ''] = call.exec(construct) ?? [];
    if (opening === undefined) return undefined;
    const rest = construct.slice(opening.length, -'>}}'.length).trimEnd().replace(/\/$/, '');
    const parameters = readParameters(rest, start + opening.length);
    if (name === 'imgproc') return processed(construct, start, parameters);
    const src = named(parameters, 'src') ?? parameters.find(isPicture);
    if (src === undefined || !(pictures.test(name) || isPicture(src))) return undefined;
    const alt = named(parameters, 'alt') ?? placed(parameters);
    // The effect of a theme's shortcode without an alt is unknown.
    if (alt === undefined && !pictures.test(name)) return undefined;
    const captions = ['title', 'caption'].flatMap((name) => named(parameters, name) ?? []);
    const end = src.span.end;
    const isFigure = name === 'figure';
    const fallback = isFigure && (alt === undefined || alt.value === '') ? named(parameters, 'caption') : undefined;
    return {
      syntax: hugo.syntax,
      emptyIsDecision: true,
      // One call cannot mix named and positional parameters.
      attribute: (alt ?? src).name === undefined ? undefined : 'alt',
      src: valueOf(src),
      alt: fallback ? plain(valueOf(fallback)) : alt ? valueOf(alt) : isFigure ? undefined : unknowable,
      altSpan: alt?.span ?? { start: end, end },
      span: { start, end: start + construct.length },
      // A caption that serves as the alternative text does not count as a second text beside it.
      caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(valueOf(one))).join(' '),
      link: named(parameters, 'link')?.value,
      attributes: attributesOf(parameters),
      others: [name, ...writtenWithout(parameters, alt)],
    };
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    // There is no parameter for it.
    if (docsy.test(text.slice(image.span.start, image.span.end))) return { span: image.altSpan, text: '' };
    const name = image.attribute === undefined ? '' : 'alt=';
    const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
    return { span: image.altSpan, text: space + name + quoted(alt) };
  },
};

const docsy = /^\{\{[<%]\s*imgproc\b/;

/** `{{< imgproc sunset Fill "600x300" >}}` of Docsy: the name of a page resource; the `img` that it writes has no alt. */
function processed(construct: string, start: number, parameters: readonly Parameter[]): DialectImage | undefined {
  const [resource] = parameters;
  if (resource?.name !== undefined || resource === undefined) return undefined;
  const { end } = resource.span;
  return {
    syntax: hugo.syntax,
    emptyIsDecision: true,
    attribute: undefined,
    src: valueOf(resource),
    alt: undefined,
    altSpan: { start: end, end },
    span: { start, end: start + construct.length },
    caption: undefined,
    link: undefined,
    attributes: {},
    others: ['imgproc', ...writtenWithout(parameters)],
  };
}

const call = /^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;
const pictures = /^(?:figure|img|image|picture)$/i;

function isPicture({ value, name }: Parameter): boolean {
  return (name === undefined || name === 'src') && isPictureAddress(value);
}

/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters: readonly Parameter[]): Parameter | undefined {
  const [first, second] = parameters;
  return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
    ? second
    : undefined;
}

/** Hugo has one escape, that of the quote; a value in backticks is raw. */
function valueOf({ value, quote }: Parameter): string {
  return quote === '"' ? value.replaceAll('\\"', '"') : value;
}

/** Captions are Markdown; an alternative text made of one is not (Hugo: `markdownify | plainify`). */
function plain(caption: string): string {
  return caption
    .replace(/<[^<>]*>/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}

function attributesOf(parameters: readonly Parameter[]): Readonly<Record<string, string>> {
  const known = ['width', 'height'].flatMap((name) => named(parameters, name) ?? []);
  return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', valueOf(parameter)]));
}

/** Text that would end the call or begin another one cannot be escaped, so it is separated by a space. */
function quoted(alt: string): string {
  const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
  const isRaw = /[\\"]/.test(text) && !text.includes('`');
  if (isRaw) return `\`${text}\``;
  return `"${text.replace(/(?<!\\)\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}
