import { atMark } from '../lib/at-mark.ts';
import type { Components } from '../model/format.ts';

/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Nuxt, SvelteKit, Mintlify, Gatsby and Cloudinary
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
  // SvelteKit, "Images"; Nuxt Image.
  ...all('enhanced:img NuxtImg NuxtPicture', 'src'),
};

/**
 * Custom elements that show an image and take an `alt`, by the documentation of AMP, Ionic, Polymer, `<model-viewer>` and the component libraries
 * of Vue; in HTML as well. Their names have a hyphen (HTML Standard, 4.13.3).
 */
const knownElements: Components = all(
  'amp-img amp-anim ion-img iron-image model-viewer nuxt-img nuxt-picture v-img b-img q-img el-image',
  'src',
);

/** Matches in every text with one of them. */
export const knownElementTokens = atMark('<', new RegExp(componentTokens(knownElements).source, 'i'));

/** The custom elements among the image components of a run: the only ones that HTML can have. */
export function elementsWithKnown(components: Components = {}): Components {
  const own = Object.entries(components).filter(([name]) => name.includes('-'));
  return { ...knownElements, ...Object.fromEntries(own) };
}

/** Whether an attribute of a component is its address: that of Docusaurus' ideal image is `img`, whose name is that of other components, too. */
export function isSource(component: Components[string] | undefined, name: string): boolean {
  return component !== undefined && (name === component.src || name === 'img');
}

/** The image components of a run: `components` override the known ones of the same name. */
export function withKnown(components: Components = {}): Components {
  return { ...knownComponents, ...knownElements, ...components };
}

/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
export function componentTokens(components: Components): RegExp {
  const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
  return names.length === 0 ? /^(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}

function all(names: string, src: string): Components {
  return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}
