// A third of what packages bring is comments and indentation. Every other character stays where it is, line by line, so that a reviewer can
// read on, and so do copyright notices.
import { parse } from 'acorn';

/** `code` without comments, and indented half as far. */
export function compact(code) {
  const tokens = [];
  const comments = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens, onComment: comments });
  let result = '';
  let end = 0;
  let comment = 0;
  for (const token of tokens) {
    const first = comment;
    while (comments[comment]?.start < token.start) comment += 1;
    result +=
      between(code.slice(end, token.start), comments.slice(first, comment)) + code.slice(token.start, token.end);
    end = token.end;
  }
  return `${result.trim()}\n`;
}

/** What is left of the comments and the white space between two tokens. A line that ends has to end, since it may end a statement. */
function between(gap, comments) {
  const lines = gap.split('\n');
  if (lines.length === 1) return comments.length > 0 && !isNotice(comments) ? ' ' : gap;
  const indentation = ' '.repeat(Math.ceil(/^\s*/.exec(lines.at(-1))[0].length / 2));
  if (isNotice(comments)) return `\n${comments.map(written).join('\n')}\n${indentation}`;
  return `\n${indentation}`;
}

function isNotice(comments) {
  return comments.some(({ value }) => /copyright|licen[cs]e|^!/i.test(value));
}

function written({ type, value }) {
  return type === 'Line' ? `//${value}` : `/*${value}*/`;
}
