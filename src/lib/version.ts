/** Name and version for reports; a test compares the version with package.json. */
export const tool = { name: 'alt-text-review', version: '1.0.0-rc.1' } as const;

/** Changes with every change of the program: the build writes a hash of all its code in place of the dots. */
export const build = 'build:................';
