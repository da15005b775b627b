import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { style } from './style.js';

/**
 * The life of a pull request as one page of HTML, without a script and without the network.
 *
 * @param shown what the pull request showed after each step, as `replay` of test/world/replay.ts returns it
 * @param opened the page that was opened for review, by its path and lines, and the pictures by their names, as data URIs
 */
export function demoPage(shown, opened) {
  const steps = shown.map((one, index) => step(one, shown[index - 1], opened));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Alt Text Review: the life of a pull request</title>
<style>${style}</style>
<main>
<h1>The life of a pull request</h1>
<p class="note">Replayed by <code>npm run demo</code> against our stand-ins of GitHub and of the API of the model, and drawn as GitHub shows it. The program is the real one. <strong>The captions are a stand-in’s: no model was asked.</strong></p>
${steps.join('\n')}
</main>
</html>
`;
}

function step({ title, reviews, comments, exitCode, summary, writes }, before, opened) {
  const isNew = ({ id, body }) => body !== '' && !before?.reviews.some((review) => review.id === id);
  const passed = exitCode === 0;
  return `<section>
<h2>${title}</h2>
${reviews
  .filter(isNew)
  .map(
    (review) =>
      `<article class="review"><header><strong>${bot}</strong> reviewed</header>${html(review.body, opened)}</article>`,
  )
  .join('\n')}
${comments
  .filter(({ inReplyTo }) => inReplyTo === undefined)
  .toSorted((a, b) => a.originalLine - b.originalLine)
  .map((comment) =>
    thread(
      comment,
      comments.filter(({ inReplyTo }) => inReplyTo === comment.id),
      opened,
    ),
  )
  .join('\n')}
<p class="check ${passed ? 'pass' : 'fail'}"><span>${passed ? '✓' : '✗'}</span> Alt text: ${passed ? 'successful' : 'failing'} <small>${writes.length === 0 ? 'This run wrote nothing.' : `This run wrote: ${writes.join(', ')}.`}</small></p>
<details class="summary"><summary>The job summary of this run</summary>${html(summary, opened)}</details>
</section>`;
}

const bot = 'github-actions <small>bot</small>';

function thread({ path, body, line, originalLine, resolved }, replies, opened) {
  const state = resolved ? 'Resolved' : line === null ? 'Outdated' : undefined;
  const source = opened.lines[originalLine - 1] ?? '';
  const content = `<header><code>${path}</code>${state === undefined ? '' : ` <span class="state">${state}</span>`}</header>
<pre class="hunk"><span>${originalLine}</span> + ${escaped(source)}</pre>
${[{ user: '[bot]', body }, ...replies].map((one) => comment(one, opened, source)).join('\n')}`;
  return state === undefined
    ? `<article class="thread">${content}</article>`
    : `<details class="thread"><summary><code>${path}</code> line ${originalLine} <span class="state">${state}</span></summary>${content}</details>`;
}

function comment({ user, body }, opened, source) {
  const name = user.endsWith('[bot]') ? bot : escaped(user);
  return `<div class="comment"><p><strong>${name}</strong></p>${html(withBreaks(body), opened, source)}</div>`;
}

/** Markdown as GitHub shows it; a suggestion takes the place of `source`. */
function html(markdown, { pictures }, source = '') {
  const written = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return written
    .replaceAll(/<pre><code class="language-suggestion">([\s\S]*?)\n?<\/code><\/pre>/g, (_, text) =>
      suggestion(source, text),
    )
    .replaceAll(/(src=")([^"]*)"/g, (whole, opening, address) => {
      const shown = pictures.get(decodeURIComponent(address.split('?')[0].split('/').at(-1)));
      return shown === undefined ? whole : `${opening}${shown}"`;
    });
}

/** In a comment, unlike in a file, GitHub ends a line where its source does. */
function withBreaks(body) {
  return body
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : part.replaceAll(/(\S)\n(?=\S)/g, '$1  \n')))
    .join('');
}

function suggestion(source, text) {
  return `<div class="suggestion"><p>Suggested change</p><pre class="old">- ${escaped(source)}</pre><pre class="new">+ ${text}</pre><p class="buttons"><span>Commit suggestion</span></p></div>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
