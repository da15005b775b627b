export const ids = [219];
export const modules = {

/***/ 50219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(86981);
// EXTERNAL MODULE: ./build/lib/yaml-file.js
var yaml_file = __webpack_require__(29272);
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
    const variable = spec.variable ?? (0,environment/* variableOf */.Q)(spec);
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

// EXTERNAL MODULE: ./build/config/mistakes.js
var mistakes = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var policy = __webpack_require__(47882);
;// CONCATENATED MODULE: ./build/config/merge.js

/** Two files as one: settings and severities of the later one win, lists are joined. */
function mergedConfig(before, after) {
    return {
        settings: { ...before.settings, ...after.settings },
        policy: {
            ...(0,policy.mergedDecisions)(before.policy, after.policy),
            overrides: [...before.policy.overrides, ...after.policy.overrides],
            components: { ...before.policy.components, ...after.policy.components },
            addresses: [...before.policy.addresses, ...after.policy.addresses],
            fields: [...before.policy.fields, ...after.policy.fields],
            frontMatter: { ...before.policy.frontMatter, ...after.policy.frontMatter },
            notebookOutputs: after.policy.notebookOutputs || before.policy.notebookOutputs,
            generatedParts: after.policy.generatedParts ?? before.policy.generatedParts,
            docstrings: after.policy.docstrings || before.policy.docstrings,
            otherComments: after.policy.otherComments || before.policy.otherComments,
            upcoming: [...before.policy.upcoming, ...after.policy.upcoming],
        },
        writtenAt: new Map([...before.writtenAt, ...after.writtenAt]),
    };
}

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(76062);
;// CONCATENATED MODULE: ./build/config/values.js



/** Globs of which one at least selects something. @throws UserError */
function readGlobs(entry) {
    const globs = textsOf(entry);
    if (globs.some((glob) => !glob.startsWith('!')))
        return globs;
    throw new errors/* UserError */.yo(`${entry.where}: ${entry.key} selects nothing: ${globs.length === 0 ? 'it is empty' : 'all of its globs begin with !'}.`, 'Add a glob without !, or remove the key.');
}
/** One of the texts that a key can have. @throws UserError */
function choice({ key, where, value }, choices) {
    const text = value.text();
    const chosen = choices.find((one) => one === text);
    if (chosen !== undefined)
        return chosen;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, (0,mistakes/* remedyFor */.wJ)(text ?? '', choices));
}
/** A whole number. @throws UserError for anything else, and for one out of range */
function wholeNumber({ key, where, value }, min, max) {
    const text = value.text() ?? '';
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (number >= min && number <= max)
        return number;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use a whole number from ${min} to ${max}.`);
}
/** @throws UserError for what is no mapping */
function entriesOf({ key, where, value }, expected) {
    const entries = value.entries();
    if (entries)
        return entries;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, one \`name: value\` per line.`);
}
/** @throws UserError for what is no list */
function itemsOf({ key, where, value }, expected) {
    const items = value.items();
    if (items)
        return items;
    throw new errors/* UserError */.yo(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, each after a dash.`);
}
/** Texts of a list. A list of globs may also be one text with one glob per line, as in an input of the Action. @throws UserError */
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
/** A value in a message. */
function shownValue(value) {
    const text = value.text();
    if (text !== undefined)
        return (0,shown/* shown */.S)(text);
    if (value.items())
        return 'a list';
    return value.entries() ? 'a mapping' : 'empty';
}

;// CONCATENATED MODULE: ./build/config/addresses.js





/** What addresses of pictures are in the repository. @throws UserError with file, line and column for all that is wrong */
function readAddresses(entry) {
    const rules = (0,mistakes/* readEach */.e2)(itemsOf(entry, 'a list of `from` and `to`'), readAddress);
    if (rules.length <= most)
        return rules;
    throw new errors/* UserError */.yo(`${entry.where}: addresses has ${rules.length} entries.`, `Use ${most} at most.`);
}
/** Each is compared with each address. */
const most = 100;
function readAddress(value) {
    const entries = value.entries() ?? [];
    const unknown = entries.find(({ key }) => key !== 'from' && key !== 'to');
    if (unknown)
        throw new errors/* UserError */.yo(`${unknown.where}: ${(0,shown/* shown */.S)(unknown.key)} is not a key of addresses.`, (0,mistakes/* nearOr */.KL)(unknown.key, ['from', 'to'], example));
    const [from, to] = ['from', 'to'].map((key) => entries.find((one) => one.key === key));
    if (!from || !to)
        throw new errors/* UserError */.yo(`${value.where}: this item of addresses lacks ${from ? 'to' : 'from'}.`, example);
    return { from: beginningOf(from), to: folderOf(to) };
}
const example = "Write it like `{ from: '/img/', to: website/static/img/ }`.";
function beginningOf({ where, value }) {
    const text = value.text()?.trim() ?? '';
    if (text !== '')
        return text;
    throw new errors/* UserError */.yo(`${where}: from is ${shownValue(value)}.`, example);
}
function folderOf({ where, value }) {
    const text = value.text()?.trim();
    if (text === undefined || text === '')
        throw new errors/* UserError */.yo(`${where}: to is ${shownValue(value)}.`, `${example} The root of the repository is \`.\`.`);
    if (!leadsOut(text))
        return text;
    throw new errors/* UserError */.yo(`${where}: to leads out of the repository: ${(0,shown/* shown */.S)(text)}`, 'Name a folder by its path from the root of the repository.');
}

;// CONCATENATED MODULE: ./build/config/field-presets.js
/** Files and fields of well-known programs, by the name that the configuration calls them by. */
const fieldPresets = {
    // Pictures with a text beside them, as in front matter.
    eleventy: [{ files: ['**/_data/**/*.{json,yml,yaml,toml}'], fields: [] }],
    hugo: [{ files: ['data/**/*.{yml,yaml,toml,json}', '*/data/**/*.{yml,yaml,toml,json}'], fields: [] }],
    jekyll: [{ files: ['**/_data/**/*.{yml,yaml,json}'], fields: [] }],
    // Pages of Nuxt UI and Docus: any component of theirs shows a picture by these.
    'nuxt-content': [{ files: ['**/content/**/*.{yml,yaml,json}'], fields: [{ src: 'src', alt: 'alt' }] }],
    // "Website Navigation", "Book Options", "Brand".
    quarto: [
        {
            files: ['**/_quarto.{yml,yaml}', '**/_quarto-*.{yml,yaml}'],
            fields: [
                { src: 'logo', alt: 'logo-alt' },
                { src: 'cover-image', alt: 'cover-image-alt' },
            ],
        },
        { files: ['**/_brand.{yml,yaml}'], fields: [{ src: 'path', alt: 'alt' }] },
    ],
    // "Contribution Points", contributes.walkthroughs.
    vscode: [
        {
            files: ['**/package.json'],
            fields: [
                { src: 'media.image', alt: 'media.altText' },
                { src: 'media.image.dark', alt: 'media.altText' },
                { src: 'media.svg', alt: 'media.altText' },
            ],
        },
    ],
    // W3C, "Web Application Manifest", screenshots and their label.
    'web-manifest': [
        { files: ['**/*.webmanifest', '**/manifest.json'], fields: [{ src: 'screenshots.src', alt: 'screenshots.label' }] },
    ],
};

;// CONCATENATED MODULE: ./build/config/fields.js





/** The files of data whose fields name pictures. @throws UserError with file and line */
function readFields(entry) {
    return (0,mistakes/* readEach */.e2)(itemsOf(entry, 'a list of names and of files with their fields'), readRule).flat();
}
function readRule(value) {
    const name = value.text();
    if (name !== undefined)
        return presetOf(name, value.where);
    const entries = value.entries() ?? [];
    const unknown = entries.find(({ key }) => !keys.includes(key));
    if (unknown)
        throw new errors/* UserError */.yo(`${unknown.where}: ${(0,shown/* shown */.S)(unknown.key)} is not a key of fields.`, (0,mistakes/* nearOr */.KL)(unknown.key, keys, fields_example));
    const entry = (key) => entries.find((one) => one.key === key);
    const files = entry('files');
    if (!files)
        throw new errors/* UserError */.yo(`${value.where}: this item of fields names no files.`, fields_example);
    const markup = markups.flatMap((name) => {
        const key = entry(name);
        return key ? [{ key: keysOf(key, value), markup: name }] : [];
    });
    const [src, alt] = [entry('src'), entry('alt')];
    if (!src && !alt)
        return [{ files: readGlobs(files), fields: [], ...(markup.length > 0 && { markup }) }];
    const fields = [{ src: keysOf(src, value), alt: keysOf(alt, value) }];
    return [{ files: readGlobs(files), fields, ...(markup.length > 0 && { markup }) }];
}
const markups = ['html', 'markdown'];
const keys = ['files', 'src', 'alt', ...markups];
const fields_example = "Write it like `{ files: 'data/**/*.yml', src: image, alt: alt_text }`, without `src` and `alt` for the keys that are known, or as one of " +
    `${Object.keys(fieldPresets).join(', ')}.`;
function presetOf(name, where) {
    if (Object.hasOwn(fieldPresets, name))
        return fieldPresets[name] ?? [];
    throw new errors/* UserError */.yo(`${where}: fields contains ${(0,shown/* shown */.S)(name)}, which is not the name of known fields.`, (0,mistakes/* nearOr */.KL)(name, Object.keys(fieldPresets), fields_example));
}
function keysOf(entry, item) {
    const keys = entry?.value.text();
    if (keys !== undefined && /^[\w-]+(?:\.[\w-]+)*$/.test(keys))
        return keys;
    const problem = entry
        ? `${entry.where}: ${entry.key} is ${shownValue(entry.value)}, which is not a key.`
        : `${item.where}: this item of fields names only one of src and alt.`;
    throw new errors/* UserError */.yo(problem, fields_example);
}

;// CONCATENATED MODULE: ./build/config/local-settings.js


/** Settings of a review that can differ from document to document. */
const localSettings = ['fail-on', 'max-warnings', 'min-coverage', 'unread', 'language'];
function isLocalSetting(key) {
    return localSettings.some((one) => one === key);
}
/** A setting of an override. @throws UserError with file, line and column for a value that it cannot have */
function readLocal(entry, key) {
    const spec = specOf(key);
    const raw = entry.value.plain();
    checkInFile(spec, raw, entry.where);
    const { failOn, maxWarnings, minCoverage, unread, language } = (0,options/* parseOptions */.Ac)({ [key]: (0,options/* parseOption */.ZY)(spec, raw) });
    if (key === 'language')
        return { language };
    if (key === 'fail-on')
        return { limits: { failOn } };
    if (key === 'unread')
        return { limits: { unread } };
    return { limits: key === 'max-warnings' ? { maxWarnings } : { minCoverage } };
}
function specOf(key) {
    const specs = options/* optionTable */.sX;
    const spec = specs.find(({ name }) => name === key);
    // Every name of the list is one of the table; its type says so.
    return { type: 'text', help: '', file: 'never', risk: '', ...spec, name: key };
}

// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
;// CONCATENATED MODULE: ./build/config/words.js



/** Each text is looked for in each alternative text. */
const mostWords = 500;
const longestWord = 100;
/** Words or phrases, few enough to be looked for in every text. @throws UserError */
function wordsOf(entry) {
    const words = textsOf(entry);
    assertFew(entry, words);
    return words;
}
/** @throws UserError with file, line and column for too many words, and for one that is too long */
function assertFew({ key, where }, words) {
    if (words.length > mostWords) {
        throw new errors/* UserError */.yo(`${where}: ${key} has ${words.length} entries.`, `Use ${mostWords} at most.`);
    }
    const long = words.find((word) => word.length > longestWord);
    if (long === undefined)
        return;
    throw new errors/* UserError */.yo(`${where}: ${key} contains ${(0,shown/* shown */.S)(long)}.`, `Use texts of ${longestWord} characters at most.`);
}

;// CONCATENATED MODULE: ./build/config/rule-settings.js







const settings = ['off', 'info', 'warning', 'error'];
/**
 * The setting `rules`: of each rule its severity, or a mapping of `severity` and the rule's options.
 *
 * @throws UserError with file, line and column for all that it cannot have
 */
function readRules(entry) {
    const read = (0,mistakes/* readEach */.e2)(entriesOf(entry, 'rules and their severities'), rule_settings_readRule);
    return {
        rules: Object.fromEntries(read.flatMap(({ id, severity }) => (severity === undefined ? [] : [[id, severity]]))),
        options: Object.fromEntries(read.flatMap(({ id, options }) => (options === undefined ? [] : [[id, options]]))),
    };
}
function rule_settings_readRule(entry) {
    const rule = rules.rules.find(({ id }) => id === entry.key);
    if (rule === undefined)
        throw unknownRule(entry);
    const parts = entry.value.entries();
    if (parts === undefined)
        return { id: rule.id, severity: choice(entry, settings) };
    const read = (0,mistakes/* readEach */.e2)(parts, (part) => {
        if (part.key === 'severity')
            return { id: rule.id, severity: choice(part, settings) };
        const option = rule.options?.find(({ name }) => name === part.key);
        if (option === undefined)
            throw unknownOption(part, rule);
        return { id: rule.id, options: { [option.name]: rule_settings_valueOf(part, option) } };
    });
    const options = read.reduce((all, one) => ({ ...all, ...one.options }), {});
    return read.reduce((all, one) => ({ ...all, ...one, options }), { id: rule.id, options });
}
function rule_settings_valueOf(entry, option) {
    return option.kind === 'number' ? wholeNumber(entry, option.min, option.max) : wordsOf(entry);
}
function unknownRule({ key, where }) {
    const [near] = (0,nearest/* nearest */.p)(key, rules.rules.map(({ id }) => id));
    const remedy = near === undefined ? '`alt-text-review rules` lists them.' : `Did you mean ${near}?`;
    return new errors/* UserError */.yo(`${where}: there is no rule ${(0,shown/* shown */.S)(key)}.`, remedy);
}
function unknownOption({ key, where }, { id, options = [] }) {
    const problem = `${where}: ${(0,shown/* shown */.S)(key)} is not an option of ${id}.`;
    if (id === 'house-style')
        return new errors/* UserError */.yo(problem, 'What texts are to be like stands under `style`.');
    return new errors/* UserError */.yo(problem, (0,mistakes/* remedyFor */.wJ)(key, ['severity', ...options.map(({ name }) => name)]));
}

;// CONCATENATED MODULE: ./build/config/style.js





/** What a style can decide: how each key is read, and what it means. The schema and the page of the rule have the same sentences. */
const styleKeys = {
    'min-length': {
        help: 'Fewest characters of an alternative text. Default: no limit.',
        read: (entry) => ({ minLength: wholeNumber(entry, 0, style_most) }),
    },
    'max-length': {
        help: 'Most characters of an alternative text. Default: no limit.',
        read: (entry) => ({ maxLength: wholeNumber(entry, 1, style_most) }),
    },
    'forbidden-starts': {
        help: 'Words that an alternative text may not begin with, such as `image of`. Default: none.',
        read: (entry) => ({ forbiddenStarts: wordsOf(entry) }),
    },
    'end-mark': {
        help: '`required`: an alternative text ends with a full stop or another mark; `forbidden`: with none. Default: `free`.',
        read: (entry) => ({ endMark: choice(entry, ['required', 'forbidden', 'free']) }),
    },
    names: {
        help: 'Names in their only right spelling, such as `GitHub`. Drafts are asked to keep it. Default: none.',
        read: (entry) => ({ names: wordsOf(entry) }),
    },
    avoid: {
        help: 'Words that are not used: a list, or each with what is written in its place. Drafts are asked to do without them. Default: none.',
        read: (entry) => ({ avoid: avoided(entry) }),
    },
    tone: {
        help: 'The tone that drafts are asked for: `plain`, `formal` or `friendly`. Default: that of the model.',
        read: (entry) => ({ tone: choice(entry, ['plain', 'formal', 'friendly']) }),
    },
};
/** The most characters that a limit can be about. */
const style_most = 10_000;
/** The setting `style`. @throws UserError with file, line and column for all that it cannot have */
function readStyle(entry) {
    const names = Object.keys(styleKeys);
    const parts = (0,mistakes/* readEach */.e2)(entriesOf(entry, 'decisions about texts'), (part) => {
        if (isStyleKey(part.key))
            return styleKeys[part.key].read(part);
        throw new errors/* UserError */.yo(`${part.where}: ${(0,shown/* shown */.S)(part.key)} is not a setting of style.`, (0,mistakes/* remedyFor */.wJ)(part.key, names));
    });
    const style = parts.reduce((all, part) => ({ ...all, ...part }), {});
    if ((style.minLength ?? 0) <= (style.maxLength ?? style_most))
        return style;
    throw new errors/* UserError */.yo(`${entry.where}: min-length is more than max-length.`, 'Swap the two, or change one of them.');
}
function isStyleKey(key) {
    return Object.hasOwn(styleKeys, key);
}
function avoided(entry) {
    const entries = entry.value.entries();
    const pairs = entries?.map(({ key, value }) => [key, value.text() ?? '']) ??
        textsOf(entry).map((word) => [word, '']);
    assertFew(entry, pairs.map(([word]) => word));
    assertFew(entry, pairs.map(([, instead]) => instead));
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./build/config/policy.js












/** Keys of a configuration file that are not settings of a run, and what the worst file could do with each. */
const policyRisks = {
    rules: 'Has fewer or other findings in the repository reported: whole numbers within limits, and short texts from lists, no patterns.',
    allow: 'Has texts of the repository accepted. Patterns have no other operator than `*`, so that none can make a run hang.',
    decorative: 'Has pictures of the repository accepted without a text.',
    style: 'Has texts of the repository reported, and has drafts asked for other words: short texts from lists, no patterns, cleaned before a model sees them.',
    'empty-alt': 'Has pictures of the repository accepted without a text, or not.',
    components: 'Has other elements of the repository read as images, and has their attributes edited by suggestions and `--fix`: names of attributes only.',
    'front-matter': 'Has other keys of front matter read as images, and has the keys beside them edited by suggestions and `--fix`: names of keys only.',
    addresses: 'Has pictures looked for elsewhere in the repository, and in place of other sites: beginnings of addresses and paths, no patterns.',
    fields: 'Has files of data in the repository read as documents, and values of data and front matter as images; has the values beside them edited by suggestions and `--fix`.',
    'notebook-outputs': 'Has pictures in the outputs of notebooks of the repository listed, and their metadata edited by `--fix`.',
    'generated-parts': 'Has parts of pages left out that stand between marks of known programs, which anyone can write: as comments of ours would.',
    docstrings: 'Has Python files of the repository read as documents, as text: none is run. Has the docstrings in them edited by suggestions and `--fix`.',
    'other-comments': 'Has findings of the repository silenced by comments that its authors wrote for other linters.',
    overrides: 'Does any of this for some documents, and sets there what fails the check.',
};
/** Keys about other settings of the file, and what the worst file could do with each. */
const fileKeyRisks = {
    extends: 'Has other files read as configuration: 20 at most, with no more rights than the file itself, from the repository, and from others where the run has a token that can read them: the token goes to GitHub alone, and 256 KiB of a file are read at most. What is no configuration is shown in a message as far as its mistakes.',
    from: 'Does any of this from a day on; until then every report announces it.',
};
const policyKeys = Object.keys(policyRisks);
function isPolicyKey(key) {
    return policyKeys.some((one) => one === key);
}
/** What one entry of a configuration file says about the policy. @throws UserError with file, line and column for a value its key cannot have */
function readPolicyPart(entry) {
    if (entry.key === 'components')
        return { components: readComponents(entry) };
    if (entry.key === 'front-matter')
        return { frontMatter: readFrontMatterKeys(entry) };
    if (entry.key === 'addresses')
        return { addresses: readAddresses(entry) };
    if (entry.key === 'fields')
        return { fields: readFields(entry) };
    if (entry.key === 'notebook-outputs')
        return { notebookOutputs: choice(entry, ['true', 'false']) === 'true' };
    if (entry.key === 'generated-parts')
        return { generatedParts: choice(entry, generatedParts) };
    if (entry.key === 'docstrings')
        return { docstrings: choice(entry, ['true', 'false']) === 'true' };
    if (entry.key === 'other-comments')
        return { otherComments: choice(entry, ['true', 'false']) === 'true' };
    if (entry.key === 'overrides')
        return { overrides: (0,mistakes/* readEach */.e2)(itemsOf(entry, 'a list of overrides'), readOverride) };
    return readDecision(entry);
}
function readDecision(entry) {
    if (entry.key === 'rules')
        return readRules(entry);
    if (entry.key === 'allow')
        return { allow: readAllow(entry) };
    if (entry.key === 'decorative')
        return { decorative: readGlobs(entry) };
    if (entry.key === 'style')
        return { style: readStyle(entry) };
    return { emptyAlt: choice(entry, emptyAlts) };
}
const generatedParts = ['check', 'skip'];
const emptyAlts = ['decorative', 'missing'];
function readAllow(entry) {
    const texts = textsOf(entry);
    const regex = texts.find((text) => /^\/.+\/[a-z]*$/.test(text));
    if (regex === undefined)
        return texts;
    throw new errors/* UserError */.yo(`${entry.where}: ${entry.key} contains ${(0,shown/* shown */.S)(regex)}, and regular expressions are not supported.`, 'Write the text, with * for any run of characters.');
}
function readComponents(entry) {
    const pairs = (0,mistakes/* readEach */.e2)(entriesOf(entry, 'components and their attributes'), (component) => {
        if (!/^[A-Za-z][\w.-]*$/.test(component.key)) {
            throw new errors/* UserError */.yo(`${component.where}: ${(0,shown/* shown */.S)(component.key)} is not the name of a component.`, exampleComponent);
        }
        const attributes = entriesOf(component, 'alt and src').map((attribute) => {
            const name = attribute.value.text();
            const isKnown = attribute.key === 'alt' || attribute.key === 'src';
            if (isKnown && name !== undefined && /^[\w:-]+$/.test(name))
                return [attribute.key, name];
            throw new errors/* UserError */.yo(`${attribute.where}: ${(0,shown/* shown */.S)(attribute.key)} does not name an attribute.`, (0,mistakes/* nearOr */.KL)(attribute.key, ['alt', 'src'], exampleComponent));
        });
        return [component.key, { alt: 'alt', src: 'src', ...Object.fromEntries(attributes) }];
    });
    return Object.fromEntries(pairs);
}
const exampleComponent = 'Write it like `DocsImage: { alt: alt, src: src }`, with the names of its attributes.';
function readFrontMatterKeys(entry) {
    const pairs = (0,mistakes/* readEach */.e2)(entriesOf(entry, 'keys of pictures and the keys of their texts'), ({ key, where, value }) => {
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
        throw new errors/* UserError */.yo(`${value.where}: this override has no paths.`, entries.some(({ key }) => (0,nearest/* nearest */.p)(key, ['paths']).length > 0)
            ? 'Did you mean paths?'
            : `Add paths, and ${(0,either_of/* eitherOf */.B)(overrideKeys)}.`);
    const decisions = entries.filter((entry) => entry !== paths);
    const base = { ...policy.noDecisions, paths: readGlobs(paths) };
    const parts = (0,mistakes/* readEach */.e2)(decisions, (entry) => {
        if (isPolicyKey(entry.key) && !forAllPages.has(entry.key))
            return readDecision(entry);
        if (isLocalSetting(entry.key))
            return readLocal(entry, entry.key);
        const problem = `${entry.where}: ${(0,shown/* shown */.S)(entry.key)} is not a setting of an override.`;
        throw new errors/* UserError */.yo(problem, (0,mistakes/* remedyFor */.wJ)(entry.key, overrideKeys, 'Use paths and'));
    });
    return parts.reduce((override, part) => ({ ...override, ...part, ...withLimits(override, part) }), base);
}
const forAllPages = new Set([
    'addresses',
    'components',
    'front-matter',
    'fields',
    'generated-parts',
    'notebook-outputs',
    'docstrings',
    'other-comments',
    'overrides',
]);
const overrideKeys = [...policyKeys.filter((key) => !forAllPages.has(key)), ...localSettings];
function withLimits(before, after) {
    return before.limits === undefined && after.limits === undefined
        ? {}
        : { limits: { ...before.limits, ...after.limits } };
}

;// CONCATENATED MODULE: ./build/config/file.js












/** Every key that a configuration file may have. */
const configKeys = [
    ...options/* optionTable */.sX.filter(({ file }) => file !== 'never').map(({ name }) => name),
    ...policyKeys,
    'extends',
    'from',
];
/**
 * Reads a configuration file: the names of the inputs as YAML keys, and the keys of the policy.
 *
 * @param today in UTC, `YYYY-MM-DD`; without it, nothing with a date has begun
 * @throws UserError with file, line and column of all that is wrong: YAML that cannot be read, unknown keys, values their keys cannot have
 */
function parseConfig(text, path, today) {
    const file = (0,yaml_file/* readYaml */.g)(text, path);
    const entries = file === undefined ? [] : file.entries();
    if (!entries) {
        const kind = file?.items() ? 'a list' : 'a text';
        throw new errors/* UserError */.yo(`${file?.where ?? path}: the file is ${kind}, and not settings.`, 'Write one `name: value` per line.');
    }
    const extended = [];
    const parts = (0,mistakes/* readEach */.e2)(entries, (entry) => {
        if (entry.key === 'from')
            return readDates(entry, today);
        if (entry.key !== 'extends')
            return [readEntry(entry)];
        extended.push(...textsOf(entry).map((name) => ({ name, where: entry.where })));
        return [];
    });
    // What has a date replaces what has none, wherever it stands in the file.
    const isDated = (index) => entries[index]?.key === 'from';
    const always = parts.filter((_, index) => !isDated(index)).flat();
    const dated = parts.filter((_, index) => isDated(index)).flat();
    return { ...[...always, ...dated].reduce(mergedConfig, nothing), extended };
}
const nothing = { settings: {}, policy: policy.noPolicy, writtenAt: new Map() };
function readEntry(entry) {
    const { key, where } = entry;
    if (!isPolicyKey(key)) {
        const [name, value] = readSetting(entry);
        return { settings: { [name]: value }, policy: policy.noPolicy, writtenAt: new Map([[name, where]]) };
    }
    return {
        settings: {},
        policy: { ...policy.noPolicy, ...readPolicyPart(entry) },
        writtenAt: new Map(key === 'rules' ? placesOfRules(entry) : [[key, where], ...placesOfParts(entry)]),
    };
}
/** Where the severity and each option of each rule is written: `rules.<id>`, `rules.<id>.<option>`. */
function placesOfRules({ value }) {
    return (value.entries() ?? []).flatMap((rule) => {
        const path = `rules.${rule.key}`;
        const parts = rule.value.entries() ?? [{ ...rule, key: 'severity' }];
        return parts.map((part) => [part.key === 'severity' ? path : `${path}.${part.key}`, part.where]);
    });
}
/** Where each key or item of another decision is written: `style.<key>`, `allow.<text>`, `addresses.<from>`. */
function placesOfParts({ key, value }) {
    const keys = (value.entries() ?? []).map((part) => [part.key, part.where]);
    const items = (value.items() ?? []).map((item) => [nameOf(item), item.where]);
    return [...keys, ...items].map(([name, where]) => [`${key}.${name}`, where]);
}
function nameOf(item) {
    return (item.text() ??
        item
            .entries()
            ?.find(({ key }) => key === 'from')
            ?.value.text() ??
        '');
}
/** Settings that begin on a day, the earlier days first; later ones are announced. All are checked. */
function readDates(entry, today = '') {
    const days = entriesOf(entry, 'days and their settings, such as `2027-01-01: { fail-on: warning }`');
    const read = (0,mistakes/* readEach */.e2)(days, (day) => ({ day, parts: readDay(day) }));
    return read
        .toSorted((a, b) => (a.day.key < b.day.key ? -1 : 1))
        .flatMap(({ day, parts }) => (day.key <= today ? parts : [announced(day)]));
}
function readDay(day) {
    if (!isDay(day.key))
        throw new errors/* UserError */.yo(`${day.where}: ${(0,shown/* shown */.S)(day.key)} is not a day.`, 'Write it like 2027-01-31.');
    return (0,mistakes/* readEach */.e2)(entriesOf(day, 'settings'), (entry) => {
        if (entry.key !== 'from' && entry.key !== 'extends')
            return readEntry(entry);
        throw new errors/* UserError */.yo(`${entry.where}: ${entry.key} is not a setting of a day.`, 'Move it out of the day.');
    });
}
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
    // A day that a month does not have is one of the next month.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function announced({ key, where, value }) {
    const keys = (value.entries() ?? []).map((entry) => entry.key);
    const sentence = `From ${key} on, ${allOf(keys)} ${keys.length === 1 ? 'is' : 'are'} set as in ${where}.`;
    return { ...nothing, policy: { ...policy.noPolicy, upcoming: [sentence] } };
}
function allOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
function readSetting({ key, where, value }) {
    const spec = options/* optionTable */.sX.find(({ name }) => name === key);
    if (!spec)
        throw unknownKey(key, where);
    // The value is parsed with those of flags and inputs, so it is only checked here.
    checkInFile(spec, spec.file === 'never' ? undefined : value.plain(), where);
    return [spec.name, value.plain()];
}
function unknownKey(key, where) {
    const problem = `${where}: ${(0,shown/* shown */.S)(key)} is not a setting of this file.`;
    // It may be followed by the secret itself.
    if (/(?:^|[-_])(?:key|token|secret|password)$/i.test(key)) {
        const variables = Object.values(providers/* providers */.r).flatMap(({ keyVariables }) => keyVariables);
        const remedy = `A key in a file of a repository is public: remove it here, and set it in the environment (${(0,either_of/* eitherOf */.B)(variables)}) or as a secret of the workflow.`;
        return new errors/* UserError */.yo(problem, remedy);
    }
    return new errors/* UserError */.yo(problem, (0,mistakes/* remedyFor */.wJ)(key, configKeys));
}

;// CONCATENATED MODULE: ./build/config/elsewhere.js



const isName = (text) => text.length <= 100 && /^[\w.-]+$/.test(text) && !/^\.+$/.test(text);
const isRef = (text) => text.length <= 200 && /^\w[\w./-]*$/.test(text) && !text.includes('..');
/** Whether an entry of `extends` means a file of another repository. */
function isElsewhere(name) {
    return /\/\/|:\/\/|^[^@/]+\/.*@/.test(name);
}
/** The place behind `owner/repo//path@ref`. @throws UserError for what is none, with the form that it has */
function placeElsewhere(name, where) {
    const [repository = '', file = '', ...moreFiles] = name.split('//');
    const [owner = '', repo = '', ...moreNames] = repository.split('/');
    const [path = '', ref = '', ...moreRefs] = file.split('@');
    const isWhole = moreFiles.length + moreNames.length + moreRefs.length === 0;
    const isFile = path.length <= 300 && /\.ya?ml$/i.test(path) && !leadsOut(path);
    if (isWhole && isName(owner) && isName(repo) && isFile && isRef(ref))
        return { owner, repo, path, ref };
    throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(name)} does not name a file of another repository.`, 'Write it like `example/.github//alt-text-review.yml@v1`, with a branch, a tag or a commit behind the @.');
}
/** How a place is written in `extends`, in messages and beside settings. */
function nameElsewhere({ owner, repo, path, ref }) {
    return `${owner}/${repo}//${path}@${ref}`;
}

;// CONCATENATED MODULE: ./build/config/presets.js
/** Styles of organisations as far as a program can judge them: configuration files by name, each with the page that it follows. */
const presets = {
    'github-docs': {
        source: 'https://docs.github.com/en/contributing/style-guide-and-content-model/style-guide#alt-text',
        text: `
style:
  min-length: 40
  max-length: 150
  forbidden-starts: [image, graphic]
  end-mark: required
rules:
  house-style: error
`,
    },
    'microsoft-learn': {
        source: 'https://learn.microsoft.com/contribute/content/accessibility',
        text: `
style:
  forbidden-starts: [an image of, image of, a graphic of, graphic of]
  end-mark: required
rules:
  filename-alt: error
  generic-alt: error
  repeated-alt: warning
`,
    },
    'gov-uk': {
        source: 'https://design-system.service.gov.uk/styles/images/',
        text: `
style:
  forbidden-starts: [image of, graphic of]
rules:
  attribution-as-alt: error
  redundant-with-text: warning
`,
    },
};
/** The text of a preset; undefined where there is none of this name. */
function presetText(name) {
    const found = Object.entries(presets).find(([one]) => one === name);
    return found?.[1].text;
}

;// CONCATENATED MODULE: ./build/config/extends.js









/** Files in one line of `extends`, and files in all: more are a mistake, or an attempt to keep a machine busy. */
const extends_most = { deep: 5, files: 20 };
/**
 * A configuration file with those that it extends, in the repository and in others: they have no more rights than the file itself.
 *
 * @throws UserError for all that is wrong in one of them, for a circle, and for too many
 */
async function loadConfig(text, path, io) {
    let files = 0;
    return load(text, { path, name: path, place: undefined }, [path]);
    async function load(own, file, chain) {
        const { extended, ...config } = parseConfig(own, file.name, io.today);
        let all;
        for (const one of extended) {
            const base = await follow(one, file, chain);
            all = all === undefined ? base : mergedConfig(all, base);
        }
        return all === undefined ? config : mergedConfig(all, config);
    }
    async function follow({ name, where }, from, chain) {
        const preset = presetText(name);
        if (preset !== undefined) {
            const { settings, policy, writtenAt } = parseConfig(preset, `preset ${name}`);
            return { settings, policy, writtenAt };
        }
        const file = sourceOf(name, from, where);
        if (chain.includes(file.name)) {
            const circle = [...chain, file.name].map(shown/* shown */.S).join(' → ');
            throw new errors/* UserError */.yo(`${where}: extends leads in a circle: ${circle}.`, 'Take one of them out.');
        }
        files += 1;
        if (chain.length > extends_most.deep || files > extends_most.files) {
            throw new errors/* UserError */.yo(`${where}: extends leads to more than ${extends_most.deep} files in a row, or ${extends_most.files} in all.`, 'Put their settings into fewer files.');
        }
        const text = await textOf(file, where);
        if (text === undefined)
            throw new errors/* UserError */.yo(`${where}: ${nothingCalled(name, file.name)}.`, remedyForMissing(name));
        return load(text, file, [...chain, file.name]);
    }
    async function textOf({ path, name, place }, where) {
        if (place === undefined)
            return io.read(path);
        if (io.readElsewhere === undefined)
            throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(name)} needs a token.`, needsToken);
        const found = await io.readElsewhere(place);
        if ('text' in found)
            return found.text;
        throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(name)} cannot be read: ${found.reason}.`, 'Check the path and the name behind the @, and that the token may read that repository.');
    }
}
const needsToken = 'It is in another repository. On the command line, set GITHUB_TOKEN; in the Action, the input github-token, whose default can read public ones.';
/** @throws UserError for what names no file */
function sourceOf(name, from, where) {
    if (isElsewhere(name))
        return elsewhere(placeElsewhere(name, where));
    const path = fileOf(name, from.path, where);
    if (from.place === undefined)
        return { path, name: path, place: undefined };
    if (!path.startsWith('node_modules/'))
        return elsewhere({ ...from.place, path });
    throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(name)} is a package, and another repository has none installed.`, remedyForMissing(name));
}
function elsewhere(place) {
    return { path: place.path, name: nameElsewhere(place), place };
}
/** The path of what an entry of `extends` names, from the root. @throws UserError for what is none */
function fileOf(name, from, where) {
    const isFile = name.startsWith('.') || /\.ya?ml$/i.test(name);
    if (isFile && !name.startsWith('@')) {
        const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from.replaceAll('\\', '/')), name.replaceAll('\\', '/'));
        // A path that the user named may be anywhere, and what it extends stands beside it.
        const isOutside = external_node_path_.posix.isAbsolute(from) ? !path.startsWith(`${external_node_path_.posix.dirname(from)}/`) : leadsOut(path);
        if (!isOutside)
            return path;
        throw new errors/* UserError */.yo(`${where}: extends leads out of the repository: ${(0,shown/* shown */.S)(name)}`, 'Name a file inside of it: a run reads no other.');
    }
    if (!/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i.test(name)) {
        throw new errors/* UserError */.yo(`${where}: ${(0,shown/* shown */.S)(name)} is not a file, a package or a preset.`, remedyForMissing(name));
    }
    return `node_modules/${name}/alt-text-review.yml`;
}
/** A bare word may be meant as a preset or as a package. */
function nothingCalled(name, file) {
    if (!file.startsWith('node_modules/') || name.startsWith('@'))
        return `there is no ${(0,shown/* shown */.S)(file)}`;
    return `${(0,shown/* shown */.S)(name)} is not a preset, and there is no ${(0,shown/* shown */.S)(file)}`;
}
function remedyForMissing(name) {
    const names = Object.keys(presets);
    return `${(0,mistakes/* remedyFor */.wJ)(name, names, 'A preset is')} A file is named with ./ from this file, and a package has alt-text-review.yml and is installed.`;
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);


/** The contents of a YAML file; undefined when it is empty. @throws UserError with line and column of each error when it is not YAML */
function readYaml(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    // What is missing at the end is missing after the last character, and not on the line after it.
    const end = text.trimEnd().length;
    const at = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, end));
        return `${path}:${line}:${col}`;
    };
    const problems = document.errors.map(({ code, message, pos: [start, stop] }) => code === 'DUPLICATE_KEY'
        ? `${at(start)}: ${keyAt(text, start, stop)} is there twice.`
        : `${at(start)} is not YAML: ${firstLine(message)}.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems.join('\n'), remedyOf(document.errors));
    const { contents } = document;
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return isEmpty ? undefined : valueOf(contents, document, at, path);
}
function keyAt(text, start, stop) {
    const [key = ''] = text.slice(start, Math.max(stop, start + 60)).split(/[:\n]/);
    return key.trim();
}
function remedyOf(errors) {
    const isTwice = errors.some(({ code }) => code === 'DUPLICATE_KEY');
    const isBroken = errors.some(({ code }) => code !== 'DUPLICATE_KEY');
    return [
        ...(isTwice ? ['Keep one of the two.'] : []),
        ...(isBroken ? ['Check brackets, quotes and indentation there.'] : []),
    ].join(' ');
}
function valueOf(node, document, at, fallback) {
    // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
    const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    const whereOf = (one, otherwise) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(one) && one.range ? at(one.range[0]) : otherwise);
    const where = whereOf(node, fallback);
    return {
        where,
        entries() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(meant))
                return undefined;
            return meant.items.map(({ key, value }) => {
                const keyAt = whereOf(key, where);
                return { key: String(key), where: keyAt, value: valueOf(value, document, at, keyAt) };
            });
        },
        items: () => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(meant) ? meant.items.map((item) => valueOf(item, document, at, where)) : undefined),
        text() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(meant) || meant.value === null)
                return undefined;
            return meant.source ?? JSON.stringify(meant.value);
        },
        plain() {
            try {
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(meant) ? meant.toJS(document) : meant;
            }
            catch (error) {
                // The parser limits the size that aliases to aliases would grow to.
                if (error instanceof ReferenceError)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: ${error.message}.`, 'Write the value out.');
                throw error;
            }
        },
    };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/ at line \d.*/, '').replace(/[.:]$/, '');
}


/***/ })
};
