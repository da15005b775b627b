export const ids = [2057];
export const modules = {

/***/ 92057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configText: () => (/* binding */ configText)
/* harmony export */ });
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96642);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75548);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83767);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74380);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47882);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41635);






/**
 * What applies to one file, as YAML: every setting and every decision, each with the place that it comes from. Secrets are left out.
 *
 * @param path from the working directory, with `/`
 * @param given settings of flags and the environment
 */
function configText(path, settings, given, world) {
    const format = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFor */ .Bm)(path);
    const { writtenAt } = settings;
    const { limits, ...decisions } = (0,_review_policy_js__WEBPACK_IMPORTED_MODULE_3__.decisionsFor)(settings.policy, path);
    const local = { ...limits, ...(decisions.language !== undefined && { language: decisions.language }) };
    const values = { ...settings, ...local };
    const specs = _config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionTable */ .sX;
    const lines = specs
        .filter(({ secret }) => secret !== true)
        .map((spec) => {
        const key = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(spec.name);
        const isLocal = Object.hasOwn(local, key);
        const from = isLocal ? 'an override' : sourceOf(spec, given, writtenAt, world);
        return `${spec.name}: ${shownValue(values[key])} # ${from}`;
    });
    const ofRules = _rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules.flatMap((rule) => ruleLines(rule, decisions, writtenAt));
    const decided = Object.entries(decisions)
        .filter(([key]) => !['rules', 'options', 'language'].includes(key))
        .map(([key, value]) => `${kebab(key)}: ${shownValue(value)}`);
    const head = format === undefined ? `${path} has no format that is read.` : `${path} is read as ${format}.`;
    return [`# ${head}`, ...lines, ...decided, 'rules:', ...ofRules].map((line) => `${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(line)}\n`).join('');
}
/** The severity of a rule, and below it the values of its options. */
function ruleLines({ id, severity, severities: own, options = [] }, decisions, writtenAt) {
    const from = (path, value) => value === undefined ? 'default' : (writtenAt.get(path) ?? 'an override');
    const set = decisions.rules[id];
    const weight = `${set ?? (own ?? [severity]).join(' or ')} # ${from(`rules.${id}`, set)}`;
    if (options.length === 0)
        return [`  ${id}: ${weight}`];
    const values = options.map(({ name, default: usual }) => {
        const value = decisions.options[id]?.[name];
        return `    ${name}: ${JSON.stringify(value ?? usual)} # ${from(`rules.${id}.${name}`, value)}`;
    });
    return [`  ${id}:`, `    severity: ${weight}`, ...values];
}
function sourceOf(spec, given, writtenAt, { env }) {
    const raw = Object.entries(given).find(([name]) => name === spec.name)?.[1];
    if (raw !== undefined) {
        const inEnvironment = Object.entries((0,_config_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsIn */ .R)(env)).some(([name, value]) => name === spec.name && value === raw);
        return inEnvironment ? ((0,_config_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Q)(spec) ?? 'environment') : 'flag';
    }
    return writtenAt.get(spec.name) ?? 'default';
}
function shownValue(value) {
    return value === undefined ? '' : JSON.stringify(value);
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })
};
