import { createOpenElements } from './open-elements.ts';
import { readTag } from './read-tag.ts';

/**
 * `html` with spaces over what would take the parser a time that grows with the square of its size; of the same length. No page that
 * was written for readers has it:
 * - elements that are nested more than 512 levels deep, where Chromium also stops (`kMaximumHTMLParserDOMTreeDepth`): the parser looks
 *   through all open elements again and again, and our own walk recurses. Their content stays.
 * - elements such as `b` that stay open, where a page has so many that repeating them in every block would make it a million elements;
 * - attributes after the thousandth of one tag, because each name is compared with all others.
 */
export function withinLimits(html: string): string {
  const cuts = cutsIn(html);
  if (cuts.length === 0) return html;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    parts.push(html.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return [...parts, html.slice(at)].join('');
}

type Cut = { readonly start: number; readonly end: number };

const mostRepeated = 300_000;
const mostAttributes = 1000;

/** In order, without overlaps. */
function cutsIn(html: string): readonly Cut[] {
  const cuts: Cut[] = [];
  const elements = createOpenElements(Math.max(8, Math.floor(mostRepeated / (html.match(/</g)?.length ?? 1))));
  const marks = /<(?:!--|(\/?)([A-Za-z][^\s/>]*))/g;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const [opening, slash, written = ''] = mark;
    const behind = mark.index + opening.length;
    if (written === '') {
      // `<!-->` is a whole comment.
      const end = html.indexOf('-->', mark.index + '<!'.length);
      if (end === -1) break;
      marks.lastIndex = end + '-->'.length;
      continue;
    }
    const tag = readTag(html, behind);
    if (!tag) break;
    marks.lastIndex = tag.end;
    const name = written.toLowerCase();
    const isKept = slash === '/' ? elements.close(name) : elements.open(name, tag.closesItself);
    const excess = tag.attributes[mostAttributes];
    if (!isKept) cuts.push({ start: mark.index, end: tag.end });
    else if (excess) cuts.push({ start: excess.start, end: tag.end - '>'.length });
    const ending = slash === '' && !elements.inDrawing() ? rawTexts.get(name) : undefined;
    if (!ending) continue;
    ending.lastIndex = tag.end;
    const closing = ending.exec(html);
    if (!closing) break;
    marks.lastIndex = closing.index;
  }
  return cuts;
}

/** The ends of elements that contain no tags (HTML, 13.2.5.1 and following). */
const rawTexts: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
