// A page of a built documentation site: navigation, sidebar, content, footer, as the usual generators write them.
import { sampleOf } from './code.js';
import { seeded } from './random.js';
import { wordsOf } from './words.js';

/**
 * @param seed same page for the same seed
 * @param images how many in the content
 */
export function htmlPage(seed, images) {
  const random = seeded(seed);
  const words = wordsOf(random);
  const title = words.title();
  const sections = Array.from({ length: random.between(4, 9) }, () => section(random, words));
  for (let at = 0; at < images; at += 1) sections.splice(random.below(sections.length + 1), 0, image(random, words));
  return `<!doctype html>
<html lang="en" class="no-js">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Example Docs</title>
  <link rel="stylesheet" href="/assets/main.${random.between(1000, 9999)}.css">
  <link rel="canonical" href="https://docs.example.com/${seed}/">
  <script>window.dataLayer = window.dataLayer || []; if (1 < 2 && "<img>") document.documentElement.classList.remove("no-js");</script>
  <style>.hero > img { max-width: 100%; }</style>
</head>
<body class="page">
<a class="skip" href="#main">Skip to content</a>
<header class="header"><a href="/" class="logo"><img src="/assets/logo.svg" alt="Example Docs" width="32" height="32"></a>
<nav aria-label="Main">${links(random, words, 6)}</nav>
<button type="button" class="menu" aria-label="Menu">${icon}</button></header>
<div class="columns"><aside><nav aria-label="Pages">${links(random, words, 40)}</nav></aside>
<main id="main"><article><h1>${title}</h1>
${sections.join('\n')}
</article></main></div>
<footer><p>© Example &amp; contributors. <a href="/imprint">Imprint</a></p></footer>
<script src="/assets/main.js" defer></script>
</body>
</html>
`;
}

const icon = '<svg aria-hidden="true" viewBox="0 0 24 24" width="16"><path d="M3 6h18M3 12h18M3 18h18"/></svg>';

function links({ between, isOnce }, words, count) {
  const items = Array.from({ length: count }, () => {
    const more = isOnce(5) ? `<ul><li><a href="/docs/${between(1, 999)}/">${words.title()}</a></li></ul>` : '';
    return `<li class="item"><a class="link" href="/docs/${between(1, 999)}/">${words.title()}</a>${more}</li>`;
  });
  return `<ul class="list">\n${items.join('\n')}\n</ul>`;
}

function section(random, words) {
  const { between, pick, isOnce } = random;
  const id = `s${between(1, 9999)}`;
  const heading = `<h2 id="${id}">${words.title()}<a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h2>`;
  const kinds = [
    () => `<p>${prose(words)}</p>`,
    () => `<p>${prose(words)}</p>`,
    () => `<ul>${Array.from({ length: between(2, 7) }, () => `<li>${prose(words)}</li>`).join('\n')}</ul>`,
    () => sample(random),
    () => `<div class="admonition tip"><p class="admonition-title">Tip</p><p>${prose(words)}</p></div>`,
    () =>
      `<table><thead><tr><th>Name</th><th>Description</th></tr></thead><tbody>${Array.from({ length: between(2, 8) }, () => `<tr><td><code>${pick(['name', 'retention', 'topic'])}</code></td><td>${prose(words)}</td></tr>`).join('\n')}</tbody></table>`,
  ];
  const parts = Array.from({ length: between(2, 5) }, () => pick(kinds)());
  return `<section>${heading}\n${parts.join('\n')}${isOnce(4) ? `<p class="edit"><a href="/edit">${icon} Edit this page</a></p>` : ''}</section>`;
}

function sample(random) {
  const { language, text } = sampleOf(random);
  const coloured = escaped(text).replace(/\b(import|const|for|if|name|kind)\b/g, '<span class="k">$1</span>');
  return `<div class="highlight"><pre><code class="language-${language}">${coloured}</code></pre></div>`;
}

function image({ pick, between }, words) {
  const alt = () => `alt="${escaped(words.alt())}"`;
  const kinds = [
    () =>
      `<p><img src="${words.file()}" ${alt()} width="${between(200, 900)}" height="${between(100, 600)}" loading="lazy"></p>`,
    () => `<p><img src="${words.file()}" ${alt()}></p>`,
    () =>
      `<figure><img src="${words.file()}" ${alt()}><figcaption>${words.sentence().replace(/[`*]/g, '')}</figcaption></figure>`,
    () => `<p><a href="${words.file()}"><img src="${words.file()}" ${alt()}></a></p>`,
    () => `<picture><source srcset="${words.file()}" type="image/webp"><img src="${words.file()}" ${alt()}></picture>`,
    () => `<p>${prose(words)} <img class="inline" src="${words.file()}"> ${prose(words)}</p>`,
  ];
  return pick(kinds)();
}

/** The words of a Markdown sentence as a generator would render them. */
function prose(words) {
  return escaped(words.paragraph())
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
