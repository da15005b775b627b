import { templateEntry } from '../template/entry.ts';

export const leafEntry = templateEntry({
  name: 'leaf',
  extensions: ['.leaf'],
  load: async () => (await import('./index.ts')).leaf,
});
