/** The kind of personal or secret data in a text, for a reason that does not repeat it; undefined when there is none. */
export function personalData(text: string): string | undefined {
  return kinds.find(([, pattern]) => text.search(pattern) !== -1)?.[0];
}

/** The text without such data. */
export function withoutPersonalData(text: string): string {
  return kinds.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, `${pattern.flags}g`), ' '), text);
}

/** Every repetition has an upper limit, so that no text takes too long to match. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an e-mail address', /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i],
  // Prefixes as their issuers document them, among others for secret scanners.
  [
    'a key or token',
    /\b(?:gh[opusr]_|github_pat_|glpat-|xox[abpors]-|sk-|sk_live_|rk_live_|pk_live_|smk_|npm_|hf_|AIza|AKIA|ASIA|ya29\.|dop_v1_|SG\.)[\w.-]{12,300}/,
  ],
  ['a key or token', /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{4,2000}/],
  ['a key or token', /-----BEGIN [A-Z ]{0,40}KEY/],
  ['a key or token', /\b(?=[a-z]{0,60}\d)(?=\d{0,60}[a-z])[0-9a-f]{32,128}\b/i],
  [
    'a key or token',
    /\b(?:bearer|token|password|passwd|api[ _-]?key|secret)\s{0,3}[:=]\s{0,3}["'“]?(?=[^\s\d]{0,200}\d)[^\s"'”]{6,200}/i,
  ],
  ['an identifier', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i],
  ['an IP address', /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/],
  [
    'an IP address',
    /\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b|\b(?=[0-9a-f:]{0,38}\d)(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}\b/i,
  ],
  ['a bank account', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/],
  ['a card number', /\b(?:\d{4}[ -]){3}\d{1,7}\b/],
  ['a phone number', /(?<![\w.])(?:\+\d{1,3}[ .()/-]{0,3})(?:\d[ .()/-]{0,2}){6,12}\d\b/],
  ['a phone number', /(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/],
  ['a social security number', /\b\d{3}-\d{2}-\d{4}\b/],
];
