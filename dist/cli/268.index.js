export const id = 268;
export const ids = [268];
export const modules = {

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _drafting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4643);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1404);




/** Looks at the settings, the documents and the drafts to be had here; nothing is sent anywhere. */
async function doctor(world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)({}, world);
    const looks = [
        { well: true, line: `settings: read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const accepted = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .m)(options.baseline, world);
            return accepted ? `${accepted.size} accepted findings` : 'none';
        }),
        await look('documents', async () => {
            const { documents, skipped } = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)([], undefined, options, world);
            return `${documents.length} in this folder, ${skipped.length} skipped`;
        }),
        await look('drafts', async () => {
            const { note } = await (0,_drafting_js__WEBPACK_IMPORTED_MODULE_1__/* .drafting */ ._)(options, [], world);
            return note === undefined ? `${options.provider} is set up; the key was not tried` : `none: ${note}`;
        }),
    ];
    for (const { well, line } of looks)
        world.stdout(`${well ? 'ok   ' : 'wrong'}  ${line}\n`);
    return looks.every(({ well }) => well) ? 0 : 2;
}
async function look(what, tell) {
    try {
        return { well: true, line: `${what}: ${await tell()}` };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return { well: false, line: `${what}: ${error.message} ${error.remedy}` };
    }
}


/***/ })

};
