import type { Element, Root } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { visitParents } from 'unist-util-visit-parents';
import type { Context, Control } from '../types.ts';
import type { Names } from './accessible-name.ts';
import { isHiddenFromAssistiveTechnology } from './visibility.ts';

/** What surrounds the images of one page. */
export type Contexts = {
  /** The element itself, then its ancestors outwards. */
  lineage(element: Element): readonly Element[];
  of(image: Element): Context;
};

/** Longest text around an image that is kept, in UTF-16 units: enough to name a purpose. */
const maxNearby = 300;
/** So many pictures of a control lend it their names; more are not read. */
const maxControlImages = 20;

const controls = 'a[href], button, summary, [role=link], [role=button]';
const blocks = 'p, li, td, th, dt, dd, blockquote, figure, caption, h1, h2, h3, h4, h5, h6';

export function createContexts(tree: Root, names: Names, pageLanguage: string | undefined): Contexts {
  const parents = new Map<Element, Element>();
  const headings = new Map<Element, Element>();
  let heading: Element | undefined;
  visitParents(tree, 'element', (element, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent?.type === 'element') parents.set(element, parent);
    if (/^h[1-6]$/.test(element.tagName)) heading = element;
    if (element.tagName === 'img' && heading) headings.set(element, heading);
  });
  // A page may hold thousands of images in one paragraph or link: what they share is worked out once.
  const text = once((element) => names.text(element));
  const imagesIn = once((element) => selectAll('img', element).slice(0, maxControlImages));

  function lineage(element: Element): readonly Element[] {
    const line = [element];
    for (let up = parents.get(element); up; up = parents.get(up)) line.push(up);
    return line;
  }

  function controlOf(image: Element, around: readonly Element[]): Control | undefined {
    const at = around.findIndex((element) => matches(controls, element));
    const element = around[at];
    // Nobody who needs a name can reach a control that assistive technology passes over.
    if (!element || isHiddenFromAssistiveTechnology(around.slice(at))) return undefined;
    const { href, role, title } = element.properties;
    const others = imagesIn(element).filter((other) => other !== image);
    const content = [text(element), ...others.map((other) => names.imageName(other) ?? '')].join(' ').trim();
    return {
      kind: element.tagName === 'a' || role === 'link' ? 'link' : 'button',
      target: typeof href === 'string' ? href : undefined,
      otherText: names.label(element) ?? (content === '' && typeof title === 'string' ? title.trim() : content),
    };
  }

  function of(image: Element): Context {
    const around = lineage(image).slice(1);
    const figure = around.find(({ tagName }) => tagName === 'figure');
    const caption = figure && selectAll('figcaption', figure)[0];
    const heading = headings.get(image);
    const block = around.find((candidate) => matches(blocks, candidate));
    return {
      control: controlOf(image, around),
      caption: caption && filled(text(caption)),
      heading: heading && filled(text(heading)),
      nearby: block ? text(block).slice(0, maxNearby) : '',
      language: languageOf([image, ...around]) ?? pageLanguage,
      adjacentLinkText: undefined,
    };
  }

  return { lineage, of };
}

function languageOf(lineage: readonly Element[]): string | undefined {
  const tags = lineage.map(({ properties }) => properties.lang ?? properties.xmlLang);
  return tags.find((tag): tag is string => typeof tag === 'string' && tag !== '');
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function once<Value>(compute: (element: Element) => Value): (element: Element) => Value {
  const known = new Map<Element, Value>();
  return (element) => {
    const value = known.get(element) ?? compute(element);
    known.set(element, value);
    return value;
  };
}
