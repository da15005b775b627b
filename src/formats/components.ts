import type { Components } from '../model/format.ts';

/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as in JSX.
 */
export const knownComponents: Components = {
  ...all(
    'Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage',
    'src',
  ),
  ...all(
    'OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage',
    'src',
  ),
  ThemedImage: { alt: 'alt', src: 'sources' },
  IdealImage: { alt: 'alt', src: 'img' },
  GatsbyImage: { alt: 'alt', src: 'image' },
  Diagram: { alt: 'alt', src: 'name' },
};

/** The image components of a run: `components` override the known ones of the same name. */
export function withKnown(components: Components = {}): Components {
  return { ...knownComponents, ...components };
}

/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
export function componentTokens(components: Components): RegExp {
  const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
  return names.length === 0 ? /(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}

function all(names: string, src: string): Components {
  return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}
