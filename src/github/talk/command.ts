/** What a person asks for in a comment. */
export type TalkCommand =
  | { readonly kind: 'decorative' }
  | { readonly kind: 'ignore'; readonly reason: string }
  /** @see Wanted.retry */
  | { readonly kind: 'again'; readonly hint: string }
  /** The suggestion of one comment, or of all that stood there when it was asked for. */
  | { readonly kind: 'accept'; readonly all: boolean }
  /** It begins like a command, and is none. */
  | { readonly kind: 'unknown' };

/** UTF-16 units of a reason or a hint that count. */
const longestWords = 300;

/**
 * The command in the first line of a comment; undefined where there is none. A quoted command is none: its line begins with `>`.
 *
 * @param body untrusted
 */
export function commandIn(body: string): TalkCommand | undefined {
  const [line = ''] = body.trimStart().split('\n');
  const [sign, name = '', ...rest] = line.trim().split(/\s+/);
  if (sign !== '/alt') return undefined;
  const words = rest.join(' ').slice(0, longestWords);
  switch (name.toLowerCase()) {
    case 'decorative':
      return { kind: 'decorative' };
    case 'ignore':
      return { kind: 'ignore', reason: words };
    case 'again':
      return { kind: 'again', hint: words };
    case 'accept':
      if (words === '') return { kind: 'accept', all: false };
      return words.toLowerCase() === 'all' ? { kind: 'accept', all: true } : { kind: 'unknown' };
    default:
      return { kind: 'unknown' };
  }
}
