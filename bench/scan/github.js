// A stand-in of GitHub with one pull request that changes code and no document. Measuring blocks this process, so it is one of its own:
//   node github.js
// It prints its address, and ends with its standard input.
import { createServer } from 'node:http';

/** Code, as most changes of a repository with documentation. */
const files = Array.from({ length: 12 }, (_, at) => ({
  sha: String(at).padStart(40, '0'),
  filename: `src/part-${at}.ts`,
  status: 'modified',
  additions: 1,
  deletions: 1,
  changes: 2,
  patch: '@@ -1,1 +1,1 @@\n-const a = 1;\n+const a = 2;',
}));

const server = createServer((request, response) => {
  request.resume();
  const isList = /\/pulls\/\d+\/files/.test(request.url);
  const answer = isList ? files : request.url.endsWith('/graphql') ? { data: { repository: {} } } : undefined;
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0));
