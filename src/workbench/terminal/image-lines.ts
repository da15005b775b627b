import { truncate } from '../../lib/truncate.ts';
import { severityStyle } from './severity-style.ts';
import type { DraftingState, DraftView, FindingView, HeardView, ImageView, PassageView } from '../api.ts';
import { paragraph, type Line } from './lines.ts';

const unreadSentence = 'A model wrote this text, and nobody has read it: accept it, or write another.';

/** UTF-16 units of a paragraph around an image. */
const mostAround = 300;

/** What stands above an image: its place, its number, and how long the rest takes. */
export function headLines({ file, line, column }: ImageView, progress: string, width: number): readonly Line[] {
  return [['─'.repeat(Math.min(width, 80))], [{ text: `${file}:${line}:${column}`, style: 'bold' }, `  ${progress}`]];
}

/** An image as a person decides on it, below its picture. */
export function imageLines(view: ImageView, width: number, drafting: DraftingState['status']): readonly Line[] {
  return [
    ...(view.isUnread ? paragraph(unreadSentence, width, '', 'yellow') : []),
    ...findingLines(view.findings, width),
    ...passageLines(view.passage, width),
    ...paragraph(today(view), width, 'Text today: '),
    ...heardLines(view.heard, width),
    ...elsewhereLines(view, width),
    ...draftLines(view.drafts, width),
    ...modelLines(view, width, drafting),
  ];
}

export function findingLines(findings: readonly FindingView[], width: number): readonly Line[] {
  return findings.flatMap(({ severity, message, rule }) =>
    paragraph(`${severity}: ${message.replaceAll('`', '')} (${rule})`, width, '', severityStyle[severity]),
  );
}

export function heardLines({ line, note }: HeardView, width: number): readonly Line[] {
  const said = line === '' ? 'nothing' : `“${line}”`;
  return paragraph(note === undefined ? said : `${said} ${note}`, width, 'Heard as: ');
}

/** The drafts by number. @param from the first that is shown */
export function draftLines(drafts: readonly DraftView[], width: number, from = 0): readonly Line[] {
  return drafts.slice(from).flatMap((draft, index) => {
    const words = draft.source === 'decorative' ? 'decorative: nothing is said' : `“${draft.alt}”`;
    return paragraph(`${words}, from ${draft.basis}`, width, `Draft ${from + index + 1}: `);
  });
}

function modelLines({ model, drafts }: ImageView, width: number, drafting: DraftingState['status']): readonly Line[] {
  if (model.status === 'pending') return paragraph('A model is looking at the picture …', width, '', 'dim');
  // Where no image can have one, that was said at the start.
  if (model.status === 'none' && drafting === 'ready')
    return paragraph(`No draft by a model: ${model.reason}`, width, '', 'dim');
  return drafts.length === 0 ? [[{ text: 'There is no draft.', style: 'dim' }]] : [];
}

function today({ alt, isDynamic }: ImageView): string {
  if (isDynamic) return 'an expression';
  if (alt === undefined) return 'none';
  return alt === '' ? 'empty' : `“${alt}”`;
}

/** The passage around the image, as a reader sees it. */
function passageLines({ heading, before, after, figcaption, labels, control }: PassageView, width: number) {
  const around = (text: string) => paragraph(truncate(text, mostAround), width, '  │ ');
  return [
    ...(heading === undefined || before.includes(heading) ? [] : around(heading)),
    ...before.slice(-2).flatMap(around),
    ['  │ ', { text: '[the picture]', style: 'dim' as const }],
    ...after.slice(0, 1).flatMap(around),
    ...(figcaption === undefined ? [] : around(`Caption: ${figcaption}`)),
    ...labels.filter((label) => !before.includes(label)).flatMap((label) => around(`Beside it: ${label}`)),
    ...(control === undefined ? [] : around(inControl(control))),
  ];
}

function inControl({ kind, text, target }: NonNullable<PassageView['control']>): string {
  const words = text === '' ? ', which has no other text' : ` with the text “${text}”`;
  return `In a ${kind}${words}${target === undefined ? '' : ` to ${target}`}.`;
}

function elsewhereLines({ elsewhere }: ImageView, width: number): readonly Line[] {
  if (elsewhere.length === 0) return [];
  const open = elsewhere.filter(({ isOpen }) => isOpen).length;
  const texts = new Set(elsewhere.flatMap(({ alt }) => (alt === undefined || alt === '' ? [] : [`“${alt}”`])));
  const said = texts.size === 0 ? '' : `, with the text ${[...texts].slice(0, 3).join(' or ')}`;
  const decide = open === 0 ? '' : `. ${open} of them open: p decides for all`;
  return paragraph(`${elsewhere.length}${said}${decide}.`, width, 'Other places: ');
}
