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
    source: 'https://learn.microsoft.com/contribute/content/accessibility',
    text: `
style:
  forbidden-starts: [an image of, image of, a graphic of, graphic of]
  end-mark: required
rules:
  filename-alt: error
  generic-alt: error
  repeated-alt: warning
`,
  },
  'gov-uk': {
    source: 'https://design-system.service.gov.uk/styles/images/',
    text: `
style:
  forbidden-starts: [image of, graphic of]
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
