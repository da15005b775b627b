import type { Format } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { combined } from '../combined.ts';
import { readNotebook } from './cells.ts';
import { notebook } from './index.ts';
import { outlineOutput } from './outline-output.ts';
import { readOutputs, type OutputPicture } from './outputs.ts';

const outputs: Format = {
  read: (text) => ({ images: imagesOf(text) }),
  // What is around the metadata of pictures is in the outline of the cells.
  outline: (text) => ({
    images: imagesOf(text),
    without(changes) {
      const changed = new Set(changes.map(({ index }) => index));
      return readOutputs(text)
        .map((picture, index) => outlineOutput(text, picture, changed.has(index)))
        .join('\n');
    },
  }),
  comments: () => [],
  setAlt,
  setDecorative: (text, image) => setAlt(text, image, ''),
};

const both = combined([
  { format: outputs, textOf: (text) => text, owns: (_, { syntax }) => syntax === 'output' },
  { format: notebook, textOf: (text) => text, owns: () => true },
]);

/** Notebooks with the pictures that their code has put out. */
export const notebookWithOutputs: Format = { ...notebook, ...both };

function imagesOf(text: string): readonly Image[] {
  return readOutputs(text).map((picture) => toImage(picture, headingAt(text, picture)));
}

/** The heading of the cells around it, where a cell of Markdown follows that knows it. */
function headingAt(text: string, { span }: OutputPicture): string | undefined {
  return readNotebook(text).cells.find((cell) => cell.span.start > span.end)?.headingBefore;
}

function toImage({ span, alt, altSpan }: OutputPicture, heading: string | undefined): Image {
  return {
    src: '',
    alt: alt === undefined ? { kind: 'absent' } : alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
    name: alt === '' ? undefined : alt,
    decorative: alt === '',
    markedDecorative: alt === '',
    title: undefined,
    width: undefined,
    height: undefined,
    syntax: 'output',
    kind: 'picture',
    isComputed: true,
    emptyIsDecision: true,
    decorativeBy: 'other',
    attribute: 'alt',
    span,
    altSpan,
    context: {
      control: undefined,
      figcaption: undefined,
      labels: [],
      heading,
      nearby: '',
      language: undefined,
      adjacentLinkText: undefined,
    },
  };
}

function setAlt(text: string, { span, altSpan }: Image, alt: string): Edit {
  const picture = readOutputs(text).find((one) => one.span.start === span.start);
  const [before, after] = picture?.around ?? ['', ''];
  return { span: altSpan, text: before + JSON.stringify(alt.replace(/\s+/g, ' ').trim()) + after };
}
