import { readText } from '../../app/read-text.ts';
import { UserError } from '../../lib/errors.ts';
import { matchGlobs } from '../../lib/globs.ts';
import { readYaml } from '../../lib/yaml-file.ts';
import { codeOwners, type OwnersOf } from '../../sources/code-owners.ts';
import { splitName } from './read.ts';

/** The teams of a file; none where nobody says whose it is. */
export type TeamsOf = (repository: string, file: string) => readonly string[];

/** @throws UserError for files that are not there, or say nothing that can be read */
export async function readTeams(
  teams: string | undefined,
  codeowners: readonly string[],
  cwd: string,
): Promise<TeamsOf> {
  const claims = teams === undefined ? [] : claimsIn(await textOf(teams, cwd), teams);
  const owners = new Map<string, OwnersOf>();
  for (const named of codeowners) {
    const { name, file } = splitName(named);
    owners.set(name, await codeOwners(await textOf(file, cwd)));
  }
  return (repository, file) => {
    const claimed = claims.filter((claim) => claim.repository === repository && claim.has(file));
    if (claimed.length > 0) return [...new Set(claimed.map(({ team }) => team))];
    return [...new Set(owners.get(repository)?.(file))];
  };
}

type Claim = { readonly team: string; readonly repository: string; readonly has: (file: string) => boolean };

/** `Team: [repository, repository:glob]` */
function claimsIn(text: string, path: string): readonly Claim[] {
  const entries = readYaml(text, path)?.entries();
  if (entries === undefined) throw new UserError(`${path} names no teams.`, form);
  return entries.flatMap(({ key: team, value, where }) => {
    const items = value.items()?.map((item) => item.text());
    if (items?.every((item) => item !== undefined) !== true)
      throw new UserError(`${where}  The team ${team} has no list of repositories.`, form);
    return items.flatMap((item) => claimOf(team, item));
  });
}

function claimOf(team: string, item: string): readonly Claim[] {
  const at = item.indexOf(':');
  if (at === -1) return [{ team, repository: item, has: () => true }];
  return [{ team, repository: item.slice(0, at), has: matchGlobs([item.slice(at + 1)]) }];
}

const form = 'Write a list for each team: "Docs: [handbook, shop:docs/**]".';

async function textOf(file: string, cwd: string): Promise<string> {
  const text = await readText(cwd, file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`, 'Check the path.');
  return text;
}
