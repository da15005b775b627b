export const ids = [444];
export const modules = {

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interactive: () => (/* binding */ interactive)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
;// CONCATENATED MODULE: ./build/workbench/terminal/client.js
function clientOf({ api, picture }) {
    const none = new URLSearchParams();
    return {
        state: async () => bodyOf(await api('GET', '/api/state', none, undefined)),
        image: async (id, isAgain) => {
            const query = new URLSearchParams({ id, ...(isAgain && { read: 'again' }) });
            const answer = await api('GET', '/api/image', query, undefined);
            return answer.kind === 'json' && answer.status === 404 ? undefined : bodyOf(answer);
        },
        picture,
        judge: async (request) => bodyOf(await post('judge', request)),
        decide: async (request) => bodyOf(await post('decide', request)),
        undo: async () => bodyOf(await post('undo', {})),
        again: async (request) => bodyOf(await post('again', request)),
        ahead: async (request) => bodyOf(await post('ahead', request)),
    };
    function post(name, body) {
        return api('POST', `/api/${name}`, none, body);
    }
}
/** What a route says, whose type is that of the page. @throws Error for a request that it refuses, with its reason */
function bodyOf(answer) {
    if (answer.kind === 'json' && answer.status === 200)
        return answer.body;
    const body = answer.kind === 'json' ? answer.body : {};
    throw new Error(body.reason ?? 'There is no such answer.');
}

;// CONCATENATED MODULE: ./build/workbench/terminal/commands.js
/** Keys of the terminal: those of the page, where a terminal can do the same. */
const commands = {
    a: 'Accept the draft that is chosen',
    e: 'Edit the text; Enter writes it, Esc leaves it',
    d: 'Decorative: mark the picture in the syntax of its file',
    i: 'Ignore the finding, with a reason and an optional end',
    s: 'Skip the image',
    u: 'Undo the last decision, in all places that it changed',
    p: 'Decide for all open places of the same picture',
    r: 'Ask the model for other words, with an optional hint',
    j: 'Next image',
    k: 'Previous image',
    q: 'Quit; Ctrl-C and Ctrl-D do the same',
    '?': 'This list',
};
function isCommand(key) {
    return Object.hasOwn(commands, key);
}
const shortKeys = 'a accept · 1-9 draft · e edit · d decorative · i ignore · s skip · u undo · q quit · ? help';
const helpLines = [
    ...Object.entries(commands).map(([key, does]) => ['  ', { text: key, style: 'bold' }, `    ${does}`]),
    ['  ', { text: '1-9', style: 'bold' }, '  Choose a draft'],
];

// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
;// CONCATENATED MODULE: ./build/workbench/terminal/severity-style.js
/** The colour of a severity, as in the text report. */
const severityStyle = { error: 'red', warning: 'yellow', info: 'cyan' };

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/columns.js
var lib_columns = __webpack_require__(87535);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/wrap.js
var wrap = __webpack_require__(49522);
;// CONCATENATED MODULE: ./build/workbench/terminal/lines.js




/** The line as a terminal gets it. Colours only repeat the words. */
function painted(line, isColoured) {
    return line
        .map((words) => {
        const text = (0,escape_controls/* escapeControls */.UN)(typeof words === 'string' ? words : words.text);
        return typeof words === 'string' || !isColoured ? text : (0,external_node_util_.styleText)(words.style, text, { validateStream: false });
    })
        .join('');
}
/** A text in lines of `width` columns, each after the same indent; the first after `lead`, which is as wide. */
function paragraph(text, width, lead = '  ', style) {
    const indent = ' '.repeat((0,lib_columns/* columnsOf */.P)(lead));
    return (0,wrap/* wrap */.L)((0,escape_controls/* oneLine */.TN)(text).trim(), Math.max(20, width - indent.length)).map((line, index) => [
        index === 0 ? lead : indent,
        style === undefined ? line : { text: line, style },
    ]);
}
/** A text in rows of at most `width` columns, broken anywhere, as a field is shown; and where in them the character at `at` stands. */
function rowsOf(text, at, width) {
    const rows = [];
    let current = '';
    let [columns, offset] = [0, 0];
    let place = { row: 0, column: 0 };
    for (const character of text) {
        const shown = (0,escape_controls/* escapeControls */.UN)(character);
        const wide = (0,lib_columns/* columnsOf */.P)(shown);
        if (columns + wide > width) {
            rows.push(current);
            current = '';
            columns = 0;
        }
        if (offset === at)
            place = { row: rows.length, column: columns };
        current += shown;
        columns += wide;
        offset += character.length;
    }
    rows.push(current);
    return { rows, ...(at >= text.length ? { row: rows.length - 1, column: columns } : place) };
}

;// CONCATENATED MODULE: ./build/workbench/terminal/image-lines.js



const unreadSentence = 'A model wrote this text, and nobody has read it: accept it, or write another.';
/** UTF-16 units of a paragraph around an image. */
const mostAround = 300;
/** What stands above an image: its place, its number, and how long the rest takes. */
function headLines({ file, line, column }, progress, width) {
    return [['─'.repeat(Math.min(width, 80))], [{ text: `${file}:${line}:${column}`, style: 'bold' }, `  ${progress}`]];
}
/** An image as a person decides on it, below its picture. */
function imageLines(view, width, drafting) {
    return [
        ...(view.isUnread ? paragraph(unreadSentence, width, '', 'yellow') : []),
        ...findingLines(view.findings, width),
        ...passageLines(view.passage, width),
        ...paragraph(today(view), width, 'Text today: '),
        ...heardLines(view.heard, width),
        ...elsewhereLines(view, width),
        ...draftLines(view.drafts, width),
        ...modelLines(view, width, drafting),
    ];
}
function findingLines(findings, width) {
    return findings.flatMap(({ severity, message, rule }) => paragraph(`${severity}: ${message.replaceAll('`', '')} (${rule})`, width, '', severityStyle[severity]));
}
function heardLines({ line, note }, width) {
    const said = line === '' ? 'nothing' : `“${line}”`;
    return paragraph(note === undefined ? said : `${said} ${note}`, width, 'Heard as: ');
}
/** The drafts by number. @param from the first that is shown */
function draftLines(drafts, width, from = 0) {
    return drafts.slice(from).flatMap((draft, index) => {
        const words = draft.source === 'decorative' ? 'decorative: nothing is said' : `“${draft.alt}”`;
        return paragraph(`${words}, from ${draft.basis}`, width, `Draft ${from + index + 1}: `);
    });
}
function modelLines({ model, drafts }, width, drafting) {
    if (model.status === 'pending')
        return paragraph('A model is looking at the picture …', width, '', 'dim');
    // Where no image can have one, that was said at the start.
    if (model.status === 'none' && drafting === 'ready')
        return paragraph(`No draft by a model: ${model.reason}`, width, '', 'dim');
    return drafts.length === 0 ? [[{ text: 'There is no draft.', style: 'dim' }]] : [];
}
function today({ alt, isDynamic }) {
    if (isDynamic)
        return 'an expression';
    if (alt === undefined)
        return 'none';
    return alt === '' ? 'empty' : `“${alt}”`;
}
/** The passage around the image, as a reader sees it. */
function passageLines({ heading, before, after, figcaption, labels, control }, width) {
    const around = (text) => paragraph((0,truncate/* truncate */.x)(text, mostAround), width, '  │ ');
    return [
        ...(heading === undefined || before.includes(heading) ? [] : around(heading)),
        ...before.slice(-2).flatMap(around),
        ['  │ ', { text: '[the picture]', style: 'dim' }],
        ...after.slice(0, 1).flatMap(around),
        ...(figcaption === undefined ? [] : around(`Caption: ${figcaption}`)),
        ...labels.filter((label) => !before.includes(label)).flatMap((label) => around(`Beside it: ${label}`)),
        ...(control === undefined ? [] : around(inControl(control))),
    ];
}
function inControl({ kind, text, target }) {
    const words = text === '' ? ', which has no other text' : ` with the text “${text}”`;
    return `In a ${kind}${words}${target === undefined ? '' : ` to ${target}`}.`;
}
function elsewhereLines({ elsewhere }, width) {
    if (elsewhere.length === 0)
        return [];
    const open = elsewhere.filter(({ isOpen }) => isOpen).length;
    const texts = new Set(elsewhere.flatMap(({ alt }) => (alt === undefined || alt === '' ? [] : [`“${alt}”`])));
    const said = texts.size === 0 ? '' : `, with the text ${[...texts].slice(0, 3).join(' or ')}`;
    const decide = open === 0 ? '' : `. ${open} of them open: p decides for all`;
    return paragraph(`${elsewhere.length}${said}${decide}.`, width, 'Other places: ');
}

;// CONCATENATED MODULE: ./build/workbench/terminal/chosen-draft.js
/** What it means to accept a draft. */
function decisionFor(draft) {
    return draft.source === 'decorative' ? { kind: 'decorative' } : { kind: 'describe', alt: draft.alt, draft };
}
/** The draft with which a text begins, where it has words. */
function worded(draft) {
    return draft?.source === 'decorative' ? undefined : draft;
}
/** What a field begins with: a draft, or the text of today, unless that is an error: then nothing of it is worth keeping. */
function startText({ alt, findings }, chosen) {
    return chosen?.alt ?? (findings[0]?.severity === 'error' ? '' : (alt ?? ''));
}

;// CONCATENATED MODULE: ./build/workbench/terminal/decide-on.js



/** How long it is waited before a draft is looked for again that is being made, in milliseconds. */
const pollMs = 500;
/** Has a person decide on one image that they see. */
async function decideOn(shown, { client, screen, notices, order, step }) {
    let view = shown;
    let chosen = view.drafts[0];
    let isEverywhere = false;
    for (;;) {
        const pressed = await screen.key(view.model.status === 'pending' ? pollMs : undefined);
        if (pressed === undefined) {
            await look();
            continue;
        }
        if (pressed.kind === 'quit')
            return { id: undefined, isQuit: true };
        if (pressed.kind === 'text') {
            const next = await press(pressed.text.toLowerCase());
            if (next !== undefined)
                return next;
        }
        else if (pressed.kind === 'paste')
            screen.say('What is pasted is no key. Press e to edit the text.', 'yellow');
    }
    /** Looks for a draft that is being made. One that comes is chosen only where there was none: nobody accepts what they did not see. */
    async function look() {
        const now = await client.image(view.id, false);
        for (const sentence of notices())
            screen.say(sentence, 'yellow');
        if (now?.seen !== view.seen)
            return;
        const isNews = now.model.status !== 'pending';
        const fresh = now.drafts.filter((draft) => !view.drafts.some((known) => known.alt === draft.alt));
        // The numbers that were shown stay.
        view = { ...now, drafts: [...view.drafts, ...fresh] };
        screen.show(draftLines(view.drafts, screen.width(), view.drafts.length - fresh.length));
        if (isNews && fresh.length === 0 && now.model.status === 'none')
            screen.say(`No draft by a model: ${now.model.reason}`);
        chosen ??= view.drafts[0];
    }
    async function press(key) {
        if (/^[1-9]$/.test(key)) {
            choose(Number(key));
            return undefined;
        }
        if (isCommand(key))
            return run(key);
        screen.say('? has the list of keys.');
        return undefined;
    }
    function choose(number) {
        const draft = view.drafts[number - 1];
        if (draft === undefined)
            screen.say(`There is no draft ${number}.`, 'yellow');
        else {
            chosen = draft;
            screen.say(`Draft ${number} is chosen: a accepts it, e edits it.`);
        }
    }
    async function run(command) {
        switch (command) {
            case 'a':
                if (chosen !== undefined)
                    return carryOut(decisionFor(chosen));
                screen.say('There is no draft: e writes a text, d marks the picture as decorative.', 'yellow');
                return undefined;
            case 'e':
                return edit();
            case 'd':
                return carryOut({ kind: 'decorative' });
            case 'i':
                return ignore();
            case 's':
                return carryOut({ kind: 'skip' });
            case 'u':
                return undo();
            case 'p':
                toggleEverywhere();
                return undefined;
            case 'r':
                await again();
                return undefined;
            case 'j':
            case 'k':
                return beside(command === 'j' ? 1 : -1);
            case 'q':
                return { id: undefined, isQuit: true };
            case '?':
                screen.show(helpLines);
                return undefined;
        }
    }
    async function edit() {
        const text = await screen.ask('> ', startText(view, chosen), judged);
        return text === undefined ? undefined : carryOut({ kind: 'describe', alt: text, draft: worded(chosen) });
    }
    /** What our rules say about a text, and how it would be heard. */
    async function judged(text) {
        const { findings, heard } = await client.judge({ id: view.id, alt: text.slice(0, 5000) });
        const width = screen.width();
        const verdict = findings === undefined || findings.length > 0
            ? findingLines(findings ?? [], width)
            : [[{ text: text.trim() === '' ? '' : 'The rules find nothing.', style: 'green' }]];
        return [[{ text: `${text.length} characters`, style: 'dim' }], ...verdict, ...heardLines(heard, width)];
    }
    async function ignore() {
        const reason = await screen.ask('Reason: ', '');
        if (reason === undefined)
            return undefined;
        const until = await screen.ask('Until (YYYY-MM-DD, or nothing): ', '');
        if (until === undefined)
            return undefined;
        if (until.trim() !== '' && !/^\d{4}-\d\d-\d\d$/.test(until.trim())) {
            screen.say(`${until} is not a day such as 2027-01-31. Nothing was written.`, 'yellow');
            return undefined;
        }
        return carryOut({ kind: 'ignore', reason, ...(until.trim() !== '' && { until: until.trim() }) });
    }
    async function carryOut(decision) {
        const others = isEverywhere ? view.elsewhere.filter(({ isOpen }) => isOpen) : [];
        const targets = [view, ...others].map(({ id, seen }) => ({ id, seen }));
        const { results, state } = await client.decide({ targets, decision });
        for (const result of results) {
            if (result.status === 'done')
                screen.say(`${done[decision.kind]} ${result.file}:${result.line}`, 'green');
            else
                screen.say(result.reason, 'yellow');
        }
        const problem = results.find(({ status }) => status !== 'done');
        // What changed meanwhile is shown as it is now.
        if (problem?.status === 'changed')
            return { id: problem.id };
        return problem === undefined ? { id: order(state) } : undefined;
    }
    async function undo() {
        const { ids, reason } = await client.undo();
        screen.say(reason ?? 'Taken back.', reason === undefined ? 'green' : 'yellow');
        const [id] = ids;
        return id === undefined ? undefined : { id };
    }
    function toggleEverywhere() {
        const open = view.elsewhere.filter(({ isOpen }) => isOpen);
        isEverywhere = !isEverywhere && open.length > 0;
        if (open.length === 0)
            screen.say('There is no other open place of this picture.');
        else if (!isEverywhere)
            screen.say('The decision is for this place alone.');
        else
            screen.say(`The decision is also for ${open.map(({ file, line }) => `${file}:${line}`).join(', ')}.`);
    }
    async function again() {
        const state = await client.state();
        if (state.drafting.status !== 'ready') {
            const why = state.drafting.status === 'unavailable' ? `: ${state.drafting.reason}` : '.';
            screen.say(`No model can be asked${why}`, 'yellow');
            return;
        }
        const hint = await screen.ask('Hint for the model (or nothing): ', '');
        if (hint === undefined)
            return;
        const { model } = await client.again({ id: view.id, hint: hint.slice(0, 300) });
        view = { ...view, model };
        screen.say('The model looks at the picture again.');
    }
    function beside(by) {
        const id = step(view.id, by);
        if (id !== undefined)
            return { id };
        screen.say('There is no further image in this direction.');
        return undefined;
    }
}
const done = { describe: 'Written:', decorative: 'Decorative:', ignore: 'Ignored:', skip: 'Skipped:' };

;// CONCATENATED MODULE: ./build/workbench/terminal/picture.js
/** Terminals that say their name, with the protocol that their documentation names. */
const programs = {
    'iTerm.app': 'iterm',
    WezTerm: 'iterm',
    ghostty: 'kitty',
};
/** The protocol of a terminal, by its environment; undefined for one that shows no pictures, and where another program is in between. */
function pictureProtocol(env) {
    if (env.TMUX !== undefined || env.STY !== undefined)
        return undefined;
    return env.KITTY_WINDOW_ID === undefined ? programs[env.TERM_PROGRAM ?? ''] : 'kitty';
}
/** Bytes; a larger picture would hold a terminal up. */
const mostBytes = 8 * 1024 * 1024;
/** Rows of a picture. */
const rows = 16;
/** What iTerm2 and its kin decode. A drawing (SVG) is not among it. */
const decoded = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);
/**
 * The sequence that shows a picture; undefined for a kind that the terminal cannot decode. It is base64 and our own words: nothing of the
 * picture can steer the terminal.
 */
function pictureSequence({ bytes, mediaType }, protocol) {
    if (bytes.length > mostBytes)
        return undefined;
    const data = Buffer.from(bytes).toString('base64');
    if (protocol === 'iterm') {
        if (!decoded.has(mediaType))
            return undefined;
        return `\u001b]1337;File=inline=1;size=${bytes.length};height=${rows};preserveAspectRatio=1:${data}\u0007`;
    }
    // Of the formats of files, Kitty's protocol has PNG alone.
    return mediaType === 'image/png' ? kitty(data) : undefined;
}
/** In pieces of at most 4,096 bytes, as the protocol wants them; without an answer of the terminal, which would be read as keys. */
function kitty(data) {
    const pieces = [];
    for (let from = 0; from < data.length; from += 4096) {
        const more = from + 4096 < data.length ? 1 : 0;
        const head = from === 0 ? `a=T,f=100,q=2,r=${rows},m=${more}` : `m=${more}`;
        pieces.push(`\u001b_G${head};${data.slice(from, from + 4096)}\u001b\\`);
    }
    return pieces.join('');
}

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
;// CONCATENATED MODULE: ./build/workbench/terminal/field.js

function fieldWith(text) {
    return { text, at: text.length };
}
/** The field after a key. A key that ends it changes nothing. */
function after(field, key) {
    const { text, at } = field;
    switch (key.kind) {
        case 'text':
            return inserted(field, key.text);
        case 'paste':
            // On one line, and without what is not seen.
            return inserted(field, (0,plain/* plainLine */.h)(key.text));
        case 'backspace': {
            const from = before(text, at);
            return { text: text.slice(0, from) + text.slice(at), at: from };
        }
        case 'delete':
            return { text: text.slice(0, at) + text.slice(behind(text, at)), at };
        case 'left':
            return { text, at: before(text, at) };
        case 'right':
            return { text, at: behind(text, at) };
        case 'home':
            return { text, at: 0 };
        case 'end':
            return { text, at: text.length };
        case 'clear':
            return { text: '', at: 0 };
        default:
            return field;
    }
}
function inserted({ text, at }, words) {
    return { text: text.slice(0, at) + words + text.slice(at), at: at + words.length };
}
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Where the character before `at` begins, as people count characters. */
function before(text, at) {
    return characters.segment(text).containing(at - 1)?.index ?? 0;
}
function behind(text, at) {
    return at + (characters.segment(text).containing(at)?.segment.length ?? 0);
}

;// CONCATENATED MODULE: ./build/workbench/terminal/keys.js
/** What terminals send for keys that are no text: those of xterm, which the others follow. */
const sequences = {
    '\r': 'enter',
    '\n': 'enter',
    '\u0003': 'quit',
    '\u0004': 'quit',
    '\u007f': 'backspace',
    '\b': 'backspace',
    '\u0001': 'home',
    '\u0005': 'end',
    '\u0015': 'clear',
    '\u001b[D': 'left',
    '\u001bOD': 'left',
    '\u001b[C': 'right',
    '\u001bOC': 'right',
    '\u001b[H': 'home',
    '\u001bOH': 'home',
    '\u001b[1~': 'home',
    '\u001b[F': 'end',
    '\u001bOF': 'end',
    '\u001b[4~': 'end',
    '\u001b[3~': 'delete',
};
const keys_escape = '\u001b';
/** Around a text that is pasted, once a terminal was asked for it. */
const pasteMarks = { ask: `${keys_escape}[?2004h`, leave: `${keys_escape}[?2004l` };
const pasteStart = `${keys_escape}[200~`;
const pasteEnd = `${keys_escape}[201~`;
/** Reads keys from what a terminal sends, in pieces of any size; a paste may come in several. */
async function* keysFrom(chunks) {
    let pasted;
    for await (const chunk of chunks) {
        let rest = chunk;
        while (rest !== '') {
            if (pasted !== undefined) {
                const whole = pasted + rest;
                const end = whole.indexOf(pasteEnd);
                if (end === -1) {
                    pasted = whole;
                    break;
                }
                yield { kind: 'paste', text: whole.slice(0, end) };
                pasted = undefined;
                rest = whole.slice(end + pasteEnd.length);
            }
            else if (rest.startsWith(pasteStart)) {
                pasted = '';
                rest = rest.slice(pasteStart.length);
            }
            else {
                const sent = firstOf(rest);
                const key = keyOf(sent);
                if (key !== undefined)
                    yield key;
                rest = rest.slice(sent.length);
            }
        }
    }
}
/** The first character, or the whole sequence of a key. */
function firstOf(text) {
    if (!text.startsWith(keys_escape))
        return String.fromCodePoint(text.codePointAt(0) ?? 0);
    if (text[1] === 'O')
        return text.slice(0, 3);
    if (text[1] !== '[')
        return keys_escape;
    let end = 2;
    while (end < text.length && !isFinal(text.charAt(end)))
        end += 1;
    return text.slice(0, end + 1);
}
/** Whether a character ends a control sequence (ECMA-48, 5.4). */
function isFinal(character) {
    return character >= '@' && character <= '~';
}
function keyOf(sent) {
    const named = sequences[sent] ?? (sent === keys_escape ? 'escape' : undefined);
    if (named !== undefined)
        return { kind: named };
    return sent < ' ' || sent.startsWith(keys_escape) ? undefined : { kind: 'text', text: sent };
}

;// CONCATENATED MODULE: ./build/workbench/terminal/screen.js



/** Lines of a terminal go over its whole width up to here: longer ones are hard to read. */
const widest = 100;
function openScreen({ chunks, print, columns, isColoured, clock, signal }) {
    const keys = keysFrom(chunks);
    const ended = new Promise((resolve) => {
        const quit = () => {
            resolve({ kind: 'quit' });
        };
        if (signal.aborted)
            quit();
        signal.addEventListener('abort', quit);
    });
    // A key that was waited for and did not come yet.
    let coming;
    const width = () => Math.max(20, Math.min(widest, columns() - 1));
    const show = (lines) => {
        print(lines.map((line) => `${painted(line, isColoured)}\n`).join(''));
    };
    const key = async (ms) => {
        coming ??= keys.next().then(({ done, value }) => (done === true ? { kind: 'quit' } : value));
        const waiting = new AbortController();
        const pause = ms === undefined ? [] : [clock.sleep(ms, waiting.signal).then(() => undefined)];
        const pressed = await Promise.race([coming, ended, ...pause]);
        waiting.abort();
        if (pressed !== undefined)
            coming = undefined;
        return pressed;
    };
    print(pasteMarks.ask);
    return {
        width,
        show,
        say(sentence, style) {
            show(paragraph(sentence, width(), '', style));
        },
        picture(sequence) {
            print(`${sequence}\n`);
        },
        key,
        async ask(label, text, below) {
            let field = fieldWith(text);
            let drawn = 0;
            for (;;) {
                drawn = draw(label, field, (await below?.(field.text)) ?? [], drawn);
                const pressed = await key();
                if (pressed === undefined)
                    continue;
                const { kind } = pressed;
                if (kind === 'enter' || kind === 'escape' || kind === 'quit') {
                    // What was written stays to be read; what stood below goes.
                    draw(label, { ...field, at: field.text.length }, [], drawn);
                    print('\n');
                    if (kind === 'quit')
                        coming = Promise.resolve(pressed);
                    return kind === 'enter' ? field.text : undefined;
                }
                field = after(field, pressed);
            }
        },
        close() {
            print(pasteMarks.leave);
        },
    };
    /** Draws the field with what stands below it. @param drawn the row of the cursor in what it replaces @returns that row now */
    function draw(label, { text, at }, below, drawn) {
        const { rows, row, column } = rowsOf(`${label}${text}`, label.length + at, width());
        const lines = [...rows.map((shown) => [shown]), ...below];
        const up = drawn === 0 ? '' : `\u001b[${drawn}A`;
        const back = lines.length - 1 - row;
        print(`\r${up}\u001b[J${lines.map((line) => painted(line, isColoured)).join('\n')}` +
            `${back === 0 ? '' : `\u001b[${back}A`}\r${column === 0 ? '' : `\u001b[${column}C`}`);
        return row;
    }
}

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
;// CONCATENATED MODULE: ./build/workbench/terminal/index.js








/** Images after this one that a model is asked about while a person reads. */
const imagesAhead = 4;
/**
 * Has a person decide on a terminal, one image at a time, until nothing is open or they leave. Each decision is carried out by the routes of the
 * page, and is in its file at once.
 *
 * @param notices what was announced since they were asked for last
 */
async function workOnTerminal(run, terminal, notices) {
    const client = clientOf(run.routes);
    const screen = openScreen(terminal);
    try {
        let state = await client.state();
        screen.say(`${(0,count/* count */.U)(openIn(state).length, 'image')} to decide on. Each decision is written at once; q ends.`);
        if (state.drafting.status === 'unavailable')
            screen.say(`No drafts by a model: ${state.drafting.reason}`);
        let next = { id: openIn(state)[0]?.id };
        while (next.id !== undefined && !terminal.signal.aborted) {
            const { id } = next;
            if (state.drafting.status === 'ready')
                await client.ahead({ ids: idsFrom(state, id) });
            const view = await client.image(id, true);
            state = await client.state();
            for (const sentence of notices())
                screen.say(sentence, 'yellow');
            if (view === undefined) {
                screen.say('This image is gone from its file.', 'yellow');
                next = { id: openAfter(state, id) };
                continue;
            }
            await show(view, state);
            next = await decideOn(view, { client, screen, notices, order: (now) => openAfter(now, id), step: stepIn(state) });
        }
        if (next.id === undefined && next.isQuit !== true)
            screen.say('Nothing is left to decide.');
    }
    finally {
        screen.close();
    }
    async function show(view, state) {
        const width = screen.width();
        screen.show(headLines(view, progressOf(view, state), width));
        await showPicture(view, screen);
        screen.show([...imageLines(view, width, state.drafting.status), [{ text: shortKeys, style: 'dim' }]]);
    }
    async function showPicture({ picture, src, file }, { show: print, picture: inline }) {
        const answer = 'address' in picture ? await client.picture(picture.address) : { kind: 'none' };
        const sequence = answer.kind === 'picture' && terminal.pictures !== undefined
            ? pictureSequence(answer, terminal.pictures)
            : undefined;
        if (sequence !== undefined)
            inline(sequence);
        const reason = answer.kind === 'json' ? answer.body.reason : undefined;
        print([[`Picture: ${(0,candidates/* likeliest */.bU)(src, file) ?? (src === '' ? 'the image has no address' : src)}`]]);
        if (reason !== undefined)
            print([[{ text: reason, style: 'dim' }]]);
    }
}
function openIn({ queue }) {
    return queue.filter(({ outcome }) => outcome === undefined);
}
/** The next image after `id` that nobody decided on, from the start again at the end. */
function openAfter({ queue }, id) {
    const at = queue.findIndex((item) => item.id === id);
    const later = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
    return later.find(({ outcome }) => outcome === undefined)?.id;
}
function idsFrom(state, id) {
    const open = openIn(state);
    const at = Math.max(0, open.findIndex((item) => item.id === id));
    return open.slice(at, at + 1 + imagesAhead).map((item) => item.id);
}
function stepIn({ queue }) {
    return (id, by) => queue[queue.findIndex((item) => item.id === id) + by]?.id;
}
/** `3 of 57, about 12 minutes left` */
function progressOf({ id, outcome }, { queue, msPerImage }) {
    const open = queue.filter((item) => item.outcome === undefined).length;
    const minutes = msPerImage === undefined ? undefined : Math.ceil((open * msPerImage) / 60_000);
    return [
        `${queue.findIndex((item) => item.id === id) + 1} of ${queue.length}`,
        `${open} open`,
        ...(minutes === undefined ? [] : [`about ${(0,count/* count */.U)(minutes, 'minute')}`]),
        ...(outcome === undefined ? [] : [outcome]),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/workbench/run.js + 4 modules
var workbench_run = __webpack_require__(45904);
// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(62757);
// EXTERNAL MODULE: ./build/cli/run-input.js
var run_input = __webpack_require__(70417);
// EXTERNAL MODULE: ./build/cli/stdin.js
var stdin = __webpack_require__(77679);
;// CONCATENATED MODULE: ./build/cli/interactive.js







/**
 * Has a person decide on each image at the terminal. It prints no report: what was decided is in the files.
 *
 * @throws UserError where there is no terminal, and for what cannot be asked together
 */
async function interactive(paths, flags, world) {
    if (world.keyboard === undefined) {
        throw new errors/* UserError */.yo('--interactive needs a terminal, and there is none here.', 'Leave it out, or use alt-text-review work, which opens a page in the browser.');
    }
    assertInteractive(paths, flags);
    const waiting = [];
    let isOpen = false;
    // A line between two of ours would be in the middle of a text that is being written.
    const quiet = {
        ...world,
        stderr: (text) => {
            if (isOpen)
                waiting.push(text);
            else
                world.stderr(text);
        },
    };
    const { input, hide } = await (0,run_input/* runInput */.O)(paths, { ...flags, progress: () => undefined }, quiet);
    const run = await (0,workbench_run/* openRun */.I)({
        ...input,
        announce: (sentence) => {
            waiting.push(sentence);
        },
    });
    const print = (text) => {
        world.stdout(hide(text));
    };
    const release = world.keep();
    const { chunks, close } = world.keyboard();
    isOpen = true;
    try {
        const terminal = {
            chunks,
            print,
            columns: () => world.columns ?? 80,
            isColoured: (0,print_report/* usesColour */.h)(flags.display.colour, world),
            pictures: pictureProtocol(world.env),
            clock: world.clock,
            signal: world.signal,
        };
        await workOnTerminal(run, terminal, () => waiting.splice(0));
    }
    finally {
        isOpen = false;
        close();
    }
    for (const line of (0,run_input/* summaryOf */.Y)(run.summary()))
        print(`${line}\n`);
    release();
    return 0;
}
/** @throws UserError for what a person at the terminal does not need, or cannot have */
function assertInteractive(paths, flags) {
    const asked = [
        flags.dryRun && '--dry-run',
        flags.shard !== undefined && '--shard',
        flags.printConfig !== undefined && '--print-config',
        flags.checkPictures && '--check-pictures',
        (flags.output !== undefined || flags.targets.some(({ format }) => format !== 'text')) && 'a report',
        paths.includes(stdin/* stdinArgument */.A) && 'the standard input',
    ];
    const flag = asked.find((one) => one !== false);
    if (flag === undefined)
        return;
    throw new errors/* UserError */.yo(`--interactive and ${flag} are not for one run.`, 'Run them one after the other.');
}


/***/ }),

/***/ 62757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usesColour),
/* harmony export */   p: () => (/* binding */ printReports)
/* harmony export */ });
/* harmony import */ var _app_write_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67778);
/* harmony import */ var _lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3808);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30529);



/**
 * Prints the reports that were asked for, also those whose file cannot be written: what was found, and what --fix wrote, is in them.
 *
 * @returns the files that could not be written
 */
async function printReports(report, targets, display, world, hide, html) {
    const { groupBy, detail } = display;
    const troubles = [];
    for (const { format, file } of targets) {
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadParts */ .B)(format);
        const columns = file === undefined && world.stdoutIsTerminal ? world.columns : undefined;
        const colour = file === undefined && usesColour(display.colour, world);
        const around = format === 'html' ? await html(report, file) : undefined;
        const style = { colour, columns, groupBy, detail, html: around };
        const chunks = () => (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(parts(report, style), hide);
        const trouble = file === undefined ? undefined : await (0,_app_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._)(world.cwd, file, chunks(), world.keep);
        if (file === undefined || trouble !== undefined)
            for (const chunk of chunks())
                world.stdout(chunk);
        if (file !== undefined && trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The flag, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether there is a terminal: in the order of Node.js. */
function usesColour(flag, { env, stdoutIsTerminal }) {
    if (flag !== undefined)
        return flag;
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return stdoutIsTerminal && terminal !== 'dumb';
}


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stdinArgument),
/* harmony export */   O: () => (/* binding */ gatherStdin)
/* harmony export */ });
/* harmony import */ var _config_included_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33603);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60999);



/** The argument that stands for the standard input. */
const stdinArgument = '-';
/** The name of a document from the standard input that was given none. */
const unnamed = 'stdin.md';
/**
 * The one document that comes over the standard input, as from an editor.
 *
 * @param name as which it is reported, and which decides its format and its settings
 * @throws UserError where no format reads such a name
 */
async function gatherStdin(name, options, world) {
    const path = (name ?? unnamed).replaceAll('\\', '/').replace(/^\.\//, '');
    const { formatFor, includes } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_0__/* .included */ .d)(options.paths, options.policy);
    const format = formatFor(path);
    if (format === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No format reads ${path}.`, 'Give --stdin-filename a name such as docs/page.md or page.html.');
    }
    const isWanted = name === undefined || includes(path);
    const read = isWanted ? readStdin(path, format, (await world.stdin?.()) ?? new Uint8Array()) : undefined;
    return {
        documents: read !== undefined && 'format' in read ? [read] : [],
        skipped: read !== undefined && 'reason' in read ? [read] : [],
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: isWanted ? [] : [`paths leaves out ${path}, so it was not read.`],
        unmatched: [],
    };
}
function readStdin(path, format, bytes) {
    const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(bytes.length, path);
    if (reason !== undefined)
        return { file: path, reason };
    const decoded = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w8)(bytes);
    if ('reason' in decoded)
        return { file: path, ...decoded };
    return { path, format, ...decoded, changedLines: 'all' };
}


/***/ }),

/***/ 87535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: two for a character of East Asian scripts and for an emoji, none for one that only changes the
 * one before (Unicode Standard Annex 11, as far as terminals agree).
 */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
const narrow = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;


/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The texts, joined to chunks of at least `least` characters, each changed by `change`. A chunk is written at once, a text would cost as much. */
function* inChunks(texts, change, least = 65_536) {
    let chunk = [];
    let length = 0;
    for (const text of texts) {
        chunk.push(text);
        length += text.length;
        if (length < least)
            continue;
        yield change(chunk.join(''));
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield change(chunk.join(''));
}


/***/ }),

/***/ 49522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** The words of `text` in lines of at most `width` UTF-16 units; a longer word gets a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })
};
