/** What a key does, in the order of the help. */
export type Command =
  | 'accept'
  | 'edit'
  | 'decorative'
  | 'ignore'
  | 'skip'
  | 'undo'
  | 'next'
  | 'previous'
  | 'next-file'
  | 'everywhere'
  | 'again'
  | 'ground'
  | 'copy'
  | 'overview'
  | 'help';

type Key = {
  readonly key: string;
  readonly command: Command;
  readonly does: string;
  /** Where it does something; everywhere, unless given. */
  readonly only?: 'workbench' | 'report';
};

/** The single keys of the page. They work outside of fields, and can be switched off (WCAG 2.1.4). */
export const keys: readonly Key[] = [
  { key: 'a', command: 'accept', does: 'Accept the draft that is chosen' },
  { key: 'e', command: 'edit', does: 'Edit the text' },
  { key: 'd', command: 'decorative', does: 'Mark the picture as decorative' },
  { key: 'i', command: 'ignore', does: 'Ignore the finding, with a reason' },
  { key: 's', command: 'skip', does: 'Skip the image for now' },
  { key: 'u', command: 'undo', does: 'Take the last decision back' },
  { key: 'j', command: 'next', does: 'Next image' },
  { key: 'k', command: 'previous', does: 'Previous image' },
  { key: 'f', command: 'next-file', does: 'Next file' },
  { key: 'p', command: 'everywhere', does: 'Decide for all places of the picture, or for this one alone' },
  { key: 'r', command: 'again', does: 'Ask the model for other words', only: 'workbench' },
  { key: 'g', command: 'ground', does: 'Ground behind the picture: light, dark, chequered' },
  { key: 'c', command: 'copy', does: 'Copy the fixed line', only: 'report' },
  { key: 'o', command: 'overview', does: 'Overview: verdict, folders, notes', only: 'report' },
  { key: '?', command: 'help', does: 'Show or hide this list' },
];

/** The keys of a room. @param isWriting whether it is the workbench */
export function keysOf(isWriting: boolean): readonly Key[] {
  return keys.filter(({ only }) => only === undefined || (only === 'workbench') === isWriting);
}

/** What a `KeyboardEvent` of a browser says. */
type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
};

/** The command of a key, or the number of a draft (from 0); undefined for any other. @param isTyping whether a field has the focus */
export function commandOf(pressed: Pressed, isTyping: boolean): Command | number | undefined {
  if (isTyping || pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return undefined;
  if (/^[1-9]$/.test(pressed.key)) return Number(pressed.key) - 1;
  return keys.find(({ key }) => key === pressed.key.toLowerCase())?.command;
}
