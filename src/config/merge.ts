import { mergedDecisions, type Policy } from '../review/policy.ts';
import type { RawOptions } from './options.ts';

/** The contents of configuration files: settings of the run, and the decisions of the project about rules and images. */
export type Config = {
  readonly settings: RawOptions;
  readonly policy: Policy;
  /** Where each setting and each key of the policy is written, rules as `rules.<id>` and `rules.<id>.<option>`: `file:line:column`. */
  readonly writtenAt: ReadonlyMap<string, string>;
};

/** Two files as one: settings and severities of the later one win, lists are joined. */
export function mergedConfig(before: Config, after: Config): Config {
  return {
    settings: { ...before.settings, ...after.settings },
    policy: {
      ...mergedDecisions(before.policy, after.policy),
      overrides: [...before.policy.overrides, ...after.policy.overrides],
      components: { ...before.policy.components, ...after.policy.components },
      addresses: [...before.policy.addresses, ...after.policy.addresses],
      fields: [...before.policy.fields, ...after.policy.fields],
      frontMatter: { ...before.policy.frontMatter, ...after.policy.frontMatter },
      notebookOutputs: after.policy.notebookOutputs || before.policy.notebookOutputs,
      generatedParts: after.policy.generatedParts ?? before.policy.generatedParts,
      docstrings: after.policy.docstrings || before.policy.docstrings,
      otherComments: after.policy.otherComments || before.policy.otherComments,
      upcoming: [...before.policy.upcoming, ...after.policy.upcoming],
    },
    writtenAt: new Map([...before.writtenAt, ...after.writtenAt]),
  };
}
