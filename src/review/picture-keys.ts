import { firstOf } from '../lib/first-of.ts';
import { matchGlobs } from '../lib/globs.ts';
import type { PictureKeys } from '../model/format.ts';
import type { FieldRule, Policy } from './policy.ts';

/** The keys that name pictures in the document at `path`; without one, those of any document. */
export function pictureKeys(
  {
    frontMatter,
    fields,
    notebookOutputs,
  }: Pick<Policy, 'frontMatter' | 'fields'> & Partial<Pick<Policy, 'notebookOutputs'>>,
  path?: string,
): PictureKeys {
  const rules = fields.filter((rule) => path === undefined || matcherOf(rule)(path));
  return {
    frontMatter,
    fields: rules.flatMap((rule) => rule.fields),
    markup: rules.flatMap(({ markup = [] }) => markup),
    outputs: notebookOutputs === true,
  };
}

/** Whether one of `rules` names a file. */
export function isNamed(rules: readonly FieldRule[], path: string): boolean {
  return rules.some((rule) => matcherOf(rule)(path));
}

/** What a user has to know about rules that no document matches. @param documents paths of all of them */
export function idleFieldsNote(rules: readonly FieldRule[], documents: readonly string[]): readonly string[] {
  const idle = rules.filter((rule) => !documents.some(matcherOf(rule))).map(({ files }) => files.join(', '));
  return idle.length === 0
    ? []
    : [`No file that is read matches ${firstOf(idle, 3, (files) => files).join(', ')}, which fields names.`];
}

/**
 * What a reader should know about overrides that match no document in a scan of everything.
 *
 * @param nearest the pattern with a match that one without was probably meant for
 */
export function idleOverridesNote(
  overrides: readonly { readonly paths: readonly string[] }[],
  documents: readonly string[],
  nearest: (pattern: string, documents: readonly string[]) => string | undefined,
): readonly string[] {
  const idle = overrides.filter(({ paths }) => !documents.some(matchGlobs(paths))).map(({ paths }) => paths);
  return idle.slice(0, 3).map((paths) => {
    const near = paths.length === 1 ? nearest(paths[0] ?? '', documents) : undefined;
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    return `No document that is read matches ${paths.join(', ')}, which overrides names.${hint}`;
  });
}

const matchers = new WeakMap<FieldRule, (path: string) => boolean>();

function matcherOf(rule: FieldRule): (path: string) => boolean {
  const matches = matchers.get(rule) ?? matchGlobs(rule.files);
  matchers.set(rule, matches);
  return matches;
}
