import type { Components } from '../model/format.ts';

/** One name that a module brings in. */
export type Import = {
  readonly source: string;
  /** Its name in the source: `default`, or `*` for the whole of it. */
  readonly name: string;
  readonly local: string;
};

/**
 * The components that show an image in a file with these imports: known ones under the names that the file gives them, the exports of modules that are
 * made for images, and none of those that only draw an icon, whatever their names.
 */
export function withImports(components: Components, imports: readonly Import[]): Components {
  const changed = imports.flatMap((one): [string, Components[string] | undefined][] => {
    const known = Object.hasOwn(components, one.local) ? components[one.local] : undefined;
    const shown = drawings.test(one.source) ? undefined : (known ?? shownBy(one, components));
    return shown === known ? [] : [[one.local, shown]];
  });
  if (changed.length === 0) return components;
  const found = new Map([...Object.entries(components), ...changed]);
  return Object.fromEntries([...found].flatMap(([name, shown]) => (shown === undefined ? [] : [[name, shown]])));
}

/** Matches in every text that gives such a component another name: of modules for images, and `import { Image as Photo }`. */
export const importTokens =
  /(?:next\/(?:legacy\/|future\/)?image|gatsby-image|@unpic\/[a-z]{1,20}|svelte-img)['"]|(?:Image|Img|Picture) as /;

function shownBy({ source, name }: Import, components: Components): Components[string] | undefined {
  if (name === 'default') return modules.has(source) ? byAlt : undefined;
  return name !== '*' && Object.hasOwn(components, name) ? components[name] : undefined;
}

const byAlt: Components[string] = { alt: 'alt', src: 'src' };

/** Modules whose default export shows an image. */
const modules: ReadonlySet<string> = new Set(
  'next/image next/legacy/image next/future/image gatsby-image @unpic/react @unpic/astro @unpic/svelte @zerodevx/svelte-img'.split(
    ' ',
  ),
);

/** Packages of icons: their `Image` and `Picture` are drawings of a picture frame. */
const drawings = /(?:^|[/@-])(?:icons?|lucide|heroicons|phosphor|tabler|feather|iconoir|radix-icons)(?:$|[/-])/;

/**
 * The names of components that show an image by their name alone: what the file imports under it is of a module that is not known for images, or
 * nothing. Inside, they may give their picture a text.
 *
 * @param asked names that the settings list
 */
export function unsureNames(
  components: Components,
  imports: readonly Import[],
  asked: Components = {},
): ReadonlySet<string> {
  const sources = new Map(imports.map(({ local, source }) => [local, source]));
  const isSure = (name: string) => Object.hasOwn(asked, name) || imagePackages.test(sources.get(name) ?? '');
  return new Set(Object.keys(components).filter((name) => !isSure(name)));
}

/** Packages whose components with a known name show an image and take its text, by their documentation. */
const imagePackages =
  /^(?:next\/|gatsby-|astro:assets$|@unpic\/|@docusaurus\/|@theme\/|next-cloudinary$|@shopify\/hydrogen|@chakra-ui\/|@mantine\/core$|antd$|react-bootstrap|@heroui\/|@nextui-org\/|semantic-ui-react$|@zerodevx\/svelte-img)/;
