import { existsSync } from 'node:fs';
import { formats } from '../../src/formats/index.ts';
import type { FormatEntry } from '../../src/formats/entry.ts';
import type { Components, Format } from '../../src/model/format.ts';

/** Ways of writing images in a format. `test/fixtures/formats/<name>.ts` exports them as `samples`, and the tests of every format read them. */
export type FormatSamples = {
  /** Pages with two images or more, by what is special about them; together they have every syntax of the format. */
  readonly pages: Readonly<Record<string, string>>;
  /** Components on the pages, besides those that are known anyway. */
  readonly components?: Components;
  /** What stands before an image on a page that is read at all. */
  readonly before?: string;
  /** What an alternative text may not match on a page, by the name of the page, because the syntax has no way to write it. */
  readonly unwritable?: Readonly<Record<string, RegExp>>;
  /** Pages with images whose text no edit can write, because only code knows it. */
  readonly unwritten?: readonly string[];
  /** Texts with one comment, which says `c`. */
  readonly comments: readonly string[];
};

export type SampledFormat = FormatSamples & {
  readonly name: string;
  readonly entry: FormatEntry;
  readonly format: Format;
};

/** Every format of the registry that has samples; `test/completeness.test.ts` reports those without. */
export const sampledFormats: readonly SampledFormat[] = await Promise.all(
  formats.filter(({ name }) => existsSync(new URL(`../fixtures/formats/${name}.ts`, import.meta.url))).map(sampled),
);

async function sampled(entry: FormatEntry): Promise<SampledFormat> {
  const { name } = entry;
  const module = (await import(`../fixtures/formats/${name}.ts`)) as { readonly samples: FormatSamples };
  return { name, entry, format: await entry.load(), ...module.samples };
}
