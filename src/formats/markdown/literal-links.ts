import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Lets the parser look for a bare address (GFM 6.9, autolinks) only where one can begin. By itself it tries at every word, and looks back
 * each time to the bracket that is open: a label of thousands of words then takes a time that grows with the square of their number.
 */
export function literalLinks(this: Processor, source: string): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => guarded(extension, source));
}

/** What the source has at the start of each kind of address, by the name of its construct. */
const beginnings: Readonly<Partial<Record<string, RegExp>>> = {
  emailAutolink: /[\w.+-]+@/y,
  protocolAutolink: /https?:\/\//iy,
  wwwAutolink: /www\./iy,
};

function guarded(extension: Extension, source: string): Extension {
  if (!extension.text) return extension;
  const text = Object.entries(extension.text).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().map((construct) => guardedConstruct(construct, source)),
  ]);
  return { ...extension, text: Object.fromEntries(text) as Extension['text'] };
}

function guardedConstruct(construct: Construct, source: string): Construct {
  const beginning = beginnings[construct.name ?? ''];
  const { previous } = construct;
  if (!beginning || !previous) return construct;
  return {
    ...construct,
    previous(code) {
      if (!previous.call(this, code)) return false;
      beginning.lastIndex = this.now().offset;
      return beginning.test(source);
    },
  };
}
