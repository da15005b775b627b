import { Parser, type Expression, type Options, type Program } from 'acorn';
import jsx from 'acorn-jsx';

/** The parser of JavaScript, in the form that `remark-mdx` takes. */
export type Acorn = {
  parse(text: string, options: Options): Program;
  parseExpressionAt(text: string, offset: number, options: Options): Expression;
};

/** The JavaScript of a file takes too long to be read. */
export class TooMuchJavaScript extends Error {}

/**
 * A parser of JavaScript for one file. `remark-mdx` calls it at each `}` of an expression, and at each blank line of a module, with all the
 * text from the start on, until it is complete: a text full of braces, or one that is never complete, would be read as often as it has
 * braces. Counted in characters and not in seconds, so that the outcome does not depend on the machine.
 */
export function createLimitedAcorn(): Acorn {
  let left = mostRead;
  const hasRoomFor = (text: string) => (left -= text.length) >= 0;
  return {
    parse: (text, options) => (hasRoomFor(text) ? parser.parse(text, options) : refused({ ...program })),
    parseExpressionAt: (text, offset, options) =>
      hasRoomFor(text) ? parser.parseExpressionAt(text, offset, options) : refused({ ...identifier }),
  };
}

/** UTF-16 units, which takes about a second: 300 objects in an expression of 30 kB. */
const mostRead = 5_000_000;

const parser = Parser.extend(jsx());
const program: Program = { type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' };
const identifier: Expression = { type: 'Identifier', start: 0, end: 0, name: '' };

/** An error of the parser is caught by its caller, who takes it for "not yet complete". This one comes when the caller looks at the result. */
function refused<Node extends object>(node: Node): Node {
  const refuse = (): never => {
    throw new TooMuchJavaScript('it has too much JavaScript in one piece');
  };
  return Object.defineProperties(node, { end: { get: refuse }, comments: { set: refuse } });
}
