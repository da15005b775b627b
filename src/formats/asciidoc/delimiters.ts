import type { BlockAttributes } from './metadata.ts';

/**
 * What a delimited block holds. compound: blocks. text: running text alone. raw: HTML. verbatim: nothing that becomes an image.
 */
export type Content = 'compound' | 'text' | 'raw' | 'verbatim' | 'table' | 'comment';

export type Delimiter = {
  /** The line that ends the block. */
  readonly terminator: string;
  readonly mark: string;
};

/** The delimiter that a line is (AsciiDoc Language, "Delimited blocks"): four marks or more, or one of the short forms. */
export function delimiterOf(line: string): Delimiter | undefined {
  if (line.length < 2 || !'-.=*_+|,:!/~`'.includes(line.charAt(0))) return undefined;
  if (line === '--') return { terminator: line, mark: '--' };
  const fence = /^```(?!`)/.test(line);
  if (fence) return { terminator: '```', mark: '`' };
  const table = /^([|,:!])={3,}$/.exec(line);
  if (table) return { terminator: line, mark: table[1] ?? '|' };
  return /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|~{4,})$/.test(line)
    ? { terminator: line, mark: line.charAt(0) }
    : undefined;
}

/** What a block between delimiters holds. @param style the first attribute of the line above; `substitutions` the value of `subs` there */
export function contentOf({ mark }: Delimiter, style: string, substitutions: string | undefined): Content {
  if ('|,:!'.includes(mark)) return 'table';
  if (mark === '/') return 'comment';
  if (mark === '+') return mathStyles.has(style) ? 'verbatim' : 'raw';
  if (mark === '--') return contentOfStyle(style, substitutions) ?? 'compound';
  if (mark === '_' && style === 'verse') return 'text';
  return '-.`'.includes(mark) ? verbatim(substitutions) : 'compound';
}

/** What a paragraph or an open block holds by its style; undefined for one that is read as usual. */
export function contentOfStyle(style: string, substitutions: string | undefined): Content | undefined {
  if (style === 'pass') return 'raw';
  if (style === 'comment') return 'comment';
  if (style === 'verse') return 'text';
  if (style === 'listing' || style === 'literal' || style === 'source') return verbatim(substitutions);
  return mathStyles.has(style) || diagrams.has(style) ? 'verbatim' : undefined;
}

/** Macros work in a listing where its author asks for them. */
function verbatim(substitutions: string | undefined): Content {
  return /(?:^|[,+\s])(?:macros|normal|m|n)(?=$|[,+\s])/.test(substitutions ?? '') ? 'text' : 'verbatim';
}

const mathStyles: ReadonlySet<string> = new Set(['stem', 'latexmath', 'asciimath']);

/** Languages of Asciidoctor Diagram and Kroki: their blocks hold the source of a picture. */
const diagrams: ReadonlySet<string> = new Set(
  `a2s actdiag barcode blockdiag bpmn bytefield c4plantuml d2 dbml diagrams ditaa dpic erd excalidraw gnuplot graphviz lilypond meme mermaid msc
  mscgen nomnoml nwdiag packetdiag penrose pikchr pintora plantuml rackdiag salt seqdiag shaape smcat structurizr svgbob symbolator syntrax tikz
  umlet vega vegalite wavedrom wireviz`.split(/\s+/),
);

/** A block that is open while the lines are read. */
export type OpenBlock = Delimiter & {
  readonly content: Content;
  /** From the line after its delimiter. */
  readonly from: number;
  readonly attributes: BlockAttributes;
  /** Whether it stands in a list, which goes on behind it. */
  readonly isInList: boolean;
};

/** The blocks around a line. The outermost one with a delimiter ends at it, whatever is open inside. */
export type OpenBlocks = {
  readonly open: (block: OpenBlock) => void;
  /** Ends the blocks that a line ends, and returns them from the outermost on; none when it ends none. */
  readonly close: (line: string) => readonly OpenBlock[];
  readonly innermost: () => OpenBlock | undefined;
};

export function createOpenBlocks(): OpenBlocks {
  const blocks: OpenBlock[] = [];
  const places = new Map<string, number>();
  return {
    open(block) {
      places.set(block.terminator, blocks.length);
      blocks.push(block);
    },
    close(line) {
      const place = places.get(line);
      if (place === undefined) return [];
      const closed = blocks.splice(place);
      for (const { terminator } of closed) places.delete(terminator);
      return closed;
    },
    innermost: () => blocks.at(-1),
  };
}
