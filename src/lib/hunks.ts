/** The part of a unified diff after one `@@` head, on the new side: 1-based lines, `end` included. */
export type Hunk = {
  readonly start: number;
  readonly end: number;
  readonly added: ReadonlySet<number>;
};

/**
 * Hunks of one file's `patch` in GitHub's form: from the first `@@` on, without a file head.
 * A hunk that only removes lines has no line on the new side (`end` < `start`).
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let added = new Set<number>();
  let line = 0;
  let start = 0;
  const close = () => {
    if (start > 0) hunks.push({ start, end: line - 1, added });
  };
  for (const text of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (head) {
      close();
      // For a file that lost all its lines, the head has `+0,0`: there is no first line.
      start = Math.max(1, Number(head[1]));
      line = start;
      added = new Set();
      continue;
    }
    if (text.startsWith('+')) added.add(line);
    // Anything else (`-`, `\ No newline at end of file`, the rest after the last line break) is not a line of the new file.
    if (text.startsWith('+') || text.startsWith(' ')) line += 1;
  }
  close();
  return hunks;
}

/** The hunk that contains both ends of the range, 1-based lines, both included. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}

/** Every line that the hunks add or change, 1-based. */
export function addedLines(hunks: readonly Hunk[]): ReadonlySet<number> {
  return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}

/** One file of a change. */
export type ChangedFile = {
  /** Relative to the root of the repository, after the change. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed';
  /** Undefined when the diff of the file is unknown: no comment can be attached to its lines, and its changed lines are unknown. */
  readonly hunks: readonly Hunk[] | undefined;
  /** The source of {@link hunks}: with the current text, it gives the text before the change. */
  readonly patch?: string | undefined;
  /** The path of a renamed file before the change. */
  readonly previousPath?: string | undefined;
};
