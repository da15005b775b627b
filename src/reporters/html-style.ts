/** The style of the HTML report. Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG 1.4.3), in light and dark. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #57606a; --back: #ffffff; --raised: #f6f8fa; --line: #6e7781;
  --link: #0550ae; --error: #a40e26; --warning: #7a4a00; --info: #0550ae; --pass: #116329; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9da7b3; --back: #0d1117; --raised: #161b22; --line: #8b949e;
    --link: #79b8ff; --error: #ff9492; --warning: #e3b341; --info: #79b8ff; --pass: #56d364; }
}
body { margin: 0 auto; padding: 1rem; max-width: 75rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict { font-size: 1.25rem; font-weight: 600; }
.fail, .error { color: var(--error); }
.pass { color: var(--pass); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.quiet { color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--quiet); padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem; border: 1px solid var(--line); }
thead th { background: var(--raised); }
td p { margin: 0 0 0.5rem; }
code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
p, li, bdi, q { overflow-wrap: anywhere; }
tbody th { font-weight: normal; min-inline-size: 12rem; }
td { min-inline-size: 14rem; }
summary { cursor: pointer; padding-block: 0.5rem; }
.folders { list-style: none; padding: 0; }
.folders li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(4rem, 16rem) minmax(11rem, auto); gap: 0.25rem 1rem; align-items: center; }
meter { inline-size: 100%; }
@media screen and (max-width: 48rem) {
  .wide { overflow-x: visible; }
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-block-end: 1rem; padding: 0.5rem; border: 1px solid var(--line); }
  tbody th, td { padding: 0.125rem 0; border: 0; }
  tbody th, td { min-inline-size: 0; }
  .folders li { grid-template-columns: 1fr; margin-block-end: 0.5rem; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 0.75rem; }
  .wide { overflow: visible; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
