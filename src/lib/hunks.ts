/** The part of a unified diff that stands between two `@@` heads, on the new side: 1-based lines, `end` included. */
export type Hunk = {
  readonly start: number;
  readonly end: number;
  readonly added: ReadonlySet<number>;
};

/**
 * Hunks of one file's `patch` as GitHub gives it: from the first `@@` on, no file head.
 * A hunk that only takes lines away has no line on the new side to stand on (`end` < `start`).
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
      // A file that lost all its lines is `+0,0`: it has no first line.
      start = Math.max(1, Number(head[1]));
      line = start;
      added = new Set();
      continue;
    }
    if (text.startsWith('+')) added.add(line);
    // Everything else (`-`, `\ No newline at end of file`, the rest of a last line break) is no line of the new file.
    if (text.startsWith('+') || text.startsWith(' ')) line += 1;
  }
  close();
  return hunks;
}

/** The hunk that holds both ends of the range, 1-based lines, both included. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}

/** Every line that the hunks add or change, 1-based. */
export function addedLines(hunks: readonly Hunk[]): ReadonlySet<number> {
  return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}

/** One file of a change. */
export type ChangedFile = {
  /** From the root of the repository, as it is called after the change. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed';
  /** Undefined when the diff of the file is not shown: nothing can be anchored in it, and its changed lines are not known. */
  readonly hunks: readonly Hunk[] | undefined;
  /** What {@link hunks} were read from: with the file as it is now, it tells the file as it was. */
  readonly patch?: string | undefined;
  /** What a renamed file was called before the change. */
  readonly previousPath?: string | undefined;
};
