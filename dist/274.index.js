export const id = 274;
export const ids = [274];
export const modules = {

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and upper or lower case stay; a value that had no quotes gets double ones.
 *
 * @param alsoEncode characters that the language around the HTML would read as its own
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

/***/ 1145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findComments)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

/** HTML comments of a parsed page. @param spanOf translates positions in the tree to offsets in the file */
function findComments(tree, spanOf) {
    const comments = [];
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, 'comment', (node) => {
        const span = spanOf(node);
        if (span)
            comments.push({ text: node.value, span });
    });
    return comments;
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setDecorativeAttribute),
/* harmony export */   q: () => (/* binding */ setDecorativeLabel)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3507);

/**
 * The edit that takes an element out of the accessibility tree in its own way: `alt=""` on what has an `alt`, `aria-hidden="true"` on a
 * drawing and what has only the role of an image. Undefined for a control and for what is named by its content.
 */
function setDecorativeAttribute(text, image) {
    const { syntax, attribute, altSpan: span } = image;
    if (attribute === undefined || syntax === 'input' || syntax === 'area')
        return undefined;
    if (attribute !== 'aria-label')
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .setAltAttribute */ .c)(text, image, '');
    return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}
/**
 * The edit that writes a Markdown image as the `img` that it becomes, with an empty `alt`: Markdown has no words for decoration.
 * Generators of sites rewrite relative addresses in Markdown and leave those in HTML alone, so only an address that is whole is taken over.
 *
 * @param ending how the element ends: `>`, in JSX ` />`
 * @param isWhole whether an address means the same in HTML
 */
function setDecorativeLabel(text, { src, title, span, attribute }, ending, isWhole) {
    if (attribute !== undefined || !isWhole.test(src) || unsafe.test(src + (title ?? '')))
        return undefined;
    if (swallowsLines(text, span))
        return undefined;
    const named = title === undefined ? '' : ` title="${encoded(title)}"`;
    return { span, text: `<img src="${encoded(src)}" alt=""${named}${ending}` };
}
/** A template language or a line break would not come through as it is. */
const unsafe = /[{}<>\n\r`\\]/;
/**
 * A tag alone on its line begins a block of HTML that goes on to the next blank line (CommonMark 0.31.2, 4.6, type 7), where the image
 * was part of a paragraph or of the row of a table.
 */
function swallowsLines(text, { start, end }) {
    const [before = '', previous = ''] = text
        .slice(Math.max(0, start - nearby), start)
        .split('\n')
        .toReversed();
    const [after = '', next = ''] = text.slice(end, end + nearby).split('\n', 2);
    if (after.trim() !== '' || !/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before))
        return false;
    const isFirst = /[-*+.)]\s+$/.test(before) || isBlank(previous, before);
    return !isFirst || !isBlank(next, before);
}
/** UTF-16 units; longer lines are no blank ones. */
const nearby = 2000;
/** Whether a line is empty in the quotes that `other` stands in. */
function isBlank(line, other) {
    return /^[\s>]*$/.test(line) && line.split('>').length <= other.split('>').length;
}
/** Besides the quote and what begins a reference, Markdown around the element would read a pipe as the end of a table's cell. */
function encoded(value) {
    return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\|/g, '&#124;');
}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ readAttributeList),
/* harmony export */   Yd: () => (/* binding */ attributeLists),
/* harmony export */   dK: () => (/* binding */ setListedAlt)
/* harmony export */ });
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7883);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);


/** Directly behind the end of an image; only names with values, classes and ids: prose or an expression in braces is none. */
const attributeLists = /(?<=[)\]])\{:?[ \t]*(?:(?:(?:[.#][\w:-]+)+|[A-Za-z][\w:.-]*=(?:"(?:\\[^\n]|[^"\\\n])*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+|(?=\})))+\}/g;
function readAttributeList(source, start) {
    const parameters = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readParameters */ .Z)(source.slice(1, -1), start + 1);
    const alt = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(parameters, 'fig-alt') ?? (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(parameters, 'alt');
    return {
        attribute: alt?.name,
        alt: alt && valueOf(alt),
        altSpan: alt?.span,
        end: start + source.length,
        attributes: Object.fromEntries(parameters.flatMap((parameter) => parameter.name !== undefined && plainName.test(parameter.name) ? [[parameter.name, valueOf(parameter)]] : [])),
    };
}
/** The edit for an image whose alternative text stands in its attributes. */
function setListedAlt(image, alt) {
    return { span: image.altSpan, text: `${image.attribute ?? 'alt'}="${(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeReferences */ .H)(alt, inline)}"` };
}
/** Python-Markdown and kramdown read marks before attributes: emphasis, code, links, formulas, `:emoji:`, `==highlights==`. */
const inline = /["[\]*_~`|\\^$]|:(?=[\w+-]+:)|=(?==)/;
/** `alt` and `src` are told apart from the rest. */
const plainName = /^(?!(?:src|alt|fig-alt)$)[a-z][a-z-]*$/;
function valueOf({ value, quote }) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeReferences */ .P)(quote === '' ? value : value.replace(/\\(["'}])/g, '$1'));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ called),
  E3: () => (/* binding */ dialectOf),
  xI: () => (/* binding */ marked)
});

// EXTERNAL MODULE: ./build/formats/placeholder.js
var placeholder = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/formats/dialects/dialect.js
/** Ends of addresses that are pictures for sure. */
const pictureName = /\.(?:apng|avif|bmp|gif|heic|ico|jfif|jpe?g|png|svg|tiff?|webp)(?:[?#].*)?$/is;

// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var dialects_parameters = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/formats/dialects/hugo.js



/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); what the others do then
 * only their templates tell.
 */
const hugo = {
    opening: /^\{\{[<%]/,
    read(construct, start) {
        const [, opening = '', name = '', rest = ''] = call.exec(construct) ?? [];
        const parameters = (0,dialects_parameters/* readParameters */.Z)(rest, start + opening.length);
        const src = (0,dialects_parameters/* named */.K)(parameters, 'src') ?? parameters.find(isPicture);
        if (src === undefined || !(pictures.test(name) || isPicture(src)))
            return undefined;
        const alt = (0,dialects_parameters/* named */.K)(parameters, 'alt') ?? placed(parameters);
        // What a shortcode of a theme does without an alt is its own affair.
        if (alt === undefined && !pictures.test(name))
            return undefined;
        const captions = ['title', 'caption'].flatMap((name) => (0,dialects_parameters/* named */.K)(parameters, name) ?? []);
        const end = src.span.end;
        const isFigure = name === 'figure';
        const fallback = isFigure && (alt === undefined || alt.value === '') ? (0,dialects_parameters/* named */.K)(parameters, 'caption') : undefined;
        return {
            syntax: 'shortcode',
            // Named and placed parameters do not go together in one call.
            attribute: (alt ?? src).name === undefined ? undefined : 'alt',
            src: hugo_valueOf(src),
            alt: fallback ? plain(hugo_valueOf(fallback)) : alt ? hugo_valueOf(alt) : isFigure ? undefined : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            // Said once as the alternative text, it is no second text beside it.
            caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(hugo_valueOf(one))).join(' '),
            link: (0,dialects_parameters/* named */.K)(parameters, 'link')?.value,
            attributes: attributesOf(parameters),
        };
    },
    setAlt(_text, image, alt) {
        const name = image.attribute === undefined ? '' : 'alt=';
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: space + name + quoted(alt) };
    },
};
const call = /^(\{\{[<%]\s*([\w/.-]+))([^]*?)\/?\s*[>%]\}\}$/;
const pictures = /^(?:figure|img|image|picture)$/i;
function isPicture({ value, name }) {
    return (name === undefined || name === 'src') && pictureName.test(value);
}
/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters) {
    const [first, second] = parameters;
    return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
        ? second
        : undefined;
}
/** Hugo knows one escape, that of the quote; a value in backticks is raw. */
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
    const known = ['width', 'height'].flatMap((name) => (0,dialects_parameters/* named */.K)(parameters, name) ?? []);
    return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', hugo_valueOf(parameter)]));
}
/** What would end the call, or begin another, cannot be escaped in it: it is set apart. */
function quoted(alt) {
    const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
    const isRaw = /[\\"]/.test(text) && !text.includes('`');
    if (isRaw)
        return `\`${text}\``;
    return `"${text.replace(/\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(1133);
;// CONCATENATED MODULE: ./build/formats/dialects/jekyll.js




/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML as they stand, so character references work in them, and Liquid knows no escapes.
 * What an include does without an alt only its template tells.
 */
const jekyll = {
    opening: /^\{%/,
    read(construct, start) {
        const [opening = '', include, name = ''] = jekyll_call.exec(construct) ?? [];
        if (include === undefined && !jekyll_pictures.test(name))
            return undefined;
        const rest = construct.slice(opening.length, -'%}'.length);
        const parameters = (0,dialects_parameters/* readParameters */.Z)(rest, start + opening.length);
        const src = (0,dialects_parameters/* named */.K)(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(jekyll_isPicture);
        const alt = (0,dialects_parameters/* named */.K)(parameters, 'alt');
        if (src === undefined || (alt === undefined && !(jekyll_pictures.test(name) && jekyll_isPicture(src))))
            return undefined;
        if (alt !== undefined && !jekyll_isPicture(src) && !jekyll_pictures.test(name))
            return undefined;
        const end = src.span.end;
        const caption = (0,dialects_parameters/* named */.K)(parameters, 'caption');
        return {
            syntax: 'shortcode',
            attribute: 'alt',
            src: src.quote === '' && !jekyll_isPicture(src) ? `{{ ${src.value} }}` : src.value,
            alt: alt ? jekyll_valueOf(alt) : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: caption && (0,references/* decodeReferences */.P)(caption.value),
            link: undefined,
            attributes: {},
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // Plugins write `alt: "…"` where includes write `alt="…"`.
        const sign = /\w:\s*["']/.test(text.slice(span.start, span.end)) && !/\w\s*=/.test(text.slice(span.start, span.end))
            ? ': '
            : '=';
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: `${space}alt${sign}"${(0,references/* encodeReferences */.H)(alt, /["|`\\]/)}"` };
    },
};
const jekyll_call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const jekyll_pictures = /image|img|figure|picture|photo|screenshot/i;
function jekyll_isPicture({ value }) {
    return pictureName.test(value);
}
/** A bare value is a variable. */
function jekyll_valueOf({ value, quote }) {
    return quote === '' || value.includes('{{') || (0,placeholder/* hasPlaceholder */.Kc)(value) ? placeholder/* unknowable */.LJ : (0,references/* decodeReferences */.P)(value);
}

;// CONCATENATED MODULE: ./build/formats/dialects/learn.js



/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
const learn = {
    opening: /^:::\s*image/,
    pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,
    read(construct, start) {
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const parameters = (0,dialects_parameters/* readParameters */.Z)(construct.slice(opening.length, -':::'.length), start + opening.length);
        const source = (0,dialects_parameters/* named */.K)(parameters, 'source');
        if (!source)
            return undefined;
        const alt = (0,dialects_parameters/* named */.K)(parameters, 'alt-text');
        const isIcon = (0,dialects_parameters/* named */.K)(parameters, 'type')?.value === 'icon';
        const end = source.span.end;
        return {
            syntax: 'directive',
            attribute: 'alt-text',
            src: source.value,
            alt: alt ? (0,references/* decodeReferences */.P)(alt.value) : isIcon ? '' : undefined,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: {},
        };
    },
    setAlt(_text, image, alt) {
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: `${space}alt-text="${(0,references/* encodeReferences */.H)(alt, /["`\\]|:(?=::)/)}"` };
    },
    setDecorative(text, { span, altSpan }) {
        const construct = text.slice(span.start, span.end);
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const type = (0,dialects_parameters/* named */.K)((0,dialects_parameters/* readParameters */.Z)(construct.slice(opening.length, -':::'.length), opening.length), 'type');
        // A complex image has its long description behind it, up to an end of its own.
        if (type?.value === 'complex')
            return undefined;
        const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
        const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted((a, b) => b.start - a.start);
        const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
        return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/label.js
var label = __webpack_require__(2797);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed.js



/**
 * An inline image whose address has a space and no angle brackets, `![x](a b.png)`: text for every parser (CommonMark 0.31.2, 6.3),
 * and meant as an image.
 */
const malformed = {
    opening: /^!\[(?!\[)/,
    pattern: /(?<!\\)!\[(?!\[)(?:\\.|[^\\[\]\n]|\[(?:\\.|[^\\[\]\n])*\]){0,2000}\]\([ \t]*[^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?(?:"[^"\n]*"[ \t]*)?\)/g,
    read(construct, start) {
        const [, label = '', destination = '', title] = parts.exec(construct) ?? [];
        const src = destination.trim();
        if (!/[ \t]/.test(src) || !pictureName.test(src))
            return undefined;
        const altStart = start + '!['.length;
        return {
            syntax: 'malformed',
            attribute: undefined,
            src,
            alt: (0,references/* decodeReferences */.P)(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
            altSpan: { start: altStart, end: altStart + label.length },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: title === undefined ? {} : { title },
        };
    },
    setAlt(text, image, alt) {
        return (0,label/* setLabel */.j)(text, image, alt);
    },
};
const parts = /^!\[((?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*)\]\(([^"]*)(?:"([^"]*)"\s*)?\)$/;

;// CONCATENATED MODULE: ./build/formats/dialects/myst.js

/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
const myst = {
    opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
    pattern: /(?=[`~:])(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
    read(construct, start) {
        const [first = '', ...lines] = construct.split(/(?<=\n)/);
        const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
        if (opening === '')
            return undefined;
        let at = start + first.length;
        let body = 0;
        let alt;
        const attributes = {};
        for (const line of lines.slice(0, -1)) {
            const found = myst_option.exec(line);
            if (!found && !/^[ \t>]*---\s*$/.test(line))
                break;
            const [, before = '', name = '', value = ''] = found ?? [];
            const text = unquoted(value.trim());
            if (name === 'alt')
                alt = { text, start: at, end: at + before.length + value.length };
            else if (name === 'width' || name === 'height')
                attributes[name] = text;
            at += line.length;
            body += 1;
        }
        const caption = lines
            .slice(body, -1)
            .map((line) => line.replace(/^[ \t>]+/, '').trim())
            .join(' ')
            .trim();
        const isYaml = /^[ \t>]*---\s*$/.test(lines[0] ?? '');
        const insertion = start + (isYaml ? first + (lines[0] ?? '') : first).trimEnd().length;
        return {
            syntax: 'directive',
            attribute: 'alt',
            src,
            alt: alt?.text,
            altSpan: alt ?? { start: insertion, end: insertion },
            span: { start, end: start + construct.length },
            caption: caption === '' ? undefined : caption,
            link: undefined,
            attributes,
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        if (altSpan.start < altSpan.end) {
            const before = myst_option.exec(text.slice(altSpan.start, altSpan.end))?.[1] ?? '';
            return { span: altSpan, text: `${before} ${written(alt)}` };
        }
        const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
        // The second line is an option, the caption or the end of the fence; all of them stand at one depth.
        const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
        const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
        return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${written(alt)}` };
    },
};
const myst_option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
/** Options are read as YAML: a value that would mean something else there is quoted. */
function written(alt) {
    // A template language may have a look at the page before YAML does.
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

;// CONCATENATED MODULE: ./build/formats/dialects/wikilink.js


/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
const wikilink = {
    opening: /^!\[\[/,
    pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,
    read(construct, start) {
        const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
        const src = target.replace(/\\$/, '').trim();
        if (!pictureName.test(src))
            return undefined;
        const [first, second] = parts;
        const hasAlt = first !== undefined && !size.test(first);
        const altStart = start + '![['.length + target.length;
        const [, width, height] = size.exec((hasAlt ? second : first) ?? '') ?? [];
        return {
            syntax: 'wikilink',
            attribute: undefined,
            src,
            alt: hasAlt ? (0,references/* decodeReferences */.P)(first.replace(/\\$/, '')).trim() : undefined,
            altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: { ...(width && { width }), ...(height && { height }) },
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // The backslash of an escaped bar stands before our span, that of the next bar is its last character.
        const isEscaped = text[altSpan.start - 1] === '\\';
        const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
        const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
        return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
    },
};
/** A text that reads as a size is no longer one with its first character as a reference. */
function encode(alt) {
    return (0,references/* encodeReferences */.H)(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}
/** Whether the line has bars outside of the embed. */
function isInTable(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.end);
    return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}
const size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;

;// CONCATENATED MODULE: ./build/formats/dialects/index.js






/** Dialects whose constructs are templates. */
const called = [hugo, jekyll];
/** Dialects with marks of their own. */
const marked = [myst, learn, wikilink, malformed];
/** The dialect of a construct that one of them has read. */
function dialectOf(construct) {
    const dialect = [...called, ...marked].find(({ opening }) => opening.test(construct));
    if (!dialect)
        throw new Error(`No dialect begins like ${construct.slice(0, 20)}.`);
    return dialect;
}


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   Z: () => (/* binding */ readParameters)
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
/** A value with a backslash before its quote goes on (kramdown, Hugo). */
const parameter = /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ encodeReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/**
 * Text for a place whose content ends up in HTML as it stands. What the syntax around could read as its own becomes a character
 * reference, so that the value needs no escapes of the dialect, which differ; nothing else does, because people read the source, too.
 *
 * @param own what the syntax reads as its own, besides tags, references and expressions of templates
 */
function encodeReferences(text, own) {
    const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** The characters that the references of such a text mean; names other than the five of XML stay as they are. */
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

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   c: () => (/* binding */ bindsAlt)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);

/** Attributes that may bring the alternative text from an expression: Vue, Alpine, Angular, Svelte; the last ones any attribute at all. */
const bindings = /^(?:(?::|v-bind:|x-bind:|bind:)(?:alt|aria-label|aria-labelledby)|\[(?:alt|attr\.alt|attr\.aria-label|attr\.aria-labelledby|arialabel)\]|v-bind|x-bind|:)(?:\.\w+)*$/i;
/** Whether a value is (partly) an expression, so that the source does not tell what a reader gets. */
function isDynamic(value) {
    return (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value);
}
/**
 * Whether an element's alternative text is bound to an expression, or may be brought by a template among the attributes. An alt
 * that is written out is known, whatever stands beside it.
 */
function bindsAlt(properties) {
    const names = Object.keys(properties);
    return (names.some((name) => bindings.test(name)) || (properties.alt === undefined && names.some(_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributePlaceholder */ .C)));
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ findElements)
});

// EXTERNAL MODULE: ./node_modules/hast-util-select/lib/index.js + 27 modules
var lib = __webpack_require__(3766);
;// CONCATENATED MODULE: ./build/formats/roles.js
/**
 * The role that an author gives an element: the first token that is a role, so that an unknown one falls back to the next
 * (WAI-ARIA 1.2, 8.1); undefined when there is none and the element keeps its own.
 */
function roleOf({ properties }) {
    const written = properties.role;
    const tokens = Array.isArray(written) ? written.map(String) : typeof written === 'string' ? written.split(/\s+/) : [];
    return tokens.slice(0, maxTokens).map(lower).find(isRole);
}
/** Whether a role says that an element is an image as a whole (WAI-ARIA 1.2 `img`, 1.3 `image`; WAI-ARIA Graphics 1.0). */
function isImageRole(role) {
    return role !== undefined && imageRoles.has(role);
}
/** Whether assistive technology passes over what stands inside an element of this role (WAI-ARIA 1.2, children presentational). */
function hidesItsContent(role) {
    return isImageRole(role) && role !== 'graphics-document';
}
function isPresentationRole(role) {
    return role === 'none' || role === 'presentation';
}
/** Whether an element of this role has to have a name even when nobody can focus it (WAI-ARIA 1.2, accessible name required). */
function requiresName(role) {
    return nameRequired.has(role);
}
/** Nobody writes more fallbacks; an attribute of a megabyte is not looked through. */
const maxTokens = 20;
function lower(token) {
    return token.toLowerCase();
}
function isRole(token) {
    return roles.has(token) || nameRequired.has(token) || imageRoles.has(token) || /^doc-[a-z]+$/.test(token);
}
const imageRoles = new Set(['img', 'image', 'graphics-document', 'graphics-symbol']);
const nameRequired = new Set(`alertdialog application button checkbox combobox dialog graphics-document graphics-symbol image img link listbox menuitem
  menuitemcheckbox menuitemradio meter option progressbar radio searchbox slider spinbutton switch textbox toolbar treeitem`.split(/\s+/));
/** The other roles of WAI-ARIA 1.2 and 1.3 and of the Graphics module; abstract roles are none. */
const roles = new Set(`alert article banner blockquote caption cell code columnheader comment complementary contentinfo definition deletion
  directory document emphasis feed figure form generic graphics-object grid gridcell group heading insertion list listitem log
  main mark marquee math menu menubar navigation none note paragraph presentation radiogroup region row rowgroup rowheader
  scrollbar search sectionfooter sectionheader separator status strong subscript suggestion superscript tab table tablist
  tabpanel term text time timer tooltip tree treegrid`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/visibility.js

/**
 * Whether an element takes itself and all it holds away from everyone: `hidden`, an inline `display: none`, or an element that is
 * never shown. `hidden="until-found"` is not meant: a search in the page brings it out. Nor is a closed `details` or `dialog`.
 */
function isRemoved(element) {
    const { hidden } = element.properties;
    if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found')
        return true;
    return neverShown.has(element.tagName) || inlineStyle(element, 'display') === 'none';
}
/** Whether the element's own inline `visibility` hides it (true) or brings it back (false); undefined when it does not say. */
function isInvisible(element) {
    const visibility = inlineStyle(element, 'visibility');
    return visibility === undefined ? undefined : visibility === 'hidden' || visibility === 'collapse';
}
/** Whether assistive technology is told to pass over an element and all it holds. */
function isSilenced({ properties }) {
    return typeof properties.ariaHidden === 'string' && properties.ariaHidden.trim().toLowerCase() === 'true';
}
/**
 * Whether the author marked an element as decoration: a presentational role, or an empty `alt`. Beside `role="img"`, which such an
 * image has anyway, an empty `alt` is still the decision; another role makes it something that has to be named.
 */
function isMarkedDecorative(element) {
    const role = roleOf(element);
    if (isPresentationRole(role))
        return true;
    return element.tagName === 'img' && element.properties.alt === '' && (role === undefined || isImageRole(role));
}
/** Whether the author took an element out of the accessibility tree, and nothing keeps it there. */
function isPresentational(element) {
    return isMarkedDecorative(element) && !isExposedAnyway(element);
}
/**
 * Whether something keeps an element in the accessibility tree whatever it is marked as: focus, or a global ARIA attribute with a
 * value (WAI-ARIA 1.2, 4.6 presentational roles conflict resolution).
 */
function isExposedAnyway(element) {
    if (isFocusable(element))
        return true;
    return Object.entries(element.properties).some(([name, value]) => globalAria.has(name) && hasValue(value));
}
/** Whether an element can have the focus, by its `tabindex` or by its nature. */
function isFocusable({ tagName, properties }) {
    if (properties.disabled !== undefined && formControls.has(tagName))
        return false;
    if (typeof properties.tabIndex === 'number' || formControls.has(tagName) || tagName === 'summary')
        return true;
    return (tagName === 'a' || tagName === 'area') && properties.href !== undefined;
}
/** `noscript` is for readers without scripts, who are fewer than lazy loaders that repeat each image there; the rest only defines. */
const neverShown = new Set('noscript template defs symbol clipPath mask pattern marker'.split(' '));
const formControls = new Set('button input select textarea'.split(' '));
/** Global states and properties of WAI-ARIA 1.2 and 1.3 by their names in hast; `aria-hidden` takes an element out instead. */
const globalAria = new Set(`aria-braillelabel aria-brailleroledescription aria-description ariaAtomic ariaBusy ariaControls ariaCurrent ariaDescribedBy
  ariaDetails ariaDisabled ariaDropEffect ariaErrorMessage ariaFlowTo ariaGrabbed ariaHasPopup ariaInvalid ariaKeyShortcuts
  ariaLabel ariaLabelledBy ariaLive ariaOwns ariaRelevant ariaRoleDescription`.split(/\s+/));
function hasValue(value) {
    return Array.isArray(value) ? value.length > 0 : typeof value !== 'string' || value.trim() !== '';
}
function inlineStyle({ properties: { style } }, property) {
    if (typeof style !== 'string')
        return undefined;
    const declarations = style.split(';').map((declaration) => declaration.split(':'));
    const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
    return value
        ?.replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/formats/speech.js



/** @param labelOf the name by ARIA, which goes before all content */
function createSpeech(page, labelOf) {
    // A page may hold thousands of images in one link, and blocks in blocks: each element is read once in each mode.
    const known = {
        content: new Map(),
        referenced: new Map(),
        hidden: new Map(),
    };
    function contentOf(element, mode) {
        const content = known[mode].get(element) ?? contentFrom(element.children.flatMap((child) => partsOf(child, mode)));
        known[mode].set(element, content);
        return content;
    }
    function partsOf(node, mode) {
        if (node.type === 'text')
            return [{ text: node.value.replace(/\s+/g, ' '), image: undefined }];
        if (node.type !== 'element' || unspoken.has(node.tagName) || (mode !== 'hidden' && isHidden(node)))
            return [];
        const image = isPicture(node) ? node : undefined;
        const label = mode === 'content' ? labelOf(node) : filled(node.properties.ariaLabel);
        const isPassedOver = isPresentational(node);
        const name = label ?? (isPassedOver ? undefined : nativeName(node));
        if (name !== undefined)
            return [{ text: ` ${name} `, image }];
        const { parts, whole } = replaced.has(node.tagName) ? nothing : contentOf(node, mode);
        const title = isPassedOver || whole !== '' ? undefined : filled(node.properties.title);
        if (title !== undefined)
            return [{ text: ` ${title} `, image }];
        return phrasing.has(node.tagName) ? parts : [space, ...parts, space];
    }
    function nativeName(element) {
        const { alt, type, value } = element.properties;
        if (element.tagName === 'img' || element.tagName === 'area')
            return filled(alt);
        if (element.tagName === 'input')
            return filled(isImageInput(element) ? alt : speech_valueOf(type, value));
        const title = page.placeOf(element)?.svg || element.tagName === 'svg' ? titleOf(element) : undefined;
        return title && filled(contentOf(title, 'hidden').whole);
    }
    function isHidden(element) {
        const place = page.placeOf(element);
        return place === undefined || place.removed || place.invisible || place.silenced;
    }
    function referenced(target, without) {
        const name = filled(target.properties.ariaLabel) ?? (isPresentational(target) ? undefined : nativeName(target));
        if (name !== undefined)
            return target === without ? '' : name;
        const content = saidWithout(contentOf(target, isHidden(target) ? 'hidden' : 'referenced'), without);
        return content === '' ? (filled(target.properties.title) ?? '') : content;
    }
    return {
        nativeName,
        content: (element, without) => saidWithout(contentOf(element, 'content'), without),
        plain: (element) => contentOf(element, 'content').plain,
        heard: (element, without) => said(partsOf(element, 'content').filter(({ image }) => image !== without)),
        referenced,
    };
}
/** A value with something to read in it, on one line. */
function filled(value) {
    const text = typeof value === 'string' ? oneLine(value) : '';
    return text === '' ? undefined : text;
}
/** The first `title` child of a drawing or of a part of one (SVG 2, 5.7). */
function titleOf(element) {
    return element.children.find((child) => child.type === 'element' && child.tagName === 'title');
}
function isImageInput(element) {
    return element.tagName === 'input' && (0,lib/* matches */.cK)('[type=image i]', element);
}
function contentFrom(read) {
    const parts = bounded(read);
    const images = new Set(parts.flatMap(({ image }) => image ?? []));
    const whole = said(parts);
    return { parts, images, whole, plain: images.size === 0 ? whole : said(parts.filter(({ image }) => !image)) };
}
const space = { text: ' ', image: undefined };
const nothing = { parts: [], images: new Set(), whole: '', plain: '' };
/** So much of the text in an element is kept, and twice as much of its images' names, in UTF-16 units: enough for any name. */
const maxText = 1000;
/** Parts with pieces of text joined, up to {@link maxText}. Names of two images at least, so that one can be left out. */
function bounded(parts) {
    const kept = [];
    const length = { text: 0, names: 0 };
    for (const { text, image } of parts) {
        const kind = image ? 'names' : 'text';
        const most = image ? 2 * maxText : maxText;
        if (length[kind] >= most)
            continue;
        const last = kept.at(-1);
        const isJoined = !image && last !== undefined && !last.image;
        const piece = (isJoined && last.text.endsWith(' ') ? text.trimStart() : text).slice(0, maxText);
        length[kind] += piece.length;
        if (isJoined)
            kept[kept.length - 1] = { text: last.text + piece, image };
        else
            kept.push({ text: piece, image });
    }
    return kept;
}
function said(parts) {
    return oneLine(parts.map(({ text }) => text).join(''));
}
function saidWithout({ parts, images, whole }, without) {
    return without && images.has(without) ? said(parts.filter(({ image }) => image !== without)) : whole;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function isPicture(element) {
    return pictures.has(element.tagName) || isImageInput(element) || isImageRole(roleOf(element));
}
/** What a form control with a value says; a browser labels two kinds of button by itself, in its own language. */
function speech_valueOf(type, value) {
    const kind = typeof type === 'string' ? type.toLowerCase() : 'text';
    if (kind === 'hidden' || kind === 'checkbox' || kind === 'radio' || kind === 'password')
        return undefined;
    return value ?? { submit: 'Submit', reset: 'Reset' }[kind];
}
const pictures = new Set('img svg image area object embed'.split(' '));
/** Elements whose content is not read, or is read only where something is missing. */
const replaced = new Set('object embed video audio iframe select datalist'.split(' '));
const unspoken = new Set('script style template noscript title desc metadata'.split(' '));
/** Elements whose edges do not part words. */
const phrasing = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var'.split(' '));

;// CONCATENATED MODULE: ./build/formats/accessible-name.js


/** References beyond these are not followed: nobody writes a name of more parts. */
const maxReferences = 50;
function createNames(page) {
    const speech = createSpeech(page, label);
    function imageName(image) {
        const name = label(image) ?? labelElements(image) ?? speech.nativeName(image);
        // An empty alt says that there is nothing to say: a title beside it does not take that back (WCAG H67).
        if (name !== undefined || isPresentational(image))
            return name;
        return filled(image.properties.title);
    }
    function controlName(control, without) {
        const name = label(control, without) ?? filled(speech.content(control, without));
        return name ?? speech.nativeName(control) ?? filled(control.properties.title) ?? '';
    }
    /** `aria-labelledby` or `aria-label`, which name any element before its content does. */
    function label(element, without) {
        return labelledBy(element, without) ?? filled(element.properties.ariaLabel);
    }
    function labelledBy({ properties }, without) {
        const ids = properties.ariaLabelledBy;
        if (!Array.isArray(ids))
            return undefined;
        const targets = ids.slice(0, maxReferences).flatMap((id) => (typeof id === 'string' ? (page.byId(id) ?? []) : []));
        return filled(targets.map((target) => speech.referenced(target, without)).join(' '));
    }
    function labelElements(control) {
        if (control.tagName !== 'input')
            return undefined;
        const labels = page.labelsOf(control).slice(0, maxReferences);
        return filled(labels.map((element) => speech.heard(element, control)).join(' '));
    }
    return { imageName, controlName, text: (element) => speech.plain(element) };
}

// EXTERNAL MODULE: ./build/formats/dynamic.js
var dynamic = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/formats/survey.js


function survey(tree, isCandidate) {
    const candidates = [];
    const places = new Map();
    const ids = new Map();
    const labels = new Map();
    const labelled = new Map();
    const captions = new Map();
    const neighbours = new Map();
    let heading;
    function visitAll(children, around) {
        let before;
        for (const child of children) {
            if (child.type === 'text' && child.value.trim() !== '')
                before = undefined;
            if (child.type !== 'element')
                continue;
            visit(child, around);
            if (child.tagName === 'br')
                continue;
            if (before && isSameLink(before, child))
                join(before, child);
            before = child;
        }
    }
    function visit(element, around) {
        if (headings.has(element.tagName))
            heading = element;
        const place = placeIn(element, around, heading);
        places.set(element, place);
        note(place);
        if (isCandidate(element))
            candidates.push(place);
        visitAll(element.children, place);
    }
    function note({ element, figure, label }) {
        const { id, htmlFor } = element.properties;
        if (typeof id === 'string' && !ids.has(id))
            ids.set(id, element);
        if (element.tagName === 'label' && Array.isArray(htmlFor))
            add(labels, htmlFor.join(' '), element);
        if (element.tagName === 'figcaption' && figure && !captions.has(figure))
            captions.set(figure, element);
        // A label that says no `for` belongs to the first control in it (HTML, 4.10.4).
        if (!label || label.properties.htmlFor !== undefined || labelled.has(label))
            return;
        if (labelable.has(element.tagName))
            labelled.set(label, element);
    }
    function labelsOf(control) {
        const { id } = control.properties;
        const byId = typeof id === 'string' && ids.get(id) === control ? (labels.get(id) ?? []) : [];
        const around = places.get(control)?.label;
        return around && labelled.get(around) === control ? [...byId, around] : byId;
    }
    function join(before, after) {
        add(neighbours, before, after);
        add(neighbours, after, before);
    }
    visitAll(tree.children, undefined);
    return {
        candidates,
        placeOf: (element) => places.get(element),
        byId: (id) => ids.get(id),
        labelsOf,
        captionOf: (figure) => captions.get(figure),
        neighboursOf: (link) => neighbours.get(link) ?? [],
    };
}
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const labelable = new Set('button input meter output progress select textarea'.split(' '));
const blocks = new Set('p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6'.split(' '));
function placeIn(element, around, heading) {
    return {
        element,
        parent: around,
        removed: around?.removed === true || isRemoved(element),
        invisible: isInvisible(element) ?? around?.invisible ?? false,
        silenced: around?.silenced === true || isSilenced(element),
        isControl: isControl(element),
        isImage: hidesItsContent(roleOf(element)),
        image: around?.isImage === true ? around : around?.image,
        svg: around?.element.tagName === 'svg' ? around : around?.svg,
        control: around?.isControl === true ? around : around?.control,
        label: around?.element.tagName === 'label' ? around.element : around?.label,
        figure: around?.element.tagName === 'figure' ? around.element : around?.figure,
        block: around && (blocks.has(around.element.tagName) ? around.element : around.block),
        heading,
        language: languageOf(element) ?? around?.language,
    };
}
/** What a reader can follow or press; a link in a drawing has its target under the older name. */
function isControl(element) {
    const role = roleOf(element);
    if (role === 'link' || role === 'button' || element.tagName === 'button' || element.tagName === 'summary')
        return true;
    return element.tagName === 'a' && targetOf(element) !== undefined;
}
/** The address of a link, as it is written. */
function targetOf({ properties }) {
    const target = properties.href ?? properties.xLinkHref;
    return typeof target === 'string' ? target : undefined;
}
function isSameLink(one, other) {
    if (one.tagName !== 'a' || other.tagName !== 'a')
        return false;
    const target = targetOf(one);
    return target !== undefined && target !== '' && target === targetOf(other);
}
function languageOf({ properties }) {
    return [properties.lang, properties.xmlLang].find((tag) => typeof tag === 'string' && tag !== '');
}
function add(groups, key, element) {
    const group = groups.get(key);
    if (group)
        group.push(element);
    else
        groups.set(key, [element]);
}

;// CONCATENATED MODULE: ./build/formats/context.js




/** Longest text around an image that is kept, in UTF-16 units: enough to name a purpose. */
const maxNearby = 300;
/** What surrounds an image. */
function contextOf(image, page, names, pageLanguage) {
    const { figure, heading, block } = image;
    const caption = figure && page.captionOf(figure);
    return {
        control: controlOf(image, names),
        caption: caption && filled(names.text(caption)),
        heading: heading && filled(names.text(heading)),
        nearby: block ? names.text(block).slice(0, maxNearby) : '',
        language: image.language ?? pageLanguage,
        adjacentLinkText: adjacentLinkText(image, page, names),
    };
}
function controlOf(image, names) {
    // A region of an image map is a link of its own: only its own name can tell where it leads.
    if (image.element.tagName === 'area')
        return { kind: 'link', target: targetOf(image.element), otherText: '' };
    const { control } = image;
    // Nobody who needs a name can reach a control that assistive technology passes over; of a bound name nobody knows that it is none.
    if (!control || control.silenced || bindsName(control.element))
        return undefined;
    return {
        kind: roleOf(control.element) !== 'button' && isLink(control) ? 'link' : 'button',
        target: targetOf(control.element),
        otherText: names.controlName(control.element, image.element),
    };
}
function isLink({ element }) {
    return element.tagName === 'a' || roleOf(element) === 'link';
}
function adjacentLinkText({ control, element }, page, names) {
    if (!control)
        return undefined;
    const texts = page.neighboursOf(control.element).map((link) => names.controlName(link, element));
    return texts.find((text) => text !== '');
}
function bindsName({ properties }) {
    return (0,dynamic/* bindsAlt */.c)(properties) || Object.keys(properties).some((name) => boundContent.test(name));
}
/** Attributes of Vue, Alpine and Angular that give an element its text or its `title`. */
const boundContent = /^(?:(?:v|x)-(?:text|html)|(?::|(?:v|x)-bind:)title|\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\])/i;

;// CONCATENATED MODULE: ./build/formats/embedded.js
/**
 * Whether an `object` shows something that has no text of its own: an image, sound or film (ACT 8fc3b6), told by its media type, or
 * else by the end of its address. Any `data:` address counts too: it always loads, so that what stands inside the element is never
 * shown instead. Another page brings its own text.
 */
function showsMedia(address, type) {
    const data = typeof address === 'string' ? address.trim() : '';
    if (data === '')
        return false;
    return /^data:/i.test(data) || /^(?:image|audio|video)\//.test(mediaTypeOf(data, type));
}
/** Whether an `embed` shows an image. */
function showsImage(address, type) {
    return typeof address === 'string' && mediaTypeOf(address.trim(), type).startsWith('image/');
}
function mediaTypeOf(address, type) {
    if (typeof type === 'string' && type.trim() !== '')
        return type.trim().toLowerCase();
    const inline = /^data:([a-z]+\/[\w.+-]+)/i.exec(address)?.[1];
    if (inline !== undefined)
        return inline.toLowerCase();
    const extension = /\.([a-z\d]{2,5})$/i.exec(address.slice(0, maxAddress).replace(/[?#].*/s, ''))?.[1]?.toLowerCase();
    return Object.entries(extensions).find(([, list]) => extension !== undefined && list.includes(extension))?.[0] ?? '';
}
/** UTF-16 units; no path is longer. */
const maxAddress = 4096;
const extensions = {
    'image/*': 'apng avif bmp gif ico jfif jpeg jpg png svg svgz tif tiff webp'.split(' '),
    'audio/*': 'aac flac m4a mp3 oga ogg opus wav weba'.split(' '),
    'video/*': 'avi m4v mkv mov mp4 mpeg mpg ogv webm'.split(' '),
};

;// CONCATENATED MODULE: ./build/formats/element-kinds.js




/** The kind of image that an element is by its tag, type and role alone; undefined when it is none. */
function kindOf(element) {
    const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
    if (kind?.isMeant(element))
        return kind;
    return isImageRole(roleOf(element)) ? roleImage : undefined;
}
/** Lazy loaders keep the address in another attribute: a missing `src` is no missing image. */
const pictureSources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'srcSet', 'dataSrcset'];
/** A `picture` is no kind of its own: what is shown is its `img`, and without one it shows nothing. */
const kinds = {
    img: { syntax: 'img', attribute: 'alt', sources: pictureSources, isMeant: always },
    input: { syntax: 'input', attribute: 'alt', sources: pictureSources, isMeant: isImageInput },
    area: { syntax: 'area', attribute: 'alt', sources: [], isMeant: (element) => (0,lib/* matches */.cK)('[href]', element) },
    svg: { syntax: 'svg', attribute: 'aria-label', sources: [], isMeant: always },
    image: { syntax: 'svg-image', attribute: 'aria-label', sources: ['href', 'xLinkHref'], isMeant: always },
    object: {
        syntax: 'object',
        attribute: 'aria-label',
        sources: ['data'],
        isMeant: ({ properties }) => showsMedia(properties.data, properties.type),
    },
    embed: {
        syntax: 'embed',
        attribute: 'aria-label',
        sources: ['src'],
        isMeant: ({ properties }) => showsImage(properties.src, properties.type),
    },
};
const roleImage = { syntax: 'role-img', attribute: 'aria-label', sources: [] };
function always() {
    return true;
}

;// CONCATENATED MODULE: ./build/formats/source-address.js
/**
 * The address of the picture as it is written, empty when there is none. While a page loads, lazy loaders show a picture that is
 * written into the page itself: an address elsewhere goes before it.
 */
function sourceOf({ properties }, { sources }) {
    const addresses = sources.map((name) => addressIn(name, properties[name])).filter((address) => address !== '');
    return addresses.find((address) => !/^data:/i.test(address)) ?? addresses[0] ?? '';
}
function addressIn(name, value) {
    const text = typeof value === 'string' ? value.trim() : '';
    // The first of several candidates, without its width or density (HTML, 4.8.4.2.1).
    return /srcset$/i.test(name) ? (/^[\s,]*(\S+?),*(?:\s|$)/.exec(text)?.[1] ?? '') : text;
}

;// CONCATENATED MODULE: ./build/formats/written-alt.js

function writtenAlt(place, kind, spans, spansOf) {
    const { element } = place;
    if (kind.attribute === 'alt') {
        const span = spans.attribute('alt') ?? insertionPoint(element, kind, spans);
        return { alt: altOf(element.properties.alt), attribute: 'alt', span };
    }
    const label = filled(element.properties.ariaLabel);
    const span = spans.attribute('ariaLabel') ?? insertionPoint(element, kind, spans);
    // An `aria-label` of nothing is as good as none (WAI-ARIA 1.2, 6.3), unlike an empty `alt`.
    const byLabel = { alt: alternative(label), attribute: 'aria-label', span };
    const title = place.svg || kind.syntax === 'svg' ? titleOf(element) : undefined;
    if (label !== undefined || !title)
        return byLabel;
    const alt = alternative(filled(textOf(title)));
    const content = isPlain(title) ? spansOf(title)?.content : undefined;
    return content ? { alt, attribute: undefined, span: content } : { ...byLabel, alt };
}
function altOf(alt) {
    if (typeof alt !== 'string')
        return { kind: 'absent' };
    return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}
function alternative(text) {
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
}
function isPlain({ children }) {
    return children.every(({ type }) => type === 'text');
}
function textOf({ children }) {
    return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
/** A new attribute goes behind the address, where people write it, or behind the role, or behind the tag's name. */
function insertionPoint(element, { sources }, spans) {
    // The parser reads `<image>` as `img`: the name as written is not known, so any attribute is better than none.
    const neighbours = [...sources, 'href', 'role', ...Object.keys(element.properties)];
    const at = neighbours.map((name) => spans.attribute(name)?.end).find((end) => end !== undefined);
    const end = at ?? spans.element.start + '<'.length + element.tagName.length;
    return { start: end, end };
}

;// CONCATENATED MODULE: ./build/formats/elements.js









/**
 * Images of a parsed page that somebody can meet, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file; undefined for an element that the parser made up
 * @param pageLanguage language of the page when no element tells, from front matter for example
 */
function findElements(tree, spansOf, pageLanguage) {
    const page = survey(tree, (element) => kindOf(element) !== undefined);
    const names = createNames(page);
    return page.candidates.flatMap((place) => {
        const { element } = place;
        const kind = kindOf(element);
        const spans = spansOf(element);
        if (!kind || !spans || place.removed || place.invisible)
            return [];
        const context = contextOf(place, page, names, pageLanguage);
        if (isDrawing(kind) && !isMeantAsImage(place, context))
            return [];
        return [{ element, image: describe(place, kind, names, context, spans, spansOf) }];
    });
}
function describe(place, kind, names, context, spans, spansOf) {
    const { element } = place;
    const { title, width, height } = element.properties;
    const name = names.imageName(element);
    const decorative = isTakenOut(place, name);
    const written = writtenAlt(place, kind, spans, spansOf);
    const alt = isBound(element, name, written.alt) ? elements_dynamic : written.alt;
    return {
        src: sourceOf(element, kind),
        alt,
        name: alt.kind === 'dynamic' || decorative ? undefined : name,
        decorative,
        markedDecorative: isMarkedDecorative(element),
        title: typeof title === 'string' ? title : undefined,
        width: pixels(width),
        height: pixels(height),
        syntax: kind.syntax,
        attribute: written.attribute,
        span: { start: spans.element.start, end: Math.max(spans.element.end, written.span.end) },
        altSpan: written.span,
        context,
    };
}
function isDrawing({ syntax }) {
    return syntax === 'svg' || syntax === 'svg-image';
}
/**
 * A drawing is an image when its author says so, or when it is all that a link or button holds (ACT 7d6734): most are icons beside a
 * text. What is inside another image, or inside a drawing in the same control, is not met by itself.
 */
function isMeantAsImage({ element, image, svg, control }, { control: around }) {
    const role = roleOf(element);
    if (isImageRole(role))
        return true;
    if (isPresentationRole(role) && isExposedAnyway(element))
        return true;
    return around?.otherText === '' && !image && (!svg || svg.control !== control);
}
/** Whether nobody is meant to hear about an image. Focus brings out what stands inside another image, alone or in a link of its own. */
function isTakenOut({ element, silenced, image, control }, name) {
    if (silenced || isPresentational(element))
        return true;
    if (isFocusable(element))
        return false;
    const role = roleOf(element);
    return ((image !== undefined && control?.image !== image) ||
        (role !== undefined && name === undefined && !requiresName(role) && !isPresentationRole(role)));
}
const elements_dynamic = { kind: 'dynamic' };
function isBound({ properties }, name, alt) {
    return (0,dynamic/* bindsAlt */.c)(properties) || (0,dynamic/* isDynamic */.Q)(name ?? '') || (alt.kind === 'text' && (0,dynamic/* isDynamic */.Q)(alt.text));
}
/** A length in CSS px; percentages and expressions tell none. */
function pixels(value) {
    const digits = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/i.exec(String(value))?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   html: () => (/* binding */ html),
/* harmony export */   spansOf: () => (/* binding */ spansOf),
/* harmony export */   toSpan: () => (/* binding */ toSpan)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3507);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1145);
/* harmony import */ var _decorative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6637);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7420);
/* harmony import */ var _parse_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);







/** HTML pages and pieces of pages. */
const html = {
    name: 'html',
    find(text) {
        const masked = (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHtml */ .y)(text);
        return (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .findElements */ .b)((0,_parse_html_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHtml */ .Z)(masked.text), spansOf, undefined).map(({ image }) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restored */ .v)(image, masked));
    },
    comments(text) {
        const masked = (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHtml */ .y)(text);
        const comments = (0,_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .findComments */ .S)((0,_parse_html_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHtml */ .Z)(masked.text), ({ position }) => toSpan(position));
        return comments.map((comment) => ({ ...comment, text: masked.restore(comment.text) }));
    },
    setAlt(text, image, alt) {
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .setAltAttribute */ .c)(text, image, alt, inTemplates);
    },
    setDecorative: _decorative_js__WEBPACK_IMPORTED_MODULE_6__/* .setDecorativeAttribute */ .Z,
};
/** A template language that the page goes through would read these as its own. */
const inTemplates = '{}';
/** Offsets of an element's tags and attributes in the text that was parsed. */
function spansOf(element) {
    const { opening, closing, properties } = element.data?.position ?? {};
    const tag = toSpan(opening ?? element.position);
    const end = toSpan(closing)?.start;
    const attributes = properties ?? {};
    return (tag && {
        element: tag,
        content: end === undefined ? undefined : { start: tag.end, end },
        attribute: (property) => toSpan(attributes[property]),
    });
}
/** Offsets of a position in the text that was parsed. */
function toSpan(position) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeLabel),
/* harmony export */   j: () => (/* binding */ setLabel)
/* harmony export */ });
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would read as its own is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not keep it from closing a code span that began earlier;
 * a pipe is escaped everywhere, because an image may stand in a table; so is the second mark of what begins a template.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}


/***/ }),

/***/ 7420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ maskHtml),
  m: () => (/* binding */ maskMarkdown)
});

// EXTERNAL MODULE: ./build/formats/dialects/attribute-list.js
var attribute_list = __webpack_require__(364);
// EXTERNAL MODULE: ./build/formats/dialects/index.js + 7 modules
var dialects = __webpack_require__(6598);
;// CONCATENATED MODULE: ./build/formats/literal-address.js
/**
 * The part of a template in an address that is the path of the picture, so that its file is found: the literal in
 * `{{ "/a.png" | relative_url }}` (Jekyll, Hugo, Eleventy), `{% link a.png %}` (Jekyll), `{% static 'a.png' %}` (Django),
 * `{{ url_for('static', filename='a.png') }}` (Flask), `{{ asset('a.png') }}` (Twig), `{useBaseUrl('/a.png')}` and
 * `{require('./a.png').default}` (Docusaurus); nothing for the address of the site, which stands before it. What else a template
 * brings stays as written.
 */
function literalAddress(template) {
    if (siteAddress.test(template))
        return '';
    for (const pattern of literals) {
        const path = pattern.exec(template)?.groups?.path;
        if (path !== undefined)
            return path;
    }
    return template;
}
const siteAddress = /^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|root_?path|path_?prefix|\$?\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i;
const literals = [
    /^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|asset_url|asset_path|theme|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,
    /^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,
    /^\{\{-?\s*url_for\(\s*(?:'static'|"static")\s*,\s*(?:filename|path)\s*=\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/,
    /^\{\{-?\s*(?:asset|url|static|base_?url)\(\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/i,
    /^\{%-?\s*(?:static|asset|image_tag)\s+(["'])(?<path>[^"']+)\1\s*-?%\}$/,
    /^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,
    /^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*\)?(?:\.default)?\s*\}$/,
];

// EXTERNAL MODULE: ./build/formats/placeholder.js
var placeholder = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/formats/tags.js

/**
 * Reads the opening tags of a text that holds placeholders, and tells what to write over
 * - templates and expressions among the attributes (`<img {alt} {...rest}>`): an attribute;
 * - expressions as values (`alt={title}`): a value;
 * - components that show an image: `img`, with the names that `img` has for its attributes;
 * - tags whose content is Markdown by their own word (`<figure markdown>`), which CommonMark would take for HTML to the next blank line.
 */
function readTags(text, components) {
    const masks = [];
    const markup = [];
    const found = new Map();
    const braces = createBraces(text);
    const openings = /<[A-Za-z][\w.:-]*/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        const start = match.index;
        const tag = readTag(text, start, openings.lastIndex, braces);
        if (!tag)
            continue;
        openings.lastIndex = tag.end;
        const name = match[0].slice(1);
        const component = Object.hasOwn(components, name) ? components[name] : undefined;
        const own = component ? renamed(start, name, tag, component) : [];
        if (component && own.length > 0)
            found.set(start, component);
        masks.push(...[...own, ...tag.masks].sort((a, b) => a.start - b.start));
        if (tag.names.some((attribute) => attribute.name === 'markdown' && !attribute.isOff)) {
            markup.push({ start, end: tag.end, by: { isMarkup: true, isSpoken: false } });
        }
    }
    return { masks, markup, components: found };
}
/** Undefined for what is no tag after all: then nothing is written over. */
function readTag(text, start, from, braces) {
    const masks = [];
    const names = [];
    let at = from;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    function among(end) {
        if (end - at >= placeholder/* shortestPlaceholder */.sd)
            masks.push({ start: at, end, by: (0,placeholder/* attributePlaceholder */.O2)(end - at) });
        at = end;
    }
    function value() {
        const quote = text[at];
        if (quote === '"' || quote === "'") {
            const end = text.indexOf(quote, at + 1);
            if (end === -1)
                return false;
            at = end + 1;
            return true;
        }
        const brace = text.startsWith('${', at) ? at + 1 : at;
        if (text[brace] !== '{')
            return take(unquoted) !== undefined;
        const end = braces(brace);
        if (end === undefined)
            return false;
        if (end - at >= placeholder/* shortestPlaceholder */.sd)
            masks.push({ start: at, end, by: { isSpoken: false } });
        at = end;
        return true;
    }
    while (at - start <= longestTag) {
        take(space);
        if (text[at] === '>')
            return { end: at + 1, masks, names };
        const template = take(templated);
        if (template !== undefined) {
            at -= template.length;
            among(at + template.length);
            continue;
        }
        if (text[at] === '{') {
            const end = braces(at);
            if (end === undefined)
                return undefined;
            among(end);
            continue;
        }
        const nameStart = at;
        const name = take(attributeName);
        if (name === undefined)
            return undefined;
        const hasValue = take(equals) !== undefined;
        const valueStart = at;
        if (hasValue && !value())
            return undefined;
        names.push({ name, start: nameStart, isOff: /^["']?0["']?$/.test(text.slice(valueStart, at)) });
    }
    return undefined;
}
/** UTF-16 units; data URIs make long tags. */
const longestTag = 1_000_000;
const space = /[\s/]+/y;
const templated = /\uFDD1[\uE000-\uF8FF]{2}\uFDD0*/y;
const attributeName = /[^\s"'<>/=`{}\uFDD0\uFDD1]+/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s"'=<>`{]+/y;
/** The tag of a component under the names that `img` has for it and its attributes, where they are short enough to fit in. */
function renamed(start, name, { names, masks }, component) {
    // Without an address, a text or anything that may bring them, it wraps an image that stands inside.
    if (masks.every(({ by }) => typeof by !== 'string') && !names.some((one) => isOf(component, one.name)))
        return [];
    const standard = (own) => (own === component.alt ? 'alt' : own === component.src ? 'src' : own);
    const changed = [
        { name, start: start + 1, as: 'img' },
        ...names.map((one) => ({ ...one, as: standard(one.name) })).filter((one) => one.name !== one.as),
    ];
    if (changed.some((one) => one.as.length > one.name.length))
        return [];
    return changed.map(({ name, start, as }) => ({ start, end: start + name.length, by: as.padEnd(name.length) }));
}
function isOf({ alt, src }, name) {
    return name === alt || name === src;
}
/** All braces are paired at once, and only when the first ones are asked for: a text of open ones must not be searched for each. */
function createBraces(text) {
    let ends;
    return (at) => (ends ??= pairBraces(text)).get(at);
}
function pairBraces(text) {
    const ends = new Map();
    const open = [];
    for (const { 0: brace, index } of text.matchAll(/[{}]|\n[^\S\n]*\n/g)) {
        if (brace === '{')
            open.push(index);
        // Braces that are open at the end of a paragraph belong to prose or code.
        else if (brace !== '}')
            open.length = 0;
        else {
            const start = open.pop();
            if (start !== undefined)
                ends.set(start, index + 1);
        }
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/formats/templates.js

/**
 * Where template languages stand in a page: Liquid, Jinja, Nunjucks, Twig, Go, Handlebars, Vue, Angular (`{{ }}`, `{% %}`, `{# #}`),
 * ERB, EJS (`<% %>`), PHP (`<?php ?>`), template literals (`${ }`). A pair of tags around a comment or a code sample is one piece
 * with all between. Linear in the length of the text.
 *
 * @param isProgram whether code may hold markup in its strings, as that of a server page does: in prose, two marks with an image
 * in between are no template
 */
function findTemplates(text, isProgram) {
    const next = createSearch(text);
    const spans = [];
    const openings = /\{\{\{?|\{%|\{#|<%|<\?|\$\{/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        const end = templateEnd(text, match.index, match[0], isProgram, next);
        openings.lastIndex = end ?? match.index + 1;
        if (end !== undefined && end - match.index >= placeholder/* shortestPlaceholder */.sd)
            spans.push({ start: match.index, end });
    }
    return spans;
}
/** Whether a template puts something in its place that a reader may meet: a condition or a comment does not. */
function isSpoken(template) {
    return !silent.test(template);
}
function createSearch(text) {
    const known = new Map();
    return (part, from) => {
        const last = known.get(part);
        if (last !== undefined && last >= from)
            return last;
        const at = text.indexOf(part, from);
        known.set(part, at === -1 ? Infinity : at);
        return at === -1 ? Infinity : at;
    };
}
/** UTF-16 units: what is longer is no template, but two marks that happen to stand in one text. */
const longest = 4000;
const longestLiteral = 200;
function templateEnd(text, start, opening, isProgram, next) {
    const open = opening.slice(0, 2);
    const close = closings[open] ?? '}';
    const from = start + opening.length;
    const at = next(close, from);
    if (at === Infinity)
        return undefined;
    const isCode = isProgram && open.startsWith('<');
    if (!isCode) {
        if (at - start > (open === '${' ? longestLiteral : longest) || next(open, from) < at)
            return undefined;
        if (untemplated.test(withoutStrings(text.slice(start, at))))
            return undefined;
    }
    const end = at + close.length + (opening === '{{{' && text.startsWith('}', at + close.length) ? 1 : 0);
    return pairEnd(text, start, end, next) ?? end;
}
const closings = {
    '{{': '}}',
    '{%': '%}',
    '{#': '#}',
    '<%': '%>',
    '<?': '?>',
};
/** What stands between two marks that have nothing to do with each other. */
const untemplated = /\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;
/** Markup in a value of a call is data. A quote of another kind may be an apostrophe, a backtick outside of Hugo the end of a code span. */
function withoutStrings(template) {
    return template.replace(/^\{\{[<%]/.test(template) ? /"(?:\\"|[^"])*"|`[^`]*`/g : /"[^"\n]*"/g, '""');
}
/** Tags whose content is no part of the page, or a code sample: Liquid, Twig, Hexo; Hugo. */
const pairs = /^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;
function pairEnd(text, start, end, next) {
    // In a code span the tag is talked about.
    if (text[start - 1] === '`')
        return undefined;
    const [, block, shortcode] = pairs.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
    if (block !== undefined)
        return closingTag(text, [`end${block}`], end, '%}', next);
    return shortcode === undefined ? undefined : closingTag(text, [`/${shortcode}`, `/ ${shortcode}`], end, '}}', next);
}
function closingTag(text, names, from, close, next) {
    const at = Math.min(...names.map((name) => next(name, from)));
    if (at === Infinity)
        return undefined;
    const end = text.indexOf(close, at);
    return end === -1 ? undefined : end + close.length;
}
const silent = new RegExp([
    // Comments and escaped shortcodes of every language.
    String.raw `^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,
    // Blocks of Handlebars, closed shortcodes.
    String.raw `^\{\{[~-]?\s*[#/^]`,
    // Keywords.
    String.raw `^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,
    // Code that writes nothing of its own: `<% if %>`, `<?php if ?>`.
    String.raw `^<%(?![=-])`,
    String.raw `^<\?(?!=|php\s+(?:echo|print)\b)`,
].join('|'));

;// CONCATENATED MODULE: ./build/formats/mask.js






/** Masks templates and expressions. */
function maskHtml(text) {
    const page = createPage(text);
    maskTemplates(page, true);
    page.mask(readTags(page.text(), {}).masks);
    return page.masked(() => undefined);
}
/** Masks templates, expressions and the constructs of docs dialects; components that show an image become `img`. */
function maskMarkdown(text, components) {
    const page = createPage(text);
    maskTemplates(page, false);
    for (const { pattern, read } of dialects/* marked */.xI) {
        page.mask(matches(page.text(), pattern).flatMap(([construct, span]) => {
            const image = read(construct, span.start);
            return image ? [{ ...span, by: { image, isSpoken: false } }] : [];
        }));
    }
    const lists = new Map();
    page.mask(matches(page.text(), attribute_list/* attributeLists */.Yd).map(([list, span]) => {
        lists.set(span.start, (0,attribute_list/* readAttributeList */.FP)(list, span.start));
        return { ...span, by: { isSpoken: false } };
    }));
    const tags = readTags(page.text(), components);
    page.mask(tags.masks);
    page.mask(tags.markup);
    return page.masked((offset) => lists.get(offset), (offset) => tags.components.get(offset));
}
function createPage(source) {
    const pieces = [];
    let text = (0,placeholder/* withoutNoncharacters */.Sp)(source);
    function written({ start, end, by }) {
        if (typeof by === 'string')
            return by;
        pieces.push({ ...by, start, source: text.slice(start, end) });
        return (0,placeholder/* placeholder */.qf)(pieces.length - 1, end - start);
    }
    function mask(masks) {
        if (masks.length === 0)
            return;
        const parts = [];
        let at = 0;
        for (const one of masks) {
            parts.push(text.slice(at, one.start), written(one));
            at = one.end;
        }
        text = [...parts, text.slice(at)].join('');
    }
    const piece = (digits) => pieces[(0,placeholder/* pieceIndex */.vs)(digits)];
    // A piece may hold pieces, a template in an expression in a tag: never more than the number of masks that were laid.
    function fill(value, by, depth = deepest) {
        if (depth === 0 || !value.includes('\uFDD1'))
            return value;
        return value.replace(placeholder/* placeholders */.Ft, (_, digits) => {
            const found = piece(digits);
            return found ? fill(by(found), by, depth - 1) : '';
        });
    }
    const filled = (value, by) => (0,placeholder/* withoutRemains */.IX)(fill(value, by));
    return {
        text: () => text,
        mask,
        masked: (attributesAt, componentAt = () => undefined) => ({
            text,
            hasPieces: pieces.length > 0,
            piece,
            attributesAt,
            componentAt,
            restore: (value) => filled(value, ({ source }) => source),
            spoken: (value) => filled(value, ({ source, isSpoken }) => (isSpoken ? source : '')),
            address: (value) => filled(value, ({ source }) => literalAddress(source)),
        }),
    };
}
const deepest = 8;
function maskTemplates(page, isProgram) {
    const text = page.text();
    page.mask(findTemplates(text, isProgram).map((span) => {
        const template = text.slice(span.start, span.end);
        const image = isProgram ? undefined : dialects/* called */.Ab.map(({ read }) => read(template, span.start)).find(Boolean);
        return { ...span, by: { image, isSpoken: isSpoken(template) } };
    }));
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => [
        match[0],
        { start: match.index, end: match.index + match[0].length },
    ]);
}


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseHtml)
/* harmony export */ });
/* harmony import */ var hast_util_from_html__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes. */
function parseHtml(text) {
    // A piece of a page has no head to begin in: there `<noscript>` and `<template>` would be read by other rules than in the body.
    const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
    return (0,hast_util_from_html__WEBPACK_IMPORTED_MODULE_0__/* .fromHtml */ .c)(text, { fragment, verbose: true });
}


/***/ }),

/***/ 4234:
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
 * What stands for a piece of source that is neither Markdown nor HTML: as long as the piece, and one word to every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so no text has them; the number of the piece is written between them
 * in the private use area.
 */
function placeholder(index, length) {
    const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
    return (opening + digits).padEnd(length, filling);
}
/** Shorter pieces have no placeholder. */
const shortestPlaceholder = 3;
/** A value that nothing in the source tells. */
const unknowable = '\uFDD1';
/** The first group says which piece it is: {@link pieceIndex}. */
const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;
function pieceIndex(digits) {
    return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}
/** Whether a value is (partly) made by a template. */
function hasPlaceholder(text) {
    return /[\uFDD0\uFDD1]/.test(text);
}
/** What is left of placeholders that were cut, for a reader. */
function withoutRemains(text) {
    return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}
/** A text in which no one else's noncharacter can pass for ours; as long as before. */
function withoutNoncharacters(text) {
    return text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
}
/**
 * What stands for a template between the attributes of a tag: an attribute of its own, by the grammar of HTML and the stricter
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

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ restored)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);

/** An image out of a masked page, with the words and addresses as they were written before. */
function restored(image, masked) {
    if (!masked.hasPieces)
        return image;
    const { src, alt, name, title, context } = image;
    const isUnknown = (0,_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(name ?? '') || (alt.kind === 'text' && (0,_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(alt.text));
    return {
        ...image,
        src: masked.address(src),
        alt: isUnknown ? { kind: 'dynamic' } : alt,
        name: isUnknown ? undefined : name,
        title: title === undefined ? undefined : masked.restore(title),
        context: restoredContext(context, masked),
    };
}
function restoredContext(context, { restore, spoken }) {
    const { control, caption, heading, nearby, adjacentLinkText } = context;
    return {
        control: control && {
            ...control,
            target: control.target === undefined ? undefined : restore(control.target),
            otherText: words(spoken(control.otherText)),
        },
        caption: filled(caption, spoken),
        heading: filled(heading, spoken),
        nearby: words(spoken(nearby)),
        language: context.language,
        adjacentLinkText: filled(adjacentLinkText, spoken),
    };
}
function filled(text, spoken) {
    const said = text === undefined ? '' : words(spoken(text));
    return said === '' ? undefined : said;
}
function words(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ })

};
