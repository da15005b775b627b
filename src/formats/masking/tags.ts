import type { Components } from '../../model/format.ts';
import { isSource } from '../components.ts';
import { createBraces, type Braces } from './braces.ts';
import { nextOpening, type NextOpening } from './openings.ts';
import type { Mask } from './pieces.ts';
import { attributePlaceholder, shortestPlaceholder } from './placeholder.ts';

/** The masks for the tags of a page. */
export type Tags = {
  /** In order; of the same length as the text that they replace. */
  readonly masks: readonly Mask[];
  /** Tags whose content is Markdown; they may contain some of the masks. */
  readonly markup: readonly Mask[];
  /** Components that show an image, by the offset of their tag. */
  readonly components: ReadonlyMap<number, Components[string]>;
};

/**
 * Reads the opening tags of a text with placeholders, and returns what to write over
 * - templates and expressions among the attributes (`<img {alt} {...rest}>`): an attribute;
 * - expressions as values (`alt={title}`): a value;
 * - components that show an image: `img`, with the names that `img` has for its attributes;
 * - a text that an image has only in a condition (`<img {% if x %}alt="a"{% endif %}>`): an attribute that is unknown;
 * - tags that declare their content to be Markdown (`<figure markdown>`), which CommonMark would take for HTML to the next blank line.
 */
export function readTags(
  text: string,
  components: Components,
  { blockAt = () => undefined, next = nextOpening }: Reading = {},
): Tags {
  const masks: Mask[] = [];
  const markup: Mask[] = [];
  const found = new Map<number, Components[string]>();
  const braces = createBraces(text);
  let close = 0;
  let at: number;
  for (let start = next(text, 0); start !== -1; start = next(text, at)) {
    tagName.lastIndex = start + '<'.length;
    const name = tagName.exec(text)?.[0] ?? '';
    at = start + '<'.length + name.length;
    if (close !== -1 && close < start) close = text.indexOf('>', start);
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!component && isPlain(text.slice(at, Math.max(close, start)))) {
      at = close;
      continue;
    }
    const tag = readTag(text, start, at, braces, blockAt);
    if (!tag) continue;
    at = tag.end;
    const own = component ? renamed(start, name, tag, component) : [];
    if (component && own.length > 0) found.set(start, component);
    masks.push(...[...own, ...tag.masks].sort((a, b) => a.start - b.start));
    if (tag.names.some((attribute) => attribute.name === 'markdown' && !attribute.isOff)) {
      markup.push({ start, end: tag.end, by: { isMarkup: true, isSpoken: false } });
    }
  }
  return { masks, markup, components: found };
}

/** How the language of a page has its tags read. */
export type Reading = {
  readonly blockAt?: BlockAt;
  /** Finds the tags; by default, all. */
  readonly next?: NextOpening;
};

const tagName = /[A-Za-z][\w.:-]*/y;

/** Whether what is between the name of a tag and the next `>` is all of that tag, as mostly, and has nothing to mask. */
function isPlain(attributes: string): boolean {
  if (attributes === '' || masked.test(attributes)) return false;
  let quotes = 0;
  for (let at = attributes.indexOf('"'); at !== -1; at = attributes.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0;
}

const masked = /[<{}'\uFDD0\uFDD1]|markdown/;

type AttributeName = { readonly name: string; readonly start: number; readonly isOff: boolean };
type Tag = { readonly end: number; readonly masks: readonly Mask[]; readonly names: readonly AttributeName[] };

/** Undefined when it turns out not to be a tag: then nothing is masked. */
function readTag(text: string, start: number, from: number, braces: Braces, blockAt: BlockAt): Tag | undefined {
  const masks: Mask[] = [];
  const names: AttributeName[] = [];
  let at = from;
  let conditions = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  function among(end: number): void {
    if (end - at >= shortestPlaceholder) masks.push({ start: at, end, by: attributePlaceholder(end - at) });
    at = end;
  }

  function value(): boolean {
    const quote = text[at];
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, at + 1);
      if (end === -1) return false;
      at = end + 1;
      return true;
    }
    const brace = text.startsWith('${', at) ? at + 1 : at;
    if (text[brace] !== '{') return take(unquoted) !== undefined;
    const end = braces(brace);
    if (end === undefined) return false;
    if (end - at >= shortestPlaceholder) masks.push({ start: at, end, by: { isSpoken: false } });
    at = end;
    return true;
  }

  while (at - start <= longestTag) {
    take(space);
    if (text[at] === '>') return { end: at + 1, masks, names };
    const template = take(templated);
    if (template !== undefined) {
      at -= template.length;
      const block = blockAt(at);
      conditions = Math.max(0, conditions + (block === 'open' ? 1 : block === 'close' ? -1 : 0));
      if (block === undefined) among(at + template.length);
      else {
        masks.push({ start: at, end: at + template.length, by: ' '.repeat(template.length) });
        at += template.length;
      }
      continue;
    }
    if (text[at] === '{') {
      const end = braces(at);
      if (end === undefined) return undefined;
      among(end);
      continue;
    }
    const nameStart = at;
    const name = take(attributeName);
    if (name === undefined) return undefined;
    const hasValue = take(equals) !== undefined;
    const valueStart = at;
    if (hasValue && !value()) return undefined;
    if (conditions > 0 && naming.test(name)) {
      while (masks.length > 0 && (masks.at(-1)?.start ?? 0) >= nameStart) masks.pop();
      masks.push({ start: nameStart, end: at, by: attributePlaceholder(at - nameStart) });
      continue;
    }
    names.push({ name, start: nameStart, isOff: /^["']?0["']?$/.test(text.slice(valueStart, at)) });
  }
  return undefined;
}

/** What the part of a template at an offset does to conditions, where it puts out nothing itself. */
export type BlockAt = (offset: number) => 'open' | 'close' | 'between' | undefined;

const naming = /^(?:alt|aria-label(?:ledby)?)$/i;

/** UTF-16 units; data URIs make long tags. */
const longestTag = 1_000_000;

const space = /[\s/]+/y;
const templated = /(?:<\?)?\uFDD1[\uE000-\uF8FF]{2}\uFDD0*(?:\?>)?/y;
const attributeName = /[^\s"'<>/=`{}\uFDD0\uFDD1]+/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s"'=<>`{]+/y;

/** The tag of a component with the names of `img` for it and its attributes, where these are short enough to fit. */
function renamed(start: number, name: string, { names, masks }: Tag, component: Components[string]): readonly Mask[] {
  // Without an address, a text or an expression that may set them, it wraps an image inside.
  if (masks.every(({ by }) => typeof by !== 'string') && !names.some((one) => isOf(component, one.name))) return [];
  const standard = (own: string) => (own === component.alt ? 'alt' : isSource(component, own) ? 'src' : own);
  const changed = [
    { name, start: start + 1, as: 'img' },
    ...names.map((one) => ({ ...one, as: standard(one.name) })).filter((one) => one.name !== one.as),
  ];
  if (changed.some((one) => one.as.length > one.name.length)) return [];
  return changed.map(({ name, start, as }) => ({ start, end: start + name.length, by: as.padEnd(name.length) }));
}

function isOf(component: Components[string], name: string): boolean {
  return name === component.alt || isSource(component, name);
}
