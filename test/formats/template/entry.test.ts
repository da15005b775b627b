import { expect, test } from 'vitest';
import { formatFor } from '../../../src/formats/index.ts';

test.each([
  ['theme/section.liquid', 'liquid'],
  ['a.njk', 'jinja'],
  ['a.html.twig', 'jinja'],
  ['a.html.j2', 'jinja'],
  ['a.hbs', 'handlebars'],
  ['index.gohtml', 'gotemplate'],
  ['index.html.tmpl', 'gotemplate'],
  ['show.html.erb', 'erb'],
  ['a.ejs', 'ejs'],
  ['a.html.heex', 'heex'],
  ['a.html.leaf', 'leaf'],
  ['home.blade.php', 'blade'],
  ['home.html.php', 'php'],
  ['Index.cshtml', 'razor'],
  ['Counter.razor', 'razor'],
  ['app.component.html', 'html'],
  ['feed.xml.erb', undefined],
  ['main.js.erb', undefined],
  ['nginx.conf.j2', undefined],
  ['mail.text.erb', undefined],
  ['blade.php', 'php'],
])('%s is read as %s', (path, format) => {
  expect(formatFor(path)).toBe(format);
});
