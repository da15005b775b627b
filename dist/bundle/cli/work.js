export const ids = [5811];
export const modules = {

/***/ 15811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/workbench/run.js + 4 modules
var run = __webpack_require__(45904);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(15862);
;// CONCATENATED MODULE: ./build/workbench/guard.js

/**
 * Who may have what. Our address is the only host and the only origin, so no name that was rebound to this machine and no other page gets an
 * answer; frames are refused. The page needs the token or the cookie, everything behind it the cookie, and what reads or writes the key as well.
 *
 * @param origin `http://127.0.0.1:PORT`
 */
function createGuard(origin, secrets) {
    const host = origin.slice('http://'.length);
    const cookie = cookieName(origin);
    let isTicketUsed = false;
    const hasSession = (caller) => isEqual(cookieIn(caller.cookie, cookie), secrets.session);
    return (caller) => {
        const { method, path } = caller;
        if (caller.host !== host)
            return 'refused';
        if (caller.origin !== undefined && caller.origin !== origin)
            return 'refused';
        if (method !== 'GET' && !(method === 'POST' && caller.origin === origin))
            return 'refused';
        if (path === '/' && method === 'GET')
            return page(caller);
        if (!isOwn(caller.site) || !hasSession(caller))
            return 'refused';
        if (path.startsWith('/api/'))
            return isEqual(caller.key, secrets.key) ? 'api' : 'refused';
        if (method !== 'GET')
            return 'refused';
        return path.startsWith('/picture/') ? 'picture' : 'asset';
    };
    function page(caller) {
        if (caller.destination !== undefined && caller.destination !== 'document')
            return 'refused';
        if (isEqual(caller.token, secrets.token))
            return 'first';
        if (!isTicketUsed && isEqual(caller.token, secrets.ticket)) {
            isTicketUsed = true;
            return 'first';
        }
        return isOwn(caller.site) && hasSession(caller) ? 'again' : 'refused';
    }
}
/** Browsers send one cookie to every port, so each port has a name of its own. */
function cookieName(origin) {
    return `alt-text-review-${origin.slice(origin.lastIndexOf(':') + 1)}`;
}
/** A request of our page, of a person who typed the address, or of what is no browser. */
function isOwn(site) {
    return site === undefined || site === 'same-origin' || site === 'none';
}
function cookieIn(header, name) {
    const pairs = (header ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
/** Compares digests, so that the time tells nothing of the secret. */
function isEqual(given, secret) {
    return given !== undefined && digest(given) === digest(secret);
}
function digest(text) {
    return (0,hash/* createHash */.n)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/workbench/headers.js
/** Policies for answers of the server. The page may run and load what this server serves as a file, and nothing else. */
const common = {
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
};
const pageHeaders = {
    ...common,
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
};
/** A drawing may hold scripts, which no browser runs in an `img`; opened alone, it stands in a sandbox that runs none and loads nothing. */
const pictureHeaders = {
    ...common,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
    'Content-Disposition': 'inline',
};

;// CONCATENATED MODULE: ./build/workbench/index-page.js
/** The page, whose code and style are files of their own. @param key for a browser that has the token; hex, so that it needs no escape */
function indexPage(key) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${key === undefined ? '' : `\n<meta name="workbench-key" content="${key}">`}
<title>Alt text workbench</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="workbench"><noscript>The workbench needs JavaScript.</noscript></div>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/workbench/server.js





/** Bytes of a request: a decision for all places of a picture. */
const mostBytes = 512 * 1024;
/** Serves the page on loopback. @throws what the system throws when the port is taken */
async function serve(options) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: 30_000, headersTimeout: 10_000 });
    await listen(server, options.port);
    const { port } = server.address();
    const origin = `http://127.0.0.1:${port}`;
    const admit = createGuard(origin, options.secrets);
    server.on('request', (request, response) => {
        answer(request, response).catch((error) => {
            options.failed(error);
            if (!response.headersSent)
                send(response, 500, pageHeaders, 'text/plain', 'Something went wrong in the program.');
        });
    });
    return { origin, close: () => server_close(server) };
    async function answer(request, response) {
        // The base only makes it absolute; `//name/` at its start would name a host.
        const url = new URL(`${origin}/${(request.url ?? '').replace(/^\/+/, '')}`);
        const { pathname } = url;
        const admission = admit(callerOf(request, url));
        if (admission === 'refused') {
            request.resume();
            send(response, 403, pageHeaders, 'text/plain', 'Open the address that the terminal shows.');
            return;
        }
        if (admission === 'first' || admission === 'again') {
            const { session, key } = options.secrets;
            if (admission === 'first')
                response.setHeader('Set-Cookie', `${cookieName(origin)}=${session}; HttpOnly; SameSite=Strict; Path=/`);
            send(response, 200, pageHeaders, 'text/html', indexPage(admission === 'first' ? key : undefined));
            return;
        }
        if (admission === 'asset')
            return sendAsset(response, pathname);
        if (admission === 'picture') {
            sendAnswer(response, await options.routes.picture(pathname));
            return;
        }
        const body = request.method === 'POST' ? await bodyOf(request) : undefined;
        if (body === 'too-large' || body === 'no-json') {
            sendAnswer(response, { kind: 'json', status: 400, body: { reason: 'The request is not JSON, or too large.' } });
            return;
        }
        sendAnswer(response, await options.routes.api(request.method ?? '', pathname, url.searchParams, body?.value));
    }
    async function sendAsset(response, path) {
        // Browsers ask for it by themselves.
        if (path === '/favicon.ico') {
            response.writeHead(204, pageHeaders).end();
            return;
        }
        const bytes = await options.asset(path.slice(1));
        const type = types[path.slice(path.lastIndexOf('.') + 1)];
        if (bytes === undefined || type === undefined) {
            send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
            return;
        }
        send(response, 200, pageHeaders, type, bytes);
    }
}
const types = { js: 'text/javascript', css: 'text/css' };
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
function callerOf({ method = '', headers }, url) {
    const text = (name) => {
        const value = headers[name];
        return typeof value === 'string' ? value : undefined;
    };
    return {
        method,
        path: url.pathname,
        host: headers.host,
        origin: headers.origin,
        site: text('sec-fetch-site'),
        destination: text('sec-fetch-dest'),
        cookie: headers.cookie,
        token: url.searchParams.get('token') ?? undefined,
        key: text('x-workbench-key'),
    };
}
/** What was sent, if it says that it is JSON and is. */
async function bodyOf(request) {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        return 'no-json';
    const parts = [];
    let size = 0;
    for await (const part of request) {
        const bytes = part;
        size += bytes.length;
        if (size > mostBytes)
            return 'too-large';
        parts.push(bytes);
    }
    const value = (0,parse_json/* parseJson */.q)(Buffer.concat(parts).toString('utf8'));
    return value === undefined ? 'no-json' : { value };
}
function sendAnswer(response, answer) {
    if (answer.kind === 'picture') {
        send(response, 200, pictureHeaders, answer.mediaType, answer.bytes);
        return;
    }
    if (answer.kind === 'none') {
        send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
        return;
    }
    send(response, answer.status, pageHeaders, 'application/json', JSON.stringify(answer.body));
}
function send(response, status, headers, type, body) {
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    response.writeHead(status, { ...headers, 'Content-Type': `${type}${charset}` });
    response.end(body);
}

;// CONCATENATED MODULE: ./build/workbench/index.js


/** Reviews the documents, and serves the page on which a person decides about what was found. */
async function openWorkbench(input) {
    const { routes, key, open, summary } = await (0,run/* openRun */.I)(input);
    const { asset, failed, port } = input;
    const secrets = { token: (0,run/* secret */.r)(), ticket: (0,run/* secret */.r)(), session: (0,run/* secret */.r)(), key };
    const running = await serve({ port, secrets, routes, asset, failed });
    return {
        address: `${running.origin}/?token=${secrets.token}`,
        addressOnce: `${running.origin}/?token=${secrets.ticket}`,
        open,
        summary,
        close: running.close,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/cli/open-browser.js

/** Opens an address in the browser of the user, where there is a desktop. It waits for nothing, and what fails is left to the user. */
async function openBrowser(address, { env }) {
    const command = open_browser_opener(process.platform, env);
    if (command === undefined)
        return;
    const [name, ...args] = command;
    await new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(name, [...args, address], { stdio: 'ignore', detached: true });
        child.once('error', () => {
            resolve();
        });
        child.once('spawn', () => {
            child.unref();
            resolve();
        });
    });
}
/** The command that opens an address; undefined on a machine without a desktop. */
function open_browser_opener(platform, env) {
    if (platform === 'darwin')
        return ['open'];
    if (platform === 'win32')
        return ['rundll32', 'url.dll,FileProtocolHandler'];
    return env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : undefined;
}

// EXTERNAL MODULE: ./build/cli/run-input.js
var run_input = __webpack_require__(70417);
;// CONCATENATED MODULE: ./build/cli/work.js








/** Serves the workbench until Ctrl-C; the first line on stdout is its address. */
async function work(paths, flags, world) {
    const port = portOf(flags.port);
    const { input, hide, accepted } = await (0,run_input/* runInput */.O)(paths, flags, world);
    const tell = (sentence) => {
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(hide(sentence))}\n`);
    };
    const workbench = await openWorkbench({
        ...input,
        announce: tell,
        port,
        asset: (name) => assetOf(world, name),
        failed: (error) => {
            tell(`a request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        },
    });
    world.stdout(`${workbench.address}\n`);
    tell(`${(0,count/* count */.U)(workbench.open(), 'image')} to decide on. Ctrl-C ends the workbench; what was decided is in the files.`);
    for (const sentence of accepted)
        tell(sentence);
    if (flags.open)
        await openBrowser(workbench.addressOnce, world);
    const release = world.keep();
    await ended(world.signal);
    await workbench.close();
    for (const line of (0,run_input/* summaryOf */.Y)(workbench.summary()))
        tell(line);
    release();
    return 0;
}
function portOf(text) {
    if (text === undefined)
        return 0;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 1 || port > 65_535)
        throw new errors/* UserError */.yo(`--port is ${text}.`, 'Use a number from 1 to 65535.');
    return port;
}
const assets = new Set(['page.js', 'page.css']);
async function assetOf({ packageDir }, name) {
    return assets.has(name) ? (0,promises_.readFile)((0,external_node_path_.join)(packageDir, 'dist', 'workbench', name)) : undefined;
}
function ended(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener('abort', () => {
            resolve();
        });
    });
}


/***/ })
};
