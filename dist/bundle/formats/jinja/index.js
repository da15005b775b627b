export const ids = [8396];
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

/***/ 48396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jinja: () => (/* binding */ jinja)
/* harmony export */ });
/* harmony import */ var _dialects_jekyll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80302);
/* harmony import */ var _template_curly_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74414);
/* harmony import */ var _template_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87314);
/* harmony import */ var _template_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12602);
/* harmony import */ var _template_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53909);
/* harmony import */ var _template_tag_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33252);






/** Templates of Jinja and of the languages that took its marks: Nunjucks, Twig, Django, Tera. */
const jinja = (0,_template_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createTemplate */ .X)({
    scan: (0,_template_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .createScan */ .e)({
        openings: /\{\{|\{%|\{#/g,
        markOf: (opening) => marks[opening],
        enclosing,
        imagesIn: _template_curly_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesInCurly */ .V,
    }),
    alsoEncode: '{}',
    writers: [_dialects_jekyll_js__WEBPACK_IMPORTED_MODULE_0__/* .jekyll */ .Y],
});
const marks = {
    '{#': { kind: 'comment', end: (0,_template_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .T)('#}') },
    '{%': { kind: 'code', end: (0,_template_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .untilUnquoted */ .U)('%}', `"'`) },
    '{{': { kind: 'code', end: (0,_template_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .untilUnquoted */ .U)('}}', `"'`) },
};
function enclosing(code) {
    const name = (0,_template_tag_name_js__WEBPACK_IMPORTED_MODULE_5__/* .tagName */ .w)(code);
    if (name === 'raw' || name === 'verbatim')
        return { kind: 'raw', end: `end${name}` };
    return hidden.has(name) ? { kind: 'hidden', end: `end${name}` } : undefined;
}
/** `comment` is of Django, code samples of Eleventy. */
const hidden = new Set(['comment', 'highlight', 'codeblock']);


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

/***/ 74414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ imagesInCurly)
/* harmony export */ });
/* harmony import */ var _dialects_jekyll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80302);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33252);
/* harmony import */ var _unknown_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24044);



/** The images that a tag of Liquid, Jinja, Nunjucks or Twig writes: of a plugin's `{% image %}`, of a function or a filter, or as a string. */
function imagesInCurly(code, start) {
    const inStrings = (0,_unknown_image_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsInCode */ .UY)(code, start);
    if (inStrings.length > 0)
        return inStrings;
    if (code.startsWith('{%')) {
        const read = _dialects_jekyll_js__WEBPACK_IMPORTED_MODULE_0__/* .jekyll */ .Y.read(code, start);
        if (read !== undefined)
            return [read];
        return pictureTag.test((0,_tag_name_js__WEBPACK_IMPORTED_MODULE_2__/* .tagName */ .w)(code)) && !assigned.test(code) ? [(0,_unknown_image_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownImage */ .SD)(code, start)] : [];
    }
    // What is in a string is no call.
    const plain = code.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
    return pictureCall.test(plain) || pictureFilter.test(plain) ? [(0,_unknown_image_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownImage */ .SD)(code, start)] : [];
}
/** The names of tags of Eleventy and Jekyll, by their documentation, and of Wagtail and others. */
const pictureTag = /^(?:(?:respimg|responsive|lazy|optimized|remote|local|async|static)_?)?(?:image|img|picture)(?:_tag|async|sync)?$/i;
/** `{% image photo width-400 as big %}` of Wagtail puts out nothing. */
const assigned = /\sas\s{1,9}\w{1,99}\s{0,9}-?%\}$/;
const pictureCall = /[({=|.\s](?:(?:render|responsive|lazy|optimi[sz]ed|get)_?)?(?:image|img|picture)(?:_tag)?\s{0,9}\(/i;
const pictureFilter = /\|\s{0,99}(?:image|img|picture)(?:_tag)?(?![\w-])/i;


/***/ }),

/***/ 87314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until),
/* harmony export */   U: () => (/* binding */ untilUnquoted)
/* harmony export */ });
/** A construct that ends where `close` is next. */
function until(close) {
    return (_, from, next) => behind(next(close, from), close);
}
/** The same for a language in whose strings `close` is text, between two of one of `quotes`. */
function untilUnquoted(close, quotes) {
    return (text, from, next) => {
        const first = next(close, from);
        if (first === Infinity)
            return undefined;
        let spent = spentOn.get(next) ?? 0;
        for (let at = from; spent < mostSpent; spent += 1) {
            const end = next(close, at);
            const quote = Math.min(...Array.from(quotes, (one) => next(one, at)));
            if (end < quote)
                return end + close.length;
            const string = end === Infinity ? undefined : endOfString(text, quote, next);
            // An apostrophe.
            if (string === undefined)
                break;
            at = string;
        }
        // A search that found nothing was in vain, and the same would be searched again.
        spentOn.set(next, spent);
        return behind(first, close);
    };
}
function behind(at, close) {
    return at === Infinity ? undefined : at + close.length;
}
/** The strings that were read in vain in a text: beyond some, its tags end where they seem to. */
const spentOn = new WeakMap();
const mostSpent = 100_000;
/** UTF-16 units: a longer string of a tag is none. */
const longestString = 5000;
function endOfString(text, start, next) {
    const quote = text.charAt(start);
    for (let at = next(quote, start + 1); at - start < longestString; at = next(quote, at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\' && escapes < longestString)
            escapes += 1;
        if (quote === '`' || escapes % 2 === 0)
            return at + 1;
    }
    return undefined;
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

/***/ 33252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ tagName)
/* harmony export */ });
/** The name of a tag of Liquid, Jinja or Twig, `{%- if x %}`; empty for anything else. */
function tagName(code) {
    return name.exec(code)?.[1] ?? '';
}
const name = /^\{%[-+~]?\s{0,99}([A-Za-z_]\w{0,99})/;


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
