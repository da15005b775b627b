/**
 * Whether an expression matches a text, tried at each `mark` alone, where it has to begin; what is before the mark, it may look behind for. To
 * find a mark that texts seldom have takes a fraction of the time of an expression that looks at every character.
 */
export function atMark(mark: string, pattern: RegExp): { readonly test: (text: string) => boolean } {
  const here = new RegExp(pattern.source, `${pattern.flags}y`);
  return {
    test(text) {
      for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
        here.lastIndex = at;
        if (here.test(text)) return true;
      }
      return false;
    },
  };
}
