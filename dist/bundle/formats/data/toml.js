export const ids = [4156];
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
