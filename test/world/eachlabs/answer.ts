import { createHash } from 'node:crypto';

/** A sentence as the model might say it: the same picture gets the same one, another picture most likely another. */
export function plausibleSentence({ image }: { readonly image: Uint8Array | undefined }): string {
  const [first = 0, second = 0] = createHash('sha256')
    .update(image ?? '')
    .digest();
  return `${pick(subjects, first)} ${pick(details, second)}.`;
}

const subjects = [
  'Settings page',
  'Sign-in form',
  'Dashboard',
  'Terminal window',
  'File browser',
  'Table of invoices',
  'Calendar',
  'Map of the harbour',
];

const details = [
  'with two switches turned on',
  'beside a narrow blue sidebar',
  'showing three rows and a search field',
  'with a green button in the corner',
  'under a banner that warns about unsaved changes',
  'in dark colours',
  'with an open menu of four entries',
  'next to a list of team members',
];

function pick(words: readonly string[], byte: number): string {
  return words[byte % words.length] ?? '';
}
