/**
 * The style of the HTML report, and of its page without scripts. Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG
 * 1.4.3), in light and dark. The colours are those of the workbench, whose style comes after it where there are scripts.
 */
export const style = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --raised: #ffffff; --line: #6e7781;
  --link: #0b57a4; --error: #a40e26; --warning: #7a4a00; --info: #0b57a4; --pass: #116329; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e6e9ee; --quiet: #a5afbb; --back: #101419; --raised: #191f26; --line: #8b949e;
    --link: #8cc2ff; --error: #ff9d9b; --warning: #e8bd5a; --info: #8cc2ff; --pass: #63d982; }
}
html { font: 100%/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
body { margin: 0; }
.report { margin: 0 auto; padding: 1rem; max-width: 70rem; }
.report h1, .report h2, .report h3 { line-height: 1.25; overflow-wrap: anywhere; color: inherit; white-space: normal; }
.report h1 { font-size: 1.75rem; margin: 0.5rem 0; }
.report h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
.report h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
.report a { color: var(--link); }
.report :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.report p { margin: 0.25rem 0; }
.report p, .report li, .report bdi, .report q { overflow-wrap: anywhere; }
.report .verdict { font-size: 1.125rem; font-weight: 600; }
.fail, .report .error { color: var(--error); }
.pass { color: var(--pass); }
.report .warning { color: var(--warning); }
.report .info { color: var(--info); }
.report .quiet { color: var(--quiet); font-size: 0.875rem; }
.report code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.report ul { margin: 0.25rem 0; padding: 0; list-style: none; }
.report li { padding-block: 0.25rem; }
.report i { font-style: normal; }
.images code { direction: ltr; unicode-bidi: isolate; }
.images b { font-variant-numeric: tabular-nums; margin-inline-end: 0.25rem; }
.images { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); }
.report summary { cursor: pointer; padding: 0.375rem 0.5rem; }
.folder, .done { background: var(--raised); border: 1px solid var(--line); border-radius: 0.375rem; margin-block: 0.25rem; }
.folder > :not(summary), .done > :not(summary) { margin-inline: 0.75rem; }
.folder > :last-child { margin-block-end: 0.75rem; }
.folder summary, .bar { display: grid; grid-template-columns: minmax(0, 1fr) minmax(4rem, 14rem) 20rem; gap: 0.25rem 1rem; align-items: center; }
.folder summary > bdi::before { content: "▸\\00a0"; color: var(--quiet); }
.folder[open] summary > bdi::before { content: "▾\\00a0"; }
meter { inline-size: 100%; }
@media screen and (max-width: 48rem) {
  .folder summary, .bar { grid-template-columns: 1fr; }
}
@media print {
  .report { max-width: none; padding: 0; font-size: 0.8125rem; }
  .report li { break-inside: avoid; }
  .report h2, .report h3, .folder summary { break-after: avoid; }
  .folder, .done { border: 0; }
}
`;
