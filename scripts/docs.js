// Writes what is generated: the workflow of the README, the tables of the pages in docs, the heads of the rule pages, the inputs of action.yml, and in the schemas the
// settings, formats and syntaxes.
// `--check` writes nothing and exits with 1 when a file would change. An argument names another folder than this repository.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatherFacts } from './docs/facts.js';
import { inputsOf, inputsSection } from './docs/inputs.js';
import { fillNamed, fillOnly, fillYaml } from './docs/marks.js';
import { ruleHead } from './docs/rule-head.js';
import { configSchema, reportSchema } from './docs/schemas.js';
import {
  formatTable,
  inputTable,
  outputTable,
  policyTable,
  rightsTable,
  ruleOptionTable,
  ruleTable,
  styleTable,
  workflowBlock,
} from './docs/tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const folder = args.find((arg) => !arg.startsWith('--')) ?? root;

const facts = await gatherFacts(root);
const inputs = inputsOf(facts.options);
const documents = [
  { path: 'README.md', fill: (text) => fillNamed(text, 'workflow', workflowBlock(facts.workflow)) },
  { path: 'docs/action.md', fill: actionPage },
  { path: 'docs/rules.md', fill: (text) => fillNamed(text, 'rules', ruleTable(facts.rules)) },
  { path: 'docs/formats.md', fill: (text) => fillNamed(text, 'formats', formatTable(facts.formats)) },
  { path: 'docs/threat-model.md', fill: threatModel },
  { path: 'action.yml', fill: (text) => fillYaml(text, 'inputs', inputsSection(inputs)) },
  { path: 'schema/config.schema.json', fill: (text) => configSchema(text, facts) },
  { path: 'schema/report.schema.json', fill: (text) => reportSchema(text, facts.formats) },
  ...facts.rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, fill: (text) => rulePage(text, rule) })),
];
const errors = (await Promise.all(documents.map(bringUpToDate))).flat();
for (const error of errors) console.error(error);
process.exitCode = errors.length === 0 ? 0 : 1;

/** The page of the Action with its inputs and outputs. */
function actionPage(text) {
  const parts = { inputs: inputTable(inputs), outputs: outputTable(facts.outputs) };
  return Object.entries(parts).reduce((filled, [name, body]) => fillNamed(filled, name, body), text);
}

/** The page of a rule with its head, and with the table of its options where it has some. */
function rulePage(text, rule) {
  const page = fillOnly(text, ruleHead(rule));
  const options = optionsOf(rule);
  return options === undefined ? page : fillNamed(page, 'options', options);
}

function optionsOf({ id, options }) {
  if (id === 'house-style') return styleTable(facts.styleKeys);
  return options && ruleOptionTable(options);
}

/** The answers for every setting of the configuration file. */
function threatModel(text) {
  const parts = { settings: rightsTable(facts.options), policy: policyTable(facts.policyRisks) };
  return Object.entries(parts).reduce((filled, [name, body]) => fillNamed(filled, name, body), text);
}

/** Writes one document, unless `--check` is set, and returns what is wrong with it. */
async function bringUpToDate({ path, fill }) {
  const file = join(folder, path);
  if (!existsSync(file)) return [`${path} does not exist. Write it, with its generated part between the two marks.`];
  const before = readFileSync(file, 'utf8');
  const after = await fill(before);
  if (after === undefined) return [`${path} lacks the marks of a generated part. CONTRIBUTING.md shows them.`];
  if (after === before) return [];
  if (isCheck) return [`${path} is out of date. Run npm run docs.`];
  writeFileSync(file, after);
  console.log(`${path} was written.`);
  return [];
}
