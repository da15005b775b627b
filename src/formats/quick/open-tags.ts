import { runOf } from './line.ts';
import { nextMarkup } from './markup.ts';

/** Where the raw HTML of a passage stands. */
export type Openness = {
  /** open: an element that does more than group what is in it goes on in the next passage. closing: the last of those from before ends here. */
  readonly state: 'closed' | 'open' | 'closing';
  /** Whether an element that only groups begins here and ends in another passage, or the other way round. */
  readonly isGrouping: boolean;
};

/**
 * Reads the passages of a page that may have raw HTML, in order.
 *
 * @returns undefined where a tag may mean more than that: it is not closed, in another order, or a part of a table without one
 */
export function createOpenTags(isJsx: boolean): (passage: string) => Openness | undefined {
  const open: string[] = [];

  return (passage) => {
    const wasOpen = open.length > 0;
    const text = withoutCode(passage);
    /** The groups that the passage has opened itself, and whether they say something about what is in them. */
    const own: { readonly name: string; readonly isTelling: boolean }[] = [];
    let endsOthers = false;
    let next = 0;
    for (let tag = nextMarkup(text, next, isJsx); tag; tag = nextMarkup(text, next, isJsx)) {
      const { start, end, isEndTag, name: written, attributes } = tag;
      if (end === undefined) return undefined;
      next = end;
      // Markdown takes this for text up to the bracket, where another tag may begin.
      if (written.includes('<') || isCut(attributes)) {
        next = text.indexOf('<', start + 1);
        continue;
      }
      // A comment, an address between marks, or text.
      if (written === '' || !/^[A-Za-z][\w.-]*$/.test(written)) continue;
      const name = written.toLowerCase();
      if (voids.has(name) || (isJsx && !isEndTag && attributes.endsWith('/'))) continue;
      if (tableParts.has(name) && !open.includes('table')) return undefined;
      if (!(isJsx ? isJsxGroup(written) : isGroup(name))) {
        if (!isEndTag) open.push(name);
        else if (open.pop() !== name) return undefined;
      } else if (!isEndTag) {
        if (isJsx && (tells(attributes) || attributes.includes('{'))) return undefined;
        own.push({ name, isTelling: tells(attributes) });
      } else {
        const opening = own.at(-1)?.name === name ? own.length - 1 : own.findLastIndex((one) => one.name === name);
        if (opening !== -1) own.splice(opening, 1);
        // In a line, it may also close what Markdown has opened.
        else if (!beginsLine(text, start)) return undefined;
        else endsOthers = true;
      }
    }
    // What an element says of its own passage alone is for whoever reads that.
    if (own.some(({ isTelling }) => isTelling)) return undefined;
    const isGrouping = endsOthers || own.length > 0;
    return { state: open.length > 0 ? 'open' : wasOpen ? 'closing' : 'closed', isGrouping };
  };
}

/** Whether a tag has a bracket outside of the values of its attributes. */
function isCut(attributes: string): boolean {
  return attributes.includes('<') && attributes.replace(/"[^"]*"|'[^']*'/g, '').includes('<');
}

/** Whether nothing but tags is before an offset on its line. */
function beginsLine(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
  return line.replace(/<[^<>]{0,200}>/g, '').trim() === '' && !/^ {4}|\t/.test(line);
}

/** Without its code spans, if every backtick of the passage is a part of one that begins and ends on one line. */
function withoutCode(passage: string): string {
  let rest = '';
  let at = 0;
  let lineEnd = 0;
  for (let start = passage.indexOf('`'); start !== -1; start = passage.indexOf('`', at)) {
    const behind = start + runOf(passage, '`', start, passage.length);
    const ticks = passage.slice(start, behind);
    const end = passage.indexOf(ticks, behind);
    const isWhole = end !== -1 && passage.charAt(end - 1) !== '`' && passage.charAt(end + ticks.length) !== '`';
    if (lineEnd !== -1 && lineEnd < start) lineEnd = passage.indexOf('\n', start);
    if (!isWhole || (lineEnd !== -1 && lineEnd < end)) return passage;
    rest += passage.slice(at, start);
    at = end + ticks.length;
  }
  return at === 0 ? passage : rest + passage.slice(at);
}

/** Whether an element has no meaning of its own for the images in it, wherever it ends: a `div`, or one that HTML does not know. */
function isGroup(name: string): boolean {
  return !meaningful.has(name);
}

/** As {@link isGroup}, for components: some of them stand for an element that has a meaning. */
function isJsxGroup(written: string): boolean {
  return /^[A-Z]/.test(written)
    ? !/button|figure|frame|caption|image|img|link|zoom/i.test(written)
    : isGroup(written.toLowerCase());
}

function tells(attributes: string): boolean {
  if (attributes === '') return false;
  return (
    telling.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""')) ||
    (/\bclass/i.test(attributes) && tellingClass.test(attributes))
  );
}

const tableParts = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));

export const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** The elements of HTML that have one. */
const meaningful = new Set(
  `a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4
  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object
  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody
  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/),
);

/** Attributes by which an element hides, names or captions what is in it, or says its language or colours. */
const telling =
  /(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i;
const tellingClass = /figure|caption|mediaobject|imageblock|screenshot|dark|light/i;
