/** How a terminal shows pictures: its own sequence of each. */
export type PictureProtocol = 'iterm' | 'kitty';

/** Terminals that say their name, with the protocol that their documentation names. */
const programs: Readonly<Partial<Record<string, PictureProtocol>>> = {
  'iTerm.app': 'iterm',
  WezTerm: 'iterm',
  ghostty: 'kitty',
};

/** The protocol of a terminal, by its environment; undefined for one that shows no pictures, and where another program is in between. */
export function pictureProtocol(env: Readonly<Record<string, string | undefined>>): PictureProtocol | undefined {
  if (env.TMUX !== undefined || env.STY !== undefined) return undefined;
  return env.KITTY_WINDOW_ID === undefined ? programs[env.TERM_PROGRAM ?? ''] : 'kitty';
}

/** Bytes; a larger picture would hold a terminal up. */
const mostBytes = 8 * 1024 * 1024;
/** Rows of a picture. */
const rows = 16;

/** What iTerm2 and its kin decode. A drawing (SVG) is not among it. */
const decoded: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);

/**
 * The sequence that shows a picture; undefined for a kind that the terminal cannot decode. It is base64 and our own words: nothing of the
 * picture can steer the terminal.
 */
export function pictureSequence(
  { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string },
  protocol: PictureProtocol,
): string | undefined {
  if (bytes.length > mostBytes) return undefined;
  const data = Buffer.from(bytes).toString('base64');
  if (protocol === 'iterm') {
    if (!decoded.has(mediaType)) return undefined;
    return `\u001b]1337;File=inline=1;size=${bytes.length};height=${rows};preserveAspectRatio=1:${data}\u0007`;
  }
  // Of the formats of files, Kitty's protocol has PNG alone.
  return mediaType === 'image/png' ? kitty(data) : undefined;
}

/** In pieces of at most 4,096 bytes, as the protocol wants them; without an answer of the terminal, which would be read as keys. */
function kitty(data: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < data.length; from += 4096) {
    const more = from + 4096 < data.length ? 1 : 0;
    const head = from === 0 ? `a=T,f=100,q=2,r=${rows},m=${more}` : `m=${more}`;
    pieces.push(`\u001b_G${head};${data.slice(from, from + 4096)}\u001b\\`);
  }
  return pieces.join('');
}
