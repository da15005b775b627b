import { dataEntry } from '../data/entry.ts';
import type { FormatEntry } from '../entry.ts';

export const jsonEntry: FormatEntry = dataEntry({
  name: 'json',
  extensions: ['.json', '.webmanifest'],
  load: async () => (await import('./index.ts')).createJson,
});
