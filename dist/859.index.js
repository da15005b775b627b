export const id = 859;
export const ids = [859];
export const modules = {

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drafting: () => (/* binding */ drafting)
/* harmony export */ });
/** The drafter that the settings ask for. The client is loaded here, so that runs without drafts never pay for it. */
async function drafting(options, surroundings) {
    const { createDrafter, openCache, unusable } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9838));
    const { env, picturesArePublic, cacheDir, ...world } = surroundings;
    const settings = {
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
    const note = unusable(settings);
    if (note !== undefined)
        return { draft: undefined, note };
    const cache = cacheDir === undefined ? undefined : openCache(cacheDir);
    return { draft: createDrafter(settings, { ...world, cache }), note: undefined };
}


/***/ })

};
