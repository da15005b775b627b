/**
 * Whether a program was written by a tool: a bundle, a file without white space, or one that says so. What is wrong in it is wrong in its source.
 */
export function isGenerated(text: string): boolean {
  if (text.length > mostWritten || mark.test(text.slice(0, head)) || sourceMap.test(text.slice(-tail))) return true;
  if (text.length < leastMinified) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > longestLine;
}

/** UTF-16 units. The largest files of components that we saw have 150,000. */
const mostWritten = 1_000_000;
const head = 1000;
const tail = 2000;
const mark = /@generated\b|\bDO NOT EDIT\b/;
const sourceMap = /^\/\/[#@] sourceMappingURL=/m;

/** A drawing in a component may be one long line. */
const leastMinified = 20_000;
const longestLine = 500;
