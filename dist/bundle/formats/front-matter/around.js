export const ids = [5861];
export const modules = {

/***/ 78381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ commentAt)
/* harmony export */ });
/** A comment that begins with `#`. */
function commentAt(text, span) {
    return { text: text.slice(span.start, span.end).replace(/^#+/, '').trim(), span };
}


/***/ }),

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

/***/ 87284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./build/formats/data/comment.js
var comment = __webpack_require__(78381);
;// CONCATENATED MODULE: ./build/formats/data/toml-tree.js
function createTomlTree(start) {
    const tables = new Map();
    const arrays = new Map();
    const root = newTable(start);
    let current = root;
    function newTable(at) {
        const members = [];
        const table = {
            node: { kind: 'mapping', members, isFlow: false, isOpen: false, start: at },
            members,
            byName: new Map(),
        };
        tables.set(table.node, table);
        return table;
    }
    function add({ members, byName }, name, at, value) {
        members.push({ name, start: at, value });
        byName.set(name, value);
    }
    /** The table at `names`, made where there is none; of an array of tables, its last. */
    function tableAt(from, names, at) {
        return names.reduce((table, name) => {
            const value = table.byName.get(name);
            const last = value && (arrays.get(value)?.at(-1) ?? value);
            const known = last && tables.get(last);
            if (known)
                return known;
            const made = newTable(at);
            add(table, name, at, made.node);
            return made;
        }, from);
    }
    return {
        root: root.node,
        open({ outer, name }, at, isItem) {
            const parent = tableAt(root, outer, at);
            if (!isItem) {
                current = tableAt(parent, [name], at);
                return;
            }
            current = newTable(at);
            const value = parent.byName.get(name);
            const known = value && arrays.get(value);
            if (known) {
                known.push(current.node);
                return;
            }
            const items = [current.node];
            const array = { kind: 'list', items };
            arrays.set(array, items);
            add(parent, name, at, array);
        },
        set({ outer, name, start: at }, value) {
            add(tableAt(current, outer, at), name, at, value);
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/data/toml-text.js
/** Something that is no TOML. */
class TomlMistake extends Error {
    /** Where it is. */
    offset;
    constructor(offset) {
        super('This is no TOML.');
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/formats/data/toml-strings.js

/** One of the four strings of TOML, by its first quotation mark. @throws TomlMistake where it does not end */
function readString(source, start) {
    const quote = source.text.charAt(start);
    const isLong = source.text.startsWith(quote.repeat(3), start);
    const end = isLong ? longEnd(source, start, quote) : shortEnd(source, start, quote);
    const marks = isLong ? 3 : 1;
    const inside = source.text.slice(start + marks, end - marks);
    const written = isLong ? inside.replace(/^\r?\n/, '') : inside;
    return { text: quote === '"' && written.includes('\\') ? unescaped(written) : written, end };
}
function shortEnd({ text, end }, start, quote) {
    for (let at = start + 1; at < end; at += 1) {
        const character = text.charAt(at);
        if (character === quote)
            return at + 1;
        if (character === '\n')
            break;
        if (character === '\\' && quote === '"' && text.charAt(at + 1) !== '\n')
            at += 1;
    }
    throw new TomlMistake(start);
}
/** One or two quotation marks may stand before the three that end it. */
function longEnd({ text, end }, start, quote) {
    const marks = quote.repeat(3);
    for (let at = start + 3; at < end; at += 1) {
        if (text.charAt(at) === '\\' && quote === '"')
            at += 1;
        else if (text.startsWith(marks, at)) {
            let last = at + 3;
            while (last < at + 5 && text.charAt(last) === quote)
                last += 1;
            if (last <= end)
                return last;
        }
    }
    throw new TomlMistake(start);
}
/** TOML 1.0, "String", and `\e` and `\x` of 1.1. A backslash at the end of a line takes the white space behind it away. */
function unescaped(written) {
    let said = '';
    let at = 0;
    for (let escape = written.indexOf('\\'); escape !== -1; escape = written.indexOf('\\', at)) {
        said += written.slice(at, escape);
        const mark = written.charAt(escape + 1);
        const digits = digitsOf[mark] ?? 0;
        at = escape + 2 + digits;
        if (digits > 0)
            said += fromCode(parseInt(written.slice(escape + 2, at), 16));
        else if (mark.trim() !== '')
            said += controls[mark] ?? `\\${mark}`;
        else
            while (at < written.length && written.charAt(at).trim() === '')
                at += 1;
    }
    return said + written.slice(at);
}
const digitsOf = { u: 4, U: 8, x: 2 };
const controls = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\u001b',
    '"': '"',
    '\\': '\\',
};
function fromCode(code) {
    return Number.isNaN(code) || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./build/formats/data/toml-values.js


/** @throws TomlMistake */
function readKey(source, start) {
    const names = [];
    let at = start;
    for (;;) {
        const part = readName(source, at);
        names.push(part.name);
        if (names.length > deepest)
            throw new RangeError('The data is nested too deeply.');
        const next = skipSpaces(source, part.end);
        if (source.text.charAt(next) !== '.' || next >= source.end) {
            return { outer: names.slice(0, -1), name: part.name, start, end: part.end };
        }
        at = skipSpaces(source, next + 1);
    }
}
function readName(source, at) {
    const { text } = source;
    if (text.charAt(at) === '"' || text.charAt(at) === "'") {
        const string = readString(source, at);
        return { name: string.text, end: string.end };
    }
    bareKey.lastIndex = at;
    const name = bareKey.exec(text)?.[0];
    if (name === undefined || at >= source.end)
        throw new TomlMistake(at);
    return { name, end: at + name.length };
}
/** TOML 1.1 will have letters of all languages. */
const bareKey = /[\p{L}\p{N}_-]+/uy;
/** @throws TomlMistake, or RangeError for values that are nested too deeply */
function readValue(source, at, depth) {
    const { text } = source;
    if (depth > deepest)
        throw new RangeError('The data is nested too deeply.');
    const first = at < source.end ? text.charAt(at) : '';
    if (first === '"' || first === "'") {
        const { text: said, end } = readString(source, at);
        return { node: { kind: 'scalar', text: said, type: 'text', span: { start: at, end } }, end };
    }
    if (first === '[')
        return readArray(source, at, depth);
    if (first === '{')
        return readInlineTable(source, at, depth);
    word.lastIndex = at;
    const said = word.exec(text)?.[0].trimEnd();
    if (said === undefined || said === '' || at + said.length > source.end)
        throw new TomlMistake(at);
    const end = at + said.length;
    return { node: { kind: 'scalar', text: said, type: 'other', span: { start: at, end } }, end };
}
const deepest = 200;
/** A number, a date with or without its time, `true` or `false`. */
const word = /[\w+.:-]+(?: \d[\d:.+Zz-]*)?/y;
function readArray(source, start, depth) {
    const items = [];
    const end = readList(source, start, ']', (at) => {
        const item = readValue(source, at, depth + 1);
        items.push(item.node);
        return item.end;
    });
    return { node: { kind: 'list', items }, end };
}
function readInlineTable(source, start, depth) {
    const members = [];
    const end = readList(source, start, '}', (at) => {
        const key = readKey(source, at);
        const equals = skipSpaces(source, key.end);
        if (source.text.charAt(equals) !== '=')
            throw new TomlMistake(equals);
        const value = readValue(source, skipSpaces(source, equals + 1), depth + 1);
        members.push(nested(key, value.node));
        return value.end;
    });
    return { node: { kind: 'mapping', members, isFlow: true, isOpen: false, start }, end };
}
/** `a.b = 1` between braces is `a = { b = 1 }`. */
function nested({ outer, name, start }, value) {
    return outer.reduceRight((inner, around) => ({
        name: around,
        start,
        value: { kind: 'mapping', members: [inner], isFlow: true, isOpen: false, start },
    }), { name, start, value });
}
/** Entries with commas between, and one behind the last where its author likes that. */
function readList(source, start, close, entry) {
    let at = skipBlanks(source, start + 1);
    while (at < source.end && source.text.charAt(at) !== close) {
        at = skipBlanks(source, entry(at));
        if (source.text.charAt(at) === ',')
            at = skipBlanks(source, at + 1);
        else if (source.text.charAt(at) !== close)
            throw new TomlMistake(at);
    }
    if (at >= source.end)
        throw new TomlMistake(start);
    return at + 1;
}
function skipSpaces({ text, end }, from) {
    let at = from;
    while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t'))
        at += 1;
    return at;
}
/** White space, ends of lines and comments. */
function skipBlanks(source, from) {
    const { text, end } = source;
    let at = from;
    while (at < end) {
        if (text.charAt(at) === '#')
            at = commentEnd(source, at);
        else if (' \t\r\n\uFEFF'.includes(text.charAt(at)))
            at += 1;
        else
            break;
    }
    return at;
}
function commentEnd(source, start) {
    const end = lineEnd(source, start);
    source.comments.push({ start, end });
    return end;
}
function lineEnd({ text, end }, from) {
    const at = text.indexOf('\n', from);
    return at === -1 || at > end ? end : at;
}

;// CONCATENATED MODULE: ./build/formats/data/toml.js




/**
 * Reads TOML (1.0, and what 1.1 adds) from `start` to `end` of a text: tables, arrays of tables, dotted keys and every kind of value, each with its place. What
 * else a reader of TOML refuses, such as a key that is there twice, does not matter here. A line that cannot be read is passed over.
 *
 * @throws RangeError for values that are nested too deeply
 */
function readToml(text, { start, end } = { start: 0, end: text.length }) {
    const source = { text, end, comments: [] };
    const tree = createTomlTree(start);
    let isBroken = false;
    for (let at = skipBlanks(source, start); at < end; at = skipBlanks(source, at)) {
        try {
            at = endOfLine(readStatement(at));
        }
        catch (error) {
            if (!(error instanceof TomlMistake))
                throw error;
            isBroken = true;
            at = lineEnd(source, Math.max(at, error.offset));
        }
    }
    return { roots: [tree.root], isBroken, comments: source.comments.map((span) => (0,comment/* commentAt */.t)(text, span)) };
    /** A key with its value, or the head of a table. */
    function readStatement(at) {
        if (text.charAt(at) === '[')
            return readHead(at, text.startsWith('[[', at));
        const key = readKey(source, at);
        const equals = skipSpaces(source, key.end);
        if (text.charAt(equals) !== '=')
            throw new TomlMistake(equals);
        const value = readValue(source, skipSpaces(source, equals + 1), 0);
        tree.set(key, value.node);
        return value.end;
    }
    function readHead(at, isItem) {
        const marks = isItem ? 2 : 1;
        const key = readKey(source, skipSpaces(source, at + marks));
        const close = skipSpaces(source, key.end);
        if (!text.startsWith(isItem ? ']]' : ']', close))
            throw new TomlMistake(close);
        tree.open(key, at, isItem);
        return close + marks;
    }
    /** Nothing but a comment may follow on a line. */
    function endOfLine(from) {
        const at = skipSpaces(source, from);
        if (at < end && !'#\r\n'.includes(text.charAt(at)))
            throw new TomlMistake(at);
        return text.charAt(at) === '#' && at < end ? commentEnd(source, at) : lineEnd(source, at);
    }
}


/***/ }),

/***/ 65348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ yamlComments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78381);


/** The comments of YAML from `start` to `end` of a text. */
function yamlComments(text, start, end) {
    const comments = [];
    let at = start;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text.slice(start, end))) {
        // Marks of the lexer itself, which are not in the text.
        if (token === '\x02' || token === '\x18' || token === '\x1f')
            continue;
        if (token.startsWith('#'))
            comments.push((0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentAt */ .t)(text, { start: at, end: at + token.length }));
        at += token.length;
    }
    return comments;
}


/***/ }),

/***/ 72429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The front matter of a page. @param offset of `yaml` in the file */
function readYaml(yaml, offset) {
    return readDocuments(compose(yaml).slice(0, 1), yaml, offset);
}
/** A whole file, which may have several documents. */
function readYamlFile(yaml) {
    return readDocuments(compose(yaml), yaml, 0);
}
/** @throws RangeError for values that are nested too deeply: the composer calls itself for each level, and the process would end; and for too many */
function compose(yaml) {
    const tokens = tokensOf(yaml);
    refuseDeepNesting(tokens);
    return [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens)];
}
function tokensOf(yaml) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(yaml)) {
        if ((lexemes += 1) > mostLexemes)
            throw new RangeError('There is too much data.');
        tokens.push(...parser.next(lexeme));
    }
    tokens.push(...parser.end());
    return tokens;
}
/** Each takes 3 to 6 µs and 1 KB. `key: value` has five, so that these are 80,000 lines; the largest data files of sites that we saw have 10,000. */
const mostLexemes = 400_000;
function refuseDeepNesting(tokens) {
    let level = tokens;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > deepest)
            throw new RangeError('The data is nested too deeply.');
        level = level.flatMap(inside);
    }
}
const deepest = 200;
function inside(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
/** Comparing all keys of a mapping with each other takes a time that grows with the square of their number. */
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
function readDocuments(documents, yaml, offset) {
    return {
        roots: documents.map(({ contents }) => nodeOf(contents, yaml, offset)),
        isBroken: documents.some(({ errors }) => errors.length > 0),
    };
}
/** Aliases are not followed, so that a text of aliases to aliases never grows here. */
function nodeOf(node, yaml, offset) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'list', items: node.items.map((item) => nodeOf(item, yaml, offset)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return {
            kind: 'mapping',
            members: node.items.flatMap((pair) => memberOf(pair, yaml, offset)),
            isFlow: node.flow === true,
            isOpen: node.items.some(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<'),
            start: offset + (node.range?.[0] ?? 0),
        };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.range) {
        const [start, blockEnd] = node.range;
        // The value of a block ends with its last line.
        const end = start + yaml.slice(start, blockEnd).trimEnd().length;
        return {
            kind: 'scalar',
            ...meaningOf(node.value, node.source),
            span: { start: offset + start, end: offset + end },
        };
    }
    const at = offset + ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.range?.[0] ?? 0) : 0);
    const length = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.source.length + 1 : 0;
    return { kind: 'reference', span: { start: at, end: at + length } };
}
function memberOf({ key, value }, yaml, offset) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !key.range)
        return [];
    return [{ name: String(key.value), start: offset + key.range[0], value: nodeOf(value, yaml, offset) }];
}
function meaningOf(value, source) {
    if (typeof value === 'string')
        return { text: value, type: 'text' };
    return value === null ? { text: '', type: 'empty' } : { text: source ?? '', type: 'other' };
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFrontMatter: () => (/* binding */ withFrontMatter)
});

// EXTERNAL MODULE: ./build/lib/keep-last.js
var keep_last = __webpack_require__(38280);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
// EXTERNAL MODULE: ./build/formats/data/format.js + 2 modules
var format = __webpack_require__(69111);
// EXTERNAL MODULE: ./build/formats/data/image.js
var data_image = __webpack_require__(30369);
// EXTERNAL MODULE: ./build/formats/data/parts.js
var parts = __webpack_require__(30570);
// EXTERNAL MODULE: ./build/formats/data/pictures.js + 3 modules
var pictures = __webpack_require__(24826);
// EXTERNAL MODULE: ./build/formats/data/write.js
var write = __webpack_require__(22743);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(36572);
// EXTERNAL MODULE: ./build/formats/data/json.js
var json = __webpack_require__(85340);
// EXTERNAL MODULE: ./build/formats/data/toml.js + 4 modules
var toml = __webpack_require__(87284);
// EXTERNAL MODULE: ./build/formats/data/yaml.js
var yaml = __webpack_require__(72429);
// EXTERNAL MODULE: ./build/formats/data/yaml-comments.js
var yaml_comments = __webpack_require__(65348);
// EXTERNAL MODULE: ./build/formats/quick/front-matter.js
var quick_front_matter = __webpack_require__(31936);
// EXTERNAL MODULE: ./build/formats/front-matter/tokens.js
var tokens = __webpack_require__(9569);
;// CONCATENATED MODULE: ./build/formats/front-matter/matter.js






/** @throws RangeError for more of it than a page has */
function matterOf(text) {
    const mark = (0,tokens/* markOf */.Fg)(text);
    if (mark === undefined)
        return undefined;
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const found = mark === '{' ? jsonMatter(text, shift) : fencedMatter(text, shift, mark === '---' ? 'yaml' : 'toml');
    if (found && found.end > longest)
        throw new RangeError('The front matter is too long.');
    return found;
}
/** UTF-16 units. */
const longest = 100_000;
function fencedMatter(text, shift, language) {
    const end = (0,quick_front_matter/* frontMatter */.Z)(text.slice(shift, shift + 2 * longest)).end + shift;
    if (end === shift)
        return undefined;
    const start = text.indexOf('\n') + 1;
    const last = text.slice(start, end).trimEnd().lastIndexOf('\n') + 1;
    return { language, span: { start, end: start + last }, end };
}
function jsonMatter(text, start) {
    const { roots, isBroken, end } = (0,json/* readJson */.V)(text.slice(0, longest), start);
    const [root] = roots;
    const isAlone = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
    if (isBroken || root?.kind !== 'mapping' || !isAlone)
        return undefined;
    return { language: 'json', span: { start, end }, end };
}
/** What front matter says. */
function readMatter(text, { language, span }) {
    if (language === 'json')
        return (0,json/* readJson */.V)(text, span.start);
    return language === 'toml' ? (0,toml/* readToml */.D)(text, span) : (0,yaml/* readYaml */.g)(text.slice(span.start, span.end), span.start);
}
function commentsIn(text, { language, span }) {
    if (language === 'json')
        return [];
    return language === 'toml' ? (0,toml/* readToml */.D)(text, span).comments : (0,yaml_comments/* yamlComments */.a)(text, span.start, span.end);
}

;// CONCATENATED MODULE: ./build/formats/front-matter/around.js









/** A format whose pages begin with front matter: the pictures that it names come first, and the format does not see it. */
function withFrontMatter(page, { keys, ownLanguages }) {
    const read = (0,keep_last/* keepLast */.A)((text) => {
        const matter = matterOf(text);
        if (matter === undefined || ownLanguages.includes(matter.language))
            return nothingBefore(text);
        const { roots, isBroken } = readMatter(text, matter);
        // What is no front matter for a generator is text of the page.
        if (isBroken)
            return nothingBefore(text);
        const { mappings, values } = (0,parts/* partsOf */.C)(roots, text);
        const language = values.find(({ path }) => path === 'lang' || path === 'language')?.text.replace(/["']/g, '');
        const images = (0,pictures/* picturesIn */.h)(mappings, text, keys).map((one) => (0,data_image/* toImage */.R)(one, front_matter/* frontMatter */.Z.syntax, language));
        const rest = text.slice(0, matter.end).replace(/[^\r\n]/g, ' ') + text.slice(matter.end);
        return { images, values, rest, end: matter.end };
    });
    return {
        ...page,
        read(text, components) {
            const { images, rest } = read(text);
            const found = page.read(rest, components);
            return { ...found, images: [...images, ...found.images] };
        },
        outline(text, components) {
            const { images, values, end } = read(text);
            if (end === 0)
                return page.outline(text, components);
            // From the line end before it, so that its places stay where an edit is before it, and its first line begins no front matter.
            const start = end - 1;
            const outline = page.outline(`\n${text.slice(end)}`, components);
            return {
                images: [...images, ...outline.images.map((image) => movedBy(image, start))],
                without(changes) {
                    const isBefore = ({ index }) => index < images.length;
                    const holes = (0,text_holes/* createHoles */.Y)(changes.filter(isBefore).map(({ span }) => span));
                    const behind = changes.filter((change) => !isBefore(change));
                    const moved = behind.map((change) => ({
                        ...change,
                        image: movedBy(change.image, -start),
                        index: change.index - images.length,
                        span: spanMovedBy(change.span, -start),
                    }));
                    return [...(0,format/* outlineValues */.p)(values, holes), outline.without(moved)].join('\n');
                },
            };
        },
        outlineNear(text, near, components) {
            const { rest, end } = read(text);
            return near.some(({ start }) => start < end) ? undefined : page.outlineNear?.(rest, near, components);
        },
        outlinePlain(text, near, components) {
            const { rest, end } = read(text);
            return near.some(({ start }) => start < end) ? undefined : page.outlinePlain?.(rest, near, components);
        },
        comments(text) {
            const matter = matterOf(text);
            const before = matter === undefined ? [] : commentsIn(text, matter);
            return [...before, ...page.comments(read(text).rest)];
        },
        setAlt(text, image, alt) {
            const language = ownLanguage(text, image);
            return language ? (0,write/* setText */.c)(text, image, alt.replace(/\s+/g, ' ').trim(), language) : page.setAlt(text, image, alt);
        },
        setDecorative(text, image) {
            const language = ownLanguage(text, image);
            if (language === undefined)
                return page.setDecorative(text, image);
            return image.alt.kind === 'dynamic' ? undefined : (0,write/* setText */.c)(text, image, '', language);
        },
    };
    function ownLanguage(text, image) {
        const language = image.syntax === front_matter/* frontMatter */.Z.syntax ? matterOf(text)?.language : undefined;
        return language === undefined || ownLanguages.includes(language) ? undefined : language;
    }
}
/** What a proof asks of an image, elsewhere. */
function movedBy(image, by) {
    return { ...image, span: spanMovedBy(image.span, by), altSpan: spanMovedBy(image.altSpan, by) };
}
function spanMovedBy({ start, end }, by) {
    return { start: start + by, end: end + by };
}
function nothingBefore(text) {
    return { images: [], values: [], rest: text, end: 0 };
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


/***/ }),

/***/ 31936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter),
/* harmony export */   a: () => (/* binding */ languageIn)
/* harmony export */ });
function frontMatter(text) {
    const mark = text.slice(0, 3);
    if (mark !== '---' && mark !== '+++')
        return none;
    const first = lineEnd(text, mark, 0);
    if (first === undefined || first === text.length)
        return none;
    for (let at = text.indexOf(`\n${mark}`, first - 1); at !== -1; at = text.indexOf(`\n${mark}`, at + 1)) {
        const end = lineEnd(text, mark, at + 1);
        if (end === undefined)
            continue;
        return { end, language: mark === '---' ? languageIn(text.slice(first, at)) : undefined };
    }
    return none;
}
const none = { end: 0, language: undefined };
/** The offset after a line with nothing but the mark; undefined where it has more. */
function lineEnd(text, mark, start) {
    let at = start + mark.length;
    while (' \t\r'.includes(text.charAt(at)) && at < text.length)
        at += 1;
    if (at === text.length)
        return at;
    return text.charAt(at) === '\n' ? at + 1 : undefined;
}
/** `lang` or `language` of front matter in YAML. */
function languageIn(yaml) {
    return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1];
}


/***/ })
};
