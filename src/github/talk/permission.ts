import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import { at, expected, isText } from '../shape.ts';

/** Whether a person may write to the repository; undefined when GitHub does not say. */
export async function mayWrite(client: Client, username: string): Promise<boolean | undefined> {
  const asked = await attempt(async () => {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...client.repository, username });
    const answer = expected('a permission', data, (one) => isText(at(one, 'permission')));
    // The roles that a repository can name besides are mapped to these (REST docs, "Get repository permissions for a user").
    return ['admin', 'write'].includes(answer.permission);
  });
  if ('value' in asked) return asked.value;
  return asked.refusal.isGone === true ? false : undefined;
}
