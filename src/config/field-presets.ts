import type { FieldRule } from '../review/policy.ts';

/** Files and fields of well-known programs, by the name that the configuration calls them by. */
export const fieldPresets: Readonly<Record<string, readonly FieldRule[]>> = {
  // Pictures with a text beside them, as in front matter.
  eleventy: [{ files: ['**/_data/**/*.{json,yml,yaml,toml}'], fields: [] }],
  hugo: [{ files: ['data/**/*.{yml,yaml,toml,json}', '*/data/**/*.{yml,yaml,toml,json}'], fields: [] }],
  jekyll: [{ files: ['**/_data/**/*.{yml,yaml,json}'], fields: [] }],
  // Pages of Nuxt UI and Docus: any component of theirs shows a picture by these.
  'nuxt-content': [{ files: ['**/content/**/*.{yml,yaml,json}'], fields: [{ src: 'src', alt: 'alt' }] }],
  // "Website Navigation", "Book Options", "Brand".
  quarto: [
    {
      files: ['**/_quarto.{yml,yaml}', '**/_quarto-*.{yml,yaml}'],
      fields: [
        { src: 'logo', alt: 'logo-alt' },
        { src: 'cover-image', alt: 'cover-image-alt' },
      ],
    },
    { files: ['**/_brand.{yml,yaml}'], fields: [{ src: 'path', alt: 'alt' }] },
  ],
  // "Contribution Points", contributes.walkthroughs.
  vscode: [
    {
      files: ['**/package.json'],
      fields: [
        { src: 'media.image', alt: 'media.altText' },
        { src: 'media.image.dark', alt: 'media.altText' },
        { src: 'media.svg', alt: 'media.altText' },
      ],
    },
  ],
  // W3C, "Web Application Manifest", screenshots and their label.
  'web-manifest': [
    { files: ['**/*.webmanifest', '**/manifest.json'], fields: [{ src: 'screenshots.src', alt: 'screenshots.label' }] },
  ],
};
