/** What the outside said, fit to be repeated in a log or a comment: one short line, and the key is not in it. */
export function said(text: string, apiKey: string | undefined): string {
  const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
  const line = withoutKey
    .slice(0, 2000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}
