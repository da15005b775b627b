export const ids = [9363];
export const modules = {

/***/ 52358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ blockDialects)
});

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(74618);
;// CONCATENATED MODULE: ./build/formats/blocks/code-directives.js
/**
 * Whether the content of a fence with `{name}` is no Markdown: code, a diagram, data or mathematics (MyST, Sphinx, Jupyter Book and their
 * extensions), or a cell that Quarto, knitr or Jupyter executes in the language of that name.
 */
function isCodeDirective(name) {
    const lower = name.toLowerCase();
    return families.test(lower) || names.has(lower);
}
/** How the names of several directives each begin: `autofunction`, `code-block`, `literalinclude`. */
const families = /^(?:auto|code|literal|raw|math|graph|plot|csv|json|yaml|toml|jupyter|mermaid|plantuml|uml|sql|ipython|program|click|argparse|thebe|doctest|test)/;
const names = new Set(`actdiag altair bash bibliography block-diagram blockdiag bokeh c cmd coffee comment console contents cpp css d2 datatemplate diff digraph
  ditaa dot drawio excalidraw exec fortran gallery-grid glue go groovy haskell highlight html include index javascript js jsx julia kroki latex
  lexer lua node nomnoml nwdiag octave ojs packetdiag parsed-literal perl php pikchr powershell productionlist prompt py python python3 r
  rackdiag rcpp ruby rust sas sass scala scss seqdiag sh shell sourcecode stan stata svgbob swagger tableofcontents tags terminal tikz toctree ts
  tsx typescript typst vega vega-lite verbatim wavedrom xml zsh`.split(/\s+/));

// EXTERNAL MODULE: ./build/formats/dialects/card.js
var card = __webpack_require__(89217);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(44657);
;// CONCATENATED MODULE: ./build/formats/blocks/directive-options.js


/** Hides the options of a directive whose first line ends at `head`, and makes an image of the option that names one. */
function optionsAt(text, head) {
    const start = text.indexOf('\n', head) + 1;
    if (start === 0 || !beginning.test(text.slice(start, start + 200)))
        return [];
    const lines = text.slice(start, start + longest).split(/(?<=\n)/, mostLines);
    const options = (0,dialects_options/* readOptions */.Tt)(lines, start);
    const image = card/* card */.N.readOptions(options);
    let at = start;
    const blanks = lines.slice(0, options.lines).flatMap((line) => {
        const from = at + line.search(/[^ \t>]|$/);
        const end = at + line.trimEnd().length;
        at += line.length;
        const isInImage = image && from < image.span.end && end > image.span.start;
        return isInImage || end <= from ? [] : [{ start: from, end, by: ' '.repeat(end - from) }];
    });
    const shown = image ? [{ ...image.span, by: { image, isSpoken: false } }] : [];
    return [...blanks, ...shown].toSorted((a, b) => a.start - b.start);
}
const beginning = /^[ \t>]*(?::[a-z]|---\s)/;
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;

;// CONCATENATED MODULE: ./build/formats/blocks/titles.js
/** Whether the title of a block may show an image: titles are Markdown, too. */
function mayShowImage(title) {
    return /!\[|<[A-Za-z]/.test(title);
}

;// CONCATENATED MODULE: ./build/formats/blocks/directives.js




/** A text without a match has no such block. */
const directiveTokens = /(?:```|~~~|:::)[ \t]*\{[A-Za-z=]/;
/**
 * The directives of MyST, whose content is Markdown: a fence of backticks, tildes or colons with `{name} argument`, then options, then the
 * content ("Roles and directives"). CommonMark would read most of them as code. Their marks become a comment and blank lines; those of a
 * directive for code that is fenced by colons become a fence of code.
 */
function directiveBlocks(text) {
    const masks = [];
    const open = [];
    for (const { 0: line, 1: before = '', 2: marks = '', 3: info = '', index } of text.matchAll(fence)) {
        const start = index + before.length;
        const span = { start, end: index + line.length };
        // The content of a directive ends with it, so the outermost fence that a line can end is the one that ends.
        const ended = info.trim() === '' ? open.findIndex((one) => endsWith(one, marks)) : -1;
        const closed = open[ended];
        if (closed) {
            open.length = ended;
            masks.push(...ending(text, closed, span));
        }
        else if (open.length < mostLevels && open.every(({ kind }) => kind === 'text')) {
            const opened = fenceOf(marks, info, span);
            if (!opened)
                continue;
            open.push(opened);
            masks.push(...opening(text, opened, info));
        }
    }
    return masks;
}
/** Deeper ones are code, so that a text full of them is not searched once for each. */
const mostLevels = 100;
/** Behind the marks of quotes and items. */
const fence = /^([ \t>*+.)\d-]*)(`{3,}|~{3,}|:{3,})([^\r\n]*)/gm;
function fenceOf(marks, info, head) {
    const mark = marks.charAt(0);
    if (mark === '`' && info.includes('`'))
        return undefined;
    const name = directive.exec(info)?.[1];
    // Colons without braces are containers of other dialects, whose content is Markdown anyway.
    if (mark === ':' && name === undefined)
        return undefined;
    return { mark, length: marks.length, kind: kindOf(name, info), head };
}
function kindOf(name, info) {
    if (name === 'eval-rst')
        return 'rst';
    return rawHtml.test(info) || (name !== undefined && !isCodeDirective(name)) ? 'text' : 'code';
}
const directive = /^[ \t]*\{([A-Za-z][\w:.+-]*)\}/;
/** MyST and Sphinx, `raw`; Pandoc, `raw_attribute`. */
const rawHtml = /^[ \t]*\{(?:raw\}[ \t]+html|=html\})[ \t]*$/i;
function endsWith({ mark, length }, marks) {
    return marks.startsWith(mark) && marks.length >= length;
}
function opening(text, { mark, length, kind, head: { start, end } }, info) {
    if (kind === 'rst')
        return [];
    if (kind === 'code')
        return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
    const named = start + length + (directive.exec(info)?.[0].length ?? 0);
    const hidden = mayShowImage(text.slice(named, end))
        ? { start, end: named, by: { isSpoken: false } }
        : comment(start, end);
    return [hidden, ...optionsAt(text, end)];
}
function ending(text, { mark, length, kind, head }, { start, end }) {
    if (kind === 'code')
        return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
    const body = kind === 'rst' ? [comment(head.start, head.end), ...rstBody(text, { start: head.end, end: start })] : [];
    return [...body, { start, end, by: ' '.repeat(end - start) }];
}
/** A comment begins a block as a fence does, and keeps the item of a list open. */
function comment(start, end) {
    return { start, end, by: '<!-->'.padEnd(end - start) };
}
/** Nothing but the images. */
function rstBody(text, within) {
    const images = rst_image/* rstImage */.n.find(text, within);
    const gaps = images.map(({ span }, index) => ({
        start: images[index - 1]?.span.end ?? within.start,
        end: span.start,
    }));
    const blanks = [...gaps, { start: images.at(-1)?.span.end ?? within.start, end: within.end }].map((gap) => ({
        ...gap,
        by: text.slice(gap.start, gap.end).replace(/[^\s>]/g, ' '),
    }));
    return [...blanks, ...images.map((image) => ({ ...image.span, by: { image, isSpoken: false } }))].toSorted((a, b) => a.start - b.start);
}

// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/formats/blocks/indented.js


/** A text without a match has no such block. */
const indentedTokens = /^[ \t>]*(?:!!!|\?\?\?|===)[!+]{0,2} ?["\w]/m;
/**
 * The blocks of Python-Markdown and MkDocs whose content is indented by four spaces: `!!! note "Title"` (admonition), `??? note` and `???+ note`
 * (pymdownx.details), `=== "Tab"` (pymdownx.tabbed). CommonMark would read the content as code. Their first line becomes that of a list item,
 * whose content begins at the same column; in code it stays code.
 */
function indentedBlocks(text) {
    return Array.from(text.matchAll(firstLine)).flatMap(({ 0: line, 1: before = '', 2: mark = '', 3: rest = '', index }) => {
        const pattern = mark.startsWith('=') ? tab : note;
        if (!pattern.test(rest) || line.length - before.length <= item.length)
            return [];
        return masks(rest, index + before.length, index + line.length);
    });
}
const item = '-   ';
const firstLine = /^([ \t>]*)(!!!|\?\?\?\+?|===[!+]{0,2}) ?([^\r\n]*)/gm;
/** A title ends with the last quote of its line, so it may have quotes. */
const note = /^(?:[\w-]+(?: +[\w-]+)*(?: +"[^\r\n]*")?|"[^\r\n]*") *$/;
const tab = /^"[^\r\n]*" *$/;
function masks(rest, start, end) {
    // An item needs some content, and an empty quote has no text.
    if (!mayShowImage(rest))
        return [{ start, end, by: `${item}>`.padEnd(end - start) }];
    const content = start + item.length;
    const title = end - rest.length + rest.indexOf('"');
    if (title - content < placeholder/* shortestPlaceholder */.sd)
        return [{ start, end: title, by: item.padEnd(title - start, '.') }];
    return [
        { start, end: content, by: item },
        { start: content, end: title, by: { isSpoken: false } },
    ];
}

;// CONCATENATED MODULE: ./build/formats/blocks/index.js


const blockDialects = [
    { tokens: directiveTokens, masks: directiveBlocks },
    { tokens: indentedTokens, masks: indentedBlocks },
];


/***/ }),

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ beginsBlock),
/* harmony export */   ru: () => (/* binding */ isSpoken),
/* harmony export */   zD: () => (/* binding */ findTemplates)
/* harmony export */ });
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39086);
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68438);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);



/**
 * The places of template languages in a page: Liquid, Jinja, Nunjucks, Twig, Go, Handlebars, Vue, Angular (`{{ }}`, `{% %}`, `{# #}`),
 * ERB, EJS (`<% %>`), PHP (`<?php ?>`), template literals (`${ }`). A pair of tags around a comment or a code sample is one piece
 * with its content. Code in a bogus comment (`<![CDATA[<?xml ?>`, HTML Standard, 13.2.5.41) is none. Linear in the length of the text.
 *
 * @param isProgram whether code may have markup in its strings, as in a server page: in prose, two marks with an image in between
 * are not a template
 */
function findTemplates(text, isProgram) {
    const next = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createSearch */ .X)(text);
    const isCode = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__/* .createInside */ .dQ)(isProgram || !text.includes('${') ? [] : (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpans */ .tE)(text));
    const spans = [];
    let bogusEnd = 0;
    const openings = /\{\{\{?|\{%|\{#|<%|<\?|\$\{|<!(?!--)|<\/(?![A-Za-z])/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        if (/^<[!/]/.test(match[0])) {
            if (match.index >= bogusEnd)
                bogusEnd = next('>', match.index);
            continue;
        }
        // To a browser these are a part of the comment that they are in, and their end is the end of both.
        if (match[0].startsWith('<') && match.index < bogusEnd)
            continue;
        // Only template engines read code, too; a template literal between backticks of Markdown is quoted.
        const isQuoted = match[0] === '${' && isCode(match.index) && !/[={["'`]`$/.test(text.slice(match.index - 2, match.index));
        const end = isQuoted ? undefined : templateEnd(text, match.index, match[0], isProgram, next);
        openings.lastIndex = end ?? match.index + 1;
        if (end !== undefined && end - match.index >= _placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd)
            spans.push({ start: match.index, end });
    }
    return spans;
}
/**
 * Whether a template at `start` begins an HTML block of Markdown: `<?` does at the start of a line, whatever language follows it (CommonMark 0.31.2,
 * 4.6, type 3).
 */
function beginsBlock(text, start) {
    if (!text.startsWith('<?', start))
        return false;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    return start - lineStart < longestPrefix && containers.test(text.slice(lineStart, start));
}
const longestPrefix = 200;
const containers = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/;
/** Whether a template may put out text for a reader: a condition or a comment does not. */
function isSpoken(template) {
    return !silent.test(template);
}
/** UTF-16 units: a longer piece is not a template, but two marks that happen to be in one text. */
const longest = 4000;
const longestLiteral = 200;
function templateEnd(text, start, opening, isProgram, next) {
    const open = opening.slice(0, 2);
    const close = closings[open] ?? '}';
    const from = start + opening.length;
    const at = next(close, from);
    if (at === Infinity)
        return undefined;
    const isCode = isProgram && open.startsWith('<');
    if (!isCode) {
        if (at - start > (open === '${' ? longestLiteral : longest) || next(open, from) < at)
            return undefined;
        if (untemplated.test(withoutStrings(text.slice(start, at))))
            return undefined;
    }
    const end = at + close.length + (opening === '{{{' && text.startsWith('}', at + close.length) ? 1 : 0);
    return pairEnd(text, start, end, next) ?? end;
}
const closings = {
    '{{': '}}',
    '{%': '%}',
    '{#': '#}',
    '<%': '%>',
    '<?': '?>',
};
/** Matches between two marks that do not belong together. */
const untemplated = /\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;
/** Markup in a value of a call is data. A single quote may be an apostrophe, and a backtick outside of Hugo the end of a code span. */
function withoutStrings(template) {
    return template.replace(/^\{\{[<%]/.test(template) ? /"(?:\\"|[^"])*"|`[^`]*`/g : /"[^"\n]*"/g, '""');
}
/** Tags whose content is not part of the page, or a code sample: Liquid, Twig, Hexo; Hugo. */
const pairs = /^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;
function pairEnd(text, start, end, next) {
    // In a code span the tag is only mentioned.
    if (text[start - 1] === '`')
        return undefined;
    const [, block, shortcode] = pairs.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
    if (block !== undefined)
        return closingTag(text, [`end${block}`], end, '%}', next);
    return shortcode === undefined ? undefined : closingTag(text, [`/${shortcode}`, `/ ${shortcode}`], end, '}}', next);
}
function closingTag(text, names, from, close, next) {
    const at = Math.min(...names.map((name) => next(name, from)));
    if (at === Infinity)
        return undefined;
    const end = text.indexOf(close, at);
    return end === -1 ? undefined : end + close.length;
}
const silent = new RegExp([
    // Comments and escaped shortcodes of every language.
    String.raw `^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,
    // Blocks of Handlebars, closed shortcodes.
    String.raw `^\{\{[~-]?\s*[#/^]`,
    // Keywords.
    String.raw `^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,
    // Code that puts out nothing: `<% if %>`, `<?php if ?>`.
    String.raw `^<%(?![=-])`,
    String.raw `^<\?(?!=|php\s+(?:echo|print)\b)`,
].join('|'));


/***/ }),

/***/ 39086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSearch)
/* harmony export */ });
/** A {@link Search} of a text; Infinity where there is none. */
function createSearch(text) {
    const known = new Map();
    return (part, from) => {
        const last = known.get(part);
        if (last !== undefined && last.from <= from && from <= last.at)
            return last.at;
        const at = text.indexOf(part, from);
        known.set(part, { from, at: at === -1 ? Infinity : at });
        return at === -1 ? Infinity : at;
    };
}


/***/ }),

/***/ 11300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ headingWords)
/* harmony export */ });
/**
 * The words of a heading, without the list of attributes that many generators take off its end: `## Install { #install }` (Python-Markdown,
 * Pandoc, Docusaurus), `## Install {: .top }` (kramdown).
 */
function headingWords(text) {
    const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
    return at > 0 && /^:?\s*[#.][\w-]/.test(text.slice(at + 1).trimStart()) ? text.slice(0, at).trimEnd() : text;
}


/***/ })
};
