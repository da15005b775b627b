import type { OnAttribute } from './attributes.ts';
import { decodedValue } from './references.ts';

/** What the attributes of a start tag say that matters before the page is read to its end. */
export type TagMarks = {
  readonly add: OnAttribute;
  readonly clear: () => void;
  /** Offset behind the last value, or behind the last name that has none. */
  end: number;
  count: number;
  hasRole: boolean;
  /** Whether its role may be that of an image; also a template, whose output is unknown. */
  isImage: boolean;
  /** Whether it is an `input` that may be an image. */
  isImageInput: boolean;
  /** Whether it says which element it opens. */
  isOpening: boolean;
  /** Whether it may be a caption, by its class. */
  isCaption: boolean;
  id: string | undefined;
  /** The ids in attributes that name other elements, of all tags. */
  readonly references: Set<string>;
};

export function createTagMarks(html: string): TagMarks {
  const marks: TagMarks = {
    add(nameStart, nameEnd, valueStart, valueEnd) {
      marks.end = valueEnd;
      marks.count += 1;
      const kind = kindOf(html, nameStart, nameEnd);
      if (kind === undefined) return;
      if (kind === 'opening') marks.isOpening = true;
      else note(kind, html.slice(valueStart, valueEnd));
    },
    clear() {
      marks.end = 0;
      marks.count = 0;
      marks.hasRole = false;
      marks.isImage = false;
      marks.isImageInput = false;
      marks.isOpening = false;
      marks.isCaption = false;
      marks.id = undefined;
    },
    end: 0,
    count: 0,
    hasRole: false,
    isImage: false,
    isImageInput: false,
    isOpening: false,
    isCaption: false,
    id: undefined,
    references: new Set(),
  };

  function note(kind: Exclude<Kind, 'opening'>, value: string): void {
    if (kind === 'role') {
      marks.hasRole = true;
      marks.isImage ||= imageRole.test(value);
    } else if (kind === 'type') marks.isImageInput ||= imageType.test(value);
    else if (kind === 'class') marks.isCaption ||= caption.test(value);
    else if (kind === 'id') marks.id ??= decodedValue(value);
    else for (const id of decodedValue(value).split(/[ \t\n\f\r]+/)) marks.references.add(id);
  }

  return marks;
}

type Kind = 'class' | 'role' | 'type' | 'id' | 'reference' | 'opening';

/** By the names of attributes, also as properties are called, which count as these. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['class', 'class'],
  ['classname', 'class'],
  ['role', 'role'],
  ['type', 'type'],
  ['id', 'id'],
  ['aria-labelledby', 'reference'],
  ['arialabelledby', 'reference'],
  ['aria-controls', 'opening'],
  ['ariacontrols', 'opening'],
  ['popovertarget', 'opening'],
  ['commandfor', 'opening'],
  ['data-target', 'opening'],
  ['data-bs-target', 'opening'],
]);

/** The lengths of these names and the letters that they begin with: most attributes have others. */
const lengths = new Set([...kinds.keys()].map(({ length }) => length));
const letters = new Set([...kinds.keys()].flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]));

function kindOf(html: string, start: number, end: number): Kind | undefined {
  if (!lengths.has(end - start) || !letters.has(html.charCodeAt(start))) return undefined;
  return kinds.get(html.slice(start, end).toLowerCase());
}

/** In values as they are written: a reference of a character or a template may stand for anything. */
const imageRole = /img|image|graphics|[&{\uFDD1]/i;
const caption = /caption|gallerytext|title|[&{\uFDD1]/i;
const imageType = /image|[&{\u0080-\uffff]/i;
