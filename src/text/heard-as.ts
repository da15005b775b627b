import type { Image } from '../model/image.ts';
import { fileName } from './file-name.ts';

/** What a screen reader says for an image. */
export type Heard = {
  /** Role of the control, role of the image, name: `link, graphic, Settings page`; empty where nothing is said. */
  readonly line: string;
  /** What a reader of this line should know; undefined where it says everything. */
  readonly note: string | undefined;
};

type Spoken = Pick<Image, 'src' | 'alt' | 'name' | 'decorative' | 'kind'> & {
  readonly context: Pick<Image['context'], 'control'>;
};

/**
 * The line of a screen reader for an image, in the words that NVDA uses. Screen readers differ in order and roles; what they agree on is
 * which name they take (Accessible Name and Description Computation 1.2) and that an empty one removes the image.
 */
export function heardAs(image: Spoken): Heard {
  const { control } = image.context;
  const opening = control === undefined ? [] : [control.kind];
  const rest = control === undefined || control.otherText === '' ? [] : [control.otherText];
  if (image.alt.kind === 'dynamic') {
    return {
      line: [...opening, roleOf(image), '…', ...rest].join(', '),
      note: 'The text is computed, so it is not known here.',
    };
  }
  if (isSilent(image)) {
    if (control !== undefined && rest.length === 0) return nameless(control.kind, control.target);
    return { line: [...opening, ...rest].join(', '), note: 'The picture is skipped.' };
  }
  if (image.name === undefined) {
    const parts = [...opening, roleOf(image), fileName(image.src), ...rest];
    return {
      line: parts.filter((part) => part !== '').join(', '),
      note: 'It has no name: some screen readers read the file name, others only say that there is a graphic.',
    };
  }
  return { line: [...opening, roleOf(image), image.name, ...rest].join(', '), note: undefined };
}

/** An image as it would be with another text. An empty one makes it decorative. */
export function withAlt<Kind extends Spoken>(image: Kind, alt: string): Kind {
  return alt === ''
    ? { ...image, alt: { kind: 'empty' }, name: undefined, decorative: true }
    : { ...image, alt: { kind: 'text', text: alt }, name: alt, decorative: false };
}

function isSilent({ alt, name, decorative }: Spoken): boolean {
  return decorative || (alt.kind === 'empty' && name === undefined);
}

/** A control without a name is announced by its address. */
function nameless(kind: string, target: string | undefined): Heard {
  const line = [kind, ...(target === undefined ? [] : [target])].join(', ');
  return { line, note: `The ${kind} has no name: readers hear its address, or only that there is one.` };
}

function roleOf({ kind }: Spoken): string {
  return kind === 'button' || kind === 'link' ? kind : 'graphic';
}
