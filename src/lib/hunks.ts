/** The part of a unified diff after one `@@` head, on the new side: 1-based lines, `end` included. */
export type Hunk = { readonly start: number; readonly end: number };

/**
 * Hunks of one file's `patch` in GitHub's form: from the first `@@` on, without a file head.
 * A hunk that only removes lines has no line on the new side (`end` < `start`).
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let line = 0;
  let start = 0;
  const close = () => {
    if (start > 0) hunks.push({ start, end: line - 1 });
  };
  const rows = patch.split('\n');
  for (const [index, text] of rows.entries()) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (head) {
      close();
      // For a file that lost all its lines, the head has `+0,0`: there is no first line.
      start = Math.max(1, Number(head[1]));
      line = start;
      continue;
    }
    // An empty row is an empty line whose space was taken off, unless it is the rest after the last line break.
    const isLine = text === '' ? index < rows.length - 1 : text.startsWith('+') || text.startsWith(' ');
    // Anything else (`-`, `\ No newline at end of file`) is not a line of the new file.
    if (isLine) line += 1;
  }
  close();
  return hunks;
}

/** The hunk that contains both ends of the range, 1-based lines, both included. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}

/** One file of a change. */
export type ChangedFile = {
  /** Relative to the root of the repository, after the change. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed';
  /** Where comments can stand; undefined when the diff of the file is not shown. Its new lines are those of its two texts. */
  readonly hunks: readonly Hunk[] | undefined;
  /** The source of {@link hunks}: with the current text, it gives the text before the change. */
  readonly patch?: string | undefined;
  /** Lines that are removed and added, as counted by whoever lists the file: 0 also when they take it for binary. */
  readonly changes?: number | undefined;
  /** The path of a renamed file before the change. */
  readonly previousPath?: string | undefined;
};
