export const ids = [5251];
export const modules = {

/***/ 20394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createEmbedded)
/* harmony export */ });
/** What reads and writes the pages of a file, each by itself: nothing that is open in one swallows the next. */
function createEmbedded(pagesOf) {
    const withImages = (text, components) => pagesOf(text, components).pages.filter(({ mayHold }) => mayHold);
    return {
        read(text, components) {
            const { tolerance } = pagesOf(text, components);
            const images = withImages(text, components).flatMap((page) => page.format.read(page.text, components).images.map((image) => inFile(image, page)));
            return { images, ...(tolerance !== undefined && { tolerance }) };
        },
        outline(text, components) {
            const pages = withImages(text, components).map((page) => {
                const outline = page.format.outline(page.text, components);
                return { page, outline, images: outline.images.map((image) => inFile(image, page)) };
            });
            return {
                images: pages.flatMap(({ images }) => images),
                without(changes) {
                    const spans = pages.map(({ page }) => page.span);
                    // Another format may have changed the text between the pages.
                    const foreign = changes.map(({ span }) => span).filter((span) => !spans.some((one) => isWithin(span, one)));
                    const cut = [...spans, ...foreign].toSorted((one, other) => one.start - other.start);
                    let first = 0;
                    const inside = pages.map(({ page, outline, images }) => {
                        const from = first;
                        first += images.length;
                        const own = changes.filter(({ index }) => index >= from && index < first);
                        return outline.without(own.map((change) => inPage(change, from, page)));
                    });
                    return [pagesOf(text, components).tolerance ?? '', ...outside(text, cut), ...inside].join('\n');
                },
            };
        },
        comments(text) {
            return pagesOf(text).pages.flatMap((page) => page.mayComment
                ? page.format.comments(page.text).map((comment) => ({ ...comment, span: page.toFile(comment.span) }))
                : []);
        },
        setAlt(text, image, alt) {
            const page = pageAround(pagesOf(text).pages, image.span);
            return page.editOfFile(page.format.setAlt(page.text, spansInPage(image, page), alt));
        },
        setDecorative(text, image) {
            const page = pageAround(pagesOf(text).pages, image.span);
            const edit = page.format.setDecorative(page.text, spansInPage(image, page));
            return edit && page.editOfFile(edit);
        },
    };
}
function inFile(image, { toFile, headingBefore }) {
    const heading = image.context.heading ?? headingBefore;
    return { ...image, span: toFile(image.span), altSpan: toFile(image.altSpan), context: { ...image.context, heading } };
}
function inPage(change, from, page) {
    return { ...change, index: change.index - from, span: spanInPage(change.span, page) };
}
function spansInPage(image, page) {
    return { ...image, span: spanInPage(image.span, page), altSpan: spanInPage(image.altSpan, page) };
}
function spanInPage({ start, end }, { toText }) {
    return { start: toText(start), end: toText(end) };
}
function pageAround(pages, { start }) {
    const found = pages.find(({ span }) => span.start <= start && start < span.end);
    if (!found)
        throw new Error('An image is in none of the pages of its file.');
    return found;
}
function isWithin({ start, end }, around) {
    return around.start <= start && end <= around.end;
}
function outside(text, spans) {
    const starts = [0, ...spans.map(({ end }) => end)];
    return starts.map((start, index) => text.slice(start, spans[index]?.start ?? text.length));
}


/***/ }),

/***/ 62596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readNotebook)
/* harmony export */ });
/* harmony import */ var _lib_keep_last_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75103);
/* harmony import */ var _decoded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28475);



/**
 * The Markdown of a notebook (nbformat 4; nbformat 3 has sheets and cells that are headings). Everything else, above all the outputs of its code with
 * their pictures, is passed over without being decoded.
 *
 * @throws RangeError where there is too much Markdown
 */
const readNotebook = (0,_lib_keep_last_js__WEBPACK_IMPORTED_MODULE_1__/* .keepLast */ .A)((text) => {
    const reader = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .createJsonReader */ .c)(text);
    const cells = [];
    let heading;
    let size = 0;
    const addCell = (at) => {
        const { end, type, strings } = readCell(text, at, reader);
        const first = strings[0];
        if (first === undefined || !(type === 'markdown' || type === 'heading'))
            return end;
        const decoded = (0,_decoded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrings */ .z)(text, strings);
        size += decoded.text.length;
        if (size > mostMarkdown)
            throw new RangeError('There is too much Markdown.');
        const span = { start: first.start, end: strings.at(-1)?.end ?? first.end };
        if (type === 'markdown')
            cells.push({ ...decoded, span, headingBefore: heading });
        heading = (type === 'markdown' ? lastHeading(decoded.text) : plainHeading(decoded.text)) ?? heading;
        return end;
    };
    const addCells = (at) => reader.kind(at) === '[' ? reader.elements(at, addCell) : undefined;
    const addSheet = (at) => reader.members(at, (key, value) => (key === 'cells' ? addCells(value) : undefined));
    try {
        reader.members(text.startsWith('\uFEFF') ? 1 : 0, (key, value) => {
            if (key === 'cells')
                return addCells(value);
            return key === 'worksheets' && reader.kind(value) === '[' ? reader.elements(value, addSheet) : undefined;
        });
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { cells, isBroken: true };
        throw error;
    }
    return { cells, isBroken: false };
});
/** UTF-16 units: as much as a document of Markdown may have. */
const mostMarkdown = 2 * 1024 * 1024;
function readCell(text, at, reader) {
    let type;
    let strings = [];
    const end = reader.members(at, (key, value) => {
        if (key === 'source') {
            const source = readStrings(value, reader);
            strings = source.strings;
            return source.end;
        }
        const span = key === 'cell_type' ? reader.string(value) : undefined;
        if (span !== undefined)
            type = text.slice(span.start + 1, span.end - 1);
        return span?.end;
    });
    return { end, type, strings };
}
/** A text is one string, or a list of its lines. */
function readStrings(at, reader) {
    const whole = reader.string(at);
    if (whole !== undefined)
        return { strings: [whole], end: whole.end };
    const strings = [];
    if (reader.kind(at) !== '[')
        return { strings, end: reader.skip(at) };
    const end = reader.elements(at, (value) => {
        const line = reader.string(value);
        if (line !== undefined)
            strings.push(line);
        return line?.end;
    });
    return { strings, end };
}
function lastHeading(markdown) {
    let heading;
    let fence;
    for (const line of markdown.split('\n')) {
        const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
        if (mark !== undefined && (fence ?? mark) === mark)
            fence = fence === undefined ? mark : undefined;
        const words = fence === undefined ? /^ {0,3}#{1,6}[ \t]+(\S.*)/.exec(line)?.[1] : undefined;
        if (words !== undefined)
            heading = plainHeading(words);
    }
    return heading;
}
/** Without the marks of Markdown that headings usually have. */
function plainHeading(words) {
    const plain = words
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`#]|<[^<>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return plain === '' ? undefined : plain;
}


/***/ }),

/***/ 28475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeStrings)
/* harmony export */ });
/** @param strings the places of the strings with their quotes, in order; the text is what they say together */
function decodeStrings(file, strings) {
    const parts = [];
    /** Where each character of the text begins in the file, and where it ends. */
    const starts = [];
    const ends = [];
    for (const { start, end } of strings) {
        for (let at = start + 1; at < end - 1;) {
            const length = file.charAt(at) === '\\' ? (file.charAt(at + 1) === 'u' ? 6 : 2) : 1;
            const next = Math.min(at + length, end - 1);
            parts.push(length === 1 ? file.charAt(at) : unescaped(file.slice(at, next)));
            starts.push(at);
            ends.push(next);
            at = next;
        }
    }
    const first = strings[0]?.start ?? 0;
    function toFile({ start, end }) {
        if (start < end)
            return { start: starts[start] ?? first, end: ends[end - 1] ?? first };
        const at = start === 0 ? first + 1 : (ends[start - 1] ?? first);
        return { start: at, end: at };
    }
    return {
        text: parts.join(''),
        toText: (offset) => countBefore(starts, offset),
        toFile,
        editOfFile: ({ span, text }) => ({ span: toFile(span), text: escaped(text, file, lineEnd(file, strings)) }),
    };
}
/** A single escape of JSON (RFC 8259, 7). What is none is left as it is. */
function unescaped(escape) {
    const code = /^\\u([\da-fA-F]{4})$/.exec(escape)?.[1];
    if (code !== undefined)
        return String.fromCharCode(parseInt(code, 16));
    return controls[escape.charAt(1)] ?? escape.slice(1);
}
const controls = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
/** The number of `sorted` below `limit`. */
function countBefore(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How a line ends and the next begins: in a list of lines each is a string by itself. */
function lineEnd(file, strings) {
    const [first, second] = strings;
    if (first === undefined || second === undefined)
        return '\\n';
    return `\\n"${file.slice(first.end, second.start)}"`;
}
/** As Python writes it: characters beyond ASCII as they are, unless the file escapes them everywhere. */
function escaped(text, file, line) {
    const written = text
        .split('\n')
        .map((part) => JSON.stringify(part).slice(1, -1))
        .join(line);
    if (!beyondAscii.test(written) || beyondAscii.test(file) || !/\\u[\da-fA-F]{4}/.test(file))
        return written;
    return written.replace(eachBeyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const beyondAscii = /[^\0-\x7f]/;
const eachBeyondAscii = /[^\0-\x7f]/g;


/***/ }),

/***/ 25251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notebook: () => (/* binding */ notebook)
});

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/embedded/index.js
var embedded = __webpack_require__(20394);
// EXTERNAL MODULE: ./build/formats/markdown/entry.js
var entry = __webpack_require__(68889);
// EXTERNAL MODULE: ./build/formats/markdown/index.js
var markdown = __webpack_require__(90285);
// EXTERNAL MODULE: ./build/formats/notebook/cells.js
var notebook_cells = __webpack_require__(62596);
;// CONCATENATED MODULE: ./build/formats/notebook/page-text.js
/** The lines of all cells. Between two cells is a line of its own, so that nothing in one reaches into the next. */
function readPageText(cells) {
    const bases = [];
    let text = '';
    for (const cell of cells) {
        bases.push(text.length);
        text += cell.text + border;
    }
    const inCell = (index, offset) => (bases[index] ?? 0) + (cells[index]?.toText(offset) ?? 0);
    return {
        text,
        toPage: (offset) => inCell(lastAt(cells.length, (index) => (cells[index]?.span.start ?? 0) <= offset), offset),
        toFile(offset) {
            const index = lastAt(cells.length, (at) => (bases[at] ?? 0) <= offset);
            const start = offset - (bases[index] ?? 0);
            return cells[index]?.toFile({ start, end: start + 1 }).start ?? 0;
        },
    };
}
const border = '\n***\n';
/** The last index with a property that the indexes before it have, too; 0 where none has it. */
function lastAt(length, has) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (has(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(0, low - 1);
}

;// CONCATENATED MODULE: ./build/formats/notebook/index.js






/** Notebooks of Jupyter: the Markdown of their cells, each a page by itself, as Jupyter and its converters read them. */
const notebook = {
    ...(0,embedded/* createEmbedded */.P)((text, components) => {
        const { cells, isBroken } = (0,notebook_cells/* readNotebook */.c)(text);
        const shown = (0,formats_components/* componentTokens */.so)((0,formats_components/* withKnown */.Ck)(components));
        const pages = cells.map((cell) => ({
            ...cell,
            format: markdown.markdown,
            mayHold: entry/* markdownEntry */.I.tokens.test(cell.text) || shown.test(cell.text),
            mayComment: cell.text.includes('<!--'),
        }));
        return isBroken
            ? { pages, tolerance: 'is no JSON from some place on, so only the cells before that were read.' }
            : { pages };
    }),
    pageText(text) {
        return readPageText((0,notebook_cells/* readNotebook */.c)(text).cells);
    },
};


/***/ }),

/***/ 75103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createJsonReader)
/* harmony export */ });
function createJsonReader(text) {
    function start(at) {
        let offset = at;
        while (isBlank(text.charCodeAt(offset)))
            offset += 1;
        return offset;
    }
    /** The offset behind the string that begins at `at`. Pictures are strings of megabytes, so quotes are looked for, and not each character. */
    function stringEnd(at) {
        for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
            let backslashes = 0;
            while (text.charCodeAt(quote - 1 - backslashes) === backslash)
                backslashes += 1;
            if (backslashes % 2 === 0)
                return quote + 1;
        }
        throw new SyntaxError('A string has no end.');
    }
    function skip(from) {
        let at = start(from);
        let depth = 0;
        do {
            const character = text.charAt(at);
            if (character === '"')
                at = stringEnd(at);
            else {
                if (character === '{' || character === '[')
                    depth += 1;
                else if (character === '}' || character === ']')
                    depth -= 1;
                at = depth > 0 || '{}[]'.includes(character) ? at + 1 : scalarEnd(at);
            }
            if (depth > 0)
                at = start(at);
            if (at > text.length || depth < 0)
                throw new SyntaxError('A value has no end.');
        } while (depth > 0);
        return at;
    }
    /** The offset behind a number or a word. */
    function scalarEnd(from) {
        let at = from;
        while (at < text.length && !',]}'.includes(text.charAt(at)) && !isBlank(text.charCodeAt(at)))
            at += 1;
        if (at === from)
            throw new SyntaxError('A value is missing.');
        return at;
    }
    /** Visits what stands between two brackets, with commas between. */
    function list(at, [open, close], entry) {
        let next = start(at);
        if (text.charAt(next) !== open)
            throw new SyntaxError(`There is no ${open}.`);
        next = start(next + 1);
        while (text.charAt(next) !== close) {
            next = start(entry(next));
            const character = text.charAt(next);
            if (character === ',')
                next = start(next + 1);
            else if (character !== close)
                throw new SyntaxError('A comma is missing.');
        }
        return next + 1;
    }
    return {
        members: (at, visit) => list(at, ['{', '}'], (from) => {
            if (text.charAt(from) !== '"')
                throw new SyntaxError('A name is missing.');
            const end = stringEnd(from);
            const colon = start(end);
            if (text.charAt(colon) !== ':')
                throw new SyntaxError('A colon is missing.');
            return visit(text.slice(from + 1, end - 1), start(colon + 1), from) ?? skip(colon + 1);
        }),
        elements: (at, visit) => list(at, ['[', ']'], (from) => visit(from) ?? skip(from)),
        string: (at) => {
            const from = start(at);
            return text.charAt(from) === '"' ? { start: from, end: stringEnd(from) } : undefined;
        },
        skip,
        start,
        kind: (at) => text.charAt(start(at)),
    };
}
const backslash = 0x5c;
/** RFC 8259, 2: the white space of JSON. */
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ }),

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ keepLast)
/* harmony export */ });
/** Does `work` once for a text that is asked for several times in a row. */
function keepLast(work) {
    let last;
    return (text) => {
        if (last?.text !== text)
            last = { text, result: work(text) };
        return last.result;
    };
}


/***/ })
};
