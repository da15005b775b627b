export const ids = [8415];
export const modules = {

/***/ 43746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gF: () => (/* binding */ createPlainReader),
  Qr: () => (/* binding */ divide),
  CI: () => (/* binding */ partsOf),
  gl: () => (/* binding */ reach),
  C$: () => (/* binding */ refers)
});

;// CONCATENATED MODULE: ./build/formats/quick/definitions.js
/** Reads the passages of a text that may define labels. */
function definitionsIn(text, passages) {
    const labels = new Set();
    const targets = new Map();
    const notes = new Set();
    const plain = new Map();
    let mayBeAny = false;
    for (const { start, end, mayDefine } of passages) {
        if (!mayDefine)
            continue;
        const passage = text.slice(start, end);
        const lines = passage.trimEnd().split(/\r?\n/);
        const note = footnote.exec(lines.at(-1) ?? '')?.[1];
        const own = (note === undefined ? lines : lines.slice(0, -1)).map((line) => definition.exec(line));
        const isPlain = own.every((found) => found !== null);
        for (const found of own) {
            const [whole = '', label = '', url = ''] = found ?? [];
            const title = whole.split('"')[1];
            // The first of several definitions counts (CommonMark 0.31.2, 4.7).
            if (isPlain && !labels.has(normal(label)))
                targets.set(normal(label), { url, title });
            if (isPlain)
                labels.add(normal(label));
        }
        if (isPlain) {
            plain.set(start, note === undefined ? 'definitions' : 'with a footnote');
            for (const label of note === undefined ? [] : [normal(note)]) {
                notes.add(label);
                labels.add(label);
            }
            continue;
        }
        const found = labelsIn(passage);
        mayBeAny ||= found.some((label) => label === undefined);
        for (const label of found) {
            if (label === undefined)
                continue;
            // Of two definitions of a label, one may be no definition.
            targets.delete(normal(label));
            labels.add(normal(label));
        }
    }
    return {
        has: (label) => mayBeAny || labels.has(normal(label)),
        targetOf: (label) => (mayBeAny ? undefined : targets.get(normal(label))),
        isNote: (label) => notes.has(normal(label)),
        kindOf: ({ start }) => plain.get(start),
    };
}
/** `[label]: url "title"`, of characters that mean themselves. */
const definition = /^\[([\w][\w .-]{0,100})\]: ([\w./:#?=%+@~-]+)(?: "[^"\\&`]*")?[ ]*$/;
/** `[^label]: text`, without a mark that an image may begin with. */
const footnote = /^\[(\^[\w-]+)\]: ["(*A-Za-z][^!<{[]*$/;
/** Whatever may be the label of a definition; undefined for one that is not what it seems, or is not on one line. */
function labelsIn(passage) {
    const labels = [];
    for (let end = passage.indexOf(']:'); end !== -1; end = passage.indexOf(']:', end + 1)) {
        const before = passage.slice(Math.max(0, end - mostLabel), end);
        const start = before.lastIndexOf('[');
        const label = before.slice(start + 1);
        const isPlain = start !== -1 && before.charAt(start - 1) !== '\\' && !/[\\\n\]]/.test(label);
        labels.push(isPlain ? label : undefined);
    }
    return labels;
}
/** UTF-16 units, with the bracket (CommonMark 0.31.2, 4.7). */
const mostLabel = 1000;
/** Labels are equal regardless of case and white space (CommonMark 0.31.2, 4.7). */
function normal(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

;// CONCATENATED MODULE: ./build/formats/quick/neighbours.js
function createNeighbours(text, passages, blocksOf, isJsx) {
    let closing;
    function endsDetails(passage) {
        closing ??= closingDetails(text, passages);
        return closing.has(passage);
    }
    /** The passage at which it ends, where that is not plain. */
    function next(index, step) {
        for (let at = index + step;; at += step) {
            const passage = passages[at];
            if (!passage)
                return false;
            const blocks = blocksOf(passage);
            if (!blocks) {
                const html = !isJsx && passage.hasTags && !passage.isMixed ? text.slice(passage.start, passage.end).trim() : '';
                if (isComment(html))
                    continue;
                if (isTable(text, passage) || neighbours_anchor.test(html))
                    return null;
                return opensDetails(html) || endsDetails(passage) ? false : passage;
            }
            const found = step === 1 ? blocks.first : blocks.last;
            if (found !== undefined)
                return found;
        }
    }
    /** Up to the first passage that certainly has something to see: not code, definitions or comments alone. */
    function until(index, step) {
        const found = [];
        for (let at = index + step;; at += step) {
            const passage = passages[at];
            if (!passage)
                return found;
            found.push(passage);
            if (/[^\s[<`~*_-]/.test(text.charAt(passage.start)) && !passage.mayDefine)
                return found;
        }
    }
    return {
        beside: (index) => {
            const [before, after] = [next(index, -1), next(index, 1)];
            const textOf = (beside) => (typeof beside === 'object' && beside !== null ? undefined : beside);
            const mayCaption = [before, after].some((beside) => typeof beside === 'object' && beside?.hasTags === true);
            return { before: textOf(before), after: textOf(after), mayCaption };
        },
        around: (index) => [...until(index, -1), ...passages.slice(index, index + 1), ...until(index, 1)],
    };
}
/** Whether a passage is one comment and nothing else. */
function isComment(html) {
    return /^<!--(?!-?>)/.test(html) && html.indexOf('-->') === html.length - '-->'.length && !html.includes('--!>');
}
/** An anchor in a line of its own, which is a paragraph without a text. */
const neighbours_anchor = /^<a (?:id|name)="[\w-]{1,200}"><\/a>$/;
/** Whether a passage is the beginning of details with a plain summary. */
function opensDetails(html) {
    const [before, after] = ['<details>\n<summary>', '</summary>'];
    return html.startsWith(before) && html.endsWith(after) && summary.test(html.slice(before.length, -after.length));
}
const summary = /^[^<>&`{}$\n]{0,200}$/;
/** The passages that are the end tag of details and nothing else, as long as no other element may be open that such a tag would close. */
function closingDetails(text, passages) {
    const found = new Set();
    let depth = 0;
    for (const passage of passages) {
        if (!passage.hasTags)
            continue;
        const html = text.slice(passage.start, passage.end).trim();
        if (opensDetails(html))
            depth += 1;
        else if (html === '</details>' && depth > 0) {
            depth -= 1;
            found.add(passage);
        }
        else if (passage.isGrouping || /<\/?details/i.test(html))
            break;
    }
    return found;
}
/** Whether a passage is one table and nothing else (GFM 4.10). */
function isTable(text, { start, end, hasTags, isMixed }) {
    if (hasTags || isMixed || text.charAt(start) !== '|')
        return false;
    const lines = text.slice(start, end).trimEnd().split('\n');
    const delimiters = lines[1]?.trim() ?? '';
    return (/^\|[-:| ]+\|$/.test(delimiters) &&
        delimiters.includes('-') &&
        isAlike(lines) &&
        lines.every((line) => line.startsWith('|')));
}
/** Whether the head has as many cells as the line of delimiters; escaped bars and code make it unsure. */
function isAlike([head = '', delimiters = '']) {
    return !/[\\`]/.test(head) && head.trim().endsWith('|') && head.split('|').length === delimiters.split('|').length;
}

// EXTERNAL MODULE: ./build/formats/quick/line.js
var quick_line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/plain-lines.js

/** Whether a line goes on with a paragraph in an item, because all lines since the last blank one are those of a paragraph. */
function isLazy(text, line, item) {
    if (line.from === line.to || line.indent > 3 || (0,quick_line/* isUnderline */.bc)(text, line) || interrupts(text, line) !== false)
        return false;
    const blank = item.findLastIndex(({ from, to }) => from === to);
    return item.slice(blank + 1).every((one, index) => {
        if (one.from === one.to || (index === 0 && one.indent > 3))
            return false;
        return interrupts(text, one) === false && !'[<'.includes(text.charAt(one.from)) && !(0,quick_line/* listMarker */.X0)(text, one);
    });
}
/** Whether a line ends the paragraph before it; undefined where it is not sure. */
function interrupts(text, line) {
    const first = text.charAt(line.from);
    if (first === '|')
        return undefined;
    if (first === '<')
        return inLine.test(text.slice(line.from, line.from + 10)) ? false : undefined;
    if (first === '>')
        return true;
    if (first === '#') {
        const level = (0,quick_line/* runOf */.ng)(text, '#', line.from, line.to);
        return level <= 6 && (line.from + level === line.to || text.charAt(line.from + level) === ' ');
    }
    if ((0,quick_line/* openingFence */.sv)(text, line) !== undefined || (0,quick_line/* isBreak */.kn)(text, line))
        return true;
    const marker = (0,quick_line/* listMarker */.X0)(text, line);
    if (!marker)
        return false;
    return marker.interrupts ? true : undefined;
}
/** The start of a tag that cannot begin a block of raw HTML in a paragraph. */
const inLine = /^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;
/** Whether a line may be the one that makes a table of the lines around it (GFM 4.10). */
function mayBeDelimiters(text, { from, to }) {
    const first = text.charAt(from);
    if (first !== '|' && first !== '-' && first !== ':')
        return false;
    const marks = text.slice(from, to);
    return marks.includes('-') && /^[-:| \t]+$/.test(marks);
}
function linesIn(text, start, end) {
    const lines = [];
    for (let at = start; at < end;) {
        const ending = text.indexOf('\n', at);
        const to = ending === -1 || ending >= end ? end : ending;
        lines.push((0,quick_line/* lineAt */.mh)(text, at, to));
        at = to + 1;
    }
    return lines;
}
/** Without white space at its ends. */
function trimmed(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return { from: start, to: end };
}
function isSpace(code) {
    return code === 32 || code === 9;
}
/** Of a line that is not there. */
const blank = { from: 0, to: 0, indent: 0 };
function isBlank({ from, to }) {
    return from === to;
}

;// CONCATENATED MODULE: ./build/formats/quick/containers.js


/** The quotation that begins with line `at`; undefined where it is not plain where it ends. */
function quotationAt(text, lines, at) {
    const inside = [];
    let end = at;
    for (; end < lines.length; end += 1) {
        const { from, to, indent } = lines[end] ?? blank;
        if (from === to || indent > 3 || text.charAt(from) !== '>')
            break;
        const content = (0,quick_line/* lineAt */.mh)(text, text.charAt(from + 1) === ' ' ? from + 2 : from + 1, to);
        if (text.slice(from, content.from).includes('\t'))
            return undefined;
        inside.push(content);
    }
    // A line without a mark may be the rest of a paragraph in the quotation.
    return isBlank(lines[end] ?? blank) ? { lines: inside, end } : undefined;
}
/** The list item that begins with line `at`; undefined where it is not plain where it ends. */
function itemAt(text, lines, at) {
    const first = lines[at] ?? blank;
    const marker = (0,quick_line/* listMarker */.X0)(text, first);
    if (!marker || marker.isEmpty || text.slice(first.from, marker.content).includes('\t'))
        return undefined;
    // Code that begins with the item.
    if (/[ \t]/.test(text.charAt(marker.content)))
        return undefined;
    const inside = [{ from: marker.content, to: first.to, indent: 0 }];
    let end = at + 1;
    for (; end < lines.length; end += 1) {
        const { from, to, indent } = lines[end] ?? blank;
        if (from < to && indent < marker.width)
            break;
        inside.push({ from, to, indent: from < to ? indent - marker.width : 0 });
    }
    // A line with less indent goes on with the paragraph that ends the item.
    for (let lazy = 0; isLazy(text, lines[end] ?? blank, inside); end += 1, lazy += 1) {
        // What looks like a paragraph may be code in a fence that is still open, which ends with the item.
        if (lazy > mostLazy || (lazy === 0 && hasFence(text, inside)))
            return undefined;
        inside.push(lines[end] ?? blank);
    }
    return endsItem(text, first, lines[end - 1] ?? blank, lines[end]) ? { lines: inside, end } : undefined;
}
function hasFence(text, lines) {
    return lines.some((line) => (0,quick_line/* openingFence */.sv)(text, line) !== undefined);
}
/** Whether a line certainly does not belong to the item before it: it begins one itself, or a blank line is in between. */
function endsItem(text, first, before, next) {
    if (!next || isBlank(next) || isBlank(before))
        return true;
    const sibling = (0,quick_line/* isBreak */.kn)(text, next) ? undefined : (0,quick_line/* listMarker */.X0)(text, next);
    if (!sibling || sibling.isEmpty || next.indent > 3)
        return false;
    return sibling.interrupts || isNumbered(text, next) === isNumbered(text, first);
}
function isNumbered(text, { from }) {
    return /\d/.test(text.charAt(from));
}
/** More lines without the indent of their item are left to the parsers. */
const mostLazy = 50;

;// CONCATENATED MODULE: ./build/formats/quick/plain.js
/** A block that is one tag. */
function alone(image) {
    return { text: '', images: [{ ...image, link: undefined }], targets: [] };
}

// EXTERNAL MODULE: ./build/formats/quick/plain-text.js + 3 modules
var plain_text = __webpack_require__(80399);
;// CONCATENATED MODULE: ./build/formats/quick/plain-table.js


/**
 * The table that begins with line `at` and goes on to a blank line (GFM 4.10); undefined where a line is not plain: a row that has not as many
 * cells as the head, a bar at one of its ends alone, an escaped one.
 */
function readPlainTable(text, lines, at, definitions) {
    let end = at;
    while (end < lines.length && !isBlank(lines[end] ?? blank))
        end += 1;
    const delimiters = lines[at + 1] ?? blank;
    const columns = text.slice(delimiters.from, delimiters.to).split('|').length - 2;
    if (end - at < 2 || !delimiterRow.test(text.slice(delimiters.from, delimiters.to)))
        return undefined;
    const rows = [];
    for (let index = at; index < end; index += 1) {
        const line = lines[index] ?? blank;
        if (line.indent > 0)
            return undefined;
        if (index === at + 1)
            continue;
        const cells = cellsOf(text, line, definitions);
        if (cells?.length !== columns)
            return undefined;
        rows.push(cells);
    }
    return { cells: rows.flatMap((row, index) => row.map((cell, column) => blockOf(rows, index, column, cell))), end };
}
const delimiterRow = /^\|(?: *:?-+:? *\|)+[ ]*$/;
function cellsOf(text, { from, to }, definitions) {
    const cells = [];
    const row = text.slice(from, to);
    if (!row.startsWith('|') || row.includes('\\') || row.includes('||') || !row.trimEnd().endsWith('|'))
        return undefined;
    for (let bar = from, next = text.indexOf('|', bar + 1); next !== -1 && next < to; next = text.indexOf('|', bar + 1)) {
        const { from: start, to: end } = trimmed(text, bar + 1, next);
        const cell = (0,plain_text/* readPlainText */.S)(text, { start, end }, definitions);
        if (!cell || !isPlain(cell))
            return undefined;
        cells.push(cell);
        bar = next;
    }
    return cells;
}
/** Whether its text is whole and its links are no neighbours. */
function isPlain({ text, images, targets, hasLists }) {
    if (hasLists || text.length > mostCell)
        return false;
    if (images.some(({ link }) => link?.isShared))
        return false;
    return !images.some(({ link }) => link) || new Set(targets).size === targets.length;
}
/** UTF-16 units: a longer text is cut as a name. */
const mostCell = 900;
function blockOf(rows, row, column, cell) {
    const { text, images, targets } = cell;
    const cells = images.length === 0 ? [] : besides(rows, row, column);
    return { isHeading: false, isParagraph: false, text, images, targets, before: null, after: null, cells };
}
/** The cells on both sides, above and below, and at the head of the column, in this order; each once. */
function besides(rows, row, column) {
    const others = new Set([row - 1, row + 1, 0]);
    others.delete(row);
    const cells = [
        rows[row]?.[column - 1],
        rows[row]?.[column + 1],
        ...[...others].map((other) => rows[other]?.[column]),
    ];
    return cells.flatMap((cell) => (cell && cell.text !== '' ? [{ place: 'cell', text: cell.text }] : []));
}

// EXTERNAL MODULE: ./build/formats/quick/plain-tag.js
var plain_tag = __webpack_require__(99806);
;// CONCATENATED MODULE: ./build/formats/quick/plain-blocks.js







/** Reads the headings and paragraphs of a passage in order; undefined where one of its lines may mean more than it says by itself. */
function readPlainBlocks(text, { start, end }, { definitions, hasCode }) {
    const blocks = [];
    /** What the container that is being read has so far: its blocks, and null for other containers. */
    let level = [];
    const kind = definitions.kindOf({ start, end });
    // A reader sees nothing of definitions, and a footnote at the end of the page.
    if (kind !== undefined) {
        const beside = kind === 'definitions' ? undefined : false;
        return { blocks, first: beside, last: beside };
    }
    if (!readLines(linesIn(text, start, end), 0))
        return undefined;
    if (level.length === 0)
        return { blocks, first: undefined, last: undefined };
    return { blocks, first: besideOf(level, 0), last: besideOf(level, level.length - 1) };
    /** False where a line is not plain. @param depth of the quotations and list items around the lines */
    function readLines(lines, depth) {
        if (depth > deepest)
            return false;
        const around = level;
        level = [];
        let at = 0;
        while (at < lines.length) {
            const read = readBlock(lines, at, depth);
            if (read === undefined)
                return false;
            at = read;
        }
        level.forEach((block, index) => {
            if (!block)
                return;
            block.before = index === 0 && depth === 0 ? undefined : besideOf(level, index - 1);
            block.after = index === level.length - 1 && depth === 0 ? undefined : besideOf(level, index + 1);
        });
        if (depth > 0) {
            around.push(null);
            level = around;
        }
        return true;
    }
    function add(isHeading, isParagraph, { text: said, images, targets }) {
        const block = { isHeading, isParagraph, text: said, images, targets, before: null, after: null };
        blocks.push(block);
        level.push(block);
    }
    /** The index of the line after the block that begins with line `at`. */
    function readBlock(lines, at, depth) {
        const line = lines[at] ?? blank;
        const { from, to, indent } = line;
        if (from === to)
            return at + 1;
        // Code, which has no images.
        if (indent > 3)
            return hasCode ? at + 1 : undefined;
        const first = text.charAt(from);
        if (first === '#') {
            const level = (0,quick_line/* runOf */.ng)(text, '#', from, to);
            if (level <= 6 && (from + level === to || text.charAt(from + level) === ' ')) {
                return readHeading(from + level, to) ? at + 1 : undefined;
            }
        }
        if (first === '|')
            return readTable(lines, at, depth);
        if (first === '<')
            return readTag(lines, at, depth);
        if (first === '>')
            return readContainer(quotationAt(text, lines, at), depth);
        const marks = (0,quick_line/* openingFence */.sv)(text, line);
        if (marks !== undefined) {
            if (text.startsWith('{', from + marks.length))
                return undefined;
            let closing = at + 1;
            while (closing < lines.length && !(0,quick_line/* closesFence */.Tv)(text, lines[closing] ?? blank, marks))
                closing += 1;
            return Math.min(closing + 1, lines.length);
        }
        if ((0,quick_line/* isBreak */.kn)(text, line))
            return at + 1;
        if ((0,quick_line/* listMarker */.X0)(text, line))
            return readContainer(itemAt(text, lines, at), depth);
        return readParagraph(lines, at);
    }
    function readHeading(from, to) {
        const closing = / #+[ ]*$/.exec(text.slice(from, to));
        const { from: start, to: end } = trimmed(text, from, closing ? from + closing.index : to);
        const read = (0,plain_text/* readPlainText */.S)(text, { start, end }, definitions);
        // An image in a heading is rare, and its heading is itself.
        if (!read || read.images.length > 0 || read.text.length > mostHeading)
            return false;
        add(true, false, read);
        return true;
    }
    function readTable(lines, at, depth) {
        const table = depth === 0 ? readPlainTable(text, lines, at, definitions) : undefined;
        if (!table)
            return undefined;
        blocks.push(...table.cells);
        level.push(null);
        return table.end;
    }
    function readContainer(container, depth) {
        return container && readLines(container.lines, depth + 1) ? container.end : undefined;
    }
    /** A tag alone on its line is a block of raw HTML, whose text is that of the element around it. */
    function readTag(lines, at, depth) {
        const { from, to } = lines[at] ?? blank;
        if (paragraph.test(text.slice(from, to)))
            return readParagraphElement(lines, at, depth);
        const image = (0,plain_tag/* plainTagAt */.M)(text, from, to, depth === 0);
        // Any other tag alone on its line begins a block, too.
        if (!image)
            return inLine.test(text.slice(from, from + 10)) && text.indexOf('>', from) < to - 1
                ? readParagraph(lines, at)
                : undefined;
        if (text.slice(image.span.end, to).trim() !== '')
            return readParagraph(lines, at);
        if (depth > 0 || !isBlank(lines[at + 1] ?? blank))
            return undefined;
        add(false, false, alone(image));
        return at + 1;
    }
    /** A paragraph of raw HTML with an image on a line of its own. */
    function readParagraphElement(lines, at, depth) {
        const { from, to } = lines[at + 1] ?? blank;
        const image = (0,plain_tag/* plainTagAt */.M)(text, from, to, true);
        const last = lines[at + 2] ?? blank;
        if (depth > 0 || image?.span.end !== to || text.slice(last.from, last.to) !== '</p>')
            return undefined;
        if (!isBlank(lines[at + 3] ?? blank))
            return undefined;
        add(false, true, alone(image));
        return at + 3;
    }
    function readParagraph(lines, at) {
        const parts = [];
        const images = [];
        const targets = [];
        let hasLists = false;
        let end = at;
        for (; end < lines.length; end += 1) {
            const line = lines[end] ?? blank;
            if (line.from === line.to)
                break;
            if (end > at) {
                if ((0,quick_line/* isUnderline */.bc)(text, line) || mayBeDelimiters(text, line))
                    return undefined;
                const isEnd = line.indent <= 3 && interrupts(text, line);
                if (isEnd === undefined)
                    return undefined;
                if (isEnd)
                    break;
            }
            const { from, to } = trimmed(text, line.from, line.to);
            const read = (0,plain_text/* readPlainText */.S)(text, { start: from, end: to }, definitions);
            if (!read)
                return undefined;
            hasLists ||= read.hasLists;
            parts.push(read.text);
            images.push(...read.images);
            targets.push(...read.targets);
        }
        if (images.some(({ link }) => link?.isShared) || (images.some(({ link }) => link) && hasTwice(targets)))
            return undefined;
        const said = (0,plain_text/* oneLine */.T)(parts.join(' '));
        // A list of attributes counts in the length of a text until it is taken out.
        if (hasLists && said.length > mostBesideLists)
            return undefined;
        add(false, true, { text: said, images, targets });
        return end;
    }
}
function besideOf(level, index) {
    const block = level[index];
    if (block === undefined)
        return false;
    if (block === null)
        return null;
    return block.isParagraph ? block.text : block.isHeading ? null : false;
}
/** Whether two links have one target: they may be adjacent. */
function hasTwice(targets) {
    return new Set(targets).size < targets.length;
}
const paragraph = /^<p(?: align="[a-z]{1,10}")?>$/;
/** Deeper containers are left to the parsers. */
const deepest = 20;
/** UTF-16 units: a longer heading is cut as a name. */
const mostHeading = 900;
/** UTF-16 units. */
const mostBesideLists = 150;

;// CONCATENATED MODULE: ./build/formats/quick/divide.js



/** @param isJsx whether tags decide how the whole file is read */
function divide(text, passages, isJsx) {
    const isReferring = refers(text, passages);
    const blocksOf = createPlainReader(text, passages, isJsx);
    const plain = new Map();
    const kept = new Set();
    const headings = createHeadings((passage) => blocksOf(passage)?.blocks);
    const neighbours = createNeighbours(text, passages, blocksOf, isJsx);
    let reached = 0;
    for (const [index, passage] of passages.entries()) {
        // What is not closed may go on behind a blank line.
        const isReached = reached > 0;
        reached = Math.max(0, reached - 1);
        const blocks = passage.mayShow && !isReached ? blocksOf(passage) : undefined;
        const heading = blocks && headings.last();
        const found = blocks && heading?.isPlain ? imagesIn(blocks.blocks, heading.text, neighbours.beside(index)) : undefined;
        if (found)
            plain.set(passage, found);
        else if (passage.mayShow || isReached) {
            for (const one of [...headings.passages(), ...neighbours.around(index)])
                kept.add(one);
            if (passage.isOpen)
                reached = reach;
        }
        else if (isJsx && (passage.hasTags || passage.isMixed))
            kept.add(passage);
        if (passage.mayHead)
            headings.add(passage);
    }
    if (kept.size > 0) {
        for (const passage of passages) {
            // What is beside a passage depends on the elements that begin or end in between, and that may have begun long before.
            if (passage.mayDefine || passage.isGrouping || (passage.hasTags && isReferring))
                kept.add(passage);
        }
    }
    return {
        plain: [...plain.values()].flat(),
        rest: partsOf(passages, kept),
    };
}
/** Reads the passages of a text; gives undefined for those that are not plain. */
function createPlainReader(text, passages, isJsx) {
    const definitions = definitionsIn(text, passages);
    const isReferring = refers(text, passages);
    const known = new Map();
    return (passage) => {
        if (passage.isMixed || (passage.hasTags && (isReferring || isJsx)))
            return undefined;
        if (!known.has(passage))
            known.set(passage, readPlainBlocks(text, passage, { definitions, hasCode: !isJsx }));
        return known.get(passage);
    };
}
/** Whether a tag may name another element of the page, or open it. @param passages of the text */
function refers(text, passages) {
    const known = referringTexts.get(passages) ?? (passages.some(({ hasTags }) => hasTags) && referring.test(text));
    referringTexts.set(passages, known);
    return known;
}
const referringTexts = new WeakMap();
const referring = /aria-|<label|popovertarget|commandfor|data-(?:bs-)?target/i;
/** Passages that may belong to a construct that is open at the end of one: a label or tag with blank lines in it. */
const reach = 3;
/** Undefined where what is beside an image is not plain. */
function imagesIn(blocks, before, beside) {
    let heading = before;
    const found = [];
    for (const block of blocks) {
        if (block.isHeading)
            heading = block.text;
        if (block.images.length === 0)
            continue;
        const labels = block.cells ?? labelsOf(block, beside);
        for (const image of block.images) {
            const isLabelled = (block.cells !== undefined || (block.isParagraph && block.text === '')) &&
                image.alt !== undefined &&
                image.alt !== '';
            if (!labels && (isLabelled || beside.mayCaption))
                return undefined;
            const before = block.before === undefined ? beside.before : block.before;
            const isSilent = image.isTag && image.alt === '';
            if (isSilent && before === undefined)
                return undefined;
            found.push({
                image,
                nearby: block.text,
                heading,
                labels: isLabelled ? (labels ?? []) : [],
                standsAlone: isSilent ? before !== false : undefined,
            });
        }
    }
    return found;
}
function labelsOf({ before, after }, beside) {
    const texts = [before === undefined ? beside.before : before, after === undefined ? beside.after : after];
    if (texts.some((text) => text === undefined || (text !== false && text !== null && text.length > divide_mostLabel)))
        return undefined;
    return texts.flatMap((text) => (text ? [{ place: 'paragraph', text }] : []));
}
/** UTF-16 units: a longer text is cut as a name. */
const divide_mostLabel = 900;
/** The headings so far. Passages that may have one are read when the first image asks. */
function createHeadings(blocksOf) {
    let unread = [];
    let found = { isPlain: true, text: undefined };
    /** The passages that an image needs for its heading; each is kept once. */
    let needed = [];
    function last() {
        const pending = unread;
        unread = [];
        for (const passage of pending.toReversed()) {
            const blocks = blocksOf(passage);
            const heading = blocks?.findLast(({ isHeading }) => isHeading);
            if (blocks && !heading)
                continue;
            found = { isPlain: heading !== undefined, text: heading?.text };
            needed = heading ? [passage] : [...needed, ...pending];
            break;
        }
        return found;
    }
    return {
        add: (passage) => unread.push(passage),
        last,
        passages() {
            last();
            const passages = needed;
            needed = [];
            return passages;
        },
    };
}
/** Some of the passages of a text, as parts of it. */
function partsOf(passages, kept) {
    const parts = [];
    let at = passages[0]?.start ?? 0;
    for (const passage of passages) {
        if (!kept.has(passage))
            continue;
        const { start, end, hasTags } = passage;
        parts.push({ start, end, isApart: start > at && (hasTags || parts.length === 0) });
        at = end;
    }
    return parts;
}


/***/ }),

/***/ 43775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ divisionOf)
});

// EXTERNAL MODULE: ./build/formats/blocks/index.js + 5 modules
var blocks = __webpack_require__(52358);
// EXTERNAL MODULE: ./build/formats/masking/templates.js
var masking_templates = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/formats/quick/front-matter.js
var front_matter = __webpack_require__(31936);
// EXTERNAL MODULE: ./build/formats/quick/open-tags.js
var open_tags = __webpack_require__(77521);
;// CONCATENATED MODULE: ./build/formats/quick/join.js

/** The passages, with those joined to one that are in the same element of raw HTML; undefined where the page has to be read as a whole. */
function joinOpen(text, passages, isJsx) {
    if (!passages.some(({ hasTags }) => hasTags))
        return passages.map((passage) => ({ ...passage, isGrouping: false }));
    const opennessOf = (0,open_tags/* createOpenTags */.w)(isJsx);
    const joined = [];
    let inside;
    for (const marked of passages) {
        const openness = marked.hasTags ? opennessOf(withoutFences(text, marked)) : inside ? goingOn : join_closed;
        if (openness === undefined)
            return undefined;
        const { state, isGrouping } = openness;
        const passage = { ...marked, isGrouping };
        if (state === 'closed') {
            joined.push(passage);
            continue;
        }
        inside = inside ? join(inside, passage) : { ...passage, isMixed: true };
        if (state === 'closing') {
            joined.push(inside);
            inside = undefined;
        }
    }
    return inside ? [...joined, inside] : joined;
}
const goingOn = { state: 'open', isGrouping: false };
const join_closed = { state: 'closed', isGrouping: false };
function join(first, next) {
    return {
        start: first.start,
        end: next.end,
        fences: [...first.fences, ...next.fences],
        mayShow: first.mayShow || next.mayShow,
        hasTags: true,
        isMixed: true,
        mayHead: first.mayHead || next.mayHead,
        mayDefine: first.mayDefine || next.mayDefine,
        isOpen: next.isOpen,
        isUnsure: first.isUnsure || next.isUnsure,
        isGrouping: first.isGrouping || next.isGrouping,
    };
}
function withoutFences(text, { start, end, fences }) {
    let rest = '';
    let at = start;
    for (const fence of fences) {
        rest += text.slice(at, fence.start);
        at = fence.end;
    }
    return rest + text.slice(at, end);
}

;// CONCATENATED MODULE: ./build/formats/quick/marks.js
/**
 * @param masked the text with words in place of its templates
 * @param templates in order
 */
function markPassages(text, masked, passages, templates, { isJsx, mayShow }) {
    const marks = new RegExp(isJsx ? jsxMark : anyMark);
    let mark = marks.exec(masked);
    let template = 0;
    return passages.map((passage) => {
        const { start, end, fences } = passage;
        let hasImage = false;
        let hasTags = false;
        let isMixed = false;
        let isUnsure = false;
        let braces = 0;
        let lastImage = -1;
        for (; mark && mark.index < end; mark = marks.exec(masked)) {
            const { 0: found, index } = mark;
            if (fences.some((fence) => index >= fence.start && index < fence.end))
                continue;
            if (found === '<?')
                isUnsure = true;
            if (found.startsWith('<'))
                hasTags = true;
            else if (found === '{' || found === '}') {
                isMixed = true;
                braces += found === '{' ? 1 : -1;
            }
            else if (found.startsWith(':'))
                isMixed = true;
            else {
                hasImage = true;
                isMixed ||= found !== '![';
                lastImage = index;
            }
        }
        if (isJsx && /^(?:im|ex)port\b/m.test(text.slice(start, end))) {
            isMixed = true;
            isUnsure ||= !isClosed(text.slice(start, end));
        }
        let shows = hasImage;
        for (let next = templates[template]; next && next.start < end; next = templates[template]) {
            template += 1;
            isMixed = true;
            shows ||= mayShow(text.slice(next.start, next.end));
        }
        if (!shows && (hasTags || isMixed))
            shows = mayShow(text.slice(start, end));
        return {
            start,
            end,
            fences,
            mayDefine: passage.mayDefine,
            mayShow: shows,
            hasTags,
            isMixed,
            isUnsure: isUnsure || braces !== 0,
            mayHead: passage.mayHead || (hasTags && /<h[1-6]\b/i.test(masked.slice(start, end))),
            isOpen: (hasImage && !/\][(（[]/.test(masked.slice(lastImage, end))) ||
                (hasTags && masked.lastIndexOf('<', end - 1) > masked.lastIndexOf('>', end - 1)),
        };
    });
}
/** The start of an image, also of one that is not written as it should be; a tag; a mark of Microsoft Learn. */
const anyMark = /[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm])/g;
/** The same in JSX, where braces are code anywhere. */
const jsxMark = /[!！][ \t]?[[【]|<|[{}]/g;
/** Whether a module has no bracket that is open at its end; a bracket in a string, a template or a comment makes it unsure. */
function isClosed(code) {
    let depth = 0;
    for (const [mark] of code.matchAll(/[([{}\])`]|\/\*/g)) {
        if (mark === '`' || mark === '/*')
            return false;
        depth += '([{'.includes(mark) ? 1 : -1;
    }
    return depth === 0;
}

// EXTERNAL MODULE: ./build/formats/quick/line.js
var quick_line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/passages.js

/** The passages of a text, from an offset; undefined where the end of a container cannot be told from the start of its lines alone. */
function passagesOf(text, from, isJsx) {
    const passages = [];
    let start = from;
    let mayHead = false;
    let mayDefine = false;
    let fences = [];
    /** What is open at the margin. */
    let fence;
    let fenceStart = 0;
    let htmlEnd;
    /** Columns to the content of the list item that is open; 0 where none is. */
    let item = 0;
    let isItemEmpty = false;
    let isParagraph = false;
    let isAfterBlank = true;
    let isAfterCode = false;
    /** Whether the last lines may be in an item or behind it. */
    let mayBeInside = 0;
    function close(end) {
        if (end > start)
            passages.push({ start, end, mayHead, mayDefine, fences });
        start = end;
        mayHead = false;
        mayDefine = false;
        fences = [];
    }
    let next = from;
    while (next < text.length) {
        const at = next;
        const ending = text.indexOf('\n', at);
        const end = ending === -1 ? text.length : ending;
        next = end + 1;
        const line = (0,quick_line/* lineAt */.mh)(text, at, end);
        if (fence !== undefined) {
            if (!(0,quick_line/* closesFence */.Tv)(text, line, fence))
                continue;
            fence = undefined;
            fences.push({ start: fenceStart, end: Math.min(next, text.length) });
            isAfterBlank = false;
            continue;
        }
        if (htmlEnd) {
            if (htmlEnd.test(text.slice(at, end)))
                htmlEnd = undefined;
            isAfterBlank = false;
            continue;
        }
        if (line.from >= line.to) {
            if (isItemEmpty)
                item = 0;
            isItemEmpty = false;
            isParagraph = false;
            isAfterBlank = true;
            continue;
        }
        if (isAfterBlank && line.from === at) {
            close(at);
            item = 0;
            mayBeInside = 0;
        }
        isItemEmpty = false;
        mayHead ||= mayBeHeading(text, line);
        mayDefine ||= mayBeDefinition(text, line);
        const isInItem = item > 0 && line.indent >= item;
        // Without indented code, a fence may have any indent.
        if (isJsx && line.indent > 3 && (0,quick_line/* openingFence */.sv)(text, line) !== undefined && !isInItem)
            return undefined;
        if (isInItem || line.indent > 3) {
            isAfterCode = isInItem ? line.indent - item > 3 : !isParagraph;
            isAfterBlank = false;
            continue;
        }
        const isInterrupted = item === 0 && isParagraph;
        const marks = (0,quick_line/* openingFence */.sv)(text, line);
        const html = marks === undefined ? htmlBlock(text, line) : undefined;
        if (marks !== undefined || html !== undefined) {
            if (mayBeInside > 0 && line.indent >= mayBeInside)
                return undefined;
            fence = marks;
            fenceStart = at;
            htmlEnd = html?.test(text.slice(line.from, end)) === true ? undefined : html;
            item = 0;
            isParagraph = false;
            isAfterBlank = false;
            continue;
        }
        const marker = (0,quick_line/* isBreak */.kn)(text, line) ? undefined : (0,quick_line/* listMarker */.X0)(text, line);
        // Behind indented code, the parser takes such a mark for text.
        if (marker && !marker.interrupts && isAfterCode)
            return undefined;
        isAfterCode = false;
        if (marker && (!isInterrupted || marker.interrupts)) {
            // Whether another list begins here, or a sentence goes on with a number, depends on what is in the item before.
            if (item > 0 && !isAfterBlank && !marker.interrupts)
                mayBeInside = Math.min(mayBeInside || 9, item, marker.width);
            item = marker.width;
            isItemEmpty = marker.isEmpty;
            isParagraph = false;
        }
        else {
            // A line of text behind an item may be the rest of a paragraph in it.
            if (item > 0 && !isAfterBlank)
                mayBeInside = Math.min(mayBeInside || 9, item);
            if (marker)
                mayBeInside = Math.min(mayBeInside || 9, marker.width);
            item = 0;
            isParagraph = text.charAt(line.from) !== '#';
        }
        isAfterBlank = false;
    }
    if (fence !== undefined)
        fences.push({ start: fenceStart, end: text.length });
    close(text.length);
    return passages;
}
/** Also true for some lines that only look like a heading: inside code, or with a mark in a list. */
function mayBeHeading(text, line) {
    const first = text.charAt(line.from);
    if (first === '#')
        return true;
    if (first === '=' || first === '-') {
        if ((0,quick_line/* isUnderline */.bc)(text, line))
            return true;
    }
    if (!containerMarks.includes(first))
        return false;
    // Behind the marks of quotations and lists; a line with nothing else may be an underline.
    let at = line.from;
    while (at < line.to && (containerMarks.includes(text.charAt(at)) || ' \t.)'.includes(text.charAt(at))))
        at += 1;
    return at === line.to || text.charAt(at) === '#' || text.charAt(at) === '=';
}
const containerMarks = '>-*+0123456789';
/** Also true for text that only begins with a bracket, if a colon follows it anywhere, or if the bracket is open at the end of the line. */
function mayBeDefinition(text, line) {
    const first = text.charAt(line.from);
    if (first !== '[' && !containerMarks.includes(first))
        return false;
    bracket.lastIndex = line.from;
    if (!bracket.test(text))
        return false;
    const close = text.indexOf(']', bracket.lastIndex);
    return (close === -1 || close >= line.to || text.startsWith(']:', close) || text.slice(line.from, line.to).includes(']:'));
}
const bracket = /(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;
/** The end of a block of raw HTML that goes on over blank lines (CommonMark 0.31.2, 4.6, types 1 to 5); undefined for any other line. */
function htmlBlock(text, { from }) {
    if (text.charAt(from) !== '<')
        return undefined;
    const opening = text.slice(from, from + 12);
    return htmlBlocks.find(([start]) => start.test(opening))?.[1];
}
const htmlBlocks = [
    [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<![A-Za-z]/, />/],
    [/^<!\[CDATA\[/, /\]\]>/],
];

;// CONCATENATED MODULE: ./build/formats/quick/division.js






/** @param text without a byte order mark @returns undefined where the parsers have to read the whole text */
function divisionOf(text, slow) {
    if (needsWhole.test(text) || blocks/* blockDialects */.L.some(({ tokens }) => tokens.test(text)))
        return undefined;
    const front = (0,front_matter/* frontMatter */.Z)(text);
    // The parser reads the lines after front matter that has no end in a way of its own, and what looks like it is some where it comes first.
    if (/^(?:---|\+\+\+)/.test(text.slice(front.end, front.end + 3)))
        return undefined;
    const templates = !slow.isJsx && opening.test(text) ? (0,masking_templates/* findTemplates */.zD)(text, false) : [];
    const masked = withoutTemplates(text, templates);
    const passages = passagesOf(masked, front.end, slow.isJsx);
    if (!passages)
        return undefined;
    const marked = markPassages(text, masked, passages, templates, slow);
    const joined = marked.some(({ isUnsure }) => isUnsure) ? undefined : joinOpen(masked, marked, slow.isJsx);
    return joined && { front, masked, templates, passages: joined };
}
/** Characters that the parsers replace, and slides, whose labels have words with a meaning. */
const needsWhole = /\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]|\nmarp:/;
const opening = /\{\{|\{%|\{#|<%|\$\{/;
/** Of the same length; a template is one word. */
function withoutTemplates(text, templates) {
    if (templates.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const { start, end } of templates) {
        parts.push(text.slice(at, start), 'x'.repeat(end - start));
        at = end;
    }
    return [...parts, text.slice(at)].join('');
}


/***/ }),

/***/ 31936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter),
/* harmony export */   a: () => (/* binding */ languageIn)
/* harmony export */ });
function frontMatter(text) {
    const mark = text.slice(0, 3);
    if (mark !== '---' && mark !== '+++')
        return none;
    const first = lineEnd(text, mark, 0);
    if (first === undefined || first === text.length)
        return none;
    for (let at = text.indexOf(`\n${mark}`, first - 1); at !== -1; at = text.indexOf(`\n${mark}`, at + 1)) {
        const end = lineEnd(text, mark, at + 1);
        if (end === undefined)
            continue;
        return { end, language: mark === '---' ? languageIn(text.slice(first, at)) : undefined };
    }
    return none;
}
const none = { end: 0, language: undefined };
/** The offset after a line with nothing but the mark; undefined where it has more. */
function lineEnd(text, mark, start) {
    let at = start + mark.length;
    while (' \t\r'.includes(text.charAt(at)) && at < text.length)
        at += 1;
    if (at === text.length)
        return at;
    return text.charAt(at) === '\n' ? at + 1 : undefined;
}
/** `lang` or `language` of front matter in YAML. */
function languageIn(yaml) {
    return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1];
}


/***/ }),

/***/ 88415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPlainly: () => (/* binding */ readPlainly),
/* harmony export */   x: () => (/* binding */ readQuickly)
/* harmony export */ });
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43746);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43775);
/* harmony import */ var _plain_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92555);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89878);




/**
 * The images of a Markdown text: plain ones are read here, and of the rest of the text only the passages that can matter to an image are
 * given to the parsers. Undefined where the parsers have to read the whole text.
 *
 * @param text without a byte order mark
 */
function readQuickly(text, slow) {
    const division = (0,_division_js__WEBPACK_IMPORTED_MODULE_1__/* .divisionOf */ .D)(text, slow);
    if (!division)
        return undefined;
    const { front, masked, passages } = division;
    const { plain, rest } = (0,_divide_js__WEBPACK_IMPORTED_MODULE_0__/* .divide */ .Qr)(masked, passages, slow.isJsx);
    const images = plain.map((image) => (0,_plain_image_js__WEBPACK_IMPORTED_MODULE_2__/* .plainImage */ .e)(image, text, front.language));
    const head = slow.needsFrontMatter && front.end > 0 ? [{ start: 0, end: front.end, isApart: false }] : [];
    if (rest.length === 0 && head.length === 0)
        return images;
    const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(text, [...head, ...rest]);
    const read = slow.read(short.text)?.map((image) => moved(image, short.back, front.language));
    if (!read || images.length === 0)
        return read;
    // A plain image beside another one was given to the parsers without all that is beside itself.
    const known = new Set(images.map(({ span }) => span.start));
    const others = read.filter(({ span }) => !known.has(span.start));
    return [...images, ...others].toSorted((a, b) => a.span.start - b.span.start);
}
/** The same without the parsers; undefined where they have to read a part of the text. */
function readPlainly(text, slow) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    return readQuickly(text, { ...slow, needsFrontMatter: false, read: () => undefined });
}
function moved(image, back, language) {
    const { span, altSpan, context } = image;
    return {
        ...image,
        span: back(span),
        altSpan: back(altSpan),
        context: language === undefined || context.language !== undefined ? context : { ...context, language },
    };
}


/***/ }),

/***/ 70617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ closesFence),
/* harmony export */   X0: () => (/* binding */ listMarker),
/* harmony export */   bc: () => (/* binding */ isUnderline),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   sv: () => (/* binding */ openingFence)
/* harmony export */ });
/** The line from `start` to `end`. A carriage return before `end` belongs to the line ending. */
function lineAt(text, start, end) {
    let from = start;
    let indent = 0;
    for (; from < end; from += 1) {
        const code = text.charCodeAt(from);
        if (code === space)
            indent += 1;
        else if (code === tab)
            indent += 4 - (indent % 4);
        else
            break;
    }
    const to = end > from && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
    return { from, to, indent };
}
/** The marks that open a fence of code, of three or more; undefined for any other line (CommonMark 0.31.2, 4.5). */
function openingFence(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '`' && mark !== '~')
        return undefined;
    const marks = runOf(text, mark, from, to);
    if (marks < 3)
        return undefined;
    const isCode = mark === '~' || indexBefore(text, '`', from + marks, to) === -1;
    return isCode ? text.slice(from, from + marks) : undefined;
}
/** Whether a line closes the fence that `marks` opened. */
function closesFence(text, { from, to, indent }, marks) {
    if (indent > 3 || !text.startsWith(marks, from))
        return false;
    const end = from + runOf(text, marks.charAt(0), from, to);
    return lineAt(text, end, to).from === to;
}
function listMarker(text, { from, to, indent }) {
    marker.lastIndex = from;
    const found = marker.exec(text);
    if (!found || from + found[0].length > to)
        return undefined;
    const [mark, number] = found;
    const end = from + mark.length;
    const content = lineAt(text, end, to);
    const isEmpty = content.from === to;
    if (!isEmpty && content.from === end)
        return undefined;
    const spaces = spacesAt(text, end, content.from, indent + mark.length);
    const isCode = spaces > 4;
    return {
        width: indent + mark.length + (isEmpty || isCode ? 1 : spaces),
        content: isEmpty || isCode ? end + 1 : content.from,
        isEmpty,
        interrupts: !isEmpty && (number === undefined || number === '1'),
    };
}
const marker = /[-+*]|(\d{1,9})[.)]/y;
function spacesAt(text, from, to, column) {
    let at = column;
    for (let index = from; index < to; index += 1)
        at += text.charCodeAt(index) === tab ? 4 - (at % 4) : 1;
    return at - column;
}
/** Whether a line is a thematic break: three or more of one mark, with spaces (CommonMark 0.31.2, 4.1). */
function isBreak(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '*' && mark !== '-' && mark !== '_')
        return false;
    let marks = 0;
    for (let at = from; at < to; at += 1) {
        const character = text.charAt(at);
        if (character === mark)
            marks += 1;
        else if (character !== ' ' && character !== '\t')
            return false;
    }
    return marks >= 3;
}
/** Whether a line has nothing but the marks that make the text above it a heading (CommonMark 0.31.2, 4.3). */
function isUnderline(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '=' && mark !== '-')
        return false;
    return lineAt(text, from + runOf(text, mark, from, to), to).from === to;
}
/** How many of `mark` follow each other at `from`. */
function runOf(text, mark, from, to) {
    const code = mark.charCodeAt(0);
    let at = from;
    while (at < to && text.charCodeAt(at) === code)
        at += 1;
    return at - from;
}
function indexBefore(text, part, from, to) {
    for (let at = from; at < to; at += 1)
        if (text.startsWith(part, at))
            return at;
    return -1;
}
const tab = 9;
const carriageReturn = 13;
const space = 32;


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


/***/ }),

/***/ 77521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ voids),
/* harmony export */   w: () => (/* binding */ createOpenTags)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45735);

/**
 * Reads the passages of a page that may have raw HTML, in order.
 *
 * @returns undefined where a tag may mean more than that: it is not closed, in another order, or a part of a table without one
 */
function createOpenTags(isJsx) {
    const open = [];
    return (passage) => {
        const wasOpen = open.length > 0;
        const text = withoutCode(passage);
        /** The groups that the passage has opened itself. */
        const own = [];
        let endsOthers = false;
        let next = 0;
        for (let tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next); tag; tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next)) {
            const { start, end, isEndTag, name: written, attributes } = tag;
            if (end === undefined)
                return undefined;
            next = end;
            // A comment, an address between marks, or text.
            if (written === '' || !/^[A-Za-z][\w.-]*$/.test(written))
                continue;
            const name = written.toLowerCase();
            if (voids.has(name) || (isJsx && !isEndTag && attributes.endsWith('/')))
                continue;
            if (tableParts.has(name) && !open.includes('table'))
                return undefined;
            if (!(isJsx ? isJsxGroup(written) : isGroup(name))) {
                if (!isEndTag)
                    open.push(name);
                else if (open.pop() !== name)
                    return undefined;
            }
            else if (!isEndTag) {
                if (tells(attributes) || (isJsx && attributes.includes('{')))
                    return undefined;
                own.push(name);
            }
            else if (own.includes(name))
                own.splice(own.lastIndexOf(name), 1);
            // In a line, it may also close what Markdown has opened.
            else if (!beginsLine(text, start))
                return undefined;
            else
                endsOthers = true;
        }
        const isGrouping = endsOthers || own.length > 0;
        return { state: open.length > 0 ? 'open' : wasOpen ? 'closing' : 'closed', isGrouping };
    };
}
/** Whether nothing but tags is before an offset on its line. */
function beginsLine(text, at) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
    return line.replace(/<[^<>]{0,200}>/g, '').trim() === '' && !/^ {4}|\t/.test(line);
}
/** Code spans that begin and end on one line, if every backtick of the passage is a part of one. */
function withoutCode(passage) {
    if (!passage.includes('`'))
        return passage;
    const lines = passage.split('\n').map(withoutSpans);
    return lines.every((line) => line !== undefined) ? lines.join('\n') : passage;
}
/** Undefined where a backtick is left over. */
function withoutSpans(line) {
    let rest = '';
    let at = 0;
    while (at < line.length) {
        const start = line.indexOf('`', at);
        if (start === -1)
            break;
        const ticks = /^`+/.exec(line.slice(start))?.[0] ?? '';
        const end = line.indexOf(ticks, start + ticks.length);
        if (end === -1 || line.charAt(end + ticks.length) === '`' || line.charAt(end - 1) === '`')
            return undefined;
        rest += line.slice(at, start);
        at = end + ticks.length;
    }
    return rest + line.slice(at);
}
/** Whether an element has no meaning of its own for the images in it, wherever it ends: a `div`, or one that HTML does not know. */
function isGroup(name) {
    return !meaningful.has(name);
}
/** As {@link isGroup}, for components: some of them stand for an element that has a meaning. */
function isJsxGroup(written) {
    return /^[A-Z]/.test(written)
        ? !/button|figure|frame|caption|image|img|link|zoom/i.test(written)
        : isGroup(written.toLowerCase());
}
function tells(attributes) {
    return telling.test(attributes) || (/\bclass/i.test(attributes) && tellingClass.test(attributes));
}
const tableParts = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The elements of HTML that have one. */
const meaningful = new Set(`a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4
  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object
  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody
  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/));
/** Attributes by which an element hides, names or captions what is in it, or says its language or colours. */
const telling = /(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i;
const tellingClass = /figure|caption|mediaobject|imageblock|screenshot|dark|light/i;


/***/ }),

/***/ 92555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plainImage)
/* harmony export */ });
/* harmony import */ var _text_heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11300);
/* harmony import */ var _markdown_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69971);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80399);



/** A plain image as the parsers' own reading of its page makes it. */
function plainImage({ image, nearby, heading, labels, standsAlone }, text, language) {
    const { src, alt, span, altSpan, link } = image;
    const context = {
        control: link && { kind: 'link', target: link.target, otherText: link.text },
        figcaption: undefined,
        labels,
        standsAlone,
        heading: heading === undefined || heading === '' ? undefined : (0,_text_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .headingWords */ .q)(heading),
        nearby: nearby.slice(0, mostNearby).trimEnd(),
        language,
        adjacentLinkText: undefined,
    };
    const isEmpty = image.isTag && alt === '';
    return {
        src,
        alt: altOf(alt),
        name: alt === undefined || alt === '' ? undefined : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(alt),
        decorative: isEmpty,
        markedDecorative: isEmpty,
        forColorScheme: false,
        title: image.isTag ? undefined : image.title,
        width: image.isTag ? image.width : undefined,
        height: image.isTag ? image.height : undefined,
        syntax: image.isTag ? 'img' : image.syntax,
        kind: 'picture',
        ...(image.isTag ? tagged : { ..._markdown_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelled */ .wW, ...(0,_markdown_label_js__WEBPACK_IMPORTED_MODULE_0__/* .codeIn */ .ry)(text, altSpan) }),
        span,
        altSpan,
        context,
    };
}
const tagged = { attribute: 'alt', emptyIsDecision: true, decorativeBy: 'alt' };
function altOf(alt) {
    if (alt === undefined)
        return { kind: 'absent' };
    return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt };
}
/** UTF-16 units, as in the context of any other image. */
const mostNearby = 300;


/***/ }),

/***/ 99806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainTagAt)
/* harmony export */ });
/**
 * The tag that begins at `at`; undefined where it is not an `img`, or has more than an address, a text and a size.
 *
 * @param isBlock whether it is a block of its own: no backtick in it begins code, and its text may be empty, because what is around it is known
 */
function plainTagAt(text, at, to, isBlock = false) {
    if (!text.startsWith('<img ', at))
        return undefined;
    const values = new Map();
    const spans = new Map();
    let next = at + '<img'.length;
    const attribute = isBlock ? blockAttribute : inlineAttribute;
    for (let found = matchAt(attribute, text, next); found; found = matchAt(attribute, text, next)) {
        const [whole, space = '', name = '', quoted, bare = ''] = found;
        const isLength = name === 'width' || name === 'height';
        if (values.has(name) ||
            !(isLength ? /^(?:\d+(?:px|%)?)?$/.test(quoted ?? bare) : texts.has(name) && quoted !== undefined)) {
            return undefined;
        }
        values.set(name, decoded(quoted ?? bare));
        spans.set(name, { start: next + space.length, end: next + whole.length });
        next += whole.length;
    }
    const closing = matchAt(tagEnd, text, next);
    if (!closing || next + closing[0].length > to)
        return undefined;
    const src = values.get('src');
    const address = spans.get('src');
    if (src === undefined || src.trim() === '' || !address)
        return undefined;
    // It may be hidden, or one of two for the colours of the page.
    if (/display|visibility/i.test(values.get('style') ?? '') || /dark|light/i.test(values.get('class') ?? ''))
        return undefined;
    const alt = values.get('alt');
    if (alt?.trim() === '' && !(isBlock && alt === ''))
        return undefined;
    return {
        isTag: true,
        src: src.trim(),
        alt,
        width: pixels(values.get('width')),
        height: pixels(values.get('height')),
        others: [...values].flatMap(([name, value]) => (name === 'alt' ? [] : [`${name}=${value}`])),
        span: { start: at, end: next + closing[0].length },
        altSpan: spans.get('alt') ?? { start: address.end, end: address.end },
    };
}
const texts = new Set('src alt class id align loading style'.split(' '));
/** Values without anything that HTML, a template or a code span could make of them, besides the references that people write in them. */
const inlineAttribute = /( +)([a-z]{1,20})=(?:"((?:[^"&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|(\d{1,9}(?:px|%)?)(?=[ >]))/y;
const blockAttribute = /( +)([a-z]{1,20})=(?:"((?:[^"&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|(\d{1,9}(?:px|%)?)(?=[ >]))/y;
const tagEnd = / *\/?>/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function decoded(value) {
    return value.replace(/&(?:quot|amp|lt|gt|#39);/g, (reference) => references[reference] ?? reference);
}
const references = {
    '&quot;': '"',
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&#39;': "'",
};
function pixels(value) {
    const digits = /^(\d+)(?:px)?$/.exec(value ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 80399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ oneLine),
  S: () => (/* binding */ readPlainText)
});

// EXTERNAL MODULE: ./build/formats/quick/line.js
var line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/delimiters.js

/** The bracket that closes the one at `at`, with images but no other brackets in between. @param endOfImage undefined for one that is not plain */
function closingBracket(text, at, to, endOfImage) {
    for (let index = at + 1; index < to; index += 1) {
        const character = text.charAt(index);
        if (character === ']')
            return index;
        if ('\\`<['.includes(character))
            return undefined;
        if (character !== '!' || text.charAt(index + 1) !== '[')
            continue;
        const end = endOfImage(index);
        if (end === undefined)
            return undefined;
        index = end - 1;
    }
    return undefined;
}
/** The next run of as many backticks, which closes a code span. */
function closingTicks(text, from, to, ticks) {
    for (let at = text.indexOf('`', from); at !== -1 && at < to;) {
        const run = (0,line/* runOf */.ng)(text, '`', at, to);
        if (run === ticks)
            return at;
        at = text.indexOf('`', at + run);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/formats/quick/emphasis.js

/**
 * The run at `at`, in a line from `from` to `to`; undefined where it is not plain which runs belong together (CommonMark 0.31.2, 6.2). Plain
 * is a run between spaces, `_` in a word, and a run behind a space whose next run can only close it.
 */
function readRun(text, at, from, to) {
    const mark = text.charAt(at);
    const length = (0,line/* runOf */.ng)(text, mark, at, to);
    const before = at === from ? ' ' : text.charAt(at - 1);
    const after = charBefore(text, at + length, to);
    if ((mark === '_' && isWord(before) && isWord(after)) || (before === ' ' && after === ' ')) {
        return { length, closing: undefined };
    }
    if (before !== ' ' || length > 3 || mark === '~')
        return undefined;
    const closing = closingRun(text, at + length, to, mark, length);
    return closing === undefined ? undefined : { length, closing };
}
/** The next run of `mark` outside of words, if it closes what a run of the same length behind a space has opened. */
function closingRun(text, from, to, mark, length) {
    for (let at = text.indexOf(mark, from); at !== -1 && at < to;) {
        const run = (0,line/* runOf */.ng)(text, mark, at, to);
        const before = text.charAt(at - 1);
        const after = charBefore(text, at + run, to);
        if (mark !== '_' || !isWord(before) || !isWord(after)) {
            return run === length && closes(before, after) ? at : undefined;
        }
        at = text.indexOf(mark, at + run);
    }
    return undefined;
}
function closes(before, after) {
    if (isWord(before))
        return after === ' ' || isWord(after) || isMarkOrSymbol(after);
    return isMarkOrSymbol(before) && (after === ' ' || isMarkOrSymbol(after));
}
/** The character at an offset; the end of the line counts as a space. */
function charBefore(text, at, to) {
    return at < to ? text.charAt(at) : ' ';
}
function isWord(character) {
    return /[\p{L}\p{N}]/u.test(character);
}
function isMarkOrSymbol(character) {
    return /[\p{P}\p{S}]/u.test(character);
}

// EXTERNAL MODULE: ./build/text/embedded-page.js
var embedded_page = __webpack_require__(34268);
;// CONCATENATED MODULE: ./build/formats/quick/plain-label.js

/** The end of the attributes behind an image, if they are but classes and an id; undefined for any others. */
function endOfList(text, at) {
    if (text.charAt(at) !== '{')
        return at;
    classes.lastIndex = at;
    const [list] = classes.exec(text) ?? [];
    return list === undefined ? undefined : at + list.length;
}
const classes = /\{:?[ ]*(?:[.#][\w-]+[ ]*)+\}/y;
/** The image that begins at `at`; undefined where its label or address is not plain. */
function plainLabelAt(text, at, to, definitions) {
    label.lastIndex = at;
    const found = label.exec(text);
    if (!found)
        return undefined;
    const [, words = ''] = found;
    const labelEnd = at + '!['.length + words.length;
    const isInline = text.charAt(labelEnd + 1) === '(';
    const address = isInline
        ? addressAt(text, labelEnd + 1, to)
        : referenceAt(text, labelEnd + 1, to, words, definitions);
    // MyST shows another part of the page there, other programs another page.
    const read = withoutCode(words);
    if (!address || address.url.startsWith('#') || (0,embedded_page/* isEmbeddedPage */.C)(address.url) || !read || !isPlainLabel(read.rest))
        return undefined;
    return {
        isTag: false,
        syntax: isInline
            ? 'inline'
            : address.end === labelEnd + ']'.length + '[]'.length
                ? 'collapsed-reference'
                : 'full-reference',
        src: address.url,
        alt: read.said,
        title: address.title,
        span: { start: at, end: address.end },
        altSpan: { start: at + '!['.length, end: labelEnd },
    };
}
/** Without anything but code that Markdown, a template or a full-width mark could make of it. */
const label = /!\[([^[\]\\<>&*~{}$|\n\r\t【】（）！＜＞]*)\][([]/y;
/** A label as a reader gets it, and with a backtick in place of each code; undefined where it is not plain which backticks belong together. */
function withoutCode(words) {
    const parts = words.split('`');
    const isPlain = parts.every((part, at) => {
        const isEnd = at === 0 || at === parts.length - 1;
        return part === '' ? isEnd : at % 2 === 0 || part.trim() === part;
    });
    if (parts.length % 2 === 0 || !isPlain)
        return undefined;
    return { said: parts.join(''), rest: parts.filter((_, at) => at % 2 === 0).join('`') };
}
/** @param words with a backtick in place of code */
function isPlainLabel(words) {
    if (words === '')
        return true;
    // Words with a meaning on slides.
    if (/^bg\b|\b(?:w|h|width|height):/.test(words))
        return false;
    // Within a word, an underscore is one.
    if (words.trim() !== words || /(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/.test(words))
        return false;
    return !/:\/\/|www\.|@|\p{Cc}/iu.test(words);
}
/** The definition that the brackets behind a label name, `[label]` or `[]`; undefined where it is not plain. */
function referenceAt(text, at, to, words, definitions) {
    reference.lastIndex = at;
    const [whole = '', key = ''] = reference.exec(text) ?? [];
    const end = at + whole.length;
    if (whole === '' || end > to || '(:'.includes(text.charAt(end) || ' '))
        return undefined;
    const target = definitions.targetOf(key === '' ? words : key);
    // A title without words is one all the same.
    return target === undefined || target.title === '' ? undefined : { ...target, end };
}
const reference = /\[([\w .-]{0,100})\]/y;
/** The address in parentheses, `(url "title")`. */
function addressAt(text, at, to) {
    address.lastIndex = at;
    const found = address.exec(text);
    if (!found || at + found[0].length > to)
        return undefined;
    const [whole, url = '', title] = found;
    if (whole.includes('&') && whole.includes(';'))
        return undefined;
    return { url, title: title?.slice(1, -1), end: at + whole.length };
}
const address = /\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy;
/** The address in `<https://…>` (CommonMark 0.31.2, 6.5). */
function bareAddressAt(text, at) {
    bareAddress.lastIndex = at;
    return bareAddress.exec(text)?.[1];
}
const bareAddress = /<(https?:\/\/[\w./:?=#~+-]{1,500})>/y;
/** Whether a bare address may reach to `at` (GFM 6.9): then what follows belongs to it. Also true behind a word that is too long to look at. */
function followsAddress(text, start, at) {
    const from = Math.max(start, at - mostAddress);
    const word = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1), at);
    return word.length === mostAddress || /:\/\/|www\.|@/i.test(word);
}
/** UTF-16 units. */
const mostAddress = 500;

// EXTERNAL MODULE: ./build/formats/quick/plain-tag.js
var plain_tag = __webpack_require__(99806);
;// CONCATENATED MODULE: ./build/formats/quick/plain-text.js





/**
 * Reads a line of a paragraph or heading, without the white space around it; undefined where it has anything whose meaning depends on more
 * than itself, or that people rarely write: raw HTML, references, entities, emphasis whose ends are not plain.
 *
 * @param definitions what brackets alone may refer to
 */
function readPlainText(text, { start, end }, definitions) {
    const images = [];
    const targets = [];
    let hasLists = false;
    /** Where the last address between angle brackets ends: another one may begin only behind it. */
    let addressEnd = start;
    /** The ends of the emphasis that is open, the last one first. */
    const closings = [];
    function read(from, to, isInLink) {
        let said = '';
        let plain = from;
        let at = from;
        const flush = () => {
            said += text.slice(plain, at);
        };
        const show = (image) => {
            flush();
            // A name separates nothing; an image without one is an empty element between two words.
            if (!image.alt)
                said += ' ';
            images.push({ ...image, link: undefined });
            at = image.span.end;
            plain = at;
        };
        const crosses = (until) => {
            const closing = closings.at(-1);
            return closing !== undefined && closing.at < until;
        };
        while (at < to) {
            const code = text.charCodeAt(at);
            if (code > 127 || !isMark[code]) {
                at += 1;
                continue;
            }
            const character = text.charAt(at);
            const next = text.charAt(at + 1);
            if (character === '!') {
                if (next !== '[') {
                    at += 1;
                    continue;
                }
                const image = plainLabelAt(text, at, to, definitions);
                if (!image || crosses(image.span.end) || followsAddress(text, addressEnd, at))
                    return undefined;
                show(image);
                const list = endOfList(text, at);
                if (list === undefined || list > to || text.charAt(list) === '[')
                    return undefined;
                hasLists ||= list > at;
                at = list;
                plain = at;
            }
            else if (character === '[') {
                const close = closingBracket(text, at, to, (image) => plainLabelAt(text, image, to, definitions)?.span.end);
                if (close === undefined || isInLink)
                    return undefined;
                const label = text.slice(at + 1, close);
                const behind = text.charAt(close + 1);
                if (behind === '[' || behind === ':' || followsAddress(text, addressEnd, at))
                    return undefined;
                const address = behind === '(' ? addressAt(text, close + 1, to) : { url: definitions.targetOf(label)?.url, end: close + 1 };
                if (!address || crosses(address.end))
                    return undefined;
                if (address.url !== undefined) {
                    if (address.title !== undefined || address.url === '')
                        return undefined;
                    flush();
                    const before = images.length;
                    const inner = read(at + 1, close, true);
                    if (inner === undefined)
                        return undefined;
                    said += inner;
                    const link = { target: address.url, text: oneLine(inner), isShared: images.length > before + 1 };
                    images.push(...images.splice(before).map((image) => ({ ...image, link })));
                    targets.push(address.url);
                    at = address.end;
                    plain = at;
                }
                else if (definitions.isNote(label)) {
                    // A reader of the text skips its mark.
                    flush();
                    at = close + 1;
                    plain = at;
                }
                else {
                    if (next === '^' || definitions.has(label))
                        return undefined;
                    // A box at the start of an item is no text.
                    if (close === at + 2 && ' xX'.includes(next))
                        return undefined;
                    at += 1;
                }
            }
            else if (character === '`') {
                const ticks = (0,line/* runOf */.ng)(text, '`', at, to);
                const close = closingTicks(text, at + ticks, to, ticks);
                if (close === undefined || crosses(close + ticks))
                    return undefined;
                flush();
                const quoted = text.slice(at + ticks, close);
                said += /^ .* $/.test(quoted) && quoted.trim() !== '' ? quoted.slice(1, -1) : quoted;
                at = close + ticks;
                plain = at;
            }
            else if (character === '\\') {
                if (at + 1 >= to)
                    return undefined;
                if (!isPunctuation(next)) {
                    at += 1;
                    continue;
                }
                flush();
                plain = at + 1;
                at += 2;
            }
            else if (character === '&') {
                if (/[A-Za-z#]/.test(next))
                    return undefined;
                at += 1;
            }
            else if (character === '<') {
                if (!/[A-Za-z/!?]/.test(next)) {
                    at += 1;
                    continue;
                }
                const image = (0,plain_tag/* plainTagAt */.M)(text, at, to);
                if (image) {
                    if (crosses(image.span.end))
                        return undefined;
                    show(image);
                    continue;
                }
                const url = isInLink ? undefined : bareAddressAt(text, at);
                if (url !== undefined) {
                    if (crosses(at + url.length + 2) || followsAddress(text, addressEnd, at))
                        return undefined;
                    flush();
                    said += url;
                    targets.push(url);
                    at += url.length + 2;
                    addressEnd = at;
                    plain = at;
                    continue;
                }
                wordTag.lastIndex = at;
                const [tag = ''] = wordTag.exec(text) ?? [];
                if (tag === '' || crosses(at + tag.length))
                    return undefined;
                flush();
                if (tag.startsWith('<br'))
                    said += ' ';
                at += tag.length;
                plain = at;
            }
            else if (character === '\t') {
                return undefined;
            }
            else {
                const closing = closings.at(-1);
                const isClosing = closing?.at === at;
                const run = isClosing ? { length: closing.length, closing: undefined } : readRun(text, at, from, to);
                if (run?.length !== (0,line/* runOf */.ng)(text, character, at, to))
                    return undefined;
                if (isClosing)
                    closings.pop();
                else if (run.closing === undefined) {
                    at += run.length;
                    continue;
                }
                else {
                    if (crosses(run.closing + run.length))
                        return undefined;
                    closings.push({ at: run.closing, length: run.length });
                }
                flush();
                at += run.length;
                plain = at;
            }
        }
        flush();
        return said;
    }
    const said = read(start, end, false);
    if (said === undefined || closings.length > 0)
        return undefined;
    return { text: oneLine(said), images, targets, hasLists };
}
/** White space as one space. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Tags that are part of a text, and say nothing about it. */
const wordTag = /<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y;
function isPunctuation(character) {
    return /[!-/:-@[-`{-~]/.test(character);
}
/** The ASCII characters that may mean more than themselves. */
const isMark = Array.from({ length: 128 }, (_, code) => '![`\\&<*_~\t'.includes(String.fromCharCode(code)));


/***/ }),

/***/ 89878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** @param parts in order, without overlaps */
function shorten(text, parts) {
    const starts = [];
    const shifts = [];
    const kept = [];
    let length = 0;
    for (const { start, end, isApart } of parts) {
        if (isApart) {
            kept.push(separator);
            length += separator.length;
        }
        starts.push(length);
        shifts.push(start - length);
        kept.push(text.slice(start, end));
        length += end - start;
    }
    const shiftAt = (offset) => shifts[lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, offset)] ?? 0;
    return {
        text: kept.join(''),
        back: ({ start, end }) => {
            const by = shiftAt(start);
            return { start: start + by, end: end + by };
        },
        forth: ({ start, end }) => {
            const at = lastAtOrBefore(parts.length, (index) => parts[index]?.start ?? 0, start);
            const by = shifts[at];
            if (by === undefined || start < (parts[at]?.start ?? 0) || end > (parts[at]?.end ?? 0))
                return undefined;
            return { start: start - by, end: end - by };
        },
    };
}
/** The index of the last of `count` numbers in order that is not greater than `offset`; of the first where all are. */
function lastAtOrBefore(count, numberAt, offset) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (numberAt(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A paragraph in place of those that are left out. */
const separator = '·\n\n';


/***/ }),

/***/ 34268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isEmbeddedPage),
/* harmony export */   U: () => (/* binding */ isEmbeddedPart)
/* harmony export */ });
/** Whether an address is that of another part of a page, which MyST shows in this place ("Embed content by label"); no picture has such an address. */
function isEmbeddedPart(address) {
    return /^#[\w:.-]/.test(address);
}
/** Whether an address is that of a video or a post, and not of a picture: Obsidian and other editors show the page itself where Markdown has a picture. */
function isEmbeddedPage(address) {
    return embedded.test(address);
}
/** Addresses of players and posts; thumbnails are on other hosts, or in other folders. */
const embedded = /^https?:\/\/(?:(?:www|m|player|mobile)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/|playlist\?)|youtu\.be\/[\w-]{6}|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,50}\/status\/\d)/i;


/***/ })
};
