import { GraphQLError } from 'graphql';
import { mayCommit } from './access.ts';
import { fullName } from './payloads.ts';
import { headSha } from './world.ts';
import type { World } from './world.ts';

type Input = {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: { readonly additions?: readonly { readonly path: string; readonly contents: string }[] };
};

/** The mutation createCommitOnBranch, for the head branch. Its refusals are those that people quote in public. */
export async function createCommit(world: World, { input }: { readonly input: Input }): Promise<object> {
  const { settings } = world;
  const { branch, expectedHeadOid, fileChanges } = input;
  if (!mayCommit(world)) throw problem('Resource not accessible by integration', 'FORBIDDEN');
  if (settings.protected) throw problem('Changes must be made through a pull request.', 'UNPROCESSABLE');
  if (settings.fork || branch.repositoryNameWithOwner !== fullName(world) || branch.branchName !== settings.head)
    throw problem(`No such branch: ${branch.branchName ?? ''}`, 'NOT_FOUND');
  const head = await headSha(world);
  if (head !== expectedHeadOid)
    throw problem(`Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`, 'STALE_DATA');
  const files = (fileChanges?.additions ?? []).map(
    ({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const,
  );
  const oid = await settings.repository.commit(settings.head, Object.fromEntries(files));
  world.messages.set(oid, input.message);
  return { commit: { __typename: 'Commit', id: `C_${oid}`, oid } };
}

function problem(message: string, type: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
