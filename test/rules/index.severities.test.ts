import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFor, loadFormat } from '../../src/formats/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { Severity } from '../../src/model/rule.ts';
import { stage } from './stage.ts';

const folder = new URL('../fixtures/rules/', import.meta.url);

/** The weights that the findings of each rule have in the fixtures. */
async function seen(): Promise<ReadonlyMap<string, ReadonlySet<Severity>>> {
  const weights = new Map(rules.map(({ id }) => [id, new Set<Severity>()]));
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const images = (await loadFormat(formatFor(file)!)).find(text);
    const page = stage(text, images, file);
    for (const rule of rules) {
      const spoken = images.filter((image) => rule.check(image, page) !== undefined);
      for (const image of spoken) weights.get(rule.id)?.add(rule.severityOf?.(image, page) ?? rule.severity);
    }
  }
  return weights;
}

test('A rule declares the weights that its findings have, all of them and no other', async () => {
  const weights = await seen();
  for (const { id, severity, severities = [severity] } of rules)
    expect([id, [...(weights.get(id) ?? [])].sort()]).toEqual([id, [...severities].sort()]);
});

test('A rule declares several weights where it weighs its findings, and nowhere else, the usual one first', () => {
  for (const rule of rules) {
    const { id, severity, severities } = rule;
    expect([id, severities !== undefined]).toEqual([id, 'severityOf' in rule]);
    expect([id, severities?.[0] ?? severity]).toEqual([id, severity]);
  }
});
