export const ids = [1545];
export const modules = {

/***/ 63798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39152);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95343);





/** Prints every rule: id, severity and summary; JSON also has the standards behind it. */
function listRules(format, world) {
    if (format === 'json') {
        const list = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map(({ id, severity, summary, wcag, act }) => ({
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
    const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map(({ id, severity, severities, summary }) => {
        return [id, (severities ?? [severity]).join(' or '), summary];
    });
    const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const [id, weight, summary] of rows)
        world.stdout(`${id.padEnd(first ?? 0)}  ${weight.padEnd(second ?? 0)}  ${summary}\n`);
    return 0;
}
/** Prints the page of a rule. @throws UserError when there is no such rule */
async function explain(id, world) {
    if (!_rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.some((rule) => rule.id === id)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no rule ${id}.`, `Use one of ${_rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map((rule) => rule.id).join(', ')}.`);
    }
    const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.packageDir, 'docs', 'rules', `${id}.md`), 'utf8');
    const lines = page.split('\n').filter((line) => !/^<!--.*-->$/.test(line));
    world.stdout(lines.join('\n'));
    return 0;
}


/***/ }),

/***/ 72341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}


/***/ }),

/***/ 55365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 95136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72341);

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
function fileName(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
        .split(/[/\\]/u)
        .findLast((part) => part !== '') ?? '');
}
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
function fileStem(address) {
    return fileName(address).replace(ending, '');
}
/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;
function written(address) {
    const start = address.trimStart().slice(0, longest);
    return /^data:/iu.test(start) ? '' : start.replace(/[?#].*$/su, '').trimEnd();
}
/** The part of a drawing that an address chooses (`#bell` of `icons.svg#bell`); empty where it means all of the file. */
function symbolOf(address) {
    const at = address.slice(0, longest).indexOf('#');
    const symbol = at === -1 ? '' : address.slice(at, longest);
    return symbol.length > 1 && /\.svg$/iu.test(filePath(address)) ? symbol : '';
}


/***/ }),

/***/ 39152:
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


/***/ }),

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ isPictureAddress),
/* harmony export */   hI: () => (/* binding */ endsInPictureName),
/* harmony export */   ix: () => (/* binding */ holdsPictureName),
/* harmony export */   n6: () => (/* binding */ pictureEndings),
/* harmony export */   so: () => (/* binding */ isPictureName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
const pictureEndings = 'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');
/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');
/** Whether a file is a picture by the ending of its path or name. */
function isPictureName(name) {
    return picture.test(name);
}
/** The same for an address, whatever its query and its fragment are. */
function isPictureAddress(address) {
    return isPictureName((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(address));
}
/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
function endsInPictureName(text) {
    return named.test(text);
}
/** Whether a text contains the name of such a file; an ending alone is not a name. */
function holdsPictureName(text) {
    return mentioned.test(text);
}
const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ })
};
