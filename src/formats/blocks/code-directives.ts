/**
 * Whether the content of a fence with `{name}` is no Markdown: code, a diagram, data or mathematics (MyST, Sphinx, Jupyter Book and their
 * extensions), or a cell that Quarto, knitr or Jupyter executes in the language of that name.
 */
export function isCodeDirective(name: string): boolean {
  const lower = name.toLowerCase();
  return families.test(lower) || names.has(lower);
}

/** How the names of several directives each begin: `autofunction`, `code-block`, `literalinclude`. */
const families =
  /^(?:auto|code|literal|raw|math|graph|plot|csv|json|yaml|toml|jupyter|mermaid|plantuml|uml|sql|ipython|program|click|argparse|thebe|doctest|test)/;

const names = new Set(
  `actdiag altair bash bibliography block-diagram blockdiag bokeh c cmd coffee comment console contents cpp css d2 datatemplate diff digraph
  ditaa dot drawio excalidraw exec fortran gallery-grid glue go groovy haskell highlight html include index javascript js jsx julia kroki latex
  lexer lua node nomnoml nwdiag octave ojs packetdiag parsed-literal perl php pikchr powershell productionlist prompt py python python3 r
  rackdiag rcpp ruby rust sas sass scala scss seqdiag sh shell sourcecode stan stata svgbob swagger tableofcontents tags terminal tikz toctree ts
  tsx typescript typst vega vega-lite verbatim wavedrom xml zsh`.split(/\s+/),
);
