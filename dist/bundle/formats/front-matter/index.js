export const ids = [3155];
export const modules = {

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

/***/ 23155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFrontMatter: () => (/* binding */ createFrontMatter)
});

// EXTERNAL MODULE: ./build/formats/data/parts.js
var parts = __webpack_require__(30570);
// EXTERNAL MODULE: ./build/formats/data/pictures.js + 3 modules
var pictures = __webpack_require__(24826);
// EXTERNAL MODULE: ./build/formats/data/yaml.js
var yaml = __webpack_require__(72429);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(36572);
;// CONCATENATED MODULE: ./build/formats/front-matter/markup.js
/** The HTML in the value at `span`; undefined when it shows no image, or would swallow the rest of the page. */
function markupIn(text, { start, end }) {
    const written = text.slice(start, end);
    if (!/<(?:img|svg|object|embed)\b/i.test(written) || swallowing.test(written))
        return undefined;
    // The first of two characters that are one: `\"` between double quotes, `''` between single ones.
    const escape = written.startsWith('"') ? /\\(?=["/\\])/g : written.startsWith("'") ? /(?<!^)'(?=')/g : undefined;
    if (!escape)
        return [{ text: written, start }];
    const runs = [];
    let at = 1;
    for (const { index } of written.matchAll(escape)) {
        if (index < at)
            continue;
        runs.push({ text: written.slice(at, index), start: start + at });
        at = index + 1;
    }
    return [...runs, { text: written.slice(at, -1), start: start + at }];
}
const swallowing = /<(?:!|\?|(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|template)\b)/i;

;// CONCATENATED MODULE: ./build/formats/front-matter/substitutions.js

/**
 * Images in the substitutions of MyST, which a page shows where it names them (`{{ logo }}`): Markdown in values of YAML. Only plain images are
 * read there, `![text](address)` without an escape.
 */
function substitutedImages(text, values) {
    return values
        .filter(({ path }) => path.startsWith('substitutions.') || path.startsWith('myst.substitutions.'))
        .flatMap(({ span }) => [...text.slice(span.start, span.end).matchAll(plainImage)].map((found) => {
        const [whole, label = '', src = ''] = found;
        const start = span.start + found.index;
        const altStart = start + '!['.length;
        return {
            syntax: front_matter/* frontMatter */.Z.syntax,
            emptyIsDecision: false,
            attribute: undefined,
            src,
            alt: label.trim() === '' ? undefined : label,
            altSpan: { start: altStart, end: altStart + label.length },
            span: { start, end: start + whole.length },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: [],
        };
    }));
}
const plainImage = /!\[([^[\]\\"'\n]{0,1000})\]\(([^()\s\\"'<>]{1,1000})\)/g;

;// CONCATENATED MODULE: ./build/formats/front-matter/index.js






/** Reads front matter in YAML, with the pictures of known generators and of `keys`. @throws RangeError for more of it than a page has */
function createFrontMatter(keys) {
    return (text, span) => {
        const offset = text.indexOf('\n', span.start) + 1;
        const end = text.lastIndexOf('\n', span.end - 1) + 1;
        if (end <= offset)
            return undefined;
        if (end - offset > longest)
            throw new RangeError('The front matter is too long.');
        const { roots, isBroken } = (0,yaml/* readYaml */.g)(text.slice(offset, end), offset);
        if (isBroken)
            return undefined;
        const { mappings, values } = (0,parts/* partsOf */.C)(roots, text);
        const named = (0,pictures/* picturesIn */.h)(mappings, text, keys).map(toDialectImage);
        const images = [...named, ...substitutedImages(text, values)].toSorted((a, b) => a.span.start - b.span.start);
        // The text of a picture shows what looks like HTML as it is.
        const texts = new Set(images.map(({ altSpan }) => altSpan.start));
        return {
            images,
            markup: values.flatMap((value) => {
                const markup = texts.has(value.span.start) ? undefined : markupIn(text, value.span);
                return markup ? [markup] : [];
            }),
            values,
        };
    };
}
/** UTF-16 units. */
const longest = 100_000;
function toDialectImage({ src, alt, isUnknown, attribute, altSpan, span, caption }) {
    return {
        syntax: front_matter/* frontMatter */.Z.syntax,
        emptyIsDecision: true,
        attribute,
        src,
        // PaperMod takes the caption of a cover where it has no text.
        alt: alt ?? (attribute === 'alt' ? caption : undefined),
        isUnknown,
        altSpan,
        span,
        caption: alt === undefined ? undefined : caption,
        link: undefined,
        attributes: {},
        others: [],
    };
}


/***/ })
};
