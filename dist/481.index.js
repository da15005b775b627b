export const id = 481;
export const ids = [481];
export const modules = {

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configKeys: () => (/* binding */ configKeys),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/lib/yaml-file.js


/** The contents of a YAML file; undefined when it is empty. @throws UserError with the line when it is no YAML */
function readYaml(text, path) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const at = (offset) => `${path}:${lines.linePos(offset).line}`;
    const [error] = document.errors;
    if (error)
        throw new errors/* UserError */.y(`${at(error.pos[0])} is no YAML: ${firstLine(error.message)}`, 'Mend the line.');
    const { contents } = document;
    const isEmpty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
    return isEmpty ? undefined : yaml_file_valueOf(contents, document, at, path);
}
function yaml_file_valueOf(node, document, at, fallback) {
    // Aliases are followed one at a time, when somebody asks: a file of aliases to aliases never grows here.
    const meant = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    const whereOf = (one, otherwise) => ((0,dist/* isNode */.Ll)(one) && one.range ? at(one.range[0]) : otherwise);
    const where = whereOf(node, fallback);
    return {
        where,
        entries() {
            if (!(0,dist/* isMap */.jh)(meant))
                return undefined;
            return meant.items.map(({ key, value }) => {
                const keyAt = whereOf(key, where);
                return { key: String(key), where: keyAt, value: yaml_file_valueOf(value, document, at, keyAt) };
            });
        },
        items: () => ((0,dist/* isSeq */.oP)(meant) ? meant.items.map((item) => yaml_file_valueOf(item, document, at, where)) : undefined),
        text() {
            if (!(0,dist/* isScalar */.jn)(meant) || meant.value === null)
                return undefined;
            return meant.source ?? JSON.stringify(meant.value);
        },
        plain() {
            try {
                return (0,dist/* isNode */.Ll)(meant) ? meant.toJS(document) : meant;
            }
            catch (error) {
                // The parser counts what aliases to aliases would grow to.
                if (error instanceof ReferenceError)
                    throw new errors/* UserError */.y(`${where}: ${error.message}.`, 'Write it out.');
                throw error;
            }
        },
    };
}
function firstLine(message) {
    return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message;
}

// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(1396);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/policy.js + 1 modules
var policy = __webpack_require__(4111);
// EXTERNAL MODULE: ./build/rules/index.js + 62 modules
var rules = __webpack_require__(1727);
;// CONCATENATED MODULE: ./build/policy-config.js




/** Keys of a configuration file that are no settings of a run. */
const policyKeys = ['rules', 'allow', 'decorative', 'empty-alt', 'components', 'overrides'];
function isPolicyKey(key) {
    return policyKeys.some((one) => one === key);
}
/** The policy that the entries of a configuration file make up. @throws UserError with file and line for a value its key cannot have */
function readPolicy(entries) {
    return entries.reduce((policy, entry) => ({ ...policy, ...readPart(entry) }), policy/* noPolicy */.Wo);
}
function readPart(entry) {
    if (entry.key === 'components')
        return { components: readComponents(entry) };
    if (entry.key === 'overrides')
        return { overrides: itemsOf(entry, 'a list of overrides').map(readOverride) };
    return readDecision(entry);
}
function readDecision(entry) {
    if (entry.key === 'rules')
        return { rules: readRules(entry) };
    if (entry.key === 'allow')
        return { allow: readAllow(entry) };
    if (entry.key === 'decorative')
        return { decorative: readGlobs(entry) };
    return { emptyAlt: choice(entry, emptyAlts) };
}
const emptyAlts = ['decorative', 'missing'];
const settings = ['off', 'info', 'warning', 'error'];
function readRules(entry) {
    const pairs = entriesOf(entry, 'rules and their severities').map((rule) => {
        if (rules/* rules */.aO.some(({ id }) => id === rule.key))
            return [rule.key, choice(rule, settings)];
        throw new errors/* UserError */.y(`${rule.where}: there is no rule ${shown(rule.key)}.`, 'alt-text-review rules lists them.');
    });
    return Object.fromEntries(pairs);
}
function readAllow(entry) {
    const texts = textsOf(entry);
    const regex = texts.find((text) => /^\/.+\/[a-z]*$/.test(text));
    if (regex === undefined)
        return texts;
    throw new errors/* UserError */.y(`${entry.where}: ${entry.key} holds ${shown(regex)}, and regular expressions are not known here.`, 'Write the words, with * for any run of characters.');
}
function readGlobs(entry) {
    const globs = textsOf(entry);
    if (globs.some((glob) => !glob.startsWith('!')))
        return globs;
    throw new errors/* UserError */.y(`${entry.where}: ${entry.key} wants nothing: ${globs.length === 0 ? 'it is empty' : 'all of its globs begin with !'}.`, 'Add a glob without !, or remove the key.');
}
function readComponents(entry) {
    const pairs = entriesOf(entry, 'components and their attributes').map((component) => {
        if (!/^[A-Za-z][\w.-]*$/.test(component.key)) {
            throw new errors/* UserError */.y(`${component.where}: ${shown(component.key)} is no name of a component.`, exampleComponent);
        }
        const attributes = entriesOf(component, 'alt and src').map((attribute) => {
            const name = attribute.value.text();
            const isKnown = attribute.key === 'alt' || attribute.key === 'src';
            if (isKnown && name !== undefined && /^[\w:-]+$/.test(name))
                return [attribute.key, name];
            throw new errors/* UserError */.y(`${attribute.where}: ${shown(attribute.key)} names no attribute.`, exampleComponent);
        });
        return [component.key, { alt: 'alt', src: 'src', ...Object.fromEntries(attributes) }];
    });
    return Object.fromEntries(pairs);
}
const exampleComponent = 'Write it like `DocsImage: { alt: alt, src: src }`: what its attributes are called.';
function readOverride(value) {
    const entries = value.entries() ?? [];
    const paths = entries.find(({ key }) => key === 'paths');
    if (!paths)
        throw new errors/* UserError */.y(`${value.where}: this override has no paths.`, `Give it paths, and ${overrideKeys}.`);
    const decisions = entries.filter((entry) => entry !== paths);
    const stranger = decisions.find(({ key }) => !isPolicyKey(key) || key === 'components' || key === 'overrides');
    if (stranger) {
        const problem = `${stranger.where}: ${shown(stranger.key)} is no setting of an override.`;
        throw new errors/* UserError */.y(problem, `Use paths, and ${overrideKeys}.`);
    }
    const base = { ...policy/* noDecisions */.ZC, paths: readGlobs(paths) };
    return decisions.reduce((override, entry) => ({ ...override, ...readDecision(entry) }), base);
}
const overrideKeys = 'rules, allow, decorative or empty-alt';
function choice({ key, where, value }, choices) {
    const text = value.text();
    const chosen = choices.find((one) => one === text);
    if (chosen !== undefined)
        return chosen;
    throw new errors/* UserError */.y(`${where}: ${key} is ${shownValue(value)}.`, `Use one of ${choices.join(', ')}.`);
}
function entriesOf({ key, where, value }, expected) {
    const entries = value.entries();
    if (entries)
        return entries;
    throw new errors/* UserError */.y(`${where}: ${key} is ${shownValue(value)}.`, `Give it ${expected}, one \`name: value\` a line.`);
}
function itemsOf({ key, where, value }, expected) {
    const items = value.items();
    if (items)
        return items;
    throw new errors/* UserError */.y(`${where}: ${key} is ${shownValue(value)}.`, `Give it ${expected}, each behind a dash.`);
}
/** Texts of a list. Lists of globs may be one text too, one glob a line, as in an input of the Action. */
function textsOf(entry) {
    const lines = entry.value
        .text()
        ?.split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (lines)
        return lines;
    return itemsOf(entry, 'texts').map((item) => {
        const text = item.text();
        if (text !== undefined)
            return text;
        throw new errors/* UserError */.y(`${item.where}: ${entry.key} holds ${shownValue(item)}.`, 'Write a text behind each dash.');
    });
}
function shownValue(value) {
    const text = value.text();
    if (text !== undefined)
        return shown(text);
    if (value.items())
        return 'a list';
    return value.entries() ? 'a mapping' : 'empty';
}
function shown(text) {
    return (0,cut/* cut */.J)(text.replace(/\s+/g, ' '), 60);
}

;// CONCATENATED MODULE: ./build/config.js




/** Settings that a file in a repository may not hold: secrets, because it is public, and what decides from where it is read. */
const notInFiles = new Set(['github-token', 'eachlabs-api-key', 'source', 'config']);
/** Every key that a configuration file may have. */
const configKeys = [
    ...options/* optionTable */.sX.map(({ name }) => name).filter((name) => !notInFiles.has(name)),
    ...policyKeys,
];
/**
 * Reads a configuration file: the words of the inputs as YAML keys, and the keys of the policy.
 *
 * @throws UserError with file and line for YAML that cannot be read, an unknown key, or a value its key cannot have
 */
function parseConfig(text, path) {
    const file = readYaml(text, path);
    const entries = file === undefined ? [] : file.entries();
    if (!entries)
        throw new errors/* UserError */.y(`${path} is no list of settings.`, 'Write one `name: value` a line.');
    const settings = entries.filter(({ key }) => !isPolicyKey(key)).map(readSetting);
    return {
        settings: Object.fromEntries(settings),
        policy: readPolicy(entries.filter(({ key }) => isPolicyKey(key))),
    };
}
function readSetting({ key, where, value }) {
    const spec = options/* optionTable */.sX.find(({ name }) => name === key && !notInFiles.has(name));
    if (!spec)
        throw new errors/* UserError */.y(`${where}: ${key} is no setting of this file.`, `Use one of ${configKeys.join(', ')}.`);
    try {
        const plain = value.plain();
        (0,options/* parseOption */.ZY)(spec, plain);
        return [spec.name, plain];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw new errors/* UserError */.y(`${where}: ${error.message}`, error.remedy, { cause: error });
        throw error;
    }
}


/***/ })

};
