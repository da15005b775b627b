import { dataEntry } from '../data/entry.ts';
import type { FormatEntry } from '../entry.ts';

export const tomlEntry: FormatEntry = dataEntry({
  name: 'toml',
  extensions: ['.toml'],
  load: async () => (await import('./index.ts')).createToml,
});
