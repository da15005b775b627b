export const ids = [1736, 3057, 2274, 4006];
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
    setAlt: (text, image, alt) => (0,_data_write_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c)(text, image, alt, 'yaml'),
    setDecorative: (text, image) => (0,_data_write_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c)(text, image, '', 'yaml'),
};


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
    const [{ createFrontMatter }, { withFrontMatter }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8814)]).then(__webpack_require__.bind(__webpack_require__, 8814)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4156), __webpack_require__.e(5861)]).then(__webpack_require__.bind(__webpack_require__, 5861))]);
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
const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:|<img\b/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;
/** Less exact, because few pages have it. */
const inToml = /alt|src|file|image|light|dark/i;
/** The name of a key, without the mappings around it. */
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ru: () => (/* binding */ dataFormatFor),
  Bm: () => (/* binding */ formatFor),
  _m: () => (/* binding */ isCode),
  KJ: () => (/* binding */ isCodeFile),
  gj: () => (/* binding */ leftOutAs),
  M6: () => (/* binding */ loadFormat),
  VF: () => (/* binding */ loadPlain),
  Li: () => (/* reexport */ lookOf),
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
;// CONCATENATED MODULE: ./build/formats/template/entry.js



/** The entry of a template language: HTML pages with code, in which `role` may be the name of a variable. */
function templateEntry({ name, extensions, load, tokens, syntaxes = [] }) {
    return {
        name,
        extensions,
        isOther,
        tokens: (0,entry/* anyOf */.E)(tagTokens, components/* knownElementTokens */.UU, ...(tokens ? [tokens] : [])),
        syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component', ...syntaxes],
        hasComponents: false,
        hasFrontMatter: false,
        load,
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
});

;// CONCATENATED MODULE: ./build/formats/jinja/entry.js


const jinjaEntry = templateEntry({
    name: 'jinja',
    extensions: ['.njk', '.nunjucks', '.twig', '.jinja', '.jinja2', '.j2', '.tera'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8396)]).then(__webpack_require__.bind(__webpack_require__, 48396))).jinja,
    tokens: curlyImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/handlebars/entry.js

const handlebarsEntry = templateEntry({
    name: 'handlebars',
    extensions: ['.hbs', '.handlebars', '.mustache'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 30440))).handlebars,
    tokens: /\{\{\{?~?\s{0,9}(?:image|img|picture)/,
    syntaxes: ['shortcode'],
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
});

;// CONCATENATED MODULE: ./build/formats/ejs/entry.js

const ejsEntry = templateEntry({
    name: 'ejs',
    extensions: ['.ejs', '.eta'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(9336)]).then(__webpack_require__.bind(__webpack_require__, 39336))).ejs,
    syntaxes: ['shortcode'],
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
// EXTERNAL MODULE: ./build/formats/front-matter/load.js
var load = __webpack_require__(81807);
;// CONCATENATED MODULE: ./build/formats/html/entry.js




const htmlEntry = {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, components/* knownElementTokens */.UU),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component', 'front-matter'],
    hasComponents: false,
    hasFrontMatter: true,
    load: async (page) => (0,load/* loadWithFrontMatter */.D)(page, { plain: (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 78301))).html }),
};

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
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
        load: (page) => load(page ?? noKeys),
    };
}
const noKeys = { frontMatter: {}, fields: [] };
/** The file of a picture, also where an escape is in its name. */
const entry_tokens = (0,entry/* anyOf */.E)(picture_names/* pictureTokens */.NT, /\\[ux]/);

;// CONCATENATED MODULE: ./build/formats/json/entry.js

const jsonEntry = dataEntry({
    name: 'json',
    extensions: ['.json', '.webmanifest'],
    load: async (keys) => (await __webpack_require__.e(/* import() */ 5058).then(__webpack_require__.bind(__webpack_require__, 55058))).createJson(keys),
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
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4229), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(3591), __webpack_require__.e(6811)]).then(__webpack_require__.bind(__webpack_require__, 6184))).jsx,
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
const endings = new Map([
    ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false]),
    ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true]),
]);
/** What looks like a document or a page, by its ending; undefined for any other file. `isCode`: templates and components. */
function lookOf(path) {
    const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
    const isCode = endings.get(ending);
    return isCode === undefined ? undefined : { ending, isCode };
}

// EXTERNAL MODULE: ./build/formats/markdown/entry.js
var markdown_entry = __webpack_require__(68889);
// EXTERNAL MODULE: ./build/formats/may-hold.js
var may_hold = __webpack_require__(69638);
;// CONCATENATED MODULE: ./build/formats/mdx/entry.js


/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
const mdxEntry = {
    ...markdown_entry/* markdownEntry */.I,
    name: 'mdx',
    extensions: ['.mdx'],
    load: async (page) => {
        const { mdx: plain, createMdx: create } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8200), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(3591), __webpack_require__.e(2786)]).then(__webpack_require__.bind(__webpack_require__, 42786));
        return (0,load/* loadWithFrontMatter */.D)(page, { plain, create });
    },
};

;// CONCATENATED MODULE: ./build/formats/notebook/entry.js


const notebookEntry = {
    name: 'notebook',
    extensions: ['.ipynb'],
    // JSON can write any character as its number, and some programs do so with those of tags.
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, /\\u00(?:21|3c|5b|7b)/),
    // A cell has no front matter.
    syntaxes: markdown_entry/* markdownEntry */.I.syntaxes.filter((syntax) => syntax !== 'front-matter'),
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285), __webpack_require__.e(6520)]).then(__webpack_require__.bind(__webpack_require__, 16520))).notebook,
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
        return (0,load/* loadWithFrontMatter */.D)(page, { plain, create });
    },
};

// EXTERNAL MODULE: ./build/formats/rst/pictures.js
var pictures = __webpack_require__(90070);
;// CONCATENATED MODULE: ./build/formats/rst/entry.js



const rstEntry = {
    name: 'rst',
    extensions: ['.rst', '.rest'],
    tokens: (0,entry/* anyOf */.E)(/(?:image|figure|thumbnail|image-sg) ?::/, /:(?:img-(?:top|bottom|background)|avatar):/, page_tokens/* elementTokens */.rX),
    syntaxes: [...pictures/* pictureSyntaxes */.WF, ...page_tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 97671))).rst,
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
    load: async (keys) => (await Promise.all(/* import() */[__webpack_require__.e(4156), __webpack_require__.e(6156)]).then(__webpack_require__.bind(__webpack_require__, 56156))).createToml(keys),
});

// EXTERNAL MODULE: ./build/formats/vue/names.js
var names = __webpack_require__(38712);
;// CONCATENATED MODULE: ./build/formats/vue/entry.js





/** Single-file components of Vue, VitePress, Nuxt and Slidev. */
const vueEntry = {
    name: 'vue',
    extensions: ['.vue'],
    // What is left out, a template in another language or JSX, is said aloud.
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad, (0,components/* componentTokens */.so)((0,names/* hyphenated */.$)(components/* knownComponents */.Qn)), /<component\b|\blang=["']?(?:pug|jade|[jt]sx)/),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    spellings: names/* hyphenated */.$,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(4857)]).then(__webpack_require__.bind(__webpack_require__, 54857))).vue,
};

;// CONCATENATED MODULE: ./build/formats/yaml/entry.js

const yamlEntry = dataEntry({
    name: 'yaml',
    extensions: ['.yml', '.yaml'],
    load: async (keys) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 39975))).createYaml(keys),
});

;// CONCATENATED MODULE: ./build/formats/index.js




























/** Every format, once. Parsers are loaded when the first document needs them. */
const formats = [
    markdown_entry/* markdownEntry */.I,
    mdxEntry,
    htmlEntry,
    quartoEntry,
    notebookEntry,
    asciidocEntry,
    rstEntry,
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
    yamlEntry,
    jsonEntry,
    tomlEntry,
];
/** The name of the format of a document, by its extension; undefined when no format has that extension, and for data. */
function formatFor(path) {
    return formatIn(documentFormats, path);
}
/** The same for a file of data, which is a document only where the configuration says so. */
function dataFormatFor(path) {
    return formatIn(dataFormats, path);
}
const documentFormats = formats.filter(({ isData }) => isData !== true);
const dataFormats = formats.filter(({ isData }) => isData === true);
function formatIn(some, path) {
    const lower = path.toLowerCase();
    return some.find(({ extensions, isOther }) => extensions.some((extension) => lower.endsWith(extension)) && isOther?.(lower) !== true)?.name;
}
/** Whether a file is source code, by its extension: without an image it is no document. */
function isCodeFile(path) {
    const name = formatFor(path);
    return name !== undefined && isCode(name);
}
/** Whether a format is of source code. */
function isCode(name) {
    return formats_entry(name).isCode === true;
}

/** What a file looks like that no format reads: the ending of a document or of a page; undefined for any other file. */
function leftOutAs(path) {
    const look = lookOf(path);
    return look === undefined || formatFor(path) !== undefined ? undefined : look;
}
/** Whether `text` can contain an image at all: a cheap test without false negatives. */
function mayHoldImages(name, text, components, keys = formats_noKeys) {
    const format = formats_entry(name);
    if (format.isGenerated?.(text) === true)
        return false;
    if ((0,may_hold/* mayHold */.B)(format, text, components))
        return true;
    if (format.isData === true)
        return keys.fields.some(({ src }) => text.includes((0,tokens/* lastKey */.O0)(src)));
    return format.hasFrontMatter && (0,tokens/* mayNamePictures */.KX)(text, keys);
}
const formats_noKeys = { frontMatter: {}, fields: [] };
/** What reads such a page without the parsers of its format; undefined where nothing does. */
async function loadPlain(name, page) {
    const load = formats_entry(name).loadPlain;
    return load === undefined || (0,tokens/* mayNamePictures */.KX)(page.text, page) ? undefined : load();
}
/** @param page what will be read, so that nothing is loaded that only other pages need */
async function loadFormat(name, page) {
    return formats_entry(name).load(page);
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
        const { readPlainly } = await Promise.all(/* import() */[__webpack_require__.e(8415), __webpack_require__.e(2338)]).then(__webpack_require__.bind(__webpack_require__, 88415));
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
    const end = lastQuote(tag, quote, first);
    return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}
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
var formats = __webpack_require__(5453);
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
function included(paths, fields = []) {
    const matches = (0,globs/* matchGlobs */.jv)(paths);
    const isNotExcluded = (0,globs/* matchGlobs */.jv)(paths.filter((glob) => glob.startsWith('!')));
    const isAsked = paths.some((glob) => !glob.startsWith('!'));
    const isAside = (path) => !isAsked && (0,formats/* isCodeFile */.KJ)(path) && (!isComponent(path) || isOffSite(path));
    const isData = (path) => (0,formats/* dataFormatFor */.Ru)(path) !== undefined && (0,picture_keys/* isNamed */.ev)(fields, path);
    const searched = isAsked ? [...paths, ...fields.flatMap(({ files }) => files.filter(isPositive))] : paths;
    return {
        includes: (path) => (isData(path) ? isNotExcluded(path) : matches(path) && !isAside(path)),
        leavesAside: (path) => matches(path) && isAside(path),
        formatFor: (path) => (0,formats/* formatFor */.Bm)(path) ?? (isData(path) ? (0,formats/* dataFormatFor */.Ru)(path) : undefined),
        isByPath: fields.length > 0,
        mayHold: (0,globs/* matchFolders */.RZ)(searched),
        folders: (0,globs/* foldersOf */.pd)(searched),
    };
}
function isPositive(glob) {
    return !glob.startsWith('!');
}
/** Few other files have an image, and a change of an application has many of them: each would have to be fetched for nothing. */
function isComponent(path) {
    return /\.[jt]sx$/i.test(path);
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75548);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46220);


/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
async function settle(file, defaults, ...others) {
    const { settings, policy, writtenAt } = await read(file);
    return { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(defaults, settings, ...others), policy, writtenAt };
}
async function read({ text, path, read: readFile, today }) {
    if (text === undefined)
        return { settings: {}, policy: _review_policy_js__WEBPACK_IMPORTED_MODULE_1__.noPolicy, writtenAt: new Map() };
    // The YAML parser is loaded only when there is a file.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7545)]).then(__webpack_require__.bind(__webpack_require__, 37545));
    return loadConfig(text, path, { read: readFile ?? (() => Promise.resolve(undefined)), today });
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
    const language = (0,text_language/* languageOfPath */.F4)(documentPath);
    if (language === undefined)
        return [];
    const segments = documentPath.split('/');
    const at = segments.indexOf(language);
    const withInstead = (...names) => segments.toSpliced(at, 1, ...names).join('/');
    const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
    return [withInstead(), ...others];
}
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
// EXTERNAL MODULE: ./build/rules/index.js + 82 modules
var rules = __webpack_require__(34409);
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
/** What a reader should know about drafts that are only shown. */
function unofferedNote(images) {
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? ['1 draft was made without a model and is only shown: with context-drafts it is also offered as a suggestion.']
        : [
            `${shown} drafts were made without a model and are only shown: with context-drafts they are also offered as suggestions.`,
        ];
}

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
        Promise.all(/* import() */[__webpack_require__.e(5891), __webpack_require__.e(903), __webpack_require__.e(4266)]).then(__webpack_require__.bind(__webpack_require__, 70903)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46220)),
        Promise.all(/* import() */[__webpack_require__.e(5891), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 80671)),
        Promise.all(/* import() */[__webpack_require__.e(5891), __webpack_require__.e(3072)]).then(__webpack_require__.bind(__webpack_require__, 23072)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 34409)),
    ]);
    const { drafting, samePictures } = input;
    const found = await lintDocuments(input.documents, input);
    const policyOf = createPolicy(input.policy);
    const traced = await withOrigins(found.images, input);
    const linted = traced.map((one) => inLanguage(one, policyOf(one.document.path).language ?? input.language));
    const proposed = await proposeAll(linted, { policyOf, samePictures, mends: input.mends === true });
    const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, earlier: input.earlier });
    const suggested = await suggestAll(drafted.images, {
        policy: input.policy,
        offersProposals: drafting.status === 'ready' || input.contextDrafts,
    });
    const isAll = input.scope === 'all';
    const idle = isAll ? (await __webpack_require__.e(/* import() */ 8453).then(__webpack_require__.bind(__webpack_require__, 38453))).idleGlobsNote(suggested.images, input.policy) : [];
    return {
        images: suggested.images,
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
            ...idle,
            ...decorationNote(suggested.images, isAloneInText),
            ...translationNote(suggested.images),
            ...unofferedNote(suggested.images),
        ],
        summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
    };
}
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
    const suggested = await Promise.all([...pages].map(([document, images]) => suggest(document, images, options)));
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

/***/ 59150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   oA: () => (/* binding */ withinLimits),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5453);
/* harmony import */ var _ignores_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92176);
/* harmony import */ var _ignores_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12393);
/* harmony import */ var _picture_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36396);





/** Whether a text can have anything for a run: an image, or a comment for us. A cheap test without false negatives. */
function mayMatter({ text, format }, policy) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, policy.components, (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .pictureKeys */ .bh)(policy)) || text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoreMark */ .e);
}
/** Whether a text is a document: source code is one where it can have anything for a run. */
function isDocument(document, policy) {
    return !(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(document.format) || mayMatter(document, policy);
}
/** Finds the images of a document, and goes on with `work` before anything else runs. */
async function parseDocument({ path, format, text }, policy, work) {
    const { components } = policy;
    const keys = (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .pictureKeys */ .bh)(policy, path);
    const hasImages = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, keys);
    const hasIgnores = text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoreMark */ .e) || (policy.otherComments === true && (0,_ignores_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldForeign */ .X)(text));
    if (!hasImages && !hasIgnores)
        return { result: work({ ...nothing, comments: [] }) };
    const readPlain = hasIgnores ? undefined : await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlain */ .VF)(format, { text, ...keys });
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
        comments: hasIgnores ? reader.comments(text) : [],
        page: hasIgnores ? reader.pageText?.(text) : undefined,
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
/* harmony export */   bh: () => (/* binding */ pictureKeys),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   qR: () => (/* binding */ idleFieldsNote)
/* harmony export */ });
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12802);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);


/** The keys that name pictures in the document at `path`; without one, those of any document. */
function pictureKeys({ frontMatter, fields }, path) {
    const rules = fields.filter((rule) => path === undefined || matcherOf(rule)(path));
    return { frontMatter, fields: rules.flatMap((rule) => rule.fields) };
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
const matchers = new WeakMap();
function matcherOf(rule) {
    const matches = matchers.get(rule) ?? (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)(rule.files);
    matchers.set(rule, matches);
    return matches;
}


/***/ }),

/***/ 46220:
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
  noPolicy: () => (/* binding */ noPolicy)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/review/limits.js
var review_limits = __webpack_require__(52545);
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

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/review/policy.js





const noDecisions = {
    rules: {},
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
    frontMatter: {},
    fields: [],
};
/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
function createPolicy(policy) {
    const overrides = policy.overrides.map((override) => ({ override, covers: (0,review_limits/* matchSome */.S)(override.paths) }));
    const known = new Map();
    return (path) => {
        const holds = overrides.map(({ covers }) => covers(path));
        const key = holds.map(Number).join('');
        const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
        const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce(mergedDecisions, noDecisions));
        known.set(key, verdicts);
        return { ...verdicts, view: (image) => verdicts.view(image, path) };
    };
}
/** Decisions, and later ones that win over them; lists are joined. */
function mergedDecisions(before, after) {
    return {
        rules: { ...before.rules, ...after.rules },
        allow: [...before.allow, ...after.allow],
        decorative: [...before.decorative, ...after.decorative],
        style: mergedStyle(before.style, after.style),
        emptyAlt: after.emptyAlt ?? before.emptyAlt,
        language: after.language ?? before.language,
    };
}
/** All decisions for one page, and the limits that overrides set there. */
function decisionsFor(policy, path) {
    const layers = policy.overrides.filter(({ paths }) => (0,review_limits/* matchSome */.S)(paths)(path));
    const limits = layers.reduce((all, one) => (one.limits ? { ...all, ...one.limits } : all), undefined);
    return { ...[policy, ...layers].reduce(mergedDecisions, noDecisions), limits };
}
function createVerdicts({ rules, allow, decorative, style, emptyAlt, language }) {
    const isFine = matchWords(allow);
    const decorates = (0,review_limits/* matchSome */.S)(decorative);
    return {
        style,
        language,
        view(image, path) {
            if (image.alt.kind !== 'empty')
                return image;
            if (decorative.length > 0 && namesOf(image, path).some(decorates)) {
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
function namesOf({ src }, path) {
    return [src.replace(/[?#].*$/s, ''), ...(0,candidates/* candidates */.Xi)(src, path)];
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

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L2: () => (/* binding */ findUnmatched),
  UZ: () => (/* binding */ leftOutNote),
  A3: () => (/* binding */ reasonOf),
  cj: () => (/* binding */ sentencesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/text/left-out.js
var left_out = __webpack_require__(96884);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(76062);
;// CONCATENATED MODULE: ./build/sources/near-path.js


/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 };
/** The document, or the folder with some, that a path to nothing was probably meant for. */
function nearestPath(path, documents) {
    const plain = tidy(path).replace(/\/$/, '');
    const places = [...foldersWith(documents), ...documents];
    // With the right name in the wrong folder, or with a slip in it.
    const name = (place) => place.slice(place.lastIndexOf('/') + 1);
    const [near] = (0,nearest/* nearest */.p)(plain, places);
    const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
    return near ?? same[0] ?? (0,nearest/* nearest */.p)(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];
    function placeCalled(one) {
        return places.filter((place) => name(place) === one);
    }
}
/** The pattern with a match that one without was probably meant for. */
function nearestPattern(pattern, documents) {
    const hasMatch = (glob) => documents.some((0,globs/* matchGlobs */.jv)([glob]));
    const plain = tidy(pattern);
    const spelled = () => respelled(plain, documents).flatMap(widened);
    return [...widened(plain), ...spelled()].find((glob) => glob !== pattern && hasMatch(glob));
}
/** Where the documents are, by the first folder of their paths, most of them first. */
function whereabouts(documents) {
    const counts = new Map();
    for (const path of documents) {
        const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const folders = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
    const rest = folders.length - 3;
    const names = rest > 0 ? [...folders.slice(0, 3), `${rest} more`] : folders;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** As other systems and tools write a path: with backslashes, from the root of the repository. */
function tidy(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}
/** A pattern, and what was meant when a folder stands for the files in it, or one level for all. */
function widened(pattern) {
    const parts = pattern.split('/');
    const folder = parts.slice(0, parts.findLastIndex((part) => !/^\**$/.test(part)) + 1).join('/');
    const deep = pattern.replace(/(^|\/)([^/]*)$/, '$1**/$2');
    return [pattern, ...(folder === '' ? [] : [`${folder}/**`]), deep, `**/${pattern}`];
}
/** The pattern with the names and endings that there are in the place of those that are like them. */
function respelled(pattern, documents) {
    const names = new Set(documents.flatMap((path) => path.split('/')));
    const endings = new Set(documents.map((path) => path.slice(path.lastIndexOf('.'))));
    const spellings = (part) => {
        if (part === '' || names.has(part) || /[{}()[\]!]/.test(part))
            return [part];
        const dot = part.lastIndexOf('.');
        const [start, ending] = [part.slice(0, dot), part.slice(dot)];
        if (/[*?]/.test(start) && /^\.\w+$/.test(ending))
            return [
                part,
                ...(0,nearest/* nearest */.p)(ending, endings)
                    .slice(0, most.spellings)
                    .map((one) => start + one),
            ];
        return /[*?]/.test(part) ? [part] : [part, ...(0,nearest/* nearest */.p)(part, names).slice(0, most.spellings)];
    };
    return pattern
        .split('/')
        .reduce((all, part, index) => all
        .flatMap((start) => spellings(part).map((one) => (index === 0 ? one : `${start}/${one}`)))
        .slice(0, most.patterns), ['']);
}
function foldersWith(documents) {
    const folders = new Set();
    for (const path of documents) {
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end));
    }
    return [...folders];
}

;// CONCATENATED MODULE: ./build/sources/unmatched.js






/** Paths that are listed one by one. */
const mostListed = 10;
async function findUnmatched(scan) {
    const { folders, missing, patterns, documents, formatFor } = scan;
    // Files that are named one by one are read whatever the patterns say.
    const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some((0,globs/* matchGlobs */.jv)([one])));
    const isEmpty = folders.length > 0 && scan.included === 0;
    if (idle.length + missing.length === 0 && !isEmpty)
        return { unmatched: [], notes: [] };
    const files = await scan.allFiles();
    const around = files.filter((file) => formatFor(file) !== undefined && !scan.isCode(file));
    // A pattern can be meant for another folder than those of this run.
    const dead = idle.filter((one) => !files.filter(formatFor).some((0,globs/* matchGlobs */.jv)([one])));
    const unread = dead.flatMap((pattern) => {
        const file = files.find((0,globs/* matchGlobs */.jv)([pattern]));
        return file === undefined ? [] : [{ pattern, file }];
    });
    const typos = dead.filter((one) => !unread.some(({ pattern }) => pattern === one));
    const unmatched = [
        ...listed(missing).map((path) => missingPath(path, around)),
        ...beyond(missing),
        ...(await Promise.all(typos.map((pattern) => deadPattern(pattern, around, scan)))),
    ];
    return {
        unmatched: unmatched.length > 0 || !isEmpty ? unmatched : [nothingFound(scan, files, around)],
        notes: unread.map(({ pattern, file }) => `The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`),
    };
}
/** `There is no file or folder dcos. Did you mean docs?`, in two parts. */
function sentencesOf({ problem, remedy }) {
    return [`${capital(problem)}.`, remedy.endsWith('?') ? capital(remedy) : `${capital(remedy)}.`];
}
/** Why the gate fails, in a list of reasons. */
function reasonOf({ problem, remedy }) {
    return `${problem} (${remedy})`;
}
/** The note for files that were named and are not read. */
function leftOutNote(paths) {
    if (paths.length === 0)
        return [];
    const files = (0,count/* count */.U)(paths.length, 'file was', 'files were');
    return [
        `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${(0,first_of/* firstOf */.K)(paths, 3, (path) => path).join(', ')}.`,
    ];
}
function capital(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function including(patterns) {
    return [...new Set(patterns)].filter((pattern) => !pattern.startsWith('!'));
}
function listed(paths) {
    return paths.slice(0, mostListed);
}
function beyond(paths) {
    const rest = paths.length - mostListed;
    if (rest <= 0)
        return [];
    return [
        {
            kind: 'path',
            problem: `${(0,count/* count */.U)(rest, 'more path leads', 'more paths lead')} to nothing`,
            remedy: 'check how the list of paths is made',
        },
    ];
}
function missingPath(path, documents) {
    const near = nearestPath(path, documents);
    const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
    return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}
async function deadPattern(pattern, documents, scan) {
    const [folder = '.'] = (0,globs/* foldersOf */.pd)([pattern]);
    // Not outside of what is scanned: the pattern may come from a stranger's file.
    const isInside = folder !== '.' && !external_node_path_.posix.isAbsolute(folder) && !folder.split('/').includes('..');
    const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
    if (ignored?.filter(scan.formatFor).some((0,globs/* matchGlobs */.jv)([pattern]))) {
        const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
        return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
    }
    const near = nearestPattern(pattern, documents);
    const remedy = near === undefined ? placesOf(documents) : didYouMean(near);
    return { kind: 'pattern', problem: `the pattern ${pattern} of paths matches no document`, remedy };
}
function nothingFound(scan, files, around) {
    const where = scan.folders.includes('.') ? '' : ` in ${scan.folders.join(', ')}`;
    const count = scan.documents.filter((path) => !scan.isCode(path)).length;
    if (count > 0) {
        const all = count === 1 ? 'the only document' : `all ${count} documents`;
        return { kind: 'everything', problem: `paths leaves out ${all}${where}`, remedy: 'check its patterns' };
    }
    const near = where === '' ? undefined : scan.folders.flatMap((folder) => nearestPath(folder, around) ?? [])[0];
    const remedy = near === undefined ? placesOf(around, files, scan.leftOut) : didYouMean(near);
    return { kind: 'everything', problem: `no document was found${where}`, remedy };
}
function didYouMean(near) {
    return `did you mean ${near}?`;
}
function placesOf(documents, files = [], leftOut = []) {
    if (documents.length > 0)
        return `there are documents in ${whereabouts(documents)}`;
    if (leftOut.length > 0)
        return `no format reads what is here: ${(0,left_out/* leftOutFiles */.RD)(leftOut)}`;
    return files.length > 0
        ? 'no file here has a format that is read, such as Markdown or HTML'
        : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}


/***/ }),

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ leftOutFiles),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
function leftOutFiles(leftOut) {
    const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, `${ending} file`));
    const rest = leftOut.length - shown.length;
    const parts = rest > 0 ? [...shown, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, 'more ending')] : shown;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
const mostEndings = 5;
/** The number of files. */
function leftOutCount(leftOut) {
    return leftOut.reduce((sum, { files }) => sum + files, 0);
}
/** `619 .rst files were left out, because no format reads them.` */
function leftOutSentence(leftOut) {
    const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
    return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}


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

/***/ 25279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ keepRecent)
/* harmony export */ });
/**
 * Does `work` once for each of the texts that are asked for again and again.
 *
 * @param most texts that are kept; all are forgotten when there are more
 */
function keepRecent(work, most = 20) {
    const results = new Map();
    return (text) => {
        const known = results.get(text);
        if (known)
            return known.result;
        const result = work(text);
        if (results.size >= most)
            results.clear();
        results.set(text, { result });
        return result;
    };
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

/***/ 34409:
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

;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js





/** The alternative text credits the author of the picture and does not describe it. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 120)
            return undefined;
        const isCredit = byline.test(text) || lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).isCredit(normalise(text));
        if (!isCredit)
            return undefined;
        return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

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

/** Most pictures of a page are marked as decoration and stand alone in its text: an editor may have done that, and not its author. */
const decorativeInText = {
    id: 'decorative-in-text',
    severity: 'info',
    summary: 'Most pictures that stand alone in the text of a page are marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        const alone = suspicious(page.images);
        return alone[0] === image ? messageFor(alone.length) : undefined;
    },
};
function messageFor(number) {
    return `${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`;
}
/** The pictures in question, when they are most of those that show something. Computed once per page. */
function suspicious(images) {
    const known = decorative_in_text_pages.get(images) ?? mostOf(images);
    decorative_in_text_pages.set(images, known);
    return known;
}
const decorative_in_text_pages = new WeakMap();
function mostOf(images) {
    const alone = images.filter(isAloneInText);
    if (alone.length < fewest)
        return [];
    const described = images.filter(({ name, context }) => name !== undefined && context.control === undefined);
    return alone.length > described.length ? alone : [];
}
/** One or two may well decorate. */
const fewest = 3;

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

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js





/** The alternative text is the size of the picture. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'error',
    summary: 'An alternative text gives the size of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = normalise(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
        // "1920x1080 display modes" says more than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
    },
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

;// CONCATENATED MODULE: ./build/rules/emoji-alt.js



/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H86'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image))
            return undefined;
        return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
    },
};
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




/** A short alternative text ends in something that tools and people append to file names. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in something that was appended to a file name.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const suffix = suffixOf(image);
        if (suffix === undefined)
            return undefined;
        return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
    },
    mend(image) {
        const [text, suffix] = [spoken(image), suffixOf(image)];
        return text === undefined || suffix === undefined ? undefined : withoutEnd(text.trim(), suffix);
    },
};
function suffixOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords)
        return undefined;
    return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}
/** A longer text is a sentence that a person wrote. */
const mostWords = 6;
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
    if (patterns.some((pattern) => pattern.test(normalised)) || captureName.test(text))
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
const programName = /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;
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
/** Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a file. */
function isNamed(token, { control, heading, nearby }) {
    return [control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
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
    return control === undefined && words.length <= file_name_mostWords && words.slice(0, -1).every(isPartOfName);
}
const file_name_mostWords = 8;
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
function isCounterOf(text, { src, context, width, height }) {
    if (!counter.test(text) || !same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    const { control, nearby, labels } = context;
    if (control !== undefined || !isBlank(nearby) || labels.some(({ place }) => place === 'cell' || place === 'term'))
        return false;
    return Math.min(width ?? Infinity, height ?? Infinity) > largestSign && !isNamed(text, context);
}
const counter = /^(?:\d{1,3}|(?:step|fig|figure|screen|shot|diagram|page|view|demo|result|output|example|sample|test|benchmark|tutorial|part|dashboard|menu|dialog|window|settings?|login|home|chart|graph|plot|map|table)\d{1,3}[a-z]?)$/u;
/** CSS px. */
const largestSign = 64;
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



/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a file name or a path.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        const kind = text === undefined ? undefined : fileNameIn(text, image);
        if (text === undefined || kind === undefined)
            return undefined;
        if (kind === 'worded')
            return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
        return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
    severityOf: (image) => (fileNameIn(spoken(image) ?? '', image) === 'worded' ? 'warning' : 'error'),
};

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




/** A program looked at the picture and wrote the alternative text, and nobody has read it since: it still has the program's own words. */
const generatedAlt = {
    id: 'generated-alt',
    severity: 'error',
    summary: 'An alternative text was generated by a program and left as it came.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isGenerated(text))
            return undefined;
        return `${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`;
    },
};
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
    ['prnt.sc', ['prnt.sc', 'image.prntscr.com']],
]);
const thumbnails = ['img.youtube.com', 'ytimg.com', 'i.vimeocdn.com', 'vumbnail.com'];
const videos = new Set('video videos youtube vimeo videolink vidéo vídeo vídeos wideo видео відео ビデオ 動画 视频 視頻 影片 동영상 영상 βίντεο فيديو וידאו वीडियो'.split(' '));
const emptyWords = new Set(`watch see view play click here the this our my your a an on in to of at now full thumbnail thumb preview cover label image
  screenshot link demo demonstration tutorial intro alt text title and for
  ansehen anschauen das ein auf bei zum hier klicken voir regarder la le une sur ver el un en assistir o no guarda il su
  bekijk de op se på titta katso obejrzyj na смотреть посмотреть на дивитися на 观看 點擊 点击 観る 見る 보기 tonton di xem trên izle`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/generic-alt.js








/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
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
        for (const fault of faults) {
            const message = fault(text, style);
            if (message !== undefined)
                return message;
        }
        return undefined;
    },
};
const faults = [
    (text, { forbiddenStarts = [] }) => {
        const start = forbiddenStarts.find((words) => wordsAt(text, words, 0));
        return start === undefined
            ? undefined
            : `The text begins with ${quote(text.slice(0, start.length))}, which the style of this project leaves out (style: forbidden-starts). Begin with what the picture shows.`;
    },
    (text, { names = [] }) => {
        for (const name of names) {
            const found = placesOf(text, name).find((written) => written !== name);
            if (found !== undefined)
                return `${quote(found)} is spelled ${quote(name)} in this project (style: names).`;
        }
        return undefined;
    },
    (text, { avoid = {} }) => {
        const word = Object.keys(avoid).find((one) => placesOf(text, one).length > 0);
        if (word === undefined)
            return undefined;
        const instead = avoid[word] ?? '';
        const remedy = instead === '' ? 'Leave it out, or say it in other words.' : `Write ${quote(instead)}.`;
        return `This project does not use the word ${quote(word)} (style: avoid). ${remedy}`;
    },
    (text, { minLength = 0 }) => {
        const length = lengthOf(text, minLength);
        return length >= minLength
            ? undefined
            : `The text has ${length} characters, and the style of this project asks for ${minLength} or more (style: min-length). Say what a reader should take from the picture.`;
    },
    (text, { maxLength = Infinity }) => lengthOf(text, maxLength) <= maxLength
        ? undefined
        : `The text has more than ${maxLength} characters, the most that the style of this project has (style: max-length). Keep what matters here, and move the rest to the text of the page.`,
    (text, { endMark = 'free' }) => {
        const hasMark = /[.!?…。！？](?:["'”’»)\]]{0,2})$/u.test(text.slice(-4));
        if (endMark === 'required' && !hasMark) {
            return 'The text ends without a mark such as a full stop, at which screen readers pause (style: end-mark). Add one.';
        }
        if (endMark === 'forbidden' && hasMark) {
            return 'The text ends with a mark, and the style of this project has none there (style: end-mark). Remove it.';
        }
        return undefined;
    },
];
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
/** Whether whole words, whatever their case, stand at an offset. */
function wordsAt(text, words, at) {
    if (words === '' || text.slice(at, at + words.length).toLowerCase() !== words.toLowerCase())
        return false;
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length, at + words.length + 2)];
    return (!(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)) &&
        !(/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words)));
}
/** How whole words are written wherever they stand in a text, whatever their case. No pattern is made of them, so none can be slow. */
function placesOf(text, words) {
    const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
    // A letter may be two in lower case, and offsets would not fit.
    if (needle === '' || hay.length !== text.length || needle.length !== words.length)
        return [];
    const found = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
        if (wordsAt(text, words, at))
            found.push(text.slice(at, at + words.length));
    }
    return found;
}

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


/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a list of search keywords.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        return text !== undefined && isStuffed(text.slice(0, 1000)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';
function isStuffed(text) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise)
        .filter((phrase) => phrase !== '');
    if (phrases.length < 6)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** The number of phrases that contain the most frequent word of three letters or more. */
function mostFrequent(phrases) {
    const counts = new Map();
    for (const words of phrases) {
        for (const word of new Set(words)) {
            if (word.length >= 3 && !/^\d+$/u.test(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return Math.max(0, ...counts.values());
}

;// CONCATENATED MODULE: ./build/rules/lang-mismatch.js



/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is not in the language of its page.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const language = (0,text_language/* statedLanguage */.Sq)(image, page.path);
        const text = spoken(image);
        // A linked picture may be named in the language of the page that it leads to.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language))
            return undefined;
        return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
    },
};
function isForeign(text, language) {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= 4;
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

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is too long to listen to in one go.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G92'],
    act: [],
    check(image) {
        const length = long_alt_lengthOf(image);
        if (length <= long_alt_long)
            return undefined;
        const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
    },
    severityOf: (image) => (long_alt_lengthOf(image) > tooLong ? 'warning' : 'info'),
};
/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const long_alt_long = 150;
const tooLong = 350;
/** Counting stops here. */
const mostCounted = 1000;
/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
function long_alt_lengthOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length <= long_alt_long / 2 || isFormula(text))
        return 0;
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

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** The author meant an image, but parsers read something else, because of one mark. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written in a way that parsers do not read as an image.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check: ({ fault }) => (fault === undefined ? undefined : messages[fault]),
};
const noMarkdownImage = 'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';
const messages = {
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
};

;// CONCATENATED MODULE: ./build/rules/missing-alt.js


/** The image has neither an alternative text nor another name, and is not marked as decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An image has no alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => (absence(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
    // In notes, an embed without a text is the habit, and readers hear the name of the file that its author gave it.
    severityOf: ({ context, example }) => context.figcaption === undefined && example === undefined ? 'error' : 'warning',
};
function missing_alt_messageFor(image) {
    const { kind, context } = image;
    if (kind === 'button')
        return missing_alt_button;
    const place = placeOf(image);
    if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
        return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
    }
    const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
    return `${unnamed[kind] ?? pictureWithout(image)} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}
const missing_alt_button = 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';
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








/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, of a host, or a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a placeholder that was never replaced.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
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
    if (isPlaceholder(text, words) || isHostName(text, image.src) || isUpload(text))
        return { text, kind: 'placeholder' };
    return isCommand(text, words, image) ? { text, kind: 'command' } : undefined;
}
function isPlaceholder(text, words) {
    const normalised = normalise(text);
    if (words.placeholders.has(normalised))
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






/** The description starts by saying that there is a picture, which every screen reader has announced already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description starts by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
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
    const words = text && lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).openingOf(normalise(text));
    return words === '' ? undefined : words;
}

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js






/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
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
    const found = endingOf(words);
    if (found === undefined)
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
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
    if (control !== undefined && isBlank(control.otherText) && !showsPicture(control))
        return [];
    const severityOf = (repeat) => (repeat === 'whole' || isMark(image) ? 'warning' : 'info');
    const inCaption = (repeat) => (repeat === 'whole' ? 'warning' : 'info');
    const beside = labels.map(({ place, text }) => {
        if (place === 'caption')
            return { text, place: places[place], remedy: 'addition', severityOf: inCaption };
        return { text, place: places[place], remedy: 'silence', severityOf: isBadge(image) ? never : severityOf };
    });
    const isOwnBlock = control === undefined || isBlank(control.otherText);
    return [
        { text: control?.otherText, place: `in the ${control?.kind ?? 'link'}`, remedy: 'silence', severityOf },
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







/** The alternative text says no more than a text beside the picture, so a screen reader user hears that twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image, page) {
        const found = on(page).of(image);
        return found && redundant_with_text_messageFor(found, on(page).like(found));
    },
    severityOf: (image, page) => on(page).of(image)?.severity ?? 'warning',
};
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





/** Different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
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
        if (pictures === 1)
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
    if (forColorScheme === true || /[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src))
        return undefined;
    // What lies in the page itself has no name.
    const name = ((0,file_name/* fileStem */.E8)(src) || src)
        .toLowerCase()
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|bright|hover|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
    return name + (0,file_name/* symbolOf */.wX)(src);
}

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
        return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/slug-alt.js





/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !isSlug(text, image))
            return undefined;
        return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
    },
    // Underscores are the computer's alone; with hyphens and capitals people write names as well.
    severityOf: (image) => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};
function isSlug(text, { src, context }) {
    if (text.length > 200 || /\s/u.test(text) || !(isJoined(text) || isFromFile(text, src)))
        return false;
    // Names of packages, functions and options look like this: then the page or the link contains them as well.
    return !isNamed(text, context) && !(kebab.test(text) && isSaid(text, context));
}
/** `docker-compose` below the heading "Docker Compose". */
function isSaid(text, { heading = '', nearby }) {
    const words = text.replace(/-+/gu, ' ');
    return [heading, nearby].some((around) => around.slice(0, 2000).toLowerCase().replace(/-+/gu, ' ').includes(words));
}
function isJoined(text) {
    if (snake.test(text) || isIdentifier(text))
        return true;
    if (!kebab.test(text))
        return false;
    const parts = text.split(/-+/u);
    if (parts.length >= 6)
        return true;
    // "text-to-image" and "state-of-the-art" are words of the language.
    if (parts.some((part) => joiningWords.has(part)))
        return false;
    if (parts.length >= 3 && !parts.some((part) => slug_alt_packages.test(part) || part.length < 2))
        return true;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
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




/** One or two small letters, as people type them to satisfy a required field. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters long.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
            return undefined;
        return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
    },
};
/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, kind }) {
    if (context.control !== undefined || kind === 'drawing')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = normalise((0,file_name/* fileStem */.E8)(src)).split(/[\s.]/u);
    return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

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
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
    ],
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

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
function fileName(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
        .split(/[/\\]/u)
        .findLast((part) => part !== '') ?? '');
}
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
function fileStem(address) {
    return fileName(address).replace(ending, '');
}
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
    if (kind === undefined || (name ?? '').trim().split(/\s+/u).length > mostWords)
        return false;
    if (namesThing(spaced(name ?? ''), kind))
        return false;
    return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}
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
const o=t.split(e?/[\\/]/:"/"),n=o[o.length-1];return""===n?o[o.length-2]:n}}
};
