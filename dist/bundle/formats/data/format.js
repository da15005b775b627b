export const ids = [9111];
export const modules = {

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ combined)
/* harmony export */ });
/** Files of which each part has a format of its own, in the order of the file. The last part owns what no other does. */
function combined(parts) {
    const formatOf = (text, image) => (parts.find(({ owns }) => owns(text, image)) ?? parts.at(-1) ?? parts[0]).format;
    return {
        read(text, components) {
            const found = parts.map(({ format, textOf }) => format.read(textOf(text), components));
            return {
                images: inOrder(found.map(({ images }) => images)).map(({ item }) => item),
                tolerance: found.find(({ tolerance }) => tolerance !== undefined)?.tolerance,
            };
        },
        outline(text, components) {
            const outlines = parts.map(({ format, textOf }) => format.outline(textOf(text), components));
            const all = inOrder(outlines.map(({ images }) => images));
            return {
                images: all.map(({ item }) => item),
                without: (changes) => outlines
                    .map((outline, part) => outline.without(changes.map((change) => changeIn(part, change, all[change.index]))))
                    .join('\n'),
            };
        },
        comments: (text) => inOrder(parts.map(({ format, textOf }) => format.comments(textOf(text)))).map(({ item }) => item),
        setAlt: (text, image, alt) => formatOf(text, image).setAlt(text, image, alt),
        setDecorative: (text, image) => formatOf(text, image).setDecorative(text, image),
    };
}
function inOrder(lists) {
    return lists
        .flatMap((items, list) => items.map((item, index) => ({ item, list, index })))
        .sort((one, other) => one.item.span.start - other.item.span.start);
}
/** A change as a part of the file sees it: of an image of another part, it only moves what is behind it. */
function changeIn(part, change, image) {
    return { ...change, index: image?.list === part ? image.index : -1 };
}


/***/ }),

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ createData),
  p: () => (/* binding */ outlineValues)
});

// EXTERNAL MODULE: ./build/text/holes.js
var holes = __webpack_require__(26365);
// EXTERNAL MODULE: ./build/lib/keep-last.js
var keep_last = __webpack_require__(38280);
// EXTERNAL MODULE: ./build/formats/combined.js
var combined = __webpack_require__(29080);
// EXTERNAL MODULE: ./build/formats/data/image.js
var data_image = __webpack_require__(30369);
// EXTERNAL MODULE: ./build/formats/embedded/index.js
var embedded = __webpack_require__(20394);
;// CONCATENATED MODULE: ./build/formats/data/aligned.js
/**
 * Lays what a value means beside what is written: its characters, its escapes, and white space where lines are folded or indented.
 *
 * @param said as the parser of the language has read it
 * @returns undefined where the two do not fit together, so that no place is guessed
 */
function alignText(file, span, said, language) {
    const { style, from, to } = styleOf(file, span, language);
    const starts = [];
    const ends = [];
    let at = from;
    while (starts.length < said.length) {
        const place = starts.length;
        const step = stepAt({ file, at, to, said, place, style });
        if (step === undefined)
            return undefined;
        for (let unit = 0; unit < step.units; unit += 1) {
            // Of white space the last characters stand for themselves.
            const isFirst = unit === 0;
            starts.push(step.isSpace && !isFirst ? at + step.length - step.units + unit : at);
            ends.push(step.isSpace ? at + step.length - step.units + unit + 1 : at + step.length);
        }
        at += step.length;
    }
    const indent = /^[ \t]*/.exec(file.slice(from, to))?.[0] ?? '';
    const toFile = ({ start, end }) => {
        if (start < end)
            return { start: starts[start] ?? from, end: ends[end - 1] ?? from };
        const isLineStart = start === 0 || said.charAt(start - 1) === '\n';
        const place = isLineStart ? (starts[start] ?? ends[start - 1]) : ends[start - 1];
        return { start: place ?? from, end: place ?? from };
    };
    return {
        text: said,
        span,
        toText: (offset) => countBefore(starts, offset),
        toFile,
        editOfFile({ span: part, text }) {
            const target = toFile(part);
            return { span: target, text: written(text, style, indent) ?? file.slice(target.start, target.end) };
        },
    };
}
function styleOf(file, { start, end }, language) {
    const mark = file.charAt(start);
    if (language === 'toml' && (file.startsWith('"""', start) || file.startsWith("'''", start))) {
        const first = /^\r?\n/.exec(file.slice(start + 3, start + 5))?.[0].length ?? 0;
        return { style: mark === '"' ? 'escaped' : 'plain', from: start + 3 + first, to: end - 3 };
    }
    if (mark === '"')
        return { style: 'escaped', from: start + 1, to: end - 1 };
    if (mark === "'")
        return { style: language === 'yaml' ? 'single' : 'plain', from: start + 1, to: end - 1 };
    if (language === 'yaml' && (mark === '|' || mark === '>')) {
        const line = file.indexOf('\n', start);
        return { style: 'block', from: line === -1 ? end : line + 1, to: end };
    }
    return { style: 'plain', from: start, to: end };
}
function stepAt({ file, at, to, said, place, style }) {
    if (at >= to)
        return said.slice(place).trim() === '' ? { length: 0, units: said.length - place } : undefined;
    const mark = file.charAt(at);
    const meant = said.charAt(place);
    if (style === 'escaped' && mark === '\\')
        return escapeAt(file, at, to, said.slice(place, place + 2));
    if (style === 'single' && mark === "'")
        return meant === "'" ? { length: 2, units: 1 } : undefined;
    if (mark === meant && !isBreak(mark))
        return { length: 1, units: 1 };
    if (!isBlank(mark))
        return undefined;
    const length = runOf(file, at, to);
    const units = runOf(said, place, said.length);
    return units <= length ? { length, units, isSpace: true } : undefined;
}
function escapeAt(file, at, to, meant) {
    const joined = /^\\\r?\n\s*/.exec(file.slice(at, Math.min(to, at + 200)))?.[0];
    if (joined !== undefined)
        return { length: joined.length, units: 0 };
    const [number, hex] = /^\\(?:x(?=[\da-fA-F]{2})|u(?=[\da-fA-F]{4})|U(?=[\da-fA-F]{8}))([\da-fA-F]*)/.exec(file.slice(at, at + 10)) ?? [];
    if (number === undefined || hex === undefined)
        return { length: 2, units: 1 };
    const digits = { x: 2, u: 4, U: 8 }[number.charAt(1)] ?? 0;
    const code = parseInt(hex.slice(0, digits), 16);
    const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
    return meant.startsWith(character) && character !== '' ? { length: 2 + digits, units: character.length } : undefined;
}
function runOf(text, from, to) {
    let at = from;
    while (at < to && isBlank(text.charAt(at)))
        at += 1;
    return at - from;
}
function isBlank(mark) {
    return mark === ' ' || mark === '\t' || isBreak(mark);
}
function isBreak(mark) {
    return mark === '\n' || mark === '\r';
}
/** Undefined where the style has no way to say it. */
function written(text, style, indent) {
    if (style === 'escaped')
        return JSON.stringify(text).slice(1, -1);
    if (style === 'block')
        return text.replaceAll('\n', `\n${indent}`);
    if (text.includes('\n'))
        return undefined;
    return style === 'single' ? text.replaceAll("'", "''") : text;
}
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

;// CONCATENATED MODULE: ./build/formats/data/markup.js


/** The values of a text that are pages, each by itself. A value whose characters have no certain places is not among them. */
function pagesIn(values, text, language, fields, formats) {
    return values.flatMap(({ path, span, said }) => {
        const field = fields.find(({ key }) => path === key || path.endsWith(`.${key}`));
        const reader = field && formats[field.markup];
        if (!reader || said === undefined || !reader.tokens.test(said))
            return [];
        const page = alignText(text, span, said, language);
        return page ? [{ ...page, format: reader.format, mayHold: true, mayComment: page.text.includes('<!--') }] : [];
    });
}
/** Reads the values that are pages, besides the pictures that keys name. */
function createMarkup(pagesOf) {
    return (0,embedded/* createEmbedded */.P)((text) => ({ pages: pagesOf(text) }));
}

// EXTERNAL MODULE: ./build/formats/data/parts.js
var parts = __webpack_require__(30570);
// EXTERNAL MODULE: ./build/formats/data/pictures.js + 3 modules
var pictures = __webpack_require__(24826);
// EXTERNAL MODULE: ./build/formats/data/unread-markup.js
var unread_markup = __webpack_require__(86730);
// EXTERNAL MODULE: ./build/formats/data/write.js
var write = __webpack_require__(22743);
;// CONCATENATED MODULE: ./build/formats/data/format.js









/**
 * Files of data, of which the configuration names those that are read, with their fields; read as front matter is.
 *
 * @param formats of the values that are pages
 */
function createData(reader, keys, formats = {}) {
    const { data, pagesOf } = createDataAlone(reader, keys, formats);
    if (Object.keys(formats).length === 0)
        return data;
    const isData = (image) => image.syntax === reader.language;
    return (0,combined/* combined */.y)([
        { format: createMarkup(pagesOf), textOf: (text) => text, owns: (_, image) => !isData(image) },
        { format: data, textOf: (text) => text, owns: (_, image) => isData(image) },
    ]);
}
function createDataAlone({ language, title, read, comments }, keys, formats) {
    const readData = (0,keep_last/* keepLast */.A)((text) => {
        const { roots, isBroken } = read(text);
        const { mappings, values } = (0,parts/* partsOf */.C)(roots, text);
        const languageOf = values.find(({ path }) => path === 'lang' || path === 'language');
        const images = (0,pictures/* picturesIn */.h)(mappings, text, keys).map((picture) => (0,data_image/* toImage */.R)(picture, language, languageOf && tagOf(languageOf)));
        const pages = isBroken ? [] : pagesIn(values, text, language, keys.markup ?? [], formats);
        const inPages = new Set(pages.map(({ span }) => span.start));
        return { images, values: values.filter(({ span }) => !inPages.has(span.start)), isBroken, pages };
    });
    const data = {
        read(text) {
            const { images, values, isBroken } = readData(text);
            if (isBroken)
                return { images, tolerance: `is no ${title} from some place on, so something may be missing.` };
            const tolerance = (0,unread_markup/* unreadMarkup */.e)(values, images.map(({ altSpan }) => altSpan));
            return { images, ...(tolerance !== undefined && { tolerance }) };
        },
        outline(text) {
            const { images, values, isBroken } = readData(text);
            return {
                images,
                without(changes) {
                    const spans = changes.map(({ span }) => span);
                    return [String(isBroken), ...outlineValues(values, (0,holes/* createHoles */.Y)(spans))].join('\n');
                },
            };
        },
        comments,
        setAlt: (text, image, alt) => (0,write/* setText */.c)(text, image, alt.replace(/\s+/g, ' ').trim(), language),
        setDecorative: (text, image) => (image.alt.kind === 'dynamic' ? undefined : (0,write/* setText */.c)(text, image, '', language)),
    };
    return { data, pagesOf: (text) => readData(text).pages };
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
        else {
            const said = node.kind === 'scalar' && node.type === 'text' ? node.text : undefined;
            values.push({ path, text: text.slice(node.span.start, node.span.end), span: node.span, said });
        }
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
