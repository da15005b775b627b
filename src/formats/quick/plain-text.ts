import type { Span } from '../../model/text.ts';
import { endOfTag } from './angle-brackets.ts';
import { mostRuns, pair, runAt, saidOf, type Run } from './attention.ts';
import { characterAt } from './character.ts';
import { closingTicks, codeOf } from './code-span.ts';
import type { Definitions } from './definitions.ts';
import { closingBracket } from './delimiters.ts';
import { runOf } from './line.ts';
import { bareAddressAt, endsName, followsAddress, plainLabelAt, type PlainLabel } from './plain-label.ts';
import { linkAt } from './plain-link.ts';
import { listAt, plainListAt } from './plain-list.ts';
import { plainTagAt, type PlainTag } from './plain-tag.ts';
import type { PlainImage, PlainText } from './plain.ts';
import { anyTagAt } from './tagged/tags.ts';
import { inlineSigns, isItself, markSign, nextMark, oneLine, type Mark } from './text-marks.ts';
import { wordTagAt } from './word-tags.ts';

/**
 * Reads a paragraph or heading, or a line of it, without the white space around it; undefined where it has anything whose meaning depends on more
 * than itself, or that people rarely write: most raw HTML, brackets in brackets, references of some characters.
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
  let isOpen = false;
  /** Where an address between angle brackets, or what is no text, ends: a bare address may begin only behind it. */
  let textStart = start;
  /** Where the last list of attributes ends. */
  let listEnd = -1;
  const skips = {
    image: (at: number) => plainLabelAt(text, at, end, definitions)?.span.end,
    tag: (at: number) => endOfTag(text, at, end, marks ? anyTagAt : wordTagAt),
  };

  function read(from: number, to: number, isInLink: boolean): string | undefined {
    const runs: Run[] = [];
    /** What is said before each run. */
    const parts: string[] = [];
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
    const skip = (until: number): void => {
      at = until;
      plain = until;
      textStart = until;
    };
    const show = (image: PlainLabel | PlainTag): void => {
      flush();
      if (marks && !image.isTag) note({ kind: 'image', image });
      // A name separates nothing; an image without one is an empty element between two words.
      else if (!image.alt) said += ' ';
      images.push({ ...image, link: undefined });
      skip(image.span.end);
    };
    for (at = nextMark(text, at, to); at < to; at = nextMark(text, at, to)) {
      const character = text.charAt(at);
      const next = at + 1 < to ? text.charAt(at + 1) : '';
      if (isItself(character, next)) {
        at += 1;
        continue;
      }
      if (character === '*' || character === '_' || character === '~') {
        const run = runAt(text, at, { start, end, listEnd });
        if (run.opens || run.closes) {
          if (followsAddress(text, textStart, at) || runs.length === mostRuns) return undefined;
          if (character === '_' && endsName(text, at + run.size)) return undefined;
          flush();
          parts.push(said);
          runs.push(run);
          said = '';
          plain = at + run.size;
        }
        at += run.size;
        continue;
      }
      if (character === '{') {
        flush();
        plain = at + listAt(text, at);
        listEnd = plain;
        at = Math.max(plain, at + 1);
        continue;
      }
      // In an address, these are a part of it.
      if (followsAddress(text, textStart, at)) return undefined;
      if (character === '!') {
        const image = plainLabelAt(text, at, to, definitions);
        if (!image) return undefined;
        const list = plainListAt(text, image.span.end);
        if (!list || list.end > to || text.charAt(list.end) === '[') return undefined;
        show({ ...image, width: list.width, height: list.height });
        skip(list.end);
        if (list.end > image.span.end) listEnd = at;
      } else if (character === '[') {
        const brackets = closingBracket(text, at, to, skips);
        if (!brackets || (isInLink && brackets.close !== at + 1)) return undefined;
        if (brackets.close === undefined || isInLink) {
          isOpen ||= !isInLink;
          at += 1;
          continue;
        }
        const link = linkAt(text, at, { ...brackets, close: brackets.close, to, start }, definitions);
        if (!link) return undefined;
        if (link.isText) {
          at += 1;
          continue;
        }
        flush();
        // A reader of the text skips the mark of a note.
        if (link.url !== undefined) {
          note({ kind: 'link', url: link.url, title: link.title });
          const before = images.length;
          textStart = at + 1;
          const inner = read(at + 1, brackets.close, true);
          // A title is a part of the name that a picture gives its link, and says what a link without words does not.
          if (inner === undefined) return undefined;
          if (link.title !== undefined && !marks && (images.length > before || inner.trim() === '')) return undefined;
          said += inner;
          note({ kind: 'link end' });
          const around = { target: link.url, text: oneLine(inner), isShared: images.length > before + 1 };
          images.push(...images.splice(before).map((image) => ({ ...image, link: around })));
          targets.push(link.url);
        }
        skip(link.end);
      } else if (character === '`') {
        const ticks = runOf(text, '`', at, to);
        const close = closingTicks(text, at + ticks, to, ticks);
        if (close === undefined) {
          isOpen = true;
          at += ticks;
          continue;
        }
        flush();
        const code = codeOf(text.slice(at + ticks, close));
        if (code === undefined) return undefined;
        said += marks ? inlineSigns.code + code + inlineSigns.codeEnd : code;
        skip(close + ticks);
      } else if (character === '&' || character === '\\') {
        const written = characterAt(text, at, to);
        if (!written) return undefined;
        // The line may break here.
        isOpen ||= character === '\\' && at + 1 === to;
        flush();
        said += written.said;
        at = written.end;
        plain = at;
      } else {
        const image = marks ? undefined : plainTagAt(text, at, to);
        if (image) {
          show(image);
          continue;
        }
        const url = isInLink ? undefined : bareAddressAt(text, at);
        if (url !== undefined) {
          flush();
          note({ kind: 'link', url, title: undefined });
          said += url;
          note({ kind: 'link end' });
          targets.push(url);
          skip(at + url.length + 2);
          continue;
        }
        const tag = marks ? anyTagAt(text, at) : wordTagAt(text, at);
        if (tag === '' || at + tag.length > to) return undefined;
        flush();
        if (marks) note({ kind: 'tag', start: at, end: at + tag.length });
        else if (tag.startsWith('<br')) said += ' ';
        tags.push(tag);
        skip(at + tag.length);
      }
    }
    flush();
    if (runs.length === 0) return said;
    pair(runs, isInLink);
    isOpen ||= runs.some(({ left }) => left > 0);
    if (marks && runs.some(({ mark, left }) => mark === '~' && left === 0)) return undefined;
    return runs.map((run, index) => (parts[index] ?? '') + saidOf(run, marks !== undefined)).join('') + said;
  }

  const said = read(start, end, false);
  return said === undefined ? undefined : { text: oneLine(said), images, targets, isOpen, tags };
}

const nothing: PlainText = { text: '', images: [], targets: [], isOpen: false, tags: [] };
