import { eitherOf } from '../lib/either-of.ts';
import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/errors.ts';
import { readAddresses } from './addresses.ts';
import { readFields } from './fields.ts';
import { nearOr, readEach, remedyFor } from './mistakes.ts';
import { shown } from './shown.ts';
import { isLocalSetting, localSettings, readLocal } from './local-settings.ts';
import { readRules } from './rule-settings.ts';
import { readStyle } from './style.ts';
import { choice, entriesOf, itemsOf, readGlobs, shownValue, textsOf } from './values.ts';
import type { YamlEntry, YamlValue } from '../lib/yaml-file.ts';
import { noDecisions, type Decisions, type Override, type Policy } from '../review/policy.ts';
import type { Components, FrontMatterKeys } from '../model/format.ts';

/** Keys of a configuration file that are not settings of a run, and what the worst file could do with each. */
export const policyRisks = {
  rules:
    'Has fewer or other findings in the repository reported: whole numbers within limits, and short texts from lists, no patterns.',
  allow:
    'Has texts of the repository accepted. Patterns have no other operator than `*`, so that none can make a run hang.',
  decorative: 'Has pictures of the repository accepted without a text.',
  style:
    'Has texts of the repository reported, and has drafts asked for other words: short texts from lists, no patterns, cleaned before a model sees them.',
  'empty-alt': 'Has pictures of the repository accepted without a text, or not.',
  components:
    'Has other elements of the repository read as images, and has their attributes edited by suggestions and `--fix`: names of attributes only.',
  'front-matter':
    'Has other keys of front matter read as images, and has the keys beside them edited by suggestions and `--fix`: names of keys only.',
  addresses:
    'Has pictures looked for elsewhere in the repository, and in place of other sites: beginnings of addresses and paths, no patterns.',
  fields:
    'Has files of data in the repository read as documents, and values of data and front matter as images; has the values beside them edited by suggestions and `--fix`.',
  'notebook-outputs':
    'Has pictures in the outputs of notebooks of the repository listed, and their metadata edited by `--fix`.',
  'generated-parts':
    'Has parts of pages left out that stand between marks of known programs, which anyone can write: as comments of ours would.',
  docstrings:
    'Has Python files of the repository read as documents, as text: none is run. Has the docstrings in them edited by suggestions and `--fix`.',
  'other-comments': 'Has findings of the repository silenced by comments that its authors wrote for other linters.',
  overrides: 'Does any of this for some documents, and sets there what fails the check.',
} as const;

/** Keys about other settings of the file, and what the worst file could do with each. */
export const fileKeyRisks = {
  extends:
    'Has other files read as configuration: 20 at most, with no more rights than the file itself, from the repository, and from others where the run has a token that can read them: the token goes to GitHub alone, and 256 KiB of a file are read at most. What is no configuration is shown in a message as far as its mistakes.',
  from: 'Does any of this from a day on; until then every report announces it.',
} as const;

export type PolicyKey = keyof typeof policyRisks;

export const policyKeys = Object.keys(policyRisks) as readonly PolicyKey[];

export function isPolicyKey(key: string): key is PolicyKey {
  return policyKeys.some((one) => one === key);
}

/** What one entry of a configuration file says about the policy. @throws UserError with file, line and column for a value its key cannot have */
export function readPolicyPart(entry: YamlEntry): Partial<Policy> {
  if (entry.key === 'components') return { components: readComponents(entry) };
  if (entry.key === 'front-matter') return { frontMatter: readFrontMatterKeys(entry) };
  if (entry.key === 'addresses') return { addresses: readAddresses(entry) };
  if (entry.key === 'fields') return { fields: readFields(entry) };
  if (entry.key === 'notebook-outputs') return { notebookOutputs: choice(entry, ['true', 'false']) === 'true' };
  if (entry.key === 'generated-parts') return { generatedParts: choice(entry, generatedParts) };
  if (entry.key === 'docstrings') return { docstrings: choice(entry, ['true', 'false']) === 'true' };
  if (entry.key === 'other-comments') return { otherComments: choice(entry, ['true', 'false']) === 'true' };
  if (entry.key === 'overrides') return { overrides: readEach(itemsOf(entry, 'a list of overrides'), readOverride) };
  return readDecision(entry);
}

function readDecision(entry: YamlEntry): Partial<Decisions> {
  if (entry.key === 'rules') return readRules(entry);
  if (entry.key === 'allow') return { allow: readAllow(entry) };
  if (entry.key === 'decorative') return { decorative: readGlobs(entry) };
  if (entry.key === 'style') return { style: readStyle(entry) };
  return { emptyAlt: choice(entry, emptyAlts) };
}

const generatedParts = ['check', 'skip'] as const;
const emptyAlts = ['decorative', 'missing'] as const;
function readAllow(entry: YamlEntry): readonly string[] {
  const texts = textsOf(entry);
  const regex = texts.find((text) => /^\/.+\/[a-z]*$/.test(text));
  if (regex === undefined) return texts;
  throw new UserError(
    `${entry.where}: ${entry.key} contains ${shown(regex)}, and regular expressions are not supported.`,
    'Write the text, with * for any run of characters.',
  );
}

function readComponents(entry: YamlEntry): Components {
  const pairs = readEach(entriesOf(entry, 'components and their attributes'), (component) => {
    if (!/^[A-Za-z][\w.-]*$/.test(component.key)) {
      throw new UserError(
        `${component.where}: ${shown(component.key)} is not the name of a component.`,
        exampleComponent,
      );
    }
    const attributes = entriesOf(component, 'alt and src').map((attribute) => {
      const name = attribute.value.text();
      const isKnown = attribute.key === 'alt' || attribute.key === 'src';
      if (isKnown && name !== undefined && /^[\w:-]+$/.test(name)) return [attribute.key, name] as const;
      throw new UserError(
        `${attribute.where}: ${shown(attribute.key)} does not name an attribute.`,
        nearOr(attribute.key, ['alt', 'src'], exampleComponent),
      );
    });
    return [component.key, { alt: 'alt', src: 'src', ...Object.fromEntries(attributes) }] as const;
  });
  return Object.fromEntries(pairs);
}

const exampleComponent = 'Write it like `DocsImage: { alt: alt, src: src }`, with the names of its attributes.';

function readFrontMatterKeys(entry: YamlEntry): FrontMatterKeys {
  const pairs = readEach(entriesOf(entry, 'keys of pictures and the keys of their texts'), ({ key, where, value }) => {
    const alt = value.text();
    if (/^[\w-]+(?:\.[\w-]+)*$/.test(key) && alt !== undefined && /^[\w-]+$/.test(alt)) return [key, alt] as const;
    throw new UserError(
      `${where}: ${shown(key)} and ${shownValue(value)} do not name two keys.`,
      'Write it like `hero.picture: text`: the path of the key with the picture, and the name of the key beside it.',
    );
  });
  return Object.fromEntries(pairs);
}

function readOverride(value: YamlValue): Override {
  const entries = value.entries() ?? [];
  const paths = entries.find(({ key }) => key === 'paths');
  if (!paths)
    throw new UserError(
      `${value.where}: this override has no paths.`,
      entries.some(({ key }) => nearest(key, ['paths']).length > 0)
        ? 'Did you mean paths?'
        : `Add paths, and ${eitherOf(overrideKeys)}.`,
    );
  const decisions = entries.filter((entry) => entry !== paths);
  const base: Override = { ...noDecisions, paths: readGlobs(paths) };
  const parts = readEach(decisions, (entry) => {
    if (isPolicyKey(entry.key) && !forAllPages.has(entry.key)) return readDecision(entry);
    if (isLocalSetting(entry.key)) return readLocal(entry, entry.key);
    const problem = `${entry.where}: ${shown(entry.key)} is not a setting of an override.`;
    throw new UserError(problem, remedyFor(entry.key, overrideKeys, 'Use paths and'));
  });
  return parts.reduce<Override>((override, part) => ({ ...override, ...part, ...withLimits(override, part) }), base);
}

const forAllPages: ReadonlySet<string> = new Set<PolicyKey>([
  'addresses',
  'components',
  'front-matter',
  'fields',
  'generated-parts',
  'notebook-outputs',
  'docstrings',
  'other-comments',
  'overrides',
]);
const overrideKeys = [...policyKeys.filter((key) => !forAllPages.has(key)), ...localSettings];

function withLimits(before: Partial<Override>, after: Partial<Override>): Pick<Override, 'limits'> {
  return before.limits === undefined && after.limits === undefined
    ? {}
    : { limits: { ...before.limits, ...after.limits } };
}
