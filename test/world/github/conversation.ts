import { notFound, ok, unprocessable } from './answers.ts';
import type { Answer } from './answers.ts';
import { issueCommentJson } from './payloads.ts';
import { bodyProblem } from './reviews.ts';
import type { IssueComment } from './types.ts';
import { nextId, timeOf } from './world.ts';
import type { World } from './world.ts';

/** POST …/issues/{n}/comments, which is where the conversation of a pull request goes. */
export function createIssueComment(world: World, body: unknown): Answer {
  const { body: text } = body as { readonly body: string };
  const problem = bodyProblem(text);
  if (problem !== undefined) return unprocessable([problem]);
  const comment = addIssueComment(world, world.settings.viewer, text);
  return { status: 201, body: issueCommentJson(world, comment) };
}

/** A comment in the conversation that exists, by any author. */
export function addIssueComment(world: World, user: string, body: string): IssueComment {
  const id = nextId(world);
  const comment = { id, user, body, at: timeOf(id), updatedAt: timeOf(id) };
  world.issueComments = [...world.issueComments, comment];
  return comment;
}

/** PATCH …/issues/comments/{id} */
export function updateIssueComment(world: World, id: number, body: unknown): Answer {
  const comment = world.issueComments.find((one) => one.id === id);
  if (comment === undefined) return notFound;
  const { body: text } = body as { readonly body: string };
  const problem = bodyProblem(text);
  if (problem !== undefined) return unprocessable([problem]);
  const updated = { ...comment, body: text, updatedAt: timeOf(nextId(world)) };
  world.issueComments = world.issueComments.map((one) => (one.id === id ? updated : one));
  return ok(issueCommentJson(world, updated));
}

/** DELETE …/issues/comments/{id} */
export function deleteIssueComment(world: World, id: number): Answer {
  if (!world.issueComments.some((one) => one.id === id)) return notFound;
  world.issueComments = world.issueComments.filter((one) => one.id !== id);
  return { status: 204, body: undefined };
}
