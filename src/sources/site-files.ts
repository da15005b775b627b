import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders in which the configuration of a site stands; to look into them costs little, and to list a repository does not. */
const folders = [
  '.vitepress',
  '.vuepress',
  'config/_default',
  // Where Starlight keeps its pages, which tells it from Astro.
  'src/content',
  ...[
    'docs',
    'doc',
    'documentation',
    'website',
    'site',
    'www',
    'web',
    'book',
    'guide',
    'docs/source',
    'apps/docs',
    'packages/docs',
  ].flatMap((site) => [
    site,
    `${site}/src/content`,
    `${site}/.vitepress`,
    `${site}/.vitepress/config`,
    `${site}/config/_default`,
  ]),
  '.vitepress/config',
];

/** The files and folders near the root of a repository that tell which generator its site has; folders end with `/`. */
export async function siteFiles(root: string): Promise<readonly string[]> {
  const top = await listed(root, '');
  const names = new Set(top.map((path) => path.replace('/', '')));
  // Most repositories have two or three of these folders.
  const there = folders.filter((folder) => names.has(folder.split('/', 1)[0] ?? ''));
  const lists = await Promise.all(there.map((folder) => listed(root, folder)));
  return [...top, ...lists.flat()];
}

async function listed(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const base = folder === '' ? '' : `${folder}/`;
  return entries.map((entry) => `${base}${entry.name}${entry.isDirectory() ? '/' : ''}`);
}
