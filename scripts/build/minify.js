// What packages bring is a third of dist once it is minified. Whoever wants to read it finds it at npm, in the version of package-lock.json.
import { minify } from 'terser';

/**
 * `code`, a module, in fewer bytes that do the same. Copyright notices stay, and so do the names of functions and classes, which errors and
 * stack traces show.
 */
export function minified(code) {
  return written(code, { compress: { passes: 1 }, mangle: { keep_classnames: true, keep_fnames: true } });
}

/**
 * `code`, a module of ours, without comments and space: it stays what it is, statement by statement and with all its names, so that it can be
 * read. Names that webpack made are short; none of ours begins with a dollar sign.
 */
export function compact(code) {
  const named = code
    .replace(/\w*__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '$m$1')
    .replace(/(?:__unused_webpack_)?__webpack_(module|exports|require)__/g, '$$$1');
  return written(named, { compress: false, mangle: false });
}

async function written(code, settings) {
  const result = await minify(code, {
    module: true,
    ...settings,
    keep_classnames: true,
    keep_fnames: true,
    format: { comments: /copyright|licen[cs]e|^!/i, max_line_len: 140 },
  });
  return `${result.code}\n`;
}
