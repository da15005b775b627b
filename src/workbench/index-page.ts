/** The page, whose code and style are files of their own. @param key for a browser that has the token; hex, so that it needs no escape */
export function indexPage(key: string | undefined): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${key === undefined ? '' : `\n<meta name="workbench-key" content="${key}">`}
<title>Alt text workbench</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="workbench"><noscript>The workbench needs JavaScript.</noscript></div>
</body>
</html>
`;
}
