export const ids = [3798];
export const modules = {

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9152);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8649);





/** Prints every rule: id, severity and summary; JSON also has the standards behind it. */
function listRules(format, world) {
    if (format === 'json') {
        const list = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id, severity, summary, wcag, act }) => ({
            id,
            severity,
            summary,
            wcag,
            act,
            url: (0,_text_homepage_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .g)(id),
        }));
        world.stdout(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id, severity, severities, summary }) => {
        return [id, (severities ?? [severity]).join(' or '), summary];
    });
    const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const [id, weight, summary] of rows)
        world.stdout(`${id.padEnd(first ?? 0)}  ${weight.padEnd(second ?? 0)}  ${summary}\n`);
    return 0;
}
/** Prints the page of a rule. @throws UserError when there is no such rule */
async function explain(id, world) {
    if (!_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.some((rule) => rule.id === id)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no rule ${id}.`, `Use one of ${_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map((rule) => rule.id).join(', ')}.`);
    }
    const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.packageDir, 'docs', 'rules', `${id}.md`), 'utf8');
    const lines = page.split('\n').filter((line) => !/^<!--.*-->$/.test(line));
    world.stdout(lines.join('\n'));
    return 0;
}


/***/ }),

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}


/***/ })
};
