import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** The data of what is generated: the registries of the source in `root`, the settings, the workflow that `init` writes, the outputs of action.yml. */
export async function gatherFacts(root) {
  register('./typescript.js', import.meta.url);
  const load = (module) => import(pathToFileURL(join(root, 'src', module)).href);
  const [
    { rules },
    { formats },
    { optionTable },
    { configKeys },
    { fileKeyRisks, policyKeys, policyRisks },
    { styleKeys },
    { localSettings },
    { workflow },
  ] = await Promise.all(
    [
      'rules/index.ts',
      'formats/index.ts',
      'config/options.ts',
      'config/file.ts',
      'config/policy.ts',
      'config/style.ts',
      'config/local-settings.ts',
      'cli/init.ts',
    ].map(load),
  );
  const { outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  return {
    rules,
    formats,
    options: optionTable,
    configKeys,
    policyKeys,
    policyRisks: { ...policyRisks, ...fileKeyRisks },
    styleKeys,
    localSettings,
    workflow,
    outputs,
  };
}
