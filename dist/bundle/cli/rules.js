export const ids = [1218];
export const modules = {

/***/ 62757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usesColour),
/* harmony export */   p: () => (/* binding */ printReports)
/* harmony export */ });
/* harmony import */ var _app_write_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67778);
/* harmony import */ var _lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3808);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30529);



/**
 * Prints the reports that were asked for, also those whose file cannot be written: what was found, and what --fix wrote, is in them.
 *
 * @returns the files that could not be written
 */
async function printReports(report, targets, display, world, hide, html) {
    const { groupBy, detail } = display;
    const troubles = [];
    for (const { format, file } of targets) {
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadParts */ .B)(format);
        const columns = file === undefined && world.stdoutIsTerminal ? world.columns : undefined;
        const colour = file === undefined && usesColour(display.colour, world);
        const around = format === 'html' ? await html(report, file) : undefined;
        const style = { colour, columns, groupBy, detail, html: around };
        const chunks = () => (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(parts(report, style), hide);
        const trouble = file === undefined ? undefined : await (0,_app_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._)(world.cwd, file, chunks(), world.keep);
        if (file === undefined || trouble !== undefined)
            for (const chunk of chunks())
                world.stdout(chunk);
        if (file !== undefined && trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The flag, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether there is a terminal: in the order of Node.js. */
function usesColour(flag, { env, stdoutIsTerminal }) {
    if (flag !== undefined)
        return flag;
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return stdoutIsTerminal && terminal !== 'dumb';
}


/***/ }),

/***/ 51218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  listRules: () => (/* binding */ listRules)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/mistakes.js
var mistakes = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/wrap.js
var wrap = __webpack_require__(49522);
;// CONCATENATED MODULE: ./build/cli/page-text.js


/** What examples of our pages are, by the second word after their fence. */
const examples = { fail: 'Reported:', pass: 'Fine:' };
/**
 * A page of ours, which is Markdown, for people in a terminal: headings, paragraphs and lists in the width of the terminal, code apart, and
 * the words of links without their addresses.
 */
function pageText(markdown, { width, colour }) {
    const paint = (style, words) => colour ? (0,external_node_util_.styleText)(style, words, { validateStream: false }) : words;
    const blocks = blocksOf(markdown).map((block) => {
        if (block.kind === 'heading')
            return paint('bold', inWords(block.lines.join(' ')).toUpperCase());
        if (block.kind === 'code') {
            const title = examples[block.info.split(' ')[1] ?? ''];
            // Below an item of a list it belongs to the item.
            const margin = ' '.repeat(block.indent === 0 ? 0 : 4);
            const code = block.lines.map((line) => paint('cyan', `${margin}    ${line}`.trimEnd()));
            return [...(title === undefined ? [] : [`${margin}  ${paint('dim', title)}`]), ...code].join('\n');
        }
        if (block.kind === 'table')
            return block.lines.map((line) => `  ${inWords(line)}`).join('\n');
        const [first, rest] = block.kind === 'item' ? ['  - ', '    '] : ['', ''];
        const lines = (0,wrap/* wrap */.L)(inWords(block.lines.join(' ')), width - rest.length);
        return lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n');
    });
    const kinds = blocksOf(markdown).map(({ kind }) => kind);
    const gap = (index) => (kinds[index] === 'item' && kinds[index - 1] === 'item' ? '\n' : '\n\n');
    return `${blocks.map((block, index) => (index === 0 ? '' : gap(index)) + block).join('')}\n`;
}
function blocksOf(markdown) {
    const blocks = [];
    let isOpen = false;
    let fence;
    for (const line of markdown.split('\n')) {
        const last = blocks.at(-1);
        const bare = line.trimStart();
        if (fence !== undefined) {
            if (bare.startsWith(fence))
                fence = undefined;
            else
                last?.lines.push(/\S/.test(line.slice(0, last.indent)) ? bare : line.slice(last.indent));
            continue;
        }
        if (bare.startsWith('```')) {
            const info = bare.replace(/^`+/, '');
            fence = bare.slice(0, bare.length - info.length);
            blocks.push({ kind: 'code', info, indent: line.length - bare.length, lines: [] });
            isOpen = false;
            continue;
        }
        // Marks of generated parts are comments on lines of their own.
        if (line.trim() === '' || line.startsWith('<!--')) {
            isOpen = false;
            continue;
        }
        const kind = kindOf(line);
        const words = line.replace(/^(?:#{1,6}|[-*]) /, '').trim();
        if (isOpen && (kind === 'paragraph' || kind === 'table') && last !== undefined)
            last.lines.push(words);
        else
            blocks.push({ kind, info: '', indent: 0, lines: [words] });
        isOpen = kind !== 'heading';
    }
    return blocks;
}
function kindOf(line) {
    if (/^#{1,6} /.test(line))
        return 'heading';
    if (/^[-*] /.test(line))
        return 'item';
    return line.startsWith('|') ? 'table' : 'paragraph';
}
/** Links as their words; what is code keeps its marks, because it is to be copied. */
function inWords(markdown) {
    return markdown
        .split(/(`[^`]*`)/)
        .map((part, index) => index % 2 === 1 ? part : part.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replaceAll('**', ''))
        .join('');
}

// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(62757);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
;// CONCATENATED MODULE: ./build/cli/rules.js








/** Prints every rule: id, severity and summary; JSON also has the standards behind it. */
function listRules(format, world) {
    if (format === 'json') {
        const list = rules.rules.map(({ id, severity, summary, wcag, act }) => ({
            id,
            severity,
            summary,
            wcag,
            act,
            url: (0,homepage/* rulePage */.gd)(id),
        }));
        world.stdout(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    const rows = rules.rules.map(({ id, severity, severities, summary }) => {
        return [id, (severities ?? [severity]).join(' or '), summary];
    });
    const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const [id, weight, summary] of rows)
        world.stdout(`${id.padEnd(first ?? 0)}  ${weight.padEnd(second ?? 0)}  ${summary}\n`);
    return 0;
}
/** Columns of a line of text that can be read well. */
const mostColumns = 100;
/** Prints the page of a rule. @throws UserError when there is no such rule */
async function explain(id, world) {
    if (!rules.rules.some((rule) => rule.id === id)) {
        throw new errors/* UserError */.yo(`There is no rule ${id}.`, (0,mistakes/* remedyFor */.wJ)(id, rules.rules.map((rule) => rule.id)));
    }
    const page = await (0,promises_.readFile)((0,external_node_path_.join)(world.packageDir, 'docs', 'rules', `${id}.md`), 'utf8');
    const width = Math.min(mostColumns, world.columns ?? mostColumns);
    world.stdout(pageText(page, { width, colour: (0,print_report/* usesColour */.h)(undefined, world) }));
    world.stdout(`\nSources and links: ${(0,homepage/* rulePage */.gd)(id)}\n`);
    return 0;
}


/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The texts, joined to chunks of at least `least` characters, each changed by `change`. A chunk is written at once, a text would cost as much. */
function* inChunks(texts, change, least = 65_536) {
    let chunk = [];
    let length = 0;
    for (const text of texts) {
        chunk.push(text);
        length += text.length;
        if (length < least)
            continue;
        yield change(chunk.join(''));
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield change(chunk.join(''));
}


/***/ }),

/***/ 49522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** The words of `text` in lines of at most `width` UTF-16 units; a longer word gets a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


/***/ })
};
