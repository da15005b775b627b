/** The texts, joined to chunks of at least `least` characters, each changed by `change`. A chunk is written at once, a text would cost as much. */
export function* inChunks(
  texts: Iterable<string>,
  change: (text: string) => string,
  least = 65_536,
): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const text of texts) {
    chunk.push(text);
    length += text.length;
    if (length < least) continue;
    yield change(chunk.join(''));
    chunk = [];
    length = 0;
  }
  if (length > 0) yield change(chunk.join(''));
}
