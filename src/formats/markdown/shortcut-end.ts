import type { Code, Construct, Effects, Extension, Resolver, State, TokenizeContext } from 'micromark-util-types';

/**
 * Shortcut references before a bracket that does not begin a label: `![r][q`, `![r][![](b.png)](u)`. A shortcut only must not be followed by `[]`
 * or a link label (CommonMark 0.31.2, 6.3); micromark takes every bracket for the start of one, and the image before it for text.
 */
export const shortcutEnd: Extension = {
  text: {
    [codeOf(']')]: {
      name: 'shortcutEnd',
      tokenize,
      resolveTo: resolver('resolveTo'),
      resolveAll: resolver('resolveAll'),
    },
  },
  // It notes which brackets are balanced, and would do so a second time where this one fails.
  disable: { null: ['labelEnd'] },
};

/** As micromark, which tries a full reference, then a collapsed one, and then gives up: unless there is a label, the shortcut ends here. */
function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let attempts = 0;
  const attempt: Effects['attempt'] = (construct, found, missing) => {
    attempts += 1;
    return effects.attempt(construct, found, attempts === 2 ? effects.check(label, missing ?? nok, found) : missing);
  };
  return labelEnd(this)?.tokenize.call(this, { ...effects, attempt }, ok, nok) ?? nok;
}

function resolver(step: 'resolveTo' | 'resolveAll'): Resolver {
  return (events, context) => labelEnd(context)?.[step]?.(events, context) ?? events;
}

/** The construct of micromark itself. */
function labelEnd({ parser }: TokenizeContext): Construct | undefined {
  return [parser.constructs.text[codeOf(']')] ?? []].flat().find(({ name }) => name === 'labelEnd');
}

/** A link label: up to 999 characters, of which one is not blank, without brackets that have no backslash (CommonMark 0.31.2, 6.3). */
const label: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let size = 0;
    let isBlank = true;
    let isEscaped = false;

    function inside(code: Code): State | undefined {
      const isBracket = !isEscaped && (code === codeOf('[') || code === codeOf(']'));
      if (code === null || isBracket || size > 999) {
        effects.exit('reference');
        return (code === codeOf(']') && !isBlank ? ok : nok)(code);
      }
      isEscaped = code === codeOf('\\') && !isEscaped;
      // Line endings and tabs have negative codes.
      isBlank &&= code <= codeOf(' ');
      size += 1;
      effects.consume(code);
      return inside;
    }

    return (code) => {
      effects.enter('reference');
      effects.consume(code);
      return inside;
    };
  },
};

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
