export const ids = [476];
export const modules = {

/***/ 97931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fromDialect)
/* harmony export */ });
/** An image of the page with what only its dialect knows. */
function fromDialect(image, dialect) {
    const { syntax, emptyIsDecision, attribute, example, fault, src, span, altSpan, namedByCaption } = dialect;
    const isUnknown = dialect.isUnknown === true;
    const alt = isUnknown ? { kind: 'dynamic' } : dialect.alt === '' ? { kind: 'empty' } : image.alt;
    const decorativeBy = attribute === undefined ? 'img' : 'other';
    const naming = isUnknown
        ? { name: undefined }
        : namedByCaption === true
            ? { name: dialect.caption, namedByCaption }
            : {};
    return {
        ...image,
        ...naming,
        alt,
        src,
        syntax,
        fault,
        emptyIsDecision,
        decorativeBy,
        attribute,
        example,
        span,
        altSpan,
    };
}


/***/ }),

/***/ 30476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaf: () => (/* binding */ leaf)
/* harmony export */ });
/* harmony import */ var _template_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12602);
/* harmony import */ var _template_parentheses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52026);
/* harmony import */ var _template_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53909);



/** Templates of Vapor: `#(name)`, `#if(x):`, `#endif`. */
const leaf = (0,_template_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createTemplate */ .X)({
    scan: (0,_template_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .createScan */ .e)({
        openings: /#[A-Za-z]{0,40}\(|#else:?|#end[a-z]{1,20}:?/g,
        markOf: (opening) => (opening.endsWith('(') ? call : word),
    }),
    alsoEncode: '{}#',
});
const word = { kind: 'code', end: (_, from) => from };
const call = {
    kind: 'code',
    end: (text, from, next) => {
        const end = (0,_template_parentheses_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfParentheses */ .z3)(text, from - 1, (0,_template_parentheses_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .nT)(next));
        return end !== undefined && text[end] === ':' ? end + 1 : end;
    },
};


/***/ }),

/***/ 42099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ blockOf)
/* harmony export */ });
/** Undefined for a tag that may put out something. */
function blockOf(code) {
    if (code.startsWith('<'))
        return blockOfProgram(code);
    const [, mark = '', sign = '', written = ''] = head.exec(code) ?? [];
    const word = written.toLowerCase();
    if (mark.startsWith('{{') && sign !== '') {
        if (sign === '/')
            return word === '' ? undefined : 'close';
        if (sign === '^')
            return word === '' ? 'between' : 'open';
        return helpers.has(word) ? 'open' : undefined;
    }
    if (word.startsWith('end'))
        return 'close';
    if (word === 'case' && mark.startsWith('{%'))
        return 'open';
    if (parts.has(word))
        return 'between';
    return words.has(word) && (mark !== '{{' || actions.has(word)) ? 'open' : undefined;
}
const head = /^(\{%[-+~]?|\{\{\{?[-~]?|[@#])\s{0,99}([#^/]?)\s{0,9}([A-Za-z]{0,40})/;
const helpers = new Set(['if', 'unless', 'each', 'with']);
const actions = new Set(['if', 'with', 'range']);
const parts = new Set(['else', 'elsif', 'elif', 'elseif', 'when', 'case', 'default', 'break']);
/** Of all languages: a word that one of them does not have is none of its tags. */
const words = new Set(`if unless for foreach forelse while with range tablerow ifchanged ifequal switch autoescape spaceless isset empty auth guest once env
  production can cannot error hasSection`.split(/\s+/));
/** Ruby, Elixir, JavaScript and PHP between their marks. */
function blockOfProgram(code) {
    if (code.length > longestBlock || /^<[%?](?:php\s)?[-_]?=/.test(code))
        return undefined;
    const inner = code
        .replace(/^<(?:%|\?)(?:php\b|[_~-])?/, '')
        .replace(/[-_]?[%?]>$/, '')
        .trim();
    if (/^(?:end(?:if|for|foreach|while|switch)?|\}\)?)\s*;?$/.test(inner))
        return 'close';
    const begins = /^(?:if|unless|case|for|foreach|while|switch|until)\b/.test(inner);
    const goesOn = /^(?:\}|else|elsif|elseif|when)/.test(inner);
    const isBrace = /[{:]$/.test(inner);
    const isLine = !/;|\n|\bthen\b|\bputs\b|\bconcat\b/.test(inner);
    if (goesOn)
        return isBrace || (isLine && !inner.startsWith('}')) ? 'between' : undefined;
    const isRuby = code.startsWith('<%') && begins && isLine && !inner.includes('{');
    return isRuby || (isBrace && isLine) || (code.startsWith('<%') && endsInDo(inner)) ? 'open' : undefined;
}
/** UTF-16 units. */
const longestBlock = 500;
/** `do`, or `do |item|`. */
function endsInDo(code) {
    const bar = code.endsWith('|') ? code.lastIndexOf('|', code.length - 2) : -1;
    return /\bdo$/.test((bar === -1 ? code : code.slice(0, bar)).trimEnd());
}


/***/ }),

/***/ 12602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTemplate)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84146);
/* harmony import */ var _dialects_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97931);
/* harmony import */ var _html_page_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96687);
/* harmony import */ var _masking_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42510);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40683);
/* harmony import */ var _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24044);







/** The format of the templates of a language. */
function createTemplate({ scan: scanText, alsoEncode, writers = [], setAltInCode }) {
    const scan = lastOf(scanText);
    const images = new WeakMap();
    const writerOf = (text, { span }) => {
        const code = text.slice(span.start, span.end);
        return writers.find(({ opening }) => opening.test(code));
    };
    return (0,_html_page_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createPageFormat */ .P)({
        mask: (text, elements) => {
            const regions = scan(text);
            const blocks = new Map(regions.map((region) => [region.start, blockIn(region)]));
            return (0,_masking_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHtml */ .y)(text, elements, { masks: (0,_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .masksOf */ .J)(regions), blockAt: (offset) => blocks.get(offset) });
        },
        complete: (tree, masked, text) => {
            (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_5__/* .visitParents */ .VG)(tree, 'element', (element) => {
                if (isForeign(element, text))
                    element.tagName = 'x-image';
                const image = imageOf(element, masked);
                if (image === undefined)
                    return;
                images.set(element, image);
                const { src, alt, others, attributes } = image;
                element.properties = { src, ...(alt !== undefined && { alt }), ...attributes, dataCode: others.join('\n') };
            });
        },
        ownImage: ({ element, image }) => {
            const own = images.get(element);
            return own && (0,_dialects_found_js__WEBPACK_IMPORTED_MODULE_6__/* .fromDialect */ .F)(image, own);
        },
        comments: (text) => scan(text).flatMap((region) => region.kind === 'comment' ? [{ text: region.text, span: { start: region.start, end: region.end } }] : []),
        setAlt: (text, image, alt) => {
            if (image.syntax !== _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE)
                return setAltInCode?.(scan(text), text, image, alt);
            const writer = hasPlace(image) ? writerOf(text, image) : undefined;
            // Where the code has no place for a text, the edit changes nothing, and is not offered.
            return writer?.setAlt(text, image, alt.replace(/\s+/g, ' ')) ?? { span: image.altSpan, text: '' };
        },
        setDecorative: (text, image) => {
            if (image.syntax === _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE && !hasPlace(image))
                return undefined;
            if (image.syntax === _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE)
                return writerOf(text, image)?.setDecorative?.(text, image);
            return (image.decorativeBy === 'alt' ? setAltInCode?.(scan(text), text, image, '') : undefined) ?? 'as-html';
        },
        alsoEncode,
    });
}
/** Whether an image that code writes has a text, or can get one. */
function hasPlace({ alt, altSpan }) {
    return alt.kind !== 'dynamic' || altSpan.start < altSpan.end;
}
/** A scan that keeps its last result: every edit of a text asks for it. */
function lastOf(scan) {
    let last;
    return (text) => {
        if (last?.text !== text)
            last = { text, regions: scan(text) };
        return last.regions;
    };
}
function blockIn(region) {
    return region.kind === 'code' ? region.block : undefined;
}
/** Whether an element is that of a feed or the like: the parser takes every `<image>` for an `img`. */
function isForeign({ tagName, properties, position }, text) {
    if (tagName !== 'img' || properties.src !== undefined)
        return false;
    const start = position?.start.offset ?? 0;
    return /^<image\b/i.test(text.slice(start, start + '<image>'.length));
}
function imageOf({ tagName, properties }, masked) {
    if (tagName !== 'img' || typeof properties.i !== 'string')
        return undefined;
    const [found] = properties.i.matchAll(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholders */ .Ft);
    return found === undefined ? undefined : masked.piece(found[1] ?? '')?.image;
}


/***/ }),

/***/ 40683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ masksOf),
/* harmony export */   O: () => (/* binding */ shortestImage)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);

/** UTF-16 units of the shortest code that can be an image. */
const shortestImage = '<img i=>'.length + _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd;
/** What is written over the regions of a template, of the same length: an image that code writes is an element with a placeholder in its `i`. */
function masksOf(regions) {
    return regions.flatMap((region) => {
        const { start, end } = region;
        const length = end - start;
        if (length === 0)
            return [];
        if (region.kind === 'written')
            return [{ start, end, by: region.by }];
        if (region.kind === 'comment' || region.kind === 'hidden')
            return [{ start, end, by: ' '.repeat(length) }];
        if (region.kind === 'image') {
            const from = start + '<img i='.length;
            return [
                { start, end: from, by: '<img i=' },
                { start: from, end: end - 1, by: { image: region.image, isSpoken: false } },
                { start: end - 1, end, by: '>' },
            ];
        }
        if (length < _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd)
            return [{ start, end, by: _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ.repeat(length) }];
        return [{ start, end, by: { isSpoken: region.isSpoken } }];
    });
}


/***/ }),

/***/ 52026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   ob: () => (/* binding */ behindBrace),
/* harmony export */   yK: () => (/* binding */ createBudget),
/* harmony export */   z3: () => (/* binding */ endOfParentheses)
/* harmony export */ });
/** A fresh {@link Budget} for a text. */
function createBudget() {
    return { left: 1_000_000 };
}
/** The budget of the text that is searched by `next`. */
function budgetOf(next) {
    const budget = budgets.get(next) ?? createBudget();
    budgets.set(next, budget);
    return budget;
}
const budgets = new WeakMap();
/** UTF-16 units: longer ones are not read. */
const longest = 5000;
/** The offset behind the parenthesis that closes the one at `start`; undefined where none does, or a string is not closed. */
function endOfParentheses(text, start, budget) {
    if (budget.left <= 0)
        return undefined;
    let depth = 0;
    let at = start;
    while (at < text.length && at - start < longest) {
        mark.lastIndex = at;
        const found = mark.exec(text);
        if (!found)
            break;
        at = found.index + 1;
        if (found[0] === '(')
            depth += 1;
        else if (found[0] === ')') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else {
            const end = text.slice(at, at + longest).indexOf(found[0]);
            if (end === -1)
                break;
            at += end + 1;
        }
    }
    budget.left -= longest;
    return undefined;
}
const mark = /[()"']/g;
/** The offset behind the `{` that follows white space from an offset; undefined where something else does. */
function behindBrace(text, from) {
    let at = from;
    while (at - from < longestSpace && /\s/.test(text.charAt(at)))
        at += 1;
    return text[at] === '{' ? at + 1 : undefined;
}
const longestSpace = 1000;


/***/ }),

/***/ 82219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ regionsOfCode)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42099);
/* harmony import */ var _masking_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);


/** The regions of code with the images that it writes. @param images in order, without overlaps */
function regionsOfCode(code, { start, end }, images) {
    const block = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockOf */ .V)(code);
    if (images.length === 0)
        return [{ start, end, kind: 'code', isSpoken: (0,_masking_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpoken */ .ru)(code) && block === undefined, block }];
    const regions = [];
    let at = start;
    const pass = (to) => {
        if (to > at)
            regions.push({ start: at, end: to, kind: 'code', isSpoken: false });
    };
    for (const image of images) {
        pass(image.span.start);
        regions.push({ ...image.span, kind: 'image', image });
        at = image.span.end;
    }
    pass(end);
    return regions;
}


/***/ }),

/***/ 53909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createScan)
/* harmony export */ });
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39086);
/* harmony import */ var _regions_of_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82219);
/* harmony import */ var _tag_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87266);



/** The scan of a language that is a table. */
function createScan({ openings, markOf, enclosing, isComment, imagesIn }) {
    return (text) => {
        const next = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createSearch */ .X)(text);
        const tags = (0,_tag_state_js__WEBPACK_IMPORTED_MODULE_2__/* .createTagState */ .E)(text);
        const regions = [];
        let rawEnd = 0;
        openings.lastIndex = 0;
        for (let match = openings.exec(text); match; match = openings.exec(text)) {
            const start = match.index;
            const mark = markOf(match[0]);
            const end = mark?.end(text, start + match[0].length, next);
            if (mark === undefined || end === undefined || mark.kind === 'literal')
                continue;
            const code = text.slice(start, end);
            const isRaw = start < rawEnd;
            // What is only put out may be code to a library in the browser, and is no comment of ours.
            if (isRaw && (mark.kind === 'comment' || end > rawEnd || !code.startsWith('{{')))
                continue;
            openings.lastIndex = end;
            if (mark.kind === 'comment' || (!isRaw && isComment?.(code) === true)) {
                regions.push({ start, end, kind: 'comment', text: commentText(code, match[0].length) });
                continue;
            }
            tags.pass(start);
            regions.push(...(0,_regions_of_code_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOfCode */ .S)(code, { start, end }, tags.isInTag() ? [] : (imagesIn?.(code, start) ?? [])));
            tags.skip(end);
            const content = isRaw ? undefined : enclosing?.(code);
            const ending = content === undefined ? Infinity : next(content.end, end);
            if (content === undefined || ending === Infinity)
                continue;
            const from = /[{@]/.test(text.charAt(ending)) ? ending : Math.max(end, text.lastIndexOf('{', ending));
            if (content.kind === 'raw')
                rawEnd = from;
            else {
                const to = behindTag(text, ending);
                regions.push({ start: end, end: to, kind: 'hidden' });
                tags.skip(to);
                openings.lastIndex = to;
            }
        }
        return regions;
    };
}
/** What a comment says, without its marks. @param opening the length of the first */
function commentText(comment, opening) {
    const [closing = ''] = /(?:--~?|\*\/[ \t]?-?|[#*-])?[%}#@]?[}>@]$/.exec(comment) ?? [];
    return comment.slice(opening, -closing.length).replace(/^-?\s*#/, '');
}
function behindTag(text, from) {
    const end = text.indexOf('}', from);
    return end === -1 ? text.length : text.startsWith('}', end + 1) ? end + 2 : end + 1;
}


/***/ }),

/***/ 87266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createTagState)
/* harmony export */ });
/** Every part of the text is read once. */
function createTagState(text) {
    let read = 0;
    /** What ends the part of the page that the place is in; empty between tags. */
    let ending = '';
    let name = '';
    /** The offset behind the next mark of a part of the text; undefined where it has none. */
    function step(part, from) {
        if (ending === '') {
            opening.lastIndex = from;
            const [mark, tag = ''] = opening.exec(part) ?? [];
            if (mark === undefined)
                return undefined;
            name = tag.toLowerCase();
            ending = mark === '<!--' ? '-->' : '>';
            return opening.lastIndex;
        }
        if (ending === '>') {
            inTag.lastIndex = from;
            const [mark] = inTag.exec(part) ?? [];
            if (mark === undefined)
                return undefined;
            if (mark !== '>')
                ending = mark;
            else
                ending = name === 'script' || name === 'style' ? `</${name}` : '';
            return inTag.lastIndex;
        }
        const at = part.indexOf(ending, from);
        if (at === -1)
            return undefined;
        const end = at + ending.length;
        ending = ending === '-->' ? '' : '>';
        if (part.startsWith('</', at))
            name = '';
        return end;
    }
    return {
        pass(to) {
            const part = text.slice(read, to);
            for (let at = 0; at !== undefined;)
                at = step(part, at);
            read = Math.max(read, to);
        },
        skip(to) {
            read = Math.max(read, to);
        },
        isInTag: () => ending !== '',
    };
}
const opening = /<(?:!--|\/?([A-Za-z][\w:-]{0,99}))/g;
const inTag = /["'>]/g;


/***/ }),

/***/ 24044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ codeSyntax),
/* harmony export */   SD: () => (/* binding */ unknownImage),
/* harmony export */   UY: () => (/* binding */ tagsInCode)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40683);


/** The syntax of images that code writes, in reports. */
const codeSyntax = 'shortcode';
/** An image of which the source does not say which text it has, or whether it has one. @param source of the whole construct, at `start` */
function unknownImage(source, start, src = source.trim().replace(/\s+/g, ' ')) {
    const end = start + source.length;
    return {
        syntax: codeSyntax,
        emptyIsDecision: true,
        attribute: 'alt',
        src,
        alt: _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ,
        altSpan: { start: end, end },
        span: { start, end },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [source],
    };
}
/** The tags of images in the strings of code: whether and how these are put out, only the code knows. In order, without overlaps. */
function tagsInCode(code, start) {
    return [...code.matchAll(imageTag)]
        .filter(([tag]) => tag.length >= _masks_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestImage */ .O && address.test(tag))
        .map((match) => unknownImage(match[0], start + match.index));
}
const imageTag = /<img\s[^<>]{0,4000}>?/gi;
const address = /\bsrc\s{0,9}=/i;


/***/ })
};
