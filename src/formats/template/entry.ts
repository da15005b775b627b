import type { Format } from '../../model/format.ts';
import { knownElementTokens } from '../components.ts';
import { atMark } from '../../lib/at-mark.ts';
import { anyOf, type FormatEntry, type Tokens } from '../entry.ts';
import { loadWithFrontMatter } from '../front-matter/load.ts';
import { elementSyntaxes } from '../page/tokens.ts';

/** What differs between the entries of template languages. */
type Template = Pick<FormatEntry, 'name' | 'extensions'> & {
  readonly load: () => Promise<Format>;
  /** Matches in every text with an image that code of the language writes; undefined for a language without such code. */
  readonly tokens?: Tokens;
  readonly syntaxes?: readonly string[];
  /** Whether most files of the language are programs that show nothing. */
  readonly isCode?: boolean;
  /** Whether generators of sites that take its templates for pages have front matter in them. */
  readonly hasFrontMatter?: boolean;
};

/** The entry of a template language: HTML pages with code, in which `role` may be the name of a variable. */
export function templateEntry({
  name,
  extensions,
  load,
  tokens,
  syntaxes = [],
  isCode,
  hasFrontMatter = false,
}: Template): FormatEntry {
  return {
    name,
    extensions,
    isOther,
    tokens: anyOf(tagTokens, knownElementTokens, ...(tokens ? [tokens] : [])),
    syntaxes: [...elementSyntaxes, 'component', ...syntaxes, ...(hasFrontMatter ? ['front-matter'] : [])],
    hasComponents: false,
    hasFrontMatter,
    ...(isCode === true && { isCode }),
    load: hasFrontMatter ? async (page) => loadWithFrontMatter(page, { plain: await load() }) : load,
  };
}

/** Whether a template makes a file that is no HTML. What a feed calls an image is none. */
function isOther(path: string): boolean {
  const [, made = ''] = /\.([a-z0-9]+)\.[a-z0-9]+$/.exec(path.slice(-longestEnding)) ?? [];
  return others.has(made);
}

const longestEnding = 30;

const others = new Set(
  `js cjs mjs ts jsx tsx css scss sass less json xml rss atom yml yaml toml conf cfg ini env properties sh bash ps1 sql txt text csv ics md
  markdown rst adoc tex py rb go java kt cs proto service plist spec tf hcl repo list cnf po graphql`.split(/\s+/),
);

const tagTokens = anyOf(
  atMark('<', /<(?:img|image|svg|input|area|object|embed)\b/i),
  atMark('=', /=(?<=\brole\s{0,9}=)\s{0,9}[\\"'{<]{0,3}\s{0,9}(?:img|image|graphics|[{<$@%?])/i),
);
