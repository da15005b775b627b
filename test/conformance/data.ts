import { existsSync, readFileSync } from 'node:fs';

/** Where the third-party cases are; their licences keep them outside of the repository. */
const folder = new URL('../../../shared/conformance/', import.meta.url);

export const isPresent = existsSync(folder);

/** Said by the tests that cannot run without the cases. */
export const absent = 'the conformance data is not beside the repository';

/** One case of a W3C ACT rule. */
export type ActCase = {
  readonly rule: string;
  readonly id: string;
  readonly title: string;
  readonly expectation: 'passed' | 'failed' | 'inapplicable';
  readonly html: string;
  /** What it takes to decide the case. */
  readonly needs: 'static' | 'css' | 'js' | 'pixels';
};

/** Where a suite comes from. */
export type Source = { readonly repo: string; readonly commit: string };

export type ActData = { readonly sources: readonly Source[]; readonly cases: readonly ActCase[] };

export function actData(): ActData {
  return read('act-image-cases.json') as ActData;
}

/** One element of axe-core's integration fixtures; `rule` is axe's. */
export type AxeCase = {
  readonly rule: string;
  readonly id: string;
  readonly expectation: 'violation' | 'pass' | 'inapplicable';
};

export type AxeData = {
  readonly source: Source;
  readonly fixtures: Readonly<Record<string, string>>;
  readonly cases: readonly AxeCase[];
};

export function axeData(): AxeData {
  return read('axe-image-cases.json') as AxeData;
}

function read(name: string): unknown {
  return isPresent
    ? JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    : { sources: [], source: {}, cases: [], fixtures: {} };
}
