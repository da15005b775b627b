/** A full stop ends a sentence only before white space and the start of the next one; `e.g. this`, `v1.2` and `Est. 45 min` do not. */
export function sentences(text: string): readonly string[] {
  return text
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const boundary =
  /(?<=[.!?]["'”’)]?)(?<!\b(?:[Aa]pprox|Dr|e\.g|[Ee]st|etc|[Ff]ig|i\.e|incl|Mr|Mrs|Ms|No|St|vs)\.)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u;
