/** The parts of the bundle: `dist/index.js` starts the one, `dist/cli/index.js` the other, and neither loads what only the other needs. */
export const startAction = (): Promise<unknown> => import('./action.ts');
export const startCli = (): Promise<unknown> => import('./cli.ts');
