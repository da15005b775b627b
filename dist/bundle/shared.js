export const ids = [6670, 4913, 9560, 4006, 4119];
export const modules = {

/***/ 38315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ unsureNames),
/* harmony export */   ad: () => (/* binding */ importTokens),
/* harmony export */   zB: () => (/* binding */ withImports)
/* harmony export */ });
/**
 * The components that show an image in a file with these imports: known ones under the names that the file gives them, the exports of modules that are
 * made for images, and none of those that only draw an icon, whatever their names.
 */
function withImports(components, imports) {
    const changed = imports.flatMap((one) => {
        const known = Object.hasOwn(components, one.local) ? components[one.local] : undefined;
        const shown = drawings.test(one.source) ? undefined : (known ?? shownBy(one, components));
        return shown === known ? [] : [[one.local, shown]];
    });
    if (changed.length === 0)
        return components;
    const found = new Map([...Object.entries(components), ...changed]);
    return Object.fromEntries([...found].flatMap(([name, shown]) => (shown === undefined ? [] : [[name, shown]])));
}
/** Matches in every text that gives such a component another name: of modules for images, and `import { Image as Photo }`. */
const importTokens = /(?:next\/(?:legacy\/|future\/)?image|gatsby-image|@unpic\/[a-z]{1,20}|svelte-img)['"]|(?:Image|Img|Picture) as /;
function shownBy({ source, name }, components) {
    if (name === 'default')
        return modules.has(source) ? byAlt : undefined;
    return name !== '*' && Object.hasOwn(components, name) ? components[name] : undefined;
}
const byAlt = { alt: 'alt', src: 'src' };
/** Modules whose default export shows an image. */
const modules = new Set('next/image next/legacy/image next/future/image gatsby-image @unpic/react @unpic/astro @unpic/svelte @zerodevx/svelte-img'.split(' '));
/** Packages of icons: their `Image` and `Picture` are drawings of a picture frame. */
const drawings = /(?:^|[/@-])(?:icons?|lucide|heroicons|phosphor|tabler|feather|iconoir|radix-icons)(?:$|[/-])/;
/**
 * The names of components that show an image by their name alone: what the file imports under it is of a module that is not known for images, or
 * nothing. Inside, they may give their picture a text.
 *
 * @param asked names that the settings list
 */
function unsureNames(components, imports, asked = {}) {
    const sources = new Map(imports.map(({ local, source }) => [local, source]));
    const isSure = (name) => Object.hasOwn(asked, name) || imagePackages.test(sources.get(name) ?? '');
    return new Set(Object.keys(components).filter((name) => !isSure(name)));
}
/** Packages whose components with a known name show an image and take its text, by their documentation. */
const imagePackages = /^(?:next\/|gatsby-|astro:assets$|@unpic\/|@docusaurus\/|@theme\/|next-cloudinary$|@shopify\/hydrogen|@chakra-ui\/|@mantine\/core$|antd$|react-bootstrap|@heroui\/|@nextui-org\/|semantic-ui-react$|@zerodevx\/svelte-img)/;


/***/ }),

/***/ 18591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ elementsWithKnown),
/* harmony export */   Ck: () => (/* binding */ withKnown),
/* harmony export */   Qn: () => (/* binding */ knownComponents),
/* harmony export */   UU: () => (/* binding */ knownElementTokens),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   so: () => (/* binding */ componentTokens)
/* harmony export */ });
/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Nuxt, SvelteKit, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as in JSX.
 */
const knownComponents = {
    ...all('Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage', 'src'),
    ...all('OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage', 'src'),
    ThemedImage: { alt: 'alt', src: 'sources' },
    IdealImage: { alt: 'alt', src: 'img' },
    GatsbyImage: { alt: 'alt', src: 'image' },
    Diagram: { alt: 'alt', src: 'name' },
    // SvelteKit, "Images"; Nuxt Image.
    ...all('enhanced:img NuxtImg NuxtPicture', 'src'),
};
/**
 * Custom elements that show an image and take an `alt`, by the documentation of AMP, Ionic, Polymer, `<model-viewer>` and the component libraries
 * of Vue; in HTML as well. Their names have a hyphen (HTML Standard, 4.13.3).
 */
const knownElements = all('amp-img amp-anim ion-img iron-image model-viewer nuxt-img nuxt-picture v-img b-img q-img el-image', 'src');
/** Matches in every text with one of them. */
const knownElementTokens = componentTokens(knownElements);
/** The custom elements among the image components of a run: the only ones that HTML can have. */
function elementsWithKnown(components = {}) {
    const own = Object.entries(components).filter(([name]) => name.includes('-'));
    return { ...knownElements, ...Object.fromEntries(own) };
}
/** Whether an attribute of a component is its address: that of Docusaurus' ideal image is `img`, whose name is that of other components, too. */
function isSource(component, name) {
    return component !== undefined && (name === component.src || name === 'img');
}
/** The image components of a run: `components` override the known ones of the same name. */
function withKnown(components = {}) {
    return { ...knownComponents, ...knownElements, ...components };
}
/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
function componentTokens(components) {
    const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
    return names.length === 0 ? /^(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}
function all(names, src) {
    return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}


/***/ }),

/***/ 86730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unreadMarkup),
/* harmony export */   v: () => (/* binding */ markupTokens)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** Matches in every text with a value that may show an image as HTML. */
const markupTokens = /<(?:img|svg|picture|object|embed)\b/i;
/** A sentence about the values whose HTML or Markdown shows images: they are not read. @param texts the places of alternative texts, which quote */
function unreadMarkup(values, texts) {
    const quoting = new Set(texts.map(({ start }) => start));
    const showing = values.filter(({ text, span }) => !quoting.has(span.start) && showsImage(text)).length;
    return showing === 0
        ? undefined
        : `has images in the HTML or Markdown of ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(showing, 'value', 'values')}, which were not read.`;
}
function showsImage(text) {
    const label = text.indexOf('![');
    return markupTokens.test(text) || (label !== -1 && text.includes('](', label));
}


/***/ }),

/***/ 22743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setText)
/* harmony export */ });
/** The edit that gives a picture its text under a key; it changes nothing where the text stands elsewhere, or where there is no place for a new key. */
function setText(text, { alt: old, altSpan: span, attribute = 'alt' }, alt, language) {
    if (old.kind === 'dynamic')
        return { span, text: text.slice(span.start, span.end) };
    const value = language === 'yaml' ? plainOrQuoted(alt) : quoted(alt);
    if (span.start < span.end)
        return { span, text: value };
    const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
    const line = text.slice(lineStart, span.start);
    return { span, text: inserted({ text, at: span.start, line, language }, pairIn[language](attribute, value), value) };
}
const pairIn = {
    yaml: (key, value) => `${key}: ${value}`,
    json: (key, value) => `"${key}": ${value}`,
    toml: (key, value) => `${key} = ${value}`,
};
/** What is around the place says what it is the place for. */
function inserted({ text, at, line, language }, pair, value) {
    const next = text.charAt(at);
    const isLineEnd = next === '' || next === '\n' || next === '\r';
    const before = text
        .slice(Math.max(0, at - 1000), at)
        .trimEnd()
        .at(-1) ?? '';
    const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const ownLine = `${lineBreak}${indent.replaceAll('-', ' ')}`;
    const isMinified = language === 'json' && /":\S/.test(line.slice(-500) + text.slice(at, at + 500));
    const gap = isMinified ? '' : ' ';
    const written = isMinified ? pair.replace('": ', '":') : pair;
    // Before a key, on a line of its own or among others; in TOML not before the head of a table.
    if (language === 'toml' && next === '[')
        return '';
    const isFlow = language === 'json' || before === '{' || before === ',';
    if (line.length === indent.length && !isLineEnd)
        return `${pair}${language === 'json' ? ',' : ''}${ownLine}`;
    if (before === '{' || before === ',')
        return `${written},${gap}`;
    // A key without a value; or the place of the address, where there is none for a new key.
    if (before === ':' || before === '=') {
        if (language !== 'yaml' || !(isLineEnd || /[\s#]/.test(next)))
            return '';
        return `${line.endsWith(':') ? ' ' : ''}${value}${next === '#' ? ' ' : ''}`;
    }
    // Behind the address.
    if (isFlow && line.slice(indent.length).startsWith('"'))
        return `,${ownLine}${pair}`;
    if (isFlow || !isLineEnd)
        return `,${gap}${written}`;
    const outer = language === 'toml' ? (dotted.exec(line)?.[1] ?? '') : '';
    return `${ownLine}${outer}${pair}`;
}
/** What stands before the last name of a key with dots. */
const dotted = /^[ \t]*((?:[\w-]+[ \t]*\.[ \t]*)+)[\w-]+[ \t]*=/;
/** Words that YAML reads as a text, whatever its version, because there are several of them; all others in quotes. */
function plainOrQuoted(alt) {
    return plain.test(alt) ? alt : quoted(alt);
}
const plain = /^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;
/** A text in double quotes as all three have it, without the marks of templates, which a generator may process before. */
function quoted(alt) {
    return JSON.stringify(alt).replace(/\x7f|[{<$](?=[{%#?])/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 89217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ card)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44657);

/** The picture of a card of MyST, which is one of its options: `:img-top: a.png` with `:img-alt: …` (sphinx-design, "Cards"). */
const card = {
    syntax: 'directive',
    tokens: /\bimg-(?:top|bottom|background):/i,
    opening: /^[ \t>]*:?img-/,
    readOptions(options) {
        const picture = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-top', 'img-bottom', 'img-background');
        if (!picture)
            return undefined;
        const alt = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-alt');
        const [first, last] = alt && alt.span.start < picture.span.start ? [alt, picture] : [picture, alt ?? picture];
        return {
            syntax: card.syntax,
            emptyIsDecision: true,
            attribute: 'img-alt',
            src: picture.value,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: picture.span.end, end: picture.span.end },
            span: { start: first.span.start, end: last.span.end },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: options.options.filter((one) => one !== alt).map(({ line }) => line),
        };
    },
    /** Its options are read with those of the directive around them. */
    read: () => undefined,
    setAlt(text, { altSpan }, alt) {
        if (altSpan.start < altSpan.end) {
            const before = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeValue */ .P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
        }
        const lineStart = text.lastIndexOf('\n', altSpan.start - 1) + 1;
        const [prefix = '', colon = ''] = /^([ \t>]*)(:?)/.exec(text.slice(lineStart, altSpan.start))?.slice(1) ?? [];
        const ending = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${prefix}${colon}img-alt: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
    },
};


/***/ }),

/***/ 20765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ callTokens)
/* harmony export */ });
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);

/** The tokens of calls that begin with `opening`: those named after a picture, or with the file of one among their first words. */
function callTokens(opening) {
    const named = `${opening.source}-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)`;
    const pictured = `${opening.source}[^]{0,400}?\\.(?:${_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pictureEndings */ .n6.join('|')})\\b`;
    return new RegExp(`${named}|${pictured}`, 'i');
}


/***/ }),

/***/ 36572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
/* harmony import */ var _data_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22743);

/** A picture that a key of the front matter names, with its text under another key: `image: { file: a.png, alt: … }`, `cover_alt: …`. */
const frontMatter = {
    syntax: 'front-matter',
    /** `front-matter/tokens.ts` has those of a whole file. */
    tokens: /^(?!)/,
    opening: /^/,
    /** `front-matter/index.ts` reads them all at once. */
    read: () => undefined,
    setAlt: (text, image, alt) => isLabel(text, image) ? { span: image.altSpan, text: alt } : (0,_data_write_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c)(text, image, alt, 'yaml'),
    setDecorative: (text, image) => (0,_data_write_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c)(text, image, '', 'yaml'),
};
/** Whether the text is the label of an image in Markdown, in a value (`front-matter/substitutions.ts`). A label with signs of YAML or Markdown is another one when it is read again. */
function isLabel(text, { altSpan, span }) {
    return text.startsWith('![', span.start) && altSpan.start === span.start + '!['.length;
}


/***/ }),

/***/ 91285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ called),
  E3: () => (/* binding */ dialectOf),
  O9: () => (/* binding */ dialects),
  xI: () => (/* binding */ marked)
});

// EXTERNAL MODULE: ./build/formats/dialects/card.js
var card = __webpack_require__(89217);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(36572);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/formats/dialects/dialect.js
var dialect = __webpack_require__(20765);
// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var dialects_parameters = __webpack_require__(27883);
;// CONCATENATED MODULE: ./build/formats/dialects/hugo.js




/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); the others depend
 * on their templates.
 */
const hugo = {
    syntax: 'shortcode',
    tokens: (0,dialect/* callTokens */.j)(/\{\{[<%]/),
    opening: /^\{\{[<%]/,
    read(construct, start) {
        const [opening, name = ''] = call.exec(construct) ?? [];
        if (opening === undefined)
            return undefined;
        const rest = construct.slice(opening.length, -'>}}'.length).trimEnd().replace(/\/$/, '');
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        if (name === 'imgproc')
            return processed(construct, start, parameters);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src') ?? parameters.find(isPicture);
        if (src === undefined || !(pictures.test(name) || isPicture(src)))
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt') ?? placed(parameters);
        // The effect of a theme's shortcode without an alt is unknown.
        if (alt === undefined && !pictures.test(name))
            return undefined;
        const captions = ['title', 'caption'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
        const end = src.span.end;
        const isFigure = name === 'figure';
        const fallback = isFigure && (alt === undefined || alt.value === '') ? (0,dialects_parameters/* named */.KT)(parameters, 'caption') : undefined;
        return {
            syntax: hugo.syntax,
            emptyIsDecision: true,
            // One call cannot mix named and positional parameters.
            attribute: (alt ?? src).name === undefined ? undefined : 'alt',
            src: hugo_valueOf(src),
            alt: fallback ? plain(hugo_valueOf(fallback)) : alt ? hugo_valueOf(alt) : isFigure ? undefined : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            // A caption that serves as the alternative text does not count as a second text beside it.
            caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(hugo_valueOf(one))).join(' '),
            link: (0,dialects_parameters/* named */.KT)(parameters, 'link')?.value,
            attributes: attributesOf(parameters),
            others: [name, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        // There is no parameter for it.
        if (docsy.test(text.slice(image.span.start, image.span.end)))
            return { span: image.altSpan, text: '' };
        const name = image.attribute === undefined ? '' : 'alt=';
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: space + name + quoted(alt) };
    },
};
const docsy = /^\{\{[<%]\s*imgproc\b/;
/** `{{< imgproc sunset Fill "600x300" >}}` of Docsy: the name of a page resource; the `img` that it writes has no alt. */
function processed(construct, start, parameters) {
    const [resource] = parameters;
    if (resource?.name !== undefined || resource === undefined)
        return undefined;
    const { end } = resource.span;
    return {
        syntax: hugo.syntax,
        emptyIsDecision: true,
        attribute: undefined,
        src: hugo_valueOf(resource),
        alt: undefined,
        altSpan: { start: end, end },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: ['imgproc', ...(0,dialects_parameters/* writtenWithout */.aw)(parameters)],
    };
}
const call = /^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;
const pictures = /^(?:figure|img|image|picture)$/i;
function isPicture({ value, name }) {
    return (name === undefined || name === 'src') && (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters) {
    const [first, second] = parameters;
    return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
        ? second
        : undefined;
}
/** Hugo has one escape, that of the quote; a value in backticks is raw. */
function hugo_valueOf({ value, quote }) {
    return quote === '"' ? value.replaceAll('\\"', '"') : value;
}
/** Captions are Markdown; an alternative text made of one is not (Hugo: `markdownify | plainify`). */
function plain(caption) {
    return caption
        .replace(/<[^<>]*>/g, '')
        .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`]/g, '');
}
function attributesOf(parameters) {
    const known = ['width', 'height'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
    return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', hugo_valueOf(parameter)]));
}
/** Text that would end the call or begin another one cannot be escaped, so it is separated by a space. */
function quoted(alt) {
    const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
    const isRaw = /[\\"]/.test(text) && !text.includes('`');
    if (isRaw)
        return `\`${text}\``;
    return `"${text.replace(/(?<!\\)\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/formats/dialects/jekyll.js
var jekyll = __webpack_require__(80302);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(91133);
;// CONCATENATED MODULE: ./build/formats/dialects/learn.js



/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
const learn = {
    syntax: 'directive',
    tokens: /:::\s*image/i,
    opening: /^:::\s*image/,
    pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,
    read(construct, start) {
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), start + opening.length);
        const source = (0,dialects_parameters/* named */.KT)(parameters, 'source');
        if (!source)
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt-text');
        const isIcon = (0,dialects_parameters/* named */.KT)(parameters, 'type')?.value === 'icon';
        const end = source.span.end;
        return {
            syntax: learn.syntax,
            emptyIsDecision: true,
            attribute: 'alt-text',
            src: source.value,
            alt: alt ? (0,references/* decodeReferences */.P)(alt.value) : isIcon ? '' : undefined,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: (0,dialects_parameters/* writtenWithout */.aw)(parameters, alt, (0,dialects_parameters/* named */.KT)(parameters, 'type')),
        };
    },
    setAlt(_text, image, alt) {
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: `${space}alt-text="${(0,references/* encodeReferences */.H)(alt, /["`\\]|:(?=::)/)}"` };
    },
    setDecorative(text, { span, altSpan }) {
        const construct = text.slice(span.start, span.end);
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const type = (0,dialects_parameters/* named */.KT)((0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), opening.length), 'type');
        // A complex image is followed by its long description and an end of its own.
        if (type?.value === 'complex')
            return undefined;
        const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
        const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted((a, b) => b.start - a.start);
        const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
        return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(44657);
;// CONCATENATED MODULE: ./build/formats/dialects/myst.js


/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
const myst = {
    syntax: 'directive',
    tokens: /\{(?:image|figure)\}/i,
    opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
    pattern: /(?=[`~:])(?<=(?<![^\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
    read(construct, start) {
        const lines = construct.split(/(?<=\n)/);
        const [first = '', ...rest] = lines;
        const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
        if (opening === '')
            return undefined;
        const content = rest.slice(0, -1);
        const options = (0,dialects_options/* readOptions */.Tt)(content, start + first.length);
        const alt = (0,dialects_options/* optionNamed */.b7)(options, 'alt');
        const sizes = options.options.filter(({ name }) => name === 'width' || name === 'height');
        const caption = content
            .slice(options.lines)
            .map((line) => line.replace(/^[ \t>]+/, '').trim())
            .join(' ')
            .trim();
        const insertion = start + (options.isYaml ? first + (rest[0] ?? '') : first).trimEnd().length;
        return {
            syntax: myst.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: insertion, end: insertion },
            span: { start, end: start + construct.length },
            caption: caption === '' ? undefined : caption,
            link: undefined,
            attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
            others: lines.filter((line) => line !== alt?.line),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        if (altSpan.start < altSpan.end) {
            const before = (0,dialects_options/* beforeValue */.P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
        }
        const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
        // The second line is an option, the caption or the end of the fence; all of them have the same indent.
        const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
        const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
        return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(74618);
// EXTERNAL MODULE: ./build/formats/markdown/label.js
var markdown_label = __webpack_require__(69971);
;// CONCATENATED MODULE: ./build/formats/dialects/slide-words.js
/** The words of a label. @param isBackground whether the image is a background, if another part of its label says so */
function wordsOf(label, isBackground) {
    const found = Array.from(label.matchAll(/\S+/g), ({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
    }));
    const isBehind = isBackground ?? found.some(({ word }) => word === 'bg');
    return found.map((one) => ({ ...one, isKeyword: isKeyword(one.word, isBehind) }));
}
/** Whether a word is the width or the height of a picture. */
function isSizeWord(word) {
    return size.test(word);
}
function isKeyword(word, isBackground) {
    if (word === 'bg' || size.test(word) || scale.test(word) || filter.test(word))
        return true;
    return isBackground && background.test(word);
}
/** Marpit 3, `markdown/image/parse.js` and `markdown/background_image/parse.js`. */
const size = /^(?:w|width|h|height):(?:(?:\d+(?:\.\d+)?|\.\d+)(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/;
const scale = /^(?:\d+(?:\.\d+)?|\.\d+)%$/;
const filter = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/;
const background = /^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d+(?:\.\d+)?|\.\d+)%)?)$/;

;// CONCATENATED MODULE: ./build/formats/dialects/slides.js



/**
 * Images of slides in Marp and what is made like it: some words of the label lay the picture out and are no text (`![w:300 A pump](a.png)`), and
 * `bg` makes it the background of its slide (Marpit, "Image syntax"). A background without other words is decorative: it is drawn by CSS.
 */
const slides = {
    syntax: 'slide-image',
    tokens: /!\[bg\b|\b(?:w|h|width|height):[\d.a]|\nmarp:[ \t]*true/,
    opening: /^!\[/,
    pattern: /(?<!\\)!\[(?:\\[^\n]|[^[\]\\\n`]){1,300}\]\((?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g,
    read: (construct, start) => (isUnmistakable(construct) ? slideImage(construct, start) : undefined),
    readIn: (text) => (text.startsWith('---') && deck.test(text.slice(0, longestFrontMatter)) ? slideImage : undefined),
    setAlt(text, { span, altSpan }, alt) {
        const label = labelOf(text.slice(span.start, span.end));
        const isBackground = wordsOf(label).some(({ word }) => word === 'bg');
        const kept = wordsOf(text.slice(altSpan.start, altSpan.end), isBackground).filter(({ isKeyword }) => isKeyword);
        const words = wordsOf((0,markdown_label/* escapeLabel */.cR)(alt), isBackground).map(({ word, isKeyword }) => isKeyword ? slides_plain(word) : word);
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: space + [...kept.map(({ word }) => word), ...words].join(' ') };
    },
};
const deck = /\nmarp:[ \t]*true\b/;
/** UTF-16 units. */
const longestFrontMatter = 2000;
const parts = /^!\[((?:\\[^\n]|[^[\]\\\n`])*)\]\((<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"([^"\n]*)")?\)$/;
function labelOf(construct) {
    return parts.exec(construct)?.[1] ?? '';
}
/** Whether no other tool would have such a label: with a size, or with `bg` and a word that goes with it. */
function isUnmistakable(construct) {
    const words = wordsOf(labelOf(construct));
    if (words.some(({ word }) => isSizeWord(word)))
        return true;
    return words[0]?.word === 'bg' && words[1]?.isKeyword === true;
}
function slideImage(construct, start) {
    const [, label = '', target = '', title] = parts.exec(construct) ?? [];
    const words = wordsOf(label);
    const keywords = words.flatMap(({ word, isKeyword }) => (isKeyword ? [word] : []));
    if (keywords.length === 0)
        return undefined;
    const said = words.filter(({ isKeyword }) => !isKeyword);
    const labelStart = start + '!['.length;
    const labelEnd = labelStart + label.length;
    const written = said.map(({ word }) => word).join(' ');
    return {
        syntax: slides.syntax,
        emptyIsDecision: keywords.includes('bg'),
        attribute: undefined,
        src: target.replace(/^<|>$/g, ''),
        alt: (0,references/* decodeReferences */.P)(written.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: {
            start: said[0] ? labelStart + said[0].start : labelEnd,
            end: labelStart + (said.at(-1)?.end ?? label.length),
        },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [...keywords, construct.slice('!['.length + label.length)],
    };
}
/** A word that reads the same and is no keyword. */
function slides_plain(word) {
    return `&#${word.charCodeAt(0)};${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/formats/dialects/wikilink.js


/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
const wikilink = {
    syntax: 'wikilink',
    tokens: /!\[\[/,
    opening: /^!\[\[/,
    pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,
    read(construct, start) {
        const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
        const src = target.replace(/\\$/, '').trim();
        if (!(0,picture_names/* isPictureAddress */.ZJ)(src))
            return undefined;
        const [first, second] = parts;
        const hasAlt = first !== undefined && !wikilink_size.test(first);
        const altStart = start + '![['.length + target.length;
        const [, width, height] = wikilink_size.exec((hasAlt ? second : first) ?? '') ?? [];
        return {
            syntax: wikilink.syntax,
            emptyIsDecision: true,
            attribute: undefined,
            example: exampleOf(src),
            src,
            alt: hasAlt ? (0,references/* decodeReferences */.P)(first.replace(/\\$/, '')).trim() : undefined,
            altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: { ...(width && { width }), ...(height && { height }) },
            others: (hasAlt ? parts.slice(1) : parts).map((part) => part.replace(/\\$/, '')),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // The backslash of an escaped bar precedes our span, that of the next bar is the last character of the span.
        const isEscaped = text[altSpan.start - 1] === '\\';
        const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
        const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
        return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
    },
};
/** Without the name of the file where that is long, or would end the code in a message. */
function exampleOf(src) {
    return `![[${src.length <= 60 && !src.includes('`') ? src : '…'}|What it shows]]`;
}
/** A text that looks like a size stops doing so when its first character is a reference. */
function encode(alt) {
    return (0,references/* encodeReferences */.H)(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}
/** Whether the line has bars outside of the embed. */
function isInTable(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.end);
    return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}
const wikilink_size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;

;// CONCATENATED MODULE: ./build/formats/dialects/index.js










/** Dialects whose constructs are templates. */
const called = [hugo, jekyll/* jekyll */.Y];
/** Dialects with marks of their own. */
const marked = [myst, learn, wikilink, slides];
/** Every dialect, once. */
const dialects = [...called, ...marked, card/* card */.N, rst_image/* rstImage */.n, front_matter/* frontMatter */.Z, malformed/* malformed */.Q];
/** The dialect that an image is written in; undefined when it is written in Markdown itself or in HTML. */
function dialectOf(text, { syntax, span }) {
    const own = dialects.filter((dialect) => dialect.syntax === syntax);
    if (own.length === 0)
        return undefined;
    const construct = text.slice(span.start, span.end);
    return own.find(({ opening }) => opening.test(construct));
}


/***/ }),

/***/ 80302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jekyll)
/* harmony export */ });
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20765);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27883);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91133);





/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML unchanged, so character references work in them; Liquid has no escapes.
 * The effect of an include without an alt depends on its template.
 */
const jekyll = {
    syntax: 'shortcode',
    tokens: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .callTokens */ .j)(/\{%/),
    opening: /^\{%/,
    read(construct, start) {
        const [opening = '', include, name = ''] = call.exec(construct) ?? [];
        if (include === undefined && !pictures.test(name))
            return undefined;
        const rest = construct.slice(opening.length, -'%}'.length);
        const parameters = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .readParameters */ .Zu)(rest, start + opening.length);
        const src = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(isPicture);
        const alt = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'alt');
        if (src === undefined || (alt === undefined && !(pictures.test(name) && isPicture(src))))
            return undefined;
        if (alt !== undefined && !isPicture(src) && !pictures.test(name))
            return undefined;
        const end = src.span.end;
        const caption = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'caption');
        return {
            syntax: jekyll.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src: src.quote === '' && !isPicture(src) ? `{{ ${src.value} }}` : src.value,
            alt: alt ? valueOf(alt) : _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: caption && (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .P)(caption.value),
            link: undefined,
            attributes: {},
            others: [opening, ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenWithout */ .aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // Plugins write `alt: "…"` where includes write `alt="…"`.
        const sign = /\w:\s*["']/.test(text.slice(span.start, span.end)) && !/\w\s*=/.test(text.slice(span.start, span.end))
            ? ': '
            : '=';
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: `${space}alt${sign}"${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeReferences */ .H)(alt, /["|`\\]/)}"` };
    },
};
const call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const pictures = /image|img|figure|picture|photo|screenshot/i;
function isPicture({ value }) {
    return (0,_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPictureAddress */ .ZJ)(value);
}
/** A bare value is a variable. */
function valueOf({ value, quote }) {
    return quote === '' || value.includes('{{') || (0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlaceholder */ .Kc)(value) ? _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ : (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .P)(value);
}


/***/ }),

/***/ 71741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ malformed)
});

// EXTERNAL MODULE: ./build/formats/markdown/label.js
var label = __webpack_require__(69971);
// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(45671);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(91133);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/definitions.js
/** The definitions of a text, which are read when the first is asked for. */
function createLabels(text) {
    let labels;
    return (label) => {
        labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
        return labels.has(folded(label));
    };
}
const definition = /^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;
function folded(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/example.js

/** Whether an image is only an example of how images are written: `![alt text] (image.png)`. Neither part is of a real picture. */
function isSyntaxExample(label, src) {
    return exampleLabel.test(label.trim()) && exampleName.test((0,file_name/* fileStem */.E8)(src));
}
const exampleLabel = /^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i;
const exampleName = /^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/address.js

/** The address of a picture that begins at `at`, after the bracket that closes a label; undefined when there is none. */
function addressAt(text, at) {
    return inParentheses(text, at) ?? withoutEnd(text, at) ?? inOtherBrackets(text, at) ?? withOpenPart(text, at);
}
function inParentheses(text, at) {
    const [whole, gap = '', open, written = '', title, close] = matchAt(parentheses, text, at) ?? [];
    if (whole === undefined)
        return undefined;
    const end = at + whole.length;
    const outside = open !== '(' || close !== ')' ? 'full-width-mark' : gap === '' ? undefined : 'gap';
    const dest = written.trim();
    if ((0,picture_names/* endsInPictureName */.hI)(dest)) {
        const hasSpace = /[ \t]/.test(dest);
        if (!hasSpace && !(0,picture_names/* isPictureAddress */.ZJ)(dest))
            return undefined;
        // Around a whole sentence, the parentheses are those of prose.
        if (hasSpace && outside)
            return undefined;
        return { fault: outside ?? (hasSpace ? 'space-in-address' : undefined), src: dest, title, end };
    }
    const [, src = '', words = ''] = beforeWords.exec(dest) ?? [];
    if (outside || title !== undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src) || validTitle.test(words))
        return undefined;
    return { fault: 'title-without-quotes', src, title: undefined, end };
}
/** The parenthesis is open at the end of the paragraph. */
function withoutEnd(text, at) {
    const [whole, src = ''] = matchAt(unclosed, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'unbalanced-bracket', src, title: undefined, end: at + whole.length };
}
function inOtherBrackets(text, at) {
    const [whole, src = ''] = matchAt(otherBrackets, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'other-brackets', src, title: undefined, end: at + whole.length };
}
/** A quotation mark or a parenthesis inside has no partner: `(a.png "title)`, `(a(1.png)`. */
function withOpenPart(text, at) {
    const [titled, src = ''] = matchAt(openTitle, text, at) ?? [];
    if (titled !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(src) && !restOfLine(text, at + titled.length).includes('"'))
        return { fault: 'title-without-quotes', src, title: undefined, end: at + titled.length };
    const [nested, address = ''] = matchAt(openParenthesis, text, at) ?? [];
    if (nested === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(address))
        return undefined;
    return { fault: 'unbalanced-bracket', src: address, title: undefined, end: at + nested.length };
}
/** At most so much of it as a title has. */
function restOfLine(text, at) {
    return /^[^\n]*/.exec(text.slice(at, at + longestTitle))?.[0] ?? '';
}
/** UTF-16 units. */
const longestTitle = 300;
/** The match of a sticky pattern at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const parentheses = /([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y;
const unclosed = /\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;
const openTitle = /\(([^\s()<>"']+)[ \t]+"[^"\n)]*\)/y;
const openParenthesis = /\(([^\s()<>"']+\([^\s()<>"']+)\)(?!\))/y;
const otherBrackets = /[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y;
/** A comma, too, is often put before a title. */
const beforeWords = /^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;
const validTitle = /^'(?:[^'\\]|\\.)*'$/;

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/label-end.js


/** Follows the brackets of an image that opens at `start` to the one that an address follows; undefined when it has no address. */
function readLabel(text, start, labelStart, isDefined) {
    let depth = 0;
    let blankLines = 0;
    let inner;
    let closed;
    const marks = new RegExp(labelMarks);
    marks.lastIndex = labelStart;
    for (let count = 0; count < mostMarks; count += 1) {
        const { 0: mark, index } = marks.exec(text) ?? { 0: '![', index: text.length };
        if (mark.startsWith('\\'))
            continue;
        if (mark.startsWith('!') || index - labelStart > longestLabel)
            break;
        if (mark.startsWith('\n')) {
            blankLines += 1;
            if (inner || closed !== undefined || depth > 0 || blankLines > mostBlankLines)
                break;
        }
        else if (mark === '[' || mark === '【') {
            if (closed !== undefined || blankLines > 0)
                break;
            depth += 1;
        }
        else if (depth > 0) {
            depth -= 1;
            const address = addressAt(text, index + 1);
            if (address && address.fault === undefined)
                inner ??= { labelEnd: index, fault: 'unbalanced-bracket', address };
        }
        else {
            const address = addressAt(text, index + 1);
            if (closed !== undefined) {
                const isApart = isInLink(text, start) || isDefined(text.slice(labelStart, closed));
                return address && !isApart ? { labelEnd: index, fault: 'unbalanced-bracket', address } : undefined;
            }
            if (address)
                return { labelEnd: index, fault: blankLines > 0 ? 'blank-line' : undefined, address };
            if (blankLines > 0 || /[[(（]/.test(text.charAt(index + 1)))
                return undefined;
            closed = index;
        }
    }
    if (closed !== undefined || blankLines > 1)
        return undefined;
    return inner ?? withoutBracket(text, labelStart);
}
const labelMarks = /\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;
/** A label has a few marks at most, so that a text full of them is not read once for each. */
const mostMarks = 16;
const mostBlankLines = 2;
/** UTF-16 units. */
const longestLabel = 2000;
/** The bracket that closes the label is missing: `![label(a.png)`. */
function withoutBracket(text, labelStart) {
    label_end_unclosed.lastIndex = labelStart;
    const [whole, label = '', src = ''] = label_end_unclosed.exec(text) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    const address = { fault: undefined, src, title: undefined, end: labelStart + whole.length };
    return { labelEnd: labelStart + label.length, fault: 'unbalanced-bracket', address };
}
const label_end_unclosed = /([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y;
/** Whether a bracket is open before an offset, on its line. */
function isInLink(text, at) {
    const before = text.slice(Math.max(0, at - longestLabel, text.lastIndexOf('\n', at - 1) + 1), at);
    let open = 0;
    for (const [mark] of before.matchAll(/\\[^]|[[\]]/g)) {
        if (mark === '[')
            open += 1;
        else if (mark === ']')
            open = Math.max(0, open - 1);
    }
    return open > 0;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/construct.js



/** In order, without overlaps. Linear in the length of the text: from each opening mark, few others are read. */
function findConstructs(text) {
    const isDefined = createLabels(text);
    const found = [];
    let from = 0;
    for (const { 0: opening, index } of text.matchAll(openings)) {
        if (index < from)
            continue;
        const construct = constructAt(text, index, opening, isDefined);
        if (!construct)
            continue;
        found.push(construct);
        from = construct.span.end;
    }
    return found;
}
const openings = /(?<!\\)[!！][ \t]?[[【](?!\[)/g;
function constructAt(text, start, opening, isDefined) {
    const labelStart = start + opening.length;
    const read = readLabel(text, start, labelStart, isDefined);
    if (!read)
        return undefined;
    const { labelEnd, address } = read;
    const label = text.slice(labelStart, labelEnd);
    // What begins inside of the address is the image that readers see.
    if (address.src.includes('![') || isInDefinition(text, start))
        return undefined;
    const fault = faultOf(opening, text.charAt(labelEnd), read.fault, address.fault);
    if (!fault || !isMeant(text, start, opening, label))
        return undefined;
    const { src, title, end } = address;
    if (mayBeReference.has(fault) && (isDefined(label) || isDefined(src)))
        return undefined;
    if (isSyntaxExample(label, src) || !isWhole(text, start, end))
        return undefined;
    return { fault, label, labelSpan: { start: labelStart, end: labelEnd }, src, title, span: { start, end } };
}
const mayBeReference = new Set(['gap', 'other-brackets', 'full-width-mark']);
function faultOf(opening, closing, ofLabel, ofAddress) {
    if (/[！【]/.test(opening) || closing === '】')
        return 'full-width-mark';
    return ofLabel ?? (/\s/.test(opening) ? 'gap' : ofAddress);
}
/** Before a link, `！` or a mark with a space ends a sentence, unless it begins the line. */
function isMeant(text, start, opening, label) {
    if (opening.startsWith('![') || opening.startsWith('!【') || label.trim() === '')
        return true;
    return /(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
}
/** Whether an offset is in the address of a label that the line defines. */
function isInDefinition(text, start) {
    const line = text.slice(Math.max(0, start - longestDefinition, text.lastIndexOf('\n', start - 1) + 1), start);
    return /^ {0,3}\[[^\]]+\]:[ \t]*\S*$/.test(line);
}
/** UTF-16 units of the line before an offset. */
const longestDefinition = 1000;
/** Where a code span or a comment begins or ends inside, the parts do not belong together. */
function isWhole(text, start, end) {
    const construct = text.slice(start, end);
    if ((construct.split('`').length - 1) % 2 === 1 || /(?<!\\)<!--/.test(construct))
        return false;
    if (!construct.includes('-->'))
        return true;
    const before = text.slice(Math.max(0, start - longestComment), start);
    return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}
/** UTF-16 units. */
const longestComment = 4000;

// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(70559);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/tags.js



/** Tags of pictures in Markdown that CommonMark does not read as tags, or not as they were meant (0.31.2, 6.6). In order. */
function brokenTags(text) {
    return Array.from(text.matchAll(tags), ({ 0: tag, index }) => toImage(text, tag, index)).filter((image) => image !== undefined);
}
const tags = /<img(?=[\s/])[^<>]{1,4000}>/gi;
function toImage(text, tag, start) {
    // A text that is not closed would swallow the next image, which readers see.
    if (tag.includes('!['))
        return undefined;
    const broken = (0,broken_tag/* brokenTag */.E)(tag, faultAround(text, tag, start));
    if (!broken || !(0,picture_names/* isPictureAddress */.ZJ)(broken.src))
        return undefined;
    const { fault, src, alt, altSpan } = broken;
    return {
        syntax: 'malformed',
        emptyIsDecision: true,
        attribute: 'alt',
        fault,
        src: (0,references/* decodeReferences */.P)(src),
        alt: alt === undefined ? undefined : (0,references/* decodeReferences */.P)(alt),
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
        span: { start, end: start + tag.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [tag.slice(0, altSpan.start), tag.slice(altSpan.end)],
    };
}
function faultAround(text, tag, start) {
    if (/\n[ \t]*\r?\n/.test(tag))
        return 'blank-line';
    const indent = /\n([ \t]*)>$/.exec(tag)?.[1];
    if (indent === undefined || indent.includes('\t'))
        return undefined;
    const before = text.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    // In a quotation, the mark is that of the quotation; with four spaces more than the text, it goes on with the paragraph.
    if (/^[ \t]*>/.test(line))
        return undefined;
    const list = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;
    const margin = list ?? /^ */.exec(line)?.[0].length ?? 0;
    return indent.length < (margin < 4 && list === undefined ? 4 : margin + 4) ? 'quote-mark' : undefined;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/index.js





/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
const malformed = {
    syntax: 'malformed',
    tokens: /[!！][ \t]?[[【]/,
    opening: /^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
    find: (text) => [...findConstructs(text).map((construct) => malformed_toImage(construct, text)), ...brokenTags(text)]
        .toSorted(bySpan)
        .filter(isApart),
    /** The whole text of a file shows more than one construct, so `find` does the work. */
    read: () => undefined,
    setAlt(text, image, alt) {
        return image.attribute === undefined ? (0,label/* setLabel */.je)(text, image, alt) : (0,attribute/* setAltAttribute */.c)(text, image, alt, '|`{}');
    },
};
function malformed_toImage({ fault, label, labelSpan, src, title, span }, text) {
    return {
        syntax: malformed.syntax,
        emptyIsDecision: false,
        attribute: undefined,
        fault,
        src,
        alt: (0,references/* decodeReferences */.P)(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: labelSpan,
        span,
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [text.slice(span.start, labelSpan.start), text.slice(labelSpan.end, span.end)],
    };
}
function bySpan(a, b) {
    return a.span.start - b.span.start;
}
/** Of two that overlap, the first counts. */
function isApart({ span }, index, all) {
    return span.start >= (all[index - 1]?.span.end ?? 0);
}


/***/ }),

/***/ 44657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ beforeValue),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   x6: () => (/* binding */ writtenValue)
/* harmony export */ });
/** @param lines with their ends. @param start the offset of the first of them in the file */
function readOptions(lines, start) {
    const isYaml = boundary.test(lines[0] ?? '');
    const options = [];
    let at = start;
    let count = 0;
    for (const line of lines) {
        const [, before = '', name = '', value = ''] = option.exec(line) ?? [];
        if (before === '' && !boundary.test(line))
            break;
        if (before !== '') {
            const end = at + before.length + value.length;
            options.push({ name, value: unquoted(value.trim()), span: { start: at, end }, line });
        }
        at += line.length;
        count += 1;
        if (before === '' && count > 1)
            break;
    }
    return { options, isYaml, lines: count };
}
function optionNamed({ options }, ...names) {
    return options.find(({ name }) => names.includes(name));
}
/** The name with its colons and everything before it, on the line of an option. */
function beforeValue(line) {
    return option.exec(line)?.[1] ?? '';
}
const option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
const boundary = /^[ \t>]*---\s*$/;
/** Options are read as YAML, so a value that would mean something else there is quoted. */
function writtenValue(alt) {
    // A template language may process the page before YAML does.
    if (/[{$<][{%#?]/.test(alt))
        return JSON.stringify(alt).replace(/[{<]/g, (mark) => (mark === '{' ? '\\u007b' : '\\u003c'));
    return /^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt) ? JSON.stringify(alt) : alt;
}
function unquoted(value) {
    if (/^".*"$/.test(value)) {
        try {
            return String(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}


/***/ }),

/***/ 27883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   aw: () => (/* binding */ writtenWithout)
/* harmony export */ });
/** The parameters in `source`, whose first character is at offset `start` of the file. */
function readParameters(source, start) {
    return [...source.matchAll(parameter)].map((match) => {
        const [whole, name, quoted, bare] = match;
        const written = quoted ?? bare ?? '';
        const quote = quoted === undefined ? '' : quoted.charAt(0);
        const span = { start: start + match.index, end: start + match.index + whole.length };
        return {
            name,
            value: quote === '' ? written : written.slice(1, -1),
            quote,
            span,
            valueSpan: { start: span.end - written.length, end: span.end },
        };
    });
}
function named(parameters, ...names) {
    return parameters.find(({ name }) => name !== undefined && names.includes(name));
}
/** All parameters but some, as they are written. */
function writtenWithout(parameters, ...left) {
    return parameters
        .filter((parameter) => !left.includes(parameter))
        .map(({ name, value, quote }) => `${name ?? ''}=${quote}${value}${quote}`);
}
/** A quote after a backslash does not end the value (kramdown, Hugo). */
const parameter = /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;


/***/ }),

/***/ 91133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ encodeReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/**
 * Text for a place whose content goes into HTML unchanged. Characters with a meaning in the syntax around become character references,
 * so that the value needs none of the escapes that differ between dialects. All others stay, because people read the source, too.
 *
 * @param own characters with a meaning in the syntax, besides tags, references and template expressions
 */
function encodeReferences(text, own) {
    const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** `text` with its references decoded; names other than the five of XML and `nbsp` stay unchanged. */
function decodeReferences(text) {
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return characters[name] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    });
}
const characters = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};


/***/ }),

/***/ 74618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rstImage)
/* harmony export */ });
/** `.. image:: a.png` and `.. figure:: a.png` of reStructuredText, with `:alt: …` on a line below, inside `{eval-rst}` of MyST. */
const rstImage = {
    syntax: 'directive',
    tokens: /(?:image|figure)::[ \t]/i,
    opening: /^\.\.[ \t]/,
    find(text, { start, end }) {
        const found = [];
        let literal;
        for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
            const indent = line.search(/[^ \t>]/);
            if (indent === -1 || (literal !== undefined && indent > literal))
                continue;
            const words = line.slice(indent).trimEnd();
            literal = beginsLiteral(words) ? indent : undefined;
            const at = start + index + indent;
            const image = directive.test(words) ? imageAt(text, at, indent, end) : undefined;
            if (image)
                found.push(image);
        }
        return found;
    },
    /** Only the body of its directive has these. */
    read: () => undefined,
    setAlt(text, { span, altSpan }, alt) {
        if (altSpan.start < altSpan.end)
            return { span: altSpan, text: `:alt: ${alt}` };
        const indent = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
        const ending = text[text.indexOf('\n', span.start) - 1] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${indent}   :alt: ${alt}` };
    },
};
/** Whether what follows a line and is indented is no reStructuredText. @param words without what is before them */
function beginsLiteral(words) {
    return words.startsWith('..') ? literals.test(words) : words.endsWith('::');
}
const literals = /^\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|raw|math|parsed-literal)::/i;
const directive = /^\.\.[ \t]+(?:\|[^|]{1,200}\|[ \t]+)?(?:image|figure)::[ \t]+\S/i;
const address = /::[ \t]+(\S[^\r\n]*)/;
/** @param indent of the line at `start` */
function imageAt(text, start, indent, end) {
    const [head = '', ...lines] = text.slice(start, Math.min(end, start + longest)).split(/(?<=\n)/, mostLines);
    const fields = readFields(lines, start + head.length, indent);
    const alt = fields.find(({ name }) => name === 'alt');
    const sizes = fields.filter(({ name }) => name === 'width' || name === 'height');
    const headEnd = start + head.trimEnd().length;
    return {
        syntax: rstImage.syntax,
        emptyIsDecision: true,
        attribute: 'alt',
        src: address.exec(head)?.[1]?.trim() ?? '',
        alt: alt?.value,
        altSpan: alt?.span ?? { start: headEnd, end: headEnd },
        span: { start, end: fields.at(-1)?.span.end ?? headEnd },
        caption: undefined,
        link: undefined,
        attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
        others: [head.trimEnd(), ...fields.filter((one) => one !== alt).map(({ name, value }) => `:${name}: ${value}`)],
    };
}
/** The lines `:name: value`, whose values continue on lines that are indented further. */
function readFields(lines, start, indent) {
    const fields = [];
    let column = 0;
    let at = start;
    for (const line of lines) {
        const from = line.search(/[^\s>]/);
        if (from <= indent)
            break;
        const end = at + line.trimEnd().length;
        const [, name, value = ''] = /^:([\w-]+):([^\r\n]*)/.exec(line.slice(from)) ?? [];
        const last = fields.at(-1);
        if (name !== undefined) {
            column = from;
            fields.push({ name, value: value.trim(), span: { start: at + from, end } });
        }
        else if (last && from > column) {
            fields[fields.length - 1] = {
                ...last,
                value: `${last.value} ${line.slice(from).trim()}`.trim(),
                span: { ...last.span, end },
            };
        }
        else
            break;
        at += line.length;
    }
    return fields;
}
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;


/***/ }),

/***/ 91519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   n: () => (/* binding */ anyExactly)
/* harmony export */ });
/** Matches where one of `patterns` does, in the letter case of theirs. */
function anyExactly(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'));
}
/**
 * Matches where one of `patterns` does, in upper or lower case. They are tried one after another: an expression with all of them has to look at
 * every character in many ways, and most texts have none.
 */
function anyOf(...patterns) {
    const tried = patterns.map((pattern) => (pattern instanceof RegExp ? new RegExp(pattern.source, 'i') : pattern));
    return { test: (text) => tried.some((pattern) => pattern.test(text)) };
}


/***/ }),

/***/ 81807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadWithFrontMatter)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9569);

/** A format with the pictures of front matter, where a page may have any: most need no parser of it. */
async function loadWithFrontMatter(page, { plain, create }) {
    if (page && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNamePictures */ .KX)(page.text, page))
        return plain;
    const [{ createFrontMatter }, { withFrontMatter }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 23155)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9111), __webpack_require__.e(5861)]).then(__webpack_require__.bind(__webpack_require__, 5861))]);
    const keys = page ?? { frontMatter: {}, fields: [] };
    return create === undefined
        ? withFrontMatter(plain, { keys, ownLanguages: [] })
        : withFrontMatter(create(createFrontMatter(keys)), { keys, ownLanguages: ['yaml'] });
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   KX: () => (/* binding */ mayNamePictures),
/* harmony export */   O0: () => (/* binding */ lastKey)
/* harmony export */ });
/**
 * Whether a text has front matter that may show an image: YAML between two lines of hyphens at its start, TOML between lines of plus signs, or
 * JSON between braces, with a text beside a picture, a picture in a mapping of its own, or HTML.
 */
function mayNamePictures(text, { frontMatter, fields }) {
    const mark = markOf(text);
    if (mark === undefined)
        return false;
    const end = text.indexOf(mark === '{' ? '\n}' : `\n${mark}`, 1);
    const matter = text.slice(0, end === -1 ? 0 : end);
    const named = [...Object.keys(frontMatter), ...fields.map(({ src }) => src)];
    const isNamed = mark === '+++' ? inToml.test(matter) : beside.test(matter) || ownMapping.test(matter);
    return isNamed || named.some((path) => matter.includes(lastKey(path)));
}
/** How the front matter of a text begins, if it has any; a template and a list of attributes begin otherwise. */
function markOf(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const mark = text.startsWith('{', start) ? '{' : text.slice(start, start + 3);
    if (mark === '{')
        return /^\s*(?:"|$)/.test(text.slice(start + 1, start + 100).split('\n', 1)[0] ?? '') ? mark : undefined;
    if (mark !== '---' && mark !== '+++')
        return undefined;
    return /^[ \t]*\r?$/.test(text.slice(start + 3, start + 100).split('\n', 1)[0] ?? '') ? mark : undefined;
}
const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:|<img\b|\bsubstitutions["']?:/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;
/** Less exact, because few pages have it. */
const inToml = /alt|src|file|image|light|dark/i;
/** The name of a key, without the mappings around it. */
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ htmlEntry)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18591);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91519);
/* harmony import */ var _front_matter_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81807);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11869);




const htmlEntry = {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(_page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementTokens */ .rX, _components_js__WEBPACK_IMPORTED_MODULE_0__/* .knownElementTokens */ .UU),
    syntaxes: [..._page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementSyntaxes */ .YP, 'component', 'front-matter'],
    hasComponents: false,
    hasFrontMatter: true,
    load: async (page) => (0,_front_matter_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadWithFrontMatter */ .D)(page, { plain: (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 78301))).html }),
};


/***/ }),

/***/ 68063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ askedFormatFor),
  Ru: () => (/* binding */ dataFormatFor),
  Bm: () => (/* binding */ formatFor),
  _m: () => (/* binding */ isCode),
  KJ: () => (/* binding */ isCodeFile),
  gj: () => (/* binding */ leftOutAs),
  M6: () => (/* binding */ loadFormat),
  VF: () => (/* binding */ loadPlain),
  Li: () => (/* reexport */ lookOf),
  ZA: () => (/* binding */ mayBeAsked),
  d2: () => (/* binding */ mayHoldImages)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./build/formats/entry.js
var entry = __webpack_require__(91519);
// EXTERNAL MODULE: ./build/formats/page/tokens.js
var page_tokens = __webpack_require__(11869);
;// CONCATENATED MODULE: ./build/formats/asciidoc/entry.js


/** AsciiDoc as Asciidoctor and Antora read it. */
const asciidocEntry = {
    name: 'asciidoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    tokens: (0,entry/* anyOf */.E)(/image:/, page_tokens/* elementTokens */.rX),
    syntaxes: ['block-macro', 'inline-macro', ...page_tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 15326))).asciidoc,
};

// EXTERNAL MODULE: ./build/formats/component-imports.js
var component_imports = __webpack_require__(38315);
;// CONCATENATED MODULE: ./build/formats/astro/entry.js



/** Components and pages of Astro. */
const astroEntry = {
    name: 'astro',
    extensions: ['.astro'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 65232))).astro,
};

// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/front-matter/load.js
var front_matter_load = __webpack_require__(81807);
;// CONCATENATED MODULE: ./build/formats/template/entry.js




/** The entry of a template language: HTML pages with code, in which `role` may be the name of a variable. */
function templateEntry({ name, extensions, load, tokens, syntaxes = [], isCode, hasFrontMatter = false, }) {
    return {
        name,
        extensions,
        isOther,
        tokens: (0,entry/* anyOf */.E)(tagTokens, components/* knownElementTokens */.UU, ...(tokens ? [tokens] : [])),
        syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component', ...syntaxes, ...(hasFrontMatter ? ['front-matter'] : [])],
        hasComponents: false,
        hasFrontMatter,
        ...(isCode === true && { isCode }),
        load: hasFrontMatter ? async (page) => (0,front_matter_load/* loadWithFrontMatter */.D)(page, { plain: await load() }) : load,
    };
}
/** Whether a template makes a file that is no HTML. What a feed calls an image is none. */
function isOther(path) {
    const [, made = ''] = /\.([a-z0-9]+)\.[a-z0-9]+$/.exec(path.slice(-longestEnding)) ?? [];
    return others.has(made);
}
const longestEnding = 30;
const others = new Set(`js cjs mjs ts jsx tsx css scss sass less json xml rss atom yml yaml toml conf cfg ini env properties sh bash ps1 sql txt text csv ics md
  markdown rst adoc tex py rb go java kt cs proto service plist spec tf hcl repo list cnf po graphql`.split(/\s+/));
const tagTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s{0,9}=\s{0,9}[\\"'{<]{0,3}\s{0,9}(?:img|image|graphics|[{<$@%?])/i;

;// CONCATENATED MODULE: ./build/formats/leaf/entry.js

const leafEntry = templateEntry({
    name: 'leaf',
    extensions: ['.leaf'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 30476))).leaf,
});

// EXTERNAL MODULE: ./build/formats/dialects/dialect.js
var dialect = __webpack_require__(20765);
;// CONCATENATED MODULE: ./build/formats/template/curly-tokens.js


/** Matches in every text with an image that a tag of Liquid, Jinja, Nunjucks or Twig writes. */
const curlyImageTokens = (0,entry/* anyOf */.E)((0,dialect/* callTokens */.j)(/\{%/), /image|img|picture/);

;// CONCATENATED MODULE: ./build/formats/liquid/entry.js


const liquidEntry = templateEntry({
    name: 'liquid',
    extensions: ['.liquid'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 20796))).liquid,
    tokens: curlyImageTokens,
    syntaxes: ['shortcode'],
    hasFrontMatter: true,
});

;// CONCATENATED MODULE: ./build/formats/jinja/entry.js


const jinjaEntry = templateEntry({
    name: 'jinja',
    extensions: ['.njk', '.nunjucks', '.twig', '.jinja', '.jinja2', '.j2', '.tera'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8396)]).then(__webpack_require__.bind(__webpack_require__, 48396))).jinja,
    tokens: curlyImageTokens,
    syntaxes: ['shortcode'],
    hasFrontMatter: true,
});

;// CONCATENATED MODULE: ./build/formats/handlebars/entry.js

const handlebarsEntry = templateEntry({
    name: 'handlebars',
    extensions: ['.hbs', '.handlebars', '.mustache'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 30440))).handlebars,
    tokens: /\{\{\{?~?\s{0,9}(?:image|img|picture)/,
    syntaxes: ['shortcode'],
    hasFrontMatter: true,
});

;// CONCATENATED MODULE: ./build/formats/gotemplate/entry.js

const gotemplateEntry = templateEntry({
    name: 'gotemplate',
    extensions: ['.gohtml', '.gotmpl', '.html.tmpl', '.tmpl', '.html.tpl'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 37068))).gotemplate,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/erb/entry.js

const erbEntry = templateEntry({
    name: 'erb',
    extensions: ['.erb', '.rhtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 44715))).erb,
    tokens: /(?:image|img|picture)_(?:pack_|submit_)?tag\b/,
    syntaxes: ['shortcode'],
    hasFrontMatter: true,
});

;// CONCATENATED MODULE: ./build/formats/ejs/entry.js

const ejsEntry = templateEntry({
    name: 'ejs',
    extensions: ['.ejs', '.eta'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(9336)]).then(__webpack_require__.bind(__webpack_require__, 39336))).ejs,
    syntaxes: ['shortcode'],
    hasFrontMatter: true,
});

;// CONCATENATED MODULE: ./build/formats/heex/entry.js

const heexEntry = templateEntry({
    name: 'heex',
    extensions: ['.heex', '.eex', '.leex'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(2074)]).then(__webpack_require__.bind(__webpack_require__, 52074))).heex,
    tokens: /\bimg_tag\b/,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/template/php-tokens.js
/** Matches in every text with a function of WordPress, Laravel, CakePHP or Yii that writes an image. */
const phpImageTokens = /(?:post_thumbnail|get_attachment_image|get_avatar|custom_logo)\s{0,9}\(|html(?:::|->|\.)(?:image|img)\s{0,9}\(/;

;// CONCATENATED MODULE: ./build/formats/blade/entry.js


const bladeEntry = templateEntry({
    name: 'blade',
    extensions: ['.blade.php'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 435))).blade,
    tokens: phpImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/php/entry.js


const phpEntry = templateEntry({
    name: 'php',
    extensions: ['.php', '.phtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(1169)]).then(__webpack_require__.bind(__webpack_require__, 81169))).php,
    tokens: phpImageTokens,
    syntaxes: ['shortcode'],
    isCode: true,
});

;// CONCATENATED MODULE: ./build/formats/razor/entry.js

const razorEntry = templateEntry({
    name: 'razor',
    extensions: ['.cshtml', '.razor', '.vbhtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(9106)]).then(__webpack_require__.bind(__webpack_require__, 59106))).razor,
    tokens: /@Html\.\w{0,40}(?:Image|Img|Picture)/,
    syntaxes: ['shortcode'],
});

// EXTERNAL MODULE: ./build/formats/front-matter/tokens.js
var tokens = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/formats/html/entry.js
var html_entry = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/formats/data/unread-markup.js
var unread_markup = __webpack_require__(86730);
;// CONCATENATED MODULE: ./build/formats/data/entry.js



/** A language of data. Its files are documents where the configuration says so. */
function dataEntry({ name, extensions, load }) {
    return {
        name,
        extensions,
        isData: true,
        tokens: entry_tokens,
        syntaxes: [name],
        hasComponents: false,
        hasFrontMatter: false,
        load: async (page) => {
            const keys = page ?? noKeys;
            const markup = keys.markup ?? [];
            const create = await load();
            return create(keys, markup.length === 0 ? {} : await (await __webpack_require__.e(/* import() */ 3027).then(__webpack_require__.bind(__webpack_require__, 93027))).loadMarkup(markup));
        },
    };
}
const noKeys = { frontMatter: {}, fields: [] };
/** The file of a picture, also where an escape is in its name; HTML, which is said to be unread. */
const entry_tokens = (0,entry/* anyOf */.E)(picture_names/* pictureTokens */.NT, /\\[ux]/, unread_markup/* markupTokens */.v);

;// CONCATENATED MODULE: ./build/formats/json/entry.js

const jsonEntry = dataEntry({
    name: 'json',
    extensions: ['.json', '.webmanifest'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9111), __webpack_require__.e(5058)]).then(__webpack_require__.bind(__webpack_require__, 55058))).createJson,
});

;// CONCATENATED MODULE: ./build/formats/jsx/generated.js
/**
 * Whether a program was written by a tool: a bundle, a file without white space, or one that says so. What is wrong in it is wrong in its source.
 */
function isGenerated(text) {
    if (text.length > mostWritten || mark.test(text.slice(0, head)) || sourceMap.test(text.slice(-tail)))
        return true;
    if (text.length < leastMinified)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length / lines > longestLine;
}
/** UTF-16 units. The largest files of components that we saw have 150,000. */
const mostWritten = 1_000_000;
const head = 1000;
const tail = 2000;
const mark = /@generated\b|\bDO NOT EDIT\b/;
const sourceMap = /^\/\/[#@] sourceMappingURL=/m;
/** A drawing in a component may be one long line. */
const leastMinified = 20_000;
const longestLine = 500;

;// CONCATENATED MODULE: ./build/formats/jsx/entry.js




/** Most files of this kind have no image, and a name is written as it is in JSX, so the tokens are stricter than those of a page. */
const jsx_entry_tokens = (0,entry/* anyExactly */.n)(
// Elements of HTML; in TypeScript, the names of types stand between such marks, too.
/<(?:img|image|svg|area|object|embed)[\s/>{]/, 
// `<motion.img`, `styled.img`, `<Chakra.Image`.
/\.(?:img|svg)\b|<[\w$]{1,60}\.(?:[A-Z]\w{0,20})?(?:Image|Img|Picture|default)\b/, 
// `createElement('img'`, `as="img"`, `role="img"`.
/["'` ](?:img|svg|area|embed|graphics-document|graphics-symbol)["'` ]/, /(?:role|type)["']?\s{0,9}[=:]\s{0,9}\{?\s{0,9}["'`][^"'`\n]{0,60}\bimage\b/, component_imports/* importTokens */.ad);
const jsxEntry = {
    name: 'jsx',
    extensions: ['.jsx', '.tsx', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts'],
    tokens: jsx_entry_tokens,
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    isCode: true,
    isGenerated: isGenerated,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4229), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(6184), __webpack_require__.e(2963)]).then(__webpack_require__.bind(__webpack_require__, 6184))).jsx,
};

;// CONCATENATED MODULE: ./build/formats/left-out.js
/**
 * Endings of files that look like documents or pages: a run that reads none of them says so. Those that a format reads do not count
 * (`formats/index.ts`), so a new format needs no change here. From the languages of GitHub (linguist) and the documentation of generators
 * and frameworks; endings with other meanings (`.asc`, `.text`, `.tpl`) are not here.
 */
const documents = [
    '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdx .qmd .rmd .rmarkdown .mdc .mdoc .livemd .ronn .rnw .snw .ipynb',
    '.rst .adoc .asciidoc .textile .org .norg .djot .wiki .mediawiki .wikitext .creole .tid .rdoc .pod .t2t .muse .scrbl .typ',
    '.tex .ltx .latex .texi .texinfo .txi .lyx .dita .dbk .docbook .fodt .html .htm .xhtml .shtml .shtm .mjml',
];
/** Endings of templates and components. Whole applications are written in them, and a page is one file of many there, if any. */
const code = [
    '.jsx .tsx .vue .svelte .astro .marko .riot .razor .cshtml .vbhtml .heex .eex .leex .php .phtml .erb .rhtml .gsp .jsp .jspx .asp .aspx',
    '.ascx .cfm .ejs .pug .jade .haml .slim .liquid .njk .nunjucks .hbs .handlebars .mustache .twig .latte .jinja .jinja2 .j2 .mako .ftlh .gohtml',
];
/** Endings of catalogues of translations. They quote the pages of which they are made, and most of them have no image. */
const catalogues = new Set(['.po', '.pot', '.xlf', '.xliff']);
const endings = new Map([
    ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false]),
    ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true]),
]);
/** What looks like a document or a page, by its ending; undefined for any other file. */
function lookOf(path) {
    const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
    if (catalogues.has(ending))
        return { ending, isCode: true, isCatalogue: true };
    const isCode = endings.get(ending);
    return isCode === undefined ? undefined : { ending, isCode };
}

// EXTERNAL MODULE: ./build/formats/markdown/entry.js
var markdown_entry = __webpack_require__(68889);
;// CONCATENATED MODULE: ./build/formats/markdown/is-module.js
/**
 * Whether a page of Markdown is written as MDX: Docusaurus and Nextra read `.md` as such. It imports at the margin, and gives an element to another
 * one as an attribute (`image={<img … />}`), which Markdown takes for the end of a tag. Code samples do not count, nor does a page with a script of
 * Vue, where imports stand as well.
 */
function isModule(text) {
    if (!elementInAttribute.test(text) || !imports.test(text))
        return false;
    const prose = withoutFences(text);
    return elementInAttribute.test(prose) && imports.test(prose) && !/<script\b/i.test(prose);
}
const elementInAttribute = /=\{\s{0,20}\(?\s{0,20}<[A-Za-z]/;
const imports = /^import .*\bfrom ["']/m;
/** The lines that are in no fenced code. */
function withoutFences(text) {
    let fence = '';
    const kept = text.split('\n').filter((line) => {
        const [mark = ''] = opening.exec(line) ?? [];
        if (fence === '') {
            fence = mark.trimStart();
            return fence === '';
        }
        const closing = mark.trimStart();
        if (closing.startsWith(fence) && line.trim() === closing)
            fence = '';
        return false;
    });
    return kept.join('\n');
}
const opening = /^[ \t]{0,12}(?:`{3,}|~{3,})/;

// EXTERNAL MODULE: ./build/formats/may-hold.js
var may_hold = __webpack_require__(69638);
;// CONCATENATED MODULE: ./build/formats/mdx/entry.js


/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
const mdxEntry = {
    ...markdown_entry/* markdownEntry */.I,
    name: 'mdx',
    extensions: ['.mdx'],
    load: async (page) => {
        const { mdx: plain, createMdx: create } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8200), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(2786)]).then(__webpack_require__.bind(__webpack_require__, 42786));
        return (0,front_matter_load/* loadWithFrontMatter */.D)(page, { plain, create });
    },
};

;// CONCATENATED MODULE: ./build/formats/notebook/entry.js


const notebookEntry = {
    name: 'notebook',
    extensions: ['.ipynb'],
    // JSON can write any character as its number, and some programs do so with those of tags. The text of an output is in its metadata.
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, /\\u00(?:21|3c|5b|7b)/, /"metadata"/),
    // A cell has no front matter.
    syntaxes: [...markdown_entry/* markdownEntry */.I.syntaxes.filter((syntax) => syntax !== 'front-matter'), 'output'],
    hasComponents: true,
    hasFrontMatter: false,
    load: async (page) => page?.outputs === false
        ? (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(5251)]).then(__webpack_require__.bind(__webpack_require__, 25251))).notebook
        : (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(7745)]).then(__webpack_require__.bind(__webpack_require__, 67745))).notebookWithOutputs,
};

// EXTERNAL MODULE: ./build/formats/rst/entry.js
var rst_entry = __webpack_require__(28841);
;// CONCATENATED MODULE: ./build/formats/python/entry.js


/** Docstrings in Python, where the configuration asks for them: most files of code document nothing with a picture. */
const pythonEntry = {
    name: 'python',
    extensions: ['.py'],
    isCode: true,
    setting: 'docstrings',
    // A tag is an image only below `raw::`.
    tokens: (0,entry/* anyOf */.E)(...rst_entry/* directiveTokens */.Y, /raw ?::/),
    syntaxes: rst_entry/* rstEntry */.k.syntaxes,
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(7671), __webpack_require__.e(2323)]).then(__webpack_require__.bind(__webpack_require__, 52323))).python,
};

// EXTERNAL MODULE: ./build/formats/quarto/tokens.js
var quarto_tokens = __webpack_require__(42548);
;// CONCATENATED MODULE: ./build/formats/quarto/entry.js




const quartoEntry = {
    name: 'quarto',
    extensions: ['.qmd', '.rmd', '.rmarkdown'],
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, quarto_tokens/* chunkTokens */.G),
    syntaxes: [...markdown_entry/* markdownEntry */.I.syntaxes, 'chunk'],
    hasComponents: true,
    hasFrontMatter: true,
    load: async (page) => {
        const { quarto: plain, createQuarto: create } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8815), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 93034));
        return (0,front_matter_load/* loadWithFrontMatter */.D)(page, { plain, create });
    },
};

;// CONCATENATED MODULE: ./build/formats/svelte/entry.js



/** Components and pages of Svelte. */
const svelteEntry = {
    name: 'svelte',
    extensions: ['.svelte'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad, /<enhanced:img|<svelte:element/),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(2369)]).then(__webpack_require__.bind(__webpack_require__, 92369))).svelte,
};

;// CONCATENATED MODULE: ./build/formats/toml/entry.js

const tomlEntry = dataEntry({
    name: 'toml',
    extensions: ['.toml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9111), __webpack_require__.e(6156)]).then(__webpack_require__.bind(__webpack_require__, 56156))).createToml,
});

// EXTERNAL MODULE: ./build/formats/vue/names.js
var names = __webpack_require__(38712);
;// CONCATENATED MODULE: ./build/formats/vue/entry.js





/** Single-file components of Vue, VitePress, Nuxt and Slidev. */
const vueEntry = {
    name: 'vue',
    extensions: ['.vue'],
    // What is left out, a template in another language, is said aloud; the code of a script may show an image in many ways.
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad, (0,components/* componentTokens */.so)((0,names/* hyphenated */.$)(components/* knownComponents */.Qn)), /<component\b|\blang\s{0,9}=\s{0,9}["']?(?:pug|jade|[jt]sx)/),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    spellings: names/* hyphenated */.$,
    hasFrontMatter: false,
    // The parser of code takes long to load, and few components need it.
    load: async (page) => page && !/\blang\s{0,9}=\s{0,9}["']?[jt]sx/.test(page.text)
        ? (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(9900)]).then(__webpack_require__.bind(__webpack_require__, 69900))).vue
        : (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4229), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(7117), __webpack_require__.e(6184), __webpack_require__.e(8319)]).then(__webpack_require__.bind(__webpack_require__, 8319))).vueWithScripts,
};

;// CONCATENATED MODULE: ./build/formats/yaml/entry.js

const yamlEntry = dataEntry({
    name: 'yaml',
    extensions: ['.yml', '.yaml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9111), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 39975))).createYaml,
});

;// CONCATENATED MODULE: ./build/formats/index.js






























/** Every format, once. Parsers are loaded when the first document needs them. */
const formats = [
    markdown_entry/* markdownEntry */.I,
    mdxEntry,
    html_entry/* htmlEntry */.s,
    quartoEntry,
    notebookEntry,
    asciidocEntry,
    rst_entry/* rstEntry */.k,
    vueEntry,
    svelteEntry,
    astroEntry,
    liquidEntry,
    jinjaEntry,
    handlebarsEntry,
    gotemplateEntry,
    erbEntry,
    ejsEntry,
    heexEntry,
    leafEntry,
    bladeEntry,
    phpEntry,
    razorEntry,
    jsxEntry,
    pythonEntry,
    yamlEntry,
    jsonEntry,
    tomlEntry,
];
/** The name of the format of a document, by its extension; undefined when no format has that extension, and for what only the configuration makes one. */
function formatFor(path) {
    return formatIn(documentFormats, path);
}
/** The same for a file of data, which is a document only where the configuration says so. */
function dataFormatFor(path) {
    return formatIn(dataFormats, path);
}
/** The same for a file that is a document where `asks` for a setting of the configuration. */
function askedFormatFor(path, asks) {
    return formatIn(askedFormats.filter(({ setting }) => setting !== undefined && asks(setting)), path);
}
/** Whether the configuration can make a document of a file that is none by itself. */
function mayBeAsked(path) {
    return formatIn([...dataFormats, ...askedFormats], path) !== undefined;
}
const askedFormats = formats.filter(({ setting }) => setting !== undefined);
const documentFormats = formats.filter(({ isData, setting }) => isData !== true && setting === undefined);
const dataFormats = formats.filter(({ isData }) => isData === true);
function formatIn(some, path) {
    const lower = path.toLowerCase();
    return some.find((format) => hasExtension(format, lower) && format.isOther?.(lower) !== true)?.name;
}
function hasExtension({ extensions }, lower) {
    return extensions.some((extension) => lower.endsWith(extension));
}
/** Whether a file is source code, by its extension: without an image it is no document. */
function isCodeFile(path) {
    const name = formatFor(path) ?? formatIn(askedFormats, path);
    return name !== undefined && isCode(name);
}
/** Whether a format is of source code. */
function isCode(name) {
    return formats_entry(name).isCode === true;
}

/** What a file looks like that no format reads: the ending of a document or of a page; undefined for any other file. */
function leftOutAs(path) {
    const look = lookOf(path);
    // A template that makes a style sheet or a mail is no page, although its ending is that of one.
    return look === undefined || documentFormats.some((format) => hasExtension(format, path.toLowerCase()))
        ? undefined
        : look;
}
/** Whether `text` can contain an image at all: a cheap test without false negatives. */
function mayHoldImages(name, text, components, keys = formats_noKeys) {
    const format = formats_entry(name);
    if (format.isGenerated?.(text) === true)
        return false;
    if ((0,may_hold/* mayHold */.B)(format, text, components))
        return true;
    if (format.isData === true) {
        const named = [...keys.fields.map(({ src }) => src), ...(keys.markup ?? []).map(({ key }) => key)];
        return named.some((key) => text.includes((0,tokens/* lastKey */.O0)(key)));
    }
    return format.hasFrontMatter && (0,tokens/* mayNamePictures */.KX)(text, keys);
}
const formats_noKeys = { frontMatter: {}, fields: [] };
/** What reads such a page without the parsers of its format; undefined where nothing does. */
async function loadPlain(name, page) {
    const load = formats_entry(readAs(name, page)).loadPlain;
    return load === undefined || (0,tokens/* mayNamePictures */.KX)(page.text, page) ? undefined : load();
}
/** @param page what will be read, so that nothing is loaded that only other pages need */
async function loadFormat(name, page) {
    return formats_entry(readAs(name, page)).load(page);
}
/** The name of the format by whose rules a page is read: Markdown may be MDX by what it holds. */
function readAs(name, page) {
    return name === markdown_entry/* markdownEntry */.I.name && page !== undefined && isModule(page.text) ? mdxEntry.name : name;
}
function formats_entry(name) {
    const found = formats.find((format) => format.name === name);
    if (!found)
        throw new Error(`There is no format ${name}.`);
    return found;
}


/***/ }),

/***/ 68889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markdownEntry)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91285);
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23735);
/* harmony import */ var _may_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69638);
/* harmony import */ var _front_matter_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81807);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11869);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69971);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45759);







const markdownEntry = {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown', '.mdwn', '.mdc', '.mdoc', '.livemd'],
    ..._tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTokens */ .W,
    syntaxes: [...new Set([..._label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSyntaxes */ .Yc, ..._page_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .elementSyntaxes */ .YP, 'component', ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ syntax }) => syntax)])],
    hasFrontMatter: true,
    loadPlain: (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        const { readPlainly } = await Promise.all(/* import() */[__webpack_require__.e(8415), __webpack_require__.e(9363)]).then(__webpack_require__.bind(__webpack_require__, 88415));
        return (text, components) => readPlainly(text, { isJsx: false, mayShow: (source) => (0,_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .B)(_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTokens */ .W, source, components) });
    }),
    load: async (page) => {
        const { markdown: plain, createMarkdown: create } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 90285));
        return (0,_front_matter_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadWithFrontMatter */ .D)(page, { plain, create });
    },
};


/***/ }),

/***/ 69971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Yc: () => (/* binding */ labelSyntaxes),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   je: () => (/* binding */ setLabel),
/* harmony export */   ry: () => (/* binding */ codeIn),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68438);

/** How Markdown writes an image: an address in parentheses, or a reference in one of its three forms (CommonMark 0.31.2, 6.4). */
const labelSyntaxes = ['inline', 'full-reference', 'collapsed-reference', 'shortcut-reference'];
/** Whether an image is written in Markdown itself. */
function isLabel({ syntax }) {
    return labelSyntaxes.some((label) => label === syntax);
}
/** What is true of an image whose text is its label: `![](x)` may mean "decorative" or "forgotten". */
const labelled = { attribute: undefined, emptyIsDecision: false, decorativeBy: 'img' };
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would interpret is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not stop it from closing a code span that began earlier;
 * a pipe is always escaped, because an image may be in a table; so is the second character of an opening template mark.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}
/** The code that a label quotes, as it is in the flattened text (CommonMark 0.31.2, 6.1); nothing where there is none. */
function codeIn(text, label) {
    const source = label ? text.slice(label.start, label.end) : '';
    const code = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(source).map(({ start, end }) => {
        // As many backticks end a span as begin it.
        const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
        return source.slice(start + ticks, end - ticks).trim();
    });
    return code.length === 0 ? {} : { quotedCode: code };
}


/***/ }),

/***/ 45759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownTokens)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91285);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91519);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11869);



/** What every text of Markdown, or of MDX, with an image has. */
const markdownTokens = {
    tokens: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(/!\[/, _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementTokens */ .rX, ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ tokens }) => tokens)),
    hasComponents: true,
};


/***/ }),

/***/ 14953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAttributePlaceholder),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   IX: () => (/* binding */ withoutRemains),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   LJ: () => (/* binding */ unknowable),
/* harmony export */   O2: () => (/* binding */ attributePlaceholder),
/* harmony export */   Sp: () => (/* binding */ withoutNoncharacters),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   sd: () => (/* binding */ shortestPlaceholder),
/* harmony export */   vs: () => (/* binding */ pieceIndex)
/* harmony export */ });
/**
 * The placeholder for a piece of source that is neither Markdown nor HTML: as long as the piece, and a single word for every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so they do not occur in text; the number of the piece is written between them
 * in the private use area.
 */
function placeholder(index, length) {
    const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
    return (opening + digits).padEnd(length, filling);
}
/** Shorter pieces have no placeholder. */
const shortestPlaceholder = 3;
/** A value that the source does not contain. */
const unknowable = '\uFDD1';
/** The first group identifies the piece: {@link pieceIndex}. */
const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;
function pieceIndex(digits) {
    return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}
/** Whether a value is (partly) made by a template. */
function hasPlaceholder(text) {
    return /[\uFDD0\uFDD1]/.test(text);
}
/** `text` for a reader, without the remains of placeholders that were cut. */
function withoutRemains(text) {
    return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}
/** A text without noncharacters of its own, which could be taken for ours; of the same length. */
function withoutNoncharacters(text) {
    return text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
}
/**
 * The placeholder for a template between the attributes of a tag: an attribute by itself, by the grammar of HTML and the stricter
 * one of CommonMark 0.31.2, 6.6.
 */
function attributePlaceholder(length) {
    return ` :${'_'.repeat(length - 3)} `;
}
function isAttributePlaceholder(name) {
    return /^:_+$/.test(name);
}
const opening = '\uFDD1';
const filling = '\uFDD0';
const firstDigit = 0xe000;
const base = 0xf8ff - firstDigit + 1;


/***/ }),

/***/ 69638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18591);

/** Whether a text can contain an image at all: a cheap test without false negatives. */
function mayHold({ tokens, hasComponents, spellings }, text, components = none) {
    if (tokens.test(text))
        return true;
    if (!hasComponents)
        return components !== none && elementsOf(components).test(text);
    if (knownTokens.test(text))
        return true;
    if (components === none)
        return false;
    return tokensOf(components).test(text) || (spellings !== undefined && spelledOf(components, spellings).test(text));
}
const none = {};
const knownTokens = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .withKnown */ .Ck)());
const compiled = new WeakMap();
const compiledSpelled = new WeakMap();
const compiledElements = new WeakMap();
function tokensOf(components) {
    const known = compiled.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(components);
    compiled.set(components, known);
    return known;
}
function spelledOf(components, spellings) {
    const known = compiledSpelled.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(spellings(components));
    compiledSpelled.set(components, known);
    return known;
}
function elementsOf(components) {
    const known = compiledElements.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsWithKnown */ .$o)(components));
    compiledElements.set(components, known);
    return known;
}


/***/ }),

/***/ 68438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ betweenMarks),
/* harmony export */   dQ: () => (/* binding */ createInside),
/* harmony export */   tE: () => (/* binding */ codeSpans)
/* harmony export */ });
/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
function codeSpans(text) {
    const found = [];
    let proseFrom = 0;
    let fence;
    for (const { 0: line, 1: mark = '', index } of text.matchAll(/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/gm)) {
        if (fence === undefined) {
            found.push(...inlineCode(text, proseFrom, index));
            fence = { mark, start: index };
        }
        else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
            proseFrom = index + line.length;
            found.push({ start: fence.start, end: proseFrom });
            fence = undefined;
        }
    }
    if (fence)
        return [...found, { start: fence.start, end: text.length }];
    return [...found, ...inlineCode(text, proseFrom, text.length)];
}
/** Whether an offset is in one of `spans`; call it with rising offsets. */
function createInside(spans) {
    let at = 0;
    return (offset) => {
        for (let span = spans[at]; span && span.end <= offset; span = spans[at])
            at += 1;
        return (spans[at]?.start ?? Infinity) <= offset;
    };
}
/** The places between `open` and `close`, marks included, in order; `isBegin` may reject an opening. */
function betweenMarks(text, open, close, isBegin) {
    const found = [];
    let from = text.indexOf(open);
    while (from !== -1) {
        const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
        // A text without a closing mark from here on has none from a later place either.
        if (closing === -1)
            break;
        if (closing > from)
            found.push({ start: from, end: closing + close.length });
        from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
    }
    return found;
}
/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text, from, to) {
    const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
    const closings = new Map();
    const nextAlike = new Map();
    for (let at = runs.length - 1; at >= 0; at -= 1) {
        const run = runs[at]?.[0] ?? '';
        if (!run.startsWith('`')) {
            nextAlike.clear();
            continue;
        }
        const closing = nextAlike.get(run);
        if (closing !== undefined)
            closings.set(at, closing);
        nextAlike.set(run, at);
    }
    const found = [];
    for (let at = 0; at < runs.length; at += 1) {
        const opening = runs[at];
        const closing = runs[closings.get(at) ?? -1];
        if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\')
            continue;
        found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
        at = closings.get(at) ?? at;
    }
    return found;
}


/***/ }),

/***/ 45671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and letter case stay; an unquoted value gets double quotes.
 *
 * @param alsoEncode characters that have a meaning in the language around the HTML
 */
function setAltAttribute(text, image, alt, alsoEncode = '') {
    const { altSpan: span, attribute } = image;
    if (attribute === undefined)
        return { span, text: encode(alt, '', alsoEncode) };
    if (span.start === span.end)
        return { span, text: ` ${attribute}="${encode(alt, '"', alsoEncode)}"` };
    const written = text.slice(span.start, span.end);
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${written.slice(0, attribute.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}
function encode(alt, quote, alsoEncode) {
    const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
    return Array.from(alt, (character) => {
        if (character === '&' || character === '<' || character === quote)
            return references[character];
        return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
    }).join('');
}


/***/ }),

/***/ 70559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ brokenTag),
/* harmony export */   b: () => (/* binding */ withTagFault)
/* harmony export */ });
/**
 * What is wrong with the attributes of a whole tag, `<img …>`, and what they were meant to be; undefined when nothing is.
 *
 * @param around what is wrong with the place of the tag
 */
function brokenTag(tag, around) {
    const attributes = readAttributes(tag);
    const fault = attributes.find((attribute) => attribute.fault !== undefined)?.fault ?? around;
    const src = attributes.find(({ name }) => name === 'src');
    if (!fault || !src)
        return undefined;
    const alt = attributes.find(({ name }) => name === 'alt');
    const start = alt?.span.start ?? src.span.end;
    return {
        fault,
        src: src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g, ''),
        alt: alt?.value,
        altSpan: { start, end: alt?.span.end ?? start },
    };
}
function readAttributes(tag) {
    const found = [];
    let at = '<img'.length;
    while (at < tag.length) {
        attributeName.lastIndex = at;
        const [whole = '', space = '', name = ''] = attributeName.exec(tag) ?? [];
        if (whole === '')
            return found;
        const start = at + space.length;
        at += whole.length;
        if (!whole.includes('='))
            continue;
        const read = valueAt(tag, at);
        at = read.end;
        found.push({ name: name.toLowerCase(), value: read.value, fault: read.fault, span: { start, end: at } });
    }
    return found;
}
function valueAt(tag, at) {
    const quote = tag.charAt(at);
    const closing = curly[quote];
    if (closing) {
        const end = firstOf(tag, closing, at + 1);
        return { value: tag.slice(at, end), fault: 'curly-quotes', end };
    }
    if (quote !== '"' && quote !== "'") {
        const bare = /^[^\s>]*/.exec(tag.slice(at))?.[0] ?? '';
        return { value: bare, fault: undefined, end: at + bare.length };
    }
    const first = tag.indexOf(quote, at + 1);
    if (first === -1)
        return { value: tag.slice(at + 1), fault: undefined, end: tag.length };
    const open = isEnd(tag, first + 1) ? undefined : beforeNextName(tag.slice(at + 1, first));
    // The mark that seems to end the value is the first one of the next attribute.
    if (open !== undefined)
        return { value: open, fault: 'open-quote', end: at + 1 + open.length };
    const end = lastQuote(tag, quote, first);
    return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}
/** `a.png` in `a.png alt=`; undefined where a value does not go on with the name of an attribute. */
function beforeNextName(value) {
    const [own = '', name = '', ...more] = value.trimEnd().slice(0, -1).trimEnd().split(/\s+/u);
    const isNext = value.trimEnd().endsWith('=') && more.length === 0 && attributeNames.has(name.toLowerCase());
    return isNext && !own.includes('=') ? own : undefined;
}
const attributeNames = new Set('alt src title class id style width height align loading'.split(' '));
/** The quotation mark that was meant to end a value: a word follows one that is part of the text, an attribute or the end one that is not. */
function lastQuote(tag, quote, first) {
    if (isEnd(tag, first + 1) || isNext(attributeStart, tag, first + 1))
        return first;
    for (let at = tag.indexOf(quote, first + 1); at !== -1; at = tag.indexOf(quote, at + 1)) {
        if (isNext(tagEnd, tag, at + 1) || isNext(laterAttribute, tag, at + 1))
            return at;
    }
    return first;
}
function isEnd(tag, at) {
    return /[\s/>]/.test(tag.charAt(at));
}
function isNext(pattern, tag, at) {
    pattern.lastIndex = at;
    return pattern.test(tag);
}
const attributeStart = /[\w:@.-]{1,99}=/y;
const laterAttribute = /\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;
const tagEnd = /\s{0,99}\/?>/y;
function firstOf(tag, closings, from) {
    for (let at = from; at < tag.length; at += 1)
        if (closings.includes(tag.charAt(at)))
            return at + 1;
    return Math.max(from, tag.length - 1);
}
const attributeName = /([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y;
/** The marks that close a value, by the one that opens it. */
const curly = {
    '“': '“”"',
    '”': '“”"',
    '„': '“”"',
    '‟': '“”"',
    '‘': '‘’',
    '’': '‘’',
    '«': '»',
};
/** An image of HTML as its author meant it, with the fault of its tag. */
function withTagFault(image, text) {
    const { start, end } = image.span;
    if (image.syntax !== 'img' || image.attribute !== 'alt')
        return image;
    const broken = brokenTag(text.slice(start, end));
    if (!broken)
        return image;
    const { fault, src, alt, altSpan } = broken;
    if (alt === undefined)
        return { ...image, fault, src };
    const isNamedByAlt = image.alt.kind === 'text' && image.name === image.alt.text.trim();
    return {
        ...image,
        fault,
        src,
        alt: alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
        name: isNamedByAlt ? alt.trim() : image.name,
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
    };
}


/***/ }),

/***/ 11869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ isElementSyntax),
/* harmony export */   YP: () => (/* binding */ elementSyntaxes),
/* harmony export */   rX: () => (/* binding */ elementTokens)
/* harmony export */ });
/** The kinds of elements that show an image: by their tag, or by their role (`role-img`). */
const elementSyntaxes = ['img', 'svg', 'svg-image', 'input', 'area', 'object', 'embed', 'role-img'];
/** Matches in every text with such an element. */
const elementTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Whether an image is written as one of these elements. */
function isElementSyntax(syntax) {
    return elementSyntaxes.some((element) => element === syntax);
}


/***/ }),

/***/ 42548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chunkTokens)
/* harmony export */ });
/** A text without a match contains no chunk that is known to put out a picture. Apart from the chunk, which reads YAML: this is asked of every page. */
const chunkTokens = /\bfig[.-](?:cap|alt)\b|\binclude_graphics\b/i;


/***/ }),

/***/ 28841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ directiveTokens),
/* harmony export */   k: () => (/* binding */ rstEntry)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91519);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11869);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90070);



/** Directives that show pictures, and the options of others that do. */
const directiveTokens = [
    /(?:image|figure|thumbnail|image-sg) ?::/,
    /:(?:img-(?:top|bottom|background)|avatar):/,
];
const rstEntry = {
    name: 'rst',
    extensions: ['.rst', '.rest'],
    tokens: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(...directiveTokens, _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementTokens */ .rX),
    syntaxes: [..._pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .pictureSyntaxes */ .WF, ..._page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementSyntaxes */ .YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 97671))).rst,
};


/***/ }),

/***/ 90070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ picturesOf),
/* harmony export */   WF: () => (/* binding */ pictureSyntaxes),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/** The directives that show a picture, by what they are called; `card` stands for all of sphinx-design. */
const pictureSyntaxes = ['image', 'figure', 'thumbnail', 'image-sg', 'card'];
/** The pictures of a directive. docutils and Sphinx show its path or the name of its substitution for one without a text: that is none. */
function picturesOf(directive) {
    const syntax = pictureSyntaxes.find((name) => name === directive.name);
    if (syntax !== undefined && syntax !== 'card') {
        const src = addressOf(directive.argument);
        return src === '' ? [] : [pictureOf(directive, { syntax, src, altName: 'alt', linkName: 'target' })];
    }
    return cards.flatMap(({ directives, source, altName, linkName }) => {
        const src = directives.test(directive.name) ? addressOf(optionOf(directive, source) ?? '') : '';
        // Without the option, sphinx-design writes an empty text.
        return src === '' ? [] : [withAlt(pictureOf(directive, { syntax: 'card', src, altName, linkName }))];
    });
}
/** The address that a picture has in the page: white space is left out unless a backslash is before it (`directives.uri`). */
function addressOf(written) {
    return written.trim().replace(/\\([^])|\s+/g, (_, escaped) => escaped ?? '');
}
const card = /^(?:card|grid-item-card)$/;
const articleInfo = /^article-info$/;
const cards = [
    { directives: card, source: 'img-background', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-top', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-bottom', altName: 'img-alt', linkName: undefined },
    { directives: articleInfo, source: 'avatar', altName: 'avatar-alt', linkName: 'avatar-link' },
];
function pictureOf(directive, { syntax, src, altName, linkName }) {
    const { options, header, insertion } = directive;
    const alt = options.find(({ name }) => name === altName);
    return {
        syntax,
        src,
        alt: alt?.value,
        attribute: `:${altName}:`,
        altSpan: alt?.span ?? { start: insertion, end: insertion },
        span: header,
        link: linkName === undefined ? undefined : optionOf(directive, linkName),
        width: optionOf(directive, 'width'),
        height: optionOf(directive, 'height'),
    };
}
function withAlt(picture) {
    return picture.alt === undefined ? { ...picture, alt: '' } : picture;
}
function optionOf({ options }, wanted) {
    const value = options.find(({ name }) => name === wanted)?.value;
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 38712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hyphenated),
/* harmony export */   a: () => (/* binding */ vueName)
/* harmony export */ });
/**
 * The name of an element or component: that of the component where one is written with hyphens, that of the element which `component` becomes, and
 * none for a `template` that only groups or fills a slot.
 */
function vueName(written, attributes, components) {
    if (written === 'template')
        return attributes.some(isDirective) ? '' : written;
    if (/^component$/i.test(written)) {
        const is = attributes.find(({ name }) => name === 'is')?.value;
        return typeof is === 'string' ? is.replace(/^vue:/, '') : 'Component';
    }
    if (!written.includes('-') || Object.hasOwn(components, written))
        return written;
    const pascal = written.replace(/(?:^|-)([a-z])/g, (_, first) => first.toUpperCase());
    return Object.hasOwn(components, pascal) || pascal.endsWith('Link') ? pascal : written;
}
/** Components by the names with hyphens that templates may give them. */
function hyphenated(components) {
    const spelled = Object.entries(components).map(([name, shown]) => [
        name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
        shown,
    ]);
    return Object.fromEntries(spelled);
}
function isDirective({ name }) {
    return name !== undefined && /^(?:v-(?:if|else-if|else|for|slot)(?:$|[:.])|#|slot$|slot-scope$)/.test(name);
}


/***/ }),

/***/ 16327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 74380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 23735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does `work` at the first call, and returns the same result for every later call. */
function once(work) {
    let done;
    return () => (done ??= { result: work() }).result;
}


/***/ }),

/***/ 77081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ configElsewhere)
/* harmony export */ });
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23735);

/** Reads configuration of other repositories over GitHub's API; undefined without a token, which decides what can be read. */
function configElsewhere(token, { env, ...around }) {
    if (token === undefined || token === '')
        return undefined;
    const client = (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => {
        const github = await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(157), __webpack_require__.e(4119), __webpack_require__.e(6582), __webpack_require__.e(1329)]).then(__webpack_require__.bind(__webpack_require__, 96582));
        return { github, client: github.createClient(token, env, around) };
    });
    return async (place) => {
        const { github, client: connected } = await client();
        return github.fileElsewhere(connected, place);
    };
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44104);




/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
async function readText(root, file) {
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFile */ .e)(root, file);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind === 'outside')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: a link on its path leads out of the repository.`, 'Name the file that the link leads to, if it is the one that you want.');
        if (found.kind === 'folder')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: it is a folder.`, 'Name a file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.kind === 'file' ? found.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), 'utf8');
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        const remedy = 'Check that it is a file, and its permissions.';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, remedy, { cause: error });
    }
}


/***/ }),

/***/ 33603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ included)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/text/off-site.js
/**
 * Whether source code is of a kind that no reader of a site sees, by its path: tests, stories, fixtures, what tools wrote and what was copied from elsewhere.
 * An image there is there to be wrong, or is wrong somewhere else.
 */
function isOffSite(path) {
    return folders.test(path) || names.test(path);
}
const folders = /(?:^|\/)(?:__(?:tests?|mocks|fixtures|snapshots)__|tests?|specs?|fixtures?|e2e|cypress|playwright|stories|dist|build|out|vendor|third[_-]party|coverage|storybook-static|\.next|\.docusaurus)\//i;
const names = /\.(?:test|tests|spec|stories|story|cy|e2e|min|bundle|d)\.[cm]?[jt]sx?$/i;

;// CONCATENATED MODULE: ./build/config/included.js




/** @param paths globs; those with `!` exclude, data too. Others are no limit for what `fields` names */
function included(paths, { fields = [], docstrings = false } = {}) {
    const settings = { docstrings };
    const matches = (0,globs/* matchGlobs */.jv)(paths);
    const isNotExcluded = (0,globs/* matchGlobs */.jv)(paths.filter((glob) => glob.startsWith('!')));
    const isAsked = paths.some((glob) => !glob.startsWith('!'));
    const isAside = (path) => !isAsked && (0,formats/* isCodeFile */.KJ)(path) && (!isComponent(path) || isOffSite(path));
    const isData = (path) => (0,formats/* dataFormatFor */.Ru)(path) !== undefined && (0,picture_keys/* isNamed */.ev)(fields, path);
    const searched = isAsked ? [...paths, ...fields.flatMap(({ files }) => files.filter(isPositive))] : paths;
    return {
        includes: (path) => (isData(path) ? isNotExcluded(path) : matches(path) && !isAside(path)),
        leavesAside: (path) => matches(path) && isAside(path),
        formatFor: (path) => (0,formats/* formatFor */.Bm)(path) ?? (isData(path) ? (0,formats/* dataFormatFor */.Ru)(path) : (0,formats/* askedFormatFor */.Pq)(path, (setting) => settings[setting])),
        isByPath: fields.length > 0,
        mayHold: (0,globs/* matchFolders */.RZ)(searched),
        folders: (0,globs/* foldersOf */.pd)(searched),
    };
}
function isPositive(glob) {
    return !glob.startsWith('!');
}
/**
 * JSX, also in folders where frameworks keep it in `.js`, PHP, and Python where it is asked for. Few other files of code have an image, and a change of an application has many of them:
 * each would have to be fetched for nothing.
 */
function isComponent(path) {
    return /\.(?:[jt]sx|php|phtml|py)$/i.test(path) || (/\.m?js$/i.test(path) && componentFolders.test(path));
}
const componentFolders = /(?:^|\/)(?:components?|pages|layouts?)\//i;


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75548);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47882);


/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
async function settle(file, defaults, ...others) {
    const { settings, policy, writtenAt } = await read(file);
    return { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(defaults, settings, ...others), policy, writtenAt };
}
async function read({ text, path, read: readFile, readElsewhere, today }) {
    if (text === undefined)
        return { settings: {}, policy: _review_policy_js__WEBPACK_IMPORTED_MODULE_1__.noPolicy, writtenAt: new Map() };
    // The YAML parser is loaded only when there is a file.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 50219));
    return loadConfig(text, path, { read: readFile ?? (() => Promise.resolve(undefined)), readElsewhere, today });
}


/***/ }),

/***/ 13497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ defaultBaseline),
/* harmony export */   m: () => (/* binding */ withoutBaseline)
/* harmony export */ });
/** The path of a baseline that is used when it is there and the settings name none. */
const defaultBaseline = '.github/alt-text-review.baseline.json';
/** The value of the setting `baseline` with which none is used. */
const withoutBaseline = 'none';


/***/ }),

/***/ 12802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ matchFolders),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jv: () => (/* binding */ matchGlobs),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Whether a list of globs includes a path: it matches a glob without `!` (or there is none), and none with `!`.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
function matchGlobs(globs) {
    const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (path) => (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
/** Whether a folder can contain a path that {@link matchGlobs} includes; false only where that is certain. */
function matchFolders(globs) {
    const bases = foldersOf(globs).map((base) => (base === '.' ? '' : `${base.replace(/^\.\//, '')}/`));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (folder) => {
        const inside = folder === '.' ? '' : `${folder}/`;
        const isNear = bases.some((base) => base.startsWith(inside) || inside.startsWith(base));
        return isNear && !excluded.some((matches) => matches(folder) && matches(`${inside}file`));
    };
}
/** Whether an argument has marks of a glob, or excludes. */
function isGlob(path) {
    return path.startsWith('!') || picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(path).isGlob;
}
/** The folders in which files can match a list of globs, `.` for the folder that the globs are relative to. */
function foldersOf(globs) {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base || '.');
    return folders.length === 0 ? ['.'] : [...new Set(folders)];
}
function matcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^\.\//, ''), { dot: true });
    return (path) => matches(path);
}


/***/ }),

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failingSeverities)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90834);

/** The severities whose findings fail the gate, the most severe first. */
function failingSeverities(failOn) {
    return failOn === 'never' ? [] : _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(failOn) + 1);
}


/***/ }),

/***/ 62417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mendedAt)
/* harmony export */ });
/** Where people mend an image: in the source of its page, or where it was found. */
function mendedAt(linted) {
    return linted.origin ?? linted;
}


/***/ }),

/***/ 81463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  n3: () => (/* binding */ isRelative),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/pictures/site-folders.js


/** Folders that site generators use for content: the root of the site is above them. */
const contentFolders = new Set('docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(' '));
/** The root folder of a document's site, with `/` at its end; empty for the root of the repository. */
function siteFolder(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => contentFolders.has(folder));
    return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
}
/** The folders around a document, the nearest first, each with `/` at its end; the last one, the root of the repository, is empty. */
function ancestors(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const depths = Array.from(folders, (_, index) => folders.length - index);
    // For a path deeper than any site, both ends: published files are beside the page or near the root.
    const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
    return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
}
const ends = 4;
/** Folders that sites publish as `/`, below one of {@link ancestors}; in the root of the repository, the site may also have a folder of its own. */
function siteRoots(base) {
    return base === '' ? [...roots, ...rootsOfSites] : roots;
}
/**
 * Docusaurus, Hugo and SvelteKit `static`, Vite, Next and Astro `public`, MkDocs `docs`, Hugo and Jekyll `assets`, mdBook and
 * Eleventy `src`, Hexo `source`, Gatsby `src/images`, VuePress `.vuepress/public`, GitBook `.gitbook/assets`, Obsidian `attachments`.
 */
const roots = [
    '',
    'static/',
    'public/',
    'docs/',
    'assets/',
    'src/',
    'source/',
    'content/',
    'src/assets/',
    'src/images/',
    'src/static/',
    '.vuepress/public/',
    '.gitbook/assets/',
    'attachments/',
    'images/',
    // The folder that sites most often give to Nuxt Image.
    'static/img/',
    'public/img/',
];
const rootsOfSites = [
    'website/',
    'site/',
    'docs/',
    'www/',
    'web/',
    'apps/docs/',
    'apps/web/',
    'packages/docs/',
].flatMap((site) => [`${site}static/`, `${site}public/`, `${site}src/`]);
/** The folders that the alias at the beginning of `path` may mean, and the path after it; undefined without an alias. */
function aliasFolders(path) {
    const [opening, name = ''] = /^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path) ?? [];
    if (opening === undefined)
        return undefined;
    const folders = name === '' ? aliases[opening] : [`src/${name}/`, `${name}/`, `src/lib/${name}/`, `app/${name}/`];
    return folders && { folders, rest: path.slice(opening.length) };
}
/** Docusaurus `@site`; Nuxt, Vite, Vue and Astro `~`, `@`, `~~`, `@@`; SvelteKit `$lib`; Microsoft Learn `~`. */
const aliases = {
    '@site/': [''],
    '~~/': [''],
    '@@/': [''],
    '~/': ['', 'src/', 'app/', 'assets/', 'public/', 'static/'],
    '@/': ['src/', '', 'app/', 'assets/', 'public/', 'static/'],
    '$lib/': ['src/lib/'],
};
/** The folder that a page becomes when its address ends with `/` (MkDocs, Hugo, Jekyll): relative addresses begin there. */
function pageFolder(documentPath) {
    const { dir, name } = external_node_path_.posix.parse(documentPath);
    return /^(?:_?index|readme)$/i.test(name) ? dir : external_node_path_.posix.join(dir, name);
}
/** Paths of the page that a translated page may be a translation of: `docs/fr/a.md` of `docs/a.md` and `docs/en/a.md`. */
function translations(documentPath) {
    const docusaurus = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s;
    const [, site = '', plugin, instance, rest = ''] = docusaurus.exec(documentPath) ?? [];
    if (plugin !== undefined)
        return [docusaurusSource(site, plugin, instance, rest)];
    const segments = documentPath.split('/');
    const language = (0,text_language/* languageOfPath */.F4)(documentPath) ?? segments.find((segment) => countries.has(segment));
    if (language === undefined)
        return [];
    const at = segments.indexOf(language);
    const withInstead = (...names) => segments.toSpliced(at, 1, ...names).join('/');
    const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
    return [withInstead(), ...others];
}
/** Codes of countries that sites use for languages. */
const countries = new Set('br cn cz dk gr jp kr se tw ua'.split(' '));
/** Docusaurus, "i18n - Tutorial": `current` is the folder of the docs, an older version has a folder of its own. */
function docusaurusSource(site, plugin, instance, path) {
    if (plugin === 'pages')
        return `${site}src/pages/${path}`;
    if (plugin === 'blog')
        return `${site}${instance ?? 'blog'}/${path}`;
    if (path.startsWith('current/'))
        return `${site}${instance ?? 'docs'}/${path.slice('current/'.length)}`;
    return `${site}${instance === undefined ? '' : `${instance}_`}versioned_docs/${path}`;
}

;// CONCATENATED MODULE: ./build/pictures/candidates.js



/**
 * Paths in the repository where the picture of `src` may be, most likely first. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 */
function candidates(src, documentPath) {
    return [...new Set(placesOf(src, documentPath))];
}
/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
function likeliest(src, documentPath) {
    const { value } = placesOf(src, documentPath).next();
    return value ?? undefined;
}
/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
function isRelative(src) {
    return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}
function* placesOf(src, documentPath) {
    const written = src
        .trim()
        .replace(/[?#].*$/s, '')
        .replace(siteAddress, '');
    if (written.length > longest || expression.test(written))
        return undefined;
    const decoded = (0,decode_escapes/* decodeEscapes */.z)(written);
    if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path)))
        return undefined;
    const places = fromPath(decoded, documentPath);
    const first = places.next();
    if (first.done)
        return undefined;
    yield first.value;
    yield* places;
    // Some sites serve a file whose name really contains `%20` under that name.
    if (written !== decoded)
        yield* fromPath(written, documentPath);
    return undefined;
}
/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress = /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;
/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;
/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;
const expression = /\{[{%#]|<[%?]|\$\{/;
function* fromPath(path, documentPath) {
    if (path.startsWith('/')) {
        yield* fromSite(path, documentPath);
        return;
    }
    yield* fromAlias(path, documentPath);
    yield* fromDocument(path, documentPath);
}
function* fromAlias(path, documentPath) {
    const alias = aliasFolders(path);
    if (alias === undefined)
        return;
    for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
        yield* alias.folders.flatMap((folder) => inside(`${base}${folder}${alias.rest}`));
    }
}
/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path, documentPath) {
    const beside = inside(external_node_path_.posix.join(external_node_path_.posix.dirname(documentPath), path));
    yield* beside;
    yield* inside(external_node_path_.posix.join(pageFolder(documentPath), path));
    for (const original of translations(documentPath)) {
        yield* inside(external_node_path_.posix.join(external_node_path_.posix.dirname(original), path));
        yield* inside(external_node_path_.posix.join(pageFolder(original), path));
    }
    if (beside.length === 0)
        return;
    const [rest] = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
    if (rest !== undefined)
        yield* belowRoots(rest, ancestors(documentPath));
}
/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path, documentPath) {
    const [rest] = inside(path.replace(/^\/+/, ''));
    if (rest === undefined)
        return;
    const site = siteFolder(documentPath);
    yield site + rest;
    yield* belowRoots(rest, ancestors(documentPath));
    for (const original of translations(documentPath))
        for (const base of ancestors(original))
            yield base + rest;
    const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
    if (published !== undefined)
        yield* belowRoots(rest.slice(published.length), [site, '']);
}
function* belowRoots(path, bases) {
    for (const base of bases)
        for (const root of siteRoots(base))
            yield base + root + path;
}
/** `path` without detours; nothing when it leaves the repository. */
function inside(path) {
    const normal = external_node_path_.posix.normalize(path);
    return /^(\.\.?(\/|$)|\/)/.test(normal) ? [] : [normal];
}


/***/ }),

/***/ 27823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   likeliestWith: () => (/* binding */ likeliestWith),
/* harmony export */   placesWith: () => (/* binding */ placesWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72341);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81463);



/** {@link candidates}, and before them the place that the settings of the project name for an address. */
function placesWith(rules) {
    if (rules.length === 0)
        return _candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .Xi;
    const ordered = longestFirst(rules);
    return (src, documentPath) => {
        const place = mapped(src, ordered);
        const others = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .Xi)(src, documentPath);
        return place === undefined ? others : [place, ...others.filter((one) => one !== place)];
    };
}
/** {@link likeliest}, unless the settings of the project name a place. */
function likeliestWith(rules) {
    if (rules.length === 0)
        return _candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .likeliest */ .bU;
    const ordered = longestFirst(rules);
    return (src, documentPath) => mapped(src, ordered) ?? (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .likeliest */ .bU)(src, documentPath);
}
/** Of two beginnings that fit, the longer one says more. */
function longestFirst(rules) {
    return rules.toSorted((a, b) => b.from.length - a.from.length);
}
/** Where the first rule that fits puts an address; undefined when none fits, or the place would be outside of the repository. */
function mapped(src, rules) {
    const written = src.trim();
    const rule = rules.find(({ from }) => written.startsWith(from));
    if (rule === undefined || written.length > longest)
        return undefined;
    const rest = (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEscapes */ .z)(written.slice(rule.from.length).replace(/[?#].*$/s, ''));
    if (rest === '' || /[\\\p{Cc}]/u.test(rest))
        return undefined;
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(rule.to, rest));
    return /^(?:\.\.?(?:\/|$)|\/)/.test(place) || place.endsWith('/') ? undefined : place;
}
/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;


/***/ }),

/***/ 92176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readIgnore),
/* harmony export */   e: () => (/* binding */ ignoreMark)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);

/** Every comment for us begins with this. */
const ignoreMark = 'alt-text-review-';
/** Reads the text between the marks of a comment; undefined when it is not for us. */
function readIgnore(comment, { today, isRule }) {
    const text = comment.trim();
    if (!text.startsWith(ignoreMark))
        return undefined;
    const [, name = '', rest = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
    const kind = kinds.find((one) => one === name);
    if (!kind)
        return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(', ')} after the dash.`);
    const { ids, until } = wordsOf(rest);
    if (until !== undefined && !isDay(until)) {
        return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`);
    }
    // The last day is included.
    if (until !== undefined && until < today) {
        return problem(`This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`);
    }
    const rules = ids.filter(isRule);
    const strangers = ids.filter((id) => !isRule(id));
    const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
    // Without this, a list with only typos would mean every rule.
    const isEmptied = rules.length === 0 && ids.length > 0;
    return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}
const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'];
const hint = '`alt-text-review rules` lists them, and a reason comes after a colon.';
function problem(message) {
    return { ignore: undefined, problems: [message] };
}
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text, 60);
}
/** Ids, and the day after the word `until`; an empty day when none follows. */
function wordsOf(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const at = words.indexOf('until');
    const ids = at === -1 ? words : words.toSpliced(at, 2);
    return { ids: [...new Set(ids)], until: at === -1 ? undefined : (words[at + 1] ?? '') };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(text);
    // 2027-02-30 is read as 2 March.
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 12393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mayHoldForeign),
/* harmony export */   v: () => (/* binding */ readForeign)
/* harmony export */ });
/** Whether a text may have a comment for one of the other linters. A cheap test without false negatives. */
function mayHoldForeign(text) {
    return marks.some((mark) => text.includes(mark));
}
const marks = ['markdownlint-', 'rumdl-', 'eslint-', 'vale ', 'htmlhint', 'html-validate-'];
/** Rules of ours on the faults that other linters report of a missing text. */
const missing = ['empty-markdown-alt', 'missing-alt', 'blank-alt', 'empty-link-image'];
/** And of a text that nobody wrote. */
const unwritten = ['generic-alt', 'placeholder-alt', 'filename-alt', 'generated-alt'];
/** Rules of other linters, in lower case, and ours on the same fault. */
const meanings = {
    md045: missing,
    'no-alt-text': missing,
    gh001: unwritten,
    'no-default-alt-text': unwritten,
    'jsx-a11y/alt-text': missing,
    'jsx-a11y/img-redundant-alt': ['redundant-prefix'],
    h37: missing,
    'wcag/h37': missing,
    'alt-require': missing,
};
/** What follows the name of a linter and a hyphen. */
const forms = {
    disable: 'disable',
    'disable-file': 'disable',
    'disable-block': 'disable',
    'disable-line': 'ignore-line',
    'disable-next-line': 'ignore-next-line',
    'disable-next': 'ignore-next-line',
    enable: 'enable',
};
/** What a comment for another linter means for our rules on the same faults; undefined for any other comment. */
function readForeign(comment) {
    const text = comment
        .trim()
        .slice(0, longest)
        .replace(/^\[|\]$/g, '');
    const [name = '', ...rest] = text.split(/\s+/);
    if (name === 'vale')
        return ofVale(rest.join(' '));
    if (name === 'htmlhint')
        return ofHtmlhint(rest.join(''));
    const [, form = ''] = /^(?:markdownlint|rumdl|eslint|html-validate)-(.+)$/.exec(name) ?? [];
    const kind = Object.hasOwn(forms, form) ? forms[form] : undefined;
    if (kind === undefined)
        return undefined;
    // A reason comes after two dashes.
    const end = rest.indexOf('--');
    const ids = (end < 0 ? rest : rest.slice(0, end)).flatMap((word) => word.split(',')).filter((id) => id !== '');
    return ids.length === 0 ? { kind, rules: missing, isForeign: true } : meaningOf(kind, ids);
}
/** UTF-16 units of a comment that are looked at. */
const longest = 1000;
function meaningOf(kind, ids) {
    const rules = ids.flatMap((id) => Object.hasOwn(meanings, id.toLowerCase()) ? (meanings[id.toLowerCase()] ?? []) : []);
    return rules.length === 0 ? undefined : { kind, rules: [...new Set(rules)], isForeign: true };
}
/** `off`, `on`, and `Style.Rule = NO`, where the rule is about alternative texts. */
function ofVale(words) {
    if (words === 'off' || words === 'on')
        return { kind: words === 'off' ? 'disable' : 'enable', rules: missing, isForeign: true };
    const [rule = '', value = ''] = words.split('=').map((word) => word.trim());
    if (!/alt/i.test(rule) || (value !== 'NO' && value !== 'YES'))
        return undefined;
    return { kind: value === 'NO' ? 'disable' : 'enable', rules: missing, isForeign: true };
}
/** `alt-require:false`, for the rest of the page. */
function ofHtmlhint(words) {
    const setting = words.split(',').find((word) => word.startsWith('alt-require:'));
    if (setting === undefined)
        return undefined;
    return { kind: setting.endsWith(':false') ? 'disable' : 'enable', rules: missing, isForeign: true };
}


/***/ }),

/***/ 48855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wz: () => (/* reexport */ parse/* isDocument */.wz),
  dx: () => (/* reexport */ parse/* mayMatter */.dx),
  WU: () => (/* reexport */ offered/* offeredWith */.W),
  NQ: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(53938);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/review/limits.js
var review_limits = __webpack_require__(52545);
// EXTERNAL MODULE: ./build/review/totals.js
var review_totals = __webpack_require__(29110);
;// CONCATENATED MODULE: ./build/review/gate.js





/**
 * Why the gate fails; empty when it passes. An image counts once, with its worst finding, and against the limits of its document.
 *
 * @param overrides limits for some documents, beside those for all
 */
function gate(all, totals, limits, overrides = []) {
    const images = all.filter(({ inScope }) => inScope);
    const limitsOf = (0,review_limits/* limitsFor */.I)({ unread: 'fail', ...limits }, overrides);
    const failing = images.flatMap(({ document, findings: [worst] }) => worst !== undefined && (0,report/* failingSeverities */.M)(limitsOf(document.path).failOn).includes(worst.severity)
        ? [worst.severity]
        : []);
    const counts = rule/* severities */.g.flatMap((severity) => {
        const number = failing.filter((one) => one === severity).length;
        return number === 0 ? [] : [(0,count/* count */.U)(number, severity)];
    });
    const local = overrides.flatMap((override) => {
        const covers = (0,review_limits/* matchSome */.S)(override.paths);
        const inside = override.limits === undefined ? [] : images.filter(({ document }) => covers(document.path));
        const where = ` in ${override.paths.join(', ')}`;
        return inside.length === 0
            ? []
            : beyond(inside, (0,review_totals/* totalsOf */.v)(0, inside, 0), { failOn: limits.failOn, ...override.limits }, where);
    });
    return [...counts, ...beyond(images, totals, limits, ''), ...local];
}
/** The limits of numbers that images are beyond. @param where after what is counted, for the documents of an override */
function beyond(images, { coverage }, { failOn, minCoverage, maxWarnings }, where) {
    const warnings = images.filter(({ findings }) => findings[0]?.severity === 'warning').length;
    // They are among the reasons already where any of them fails the check.
    const areTooMany = maxWarnings !== undefined && warnings > maxWarnings && failOn !== 'warning';
    const isTooLow = minCoverage !== undefined && coverage < minCoverage;
    return [
        ...(areTooMany ? [`${(0,count/* count */.U)(warnings, 'warning')}${where}, more than max-warnings ${maxWarnings}`] : []),
        ...(isTooLow ? [`coverage${where} ${coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`] : []),
    ];
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
;// CONCATENATED MODULE: ./build/review/baseline-note.js


/** What the baseline accepts, and what of it nothing needs any more: a pass is not to look like one without findings. */
function baselineNote({ accepted, unread }, { documents, baseline, baselineFile }) {
    if (baseline === undefined || documents.length === 0)
        return [];
    const name = baselineFile === undefined ? 'The baseline' : `The baseline ${baselineFile}`;
    const judged = new Set(documents.map(({ path }) => path));
    for (const { file } of unread)
        judged.delete(file);
    const stale = [...baseline].filter((key) => !accepted.has(key) && isKnown(key, judged)).length;
    return [
        ...(accepted.size === 0
            ? []
            : [`${name} accepts ${(0,count/* count */.U)(accepted.size, 'finding')} of the documents that were read.`]),
        ...(stale === 0
            ? []
            : [
                `${(0,count/* count */.U)(stale, 'entry', 'entries')} of the baseline ${stale === 1 ? 'matches' : 'match'} nothing any more: \`alt-text-review baseline --prune\` takes ${stale === 1 ? 'it' : 'them'} out.`,
            ]),
    ];
}
/** Whether this run would have found what a key accepts. Some findings depend on other pages or on a change, which it may not have seen. */
function isKnown(key, judged) {
    const [rule = '', file = ''] = key.split(' | ');
    return rule !== 'unread' && rule !== 'stale-alt' && rule !== 'repeated-alt' && !(0,rules.isAdvice)(rule) && judged.has(file);
}

// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/review/notes.js


/** Many editors write `alt=""` for every picture, and each of them counts as decided. */
function decorationNote(images, isAloneInText) {
    const decorative = images.filter(({ inScope, status }) => inScope && status === 'decorative');
    const alone = decorative.filter(({ image }) => isAloneInText(image)).length;
    if (alone < 10 || 2 * alone <= decorative.length)
        return [];
    return [
        `${alone} of ${decorative.length} images that are marked as decorative stand alone in the text. Some editors write alt="" where nobody wrote a text, so look at some of them: the coverage counts them all as decided.`,
    ];
}
/** What a reader should know about drafts in another language than their page. */
function translationNote(images) {
    const foreign = images.filter(language/* isToTranslate */.uN);
    if (foreign.length === 0)
        return [];
    return [
        `${(0,count/* count */.U)(foreign.length, 'draft is', 'drafts are')} not in the language of the page: translate before use. No suggestion was made from ${foreign.length === 1 ? 'it' : 'them'}.`,
    ];
}
/** What a reader should know about drafts that are only shown; nothing where the settings want none to be offered. */
function unofferedNote(images, contextDrafts) {
    if (contextDrafts === 'never')
        return [];
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? [
            '1 draft was made without a model and is only shown, because it is not certain: with context-drafts: always it is offered as a suggestion, too.',
        ]
        : [
            `${shown} drafts were made without a model and are only shown, because they are not certain: with context-drafts: always they are offered as suggestions, too.`,
        ];
}

// EXTERNAL MODULE: ./build/review/offered.js
var offered = __webpack_require__(55126);
// EXTERNAL MODULE: ./build/review/unread.js
var unread = __webpack_require__(42818);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
;// CONCATENATED MODULE: ./build/review/index.js











/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
async function review(input) {
    const { images, found, drafts, refused, notes, summaries } = await judge(input);
    const { overrides } = input.policy;
    const totals = (0,review_totals/* totalsOf */.v)(input.documents.length - found.unread.length, images, found.ignored);
    const skipped = (0,unread/* unreadFiles */.jH)([...input.skipped, ...found.unread], input.baseline);
    const reasons = [
        ...(input.mistakes ?? []),
        ...(0,unread/* unreadReasons */.dx)(skipped, input, overrides),
        ...gate(images, totals, input, overrides),
    ];
    return {
        tool: version/* tool */.z,
        scope: input.scope,
        failOn: input.failOn,
        unread: input.unread,
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        totals,
        images,
        drafts,
        skipped,
        leftOut: input.leftOut ?? [],
        notes,
        refused,
        summaries,
    };
}
/** Rules and writers are loaded for the first document: most changes have none. */
async function judge(input) {
    if (input.documents.length === 0)
        return { ...nothing, notes: [...input.notes, ...input.policy.upcoming] };
    const [{ lintDocuments }, { createPolicy }, { proposeAll }, { draftAll }, { isAloneInText, rules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(9439), __webpack_require__.e(4266)]).then(__webpack_require__.bind(__webpack_require__, 49439)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47882)),
        Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(4019)]).then(__webpack_require__.bind(__webpack_require__, 84019)),
        Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(3072)]).then(__webpack_require__.bind(__webpack_require__, 23072)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22679)),
    ]);
    const { drafting, samePictures, policy } = input;
    const found = await lintDocuments(input.documents, input);
    const policyOf = createPolicy(policy);
    const traced = await withOrigins(found.images, input);
    const linted = traced.map((one) => inLanguage(one, policyOf(one.document.path).language ?? input.language));
    const proposed = await proposeAll(linted, { policyOf, samePictures, policy, mends: input.mends === true });
    const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, policy, earlier: input.earlier });
    const suggested = await suggestAll(drafted.images, {
        policy,
        contextDrafts: (0,offered/* offeredWith */.W)(drafting, input.contextDrafts),
        offersSilence: input.offersSilence,
    });
    const beginnings = input.showsBeginnings === true ? await Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(2110)]).then(__webpack_require__.bind(__webpack_require__, 82110)) : undefined;
    const { idleNotes } = input.scope === 'all' ? await __webpack_require__.e(/* import() */ 8453).then(__webpack_require__.bind(__webpack_require__, 38453)) : noNotes;
    return {
        images: beginnings?.withBeginnings(suggested.images, policyOf) ?? suggested.images,
        found,
        drafts: drafted.totals,
        refused: drafted.refused,
        notes: [
            ...drafted.notes,
            ...input.notes,
            ...input.policy.upcoming,
            ...found.notes,
            ...suggested.notes,
            ...baselineNote(found, input),
            ...idleNotes(suggested.images, input.policy),
            ...decorationNote(suggested.images, isAloneInText),
            ...translationNote(suggested.images),
            ...unofferedNote(suggested.images, input.contextDrafts),
        ],
        summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
    };
}
const noNotes = { idleNotes: () => [] };
const noDrafts = { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 };
const nothing = {
    images: [],
    found: { unread: [], ignored: 0, accepted: new Set() },
    drafts: noDrafts,
    refused: undefined,
    summaries: new Map(),
};
async function withOrigins(linted, input) {
    if (input.sources === undefined)
        return linted;
    const { mayBeTraced, traceOrigins } = await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 90224));
    const pages = linted.filter(mayBeTraced).map(({ document }) => document.path);
    if (pages.length === 0)
        return linted;
    return traceOrigins(linted, await input.sources([...new Set(pages)]), input.policy);
}
/** The setting takes precedence over the language of the pages. */
function inLanguage(linted, language) {
    const { image } = linted;
    return language === 'auto' ? linted : { ...linted, image: { ...image, context: { ...image.context, language } } };
}
async function suggestAll(all, options) {
    const { suggest } = await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(8036)]).then(__webpack_require__.bind(__webpack_require__, 98036));
    const pages = (0,group_by/* groupBy */.$)(all, (reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document);
    const suggested = [];
    // One after the other: each reads the text of its document, and all of them at once may be more than there is memory.
    for (const [document, images] of pages)
        suggested.push(await suggest(document, images, options));
    const suggestions = new Map(suggested.flatMap(({ made }) => [...made]));
    return {
        images: all.map((reviewed) => ({ ...reviewed, suggestion: suggestions.get(reviewed) })),
        notes: suggested.flatMap(({ notes }) => notes),
    };
}


/***/ }),

/***/ 52545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ limitsFor),
/* harmony export */   S: () => (/* binding */ matchSome)
/* harmony export */ });
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);

/** What fails the check for a document: the last that covers it wins, limit by limit. */
function limitsFor(limits, overrides) {
    const some = overrides.flatMap((one) => (one.limits === undefined ? [] : [{ ...one, covers: matchSome(one.paths) }]));
    if (some.length === 0)
        return () => limits;
    return (path) => some.reduce((all, one) => (one.covers(path) ? { ...all, ...one.limits } : all), limits);
}
/** Like {@link matchGlobs}, but a list without a positive glob matches nothing. */
function matchSome(globs) {
    return globs.some((glob) => !glob.startsWith('!')) ? (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matchGlobs */ .jv)(globs) : () => false;
}


/***/ }),

/***/ 55126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ offeredWith),
/* harmony export */   k: () => (/* binding */ isOffered)
/* harmony export */ });
/** Which words that need no model are offered: beside a model all of them, unless the settings want none. */
function offeredWith({ status }, contextDrafts) {
    return status === 'ready' && contextDrafts === 'auto' ? 'always' : contextDrafts;
}
/** What only takes away what no reader needs is no draft, so it was asked for in another way. */
function isOffered(certainty, contextDrafts) {
    return contextDrafts === 'always' || certainty === 'mend' || (certainty === 'sure' && contextDrafts === 'auto');
}


/***/ }),

/***/ 59150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   oA: () => (/* binding */ withinLimits),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68063);
/* harmony import */ var _text_generated_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76048);
/* harmony import */ var _ignores_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92176);
/* harmony import */ var _ignores_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12393);
/* harmony import */ var _picture_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36396);






/** Whether a text can have anything for a run: an image, or a comment for us. A cheap test without false negatives. */
function mayMatter({ text, format }, policy) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, policy.components, (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .pictureKeys */ .bh)(policy)) || text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreMark */ .e);
}
/** Whether a text is a document: source code is one where it can have anything for a run. */
function isDocument(document, policy) {
    return !(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(document.format) || mayMatter(document, policy);
}
/** Finds the images of a document, and goes on with `work` before anything else runs. */
async function parseDocument({ path, format, text }, policy, work) {
    const { components } = policy;
    const keys = (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .pictureKeys */ .bh)(policy, path);
    const hasImages = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, keys);
    const hasComments = text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreMark */ .e) ||
        (policy.otherComments === true && (0,_ignores_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHoldForeign */ .X)(text)) ||
        (hasImages && (0,_text_generated_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldGenerated */ .o)(text));
    if (!hasImages && !hasComments)
        return { result: work({ ...nothing, comments: [] }) };
    const readPlain = hasComments ? undefined : await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlain */ .VF)(format, { text, ...keys });
    if (readPlain !== undefined) {
        const plain = withinLimits(() => {
            const images = readPlain(text, components);
            return images && { found: work({ images, comments: [] }) };
        });
        if ('reason' in plain)
            return plain;
        if (plain.result)
            return { result: plain.result.found };
    }
    const reader = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M6)(format, { text, ...keys });
    return withinLimits(() => work({
        ...(hasImages ? reader.read(text, components) : nothing),
        comments: hasComments ? reader.comments(text) : [],
        page: hasComments ? reader.pageText?.(text) : undefined,
    }));
}
/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
function withinLimits(work) {
    try {
        return { result: work() };
    }
    catch (error) {
        // The readers refuse what is nested too deeply or too dense for them: only this file must be lost.
        if (error instanceof RangeError)
            return {
                reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
            };
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableText */ .j5)
            return { reason: error.message };
        const bug = `The parser stopped: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. This is a bug in alt-text-review: report it with the file.`;
        return { reason: bug };
    }
}
const nothing = { images: [] };


/***/ }),

/***/ 36396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ idleOverridesNote),
/* harmony export */   bh: () => (/* binding */ pictureKeys),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   qR: () => (/* binding */ idleFieldsNote)
/* harmony export */ });
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12802);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);


/** The keys that name pictures in the document at `path`; without one, those of any document. */
function pictureKeys({ frontMatter, fields, notebookOutputs, }, path) {
    const rules = fields.filter((rule) => path === undefined || matcherOf(rule)(path));
    return {
        frontMatter,
        fields: rules.flatMap((rule) => rule.fields),
        markup: rules.flatMap(({ markup = [] }) => markup),
        outputs: notebookOutputs === true,
    };
}
/** Whether one of `rules` names a file. */
function isNamed(rules, path) {
    return rules.some((rule) => matcherOf(rule)(path));
}
/** What a user has to know about rules that no document matches. @param documents paths of all of them */
function idleFieldsNote(rules, documents) {
    const idle = rules.filter((rule) => !documents.some(matcherOf(rule))).map(({ files }) => files.join(', '));
    return idle.length === 0
        ? []
        : [`No file that is read matches ${(0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .K)(idle, 3, (files) => files).join(', ')}, which fields names.`];
}
/**
 * What a reader should know about overrides that match no document in a scan of everything.
 *
 * @param nearest the pattern with a match that one without was probably meant for
 */
function idleOverridesNote(overrides, documents, nearest) {
    const idle = overrides.filter(({ paths }) => !documents.some((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)(paths))).map(({ paths }) => paths);
    return idle.slice(0, 3).map((paths) => {
        const near = paths.length === 1 ? nearest(paths[0] ?? '', documents) : undefined;
        const hint = near === undefined ? '' : ` Did you mean ${near}?`;
        return `No document that is read matches ${paths.join(', ')}, which overrides names.${hint}`;
    });
}
const matchers = new WeakMap();
function matcherOf(rule) {
    const matches = matchers.get(rule) ?? (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)(rule.files);
    matchers.set(rule, matches);
    return matches;
}


/***/ }),

/***/ 47882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicy: () => (/* binding */ createPolicy),
  decisionsFor: () => (/* binding */ decisionsFor),
  mergedDecisions: () => (/* binding */ mergedDecisions),
  namesOf: () => (/* binding */ namesOf),
  noDecisions: () => (/* binding */ noDecisions),
  noPolicy: () => (/* binding */ noPolicy),
  overridesFor: () => (/* binding */ overridesFor)
});

// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/review/limits.js
var limits = __webpack_require__(52545);
;// CONCATENATED MODULE: ./build/text/match-words.js
/**
 * Whether a text matches one of `patterns`: the whole text, without regard to case and white space; `*` is any run of characters.
 * No regular expressions, so no pattern can take longer than the text is long.
 */
function matchWords(patterns) {
    const folded = patterns.map(fold);
    const exact = new Set(folded.filter((pattern) => !pattern.includes('*')));
    const globs = folded.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
    return (text) => {
        if (patterns.length === 0)
            return false;
        const words = fold(text);
        return exact.has(words) || globs.some((parts) => fits(words, parts));
    };
}
/** Compatibility forms as one (NFKC), lower case, single spaces. */
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
/** The first part at the start, the last at the end, the others between them, each as early as possible. */
function fits(text, parts) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last) || first.length > end)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

;// CONCATENATED MODULE: ./build/model/house-style.js
/** A style with the decisions of a later one, which win one by one. */
function mergedStyle(before, after) {
    return before === undefined || after === undefined ? (after ?? before) : { ...before, ...after };
}

;// CONCATENATED MODULE: ./build/model/rule-option.js
/** Decisions with those of later ones, which win option by option. */
function mergedOptions(before, after) {
    const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
    return Object.fromEntries([...ids].map((id) => [id, { ...before[id], ...after[id] }]));
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/review/policy.js






const noDecisions = {
    rules: {},
    options: {},
    allow: [],
    decorative: [],
    style: undefined,
    emptyAlt: undefined,
    language: undefined,
};
const noPolicy = {
    ...noDecisions,
    overrides: [],
    otherComments: false,
    upcoming: [],
    components: {},
    addresses: [],
    frontMatter: {},
    fields: [],
    notebookOutputs: false,
    generatedParts: undefined,
    docstrings: false,
};
/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
function createPolicy(policy) {
    const overrides = policy.overrides.map((override) => ({ override, covers: (0,limits/* matchSome */.S)(override.paths) }));
    const known = new Map();
    const placesOf = (0,mapped.placesWith)(policy.addresses);
    return (path) => {
        const holds = overrides.map(({ covers }) => covers(path));
        const key = holds.map(Number).join('');
        const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
        const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce(mergedDecisions, noDecisions), placesOf);
        known.set(key, verdicts);
        return { ...verdicts, view: (image) => verdicts.view(image, path) };
    };
}
/** Decisions, and later ones that win over them; lists are joined. */
function mergedDecisions(before, after) {
    return {
        rules: { ...before.rules, ...after.rules },
        options: mergedOptions(before.options, after.options),
        allow: [...before.allow, ...after.allow],
        decorative: [...before.decorative, ...after.decorative],
        style: mergedStyle(before.style, after.style),
        emptyAlt: after.emptyAlt ?? before.emptyAlt,
        language: after.language ?? before.language,
    };
}
/** The overrides that apply to one page, later ones win. */
function overridesFor({ overrides }, path) {
    return overrides.filter(({ paths }) => (0,limits/* matchSome */.S)(paths)(path));
}
/** All decisions for one page, and the limits that overrides set there. */
function decisionsFor(policy, path) {
    const layers = overridesFor(policy, path);
    const limits = layers.reduce((all, one) => (one.limits ? { ...all, ...one.limits } : all), undefined);
    return { ...[policy, ...layers].reduce(mergedDecisions, noDecisions), limits };
}
function createVerdicts({ rules, options, allow, decorative, style, emptyAlt, language }, placesOf) {
    const isFine = matchWords(allow);
    const decorates = (0,limits/* matchSome */.S)(decorative);
    return {
        style,
        options,
        language,
        view(image, path) {
            if (image.alt.kind !== 'empty')
                return image;
            if (decorative.length > 0 && namesOf(image, path, placesOf).some(decorates)) {
                // The glob turns empty brackets into a decision; an empty `alt` is one already, or a role conflict overrules it.
                return image.emptyIsDecision ? image : { ...image, ...decoration };
            }
            return emptyAlt === 'missing' && image.decorative ? { ...image, ...noDecoration } : image;
        },
        isAsked: (rule) => rules[rule] !== 'off',
        settle(image, findings) {
            if (findings.length === 0 || (isWritten(image) && isFine(image.name ?? '')))
                return [];
            return findings
                .flatMap((finding) => settled(finding, rules[finding.rule]))
                .map((finding) => (emptyAlt === 'missing' && image.alt.kind === 'empty' ? explained(finding) : finding))
                .toSorted(rule/* bySeverity */.N);
        },
    };
}
const decoration = { decorative: true, markedDecorative: true };
const noDecoration = { decorative: false, markedDecorative: false };
/** A text that no parser reads as an image must be reported even if its words are good. */
function isWritten({ name, fault }) {
    return name !== undefined && fault === undefined;
}
function settled(finding, setting) {
    if (setting === 'off')
        return [];
    return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}
/** The message of the rule offers an empty `alt` as a fix, which it is not under this policy. */
function explained(finding) {
    if (finding.rule !== 'missing-alt')
        return finding;
    return {
        ...finding,
        message: 'The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file.',
    };
}
/** The names that a glob can match: the address as it is written, and its possible paths in the repository. */
function namesOf({ src }, path, placesOf) {
    return [src.replace(/[?#].*$/s, ''), ...placesOf(src, path)];
}


/***/ }),

/***/ 29110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
function totalsOf(documents, all, ignored) {
    const images = all.filter(({ inScope }) => inScope);
    const count = (status) => images.filter((image) => image.status === status).length;
    const [ok, decorative, missing, weak, unknown] = [
        count('ok'),
        count('decorative'),
        count('missing'),
        count('weak'),
        count('unknown'),
    ];
    const known = ok + decorative + missing + weak;
    // Rounded down, so that 100 % means that nothing is left.
    const coverage = known === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / known) / 10;
    return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}


/***/ }),

/***/ 42818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ unreadReasons),
/* harmony export */   jH: () => (/* binding */ unreadFiles),
/* harmony export */   l4: () => (/* binding */ unreadKey)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16327);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52545);


/** The name of a file in a baseline that could not be read: it is accepted until its bytes change. */
function unreadKey(file, hash) {
    return `unread | ${file} | ${hash}`;
}
/** Every file once, by path, with the decision of the baseline. A file whose bytes are unknown cannot be accepted. */
function unreadFiles(skipped, baseline) {
    const files = new Map(skipped.map((one) => [one.file, one]));
    const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    return sorted.map((one) => {
        const isAccepted = one.hash !== undefined && baseline?.has(unreadKey(one.file, one.hash)) === true;
        return isAccepted ? { ...one, accepted: true } : one;
    });
}
/** Why files that could not be read fail the gate; empty when they do not. Without this, a text that stops a parser would pass every check. */
function unreadReasons(files, limits, overrides = []) {
    const limitsOf = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsFor */ .I)({ minCoverage: undefined, ...limits }, overrides);
    const number = files.filter(({ file, accepted }) => {
        const { failOn, unread } = limitsOf(file);
        return accepted !== true && unread !== 'warn' && failOn !== 'never';
    }).length;
    if (number === 0)
        return [];
    return [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(number, 'file')} could not be read`];
}


/***/ }),

/***/ 76048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ generatedParts),
/* harmony export */   o: () => (/* binding */ mayHoldGenerated)
/* harmony export */ });
/** UTF-16 units of a comment that are looked at. */
const longest = 200;
/** Whether a text may have such a part. A cheap test without false negatives. */
function mayHoldGenerated(text) {
    for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at + 4)) {
        if (readMark(text.slice(at + 4, at + 4 + longest)) !== undefined)
            return true;
    }
    return false;
}
/** The parts of a page by their comments, in order. One that has no end is none: nobody knows how far it would reach. */
function generatedParts(comments) {
    const parts = [];
    let open;
    for (const { text, span } of comments) {
        if (open !== undefined && text.trim().toLowerCase().startsWith(open.end)) {
            parts.push({ mark: open.shown, span: { start: open.start, end: span.end } });
            open = undefined;
            continue;
        }
        const mark = open === undefined ? readMark(text) : undefined;
        if (mark !== undefined)
            open = { ...mark, start: span.start };
    }
    return parts;
}
/** The comment before a generated part; undefined for any other. Marks that people set for what is included elsewhere (`docs:start`) are others. */
function readMark(comment) {
    const text = comment.trimStart().slice(0, longest);
    const pair = pairs.find(({ begin }) => begin.test(text));
    if (pair !== undefined)
        return { shown: text.split(/\s|-->/u, 1).join(''), end: pair.end };
    if (!known.test(text) && !saysSo.test(text))
        return undefined;
    const word = /(?<![a-z])(?:start|begin)(?![a-z])/iu.exec(text);
    if (word === null)
        return undefined;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length);
    // Where the word comes first, what follows it is the name: `START_SECTION:waka`, `START doctoc`.
    const [name = ''] = before === '' ? (/^\s*[^\s>]+/u.exec(after) ?? []) : [];
    return { shown: before + word[0] + name, end: `${before}end${name}`.toLowerCase() };
}
/** Marks of all-contributors, markdown-magic, blog-post-workflow, profile READMEs, terraform-docs, contributors-readme-action. */
const known = /^(?:ALL-CONTRIBUTORS-|AUTO-GENERATED-CONTENT|BLOG-POST-LIST|START_SECTION:|BEGIN_TF_DOCS|readme: )/iu;
/** `doctoc generated TOC please keep comment here`, `do not edit this section`. What is not to be removed may be the mark alone. */
const saysSo = /\b(?:auto-?)?generated\b|\bdo(?: not|n't) (?:change|edit|modify|touch|update)\b/iu;
/** automd, github-sponsors-readme-action */
const pairs = [
    { begin: /^automd:/u, end: '/automd' },
    { begin: /^sponsors\s*(?:-->|$)/u, end: 'sponsors' },
];


/***/ }),

/***/ 44104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56730);
/* harmony import */ var _pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39852);




/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
async function namedFile(root, file) {
    const place = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), links: 0 });
    if (place === undefined)
        return { kind: 'outside' };
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(ifMissing);
    if (stats === undefined)
        return { kind: 'absent', path: place };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return stats.isFile() && !openFiles.test(place)
        ? { kind: 'file', path: place, stats }
        : { kind: 'stream', path: place };
}
/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;
/** As many as Linux follows. */
const mostLinks = 40;
/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path, way) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const folder = await follow(parent, way);
    if (folder === undefined)
        return undefined;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (openFiles.test(here))
        return here;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(here).catch(() => undefined);
    if (link === undefined)
        return here;
    way.links += 1;
    if (way.links > mostLinks)
        throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    const target = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link), way);
    const tree = (await (0,_pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(folder)) ?? ((0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(way.root, folder) ? way.root : undefined);
    return target === undefined || (tree !== undefined && !(0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(tree, target)) ? undefined : target;
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}


/***/ }),

/***/ 67778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44104);





/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
async function writeFile(root, file, content, keep = () => () => undefined) {
    let target;
    try {
        target = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFile */ .e)(root, file);
        if (target.kind === 'outside')
            return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
        if (target.kind === 'folder')
            return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
        if (target.kind === 'stream')
            await send(target.path, content);
        else
            await replace(target, content, keep);
        return undefined;
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const [why, remedy] = causes[String(error.code)] ?? [(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), nameFile];
        return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
    }
}
const unchanged = 'What is there is unchanged.';
const leftBehind = {
    file: 'The file on the disk is unchanged.',
    absent: 'No part of it is on the disk.',
    stream: 'A part of it may have been written.',
};
const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'];
/** What the codes of the file system mean, and the remedies. */
const causes = {
    ENOSPC: ['the disk is full', freeSpace],
    EDQUOT: ['the quota of the disk is used up', freeSpace],
    EFBIG: ['it is larger than a file may be here', freeSpace],
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: ['the disk can only be read', nameFile],
    ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};
async function send(path, content) {
    const own = ownFile(path);
    if (own !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile()) {
        // Opened again, it would be written from its start, over what was printed before.
        for (const part of partsOf(content))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(own, part);
        return;
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
    }
    finally {
        await handle.close();
    }
}
function partsOf(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
/** The number of an open file of this process, from its path. */
function ownFile(path) {
    const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
    return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}
async function replace(target, content, keep) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target.path);
    // A rename would replace a file that is protected against writing, too.
    if (target.kind === 'file')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    // The ending is none of a document, and the name has the same length for a file with the longest name of all.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.alt-text-review-${crypto.randomUUID()}.tmp`);
    const release = keep();
    try {
        await fill(beside, target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target.path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        release();
    }
}
async function fill(beside, target, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
        if (target.kind === 'file') {
            const { mode, uid, gid } = target.stats;
            const own = await handle.stat();
            // Only root may give files away. It comes before the mode, because it takes special bits away.
            if (own.uid !== uid || own.gid !== gid)
                await handle.chown(uid, gid).catch(() => undefined);
            await handle.chmod(mode & 0o7777);
        }
        // Some disks are found full only now.
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 72341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}


/***/ }),

/***/ 55365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 56730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 39852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder at or above the absolute `folder` with `.git`, which is a file in worktrees and submodules; undefined without one. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 22679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixedBy: () => (/* binding */ fixedBy),
  isAdvice: () => (/* binding */ isAdvice),
  isAloneInText: () => (/* reexport */ isAloneInText),
  isRule: () => (/* binding */ isRule),
  mendBy: () => (/* binding */ mendBy),
  repeatedAlt: () => (/* reexport */ repeatedAlt),
  rules: () => (/* binding */ rules),
  rulesAboutOthers: () => (/* binding */ rulesAboutOthers),
  runRules: () => (/* binding */ runRules)
});

;// CONCATENATED MODULE: ./build/rules/shared/quote.js
/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
function quote(text) {
    const plain = text
        .slice(0, 400)
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(?!\u200d)\p{Cf}/gu, '');
    const characters = Array.from(plain.trim());
    return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/rules/shared/absence.js
/** Why a screen reader has nothing to say for `image`; undefined where it has something to say, should say nothing, or where the source does not show it. */
function absence(image) {
    const { alt, context, decorative, emptyIsDecision, fault, name, namedByCaption } = image;
    if (namedByCaption === true)
        return 'missing';
    if (fault !== undefined || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name)))
        return undefined;
    // Decoration does not count here: the link stays and can be reached, but has no name (WCAG F89).
    if (context.control !== undefined && isBlank(context.control.otherText))
        return 'in-control';
    if (decorative)
        return undefined;
    if (alt.kind === 'text')
        return 'blank';
    // An empty `alt` that was meant as a decision and does not make the image decorative is overruled (role conflict), so it counts as missing.
    return alt.kind === 'empty' && !emptyIsDecision ? 'empty' : 'missing';
}
/** Whether a screen reader speaks nothing of `text`: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
function isBlank(text) {
    if (/^[\w"'(]/.test(text))
        return false;
    return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text);
}

;// CONCATENATED MODULE: ./build/rules/shared/spoken.js

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to check: an expression, decoration, no name.
 * A caption that only fills the place of a missing text is judged as that. The name and not the alt: where an `aria-label` replaces the alt, the alt is never spoken.
 */
function spoken({ alt, decorative, name, namedByCaption }) {
    if (name === undefined || namedByCaption === true || decorative || alt.kind === 'dynamic' || isBlank(name))
        return undefined;
    return name;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/rules/adjacent-duplicate-link.js



/** A linked picture and the text link beside it have the same words and the same target. */
const adjacentDuplicateLink = {
    id: 'adjacent-duplicate-link',
    severity: 'warning',
    summary: 'A linked image and the link beside it have the same words and the same target.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,same_words/* sameWords */.M)(text, image.context.adjacentLinkText))
            return undefined;
        return `The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`;
    },
};

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(98968);
;// CONCATENATED MODULE: ./build/rules/words/ar.js
/** Arabic: the article is part of the word, and prepositions stick to the next one. */
const ar = {
    articles: 'هذه, هذا, هذه هي',
    pictures: 'صورة, صور, الصورة, الصور, صورة فوتوغرافية, ملف صورة',
    kinds: `
    لقطة شاشة, لقطة الشاشة, لقطات شاشة, لقطة للشاشة, صورة الشاشة, صورة شاشة, شاشة, الشاشة, أيقونة,
    ايقونة, رمز, شعار, الشعار, شعار الشركة, لوغو, لوجو, لافتة, بانر, غلاف, صورة الغلاف, صورة بارزة,
    الصورة البارزة, الصورة الرئيسية, صورة رئيسية, خلفية, صورة الخلفية, صورة خلفية, صورة مصغرة, معاينة,
    صورة رمزية, صورة شخصية, صورة الملف الشخصي, صورة المنتج, رسم, رسم توضيحي, رسمة, لوحة, شكل,
    رسم بياني, مخطط, مخطط بياني, مخطط انسيابي, إنفوجرافيك, إنفوغرافيك, خريطة, الخريطة, رسوم متحركة,
    مثال, صورة توضيحية, فاصل`,
    placeholders: `
    نص بديل, النص البديل, نص بديل هنا, النص البديل للصورة, نص بديل للصورة, وصف الصورة, وصف للصورة,
    وصف صورة, أضف وصفا, أضف وصفا للصورة, أدخل وصف الصورة, أدخل وصف الصورة هنا, أضف نصا بديلا, بدون وصف,
    لا يوجد وصف, لا يوجد نص بديل, أدرج صورة, إدراج صورة, صورة هنا, ضع الصورة هنا, نص هنا, النص هنا,
    عنوان الصورة, اسم الصورة, تعليق الصورة, بدون عنوان, بلا عنوان, بدون اسم, قيد الإنجاز, عنصر نائب,
    صورة مؤقتة, صورة زخرفية, صورة تزيينية, زخرفية, صورة تجريبية`,
    commands: 'انقر هنا, اضغط هنا, انقر للتكبير, اضغط للتكبير, انقر لتكبير الصورة, انظر الصورة, اقرأ المزيد',
    numbered: 'كائن, مربع نص, عنصر نائب للمحتوى, عنصر نائب للصورة',
    openings: `
    صورة ل..., صورة تظهر, صورة توضح, صورة تبين, صورة تعرض, الصورة تظهر, الصورة توضح, تظهر الصورة,
    توضح الصورة, صورة من, صورة فوتوغرافية ل...`,
    credits: 'مصدر الصورة, حقوق الصورة',
    captions: 'الشكل, شكل, الصورة, صورة, الرسم, رسم, المخطط, مخطط, الخريطة, خريطة, الجدول, جدول, مثال',
    screenshots: 'لقطة شاشة, لقطة الشاشة, تسجيل الشاشة, صورة, بدون عنوان',
    joints: 'في, ص, م, نسخة',
};

;// CONCATENATED MODULE: ./build/rules/words/cs.js
/** Czech: no articles; the noun for a picture comes first and takes a genitive. */
const cs = {
    articles: 'ten, ta, to, tento, tato, náš, naše, můj, moje',
    pictures: `
    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
    kinds: `
    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,
    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,
    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,
    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,
    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,
    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
    placeholders: `
    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,
    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,
    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,
    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,
    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,
    dekorativní obrázek, dekorativní, testovací obrázek`,
    commands: `
    klikněte zde, klikni zde, klikněte pro zvětšení, kliknutím zvětšíte, zvětšit obrázek, viz obrázek,
    číst dále, více informací`,
    numbered: 'objekt, textové pole, zástupný symbol pro obsah, zástupný symbol obrázku',
    openings: `
    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,
    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,
    na snímku je`,
    credits: 'zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie',
    captions: 'obrázek, obr, ilustrace, foto, graf, schéma, mapa, tabulka, tab, výpis, příklad',
    screenshots: `
    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,
    bez názvu`,
    joints: 'v, ve, z, kopie, dop, odp',
};

;// CONCATENATED MODULE: ./build/rules/words/da.js
/** Danish. */
const da = {
    articles: 'en, et, den, det, denne, dette, vores, min, mit',
    pictures: 'billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil',
    kinds: `
    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,
    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,
    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,
    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,
    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,
    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,
    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,
    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,
    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,
    dekorativ, testbillede`,
    commands: 'klik her, klik for at forstørre, klik for større billede, se billede, læs mere',
    numbered: 'objekt, tekstfelt, tekstboks, pladsholder til indhold, pladsholder til billede, vedhæftet fil',
    openings: `
    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
    credits: 'billedkilde, fotokilde, fotokredit',
    captions: 'figur, fig, billede, foto, diagram, kort, tabel, eksempel',
    screenshots: 'skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/de.js
/** German. */
const de = {
    articles: 'ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr',
    pictures: 'bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei',
    kinds: `
    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,
    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,
    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,
    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,
    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,
    trennlinie`,
    placeholders: `
    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,
    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,
    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,
    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,
    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,
    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
    commands: `
    hier klicken, klicken sie hier, klick hier, zum vergrößern klicken, zum vergrößern anklicken,
    klicken zum vergrößern, klick zum vergrößern, bild anklicken zum vergrößern, bild vergrößern,
    großes bild anzeigen, siehe bild, weiterlesen, mehr erfahren`,
    numbered: 'objekt, textfeld, inhaltsplatzhalter, bildplatzhalter, diagrammplatzhalter, grafikobjekt',
    openings: `
    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,
    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,
    abbildung des, abbildung der, abbildung zeigt`,
    credits: 'bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle',
    captions: 'abbildung, abb, bild, foto, grafik, diagramm, schema, karte, tabelle, tab, listing, beispiel',
    screenshots: 'bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt',
    joints: 'um, vom, uhr, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/el.js
/** Greek. */
const el = {
    articles: 'ένα, μια, μία, το, η, ο, αυτή η, αυτό το, μας',
    pictures: 'εικόνα, εικόνες, η εικόνα, φωτογραφία, φωτογραφίες, φωτό, αρχείο εικόνας',
    kinds: `
    στιγμιότυπο οθόνης, στιγμιότυπα οθόνης, στιγμιότυπο, οθόνη, εικονίδιο, εικονίδια, λογότυπο,
    λογότυπο εταιρείας, σήμα, διαφημιστικό, εξώφυλλο, εικόνα εξωφύλλου, κύρια εικόνα, φόντο,
    εικόνα φόντου, μικρογραφία, προεπισκόπηση, εικόνα προφίλ, φωτογραφία προφίλ, πορτρέτο,
    εικονογράφηση, σχέδιο, σκίτσο, πίνακας ζωγραφικής, σχήμα, γράφημα, διάγραμμα, διάγραμμα ροής,
    χάρτης, κινούμενη εικόνα, παράδειγμα, εικόνα παραδείγματος`,
    placeholders: `
    εναλλακτικό κείμενο, εναλλακτικό κείμενο εδώ, περιγραφή εικόνας, περιγραφή της εικόνας,
    περιγράψτε την εικόνα, προσθήκη περιγραφής, προσθέστε περιγραφή, εισαγάγετε περιγραφή,
    χωρίς περιγραφή, καμία περιγραφή, εισαγωγή εικόνας, εικόνα εδώ, κείμενο εδώ, το κείμενό σας εδώ,
    τίτλος εικόνας, όνομα εικόνας, λεζάντα, λεζάντα εικόνας, χωρίς τίτλο, χωρίς όνομα, ανώνυμο,
    προς συμπλήρωση, σύμβολο κράτησης θέσης, διακοσμητική εικόνα, διακοσμητικό, δοκιμαστική εικόνα`,
    commands: `
    κάντε κλικ εδώ, πατήστε εδώ, κλικ εδώ, κάντε κλικ για μεγέθυνση, πατήστε για μεγέθυνση, δείτε την εικόνα,
    διαβάστε περισσότερα`,
    numbered: 'αντικείμενο, πλαίσιο κειμένου, θέση περιεχομένου, θέση εικόνας',
    openings: `
    εικόνα που δείχνει, εικόνα που απεικονίζει, εικόνα με, εικόνα του, εικόνα της, εικόνα ενός,
    εικόνα μιας, η εικόνα δείχνει, στην εικόνα, φωτογραφία του, φωτογραφία της, φωτογραφία που δείχνει,
    φωτογραφία ενός, φωτογραφία μιας`,
    credits: 'πηγή εικόνας, πηγή φωτογραφίας',
    captions: 'εικόνα, εικ, σχήμα, φωτογραφία, γράφημα, διάγραμμα, χάρτης, πίνακας, παράδειγμα',
    screenshots: 'στιγμιότυπο οθόνης, στιγμιότυπο, εγγραφή οθόνης, εικόνα, φωτογραφία, χωρίς τίτλο',
    joints: 'στις, π, μ, πμ, μμ, αντίγραφο',
};

;// CONCATENATED MODULE: ./build/rules/words/en.js
/** English; applies to pages of every language. */
const en = {
    articles: 'a, an, the, this, that, my, our, your, this is a, this is an',
    pictures: `
    image, images, img, imgs, photo, photos, photograph, photographs, foto, picture, pictures, pic, pics,
    pict, image file, picture file`,
    kinds: `
    screenshot, screenshots, screen shot, screen shots, screencap, screen capture, screen grab, screengrab,
    screencast, screen cast, screen recording, screen, snapshot, capture, app screenshot,
    application screenshot, product screenshot, demo screenshot, example screenshot, icon, icons, icon image,
    app icon, svg icon, emoji, glyph, badge, bullet, logo, logos, logo image, image logo, company logo,
    brand logo, site logo, website logo, project logo, header logo, footer logo, logotype, logo light,
    logo dark, light logo, dark logo, banner, banner image, header image, hero, hero image, hero banner,
    cover, cover image, featured image, feature image, main image, intro image, article image, post image,
    blog image, blog post image, page image, product image, inline image, embedded image, background,
    background image, wallpaper, thumbnail, thumb, thumbnail image, preview, preview image, avatar,
    user avatar, profile picture, profile photo, profile image, profile pic, headshot, portrait, selfie,
    user photo, author photo, author image, stock photo, stock image, illustration, drawing, sketch,
    painting, artwork, art, clipart, clip art, cartoon, doodle, figure, fig, chart, graph, plot, diagram,
    flowchart, flow chart, schematic, infographic, map, graphic, graphics, visual, visualization,
    visualisation, render, rendering, mockup, wireframe, gif, animated gif, animation, video thumbnail, png,
    jpg, jpeg, svg, webp, png image, svg image, gif image, image png, image svg, image attachment,
    uploaded image, pasted image, generated image, ai image, ai generated image, ai generated, generated by ai,
    dall e image, midjourney image, chatgpt image, team member, team member image, example, sample, demo, demo gif, demo image, example image, sample image,
    gallery, gallery image, divider, separator, image of, picture of, photo of, screenshot of, diagram of,
    graphic of`,
    placeholders: `
    todo, to do, tbd, tba, tbc, to be done, to be added, to be defined, fixme, fix me, xxx, xxxx, change me,
    changeme, replace me, fill me in, alt, alt text, alttext, alt txt, alt tag, alt attribute, alt title,
    alt description, alt image, alt here, alt text here, alt text goes here, alt goes here, alternative text,
    alternate text, alternative text here, alternative description, image alt, image alt text, image alt text here, image alt text goes here, img alt, img alt text, image alt tag, alt text for image,
    alt text for the image, alternate text here, product name screen shot, product screenshot here, notion image, image from ios,
    image for post, post thumbnail, member photo, member image, team member photo, item image,
    describe this image, screenshot goes here, your screenshot here, video thumbnail here,
    picture alt, photo alt, image alternative text, text alternative, optional alt text, some alt text,
    add alt, add alt text, add alt text here, insert alt text, insert alt text here, enter alt text,
    enter alt text here, write alt text, write alt text here, your alt text, your alt text here, missing alt,
    missing alt text, no alt, no alt text, no alternative text, empty alt, needs alt text, image description,
    description of image, description of the image, description here, alt text todo, describe image,
    describe the image, describe image here, describe the image here, describe me, enter image description,
    enter image description here, image description here, picture description, image description goes here,
    add description, add a description, add description here, your description, insert description,
    insert description here, no description, no description available, description todo, image caption,
    image caption here, caption here, image title, image name, image text, image label, image here,
    image goes here, your image, your image here, insert image, insert image here, add image, add image here,
    add screenshot, add screenshot here, insert screenshot here, screenshot here, image placeholder,
    placeholder, placeholder image, placeholder text, placeholder icon, placeholder alt, photo placeholder,
    picture placeholder, picture here, photo here, logo here, your logo, your logo here, your text,
    your text here, text here, text goes here, some text, some text here, title here, dummy, dummy text,
    dummy image, dummy alt, test image, test alt, test alt text, testing 123, untitled, untitled image,
    untitled design, untitled diagram, untitled drawing, untitled document, untitled presentation, blank diagram,
    your paragraph text, canva design, static badge, dynamic json badge, dynamic toml badge, dynamic xml badge,
    dynamic yaml badge, endpoint badge, screenclip, screen clipping, unnamed, unnamed image, no name, no title, foo, foobar, foo bar, asdf, qwerty, lorem, lorem ipsum, lorem ipsum dolor sit amet, blah,
    spacer, spacer image, spacer gif, blank image, empty image, nbsp, imagealt, alt text 1, decorative,
    decorative image, decoration, image decorative, image not found, broken image`,
    commands: `
    click here, click me, click to enlarge, click to zoom, click to expand, click to view,
    click to view larger, click on image to enlarge, click image to enlarge, click the image to enlarge,
    click on the image to enlarge, click for full size, click for larger image, click for larger version,
    click to see full size, tap to zoom, tap to enlarge, view larger image, view full size,
    view full size image, see larger image, open image in new tab, see image, see image below,
    see picture below, see screenshot below, see below, read more, learn more`,
    numbered: `
    item, object, shape, text box, textbox, autoshape, drawing object, content placeholder, chart placeholder, attachment, upload, uploaded file, embedded object, inline drawing`,
    openings: `
    image of, images of, image showing, image that shows, image shows, image depicting, image with,
    picture of, pictures of, picture showing, picture that shows, picture shows, picture depicting, photo of,
    photos of, photo showing, photo shows, photograph of, photograph showing, pic of, graphic of,
    graphic showing, graphic that shows, graphic shows`,
    endings: 'image, images, picture, pictures, photo, photos, photograph, graphic',
    terms: `
    docker, container, disk, disc, boot, system, base, vm, ami, iso, oci, golden, machine, backup,
    mirror, virtual, install, installer, recovery, firmware, raw, raster, vector, bitmap, binary, core,
    kernel, distroless, runtime, build, builder, parent, child, node, runner, custom, official, public,
    private, latest, tagged, nginx, ubuntu, alpine, debian, windows, linux, python, upload, uploading,
    add, insert, select, choose, change, edit, crop, rotate, resize, replace, remove, delete, save,
    share, view, pull, push, tag, export, import, generate, create, make, take, send, download, open,
    paste, copy, drag, drop, attach, browse, scan, set, use, show, hide, zoom, optimize, compress,
    convert, new, next, previous, source, input, output, original, target, result, social, big, bigger,
    whole, full, self, brand, profile, cover, hero, featured, passport, id, and, or, vs, versus, current, diff, no, an, a, the, of,
    per, to, in, with, from, for, on, by, your, my, motion, information, computer, before, after, x,
    mri, satellite, thermal, infrared, microscope, ultrasound, radar, group, family, team, wedding,
    aerial, historical, black, white, live, still, moving, responsive, lazy, inline, svg, png, jpeg,
    animated, 3d`,
    credits: `
    photo credit, photo credits, image credit, image credits, picture credit, image source, photo source,
    photo courtesy, image courtesy, photo courtesy of, image courtesy of, courtesy of, picture courtesy of`,
    captions: `
    figure, fig, table, listing, example, exhibit, plate, scheme, chart, diagram, graph, illustration,
    image, photo, picture, screenshot, map, algorithm`,
    screenshots: `
    screenshot, screen shot, screenshot from, screencast, screencast from, screen recording, screen capture,
    screencapture, cleanshot, clean shot, scr, simulator screenshot, simulator screen shot, capture, chatgpt image, gemini generated image, dall e, whatsapp image, signal,
    telegram image, pasted image, clipboard, webcam, snipaste, annotation, photo, image, img, picture, pic,
    scan, scanned image, untitled`,
    joints: 'at, from, am, pm, copy, t, z, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec',
};

;// CONCATENATED MODULE: ./build/rules/words/es.js
/** Spanish. */
const es = {
    articles: 'un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu',
    pictures: 'imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen',
    kinds: `
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,
    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,
    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,
    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,
    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,
    separador`,
    placeholders: `
    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,
    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,
    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,
    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,
    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,
    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
    commands: `
    haga clic aquí, haz clic aquí, clic aquí, pulse aquí, pulsa aquí, clic para ampliar,
    haga clic para ampliar, haz clic para ampliar, pulse para ampliar, ampliar imagen, ver imagen, leer más,
    más información`,
    numbered: `
    objeto, cuadro de texto, marcador de contenido, marcador de posición de contenido,
    marcador de posición de imagen, archivo adjunto`,
    openings: `
    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,
    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
    credits: 'crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de',
    captions: 'figura, fig, ilustración, imagen, foto, gráfico, gráfica, esquema, mapa, tabla, cuadro, listado, ejemplo',
    screenshots: 'captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título',
    joints: 'a, las, la, s, de, del, desde, m, p, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/fi.js
/** Finnish: no articles, and the noun for a picture comes first. */
const fi = {
    articles: 'tämä, se, meidän, minun',
    pictures: 'kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto',
    kinds: `
    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,
    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,
    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,
    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,
    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
    placeholders: `
    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,
    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,
    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,
    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,
    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,
    koristeellinen, koristekuva, testikuva`,
    commands: `
    klikkaa tästä, napsauta tästä, napsauta tätä, klikkaa suuremmaksi, klikkaa kuva suuremmaksi, suurenna kuva,
    katso kuva, lue lisää`,
    numbered: 'objekti, tekstiruutu, sisällön paikkamerkki, kuvan paikkamerkki',
    openings: `
    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,
    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
    credits: 'kuvan lähde, kuvalähde',
    captions: 'kuva, kuvio, kaavio, kartta, taulukko, listaus, esimerkki',
    screenshots: 'näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön',
    joints: 'kello, klo, kopio',
};

;// CONCATENATED MODULE: ./build/rules/words/fr.js
/** French. */
const fr = {
    articles: 'un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une',
    pictures: `image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
    kinds: `
    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,
    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,
    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,
    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,
    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,
    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
    placeholders: `
    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,
    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,
    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,
    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,
    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,
    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
    commands: `
    cliquez ici, cliquer ici, cliquez pour agrandir, cliquer pour agrandir, cliquez sur l'image pour agrandir,
    cliquez sur l'image pour l'agrandir, agrandir l'image, voir l'image, lire la suite, en savoir plus`,
    numbered: `
    objet, zone de texte, espace réservé du contenu, espace réservé du contenu image,
    espace réservé pour une image, pièce jointe`,
    openings: `
    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,
    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',
    photographie du, photographie des`,
    credits: `crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
    captions: 'figure, fig, illustration, image, photo, graphique, schéma, carte, tableau, tabl, listing, exemple',
    screenshots: `capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
    joints: 'à, a, du, de, le, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/he.js
/** Hebrew: the article is part of the word. */
const he = {
    articles: 'זו, זה, זאת',
    pictures: 'תמונה, תמונות, התמונה, צילום, צילומים, תצלום, קובץ תמונה',
    kinds: `
    צילום מסך, צילומי מסך, צילום המסך, תמונת מסך, לכידת מסך, מסך, סמל, אייקון, סמליל, לוגו, הלוגו,
    לוגו החברה, באנר, כרזה, תמונת כותרת, תמונת נושא, תמונה ראשית, תמונת שער, רקע, תמונת רקע,
    תמונה ממוזערת, תצוגה מקדימה, אווטאר, תמונת פרופיל, דיוקן, איור, האיור, ציור, שרטוט, סקיצה, תרשים,
    התרשים, תרשים זרימה, דיאגרמה, גרף, הגרף, אינפוגרפיקה, מפה, המפה, אנימציה, דוגמה, דוגמא,
    תמונה לדוגמה, תמונת המחשה, להמחשה, קו מפריד`,
    placeholders: `
    טקסט חלופי, טקסט אלטרנטיבי, טקסט חליפי, טקסט חלופי כאן, תיאור התמונה, תיאור תמונה, תיאור של התמונה,
    תאר את התמונה, תארו את התמונה, הוסף תיאור, הוסיפו תיאור, הכנס תיאור, אין תיאור, ללא תיאור,
    הוסף טקסט חלופי, הוסף תמונה, הכנס תמונה, תמונה כאן, כאן תמונה, טקסט כאן, הטקסט שלך כאן,
    כותרת התמונה, שם התמונה, כיתוב תמונה, ללא כותרת, ללא שם, יושלם בהמשך, מציין מיקום, תמונה זמנית,
    תמונה דקורטיבית, תמונת קישוט, דקורטיבי, תמונת בדיקה`,
    commands: 'לחץ כאן, לחצו כאן, הקליקו כאן, לחץ להגדלה, לחצו להגדלה, ראה תמונה, קרא עוד, למידע נוסף',
    numbered: 'אובייקט, תיבת טקסט, מציין מיקום תוכן, מציין מיקום של תמונה, קובץ מצורף',
    openings: `
    תמונה של, תמונות של, תמונה המציגה, תמונה שמציגה, תמונה המראה, תמונה שבה, התמונה מציגה, בתמונה,
    בתמונה נראה, בתמונה נראית, צילום של, תצלום של`,
    credits: 'קרדיט, קרדיט צילום, מקור התמונה',
    captions: 'איור, תמונה, תרשים, צילום, מפה, טבלה, דוגמה',
    screenshots: 'צילום מסך, הקלטת מסך, תמונה, צילום, ללא שם, ללא כותרת',
    joints: 'ב, בשעה, עותק',
};

;// CONCATENATED MODULE: ./build/rules/words/hi.js
/** Hindi: the noun for a picture comes last, after a genitive. */
const hi = {
    articles: 'यह, एक, यह एक, हमारा, मेरा',
    pictures: 'चित्र, छवि, छवियां, तस्वीर, तस्वीरें, फोटो, फ़ोटो, इमेज, पिक्चर, छवि फ़ाइल',
    kinds: `
    स्क्रीनशॉट, स्क्रीन शॉट, स्क्रीन, आइकन, आइकॉन, प्रतीक, लोगो, कंपनी का लोगो, बैनर, कवर, कवर फोटो,
    मुख्य चित्र, मुख्य छवि, पृष्ठभूमि, पृष्ठभूमि छवि, थंबनेल, पूर्वावलोकन, अवतार, प्रोफ़ाइल फ़ोटो,
    प्रोफाइल फोटो, रेखाचित्र, चित्रण, आरेख, डायग्राम, चार्ट, ग्राफ, ग्राफ़, फ्लोचार्ट, इन्फोग्राफिक,
    मानचित्र, नक्शा, एनिमेशन, उदाहरण, उदाहरण चित्र`,
    placeholders: `
    वैकल्पिक पाठ, वैकल्पिक टेक्स्ट, ऑल्ट टेक्स्ट, छवि विवरण, छवि का विवरण, चित्र का विवरण, चित्र विवरण,
    यहां विवरण लिखें, विवरण जोड़ें, विवरण यहां, कोई विवरण नहीं, चित्र यहां, छवि यहां, यहां चित्र डालें,
    छवि डालें, चित्र का शीर्षक, छवि का नाम, शीर्षकहीन, अनाम, बिना शीर्षक, बाद में जोड़ें, प्लेसहोल्डर,
    सजावटी छवि, सजावटी चित्र, सजावटी`,
    commands: 'यहाँ क्लिक करें, यहां क्लिक करें, बड़ा करने के लिए क्लिक करें, चित्र देखें, और पढ़ें',
    numbered: 'ऑब्जेक्ट, पाठ बॉक्स, सामग्री प्लेसहोल्डर, चित्र प्लेसहोल्डर',
    endings: 'की तस्वीर, का चित्र, की छवि, की फोटो, का फोटो, की फ़ोटो, की इमेज',
    credits: 'फोटो साभार, चित्र साभार, छवि स्रोत, साभार',
    captions: 'चित्र, आकृति, फ़ोटो, ग्राफ़, आरेख, तालिका, सारणी, उदाहरण',
    screenshots: 'स्क्रीनशॉट, स्क्रीन रिकॉर्डिंग, छवि, फोटो, चित्र',
    joints: 'को, बजे, पूर्वाह्न, अपराह्न, प्रति',
};

;// CONCATENATED MODULE: ./build/rules/words/hu.js
/** Hungarian. */
const hu = {
    articles: 'a, az, egy, ez, ez a, ez egy, a mi',
    pictures: 'kép, képek, fotó, fotók, fénykép, fényképek, képfájl',
    kinds: `
    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,
    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,
    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,
    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,
    példakép, elválasztó`,
    placeholders: `
    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,
    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,
    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,
    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,
    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
    commands: `
    kattintson ide, kattints ide, kattintson a nagyításhoz, kattints a nagyításhoz, kép nagyítása,
    lásd a képet, tovább olvasom, bővebben`,
    numbered: 'objektum, alakzat, szövegdoboz, tartalom helye, kép helye',
    openings: `
    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,
    a fotón látható, fotó amelyen`,
    credits: 'kép forrása, fotó forrása, képforrás',
    captions: 'ábra, kép, fotó, diagram, térkép, táblázat, lista, példa',
    screenshots: 'képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen',
    joints: 'de, du, másolat, másolata',
};

;// CONCATENATED MODULE: ./build/rules/words/id.js
/** Indonesian and Malay. */
const id = {
    articles: 'sebuah, suatu, ini, ini adalah, kami, saya',
    pictures: 'gambar, gambar gambar, foto, foto foto, citra, berkas gambar, fail gambar, imej',
    kinds: `
    tangkapan layar, tangkap layar, cuplikan layar, tangkapan skrin, layar, skrin, ikon, logo,
    logo perusahaan, spanduk, sampul, gambar sampul, foto sampul, gambar utama, gambar unggulan,
    latar belakang, gambar latar, gambar latar belakang, gambar mini, pratinjau, avatar, foto profil,
    gambar profil, potret, ilustrasi, sketsa, lukisan, grafik, bagan, diagram alir, skema, infografis,
    peta, animasi, contoh, contoh gambar, gambar contoh, pemisah`,
    placeholders: `
    teks alternatif, teks alternatif di sini, teks pengganti, teks alt, deskripsi gambar,
    keterangan gambar, deskripsikan gambar, jelaskan gambar, tambahkan deskripsi, masukkan deskripsi,
    masukkan deskripsi gambar, masukkan deskripsi gambar di sini, tanpa deskripsi, tidak ada deskripsi,
    sisipkan gambar, masukkan gambar, gambar di sini, teks di sini, teks anda di sini, judul gambar,
    nama gambar, takarir, tanpa judul, tanpa nama, belum diberi nama, akan ditambahkan,
    akan dilengkapi, tempat penampung, gambar dekoratif, dekoratif, gambar hiasan, gambar uji`,
    commands: 'klik di sini, klik disini, klik untuk memperbesar, perbesar gambar, lihat gambar, baca selengkapnya',
    numbered: 'objek, kotak teks, tampungan konten, tampungan gambar, lampiran berkas',
    openings: `
    gambar dari, gambar yang menunjukkan, gambar yang menampilkan, gambar menunjukkan,
    gambar menampilkan, foto dari, foto yang menunjukkan, foto menunjukkan`,
    credits: 'sumber foto, sumber gambar, kredit foto, kredit gambar',
    captions: 'gambar, gbr, foto, grafik, bagan, diagram, peta, tabel, contoh',
    screenshots: 'tangkapan layar, cuplikan layar, tangkapan skrin, rekaman layar, gambar, foto, tanpa judul',
    joints: 'pukul, jam, dari, salinan',
};

;// CONCATENATED MODULE: ./build/rules/words/it.js
/** Italian. */
const it = {
    articles: 'un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro',
    pictures: `immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
    kinds: `
    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,
    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,
    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,
    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,
    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,
    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
    placeholders: `
    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,
    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,
    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,
    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,
    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,
    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,
    immagine di prova`,
    commands: `
    clicca qui, fai clic qui, cliccare qui, clicca per ingrandire, fai clic per ingrandire,
    cliccare per ingrandire, ingrandisci immagine, vedi immagine, leggi tutto, scopri di più`,
    numbered: 'oggetto, casella di testo, segnaposto contenuto, segnaposto immagine',
    openings: `
    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,
    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,
    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
    credits: 'credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di',
    captions: 'figura, fig, illustrazione, immagine, foto, grafico, schema, mappa, tabella, tab, listato, esempio',
    screenshots: 'schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo',
    joints: 'alle, del, dal, da, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/ja.js
/** Japanese: no articles, no spaces, and the noun comes last. */
const ja = {
    articles: 'この, 当社の, 弊社の, 私の',
    pictures: '画像, 写真, イメージ, 画像ファイル, 絵, ピクチャ, フォト',
    kinds: `
    スクリーンショット, スクショ, キャプチャ, 画面キャプチャ, キャプチャ画像, 画面, 画面の画像, 画面イメージ,
    アイコン, ロゴ, ロゴ画像, 会社ロゴ, ロゴマーク, バナー, バナー画像, ヘッダー, ヘッダー画像, カバー画像,
    アイキャッチ, アイキャッチ画像, メイン画像, メインビジュアル, 背景, 背景画像, 壁紙, サムネイル,
    サムネイル画像, サムネ, プレビュー, アバター, プロフィール画像, プロフィール写真, 顔写真, 商品画像,
    イメージ画像, イメージ写真, 参考画像, 説明画像, イラスト, 挿絵, 図, 図表, 絵画, スケッチ, グラフ,
    チャート, ダイアグラム, フローチャート, 模式図, 概念図, 地図, マップ, アニメーション, 例, サンプル,
    サンプル画像, 区切り線`,
    placeholders: `
    代替テキスト, 代替テキストを入力, 代替テキストをここに入力, 代替文, altテキスト, alt属性, alt テキスト,
    画像の説明, 画像の説明文, 画像の説明を入力, 画像の説明をここに入力, 説明, 説明文, 説明を入力, 説明なし,
    ここに説明を入力, 画像のタイトル, 画像タイトル, 画像名, キャプション, ここに画像, 画像を挿入, 画像を追加,
    テキストを入力, ここにテキスト, 無題, 名称未設定, 名前なし, タイトルなし, 未設定, 未定, 仮, 仮画像,
    ダミー, ダミー画像, プレースホルダー, プレースホルダ, テスト画像, 装飾, 装飾画像, 準備中, 後で記入`,
    commands: 'ここをクリック, こちらをクリック, クリックして拡大, クリックで拡大, クリックすると拡大します, 画像をクリックして拡大, 画像をクリックすると拡大します, 画像を拡大, 続きを読む, 詳細はこちら',
    numbered: 'オブジェクト, テキスト ボックス, テキストボックス, コンテンツ プレースホルダー, 図プレースホルダー, 添付ファイル',
    endings: 'の画像, の写真, のイメージ, の画像です, の写真です',
    credits: '写真提供, 画像提供, 画像出典, 写真出典, 画像引用元, 撮影者',
    captions: '図, 図表, 写真, 画像, 表, リスト, コード, 例',
    screenshots: 'スクリーンショット, 画面収録, 画面録画, 画像, 写真, 名称未設定, 無題',
    joints: '午前, 午後, 年, 月, 日, 時, 分, 秒, のコピー',
};

;// CONCATENATED MODULE: ./build/rules/words/ko.js
/** Korean: the noun for a picture comes last. */
const ko = {
    articles: '이, 그, 우리, 나의, 제',
    pictures: '이미지, 이미지들, 사진, 사진들, 그림, 그림들, 이미지 파일, 그림 파일, 화상',
    kinds: `
    스크린샷, 스크린 샷, 화면 캡처, 화면 캡쳐, 화면캡처, 화면캡쳐, 캡처, 캡쳐, 캡처 화면, 캡처 이미지,
    화면, 화면 이미지, 실행 화면, 결과 화면, 아이콘, 로고, 회사 로고, 로고 이미지, 배너, 배너 이미지,
    표지, 커버, 커버 이미지, 대표 이미지, 메인 이미지, 헤더 이미지, 배경, 배경 이미지, 배경화면,
    섬네일, 썸네일, 썸네일 이미지, 미리보기, 미리보기 이미지, 아바타, 프로필, 프로필 사진,
    프로필 이미지, 초상화, 상품 이미지, 일러스트, 삽화, 스케치, 도표, 도식, 그래프, 차트, 다이어그램,
    순서도, 흐름도, 구성도, 아키텍처, 개념도, 인포그래픽, 지도, 약도, 애니메이션, 움짤, 예시,
    예시 이미지, 예제, 참고 이미지, 구분선`,
    placeholders: `
    대체 텍스트, 대체텍스트, 대체 문구, 대체 텍스트 입력, 대체 텍스트를 입력하세요, alt 텍스트,
    이미지 설명, 이미지설명, 그림 설명, 사진 설명, 이미지에 대한 설명, 여기에 이미지 설명,
    이미지 설명을 입력하세요, 이미지 설명을 입력해주세요, 설명을 입력하세요, 설명 추가, 설명 입력,
    설명 없음, 설명, 이미지 제목, 이미지 이름, 이미지 삽입, 이미지 추가, 여기에 이미지, 텍스트 입력,
    여기에 텍스트, 캡션, 제목 없음, 제목없음, 이름 없음, 이름없음, 무제, 미정, 작성 예정, 추후 작성,
    추가 예정, 자리 표시자, 플레이스홀더, 더미 이미지, 임시 이미지, 장식, 장식 이미지, 장식용 이미지,
    테스트 이미지`,
    commands: '여기를 클릭하세요, 여기를 클릭, 여기 클릭, 클릭하여 확대, 클릭하면 확대됩니다, 이미지 확대, 그림 보기, 자세히 보기',
    numbered: '개체, 텍스트 상자, 내용 개체 틀, 그림 개체 틀, 첨부 파일',
    endings: '이미지, 사진, 이미지입니다, 사진입니다',
    terms: '도커, 컨테이너, 디스크, 시스템, 부팅, 베이스, 기본, 원본, 거울, 가상, 증명, docker, container, 프로필, 브랜드, 여권',
    credits: '사진 제공, 이미지 출처, 사진 출처, 그림 출처',
    captions: '그림, 도표, 사진, 이미지, 표, 목록, 코드, 예제, 예',
    screenshots: '스크린샷, 화면 캡처, 화면 캡쳐, 화면캡처, 캡처, 화면 기록, 화면 녹화, 이미지, 사진, 그림, 제목 없음, kakaotalk, 무제',
    joints: '오전, 오후, 년, 월, 일, 시, 분, 초, 복사본, 사본',
};

;// CONCATENATED MODULE: ./build/rules/words/nb.js
/** Norwegian: Bokmål, and Nynorsk where it differs. */
const nb = {
    articles: 'en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt',
    pictures: 'bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil',
    kinds: `
    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,
    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,
    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,
    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,
    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,
    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,
    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,
    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,
    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,
    testbilde`,
    commands: 'klikk her, klikk for å forstørre, klikk for større bilde, se bilde, les mer',
    numbered: 'objekt, tekstboks, tekstsylinder, plassholder for innhold, plassholder for bilde',
    openings: 'bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av',
    credits: 'bildekilde, fotokilde, fotokreditering',
    captions: 'figur, fig, bilde, foto, diagram, kart, tabell, eksempel',
    screenshots: 'skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/nl.js
/** Dutch. */
const nl = {
    articles: 'een, de, het, deze, dit, onze, ons, mijn, jouw, uw',
    pictures: `
    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,
    fotografie`,
    kinds: `
    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,
    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,
    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,
    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,
    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,
    afbeelding van, foto van, scheidingslijn`,
    placeholders: `
    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,
    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,
    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,
    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,
    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,
    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
    commands: `
    klik hier, klik om te vergroten, klik voor vergroting, klik voor een grotere afbeelding,
    vergroot afbeelding, zie afbeelding, lees meer, lees verder`,
    numbered: 'object, tekstvak, tijdelijke aanduiding voor inhoud, tijdelijke aanduiding voor afbeelding',
    openings: `
    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,
    foto waarop, plaatje van, plaatje met, beeld van`,
    credits: 'fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit',
    captions: 'figuur, fig, afbeelding, afb, foto, grafiek, schema, kaart, tabel, codevoorbeeld, voorbeeld',
    screenshots: 'schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos',
    joints: 'om, van, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/pl.js
/** Polish: no articles; the noun for a picture comes first and takes a genitive. */
const pl = {
    articles: 'ten, ta, to, nasz, nasza, mój, moja',
    pictures: `
    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,
    plik graficzny`,
    kinds: `
    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,
    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,
    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,
    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,
    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,
    zdjęcie przedstawiające, separator`,
    placeholders: `
    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,
    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,
    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,
    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,
    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,
    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,
    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
    commands: `
    kliknij tutaj, kliknij tu, kliknij aby powiększyć, kliknij by powiększyć, powiększ obraz, zobacz obraz,
    czytaj więcej, dowiedz się więcej`,
    numbered: 'obiekt, kształt, pole tekstowe, symbol zastępczy zawartości, symbol zastępczy obrazu',
    openings: `
    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,
    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,
    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,
    na zdjęciu widać, na zdjęciu`,
    credits: 'źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia',
    captions: 'rysunek, rys, ilustracja, zdjęcie, wykres, schemat, mapa, tabela, tab, listing, przykład',
    screenshots: `
    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,
    bez tytułu, bez nazwy`,
    joints: 'o, z, od, godz, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/pt.js
/** Portuguese, of Brazil and of Portugal. */
const pt = {
    articles: 'um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha',
    pictures: 'imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem',
    kinds: `
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,
    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,
    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,
    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,
    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,
    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
    placeholders: `
    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,
    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,
    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,
    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,
    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,
    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
    commands: `
    clique aqui, clique para ampliar, clique para aumentar, clique na imagem para ampliar, ampliar imagem,
    ver imagem, leia mais, saiba mais`,
    numbered: `
    objeto, objecto, caixa de texto, espaço reservado para conteúdo, marcador de posição de conteúdo,
    espaço reservado para imagem, marcador de posição da imagem`,
    openings: `
    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,
    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,
    fotografia do, fotografia da`,
    credits: 'crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de',
    captions: 'figura, fig, ilustração, imagem, foto, gráfico, esquema, mapa, tabela, quadro, listagem, exemplo',
    screenshots: `captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
    joints: 'às, as, de, do, em, cópia',
};

;// CONCATENATED MODULE: ./build/rules/words/ro.js
/** Romanian. */
const ro = {
    articles: 'un, o, acest, această, aceasta, noastră, nostru',
    pictures: 'imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine',
    kinds: `
    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,
    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,
    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,
    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,
    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
    placeholders: `
    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,
    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,
    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,
    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,
    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
    commands: `
    click aici, clic aici, faceți clic aici, apasă aici, click pentru mărire, click pentru a mări,
    mărește imaginea, vezi imaginea, citește mai mult, află mai multe`,
    numbered: 'obiect, casetă text, substituent conținut, substituent imagine',
    openings: `
    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,
    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
    credits: 'sursa foto, sursa imaginii, credit foto, foto credit',
    captions: 'figura, fig, imaginea, foto, graficul, schema, harta, tabelul, tabel, exemplul, exemplu',
    screenshots: 'captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu',
    joints: 'din, la, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/ru.js
/** Russian: no articles; the noun for a picture comes first and takes a genitive. */
const ru = {
    articles: 'это, этот, эта, наш, наша, мой, моя',
    pictures: `
    изображение, изображения, картинка, картинки, фото, фотография, фотографии, фотка, снимок, снимки,
    файл изображения, рис`,
    kinds: `
    снимок экрана, снимки экрана, скриншот, скриншоты, скрин, скрины, экран, иконка, иконки, значок,
    пиктограмма, логотип, логотип компании, лого, эмблема, баннер, обложка, заставка, шапка,
    главное изображение, фон, фоновое изображение, обои, миниатюра, превью, предпросмотр, аватар,
    аватарка, фото профиля, портрет, иллюстрация, рисунок, рисунки, набросок, эскиз, чертёж, график,
    графика, диаграмма, схема, блок схема, инфографика, карта, анимация, гифка, пример,
    пример изображения, разделитель`,
    placeholders: `
    альтернативный текст, альтернативное описание, замещающий текст, текст альтернативы, alt текст,
    альт текст, альт, описание изображения, описание картинки, описание фото, описание рисунка,
    опишите изображение, добавьте описание, добавить описание, введите описание,
    введите описание изображения, введите описание изображения здесь, вставьте описание, нет описания,
    без описания, описание отсутствует, вставьте изображение, вставить изображение, вставить картинку,
    здесь изображение, здесь картинка, изображение здесь, текст здесь, ваш текст здесь,
    подпись к изображению, название изображения, название картинки, заголовок изображения,
    без названия, без имени, безымянный, будет добавлено, заглушка, изображение заглушка,
    картинка заглушка, заполнитель, декоративное изображение, декоративный элемент,
    тестовое изображение`,
    commands: `
    нажмите здесь, нажмите сюда, кликните здесь, нажмите для увеличения, нажмите чтобы увеличить,
    кликните для увеличения, увеличить изображение, смотри рисунок, читать далее, узнать больше`,
    numbered: 'объект, надпись, заполнитель содержимого',
    openings: `
    на изображении показан, на изображении показана, на изображении показано, на изображении показаны,
    на изображении изображен, на изображении, на картинке, на картинке изображен, на фото,
    на фотографии, на фото показан, изображение на котором, фото на котором, фотография на которой,
    картинка на которой, картинка с изображением, фото с изображением`,
    credits: 'источник фото, источник изображения, автор фото, фото предоставлено',
    captions: `
    рисунок, рис, иллюстрация, изображение, фото, график, диаграмма, схема, карта, таблица, табл,
    листинг, пример`,
    screenshots: `
    снимок экрана, скриншот, запись экрана, изображение, фото, фотография, рисунок, безымянный,
    без названия, без имени`,
    joints: 'в, от, копия',
};

;// CONCATENATED MODULE: ./build/rules/words/sv.js
/** Swedish. */
const sv = {
    articles: 'en, ett, den, det, denna, detta, vår, vårt, min, mitt',
    pictures: 'bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil',
    kinds: `
    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,
    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,
    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,
    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,
    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,
    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
    placeholders: `
    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,
    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,
    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,
    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,
    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,
    dekorativ, testbild`,
    commands: 'klicka här, klicka för att förstora, klicka för större bild, se bild, läs mer',
    numbered: 'objekt, bildobjekt, textruta, platshållare för innehåll, platshållare för bild',
    openings: `
    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,
    foto som visar, fotografi av, fotografi på`,
    credits: 'bildkälla, fotokälla, fotokredit',
    captions: 'figur, fig, bild, foto, diagram, karta, tabell, exempel',
    screenshots: 'skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös',
    joints: 'kl, klockan, från, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/tr.js
/** Turkish: the noun for a picture comes last, with a possessive. */
const tr = {
    articles: 'bir, bu, şu, bizim, benim',
    pictures: `
    resim, resimler, görsel, görseller, fotoğraf, fotoğraflar, foto, görüntü, görüntüler,
    resim dosyası`,
    kinds: `
    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran alıntısı, ekran fotoğrafı, ekran, simge,
    simgeler, ikon, logo, şirket logosu, afiş, kapak, kapak resmi, kapak fotoğrafı, kapak görseli,
    başlık görseli, öne çıkan görsel, ana görsel, arka plan, arka plan resmi, duvar kağıdı,
    küçük resim, önizleme, avatar, profil resmi, profil fotoğrafı, portre, çizim, illüstrasyon, eskiz,
    tablo, şekil, grafik, diyagram, şema, akış şeması, infografik, harita, animasyon, örnek,
    örnek resim, örnek görsel, ayırıcı`,
    placeholders: `
    alternatif metin, alternatif metin buraya, alt metin, alt metni, resim açıklaması,
    görsel açıklaması, resmin açıklaması, resmi açıklayın, görseli açıklayın, açıklama ekle,
    açıklama ekleyin, açıklama yok, açıklama girin, buraya açıklama yazın, resim ekle, resim buraya,
    görsel buraya, metin buraya, metniniz buraya, resim başlığı, görsel başlığı, resim adı, başlıksız,
    adsız, isimsiz, yapılacak, eklenecek, doldurulacak, yer tutucu, yer tutucu resim,
    yer tutucu görsel, dekoratif görsel, dekoratif resim, dekoratif, test resmi`,
    commands: `
    buraya tıklayın, buraya tıklayınız, tıklayın, tıklayınız, büyütmek için tıklayın, resme bakın,
    devamını oku, daha fazla bilgi`,
    numbered: 'nesne, metin kutusu, içerik yer tutucusu, resim yer tutucusu',
    endings: 'resmi, fotoğrafı, görseli, görüntüsü',
    terms: 'ekran, uydu, kapak, profil, docker, konteyner, disk, sistem',
    credits: 'fotoğraf kaynağı, görsel kaynağı, resim kaynağı',
    captions: 'şekil, resim, görsel, fotoğraf, grafik, şema, harita, tablo, çizelge, örnek',
    screenshots: 'ekran resmi, ekran görüntüsü, ekran alıntısı, ekran kaydı, resim, fotoğraf, görüntü, adsız',
    joints: 'saat, kopya, öö, ös',
};

;// CONCATENATED MODULE: ./build/rules/words/uk.js
/** Ukrainian: no articles; the noun for a picture comes first and takes a genitive. */
const uk = {
    articles: 'це, цей, ця, наш, наша, мій, моя',
    pictures: `
    зображення, картинка, картинки, фото, фотографія, фотографії, світлина, світлини, файл зображення`,
    kinds: `
    знімок екрана, знімок екрану, знімки екрана, скриншот, скріншот, скриншоти, екран, іконка, іконки,
    значок, піктограма, логотип, логотип компанії, лого, емблема, банер, обкладинка, заставка,
    головне зображення, тло, фонове зображення, шпалери, мініатюра, попередній перегляд, аватар,
    аватарка, фото профілю, портрет, ілюстрація, малюнок, малюнки, ескіз, креслення, графік, графіка,
    діаграма, схема, блок схема, інфографіка, мапа, анімація, приклад, приклад зображення, роздільник`,
    placeholders: `
    альтернативний текст, альтернативний опис, alt текст, опис зображення, опис картинки, опис фото,
    опишіть зображення, додайте опис, додати опис, введіть опис, введіть опис зображення, вставте опис,
    немає опису, без опису, опис відсутній, вставте зображення, вставити зображення, тут зображення,
    зображення тут, текст тут, ваш текст тут, підпис до зображення, назва зображення,
    заголовок зображення, без назви, без імені, буде додано, заглушка, заповнювач,
    декоративне зображення, декоративний елемент, тестове зображення`,
    commands: `
    натисніть тут, натисніть сюди, клацніть тут, натисніть щоб збільшити, натисніть для збільшення,
    збільшити зображення, дивись рисунок, читати далі, дізнатися більше`,
    numbered: "об'єкт, текстове поле, місце для вмісту",
    openings: `
    на зображенні показано, на зображенні зображено, на зображенні, на картинці, на фото, на світлині,
    зображення на якому, фото на якому, картинка на якій`,
    credits: 'джерело фото, джерело зображення, автор фото',
    captions: `
    рисунок, рис, малюнок, мал, ілюстрація, зображення, фото, графік, діаграма, схема, карта, таблиця,
    табл, лістинг, приклад`,
    screenshots: `
    знімок екрана, знімок екрану, скриншот, скріншот, запис екрана, зображення, фото, без назви`,
    joints: 'о, об, в, з, від, копія',
};

;// CONCATENATED MODULE: ./build/rules/words/vi.js
/** Vietnamese. */
const vi = {
    articles: 'một, cái, bức, tấm, đây là, một bức, một tấm, chiếc',
    pictures: 'hình ảnh, ảnh, hình, bức ảnh, tấm ảnh, bức hình, tấm hình, tệp hình ảnh',
    kinds: `
    ảnh chụp màn hình, ảnh màn hình, chụp màn hình, màn hình, biểu tượng, logo công ty, biểu trưng,
    ảnh bìa, hình bìa, ảnh đại diện, hình đại diện, ảnh nổi bật, ảnh chính, ảnh tiêu đề, hình nền,
    ảnh nền, nền, ảnh thu nhỏ, hình thu nhỏ, xem trước, ảnh hồ sơ, chân dung, minh họa, hình minh họa,
    ảnh minh họa, hình vẽ, bản vẽ, bản phác thảo, bức tranh, biểu đồ, sơ đồ, lưu đồ, đồ thị,
    đồ họa thông tin, bản đồ, hoạt hình, ảnh động, ví dụ, hình ví dụ, hình ảnh của`,
    placeholders: `
    văn bản thay thế, văn bản thay thế ở đây, chữ thay thế, mô tả hình ảnh, mô tả ảnh, mô tả hình,
    thêm mô tả, nhập mô tả, nhập mô tả hình ảnh, nhập mô tả hình ảnh ở đây, không có mô tả,
    chưa có mô tả, chèn hình ảnh, chèn ảnh, chèn hình, ảnh ở đây, hình ảnh ở đây, nhập văn bản,
    văn bản ở đây, chú thích, chú thích ảnh, tiêu đề ảnh, tên ảnh, tên hình ảnh, không có tiêu đề,
    chưa đặt tên, không tên, không tiêu đề, cần bổ sung, sẽ bổ sung, giữ chỗ, ảnh giữ chỗ,
    hình trang trí, ảnh trang trí, trang trí, ảnh thử nghiệm`,
    commands: `
    nhấn vào đây, nhấp vào đây, bấm vào đây, nhấn để phóng to, nhấp để phóng to, bấm để phóng to, xem hình,
    đọc thêm`,
    numbered: 'đối tượng, hộp văn bản, chỗ dành sẵn cho nội dung, chỗ dành sẵn cho hình ảnh, tệp đính kèm',
    openings: `
    hình ảnh của, hình ảnh về, hình ảnh cho thấy, hình ảnh hiển thị, ảnh của, ảnh cho thấy, bức ảnh về,
    bức ảnh của, ảnh chụp của`,
    credits: 'nguồn ảnh, nguồn hình ảnh, nguồn hình, ảnh nguồn',
    captions: 'hình ảnh, hình, ảnh, biểu đồ, sơ đồ, bản đồ, bảng, ví dụ',
    screenshots: 'ảnh chụp màn hình, ảnh màn hình, bản ghi màn hình, ảnh, hình ảnh, hình',
    joints: 'lúc, sa, ch, bản sao',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hans.js
/** Chinese in simplified characters: no spaces, and the noun comes last. */
const zhHans = {
    articles: '一张, 一个, 一幅, 这张, 这是一张, 该, 我的, 我们的',
    pictures: '图片, 图像, 照片, 相片, 图, 图片文件, 配图, 插图, 影像',
    kinds: `
    截图, 截屏, 屏幕截图, 屏幕快照, 界面截图, 页面截图, 运行截图, 效果截图, 效果图, 效果, 运行效果,
    界面, 屏幕, 图标, 徽标, 标志, 商标, 公司标志, 横幅, 封面, 封面图, 头图, 题图, 主图, 背景, 背景图,
    背景图片, 壁纸, 缩略图, 预览, 预览图, 头像, 插画, 绘画, 图画, 草图, 示意图, 示例图, 图示, 图表,
    图形, 流程图, 架构图, 结构图, 原理图, 时序图, 类图, 地图, 动画, 动图, 示例, 例图, 分隔线`,
    placeholders: `
    替代文本, 替代文字, 替换文本, 替换文字, 图片描述, 图片说明, 图像描述, 图像说明, 在此处添加描述,
    在这里插入图片描述, 在此处插入图片描述, 请输入图片描述, 输入图片说明, 输入图片描述, 添加描述,
    请添加图片描述, 插入图片, 在此插入图片, 图片标题, 图片名称, 图片名, 图片替代文本, 无描述, 暂无描述,
    无标题, 未命名, 无题, 占位符, 占位图, 占位图片, 待补充, 待定, 待办, 测试图片, 装饰图片, 装饰,
    装饰性图片, 图片加载失败, 加载失败, 图片加载中, 此处为图片, 图片上传失败, 外链图片转存失败`,
    commands: '点击这里, 点击此处, 点此, 点击放大, 点击查看大图, 点击图片放大, 点击图片查看大图, 查看大图, 见图, 如图, 如图所示, 如下图, 如下图所示, 阅读更多, 了解更多',
    numbered: '对象, 文本框, 内容占位符, 图片占位符',
    endings: '的图片, 的照片, 的相片, 的图像',
    credits: '图片来源, 图源, 照片来源, 摄影, 供图',
    captions: '图, 图片, 图表, 表, 表格, 清单, 代码清单, 示例, 例',
    screenshots: '截屏, 截图, 屏幕截图, 屏幕快照, 录屏, 屏幕录制, 微信图片, 微信截图, qq截图, qq图片, 企业微信截图, 图片, 照片, 未命名, 未标题',
    joints: '上午, 下午, 年, 月, 日, 时, 分, 秒, 副本, 的副本, 拷贝',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hant.js
/** Chinese in traditional characters: no spaces, and the noun comes last. */
const zhHant = {
    articles: '一張, 一個, 一幅, 這張, 這是一張, 該, 我的, 我們的',
    pictures: '圖片, 圖像, 照片, 相片, 圖, 影像, 圖片檔, 圖檔, 配圖, 插圖',
    kinds: `
    截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 擷取畫面, 畫面截圖, 畫面, 介面截圖, 效果圖, 圖示,
    圖標, 徽標, 標誌, 商標, 公司標誌, 橫幅, 封面, 封面圖, 題圖, 主圖, 背景, 背景圖, 背景圖片, 桌布,
    縮圖, 預覽, 預覽圖, 頭像, 大頭貼, 插畫, 繪畫, 圖畫, 草圖, 示意圖, 範例圖, 圖表, 圖形, 流程圖,
    架構圖, 結構圖, 原理圖, 時序圖, 地圖, 動畫, 動圖, 範例, 示範, 例圖, 分隔線`,
    placeholders: `
    替代文字, 替代文本, 替換文字, 圖片描述, 圖片說明, 圖像描述, 影像說明, 影像描述, 在這裡插入圖片描述,
    在此加入描述, 請輸入圖片描述, 輸入圖片描述, 新增描述, 加入描述, 插入圖片, 在此插入圖片, 圖片標題,
    圖片名稱, 無描述, 暫無描述, 沒有描述, 無標題, 未命名, 無題, 佔位符, 佔位圖, 預留位置, 待補充, 待補,
    待定, 待辦, 測試圖片, 裝飾圖片, 裝飾, 裝飾用圖片, 圖片載入失敗`,
    commands: '點擊這裡, 點擊此處, 點選這裡, 按此, 點擊放大, 點擊查看大圖, 點擊圖片放大, 點圖放大, 查看大圖, 見圖, 如圖, 如圖所示, 如下圖, 如下圖所示, 閱讀更多, 瞭解更多',
    numbered: '物件, 文字方塊, 內容版面配置區, 圖片版面配置區',
    endings: '的圖片, 的照片, 的相片, 的圖像, 的影像',
    credits: '圖片來源, 圖源, 照片來源, 攝影',
    captions: '圖, 圖片, 圖表, 表, 表格, 清單, 程式碼, 範例, 例',
    screenshots: '截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 螢幕錄影, 螢幕錄製, 圖片, 照片, 未命名',
    joints: '上午, 下午, 年, 月, 日, 時, 分, 秒, 副本, 的副本, 拷貝',
};

;// CONCATENATED MODULE: ./build/rules/words/index.js




























/** Every language with word lists, by its BCP 47 tag: the primary subtag, and the script where there are two. */
const languages = {
    en: en,
    de: de,
    fr: fr,
    es: es,
    pt: pt,
    it: it,
    nl: nl,
    sv: sv,
    da: da,
    nb: nb,
    fi: fi,
    pl: pl,
    cs: cs,
    hu: hu,
    ro: ro,
    el: el,
    tr: tr,
    ru: ru,
    uk: uk,
    ar: ar,
    he: he,
    hi: hi,
    vi: vi,
    id: id,
    ja: ja,
    ko: ko,
    'zh-Hans': zhHans,
    'zh-Hant': zhHant,
};

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
;// CONCATENATED MODULE: ./build/rules/shared/phrases.js

/**
 * Where those of `phrases` end that a text has at a place, the longest of the list first. Only phrases with the same first character are
 * looked at: a regular expression of all of them in all languages takes a tenth of a second to compile, and most runs see few texts.
 *
 * @param phrases with single spaces; a comma may stand before each of them in the text
 */
function phrasesAt(phrases) {
    let byFirst;
    return (text, start) => {
        byFirst ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.charAt(0));
        return (byFirst.get(text.charAt(start)) ?? []).flatMap((phrase) => endOf(phrase, text, start) ?? []);
    };
}
/** The longest of `phrases` that a text ends with after something else; undefined when there is none. */
function phraseAtEnd(phrases) {
    let byLast;
    return (text) => {
        byLast ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.slice(-1));
        const likely = byLast.get(text.slice(-1)) ?? [];
        return likely.find((phrase) => phrase.length < text.length && text.endsWith(phrase));
    };
}
/** Or "this is an" would end at "this". */
function longestFirst(phrases) {
    return phrases.toSorted((a, b) => b.length - a.length);
}
function endOf(phrase, text, start) {
    let at = start;
    for (const character of phrase) {
        if (character === ' ' && text[at] === ',')
            at += 1;
        if (!text.startsWith(character, at))
            return undefined;
        at += character.length;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/rules/shared/lexicon.js




/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text is
 * seldom a description in one language and a bare noun in another.
 */
function lexicon(language) {
    const known = compiled.get(language ?? '');
    if (known)
        return known;
    const key = primaryOf(language);
    const fresh = compiled.get(key) ?? compile(wordsOf(key));
    compiled.set(key, fresh);
    // Tags come from the pages, so only those with a list of their own are cached.
    if (language === undefined || language === '')
        compiled.set('', fresh);
    return fresh;
}
/** Compiled at first use, because most runs meet one language. */
const compiled = new Map();
/** `pt-BR` → `pt`; `all` for an empty or undetermined tag. */
function primaryOf(language = '') {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    if (primary === '' || primary === 'und')
        return 'all';
    return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}
const known = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));
/** The words of Norwegian are those of Bokmål. */
const aliases = new Map([['nn', 'nb']]);
/** A language in two scripts has two lists; a text is in one of them, so the other cannot match by mistake. */
function wordsOf(key) {
    if (key === 'all')
        return Object.values(languages);
    const own = Object.entries(languages).filter(([tag]) => tag === key || tag.startsWith(`${key}-`));
    return [languages.en, ...own.filter(([tag]) => tag !== 'en').map(([, words]) => words)];
}
function compile(all) {
    const list = (name) => all.flatMap((words) => entries(words[name] ?? ''));
    return {
        pictures: new Set(list('pictures')),
        kinds: new Set(list('kinds')),
        placeholders: new Set(list('placeholders')),
        commands: new Set(list('commands')),
        numbered: new Set(list('numbered')),
        terms: new Set(list('terms')),
        ...starts(list),
        endingOf: phraseAtEnd(() => list('endings').map(closing)),
        withoutCaptionNumber: captionNumbers(list),
        isDefaultName: defaultName(list),
    };
}
function starts(list) {
    const articles = phrasesAt(() => list('articles').map(opened));
    const openings = phrasesAt(() => list('openings').map(opened));
    const credits = phrasesAt(() => list('credits'));
    return {
        withoutArticle: (text) => text.slice(articles(text, 0)[0] ?? 0),
        openingOf(text) {
            const ends = [...articles(text, 0), 0].flatMap((start) => openings(text, start));
            const end = ends.find((one) => one < text.length);
            return end === undefined ? undefined : text.slice(0, end);
        },
        isCredit: (text) => credits(text, 0).some((end) => end < text.length && !/^\p{L}/u.test(text.slice(end))),
    };
}
function captionNumbers(list) {
    let atStart;
    return (text) => {
        if (!/\p{Nd}/u.test(text))
            return text;
        atStart ??= new RegExp(`^${captionNumber(anyOf(list('captions')))}`, 'iu');
        return text.replace(atStart, '');
    };
}
/** `Figure 1.2.`, `Abb. A-3: `, `図1`, `1. ábra – `. @param words alternatives */
function captionNumber(words) {
    const number = '(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?';
    return `(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`;
}
/** The longest first, or "figures" would end at "figure". */
function anyOf(words) {
    return words
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|');
}
function defaultName(list) {
    const screenshots = phrasesAt(() => list('screenshots'));
    let rest;
    return (text) => {
        const ends = screenshots(text, 0);
        if (ends.length === 0)
            return false;
        rest ??= new RegExp(`^(?:[\\s\\p{Nd}.,:()]|${list('joints').map(joined).join('|')})*$`, 'u');
        return ends.some((end) => rest?.test(text.slice(end)));
    };
}
/** The entries of one list, as they are compared. */
function entries(list) {
    return list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** A phrase with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(phrase) {
    if (phrase.endsWith('…'))
        return phrase.slice(0, -1);
    return unspaced.test(phrase) || phrase.endsWith("'") ? phrase : `${phrase} `;
}
/** A phrase with the space before it, where its script uses spaces. */
function closing(phrase) {
    return unspaced.test(phrase) ? phrase : ` ${phrase}`;
}
/** A word between numbers, not as part of a longer word. */
function joined(word) {
    return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/lib/keep-recent.js
var keep_recent = __webpack_require__(25279);
;// CONCATENATED MODULE: ./build/rules/shared/normalise.js

/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
const normalise = (0,keep_recent/* keepRecent */.l)(normalised);
function normalised(text) {
    const start = text.slice(0, limit);
    if (plain.test(start)) {
        return trimmed(start
            .toLowerCase()
            .replaceAll('`', "'")
            .replace(/[\s_-]+/g, ' '));
    }
    return (text
        .slice(0, limit)
        .normalize('NFKC')
        .slice(0, limit)
        .toLowerCase()
        // The small letter of the Turkish İ.
        .replaceAll('i\u0307', 'i')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/[\s_\-‐-―]+/g, ' ')
        .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, ''));
}
/** Printable ASCII: everything but letters and digits is punctuation, a symbol or white space. Most texts are like that, at a fraction of the cost. */
const plain = /^[\t\n\r -~]*$/;
const limit = 200;
/** Without anything but small letters and digits at its edges. */
function trimmed(text) {
    let start = 0;
    let end = text.length;
    while (start < end && !isWord.test(text.charAt(start)))
        start += 1;
    while (end > start && !isWord.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
const isWord = /[a-z\d]/;

;// CONCATENATED MODULE: ./build/rules/shared/options.js

/** A whole number that a project can choose for a rule. @param path the id of the rule and the name of the option: `long-alt.max-length` */
function numberOption(path, spec) {
    const [rule, name] = parts(path);
    return {
        ...spec,
        name,
        kind: 'number',
        on({ options }) {
            const value = options?.[rule]?.[name];
            return typeof value === 'number' ? value : spec.default;
        },
    };
}
/** Texts that a project can choose for a rule, in the form of {@link normalise}. */
function wordsOption(path, spec) {
    const [rule, name] = parts(path);
    const { default: usual = [] } = spec;
    return {
        ...spec,
        name,
        kind: 'words',
        default: usual,
        on({ options }) {
            const value = options?.[rule]?.[name];
            return options_normalised(value === undefined || typeof value === 'number' ? usual : value);
        },
    };
}
/** Signs that a project can choose for a rule, without the mark that asks for a coloured drawing. */
function signsOption(path, spec) {
    const words = wordsOption(path, spec);
    const [rule, name] = parts(path);
    return {
        ...words,
        on({ options }) {
            const value = options?.[rule]?.[name] ?? words.default;
            return new Set(Array.isArray(value) ? value.map((sign) => sign.trim().replaceAll('\ufe0f', '')) : []);
        },
    };
}
function parts(path) {
    const dot = path.indexOf('.');
    return [path.slice(0, dot), path.slice(dot + 1)];
}
/** Each list is prepared once; most are empty. */
function options_normalised(words) {
    if (words.length === 0)
        return none;
    const known = prepared.get(words) ?? new Set(words.map(normalise).filter((word) => word !== ''));
    prepared.set(words, known);
    return known;
}
const none = new Set();
const prepared = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js






const credits = wordsOption('attribution-as-alt.words', {
    help: 'Further beginnings of a credit, such as `with thanks to`; a text that goes on after one is reported.',
});
/** The alternative text credits the author of the picture and does not describe it. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [credits],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined)
            return undefined;
        if (isSource(text))
            return `${quote(text)} only names the source, so a screen reader user does not learn what the picture shows. Describe it here, and move the source to the text or the caption.`;
        if (text.length > 120)
            return undefined;
        const words = normalise(text);
        const isCredit = byline.test(text) || lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).isCredit(words);
        if (!isCredit && ![...credits.on(page)].some((credit) => words.startsWith(`${credit} `)))
            return undefined;
        return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;
/** Whether a text is `From https://example.com/photos/1`, `Source: https://…` and nothing else. */
function isSource(text) {
    const at = text.toLowerCase().indexOf('http');
    const address = text.slice(at, at + 2000);
    if (at < 1 || at > 40 || !/^https?:\/\//iu.test(address) || /\s/u.test(address))
        return false;
    return sources.has(normalise(text.slice(0, at).replaceAll('<', '')));
}
const sources = new Set('from|image from|photo from|picture from|source|image source|photo source|via|credit|credits|courtesy of|quelle|von|fuente|fonte|bron|källa|źródło|出典|来源|來源|출처'.split('|'));

;// CONCATENATED MODULE: ./build/rules/blank-alt.js

/** The alternative text consists of characters that are never spoken: it neither describes the picture nor marks it as decoration. */
const blankAlt = {
    id: 'blank-alt',
    severity: 'error',
    summary: 'An alternative text consists only of white space or invisible characters.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: ['23a2a8'],
    check: (image) => (absence(image) === 'blank' ? message : undefined),
};
const message = 'The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.';

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(79780);
;// CONCATENATED MODULE: ./build/rules/shared/alone.js




/** Whether a picture that is marked as decoration stands where content stands: alone in the text, or with a caption. */
function isAloneInText(image) {
    const { alt, decorative, emptyIsDecision, context, kind, width, height } = image;
    if (alt.kind !== 'empty' || !decorative || !emptyIsDecision || context.control !== undefined)
        return false;
    if (context.standsAlone !== true && captionOf(context) === undefined)
        return false;
    if ((kind !== 'picture' && kind !== 'component') || Math.min(width ?? Infinity, height ?? Infinity) < leastPx)
        return false;
    return !(0,spacer/* isSpacer */.r)(image) && !ornaments.test(normalise((0,file_name/* fileStem */.E8)(image.src)));
}
/**
 * Whether a picture has no words beside it and is none of a size that signs have: inside a sentence or a table, a number or a letter may be all that there
 * is to say.
 */
function isWithoutWordsBeside({ context, width, height }) {
    const { control, nearby, labels } = context;
    if (control !== undefined || !isBlank(nearby) || labels.some(({ place }) => place === 'cell' || place === 'term'))
        return false;
    return Math.min(width ?? Infinity, height ?? Infinity) > largestSign;
}
/** CSS px. */
const largestSign = 64;
/** The caption of the figure, whatever element it is in; undefined when there is none. */
function captionOf({ figcaption, labels }) {
    return figcaption ?? labels.find(({ place }) => place === 'caption')?.text;
}
/** CSS px: what is smaller is an icon. */
const leastPx = 100;
const ornaments = /\b(?:logo|icon|banner|hero|cover|header|background|bg|avatar|badge|flag|ornament|decoration|wave)\b/u;

;// CONCATENATED MODULE: ./build/rules/decorative-in-figure.js


/** A picture with a caption is marked as decoration: one of the two is usually a mistake. */
const decorativeInFigure = {
    id: 'decorative-in-figure',
    severity: 'info',
    summary: 'The only picture of a figure with a caption is marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        if (image.alt.kind !== 'empty' || !image.decorative)
            return undefined;
        const caption = captionOf(image.context);
        if (caption === undefined || isBlank(caption))
            return undefined;
        return described(page).has(caption) ? undefined : decorative_in_figure_message;
    },
};
const decorative_in_figure_message = 'The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it.';
/** Captions of the figures in which a picture has a name: the other pictures of such a figure may be decorative (WCAG G196). */
function described({ images }) {
    const known = pages.get(images);
    if (known)
        return known;
    const captions = images.flatMap(({ name, alt, context }) => {
        const caption = name !== undefined || alt.kind === 'dynamic' ? captionOf(context) : undefined;
        return caption ?? [];
    });
    const fresh = new Set(captions);
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/decorative-in-text.js


/** One or two may well decorate. */
const minPictures = numberOption('decorative-in-text.min-pictures', {
    default: 3,
    min: 1,
    max: 1000,
    help: 'Fewest such pictures on a page that are reported.',
});
/** Most pictures of a page are marked as decoration and stand alone in its text: an editor may have done that, and not its author. */
const decorativeInText = {
    id: 'decorative-in-text',
    severity: 'info',
    summary: 'Most pictures that stand alone in the text of a page are marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    options: [minPictures],
    check(image, page) {
        const alone = suspicious(page);
        return alone[0] === image ? messageFor(alone.length) : undefined;
    },
};
function messageFor(number) {
    return `${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`;
}
/** The pictures in question, when they are most of those that show something. Computed once per page. */
function suspicious(page) {
    const { images } = page;
    const known = decorative_in_text_pages.get(images) ?? mostOf(images, minPictures.on(page));
    decorative_in_text_pages.set(images, known);
    return known;
}
const decorative_in_text_pages = new WeakMap();
function mostOf(images, fewest) {
    const alone = images.filter(isAloneInText);
    if (alone.length < fewest)
        return [];
    const described = images.filter(({ name, context }) => name !== undefined && context.control === undefined);
    return alone.length > described.length ? alone : [];
}

;// CONCATENATED MODULE: ./build/rules/decorative-with-name.js


/** One attribute marks the image as decoration, and another gives it a text. */
const decorativeWithName = {
    id: 'decorative-with-name',
    severity: 'warning',
    summary: 'An image is marked as decoration, but has a title or an alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H67', 'F39'],
    act: [],
    check(image) {
        const text = contradiction(image);
        if (text === undefined)
            return undefined;
        return `The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`;
    },
};
function contradiction({ alt, decorative, markedDecorative, title }) {
    if (!markedDecorative || !decorative)
        return undefined;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
    return text === undefined || isBlank(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/rules/contradicting-alt.js

/** The same picture has a text in another place that names another version, number or name: only one of them can be right. */
const contradictingAlt = {
    id: 'contradicting-alt',
    severity: 'warning',
    summary: 'The same picture has a text in another place that contradicts this one.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const other = page.elsewhere?.contradiction(image);
        if (other === undefined)
            return undefined;
        return `In ${other.path} the same picture is described as ${quote(other.text)}, which contradicts this text. Look at the picture, and correct the text that is wrong.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js







/** The alternative text is the size of the picture. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text gives the size of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text !== undefined && isBareSize(text, image))
            return `${quote(text)} says nothing about the picture; it looks like its width, which this syntax takes for a text. Write the width where the syntax has its place, and describe what the picture shows.`;
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = normalise(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
        // "1920x1080 display modes" says more than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
    },
    severityOf: (image) => (isBareSize(spoken(image)?.trim() ?? '', image) ? 'warning' : 'error'),
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;
/**
 * `image::a.png[500]` in AsciiDoc, `![250](a.png)` as Obsidian reads it: a round number for a picture that stands alone. Years are not round enough, and
 * `500` for `error-500.png` is what the picture shows.
 */
function isBareSize(text, image) {
    // `100%` is what a badge or a gauge shows; as a width it is written in AsciiDoc alone.
    const bare = image.syntax === 'inline' ? /^[1-9]\d{1,2}0$/u : /^[1-9]\d{1,2}0%?$/u;
    if (!bare.test(text) || /^(?:19|20)\d\d$/u.test(text))
        return false;
    return sized.has(image.syntax) && isWithoutWordsBeside(image) && !(0,file_name/* fileStem */.E8)(image.src).includes(text);
}
/** In these, people write a width where the text has its place. */
const sized = new Set(['inline', 'block-macro', 'inline-macro']);

;// CONCATENATED MODULE: ./build/rules/emoji-alt.js




const accept = signsOption('emoji-alt.accept', {
    help: 'Emoji that say enough on your pages, such as `✅` and `❌` in a table of features.',
});
/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H86'],
    act: [],
    options: [accept],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image) || isAccepted(text, accept.on(page)))
            return undefined;
        return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
    },
};
/** Each emoji of the text is one of those. */
function isAccepted(text, accepted) {
    return accepted.size > 0 && text.split(/\s+/u).every((sign) => accepted.has(sign.replaceAll('\ufe0f', '')));
}
function onlyEmoji(text) {
    if (text.length > 40)
        return false;
    return /^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(text)
        ? !flags.test(text)
        : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}
/** Every screen reader has a name for a flag: of a country, of a part of one (a sequence of tags), of pride, of pirates (CLDR). */
const flags = /^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u;
/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the emoji itself is the right text. */
function showsEmoji({ src, width, height }) {
    if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,file_name/* fileName */.Md)(src)))
        return true;
    return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}

;// CONCATENATED MODULE: ./build/rules/empty-link-image.js


/** The image is the only content of a link or button and has no name, so the control has no name either. */
const emptyLinkImage = {
    id: 'empty-link-image',
    severity: 'error',
    summary: 'A link or button contains only an image without alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
    act: ['c487ae', '97a4e1'],
    check: (image) => (absence(image) === 'in-control' ? empty_link_image_messageFor(image) : undefined),
};
function empty_link_image_messageFor({ context, kind, standIn }) {
    if (kind === 'link')
        return empty_link_image_area;
    if (context.control?.kind === 'button')
        return empty_link_image_button;
    return standIn === undefined ? empty_link_image_link : linkNamed(standIn);
}
const empty_link_image_link = 'The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';
function linkNamed(standIn) {
    return `The picture is the only content of this link and has no alternative text, so a screen reader reads ${quote(standIn)}, which is made from the name of the file. Say where the link leads.`;
}
const empty_link_image_button = 'The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.';
const empty_link_image_area = 'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';

;// CONCATENATED MODULE: ./build/rules/empty-markdown-alt.js

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
const emptyMarkdownAlt = {
    id: 'empty-markdown-alt',
    severity: 'error',
    summary: 'The brackets of a Markdown image are empty.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H37'],
    act: [],
    check: (image) => (absence(image) === 'empty' ? empty_markdown_alt_message : undefined),
};
const empty_markdown_alt_message = 'The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.';

;// CONCATENATED MODULE: ./build/rules/shared/without-words.js
/** UTF-16 units; a longer text is left to a person. */
const longest = 300;
/** `text` without words at its start, with a capital; undefined where it does not begin with just these, or fewer than two words are left. */
function withoutStart(text, words) {
    if (text.length > longest || !text.toLowerCase().startsWith(words))
        return undefined;
    const rest = text.slice(words.trimEnd().length);
    const left = rest.replace(/^[\s:,–—-]+/u, '');
    // Not in the middle of a word.
    if (left === rest || !/\S\s+\S/u.test(left))
        return undefined;
    return left.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** `text` without words at its end; undefined where it does not end with just these, or nothing is left. */
function withoutEnd(text, words) {
    const [plain = '', mark = ''] = text.endsWith('.') ? [text.slice(0, -1), '.'] : [text];
    if (text.length > longest || !plain.toLowerCase().endsWith(words.toLowerCase()))
        return undefined;
    const rest = plain.slice(0, -words.length).trimEnd();
    return rest === '' ? undefined : `${rest}${mark}`;
}

;// CONCATENATED MODULE: ./build/rules/export-suffix.js





/** A longer text is a sentence that a person wrote. */
const maxWords = numberOption('export-suffix.max-words', {
    default: 6,
    min: 1,
    max: 20,
    help: 'Most words of a text that is reported.',
});
const endings = wordsOption('export-suffix.words', {
    help: 'Further words that your tools append, such as `web`: reported at the end of a text, behind other words.',
});
/** A short alternative text ends in something that tools and people append to file names. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in something that was appended to a file name.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [maxWords, endings],
    check(image, page) {
        const suffix = suffixOf(image, page);
        if (suffix === undefined)
            return undefined;
        return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
    },
    mend(image, page) {
        const [text, suffix] = [spoken(image), suffixOf(image, page)];
        return text === undefined || suffix === undefined ? undefined : withoutEnd(text.trim(), suffix);
    },
};
function suffixOf(image, page) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > maxWords.on(page))
        return undefined;
    const written = (always.exec(text)?.[0] ?? mirrored(text, image.src))?.trim();
    return written ?? appended(text, endings.on(page));
}
/** One of the project's own words behind a space, a hyphen or an underscore. */
function appended(text, words) {
    const last = /[-_\s][^-_\s]+$/u.exec(text)?.[0].trim();
    return last !== undefined && words.has(last.replace(/^[-_]/u, '').toLowerCase()) ? last : undefined;
}
/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always = /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;
/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text, src) {
    const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
    if (suffix === undefined)
        return undefined;
    return (0,file_name/* fileStem */.E8)(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}

;// CONCATENATED MODULE: ./build/rules/shared/default-name.js


/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text) {
    const bare = text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, '');
    const normalised = normalise(bare);
    const isName = patterns.some((pattern) => pattern.test(normalised)) && !aboutTeams.test(normalised);
    if (isName || captureName.test(text))
        return true;
    if (isUnsplash(bare) || isStamped(bare) || isDeviceCapture(normalised))
        return true;
    return normalised.replace(/\P{Nd}/gu, '').length >= 4 && lexicon(undefined).isDefaultName(normalised);
}
/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName = /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;
/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName = /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;
/** What programs name a picture that they paste or export: Word, Outlook and Teams, Google Docs, VLC, design tools, tools of this kind on phones. */
const programName = /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|asset \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;
/** Behind the name of the program stands a word, where its pictures have letters and digits: "MS Teams notifications". */
const aboutTeams = /^ms ?teams [a-z]+$/u;
/** More of them: Confluence, WeChat, Snagit, macOS tools, IrfanView, FireShot, YouTube's thumbnails, Telegram, Unsplash, makers of animations, icon shops. */
const toolNames = [
    /^worddav[\da-f]{8,}$/u,
    /^mmexport\d{10,}$/u,
    /^snag \d{3,}$/u,
    /^scr \d{8} [a-z]{3,4}$/u,
    /^clipboard ?\d{2,3}$/u,
    /^fireshot (?:capture|pro|webpage)\s/u,
    /^(?:max|hq|mq|sd)(?:res)?default$/u,
    /^telegram cloud photo size [\d\s]+$/u,
    /^photo \d{10,} [\da-f]{8,}$/u,
    /^ezgif(?:\.com)?\s[a-z\d.\s]+$/u,
    /^dall ?[·.]? ?e \d{4} \d\d \d\d \d\d\.\d\d\.\d\d\b/u,
    /^giphy \(?\d{1,3}$/u,
    /^icons8 [a-z\s]+\d+$/u,
];
const patterns = [cameraName, stockName, programName, ...toolNames];
/** `localhost_3000_(iPhone 12)`: the site and the device, as Chrome names what its device mode captures. */
function isDeviceCapture(normalised) {
    const [site = '', device = ''] = normalised.split(' (');
    if (!/^(?:iphone|ipad|pixel|nexus|galaxy|surface|moto)\s/u.test(device) || !/^[\w.]+(?: \d+)?$/u.test(site))
        return false;
    return site.startsWith('localhost') || site.includes('.');
}
/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;
/** `jane-doe-aBcDeFgHiJk-unsplash`: the photographer, the id of the picture, the host. */
function isUnsplash(text) {
    return text.endsWith('-unsplash') && text.length > '-unsplash'.length + idLength && !/\s/u.test(text);
}
const idLength = 12;
/** `Kapture 2021-03-04 at 10.11.12`, `WX20210304-101112`, `2021-03-04 10_11_12-Settings`: a name of a few words, and the moment as file names have it. */
function isStamped(text) {
    if (text.length > 120)
        return false;
    const found = dashedMoment.exec(text) ?? packedMoment.exec(text);
    if (!found)
        return false;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    // The moment alone is an id.
    if (before === '')
        return /^[-_.(]/u.test(after);
    return before.trim().split(/\s+/u).length <= 2 && !/[,;:!?]/u.test(before) && /^[\s\w.()@-]{0,6}$/u.test(after);
}
/** People write a colon between hours and minutes, which file names may not have. */
const dashedMoment = /(?<!\d)(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.][0-3]\d(?:[\s_T-]{1,3}|\s(?:at|um|à|alle|om|às|kl)\s)[0-2]\d[-_.h][0-5]\d(?:[-_.m][0-5]\d)?(?!\d)/u;
const packedMoment = /(?<!\d)20\d\d(?:0[1-9]|1[0-2])[0-3]\d[-_\sT]?[0-2]\d[0-5]\d[0-5]\d(?!\d)/u;

;// CONCATENATED MODULE: ./build/rules/shared/identifier.js
/** Whether a text is written like the name of a variable or a class: `loginForm`, `userMenuOpen`, `LoginFormDialog`, but not like a brand. */
function isIdentifier(text) {
    return identifier.test(text) && !brands.test(text);
}
/** With a capital first from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;
/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands = /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/rules/shared/words-of-page.js

/**
 * Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a
 * file. A link to a picture only opens a file.
 */
function isNamed(token, { control, heading, nearby }) {
    const target = (0,picture_names/* isPictureAddress */.ZJ)(control?.target ?? '') ? undefined : control?.target;
    return [target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
}
/** Words that join others in a sentence; no program puts them into a name, and few people do. */
const joiningWords = new Set(`a an and as at by for from in into is of on or over shows than that the to under vs with above below between
  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein
  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es
  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/shared/file-name.js








/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
function fileNameIn(text, image) {
    const { src, context } = image;
    const bare = text
        .slice(0, 2000)
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .trim()
        .replace(/^["'“‘([<`]+/u, '')
        .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
    if (hasScheme.test(bare) || isTargetOf(bare, src, context.control))
        return undefined;
    const isSure = hasImageExtension(bare, context.control) ||
        isPath(bare, src) ||
        isSlugOf(bare, image) ||
        isSlugOf(withoutNoun(bare), image) ||
        isVariable(bare, image) ||
        isLayerOf(bare, image) ||
        isDefaultName(bare);
    if (isSure)
        return 'sure';
    return isWordsOf(bare, image) || isCounterOf(bare, image) ? 'worded' : undefined;
}
/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text, src, control) {
    if (control?.target === undefined || !same(text, (0,file_name/* fileName */.Md)(control.target)))
        return false;
    return !isBlank(control.otherText) || !same(text, (0,file_name/* fileName */.Md)(src));
}
/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text, control) {
    if (!(0,picture_names/* endsInPictureName */.hI)(text))
        return false;
    const words = text.toLowerCase().split(/\s+/u);
    if (words.length <= 2)
        return words.length === 1 || control === undefined;
    // A sentence has words that join others, signs, or the name of another file.
    return control === undefined && words.length <= mostWords && words.slice(0, -1).every(isPartOfName);
}
const mostWords = 8;
function isPartOfName(word) {
    return /^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word) && !joiningWords.has(word);
}
const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;
/** `../img/a`, `C:\\img\\a`, `/assets/img/hero/banner`, the address of the picture without its ending; url-alt handles addresses with a scheme. */
function isPath(text, src) {
    if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text))
        return true;
    if (!/^[\w.@~%/-]+$/u.test(text) || !text.includes('/'))
        return false;
    const parts = text.split('/').filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (folders.some((folder) => pictureFolders.has(folder)) || same(text, (0,file_name/* filePath */.s$)(src).replace(/\.\w{1,5}$/u, '')))
        return true;
    // "public/private" is a pair of words.
    return (parts.length > 2 || text.startsWith('/')) && siteFolders.has(folders[0] ?? '');
}
const pictureFolders = new Set('img imgs image images pic pics picture pictures photo photos figure figures fig figs upload uploads screenshots wp-content'.split(' '));
const siteFolders = new Set(['media', 'assets', 'static', 'public']);
/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text, { src, context }) {
    if (/\s/u.test(text))
        return same(text, (0,file_name/* fileName */.Md)(src));
    if (!same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    // Constants and options have such names as well: then the page has them.
    return (text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text))) && !isNamed(text, context);
}
/** `Image split-pane` → `split-pane`. */
function withoutNoun(text) {
    const [noun = '', name = '', ...more] = text.split(' ');
    return more.length === 0 && /[-_]/u.test(name) && lexicon(undefined).pictures.has(noun.toLowerCase()) ? name : text;
}
/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text, { src, context }) {
    // The name of a link or a button may well be in small letters.
    if (context.control !== undefined || text !== text.toLowerCase() || isNamed(text, context))
        return false;
    const stem = (0,file_name/* fileStem */.E8)(src).toLowerCase();
    // "Mastodon logo" is the right text for a logo, however it is written.
    if (/\s(?:logo|icon|wordmark|flag)$/u.test(text))
        return false;
    return /[-_]/u.test(stem) && same(spaced(text), spaced(stem)) && (/\s/u.test(text) || isKebab(text));
}
function isKebab(text) {
    return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:[-.][\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}
function spaced(text) {
    return text.replace(/[\s_-]+/gu, ' ').trim();
}
/** `step2` or `2` for a picture of that name which stands alone; inside a sentence or a table it may be the sign of the step. */
function isCounterOf(text, image) {
    if (!counter.test(text) || !same(text, (0,file_name/* fileStem */.E8)(image.src)))
        return false;
    return isWithoutWordsBeside(image) && !isNamed(text, image.context);
}
const counter = /^(?:\d{1,3}|(?:p|pic|step|fig|figure|screen|shot|diagram|page|view|demo|result|output|example|sample|test|benchmark|tutorial|part|dashboard|menu|dialog|window|settings?|login|home|chart|graph|plot|map|table)\d{1,3}[a-z]?)$/u;
/** The name of a layer, as design tools write it into the name of the file and authors into the text: `Group 1.png`, `Vector 3.svg`. */
function isLayerOf(text, { src }) {
    const [name = '', number = '', ...more] = text.split(' ');
    return more.length === 0 && /^\d{1,5}$/u.test(number) && file_name_layers.has(name) && text === (0,file_name/* fileStem */.E8)(src);
}
const file_name_layers = new Set('Group Frame Vector Path Layer Component Slice Bitmap Oval Shape Line Union Subtract Mask Instance Section Desktop'.split(' '));
/** The name of the variable that holds the picture: `BOAT47` for `boat4-7.png`, `heroBanner` for `hero-banner.jpg`. */
function isVariable(text, { src, kind, context }) {
    const stem = (0,file_name/* fileStem */.E8)(src);
    if (!/^[A-Za-z_$][\w$]*$/u.test(text) || !same(squeezed(text), squeezed(stem)))
        return false;
    // `OAuth2` is a name, and `RandomLoadBalance` that of a class: the page has them as a rule.
    if (isNamed(text, context))
        return false;
    return isIdentifier(text) || (/[A-Z]{2}\d|_/u.test(text) && (kind === 'component' || /[-_]/u.test(stem)));
}
function squeezed(text) {
    return text.replace(/[^A-Za-z\d]/gu, '');
}
function same(a, b) {
    return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/filename-alt.js





const tools = wordsOption('filename-alt.words', {
    help: 'Further names that your cameras and tools begin a file with, such as `acme shot`: reported where only a number or a date follows.',
});
/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    severities: ['error', 'warning', 'info'],
    summary: 'An alternative text is a file name or a path.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [tools],
    check(image, page) {
        const text = spoken(image);
        const kind = text === undefined ? undefined : (fileNameIn(text, image) ?? namedBy(text, tools.on(page)));
        if (text === undefined || kind === undefined)
            return undefined;
        if (kind === 'worded')
            return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
        return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
    severityOf(image) {
        const text = spoken(image) ?? '';
        if (fileNameIn(text, image) !== 'worded')
            return 'error';
        // Programs write spaces for hyphens into HTML; in other syntaxes a person wrote the words, and named the file after them.
        return /\s/u.test(text.trim()) && !/\p{Nd}/u.test(text) && image.syntax !== 'img' ? 'info' : 'warning';
    },
};
/** `acme-shot_0042` and `Acme Shot 2026-03-01 at 14.02`, where the project names `acme shot`. */
function namedBy(text, tools) {
    if (tools.size === 0 || text.length > 100)
        return undefined;
    const name = normalise(text);
    const isOne = [...tools].some((tool) => name.startsWith(tool) && isCounter(name.slice(tool.length)));
    return isOne ? 'sure' : undefined;
}
/** A number, a date or a moment. */
function isCounter(text) {
    const rest = text.replaceAll(' at ', ' ');
    return /\d/u.test(rest) && /^[\s\d.:()h]+$/u.test(rest);
}

;// CONCATENATED MODULE: ./build/rules/words/generated.js
/**
 * The words of programs that describe pictures, normalised, in the languages that they were seen in: Microsoft Office and PowerPoint, Facebook,
 * LinkedIn. They are compared with the start or the end of a text.
 */
const generatedOpenings = [
    'image may contain',
    'may be an image of',
    'may be a graphic of',
    'no photo description available',
    'no alt text provided for this image',
    'no alternative text description for this image',
    'no description has been provided for this image',
    'this image has an empty alt attribute',
    'a picture containing',
    'plot of chunk ',
    'bild könnte enthalten',
    'ist möglicherweise ein bild von',
    'kann ein bild von',
    'keine fotobeschreibung verfügbar',
    "l'image contient peut être",
    'peut être une image de',
    'aucune description de photo disponible',
    'la imagen puede contener',
    'puede ser una imagen de',
    'no hay ninguna descripción de la foto disponible',
    'no hay descripción de la foto disponible',
    'a imagem pode conter',
    'pode ser uma imagem de',
    'nenhuma descrição de foto disponível',
    "l'immagine può contenere",
    "potrebbe essere un'immagine raffigurante",
    "potrebbe essere un'immagine di",
    'nessuna descrizione della foto disponibile',
    'de afbeelding kan het volgende bevatten',
    'kan een afbeelding zijn van',
    'geen fotobeschrijving beschikbaar',
    'obraz może zawierać',
    'może być zdjęciem przedstawiającym',
    'brak dostępnego opisu zdjęcia',
    'bilden kan innehålla',
    'kan vara en bild av',
    'ingen fotobeskrivning tillgänglig',
    'billedet indeholder muligvis',
    'kan være et billede af',
    'ingen tilgængelig billedbeskrivelse',
    'bildet kan inneholde',
    'kan være et bilde av',
    'ingen bildebeskrivelse er tilgjengelig',
    'kuvan mahdollinen sisältö',
    'saattaa olla kuva',
    'na obrázku může být',
    'může jít o obrázek',
    'popis fotky není k dispozici',
    'a képen a következők lehetnek',
    'lehet, hogy egy kép erről',
    'ar putea fi o imagine cu',
    'este posibil ca imaginea să conțină',
    'η εικόνα ίσως περιέχει',
    'μπορεί να είναι εικόνα',
    'görüntünün olası içeriği',
    'fotoğraf açıklaması yok',
    'на изображении может находиться',
    'возможно, это изображение',
    'нет описания фото',
    'на зображенні може бути',
    'можливо, це зображення',
    'قد تحتوي الصورة على',
    'قد تكون صورة',
    'لا يتوفر وصف للصورة',
    'ייתכן שזו תמונה של',
    'התמונה עשויה לכלול',
    'có thể là hình ảnh về',
    'trong hình ảnh có thể có',
    'không có mô tả ảnh',
    'gambar mungkin berisi',
    'mungkin gambar',
    'tidak ada deskripsi foto yang tersedia',
    '画像に含まれている可能性があるもの',
    '写真の説明はありません',
    '이미지에 포함될 수 있는 콘텐츠',
    '사진 설명이 없습니다',
    '图像里可能有',
    '没有照片描述',
    '圖像裡可能有',
    '沒有相片說明',
    'ein bild, das text',
    'une image contenant texte',
    'imagen que contiene texto',
    'immagine che contiene testo',
    'uma imagem a conter texto',
    'uma imagem contendo texto',
    'uma imagem com texto',
    'afbeelding met tekst',
    'obraz zawierający tekst',
    'en bild som visar text',
    'et bilde som inneholder tekst',
    'et billede, der indeholder tekst',
    'kuva, joka sisältää tekstin',
];
const generatedEndings = [
    'description automatically generated',
    'description automatically generated with low confidence',
    'description automatically generated with medium confidence',
    'description automatically generated with high confidence',
    'ai generated content may be incorrect',
    'automatisch generierte beschreibung',
    'automatisch generierte beschreibung mit mittlerer zuverlässigkeit',
    'automatisch generierte beschreibung mit geringer zuverlässigkeit',
    'ki generierte inhalte können fehlerhaft sein',
    'description générée automatiquement',
    "le contenu généré par l'ia peut être incorrect",
    'descripción generada automáticamente',
    'el contenido generado por ia puede ser incorrecto',
    'el contenido generado por inteligencia artificial puede ser incorrecto',
    'descrizione generata automaticamente',
    "il contenuto generato dall'ia potrebbe non essere corretto",
    'descrição gerada automaticamente',
    'o conteúdo gerado por ia pode estar incorreto',
    'automatisch gegenereerde beschrijving',
    'door ai gegenereerde inhoud is mogelijk onjuist',
    'automatycznie generowany opis',
    'opis wygenerowany automatycznie',
    'automatiskt genererad beskrivning',
    'automatisk generert beskrivelse',
    'automatisk genereret beskrivelse',
    'kuvaus luotu automaattisesti',
    'popis byl vytvořen automaticky',
    'otomatik olarak oluşturulmuş açıklama',
    'автоматически созданное описание',
    '自動的に生成された説明',
    '描述已自动生成',
    '自動產生的描述',
    '자동 생성된 설명',
];
/** Whole texts that Office, Facebook and models for captions give to pictures of any content. No author writes them alone. */
const generatedTexts = new Set([
    'a screenshot of a computer',
    'a screenshot of a computer screen',
    'a screenshot of a computer program',
    'a screenshot of a computer error',
    'a screenshot of a computer error message',
    'a screenshot of a cell phone',
    'a screenshot of a phone',
    'a screenshot of a social media post',
    'a screenshot of a chat',
    'a screenshot of a video game',
    'a screenshot of a website',
    'a screenshot of a web page',
    'a screenshot of text',
    'a screen shot of a computer',
    'a screen shot of a computer screen',
    'a screen shot of a computer program',
    'a screen shot of a cell phone',
    'a screen shot of a social media post',
    'a computer screen shot of a computer program',
    'a computer screen shot of a program',
    'a computer screen shot of a computer code',
    'a computer screen with text',
    'a computer screen with text on it',
    'a close up of a sign',
    'a close up of a logo',
    'a close up of a map',
    'a close up of a device',
    'a close up of text',
    'a close up of text on a white background',
    'a close up of a computer screen',
    'a close up of a computer',
    'a close up of a text',
    'a black background with white text',
    'a white background with black text',
    'a black and white text',
    'a blue and white logo',
    'a black and white logo',
    'a red and white logo',
    'a white background with a black border',
    'a drawing of a face',
    'a picture of a computer screen',
    'ein screenshot eines computers',
    "une capture d'écran d'un ordinateur",
    'una captura de pantalla de una computadora',
    'una captura de pantalla de un ordenador',
    'uma captura de tela de um computador',
    'uma captura de ecrã de um computador',
    'screenshot di un computer',
    'een schermafbeelding van een computer',
]);
/** What Office finds in pictures, in the words of its lists. */
const officeTags = new Set([
    'text',
    'application',
    'chat or text message',
    'website',
    'email',
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'timeline',
    'diagram',
    'schematic',
    'engineering drawing',
    'calendar',
    'letter',
    'company name',
    'background pattern',
    'shape',
    'chart',
    'bar chart',
    'line chart',
    'pie chart',
    'scatter chart',
    'box and whisker chart',
    'treemap chart',
    'waterfall chart',
    'histogram',
    'icon',
    'logo',
    'map',
    'rectangle',
    'square',
    'qr code',
    'receipt',
    'venn diagram',
    'radar chart',
    'surface chart',
    'funnel chart',
    'anwendung',
    'texte',
    'texto',
    'aplicación',
    'testo',
    'applicazione',
    'aplicativo',
    'aplicação',
    'tekst',
    'toepassing',
]);
/** Those that an author may list as well. */
const things = new Set([
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'email',
    'website',
    'calendar',
    'letter',
    'receipt',
    'map',
    'icon',
    'logo',
    'qr code',
]);
/** What no author writes alone. */
const interfaces = new Set([
    'graphical user interface',
    'grafische benutzeroberfläche',
    'interface utilisateur graphique',
    'interfaz de usuario gráfica',
    'interfaccia utente grafica',
    'interface gráfica do usuário',
    'interface gráfica do utilizador',
    'grafische gebruikersinterface',
]);

;// CONCATENATED MODULE: ./build/rules/generated-alt.js





const openings = wordsOption('generated-alt.words', {
    help: 'Further beginnings that your tools write, such as `AI description`: a text that begins so is reported.',
});
/** A program looked at the picture and wrote the alternative text, and nobody has read it since: it still has the program's own words. */
const generatedAlt = {
    id: 'generated-alt',
    severity: 'error',
    summary: 'An alternative text was generated by a program and left as it came.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [openings],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !(isGenerated(text) || opens(text, openings.on(page))))
            return undefined;
        return `${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`;
    },
};
function opens(text, beginnings) {
    if (beginnings.size === 0)
        return false;
    const normalised = normalise(text);
    return [...beginnings].some((one) => normalised.startsWith(one) && !/[\p{L}\p{N}]/u.test(normalised.charAt(one.length)));
}
function isGenerated(text) {
    const normalised = normalise(text);
    const end = normalise(text.trim().slice(-longestEnding));
    return (generatedTexts.has(normalised) ||
        generatedOpenings.some((opening) => normalised.startsWith(opening)) ||
        generatedEndings.some((ending) => end.endsWith(ending)) ||
        isListOfTags(text));
}
/** UTF-16 units; the endings are shorter. */
const longestEnding = 120;
/** "Graphical user interface, text, application": what Office recognises, without a sentence around it. */
function isListOfTags(text) {
    if (text.length > 200)
        return false;
    const tags = text.split(/[,、，]/u).map(normalise);
    if (tags.length === 1)
        return interfaces.has(tags[0] ?? '');
    // "Word, Excel" may be what the picture shows.
    return tags.every((tag) => officeTags.has(tag) || interfaces.has(tag)) && tags.some((tag) => !things.has(tag));
}

;// CONCATENATED MODULE: ./build/rules/shared/bare-noun.js
/** A normalised text without an article before it and a small number after it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
function bareNoun(normalised, { withoutArticle }) {
    const text = withoutArticle(normalised);
    // A plural has no number: "Icons8" is a name.
    if (/s\d+$/u.test(text))
        return { noun: text, numbered: false };
    const noun = text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u, '');
    const digits = text.slice(noun.length).replace(/\D/gu, '').length;
    // Four digits and more are a year or the counter of a camera: filename-alt handles these.
    return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}

;// CONCATENATED MODULE: ./build/rules/shared/picture-host.js

/** Whether a text is the name of the place that hosts the picture: Imgur's form for copying has it as the alternative text. */
function isHostName(text, src) {
    const name = normalise(text).replace(/\.(?:com|org|io|cc)$|\s(?:image|photo|picture|gif)$/u, '');
    return hosts.get(name)?.some((domain) => isFrom(src, domain)) === true;
}
/** Whether an address is that of an upload to GitHub, whose editor writes the name of the file as the alternative text. */
function isUploadToGitHub(src) {
    const [, host = '', ...folders] = src.slice(0, longestOrigin).split(/\/+/u);
    if (host.endsWith('user-images.githubusercontent.com'))
        return true;
    if (host === 'cloud.githubusercontent.com')
        return folders[0] === 'assets';
    return host === 'github.com' && (folders[0] === 'user-attachments' ? folders[1] : folders[2]) === 'assets';
}
/** Whether an address is that of a picture that stands for a video. */
function isVideoThumbnail(src) {
    return thumbnails.some((domain) => isFrom(src, domain));
}
function isFrom(src, domain) {
    const host = /^(?:https?:)?\/\/([^/?#\s]+)/iu.exec(src.slice(0, longestOrigin))?.[1]?.toLowerCase();
    return host !== undefined && (host === domain || host.endsWith(`.${domain}`));
}
/** Whether a text says nothing but that there is a video: `Watch the video on YouTube`. */
function isBareVideo(text) {
    const words = normalise(text).split(' ');
    return words.length <= picture_host_mostWords && words.some((word) => videos.has(word)) && words.every(isEmptyWord);
}
function isEmptyWord(word) {
    return videos.has(word) || emptyWords.has(word);
}
/** UTF-16 units; the name of the host comes early. */
const longestOrigin = 300;
const picture_host_mostWords = 8;
const postimages = ['postimg.cc', 'postimg.org', 'postimage.io', 'postimages.org'];
/** Only where they keep pictures of others: their own logos are elsewhere as a rule. */
const hosts = new Map([
    ['imgur', ['imgur.com']],
    ['giphy', ['giphy.com']],
    ['tenor', ['tenor.com']],
    ['gyazo', ['gyazo.com']],
    ['postimage', postimages],
    ['postimages', postimages],
    ['postimg', postimages],
    ['imgbb', ['ibb.co', 'imgbb.com']],
    ['ibb', ['ibb.co']],
    ['flickr', ['staticflickr.com', 'flickr.com']],
    ['unsplash', ['images.unsplash.com']],
    ['pexels', ['images.pexels.com']],
    ['pixabay', ['cdn.pixabay.com']],
    ['photobucket', ['photobucket.com']],
    ['imageshack', ['imageshack.us', 'imageshack.com']],
    // Its form for copying calls the picture of a recording so.
    ['asciicast', ['asciinema.org']],
    ['prnt.sc', ['prnt.sc', 'image.prntscr.com']],
]);
const thumbnails = ['img.youtube.com', 'ytimg.com', 'i.vimeocdn.com', 'vumbnail.com'];
const videos = new Set('video videos youtube vimeo videolink vidéo vídeo vídeos wideo видео відео ビデオ 動画 视频 視頻 影片 동영상 영상 βίντεο فيديو וידאו वीडियो'.split(' '));
const emptyWords = new Set(`watch see view play click here the this our my your a an on in to of at now full thumbnail thumb preview cover label image
  screenshot link demo demonstration tutorial intro alt text title and for
  ansehen anschauen das ein auf bei zum hier klicken voir regarder la le une sur ver el un en assistir o no guarda il su
  bekijk de op se på titta katso obejrzyj na смотреть посмотреть на дивитися на 观看 點擊 点击 観る 見る 보기 tonton di xem trên izle`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/generic-alt.js









const nouns = wordsOption('generic-alt.words', {
    help: 'Further nouns that say nothing where they are the whole text, such as `dashboard`: a `warning`.',
});
/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [nouns],
    check(image, page) {
        const found = genericNoun(image, page);
        if (found === undefined)
            return undefined;
        if (found.fits === 'every picture')
            return `${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`;
        return `${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`;
    },
    severityOf: (image, page) => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};
function genericNoun(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    // A link to the video may say no more than that.
    const isLinked = image.context.control !== undefined;
    if (!isLinked && isVideoThumbnail(image.src) && isBareVideo(text))
        return { text, fits: 'a kind of picture' };
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const normalised = normalise(text);
    const { noun, numbered } = bareNoun(normalised, words);
    // Editors insert "image 2", so placeholder-alt reports it.
    if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered))
        return { text, fits: 'every picture' };
    const own = nouns.on(page);
    if (own.has(normalised) || own.has(noun))
        return { text, fits: 'a kind of picture' };
    if (!words.kinds.has(normalised) && !words.kinds.has(noun))
        return undefined;
    return leadsTo(noun, image) || isAcronym(text, image) ? undefined : { text, fits: 'a kind of picture' };
}
/** "ART" below the heading "Automatic Reasoning and Tool-use (ART)": in capitals, the page's own short word for something. */
function isAcronym(text, { context }) {
    if (!/^[A-Z]{2,6}$/u.test(text.trim()) || /^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))
        return false;
    return `${context.heading ?? ''} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim());
}
/** In a link to `/charts` the word "Charts" names the purpose of the link, which is what a linked picture has to name. */
function leadsTo(noun, { context }) {
    const last = normalise((0,file_name/* fileStem */.E8)(context.control?.target ?? ''));
    return last !== '' && (last === noun || last === `${noun}s`);
}

// EXTERNAL MODULE: ./build/text/house-style.js
var house_style = __webpack_require__(57646);
;// CONCATENATED MODULE: ./build/rules/house-style.js



/** The alternative text is not as the project wants its texts. Without the setting `style`, nothing is. */
const houseStyle = {
    id: 'house-style',
    severity: 'warning',
    summary: 'An alternative text is not in the style of the project, as its settings have it.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, { style }) {
        const text = style === undefined ? undefined : spoken(image)?.trim();
        if (style === undefined || text === undefined || text === '')
            return undefined;
        const fault = (0,house_style/* styleFault */.Cd)(text, style);
        return fault && messages[fault.decision](fault, style, text);
    },
};
const messages = {
    'forbidden-starts': ({ found }) => `The text begins with ${quote(found)}, which the style of this project leaves out (style: forbidden-starts). Begin with what the picture shows.`,
    names: ({ found, instead }) => `${quote(found)} is spelled ${quote(instead)} in this project (style: names).`,
    avoid: ({ found, instead }) => `This project does not use the word ${quote(found)} (style: avoid). ${instead === '' ? 'Leave it out, or say it in other words.' : `Write ${quote(instead)}.`}`,
    'min-length': (_, { minLength = 0 }, text) => `The text has ${(0,house_style/* lengthOf */.Y5)(text, minLength)} characters, and the style of this project asks for ${minLength} or more (style: min-length). Say what a reader should take from the picture.`,
    'max-length': (_, { maxLength = 0 }) => `The text has more than ${maxLength} characters, the most that the style of this project has (style: max-length). Keep what matters here, and move the rest to the text of the page.`,
    'end-mark': ({ found }) => found === ''
        ? 'The text ends without a mark such as a full stop, at which screen readers pause (style: end-mark). Add one.'
        : 'The text ends with a mark, and the style of this project has none there (style: end-mark). Remove it.',
};

;// CONCATENATED MODULE: ./build/rules/html-in-alt.js


/** The alternative text holds markup. Nothing renders it there, so it is read out. */
const htmlInAlt = {
    id: 'html-in-alt',
    severity: 'warning',
    summary: 'An alternative text contains HTML or Markdown markup, which is read out literally.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
        if (markup === undefined)
            return undefined;
        return `${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`;
    },
};
function markupIn(text, { context }) {
    const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
    if (found === null)
        return undefined;
    // A page about markup may quote it, and then the words around it say so.
    const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
    return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
        ? undefined
        : found[0];
}
/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is probably what the text is about. */
const tags = /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;
/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;
/** Escaped twice: `&amp;amp;`. */
const entities = /(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;

;// CONCATENATED MODULE: ./build/rules/id-like-alt.js



/** The alternative text is a name that a program gave the picture: a counter, an id, a time stamp, a checksum. */
const idLikeAlt = {
    id: 'id-like-alt',
    severity: 'error',
    summary: 'An alternative text is a number, an id or a checksum.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isId(text.trim()))
            return undefined;
        return `${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isId(text) {
    return (text.length <= 200 &&
        (bareNumber.test(normalise(text)) || isChecksum(normalise(text)) || captureTime.test(text) || randomName.test(text)));
}
/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber = /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;
/** Twelve digits of the base 16 or more, of which some are digits and some letters: no word is like that. */
function isChecksum(text) {
    if (!/^[\da-f]{12,}$/u.test(text))
        return false;
    const letters = text.replace(/\d/gu, '').length;
    return letters >= 2 && text.length - letters >= 3;
}
/** `2021-03-22_14-38-02`: the moment, as tools name a capture. */
const captureTime = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u;
/** Random identifiers: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;

;// CONCATENATED MODULE: ./build/rules/keyword-stuffing.js




const minPhrases = numberOption('keyword-stuffing.min-phrases', {
    default: 6,
    min: 3,
    max: 100,
    help: 'Fewest phrases of a list that is reported.',
});
/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a list of search keywords.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    options: [minPhrases],
    check(image, page) {
        const text = spoken(image);
        return text !== undefined && isStuffed(text.slice(0, 1000), minPhrases.on(page)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';
function isStuffed(text, fewest) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise)
        .filter((phrase) => phrase !== '');
    if (phrases.length < fewest)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** The number of phrases that contain the most frequent word of three letters or more, but for words that tell an order or join others. */
function mostFrequent(phrases) {
    const counts = new Map();
    for (const words of phrases) {
        for (const word of new Set(words)) {
            if (word.length >= 3 && !/^\d+$/u.test(word) && !sequence.has(word) && !joiningWords.has(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return Math.max(0, ...counts.values());
}
/** "First the source, then the parser, then the tree" describes a way. */
const sequence = new Set('then next after followed finally lastly before dann danach puis ensuite luego después poi então daarna zatem затем потом'.split(' '));

;// CONCATENATED MODULE: ./build/rules/lang-mismatch.js




const minWords = numberOption('lang-mismatch.min-words', {
    default: 4,
    min: 2,
    max: 100,
    help: 'Fewest words of a text in Latin letters that is reported on a page in other ones.',
});
/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is not in the language of its page.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    options: [minWords],
    check(image, page) {
        const language = (0,text_language/* statedLanguage */.Sq)(image, page.path);
        const text = spoken(image);
        // A linked picture may be named in the language of the page that it leads to.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language, minWords.on(page)))
            return undefined;
        return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
    },
};
function isForeign(text, language, fewest) {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= fewest;
}
/** Languages that are not written in Latin letters, with their scripts. */
const scripts = new Map([
    ['ar', /\p{Script=Arabic}/u],
    ['be', /\p{Script=Cyrillic}/u],
    ['bg', /\p{Script=Cyrillic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['el', /\p{Script=Greek}/u],
    ['fa', /\p{Script=Arabic}/u],
    ['he', /\p{Script=Hebrew}/u],
    ['hi', /\p{Script=Devanagari}/u],
    ['hy', /\p{Script=Armenian}/u],
    ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['ka', /\p{Script=Georgian}/u],
    ['ko', /\p{Script=Hangul}/u],
    ['mk', /\p{Script=Cyrillic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['ta', /\p{Script=Tamil}/u],
    ['th', /\p{Script=Thai}/u],
    ['uk', /\p{Script=Cyrillic}/u],
    ['ur', /\p{Script=Arabic}/u],
    ['zh', /\p{Script=Han}/u],
]);
const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi'.split(' '));
/** Four letters or more: one or two are a symbol. */
const otherLetters = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;
/** Words that join others into an English sentence; none of them is a name. */
const english = /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;

;// CONCATENATED MODULE: ./build/rules/long-alt.js


/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const maxLength = numberOption('long-alt.max-length', {
    default: 150,
    min: 1,
    max: 10_000,
    help: 'Most characters of a text that is not reported.',
});
const warnAbove = numberOption('long-alt.warn-above', {
    default: 350,
    min: 1,
    max: 10_000,
    help: 'A text with more characters is a `warning`, others are an `info`; in sentences, none of which has more, it may have twice as many.',
});
/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is too long to listen to in one go.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G92'],
    act: [],
    options: [maxLength, warnAbove],
    check(image, page) {
        const most = maxLength.on(page);
        const length = lengthOf(image, most);
        if (length <= most)
            return undefined;
        const mostCounted = Math.max(most, usuallyCounted);
        const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
    },
    severityOf(image, page) {
        const most = warnAbove.on(page) * (isInSentences(spoken(image) ?? '', warnAbove.on(page)) ? 2 : 1);
        return lengthOf(image, most) > most ? 'warning' : 'info';
    },
};
/** Counting stops here, or at a limit beyond. */
const usuallyCounted = 1000;
/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
function lengthOf(image, limit) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length <= limit / 2 || isFormula(text))
        return 0;
    const mostCounted = Math.max(limit, usuallyCounted);
    let length = 0;
    for (const character of text) {
        length += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1;
        if (length > mostCounted)
            return length;
    }
    return length;
}
/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text) {
    return (/^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000)));
}
/**
 * Whether a text has two sentences or more, none of which is too long itself: a description of a chart that can be followed. In one book with such
 * descriptions, which are good, every fifth has more than 350 characters, and three have more than 650.
 */
function isInSentences(text, longest) {
    const sentences = text
        .slice(0, 20_000)
        .split(/[.!?]\s+|[。！？]\s*/u)
        .filter((sentence) => sentence !== '');
    return sentences.length >= 2 && sentences.every((sentence) => sentence.length <= longest);
}

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** The author meant an image, but parsers read something else, because of one mark. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written in a way that parsers do not read as an image.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check: ({ fault }) => (fault === undefined ? undefined : malformed_image_messages[fault]),
};
const noMarkdownImage = 'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';
const malformed_image_messages = {
    'space-in-address': `${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
    'title-without-quotes': `${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
    gap: `${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
    'full-width-mark': `${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
    'unbalanced-bracket': `${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
    'other-brackets': `${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
    'blank-line': 'A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.',
    'quote-mark': 'Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.',
    'curly-quotes': 'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
    'cut-text': 'The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.',
    'open-quote': 'The quotation mark after a value is missing, so the next attribute becomes a part of it, and readers get no picture, or the source of the tag. Write `"` on both sides of each value.',
};

;// CONCATENATED MODULE: ./build/rules/missing-alt.js


/** The image has neither an alternative text nor another name, and is not marked as decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning', 'info'],
    summary: 'An image has no alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => (absence(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
    // In notes, an embed without a text is the habit, and readers hear the name of the file that its author gave it.
    // A picture that a program put out has no agreed place for a text in most tools.
    severityOf: ({ context, example, isComputed }) => isComputed === true ? 'info' : context.figcaption === undefined && example === undefined ? 'error' : 'warning',
};
function missing_alt_messageFor(image) {
    const { kind, context } = image;
    if (kind === 'button')
        return missing_alt_button;
    if (image.isComputed === true)
        return computed;
    const place = placeOf(image);
    if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
        return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
    }
    const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
    return `${unnamed[kind] ?? pictureWithout(image)} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}
const missing_alt_button = 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';
const computed = 'The picture that this cell has put out has no alternative text, so a screen reader says at most that there is one. Describe it where the code makes it, such as with `Image(…, alt="…")` of IPython, or in the text around the cell.';
function pictureWithout({ standIn }) {
    const heard = standIn === undefined
        ? 'says nothing or reads the file name'
        : `reads ${quote(standIn)}, which is made from the name of the file`;
    return `The picture has no alternative text, so a screen reader ${heard}.`;
}
const captioned = 'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.';
/** What a screen reader says instead depends on what the image is. */
const unnamed = {
    drawing: 'The drawing has no name, so a screen reader says "image" or reads out its parts.',
    embedded: 'The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.',
    element: 'The element has the role of an image and no name, so a screen reader says only "image".',
};
/** Where the text goes; undefined where that goes without saying. */
function placeOf({ kind, attribute, example, decorativeBy }) {
    if (kind === 'drawing')
        return 'in a `<title>` as its first child or in `aria-label`';
    if (kind === 'embedded')
        return 'in `aria-label` or `title`';
    if (attribute === undefined)
        return example && `after a bar, as in \`${example}\``;
    return attribute === 'alt' && decorativeBy === 'alt' ? undefined : `in \`${attribute}\``;
}
/** The other way, for a picture that needs no text. */
function orNot({ attribute, decorativeBy }, when) {
    if (decorativeBy === 'alt')
        return `, or write \`${attribute ?? 'alt'}=""\` if ${when}`;
    if (decorativeBy === 'option')
        return `, or leave \`${attribute ?? ':alt:'}\` empty if ${when}`;
    return decorativeBy === 'aria-hidden' ? `, or set \`aria-hidden="true"\` if ${when}` : '';
}

;// CONCATENATED MODULE: ./build/rules/placeholder-alt.js









const placeholders = wordsOption('placeholder-alt.words', {
    help: 'Further texts that are placeholders on your pages, such as `screen to follow`: an `error`.',
});
/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, of a host, or a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a placeholder that was never replaced.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [placeholders],
    check(image, page) {
        const found = placeholderOf(image, page);
        if (found === undefined)
            return undefined;
        if (found.kind === 'command')
            return `${quote(found.text)} tells readers what to do, and a person who cannot see the picture does not learn what it shows. Describe what it shows.`;
        return `${quote(found.text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
    },
    severityOf: (image, page) => (placeholderOf(image, page)?.kind === 'command' ? 'warning' : 'error'),
};
function placeholderOf(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const isOwn = placeholders.on(page).has(normalise(text));
    if (isOwn || isPlaceholder(text, words) || isHostName(text, image.src) || isUpload(text))
        return { text, kind: 'placeholder' };
    return isCommand(text, words, image) ? { text, kind: 'command' } : undefined;
}
function isPlaceholder(text, words) {
    const normalised = normalise(text);
    if (words.placeholders.has(normalised) || normalised.startsWith('lorem ipsum '))
        return true;
    const { noun, numbered } = bareNoun(normalised, words);
    if (words.placeholders.has(noun))
        return true;
    return numbered && (words.numbered.has(noun) || (words.pictures.has(noun) && normalised !== famous));
}
/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';
/** GitHub writes `Uploading boat.png…` while a picture is on its way; who submits too early leaves it there. */
function isUpload(text) {
    const bare = text.trim();
    return /^\[?uploading\s/iu.test(bare) && /(?:…|\.{3})\]?$/u.test(bare) && (0,picture_names/* holdsPictureName */.ix)(bare.slice(0, 300));
}
/** "Read more" may be all that a link has to say; in a link to the picture itself it is not. */
function isCommand(text, { commands }, { context: { control } }) {
    if (control !== undefined && !(control.target !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(control.target)))
        return false;
    return commands.has(normalise(text).replaceAll(/[,،、，]/gu, ''));
}

;// CONCATENATED MODULE: ./build/rules/presentational-conflict.js
/** The author marked the image as decoration, but another attribute keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
const presentationalConflict = {
    id: 'presentational-conflict',
    severity: 'error',
    summary: 'An image is marked as decoration, but focus or an ARIA attribute overrules that.',
    fixedBy: 'author',
    wcag: ['1.1.1', '4.1.2'],
    act: ['46ca7f'],
    check: ({ alt, decorative, markedDecorative }) => markedDecorative && !decorative && alt.kind !== 'dynamic' ? presentational_conflict_message : undefined,
};
const presentational_conflict_message = 'The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows.';

;// CONCATENATED MODULE: ./build/rules/punctuation-alt.js


/** The alternative text has no letter, no digit and no sign with a name. */
const punctuationAlt = {
    id: 'punctuation-alt',
    severity: 'error',
    summary: 'An alternative text consists only of punctuation.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyMarks.test(text) || named.has(text))
            return undefined;
        return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`;
    },
};
/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;
/** A single sign may be what the picture shows: a key, an operator, a help button. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));

;// CONCATENATED MODULE: ./build/rules/redundant-prefix.js







const redundant_prefix_openings = wordsOption('redundant-prefix.words', {
    help: 'Further beginnings that are reported, such as `this slide shows`.',
});
const redundant_prefix_accept = wordsOption('redundant-prefix.accept', {
    help: 'Beginnings that are fine on your pages, such as `map of`.',
});
/** The description starts by saying that there is a picture, which every screen reader has announced already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description starts by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    options: [redundant_prefix_openings, redundant_prefix_accept],
    check(image, page) {
        const words = openingOf(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
    },
    mend(image, page) {
        const [text, words] = [spoken(image), openingOf(image, page)];
        return text === undefined || words === undefined ? undefined : withoutStart(text.trim(), words);
    },
};
function openingOf(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const start = normalise(text);
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).openingOf(start) ?? phraseAt(start, redundant_prefix_openings.on(page));
    return words === undefined || words === '' || redundant_prefix_accept.on(page).has(words.trim()) ? undefined : words;
}
/** The phrase that a text begins with, where more words follow. */
function phraseAt(text, phrases) {
    for (const phrase of phrases)
        if (text.startsWith(`${phrase} `))
            return `${phrase} `;
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js







const redundant_suffix_endings = wordsOption('redundant-suffix.words', {
    help: 'Further words that are reported at the end of a short text, such as `snapshot`.',
});
const redundant_suffix_accept = wordsOption('redundant-suffix.accept', {
    help: 'Words that are fine at the end on your pages, such as `map`.',
});
/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    options: [redundant_suffix_endings, redundant_suffix_accept],
    check(image, page) {
        const words = surplusIn(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`;
    },
    mend(image, page) {
        const [text, words] = [spoken(image), surplusIn(image, page)];
        return text === undefined || words === undefined ? undefined : withoutEnd(text.trim(), words);
    },
};
function surplusIn(image, page) {
    const text = spoken(image);
    if (text === undefined || text.length > 200)
        return undefined;
    const { endingOf, terms } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const words = normalise(text);
    const found = endingOf(words) ?? redundant_suffix_phraseAtEnd(words, redundant_suffix_endings.on(page));
    if (found === undefined || redundant_suffix_accept.on(page).has(found.trim()))
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
}
/** The phrase that a text ends with, after other words. */
function redundant_suffix_phraseAtEnd(text, phrases) {
    for (const phrase of phrases)
        if (text.endsWith(` ${phrase}`))
            return ` ${phrase}`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/shared/repeats.js




/** Whether a text says no more than `label`, whatever article or number of a figure they have; undefined when it does. */
function repeats(text, label, words) {
    if (label === undefined || Math.abs(text.length - label.length) > slack)
        return undefined;
    const [own, other] = [plainWords(text, words), plainWords(label, words)];
    if (!/[\p{L}\p{N}]/u.test(other))
        return undefined;
    if (own === other)
        return 'whole';
    const extra = own.startsWith(other)
        ? own.slice(other.length)
        : own.endsWith(other)
            ? own.slice(0, -other.length)
            : '';
    return apart.test(extra) && isKind(extra, words) ? 'with its kind' : undefined;
}
/** UTF-16 units: more than a number of a figure, a kind of picture, white space and punctuation have together. A cheap way to reject most pairs. */
const slack = 60;
/** The words of a text as they are spoken, without the number of a caption and an article before it, and without the sign of a link to it. */
function plainWords(text, { withoutArticle, withoutCaptionNumber }) {
    const start = text.slice(0, longestNumber).trimStart();
    const rest = withoutCaptionNumber(start) + text.slice(longestNumber);
    return withoutArticle((0,same_words/* spokenWords */.i)(rest.replace(sectionNumber, '').replace(linkSign, '')));
}
/** UTF-16 units. */
const longestNumber = 60;
/** `1.2 `, `3) `: headings are numbered like that. */
const sectionNumber = /^\s{0,9}\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3}){1,4}\.?|[.)])\s/u;
/** Programs put it behind a caption or a heading; some take it from a font of their own. */
const linkSign = /[#¶§🔗\p{Co}]$/u;
/** Words end there, or the script writes none apart. */
const apart = new RegExp(`^\\s|\\s$|^[${unspaced_scripts/* unspacedScripts */.E}]|[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
/** `logo`, `screenshot of the`, `imagen de`: a noun for pictures, and what joins it to the rest. */
function isKind(extra, { kinds, pictures, openingOf, withoutArticle }) {
    const parts = withoutArticle(normalise(extra)).split(' ');
    while (joiningWords.has(parts.at(-1) ?? ''))
        parts.pop();
    const noun = parts.join(' ');
    return kinds.has(noun) || pictures.has(noun) || openingOf(`${noun} .`)?.trim() === noun;
}

;// CONCATENATED MODULE: ./build/rules/shared/texts-beside.js





/** What stands beside an image, nearest first. */
function textsBeside(image) {
    const { control, figcaption, nearby, heading, labels } = image.context;
    // It is all that names the link, whatever stands around that.
    if (control !== undefined && isAlone(control) && !showsPicture(control))
        return [];
    const severityOf = (repeat) => (repeat === 'whole' || isMark(image) ? 'warning' : 'info');
    const inCaption = (repeat) => (repeat === 'whole' ? 'warning' : 'info');
    const beside = labels.map(({ place, text }) => {
        if (place === 'caption')
            return { text, place: places[place], remedy: 'addition', severityOf: inCaption };
        return { text, place: places[place], remedy: 'silence', severityOf: isBadge(image) ? never : severityOf };
    });
    const isOwnBlock = control === undefined || isAlone(control);
    return [
        {
            text: isOwnBlock ? undefined : control.otherText,
            place: `in the ${control?.kind ?? 'link'}`,
            remedy: 'silence',
            severityOf,
        },
        { text: figcaption, place: places.caption, remedy: 'addition', severityOf: inCaption },
        { text: isOwnBlock ? nearby : undefined, place: 'beside the picture', remedy: 'silence', severityOf },
        ...beside,
        { text: heading, place: 'in the heading above', remedy: 'addition', severityOf: isMark(image) ? never : inHeading },
    ];
}
const places = {
    caption: 'in the caption',
    cell: 'in a cell of the table next to it',
    term: 'in the list entry next to it',
    paragraph: 'in the paragraph next to it',
};
/** Whether no text stands with the image in its control. A label is read in place of the image, and a title only where it says something else. */
function isAlone({ otherText, isLabelled }) {
    return isLabelled === true || isBlank(otherText);
}
/** A picture that opens itself in full size is there to be seen, and not to lead somewhere. */
function showsPicture({ target }) {
    return target !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(target);
}
/** A logo under the name of its project has that name, and no other text would be right. */
function isMark({ src, name }) {
    return marks.test(normalise((0,file_name/* fileStem */.E8)(src))) || marks.test(normalise(name ?? ''));
}
const marks = /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u;
/** What a badge shows changes, so its text can only say what it is about. */
function isBadge({ src }) {
    return /shields\.io|badge/iu.test(src.slice(0, 2000));
}
function never() {
    return undefined;
}
/** A person or a product may have its name as its text; three words are more than a name, as a rule. */
function inHeading(repeat, text) {
    if (repeat !== 'whole')
        return undefined;
    return text.trim().split(/\s+/u).length >= 3 || texts_beside_unspaced.test(text) ? 'warning' : 'info';
}
const texts_beside_unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]{8}`, 'u');

;// CONCATENATED MODULE: ./build/rules/redundant-with-text.js








const redundant_with_text_minWords = numberOption('redundant-with-text.min-words', {
    default: 1,
    min: 1,
    max: 50,
    help: 'Fewest words of a repeated text that is reported.',
});
/** The alternative text says no more than a text beside the picture, so a screen reader user hears that twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'H2'],
    act: [],
    options: [redundant_with_text_minWords],
    check(image, page) {
        const found = on(page).of(image);
        if (found !== undefined && wordCount(found.text) < redundant_with_text_minWords.on(page))
            return undefined;
        return found && redundant_with_text_messageFor(found, on(page).like(found));
    },
    severityOf: (image, page) => on(page).of(image)?.severity ?? 'warning',
};
function wordCount(text) {
    return text.trim().split(/\s+/u).length;
}
const remedies = {
    silence: 'Write `alt=""` if these words say it all, or describe what the picture adds to them.',
    addition: 'Describe what the picture adds to it.',
};
/** Generated lists have hundreds: then the sentence is about all of them, so that reports can print it once. */
function redundant_with_text_messageFor({ text, repeat, place, remedy }, number) {
    if (repeat === 'with its kind')
        return `${quote(text)} adds only the kind of picture to the words ${place}, so a screen reader user hears them twice. ${remedy}`;
    const what = number < many ? `${quote(text)} is` : `${number} pictures on this page have a text that is`;
    return `${what} also ${place}, so a screen reader user hears it twice. ${remedy}`;
}
const many = 5;
/** Each page is read once. */
function on(page) {
    const known = redundant_with_text_pages.get(page.images) ?? read(page);
    redundant_with_text_pages.set(page.images, known);
    return known;
}
const redundant_with_text_pages = new WeakMap();
function read({ images, path }) {
    const found = new Map(images.map((image) => [image, repetitionOf(image, path)]));
    const numbers = new Map();
    for (const one of found.values())
        if (one)
            numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? 0) + 1);
    return {
        // A text that is only tried belongs to an image that is not on the page.
        of: (image) => (found.has(image) ? found.get(image) : repetitionOf(image, path)),
        like: (repetition) => numbers.get(keyOf(repetition)) ?? 1,
    };
}
function keyOf({ repeat, place }) {
    return `${repeat} ${place}`;
}
function repetitionOf(image, path) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, path));
    for (const beside of textsBeside(image)) {
        const repeat = repeats(text, beside.text, words);
        const severity = repeat && beside.severityOf(repeat, text);
        if (repeat && severity)
            return { text, repeat, place: beside.place, remedy: remedies[beside.remedy], severity };
    }
    // Without an alternative text the title is the only name of the image, so nothing is repeated.
    if (image.alt.kind === 'text' && (0,same_words/* sameWords */.M)(text, image.title))
        return { text, repeat: 'whole', place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/repeated-alt.js






const repeated_alt_minPictures = numberOption('repeated-alt.min-pictures', {
    default: 2,
    min: 2,
    max: 1000,
    help: 'Fewest different pictures with one text that are reported.',
});
/** Different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    options: [repeated_alt_minPictures],
    check(image, page) {
        const group = repetitions(page).get(image);
        return group && repeated_alt_messageFor(spoken(image) ?? '', group);
    },
    severityOf: (image, page) => repetitions(page).get(image)?.severity ?? 'info',
};
/** The same for the whole group, so that reports can print it once. */
function repeated_alt_messageFor(text, { pictures }) {
    const number = pictures === 2 ? 'Two' : String(pictures);
    return `${number} different pictures on this page are called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what each one shows that the ${pictures === 2 ? 'other does' : 'others do'} not.`;
}
/** The group of each image that is in one. Computed once per page. */
function repetitions(page) {
    const known = repeated_alt_pages.get(page) ?? new Map(groupsOf(page));
    repeated_alt_pages.set(page, known);
    return known;
}
const repeated_alt_pages = new WeakMap();
function groupsOf(page) {
    const bytes = new Map();
    const entries = page.images.flatMap((image, at) => {
        const [key, name] = [repeated_alt_keyOf(image), nameOf(image)];
        if (key === undefined || name === undefined)
            return [];
        // Variants have bytes of their own, so those of the first stand for all.
        const picture = bytes.get(name) ?? page.bytesOf?.(image) ?? name;
        bytes.set(name, picture);
        return [{ key, image, at, picture }];
    });
    return [...(0,group_by/* groupBy */.$)(entries, ({ key }) => key).values()].flatMap((group) => {
        const pictures = new Set(group.map(({ picture }) => picture)).size;
        if (pictures < repeated_alt_minPictures.on(page))
            return [];
        // Side by side it is hardly intended.
        const severity = group.some((entry, index) => isNext(entry, group[index + 1])) ? 'warning' : 'info';
        return group.map(({ image, picture }) => {
            // Of two, the first has its own text as a rule, and the other a copy.
            const isOwn = pictures === 2 && picture === group[0]?.picture;
            return [image, { pictures, severity: isOwn ? 'info' : severity }];
        });
    });
}
function isNext({ at, picture }, next) {
    return next?.at === at + 1 && next.picture !== picture;
}
/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function repeated_alt_keyOf(image) {
    const text = spoken(image);
    if (text === undefined || text.length > 200 || image.src === '')
        return undefined;
    return `${(0,same_words/* spokenWords */.i)(text) || text} ${image.context.control?.target ?? ''}`;
}
/**
 * The same value for variants of one picture in other colours, states or sizes: `a-dark.svg`, `a_hover.svg`, `a@2x.png`, `a.webp`. Undefined for one that only one
 * colour scheme shows, because the other of the pair may have any name.
 */
function nameOf({ src: written, forColorScheme }) {
    const src = written.slice(0, 2000);
    if (forColorScheme === true || /[#&?](?:gh-|hidden--)?(?:only-)?(?:dark|light)/u.test(src))
        return undefined;
    // What lies in the page itself has no name.
    const name = ((0,file_name/* fileStem */.E8)(src) || src)
        .toLowerCase()
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|bright|hover|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
    return name + (0,file_name/* symbolOf */.wX)(src);
}

;// CONCATENATED MODULE: ./build/rules/repeated-elsewhere.js


/** A different picture of another page has the same text, so that one of the two was probably copied. */
const repeatedElsewhere = {
    id: 'repeated-elsewhere',
    severity: 'info',
    summary: 'A different picture on another page has the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const other = page.elsewhere?.repetition(image);
        const text = spoken(image);
        if (other === undefined || text === undefined)
            return undefined;
        return `A different picture in ${other} is called ${quote(text)}, too. If the text was copied, describe what this picture shows that the other does not.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/same-picture-better-alt.js

/**
 * The same picture has a good description in another place, so the words exist already. Two good texts may differ, so this is reported only beside
 * another finding.
 */
const samePictureBetterAlt = {
    id: 'same-picture-better-alt',
    severity: 'info',
    summary: 'The same picture has a good alternative text in another place.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const better = page.altElsewhere(image);
        if (better === undefined || better === image.name)
            return undefined;
        // Where one of two texts is wrong, neither is advice.
        if (page.elsewhere?.contradiction(image) !== undefined)
            return undefined;
        return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/slug-alt.js







const minParts = numberOption('slug-alt.min-parts', {
    default: 3,
    min: 2,
    max: 20,
    help: 'Fewest words between hyphens that are reported; fewer are where one says `screenshot` or the like, or the file is called so.',
});
/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    options: [minParts],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || !isSlug(text, image, minParts.on(page)))
            return undefined;
        return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
    },
    // Underscores are the computer's alone; with hyphens and capitals people write names as well.
    severityOf: (image) => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};
function isSlug(text, { src, context }, fewest) {
    if (text.length > 200 ||
        /\s/u.test(text) ||
        !(isJoined(text, fewest) || isFromFile(text, src) || isOfUpload(text, src)))
        return false;
    if (isOnBadge(text, src))
        return false;
    // Names of packages, functions and options look like this: then the page or the link contains them as well.
    return !isNamed(text, context) && !(kebab.test(text) && isSaid(text, context));
}
/** `first-timers-only-friendly` for a badge with these words, whose address writes their hyphens twice. */
function isOnBadge(text, src) {
    const words = text.replace(/-+/gu, ' ').toLowerCase();
    return (/shields\.io\//iu.test(src.slice(0, 100)) && (0,file_name/* fileStem */.E8)(src).toLowerCase().replace(/[-_]+/gu, ' ').startsWith(words));
}
/** `docker-compose` below the heading "Docker Compose". */
function isSaid(text, { heading = '', nearby }) {
    const words = text.replace(/-+/gu, ' ');
    return [heading, nearby].some((around) => around.slice(0, 2000).toLowerCase().replace(/-+/gu, ' ').includes(words));
}
function isJoined(text, fewest) {
    if (snake.test(text) || isIdentifier(text))
        return true;
    if (!kebab.test(text))
        return false;
    const parts = text.split(/-+/u);
    if (parts.length >= Math.max(longName, fewest))
        return true;
    // "text-to-image" and "state-of-the-art" are words of the language.
    if (parts.some((part) => joiningWords.has(part)))
        return false;
    if (parts.length >= fewest && !parts.some((part) => slug_alt_packages.test(part) || part.length < 2))
        return true;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
/** No package and no word of the language has so many parts. */
const longName = 6;
/** `runner-status` for `script-runner-status.png`: its parts are those of the name of the file. */
function isFromFile(text, src) {
    if (!kebab.test(text))
        return false;
    const named = new Set((0,file_name/* fileStem */.E8)(src)
        .toLowerCase()
        .split(/[-_.\s]+/u));
    const parts = text.split(/-+/u);
    return (named.size > parts.length && parts.every((part) => named.has(part)) && !parts.some((part) => joiningWords.has(part)));
}
/** `ucs-mail-1`, of an upload whose address has lost the name of the file. */
function isOfUpload(text, src) {
    return kebab.test(text) && isUploadToGitHub(src) && !text.split(/-+/u).some((part) => joiningWords.has(part));
}
/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;
/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;
/** Names of packages have more parts than names of other things. */
const slug_alt_packages = /^(?:plugins?|configs?|presets?|loader|cli|sdk|apis?|js|ts|py|rs|go|lib|core|exporter|operator|server|client|controller|manager|driver|app|react|vue|next|node|kube|docker|aws|azure|learn|image|a11y)$/u;
const pictures = /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;

;// CONCATENATED MODULE: ./build/rules/spacer-named.js



/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
const spacerNamed = {
    id: 'spacer-named',
    severity: 'warning',
    summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'F39'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,spacer/* isSpacer */.r)(image))
            return undefined;
        return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/stale-alt.js


/** The change under review replaces the picture and leaves its alternative text untouched. */
const staleAlt = {
    id: 'stale-alt',
    severity: 'warning',
    summary: 'A picture changed, and its alternative text did not.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F20'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !page.isStale(image))
            return undefined;
        return `This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/template-leak.js


/** A program was to fill in the alternative text, and left its own words there. */
const templateLeak = {
    id: 'template-leak',
    severity: 'error',
    summary: 'An alternative text contains a leftover of a template or a program.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image))
            return undefined;
        return `${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`;
    },
};
function isLeak(text, { context, quotedCode = [] }) {
    if (nothing.test(text) || leaked.test(text))
        return true;
    if (!unfilled.test(withoutQuotes(withoutCode(text, quotedCode))))
        return false;
    // A page about format strings shows them, and then the text around the picture has one as well.
    return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}
/** An empty value, alone or in place of the name of a thing. */
const nothing = /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;
/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked = /^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;
/** Without the code that a description quotes from the picture; a text that is all in quotation marks quotes nothing. */
function withoutQuotes(text) {
    return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu, (quoted) => (quoted.length === text.length ? quoted : ' '));
}
/** Markdown has taken the backticks away. A text that is all code quotes nothing. */
function withoutCode(text, code) {
    return code
        .slice(0, mostQuotes)
        .reduce((rest, part) => (part === '' || part === text ? rest : rest.replace(part, ' ')), text);
}
/** No real text quotes more, and a text of a megabyte must not cost time. */
const mostQuotes = 50;
/** A slot that was not filled: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;

;// CONCATENATED MODULE: ./build/rules/too-short.js






const minLetters = numberOption('too-short.min-letters', {
    default: 3,
    min: 1,
    max: 50,
    help: 'Fewest letters of a text that is one word in small letters.',
});
const too_short_accept = wordsOption('too-short.accept', {
    default: ['i', 'y', 'no', 'ok', 'on', 'up', 'go', 'hi'],
    help: 'Short words that say enough.',
});
/** One word of few small letters, as people type them to satisfy a required field, or a number of a picture that stands alone. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters or a number.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    options: [minLetters, too_short_accept],
    check(image, page) {
        const text = spoken(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || text.length > mostLetters)
            return undefined;
        const isNumber = /^\d{1,2}[.):]?$/u.test(text) && isWithoutWordsBeside(image);
        if (!isNumber && !(/^[a-zа-яё]+\.?$/u.test(text) && text.replace('.', '').length < minLetters.on(page)))
            return undefined;
        if (too_short_accept.on(page).has(text) || isSign(text, image))
            return undefined;
        return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
    },
};
/** More than the option can ask for, with a full stop. */
const mostLetters = 51;
/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, kind }) {
    if (context.control !== undefined || kind === 'drawing')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = normalise((0,file_name/* fileStem */.E8)(src)).split(/[\s.]/u);
    return words.includes(text.replace(/[.):]$/u, '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

// EXTERNAL MODULE: ./build/text/translation.js
var translation = __webpack_require__(36693);
;// CONCATENATED MODULE: ./build/rules/untranslated-alt.js




/** A translated page still has the alternative text of the page that it was translated from. */
const untranslatedAlt = {
    id: 'untranslated-alt',
    severity: 'info',
    summary: 'An alternative text of a translated page is still that of the original.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const original = page.elsewhere?.original(image);
        const text = spoken(image);
        if (original === undefined || text === undefined)
            return undefined;
        const { language } = (0,translation/* translationOf */.t)(page.path);
        const into = language === undefined ? '' : ` into ${(0,text_language/* languageName */.cL)(language)}`;
        return `${quote(text)} is still the text of ${original}, so a screen reader reads it with the voice of another language. Translate it${into}, as the page is.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/url-alt.js



/** The alternative text is an address: of the picture, or of a page that was meant as a link. */
const urlAlt = {
    id: 'url-alt',
    severity: 'error',
    summary: 'An alternative text is an address.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isAddress(text) || isTarget(text, image.context.control))
            return undefined;
        return `${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isAddress(text) {
    return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}
/** A link may have the address of its target as its name, although that is not a good one; the address of a picture describes nothing. */
function isTarget(text, control) {
    return control?.target !== undefined && bare(text) === bare(control.target) && !(0,picture_names/* isPictureAddress */.ZJ)(text);
}
function bare(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
        .replace(/\/$/u, '');
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/rules/index.js










































/** Rules that report the same fault in different words: of each group only the first finding is kept. */
const groups = [
    [malformedImage, emptyLinkImage],
    [presentationalConflict, decorativeWithName],
    [missingAlt, emptyMarkdownAlt, blankAlt],
    [
        filenameAlt,
        urlAlt,
        idLikeAlt,
        templateLeak,
        generatedAlt,
        placeholderAlt,
        punctuationAlt,
        genericAlt,
        spacerNamed,
        dimensionAlt,
        slugAlt,
        attributionAsAlt,
        emojiAlt,
        repeatedAlt,
        exportSuffix,
        untranslatedAlt,
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
        repeatedElsewhere,
    ],
    [contradictingAlt],
    [htmlInAlt],
    [houseStyle],
    [staleAlt],
    [adjacentDuplicateLink, redundantWithText],
    [keywordStuffing, longAlt],
    // The first speaks of the whole page.
    [decorativeInText, decorativeInFigure],
];
/** Rules that only advise: their findings are kept only beside a finding of another rule. */
const advice = [samePictureBetterAlt];
/** Every rule, most severe first. Where two of the same severity report one image, people see the finding of the earlier one first. */
const rules = [...groups.flat(), ...advice].toSorted(rule/* bySeverity */.N);
const rules_known = new Map(rules.map((rule) => [rule.id, rule]));
/** Ids of rules whose findings depend on the texts of other images: another one that takes the same text is in scope itself, and its finding is about both. */
const rulesAboutOthers = [
    repeatedAlt,
    contradictingAlt,
    untranslatedAlt,
    repeatedElsewhere,
].map(({ id }) => id);
/** Whether there is a rule with this id. */
function isRule(id) {
    return rules_known.has(id);
}
/** What fixes the findings of the rule with this id; undefined for an unknown id. */
function fixedBy(id) {
    return rules_known.get(id)?.fixedBy;
}
/** The text of an image without what the finding of this rule is about; undefined where a person or a model has to find words. */
function mendBy(id, image, page) {
    return rules_known.get(id)?.mend?.(image, page);
}
/** Whether the rule with this id only advises: its findings are dropped where no other rule has one. */
function isAdvice(id) {
    return advice.some((rule) => rule.id === id);
}
/**
 * The findings of the rules for `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether the rule with this id runs; a rule that does not run does not suppress the others of its group
 */
function runRules(image, page, isAsked = everyRule) {
    const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
    const isFaulty = faults.some(({ severity }) => severity !== 'info');
    return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(rule/* bySeverity */.N);
}
const everyRule = () => true;
function firstOf(group, image, page, isAsked) {
    for (const rule of group) {
        const message = isAsked(rule.id) ? rule.check(image, page) : undefined;
        if (message === undefined)
            continue;
        return [{ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message }];
    }
    return [];
}


/***/ }),

/***/ 95136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72341);
/* harmony import */ var _lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25279);


/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
const fileName = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRecent */ .l)((address) => (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
    .split(/[/\\]/u)
    .findLast((part) => part !== '') ?? ''));
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
const fileStem = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRecent */ .l)((address) => fileName(address).replace(ending, ''));
/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;
function written(address) {
    const start = address.trimStart().slice(0, longest);
    return /^data:/iu.test(start) ? '' : start.replace(/[?#].*$/su, '').trimEnd();
}
/** The part of a drawing that an address chooses (`#bell` of `icons.svg#bell`); empty where it means all of the file. */
function symbolOf(address) {
    const at = address.slice(0, longest).indexOf('#');
    const symbol = at === -1 ? '' : address.slice(at, longest);
    return symbol.length > 1 && /\.svg$/iu.test(filePath(address)) ? symbol : '';
}


/***/ }),

/***/ 57646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ styleFault),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   cc: () => (/* binding */ forbiddenStart),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   mb: () => (/* binding */ endMarkOf)
/* harmony export */ });
/** The first thing in a text that is not in a style; undefined when nothing is. A tone cannot be judged. */
function styleFault(text, style) {
    const { forbiddenStarts = [], names = [], avoid = {}, minLength = 0, maxLength = Infinity, endMark } = style;
    const start = forbiddenStart(text, forbiddenStarts);
    if (start !== undefined)
        return { decision: 'forbidden-starts', found: start, instead: '' };
    for (const name of names) {
        const found = placesOf(text, name).find(({ written }) => written !== name);
        if (found !== undefined)
            return { decision: 'names', found: found.written, instead: name };
    }
    for (const [word, instead] of Object.entries(avoid)) {
        const [found] = placesOf(text, word);
        if (found !== undefined)
            return { decision: 'avoid', found: found.written, instead };
    }
    if (lengthOf(text, minLength) < minLength)
        return { decision: 'min-length', found: '', instead: '' };
    if (lengthOf(text, maxLength) > maxLength)
        return { decision: 'max-length', found: '', instead: '' };
    const isEnded = endMarkOf(text) !== '';
    const isWrong = (endMark === 'required' && !isEnded) || (endMark === 'forbidden' && isEnded);
    return isWrong ? { decision: 'end-mark', found: endMarkOf(text), instead: '' } : undefined;
}
/** The words at the beginning of a text that may not be there, as they are written in it. */
function forbiddenStart(text, forbidden) {
    const start = forbidden.find((words) => wordsAt(text, words, 0));
    return start === undefined ? undefined : text.slice(0, start.length);
}
/** The mark that a text ends with, with what closes behind it; empty where there is none. */
function endMarkOf(text) {
    return /[.!?…。！？]["'”’»)\]]{0,2}$/u.exec(text.slice(-4))?.[0] ?? '';
}
/** Characters as people count them; counting stops beyond `most`. */
function lengthOf(text, most) {
    if (text.length <= 64)
        return Array.from(text).length;
    let length = 0;
    for (const character of text) {
        length += character === '' ? 0 : 1;
        if (length > most)
            return length;
    }
    return length;
}
/** Where whole words stand in a text, whatever their case. No pattern is made of them, so none can be slow. */
function placesOf(text, words) {
    const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
    // A letter may be two in lower case, and offsets would not fit.
    if (needle === '' || hay.length !== text.length || needle.length !== words.length)
        return [];
    const found = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
        if (wordsAt(text, words, at))
            found.push({ at, written: text.slice(at, at + words.length) });
    }
    return found;
}
/** Whether whole words, whatever their case, stand at an offset. */
function wordsAt(text, words, at) {
    if (words === '' || text.slice(at, at + words.length).toLowerCase() !== words.toLowerCase())
        return false;
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length, at + words.length + 2)];
    return (!(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)) &&
        !(/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words)));
}


/***/ }),

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ pictureTokens),
/* harmony export */   ZJ: () => (/* binding */ isPictureAddress),
/* harmony export */   hI: () => (/* binding */ endsInPictureName),
/* harmony export */   ix: () => (/* binding */ holdsPictureName),
/* harmony export */   n6: () => (/* binding */ pictureEndings),
/* harmony export */   so: () => (/* binding */ isPictureName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
const pictureEndings = 'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');
/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');
/** Whether a file is a picture by the ending of its path or name. */
function isPictureName(name) {
    return picture.test(name);
}
/** The same for an address, whatever its query and its fragment are. */
function isPictureAddress(address) {
    return isPictureName((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(address));
}
/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
function endsInPictureName(text) {
    return named.test(text);
}
/** Whether a text contains the name of such a file; an ending alone is not a name. */
function holdsPictureName(text) {
    return mentioned.test(text);
}
const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
/** The ending of a picture, anywhere in a text. */
const pictureTokens = new RegExp(`\\.(?:${shown})\\b`, 'i');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ }),

/***/ 53658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   i: () => (/* binding */ spokenWords)
/* harmony export */ });
/* harmony import */ var _lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25279);
/* harmony import */ var _unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98968);


/** Whether two texts sound the same in a screen reader; never for a text without words. */
function sameWords(a, b) {
    if (b === undefined || Math.abs(a.length - b.length) > slack)
        return false;
    const words = spokenWords(a);
    return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}
/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers skip. Signs that they read out stay, or C, C# and C++ would be equal.
 */
const spokenWords = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRecent */ .l)(spoken);
function spoken(text) {
    return text
        .slice(0, longest)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(silent, ' ')
        .replace(unspaced, '')
        .trim();
}
/** Most UTF-16 units of difference that white space and punctuation may cause; a cheap way to reject most pairs. */
const slack = 20;
/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;
/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;
/** Spaces, and punctuation that became a space, have no meaning in these scripts. */
const unspaced = new RegExp(`(?<=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .unspacedScripts */ .E}]) (?=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .unspacedScripts */ .E}])`, 'gu');


/***/ }),

/***/ 79780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isSpacer)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/**
 * Whether an image is a spacer or a divider, "used only for visual formatting" (WCAG 1.1.1; failure F39): one that is too thin to show
 * anything, or one that has the name of such a file, unless the page is about these or its author describes it. Never one that names
 * a link, a button or an area: a skip link may well be a single transparent pixel (WCAG F89).
 */
function isSpacer(image) {
    const { src, width, height, name, context } = image;
    if (namesControl(image))
        return false;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx)
        return true;
    const kind = spacers.exec(spaced((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStem */ .E8)(src)))?.[1];
    if (kind === undefined || mayShow(image, kind) || (name ?? '').trim().split(/\s+/u).length > mostWords)
        return false;
    if (namesThing(spaced(name ?? ''), kind))
        return false;
    return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}
/** A screenshot of a blank page is called `blank.png`, too; the transparent picture of old pages is a GIF, or small. */
function mayShow({ src, width, height }, kind) {
    if (kind !== 'blank' && kind !== 'clear' && kind !== 'transparent')
        return false;
    const largest = Math.max(width ?? height ?? Infinity, height ?? 0);
    return largest > largestPx && (largest !== Infinity || !/\.gif$/iu.test((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(src)));
}
/** CSS px. */
const largestPx = 128;
/** "Clear button": the word means something else where another word goes with it, unless that says the same as the file name. */
function namesThing(text, kind) {
    const words = text.split(' ');
    return words.includes(kind) && words.some((word) => word !== kind && /^\p{L}{3,}$/u.test(word) && !shapes.has(word));
}
const shapes = new Set('image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space'.split(' '));
/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;
/** A longer text is a description. */
const mostWords = 3;
/** Not `hr`, which is a flag (Croatia) or a department as well. */
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u;
function namesControl({ kind, context }) {
    return kind === 'link' || kind === 'button' || context.control?.otherText.trim() === '';
}
function spaced(text) {
    return text.toLowerCase().replace(/[\s_-]+/gu, ' ');
}


/***/ }),

/***/ 36693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ translationOf),
/* harmony export */   v: () => (/* binding */ haveSameCodes)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46);

/**
 * Reads a path as sites of several languages name their pages: `docs/de/setup.md`, `setup.de.md`, `README-de.md`, and Docusaurus'
 * `i18n/de/docusaurus-plugin-content-docs/current/setup.md` for `docs/setup.md`.
 */
function translationOf(path) {
    const suffix = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixLanguage */ .wQ)(path);
    const plain = suffix === undefined ? path : path.replace(suffix.part, '');
    const folder = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .folderLanguage */ .tz)(plain);
    const document = fromDocusaurus(plain.split('/'))
        .filter((segment, index, all) => index === all.length - 1 || !(0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolderLanguage */ .lT)(segment))
        .join('/');
    return { document, language: suffix?.language ?? folder };
}
/** Docusaurus keeps translations in folders that are named after the plugin and the version of the page. */
function fromDocusaurus(segments) {
    const at = segments.indexOf('i18n');
    const kind = /^docusaurus-plugin-content-(docs|blog|pages)$/.exec(segments[at + 2] ?? '')?.[1];
    if (at === -1 || kind === undefined)
        return segments;
    const rest = segments.slice(at + 3);
    return [...segments.slice(0, at), kind, ...(rest[0] === 'current' ? rest.slice(1) : rest)];
}
/**
 * Whether two paths have the same codes that may be languages: folders with names of two letters, also those that are not known as a language
 * (`pages/id/`, `pages/ta/`), and ends of names (`setup_ES.md`).
 */
function haveSameCodes(one, other) {
    return codesIn(one) === codesIn(other);
}
function codesIn(path) {
    const folders = path.split('/');
    const [, ending = ''] = /[._-]([a-z]{2}(?:[-_][a-z]{2,4})?)\.[a-z]+$/i.exec(folders.pop() ?? '') ?? [];
    const codes = folders.filter((segment) => /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/u.test(segment));
    return [...codes, (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .knownLanguageName */ .ts)(ending.slice(0, 2)) ?? ''].join('/');
}


/***/ }),

/***/ 98968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unspacedScripts)
/* harmony export */ });
/** Scripts that are written without spaces between words (UAX #29, section 4), as the inside of a character class with the flag `u`. */
const unspacedScripts = String.raw `\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;


/***/ }),
14006:(t,e,o)=>{const n=o(98016),s=o(64059);function picomatch(t,e,o=!1){
return!e||null!==e.windows&&void 0!==e.windows||(e={...e,windows:s.isWindows()}),n(t,e,o)}Object.assign(picomatch,n),t.exports=picomatch},
5595:t=>{const e="\\\\/",o=`[^${e}]`,n="\\.",s="\\/",u="[^/]",a=`(?:${s}|$)`,r=`(?:^|${s})`,p=`${n}{1,2}${a}`,i={DOT_LITERAL:n,
PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:s,ONE_CHAR:"(?=.)",QMARK:u,END_ANCHOR:a,DOTS_SLASH:p,NO_DOT:`(?!${n})`,
NO_DOTS:`(?!${r}${p})`,NO_DOT_SLASH:`(?!${n}{0,1}${a})`,NO_DOTS_SLASH:`(?!${p})`,QMARK_NO_DOT:`[^.${s}]`,STAR:`${u}*?`,START_ANCHOR:r,
SEP:"/"},l={...i,SLASH_LITERAL:`[${e}]`,QMARK:o,STAR:`${o}*?`,DOTS_SLASH:`${n}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${n})`,
NO_DOTS:`(?!(?:^|[${e}])${n}{1,2}(?:[${e}]|$))`,NO_DOT_SLASH:`(?!${n}{0,1}(?:[${e}]|$))`,NO_DOTS_SLASH:`(?!${n}{1,2}(?:[${e}]|$))`,
QMARK_NO_DOT:`[^.${e}]`,START_ANCHOR:`(?:^|[${e}])`,END_ANCHOR:`(?:[${e}]|$)`,SEP:"\\"};t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,
MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*",
"**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,
CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,
CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,
extglobChars:t=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",
open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:t=>!0===t?l:i}},
78265:(t,e,o)=>{
const n=o(5595),s=o(64059),{MAX_LENGTH:u,POSIX_REGEX_SOURCE:a,REGEX_NON_SPECIAL_CHARS:r,REGEX_SPECIAL_CHARS_BACKREF:p,REPLACEMENTS:i}=n,expandRange=(t,e)=>{
if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();const o=`[${t.join("-")}]`;try{new RegExp(o)}catch(e){
return t.map(t=>s.escapeRegex(t)).join("..")}return o
},syntaxError=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,splitTopLevel=t=>{const e=[]
;let o=0,n=0,s=0,u="",a=!1;for(const r of t)if(!0!==a)if("\\"!==r)if('"'!==r){
if(0===s)if("["===r)o++;else if("]"===r&&o>0)o--;else if(0===o)if("("===r)n++;else if(")"===r&&n>0)n--;else if("|"===r&&0===n){e.push(u),
u="";continue}u+=r}else s=1===s?0:1,u+=r;else u+=r,a=!0;else u+=r,a=!1;return e.push(u),e},normalizeSimpleBranch=t=>{let e=t.trim(),o=!0
;for(;!0===o;)o=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),o=!0);if((t=>{let e=!1;for(const o of t)if(!0!==e)if("\\"!==o){
if(/[?*+@!()[\]{}]/.test(o))return!1}else e=!0;else e=!1;return!0})(e))return e.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(t,e=!0)=>{
if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let o=0,n=0,s=0,u=!1;for(let a=1;a<t.length;a++){const r=t[a]
;if(!0!==u)if("\\"!==r)if('"'!==r){if(1!==s)if("["!==r){if("]"===r&&o>0)o--;else if(!(o>0))if("("!==r){if(")"===r&&(n--,0===n)){
if(!0===e&&a!==t.length-1)return;return{type:t[0],body:t.slice(2,a),end:a}}}else n++}else o++}else s=1===s?0:1;else u=!0;else u=!1}
},getStarExtglobSequenceChars=t=>{let e=0;const o=[];for(;e<t.length;){const n=parseRepeatedExtglob(t.slice(e),!1)
;if(!n||"*"!==n.type)return;const s=splitTopLevel(n.body).map(t=>t.trim());if(1!==s.length)return;const u=normalizeSimpleBranch(s[0])
;if(!u||1!==u.length)return;o.push(u),e+=n.end+1}if(!(o.length<1))return o},repeatedExtglobRecursion=t=>{
let e=0,o=t.trim(),n=parseRepeatedExtglob(o);for(;n;)e++,o=n.body.trim(),n=parseRepeatedExtglob(o);return e},analyzeRepeatedExtglob=(t,e)=>{
if(!1===e.maxExtglobRecursion)return{risky:!1}
;const o="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:n.DEFAULT_MAX_EXTGLOB_RECURSION,u=splitTopLevel(t).map(t=>t.trim())
;if(u.length>1&&(u.some(t=>""===t)||u.some(t=>/^[*?]+$/.test(t))||(t=>{const e=t.map(normalizeSimpleBranch).filter(Boolean)
;for(let t=0;t<e.length;t++)for(let o=t+1;o<e.length;o++){const n=e[t],s=e[o],u=n[0]
;if(u&&n===u.repeat(n.length)&&s===u.repeat(s.length)&&(n===s||n.startsWith(s)||s.startsWith(n)))return!0}return!1})(u)))return{risky:!0}
;const a=[];let r=!1,p=!0;for(const t of u){const e=getStarExtglobSequenceChars(t);if(e){r=!0,a.push(...e);continue}
const n=normalizeSimpleBranch(t);if(n&&1===n.length)a.push(n);else if(p=!1,repeatedExtglobRecursion(t)>o)return{risky:!0}}return r?p?{
risky:!0,safeOutput:(i=[...new Set(a)],`${1===i.length?s.escapeRegex(i[0]):`[${i.map(t=>s.escapeRegex(t)).join("")}]`}*`)}:{risky:!0}:{
risky:!1};var i},parse=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string");t=i[t]||t;const o={...e
},l="number"==typeof o.maxLength?Math.min(u,o.maxLength):u;let c=t.length
;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);const f={type:"bos",value:"",output:o.prepend||""
},A=[f],R=o.capture?"":"?:",_=n.globChars(o.windows),h=n.extglobChars(_),{DOT_LITERAL:E,PLUS_LITERAL:g,SLASH_LITERAL:y,ONE_CHAR:x,DOTS_SLASH:b,NO_DOT:$,NO_DOT_SLASH:C,NO_DOTS_SLASH:S,QMARK:d,QMARK_NO_DOT:v,STAR:H,START_ANCHOR:L}=_,globstar=t=>`(${R}(?:(?!${L}${t.dot?b:E}).)*?)`,T=o.dot?"":$,O=o.dot?d:v
;let k=!0===o.bash?globstar(o):H;o.capture&&(k=`(${k})`),"boolean"==typeof o.noext&&(o.noextglob=o.noext);const m={input:t,index:-1,start:0,
dot:!0===o.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:A}
;t=s.removePrefix(t,m),c=t.length;const N=[],w=[],I=[];let B,G=f
;const eos=()=>m.index===c-1,D=m.peek=(e=1)=>t[m.index+e],M=m.advance=()=>t[++m.index]||"",remaining=()=>t.slice(m.index+1),consume=(t="",e=0)=>{
m.consumed+=t,m.index+=e},append=t=>{m.output+=null!=t.output?t.output:t.value,consume(t.value)},negate=()=>{let t=1
;for(;"!"===D()&&("("!==D(2)||"?"===D(3));)M(),m.start++,t++;return t%2!=0&&(m.negated=!0,m.start++,!0)},increment=t=>{m[t]++,I.push(t)
},decrement=t=>{m[t]--,I.pop()},push=t=>{if("globstar"===G.type){
const e=m.braces>0&&("comma"===t.type||"brace"===t.type),o=!0===t.extglob||N.length&&("pipe"===t.type||"paren"===t.type)
;"slash"===t.type||"paren"===t.type||e||o||(m.output=m.output.slice(0,-G.output.length),G.type="star",G.value="*",G.output=k,
m.output+=G.output)}if(N.length&&"paren"!==t.type&&(N[N.length-1].inner+=t.value),(t.value||t.output)&&append(t),
G&&"text"===G.type&&"text"===t.type)return G.output=(G.output||G.value)+t.value,void(G.value+=t.value);t.prev=G,A.push(t),G=t
},extglobOpen=(t,e)=>{const n={...h[e],conditions:1,inner:""};n.prev=G,n.parens=m.parens,n.output=m.output,n.startIndex=m.index,
n.tokensIndex=A.length;const s=(o.capture?"(":"")+n.open;increment("parens"),push({type:t,value:e,output:m.output?"":x}),push({type:"paren",
extglob:!0,value:M(),output:s}),N.push(n)},extglobClose=n=>{
const u=t.slice(n.startIndex,m.index+1),a=t.slice(n.startIndex+2,m.index),r=analyzeRepeatedExtglob(a,o)
;if(("plus"===n.type||"star"===n.type)&&r.risky){
const t=r.safeOutput?(n.output?"":x)+(o.capture?`(${r.safeOutput})`:r.safeOutput):void 0,e=A[n.tokensIndex];e.type="text",e.value=u,
e.output=t||s.escapeRegex(u);for(let t=n.tokensIndex+1;t<A.length;t++)A[t].value="",A[t].output="",delete A[t].suffix
;return m.output=n.output+e.output,m.backtrack=!0,push({type:"paren",extglob:!0,value:B,output:""}),void decrement("parens")}
let p,i=n.close+(o.capture?")":"");if("negate"===n.type){let t=k;if(n.inner&&n.inner.length>1&&n.inner.includes("/")&&(t=globstar(o)),
(t!==k||eos()||/^\)+$/.test(remaining()))&&(i=n.close=`)$))${t}`),n.inner.includes("*")&&(p=remaining())&&/^\.[^\\/.]+$/.test(p)){
const o=parse(p,{...e,fastpaths:!1}).output;i=n.close=`)${o})${t})`}"bos"===n.prev.type&&(m.negatedExtglob=!0)}push({type:"paren",
extglob:!0,value:B,output:i}),decrement("parens")};if(!1!==o.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){
let n=!1,u=t.replace(p,(t,e,o,s,u,a)=>"\\"===s?(n=!0,
t):"?"===s?e?e+s+(u?d.repeat(u.length):""):0===a?O+(u?d.repeat(u.length):""):d.repeat(o.length):"."===s?E.repeat(o.length):"*"===s?e?e+s+(u?k:""):k:e?t:`\\${t}`)
;return!0===n&&(u=!0===o.unescape?u.replace(/\\/g,""):u.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),
u===t&&!0===o.contains?(m.output=t,m):(m.output=s.wrapOutput(u,m,e),m)}for(;!eos();){if(B=M(),"\0"===B)continue;if("\\"===B){const t=D()
;if("/"===t&&!0!==o.bash)continue;if("."===t||";"===t)continue;if(!t){B+="\\",push({type:"text",value:B});continue}
const e=/^\\+/.exec(remaining());let n=0;if(e&&e[0].length>2&&(n=e[0].length,m.index+=n,n%2!=0&&(B+="\\")),!0===o.unescape?B=M():B+=M(),
0===m.brackets){push({type:"text",value:B});continue}}if(m.brackets>0&&("]"!==B||"["===G.value||"[^"===G.value)){if(!1!==o.posix&&":"===B){
const t=G.value.slice(1);if(t.includes("[")&&(G.posix=!0,t.includes(":"))){
const t=G.value.lastIndexOf("["),e=G.value.slice(0,t),o=G.value.slice(t+2),n=a[o];if(n){G.value=e+n,m.backtrack=!0,M(),
f.output||1!==A.indexOf(G)||(f.output=x);continue}}}("["===B&&":"!==D()||"-"===B&&"]"===D())&&(B=`\\${B}`),
"]"!==B||"["!==G.value&&"[^"!==G.value||(B=`\\${B}`),!0===o.posix&&"!"===B&&"["===G.value&&(B="^"),G.value+=B,append({value:B});continue}
if(1===m.quotes&&'"'!==B){B=s.escapeRegex(B),G.value+=B,append({value:B});continue}if('"'===B){m.quotes=1===m.quotes?0:1,
!0===o.keepQuotes&&push({type:"text",value:B});continue}if("("===B){increment("parens"),push({type:"paren",value:B});continue}if(")"===B){
if(0===m.parens&&!0===o.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const t=N[N.length-1];if(t&&m.parens===t.parens+1){
extglobClose(N.pop());continue}push({type:"paren",value:B,output:m.parens?")":"\\)"}),decrement("parens");continue}if("["===B){
if(!0!==o.nobracket&&remaining().includes("]"))increment("brackets");else{
if(!0!==o.nobracket&&!0===o.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));B=`\\${B}`}push({type:"bracket",value:B})
;continue}if("]"===B){if(!0===o.nobracket||G&&"bracket"===G.type&&1===G.value.length){push({type:"text",value:B,output:`\\${B}`});continue}
if(0===m.brackets){if(!0===o.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:B,output:`\\${B}`})
;continue}decrement("brackets");const t=G.value.slice(1);if(!0===G.posix||"^"!==t[0]||t.includes("/")||(B=`/${B}`),G.value+=B,append({
value:B}),!1===o.literalBrackets||s.hasRegexChars(t))continue;const e=s.escapeRegex(G.value);if(m.output=m.output.slice(0,-G.value.length),
!0===o.literalBrackets){m.output+=e,G.value=e;continue}G.value=`(${R}${e}|${G.value})`,m.output+=G.value;continue}
if("{"===B&&!0!==o.nobrace){increment("braces");const t={type:"brace",value:B,output:"(",outputIndex:m.output.length,
tokensIndex:m.tokens.length};w.push(t),push(t);continue}if("}"===B){const t=w[w.length-1];if(!0===o.nobrace||!t){push({type:"text",value:B,
output:B});continue}let e=")";if(!0===t.dots){const t=A.slice(),n=[];for(let e=t.length-1;e>=0&&(A.pop(),
"brace"!==t[e].type);e--)"dots"!==t[e].type&&n.unshift(t[e].value);e=expandRange(n,o),m.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){
const o=m.output.slice(0,t.outputIndex),n=m.tokens.slice(t.tokensIndex);t.value=t.output="\\{",B=e="\\}",m.output=o
;for(const t of n)m.output+=t.output||t.value}push({type:"brace",value:B,output:e}),decrement("braces"),w.pop();continue}if("|"===B){
N.length>0&&N[N.length-1].conditions++,push({type:"text",value:B});continue}if(","===B){let t=B;const e=w[w.length-1]
;e&&"braces"===I[I.length-1]&&(e.comma=!0,t="|"),push({type:"comma",value:B,output:t});continue}if("/"===B){
if("dot"===G.type&&m.index===m.start+1){m.start=m.index+1,m.consumed="",m.output="",A.pop(),G=f;continue}push({type:"slash",value:B,output:y
});continue}if("."===B){if(m.braces>0&&"dot"===G.type){"."===G.value&&(G.output=E);const t=w[w.length-1];G.type="dots",G.output+=B,
G.value+=B,t.dots=!0;continue}if(m.braces+m.parens===0&&"bos"!==G.type&&"slash"!==G.type){push({type:"text",value:B,output:E});continue}
push({type:"dot",value:B,output:E});continue}if("?"===B){if(!(G&&"("===G.value)&&!0!==o.noextglob&&"("===D()&&"?"!==D(2)){
extglobOpen("qmark",B);continue}if(G&&"paren"===G.type){const t=D();let e=B
;("("===G.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(remaining()))&&(e=`\\${B}`),push({type:"text",value:B,output:e});continue}
if(!0!==o.dot&&("slash"===G.type||"bos"===G.type)){push({type:"qmark",value:B,output:v});continue}push({type:"qmark",value:B,output:d})
;continue}if("!"===B){if(!0!==o.noextglob&&"("===D()&&("?"!==D(2)||!/[!=<:]/.test(D(3)))){extglobOpen("negate",B);continue}
if(!0!==o.nonegate&&0===m.index){negate();continue}}if("+"===B){if(!0!==o.noextglob&&"("===D()&&"?"!==D(2)){extglobOpen("plus",B);continue}
if(G&&"("===G.value||!1===o.regex){push({type:"plus",value:B,output:g});continue}
if(G&&("bracket"===G.type||"paren"===G.type||"brace"===G.type)||m.parens>0){push({type:"plus",value:B});continue}push({type:"plus",value:g})
;continue}if("@"===B){if(!0!==o.noextglob&&"("===D()&&"?"!==D(2)){push({type:"at",extglob:!0,value:B,output:""});continue}push({type:"text",
value:B});continue}if("*"!==B){"$"!==B&&"^"!==B||(B=`\\${B}`);const t=r.exec(remaining());t&&(B+=t[0],m.index+=t[0].length),push({
type:"text",value:B});continue}if(G&&("globstar"===G.type||!0===G.star)){G.type="star",G.star=!0,G.value+=B,G.output=k,m.backtrack=!0,
m.globstar=!0,consume(B);continue}let e=remaining();if(!0!==o.noextglob&&/^\([^?]/.test(e)){extglobOpen("star",B);continue}
if("star"===G.type){if(!0===o.noglobstar){consume(B);continue}
const n=G.prev,s=n.prev,u="slash"===n.type||"bos"===n.type,a=s&&("star"===s.type||"globstar"===s.type)
;if(!0===o.bash&&(!u||e[0]&&"/"!==e[0])){push({type:"star",value:B,output:""});continue}
const r=m.braces>0&&("comma"===n.type||"brace"===n.type),p=N.length&&("pipe"===n.type||"paren"===n.type);if(!u&&"paren"!==n.type&&!r&&!p){
push({type:"star",value:B,output:""});continue}for(;"/**"===e.slice(0,3);){const o=t[m.index+4];if(o&&"/"!==o)break;e=e.slice(3),
consume("/**",3)}const i=eos()||m.parens>0&&e===")".repeat(m.parens)&&!N.some(t=>"negate"===t.type);if("bos"===n.type&&eos()){
G.type="globstar",G.value+=B,G.output=globstar(o),m.output=G.output,m.globstar=!0,consume(B);continue}
if("slash"===n.type&&"bos"!==n.prev.type&&!a&&i){m.output=m.output.slice(0,-(n.output+G.output).length),n.output=`(?:${n.output}`,
G.type="globstar",G.output=globstar(o)+(o.strictSlashes?")":"|$)"),G.value+=B,m.globstar=!0,m.output+=n.output+G.output,consume(B);continue}
if("slash"===n.type&&"bos"!==n.prev.type&&"/"===e[0]){const t=void 0!==e[1]?"|$":"";m.output=m.output.slice(0,-(n.output+G.output).length),
n.output=`(?:${n.output}`,G.type="globstar",G.output=`${globstar(o)}${y}|${y}${t})`,G.value+=B,m.output+=n.output+G.output,m.globstar=!0,
consume(B+M()),push({type:"slash",value:"/",output:""});continue}if("bos"===n.type&&"/"===e[0]){G.type="globstar",G.value+=B,
G.output=`(?:^|${y}|${globstar(o)}${y})`,m.output=G.output,m.globstar=!0,consume(B+M()),push({type:"slash",value:"/",output:""});continue}
m.output=m.output.slice(0,-G.output.length),G.type="globstar",G.output=globstar(o),G.value+=B,m.output+=G.output,m.globstar=!0,consume(B)
;continue}const n={type:"star",value:B,output:k}
;!0!==o.bash?!G||"bracket"!==G.type&&"paren"!==G.type||!0!==o.regex?(m.index!==m.start&&"slash"!==G.type&&"dot"!==G.type||("dot"===G.type?(m.output+=C,
G.output+=C):!0===o.dot?(m.output+=S,G.output+=S):(m.output+=T,G.output+=T),"*"!==D()&&(m.output+=x,G.output+=x)),push(n)):(n.output=B,
push(n)):(n.output=".*?","bos"!==G.type&&"slash"!==G.type||(n.output=T+n.output),push(n))}for(;m.brackets>0;){
if(!0===o.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));m.output=s.escapeLast(m.output,"["),decrement("brackets")}
for(;m.parens>0;){if(!0===o.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));m.output=s.escapeLast(m.output,"("),
decrement("parens")}for(;m.braces>0;){if(!0===o.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
;m.output=s.escapeLast(m.output,"{"),decrement("braces")}if(!0===o.strictSlashes||"star"!==G.type&&"bracket"!==G.type||push({
type:"maybe_slash",value:"",output:`${y}?`}),!0===m.backtrack){m.output=""
;for(const t of m.tokens)m.output+=null!=t.output?t.output:t.value,t.suffix&&(m.output+=t.suffix)}return m};parse.fastpaths=(t,e)=>{
const o={...e},a="number"==typeof o.maxLength?Math.min(u,o.maxLength):u,r=t.length
;if(r>a)throw new SyntaxError(`Input length: ${r}, exceeds maximum allowed length: ${a}`);t=i[t]||t
;const{DOT_LITERAL:p,SLASH_LITERAL:l,ONE_CHAR:c,DOTS_SLASH:f,NO_DOT:A,NO_DOTS:R,NO_DOTS_SLASH:_,STAR:h,START_ANCHOR:E}=n.globChars(o.windows),g=o.dot?R:A,y=o.dot?_:A,x=o.capture?"":"?:"
;let b=!0===o.bash?".*?":h;o.capture&&(b=`(${b})`);const globstar=t=>!0===t.noglobstar?b:`(${x}(?:(?!${E}${t.dot?f:p}).)*?)`,create=t=>{
switch(t){case"*":return`${g}${c}${b}`;case".*":return`${p}${c}${b}`;case"*.*":return`${g}${b}${p}${c}${b}`;case"*/*":
return`${g}${b}${l}${c}${y}${b}`;case"**":return g+globstar(o);case"**/*":return`(?:${g}${globstar(o)}${l})?${y}${c}${b}`;case"**/*.*":
return`(?:${g}${globstar(o)}${l})?${y}${b}${p}${c}${b}`;case"**/.*":return`(?:${g}${globstar(o)}${l})?${p}${c}${b}`;default:{
const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;const o=create(e[1]);if(!o)return;return o+p+e[2]}}},$=s.removePrefix(t,{negated:!1,prefix:""
});let C=create($);return C&&!0!==o.strictSlashes&&(C+=`${l}?`),C},t.exports=parse},98016:(t,e,o)=>{
const n=o(31781),s=o(78265),u=o(64059),a=o(5595),picomatch=(t,e,o=!1)=>{if(Array.isArray(t)){
const n=t.map(t=>picomatch(t,e,o)),arrayMatcher=t=>{for(const e of n){const o=e(t);if(o)return o}return!1};return arrayMatcher}
const n=(s=t)&&"object"==typeof s&&!Array.isArray(s)&&t.tokens&&t.input;var s
;if(""===t||"string"!=typeof t&&!n)throw new TypeError("Expected pattern to be a non-empty string")
;const u=e||{},a=u.windows,r=n?picomatch.compileRe(t,e):picomatch.makeRe(t,e,!1,!0),p=r.state;delete r.state;let isIgnored=()=>!1
;if(u.ignore){const t={...e,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(u.ignore,t,o)}const matcher=(o,n=!1)=>{
const{isMatch:s,match:i,output:l}=picomatch.test(o,r,e,{glob:t,posix:a}),c={glob:t,state:p,regex:r,posix:a,input:o,output:l,match:i,
isMatch:s};return"function"==typeof u.onResult&&u.onResult(c),!1===s?(c.isMatch=!1,
!!n&&c):isIgnored(o)?("function"==typeof u.onIgnore&&u.onIgnore(c),c.isMatch=!1,!!n&&c):("function"==typeof u.onMatch&&u.onMatch(c),!n||c)}
;return o&&(matcher.state=p),matcher};picomatch.test=(t,e,o,{glob:n,posix:s}={})=>{
if("string"!=typeof t)throw new TypeError("Expected input to be a string");if(""===t)return{isMatch:!1,output:""}
;const a=o||{},r=a.format||(s?u.toPosixSlashes:null);let p=t===n,i=p&&r?r(t):t;return!1===p&&(i=r?r(t):t,p=i===n),
!1!==p&&!0!==a.capture||(p=!0===a.matchBase||!0===a.basename?picomatch.matchBase(t,e,o,s):e.exec(i)),{isMatch:Boolean(p),match:p,output:i}},
picomatch.matchBase=(t,e,o,n=o&&o.windows)=>(e instanceof RegExp?e:picomatch.makeRe(e,o)).test(u.basename(t,{windows:n})),
picomatch.isMatch=(t,e,o)=>picomatch(e,o)(t),picomatch.parse=(t,e)=>Array.isArray(t)?t.map(t=>picomatch.parse(t,e)):s(t,{...e,fastpaths:!1
}),picomatch.scan=(t,e)=>n(t,e),picomatch.compileRe=(t,e,o=!1,n=!1)=>{if(!0===o)return t.output
;const s=e||{},u=s.contains?"":"^",a=s.contains?"":"$";let r=`${u}(?:${t.output})${a}`;t&&!0===t.negated&&(r=`^(?!${r}).*$`)
;const p=picomatch.toRegex(r,e);return!0===n&&(p.state=t),p},picomatch.makeRe=(t,e={},o=!1,n=!1)=>{
if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string");let u={negated:!1,fastpaths:!0}
;return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(u.output=s.fastpaths(t,e)),u.output||(u=s(t,e)),picomatch.compileRe(u,e,o,n)},
picomatch.toRegex=(t,e)=>{try{const o=e||{};return new RegExp(t,o.flags||(o.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}
},picomatch.constants=a,t.exports=picomatch},31781:(t,e,o)=>{
const n=o(64059),{CHAR_ASTERISK:s,CHAR_AT:u,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:r,CHAR_DOT:p,CHAR_EXCLAMATION_MARK:i,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:c,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:A,CHAR_PLUS:R,CHAR_QUESTION_MARK:_,CHAR_RIGHT_CURLY_BRACE:h,CHAR_RIGHT_PARENTHESES:E,CHAR_RIGHT_SQUARE_BRACKET:g}=o(5595),isPathSeparator=t=>t===l||t===a,depth=t=>{
!0!==t.isPrefix&&(t.depth=t.isGlobstar?1/0:1)};t.exports=(t,e)=>{
const o=e||{},y=t.length-1,x=!0===o.parts||!0===o.tokens||!0===o.scanToEnd,b=[],$=[],C=[]
;let S,d,v=t,H=-1,L=0,T=0,O=!1,k=!1,m=!1,N=!1,w=!1,I=!1,B=!1,G=!1,D=!1,M=!1,P=0,U={value:"",depth:0,isGlob:!1}
;const eos=()=>H>=y,peek=()=>v.charCodeAt(H+1),advance=()=>(S=d,v.charCodeAt(++H));for(;H<y;){let t;if(d=advance(),d!==a){if(!0===I||d===c){
for(P++;!0!==eos()&&(d=advance());)if(d!==a)if(d!==c){if(!0!==I&&d===p&&(d=advance())===p){if(O=U.isBrace=!0,m=U.isGlob=!0,M=!0,
!0===x)continue;break}if(!0!==I&&d===r){if(O=U.isBrace=!0,m=U.isGlob=!0,M=!0,!0===x)continue;break}if(d===h&&(P--,0===P)){I=!1,
O=U.isBrace=!0,M=!0;break}}else P++;else B=U.backslashes=!0,advance();if(!0===x)continue;break}if(d!==l){if(!0!==o.noext){
if(!0===(d===R||d===u||d===s||d===_||d===i)&&peek()===f){if(m=U.isGlob=!0,N=U.isExtglob=!0,M=!0,d===i&&H===L&&(D=!0),!0===x){let t=0
;for(;!0!==eos()&&(d=advance());)if(d!==a)if(d!==f){if(d===E&&0===--t){M=!0;break}}else t++;else B=U.backslashes=!0,advance();continue}break
}}if(d===s){if(S===s&&(w=U.isGlobstar=!0),m=U.isGlob=!0,M=!0,!0===x)continue;break}if(d===_){if(m=U.isGlob=!0,M=!0,!0===x)continue;break}
if(d===A){for(;!0!==eos()&&(t=advance());)if(t!==a){if(t===g){k=U.isBracket=!0,m=U.isGlob=!0,M=!0;break}}else B=U.backslashes=!0,advance()
;if(!0===x)continue;break}if(!0===o.nonegate||d!==i||H!==L){if(!0!==o.noparen&&d===f){if(m=U.isGlob=!0,!0===x){let t=1
;for(;!0!==eos()&&(d=advance());)if(d!==a)if(d!==f){if(d===E&&0===--t){M=!0;break}}else t++;else B=U.backslashes=!0,advance();continue}break
}if(!0===m){if(M=!0,!0===x)continue;break}}else G=U.negated=!0,L++}else{if(b.push(H),$.push(U),U={value:"",depth:0,isGlob:!1},
!0===M)continue;if(S===p&&H===L+1){L+=2;continue}T=H+1}}else B=U.backslashes=!0,d=advance(),d===c&&(I=!0)}!0===o.noext&&(N=!1,m=!1)
;let K=v,X="",F="";L>0&&(X=v.slice(0,L),v=v.slice(L),T-=L),K&&!0===m&&T>0?(K=v.slice(0,T),F=v.slice(T)):!0===m?(K="",F=v):K=v,
K&&""!==K&&"/"!==K&&K!==v&&isPathSeparator(K.charCodeAt(K.length-1))&&(K=K.slice(0,-1)),!0===o.unescape&&(F&&(F=n.removeBackslashes(F)),
K&&!0===B&&(K=n.removeBackslashes(K)));const Q={prefix:X,input:t,start:L,base:K,glob:F,isBrace:O,isBracket:k,isGlob:m,isExtglob:N,
isGlobstar:w,negated:G,negatedExtglob:D};if(!0===o.tokens&&(Q.maxDepth=0,isPathSeparator(d)||$.push(U),Q.tokens=$),
!0===o.parts||!0===o.tokens){let e;for(let n=0;n<b.length;n++){const s=void 0!==e?e+1:L,u=b[n],a=t.slice(s,u)
;o.tokens&&(0===n&&0!==L?($[n].isPrefix=!0,$[n].value=X):$[n].value=a,depth($[n]),Q.maxDepth+=$[n].depth),u>=L&&(C.push(a),e=u)}
const n=void 0!==e?e+1:L,s=t.slice(n);C.push(s),o.tokens&&e&&e+1<t.length&&($[$.length-1].value=s,depth($[$.length-1]),
Q.maxDepth+=$[$.length-1].depth),Q.slashes=b,Q.parts=C}return Q}},64059:(t,e,o)=>{
const{REGEX_BACKSLASH:n,REGEX_REMOVE_BACKSLASH:s,REGEX_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_GLOBAL:a}=o(5595)
;e.isObject=t=>null!==t&&"object"==typeof t&&!Array.isArray(t),e.hasRegexChars=t=>u.test(t),
e.isRegexChar=t=>1===t.length&&e.hasRegexChars(t),e.escapeRegex=t=>t.replace(a,"\\$1"),e.toPosixSlashes=t=>t.replace(n,"/"),
e.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const t=navigator.platform.toLowerCase()
;return"win32"===t||"windows"===t}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},
e.removeBackslashes=t=>t.replace(s,t=>"\\"===t?"":t),e.escapeLast=(t,o,n)=>{const s=t.lastIndexOf(o,n)
;return-1===s?t:"\\"===t[s-1]?e.escapeLast(t,o,s-1):`${t.slice(0,s)}\\${t.slice(s)}`},e.removePrefix=(t,e={})=>{let o=t
;return o.startsWith("./")&&(o=o.slice(2),e.prefix="./"),o},e.wrapOutput=(t,e={},o={})=>{
let n=`${o.contains?"":"^"}(?:${t})${o.contains?"":"$"}`;return!0===e.negated&&(n=`(?:^(?!${n}).*$)`),n},e.basename=(t,{windows:e}={})=>{
const o=t.split(e?/[\\/]/:"/"),n=o[o.length-1];return""===n?o[o.length-2]:n}},
20770:(A,e,t)=>{A.exports=t(20218)},20218:(A,e,t)=>{t(69278)
;var r,s=t(64756),o=t(58611),n=t(65692),i=t(24434),a=(t(42613),t(39023));function TunnelingAgent(A){var e=this;e.options=A||{},
e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||o.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],
e.on("free",function onFree(A,t,r,s){for(var o=toOptions(t,r,s),n=0,i=e.requests.length;n<i;++n){var a=e.requests[n]
;if(a.host===o.host&&a.port===o.port)return e.requests.splice(n,1),void a.request.onSocket(A)}A.destroy(),e.removeSocket(A)})}
function createSecureSocket(A,e){var t=this;TunnelingAgent.prototype.createSocket.call(t,A,function(r){
var o=A.request.getHeader("host"),n=mergeOptions({},t.options,{socket:r,servername:o?o.replace(/:.*$/,""):A.host}),i=s.connect(0,n)
;t.sockets[t.sockets.indexOf(r)]=i,e(i)})}function toOptions(A,e,t){return"string"==typeof A?{host:A,port:e,localAddress:t}:A}
function mergeOptions(A){for(var e=1,t=arguments.length;e<t;++e){var r=arguments[e]
;if("object"==typeof r)for(var s=Object.keys(r),o=0,n=s.length;o<n;++o){var i=s[o];void 0!==r[i]&&(A[i]=r[i])}}return A}
e.httpOverHttp=function httpOverHttp(A){var e=new TunnelingAgent(A);return e.request=o.request,e},e.httpsOverHttp=function httpsOverHttp(A){
var e=new TunnelingAgent(A);return e.request=o.request,e.createSocket=createSecureSocket,e.defaultPort=443,e},
e.httpOverHttps=function httpOverHttps(A){var e=new TunnelingAgent(A);return e.request=n.request,e},
e.httpsOverHttps=function httpsOverHttps(A){var e=new TunnelingAgent(A);return e.request=n.request,e.createSocket=createSecureSocket,
e.defaultPort=443,e},a.inherits(TunnelingAgent,i.EventEmitter),TunnelingAgent.prototype.addRequest=function addRequest(A,e,t,r){
var s=this,o=mergeOptions({request:A},s.options,toOptions(e,t,r))
;s.sockets.length>=this.maxSockets?s.requests.push(o):s.createSocket(o,function(e){function onFree(){s.emit("free",e,o)}
function onCloseOrRemove(A){s.removeSocket(e),e.removeListener("free",onFree),e.removeListener("close",onCloseOrRemove),
e.removeListener("agentRemove",onCloseOrRemove)}e.on("free",onFree),e.on("close",onCloseOrRemove),e.on("agentRemove",onCloseOrRemove),
A.onSocket(e)})},TunnelingAgent.prototype.createSocket=function createSocket(A,e){var t=this,s={};t.sockets.push(s)
;var o=mergeOptions({},t.proxyOptions,{method:"CONNECT",path:A.host+":"+A.port,agent:!1,headers:{host:A.host+":"+A.port}})
;A.localAddress&&(o.localAddress=A.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),r("making CONNECT request");var n=t.request(o)
;function onConnect(o,i,a){var g;return n.removeAllListeners(),i.removeAllListeners(),
200!==o.statusCode?(r("tunneling socket could not be established, statusCode=%d",o.statusCode),i.destroy(),
(g=new Error("tunneling socket could not be established, statusCode="+o.statusCode)).code="ECONNRESET",A.request.emit("error",g),
void t.removeSocket(s)):a.length>0?(r("got illegal response body from proxy"),i.destroy(),
(g=new Error("got illegal response body from proxy")).code="ECONNRESET",A.request.emit("error",g),
void t.removeSocket(s)):(r("tunneling connection has established"),t.sockets[t.sockets.indexOf(s)]=i,e(i))}n.useChunkedEncodingByDefault=!1,
n.once("response",function onResponse(A){A.upgrade=!0}),n.once("upgrade",function onUpgrade(A,e,t){process.nextTick(function(){
onConnect(A,e,t)})}),n.once("connect",onConnect),n.once("error",function onError(e){n.removeAllListeners(),
r("tunneling socket could not be established, cause=%s\n",e.message,e.stack)
;var o=new Error("tunneling socket could not be established, cause="+e.message);o.code="ECONNRESET",A.request.emit("error",o),
t.removeSocket(s)}),n.end()},TunnelingAgent.prototype.removeSocket=function removeSocket(A){var e=this.sockets.indexOf(A);if(-1!==e){
this.sockets.splice(e,1);var t=this.requests.shift();t&&this.createSocket(t,function(A){t.request.onSocket(A)})}},
r=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var A=Array.prototype.slice.call(arguments)
;"string"==typeof A[0]?A[0]="TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:function(){},e.debug=r},46752:(A,e,t)=>{
const r=t(23701),s=t(30883),o=t(30628),n=t(837),i=t(57405),a=t(76672),g=t(53137),Q=t(30050),c=t(68707),E=t(3440),{InvalidArgumentError:B}=c,C=t(56615),I=t(59136),h=t(47365),l=t(47501),u=t(94004),d=t(52429),f=t(17816),{getGlobalDispatcher:y,setGlobalDispatcher:w}=t(32581),p=t(58155),D=t(8754),k=t(25092)
;function makeDispatcher(A){return(e,t,r)=>{if("function"==typeof t&&(r=t,t=null),
!e||"string"!=typeof e&&"object"!=typeof e&&!(e instanceof URL))throw new B("invalid url")
;if(null!=t&&"object"!=typeof t)throw new B("invalid opts");if(t&&null!=t.path){if("string"!=typeof t.path)throw new B("invalid opts.path")
;let A=t.path;t.path.startsWith("/")||(A=`/${A}`),e=new URL(E.parseOrigin(e).origin+A)}else t||(t="object"==typeof e?e:{}),e=E.parseURL(e)
;const{agent:s,dispatcher:o=y()}=t;if(s)throw new B("unsupported opts.agent. Did you mean opts.client?");return A.call(o,{...t,
origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:t.method||(t.body?"PUT":"GET")},r)}}Object.assign(s.prototype,C),
A.exports.Dispatcher=s,A.exports.Client=r,A.exports.Pool=o,A.exports.BalancedPool=n,A.exports.Agent=i,A.exports.ProxyAgent=a,
A.exports.EnvHttpProxyAgent=g,A.exports.RetryAgent=Q,A.exports.RetryHandler=f,A.exports.DecoratorHandler=p,A.exports.RedirectHandler=D,
A.exports.createRedirectInterceptor=k,A.exports.interceptors={redirect:t(21514),retry:t(92026),dump:t(88060),dns:t(70379)},
A.exports.buildConnector=I,A.exports.errors=c,A.exports.util={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString},
A.exports.setGlobalDispatcher=w,A.exports.getGlobalDispatcher=y;const R=t(54398).fetch;A.exports.fetch=async function fetch(A,e=void 0){try{
return await R(A,e)}catch(A){throw A&&"object"==typeof A&&Error.captureStackTrace(A),A}},A.exports.Headers=t(60660).Headers,
A.exports.Response=t(99051).Response,A.exports.Request=t(9967).Request,A.exports.FormData=t(35910).FormData,
A.exports.File=globalThis.File??t(4573).File,A.exports.FileReader=t(48355).FileReader;const{setGlobalOrigin:m,getGlobalOrigin:F}=t(51059)
;A.exports.setGlobalOrigin=m,A.exports.getGlobalOrigin=F;const{CacheStorage:b}=t(3245),{kConstruct:S}=t(20109);A.exports.caches=new b(S)
;const{deleteCookie:N,getCookies:M,getSetCookies:U,setCookie:L}=t(79061);A.exports.deleteCookie=N,A.exports.getCookies=M,
A.exports.getSetCookies=U,A.exports.setCookie=L;const{parseMIMEType:T,serializeAMimeType:v}=t(51900);A.exports.parseMIMEType=T,
A.exports.serializeAMimeType=v;const{CloseEvent:Y,ErrorEvent:G,MessageEvent:H}=t(15188);A.exports.WebSocket=t(13726).WebSocket,
A.exports.CloseEvent=Y,A.exports.ErrorEvent=G,A.exports.MessageEvent=H,A.exports.request=makeDispatcher(C.request),
A.exports.stream=makeDispatcher(C.stream),A.exports.pipeline=makeDispatcher(C.pipeline),A.exports.connect=makeDispatcher(C.connect),
A.exports.upgrade=makeDispatcher(C.upgrade),A.exports.MockClient=h,A.exports.MockPool=u,A.exports.MockAgent=l,A.exports.mockErrors=d
;const{EventSource:J}=t(21238);A.exports.EventSource=J},80158:(A,e,t)=>{
const{addAbortListener:r}=t(3440),{RequestAbortedError:s}=t(68707),o=Symbol("kListener"),n=Symbol("kSignal");function abort(A){
A.abort?A.abort(A[n]?.reason):A.reason=A[n]?.reason??new s,removeSignal(A)}function removeSignal(A){
A[n]&&("removeEventListener"in A[n]?A[n].removeEventListener("abort",A[o]):A[n].removeListener("abort",A[o]),A[n]=null,A[o]=null)}
A.exports={addSignal:function addSignal(A,e){A.reason=null,A[n]=null,A[o]=null,e&&(e.aborted?abort(A):(A[n]=e,A[o]=()=>{abort(A)},
r(A[n],A[o])))},removeSignal:removeSignal}},34660:(A,e,t)=>{
const r=t(34589),{AsyncResource:s}=t(16698),{InvalidArgumentError:o,SocketError:n}=t(68707),i=t(3440),{addSignal:a,removeSignal:g}=t(80158)
;class ConnectHandler extends s{constructor(A,e){if(!A||"object"!=typeof A)throw new o("invalid opts")
;if("function"!=typeof e)throw new o("invalid callback");const{signal:t,opaque:r,responseHeaders:s}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new o("signal must be an EventEmitter or EventTarget")
;super("UNDICI_CONNECT"),this.opaque=r||null,this.responseHeaders=s||null,this.callback=e,this.abort=null,a(this,t)}onConnect(A,e){
this.reason?A(this.reason):(r(this.callback),this.abort=A,this.context=e)}onHeaders(){throw new n("bad connect",null)}onUpgrade(A,e,t){
const{callback:r,opaque:s,context:o}=this;g(this),this.callback=null;let n=e
;null!=n&&(n="raw"===this.responseHeaders?i.parseRawHeaders(e):i.parseHeaders(e)),this.runInAsyncScope(r,null,null,{statusCode:A,headers:n,
socket:t,opaque:s,context:o})}onError(A){const{callback:e,opaque:t}=this;g(this),e&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(e,null,A,{opaque:t})}))}}A.exports=function connect(A,e){if(void 0===e)return new Promise((e,t)=>{
connect.call(this,A,(A,r)=>A?t(A):e(r))});try{const t=new ConnectHandler(A,e);this.dispatch({...A,method:"CONNECT"},t)}catch(t){
if("function"!=typeof e)throw t;const r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}},76862:(A,e,t)=>{
const{Readable:r,Duplex:s,PassThrough:o}=t(57075),{InvalidArgumentError:n,InvalidReturnValueError:i,RequestAbortedError:a}=t(68707),g=t(3440),{AsyncResource:Q}=t(16698),{addSignal:c,removeSignal:E}=t(80158),B=t(34589),C=Symbol("resume")
;class PipelineRequest extends r{constructor(){super({autoDestroy:!0}),this[C]=null}_read(){const{[C]:A}=this;A&&(this[C]=null,A())}
_destroy(A,e){this._read(),e(A)}}class PipelineResponse extends r{constructor(A){super({autoDestroy:!0}),this[C]=A}_read(){this[C]()}
_destroy(A,e){A||this._readableState.endEmitted||(A=new a),e(A)}}class PipelineHandler extends Q{constructor(A,e){
if(!A||"object"!=typeof A)throw new n("invalid opts");if("function"!=typeof e)throw new n("invalid handler")
;const{signal:t,method:r,opaque:o,onInfo:i,responseHeaders:Q}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new n("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===r)throw new n("invalid method");if(i&&"function"!=typeof i)throw new n("invalid onInfo callback");super("UNDICI_PIPELINE"),
this.opaque=o||null,this.responseHeaders=Q||null,this.handler=e,this.abort=null,this.context=null,this.onInfo=i||null,
this.req=(new PipelineRequest).on("error",g.nop),this.ret=new s({readableObjectMode:A.objectMode,autoDestroy:!0,read:()=>{const{body:A}=this
;A?.resume&&A.resume()},write:(A,e,t)=>{const{req:r}=this;r.push(A,e)||r._readableState.destroyed?t():r[C]=t},destroy:(A,e)=>{
const{body:t,req:r,res:s,ret:o,abort:n}=this;A||o._readableState.endEmitted||(A=new a),n&&A&&n(),g.destroy(t,A),g.destroy(r,A),
g.destroy(s,A),E(this),e(A)}}).on("prefinish",()=>{const{req:A}=this;A.push(null)}),this.res=null,c(this,t)}onConnect(A,e){
const{ret:t,res:r}=this;this.reason?A(this.reason):(B(!r,"pipeline cannot be retried"),B(!t.destroyed),this.abort=A,this.context=e)}
onHeaders(A,e,t){const{opaque:r,handler:s,context:o}=this;if(A<200){if(this.onInfo){
const t="raw"===this.responseHeaders?g.parseRawHeaders(e):g.parseHeaders(e);this.onInfo({statusCode:A,headers:t})}return}let n
;this.res=new PipelineResponse(t);try{this.handler=null;const t="raw"===this.responseHeaders?g.parseRawHeaders(e):g.parseHeaders(e)
;n=this.runInAsyncScope(s,null,{statusCode:A,headers:t,opaque:r,body:this.res,context:o})}catch(A){throw this.res.on("error",g.nop),A}
if(!n||"function"!=typeof n.on)throw new i("expected Readable");n.on("data",A=>{const{ret:e,body:t}=this;!e.push(A)&&t.pause&&t.pause()
}).on("error",A=>{const{ret:e}=this;g.destroy(e,A)}).on("end",()=>{const{ret:A}=this;A.push(null)}).on("close",()=>{const{ret:A}=this
;A._readableState.ended||g.destroy(A,new a)}),this.body=n}onData(A){const{res:e}=this;return e.push(A)}onComplete(A){const{res:e}=this
;e.push(null)}onError(A){const{ret:e}=this;this.handler=null,g.destroy(e,A)}}A.exports=function pipeline(A,e){try{
const t=new PipelineHandler(A,e);return this.dispatch({...A,body:t.req},t),t.ret}catch(A){return(new o).destroy(A)}}},14043:(A,e,t)=>{
const r=t(34589),{Readable:s}=t(49927),{InvalidArgumentError:o,RequestAbortedError:n}=t(68707),i=t(3440),{getResolveErrorBodyCallback:a}=t(87655),{AsyncResource:g}=t(16698)
;class RequestHandler extends g{constructor(A,e){if(!A||"object"!=typeof A)throw new o("invalid opts")
;const{signal:t,method:r,opaque:s,body:a,onInfo:g,responseHeaders:Q,throwOnError:c,highWaterMark:E}=A;try{
if("function"!=typeof e)throw new o("invalid callback");if(E&&("number"!=typeof E||E<0))throw new o("invalid highWaterMark")
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new o("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===r)throw new o("invalid method");if(g&&"function"!=typeof g)throw new o("invalid onInfo callback");super("UNDICI_REQUEST")
}catch(A){throw i.isStream(a)&&i.destroy(a.on("error",i.nop),A),A}this.method=r,this.responseHeaders=Q||null,this.opaque=s||null,
this.callback=e,this.res=null,this.abort=null,this.body=a,this.trailers={},this.context=null,this.onInfo=g||null,this.throwOnError=c,
this.highWaterMark=E,this.signal=t,this.reason=null,this.removeAbortListener=null,i.isStream(a)&&a.on("error",A=>{this.onError(A)}),
this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new n:this.removeAbortListener=i.addAbortListener(this.signal,()=>{
this.reason=this.signal.reason??new n,this.res?i.destroy(this.res.on("error",i.nop),this.reason):this.abort&&this.abort(this.reason),
this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}
onConnect(A,e){this.reason?A(this.reason):(r(this.callback),this.abort=A,this.context=e)}onHeaders(A,e,t,r){
const{callback:o,opaque:n,abort:g,context:Q,responseHeaders:c,highWaterMark:E}=this,B="raw"===c?i.parseRawHeaders(e):i.parseHeaders(e)
;if(A<200)return void(this.onInfo&&this.onInfo({statusCode:A,headers:B}))
;const C="raw"===c?i.parseHeaders(e):B,I=C["content-type"],h=C["content-length"],l=new s({resume:t,abort:g,contentType:I,
contentLength:"HEAD"!==this.method&&h?Number(h):null,highWaterMark:E});this.removeAbortListener&&l.on("close",this.removeAbortListener),
this.callback=null,this.res=l,null!==o&&(this.throwOnError&&A>=400?this.runInAsyncScope(a,null,{callback:o,body:l,contentType:I,
statusCode:A,statusMessage:r,headers:B}):this.runInAsyncScope(o,null,null,{statusCode:A,headers:B,trailers:this.trailers,opaque:n,body:l,
context:Q}))}onData(A){return this.res.push(A)}onComplete(A){i.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){
const{res:e,callback:t,body:r,opaque:s}=this;t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:s})})),
e&&(this.res=null,queueMicrotask(()=>{i.destroy(e,A)})),r&&(this.body=null,i.destroy(r,A)),
this.removeAbortListener&&(e?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}
A.exports=function request(A,e){if(void 0===e)return new Promise((e,t)=>{request.call(this,A,(A,r)=>A?t(A):e(r))});try{
this.dispatch(A,new RequestHandler(A,e))}catch(t){if("function"!=typeof e)throw t;const r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}},
A.exports.RequestHandler=RequestHandler},3560:(A,e,t)=>{
const r=t(34589),{finished:s,PassThrough:o}=t(57075),{InvalidArgumentError:n,InvalidReturnValueError:i}=t(68707),a=t(3440),{getResolveErrorBodyCallback:g}=t(87655),{AsyncResource:Q}=t(16698),{addSignal:c,removeSignal:E}=t(80158)
;class StreamHandler extends Q{constructor(A,e,t){if(!A||"object"!=typeof A)throw new n("invalid opts")
;const{signal:r,method:s,opaque:o,body:i,onInfo:g,responseHeaders:Q,throwOnError:E}=A;try{
if("function"!=typeof t)throw new n("invalid callback");if("function"!=typeof e)throw new n("invalid factory")
;if(r&&"function"!=typeof r.on&&"function"!=typeof r.addEventListener)throw new n("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===s)throw new n("invalid method");if(g&&"function"!=typeof g)throw new n("invalid onInfo callback");super("UNDICI_STREAM")
}catch(A){throw a.isStream(i)&&a.destroy(i.on("error",a.nop),A),A}this.responseHeaders=Q||null,this.opaque=o||null,this.factory=e,
this.callback=t,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=i,this.onInfo=g||null,this.throwOnError=E||!1,
a.isStream(i)&&i.on("error",A=>{this.onError(A)}),c(this,r)}onConnect(A,e){this.reason?A(this.reason):(r(this.callback),this.abort=A,
this.context=e)}onHeaders(A,e,t,r){
const{factory:n,opaque:Q,context:c,callback:E,responseHeaders:B}=this,C="raw"===B?a.parseRawHeaders(e):a.parseHeaders(e)
;if(A<200)return void(this.onInfo&&this.onInfo({statusCode:A,headers:C}));let I;if(this.factory=null,this.throwOnError&&A>=400){
const t=("raw"===B?a.parseHeaders(e):C)["content-type"];I=new o,this.callback=null,this.runInAsyncScope(g,null,{callback:E,body:I,
contentType:t,statusCode:A,statusMessage:r,headers:C})}else{if(null===n)return;if(I=this.runInAsyncScope(n,null,{statusCode:A,headers:C,
opaque:Q,context:c}),!I||"function"!=typeof I.write||"function"!=typeof I.end||"function"!=typeof I.on)throw new i("expected Writable")
;s(I,{readable:!1},A=>{const{callback:e,res:t,opaque:r,trailers:s,abort:o}=this;this.res=null,!A&&t.readable||a.destroy(t,A),
this.callback=null,this.runInAsyncScope(e,null,A||null,{opaque:r,trailers:s}),A&&o()})}I.on("drain",t),this.res=I
;return!0!==(void 0!==I.writableNeedDrain?I.writableNeedDrain:I._writableState?.needDrain)}onData(A){const{res:e}=this;return!e||e.write(A)}
onComplete(A){const{res:e}=this;E(this),e&&(this.trailers=a.parseHeaders(A),e.end())}onError(A){const{res:e,callback:t,opaque:r,body:s}=this
;E(this),this.factory=null,e?(this.res=null,a.destroy(e,A)):t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{
opaque:r})})),s&&(this.body=null,a.destroy(s,A))}}A.exports=function stream(A,e,t){if(void 0===t)return new Promise((t,r)=>{
stream.call(this,A,e,(A,e)=>A?r(A):t(e))});try{this.dispatch(A,new StreamHandler(A,e,t))}catch(e){if("function"!=typeof t)throw e
;const r=A?.opaque;queueMicrotask(()=>t(e,{opaque:r}))}}},61882:(A,e,t)=>{
const{InvalidArgumentError:r,SocketError:s}=t(68707),{AsyncResource:o}=t(16698),n=t(3440),{addSignal:i,removeSignal:a}=t(80158),g=t(34589)
;class UpgradeHandler extends o{constructor(A,e){if(!A||"object"!=typeof A)throw new r("invalid opts")
;if("function"!=typeof e)throw new r("invalid callback");const{signal:t,opaque:s,responseHeaders:o}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new r("signal must be an EventEmitter or EventTarget")
;super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=e,this.abort=null,this.context=null,i(this,t)}
onConnect(A,e){this.reason?A(this.reason):(g(this.callback),this.abort=A,this.context=null)}onHeaders(){throw new s("bad upgrade",null)}
onUpgrade(A,e,t){g(101===A);const{callback:r,opaque:s,context:o}=this;a(this),this.callback=null
;const i="raw"===this.responseHeaders?n.parseRawHeaders(e):n.parseHeaders(e);this.runInAsyncScope(r,null,null,{headers:i,socket:t,opaque:s,
context:o})}onError(A){const{callback:e,opaque:t}=this;a(this),e&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(e,null,A,{
opaque:t})}))}}A.exports=function upgrade(A,e){if(void 0===e)return new Promise((e,t)=>{upgrade.call(this,A,(A,r)=>A?t(A):e(r))});try{
const t=new UpgradeHandler(A,e);this.dispatch({...A,method:A.method||"GET",upgrade:A.protocol||"Websocket"},t)}catch(t){
if("function"!=typeof e)throw t;const r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}},56615:(A,e,t)=>{A.exports.request=t(14043),
A.exports.stream=t(3560),A.exports.pipeline=t(76862),A.exports.upgrade=t(61882),A.exports.connect=t(34660)},49927:(A,e,t)=>{
const r=t(34589),{Readable:s}=t(57075),{RequestAbortedError:o,NotSupportedError:n,InvalidArgumentError:i,AbortError:a}=t(68707),g=t(3440),{ReadableStreamFrom:Q}=t(3440),c=Symbol("kConsume"),E=Symbol("kReading"),B=Symbol("kBody"),C=Symbol("kAbort"),I=Symbol("kContentType"),h=Symbol("kContentLength"),noop=()=>{}
;function isUnusable(A){return g.isDisturbed(A)||function isLocked(A){return A[B]&&!0===A[B].locked||A[c]}(A)}async function consume(A,e){
return r(!A[c]),new Promise((t,r)=>{if(isUnusable(A)){const e=A._readableState;e.destroyed&&!1===e.closeEmitted?A.on("error",A=>{r(A)
}).on("close",()=>{r(new TypeError("unusable"))}):r(e.errored??new TypeError("unusable"))}else queueMicrotask(()=>{A[c]={type:e,stream:A,
resolve:t,reject:r,length:0,body:[]},A.on("error",function(A){consumeFinish(this[c],A)}).on("close",function(){
null!==this[c].body&&consumeFinish(this[c],new o)}),function consumeStart(A){if(null===A.body)return;const{_readableState:e}=A.stream
;if(e.bufferIndex){const t=e.bufferIndex,r=e.buffer.length;for(let s=t;s<r;s++)consumePush(A,e.buffer[s])
}else for(const t of e.buffer)consumePush(A,t);e.endEmitted?consumeEnd(this[c]):A.stream.on("end",function(){consumeEnd(this[c])})
;A.stream.resume();for(;null!=A.stream.read(););}(A[c])})})}function chunksDecode(A,e){if(0===A.length||0===e)return""
;const t=1===A.length?A[0]:Buffer.concat(A,e),r=t.length,s=r>2&&239===t[0]&&187===t[1]&&191===t[2]?3:0;return t.utf8Slice(s,r)}
function chunksConcat(A,e){if(0===A.length||0===e)return new Uint8Array(0);if(1===A.length)return new Uint8Array(A[0])
;const t=new Uint8Array(Buffer.allocUnsafeSlow(e).buffer);let r=0;for(let e=0;e<A.length;++e){const s=A[e];t.set(s,r),r+=s.length}return t}
function consumeEnd(A){const{type:e,body:t,resolve:r,stream:s,length:o}=A;try{
"text"===e?r(chunksDecode(t,o)):"json"===e?r(JSON.parse(chunksDecode(t,o))):"arrayBuffer"===e?r(chunksConcat(t,o).buffer):"blob"===e?r(new Blob(t,{
type:s[I]})):"bytes"===e&&r(chunksConcat(t,o)),consumeFinish(A)}catch(A){s.destroy(A)}}function consumePush(A,e){A.length+=e.length,
A.body.push(e)}function consumeFinish(A,e){null!==A.body&&(e?A.reject(e):A.resolve(),A.type=null,A.stream=null,A.resolve=null,A.reject=null,
A.length=0,A.body=null)}A.exports={Readable:class BodyReadable extends s{
constructor({resume:A,abort:e,contentType:t="",contentLength:r,highWaterMark:s=65536}){super({autoDestroy:!0,read:A,highWaterMark:s}),
this._readableState.dataEmitted=!1,this[C]=e,this[c]=null,this[B]=null,this[I]=t,this[h]=r,this[E]=!1}destroy(A){
return A||this._readableState.endEmitted||(A=new o),A&&this[C](),super.destroy(A)}_destroy(A,e){this[E]?e(A):setImmediate(()=>{e(A)})}
on(A,...e){return"data"!==A&&"readable"!==A||(this[E]=!0),super.on(A,...e)}addListener(A,...e){return this.on(A,...e)}off(A,...e){
const t=super.off(A,...e);return"data"!==A&&"readable"!==A||(this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0),t}
removeListener(A,...e){return this.off(A,...e)}push(A){return this[c]&&null!==A?(consumePush(this[c],A),
!this[E]||super.push(A)):super.push(A)}async text(){return consume(this,"text")}async json(){return consume(this,"json")}async blob(){
return consume(this,"blob")}async bytes(){return consume(this,"bytes")}async arrayBuffer(){return consume(this,"arrayBuffer")}
async formData(){throw new n}get bodyUsed(){return g.isDisturbed(this)}get body(){return this[B]||(this[B]=Q(this),
this[c]&&(this[B].getReader(),r(this[B].locked))),this[B]}async dump(A){let e=Number.isFinite(A?.limit)?A.limit:131072;const t=A?.signal
;if(null!=t&&("object"!=typeof t||!("aborted"in t)))throw new i("signal must be an AbortSignal");return t?.throwIfAborted(),
this._readableState.closeEmitted?null:await new Promise((A,r)=>{this[h]>e&&this.destroy(new a);const onAbort=()=>{
this.destroy(t.reason??new a)};t?.addEventListener("abort",onAbort),this.on("close",function(){t?.removeEventListener("abort",onAbort),
t?.aborted?r(t.reason??new a):A(null)}).on("error",noop).on("data",function(A){e-=A.length,e<=0&&this.destroy()}).resume()})}},
chunksDecode:chunksDecode}},87655:(A,e,t)=>{const r=t(34589),{ResponseStatusCodeError:s}=t(68707),{chunksDecode:o}=t(49927)
;const isContentTypeApplicationJson=A=>A.length>15&&"/"===A[11]&&"a"===A[0]&&"p"===A[1]&&"p"===A[2]&&"l"===A[3]&&"i"===A[4]&&"c"===A[5]&&"a"===A[6]&&"t"===A[7]&&"i"===A[8]&&"o"===A[9]&&"n"===A[10]&&"j"===A[12]&&"s"===A[13]&&"o"===A[14]&&"n"===A[15],isContentTypeText=A=>A.length>4&&"/"===A[4]&&"t"===A[0]&&"e"===A[1]&&"x"===A[2]&&"t"===A[3]
;A.exports={
getResolveErrorBodyCallback:async function getResolveErrorBodyCallback({callback:A,body:e,contentType:t,statusCode:n,statusMessage:i,headers:a}){
r(e);let g=[],Q=0;try{for await(const A of e)if(g.push(A),Q+=A.length,Q>131072){g=[],Q=0;break}}catch{g=[],Q=0}
const c=`Response status code ${n}${i?`: ${i}`:""}`;if(204===n||!t||!Q)return void queueMicrotask(()=>A(new s(c,n,a)))
;const E=Error.stackTraceLimit;let B;Error.stackTraceLimit=0;try{
isContentTypeApplicationJson(t)?B=JSON.parse(o(g,Q)):isContentTypeText(t)&&(B=o(g,Q))}catch{}finally{Error.stackTraceLimit=E}
queueMicrotask(()=>A(new s(c,n,a,B)))},isContentTypeApplicationJson:isContentTypeApplicationJson,isContentTypeText:isContentTypeText}},
59136:(A,e,t)=>{const r=t(77030),s=t(34589),o=t(3440),{InvalidArgumentError:n,ConnectTimeoutError:i}=t(68707),a=t(96603);function noop(){}
let g,Q;Q=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class SimpleSessionCache{constructor(A){
this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,e){if(0!==this._maxCachedSessions){
if(this._sessionCache.size>=this._maxCachedSessions){const{value:A}=this._sessionCache.keys().next();this._sessionCache.delete(A)}
this._sessionCache.set(A,e)}}}:class WeakSessionCache{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return
;const e=this._sessionCache.get(A);void 0!==e&&void 0===e.deref()&&this._sessionCache.delete(A)})}get(A){const e=this._sessionCache.get(A)
;return e?e.deref():null}set(A,e){0!==this._maxCachedSessions&&(this._sessionCache.set(A,new WeakRef(e)),
this._sessionRegistry.register(e,A))}};const c="win32"===process.platform?(A,e)=>{if(!e.timeout)return noop;let t=null,r=null
;const s=a.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>onConnectTimeout(A.deref(),e))})},e.timeout);return()=>{
a.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return noop;let t=null;const r=a.setFastTimeout(()=>{
t=setImmediate(()=>{onConnectTimeout(A.deref(),e)})},e.timeout);return()=>{a.clearFastTimeout(r),clearImmediate(t)}}
;function onConnectTimeout(A,e){if(null==A)return;let t="Connect Timeout Error"
;Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,
t+=` timeout: ${e.timeout}ms)`,o.destroy(A,new i(t))}
A.exports=function buildConnector({allowH2:A,maxCachedSessions:e,socketPath:i,timeout:a,session:E,...B}){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new n("maxCachedSessions must be a positive integer or zero");const C={path:i,...B
},I=new Q(null==e?100:e)
;return a=null==a?1e4:a,A=null!=A&&A,function connect({hostname:e,host:n,protocol:i,port:Q,servername:B,localAddress:h,httpSocket:l},u){
let d;if("https:"===i){g||(g=t(41692));const r=(B=B||C.servername||o.getServerName(n)||null)||e;s(r);const i=E||I.get(r)||null;Q=Q||443,
d=g.connect({highWaterMark:16384,...C,servername:B,session:i,localAddress:h,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:l,port:Q,
host:e}),d.on("session",function(A){I.set(r,A)})}else s(!l,"httpSocket can only be sent on TLS update"),Q=Q||80,d=r.connect({
highWaterMark:65536,...C,localAddress:h,port:Q,host:e});if(null==C.keepAlive||C.keepAlive){
const A=void 0===C.keepAliveInitialDelay?6e4:C.keepAliveInitialDelay;d.setKeepAlive(!0,A)}const f=c(new WeakRef(d),{timeout:a,hostname:e,
port:Q});return d.setNoDelay(!0).once("https:"===i?"secureConnect":"connect",function(){if(queueMicrotask(f),u){const A=u;u=null,
A(null,this)}}).on("error",function(A){if(queueMicrotask(f),u){const e=u;u=null,e(A)}}),d}}},10735:A=>{
const e={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
;for(let A=0;A<t.length;++A){const r=t[A],s=r.toLowerCase();e[r]=e[s]=s}Object.setPrototypeOf(e,null),A.exports={wellknownHeaderNames:t,
headerNameLowerCasedRecord:e}},42414:(A,e,t)=>{
const r=t(53053),s=t(57975),o=s.debuglog("undici"),n=s.debuglog("fetch"),i=s.debuglog("websocket");let a=!1;const g={
beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),
connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),
create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),headers:r.channel("undici:request:headers"),
trailers:r.channel("undici:request:trailers"),error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),
close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),ping:r.channel("undici:websocket:ping"),
pong:r.channel("undici:websocket:pong")};if(o.enabled||n.enabled){const A=n.enabled?n:o
;r.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:s,host:o}}=e
;A("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),r.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),
r.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:s,host:o},error:n}=e
;A("connection to %s using %s%s errored - %s",`${o}${s?`:${s}`:""}`,r,t,n.message)}),r.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)}),r.channel("undici:request:headers").subscribe(e=>{
const{request:{method:t,path:r,origin:s},response:{statusCode:o}}=e;A("received response to %s %s/%s - HTTP %d",t,s,r,o)}),
r.channel("undici:request:trailers").subscribe(e=>{const{request:{method:t,path:r,origin:s}}=e;A("trailers received from %s %s/%s",t,s,r)}),
r.channel("undici:request:error").subscribe(e=>{const{request:{method:t,path:r,origin:s},error:o}=e
;A("request to %s %s/%s errored - %s",t,s,r,o.message)}),a=!0}if(i.enabled){if(!a){const A=o.enabled?o:i
;r.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:s,host:o}}=e
;A("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),r.channel("undici:client:connected").subscribe(e=>{
const{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connected to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),
r.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:t,protocol:r,port:s,host:o},error:n}=e
;A("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:"",r,t,n.message)}),r.channel("undici:client:sendHeaders").subscribe(e=>{
const{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)})}r.channel("undici:websocket:open").subscribe(A=>{
const{address:{address:e,port:t}}=A;i("connection opened %s%s",e,t?`:${t}`:"")}),r.channel("undici:websocket:close").subscribe(A=>{
const{websocket:e,code:t,reason:r}=A;i("closed connection to %s - %s %s",e.url,t,r)}),
r.channel("undici:websocket:socket_error").subscribe(A=>{i("connection errored - %s",A.message)}),
r.channel("undici:websocket:ping").subscribe(A=>{i("ping received")}),r.channel("undici:websocket:pong").subscribe(A=>{i("pong received")})}
A.exports={channels:g}},68707:A=>{const e=Symbol.for("undici.error.UND_ERR");class UndiciError extends Error{constructor(A){super(A),
this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&!0===A[e]}[e]=!0}
const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class ConnectTimeoutError extends UndiciError{constructor(A){super(A),
this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&!0===A[t]}[t]=!0}const r=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class HeadersTimeoutError extends UndiciError{
constructor(A){super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}
static[Symbol.hasInstance](A){return A&&!0===A[r]}[r]=!0}const s=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
;class HeadersOverflowError extends UndiciError{constructor(A){super(A),this.name="HeadersOverflowError",
this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&!0===A[s]}[s]=!0}
const o=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class BodyTimeoutError extends UndiciError{constructor(A){super(A),
this.name="BodyTimeoutError",this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){
return A&&!0===A[o]}[o]=!0}const n=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
;class ResponseStatusCodeError extends UndiciError{constructor(A,e,t,r){super(A),this.name="ResponseStatusCodeError",
this.message=A||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=r,this.status=e,this.statusCode=e,
this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[n]}[n]=!0}const i=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
;class InvalidArgumentError extends UndiciError{constructor(A){super(A),this.name="InvalidArgumentError",
this.message=A||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&!0===A[i]}[i]=!0}
const a=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class InvalidReturnValueError extends UndiciError{constructor(A){super(A),
this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}
static[Symbol.hasInstance](A){return A&&!0===A[a]}[a]=!0}const g=Symbol.for("undici.error.UND_ERR_ABORT")
;class AbortError extends UndiciError{constructor(A){super(A),this.name="AbortError",this.message=A||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&!0===A[g]}[g]=!0}const Q=Symbol.for("undici.error.UND_ERR_ABORTED")
;class RequestAbortedError extends AbortError{constructor(A){super(A),this.name="AbortError",this.message=A||"Request aborted",
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&!0===A[Q]}[Q]=!0}const c=Symbol.for("undici.error.UND_ERR_INFO")
;class InformationalError extends UndiciError{constructor(A){super(A),this.name="InformationalError",this.message=A||"Request information",
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](A){return A&&!0===A[c]}[c]=!0}
const E=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class RequestContentLengthMismatchError extends UndiciError{
constructor(A){
super(A),this.name="RequestContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[E]}[E]=!0}
const B=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class ResponseContentLengthMismatchError extends UndiciError{
constructor(A){
super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-length header",
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[B]}[B]=!0}
const C=Symbol.for("undici.error.UND_ERR_DESTROYED");class ClientDestroyedError extends UndiciError{constructor(A){super(A),
this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){
return A&&!0===A[C]}[C]=!0}const I=Symbol.for("undici.error.UND_ERR_CLOSED");class ClientClosedError extends UndiciError{constructor(A){
super(A),this.name="ClientClosedError",this.message=A||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){
return A&&!0===A[I]}[I]=!0}const h=Symbol.for("undici.error.UND_ERR_SOCKET");class SocketError extends UndiciError{constructor(A,e){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=e}static[Symbol.hasInstance](A){
return A&&!0===A[h]}[h]=!0}const l=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class NotSupportedError extends UndiciError{
constructor(A){super(A),this.name="NotSupportedError",this.message=A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}
static[Symbol.hasInstance](A){return A&&!0===A[l]}[l]=!0}const u=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
;class BalancedPoolMissingUpstreamError extends UndiciError{constructor(A){super(A),this.name="MissingUpstreamError",
this.message=A||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){
return A&&!0===A[u]}[u]=!0}const d=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class HTTPParserError extends Error{constructor(A,e,t){
super(A),this.name="HTTPParserError",this.code=e?`HPE_${e}`:void 0,this.data=t?t.toString():void 0}static[Symbol.hasInstance](A){
return A&&!0===A[d]}[d]=!0}const f=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
;class ResponseExceededMaxSizeError extends UndiciError{constructor(A){super(A),this.name="ResponseExceededMaxSizeError",
this.message=A||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){
return A&&!0===A[f]}[f]=!0}const y=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class RequestRetryError extends UndiciError{
constructor(A,e,{headers:t,data:r}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",
this.code="UND_ERR_REQ_RETRY",this.statusCode=e,this.data=r,this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[y]}[y]=!0}
const w=Symbol.for("undici.error.UND_ERR_RESPONSE");class ResponseError extends UndiciError{constructor(A,e,{headers:t,data:r}){super(A),
this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=e,this.data=r,this.headers=t}
static[Symbol.hasInstance](A){return A&&!0===A[w]}[w]=!0}const p=Symbol.for("undici.error.UND_ERR_PRX_TLS")
;class SecureProxyConnectionError extends UndiciError{constructor(A,e,t){super(e,{cause:A,...t??{}}),this.name="SecureProxyConnectionError",
this.message=e||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&!0===A[p]}
[p]=!0}const D=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class MessageSizeExceededError extends UndiciError{
constructor(A){super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&!0===A[D]}get[D](){return!0}}A.exports={
AbortError:AbortError,HTTPParserError:HTTPParserError,UndiciError:UndiciError,HeadersTimeoutError:HeadersTimeoutError,
HeadersOverflowError:HeadersOverflowError,BodyTimeoutError:BodyTimeoutError,
RequestContentLengthMismatchError:RequestContentLengthMismatchError,ConnectTimeoutError:ConnectTimeoutError,
ResponseStatusCodeError:ResponseStatusCodeError,InvalidArgumentError:InvalidArgumentError,InvalidReturnValueError:InvalidReturnValueError,
RequestAbortedError:RequestAbortedError,ClientDestroyedError:ClientDestroyedError,ClientClosedError:ClientClosedError,
InformationalError:InformationalError,SocketError:SocketError,NotSupportedError:NotSupportedError,
ResponseContentLengthMismatchError:ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError:BalancedPoolMissingUpstreamError,
ResponseExceededMaxSizeError:ResponseExceededMaxSizeError,RequestRetryError:RequestRetryError,ResponseError:ResponseError,
SecureProxyConnectionError:SecureProxyConnectionError,MessageSizeExceededError:MessageSizeExceededError}},44655:(A,e,t)=>{
const{InvalidArgumentError:r,NotSupportedError:s}=t(68707),o=t(34589),{isValidHTTPToken:n,isValidHeaderValue:i,isStream:a,destroy:g,isBuffer:Q,isFormDataLike:c,isIterable:E,isBlobLike:B,buildURL:C,validateHandler:I,getServerName:h,normalizedMethodRecords:l}=t(3440),{channels:u}=t(42414),{headerNameLowerCasedRecord:d}=t(10735),f=/[^\u0021-\u00ff]/,y=Symbol("handler")
;function processHeader(A,e,t){if(t&&"object"==typeof t&&!Array.isArray(t))throw new r(`invalid ${e} header`);if(void 0===t)return
;let o=d[e];if(void 0===o&&(o=e.toLowerCase(),void 0===d[o]&&!n(o)))throw new r("invalid header key");if(Array.isArray(t)){const A=[]
;for(let s=0;s<t.length;s++)if("string"==typeof t[s]){if(!i(t[s]))throw new r(`invalid ${e} header`);A.push(t[s])
}else if(null===t[s])A.push("");else{if("object"==typeof t[s])throw new r(`invalid ${e} header`);{const o=`${t[s]}`
;if(!i(o))throw new r(`invalid ${e} header`);A.push(o)}}t=A}else if("string"==typeof t){if(!i(t))throw new r(`invalid ${e} header`)
}else if(null===t)t="";else if(!i(t=`${t}`))throw new r(`invalid ${e} header`);if("host"===o){
if(null!==A.host)throw new r("duplicate host header");if("string"!=typeof t)throw new r("invalid host header");A.host=t
}else if("content-length"===o){if(null!==A.contentLength)throw new r("duplicate content-length header");if(A.contentLength=parseInt(t,10),
!Number.isFinite(A.contentLength))throw new r("invalid content-length header")
}else if(null===A.contentType&&"content-type"===o)A.contentType=t,A.headers.push(e,t);else{
if("transfer-encoding"===o||"keep-alive"===o||"upgrade"===o)throw new r(`invalid ${o} header`);if("connection"===o){
const e="string"==typeof t?t.toLowerCase():null;if("close"!==e&&"keep-alive"!==e)throw new r("invalid connection header")
;"close"===e&&(A.reset=!0)}else{if("expect"===o)throw new s("expect header not supported");A.headers.push(e,t)}}}A.exports=class Request{
constructor(A,{path:e,method:t,body:s,headers:o,query:d,idempotent:w,blocking:p,upgrade:D,headersTimeout:k,bodyTimeout:R,reset:m,throwOnError:F,expectContinue:b,servername:S},N){
if("string"!=typeof e)throw new r("path must be a string")
;if("/"!==e[0]&&!e.startsWith("http://")&&!e.startsWith("https://")&&"CONNECT"!==t)throw new r("path must be an absolute URL or start with a slash")
;if(f.test(e))throw new r("invalid request path");if("string"!=typeof t)throw new r("method must be a string")
;if(void 0===l[t]&&!n(t))throw new r("invalid request method");if(D&&"string"!=typeof D)throw new r("upgrade must be a string")
;if(D&&!i(D))throw new r("invalid upgrade header");if(null!=k&&(!Number.isFinite(k)||k<0))throw new r("invalid headersTimeout")
;if(null!=R&&(!Number.isFinite(R)||R<0))throw new r("invalid bodyTimeout");if(null!=m&&"boolean"!=typeof m)throw new r("invalid reset")
;if(null!=b&&"boolean"!=typeof b)throw new r("invalid expectContinue");if(this.headersTimeout=k,this.bodyTimeout=R,this.throwOnError=!0===F,
this.method=t,this.abort=null,null==s)this.body=null;else if(a(s)){this.body=s;const A=this.body._readableState
;A&&A.autoDestroy||(this.endHandler=function autoDestroy(){g(this)},this.body.on("end",this.endHandler)),this.errorHandler=A=>{
this.abort?this.abort(A):this.error=A},this.body.on("error",this.errorHandler)
}else if(Q(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if("string"==typeof s)this.body=s.length?Buffer.from(s):null;else{
if(!(c(s)||E(s)||B(s)))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");this.body=s}
if(this.completed=!1,this.aborted=!1,this.upgrade=D||null,this.path=d?C(e,d):e,this.origin=A,
this.idempotent=null==w?"HEAD"===t||"GET"===t:w,this.blocking=null!=p&&p,this.reset=null==m?null:m,this.host=null,this.contentLength=null,
this.contentType=null,this.headers=[],this.expectContinue=null!=b&&b,Array.isArray(o)){
if(o.length%2!=0)throw new r("headers array must be even");for(let A=0;A<o.length;A+=2)processHeader(this,o[A],o[A+1])
}else if(o&&"object"==typeof o)if(o[Symbol.iterator])for(const A of o){
if(!Array.isArray(A)||2!==A.length)throw new r("headers must be in key-value pair format");processHeader(this,A[0],A[1])}else{
const A=Object.keys(o);for(let e=0;e<A.length;++e)processHeader(this,A[e],o[A[e]])
}else if(null!=o)throw new r("headers must be an object or an array");I(N,t,D),this.servername=S||h(this.host),this[y]=N,
u.create.hasSubscribers&&u.create.publish({request:this})}onBodySent(A){if(this[y].onBodySent)try{return this[y].onBodySent(A)}catch(A){
this.abort(A)}}onRequestSent(){if(u.bodySent.hasSubscribers&&u.bodySent.publish({request:this}),this[y].onRequestSent)try{
return this[y].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(o(!this.aborted),o(!this.completed),!this.error)return this.abort=A,
this[y].onConnect(A);A(this.error)}onResponseStarted(){return this[y].onResponseStarted?.()}onHeaders(A,e,t,r){o(!this.aborted),
o(!this.completed),u.headers.hasSubscribers&&u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:r}});try{
return this[y].onHeaders(A,e,t,r)}catch(A){this.abort(A)}}onData(A){o(!this.aborted),o(!this.completed);try{return this[y].onData(A)
}catch(A){return this.abort(A),!1}}onUpgrade(A,e,t,r=""){this.onFinally(),o(!this.aborted),o(!this.completed),null!==A&&this.#A(A,e,r)
;const s=this[y].onUpgrade(A,e,t);return this.aborted||(this.completed=!0,null!==A&&this.#e()),s}onUpgradeResponse(A,e,t,r=""){
o(!this.aborted),o(this.completed),u.headers.hasSubscribers&&this.#A(A,t(e),r),this.#e()}onUpgradeError(A){o(!this.aborted),
o(this.completed),u.error.hasSubscribers&&u.error.publish({request:this,error:A})}#A(A,e,t){u.headers.hasSubscribers&&u.headers.publish({
request:this,response:{statusCode:A,headers:e,statusText:t}})}#e(){u.trailers.hasSubscribers&&u.trailers.publish({request:this,trailers:[]})
}onComplete(A){this.onFinally(),o(!this.aborted),this.completed=!0,u.trailers.hasSubscribers&&u.trailers.publish({request:this,trailers:A})
;try{return this[y].onComplete(A)}catch(A){this.onError(A)}}onError(A){if(this.onFinally(),u.error.hasSubscribers&&u.error.publish({
request:this,error:A}),!this.aborted)return this.aborted=!0,this[y].onError(A)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),
this.endHandler=null)}addHeader(A,e){return processHeader(this,A,e),this}}},36443:A=>{A.exports={kClose:Symbol("close"),
kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),
kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),
kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),
kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),
kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),
kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),
kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),
kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),
kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),
kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),
kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),
kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),
kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),
kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),
kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),
kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}},67752:(A,e,t)=>{
const{wellknownHeaderNames:r,headerNameLowerCasedRecord:s}=t(10735);class TstNode{value=null;left=null;middle=null;right=null;code
;constructor(A,e,t){if(void 0===t||t>=A.length)throw new TypeError("Unreachable")
;if((this.code=A.charCodeAt(t))>127)throw new TypeError("key must be ascii string")
;A.length!==++t?this.middle=new TstNode(A,e,t):this.value=e}add(A,e){const t=A.length;if(0===t)throw new TypeError("Unreachable")
;let r=0,s=this;for(;;){const o=A.charCodeAt(r);if(o>127)throw new TypeError("key must be ascii string");if(s.code===o){if(t===++r){
s.value=e;break}if(null===s.middle){s.middle=new TstNode(A,e,r);break}s=s.middle}else if(s.code<o){if(null===s.left){
s.left=new TstNode(A,e,r);break}s=s.left}else{if(null===s.right){s.right=new TstNode(A,e,r);break}s=s.right}}}search(A){const e=A.length
;let t=0,r=this;for(;null!==r&&t<e;){let s=A[t];for(s<=90&&s>=65&&(s|=32);null!==r;){if(s===r.code){if(e===++t)return r;r=r.middle;break}
r=r.code<s?r.left:r.right}}return null}}class TernarySearchTree{node=null;insert(A,e){
null===this.node?this.node=new TstNode(A,e,0):this.node.add(A,e)}lookup(A){return this.node?.search(A)?.value??null}}
const o=new TernarySearchTree;for(let A=0;A<r.length;++A){const e=s[r[A]];o.insert(e,e)}A.exports={TernarySearchTree:TernarySearchTree,
tree:o}},3440:(A,e,t)=>{
const r=t(34589),{kDestroyed:s,kBodyUsed:o,kListeners:n,kBody:i}=t(36443),{IncomingMessage:a}=t(37067),g=t(57075),Q=t(77030),{Blob:c}=t(4573),E=t(57975),{stringify:B}=t(41792),{EventEmitter:C}=t(78474),{InvalidArgumentError:I}=t(68707),{headerNameLowerCasedRecord:h}=t(10735),{tree:l}=t(67752),[u,d]=process.versions.node.split(".").map(A=>Number(A))
;class BodyAsyncIterable{constructor(A){this[i]=A,this[o]=!1}async*[Symbol.asyncIterator](){r(!this[o],"disturbed"),this[o]=!0,yield*this[i]
}}function isStream(A){return A&&"object"==typeof A&&"function"==typeof A.pipe&&"function"==typeof A.on}
// based on https://github.com/node-fetch/fetch-blob/blob/8ab587d34080de94140b54f07168451e7d0b655e/index.js#L229-L241 (MIT License)
function isBlobLike(A){if(null===A)return!1;if(A instanceof c)return!0;if("object"!=typeof A)return!1;{const e=A[Symbol.toStringTag]
;return("Blob"===e||"File"===e)&&("stream"in A&&"function"==typeof A.stream||"arrayBuffer"in A&&"function"==typeof A.arrayBuffer)}}
function isValidPort(A){const e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function isHttpOrHttpsPrefixed(A){
return null!=A&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&(":"===A[4]||"s"===A[4]&&":"===A[5])}function parseURL(A){
if("string"==typeof A){
if(!isHttpOrHttpsPrefixed((A=new URL(A)).origin||A.protocol))throw new I("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;return A}if(!A||"object"!=typeof A)throw new I("Invalid URL: The URL argument must be a non-null object.");if(!(A instanceof URL)){
if(null!=A.port&&""!==A.port&&!1===isValidPort(A.port))throw new I("Invalid URL: port must be a valid integer or a string representation of an integer.")
;if(null!=A.path&&"string"!=typeof A.path)throw new I("Invalid URL path: the path must be a string or null/undefined.")
;if(null!=A.pathname&&"string"!=typeof A.pathname)throw new I("Invalid URL pathname: the pathname must be a string or null/undefined.")
;if(null!=A.hostname&&"string"!=typeof A.hostname)throw new I("Invalid URL hostname: the hostname must be a string or null/undefined.")
;if(null!=A.origin&&"string"!=typeof A.origin)throw new I("Invalid URL origin: the origin must be a string or null/undefined.")
;if(!isHttpOrHttpsPrefixed(A.origin||A.protocol))throw new I("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;const e=null!=A.port?A.port:"https:"===A.protocol?443:80
;let t=null!=A.origin?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,r=null!=A.path?A.path:`${A.pathname||""}${A.search||""}`
;return"/"===t[t.length-1]&&(t=t.slice(0,t.length-1)),r&&"/"!==r[0]&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!isHttpOrHttpsPrefixed(A.origin||A.protocol))throw new I("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}
function isIterable(A){return!(null==A||"function"!=typeof A[Symbol.iterator]&&"function"!=typeof A[Symbol.asyncIterator])}
function bodyLength(A){if(null==A)return 0;if(isStream(A)){const e=A._readableState
;return e&&!1===e.objectMode&&!0===e.ended&&Number.isFinite(e.length)?e.length:null}
return isBlobLike(A)?null!=A.size?A.size:null:isBuffer(A)?A.byteLength:null}function isDestroyed(A){
return A&&!!(A.destroyed||A[s]||g.isDestroyed?.(A))}const f=/timeout=(\d+)/;function headerNameToString(A){
return"string"==typeof A?h[A]??A.toLowerCase():l.lookup(A)??A.toString("latin1").toLowerCase()}function isBuffer(A){
return A instanceof Uint8Array||Buffer.isBuffer(A)}
const y="function"==typeof String.prototype.toWellFormed,w="function"==typeof String.prototype.isWellFormed;function toUSVString(A){
return y?`${A}`.toWellFormed():E.toUSVString(A)}function isTokenCharCode(A){switch(A){case 34:case 40:case 41:case 44:case 47:case 58:
case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return A>=33&&A<=126}}
const p=/[^\t\x20-\x7e\x80-\xff]/;const D=Object.create(null);D.enumerable=!0;const k={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",
head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},R={...k,patch:"patch",PATCH:"PATCH"
};Object.setPrototypeOf(k,null),Object.setPrototypeOf(R,null),A.exports={kEnumerableProperty:D,nop:function nop(){},
isDisturbed:function isDisturbed(A){return!(!A||!g.isDisturbed(A)&&!A[o])},isErrored:function isErrored(A){return!(!A||!g.isErrored(A))},
isReadable:function isReadable(A){return!(!A||!g.isReadable(A))},toUSVString:toUSVString,isUSVString:function isUSVString(A){
return w?`${A}`.isWellFormed():toUSVString(A)===`${A}`},isBlobLike:isBlobLike,parseOrigin:function parseOrigin(A){
if("/"!==(A=parseURL(A)).pathname||A.search||A.hash)throw new I("invalid url");return A},parseURL:parseURL,
getServerName:function getServerName(A){if(!A)return null;r("string"==typeof A);const e=function getHostname(A){if("["===A[0]){
const e=A.indexOf("]");return r(-1!==e),A.substring(1,e)}const e=A.indexOf(":");return-1===e?A:A.substring(0,e)}(A);return Q.isIP(e)?"":e},
isStream:isStream,isIterable:isIterable,isAsyncIterable:function isAsyncIterable(A){
return!(null==A||"function"!=typeof A[Symbol.asyncIterator])},isDestroyed:isDestroyed,headerNameToString:headerNameToString,
bufferToLowerCasedHeaderName:function bufferToLowerCasedHeaderName(A){return l.lookup(A)??A.toString("latin1").toLowerCase()},
addListener:function addListener(A,e,t){return(A[n]??=[]).push([e,t]),A.on(e,t),A},removeAllListeners:function removeAllListeners(A){
for(const[e,t]of A[n]??[])A.removeListener(e,t);A[n]=null},errorRequest:function errorRequest(A,e,t){try{e.onError(t),r(e.aborted)}catch(t){
A.emit("error",t)}},parseRawHeaders:function parseRawHeaders(A){const e=A.length,t=new Array(e);let r,s,o=!1,n=-1,i=0
;for(let e=0;e<A.length;e+=2)r=A[e],s=A[e+1],"string"!=typeof r&&(r=r.toString()),"string"!=typeof s&&(s=s.toString("utf8")),i=r.length,
14!==i||"-"!==r[7]||"content-length"!==r&&"content-length"!==r.toLowerCase()?19!==i||"-"!==r[7]||"content-disposition"!==r&&"content-disposition"!==r.toLowerCase()||(n=e+1):o=!0,
t[e]=r,t[e+1]=s;return o&&-1!==n&&(t[n]=Buffer.from(t[n]).toString("latin1")),t},parseHeaders:function parseHeaders(A,e){void 0===e&&(e={})
;for(let t=0;t<A.length;t+=2){const r=headerNameToString(A[t]);let s=e[r];if(s)"string"==typeof s&&(s=[s],e[r]=s),
s.push(A[t+1].toString("utf8"));else{const s=A[t+1]
;e[r]="string"==typeof s?s:Array.isArray(s)?s.map(A=>A.toString("utf8")):s.toString("utf8")}}
return"content-length"in e&&"content-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),e
},parseKeepAliveTimeout:function parseKeepAliveTimeout(A){const e=A.toString().match(f);return e?1e3*parseInt(e[1],10):null},
destroy:function destroy(A,e){
null!=A&&isStream(A)&&!isDestroyed(A)&&("function"==typeof A.destroy?(Object.getPrototypeOf(A).constructor===a&&(A.socket=null),
A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),!0!==A.destroyed&&(A[s]=!0))},bodyLength:bodyLength,
deepClone:function deepClone(A){return JSON.parse(JSON.stringify(A))},ReadableStreamFrom:function ReadableStreamFrom(A){let e
;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(A){const{done:t,value:r}=await e.next()
;if(t)queueMicrotask(()=>{A.close(),A.byobRequest?.respond(0)});else{const e=Buffer.isBuffer(r)?r:Buffer.from(r)
;e.byteLength&&A.enqueue(new Uint8Array(e))}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})},isBuffer:isBuffer,
validateHandler:function validateHandler(A,e,t){if(!A||"object"!=typeof A)throw new I("handler must be an object")
;if("function"!=typeof A.onConnect)throw new I("invalid onConnect method")
;if("function"!=typeof A.onError)throw new I("invalid onError method")
;if("function"!=typeof A.onBodySent&&void 0!==A.onBodySent)throw new I("invalid onBodySent method");if(t||"CONNECT"===e){
if("function"!=typeof A.onUpgrade)throw new I("invalid onUpgrade method")}else{
if("function"!=typeof A.onHeaders)throw new I("invalid onHeaders method")
;if("function"!=typeof A.onData)throw new I("invalid onData method")
;if("function"!=typeof A.onComplete)throw new I("invalid onComplete method")}},getSocketInfo:function getSocketInfo(A){return{
localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,
timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}},isFormDataLike:function isFormDataLike(A){
return A&&"object"==typeof A&&"function"==typeof A.append&&"function"==typeof A.delete&&"function"==typeof A.get&&"function"==typeof A.getAll&&"function"==typeof A.has&&"function"==typeof A.set&&"FormData"===A[Symbol.toStringTag]
},buildURL:function buildURL(A,e){
if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const t=B(e)
;return t&&(A+="?"+t),A},addAbortListener:function addAbortListener(A,e){return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0
}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),()=>A.removeListener("abort",e))},
isValidHTTPToken:function isValidHTTPToken(A){if(0===A.length)return!1
;for(let e=0;e<A.length;++e)if(!isTokenCharCode(A.charCodeAt(e)))return!1;return!0},isValidHeaderValue:function isValidHeaderValue(A){
return!p.test(A)},isTokenCharCode:isTokenCharCode,parseRangeHeader:function parseRangeHeader(A){if(null==A||""===A)return{start:0,end:null,
size:null};const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,
size:e[3]?parseInt(e[3]):null}:null},normalizedMethodRecordsBase:k,normalizedMethodRecords:R,isValidPort:isValidPort,
isHttpOrHttpsPrefixed:isHttpOrHttpsPrefixed,nodeMajor:u,nodeMinor:d,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],
wrapRequestBody:function wrapRequestBody(A){return isStream(A)?(0===bodyLength(A)&&A.on("data",function(){r(!1)}),
"boolean"!=typeof A.readableDidRead&&(A[o]=!1,C.prototype.on.call(A,"data",function(){this[o]=!0})),
A):A&&"function"==typeof A.pipeTo||A&&"string"!=typeof A&&!ArrayBuffer.isView(A)&&isIterable(A)?new BodyAsyncIterable(A):A}}},
57405:(A,e,t)=>{
const{InvalidArgumentError:r}=t(68707),{kClients:s,kRunning:o,kClose:n,kDestroy:i,kDispatch:a,kInterceptors:g}=t(36443),Q=t(21841),c=t(30628),E=t(23701),B=t(3440),C=t(25092),I=Symbol("onConnect"),h=Symbol("onDisconnect"),l=Symbol("onConnectionError"),u=Symbol("maxRedirections"),d=Symbol("onDrain"),f=Symbol("factory"),y=Symbol("options")
;function defaultFactory(A,e){return e&&1===e.connections?new E(A,e):new c(A,e)}A.exports=class Agent extends Q{
constructor({factory:A=defaultFactory,maxRedirections:e=0,connect:t,tls:o,...n}={}){
if("function"!=typeof A)throw new r("factory must be a function.")
;if(null!=t&&"function"!=typeof t&&"object"!=typeof t)throw new r("connect must be a function or an object")
;if(!Number.isInteger(e)||e<0)throw new r("maxRedirections must be a positive number");super(n),t&&"function"!=typeof t&&(t={...t}),
o&&"function"!=typeof o&&(o={...o}),this[g]=n.interceptors?.Agent&&Array.isArray(n.interceptors.Agent)?n.interceptors.Agent:[C({
maxRedirections:e})],this[y]={...B.deepClone(n),connect:t,tls:o},this[y].interceptors=n.interceptors?{...n.interceptors}:void 0,this[u]=e,
this[f]=A,this[s]=new Map,this[d]=(A,e)=>{this.emit("drain",A,[this,...e])},this[I]=(A,e)=>{this.emit("connect",A,[this,...e])},
this[h]=(A,e,t)=>{this.emit("disconnect",A,[this,...e],t)},this[l]=(A,e,t)=>{this.emit("connectionError",A,[this,...e],t)}}get[o](){let A=0
;for(const e of this[s].values())A+=e[o];return A}[a](A,e){let t
;if(!A.origin||!("string"==typeof A.origin||A.origin instanceof URL))throw new r("opts.origin must be a non-empty string or URL.")
;t=String(A.origin);let o=this[s].get(t)
;return o||(o=this[f](A.origin,this[y]).on("drain",this[d]).on("connect",this[I]).on("disconnect",this[h]).on("connectionError",this[l]),
this[s].set(t,o)),o.dispatch(A,e)}async[n](){const A=[];for(const e of this[s].values())A.push(e.close());this[s].clear(),
await Promise.all(A)}async[i](A){const e=[];for(const t of this[s].values())e.push(t.destroy(A));this[s].clear(),await Promise.all(e)}}},
837:(A,e,t)=>{
const{BalancedPoolMissingUpstreamError:r,InvalidArgumentError:s}=t(68707),{PoolBase:o,kClients:n,kNeedDrain:i,kAddClient:a,kRemoveClient:g,kGetDispatcher:Q}=t(42128),c=t(30628),{kUrl:E,kInterceptors:B}=t(36443),{parseOrigin:C}=t(3440),I=Symbol("factory"),h=Symbol("options"),l=Symbol("kGreatestCommonDivisor"),u=Symbol("kCurrentWeight"),d=Symbol("kIndex"),f=Symbol("kWeight"),y=Symbol("kMaxWeightPerServer"),w=Symbol("kErrorPenalty")
;function getGreatestCommonDivisor(A,e){if(0===A)return e;for(;0!==e;){const t=e;e=A%e,A=t}return A}function defaultFactory(A,e){
return new c(A,e)}A.exports=class BalancedPool extends o{constructor(A=[],{factory:e=defaultFactory,...t}={}){if(super(),this[h]=t,
this[d]=-1,this[u]=0,this[y]=this[h].maxWeightPerServer||100,this[w]=this[h].errorPenalty||15,Array.isArray(A)||(A=[A]),
"function"!=typeof e)throw new s("factory must be a function.")
;this[B]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.BalancedPool:[],this[I]=e
;for(const e of A)this.addUpstream(e);this._updateBalancedPoolStats()}addUpstream(A){const e=C(A).origin
;if(this[n].find(A=>A[E].origin===e&&!0!==A.closed&&!0!==A.destroyed))return this;const t=this[I](e,Object.assign({},this[h]));this[a](t),
t.on("connect",()=>{t[f]=Math.min(this[y],t[f]+this[w])}),t.on("connectionError",()=>{t[f]=Math.max(1,t[f]-this[w]),
this._updateBalancedPoolStats()}),t.on("disconnect",(...A)=>{const e=A[2];e&&"UND_ERR_SOCKET"===e.code&&(t[f]=Math.max(1,t[f]-this[w]),
this._updateBalancedPoolStats())});for(const A of this[n])A[f]=this[y];return this._updateBalancedPoolStats(),this}
_updateBalancedPoolStats(){let A=0;for(let e=0;e<this[n].length;e++)A=getGreatestCommonDivisor(this[n][e][f],A);this[l]=A}removeUpstream(A){
const e=C(A).origin,t=this[n].find(A=>A[E].origin===e&&!0!==A.closed&&!0!==A.destroyed);return t&&this[g](t),this}get upstreams(){
return this[n].filter(A=>!0!==A.closed&&!0!==A.destroyed).map(A=>A[E].origin)}[Q](){if(0===this[n].length)throw new r
;if(!this[n].find(A=>!A[i]&&!0!==A.closed&&!0!==A.destroyed))return;if(this[n].map(A=>A[i]).reduce((A,e)=>A&&e,!0))return
;let A=0,e=this[n].findIndex(A=>!A[i]);for(;A++<this[n].length;){this[d]=(this[d]+1)%this[n].length;const A=this[n][this[d]]
;if(A[f]>this[n][e][f]&&!A[i]&&(e=this[d]),0===this[d]&&(this[u]=this[u]-this[l],this[u]<=0&&(this[u]=this[y])),
A[f]>=this[u]&&!A[i])return A}return this[u]=this[n][e][f],this[d]=e,this[n][e]}}},637:(A,e,t)=>{
const r=t(34589),s=t(3440),{channels:o}=t(42414),n=t(96603),{RequestContentLengthMismatchError:i,ResponseContentLengthMismatchError:a,RequestAbortedError:g,InvalidArgumentError:Q,HeadersTimeoutError:c,HeadersOverflowError:E,SocketError:B,InformationalError:C,BodyTimeoutError:I,HTTPParserError:h,ResponseExceededMaxSizeError:l}=t(68707),{kUrl:u,kReset:d,kClient:f,kParser:y,kBlocking:w,kRunning:p,kPending:D,kSize:k,kWriting:R,kQueue:m,kNoRef:F,kKeepAliveDefaultTimeout:b,kHostHeader:S,kPendingIdx:N,kRunningIdx:M,kError:U,kPipelining:L,kSocket:T,kKeepAliveTimeoutValue:v,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:H,kHeadersTimeout:J,kBodyTimeout:V,kStrictContentLength:x,kMaxRequests:W,kCounter:O,kMaxResponseSize:P,kOnError:q,kResume:Z,kHTTPContext:z}=t(36443),K=t(52824),X=Buffer.alloc(0),_=Buffer[Symbol.species],j=s.addListener,$=s.removeAllListeners,AA=Symbol("kIdleSocketValidation"),eA=Symbol("kIdleSocketValidationTimeout"),tA=Symbol("kSocketUsed")
;let rA;let sA=null,oA=async function lazyllhttp(){const A=process.env.JEST_WORKER_ID?t(63870):void 0;let e;try{
e=await WebAssembly.compile(t(53434))}catch(r){e=await WebAssembly.compile(A||t(63870))}return await WebAssembly.instantiate(e,{env:{
wasm_on_url:(A,e,t)=>0,wasm_on_status:(A,e,t)=>{r(nA.ptr===A);const s=e-gA+iA.byteOffset;return nA.onStatus(new _(iA.buffer,s,t))||0},
wasm_on_message_begin:A=>(r(nA.ptr===A),nA.onMessageBegin()||0),wasm_on_header_field:(A,e,t)=>{r(nA.ptr===A);const s=e-gA+iA.byteOffset
;return nA.onHeaderField(new _(iA.buffer,s,t))||0},wasm_on_header_value:(A,e,t)=>{r(nA.ptr===A);const s=e-gA+iA.byteOffset
;return nA.onHeaderValue(new _(iA.buffer,s,t))||0},wasm_on_headers_complete:(A,e,t,s)=>(r(nA.ptr===A),
nA.onHeadersComplete(e,Boolean(t),Boolean(s))||0),wasm_on_body:(A,e,t)=>{r(nA.ptr===A);const s=e-gA+iA.byteOffset
;return nA.onBody(new _(iA.buffer,s,t))||0},wasm_on_message_complete:A=>(r(nA.ptr===A),nA.onMessageComplete()||0)}})}();oA.catch()
;let nA=null,iA=null,aA=0,gA=null;class Parser{constructor(A,e,{exports:t}){r(Number.isFinite(A[Y])&&A[Y]>0),this.llhttp=t,
this.ptr=this.llhttp.llhttp_alloc(K.TYPE.RESPONSE),this.client=A,this.socket=e,this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=A[Y],
this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",
this.connection="",this.maxResponseSize=A[P]}setTimeout(A,e){
A!==this.timeoutValue||1&e^1&this.timeoutType?(this.timeout&&(n.clearTimeout(this.timeout),this.timeout=null),
A&&(1&e?this.timeout=n.setFastTimeout(onParserTimeout,A,new WeakRef(this)):(this.timeout=setTimeout(onParserTimeout,A,new WeakRef(this)),
this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=e}resume(){
!this.socket.destroyed&&this.paused&&(r(null!=this.ptr),r(null==nA),this.llhttp.llhttp_resume(this.ptr),r(5===this.timeoutType),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||X),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const A=this.socket.read();if(null===A)break;this.execute(A)}}execute(A){r(null!=this.ptr),r(null==nA),
r(!this.paused);const{socket:e,llhttp:t}=this;A.length>aA&&(gA&&t.free(gA),aA=4096*Math.ceil(A.length/4096),gA=t.malloc(aA)),
new Uint8Array(t.memory.buffer,gA,aA).set(A);try{let r;try{iA=A,nA=this,r=t.llhttp_execute(this.ptr,gA,A.length)}catch(A){throw A}finally{
nA=null,iA=null}const s=t.llhttp_get_error_pos(this.ptr)-gA;if(r!==K.ERROR.OK){const t=A.subarray(s)
;if(r===K.ERROR.PAUSED_UPGRADE)this.onUpgrade(t);else{if(r!==K.ERROR.PAUSED)throw this.createError(r,t);this.paused=!0,e.unshift(t)}}
}catch(A){s.destroy(e,A)}}finish(){r(null===nA),r(null!=this.ptr),r(!this.paused);const{llhttp:A}=this;let e;try{nA=this,
e=A.llhttp_finish(this.ptr)}finally{nA=null}return e===K.ERROR.OK?null:e===K.ERROR.PAUSED||e===K.ERROR.PAUSED_UPGRADE?(this.paused=!0,
null):this.createError(e,X)}createError(A,e){const{llhttp:t,contentLength:r,bytesRead:s}=this;if(r&&s!==parseInt(r,10))return new a
;const o=t.llhttp_get_error_reason(this.ptr);let n="";if(o){const A=new Uint8Array(t.memory.buffer,o).indexOf(0)
;n="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,o,A).toString()+")"}return new h(n,K.ERROR[A],e)}destroy(){
r(null!=this.ptr),r(null==nA),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&n.clearTimeout(this.timeout),this.timeout=null,
this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){
const{socket:A,client:e}=this;if(A.destroyed)return-1;if(0===e[p])return s.destroy(A,new B("bad response",s.getSocketInfo(A))),-1
;const t=e[m][e[M]];if(!t)return-1;t.onResponseStarted()}onHeaderField(A){const e=this.headers.length
;1&e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):this.headers.push(A),this.trackHeader(A.length)}onHeaderValue(A){
let e=this.headers.length;1&~e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):(this.headers.push(A),e+=1);const t=this.headers[e-2]
;if(10===t.length){const e=s.bufferToLowerCasedHeaderName(t)
;"keep-alive"===e?this.keepAlive+=A.toString():"connection"===e&&(this.connection+=A.toString())
}else 14===t.length&&"content-length"===s.bufferToLowerCasedHeaderName(t)&&(this.contentLength+=A.toString());this.trackHeader(A.length)}
trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&s.destroy(this.socket,new E)}onUpgrade(A){
const{upgrade:e,client:t,socket:o,headers:n,statusCode:i,statusText:a}=this;r(e),r(t[T]===o),r(!o.destroyed),r(!this.paused),
r(!(1&n.length));const g=t[m][t[M]];r(g),r(g.upgrade||"CONNECT"===g.method),this.statusCode=null,this.statusText="",
this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,o.unshift(A),o[y].destroy(),o[y]=null,o[f]=null,o[U]=null,$(o),t[T]=null,
t[z]=null,t[m][t[M]++]=null,t.emit("disconnect",t[u],[t],new C("upgrade"));try{g.onUpgrade(i,n,o,a)}catch(A){s.errorRequest(t,g,A),
s.destroy(o,A)}t[Z]()}onHeadersComplete(A,e,t){const{client:o,socket:n,headers:i,statusText:a}=this;if(n.destroyed)return-1
;if(0===o[p])return s.destroy(n,new B("bad response",s.getSocketInfo(n))),-1;const g=o[m][o[M]];if(!g)return-1;if(r(!this.upgrade),
r(this.statusCode<200),100===A)return s.destroy(n,new B("bad response",s.getSocketInfo(n))),-1
;if(e&&!g.upgrade)return s.destroy(n,new B("bad upgrade",s.getSocketInfo(n))),-1;if(r(3===this.timeoutType),this.statusCode=A,
this.shouldKeepAlive=t||"HEAD"===g.method&&!n[d]&&"keep-alive"===this.connection.toLowerCase(),this.statusCode>=200){
const A=null!=g.bodyTimeout?g.bodyTimeout:o[V];this.setTimeout(A,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
;if("CONNECT"===g.method)return r(1===o[p]),this.upgrade=!0,2;if(e)return r(1===o[p]),this.upgrade=!0,2;if(r(!(1&this.headers.length)),
this.headers=[],this.headersSize=0,this.shouldKeepAlive&&o[L]){const A=this.keepAlive?s.parseKeepAliveTimeout(this.keepAlive):null
;if(null!=A){const e=Math.min(A-o[H],o[G]);e<=0?n[d]=!0:o[v]=e}else o[v]=o[b]}else n[d]=!0;const Q=!1===g.onHeaders(A,i,this.resume,a)
;return g.aborted?-1:"HEAD"===g.method||A<200?1:(n[w]&&(n[w]=!1,o[Z]()),Q?K.ERROR.PAUSED:0)}onBody(A){
const{client:e,socket:t,statusCode:o,maxResponseSize:n}=this;if(t.destroyed)return-1;const i=e[m][e[M]];return r(i),r(5===this.timeoutType),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),r(o>=200),n>-1&&this.bytesRead+A.length>n?(s.destroy(t,new l),
-1):(this.bytesRead+=A.length,!1===i.onData(A)?K.ERROR.PAUSED:void 0)}onMessageComplete(){
const{client:A,socket:e,statusCode:t,upgrade:o,headers:n,contentLength:i,bytesRead:g,shouldKeepAlive:Q}=this
;if(e.destroyed&&(!t||Q))return-1;if(o)return;r(t>=100),r(!(1&this.headers.length));const c=A[m][A[M]];return r(c),this.statusCode=null,
this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,
t<200?void 0:"HEAD"!==c.method&&i&&g!==parseInt(i,10)?(s.destroy(e,new a),-1):(c.onComplete(n),A[m][A[M]++]=null,e[tA]=!0,e[R]?(r(0===A[p]),
s.destroy(e,new C("reset")),K.ERROR.PAUSED):Q?e[d]&&0===A[p]?(s.destroy(e,new C("reset")),
K.ERROR.PAUSED):void(null==A[L]||1===A[L]?setImmediate(()=>A[Z]()):A[Z]()):(s.destroy(e,new C("reset")),K.ERROR.PAUSED))}}
function onParserTimeout(A){const{socket:e,timeoutType:t,client:o,paused:n}=A.deref()
;3===t?(!e[R]||e.writableNeedDrain||o[p]>1)&&(r(!n,"cannot be paused while waiting for headers"),
s.destroy(e,new c)):5===t?n||s.destroy(e,new I):8===t&&(r(0===o[p]&&o[v]),s.destroy(e,new C("socket idle timeout")))}
function clearIdleSocketValidation(A){A[eA]&&(clearImmediate(A[eA]),A[eA]=null),A[AA]=0}function writeBuffer(A,e,t,o,n,i,a,g){try{
e?s.isBuffer(e)&&(r(i===e.byteLength,"buffer body must have content length"),n.cork(),n.write(`${a}content-length: ${i}\r\n\r\n`,"latin1"),
n.write(e),
n.uncork(),o.onBodySent(e),g||!1===o.reset||(n[d]=!0)):0===i?n.write(`${a}content-length: 0\r\n\r\n`,"latin1"):(r(null===i,"no body must not have content length"),
n.write(`${a}\r\n`,"latin1")),o.onRequestSent(),t[Z]()}catch(e){A(e)}}async function writeIterable(A,e,t,s,o,n,i,a){
r(0!==n||0===t[p],"iterator body cannot be pipelined");let g=null;function onDrain(){if(g){const A=g;g=null,A()}}
const waitForDrain=()=>new Promise((A,e)=>{r(null===g),o[U]?e(o[U]):g=A});o.on("close",onDrain).on("drain",onDrain)
;const Q=new AsyncWriter({abort:A,socket:o,request:s,contentLength:n,client:t,expectsPayload:a,header:i});try{for await(const A of e){
if(o[U])throw o[U];Q.write(A)||await waitForDrain()}Q.end()}catch(A){Q.destroy(A)}finally{o.off("close",onDrain).off("drain",onDrain)}}
class AsyncWriter{constructor({abort:A,socket:e,request:t,contentLength:r,client:s,expectsPayload:o,header:n}){this.socket=e,this.request=t,
this.contentLength=r,this.client=s,this.bytesWritten=0,this.expectsPayload=o,this.header=n,this.abort=A,e[R]=!0}write(A){
const{socket:e,request:t,contentLength:r,client:s,bytesWritten:o,expectsPayload:n,header:a}=this;if(e[U])throw e[U];if(e.destroyed)return!1
;const g=Buffer.byteLength(A);if(!g)return!0;if(null!==r&&o+g>r){if(s[x])throw new i;process.emitWarning(new i)}e.cork(),
0===o&&(n||!1===t.reset||(e[d]=!0),
null===r?e.write(`${a}transfer-encoding: chunked\r\n`,"latin1"):e.write(`${a}content-length: ${r}\r\n\r\n`,"latin1")),
null===r&&e.write(`\r\n${g.toString(16)}\r\n`,"latin1"),this.bytesWritten+=g;const Q=e.write(A);return e.uncork(),t.onBodySent(A),
Q||e[y].timeout&&3===e[y].timeoutType&&e[y].timeout.refresh&&e[y].timeout.refresh(),Q}end(){
const{socket:A,contentLength:e,client:t,bytesWritten:r,expectsPayload:s,header:o,request:n}=this;if(n.onRequestSent(),A[R]=!1,
A[U])throw A[U];if(!A.destroyed){
if(0===r?s?A.write(`${o}content-length: 0\r\n\r\n`,"latin1"):A.write(`${o}\r\n`,"latin1"):null===e&&A.write("\r\n0\r\n\r\n","latin1"),
null!==e&&r!==e){if(t[x])throw new i;process.emitWarning(new i)}
A[y].timeout&&3===A[y].timeoutType&&A[y].timeout.refresh&&A[y].timeout.refresh(),t[Z]()}}destroy(A){const{socket:e,client:t,abort:s}=this
;e[R]=!1,A&&(r(t[p]<=1,"pipeline should only contain this request"),s(A))}}A.exports=async function connectH1(A,e){A[T]=e,sA||(sA=await oA,
oA=null),e[F]=!1,e[R]=!1,e[d]=!1,e[w]=!1,e[AA]=0,e[eA]=null,e[tA]=!1,e[y]=new Parser(A,e,sA),j(e,"error",function(A){const e=this[y]
;if("ECONNRESET"===A.code&&e.statusCode&&!e.shouldKeepAlive){const A=e.finish();return void(A&&(this[U]=A,this[f][q](A)))}this[U]=A,
this[f][q](A)}),j(e,"readable",function(){const A=this[y];A&&A.readMore()}),j(e,"end",function(){const A=this[y]
;if(A.statusCode&&!A.shouldKeepAlive){const e=A.finish();return void(e&&s.destroy(this,e))}
s.destroy(this,new B("other side closed",s.getSocketInfo(this)))}),j(e,"close",function(){const A=this[f],e=this[y]
;clearIdleSocketValidation(this),e&&(this[U]||!e.statusCode||e.shouldKeepAlive||(this[U]=e.finish()||this[U]),this[y].destroy(),
this[y]=null);const t=this[U]||new B("closed",s.getSocketInfo(this));if(A[T]=null,A[z]=null,A.destroyed){r(0===A[D])
;const e=A[m].splice(A[M]);for(let r=0;r<e.length;r++){const o=e[r];s.errorRequest(A,o,t)}}else if(A[p]>0&&"UND_ERR_INFO"!==t.code){
const e=A[m][A[M]];A[m][A[M]++]=null,s.errorRequest(A,e,t)}A[N]=A[M],r(0===A[p]),A.emit("disconnect",A[u],[A],t),A[Z]()});let n=!1
;return e.on("close",()=>{n=!0}),{version:"h1",defaultPipelining:1,write:(...e)=>function writeH1(A,e){
const{method:n,path:a,host:c,upgrade:E,blocking:B,reset:I}=e;let{body:h,headers:l,contentLength:u}=e
;const f="PUT"===n||"POST"===n||"PATCH"===n||"QUERY"===n||"PROPFIND"===n||"PROPPATCH"===n;if(s.isFormDataLike(h)){
rA||(rA=t(84492).extractBody);const[A,r]=rA(h);null==e.contentType&&l.push("content-type",r),h=A.stream,u=A.length
}else if(s.isBlobLike(h)&&null==e.contentType){const t=h.type;if(t){const r=`${t}`
;if(!s.isValidHeaderValue(r))return s.errorRequest(A,e,new Q("invalid content-type header")),!1;l.push("content-type",r)}}
h&&"function"==typeof h.read&&h.read(0);const y=s.bodyLength(h);u=y??u,null===u&&(u=e.contentLength);0!==u||f||(u=null)
;if(function shouldSendContentLength(A){return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(n)&&u>0&&null!==e.contentLength&&e.contentLength!==u){if(A[x])return s.errorRequest(A,e,new i),!1;process.emitWarning(new i)}const D=A[T]
;clearIdleSocketValidation(D);const abort=t=>{
e.aborted||(e.completed?(e.upgrade||"CONNECT"===e.method)&&s.destroy(D,new C("aborted")):(s.errorRequest(A,e,t||new g),s.destroy(h),
s.destroy(D,new C("aborted"))))};try{e.onConnect(abort)}catch(t){s.errorRequest(A,e,t)}if(e.aborted)return!1;"HEAD"===n&&(D[d]=!0)
;(E||"CONNECT"===n)&&(D[d]=!0);null!=I&&(D[d]=I);A[W]&&D[O]++>=A[W]&&(D[d]=!0);B&&(D[w]=!0);let k=`${n} ${a} HTTP/1.1\r\n`
;k+="string"==typeof c?`host: ${c}\r\n`:A[S]
;E?k+=`connection: upgrade\r\nupgrade: ${E}\r\n`:A[L]&&!D[d]?k+="connection: keep-alive\r\n":k+="connection: close\r\n"
;if(Array.isArray(l))for(let A=0;A<l.length;A+=2){const e=l[A+0],t=l[A+1]
;if(Array.isArray(t))for(let A=0;A<t.length;A++)k+=`${e}: ${t[A]}\r\n`;else k+=`${e}: ${t}\r\n`}
o.sendHeaders.hasSubscribers&&o.sendHeaders.publish({request:e,headers:k,socket:D})
;h&&0!==y?s.isBuffer(h)?writeBuffer(abort,h,A,e,D,u,k,f):s.isBlobLike(h)?"function"==typeof h.stream?writeIterable(abort,h.stream(),A,e,D,u,k,f):async function writeBlob(A,e,t,s,o,n,a,g){
r(n===e.size,"blob body must have content length");try{if(null!=n&&n!==e.size)throw new i;const A=Buffer.from(await e.arrayBuffer())
;o.cork(),o.write(`${a}content-length: ${n}\r\n\r\n`,"latin1"),o.write(A),o.uncork(),s.onBodySent(A),s.onRequestSent(),
g||!1===s.reset||(o[d]=!0),t[Z]()}catch(e){A(e)}}(abort,h,A,e,D,u,k,f):s.isStream(h)?function writeStream(A,e,t,o,n,i,a,Q){
r(0!==i||0===t[p],"stream body cannot be pipelined");let c=!1;const E=new AsyncWriter({abort:A,socket:n,request:o,contentLength:i,client:t,
expectsPayload:Q,header:a}),onData=function(A){if(!c)try{!E.write(A)&&this.pause&&this.pause()}catch(A){s.destroy(this,A)}
},onDrain=function(){c||e.resume&&e.resume()},onClose=function(){if(queueMicrotask(()=>{e.removeListener("error",onFinished)}),!c){
const A=new g;queueMicrotask(()=>onFinished(A))}},onFinished=function(A){if(!c){if(c=!0,r(n.destroyed||n[R]&&t[p]<=1),
n.off("drain",onDrain).off("error",onFinished),
e.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose),!A)try{E.end()}catch(e){A=e}E.destroy(A),
!A||"UND_ERR_INFO"===A.code&&"reset"===A.message?s.destroy(e):s.destroy(e,A)}}
;e.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose),e.resume&&e.resume()
;n.on("drain",onDrain).on("error",onFinished),
e.errorEmitted??e.errored?setImmediate(()=>onFinished(e.errored)):(e.endEmitted??e.readableEnded)&&setImmediate(()=>onFinished(null))
;(e.closeEmitted??e.closed)&&setImmediate(onClose)
}(abort,h,A,e,D,u,k,f):s.isIterable(h)?writeIterable(abort,h,A,e,D,u,k,f):r(!1):writeBuffer(abort,null,A,e,D,u,k,f);return!0}(A,...e),
resume(){!function resumeH1(A){const e=A[T];if(e&&!e.destroyed){if(0===A[k]?!e[F]&&e.unref&&(e.unref(),e[F]=!0):e[F]&&e.ref&&(e.ref(),
e[F]=!1),0===A[p]&&A[D]>0&&e[tA]){if(0===e[AA])return function scheduleIdleSocketValidation(A,e){e[AA]=1,e[eA]=setImmediate(()=>{e[eA]=null,
e[AA]=2,A[T]!==e||e.destroyed||A[Z]()})}(A,e),e[y].readMore(),void e.destroyed;if(1===e[AA])return e[y].readMore(),void e.destroyed}
if(0===A[p]&&(e[y].readMore(),e.destroyed))return
;if(0===A[k])8!==e[y].timeoutType&&e[y].setTimeout(A[v],8);else if(A[p]>0&&e[y].statusCode<200&&3!==e[y].timeoutType){
const t=A[m][A[M]],r=null!=t.headersTimeout?t.headersTimeout:A[J];e[y].setTimeout(r,3)}}}(A)},destroy(A,t){
n?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy(t){if(e[R]||e[d]||e[w]||1===e[AA])return!0;if(t){
if(A[p]>0&&!t.idempotent)return!0;if(A[p]>0&&(t.upgrade||"CONNECT"===t.method))return!0
;if(A[p]>0&&0!==s.bodyLength(t.body)&&(s.isStream(t.body)||s.isAsyncIterable(t.body)||s.isFormDataLike(t.body)))return!0}return!1}}}},
88788:(A,e,t)=>{
const r=t(34589),{errorMonitor:s}=t(78474),{pipeline:o}=t(57075),n=t(3440),{RequestContentLengthMismatchError:i,RequestAbortedError:a,SocketError:g,InformationalError:Q}=t(68707),{kUrl:c,kReset:E,kClient:B,kRunning:C,kPending:I,kQueue:h,kPendingIdx:l,kRunningIdx:u,kError:d,kSocket:f,kStrictContentLength:y,kOnError:w,kMaxConcurrentStreams:p,kHTTP2Session:D,kResume:k,kSize:R,kHTTPContext:m}=t(36443),F=Symbol("open streams")
;let b,S,N=!1;try{S=t(32467)}catch{S={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY:M,HTTP2_HEADER_METHOD:U,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:v,HTTP2_HEADER_EXPECT:Y,HTTP2_HEADER_STATUS:G}}=S
;function parseH2Headers(A){const e=[]
;for(const[t,r]of Object.entries(A))if(Array.isArray(r))for(const A of r)e.push(Buffer.from(t),Buffer.from(A));else e.push(Buffer.from(t),Buffer.from(r))
;return e}function parseH2ResponseHeaders(A){const{[G]:e,...t}=A;return parseH2Headers(t)}function onHttp2SessionError(A){this[f][d]=A,
this[B][w](A)}function onHttp2FrameError(A,e,t){if(0===t){const t=new Q(`HTTP/2: "frameError" received - type ${A}, code ${e}`)
;this[f][d]=t,this[B][w](t)}}function onHttp2SessionEnd(){const A=new g("other side closed",n.getSocketInfo(this[f]));this.destroy(A),
n.destroy(this[f],A)}function onHTTP2GoAway(A){
const e=this[d]||new g(`HTTP/2: "GOAWAY" frame received with code ${A}`,n.getSocketInfo(this)),t=this[B];if(t[f]=null,t[m]=null,
null!=this[D]&&(this[D].destroy(e),this[D]=null),n.destroy(this[f],e),t[u]<t[h].length){const A=t[h][t[u]];t[h][t[u]++]=null,
n.errorRequest(t,A,e),t[l]=t[u]}r(0===t[C]),t.emit("disconnect",t[c],[t],e),t[k]()}function writeBuffer(A,e,t,s,o,i,a,g){try{
null!=t&&n.isBuffer(t)&&(r(a===t.byteLength,"buffer body must have content length"),e.cork(),e.write(t),e.uncork(),e.end(),o.onBodySent(t)),
g||(i[E]=!0),o.onRequestSent(),s[k]()}catch(e){A(e)}}async function writeIterable(A,e,t,s,o,n,i,a){
r(0!==i||0===s[C],"iterator body cannot be pipelined");let g=null;function onDrain(){if(g){const A=g;g=null,A()}}
const waitForDrain=()=>new Promise((A,e)=>{r(null===g),n[d]?e(n[d]):g=A});e.on("close",onDrain).on("drain",onDrain);try{
for await(const A of t){if(n[d])throw n[d];const t=e.write(A);o.onBodySent(A),t||await waitForDrain()}e.end(),o.onRequestSent(),
a||(n[E]=!0),s[k]()}catch(e){A(e)}finally{e.off("close",onDrain).off("drain",onDrain)}}A.exports=async function connectH2(A,e){A[f]=e,
N||(N=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const m=S.connect(A[c],{
createConnection:()=>e,peerMaxConcurrentStreams:A[p]});m[F]=0,m[B]=A,m[f]=e,n.addListener(m,"error",onHttp2SessionError),
n.addListener(m,"frameError",onHttp2FrameError),n.addListener(m,"end",onHttp2SessionEnd),n.addListener(m,"goaway",onHTTP2GoAway),
n.addListener(m,"close",function(){const{[B]:A}=this,{[f]:e}=A,t=this[f][d]||this[d]||new g("closed",n.getSocketInfo(e));if(A[D]=null,
A.destroyed){r(0===A[I]);const e=A[h].splice(A[u]);for(let r=0;r<e.length;r++){const s=e[r];n.errorRequest(A,s,t)}}}),m.unref(),A[D]=m,
e[D]=m,n.addListener(e,"error",function(A){this[d]=A,this[B][w](A)}),n.addListener(e,"end",function(){
n.destroy(this,new g("other side closed",n.getSocketInfo(this)))}),n.addListener(e,"close",function(){
const e=this[d]||new g("closed",n.getSocketInfo(this));A[f]=null,null!=this[D]&&this[D].destroy(e),A[l]=A[u],r(0===A[C]),
A.emit("disconnect",A[c],[A],e),A[k]()});let H=!1;return e.on("close",()=>{H=!0}),{version:"h2",defaultPipelining:1/0,
write:(...e)=>function writeH2(A,e){const g=A[D],{method:B,path:I,host:d,upgrade:w,expectContinue:p,signal:R,headers:m}=e;let{body:S}=e
;if(w)return n.errorRequest(A,e,new Error("Upgrade not supported for H2")),!1;const N={};for(let A=0;A<m.length;A+=2){
const e=m[A+0],t=m[A+1];if(Array.isArray(t))for(let A=0;A<t.length;A++)N[e]?N[e]+=`,${t[A]}`:N[e]=t[A];else N[e]=t}let H
;const{hostname:J,port:V}=A[c];N[M]=d||`${J}${V?`:${V}`:""}`,N[U]=B;const abort=t=>{
e.aborted||(e.completed?"CONNECT"===B&&null!=H&&n.destroy(H,t||new a):(t=t||new a,n.errorRequest(A,e,t),null!=H&&n.destroy(H,t),
n.destroy(S,t),A[h][A[u]++]=null,A[k]()))};try{e.onConnect(abort)}catch(t){n.errorRequest(A,e,t)}if(e.aborted)return!1;if("CONNECT"===B){
g.ref(),H=g.request(N,{endStream:!1,signal:R});let t=!1;const onResponse=A=>{t=!0,H.off(s,onUpgradeError),
e.onUpgradeResponse(Number(A[G]),A,parseH2ResponseHeaders)},onUpgradeError=A=>{t=!0,H.off("response",onResponse),e.onUpgradeError(A)
},onReady=()=>{try{e.onUpgrade(null,null,H)}catch(A){return H.off("response",onResponse),void abort(A)}e.aborted||(H.off("error",abort),
H.once(s,onUpgradeError),A[h][A[u]++]=null)};return H.once("response",onResponse),H.once("error",abort),++g[F],onReady(),
H.once("close",()=>{!t&&e.completed&&(H.off("response",onResponse),H.off(s,onUpgradeError),
e.onUpgradeError(new Q(`HTTP/2: "stream error" received - code ${H.rstCode}`))),g[F]-=1,0===g[F]&&g.unref()}),!0}N[L]=I,N[T]="https"
;const x="PUT"===B||"POST"===B||"PATCH"===B;S&&"function"==typeof S.read&&S.read(0);let W=n.bodyLength(S);if(n.isFormDataLike(S)){
b??=t(84492).extractBody;const[A,e]=b(S);N["content-type"]=e,S=A.stream,W=A.length}null==W&&(W=e.contentLength);0!==W&&x||(W=null)
;if(function shouldSendContentLength(A){return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A
}(B)&&W>0&&null!=e.contentLength&&e.contentLength!==W){if(A[y])return n.errorRequest(A,e,new i),!1;process.emitWarning(new i)}
null!=W&&(r(S,"no body must not have content length"),N[v]=`${W}`);g.ref();const O="GET"===B||"HEAD"===B||null===S;p?(N[Y]="100-continue",
H=g.request(N,{endStream:O,signal:R}),H.once("continue",writeBodyH2)):(H=g.request(N,{endStream:O,signal:R}),writeBodyH2());return++g[F],
H.once("response",t=>{const{[G]:r,...s}=t;if(e.onResponseStarted(),e.aborted){const t=new a;return n.errorRequest(A,e,t),void n.destroy(H,t)
}!1===e.onHeaders(Number(r),parseH2Headers(s),H.resume.bind(H),"")&&H.pause(),H.on("data",A=>{!1===e.onData(A)&&H.pause()})}),
H.once("end",()=>{(null==H.state?.state||H.state.state<6)&&e.onComplete([]),0===g[F]&&g.unref(),
abort(new Q("HTTP/2: stream half-closed (remote)")),A[h][A[u]++]=null,A[l]=A[u],A[k]()}),H.once("close",()=>{g[F]-=1,0===g[F]&&g.unref()}),
H.once("error",function(A){abort(A)}),H.once("frameError",(A,e)=>{abort(new Q(`HTTP/2: "frameError" received - type ${A}, code ${e}`))}),!0
;function writeBodyH2(){
S&&0!==W?n.isBuffer(S)?writeBuffer(abort,H,S,A,e,A[f],W,x):n.isBlobLike(S)?"function"==typeof S.stream?writeIterable(abort,H,S.stream(),A,e,A[f],W,x):async function writeBlob(A,e,t,s,o,n,a,g){
r(a===t.size,"blob body must have content length");try{if(null!=a&&a!==t.size)throw new i;const A=Buffer.from(await t.arrayBuffer())
;e.cork(),e.write(A),e.uncork(),e.end(),o.onBodySent(A),o.onRequestSent(),g||(n[E]=!0),s[k]()}catch(e){A(e)}
}(abort,H,S,A,e,A[f],W,x):n.isStream(S)?function writeStream(A,e,t,s,i,a,g,Q){r(0!==Q||0===a[C],"stream body cannot be pipelined")
;const c=o(i,s,r=>{r?(n.destroy(c,r),A(r)):(n.removeAllListeners(c),g.onRequestSent(),t||(e[E]=!0),a[k]())});function onPipeData(A){
g.onBodySent(A)}n.addListener(c,"data",onPipeData)
}(abort,A[f],x,H,S,A,e,W):n.isIterable(S)?writeIterable(abort,H,S,A,e,A[f],W,x):r(!1):writeBuffer(abort,H,null,A,e,A[f],W,x)}}(A,...e),
resume(){!function resumeH2(A){const e=A[f];!1===e?.destroyed&&(0===A[R]&&0===A[p]?(e.unref(),A[D].unref()):(e.ref(),A[D].ref()))}(A)},
destroy(A,t){H?queueMicrotask(t):e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy:()=>!1}}},23701:(A,e,t)=>{
const r=t(34589),s=t(77030),o=t(37067),n=t(3440),{channels:i}=t(42414),a=t(44655),g=t(21841),{InvalidArgumentError:Q,InformationalError:c,ClientDestroyedError:E}=t(68707),B=t(59136),{kUrl:C,kServerName:I,kClient:h,kBusy:l,kConnect:u,kResuming:d,kRunning:f,kPending:y,kSize:w,kQueue:p,kConnected:D,kConnecting:k,kNeedDrain:R,kKeepAliveDefaultTimeout:m,kHostHeader:F,kPendingIdx:b,kRunningIdx:S,kError:N,kPipelining:M,kKeepAliveTimeoutValue:U,kMaxHeadersSize:L,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:Y,kBodyTimeout:G,kStrictContentLength:H,kConnector:J,kMaxRedirections:V,kMaxRequests:x,kCounter:W,kClose:O,kDestroy:P,kDispatch:q,kInterceptors:Z,kLocalAddress:z,kMaxResponseSize:K,kOnError:X,kHTTPContext:_,kMaxConcurrentStreams:j,kResume:$}=t(36443),AA=t(637),eA=t(88788)
;let tA=!1;const rA=Symbol("kClosedResolve"),noop=()=>{};function getPipelining(A){return A[M]??A[_]?.defaultPipelining??1}const sA=t(25092)
;function onError(A,e){if(0===A[f]&&"UND_ERR_INFO"!==e.code&&"UND_ERR_SOCKET"!==e.code){r(A[b]===A[S]);const t=A[p].splice(A[S])
;for(let r=0;r<t.length;r++){const s=t[r];n.errorRequest(A,s,e)}r(0===A[w])}}async function connect(A){r(!A[k]),r(!A[_])
;let{host:e,hostname:t,protocol:o,port:a}=A[C];if("["===t[0]){const A=t.indexOf("]");r(-1!==A);const e=t.substring(1,A);r(s.isIP(e)),t=e}
A[k]=!0,i.beforeConnect.hasSubscribers&&i.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:o,port:a,version:A[_]?.version,
servername:A[I],localAddress:A[z]},connector:A[J]});try{const s=await new Promise((r,s)=>{A[J]({host:e,hostname:t,protocol:o,port:a,
servername:A[I],localAddress:A[z]},(A,e)=>{A?s(A):r(e)})});if(A.destroyed)return void n.destroy(s.on("error",noop),new E);r(s);try{
A[_]="h2"===s.alpnProtocol?await eA(A,s):await AA(A,s)}catch(A){throw s.destroy().on("error",noop),A}A[k]=!1,s[W]=0,s[x]=A[x],s[h]=A,
s[N]=null,i.connected.hasSubscribers&&i.connected.publish({connectParams:{host:e,hostname:t,protocol:o,port:a,version:A[_]?.version,
servername:A[I],localAddress:A[z]},connector:A[J],socket:s}),A.emit("connect",A[C],[A])}catch(s){if(A.destroyed)return;if(A[k]=!1,
i.connectError.hasSubscribers&&i.connectError.publish({connectParams:{host:e,hostname:t,protocol:o,port:a,version:A[_]?.version,
servername:A[I],localAddress:A[z]},connector:A[J],error:s
}),"ERR_TLS_CERT_ALTNAME_INVALID"===s.code)for(r(0===A[f]);A[y]>0&&A[p][A[b]].servername===A[I];){const e=A[p][A[b]++];n.errorRequest(A,e,s)
}else onError(A,s);A.emit("connectionError",A[C],[A],s)}A[$]()}function emitDrain(A){A[R]=0,A.emit("drain",A[C],[A])}function resume(A,e){
2!==A[d]&&(A[d]=2,function _resume(A,e){for(;;){if(A.destroyed)return void r(0===A[y]);if(A[rA]&&!A[w])return A[rA](),void(A[rA]=null)
;if(A[_]&&A[_].resume(),A[l])A[R]=2;else if(2===A[R]){e?(A[R]=1,queueMicrotask(()=>emitDrain(A))):emitDrain(A);continue}if(0===A[y])return
;if(A[f]>=(getPipelining(A)||1))return;const t=A[p][A[b]];if("https:"===A[C].protocol&&A[I]!==t.servername){if(A[f]>0)return
;A[I]=t.servername,A[_]?.destroy(new c("servername changed"),()=>{A[_]=null,resume(A)})}if(A[k])return;if(!A[_])return void connect(A)
;if(A[_].destroyed)return;if(A[_].busy(t))return;!t.aborted&&A[_].write(t)?A[b]++:A[p].splice(A[b],1)}}(A,e),A[d]=0,
A[S]>256&&(A[p].splice(0,A[S]),A[b]-=A[S],A[S]=0))}A.exports=class Client extends g{
constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:r,socketTimeout:i,requestTimeout:a,connectTimeout:g,bodyTimeout:c,idleTimeout:E,keepAlive:h,keepAliveTimeout:l,maxKeepAliveTimeout:u,keepAliveMaxTimeout:f,keepAliveTimeoutThreshold:y,socketPath:w,pipelining:D,tls:k,strictContentLength:N,maxCachedSessions:W,maxRedirections:O,connect:P,maxRequestsPerClient:q,localAddress:AA,maxResponseSize:eA,autoSelectFamily:oA,autoSelectFamilyAttemptTimeout:nA,maxConcurrentStreams:iA,allowH2:aA,webSocket:gA,eventSource:QA}={}){
if(super({webSocket:gA,eventSource:QA}),void 0!==h)throw new Q("unsupported keepAlive, use pipelining=0 instead")
;if(void 0!==i)throw new Q("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==a)throw new Q("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==E)throw new Q("unsupported idleTimeout, use keepAliveTimeout instead")
;if(void 0!==u)throw new Q("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
;if(null!=t&&!Number.isFinite(t))throw new Q("invalid maxHeaderSize");if(null!=w&&"string"!=typeof w)throw new Q("invalid socketPath")
;if(null!=g&&(!Number.isFinite(g)||g<0))throw new Q("invalid connectTimeout")
;if(null!=l&&(!Number.isFinite(l)||l<=0))throw new Q("invalid keepAliveTimeout")
;if(null!=f&&(!Number.isFinite(f)||f<=0))throw new Q("invalid keepAliveMaxTimeout")
;if(null!=y&&!Number.isFinite(y))throw new Q("invalid keepAliveTimeoutThreshold")
;if(null!=r&&(!Number.isInteger(r)||r<0))throw new Q("headersTimeout must be a positive integer or zero")
;if(null!=c&&(!Number.isInteger(c)||c<0))throw new Q("bodyTimeout must be a positive integer or zero")
;if(null!=P&&"function"!=typeof P&&"object"!=typeof P)throw new Q("connect must be a function or an object")
;if(null!=O&&(!Number.isInteger(O)||O<0))throw new Q("maxRedirections must be a positive number")
;if(null!=q&&(!Number.isInteger(q)||q<0))throw new Q("maxRequestsPerClient must be a positive number")
;if(null!=AA&&("string"!=typeof AA||0===s.isIP(AA)))throw new Q("localAddress must be valid string IP address")
;if(null!=eA&&(!Number.isInteger(eA)||eA<-1))throw new Q("maxResponseSize must be a positive number")
;if(null!=nA&&(!Number.isInteger(nA)||nA<-1))throw new Q("autoSelectFamilyAttemptTimeout must be a positive number")
;if(null!=aA&&"boolean"!=typeof aA)throw new Q("allowH2 must be a valid boolean value")
;if(null!=iA&&("number"!=typeof iA||iA<1))throw new Q("maxConcurrentStreams must be a positive integer, greater than 0")
;"function"!=typeof P&&(P=B({...k,maxCachedSessions:W,allowH2:aA,socketPath:w,timeout:g,...oA?{autoSelectFamily:oA,
autoSelectFamilyAttemptTimeout:nA}:void 0,...P})),e?.Client&&Array.isArray(e.Client)?(this[Z]=e.Client,tA||(tA=!0,
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
}))):this[Z]=[sA({maxRedirections:O})],this[C]=n.parseOrigin(A),this[J]=P,this[M]=null!=D?D:1,this[L]=t||o.maxHeaderSize,
this[m]=null==l?4e3:l,this[T]=null==f?6e5:f,this[v]=null==y?2e3:y,this[U]=this[m],this[I]=null,this[z]=null!=AA?AA:null,this[d]=0,this[R]=0,
this[F]=`host: ${this[C].hostname}${this[C].port?`:${this[C].port}`:""}\r\n`,this[G]=null!=c?c:3e5,this[Y]=null!=r?r:3e5,this[H]=null==N||N,
this[V]=O,this[x]=q,this[rA]=null,this[K]=eA>-1?eA:-1,this[j]=null!=iA?iA:100,this[_]=null,this[p]=[],this[S]=0,this[b]=0,
this[$]=A=>resume(this,A),this[X]=A=>onError(this,A)}get pipelining(){return this[M]}set pipelining(A){this[M]=A,this[$](!0)}get[y](){
return this[p].length-this[b]}get[f](){return this[b]-this[S]}get[w](){return this[p].length-this[S]}get[D](){
return!!this[_]&&!this[k]&&!this[_].destroyed}get[l](){return Boolean(this[_]?.busy(null)||this[w]>=(getPipelining(this)||1)||this[y]>0)}
[u](A){connect(this),this.once("connect",A)}[q](A,e){const t=A.origin||this[C].origin,r=new a(t,A,e);return this[p].push(r),
this[d]||(null==n.bodyLength(r.body)&&n.isIterable(r.body)?(this[d]=1,queueMicrotask(()=>resume(this))):this[$](!0)),
this[d]&&2!==this[R]&&this[l]&&(this[R]=2),this[R]<2}async[O](){return new Promise(A=>{this[w]?this[rA]=A:A(null)})}async[P](A){
return new Promise(e=>{const t=this[p].splice(this[b]);for(let e=0;e<t.length;e++){const r=t[e];n.errorRequest(this,r,A)}
const callback=()=>{this[rA]&&(this[rA](),this[rA]=null),e(null)};this[_]?(this[_].destroy(A,callback),
this[_]=null):queueMicrotask(callback),this[$]()})}}},21841:(A,e,t)=>{
const r=t(4573),s=t(30883),{ClientDestroyedError:o,ClientClosedError:n,InvalidArgumentError:i}=t(68707),{kDestroy:a,kClose:g,kClosed:Q,kDestroyed:c,kDispatch:E,kInterceptors:B}=t(36443),C=Symbol("onDestroyed"),I=Symbol("onClosed"),h=Symbol("Intercepted Dispatch"),l=Symbol("webSocketOptions"),u=Symbol("eventSourceOptions")
;A.exports=class DispatcherBase extends s{constructor(A){super(),this[c]=!1,this[C]=null,this[Q]=!1,this[I]=[],this[l]=A?.webSocket??{},
this[u]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[l].maxFragments??131072,
maxPayloadSize:this[l].maxPayloadSize??134217728}}get eventSourceOptions(){return{maxEventSize:this[u].maxEventSize??r.kStringMaxLength}}
get destroyed(){return this[c]}get closed(){return this[Q]}get interceptors(){return this[B]}set interceptors(A){
if(A)for(let e=A.length-1;e>=0;e--){if("function"!=typeof this[B][e])throw new i("interceptor must be an function")}this[B]=A}close(A){
if(void 0===A)return new Promise((A,e)=>{this.close((t,r)=>t?e(t):A(r))});if("function"!=typeof A)throw new i("invalid callback")
;if(this[c])return void queueMicrotask(()=>A(new o,null));if(this[Q])return void(this[I]?this[I].push(A):queueMicrotask(()=>A(null,null)))
;this[Q]=!0,this[I].push(A);const onClosed=()=>{const A=this[I];this[I]=null;for(let e=0;e<A.length;e++)A[e](null,null)}
;this[g]().then(()=>this.destroy()).then(()=>{queueMicrotask(onClosed)})}destroy(A,e){if("function"==typeof A&&(e=A,A=null),
void 0===e)return new Promise((e,t)=>{this.destroy(A,(A,r)=>A?t(A):e(r))});if("function"!=typeof e)throw new i("invalid callback")
;if(this[c])return void(this[C]?this[C].push(e):queueMicrotask(()=>e(null,null)));A||(A=new o),this[c]=!0,this[C]=this[C]||[],
this[C].push(e);const onDestroyed=()=>{const A=this[C];this[C]=null;for(let e=0;e<A.length;e++)A[e](null,null)};this[a](A).then(()=>{
queueMicrotask(onDestroyed)})}[h](A,e){if(!this[B]||0===this[B].length)return this[h]=this[E],this[E](A,e);let t=this[E].bind(this)
;for(let A=this[B].length-1;A>=0;A--)t=this[B][A](t);return this[h]=t,t(A,e)}dispatch(A,e){
if(!e||"object"!=typeof e)throw new i("handler must be an object");try{if(!A||"object"!=typeof A)throw new i("opts must be an object.")
;if(this[c]||this[C])throw new o;if(this[Q])throw new n;return this[h](A,e)}catch(A){
if("function"!=typeof e.onError)throw new i("invalid onError method");return e.onError(A),!1}}}},30883:(A,e,t)=>{const r=t(78474)
;class Dispatcher extends r{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...A){const e=Array.isArray(A[0])?A[0]:A;let t=this.dispatch.bind(this)
;for(const A of e)if(null!=A){if("function"!=typeof A)throw new TypeError("invalid interceptor, expected function received "+typeof A)
;if(t=A(t),null==t||"function"!=typeof t||2!==t.length)throw new TypeError("invalid interceptor")}return new ComposedDispatcher(this,t)}}
class ComposedDispatcher extends Dispatcher{#t=null;#r=null;constructor(A,e){super(),this.#t=A,this.#r=e}dispatch(...A){this.#r(...A)}
close(...A){return this.#t.close(...A)}destroy(...A){return this.#t.destroy(...A)}}A.exports=Dispatcher},53137:(A,e,t)=>{
const r=t(21841),{kClose:s,kDestroy:o,kClosed:n,kDestroyed:i,kDispatch:a,kNoProxyAgent:g,kHttpProxyAgent:Q,kHttpsProxyAgent:c}=t(36443),E=t(76672),B=t(57405),C={
"http:":80,"https:":443};let I=!1;A.exports=class EnvHttpProxyAgent extends r{#s=null;#o=null;#n=null;constructor(A={}){super(),this.#n=A,
I||(I=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}))
;const{httpProxy:e,httpsProxy:t,noProxy:r,...s}=A;this[g]=new B(s);const o=e??process.env.http_proxy??process.env.HTTP_PROXY
;this[Q]=o?new E({...s,uri:o}):this[g];const n=t??process.env.https_proxy??process.env.HTTPS_PROXY;this[c]=n?new E({...s,uri:n}):this[Q],
this.#i()}[a](A,e){const t=new URL(A.origin);return this.#a(t).dispatch(A,e)}async[s](){await this[g].close(),
this[Q][n]||await this[Q].close(),this[c][n]||await this[c].close()}async[o](A){await this[g].destroy(A),
this[Q][i]||await this[Q].destroy(A),this[c][i]||await this[c].destroy(A)}#a(A){let{protocol:e,host:t,port:r}=A
;return t=t.replace(/:\d*$/,"").toLowerCase(),r=Number.parseInt(r,10)||C[e]||0,this.#g(t,r)?"https:"===e?this[c]:this[Q]:this[g]}#g(A,e){
if(this.#Q&&this.#i(),0===this.#o.length)return!0;if("*"===this.#s)return!1;for(let t=0;t<this.#o.length;t++){const r=this.#o[t]
;if(!r.port||r.port===e)if(/^[.*]/.test(r.hostname)){if(A.endsWith(r.hostname.replace(/^\*/,"")))return!1}else if(A===r.hostname)return!1}
return!0}#i(){const A=this.#n.noProxy??this.#c,e=A.split(/[,\s]/),t=[];for(let A=0;A<e.length;A++){const r=e[A];if(!r)continue
;const s=r.match(/^(.+):(\d+)$/);t.push({hostname:(s?s[1]:r).toLowerCase(),port:s?Number.parseInt(s[2],10):0})}this.#s=A,this.#o=t}get#Q(){
return void 0===this.#n.noProxy&&this.#s!==this.#c}get#c(){return process.env.no_proxy??process.env.NO_PROXY??""}}},64660:A=>{const e=2047
;class FixedCircularBuffer{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&e)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&e}shift(){
const A=this.list[this.bottom];return void 0===A?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&e,A)}}
A.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(A){
this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer),this.head.push(A)}shift(){const A=this.tail,e=A.shift()
;return A.isEmpty()&&null!==A.next&&(this.tail=A.next),e}}},42128:(A,e,t)=>{
const r=t(21841),s=t(64660),{kConnected:o,kSize:n,kRunning:i,kPending:a,kQueued:g,kBusy:Q,kFree:c,kUrl:E,kClose:B,kDestroy:C,kDispatch:I}=t(36443),h=t(43246),l=Symbol("clients"),u=Symbol("needDrain"),d=Symbol("queue"),f=Symbol("closed resolve"),y=Symbol("onDrain"),w=Symbol("onConnect"),p=Symbol("onDisconnect"),D=Symbol("onConnectionError"),k=Symbol("get dispatcher"),R=Symbol("add client"),m=Symbol("remove client"),F=Symbol("stats")
;A.exports={PoolBase:class PoolBase extends r{constructor(A){super(A),this[d]=new s,this[l]=[],this[g]=0;const e=this
;this[y]=function onDrain(A,t){const r=e[d];let s=!1;for(;!s;){const A=r.shift();if(!A)break;e[g]--,s=!this.dispatch(A.opts,A.handler)}
this[u]=s,!this[u]&&e[u]&&(e[u]=!1,e.emit("drain",A,[e,...t])),e[f]&&r.isEmpty()&&Promise.all(e[l].map(A=>A.close())).then(e[f])},
this[w]=(A,t)=>{e.emit("connect",A,[e,...t])},this[p]=(A,t,r)=>{e.emit("disconnect",A,[e,...t],r)},this[D]=(A,t,r)=>{
e.emit("connectionError",A,[e,...t],r)},this[F]=new h(this)}get[Q](){return this[u]}get[o](){return this[l].filter(A=>A[o]).length}get[c](){
return this[l].filter(A=>A[o]&&!A[u]).length}get[a](){let A=this[g];for(const{[a]:e}of this[l])A+=e;return A}get[i](){let A=0
;for(const{[i]:e}of this[l])A+=e;return A}get[n](){let A=this[g];for(const{[n]:e}of this[l])A+=e;return A}get stats(){return this[F]}
async[B](){this[d].isEmpty()?await Promise.all(this[l].map(A=>A.close())):await new Promise(A=>{this[f]=A})}async[C](A){for(;;){
const e=this[d].shift();if(!e)break;e.handler.onError(A)}await Promise.all(this[l].map(e=>e.destroy(A)))}[I](A,e){const t=this[k]()
;return t?t.dispatch(A,e)||(t[u]=!0,this[u]=!this[k]()):(this[u]=!0,this[d].push({opts:A,handler:e}),this[g]++),!this[u]}[R](A){
return A.on("drain",this[y]).on("connect",this[w]).on("disconnect",this[p]).on("connectionError",this[D]),this[l].push(A),
this[u]&&queueMicrotask(()=>{this[u]&&this[y](A[E],[this,A])}),this}[m](A){A.close(()=>{const e=this[l].indexOf(A)
;-1!==e&&this[l].splice(e,1)}),this[u]=this[l].some(A=>!A[u]&&!0!==A.closed&&!0!==A.destroyed)}},kClients:l,kNeedDrain:u,kAddClient:R,
kRemoveClient:m,kGetDispatcher:k}},43246:(A,e,t)=>{
const{kFree:r,kConnected:s,kPending:o,kQueued:n,kRunning:i,kSize:a}=t(36443),g=Symbol("pool");A.exports=class PoolStats{constructor(A){
this[g]=A}get connected(){return this[g][s]}get free(){return this[g][r]}get pending(){return this[g][o]}get queued(){return this[g][n]}
get running(){return this[g][i]}get size(){return this[g][a]}}},30628:(A,e,t)=>{
const{PoolBase:r,kClients:s,kNeedDrain:o,kAddClient:n,kGetDispatcher:i}=t(42128),a=t(23701),{InvalidArgumentError:g}=t(68707),Q=t(3440),{kUrl:c,kInterceptors:E}=t(36443),B=t(59136),C=Symbol("options"),I=Symbol("connections"),h=Symbol("factory")
;function defaultFactory(A,e){return new a(A,e)}A.exports=class Pool extends r{
constructor(A,{connections:e,factory:t=defaultFactory,connect:r,connectTimeout:o,tls:n,maxCachedSessions:i,socketPath:a,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,allowH2:d,...f}={}){
if(null!=e&&(!Number.isFinite(e)||e<0))throw new g("invalid connections");if("function"!=typeof t)throw new g("factory must be a function.")
;if(null!=r&&"function"!=typeof r&&"object"!=typeof r)throw new g("connect must be a function or an object");"function"!=typeof r&&(r=B({
...n,maxCachedSessions:i,allowH2:d,socketPath:a,timeout:o,...l?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u}:void 0,...r})),
super(f),this[E]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?f.interceptors.Pool:[],this[I]=e||null,this[c]=Q.parseOrigin(A),
this[C]={...Q.deepClone(f),connect:r,allowH2:d},this[C].interceptors=f.interceptors?{...f.interceptors}:void 0,this[h]=t,
this.on("connectionError",(A,e,t)=>{for(const A of e){const e=this[s].indexOf(A);-1!==e&&this[s].splice(e,1)}})}[i](){
for(const A of this[s])if(!A[o])return A;if(!this[I]||this[s].length<this[I]){const A=this[h](this[c],this[C]);return this[n](A),A}}}},
76672:(A,e,t)=>{
const{kProxy:r,kClose:s,kDestroy:o,kDispatch:n,kInterceptors:i}=t(36443),{URL:a}=t(73136),g=t(57405),Q=t(30628),c=t(21841),{InvalidArgumentError:E,RequestAbortedError:B,SecureProxyConnectionError:C}=t(68707),I=t(59136),h=t(23701),l=Symbol("proxy agent"),u=Symbol("proxy client"),d=Symbol("proxy headers"),f=Symbol("request tls settings"),y=Symbol("proxy tls settings"),w=Symbol("connect endpoint function"),p=Symbol("tunnel proxy")
;function defaultFactory(A,e){return new Q(A,e)}const noop=()=>{};function defaultAgentFactory(A,e){
return 1===e.connections?new h(A,e):new Q(A,e)}class Http1ProxyWrapper extends c{#E;constructor(A,{headers:e={},connect:t,factory:r}){
if(super(),!A)throw new E("Proxy URL is mandatory");this[d]=e,this.#E=r?r(A,{connect:t}):new h(A,{connect:t})}[n](A,e){const t=e.onHeaders
;e.onHeaders=function(A,r,s){
407!==A?t&&t.call(this,A,r,s):"function"==typeof e.onError&&e.onError(new E("Proxy Authentication Required (407)"))}
;const{origin:r,path:s="/",headers:o={}}=A;if(A.path=r+s,!("host"in o)&&!("Host"in o)){const{host:A}=new a(r);o.host=A}return A.headers={
...this[d],...o},this.#E[n](A,e)}async[s](){return this.#E.close()}async[o](A){return this.#E.destroy(A)}}
A.exports=class ProxyAgent extends c{constructor(A){
if(super(),!A||"object"==typeof A&&!(A instanceof a)&&!A.uri)throw new E("Proxy uri is mandatory");const{clientFactory:e=defaultFactory}=A
;if("function"!=typeof e)throw new E("Proxy opts.clientFactory must be a function.")
;const{proxyTunnel:t=!0}=A,s=this.#B(A),{href:o,origin:n,port:Q,protocol:c,username:h,password:D,hostname:k}=s;if(this[r]={uri:o,protocol:c
},this[i]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],this[f]=A.requestTls,
this[y]=A.proxyTls,this[d]=A.headers||{},this[p]=t,A.auth&&A.token)throw new E("opts.auth cannot be used in combination with opts.token")
;A.auth?this[d]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[d]["proxy-authorization"]=A.token:h&&D&&(this[d]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(h)}:${decodeURIComponent(D)}`).toString("base64")}`)
;const R=I({...A.proxyTls});this[w]=I({...A.requestTls});const m=A.factory||defaultAgentFactory;this[u]=e(s,{connect:R}),this[l]=new g({
...A,factory:(A,e)=>{const{protocol:t}=new a(A)
;return this[p]||"http:"!==t||"http:"!==this[r].protocol?m(A,e):new Http1ProxyWrapper(this[r].uri,{headers:this[d],connect:R,factory:m})},
connect:async(A,e)=>{let t=A.host;A.port||(t+=`:${function defaultProtocolPort(A){return"https:"===A?443:80}(A.protocol)}`);try{
const{socket:r,statusCode:s}=await this[u].connect({origin:n,port:Q,path:t,signal:A.signal,headers:{...this[d],host:A.host},
servername:this[y]?.servername||k})
;if(200!==s&&(r.on("error",noop).destroy(),e(new B(`Proxy response (${s}) !== 200 when HTTP Tunneling`))),
"https:"!==A.protocol)return void e(null,r);let o;o=this[f]?this[f].servername:A.servername,this[w]({...A,servername:o,httpSocket:r},e)
}catch(A){"ERR_TLS_CERT_ALTNAME_INVALID"===A.code?e(new C(A)):e(A)}}})}dispatch(A,e){const t=function buildHeaders(A){if(Array.isArray(A)){
const e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}return A}(A.headers);if(function throwIfProxyAuthIsSent(A){
const e=A&&Object.keys(A).find(A=>"proxy-authorization"===A.toLowerCase())
;if(e)throw new E("Proxy-Authorization should be sent in ProxyAgent constructor")}(t),t&&!("host"in t)&&!("Host"in t)){
const{host:e}=new a(A.origin);t.host=e}return this[l].dispatch({...A,headers:t},e)}#B(A){
return"string"==typeof A?new a(A):A instanceof a?A:new a(A.uri)}async[s](){await this[l].close(),await this[u].close()}async[o](){
await this[l].destroy(),await this[u].destroy()}}},30050:(A,e,t)=>{const r=t(30883),s=t(17816);A.exports=class RetryAgent extends r{#C=null
;#I=null;constructor(A,e={}){super(e),this.#C=A,this.#I=e}dispatch(A,e){const t=new s({...A,retryOptions:this.#I},{
dispatch:this.#C.dispatch.bind(this.#C),handler:e});return this.#C.dispatch(A,t)}close(){return this.#C.close()}destroy(){
return this.#C.destroy()}}},32581:(A,e,t)=>{const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:s}=t(68707),o=t(57405)
;function setGlobalDispatcher(A){if(!A||"function"!=typeof A.dispatch)throw new s("Argument agent must implement Agent")
;Object.defineProperty(globalThis,r,{value:A,writable:!0,enumerable:!1,configurable:!1})}function getGlobalDispatcher(){return globalThis[r]
}void 0===getGlobalDispatcher()&&setGlobalDispatcher(new o),A.exports={setGlobalDispatcher:setGlobalDispatcher,
getGlobalDispatcher:getGlobalDispatcher}},58155:A=>{A.exports=class DecoratorHandler{#h;constructor(A){
if("object"!=typeof A||null===A)throw new TypeError("handler must be an object");this.#h=A}onConnect(...A){return this.#h.onConnect?.(...A)}
onError(...A){return this.#h.onError?.(...A)}onUpgrade(...A){return this.#h.onUpgrade?.(...A)}onResponseStarted(...A){
return this.#h.onResponseStarted?.(...A)}onHeaders(...A){return this.#h.onHeaders?.(...A)}onData(...A){return this.#h.onData?.(...A)}
onComplete(...A){return this.#h.onComplete?.(...A)}onBodySent(...A){return this.#h.onBodySent?.(...A)}}},8754:(A,e,t)=>{
const r=t(3440),{kBodyUsed:s}=t(36443),o=t(34589),{InvalidArgumentError:n}=t(68707),i=t(78474),a=[300,301,302,303,307,308],g=Symbol("body")
;class BodyAsyncIterable{constructor(A){this[g]=A,this[s]=!1}async*[Symbol.asyncIterator](){o(!this[s],"disturbed"),this[s]=!0,yield*this[g]
}}function shouldRemoveHeader(A,e,t){if(4===A.length)return"host"===r.headerNameToString(A)
;if(e&&r.headerNameToString(A).startsWith("content-"))return!0;if(t&&(13===A.length||6===A.length||19===A.length)){
const e=r.headerNameToString(A);return"authorization"===e||"cookie"===e||"proxy-authorization"===e}return!1}A.exports=class RedirectHandler{
constructor(A,e,t,a){if(null!=e&&(!Number.isInteger(e)||e<0))throw new n("maxRedirections must be a positive number")
;r.validateHandler(a,t.method,t.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...t,maxRedirections:0},
this.maxRedirections=e,this.handler=a,this.history=[],this.redirectionLimitReached=!1,
r.isStream(this.opts.body)?(0===r.bodyLength(this.opts.body)&&this.opts.body.on("data",function(){o(!1)}),
"boolean"!=typeof this.opts.body.readableDidRead&&(this.opts.body[s]=!1,i.prototype.on.call(this.opts.body,"data",function(){this[s]=!0
}))):(this.opts.body&&"function"==typeof this.opts.body.pipeTo||this.opts.body&&"string"!=typeof this.opts.body&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body))&&(this.opts.body=new BodyAsyncIterable(this.opts.body))
}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,e,t){this.handler.onUpgrade(A,e,t)}onError(A){
this.handler.onError(A)}onHeaders(A,e,t,s){
if(this.location=this.history.length>=this.maxRedirections||r.isDisturbed(this.opts.body)?null:function parseLocation(A,e){
if(-1===a.indexOf(A))return null;for(let A=0;A<e.length;A+=2)if(8===e[A].length&&"location"===r.headerNameToString(e[A]))return e[A+1]
}(A,e),
this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)return this.request&&this.request.abort(new Error("max redirects")),
this.redirectionLimitReached=!0,void this.abort(new Error("max redirects"))
;if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(A,e,t,s)
;const{origin:n,pathname:i,search:g}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),Q=g?`${i}${g}`:i
;this.opts.headers=function cleanRequestHeaders(A,e,t){const r=[]
;if(Array.isArray(A))for(let s=0;s<A.length;s+=2)shouldRemoveHeader(A[s],e,t)||r.push(A[s],A[s+1]);else if(A&&"object"==typeof A)for(const s of Object.keys(A))shouldRemoveHeader(s,e,t)||r.push(s,A[s]);else o(null==A,"headers must be an object or an array")
;return r}(this.opts.headers,303===A,this.opts.origin!==n),this.opts.path=Q,this.opts.origin=n,this.opts.maxRedirections=0,
this.opts.query=null,303===A&&"HEAD"!==this.opts.method&&(this.opts.method="GET",this.opts.body=null)}onData(A){
if(!this.location)return this.handler.onData(A)}onComplete(A){this.location?(this.location=null,this.abort=null,
this.dispatch(this.opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}}},
17816:(A,e,t)=>{
const r=t(34589),{kRetryHandlerDefaultRetry:s}=t(36443),{RequestRetryError:o}=t(68707),{isDisturbed:n,parseHeaders:i,parseRangeHeader:a,wrapRequestBody:g}=t(3440)
;function validatePartialResponseContentLength(A,e,t,r){const s=A["content-length"];if(null==s)return null
;if(!Number.isFinite(e.start)||!Number.isFinite(e.end))return null;const n=Number(s),i=e.end-e.start+1
;return Number.isFinite(n)&&n===i?null:new o("Content-Length mismatch",t,{headers:A,data:{count:r}})}class RetryHandler{constructor(A,e){
const{retryOptions:t,...r}=A,{retry:o,maxRetries:n,maxTimeout:i,minTimeout:a,timeoutFactor:Q,methods:c,errorCodes:E,retryAfter:B,statusCodes:C}=t??{}
;this.dispatch=e.dispatch,this.handler=e.handler,this.opts={...r,body:g(A.body)},this.abort=null,this.aborted=!1,this.retryOpts={
retry:o??RetryHandler[s],retryAfter:B??!0,maxTimeout:i??3e4,minTimeout:a??500,timeoutFactor:Q??2,maxRetries:n??5,
methods:c??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:C??[500,502,503,504,429],
errorCodes:E??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},
this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,
this.handler.onConnect(A=>{this.aborted=!0,this.abort?this.abort(A):this.reason=A})}checkpointResponseEnd(A,e){
if(null==this.end&&"HEAD"!==this.opts.method){const e=A["content-length"];this.end=null!=e?Number(e)-1:null,
r(null==this.end||Number.isFinite(this.end),"invalid content-length")}this.resume=null!=this.end?e:null}onRequestSent(){
this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,e,t){this.handler.onUpgrade&&this.handler.onUpgrade(A,e,t)}
onConnect(A){this.aborted?A(this.reason):this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}
static[s](A,{state:e,opts:t},r){
const{statusCode:s,code:o,headers:n}=A,{method:i,retryOptions:a}=t,{maxRetries:g,minTimeout:Q,maxTimeout:c,timeoutFactor:E,statusCodes:B,errorCodes:C,methods:I}=a,{counter:h}=e
;if(o&&"UND_ERR_REQ_RETRY"!==o&&!C.includes(o))return void r(A);if(Array.isArray(I)&&!I.includes(i))return void r(A)
;if(null!=s&&Array.isArray(B)&&!B.includes(s))return void r(A);if(h>g)return void r(A);let l=n?.["retry-after"];l&&(l=Number(l),
l=Number.isNaN(l)?function calculateRetryAfterHeader(A){const e=Date.now();return new Date(A).getTime()-e}(l):1e3*l)
;const u=l>0?Math.min(l,c):Math.min(Q*E**(h-1),c);setTimeout(()=>r(null),u)}onHeaders(A,e,t,s){const n=i(e);if(this.retryCount+=1,
A>=300)return this.headersSent||!1!==this.retryOpts.statusCodes.includes(A)?(this.abort(new o("Request failed",A,{headers:n,data:{
count:this.retryCount}})),!1):(this.headersSent=!0,this.checkpointResponseEnd(n,t),this.handler.onHeaders(A,e,t,s));if(null!=this.resume){
if(this.resume=null,
206!==A&&(this.start>0||200!==A))return this.abort(new o("server does not support the range header and the payload was partially consumed",A,{
headers:n,data:{count:this.retryCount}})),!1;const e=a(n["content-range"]);if(!e)return this.abort(new o("Content-Range mismatch",A,{
headers:n,data:{count:this.retryCount}})),!1;if(null!=this.etag&&this.etag!==n.etag)return this.abort(new o("ETag mismatch",A,{headers:n,
data:{count:this.retryCount}})),!1;const r=validatePartialResponseContentLength(n,e,A,this.retryCount);if(null!=r)return this.abort(r),!1
;const{start:s,size:i,end:g=i-1}=e;return this.start!==s||null!=this.end&&this.end!==g?(this.abort(new o("Content-Range mismatch",A,{
headers:n,data:{count:this.retryCount}})),!1):(this.resume=t,!0)}if(null==this.end){if(206===A){const o=a(n["content-range"])
;if(null==o)return this.headersSent=!0,this.handler.onHeaders(A,e,t,s);const i=validatePartialResponseContentLength(n,o,A,this.retryCount)
;if(null!=i)return this.abort(i),!1;const{start:g,size:Q,end:c=Q-1}=o;r(null!=g&&Number.isFinite(g),"content-range mismatch"),
r(null!=c&&Number.isFinite(c),"invalid content-length"),this.start=g,this.end=c}if(null==this.end){const A=n["content-length"]
;this.end=null!=A?Number(A)-1:null}
return r(Number.isFinite(this.start)),r(null==this.end||Number.isFinite(this.end),"invalid content-length"),this.resume=t,
this.headersSent=!0,this.etag=null!=n.etag?n.etag:null,null!=this.etag&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(A,e,t,s)}const g=new o("Request failed",A,{headers:n,data:{count:this.retryCount}});return this.abort(g),!1}
onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.onComplete(A)}onError(A){
if(this.aborted||n(this.opts.body)||this.headersSent&&null==this.resume)return this.handler.onError(A)
;this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,
this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},function onRetry(A){
if(null!=A||this.aborted||n(this.opts.body))return this.handler.onError(A);if(0!==this.start){const A={
range:`bytes=${this.start}-${this.end??""}`};null!=this.etag&&(A["if-match"]=this.etag),this.opts={...this.opts,headers:{
...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}
}.bind(this))}}A.exports=RetryHandler},70379:(A,e,t)=>{
const{isIP:r}=t(77030),{lookup:s}=t(40610),o=t(58155),{InvalidArgumentError:n,InformationalError:i}=t(68707),a=Math.pow(2,31)-1
;class DNSInstance{#l=0;#u=0;#d=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#l=A.maxTTL,this.#u=A.maxItems,
this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#f,this.pick=A.pick??this.#y}get full(){
return this.#d.size===this.#u}runLookup(A,e,t){const r=this.#d.get(A.hostname);if(null==r&&this.full)return void t(null,A.origin);const s={
affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...e.dns,maxTTL:this.#l,maxItems:this.#u}
;if(null==r)this.lookup(A,s,(e,r)=>{if(e||null==r||0===r.length)return void t(e??new i("No DNS entries found"));this.setRecords(A,r)
;const o=this.#d.get(A.hostname),n=this.pick(A,o,s.affinity);let a;a="number"==typeof n.port?`:${n.port}`:""!==A.port?`:${A.port}`:"",
t(null,`${A.protocol}//${6===n.family?`[${n.address}]`:n.address}${a}`)});else{const o=this.pick(A,r,s.affinity)
;if(null==o)return this.#d.delete(A.hostname),void this.runLookup(A,e,t);let n
;n="number"==typeof o.port?`:${o.port}`:""!==A.port?`:${A.port}`:"",t(null,`${A.protocol}//${6===o.family?`[${o.address}]`:o.address}${n}`)}
}#f(A,e,t){s(A.hostname,{all:!0,family:!1===this.dualStack?this.affinity:0,order:"ipv4first"},(A,e)=>{if(A)return t(A);const r=new Map
;for(const A of e)r.set(`${A.address}:${A.family}`,A);t(null,r.values())})}#y(A,e,t){let r=null;const{records:s,offset:o}=e;let n
;if(this.dualStack?(null==t&&(null==o||o===a?(e.offset=0,t=4):(e.offset++,t=1&~e.offset?4:6)),
n=null!=s[t]&&s[t].ips.length>0?s[t]:s[4===t?6:4]):n=s[t],null==n||0===n.ips.length)return r
;null==n.offset||n.offset===a?n.offset=0:n.offset++;const i=n.offset%n.ips.length;return r=n.ips[i]??null,
null==r?r:Date.now()-r.timestamp>r.ttl?(n.ips.splice(i,1),this.pick(A,e,t)):r}setRecords(A,e){const t=Date.now(),r={records:{4:null,6:null}}
;for(const A of e){A.timestamp=t,"number"==typeof A.ttl?A.ttl=Math.min(A.ttl,this.#l):A.ttl=this.#l;const e=r.records[A.family]??{ips:[]}
;e.ips.push(A),r.records[A.family]=e}this.#d.set(A.hostname,r)}getHandler(A,e){return new DNSDispatchHandler(this,A,e)}}
class DNSDispatchHandler extends o{#w=null;#n=null;#r=null;#h=null;#p=null;constructor(A,{origin:e,handler:t,dispatch:r},s){super(t),
this.#p=e,this.#h=t,this.#n={...s},this.#w=A,this.#r=r}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":
return this.#w.dualStack?void this.#w.runLookup(this.#p,this.#n,(A,e)=>{if(A)return this.#h.onError(A);const t={...this.#n,origin:e}
;this.#r(t,this)}):void this.#h.onError(A);case"ENOTFOUND":this.#w.deleteRecord(this.#p);default:this.#h.onError(A)}}}A.exports=A=>{
if(null!=A?.maxTTL&&("number"!=typeof A?.maxTTL||A?.maxTTL<0))throw new n("Invalid maxTTL. Must be a positive number")
;if(null!=A?.maxItems&&("number"!=typeof A?.maxItems||A?.maxItems<1))throw new n("Invalid maxItems. Must be a positive number and greater than zero")
;if(null!=A?.affinity&&4!==A?.affinity&&6!==A?.affinity)throw new n("Invalid affinity. Must be either 4 or 6")
;if(null!=A?.dualStack&&"boolean"!=typeof A?.dualStack)throw new n("Invalid dualStack. Must be a boolean")
;if(null!=A?.lookup&&"function"!=typeof A?.lookup)throw new n("Invalid lookup. Must be a function")
;if(null!=A?.pick&&"function"!=typeof A?.pick)throw new n("Invalid pick. Must be a function");const e=A?.dualStack??!0;let t
;t=e?A?.affinity??null:A?.affinity??4;const s=new DNSInstance({maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,
affinity:t,maxItems:A?.maxItems??1/0});return A=>function dnsInterceptor(e,t){const o=e.origin.constructor===URL?e.origin:new URL(e.origin)
;return 0!==r(o.hostname)?A(e,t):(s.runLookup(o,e,(r,n)=>{if(r)return t.onError(r);let i=null;i={...e,servername:o.hostname,origin:n,
headers:{host:o.hostname,...e.headers}},A(i,s.getHandler({origin:o,dispatch:A,handler:t},e))}),!0)}}},88060:(A,e,t)=>{
const r=t(3440),{InvalidArgumentError:s,RequestAbortedError:o}=t(68707),n=t(58155);class DumpHandler extends n{#D=1048576;#k=null;#R=!1
;#m=!1;#F=0;#b=null;#h=null;constructor({maxSize:A},e){
if(super(e),null!=A&&(!Number.isFinite(A)||A<1))throw new s("maxSize must be a number greater than 0");this.#D=A??this.#D,this.#h=e}
onConnect(A){this.#k=A,this.#h.onConnect(this.#S.bind(this))}#S(A){this.#m=!0,this.#b=A}onHeaders(A,e,t,s){
const n=r.parseHeaders(e)["content-length"];if(null!=n&&n>this.#D)throw new o(`Response size (${n}) larger than maxSize (${this.#D})`)
;return!!this.#m||this.#h.onHeaders(A,e,t,s)}onError(A){this.#R||(A=this.#b??A,this.#h.onError(A))}onData(A){
return this.#F=this.#F+A.length,this.#F>=this.#D&&(this.#R=!0,this.#m?this.#h.onError(this.#b):this.#h.onComplete([])),!0}onComplete(A){
this.#R||(this.#m?this.#h.onError(this.reason):this.#h.onComplete(A))}}A.exports=function createDumpInterceptor({maxSize:A}={maxSize:1048576
}){return e=>function Intercept(t,r){const{dumpMaxSize:s=A}=t,o=new DumpHandler({maxSize:s},r);return e(t,o)}}},25092:(A,e,t)=>{
const r=t(8754);A.exports=function createRedirectInterceptor({maxRedirections:A}){return e=>function Intercept(t,s){
const{maxRedirections:o=A}=t;if(!o)return e(t,s);const n=new r(e,o,t,s);return t={...t,maxRedirections:0},e(t,n)}}},21514:(A,e,t)=>{
const r=t(8754);A.exports=A=>{const e=A?.maxRedirections;return A=>function redirectInterceptor(t,s){const{maxRedirections:o=e,...n}=t
;if(!o)return A(t,s);const i=new r(A,o,t,s);return A(n,i)}}},92026:(A,e,t)=>{const r=t(17816)
;A.exports=A=>e=>function retryInterceptor(t,s){return e(t,new r({...t,retryOptions:{...A,...t.retryOptions}},{handler:s,dispatch:e}))}},
52824:(A,e,t)=>{Object.defineProperty(e,"__esModule",{value:!0
}),e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0
;const r=t(50172);var s,o;!function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",
A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",
A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",
A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",
A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",
A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",
A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",
A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",
A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",
A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"}(e.ERROR||(e.ERROR={})),
function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"}(e.TYPE||(e.TYPE={})),function(A){
A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",
A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"}(e.FLAGS||(e.FLAGS={})),function(A){
A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"}(e.LENIENT_FLAGS||(e.LENIENT_FLAGS={})),
function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",
A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",
A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",
A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",
A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",
A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",
A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",
A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",
A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"
}(s=e.METHODS||(e.METHODS={})),
e.METHODS_HTTP=[s.DELETE,s.GET,s.HEAD,s.POST,s.PUT,s.CONNECT,s.OPTIONS,s.TRACE,s.COPY,s.LOCK,s.MKCOL,s.MOVE,s.PROPFIND,s.PROPPATCH,s.SEARCH,s.UNLOCK,s.BIND,s.REBIND,s.UNBIND,s.ACL,s.REPORT,s.MKACTIVITY,s.CHECKOUT,s.MERGE,s["M-SEARCH"],s.NOTIFY,s.SUBSCRIBE,s.UNSUBSCRIBE,s.PATCH,s.PURGE,s.MKCALENDAR,s.LINK,s.UNLINK,s.PRI,s.SOURCE],
e.METHODS_ICE=[s.SOURCE],
e.METHODS_RTSP=[s.OPTIONS,s.DESCRIBE,s.ANNOUNCE,s.SETUP,s.PLAY,s.PAUSE,s.TEARDOWN,s.GET_PARAMETER,s.SET_PARAMETER,s.REDIRECT,s.RECORD,s.FLUSH,s.GET,s.POST],
e.METHOD_MAP=r.enumToMap(s),e.H_METHOD_MAP={},Object.keys(e.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(e.H_METHOD_MAP[A]=e.METHOD_MAP[A])}),
function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"}(e.FINISH||(e.FINISH={})),e.ALPHA=[]
;for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++)e.ALPHA.push(String.fromCharCode(A)),e.ALPHA.push(String.fromCharCode(A+32))
;e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},e.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,
b:11,c:12,d:13,e:14,f:15},e.NUM=["0","1","2","3","4","5","6","7","8","9"],e.ALPHANUM=e.ALPHA.concat(e.NUM),
e.MARK=["-","_",".","!","~","*","'","(",")"],e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","]),
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM),
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["\t","\f"]);for(let A=128;A<=255;A++)e.URL_CHAR.push(A)
;e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM),e.TOKEN=e.STRICT_TOKEN.concat([" "]),
e.HEADER_CHARS=["\t"];for(let A=32;A<=255;A++)127!==A&&e.HEADER_CHARS.push(A);e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter(A=>44!==A),
e.MAJOR=e.NUM_MAP,e.MINOR=e.MAJOR,function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",
A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",
A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"
}(o=e.HEADER_STATE||(e.HEADER_STATE={})),e.SPECIAL_HEADERS={connection:o.CONNECTION,"content-length":o.CONTENT_LENGTH,
"proxy-connection":o.CONNECTION,"transfer-encoding":o.TRANSFER_ENCODING,upgrade:o.UPGRADE}},63870:(A,e,t)=>{const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")
},53434:(A,e,t)=>{const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")
},50172:(A,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.enumToMap=void 0,e.enumToMap=function enumToMap(A){const e={}
;return Object.keys(A).forEach(t=>{const r=A[t];"number"==typeof r&&(e[t]=r)}),e}},47501:(A,e,t)=>{
const{kClients:r}=t(36443),s=t(57405),{kAgent:o,kMockAgentSet:n,kMockAgentGet:i,kDispatches:a,kIsMockActive:g,kNetConnect:Q,kGetNetConnect:c,kOptions:E,kFactory:B}=t(91117),C=t(47365),I=t(94004),{matchValue:h,buildMockOptions:l}=t(53397),{InvalidArgumentError:u,UndiciError:d}=t(68707),f=t(30883),y=t(91529),w=t(56142)
;A.exports=class MockAgent extends f{constructor(A){if(super(A),this[Q]=!0,this[g]=!0,
A?.agent&&"function"!=typeof A.agent.dispatch)throw new u("Argument opts.agent must implement Agent");const e=A?.agent?A.agent:new s(A)
;this[o]=e,this[r]=e[r],this[E]=l(A)}get(A){let e=this[i](A);return e||(e=this[B](A),this[n](A,e)),e}dispatch(A,e){
return this.get(A.origin),this[o].dispatch(A,e)}async close(){await this[o].close(),this[r].clear()}deactivate(){this[g]=!1}activate(){
this[g]=!0}enableNetConnect(A){
if("string"==typeof A||"function"==typeof A||A instanceof RegExp)Array.isArray(this[Q])?this[Q].push(A):this[Q]=[A];else{
if(void 0!==A)throw new u("Unsupported matcher. Must be one of String|Function|RegExp.");this[Q]=!0}}disableNetConnect(){this[Q]=!1}
get isMockActive(){return this[g]}[n](A,e){this[r].set(A,e)}[B](A){const e=Object.assign({agent:this},this[E])
;return this[E]&&1===this[E].connections?new C(A,e):new I(A,e)}[i](A){const e=this[r].get(A);if(e)return e;if("string"!=typeof A){
const e=this[B]("http://localhost:9999");return this[n](A,e),e}for(const[e,t]of Array.from(this[r]))if(t&&"string"!=typeof e&&h(e,A)){
const e=this[B](A);return this[n](A,e),e[a]=t[a],e}}[c](){return this[Q]}pendingInterceptors(){const A=this[r]
;return Array.from(A.entries()).flatMap(([A,e])=>e[a].map(e=>({...e,origin:A}))).filter(({pending:A})=>A)}
assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new w}={}){const e=this.pendingInterceptors();if(0===e.length)return
;const t=new y("interceptor","interceptors").pluralize(e.length)
;throw new d(`\n${t.count} ${t.noun} ${t.is} pending:\n\n${A.format(e)}\n`.trim())}}},47365:(A,e,t)=>{
const{promisify:r}=t(57975),s=t(23701),{buildMockDispatch:o}=t(53397),{kDispatches:n,kMockAgent:i,kClose:a,kOriginalClose:g,kOrigin:Q,kOriginalDispatch:c,kConnected:E}=t(91117),{MockInterceptor:B}=t(31511),C=t(36443),{InvalidArgumentError:I}=t(68707)
;class MockClient extends s{constructor(A,e){
if(super(A,e),!e||!e.agent||"function"!=typeof e.agent.dispatch)throw new I("Argument opts.agent must implement Agent");this[i]=e.agent,
this[Q]=A,this[n]=[],this[E]=1,this[c]=this.dispatch,this[g]=this.close.bind(this),this.dispatch=o.call(this),this.close=this[a]}
get[C.kConnected](){return this[E]}intercept(A){return new B(A,this[n])}async[a](){await r(this[g])(),this[E]=0,
this[i][C.kClients].delete(this[Q])}}A.exports=MockClient},52429:(A,e,t)=>{
const{UndiciError:r}=t(68707),s=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class MockNotMatchedError extends r{constructor(A){
super(A),Error.captureStackTrace(this,MockNotMatchedError),this.name="MockNotMatchedError",
this.message=A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}
static[Symbol.hasInstance](A){return A&&!0===A[s]}[s]=!0}A.exports={MockNotMatchedError:MockNotMatchedError}},31511:(A,e,t)=>{
const{getResponseData:r,buildKey:s,addMockDispatch:o}=t(53397),{kDispatches:n,kDispatchKey:i,kDefaultHeaders:a,kDefaultTrailers:g,kContentLength:Q,kMockDispatch:c}=t(91117),{InvalidArgumentError:E}=t(68707),{buildURL:B}=t(3440)
;class MockScope{constructor(A){this[c]=A}delay(A){
if("number"!=typeof A||!Number.isInteger(A)||A<=0)throw new E("waitInMs must be a valid integer > 0");return this[c].delay=A,this}persist(){
return this[c].persist=!0,this}times(A){
if("number"!=typeof A||!Number.isInteger(A)||A<=0)throw new E("repeatTimes must be a valid integer > 0");return this[c].times=A,this}}
A.exports.MockInterceptor=class MockInterceptor{constructor(A,e){if("object"!=typeof A)throw new E("opts must be an object")
;if(void 0===A.path)throw new E("opts.path must be defined");if(void 0===A.method&&(A.method="GET"),
"string"==typeof A.path)if(A.query)A.path=B(A.path,A.query);else{const e=new URL(A.path,"data://");A.path=e.pathname+e.search}
"string"==typeof A.method&&(A.method=A.method.toUpperCase()),this[i]=s(A),this[n]=e,this[a]={},this[g]={},this[Q]=!1}
createMockScopeDispatchData({statusCode:A,data:e,responseOptions:t}){const s=r(e),o=this[Q]?{"content-length":s.length}:{};return{
statusCode:A,data:e,headers:{...this[a],...o,...t.headers},trailers:{...this[g],...t.trailers}}}validateReplyParameters(A){
if(void 0===A.statusCode)throw new E("statusCode must be defined")
;if("object"!=typeof A.responseOptions||null===A.responseOptions)throw new E("responseOptions must be an object")}reply(A){
if("function"==typeof A){const wrappedDefaultsCallback=e=>{const t=A(e)
;if("object"!=typeof t||null===t)throw new E("reply options callback must return an object");const r={data:"",responseOptions:{},...t}
;return this.validateReplyParameters(r),{...this.createMockScopeDispatchData(r)}},e=o(this[n],this[i],wrappedDefaultsCallback)
;return new MockScope(e)}const e={statusCode:A,data:void 0===arguments[1]?"":arguments[1],
responseOptions:void 0===arguments[2]?{}:arguments[2]};this.validateReplyParameters(e)
;const t=this.createMockScopeDispatchData(e),r=o(this[n],this[i],t);return new MockScope(r)}replyWithError(A){
if(void 0===A)throw new E("error must be defined");const e=o(this[n],this[i],{error:A});return new MockScope(e)}defaultReplyHeaders(A){
if(void 0===A)throw new E("headers must be defined");return this[a]=A,this}defaultReplyTrailers(A){
if(void 0===A)throw new E("trailers must be defined");return this[g]=A,this}replyContentLength(){return this[Q]=!0,this}},
A.exports.MockScope=MockScope},94004:(A,e,t)=>{
const{promisify:r}=t(57975),s=t(30628),{buildMockDispatch:o}=t(53397),{kDispatches:n,kMockAgent:i,kClose:a,kOriginalClose:g,kOrigin:Q,kOriginalDispatch:c,kConnected:E}=t(91117),{MockInterceptor:B}=t(31511),C=t(36443),{InvalidArgumentError:I}=t(68707)
;class MockPool extends s{constructor(A,e){
if(super(A,e),!e||!e.agent||"function"!=typeof e.agent.dispatch)throw new I("Argument opts.agent must implement Agent");this[i]=e.agent,
this[Q]=A,this[n]=[],this[E]=1,this[c]=this.dispatch,this[g]=this.close.bind(this),this.dispatch=o.call(this),this.close=this[a]}
get[C.kConnected](){return this[E]}intercept(A){return new B(A,this[n])}async[a](){await r(this[g])(),this[E]=0,
this[i][C.kClients].delete(this[Q])}}A.exports=MockPool},91117:A=>{A.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),
kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),
kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),
kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),
kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),
kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}},53397:(A,e,t)=>{
const{MockNotMatchedError:r}=t(52429),{kDispatches:s,kMockAgent:o,kOriginalDispatch:n,kOrigin:i,kGetNetConnect:a}=t(91117),{buildURL:g}=t(3440),{STATUS_CODES:Q}=t(37067),{types:{isPromise:c}}=t(57975)
;function matchValue(A,e){return"string"==typeof A?A===e:A instanceof RegExp?A.test(e):"function"==typeof A&&!0===A(e)}
function lowerCaseEntries(A){return Object.fromEntries(Object.entries(A).map(([A,e])=>[A.toLocaleLowerCase(),e]))}
function getHeaderByName(A,e){if(!Array.isArray(A))return"function"==typeof A.get?A.get(e):lowerCaseEntries(A)[e.toLocaleLowerCase()]
;for(let t=0;t<A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1]}function buildHeadersFromArray(A){
const e=A.slice(),t=[];for(let A=0;A<e.length;A+=2)t.push([e[A],e[A+1]]);return Object.fromEntries(t)}function matchHeaders(A,e){
if("function"==typeof A.headers)return Array.isArray(e)&&(e=buildHeadersFromArray(e)),A.headers(e?lowerCaseEntries(e):{})
;if(void 0===A.headers)return!0;if("object"!=typeof e||"object"!=typeof A.headers)return!1;for(const[t,r]of Object.entries(A.headers)){
if(!matchValue(r,getHeaderByName(e,t)))return!1}return!0}function safeUrl(A){if("string"!=typeof A)return A;const e=A.split("?")
;if(2!==e.length)return A;const t=new URLSearchParams(e.pop());return t.sort(),[...e,t.toString()].join("?")}function getResponseData(A){
return Buffer.isBuffer(A)||A instanceof Uint8Array||A instanceof ArrayBuffer?A:"object"==typeof A?JSON.stringify(A):A.toString()}
function getMockDispatch(A,e){const t=e.query?g(e.path,e.query):e.path,s="string"==typeof t?safeUrl(t):t
;let o=A.filter(({consumed:A})=>!A).filter(({path:A})=>matchValue(safeUrl(A),s))
;if(0===o.length)throw new r(`Mock dispatch not matched for path '${s}'`);if(o=o.filter(({method:A})=>matchValue(A,e.method)),
0===o.length)throw new r(`Mock dispatch not matched for method '${e.method}' on path '${s}'`)
;if(o=o.filter(({body:A})=>void 0===A||matchValue(A,e.body)),
0===o.length)throw new r(`Mock dispatch not matched for body '${e.body}' on path '${s}'`);if(o=o.filter(A=>matchHeaders(A,e.headers)),
0===o.length){const A="object"==typeof e.headers?JSON.stringify(e.headers):e.headers
;throw new r(`Mock dispatch not matched for headers '${A}' on path '${s}'`)}return o[0]}function deleteMockDispatch(A,e){
const t=A.findIndex(A=>!!A.consumed&&function matchKey(A,{path:e,method:t,body:r,headers:s}){
const o=matchValue(A.path,e),n=matchValue(A.method,t),i=void 0===A.body||matchValue(A.body,r),a=matchHeaders(A,s);return o&&n&&i&&a}(A,e))
;-1!==t&&A.splice(t,1)}function buildKey(A){const{path:e,method:t,body:r,headers:s,query:o}=A;return{path:e,method:t,body:r,headers:s,
query:o}}function generateKeyValues(A){const e=Object.keys(A),t=[];for(let r=0;r<e.length;++r){const s=e[r],o=A[s],n=Buffer.from(`${s}`)
;if(Array.isArray(o))for(let A=0;A<o.length;++A)t.push(n,Buffer.from(`${o[A]}`));else t.push(n,Buffer.from(`${o}`))}return t}
function getStatusText(A){return Q[A]||"unknown"}function mockDispatch(A,e){const t=buildKey(A),r=getMockDispatch(this[s],t)
;r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(A)})
;const{data:{statusCode:o,data:n,headers:i,trailers:a,error:g},delay:Q,persist:E}=r,{timesInvoked:B,times:C}=r;if(r.consumed=!E&&B>=C,
r.pending=B<C,null!==g)return deleteMockDispatch(this[s],t),e.onError(g),!0;function handleReply(r,s=n){
const g=Array.isArray(A.headers)?buildHeadersFromArray(A.headers):A.headers,Q="function"==typeof s?s({...A,headers:g}):s
;if(c(Q))return void Q.then(A=>handleReply(r,A));const E=getResponseData(Q),B=generateKeyValues(i),C=generateKeyValues(a)
;e.onConnect?.(A=>e.onError(A),null),e.onHeaders?.(o,B,resume,getStatusText(o)),e.onData?.(Buffer.from(E)),e.onComplete?.(C),
deleteMockDispatch(r,t)}function resume(){}return"number"==typeof Q&&Q>0?setTimeout(()=>{handleReply(this[s])},Q):handleReply(this[s]),!0}
function checkNetConnect(A,e){const t=new URL(e);return!0===A||!(!Array.isArray(A)||!A.some(A=>matchValue(A,t.host)))}A.exports={
getResponseData:getResponseData,getMockDispatch:getMockDispatch,addMockDispatch:function addMockDispatch(A,e,t){const r={timesInvoked:0,
times:1,persist:!1,consumed:!1,...e,pending:!0,data:{error:null,..."function"==typeof t?{callback:t}:{...t}}};return A.push(r),r},
deleteMockDispatch:deleteMockDispatch,buildKey:buildKey,generateKeyValues:generateKeyValues,matchValue:matchValue,
getResponse:async function getResponse(A){const e=[];for await(const t of A)e.push(t);return Buffer.concat(e).toString("utf8")},
getStatusText:getStatusText,mockDispatch:mockDispatch,buildMockDispatch:function buildMockDispatch(){const A=this[o],e=this[i],t=this[n]
;return function dispatch(s,o){if(A.isMockActive)try{mockDispatch.call(this,s,o)}catch(n){if(!(n instanceof r))throw n;{const i=A[a]()
;if(!1===i)throw new r(`${n.message}: subsequent request to origin ${e} was not allowed (net.connect disabled)`)
;if(!checkNetConnect(i,e))throw new r(`${n.message}: subsequent request to origin ${e} was not allowed (net.connect is not enabled for this origin)`)
;t.call(this,s,o)}}else t.call(this,s,o)}},checkNetConnect:checkNetConnect,buildMockOptions:function buildMockOptions(A){if(A){
const{agent:e,...t}=A;return t}},getHeaderByName:getHeaderByName,buildHeadersFromArray:buildHeadersFromArray}},56142:(A,e,t)=>{
const{Transform:r}=t(57075),{Console:s}=t(37540),o=process.versions.icu?"✅":"Y ",n=process.versions.icu?"❌":"N "
;A.exports=class PendingInterceptorsFormatter{constructor({disableColors:A}={}){this.transform=new r({transform(A,e,t){t(null,A)}}),
this.logger=new s({stdout:this.transform,inspectOptions:{colors:!A&&!process.env.CI}})}format(A){
const e=A.map(({method:A,path:e,data:{statusCode:t},persist:r,times:s,timesInvoked:i,origin:a})=>({Method:A,Origin:a,Path:e,"Status code":t,
Persistent:r?o:n,Invocations:i,Remaining:r?1/0:s-i}));return this.logger.table(e),this.transform.read().toString()}}},91529:A=>{const e={
pronoun:"it",is:"is",was:"was",this:"this"},t={pronoun:"they",is:"are",was:"were",this:"these"};A.exports=class Pluralizer{constructor(A,e){
this.singular=A,this.plural=e}pluralize(A){const r=1===A;return{...r?e:t,count:A,noun:r?this.singular:this.plural}}}},96603:A=>{let e=0
;const t=1e3;let r;const s=Symbol("kFastTimer"),o=[];function onTick(){e+=499;let A=0,t=o.length;for(;A<t;){const r=o[A]
;0===r._state?(r._idleStart=e-499,r._state=1):1===r._state&&e>=r._idleStart+r._idleTimeout&&(r._state=-1,r._idleStart=-1,
r._onTimeout(r._timerArg)),-1===r._state?(r._state=-2,0!==--t&&(o[A]=o[t])):++A}o.length=t,0!==o.length&&refreshTimeout()}
function refreshTimeout(){r?r.refresh():(clearTimeout(r),r=setTimeout(onTick,499),r.unref&&r.unref())}class FastTimer{[s]=!0;_state=-2
;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,e,t){this._onTimeout=A,this._idleTimeout=e,this._timerArg=t,this.refresh()
}refresh(){-2===this._state&&o.push(this),r&&1!==o.length||refreshTimeout(),this._state=0}clear(){this._state=-1,this._idleStart=-1}}
A.exports={setTimeout:(A,e,r)=>e<=t?setTimeout(A,e,r):new FastTimer(A,e,r),clearTimeout(A){A[s]?A.clear():clearTimeout(A)},
setFastTimeout:(A,e,t)=>new FastTimer(A,e,t),clearFastTimeout(A){A.clear()},now:()=>e,tick(A=0){e+=A-t+1,onTick(),onTick()},reset(){e=0,
o.length=0,clearTimeout(r),r=null},kFastTimer:s}},89634:(A,e,t)=>{
const{kConstruct:r}=t(20109),{urlEquals:s,getFieldValues:o}=t(76798),{kEnumerableProperty:n,isDisturbed:i}=t(3440),{webidl:a}=t(45893),{Response:g,cloneResponse:Q,fromInnerResponse:c}=t(99051),{Request:E,fromInnerRequest:B}=t(9967),{kState:C}=t(93627),{fetching:I}=t(54398),{urlIsHttpHttpsScheme:h,createDeferredPromise:l,readAllBytes:u}=t(73168),d=t(34589)
;class Cache{#N;constructor(){arguments[0]!==r&&a.illegalConstructor(),a.util.markAsUncloneable(this),this.#N=arguments[1]}
async match(A,e={}){a.brandCheck(this,Cache);const t="Cache.match";a.argumentLengthCheck(arguments,1,t),
A=a.converters.RequestInfo(A,t,"request"),e=a.converters.CacheQueryOptions(e,t,"options");const r=this.#M(A,e,1);if(0!==r.length)return r[0]
}async matchAll(A=void 0,e={}){a.brandCheck(this,Cache);const t="Cache.matchAll"
;return void 0!==A&&(A=a.converters.RequestInfo(A,t,"request")),e=a.converters.CacheQueryOptions(e,t,"options"),this.#M(A,e)}async add(A){
a.brandCheck(this,Cache);const e="Cache.add";a.argumentLengthCheck(arguments,1,e)
;const t=[A=a.converters.RequestInfo(A,e,"request")],r=this.addAll(t);return await r}async addAll(A){a.brandCheck(this,Cache)
;const e="Cache.addAll";a.argumentLengthCheck(arguments,1,e);const t=[],r=[];for(let t of A){if(void 0===t)throw a.errors.conversionFailed({
prefix:e,argument:"Argument 1",types:["undefined is not allowed"]});if(t=a.converters.RequestInfo(t),"string"==typeof t)continue
;const A=t[C];if(!h(A.url)||"GET"!==A.method)throw a.errors.exception({header:e,message:"Expected http/s scheme when method is not GET."})}
const s=[];for(const n of A){const A=new E(n)[C];if(!h(A.url))throw a.errors.exception({header:e,message:"Expected http/s scheme."})
;A.initiator="fetch",A.destination="subresource",r.push(A);const i=l();s.push(I({request:A,processResponse(A){
if("error"===A.type||206===A.status||A.status<200||A.status>299)i.reject(a.errors.exception({header:"Cache.addAll",
message:"Received an invalid status code or the request failed."}));else if(A.headersList.contains("vary")){
const e=o(A.headersList.get("vary"));for(const A of e)if("*"===A){i.reject(a.errors.exception({header:"Cache.addAll",
message:"invalid vary field value"}));for(const A of s)A.abort();return}}},processResponseEndOfBody(A){
A.aborted?i.reject(new DOMException("aborted","AbortError")):i.resolve(A)}})),t.push(i.promise)}const n=Promise.all(t),i=await n,g=[]
;let Q=0;for(const A of i){const e={type:"put",request:r[Q],response:A};g.push(e),Q++}const c=l();let B=null;try{this.#U(g)}catch(A){B=A}
return queueMicrotask(()=>{null===B?c.resolve(void 0):c.reject(B)}),c.promise}async put(A,e){a.brandCheck(this,Cache);const t="Cache.put"
;a.argumentLengthCheck(arguments,2,t),A=a.converters.RequestInfo(A,t,"request"),e=a.converters.Response(e,t,"response");let r=null
;if(r=A instanceof E?A[C]:new E(A)[C],!h(r.url)||"GET"!==r.method)throw a.errors.exception({header:t,
message:"Expected an http/s scheme when method is not GET"});const s=e[C];if(206===s.status)throw a.errors.exception({header:t,
message:"Got 206 status"});if(s.headersList.contains("vary")){const A=o(s.headersList.get("vary"))
;for(const e of A)if("*"===e)throw a.errors.exception({header:t,message:"Got * vary field value"})}
if(s.body&&(i(s.body.stream)||s.body.stream.locked))throw a.errors.exception({header:t,message:"Response body is locked or disturbed"})
;const n=Q(s),g=l();if(null!=s.body){const A=s.body.stream.getReader();u(A).then(g.resolve,g.reject)}else g.resolve(void 0);const c=[],B={
type:"put",request:r,response:n};c.push(B);const I=await g.promise;null!=n.body&&(n.body.source=I);const d=l();let f=null;try{this.#U(c)
}catch(A){f=A}return queueMicrotask(()=>{null===f?d.resolve():d.reject(f)}),d.promise}async delete(A,e={}){a.brandCheck(this,Cache)
;const t="Cache.delete";a.argumentLengthCheck(arguments,1,t),A=a.converters.RequestInfo(A,t,"request"),
e=a.converters.CacheQueryOptions(e,t,"options");let r=null;if(A instanceof E){if(r=A[C],"GET"!==r.method&&!e.ignoreMethod)return!1
}else d("string"==typeof A),r=new E(A)[C];const s=[],o={type:"delete",request:r,options:e};s.push(o);const n=l();let i,g=null;try{
i=this.#U(s)}catch(A){g=A}return queueMicrotask(()=>{null===g?n.resolve(!!i?.length):n.reject(g)}),n.promise}async keys(A=void 0,e={}){
a.brandCheck(this,Cache);const t="Cache.keys";void 0!==A&&(A=a.converters.RequestInfo(A,t,"request")),
e=a.converters.CacheQueryOptions(e,t,"options");let r=null;if(void 0!==A)if(A instanceof E){if(r=A[C],
"GET"!==r.method&&!e.ignoreMethod)return[]}else"string"==typeof A&&(r=new E(A)[C]);const s=l(),o=[]
;if(void 0===A)for(const A of this.#N)o.push(A[0]);else{const A=this.#L(r,e);for(const e of A)o.push(e[0])}return queueMicrotask(()=>{
const A=[];for(const e of o){const t=B(e,(new AbortController).signal,"immutable");A.push(t)}s.resolve(Object.freeze(A))}),s.promise}#U(A){
const e=this.#N,t=[...e],r=[],s=[];try{for(const t of A){if("delete"!==t.type&&"put"!==t.type)throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})
;if("delete"===t.type&&null!=t.response)throw a.errors.exception({header:"Cache.#batchCacheOperations",
message:"delete operation should not have an associated response"})
;if(this.#L(t.request,t.options,r).length)throw new DOMException("???","InvalidStateError");let A;if("delete"===t.type){
if(A=this.#L(t.request,t.options),0===A.length)return[];for(const t of A){const A=e.indexOf(t);d(-1!==A),e.splice(A,1)}
}else if("put"===t.type){if(null==t.response)throw a.errors.exception({header:"Cache.#batchCacheOperations",
message:"put operation should have an associated response"});const s=t.request;if(!h(s.url))throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if("GET"!==s.method)throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:"not get method"});if(null!=t.options)throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:"options must not be defined"});A=this.#L(t.request);for(const t of A){const A=e.indexOf(t)
;d(-1!==A),e.splice(A,1)}e.push([t.request,t.response]),r.push([t.request,t.response])}s.push([t.request,t.response])}return s}catch(A){
throw this.#N.length=0,this.#N=t,A}}#L(A,e,t){const r=[],s=t??this.#N;for(const t of s){const[s,o]=t;this.#T(A,s,o,e)&&r.push(t)}return r}
#T(A,e,t=null,r){const n=new URL(A.url),i=new URL(e.url);if(r?.ignoreSearch&&(i.search="",n.search=""),!s(n,i,!0))return!1
;if(null==t||r?.ignoreVary||!t.headersList.contains("vary"))return!0;const a=o(t.headersList.get("vary"));for(const t of a){
if("*"===t)return!1;if(e.headersList.get(t)!==A.headersList.get(t))return!1}return!0}#M(A,e,t=1/0){let r=null
;if(void 0!==A)if(A instanceof E){if(r=A[C],"GET"!==r.method&&!e.ignoreMethod)return[]}else"string"==typeof A&&(r=new E(A)[C]);const s=[]
;if(void 0===A)for(const A of this.#N)s.push(A[1]);else{const A=this.#L(r,e);for(const e of A)s.push(e[1])}const o=[];for(const A of s){
const e=c(A,"immutable");if(o.push(e.clone()),o.length>=t)break}return Object.freeze(o)}}Object.defineProperties(Cache.prototype,{
[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:n,matchAll:n,add:n,addAll:n,put:n,delete:n,keys:n});const f=[{key:"ignoreSearch",
converter:a.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:a.converters.boolean,defaultValue:()=>!1},{
key:"ignoreVary",converter:a.converters.boolean,defaultValue:()=>!1}];a.converters.CacheQueryOptions=a.dictionaryConverter(f),
a.converters.MultiCacheQueryOptions=a.dictionaryConverter([...f,{key:"cacheName",converter:a.converters.DOMString}]),
a.converters.Response=a.interfaceConverter(g),a.converters["sequence<RequestInfo>"]=a.sequenceConverter(a.converters.RequestInfo),
A.exports={Cache:Cache}},3245:(A,e,t)=>{const{kConstruct:r}=t(20109),{Cache:s}=t(89634),{webidl:o}=t(45893),{kEnumerableProperty:n}=t(3440)
;class CacheStorage{#v=new Map;constructor(){arguments[0]!==r&&o.illegalConstructor(),o.util.markAsUncloneable(this)}async match(A,e={}){
if(o.brandCheck(this,CacheStorage),o.argumentLengthCheck(arguments,1,"CacheStorage.match"),A=o.converters.RequestInfo(A),
null!=(e=o.converters.MultiCacheQueryOptions(e)).cacheName){if(this.#v.has(e.cacheName)){const t=this.#v.get(e.cacheName),o=new s(r,t)
;return await o.match(A,e)}}else for(const t of this.#v.values()){const o=new s(r,t),n=await o.match(A,e);if(void 0!==n)return n}}
async has(A){o.brandCheck(this,CacheStorage);const e="CacheStorage.has";return o.argumentLengthCheck(arguments,1,e),
A=o.converters.DOMString(A,e,"cacheName"),this.#v.has(A)}async open(A){o.brandCheck(this,CacheStorage);const e="CacheStorage.open"
;if(o.argumentLengthCheck(arguments,1,e),A=o.converters.DOMString(A,e,"cacheName"),this.#v.has(A)){const e=this.#v.get(A);return new s(r,e)}
const t=[];return this.#v.set(A,t),new s(r,t)}async delete(A){o.brandCheck(this,CacheStorage);const e="CacheStorage.delete"
;return o.argumentLengthCheck(arguments,1,e),A=o.converters.DOMString(A,e,"cacheName"),this.#v.delete(A)}async keys(){
o.brandCheck(this,CacheStorage);return[...this.#v.keys()]}}Object.defineProperties(CacheStorage.prototype,{[Symbol.toStringTag]:{
value:"CacheStorage",configurable:!0},match:n,has:n,open:n,delete:n,keys:n}),A.exports={CacheStorage:CacheStorage}},20109:(A,e,t)=>{
A.exports={kConstruct:t(36443).kConstruct}},76798:(A,e,t)=>{const r=t(34589),{URLSerializer:s}=t(51900),{isValidHeaderName:o}=t(73168)
;A.exports={urlEquals:function urlEquals(A,e,t=!1){return s(A,t)===s(e,t)},getFieldValues:function getFieldValues(A){r(null!==A);const e=[]
;for(let t of A.split(","))t=t.trim(),o(t)&&e.push(t);return e}}},71276:A=>{A.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}
},79061:(A,e,t)=>{const{parseSetCookie:r}=t(11978),{stringify:s}=t(57797),{webidl:o}=t(45893),{Headers:n}=t(60660);function setCookie(A,e){
o.argumentLengthCheck(arguments,2,"setCookie"),o.brandCheck(A,n,{strict:!1}),e=o.converters.Cookie(e);const t=s(e)
;t&&A.append("Set-Cookie",t)}o.converters.DeleteCookieAttributes=o.dictionaryConverter([{
converter:o.nullableConverter(o.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:o.nullableConverter(o.converters.DOMString),key:"domain",defaultValue:()=>null}]),o.converters.Cookie=o.dictionaryConverter([{
converter:o.converters.DOMString,key:"name"},{converter:o.converters.DOMString,key:"value"},{
converter:o.nullableConverter(A=>"number"==typeof A?o.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null
},{converter:o.nullableConverter(o.converters["long long"]),key:"maxAge",defaultValue:()=>null},{
converter:o.nullableConverter(o.converters.DOMString),key:"domain",defaultValue:()=>null},{
converter:o.nullableConverter(o.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:o.nullableConverter(o.converters.boolean),key:"secure",defaultValue:()=>null},{
converter:o.nullableConverter(o.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:o.converters.USVString,key:"sameSite",
allowedValues:["Strict","Lax","None"]},{converter:o.sequenceConverter(o.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)
}]),A.exports={getCookies:function getCookies(A){o.argumentLengthCheck(arguments,1,"getCookies"),o.brandCheck(A,n,{strict:!1})
;const e=A.get("cookie"),t={};if(!e)return t;for(const A of e.split(";")){const[e,...r]=A.split("=");t[e.trim()]=r.join("=")}return t},
deleteCookie:function deleteCookie(A,e,t){o.brandCheck(A,n,{strict:!1});const r="deleteCookie";o.argumentLengthCheck(arguments,2,r),
e=o.converters.DOMString(e,r,"name"),t=o.converters.DeleteCookieAttributes(t),setCookie(A,{name:e,value:"",expires:new Date(0),...t})},
getSetCookies:function getSetCookies(A){o.argumentLengthCheck(arguments,1,"getSetCookies"),o.brandCheck(A,n,{strict:!1})
;const e=A.getSetCookie();return e?e.map(A=>r(A)):[]},setCookie:setCookie}},11978:(A,e,t)=>{
const{maxNameValuePairSize:r,maxAttributeValueSize:s}=t(71276),{isCTLExcludingHtab:o}=t(57797),{collectASequenceOfCodePointsFast:n}=t(51900),i=t(34589)
;function parseUnparsedAttributes(A,e={}){if(0===A.length)return e;i(";"===A[0]);let t="";(A=A.slice(1)).includes(";")?(t=n(";",A,{
position:0}),A=A.slice(t.length)):(t=A,A="");let r="",o="";if(t.includes("=")){const A={position:0};r=n("=",t,A),o=t.slice(A.position+1)
}else r=t;if(r=r.trim(),o=o.trim(),o.length>s)return parseUnparsedAttributes(A,e);const a=r.toLowerCase();if("expires"===a){
const A=new Date(o);e.expires=A}else if("max-age"===a){const t=o.charCodeAt(0)
;if((t<48||t>57)&&"-"!==o[0])return parseUnparsedAttributes(A,e);if(!/^\d+$/.test(o))return parseUnparsedAttributes(A,e);const r=Number(o)
;e.maxAge=r}else if("domain"===a){let A=o;"."===A[0]&&(A=A.slice(1)),A=A.toLowerCase(),e.domain=A}else if("path"===a){let A=""
;A=0===o.length||"/"!==o[0]?"/":o,e.path=A}else if("secure"===a)e.secure=!0;else if("httponly"===a)e.httpOnly=!0;else if("samesite"===a){
const A=o.toLowerCase();"none"===A?e.sameSite="None":"strict"===A?e.sameSite="Strict":"lax"===A&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${r}=${o}`);return parseUnparsedAttributes(A,e)}A.exports={parseSetCookie:function parseSetCookie(A){if(o(A))return null
;let e="",t="",s="",i="";if(A.includes(";")){const r={position:0};e=n(";",A,r),t=A.slice(r.position)}else e=A;if(e.includes("=")){const A={
position:0};s=n("=",e,A),i=e.slice(A.position+1)}else i=e;return s=s.trim(),i=i.trim(),s.length+i.length>r?null:{name:s,value:i,
...parseUnparsedAttributes(t)}},parseUnparsedAttributes:parseUnparsedAttributes}},57797:A=>{function validateCookieName(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(t<33||t>126||34===t||40===t||41===t||60===t||62===t||64===t||44===t||59===t||58===t||92===t||47===t||91===t||93===t||63===t||61===t||123===t||125===t)throw new Error("Invalid cookie name")
}}function validateCookieValue(A){let e=A.length,t=0;if('"'===A[0]){if(1===e||'"'!==A[e-1])throw new Error("Invalid cookie value");--e,++t}
for(;t<e;){const e=A.charCodeAt(t++);if(e<33||e>126||34===e||44===e||59===e||92===e)throw new Error("Invalid cookie value")}}
function validateCookiePath(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(t<32||t>126||59===t)throw new Error("Invalid cookie path")}}function isLetterOrDigit(A){return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122
}
const e=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],t=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],r=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"))
;function toIMFDate(A){
return"number"==typeof A&&(A=new Date(A)),`${e[A.getUTCDay()]}, ${r[A.getUTCDate()]} ${t[A.getUTCMonth()]} ${A.getUTCFullYear()} ${r[A.getUTCHours()]}:${r[A.getUTCMinutes()]}:${r[A.getUTCSeconds()]} GMT`
}A.exports={isCTLExcludingHtab:function isCTLExcludingHtab(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(t>=0&&t<=8||t>=10&&t<=31||127===t)return!0}return!1},validateCookieName:validateCookieName,validateCookiePath:validateCookiePath,
validateCookieValue:validateCookieValue,toIMFDate:toIMFDate,stringify:function stringify(A){if(0===A.name.length)return null
;validateCookieName(A.name),validateCookieValue(A.value);const e=[`${A.name}=${A.value}`];A.name.startsWith("__Secure-")&&(A.secure=!0),
A.name.startsWith("__Host-")&&(A.secure=!0,A.domain=null,A.path="/"),A.secure&&e.push("Secure"),A.httpOnly&&e.push("HttpOnly"),
"number"==typeof A.maxAge&&(!function validateCookieMaxAge(A){if(A<0)throw new Error("Invalid cookie max-age")}(A.maxAge),
e.push(`Max-Age=${A.maxAge}`)),A.domain&&(!function validateCookieDomain(A){if(" "===A)return
;if(A.length>255)throw new Error("Invalid cookie domain");let e=0;for(let t=0;t<A.length;++t){const r=A.charCodeAt(t);if(46!==r){
if(0===e&&!isLetterOrDigit(r))throw new Error("Invalid cookie domain")
;if(!isLetterOrDigit(r)&&45!==r)throw new Error("Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}else{
if(0===e)throw new Error("Invalid cookie domain");if(45===A.charCodeAt(t-1))throw new Error("Invalid cookie domain");e=0}}
if(0===e||45===A.charCodeAt(A.length-1))throw new Error("Invalid cookie domain")}(A.domain),e.push(`Domain=${A.domain}`)),
A.path&&(validateCookiePath(A.path),
e.push(`Path=${A.path}`)),A.expires&&"Invalid Date"!==A.expires.toString()&&e.push(`Expires=${toIMFDate(A.expires)}`),
A.sameSite&&e.push(`SameSite=${A.sameSite}`);for(const t of A.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed")
;const[A,...r]=t.split("="),s=A.trim(),o=r.join("=");validateCookieName(s),validateCookieValue(o),e.push(`${s}=${o}`)}return e.join("; ")}}
},24031:(A,e,t)=>{
const r=t(4573),{Transform:s}=t(57075),{isASCIINumber:o,isValidLastEventId:n}=t(94811),i=[239,187,191],a=r.kStringMaxLength,g=Buffer.from("data"),Q=Buffer.from("event"),c=Buffer.from("id"),E=Buffer.from("retry")
;function isFieldName(A,e,t){if(e!==t.length)return!1;for(let r=0;r<e;r++)if(A[r]!==t[r])return!1;return!0}
function createMaxEventSizeExceededError(){const A=new Error("EventSource message size exceeded");return A.aborted=!1,A}A.exports={
EventSourceStream:class EventSourceStream extends s{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0
;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines
;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){A.readableObjectMode=!0,super(A),
this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??a
;const e=this.maxEventSize>0?Math.min(131072,Math.max(1024,Math.floor(this.maxEventSize/128))):0;this.maxDataLines=e,
this.maxBufferedChunks=e,A.push&&(this.push=A.push)}_transform(A,e,t){
if(0!==A.length)if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&10!==A[0]&&13!==A[0])t(createMaxEventSizeExceededError());else if(this.chunks.push(A),
this.checkBOM&&this.handleBOM())t();else{for(;this.hasCurrentByte();){const A=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(10===A){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(10===A||13===A){13===A&&(this.crlfCheck=!0),
this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1
}else if(10!==A&&13!==A){if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7)return void t(createMaxEventSizeExceededError())
;this.advanceCursor()}else{13===A&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(A){return void t(A)}
this.consumeCurrentByte(),this.eventEndCheck=!0}}t()}else t()}_destroy(A,e){this.chunks.length=0,this.clearEvent(),super._destroy(A,e)}
parseLine(A,e){if(0===A.length)return;const t=A.indexOf(58);if(0===t)return;let r=A.length,s=A.length;if(-1!==t&&(r=t,s=t+1,32===A[s]&&++s),
isFieldName(A,r,g)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw createMaxEventSizeExceededError()
;const t=A.length-s,r=this.eventFieldSizes.data+(void 0===e.data?0:1)+t;this.setEventFieldSize("data",r);const o=A.toString("utf8",s)
;return void 0===e.data?e.data=o:e.data+=`\n${o}`,void this.dataLineCount++}isFieldName(A,r,E)?function isASCIINumberBytes(A,e){
if(e>=A.length)return!1;for(let t=e;t<A.length;t++)if(A[t]<48||A[t]>57)return!1;return!0}(A,s)&&(this.setEventFieldSize("retry",A.length-s),
e.retry=A.toString("utf8",s)):isFieldName(A,r,c)?function isValidLastEventIdBytes(A,e){for(let t=e;t<A.length;t++)if(0===A[t])return!1
;return!0
}(A,s)&&(this.setEventFieldSize("id",A.length-s),e.id=A.toString("utf8",s)):isFieldName(A,r,Q)&&s<A.length&&(this.setEventFieldSize("event",A.length-s),
e.event=A.toString("utf8",s))}setEventFieldSize(A,e){const t=this.eventSize-this.eventFieldSizes[A]+e
;if(this.maxEventSize>0&&t>this.maxEventSize)throw createMaxEventSizeExceededError();this.eventSize=t,this.eventFieldSizes[A]=e}
processEvent(A){A.retry&&o(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&n(A.id)&&(this.state.lastEventId=A.id),
void 0!==A.data&&this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}
clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,
this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.retry=0}
hasPendingEvent(){return void 0!==this.event.data||void 0!==this.event.event||void 0!==this.event.id||void 0!==this.event.retry}
hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){
return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){
for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}
syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}
dropConsumedChunks(){if(this.lineChunkIndex>0){const A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}
this.chunkIndex===this.chunks.length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){
if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const A=[];let e=0
;for(let t=this.lineChunkIndex;t<=this.chunkIndex;t++){
const r=this.chunks[t],s=t===this.lineChunkIndex?this.linePos:0,o=t===this.chunkIndex?this.pos:r.length,n=r.subarray(s,o);e+=n.length,
A.push(n)}return Buffer.concat(A,e)}peekBufferedByte(A){let e=this.lineChunkIndex,t=this.linePos;for(;e<this.chunks.length;){
const r=this.chunks[e],s=r.length-t;if(A<s)return r[t+A];A-=s,e++,t=0}}discardLeadingBytes(A){
for(;A>0&&this.lineChunkIndex<this.chunks.length;){const e=this.chunks[this.lineChunkIndex].length-this.linePos;A<e?(this.linePos+=A,
A=0):(A-=e,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}
handleBOM(){const A=this.peekBufferedByte(0),e=this.peekBufferedByte(1),t=this.peekBufferedByte(2)
;return void 0===e?(A===i[0]||(this.checkBOM=!1),!0):void 0===t?A===i[0]&&e===i[1]||(this.checkBOM=!1,
!1):(A===i[0]&&e===i[1]&&t===i[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}}},21238:(A,e,t)=>{
const{pipeline:r}=t(57075),{fetching:s}=t(54398),{makeRequest:o}=t(9967),{webidl:n}=t(45893),{EventSourceStream:i}=t(24031),{parseMIMEType:a}=t(51900),{createFastMessageEvent:g}=t(15188),{isNetworkError:Q}=t(99051),{delay:c}=t(94811),{kEnumerableProperty:E}=t(3440),{environmentSettingsObject:B}=t(73168),{getGlobalDispatcher:C}=t(32581)
;let I=!1;class EventSource extends EventTarget{#Y={open:null,error:null,message:null};#G=null;#H=!1;#J=0;#V=null;#x=null;#t;#w
;constructor(A,e={}){super(),n.util.markAsUncloneable(this);const t="EventSource constructor";n.argumentLengthCheck(arguments,1,t),I||(I=!0,
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),
A=n.converters.USVString(A,t,"url"),e=n.converters.EventSourceInitDict(e,t,"eventSourceInitDict"),this.#t=e.dispatcher,this.#w={
lastEventId:"",reconnectionTime:3e3};const r=B;let s;try{s=new URL(A,r.settingsObject.baseUrl),this.#w.origin=s.origin}catch(A){
throw new DOMException(A,"SyntaxError")}this.#G=s.href;let i="anonymous";e.withCredentials&&(i="use-credentials",this.#H=!0);const a={
redirect:"follow",keepalive:!0,mode:"cors",credentials:"anonymous"===i?"same-origin":"omit",referrer:"no-referrer"}
;a.client=B.settingsObject,a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache="no-store",a.initiator="other",
a.urlList=[new URL(this.#G)],this.#V=o(a),this.#W()}get readyState(){return this.#J}get url(){return this.#G}get withCredentials(){
return this.#H}#W(){if(2===this.#J)return;this.#J=0;const A={request:this.#V,dispatcher:this.#t};A.processResponseEndOfBody=A=>{
Q(A)&&(this.dispatchEvent(new Event("error")),this.close()),this.#O()},A.processResponse=A=>{if(Q(A))return A.aborted?(this.close(),
void this.dispatchEvent(new Event("error"))):void this.#O()
;const e=A.headersList.get("content-type",!0),t=null!==e?a(e):"failure",s="failure"!==t&&"text/event-stream"===t.essence
;if(200!==A.status||!1===s)return this.close(),void this.dispatchEvent(new Event("error"));this.#J=1,this.dispatchEvent(new Event("open")),
this.#w.origin=A.urlList[A.urlList.length-1].origin;const o=new i({eventSourceSettings:this.#w,
maxEventSize:this.#t.eventSourceOptions?.maxEventSize,push:A=>{this.dispatchEvent(g(A.type,A.options))}});r(A.body.stream,o,A=>{
!1===A?.aborted&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#x=s(A)}async#O(){2!==this.#J&&(this.#J=0,
this.dispatchEvent(new Event("error")),
await c(this.#w.reconnectionTime),0===this.#J&&(this.#w.lastEventId.length&&this.#V.headersList.set("last-event-id",this.#w.lastEventId,!0),
this.#W()))}close(){n.brandCheck(this,EventSource),2!==this.#J&&(this.#J=2,this.#x.abort(),this.#V=null)}get onopen(){return this.#Y.open}
set onopen(A){this.#Y.open&&this.removeEventListener("open",this.#Y.open),"function"==typeof A?(this.#Y.open=A,
this.addEventListener("open",A)):this.#Y.open=null}get onmessage(){return this.#Y.message}set onmessage(A){
this.#Y.message&&this.removeEventListener("message",this.#Y.message),"function"==typeof A?(this.#Y.message=A,
this.addEventListener("message",A)):this.#Y.message=null}get onerror(){return this.#Y.error}set onerror(A){
this.#Y.error&&this.removeEventListener("error",this.#Y.error),"function"==typeof A?(this.#Y.error=A,
this.addEventListener("error",A)):this.#Y.error=null}}const h={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:0,writable:!1
},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:1,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:2,
writable:!1}};Object.defineProperties(EventSource,h),Object.defineProperties(EventSource.prototype,h),
Object.defineProperties(EventSource.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E}),
n.converters.EventSourceInitDict=n.dictionaryConverter([{key:"withCredentials",converter:n.converters.boolean,defaultValue:()=>!1},{
key:"dispatcher",converter:n.converters.any,defaultValue:()=>C()}]),A.exports={EventSource:EventSource,defaultReconnectionTime:3e3}},
94811:A=>{A.exports={isValidLastEventId:function isValidLastEventId(A){return-1===A.indexOf("\0")},isASCIINumber:function isASCIINumber(A){
if(0===A.length)return!1;for(let e=0;e<A.length;e++)if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return!1;return!0},delay:function delay(A){
return new Promise(e=>{setTimeout(e,A).unref()})}}},84492:(A,e,t)=>{
const r=t(3440),{ReadableStreamFrom:s,isBlobLike:o,isReadableStreamLike:n,readableStreamClose:i,createDeferredPromise:a,fullyReadBody:g,extractMimeType:Q,utf8DecodeBytes:c}=t(73168),{FormData:E}=t(35910),{kState:B}=t(93627),{webidl:C}=t(45893),{Blob:I}=t(4573),h=t(34589),{isErrored:l,isDisturbed:u}=t(57075),{isArrayBuffer:d}=t(73429),{serializeAMimeType:f}=t(51900),{multipartFormDataParser:y}=t(50116)
;let w;try{const A=t(77598);w=e=>A.randomInt(0,e)}catch{w=A=>Math.floor(Math.random(A))}const p=new TextEncoder;function noop(){}
const D=globalThis.FinalizationRegistry&&0!==process.version.indexOf("v18");let k;function extractBody(A,e=!1){let t=null
;t=A instanceof ReadableStream?A:o(A)?A.stream():new ReadableStream({async pull(A){const e="string"==typeof g?p.encode(g):g
;e.byteLength&&A.enqueue(e),queueMicrotask(()=>i(A))},start(){},type:"bytes"}),h(n(t));let a=null,g=null,Q=null,c=null
;if("string"==typeof A)g=A,c="text/plain;charset=UTF-8";else if(A instanceof URLSearchParams)g=A.toString(),
c="application/x-www-form-urlencoded;charset=UTF-8";else if(d(A))g=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))g=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(r.isFormDataLike(A)){
const e=`----formdata-undici-0${`${w(1e11)}`.padStart(11,"0")}`,t=`--${e}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */,escape=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),normalizeLinefeeds=A=>A.replace(/\r?\n|\r/g,"\r\n"),r=[],s=new Uint8Array([13,10])
;Q=0;let o=!1;for(const[e,n]of A)if("string"==typeof n){
const A=p.encode(t+`; name="${escape(normalizeLinefeeds(e))}"`+`\r\n\r\n${normalizeLinefeeds(n)}\r\n`);r.push(A),Q+=A.byteLength}else{
const A=p.encode(`${t}; name="${escape(normalizeLinefeeds(e))}"`+(n.name?`; filename="${escape(n.name)}"`:"")+"\r\n"+`Content-Type: ${n.type||"application/octet-stream"}\r\n\r\n`)
;r.push(A,n,s),"number"==typeof n.size?Q+=A.byteLength+n.size+s.byteLength:o=!0}const n=p.encode(`--${e}--\r\n`);r.push(n),Q+=n.byteLength,
o&&(Q=null),g=A,a=async function*(){for(const A of r)A.stream?yield*A.stream():yield A},c=`multipart/form-data; boundary=${e}`
}else if(o(A))g=A,Q=A.size,A.type&&(c=A.type);else if("function"==typeof A[Symbol.asyncIterator]){if(e)throw new TypeError("keepalive")
;if(r.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked")
;t=A instanceof ReadableStream?A:s(A)}if(("string"==typeof g||r.isBuffer(g))&&(Q=Buffer.byteLength(g)),null!=a){let e;t=new ReadableStream({
async start(){e=a(A)[Symbol.asyncIterator]()},async pull(A){const{value:r,done:s}=await e.next();if(s)queueMicrotask(()=>{A.close(),
A.byobRequest?.respond(0)});else if(!l(t)){const e=new Uint8Array(r);e.byteLength&&A.enqueue(e)}return A.desiredSize>0},async cancel(A){
await e.return()},type:"bytes"})}return[{stream:t,source:g,length:Q},c]}async function consumeBody(A,e,t){if(C.brandCheck(A,t),
bodyUnusable(A))throw new TypeError("Body is unusable: Body has already been read");!function throwIfAborted(A){
if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}(A[B])
;const r=a(),errorSteps=A=>r.reject(A),successSteps=A=>{try{r.resolve(e(A))}catch(A){errorSteps(A)}}
;return null==A[B].body?(successSteps(Buffer.allocUnsafe(0)),r.promise):(await g(A[B].body,successSteps,errorSteps),r.promise)}
function bodyUnusable(A){const e=A[B].body;return null!=e&&(e.stream.locked||r.isDisturbed(e.stream))}function parseJSONFromBytes(A){
return JSON.parse(c(A))}function bodyMimeType(A){const e=A[B].headersList,t=Q(e);return"failure"===t?null:t}
D&&(k=new FinalizationRegistry(A=>{const e=A.deref()
;!e||e.locked||u(e)||l(e)||e.cancel("Response object has been garbage collected").catch(noop)})),A.exports={extractBody:extractBody,
safelyExtractBody:function safelyExtractBody(A,e=!1){
return A instanceof ReadableStream&&(h(!r.isDisturbed(A),"The body has already been consumed."),h(!A.locked,"The stream is locked.")),
extractBody(A,e)},cloneBody:function cloneBody(A,e){const[t,r]=e.stream.tee();return e.stream=t,{stream:r,length:e.length,source:e.source}},
mixinBody:function mixinBody(A){Object.assign(A.prototype,function bodyMixinMethods(A){return{blob(){return consumeBody(this,A=>{
let e=bodyMimeType(this);return null===e?e="":e&&(e=f(e)),new I([A],{type:e})},A)},arrayBuffer(){
return consumeBody(this,A=>new Uint8Array(A).buffer,A)},text(){return consumeBody(this,c,A)},json(){
return consumeBody(this,parseJSONFromBytes,A)},formData(){return consumeBody(this,A=>{const e=bodyMimeType(this)
;if(null!==e)switch(e.essence){case"multipart/form-data":{const t=y(A,e)
;if("failure"===t)throw new TypeError("Failed to parse body as FormData.");const r=new E;return r[B]=t,r}
case"application/x-www-form-urlencoded":{const e=new URLSearchParams(A.toString()),t=new E;for(const[A,r]of e)t.append(A,r);return t}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A)},bytes(){
return consumeBody(this,A=>new Uint8Array(A),A)}}}(A))},streamRegistry:k,hasFinalizationRegistry:D,bodyUnusable:bodyUnusable}},4495:A=>{
const e=["GET","HEAD","POST"],t=new Set(e),r=[301,302,303,307,308],s=new Set(r),o=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],n=new Set(o),i=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],a=new Set(i),g=["GET","HEAD","OPTIONS","TRACE"],Q=new Set(g),c=["CONNECT","TRACE","TRACK"],E=new Set(c),B=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],C=new Set(B)
;A.exports={subresource:B,forbiddenMethods:c,
requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],referrerPolicy:i,
requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],
requestCredentials:["omit","same-origin","include"],requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],
redirectStatus:r,corsSafeListedMethods:e,nullBodyStatus:[101,204,205,304],safeMethods:g,badPorts:o,requestDuplex:["half"],subresourceSet:C,
badPortsSet:n,redirectStatusSet:s,corsSafeListedMethodsSet:t,safeMethodsSet:Q,forbiddenMethodsSet:E,referrerPolicySet:a}},51900:(A,e,t)=>{
const r=t(34589),s=new TextEncoder,o=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,n=/[\u000A\u000D\u0009\u0020]/,i=/[\u0009\u000A\u000C\u000D\u0020]/g,a=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
;function URLSerializer(A,e=!1){if(!e)return A.href;const t=A.href,r=A.hash.length,s=0===r?t:t.substring(0,t.length-r)
;return!r&&t.endsWith("#")?s.slice(0,-1):s}function collectASequenceOfCodePoints(A,e,t){let r=""
;for(;t.position<e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}function collectASequenceOfCodePointsFast(A,e,t){
const r=e.indexOf(A,t.position),s=t.position;return-1===r?(t.position=e.length,e.slice(s)):(t.position=r,e.slice(s,t.position))}
function stringPercentDecode(A){return function percentDecode(A){const e=A.length,t=new Uint8Array(e);let r=0;for(let s=0;s<e;++s){
const e=A[s]
;37!==e?t[r++]=e:37!==e||isHexCharByte(A[s+1])&&isHexCharByte(A[s+2])?(t[r++]=hexByteToNumber(A[s+1])<<4|hexByteToNumber(A[s+2]),
s+=2):t[r++]=37}return e===r?t:t.subarray(0,r)}(s.encode(A))}function isHexCharByte(A){return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}
function hexByteToNumber(A){return A>=48&&A<=57?A-48:(223&A)-55}function parseMIMEType(A){const e={position:0
},t=collectASequenceOfCodePointsFast("/",A=removeHTTPWhitespace(A,!0,!0),e);if(0===t.length||!o.test(t))return"failure"
;if(e.position>A.length)return"failure";e.position++;let r=collectASequenceOfCodePointsFast(";",A,e);if(r=removeHTTPWhitespace(r,!1,!0),
0===r.length||!o.test(r))return"failure";const s=t.toLowerCase(),i=r.toLowerCase(),g={type:s,subtype:i,parameters:new Map,
essence:`${s}/${i}`};for(;e.position<A.length;){e.position++,collectASequenceOfCodePoints(A=>n.test(A),A,e)
;let t=collectASequenceOfCodePoints(A=>";"!==A&&"="!==A,A,e);if(t=t.toLowerCase(),e.position<A.length){if(";"===A[e.position])continue
;e.position++}if(e.position>A.length)break;let r=null;if('"'===A[e.position])r=collectAnHTTPQuotedString(A,e,!0),
collectASequenceOfCodePointsFast(";",A,e);else if(r=collectASequenceOfCodePointsFast(";",A,e),r=removeHTTPWhitespace(r,!1,!0),
0===r.length)continue;0===t.length||!o.test(t)||0!==r.length&&!a.test(r)||g.parameters.has(t)||g.parameters.set(t,r)}return g}
function collectAnHTTPQuotedString(A,e,t){const s=e.position;let o="";for(r('"'===A[e.position]),
e.position++;o+=collectASequenceOfCodePoints(A=>'"'!==A&&"\\"!==A,A,e),!(e.position>=A.length);){const t=A[e.position];if(e.position++,
"\\"!==t){r('"'===t);break}if(e.position>=A.length){o+="\\";break}o+=A[e.position],e.position++}return t?o:A.slice(s,e.position)}
function isHTTPWhiteSpace(A){return 13===A||10===A||9===A||32===A}function removeHTTPWhitespace(A,e=!0,t=!0){
return removeChars(A,e,t,isHTTPWhiteSpace)}function isASCIIWhitespace(A){return 13===A||10===A||9===A||12===A||32===A}
function removeChars(A,e,t,r){let s=0,o=A.length-1;if(e)for(;s<A.length&&r(A.charCodeAt(s));)s++;if(t)for(;o>0&&r(A.charCodeAt(o));)o--
;return 0===s&&o===A.length-1?A:A.slice(s,o+1)}function isomorphicDecode(A){const e=A.length
;if(65535>e)return String.fromCharCode.apply(null,A);let t="",r=0,s=65535;for(;r<e;)r+s>e&&(s=e-r),
t+=String.fromCharCode.apply(null,A.subarray(r,r+=s));return t}A.exports={dataURLProcessor:function dataURLProcessor(A){
r("data:"===A.protocol);let e=URLSerializer(A,!0);e=e.slice(5);const t={position:0};let s=collectASequenceOfCodePointsFast(",",e,t)
;const o=s.length;if(s=function removeASCIIWhitespace(A,e=!0,t=!0){return removeChars(A,e,t,isASCIIWhitespace)}(s,!0,!0),
t.position>=e.length)return"failure";t.position++;let n=stringPercentDecode(e.slice(o+1));if(/;(\u0020){0,}base64$/i.test(s)){
if(n=function forgivingBase64(A){let e=(A=A.replace(i,"")).length;e%4==0&&61===A.charCodeAt(e-1)&&(--e,61===A.charCodeAt(e-1)&&--e)
;if(e%4==1)return"failure";if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure";const t=Buffer.from(A,"base64")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}(isomorphicDecode(n)),"failure"===n)return"failure";s=s.slice(0,-6),
s=s.replace(/(\u0020)+$/,""),s=s.slice(0,-1)}s.startsWith(";")&&(s="text/plain"+s);let a=parseMIMEType(s)
;return"failure"===a&&(a=parseMIMEType("text/plain;charset=US-ASCII")),{mimeType:a,body:n}},URLSerializer:URLSerializer,
collectASequenceOfCodePoints:collectASequenceOfCodePoints,collectASequenceOfCodePointsFast:collectASequenceOfCodePointsFast,
stringPercentDecode:stringPercentDecode,parseMIMEType:parseMIMEType,collectAnHTTPQuotedString:collectAnHTTPQuotedString,
serializeAMimeType:function serializeAMimeType(A){r("failure"!==A);const{parameters:e,essence:t}=A;let s=t
;for(let[A,t]of e.entries())s+=";",s+=A,s+="=",o.test(t)||(t=t.replace(/(\\|")/g,"\\$1"),t='"'+t,t+='"'),s+=t;return s},
removeChars:removeChars,removeHTTPWhitespace:removeHTTPWhitespace,minimizeSupportedMimeType:function minimizeSupportedMimeType(A){
switch(A.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":
case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":
case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":
case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":
return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}
return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":""},HTTP_TOKEN_CODEPOINTS:o,
isomorphicDecode:isomorphicDecode}},66653:(A,e,t)=>{const{kConnected:r,kSize:s}=t(36443);class CompatWeakRef{constructor(A){this.value=A}
deref(){return 0===this.value[r]&&0===this.value[s]?void 0:this.value}}class CompatFinalizer{constructor(A){this.finalizer=A}register(A,e){
A.on&&A.on("disconnect",()=>{0===A[r]&&0===A[s]&&this.finalizer(e)})}unregister(A){}}A.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),
{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}):{WeakRef:WeakRef,FinalizationRegistry:FinalizationRegistry}}},27114:(A,e,t)=>{
const{Blob:r,File:s}=t(4573),{kState:o}=t(93627),{webidl:n}=t(45893);class FileLike{constructor(A,e,t={}){
const r=e,s=t.type,n=t.lastModified??Date.now();this[o]={blobLike:A,name:r,type:s,lastModified:n}}stream(...A){
return n.brandCheck(this,FileLike),this[o].blobLike.stream(...A)}arrayBuffer(...A){return n.brandCheck(this,FileLike),
this[o].blobLike.arrayBuffer(...A)}slice(...A){return n.brandCheck(this,FileLike),this[o].blobLike.slice(...A)}text(...A){
return n.brandCheck(this,FileLike),this[o].blobLike.text(...A)}get size(){return n.brandCheck(this,FileLike),this[o].blobLike.size}
get type(){return n.brandCheck(this,FileLike),this[o].blobLike.type}get name(){return n.brandCheck(this,FileLike),this[o].name}
get lastModified(){return n.brandCheck(this,FileLike),this[o].lastModified}get[Symbol.toStringTag](){return"File"}}
n.converters.Blob=n.interfaceConverter(r),A.exports={FileLike:FileLike,isFileLike:function isFileLike(A){
return A instanceof s||A&&("function"==typeof A.stream||"function"==typeof A.arrayBuffer)&&"File"===A[Symbol.toStringTag]}}},
50116:(A,e,t)=>{
const{isUSVString:r,bufferToLowerCasedHeaderName:s}=t(3440),{utf8DecodeBytes:o}=t(73168),{HTTP_TOKEN_CODEPOINTS:n,isomorphicDecode:i}=t(51900),{isFileLike:a}=t(27114),{makeEntry:g}=t(35910),Q=t(34589),{File:c}=t(4573),E=globalThis.File??c,B=Buffer.from('form-data; name="'),C=Buffer.from("; filename"),I=Buffer.from("--"),h=Buffer.from("--\r\n")
;function isAsciiString(A){for(let e=0;e<A.length;++e)if(-128&A.charCodeAt(e))return!1;return!0}function parseMultipartFormDataHeaders(A,e){
let t=null,r=null,o=null,a=null;for(;;){if(13===A[e.position]&&10===A[e.position+1])return null===t?"failure":{name:t,filename:r,
contentType:o,encoding:a};let g=collectASequenceOfBytes(A=>10!==A&&13!==A&&58!==A,A,e);if(g=removeChars(g,!0,!0,A=>9===A||32===A),
!n.test(g.toString()))return"failure";if(58!==A[e.position])return"failure";switch(e.position++,
collectASequenceOfBytes(A=>32===A||9===A,A,e),s(g)){case"content-disposition":if(t=r=null,!bufferStartsWith(A,B,e))return"failure"
;if(e.position+=17,t=parseMultipartFormDataName(A,e),null===t)return"failure";if(bufferStartsWith(A,C,e)){let t=e.position+C.length
;if(42===A[t]&&(e.position+=1,t+=1),61!==A[t]||34!==A[t+1])return"failure";if(e.position+=12,r=parseMultipartFormDataName(A,e),
null===r)return"failure"}break;case"content-type":{let t=collectASequenceOfBytes(A=>10!==A&&13!==A,A,e)
;t=removeChars(t,!1,!0,A=>9===A||32===A),o=i(t);break}case"content-transfer-encoding":{let t=collectASequenceOfBytes(A=>10!==A&&13!==A,A,e)
;t=removeChars(t,!1,!0,A=>9===A||32===A),a=i(t);break}default:collectASequenceOfBytes(A=>10!==A&&13!==A,A,e)}
if(13!==A[e.position]&&10!==A[e.position+1])return"failure";e.position+=2}}function parseMultipartFormDataName(A,e){Q(34===A[e.position-1])
;let t=collectASequenceOfBytes(A=>10!==A&&13!==A&&34!==A,A,e);return 34!==A[e.position]?null:(e.position++,
t=(new TextDecoder).decode(t).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"'),t)}function collectASequenceOfBytes(A,e,t){
let r=t.position;for(;r<e.length&&A(e[r]);)++r;return e.subarray(t.position,t.position=r)}function removeChars(A,e,t,r){let s=0,o=A.length-1
;if(e)for(;s<A.length&&r(A[s]);)s++;if(t)for(;o>0&&r(A[o]);)o--;return 0===s&&o===A.length-1?A:A.subarray(s,o+1)}
function bufferStartsWith(A,e,t){if(A.length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+r])return!1;return!0}
A.exports={multipartFormDataParser:function multipartFormDataParser(A,e){Q("failure"!==e&&"multipart/form-data"===e.essence)
;const t=e.parameters.get("boundary");if(void 0===t)return"failure";const s=Buffer.from(`--${t}`,"utf8"),n=[],i={position:0}
;for(;13===A[i.position]&&10===A[i.position+1];)i.position+=2;let c=A.length;for(;10===A[c-1]&&13===A[c-2];)c-=2
;for(c!==A.length&&(A=A.subarray(0,c));;){if(!A.subarray(i.position,i.position+s.length).equals(s))return"failure";if(i.position+=s.length,
i.position===A.length-2&&bufferStartsWith(A,I,i)||i.position===A.length-4&&bufferStartsWith(A,h,i))return n
;if(13!==A[i.position]||10!==A[i.position+1])return"failure";i.position+=2;const e=parseMultipartFormDataHeaders(A,i)
;if("failure"===e)return"failure";let t,c,{name:B,filename:C,contentType:l,encoding:u}=e;i.position+=2;{
const e=A.indexOf(s.subarray(2),i.position);if(-1===e)return"failure";t=A.subarray(i.position,e-4),i.position+=t.length,
"base64"===u&&(t=Buffer.from(t.toString(),"base64"))}if(13!==A[i.position]||10!==A[i.position+1])return"failure";i.position+=2,
null!==C?(l??="text/plain",isAsciiString(l)||(l=""),c=new E([t],C,{type:l})):c=o(Buffer.from(t)),Q(r(B)),Q("string"==typeof c&&r(c)||a(c)),
n.push(g(B,c,C))}},validateBoundary:function validateBoundary(A){const e=A.length;if(e<27||e>70)return!1;for(let t=0;t<e;++t){
const e=A.charCodeAt(t);if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||39===e||45===e||95===e))return!1}return!0}}},35910:(A,e,t)=>{
const{isBlobLike:r,iteratorMixin:s}=t(73168),{kState:o}=t(93627),{kEnumerableProperty:n}=t(3440),{FileLike:i,isFileLike:a}=t(27114),{webidl:g}=t(45893),{File:Q}=t(4573),c=t(57975),E=globalThis.File??Q
;class FormData{constructor(A){if(g.util.markAsUncloneable(this),void 0!==A)throw g.errors.conversionFailed({prefix:"FormData constructor",
argument:"Argument 1",types:["undefined"]});this[o]=[]}append(A,e,t=void 0){g.brandCheck(this,FormData);const s="FormData.append"
;if(g.argumentLengthCheck(arguments,2,s),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
;const n=makeEntry(A=g.converters.USVString(A,s,"name"),e=r(e)?g.converters.Blob(e,s,"value",{strict:!1
}):g.converters.USVString(e,s,"value"),t=3===arguments.length?g.converters.USVString(t,s,"filename"):void 0);this[o].push(n)}delete(A){
g.brandCheck(this,FormData);const e="FormData.delete";g.argumentLengthCheck(arguments,1,e),A=g.converters.USVString(A,e,"name"),
this[o]=this[o].filter(e=>e.name!==A)}get(A){g.brandCheck(this,FormData);const e="FormData.get";g.argumentLengthCheck(arguments,1,e),
A=g.converters.USVString(A,e,"name");const t=this[o].findIndex(e=>e.name===A);return-1===t?null:this[o][t].value}getAll(A){
g.brandCheck(this,FormData);const e="FormData.getAll";return g.argumentLengthCheck(arguments,1,e),A=g.converters.USVString(A,e,"name"),
this[o].filter(e=>e.name===A).map(A=>A.value)}has(A){g.brandCheck(this,FormData);const e="FormData.has"
;return g.argumentLengthCheck(arguments,1,e),A=g.converters.USVString(A,e,"name"),-1!==this[o].findIndex(e=>e.name===A)}set(A,e,t=void 0){
g.brandCheck(this,FormData);const s="FormData.set";if(g.argumentLengthCheck(arguments,2,s),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
;A=g.converters.USVString(A,s,"name"),e=r(e)?g.converters.Blob(e,s,"name",{strict:!1}):g.converters.USVString(e,s,"name"),
t=3===arguments.length?g.converters.USVString(t,s,"name"):void 0;const n=makeEntry(A,e,t),i=this[o].findIndex(e=>e.name===A)
;-1!==i?this[o]=[...this[o].slice(0,i),n,...this[o].slice(i+1).filter(e=>e.name!==A)]:this[o].push(n)}[c.inspect.custom](A,e){
const t=this[o].reduce((A,e)=>(A[e.name]?Array.isArray(A[e.name])?A[e.name].push(e.value):A[e.name]=[A[e.name],e.value]:A[e.name]=e.value,
A),{__proto__:null});e.depth??=A,e.colors??=!0;const r=c.formatWithOptions(e,t);return`FormData ${r.slice(r.indexOf("]")+2)}`}}
function makeEntry(A,e,t){if("string"==typeof e);else if(a(e)||(e=e instanceof Blob?new E([e],"blob",{type:e.type}):new i(e,"blob",{
type:e.type})),void 0!==t){const A={type:e.type,lastModified:e.lastModified};e=e instanceof Q?new E([e],t,A):new i(e,t,A)}return{name:A,
value:e}}s("FormData",FormData,o,"name","value"),Object.defineProperties(FormData.prototype,{append:n,delete:n,get:n,getAll:n,has:n,set:n,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}}),A.exports={FormData:FormData,makeEntry:makeEntry}},51059:A=>{
const e=Symbol.for("undici.globalOrigin.1");A.exports={getGlobalOrigin:function getGlobalOrigin(){return globalThis[e]},
setGlobalOrigin:function setGlobalOrigin(A){if(void 0===A)return void Object.defineProperty(globalThis,e,{value:void 0,writable:!0,
enumerable:!1,configurable:!1});const t=new URL(A)
;if("http:"!==t.protocol&&"https:"!==t.protocol)throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)
;Object.defineProperty(globalThis,e,{value:t,writable:!0,enumerable:!1,configurable:!1})}}},60660:(A,e,t)=>{
const{kConstruct:r}=t(36443),{kEnumerableProperty:s}=t(3440),{iteratorMixin:o,isValidHeaderName:n,isValidHeaderValue:i}=t(73168),{webidl:a}=t(45893),g=t(34589),Q=t(57975),c=Symbol("headers map"),E=Symbol("headers map sorted")
;function isHTTPWhiteSpaceCharCode(A){return 10===A||13===A||9===A||32===A}function headerValueNormalize(A){let e=0,t=A.length
;for(;t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(t-1));)--t;for(;t>e&&isHTTPWhiteSpaceCharCode(A.charCodeAt(e));)++e
;return 0===e&&t===A.length?A:A.substring(e,t)}function fill(A,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){const r=e[t]
;if(2!==r.length)throw a.errors.exception({header:"Headers constructor",
message:`expected name/value pair to be length 2, found ${r.length}.`});appendHeader(A,r[0],r[1])}else{
if("object"!=typeof e||null===e)throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]});{const t=Object.keys(e)
;for(let r=0;r<t.length;++r)appendHeader(A,t[r],e[t[r]])}}}function appendHeader(A,e,t){if(t=headerValueNormalize(t),
!n(e))throw a.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});if(!i(t))throw a.errors.invalidArgument({
prefix:"Headers.append",value:t,type:"header value"});if("immutable"===B(A))throw new TypeError("immutable");return I(A).append(e,t,!1)}
function compareHeaderName(A,e){return A[0]<e[0]?-1:1}class HeadersList{cookies=null;constructor(A){
A instanceof HeadersList?(this[c]=new Map(A[c]),this[E]=A[E],this.cookies=null===A.cookies?null:[...A.cookies]):(this[c]=new Map(A),
this[E]=null)}contains(A,e){return this[c].has(e?A:A.toLowerCase())}clear(){this[c].clear(),this[E]=null,this.cookies=null}append(A,e,t){
this[E]=null;const r=t?A:A.toLowerCase(),s=this[c].get(r);if(s){const A="cookie"===r?"; ":", ";this[c].set(r,{name:s.name,
value:`${s.value}${A}${e}`})}else this[c].set(r,{name:A,value:e});"set-cookie"===r&&(this.cookies??=[]).push(e)}set(A,e,t){this[E]=null
;const r=t?A:A.toLowerCase();"set-cookie"===r&&(this.cookies=[e]),this[c].set(r,{name:A,value:e})}delete(A,e){this[E]=null,
e||(A=A.toLowerCase()),"set-cookie"===A&&(this.cookies=null),this[c].delete(A)}get(A,e){return this[c].get(e?A:A.toLowerCase())?.value??null
}*[Symbol.iterator](){for(const{0:A,1:{value:e}}of this[c])yield[A,e]}get entries(){const A={}
;if(0!==this[c].size)for(const{name:e,value:t}of this[c].values())A[e]=t;return A}rawValues(){return this[c].values()}get entriesList(){
const A=[]
;if(0!==this[c].size)for(const{0:e,1:{name:t,value:r}}of this[c])if("set-cookie"===e)for(const e of this.cookies)A.push([t,e]);else A.push([t,r])
;return A}toSortedArray(){const A=this[c].size,e=new Array(A);if(A<=32){if(0===A)return e
;const t=this[c][Symbol.iterator](),r=t.next().value;e[0]=[r[0],r[1].value],g(null!==r[1].value);for(let r,s,o=1,n=0,i=0,a=0,Q=0;o<A;++o){
for(s=t.next().value,r=e[o]=[s[0],s[1].value],g(null!==r[1]),a=0,i=o;a<i;)Q=a+(i-a>>1),e[Q][0]<=r[0]?a=Q+1:i=Q;if(o!==Q){
for(n=o;n>a;)e[n]=e[--n];e[a]=r}}if(!t.next().done)throw new TypeError("Unreachable");return e}{let A=0
;for(const{0:t,1:{value:r}}of this[c])e[A++]=[t,r],g(null!==r);return e.sort(compareHeaderName)}}}class Headers{#P;#q;constructor(A=void 0){
a.util.markAsUncloneable(this),
A!==r&&(this.#q=new HeadersList,this.#P="none",void 0!==A&&fill(this,A=a.converters.HeadersInit(A,"Headers contructor","init")))}
append(A,e){a.brandCheck(this,Headers),a.argumentLengthCheck(arguments,2,"Headers.append");const t="Headers.append"
;return appendHeader(this,A=a.converters.ByteString(A,t,"name"),e=a.converters.ByteString(e,t,"value"))}delete(A){
a.brandCheck(this,Headers),a.argumentLengthCheck(arguments,1,"Headers.delete");if(A=a.converters.ByteString(A,"Headers.delete","name"),
!n(A))throw a.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"})
;if("immutable"===this.#P)throw new TypeError("immutable");this.#q.contains(A,!1)&&this.#q.delete(A,!1)}get(A){a.brandCheck(this,Headers),
a.argumentLengthCheck(arguments,1,"Headers.get");const e="Headers.get";if(A=a.converters.ByteString(A,e,"name"),
!n(A))throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"});return this.#q.get(A,!1)}has(A){a.brandCheck(this,Headers),
a.argumentLengthCheck(arguments,1,"Headers.has");const e="Headers.has";if(A=a.converters.ByteString(A,e,"name"),
!n(A))throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"});return this.#q.contains(A,!1)}set(A,e){
a.brandCheck(this,Headers),a.argumentLengthCheck(arguments,2,"Headers.set");const t="Headers.set";if(A=a.converters.ByteString(A,t,"name"),
e=headerValueNormalize(e=a.converters.ByteString(e,t,"value")),!n(A))throw a.errors.invalidArgument({prefix:t,value:A,type:"header name"})
;if(!i(e))throw a.errors.invalidArgument({prefix:t,value:e,type:"header value"});if("immutable"===this.#P)throw new TypeError("immutable")
;this.#q.set(A,e,!1)}getSetCookie(){a.brandCheck(this,Headers);const A=this.#q.cookies;return A?[...A]:[]}get[E](){
if(this.#q[E])return this.#q[E];const A=[],e=this.#q.toSortedArray(),t=this.#q.cookies;if(null===t||1===t.length)return this.#q[E]=e
;for(let r=0;r<e.length;++r){const{0:s,1:o}=e[r];if("set-cookie"===s)for(let e=0;e<t.length;++e)A.push([s,t[e]]);else A.push([s,o])}
return this.#q[E]=A}[Q.inspect.custom](A,e){return e.depth??=A,`Headers ${Q.formatWithOptions(e,this.#q.entries)}`}
static getHeadersGuard(A){return A.#P}static setHeadersGuard(A,e){A.#P=e}static getHeadersList(A){return A.#q}static setHeadersList(A,e){
A.#q=e}}const{getHeadersGuard:B,setHeadersGuard:C,getHeadersList:I,setHeadersList:h}=Headers
;Reflect.deleteProperty(Headers,"getHeadersGuard"),Reflect.deleteProperty(Headers,"setHeadersGuard"),
Reflect.deleteProperty(Headers,"getHeadersList"),Reflect.deleteProperty(Headers,"setHeadersList"),o("Headers",Headers,E,0,1),
Object.defineProperties(Headers.prototype,{append:s,delete:s,get:s,has:s,set:s,getSetCookie:s,[Symbol.toStringTag]:{value:"Headers",
configurable:!0},[Q.inspect.custom]:{enumerable:!1}}),a.converters.HeadersInit=function(A,e,t){if("Object"===a.util.Type(A)){
const r=Reflect.get(A,Symbol.iterator);if(!Q.types.isProxy(A)&&r===Headers.prototype.entries)try{return I(A).entriesList}catch{}
return"function"==typeof r?a.converters["sequence<sequence<ByteString>>"](A,e,t,r.bind(A)):a.converters["record<ByteString, ByteString>"](A,e,t)
}throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},A.exports={fill:fill,compareHeaderName:compareHeaderName,
Headers:Headers,HeadersList:HeadersList,getHeadersGuard:B,setHeadersGuard:C,setHeadersList:h,getHeadersList:I}},54398:(A,e,t)=>{
const{makeNetworkError:r,makeAppropriateNetworkError:s,filterResponse:o,makeResponse:n,fromInnerResponse:i}=t(99051),{HeadersList:a}=t(60660),{Request:g,cloneRequest:Q}=t(9967),c=t(38522),{bytesMatch:E,makePolicyContainer:B,clonePolicyContainer:C,requestBadPort:I,TAOCheck:h,appendRequestOriginHeader:l,responseLocationURL:u,requestCurrentURL:d,setRequestReferrerPolicyOnRedirect:f,tryUpgradeRequestToAPotentiallyTrustworthyURL:y,createOpaqueTimingInfo:w,appendFetchMetadata:p,corsCheck:D,crossOriginResourcePolicyCheck:k,determineRequestsReferrer:R,coarsenedSharedCurrentTime:m,createDeferredPromise:F,isBlobLike:b,sameOrigin:S,isCancelled:N,isAborted:M,isErrorLike:U,fullyReadBody:L,readableStreamClose:T,isomorphicEncode:v,urlIsLocal:Y,urlIsHttpHttpsScheme:G,urlHasHttpsScheme:H,clampAndCoarsenConnectionTimingInfo:J,simpleRangeHeaderValue:V,buildContentRange:x,createInflate:W,extractMimeType:O}=t(73168),{kState:P,kDispatcher:q}=t(93627),Z=t(34589),{safelyExtractBody:z,extractBody:K}=t(84492),{redirectStatusSet:X,nullBodyStatus:_,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495),eA=t(78474),{Readable:tA,pipeline:rA,finished:sA}=t(57075),{addAbortListener:oA,isErrored:nA,isReadable:iA,bufferToLowerCasedHeaderName:aA}=t(3440),{dataURLProcessor:gA,serializeAMimeType:QA,minimizeSupportedMimeType:cA}=t(51900),{getGlobalDispatcher:EA}=t(32581),{webidl:BA}=t(45893),{STATUS_CODES:CA}=t(37067),IA=["GET","HEAD"],hA="undefined"!=typeof __UNDICI_IS_NODE__||"undefined"!=typeof esbuildDetection?"node":"undici"
;let lA;class Fetch extends eA{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){
"ongoing"===this.state&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){
"ongoing"===this.state&&(this.state="aborted",A||(A=new DOMException("The operation was aborted.","AbortError")),
this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}}function handleFetchDone(A){
finalizeAndReportTiming(A,"fetch")}function finalizeAndReportTiming(A,e="other"){if("error"===A.type&&A.aborted)return
;if(!A.urlList?.length)return;const t=A.urlList[0];let r=A.timingInfo,s=A.cacheState;G(t)&&null!==r&&(A.timingAllowPassed||(r=w({
startTime:r.startTime}),s=""),r.endTime=m(),A.timingInfo=r,uA(r,t.href,e,globalThis,s))}const uA=performance.markResourceTiming
;function abortFetch(A,e,t,r){if(A&&A.reject(r),null!=e.body&&iA(e.body?.stream)&&e.body.stream.cancel(r).catch(A=>{
if("ERR_INVALID_STATE"!==A.code)throw A}),null==t)return;const s=t[P];null!=s.body&&iA(s.body?.stream)&&s.body.stream.cancel(r).catch(A=>{
if("ERR_INVALID_STATE"!==A.code)throw A})}
function fetching({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:o,useParallelQueue:n=!1,dispatcher:i=EA()}){
Z(i);let a=null,g=!1;null!=A.client&&(a=A.client.globalObject,g=A.client.crossOriginIsolatedCapability);const Q=m(g),c=w({startTime:Q}),E={
controller:new Fetch(i),request:A,timingInfo:c,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,
processResponseConsumeBody:o,processResponseEndOfBody:s,taskDestination:a,crossOriginIsolatedCapability:g};if(Z(!A.body||A.body.stream),
"client"===A.window&&(A.window="Window"===A.client?.globalObject?.constructor?.name?A.client:"no-window"),
"client"===A.origin&&(A.origin=A.client.origin),
"client"===A.policyContainer&&(null!=A.client?A.policyContainer=C(A.client.policyContainer):A.policyContainer=B()),
!A.headersList.contains("accept",!0)){const e="*/*";A.headersList.append("accept",e,!0)}
return A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,AA.has(A.destination),
mainFetch(E).catch(A=>{E.controller.terminate(A)}),E.controller}async function mainFetch(A,e=!1){const t=A.request;let s=null
;if(t.localURLsOnly&&!Y(d(t))&&(s=r("local URLs only")),y(t),"blocked"===I(t)&&(s=r("bad port")),
""===t.referrerPolicy&&(t.referrerPolicy=t.policyContainer.referrerPolicy),"no-referrer"!==t.referrer&&(t.referrer=R(t)),
null===s&&(s=await(async()=>{const e=d(t)
;return S(e,t.url)&&"basic"===t.responseTainting||"data:"===e.protocol||"navigate"===t.mode||"websocket"===t.mode?(t.responseTainting="basic",
await schemeFetch(A)):"same-origin"===t.mode?r('request mode cannot be "same-origin"'):"no-cors"===t.mode?"follow"!==t.redirect?r('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",
await schemeFetch(A)):G(d(t))?(t.responseTainting="cors",await httpFetch(A)):r("URL scheme must be a HTTP(S) scheme")})()),e)return s
;0===s.status||s.internalResponse||(t.responseTainting,
"basic"===t.responseTainting?s=o(s,"basic"):"cors"===t.responseTainting?s=o(s,"cors"):"opaque"===t.responseTainting?s=o(s,"opaque"):Z(!1))
;let n=0===s.status?s:s.internalResponse;if(0===n.urlList.length&&n.urlList.push(...t.urlList),
t.timingAllowFailed||(s.timingAllowPassed=!0),
"opaque"===s.type&&206===n.status&&n.rangeRequested&&!t.headers.contains("range",!0)&&(s=n=r()),
0===s.status||"HEAD"!==t.method&&"CONNECT"!==t.method&&!_.includes(n.status)||(n.body=null,A.controller.dump=!0),t.integrity){
const processBodyError=e=>fetchFinale(A,r(e));if("opaque"===t.responseTainting||null==s.body)return void processBodyError(s.error)
;const processBody=e=>{E(e,t.integrity)?(s.body=z(e)[0],fetchFinale(A,s)):processBodyError("integrity mismatch")}
;await L(s.body,processBody,processBodyError)}else fetchFinale(A,s)}function schemeFetch(A){
if(N(A)&&0===A.request.redirectCount)return Promise.resolve(s(A));const{request:e}=A,{protocol:o}=d(e);switch(o){case"about:":
return Promise.resolve(r("about scheme is not supported"));case"blob:":{lA||(lA=t(4573).resolveObjectURL);const A=d(e)
;if(0!==A.search.length)return Promise.resolve(r("NetworkError when attempting to fetch resource."));const s=lA(A.toString())
;if("GET"!==e.method||!b(s))return Promise.resolve(r("invalid method"));const o=n(),i=s.size,a=v(`${i}`),g=s.type
;if(e.headersList.contains("range",!0)){o.rangeRequested=!0;const A=e.headersList.get("range",!0),t=V(A,!0)
;if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));let{rangeStartValue:n,rangeEndValue:a}=t;if(null===n)n=i-a,
a=n+a-1;else{if(n>=i)return Promise.resolve(r("Range start is greater than the blob's size."));(null===a||a>=i)&&(a=i-1)}
const Q=s.slice(n,a,g),c=K(Q);o.body=c[0];const E=v(`${Q.size}`),B=x(n,a,i);o.status=206,o.statusText="Partial Content",
o.headersList.set("content-length",E,!0),o.headersList.set("content-type",g,!0),o.headersList.set("content-range",B,!0)}else{const A=K(s)
;o.statusText="OK",o.body=A[0],o.headersList.set("content-length",a,!0),o.headersList.set("content-type",g,!0)}return Promise.resolve(o)}
case"data:":{const A=d(e),t=gA(A);if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));const s=QA(t.mimeType)
;return Promise.resolve(n({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:s}]],body:z(t.body)[0]}))}case"file:":
return Promise.resolve(r("not implemented... yet..."));case"http:":case"https:":return httpFetch(A).catch(A=>r(A));default:
return Promise.resolve(r("unknown scheme"))}}function finalizeResponse(A,e){A.request.done=!0,
null!=A.processResponseDone&&queueMicrotask(()=>A.processResponseDone(e))}function fetchFinale(A,e){let t=A.timingInfo
;const processResponseEndOfBody=()=>{const r=Date.now();"document"===A.request.destination&&(A.controller.fullTimingInfo=t),
A.controller.reportTimingSteps=()=>{if("https:"!==A.request.url.protocol)return;t.endTime=r;let s=e.cacheState;const o=e.bodyInfo
;e.timingAllowPassed||(t=w(t),s="");let n=0;if("navigator"!==A.request.mode||!e.hasCrossOriginRedirects){n=e.status;const A=O(e.headersList)
;"failure"!==A&&(o.contentType=cA(A))}null!=A.request.initiatorType&&uA(t,A.request.url.href,A.request.initiatorType,globalThis,s,o,n)}
;queueMicrotask(()=>(A.request.done=!0,null!=A.processResponseEndOfBody&&queueMicrotask(()=>A.processResponseEndOfBody(e)),
void(null!=A.request.initiatorType&&A.controller.reportTimingSteps())))};null!=A.processResponse&&queueMicrotask(()=>{A.processResponse(e),
A.processResponse=null});const r="error"===e.type?e:e.internalResponse??e;null==r.body?processResponseEndOfBody():sA(r.body.stream,()=>{
processResponseEndOfBody()})}async function httpFetch(A){const e=A.request;let t=null,s=null;const o=A.timingInfo;if(e.serviceWorkers,
null===t){if("follow"===e.redirect&&(e.serviceWorkers="none"),s=t=await httpNetworkOrCacheFetch(A),
"cors"===e.responseTainting&&"failure"===D(e,t))return r("cors failure");"failure"===h(e,t)&&(e.timingAllowFailed=!0)}
return"opaque"!==e.responseTainting&&"opaque"!==t.type||"blocked"!==k(e.origin,e.client,e.destination,s)?(X.has(s.status)&&("manual"!==e.redirect&&A.controller.connection.destroy(void 0,!1),
"error"===e.redirect?t=r("unexpected redirect"):"manual"===e.redirect?t=s:"follow"===e.redirect?t=await function httpRedirectFetch(A,e){
const t=A.request,s=e.internalResponse?e.internalResponse:e;let o;try{if(o=u(s,d(t).hash),null==o)return e}catch(A){
return Promise.resolve(r(A))}if(!G(o))return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"))
;if(20===t.redirectCount)return Promise.resolve(r("redirect count exceeded"));if(t.redirectCount+=1,
"cors"===t.mode&&(o.username||o.password)&&!S(t,o))return Promise.resolve(r('cross origin not allowed for request mode "cors"'))
;if("cors"===t.responseTainting&&(o.username||o.password))return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'))
;if(303!==s.status&&null!=t.body&&null==t.body.source)return Promise.resolve(r())
;if([301,302].includes(s.status)&&"POST"===t.method||303===s.status&&!IA.includes(t.method)){t.method="GET",t.body=null
;for(const A of $)t.headersList.delete(A)}S(d(t),o)||(t.headersList.delete("authorization",!0),
t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0))
;null!=t.body&&(Z(null!=t.body.source),t.body=z(t.body.source)[0]);const n=A.timingInfo
;n.redirectEndTime=n.postRedirectStartTime=m(A.crossOriginIsolatedCapability),0===n.redirectStartTime&&(n.redirectStartTime=n.startTime)
;return t.urlList.push(o),f(t,s),mainFetch(A,!0)}(A,t):Z(!1)),t.timingInfo=o,t):r("blocked")}
async function httpNetworkOrCacheFetch(A,e=!1,t=!1){const o=A.request;let i=null,g=null,E=null
;"no-window"===o.window&&"error"===o.redirect?(i=A,g=o):(g=Q(o),i={...A},i.request=g)
;const B="include"===o.credentials||"same-origin"===o.credentials&&"basic"===o.responseTainting,C=g.body?g.body.length:null;let I=null
;if(null==g.body&&["POST","PUT"].includes(g.method)&&(I="0"),null!=C&&(I=v(`${C}`)),null!=I&&g.headersList.append("content-length",I,!0),
null!=C&&g.keepalive,g.referrer instanceof URL&&g.headersList.append("referer",v(g.referrer.href),!0),l(g),p(g),
g.headersList.contains("user-agent",!0)||g.headersList.append("user-agent",hA),
"default"===g.cache&&(g.headersList.contains("if-modified-since",!0)||g.headersList.contains("if-none-match",!0)||g.headersList.contains("if-unmodified-since",!0)||g.headersList.contains("if-match",!0)||g.headersList.contains("if-range",!0))&&(g.cache="no-store"),
"no-cache"!==g.cache||g.preventNoCacheCacheControlHeaderModification||g.headersList.contains("cache-control",!0)||g.headersList.append("cache-control","max-age=0",!0),
"no-store"!==g.cache&&"reload"!==g.cache||(g.headersList.contains("pragma",!0)||g.headersList.append("pragma","no-cache",!0),
g.headersList.contains("cache-control",!0)||g.headersList.append("cache-control","no-cache",!0)),
g.headersList.contains("range",!0)&&g.headersList.append("accept-encoding","identity",!0),
g.headersList.contains("accept-encoding",!0)||(H(d(g))?g.headersList.append("accept-encoding","br, gzip, deflate",!0):g.headersList.append("accept-encoding","gzip, deflate",!0)),
g.headersList.delete("host",!0),g.cache="no-store","no-store"!==g.cache&&g.cache,null==E){
if("only-if-cached"===g.cache)return r("only if cached");const A=await async function httpNetworkFetch(A,e=!1,t=!1){
Z(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,destroy(A,e=!0){
this.destroyed||(this.destroyed=!0,e&&this.abort?.(A??new DOMException("The operation was aborted.","AbortError")))}};const o=A.request
;let i=null;const g=A.timingInfo,Q=null;null==Q&&(o.cache="no-store");o.mode;let E=null
;if(null==o.body&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(null!=o.body){
const processBodyChunk=async function*(e){N(A)||(yield e,A.processRequestBodyChunkLength?.(e.byteLength))},processEndOfBody=()=>{
N(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},processBodyError=e=>{
N(A)||("AbortError"===e.name?A.controller.abort():A.controller.terminate(e))};E=async function*(){try{
for await(const A of o.body.stream)yield*processBodyChunk(A);processEndOfBody()}catch(A){processBodyError(A)}}()}try{
const{body:e,status:t,statusText:r,headersList:s,socket:o}=await dispatch({body:E});if(o)i=n({status:t,statusText:r,headersList:s,socket:o
});else{const o=e[Symbol.asyncIterator]();A.controller.next=()=>o.next(),i=n({status:t,statusText:r,headersList:s})}}catch(e){
return"AbortError"===e.name?(A.controller.connection.destroy(),s(A,e)):r(e)}const pullAlgorithm=async()=>{await A.controller.resume()
},cancelAlgorithm=e=>{N(A)||A.controller.abort(e)},B=new ReadableStream({async start(e){A.controller.controller=e},async pull(A){
await pullAlgorithm(A)},async cancel(A){await cancelAlgorithm(A)},type:"bytes"});i.body={stream:B,source:null,length:null},
A.controller.resume||A.controller.on("terminated",onAborted);function onAborted(e){M(A)?(i.aborted=!0,
iA(B)&&A.controller.controller.error(A.controller.serializedAbortReason)):iA(B)&&A.controller.controller.error(new TypeError("terminated",{
cause:U(e)?e:void 0})),A.controller.connection.destroy()}return A.controller.resume=async()=>{for(;;){let e,t;try{
const{done:t,value:r}=await A.controller.next();if(M(A))break;e=t?void 0:r}catch(r){A.controller.ended&&!g.encodedBodySize?e=void 0:(e=r,
t=!0)}if(void 0===e)return T(A.controller.controller),void finalizeResponse(A,i);if(g.decodedBodySize+=e?.byteLength??0,
t)return void A.controller.terminate(e);const r=new Uint8Array(e);if(r.byteLength&&A.controller.controller.enqueue(r),
nA(B))return void A.controller.terminate();if(A.controller.controller.desiredSize<=0)return}},i;function dispatch({body:e}){
const t=d(o),r=A.controller.dispatcher;return new Promise((s,n)=>r.dispatch({path:t.pathname+t.search,origin:t.origin,method:o.method,
body:r.isMockActive?o.body&&(o.body.source||o.body.stream):e,headers:o.headersList.entries,maxRedirections:0,
upgrade:"websocket"===o.mode?"websocket":void 0},{body:null,abort:null,onConnect(e){const{connection:t}=A.controller
;g.finalConnectionTimingInfo=J(void 0,g.postRedirectStartTime,A.crossOriginIsolatedCapability),
t.destroyed?e(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",e),this.abort=t.abort=e),
g.finalNetworkRequestStartTime=m(A.crossOriginIsolatedCapability)},onResponseStarted(){
g.finalNetworkResponseStartTime=m(A.crossOriginIsolatedCapability)},onHeaders(A,e,t,r){if(A<200)return;let n="";const i=new a
;for(let A=0;A<e.length;A+=2)i.append(aA(e[A]),e[A+1].toString("latin1"),!0);n=i.get("location",!0)
;const g=[],Q=n&&"follow"===o.redirect&&X.has(A);if("HEAD"!==o.method&&"CONNECT"!==o.method&&!_.includes(A)&&!Q){
const A=i.get("content-encoding",!0),e=A?A.toLowerCase().split(","):[],t=5
;if(e.length>t)return this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`)),!0
;for(let A=e.length-1;A>=0;--A){const t=e[A].trim();if("x-gzip"===t||"gzip"===t)g.push(c.createGunzip({flush:c.constants.Z_SYNC_FLUSH,
finishFlush:c.constants.Z_SYNC_FLUSH}));else if("deflate"===t)g.push(W({flush:c.constants.Z_SYNC_FLUSH,finishFlush:c.constants.Z_SYNC_FLUSH
}));else{if("br"!==t){g.length=0;break}g.push(c.createBrotliDecompress({flush:c.constants.BROTLI_OPERATION_FLUSH,
finishFlush:c.constants.BROTLI_OPERATION_FLUSH}))}}}this.body=new tA({read:t});const E=this.onError.bind(this);return s({status:A,
statusText:r,headersList:i,body:g.length?rA(this.body,...g,A=>{A&&this.onError(A)}).on("error",E):this.body.on("error",E)}),!0},onData(e){
if(A.controller.dump)return;const t=e;return g.encodedBodySize+=t.byteLength,this.body.push(t)},onComplete(){
this.abort&&A.controller.off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(e){
this.abort&&A.controller.off("terminated",this.abort),this.body?.destroy(e),A.controller.terminate(e),n(e)},onUpgrade(A,e,t){
if(101!==A)return;const r=new a;for(let A=0;A<e.length;A+=2)r.append(aA(e[A]),e[A+1].toString("latin1"),!0);return s({status:A,
statusText:CA[A],headersList:r,socket:t}),!0}}))}}(i,B,t);!j.has(g.method)&&A.status>=200&&A.status,null==E&&(E=A)}
if(E.urlList=[...g.urlList],g.headersList.contains("range",!0)&&(E.rangeRequested=!0),E.requestIncludesCredentials=B,
407===E.status)return"no-window"===o.window?r():N(A)?s(A):r("proxy authentication required")
;if(421===E.status&&!t&&(null==o.body||null!=o.body.source)){if(N(A))return s(A);A.controller.connection.destroy(),
E=await httpNetworkOrCacheFetch(A,e,!0)}return E}A.exports={fetch:function fetch(A,e=void 0){
BA.argumentLengthCheck(arguments,1,"globalThis.fetch");let t,r=F();try{t=new g(A,e)}catch(A){return r.reject(A),r.promise}const s=t[P]
;if(t.signal.aborted)return abortFetch(r,s,null,t.signal.reason),r.promise;const o=s.client.globalObject
;"ServiceWorkerGlobalScope"===o?.constructor?.name&&(s.serviceWorkers="none");let n=null,a=!1,Q=null;return oA(t.signal,()=>{a=!0,
Z(null!=Q),Q.abort(t.signal.reason);const A=n?.deref();abortFetch(r,s,A,t.signal.reason)}),Q=fetching({request:s,
processResponseEndOfBody:handleFetchDone,processResponse:A=>{
a||(A.aborted?abortFetch(r,s,n,Q.serializedAbortReason):"error"!==A.type?(n=new WeakRef(i(A,"immutable")),r.resolve(n.deref()),
r=null):r.reject(new TypeError("fetch failed",{cause:A.error})))},dispatcher:t[q]}),r.promise},Fetch:Fetch,fetching:fetching,
finalizeAndReportTiming:finalizeAndReportTiming}},9967:(A,e,t)=>{
const{extractBody:r,mixinBody:s,cloneBody:o,bodyUnusable:n}=t(84492),{Headers:i,fill:a,HeadersList:g,setHeadersGuard:Q,getHeadersGuard:c,setHeadersList:E,getHeadersList:B}=t(60660),{FinalizationRegistry:C}=t(66653)(),I=t(3440),h=t(57975),{isValidHTTPToken:l,sameOrigin:u,environmentSettingsObject:d}=t(73168),{forbiddenMethodsSet:f,corsSafeListedMethodsSet:y,referrerPolicy:w,requestRedirect:p,requestMode:D,requestCredentials:k,requestCache:R,requestDuplex:m}=t(4495),{kEnumerableProperty:F,normalizedMethodRecordsBase:b,normalizedMethodRecords:S}=I,{kHeaders:N,kSignal:M,kState:U,kDispatcher:L}=t(93627),{webidl:T}=t(45893),{URLSerializer:v}=t(51900),{kConstruct:Y}=t(36443),G=t(34589),{getMaxListeners:H,setMaxListeners:J,getEventListeners:V,defaultMaxListeners:x}=t(78474),W=Symbol("abortController"),O=new C(({signal:A,abort:e})=>{
A.removeEventListener("abort",e)}),P=new WeakMap;function buildAbort(A){return function abort(){const e=A.deref();if(void 0!==e){
O.unregister(abort),this.removeEventListener("abort",abort),e.abort(this.reason);const A=P.get(e.signal);if(void 0!==A){if(0!==A.size){
for(const e of A){const A=e.deref();void 0!==A&&A.abort(this.reason)}A.clear()}P.delete(e.signal)}}}}let q=!1;class Request{
constructor(A,e={}){if(T.util.markAsUncloneable(this),A===Y)return;const t="Request constructor";T.argumentLengthCheck(arguments,1,t),
A=T.converters.RequestInfo(A,t,"input"),e=T.converters.RequestInit(e,t,"init");let s=null,o=null;const c=d.settingsObject.baseUrl;let C=null
;if("string"==typeof A){let t;this[L]=e.dispatcher;try{t=new URL(A,c)}catch(e){throw new TypeError("Failed to parse URL from "+A,{cause:e})}
if(t.username||t.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=makeRequest({
urlList:[t]}),o="cors"}else this[L]=e.dispatcher||A[L],G(A instanceof Request),s=A[U],C=A[M];const h=d.settingsObject.origin;let w="client"
;if("EnvironmentSettingsObject"===s.window?.constructor?.name&&u(s.window,h)&&(w=s.window),
null!=e.window)throw new TypeError(`'window' option '${w}' must be null`);"window"in e&&(w="no-window"),s=makeRequest({method:s.method,
headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:d.settingsObject,window:w,priority:s.priority,origin:s.origin,
referrer:s.referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,
integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]
});const p=0!==Object.keys(e).length;if(p&&("navigate"===s.mode&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=!1,
s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),void 0!==e.referrer){
const A=e.referrer;if(""===A)s.referrer="no-referrer";else{let e;try{e=new URL(A,c)}catch(e){
throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}
"about:"===e.protocol&&"client"===e.hostname||h&&!u(e,d.settingsObject.baseUrl)?s.referrer="client":s.referrer=e}}let D
;if(void 0!==e.referrerPolicy&&(s.referrerPolicy=e.referrerPolicy),D=void 0!==e.mode?e.mode:o,"navigate"===D)throw T.errors.exception({
header:"Request constructor",message:"invalid request mode navigate."});if(null!=D&&(s.mode=D),
void 0!==e.credentials&&(s.credentials=e.credentials),void 0!==e.cache&&(s.cache=e.cache),
"only-if-cached"===s.cache&&"same-origin"!==s.mode)throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
;if(void 0!==e.redirect&&(s.redirect=e.redirect),null!=e.integrity&&(s.integrity=String(e.integrity)),
void 0!==e.keepalive&&(s.keepalive=Boolean(e.keepalive)),void 0!==e.method){let A=e.method;const t=S[A];if(void 0!==t)s.method=t;else{
if(!l(A))throw new TypeError(`'${A}' is not a valid HTTP method.`);const e=A.toUpperCase()
;if(f.has(e))throw new TypeError(`'${A}' HTTP method is unsupported.`);A=b[e]??A,s.method=A}
q||"patch"!==s.method||(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{
code:"UNDICI-FETCH-patch"}),q=!0)}void 0!==e.signal&&(C=e.signal),this[U]=s;const k=new AbortController;if(this[M]=k.signal,null!=C){
if(!C||"boolean"!=typeof C.aborted||"function"!=typeof C.addEventListener)throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
;if(C.aborted)k.abort(C.reason);else{this[W]=k;const A=buildAbort(new WeakRef(k));try{
("function"==typeof H&&H(C)===x||V(C,"abort").length>=x)&&J(1500,C)}catch{}I.addAbortListener(C,A),O.register(k,{signal:C,abort:A},A)}}
if(this[N]=new i(Y),E(this[N],s.headersList),Q(this[N],"request"),"no-cors"===D){
if(!y.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);Q(this[N],"request-no-cors")}if(p){
const A=B(this[N]),t=void 0!==e.headers?e.headers:new g(A);if(A.clear(),t instanceof g){
for(const{name:e,value:r}of t.rawValues())A.append(e,r,!1);A.cookies=t.cookies}else a(this[N],t)}const R=A instanceof Request?A[U].body:null
;if(!(null==e.body&&null==R||"GET"!==s.method&&"HEAD"!==s.method))throw new TypeError("Request with GET/HEAD method cannot have body.")
;let m=null;if(null!=e.body){const[A,t]=r(e.body,s.keepalive)
;m=A,t&&!B(this[N]).contains("content-type",!0)&&this[N].append("content-type",t)}const F=m??R;if(null!=F&&null==F.source){
if(null!=m&&null==e.duplex)throw new TypeError("RequestInit: duplex option is required when sending a body.")
;if("same-origin"!==s.mode&&"cors"!==s.mode)throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
;s.useCORSPreflightFlag=!0}let v=F;if(null==m&&null!=R){
if(n(A))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const e=new TransformStream
;R.stream.pipeThrough(e),v={source:R.source,length:R.length,stream:e.readable}}this[U].body=v}get method(){
return T.brandCheck(this,Request),this[U].method}get url(){return T.brandCheck(this,Request),v(this[U].url)}get headers(){
return T.brandCheck(this,Request),this[N]}get destination(){return T.brandCheck(this,Request),this[U].destination}get referrer(){
return T.brandCheck(this,Request),"no-referrer"===this[U].referrer?"":"client"===this[U].referrer?"about:client":this[U].referrer.toString()
}get referrerPolicy(){return T.brandCheck(this,Request),this[U].referrerPolicy}get mode(){return T.brandCheck(this,Request),this[U].mode}
get credentials(){return this[U].credentials}get cache(){return T.brandCheck(this,Request),this[U].cache}get redirect(){
return T.brandCheck(this,Request),this[U].redirect}get integrity(){return T.brandCheck(this,Request),this[U].integrity}get keepalive(){
return T.brandCheck(this,Request),this[U].keepalive}get isReloadNavigation(){return T.brandCheck(this,Request),this[U].reloadNavigation}
get isHistoryNavigation(){return T.brandCheck(this,Request),this[U].historyNavigation}get signal(){return T.brandCheck(this,Request),this[M]
}get body(){return T.brandCheck(this,Request),this[U].body?this[U].body.stream:null}get bodyUsed(){return T.brandCheck(this,Request),
!!this[U].body&&I.isDisturbed(this[U].body.stream)}get duplex(){return T.brandCheck(this,Request),"half"}clone(){
if(T.brandCheck(this,Request),n(this))throw new TypeError("unusable");const A=cloneRequest(this[U]),e=new AbortController
;if(this.signal.aborted)e.abort(this.signal.reason);else{let A=P.get(this.signal);void 0===A&&(A=new Set,P.set(this.signal,A))
;const t=new WeakRef(e);A.add(t),I.addAbortListener(e.signal,buildAbort(t))}return fromInnerRequest(A,e.signal,c(this[N]))}
[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,
cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${h.formatWithOptions(e,t)}`}}function makeRequest(A){
return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??!1,body:A.body??null,client:A.client??null,
reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",keepalive:A.keepalive??!1,
serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,
origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",
mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??!1,credentials:A.credentials??"same-origin",
useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",
cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??!1,
historyNavigation:A.historyNavigation??!1,userActivation:A.userActivation??!1,taintedOrigin:A.taintedOrigin??!1,
redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",
preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,
timingAllowFailed:A.timingAllowFailed??!1,urlList:A.urlList,url:A.urlList[0],headersList:A.headersList?new g(A.headersList):new g}}
function cloneRequest(A){const e=makeRequest({...A,body:null});return null!=A.body&&(e.body=o(e,A.body)),e}function fromInnerRequest(A,e,t){
const r=new Request(Y);return r[U]=A,r[M]=e,r[N]=new i(Y),E(r[N],A.headersList),Q(r[N],t),r}s(Request),
Object.defineProperties(Request.prototype,{method:F,url:F,headers:F,redirect:F,clone:F,signal:F,duplex:F,destination:F,body:F,bodyUsed:F,
isHistoryNavigation:F,isReloadNavigation:F,keepalive:F,integrity:F,cache:F,credentials:F,attribute:F,referrerPolicy:F,referrer:F,mode:F,
[Symbol.toStringTag]:{value:"Request",configurable:!0}}),T.converters.Request=T.interfaceConverter(Request),
T.converters.RequestInfo=function(A,e,t){
return"string"==typeof A?T.converters.USVString(A,e,t):A instanceof Request?T.converters.Request(A,e,t):T.converters.USVString(A,e,t)},
T.converters.AbortSignal=T.interfaceConverter(AbortSignal),T.converters.RequestInit=T.dictionaryConverter([{key:"method",
converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",
converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",
converter:T.converters.DOMString,allowedValues:w},{key:"mode",converter:T.converters.DOMString,allowedValues:D},{key:"credentials",
converter:T.converters.DOMString,allowedValues:k},{key:"cache",converter:T.converters.DOMString,allowedValues:R},{key:"redirect",
converter:T.converters.DOMString,allowedValues:p},{key:"integrity",converter:T.converters.DOMString},{key:"keepalive",
converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"RequestInit","signal",{strict:!1
}))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:m},{key:"dispatcher",
converter:T.converters.any}]),A.exports={Request:Request,makeRequest:makeRequest,fromInnerRequest:fromInnerRequest,cloneRequest:cloneRequest
}},99051:(A,e,t)=>{
const{Headers:r,HeadersList:s,fill:o,getHeadersGuard:n,setHeadersGuard:i,setHeadersList:a}=t(60660),{extractBody:g,cloneBody:Q,mixinBody:c,hasFinalizationRegistry:E,streamRegistry:B,bodyUnusable:C}=t(84492),I=t(3440),h=t(57975),{kEnumerableProperty:l}=I,{isValidReasonPhrase:u,isCancelled:d,isAborted:f,isBlobLike:y,serializeJavascriptValueToJSONString:w,isErrorLike:p,isomorphicEncode:D,environmentSettingsObject:k}=t(73168),{redirectStatusSet:R,nullBodyStatus:m}=t(4495),{kState:F,kHeaders:b}=t(93627),{webidl:S}=t(45893),{FormData:N}=t(35910),{URLSerializer:M}=t(51900),{kConstruct:U}=t(36443),L=t(34589),{types:T}=t(57975),v=new TextEncoder("utf-8")
;class Response{static error(){return fromInnerResponse(makeNetworkError(),"immutable")}static json(A,e={}){
S.argumentLengthCheck(arguments,1,"Response.json"),null!==e&&(e=S.converters.ResponseInit(e))
;const t=v.encode(w(A)),r=g(t),s=fromInnerResponse(makeResponse({}),"response");return initializeResponse(s,e,{body:r[0],
type:"application/json"}),s}static redirect(A,e=302){let t;S.argumentLengthCheck(arguments,1,"Response.redirect"),
A=S.converters.USVString(A),e=S.converters["unsigned short"](e);try{t=new URL(A,k.settingsObject.baseUrl)}catch(e){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}if(!R.has(e))throw new RangeError(`Invalid status code ${e}`)
;const r=fromInnerResponse(makeResponse({}),"immutable");r[F].status=e;const s=D(M(t));return r[F].headersList.append("location",s,!0),r}
constructor(A=null,e={}){if(S.util.markAsUncloneable(this),A===U)return;null!==A&&(A=S.converters.BodyInit(A)),
e=S.converters.ResponseInit(e),this[F]=makeResponse({}),this[b]=new r(U),i(this[b],"response"),a(this[b],this[F].headersList);let t=null
;if(null!=A){const[e,r]=g(A);t={body:e,type:r}}initializeResponse(this,e,t)}get type(){return S.brandCheck(this,Response),this[F].type}
get url(){S.brandCheck(this,Response);const A=this[F].urlList,e=A[A.length-1]??null;return null===e?"":M(e,!0)}get redirected(){
return S.brandCheck(this,Response),this[F].urlList.length>1}get status(){return S.brandCheck(this,Response),this[F].status}get ok(){
return S.brandCheck(this,Response),this[F].status>=200&&this[F].status<=299}get statusText(){return S.brandCheck(this,Response),
this[F].statusText}get headers(){return S.brandCheck(this,Response),this[b]}get body(){return S.brandCheck(this,Response),
this[F].body?this[F].body.stream:null}get bodyUsed(){return S.brandCheck(this,Response),!!this[F].body&&I.isDisturbed(this[F].body.stream)}
clone(){if(S.brandCheck(this,Response),C(this))throw S.errors.exception({header:"Response.clone",message:"Body has already been consumed."})
;const A=cloneResponse(this[F]);return E&&this[F].body?.stream&&B.register(this,new WeakRef(this[F].body.stream)),
fromInnerResponse(A,n(this[b]))}[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={status:this.status,
statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,
url:this.url};return`Response ${h.formatWithOptions(e,t)}`}}function cloneResponse(A){
if(A.internalResponse)return filterResponse(cloneResponse(A.internalResponse),A.type);const e=makeResponse({...A,body:null})
;return null!=A.body&&(e.body=Q(e,A.body)),e}function makeResponse(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,
requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,
headersList:A?.headersList?new s(A?.headersList):new s,urlList:A?.urlList?[...A.urlList]:[]}}function makeNetworkError(A){
return makeResponse({type:"error",status:0,error:p(A)?A:new Error(A?String(A):A),aborted:A&&"AbortError"===A.name})}
function makeFilteredResponse(A,e){return e={internalResponse:A,...e},new Proxy(A,{get:(A,t)=>t in e?e[t]:A[t],set:(A,t,r)=>(L(!(t in e)),
A[t]=r,!0)})}function filterResponse(A,e){return"basic"===e?makeFilteredResponse(A,{type:"basic",headersList:A.headersList
}):"cors"===e?makeFilteredResponse(A,{type:"cors",headersList:A.headersList}):"opaque"===e?makeFilteredResponse(A,{type:"opaque",
urlList:Object.freeze([]),status:0,statusText:"",body:null}):"opaqueredirect"===e?makeFilteredResponse(A,{type:"opaqueredirect",status:0,
statusText:"",headersList:[],body:null}):void L(!1)}function initializeResponse(A,e,t){
if(null!==e.status&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
;if("statusText"in e&&null!=e.statusText&&!u(String(e.statusText)))throw new TypeError("Invalid statusText")
;if("status"in e&&null!=e.status&&(A[F].status=e.status),"statusText"in e&&null!=e.statusText&&(A[F].statusText=e.statusText),
"headers"in e&&null!=e.headers&&o(A[b],e.headers),t){if(m.includes(A.status))throw S.errors.exception({header:"Response constructor",
message:`Invalid response status code ${A.status}`})
;A[F].body=t.body,null==t.type||A[F].headersList.contains("content-type",!0)||A[F].headersList.append("content-type",t.type,!0)}}
function fromInnerResponse(A,e){const t=new Response(U);return t[F]=A,t[b]=new r(U),a(t[b],A.headersList),i(t[b],e),
E&&A.body?.stream&&B.register(t,new WeakRef(A.body.stream)),t}c(Response),Object.defineProperties(Response.prototype,{type:l,url:l,status:l,
ok:l,redirected:l,statusText:l,headers:l,clone:l,body:l,bodyUsed:l,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),
Object.defineProperties(Response,{json:l,redirect:l,error:l}),S.converters.ReadableStream=S.interfaceConverter(ReadableStream),
S.converters.FormData=S.interfaceConverter(N),S.converters.URLSearchParams=S.interfaceConverter(URLSearchParams),
S.converters.XMLHttpRequestBodyInit=function(A,e,t){return"string"==typeof A?S.converters.USVString(A,e,t):y(A)?S.converters.Blob(A,e,t,{
strict:!1}):ArrayBuffer.isView(A)||T.isArrayBuffer(A)?S.converters.BufferSource(A,e,t):I.isFormDataLike(A)?S.converters.FormData(A,e,t,{
strict:!1}):A instanceof URLSearchParams?S.converters.URLSearchParams(A,e,t):S.converters.DOMString(A,e,t)},
S.converters.BodyInit=function(A,e,t){
return A instanceof ReadableStream?S.converters.ReadableStream(A,e,t):A?.[Symbol.asyncIterator]?A:S.converters.XMLHttpRequestBodyInit(A,e,t)
},S.converters.ResponseInit=S.dictionaryConverter([{key:"status",converter:S.converters["unsigned short"],defaultValue:()=>200},{
key:"statusText",converter:S.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:S.converters.HeadersInit}]),A.exports={
isNetworkError:function isNetworkError(A){return"error"===A.type&&0===A.status},makeNetworkError:makeNetworkError,makeResponse:makeResponse,
makeAppropriateNetworkError:function makeAppropriateNetworkError(A,e=null){return L(d(A)),
f(A)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e
})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:e}))},filterResponse:filterResponse,Response:Response,
cloneResponse:cloneResponse,fromInnerResponse:fromInnerResponse}},93627:A=>{A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}},73168:(A,e,t)=>{
const{Transform:r}=t(57075),s=t(38522),{redirectStatusSet:o,referrerPolicySet:n,badPortsSet:i}=t(4495),{getGlobalOrigin:a}=t(51059),{collectASequenceOfCodePoints:g,collectAnHTTPQuotedString:Q,removeChars:c,parseMIMEType:E}=t(51900),{performance:B}=t(643),{isBlobLike:C,ReadableStreamFrom:I,isValidHTTPToken:h,normalizedMethodRecordsBase:l}=t(3440),u=t(34589),{isUint8Array:d}=t(73429),{webidl:f}=t(45893)
;let y,w=[];try{y=t(77598);const A=["sha256","sha384","sha512"];w=y.getHashes().filter(e=>A.includes(e))}catch{}function responseURL(A){
const e=A.urlList,t=e.length;return 0===t?null:e[t-1].toString()}function isValidEncodedURL(A){for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function requestCurrentURL(A){return A.urlList[A.urlList.length-1]}const p=h
;function isValidHeaderValue(A){
return!1===("\t"===A[0]||" "===A[0]||"\t"===A[A.length-1]||" "===A[A.length-1]||A.includes("\n")||A.includes("\r")||A.includes("\0"))}
function coarsenTime(A,e){return A}function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}}
function stripURLForReferrer(A,e){
return u(A instanceof URL),"file:"===(A=new URL(A)).protocol||"about:"===A.protocol||"blank:"===A.protocol?"no-referrer":(A.username="",
A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}function isURLPotentiallyTrustworthy(A){
return A instanceof URL&&("about:blank"===A.href||"about:srcdoc"===A.href||("data:"===A.protocol||("file:"===A.protocol||function isOriginPotentiallyTrustworthy(A){
if(null==A||"null"===A)return!1;const e=new URL(A);if("https:"===e.protocol||"wss:"===e.protocol)return!0
;if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||"localhost"===e.hostname||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost"))return!0
;return!1}(A.origin))))}const D=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
;function parseMetadata(A){const e=[];let t=!0;for(const r of A.split(" ")){t=!1;const A=D.exec(r)
;if(null===A||void 0===A.groups||void 0===A.groups.algo)continue;const s=A.groups.algo.toLowerCase();w.includes(s)&&e.push(A.groups)}
return!0===t?"no metadata":e}function compareBase64Mixed(A,e){if(A.length!==e.length)return!1;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){
if("+"===A[t]&&"-"===e[t]||"/"===A[t]&&"_"===e[t])continue;return!1}return!0}function sameOrigin(A,e){
return A.origin===e.origin&&"null"===A.origin||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}
const k=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function createIterator(A,e,t=0,r=1){class FastIterableIterator{
#Z;#z;#K;constructor(A,e){this.#Z=A,this.#z=e,this.#K=0}next(){
if("object"!=typeof this||null===this||!(#Z in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)
;const s=this.#K,o=this.#Z[e];if(s>=o.length)return{value:void 0,done:!0};const{[t]:n,[r]:i}=o[s];let a;switch(this.#K=s+1,this.#z){
case"key":a=n;break;case"value":a=i;break;case"key+value":a=[n,i]}return{value:a,done:!1}}}
return delete FastIterableIterator.prototype.constructor,Object.setPrototypeOf(FastIterableIterator.prototype,k),
Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,
value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(A,e){return new FastIterableIterator(A,e)}}
const R=/[^\x00-\xFF]/;function isomorphicEncode(A){return u(!R.test(A)),A}async function readAllBytes(A){const e=[];let t=0;for(;;){
const{done:r,value:s}=await A.read();if(r)return Buffer.concat(e,t);if(!d(s))throw new TypeError("Received non-Uint8Array chunk");e.push(s),
t+=s.length}}function urlHasHttpsScheme(A){
return"string"==typeof A&&":"===A[5]&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&"s"===A[4]||"https:"===A.protocol}
function urlIsHttpHttpsScheme(A){u("protocol"in A);const e=A.protocol;return"http:"===e||"https:"===e}class InflateStream extends r{#X
;constructor(A){super(),this.#X=A}_transform(A,e,t){if(!this._inflateStream){if(0===A.length)return void t()
;this._inflateStream=8==(15&A[0])?s.createInflate(this.#X):s.createInflateRaw(this.#X),this._inflateStream.on("data",this.push.bind(this)),
this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",A=>this.destroy(A))}this._inflateStream.write(A,e,t)}
_final(A){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),A()}}function getDecodeSplit(A,e){const t=e.get(A,!0)
;return null===t?null:function gettingDecodingSplitting(A){const e=A,t={position:0},r=[];let s="";for(;t.position<e.length;){
if(s+=g(A=>'"'!==A&&","!==A,e,t),t.position<e.length)if(34===e.charCodeAt(t.position)){if(s+=Q(e,t),t.position<e.length)continue
}else u(44===e.charCodeAt(t.position)),t.position++;s=c(s,!0,!0,A=>9===A||32===A),r.push(s),s=""}return r}(t)}const m=new TextDecoder
;class EnvironmentSettingsObjectBase{get baseUrl(){return a()}get origin(){return this.baseUrl?.origin}policyContainer={
referrerPolicy:"strict-origin-when-cross-origin"}}const F=new class EnvironmentSettingsObject{
settingsObject=new EnvironmentSettingsObjectBase};A.exports={isAborted:function isAborted(A){return"aborted"===A.controller.state},
isCancelled:function isCancelled(A){return"aborted"===A.controller.state||"terminated"===A.controller.state},
isValidEncodedURL:isValidEncodedURL,createDeferredPromise:function createDeferredPromise(){let A,e;return{promise:new Promise((t,r)=>{A=t,
e=r}),resolve:A,reject:e}},ReadableStreamFrom:I,
tryUpgradeRequestToAPotentiallyTrustworthyURL:function tryUpgradeRequestToAPotentiallyTrustworthyURL(A){},
clampAndCoarsenConnectionTimingInfo:function clampAndCoarsenConnectionTimingInfo(A,e,t){return!A?.startTime||A.startTime<e?{
domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:coarsenTime(A.domainLookupStartTime),
domainLookupEndTime:coarsenTime(A.domainLookupEndTime),connectionStartTime:coarsenTime(A.connectionStartTime),
connectionEndTime:coarsenTime(A.connectionEndTime),secureConnectionStartTime:coarsenTime(A.secureConnectionStartTime),
ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}},coarsenedSharedCurrentTime:function coarsenedSharedCurrentTime(A){
return coarsenTime(B.now())},determineRequestsReferrer:function determineRequestsReferrer(A){const e=A.referrerPolicy;u(e);let t=null
;if("client"===A.referrer){const A=a();if(!A||"null"===A.origin)return"no-referrer";t=new URL(A)
}else A.referrer instanceof URL&&(t=A.referrer);let r=stripURLForReferrer(t);const s=stripURLForReferrer(t,!0)
;r.toString().length>4096&&(r=s);const o=sameOrigin(A,r),n=isURLPotentiallyTrustworthy(r)&&!isURLPotentiallyTrustworthy(A.url);switch(e){
case"origin":return null!=s?s:stripURLForReferrer(t,!0);case"unsafe-url":return r;case"same-origin":return o?s:"no-referrer"
;case"origin-when-cross-origin":return o?r:s;case"strict-origin-when-cross-origin":{const e=requestCurrentURL(A)
;return sameOrigin(r,e)?r:isURLPotentiallyTrustworthy(r)&&!isURLPotentiallyTrustworthy(e)?"no-referrer":s}default:return n?"no-referrer":s}
},makePolicyContainer:makePolicyContainer,clonePolicyContainer:function clonePolicyContainer(A){return{referrerPolicy:A.referrerPolicy}},
appendFetchMetadata:function appendFetchMetadata(A){let e=null;e=A.mode,A.headersList.set("sec-fetch-mode",e,!0)},
appendRequestOriginHeader:function appendRequestOriginHeader(A){let e=A.origin
;if("client"!==e&&void 0!==e)if("cors"===A.responseTainting||"websocket"===A.mode)A.headersList.append("origin",e,!0);else if("GET"!==A.method&&"HEAD"!==A.method){
switch(A.referrerPolicy){case"no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":
case"strict-origin-when-cross-origin":A.origin&&urlHasHttpsScheme(A.origin)&&!urlHasHttpsScheme(requestCurrentURL(A))&&(e=null);break
;case"same-origin":sameOrigin(A,requestCurrentURL(A))||(e=null)}A.headersList.append("origin",e,!0)}},TAOCheck:function TAOCheck(){
return"success"},corsCheck:function corsCheck(){return"success"},crossOriginResourcePolicyCheck:function crossOriginResourcePolicyCheck(){
return"allowed"},createOpaqueTimingInfo:function createOpaqueTimingInfo(A){return{startTime:A.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}},
setRequestReferrerPolicyOnRedirect:function setRequestReferrerPolicyOnRedirect(A,e){
const{headersList:t}=e,r=(t.get("referrer-policy",!0)??"").split(",");let s="";if(r.length>0)for(let A=r.length;0!==A;A--){
const e=r[A-1].trim();if(n.has(e)){s=e;break}}""!==s&&(A.referrerPolicy=s)},isValidHTTPToken:h,requestBadPort:function requestBadPort(A){
const e=requestCurrentURL(A);return urlIsHttpHttpsScheme(e)&&i.has(e.port)?"blocked":"allowed"},requestCurrentURL:requestCurrentURL,
responseURL:responseURL,responseLocationURL:function responseLocationURL(A,e){if(!o.has(A.status))return null
;let t=A.headersList.get("location",!0)
;return null!==t&&isValidHeaderValue(t)&&(isValidEncodedURL(t)||(t=function normalizeBinaryStringToUtf8(A){
return Buffer.from(A,"binary").toString("utf8")}(t)),t=new URL(t,responseURL(A))),t&&!t.hash&&(t.hash=e),t},isBlobLike:C,
isURLPotentiallyTrustworthy:isURLPotentiallyTrustworthy,isValidReasonPhrase:function isValidReasonPhrase(A){for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e);if(!(9===t||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0},sameOrigin:sameOrigin,
normalizeMethod:function normalizeMethod(A){return l[A.toLowerCase()]??A},
serializeJavascriptValueToJSONString:function serializeJavascriptValueToJSONString(A){const e=JSON.stringify(A)
;if(void 0===e)throw new TypeError("Value is not JSON serializable");return u("string"==typeof e),e},
iteratorMixin:function iteratorMixin(A,e,t,r=0,s=1){const o=createIterator(A,t,r,s),n={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function keys(){return f.brandCheck(this,e),o(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function values(){
return f.brandCheck(this,e),o(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function entries(){
return f.brandCheck(this,e),o(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function forEach(t,r=globalThis){
if(f.brandCheck(this,e),
f.argumentLengthCheck(arguments,1,`${A}.forEach`),"function"!=typeof t)throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)
;for(const{0:A,1:e}of o(this,"key+value"))t.call(r,e,A,this)}}};return Object.defineProperties(e.prototype,{...n,[Symbol.iterator]:{
writable:!0,enumerable:!1,configurable:!0,value:n.entries.value}})},createIterator:createIterator,isValidHeaderName:p,
isValidHeaderValue:isValidHeaderValue,isErrorLike:function isErrorLike(A){
return A instanceof Error||"Error"===A?.constructor?.name||"DOMException"===A?.constructor?.name},
fullyReadBody:async function fullyReadBody(A,e,t){const r=e,s=t;let o;try{o=A.stream.getReader()}catch(A){return void s(A)}try{
r(await readAllBytes(o))}catch(A){s(A)}},bytesMatch:function bytesMatch(A,e){if(void 0===y)return!0;const t=parseMetadata(e)
;if("no metadata"===t)return!0;if(0===t.length)return!0;const r=function getStrongestMetadata(A){let e=A[0].algo;if("5"===e[3])return e
;for(let t=1;t<A.length;++t){const r=A[t];if("5"===r.algo[3]){e="sha512";break}"3"!==e[3]&&("3"===r.algo[3]&&(e="sha384"))}return e
}(t),s=function filterMetadataListByAlgorithm(A,e){if(1===A.length)return A;let t=0;for(let r=0;r<A.length;++r)A[r].algo===e&&(A[t++]=A[r])
;return A.length=t,A}(t,r);for(const e of s){const t=e.algo,r=e.hash;let s=y.createHash(t).update(A).digest("base64")
;if("="===s[s.length-1]&&(s="="===s[s.length-2]?s.slice(0,-2):s.slice(0,-1)),compareBase64Mixed(s,r))return!0}return!1},
isReadableStreamLike:function isReadableStreamLike(A){
return A instanceof ReadableStream||"ReadableStream"===A[Symbol.toStringTag]&&"function"==typeof A.tee},
readableStreamClose:function readableStreamClose(A){try{A.close(),A.byobRequest?.respond(0)}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}},
isomorphicEncode:isomorphicEncode,urlIsLocal:function urlIsLocal(A){u("protocol"in A);const e=A.protocol
;return"about:"===e||"blob:"===e||"data:"===e},urlHasHttpsScheme:urlHasHttpsScheme,urlIsHttpHttpsScheme:urlIsHttpHttpsScheme,
readAllBytes:readAllBytes,simpleRangeHeaderValue:function simpleRangeHeaderValue(A,e){const t=A;if(!t.startsWith("bytes"))return"failure"
;const r={position:5};if(e&&g(A=>"\t"===A||" "===A,t,r),61!==t.charCodeAt(r.position))return"failure";r.position++,
e&&g(A=>"\t"===A||" "===A,t,r);const s=g(A=>{const e=A.charCodeAt(0);return e>=48&&e<=57},t,r),o=s.length?Number(s):null
;if(e&&g(A=>"\t"===A||" "===A,t,r),45!==t.charCodeAt(r.position))return"failure";r.position++,e&&g(A=>"\t"===A||" "===A,t,r);const n=g(A=>{
const e=A.charCodeAt(0);return e>=48&&e<=57},t,r),i=n.length?Number(n):null;return r.position<t.length||null===i&&null===o||o>i?"failure":{
rangeStartValue:o,rangeEndValue:i}},buildContentRange:function buildContentRange(A,e,t){let r="bytes ";return r+=isomorphicEncode(`${A}`),
r+="-",r+=isomorphicEncode(`${e}`),r+="/",r+=isomorphicEncode(`${t}`),r},parseMetadata:parseMetadata,
createInflate:function createInflate(A){return new InflateStream(A)},extractMimeType:function extractMimeType(A){let e=null,t=null,r=null
;const s=getDecodeSplit("content-type",A);if(null===s)return"failure";for(const A of s){const s=E(A);"failure"!==s&&"*/*"!==s.essence&&(r=s,
r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get("charset")),
t=r.essence):r.parameters.has("charset")||null===e||r.parameters.set("charset",e))}return null==r?"failure":r},
getDecodeSplit:getDecodeSplit,utf8DecodeBytes:function utf8DecodeBytes(A){
return 0===A.length?"":(239===A[0]&&187===A[1]&&191===A[2]&&(A=A.subarray(3)),m.decode(A))},environmentSettingsObject:F}},45893:(A,e,t)=>{
const{types:r,inspect:s}=t(57975),{markAsUncloneable:o}=t(75919),{toUSVString:n}=t(3440),i={converters:{},util:{},errors:{}}
;i.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)},i.errors.conversionFailed=function(A){
const e=1===A.types.length?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`;return i.errors.exception({
header:A.prefix,message:t})},i.errors.invalidArgument=function(A){return i.errors.exception({header:A.prefix,
message:`"${A.value}" is an invalid ${A.type}.`})},i.brandCheck=function(A,e,t){if(!1!==t?.strict){if(!(A instanceof e)){
const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}
}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation")
;throw A.code="ERR_INVALID_THIS",A}},i.argumentLengthCheck=function({length:A},e,t){if(A<e)throw i.errors.exception({
message:`${e} argument${1!==e?"s":""} required, but${A?" only":""} ${A} found.`,header:t})},i.illegalConstructor=function(){
throw i.errors.exception({header:"TypeError",message:"Illegal constructor"})},i.util.Type=function(A){switch(typeof A){case"undefined":
return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number"
;case"bigint":return"BigInt";case"function":case"object":return null===A?"Null":"Object"}},i.util.markAsUncloneable=o||(()=>{}),
i.util.ConvertToInt=function(A,e,t,r){let s,o;64===e?(s=Math.pow(2,53)-1,o="unsigned"===t?0:Math.pow(-2,53)+1):"unsigned"===t?(o=0,
s=Math.pow(2,e)-1):(o=Math.pow(-2,e)-1,s=Math.pow(2,e-1)-1);let n=Number(A);if(0===n&&(n=0),!0===r?.enforceRange){
if(Number.isNaN(n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY)throw i.errors.exception({header:"Integer conversion",
message:`Could not convert ${i.util.Stringify(A)} to an integer.`});if(n=i.util.IntegerPart(n),n<o||n>s)throw i.errors.exception({
header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${n}.`});return n}
return Number.isNaN(n)||!0!==r?.clamp?Number.isNaN(n)||0===n&&Object.is(0,n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY?0:(n=i.util.IntegerPart(n),
n%=Math.pow(2,e),"signed"===t&&n>=Math.pow(2,e)-1?n-Math.pow(2,e):n):(n=Math.min(Math.max(n,o),s),
n=Math.floor(n)%2==0?Math.floor(n):Math.ceil(n),n)},i.util.IntegerPart=function(A){const e=Math.floor(Math.abs(A));return A<0?-1*e:e},
i.util.Stringify=function(A){switch(i.util.Type(A)){case"Symbol":return`Symbol(${A.description})`;case"Object":return s(A);case"String":
return`"${A}"`;default:return`${A}`}},i.sequenceConverter=function(A){return(e,t,r,s)=>{
if("Object"!==i.util.Type(e))throw i.errors.exception({header:t,message:`${r} (${i.util.Stringify(e)}) is not iterable.`})
;const o="function"==typeof s?s():e?.[Symbol.iterator]?.(),n=[];let a=0;if(void 0===o||"function"!=typeof o.next)throw i.errors.exception({
header:t,message:`${r} is not iterable.`});for(;;){const{done:e,value:s}=o.next();if(e)break;n.push(A(s,t,`${r}[${a++}]`))}return n}},
i.recordConverter=function(A,e){return(t,s,o)=>{if("Object"!==i.util.Type(t))throw i.errors.exception({header:s,
message:`${o} ("${i.util.Type(t)}") is not an Object.`});const n={};if(!r.isProxy(t)){
const r=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(const i of r){const r=A(i,s,o),a=e(t[i],s,o);n[r]=a}
return n}const a=Reflect.ownKeys(t);for(const r of a){const i=Reflect.getOwnPropertyDescriptor(t,r);if(i?.enumerable){
const i=A(r,s,o),a=e(t[r],s,o);n[i]=a}}return n}},i.interfaceConverter=function(A){return(e,t,r,s)=>{
if(!1!==s?.strict&&!(e instanceof A))throw i.errors.exception({header:t,
message:`Expected ${r} ("${i.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}},i.dictionaryConverter=function(A){
return(e,t,r)=>{const s=i.util.Type(e),o={};if("Null"===s||"Undefined"===s)return o;if("Object"!==s)throw i.errors.exception({header:t,
message:`Expected ${e} to be one of: Null, Undefined, Object.`});for(const s of A){const{key:A,defaultValue:n,required:a,converter:g}=s
;if(!0===a&&!Object.hasOwn(e,A))throw i.errors.exception({header:t,message:`Missing required key "${A}".`});let Q=e[A]
;const c=Object.hasOwn(s,"defaultValue");if(c&&null!==Q&&(Q??=n()),a||c||void 0!==Q){if(Q=g(Q,t,`${r}.${A}`),
s.allowedValues&&!s.allowedValues.includes(Q))throw i.errors.exception({header:t,
message:`${Q} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});o[A]=Q}}return o}},i.nullableConverter=function(A){
return(e,t,r)=>null===e?e:A(e,t,r)},i.converters.DOMString=function(A,e,t,r){if(null===A&&r?.legacyNullToEmptyString)return""
;if("symbol"==typeof A)throw i.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a DOMString.`})
;return String(A)},i.converters.ByteString=function(A,e,t){const r=i.converters.DOMString(A,e,t)
;for(let A=0;A<r.length;A++)if(r.charCodeAt(A)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${A} has a value of ${r.charCodeAt(A)} which is greater than 255.`)
;return r},i.converters.USVString=n,i.converters.boolean=function(A){return Boolean(A)},i.converters.any=function(A){return A},
i.converters["long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"signed",void 0,e,t)},
i.converters["unsigned long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"unsigned",void 0,e,t)},
i.converters["unsigned long"]=function(A,e,t){return i.util.ConvertToInt(A,32,"unsigned",void 0,e,t)},
i.converters["unsigned short"]=function(A,e,t,r){return i.util.ConvertToInt(A,16,"unsigned",r,e,t)},
i.converters.ArrayBuffer=function(A,e,t,s){if("Object"!==i.util.Type(A)||!r.isAnyArrayBuffer(A))throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["ArrayBuffer"]})
;if(!1===s?.allowShared&&r.isSharedArrayBuffer(A))throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."
});if(A.resizable||A.growable)throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A},
i.converters.TypedArray=function(A,e,t,s,o){
if("Object"!==i.util.Type(A)||!r.isTypedArray(A)||A.constructor.name!==e.name)throw i.errors.conversionFailed({prefix:t,
argument:`${s} ("${i.util.Stringify(A)}")`,types:[e.name]})
;if(!1===o?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({header:"ArrayBuffer",
message:"Received a resizable ArrayBuffer."});return A},i.converters.DataView=function(A,e,t,s){
if("Object"!==i.util.Type(A)||!r.isDataView(A))throw i.errors.exception({header:e,message:`${t} is not a DataView.`})
;if(!1===s?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({header:"ArrayBuffer",
message:"Received a resizable ArrayBuffer."});return A},i.converters.BufferSource=function(A,e,t,s){
if(r.isAnyArrayBuffer(A))return i.converters.ArrayBuffer(A,e,t,{...s,allowShared:!1})
;if(r.isTypedArray(A))return i.converters.TypedArray(A,A.constructor,e,t,{...s,allowShared:!1})
;if(r.isDataView(A))return i.converters.DataView(A,e,t,{...s,allowShared:!1});throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["BufferSource"]})
},i.converters["sequence<ByteString>"]=i.sequenceConverter(i.converters.ByteString),
i.converters["sequence<sequence<ByteString>>"]=i.sequenceConverter(i.converters["sequence<ByteString>"]),
i.converters["record<ByteString, ByteString>"]=i.recordConverter(i.converters.ByteString,i.converters.ByteString),A.exports={webidl:i}},
22607:A=>{A.exports={getEncoding:function getEncoding(A){if(!A)return"failure";switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":
case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":
case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":
case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":
case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":
case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4"
;case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":
case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":
case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":
case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":
case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7"
;case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":
case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":
return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":
return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":
case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":
return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R"
;case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh"
;case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":
case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":
case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":
case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":
case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":
case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254"
;case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256"
;case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258"
;case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":
case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":
case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP"
;case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":
case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":
case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":
case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":
return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":
return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}}},48355:(A,e,t)=>{
const{staticPropertyDescriptors:r,readOperation:s,fireAProgressEvent:o}=t(53610),{kState:n,kError:i,kResult:a,kEvents:g,kAborted:Q}=t(20961),{webidl:c}=t(45893),{kEnumerableProperty:E}=t(3440)
;class FileReader extends EventTarget{constructor(){super(),this[n]="empty",this[a]=null,this[i]=null,this[g]={loadend:null,error:null,
abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){c.brandCheck(this,FileReader),
c.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),A=c.converters.Blob(A,{strict:!1}),s(this,A,"ArrayBuffer")}
readAsBinaryString(A){c.brandCheck(this,FileReader),c.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
A=c.converters.Blob(A,{strict:!1}),s(this,A,"BinaryString")}readAsText(A,e=void 0){c.brandCheck(this,FileReader),
c.argumentLengthCheck(arguments,1,"FileReader.readAsText"),A=c.converters.Blob(A,{strict:!1}),
void 0!==e&&(e=c.converters.DOMString(e,"FileReader.readAsText","encoding")),s(this,A,"Text",e)}readAsDataURL(A){
c.brandCheck(this,FileReader),c.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=c.converters.Blob(A,{strict:!1}),
s(this,A,"DataURL")}abort(){"empty"!==this[n]&&"done"!==this[n]?("loading"===this[n]&&(this[n]="done",this[a]=null),this[Q]=!0,
o("abort",this),"loading"!==this[n]&&o("loadend",this)):this[a]=null}get readyState(){switch(c.brandCheck(this,FileReader),this[n]){
case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){
return c.brandCheck(this,FileReader),this[a]}get error(){return c.brandCheck(this,FileReader),this[i]}get onloadend(){
return c.brandCheck(this,FileReader),this[g].loadend}set onloadend(A){c.brandCheck(this,FileReader),
this[g].loadend&&this.removeEventListener("loadend",this[g].loadend),"function"==typeof A?(this[g].loadend=A,
this.addEventListener("loadend",A)):this[g].loadend=null}get onerror(){return c.brandCheck(this,FileReader),this[g].error}set onerror(A){
c.brandCheck(this,FileReader),this[g].error&&this.removeEventListener("error",this[g].error),"function"==typeof A?(this[g].error=A,
this.addEventListener("error",A)):this[g].error=null}get onloadstart(){return c.brandCheck(this,FileReader),this[g].loadstart}
set onloadstart(A){c.brandCheck(this,FileReader),this[g].loadstart&&this.removeEventListener("loadstart",this[g].loadstart),
"function"==typeof A?(this[g].loadstart=A,this.addEventListener("loadstart",A)):this[g].loadstart=null}get onprogress(){
return c.brandCheck(this,FileReader),this[g].progress}set onprogress(A){c.brandCheck(this,FileReader),
this[g].progress&&this.removeEventListener("progress",this[g].progress),"function"==typeof A?(this[g].progress=A,
this.addEventListener("progress",A)):this[g].progress=null}get onload(){return c.brandCheck(this,FileReader),this[g].load}set onload(A){
c.brandCheck(this,FileReader),this[g].load&&this.removeEventListener("load",this[g].load),"function"==typeof A?(this[g].load=A,
this.addEventListener("load",A)):this[g].load=null}get onabort(){return c.brandCheck(this,FileReader),this[g].abort}set onabort(A){
c.brandCheck(this,FileReader),this[g].abort&&this.removeEventListener("abort",this[g].abort),"function"==typeof A?(this[g].abort=A,
this.addEventListener("abort",A)):this[g].abort=null}}FileReader.EMPTY=FileReader.prototype.EMPTY=0,
FileReader.LOADING=FileReader.prototype.LOADING=1,FileReader.DONE=FileReader.prototype.DONE=2,Object.defineProperties(FileReader.prototype,{
EMPTY:r,LOADING:r,DONE:r,readAsArrayBuffer:E,readAsBinaryString:E,readAsText:E,readAsDataURL:E,abort:E,readyState:E,result:E,error:E,
onloadstart:E,onprogress:E,onload:E,onabort:E,onerror:E,onloadend:E,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,
configurable:!0}}),Object.defineProperties(FileReader,{EMPTY:r,LOADING:r,DONE:r}),A.exports={FileReader:FileReader}},88573:(A,e,t)=>{
const{webidl:r}=t(45893),s=Symbol("ProgressEvent state");class ProgressEvent extends Event{constructor(A,e={}){
super(A=r.converters.DOMString(A,"ProgressEvent constructor","type"),e=r.converters.ProgressEventInit(e??{})),this[s]={
lengthComputable:e.lengthComputable,loaded:e.loaded,total:e.total}}get lengthComputable(){return r.brandCheck(this,ProgressEvent),
this[s].lengthComputable}get loaded(){return r.brandCheck(this,ProgressEvent),this[s].loaded}get total(){
return r.brandCheck(this,ProgressEvent),this[s].total}}r.converters.ProgressEventInit=r.dictionaryConverter([{key:"lengthComputable",
converter:r.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:r.converters["unsigned long long"],defaultValue:()=>0},{
key:"total",converter:r.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:r.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.boolean,
defaultValue:()=>!1}]),A.exports={ProgressEvent:ProgressEvent}},20961:A=>{A.exports={kState:Symbol("FileReader state"),
kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),
kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),
kAborted:Symbol("FileReader aborted")}},53610:(A,e,t)=>{
const{kState:r,kError:s,kResult:o,kAborted:n,kLastProgressEventFired:i}=t(20961),{ProgressEvent:a}=t(88573),{getEncoding:g}=t(22607),{serializeAMimeType:Q,parseMIMEType:c}=t(51900),{types:E}=t(57975),{StringDecoder:B}=t(13193),{btoa:C}=t(4573)
;function fireAProgressEvent(A,e){const t=new a(A,{bubbles:!1,cancelable:!1});e.dispatchEvent(t)}function packageData(A,e,t,r){switch(e){
case"DataURL":{let e="data:";const r=c(t||"application/octet-stream");"failure"!==r&&(e+=Q(r)),e+=";base64,";const s=new B("latin1")
;for(const t of A)e+=C(s.write(t));return e+=C(s.end()),e}case"Text":{let e="failure";if(r&&(e=g(r)),"failure"===e&&t){const A=c(t)
;"failure"!==A&&(e=g(A.parameters.get("charset")))}return"failure"===e&&(e="UTF-8"),function decode(A,e){
const t=combineByteSequences(A),r=function BOMSniffing(A){const[e,t,r]=A;if(239===e&&187===t&&191===r)return"UTF-8"
;if(254===e&&255===t)return"UTF-16BE";if(255===e&&254===t)return"UTF-16LE";return null}(t);let s=0;null!==r&&(e=r,s="UTF-8"===r?3:2)
;const o=t.slice(s);return new TextDecoder(e).decode(o)}(A,e)}case"ArrayBuffer":return combineByteSequences(A).buffer;case"BinaryString":{
let e="";const t=new B("latin1");for(const r of A)e+=t.write(r);return e+=t.end(),e}}}function combineByteSequences(A){
const e=A.reduce((A,e)=>A+e.byteLength,0);let t=0;return A.reduce((A,e)=>(A.set(e,t),t+=e.byteLength,A),new Uint8Array(e))}A.exports={
staticPropertyDescriptors:{enumerable:!0,writable:!1,configurable:!1},readOperation:function readOperation(A,e,t,a){
if("loading"===A[r])throw new DOMException("Invalid state","InvalidStateError");A[r]="loading",A[o]=null,A[s]=null
;const g=e.stream().getReader(),Q=[];let c=g.read(),B=!0;(async()=>{for(;!A[n];)try{const{done:C,value:I}=await c
;if(B&&!A[n]&&queueMicrotask(()=>{fireAProgressEvent("loadstart",A)}),B=!1,!C&&E.isUint8Array(I))Q.push(I),
(void 0===A[i]||Date.now()-A[i]>=50)&&!A[n]&&(A[i]=Date.now(),queueMicrotask(()=>{fireAProgressEvent("progress",A)})),c=g.read();else if(C){
queueMicrotask(()=>{A[r]="done";try{const r=packageData(Q,t,e.type,a);if(A[n])return;A[o]=r,fireAProgressEvent("load",A)}catch(e){A[s]=e,
fireAProgressEvent("error",A)}"loading"!==A[r]&&fireAProgressEvent("loadend",A)});break}}catch(e){if(A[n])return;queueMicrotask(()=>{
A[r]="done",A[s]=e,fireAProgressEvent("error",A),"loading"!==A[r]&&fireAProgressEvent("loadend",A)});break}})()},
fireAProgressEvent:fireAProgressEvent}},86897:(A,e,t)=>{
const{uid:r,states:s,sentCloseFrameState:o,emptyBuffer:n,opcodes:i}=t(20736),{kReadyState:a,kSentClose:g,kByteParser:Q,kReceivedClose:c,kResponse:E}=t(61216),{fireEvent:B,failWebsocketConnection:C,isClosing:I,isClosed:h,isEstablished:l,parseExtensions:u}=t(98625),{channels:d}=t(42414),{CloseEvent:f}=t(15188),{makeRequest:y}=t(9967),{fetching:w}=t(54398),{Headers:p,getHeadersList:D}=t(60660),{getDecodeSplit:k}=t(73168),{WebsocketFrameSend:R}=t(3264)
;let m;try{m=t(77598)}catch{}function onSocketData(A){this.ws[Q].write(A)||this.pause()}function onSocketClose(){const{ws:A}=this,{[E]:e}=A
;e.socket.off("data",onSocketData),e.socket.off("close",onSocketClose),e.socket.off("error",onSocketError);const t=A[g]===o.SENT&&A[c]
;let r=1005,n="";const i=A[Q].closingInfo;i&&!i.error?(r=i.code??1005,n=i.reason):A[c]||(r=1006),A[a]=s.CLOSED,
B("close",A,(A,e)=>new f(A,e),{wasClean:t,code:r,reason:n}),d.close.hasSubscribers&&d.close.publish({websocket:A,code:r,reason:n})}
function onSocketError(A){const{ws:e}=this;e[a]=s.CLOSING,d.socketError.hasSubscribers&&d.socketError.publish(A),this.destroy()}A.exports={
establishWebSocketConnection:function establishWebSocketConnection(A,e,t,s,o,n){const i=A;i.protocol="ws:"===A.protocol?"http:":"https:"
;const a=y({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",
redirect:"error"});if(n.headers){const A=D(new p(n.headers));a.headersList=A}const g=m.randomBytes(16).toString("base64")
;a.headersList.append("sec-websocket-key",g),a.headersList.append("sec-websocket-version","13")
;for(const A of e)a.headersList.append("sec-websocket-protocol",A)
;return a.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),w({request:a,useParallelQueue:!0,
dispatcher:n.dispatcher,processResponse(A){
if("error"===A.type||101!==A.status)return void C(s,"Received network error or non-101 status code.")
;if(0!==e.length&&!A.headersList.get("Sec-WebSocket-Protocol"))return void C(s,"Server did not respond with sent protocols.")
;if("websocket"!==A.headersList.get("Upgrade")?.toLowerCase())return void C(s,'Server did not set Upgrade header to "websocket".')
;if("upgrade"!==A.headersList.get("Connection")?.toLowerCase())return void C(s,'Server did not set Connection header to "upgrade".')
;if(A.headersList.get("Sec-WebSocket-Accept")!==m.createHash("sha1").update(g+r).digest("base64"))return void C(s,"Incorrect hash received in Sec-WebSocket-Accept header.")
;const t=A.headersList.get("Sec-WebSocket-Extensions");let n;if(null!==t&&(n=u(t),
!n.has("permessage-deflate")))return void C(s,"Sec-WebSocket-Extensions header does not match.")
;const i=A.headersList.get("Sec-WebSocket-Protocol");if(null!==i){const A=k("sec-websocket-protocol",a.headersList)
;if(null===A||!A.includes(i))return void C(s,"Protocol was not set in the opening handshake.")}A.socket.on("data",onSocketData),
A.socket.on("close",onSocketClose),A.socket.on("error",onSocketError),d.open.hasSubscribers&&d.open.publish({address:A.socket.address(),
protocol:i,extensions:t}),o(A,n)}})},closeWebSocketConnection:function closeWebSocketConnection(A,e,t,r){
if(I(A)||h(A));else if(l(A))if(A[g]===o.NOT_SENT){A[g]=o.PROCESSING;const Q=new R;void 0!==e&&void 0===t?(Q.frameData=Buffer.allocUnsafe(2),
Q.frameData.writeUInt16BE(e,0)):void 0!==e&&void 0!==t?(Q.frameData=Buffer.allocUnsafe(2+r),Q.frameData.writeUInt16BE(e,0),
Q.frameData.write(t,2,"utf-8")):Q.frameData=n;A[E].socket.write(Q.createFrame(i.CLOSE)),A[g]=o.SENT,A[a]=s.CLOSING
}else A[a]=s.CLOSING;else C(A,"Connection was closed before it was established."),A[a]=s.CLOSING}}},20736:A=>{const e=Buffer.allocUnsafe(0)
;A.exports={uid:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",sentCloseFrameState:{NOT_SENT:0,PROCESSING:1,SENT:2},staticPropertyDescriptors:{
enumerable:!0,writable:!1,configurable:!1},states:{CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},opcodes:{CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,
PING:9,PONG:10},maxUnsigned16Bit:65535,parserStates:{INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},emptyBuffer:e,sendHints:{
string:1,typedArray:2,arrayBuffer:3,blob:4}}},15188:(A,e,t)=>{
const{webidl:r}=t(45893),{kEnumerableProperty:s}=t(3440),{kConstruct:o}=t(36443),{MessagePort:n}=t(75919);class MessageEvent extends Event{
#_;constructor(A,e={}){if(A===o)return super(arguments[1],arguments[2]),void r.util.markAsUncloneable(this)
;const t="MessageEvent constructor"
;r.argumentLengthCheck(arguments,1,t),super(A=r.converters.DOMString(A,t,"type"),e=r.converters.MessageEventInit(e,t,"eventInitDict")),
this.#_=e,r.util.markAsUncloneable(this)}get data(){return r.brandCheck(this,MessageEvent),this.#_.data}get origin(){
return r.brandCheck(this,MessageEvent),this.#_.origin}get lastEventId(){return r.brandCheck(this,MessageEvent),this.#_.lastEventId}
get source(){return r.brandCheck(this,MessageEvent),this.#_.source}get ports(){return r.brandCheck(this,MessageEvent),
Object.isFrozen(this.#_.ports)||Object.freeze(this.#_.ports),this.#_.ports}initMessageEvent(A,e=!1,t=!1,s=null,o="",n="",i=null,a=[]){
return r.brandCheck(this,MessageEvent),r.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new MessageEvent(A,{bubbles:e,
cancelable:t,data:s,origin:o,lastEventId:n,source:i,ports:a})}static createFastMessageEvent(A,e){const t=new MessageEvent(o,A,e)
;return t.#_=e,t.#_.data??=null,t.#_.origin??="",t.#_.lastEventId??="",t.#_.source??=null,t.#_.ports??=[],t}}
const{createFastMessageEvent:i}=MessageEvent;delete MessageEvent.createFastMessageEvent;class CloseEvent extends Event{#_
;constructor(A,e={}){const t="CloseEvent constructor";r.argumentLengthCheck(arguments,1,t),
super(A=r.converters.DOMString(A,t,"type"),e=r.converters.CloseEventInit(e)),this.#_=e,r.util.markAsUncloneable(this)}get wasClean(){
return r.brandCheck(this,CloseEvent),this.#_.wasClean}get code(){return r.brandCheck(this,CloseEvent),this.#_.code}get reason(){
return r.brandCheck(this,CloseEvent),this.#_.reason}}class ErrorEvent extends Event{#_;constructor(A,e){const t="ErrorEvent constructor"
;r.argumentLengthCheck(arguments,1,t),super(A,e),r.util.markAsUncloneable(this),A=r.converters.DOMString(A,t,"type"),
e=r.converters.ErrorEventInit(e??{}),this.#_=e}get message(){return r.brandCheck(this,ErrorEvent),this.#_.message}get filename(){
return r.brandCheck(this,ErrorEvent),this.#_.filename}get lineno(){return r.brandCheck(this,ErrorEvent),this.#_.lineno}get colno(){
return r.brandCheck(this,ErrorEvent),this.#_.colno}get error(){return r.brandCheck(this,ErrorEvent),this.#_.error}}
Object.defineProperties(MessageEvent.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:s,origin:s,lastEventId:s,
source:s,ports:s,initMessageEvent:s}),Object.defineProperties(CloseEvent.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0
},reason:s,code:s,wasClean:s}),Object.defineProperties(ErrorEvent.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},
message:s,filename:s,lineno:s,colno:s,error:s}),r.converters.MessagePort=r.interfaceConverter(n),
r.converters["sequence<MessagePort>"]=r.sequenceConverter(r.converters.MessagePort);const a=[{key:"bubbles",converter:r.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.boolean,
defaultValue:()=>!1}];r.converters.MessageEventInit=r.dictionaryConverter([...a,{key:"data",converter:r.converters.any,defaultValue:()=>null
},{key:"origin",converter:r.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:r.converters.DOMString,
defaultValue:()=>""},{key:"source",converter:r.nullableConverter(r.converters.MessagePort),defaultValue:()=>null},{key:"ports",
converter:r.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),r.converters.CloseEventInit=r.dictionaryConverter([...a,{
key:"wasClean",converter:r.converters.boolean,defaultValue:()=>!1},{key:"code",converter:r.converters["unsigned short"],defaultValue:()=>0
},{key:"reason",converter:r.converters.USVString,defaultValue:()=>""}]),r.converters.ErrorEventInit=r.dictionaryConverter([...a,{
key:"message",converter:r.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:r.converters.USVString,defaultValue:()=>""},{
key:"lineno",converter:r.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:r.converters["unsigned long"],
defaultValue:()=>0},{key:"error",converter:r.converters.any}]),A.exports={MessageEvent:MessageEvent,CloseEvent:CloseEvent,
ErrorEvent:ErrorEvent,createFastMessageEvent:i}},3264:(A,e,t)=>{const{maxUnsigned16Bit:r}=t(20736),s=16386;let o,n=null,i=s;try{o=t(77598)
}catch{o={randomFillSync:function randomFillSync(A,e,t){for(let e=0;e<A.length;++e)A[e]=255*Math.random()|0;return A}}}
function generateMask(){return i===s&&(i=0,o.randomFillSync(n??=Buffer.allocUnsafe(s),0,s)),[n[i++],n[i++],n[i++],n[i++]]}A.exports={
WebsocketFrameSend:class WebsocketFrameSend{constructor(A){this.frameData=A}createFrame(A){
const e=this.frameData,t=generateMask(),s=e?.byteLength??0;let o=s,n=6;s>r?(n+=8,o=127):s>125&&(n+=2,o=126);const i=Buffer.allocUnsafe(s+n)
;i[0]=i[1]=0,i[0]|=128,i[0]=(240&i[0])+A,
/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */
i[n-4]=t[0],i[n-3]=t[1],i[n-2]=t[2],i[n-1]=t[3],i[1]=o,126===o?i.writeUInt16BE(s,2):127===o&&(i[2]=i[3]=0,i.writeUIntBE(s,4,6)),i[1]|=128
;for(let A=0;A<s;++A)i[n+A]=e[A]^t[3&A];return i}}}},19469:(A,e,t)=>{
const{createInflateRaw:r,Z_DEFAULT_WINDOWBITS:s}=t(38522),{isValidClientWindowBits:o}=t(98625),{MessageSizeExceededError:n}=t(68707),i=Buffer.from([0,0,255,255]),a=Symbol("kBuffer"),g=Symbol("kLength")
;A.exports={PerMessageDeflate:class PerMessageDeflate{#j;#I={};#$=0;constructor(A,e){
this.#I.serverNoContextTakeover=A.has("server_no_context_takeover"),this.#I.serverMaxWindowBits=A.get("server_max_window_bits"),
this.#$=e.maxPayloadSize}decompress(A,e,t){if(!this.#j){let A=s;if(this.#I.serverMaxWindowBits){
if(!o(this.#I.serverMaxWindowBits))return void t(new Error("Invalid server_max_window_bits"));A=Number.parseInt(this.#I.serverMaxWindowBits)
}try{this.#j=r({windowBits:A})}catch(A){return void t(A)}this.#j[a]=[],this.#j[g]=0,this.#j.on("data",A=>{if(this.#j[g]+=A.length,
this.#$>0&&this.#j[g]>this.#$)return t(new n),this.#j.removeAllListeners(),this.#j.destroy(),void(this.#j=null);this.#j[a].push(A)}),
this.#j.on("error",A=>{this.#j=null,t(A)})}this.#j.write(A),e&&this.#j.write(i),this.#j.flush(()=>{if(!this.#j)return
;const A=Buffer.concat(this.#j[a],this.#j[g]);this.#j[a].length=0,this.#j[g]=0,t(null,A)})}}}},81652:(A,e,t)=>{
const{Writable:r}=t(57075),s=t(34589),{parserStates:o,opcodes:n,states:i,emptyBuffer:a,sentCloseFrameState:g}=t(20736),{kReadyState:Q,kSentClose:c,kResponse:E,kReceivedClose:B}=t(61216),{channels:C}=t(42414),{isValidStatusCode:I,isValidOpcode:h,failWebsocketConnection:l,websocketMessageReceived:u,utf8Decode:d,isControlFrame:f,isTextBinaryFrame:y,isContinuationFrame:w}=t(98625),{WebsocketFrameSend:p}=t(3264),{closeWebSocketConnection:D}=t(86897),{PerMessageDeflate:k}=t(19469),{MessageSizeExceededError:R}=t(68707)
;function failWebsocketConnectionWithCode(A,e,t){D(A,e,t,Buffer.byteLength(t)),l(A,t)}
// This code was influenced by ws released under the MIT license.
// Copyright (c) 2011 Einar Otto Stangvik <einaros@gmail.com>
// Copyright (c) 2013 Arnout Kazemier and contributors
// Copyright (c) 2016 Luigi Pinca and contributors
A.exports={ByteParser:class ByteParser extends r{#AA=[];#eA=0;#tA=0;#rA=!1;#w=o.INFO;#sA={};#oA=[];#nA;#iA;#$;constructor(A,e,t={}){super(),
this.ws=A,this.#nA=null==e?new Map:e,this.#iA=t.maxFragments??0,this.#$=t.maxPayloadSize??0,
this.#nA.has("permessage-deflate")&&this.#nA.set("permessage-deflate",new k(e,t))}_write(A,e,t){this.#AA.push(A),this.#tA+=A.length,
this.#rA=!0,this.run(t)}#aA(){
return!(this.#$>0&&!f(this.#sA.opcode)&&this.#sA.payloadLength+this.#eA>this.#$)||(failWebsocketConnectionWithCode(this.ws,1009,"Payload size exceeds maximum allowed size"),
!1)}run(A){for(;this.#rA;)if(this.#w===o.INFO){if(this.#tA<2)return A()
;const e=this.consume(2),t=!!(128&e[0]),r=15&e[0],s=!(128&~e[1]),i=!t&&r!==n.CONTINUATION,a=127&e[1],g=64&e[0],Q=32&e[0],c=16&e[0]
;if(!h(r))return l(this.ws,"Invalid opcode received"),A();if(s)return l(this.ws,"Frame cannot be masked"),A()
;if(0!==g&&!this.#nA.has("permessage-deflate"))return void l(this.ws,"Expected RSV1 to be clear.")
;if(0!==Q||0!==c)return void l(this.ws,"RSV1, RSV2, RSV3 must be clear")
;if(i&&!y(r))return void l(this.ws,"Invalid frame type was fragmented.")
;if(y(r)&&this.#oA.length>0)return void l(this.ws,"Expected continuation frame")
;if(this.#sA.fragmented&&i)return void l(this.ws,"Fragmented frame exceeded 125 bytes.")
;if((a>125||i)&&f(r))return void l(this.ws,"Control frame either too large or fragmented")
;if(w(r)&&0===this.#oA.length&&!this.#sA.compressed)return void l(this.ws,"Unexpected continuation frame");if(a<=125){
if(this.#sA.payloadLength=a,this.#w=o.READ_DATA,!this.#aA())return
}else 126===a?this.#w=o.PAYLOADLENGTH_16:127===a&&(this.#w=o.PAYLOADLENGTH_64);y(r)&&(this.#sA.binaryType=r,this.#sA.compressed=0!==g),
this.#sA.opcode=r,this.#sA.masked=s,this.#sA.fin=t,this.#sA.fragmented=i}else if(this.#w===o.PAYLOADLENGTH_16){if(this.#tA<2)return A()
;const e=this.consume(2);if(this.#sA.payloadLength=e.readUInt16BE(0),this.#w=o.READ_DATA,!this.#aA())return
}else if(this.#w===o.PAYLOADLENGTH_64){if(this.#tA<8)return A();const e=this.consume(8),t=e.readUInt32BE(0),r=e.readUInt32BE(4)
;if(0!==t||r>2**31-1)return void l(this.ws,"Received payload length > 2^31 bytes.");if(this.#sA.payloadLength=r,this.#w=o.READ_DATA,
!this.#aA())return}else if(this.#w===o.READ_DATA){if(this.#tA<this.#sA.payloadLength)return A();const e=this.consume(this.#sA.payloadLength)
;if(f(this.#sA.opcode)){this.#rA=this.parseControlFrame(e),this.#w=o.INFO;const t=this.ws[E].socket
;if(this.#rA&&t.writableNeedDrain)return this.#rA=!1,void t.once("drain",()=>{this.destroyed||(this.#rA=!0,this.run(A))})}else{
if(this.#sA.compressed){this.#nA.get("permessage-deflate").decompress(e,this.#sA.fin,(e,t)=>{if(e){const A=e instanceof R?1009:1007
;return void failWebsocketConnectionWithCode(this.ws,A,e.message)}
if(this.writeFragments(t))if(this.#$>0&&this.#eA>this.#$)failWebsocketConnectionWithCode(this.ws,1009,(new R).message);else{
if(!this.#sA.fin)return this.#w=o.INFO,this.#rA=!0,void this.run(A);u(this.ws,this.#sA.binaryType,this.consumeFragments()),this.#rA=!0,
this.#w=o.INFO,this.run(A)}}),this.#rA=!1;break}if(!this.writeFragments(e))return
;if(this.#$>0&&this.#eA>this.#$)return void failWebsocketConnectionWithCode(this.ws,1009,(new R).message)
;!this.#sA.fragmented&&this.#sA.fin&&u(this.ws,this.#sA.binaryType,this.consumeFragments()),this.#w=o.INFO}}}consume(A){
if(A>this.#tA)throw new Error("Called consume() before buffers satiated.");if(0===A)return a
;if(this.#AA[0].length===A)return this.#tA-=this.#AA[0].length,this.#AA.shift();const e=Buffer.allocUnsafe(A);let t=0;for(;t!==A;){
const r=this.#AA[0],{length:s}=r;if(s+t===A){e.set(this.#AA.shift(),t);break}if(s+t>A){e.set(r.subarray(0,A-t),t),
this.#AA[0]=r.subarray(A-t);break}e.set(this.#AA.shift(),t),t+=r.length}return this.#tA-=A,e}writeFragments(A){
return this.#iA>0&&this.#oA.length===this.#iA?(failWebsocketConnectionWithCode(this.ws,1008,"Too many message fragments"),
!1):(this.#eA+=A.length,this.#oA.push(A),!0)}consumeFragments(){const A=this.#oA;if(1===A.length)return this.#eA=0,A.shift()
;const e=Buffer.concat(A,this.#eA);return this.#oA=[],this.#eA=0,e}parseCloseBody(A){let e;if(s(1!==A.length),
A.length>=2&&(e=A.readUInt16BE(0)),void 0!==e&&!I(e))return{code:1002,reason:"Invalid status code",error:!0};let t=A.subarray(2)
;239===t[0]&&187===t[1]&&191===t[2]&&(t=t.subarray(3));try{t=d(t)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:e,
reason:t,error:!1}}parseControlFrame(A){const{opcode:e,payloadLength:t}=this.#sA;if(e===n.CLOSE){
if(1===t)return l(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#sA.closeInfo=this.parseCloseBody(A),
this.#sA.closeInfo.error){const{code:A,reason:e}=this.#sA.closeInfo;return D(this.ws,A,e,e.length),l(this.ws,e),!1}if(this.ws[c]!==g.SENT){
let A=a;this.#sA.closeInfo.code&&(A=Buffer.allocUnsafe(2),A.writeUInt16BE(this.#sA.closeInfo.code,0));const e=new p(A)
;this.ws[E].socket.write(e.createFrame(n.CLOSE),A=>{A||(this.ws[c]=g.SENT)})}return this.ws[Q]=i.CLOSING,this.ws[B]=!0,!1}if(e===n.PING){
if(!this.ws[B]){const e=new p(A);this.ws[E].socket.write(e.createFrame(n.PONG)),C.ping.hasSubscribers&&C.ping.publish({payload:A})}
}else e===n.PONG&&C.pong.hasSubscribers&&C.pong.publish({payload:A});return!0}get closingInfo(){return this.#sA.closeInfo}}}},
13900:(A,e,t)=>{const{WebsocketFrameSend:r}=t(3264),{opcodes:s,sendHints:o}=t(20736),n=t(64660),i=Buffer[Symbol.species]
;function createFrame(A,e){return new r(function toBuffer(A,e){switch(e){case o.string:return Buffer.from(A);case o.arrayBuffer:case o.blob:
return new i(A);case o.typedArray:return new i(A.buffer,A.byteOffset,A.byteLength)}}(A,e)).createFrame(e===o.string?s.TEXT:s.BINARY)}
A.exports={SendQueue:class SendQueue{#gA=new n;#QA=!1;#cA;constructor(A){this.#cA=A}add(A,e,t){if(t!==o.blob){const r=createFrame(A,t)
;if(this.#QA){const A={promise:null,callback:e,frame:r};this.#gA.push(A)}else this.#cA.write(r,e);return}const r={
promise:A.arrayBuffer().then(A=>{r.promise=null,r.frame=createFrame(A,t)}),callback:e,frame:null};this.#gA.push(r),this.#QA||this.#EA()}
async#EA(){this.#QA=!0;const A=this.#gA;for(;!A.isEmpty();){const e=A.shift();null!==e.promise&&await e.promise,
this.#cA.write(e.frame,e.callback),e.callback=e.frame=null}this.#QA=!1}}}},61216:A=>{A.exports={kWebSocketURL:Symbol("url"),
kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),
kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}},98625:(A,e,t)=>{
const{kReadyState:r,kController:s,kResponse:o,kBinaryType:n,kWebSocketURL:i}=t(61216),{states:a,opcodes:g}=t(20736),{ErrorEvent:Q,createFastMessageEvent:c}=t(15188),{isUtf8:E}=t(4573),{collectASequenceOfCodePointsFast:B,removeHTTPWhitespace:C}=t(51900)
;function fireEvent(A,e,t=(A,e)=>new Event(A,e),r={}){const s=t(A,r);e.dispatchEvent(s)}function failWebsocketConnection(A,e){
const{[s]:t,[o]:r}=A;t.abort(),r?.socket&&!r.socket.destroyed&&r.socket.destroy(),e&&fireEvent("error",A,(A,e)=>new Q(A,e),{
error:new Error(e),message:e})}function isControlFrame(A){return A===g.CLOSE||A===g.PING||A===g.PONG}function isContinuationFrame(A){
return A===g.CONTINUATION}function isTextBinaryFrame(A){return A===g.TEXT||A===g.BINARY}
const I="string"==typeof process.versions.icu,h=I?new TextDecoder("utf-8",{fatal:!0}):void 0,l=I?h.decode.bind(h):function(A){
if(E(A))return A.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};A.exports={isConnecting:function isConnecting(A){
return A[r]===a.CONNECTING},isEstablished:function isEstablished(A){return A[r]===a.OPEN},isClosing:function isClosing(A){
return A[r]===a.CLOSING},isClosed:function isClosed(A){return A[r]===a.CLOSED},fireEvent:fireEvent,
isValidSubprotocol:function isValidSubprotocol(A){if(0===A.length)return!1;for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(t<33||t>126||34===t||40===t||41===t||44===t||47===t||58===t||59===t||60===t||61===t||62===t||63===t||64===t||91===t||92===t||93===t||123===t||125===t)return!1
}return!0},isValidStatusCode:function isValidStatusCode(A){return A>=1e3&&A<1015?1004!==A&&1005!==A&&1006!==A:A>=3e3&&A<=4999},
failWebsocketConnection:failWebsocketConnection,websocketMessageReceived:function websocketMessageReceived(A,e,t){if(A[r]!==a.OPEN)return
;let s;if(e===g.TEXT)try{s=l(t)}catch{return void failWebsocketConnection(A,"Received invalid UTF-8 in text frame.")
}else e===g.BINARY&&(s="blob"===A[n]?new Blob([t]):function toArrayBuffer(A){if(A.byteLength===A.buffer.byteLength)return A.buffer
;return A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength)}(t));fireEvent("message",A,c,{origin:A[i].origin,data:s})},utf8Decode:l,
isControlFrame:isControlFrame,isContinuationFrame:isContinuationFrame,isTextBinaryFrame:isTextBinaryFrame,
isValidOpcode:function isValidOpcode(A){return isTextBinaryFrame(A)||isContinuationFrame(A)||isControlFrame(A)},
parseExtensions:function parseExtensions(A){const e={position:0},t=new Map;for(;e.position<A.length;){
const r=B(";",A,e),[s,o=""]=r.split("=");t.set(C(s,!0,!1),C(o,!1,!0)),e.position++}return t},
isValidClientWindowBits:function isValidClientWindowBits(A){if(0===A.length)return!1;for(let e=0;e<A.length;e++){const t=A.charCodeAt(e)
;if(t<48||t>57)return!1}const e=Number.parseInt(A,10);return e>=8&&e<=15}}},13726:(A,e,t)=>{
const{webidl:r}=t(45893),{URLSerializer:s}=t(51900),{environmentSettingsObject:o}=t(73168),{staticPropertyDescriptors:n,states:i,sentCloseFrameState:a,sendHints:g}=t(20736),{kWebSocketURL:Q,kReadyState:c,kController:E,kBinaryType:B,kResponse:C,kSentClose:I,kByteParser:h}=t(61216),{isConnecting:l,isEstablished:u,isClosing:d,isValidSubprotocol:f,fireEvent:y}=t(98625),{establishWebSocketConnection:w,closeWebSocketConnection:p}=t(86897),{ByteParser:D}=t(81652),{kEnumerableProperty:k,isBlobLike:R}=t(3440),{getGlobalDispatcher:m}=t(32581),{types:F}=t(57975),{ErrorEvent:b,CloseEvent:S}=t(15188),{SendQueue:N}=t(13900)
;class WebSocket extends EventTarget{#Y={open:null,error:null,close:null,message:null};#BA=0;#CA="";#nA="";#IA;constructor(A,e=[]){super(),
r.util.markAsUncloneable(this);const t="WebSocket constructor";r.argumentLengthCheck(arguments,1,t)
;const s=r.converters["DOMString or sequence<DOMString> or WebSocketInit"](e,t,"options");A=r.converters.USVString(A,t,"url"),e=s.protocols
;const n=o.settingsObject.baseUrl;let i;try{i=new URL(A,n)}catch(A){throw new DOMException(A,"SyntaxError")}
if("http:"===i.protocol?i.protocol="ws:":"https:"===i.protocol&&(i.protocol="wss:"),
"ws:"!==i.protocol&&"wss:"!==i.protocol)throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError")
;if(i.hash||i.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if("string"==typeof e&&(e=[e]),
e.length!==new Set(e.map(A=>A.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")
;if(e.length>0&&!e.every(A=>f(A)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[Q]=new URL(i.href)
;const g=o.settingsObject;this[E]=w(i,e,g,this,(A,e)=>this.#hA(A,e),s),this[c]=WebSocket.CONNECTING,this[I]=a.NOT_SENT,this[B]="blob"}
close(A=void 0,e=void 0){r.brandCheck(this,WebSocket);const t="WebSocket.close"
;if(void 0!==A&&(A=r.converters["unsigned short"](A,t,"code",{clamp:!0})),void 0!==e&&(e=r.converters.USVString(e,t,"reason")),
void 0!==A&&1e3!==A&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAccessError");let s=0
;if(void 0!==e&&(s=Buffer.byteLength(e),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError")
;p(this,A,e,s)}send(A){r.brandCheck(this,WebSocket);const e="WebSocket.send";if(r.argumentLengthCheck(arguments,1,e),
A=r.converters.WebSocketSendData(A,e,"data"),l(this))throw new DOMException("Sent before connected.","InvalidStateError")
;if(u(this)&&!d(this))if("string"==typeof A){const e=Buffer.byteLength(A);this.#BA+=e,this.#IA.add(A,()=>{this.#BA-=e},g.string)
}else F.isArrayBuffer(A)?(this.#BA+=A.byteLength,this.#IA.add(A,()=>{this.#BA-=A.byteLength
},g.arrayBuffer)):ArrayBuffer.isView(A)?(this.#BA+=A.byteLength,this.#IA.add(A,()=>{this.#BA-=A.byteLength
},g.typedArray)):R(A)&&(this.#BA+=A.size,this.#IA.add(A,()=>{this.#BA-=A.size},g.blob))}get readyState(){
return r.brandCheck(this,WebSocket),this[c]}get bufferedAmount(){return r.brandCheck(this,WebSocket),this.#BA}get url(){
return r.brandCheck(this,WebSocket),s(this[Q])}get extensions(){return r.brandCheck(this,WebSocket),this.#nA}get protocol(){
return r.brandCheck(this,WebSocket),this.#CA}get onopen(){return r.brandCheck(this,WebSocket),this.#Y.open}set onopen(A){
r.brandCheck(this,WebSocket),this.#Y.open&&this.removeEventListener("open",this.#Y.open),"function"==typeof A?(this.#Y.open=A,
this.addEventListener("open",A)):this.#Y.open=null}get onerror(){return r.brandCheck(this,WebSocket),this.#Y.error}set onerror(A){
r.brandCheck(this,WebSocket),this.#Y.error&&this.removeEventListener("error",this.#Y.error),"function"==typeof A?(this.#Y.error=A,
this.addEventListener("error",A)):this.#Y.error=null}get onclose(){return r.brandCheck(this,WebSocket),this.#Y.close}set onclose(A){
r.brandCheck(this,WebSocket),this.#Y.close&&this.removeEventListener("close",this.#Y.close),"function"==typeof A?(this.#Y.close=A,
this.addEventListener("close",A)):this.#Y.close=null}get onmessage(){return r.brandCheck(this,WebSocket),this.#Y.message}set onmessage(A){
r.brandCheck(this,WebSocket),this.#Y.message&&this.removeEventListener("message",this.#Y.message),"function"==typeof A?(this.#Y.message=A,
this.addEventListener("message",A)):this.#Y.message=null}get binaryType(){return r.brandCheck(this,WebSocket),this[B]}set binaryType(A){
r.brandCheck(this,WebSocket),this[B]="blob"!==A&&"arraybuffer"!==A?"blob":A}#hA(A,e){this[C]=A
;const t=this[E]?.dispatcher?.webSocketOptions,r=t?.maxFragments,s=t?.maxPayloadSize,o=new D(this,e,{maxFragments:r,maxPayloadSize:s})
;o.on("drain",onParserDrain),o.on("error",onParserError.bind(this)),A.socket.ws=this,this[h]=o,this.#IA=new N(A.socket),this[c]=i.OPEN
;const n=A.headersList.get("sec-websocket-extensions");null!==n&&(this.#nA=n);const a=A.headersList.get("sec-websocket-protocol")
;null!==a&&(this.#CA=a),y("open",this)}}function onParserDrain(){this.ws[C].socket.resume()}function onParserError(A){let e,t
;A instanceof S?(e=A.reason,t=A.code):e=A.message,y("error",this,()=>new b("error",{error:A,message:e})),p(this,t)}
WebSocket.CONNECTING=WebSocket.prototype.CONNECTING=i.CONNECTING,WebSocket.OPEN=WebSocket.prototype.OPEN=i.OPEN,
WebSocket.CLOSING=WebSocket.prototype.CLOSING=i.CLOSING,WebSocket.CLOSED=WebSocket.prototype.CLOSED=i.CLOSED,
Object.defineProperties(WebSocket.prototype,{CONNECTING:n,OPEN:n,CLOSING:n,CLOSED:n,url:k,readyState:k,bufferedAmount:k,onopen:k,onerror:k,
onclose:k,close:k,onmessage:k,binaryType:k,send:k,extensions:k,protocol:k,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,
configurable:!0}}),Object.defineProperties(WebSocket,{CONNECTING:n,OPEN:n,CLOSING:n,CLOSED:n}),
r.converters["sequence<DOMString>"]=r.sequenceConverter(r.converters.DOMString),
r.converters["DOMString or sequence<DOMString>"]=function(A,e,t){
return"Object"===r.util.Type(A)&&Symbol.iterator in A?r.converters["sequence<DOMString>"](A):r.converters.DOMString(A,e,t)},
r.converters.WebSocketInit=r.dictionaryConverter([{key:"protocols",converter:r.converters["DOMString or sequence<DOMString>"],
defaultValue:()=>new Array(0)},{key:"dispatcher",converter:r.converters.any,defaultValue:()=>m()},{key:"headers",
converter:r.nullableConverter(r.converters.HeadersInit)}]),r.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){
return"Object"!==r.util.Type(A)||Symbol.iterator in A?{protocols:r.converters["DOMString or sequence<DOMString>"](A)
}:r.converters.WebSocketInit(A)},r.converters.WebSocketSendData=function(A){if("Object"===r.util.Type(A)){
if(R(A))return r.converters.Blob(A,{strict:!1});if(ArrayBuffer.isView(A)||F.isArrayBuffer(A))return r.converters.BufferSource(A)}
return r.converters.USVString(A)},A.exports={WebSocket:WebSocket}}
};
