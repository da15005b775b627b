/**
 * Endings of files that look like documents or pages: a run that reads none of them says so. Those that a format reads do not count
 * (`formats/index.ts`), so a new format needs no change here. From the languages of GitHub (linguist) and the documentation of generators
 * and frameworks; endings with other meanings (`.asc`, `.text`, `.tpl`) are not here.
 */
const documents = [
  '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdx .qmd .rmd .rmarkdown .mdc .mdoc .livemd .ronn .rnw .snw .ipynb',
  '.rst .adoc .asciidoc .textile .org .norg .djot .wiki .mediawiki .wikitext .creole .tid .rdoc .pod .t2t .muse .scrbl .typ',
  '.tex .ltx .latex .texi .texinfo .txi .lyx .dita .dbk .docbook .fodt .html .htm .xhtml .shtml .shtm .mjml',
];

/** Endings of templates and components. Whole applications are written in them, and a page is one file of many there, if any. */
const code = [
  '.jsx .tsx .vue .svelte .astro .marko .riot .razor .cshtml .vbhtml .heex .eex .leex .php .phtml .erb .rhtml .gsp .jsp .jspx .asp .aspx',
  '.ascx .cfm .ejs .pug .jade .haml .slim .liquid .njk .nunjucks .hbs .handlebars .mustache .twig .latte .jinja .jinja2 .j2 .mako .ftlh .gohtml',
];

/** Endings of catalogues of translations. They quote the pages of which they are made, and most of them have no image. */
const catalogues: ReadonlySet<string> = new Set(['.po', '.pot', '.xlf', '.xliff']);

const endings: ReadonlyMap<string, boolean> = new Map([
  ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false] as const),
  ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true] as const),
]);

/** What a file looks like by its ending. */
export type Look = {
  readonly ending: string;
  /** Templates, components and catalogues, of which a folder may have many and no page. */
  readonly isCode: boolean;
  /** Whether it counts for something only where its text shows an image. */
  readonly isCatalogue?: boolean;
};

/** What looks like a document or a page, by its ending; undefined for any other file. */
export function lookOf(path: string): Look | undefined {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  if (catalogues.has(ending)) return { ending, isCode: true, isCatalogue: true };
  const isCode = endings.get(ending);
  return isCode === undefined ? undefined : { ending, isCode };
}
