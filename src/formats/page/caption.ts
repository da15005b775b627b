import type { Element } from 'hast';

/**
 * Whether an element is a caption by the class that a program gave it: `caption` (Sphinx, Pandoc, R Markdown), `wp-caption-text` (WordPress),
 * `thumbcaption` (MediaWiki). DocBook and Asciidoctor write `title`, as others do for the title of anything, so there the element around it has to be
 * that of a figure.
 */
export function isCaption(element: Element, around: Element): boolean {
  const classes = classesOf(element);
  if (classes.some((name) => captions.test(name))) return true;
  return classes.includes('title') && classesOf(around).some((name) => figures.has(name));
}

const captions = /^(?:[a-z]{1,20}-)?caption(?:-text)?$|^(?:thumb|image|img|figure)caption$|^gallerytext$/iu;
const figures: ReadonlySet<string> = new Set('figure informalfigure mediaobject imageblock screenshot'.split(' '));

/** The classes of an element; of a list that nobody wrote by hand, the first. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.slice(0, 50).map(String) : [];
}
