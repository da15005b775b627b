import axe from 'axe-core';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';

/** Accessible names as dom-accessibility-api computes them in jsdom, by id; an element that is not there has none. */
export function namesOf(html: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const { window } = new JSDOM(html, { pretendToBeVisual: true });
  const names = ids.map((id) => {
    const element = window.document.getElementById(id);
    return [id, element ? computeAccessibleName(element) : ''] as const;
  });
  window.close();
  return new Map(names);
}

type AxeResults = {
  readonly violations: readonly { readonly nodes: readonly { readonly target: readonly string[] }[] }[];
};

/** Ids of elements that one of axe-core's `rules` complains about in jsdom. */
export async function violations(html: string, rules: readonly string[]): Promise<ReadonlySet<string>> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true });
  window.eval(axe.source);
  const options = { runOnly: { type: 'rule', values: rules }, elementRef: false };
  const results = (await window.eval(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  window.close();
  const targets = results.violations.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target));
  return new Set(targets.map((selector) => selector.replace('#', '')));
}
