/** How the content of a directive is read. verbatim: as no markup, or not shown. body: as a part of the document. caption: as that of a figure. */
type ContentKind = 'verbatim' | 'body' | 'caption';

export function contentOf(name: string): ContentKind {
  if (name === 'figure') return 'caption';
  return verbatim.has(name) || verbatimWords.test(name) ? 'verbatim' : 'body';
}

/** Directives whose first paragraph is content already, because they have no argument. */
export function hasNoArgument(name: string): boolean {
  return withoutArgument.has(name);
}

/** Of docutils 0.22, Sphinx 8 and the extensions that its documentation names. An unknown directive has a body: it may be a theme's box or tab. */
const verbatim = new Set(
  `image thumbnail image-sg autosummary contents csv-table date default-role highlightlang include index ipython
  math meta parsed-literal plot plantuml uml productionlist prompt raw replace role sectnum
  tabularcolumns target-notes tikz title toctree unicode mermaid termynal asciinema`.split(/\s+/),
);

/** Code, and what a program makes of it: `code-block`, `testcode`, `literalinclude`, `jupyter-execute`, `digraph`, `inheritance-diagram`. */
const verbatimWords =
  /code|literal|highlight|execute|^(?:di)?graph|diagram|doctest|test(?:setup|cleanup|output)|(?:command|program)-output/;

const withoutArgument = new Set(
  `attention caution danger error hint important note tip warning seealso todo epigraph highlights pull-quote
  compound header footer tabs tab-set panels hlist tags`.split(/\s+/),
);
