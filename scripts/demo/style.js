/** The look of a conversation on GitHub, light and dark. */
export const style = `
:root{color-scheme:light dark;--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--page:#fff;--inset:#f6f8fa;--red:#ffebe9;--green:#dafbe1;--pass:#1a7f37;--fail:#d1242f;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--page:#0d1117;--inset:#151b23;--red:#301b1f;--green:#12261e;--pass:#3fb950;--fail:#f85149;--link:#4493f8}}
body{margin:0;background:var(--page);color:var(--text);font:14px/1.5 system-ui,sans-serif}
main{max-width:820px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:26px;font-weight:600;margin:0 0 8px}
section{border-left:2px solid var(--line);padding:4px 0 8px 20px;margin:28px 0 0 6px}
section>h2{font-size:18px;margin:0 0 12px}
.note{color:var(--soft)}
a{color:var(--link)}
code{background:var(--inset);padding:.1em .35em;border-radius:5px;font:12.5px ui-monospace,monospace}
pre{margin:0;padding:6px 12px;font:12.5px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
article,.thread,.summary{border:1px solid var(--line);border-radius:8px;margin:12px 0;overflow:hidden}
article>header{background:var(--inset);border-bottom:1px solid var(--line);padding:8px 14px}
article>header small,.comment small{border:1px solid var(--line);border-radius:9px;padding:0 6px;color:var(--soft);font-weight:400}
.review>:not(header),.comment{padding:2px 14px}
.hunk{background:var(--green)}
.hunk span{color:var(--soft);margin-right:10px}
.comment img,.summary img,.review img{max-width:100%;height:auto;border:1px solid var(--line);border-radius:6px}
.suggestion{border:1px solid var(--line);border-radius:6px;overflow:hidden;margin:10px 0}
.suggestion p{margin:0;padding:6px 12px;background:var(--inset);font-size:12px;color:var(--soft)}
.old{background:var(--red)}.new{background:var(--green)}
.buttons{text-align:right}.buttons span{display:inline-block;background:var(--pass);color:#fff;border-radius:6px;padding:3px 12px;font-weight:500}
@media(prefers-color-scheme:dark){.buttons span{background:#238636}}
.check{display:flex;gap:8px;align-items:baseline;border:1px solid var(--line);border-radius:8px;padding:10px 14px;font-weight:600}
.check small{font-weight:400;color:var(--soft);margin-left:auto}
.pass span{color:var(--pass)}.fail span{color:var(--fail)}
details>summary{cursor:pointer;padding:8px 14px;background:var(--inset)}
.summary>:not(summary){margin-left:14px;margin-right:14px}
.state{border:1px solid var(--line);border-radius:9px;padding:0 8px;color:var(--soft);font-size:12px}
table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:4px 10px;text-align:left}
`;
