import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/file.ts';
import { loadFormat } from '../../src/formats/index.ts';
import { runRules, rules } from '../../src/rules/index.ts';
import { stage } from './stage.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

test('every file that exports a rule is in the table', async () => {
  const files = readdirSync(at('src/rules/')).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const modules = await Promise.all(files.map(async (name) => (await import(at(`src/rules/${name}`).href)) as object));
  const exported = modules.flatMap((module) => Object.values(module) as unknown[]).filter(isRule);
  const idle = exported.filter((rule) => !rules.some(({ id }) => id === rule.id));
  expect(idle.map(({ id }) => `src/rules/${id}.ts is in no group: add it to the table in src/rules/index.ts.`)).toEqual(
    [],
  );
});

/** Rules with a page; `test/completeness.test.ts` reports the others. */
const described = rules.filter(({ id }) => existsSync(at(`docs/rules/${id}.md`)));

describe.each(described)('the page of $id', ({ id, severity, summary, wcag, act }) => {
  const document = readFileSync(at(`docs/rules/${id}.md`), 'utf8');
  const examples = examplesOf(document);

  test('states the facts of the rule in its head', () => {
    const head = /^<!-- generated -->\n([\s\S]*?)<!-- \/generated -->$/mu.exec(document)?.[1];
    for (const fact of [`# ${id}\n`, severity, summary, ...wcag, ...act]) expect(head).toContain(fact);
  });

  test('shows what fails and what passes', () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['fail', 'pass']));
  });

  test.each(examples)(
    'is right that this $language example is a $verdict: $text',
    async ({ language, verdict, text }) => {
      const images = (await loadFormat(formatOf[language] ?? language)).read(text).images;
      const page = { ...stage(text, images, `rules/${id}.md`), style: styleOf(document) };
      const found = images.flatMap((image) => runRules(image, page));
      expect(images).not.toEqual([]);
      expect(found.map(({ rule }) => rule).includes(id)).toBe(verdict === 'fail');
    },
  );
});

/** The style of the project for the examples of a page, from the settings that it shows. */
function styleOf(document: string) {
  const settings = /^```yaml\n(style:\n[\s\S]*?)^```$/mu.exec(document)?.[1];
  return settings === undefined ? undefined : parseConfig(settings, 'c.yml').policy.style;
}

/** The format of an example, by the language of its block. */
const formatOf: Readonly<Record<string, string>> = { md: 'markdown', adoc: 'asciidoc' };

function examplesOf(document: string): readonly { language: string; verdict: string; text: string }[] {
  return [...document.matchAll(/^( *)```(md|html|adoc|rst) (fail|pass)\n([\s\S]*?)^\1```$/gmu)].map(
    ([, indent = '', language = '', verdict = '', text = '']) => ({
      language,
      verdict,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  );
}

function isRule(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'check' in value && 'id' in value;
}
