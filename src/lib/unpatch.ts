/**
 * The text before `patch` was applied, so that the old version of a changed file costs no request.
 * Undefined when `text` is not the result of the patch, or the patch is not whole.
 * @param patch hunks of one file in git's form, from the first `@@` on
 */
export function unpatch(text: string, patch: string): string | undefined {
  const lines = linesOf(text);
  const before: (readonly string[])[] = [];
  let at = 0;
  for (const { start, older, newer, isWhole } of hunksOf(patch)) {
    // The head of a hunk with no line on the new side has the number of the line before it.
    const first = newer.length === 0 ? start : start - 1;
    if (!isWhole || first < at || newer.some((line, index) => lines[first + index] !== line)) return undefined;
    before.push(lines.slice(at, first), older);
    at = first + newer.length;
  }
  return [...before, lines.slice(at)].flat().join('');
}

/** How many lines a patch removes and adds. */
export function patchedLines(patch: string): number {
  return patch.split('\n').filter((row) => row.startsWith('+') || row.startsWith('-')).length;
}

/** Both sides of a hunk, with context; lines with their line breaks, `start` 1-based on the new side. */
type Sides = {
  readonly start: number;
  readonly older: readonly string[];
  readonly newer: readonly string[];
  /** Whether it has as many lines as its head counts. */
  readonly isWhole: boolean;
};

function hunksOf(patch: string): readonly Sides[] {
  // Not with the flag `m`: a carriage return inside a line would count as the end of the line.
  const hunks = patch.split(/(?<=^|\n)(?=@@ -)/).filter((hunk) => hunk.startsWith('@@ -'));
  return hunks.map((hunk) => {
    const [head = '', ...rest] = hunk.split('\n');
    // What is left of the last line break is not a row. Any other empty row is an empty line whose space was taken off.
    const rows = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
    const [, olderCount = '1', start = '0', newerCount = '1'] =
      /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(head) ?? [];
    const [older, newer] = [side(rows, '-'), side(rows, '+')];
    const isWhole = older.length === Number(olderCount) && newer.length === Number(newerCount);
    return { start: Number(start), older, newer, isWhole };
  });
}

function side(rows: readonly string[], sign: '-' | '+'): readonly string[] {
  return rows.flatMap((row, index) => {
    if (row !== '' && !row.startsWith(sign) && !row.startsWith(' ')) return [];
    // `\\ No newline at end of file` refers to the row before it.
    return [row.slice(1) + (rows[index + 1]?.startsWith('\\') ? '' : '\n')];
  });
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
