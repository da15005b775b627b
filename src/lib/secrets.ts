/** The secrets of a run: what must not leave it in a text. */
export type Secrets = {
  /** The text with `***` in place of each secret, in every form in which requests and tools write it. */
  readonly hide: (text: string) => string;
  /** Whether the text has a secret in it, also with other letter cases, spaces or signs between its letters. */
  readonly areIn: (text: string) => boolean;
};

/** A shorter text, such as the "ollama" that local servers get as their key, is a word that texts may contain. */
const shortest = 8;
/** Of letters and digits alone: fewer could come together by chance. */
const shortestOfLetters = 12;

export function createSecrets(values: readonly (string | undefined)[]): Secrets {
  const secrets = values.filter((value) => value !== undefined).filter((value) => value.trim().length >= shortest);
  // The longest first, so that no part of one is left behind a shorter one.
  const forms = [...new Set(secrets.flatMap(formsOf))]
    .filter((form) => form.trim().length >= shortest)
    .toSorted((a, b) => b.length - a.length);
  const letters = secrets.map(lettersOf).filter((value) => value.length >= shortestOfLetters);
  return {
    hide: (text) => forms.reduce((left, form) => left.replaceAll(form, '***'), text),
    areIn(text) {
      if (forms.some((form) => text.includes(form))) return true;
      const own = letters.length === 0 ? '' : lettersOf(text);
      return letters.some((one) => own.includes(one));
    },
  };
}

/** Each line of a secret, and the whole as addresses, headers and JSON have it. */
export function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  const encoded = [encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
  return [...new Set([...lines, ...encoded, JSON.stringify(secret).slice(1, -1)])];
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
