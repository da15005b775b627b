// What packages bring is a third of dist once it is minified. Whoever wants to read it finds it at npm, in the version of package-lock.json.
import { minify } from 'terser';

/**
 * `code`, a module, in fewer bytes that do the same. Copyright notices stay, and so do the names of functions and classes, which errors and
 * stack traces show.
 */
export async function minified(code) {
  const result = await minify(code, {
    module: true,
    compress: { passes: 1 },
    mangle: { keep_classnames: true, keep_fnames: true },
    keep_classnames: true,
    keep_fnames: true,
    format: { comments: /copyright|licen[cs]e|^!/i, max_line_len: 140 },
  });
  return `${result.code}\n`;
}
