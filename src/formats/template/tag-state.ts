/** Whether a place of a template is inside a tag, a comment or a script of its HTML: no image can begin there. */
export type TagState = {
  /** Reads the HTML up to an offset. */
  pass(to: number): void;
  /** Goes on behind what is no HTML. */
  skip(to: number): void;
  isInTag(): boolean;
};

/** Every part of the text is read once. */
export function createTagState(text: string): TagState {
  let read = 0;
  /** What ends the part of the page that the place is in; empty between tags. */
  let ending = '';
  let name = '';

  /** The offset behind the next mark of a part of the text; undefined where it has none. */
  function step(part: string, from: number): number | undefined {
    if (ending === '') {
      opening.lastIndex = from;
      const [mark, tag = ''] = opening.exec(part) ?? [];
      if (mark === undefined) return undefined;
      name = tag.toLowerCase();
      ending = mark === '<!--' ? '-->' : '>';
      return opening.lastIndex;
    }
    if (ending === '>') {
      inTag.lastIndex = from;
      const [mark] = inTag.exec(part) ?? [];
      if (mark === undefined) return undefined;
      if (mark !== '>') ending = mark;
      else ending = name === 'script' || name === 'style' ? `</${name}` : '';
      return inTag.lastIndex;
    }
    const at = part.indexOf(ending, from);
    if (at === -1) return undefined;
    const end = at + ending.length;
    ending = ending === '-->' ? '' : '>';
    if (part.startsWith('</', at)) name = '';
    return end;
  }

  return {
    pass(to) {
      const part = text.slice(read, to);
      for (let at: number | undefined = 0; at !== undefined;) at = step(part, at);
      read = Math.max(read, to);
    },
    skip(to) {
      read = Math.max(read, to);
    },
    isInTag: () => ending !== '',
  };
}

const opening = /<(?:!--|\/?([A-Za-z][\w:-]{0,99}))/g;
const inTag = /["'>]/g;
