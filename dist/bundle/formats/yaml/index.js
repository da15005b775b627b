export const ids = [9975];
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

/***/ 39975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createYaml: () => (/* binding */ createYaml)
/* harmony export */ });
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _data_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72429);
/* harmony import */ var _data_yaml_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65348);



const reader = {
    language: 'yaml',
    title: 'YAML',
    read: _data_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlFile */ .k,
    comments: (text) => (0,_data_yaml_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlComments */ .a)(text, 0, text.length),
};
/** Data in YAML, with the pictures of known generators and of `keys`. */
function createYaml(keys, formats) {
    return (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createData */ .v)(reader, keys, formats);
}


/***/ })
};
