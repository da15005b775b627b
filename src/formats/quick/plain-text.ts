import type { Span } from '../../model/text.ts';
import type { Definitions } from './definitions.ts';
import { closingBracket, closingTicks } from './delimiters.ts';
import { readRun } from './emphasis.ts';
import { runOf } from './line.ts';
import type { PlainImage, PlainText } from './plain.ts';
import { addressAt, bareAddressAt, endOfList, followsAddress, plainLabelAt, type PlainLabel } from './plain-label.ts';
import { plainTagAt, type PlainTag } from './plain-tag.ts';
import { anyTagAt } from './tagged/tags.ts';
import { isPunctuation, markSign, nextMark, oneLine, type Mark } from './text-marks.ts';
import { wordTagAt } from './word-tags.ts';

/**
 * Reads a line of a paragraph or heading, without the white space around it; undefined where it has anything whose meaning depends on more
 * than itself, or that people rarely write: raw HTML, references, entities, emphasis whose ends are not plain.
 *
 * @param definitions what brackets alone may refer to
 * @param marks if given, gets the tags, images and links of the text, whose places have a {@link markSign}; then any tag that is plain is read
 */
export function readPlainText(
  text: string,
  { start, end }: Span,
  definitions: Definitions,
  marks?: Mark[],
): PlainText | undefined {
  if (nextMark(text, start, end) === end) return { ...nothing, text: oneLine(text.slice(start, end)) };
  const images: PlainImage[] = [];
  const [targets, tags]: [string[], string[]] = [[], []];
  let hasLists = false;
  /** Where the last address between angle brackets ends: another one may begin only behind it. */
  let addressEnd = start;
  /** The ends of the emphasis that is open, the last one first. */
  const closings: { readonly at: number; readonly length: number }[] = [];

  function read(from: number, to: number, isInLink: boolean): string | undefined {
    let said = '';
    let plain = from;
    let at = from;
    const flush = (): void => {
      said += text.slice(plain, at);
    };
    const note = (one: Mark): void => {
      if (!marks) return;
      said += markSign;
      marks.push(one);
    };
    const show = (image: PlainLabel | PlainTag): void => {
      flush();
      if (marks && !image.isTag) note({ kind: 'image', image });
      // A name separates nothing; an image without one is an empty element between two words.
      else if (!image.alt) said += ' ';
      images.push({ ...image, link: undefined });
      at = image.span.end;
      plain = at;
    };
    const crosses = (until: number): boolean => {
      const closing = closings.at(-1);
      return closing !== undefined && closing.at < until;
    };
    for (at = nextMark(text, at, to); at < to; at = nextMark(text, at, to)) {
      const character = text.charAt(at);
      const next = text.charAt(at + 1);
      // In an address, these are a part of it.
      if ((character === '`' || character === '\\') && followsAddress(text, addressEnd, at)) return undefined;
      if (character === '!') {
        if (next !== '[') {
          at += 1;
          continue;
        }
        const image = plainLabelAt(text, at, to, definitions);
        if (!image || crosses(image.span.end) || followsAddress(text, addressEnd, at)) return undefined;
        show(image);
        const list = endOfList(text, at);
        if (list === undefined || list > to || text.charAt(list) === '[') return undefined;
        hasLists ||= list > at;
        at = list;
        plain = at;
      } else if (character === '[') {
        const close = closingBracket(text, at, to, (image) => plainLabelAt(text, image, to, definitions)?.span.end);
        if (close === undefined || isInLink) return undefined;
        const label = text.slice(at + 1, close);
        const behind = text.charAt(close + 1);
        if (behind === '[' || behind === ':' || followsAddress(text, addressEnd, at)) return undefined;
        const address: Target | undefined =
          behind === '(' ? addressAt(text, close + 1, to) : { url: definitions.targetOf(label)?.url, end: close + 1 };
        if (!address || crosses(address.end)) return undefined;
        if (address.url !== undefined) {
          if (address.url === '') return undefined;
          flush();
          note({ kind: 'link', url: address.url, title: address.title });
          const before = images.length;
          const inner = read(at + 1, close, true);
          // A title is a part of the name that a picture gives its link.
          if (inner === undefined || (address.title !== undefined && images.length > before && !marks))
            return undefined;
          said += inner;
          note({ kind: 'link end' });
          const link = { target: address.url, text: oneLine(inner), isShared: images.length > before + 1 };
          images.push(...images.splice(before).map((image) => ({ ...image, link })));
          targets.push(address.url);
          at = address.end;
          plain = at;
        } else if (definitions.isNote(label)) {
          // A reader of the text skips its mark.
          flush();
          at = close + 1;
          plain = at;
        } else {
          if (next === '^' || definitions.has(label)) return undefined;
          // A box at the start of an item is no text.
          if (close === at + 2 && ' xX'.includes(next)) return undefined;
          at += 1;
        }
      } else if (character === '`') {
        const ticks = runOf(text, '`', at, to);
        const close = closingTicks(text, at + ticks, to, ticks);
        if (close === undefined || crosses(close + ticks)) return undefined;
        flush();
        const quoted = text.slice(at + ticks, close);
        said += /^ .* $/.test(quoted) && quoted.trim() !== '' ? quoted.slice(1, -1) : quoted;
        at = close + ticks;
        plain = at;
      } else if (character === '\\') {
        if (at + 1 >= to) return undefined;
        if (!isPunctuation(next)) {
          at += 1;
          continue;
        }
        flush();
        plain = at + 1;
        at += 2;
      } else if (character === '&') {
        if (/[A-Za-z#]/.test(next)) return undefined;
        at += 1;
      } else if (character === '<') {
        if (!/[A-Za-z/!?]/.test(next)) {
          at += 1;
          continue;
        }
        const image = marks ? undefined : plainTagAt(text, at, to);
        if (image) {
          if (crosses(image.span.end)) return undefined;
          show(image);
          continue;
        }
        const url = isInLink ? undefined : bareAddressAt(text, at);
        if (url !== undefined) {
          if (crosses(at + url.length + 2) || followsAddress(text, addressEnd, at)) return undefined;
          flush();
          note({ kind: 'link', url, title: undefined });
          said += url;
          note({ kind: 'link end' });
          targets.push(url);
          at += url.length + 2;
          addressEnd = at;
          plain = at;
          continue;
        }
        const tag = marks ? anyTagAt(text, at) : wordTagAt(text, at);
        if (tag === '' || at + tag.length > to || crosses(at + tag.length)) return undefined;
        flush();
        if (marks) note({ kind: 'tag', start: at, end: at + tag.length });
        else if (tag.startsWith('<br')) said += ' ';
        tags.push(tag);
        at += tag.length;
        plain = at;
      } else if (character === '|') {
        at += 1;
      } else if (character === '\t') {
        return undefined;
      } else {
        const closing = closings.at(-1);
        const isClosing = closing?.at === at;
        const run = isClosing ? { length: closing.length, closing: undefined } : readRun(text, at, from, to);
        if (run?.length !== runOf(text, character, at, to)) return undefined;
        if (isClosing) closings.pop();
        else if (run.closing === undefined) {
          at += run.length;
          continue;
        } else {
          if (crosses(run.closing + run.length)) return undefined;
          closings.push({ at: run.closing, length: run.length });
        }
        flush();
        at += run.length;
        plain = at;
      }
    }
    flush();
    return said;
  }

  const said = read(start, end, false);
  if (said === undefined || closings.length > 0) return undefined;
  return { text: oneLine(said), images, targets, hasLists, tags };
}

const nothing: PlainText = { text: '', images: [], targets: [], hasLists: false, tags: [] };

type Target = { readonly url: string | undefined; readonly title?: string | undefined; readonly end: number };
