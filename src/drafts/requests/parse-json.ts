/** The value of a JSON text, undefined for anything else: a proxy may answer in HTML, and a cut connection with half a text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
