import { homepage } from '../text/homepage.ts';
import type { Adopted } from './other-linters.ts';

/** Where editors find the schema of the configuration file. */
export const schemaUrl = `${homepage.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/schema/config.schema.json`;

/** A configuration file to begin with, with what other linters of the repository decided before. */
export function firstConfig(adopted: readonly Adopted[]): string {
  const rules = adopted.flatMap(({ file, rules: found }) => Object.entries(found).map((rule) => ({ file, rule })));
  const once = rules.filter(({ rule: [id] }, index) => rules.findIndex(({ rule: [other] }) => other === id) === index);
  const paths = adopted.flatMap(({ file, paths: found }) => found.map((glob) => ({ file, glob })));
  const strict = adopted.find(({ emptyAlt }) => emptyAlt !== undefined);
  const lines = [
    `# yaml-language-server: $schema=${schemaUrl}`,
    `# What can stand here: ${homepage}/blob/main/docs/configuration.md`,
    'fail-on: error',
    ...(strict === undefined ? [] : [`empty-alt: missing # as in ${strict.file}`]),
    ...(paths.length === 0
      ? []
      : ['paths:', ...paths.map(({ file, glob }) => `  - ${JSON.stringify(glob)} # as in ${file}`)]),
    ...(once.length === 0
      ? []
      : [
          '# Reported without failing the check, because that was off before.',
          'rules:',
          ...once.map(({ file, rule: [id, severity] }) => `  ${id}: ${severity} # as in ${file}`),
        ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
