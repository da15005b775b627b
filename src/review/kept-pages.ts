import { createHash } from '../lib/hash.ts';
import { parseJson } from '../lib/parse-json.ts';
import { build, tool } from '../lib/version.ts';
import { recallPage, type LintedPage } from './lint-page.ts';
import type { Document } from '../model/document.ts';
import { readPage, type KeptPage } from './page-shape.ts';
import type { PagePolicy, Policy } from './policy.ts';
import type { Change } from './scope.ts';

/** What is kept of pages between runs, by keys that name everything on which it depends. */
export type PageStore = {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, entry: string) => void;
};

/** Pages of earlier runs, which need not be read again. */
export type KeptPages = {
  readonly find: (document: Document, policy: PagePolicy) => LintedPage | undefined;
  readonly keep: (page: LintedPage) => void;
};

/**
 * A page is found again when its path, its format, its text, the settings of the project and this program are the same. What depends on other
 * pages, on pictures, on the day or on a change is decided anew in every run.
 */
export function keptPages(store: PageStore, settings: Policy, change: Change): KeptPages {
  const around = JSON.stringify([tool.version, build, settings]);
  const keyOf = ({ path, format, text }: Document) => {
    const name = JSON.stringify([path, format]);
    return createHash('sha256').update(`${name.length} ${around.length} ${name}${around}`).update(text).digest('hex');
  };
  const keys = new WeakMap<Document, string>();
  return {
    find(document, policy) {
      const key = keyOf(document);
      keys.set(document, key);
      const entry = store.get(key);
      const page = entry === undefined ? undefined : readPage(parseJson(entry), document.text.length);
      return page && recallPage(document, page, policy, change);
    },
    keep({ document, lines, comments, tolerance, checked }) {
      // Where the lines of a page are not those of its file, functions lead from the one to the other.
      if (lines !== undefined) return;
      const page: KeptPage = {
        comments,
        tolerance,
        checked: checked.map(({ image, findings }) => ({ image, findings })),
      };
      store.put(keys.get(document) ?? keyOf(document), JSON.stringify(page));
    },
  };
}
