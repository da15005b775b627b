/** Follows the blocks of a file: whether a string that is a statement by itself documents something depends on what is around and before it. */
export type Blocks = {
  readonly beginLine: (indent: number) => void;
  readonly word: (word: string) => void;
  readonly mark: (mark: '=' | ':' | ';') => void;
  /** Anything else that a statement has. */
  readonly other: () => void;
  /** Whether nothing of a statement was there yet. */
  readonly isNew: () => boolean;
  /** Whether a string here documents something. */
  readonly takesText: () => boolean;
  readonly endStatement: (isLineEnd: boolean) => void;
};

type Block = {
  /** The column of its lines; infinite for one on the line of its head. */
  readonly indent: number;
  readonly kind: 'module' | 'class' | 'function' | 'init';
  /** What a string documents: the block itself, the variable before it, or nothing. */
  subject: 'block' | 'variable' | 'nothing';
};

type Statement = {
  readonly words: string[];
  isAssigned: boolean;
  last: 'nothing' | ':' | 'other';
};

export function createBlocks(): Blocks {
  const stack: Block[] = [{ indent: 0, kind: 'module', subject: 'block' }];
  /** A block whose head has been read, and nothing of what is in it. */
  let awaited: Omit<Block, 'indent'> | undefined;
  let statement = newStatement();

  function top(): Block {
    return stack.at(-1) ?? { indent: 0, kind: 'module', subject: 'nothing' };
  }

  function open(indent: number): void {
    if (awaited) stack.push({ indent, ...awaited });
    awaited = undefined;
  }

  /** What is behind a head on its line is its block. */
  function begin(): void {
    open(Infinity);
  }

  function endHead(): void {
    awaited = headOf(statement.words, top().kind);
    top().subject = 'nothing';
    statement = newStatement();
  }

  return {
    beginLine(indent) {
      if (awaited && indent > lineIndent(stack)) open(indent);
      awaited = undefined;
      while (stack.length > 1 && indent < top().indent) stack.pop();
    },
    word(word) {
      begin();
      if (statement.words.length < 3) statement.words.push(word);
      statement.last = 'other';
    },
    mark(mark) {
      begin();
      if (mark === ':' && heads.has(statement.words[0] ?? '')) {
        endHead();
        return;
      }
      statement.isAssigned ||= mark === '=' || mark === ':';
      statement.last = mark === ':' ? mark : 'other';
    },
    other() {
      begin();
      statement.last = 'other';
    },
    isNew: () => statement.words.length === 0 && statement.last === 'nothing',
    takesText: () => top().subject !== 'nothing',
    endStatement(isLineEnd) {
      if (statement.last === 'nothing') return;
      // `match` and `case` are heads only there.
      if (isLineEnd && statement.last === ':') {
        endHead();
        return;
      }
      const block = top();
      block.subject = isDocumented(statement, block.kind) ? 'variable' : 'nothing';
      statement = newStatement();
    },
  };
}

function newStatement(): Statement {
  return { words: [], isAssigned: false, last: 'nothing' };
}

/** The column of the line that is read, whatever is opened on it. */
function lineIndent(stack: readonly Block[]): number {
  return stack.findLast(({ indent }) => indent < Infinity)?.indent ?? 0;
}

/** Sphinx takes variables of modules and classes, and those of an object where it is made (`sphinx.pycode.parser`). */
function isDocumented({ words, isAssigned }: Statement, kind: Block['kind']): boolean {
  if (!isAssigned) return false;
  return kind === 'init' ? words[0] === 'self' : kind !== 'function';
}

function headOf(words: readonly string[], around: Block['kind']): Omit<Block, 'indent'> {
  const [keyword, name] = words[0] === 'async' ? words.slice(1) : words;
  if (keyword === 'class') return { kind: 'class', subject: 'block' };
  if (keyword === 'def') return { kind: name === '__init__' ? 'init' : 'function', subject: 'block' };
  return { kind: around, subject: 'nothing' };
}

const heads = new Set('class def async if elif else for while with try except finally'.split(' '));
