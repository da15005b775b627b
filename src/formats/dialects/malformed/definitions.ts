/** Whether a text may have a definition for a label (CommonMark 0.31.2, 4.7). */
export type Labels = (label: string) => boolean;

/** The definitions of a text, which are read when the first is asked for. */
export function createLabels(text: string): Labels {
  let labels: ReadonlySet<string> | undefined;
  return (label) => {
    labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
    return labels.has(folded(label));
  };
}

const definition = /^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;

function folded(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
