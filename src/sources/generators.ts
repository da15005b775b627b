import { posix } from 'node:path';

/** A generator of sites, by the file that it is configured with. */
export type Generator = { readonly name: string; readonly file: string };

/** In the order in which they are looked for: what another one is built on comes after it. */
const known: readonly (readonly [name: string, file: RegExp])[] = [
  ['Docusaurus', /^docusaurus\.config\.[cm]?[jt]s$/],
  ['VitePress', /^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/],
  ['VuePress', /^\.vuepress\/config\.[cm]?[jt]s$/],
  ['Astro', /^astro\.config\.[cm]?[jt]s$/],
  ['Nuxt', /^nuxt\.config\.[cm]?[jt]s$/],
  ['Next.js', /^next\.config\.[cm]?[jt]s$/],
  ['Eleventy', /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/],
  ['Hugo', /^hugo\.(?:toml|ya?ml|json)$/],
  ['Jupyter Book', /^(?:_toc\.yml|myst\.yml)$/],
  ['Jekyll', /^_config\.ya?ml$/],
  ['MkDocs', /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/],
  ['Sphinx', /^conf\.py$/],
  ['mdBook', /^book\.toml$/],
  ['Quarto', /^_quarto\.ya?ml$/],
  ['Antora', /^antora(?:-playbook)?\.ya?ml$/],
  ['GitBook', /^\.gitbook\.ya?ml$/],
  ['Mintlify', /^(?:mint|docs)\.json$/],
];

/** Folders that a configuration stands in, at most this deep below the root. */
const deepest = 3;

/** The generators that the files of a repository are for, each once, by the configuration nearest to the root. */
export function generatorsIn(files: readonly string[]): readonly Generator[] {
  const near = files
    .filter((file) => file.split('/').length <= deepest + 1)
    .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return known.flatMap(([name, pattern]) => {
    const file = near.find((path) => pattern.test(nameOf(path)));
    return file === undefined ? [] : [{ name, file }];
  });
}

/** The name of a file, with the folder that belongs to it. */
function nameOf(path: string): string {
  const folder = posix.basename(posix.dirname(path));
  const name = posix.basename(path);
  return /^\.v(?:ite|ue)press$/.test(folder) ? `${folder}/${name}` : name;
}
