export const ids = [5058];
export const modules = {

/***/ 23689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ outlineValues),
/* harmony export */   v: () => (/* binding */ createData)
/* harmony export */ });
/* harmony import */ var _text_holes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26365);
/* harmony import */ var _lib_keep_last_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38280);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30369);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30570);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24826);
/* harmony import */ var _unread_markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86730);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22743);







/** Files of data, of which the configuration names those that are read, with their fields; read as front matter is. */
function createData({ language, title, read, comments }, keys) {
    const readData = (0,_lib_keep_last_js__WEBPACK_IMPORTED_MODULE_3__/* .keepLast */ .A)((text) => {
        const { roots, isBroken } = read(text);
        const { mappings, values } = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .C)(roots, text);
        const languageOf = values.find(({ path }) => path === 'lang' || path === 'language');
        const images = (0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .picturesIn */ .h)(mappings, text, keys).map((picture) => (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .toImage */ .R)(picture, language, languageOf && tagOf(languageOf)));
        return { images, values, isBroken };
    });
    return {
        read(text) {
            const { images, values, isBroken } = readData(text);
            if (isBroken)
                return { images, tolerance: `is no ${title} from some place on, so something may be missing.` };
            const tolerance = (0,_unread_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadMarkup */ .e)(values, images.map(({ altSpan }) => altSpan));
            return { images, ...(tolerance !== undefined && { tolerance }) };
        },
        outline(text) {
            const { images, values, isBroken } = readData(text);
            return {
                images,
                without(changes) {
                    const spans = changes.map(({ span }) => span);
                    return [String(isBroken), ...outlineValues(values, (0,_text_holes_js__WEBPACK_IMPORTED_MODULE_6__/* .createHoles */ .Y)(spans))].join('\n');
                },
            };
        },
        comments,
        setAlt: (text, image, alt) => (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .setText */ .c)(text, image, alt.replace(/\s+/g, ' ').trim(), language),
        setDecorative: (text, image) => (image.alt.kind === 'dynamic' ? undefined : (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .setText */ .c)(text, image, '', language)),
    };
}
/** Every value with the keys to it, without those in a hole. */
function outlineValues(values, holes) {
    return values.flatMap(({ path, text, span }) => holes.contains(span) ? [] : [`${path} ${holes.at(span.start)}: ${text}`]);
}
function tagOf({ text }) {
    return /^["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?$/.exec(text)?.[1];
}


/***/ }),

/***/ 30369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toImage)
/* harmony export */ });
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67510);


/** A picture of data as an image: what its mapping says besides is what stands around it. @param language of all texts */
function toImage(picture, syntax, language) {
    const { src, alt, isUnknown, attribute, altSpan, span, caption, place } = picture;
    const isDecorative = !isUnknown && alt === '';
    return {
        src,
        alt: isUnknown
            ? { kind: 'dynamic' }
            : alt === undefined
                ? { kind: 'absent' }
                : alt === ''
                    ? { kind: 'empty' }
                    : { kind: 'text', text: alt },
        name: isUnknown || alt === '' ? undefined : alt,
        decorative: isDecorative,
        markedDecorative: isDecorative,
        title: undefined,
        width: undefined,
        height: undefined,
        syntax,
        kind: 'picture',
        emptyIsDecision: true,
        decorativeBy: 'other',
        attribute,
        span,
        altSpan,
        context: contextOf(place, { caption, attribute, language }),
    };
}
function contextOf(place, { caption, attribute, language }) {
    const nearby = textsOf(place.node).filter(({ name, text }) => name !== attribute && text !== caption);
    return {
        control: undefined,
        figcaption: caption,
        labels: [],
        heading: headingOf(place),
        nearby: nearby
            .map(({ text }) => text)
            .join(' ')
            .slice(0, longest),
        language,
        adjacentLinkText: undefined,
    };
}
/** UTF-16 units: a prompt needs no more. */
const longest = 2000;
/** The title of the mapping, or of one around it. */
function headingOf(place) {
    if (place === undefined)
        return undefined;
    return (textsOf(place.node).find(({ name }) => /^(?:title|name|heading|headline)$/i.test(name))?.text ??
        headingOf(place.parent));
}
function textsOf({ members }) {
    return members.slice(0, mostMembers).flatMap(({ name, value }) => {
        if (value.kind !== 'scalar' || value.type !== 'text')
            return [];
        const text = (0,_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(value.text.slice(0, longest));
        // Addresses, ids and classes are no sentences.
        return text.includes(' ') || /^\p{Lu}/u.test(text) ? ((0,_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPictureAddress */ .ZJ)(text) ? [] : [{ name, text }]) : [];
    });
}
/** A mapping of thousands of pictures would be read for each of them. */
const mostMembers = 50;


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

/***/ 30570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/** Everything in a tree, in the order of the source. @param text of the file */
function partsOf(roots, text) {
    const mappings = [];
    const values = [];
    function visit(node, path, start, parent) {
        if (node.kind === 'list') {
            for (const item of node.items)
                visit(item, path, item.kind === 'mapping' ? item.start : undefined, parent);
        }
        else if (node.kind === 'mapping') {
            const place = { node, path, start, parent };
            mappings.push(place);
            for (const member of node.members) {
                visit(member.value, path === '' ? member.name : `${path}.${member.name}`, member.start, place);
            }
        }
        else
            values.push({ path, text: text.slice(node.span.start, node.span.end), span: node.span });
    }
    for (const root of roots)
        visit(root, '', undefined, undefined);
    return { mappings, values };
}


/***/ }),

/***/ 67510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toPicture),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
function toPicture(picture, place, text, { alt, holder, attribute, insertion }) {
    const said = alt?.kind === 'scalar' ? alt : undefined;
    const written = said ? text.slice(said.span.start, said.span.end) : '';
    const words = said === undefined || said.type === 'empty' ? undefined : folded(said.text);
    const altSpan = said?.span ?? (alt?.kind === 'reference' ? alt.span : { start: insertion, end: insertion });
    const caption = place.node.members.find(({ name }) => name === 'caption')?.value;
    return {
        src: folded(picture.value.text),
        alt: words,
        isUnknown: template.test(written) || (alt === undefined ? place.node.isOpen : said === undefined),
        attribute,
        altSpan,
        span: { start: Math.min(holder, altSpan.start), end: Math.max(picture.value.span.end, altSpan.end) },
        caption: caption?.kind === 'scalar' && caption.type === 'text' ? folded(caption.text) : undefined,
        at: picture.value.span.start,
        place,
    };
}
/** A text that is only known when a generator has run, or the name of one in another file, as extensions of VS Code have it. */
const template = /\{\{|\{%|<%|^["']?%[\w.-]+%["']?$/;
/** On one line, as a page shows it. */
function folded(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 24826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ picturesIn)
});

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/formats/data/line-end.js
/** The offset of the end of the line that `from` is on. */
function lineEnd(text, from) {
    const end = /[\r\n]/g;
    end.lastIndex = from;
    return end.exec(text)?.index ?? text.length;
}

// EXTERNAL MODULE: ./build/formats/data/picture.js
var data_picture = __webpack_require__(67510);
;// CONCATENATED MODULE: ./build/formats/data/fields.js


/** The pictures that a field of the configuration names in a mapping. Lists on the way stand for each of their items. */
function configured(place, text, field) {
    const [src, alt] = [field.src.split('.'), field.alt.split('.')];
    const common = commonStart(src, alt);
    return mappingsAt(place.node, src.slice(0, common)).flatMap((base) => {
        const found = pictureAt(base, src.slice(common));
        if (!found)
            return [];
        const words = textAt(base, alt.slice(common), found, text);
        return [(0,data_picture/* toPicture */.M)(found, { ...place, node: base }, text, words)];
    });
}
/** How many keys both ways begin with; the last of each is that of a value. */
function commonStart(src, alt) {
    const most = Math.min(src.length, alt.length) - 1;
    const differs = src.slice(0, most).findIndex((key, index) => key !== alt[index]);
    return differs === -1 ? most : differs;
}
function mappingsAt(node, keys) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => mappingsAt(item, keys));
    if (node.kind !== 'mapping')
        return [];
    const [key, ...rest] = keys;
    if (key === undefined)
        return [node];
    return node.members.filter(({ name }) => name === key).flatMap(({ value }) => mappingsAt(value, rest));
}
function pictureAt(base, keys) {
    const first = memberAt(base, keys[0]);
    let value = first?.value;
    for (const key of keys.slice(1))
        value = value?.kind === 'mapping' ? memberAt(value, key)?.value : undefined;
    if (!first || value?.kind !== 'scalar' || value.type !== 'text')
        return undefined;
    return mayBePicture(value.text) ? { value, first, isDirect: keys.length === 1 } : undefined;
}
/** The author of the configuration says that it is a picture; its address needs no ending, but not that of something else. */
function mayBePicture(address) {
    return address.trim() !== '' && !otherFile.test(address);
}
const otherFile = /\.(?:mp[34]|m4[av]|webm|mov|og[gv]|wav|pdf|zip|html?|mdx?|css|[cm]?[jt]sx?|json|ya?ml|txt|csv|xml)(?:[?#]|$)/i;
function textAt(base, keys, { value, first, isDirect }, text) {
    const attribute = keys.at(-1) ?? 'alt';
    const outer = keys.slice(0, -1).reduce((node, key) => {
        return node?.kind === 'mapping' ? memberAt(node, key)?.value : undefined;
    }, base);
    const member = outer?.kind === 'mapping' ? memberAt(outer, attribute) : undefined;
    const own = outer === base;
    // Beside the picture; before the key that leads to it; before the first key of another mapping; or there is no place for one.
    const beside = base.isFlow ? value.span.end : lineEnd(text, value.span.end);
    const before = outer?.kind === 'mapping' ? outer.members[0]?.start : undefined;
    const insertion = own ? (isDirect ? beside : first.start) : (before ?? value.span.start);
    return {
        alt: member?.value ?? (outer === undefined || outer.kind === 'mapping' ? undefined : outer),
        holder: Math.min(first.start, member?.start ?? first.start),
        attribute,
        insertion,
    };
}
function memberAt(mapping, key) {
    return mapping.members.find(({ name }) => name === key);
}

;// CONCATENATED MODULE: ./build/formats/data/known-keys.js
/**
 * Mappings of generators and themes that hold one picture, by the path of the mapping, and the keys of the picture in it. They show the picture
 * with or without a text: Starlight ("Frontmatter", hero), VitePress ("Home Page"), PaperMod (cover), Minimal Mistakes ("Helpers", gallery and
 * feature row), and any other mapping that has the name of a picture and its file.
 */
const shown = [
    [/^hero\.image$/, ['file', 'src', 'light', 'dark']],
    [/^features\.icon$/, ['src', 'light', 'dark']],
    [/^cover$/, ['image', 'src']],
    [/^(?:gallery|feature_row)\w*$/, ['image_path']],
    [/(?:image|img|picture|photo|logo|banner|avatar|screenshot)s?$/i, ['src', 'file']],
];
/** For other sites that link to the page; they are not on it. */
const social = /(?:^|\.)(?:head|seo|og|open_?graph|twitter|social|card)(?:\.|$)/i;
/** Whether the page shows the picture under `key` of the mapping at `path`, with a text or without. */
function isShown(path, key) {
    return !social.test(path) && shown.some(([pattern, keys]) => pattern.test(path) && keys.includes(key));
}
/** Whether `name` is a key for the text of the picture under `key` alone: `heroImageAlt`, `image_alt`, `image_description`. */
function isAltOf(key, name) {
    const own = folded(key);
    const other = folded(name);
    const isOwn = [`${own}alt`, `${own}alttext`, `alt${own}`].includes(other);
    return isOwn || (own.endsWith('image') && other === 'imagedescription');
}
/** Whether `name` is a key for the text of the one picture of a mapping. */
function isAlt(name) {
    return ['alt', 'alttext', 'imagealt'].includes(folded(name));
}
function folded(key) {
    return key.toLowerCase().replace(/[_-]/g, '');
}

;// CONCATENATED MODULE: ./build/formats/data/pictures.js





/** The pictures that the keys of all mappings name, in the order of the source. @param text of the file */
function picturesIn(places, text, keys) {
    const asked = places.flatMap((place) => keys.fields.flatMap((field) => configured(place, text, field)));
    const seen = new Set();
    // Two fields may name one picture: the first counts.
    const chosen = asked.filter(({ at }) => !seen.has(at) && seen.add(at));
    const known = places.flatMap((place) => knownIn(place, text, keys.frontMatter, seen));
    return [...chosen, ...known].toSorted((a, b) => a.span.start - b.span.start || a.at - b.at);
}
/** The pictures of a mapping that generators know, or that the whole path of a key names. */
function knownIn(place, text, keys, seen) {
    const { node, path, start } = place;
    const shared = node.members.find(({ name }) => isAlt(name));
    const found = [];
    let hasShared = false;
    for (const picture of node.members.filter(isPicture)) {
        if (seen.has(picture.value.span.start))
            continue;
        const full = path === '' ? picture.name : `${path}.${picture.name}`;
        const chosen = Object.hasOwn(keys, full) ? keys[full] : undefined;
        const own = node.members.find(({ name }) => (chosen === undefined ? isAltOf(picture.name, name) : name === chosen));
        // Of several without a text of their own, such as those for light and dark pages, the first stands for all.
        const isShared = own === undefined && chosen === undefined;
        if (isShared && (hasShared || (shared === undefined && !isShown(path, picture.name))))
            continue;
        hasShared ||= isShared;
        const alt = isShared ? shared : own;
        const insertion = node.isFlow ? picture.value.span.end : lineEnd(text, picture.value.span.end);
        found.push((0,data_picture/* toPicture */.M)(picture, place, text, {
            alt: alt?.value,
            holder: Math.min(isShared && start !== undefined ? start : picture.start, alt?.start ?? picture.start),
            attribute: alt?.name ?? chosen ?? 'alt',
            insertion,
        }));
    }
    return found;
}
function isPicture(entry) {
    return entry.value.kind === 'scalar' && (0,picture_names/* isPictureAddress */.ZJ)((0,data_picture/* folded */.T)(entry.value.text));
}


/***/ }),

/***/ 55058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJson: () => (/* binding */ createJson)
/* harmony export */ });
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23689);
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
function createJson(keys) {
    return (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createData */ .v)(reader, keys);
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


/***/ }),

/***/ 26365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ })
};
