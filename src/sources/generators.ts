/** A generator of sites, by the file that it is configured with. */
export type Generator = {
  readonly name: string;
  readonly file: string;
  /** Where its pictures are looked for, and what its aliases mean: the end of a sentence. */
  readonly pictures: string;
};

type Known = {
  readonly name: string;
  readonly file: RegExp;
  /** Paths beside the configuration of which one has to be there; folders end with `/`. */
  readonly beside?: readonly string[];
  readonly pictures: string;
};

/** In the order in which they are looked for: what another one is built on comes after it, and hides it where both have one folder. */
const known: readonly Known[] = [
  {
    name: 'Docusaurus',
    file: /^docusaurus\.config\.[cm]?[jt]s$/,
    pictures: 'static/, @site/, i18n/ beside the originals',
  },
  {
    name: 'VitePress',
    file: /^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/,
    pictures: 'public/, folders of languages',
  },
  { name: 'VuePress', file: /^\.vuepress\/config\.[cm]?[jt]s$/, pictures: '.vuepress/public/, folders of languages' },
  {
    name: 'Starlight',
    file: /^astro\.config\.[cm]?[jt]s$/,
    beside: ['src/content/docs/'],
    pictures: 'public/, src/assets/, ~/ and @/, folders of languages',
  },
  { name: 'Astro', file: /^astro\.config\.[cm]?[jt]s$/, pictures: 'public/, src/assets/, ~/ and @/' },
  {
    name: 'Nuxt Content',
    file: /^nuxt\.config\.[cm]?[jt]s$/,
    beside: ['content/', 'content.config.ts'],
    pictures: 'public/, static/, ~/ and @/, folders of languages',
  },
  { name: 'Nuxt', file: /^nuxt\.config\.[cm]?[jt]s$/, pictures: 'public/, static/, assets/, ~/ and @/' },
  {
    name: 'Nextra',
    file: /^next\.config\.[cm]?[jt]s$/,
    beside: ['theme.config.tsx', 'theme.config.jsx', 'theme.config.js', 'theme.config.ts'],
    pictures: 'public/, @/, folders of languages',
  },
  { name: 'Next.js', file: /^next\.config\.[cm]?[jt]s$/, pictures: 'public/, @/' },
  { name: 'SvelteKit', file: /^svelte\.config\.[cm]?[jt]s$/, pictures: 'static/, $lib/' },
  { name: 'Eleventy', file: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/, pictures: 'src/, public/, static/' },
  {
    name: 'Hugo',
    file: /^(?:(?:config\/_default\/)?hugo\.(?:toml|ya?ml|json)|config\/_default\/config\.(?:toml|ya?ml|json))$/,
    pictures: 'static/, assets/, the folder of the page, content/ of languages',
  },
  {
    name: 'Hugo',
    file: /^config\.(?:toml|ya?ml)$/,
    beside: ['layouts/', 'archetypes/'],
    pictures: 'static/, assets/, the folder of the page, content/ of languages',
  },
  {
    name: 'Zola',
    file: /^config\.toml$/,
    beside: ['templates/', 'sass/'],
    pictures: 'static/, the folder of the page',
  },
  { name: 'Jupyter Book', file: /^(?:_toc\.yml|myst\.yml)$/, pictures: 'the folder of the page and those above' },
  { name: 'Jekyll', file: /^_config\.ya?ml$/, pictures: 'assets/, the root of the site with and without baseurl' },
  {
    name: 'MkDocs',
    file: /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/,
    pictures: 'docs/, the folder that the page becomes',
  },
  { name: 'Sphinx', file: /^conf\.py$/, pictures: 'the folder of the page, and / from the root of the sources' },
  { name: 'mdBook', file: /^book\.toml$/, pictures: 'src/, the folder of the page' },
  { name: 'Quarto', file: /^_quarto\.ya?ml$/, pictures: 'the folder of the page, and / from the root of the project' },
  { name: 'Antora', file: /^antora(?:-playbook)?\.ya?ml$/, pictures: 'images/ of the module, imagesdir' },
  { name: 'GitBook', file: /^\.gitbook\.ya?ml$/, pictures: '.gitbook/assets/' },
  { name: 'Mintlify', file: /^(?:mint|docs)\.json$/, pictures: '/ from the root of the docs, folders of languages' },
];

/** Folders that a configuration stands in, at most this deep below the root. */
const deepest = 3;

/** Sites that are there to be tried, and not to be read. */
const trial = /(?:^|\/)(?:node_modules|playgrounds?|examples?|e2e|tests?|__tests__|fixtures?|templates?|demo)\//i;

/**
 * The generators that the files of a repository are for, each once, by the configuration nearest to the root.
 *
 * @param files paths from the root; folders may be among them, with `/` at their end
 */
export function generatorsIn(files: readonly string[]): readonly Generator[] {
  const near = files
    .map((path) => ({ path, ...placeOf(path) }))
    .filter(({ path, base }) => base.split('/').length <= deepest + 1 && !trial.test(path))
    .toSorted((a, b) => a.base.split('/').length - b.base.split('/').length || (a.path < b.path ? -1 : 1));
  const found = known.flatMap(({ name, file, beside, pictures }) => {
    const one = near.find(({ base, name: own }) => file.test(own) && isBeside(base, beside, files));
    return one === undefined ? [] : [{ name, file: one.path, pictures, base: one.base }];
  });
  // What one is built on is no site of its own, and one name is enough.
  return found
    .filter(({ name, file, base }, index) => {
      const before = found.slice(0, index);
      return !before.some(
        (other) => other.file === file || other.name === name || hides(other.name, name, other.base, base),
      );
    })
    .map(({ name, file, pictures }) => ({ name, file, pictures }));
}

function hides(first: string, second: string, firstBase: string, base: string): boolean {
  return first === 'Jupyter Book' && (second === 'Jekyll' || second === 'Sphinx') && firstBase === base;
}

function isBeside(base: string, beside: readonly string[] | undefined, files: readonly string[]): boolean {
  return beside === undefined || beside.some((one) => files.some((file) => isAt(file, base + one)));
}

function isAt(file: string, place: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place;
}

/** The folder of the site, with `/` at its end, and the name of a file in it, with the folders that belong to the name. */
function placeOf(path: string): { readonly base: string; readonly name: string } {
  const parts = path.split('/');
  const at = parts.findIndex((part, index) => /^\.v(?:ite|ue)press$/.test(part) || isHugo(part, parts[index + 1]));
  const from = at === -1 ? parts.length - 1 : at;
  return {
    base: parts
      .slice(0, from)
      .map((part) => `${part}/`)
      .join(''),
    name: parts.slice(from).join('/'),
  };
}

function isHugo(part: string, next: string | undefined): boolean {
  return part === 'config' && next === '_default';
}
