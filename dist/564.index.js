export const id = 564;
export const ids = [564];
export const modules = {

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1396);



/** Settings that a file in a repository may not hold: it is public, and a pull request can change it. */
const notInFiles = new Set(['github-token', 'eachlabs-api-key', 'config']);
/**
 * The settings of a configuration file: the words of the inputs as YAML keys.
 *
 * @throws UserError with file and line for YAML that cannot be read, an unknown key, or a value its option cannot have
 */
function parseConfig(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path}:${lines.linePos(error.pos[0]).line} is no YAML: ${firstLine(error.message)}`, 'Mend the line.');
    if (document.contents === null)
        return {};
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} is no list of settings.`, 'Write one `name: value` a line.');
    const settings = {};
    for (const { key, value } of document.contents.items) {
        const name = String(key);
        const offset = key.range?.[0] ?? 0;
        const where = `${path}:${lines.linePos(offset).line}`;
        const spec = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionTable */ .sX.find((option) => option.name === name && !notInFiles.has(option.name));
        if (!spec)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: ${name} is no setting of this file.`, `Use one of ${settingNames()}.`);
        settings[spec.name] = checked(where, () => {
            const plain = isNode(value) ? value.toJS(document) : value;
            (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOption */ .ZY)(spec, plain);
            return plain;
        });
    }
    return settings;
}
function checked(where, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: ${error.message}`, error.remedy, { cause: error });
        throw error;
    }
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'toJS' in value;
}
function settingNames() {
    return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionTable */ .sX
        .map(({ name }) => name)
        .filter((name) => !notInFiles.has(name))
        .join(', ');
}
function firstLine(message) {
    return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message;
}


/***/ })

};
