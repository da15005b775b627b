import { generatorsIn } from '../sources/generators.ts';
import { siteFiles } from '../sources/site-files.ts';

/** One line about the site that is checked, where the files of a folder say which generator it has. */
export async function siteNote(root: string): Promise<readonly string[]> {
  const [first, ...others] = generatorsIn(await siteFiles(root));
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `; also ${others.map(({ name, file }) => `${name} (${file})`).join(', ')}`;
  return [`Site: ${first.name} (${first.file}), pictures from ${first.pictures}${more}.`];
}
