import { generatorsIn } from '../sources/generators.ts';
import { siteFiles } from '../sources/site-files.ts';

/** One line about the site in a folder, where its files say which generator it has. */
export async function siteNote(root: string): Promise<readonly string[]> {
  return siteNoteOf(await siteFiles(root));
}

/** The same for files that are listed already. @param files from the root; folders end with `/` */
export function siteNoteOf(files: readonly string[]): readonly string[] {
  const [first, ...others] = generatorsIn(files);
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `; also ${others.map(({ name, file }) => `${name} (${file})`).join(', ')}`;
  return [`Site: ${first.name} (${first.file}), pictures from ${first.pictures}${more}.`];
}
