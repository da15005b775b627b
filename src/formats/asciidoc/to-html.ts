import { attribute, escapeText } from '../page/html-text.ts';
import { swallowsTheRest } from '../page/raw-text.ts';
import { createSourceMap, type SourceMap } from '../page/source-map.ts';
import type { Span } from '../../model/text.ts';
import type { Block, CellMark } from './blocks.ts';
import { readInline, type Construct } from './inline.ts';
import { inlineMacro } from './inline-macro.ts';
import type { Flow } from './lines.ts';
import type { ImageMacro } from './macro.ts';
import { createPageAttributes } from './page-attributes.ts';
import { withoutReferences } from './references.ts';
import { plainText, spoken } from './words.ts';

/** An image macro, and what its page makes of its address. */
export type ShownMacro = ImageMacro & { readonly src: string; readonly title: string | undefined };

/** An AsciiDoc page as the HTML page that it becomes, with a way back to its offsets. */
export type AsciidocProjection = Pick<SourceMap, 'toSource' | 'lastBefore'> & {
  readonly html: string;
  /** The macro that became the `img` at this offset of the HTML. */
  readonly macros: ReadonlyMap<number, ShownMacro>;
  /** Where the page resolves references in HTML of its own. */
  readonly referring: readonly Span[];
  /** `:lang:` of the page. */
  readonly language: string | undefined;
};

export function toHtmlPage(text: string, blocks: readonly Block[]): AsciidocProjection {
  const map = createSourceMap();
  const macros = new Map<number, ShownMacro>();
  const attributes = createPageAttributes();
  const parts: string[] = [];
  let length = 0;

  function emit(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function copy({ start, end }: Span): void {
    const html = text.slice(start, end);
    if (swallowsTheRest(html.trimStart())) {
      emit(escapeText(html));
      return;
    }
    map.add(length, start, html.length);
    emit(html);
  }

  function image(macro: ImageMacro, mark: CellMark): void {
    const { alt, link, isInlined } = macro;
    const src = attributes.address(macro.target);
    const href = link === 'self' ? src : link && attributes.resolved(link);
    if (href) emit(`<a${attribute('href', href)}>`);
    const title = macro.title === undefined ? undefined : withoutReferences(macro.title);
    const shown = isInlined && alt.kind === 'absent' ? ({ ...macro, alt: { kind: 'dynamic' } } as const) : macro;
    macros.set(length, { ...shown, src, title });
    // Asciidoctor puts words from the name of the file in the place of a missing text: for a reader they are none.
    const named = alt.kind === 'text' ? ` alt="${spoken(alt.text, mark).replaceAll('"', '&quot;')}"` : '';
    emit(`<img${attribute('src', src)}${named}${attribute('width', macro.width)}${attribute('height', macro.height)}>`);
    if (href) emit('</a>');
  }

  function running(flow: Flow, mark: CellMark): void {
    const { source, start } = flow;
    const inline = readInline(source);
    const { constructs } = inline;

    /** Writes the text from `from` to `to`; `next` is the first construct there. Returns the first one behind it. */
    function write(from: number, to: number, next: number): number {
      let at = from;
      let index = next;
      for (let one = constructs[index]; one && one.span.start < to; one = constructs[index]) {
        emit(plainText(source.slice(at, one.span.start)));
        at = one.span.end;
        index = construct(one, index + 1);
      }
      emit(plainText(source.slice(at, Math.max(at, to))));
      return index;
    }

    function construct(one: Construct, next: number): number {
      if (one.kind === 'pass') {
        const span = { start: start + one.content.start, end: start + one.content.end };
        if (one.isRaw) copy(span);
        else emit(escapeText(text.slice(span.start, span.end)));
        return next;
      }
      if (one.kind === 'link') {
        emit(`<a${attribute('href', attributes.resolved(one.target))}>`);
        const behind = write(one.content.start, one.content.end, next);
        emit('</a>');
        return behind;
      }
      image(inlineMacro(one, flow, inline), mark);
      return next;
    }

    write(0, source.length, 0);
  }

  function block(one: Block): void {
    if (one.kind === 'heading') wrap(`h${one.level}`, one.flow, '');
    else if (one.kind === 'text') wrap('p', one.flow, one.mark);
    else if (one.kind === 'raw') copy(one.span);
    else if (one.kind === 'entry') {
      attributes.set(one);
      if (one.value?.source.includes('image:')) wrap('p', one.value, '');
    } else if (one.kind === 'image') {
      const title = one.title ?? undefined;
      emit(title || one.macro.title !== undefined ? '<figure>' : '<p>');
      image({ ...one.macro, title: undefined }, one.mark);
      // An attribute takes precedence over the line above.
      if (one.macro.title !== undefined)
        emit(`<figcaption>${plainText(withoutReferences(one.macro.title))}</figcaption></figure>`);
      else if (title) {
        wrap('figcaption', title, '');
        emit('</figure>');
      } else emit('</p>');
    }
    emit('\n');
  }

  function wrap(tag: string, flow: Flow, mark: CellMark): void {
    emit(`<${tag}>`);
    running(flow, mark);
    emit(`</${tag}>`);
  }

  blocks.forEach(block);
  const { toSource, lastBefore } = map;
  const referring = blocks.flatMap((one) => (one.kind === 'raw' && one.isReferring ? [one.span] : []));
  return { html: parts.join(''), toSource, lastBefore, macros, referring, language: attributes.language() };
}
