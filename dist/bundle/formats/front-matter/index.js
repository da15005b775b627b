export const ids = [1486];
export const modules = {

/***/ 41486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFrontMatter: () => (/* binding */ createFrontMatter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(36572);
;// CONCATENATED MODULE: ./build/formats/front-matter/known-keys.js
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

;// CONCATENATED MODULE: ./build/formats/front-matter/pictures.js




/** The pictures that the keys of one mapping name. */
function picturesIn({ node, path, start }, source, keys) {
    const pairs = node.items.flatMap(({ key, value }) => {
        if (!(0,dist/* isScalar */.jn)(key) || !key.range || !(0,dist/* isScalar */.jn)(value) || !value.range)
            return [];
        return [{ name: String(key.value), start: key.range[0], ...written(value, source.text) }];
    });
    const pictures = pairs.filter(({ text }) => (0,picture_names/* isPictureAddress */.ZJ)(text));
    const shared = pairs.find(({ name }) => isAlt(name));
    const caption = pairs.find(({ name }) => name === 'caption')?.text;
    const found = [];
    let hasShared = false;
    for (const picture of pictures) {
        const full = path === '' ? picture.name : `${path}.${picture.name}`;
        const chosen = Object.hasOwn(keys, full) ? keys[full] : undefined;
        const own = pairs.find(({ name }) => (chosen === undefined ? isAltOf(picture.name, name) : name === chosen));
        // Of several without a text of their own, such as those for light and dark pages, the first stands for all.
        const isShared = own === undefined && chosen === undefined;
        if (isShared && (hasShared || (shared === undefined && !isShown(path, picture.name))))
            continue;
        hasShared ||= isShared;
        const alt = isShared ? shared : own;
        const holder = isShared && start !== undefined ? start : picture.start;
        found.push(toImage(picture, alt, { holder, caption, attribute: alt?.name ?? chosen ?? 'alt' }, node, source));
    }
    return found;
}
function written({ value, source, range }, text) {
    const [start = 0, valueEnd = 0] = range ?? [];
    // The value of a block ends with its last line.
    const end = start + text.slice(start, valueEnd).trimEnd().length;
    const said = typeof value === 'string' ? value : value === null ? '' : (source ?? '');
    return { text: said.replace(/\s+/g, ' ').trim(), isNull: value === null, span: { start, end } };
}
function toImage(picture, alt, { holder, caption, attribute }, node, { text, offset }) {
    const moved = ({ start, end }) => ({ start: start + offset, end: end + offset });
    const lineEnd = picture.span.end + (/^[^\r\n]*/.exec(text.slice(picture.span.end))?.[0].length ?? 0);
    const insertion = node.flow === true ? picture.span.end : lineEnd;
    const words = alt === undefined || alt.isNull ? undefined : alt.text;
    return {
        syntax: front_matter/* frontMatter */.Z.syntax,
        emptyIsDecision: true,
        attribute,
        src: picture.text,
        // PaperMod takes the caption of a cover where it has no text.
        alt: words ?? (attribute === 'alt' ? caption : undefined),
        altSpan: moved(alt?.span ?? { start: insertion, end: insertion }),
        span: moved({
            start: Math.min(holder, alt?.start ?? holder),
            end: Math.max(picture.span.end, alt?.span.end ?? insertion),
        }),
        caption: words === undefined ? undefined : caption,
        link: undefined,
        attributes: {},
        others: [],
    };
}

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
        const source = { text: text.slice(offset, end), offset };
        const { contents, errors } = (0,dist/* parseDocument */.Tp)(source.text, options);
        if (errors.length > 0)
            return undefined;
        const { mappings, values } = partsOf(contents, source.text, offset);
        const images = mappings.flatMap((mapping) => picturesIn(mapping, source, keys));
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
/** Comparing all keys of a mapping with each other takes a time that grows with the square of their number. */
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** Everything in the tree of a YAML document; aliases are not followed. */
function partsOf(contents, text, offset) {
    const mappings = [];
    const values = [];
    function visit(node, path, start) {
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                visit(item, path, (0,dist/* isMap */.jh)(item) ? item.range?.[0] : undefined);
        if ((0,dist/* isScalar */.jn)(node) && node.range) {
            const [from, blockEnd] = node.range;
            const to = from + text.slice(from, blockEnd).trimEnd().length;
            values.push({ path, text: text.slice(from, to), span: { start: offset + from, end: offset + to } });
        }
        if (!(0,dist/* isMap */.jh)(node))
            return;
        mappings.push({ node, path, start });
        for (const { key, value } of node.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            visit(value, path === '' ? name : `${path}.${name}`, (0,dist/* isScalar */.jn)(key) ? key.range?.[0] : undefined);
        }
    }
    visit(contents, '', undefined);
    return { mappings, values };
}


/***/ })
};
