import { keepLast } from '../../lib/keep-last.ts';
import type { Comment } from '../../model/text.ts';
import { createBlocks } from './blocks.ts';
import type { PythonString } from './strings.ts';
import { tokensOf } from './tokens.ts';

/** The literals that one docstring consists of; mostly it is one. */
export type Docstring = readonly [PythonString, ...PythonString[]];

export type PythonFile = {
  readonly docstrings: readonly Docstring[];
  readonly comments: readonly Comment[];
  /** Whether a string has no end: what is behind it was not read. */
  readonly isBroken: boolean;
};

/**
 * The strings of a file that document something, as Python and Sphinx see them: the first statement of a module, a class or a function, and what
 * stands behind the definition of a variable. Nothing of the file is run.
 */
export const readPython: (text: string) => PythonFile = keepLast((text) => {
  const docstrings: Docstring[] = [];
  const comments: Comment[] = [];
  const blocks = createBlocks();
  /** The strings with which a statement begins; undefined where it has something else. */
  let strings: PythonString[] | undefined = [];
  for (const token of tokensOf(text)) {
    if (token === undefined) return { docstrings, comments, isBroken: true };
    if (token.kind === 'comment') {
      const { start, end } = token.span;
      comments.push({ text: text.slice(start, end).replace(/^#+/, '').trim(), span: token.span });
    } else if (token.kind === 'line') blocks.beginLine(token.indent);
    else if (token.kind === 'string' && token.string.isPlain && strings) {
      strings.push(token.string);
      blocks.other();
    } else if (token.kind === 'end' || (token.kind === 'mark' && token.mark === ';')) {
      const [first, ...others] = strings ?? [];
      if (first && blocks.takesText()) docstrings.push([first, ...others]);
      blocks.endStatement(token.kind === 'end');
      strings = [];
    } else {
      if (token.kind === 'word') blocks.word(token.word);
      else if (token.kind === 'mark' && token.mark !== 'other') blocks.mark(token.mark);
      else blocks.other();
      strings = blocks.isNew() ? [] : undefined;
    }
  }
  return { docstrings, comments, isBroken: false };
});
