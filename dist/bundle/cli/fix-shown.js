export const ids = [2670];
export const modules = {

/***/ 72670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printDiff: () => (/* binding */ printDiff),
  shownChanges: () => (/* binding */ shownChanges)
});

// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(11552);
;// CONCATENATED MODULE: ./build/lib/unified-diff.js

/** Lines around a change. */
const context = 3;
/**
 * The change of a file as `git apply` takes it; empty where there is none. Lines keep their ends, and a last line without a line break is marked.
 *
 * @param path with `/`, as both sides name it
 */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const [older, newer] = [linesOf(before), linesOf(after)];
    const rows = rowsOf(older, newer, (0,line_diff/* earlierLines */.kK)(before, after));
    const names = [quoted(`a/${path}`), quoted(`b/${path}`)];
    const head = `diff --git ${names[0]} ${names[1]}\n--- ${ended(names[0])}\n+++ ${ended(names[1])}\n`;
    return head + hunksOf(rows).map(hunkText).join('');
}
/** The changes between two texts, in order. */
function changesOf(before, after) {
    const changes = [];
    let open;
    for (const { mark, line, before: number } of rowsOf(linesOf(before), linesOf(after), (0,line_diff/* earlierLines */.kK)(before, after))) {
        if (mark === ' ') {
            open = undefined;
            continue;
        }
        if (open === undefined)
            changes.push((open = { line: number, removed: [], added: [] }));
        (mark === '-' ? open.removed : open.added).push(line);
    }
    return changes;
}
/** With their line breaks. */
function linesOf(text) {
    const lines = text.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : line));
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function rowsOf(older, newer, earlier) {
    const rows = [];
    let at = 0;
    const remove = (end, after) => {
        for (; at < end; at += 1)
            rows.push({ mark: '-', line: older[at] ?? '', before: at + 1, after });
    };
    for (const [index, line] of newer.entries()) {
        const same = (earlier[index] ?? 0) - 1;
        // Lines that differ in how they end are other lines to git.
        if (same >= at && older[same] === line) {
            remove(same, index + 1);
            rows.push({ mark: ' ', line, before: at + 1, after: index + 1 });
            at += 1;
        }
        else {
            if (same >= at)
                remove(same + 1, index + 1);
            rows.push({ mark: '+', line, before: at + 1, after: index + 1 });
        }
    }
    remove(older.length, newer.length + 1);
    return rows;
}
function hunksOf(rows) {
    const hunks = [];
    for (const [index, { mark }] of rows.entries()) {
        if (mark === ' ')
            continue;
        const last = hunks.at(-1);
        if (last !== undefined && index - context <= last.end)
            last.end = index + context + 1;
        else
            hunks.push({ start: Math.max(0, index - context), end: index + context + 1 });
    }
    return hunks.map(({ start, end }) => rows.slice(start, end));
}
function hunkText(rows) {
    const [first] = rows;
    const count = (without) => rows.filter(({ mark }) => mark !== without).length;
    const [removed, added] = [count('+'), count('-')];
    // A side without lines is named by the line before it.
    const start = (line, size) => `${size === 0 ? line - 1 : line},${size}`;
    const head = `@@ -${start(first?.before ?? 1, removed)} +${start(first?.after ?? 1, added)} @@\n`;
    return (head +
        rows
            .map(({ mark, line }) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
            .join(''));
}
/** A name with a character that would end it, as git quotes it in C's way. */
function quoted(name) {
    if (!/["\\\p{Cc}]/u.test(name))
        return name;
    const bytes = name
        .replace(/["\\]/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${bytes}"`;
}
/** Behind a name with a space, a tab says where it ends. */
function ended(name) {
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}

// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/is-below.js
var is_below = __webpack_require__(56730);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/pictures/disk/repository-around.js
var repository_around = __webpack_require__(39852);
;// CONCATENATED MODULE: ./build/cli/fix-shown.js





/** UTF-16 units of a line that are shown, around its first difference. */
const mostShown = 160;
/** UTF-16 units before the difference. */
const lead = 60;
/** What was written into the files: each place with its lines before and after, for a person at the terminal. */
function shownChanges(fixed) {
    return fixed
        .flatMap(({ document, after }) => changesOf(document.text, after.text).map((change) => shown(document.path, change)))
        .join('');
}
function shown(path, { line, removed, added }) {
    const start = firstDifference(removed[0] ?? '', added[0] ?? '');
    const rows = [
        ...removed.map((text) => `  - ${around(text, start)}`),
        ...added.map((text) => `  + ${around(text, start)}`),
    ];
    return `${(0,escape_controls/* escapeControls */.UN)(path)}:${line}\n${rows.join('\n')}\n`;
}
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}
function around(text, at) {
    const plain = text.replace(/\r?\n$/, '');
    if (plain.length <= mostShown)
        return (0,escape_controls/* escapeControls */.UN)(plain);
    const start = Math.max(0, at - lead);
    const end = start + mostShown;
    return `${start > 0 ? '…' : ''}${(0,escape_controls/* escapeControls */.UN)(plain.slice(start, end))}${end < plain.length ? '…' : ''}`;
}
/**
 * Prints the diff alone on stdout, so that it can be piped into `git apply`, with paths from the root of the repository. What no diff can show,
 * and why something is missing, is on stderr.
 */
async function printDiff({ fixed, troubles, report }, { cwd, stdout, stderr }) {
    const root = (await (0,repository_around/* repositoryAround */.W)(cwd)) ?? cwd;
    const isPlain = ({ document }) => document.encoding === undefined;
    for (const { document, after } of fixed.filter(isPlain)) {
        const absolute = (0,external_node_path_.resolve)(cwd, document.path);
        const path = (0,is_below/* isBelow */.Y)(root, absolute) ? (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join('/') : document.path;
        stdout(unifiedDiff(path, document.text, after.text));
    }
    const problems = [
        ...fixed
            .filter((one) => !isPlain(one))
            .map(({ document }) => `${document.path} is not in UTF-8, so no diff can show its changes. --fix writes them.`),
        ...troubles,
        ...(report.refused === undefined ? [] : [report.refused]),
    ];
    for (const problem of problems)
        stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(problem)}\n`);
    return problems.length === 0 ? 0 : 2;
}


/***/ }),

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ earlierLines),
  fg: () => (/* binding */ hunksAround),
  Mt: () => (/* binding */ newLines)
});

;// CONCATENATED MODULE: ./build/lib/myers.js
/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 };
/**
 * A longest common subsequence of `before` and `after` (Myers, "An O(ND) Difference Algorithm", 1986), in ascending order. Undefined
 * when that takes more work than a linear share of the length, so that no input is slow.
 */
function commonEntries(before, after) {
    let left = Math.min(steps.atMost, steps.atLeast + steps.perLine * (before.length + after.length));
    /** By the number of edits: how far each diagonal comes, from the lowest diagonal to the highest, as an index into `before`. */
    const reached = [];
    for (let edits = 0; left > 0; edits++) {
        const earlier = reached[edits - 1];
        const ends = new Int32Array(edits + 1);
        reached.push(ends);
        left -= edits + 1;
        for (let at = 0; at <= edits; at++) {
            const start = startOn(earlier, at);
            const diagonal = 2 * at - edits;
            let end = start;
            while (end < before.length && end - diagonal < after.length && before[end] === after[end - diagonal])
                end++;
            ends[at] = end;
            left -= end - start;
            if (end >= before.length && end - diagonal >= after.length)
                return followBack(reached, at);
        }
    }
    return undefined;
}
/** Where a path enters a diagonal: after an entry of `after` was put in, or after one of `before` was taken out. */
function startOn(earlier, at) {
    if (earlier === undefined)
        return 0;
    const [above, below] = [earlier[at], earlier[at - 1]];
    return isInsertion(above, below) ? (above ?? 0) : (below ?? 0) + 1;
}
function isInsertion(above, below) {
    return below === undefined || (above !== undefined && below < above);
}
function followBack(reached, last) {
    const kept = [];
    let at = last;
    for (let edits = reached.length - 1; edits >= 0; edits--) {
        const earlier = reached[edits - 1];
        const diagonal = 2 * at - edits;
        const start = startOn(earlier, at);
        for (let end = (reached[edits]?.[at] ?? 0) - 1; end >= start; end--)
            kept.push({ before: end, after: end - diagonal });
        if (!isInsertion(earlier?.[at], earlier?.[at - 1]))
            at -= 1;
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./build/lib/line-diff.js

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
function newLines(before, after) {
    const added = new Set();
    for (const [index, line] of earlierLines(before, after).entries())
        if (line === 0)
            added.add(index + 1);
    return added;
}
/** For each line of `after`, in order, the same line of `before`, 1-based; 0 for one that is new, as {@link newLines} has it. */
function earlierLines(before, after) {
    const [older, newer] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(older.length, newer.length);
    let first = 0;
    while (first < shorter && older[first] === newer[first])
        first++;
    let same = 0;
    while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same))
        same++;
    const lines = new Int32Array(newer.length);
    for (let index = 0; index < first; index++)
        lines[index] = index + 1;
    for (let index = 1; index <= same; index++)
        lines[newer.length - index] = older.length - index + 1;
    for (const kept of keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same))) {
        lines[first + kept.after] = first + kept.before + 1;
    }
    return lines;
}
/** Hunks around the new lines of a text, with three lines of context, as git and GitHub show them. */
function hunksAround(added, text) {
    const last = linesOf(text).length;
    const hunks = [];
    for (const line of [...added].sort((a, b) => a - b)) {
        const hunk = hunks.at(-1);
        const end = Math.min(last, line + context);
        if (hunk !== undefined && line - context <= hunk.end + 1)
            hunk.end = end;
        else
            hunks.push({ start: Math.max(1, line - context), end });
    }
    return hunks;
}
const context = 3;
function linesOf(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** The lines that a diff keeps, in ascending order. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older, newer) {
    const present = new Set(newer);
    const numbers = new Map();
    const [before, after] = [sharedLines(), sharedLines()];
    for (const [index, line] of older.entries()) {
        if (!present.has(line))
            continue;
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        before.add(number, index);
    }
    for (const [index, line] of newer.entries()) {
        const number = numbers.get(line);
        if (number !== undefined)
            after.add(number, index);
    }
    const kept = commonEntries(Int32Array.from(before.numbers), Int32Array.from(after.numbers)) ?? [];
    return kept.map((at) => ({ before: before.indexes[at.before] ?? 0, after: after.indexes[at.after] ?? 0 }));
}
/** Lines of one side that the other side has as well: the number that stands for their words, and where they are. */
function sharedLines() {
    const numbers = [];
    const indexes = [];
    return {
        numbers,
        indexes,
        add(number, index) {
            numbers.push(number);
            indexes.push(index);
        },
    };
}


/***/ })
};
