import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { escapeLabel } from '../markdown/label.ts';
import type { DialectImage, MarkedDialect } from './dialect.ts';
import { decodeReferences } from './references.ts';
import { isSizeWord, wordsOf } from './slide-words.ts';

/**
 * Images of slides in Marp and what is made like it: some words of the label lay the picture out and are no text (`![w:300 A pump](a.png)`), and
 * `bg` makes it the background of its slide (Marpit, "Image syntax"). A background without other words is decorative: it is drawn by CSS.
 */
export const slides: MarkedDialect = {
  syntax: 'slide-image',
  tokens: /!\[bg\b|\b(?:w|h|width|height):[\d.a]|\nmarp:[ \t]*true/,
  opening: /^!\[/,
  pattern:
    /(?<!\\)!\[(?:\\[^\n]|[^[\]\\\n`]){1,300}\]\((?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g,

  read: (construct, start) => (isUnmistakable(construct) ? slideImage(construct, start) : undefined),

  readIn: (text) => (text.startsWith('---') && deck.test(text.slice(0, longestFrontMatter)) ? slideImage : undefined),

  setAlt(text: string, { span, altSpan }: Image, alt: string): Edit {
    const label = labelOf(text.slice(span.start, span.end));
    const isBackground = wordsOf(label).some(({ word }) => word === 'bg');
    const kept = wordsOf(text.slice(altSpan.start, altSpan.end), isBackground).filter(({ isKeyword }) => isKeyword);
    const words = wordsOf(escapeLabel(alt), isBackground).map(({ word, isKeyword }) =>
      isKeyword ? plain(word) : word,
    );
    const space = altSpan.start === altSpan.end ? ' ' : '';
    return { span: altSpan, text: space + [...kept.map(({ word }) => word), ...words].join(' ') };
  },
};

const deck = /\nmarp:[ \t]*true\b/;
/** UTF-16 units. */
const longestFrontMatter = 2000;
const parts = /^!\[((?:\\[^\n]|[^[\]\\\n`])*)\]\((<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"([^"\n]*)")?\)$/;

function labelOf(construct: string): string {
  return parts.exec(construct)?.[1] ?? '';
}

/** Whether no other tool would have such a label: with a size, or with `bg` and a word that goes with it. */
function isUnmistakable(construct: string): boolean {
  const words = wordsOf(labelOf(construct));
  if (words.some(({ word }) => isSizeWord(word))) return true;
  return words[0]?.word === 'bg' && words[1]?.isKeyword === true;
}

function slideImage(construct: string, start: number): DialectImage | undefined {
  const [, label = '', target = '', title] = parts.exec(construct) ?? [];
  const words = wordsOf(label);
  const keywords = words.flatMap(({ word, isKeyword }) => (isKeyword ? [word] : []));
  if (keywords.length === 0) return undefined;
  const said = words.filter(({ isKeyword }) => !isKeyword);
  const labelStart = start + '!['.length;
  const labelEnd = labelStart + label.length;
  const written = said.map(({ word }) => word).join(' ');
  return {
    syntax: slides.syntax,
    emptyIsDecision: keywords.includes('bg'),
    attribute: undefined,
    src: target.replace(/^<|>$/g, ''),
    alt: decodeReferences(written.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)),
    altSpan: {
      start: said[0] ? labelStart + said[0].start : labelEnd,
      end: labelStart + (said.at(-1)?.end ?? label.length),
    },
    span: { start, end: start + construct.length },
    caption: undefined,
    link: undefined,
    attributes: title === undefined ? {} : { title },
    others: [...keywords, construct.slice('!['.length + label.length)],
  };
}

/** A word that reads the same and is no keyword. */
function plain(word: string): string {
  return `&#${word.charCodeAt(0)};${word.slice(1)}`;
}
