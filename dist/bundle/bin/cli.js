export const ids = [3220, 8179];
export const modules = {

/***/ 53220:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26848);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _cli_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97670);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4745);
/* harmony import */ var _keyboard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12773);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99853);









const interrupt = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_6__/* .createInterrupt */ .m)(process);
const printer = (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .createPrinter */ .F)(process.stdout, (sentence) => {
    process.stderr.write(`alt-text-review: ${sentence}\n`);
});
const code = await (0,_cli_index_js__WEBPACK_IMPORTED_MODULE_4__/* .runCli */ .a)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: async () => {
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    },
    streams: { input: process.stdin, output: process.stdout },
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    keyboard: process.stdin.isTTY && process.stdout.isTTY ? () => (0,_keyboard_js__WEBPACK_IMPORTED_MODULE_8__/* .openKeyboard */ .E)(process) : undefined,
    changes,
    stdout: printer.print,
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    fetch: globalThis.fetch,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
    today: new Date().toISOString().slice(0, 10),
    signal: interrupt.signal,
    keep: interrupt.keep,
    // argv[1] is dist/cli/index.js, or a link to it that a package manager created.
    packageDir: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.')), '..', '..'),
});
process.exitCode = printer.isCut() ? 2 : interrupt.exitCode(code);
async function ask(question) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return await lines.question(question);
    }
    finally {
        lines.close();
    }
}
async function* changes() {
    for await (const { filename } of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.watch)(process.cwd(), { recursive: true }))
        if (filename !== null)
            yield filename;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createInterrupt)
/* harmony export */ });
const numbers = { SIGINT: 2, SIGTERM: 15 };
const signals = Object.keys(numbers);
/** Hears the signals to `program` while something has to be kept. A second signal ends it in any case. */
function createInterrupt(program) {
    const ending = new AbortController();
    let heard;
    let kept = 0;
    const hear = (signal) => {
        heard ??= signal;
        ignore();
        ending.abort();
    };
    const ignore = () => {
        for (const signal of signals)
            program.off(signal, hear);
    };
    const exitCode = (code) => (heard === undefined ? code : 128 + numbers[heard]);
    return {
        signal: ending.signal,
        exitCode,
        keep() {
            if (kept === 0 && heard === undefined)
                for (const signal of signals)
                    program.on(signal, hear);
            kept += 1;
            let isOver = false;
            return () => {
                if (isOver)
                    return;
                isOver = true;
                kept -= 1;
                if (kept > 0)
                    return;
                ignore();
                if (heard !== undefined)
                    program.exit(exitCode(0));
            };
        },
    };
}


/***/ }),

/***/ 12773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openKeyboard)
/* harmony export */ });
/** Reads the keys of a terminal as they are pressed. In this mode Ctrl-C is a key like others, so it is made the signal that it otherwise is. */
function openKeyboard(program) {
    const { stdin } = program;
    stdin.setRawMode(true);
    stdin.setEncoding('utf8');
    return {
        chunks: chunksOf(program),
        close() {
            stdin.setRawMode(false);
            stdin.pause();
            // A read that is under way must not keep the program.
            stdin.unref();
        },
    };
}
async function* chunksOf(program) {
    for await (const chunk of program.stdin) {
        const text = String(chunk);
        if (text.includes('\u0003'))
            program.kill(program.pid, 'SIGINT');
        else
            yield text;
    }
}


/***/ }),

/***/ 99853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createPrinter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** @param complain told once, in a sentence, when not everything can be printed */
function createPrinter(stdout, complain) {
    let isCut = false;
    const fail = (error) => {
        if (!isCut)
            complain(`the report could not be printed: ${error instanceof Error ? error.message : String(error)}`);
        isCut = true;
    };
    stdout.on('error', (error) => {
        // A reader such as `| head` closes the pipe when it has enough. The exit code is the verdict all the same.
        if (error.code !== 'EPIPE')
            fail(error);
    });
    const isStream = stdout.isTTY || isPipe(stdout.fd);
    return {
        isCut: () => isCut,
        print(text) {
            if (isStream) {
                stdout.write(text);
                return;
            }
            try {
                // Into a file, the stream of Node drops what a full disk has no room for, and reports nothing.
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(stdout.fd, text);
            }
            catch (error) {
                fail(error);
            }
        },
    };
}
function isPipe(fd) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    return stats.isFIFO() || stats.isSocket();
}


/***/ }),

/***/ 97670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(96642);
// EXTERNAL MODULE: ./build/config/mistakes.js
var mistakes = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/config/options.js + 1 modules
var options = __webpack_require__(75548);
// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(86981);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(30529);
;// CONCATENATED MODULE: ./build/cli/own-settings.js

/** Where documents and decisions about them come from. */
const reading = ['paths', 'config', 'language', 'baseline'];
/** What a model is asked for, and within which limits. */
const drafting = [
    'eachlabs-api-key',
    'provider',
    'api-base-url',
    'model',
    'requests-per-minute',
    'concurrency',
    'max-captions',
    'max-cost-usd',
    'image-transport',
    'picture-hosts',
    'allow-private-image-upload',
    'cache-dir',
];
/** The settings that the commands beside `check` use; an option that would do nothing is not one of theirs. */
const commandSettings = {
    baseline: reading,
    merge: [
        'config',
        'language',
        'fail-on',
        'max-warnings',
        'min-coverage',
        'unread',
        'baseline',
        'context-drafts',
        'picture-hosts',
        ...options/* optionTable */.sX.map(({ name }) => name).filter((name) => name.endsWith('-file')),
        'embed-pictures',
    ],
    work: [...reading, 'captions', ...drafting],
    apply: [...reading, 'picture-hosts'],
    // A person asks for each draft.
    lsp: [...reading, ...drafting],
    doctor: [
        'paths',
        'config',
        'baseline',
        'eachlabs-api-key',
        'provider',
        'api-base-url',
        'model',
        'requests-per-minute',
        'concurrency',
        'max-cost-usd',
        'image-transport',
        'allow-private-image-upload',
    ],
};

;// CONCATENATED MODULE: ./build/cli/targets.js



/**
 * The reports of a run, from values such as `text` and `sarif=out.sarif`, text on stdout by default.
 *
 * @param output the file for the one report that names none
 * @throws UserError for a format that does not exist, and for two reports in one place
 */
function targetsOf(values, output) {
    const targets = (values.length === 0 ? ['text'] : values).map((value) => targetOf(value, output));
    const files = targets.map(({ file }) => file);
    const twice = files.find((file, index) => files.indexOf(file) !== index);
    if (new Set(files).size === files.length)
        return targets;
    throw new errors/* UserError */.yo(`Two reports go to ${twice ?? 'stdout'}.`, 'Give all but one of them a file of its own, such as --format sarif=report.sarif.');
}
function targetOf(value, output) {
    const cut = value.indexOf('=');
    const name = cut < 0 ? value : value.slice(0, cut);
    const format = reporters/* reporterNames */.sX.find((one) => one === name);
    if (format === undefined)
        throw new errors/* UserError */.yo(`${name} is not a known format.`, (0,mistakes/* remedyFor */.wJ)(name, reporters/* reporterNames */.sX));
    const file = cut < 0 ? output : value.slice(cut + 1);
    if (file === '')
        throw new errors/* UserError */.yo(`${value} names no file.`, `Write it like ${name}=report.txt.`);
    return { format, file };
}

;// CONCATENATED MODULE: ./build/cli/flags.js









/** The groups of options in the help of a command, in the order of the help. A setting that is in none is one of drafts. */
const groups = {
    'What is read:': ['paths', 'scope', 'config', 'language', 'cache-dir', 'deadline-minutes'],
    'What fails the check:': ['fail-on', 'max-warnings', 'min-coverage', 'unread', 'baseline'],
    'Reports:': [...options/* optionTable */.sX.map(({ name }) => name).filter((name) => name.endsWith('-file')), 'embed-pictures'],
};
const drafts = 'Drafts:';
const display = 'On the terminal:';
/** Adds the options of a merge to a command: those of a review without what says where documents come from and what is written into them. */
function addMergeOptions(command) {
    return addInOrder(command, [...settingOptions(commandSettings.merge), ...reportOptions()]);
}
/** Adds the options of a review to a command. */
function addCheckOptions(command) {
    const [read = ''] = Object.keys(groups);
    return addInOrder(command, [
        inGroup(read, new esm/* Option */.c$('--base <ref>', 'review what changed since this commit')),
        inGroup(read, new esm/* Option */.c$('--stdin-filename <name>', 'the name of what - reads from the standard input')),
        inGroup(read, new esm/* Option */.c$('--shard <i/n>', 'read one of n parts of the documents, for the command merge')),
        inGroup(read, new esm/* Option */.c$('--check-pictures', 'list the pictures that are not there')),
        inGroup(drafts, new esm/* Option */.c$('--caption', 'draft descriptions (short for --captions auto)')),
        inGroup(drafts, new esm/* Option */.c$('--fix', 'write the drafts into the files (implies --caption)')),
        inGroup(drafts, new esm/* Option */.c$('--dry-run', 'with --fix: print what it would write, as a diff for git apply')),
        inGroup(drafts, new esm/* Option */.c$('--interactive', 'with --fix: decide on each image at the terminal, before it is written')),
        inGroup(drafts, new esm/* Option */.c$('--journal <file>', 'file that keeps decisions; without it, one in the folder of your state files')),
        ...settingOptions(),
        inGroup(display, new esm/* Option */.c$('--watch', 'check again whenever a document changes')),
        inGroup(display, new esm/* Option */.c$('--print-config <file>', 'print all that applies to a file, and where it comes from')),
        ...reportOptions(),
    ]);
}
/** What decides on the reports of a command. */
function reportOptions() {
    return [
        inGroup('Reports:', formatsOption()),
        inGroup('Reports:', new esm/* Option */.c$('--output <file>', 'write the report to a file instead of stdout')),
        inGroup(display, choiceOption('--group-by', 'group findings', ['rule', 'file', 'folder'], 'rule')),
        inGroup(display, new esm/* Option */.c$('--quiet', 'show only what fails the check, and the verdict')),
        inGroup(display, new esm/* Option */.c$('--verbose', 'show every place, and mark the text in each')),
        inGroup(display, new esm/* Option */.c$('--color', 'use colours, also where there is no terminal')),
        inGroup(display, new esm/* Option */.c$('--no-color', 'use none. Default: as the terminal, NO_COLOR and FORCE_COLOR say')),
    ];
}
/** Adds settings to a command. */
function addSettings(command, names) {
    return addInOrder(command, settingOptions(names));
}
/** @param names all that the command line has, unless the command uses only some */
function settingOptions(names) {
    const specs = options/* optionTable */.sX;
    return specs
        .filter(({ name }) => !(0,options/* isActionOnly */.XZ)(name) && names?.includes(name) !== false)
        .map((spec) => inGroup(groupOf(spec.name), toOption(spec)));
}
/** The groups of each help stand in the same order. */
function addInOrder(command, options) {
    const order = [...Object.keys(groups).slice(0, 2), drafts, 'Reports:', display];
    const rank = ({ helpGroupHeading }) => order.indexOf(helpGroupHeading ?? '');
    for (const option of options.toSorted((a, b) => rank(a) - rank(b)))
        command.addOption(option);
    return command;
}
function groupOf(name) {
    const entries = Object.entries(groups);
    return entries.find(([, names]) => names.includes(name))?.[0] ?? drafts;
}
function inGroup(group, option) {
    return option.helpGroup(group);
}
/** The format of a command that has one output. */
function formatOption(help, names) {
    return choiceOption('--format', help, names, 'text');
}
function choiceOption(flag, help, choices, usual) {
    return new esm/* Option */.c$(`${flag} <${choices.join('|')}>`, `${help}. Default: ${usual}.`)
        .default(usual)
        .argParser((value) => {
        if (choices.includes(value))
            return value;
        throw new errors/* UserError */.yo(`${value} is not a known ${flag.slice(2)}.`, (0,mistakes/* remedyFor */.wJ)(value, choices));
    });
}
function formatsOption() {
    const help = `a report on stdout, or in a file: ${(0,either_of/* eitherOf */.B)(reporters/* reporterNames */.sX)}. Can be given several times. Default: text.`;
    return new esm/* Option */.c$('--format <name[=file]>', help).argParser((value, before) => [...(before ?? []), value]);
}
function toOption(spec) {
    const usual = spec.default === undefined ? '' : ` Default: ${String(spec.default)}.`;
    const help = `${inPlainText(spec.help)}${usual}`;
    if (spec.type === 'boolean')
        return new esm/* Option */.c$(`--${spec.name} [true|false]`, help).preset('true');
    if ((0,options/* isList */.Lv)(spec))
        return new esm/* Option */.c$(`--${spec.name} <${spec.type === 'list' ? 'globs' : spec.type}...>`, help);
    if (spec.type === 'choice') {
        const choices = (spec.choices ?? []).join('|');
        return spec.alone === undefined
            ? new esm/* Option */.c$(`--${spec.name} <${choices}>`, help)
            : new esm/* Option */.c$(`--${spec.name} [${choices}]`, `${help} Alone it means ${spec.alone}.`).preset(spec.alone);
    }
    return new esm/* Option */.c$(`--${spec.name} <${placeholders[spec.type] ?? 'value'}>`, help);
}
const placeholders = {
    url: 'url',
    number: 'number',
    integer: 'number',
};
/** A terminal shows no Markdown, and takes several values as several arguments. */
function inPlainText(help) {
    return help.replaceAll('`', '').replace(', one per line', '');
}
/** What the arguments of a review ask for, with the settings of the environment. @throws UserError for what cannot be asked for */
function toCheckFlags(flags, { env }) {
    const text = (name) => {
        const value = flags[name];
        return typeof value === 'string' ? value : undefined;
    };
    const settings = settingsOf(flags, env);
    const formats = flags.format;
    const output = text('output');
    if (flags.quiet === true && flags.verbose === true) {
        throw new errors/* UserError */.yo('--quiet and --verbose ask for opposite things.', 'Use one of them.');
    }
    if (flags.dryRun === true && flags.fix !== true)
        throw new errors/* UserError */.yo('--dry-run is about --fix.', 'Add --fix.');
    if (flags.interactive === true && flags.fix !== true)
        throw new errors/* UserError */.yo('--interactive is about --fix.', 'Add --fix.');
    // Who switches models off wants what needs none.
    const asksForDrafts = flags.caption === true || (flags.fix === true && settings.captions === undefined);
    return {
        settings: asksForDrafts ? { ...settings, captions: 'auto' } : settings,
        targets: targetsOf(Array.isArray(formats) ? formats.map(String) : [], output),
        output,
        display: {
            colour: typeof flags.color === 'boolean' ? flags.color : undefined,
            groupBy: groupings.find((one) => one === flags.groupBy),
            detail: flags.quiet === true ? 'quiet' : flags.verbose === true ? 'verbose' : 'normal',
        },
        fix: flags.fix === true,
        dryRun: flags.dryRun === true,
        journal: text('journal'),
        base: text('base'),
        checkPictures: flags.checkPictures === true,
        stdinName: text('stdinFilename'),
        printConfig: text('printConfig'),
        shard: text('shard'),
        shards: undefined,
    };
}
const groupings = ['rule', 'file', 'folder'];
/** The settings of the environment, and those of flags, which win. */
function settingsOf(flags, env) {
    const given = options/* optionTable */.sX.map(({ name }) => [name, flags[(0,options/* camelCase */.xQ)(name)]]);
    return { ...(0,environment/* settingsIn */.R)(env), ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(76062);
;// CONCATENATED MODULE: ./build/cli/help.js


/** Command lines to copy, each with what it is for, by the commands that they are of; the empty name is that of the program. */
const examples = {
    '': [
        ['alt-text-review', 'review the current folder'],
        ['alt-text-review docs --quiet', 'only what fails the check'],
        ['alt-text-review --base origin/main', 'what changed since a commit'],
        ['alt-text-review work', 'work off the findings in the browser'],
        ['alt-text-review init', 'set it up for a repository on GitHub'],
    ],
    check: [
        ['alt-text-review', 'the current folder'],
        ['alt-text-review docs "site/**/*.md"', 'a folder, and what a glob matches'],
        ['alt-text-review --base origin/main', 'what changed since a commit'],
        ['alt-text-review - --stdin-filename docs/a.md < a.md', 'a text that is not saved'],
        ['alt-text-review --format text --format sarif=out.sarif', 'two reports of one run'],
        ['alt-text-review --group-by folder --fail-on warning', 'folder by folder'],
        ['alt-text-review docs --fix --dry-run', 'what --fix would write, as a diff'],
        ['alt-text-review docs --fix --interactive', 'one key a decision, image after image'],
        ['alt-text-review --print-config docs/a.md', 'what applies to a page, and why'],
    ],
    baseline: [
        ['alt-text-review baseline', 'accept all current findings'],
        ['alt-text-review baseline --prune', 'take out what is fixed, after some work'],
        ['alt-text-review baseline --output old.json', 'in another file, for baseline: old.json'],
    ],
    merge: [
        ['alt-text-review merge shard-*.json', 'the verdict on all parts of a scan'],
        ['alt-text-review merge shard-*.json --format html=report.html', 'with a report to work in'],
    ],
    work: [
        ['alt-text-review work', 'all findings below this folder'],
        ['alt-text-review work docs/guide', 'those of one folder'],
        ['alt-text-review work --caption', 'with drafts of a model'],
    ],
    apply: [['alt-text-review apply decisions.json', 'what somebody decided in the HTML report']],
    lsp: [['alt-text-review lsp --stdio', 'as an editor starts it (docs/editors.md)']],
    organisation: [
        ['alt-text-review organisation shop=shop.json docs=docs.json', 'coverage of each, and of all'],
        ['alt-text-review organisation *.json --earlier last.json --json last.json', 'with the trend, every week'],
        ['alt-text-review organisation *.json --teams teams.yml --html all.html', 'by team, as a page'],
    ],
    stats: [
        ['alt-text-review stats', 'what was decided in this folder'],
        ['alt-text-review stats --all --since 2026-01-31', 'on this machine, since a day'],
        ['alt-text-review stats journals/*.json --format json', 'by many people, for a program'],
    ],
    rules: [['alt-text-review rules --format json', 'with the standards behind each']],
    explain: [['alt-text-review explain missing-alt', 'what it finds, who is affected, how to silence it']],
    init: [
        ['alt-text-review init', 'show what would be written, and ask'],
        ['alt-text-review init --yes', 'in a script'],
    ],
    doctor: [
        ['alt-text-review doctor', 'sends no request'],
        ['alt-text-review doctor --ask', 'tries the provider with pictures of its own'],
    ],
};
/** Columns of a command line; what it is for stands behind a longer one all the same. */
const width = 50;
/** The examples of a command, for the end of its help. */
function examplesOf(command) {
    const lines = examples[command].map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`);
    return `\nExamples:\n${lines.join('\n')}`;
}
/** @throws UserError for help on a command that does not exist, and for help behind a slip in the name of one */
function assertKnown(args, commands) {
    const [first = '', second] = args;
    if (first === 'help' && second !== undefined && !commands.includes(second))
        throw unknown(second, commands);
    const isHelp = args.includes('--help') || args.includes('-h');
    if (isHelp && !commands.includes(first) && (0,nearest/* nearest */.p)(first, commands).length > 0)
        throw unknown(first, commands);
}
function unknown(name, commands) {
    const [near] = (0,nearest/* nearest */.p)(name, commands);
    const remedy = near === undefined ? `Use ${commands.join(', ')}.` : `Did you mean ${near}?`;
    return new errors/* UserError */.yo(`There is no command ${name}.`, remedy);
}

// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
;// CONCATENATED MODULE: ./build/cli/without-review.js


/** Adds the commands that review nothing: they read what there is. */
function addCommandsWithoutReview(program, world, done) {
    program
        .command('organisation')
        .description('one report on many repositories: coverage, teams, and the trend')
        .argument('<reports...>', 'JSON reports of the repositories, as name=file')
        .option('--earlier <file>', 'what --json wrote the last time')
        .option('--teams <file>', 'YAML: the repositories of each team, or name:glob')
        .option('--codeowners <name=file...>', 'the CODEOWNERS of repositories, for files that no team of --teams has')
        .option('--html <file>', 'write the report as a page')
        .option('--json <file>', 'write the report as JSON, for programs and for the next time')
        .addHelpText('after', examplesOf('organisation'))
        .action(async (reports, flags) => {
        const { organisation } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(883)]).then(__webpack_require__.bind(__webpack_require__, 50883));
        done(await organisation({ ...flags, reports }, world));
    });
    program
        .command('stats')
        .description('count what people did with drafts: in the workbench, and on pull requests as far as git knows')
        .argument('[journals...]', 'journals of the workbench; without one, that of this folder')
        .option('--all', 'all journals of this machine')
        .option('--since <date>', 'only what was decided since this day, YYYY-MM-DD')
        .addOption(formatOption('output format', ['text', 'json']))
        .addHelpText('after', examplesOf('stats'))
        .action(async (journals, flags) => {
        const { stats } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(2638)]).then(__webpack_require__.bind(__webpack_require__, 22638));
        const { all, since, format } = flags;
        done(await stats({ journals, all: all === true, since, json: format === 'json' }, world));
    });
    program
        .command('rules')
        .description('list the rules')
        .addOption(formatOption('output format', ['text', 'json']))
        .addHelpText('after', examplesOf('rules'))
        .action(async ({ format }) => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(9560), __webpack_require__.e(1218)]).then(__webpack_require__.bind(__webpack_require__, 51218));
        done(listRules(format, world));
    });
    program
        .command('explain')
        .description('say what a rule finds, and why')
        .argument('<rule>', 'its id')
        .addHelpText('after', examplesOf('explain'))
        .action(async (id) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(9560), __webpack_require__.e(1218)]).then(__webpack_require__.bind(__webpack_require__, 51218));
        done(await explain(id, world));
    });
}

// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
;// CONCATENATED MODULE: ./build/cli/index.js









/** The command line: arguments in, report on stdout, exit code out. A command is loaded when it is asked for, so that help costs no scan. */
async function runCli(args, world) {
    let code = 0;
    const program = build(world, (result) => (code = result));
    try {
        assertKnown(args, program.commands.map((command) => command.name()));
        await program.parseAsync([...args], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        if (error instanceof errors/* UserError */.yo) {
            world.stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
            return 2;
        }
        throw error;
    }
}
const help = `
A command is described by its own help: alt-text-review check --help
Every setting can also stand in .github/alt-text-review.yml, or in a variable such as ALT_TEXT_REVIEW_FAIL_ON.
Exit codes: 0 pass, 1 the gate failed, 2 could not run, 130 stopped by Ctrl-C.`;
function build(world, done) {
    const program = new esm/* Command */.uB(version/* tool */.z.name)
        .description('Finds images whose alternative text is missing or weak, and drafts descriptions.')
        .version(version/* tool */.z.version)
        .exitOverride()
        .configureOutput({ writeOut: world.stdout, writeErr: world.stderr, getOutHelpWidth: () => world.columns ?? 100 })
        // Commander's additions to an option, such as "(preset: …)", repeat what our texts have.
        .configureHelp({ optionDescription: ({ description }) => description })
        .showHelpAfterError('Run alt-text-review --help for all options.')
        .addHelpText('after', `${examplesOf('')}\n${help}`);
    const checking = program
        .command('check', { isDefault: true })
        .description('review files and folders; the current folder when none is named')
        .argument('[paths...]', 'files, folders and quoted globs; - is the standard input');
    addCheckOptions(checking)
        .addHelpText('after', examplesOf('check'))
        .action(async (paths, flags) => {
        const asked = toCheckFlags(flags, world);
        if (flags.interactive === true) {
            if (flags.watch === true)
                throw new errors/* UserError */.yo('--watch and --interactive are not for one run.', 'Use one of them.');
            const { interactive } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(5505), __webpack_require__.e(5126), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(1035), __webpack_require__.e(2771), __webpack_require__.e(9520), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 444));
            done(await interactive(paths, asked, world));
            return;
        }
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 96079));
        const run = () => check(paths, asked, world);
        const code = flags.watch === true ? await watched(run, asked, world) : await run();
        if (code === 2)
            hintAtCommand(paths, program, world);
        done(code);
    });
    const baseline = program
        .command('baseline')
        .description('accept all current findings: later runs count only new ones')
        .argument('[paths...]', 'files or folders')
        .option('--output <file>', 'file to write the accepted findings to')
        .option('--prune', 'only take out what is fixed');
    addSettings(baseline, commandSettings.baseline)
        .addHelpText('after', examplesOf('baseline'))
        .action(async (paths, flags) => {
        const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(5126), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(9439), __webpack_require__.e(6590)]).then(__webpack_require__.bind(__webpack_require__, 66590));
        const output = typeof flags.output === 'string' ? flags.output : undefined;
        const settings = settingsOf(flags, world.env);
        done(await writeBaseline(paths, { settings, output, prune: flags.prune === true }, world));
    });
    const merging = program
        .command('merge')
        .description('judge the shards of a scan as if one run had read everything')
        .argument('<reports...>', 'JSON reports of all shards, in any order');
    addMergeOptions(merging)
        .addHelpText('after', examplesOf('merge'))
        .action(async (shards, flags) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 96079));
        done(await check([], { ...toCheckFlags(flags, world), shards }, world));
    });
    const working = program
        .command('work')
        .description('work off the findings in the browser, picture by picture')
        .argument('[paths...]', 'files or folders')
        .option('--port <number>', 'port on this machine; without it, any that is free')
        .option('--no-open', 'do not open the browser')
        .option('--journal <file>', 'file that keeps the decisions; without it, one in the folder of your state files')
        .option('--caption', 'draft descriptions (short for --captions auto)');
    addSettings(working, commandSettings.work)
        .addHelpText('after', examplesOf('work'))
        .action(async (paths, flags) => {
        const { work } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(5505), __webpack_require__.e(5126), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(1035), __webpack_require__.e(2771), __webpack_require__.e(9520), __webpack_require__.e(5811)]).then(__webpack_require__.bind(__webpack_require__, 15811));
        const { settings } = toCheckFlags(flags, world);
        const text = (value) => (typeof value === 'string' ? value : undefined);
        const more = { port: text(flags.port), journal: text(flags.journal), open: flags.open !== false };
        done(await work(paths, { settings, ...more }, world));
    });
    const applying = program
        .command('apply')
        .description('write saved decisions into the files, with the same proofs')
        .argument('<decisions>', 'file of decisions (docs/workbench.md)')
        .argument('[paths...]', 'files or folders');
    addSettings(applying, commandSettings.apply)
        .addHelpText('after', examplesOf('apply'))
        .action(async (file, paths, flags) => {
        const { apply } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(5505), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(1035), __webpack_require__.e(2771), __webpack_require__.e(8542)]).then(__webpack_require__.bind(__webpack_require__, 17129));
        done(await apply(file, paths, settingsOf(flags, world.env), world));
    });
    const serving = program
        .command('lsp')
        .description('serve an editor over the standard streams: findings as one types, and edits')
        .option('--stdio', 'as editors say it; there is no other way');
    addSettings(serving, commandSettings.lsp)
        .addHelpText('after', examplesOf('lsp'))
        .action(async (flags) => {
        const { lsp } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5505), __webpack_require__.e(7634), __webpack_require__.e(5126), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(1035), __webpack_require__.e(1884)]).then(__webpack_require__.bind(__webpack_require__, 1884));
        done(await lsp(settingsOf(flags, world.env), world));
    });
    program
        .command('init')
        .description('write a workflow that reviews pull requests, and a first configuration file')
        .option('--yes', 'do not ask before writing')
        .addHelpText('after', examplesOf('init'))
        .action(async ({ yes }) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4017)]).then(__webpack_require__.bind(__webpack_require__, 34017));
        done(await init(yes === true, world));
    });
    const doctor = program
        .command('doctor')
        .description('check the settings and this folder; with --ask, try the provider, too')
        .option('--ask', `try the provider (${askingTakes})`)
        .addOption(formatOption('output format', ['text', 'json']));
    addSettings(doctor, commandSettings.doctor)
        .addHelpText('after', examplesOf('doctor'))
        .action(async (flags) => {
        const { doctor: examine } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9560), __webpack_require__.e(6670), __webpack_require__.e(4913), __webpack_require__.e(7061), __webpack_require__.e(9522), __webpack_require__.e(3656)]).then(__webpack_require__.bind(__webpack_require__, 53656));
        const settings = settingsOf(flags, world.env);
        done(await examine({ settings, ask: flags.ask === true, json: flags.format === 'json' }, world));
    });
    addCommandsWithoutReview(program, world, done);
    return program;
}
const askingTakes = providers/* providerNames */.e.map((name) => `${name}: ${providers/* providers */.r[name].askingTakes}`).join('; ');
async function watched(run, { fix, targets, settings }, world) {
    if (fix)
        throw new errors/* UserError */.yo('--watch and --fix are not for one run.', 'Use one of them: drafts are read before the next.');
    const { watch } = await Promise.all(/* import() */[__webpack_require__.e(6670), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 45018));
    const named = Object.entries(settings).filter(([name]) => name.endsWith('-file'));
    return watch(run, [...targets.flatMap(({ file }) => file ?? []), ...named.map(([, file]) => String(file))], world);
}
/** A command with a slip in it is taken for a path. */
function hintAtCommand([only, ...others], program, { stderr }) {
    if (only === undefined || others.length > 0)
        return;
    const [near] = (0,nearest/* nearest */.p)(only, program.commands.map((command) => command.name()));
    if (near !== undefined)
        stderr(`Did you mean the command ${near}?\n`);
}


/***/ }),
18909:(t,e,i)=>{
const{Argument:s}=i(49154),{Command:n}=i(34348),{CommanderError:o,InvalidArgumentError:r}=i(41135),{Help:a}=i(79754),{Option:h}=i(45240)
;e.DM=new n,e.gu=t=>new n(t),e.Ww=(t,e)=>new h(t,e),e.er=(t,e)=>new s(t,e),e.uB=n,e.c$=h,e.ef=s,e._V=a,e.b7=o,e.Di=r,e.a2=r},
49154:(t,e,i)=>{const{InvalidArgumentError:s}=i(41135);e.Argument=class Argument{constructor(t,e){switch(this.description=e||"",
this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":
this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,
this._name=t}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,e){
return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this
}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(t,e):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}
},e.humanReadableArgName=function humanReadableArgName(t){const e=t.name()+(!0===t.variadic?"...":"");return t.required?"<"+e+">":"["+e+"]"}
},34348:(t,e,i)=>{
const s=i(78474).EventEmitter,n=i(31421),o=i(76760),r=i(73024),a=i(1708),{Argument:h,humanReadableArgName:l}=i(49154),{CommanderError:u}=i(41135),{Help:p,stripColor:c}=i(79754),{Option:m,DualOptions:d}=i(45240),{suggestSimilar:g}=i(65030)
;class Command extends s{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,
this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],
this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,
this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",
this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},
this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={
writeOut:t=>a.stdout.write(t),writeErr:t=>a.stderr.write(t),outputError:(t,e)=>e(t),
getOutHelpWidth:()=>a.stdout.isTTY?a.stdout.columns:void 0,getErrHelpWidth:()=>a.stderr.isTTY?a.stderr.columns:void 0,
getOutHasColors:()=>useColor()??(a.stdout.isTTY&&a.stdout.hasColors?.()),
getErrHasColors:()=>useColor()??(a.stderr.isTTY&&a.stderr.hasColors?.()),stripColor:t=>c(t)},this._hidden=!1,this._helpOption=void 0,
this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,
this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){
return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,
this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,
this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,
this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e)
;return t}command(t,e,i){let s=e,n=i;"object"==typeof s&&null!==s&&(n=s,s=null),n=n||{}
;const[,o,r]=t.match(/([^ ]+) *(.*)/),a=this.createCommand(o);return s&&(a.description(s),a._executableHandler=!0),
n.isDefault&&(this._defaultCommandName=a._name),a._hidden=!(!n.noHelp&&!n.hidden),a._executableFile=n.executableFile||null,
r&&a.arguments(r),this._registerCommand(a),a.parent=this,a.copyInheritedSettings(this),s?this:a}createCommand(t){return new Command(t)}
createHelp(){return Object.assign(new p,this.configureHelp())}configureHelp(t){
return void 0===t?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return void 0===t?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){
return"string"!=typeof t&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,
this}addCommand(t,e){
if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;return(e=e||{}).isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,
t._checkForBrokenPassThrough(),this}createArgument(t,e){return new h(t,e)}argument(t,e,i,s){const n=this.createArgument(t,e)
;return"function"==typeof i?n.default(s).argParser(i):n.default(i),this.addArgument(n),this}arguments(t){
return t.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0]
;if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
;if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`)
;return this.registeredArguments.push(t),this}helpCommand(t,e){if("boolean"==typeof t)return this._addImplicitHelpCommand=t,
t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
;const i=t??"help [command]",[,s,n]=i.match(/([^ ]+) *(.*)/),o=e??"display help for command",r=this.createCommand(s)
;return r.helpOption(!1),n&&r.arguments(n),o&&r.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=r,
(t||e)&&this._initCommandGroup(r),this}addHelpCommand(t,e){return"object"!=typeof t?(this.helpCommand(t,e),
this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),
this._helpCommand):null}hook(t,e){const i=["preSubcommand","preAction","postAction"]
;if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
;return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){
return this._exitCallback=t||(t=>{if("commander.executeSubCommandAsync"!==t.code)throw t}),this}_exit(t,e,i){
this._exitCallback&&this._exitCallback(new u(t,e,i)),a.exit(t)}action(t){return this._actionHandler=e=>{
const i=this.registeredArguments.length,s=e.slice(0,i);return this._storeOptionsAsProperties?s[i]=this:s[i]=this.opts(),s.push(this),
t.apply(this,s)},this}createOption(t,e){return new m(t,e)}_callParseArg(t,e,i,s){try{return t.parseArg(e,i)}catch(t){
if("commander.invalidArgument"===t.code){const e=`${s} ${t.message}`;this.error(e,{exitCode:t.exitCode,code:t.code})}throw t}}
_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){
const i=t.long&&this._findOption(t.long)?t.long:t.short
;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)
}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){
const knownBy=t=>[t.name()].concat(t.aliases()),e=knownBy(t).find(t=>this._findCommand(t));if(e){
const i=knownBy(this._findCommand(e)).join("|"),s=knownBy(t).join("|")
;throw new Error(`cannot add command '${s}' as already have command '${i}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){
this._registerOption(t);const e=t.name(),i=t.attributeName();if(t.negate){const e=t.long.replace(/^--no-/,"--")
;this._findOption(e)||this.setOptionValueWithSource(i,void 0===t.defaultValue||t.defaultValue,"default")
}else void 0!==t.defaultValue&&this.setOptionValueWithSource(i,t.defaultValue,"default");const handleOptionValue=(e,s,n)=>{
null==e&&void 0!==t.presetArg&&(e=t.presetArg);const o=this.getOptionValue(i)
;null!==e&&t.parseArg?e=this._callParseArg(t,e,o,s):null!==e&&t.variadic&&(e=t._collectValue(e,o)),
null==e&&(e=!t.negate&&(!(!t.isBoolean()&&!t.optional)||"")),this.setOptionValueWithSource(i,e,n)};return this.on("option:"+e,e=>{
const i=`error: option '${t.flags}' argument '${e}' is invalid.`;handleOptionValue(e,i,"cli")}),t.envVar&&this.on("optionEnv:"+e,e=>{
const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;handleOptionValue(e,i,"env")}),this}
_optionEx(t,e,i,s,n){
if("object"==typeof e&&e instanceof m)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")
;const o=this.createOption(e,i)
;if(o.makeOptionMandatory(!!t.mandatory),"function"==typeof s)o.default(n).argParser(s);else if(s instanceof RegExp){const t=s;s=(e,i)=>{
const s=t.exec(e);return s?s[0]:i},o.default(n).argParser(s)}else o.default(s);return this.addOption(o)}option(t,e,i,s){
return this._optionEx({},t,e,i,s)}requiredOption(t,e,i,s){return this._optionEx({mandatory:!0},t,e,i,s)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}
allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){
return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,
this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values")
;return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}
setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){
return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(i=>{
void 0!==i.getOptionValueSource(t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){
if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},
void 0===t&&void 0===e.from){a.versions?.electron&&(e.from="electron");const t=a.execArgv??[]
;(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))&&(e.from="eval")}let i;switch(void 0===t&&(t=a.argv),
this.rawArgs=t.slice(),e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":
a.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${e.from}' }`)}
return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){
this._prepareForParse();const i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){
this._prepareForParse();const i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),this}_prepareForParse(){
null===this._savedState?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={
_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},
this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(r.existsSync(t))return
;throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(t,e){e=e.slice();let i=!1;const s=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(t,e){const i=o.resolve(t,e)
;if(r.existsSync(i))return i;if(s.includes(o.extname(e)))return;const n=s.find(t=>r.existsSync(`${i}${t}`));return n?`${i}${n}`:void 0}
this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;let h,l=t._executableFile||`${this._name}-${t._name}`,p=this._executableDir||"";if(this._scriptPath){let t;try{
t=r.realpathSync(this._scriptPath)}catch{t=this._scriptPath}p=o.resolve(o.dirname(t),p)}if(p){let e=findFile(p,l)
;if(!e&&!t._executableFile&&this._scriptPath){const i=o.basename(this._scriptPath,o.extname(this._scriptPath))
;i!==this._name&&(e=findFile(p,`${i}-${t._name}`))}l=e||l}if(i=s.includes(o.extname(l)),"win32"!==a.platform?i?(e.unshift(l),
e=incrementNodeInspectorPort(a.execArgv).concat(e),h=n.spawn(a.argv[0],e,{stdio:"inherit"})):h=n.spawn(l,e,{stdio:"inherit"
}):(this._checkForMissingExecutable(l,p,t._name),e.unshift(l),e=incrementNodeInspectorPort(a.execArgv).concat(e),h=n.spawn(a.execPath,e,{
stdio:"inherit"})),!h.killed){["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{a.on(t,()=>{
!1===h.killed&&null===h.exitCode&&h.kill(t)})})}const c=this._exitCallback;h.on("close",t=>{t=t??1,
c?c(new u(t,"commander.executeSubCommandAsync","(close)")):a.exit(t)}),h.on("error",e=>{
if("ENOENT"===e.code)this._checkForMissingExecutable(l,p,t._name);else if("EACCES"===e.code)throw new Error(`'${l}' not executable`);if(c){
const t=new u(1,"commander.executeSubCommandAsync","(error)");t.nestedError=e,c(t)}else a.exit(1)}),this.runningCommand=h}
_dispatchSubcommand(t,e,i){const s=this._findCommand(t);let n;return s||this.help({error:!0}),s._prepareForParse(),
n=this._chainOrCallSubCommandHook(n,s,"preSubcommand"),n=this._chainOrCall(n,()=>{if(!s._executableHandler)return s._parseCommand(e,i)
;this._executeSubCommand(s,e.concat(i))}),n}_dispatchHelpCommand(t){t||this.help();const e=this._findCommand(t)
;return e&&!e._executableHandler&&e.help(),
this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((t,e)=>{t.required&&null==this.args[e]&&this.missingArgument(t.name())}),
this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)
}_processArguments(){const myParseArg=(t,e,i)=>{let s=e;if(null!==e&&t.parseArg){
const n=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`;s=this._callParseArg(t,e,i,n)}return s}
;this._checkNumberOfArguments();const t=[];this.registeredArguments.forEach((e,i)=>{let s=e.defaultValue
;e.variadic?i<this.args.length?(s=this.args.slice(i),
e.parseArg&&(s=s.reduce((t,i)=>myParseArg(e,i,t),e.defaultValue))):void 0===s&&(s=[]):i<this.args.length&&(s=this.args[i],
e.parseArg&&(s=myParseArg(e,s,e.defaultValue))),t[i]=s}),this.processedArgs=t}_chainOrCall(t,e){
return t?.then&&"function"==typeof t.then?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const s=[]
;return this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{t._lifeCycleHooks[e].forEach(e=>{
s.push({hookedCommand:t,callback:e})})}),"postAction"===e&&s.reverse(),s.forEach(t=>{
i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let s=t
;return void 0!==this._lifeCycleHooks[i]&&this._lifeCycleHooks[i].forEach(t=>{s=this._chainOrCall(s,()=>t(this,e))}),s}_parseCommand(t,e){
const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,
this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
;if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1])
;if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e)
;!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),
this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;const checkForUnknownOptions=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){
let i;return checkForUnknownOptions(),this._processArguments(),i=this._chainOrCallHooks(i,"preAction"),
i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(s,t,e)})),
i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(s))checkForUnknownOptions(),this._processArguments(),
this.parent.emit(s,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e)
;this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),
this._processArguments())}else this.commands.length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),
this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){
return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{
e.mandatory&&void 0===t.getOptionValue(e.attributeName())&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){
const t=this.options.filter(t=>{const e=t.attributeName();return void 0!==this.getOptionValue(e)&&"default"!==this.getOptionValueSource(e)})
;t.filter(t=>t.conflictsWith.length>0).forEach(e=>{const i=t.find(t=>e.conflictsWith.includes(t.attributeName()))
;i&&this._conflictingOption(e,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{
t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[];let s=e;function maybeOption(t){return t.length>1&&"-"===t[0]}
const negativeNumberArg=t=>!!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t)&&!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))
;let n=null,o=null,r=0;for(;r<t.length||o;){const a=o??t[r++];if(o=null,"--"===a){s===i&&s.push(a),s.push(...t.slice(r));break}
if(!n||maybeOption(a)&&!negativeNumberArg(a)){if(n=null,maybeOption(a)){const e=this._findOption(a);if(e){if(e.required){const i=t[r++]
;void 0===i&&this.optionMissingArgument(e),this.emit(`option:${e.name()}`,i)}else if(e.optional){let i=null
;r<t.length&&(!maybeOption(t[r])||negativeNumberArg(t[r]))&&(i=t[r++]),this.emit(`option:${e.name()}`,i)
}else this.emit(`option:${e.name()}`);n=e.variadic?e:null;continue}}if(a.length>2&&"-"===a[0]&&"-"!==a[1]){
const t=this._findOption(`-${a[1]}`);if(t){
t.required||t.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${t.name()}`,a.slice(2)):(this.emit(`option:${t.name()}`),
o=`-${a.slice(2)}`);continue}}if(/^--[^=]+=/.test(a)){const t=a.indexOf("="),e=this._findOption(a.slice(0,t))
;if(e&&(e.required||e.optional)){this.emit(`option:${e.name()}`,a.slice(t+1));continue}}
if(s!==e||!maybeOption(a)||0===this.commands.length&&negativeNumberArg(a)||(s=i),
(this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length){if(this._findCommand(a)){e.push(a),
i.push(...t.slice(r));break}if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.push(a,...t.slice(r));break}
if(this._defaultCommandName){i.push(a,...t.slice(r));break}}if(this._passThroughOptions){s.push(a,...t.slice(r));break}s.push(a)
}else this.emit(`option:${n.name()}`,a)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){
const t={},e=this.options.length;for(let i=0;i<e;i++){const e=this.options[i].attributeName()
;t[e]=e===this._versionOptionName?this._version:this[e]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){
this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr),
"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),
this.outputHelp({error:!0}));const i=e||{},s=i.exitCode||1,n=i.code||"commander.error";this._exit(s,n,t)}_parseOptionsEnv(){
this.options.forEach(t=>{if(t.envVar&&t.envVar in a.env){const e=t.attributeName()
;(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,a.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))
}})}_parseOptionsImplied(){
const t=new d(this.options),hasCustomOptionValue=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
;this.options.filter(e=>void 0!==e.implied&&hasCustomOptionValue(e.attributeName())&&t.valueFromOption(this.getOptionValue(e.attributeName()),e)).forEach(t=>{
Object.keys(t.implied).filter(t=>!hasCustomOptionValue(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}
missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}
optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}
missingMandatoryOptionValue(t){const e=`error: required option '${t.flags}' not specified`;this.error(e,{
code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const findBestOptionFromValue=t=>{
const e=t.attributeName(),i=this.getOptionValue(e),s=this.options.find(t=>t.negate&&e===t.attributeName()),n=this.options.find(t=>!t.negate&&e===t.attributeName())
;return s&&(void 0===s.presetArg&&!1===i||void 0!==s.presetArg&&i===s.presetArg)?s:n||t},getErrorMessage=t=>{
const e=findBestOptionFromValue(t),i=e.attributeName()
;return"env"===this.getOptionValueSource(i)?`environment variable '${e.envVar}'`:`option '${e.flags}'`
},i=`error: ${getErrorMessage(t)} cannot be used with ${getErrorMessage(e)}`;this.error(i,{code:"commander.conflictingOption"})}
unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],s=this;do{
const t=s.createHelp().visibleOptions(s).filter(t=>t.long).map(t=>t.long);i=i.concat(t),s=s.parent}while(s&&!s._enablePositionalOptions)
;e=g(t,i)}const i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){
if(this._allowExcessArguments)return
;const e=this.registeredArguments.length,i=1===e?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`
;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){
const i=[];this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name()),t.alias()&&i.push(t.alias())}),e=g(t,i)}
const i=`error: unknown command '${t}'${e}`;this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){
if(void 0===t)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";const s=this.createOption(e,i)
;return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{
this._outputConfiguration.writeOut(`${t}\n`),this._exit(0,"commander.version",t)}),this}description(t,e){
return void 0===t&&void 0===e?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){
return void 0===t?this._summary:(this._summary=t,this)}alias(t){if(void 0===t)return this._aliases[0];let e=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),
t===e._name)throw new Error("Command alias can't be the same as its name");const i=this.parent?._findCommand(t);if(i){
const e=[i.name()].concat(i.aliases()).join("|")
;throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}return e._aliases.push(t),this}
aliases(t){return void 0===t?this._aliases:(t.forEach(t=>this.alias(t)),this)}usage(t){if(void 0===t){if(this._usage)return this._usage
;const t=this.registeredArguments.map(t=>l(t))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")
}return this._usage=t,this}name(t){return void 0===t?this._name:(this._name=t,this)}helpGroup(t){
return void 0===t?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){
return void 0===t?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){
return void 0===t?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){
this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){
this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){
return this._name=o.basename(t,o.extname(t)),this}executableDir(t){return void 0===t?this._executableDir:(this._executableDir=t,this)}
helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,
outputHasColors:i.hasColors});const s=e.formatHelp(this,e);return i.hasColors?s:this._outputConfiguration.stripColor(s)}
_getOutputContext(t){const e=!!(t=t||{}).error;let i,s,n;e?(i=t=>this._outputConfiguration.writeErr(t),
s=this._outputConfiguration.getErrHasColors(),n=this._outputConfiguration.getErrHelpWidth()):(i=t=>this._outputConfiguration.writeOut(t),
s=this._outputConfiguration.getOutHasColors(),n=this._outputConfiguration.getOutHelpWidth());return{error:e,
write:t=>(s||(t=this._outputConfiguration.stripColor(t)),i(t)),hasColors:s,helpWidth:n}}outputHelp(t){let e;"function"==typeof t&&(e=t,
t=void 0);const i=this._getOutputContext(t),s={error:i.error,write:i.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let n=this.helpInformation({
error:i.error})
;if(e&&(n=e(n),"string"!=typeof n&&!Buffer.isBuffer(n)))throw new Error("outputHelp callback must return a string or a Buffer");i.write(n),
this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),
this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",s))}helpOption(t,e){
return"boolean"==typeof t?(t?(null===this._helpOption&&(this._helpOption=void 0),
this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,
this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),
this)}_getHelpOption(){return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){
return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(a.exitCode??0)
;0===e&&t&&"function"!=typeof t&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){
const i=["beforeAll","before","after","afterAll"]
;if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`);const s=`${t}Help`
;return this.on(s,t=>{let i;i="function"==typeof e?e({error:t.error,command:t.command}):e,i&&t.write(`${i}\n`)}),this}
_outputHelpIfRequested(t){const e=this._getHelpOption();e&&t.find(t=>e.is(t))&&(this.outputHelp(),
this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function incrementNodeInspectorPort(t){return t.map(t=>{
if(!t.startsWith("--inspect"))return t;let e,i,s="127.0.0.1",n="9229"
;return null!==(i=t.match(/^(--inspect(-brk)?)$/))?e=i[1]:null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))?(e=i[1],
/^\d+$/.test(i[3])?n=i[3]:s=i[3]):null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))&&(e=i[1],s=i[3],n=i[4]),
e&&"0"!==n?`${e}=${s}:${parseInt(n)+1}`:t})}function useColor(){
return!a.env.NO_COLOR&&"0"!==a.env.FORCE_COLOR&&"false"!==a.env.FORCE_COLOR&&(!(!a.env.FORCE_COLOR&&void 0===a.env.CLICOLOR_FORCE)||void 0)}
e.Command=Command,e.useColor=useColor},41135:(t,e)=>{class CommanderError extends Error{constructor(t,e,i){super(i),
Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=t,this.nestedError=void 0}}
e.CommanderError=CommanderError,e.InvalidArgumentError=class InvalidArgumentError extends CommanderError{constructor(t){
super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}},79754:(t,e,i)=>{
const{humanReadableArgName:s}=i(49154);function stripColor(t){return t.replace(/\x1b\[\d*(;\d*)*m/g,"")}e.Help=class Help{constructor(){
this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){
this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const e=t.commands.filter(t=>!t._hidden),i=t._getHelpCommand()
;return i&&!i._hidden&&e.push(i),this.sortSubcommands&&e.sort((t,e)=>t.name().localeCompare(e.name())),e}compareOptions(t,e){
const getSortKey=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"");return getSortKey(t).localeCompare(getSortKey(e))}
visibleOptions(t){const e=t.options.filter(t=>!t.hidden),i=t._getHelpOption();if(i&&!i.hidden){
const s=i.short&&t._findOption(i.short),n=i.long&&t._findOption(i.long)
;s||n?i.long&&!n?e.push(t.createOption(i.long,i.description)):i.short&&!s&&e.push(t.createOption(i.short,i.description)):e.push(i)}
return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const e=[]
;for(let i=t.parent;i;i=i.parent){const t=i.options.filter(t=>!t.hidden);e.push(...t)}return this.sortOptions&&e.sort(this.compareOptions),e
}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(e=>{
e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(t=>t.description)?t.registeredArguments:[]}
subcommandTerm(t){const e=t.registeredArguments.map(t=>s(t)).join(" ")
;return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}
argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){
return e.visibleCommands(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(i)))),0)}
longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}
longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}
longestArgumentTermLength(t,e){
return e.visibleArguments(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(i)))),0)}commandUsage(t){
let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";for(let e=t.parent;e;e=e.parent)i=e.name()+" "+i;return i+e+" "+t.usage()}
commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),void 0!==t.defaultValue){
(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`)
}if(void 0!==t.presetArg&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),void 0!==t.envVar&&e.push(`env: ${t.envVar}`),
e.length>0){const i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){
const e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),
void 0!==t.defaultValue&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){
const i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){
return 0===e.length?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){const s=new Map;return t.forEach(t=>{const e=i(t);s.has(e)||s.set(e,[])
}),e.forEach(t=>{const e=i(t);s.has(e)||s.set(e,[]),s.get(e).push(t)}),s}formatHelp(t,e){const i=e.padWidth(t,e),s=e.helpWidth??80
;function callFormatItem(t,s){return e.formatItem(t,i,s,e)}let n=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""]
;const o=e.commandDescription(t);o.length>0&&(n=n.concat([e.boxWrap(e.styleCommandDescription(o),s),""]))
;const r=e.visibleArguments(t).map(t=>callFormatItem(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))))
;n=n.concat(this.formatItemList("Arguments:",r,e))
;if(this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,i)=>{
const s=t.map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;n=n.concat(this.formatItemList(i,s,e))}),e.showGlobalOptions){
const i=e.visibleGlobalOptions(t).map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;n=n.concat(this.formatItemList("Global Options:",i,e))}
return this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,i)=>{
const s=t.map(t=>callFormatItem(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))))
;n=n.concat(this.formatItemList(i,s,e))}),n.join("\n")}displayWidth(t){return stripColor(t).length}styleTitle(t){return t}styleUsage(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"[command]"===t?this.styleSubcommandText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")
}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}
styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}
styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")
}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){
return t}styleCommandText(t){return t}padWidth(t,e){
return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))
}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,s){const n=" ".repeat(2);if(!i)return n+t
;const o=t.padEnd(e+t.length-s.displayWidth(t)),r=(this.helpWidth??80)-e-2-2;let a;if(r<this.minWidthToWrap||s.preformatted(i))a=i;else{
a=s.boxWrap(i,r).replace(/\n/g,"\n"+" ".repeat(e+2))}return n+o+" ".repeat(2)+a.replace(/\n/g,`\n${n}`)}boxWrap(t,e){
if(e<this.minWidthToWrap)return t;const i=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,n=[];return i.forEach(t=>{const i=t.match(s)
;if(null===i)return void n.push("");let o=[i.shift()],r=this.displayWidth(o[0]);i.forEach(t=>{const i=this.displayWidth(t)
;if(r+i<=e)return o.push(t),void(r+=i);n.push(o.join(""));const s=t.trimStart();o=[s],r=this.displayWidth(s)}),n.push(o.join(""))}),
n.join("\n")}},e.stripColor=stripColor},45240:(t,e,i)=>{const{InvalidArgumentError:s}=i(41135);function camelcase(t){
return t.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}e.Option=class Option{constructor(t,e){this.flags=t,
this.description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1
;const i=function splitOptionFlags(t){let e,i;const s=/^-[^-]$/,n=/^--[^-]/,o=t.split(/[ |,]+/).concat("guard");s.test(o[0])&&(e=o.shift())
;n.test(o[0])&&(i=o.shift());!e&&s.test(o[0])&&(e=o.shift());!e&&n.test(o[0])&&(e=i,i=o.shift());if(o[0].startsWith("-")){
const e=o[0],i=`option creation failed due to '${e}' in option flags '${t}'`
;if(/^-[^-][^-]/.test(e))throw new Error(`${i}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(s.test(e))throw new Error(`${i}\n- too many short flags`);if(n.test(e))throw new Error(`${i}\n- too many long flags`)
;throw new Error(`${i}\n- unrecognised flag format`)}
if(void 0===e&&void 0===i)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:i}}(t)
;this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,
this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,
this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,
this.defaultValueDescription=e,this}preset(t){return this.presetArg=t,this}conflicts(t){
return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t;return"string"==typeof t&&(e={[t]:!0}),
this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}
makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){
return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(t,e):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}
attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(t){
return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){
return!this.required&&!this.optional&&!this.negate}},e.DualOptions=class DualOptions{constructor(t){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(t=>{
t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,e)=>{
this.positiveOptions.has(e)&&this.dualOptions.add(e)})}valueFromOption(t,e){const i=e.attributeName();if(!this.dualOptions.has(i))return!0
;const s=this.negativeOptions.get(i).presetArg,n=void 0!==s&&s;return e.negate===(n===t)}}},65030:(t,e)=>{
e.suggestSimilar=function suggestSimilar(t,e){if(!e||0===e.length)return"";e=Array.from(new Set(e));const i=t.startsWith("--")
;i&&(t=t.slice(2),e=e.map(t=>t.slice(2)));let s=[],n=3;return e.forEach(e=>{if(e.length<=1)return;const i=function editDistance(t,e){
if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);const i=[];for(let e=0;e<=t.length;e++)i[e]=[e]
;for(let t=0;t<=e.length;t++)i[0][t]=t;for(let s=1;s<=e.length;s++)for(let n=1;n<=t.length;n++){let o=1;o=t[n-1]===e[s-1]?0:1,
i[n][s]=Math.min(i[n-1][s]+1,i[n][s-1]+1,i[n-1][s-1]+o),
n>1&&s>1&&t[n-1]===e[s-2]&&t[n-2]===e[s-1]&&(i[n][s]=Math.min(i[n][s],i[n-2][s-2]+1))}return i[t.length][e.length]
}(t,e),o=Math.max(t.length,e.length);(o-i)/o>.4&&(i<n?(n=i,s=[e]):i===n&&s.push(e))}),s.sort((t,e)=>t.localeCompare(e)),
i&&(s=s.map(t=>`--${t}`)),s.length>1?`\n(Did you mean one of ${s.join(", ")}?)`:1===s.length?`\n(Did you mean ${s[0]}?)`:""}},
48179:(t,e,i)=>{i.d(e,{b7:()=>h,c$:()=>m,uB:()=>p});var s=i(18909);const{DM:n,gu:o,er:r,Ww:a,b7:h,Di:l,a2:u,uB:p,ef:c,c$:m,_V:d}=s}
};
