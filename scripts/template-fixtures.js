// Asks the engines what they put out for the templates of test/fixtures/engines, and writes the addresses of the images that are shown for some
// data. Only after a new case: the tests need no engine. Needs Ruby and PHP, and the packages in a folder of their own:
//   npm install --prefix FOLDER liquidjs nunjucks twig handlebars ejs
//   node scripts/template-fixtures.js FOLDER
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseFragment } from 'parse5';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the packages: see the top of the script.');
const require = createRequire(join(resolve(folder), 'package.json'));
const file = join(import.meta.dirname, '..', 'test', 'fixtures', 'engines', 'cases.json');

const data = [true, false].map((x) => ({ x, l: [1], e: x ? [] : [1], o: { a: 1 } }));
const ruby =
  "require 'erb'; require 'json'; d = JSON.parse($stdin.read); x, l = d['x'], d['l']; print ERB.new(d['template'], trim_mode: '-').result(binding)";
const php =
  '$d = json_decode(stream_get_contents(STDIN), true); $x = $d["x"]; $l = $d["l"]; eval("?>" . $d["template"]);';

const engines = {
  liquid: (template, values) => new (require('liquidjs').Liquid)().parseAndRenderSync(template, values),
  nunjucks: (template, values) => new (require('nunjucks').Environment)().renderString(template, values),
  twig: (template, values) => require('twig').twig({ data: template }).render(values),
  handlebars: (template, values) => require('handlebars').compile(template)(values),
  ejs: (template, values) => require('ejs').render(template, values),
  erb: (template, values) => asked('ruby', ['-e', ruby], { template, ...values }),
  php: (template, values) => asked('php', ['-r', php], { template, ...values }),
};

const cases = JSON.parse(readFileSync(file, 'utf8')).map(({ engine, template }) => {
  const pages = data.map((values) => engines[engine](template, values));
  const shown = pages.flatMap((page) => [...imagesOf(parseFragment(page))]);
  return { engine, template, shown: [...new Set(shown)].sort() };
});
writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`);

function asked(command, args, input) {
  return execFileSync(command, args, { input: JSON.stringify(input), encoding: 'utf8' });
}

/** The addresses of the images that a browser shows. */
function* imagesOf({ nodeName, attrs = [], childNodes = [] }) {
  if (nodeName === 'img') yield attrs.find(({ name }) => name === 'src')?.value ?? '';
  for (const child of childNodes) yield* imagesOf(child);
}
