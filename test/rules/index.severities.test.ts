import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFor, loadFormat } from '../../src/formats/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { Severity } from '../../src/model/rule.ts';
import { stage } from './stage.ts';

const folder = new URL('../fixtures/rules/', import.meta.url);

/** The severities that the findings of each rule have in the fixtures. */
async function seen(): Promise<ReadonlyMap<string, ReadonlySet<Severity>>> {
  const found = new Map(rules.map(({ id }) => [id, new Set<Severity>()]));
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const images = (await loadFormat(formatFor(file)!)).read(text).images;
    const page = stage(text, images, file);
    for (const rule of rules) {
      const spoken = images.filter((image) => rule.check(image, page) !== undefined);
      for (const image of spoken) found.get(rule.id)?.add(rule.severityOf?.(image, page) ?? rule.severity);
    }
  }
  return found;
}

test('A rule declares the severities that its findings have, all of them and no other', async () => {
  const found = await seen();
  const differing = rules.flatMap(({ id, severity, severities = [severity] }) => {
    const [declared, shown] = [severities, [...(found.get(id) ?? [])]].map((list) => [...list].sort().join(', '));
    if (declared === shown) return [];
    return `src/rules/${id}.ts declares ${declared}, and its findings in test/fixtures/rules/${id}.* are ${shown === '' ? 'none' : shown}: make the two the same.`;
  });
  expect(differing).toEqual([]);
});

test('A rule declares several severities where those of its findings differ, and nowhere else, the usual one first', () => {
  for (const rule of rules) {
    const { id, severity, severities } = rule;
    expect([id, severities !== undefined]).toEqual([id, 'severityOf' in rule]);
    expect([id, severities?.[0] ?? severity]).toEqual([id, severity]);
  }
});
