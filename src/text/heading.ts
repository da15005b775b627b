/**
 * The words of a heading, without the list of attributes that many generators take off its end: `## Install { #install }` (Python-Markdown,
 * Pandoc, Docusaurus), `## Install {: .top }` (kramdown).
 */
export function headingWords(text: string): string {
  const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  return at > 0 && /^:?\s*[#.][\w-]/.test(text.slice(at + 1).trimStart()) ? text.slice(0, at).trimEnd() : text;
}
