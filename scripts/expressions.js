// Proves that no regular expression of src takes more than linear time: the checker follows all ways through it, and shows a text where
// their number grows faster. Most proofs take milliseconds and are done again by the test; this script does the long ones, and writes
// them into test/fixtures/expressions.json:
//   npm run expressions
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = join(root, 'test/fixtures/expressions.json');

/** The checker is also there as a program for some systems; this one is the same everywhere. */
process.env.RECHECK_BACKEND = 'pure';

/**
 * @typedef {{ readonly place: string, readonly literal: string }} Expression
 * @typedef {{ readonly proved: readonly string[], readonly bounded: Readonly<Record<string, string>> }} Known
 */

/**
 * The regular expressions in a module, as they are written.
 *
 * @param {string} path
 * @param {string} text
 * @returns {readonly Expression[]}
 */
export function expressionsIn(path, text) {
  /** @type {Expression[]} */
  const found = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${path}:${line}`, literal: node.text });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/**
 * The text of every module in src, by its path.
 *
 * @returns {readonly (readonly [path: string, text: string])[]}
 */
export function modules() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => [`src/${path}`, readFileSync(join(root, 'src', path), 'utf8')]);
}

/**
 * Why a regular expression may take more than linear time, with a text that shows it; undefined when it does not.
 *
 * @param {string} literal
 * @param {number} timeoutMs the checker gives up after it
 * @returns {string | undefined}
 */
export function objectionTo(literal, timeoutMs) {
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const result = checkSync(pattern, flags, { timeout: timeoutMs, randomSeed: 1 });
  if (result.status === 'safe') return undefined;
  if (result.status === 'vulnerable') return `${result.complexity.summary}: ${result.attack.pattern}`;
  return `there is no proof in ${timeoutMs} ms`;
}

/** The expressions whose proof takes long, and those that only look as if they took more than linear time. @returns {Known} */
export function known() {
  return /** @type {Known} */ (JSON.parse(readFileSync(list, 'utf8')));
}

/** Milliseconds; a proof that takes longer is not done again in the test. */
export const shortProofMs = 500;

function prove() {
  const { proved, bounded } = known();
  /** @type {string[]} */
  const slow = [];
  const expressions = modules().flatMap(([path, text]) => expressionsIn(path, text));
  const literals = new Map(expressions.map(({ place, literal }) => [literal, place]));
  for (const [literal, place] of literals) {
    if (literal in bounded) continue;
    if (proved.includes(literal)) {
      slow.push(literal);
      continue;
    }
    const start = performance.now();
    const objection = objectionTo(literal, 120_000);
    if (objection !== undefined) console.error(`${place} ${literal}\n  ${objection}`);
    else if (performance.now() - start > shortProofMs / 4) slow.push(literal);
  }
  writeFileSync(list, `${JSON.stringify({ proved: slow.sort(), bounded }, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prove();
