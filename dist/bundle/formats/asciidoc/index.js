export const ids = [5326];
export const modules = {

/***/ 15326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asciidoc: () => (/* binding */ asciidoc)
});

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
// EXTERNAL MODULE: ./build/formats/html/copied.js
var copied = __webpack_require__(95977);
// EXTERNAL MODULE: ./build/formats/html/places.js + 1 modules
var places = __webpack_require__(52102);
// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(45671);
// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(70559);
// EXTERNAL MODULE: ./build/formats/page/comments.js
var comments = __webpack_require__(493);
// EXTERNAL MODULE: ./build/formats/page/decorative.js
var decorative = __webpack_require__(15905);
// EXTERNAL MODULE: ./build/formats/page/elements.js + 14 modules
var page_elements = __webpack_require__(52734);
// EXTERNAL MODULE: ./build/formats/page/outline.js
var outline = __webpack_require__(18161);
// EXTERNAL MODULE: ./build/formats/page/parse-html.js + 3 modules
var parse_html = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/formats/page/tokens.js
var tokens = __webpack_require__(11869);
;// CONCATENATED MODULE: ./build/formats/asciidoc/passthroughs.js
/** The passthroughs of a text, in order: `+++…+++`, `++…++`, `$$…$$`, `pass:[…]`, formulas, and `+…+` around words. */
function passthroughsIn(source) {
    if (!/\+|\$\$|pass:|stem:|math:/.test(source))
        return [];
    const found = [];
    const closings = createClosings(source);
    opening.lastIndex = 0;
    for (let match = opening.exec(source); match; match = opening.exec(source)) {
        const read = passthroughAt(source, match, closings);
        if (read) {
            found.push(read);
            opening.lastIndex = read.span.end;
        }
    }
    return found;
}
const opening = /\+{1,3}|\$\$|(?:pass|stem|latexmath|asciimath):/g;
/** What is between the colon of a macro and its text. */
const substitutionList = /[a-z,-]*\[/y;
function passthroughAt(source, match, closing) {
    const [whole] = match;
    const start = match.index;
    // A backslash makes it text.
    if (source.charAt(start - 1) === '\\')
        return undefined;
    if (whole.endsWith(':')) {
        substitutionList.lastIndex = start + whole.length;
        const [list] = substitutionList.exec(source) ?? [];
        if (list === undefined)
            return undefined;
        const from = start + whole.length + list.length;
        const end = source.charAt(from) === ']' ? from : closing(']', from + 1);
        const isRaw = whole.startsWith('pass') && !/\b(?:c|n|v|specialchars|specialcharacters|normal|verbatim)\b/.test(list);
        return end === -1 ? undefined : made(start, from, end, 1, isRaw);
    }
    for (const mark of marks.filter((one) => whole.startsWith(one))) {
        const begin = start + mark.length;
        const end = closing(mark, mark === '+' ? begin + 1 : begin);
        if (mark === '+' && !isConstrained(source, start))
            continue;
        if (end !== -1)
            return made(start, begin, end, mark.length, mark === '+++');
    }
    return undefined;
}
const marks = ['+++', '++', '+', '$$'];
function made(start, from, end, length, isRaw) {
    return { span: { start, end: end + length }, content: { start: from, end }, isRaw };
}
/** Whether a single mark begins a passthrough: not inside a word, and before a character. */
function isConstrained(source, at) {
    return !/[\p{L}\p{N}\p{Pc};:\\]/u.test(source.charAt(at - 1)) && /\S/.test(source.charAt(at + 1));
}
/** Finds the first closing mark from an offset on, or -1, in a time that all searches of one text share. */
function createClosings(source) {
    const known = new Map();
    return (mark, from) => {
        const last = known.get(mark);
        if (last && last.from <= from && (last.at === -1 || from <= last.at))
            return last.at;
        const at = find(source, mark, from);
        known.set(mark, { from, at });
        return at;
    };
}
function find(source, mark, from) {
    let at = source.indexOf(mark, from);
    while (at !== -1 && !isClosing(source, mark, at))
        at = source.indexOf(mark, at + 1);
    return at;
}
function isClosing(source, mark, at) {
    if (mark === ']')
        return source.charAt(at - 1) !== '\\';
    return mark !== '+' || (/\S/.test(source.charAt(at - 1)) && !/[\p{L}\p{N}\p{Pc}]/u.test(source.charAt(at + 1)));
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/inline.js

/** Images, links and passthroughs in running text, in the order in which Asciidoctor replaces them (`substitutors.rb`). */
function readInline(source) {
    const passes = passthroughsIn(source);
    const masked = filledOver(source, passes, passStart);
    const images = masked.includes('image:') ? imagesIn(masked) : [];
    const outside = passes.filter((pass) => isOutside(pass.span, images));
    const links = linksIn(filledOver(masked, images, filling));
    const constructs = [...links, ...images, ...outside.map(asConstruct)];
    return {
        constructs: constructs.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
        passes,
        masked,
    };
}
/** What stands for a passthrough begins with this: no character of text. */
const passStart = '\uFDD2';
const filling = '\uFDD3';
/** What stands for one passthrough each. */
const fillings = /\uFDD2\uFDD3*/g;
/** A text without characters that could be taken for ours; of the same length. */
function withoutFillings(text) {
    return text.replace(/[\uFDD0-\uFDD3]/g, '\uFFFD');
}
function asConstruct(pass) {
    return { kind: 'pass', ...pass };
}
/** Whether a span is in none of the images, which are in order. */
function isOutside({ start }, images) {
    let low = 0;
    let high = images.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((images[middle]?.span.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    return start >= (images[low - 1]?.span.end ?? 0);
}
function filledOver(source, constructs, first) {
    if (constructs.length === 0)
        return source;
    const parts = [];
    let at = 0;
    for (const { span } of constructs) {
        parts.push(source.slice(at, span.start), first.padEnd(span.end - span.start, filling));
        at = span.end;
    }
    return [...parts, source.slice(at)].join('');
}
function imagesIn(source) {
    const found = [];
    const bracket = createSearch(source, /[[\n]/g);
    const closing = createSearch(source, /(?<!\\)\]/g);
    for (let at = source.indexOf('image:'); at !== -1; at = source.indexOf('image:', at)) {
        const from = at + 'image:'.length;
        const opening = bracket(from);
        const target = opening !== -1 && source.charAt(opening) === '[' ? source.slice(from, opening) : '';
        const list = opening + 1;
        const end = source.charAt(list) === ']' ? list : closing(list + 1);
        if (target === '' || /^[:\s]|\s$/.test(target) || end === -1) {
            at = from;
            continue;
        }
        if (source.charAt(at - 1) !== '\\') {
            found.push({ kind: 'image', span: { start: at, end: end + 1 }, target, list: { start: list, end } });
        }
        at = end + 1;
    }
    return found;
}
/** Links with a text of their own: `link:target[…]`, `xref:target[…]`, `https://…[…]`, `{attribute}[…]`, `<<target,…>>`. */
function linksIn(source) {
    const closing = createSearch(source, /(?<!\\)\]/g);
    const referenceEnd = createSearch(source, />>/g);
    const found = [];
    for (const { 0: whole, index } of source.matchAll(/\[|<<[^\s,<>[\]]*,/g)) {
        const floor = found.at(-1)?.span.end ?? 0;
        if (index < floor)
            continue;
        const from = index + whole.length;
        const opening = whole === '[' ? openingOf(source, index, floor) : { start: index, target: `#${whole.slice(2, -1)}` };
        const end = opening === undefined ? -1 : whole === '[' ? closing(from) : referenceEnd(from);
        if (opening === undefined || end === -1)
            continue;
        const span = { start: opening.start, end: end + (whole === '[' ? 1 : '>>'.length) };
        found.push({ kind: 'link', span, target: opening.target.replace(/^##/, '#'), content: { start: from, end } });
    }
    return found;
}
/** Where a link begins whose text begins with the bracket at an offset, and where it leads; undefined where no address is before the bracket. */
function openingOf(source, bracket, floor) {
    let from = bracket;
    while (from > Math.max(floor, bracket - longestTarget) && /[^\s[\]]/.test(source.charAt(from - 1)))
        from -= 1;
    const word = source.slice(from, bracket);
    const address = /link:|xref:|mailto:|(?:https?|ftp|irc|file):\/\//.exec(word);
    const brace = word.lastIndexOf('{');
    const at = address?.index ?? (/^\{[\w-]+\}/.test(word.slice(brace)) ? brace : -1);
    if (at === -1)
        return undefined;
    const macro = address && !address[0].endsWith('//') ? address[0].length : 0;
    return at + macro === word.length ? undefined : { start: from + at, target: word.slice(at + macro) };
}
/** UTF-16 units; of a longer address the end counts. */
const longestTarget = 2000;
/** Finds the first match from an offset on, or -1: offsets only rise, so that each part of the text is searched once. */
function createSearch(source, pattern) {
    let known = -2;
    let searched = 0;
    return (from) => {
        if (known !== -2 && searched <= from && (known === -1 || from <= known))
            return known;
        pattern.lastIndex = from;
        known = pattern.exec(source)?.index ?? -1;
        searched = from;
        return known;
    };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/references.js
/**
 * Whether a text has a reference to an attribute of the document, whose value the source does not contain: attributes are also set on the command
 * line and by the site. A backslash before it makes it text.
 */
function hasReference(text) {
    for (const [whole, , name = ''] of text.matchAll(reference)) {
        if (!whole.startsWith('\\') && !characters.has(name))
            return true;
    }
    return false;
}
/** A text as it is written, with its references to characters resolved and without the backslashes before others. Character references stay. */
function withoutReferences(text) {
    if (!text.includes('{'))
        return text;
    return text.replace(reference, (whole, before, name) => {
        return before === '' ? (characters.get(name) ?? whole) : whole.slice(before.length);
    });
}
/** A text with the values of attributes that the page itself sets; references to others stay. */
function withValues(text, values) {
    if (!text.includes('{'))
        return text;
    return text.replace(reference, (whole, _, name) => whole.startsWith('\\') ? whole : (values.get(name.toLowerCase()) ?? characters.get(name) ?? whole));
}
/** `{name}`, `{counter:name}`, `{set:name:value}`. */
const reference = /(\\?)\{([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*|(?:set|counter2?):[^{}\n]*)\}/gu;
/** Attributes that stand for characters (AsciiDoc Language, "Character replacement attributes"). */
const characters = new Map(Object.entries({
    blank: '',
    empty: '',
    sp: ' ',
    nbsp: '&#160;',
    zwsp: '&#8203;',
    wj: '&#8288;',
    apos: '&#39;',
    quot: '&#34;',
    lsquo: '&#8216;',
    rsquo: '&#8217;',
    ldquo: '&#8220;',
    rdquo: '&#8221;',
    deg: '&#176;',
    plus: '&#43;',
    brvbar: '&#166;',
    vbar: '|',
    amp: '&amp;',
    lt: '&lt;',
    gt: '&gt;',
    startsb: '[',
    endsb: ']',
    caret: '^',
    asterisk: '*',
    tilde: '~',
    backslash: '\\',
    backtick: '`',
    'two-colons': '::',
    'two-semicolons': ';;',
    cpp: 'C&#43;&#43;',
    cxx: 'C&#43;&#43;',
    pp: '&#43;&#43;',
}));

;// CONCATENATED MODULE: ./build/formats/asciidoc/block-lines.js
/** A line that is a comment by itself. */
function isCommentLine(line) {
    return line.startsWith('//') && line.charAt(2) !== '/';
}
/** `[[anchor]]`, or `[style,name=value]`: it belongs to the block below, and ends a paragraph. */
function isAttributeLine(line) {
    return line.startsWith('[') && line.endsWith(']') && attributeLine.test(line);
}
const attributeLine = /^\[(?:[\p{L}\p{N}\p{Pc}.#%{,"'].*|\[(?:[\p{L}_:][\p{L}\p{N}\p{Pc}:.-]*(?:,.+)?)?\])?\]$/u;
/** `.Title` of the block below; the offset of its text. */
function titleStart(line) {
    return /^\.\.?[^ \t.]/.test(line) ? 1 : undefined;
}
function entryIn(line) {
    if (!line.startsWith(':'))
        return undefined;
    const [whole, name = ''] = /^:(!?[\p{L}\p{N}\p{Pc}][^:]*):(?:[ \t]+|$)/u.exec(line) ?? [];
    if (whole === undefined)
        return undefined;
    return { name: name.replaceAll('!', '').toLowerCase(), isSet: !name.includes('!'), valueStart: whole.length };
}
/** `== Title`, also with the marks of Markdown, and with the same marks at its end. */
function headingIn(line) {
    const [opening, marks = ''] = /^(={1,6}|#{1,6})[ \t]+(?=\S)/.exec(line) ?? [];
    if (opening === undefined)
        return undefined;
    const closed = line.endsWith(` ${marks}`) && line.length > opening.length + marks.length;
    const to = closed ? line.length - marks.length - 1 : line.length;
    return to <= opening.length
        ? { level: marks.length, from: opening.length, to: line.length }
        : { level: marks.length, from: opening.length, to };
}
/** The level of a title that the next line underlines; undefined where that is no underline of it. */
function underlinedLevel(line, next) {
    const level = '=-~^+'.indexOf(next.charAt(0));
    if (next === '' || level === -1 || Math.abs(line.length - next.length) > 1 || line.startsWith('.'))
        return undefined;
    return /^(?:=+|-+|~+|\^+|\++)$/.test(next) && /[\p{L}\p{N}]/u.test(line) ? level + 1 : undefined;
}
/** A line across the page, or the end of one. */
function isBreak(line) {
    return /^(?:'{3,}|<{3,}| {0,3}(?:-{3}|- - -|\*{3}|\* \* \*|_{3}|_ _ _))$/.test(line);
}
/** The offset of the text of a list item behind its mark: a bullet, a number, a callout. */
function itemStart(line) {
    return /^(?:[ \t]*(?:-|\*{1,6}|\.{1,6}|\u2022|\d{1,9}\.|[A-Za-z]\.|[IVXivx]{1,9}\))|<(?:\d{1,9}|\.)>)[ \t]+/.exec(line)?.[0].length;
}
/** The offset of the text behind a term, `term:: text`; that of the end where none follows. */
function termEnd(line) {
    if (!/::|;;/.test(line) || /^\/\/(?!\/)/.test(line))
        return undefined;
    const first = line.length - line.trimStart().length;
    for (const { 0: mark, index } of line.matchAll(/(?::{2,}|;;)[ \t]*/g)) {
        const end = index + mark.length;
        if (index > first && (end === line.length || /[ \t]$/.test(mark)) && mark.trimEnd().length <= 4)
            return end;
    }
    return undefined;
}
function blockMacroIn(line) {
    if (!line.endsWith(']'))
        return undefined;
    const [opening, name = ''] = /^([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*)::/u.exec(line) ?? [];
    if (opening === undefined)
        return undefined;
    let bracket = line.indexOf('[', opening.length);
    while (bracket !== -1 && /\s/.test(line.charAt(bracket - 1)))
        bracket = line.indexOf('[', bracket + 1);
    const target = line.slice(opening.length, bracket);
    if (bracket === -1 || /^\s/.test(target) || (target === '' && name === 'image'))
        return undefined;
    return { name, target, listStart: bracket + 1, listEnd: line.length - 1 };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/attribute-list.js
/**
 * The attributes between two brackets, as Asciidoctor reads them (`attribute_list.rb`): a comma ends a value, unless it is between quotes, and a
 * quote that is not closed is a part of the value.
 *
 * @param source on one line; `start` is its offset in the file
 */
function readAttributeList(source, start) {
    const found = [];
    const length = source.trimEnd().length;
    let at = 0;
    for (let index = 0; at < length || endsInComma(source, at, length); index += 1) {
        const from = skip(blanks, source, at);
        const { name, value, end } = attributeAt(source, from, length);
        found.push({ name, index, value, span: { start: start + from, end: start + end } });
        at = skip(delimiter, source, end);
        if (at >= length && !endsInComma(source, at, length))
            break;
        if (at === from)
            break;
    }
    return found;
}
function attributeAt(source, from, length) {
    const first = source.charAt(from);
    if (first === '"' || first === "'")
        return { name: undefined, ...quotedAt(source, from, length) };
    const afterName = skip(attributeName, source, from);
    const sign = skip(blanks, source, afterName);
    if (afterName === from || source.charAt(sign) !== '=')
        return positionalAt(source, from, length);
    const valueStart = skip(blanks, source, sign + 1);
    const quote = source.charAt(valueStart);
    const name = source.slice(from, afterName);
    if (quote === '"' || quote === "'")
        return { name, ...quotedAt(source, valueStart, length) };
    return { name, ...unquotedAt(source, valueStart, length) };
}
function positionalAt(source, from, length) {
    const { value, end } = unquotedAt(source, from, length);
    return { name: undefined, value: value === '' ? undefined : value, end };
}
function unquotedAt(source, from, length) {
    const comma = source.indexOf(',', from);
    const value = source.slice(from, comma === -1 ? length : comma).trimEnd();
    return { value, end: from + value.length };
}
function quotedAt(source, from, length) {
    const quote = source.charAt(from);
    if (source.charAt(from + 1) === quote)
        return { value: '', end: from + 2 };
    let closing = source.indexOf(quote, from + 2);
    while (closing !== -1 && source.charAt(closing - 1) === '\\')
        closing = source.indexOf(quote, closing + 1);
    if (closing === -1 || closing >= length)
        return unquotedAt(source, from, length);
    return { value: source.slice(from + 1, closing).replaceAll(`\\${quote}`, quote), end: closing + 1 };
}
/** Whether an empty place follows the last comma. */
function endsInComma(source, at, length) {
    return at === length && length > 0 && source.charAt(length - 1) === ',';
}
function skip(pattern, source, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(source)?.[0].length ?? 0);
}
const blanks = /[ \t]*/y;
const delimiter = /[ \t]*,?/y;
const attributeName = /[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*/uy;

;// CONCATENATED MODULE: ./build/formats/asciidoc/lines.js
/**
 * The lines of a part of a page, without those of the preprocessor. Both branches of a condition are read, because a reader may get either; what
 * `include` brings in is a file of its own.
 */
function linesIn(text, { start, end }) {
    const lines = [];
    const conditions = [];
    let doubts = 0;
    for (let at = start; at < end;) {
        const newline = text.indexOf('\n', at);
        const next = newline === -1 || newline >= end ? end : newline;
        const line = lineOf(text, at, next, doubts === 0);
        at = next + 1;
        const directive = /^(?:ifn?def|ifeval|endif|include)::/.test(line.text) ? directives.exec(line.text) : null;
        if (!directive) {
            lines.push(line);
            continue;
        }
        const [, before = '', name = '', content = ''] = directive;
        if (name === 'endif') {
            if (conditions.pop() === true)
                doubts -= 1;
        }
        else if (name !== 'include' && name !== 'ifeval' && content !== '') {
            const from = line.start + before.length;
            lines.push({ ...lineOf(text, from, from + content.length, doubts === 0 && name === 'ifndef') });
        }
        else if (name !== 'include') {
            conditions.push(name !== 'ifndef');
            if (name !== 'ifndef')
                doubts += 1;
        }
    }
    return lines;
}
function lineOf(text, start, end, isCertain) {
    const source = text.slice(start, end).trimEnd();
    return { start, end: start + source.length, text: source, isCertain };
}
/** A line from one of its characters on. */
function partOf(line, from) {
    return { ...line, start: line.start + from, text: line.text.slice(from) };
}
const directives = /^((ifdef|ifndef|ifeval|endif|include)::[^[\]]*\[)(.*)\]$/;
/** Lines as one text; what the preprocessor left out between them becomes white space. */
function flowOf(lines) {
    const [first] = lines;
    if (!first)
        return { start: 0, source: '' };
    const parts = [];
    let at = first.start;
    for (const { start, end, text } of lines) {
        if (start > at)
            parts.push('\n'.padEnd(start - at));
        parts.push(text);
        at = end;
    }
    return { start: first.start, source: parts.join('') };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/macro.js

/** An image macro with what its attributes mean: of two for one purpose the last one counts, so those of the line above count less. */
function readMacro({ syntax, span, target, list, attributes, above }) {
    const all = [...above.filter(({ name }) => name !== undefined), ...attributes];
    const alt = all.findLast((one) => (isNamed(one, 'alt') && one.value !== 'None') || isPositional(one, 0));
    const options = all.filter(({ name }) => name === 'options' || name === 'opts').map(({ value }) => value ?? '');
    const valueOf = (name, place) => all.findLast((one) => isNamed(one, name) || (place !== undefined && isPositional(one, place)))?.value;
    const mayBeReferred = [...above, ...attributes].some(({ name, value }) => name === undefined && value !== undefined && isReference(value));
    const altSpan = alt?.span ?? insertionPoint(attributes, list);
    return {
        syntax,
        target,
        alt: altOf(alt?.value, mayBeReferred),
        altSpan,
        span: { start: Math.min(span.start, altSpan.start), end: span.end },
        link: valueOf('link'),
        title: valueOf('title'),
        width: valueOf('width', 1),
        height: valueOf('height', 2),
        isInlined: options.some((option) => option.split(',').some((word) => word.trim() === 'inline')),
        others: all.filter((one) => one !== alt && one.value !== undefined).map(written),
    };
}
function isNamed(attribute, name) {
    return attribute.name === name;
}
function isPositional({ name, index, value }, place) {
    return name === undefined && index === place && value !== undefined;
}
function altOf(text, mayBeReferred) {
    if (text === undefined)
        return { kind: mayBeReferred ? 'dynamic' : 'absent' };
    return hasReference(text) ? { kind: 'dynamic' } : { kind: 'text', text };
}
/** Whether a value is a reference and nothing else: it may stand for whole attributes. */
function isReference(value) {
    return /^\{[^{}]*\}$/.test(value.trim());
}
/** A new text is the first of the attributes, unless that moves a later value to another place. */
function insertionPoint(attributes, list) {
    const [first] = attributes;
    const movesLater = first?.name !== undefined && attributes.some(({ name, value }) => name === undefined && value);
    const at = movesLater ? list.end : (first?.span.start ?? list.start);
    return { start: at, end: at };
}
function written({ name, value }) {
    return `${name ?? ''}=${value ?? ''}`;
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/metadata.js

const noAttributes = { style: '', listed: [], title: undefined };
/** `block` with what another line says, `[style#id.role%option,name=value]`. */
function withLine(block, { start, text }) {
    if (text.startsWith('[['))
        return block;
    const listed = readAttributeList(text.slice(1, -1), start + 1);
    const first = listed[0]?.name === undefined ? listed[0] : undefined;
    const [, style = '', shorthand = ''] = /^([^#.%]*)([^]*)$/.exec(first?.value ?? '') ?? [];
    const options = [...shorthand.matchAll(/%([\w-]{1,40})/g)].flatMap(([, value = '']) => first ? [{ name: 'opts', index: -1, value, span: first.span }] : []);
    return {
        ...block,
        style: style.trim() === '' ? block.style : style.trim(),
        listed: [...block.listed, ...options, ...listed].slice(-mostAttributes),
    };
}
/** No block has more attributes; of a list of them that does not end, the last ones count. */
const mostAttributes = 200;
/** The value of a named attribute; of several the last. */
function named({ listed }, name) {
    return listed.findLast((attribute) => attribute.name === name)?.value;
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/table.js



/** The cells of a table in source order: those of the style `a` hold blocks, literal ones nothing, and all others text. */
function cellsOf(text, span, { mark: opening, attributes }, depth) {
    const all = linesIn(text, span);
    const comments = all.filter(({ text: line }) => isCommentLine(line));
    const lines = all.filter(({ text: line }) => !isCommentLine(line));
    const format = named(attributes, 'format') ?? formats[opening];
    const found = comments.map((line) => ({
        kind: 'comment',
        span: { start: line.start, end: line.end },
        text: line.text.slice('//'.length),
    }));
    if (format !== undefined && format !== 'psv') {
        const mark = format === 'dsv' ? ':' : ',';
        return [...found, ...lines.map((line) => ({ kind: 'text', flow: flowOf([line]), mark }))];
    }
    const mark = named(attributes, 'separator') === '!' || depth > 0 ? '!' : '|';
    const separator = named(attributes, 'separator') ?? mark;
    const styleOf = createColumns(columnStyles(named(attributes, 'cols')), headOf(lines, attributes));
    for (const { lines: content, style } of split(lines, separator, styleOf)) {
        const [first] = content;
        const last = content.at(-1);
        if (!first || !last || style === 'l')
            continue;
        if (style === 'a' && depth < deepest)
            found.push({ range: { start: first.start, end: last.end }, mark });
        else
            found.push({ kind: 'text', flow: flowOf(content), mark });
    }
    return found;
}
const formats = { ',': 'csv', ':': 'dsv' };
/** Tables in tables; more levels are read as text. */
const deepest = 4;
/** What stands before the mark of a cell: repetition or span, alignment, style. */
const specification = /^(?:(\d{1,4}(?:\.\d{0,4})?|\d{0,4}\.\d{1,4})([*+]))?(?:[<^>](?:\.[<^>]?)?|(?:[<^>]?\.)?[<^>])?([a-z])?$/;
function split(lines, separator, nextStyle) {
    const cells = [];
    let style;
    let content = [];
    /** Ends a cell. Text before the first mark is one, too. */
    function end() {
        const kept = trimmed(content);
        if (style !== undefined || kept.length > 0) {
            cells.push({ lines: kept, style: style ?? nextStyle(0, undefined, undefined, undefined) });
        }
        content = [];
    }
    lines.forEach((line, row) => {
        let from = 0;
        for (let at = line.text.indexOf(separator); at !== -1; at = line.text.indexOf(separator, at + separator.length)) {
            if (line.text.charAt(at - 1) === '\\')
                continue;
            const before = line.text.slice(from, at);
            // A specification is a word by itself, directly before the mark.
            const word = /(?:^|[ \t])([^ \t]{0,20})$/.exec(before)?.[1];
            const read = word === undefined || (from > 0 && word === before) ? null : specification.exec(word);
            const to = read ? at - (word?.length ?? 0) : at;
            content.push(part(line, from, to));
            end();
            const [, count, sign, own] = read ?? [];
            style = nextStyle(row, own, count, sign);
            from = at + separator.length;
        }
        content.push(part(line, from, line.text.length));
    });
    end();
    return cells;
}
function part(line, from, to) {
    const text = line.text.slice(from, to);
    const kept = text.trim();
    const start = line.start + from + (kept === '' ? 0 : text.indexOf(kept));
    return { ...line, start, end: start + kept.length, text: kept };
}
/** Without empty lines at both ends. */
function trimmed(lines) {
    const first = lines.findIndex(({ text }) => text !== '');
    const last = lines.findLastIndex(({ text }) => text !== '');
    return first === -1 ? [] : lines.slice(first, last + 1);
}
/** The head is asked for, or it is a first line with an empty one behind it. */
function headOf(lines, { listed }) {
    const options = listed.flatMap(({ name, value = '' }) => (/^opt(?:ion)?s$/.test(name ?? '') ? value.split(',') : []));
    if (options.some((option) => option.trim() === 'header'))
        return 'row';
    return lines[0]?.text !== '' && lines[1]?.text === '' ? 'line' : undefined;
}
/** The styles of the columns from `cols`: `1,2a,3*a`; empty for none. */
function columnStyles(cols = '') {
    return cols
        .split(/[,;]/)
        .slice(0, mostColumns)
        .flatMap((column) => {
        const [, count = '1', style = ''] = /^(?:(\d{1,3})\*)?[<^>.]*(?:\d+%?|~)?([a-z])?$/.exec(column.trim()) ?? [];
        return Array.from({ length: Math.min(Number(count), mostColumns) }, () => style);
    });
}
const mostColumns = 1000;
/** A cell has its own style or that of its column, but not in the head. */
function createColumns(columns, head) {
    let cells = 0;
    let visited = 0;
    let rows = 0;
    const taken = [];
    return (line, own, count, sign) => {
        const [across = 1, down = 1] = sign === '+' ? (count ?? '').split('.').map((digits) => Number(digits) || 1) : [];
        const isHead = rows === 0 && (head === 'row' ? columns.length > 0 || line === 0 : head === 'line' && line === 0);
        const style = isHead ? '' : (own ?? columns[cells] ?? '');
        if (columns.length === 0)
            return style;
        for (let row = 1; row < Math.min(down, mostColumns); row += 1)
            taken[row] = (taken[row] ?? 0) + across;
        const repeated = sign === '*' ? Math.min(Number(count) || 1, mostColumns) : 1;
        for (let copy = 0; copy < repeated; copy += 1) {
            cells += 1;
            visited += across;
            if (visited < columns.length - (taken[0] ?? 0))
                continue;
            cells = 0;
            visited = 0;
            rows += 1;
            taken.shift();
        }
        return style;
    };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/block-list.js





/** @param scanCell reads a cell that holds blocks */
function createBlockList(text, mark, depth, scanCell) {
    const blocks = [];
    function add(content, lines, attributes) {
        const [first] = lines;
        const last = lines.at(-1);
        if (attributes.title)
            blocks.push({ kind: 'text', flow: attributes.title, mark });
        if (!first || !last)
            return;
        const span = { start: first.start, end: last.end };
        if (content === 'raw')
            blocks.push({ kind: 'raw', span, isReferring: resolves(named(attributes, 'subs')) });
        else if (content === 'comment')
            blocks.push({ kind: 'comment', span, text: text.slice(span.start, span.end) });
        else if (content === 'text')
            blocks.push({ kind: 'text', flow: flowOf(lines), mark });
    }
    function close(block, end) {
        const { content, attributes, from } = block;
        if (content === 'compound')
            return;
        const span = { start: from, end: Math.max(from, end) };
        const isRead = content === 'text' || content === 'raw' || content === 'comment';
        add(content, isRead ? linesIn(text, span) : [], attributes);
        if (content !== 'table')
            return;
        for (const cell of cellsOf(text, span, block, depth)) {
            const inCell = 'range' in cell ? scanCell(cell.range, cell.mark) : [cell];
            for (const one of inCell)
                blocks.push(one);
        }
    }
    return {
        blocks,
        add,
        close,
        comment({ start, end, text: line }) {
            blocks.push({ kind: 'comment', span: { start, end }, text: line.slice('//'.length) });
        },
        heading(line, { level, from, to }) {
            blocks.push({ kind: 'heading', level, flow: { start: line.start + from, source: line.text.slice(from, to) } });
        },
        image({ start, end }, macro, { listed, title }) {
            const list = { start: start + macro.listStart, end: start + macro.listEnd };
            const attributes = readAttributeList(text.slice(list.start, list.end), list.start);
            const written = { syntax: 'block-macro', span: { start, end }, list, attributes, above: listed };
            blocks.push({ kind: 'image', macro: readMacro({ ...written, target: macro.target }), title, mark });
        },
        entry({ name, isSet, valueStart }, [first, ...others]) {
            if (!first)
                return;
            const lines = [partOf(first, valueStart), ...others].map((line) => ({
                ...line,
                text: line.text.replace(/ \\$/, '  '),
            }));
            blocks.push({ kind: 'entry', name, value: isSet ? flowOf(lines) : undefined, isCertain: first.isCertain });
        },
    };
}
/** Whether references to attributes are resolved, by the value of `subs`. */
function resolves(substitutions = '') {
    return /(?:^|[,+\s])(?:attributes|normal|a|n)(?=$|[,+\s])/.test(substitutions);
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/delimiters.js
/** The delimiter that a line is (AsciiDoc Language, "Delimited blocks"): four marks or more, or one of the short forms. */
function delimiterOf(line) {
    if (line.length < 2 || !'-.=*_+|,:!/~`'.includes(line.charAt(0)))
        return undefined;
    if (line === '--')
        return { terminator: line, mark: '--' };
    const fence = /^```(?!`)/.test(line);
    if (fence)
        return { terminator: '```', mark: '`' };
    const table = /^([|,:!])={3,}$/.exec(line);
    if (table)
        return { terminator: line, mark: table[1] ?? '|' };
    return /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|~{4,})$/.test(line)
        ? { terminator: line, mark: line.charAt(0) }
        : undefined;
}
/** What a block between delimiters holds. @param style the first attribute of the line above; `substitutions` the value of `subs` there */
function contentOf({ mark }, style, substitutions) {
    if ('|,:!'.includes(mark))
        return 'table';
    if (mark === '/')
        return 'comment';
    if (mark === '+')
        return mathStyles.has(style) ? 'verbatim' : 'raw';
    if (mark === '--')
        return contentOfStyle(style, substitutions) ?? 'compound';
    if (mark === '_' && style === 'verse')
        return 'text';
    return '-.`'.includes(mark) ? verbatim(substitutions) : 'compound';
}
/** What a paragraph or an open block holds by its style; undefined for one that is read as usual. */
function contentOfStyle(style, substitutions) {
    if (style === 'pass')
        return 'raw';
    if (style === 'comment')
        return 'comment';
    if (style === 'verse')
        return 'text';
    if (style === 'listing' || style === 'literal' || style === 'source')
        return verbatim(substitutions);
    return mathStyles.has(style) || diagrams.has(style) ? 'verbatim' : undefined;
}
/** Macros work in a listing where its author asks for them. */
function verbatim(substitutions) {
    return /(?:^|[,+\s])(?:macros|normal|m|n)(?=$|[,+\s])/.test(substitutions ?? '') ? 'text' : 'verbatim';
}
const mathStyles = new Set(['stem', 'latexmath', 'asciimath']);
/** Languages of Asciidoctor Diagram and Kroki: their blocks hold the source of a picture. */
const diagrams = new Set(`a2s actdiag barcode blockdiag bpmn bytefield c4plantuml d2 dbml diagrams ditaa dpic erd excalidraw gnuplot graphviz lilypond meme mermaid msc
  mscgen nomnoml nwdiag packetdiag penrose pikchr pintora plantuml rackdiag salt seqdiag shaape smcat structurizr svgbob symbolator syntrax tikz
  umlet vega vegalite wavedrom wireviz`.split(/\s+/));
function createOpenBlocks() {
    const blocks = [];
    const places = new Map();
    return {
        open(block) {
            places.set(block.terminator, blocks.length);
            blocks.push(block);
        },
        close(line) {
            const place = places.get(line);
            if (place === undefined)
                return [];
            const closed = blocks.splice(place);
            for (const { terminator } of closed)
                places.delete(terminator);
            return closed;
        },
        innermost: () => blocks.at(-1),
    };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/line-start.js



/** What begins at a line where anything may begin, in the order in which Asciidoctor asks (`Parser.next_block`). */
function lineStart({ text }, next, place) {
    const from = titleStart(text);
    if (from !== undefined)
        return { kind: 'title', from };
    const isIndented = /^[ \t]/.test(text);
    const { style } = place.attributes;
    const macro = blockMacroIn(text);
    const item = itemStart(text);
    const heading = place.isTop || style === 'discrete' || style === 'float' ? headingIn(text) : undefined;
    if (heading)
        return { kind: 'heading', heading, isUnderlined: false };
    const level = place.isTop && next && !macro && item === undefined ? underlinedLevel(text, next.text) : undefined;
    if (level !== undefined) {
        return { kind: 'heading', heading: { level, from: 0, to: text.length }, isUnderlined: true };
    }
    const content = contentOfStyle(style, named(place.attributes, 'subs'));
    if (content !== undefined) {
        return { kind: 'paragraph', content, isIndented, isWhole: style !== 'pass' && style !== 'comment' };
    }
    if (isBreak(text))
        return { kind: 'break' };
    if (macro)
        return { kind: 'macro', macro };
    if (item !== undefined)
        return { kind: 'item', from: item };
    const term = termEnd(text);
    if (term !== undefined)
        return term === text.length ? { kind: 'term' } : { kind: 'item', from: 0 };
    const isLiteral = isIndented && style === '' && !place.isDescription;
    return { kind: 'paragraph', content: isLiteral ? 'verbatim' : 'text', isIndented, isWhole: false };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/scan.js






/**
 * The blocks of a page or of a table cell, in source order, as Asciidoctor divides it (`parser.rb`). They are not nested: around an image counts
 * its own block, with the headings before it.
 *
 * @param mark that of the table around
 */
function scan(text, range, mark = '', depth = 0) {
    const lines = linesIn(text, range);
    const list = createBlockList(text, mark, depth, (cell, own) => scan(text, cell, own, depth + 1));
    const open = createOpenBlocks();
    const reading = {
        state: 'start',
        above: noAttributes,
        paragraph: [],
        content: 'text',
        isInList: false,
        isApart: false,
        isBegun: false,
    };
    function flush() {
        if (reading.paragraph.length > 0) {
            list.add(reading.content, reading.paragraph, reading.above);
            reading.above = noAttributes;
        }
        reading.paragraph = [];
        reading.content = 'text';
        if (reading.state !== 'term')
            reading.state = 'start';
    }
    function begin(state, line, content) {
        reading.state = state;
        reading.content = content;
        if (line.text !== '')
            reading.paragraph = [line];
    }
    function openBlock(delimiter, next) {
        const { above } = reading;
        const content = contentOf(delimiter, above.style, named(above, 'subs'));
        open.open({ ...delimiter, content, from: next?.start ?? range.end, attributes: above, isInList: reading.isInList });
        reading.isInList = false;
        if (content === 'compound')
            list.add(content, [], above);
        reading.above = noAttributes;
    }
    /** Takes what begins at a line. */
    function take(start, line) {
        const isFirst = !reading.isBegun;
        reading.isBegun = true;
        switch (start.kind) {
            case 'title': {
                const { start: from, text: source } = partOf(line, start.from);
                reading.above = { ...reading.above, title: { start: from, source } };
                return;
            }
            case 'heading': {
                list.heading(line, start.heading);
                reading.isInList = false;
                reading.state = isFirst && start.heading.level === 1 ? 'header' : 'start';
                break;
            }
            case 'macro':
                if (start.macro.name === 'image')
                    list.image(line, start.macro, reading.above);
                reading.state = 'start';
                break;
            case 'break':
                break;
            case 'term':
                begin('start', line, 'text');
                flush();
                reading.isInList = true;
                reading.state = 'term';
                return;
            case 'item':
                begin('item', partOf(line, start.from), 'text');
                reading.isInList = true;
                return;
            case 'paragraph':
                begin(start.isWhole ? 'whole' : 'paragraph', line, start.content);
                return;
        }
        reading.above = noAttributes;
    }
    /** Reads a line where blocks are; the number of further lines that belong to it. */
    function read(line, index) {
        const { text: source } = line;
        if (source === '') {
            flush();
            reading.isApart = true;
            return 0;
        }
        // A single `+` ends every paragraph, and attaches the next block to an item of a list.
        if (source === '+' && (reading.isInList || reading.paragraph.length > 0)) {
            flush();
            reading.isApart = false;
            if (!reading.isInList)
                begin('paragraph', line, 'text');
            return 0;
        }
        const delimiter = delimiterOf(source);
        if (reading.state === 'whole' && !(delimiter && reading.isInList)) {
            reading.paragraph.push(line);
            return 0;
        }
        if (reading.content !== 'verbatim' && isCommentLine(source)) {
            list.comment(line);
            return 0;
        }
        const isAttributes = isAttributeLine(source);
        if (delimiter || isAttributes) {
            flush();
            reading.state = 'start';
            if (isAttributes)
                reading.above = withLine(reading.above, line);
            if (delimiter)
                openBlock(delimiter, lines[index + 1]);
            return 0;
        }
        const isNext = reading.state === 'item' && blockMacroIn(source) !== undefined;
        if (isNext || (reading.isInList && reading.paragraph.length > 0 && isItem(source)))
            flush();
        if (reading.state === 'paragraph' || reading.state === 'item') {
            reading.paragraph.push(line);
            reading.state = 'paragraph';
            return 0;
        }
        const entry = entryIn(source);
        if (entry) {
            const last = lastOf(lines, index);
            list.entry(entry, lines.slice(index, last + 1));
            return last - index;
        }
        if (reading.state === 'header')
            return 0;
        const isTop = open.innermost() === undefined;
        const place = { attributes: reading.above, isTop, isDescription: reading.state === 'term' };
        const start = lineStart(line, lines[index + 1], place);
        if (reading.isApart && (start.kind === 'macro' || (start.kind === 'paragraph' && !start.isIndented))) {
            reading.isInList = false;
        }
        reading.isApart = false;
        take(start, line);
        return start.kind === 'heading' && start.isUnderlined ? 1 : 0;
    }
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index];
        if (!line)
            break;
        const inner = open.innermost();
        const [outer, ...others] = open.close(line.text);
        if (outer) {
            flush();
            reading.state = 'start';
            reading.isInList = outer.isInList;
            list.close(others.at(-1) ?? outer, line.start);
        }
        else if (inner === undefined || inner.content === 'compound')
            index += read(line, index);
    }
    flush();
    const unclosed = open.innermost();
    if (unclosed)
        list.close(unclosed, range.end);
    return list.blocks;
}
function isItem(line) {
    return itemStart(line) !== undefined || termEnd(line) !== undefined;
}
/** The last line of an attribute whose value goes on in the next lines. */
function lastOf(lines, first) {
    let last = first;
    while (last + 1 < lines.length && lines[last]?.text.endsWith(' \\') === true)
        last += 1;
    return last;
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/body.js
/** A page without its byte order mark and without front matter, which site generators put before it. */
function bodyOf(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const [matter] = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 20)) ?? [];
    if (matter === undefined)
        return { start, end: text.length };
    const closing = /^---[ \t]*\r?$/gm;
    closing.lastIndex = start + matter.length;
    const found = closing.exec(text);
    return { start: found ? found.index + found[0].length : start, end: text.length };
}

// EXTERNAL MODULE: ./build/formats/page/html-text.js
var html_text = __webpack_require__(82228);
// EXTERNAL MODULE: ./build/formats/page/raw-text.js
var raw_text = __webpack_require__(29957);
// EXTERNAL MODULE: ./build/formats/page/source-map.js
var source_map = __webpack_require__(19081);
;// CONCATENATED MODULE: ./build/formats/asciidoc/inline-macro.js



/** An image in running text, `image:target[attributes]`. */
function inlineMacro({ span, target, list }, { source, start }, { masked, passes }) {
    const written = masked.slice(list.start, list.end).replace(/[\r\n]/g, ' ');
    const attributes = readAttributeList(written, start + list.start).map((attribute) => ({
        ...attribute,
        value: attribute.value === undefined ? undefined : restored(attribute, attribute.value).replaceAll('\\]', ']'),
    }));
    /** The value with what its passthroughs hold. */
    function restored(attribute, value) {
        if (!value.includes(passStart))
            return value;
        const inside = passes.filter((pass) => start + pass.span.start >= attribute.span.start);
        let next = 0;
        return value.replace(fillings, () => {
            const pass = inside[next];
            next += 1;
            return pass ? source.slice(pass.content.start, pass.content.end) : '';
        });
    }
    return readMacro({
        syntax: 'inline-macro',
        span: { start: start + span.start, end: start + span.end },
        target,
        list: { start: start + list.start, end: start + list.end },
        attributes,
        above: [],
    });
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/page-attributes.js

function createPageAttributes() {
    const values = new Map();
    const resolved = (text) => withValues(text, values);
    return {
        set({ name, value, isCertain }) {
            // A condition on an attribute that nothing on the page sets does not hold, as far as the source shows.
            if (!isCertain)
                return;
            if (!value)
                values.delete(name);
            else
                values.set(name, limited(resolved(value.source), value.source).replace(/\s+/g, ' ').trim());
        },
        resolved,
        address(target) {
            const own = resolved(target);
            const folder = values.get('imagesdir') ?? '';
            if (folder === '' || folder.includes('{') || /^(?:[a-z][a-z\d.+-]+:|\/|\{)/i.test(own))
                return own;
            return folder.endsWith('/') ? folder + own : `${folder}/${own}`;
        },
        language: () => /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.exec(values.get('lang') ?? '')?.[0].replaceAll('_', '-'),
    };
}
/** Attributes that are made of others again and again would grow with the power of their number. */
function limited(value, written) {
    return value.length > longest ? written.slice(0, longest) : value;
}
const longest = 2000;

;// CONCATENATED MODULE: ./build/formats/asciidoc/words.js

/** Text for HTML. Character references stay what they are: Asciidoctor keeps those that have this form. */
function withCharacters(text) {
    return text.replace(unencoded, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
}
const unencoded = /<|&(?!(?:[A-Za-z]{2,30}\d{0,2}|#\d{2,6}|#x[\da-fA-F]{2,5});)/g;
/** The alternative text in an attribute, as HTML. */
function spoken(text, mark) {
    const inCell = mark === '' ? text : text.replaceAll(`\\${mark}`, mark);
    return withCharacters(withoutReferences(inCell));
}
/** Running text as HTML, without the marks of its format and without entries of the index. */
function plainText(text) {
    return withCharacters(withoutReferences(text.replace(/\(\(\([^()]*\)\)\)/g, '').replace(formatting, '')));
}
/** At the edge of a word. */
const formatting = /(?<![\p{L}\p{N}\\*_`#])[*_`#]{1,2}(?=[^\s*_`#])|(?<=[^\s*_`#])[*_`#]{1,2}(?![\p{L}\p{N}*_`#])/gu;

;// CONCATENATED MODULE: ./build/formats/asciidoc/to-html.js








function toHtmlPage(text, blocks) {
    const map = (0,source_map/* createSourceMap */.g)();
    const macros = new Map();
    const attributes = createPageAttributes();
    const parts = [];
    let length = 0;
    function emit(part) {
        parts.push(part);
        length += part.length;
    }
    function copy({ start, end }) {
        const html = text.slice(start, end);
        if ((0,raw_text/* swallowsTheRest */.E)(html.trimStart())) {
            emit((0,html_text/* escapeText */.X)(html));
            return;
        }
        map.add(length, start, html.length);
        emit(html);
    }
    function image(macro, mark) {
        const { alt, link, isInlined } = macro;
        const src = attributes.address(macro.target);
        const href = link === 'self' ? src : link && attributes.resolved(link);
        if (href)
            emit(`<a${(0,html_text/* attribute */.l)('href', href)}>`);
        const title = macro.title === undefined ? undefined : withoutReferences(macro.title);
        const shown = isInlined && alt.kind === 'absent' ? { ...macro, alt: { kind: 'dynamic' } } : macro;
        macros.set(length, { ...shown, src, title });
        // Asciidoctor puts words from the name of the file in the place of a missing text: for a reader they are none.
        const named = alt.kind === 'text' ? ` alt="${spoken(alt.text, mark).replaceAll('"', '&quot;')}"` : '';
        emit(`<img${(0,html_text/* attribute */.l)('src', src)}${named}${(0,html_text/* attribute */.l)('width', macro.width)}${(0,html_text/* attribute */.l)('height', macro.height)}>`);
        if (href)
            emit('</a>');
    }
    function running(flow, mark) {
        const { source, start } = flow;
        const inline = readInline(source);
        const { constructs } = inline;
        /** Writes the text from `from` to `to`; `next` is the first construct there. Returns the first one behind it. */
        function write(from, to, next) {
            let at = from;
            let index = next;
            for (let one = constructs[index]; one && one.span.start < to; one = constructs[index]) {
                emit(plainText(source.slice(at, one.span.start)));
                at = one.span.end;
                index = construct(one, index + 1);
            }
            emit(plainText(source.slice(at, Math.max(at, to))));
            return index;
        }
        function construct(one, next) {
            if (one.kind === 'pass') {
                const span = { start: start + one.content.start, end: start + one.content.end };
                if (one.isRaw)
                    copy(span);
                else
                    emit((0,html_text/* escapeText */.X)(text.slice(span.start, span.end)));
                return next;
            }
            if (one.kind === 'link') {
                emit(`<a${(0,html_text/* attribute */.l)('href', attributes.resolved(one.target))}>`);
                const behind = write(one.content.start, one.content.end, next);
                emit('</a>');
                return behind;
            }
            image(inlineMacro(one, flow, inline), mark);
            return next;
        }
        write(0, source.length, 0);
    }
    function block(one) {
        if (one.kind === 'heading')
            wrap(`h${one.level}`, one.flow, '');
        else if (one.kind === 'text')
            wrap('p', one.flow, one.mark);
        else if (one.kind === 'raw')
            copy(one.span);
        else if (one.kind === 'entry') {
            attributes.set(one);
            if (one.value?.source.includes('image:'))
                wrap('p', one.value, '');
        }
        else if (one.kind === 'image') {
            const title = one.title ?? undefined;
            emit(title || one.macro.title !== undefined ? '<figure>' : '<p>');
            image({ ...one.macro, title: undefined }, one.mark);
            // An attribute takes precedence over the line above.
            if (one.macro.title !== undefined)
                emit(`<figcaption>${plainText(withoutReferences(one.macro.title))}</figcaption></figure>`);
            else if (title) {
                wrap('figcaption', title, '');
                emit('</figure>');
            }
            else
                emit('</p>');
        }
        emit('\n');
    }
    function wrap(tag, flow, mark) {
        emit(`<${tag}>`);
        running(flow, mark);
        emit(`</${tag}>`);
    }
    blocks.forEach(block);
    const { toSource, lastBefore } = map;
    const referring = blocks.flatMap((one) => (one.kind === 'raw' && one.isReferring ? [one.span] : []));
    return { html: parts.join(''), toSource, lastBefore, macros, referring, language: attributes.language() };
}

;// CONCATENATED MODULE: ./build/formats/asciidoc/write.js
/** The edit that gives an image macro its alternative text; an empty one marks it as decorative. @param alt on one line */
function setMacroAlt(text, { syntax, altSpan: span }, alt) {
    const value = encoded(alt, syntax === 'inline-macro');
    const written = text.slice(span.start, span.end);
    if (/^alt\s*=/.test(written))
        return { span, text: `alt=${quoted(value)}` };
    if (written !== '')
        return { span, text: asFirst(value) };
    // A place for a text is before a comma or an attribute, or at the end of the list.
    const after = text.charAt(span.end);
    if (after === ']' && text.charAt(span.start - 1) !== '[')
        return { span, text: `,alt=${quoted(value)}` };
    if (after === ',')
        return { span, text: asFirst(value) };
    const first = value === '' ? 'alt=""' : asFirst(value);
    return { span, text: after === ']' || after.trim() === '' ? first : `${first},` };
}
/** The first of the attributes needs no name, and quotes only where it would be read as more than one, or as a name with a value. */
function asFirst(value) {
    return /^$|^["' ]|,| $|^[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*\s*=/u.test(value) ? quoted(value) : value;
}
function quoted(value) {
    return `"${value.replaceAll('"', '\\"')}"`;
}
/**
 * A text with character references for what Asciidoctor would replace: references, escapes, the marks of table cells; in running text also
 * formatting, passthroughs and other macros, which it looks for in the text of an image as well.
 */
function encoded(alt, isInline) {
    return alt.replace(isInline ? inRunningText : inBlocks, (mark) => `&#${mark.charCodeAt(0)};`);
}
const inBlocks = /[\\{|]|&(?=#|[A-Za-z])/g;
const inRunningText = /[\\{|[\]*`#^~+<>@]|&(?=#|[A-Za-z])|\$(?=\$)|(?<=\$)\$|\((?=\()|(?<=\()\(|:(?=\/\/)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

;// CONCATENATED MODULE: ./build/formats/asciidoc/index.js


















/** AsciiDoc, as Asciidoctor reads it, and the HTML in its passthroughs. */
const asciidoc = {
    read(text) {
        return { images: readPage(text).images };
    },
    outline(text) {
        const page = readPage(text);
        return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
    },
    comments(text) {
        const { blocks, projection, html } = readPage(text);
        const own = blocks.flatMap((block) => (block.kind === 'comment' ? [{ text: block.text, span: block.span }] : []));
        const inHtml = (0,comments/* findComments */.S)(html, ({ position }) => (0,copied/* back */.a)((0,places/* toSpan */.ik)(position), projection));
        return [...own, ...inHtml].toSorted((a, b) => a.span.start - b.span.start);
    },
    setAlt(text, image, alt) {
        const line = alt.replace(/\s+/g, ' ').trim();
        if ((0,tokens/* isElementSyntax */.QV)(image.syntax))
            return (0,attribute/* setAltAttribute */.c)(text, image, line, inPassthroughs);
        return setMacroAlt(text, image, line);
    },
    setDecorative(text, image) {
        return (0,tokens/* isElementSyntax */.QV)(image.syntax) ? (0,decorative/* setDecorativeAttribute */.Z)(text, image) : setMacroAlt(text, image, '');
    },
};
/** References to attributes, the marks of cells, and what ends a passthrough in a line. */
const inPassthroughs = '{}|+$]\\';
function readPage(written) {
    const text = withoutFillings(written);
    const blocks = scan(text, bodyOf(text));
    const projection = toHtmlPage(text, blocks);
    const html = (0,parse_html/* parseHtml */.Z)(projection.html);
    const found = (0,page_elements/* findElements */.b)(html, (element) => sourceSpans(element, projection), projection.language);
    return { text, blocks, projection, html, found, images: found.map((one) => toImage(one, text, projection)) };
}
function sourceSpans(element, projection) {
    const macro = macroOf(element, projection);
    if (macro)
        return { element: macro.span, attribute: (name) => (name === 'alt' ? macro.altSpan : undefined) };
    return (0,copied/* copiedSpans */.U)(element, projection.html, projection);
}
function toImage({ element, image }, text, projection) {
    const macro = macroOf(element, projection);
    if (!macro)
        return withUnknown((0,broken_tag/* withTagFault */.b)(image, text), projection.referring);
    const written = { ...image, src: macro.src, title: macro.title, syntax: macro.syntax };
    if (macro.alt.kind === 'dynamic')
        return { ...written, alt: { kind: 'dynamic' }, name: undefined };
    return macro.alt.kind === 'absent' ? { ...written, standIn: standIn(macro.src) } : written;
}
/** The text that Asciidoctor makes of an address (`default-alt`). */
function standIn(src) {
    return (0,file_name/* fileStem */.E8)(src).replace(/[_-]/g, ' ');
}
/** An image of HTML in which the page resolves references. */
function withUnknown(image, referring) {
    const { alt, name, span } = image;
    const isReferring = referring.some(({ start, end }) => start <= span.start && span.end <= end);
    if (!isReferring || !hasReference(`${alt.kind === 'text' ? alt.text : ''} ${name ?? ''}`))
        return image;
    return { ...image, alt: { kind: 'dynamic' }, name: undefined };
}
function macroOf(element, { macros }) {
    return macros.get(element.position?.start.offset ?? -1);
}
function outlineOf({ blocks, projection, html, found }, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return [
        ...blocks.map((block) => placeOf(block, holes)),
        ...[...projection.macros.values()].map(({ syntax, others }) => [syntax, ...others].join('\n')),
        ...(0,outline/* outlinePage */.e)(html, (0,outline/* elementsOf */.Z)(changes, found), { namesOf: (0,places/* namesIn */.wX)(projection.html) }),
    ];
}
/** The kind of a block and its place in the text without `holes`. */
function placeOf(block, holes) {
    const { start, end } = spanOf(block);
    return `${block.kind} ${holes.at(start)}-${holes.at(end)}`;
}
function spanOf(block) {
    if (block.kind === 'raw' || block.kind === 'comment')
        return block.span;
    if (block.kind === 'image')
        return block.macro.span;
    const flow = block.kind === 'entry' ? block.value : block.flow;
    return { start: flow?.start ?? 0, end: (flow?.start ?? 0) + (flow?.source.length ?? 0) };
}


/***/ }),

/***/ 95977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ copiedSpans),
/* harmony export */   a: () => (/* binding */ back)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52102);

/** The places in the source of an element whose tag was copied from there into the page `html`; undefined for any other element. */
function copiedSpans(element, html, way) {
    const spans = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(element, html);
    const whole = spans && tagSpan(spans.element, way);
    return (whole && {
        element: whole,
        content: back(spans.content, way),
        attribute: (name) => back(spans.attribute(name), way),
    });
}
/** The place in the source of copied HTML; undefined where one of its ends is generated. */
function back(span, { toSource }) {
    const start = span && toSource(span.start);
    const last = span && toSource(span.end - 1);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
/** The place of a tag. Its end may be generated: an HTML block that ends inside a tag leaves it to the first tag after it to close it. */
function tagSpan(span, { toSource, lastBefore }) {
    const start = toSource(span.start);
    const last = lastBefore(span.end);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}


/***/ }),

/***/ 52102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wX: () => (/* binding */ namesIn),
  Ly: () => (/* binding */ spansOf),
  ik: () => (/* binding */ toSpan)
});

;// CONCATENATED MODULE: ./build/formats/html/attribute-span.js
/**
 * The attribute that begins at an offset of an opening tag, from its name to the end of its value, as browsers read it (HTML Standard,
 * 13.2.5.33 to 13.2.5.39). parse5 knows where an attribute begins, but takes it to end after its name where no white space follows the
 * value (`alt="x"width="3"`) or the value is missing (`alt=>`).
 */
function attributeSpan(text, start) {
    if (start === undefined)
        return undefined;
    attribute.lastIndex = start;
    return { start, end: start + (attribute.exec(text)?.[0].length ?? 0) };
}
/** The names of the attributes of an opening tag as they are written, in lower case; one that is written twice counts twice. */
function attributeNames(tag) {
    const names = [];
    attribute.lastIndex = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
    while (attribute.lastIndex < tag.length) {
        between.lastIndex = attribute.lastIndex;
        between.exec(tag);
        attribute.lastIndex = between.lastIndex;
        const [written = '', name = ''] = attribute.exec(tag) ?? [];
        if (written === '')
            break;
        names.push(name.toLowerCase());
    }
    return names;
}
/** White space is that of HTML. A name may begin with `=`. */
const attribute = /(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=(?:[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y;
const between = /[\t\n\f\r /]*/y;

;// CONCATENATED MODULE: ./build/formats/html/places.js

/** The attributes of the elements of a parsed text as they are written. */
function namesIn(text) {
    return (element) => {
        const tag = toSpan(element.data?.position.opening);
        return tag ? attributeNames(text.slice(tag.start, tag.end)) : [];
    };
}
/** Offsets of an element's tags and attributes in `text`, which was parsed. */
function spansOf(element, text) {
    const { opening, closing, properties } = element.data?.position ?? {};
    const tag = toSpan(opening ?? element.position);
    const end = toSpan(closing)?.start;
    const attributes = properties ?? {};
    return (tag && {
        element: tag,
        content: end === undefined ? undefined : { start: tag.end, end },
        attribute: (property) => attributeSpan(text, toSpan(attributes[property])?.start),
    });
}
/** Offsets of a position in the text that was parsed. */
function toSpan(position) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findComments)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84146);

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

/***/ 15905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setDecorativeAttribute),
/* harmony export */   q: () => (/* binding */ setDecorativeLabel)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45671);

/**
 * The edit that removes an element from the accessibility tree: `alt=""` where the element has an `alt`, `aria-hidden="true"` for a drawing
 * and an element with only the role of an image. Undefined for a control and for an element that is named by its content.
 */
function setDecorativeAttribute(text, image) {
    const { attribute, altSpan: span, decorativeBy } = image;
    if (decorativeBy === 'alt')
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .setAltAttribute */ .c)(text, image, '');
    if (decorativeBy !== 'aria-hidden' || attribute === undefined)
        return undefined;
    return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}
/**
 * The edit that writes a Markdown image as the `img` that it becomes, with an empty `alt`, because Markdown cannot mark decoration.
 * Site generators rewrite relative addresses in Markdown but not in HTML, so only a complete address is accepted.
 *
 * @param ending the end of the element: `>`, in JSX ` />`
 * @param isWhole whether an address means the same in HTML
 */
function setDecorativeLabel(text, { src, title, span, altSpan, attribute }, ending, isWhole) {
    if (attribute !== undefined || !isWhole.test(src) || unsafe.test(src + (title ?? '')))
        return undefined;
    // The address may be only the part of a template that is the path of a file.
    if (template.test(text.slice(altSpan.end, span.end)) || swallowsLines(text, span))
        return undefined;
    const named = title === undefined ? '' : ` title="${encoded(title)}"`;
    return { span, text: `<img src="${encoded(src)}" alt=""${named}${ending}` };
}
const template = /\{[{%#]|<[%?]|\$\{/;
/** Template expressions and line breaks would not survive unchanged. */
const unsafe = /[{}<>\n\r`\\]/;
/**
 * A tag alone on its line begins an HTML block that continues to the next blank line (CommonMark 0.31.2, 4.6, type 7), while the image
 * was part of a paragraph or of a table row.
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
/** UTF-16 units; longer lines are not blank. */
const nearby = 2000;
/** Whether a line is empty inside the quotes around `other`. */
function isBlank(line, other) {
    return /^[\s>]*$/.test(line) && line.split('>').length <= other.split('>').length;
}
/** Besides the quote and the start of a reference, a pipe is encoded, because Markdown around the element would read it as the end of a table cell. */
function encoded(value) {
    return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\|/g, '&#124;');
}


/***/ }),

/***/ 82228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText),
/* harmony export */   l: () => (/* binding */ attribute)
/* harmony export */ });
/** ` name="value"` of a tag; an empty text for undefined. */
function attribute(name, value) {
    return value === undefined ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}
/** Text between the tags of a page. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}


/***/ }),

/***/ 33001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOpenElements),
/* harmony export */   r: () => (/* binding */ breakouts)
/* harmony export */ });
/** @param mostRepeated how many elements may be open that the parser opens again in each block */
function createOpenElements(mostRepeated) {
    const counts = new Map();
    let depth = 0;
    let repeating = 0;
    let pages = 0;
    function countOf(name) {
        const known = counts.get(name) ?? { open: 0, refused: 0 };
        counts.set(name, known);
        return known;
    }
    function inDrawing() {
        return drawings.some((name) => (counts.get(name)?.open ?? 0) > 0);
    }
    function add(name, by) {
        countOf(name).open += by;
        depth += by * levelsOf(name);
        if (repeated.has(name))
            repeating += by;
    }
    /** HTML in a drawing ends it, whatever the source says (HTML, 13.2.6.5). */
    function leaveDrawings() {
        for (const name of drawings)
            while (countOf(name).open > 0)
                add(name, -1);
    }
    return {
        open(name, closesItself) {
            if (name === 'html' || name === 'body')
                return (pages += 1) <= mostPages;
            if (voids.has(name) || (closesItself && (inDrawing() || drawings.includes(name))))
                return true;
            if (breakouts.has(name) && inDrawing() && !counts.get('foreignobject')?.open)
                leaveDrawings();
            if (implied.has(name) && !inDrawing())
                return true;
            const isFull = depth + levelsOf(name) > deepest || (repeated.has(name) && repeating >= mostRepeated);
            if (isFull)
                countOf(name).refused += 1;
            else
                add(name, 1);
            return !isFull;
        },
        close(name) {
            const count = counts.get(name);
            if (count && count.refused > 0) {
                count.refused -= 1;
                return false;
            }
            if (count && count.open > 0)
                add(name, -1);
            return true;
        },
        inDrawing,
    };
}
/** Where Chromium stops, too (`kMaximumHTMLParserDOMTreeDepth`). */
const deepest = 512;
/** Tags of `html` and `body`: each one more adds its attributes to the first. */
const mostPages = 100;
const drawings = ['svg', 'math'];
/** With the elements that the parser adds inside, or that may stand between two of the name. */
function levelsOf(name) {
    if (name === 'table')
        return 4;
    return doubled.has(name) ? 2 : 1;
}
const doubled = new Set('ul ol menu dl object'.split(' '));
const voids = new Set('area base br col embed frame hr image img input link meta param source track wbr'.split(' '));
/** Elements that end where the next one of their kind begins, or that a page has once: however many are open in the source, few are in the page. */
const implied = new Set('a button colgroup caption dd dt form head li nobr optgroup option p rb rp rt rtc tbody td tfoot th thead tr'.split(' '));
/** Formatting elements, which the parser opens again in each block while they are open (HTML, 13.2.4.3). */
const repeated = new Set('b big code em font i s small strike strong tt u'.split(' '));
/** HTML, 13.2.6.5, start tags that are a parse error in foreign content: they end it. */
const breakouts = new Set(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s
  small span strong strike sub sup table tt u ul var`.split(/\s+/));


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isPage),
  Z: () => (/* binding */ parseHtml)
});

// EXTERNAL MODULE: ./node_modules/hast-util-from-parse5/lib/index.js + 2 modules
var lib = __webpack_require__(9159);
// EXTERNAL MODULE: ./node_modules/parse5/dist/index.js + 14 modules
var dist = __webpack_require__(69237);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(94413);
;// CONCATENATED MODULE: ./build/formats/page/rendered-templates.js
/**
 * Puts the content of a `template` in its place where it is on the page from the start: as a shadow root that the page declares (HTML
 * Standard, 4.12.3), or because a library renders such templates. The content of any other `template` is only for scripts.
 */
function openTemplates(tree) {
    const parents = [tree];
    for (let parent = parents.pop(); parent; parent = parents.pop()) {
        if (parent.children.some(isTemplate))
            parent.children = opened(parent);
        parents.push(...elementsIn(parent));
    }
}
function* elementsIn({ children }) {
    for (const child of children)
        if (child.type === 'element')
            yield child;
}
function opened(parent) {
    const found = [];
    let mayHaveShadow = isShadowHost(parent);
    function add(child) {
        const isShadow = isTemplate(child) && mayHaveShadow && isShadowRoot(child);
        if (isShadow)
            mayHaveShadow = false;
        // A template may be all that another one contains.
        if (isTemplate(child) && (isShadow || isRendered(child)))
            child.content?.children.forEach(add);
        else
            found.push(child);
    }
    parent.children.forEach(add);
    return found;
}
function isTemplate(node) {
    return node.type === 'element' && node.tagName === 'template';
}
function isShadowRoot({ properties }) {
    return /^(?:open|closed)$/i.test(String(properties.shadowRootMode));
}
/** The elements that can have a shadow root (DOM Standard, 4.2.14, `attachShadow`); the root of a fragment stands for its `body`. */
function isShadowHost(node) {
    return node.type === 'root' || node.tagName.includes('-') || hosts.has(node.tagName);
}
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
function isRendered({ properties }) {
    return (Object.keys(properties).some((name) => directives.test(name)) || /^dom-(?:if|repeat)$/.test(String(properties.is)));
}
/** Vue 3 (also `v-slot:name`, `#name`) and Vue 2, Alpine, Lightning Web Components, Aurelia; Polymer has a value of `is`. */
const directives = /^(?:v-(?:if|else-if|else|for|slot)(?:[:.].*)?|#.*|slot|slot-?scope|x-(?:if|for|teleport)|(?:lwc:(?:if|elseif|else)|if:(?:true|false)|for:each|iterator:.+)|(?:if\.bind|repeat\.for))$/i;

// EXTERNAL MODULE: ./build/formats/page/open-elements.js
var open_elements = __webpack_require__(33001);
;// CONCATENATED MODULE: ./build/formats/page/read-tag.js
/**
 * Reads a tag as the tokenizer of browsers does (HTML, 13.2.5), in one step for each of its characters.
 *
 * @param from the offset after the name
 * @returns undefined where the text ends before the tag
 */
function readTag(text, from) {
    const attributes = [];
    let at = from;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.test(text);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    while (at < text.length) {
        const closesItself = skip(between) && text[at - 1] === '/';
        if (text[at] === '>')
            return { end: at + 1, attributes, closesItself };
        const start = at;
        if (!skip(attributeName))
            return undefined;
        if (skip(equals)) {
            const quote = text[at];
            if (quote === '"' || quote === "'") {
                const closing = text.indexOf(quote, at + 1);
                if (closing === -1)
                    return undefined;
                at = closing + 1;
            }
            else
                skip(unquoted);
        }
        attributes.push({ start, end: at });
    }
    return undefined;
}
const between = /[\s/]+/y;
const attributeName = /[^\s/>][^\s/>=]*/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s>]+/y;

;// CONCATENATED MODULE: ./build/formats/page/within-limits.js


/**
 * `html` with spaces over what would take the parser a time that grows with the square of its size; of the same length. No page that
 * was written for readers has it:
 * - elements that are nested more than 512 levels deep, where Chromium also stops (`kMaximumHTMLParserDOMTreeDepth`): the parser looks
 *   through all open elements again and again, and our own walk recurses. Their content stays.
 * - elements such as `b` that stay open, where a page has so many that repeating them in every block would make it a million elements;
 * - attributes after the thousandth of one tag, because each name is compared with all others.
 */
function withinLimits(html) {
    const cuts = cutsIn(html);
    if (cuts.length === 0)
        return html;
    const parts = [];
    let at = 0;
    for (const { start, end } of cuts) {
        parts.push(html.slice(at, start), ' '.repeat(end - start));
        at = end;
    }
    return [...parts, html.slice(at)].join('');
}
const mostRepeated = 300_000;
const mostAttributes = 1000;
/** In order, without overlaps. */
function cutsIn(html) {
    const cuts = [];
    const elements = (0,open_elements/* createOpenElements */.Q)(Math.max(8, Math.floor(mostRepeated / (html.match(/</g)?.length ?? 1))));
    const marks = /<(?:!--|(\/?)([A-Za-z][^\s/>]*))/g;
    for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
        const [opening, slash, written = ''] = mark;
        const behind = mark.index + opening.length;
        if (written === '') {
            // `<!-->` is a whole comment.
            const end = html.indexOf('-->', mark.index + '<!'.length);
            if (end === -1)
                break;
            marks.lastIndex = end + '-->'.length;
            continue;
        }
        const tag = readTag(html, behind);
        if (!tag)
            break;
        marks.lastIndex = tag.end;
        const name = written.toLowerCase();
        const isKept = slash === '/' ? elements.close(name) : elements.open(name, tag.closesItself);
        const excess = tag.attributes[mostAttributes];
        if (!isKept)
            cuts.push({ start: mark.index, end: tag.end });
        else if (excess)
            cuts.push({ start: excess.start, end: tag.end - '>'.length });
        const ending = slash === '' && !elements.inDrawing() ? rawTexts.get(name) : undefined;
        if (!ending)
            continue;
        ending.lastIndex = tag.end;
        const closing = ending.exec(html);
        if (!closing)
            break;
        marks.lastIndex = closing.index;
    }
    return cuts;
}
/** The ends of elements that contain no tags (HTML, 13.2.5.1 and following). */
const rawTexts = new Map(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
]));

;// CONCATENATED MODULE: ./build/formats/page/parse-html.js





/**
 * HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes; {@link withinLimits}. Templates that are
 * rendered are open.
 */
function parseHtml(text) {
    const html = withinLimits(text);
    const tree = isPage(html) ? (0,dist/* parse */.qg)(html, options) : parseFragment(html);
    const root = (0,lib/* fromParse5 */.D)(tree, { file: new vfile_lib/* VFile */.T(html), verbose: true });
    if (root.type !== 'root')
        throw new Error(`A page has the root ${root.type}.`);
    if (/<template/i.test(html))
        openTemplates(root);
    return root;
}
/**
 * Whether a text is a whole page. A fragment must not be parsed as one, because `<noscript>` and `<template>` have other parsing rules in the
 * head than in the body.
 */
function isPage(html) {
    return /<(?:!doctype|html|head|body)\b/i.test(html);
}
/**
 * Without the places of attributes that are called as what every object of JavaScript has: `hast-util-from-parse5` takes no property from
 * them, but stops at their places (`<p constructor>`).
 */
const treeAdapter = {
    ...dist/* defaultTreeAdapter */.jh,
    setNodeSourceCodeLocation(node, location) {
        const known = location?.attrs
            ? { ...location, attrs: withoutInherited(location.attrs) }
            : location;
        dist/* defaultTreeAdapter */.jh.setNodeSourceCodeLocation(node, known);
    },
};
function withoutInherited(values) {
    const entries = Object.entries(values);
    const own = entries.filter(([name]) => !(name in Object.prototype));
    return own.length === entries.length ? values : Object.fromEntries(own);
}
const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter };
/**
 * As `parseFragment` of parse5, which moves the nodes at the top one by one out of the list that they are in: with a hundred thousand of
 * them, that takes ten seconds.
 */
function parseFragment(html) {
    const parser = dist/* Parser */.iX.getFragmentParser(null, options);
    parser.tokenizer.write(html, true);
    const fragment = dist/* defaultTreeAdapter */.jh.createDocumentFragment();
    fragment.childNodes = parser.document.childNodes.flatMap((root) => ('childNodes' in root ? root.childNodes : []));
    return fragment;
}


/***/ }),

/***/ 29957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ swallowsTheRest)
/* harmony export */ });
/**
 * Whether raw HTML opens an element whose content is not markup, and does not close it: it would swallow the rest of the page.
 * GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML), and so do we.
 */
function swallowsTheRest(value) {
    const tag = rawText.exec(value)?.[1];
    return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
}
const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;


/***/ }),

/***/ 19081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSourceMap)
/* harmony export */ });
function createSourceMap() {
    const runs = [];
    /** The last run that begins at or before `offset`. */
    function runAt(offset) {
        let low = 0;
        let high = runs.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((runs[middle]?.offset ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return runs[low - 1];
    }
    return {
        add(offset, source, length) {
            runs.push({ offset, source, length });
        },
        toSource(offset) {
            const run = runAt(offset);
            return run && offset < run.offset + run.length ? run.source + offset - run.offset : undefined;
        },
        lastBefore(offset) {
            const run = runAt(offset - 1);
            return run && run.source + Math.min(offset - run.offset, run.length) - 1;
        },
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
