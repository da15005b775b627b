import { codeSpans, createInside } from './jsx-code.ts';
import { literalEnd } from './script-literals.ts';

/**
 * Why a file is too much for the parser of MDX; undefined where it is not. At each `}` of an expression and at each blank line of a module
 * that parser tries whether the JavaScript is complete, from its start on, and its calls nest as deeply as the elements.
 */
export function excessOf(source: string): string | undefined {
  const code = codeSpans(source);
  if (scriptWork(source, createInside(code)) > mostWork) return 'it has too much JavaScript in one piece';
  return elementDepth(source, createInside(code)) > mostLevels ? 'its elements nest too deeply' : undefined;
}

/** UTF-16 units that the parser reads in all its attempts, which takes about two seconds: those for 400 objects in an expression of 40 kB. */
const mostWork = 8_000_000;
const mostLevels = 500;

/** How many UTF-16 units of JavaScript the parser reads. Itself linear in the length of the text. */
function scriptWork(source: string, isCode: (offset: number) => boolean): number {
  let work = 0;
  let last = 0;
  // Each module is read behind the names that the ones before it imported.
  let imported = 0;
  const starts = /[{}]|^(?:export|import) /gm;
  for (let start = starts.exec(source); start; start = starts.exec(source)) {
    const [mark] = start;
    if (isCode(start.index)) continue;
    // One that closes nothing may be the end of the last expression, for all that can be seen here.
    if (mark === '}') work += start.index - last;
    else {
      last = start.index;
      const script = readScript(source, last, mark !== '{');
      starts.lastIndex = script.end;
      work += script.work + (mark === '{' ? 0 : imported);
      if (mark.startsWith('i')) imported += script.end - last;
    }
  }
  return work;
}

type Script = { readonly end: number; readonly work: number };

/** Reads an expression to its brace, or a module to the first blank line where nothing is open. */
function readScript(source: string, start: number, isModule: boolean): Script {
  const open: string[] = [];
  const attempts = isModule ? blankLines : closingBraces;
  let work = 0;
  const marks = /\\[^]|[{}()[\]"'`/]|\n[ \t]*(?=\r?\n)/g;
  marks.lastIndex = start;
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found;
    const at = found.index;
    const isTried = isModule ? mark.startsWith('\n') : mark === '}';
    if (isTried) work += at - start;
    if (isModule && isTried && open.length === 0) return { end: at, work };
    const isTemplate = open.at(-1) === '`';
    const end = isTemplate ? undefined : literalEnd(source, at);
    if (end !== undefined) {
      work += (source.slice(at, end).match(attempts)?.length ?? 0) * (end - start);
      marks.lastIndex = end;
    } else if (isTemplate ? mark === '{' && source[at - 1] === '$' : '{(['.includes(mark)) open.push(mark);
    else if (mark !== '`') close(open, mark);
    else if (isTemplate) open.pop();
    else open.push(mark);
    if (!isModule && mark === '}' && open.length === 0) return { end: at + 1, work };
  }
  return { end: source.length, work };
}

/** A brace also closes the brackets inside it that nothing closed. */
function close(open: string[], mark: string): void {
  if (open.at(-1) === '`') return;
  const at = mark === '}' ? open.lastIndexOf('{') : open.length - 1;
  if (at >= 0 && pairs.has(`${open[at]}${mark}`)) open.length = at;
}

const pairs = new Set(['{}', '()', '[]']);
const closingBraces = /\}/g;
const blankLines = /\n[ \t]*(?=\r?\n)/g;

function elementDepth(source: string, isCode: (offset: number) => boolean): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: mark, index } of source.matchAll(/<\/|\/>|<(?=[A-Za-z$_>])/g)) {
    if (isCode(index)) continue;
    depth = mark === '<' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
