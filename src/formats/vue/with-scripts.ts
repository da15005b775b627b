import type { Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { jsx } from '../jsx/index.ts';
import { scanVue } from './blocks.ts';
import { vue } from './index.ts';

/** Components of Vue whose scripts may have JSX (`<script lang="tsx">`): their template, and the elements in their code. */
export const vueWithScripts: Format = {
  read(text: string, components?: Components): Found {
    const template = vue.read(text, components);
    const script = jsx.read(codeOf(text), components);
    return {
      images: inOrder([template.images, script.images]).map(({ item }) => item),
      tolerance: template.tolerance ?? script.tolerance,
    };
  },

  outline(text: string, components?: Components): Outline {
    const outlines = [vue.outline(text, components), jsx.outline(codeOf(text), components)];
    const all = inOrder(outlines.map(({ images }) => images));
    return {
      images: all.map(({ item }) => item),
      without: (changes) =>
        outlines
          .map((outline, part) => outline.without(changes.map((change) => changeIn(part, change, all[change.index]))))
          .join('\n'),
    };
  },

  comments: (text: string): readonly Comment[] =>
    inOrder([vue.comments(text), jsx.comments(codeOf(text))]).map(({ item }) => item),

  setAlt: (text: string, image: Image, alt: string): Edit => formatOf(text, image).setAlt(text, image, alt),

  setDecorative: (text: string, image: Image): Edit | undefined => formatOf(text, image).setDecorative(text, image),
};

/** An item of one of several lists, and its place there. */
type Item<Of> = { readonly item: Of; readonly list: number; readonly index: number };

function inOrder<Of extends { readonly span: Span }>(lists: readonly (readonly Of[])[]): readonly Item<Of>[] {
  return lists
    .flatMap((items, list) => items.map((item, index) => ({ item, list, index })))
    .sort((one, other) => one.item.span.start - other.item.span.start);
}

/** A change as a part of the file sees it: of an image of another part, it only moves what is behind it. */
function changeIn(part: number, change: Change, image: Item<Image> | undefined): Change {
  return { ...change, index: image?.list === part ? image.index : -1 };
}

/** The scripts with JSX at their places, and nothing else. */
function codeOf(text: string): string {
  let code = '';
  for (const { start, end } of scanVue(text, {}).jsx)
    code += blank(text.slice(code.length, start)) + text.slice(start, end);
  return code;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function formatOf(text: string, { span }: Image): Format {
  return scanVue(text, {}).jsx.some(({ start, end }) => start <= span.start && span.end <= end) ? jsx : vue;
}
