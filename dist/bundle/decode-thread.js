// The body of a thread. It is JavaScript, because Node 20 cannot start a thread from TypeScript: tests and dist run this same file.
import fs from 'node:fs';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import loadVips from '#vips';
/** @import { Picture, Vips } from '#vips' */
/** @import { Answer, Assignment, Size } from './decode.ts' */
/** @import { Decoder } from './disk/decoder.ts' */
/** Pixels of the longest side: the input of the model is 336 or 672 (LLaVA 1.5 and 1.6). */
const maxSide = 672;
/** Largest picture that is opened; phones take 48 megapixels. */
const maxMegapixels = 50;
/** Pixels: drafts for smaller pictures are guesses. */
const minSide = 50;
/** Long side to short side: beyond it the short one has fewer than 34 of the 672 pixels. */
const maxRatio = 20;
/** Formats of pictures in documents. Every further format of libvips would only be a larger target. */
const formats = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Svg', 'Tiff'];
const white = [255, 255, 255];
const dark = [32, 32, 32];
parentPort?.once('message', (/** @type {Assignment} */ assignment) => {
    // An uncaught error ends the thread, and decode.ts gets the `error` event.
    void answer(assignment).then((made) => parentPort?.postMessage(made));
});
/** @param {Assignment} assignment @returns {Promise<Answer>} */
async function answer({ bytes, mediaType, memoryMiB, ...decoder }) {
    limitMemory(memoryMiB);
    try {
        const vips = await startLibrary(decoder);
        return mediaType === 'image/svg+xml' ? drawn(vips, bytes) : decoded(vips, bytes);
    }
    catch (error) {
        const said = complaintOf(error);
        if (said === undefined)
            throw error;
        return { status: 'broken', said };
    }
}
/**
 * The message of an error of libvips, which is thrown as a class and a text; undefined for a crash of the decoder.
 *
 * @param {unknown} error
 */
function complaintOf(error) {
    const message = error instanceof Object && 'message' in error ? error.message : undefined;
    return Array.isArray(message) ? String(message[1]) : undefined;
}
/**
 * The library creates a memory of up to 2 GiB and has no setting for less.
 *
 * @param {number} mebibytes
 */
function limitMemory(mebibytes) {
    const Unlimited = WebAssembly.Memory;
    WebAssembly.Memory = class extends Unlimited {
        /** @param {WebAssembly.MemoryDescriptor} wanted */
        constructor(wanted) {
            // In pages of 64 KiB.
            super({ ...wanted, maximum: mebibytes * 16 });
        }
    };
}
/** @param {Decoder} decoder @returns {Promise<Vips>} */
async function startLibrary({ library, codecs }) {
    serveCodecs(codecs);
    const vips = await loadVips({
        instantiateWasm: (imports, done) => {
            done(new WebAssembly.Instance(library, imports), library);
        },
        dynamicLibraries: Object.keys(codecs),
        preRun: ({ ENV }) => {
            // One picture is too little work for several threads.
            ENV.VIPS_CONCURRENCY = '1';
        },
        print: () => undefined,
        printErr: () => undefined,
    });
    closeFileSystem(vips.FS);
    vips.operationBlock('VipsForeignLoad', true);
    for (const format of formats)
        vips.operationBlock(`VipsForeignLoad${format}`, false);
    return vips;
}
/**
 * The only setting of the library for its codecs is the folder that they lie in, and it reads them from there itself.
 *
 * @param {Decoder['codecs']} codecs
 */
function serveCodecs(codecs) {
    const files = new Map(Object.entries(codecs));
    const { readFileSync } = fs;
    /** @param {Parameters<typeof readFileSync>} args */
    const served = (...args) => files.get(basename(String(args[0]))) ?? readFileSync(...args);
    Object.assign(fs, { readFileSync: served });
}
/**
 * The library's file system is that of the machine, and an SVG may include any file: from here on, every file is missing. The library
 * writes only warnings, which would get mixed into our output.
 *
 * @param {Vips['FS']} files
 */
function closeFileSystem(files) {
    const { stat } = files;
    const noSuchFile = () => stat('');
    files.open = files.stat = files.lstat = files.readlink = noSuchFile;
    files.write = (_stream, _from, _offset, length) => length;
}
/** @param {Vips} vips @param {Uint8Array} bytes @returns {Answer} */
function decoded({ Image }, bytes) {
    // Reads only the header, with the reader that will decode: another reader might see a different size.
    const size = turned(Image.newFromBuffer(bytes));
    const reason = unfitness(size, false);
    if (reason !== undefined)
        return { status: 'unfit', reason };
    // The first frame, rotated according to its EXIF data, in sRGB.
    const picture = Image.thumbnailBuffer(bytes, maxSide, {
        height: maxSide,
        size: 'down',
        // As an option of the loader: as an option of the thumbnail it has no effect (libvips 8.18.7).
        option_string: 'fail_on=truncated',
        output_profile: 'srgb',
    });
    return finished(picture, size, 'It is completely transparent.');
}
/**
 * A drawing has no pixels of its own: even an icon is drawn as large as the model's input.
 *
 * @param {Vips} vips
 * @param {Uint8Array} bytes
 * @returns {Answer}
 */
function drawn({ Image }, bytes) {
    const { width, height } = Image.svgloadBuffer(bytes);
    const reason = unfitness({ width, height }, true);
    if (reason !== undefined)
        return { status: 'unfit', reason };
    const picture = Image.svgloadBuffer(bytes, { scale: maxSide / Math.max(width, height) });
    // The size was rounded before it was scaled.
    const within = picture.thumbnailImage(maxSide, { height: maxSide, size: 'down' });
    return finished(within, { width, height }, 'Nothing in it can be drawn: its text needs fonts, which are not available here.');
}
/**
 * With orientations 5 to 8, width and height are swapped (Exif 2.32, 4.6.4).
 *
 * @param {Picture} header
 * @returns {Size}
 */
function turned(header) {
    const { width, height } = header;
    const isSideways = header.getTypeof('orientation') !== 0 && header.getInt('orientation') >= 5;
    return isSideways ? { width: height, height: width } : { width, height };
}
/**
 * Why a picture of this size is of no use, or undefined.
 *
 * @param {Size} size
 * @param {boolean} isDrawing
 */
function unfitness({ width, height }, isDrawing) {
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    const size = `It has ${width} × ${height} px`;
    if (!isDrawing && short * long > maxMegapixels * 1e6)
        return `${size}; only pictures of up to ${maxMegapixels} megapixels are opened.`;
    if (!isDrawing && short < minSide)
        return `${size}; with a side below ${minSide} px a model can only guess.`;
    if (long > maxRatio * short)
        return `${size}: in the square that the model sees, too little of it would be left.`;
    return undefined;
}
/** @param {Picture} picture @param {Size} size of the original @param {string} nothingThere @returns {Answer} */
function finished(picture, size, nothingThere) {
    const pixels = picture.colourspace('srgb').copyMemory();
    const background = pixels.hasAlpha() ? backgroundOf(pixels.writeToMemory()) : white;
    if (background === undefined)
        return { status: 'unfit', reason: nothingThere };
    const opaque = pixels.hasAlpha() ? pixels.flatten({ background }) : pixels;
    // The deployed predictor crops to the square in the middle.
    const side = Math.max(opaque.width, opaque.height);
    const square = opaque.gravity('centre', side, side, { extend: 'background', background });
    // Subsampled colours would blur small red and blue text.
    const bytes = square.jpegsaveBuffer({ Q: 85, subsample_mode: 'off', optimize_coding: true, keep: 'none' });
    return { status: 'ready', bytes, ...size };
}
/**
 * White, unless the visible pixels would vanish on it and not on dark; undefined when nothing is visible.
 *
 * @param {Uint8Array} rgba
 */
function backgroundOf(rgba) {
    let [visible, light, black, clear] = [0, 0, 0, 0];
    for (let at = 0; at < rgba.length; at += 4) {
        const alpha = rgba[at + 3] ?? 0;
        const luma = 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
        visible += alpha;
        if (luma > 200)
            light += alpha;
        if (luma < 80)
            black += alpha;
        if (alpha < 255)
            clear += 1;
    }
    if (visible === 0)
        return undefined;
    return clear > 0 && light > visible / 2 && black < visible / 20 ? dark : white;
}
