import { posix } from 'node:path';
import { keepRecent } from '../lib/keep-recent.ts';
import { languageOfPath } from '../text/language.ts';

/** Folders that site generators use for content: the root of the site is above them. */
const contentFolders = new Set(
  'docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(
    ' ',
  ),
);

/** The root folder of a document's site, with `/` at its end; empty for the root of the repository. */
export const siteFolder = keepRecent((documentPath): string => {
  const folders = documentPath.split('/').slice(0, -1);
  const first = folders.findIndex((folder) => contentFolders.has(folder));
  return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
});

/** The folders around a document, the nearest first, each with `/` at its end; the last one, the root of the repository, is empty. */
export const ancestors = keepRecent((documentPath): readonly string[] => {
  const folders = documentPath.split('/').slice(0, -1);
  const depths = Array.from(folders, (_, index) => folders.length - index);
  // For a path deeper than any site, both ends: published files are beside the page or near the root.
  const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
  return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
});

const ends = 4;

/**
 * Folders that sites publish as `/`, at and below one of {@link ancestors}, without `/` at their end; in the root of the repository, the site may also
 * have a folder of its own.
 */
export const siteRoots = keepRecent(
  (base): readonly string[] =>
    (base === '' ? [...roots, ...rootsOfSites] : roots).map((root) => `${base}${root}`.slice(0, -1)),
  200,
);

/**
 * Docusaurus, Hugo and SvelteKit `static`, Vite, Next and Astro `public`, MkDocs `docs`, Hugo and Jekyll `assets`, mdBook and
 * Eleventy `src`, Hexo `source`, Gatsby `src/images`, VuePress `.vuepress/public`, GitBook `.gitbook/assets`, Obsidian `attachments`.
 */
const roots = [
  '',
  'static/',
  'public/',
  'docs/',
  'assets/',
  'src/',
  'source/',
  'content/',
  'src/assets/',
  'src/images/',
  'src/static/',
  '.vuepress/public/',
  '.gitbook/assets/',
  'attachments/',
  'images/',
  // The folder that sites most often give to Nuxt Image.
  'static/img/',
  'public/img/',
] as const;

const rootsOfSites = [
  'website/',
  'site/',
  'docs/',
  'www/',
  'web/',
  'apps/docs/',
  'apps/web/',
  'packages/docs/',
].flatMap((site) => [`${site}static/`, `${site}public/`, `${site}src/`]);

/** The folders that the alias at the beginning of `path` may mean, and the path after it; undefined without an alias. */
export function aliasFolders(path: string): { readonly folders: readonly string[]; readonly rest: string } | undefined {
  const [opening, name = ''] = /^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path) ?? [];
  if (opening === undefined) return undefined;
  const folders = name === '' ? aliases[opening] : [`src/${name}/`, `${name}/`, `src/lib/${name}/`, `app/${name}/`];
  return folders && { folders, rest: path.slice(opening.length) };
}

/** Docusaurus `@site`; Nuxt, Vite, Vue and Astro `~`, `@`, `~~`, `@@`; SvelteKit `$lib`; Microsoft Learn `~`. */
const aliases: Readonly<Partial<Record<string, readonly string[]>>> = {
  '@site/': [''],
  '~~/': [''],
  '@@/': [''],
  '~/': ['', 'src/', 'app/', 'assets/', 'public/', 'static/'],
  '@/': ['src/', '', 'app/', 'assets/', 'public/', 'static/'],
  '$lib/': ['src/lib/'],
};

/** The folder that a page becomes when its address ends with `/` (MkDocs, Hugo, Jekyll): relative addresses begin there. */
export const pageFolder = keepRecent((documentPath): string => {
  const { dir, name } = posix.parse(documentPath);
  return /^(?:_?index|readme)$/i.test(name) ? dir : posix.join(dir, name);
});

/** Paths of the page that a translated page may be a translation of: `docs/fr/a.md` of `docs/a.md` and `docs/en/a.md`. */
export const translations = keepRecent((documentPath): readonly string[] => {
  const docusaurus = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s;
  const [, site = '', plugin, instance, rest = ''] = docusaurus.exec(documentPath) ?? [];
  if (plugin !== undefined) return [docusaurusSource(site, plugin, instance, rest)];
  const segments = documentPath.split('/');
  const language = languageOfPath(documentPath) ?? segments.find((segment) => countries.has(segment));
  if (language === undefined) return [];
  const at = segments.indexOf(language);
  const withInstead = (...names: readonly string[]) => segments.toSpliced(at, 1, ...names).join('/');
  const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
  return [withInstead(), ...others];
});

/** Codes of countries that sites use for languages. */
const countries: ReadonlySet<string> = new Set('br cn cz dk gr jp kr se tw ua'.split(' '));

/** Docusaurus, "i18n - Tutorial": `current` is the folder of the docs, an older version has a folder of its own. */
function docusaurusSource(site: string, plugin: string, instance: string | undefined, path: string): string {
  if (plugin === 'pages') return `${site}src/pages/${path}`;
  if (plugin === 'blog') return `${site}${instance ?? 'blog'}/${path}`;
  if (path.startsWith('current/')) return `${site}${instance ?? 'docs'}/${path.slice('current/'.length)}`;
  return `${site}${instance === undefined ? '' : `${instance}_`}versioned_docs/${path}`;
}
