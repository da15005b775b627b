import type { Address } from './address.ts';
import { services } from './words/services.ts';

/** A page on a known service. */
export type Place = {
  /** Undefined where the address does not contain it. */
  readonly name: string | undefined;
  readonly service: string;
  /** Whether that is the name of one repository, package, person or group, and not only of the service or of the kind of page. */
  readonly isOneThing: boolean;
};

/** Undefined for a site that is no known service. */
export function placeAt(address: Address, english: boolean): Place | undefined {
  const host = address.host.replace(/^m\./, '').replace(/^.+\.(?=slack\.com$)/, '');
  const service = services.get(host);
  if (service === undefined) return undefined;
  if (whole.has(service) || address.segments.every((segment) => /^[a-z]{2}(?:-[a-z]{2})?$/i.test(segment)))
    return { name: service, service, isOneThing: false };
  const what = (byService.get(service) ?? handle)(address, english);
  if (what === undefined) return { name: undefined, service, isOneThing: false };
  const isOneThing = !shows.has(service);
  if (what.startsWith('='))
    return { name: what.slice(1), service, isOneThing: isOneThing && what.startsWith('=Sponsor ') };
  return { name: english ? `${what} on ${service}` : `${service}: ${what}`, service, isOneThing };
}

/** Services whose pages are posts and videos: each has a title of its own, which no address contains. */
const shows: ReadonlySet<string> = new Set(['X', 'YouTube', 'Vimeo']);

/** Services whose pages all have one purpose: a chat to join, a store to install from, a way to donate. */
const whole: ReadonlySet<string> = new Set(
  `Discord|Slack|Telegram|WhatsApp|Gitter|Matrix|PayPal|App Store|TestFlight|Google Play|F-Droid|Flathub|Snap Store|Microsoft Store|Firefox Add-ons|Chrome Web Store|Visual Studio Marketplace|Open VSX|Spotify|Apple Podcasts|LinkedIn|Facebook|Product Hunt|Buy Me a Coffee`.split(
    '|',
  ),
);

/** The meaning of an address on a service; `=` before words that already name the service. */
type Meaning = (address: Address, english: boolean) => string | undefined;

/** On most services a path of one part is the name of a person or a thing. */
const handle: Meaning = ({ segments }) => {
  const [only, more] = segments;
  return more === undefined && only !== undefined && /^@?[\w.-]{1,40}$/.test(only) ? only.replace(/^@/, '') : undefined;
};

const byService: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['GitHub', repository],
  ['GitLab', repository],
  ['Codeberg', repository],
  ['Bitbucket', repository],
  ['X', post],
  ['YouTube', video],
  ['Vimeo', ({ segments: [id = ''] }, english) => (english && /^\d+$/.test(id) ? 'Video' : undefined)],
  ['npm', named('package')],
  ['PyPI', named('project')],
  ['crates.io', named('crates')],
  ['Packagist', named('packages')],
  ['RubyGems', named('gems')],
  ['NuGet', named('packages')],
  ['Docker Hub', ({ segments: [kind, ...name] }) => (kind === 'r' || kind === '_' ? joined(name) : undefined)],
  [
    'Reddit',
    ({ segments: [kind, name, more] }) =>
      kind === 'r' && name !== undefined && more === undefined ? `r/${name}` : undefined,
  ],
  ['Hugging Face', ({ segments }) => (segments.length === 2 ? joined(segments) : undefined)],
  ['Stack Overflow', ({ segments: [kind, by, tag] }) => (kind === 'questions' && by === 'tagged' ? tag : undefined)],
  ['DOI', () => '=DOI'],
  ['ORCID', () => '=ORCID'],
  ['arXiv', () => '=arXiv'],
  ['Hacker News', () => '=Hacker News'],
  ['W3C', () => undefined],
  ['MDN', () => undefined],
  ['DEV', handle],
]);

/** `/package/NAME`, with a scope where it has one. */
function named(kind: string): Meaning {
  return ({ segments: [first, ...name] }) => (first === kind ? joined(name) : undefined);
}

function joined(name: readonly string[]): string | undefined {
  const text = name.join('/').replace(/^@/, '');
  return name.length <= 2 && /^[\w./-]{1,60}$/.test(text) ? text : undefined;
}

function repository(address: Address, english: boolean): string | undefined {
  const [owner = '', name, section, ...rest] = address.segments;
  if (owner === 'sponsors') return english && name !== undefined ? `=Sponsor ${name} on GitHub` : undefined;
  if (owner === 'orgs') return name;
  if (reserved.has(owner)) return undefined;
  if (name === undefined) return handle(address, english);
  const whole = joined([owner, name.replace(/\.git$/, '')]);
  if (section === undefined || whole === undefined) return whole;
  if (!english) return undefined;
  const file = section === 'releases' && rest.includes('download') ? (rest.at(-1) ?? '') : '';
  if (/^[\w.+-]{1,60}$/.test(file) && file !== 'download') return `=Download ${file} from GitHub`;
  const part = sections.get(section);
  if (part !== undefined)
    return /^\d+$/.test(rest[0] ?? '') ? `${part.one} ${rest[0] ?? ''} of ${whole}` : `${part.all} of ${whole}`;
  if (section !== 'tree' && section !== 'blob') return undefined;
  const page = rest.slice(1).at(-1) ?? 'README';
  // In a folder, a README is about something else: a part, or the same in another language.
  if (/^readme\b/i.test(page)) return rest.length > 2 ? undefined : whole;
  return /^[\w.-]{1,40}$/.test(page) ? `${page} in ${whole}` : undefined;
}

const reserved = new Set(
  'features marketplace topics apps login settings search about pricing collections explore site enterprise codespaces users'.split(
    ' ',
  ),
);

const sections: ReadonlyMap<string, { readonly one: string; readonly all: string }> = new Map([
  ['issues', { one: 'Issue', all: 'Issues' }],
  ['pull', { one: 'Pull request', all: 'Pull requests' }],
  ['pulls', { one: 'Pull request', all: 'Pull requests' }],
  ['discussions', { one: 'Discussion', all: 'Discussions' }],
  ['releases', { one: 'Releases', all: 'Releases' }],
  ['tags', { one: 'Tags', all: 'Tags' }],
  ['actions', { one: 'Workflow runs', all: 'Workflow runs' }],
  ['wiki', { one: 'Wiki', all: 'Wiki' }],
  ['stargazers', { one: 'Stargazers', all: 'Stargazers' }],
]);

function post(address: Address, english: boolean): string | undefined {
  const [who = '', kind] = address.segments;
  if (/^(?:intent|share|search|hashtag|i|home)$/i.test(who)) return undefined;
  if (kind === 'status') return english ? `Post by ${who}` : who;
  return handle(address, english);
}

function video({ host, segments: [first = '', second] }: Address, english: boolean): string | undefined {
  if (!english) return '=YouTube';
  if (host === 'youtu.be' || first === 'watch' || first === 'shorts' || first === 'live' || first === 'embed')
    return 'Video';
  if (first === 'playlist') return 'Playlist';
  if (first.startsWith('@')) return first.slice(1);
  return (first === 'c' || first === 'user') && second !== undefined ? second : 'Channel';
}
