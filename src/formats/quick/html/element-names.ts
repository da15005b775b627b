/** Elements that show an image or give one its heading, and those around all. */
export const shown = names(
  'img image svg area object embed picture figcaption h1 h2 h3 h4 h5 h6 html head body frameset template',
);

/** Elements whose text belongs to the images in them. */
export const texted = names(
  `a button summary label table dl p li td th dt dd blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 svg math object select option
  textarea title`,
);

/** Elements that show an image, or may. */
export const images = names('img image svg input area object embed picture');

/** Elements that are never left out: those around all, and those beside which an image may stand. */
export const kept = names('html head body template svg math a');

/** Elements that end an open paragraph (HTML Standard, 13.2.6.4.7). */
export const blocks = names(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup hr listing main
  menu nav ol p pre search section summary table ul xmp`,
);
export const headings = names('h1 h2 h3 h4 h5 h6');
export const items = names('li dd dt');
export const tableParts = names('caption col colgroup tbody td tfoot th thead tr');

/** Elements of which only the parser knows where they belong. */
export const unplaced = names('basefont bgsound frame frameset image isindex keygen plaintext template');

/** Elements that have neither content nor an end tag. */
export const voids = names('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content is no markup. */
export const raws = names('script style textarea title xmp iframe noembed noframes');

/** Elements whose end may be left out (HTML Standard, 13.2.6.3, implied end tags). */
export const implied = names('dd dt li optgroup option p rb rp rt rtc');

/** Elements whose end also ends those. */
export const ending = new Set([
  ...[...blocks].filter((name) => name !== 'p' && name !== 'table'),
  ...headings,
  ...items,
  ...names('applet button caption marquee object td th'),
]);

/** Elements that belong into the head where it has not ended (HTML Standard, 13.2.6.4.4). */
export const metadata = names('base link meta noframes noscript script style title');

/** Elements in which a paragraph around them is not ended (HTML Standard, 13.2.4.2, button scope). */
export const scopes = names('applet button caption html marquee object table td template th');

/** Elements that are opened again behind an end tag that does not fit (HTML Standard, 13.2.4.3), and those with such rules of their own. */
export const formatting = names('a b big code em font i nobr s small strike strong tt u form select');

/** HTML Standard, 13.2.4.2, without those that have no end tag. */
export const special = names(
  `address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript
  object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul
  xmp`,
);

/** Common elements without a place of their own. */
export const common = names(
  `abbr audio b bdi bdo big canvas cite code data datalist del dfn em font i ins kbd label legend map mark math meter output picture
  progress q samp slot small span strike strong sub sup svg time tt u var video circle defs g line path polygon polyline rect symbol use`,
);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
