export const ids = [2842];
export const modules = {

/***/ 22842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configKeys: () => (/* binding */ configKeys),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/lib/yaml-file.js


/** The contents of a YAML file; undefined when it is empty. @throws UserError with the line when it is not YAML */
function readYaml(text, path) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const at = (offset) => `${path}:${lines.linePos(offset).line}`;
    const [error] = document.errors;
    if (error)
        throw new errors/* UserError */.yo(`${at(error.pos[0])} is not YAML: ${firstLine(error.message)}`, 'Fix the line.');
    const { contents } = document;
    const isEmpty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
    return isEmpty ? undefined : yaml_file_valueOf(contents, document, at, path);
}
function yaml_file_valueOf(node, document, at, fallback) {
    // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
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
                // The parser limits the size that aliases to aliases would grow to.
                if (error instanceof ReferenceError)
                    throw new errors/* UserError */.yo(`${where}: ${error.message}.`, 'Write the value out.');
                throw error;
            }
        },
    };
}
function firstLine(message) {
    return message.split('\n')[0]?.replace(/ at line \d.*/, '') ?? message;
}

// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(86981);
// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(96642);
// EXTERNAL MODULE: ./build/config/options.js + 1 modules
var options = __webpack_require__(75548);
// EXTERNAL MODULE: ./build/config/shown.js
var shown = __webpack_require__(92110);
;// CONCATENATED MODULE: ./build/config/file-rights.js





/**
 * Checks a value of a setting in a configuration file.
 *
 * @param where file and line, for the message
 * @throws UserError when the setting cannot have the value, or when a file may not choose it: with the ways that are open
 */
function checkInFile(spec, raw, where) {
    if (spec.file === 'never')
        throw refused(`${where}: ${spec.name} cannot be set in a file.`, spec, 'Remove the line.');
    const value = parsed(spec, raw, where);
    if (spec.file === 'free')
        return;
    if (spec.file === 'inside') {
        const outside = pathsIn(value).find(leadsOut);
        if (outside === undefined)
            return;
        throw refused(`${where}: ${spec.name} leads out of the repository: ${(0,shown/* shown */.S)(outside)}`, spec, 'Name a path inside of it.');
    }
    if (isAmong(value, spec.file))
        return;
    throw refused(`${where}: ${spec.name} is ${(0,shown/* shown */.S)(String(value))}, which a file cannot choose.`, spec, `Use ${allowedBy(spec.file)}.`);
}
function parsed(spec, raw, where) {
    try {
        return (0,options/* parseOption */.ZY)(spec, raw);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`${where}: ${error.message}`, error.remedy, { cause: error });
    }
}
/** What a file may choose where it may choose some values: `off`, `60 at most`. */
function allowedBy({ choices, min, max }) {
    if (choices !== undefined)
        return (0,either_of/* eitherOf */.B)(choices);
    return min === undefined ? `${String(max)} at most` : `${min} to ${String(max)}`;
}
function refused(problem, spec, remedy) {
    const variable = (0,environment/* variableOf */.Q)(spec);
    const ways = [
        ...((0,options/* isActionOnly */.XZ)(spec.name) ? [] : [`as the flag --${spec.name}`]),
        `as the input ${spec.name} of the Action`,
        ...(variable === undefined ? [] : [`as the environment variable ${variable}`]),
    ];
    const remedies = `${remedy} Whoever starts the run can set it: ${(0,either_of/* eitherOf */.B)(ways)}.`;
    return new errors/* UserError */.yo(`${problem}\n${spec.risk}`, remedies);
}
function isAmong(value, { choices, min = -Infinity, max = Infinity }) {
    if (choices !== undefined)
        return typeof value === 'string' && choices.includes(value);
    return typeof value === 'number' && value >= min && value <= max;
}
/** Globs that exclude lead nowhere. */
function pathsIn(value) {
    return Array.isArray(value) ? value.map(String).filter((glob) => !glob.startsWith('!')) : [String(value)];
}
/**
 * Whether a path is anything but one below the folder that it is relative to, on any system: absolute, with `..` in it, or in the folder
 * where git keeps hooks that it runs. Links are found where the file is opened.
 */
function leadsOut(path) {
    const isAbsolute = /^(?:[/\\~]|[a-z]:)/i.test(path);
    return isAbsolute || path.split(/[/\\]/).some((part) => /^(?:\.\.[. ]*|\.git[. ]*|git~1)$/i.test(part));
}

// EXTERNAL MODULE: ./build/review/policy.js + 1 modules
var policy = __webpack_require__(92394);
// EXTERNAL MODULE: ./build/rules/index.js + 80 modules
var rules = __webpack_require__(95343);
;// CONCATENATED MODULE: ./build/config/policy.js




/** Keys of a configuration file that are not settings of a run, and what the worst file could do with each. */
const policyRisks = {
    rules: 'Has fewer findings in the repository reported.',
    allow: 'Has texts of the repository accepted. Patterns have no other operator than `*`, so that none can make a run hang.',
    decorative: 'Has pictures of the repository accepted without a text.',
    'empty-alt': 'Has pictures of the repository accepted without a text, or not.',
    components: 'Has other elements of the repository read as images, and has their attributes edited by suggestions and `--fix`: names of attributes only.',
    'front-matter': 'Has other keys of front matter read as images, and has the keys beside them edited by suggestions and `--fix`: names of keys only.',
    overrides: 'Does any of this for some documents.',
};
const policyKeys = Object.keys(policyRisks);
function isPolicyKey(key) {
    return policyKeys.some((one) => one === key);
}
/** The policy in the entries of a configuration file. @throws UserError with file and line for a value its key cannot have */
function readPolicy(entries) {
    return entries.reduce((policy, entry) => ({ ...policy, ...readPart(entry) }), policy.noPolicy);
}
function readPart(entry) {
    if (entry.key === 'components')
        return { components: readComponents(entry) };
    if (entry.key === 'front-matter')
        return { frontMatter: readFrontMatterKeys(entry) };
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
        if (rules.rules.some(({ id }) => id === rule.key))
            return [rule.key, choice(rule, settings)];
        throw new errors/* UserError */.yo(`${rule.where}: there is no rule ${(0,shown/* shown */.S)(rule.key)}.`, '`alt-text-review rules` lists them.');
    });
    return Object.fromEntries(pairs);
}
function readAllow(entry) {
    const texts = textsOf(entry);
    const regex = texts.find((text) => /^\/.+\/[a-z]*$/.test(text));
    if (regex === undefined)
        return texts;
    throw new errors/* UserError */.yo(`${entry.where}: ${entry.key} contains ${(0,shown/* shown */.S)(regex)}, and regular expressions are not supported.`, 'Write the text, with * for any run of characters.');
}
function readGlobs(entry) {
    const globs = textsOf(entry);
    if (globs.some((glob) => !glob.startsWith('!')))
        return globs;
    throw new errors/* UserError */.yo(`${entry.where}: ${entry.key} selects nothing: ${globs.length === 0 ? 'it is empty' : 'all of its globs begin with !'}.`, 'Add a glob without !, or remove the key.');
}
function readComponents(entry) {
    const pairs = entriesOf(entry, 'components and their attributes').map((component) => {
        if (!/^[A-Za-z][\w.-]*$/.test(component.key)) {
            throw new errors/* UserError */.yo(`${component.where}: ${(0,shown/* shown */.S)(component.key)} is not the name of a component.`, exampleComponent);
        }
        const attributes = entriesOf(component, 'alt and src').map((attribute) => {
            const name = attribute.value.text();
            const isKnown = attribute.key === 'alt' || attribute.key === 'src';
            if (isKnown && name !== undefined && /^[\w:-]+$/.test(name))
                return [attribute.key, name];
            throw new errors/* UserError */.yo(`${attribute.where}: ${(0,shown/* shown */.S)(attribute.key)} does not name an attribute.`, exampleComponent);
        });
        return [component.key, { alt: 'alt', src: 'src', ...Object.fromEntries(attributes) }];
    });
    return Object.fromEntries(pairs);
}
const exampleComponent = 'Write it like `DocsImage: { alt: alt, src: src }`, with the names of its attributes.';
function readFrontMatterKeys(entry) {
    const pairs = entriesOf(entry, 'keys of pictures and the keys of their texts').map(({ key, where, value }) => {
        const alt = value.text();
        if (/^[\w-]+(?:\.[\w-]+)*$/.test(key) && alt !== undefined && /^[\w-]+$/.test(alt))
            return [key, alt];
        throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(key)} and ${shownValue(value)} do not name two keys.`, 'Write it like `hero.picture: text`: the path of the key with the picture, and the name of the key beside it.');
    });
    return Object.fromEntries(pairs);
}
function readOverride(value) {
    const entries = value.entries() ?? [];
    const paths = entries.find(({ key }) => key === 'paths');
    if (!paths)
        throw new errors/* UserError */.yo(`${value.where}: this override has no paths.`, `Add paths, and ${overrideKeys}.`);
    const decisions = entries.filter((entry) => entry !== paths);
    const unknown = decisions.find(({ key }) => !isPolicyKey(key) || forAllPages.has(key));
    if (unknown) {
        const problem = `${unknown.where}: ${(0,shown/* shown */.S)(unknown.key)} is not a setting of an override.`;
        throw new errors/* UserError */.yo(problem, `Use paths, and ${overrideKeys}.`);
    }
    const base = { ...policy.noDecisions, paths: readGlobs(paths) };
    return decisions.reduce((override, entry) => ({ ...override, ...readDecision(entry) }), base);
}
const forAllPages = new Set(['components', 'front-matter', 'overrides']);
const overrideKeys = 'rules, allow, decorative or empty-alt';
function choice({ key, where, value }, choices) {
    const text = value.text();
    const chosen = choices.find((one) => one === text);
    if (chosen !== undefined)
        return chosen;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use one of ${choices.join(', ')}.`);
}
function entriesOf({ key, where, value }, expected) {
    const entries = value.entries();
    if (entries)
        return entries;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, one \`name: value\` per line.`);
}
function itemsOf({ key, where, value }, expected) {
    const items = value.items();
    if (items)
        return items;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, each after a dash.`);
}
/** Texts of a list. A list of globs may also be one text with one glob per line, as in an input of the Action. */
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
        throw new errors/* UserError */.yo(`${item.where}: ${entry.key} contains ${shownValue(item)}.`, 'Write a text after each dash.');
    });
}
function shownValue(value) {
    const text = value.text();
    if (text !== undefined)
        return (0,shown/* shown */.S)(text);
    if (value.items())
        return 'a list';
    return value.entries() ? 'a mapping' : 'empty';
}

;// CONCATENATED MODULE: ./build/config/file.js





/** Every key that a configuration file may have. */
const configKeys = [
    ...options/* optionTable */.sX.filter(({ file }) => file !== 'never').map(({ name }) => name),
    ...policyKeys,
];
/**
 * Reads a configuration file: the names of the inputs as YAML keys, and the keys of the policy.
 *
 * @throws UserError with file and line for YAML that cannot be read, an unknown key, or a value its key cannot have
 */
function parseConfig(text, path) {
    const file = readYaml(text, path);
    const entries = file === undefined ? [] : file.entries();
    if (!entries)
        throw new errors/* UserError */.yo(`${path} is not a list of settings.`, 'Write one `name: value` per line.');
    const settings = readSettings(entries.filter(({ key }) => !isPolicyKey(key)));
    return {
        settings: Object.fromEntries(settings),
        policy: readPolicy(entries.filter(({ key }) => isPolicyKey(key))),
    };
}
/** All of them are checked before the first is refused, so that nobody meets one refusal after the other. */
function readSettings(entries) {
    const refusals = [];
    const settings = entries.flatMap((entry) => {
        try {
            return [readSetting(entry)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            refusals.push(error);
            return [];
        }
    });
    const [first, ...others] = refusals;
    if (first === undefined)
        return settings;
    if (others.length === 0)
        throw first;
    throw new errors/* UserError */.yo(joined(refusals.map(({ message }) => message)), joined(refusals.map(({ remedy }) => remedy)));
}
function joined(sentences) {
    return [...new Set(sentences)].join('\n');
}
function readSetting({ key, where, value }) {
    const spec = options/* optionTable */.sX.find(({ name }) => name === key);
    if (!spec)
        throw new errors/* UserError */.yo(`${where}: ${key} is not a setting of this file.`, `Use one of ${configKeys.join(', ')}.`);
    // The value is parsed with those of flags and inputs, so it is only checked here.
    checkInFile(spec, spec.file === 'never' ? undefined : value.plain(), where);
    return [spec.name, value.plain()];
}


/***/ })
};
