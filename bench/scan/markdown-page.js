// A page of Markdown as documentation sites have them.
import { sampleOf } from './code.js';
import { seeded } from './random.js';
import { wordsOf } from './words.js';

/**
 * @param seed same page for the same seed
 * @param images how many
 */
export function markdownPage(seed, images) {
  const random = seeded(seed);
  const words = wordsOf(random);
  const sections = random.between(3, 9);
  const withImages = Array.from({ length: images }, () => random.below(sections));
  const head = `${frontMatter(random, words)}# ${words.title()}\n\n${words.paragraph()}\n\n`;
  const body = Array.from({ length: sections }, (_, section) => {
    const blocks = Array.from({ length: random.between(2, 6) }, () => block(random, words));
    for (const at of withImages)
      if (at === section) blocks.splice(random.below(blocks.length + 1), 0, image(random, words));
    return `${'#'.repeat(random.between(2, 3))} ${words.title()}\n\n${blocks.join('\n\n')}\n\n`;
  });
  return `${head}${body.join('')}[limits]: ../reference/limits.md "Limits"\n[^1]: ${words.sentence()}\n`;
}

function frontMatter({ isOnce, below }, words) {
  if (isOnce(3)) return '';
  return `---\ntitle: "${words.title()}"\nsidebar_position: ${below(40)}\ndescription: ${words.sentence().replace(/[:#`*]/g, '')}\ntags: [guide, v4]\n---\n\n`;
}

function block(random, words) {
  const { pick, between } = random;
  const list = (mark, item) => Array.from({ length: between(2, 7) }, (_, at) => `${mark(at)} ${item(at)}`).join('\n');
  const kinds = [
    () => words.paragraph(),
    () => words.paragraph(),
    () => words.paragraph(),
    () => list(() => '-', () => words.sentence()),
    () => list((at) => `${at + 1}.`, (at) => (at % 3 === 2 ? `${words.step()}\n   - ${words.step()}\n   - ${words.sentence()}` : words.step())),
    () => fence(random),
    () => fence(random),
    () => table(random, words),
    () => `> [!${pick(['NOTE', 'TIP', 'WARNING', 'IMPORTANT'])}]\n> ${words.sentence()}\n> ${words.sentence()}`,
    () => `:::${pick(['note', 'tip', 'caution', 'info Good to know'])}\n\n${words.paragraph()}\n\n:::`,
    () => `<details>\n<summary>${words.title()}</summary>\n\n${words.paragraph()}\n\n</details>`,
    () => `See [${words.title()}](${words.title().toLowerCase().replace(/\W+/g, '-')}.md), [limits] and <https://example.com/${between(1, 99)}>.[^1] ${words.sentence()}`,
    () => `<a id="section-${between(1, 99)}"></a>\n\n${words.sentence()}<br>\n${words.sentence()}`,
    () => `<!-- ${words.sentence()} -->`,
    () => `1. ${words.step()}\n\n   \`\`\`bash\n   make verify\n   \`\`\`\n\n2. ${words.step()}`,
  ]; // prettier-ignore
  return pick(kinds)();
}

function fence(random) {
  const { language, text } = sampleOf(random);
  const title = random.isOnce(5) ? ' title="example"' : '';
  return `\`\`\`${language}${title}\n${text}\n\`\`\``;
}

function table({ between, pick }, words) {
  const rows = Array.from(
    { length: between(2, 8) },
    () =>
      `| \`${words.file().split('/').at(-1)}\` | ${pick(['string', 'number', 'boolean', 'list'])} | ${words.sentence()} |`,
  );
  return `| Name | Type | Description |\n| --- | :---: | --- |\n${rows.join('\n')}`;
}

/** In the ways of writing that are common; nine of ten are Markdown's own. */
function image({ pick, between }, words) {
  const label = `picture-${between(1, 99)}`;
  const inline = () => `![${words.alt()}](${words.file()})`;
  const kinds = [
    inline, inline, inline, inline,
    () => `![${words.alt()}](${words.file()} "${words.title()}")`,
    () => `${words.sentence()} ${inline()} ${words.sentence()}`,
    () => `[${inline()}](https://example.com/${between(1, 99)})`,
    () => `1. ${words.step()}\n\n   ${inline()}\n\n2. ${words.step()}`,
    () => `- ${words.step()} ${inline()}\n- ${words.step()}`,
    () => `| Before | After |\n| --- | --- |\n| ${inline()} | ${words.thing()} |`,
    () => `> ${words.sentence()}\n>\n> ${inline()}`,
    () => `![${words.alt()}][${label}]\n\n[${label}]: ${words.file()}`,
    () => `<img src="${words.file()}" alt="${words.alt().replaceAll('"', '&quot;')}" width="${between(200, 900)}">`,
    () => `<p align="center">\n  <img src="${words.file()}" alt="${words.alt().replaceAll('"', '&quot;')}">\n</p>`,
  ]; // prettier-ignore
  return pick(kinds)();
}
