import { dataEntry } from '../data/entry.ts';
import type { FormatEntry } from '../entry.ts';

export const yamlEntry: FormatEntry = dataEntry({
  name: 'yaml',
  extensions: ['.yml', '.yaml'],
  load: async () => (await import('./index.ts')).createYaml,
});
