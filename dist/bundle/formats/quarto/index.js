export const ids = [3034];
export const modules = {

/***/ 93034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createQuarto: () => (/* binding */ createQuarto),
  quarto: () => (/* binding */ quarto)
});

// EXTERNAL MODULE: ./build/formats/markdown/index.js
var formats_markdown = __webpack_require__(90285);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var parameters = __webpack_require__(27883);
;// CONCATENATED MODULE: ./build/formats/quarto/options.js


/** The options of a fenced block; undefined where nothing runs it: `{r}` and `{python}` do, `{.r}` and `{{r}}` only show it. */
function readHead(source) {
    const [first = ''] = source.split('\n', 1);
    const line = first.trimEnd();
    const opening = engine.exec(line)?.[0];
    if (opening === undefined || !line.endsWith('}'))
        return undefined;
    const lines = optionLines(source, first.length + 1);
    const rest = line.slice(opening.length, -'}'.length).trimEnd();
    return {
        options: [...readArguments(rest, opening.length), ...groups(lines).flatMap(readGroup)],
        argumentsEnd: opening.length + rest.length,
        bodyStart: lines.at(-1)?.end ?? first.length,
    };
}
/** knitr, "Chunk options"; Quarto, "Executable cells". */
const engine = /^(?:`{3,}|~{3,})[ \t]*\{[ \t]*[A-Za-z]\w*(?=[\s,}])/;
/** What an option line has before its option. */
function optionPrefix(line) {
    return marked.exec(line)?.[0] ?? '';
}
/** The comments of R, Python, Julia, of JavaScript, of Mermaid and of SQL. Prefixes of quotes and lists may come first. */
const marked = /^[ \t>]*(?:#|\/\/|%%|--)\|[ \t]?/;
function optionLines(source, from) {
    const found = [];
    for (let at = from; at < source.length;) {
        const newline = source.indexOf('\n', at);
        const end = newline === -1 ? source.length : newline;
        const line = source.slice(at, end).trimEnd();
        const prefix = optionPrefix(line).length;
        if (prefix === 0)
            break;
        found.push({ text: line.slice(prefix), start: at + prefix, end: at + line.length });
        at = end + 1;
    }
    return found;
}
/** An option and the lines that belong to it. */
function groups(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last !== undefined && /^(?:\s|-\s|$)/.test(line.text))
            last.push(line);
        else
            found.push([line]);
    }
    return found;
}
function readGroup(lines) {
    const [first] = lines;
    const last = lines.findLast(({ text }) => text.trim() !== '');
    if (first === undefined || last === undefined)
        return [];
    const written = /^([A-Za-z][\w.-]*):(?=\s|$)/.exec(first.text)?.[1];
    // knitr also takes its arguments there: `#| fig.cap = "…", echo = FALSE`.
    if (written === undefined)
        return readArguments(first.text, first.start);
    const span = { start: first.start, end: last.end };
    return [{ name: nameOf(written), written, text: yamlText(lines, written), form: 'line', span }];
}
function yamlText(lines, key) {
    const source = lines.map(({ text }) => text).join('\n');
    const value = source.includes('!expr') ? undefined : yamlValue(source, key);
    const texts = [value].flat().filter((one) => one !== null && one !== undefined);
    return texts.length > 0 && texts.every((one) => typeof one !== 'object')
        ? texts.map(String).join(' ').trim()
        : undefined;
}
function yamlValue(source, key) {
    try {
        const values = (0,dist/* parse */.qg)(source, { logLevel: 'error' });
        return values !== null && typeof values === 'object'
            ? Object.entries(values).find(([name]) => name === key)?.[1]
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readArguments(source, start) {
    return (0,parameters/* readParameters */.Zu)(source, start).flatMap(({ name, value, quote, span }) => {
        if (name === undefined)
            return [];
        const bare = value.replace(/,$/, '');
        const text = quote === '' ? (constants.test(bare) ? bare : undefined) : unescaped(value);
        return [{ name: nameOf(name), written: name, text, form: 'argument', span }];
    });
}
/** Values of R that are no expressions. */
const constants = /^(?:TRUE|FALSE|T|F|NULL|NA|[\d.]+)$/;
function nameOf(written) {
    return written.replaceAll('.', '-').toLowerCase();
}
function unescaped(text) {
    return text.replace(options_escape, (whole, hex, octal, other) => {
        if (other !== undefined)
            return whitespace.test(other) ? ' ' : other;
        const code = octal === undefined ? parseInt((hex ?? '').replace(/[^\da-f]/gi, ''), 16) : parseInt(octal, 8);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** R, "Quotes": the escapes of its strings. `\u` takes four digits at most, so that the letters after them are text. */
const options_escape = /\\(?:(u\{[\da-fA-F]{1,4}\}|U\{[\da-fA-F]{1,8}\}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|x[\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/g;
const whitespace = /[nrtvf]/;

// EXTERNAL MODULE: ./build/formats/quarto/tokens.js
var tokens = __webpack_require__(42548);
;// CONCATENATED MODULE: ./build/formats/quarto/chunk.js



/**
 * The picture that a chunk of code puts out when the document is rendered: one with a caption or an alternative text (`fig-cap`, `fig-alt` of
 * Quarto, `fig.cap`, `fig.alt` of knitr), or the file that `include_graphics()` shows. Whether any other chunk draws something is unknown.
 */
const chunk = {
    syntax: 'chunk',
    tokens: tokens/* chunkTokens */.G,
    opening: /^(?:`{3,}|~{3,})[ \t]*\{/,
    read(construct, start) {
        const head = readHead(construct);
        if (head === undefined || isHidden(head))
            return undefined;
        const [alt, caption] = [optionOf(head, 'fig-alt'), optionOf(head, 'fig-cap')];
        const src = shownFile(construct.slice(head.bodyStart));
        const isCaptioned = caption !== undefined && caption.text !== '';
        if (alt === undefined && src === undefined && !isCaptioned)
            return undefined;
        const inserted = insertionOf(construct, head, caption);
        const at = alt?.span ?? { start: inserted.at, end: inserted.at };
        const hasCaption = isCaptioned && caption.text !== undefined;
        return {
            syntax: chunk.syntax,
            emptyIsDecision: true,
            attribute: alt?.written ?? inserted.name,
            src: src ?? '',
            // A missing text is filled with the caption, so it is as unknown as that.
            alt: alt ? (isReference(alt.text) ? placeholder/* unknowable */.LJ : alt.text) : isCaptioned && !hasCaption ? placeholder/* unknowable */.LJ : undefined,
            altSpan: { start: start + at.start, end: start + at.end },
            span: { start, end: start + construct.length },
            caption: hasCaption ? caption.text : undefined,
            namedByCaption: alt === undefined && hasCaption,
            link: undefined,
            attributes: {},
            others: [
                ...head.options.filter((option) => option !== alt).map(({ span }) => construct.slice(span.start, span.end)),
                construct.slice(head.bodyStart),
            ],
        };
    },
    setAlt(text, { span, altSpan }, alt) {
        const construct = text.slice(span.start, span.end);
        const head = readHead(construct);
        const own = head && optionOf(head, 'fig-alt');
        if (own)
            return { span: altSpan, text: `${own.written}${own.form === 'line' ? ': ' : '='}${quoted(alt)}` };
        const { name, form, at } = insertionOf(construct, head ?? noHead, head && optionOf(head, 'fig-cap'));
        if (form === 'argument')
            return { span: altSpan, text: `, ${name}=${quoted(alt)}` };
        const prefix = optionPrefix(construct.slice(construct.lastIndexOf('\n', at - 1) + 1, at));
        return { span: altSpan, text: `${construct.includes('\r\n') ? '\r\n' : '\n'}${prefix}${name}: ${quoted(alt)}` };
    },
};
const noHead = { options: [], argumentsEnd: 0, bodyStart: 0 };
/** The file that knitr is told to show, where its name stands in the code as it is. */
function shownFile(code) {
    const at = code.indexOf(call);
    if (at === -1 || code.slice(code.lastIndexOf('\n', at) + 1, at).includes('#'))
        return undefined;
    const [, double, single] = argument.exec(code.slice(at + call.length).trimStart()) ?? [];
    return double ?? single;
}
const call = 'include_graphics(';
const argument = /^(?:path ?= ?)?(?:"([^"\n\\]+)"|'([^'\n\\]+)')(?=[\s,)])/;
function optionOf({ options }, name) {
    return options.find((option) => option.name === name && option.text !== 'NULL');
}
/** Whether the options keep the chunk from running, or its output from being shown. */
function isHidden(head) {
    const isOff = (name) => /^(?:FALSE|F)$/i.test(optionOf(head, name)?.text ?? '');
    return isOff('eval') || isOff('include') || isOff('output') || optionOf(head, 'fig-show')?.text === 'hide';
}
/** Where an alternative text goes that is not there yet: behind the caption, in its form. */
function insertionOf(construct, { options, argumentsEnd }, caption) {
    const anchor = caption ?? options.findLast(({ form }) => form === 'line');
    const name = anchor === undefined || anchor.form === 'argument' || anchor.written.includes('.') ? 'fig.alt' : 'fig-alt';
    if (anchor?.form === 'line')
        return { name, form: anchor.form, at: lineEnd(construct, anchor.span.end) };
    // What follows the name of an argument may be a whole expression.
    return { name, form: 'argument', at: anchor?.text === undefined ? argumentsEnd : anchor.span.end };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? from : end - (text.charAt(end - 1) === '\r' ? 1 : 0);
}
/** Whether a text stands elsewhere: an expression, or a text reference of bookdown. */
function isReference(text) {
    return text === undefined || /^\(ref:[\w-]+\)$/.test(text);
}
/** A string of R and of YAML alike. What has a meaning in the fence around it, or to a template language, is written as an escape. */
function quoted(alt) {
    const escaped = alt.replace(/[\\`{}<]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${escaped.replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./build/formats/quarto/index.js


/** Documents of Quarto and R Markdown: Markdown, and the pictures that its chunks of code put out. */
const quarto = createQuarto(undefined);
/** The same with the pictures of front matter, where there is a reader for it. */
function createQuarto(readFrontMatter) {
    const markdown = (0,formats_markdown.createMarkdown)(readFrontMatter);
    const readers = { readFrontMatter, code: chunk };
    return {
        read(text, components) {
            return { images: (0,formats_markdown.readPage)(text, components, readers).images };
        },
        outline(text, components) {
            const { page, html, found, images } = (0,formats_markdown.readPage)(text, components, readers);
            return { images, without: (changes) => (0,formats_markdown.outlineOf)(page, html, found, changes).join('\n') };
        },
        comments: (text) => markdown.comments(text),
        setAlt(text, image, alt) {
            if (image.syntax !== chunk.syntax)
                return markdown.setAlt(text, image, alt);
            return chunk.setAlt(text, image, alt.replace(/\s+/g, ' ').trim());
        },
        setDecorative(text, image) {
            return image.syntax === chunk.syntax ? chunk.setAlt(text, image, '') : markdown.setDecorative(text, image);
        },
    };
}


/***/ })
};
