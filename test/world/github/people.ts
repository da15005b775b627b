import { notFound, ok } from './answers.ts';
import type { Answer } from './answers.ts';
import { userJson } from './payloads.ts';
import type { Person } from './types.ts';
import type { World } from './world.ts';

const stranger: Person = { association: 'NONE', permission: 'read' };

/** What a person is here. Apps and strangers may read. */
export function personOf({ settings }: World, login: string): Person {
  if (login === settings.owner) return { association: 'OWNER', permission: 'admin' };
  return settings.people[login] ?? stranger;
}

/** GET …/collaborators/{username}/permission */
export function permissionOf(world: World, login: string): Answer {
  if (!/^[\w-]+$/.test(login)) return notFound;
  const { permission } = personOf(world, login);
  return ok({ permission, role_name: permission, user: userJson(world, login) });
}
