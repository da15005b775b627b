// What Node is given: the Action by action.yml, the command line by npm. Both places are public.
const manifest = {
  type: 'module',
  // The nearest package.json counts, so there may be no other below.
  imports: { '#vips': './vendor/vips/vips-node.mjs', '#vips/*': './vendor/vips/*.br' },
};

/** Text of each file by its name in dist. */
export const starters = new Map([
  ['index.js', `import { startAction } from './bundle/index.js';\n\nawait startAction();\n`],
  ['cli/index.js', `#!/usr/bin/env node\nimport { startCli } from '../bundle/index.js';\n\nawait startCli();\n`],
  ['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`],
]);
