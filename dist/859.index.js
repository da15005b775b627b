export const id = 859;
export const ids = [859];
export const modules = {

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drafting: () => (/* binding */ drafting)
/* harmony export */ });
/* unused harmony export draftSettings */
/** The drafter that the settings ask for. The client is loaded here, so that runs without drafts never pay for it. */
async function drafting(options, surroundings) {
    const [{ createDrafter, openCache, unusable }, { createPreparer }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 4182)),
        __webpack_require__.e(/* import() */ 611).then(__webpack_require__.bind(__webpack_require__, 3611)),
    ]);
    const { env, picturesArePublic, cacheDir, ...world } = surroundings;
    const settings = draftSettings(options, { env, picturesArePublic });
    const note = unusable(settings);
    if (note !== undefined)
        return { draft: undefined, note };
    const cache = cacheDir === undefined ? undefined : openCache(cacheDir);
    return { draft: createDrafter(settings, { ...world, cache, preparer: createPreparer() }), note: undefined };
}
/** What the settings say about drafts, with the key of the provider that they name. */
function draftSettings(options, { env, picturesArePublic }) {
    return {
        provider: options.provider,
        apiKey: options.provider === 'eachlabs' ? options.eachlabsApiKey : env.OPENAI_API_KEY,
        apiBaseUrl: options.apiBaseUrl,
        model: options.model,
        requestsPerMinute: options.requestsPerMinute,
        concurrency: options.concurrency,
        maxCaptions: options.maxCaptions,
        maxCostUsd: options.maxCostUsd,
        imageTransport: options.imageTransport,
        allowUpload: picturesArePublic || options.allowPrivateImageUpload,
    };
}


/***/ })

};
