import type { Line } from './lines.ts';

/** Keys of the terminal: those of the page, where a terminal can do the same. */
export const commands = {
  a: 'Accept the draft that is chosen',
  e: 'Edit the text; Enter writes it, Esc leaves it',
  d: 'Decorative: mark the picture in the syntax of its file',
  i: 'Ignore the finding, with a reason and an optional end',
  s: 'Skip the image',
  u: 'Undo the last decision, in all places that it changed',
  p: 'Decide for all open places of the same picture',
  r: 'Ask the model for other words, with an optional hint',
  j: 'Next image',
  k: 'Previous image',
  q: 'Quit; Ctrl-C and Ctrl-D do the same',
  '?': 'This list',
} as const;

export type Command = keyof typeof commands;

export function isCommand(key: string): key is Command {
  return Object.hasOwn(commands, key);
}

export const shortKeys = 'a accept · 1-9 draft · e edit · d decorative · i ignore · s skip · u undo · q quit · ? help';

export const helpLines: readonly Line[] = [
  ...Object.entries(commands).map(([key, does]): Line => ['  ', { text: key, style: 'bold' }, `    ${does}`]),
  ['  ', { text: '1-9', style: 'bold' }, '  Choose a draft'],
];
