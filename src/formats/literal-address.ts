/**
 * The part of a template in an address that is the path of the picture, so that its file is found: the literal in
 * `{{ "/a.png" | relative_url }}` (Jekyll, Hugo, Eleventy), `{% link a.png %}` (Jekyll), `{useBaseUrl('/a.png')}` and
 * `{require('./a.png').default}` (Docusaurus); nothing for the address of the site, which stands before it. What else a template
 * brings stays as written.
 */
export function literalAddress(template: string): string {
  if (siteAddress.test(template)) return '';
  for (const pattern of literals) {
    const path = pattern.exec(template)?.groups?.path;
    if (path !== undefined) return path;
  }
  return template;
}

const siteAddress =
  /^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i;

const literals: readonly RegExp[] = [
  /^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,
  /^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,
  /^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,
  /^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*\)?(?:\.default)?\s*\}$/,
];
