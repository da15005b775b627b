export const ids = [6687];
export const modules = {

/***/ 96687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createPageFormat)
});

// NAMESPACE OBJECT: ./build/formats/quick/html/element-names.js
var element_names_namespaceObject = {};
__webpack_require__.r(element_names_namespaceObject);
__webpack_require__.d(element_names_namespaceObject, {
  blocks: () => (blocks),
  common: () => (common),
  ending: () => (ending),
  formatting: () => (formatting),
  headings: () => (headings),
  images: () => (element_names_images),
  implied: () => (implied),
  items: () => (items),
  kept: () => (kept),
  metadata: () => (metadata),
  raws: () => (raws),
  scopes: () => (scopes),
  shown: () => (shown),
  special: () => (special),
  tableParts: () => (tableParts),
  texted: () => (texted),
  unplaced: () => (unplaced),
  voids: () => (voids)
});

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/masking/restore.js
var restore = __webpack_require__(27222);
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
// EXTERNAL MODULE: ./build/formats/quick/markup.js
var markup = __webpack_require__(45735);
;// CONCATENATED MODULE: ./build/formats/quick/html/attributes.js
/**
 * Goes through the attributes of a start tag as the tokenizer of browsers does (HTML Standard, 13.2.5.32 to 13.2.5.40), in one step for each
 * of its characters.
 *
 * @param from the offset behind the name
 * @returns the offset of the `>`; -1 where the page ends before
 */
function passAttributes(html, from, onAttribute) {
    let at = from;
    for (;;) {
        let code = html.charCodeAt(at);
        while (isSpace(code) || code === slash)
            code = html.charCodeAt(++at);
        if (code === greater)
            return at;
        if (at >= html.length)
            return -1;
        const nameStart = at;
        // A name may begin with `=`.
        do
            code = html.charCodeAt(++at);
        while (at < html.length && !isSpace(code) && code !== slash && code !== greater && code !== equals);
        const nameEnd = at;
        while (isSpace(code))
            code = html.charCodeAt(++at);
        if (code !== equals) {
            onAttribute(nameStart, nameEnd, nameEnd, nameEnd);
            continue;
        }
        do
            code = html.charCodeAt(++at);
        while (isSpace(code));
        let valueStart = at;
        if (code === doubleQuote || code === singleQuote) {
            valueStart += 1;
            const closing = html.indexOf(code === doubleQuote ? '"' : "'", valueStart);
            if (closing === -1)
                return -1;
            onAttribute(nameStart, nameEnd, valueStart, closing);
            at = closing + 1;
            continue;
        }
        while (at < html.length && !isSpace(code) && code !== greater)
            code = html.charCodeAt(++at);
        onAttribute(nameStart, nameEnd, valueStart, at);
    }
}
/** White space of HTML. */
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}
const slash = 0x2f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

;// CONCATENATED MODULE: ./build/formats/quick/html/frame.js

/**
 * The elements that a page has once, whether or not they are written: `html`, `head` and `body` (HTML Standard, 13.2.6.4.1 to 13.2.6.4.7, and
 * 13.2.6.4.19). A fragment has none of them. Its functions return whether it is sure.
 */
class Frame {
    #stage;
    #open;
    #isPage;
    constructor(open, isPage) {
        this.#open = open;
        this.#isPage = isPage;
        this.#stage = isPage ? 'start' : 'body';
    }
    /** Makes the place for any other element. */
    prepareFor(facts, at) {
        if (this.#stage === 'body')
            return true;
        if (this.#stage === 'end')
            this.#stage = 'body';
        else if (!facts.isMetadata)
            return this.#enterBody(at);
        else if (this.#stage !== 'head')
            return this.#stage !== 'after head' && this.#enterHead(at);
        return this.#open.top.facts.name !== 'noscript' || inNoscript.has(facts.name);
    }
    /** Whether the content of the page has begun, and not ended. */
    isInBody() {
        return this.#stage === 'body';
    }
    begin(facts, start, end, marks) {
        if (!this.#enter(facts.name, start))
            return false;
        this.#open.add(facts, start, end, marks);
        return true;
    }
    /** The end tag of one of the three. */
    end({ name }, start, end) {
        if (name === 'head') {
            if (this.#stage !== 'head' || this.#open.top.facts.name !== 'head')
                return false;
            this.#open.close(start, end);
            this.#stage = 'after head';
            return true;
        }
        if (!this.#isPage || (this.#stage !== 'body' && this.#stage !== 'end') || !this.#isInFlow())
            return false;
        this.#stage = 'end';
        return start < end;
    }
    /** Puts a text into its place, which may be in two elements. */
    text(html, start, end) {
        if (this.#stage === 'body') {
            this.#open.addText(start, end);
            return true;
        }
        let at = start;
        while (at < end && isSpace(html.charCodeAt(at)))
            at += 1;
        if (at > start && this.#stage !== 'start' && this.#stage !== 'html')
            this.#open.addText(start, at);
        if (at === end)
            return true;
        if (this.#stage === 'end')
            this.#stage = 'body';
        // A reference may be white space, too.
        else if (html.charAt(at) === '&' || !this.#enterBody(at))
            return false;
        this.#open.addText(at, end);
        return true;
    }
    #enter(name, at) {
        if (name === 'html') {
            if (this.#stage !== 'start')
                return false;
            this.#stage = 'html';
            return true;
        }
        if (name === 'head') {
            if (this.#stage !== 'start' && this.#stage !== 'html')
                return false;
            this.#enterHtml(at);
            this.#stage = 'head';
            return true;
        }
        if (this.#stage === 'body' || this.#stage === 'end' || !this.#leaveHead(at))
            return false;
        this.#stage = 'body';
        return true;
    }
    #enterHtml(at) {
        if (this.#stage !== 'start')
            return;
        this.#open.insert('html', at);
        this.#stage = 'html';
    }
    #enterHead(at) {
        this.#enterHtml(at);
        if (this.#stage === 'html') {
            this.#open.insert('head', at);
            this.#stage = 'head';
        }
        return true;
    }
    #leaveHead(at) {
        this.#enterHead(at);
        if (this.#stage === 'after head')
            return true;
        if (this.#open.top.facts.name !== 'head')
            return false;
        this.#open.close(at);
        this.#stage = 'after head';
        return true;
    }
    #enterBody(at) {
        if (!this.#leaveHead(at))
            return false;
        this.#open.insert('body', at);
        this.#stage = 'body';
        return true;
    }
    /** Whether no table, drawing or the like is open, whose rules are others. */
    #isInFlow() {
        for (let at = this.#open.top; at.parent && at.facts.name !== 'body'; at = at.parent) {
            if (at.isForeign || at.facts.isScope || at.facts.content !== 'flow')
                return false;
        }
        return true;
    }
}
/** In the head, it shows nothing else (HTML Standard, 13.2.6.4.5). */
const inNoscript = new Set('link meta style noframes'.split(' '));

;// CONCATENATED MODULE: ./build/formats/quick/html/left-out.js
/** Notes what the start of an element means to the images of the page. */
function noteStart(element, around, marks, needed) {
    const { name, isShown, isImage, isTexted } = element.facts;
    const shows = isShown || (name === 'input' && marks.isImageInput) || marks.isImage;
    const isName = marks.id !== undefined && needed.ids.has(marks.id);
    element.matters = shows || marks.isOpening || isName || (name === 'label' && needed.hasLabels);
    element.shows = element.matters && (isImage || marks.hasRole);
    if (element.matters)
        around.matters = true;
    if (element.shows)
        show(around);
    const isText = isTexted || marks.hasRole || marks.isCaption || isName || (element.matters && !isShown);
    element.isLabel = name === 'p' || marks.isCaption;
    element.texts = around.texts + (isText ? 1 : 0);
}
/**
 * Notes the end of an element: its content is left out when it cannot matter to any image. It is not inside or beside anything whose text
 * belongs to an image, and has no image, heading, label or element with a name for others in it.
 */
function noteEnd(element, around, html) {
    const { name, isKept } = element.facts;
    if (element.isShort)
        around.isShort = true;
    if (element.matters)
        around.matters = true;
    if (element.shows) {
        show(around);
        return;
    }
    // An anchor without content is not what a reader sees there.
    if (name === 'a' && element.children.length === 0)
        return;
    const isBeside = around.isAfterImage;
    around.isAfterImage = false;
    const isNeeded = element.matters || around.texts > 0 || isKept || (isBeside && element.isLabel);
    const before = around.lastHollow;
    around.lastHollow = isNeeded ? undefined : element;
    if (isNeeded)
        return;
    element.isHollow = true;
    around.isShort = true;
    element.isOut = before?.facts === element.facts && html.slice(before.end, element.start).trim() === '';
}
/** Notes the end of an element that stays open to the end of the page. */
function noteOpenEnd(element, around) {
    if (element.isShort)
        around.isShort = true;
    if (element.matters)
        around.matters = true;
    if (element.shows)
        show(around);
}
/** An image is in an element: what is directly before it there, and what comes directly after it, may be its caption. */
function show(around) {
    around.shows = true;
    around.isAfterImage = true;
    const before = around.lastHollow;
    around.lastHollow = undefined;
    if (!before)
        return;
    before.isOut = false;
    if (before.isLabel)
        left_out_restore(before);
}
function left_out_restore(element) {
    element.isHollow = false;
    element.isOut = false;
    for (const child of element.children)
        if (child.type === 'element')
            left_out_restore(child);
}
/** Takes what is left out from the children of an element and of all in it. */
function leaveOut(element) {
    if (element.isHollow) {
        element.children = [];
        return;
    }
    element.children = element.children.filter((child) => child.type !== 'element' || !child.isOut);
    for (const child of element.children)
        if (child.type === 'element')
            leaveOut(child);
}
/** Whether an element or one around it is left out. */
function isLeftOut(element) {
    for (let at = element; at; at = at.parent)
        if (at.isHollow || at.isOut)
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/formats/page/open-elements.js
var open_elements = __webpack_require__(33001);
;// CONCATENATED MODULE: ./build/formats/quick/html/element-names.js
/** Elements that show an image or give one its heading, and those around all. */
const shown = names('img image svg area object embed picture figcaption h1 h2 h3 h4 h5 h6 html head body frameset template');
/** Elements whose text belongs to the images in them. */
const texted = names(`a button summary label table dl p li td th dt dd blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 svg math object select option
  textarea title`);
/** Elements that show an image, or may. */
const element_names_images = names('img image svg input area object embed picture');
/** Elements that are never left out: those around all, and those beside which an image may stand. */
const kept = names('html head body template svg math a');
/** Elements that end an open paragraph (HTML Standard, 13.2.6.4.7). */
const blocks = names(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup hr listing main
  menu nav ol p pre search section summary table ul xmp`);
const headings = names('h1 h2 h3 h4 h5 h6');
const items = names('li dd dt');
const tableParts = names('caption col colgroup tbody td tfoot th thead tr');
/** Elements of which only the parser knows where they belong. */
const unplaced = names('basefont bgsound frame frameset image isindex keygen plaintext template');
/** Elements that have neither content nor an end tag. */
const voids = names('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content is no markup. */
const raws = names('script style textarea title xmp iframe noembed noframes');
/** Elements whose end may be left out (HTML Standard, 13.2.6.3, implied end tags). */
const implied = names('dd dt li optgroup option p rb rp rt rtc');
/** Elements whose end also ends those. */
const ending = new Set([
    ...[...blocks].filter((name) => name !== 'p' && name !== 'table'),
    ...headings,
    ...items,
    ...names('applet button caption marquee object td th'),
]);
/** Elements that belong into the head where it has not ended (HTML Standard, 13.2.6.4.4). */
const metadata = names('base link meta noframes noscript script style title');
/** Elements in which a paragraph around them is not ended (HTML Standard, 13.2.4.2, button scope). */
const scopes = names('applet button caption html marquee object table td template th');
/** Elements that are opened again behind an end tag that does not fit (HTML Standard, 13.2.4.3), and those with such rules of their own. */
const formatting = names('a b big code em font i nobr s small strike strong tt u form select');
/** HTML Standard, 13.2.4.2, without those that have no end tag. */
const special = names(`address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript
  object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul
  xmp`);
/** Common elements without a place of their own. */
const common = names(`abbr audio b bdi bdo big canvas cite code data datalist del dfn em font i ins kbd label legend map mark math meter output picture
  progress q samp slot small span strike strong sub sup svg time tt u var video circle defs g line path polygon polyline rect symbol use`);
function names(list) {
    return new Set(list.split(/\s+/));
}

;// CONCATENATED MODULE: ./build/formats/quick/html/facts.js

/** Which of these elements are open, as bits. */
const Open = { paragraph: 1, a: 2, button: 4, form: 8, nobr: 16, select: 32 };
/** Undefined where a name has characters that no element of HTML has. */
function factsOf(written) {
    const found = known.get(written) ?? known.get(written.toLowerCase());
    if (found)
        return found;
    return /^[A-Za-z][\w-]*$/.test(written) ? describe(written.toLowerCase()) : undefined;
}
function describe(name) {
    return {
        name,
        place: placeOf(name),
        content: contents.get(name) ?? 'flow',
        isVoid: voids.has(name),
        isRaw: raws.has(name),
        isSpecial: special.has(name),
        isImplied: implied.has(name),
        endsImplied: ending.has(name),
        isMetadata: metadata.has(name),
        isScope: scopes.has(name),
        isFormatting: formatting.has(name),
        bit: bits.get(name) ?? 0,
        isShown: shown.has(name),
        isImage: element_names_images.has(name),
        isTexted: texted.has(name),
        isKept: kept.has(name),
    };
}
function placeOf(name) {
    if (unplaced.has(name))
        return 'never';
    if (headings.has(name))
        return 'heading';
    if (items.has(name))
        return 'item';
    if (tableParts.has(name))
        return 'part';
    return blocks.has(name) ? 'block' : (places.get(name) ?? 'any');
}
const places = new Map([
    ['a', 'once'],
    ['button', 'once'],
    ['form', 'once'],
    ['nobr', 'once'],
    ['option', 'option'],
    ['optgroup', 'option'],
    ['rb', 'ruby'],
    ['rp', 'ruby'],
    ['rt', 'ruby'],
    ['rtc', 'ruby'],
    ['html', 'page'],
    ['head', 'page'],
    ['body', 'page'],
]);
const contents = new Map([
    ['table', 'table'],
    ['tbody', 'rows'],
    ['tfoot', 'rows'],
    ['thead', 'rows'],
    ['tr', 'row'],
    ['colgroup', 'columns'],
    ['select', 'select'],
]);
const bits = new Map([
    ['p', Open.paragraph],
    ['a', Open.a],
    ['button', Open.button],
    ['form', Open.form],
    ['nobr', Open.nobr],
    ['select', Open.select],
]);
const known = new Map([...new Set([...Object.values(element_names_namespaceObject).flatMap((list) => [...list]), ...places.keys()])].map((name) => [
    name,
    describe(name),
]));
/** Those of the elements that the parser adds itself; `html` stands for the page, too. */
const factsOfAdded = {
    html: describe('html'),
    head: describe('head'),
    body: describe('body'),
    tbody: describe('tbody'),
    colgroup: describe('colgroup'),
    p: describe('p'),
};

;// CONCATENATED MODULE: ./build/formats/quick/html/nesting.js


function placementOf(facts, top) {
    if (top.isForeign)
        return inDrawing(facts, top);
    if (top.open & Open.select)
        return inSelect(facts, top);
    const { content } = top.facts;
    if (content !== 'flow')
        return inTable(facts, content);
    switch (facts.place) {
        case 'any':
            return 'fits';
        case 'block':
            // In pages of the past a table does not end a paragraph.
            return facts.name === 'table' && top.open & Open.paragraph ? 'unsure' : behindParagraph(top);
        case 'heading':
            return top.facts.place === 'heading' ? 'unsure' : behindParagraph(top);
        case 'item':
            return item(facts, top);
        case 'once':
            if (top.open & facts.bit)
                return 'unsure';
            return facts.name === 'form' ? behindParagraph(top) : 'fits';
        case 'option':
            return top.facts.name === 'option' ? 'unsure' : 'fits';
        case 'ruby':
            return top.facts.isImplied ? 'unsure' : 'fits';
        case 'part':
            return endsCell(facts, top) ? 'ends' : 'unsure';
        default:
            return 'unsure';
    }
}
/** How many open elements an end tag ends: its own and those in it whose end may be left out; undefined where it is another one's turn. */
function endedBy(facts, top) {
    let at = top;
    for (let count = 1; at.parent; at = at.parent, count += 1) {
        if (at.facts.name === facts.name)
            return count;
        if (!endsBefore(facts, at))
            return undefined;
    }
    return undefined;
}
/** Whether the end tag of an element ends another one that is open in it. */
function endsBefore(facts, top) {
    if (top.isForeign)
        return false;
    const { name, content } = top.facts;
    if (facts.name === 'select' || facts.name === 'optgroup')
        return name === 'option' || name === 'optgroup';
    if (top.facts.isImplied)
        return facts.endsImplied || isTablePart(facts);
    if (facts.name === 'tr')
        return name === 'td' || name === 'th';
    if (facts.content === 'rows')
        return name === 'td' || name === 'th' || content === 'row';
    return facts.name === 'table' && (name === 'td' || name === 'th' || content === 'row' || content === 'rows');
}
/**
 * How many open elements an end tag ends that are not closed in the order in which they were opened; undefined where only the parser knows.
 */
function endedByForce(facts, top) {
    if (facts.place !== 'block' || !facts.endsImplied)
        return undefined;
    let at = top;
    for (let count = 1; at.parent; at = at.parent, count += 1) {
        if (at.facts.name === facts.name)
            return count;
        // No end tag of a block has an effect beyond these.
        if (boundaries.has(at.facts.name))
            return 0;
        // What is open in a formatting element goes on behind its end.
        if (at.isForeign || at.facts.isScope || at.facts.content !== 'flow' || at.facts.isFormatting)
            return undefined;
    }
    return 0;
}
const boundaries = new Set('html td th caption object applet marquee'.split(' '));
function isTablePart({ content }) {
    return content === 'table' || content === 'rows' || content === 'row';
}
function behindParagraph(top) {
    if ((top.open & Open.paragraph) === 0)
        return 'fits';
    return top.facts.name === 'p' ? 'ends' : 'unsure';
}
/** An item ends the one that is open in the same list. */
function item(facts, top) {
    for (let at = top; at; at = at.parent) {
        const { name, isSpecial } = at.facts;
        if (facts.name === 'li' ? name === 'li' : name === 'dd' || name === 'dt') {
            return at === top || (top.facts.name === 'p' && top.parent === at) ? 'ends' : 'unsure';
        }
        if (isSpecial && name !== 'address' && name !== 'div' && name !== 'p')
            break;
    }
    return behindParagraph(top);
}
function inTable({ name, content, place }, around) {
    if (name === 'script' || name === 'style')
        return 'fits';
    if (place !== 'part')
        return 'unsure';
    const isCell = name === 'td' || name === 'th';
    switch (around) {
        case 'table':
            if (name === 'tr')
                return 'tbody';
            if (name === 'col')
                return 'colgroup';
            return isCell ? 'unsure' : 'fits';
        case 'rows':
            if (name === 'tr')
                return 'fits';
            return isCell || name === 'col' ? 'unsure' : 'ends';
        case 'row':
            if (isCell)
                return 'fits';
            return name === 'tr' || content === 'rows' ? 'ends' : 'unsure';
        default:
            return name === 'col' ? 'fits' : 'ends';
    }
}
/** Whether the next part of a table ends the cell that is open: only elements whose end is implied are open in that. */
function endsCell(facts, top) {
    if (facts.name === 'col' || facts.name === 'colgroup' || facts.name === 'caption')
        return false;
    for (let at = top; at; at = at.parent) {
        if (at.facts.name === 'td' || at.facts.name === 'th')
            return true;
        if (!at.facts.isImplied)
            return false;
    }
    return false;
}
function inSelect({ name, place }, top) {
    if (place !== 'option')
        return name === 'script' ? 'fits' : 'unsure';
    if (top.facts.name === 'option' || (top.facts.name === 'optgroup' && name === 'optgroup'))
        return 'ends';
    return 'fits';
}
/** HTML ends a drawing or begins anew in some of its elements (HTML Standard, 13.2.6.5). */
function inDrawing({ name }, top) {
    const isUnsure = open_elements/* breakouts */.r.has(name) || name === 'font' || name === 'math' || integration.has(top.facts.name);
    return isUnsure || (name === 'svg' && top.isInFormula()) ? 'unsure' : 'fits';
}
const integration = new Set('title desc foreignobject mi mo mn ms mtext annotation-xml'.split(' '));

// EXTERNAL MODULE: ./node_modules/hast-util-from-parse5/lib/index.js + 2 modules
var lib = __webpack_require__(9159);
// EXTERNAL MODULE: ./node_modules/parse5/dist/index.js + 14 modules
var dist = __webpack_require__(69237);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(94413);
;// CONCATENATED MODULE: ./build/formats/quick/html/references.js

/** Text between tags as browsers read it: with its character references, and without carriage returns. */
function decodedText(written) {
    const common = withCommon(written);
    if (common !== undefined)
        return common;
    const [element] = (0,dist/* parseFragment */.oH)(`<p>${written.replaceAll('<', '&lt;')}`).childNodes;
    const [text] = element && 'childNodes' in element ? element.childNodes : [];
    return text && 'value' in text ? text.value : '';
}
/** The value of an attribute as browsers read it: there, some references are text where a letter follows. */
function decodedValue(written) {
    const common = withCommon(written);
    if (common !== undefined)
        return common;
    const quote = written.includes('"') ? "'" : '"';
    const [element] = (0,dist/* parseFragment */.oH)(`<p title=${quote}${written}${quote}>`).childNodes;
    return element && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
}
/** With the references that most pages have; undefined where there are others. */
function withCommon(written) {
    const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
    if (!text.includes('&'))
        return text;
    if (rare.test(text))
        return undefined;
    return text.replace(reference, (found, name) => references_common.get(name) ?? found);
}
const references_common = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['nbsp', '\u00a0'],
    ['copy', '©'],
    ['#39', "'"],
]);
const reference = /&(amp|lt|gt|quot|nbsp|copy|#39);/g;
/** A mark that begins another reference, or may. */
const rare = /&(?!(?:amp|lt|gt|quot|nbsp|copy|#39);|\s|$)/;

;// CONCATENATED MODULE: ./build/formats/quick/html/parsed-tag.js





/** The element that a start tag begins, without its content: with the properties and the places of its attributes that the parser gives it. */
function parsedTag(html, { start, from, end, closing, isSvg }) {
    const attrs = [];
    const locations = {};
    passAttributes(html, from, (nameStart, nameEnd, valueStart, valueEnd) => {
        const name = html.slice(nameStart, nameEnd).toLowerCase();
        // Of two attributes with one name the first counts; the tree has no place for these that all objects have.
        if (name in locations)
            return;
        locations[name] = parsed_tag_location(nameStart, valueEnd);
        attrs.push({ name, value: decodedValue(html.slice(valueStart, valueEnd)) });
    });
    const startTag = { ...parsed_tag_location(start, end), attrs: locations };
    const endTag = closing && parsed_tag_location(closing.start, closing.end);
    const tree = (0,lib/* fromParse5 */.D)({
        nodeName: 'x',
        tagName: 'x',
        attrs,
        namespaceURI: isSvg ? dist/* html.NS */.qy.NS.SVG : dist/* html.NS */.qy.NS.HTML,
        parentNode: null,
        childNodes: [],
        sourceCodeLocation: { ...startTag, startTag, ...(endTag && { endTag }) },
    }, { file, verbose: true });
    if (tree.type !== 'element')
        throw new Error(`A tag is read as ${tree.type}.`);
    return tree;
}
const file = new vfile_lib/* VFile */.T('');
/** Only offsets count. */
function parsed_tag_location(startOffset, endOffset) {
    return { startLine: 1, startCol: 1, startOffset, endLine: 1, endCol: 1, endOffset };
}

// EXTERNAL MODULE: ./node_modules/property-information/lib/normalize.js
var normalize = __webpack_require__(95246);
// EXTERNAL MODULE: ./node_modules/property-information/lib/find.js
var find = __webpack_require__(97522);
// EXTERNAL MODULE: ./node_modules/property-information/index.js + 11 modules
var property_information = __webpack_require__(4278);
;// CONCATENATED MODULE: ./build/formats/quick/html/properties.js




/** The properties of an element, which are its attributes under the names and with the types that the tree of the parser gives them. */
function propertiesOf(html, tag) {
    const properties = {};
    const names = new Set();
    const unsure = [];
    passAttributes(html, tag.from, (nameStart, nameEnd, valueStart, valueEnd) => {
        const name = html.slice(nameStart, nameEnd).toLowerCase();
        // Of two attributes with one name the first counts.
        if (names.has(name))
            return;
        names.add(name);
        // The tree of the parser has no property of these names.
        if (name in Object.prototype)
            return;
        const info = infoOf(name, tag.isSvg);
        if (info.commaSeparated || info.commaOrSpaceSeparated || info.property in properties) {
            unsure.push(name);
        }
        else
            properties[info.property] = properties_valueOf(info, decodedValue(html.slice(valueStart, valueEnd)));
    });
    return unsure.length === 0 ? properties : parsedTag(html, tag).properties;
}
function properties_valueOf(info, value) {
    if (!info.spaceSeparated)
        return primitive(info, value);
    const list = value.trim();
    return list === '' ? [] : list.split(/[ \t\n\r\f]+/).map((item) => primitive(info, item));
}
function primitive(info, value) {
    if (info.number && value !== '' && !Number.isNaN(Number(value)))
        return Number(value);
    const isTrue = value === '' || (0,normalize/* normalize */.S)(value) === (0,normalize/* normalize */.S)(info.property);
    return (info.boolean || info.overloadedBoolean) && isTrue ? true : value;
}
/** What is known of an attribute is looked up once for each name, in HTML and in drawings. */
function infoOf(name, isSvg) {
    const infos = isSvg ? svgInfos : htmlInfos;
    const known = infos.get(name);
    if (known)
        return known;
    const info = (0,find/* find */.I)(isSvg ? property_information/* svg */.JW : property_information/* html */.qy, name);
    if (infos.size < mostInfos)
        infos.set(name, info);
    return info;
}
/** No site has more; a text that was made to fill the memory may. */
const mostInfos = 2000;
const htmlInfos = new Map();
const svgInfos = new Map();

;// CONCATENATED MODULE: ./build/formats/quick/html/nodes.js




/** Text of a page, which is decoded when it is asked for. */
class PageText {
    type = 'text';
    #written;
    #value = undefined;
    constructor(written) {
        this.#written = written;
    }
    get value() {
        return (this.#value ??= decodedText(this.#written));
    }
}
/** An element of a page, whose attributes are read when they are asked for, and what is known of it while the page is read. */
class PageElement {
    type = 'element';
    tagName;
    children = [];
    facts;
    parent;
    /** Whether it is a drawing, a formula, or a part of one. */
    isForeign;
    /** Offset of its start tag. */
    start;
    /** Offset behind its start tag; the same as `start` for an element that nobody wrote. */
    inner;
    /** Offset of its end tag, or of what ends it without one. */
    contentEnd = 0;
    /** Offset behind its end. */
    end = 0;
    depth;
    /** Which elements are open in it: the bits of `Open`. */
    open;
    /** Whether it is an image, gives one its heading or name, or has something in it that does. */
    matters = false;
    /** Whether it has an image. */
    shows = false;
    /** Whether its text may be the label of an image that it is beside, or of what that is in: tables and the like are kept as a whole. */
    isLabel = false;
    /** How many elements from the root to itself have a text that belongs to the images in them. */
    texts = 0;
    /** Whether its content is left out. */
    isHollow = false;
    /** Whether something in it was left out; it may have been put back since. */
    isShort = false;
    /** Whether it is left out as a whole. */
    isOut = false;
    /** The last element in it, if that was made hollow. */
    lastHollow = undefined;
    /** Whether the last element in it has an image. */
    isAfterImage = false;
    #html;
    #properties = undefined;
    constructor(html, facts, parent, start, inner) {
        this.#html = html;
        this.facts = facts;
        this.parent = parent;
        this.start = start;
        this.inner = inner;
        this.isForeign = facts.name === 'svg' || facts.name === 'math' || parent?.isForeign === true;
        this.tagName = this.isForeign && facts.name === 'clippath' ? 'clipPath' : facts.name;
        this.depth = parent ? parent.depth + 1 : 0;
        this.open = openIn(parent, facts);
    }
    get properties() {
        return (this.#properties ??= this.#hasAttributes() ? propertiesOf(this.#html, this.#place()) : none);
    }
    get data() {
        return this.inner === this.start ? undefined : parsedTag(this.#html, this.#place()).data;
    }
    isInFormula() {
        return this.isForeign && (this.facts.name === 'math' || this.parent?.isInFormula() === true);
    }
    #hasAttributes() {
        return this.inner - this.start > '<>'.length + this.facts.name.length;
    }
    #place() {
        return {
            start: this.start,
            from: this.start + '<'.length + this.facts.name.length,
            end: this.inner,
            closing: this.end > this.contentEnd ? { start: this.contentEnd, end: this.end } : undefined,
            isSvg: this.isForeign && !this.isInFormula(),
        };
    }
}
const none = {};
function openIn(parent, facts) {
    const around = parent?.open ?? 0;
    return (facts.isScope ? around & ~Open.paragraph : around) | facts.bit;
}

;// CONCATENATED MODULE: ./build/formats/quick/html/tag-marks.js

function createTagMarks(html) {
    const marks = {
        add(nameStart, nameEnd, valueStart, valueEnd) {
            marks.end = valueEnd;
            marks.count += 1;
            const kind = kindOf(html, nameStart, nameEnd);
            if (kind === undefined)
                return;
            if (kind === 'opening')
                marks.isOpening = true;
            else
                note(kind, html.slice(valueStart, valueEnd));
        },
        clear() {
            marks.end = 0;
            marks.count = 0;
            marks.hasRole = false;
            marks.isImage = false;
            marks.isImageInput = false;
            marks.isOpening = false;
            marks.isCaption = false;
            marks.id = undefined;
        },
        end: 0,
        count: 0,
        hasRole: false,
        isImage: false,
        isImageInput: false,
        isOpening: false,
        isCaption: false,
        id: undefined,
        references: new Set(),
    };
    function note(kind, value) {
        if (kind === 'role') {
            marks.hasRole = true;
            marks.isImage ||= imageRole.test(value);
        }
        else if (kind === 'type')
            marks.isImageInput ||= imageType.test(value);
        else if (kind === 'class')
            marks.isCaption ||= caption.test(value);
        else if (kind === 'id')
            marks.id ??= decodedValue(value);
        else
            for (const id of decodedValue(value).split(/[ \t\n\f\r]+/))
                marks.references.add(id);
    }
    return marks;
}
/** By the names of attributes, also as properties are called, which count as these. */
const kinds = new Map([
    ['class', 'class'],
    ['classname', 'class'],
    ['role', 'role'],
    ['type', 'type'],
    ['id', 'id'],
    ['aria-labelledby', 'reference'],
    ['arialabelledby', 'reference'],
    ['aria-controls', 'opening'],
    ['ariacontrols', 'opening'],
    ['popovertarget', 'opening'],
    ['commandfor', 'opening'],
    ['data-target', 'opening'],
    ['data-bs-target', 'opening'],
]);
/** The lengths of these names and the letters that they begin with: most attributes have others. */
const lengths = new Set([...kinds.keys()].map(({ length }) => length));
const letters = new Set([...kinds.keys()].flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]));
function kindOf(html, start, end) {
    if (!lengths.has(end - start) || !letters.has(html.charCodeAt(start)))
        return undefined;
    return kinds.get(html.slice(start, end).toLowerCase());
}
/** In values as they are written: a reference of a character or a template may stand for anything. */
const imageRole = /img|image|graphics|[&{\uFDD1]/i;
const caption = /caption|gallerytext|title|[&{\uFDD1]/i;
const imageType = /image|[&{\u0080-\uffff]/i;

;// CONCATENATED MODULE: ./build/formats/quick/html/open-elements.js




/** The elements that are open at a place of a page. */
class OpenElements {
    root;
    /** The innermost one. */
    top;
    /** Whether labels may belong to an image. */
    hasImageInput = false;
    /** Elements with an id, in order. */
    named = [];
    #html;
    #needed;
    constructor(html, needed) {
        this.#html = html;
        this.#needed = needed;
        this.root = new PageElement(html, factsOfAdded.html, undefined, 0, 0);
        this.top = this.root;
    }
    /** Puts an element into the innermost one, and becomes that unless it is empty. @param inner offset behind its start tag */
    add(facts, start, inner, marks, isEmpty = false) {
        const element = new PageElement(this.#html, facts, this.top, start, inner);
        if (marks.id !== undefined)
            this.named.push({ id: marks.id, element });
        noteStart(element, this.top, marks, this.#needed);
        this.top.children.push(element);
        if (!isEmpty)
            this.top = element;
    }
    /** Adds an element that nobody wrote. */
    insert(name, at) {
        this.add(factsOfAdded[name], at, at, noMarks);
    }
    /** Ends the innermost element: with an end tag, or at an offset that has none. */
    close(contentEnd, end = contentEnd) {
        const { top } = this;
        if (!top.parent)
            return;
        top.contentEnd = contentEnd;
        top.end = end;
        this.top = top.parent;
        noteEnd(top, top.parent, this.#html);
    }
    /** Ends the elements that the page leaves open: nothing of them is left out. */
    closeAll() {
        for (; this.top.parent; this.top = this.top.parent)
            noteOpenEnd(this.top, this.top.parent);
    }
    addText(start, end) {
        this.top.children.push(new PageText(this.#html.slice(start, end)));
    }
    addComment() {
        this.top.children.push({ type: 'comment', value: '' });
    }
}
/** An element that nobody wrote has no attributes. */
const noMarks = createTagMarks('');

;// CONCATENATED MODULE: ./build/formats/quick/html/reader.js




/** Reads the markup of a page in order. It is made for speed: the fields describe what was read last. */
class MarkupReader {
    #html;
    marks;
    kind = 'comment';
    start = 0;
    /** Offset behind it. */
    end = 0;
    /** The element of a tag; undefined where only the parser knows it. */
    facts = undefined;
    /** Whether a start tag ends in `/>`. */
    isClosed = false;
    constructor(html) {
        this.#html = html;
        this.marks = createTagMarks(html);
    }
    /**
     * Goes on to the next tag, comment or declaration.
     *
     * @returns `end` behind the last one, `unsure` where one has no end or may have another one
     */
    next() {
        const html = this.#html;
        for (let at = html.indexOf('<', this.end); at !== -1; at = html.indexOf('<', at + 1)) {
            const code = html.charCodeAt(at + 1);
            if (isLetter(code))
                return this.#startTag(at);
            if (code === reader_slash)
                return isLetter(html.charCodeAt(at + 2)) ? this.#endTag(at) : 'unsure';
            if (code === exclamation)
                return this.#declaration(at);
            if (code === question)
                return 'unsure';
        }
        return 'end';
    }
    /** Goes on behind what is no markup. */
    passTo(end) {
        this.end = end;
    }
    #startTag(start) {
        const html = this.#html;
        const nameEnd = endOfName(html, start + 1);
        this.facts = factsOf(html.slice(start + 1, nameEnd));
        this.marks.clear();
        const end = html.charCodeAt(nameEnd) === reader_greater ? nameEnd : passAttributes(html, nameEnd, this.marks.add);
        if (end === -1 || this.facts === undefined)
            return 'unsure';
        this.isClosed = html.charCodeAt(end - 1) === reader_slash && this.marks.end !== end;
        this.start = start;
        this.end = end + 1;
        this.kind = 'start';
        return 'found';
    }
    #endTag(start) {
        const html = this.#html;
        const nameEnd = endOfName(html, start + 2);
        this.facts = factsOf(html.slice(start + 2, nameEnd));
        const end = html.charCodeAt(nameEnd) === reader_greater ? nameEnd : passAttributes(html, nameEnd, ignore);
        if (end === -1 || this.facts === undefined)
            return 'unsure';
        this.start = start;
        this.end = end + 1;
        this.kind = 'end';
        return 'found';
    }
    #declaration(start) {
        const html = this.#html;
        const isComment = html.startsWith('<!--', start);
        if (!isComment && !/^<!doctype/i.test(html.slice(start, start + '<!doctype'.length)))
            return 'unsure';
        const end = isComment ? (0,markup/* endOfComment */.kV)(html, start) : html.indexOf('>', start) + 1;
        if (end === undefined || end === 0)
            return 'unsure';
        this.kind = isComment ? 'comment' : 'doctype';
        this.start = start;
        this.end = end;
        return 'found';
    }
}
function ignore() {
    // The attributes of an end tag have no meaning.
}
function endOfName(html, from) {
    let at = from;
    for (let code = html.charCodeAt(at); at < html.length && !isSpace(code) && code !== reader_slash && code !== reader_greater;) {
        code = html.charCodeAt(++at);
    }
    return at;
}
function isLetter(code) {
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
const reader_slash = 0x2f;
const reader_greater = 0x3e;
const exclamation = 0x21;
const question = 0x3f;

;// CONCATENATED MODULE: ./build/formats/quick/html/tree.js








/**
 * The tree of a page, without the parts that cannot matter to any image on it; undefined where only the parser knows how its elements are
 * nested. Linear in the length of the page.
 */
function quickTree(html) {
    if (html.includes('\0'))
        return undefined;
    const first = build(html, { ids: new Set(), hasLabels: false });
    if (first?.isShort !== true)
        return first?.tree;
    return build(html, { ids: first.references, hasLabels: true })?.tree;
}
function build(html, needed) {
    const reader = new MarkupReader(html);
    const { marks } = reader;
    const open = new OpenElements(html, needed);
    const frame = new Frame(open, (0,parse_html/* isPage */.y)(html));
    let textStart = 0;
    let found = reader.next();
    for (; found === 'found'; found = reader.next()) {
        if (reader.start > textStart && !text(textStart, reader.start))
            return undefined;
        textStart = reader.end;
        if (!step())
            return undefined;
    }
    if (found === 'unsure' || (html.length > textStart && !text(textStart, html.length)))
        return undefined;
    open.closeAll();
    const isShort = (open.hasImageInput && !needed.hasLabels) || isMissed();
    leaveOut(open.root);
    return { tree: { type: 'root', children: open.root.children }, references: marks.references, isShort };
    function isMissed() {
        if (marks.references.size === 0)
            return false;
        return open.named.some(({ id, element }) => marks.references.has(id) && (element.isShort || isLeftOut(element)));
    }
    function step() {
        const { kind, facts, start, end } = reader;
        if (kind === 'comment')
            open.addComment();
        if (kind === 'comment' || kind === 'doctype' || !facts)
            return true;
        if (kind === 'start')
            return facts.place === 'page' ? frame.begin(facts, start, end, marks) : startTag(facts, start, end);
        return facts.place === 'page' ? frame.end(facts, start, end) : endTag(facts, start, end);
    }
    function startTag(facts, start, end) {
        if (marks.count > mostAttributes || open.top.depth > deepest || !frame.prepareFor(facts, start))
            return false;
        let placement = placementOf(facts, open.top);
        for (; placement === 'ends'; placement = placementOf(facts, open.top))
            open.close(start);
        if (placement === 'unsure')
            return false;
        if (placement !== 'fits')
            open.insert(placement, start);
        if (marks.isImageInput && facts.name === 'input')
            open.hasImageInput = true;
        const isForeign = open.top.isForeign || facts.name === 'svg' || facts.name === 'math';
        open.add(facts, start, end, marks, isForeign ? reader.isClosed : facts.isVoid);
        return isForeign || !facts.isRaw || raw(facts, end);
    }
    /** The content of an element that has no markup in it, with its end. */
    function raw(facts, start) {
        const end = (0,markup/* endOfRaw */.j0)(html, facts.name, start);
        if (end === undefined)
            return false;
        if (end > start && (marks.isCaption || !unread.has(facts.name))) {
            // Only in these two, references stand for characters.
            if (facts.name !== 'title' && facts.name !== 'textarea' && html.slice(start, end).includes('&'))
                return false;
            open.addText(start, end);
        }
        reader.passTo(end);
        textStart = end;
        return true;
    }
    function endTag(facts, start, end) {
        const ended = endedBy(facts, open.top) ?? (frame.isInBody() ? endedByForce(facts, open.top) : undefined);
        if (ended !== undefined) {
            for (let count = 1; count < ended; count += 1)
                open.close(start);
            if (ended > 0)
                open.close(start, end);
            return true;
        }
        // The parser takes the end of a paragraph that is not open for an empty one.
        if (facts.name !== 'p' || placementOf(facts, open.top) !== 'fits' || !frame.prepareFor(facts, start))
            return false;
        open.insert('p', start);
        open.close(end);
        return true;
    }
    function text(start, end) {
        const { top } = open;
        const takesText = top.facts.content === 'flow' || top.facts.content === 'select' || top.isForeign;
        return (takesText || isBlank(start, end)) && frame.text(html, start, end);
    }
    function isBlank(start, end) {
        let at = start;
        while (at < end && isSpace(html.charCodeAt(at)))
            at += 1;
        return at === end;
    }
}
/** No page that was written for readers has more. */
const deepest = 200;
const mostAttributes = 200;
/** What is in these is never read. */
const unread = new Set(['script', 'style']);

// EXTERNAL MODULE: ./build/formats/html/places.js + 1 modules
var html_places = __webpack_require__(52102);
;// CONCATENATED MODULE: ./build/formats/html/page-format.js











/** A format of pages that are HTML in another language, or nothing but HTML. */
function createPageFormat(language) {
    const mask = (text, components) => language.mask(withoutMark(text), (0,formats_components/* elementsWithKnown */.$o)(components));
    function parsed(masked) {
        const tree = (0,parse_html/* parseHtml */.Z)(masked.text);
        language.complete?.(tree, masked, masked.text);
        return tree;
    }
    /** @param tree of the masked page, or of what matters on it */
    function imagesIn(tree, masked) {
        const found = (0,page_elements/* findElements */.b)(tree, (element) => (0,html_places/* spansOf */.Ly)(element, masked.text), undefined);
        return { found, images: found.map((one) => toImage(one, masked)) };
    }
    function toImage(found, masked) {
        const own = language.ownImage?.(found, masked);
        if (own)
            return (0,restore/* restored */.v)(own, masked);
        const placed = (0,broken_tag/* withTagFault */.b)(found.image, masked.text);
        const component = masked.componentAt(placed.span.start);
        const image = component
            ? { ...placed, syntax: 'component', kind: 'component', attribute: component.alt }
            : placed;
        return (0,restore/* restored */.v)(image, masked);
    }
    return {
        read(text, components) {
            const masked = mask(text, components);
            // What a language writes into a page needs all of it.
            const quick = language.complete === undefined ? quickTree(masked.text) : undefined;
            return { images: imagesIn(quick ?? parsed(masked), masked).images };
        },
        outline(text, components) {
            const masked = mask(text, components);
            const tree = parsed(masked);
            const { found, images } = imagesIn(tree, masked);
            const namesOf = (0,html_places/* namesIn */.wX)(masked.text);
            return { images, without: (changes) => (0,outline/* outlinePage */.e)(tree, (0,outline/* elementsOf */.Z)(changes, found), { namesOf }).join('\n') };
        },
        comments(text) {
            const masked = language.mask(withoutMark(text), {});
            const inHtml = (0,comments/* findComments */.S)((0,parse_html/* parseHtml */.Z)(masked.text), ({ position }) => (0,html_places/* toSpan */.ik)(position));
            const restoredOnes = inHtml.map((comment) => ({ ...comment, text: masked.restore(comment.text) }));
            return [...restoredOnes, ...(language.comments?.(text) ?? [])].toSorted((a, b) => a.span.start - b.span.start);
        },
        setAlt(text, image, alt) {
            return language.setAlt?.(text, image, alt) ?? (0,attribute/* setAltAttribute */.c)(text, image, alt, language.alsoEncode);
        },
        setDecorative(text, image) {
            const own = language.setDecorative?.(text, image) ?? undefined;
            return language.setDecorative && own !== 'as-html' ? own : (0,decorative/* setDecorativeAttribute */.Z)(text, image);
        },
    };
}
/** Browsers drop a byte order mark (Encoding Standard, 6); the parser would take it for text of the body, and lose the head. Of the same length. */
function withoutMark(text) {
    return text.replace(/^\uFEFF/, ' ');
}


/***/ }),

/***/ 45735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ nextMarkup),
/* harmony export */   j0: () => (/* binding */ endOfRaw),
/* harmony export */   kV: () => (/* binding */ endOfComment)
/* harmony export */ });
/** The first tag, comment, declaration or instruction at or after an offset. */
function nextMarkup(html, from) {
    opening.lastIndex = from;
    const found = opening.exec(html);
    if (!found)
        return undefined;
    const { 0: whole, 1: slash = '', 2: name = '', index: start } = found;
    const behind = start + whole.length;
    const end = name === '' ? endOfOther(html, start, whole) : endOfTag(html, behind);
    const attributes = name === '' || end === undefined ? '' : html.slice(behind, end - '>'.length);
    return { start, end, isEndTag: slash === '/', name, attributes };
}
const opening = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;
function endOfOther(html, start, mark) {
    if (mark === '<!--')
        return endOfComment(html, start);
    const closing = mark === '<![CDATA[' ? ']]>' : '>';
    const at = html.indexOf(closing, start + mark.length);
    return at === -1 ? undefined : at + closing.length;
}
/** Offset behind a comment (HTML Standard, 13.2.5.42 to 13.2.5.52); undefined where it has no end. */
function endOfComment(html, start) {
    for (const short of ['<!-->', '<!--->'])
        if (html.startsWith(short, start))
            return start + short.length;
    for (let at = html.indexOf('--', start + '<!--'.length); at !== -1; at = html.indexOf('--', at + 1)) {
        if (html.startsWith('-->', at))
            return at + '-->'.length;
        if (html.startsWith('--!>', at))
            return at + '--!>'.length;
    }
    return undefined;
}
/** Where every quotation mark begins or ends the value of an attribute, as people write tags. */
function endOfTag(html, from) {
    let at = from;
    let isValue = false;
    while (at < html.length) {
        plain.lastIndex = at;
        const [passed = ''] = plain.exec(html) ?? [];
        if (passed.trim() !== '')
            isValue = false;
        at += passed.length;
        const mark = html.charAt(at);
        if (mark === '>')
            return at + 1;
        if (mark === '=')
            isValue = true;
        else {
            const closing = isValue ? html.indexOf(mark, at + 1) : -1;
            if (closing === -1)
                return undefined;
            at = closing;
            isValue = false;
        }
        at += 1;
    }
    return undefined;
}
const plain = /[^"'>=]*/y;
/** The start of the closing tag of an element whose content is no markup; undefined where there is none, or where a script may contain one in a comment. */
function endOfRaw(html, name, from) {
    for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 1)) {
        const end = at + '</'.length + name.length;
        if (html.slice(at + '</'.length, end).toLowerCase() !== name || !/[\s/>]/.test(html.charAt(end)))
            continue;
        return name === 'script' && html.slice(from, at).includes('<!--') ? undefined : at;
    }
    return undefined;
}


/***/ })
};
