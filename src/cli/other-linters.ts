import { UserError } from '../lib/errors.ts';
import { readYaml } from '../lib/yaml-file.ts';

/** What the configuration of another linter means for ours. */
export type Adopted = {
  /** Its file. */
  readonly file: string;
  /** Severities by rule. */
  readonly rules: Readonly<Record<string, 'info'>>;
  /** Globs for `paths`. */
  readonly paths: readonly string[];
  readonly emptyAlt?: 'missing' | undefined;
};

type Read = (file: string) => Promise<string | undefined>;

const files: Readonly<Record<string, (data: unknown) => Omit<Adopted, 'file'>>> = {
  '.markdownlint-cli2.jsonc': ofMarkdownlint,
  '.markdownlint-cli2.yaml': ofMarkdownlint,
  '.markdownlint.jsonc': ofMarkdownlint,
  '.markdownlint.json': ofMarkdownlint,
  '.markdownlint.yaml': ofMarkdownlint,
  '.markdownlint.yml': ofMarkdownlint,
  '.htmlvalidate.json': ofHtmlValidate,
  '.htmlhintrc': ofHtmlhint,
};

/** What the linters that a repository has already decided about alternative texts. A file that cannot be read decides nothing. */
export async function adoptedFrom(read: Read): Promise<readonly Adopted[]> {
  const found: Adopted[] = [];
  for (const [file, mean] of Object.entries(files)) {
    const data = plain(await read(file), file);
    if (data !== undefined) found.push({ file, ...mean(data) });
  }
  for (const file of ['.rumdl.toml', 'rumdl.toml']) {
    const text = await read(file);
    if (text !== undefined) found.push({ file, ...ofRumdl(text) });
  }
  const ignored = await read('.markdownlintignore');
  if (ignored !== undefined) found.push({ file: '.markdownlintignore', rules: {}, paths: ofIgnoreFile(ignored) });
  return found.filter(({ rules, paths, emptyAlt }) => Object.keys(rules).length + paths.length > 0 || emptyAlt);
}

/** JSON with comments is YAML without them. */
function plain(text: string | undefined, file: string): unknown {
  if (text === undefined) return undefined;
  try {
    return readYaml(/\.ya?ml$/.test(file) ? text : withoutComments(text), file)?.plain();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** JSON without its comments, which may hold quotes as its strings may hold slashes. */
function withoutComments(text: string): string {
  let plain = '';
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!isString && (pair === '//' || pair === '/*')) {
      const end = text.indexOf(pair === '//' ? '\n' : '*/', at + 2);
      if (end < 0) break;
      at = pair === '//' ? end - 1 : end + 1;
      continue;
    }
    // What a backslash escapes ends no string.
    const isEscape = isString && pair.startsWith('\\');
    if (pair.startsWith('"')) isString = !isString;
    plain += isEscape ? pair : pair.charAt(0);
    if (isEscape) at += 1;
  }
  return plain;
}

const nothing = { rules: {}, paths: [] } as const;
const quietMarkdown = { 'empty-markdown-alt': 'info', 'missing-alt': 'info' } as const;

function ofMarkdownlint(data: unknown): Omit<Adopted, 'file'> {
  const { config, globs, ignores } = fieldsOf(data);
  const rules = fieldsOf(config ?? data);
  const named = rules.MD045 ?? rules['no-alt-text'];
  const isOff = named === false || (named === undefined && rules.default === false);
  return {
    rules: isOff ? quietMarkdown : {},
    paths: [...textsIn(globs), ...textsIn(ignores).map((glob) => `!${glob}`)],
  };
}

function ofHtmlValidate(data: unknown): Omit<Adopted, 'file'> {
  const { rules } = fieldsOf(data);
  const rule = fieldsOf(rules)['wcag/h37'] ?? fieldsOf(rules).h37;
  const [severity, options] = Array.isArray(rule) ? (rule as readonly unknown[]) : [rule, undefined];
  if (severity === 'off' || severity === 0) return { rules: { 'missing-alt': 'info' }, paths: [] };
  return { ...nothing, emptyAlt: fieldsOf(options).allowEmpty === false ? 'missing' : undefined };
}

function ofHtmlhint(data: unknown): Omit<Adopted, 'file'> {
  return fieldsOf(data)['alt-require'] === false ? { rules: { 'missing-alt': 'info' }, paths: [] } : nothing;
}

/** The lines of TOML that matter; the rest of the language is not needed for them. */
function ofRumdl(text: string): Omit<Adopted, 'file'> {
  const list = (key: string) => {
    const start = text.split('\n').findIndex((line) => line.split('=')[0]?.trim() === key);
    if (start < 0) return [];
    const rest = text.split('\n').slice(start).join('\n');
    const items = rest.slice(rest.indexOf('[') + 1, rest.indexOf(']'));
    return [...items.matchAll(/"([^"\n]*)"/g)].map(([, item]) => item ?? '');
  };
  return {
    rules: list('disable').includes('MD045') ? quietMarkdown : {},
    paths: [...list('include'), ...list('exclude').map((glob) => `!${folderGlob(glob)}`)],
  };
}

function ofIgnoreFile(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !/^[#!]/.test(line))
    .map((line) => `!${folderGlob(line.replace(/^\//, ''))}`);
}

/** Other linters take a folder for all that is in it. */
function folderGlob(path: string): string {
  if (/[*?{[]|\.\w+$/.test(path)) return path;
  return `${path.replace(/\/$/, '')}/**`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '' && !item.startsWith('#'));
}
