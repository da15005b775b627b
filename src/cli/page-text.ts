import { styleText } from 'node:util';
import { wrap } from '../lib/wrap.ts';

/** How a page is laid out for a terminal. */
type Look = {
  /** Columns of a line of text; code keeps its lines. */
  readonly width: number;
  readonly colour: boolean;
};

/** What examples of our pages are, by the second word after their fence. */
const examples: Readonly<Partial<Record<string, string>>> = { fail: 'Reported:', pass: 'Fine:' };

/**
 * A page of ours, which is Markdown, for people in a terminal: headings, paragraphs and lists in the width of the terminal, code apart, and
 * the words of links without their addresses.
 */
export function pageText(markdown: string, { width, colour }: Look): string {
  const paint = (style: 'bold' | 'dim' | 'cyan', words: string) =>
    colour ? styleText(style, words, { validateStream: false }) : words;
  const blocks = blocksOf(markdown).map((block): string => {
    if (block.kind === 'heading') return paint('bold', inWords(block.lines.join(' ')).toUpperCase());
    if (block.kind === 'code') {
      const title = examples[block.info.split(' ')[1] ?? ''];
      // Below an item of a list it belongs to the item.
      const margin = ' '.repeat(block.indent === 0 ? 0 : 4);
      const code = block.lines.map((line) => paint('cyan', `${margin}    ${line}`.trimEnd()));
      return [...(title === undefined ? [] : [`${margin}  ${paint('dim', title)}`]), ...code].join('\n');
    }
    if (block.kind === 'table') return block.lines.map((line) => `  ${inWords(line)}`).join('\n');
    const [first, rest] = block.kind === 'item' ? ['  - ', '    '] : ['', ''];
    const lines = wrap(inWords(block.lines.join(' ')), width - rest.length);
    return lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n');
  });
  const kinds = blocksOf(markdown).map(({ kind }) => kind);
  const gap = (index: number) => (kinds[index] === 'item' && kinds[index - 1] === 'item' ? '\n' : '\n\n');
  return `${blocks.map((block, index) => (index === 0 ? '' : gap(index)) + block).join('')}\n`;
}

type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'code';
  /** What follows the fence of code. */
  readonly info: string;
  /** Columns in front of its fence. */
  readonly indent: number;
  readonly lines: readonly string[];
};

function blocksOf(markdown: string): readonly Block[] {
  const blocks: { kind: Block['kind']; info: string; indent: number; lines: string[] }[] = [];
  let isOpen = false;
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const last = blocks.at(-1);
    const bare = line.trimStart();
    if (fence !== undefined) {
      if (bare.startsWith(fence)) fence = undefined;
      else last?.lines.push(/\S/.test(line.slice(0, last.indent)) ? bare : line.slice(last.indent));
      continue;
    }
    if (bare.startsWith('```')) {
      const info = bare.replace(/^`+/, '');
      fence = bare.slice(0, bare.length - info.length);
      blocks.push({ kind: 'code', info, indent: line.length - bare.length, lines: [] });
      isOpen = false;
      continue;
    }
    // Marks of generated parts are comments on lines of their own.
    if (line.trim() === '' || line.startsWith('<!--')) {
      isOpen = false;
      continue;
    }
    const kind = kindOf(line);
    const words = line.replace(/^(?:#{1,6}|[-*]) /, '').trim();
    if (isOpen && (kind === 'paragraph' || kind === 'table') && last !== undefined) last.lines.push(words);
    else blocks.push({ kind, info: '', indent: 0, lines: [words] });
    isOpen = kind !== 'heading';
  }
  return blocks;
}

function kindOf(line: string): Block['kind'] {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (/^[-*] /.test(line)) return 'item';
  return line.startsWith('|') ? 'table' : 'paragraph';
}

/** Links as their words; what is code keeps its marks, because it is to be copied. */
function inWords(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replaceAll('**', ''),
    )
    .join('');
}
