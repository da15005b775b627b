import type { Block } from './blocks.ts';
import { withValues } from './references.ts';

/** The attributes that a page has set so far. */
export type PageAttributes = {
  readonly set: (entry: Extract<Block, { kind: 'entry' }>) => void;
  /** `text` with their values. */
  readonly resolved: (text: string) => string;
  /** The address of a picture, in the folder that `imagesdir` names. */
  readonly address: (target: string) => string;
  /** `lang`, a tag of BCP 47. */
  readonly language: () => string | undefined;
};

export function createPageAttributes(): PageAttributes {
  const values = new Map<string, string>();
  const resolved = (text: string) => withValues(text, values);
  return {
    set({ name, value, isCertain }) {
      // A condition on an attribute that nothing on the page sets does not hold, as far as the source shows.
      if (!isCertain) return;
      if (!value) values.delete(name);
      else values.set(name, limited(resolved(value.source), value.source).replace(/\s+/g, ' ').trim());
    },
    resolved,
    address(target) {
      const own = resolved(target);
      const folder = values.get('imagesdir') ?? '';
      if (folder === '' || folder.includes('{') || /^(?:[a-z][a-z\d.+-]+:|\/|\{)/i.test(own)) return own;
      return folder.endsWith('/') ? folder + own : `${folder}/${own}`;
    },
    language: () => /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.exec(values.get('lang') ?? '')?.[0].replaceAll('_', '-'),
  };
}

/** Attributes that are made of others again and again would grow with the power of their number. */
function limited(value: string, written: string): string {
  return value.length > longest ? written.slice(0, longest) : value;
}

const longest = 2000;
