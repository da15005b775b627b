export const ids = [376];
export const modules = {

/***/ 90376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printConfig: () => (/* binding */ printConfig)
});

// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(96642);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/config/options.js + 1 modules
var options = __webpack_require__(75548);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
;// CONCATENATED MODULE: ./build/cli/decision-lines.js

/** @param writtenAt where the configuration file has each decision @param layers the overrides that apply, later ones win */
function sourcesOf(writtenAt, layers) {
    return (path, isIn) => {
        const layer = layers.findLast(isIn);
        if (layer !== undefined)
            return `override of ${layer.paths.join(', ')}`;
        return writtenAt.get(path) ?? 'default';
    };
}
/** The decisions for one file in the words of a configuration file, each with the place that it comes from. */
function decisionLines(policy, decisions, from) {
    const everywhere = (path) => from(path, () => false);
    const { style = {} } = decisions;
    return [
        ...listLines('allow', decisions.allow, (text) => from(`allow.${text}`, ({ allow }) => allow.includes(text))),
        ...listLines('decorative', decisions.decorative, (glob) => from(`decorative.${glob}`, ({ decorative }) => decorative.includes(glob))),
        ...mappingLines('style', Object.entries(style).map(([key, value]) => [kebab(key), value]), (key) => from(`style.${key}`, (layer) => Object.keys(layer.style ?? {}).some((one) => kebab(one) === key))),
        `empty-alt:${shownValue(decisions.emptyAlt ?? 'decorative')} # ${from('empty-alt', ({ emptyAlt }) => emptyAlt !== undefined)}`,
        `other-comments:${shownValue(policy.otherComments)} # ${everywhere('other-comments')}`,
        `generated-parts:${shownValue(policy.generatedParts ?? 'check')} # ${everywhere('generated-parts')}`,
        `notebook-outputs:${shownValue(policy.notebookOutputs)} # ${everywhere('notebook-outputs')}`,
        `docstrings:${shownValue(policy.docstrings)} # ${everywhere('docstrings')}`,
        ...mappingLines('components', Object.entries(policy.components), (key) => everywhere(`components.${key}`)),
        ...mappingLines('front-matter', Object.entries(policy.frontMatter), (key) => everywhere(`front-matter.${key}`)),
        ...listLines('addresses', policy.addresses, ({ from: beginning }) => everywhere(`addresses.${beginning}`)),
        ...listLines('fields', policy.fields.map(({ files, fields: [field], markup = [] }) => ({
            files,
            ...field,
            ...Object.fromEntries(markup.map(({ key, markup: language }) => [language, key])),
        })), () => everywhere('fields')),
        'rules:',
        ...rules.rules.flatMap((rule) => ruleLines(rule, decisions, from)),
    ];
}
/** The severity of a rule, and below it the values of its options. */
function ruleLines({ id, severity, severities: own, options = [] }, decisions, from) {
    const source = from(`rules.${id}`, (layer) => layer.rules[id] !== undefined);
    const weight = `${decisions.rules[id] ?? (own ?? [severity]).join(' or ')} # ${source}`;
    if (options.length === 0)
        return [`  ${id}: ${weight}`];
    const values = options.map(({ name, default: usual }) => {
        const value = decisions.options[id]?.[name] ?? usual;
        return `    ${name}:${shownValue(value)} # ${from(`rules.${id}.${name}`, (layer) => layer.options[id]?.[name] !== undefined)}`;
    });
    return [`  ${id}:`, `    severity: ${weight}`, ...values];
}
function listLines(key, items, source) {
    if (items.length === 0)
        return [`${key}: [] # default`];
    return [`${key}:`, ...items.map((item) => `  -${shownValue(item)} # ${source(item)}`)];
}
function mappingLines(key, entries, source) {
    if (entries.length === 0)
        return [`${key}: {} # default`];
    return [`${key}:`, ...entries.map(([name, value]) => `  ${name}:${shownValue(value)} # ${source(name)}`)];
}
/** With the space in front, which an absent value does not have. */
function shownValue(value) {
    return value === undefined ? '' : ` ${JSON.stringify(value)}`;
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
// EXTERNAL MODULE: ./build/app/site-note.js + 1 modules
var site_note = __webpack_require__(99256);
;// CONCATENATED MODULE: ./build/cli/print-config.js








/**
 * Prints what applies to one file, as YAML: every setting and every decision, each with the place that it comes from. Secrets are left out.
 *
 * @param path from the working directory, with `/`
 * @param given settings of flags and the environment
 */
async function printConfig(path, settings, given, world) {
    const { formatFor } = (0,included/* included */.d)([], settings.policy);
    const format = formatFor(path);
    const head = format === undefined ? `${path} has no format that is read.` : `${path} is read as ${format}.`;
    const notes = [head, ...(await (0,site_note/* siteNote */.u)(world.cwd))].map((note) => `# ${note}`);
    const baseline = settings.baseline === undefined ? await (0,cli_settings/* readBaseline */.mF)(undefined, world) : undefined;
    const lines = [...notes, ...settingLines(path, settings, given, world, baseline?.file)];
    world.stdout(lines.map((line) => `${(0,escape_controls/* escapeControls */.UN)(line)}\n`).join(''));
}
/** @param usualBaseline the baseline that is used although nothing names it */
function settingLines(path, settings, given, world, usualBaseline) {
    const { writtenAt, policy } = settings;
    const from = sourcesOf(writtenAt, (0,review_policy.overridesFor)(policy, path));
    const { limits, ...decisions } = (0,review_policy.decisionsFor)(policy, path);
    const local = { ...limits, ...(decisions.language !== undefined && { language: decisions.language }) };
    const values = { ...settings, ...local };
    const specs = options/* optionTable */.sX;
    const lines = specs
        .filter(({ secret }) => secret !== true)
        .map((spec) => {
        const key = (0,options/* camelCase */.xQ)(spec.name);
        if (spec.name === 'baseline' && usualBaseline !== undefined) {
            return `baseline:${shownValue(usualBaseline)} # found there`;
        }
        const source = Object.hasOwn(local, key)
            ? from(spec.name, (layer) => Object.hasOwn({ ...layer.limits, ...languageOf(layer) }, key))
            : sourceOf(spec, given, writtenAt, world);
        return `${spec.name}:${shownValue(values[key])} # ${source}`;
    });
    return [...lines, ...decisionLines(policy, decisions, from)];
}
function languageOf({ language }) {
    return language === undefined ? {} : { language };
}
function sourceOf(spec, given, writtenAt, { env }) {
    const raw = Object.entries(given).find(([name]) => name === spec.name)?.[1];
    if (raw !== undefined) {
        const inEnvironment = Object.entries((0,environment/* settingsIn */.R)(env)).some(([name, value]) => name === spec.name && value === raw);
        return inEnvironment ? ((0,environment/* variableOf */.Q)(spec) ?? 'environment') : 'flag';
    }
    return writtenAt.get(spec.name) ?? 'default';
}


/***/ })
};
