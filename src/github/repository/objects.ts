import type { Client } from '../client.ts';
import type { FileAt } from '../../model/file.ts';
import { attempt } from '../errors.ts';
import { at, expected, isListOf, isOptional } from '../shape.ts';

export type Blob = {
  /** The hash of its bytes. */
  readonly oid: string;
  readonly byteSize: number;
  readonly isTruncated: boolean;
  readonly isBinary: boolean | null;
  readonly text: string | null;
};

/** Two levels of a folder. */
export type Folder = { readonly entries: readonly Entry[] | null };
export type Entry = { readonly name: string; readonly type: string; readonly object?: Partial<Folder> | null };

/** What is at each of the requested places, in the same order: null when nothing is there. */
export type Objects = {
  readonly files: readonly (Partial<Blob> | null)[];
  readonly folders: readonly (Partial<Folder> | null)[];
};

/** Files and folders in one GraphQL query; undefined when it failed. */
export async function queryObjects(
  client: Client,
  files: readonly FileAt[],
  folders: readonly FileAt[],
): Promise<Objects | undefined> {
  // Paths are variables, never part of the query: a file name cannot ask for something else.
  const [variables, fields] = [parts('file', files), parts('folder', folders)];
  const all = [...variables, ...fields];
  const query = `query($owner: String!, $repo: String!, ${all.map(({ name }) => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${all.map(({ name, kind }) => `${name}: object(expression: $${name}) { ...${kind} }`).join('\n      ')}
    }
  }
  ${files.length > 0 ? fragments.file : ''} ${folders.length > 0 ? fragments.folder : ''}`;
  const values = Object.fromEntries(all.map(({ name, expression }) => [name, expression]));
  const result = await attempt(async () => {
    const answer = await client.graphql<unknown>(query, { ...client.repository, ...values });
    const isAsked = (repository: unknown) =>
      variables.every(({ name }) => isNullOr(at(repository, name), isObject)) &&
      fields.every(({ name }) => isNullOr(at(repository, name), isFolder));
    return expected('a repository', at(answer, 'repository'), (one) => isObject(one) && isAsked(one));
  });
  if ('refusal' in result) return undefined;
  const found = result.value as Readonly<Record<string, unknown>>;
  return {
    files: variables.map(({ name }) => (found[name] as Partial<Blob> | null | undefined) ?? null),
    folders: fields.map(({ name }) => (found[name] as Partial<Folder> | null | undefined) ?? null),
  };
}

/** GitHub answers null for what is not there: a place without any answer is another matter. */
function isNullOr(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return value === null || isOne(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Two levels of it, as far as they are listed. */
function isFolder(value: unknown, levels = 2): boolean {
  const isEntry = (entry: unknown) =>
    typeof at(entry, 'name') === 'string' &&
    (levels === 1 || isOptional(at(entry, 'object'), (below) => isFolder(below, 1)));
  return isObject(value) && isOptional(at(value, 'entries'), (entries) => isListOf(entries, isEntry));
}

const fragments = {
  file: 'fragment file on Blob { oid byteSize isBinary isTruncated text }',
  folder: 'fragment folder on Tree { entries { name type object { ... on Tree { entries { name type } } } } }',
} as const;

function parts(kind: keyof typeof fragments, places: readonly FileAt[]) {
  return places.map(({ commit, path }, index) => ({ kind, name: `${kind}${index}`, expression: `${commit}:${path}` }));
}
