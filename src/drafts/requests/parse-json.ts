/** The value of a JSON text, undefined for anything else: a proxy answers in HTML, a cut connection with half of it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
