/** Styles of organisations as far as a program can judge them: configuration files by name, each with the page that it follows. */
export const presets = {
  'github-docs': {
    source: 'https://docs.github.com/en/contributing/style-guide-and-content-model/style-guide#alt-text',
    text: `
style:
  min-length: 40
  max-length: 150
  forbidden-starts: [image, graphic]
  end-mark: required
rules:
  house-style: error
`,
  },
  'microsoft-learn': {
    source: 'https://support.microsoft.com/office/df98f884-ca3d-456c-807b-1a1fa82f5dc2',
    text: `
style:
  forbidden-starts: [an image of, image of, a graphic of, graphic of, a picture of, picture of]
rules:
  filename-alt: error
  generic-alt: error
`,
  },
  'gov-uk': {
    source: 'https://design-system.service.gov.uk/styles/images/',
    text: `
style:
  forbidden-starts: [image of, graphic of, photo of]
rules:
  attribution-as-alt: error
  redundant-with-text: warning
`,
  },
} as const satisfies Readonly<Record<string, { readonly source: string; readonly text: string }>>;

/** The text of a preset; undefined where there is none of this name. */
export function presetText(name: string): string | undefined {
  const found = Object.entries(presets).find(([one]) => one === name);
  return found?.[1].text;
}
