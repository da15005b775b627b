export const ids = [5058];
export const modules = {

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _notebook_decoded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28475);
/* harmony import */ var _notebook_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75103);


/**
 * Reads one value of JSON at `offset`; `end` is the offset behind it. What breaks off, or is no JSON from some place on, is read up to there.
 *
 * @throws RangeError for values that are nested too deeply
 */
function readJson(text, offset = 0) {
    const reader = (0,_notebook_json_js__WEBPACK_IMPORTED_MODULE_1__/* .createJsonReader */ .c)(text);
    let isBroken = false;
    /** Behind a mistake nothing is read: the offset behind the text is a mistake for all that is around it. */
    function upToMistake(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            isBroken = true;
            return text.length;
        }
    }
    function read(at, depth, keep) {
        if (depth > deepest)
            throw new RangeError('The data is nested too deeply.');
        const start = reader.start(at);
        const kind = reader.kind(start);
        if (kind === '{') {
            const members = [];
            const end = upToMistake(() => reader.members(start, (key, from, keyStart) => read(from, depth + 1, (value) => {
                members.push({ name: nameOf(key), start: keyStart, value });
            })));
            keep({ kind: 'mapping', members, isFlow: true, isOpen: false, start });
            return end;
        }
        if (kind === '[') {
            const items = [];
            const end = upToMistake(() => reader.elements(start, (from) => read(from, depth + 1, (item) => items.push(item))));
            keep({ kind: 'list', items });
            return end;
        }
        const string = reader.string(start);
        const span = string ?? { start, end: reader.skip(start) };
        keep(string ? { kind: 'scalar', text: decoded(text, string), type: 'text', span } : wordAt(text, span));
        return span.end;
    }
    const roots = [];
    const end = upToMistake(() => read(offset, 0, (root) => roots.push(root)));
    return { roots, isBroken, end };
}
const deepest = 200;
/** A number, `true`, `false` or `null`. */
function wordAt(text, span) {
    const word = text.slice(span.start, span.end);
    return word === 'null'
        ? { kind: 'scalar', text: '', type: 'empty', span }
        : { kind: 'scalar', text: word, type: 'other', span };
}
function decoded(text, { start, end }) {
    const written = text.slice(start + 1, end - 1);
    return written.includes('\\') ? (0,_notebook_decoded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrings */ .z)(text, [{ start, end }]).text : written;
}
function nameOf(key) {
    return key.includes('\\') ? (0,_notebook_decoded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrings */ .z)(`"${key}"`, [{ start: 0, end: key.length + 2 }]).text : key;
}


/***/ }),

/***/ 55058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJson: () => (/* binding */ createJson)
/* harmony export */ });
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _data_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


const reader = {
    language: 'json',
    title: 'JSON',
    read: (text) => {
        const data = (0,_data_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text, text.startsWith('\uFEFF') ? 1 : 0);
        return { ...data, isBroken: data.isBroken || text.slice(data.end).trim() !== '' };
    },
    // It has none.
    comments: () => [],
};
/** Data in JSON, with the pictures of known generators and of `keys`. */
function createJson(keys, formats) {
    return (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createData */ .v)(reader, keys, formats);
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


/***/ })
};
