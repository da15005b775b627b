/**
 * The part of a template in an address that is the path of the picture, so that its file is found: the literal in
 * `{{ "/a.png" | relative_url }}` (Jekyll, Hugo, Eleventy), `{% link a.png %}` (Jekyll), `{% static 'a.png' %}` (Django),
 * `{{ url_for('static', filename='a.png') }}` (Flask), `{{ asset('a.png') }}` (Twig), `{useBaseUrl('/a.png')}` and
 * `{require('./a.png').default}` (Docusaurus); empty for the address of the site, which precedes it. Any other template stays
 * as written.
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
  /^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|root_?path|path_?prefix|\$?\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i;

const literals: readonly RegExp[] = [
  /^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|asset_url|asset_path|theme|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,
  /^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,
  /^\{\{-?\s*url_for\(\s*(?:'static'|"static")\s*,\s*(?:filename|path)\s*=\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/,
  /^\{\{-?\s*(?:asset|url|static|base_?url)\(\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/i,
  /^\{%-?\s*(?:static|asset|image_tag)\s+(["'])(?<path>[^"']+)\1\s*-?%\}$/,
  /^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,
  /^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*(?:\)\s*)?(?:\.default\s*)?\}$/,
];
