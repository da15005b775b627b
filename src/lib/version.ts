/** Name and version as reports give them; a test holds the version against package.json. */
export const tool = { name: 'alt-text-review', version: '0.1.0' } as const;
