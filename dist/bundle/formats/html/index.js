export const ids = [8301];
export const modules = {

/***/ 78301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./build/formats/masking/mask.js + 2 modules
var mask = __webpack_require__(42510);
// EXTERNAL MODULE: ./build/formats/template/parentheses.js
var parentheses = __webpack_require__(52026);
;// CONCATENATED MODULE: ./build/formats/html/control-flow.js

/**
 * The heads of Angular's blocks in which a `<` would begin a tag: `@if (a<b) {`. Everything else of these blocks is text to a parser, and what is in
 * them is on the page.
 */
function controlFlowMasks(text) {
    const masks = [];
    const budget = (0,parentheses/* createBudget */.yK)();
    heads.lastIndex = 0;
    for (let head = heads.exec(text); head; head = heads.exec(text)) {
        const start = head.index;
        const end = (0,parentheses/* endOfParentheses */.z3)(text, heads.lastIndex - 1, budget);
        if (end === undefined)
            continue;
        heads.lastIndex = end;
        if ((0,parentheses/* behindBrace */.ob)(text, end) !== undefined && text.slice(start, end).includes('<'))
            masks.push({ start, end, by: { isSpoken: false } });
    }
    return masks;
}
const heads = /@(?:if|else if|for|switch|case)[ \t]{0,9}\(/g;

// EXTERNAL MODULE: ./build/formats/html/page-format.js + 14 modules
var page_format = __webpack_require__(96687);
;// CONCATENATED MODULE: ./build/formats/html/index.js



/** HTML pages and fragments. A template language that processes the page would read braces as its own. */
const html = (0,page_format/* createPageFormat */.P)({
    mask: (text, elements) => (0,mask/* maskHtml */.y)(text, elements, { masks: controlFlowMasks(text), blockAt: () => undefined }),
    alsoEncode: '{}',
});


/***/ }),

/***/ 52026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   ob: () => (/* binding */ behindBrace),
/* harmony export */   yK: () => (/* binding */ createBudget),
/* harmony export */   z3: () => (/* binding */ endOfParentheses)
/* harmony export */ });
/** A fresh {@link Budget} for a text. */
function createBudget() {
    return { left: 1_000_000 };
}
/** The budget of the text that is searched by `next`. */
function budgetOf(next) {
    const budget = budgets.get(next) ?? createBudget();
    budgets.set(next, budget);
    return budget;
}
const budgets = new WeakMap();
/** UTF-16 units: longer ones are not read. */
const longest = 5000;
/** The offset behind the parenthesis that closes the one at `start`; undefined where none does, or a string is not closed. */
function endOfParentheses(text, start, budget) {
    if (budget.left <= 0)
        return undefined;
    let depth = 0;
    let at = start;
    while (at < text.length && at - start < longest) {
        mark.lastIndex = at;
        const found = mark.exec(text);
        if (!found)
            break;
        at = found.index + 1;
        if (found[0] === '(')
            depth += 1;
        else if (found[0] === ')') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else {
            const end = text.slice(at, at + longest).indexOf(found[0]);
            if (end === -1)
                break;
            at += end + 1;
        }
    }
    budget.left -= longest;
    return undefined;
}
const mark = /[()"']/g;
/** The offset behind the `{` that follows white space from an offset; undefined where something else does. */
function behindBrace(text, from) {
    let at = from;
    while (at - from < longestSpace && /\s/.test(text.charAt(at)))
        at += 1;
    return text[at] === '{' ? at + 1 : undefined;
}
const longestSpace = 1000;


/***/ })
};
