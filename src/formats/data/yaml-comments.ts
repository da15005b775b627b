import { Lexer } from 'yaml';
import type { Comment } from '../../model/text.ts';
import { commentAt } from './comment.ts';

/** The comments of YAML from `start` to `end` of a text. */
export function yamlComments(text: string, start: number, end: number): readonly Comment[] {
  const comments: Comment[] = [];
  let at = start;
  for (const token of new Lexer().lex(text.slice(start, end))) {
    // Marks of the lexer itself, which are not in the text.
    if (token === '\x02' || token === '\x18' || token === '\x1f') continue;
    if (token.startsWith('#')) comments.push(commentAt(text, { start: at, end: at + token.length }));
    at += token.length;
  }
  return comments;
}
