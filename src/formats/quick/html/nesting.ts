import { breakouts } from '../../page/open-elements.ts';
import { Open, type Facts } from './facts.ts';
import type { PageElement } from './nodes.ts';

/**
 * Where the parser puts an element that begins in another one (HTML Standard, 13.2.6): into it (`fits`), behind it, because it ends here
 * (`ends`), or into a part of a table that nobody wrote. `unsure` where it may do something else.
 */
export type Placement = 'fits' | 'ends' | 'tbody' | 'colgroup' | 'unsure';

export function placementOf(facts: Facts, top: PageElement): Placement {
  if (top.isForeign) return inDrawing(facts, top);
  if (top.open & Open.select) return inSelect(facts, top);
  const { content } = top.facts;
  if (content !== 'flow') return inTable(facts, content);
  switch (facts.place) {
    case 'any':
      return 'fits';
    case 'block':
      // In pages of the past a table does not end a paragraph.
      return facts.name === 'table' && top.open & Open.paragraph ? 'unsure' : behindParagraph(top);
    case 'heading':
      return top.facts.place === 'heading' ? 'unsure' : behindParagraph(top);
    case 'item':
      return item(facts, top);
    case 'once':
      if (top.open & facts.bit) return 'unsure';
      return facts.name === 'form' ? behindParagraph(top) : 'fits';
    case 'option':
      return top.facts.name === 'option' ? 'unsure' : 'fits';
    case 'ruby':
      return top.facts.isImplied ? 'unsure' : 'fits';
    case 'part':
      return endsCell(facts, top) ? 'ends' : 'unsure';
    default:
      return 'unsure';
  }
}

/** How many open elements an end tag ends: its own and those in it whose end may be left out; undefined where it is another one's turn. */
export function endedBy(facts: Facts, top: PageElement): number | undefined {
  let at = top;
  for (let count = 1; at.parent; at = at.parent, count += 1) {
    if (at.facts.name === facts.name) return count;
    if (!endsBefore(facts, at)) return undefined;
  }
  return undefined;
}

/** Whether the end tag of an element ends another one that is open in it. */
function endsBefore(facts: Facts, top: PageElement): boolean {
  if (top.isForeign) return false;
  const { name, content } = top.facts;
  if (facts.name === 'select' || facts.name === 'optgroup') return name === 'option' || name === 'optgroup';
  if (top.facts.isImplied) return facts.endsImplied || isTablePart(facts);
  if (facts.name === 'tr') return name === 'td' || name === 'th';
  if (facts.content === 'rows') return name === 'td' || name === 'th' || content === 'row';
  return facts.name === 'table' && (name === 'td' || name === 'th' || content === 'row' || content === 'rows');
}

/**
 * How many open elements an end tag ends that are not closed in the order in which they were opened; undefined where only the parser knows.
 */
export function endedByForce(facts: Facts, top: PageElement): number | undefined {
  if (facts.place !== 'block' || !facts.endsImplied) return undefined;
  let at = top;
  for (let count = 1; at.parent; at = at.parent, count += 1) {
    if (at.facts.name === facts.name) return count;
    // No end tag of a block has an effect beyond these.
    if (boundaries.has(at.facts.name)) return 0;
    // What is open in a formatting element goes on behind its end.
    if (at.isForeign || at.facts.isScope || at.facts.content !== 'flow' || at.facts.isFormatting) return undefined;
  }
  return 0;
}

const boundaries = new Set('html td th caption object applet marquee'.split(' '));

function isTablePart({ content }: Facts): boolean {
  return content === 'table' || content === 'rows' || content === 'row';
}

function behindParagraph(top: PageElement): Placement {
  if ((top.open & Open.paragraph) === 0) return 'fits';
  return top.facts.name === 'p' ? 'ends' : 'unsure';
}

/** An item ends the one that is open in the same list. */
function item(facts: Facts, top: PageElement): Placement {
  for (let at: PageElement | undefined = top; at; at = at.parent) {
    const { name, isSpecial } = at.facts;
    if (facts.name === 'li' ? name === 'li' : name === 'dd' || name === 'dt') {
      return at === top || (top.facts.name === 'p' && top.parent === at) ? 'ends' : 'unsure';
    }
    if (isSpecial && name !== 'address' && name !== 'div' && name !== 'p') break;
  }
  return behindParagraph(top);
}

function inTable({ name, content, place }: Facts, around: Facts['content']): Placement {
  if (name === 'script' || name === 'style') return 'fits';
  if (place !== 'part') return 'unsure';
  const isCell = name === 'td' || name === 'th';
  switch (around) {
    case 'table':
      if (name === 'tr') return 'tbody';
      if (name === 'col') return 'colgroup';
      return isCell ? 'unsure' : 'fits';
    case 'rows':
      if (name === 'tr') return 'fits';
      return isCell || name === 'col' ? 'unsure' : 'ends';
    case 'row':
      if (isCell) return 'fits';
      return name === 'tr' || content === 'rows' ? 'ends' : 'unsure';
    default:
      return name === 'col' ? 'fits' : 'ends';
  }
}

/** Whether the next part of a table ends the cell that is open: only elements whose end is implied are open in that. */
function endsCell(facts: Facts, top: PageElement): boolean {
  if (facts.name === 'col' || facts.name === 'colgroup' || facts.name === 'caption') return false;
  for (let at: PageElement | undefined = top; at; at = at.parent) {
    if (at.facts.name === 'td' || at.facts.name === 'th') return true;
    if (!at.facts.isImplied) return false;
  }
  return false;
}

function inSelect({ name, place }: Facts, top: PageElement): Placement {
  if (place !== 'option') return name === 'script' ? 'fits' : 'unsure';
  if (top.facts.name === 'option' || (top.facts.name === 'optgroup' && name === 'optgroup')) return 'ends';
  return 'fits';
}

/** HTML ends a drawing or begins anew in some of its elements (HTML Standard, 13.2.6.5). */
function inDrawing({ name }: Facts, top: PageElement): Placement {
  const isUnsure = breakouts.has(name) || name === 'font' || name === 'math' || integration.has(top.facts.name);
  return isUnsure || (name === 'svg' && top.isInFormula()) ? 'unsure' : 'fits';
}

const integration = new Set('title desc foreignobject mi mo mn ms mtext annotation-xml'.split(' '));
