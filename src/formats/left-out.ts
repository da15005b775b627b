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

const endings: ReadonlyMap<string, boolean> = new Map([
  ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false] as const),
  ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true] as const),
]);

/** What looks like a document or a page, by its ending; undefined for any other file. `isCode`: templates and components. */
export function lookOf(path: string): { readonly ending: string; readonly isCode: boolean } | undefined {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  const isCode = endings.get(ending);
  return isCode === undefined ? undefined : { ending, isCode };
}
