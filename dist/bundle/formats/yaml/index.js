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
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23689);
/* harmony import */ var _data_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72429);
/* harmony import */ var _data_yaml_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65348);



const reader = {
    language: 'yaml',
    title: 'YAML',
    read: _data_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlFile */ .k,
    comments: (text) => (0,_data_yaml_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlComments */ .a)(text, 0, text.length),
};
/** Data in YAML, with the pictures of known generators and of `keys`. */
function createYaml(keys) {
    return (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createData */ .v)(reader, keys);
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
