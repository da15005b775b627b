import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({
4006:
((module, __unused_webpack_exports, __webpack_require__) => {
const pico = __webpack_require__(8016);
const utils = __webpack_require__(4059);
function picomatch(glob, options, returnState = false) {
 if (options && (options.windows === null || options.windows === undefined)) {
  options = { ...options, windows: utils.isWindows() };
 }
 return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
}),
5595:
((module) => {
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
 DOT_LITERAL,
 PLUS_LITERAL,
 QMARK_LITERAL,
 SLASH_LITERAL,
 ONE_CHAR,
 QMARK,
 END_ANCHOR,
 DOTS_SLASH,
 NO_DOT,
 NO_DOTS,
 NO_DOT_SLASH,
 NO_DOTS_SLASH,
 QMARK_NO_DOT,
 STAR,
 START_ANCHOR,
 SEP
};
const WINDOWS_CHARS = {
 ...POSIX_CHARS,
 SLASH_LITERAL: `[${WIN_SLASH}]`,
 QMARK: WIN_NO_SLASH,
 STAR: `${WIN_NO_SLASH}*?`,
 DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
 NO_DOT: `(?!${DOT_LITERAL})`,
 NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
 NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
 START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
 END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
 SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
 __proto__: null,
 alnum: 'a-zA-Z0-9',
 alpha: 'a-zA-Z',
 ascii: '\\x00-\\x7F',
 blank: ' \\t',
 cntrl: '\\x00-\\x1F\\x7F',
 digit: '0-9',
 graph: '\\x21-\\x7E',
 lower: 'a-z',
 print: '\\x20-\\x7E ',
 punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
 space: ' \\t\\r\\n\\v\\f',
 upper: 'A-Z',
 word: 'A-Za-z0-9_',
 xdigit: 'A-Fa-f0-9'
};
module.exports = {
 DEFAULT_MAX_EXTGLOB_RECURSION,
 MAX_LENGTH: 1024 * 64,
 POSIX_REGEX_SOURCE,
 REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
 REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
 REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
 REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
 REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
 REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
 REPLACEMENTS: {
  __proto__: null,
  '***': '*',
  '**/**': '**',
  '**/**/**': '**'
 },
 CHAR_0: 48,
 CHAR_9: 57,
 CHAR_UPPERCASE_A: 65,
 CHAR_LOWERCASE_A: 97,
 CHAR_UPPERCASE_Z: 90,
 CHAR_LOWERCASE_Z: 122,
 CHAR_LEFT_PARENTHESES: 40,
 CHAR_RIGHT_PARENTHESES: 41,
 CHAR_ASTERISK: 42,
 CHAR_AMPERSAND: 38,
 CHAR_AT: 64,
 CHAR_BACKWARD_SLASH: 92,
 CHAR_CARRIAGE_RETURN: 13,
 CHAR_CIRCUMFLEX_ACCENT: 94,
 CHAR_COLON: 58,
 CHAR_COMMA: 44,
 CHAR_DOT: 46,
 CHAR_DOUBLE_QUOTE: 34,
 CHAR_EQUAL: 61,
 CHAR_EXCLAMATION_MARK: 33,
 CHAR_FORM_FEED: 12,
 CHAR_FORWARD_SLASH: 47,
 CHAR_GRAVE_ACCENT: 96,
 CHAR_HASH: 35,
 CHAR_HYPHEN_MINUS: 45,
 CHAR_LEFT_ANGLE_BRACKET: 60,
 CHAR_LEFT_CURLY_BRACE: 123,
 CHAR_LEFT_SQUARE_BRACKET: 91,
 CHAR_LINE_FEED: 10,
 CHAR_NO_BREAK_SPACE: 160,
 CHAR_PERCENT: 37,
 CHAR_PLUS: 43,
 CHAR_QUESTION_MARK: 63,
 CHAR_RIGHT_ANGLE_BRACKET: 62,
 CHAR_RIGHT_CURLY_BRACE: 125,
 CHAR_RIGHT_SQUARE_BRACKET: 93,
 CHAR_SEMICOLON: 59,
 CHAR_SINGLE_QUOTE: 39,
 CHAR_SPACE: 32,
 CHAR_TAB: 9,
 CHAR_UNDERSCORE: 95,
 CHAR_VERTICAL_LINE: 124,
 CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
 extglobChars(chars) {
  return {
   '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
   '?': { type: 'qmark', open: '(?:', close: ')?' },
   '+': { type: 'plus', open: '(?:', close: ')+' },
   '*': { type: 'star', open: '(?:', close: ')*' },
   '@': { type: 'at', open: '(?:', close: ')' }
  };
 },
 globChars(win32) {
  return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
 }
};
}),
8265:
((module, __unused_webpack_exports, __webpack_require__) => {
const constants = __webpack_require__(5595);
const utils = __webpack_require__(4059);
const {
 MAX_LENGTH,
 POSIX_REGEX_SOURCE,
 REGEX_NON_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_BACKREF,
 REPLACEMENTS
} = constants;
const expandRange = (args, options) => {
 if (typeof options.expandRange === 'function') {
  return options.expandRange(...args, options);
 }
 args.sort();
 const value = `[${args.join('-')}]`;
 try {
  new RegExp(value);
 } catch (ex) {
  return args.map(v => utils.escapeRegex(v)).join('..');
 }
 return value;
};
const syntaxError = (type, char) => {
 return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};
const splitTopLevel = input => {
 const parts = [];
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let value = '';
 let escaped = false;
 for (const ch of input) {
  if (escaped === true) {
   value += ch;
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   value += ch;
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   value += ch;
   continue;
  }
  if (quote === 0) {
   if (ch === '[') {
    bracket++;
   } else if (ch === ']' && bracket > 0) {
    bracket--;
   } else if (bracket === 0) {
    if (ch === '(') {
     paren++;
    } else if (ch === ')' && paren > 0) {
     paren--;
    } else if (ch === '|' && paren === 0) {
     parts.push(value);
     value = '';
     continue;
    }
   }
  }
  value += ch;
 }
 parts.push(value);
 return parts;
};
const isPlainBranch = branch => {
 let escaped = false;
 for (const ch of branch) {
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (/[?*+@!()[\]{}]/.test(ch)) {
   return false;
  }
 }
 return true;
};
const normalizeSimpleBranch = branch => {
 let value = branch.trim();
 let changed = true;
 while (changed === true) {
  changed = false;
  if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
   value = value.slice(2, -1);
   changed = true;
  }
 }
 if (!isPlainBranch(value)) {
  return;
 }
 return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = branches => {
 const values = branches.map(normalizeSimpleBranch).filter(Boolean);
 for (let i = 0; i < values.length; i++) {
  for (let j = i + 1; j < values.length; j++) {
   const a = values[i];
   const b = values[j];
   const char = a[0];
   if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
    continue;
   }
   if (a === b || a.startsWith(b) || b.startsWith(a)) {
    return true;
   }
  }
 }
 return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true) => {
 if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
  return;
 }
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let escaped = false;
 for (let i = 1; i < pattern.length; i++) {
  const ch = pattern[i];
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   continue;
  }
  if (quote === 1) {
   continue;
  }
  if (ch === '[') {
   bracket++;
   continue;
  }
  if (ch === ']' && bracket > 0) {
   bracket--;
   continue;
  }
  if (bracket > 0) {
   continue;
  }
  if (ch === '(') {
   paren++;
   continue;
  }
  if (ch === ')') {
   paren--;
   if (paren === 0) {
    if (requireEnd === true && i !== pattern.length - 1) {
     return;
    }
    return {
     type: pattern[0],
     body: pattern.slice(2, i),
     end: i
    };
   }
  }
 }
};
const buildCharClassStar = chars => {
 const source = chars.length === 1
  ? utils.escapeRegex(chars[0])
  : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;
 return `${source}*`;
};
const getStarExtglobSequenceChars = pattern => {
 let index = 0;
 const chars = [];
 while (index < pattern.length) {
  const match = parseRepeatedExtglob(pattern.slice(index), false);
  if (!match || match.type !== '*') {
   return;
  }
  const branches = splitTopLevel(match.body).map(branch => branch.trim());
  if (branches.length !== 1) {
   return;
  }
  const branch = normalizeSimpleBranch(branches[0]);
  if (!branch || branch.length !== 1) {
   return;
  }
  chars.push(branch);
  index += match.end + 1;
 }
 if (chars.length < 1) {
  return;
 }
 return chars;
};
const repeatedExtglobRecursion = pattern => {
 let depth = 0;
 let value = pattern.trim();
 let match = parseRepeatedExtglob(value);
 while (match) {
  depth++;
  value = match.body.trim();
  match = parseRepeatedExtglob(value);
 }
 return depth;
};
const analyzeRepeatedExtglob = (body, options) => {
 if (options.maxExtglobRecursion === false) {
  return { risky: false };
 }
 const max =
  typeof options.maxExtglobRecursion === 'number'
   ? options.maxExtglobRecursion
   : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
 const branches = splitTopLevel(body).map(branch => branch.trim());
 if (branches.length > 1) {
  if (
   branches.some(branch => branch === '') ||
   branches.some(branch => /^[*?]+$/.test(branch)) ||
   hasRepeatedCharPrefixOverlap(branches)
  ) {
   return { risky: true };
  }
 }
 const safeChars = [];
 let sawStarSequence = false;
 let combinable = true;
 for (const branch of branches) {
  const chars = getStarExtglobSequenceChars(branch);
  if (chars) {
   sawStarSequence = true;
   safeChars.push(...chars);
   continue;
  }
  const literal = normalizeSimpleBranch(branch);
  if (literal && literal.length === 1) {
   safeChars.push(literal);
   continue;
  }
  combinable = false;
  if (repeatedExtglobRecursion(branch) > max) {
   return { risky: true };
  }
 }
 if (sawStarSequence) {
  return combinable
   ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
   : { risky: true };
 }
 return { risky: false };
};
const parse = (input, options) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected a string');
 }
 input = REPLACEMENTS[input] || input;
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 let len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 const bos = { type: 'bos', value: '', output: opts.prepend || '' };
 const tokens = [bos];
 const capture = opts.capture ? '' : '?:';
 const PLATFORM_CHARS = constants.globChars(opts.windows);
 const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
 const {
  DOT_LITERAL,
  PLUS_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR
 } = PLATFORM_CHARS;
 const globstar = opts => {
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const nodot = opts.dot ? '' : NO_DOT;
 const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
 let star = opts.bash === true ? globstar(opts) : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 if (typeof opts.noext === 'boolean') {
  opts.noextglob = opts.noext;
 }
 const state = {
  input,
  index: -1,
  start: 0,
  dot: opts.dot === true,
  consumed: '',
  output: '',
  prefix: '',
  backtrack: false,
  negated: false,
  brackets: 0,
  braces: 0,
  parens: 0,
  quotes: 0,
  globstar: false,
  tokens
 };
 input = utils.removePrefix(input, state);
 len = input.length;
 const extglobs = [];
 const braces = [];
 const stack = [];
 let prev = bos;
 let value;
 const eos = () => state.index === len - 1;
 const peek = state.peek = (n = 1) => input[state.index + n];
 const advance = state.advance = () => input[++state.index] || '';
 const remaining = () => input.slice(state.index + 1);
 const consume = (value = '', num = 0) => {
  state.consumed += value;
  state.index += num;
 };
 const append = token => {
  state.output += token.output != null ? token.output : token.value;
  consume(token.value);
 };
 const negate = () => {
  let count = 1;
  while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
   advance();
   state.start++;
   count++;
  }
  if (count % 2 === 0) {
   return false;
  }
  state.negated = true;
  state.start++;
  return true;
 };
 const increment = type => {
  state[type]++;
  stack.push(type);
 };
 const decrement = type => {
  state[type]--;
  stack.pop();
 };
 const push = tok => {
  if (prev.type === 'globstar') {
   const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
   const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));
   if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
    state.output = state.output.slice(0, -prev.output.length);
    prev.type = 'star';
    prev.value = '*';
    prev.output = star;
    state.output += prev.output;
   }
  }
  if (extglobs.length && tok.type !== 'paren') {
   extglobs[extglobs.length - 1].inner += tok.value;
  }
  if (tok.value || tok.output) append(tok);
  if (prev && prev.type === 'text' && tok.type === 'text') {
   prev.output = (prev.output || prev.value) + tok.value;
   prev.value += tok.value;
   return;
  }
  tok.prev = prev;
  tokens.push(tok);
  prev = tok;
 };
 const extglobOpen = (type, value) => {
  const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };
  token.prev = prev;
  token.parens = state.parens;
  token.output = state.output;
  token.startIndex = state.index;
  token.tokensIndex = tokens.length;
  const output = (opts.capture ? '(' : '') + token.open;
  increment('parens');
  push({ type, value, output: state.output ? '' : ONE_CHAR });
  push({ type: 'paren', extglob: true, value: advance(), output });
  extglobs.push(token);
 };
 const extglobClose = token => {
  const literal = input.slice(token.startIndex, state.index + 1);
  const body = input.slice(token.startIndex + 2, state.index);
  const analysis = analyzeRepeatedExtglob(body, opts);
  if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
   const safeOutput = analysis.safeOutput
    ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
    : undefined;
   const open = tokens[token.tokensIndex];
   open.type = 'text';
   open.value = literal;
   open.output = safeOutput || utils.escapeRegex(literal);
   for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
    tokens[i].value = '';
    tokens[i].output = '';
    delete tokens[i].suffix;
   }
   state.output = token.output + open.output;
   state.backtrack = true;
   push({ type: 'paren', extglob: true, value, output: '' });
   decrement('parens');
   return;
  }
  let output = token.close + (opts.capture ? ')' : '');
  let rest;
  if (token.type === 'negate') {
   let extglobStar = star;
   if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
    extglobStar = globstar(opts);
   }
   if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
    output = token.close = `)$))${extglobStar}`;
   }
   if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
    const expression = parse(rest, { ...options, fastpaths: false }).output;
    output = token.close = `)${expression})${extglobStar})`;
   }
   if (token.prev.type === 'bos') {
    state.negatedExtglob = true;
   }
  }
  push({ type: 'paren', extglob: true, value, output });
  decrement('parens');
 };
 if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
  let backslashes = false;
  let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
   if (first === '\\') {
    backslashes = true;
    return m;
   }
   if (first === '?') {
    if (esc) {
     return esc + first + (rest ? QMARK.repeat(rest.length) : '');
    }
    if (index === 0) {
     return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
    }
    return QMARK.repeat(chars.length);
   }
   if (first === '.') {
    return DOT_LITERAL.repeat(chars.length);
   }
   if (first === '*') {
    if (esc) {
     return esc + first + (rest ? star : '');
    }
    return star;
   }
   return esc ? m : `\\${m}`;
  });
  if (backslashes === true) {
   if (opts.unescape === true) {
    output = output.replace(/\\/g, '');
   } else {
    output = output.replace(/\\+/g, m => {
     return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
    });
   }
  }
  if (output === input && opts.contains === true) {
   state.output = input;
   return state;
  }
  state.output = utils.wrapOutput(output, state, options);
  return state;
 }
 while (!eos()) {
  value = advance();
  if (value === '\u0000') {
   continue;
  }
  if (value === '\\') {
   const next = peek();
   if (next === '/' && opts.bash !== true) {
    continue;
   }
   if (next === '.' || next === ';') {
    continue;
   }
   if (!next) {
    value += '\\';
    push({ type: 'text', value });
    continue;
   }
   const match = /^\\+/.exec(remaining());
   let slashes = 0;
   if (match && match[0].length > 2) {
    slashes = match[0].length;
    state.index += slashes;
    if (slashes % 2 !== 0) {
     value += '\\';
    }
   }
   if (opts.unescape === true) {
    value = advance();
   } else {
    value += advance();
   }
   if (state.brackets === 0) {
    push({ type: 'text', value });
    continue;
   }
  }
  if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
   if (opts.posix !== false && value === ':') {
    const inner = prev.value.slice(1);
    if (inner.includes('[')) {
     prev.posix = true;
     if (inner.includes(':')) {
      const idx = prev.value.lastIndexOf('[');
      const pre = prev.value.slice(0, idx);
      const rest = prev.value.slice(idx + 2);
      const posix = POSIX_REGEX_SOURCE[rest];
      if (posix) {
       prev.value = pre + posix;
       state.backtrack = true;
       advance();
       if (!bos.output && tokens.indexOf(prev) === 1) {
        bos.output = ONE_CHAR;
       }
       continue;
      }
     }
    }
   }
   if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
    value = `\\${value}`;
   }
   if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
    value = `\\${value}`;
   }
   if (opts.posix === true && value === '!' && prev.value === '[') {
    value = '^';
   }
   prev.value += value;
   append({ value });
   continue;
  }
  if (state.quotes === 1 && value !== '"') {
   value = utils.escapeRegex(value);
   prev.value += value;
   append({ value });
   continue;
  }
  if (value === '"') {
   state.quotes = state.quotes === 1 ? 0 : 1;
   if (opts.keepQuotes === true) {
    push({ type: 'text', value });
   }
   continue;
  }
  if (value === '(') {
   increment('parens');
   push({ type: 'paren', value });
   continue;
  }
  if (value === ')') {
   if (state.parens === 0 && opts.strictBrackets === true) {
    throw new SyntaxError(syntaxError('opening', '('));
   }
   const extglob = extglobs[extglobs.length - 1];
   if (extglob && state.parens === extglob.parens + 1) {
    extglobClose(extglobs.pop());
    continue;
   }
   push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
   decrement('parens');
   continue;
  }
  if (value === '[') {
   if (opts.nobracket === true || !remaining().includes(']')) {
    if (opts.nobracket !== true && opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('closing', ']'));
    }
    value = `\\${value}`;
   } else {
    increment('brackets');
   }
   push({ type: 'bracket', value });
   continue;
  }
  if (value === ']') {
   if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   if (state.brackets === 0) {
    if (opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('opening', '['));
    }
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   decrement('brackets');
   const prevValue = prev.value.slice(1);
   if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
    value = `/${value}`;
   }
   prev.value += value;
   append({ value });
   if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
    continue;
   }
   const escaped = utils.escapeRegex(prev.value);
   state.output = state.output.slice(0, -prev.value.length);
   if (opts.literalBrackets === true) {
    state.output += escaped;
    prev.value = escaped;
    continue;
   }
   prev.value = `(${capture}${escaped}|${prev.value})`;
   state.output += prev.value;
   continue;
  }
  if (value === '{' && opts.nobrace !== true) {
   increment('braces');
   const open = {
    type: 'brace',
    value,
    output: '(',
    outputIndex: state.output.length,
    tokensIndex: state.tokens.length
   };
   braces.push(open);
   push(open);
   continue;
  }
  if (value === '}') {
   const brace = braces[braces.length - 1];
   if (opts.nobrace === true || !brace) {
    push({ type: 'text', value, output: value });
    continue;
   }
   let output = ')';
   if (brace.dots === true) {
    const arr = tokens.slice();
    const range = [];
    for (let i = arr.length - 1; i >= 0; i--) {
     tokens.pop();
     if (arr[i].type === 'brace') {
      break;
     }
     if (arr[i].type !== 'dots') {
      range.unshift(arr[i].value);
     }
    }
    output = expandRange(range, opts);
    state.backtrack = true;
   }
   if (brace.comma !== true && brace.dots !== true) {
    const out = state.output.slice(0, brace.outputIndex);
    const toks = state.tokens.slice(brace.tokensIndex);
    brace.value = brace.output = '\\{';
    value = output = '\\}';
    state.output = out;
    for (const t of toks) {
     state.output += (t.output || t.value);
    }
   }
   push({ type: 'brace', value, output });
   decrement('braces');
   braces.pop();
   continue;
  }
  if (value === '|') {
   if (extglobs.length > 0) {
    extglobs[extglobs.length - 1].conditions++;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value === ',') {
   let output = value;
   const brace = braces[braces.length - 1];
   if (brace && stack[stack.length - 1] === 'braces') {
    brace.comma = true;
    output = '|';
   }
   push({ type: 'comma', value, output });
   continue;
  }
  if (value === '/') {
   if (prev.type === 'dot' && state.index === state.start + 1) {
    state.start = state.index + 1;
    state.consumed = '';
    state.output = '';
    tokens.pop();
    prev = bos;
    continue;
   }
   push({ type: 'slash', value, output: SLASH_LITERAL });
   continue;
  }
  if (value === '.') {
   if (state.braces > 0 && prev.type === 'dot') {
    if (prev.value === '.') prev.output = DOT_LITERAL;
    const brace = braces[braces.length - 1];
    prev.type = 'dots';
    prev.output += value;
    prev.value += value;
    brace.dots = true;
    continue;
   }
   if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
    push({ type: 'text', value, output: DOT_LITERAL });
    continue;
   }
   push({ type: 'dot', value, output: DOT_LITERAL });
   continue;
  }
  if (value === '?') {
   const isGroup = prev && prev.value === '(';
   if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('qmark', value);
    continue;
   }
   if (prev && prev.type === 'paren') {
    const next = peek();
    let output = value;
    if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
     output = `\\${value}`;
    }
    push({ type: 'text', value, output });
    continue;
   }
   if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
    push({ type: 'qmark', value, output: QMARK_NO_DOT });
    continue;
   }
   push({ type: 'qmark', value, output: QMARK });
   continue;
  }
  if (value === '!') {
   if (opts.noextglob !== true && peek() === '(') {
    if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
     extglobOpen('negate', value);
     continue;
    }
   }
   if (opts.nonegate !== true && state.index === 0) {
    negate();
    continue;
   }
  }
  if (value === '+') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('plus', value);
    continue;
   }
   if ((prev && prev.value === '(') || opts.regex === false) {
    push({ type: 'plus', value, output: PLUS_LITERAL });
    continue;
   }
   if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
    push({ type: 'plus', value });
    continue;
   }
   push({ type: 'plus', value: PLUS_LITERAL });
   continue;
  }
  if (value === '@') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    push({ type: 'at', extglob: true, value, output: '' });
    continue;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value !== '*') {
   if (value === '$' || value === '^') {
    value = `\\${value}`;
   }
   const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
   if (match) {
    value += match[0];
    state.index += match[0].length;
   }
   push({ type: 'text', value });
   continue;
  }
  if (prev && (prev.type === 'globstar' || prev.star === true)) {
   prev.type = 'star';
   prev.star = true;
   prev.value += value;
   prev.output = star;
   state.backtrack = true;
   state.globstar = true;
   consume(value);
   continue;
  }
  let rest = remaining();
  if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
   extglobOpen('star', value);
   continue;
  }
  if (prev.type === 'star') {
   if (opts.noglobstar === true) {
    consume(value);
    continue;
   }
   const prior = prev.prev;
   const before = prior.prev;
   const isStart = prior.type === 'slash' || prior.type === 'bos';
   const afterStar = before && (before.type === 'star' || before.type === 'globstar');
   if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
   const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
   if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   while (rest.slice(0, 3) === '/**') {
    const after = input[state.index + 4];
    if (after && after !== '/') {
     break;
    }
    rest = rest.slice(3);
    consume('/**', 3);
   }
   const isEnd = eos() || (
    state.parens > 0
    && rest === ')'.repeat(state.parens)
    && !extglobs.some(extglob => extglob.type === 'negate')
   );
   if (prior.type === 'bos' && eos()) {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = globstar(opts);
    state.output = prev.output;
    state.globstar = true;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
    prev.value += value;
    state.globstar = true;
    state.output += prior.output + prev.output;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
    const end = rest[1] !== void 0 ? '|$' : '';
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
    prev.value += value;
    state.output += prior.output + prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   if (prior.type === 'bos' && rest[0] === '/') {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
    state.output = prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   state.output = state.output.slice(0, -prev.output.length);
   prev.type = 'globstar';
   prev.output = globstar(opts);
   prev.value += value;
   state.output += prev.output;
   state.globstar = true;
   consume(value);
   continue;
  }
  const token = { type: 'star', value, output: star };
  if (opts.bash === true) {
   token.output = '.*?';
   if (prev.type === 'bos' || prev.type === 'slash') {
    token.output = nodot + token.output;
   }
   push(token);
   continue;
  }
  if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
   token.output = value;
   push(token);
   continue;
  }
  if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
   if (prev.type === 'dot') {
    state.output += NO_DOT_SLASH;
    prev.output += NO_DOT_SLASH;
   } else if (opts.dot === true) {
    state.output += NO_DOTS_SLASH;
    prev.output += NO_DOTS_SLASH;
   } else {
    state.output += nodot;
    prev.output += nodot;
   }
   if (peek() !== '*') {
    state.output += ONE_CHAR;
    prev.output += ONE_CHAR;
   }
  }
  push(token);
 }
 while (state.brackets > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
  state.output = utils.escapeLast(state.output, '[');
  decrement('brackets');
 }
 while (state.parens > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
  state.output = utils.escapeLast(state.output, '(');
  decrement('parens');
 }
 while (state.braces > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
  state.output = utils.escapeLast(state.output, '{');
  decrement('braces');
 }
 if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
  push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
 }
 if (state.backtrack === true) {
  state.output = '';
  for (const token of state.tokens) {
   state.output += token.output != null ? token.output : token.value;
   if (token.suffix) {
    state.output += token.suffix;
   }
  }
 }
 return state;
};
parse.fastpaths = (input, options) => {
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 const len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 input = REPLACEMENTS[input] || input;
 const {
  DOT_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOTS_SLASH,
  STAR,
  START_ANCHOR
 } = constants.globChars(opts.windows);
 const nodot = opts.dot ? NO_DOTS : NO_DOT;
 const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
 const capture = opts.capture ? '' : '?:';
 const state = { negated: false, prefix: '' };
 let star = opts.bash === true ? '.*?' : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 const globstar = opts => {
  if (opts.noglobstar === true) return star;
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const create = str => {
  switch (str) {
   case '*':
    return `${nodot}${ONE_CHAR}${star}`;
   case '.*':
    return `${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*.*':
    return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*/*':
    return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
   case '**':
    return nodot + globstar(opts);
   case '**/*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
   case '**/*.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '**/.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
   default: {
    const match = /^(.*?)\.(\w+)$/.exec(str);
    if (!match) return;
    const source = create(match[1]);
    if (!source) return;
    return source + DOT_LITERAL + match[2];
   }
  }
 };
 const output = utils.removePrefix(input, state);
 let source = create(output);
 if (source && opts.strictSlashes !== true) {
  source += `${SLASH_LITERAL}?`;
 }
 return source;
};
module.exports = parse;
}),
8016:
((module, __unused_webpack_exports, __webpack_require__) => {
const scan = __webpack_require__(1781);
const parse = __webpack_require__(8265);
const utils = __webpack_require__(4059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);
const picomatch = (glob, options, returnState = false) => {
 if (Array.isArray(glob)) {
  const fns = glob.map(input => picomatch(input, options, returnState));
  const arrayMatcher = str => {
   for (const isMatch of fns) {
    const state = isMatch(str);
    if (state) return state;
   }
   return false;
  };
  return arrayMatcher;
 }
 const isState = isObject(glob) && glob.tokens && glob.input;
 if (glob === '' || (typeof glob !== 'string' && !isState)) {
  throw new TypeError('Expected pattern to be a non-empty string');
 }
 const opts = options || {};
 const posix = opts.windows;
 const regex = isState
  ? picomatch.compileRe(glob, options)
  : picomatch.makeRe(glob, options, false, true);
 const state = regex.state;
 delete regex.state;
 let isIgnored = () => false;
 if (opts.ignore) {
  const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
  isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
 }
 const matcher = (input, returnObject = false) => {
  const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
  const result = { glob, state, regex, posix, input, output, match, isMatch };
  if (typeof opts.onResult === 'function') {
   opts.onResult(result);
  }
  if (isMatch === false) {
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (isIgnored(input)) {
   if (typeof opts.onIgnore === 'function') {
    opts.onIgnore(result);
   }
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (typeof opts.onMatch === 'function') {
   opts.onMatch(result);
  }
  return returnObject ? result : true;
 };
 if (returnState) {
  matcher.state = state;
 }
 return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {}) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected input to be a string');
 }
 if (input === '') {
  return { isMatch: false, output: '' };
 }
 const opts = options || {};
 const format = opts.format || (posix ? utils.toPosixSlashes : null);
 let match = input === glob;
 let output = (match && format) ? format(input) : input;
 if (match === false) {
  output = format ? format(input) : input;
  match = output === glob;
 }
 if (match === false || opts.capture === true) {
  if (opts.matchBase === true || opts.basename === true) {
   match = picomatch.matchBase(input, regex, options, posix);
  } else {
   match = regex.exec(output);
  }
 }
 return { isMatch: Boolean(match), match, output };
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
 const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
 return regex.test(utils.basename(input, { windows: posix }));
};
picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
picomatch.parse = (pattern, options) => {
 if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
 return parse(pattern, { ...options, fastpaths: false });
};
picomatch.scan = (input, options) => scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
 if (returnOutput === true) {
  return state.output;
 }
 const opts = options || {};
 const prepend = opts.contains ? '' : '^';
 const append = opts.contains ? '' : '$';
 let source = `${prepend}(?:${state.output})${append}`;
 if (state && state.negated === true) {
  source = `^(?!${source}).*$`;
 }
 const regex = picomatch.toRegex(source, options);
 if (returnState === true) {
  regex.state = state;
 }
 return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
 if (!input || typeof input !== 'string') {
  throw new TypeError('Expected a non-empty string');
 }
 let parsed = { negated: false, fastpaths: true };
 if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
  parsed.output = parse.fastpaths(input, options);
 }
 if (!parsed.output) {
  parsed = parse(input, options);
 }
 return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options) => {
 try {
  const opts = options || {};
  return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
 } catch (err) {
  if (options && options.debug === true) throw err;
  return /$^/;
 }
};
picomatch.constants = constants;
module.exports = picomatch;
}),
1781:
((module, __unused_webpack_exports, __webpack_require__) => {
const utils = __webpack_require__(4059);
const {
 CHAR_ASTERISK,
 CHAR_AT,
 CHAR_BACKWARD_SLASH,
 CHAR_COMMA,
 CHAR_DOT,
 CHAR_EXCLAMATION_MARK,
 CHAR_FORWARD_SLASH,
 CHAR_LEFT_CURLY_BRACE,
 CHAR_LEFT_PARENTHESES,
 CHAR_LEFT_SQUARE_BRACKET,
 CHAR_PLUS,
 CHAR_QUESTION_MARK,
 CHAR_RIGHT_CURLY_BRACE,
 CHAR_RIGHT_PARENTHESES,
 CHAR_RIGHT_SQUARE_BRACKET
} = __webpack_require__(5595);
const isPathSeparator = code => {
 return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};
const depth = token => {
 if (token.isPrefix !== true) {
  token.depth = token.isGlobstar ? Infinity : 1;
 }
};
const scan = (input, options) => {
 const opts = options || {};
 const length = input.length - 1;
 const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
 const slashes = [];
 const tokens = [];
 const parts = [];
 let str = input;
 let index = -1;
 let start = 0;
 let lastIndex = 0;
 let isBrace = false;
 let isBracket = false;
 let isGlob = false;
 let isExtglob = false;
 let isGlobstar = false;
 let braceEscaped = false;
 let backslashes = false;
 let negated = false;
 let negatedExtglob = false;
 let finished = false;
 let braces = 0;
 let prev;
 let code;
 let token = { value: '', depth: 0, isGlob: false };
 const eos = () => index >= length;
 const peek = () => str.charCodeAt(index + 1);
 const advance = () => {
  prev = code;
  return str.charCodeAt(++index);
 };
 while (index < length) {
  code = advance();
  let next;
  if (code === CHAR_BACKWARD_SLASH) {
   backslashes = token.backslashes = true;
   code = advance();
   if (code === CHAR_LEFT_CURLY_BRACE) {
    braceEscaped = true;
   }
   continue;
  }
  if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
   braces++;
   while (eos() !== true && (code = advance())) {
    if (code === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (code === CHAR_LEFT_CURLY_BRACE) {
     braces++;
     continue;
    }
    if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (braceEscaped !== true && code === CHAR_COMMA) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (code === CHAR_RIGHT_CURLY_BRACE) {
     braces--;
     if (braces === 0) {
      braceEscaped = false;
      isBrace = token.isBrace = true;
      finished = true;
      break;
     }
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_FORWARD_SLASH) {
   slashes.push(index);
   tokens.push(token);
   token = { value: '', depth: 0, isGlob: false };
   if (finished === true) continue;
   if (prev === CHAR_DOT && index === (start + 1)) {
    start += 2;
    continue;
   }
   lastIndex = index + 1;
   continue;
  }
  if (opts.noext !== true) {
   const isExtglobChar = code === CHAR_PLUS
    || code === CHAR_AT
    || code === CHAR_ASTERISK
    || code === CHAR_QUESTION_MARK
    || code === CHAR_EXCLAMATION_MARK;
   if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
    isGlob = token.isGlob = true;
    isExtglob = token.isExtglob = true;
    finished = true;
    if (code === CHAR_EXCLAMATION_MARK && index === start) {
     negatedExtglob = true;
    }
    if (scanToEnd === true) {
     let parens = 0;
     while (eos() !== true && (code = advance())) {
      if (code === CHAR_BACKWARD_SLASH) {
       backslashes = token.backslashes = true;
       advance();
       continue;
      }
      if (code === CHAR_LEFT_PARENTHESES) {
       parens++;
       continue;
      }
      if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
       finished = true;
       break;
      }
     }
     continue;
    }
    break;
   }
  }
  if (code === CHAR_ASTERISK) {
   if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_QUESTION_MARK) {
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_LEFT_SQUARE_BRACKET) {
   while (eos() !== true && (next = advance())) {
    if (next === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (next === CHAR_RIGHT_SQUARE_BRACKET) {
     isBracket = token.isBracket = true;
     isGlob = token.isGlob = true;
     finished = true;
     break;
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
   negated = token.negated = true;
   start++;
   continue;
  }
  if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
   isGlob = token.isGlob = true;
   if (scanToEnd === true) {
    let parens = 1;
    while (eos() !== true && (code = advance())) {
     if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      advance();
      continue;
     }
     if (code === CHAR_LEFT_PARENTHESES) {
      parens++;
      continue;
     }
     if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
      finished = true;
      break;
     }
    }
    continue;
   }
   break;
  }
  if (isGlob === true) {
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
 }
 if (opts.noext === true) {
  isExtglob = false;
  isGlob = false;
 }
 let base = str;
 let prefix = '';
 let glob = '';
 if (start > 0) {
  prefix = str.slice(0, start);
  str = str.slice(start);
  lastIndex -= start;
 }
 if (base && isGlob === true && lastIndex > 0) {
  base = str.slice(0, lastIndex);
  glob = str.slice(lastIndex);
 } else if (isGlob === true) {
  base = '';
  glob = str;
 } else {
  base = str;
 }
 if (base && base !== '' && base !== '/' && base !== str) {
  if (isPathSeparator(base.charCodeAt(base.length - 1))) {
   base = base.slice(0, -1);
  }
 }
 if (opts.unescape === true) {
  if (glob) glob = utils.removeBackslashes(glob);
  if (base && backslashes === true) {
   base = utils.removeBackslashes(base);
  }
 }
 const state = {
  prefix,
  input,
  start,
  base,
  glob,
  isBrace,
  isBracket,
  isGlob,
  isExtglob,
  isGlobstar,
  negated,
  negatedExtglob
 };
 if (opts.tokens === true) {
  state.maxDepth = 0;
  if (!isPathSeparator(code)) {
   tokens.push(token);
  }
  state.tokens = tokens;
 }
 if (opts.parts === true || opts.tokens === true) {
  let prevIndex;
  for (let idx = 0; idx < slashes.length; idx++) {
   const n = prevIndex !== undefined ? prevIndex + 1 : start;
   const i = slashes[idx];
   const value = input.slice(n, i);
   if (opts.tokens) {
    if (idx === 0 && start !== 0) {
     tokens[idx].isPrefix = true;
     tokens[idx].value = prefix;
    } else {
     tokens[idx].value = value;
    }
    depth(tokens[idx]);
    state.maxDepth += tokens[idx].depth;
   }
   if (i >= start) {
    parts.push(value);
    prevIndex = i;
   }
  }
  const n = prevIndex !== undefined ? prevIndex + 1 : start;
  const value = input.slice(n);
  parts.push(value);
  if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
   tokens[tokens.length - 1].value = value;
   depth(tokens[tokens.length - 1]);
   state.maxDepth += tokens[tokens.length - 1].depth;
  }
  state.slashes = slashes;
  state.parts = parts;
 }
 return state;
};
module.exports = scan;
}),
4059:
((__unused_webpack_module, exports, __webpack_require__) => {
const {
 REGEX_BACKSLASH,
 REGEX_REMOVE_BACKSLASH,
 REGEX_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);
exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = () => {
 if (typeof navigator !== 'undefined' && navigator.platform) {
  const platform = navigator.platform.toLowerCase();
  return platform === 'win32' || platform === 'windows';
 }
 if (typeof process !== 'undefined' && process.platform) {
  return process.platform === 'win32';
 }
 return false;
};
exports.removeBackslashes = str => {
 return str.replace(REGEX_REMOVE_BACKSLASH, match => {
  return match === '\\' ? '' : match;
 });
};
exports.escapeLast = (input, char, lastIdx) => {
 const idx = input.lastIndexOf(char, lastIdx);
 if (idx === -1) return input;
 if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
 return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {}) => {
 let output = input;
 if (output.startsWith('./')) {
  output = output.slice(2);
  state.prefix = './';
 }
 return output;
};
exports.wrapOutput = (input, state = {}, options = {}) => {
 const prepend = options.contains ? '' : '^';
 const append = options.contains ? '' : '$';
 let output = `${prepend}(?:${input})${append}`;
 if (state.negated === true) {
  output = `(?:^(?!${output}).*$)`;
 }
 return output;
};
exports.basename = (path, { windows } = {}) => {
 const segs = path.split(windows ? /[\\/]/ : '/');
 const last = segs[segs.length - 1];
 if (last === '') {
  return segs[segs.length - 2];
 }
 return last;
};
}),
5505:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 Ay: () => ( MagicString)
});
;
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
 const c = chars.charCodeAt(i);
 intToChar[i] = c;
 charToInt[c] = i;
}
function decodeInteger(reader) {
 let value = 0;
 let shift = 0;
 let integer = 0;
 do {
  const c = reader.next();
  integer = charToInt[c];
  value |= (integer & 31) << shift;
  shift += 5;
 } while (integer & 32);
 return value;
}
function decodeSign(num) {
 return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function encodeInteger(builder, num) {
 do {
  let clamped = num & 31;
  num >>>= 5;
  if (num > 0) clamped |= 32;
  builder.write(intToChar[clamped]);
 } while (num > 0);
}
function encodeSign(num) {
 return num < 0 ? -num << 1 | 1 : num << 1;
}
function hasMoreVlq(reader, max) {
 if (reader.pos >= max) return false;
 return reader.peek() !== comma;
}
var bufLength = 1024 * 16;
var td = typeof TextDecoder !== "undefined" ? new TextDecoder() : typeof Buffer !== "undefined" ? {
 decode(buf) {
  const out = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  return out.toString();
 }
} : {
 decode(buf) {
  let out = "";
  for (let i = 0; i < buf.length; i++) {
   out += String.fromCharCode(buf[i]);
  }
  return out;
 }
};
var StringWriter = class {
 constructor() {
  this.pos = 0;
  this.out = "";
  this.buffer = new Uint8Array(bufLength);
 }
 write(v) {
  const { buffer } = this;
  buffer[this.pos++] = v;
  if (this.pos === bufLength) {
   this.out += td.decode(buffer);
   this.pos = 0;
  }
 }
 flush() {
  const { buffer, out, pos } = this;
  return pos > 0 ? out + td.decode(buffer.subarray(0, pos)) : out;
 }
};
var StringReader = class {
 constructor(buffer) {
  this.pos = 0;
  this.buffer = buffer;
 }
 next() {
  return this.buffer.charCodeAt(this.pos++);
 }
 peek() {
  return this.buffer.charCodeAt(this.pos);
 }
 indexOf(char) {
  const { buffer, pos } = this;
  const idx = buffer.indexOf(char, pos);
  return idx === -1 ? buffer.length : idx;
 }
};
var EMPTY = ( null && ([]));
function decodeOriginalScopes(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const scopes = [];
 const stack = [];
 let line = 0;
 for (; reader.pos < length; reader.pos++) {
  line += decodeSign(decodeInteger(reader));
  const column = decodeSign(decodeInteger(reader));
  if (!hasMoreVlq(reader, length)) {
   const last = stack.pop();
   last[2] = line;
   last[3] = column;
   continue;
  }
  const kind = decodeSign(decodeInteger(reader));
  const fields = decodeSign(decodeInteger(reader));
  const hasName = fields & 1;
  const scope = hasName ? [line, column, 0, 0, kind, decodeSign(decodeInteger(reader))] : [line, column, 0, 0, kind];
  let vars = EMPTY;
  if (hasMoreVlq(reader, length)) {
   vars = [];
   do {
    const varsIndex = decodeSign(decodeInteger(reader));
    vars.push(varsIndex);
   } while (hasMoreVlq(reader, length));
  }
  scope.vars = vars;
  scopes.push(scope);
  stack.push(scope);
 }
 return scopes;
}
function encodeOriginalScopes(scopes) {
 const writer = new StringWriter();
 for (let i = 0; i < scopes.length; ) {
  i = _encodeOriginalScopes(scopes, i, writer, [0]);
 }
 return writer.flush();
}
function _encodeOriginalScopes(scopes, index, writer, state) {
 const scope = scopes[index];
 const { 0: startLine, 1: startColumn, 2: endLine, 3: endColumn, 4: kind, vars } = scope;
 if (index > 0) writer.write(comma);
 encodeInteger(writer, encodeSign(startLine - state[0]));
 state[0] = startLine;
 encodeInteger(writer, encodeSign(startColumn));
 encodeInteger(writer, encodeSign(kind));
 const fields = scope.length === 6 ? 1 : 0;
 encodeInteger(writer, encodeSign(fields));
 if (scope.length === 6) encodeInteger(writer, encodeSign(scope[5]));
 for (const v of vars) {
  encodeInteger(writer, encodeSign(v));
 }
 for (index++; index < scopes.length; ) {
  const next = scopes[index];
  const { 0: l, 1: c } = next;
  if (l > endLine || l === endLine && c >= endColumn) {
   break;
  }
  index = _encodeOriginalScopes(scopes, index, writer, state);
 }
 writer.write(comma);
 encodeInteger(writer, encodeSign(endLine - state[0]));
 state[0] = endLine;
 encodeInteger(writer, encodeSign(endColumn));
 return index;
}
function decodeGeneratedRanges(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const ranges = [];
 const stack = [];
 let genLine = 0;
 let definitionSourcesIndex = 0;
 let definitionScopeIndex = 0;
 let callsiteSourcesIndex = 0;
 let callsiteLine = 0;
 let callsiteColumn = 0;
 let bindingLine = 0;
 let bindingColumn = 0;
 do {
  const semi = reader.indexOf(";");
  let genColumn = 0;
  for (; reader.pos < semi; reader.pos++) {
   genColumn += decodeSign(decodeInteger(reader));
   if (!hasMoreVlq(reader, semi)) {
    const last = stack.pop();
    last[2] = genLine;
    last[3] = genColumn;
    continue;
   }
   const fields = decodeSign(decodeInteger(reader));
   const hasDefinition = fields & 1;
   const hasCallsite = fields & 2;
   const hasScope = fields & 4;
   let callsite = null;
   let bindings = EMPTY;
   let range;
   if (hasDefinition) {
    const defSourcesIndex = definitionSourcesIndex + decodeSign(decodeInteger(reader));
    definitionScopeIndex = decodeSign(decodeInteger(reader)) + (definitionSourcesIndex === defSourcesIndex ? definitionScopeIndex : 0);
    definitionSourcesIndex = defSourcesIndex;
    range = [genLine, genColumn, 0, 0, defSourcesIndex, definitionScopeIndex];
   } else {
    range = [genLine, genColumn, 0, 0];
   }
   range.isScope = !!hasScope;
   if (hasCallsite) {
    const prevCsi = callsiteSourcesIndex;
    const prevLine = callsiteLine;
    callsiteSourcesIndex += decodeSign(decodeInteger(reader));
    const sameSource = prevCsi === callsiteSourcesIndex;
    callsiteLine = (sameSource ? callsiteLine : 0) + decodeSign(decodeInteger(reader));
    callsiteColumn = (sameSource && prevLine === callsiteLine ? callsiteColumn : 0) + decodeSign(decodeInteger(reader));
    callsite = [callsiteSourcesIndex, callsiteLine, callsiteColumn];
   }
   range.callsite = callsite;
   if (hasMoreVlq(reader, semi)) {
    bindings = [];
    do {
     bindingLine = genLine;
     bindingColumn = genColumn;
     const expressionsCount = decodeSign(decodeInteger(reader));
     let expressionRanges;
     if (expressionsCount < -1) {
      expressionRanges = [[decodeSign(decodeInteger(reader))]];
      for (let i = -1; i > expressionsCount; i--) {
       const prevBl = bindingLine;
       bindingLine += decodeSign(decodeInteger(reader));
       bindingColumn = (bindingLine === prevBl ? bindingColumn : 0) + decodeSign(decodeInteger(reader));
       const expression = decodeSign(decodeInteger(reader));
       expressionRanges.push([expression, bindingLine, bindingColumn]);
      }
     } else {
      expressionRanges = [[expressionsCount]];
     }
     bindings.push(expressionRanges);
    } while (hasMoreVlq(reader, semi));
   }
   range.bindings = bindings;
   ranges.push(range);
   stack.push(range);
  }
  genLine++;
  reader.pos = semi + 1;
 } while (reader.pos < length);
 return ranges;
}
function encodeGeneratedRanges(ranges) {
 if (ranges.length === 0) return "";
 const writer = new StringWriter();
 for (let i = 0; i < ranges.length; ) {
  i = _encodeGeneratedRanges(ranges, i, writer, [0, 0, 0, 0, 0, 0, 0]);
 }
 return writer.flush();
}
function _encodeGeneratedRanges(ranges, index, writer, state) {
 const range = ranges[index];
 const {
  0: startLine,
  1: startColumn,
  2: endLine,
  3: endColumn,
  isScope,
  callsite,
  bindings
 } = range;
 if (state[0] < startLine) {
  catchupLine(writer, state[0], startLine);
  state[0] = startLine;
  state[1] = 0;
 } else if (index > 0) {
  writer.write(comma);
 }
 encodeInteger(writer, encodeSign(range[1] - state[1]));
 state[1] = range[1];
 const fields = (range.length === 6 ? 1 : 0) | (callsite ? 2 : 0) | (isScope ? 4 : 0);
 encodeInteger(writer, encodeSign(fields));
 if (range.length === 6) {
  const { 4: sourcesIndex, 5: scopesIndex } = range;
  if (sourcesIndex !== state[2]) {
   state[3] = 0;
  }
  encodeInteger(writer, encodeSign(sourcesIndex - state[2]));
  state[2] = sourcesIndex;
  encodeInteger(writer, encodeSign(scopesIndex - state[3]));
  state[3] = scopesIndex;
 }
 if (callsite) {
  const { 0: sourcesIndex, 1: callLine, 2: callColumn } = range.callsite;
  if (sourcesIndex !== state[4]) {
   state[5] = 0;
   state[6] = 0;
  } else if (callLine !== state[5]) {
   state[6] = 0;
  }
  encodeInteger(writer, encodeSign(sourcesIndex - state[4]));
  state[4] = sourcesIndex;
  encodeInteger(writer, encodeSign(callLine - state[5]));
  state[5] = callLine;
  encodeInteger(writer, encodeSign(callColumn - state[6]));
  state[6] = callColumn;
 }
 if (bindings) {
  for (const binding of bindings) {
   if (binding.length > 1) encodeInteger(writer, encodeSign(-binding.length));
   const expression = binding[0][0];
   encodeInteger(writer, encodeSign(expression));
   let bindingStartLine = startLine;
   let bindingStartColumn = startColumn;
   for (let i = 1; i < binding.length; i++) {
    const expRange = binding[i];
    encodeInteger(writer, encodeSign(expRange[1] - bindingStartLine));
    bindingStartLine = expRange[1];
    encodeInteger(writer, encodeSign(expRange[2] - bindingStartColumn));
    bindingStartColumn = expRange[2];
    encodeInteger(writer, encodeSign(expRange[0]));
   }
  }
 }
 for (index++; index < ranges.length; ) {
  const next = ranges[index];
  const { 0: l, 1: c } = next;
  if (l > endLine || l === endLine && c >= endColumn) {
   break;
  }
  index = _encodeGeneratedRanges(ranges, index, writer, state);
 }
 if (state[0] < endLine) {
  catchupLine(writer, state[0], endLine);
  state[0] = endLine;
  state[1] = 0;
 } else {
  writer.write(comma);
 }
 encodeInteger(writer, encodeSign(endColumn - state[1]));
 state[1] = endColumn;
 return index;
}
function catchupLine(writer, lastLine, line) {
 do {
  writer.write(semicolon);
 } while (++lastLine < line);
}
function decodeRangeMappings(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const rangeMappings = [];
 do {
  const semi = reader.indexOf(";");
  const indices = [];
  let index = 0;
  while (reader.pos < semi) {
   index += decodeInteger(reader);
   indices.push(index);
  }
  rangeMappings.push(indices);
  reader.pos = semi + 1;
 } while (reader.pos <= length);
 return rangeMappings;
}
function encodeRangeMappings(decoded) {
 if (decoded.length === 0) return "";
 const writer = new StringWriter();
 for (let i = 0; i < decoded.length; i++) {
  const indices = decoded[i];
  if (i > 0) writer.write(semicolon);
  let index = 0;
  for (let j = 0; j < indices.length; j++) {
   const offset = indices[j];
   encodeInteger(writer, offset - index);
   index = offset;
  }
 }
 return writer.flush();
}
function decode(mappings) {
 const { length } = mappings;
 const reader = new StringReader(mappings);
 const decoded = [];
 let genColumn = 0;
 let sourcesIndex = 0;
 let sourceLine = 0;
 let sourceColumn = 0;
 let namesIndex = 0;
 do {
  const semi = reader.indexOf(";");
  const line = [];
  let sorted = true;
  let lastCol = 0;
  genColumn = 0;
  while (reader.pos < semi) {
   let seg;
   genColumn += decodeSign(decodeInteger(reader));
   if (genColumn < lastCol) sorted = false;
   lastCol = genColumn;
   if (hasMoreVlq(reader, semi)) {
    sourcesIndex += decodeSign(decodeInteger(reader));
    sourceLine += decodeSign(decodeInteger(reader));
    sourceColumn += decodeSign(decodeInteger(reader));
    if (hasMoreVlq(reader, semi)) {
     namesIndex += decodeSign(decodeInteger(reader));
     seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
    } else {
     seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
    }
   } else {
    seg = [genColumn];
   }
   line.push(seg);
   reader.pos++;
  }
  if (!sorted) sort(line);
  decoded.push(line);
  reader.pos = semi + 1;
 } while (reader.pos <= length);
 return decoded;
}
function sort(line) {
 line.sort(sortComparator);
}
function sortComparator(a, b) {
 return a[0] - b[0];
}
function encode(decoded) {
 const writer = new StringWriter();
 let sourcesIndex = 0;
 let sourceLine = 0;
 let sourceColumn = 0;
 let namesIndex = 0;
 for (let i = 0; i < decoded.length; i++) {
  const line = decoded[i];
  if (i > 0) writer.write(semicolon);
  if (line.length === 0) continue;
  let genColumn = 0;
  for (let j = 0; j < line.length; j++) {
   const segment = line[j];
   if (j > 0) writer.write(comma);
   encodeInteger(writer, encodeSign(segment[0] - genColumn));
   genColumn = segment[0];
   if (segment.length === 1) continue;
   encodeInteger(writer, encodeSign(segment[1] - sourcesIndex));
   encodeInteger(writer, encodeSign(segment[2] - sourceLine));
   encodeInteger(writer, encodeSign(segment[3] - sourceColumn));
   sourcesIndex = segment[1];
   sourceLine = segment[2];
   sourceColumn = segment[3];
   if (segment.length === 4) continue;
   encodeInteger(writer, encodeSign(segment[4] - namesIndex));
   namesIndex = segment[4];
  }
 }
 return writer.flush();
}
;
var BitSet = class BitSet {
 constructor(arg) {
 this.bits = arg instanceof BitSet ? arg.bits.slice() : [];
 }
 add(n) {
 this.bits[n >> 5] |= 1 << (n & 31);
 }
 has(n) {
 return !!(this.bits[n >> 5] & 1 << (n & 31));
 }
 forEach(fn) {
 const bits = this.bits;
 for (let w = 0; w < bits.length; w++) {
  let word = bits[w];
  while (word) {
  const lowest = word & -word;
  fn((w << 5) + 31 - Math.clz32(lowest));
  word ^= lowest;
  }
 }
 }
};
var Chunk = class Chunk {
 constructor(start, end, content) {
 this.start = start;
 this.end = end;
 this.original = content;
 this.intro = "";
 this.outro = "";
 this.content = content;
 this.storeName = false;
 this.edited = false;
 this.replacesUntil = -1;
 this.replacedFrom = -1;
 this.previous = null;
 this.next = null;
 }
 appendLeft(content) {
 this.outro += content;
 }
 appendRight(content) {
 this.intro = this.intro + content;
 }
 clone() {
 const chunk = new Chunk(this.start, this.end, this.original);
 chunk.intro = this.intro;
 chunk.outro = this.outro;
 chunk.content = this.content;
 chunk.storeName = this.storeName;
 chunk.edited = this.edited;
 chunk.replacesUntil = this.replacesUntil;
 chunk.replacedFrom = this.replacedFrom;
 return chunk;
 }
 contains(index) {
 return this.start < index && index < this.end;
 }
 eachNext(fn) {
 fn(this);
 let chunk = this.next;
 while (chunk) {
  fn(chunk);
  chunk = chunk.next;
 }
 }
 eachPrevious(fn) {
 fn(this);
 let chunk = this.previous;
 while (chunk) {
  fn(chunk);
  chunk = chunk.previous;
 }
 }
 edit(content, storeName, contentOnly) {
 this.content = content;
 if (!contentOnly) {
  this.intro = "";
  this.outro = "";
 }
 this.storeName = storeName;
 this.edited = true;
 return this;
 }
 prependLeft(content) {
 this.outro = content + this.outro;
 }
 prependRight(content) {
 this.intro = content + this.intro;
 }
 reset() {
 this.intro = "";
 this.outro = "";
 this.replacesUntil = -1;
 this.replacedFrom = -1;
 if (this.edited) {
  this.content = this.original;
  this.storeName = false;
  this.edited = false;
 }
 }
 split(index) {
 const sliceIndex = index - this.start;
 const originalBefore = this.original.slice(0, sliceIndex);
 const originalAfter = this.original.slice(sliceIndex);
 this.original = originalBefore;
 const newChunk = new Chunk(index, this.end, originalAfter);
 newChunk.outro = this.outro;
 this.outro = "";
 this.end = index;
 if (this.edited) {
  newChunk.edit("", false, true);
  newChunk.replacedFrom = this.replacedFrom;
 } else this.content = originalBefore;
 newChunk.next = this.next;
 if (newChunk.next) newChunk.next.previous = newChunk;
 newChunk.previous = this;
 this.next = newChunk;
 return newChunk;
 }
 toString() {
 return this.intro + this.content + this.outro;
 }
 trimEnd(rx) {
 this.outro = this.outro.replace(rx, "");
 if (this.outro.length) return true;
 const trimmed = this.content.replace(rx, "");
 if (trimmed.length) {
  if (trimmed !== this.content) {
  if (this.edited) this.edit(trimmed, this.storeName, true);
  else this.split(this.start + trimmed.length).edit("", void 0, true);
  }
  return true;
 } else {
  this.edit("", void 0, true);
  this.intro = this.intro.replace(rx, "");
  if (this.intro.length) return true;
 }
 }
 trimStart(rx) {
 this.intro = this.intro.replace(rx, "");
 if (this.intro.length) return true;
 const trimmed = this.content.replace(rx, "");
 if (trimmed.length) {
  if (trimmed !== this.content) {
  if (this.edited) this.edit(trimmed, this.storeName, true);
  else {
   this.split(this.end - trimmed.length);
   this.edit("", void 0, true);
  }
  }
  return true;
 } else {
  this.edit("", void 0, true);
  this.outro = this.outro.replace(rx, "");
  if (this.outro.length) return true;
 }
 }
};
var MagicStringError = class extends Error {
 name = "MagicStringError";
 constructor(message, options) {
 super(`[MagicString] ${message}`, options);
 }
};
function getBtoa() {
 if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
 const buffer = globalThis["Buffer"];
 if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
 return () => {
 throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
 };
}
const btoa = getBtoa();
var SourceMap = class {
 constructor(properties) {
 this.version = 3;
 this.file = properties.file;
 this.sources = properties.sources;
 this.sourcesContent = properties.sourcesContent;
 this.names = properties.names;
 this.mappings = typeof properties.mappings === "string" ? properties.mappings : encode(properties.mappings);
 if (typeof properties.x_google_ignoreList !== "undefined") this.x_google_ignoreList = properties.x_google_ignoreList;
 if (typeof properties.debugId !== "undefined") this.debugId = properties.debugId;
 if (typeof properties.rangeMappings !== "undefined") {
  let shouldOutputRangeMapping = false;
  for (const line of properties.rangeMappings) if (line.length !== 0) {
  shouldOutputRangeMapping = true;
  break;
  }
  if (shouldOutputRangeMapping) this.rangeMappings = encodeRangeMappings(properties.rangeMappings);
 }
 }
 toString() {
 return JSON.stringify(this);
 }
 toUrl() {
 return `data:application/json;charset=utf-8;base64,${btoa(this.toString())}`;
 }
};
function getLocator(source) {
 const lineOffsets = [0];
 for (let i = source.indexOf("\n"); i !== -1; i = source.indexOf("\n", i + 1)) lineOffsets.push(i + 1);
 return function locate(index) {
 let i = 0;
 let j = lineOffsets.length;
 while (i < j) {
  const m = i + j >> 1;
  if (index < lineOffsets[m]) j = m;
  else i = m + 1;
 }
 const line = i - 1;
 return {
  line,
  column: index - lineOffsets[line]
 };
 };
}
function getRelativePath(from, to) {
 const fromParts = from.split(/[/\\]/);
 const toParts = to.split(/[/\\]/);
 fromParts.pop();
 while (fromParts[0] === toParts[0]) {
 fromParts.shift();
 toParts.shift();
 }
 if (fromParts.length) {
 let i = fromParts.length;
 while (i--) fromParts[i] = "..";
 }
 return fromParts.concat(toParts).join("/");
}
function guessIndent(code) {
 const lines = code.split("\n");
 const tabbed = lines.filter((line) => /^\t+/.test(line));
 const spaced = lines.filter((line) => /^ {2,}/.test(line));
 if (tabbed.length === 0 && spaced.length === 0) return null;
 if (tabbed.length >= spaced.length) return "	";
 const min = spaced.reduce((previous, current) => {
 const numSpaces = /^ +/.exec(current)[0].length;
 return Math.min(numSpaces, previous);
 }, Infinity);
 return " ".repeat(min);
}
const dist_toString = Object.prototype.toString;
function isObject(thing) {
 return dist_toString.call(thing) === "[object Object]";
}
const BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const dist_intToChar = (() => {
 const chars = new Uint8Array(64);
 for (let i = 0; i < 64; i++) chars[i] = BASE64_CHARS.charCodeAt(i);
 return chars;
})();
const COMMA = 44;
const SEMICOLON = 59;
const BUFFER_SIZE = 16384;
const FLUSH_THRESHOLD = 16348;
const scratch = new Uint8Array(BUFFER_SIZE);
function writeVlq(pos, num) {
 num = num < 0 ? -num << 1 | 1 : num << 1;
 do {
 let clamped = num & 31;
 num >>>= 5;
 if (num > 0) clamped |= 32;
 scratch[pos++] = dist_intToChar[clamped];
 } while (num > 0);
 return pos;
}
const decoder = new TextDecoder();
var MappingsEncoder = class {
 constructor() {
 this.out = "";
 this.pos = 0;
 this.lines = [];
 this.buffered = 0;
 this.needsComma = false;
 this.prevGenColumn = 0;
 this.prevSourceIndex = 0;
 this.prevSourceLine = 0;
 this.prevSourceColumn = 0;
 this.prevNameIndex = 0;
 }
 endLine(segments) {
 this.lines.push(segments);
 this.buffered += segments.length + 1;
 if (this.buffered >= 4096) this.drain(null);
 }
 segments(segments) {
 this.drain(segments);
 }
 finish(segments) {
 this.drain(segments);
 this.flush();
 return this.out;
 }
 drain(trailing) {
 const lines = this.lines;
 const lineCount = lines.length;
 for (let l = 0; l <= lineCount; l++) {
  const line = l < lineCount ? lines[l] : trailing;
  if (line === null) break;
  for (let i = 0; i < line.length; i++) {
  if (this.pos > FLUSH_THRESHOLD) this.flush();
  const segment = line[i];
  if (this.needsComma) scratch[this.pos++] = COMMA;
  this.needsComma = true;
  this.pos = writeVlq(this.pos, segment[0] - this.prevGenColumn);
  this.prevGenColumn = segment[0];
  this.pos = writeVlq(this.pos, segment[1] - this.prevSourceIndex);
  this.prevSourceIndex = segment[1];
  this.pos = writeVlq(this.pos, segment[2] - this.prevSourceLine);
  this.prevSourceLine = segment[2];
  this.pos = writeVlq(this.pos, segment[3] - this.prevSourceColumn);
  this.prevSourceColumn = segment[3];
  if (segment.length === 5) {
   this.pos = writeVlq(this.pos, segment[4] - this.prevNameIndex);
   this.prevNameIndex = segment[4];
  }
  }
  if (l < lineCount) {
  if (this.pos > FLUSH_THRESHOLD) this.flush();
  scratch[this.pos++] = SEMICOLON;
  this.needsComma = false;
  this.prevGenColumn = 0;
  }
 }
 lines.length = 0;
 this.buffered = 0;
 this.flush();
 }
 flush() {
 this.out += decoder.decode(scratch.subarray(0, this.pos));
 this.pos = 0;
 }
};
const NEWLINE_CHAR$1 = 10;
function isWordCode(code) {
 return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
var Mappings = class {
 constructor(hires, encoder = null) {
 this.hires = hires;
 this.generatedCodeLine = 0;
 this.generatedCodeColumn = 0;
 this.raw = [];
 this.rawSegments = this.raw[this.generatedCodeLine] = [];
 this.rawRangeMappingsIndices = [];
 this.rawRangeMappings = hires === "experimental-range" ? [this.rawRangeMappingsIndices] : void 0;
 this.encoder = encoder;
 }
 nextLine() {
 if (this.encoder === null) {
  this.generatedCodeLine += 1;
  this.raw[this.generatedCodeLine] = this.rawSegments = [];
 } else {
  this.encoder.endLine(this.rawSegments);
  this.rawSegments = [];
  this.generatedCodeLine += 1;
 }
 this.generatedCodeColumn = 0;
 if (this.rawRangeMappings) this.rawRangeMappings[this.generatedCodeLine] = this.rawRangeMappingsIndices = [];
 }
 addMagicString(magicString, sourceIndex, nameIndex) {
 const { original } = magicString;
 const locate = getLocator(original);
 if (magicString.intro) this.advance(magicString.intro);
 magicString.firstChunk.eachNext((chunk) => {
  if (chunk.intro.length) this.advance(chunk.intro);
  if (sourceIndex === -1) this.advance(chunk.content);
  else if (chunk.edited) {
  const name = chunk.storeName ? nameIndex.get(original.slice(chunk.start, chunk.replacesUntil)) : void 0;
  this.addEdit(sourceIndex, chunk.content, locate(chunk.start), name ?? -1);
  } else this.addUneditedChunk(sourceIndex, chunk, original, locate(chunk.start), magicString.sourcemapLocations);
  if (chunk.outro.length) this.advance(chunk.outro);
 });
 if (magicString.outro) this.advance(magicString.outro);
 }
 addEdit(sourceIndex, content, loc, nameIndex) {
 if (content.length) {
  const contentLengthMinusOne = content.length - 1;
  let contentLineEnd = content.indexOf("\n", 0);
  let previousContentLineEnd = -1;
  while (contentLineEnd >= 0 && contentLengthMinusOne > contentLineEnd) {
  const segment = [
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
  ];
  if (nameIndex >= 0) segment.push(nameIndex);
  this.rawSegments.push(segment);
  this.nextLine();
  previousContentLineEnd = contentLineEnd;
  contentLineEnd = content.indexOf("\n", contentLineEnd + 1);
  }
  const segment = [
  this.generatedCodeColumn,
  sourceIndex,
  loc.line,
  loc.column
  ];
  if (nameIndex >= 0) segment.push(nameIndex);
  this.rawSegments.push(segment);
  this.advance(content.slice(previousContentLineEnd + 1));
 }
 }
 addUneditedChunk(sourceIndex, chunk, original, loc, sourcemapLocations) {
 const end = chunk.end;
 let i = chunk.start;
 if (this.hires) {
  const boundary = this.hires === "boundary";
  const experimentalRange = this.hires === "experimental-range";
  const encoder = experimentalRange ? null : this.encoder;
  let charInHiresBoundary = false;
  while (i < end) {
  if (encoder !== null && this.rawSegments.length >= 4096) {
   encoder.segments(this.rawSegments);
   this.rawSegments.length = 0;
  }
  if (experimentalRange && i + 1 >= end) this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
  ]);
  const code = original.charCodeAt(i);
  if (code === NEWLINE_CHAR$1) {
   loc.line += 1;
   loc.column = 0;
   this.nextLine();
   charInHiresBoundary = false;
  } else {
   if (boundary) {
   if (isWordCode(code)) {
    if (!charInHiresBoundary) {
    this.rawSegments.push([
     this.generatedCodeColumn,
     sourceIndex,
     loc.line,
     loc.column
    ]);
    charInHiresBoundary = true;
    }
   } else {
    this.rawSegments.push([
    this.generatedCodeColumn,
    sourceIndex,
    loc.line,
    loc.column
    ]);
    charInHiresBoundary = false;
   }
   } else if (experimentalRange) {
   if (i === chunk.start) {
    this.rawRangeMappingsIndices.push(this.rawSegments.length);
    this.rawSegments.push([
    this.generatedCodeColumn,
    sourceIndex,
    loc.line,
    loc.column
    ]);
   }
   } else this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
   ]);
   loc.column += 1;
   this.generatedCodeColumn += 1;
  }
  i += 1;
  }
 } else {
  const bits = sourcemapLocations.bits;
  while (i < end) {
  let newline = original.indexOf("\n", i);
  if (newline === -1 || newline > end) newline = end;
  if (newline > i) {
   this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
   ]);
   for (let w = i + 1 >> 5, last = newline - 1 >> 5; w <= last; w++) {
   let word = bits[w];
   if (!word) continue;
   const base = w << 5;
   while (word) {
    const lowest = word & -word;
    const index = base + 31 - Math.clz32(lowest);
    if (index > i && index < newline) {
    const offset = index - i;
    this.rawSegments.push([
     this.generatedCodeColumn + offset,
     sourceIndex,
     loc.line,
     loc.column + offset
    ]);
    }
    word ^= lowest;
   }
   }
   loc.column += newline - i;
   this.generatedCodeColumn += newline - i;
  }
  if (newline === end) break;
  loc.line += 1;
  loc.column = 0;
  this.nextLine();
  i = newline + 1;
  }
 }
 }
 advance(str) {
 if (!str) return;
 const lastNewline = str.lastIndexOf("\n");
 for (let i = str.indexOf("\n"); i !== -1; i = str.indexOf("\n", i + 1)) this.nextLine();
 this.generatedCodeColumn += str.length - lastNewline - 1;
 }
};
const n = "\n";
const NEWLINE_CHAR = "\n".charCodeAt(0);
const CR_CHAR = "\r".charCodeAt(0);
const warned = {
 insertLeft: false,
 insertRight: false,
 storeName: false
};
function expandReplacement(replacement, matched, position, str, captures, namedCaptures) {
 if (!replacement.includes("$")) return replacement;
 let result = "";
 let index = 0;
 while (index < replacement.length) {
 const dollar = replacement.indexOf("$", index);
 if (dollar === -1) {
  result += replacement.slice(index);
  break;
 }
 result += replacement.slice(index, dollar);
 const char = replacement[dollar + 1];
 let expansion = "$";
 let consumed = 1;
 if (char === "$") consumed = 2;
 else if (char === "&") {
  expansion = matched;
  consumed = 2;
 } else if (char === "`") {
  expansion = str.slice(0, position);
  consumed = 2;
 } else if (char === "'") {
  expansion = str.slice(position + matched.length);
  consumed = 2;
 } else if (char === "<" && namedCaptures !== void 0) {
  const close = replacement.indexOf(">", dollar + 2);
  if (close !== -1) {
  expansion = namedCaptures[replacement.slice(dollar + 2, close)] ?? "";
  consumed = close + 1 - dollar;
  }
 } else if (char >= "0" && char <= "9") {
  const second = replacement[dollar + 2];
  const double = second >= "0" && second <= "9" ? Number(char + second) : NaN;
  const single = Number(char);
  if (double >= 1 && double <= captures.length) {
  expansion = captures[double - 1] ?? "";
  consumed = 3;
  } else if (single >= 1 && single <= captures.length) {
  expansion = captures[single - 1] ?? "";
  consumed = 2;
  }
 }
 result += expansion;
 index = dollar + consumed;
 }
 return result;
}
var MagicString = class MagicString {
 constructor(string, options = {}) {
 const chunk = new Chunk(0, string.length, string);
 Object.defineProperties(this, {
  original: {
  writable: true,
  value: string
  },
  outro: {
  writable: true,
  value: ""
  },
  intro: {
  writable: true,
  value: ""
  },
  firstChunk: {
  writable: true,
  value: chunk
  },
  lastChunk: {
  writable: true,
  value: chunk
  },
  lastSearchedChunk: {
  writable: true,
  value: chunk
  },
  byStart: {
  writable: true,
  value: new Map([[0, chunk]])
  },
  byEnd: {
  writable: true,
  value: new Map([[string.length, chunk]])
  },
  filename: {
  writable: true,
  value: options.filename
  },
  indentExclusionRanges: {
  writable: true,
  value: options.indentExclusionRanges
  },
  sourcemapLocations: {
  writable: true,
  value: new BitSet()
  },
  storedNames: {
  writable: true,
  value: new Set()
  },
  indentStr: {
  writable: true,
  value: void 0
  },
  ignoreList: {
  writable: true,
  value: options.ignoreList
  },
  offset: {
  writable: true,
  value: options.offset || 0
  },
  hasMovedChunks: {
  writable: true,
  value: false
  }
 });
 }
 addSourcemapLocation(char) {
 this.sourcemapLocations.add(char);
 }
 append(content) {
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this.outro += content;
 return this;
 }
 appendLeft(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byEnd.get(index);
 if (chunk) chunk.appendLeft(content);
 else this.intro += content;
 return this;
 }
 appendRight(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byStart.get(index);
 if (chunk) chunk.appendRight(content);
 else this.outro += content;
 return this;
 }
 clone() {
 const cloned = new MagicString(this.original, {
  filename: this.filename,
  ignoreList: this.ignoreList,
  offset: this.offset
 });
 let originalChunk = this.firstChunk;
 let clonedChunk = cloned.firstChunk = cloned.lastSearchedChunk = originalChunk.clone();
 while (originalChunk) {
  cloned.byStart.set(clonedChunk.start, clonedChunk);
  cloned.byEnd.set(clonedChunk.end, clonedChunk);
  const nextOriginalChunk = originalChunk.next;
  const nextClonedChunk = nextOriginalChunk && nextOriginalChunk.clone();
  if (nextClonedChunk) {
  clonedChunk.next = nextClonedChunk;
  nextClonedChunk.previous = clonedChunk;
  clonedChunk = nextClonedChunk;
  }
  originalChunk = nextOriginalChunk;
 }
 cloned.lastChunk = clonedChunk;
 if (this.indentExclusionRanges) cloned.indentExclusionRanges = this.indentExclusionRanges.slice();
 cloned.sourcemapLocations = new BitSet(this.sourcemapLocations);
 cloned.storedNames = new Set(this.storedNames);
 cloned.intro = this.intro;
 cloned.outro = this.outro;
 cloned.hasMovedChunks = this.hasMovedChunks;
 return cloned;
 }
 generateDecodedMap(options) {
 options = options || {};
 const mappings = new Mappings(options.hires);
 const names = this._generateMappings(mappings);
 return {
  ...this._mapProperties(options, names),
  mappings: mappings.raw,
  rangeMappings: mappings.rawRangeMappings
 };
 }
 generateMap(options) {
 options = options || {};
 const encoder = new MappingsEncoder();
 const mappings = new Mappings(options.hires, encoder);
 const names = this._generateMappings(mappings);
 return new SourceMap({
  ...this._mapProperties(options, names),
  mappings: encoder.finish(mappings.rawSegments),
  rangeMappings: mappings.rawRangeMappings
 });
 }
 _generateMappings(mappings) {
 const names = [...this.storedNames];
 mappings.addMagicString(this, 0, new Map(names.map((name, i) => [name, i])));
 return names;
 }
 _mapProperties(options, names) {
 return {
  file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
  sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
  sourcesContent: options.includeContent ? [this.original] : void 0,
  names,
  x_google_ignoreList: this.ignoreList ? [0] : void 0
 };
 }
 _ensureindentStr() {
 if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
 }
 _getRawIndentString() {
 this._ensureindentStr();
 return this.indentStr;
 }
 getIndentString() {
 this._ensureindentStr();
 return this.indentStr ?? "	";
 }
 indent(indentStr, options) {
 const pattern = /^[^\r\n]/gm;
 if (isObject(indentStr)) {
  options = indentStr;
  indentStr = void 0;
 }
 if (indentStr === void 0) {
  this._ensureindentStr();
  indentStr = this.indentStr || "	";
 }
 if (indentStr === "") return this;
 const resolvedIndentStr = indentStr;
 options = options || {};
 const isExcluded = new BitSet();
 if (options.exclude) (typeof options.exclude[0] === "number" ? [options.exclude] : options.exclude).forEach((exclusion) => {
  for (let i = exclusion[0]; i < exclusion[1]; i += 1) isExcluded.add(i);
 });
 let shouldIndentNextCharacter = options.indentStart !== false;
 const indentPiece = (str) => {
  if (str === "") return str;
  const indented = str.replace(pattern, (match, offset) => offset > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match}` : match);
  shouldIndentNextCharacter = str[str.length - 1] === "\n";
  return indented;
 };
 this.intro = indentPiece(this.intro);
 let charIndex = 0;
 let chunk = this.firstChunk;
 const indentAt = (index) => {
  shouldIndentNextCharacter = false;
  if (index === chunk.start) chunk.appendRight(resolvedIndentStr);
  else {
  this._splitChunk(chunk, index);
  chunk = chunk.next;
  chunk.prependRight(resolvedIndentStr);
  }
 };
 while (chunk) {
  const end = chunk.end;
  if (!isExcluded.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
  if (chunk.edited) {
  if (!isExcluded.has(chunk.start)) chunk.content = indentPiece(chunk.content);
  else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
  } else if (options.exclude) {
  charIndex = chunk.start;
  while (charIndex < end) {
   if (!isExcluded.has(charIndex)) {
   const char = this.original.charCodeAt(charIndex);
   if (char === NEWLINE_CHAR) shouldIndentNextCharacter = true;
   else if (char !== CR_CHAR && shouldIndentNextCharacter) indentAt(charIndex);
   }
   charIndex += 1;
  }
  } else {
  charIndex = chunk.start;
  while (charIndex < end) {
   if (!shouldIndentNextCharacter) {
   const nextLine = this.original.indexOf(n, charIndex);
   if (nextLine === -1 || nextLine >= end) break;
   shouldIndentNextCharacter = true;
   charIndex = nextLine + 1;
   continue;
   }
   const char = this.original.charCodeAt(charIndex);
   if (char === NEWLINE_CHAR || char === CR_CHAR) {
   charIndex += 1;
   continue;
   }
   indentAt(charIndex);
   charIndex += 1;
  }
  }
  if (!isExcluded.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
  charIndex = chunk.end;
  chunk = chunk.next;
 }
 this.outro = indentPiece(this.outro);
 return this;
 }
 insert() {
 throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
 }
 insertLeft(index, content) {
 if (!warned.insertLeft) {
  console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
  warned.insertLeft = true;
 }
 return this.appendLeft(index, content);
 }
 insertRight(index, content) {
 if (!warned.insertRight) {
  console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
  warned.insertRight = true;
 }
 return this.prependRight(index, content);
 }
 move(start, end, index, affinity = "right") {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 index = this._resolveIndex(index);
 if (start === end) return this;
 if (start < 0 || end > this.original.length || index < 0 || index > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 if (index >= start && index <= end) throw new MagicStringError("cannot move a selection inside itself");
 this._split(start);
 this._split(end);
 this._split(index);
 const first = this.byStart.get(start);
 const last = this.byEnd.get(end);
 if (!first || !last) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (this.hasMovedChunks) {
  let cursor = first;
  while (cursor !== last) {
  cursor = cursor.next;
  if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
  }
 }
 const oldLeft = first.previous;
 const oldRight = last.next;
 let newLeft;
 let newRight;
 if (affinity === "left") {
  newLeft = this.byEnd.get(index) ?? null;
  if (!newLeft) {
  if (first === this.firstChunk) return this;
  newRight = this.firstChunk;
  } else {
  if (newLeft.next === first) return this;
  newRight = newLeft.next;
  }
 } else {
  newRight = this.byStart.get(index) ?? null;
  if (!newRight) {
  if (last === this.lastChunk) return this;
  newLeft = this.lastChunk;
  } else {
  if (newRight.previous === last) return this;
  newLeft = newRight.previous;
  }
 }
 if (oldLeft) oldLeft.next = oldRight;
 if (oldRight) oldRight.previous = oldLeft;
 if (newLeft) newLeft.next = first;
 if (newRight) newRight.previous = last;
 if (!oldLeft) this.firstChunk = oldRight;
 if (!oldRight) {
  this.lastChunk = oldLeft;
  this.lastChunk.next = null;
 }
 first.previous = newLeft;
 last.next = newRight || null;
 if (!newLeft) this.firstChunk = first;
 if (!newRight) this.lastChunk = last;
 this.hasMovedChunks = true;
 return this;
 }
 overwrite(start, end, content, options) {
 if (options === true) {
  if (!warned.storeName) {
  console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
  warned.storeName = true;
  }
  return this.update(start, end, content, {
  storeName: true,
  overwrite: true
  });
 }
 const optionObject = typeof options === "object" && options ? options : {};
 return this.update(start, end, content, {
  ...optionObject,
  overwrite: !optionObject.contentOnly
 });
 }
 update(start, end, content, options) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 if (start < 0) throw new MagicStringError(`start ${start} is out of bounds`);
 if (end > this.original.length) throw new MagicStringError(`end ${end} is out of bounds`);
 if (start === end) throw new MagicStringError(`cannot overwrite a zero-length range at ${start}, use appendLeft() or prependRight()`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 if (options === true) {
  if (!warned.storeName) {
  console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
  warned.storeName = true;
  }
  options = { storeName: true };
 }
 const optionObject = typeof options === "object" && options ? options : {};
 const storeName = optionObject.storeName || false;
 const overwrite = optionObject.overwrite || false;
 if (storeName) this.storedNames.add(this.original.slice(start, end));
 const first = this.byStart.get(start);
 for (let chunk = first; chunk.end < end;) {
  const next = chunk.next;
  if (next === null || next !== this.byStart.get(chunk.end)) throw new MagicStringError("cannot overwrite across a split point");
  chunk = next;
 }
 for (let chunk = first.next; chunk !== null && chunk.start < end; chunk = chunk.next) {
  chunk.edit("", false, !overwrite);
  chunk.replacesUntil = -1;
  chunk.replacedFrom = start;
 }
 first.edit(content, storeName, !overwrite);
 first.replacesUntil = end;
 first.replacedFrom = -1;
 return this;
 }
 prepend(content) {
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this.intro = content + this.intro;
 return this;
 }
 prependLeft(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byEnd.get(index);
 if (chunk) chunk.prependLeft(content);
 else this.intro = content + this.intro;
 return this;
 }
 prependRight(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byStart.get(index);
 if (chunk) chunk.prependRight(content);
 else this.outro = content + this.outro;
 return this;
 }
 remove(start, end) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (start === end) return this;
 if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 let chunk = this.byStart.get(start);
 while (chunk) {
  if (chunk.start > start) chunk.intro = "";
  if (chunk.end < end) chunk.outro = "";
  chunk.edit("", false, true);
  chunk.replacesUntil = -1;
  chunk.replacedFrom = -1;
  chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
 }
 return this;
 }
 reset(start, end) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (start === end) return this;
 if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 let chunk = this.byStart.get(start);
 while (chunk) {
  chunk.reset();
  chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
 }
 return this;
 }
 lastChar() {
 if (this.outro.length) return this.outro[this.outro.length - 1];
 let chunk = this.lastChunk;
 while (chunk) {
  if (chunk.outro.length) return chunk.outro[chunk.outro.length - 1];
  if (chunk.content.length) return chunk.content[chunk.content.length - 1];
  if (chunk.intro.length) return chunk.intro[chunk.intro.length - 1];
  chunk = chunk.previous;
 }
 if (this.intro.length) return this.intro[this.intro.length - 1];
 return "";
 }
 lastLine() {
 let lineIndex = this.outro.lastIndexOf(n);
 if (lineIndex !== -1) return this.outro.slice(lineIndex + 1);
 let lineStr = this.outro;
 let chunk = this.lastChunk;
 while (chunk) {
  if (chunk.outro.length > 0) {
  lineIndex = chunk.outro.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.outro.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.outro + lineStr;
  }
  if (chunk.content.length > 0) {
  lineIndex = chunk.content.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.content.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.content + lineStr;
  }
  if (chunk.intro.length > 0) {
  lineIndex = chunk.intro.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.intro.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.intro + lineStr;
  }
  chunk = chunk.previous;
 }
 lineIndex = this.intro.lastIndexOf(n);
 if (lineIndex !== -1) return this.intro.slice(lineIndex + 1) + lineStr;
 return this.intro + lineStr;
 }
 slice(start = 0, end = this.original.length - this.offset) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 let result = "";
 let chunk;
 if (this.hasMovedChunks) {
  chunk = this.firstChunk;
  while (chunk && (chunk.start > start || chunk.end <= start)) {
  if (chunk.start < end && chunk.end >= end || end === 0 && chunk.start === 0) return result;
  chunk = chunk.next;
  }
 } else {
  if (start >= end) return result;
  chunk = this._chunkAt(start);
 }
 if (chunk && chunk.edited && chunk.start !== start) throw new MagicStringError(`cannot use edited character ${start} as slice start anchor`);
 const startChunk = chunk;
 while (chunk) {
  if (end === 0 && chunk.start === 0) break;
  if (chunk.intro && (startChunk !== chunk || chunk.start === start)) result += chunk.intro;
  const containsEnd = chunk.start < end && chunk.end >= end;
  if (containsEnd && chunk.edited && chunk.end !== end) throw new MagicStringError(`cannot use edited character ${end} as slice end anchor`);
  const sliceStart = startChunk === chunk ? start - chunk.start : 0;
  const sliceEnd = containsEnd ? chunk.content.length + end - chunk.end : chunk.content.length;
  result += chunk.content.slice(sliceStart, sliceEnd);
  if (chunk.outro && (!containsEnd || chunk.end === end)) result += chunk.outro;
  if (containsEnd) break;
  chunk = chunk.next;
 }
 return result;
 }
 snip(start, end) {
 const clone = this.clone();
 clone.remove(-clone.offset, start);
 clone.remove(end, clone.original.length - clone.offset);
 return clone;
 }
 _resolveIndex(index) {
 const resolved = index + this.offset;
 if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
 if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
 return resolved;
 }
 _chunkAt(index) {
 let chunk = this.byStart.get(index);
 if (chunk) return chunk;
 chunk = this.lastSearchedChunk;
 const searchForward = index >= chunk.end;
 while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
 if (chunk) this.lastSearchedChunk = chunk;
 return chunk;
 }
 _split(index) {
 if (this.byStart.get(index) || this.byEnd.get(index)) return;
 let chunk = this.lastSearchedChunk;
 let previousChunk = chunk;
 const searchForward = index > chunk.end;
 while (chunk) {
  if (chunk.contains(index)) return this._splitChunk(chunk, index);
  chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
  if (chunk === previousChunk) return;
  previousChunk = chunk;
 }
 }
 _splitChunk(chunk, index) {
 if (chunk.edited && chunk.content.length) {
  const loc = getLocator(this.original)(index);
  throw new MagicStringError(`cannot split a chunk that has already been edited (${loc.line}:${loc.column} – "${chunk.original}")`);
 }
 const newChunk = chunk.split(index);
 this.byEnd.set(index, chunk);
 this.byStart.set(index, newChunk);
 this.byEnd.set(newChunk.end, newChunk);
 if (chunk === this.lastChunk) this.lastChunk = newChunk;
 this.lastSearchedChunk = chunk;
 return true;
 }
 toString() {
 let str = this.intro;
 let chunk = this.firstChunk;
 while (chunk) {
  str += chunk.toString();
  chunk = chunk.next;
 }
 return str + this.outro;
 }
 isEmpty() {
 if (this.intro.length && this.intro.trim()) return false;
 let chunk = this.firstChunk;
 while (chunk) {
  if (chunk.intro.length && chunk.intro.trim() || chunk.content.length && chunk.content.trim() || chunk.outro.length && chunk.outro.trim()) return false;
  chunk = chunk.next;
 }
 if (this.outro.length && this.outro.trim()) return false;
 return true;
 }
 length() {
 let chunk = this.firstChunk;
 let length = 0;
 while (chunk) {
  length += chunk.intro.length + chunk.content.length + chunk.outro.length;
  chunk = chunk.next;
 }
 return length;
 }
 trimLines() {
 return this.trim("[\\r\\n]");
 }
 trim(charType) {
 return this.trimStart(charType).trimEnd(charType);
 }
 trimEndAborted(charType) {
 const rx = new RegExp(`${charType || "\\s"}+$`);
 this.outro = this.outro.replace(rx, "");
 if (this.outro.length) return true;
 let chunk = this.lastChunk;
 do {
  const end = chunk.end;
  const aborted = chunk.trimEnd(rx);
  if (chunk.end !== end) {
  const next = chunk.next;
  if (this.lastChunk === chunk) this.lastChunk = next;
  this.byEnd.set(chunk.end, chunk);
  this.byStart.set(next.start, next);
  this.byEnd.set(next.end, next);
  }
  if (aborted) return true;
  chunk = chunk.previous;
 } while (chunk);
 this.intro = this.intro.replace(rx, "");
 return this.intro.length > 0;
 }
 trimEnd(charType) {
 this.trimEndAborted(charType);
 return this;
 }
 trimStartAborted(charType) {
 const rx = new RegExp(`^${charType || "\\s"}+`);
 this.intro = this.intro.replace(rx, "");
 if (this.intro.length) return true;
 let chunk = this.firstChunk;
 do {
  const end = chunk.end;
  const aborted = chunk.trimStart(rx);
  if (chunk.end !== end) {
  const next = chunk.next;
  if (chunk === this.lastChunk) this.lastChunk = next;
  this.byEnd.set(chunk.end, chunk);
  this.byStart.set(next.start, next);
  this.byEnd.set(next.end, next);
  }
  if (aborted) return true;
  chunk = chunk.next;
 } while (chunk);
 this.outro = this.outro.replace(rx, "");
 return this.outro.length > 0;
 }
 trimStart(charType) {
 this.trimStartAborted(charType);
 return this;
 }
 hasChanged() {
 if (this.intro || this.outro) return true;
 let outputIndex = 0;
 let chunk = this.firstChunk;
 while (chunk) {
  if (chunk.intro || chunk.outro) return true;
  if (!chunk.edited && chunk.start === outputIndex) outputIndex = chunk.end;
  else {
  if (!this.original.startsWith(chunk.content, outputIndex)) return true;
  outputIndex += chunk.content.length;
  }
  chunk = chunk.next;
 }
 return outputIndex !== this.original.length;
 }
 _hasRemovedContent(start, end) {
 const atBoundary = this.byStart.get(start);
 if (atBoundary && start === end) {
  const previous = this.byEnd.get(start);
  return !!previous && previous.content === "" && atBoundary.content === "";
 }
 let chunk = this._chunkAt(start);
 while (chunk && chunk.start < end) {
  if (chunk.content === "" && (chunk.replacedFrom < start || this.byStart.get(chunk.replacedFrom).replacesUntil < chunk.end)) return true;
  chunk = this.byStart.get(chunk.end);
 }
 return false;
 }
 _replaceRegexp(searchValue, replacement) {
 function getReplacement(match, index, str) {
  if (typeof replacement === "string") return expandReplacement(replacement, match[0], index, str, match.slice(1), match.groups);
  else return match.groups === void 0 ? replacement(match[0], ...match.slice(1), index, str) : replacement(match[0], ...match.slice(1), index, str, match.groups);
 }
 const replaceMatch = (match) => {
  if (match.index == null) return false;
  if (this._hasRemovedContent(match.index, match.index + match[0].length)) return false;
  const replacement = getReplacement(match, match.index, this.original);
  if (replacement === match[0]) return true;
  if (match[0].length === 0) this.appendRight(match.index - this.offset, replacement);
  else this.overwrite(match.index - this.offset, match.index + match[0].length - this.offset, replacement);
  return true;
 };
 if (searchValue.global) {
  searchValue.lastIndex = 0;
  for (const match of this.original.matchAll(searchValue)) replaceMatch(match);
 } else {
  const match = this.original.match(searchValue);
  if (match && !replaceMatch(match)) {
  const global = new RegExp(searchValue.source, `${searchValue.flags}g`);
  for (const next of this.original.matchAll(global)) if (replaceMatch(next)) break;
  }
 }
 return this;
 }
 _replaceString(string, replacement) {
 const { original } = this;
 let index = original.indexOf(string);
 while (index !== -1) {
  if (this._hasRemovedContent(index, index + string.length)) {
  index = original.indexOf(string, index + string.length);
  continue;
  }
  if (typeof replacement === "function") replacement = replacement(string, index, original);
  else replacement = expandReplacement(replacement, string, index, original, [], void 0);
  if (string !== replacement) {
  if (string.length === 0) this.appendRight(index - this.offset, replacement);
  else this.overwrite(index - this.offset, index + string.length - this.offset, replacement);
  }
  break;
 }
 return this;
 }
 replace(searchValue, replacement) {
 if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
 return this._replaceRegexp(searchValue, replacement);
 }
 _replaceAllString(string, replacement) {
 const { original } = this;
 const stringLength = string.length;
 if (stringLength === 0) {
  for (let index = 0; index <= original.length; index += 1) {
  if (this._hasRemovedContent(index, index)) continue;
  const _replacement = typeof replacement === "function" ? replacement("", index, original) : expandReplacement(replacement, "", index, original, [], void 0);
  if (_replacement !== "") this.appendRight(index - this.offset, _replacement);
  }
  return this;
 }
 for (let index = original.indexOf(string); index !== -1; index = original.indexOf(string, index + stringLength)) {
  if (this._hasRemovedContent(index, index + stringLength)) continue;
  const previous = original.slice(index, index + stringLength);
  const _replacement = typeof replacement === "function" ? replacement(previous, index, original) : expandReplacement(replacement, previous, index, original, [], void 0);
  if (previous !== _replacement) this.overwrite(index - this.offset, index + stringLength - this.offset, _replacement);
 }
 return this;
 }
 replaceAll(searchValue, replacement) {
 if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
 if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
 return this._replaceRegexp(searchValue, replacement);
 }
};
const hasOwnProp = Object.prototype.hasOwnProperty;
var Bundle = class Bundle {
 constructor(options = {}) {
 this.intro = options.intro || "";
 this.separator = options.separator !== void 0 ? options.separator : "\n";
 this.sources = [];
 this.uniqueSources = [];
 this.uniqueSourceIndexByFilename = new Map();
 }
 addSource(source) {
 if (source instanceof MagicString) return this.addSource({
  content: source,
  filename: source.filename,
  separator: this.separator
 });
 if (!isObject(source) || !source.content) throw new MagicStringError("addSource() requires a `content` property that is a MagicString");
 const content = source.content;
 const record = {
  content,
  filename: hasOwnProp.call(source, "filename") ? source.filename : content.filename,
  ignoreList: hasOwnProp.call(source, "ignoreList") ? source.ignoreList : content.ignoreList,
  indentExclusionRanges: hasOwnProp.call(source, "indentExclusionRanges") ? source.indentExclusionRanges : content.indentExclusionRanges,
  separator: source.separator ?? this.separator
 };
 if (record.filename) {
  const index = this.uniqueSourceIndexByFilename.get(record.filename);
  if (index === void 0) {
  this.uniqueSourceIndexByFilename.set(record.filename, this.uniqueSources.length);
  this.uniqueSources.push({
   filename: record.filename,
   content: content.original
  });
  } else if (content.original !== this.uniqueSources[index].content) throw new MagicStringError(`duplicate filename "${record.filename}" with different content, use unique filenames`);
 }
 this.sources.push(record);
 return this;
 }
 append(str, options) {
 this.addSource({
  content: new MagicString(str),
  separator: options && options.separator || ""
 });
 return this;
 }
 clone() {
 const bundle = new Bundle({
  intro: this.intro,
  separator: this.separator
 });
 this.sources.forEach((source) => {
  bundle.addSource({
  filename: source.filename,
  content: source.content.clone(),
  ignoreList: source.ignoreList,
  indentExclusionRanges: source.indentExclusionRanges,
  separator: source.separator
  });
 });
 return bundle;
 }
 toMagicString() {
 const combined = new MagicString(this.sources.map((source) => source.content.original).join(""));
 let offset = 0;
 let pending = this.intro;
 let first = null;
 let last = null;
 const byStart = new Map();
 const byEnd = new Map();
 let hasMovedChunks = false;
 for (const [i, source] of this.sources.entries()) {
  const magicString = source.content;
  const separator = i > 0 ? source.separator : "";
  if (magicString.original.length === 0) {
  pending += separator + magicString.toString();
  continue;
  }
  pending += separator + magicString.intro;
  let sourceFirst = null;
  let previous = null;
  let originalChunk = magicString.firstChunk;
  while (originalChunk) {
  const chunk = originalChunk.clone();
  chunk.start += offset;
  chunk.end += offset;
  if (chunk.replacesUntil !== -1) chunk.replacesUntil += offset;
  if (chunk.replacedFrom !== -1) chunk.replacedFrom += offset;
  chunk.previous = previous;
  chunk.next = null;
  if (previous) previous.next = chunk;
  byStart.set(chunk.start, chunk);
  byEnd.set(chunk.end, chunk);
  sourceFirst ??= chunk;
  previous = chunk;
  originalChunk = originalChunk.next;
  }
  const sourceLast = previous;
  sourceFirst.intro = pending + sourceFirst.intro;
  pending = "";
  sourceLast.outro += magicString.outro;
  if (last) {
  last.next = sourceFirst;
  sourceFirst.previous = last;
  } else first = sourceFirst;
  last = sourceLast;
  magicString.sourcemapLocations.forEach((index) => {
  if (index < magicString.original.length) combined.sourcemapLocations.add(index + offset);
  });
  magicString.storedNames.forEach((name) => combined.storedNames.add(name));
  if (magicString.hasMovedChunks) hasMovedChunks = true;
  offset += magicString.original.length;
 }
 if (!first || !last) {
  combined.intro = pending;
  return combined;
 }
 if (pending) last.outro += pending;
 combined.firstChunk = first;
 combined.lastChunk = last;
 combined.lastSearchedChunk = first;
 combined.byStart = byStart;
 combined.byEnd = byEnd;
 combined.hasMovedChunks = hasMovedChunks;
 return combined;
 }
 generateDecodedMap(options = {}) {
 const mappings = new Mappings(options.hires);
 const { names, x_google_ignoreList } = this._generateMappings(mappings);
 return {
  ...this._mapProperties(options, names, x_google_ignoreList),
  mappings: mappings.raw,
  rangeMappings: mappings.rawRangeMappings
 };
 }
 generateMap(options = {}) {
 const encoder = new MappingsEncoder();
 const mappings = new Mappings(options.hires, encoder);
 const { names, x_google_ignoreList } = this._generateMappings(mappings);
 return new SourceMap({
  ...this._mapProperties(options, names, x_google_ignoreList),
  mappings: encoder.finish(mappings.rawSegments),
  rangeMappings: mappings.rawRangeMappings
 });
 }
 _generateMappings(mappings) {
 let x_google_ignoreList;
 const storedNames = new Set();
 this.sources.forEach((source) => source.content.storedNames.forEach((name) => storedNames.add(name)));
 const names = [...storedNames];
 const nameIndex = new Map(names.map((name, i) => [name, i]));
 if (this.intro) mappings.advance(this.intro);
 this.sources.forEach((source, i) => {
  if (i > 0) mappings.advance(source.separator);
  const sourceIndex = source.filename ? this.uniqueSourceIndexByFilename.get(source.filename) ?? -1 : -1;
  mappings.addMagicString(source.content, sourceIndex, nameIndex);
  if (source.ignoreList && sourceIndex !== -1) {
  if (x_google_ignoreList === void 0) x_google_ignoreList = [];
  x_google_ignoreList.push(sourceIndex);
  }
 });
 return {
  names,
  x_google_ignoreList
 };
 }
 _mapProperties(options, names, x_google_ignoreList) {
 return {
  file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
  sources: this.uniqueSources.map((source) => {
  return options.file ? getRelativePath(options.file, source.filename) : source.filename;
  }),
  sourcesContent: this.uniqueSources.map((source) => {
  return (typeof options.includeContent === "function" ? options.includeContent(source) : options.includeContent) ? source.content : null;
  }),
  names,
  x_google_ignoreList
 };
 }
 getIndentString() {
 const indentStringCounts = new Map();
 this.sources.forEach((source) => {
  const indentStr = source.content._getRawIndentString();
  if (indentStr == null) return;
  indentStringCounts.set(indentStr, (indentStringCounts.get(indentStr) ?? 0) + 1);
 });
 return [...indentStringCounts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "	";
 }
 indent(indentStr) {
 if (!arguments.length) indentStr = this.getIndentString();
 if (indentStr === "") return this;
 let trailingNewline = !this.intro || this.intro.slice(-1) === "\n";
 this.sources.forEach((source, i) => {
  const indentStart = trailingNewline || i > 0 && /\r?\n$/.test(source.separator);
  source.content.indent(indentStr, {
  exclude: source.indentExclusionRanges,
  indentStart
  });
  trailingNewline = source.content.lastChar() === "\n";
 });
 if (this.intro) this.intro = indentStr + this.intro.replace(/^[^\r\n]/gm, (match, index) => {
  return index > 0 ? indentStr + match : match;
 });
 return this;
 }
 prepend(str) {
 this.intro = str + this.intro;
 return this;
 }
 toString() {
 const body = this.sources.map((source, i) => {
  return (i > 0 ? source.separator : "") + source.content.toString();
 }).join("");
 return this.intro + body;
 }
 isEmpty() {
 if (this.intro.length && this.intro.trim()) return false;
 if (this.sources.some((source, i) => {
  return i > 0 && source.separator.trim() !== "" || !source.content.isEmpty();
 })) return false;
 return true;
 }
 length() {
 return this.sources.reduce((length, source, i) => {
  return length + (i > 0 ? source.separator.length : 0) + source.content.length() + source.content.intro.length + source.content.outro.length;
 }, this.intro.length);
 }
 trimLines() {
 return this.trim("[\\r\\n]");
 }
 trim(charType) {
 return this.trimStart(charType).trimEnd(charType);
 }
 trimStart(charType) {
 const rx = new RegExp(`^${charType || "\\s"}+`);
 this.intro = this.intro.replace(rx, "");
 if (!this.intro) for (let i = 0; i < this.sources.length; i += 1) {
  const source = this.sources[i];
  if (i > 0) {
  source.separator = source.separator.replace(rx, "");
  if (source.separator) break;
  }
  if (source.content.trimStartAborted(charType)) break;
 }
 return this;
 }
 trimEnd(charType) {
 const rx = new RegExp(`${charType || "\\s"}+$`);
 for (let i = this.sources.length - 1; i >= 0; i -= 1) {
  const source = this.sources[i];
  if (source.content.trimEndAborted(charType)) return this;
  if (i > 0) {
  source.separator = source.separator.replace(rx, "");
  if (source.separator) return this;
  }
 }
 this.intro = this.intro.replace(rx, "");
 return this;
 }
};
}),
298:
((module) => {
function makeArray (subject) {
 return Array.isArray(subject)
  ? subject
  : [subject]
}
const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46
const SLASH = '/'
let TMP_KEY_IGNORE = 'node-ignore'
if (typeof Symbol !== 'undefined') {
 TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE
const define = (object, key, value) => {
 Object.defineProperty(object, key, {value})
 return value
}
const RETURN_FALSE = () => false
const POSIX_CLASSES = {
 alnum: '0-9A-Za-z',
 alpha: 'A-Za-z',
 blank: ' \\t',
 cntrl: '\\x00-\\x1f\\x7f',
 digit: '0-9',
 graph: '!-.0-~',
 lower: 'a-z',
 print: ' -.0-~',
 punct: '!-.:-@\\[-`{-~',
 space: ' \\t\\n\\r',
 upper: 'A-Z',
 xdigit: '0-9A-Fa-f'
}
const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['
const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
 ? char
 : ESCAPE + char
const NON_SLASH = '(?!\\/)'
const classSource = (negated, body) => {
 if (negated) {
  return `[^\\/${body}]`
 }
 const source = `[${body}]`
 return new RegExp(source).test('/')
  ? NON_SLASH + source
  : source
}
const scanBracket = (pattern, start) => {
 const {length} = pattern
 let index = start + 1
 let negated = EMPTY
 const lead = pattern[index]
 if (lead === '!' || lead === '^') {
  negated = '^'
  index ++
 }
 let body = EMPTY
 let prev = EMPTY
 for (;;) {
  const char = pattern[index]
  if (char === UNDEFINED) {
   return null
  }
  if (char === ESCAPE) {
   const escaped = pattern[++ index]
   body += escapeMember(escaped)
   prev = escaped
  } else if (
   char === '-'
   && prev
   && index + 1 < length
   && pattern[index + 1] !== ']'
  ) {
   index ++
   let to = pattern[index]
   if (to === ESCAPE) {
    to = pattern[index += 1]
   }
   if (prev <= to) {
    body += `-${escapeMember(to)}`
   }
   prev = EMPTY
  } else if (char === '[' && pattern[index + 1] === ':') {
   const nameStart = index + 2
   let end = nameStart
   while (end < length && pattern[end] !== ']') {
    end ++
   }
   if (end === length) {
    return null
   }
   if (end > nameStart && pattern[end - 1] === ':') {
    const name = pattern.slice(nameStart, end - 1)
    if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
     return null
    }
    body += POSIX_CLASSES[name]
    prev = EMPTY
    index = end
   } else {
    body += escapeMember('[')
    prev = '['
    index = nameStart - 2
   }
  } else {
   body += escapeMember(char)
   prev = char
  }
  index ++
  if (pattern[index] === ']') {
   return {
    end: index,
    source: classSource(negated, body)
   }
  }
 }
}
const NEVER_MATCH = '[]'
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
 `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)
const TRAILING_WILDCARD = '\uE000'
const TRAILING_DOUBLESTAR = '\uE001'
const isReserved = char =>
 char === PLACEHOLDER
 || char === TRAILING_WILDCARD
 || char === TRAILING_DOUBLESTAR
const extractBrackets = pattern => {
 const sources = []
 const hold = source =>
  `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`
 const {length} = pattern
 let out = EMPTY
 let index = 0
 while (index < length) {
  const char = pattern[index]
  if (char === ESCAPE) {
   const escaped = pattern[index + 1]
   if (escaped === SLASH && index + 2 === length) {
    out += hold(NEVER_MATCH)
   } else if (
    escaped === '*'
    || escaped === '['
    || escaped === SPACE
   ) {
    out += pattern.slice(index, index + 2)
   } else {
    out += hold(
     REGEX_LITERAL_SPECIAL.test(escaped)
      ? ESCAPE + escaped
      : isReserved(escaped)
       ? `[${escaped}]`
       : escaped
    )
   }
   index += 2
  } else if (isReserved(char)) {
   out += hold(`[${char}]`)
   index ++
  } else if (char === '[') {
   const scanned = scanBracket(pattern, index)
   if (scanned === null) {
    out += hold(NEVER_MATCH)
    index = length
   } else {
    out += hold(scanned.source)
    index = scanned.end + 1
   }
  } else {
   out += char
   index ++
  }
 }
 return {
  source: out,
  sources
 }
}
const DIRECT = null
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'
const REPLACERS = [
 [
  /(\\+)( ?)/g,
  (_, run, space) => space
   ? run.slice(0, run.length - run.length % 2) + SPACE
   : run,
  ESCAPE + SPACE
 ],
 [
  /(^|\/)\*{3,}(?=\/|$)/g,
  (_, start) => `${start}**`,
  '*'
 ],
 [
  /[\\$.|*+(){^]/g,
  match => `\\${match}`
 ],
 [
  /(?!\\)\?/g,
  () => '[^/]',
  '?'
 ],
 [
  /^\//,
  () => '^',
  SLASH
 ],
 [
  /\//g,
  () => '\\/',
  SLASH
 ],
 [
  /^\^*(?:\\\*\\\*\\\/)+/,
  () => '(?:^|\\/)',
  '*'
 ],
 [
  DIRECT,
  (source, pattern) => {
   if (!source || source[0] === '^' || source[0] === '(') {
    return source
   }
   const anchor = !REGEX_INNER_SLASH.test(pattern)
    ? '(?:^|\\/)'
    : '^'
   return anchor + source
  }
 ],
 [
  /\\\/\\\*\\\*(?=\\\/|$)/g,
  (_, index, str) => index + 6 < str.length
   ? str.slice(index + 6) === '\\/'
    ? '(?:\\/[^\\/]+)+'
    : '(?:\\/[^\\/]+)*'
   : `\\/${TRAILING_DOUBLESTAR}`,
  '*'
 ],
 [
  /(^|[^\\])(?:\\\*)+(?!$)/g,
  (_, p1) => p1 + WILDCARD,
  '*'
 ],
 [
  /(^|[^\\])((?:\\\\)*)\\\*$/,
  (match, p1, p2) =>
   p2 === EMPTY
    ? p1 + TRAILING_WILDCARD
    : match,
  '*'
 ],
 [
  /\\\\\\(?=[$.|*+(){^])/g,
  () => ESCAPE,
  ESCAPE + ESCAPE
 ],
 [
  /\\\\/g,
  () => ESCAPE,
  ESCAPE + ESCAPE
 ],
 [
  /\\\[([^\]/]*?)($|\])/g,
  (match, range, close) => `\\[${range}${close}`,
  '['
 ],
 [
  DIRECT,
  source => {
   const last = source[source.length - 1]
   if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
    return source
   }
   return last === SLASH
    ? `${source}$`
    : `${source}(?=$|\\/$)`
  }
 ]
]
const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'
const replaceTrailingWildcard = (_, p1) => {
 const prefix = p1
  ? `${p1}[^/]+`
  : '[^/]*'
 return `${prefix}(?=$|\\/$)`
}
const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/
const replaceTrailingDoublestar = () => '[\\s\\S]'
const separatorAfter = (run, at) => {
 let separator = EMPTY
 for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
  separator += run[index].single
 }
 return separator
}
const pinWildcards = source => {
 if (source.indexOf(WILDCARD) < 0) {
  return source
 }
 const tokens = []
 const {length} = source
 let index = 0
 while (index < length) {
  const char = source[index]
  if (source.startsWith(WILDCARD, index)) {
   tokens.push({wildcard: true})
   index += WILDCARD.length
  } else if (char === '[') {
   let end = index + 1
   if (source[end] === '^') {
    end ++
   }
   if (source[end] === ']') {
    end ++
   }
   while (end < length && source[end] !== ']') {
    end += source[end] === ESCAPE
     ? 2
     : 1
   }
   end ++
   tokens.push({single: source.slice(index, end)})
   index = end
  } else if (char === ESCAPE) {
   tokens.push({single: source.slice(index, index + 2)})
   index += 2
  } else if (char === '(') {
   let depth = 0
   let end = index
   do {
    if (source[end] === ESCAPE) {
     end ++
    } else if (source[end] === '(') {
     depth ++
    } else if (source[end] === ')') {
     depth --
    }
    end ++
   } while (end < length && depth > 0)
   if ('*+?'.indexOf(source[end]) >= 0) {
    end ++
   }
   tokens.push({boundary: source.slice(index, end)})
   index = end
  } else if (char === '^' || char === '$') {
   tokens.push({boundary: char})
   index ++
  } else {
   tokens.push({single: char})
   index ++
  }
 }
 let out = EMPTY
 let run = []
 const flush = () => {
  let lastWildcard
  run.forEach((token, at) => {
   if (token.wildcard) {
    lastWildcard = at
   }
  })
  run.forEach((token, at) => {
   if (!token.wildcard) {
    out += token.single
    return
   }
   out += at === lastWildcard
    ? WILDCARD
    : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
  })
  run = []
 }
 tokens.forEach(token => {
  if (token.boundary === undefined) {
   run.push(token)
   return
  }
  flush()
  out += token.boundary
 })
 flush()
 return out
}
const makeRegexPrefix = pattern => {
 if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
  pattern = '**'
 }
 const {source, sources} = extractBrackets(pattern)
 const replaced = REPLACERS.reduce(
  (prev, [matcher, replacer, required]) => {
   if (matcher === DIRECT) {
    return replacer(prev, pattern)
   }
   if (required !== UNDEFINED && prev.indexOf(required) < 0) {
    return prev
   }
   return matcher.test(prev)
    ? prev.replace(matcher, replacer.bind(pattern))
    : prev
  },
  source
 )
 return sources.length
  ? replaced.replace(
   REGEX_RESTORE_PLACEHOLDER,
   (match, index) => sources[index]
  )
  : replaced
}
const checkSourceOf = (body, prefix) => {
 if (body[body.length - 1] === SLASH) {
  prefix = makeRegexPrefix(body.slice(0, - 1))
 }
 const head = prefix.slice(0, - 1)
 const last = prefix[prefix.length - 1]
 return last === TRAILING_WILDCARD
  ? `${head}$`
  : last === TRAILING_DOUBLESTAR
   ? head
   : NEVER_MATCH
}
const matchesBasename = body => {
 const index = body.indexOf(SLASH)
 return index < 0 || index === body.length - 1
}
const basenameOf = path => {
 const end = path.length - 1
 const index = path.lastIndexOf(
  SLASH,
  path[end] === SLASH
   ? end - 1
   : end
 )
 return index < 0
  ? path
  : path.slice(index + 1)
}
const parentOf = path => {
 if (
  path.charCodeAt(0) === SLASH_CODE
  || path.indexOf(DOUBLE_SLASH) >= 0
 ) {
  const slices = path.split(SLASH).filter(Boolean)
  slices.pop()
  return slices.length
   ? slices.join(SLASH) + SLASH
   : EMPTY
 }
 const end = path.length - 1
 const cut = path.lastIndexOf(
  SLASH,
  path.charCodeAt(end) === SLASH_CODE
   ? end - 1
   : end
 )
 return cut < 0
  ? EMPTY
  : path.slice(0, cut + 1)
}
const isString = subject => typeof subject === 'string'
const checkPattern = pattern => pattern
 && isString(pattern)
const splitPattern = pattern => (
 pattern[pattern.length - 1] === '\r'
  ? pattern.slice(0, - 1)
  : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)
class IgnoreRule {
 constructor (
  pattern,
  mark,
  body,
  ignoreCase,
  negative,
  prefix
 ) {
  this.pattern = pattern
  this.mark = mark
  this.negative = negative
  define(this, 'body', body)
  define(this, 'ignoreCase', ignoreCase)
  define(this, 'regexPrefix', prefix)
 }
 get _basenameOnly () {
  return define(this, '_basenameOnly', matchesBasename(this.body))
 }
 get regex () {
  const key = UNDERSCORE + MODE_IGNORE
  if (this[key]) {
   return this[key]
  }
  return this._make(MODE_IGNORE, key)
 }
 get checkRegex () {
  const key = UNDERSCORE + MODE_CHECK_IGNORE
  if (this[key]) {
   return this[key]
  }
  return this._make(MODE_CHECK_IGNORE, key)
 }
 _make (mode, key) {
  const str = pinWildcards(
   mode === MODE_IGNORE
    ? this.regexPrefix
    .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
    .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
    : checkSourceOf(this.body, this.regexPrefix)
  )
  const regex = this.ignoreCase
   ? new RegExp(str, 'i')
   : new RegExp(str)
  return define(this, key, regex)
 }
}
const hasTrailingBackslash = str => {
 let count = 0
 while (str[str.length - count - 1] === ESCAPE) {
  count ++
 }
 return count % 2 === 1
}
const trimEnd = (body, stripLineEnd) => {
 let lineEnd = body.length
 let end
 for (;;) {
  if (stripLineEnd && body[lineEnd - 1] === '\r') {
   lineEnd --
  }
  end = lineEnd
  while (body[end - 1] === SPACE) {
   end --
  }
  if (!stripLineEnd || body[end - 1] !== '\n') {
   break
  }
  lineEnd = end - 1
 }
 if (end === lineEnd) {
  return body.slice(0, lineEnd)
 }
 let backslashes = 0
 while (body[end - backslashes - 1] === ESCAPE) {
  backslashes ++
 }
 return backslashes % 2
  ? body.slice(0, end - 1) + SPACE
  : body.slice(0, end)
}
const createRule = (
 pattern,
 mark,
 ignoreCase,
 stripLineEnd,
 stripBOM
) => {
 let body = stripBOM && pattern[0] === BOM
  ? pattern.slice(1)
  : pattern
 if (body[0] === '#') {
  return
 }
 let negative = false
 if (body[0] === '!') {
  negative = true
  body = body.slice(1)
 }
 const last = body[body.length - 1]
 if (
  last === SPACE
  || stripLineEnd && (last === '\r' || last === '\n')
 ) {
  body = trimEnd(body, stripLineEnd)
 }
 if (!body || hasTrailingBackslash(body)) {
  return
 }
 body = body
 .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
 .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')
 const regexPrefix = makeRegexPrefix(body)
 return new IgnoreRule(
  pattern,
  mark,
  body,
  ignoreCase,
  negative,
  regexPrefix
 )
}
class RuleManager {
 constructor (ignoreCase) {
  this._ignoreCase = ignoreCase
  this._rules = []
  this._basenameCount = 0
 }
 _add (pattern, index) {
  if (pattern && pattern[KEY_IGNORE]) {
   this._rules = this._rules.concat(pattern._rules._rules)
   this._basenameCount += pattern._rules._basenameCount
   this._added = true
   return
  }
  const isStr = isString(pattern)
  const raw = isStr
   ? pattern
   : pattern.pattern
  const rule = checkPattern(raw)
   && createRule(
    raw,
    isStr ? UNDEFINED : pattern.mark,
    this._ignoreCase,
    !this._split,
    this._stripBOM && !index
   )
  if (rule) {
   this._added = true
   this._rules.push(rule)
   if (matchesBasename(rule.body)) {
    this._basenameCount ++
   }
  }
 }
 add (pattern) {
  this._added = false
  this._split = isString(pattern)
  this._stripBOM = !this._split || pattern[0] === BOM
  makeArray(
   this._split
    ? splitPattern(pattern)
    : pattern
  ).forEach(this._add, this)
  if (this._added) {
   this._literalRules = UNDEFINED
  }
  return this._added
 }
 testLiteral (path) {
  const rules = this._literalRules || (
   this._literalRules = this._rules.filter(
    ({body}) => body[body.length - (
     body[body.length - 1] === SLASH ? 2 : 1
    )] === '*'
   )
  )
  let ignored = false
  let unignored = false
  let matchedRule
  for (let index = rules.length - 1; index >= 0; index --) {
   const rule = rules[index]
   if (rule.checkRegex.test(path)) {
    ignored = !rule.negative
    unignored = rule.negative
    matchedRule = rule.negative
     ? UNDEFINED
     : rule
    break
   }
  }
  const ret = {
   ignored,
   unignored
  }
  if (matchedRule) {
   ret.rule = matchedRule
  }
  return ret
 }
 test (path, mode) {
  const rules = this._rules
  const {length} = rules
  const shortcut = this._basenameCount * 2 >= length
  const basename = shortcut
   ? basenameOf(path)
   : path
  for (let index = length - 1; index >= 0; index --) {
   const rule = rules[index]
   if (rule[mode].test(
    shortcut && rule._basenameOnly
     ? basename
     : path
   )) {
    const {negative} = rule
    const ret = {
     ignored: !negative,
     unignored: negative
    }
    if (!negative) {
     ret.rule = rule
    }
    return ret
   }
  }
  return {
   ignored: false,
   unignored: false
  }
 }
}
const throwError = (message, Ctor) => {
 throw new Ctor(message)
}
const checkPath = (path, originalPath, doThrow) => {
 if (!isString(path)) {
  return doThrow(
   `path must be a string, but got \`${originalPath}\``,
   TypeError
  )
 }
 if (!path) {
  return doThrow(`path must not be empty`, TypeError)
 }
 if (checkPath.isNotRelative(path)) {
  const r = '`path.relative()`d'
  return doThrow(
   `path should be a ${r} string, but got "${originalPath}"`,
   RangeError
  )
 }
 return true
}
const isNotRelative = path => {
 const first = path.charCodeAt(0)
 if (first === SLASH_CODE) {
  return true
 }
 if (first !== DOT_CODE) {
  return false
 }
 if (path.length === 1) {
  return true
 }
 const second = path.charCodeAt(1)
 if (second === SLASH_CODE) {
  return true
 }
 if (second !== DOT_CODE) {
  return false
 }
 return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}
checkPath.isNotRelative = isNotRelative
checkPath.convert = p => p
const convertPath = target =>
 isString(target) && checkPath.convert(target)
class Ignore {
 constructor ({
  ignorecase = true,
  ignoreCase = ignorecase,
  allowRelativePaths = false
 } = {}) {
  define(this, KEY_IGNORE, true)
  this._rules = new RuleManager(ignoreCase)
  this._strictPathCheck = !allowRelativePaths
  this._initCache()
 }
 _initCache () {
  this._ignoreCache = Object.create(null)
  this._testCache = Object.create(null)
 }
 add (pattern) {
  if (this._rules.add(pattern)) {
   this._initCache()
  }
  return this
 }
 addPattern (pattern) {
  return this.add(pattern)
 }
 _test (originalPath, cache, path) {
  checkPath(
   path,
   originalPath,
   this._strictPathCheck
    ? throwError
    : RETURN_FALSE
  )
  return path
   ? this._t(path, cache)
   : {
    ignored: false,
    unignored: false
   }
 }
 checkIgnore (target) {
  const path = convertPath(target)
  if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
   return this._test(target, this._testCache, path)
  }
  const dir = this._t(path, this._testCache)
  if (dir.ignored) {
   return dir
  }
  const literal = this._rules.testLiteral(path)
  return literal.ignored || literal.unignored
   ? literal
   : dir
 }
 _t (
  path,
  cache
 ) {
  if (path in cache) {
   return cache[path]
  }
  const parentPath = parentOf(path)
  const parent = parentPath
   ? this._t(parentPath, cache)
   : UNDEFINED
  return cache[path] = parent && parent.ignored
   ? parent
   : this._rules.test(path, MODE_IGNORE)
 }
 ignores (path) {
  return this._test(path, this._ignoreCache, convertPath(path)).ignored
 }
 createFilter () {
  return path => !this.ignores(path)
 }
 filter (paths) {
  return makeArray(paths).filter(this.createFilter())
 }
 test (path) {
  return this._test(path, this._testCache, convertPath(path))
 }
}
const factory = options => new Ignore(options)
const isPathValid = path =>
 checkPath(convertPath(path), path, RETURN_FALSE)
const setupWindows = () => {
 const makePosix = str => /^\\\\\?\\/.test(str)
 || /["<>|\u0000-\u001F]+/u.test(str)
  ? str
  : str.replace(/\\/g, '/')
 checkPath.convert = makePosix
 const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
 checkPath.isNotRelative = path =>
  REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
  || isNotRelative(path)
}
if (
 typeof process !== 'undefined'
 && process.platform === 'win32'
) {
 setupWindows()
}
module.exports = factory
factory.default = factory
module.exports.isPathValid = isPathValid
define(module.exports, Symbol.for('setupWindows'), setupWindows)
}),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);

/** Milliseconds to judge what was read until the deadline: reading is slow, judging is not. */
const judgingMs = 60_000;
/** Milliseconds for publishing: a review, a hundred deletions a second apart, and answers that take their time. */
const publishingMs = 5 * 60_000;
function createDeadline(clock, minutes) {
    const start = clock.now();
    const reading = new AbortController();
    const publishing = new AbortController();
    let limitMs = 0;
    let isPublishing = false;
    // Work that never yields the thread keeps timers from firing.
    const isOver = (graceMs = 0) => clock.now() - start >= limitMs + graceMs;
    const limit = () => `its deadline of ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(limitMs / 60_000, 'minute')}`;
    function set(newMinutes) {
        limitMs = newMinutes * 60_000;
        alarm(clock, start + limitMs - clock.now(), () => {
            if (isOver())
                reading.abort();
        });
    }
    set(minutes);
    return {
        signal: reading.signal,
        now: () => (isPublishing ? publishing.signal : reading.signal),
        set,
        publish() {
            isPublishing = true;
            alarm(clock, Math.max(0, start + limitMs - clock.now()) + publishingMs, () => {
                publishing.abort();
            });
        },
        overdue: () => isOver(judgingMs)
            ? `The run reached ${limit()} before this document was judged. Raise deadline-minutes, or review fewer documents with paths.`
            : undefined,
        notes: () => isOver() ? [`The run reached ${limit()}: what was not judged or drafted by then is missing in this report.`] : [],
    };
}
function alarm(clock, ms, ring) {
    const whole = Math.max(0, Math.ceil(ms));
    const signal = clock.alarm?.(whole) ?? AbortSignal.timeout(whole);
    signal.addEventListener('abort', ring, { once: true });
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ draftSettings),
  _: () => (/* binding */ drafting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(4104);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(7778);
;// CONCATENATED MODULE: ./build/app/cache-files.js



/** Bytes: an entry is far smaller. */
const mostBytes = 64 * 1024;
/** The files of a cache of drafts on this machine. @param root absolute working folder */
function cacheFiles(root) {
    return {
        async read(path) {
            const found = await (0,named_file/* namedFile */.e)(root, path);
            if (found.kind !== 'file' || found.stats.size > mostBytes)
                throw new Error(`${path} is not an entry of a cache.`);
            return (0,promises_.readFile)(found.path, 'utf8');
        },
        async write(path, text) {
            const trouble = await (0,write_file/* writeFile */._)(root, path, text);
            if (trouble !== undefined)
                throw new Error(trouble.why);
        },
    };
}

// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(37);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(3735);
;// CONCATENATED MODULE: ./build/app/drafter.js





/** Whether drafts are possible with these settings, and the function that makes them. Its code is loaded for the first draft only. */
function drafting(options, surroundings) {
    if (options.captions === 'off')
        return { status: 'off' };
    const { env, picturesArePublic, root, pictures, ...world } = surroundings;
    const settings = draftSettings(options, { env, picturesArePublic });
    const reason = providers/* providers */.r[options.provider].obstacle(settings);
    if (reason !== undefined)
        return { status: 'unavailable', reason };
    const load = (0,once/* once */.O)(async () => {
        const [{ createDrafter, openCache }, { createPreparer }, { loadPicture }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(930), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 4106)),
            __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 4467)),
            pictures(),
        ]);
        const { cacheDir } = options;
        const cache = cacheDir === undefined ? undefined : openCache((0,external_node_path_.resolve)(root, cacheDir), cacheFiles(root));
        return createDrafter(settings, { ...world, loadPicture, cache, preparer: createPreparer() });
    });
    return { status: 'ready', draft: async (wanted, earlier) => (await load())(wanted, earlier) };
}
/** The settings for drafts, with the key of the provider that they name. */
function draftSettings(options, { env, picturesArePublic }) {
    const provider = providers/* providers */.r[options.provider];
    return {
        provider,
        apiKey: provider.keyFrom(env, options),
        secrets: (0,secrets/* secretsOf */.F)(options, env),
        apiBaseUrl: options.apiBaseUrl,
        model: options.model,
        requestsPerMinute: options.requestsPerMinute,
        concurrency: options.concurrency,
        maxCaptions: options.maxCaptions,
        maxCostUsd: options.maxCostUsd,
        imageTransport: options.imageTransport,
        allowUpload: picturesArePublic || options.allowPrivateImageUpload,
    };
}


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9852);




/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
async function namedFile(root, file) {
    const place = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), links: 0 });
    if (place === undefined)
        return { kind: 'outside' };
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(ifMissing);
    if (stats === undefined)
        return { kind: 'absent', path: place };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return stats.isFile() && !openFiles.test(place)
        ? { kind: 'file', path: place, stats }
        : { kind: 'stream', path: place };
}
/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;
/** As many as Linux follows. */
const mostLinks = 40;
/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path, way) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const folder = await follow(parent, way);
    if (folder === undefined)
        return undefined;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (openFiles.test(here))
        return here;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(here).catch(() => undefined);
    if (link === undefined)
        return here;
    way.links += 1;
    if (way.links > mostLinks)
        throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    const target = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link), way);
    const tree = (await (0,_pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(folder)) ?? ((0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(way.root, folder) ? way.root : undefined);
    return target === undefined || (tree !== undefined && !(0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(tree, target)) ? undefined : target;
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ picturesOnDisk),
/* harmony export */   e: () => (/* binding */ remotePictures)
/* harmony export */ });
/**
 * The pictures of documents on this machine, and those of other sites that the documents show.
 *
 * @param root absolute; paths of documents are relative to it
 * @param paths files and folders under review
 */
async function picturesOnDisk(options, root, paths, surroundings) {
    const [{ createLoader }, { createRepositories }, remote] = await Promise.all([
        __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 8346)),
        __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 422)),
        remotePictures(options, surroundings),
    ]);
    return createRepositories(root, paths, (files) => createLoader(files, undefined, remote));
}
/**
 * How pictures of other sites are had: they are fetched, or with the transport `url` the model gets their addresses. Both only from the hosts
 * that the settings list.
 */
async function remotePictures({ imageTransport, pictureHosts }, { env, signal }) {
    if (imageTransport === 'url')
        return (await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 8346))).handOver(pictureHosts);
    return (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 5882))).createRemote({ env, signal, hosts: pictureHosts });
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);




/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
async function readText(root, file) {
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFile */ .e)(root, file);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind === 'outside')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: a link on its path leads out of the repository.`, 'Name the file that the link leads to, if it is the one that you want.');
        if (found.kind === 'folder')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: it is a folder.`, 'Name a file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.kind === 'file' ? found.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), 'utf8');
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const remedy = 'Check that it is a file, and its permissions.';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.`, remedy, { cause: error });
    }
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5548);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(529);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);




/**
 * Writes a file that the settings name, whole or not at all, and creates its folder when it is missing.
 *
 * @param root absolute folder for relative paths
 * @param keep see {@link writeFile}
 * @throws UserError when the file cannot be written
 */
async function writeText(root, file, text, keep) {
    const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, text, keep);
    if (trouble !== undefined)
        throw unwritten([{ ...trouble, file }]);
}
/** Writes the report files that the settings name. @returns those that could not be written, which has no effect on the others */
async function writeReports(report, options, { root, hide, keep }) {
    const troubles = [];
    for (const { name, option } of _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU) {
        const file = options[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(option)];
        if (file === undefined)
            continue;
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, hide((await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReporter */ .KW)(name))(report)), keep);
        if (trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The error for files that could not be written: each with the reason and with what is on the disk now. */
function unwritten(troubles) {
    const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

/** The tokens and keys of a run: those of its settings, and those of any provider in the environment. */
function secretsOf(options, env) {
    const variables = Object.values(_drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r).flatMap(({ keyVariables }) => keyVariables);
    const values = [options.githubToken, options.eachlabsApiKey, ...variables.map((name) => env[name])];
    return values.flatMap((value) => value ?? []).filter((value) => value !== '');
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4104);






/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
async function writeFile(root, file, content, keep = () => () => undefined) {
    let target;
    try {
        target = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFile */ .e)(root, file);
        if (target.kind === 'outside')
            return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
        if (target.kind === 'folder')
            return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
        if (target.kind === 'stream')
            await send(target.path, content);
        else
            await replace(target, content, keep);
        return undefined;
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const [why, remedy] = causes[String(error.code)] ?? [(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error), nameFile];
        return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
    }
}
const unchanged = 'What is there is unchanged.';
const leftBehind = {
    file: 'The file on the disk is unchanged.',
    absent: 'No part of it is on the disk.',
    stream: 'A part of it may have been written.',
};
const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'];
/** What the codes of the file system mean, and the remedies. */
const causes = {
    ENOSPC: ['the disk is full', freeSpace],
    EDQUOT: ['the quota of the disk is used up', freeSpace],
    EFBIG: ['it is larger than a file may be here', freeSpace],
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: ['the disk can only be read', nameFile],
    ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};
async function send(path, content) {
    const own = ownFile(path);
    if (own !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isFile()) {
        // Opened again, it would be written from its start, over what was printed before.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(own, content);
        return;
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND);
    try {
        await handle.writeFile(content);
    }
    finally {
        await handle.close();
    }
}
/** The number of an open file of this process, from its path. */
function ownFile(path) {
    const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
    return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}
async function replace(target, content, keep) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path);
    // A rename would replace a file that is protected against writing, too.
    if (target.kind === 'file')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    // The ending is none of a document, and the name has the same length for a file with the longest name of all.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.alt-text-review-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const release = keep();
    try {
        await fill(beside, target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, target.path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        release();
    }
}
async function fill(beside, target, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
    try {
        await handle.writeFile(content);
        if (target.kind === 'file') {
            const { mode, uid, gid } = target.stats;
            const own = await handle.stat();
            // Only root may give files away. It comes before the mode, because it takes special bits away.
            if (own.uid !== uid || own.gid !== gid)
                await handle.chown(uid, gid).catch(() => undefined);
            await handle.chmod(mode & 0o7777);
        }
        // Some disks are found full only now.
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   R: () => (/* binding */ settingsIn)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5548);


/** `ALT_TEXT_REVIEW_MIN_COVERAGE`; undefined for a secret, which has the variable of its service. */
function variableOf(spec) {
    return spec.secret ? undefined : `ALT_TEXT_REVIEW_${spec.name.toUpperCase().replaceAll('-', '_')}`;
}
/** The settings in the environment. They come from the user of the machine, so they win over a file. @throws UserError with the variable for a value that its setting cannot have */
function settingsIn(env) {
    const given = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionTable */ .sX.flatMap((spec) => {
        const variable = variableOf(spec);
        const value = variable === undefined ? undefined : env[variable];
        if (variable === undefined || value === undefined || value === '')
            return [];
        return [[spec.name, parsed(spec, value, variable)]];
    });
    return Object.fromEntries(given);
}
function parsed(spec, value, variable) {
    try {
        return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOption */ .ZY)(spec, value);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`In the environment variable ${variable}: ${error.message}`, error.remedy, { cause: error });
    }
}


/***/ }),

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ camelCase),
  XZ: () => (/* binding */ isActionOnly),
  Lv: () => (/* binding */ isList),
  sX: () => (/* reexport */ optionTable),
  ZY: () => (/* binding */ parseOption),
  Ac: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/host-names.js
var host_names = __webpack_require__(2353);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(529);
;// CONCATENATED MODULE: ./build/config/option-table.js



/**
 * Every setting, once: the same name is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * Tests compare `action.yml`, the help text and the tables of the README with this table.
 */
const optionTable = [
    {
        name: 'github-token',
        type: 'text',
        secret: true,
        help: 'Token to read the pull request and to post the review.',
        file: 'never',
        risk: 'A token in a file of a repository is public.',
    },
    {
        name: 'eachlabs-api-key',
        type: 'text',
        secret: true,
        help: 'Key of the Eachlabs API, for drafts. Without it there are findings and the gate, but no drafts.',
        file: 'never',
        risk: 'A key in a file of a repository is public.',
    },
    {
        name: 'paths',
        type: 'list',
        help: 'Globs of the files to read, one per line; `!` excludes. Default: every supported file.',
        file: 'inside',
        risk: 'Leaves documents of the repository out of its own check. Globs that lead out of it would have other files of the machine read and reported.',
    },
    {
        name: 'scope',
        type: 'choice',
        choices: ['lines', 'files', 'all'],
        help: '`lines`: images on changed lines and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.',
        file: 'free',
        risk: 'Has fewer images of the repository judged.',
    },
    {
        name: 'source',
        type: 'choice',
        choices: ['commit', 'workspace'],
        help: '`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: documents that the job has on disk, such as a site that an earlier step built; they are checked, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` if it has documents.',
        file: 'never',
        risk: 'It decides where the file itself is read, so it has to be known before.',
    },
    {
        name: 'fail-on',
        type: 'choice',
        choices: ['error', 'warning', 'never'],
        default: 'error',
        help: 'The least severe finding that fails the check.',
        file: 'free',
        risk: 'Lets the repository pass its own check.',
    },
    {
        name: 'unread',
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        help: 'A document in scope that could not be read: `fail` fails the check, `warn` only reports it.',
        file: 'free',
        risk: 'Lets the repository pass its own check with documents that nobody could read; every report still says which.',
    },
    {
        name: 'min-coverage',
        type: 'number',
        min: 0,
        max: 100,
        help: 'Percentage of images with an alternative text or an accepted decision to have none; the check fails below it.',
        file: 'free',
        risk: 'Lets the repository pass or fail its own check.',
    },
    {
        name: 'baseline',
        type: 'text',
        help: 'File with accepted findings: only new ones count.',
        file: 'inside',
        risk: 'Accepts findings of the repository. A path that leads out of it would have another file of the machine read, and overwritten by `alt-text-review baseline`.',
    },
    {
        name: 'review',
        type: 'choice',
        choices: ['suggest', 'comment', 'off'],
        default: 'suggest',
        help: '`suggest` posts drafts as suggestion blocks, `comment` posts every error and warning without such blocks, `off` posts nothing.',
        file: 'free',
        risk: 'Changes what is posted on pull requests of the repository, with a token that its workflow gave.',
    },
    {
        name: 'max-comments',
        type: 'integer',
        min: 0,
        max: 100,
        default: 30,
        help: 'Maximum number of comments in one review, most severe first; the rest is in the summary.',
        file: 'free',
        risk: 'Changes how much is posted on pull requests of the repository, within the limits of the setting.',
    },
    {
        name: 'captions',
        type: 'choice',
        choices: ['auto', 'off'],
        help: '`auto` drafts descriptions when a provider can be used, `off` never does. Default: `auto` in the Action, `off` on the command line.',
        file: { choices: ['off'] },
        risk: 'A run on a clone would send pictures to a provider, and whoever has the key would pay for it.',
    },
    {
        name: 'context-drafts',
        type: 'boolean',
        default: false,
        help: 'Offer drafts that need no model as suggestions, even when no model can be used. Their text comes from the link, the badge or another place that shows the same picture.',
        file: 'free',
        risk: 'Offers texts that are in the repository already. Nothing is sent for them, and only `--fix` writes them into files.',
    },
    {
        name: 'provider',
        type: 'choice',
        choices: providers/* providerNames */.e,
        default: 'eachlabs',
        help: `Provider of the model: ${(0,either_of/* eitherOf */.B)(providers/* providerNames */.e.map((name) => `\`${name}\` (${providers/* providers */.r[name].about})`))}.`,
        file: 'never',
        risk: 'Pictures and the key for them would go to a service that a stranger chose.',
    },
    {
        name: 'api-base-url',
        type: 'url',
        help: 'Base URL of the provider: https, or http on this machine. Default: the provider’s own.',
        file: 'never',
        risk: 'The key and the pictures would go to an address that a stranger chose.',
    },
    {
        name: 'model',
        type: 'text',
        help: `Model of the provider. Default: ${providers/* providerNames */.e.map((name) => `\`${providers/* providers */.r[name].model}\` with \`${name}\``).join(', ')}.`,
        file: 'never',
        risk: 'Pictures would go to a model that a stranger chose, at its price.',
    },
    {
        name: 'requests-per-minute',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 60,
        help: 'Limit of the account for requests in any 60 seconds, including polls; `0` means no limit.',
        file: { min: 1, max: 60 },
        risk: 'More requests than the account allows could get it blocked.',
    },
    {
        name: 'concurrency',
        type: 'integer',
        min: 1,
        max: 100,
        default: 10,
        help: 'Limit of the account for predictions at the same time.',
        file: { min: 1, max: 10 },
        risk: 'More predictions than the account allows could get it blocked.',
    },
    {
        name: 'max-captions',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 50,
        help: 'Maximum number of drafts that one run requests.',
        file: { max: 50 },
        risk: 'Whoever has the key would pay for more drafts than they expect.',
    },
    {
        name: 'max-cost-usd',
        type: 'number',
        min: 0,
        max: 10_000,
        help: 'Maximum cost of the drafts of one run, in USD.',
        file: 'free',
        risk: 'Limits the cost where nothing else does; a limit of the user wins over it.',
    },
    {
        name: 'image-transport',
        type: 'choice',
        choices: ['auto', 'data-uri', 'upload', 'url'],
        default: 'auto',
        help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with the most private way.',
        file: { choices: ['auto', 'data-uri'] },
        risk: 'Pictures would be uploaded to where anyone with the link can open them, or be fetched by servers of the provider.',
    },
    {
        name: 'picture-hosts',
        type: 'hosts',
        help: 'Hosts that pictures of other sites may be fetched from, one per line, such as `cdn.example.com` or `*.example.com`; `none` fetches none. Default: every public host.',
        file: 'free',
        risk: 'Has fewer pictures fetched, so that there are fewer drafts. Hosts inside of a network are fetched from in no case.',
    },
    {
        name: 'allow-private-image-upload',
        type: 'boolean',
        default: false,
        help: 'Allow uploads for pictures of a private repository, although anyone can open the link of an upload.',
        file: 'never',
        risk: 'It is the consent of whoever owns the pictures, and a stranger would give it.',
    },
    {
        name: 'language',
        type: 'text',
        default: 'auto',
        help: 'Language of the pages as a BCP 47 tag; `auto` takes it from `lang`, front matter or path.',
        file: 'free',
        risk: 'Changes the language that drafts are asked in; only names of known languages reach a model.',
    },
    {
        name: 'config',
        type: 'text',
        default: '.github/alt-text-review.yml',
        help: 'Configuration file; on pull requests it is read from the base commit.',
        file: 'never',
        risk: 'It is the path of the file itself.',
    },
    {
        name: 'deadline-minutes',
        type: 'integer',
        min: 1,
        max: 1440,
        default: 20,
        help: 'Minutes that a run may take. After that it reports what is there: no further document is judged, and no draft made.',
        file: { max: 60 },
        risk: 'Ends a run early, and what is not judged by then fails the check. A long one holds the machine for an hour at most.',
    },
    {
        name: 'cache-dir',
        type: 'text',
        help: 'Folder where drafts are kept between runs.',
        file: 'inside',
        risk: 'Drafts are read from a folder of the repository, and checked like answers of a model. A path that leads out of it would have files written anywhere on the machine.',
    },
    ...reporters/* reportFiles */.IU.map(({ option, help }) => ({
        name: option,
        type: 'text',
        help,
        file: 'inside',
        risk: 'Writes a file of the repository, also over one that is there. A path that leads out of it would overwrite any file of the machine.',
    })),
];

// EXTERNAL MODULE: ./build/config/shown.js
var shown = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/config/options.js






/**
 * Settings from several places; later ones win.
 * @throws UserError with option and value when the option cannot have the value
 */
function parseOptions(...layers) {
    const values = {};
    for (const spec of optionTable) {
        const raw = layers.map((layer) => layer[spec.name]).findLast((value) => value !== undefined && value !== '');
        values[camelCase(spec.name)] = raw === undefined ? missing(spec) : parseOption(spec, raw);
    }
    // The loop sets every key of the type, which is derived from the same table and the same conversion of names.
    return values;
}
function missing(spec) {
    return isList(spec) ? [] : spec.default;
}
/** The value of one option. @throws UserError when `raw` is not one. */
function parseOption(spec, raw) {
    if (spec.type === 'list')
        return parseList(spec, raw);
    if (spec.type === 'hosts')
        return parseHosts(spec, raw);
    if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
        throw new errors/* UserError */.y(`${spec.name} is not a single value.`, `Use ${expected(spec)}.`);
    }
    const text = String(raw).trim();
    const value = parsers[spec.type](text, spec);
    if (value === undefined)
        throw new errors/* UserError */.y(`${spec.name} is ${(0,shown/* shown */.S)(text)}.`, `Use ${expected(spec)}.`);
    return value;
}
const parsers = {
    text: (text) => text,
    choice: (text, spec) => (spec.choices?.includes(text) ? text : undefined),
    number: (text, spec) => inRange(text, spec),
    integer: (text, spec) => (/^\d+$/.test(text) ? inRange(text, spec) : undefined),
    boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
    url: (text) => (isSafeBase(text) ? text : undefined),
};
function inRange(text, { min = -Infinity, max = Infinity }) {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
}
/** The key and the pictures are sent to this address, so plain http is allowed only on the same machine. */
function isSafeBase(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    return url.protocol === 'https:' || (url.protocol === 'http:' && (0,public_url/* isLoopback */.U9)(url));
}
function parseList(spec, raw) {
    const entries = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [raw];
    const bad = entries.find((entry) => typeof entry !== 'string');
    if (bad !== undefined)
        throw new errors/* UserError */.y(`${spec.name} contains ${(0,shown/* shown */.S)(JSON.stringify(bad))}.`, `Use ${expected(spec)}.`);
    return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}
/** An empty list would read like "none" and mean "any". */
function parseHosts(spec, raw) {
    const entries = parseList(spec, raw);
    if (entries.length === 0)
        throw new errors/* UserError */.y(`${spec.name} is empty.`, `Use ${expected(spec)}.`);
    return entries.map((entry) => {
        const pattern = entry === 'none' ? entry : (0,host_names/* hostPattern */.J)(entry);
        if (pattern !== undefined)
            return pattern;
        throw new errors/* UserError */.y(`${spec.name} contains ${(0,shown/* shown */.S)(entry)}.`, `Use ${expected(spec)}.`);
    });
}
/** Whether the values of an option are lists. */
function isList({ type }) {
    return type === 'list' || type === 'hosts';
}
/** Inputs that only the Action has, because they are about a pull request. */
function isActionOnly(name) {
    return actionOnly.has(name);
}
const actionOnly = new Set(['github-token', 'source', 'review', 'max-comments']);
function expected(spec) {
    if (spec.type === 'choice')
        return `one of ${(spec.choices ?? []).join(', ')}`;
    if (spec.type === 'number')
        return `a number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
    if (spec.type === 'integer')
        return `a whole number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
    if (spec.type === 'boolean')
        return 'true or false';
    if (spec.type === 'url')
        return 'an https URL (http only on this machine)';
    if (spec.type === 'list')
        return 'globs, one per line';
    if (spec.type === 'hosts')
        return 'hosts without a scheme or port, such as cdn.example.com or *.example.com, or none';
    return 'text';
}
function camelCase(name) {
    // The type is the same replacement, dash by dash.
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5548);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
async function settle(file, defaults, ...others) {
    const { settings, policy } = await read(file);
    return { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(defaults, settings, ...others), policy };
}
async function read({ text, path }) {
    if (text === undefined)
        return { settings: {}, policy: _review_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noPolicy */ .Wo };
    // The YAML parser is loaded only when there is a file.
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 2842))).parseConfig(text, path);
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);

/** A value of a setting as a message repeats it: on one line, and not longer than a line needs. */
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text.replace(/\s+/g, ' '), 60);
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** The most that a session may cost, in predictions and in USD. */
const limits = { predictions: 8, costUsd: 0.1 };


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usualCostUsd),
/* harmony export */   q: () => (/* binding */ usdPerSecond)
/* harmony export */ });
/** USD per second of llava-13b (https://www.eachlabs.ai/ai-models/llava-13b/api). */
const usdPerSecond = 0.0011;
/** USD for a typical prediction of 7 s (the same page). */
const usualCostUsd = 0.0077;


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ providerNames),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/drafts/doctor/limits.js
var limits = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/price.js
var price = __webpack_require__(6345);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/entry.js



/** llava-13b and its siblings on Eachlabs. The effort is the 7 s of the model's page, a create and a poll; LLaVA-1.5 was tuned on English. */
const eachlabs = {
    name: 'eachlabs',
    about: 'LLaVA 13B over the Eachlabs API',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(550), __webpack_require__.e(968)]).then(__webpack_require__.bind(__webpack_require__, 1968))).openEachlabs,
    model: 'llava-13b',
    estimateUsd: price/* usualCostUsd */.M,
    usdPerSecond: price/* usdPerSecond */.q,
    effort: { seconds: 7, requests: 2 },
    writes: language/* isEnglish */.L6,
    keyFrom: (env, { eachlabsApiKey }) => [eachlabsApiKey, env.EACHLABS_API_KEY, env.EACH_API_KEY].find((key) => key !== undefined && key !== ''),
    keyVariables: ['EACHLABS_API_KEY', 'EACH_API_KEY'],
    obstacle: ({ apiKey }) => apiKey === undefined || apiKey === ''
        ? 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.'
        : undefined,
    askingTakes: `${limits/* limits */.F.predictions} predictions at most, about $0.04 and at most $${limits/* limits */.F.costUsd.toFixed(2)} at the published price`,
    diagnose: async (settings, world) => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(930), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 2476))).diagnoseEachlabs(eachlabs, settings, world),
};

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/drafts/providers/openai/local-base.js
var local_base = __webpack_require__(5000);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/entry.js


/** Any OpenAI-compatible endpoint: its model and its cost are the user's choice. */
const openai = {
    name: 'openai',
    about: 'any OpenAI-compatible endpoint: Ollama, vLLM and others',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(550), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 9554))).openOpenai,
    model: 'llava:13b',
    estimateUsd: 0,
    usdPerSecond: undefined,
    effort: undefined,
    writes: () => true,
    keyFrom: (env) => env.OPENAI_API_KEY,
    keyVariables: ['OPENAI_API_KEY'],
    obstacle({ apiKey, apiBaseUrl }) {
        if (apiKey !== undefined && apiKey !== '')
            return undefined;
        const url = new URL(apiBaseUrl ?? local_base/* localBase */.t);
        return (0,public_url/* isLoopback */.U9)(url)
            ? undefined
            : `There is no key for ${url.hostname}: set \`OPENAI_API_KEY\`. Only an endpoint on this machine works without a key.`;
    },
    askingTakes: 'one draft, at the price of the endpoint',
    diagnose: async (settings, world) => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(930), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 8987))).diagnoseOpenai(openai, settings, world),
};

;// CONCATENATED MODULE: ./build/drafts/providers/index.js


/** The providers, by their names in the option `provider`. */
const providers = { eachlabs: eachlabs, openai: openai };
/** The names of all providers, the default first. */
const providerNames = Object.keys(providers);


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ localBase)
/* harmony export */ });
/** Ollama on this machine: nothing leaves it, and no key is needed. */
const localBase = 'http://localhost:11434/v1';


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ withKnown),
/* harmony export */   Qn: () => (/* binding */ knownComponents),
/* harmony export */   so: () => (/* binding */ componentTokens)
/* harmony export */ });
/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as in JSX.
 */
const knownComponents = {
    ...all('Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage', 'src'),
    ...all('OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage', 'src'),
    ThemedImage: { alt: 'alt', src: 'sources' },
    IdealImage: { alt: 'alt', src: 'img' },
    GatsbyImage: { alt: 'alt', src: 'image' },
    Diagram: { alt: 'alt', src: 'name' },
};
/** The image components of a run: `components` override the known ones of the same name. */
function withKnown(components = {}) {
    return { ...knownComponents, ...components };
}
/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
function componentTokens(components) {
    const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
    return names.length === 0 ? /(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}
function all(names, src) {
    return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ called),
  E3: () => (/* binding */ dialectOf),
  O9: () => (/* binding */ dialects),
  xI: () => (/* binding */ marked)
});

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/formats/dialects/dialect.js

/** The tokens of calls that begin with `opening`: those named after a picture, or with the file of one among their first words. */
function callTokens(opening) {
    const named = `${opening.source}-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)`;
    const pictured = `${opening.source}[^]{0,400}?\\.(?:${picture_names/* pictureEndings */.n6.join('|')})\\b`;
    return new RegExp(`${named}|${pictured}`, 'i');
}

// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var dialects_parameters = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/formats/dialects/hugo.js




/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); the others depend
 * on their templates.
 */
const hugo = {
    syntax: 'shortcode',
    tokens: callTokens(/\{\{[<%]/),
    opening: /^\{\{[<%]/,
    read(construct, start) {
        const [opening, name = ''] = call.exec(construct) ?? [];
        if (opening === undefined)
            return undefined;
        const rest = construct.slice(opening.length, -'>}}'.length).trimEnd().replace(/\/$/, '');
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src') ?? parameters.find(isPicture);
        if (src === undefined || !(pictures.test(name) || isPicture(src)))
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt') ?? placed(parameters);
        // The effect of a theme's shortcode without an alt is unknown.
        if (alt === undefined && !pictures.test(name))
            return undefined;
        const captions = ['title', 'caption'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
        const end = src.span.end;
        const isFigure = name === 'figure';
        const fallback = isFigure && (alt === undefined || alt.value === '') ? (0,dialects_parameters/* named */.KT)(parameters, 'caption') : undefined;
        return {
            syntax: hugo.syntax,
            emptyIsDecision: true,
            // One call cannot mix named and positional parameters.
            attribute: (alt ?? src).name === undefined ? undefined : 'alt',
            src: hugo_valueOf(src),
            alt: fallback ? plain(hugo_valueOf(fallback)) : alt ? hugo_valueOf(alt) : isFigure ? undefined : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            // A caption that serves as the alternative text does not count as a second text beside it.
            caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(hugo_valueOf(one))).join(' '),
            link: (0,dialects_parameters/* named */.KT)(parameters, 'link')?.value,
            attributes: attributesOf(parameters),
            others: [name, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(_text, image, alt) {
        const name = image.attribute === undefined ? '' : 'alt=';
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: space + name + quoted(alt) };
    },
};
const call = /^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;
const pictures = /^(?:figure|img|image|picture)$/i;
function isPicture({ value, name }) {
    return (name === undefined || name === 'src') && (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters) {
    const [first, second] = parameters;
    return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
        ? second
        : undefined;
}
/** Hugo has one escape, that of the quote; a value in backticks is raw. */
function hugo_valueOf({ value, quote }) {
    return quote === '"' ? value.replaceAll('\\"', '"') : value;
}
/** Captions are Markdown; an alternative text made of one is not (Hugo: `markdownify | plainify`). */
function plain(caption) {
    return caption
        .replace(/<[^<>]*>/g, '')
        .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`]/g, '');
}
function attributesOf(parameters) {
    const known = ['width', 'height'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
    return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', hugo_valueOf(parameter)]));
}
/** Text that would end the call or begin another one cannot be escaped, so it is separated by a space. */
function quoted(alt) {
    const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
    const isRaw = /[\\"]/.test(text) && !text.includes('`');
    if (isRaw)
        return `\`${text}\``;
    return `"${text.replace(/(?<!\\)\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(1133);
;// CONCATENATED MODULE: ./build/formats/dialects/jekyll.js





/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML unchanged, so character references work in them; Liquid has no escapes.
 * The effect of an include without an alt depends on its template.
 */
const jekyll = {
    syntax: 'shortcode',
    tokens: callTokens(/\{%/),
    opening: /^\{%/,
    read(construct, start) {
        const [opening = '', include, name = ''] = jekyll_call.exec(construct) ?? [];
        if (include === undefined && !jekyll_pictures.test(name))
            return undefined;
        const rest = construct.slice(opening.length, -'%}'.length);
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(jekyll_isPicture);
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt');
        if (src === undefined || (alt === undefined && !(jekyll_pictures.test(name) && jekyll_isPicture(src))))
            return undefined;
        if (alt !== undefined && !jekyll_isPicture(src) && !jekyll_pictures.test(name))
            return undefined;
        const end = src.span.end;
        const caption = (0,dialects_parameters/* named */.KT)(parameters, 'caption');
        return {
            syntax: jekyll.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src: src.quote === '' && !jekyll_isPicture(src) ? `{{ ${src.value} }}` : src.value,
            alt: alt ? jekyll_valueOf(alt) : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: caption && (0,references/* decodeReferences */.P)(caption.value),
            link: undefined,
            attributes: {},
            others: [opening, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // Plugins write `alt: "…"` where includes write `alt="…"`.
        const sign = /\w:\s*["']/.test(text.slice(span.start, span.end)) && !/\w\s*=/.test(text.slice(span.start, span.end))
            ? ': '
            : '=';
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: `${space}alt${sign}"${(0,references/* encodeReferences */.H)(alt, /["|`\\]/)}"` };
    },
};
const jekyll_call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const jekyll_pictures = /image|img|figure|picture|photo|screenshot/i;
function jekyll_isPicture({ value }) {
    return (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** A bare value is a variable. */
function jekyll_valueOf({ value, quote }) {
    return quote === '' || value.includes('{{') || (0,placeholder/* hasPlaceholder */.Kc)(value) ? placeholder/* unknowable */.LJ : (0,references/* decodeReferences */.P)(value);
}

;// CONCATENATED MODULE: ./build/formats/dialects/learn.js



/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
const learn = {
    syntax: 'directive',
    tokens: /:::\s*image/i,
    opening: /^:::\s*image/,
    pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,
    read(construct, start) {
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), start + opening.length);
        const source = (0,dialects_parameters/* named */.KT)(parameters, 'source');
        if (!source)
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt-text');
        const isIcon = (0,dialects_parameters/* named */.KT)(parameters, 'type')?.value === 'icon';
        const end = source.span.end;
        return {
            syntax: learn.syntax,
            emptyIsDecision: true,
            attribute: 'alt-text',
            src: source.value,
            alt: alt ? (0,references/* decodeReferences */.P)(alt.value) : isIcon ? '' : undefined,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: (0,dialects_parameters/* writtenWithout */.aw)(parameters, alt, (0,dialects_parameters/* named */.KT)(parameters, 'type')),
        };
    },
    setAlt(_text, image, alt) {
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: `${space}alt-text="${(0,references/* encodeReferences */.H)(alt, /["`\\]|:(?=::)/)}"` };
    },
    setDecorative(text, { span, altSpan }) {
        const construct = text.slice(span.start, span.end);
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const type = (0,dialects_parameters/* named */.KT)((0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), opening.length), 'type');
        // A complex image is followed by its long description and an end of its own.
        if (type?.value === 'complex')
            return undefined;
        const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
        const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted((a, b) => b.start - a.start);
        const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
        return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/formats/dialects/myst.js

/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
const myst = {
    syntax: 'directive',
    tokens: /\{(?:image|figure)\}/i,
    opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
    pattern: /(?=[`~:])(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
    read(construct, start) {
        const [first = '', ...lines] = construct.split(/(?<=\n)/);
        const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
        if (opening === '')
            return undefined;
        let at = start + first.length;
        let body = 0;
        let alt;
        let altLine;
        const attributes = {};
        for (const line of lines.slice(0, -1)) {
            const found = myst_option.exec(line);
            if (!found && !/^[ \t>]*---\s*$/.test(line))
                break;
            const [, before = '', name = '', value = ''] = found ?? [];
            const text = unquoted(value.trim());
            if (name === 'alt') {
                alt = { text, start: at, end: at + before.length + value.length };
                altLine = line;
            }
            else if (name === 'width' || name === 'height')
                attributes[name] = text;
            at += line.length;
            body += 1;
        }
        const caption = lines
            .slice(body, -1)
            .map((line) => line.replace(/^[ \t>]+/, '').trim())
            .join(' ')
            .trim();
        const isYaml = /^[ \t>]*---\s*$/.test(lines[0] ?? '');
        const insertion = start + (isYaml ? first + (lines[0] ?? '') : first).trimEnd().length;
        return {
            syntax: myst.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src,
            alt: alt?.text,
            altSpan: alt ?? { start: insertion, end: insertion },
            span: { start, end: start + construct.length },
            caption: caption === '' ? undefined : caption,
            link: undefined,
            attributes,
            others: construct.split(/(?<=\n)/).filter((line) => line !== altLine),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        if (altSpan.start < altSpan.end) {
            const before = myst_option.exec(text.slice(altSpan.start, altSpan.end))?.[1] ?? '';
            return { span: altSpan, text: `${before} ${written(alt)}` };
        }
        const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
        // The second line is an option, the caption or the end of the fence; all of them have the same indent.
        const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
        const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
        return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${written(alt)}` };
    },
};
const myst_option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
/** Options are read as YAML, so a value that would mean something else there is quoted. */
function written(alt) {
    // A template language may process the page before YAML does.
    if (/[{$<][{%#?]/.test(alt))
        return JSON.stringify(alt).replace(/[{<]/g, (mark) => (mark === '{' ? '\\u007b' : '\\u003c'));
    return /^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt) ? JSON.stringify(alt) : alt;
}
function unquoted(value) {
    if (/^".*"$/.test(value)) {
        try {
            return String(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}

;// CONCATENATED MODULE: ./build/formats/dialects/wikilink.js


/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
const wikilink = {
    syntax: 'wikilink',
    tokens: /!\[\[/,
    opening: /^!\[\[/,
    pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,
    read(construct, start) {
        const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
        const src = target.replace(/\\$/, '').trim();
        if (!(0,picture_names/* isPictureAddress */.ZJ)(src))
            return undefined;
        const [first, second] = parts;
        const hasAlt = first !== undefined && !size.test(first);
        const altStart = start + '![['.length + target.length;
        const [, width, height] = size.exec((hasAlt ? second : first) ?? '') ?? [];
        return {
            syntax: wikilink.syntax,
            emptyIsDecision: true,
            attribute: undefined,
            labelMark: '|',
            src,
            alt: hasAlt ? (0,references/* decodeReferences */.P)(first.replace(/\\$/, '')).trim() : undefined,
            altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: { ...(width && { width }), ...(height && { height }) },
            others: (hasAlt ? parts.slice(1) : parts).map((part) => part.replace(/\\$/, '')),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // The backslash of an escaped bar precedes our span, that of the next bar is the last character of the span.
        const isEscaped = text[altSpan.start - 1] === '\\';
        const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
        const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
        return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
    },
};
/** A text that looks like a size stops doing so when its first character is a reference. */
function encode(alt) {
    return (0,references/* encodeReferences */.H)(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}
/** Whether the line has bars outside of the embed. */
function isInTable(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.end);
    return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}
const size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;

;// CONCATENATED MODULE: ./build/formats/dialects/index.js






/** Dialects whose constructs are templates. */
const called = [hugo, jekyll];
/** Dialects with marks of their own. */
const marked = [myst, learn, wikilink];
/** Every dialect, once. */
const dialects = [...called, ...marked, malformed/* malformed */.Q];
/** The dialect that an image is written in; undefined when it is written in Markdown itself or in HTML. */
function dialectOf(text, { syntax, span }) {
    const own = dialects.filter((dialect) => dialect.syntax === syntax);
    if (own.length === 0)
        return undefined;
    const construct = text.slice(span.start, span.end);
    return own.find(({ opening }) => opening.test(construct));
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ malformed)
});

// EXTERNAL MODULE: ./build/formats/markdown/label.js
var label = __webpack_require__(9971);
// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(1133);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/definitions.js
/** The definitions of a text, which are read when the first is asked for. */
function createLabels(text) {
    let labels;
    return (label) => {
        labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
        return labels.has(folded(label));
    };
}
const definition = /^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;
function folded(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/example.js

/** Whether an image is only an example of how images are written: `![alt text] (image.png)`. Neither part is of a real picture. */
function isSyntaxExample(label, src) {
    return exampleLabel.test(label.trim()) && exampleName.test((0,file_name/* fileStem */.E8)(src));
}
const exampleLabel = /^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i;
const exampleName = /^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/address.js

/** The address of a picture that begins at `at`, after the bracket that closes a label; undefined when there is none. */
function addressAt(text, at) {
    return inParentheses(text, at) ?? withoutEnd(text, at) ?? inOtherBrackets(text, at);
}
function inParentheses(text, at) {
    const [whole, gap = '', open, written = '', title, close] = matchAt(parentheses, text, at) ?? [];
    if (whole === undefined)
        return undefined;
    const end = at + whole.length;
    const outside = open !== '(' || close !== ')' ? 'full-width-mark' : gap === '' ? undefined : 'gap';
    const dest = written.trim();
    if ((0,picture_names/* endsInPictureName */.hI)(dest)) {
        const hasSpace = /[ \t]/.test(dest);
        if (!hasSpace && !(0,picture_names/* isPictureAddress */.ZJ)(dest))
            return undefined;
        // Around a whole sentence, the parentheses are those of prose.
        if (hasSpace && outside)
            return undefined;
        return { fault: outside ?? (hasSpace ? 'space-in-address' : undefined), src: dest, title, end };
    }
    const [, src = '', words = ''] = beforeWords.exec(dest) ?? [];
    if (outside || title !== undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src) || validTitle.test(words))
        return undefined;
    return { fault: 'title-without-quotes', src, title: undefined, end };
}
/** The parenthesis is open at the end of the paragraph. */
function withoutEnd(text, at) {
    const [whole, src = ''] = matchAt(unclosed, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'unbalanced-bracket', src, title: undefined, end: at + whole.length };
}
function inOtherBrackets(text, at) {
    const [whole, src = ''] = matchAt(otherBrackets, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'other-brackets', src, title: undefined, end: at + whole.length };
}
/** The match of a sticky pattern at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const parentheses = /([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y;
const unclosed = /\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;
const otherBrackets = /[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y;
/** A comma, too, is often put before a title. */
const beforeWords = /^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;
const validTitle = /^'(?:[^'\\]|\\.)*'$/;

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/label-end.js


/** Follows the brackets of an image that opens at `start` to the one that an address follows; undefined when it has no address. */
function readLabel(text, start, labelStart, isDefined) {
    let depth = 0;
    let blankLines = 0;
    let inner;
    let closed;
    const marks = new RegExp(labelMarks);
    marks.lastIndex = labelStart;
    for (let count = 0; count < mostMarks; count += 1) {
        const { 0: mark, index } = marks.exec(text) ?? { 0: '![', index: text.length };
        if (mark.startsWith('\\'))
            continue;
        if (mark.startsWith('!') || index - labelStart > longestLabel)
            break;
        if (mark.startsWith('\n')) {
            blankLines += 1;
            if (inner || closed !== undefined || depth > 0 || blankLines > mostBlankLines)
                break;
        }
        else if (mark === '[' || mark === '【') {
            if (closed !== undefined || blankLines > 0)
                break;
            depth += 1;
        }
        else if (depth > 0) {
            depth -= 1;
            const address = addressAt(text, index + 1);
            if (address && address.fault === undefined)
                inner ??= { labelEnd: index, fault: 'unbalanced-bracket', address };
        }
        else {
            const address = addressAt(text, index + 1);
            if (closed !== undefined) {
                const isApart = isInLink(text, start) || isDefined(text.slice(labelStart, closed));
                return address && !isApart ? { labelEnd: index, fault: 'unbalanced-bracket', address } : undefined;
            }
            if (address)
                return { labelEnd: index, fault: blankLines > 0 ? 'blank-line' : undefined, address };
            if (blankLines > 0 || /[[(（]/.test(text.charAt(index + 1)))
                return undefined;
            closed = index;
        }
    }
    if (closed !== undefined || blankLines > 1)
        return undefined;
    return inner ?? withoutBracket(text, labelStart);
}
const labelMarks = /\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;
/** A label has a few marks at most, so that a text full of them is not read once for each. */
const mostMarks = 16;
const mostBlankLines = 2;
/** UTF-16 units. */
const longestLabel = 2000;
/** The bracket that closes the label is missing: `![label(a.png)`. */
function withoutBracket(text, labelStart) {
    label_end_unclosed.lastIndex = labelStart;
    const [whole, label = '', src = ''] = label_end_unclosed.exec(text) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    const address = { fault: undefined, src, title: undefined, end: labelStart + whole.length };
    return { labelEnd: labelStart + label.length, fault: 'unbalanced-bracket', address };
}
const label_end_unclosed = /([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y;
/** Whether a bracket is open before an offset, on its line. */
function isInLink(text, at) {
    const before = text.slice(Math.max(0, at - longestLabel, text.lastIndexOf('\n', at - 1) + 1), at);
    let open = 0;
    for (const [mark] of before.matchAll(/\\[^]|[[\]]/g)) {
        if (mark === '[')
            open += 1;
        else if (mark === ']')
            open = Math.max(0, open - 1);
    }
    return open > 0;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/construct.js



/** In order, without overlaps. Linear in the length of the text: from each opening mark, few others are read. */
function findConstructs(text) {
    const isDefined = createLabels(text);
    const found = [];
    let from = 0;
    for (const { 0: opening, index } of text.matchAll(openings)) {
        if (index < from)
            continue;
        const construct = constructAt(text, index, opening, isDefined);
        if (!construct)
            continue;
        found.push(construct);
        from = construct.span.end;
    }
    return found;
}
const openings = /(?<!\\)[!！][ \t]?[[【](?!\[)/g;
function constructAt(text, start, opening, isDefined) {
    const labelStart = start + opening.length;
    const read = readLabel(text, start, labelStart, isDefined);
    if (!read)
        return undefined;
    const { labelEnd, address } = read;
    const label = text.slice(labelStart, labelEnd);
    const fault = faultOf(opening, text.charAt(labelEnd), read.fault, address.fault);
    if (!fault || !isMeant(text, start, opening, label))
        return undefined;
    const { src, title, end } = address;
    if (mayBeReference.has(fault) && (isDefined(label) || isDefined(src)))
        return undefined;
    if (isSyntaxExample(label, src) || !isWhole(text, start, end))
        return undefined;
    return { fault, label, labelSpan: { start: labelStart, end: labelEnd }, src, title, span: { start, end } };
}
const mayBeReference = new Set(['gap', 'other-brackets', 'full-width-mark']);
function faultOf(opening, closing, ofLabel, ofAddress) {
    if (/[！【]/.test(opening) || closing === '】')
        return 'full-width-mark';
    return ofLabel ?? (/\s/.test(opening) ? 'gap' : ofAddress);
}
/** Before a link, `！` or a mark with a space ends a sentence, unless it begins the line. */
function isMeant(text, start, opening, label) {
    if (opening.startsWith('![') || opening.startsWith('!【') || label.trim() === '')
        return true;
    return /(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
}
/** Where a code span or a comment begins or ends inside, the parts do not belong together. */
function isWhole(text, start, end) {
    const construct = text.slice(start, end);
    if ((construct.split('`').length - 1) % 2 === 1 || /(?<!\\)<!--/.test(construct))
        return false;
    if (!construct.includes('-->'))
        return true;
    const before = text.slice(Math.max(0, start - longestComment), start);
    return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}
/** UTF-16 units. */
const longestComment = 4000;

// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(559);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/tags.js



/** Tags of pictures in Markdown that CommonMark does not read as tags, or not as they were meant (0.31.2, 6.6). In order. */
function brokenTags(text) {
    return Array.from(text.matchAll(tags), ({ 0: tag, index }) => toImage(text, tag, index)).filter((image) => image !== undefined);
}
const tags = /<img(?=[\s/])[^<>]{1,4000}>/gi;
function toImage(text, tag, start) {
    const broken = (0,broken_tag/* brokenTag */.E)(tag, faultAround(text, tag, start));
    if (!broken || !(0,picture_names/* isPictureAddress */.ZJ)(broken.src))
        return undefined;
    const { fault, src, alt, altSpan } = broken;
    return {
        syntax: 'malformed',
        emptyIsDecision: true,
        attribute: 'alt',
        fault,
        src: (0,references/* decodeReferences */.P)(src),
        alt: alt === undefined ? undefined : (0,references/* decodeReferences */.P)(alt),
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
        span: { start, end: start + tag.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [tag.slice(0, altSpan.start), tag.slice(altSpan.end)],
    };
}
function faultAround(text, tag, start) {
    if (/\n[ \t]*\r?\n/.test(tag))
        return 'blank-line';
    const indent = /\n([ \t]*)>$/.exec(tag)?.[1];
    if (indent === undefined || indent.includes('\t'))
        return undefined;
    const before = text.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    // In a quotation, the mark is that of the quotation; with four spaces more than the text, it goes on with the paragraph.
    if (/^[ \t]*>/.test(line))
        return undefined;
    const list = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;
    const margin = list ?? /^ */.exec(line)?.[0].length ?? 0;
    return indent.length < (margin < 4 && list === undefined ? 4 : margin + 4) ? 'quote-mark' : undefined;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/index.js





/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
const malformed = {
    syntax: 'malformed',
    tokens: /[!！][ \t]?[[【]/,
    opening: /^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
    find: (text) => [...findConstructs(text).map((construct) => malformed_toImage(construct, text)), ...brokenTags(text)]
        .toSorted(bySpan)
        .filter(isApart),
    /** The whole text of a file shows more than one construct, so `find` does the work. */
    read: () => undefined,
    setAlt(text, image, alt) {
        return image.attribute === undefined ? (0,label/* setLabel */.je)(text, image, alt) : (0,attribute/* setAltAttribute */.c)(text, image, alt, '|`{}');
    },
};
function malformed_toImage({ fault, label, labelSpan, src, title, span }, text) {
    return {
        syntax: malformed.syntax,
        emptyIsDecision: false,
        attribute: undefined,
        fault,
        src,
        alt: (0,references/* decodeReferences */.P)(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: labelSpan,
        span,
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [text.slice(span.start, labelSpan.start), text.slice(labelSpan.end, span.end)],
    };
}
function bySpan(a, b) {
    return a.span.start - b.span.start;
}
/** Of two that overlap, the first counts. */
function isApart({ span }, index, all) {
    return span.start >= (all[index - 1]?.span.end ?? 0);
}


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   aw: () => (/* binding */ writtenWithout)
/* harmony export */ });
/** The parameters in `source`, whose first character is at offset `start` of the file. */
function readParameters(source, start) {
    return [...source.matchAll(parameter)].map((match) => {
        const [whole, name, quoted, bare] = match;
        const written = quoted ?? bare ?? '';
        const quote = quoted === undefined ? '' : quoted.charAt(0);
        const span = { start: start + match.index, end: start + match.index + whole.length };
        return {
            name,
            value: quote === '' ? written : written.slice(1, -1),
            quote,
            span,
            valueSpan: { start: span.end - written.length, end: span.end },
        };
    });
}
function named(parameters, ...names) {
    return parameters.find(({ name }) => name !== undefined && names.includes(name));
}
/** All parameters but some, as they are written. */
function writtenWithout(parameters, ...left) {
    return parameters
        .filter((parameter) => !left.includes(parameter))
        .map(({ name, value, quote }) => `${name ?? ''}=${quote}${value}${quote}`);
}
/** A quote after a backslash does not end the value (kramdown, Hugo). */
const parameter = /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ encodeReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/**
 * Text for a place whose content goes into HTML unchanged. Characters with a meaning in the syntax around become character references,
 * so that the value needs none of the escapes that differ between dialects. All others stay, because people read the source, too.
 *
 * @param own characters with a meaning in the syntax, besides tags, references and template expressions
 */
function encodeReferences(text, own) {
    const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** `text` with its references decoded; names other than the five of XML and `nbsp` stay unchanged. */
function decodeReferences(text) {
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return characters[name] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    });
}
const characters = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bm: () => (/* binding */ formatFor),
  M6: () => (/* binding */ loadFormat),
  d2: () => (/* binding */ mayHoldImages)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/formats/page/tokens.js
var tokens = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/formats/html/entry.js

const htmlEntry = {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: tokens/* elementTokens */.rX,
    syntaxes: tokens/* elementSyntaxes */.YP,
    hasComponents: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(945), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 2336))).html,
};

// EXTERNAL MODULE: ./build/formats/dialects/index.js + 6 modules
var dialects = __webpack_require__(7437);
;// CONCATENATED MODULE: ./build/formats/entry.js
/** Matches where one of `patterns` does, in upper or lower case. */
function anyOf(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

// EXTERNAL MODULE: ./build/formats/markdown/label.js
var label = __webpack_require__(9971);
;// CONCATENATED MODULE: ./build/formats/markdown/entry.js




const markdownEntry = {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mdown'],
    tokens: anyOf(/!\[/, tokens/* elementTokens */.rX, ...dialects/* dialects */.O9.map(({ tokens }) => tokens)),
    syntaxes: [...new Set([...label/* labelSyntaxes */.Yc, ...tokens/* elementSyntaxes */.YP, 'component', ...dialects/* dialects */.O9.map(({ syntax }) => syntax)])],
    hasComponents: true,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(945), __webpack_require__.e(899), __webpack_require__.e(336), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 285))).markdown,
};

;// CONCATENATED MODULE: ./build/formats/mdx/entry.js

/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
const mdxEntry = {
    ...markdownEntry,
    name: 'mdx',
    extensions: ['.mdx'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(945), __webpack_require__.e(899), __webpack_require__.e(200), __webpack_require__.e(336), __webpack_require__.e(285), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 946))).mdx,
};

;// CONCATENATED MODULE: ./build/formats/index.js




/** Every format, once. Parsers are loaded when the first document needs them. */
const formats = [markdownEntry, mdxEntry, htmlEntry];
const knownTokens = (0,formats_components/* componentTokens */.so)(formats_components/* knownComponents */.Qn);
/** The name of the format of a file, by its extension; undefined when no format has that extension. */
function formatFor(path) {
    const lower = path.toLowerCase();
    return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))?.name;
}
/** Whether `text` can contain an image at all: a cheap test without false negatives. */
function mayHoldImages(name, text, components = {}) {
    const { tokens, hasComponents } = entry(name);
    if (tokens.test(text))
        return true;
    return hasComponents && (knownTokens.test(text) || (0,formats_components/* componentTokens */.so)(components).test(text));
}
async function loadFormat(name) {
    return entry(name).load();
}
function entry(name) {
    const found = formats.find((format) => format.name === name);
    if (!found)
        throw new Error(`There is no format ${name}.`);
    return found;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Yc: () => (/* binding */ labelSyntaxes),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   je: () => (/* binding */ setLabel),
/* harmony export */   ry: () => (/* binding */ codeIn),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8438);

/** How Markdown writes an image: an address in parentheses, or a reference in one of its three forms (CommonMark 0.31.2, 6.4). */
const labelSyntaxes = ['inline', 'full-reference', 'collapsed-reference', 'shortcut-reference'];
/** Whether an image is written in Markdown itself. */
function isLabel({ syntax }) {
    return labelSyntaxes.some((label) => label === syntax);
}
/** What is true of an image whose text is its label: `![](x)` may mean "decorative" or "forgotten". */
const labelled = { attribute: undefined, emptyIsDecision: false, decorativeBy: 'img' };
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would interpret is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not stop it from closing a code span that began earlier;
 * a pipe is always escaped, because an image may be in a table; so is the second character of an opening template mark.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}
/** The code that a label quotes, as it is in the flattened text (CommonMark 0.31.2, 6.1); nothing where there is none. */
function codeIn(text, label) {
    const source = label ? text.slice(label.start, label.end) : '';
    const code = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(source).map(({ start, end }) => {
        // As many backticks end a span as begin it.
        const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
        return source.slice(start + ticks, end - ticks).trim();
    });
    return code.length === 0 ? {} : { quotedCode: code };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAttributePlaceholder),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   IX: () => (/* binding */ withoutRemains),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   LJ: () => (/* binding */ unknowable),
/* harmony export */   O2: () => (/* binding */ attributePlaceholder),
/* harmony export */   Sp: () => (/* binding */ withoutNoncharacters),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   sd: () => (/* binding */ shortestPlaceholder),
/* harmony export */   vs: () => (/* binding */ pieceIndex)
/* harmony export */ });
/**
 * The placeholder for a piece of source that is neither Markdown nor HTML: as long as the piece, and a single word for every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so they do not occur in text; the number of the piece is written between them
 * in the private use area.
 */
function placeholder(index, length) {
    const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
    return (opening + digits).padEnd(length, filling);
}
/** Shorter pieces have no placeholder. */
const shortestPlaceholder = 3;
/** A value that the source does not contain. */
const unknowable = '\uFDD1';
/** The first group identifies the piece: {@link pieceIndex}. */
const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;
function pieceIndex(digits) {
    return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}
/** Whether a value is (partly) made by a template. */
function hasPlaceholder(text) {
    return /[\uFDD0\uFDD1]/.test(text);
}
/** `text` for a reader, without the remains of placeholders that were cut. */
function withoutRemains(text) {
    return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}
/** A text without noncharacters of its own, which could be taken for ours; of the same length. */
function withoutNoncharacters(text) {
    return text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
}
/**
 * The placeholder for a template between the attributes of a tag: an attribute by itself, by the grammar of HTML and the stricter
 * one of CommonMark 0.31.2, 6.6.
 */
function attributePlaceholder(length) {
    return ` :${'_'.repeat(length - 3)} `;
}
function isAttributePlaceholder(name) {
    return /^:_+$/.test(name);
}
const opening = '\uFDD1';
const filling = '\uFDD0';
const firstDigit = 0xe000;
const base = 0xf8ff - firstDigit + 1;


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ betweenMarks),
/* harmony export */   dQ: () => (/* binding */ createInside),
/* harmony export */   tE: () => (/* binding */ codeSpans)
/* harmony export */ });
/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
function codeSpans(text) {
    const found = [];
    let proseFrom = 0;
    let fence;
    for (const { 0: line, 1: mark = '', index } of text.matchAll(/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/gm)) {
        if (fence === undefined) {
            found.push(...inlineCode(text, proseFrom, index));
            fence = { mark, start: index };
        }
        else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
            proseFrom = index + line.length;
            found.push({ start: fence.start, end: proseFrom });
            fence = undefined;
        }
    }
    if (fence)
        return [...found, { start: fence.start, end: text.length }];
    return [...found, ...inlineCode(text, proseFrom, text.length)];
}
/** Whether an offset is in one of `spans`; call it with rising offsets. */
function createInside(spans) {
    let at = 0;
    return (offset) => {
        for (let span = spans[at]; span && span.end <= offset; span = spans[at])
            at += 1;
        return (spans[at]?.start ?? Infinity) <= offset;
    };
}
/** The places between `open` and `close`, marks included, in order; `isBegin` may reject an opening. */
function betweenMarks(text, open, close, isBegin) {
    const found = [];
    let from = text.indexOf(open);
    while (from !== -1) {
        const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
        // A text without a closing mark from here on has none from a later place either.
        if (closing === -1)
            break;
        if (closing > from)
            found.push({ start: from, end: closing + close.length });
        from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
    }
    return found;
}
/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text, from, to) {
    const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
    const closings = new Map();
    const nextAlike = new Map();
    for (let at = runs.length - 1; at >= 0; at -= 1) {
        const run = runs[at]?.[0] ?? '';
        if (!run.startsWith('`')) {
            nextAlike.clear();
            continue;
        }
        const closing = nextAlike.get(run);
        if (closing !== undefined)
            closings.set(at, closing);
        nextAlike.set(run, at);
    }
    const found = [];
    for (let at = 0; at < runs.length; at += 1) {
        const opening = runs[at];
        const closing = runs[closings.get(at) ?? -1];
        if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\')
            continue;
        found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
        at = closings.get(at) ?? at;
    }
    return found;
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and letter case stay; an unquoted value gets double quotes.
 *
 * @param alsoEncode characters that have a meaning in the language around the HTML
 */
function setAltAttribute(text, image, alt, alsoEncode = '') {
    const { altSpan: span, attribute } = image;
    if (attribute === undefined)
        return { span, text: encode(alt, '', alsoEncode) };
    if (span.start === span.end)
        return { span, text: ` ${attribute}="${encode(alt, '"', alsoEncode)}"` };
    const written = text.slice(span.start, span.end);
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${written.slice(0, attribute.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}
function encode(alt, quote, alsoEncode) {
    const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
    return Array.from(alt, (character) => {
        if (character === '&' || character === '<' || character === quote)
            return references[character];
        return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
    }).join('');
}


/***/ }),

/***/ 559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ brokenTag),
/* harmony export */   b: () => (/* binding */ withTagFault)
/* harmony export */ });
/**
 * What is wrong with the attributes of a whole tag, `<img …>`, and what they were meant to be; undefined when nothing is.
 *
 * @param around what is wrong with the place of the tag
 */
function brokenTag(tag, around) {
    const attributes = readAttributes(tag);
    const fault = attributes.find((attribute) => attribute.fault !== undefined)?.fault ?? around;
    const src = attributes.find(({ name }) => name === 'src');
    if (!fault || !src)
        return undefined;
    const alt = attributes.find(({ name }) => name === 'alt');
    const start = alt?.span.start ?? src.span.end;
    return {
        fault,
        src: src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g, ''),
        alt: alt?.value,
        altSpan: { start, end: alt?.span.end ?? start },
    };
}
function readAttributes(tag) {
    const found = [];
    let at = '<img'.length;
    while (at < tag.length) {
        attributeName.lastIndex = at;
        const [whole = '', space = '', name = ''] = attributeName.exec(tag) ?? [];
        if (whole === '')
            return found;
        const start = at + space.length;
        at += whole.length;
        if (!whole.includes('='))
            continue;
        const read = valueAt(tag, at);
        at = read.end;
        found.push({ name: name.toLowerCase(), value: read.value, fault: read.fault, span: { start, end: at } });
    }
    return found;
}
function valueAt(tag, at) {
    const quote = tag.charAt(at);
    const closing = curly[quote];
    if (closing) {
        const end = firstOf(tag, closing, at + 1);
        return { value: tag.slice(at, end), fault: 'curly-quotes', end };
    }
    if (quote !== '"' && quote !== "'") {
        const bare = /^[^\s>]*/.exec(tag.slice(at))?.[0] ?? '';
        return { value: bare, fault: undefined, end: at + bare.length };
    }
    const first = tag.indexOf(quote, at + 1);
    if (first === -1)
        return { value: tag.slice(at + 1), fault: undefined, end: tag.length };
    const end = lastQuote(tag, quote, first);
    return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}
/** The quotation mark that was meant to end a value: a word follows one that is part of the text, an attribute or the end one that is not. */
function lastQuote(tag, quote, first) {
    if (isEnd(tag, first + 1) || isNext(attributeStart, tag, first + 1))
        return first;
    for (let at = tag.indexOf(quote, first + 1); at !== -1; at = tag.indexOf(quote, at + 1)) {
        if (isNext(tagEnd, tag, at + 1) || isNext(laterAttribute, tag, at + 1))
            return at;
    }
    return first;
}
function isEnd(tag, at) {
    return /[\s/>]/.test(tag.charAt(at));
}
function isNext(pattern, tag, at) {
    pattern.lastIndex = at;
    return pattern.test(tag);
}
const attributeStart = /[\w:@.-]{1,99}=/y;
const laterAttribute = /\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;
const tagEnd = /\s{0,99}\/?>/y;
function firstOf(tag, closings, from) {
    for (let at = from; at < tag.length; at += 1)
        if (closings.includes(tag.charAt(at)))
            return at + 1;
    return Math.max(from, tag.length - 1);
}
const attributeName = /([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y;
/** The marks that close a value, by the one that opens it. */
const curly = {
    '“': '“”"',
    '”': '“”"',
    '„': '“”"',
    '‟': '“”"',
    '‘': '‘’',
    '’': '‘’',
    '«': '»',
};
/** An image of HTML as its author meant it, with the fault of its tag. */
function withTagFault(image, text) {
    const { start, end } = image.span;
    if (image.syntax !== 'img' || image.attribute !== 'alt')
        return image;
    const broken = brokenTag(text.slice(start, end));
    if (!broken)
        return image;
    const { fault, src, alt, altSpan } = broken;
    if (alt === undefined)
        return { ...image, fault, src };
    const isNamedByAlt = image.alt.kind === 'text' && image.name === image.alt.text.trim();
    return {
        ...image,
        fault,
        src,
        alt: alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
        name: isNamedByAlt ? alt.trim() : image.name,
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
    };
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ isElementSyntax),
/* harmony export */   YP: () => (/* binding */ elementSyntaxes),
/* harmony export */   rX: () => (/* binding */ elementTokens)
/* harmony export */ });
/** The kinds of elements that show an image: by their tag, or by their role (`role-img`). */
const elementSyntaxes = ['img', 'svg', 'svg-image', 'input', 'area', 'object', 'embed', 'role-img'];
/** Matches in every text with such an element. */
const elementTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Whether an image is written as one of these elements. */
function isElementSyntax(syntax) {
    return elementSyntaxes.some((element) => element === syntax);
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Real time: monotonic, in milliseconds. */
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done);
    }),
};


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf)
/* harmony export */ });
/** `a`, `a or b`, `a, b or c`. */
function eitherOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the user can fix: what is wrong, and the remedy. The entry points print both and exit with 2.
 * Any other exception is a bug of ours; a failure of the outside world is a value, not an exception.
 */
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(problem, remedy, options) {
        super(problem, options);
        this.remedy = remedy;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startGitHash),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
function gitHash(bytes) {
    return startGitHash(bytes.length).update(bytes).digest('hex');
}
/** The same for a file of `size` bytes that are added in parts. */
function startGitHash(size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${size}\0`);
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ matchFolders),
/* harmony export */   jv: () => (/* binding */ matchGlobs),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * Whether a list of globs includes a path: it matches a glob without `!` (or there is none), and none with `!`.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
function matchGlobs(globs) {
    const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (path) => (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
/** Whether a folder can contain a path that {@link matchGlobs} includes; false only where that is certain. */
function matchFolders(globs) {
    const bases = foldersOf(globs).map((base) => (base === '.' ? '' : `${base.replace(/^\.\//, '')}/`));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (folder) => {
        const inside = folder === '.' ? '' : `${folder}/`;
        const isNear = bases.some((base) => base.startsWith(inside) || inside.startsWith(base));
        return isNear && !excluded.some((matches) => matches(folder) && matches(`${inside}file`));
    };
}
/** The folders in which files can match a list of globs, `.` for the folder that the globs are relative to. */
function foldersOf(globs) {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base || '.');
    return folders.length === 0 ? ['.'] : [...new Set(folders)];
}
function matcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^\.\//, ''), { dot: true });
    return (path) => matches(path);
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hostPattern),
/* harmony export */   b: () => (/* binding */ hasHost)
/* harmony export */ });
/**
 * A host as in a URL, `*.` before it for all below it: lower case, names of other scripts in ASCII. Undefined for anything else, such as a
 * host with a port, and for names without a dot, which belong to a private network.
 */
function hostPattern(text) {
    const [, wild = '', host = ''] = /^(\*\.)?([^\s/\\:@?#*%[\]]+)$/.exec(text) ?? [];
    const name = URL.canParse(`https://${host}`) ? bare(new URL(`https://${host}`)) : '';
    return name.includes('.') ? wild + name : undefined;
}
/** Whether the host of `url` is one of `patterns`, or below one that begins with `*.`. */
function hasHost(patterns, url) {
    const host = bare(url);
    return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
function bare({ hostname }) {
    return hostname.replace(/\.$/, '');
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 3735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does `work` at the first call, and returns the same result for every later call. */
function once(work) {
    let result;
    return () => (result ??= work());
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isInsideName),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * `text` as a URL that may be sent to an outside service: https, a named host of the public internet, without a user name or password.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names of private networks.
 */
function publicUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}
/** The IP address that a URL has in place of a host name; WHATWG URL has turned every notation of IPv4 into the usual one. */
function addressIn({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
/** Whether the host of a URL has a name that is only valid inside a private network. */
function isInsideName({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return !host.includes('.') || insideNames.test(host);
}
/** Whether a URL leads to this machine itself. `*.localhost` does not count: whether it does is up to each resolver. */
function isLoopback({ hostname }) {
    return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and others in common use. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/** A shorter text, such as the "ollama" that local servers get as their key, is a word that texts may contain. */
const shortest = 8;
/** Of letters and digits alone: fewer could come together by chance. */
const shortestOfLetters = 12;
function createSecrets(values) {
    const secrets = values.filter((value) => value !== undefined).filter((value) => value.trim().length >= shortest);
    // The longest first, so that no part of one is left behind a shorter one.
    const forms = [...new Set(secrets.flatMap(formsOf))]
        .filter((form) => form.trim().length >= shortest)
        .toSorted((a, b) => b.length - a.length);
    const letters = secrets.map(lettersOf).filter((value) => value.length >= shortestOfLetters);
    return {
        hide: (text) => forms.reduce((left, form) => left.replaceAll(form, '***'), text),
        areIn(text) {
            if (forms.some((form) => text.includes(form)))
                return true;
            const own = letters.length === 0 ? '' : lettersOf(text);
            return letters.some((one) => own.includes(one));
        },
    };
}
/** Each line of a secret, and the whole as addresses, headers and JSON have it. */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    const encoded = [encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
    return [...new Set([...lines, ...encoded, JSON.stringify(secret).slice(1, -1)])];
}
function lettersOf(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** `text` cut to at most `most` UTF-16 units, with `…` at the end when it was cut; a surrogate pair is never split. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}


/***/ }),

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Name and version for reports; a test compares the version with package.json. */
const tool = { name: 'alt-text-review', version: '0.1.0' };


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failingSeverities)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);

/** The severities whose findings fail the gate, the most severe first. */
function failingSeverities(failOn) {
    return failOn === 'never' ? [] : _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(failOn) + 1);
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  n3: () => (/* binding */ isRelative),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/pictures/site-folders.js


/** Folders that site generators use for content: the root of the site is above them. */
const contentFolders = new Set('docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(' '));
/** The root folder of a document's site, with `/` at its end; empty for the root of the repository. */
function siteFolder(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => contentFolders.has(folder));
    return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
}
/** The folders around a document, the nearest first, each with `/` at its end; the last one, the root of the repository, is empty. */
function ancestors(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const depths = Array.from(folders, (_, index) => folders.length - index);
    // For a path deeper than any site, both ends: published files are beside the page or near the root.
    const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
    return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
}
const ends = 4;
/** Folders that sites publish as `/`, below one of {@link ancestors}; in the root of the repository, the site may also have a folder of its own. */
function siteRoots(base) {
    return base === '' ? [...roots, ...rootsOfSites] : roots;
}
/**
 * Docusaurus, Hugo and SvelteKit `static`, Vite, Next and Astro `public`, MkDocs `docs`, Hugo and Jekyll `assets`, mdBook and
 * Eleventy `src`, Hexo `source`, Gatsby `src/images`, VuePress `.vuepress/public`, GitBook `.gitbook/assets`, Obsidian `attachments`.
 */
const roots = [
    '',
    'static/',
    'public/',
    'docs/',
    'assets/',
    'src/',
    'source/',
    'content/',
    'src/assets/',
    'src/images/',
    'src/static/',
    '.vuepress/public/',
    '.gitbook/assets/',
    'attachments/',
    'images/',
];
const rootsOfSites = [
    'website/',
    'site/',
    'docs/',
    'www/',
    'web/',
    'apps/docs/',
    'apps/web/',
    'packages/docs/',
].flatMap((site) => [`${site}static/`, `${site}public/`, `${site}src/`]);
/** The folders that the alias at the beginning of `path` may mean, and the path after it; undefined without an alias. */
function aliasFolders(path) {
    const [opening, name = ''] = /^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path) ?? [];
    if (opening === undefined)
        return undefined;
    const folders = name === '' ? aliases[opening] : [`src/${name}/`, `${name}/`, `src/lib/${name}/`, `app/${name}/`];
    return folders && { folders, rest: path.slice(opening.length) };
}
/** Docusaurus `@site`; Nuxt, Vite, Vue and Astro `~`, `@`, `~~`, `@@`; SvelteKit `$lib`; Microsoft Learn `~`. */
const aliases = {
    '@site/': [''],
    '~~/': [''],
    '@@/': [''],
    '~/': ['', 'src/', 'app/', 'assets/', 'public/', 'static/'],
    '@/': ['src/', '', 'app/', 'assets/', 'public/', 'static/'],
    '$lib/': ['src/lib/'],
};
/** The folder that a page becomes when its address ends with `/` (MkDocs, Hugo, Jekyll): relative addresses begin there. */
function pageFolder(documentPath) {
    const { dir, name } = external_node_path_.posix.parse(documentPath);
    return /^(?:_?index|readme)$/i.test(name) ? dir : external_node_path_.posix.join(dir, name);
}
/** Paths of the page that a translated page may be a translation of: `docs/fr/a.md` of `docs/a.md` and `docs/en/a.md`. */
function translations(documentPath) {
    const docusaurus = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s;
    const [, site = '', plugin, instance, rest = ''] = docusaurus.exec(documentPath) ?? [];
    if (plugin !== undefined)
        return [docusaurusSource(site, plugin, instance, rest)];
    const language = (0,text_language/* languageOfPath */.F4)(documentPath);
    if (language === undefined)
        return [];
    const segments = documentPath.split('/');
    const at = segments.indexOf(language);
    const withInstead = (...names) => segments.toSpliced(at, 1, ...names).join('/');
    const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
    return [withInstead(), ...others];
}
/** Docusaurus, "i18n - Tutorial": `current` is the folder of the docs, an older version has a folder of its own. */
function docusaurusSource(site, plugin, instance, path) {
    if (plugin === 'pages')
        return `${site}src/pages/${path}`;
    if (plugin === 'blog')
        return `${site}${instance ?? 'blog'}/${path}`;
    if (path.startsWith('current/'))
        return `${site}${instance ?? 'docs'}/${path.slice('current/'.length)}`;
    return `${site}${instance === undefined ? '' : `${instance}_`}versioned_docs/${path}`;
}

;// CONCATENATED MODULE: ./build/pictures/candidates.js



/**
 * Paths in the repository where the picture of `src` may be, most likely first. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 */
function candidates(src, documentPath) {
    return [...new Set(placesOf(src, documentPath))];
}
/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
function likeliest(src, documentPath) {
    const { value } = placesOf(src, documentPath).next();
    return value ?? undefined;
}
/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
function isRelative(src) {
    return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}
function* placesOf(src, documentPath) {
    const written = src
        .trim()
        .replace(/[?#].*$/s, '')
        .replace(siteAddress, '');
    if (written.length > longest || expression.test(written))
        return undefined;
    const decoded = (0,decode_escapes/* decodeEscapes */.z)(written);
    if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path)))
        return undefined;
    const places = fromPath(decoded, documentPath);
    const first = places.next();
    if (first.done)
        return undefined;
    yield first.value;
    yield* places;
    // Some sites serve a file whose name really contains `%20` under that name.
    if (written !== decoded)
        yield* fromPath(written, documentPath);
    return undefined;
}
/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress = /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;
/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;
/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;
const expression = /\{[{%#]|<[%?]|\$\{/;
function* fromPath(path, documentPath) {
    if (path.startsWith('/')) {
        yield* fromSite(path, documentPath);
        return;
    }
    yield* fromAlias(path, documentPath);
    yield* fromDocument(path, documentPath);
}
function* fromAlias(path, documentPath) {
    const alias = aliasFolders(path);
    if (alias === undefined)
        return;
    for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
        yield* alias.folders.flatMap((folder) => inside(`${base}${folder}${alias.rest}`));
    }
}
/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path, documentPath) {
    const beside = inside(external_node_path_.posix.join(external_node_path_.posix.dirname(documentPath), path));
    yield* beside;
    yield* inside(external_node_path_.posix.join(pageFolder(documentPath), path));
    for (const original of translations(documentPath)) {
        yield* inside(external_node_path_.posix.join(external_node_path_.posix.dirname(original), path));
        yield* inside(external_node_path_.posix.join(pageFolder(original), path));
    }
    if (beside.length === 0)
        return;
    const [rest] = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
    if (rest !== undefined)
        yield* belowRoots(rest, ancestors(documentPath));
}
/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path, documentPath) {
    const [rest] = inside(path.replace(/^\/+/, ''));
    if (rest === undefined)
        return;
    const site = siteFolder(documentPath);
    yield site + rest;
    yield* belowRoots(rest, ancestors(documentPath));
    const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
    if (published !== undefined)
        yield* belowRoots(rest.slice(published.length), [site, '']);
}
function* belowRoots(path, bases) {
    for (const base of bases)
        for (const root of siteRoots(base))
            yield base + root + path;
}
/** `path` without detours; nothing when it leaves the repository. */
function inside(path) {
    const normal = external_node_path_.posix.normalize(path);
    return /^(\.\.?(\/|$)|\/)/.test(normal) ? [] : [normal];
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The nearest folder at or above the absolute `folder` with `.git`, which is a file in worktrees and submodules; undefined without one. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   KW: () => (/* binding */ loadReporter),
/* harmony export */   sX: () => (/* binding */ reporterNames)
/* harmony export */ });
/* unused harmony export reporters */
/** Every output, by the name that `--format` takes. */
const reporters = {
    text: { load: async () => (await __webpack_require__.e(/* import() */ 166).then(__webpack_require__.bind(__webpack_require__, 4166))).text },
    json: {
        load: async () => (await __webpack_require__.e(/* import() */ 499).then(__webpack_require__.bind(__webpack_require__, 6499))).json,
        file: { option: 'json-file', help: 'Write the JSON report to this file.' },
    },
    sarif: {
        load: async () => (await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 832))).sarif,
        file: { option: 'sarif-file', help: 'Write a SARIF 2.1.0 report to this file.' },
    },
    html: {
        load: async () => (await __webpack_require__.e(/* import() */ 703).then(__webpack_require__.bind(__webpack_require__, 4703))).html,
        file: { option: 'html-file', help: 'Write an HTML report to this file.' },
    },
    junit: {
        load: async () => (await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 5761))).junit,
        file: { option: 'junit-file', help: 'Write a JUnit XML report to this file.' },
    },
    github: { load: async () => (await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 8442))).annotations },
    summary: { load: async () => (await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 5714))).summary },
};
const reporterNames = Object.keys(reporters);
/** The settings that name files for reports, and the reporter that writes each. */
const reportFiles = reporterNames.flatMap((name) => {
    const entry = reporters[name];
    return 'file' in entry ? [{ name, ...entry.file }] : [];
});
function loadReporter(name) {
    return reporters[name].load();
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readIgnore),
/* harmony export */   e: () => (/* binding */ ignoreMark)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);

/** Every comment for us begins with this. */
const ignoreMark = 'alt-text-review-';
/** Reads the text between the marks of a comment; undefined when it is not for us. */
function readIgnore(comment, { today, isRule }) {
    const text = comment.trim();
    if (!text.startsWith(ignoreMark))
        return undefined;
    const [, name = '', rest = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
    const kind = kinds.find((one) => one === name);
    if (!kind)
        return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(', ')} after the dash.`);
    const { ids, until } = wordsOf(rest);
    if (until !== undefined && !isDay(until)) {
        return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`);
    }
    // The last day is included.
    if (until !== undefined && until < today) {
        return problem(`This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`);
    }
    const rules = ids.filter(isRule);
    const strangers = ids.filter((id) => !isRule(id));
    const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
    // Without this, a list with only typos would mean every rule.
    const isEmptied = rules.length === 0 && ids.length > 0;
    return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}
const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'];
const hint = '`alt-text-review rules` lists them, and a reason comes after a colon.';
function problem(message) {
    return { ignore: undefined, problems: [message] };
}
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text, 60);
}
/** Ids, and the day after the word `until`; an empty day when none follows. */
function wordsOf(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const at = words.indexOf('until');
    const ids = at === -1 ? words : words.toSpliced(at, 2);
    return { ids: [...new Set(ids)], until: at === -1 ? undefined : (words[at + 1] ?? '') };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(text);
    // 2027-02-30 is read as 2 March.
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(2341);
;// CONCATENATED MODULE: ./build/alt-tree/address.js

/** The parts of a web address or of a path inside the site; undefined for everything else, such as an expression of a template. */
function addressOf(text) {
    const written = (text.length > longest ? (/^[^?#]{0,2000}(?=[?#])/.exec(text)?.[0] ?? '') : text).trim();
    if (written === '')
        return undefined;
    if (/[{}<>\\]|^(?!https?:)[a-z][a-z\d+.-]*:/i.test(written))
        return undefined;
    const base = 'http://site.invalid/';
    if (!URL.canParse(written, base))
        return undefined;
    const url = new URL(written, base);
    return {
        host: url.hostname === 'site.invalid' ? '' : url.hostname.replace(/^www\./, ''),
        segments: url.pathname
            .split('/')
            .filter((segment) => segment !== '')
            .map(decode_escapes/* decodeEscapes */.z),
        query: url.searchParams,
        fragment: (0,decode_escapes/* decodeEscapes */.z)(url.hash.slice(1)),
    };
}
/** UTF-16 units. Of a longer address, only a path that ends before this limit is read. */
const longest = 2000;

;// CONCATENATED MODULE: ./build/alt-tree/words/spellings.js
/** The spelling of names and abbreviations that file names and addresses have in small letters. */
const spellings = new Map(`API APIs AWS AI CSS HTML HTML5 CSS3 HTTP HTTPS SVG XML JSON YAML TOML CSV PDF RSS FAQ FAQs URL SDK CLI GUI UI UX IDE CI CD SQL SSH
  SSL TLS TCP UDP DNS IP VPN USB GPU CPU RAM IBM HP SAP AMD ARM NASA MIT BBC CNN CNCF W3C MDN WCAG ARIA PHP iOS macOS GCP NPM:npm npx
  pnpm GitHub GitLab YouTube LinkedIn JavaScript TypeScript PostgreSQL MySQL MariaDB MongoDB SQLite NoSQL GraphQL gRPC OAuth OpenAPI
  OpenAI OpenSSF OpenSSL OpenStack OpenShift OpenTelemetry OpenCollective:Open$Collective JetBrains WebStorm PhpStorm IntelliJ PyCharm
  VSCode:VS$Code PyPI PyTorch TensorFlow NumPy SciPy FastAPI Django Flask Kubernetes Docker Podman Helm Terraform Ansible Jenkins
  CircleCI Netlify Vercel Heroku Cloudflare DigitalOcean FreeBSD OpenBSD openSUSE Ubuntu Debian Fedora Linux Windows Android Chrome
  Firefox Safari Opera Edge Brave Webpack:webpack ESLint Prettier Babel Vite Vitest Vue React Redux Svelte SvelteKit Angular Ember Next.js Nuxt
  nextjs:Next.js nodejs:Node.js vuejs:Vue.js reactjs:React Node Deno Bun Rust Go:Go Golang:Go Python Ruby Java Kotlin Swift Scala Elixir Haskell
  Perl WebAssembly wasm:WebAssembly WordPress Drupal Joomla Jekyll Hugo MkDocs Docusaurus Gatsby Astro Eleventy Sphinx Bootstrap
  Tailwind tailwindcss:Tailwind$CSS jQuery D3 Figma Slack Discord Reddit Twitter Mastodon Bluesky Facebook Instagram TikTok Twitch Telegram
  WhatsApp Medium PayPal Patreon Ko-fi Stripe Google Microsoft Apple Amazon Meta Mozilla Oracle Intel Nvidia:NVIDIA Samsung Sony Dell
  Cisco VMware RedHat:Red$Hat Azure Firebase Supabase Redis Kafka RabbitMQ Elasticsearch Kibana Grafana Prometheus Datadog Sentry
  BrowserStack SauceLabs:Sauce$Labs Codecov Coveralls Homebrew Flathub Snapcraft F-Droid OSS ID IDs OK FTP GPL README:README changelog
  CodeQL OSX:OS$X SEO SaaS IoT ML LLM NLP`
    .split(/\s+/)
    .map((entry) => {
    const [key = '', spelling = key] = entry.split(':');
    return [key.toLowerCase(), spelling.replaceAll('$', ' ')];
}));

;// CONCATENATED MODULE: ./build/alt-tree/naming.js

/** `getting-started`, `GettingStarted` → `getting`, `started`; digits stay with their word. */
function partsOf(name) {
    return name
        .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
        .split(/[\s_.+~–—-]+/u)
        .filter((part) => part !== '');
}
/** A name as a phrase with a capital at its start: `getting-started` → `Getting started`; undefined when it does not make one to five words. */
function phraseOf(name) {
    const parts = partsOf(name);
    if (parts.length === 0 || parts.length > 5 || !parts.every(isWord))
        return undefined;
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? (isShouted(name) ? part : part.toLowerCase()));
    return words.map((word, index) => (index === 0 ? capitalized(word) : word)).join(' ');
}
/** The name of a thing, each word in its usual spelling: `argo-cd` → `Argo CD` on a page that writes it like this. */
function properName(parts, page) {
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? onPage(part, page) ?? alone(part));
    return words.length > 0 && words.length <= 3 && words.every((word) => word !== undefined)
        ? words.join(' ')
        : undefined;
}
/** The spelling of the page, where it looks like a name. */
function onPage(part, page) {
    const found = page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
    return found.find((word) => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word));
}
/** A short word may be an abbreviation or a name in small letters, which cannot be told apart. */
function alone(part) {
    return isWord(part) && part.length > 3 ? capitalized(part) : undefined;
}
/** A word that can be pronounced: known, or letters with a vowel among them; not a number or a checksum. */
function isWord(part) {
    if (spellings.has(part.toLowerCase()))
        return true;
    return /^\p{L}{1,20}$/u.test(part) && /[^bcdfghjklmnpqrstvwxz]/i.test(part) && !/^[a-f]{7,}$/i.test(part);
}
function isShouted(name) {
    return name === name.toUpperCase() && name.length <= 5;
}
function capitalized(text) {
    return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/alt-tree/words/topics.js
/** The topics of badges of Shields and Badgen, by the start of their path (shields.io, "Badges"). The first match counts. */
const topics = [
    [
        /^github\/actions\/workflow\/status\/|^github\/check-runs|^github\/(?:workflow\/)?(?:checks|status)|^github\/checks-status/,
        'Build status',
    ],
    [/^github\/(?:v\/release|release(?:-date)?\/|downloads-pre)/, 'Latest release'],
    [/^github\/(?:v\/tag|tag\/|package-json\/v)/, 'Latest version'],
    [/^github\/(?:downloads|assets-dl)/, 'GitHub downloads'],
    [/^github\/(?:stars|watchers)/, 'GitHub stars'],
    [/^github\/forks/, 'GitHub forks'],
    [/^github\/license/, 'License'],
    [/^github\/issues-pr|^github\/(?:open-prs|prs)/, 'GitHub pull requests'],
    [/^github\/(?:issues|open-issues|closed-issues)/, 'GitHub issues'],
    [/^github\/(?:all-)?contributors/, 'GitHub contributors'],
    [/^github\/last-commit/, 'Last commit'],
    [/^github\/(?:commit-activity|commits)/, 'Commit activity'],
    [/^github\/languages\/top/, 'Most used language'],
    [/^github\/(?:languages\/code-size|repo-size|size)/, 'Size of the code'],
    [/^github\/sponsors/, 'GitHub sponsors'],
    [/^github\/followers/, 'GitHub followers'],
    [/^github\/discussions/, 'GitHub discussions'],
    [/^gitlab\/pipeline/, 'Pipeline status'],
    [
        /^(?:gitlab|codecov|coveralls|coverallsCoverage|sonar\/coverage|azure-devops\/coverage|codeclimate\/coverage|codacy\/coverage|scrutinizer\/coverage|nycrc)/,
        'Code coverage',
    ],
    [/^npm\/(?:v|dependency-version)\b/, 'npm version'],
    [/^npm\/(?:d[dwmyt]|d18m)\b/, 'npm downloads'],
    [
        /^(?:npm\/(?:l|license)|pypi\/(?:l|license)|crates\/l|packagist\/(?:l|license)|hexpm\/l|conda\/l|aur\/license|apm\/l|gem\/l)\b/,
        'License',
    ],
    [/^npm\/(?:types|dependents)/, 'npm package'],
    [/^(?:node|npm\/node)(?:-lts)?\/v?/, 'Supported Node.js versions'],
    [/^pypi\/(?:v|version)\b/, 'PyPI version'],
    [/^pypi\/(?:pyversions|python)/, 'Supported Python versions'],
    [/^pypi\/(?:format|wheel|implementation|status)\b/, 'PyPI package'],
    [/^(?:pepy|pypi\/d[dwmt])\b/, 'PyPI downloads'],
    [/^crates\/(?:v|msrv)\b/, 'crates.io version'],
    [/^crates\/(?:d|dv|dr|de)\b/, 'crates.io downloads'],
    [/^docsrs\b/, 'docs.rs build status'],
    [/^(?:packagist\/(?:v|php-v|dependency-v))\b/, 'Packagist version'],
    [/^packagist\/d[dmt]?\b/, 'Packagist downloads'],
    [/^gem\/(?:v|version)\b/, 'RubyGems version'],
    [/^gem\/d/, 'RubyGems downloads'],
    [/^(?:nuget|myget)\/(?:v|vpre)\b|^nuget\/latest/, 'NuGet version'],
    [/^nuget\/d/, 'NuGet downloads'],
    [/^maven-(?:central|metadata)|^sonatype|^nexus/, 'Maven version'],
    [
        /^(?:conda|hexpm|pub|cpan|cran|luarocks|clojars|hackage|cocoapods|homebrew|aur|debian|fedora|archlinux|f-droid|flathub|chocolatey|scoop|winget|jsr|open-vsx|elm-package|vcpkg|jitpack)\/(?:v|vn|version)\b/,
        'Package version',
    ],
    [/^docker\/pulls/, 'Docker pulls'],
    [/^docker\/stars/, 'Docker stars'],
    [/^docker\/(?:v|image-size|size|layers)\b/, 'Docker image'],
    [/^docker\/(?:cloud\/)?(?:build|automated)/, 'Docker build status'],
    [
        /^(?:travis|circleci|circle-ci|appveyor|azure-devops\/(?:build|tests|release)|cirrus|buildkite|drone|teamcity|jenkins|bitrise|wercker|shippable|codeship|semaphore|azure-pipelines)\b/,
        'Build status',
    ],
    [/^readthedocs/, 'Documentation status'],
    [/^(?:bundlephobia|bundlejs|bundlesize|packagephobia|badgesize)/, 'Package size'],
    [/^discord\b/, 'Discord chat'],
    [/^(?:gitter|matrix|zulip|keybase|slack)\b/, 'Chat'],
    [/^(?:discourse)\b/, 'Forum'],
    [/^(?:twitter|x)\/follow|^twitter\/(?:url|@)/, 'Follow on X'],
    [/^mastodon\/follow/, 'Follow on Mastodon'],
    [/^bluesky\/followers/, 'Follow on Bluesky'],
    [/^youtube\//, 'YouTube'],
    [/^reddit\//, 'Reddit'],
    [/^twitch\//, 'Twitch'],
    [/^opencollective\/(?:sponsors|tier)/, 'Open Collective sponsors'],
    [/^opencollective\b/, 'Open Collective backers'],
    [/^endpoint\?.*artifacthub/, 'Artifact Hub'],
    [/^cdnjs\/v/, 'cdnjs version'],
    [/^liberapay/, 'Liberapay'],
    [/^website/, 'Website status'],
    [/^(?:uptimerobot|status)\b/, 'Uptime'],
    [/^(?:librariesio|david|depfu|requires|snyk|dependabot|gemnasium)\b/, 'Dependency status'],
    [
        /^(?:codeclimate\/maintainability|codacy|codefactor|scrutinizer|sonar|lgtm|symfony|ansible\/quality)/,
        'Code quality',
    ],
    [/^ossf-scorecard/, 'OpenSSF Scorecard'],
    [/^cii/, 'OpenSSF Best Practices'],
    [/^netlify/, 'Netlify deploy status'],
    [/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\//, 'Visual Studio Marketplace'],
    [/^chrome-web-store\//, 'Chrome Web Store'],
    [/^amo\//, 'Firefox Add-ons'],
    [/^(?:weblate|crowdin|localazy|poeditor)\//, 'Translation status'],
    [/^(?:repology|tinyrepo)\b/, 'Packaging status'],
    [/^jsdelivr\//, 'jsDelivr downloads'],
    [/^homebrew\/installs/, 'Homebrew installs'],
    [/^all-contributors|^allcontributors/, 'Contributors'],
];

;// CONCATENATED MODULE: ./build/alt-tree/shields.js


function shield(address) {
    if (!hosts.has(address.host))
        return undefined;
    const text = fixedText(address);
    if (text !== undefined)
        return text === '' ? undefined : { kind: 'static', text };
    const changing = topicOf(address) ?? labelOf(address);
    return changing === undefined ? undefined : { kind: 'changing', text: changing };
}
const hosts = new Set([
    'img.shields.io',
    'shields.io',
    'badgen.net',
    'flat.badgen.net',
    'custom-icon-badges.demolab.com',
    'custom-icon-badges.herokuapp.com',
]);
/** `/badge/LABEL-MESSAGE-COLOUR`; undefined for a badge of another kind, empty when it has no readable words. */
function fixedText({ host, segments, query }) {
    const [kind, first = '', ...more] = segments;
    if (kind === 'static' && first === 'v1')
        return pair(query.get('label') ?? '', query.get('message') ?? '');
    if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint')
        return undefined;
    // Badgen has one part of the path for each text, and `/badge/` for fixed texts.
    if (host.endsWith('badgen.net'))
        return pair(first, more[0] ?? '');
    const path = [first, ...more].join('/').replace(/\.(?:svg|png|json)$/i, '');
    const parts = path.replaceAll('--', dash).replaceAll('__', underscore).split('-').map(unescaped);
    if (parts.length < 2 || parts.length > 3)
        return '';
    const label = query.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '');
    return pair(label, parts.at(-2) ?? '');
}
/** Characters that no address contains: they stand for a doubled dash or underscore. */
const dash = '\u0001';
const underscore = '\u0002';
function unescaped(part) {
    return part.replaceAll('_', ' ').replaceAll(dash, '-').replaceAll(underscore, '_');
}
/** Some badges have only one text, on the left or on the right. */
function pair(label, message) {
    return [label, message]
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => /[\p{L}\p{N}]/u.test(text))
        .join(': ');
}
function topicOf({ segments, query }) {
    const path = `${segments.join('/').replace(/\.(?:svg|png|json)$/i, '')}?${query.get('url') ?? ''}`;
    return topics.find(([pattern]) => pattern.test(path))?.[1];
}
/** The text that the author put on its left side. */
function labelOf({ query }) {
    const label = query.get('label')?.replaceAll('_', ' ');
    return label !== undefined && partsOf(label).length <= 4 ? phraseOf(label) : undefined;
}

;// CONCATENATED MODULE: ./build/alt-tree/words/badges.js
/** Badges and buttons of services, by host and path. The first match counts. */
const badges = [
    [/^jsr\.io\/badges\//, 'JSR version'],
    [/^versionbadg\.es\//, 'npm version'],
    [/^packagequality\.com\/shield/, 'Package quality'],
    [/^(?:app\.)?saucelabs\.com\/(?:browser-matrix|buildstatus)\//, 'Sauce Labs test status'],
    [/^run\.pstmn\.io\/button/, 'Run in Postman'],
    [/^(?:api\.)?bountysource\.com\/badge\//, 'Bountysource'],
    [/^assets\.codesandbox\.io\/github\/button-edit/, 'Edit in CodeSandbox'],
    [/^developer\.stackblitz\.com\/img\/open_in_codeflow/, 'Open in Codeflow'],
    [/^(?:badge\.fury\.io|img\.badgesize)\/js\//, 'npm version'],
    [/^badge\.fury\.io\/py\//, 'PyPI version'],
    [/^badge\.fury\.io\/rb\//, 'RubyGems version'],
    [/^badge\.fury\.io\/nu\//, 'NuGet version'],
    [/^badge\.fury\.io\//, 'Package version'],
    [/^(?:codecov\.io|app\.codecov\.io)\/(?=.*(?:badge|branch)).*\.svg/, 'Code coverage'],
    [/^coveralls\.io\/repos\/|^s3\.amazonaws\.com\/assets\.coveralls\.io\//, 'Code coverage'],
    [/^(?:api\.|app\.|secure\.)?travis-ci\.(?:org|com)\/.*\.(?:svg|png)/, 'Build status'],
    [/^(?:circleci\.com|dl\.circleci\.com)\/.*(?:\.svg|\.png|shield|badge)/, 'Build status'],
    [/^ci\.appveyor\.com\/api\/projects\/status\//, 'Build status'],
    [
        /^dev\.azure\.com\/.*\/_apis\/build\/status|^[^/]+\.visualstudio\.com\/.*\/_apis\/(?:public\/)?build/,
        'Build status',
    ],
    [/^(?:api\.cirrus-ci\.com\/github|badge\.buildkite\.com|cloud\.drone\.io\/api\/badges)\//, 'Build status'],
    [/^[^/]+\/(?=(?:.*\/)?job\/).*\/badge\/icon|^[^/]+\/buildStatus\/icon/, 'Build status'],
    [/^results\.pre-commit\.ci\/badge\//, 'pre-commit.ci status'],
    [/^gitlab\.com\/(?=.*\/badges\/).*\/pipeline\.svg/, 'Pipeline status'],
    [/^gitlab\.com\/(?=.*\/badges\/).*\/coverage\.svg/, 'Code coverage'],
    [/^gitlab\.com\/.*\/badges\/release\.svg/, 'Latest release'],
    [
        /^(?:[\w-]+\.)?readthedocs\.(?:org|io|com)\/projects\/[^/]+\/badge|^readthedocs\.org\/projects\/[^/]+\/badge/,
        'Documentation status',
    ],
    [/^docs\.rs\/[^/]+\/badge\.svg/, 'Documentation'],
    [/^(?:pkg\.go\.dev\/badge|godoc\.org)\//, 'Go reference'],
    [/^goreportcard\.com\/badge\//, 'Go Report Card'],
    [/^(?:snyk\.io|api\.snyk\.io)\/.*badge\.svg/, 'Known vulnerabilities'],
    [/^(?:david-dm\.org|status\.david-dm\.org)\//, 'Dependency status'],
    [/^api\.(?:securityscorecards\.dev|scorecard\.dev)\/projects\/.*\/badge/, 'OpenSSF Scorecard'],
    [/^(?:bestpractices\.coreinfrastructure\.org|bestpractices\.dev)\/projects\/\d+\/badge/, 'OpenSSF Best Practices'],
    [/^slsa\.dev\/images\/gh-badge/, 'SLSA level'],
    [/^api\.reuse\.software\/badge\//, 'REUSE status'],
    [/^app\.fossa\.(?:com|io)\/api\/projects\//, 'License scan status'],
    [
        /^api\.codeclimate\.com\/v1\/badges\/[^/]+\/maintainability|^codeclimate\.com\/.*(?:gpa|maintainability)/,
        'Code quality',
    ],
    [/^api\.codeclimate\.com\/v1\/badges\/[^/]+\/test_coverage|^codeclimate\.com\/.*coverage/, 'Code coverage'],
    [/^(?:api|app)\.codacy\.com\/project\/badge\/(?:coverage|Coverage)/, 'Code coverage'],
    [/^(?:api|app)\.codacy\.com\/project\/badge\//, 'Code quality'],
    [/^scrutinizer-ci\.com\/.*\/badges\/coverage/, 'Code coverage'],
    [/^scrutinizer-ci\.com\/.*\/badges\/build/, 'Build status'],
    [/^scrutinizer-ci\.com\/.*\/badges\/|^(?:www\.)?codefactor\.io\/.*\/badge/, 'Code quality'],
    [/^sonarcloud\.io\/api\/project_badges\/.*metric=coverage/, 'Code coverage'],
    [/^sonarcloud\.io\/api\/project_badges\//, 'Code quality'],
    [/^api\.netlify\.com\/api\/v1\/badges\/.*deploy-status/, 'Netlify deploy status'],
    [/^netlify\.com\/img\/deploy\/button/, 'Deploy to Netlify'],
    [/^netlify\.com\/img\/global\/badges\//, 'Deploys by Netlify'],
    [/^vercel\.com\/button/, 'Deploy with Vercel'],
    [/^herokucdn\.com\/deploy\/button/, 'Deploy to Heroku'],
    [/^deploy\.workers\.cloudflare\.com\/button/, 'Deploy to Cloudflare'],
    [/^(?:railway\.app|railway\.com)\/button/, 'Deploy on Railway'],
    [/^render\.com\/images\/deploy-to-render-button/, 'Deploy to Render'],
    [/^aka\.ms\/deploytoazurebutton|deploytoazure\.svg$|^azuredeploy\.net\/deploybutton/, 'Deploy to Azure'],
    [/^deploy\.cloud\.run\/button|^storage\.googleapis\.com\/cloudrun\/button\.svg/, 'Run on Google Cloud'],
    [/^colab\.research\.google\.com\/assets\/colab-badge/, 'Open in Colab'],
    [/^github\.com\/codespaces\/badge/, 'Open in GitHub Codespaces'],
    [/^gitpod\.io\/(?:button|img)\//, 'Open in Gitpod'],
    [/^(?:developer\.)?stackblitz\.com\/img\/open_in_stackblitz/, 'Open in StackBlitz'],
    [/^codesandbox\.io\/static\/img\/play-codesandbox/, 'Edit on CodeSandbox'],
    [/^(?:replit\.com|repl\.it)\/badge/, 'Run on Replit'],
    [/^(?:[\w-]+\.)?(?:mybinder\.org|binder\.pangeo\.io)\/badge/, 'Launch Binder'],
    [/^(?:badges\.gitter\.im|gitter\.im\/assets)\//, 'Gitter chat'],
    [/^(?:discord(?:app)?\.com)\/api\/guilds\/\d+\/(?:widget|embed)\.png|^discordapp\.com\/api\/guilds/, 'Discord chat'],
    [/^opencollective\.com\/[^/]+\/(?:tiers\/)?backers?(?:\/badge\.svg|\.svg)/, 'Open Collective backers'],
    [/^opencollective\.com\/[^/]+\/(?:tiers\/)?sponsors?(?:\/badge\.svg|\.svg)/, 'Open Collective sponsors'],
    [
        /^opencollective\.com\/[^/]+\/contributors\.svg|^contrib\.rocks\/image|^contributors-img\.(?:web\.app|firebaseapp\.com)/,
        'Contributors',
    ],
    [/^api\.star-history\.com\/svg|^starchart\.cc\//, 'Star history'],
    [/^(?:zenodo\.org\/(?:badge|account)|joss\.theoj\.org\/papers\/[^/]+\/status)/, 'DOI'],
    [/^inch-ci\.org\//, 'Documentation coverage'],
    [/^isitmaintained\.com\/badge\/resolution/, 'Average time to resolve an issue'],
    [/^isitmaintained\.com\/badge\/open/, 'Percentage of open issues'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:v|version)/, 'Packagist version'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:downloads|d)/, 'Packagist downloads'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/license/, 'License'],
    [/^(?:awesome\.re|cdn\.rawgit\.com\/sindresorhus\/awesome\/.*)\/(?:mentioned-)?badge/, 'Awesome'],
    [/^repology\.org\/badge\//, 'Packaging status'],
    [/^(?:hosted\.weblate\.org|translate\.[\w.-]+)\/widgets?\//, 'Translation status'],
    [/^badges\.crowdin\.net\//, 'Translation status'],
    [/^nodei\.co\/npm\//, 'npm package'],
    [
        /^(?:snapcraft\.io|snapcraft\.io\/static)\/.*\/badges?\/|^snapcraft\.io\/[\w-]+\/badge/,
        'Get it from the Snap Store',
    ],
    [/^play\.google\.com\/intl\/\w+\/badges\//, 'Get it on Google Play'],
    [/^(?:fdroid\.gitlab\.io\/artwork|f-droid\.org)\/badge\/|^f-droid\.org\/.*get-it-on/, 'Get it on F-Droid'],
    [
        /^(?:linkmaker\.itunes\.apple\.com|tools\.applemediaservices\.com|developer\.apple\.com\/app-store\/marketing)\//,
        'Download on the App Store',
    ],
    [/^(?:dl\.)?flathub\.org\/(?:api\/badge|assets\/badges)/, 'Get it on Flathub'],
    [/^(?:cdn\.|img\.)?buymeacoffee\.com\/(?:buttons|assets|button-api)/, 'Buy me a coffee'],
    [/^(?:ko-fi\.com\/img|storage\.ko-fi\.com|cdn\.ko-fi\.com|az743702\.vo\.msecnd\.net\/cdn\/kofi)/, 'Support on Ko-fi'],
    [/^paypalobjects\.com\/.*(?:donate|x-click)/i, 'Donate with PayPal'],
    [/^liberapay\.com\/assets\/widgets\/donate/, 'Donate with Liberapay'],
    [/^c5\.patreon\.com\/external\/logo\/become_a_patron/, 'Become a patron'],
    [/^renovatebot\.com\/images\/|^img\.renovatebot/, 'Renovate'],
    [/^cdn\.jsdelivr\.net\/gh\/.*all-contributors/, 'Contributors'],
    [/^(?:data\.)?jsdelivr\.(?:com|net)\/v1\/package\/.*badge/, 'jsDelivr downloads'],
    [/^static\.pepy\.tech\/(?:personalized-)?badge|^pepy\.tech\/badge/, 'PyPI downloads'],
    [/^anaconda\.org\/.*\/badges\/version/, 'Conda version'],
    [/^anaconda\.org\/.*\/badges\/downloads/, 'Conda downloads'],
    [/^(?:packagephobia\.(?:now\.sh|com)|bundlephobia\.com)\/badge/, 'Package size'],
    [/^codetriage\.com\/.*\/badges/, 'Open source helpers'],
    [/^api\.dependabot\.com\/badges/, 'Dependabot status'],
    [/^bettercodehub\.com\/edge\/badge/, 'Code quality'],
    [/^percy\.io\/static\/images\/percy-badge/, 'Visual tests by Percy'],
    [/^(?:ci\.|build\.)[\w.-]+\/(?=.*(?:badge|status)).*\.svg/, 'Build status'],
];

;// CONCATENATED MODULE: ./build/alt-tree/badge.js





const basis = 'the address of the badge';
/**
 * The name of a badge: `Label: value` where its text never changes, and its topic where it does; never the current value, which goes out of date.
 */
function badge(src, { language }) {
    const address = addressOf(src);
    if (address === undefined || address.host === '')
        return undefined;
    const own = shield(address);
    if (own?.kind === 'static')
        return { alt: own.text, basis };
    if (!(0,text_language/* isEnglish */.L6)(language))
        return undefined;
    const alt = own?.text ?? workflow(address) ?? known(address);
    return alt === undefined ? undefined : { alt, basis };
}
function known({ host, segments, query }) {
    const place = `${host}/${segments.join('/')}${query.size > 0 ? `?${query.toString()}` : ''}`;
    return badges.find(([pattern]) => pattern.test(place))?.[1];
}
/** `/OWNER/NAME/actions/workflows/test.yml/badge.svg`, and the older form with the workflow's own name. */
function workflow({ host, segments }) {
    if (host !== 'github.com' || segments.at(-1) !== 'badge.svg' || !segments.includes('workflows'))
        return undefined;
    const name = (segments.at(-2) ?? '').replace(/\.ya?ml$/i, '').replace(/[-_ ](?:status|workflow)$/i, '');
    if (/^(?:build|main|ci[-_ ]?cd)$/i.test(name))
        return 'Build status';
    const words = phraseOf(name);
    return words === undefined ? 'Workflow status' : `${words} workflow status`;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(3658);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/alt-tree/icon.js


/** Whether an image is an icon, by its size or its name: an icon repeats words or points somewhere, and shows nothing of its own. */
function isIcon(image) {
    const { src, width, height } = image;
    if (Math.max(width ?? height ?? Infinity, height ?? width ?? Infinity) <= mostPx)
        return true;
    if (Math.max(width ?? 0, height ?? 0) > largestPx)
        return false;
    return (partsOf((0,file_name/* fileStem */.E8)(src)).some((part) => nouns.has(part.toLowerCase())) || /(?:^|\/)icons?\//i.test(src.slice(0, 2000)));
}
/** CSS px: sites draw icons at 16 to 32, and seldom larger than this. */
const mostPx = 48;
/** Above this size an image is a picture of an icon, even if its file is called an icon. */
const largestPx = 128;
const nouns = new Set('icon icons ico arrow chevron caret bullet glyph favicon external'.split(' '));
/** The words of an icon's file name, without those that only mean "icon". */
function iconName(image) {
    return partsOf((0,file_name/* fileStem */.E8)(image.src))
        .map((part) => part.toLowerCase())
        .filter((part) => !about.has(part) && !/^\d+(?:x\d*)?$/.test(part));
}
/** Words for the drawing, not for its meaning. */
const about = new Set('icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(' '));

;// CONCATENATED MODULE: ./build/alt-tree/decoration.js




/** Why an image is decorative, as the end of a sentence; undefined unless that is nearly certain. */
function decoration(image) {
    const { context } = image;
    // The control needs a name from this image (WCAG F89).
    if (context.control?.otherText.trim() === '')
        return undefined;
    if (image.decorativeBy === 'never')
        return undefined;
    if ((0,spacer/* isSpacer */.r)(image))
        return 'its size and name, which are those of a spacer or divider';
    if (isTracker(image.src))
        return 'its address, which is that of an invisible counter';
    if (!isIcon(image))
        return undefined;
    if (context.control !== undefined)
        return `the words of the ${context.control.kind} around it`;
    const said = image.name ?? iconName(image).join(' ');
    return (0,same_words/* sameWords */.M)(said, context.nearby) ? 'the words beside it, which are the same' : undefined;
}
/** Pictures of one transparent pixel that count readers. */
function isTracker(src) {
    const address = addressOf(src);
    if (address === undefined)
        return false;
    const { host, segments, query } = address;
    if (host === 'static.scarf.sh')
        return segments[0] === 'a.png';
    return host === 'ga-beacon.appspot.com' && query.has('pixel');
}

;// CONCATENATED MODULE: ./build/alt-tree/logo.js



/** The owner of a logo, from the name of its file: a logo stands for a name, which must not be guessed from the picture. */
function logo(image, { language }) {
    if (image.context.control !== undefined)
        return undefined;
    const { heading, figcaption, nearby } = image.context;
    const name = properName(logoParts(image) ?? [], [heading, figcaption, nearby].join(' ').slice(0, 1000));
    if (name === undefined)
        return undefined;
    return { alt: (0,text_language/* isEnglish */.L6)(language) ? `${name} logo` : name, basis: 'the name of the file' };
}
/** `acme-logo-dark.svg` → `acme`; undefined when the file name has no word for a logo. */
function logoParts({ src }) {
    const parts = partsOf((0,file_name/* fileStem */.E8)(src));
    if (!parts.some((part) => logo_nouns.has(part.toLowerCase())))
        return undefined;
    return parts.filter((part) => !logo_about.has(part.toLowerCase()) && !/^\d+(?:x\d*|px|w)?$/i.test(part));
}
/** Singular only: a file of several logos shows several names. */
const logo_nouns = new Set('logo logotype wordmark logomark'.split(' '));
/** Words for the drawing and its place, not for its meaning. */
const logo_about = new Set(`logo logos logotype wordmark logomark mark dark light white black grey gray color colour colors colours colored coloured blue red green
  full wide rounded horizontal vertical stacked square round circle small large big medium mini tiny icon icons symbol text type only with without and
  on off bg background transparent inverted inverse reverse mono monochrome rgb cmyk svg png new old final header footer nav navbar top
  site website brand company project main my our the a image img pic banner hero social card sponsor sponsors partner partners primary
  secondary default animated mode readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/));

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/alt-tree/words/services.js
/** Names of well-known services, by host. */
const services = new Map(Object.entries({
    'github.com': 'GitHub',
    'gitlab.com': 'GitLab',
    'bitbucket.org': 'Bitbucket',
    'codeberg.org': 'Codeberg',
    'twitter.com': 'X',
    'x.com': 'X',
    'youtube.com': 'YouTube',
    'youtu.be': 'YouTube',
    'vimeo.com': 'Vimeo',
    'discord.gg': 'Discord',
    'discord.com': 'Discord',
    'discordapp.com': 'Discord',
    'slack.com': 'Slack',
    'linkedin.com': 'LinkedIn',
    'facebook.com': 'Facebook',
    'instagram.com': 'Instagram',
    'threads.net': 'Threads',
    'tiktok.com': 'TikTok',
    'twitch.tv': 'Twitch',
    'reddit.com': 'Reddit',
    'bsky.app': 'Bluesky',
    'mastodon.social': 'Mastodon',
    'mastodon.online': 'Mastodon',
    'fosstodon.org': 'Mastodon',
    'hachyderm.io': 'Mastodon',
    'mas.to': 'Mastodon',
    'techhub.social': 'Mastodon',
    'floss.social': 'Mastodon',
    'infosec.exchange': 'Mastodon',
    't.me': 'Telegram',
    'telegram.me': 'Telegram',
    'wa.me': 'WhatsApp',
    'gitter.im': 'Gitter',
    'matrix.to': 'Matrix',
    'stackoverflow.com': 'Stack Overflow',
    'medium.com': 'Medium',
    'dev.to': 'DEV',
    'npmjs.com': 'npm',
    'npmjs.org': 'npm',
    'pypi.org': 'PyPI',
    'crates.io': 'crates.io',
    'packagist.org': 'Packagist',
    'rubygems.org': 'RubyGems',
    'nuget.org': 'NuGet',
    'hub.docker.com': 'Docker Hub',
    'huggingface.co': 'Hugging Face',
    'opencollective.com': 'Open Collective',
    'patreon.com': 'Patreon',
    'ko-fi.com': 'Ko-fi',
    'buymeacoffee.com': 'Buy Me a Coffee',
    'liberapay.com': 'Liberapay',
    'paypal.me': 'PayPal',
    'paypal.com': 'PayPal',
    'apps.apple.com': 'App Store',
    'itunes.apple.com': 'App Store',
    'testflight.apple.com': 'TestFlight',
    'play.google.com': 'Google Play',
    'f-droid.org': 'F-Droid',
    'flathub.org': 'Flathub',
    'snapcraft.io': 'Snap Store',
    'apps.microsoft.com': 'Microsoft Store',
    'addons.mozilla.org': 'Firefox Add-ons',
    'chromewebstore.google.com': 'Chrome Web Store',
    'chrome.google.com': 'Chrome Web Store',
    'marketplace.visualstudio.com': 'Visual Studio Marketplace',
    'open-vsx.org': 'Open VSX',
    'doi.org': 'DOI',
    'orcid.org': 'ORCID',
    'arxiv.org': 'arXiv',
    'open.spotify.com': 'Spotify',
    'podcasts.apple.com': 'Apple Podcasts',
    'news.ycombinator.com': 'Hacker News',
    'producthunt.com': 'Product Hunt',
    'w3.org': 'W3C',
    'developer.mozilla.org': 'MDN',
}));

;// CONCATENATED MODULE: ./build/alt-tree/places.js

/** The name of a page on a known service; `name` is undefined where the address does not contain it. Undefined for any other site. */
function placeAt(address, english) {
    const host = address.host.replace(/^m\./, '').replace(/^.+\.(?=slack\.com$)/, '');
    const service = services.get(host);
    if (service === undefined)
        return undefined;
    if (whole.has(service) || address.segments.every((segment) => /^[a-z]{2}(?:-[a-z]{2})?$/i.test(segment)))
        return { name: service };
    const what = (byService.get(service) ?? handle)(address, english);
    if (what === undefined)
        return { name: undefined };
    if (what.startsWith('='))
        return { name: what.slice(1) };
    return { name: english ? `${what} on ${service}` : `${service}: ${what}` };
}
/** Services whose pages all have one purpose: a chat to join, a store to install from, a way to donate. */
const whole = new Set(`Discord|Slack|Telegram|WhatsApp|Gitter|Matrix|PayPal|App Store|TestFlight|Google Play|F-Droid|Flathub|Snap Store|Microsoft Store|Firefox Add-ons|Chrome Web Store|Visual Studio Marketplace|Open VSX|Spotify|Apple Podcasts|LinkedIn|Facebook|Product Hunt|Buy Me a Coffee`.split('|'));
/** On most services a path of one part is the name of a person or a thing. */
const handle = ({ segments }) => {
    const [only, more] = segments;
    return more === undefined && only !== undefined && /^@?[\w.-]{1,40}$/.test(only) ? only.replace(/^@/, '') : undefined;
};
const byService = new Map([
    ['GitHub', repository],
    ['GitLab', repository],
    ['Codeberg', repository],
    ['Bitbucket', repository],
    ['X', post],
    ['YouTube', video],
    ['Vimeo', ({ segments: [id = ''] }, english) => (english && /^\d+$/.test(id) ? 'Video' : undefined)],
    ['npm', named('package')],
    ['PyPI', named('project')],
    ['crates.io', named('crates')],
    ['Packagist', named('packages')],
    ['RubyGems', named('gems')],
    ['NuGet', named('packages')],
    ['Docker Hub', ({ segments: [kind, ...name] }) => (kind === 'r' || kind === '_' ? joined(name) : undefined)],
    [
        'Reddit',
        ({ segments: [kind, name, more] }) => kind === 'r' && name !== undefined && more === undefined ? `r/${name}` : undefined,
    ],
    ['Hugging Face', ({ segments }) => (segments.length === 2 ? joined(segments) : undefined)],
    ['Stack Overflow', ({ segments: [kind, by, tag] }) => (kind === 'questions' && by === 'tagged' ? tag : undefined)],
    ['DOI', () => '=DOI'],
    ['ORCID', () => '=ORCID'],
    ['arXiv', () => '=arXiv'],
    ['Hacker News', () => '=Hacker News'],
    ['W3C', () => undefined],
    ['MDN', () => undefined],
    ['DEV', handle],
]);
/** `/package/NAME`, with a scope where it has one. */
function named(kind) {
    return ({ segments: [first, ...name] }) => (first === kind ? joined(name) : undefined);
}
function joined(name) {
    const text = name.join('/').replace(/^@/, '');
    return name.length <= 2 && /^[\w./-]{1,60}$/.test(text) ? text : undefined;
}
function repository(address, english) {
    const [owner = '', name, section, ...rest] = address.segments;
    if (owner === 'sponsors')
        return english && name !== undefined ? `=Sponsor ${name} on GitHub` : undefined;
    if (owner === 'orgs')
        return name;
    if (reserved.has(owner))
        return undefined;
    if (name === undefined)
        return handle(address, english);
    const whole = joined([owner, name.replace(/\.git$/, '')]);
    if (section === undefined || whole === undefined)
        return whole;
    if (!english)
        return undefined;
    const part = sections.get(section);
    if (part !== undefined)
        return /^\d+$/.test(rest[0] ?? '') ? `${part.one} ${rest[0] ?? ''} of ${whole}` : `${part.all} of ${whole}`;
    if (section !== 'tree' && section !== 'blob')
        return undefined;
    const file = rest.slice(1).at(-1) ?? 'README';
    if (/^readme\b/i.test(file))
        return whole;
    return /^[\w.-]{1,40}$/.test(file) ? `${file} in ${whole}` : undefined;
}
const reserved = new Set('features marketplace topics apps login settings search about pricing collections explore site enterprise codespaces users'.split(' '));
const sections = new Map([
    ['issues', { one: 'Issue', all: 'Issues' }],
    ['pull', { one: 'Pull request', all: 'Pull requests' }],
    ['pulls', { one: 'Pull request', all: 'Pull requests' }],
    ['discussions', { one: 'Discussion', all: 'Discussions' }],
    ['releases', { one: 'Releases', all: 'Releases' }],
    ['tags', { one: 'Tags', all: 'Tags' }],
    ['actions', { one: 'Workflow runs', all: 'Workflow runs' }],
    ['wiki', { one: 'Wiki', all: 'Wiki' }],
    ['stargazers', { one: 'Stargazers', all: 'Stargazers' }],
]);
function post(address, english) {
    const [who = '', kind] = address.segments;
    if (/^(?:intent|share|search|hashtag|i|home)$/i.test(who))
        return undefined;
    if (kind === 'status')
        return english ? `Post by ${who}` : who;
    return handle(address, english);
}
function video({ host, segments: [first = '', second] }, english) {
    if (!english)
        return '=YouTube';
    if (host === 'youtu.be' || first === 'watch' || first === 'shorts' || first === 'live' || first === 'embed')
        return 'Video';
    if (first === 'playlist')
        return 'Playlist';
    if (first.startsWith('@'))
        return first.slice(1);
    return (first === 'c' || first === 'user') && second !== undefined ? second : 'Channel';
}

;// CONCATENATED MODULE: ./build/alt-tree/words/actions.js
/** What an icon of this name does when it is the only content of a link or button. */
const actions = new Map(Object.entries({
    search: 'Search',
    'magnifying glass': 'Search',
    magnifier: 'Search',
    menu: 'Menu',
    hamburger: 'Menu',
    close: 'Close',
    next: 'Next',
    previous: 'Previous',
    prev: 'Previous',
    home: 'Home',
    'back to top': 'Back to top',
    download: 'Download',
    print: 'Print',
    share: 'Share',
    copy: 'Copy',
    edit: 'Edit',
    pencil: 'Edit',
    delete: 'Delete',
    trash: 'Delete',
    play: 'Play',
    pause: 'Pause',
    settings: 'Settings',
    gear: 'Settings',
    cog: 'Settings',
    help: 'Help',
    rss: 'RSS feed',
    feed: 'RSS feed',
    login: 'Log in',
    logout: 'Log out',
    'sign in': 'Sign in',
    'sign out': 'Sign out',
    cart: 'Cart',
    refresh: 'Refresh',
    reload: 'Reload',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save',
    submit: 'Submit',
    email: 'Email',
    mail: 'Email',
    donate: 'Donate',
}));
/** Icons that lead through pages and seldom mean anything else. */
const signposts = new Set(['next', 'previous', 'prev', 'home', 'back to top', 'rss']);

;// CONCATENATED MODULE: ./build/alt-tree/words/addresses.js
/** Parts of an address that do not name a page. */
const empty = /^(?:index|readme|default|home|main|master|latest|stable|current|next|new|docs?|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+(?:\.[\dx]+)*|\.{1,2})$/i;
/** Parts of a host that do not name a site. */
const departments = new Set('docs doc documentation www blog app apps api dev developer developers help support static cdn img images media open opensource github home shop store news learn community forum wiki status'.split(' '));

;// CONCATENATED MODULE: ./build/alt-tree/purpose.js










/** Where a link leads or what a button does, when the image is its only content (WCAG H30): what the picture shows does not matter there. */
function purpose(image, around) {
    if (image.kind === 'button')
        return action(image, around);
    const { control, adjacentLinkText } = image.context;
    // Two adjacent links to the same place should be merged (WCAG H2): a name for each would not fix them.
    if (control?.otherText.trim() !== '' || adjacentLinkText !== undefined)
        return undefined;
    if (control.kind === 'button')
        return action(image, around);
    if (leadsToPicture(image))
        return undefined;
    const title = image.alt.kind === 'text' ? image.title : undefined;
    if (title !== undefined && title !== image.name)
        return { alt: title, basis: 'its title' };
    return destination(control.target?.trim() ?? '', image, around);
}
/** Whether an image is a small version of the picture that its link leads to: then the text has to describe the picture. */
function leadsToPicture({ src, context }) {
    const target = context.control?.target?.slice(0, 2000).trim();
    if (target === undefined || target === '')
        return false;
    return target === src || (0,picture_names/* isPictureAddress */.ZJ)(target);
}
/** The meaning of an icon goes before the page that it leads to: `next.png` is "Next" wherever it leads. */
function destination(target, image, around) {
    const common = commonPlace(target, image, around);
    if (common !== undefined)
        return byLink(common);
    const address = addressOf(target);
    if (address === undefined)
        return sign(image, around);
    if (address.host !== '')
        return byLink(otherSite(address, image, around));
    return sign(image, around) ?? byLink(inEnglish(around, pageName(address)));
}
function byLink(alt) {
    return alt === undefined ? undefined : { alt, basis: 'the link around it' };
}
function commonPlace(target, image, around) {
    if (/^mailto:/i.test(target))
        return inEnglish(around, 'Email');
    if (/^tel:/i.test(target))
        return inEnglish(around, 'Call');
    if (/^#top$/i.test(target))
        return inEnglish(around, 'Back to top');
    return /^\/(?:(?:en|index\.\w+)\/?)?$/i.test(target) ? home(image, around) : undefined;
}
function home(image, around) {
    const name = properName(logoParts(image) ?? [], pageText(image));
    if (name === undefined)
        return inEnglish(around, 'Home');
    return (0,text_language/* isEnglish */.L6)(around.language) ? `${name} home` : name;
}
function otherSite(address, image, around) {
    const place = placeAt(address, (0,text_language/* isEnglish */.L6)(around.language));
    if (place !== undefined)
        return place.name;
    const name = agreedName(address, image);
    if (name !== undefined)
        return name;
    if (address.segments.every((segment) => empty.test(segment)))
        return address.host;
    // One word of the address says too little about another site.
    const page = pageName(address);
    return page?.includes(' ') === true ? inEnglish(around, page) : undefined;
}
/** The name of a site, where its host and the file name agree. */
function agreedName({ host }, image) {
    const labels = new Set(host
        .split('.')
        .slice(0, -1)
        .map((label) => label.replaceAll('-', '')));
    const parts = partsOf((0,file_name/* fileStem */.E8)(image.src)).slice(0, 8);
    const runs = parts.flatMap((_, from) => [1, 2, 3].map((length) => parts.slice(from, from + length)));
    const run = runs.find((words) => labels.has(words.join('').toLowerCase()) && !departments.has(words.join('').toLowerCase()));
    return run === undefined ? undefined : properName(run, pageText(image));
}
function pageText({ context: { heading, figcaption, nearby } }) {
    return [heading, figcaption, nearby].join(' ').slice(0, 1000);
}
/** `/docs/getting-started/` → `Getting started`; the words come from the address, so they are taken as English. */
function pageName({ host, segments, fragment, query }) {
    // A single word may be an anchor that a program made.
    if (host === '' && segments.length === 0)
        return fragment.includes('-') ? phraseOf(fragment) : undefined;
    if (query.size > 0)
        return undefined;
    const last = segments
        .map((segment) => segment.replace(/\.(?:html?|mdx?|php|aspx?|rst)$/i, ''))
        .findLast((segment) => !empty.test(segment));
    // Dots and inner capitals belong to a file name that was not meant to be read.
    return last === undefined || last.length < 3 || /\.|\p{Ll}\p{Lu}/u.test(last) ? undefined : phraseOf(last);
}
/** A linked file with the name of an action may also show the topic of the page, so only icons and signposts count. */
function sign(image, around) {
    return isIcon(image) || signposts.has(iconName(image).join(' ')) ? action(image, around) : undefined;
}
/** The meaning of an icon, from the name of its file. */
function action(image, around) {
    const alt = inEnglish(around, actions.get(iconName(image).join(' ')));
    return alt === undefined ? undefined : { alt, basis: 'the name of the file' };
}
function inEnglish({ language }, words) {
    return (0,text_language/* isEnglish */.L6)(language) ? words : undefined;
}

;// CONCATENATED MODULE: ./build/alt-tree/index.js






/**
 * What the source shows about an image, so that no model has to be asked: that it is decorative, where its link leads, the name of its
 * badge or logo (W3C, "An alt Decision Tree"). Undefined wherever that is not nearly certain: a wrong text is worse than none.
 */
function propose(image, around) {
    const decorative = decoration(image);
    if (decorative !== undefined)
        return { source: 'decorative', alt: '', basis: decorative };
    const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
    if (found === undefined)
        return undefined;
    const alt = cleaned(found.alt);
    return alt === '' || alt.length > alt_tree_longest ? undefined : { source: 'context', alt, basis: found.basis };
}
/** Text of a page, cleaned like a draft: on one line, without invisible characters and without @mentions, which would notify people. */
function cleaned(text) {
    return (0,plain/* withoutMentions */.C)((0,plain/* plainLine */.h)(text.slice(0, 4 * alt_tree_longest)));
}
/** UTF-16 units: a longer text is not the name of a place. */
const alt_tree_longest = 120;

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(4389);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/rules/index.js + 72 modules
var rules = __webpack_require__(1625);
;// CONCATENATED MODULE: ./build/review/same-picture.js



/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
async function comparePictures(group, samePictures) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        const [mine, theirs] = [bytesOf(one), bytesOf(other)];
        return ((key !== undefined && key === known.get(other)) ||
            (mine !== undefined && mine === theirs) ||
            !isRepetition(one, other));
    };
}
/** The text of the image after its draft or its proposal is applied. */
function wordsOf({ image, draft, proposal }) {
    if (proposal !== undefined)
        return proposal.alt;
    if (draft?.status === 'ok')
        return draft.text;
    return image.alt.kind === 'text' ? image.alt.text : '';
}
/** Equal for texts that say the same; a text of signs alone stays as it is. */
function comparedWords(text) {
    return (0,same_words/* spokenWords */.i)(text) || text;
}
function bytesOf({ draft }) {
    return draft?.status === 'ok' ? draft.picture : undefined;
}
/** Pages in two folders can write different files in the same way. */
function pathOf({ src, path }) {
    return (0,candidates/* likeliest */.bU)(src, path) ?? src;
}
/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 */
function isRepetition(one, other) {
    const isOnePage = one.document.path === other.document.path;
    const srcOf = ({ image: { src }, document: { path } }) => isOnePage ? src : pathOf({ src, path }).replaceAll('/', '_');
    const images = [one, other].map((reviewed) => same_picture_named(reviewed, srcOf(reviewed)));
    const [, second] = images;
    const page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
    return second !== undefined && rules/* repeatedAlt */.Ae.check(second, page) !== undefined;
}
function same_picture_named(reviewed, src) {
    const words = comparedWords(wordsOf(reviewed));
    return { ...reviewed.image, src, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

;// CONCATENATED MODULE: ./build/review/drop-repeated.js



/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
async function dropRepeated(images, { samePictures, posted }) {
    if (!images.some(isDrafted))
        return images;
    const groups = sameWords(images);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await comparePictures(group, samePictures))));
    const reasons = new Map(settled.flat());
    return images.map((reviewed) => {
        const reason = reasons.get(reviewed) ?? (isPosted(reviewed, posted) ? repetitionPosted : undefined);
        return reason === undefined ? reviewed : { ...reviewed, draft: withheld(reason, (0,draft_marks/* wordsMark */.r)(wordsOf(reviewed))) };
    });
}
/** The result for an image whose draft an earlier run withheld. @param words see `wordsMark` */
function withheldBefore(words) {
    return withheld('An earlier run got the same description of another picture, so no model was asked again.', words);
}
function withheld(reason, repeats) {
    return { status: 'failed', reason, repeats };
}
/** Whether an earlier comment has the words of a draft for a different picture. */
function isPosted(reviewed, posted) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined || draft?.status !== 'ok' || draft.picture === undefined)
        return false;
    if (posted.length === 0)
        return false;
    const [words, picture] = [(0,draft_marks/* wordsMark */.r)(draft.text), (0,draft_marks/* pictureMark */.m)(draft.picture)];
    const same = posted.filter((one) => one.words === words);
    return same.length > 0 && same.every((one) => one.picture !== picture);
}
function isDrafted({ draft, proposal }) {
    return proposal === undefined && draft?.status === 'ok';
}
/** Groups of images that would have the same words, with at least one draft in each. */
function sameWords(images) {
    const worded = images.filter((reviewed) => wordsOf(reviewed) !== '');
    const groups = [...(0,group_by/* groupBy */.$)(worded, (reviewed) => comparedWords(wordsOf(reviewed))).values()];
    return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}
/** The drafts of the group that are dropped, with the reason. */
function repeated(group, mayShare) {
    const [first] = group;
    if (first === undefined)
        return [];
    const others = group.filter((reviewed) => !mayShare(first, reviewed));
    const [second] = others;
    if (second === undefined)
        return [];
    const isWritten = group.some((reviewed) => !isDrafted(reviewed));
    const drop = (from) => from.filter(isDrafted).map((reviewed) => {
        const isHere = group.some((other) => other.document === reviewed.document && !mayShare(other, reviewed));
        return [reviewed, (isWritten ? taken : repetition)(isHere ? 'on this page' : 'on another page')];
    });
    if (others.some((reviewed) => !mayShare(second, reviewed)))
        return drop(group);
    // Words that are on a page, or come from it, take precedence over those of a model.
    return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}
const repetitionPosted = 'The model gave the description that an earlier comment has for another picture.';
const repetition = (where) => `The model gave the same description of another picture ${where}.`;
const taken = (where) => `The model gave a description that another picture ${where} already has.`;

;// CONCATENATED MODULE: ./build/review/needs.js

/** Whether new words would fix an image. */
function wantsWords(image) {
    return isFixedBy('description', image);
}
/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
function wantsSilence(image) {
    return isFixedBy('silence', image);
}
function isFixedBy(remedy, { inScope, findings }) {
    return inScope && findings.some(({ rule, severity }) => severity !== 'info' && (0,rules/* fixedBy */.Wu)(rule) === remedy);
}

;// CONCATENATED MODULE: ./build/review/trial.js

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
function brokenRule(linted, policy, alt) {
    return findingsFor(linted, policy, alt).find(({ severity }) => severity !== 'info')?.rule;
}
/** Whether `alt` is good as the text of the image: no rule has anything to say about it, not even advice. */
function isGood(linted, policy, alt) {
    return findingsFor(linted, policy, alt).length === 0;
}
function findingsFor({ image, document }, policy, alt) {
    const described = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
    const page = { path: document.path, images: [], isStale: () => false, altElsewhere: () => undefined };
    return policy.settle(described, (0,rules/* runRules */.xG)(described, page, policy.isAsked));
}
const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true };
function spoken(alt) {
    return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false };
}

;// CONCATENATED MODULE: ./build/review/draft.js







/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
async function draftAll(images, options) {
    const { drafting } = options;
    const wanting = images.filter((image) => wantsWords(image) && image.proposal === undefined && image.image.src !== '');
    if (drafting.status === 'ready' && wanting.length > 0)
        return draftWanting(images, wanting, drafting.draft, options);
    const isMissed = wanting.length > 0 || images.some(({ proposal }) => proposal !== undefined);
    return {
        images: images.map((image) => ({ ...image, draft: undefined })),
        totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
        notes: drafting.status === 'unavailable' && isMissed ? [`No model was asked. ${drafting.reason}`] : [],
        refused: undefined,
    };
}
async function draftWanting(images, wanting, draft, { policyOf, samePictures, earlier: readEarlier }) {
    const describable = wanting.filter((image) => !isFunctional(image)).toSorted((a, b) => rank(a) - rank(b));
    const withoutDrafts = images.map((image) => ({ ...image, draft: undefined }));
    const earlier = describable.length > 0 ? await readEarlier?.(withoutDrafts) : undefined;
    const spared = describable.flatMap((image) => sparedBy(image, earlier));
    const asked = describable.filter((image) => !spared.some(([one]) => one === image));
    const drafts = await draft(asked.map((image) => toWanted(image, policyOf)), spared.length);
    const draftOf = new Map([
        ...wanting.filter(isFunctional).map((image) => [image, { status: 'functional' }]),
        ...spared,
        ...asked.map((image, index) => [image, drafts.drafts[index]]),
    ]);
    const drafted = await dropRepeated(images.map((image) => ({ ...image, draft: draftOf.get(image) })), { samePictures, posted: earlier?.posted ?? [] });
    const totals = totalsOf(drafted, drafts);
    return { images: drafted, totals, notes: [...stoppedNote(drafts, totals), ...drafts.notes], refused: drafts.refused };
}
/** An image that no model is asked about again, with the reason. */
function sparedBy(image, earlier) {
    if (earlier?.isCommented(image))
        return [[image, { status: 'commented' }]];
    const words = earlier?.withheld(image);
    return words === undefined ? [] : [[image, withheldBefore(words)]];
}
/** Counts the images that a model was to be asked about. */
function totalsOf(images, { requests, costUsd }) {
    const asked = images.flatMap(({ draft, image }) => draft === undefined || draft.status === 'functional' || draft.status === 'commented'
        ? []
        : [{ draft, src: image.src }]);
    const drafted = asked.flatMap(({ draft }) => (draft.status === 'ok' ? [draft] : []));
    return {
        requested: asked.length,
        drafted: drafted.length,
        cached: drafted.filter(({ cached }) => cached).length,
        failed: asked.flatMap(({ draft, src }) => (draft.status === 'ok' ? [] : [{ src, reason: (0,no_draft/* whyNoDraft */.L)(draft) }])),
        requests,
        costUsd,
    };
}
function stoppedNote({ drafts }, { drafted }) {
    if (!drafts.some(({ status }) => status === 'stopped'))
        return [];
    const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
    return [`The run was stopped before all drafts were made: ${made}.`];
}
/** The text names what a link or button does, not what the picture shows (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }) {
    return image.context.control?.otherText === '' && !leadsToPicture(image);
}
function rank({ findings }) {
    return findings[0] ? rule/* severities */.g.indexOf(findings[0].severity) : rule/* severities */.g.length;
}
function toWanted(image, policyOf) {
    const { path } = image.document;
    return {
        path,
        image: image.image,
        language: (0,text_language/* languageOf */.eX)(image),
        brokenRule: (alt) => brokenRule(image, policyOf(path), alt),
    };
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/review/gate.js


/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
function gate(all, totals, { failOn, minCoverage }) {
    const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
    const reasons = (0,report/* failingSeverities */.M)(failOn).flatMap((severity) => {
        const number = worst.filter((one) => one === severity).length;
        return number === 0 ? [] : [(0,count/* count */.U)(number, severity)];
    });
    if (minCoverage === undefined || totals.coverage >= minCoverage)
        return reasons;
    return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}

// EXTERNAL MODULE: ./build/review/totals.js
var review_totals = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/review/lint.js + 4 modules
var lint = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/review/policy.js + 1 modules
var policy = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/review/known-alts.js + 1 modules
var known_alts = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/review/propose.js






/** Gives each image that needs it a text without a model, unless that breaks our own rules. */
async function proposeAll(images, options) {
    const wanting = images.filter((reviewed) => wantsWords(reviewed) || wantsSilence(reviewed));
    const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), options);
    const proposals = new Map(wanting.map((reviewed) => [reviewed, proposalFor(reviewed, elsewhere(reviewed), options.policyOf)]));
    return images.map((reviewed) => ({ ...reviewed, proposal: proposals.get(reviewed) }));
}
/** An image that is the only content of a link or button is named by its purpose, not by a text of its picture elsewhere. */
function mayBorrow(reviewed) {
    const { src, context } = reviewed.image;
    return wantsWords(reviewed) && src !== '' && context.control?.otherText !== '';
}
function proposalFor(reviewed, known, policyOf) {
    const own = propose(reviewed.image, { language: (0,text_language/* languageOf */.eX)(reviewed) });
    const ranked = own?.source === 'decorative' ? [own, reuse(known)] : [reuse(known), own];
    return ranked.find((proposal) => proposal !== undefined &&
        (proposal.source === 'decorative' || wantsWords(reviewed)) &&
        isAllowed(reviewed, policyOf(reviewed.document.path), proposal));
}
/** A text that was written for another place has to be good in this one, too. */
function isAllowed(reviewed, policy, { source, alt }) {
    return source === 'reuse' ? isGood(reviewed, policy, alt) : brokenRule(reviewed, policy, alt) === undefined;
}
function reuse(known) {
    if (known === undefined)
        return undefined;
    const { text, place } = known;
    return { source: 'reuse', alt: cleaned(text), basis: `the text that ${place.src} has in ${place.path}` };
}
/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
async function findElsewhere(images, wanting, { policyOf, samePictures }) {
    if (wanting.length === 0)
        return () => undefined;
    // A comment or a baseline accepts a text in its own place, so each is asked again.
    const good = images.filter((reviewed) => {
        const { status, image, document } = reviewed;
        const alt = status === 'ok' ? (0,known_alts/* knownAlt */.X)(image, document.path) : undefined;
        return alt !== undefined && isGood(reviewed, policyOf(document.path), alt.text);
    });
    const known = (0,known_alts/* createKnownAlts */.a)();
    for (const { image, document } of good)
        known.add(image, document.path);
    const byPath = new Map(wanting.map((reviewed) => [reviewed, known.of(reviewed.image, reviewed.document.path)]));
    const rest = wanting.filter((reviewed) => byPath.get(reviewed) === undefined);
    const byBytes = samePictures ? await sameElsewhere(good, rest, samePictures) : new Map();
    return (reviewed) => byPath.get(reviewed) ?? byBytes.get(reviewed);
}
async function sameElsewhere(good, wanting, samePictures) {
    const described = good.flatMap((reviewed) => {
        const alt = (0,known_alts/* knownAlt */.X)(reviewed.image, reviewed.document.path);
        return alt ? [{ alt, language: (0,text_language/* languageOf */.eX)(reviewed) }] : [];
    });
    if (wanting.length === 0 || described.length === 0)
        return new Map();
    const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)]);
    const byKey = (0,group_by/* groupBy */.$)(described.map((entry, index) => ({ ...entry, key: keys[wanting.length + index] })), ({ key }) => key);
    return new Map(wanting.flatMap((reviewed, index) => {
        const key = keys[index];
        const same = key === undefined ? undefined : byKey.get(key);
        const found = same?.find(({ language }) => (0,text_language/* isSameLanguage */.ls)(language, (0,text_language/* languageOf */.eX)(reviewed)));
        return found ? [[reviewed, found.alt]] : [];
    }));
}
function placeOf({ image, document }) {
    return { src: image.src, path: document.path };
}

// EXTERNAL MODULE: ./build/review/suggest.js + 1 modules
var suggest = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/review/unread.js
var unread = __webpack_require__(2818);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
;// CONCATENATED MODULE: ./build/review/index.js













/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
async function review(input) {
    const { drafting, samePictures } = input;
    const found = await (0,lint/* lintDocuments */.i)(input.documents, input);
    const policyOf = (0,policy/* createPolicy */.BV)(input.policy);
    const linted = found.images.map((one) => inLanguage(one, input.language));
    const proposed = await proposeAll(linted, { policyOf, samePictures });
    const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, earlier: input.earlier });
    const suggested = await suggestAll(drafted.images, {
        components: input.policy.components,
        offersProposals: drafting.status === 'ready' || input.contextDrafts,
    });
    const totals = (0,review_totals/* totalsOf */.v)(input.documents.length - found.unread.length, suggested.images, found.ignored);
    const skipped = (0,unread/* unreadFiles */.jH)([...input.skipped, ...found.unread], input.baseline);
    const reasons = [
        ...(input.mistakes ?? []),
        ...(0,unread/* unreadReasons */.dx)(skipped, input),
        ...gate(suggested.images, totals, input),
    ];
    return {
        tool: version/* tool */.z,
        scope: input.scope,
        failOn: input.failOn,
        unread: input.unread,
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        totals,
        images: suggested.images,
        drafts: drafted.totals,
        skipped,
        notes: [
            ...drafted.notes,
            ...input.notes,
            ...found.notes,
            ...suggested.notes,
            ...translationNote(suggested.images),
            ...unofferedNote(suggested.images),
        ],
        refused: drafted.refused,
        summaries,
    };
}
const summaries = new Map(rules/* rules */.aO.map(({ id, summary }) => [id, summary]));
/** The setting takes precedence over the language of the pages. */
function inLanguage(linted, language) {
    const { image } = linted;
    return language === 'auto' ? linted : { ...linted, image: { ...image, context: { ...image.context, language } } };
}
async function suggestAll(all, options) {
    const pages = (0,group_by/* groupBy */.$)(all, ({ document }) => document);
    const suggested = await Promise.all([...pages].map(([document, images]) => (0,suggest/* suggest */.ZA)(document, images, options)));
    const suggestions = new Map(suggested.flatMap(({ made }) => [...made]));
    return {
        images: all.map((reviewed) => ({ ...reviewed, suggestion: suggestions.get(reviewed) })),
        notes: suggested.flatMap(({ notes }) => notes),
    };
}
function translationNote(images) {
    const foreign = images.filter(text_language/* isToTranslate */.uN);
    if (foreign.length === 0)
        return [];
    return [
        `${(0,count/* count */.U)(foreign.length, 'draft is', 'drafts are')} not in the language of the page: translate before use. No suggestion was made from ${foreign.length === 1 ? 'it' : 'them'}.`,
    ];
}
function unofferedNote(images) {
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? ['1 draft was made without a model and is only shown: with context-drafts it is also offered as a suggestion.']
        : [
            `${shown} drafts were made without a model and are only shown: with context-drafts they are also offered as suggestions.`,
        ];
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createKnownAlts),
  X: () => (/* binding */ knownAlt)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(8968);
;// CONCATENATED MODULE: ./build/text/description.js

/**
 * Whether a text has the form of a description: two words or more, one of them written like a word. A letter, an abbreviation or the name of a
 * variable may be the right text in its place, but nobody can see that it says the same in another one.
 */
function isDescription(text) {
    if ((text.match(unspaced)?.length ?? 0) >= fewestCharacters)
        return true;
    const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    return words.length >= 2 && words.some((word) => /^\P{L}*\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{M}){2}/u.test(word));
}
/** Where words are not separated, about as many as two words have. */
const fewestCharacters = 4;
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]`, 'gu');

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/review/known-alts.js



function createKnownAlts() {
    // Two are enough, because one of them may be `image` itself.
    const known = new Map();
    return {
        add(image, path) {
            const key = keyOf(image, path);
            const others = known.get(key ?? '') ?? [];
            if (key !== undefined && describes(image) && others.length < 2)
                known.set(key, [...others, { image, path }]);
        },
        of(image, path) {
            const key = keyOf(image, path);
            const other = key === undefined ? undefined : known.get(key)?.find((entry) => entry.image !== image);
            return other && knownAlt(other.image, other.path);
        },
    };
}
/** The text of an image and its place; undefined when its name does not describe its picture. */
function knownAlt(image, path) {
    const { name, src } = image;
    return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path } };
}
/** An image that is the only content of a link or button is named by its purpose, not by what it shows. */
function describes({ name, decorative, context }) {
    return name !== undefined && isDescription(name) && !decorative && context.control?.otherText !== '';
}
/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf(image, path) {
    const { src } = image;
    if (template.test(src))
        return undefined;
    // A fragment may choose one symbol of many, a query another picture altogether.
    const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
    const picture = (0,candidates/* likeliest */.bU)(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
    const language = (0,text_language/* primaryLanguage */.HI)((0,text_language/* languageOf */.eX)({ document: { path }, image }));
    return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}
/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ acceptedKey),
  i: () => (/* binding */ lintDocuments)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/review/scope.js

/** Whether an image is in the scope. */
function isInScope(place, change) {
    return change.scope !== 'lines' || isOnChangedLine(place) || isAmong(change.changedFiles, place, change);
}
/** Whether the picture was replaced while its source stayed the same. */
function isStale(place, change) {
    return !isOnChangedLine(place) && isAmong(change.replacedFiles ?? change.changedFiles, place, change);
}
function isOnChangedLine({ document: { changedLines }, location: { line, endLine } }) {
    if (changedLines === 'all')
        return true;
    for (let at = line; at <= endLine; at++)
        if (changedLines.has(at))
            return true;
    return false;
}
function isAmong(files, { document, image }, { allFiles }) {
    if (files.size === 0)
        return false;
    const places = (0,candidates/* candidates */.Xi)(image.src, document.path);
    const known = allFiles && places.find((place) => allFiles.has(place));
    return known === undefined ? places.some((place) => files.has(place)) : files.has(known);
}

// EXTERNAL MODULE: ./build/review/known-alts.js + 1 modules
var known_alts = __webpack_require__(2902);
// EXTERNAL MODULE: ./build/review/ignores/comment.js
var ignores_comment = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __webpack_require__(8111);
;// CONCATENATED MODULE: ./build/review/ignores/place.js


/** The ignores among the comments of `text`, in source order, with messages about what is wrong with them. */
function placeIgnores(text, comments, context) {
    const starts = (0,lib_lines/* lineStarts */._)(text);
    const lines = text.split('\n');
    const ours = comments
        .filter((comment) => comment.text.trimStart().startsWith(ignores_comment/* ignoreMark */.e))
        .map((comment) => ({ comment, location: (0,lib_lines/* locate */.x)(starts, comment.span) }));
    const behind = contentFrom(lines, new Set(ours.flatMap(({ location }) => ownLines(location, lines))));
    const ignores = [];
    const problems = [];
    for (const { comment, location } of ours) {
        const { line, endLine } = location;
        const reading = (0,ignores_comment/* readIgnore */.R)(comment.text, context);
        problems.push(...(reading?.problems ?? []).map((message) => ({ line, message })));
        if (reading?.ignore) {
            const nextLine = behind[endLine + 1] ?? lines.length + 1;
            ignores.push({ ...reading.ignore, line, endLine, nextLine, start: comment.span.start });
        }
    }
    return { ignores, problems };
}
/** Lines that contain a comment and nothing else. */
function ownLines({ line, endLine, column, endColumn }, lines) {
    const around = [lines[line - 1]?.slice(0, column - 1), lines[endLine - 1]?.slice(endColumn - 1)];
    if (!around.every(isBlank))
        return [];
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/** For each line, the first line from there on with content, by its 1-based number. Computed from the end, so that each line is read once. */
function contentFrom(lines, passed) {
    const found = [];
    let content = lines.length + 1;
    for (let line = lines.length; line >= 1; line--) {
        if (!passed.has(line) && !isBlank(lines[line - 1]))
            content = line;
        found[line] = content;
    }
    return found;
}
/** White space, also in a Markdown quote. */
function isBlank(text = '') {
    return /^[\s>]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/review/ignores/index.js

/**
 * Removes the findings that comments of the page silence. Complaints are in source order. Where several comments apply, the one
 * for the line of the image takes effect, and the one for a region around it does not.
 */
function applyIgnores(text, comments, complaints, context) {
    const { ignores, problems } = placeIgnores(text, comments, context);
    const onNextLine = tableOf(ignores, 'ignore-next-line', ({ nextLine }) => [nextLine]);
    const onLine = tableOf(ignores, 'ignore-line', ({ line, endLine }) => [line, endLine]);
    const region = sweep(ignores);
    const effects = new Set();
    const left = complaints.map((complaint) => {
        const { line, endLine } = complaint.location;
        const around = region(complaint.image.span.start);
        const findings = complaint.findings.filter(({ rule }) => {
            const ignore = onNextLine(line, rule) ?? onLine(line, rule) ?? onLine(endLine, rule) ?? around(rule);
            if (ignore)
                effects.add(effectOf(ignore, rule)).add(effectOf(ignore, everyRule));
            return ignore === undefined;
        });
        return { ...complaint, findings, ignored: complaint.findings.length - findings.length };
    });
    const idle = ignores.flatMap((ignore) => idleness(ignore, (rule) => effects.has(effectOf(ignore, rule))));
    return { left, problems: [...problems, ...idle].toSorted((a, b) => a.line - b.line) };
}
/** Stands for the rules of a comment that names none. */
const everyRule = '';
function rulesOf({ rules }) {
    return rules.length === 0 ? [everyRule] : rules;
}
/** Ignores of one kind by the lines that they apply to; of two for the same line, the first takes effect. */
function tableOf(ignores, kind, linesOf) {
    const table = new Map();
    for (const ignore of ignores.toReversed()) {
        if (ignore.kind !== kind)
            continue;
        for (const line of linesOf(ignore))
            for (const rule of rulesOf(ignore))
                table.set(`${line} ${rule}`, ignore);
    }
    return (line, rule) => table.get(`${line} ${rule}`) ?? table.get(`${line} ${everyRule}`);
}
/** Walks through the regions once: for rising offsets, returns what is disabled there, by rule. */
function sweep(ignores) {
    const switches = ignores.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    const state = new Map();
    let next = 0;
    return (offset) => {
        for (let one = switches[next]; one !== undefined && one.start < offset; one = switches[next]) {
            // This comment applies to all rules, and overrides earlier ones about single rules.
            if (one.rules.length === 0)
                state.clear();
            for (const rule of rulesOf(one))
                state.set(rule, one.kind === 'disable' ? one : undefined);
            next += 1;
        }
        return (rule) => (state.has(rule) ? state.get(rule) : state.get(everyRule));
    };
}
function effectOf({ start }, rule) {
    return `${start} ${rule}`;
}
function idleness(ignore, hasEffect) {
    const idle = ignore.kind === 'enable' ? [] : rulesOf(ignore).filter((rule) => !hasEffect(rule));
    if (idle.length === 0)
        return [];
    const what = idle[0] === everyRule ? '' : ` for ${idle.join(', ')}`;
    const remedy = idle.length === rulesOf(ignore).length ? 'Remove the comment' : 'Remove that from the comment';
    const message = `There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;
    return [{ line: ignore.line, message }];
}

// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/text/identity.js
/** This many UTF-16 units are enough to distinguish longer targets (data URIs). */
const maxTarget = 300;
/**
 * Identifies an image when lines move and texts change: its file, its target, and its number among the images with that target
 * (1-based). Readable, because baseline files contain it.
 */
function identityOf(path, src, occurrence) {
    return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}

// EXTERNAL MODULE: ./build/review/policy.js + 1 modules
var policy = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/rules/index.js + 72 modules
var rules = __webpack_require__(1625);
;// CONCATENATED MODULE: ./build/review/lint.js










/** The name of a finding in a baseline. */
function acceptedKey(rule, identity) {
    return `${rule} | ${identity}`;
}
/** Checks every image of the documents: each page by itself, then again the images whose picture has a good description in another place. */
async function lintDocuments(documents, options) {
    const policyOf = (0,policy/* createPolicy */.BV)(options.policy);
    const readings = [];
    for (const document of documents) {
        const reason = options.overdue?.();
        const work = (contents) => lintPage(document, contents, policyOf(document.path), options);
        const reading = reason === undefined ? await (0,parse/* parseDocument */.T)(document, options.policy.components, work) : { reason };
        readings.push({ document, reading });
    }
    const pages = readings.flatMap(({ reading }) => ('result' in reading ? [reading.result] : []));
    const known = knownAlts(pages);
    const results = pages.map((page) => conclude(lintAgain(page, known), options));
    return {
        images: results.flatMap(({ images }) => images),
        unread: readings.flatMap(({ document, reading }) => 'reason' in reading ? [{ file: document.path, reason: reading.reason, hash: hashOf(document) }] : []),
        ignored: results.reduce((sum, { ignored }) => sum + ignored, 0),
        notes: [...firstTen(pages.flatMap(toleranceNote)), ...firstTen(results.flatMap(({ notes }) => notes))],
    };
}
/** That of its bytes, where these can be restored from the text. */
function hashOf({ text, encoding }) {
    return (0,git_hash/* gitHash */.X)((0,text_encoding/* encodeText */.wx)(text, encoding) ?? Buffer.from(text));
}
function lintPage(document, contents, policy, options) {
    const starts = (0,lib_lines/* lineStarts */._)(document.text);
    const images = contents.images.map(policy.view);
    const page = {
        path: document.path,
        images,
        isStale: (image) => isStale({ document, image, location: (0,lib_lines/* locate */.x)(starts, image.span) }, options),
        altElsewhere: () => undefined,
    };
    const checked = images.map((image) => ({
        image,
        location: (0,lib_lines/* locate */.x)(starts, image.span),
        findings: policy.settle(image, (0,rules/* runRules */.xG)(image, page, policy.isAsked)),
    }));
    return { ...contents, document, page, policy, checked };
}
function toleranceNote({ document, tolerance }) {
    return tolerance === undefined ? [] : [`${document.path} ${tolerance}`];
}
function knownAlts(pages) {
    const known = (0,known_alts/* createKnownAlts */.a)();
    for (const { document, checked } of pages) {
        for (const { image, findings } of checked)
            if (findings.length === 0)
                known.add(image, document.path);
    }
    return known;
}
function lintAgain(reviewed, known) {
    const { document, policy } = reviewed;
    const altElsewhere = (image) => known.of(image, document.path)?.text;
    const page = { ...reviewed.page, altElsewhere };
    const checked = reviewed.checked.map((first) => {
        const { image } = first;
        return altElsewhere(image) === undefined
            ? first
            : { ...first, findings: policy.settle(image, (0,rules/* runRules */.xG)(image, page, policy.isAsked)) };
    });
    return { ...reviewed, page, checked };
}
/** The findings that remain after the comments of the page and the baseline. */
function conclude({ document, comments, checked }, options) {
    const { left, problems } = applyIgnores(document.text, comments, checked, { today: options.today, isRule: rules/* isRule */.Nd });
    const occurrences = new Map();
    let ignored = 0;
    const images = left.map(({ image, location, findings: all, ignored: silenced }) => {
        const findings = withoutIdleAdvice(all);
        const occurrence = (occurrences.get(image.src) ?? 0) + 1;
        occurrences.set(image.src, occurrence);
        const identity = identityOf(document.path, image.src, occurrence);
        const inScope = isInScope({ document, image, location }, options);
        if (inScope)
            ignored += silenced;
        return {
            document,
            image,
            location,
            source: document.text.slice(image.span.start, image.span.end),
            status: statusOf(image, findings),
            inScope,
            identity,
            findings: findings.filter(({ rule }) => !options.baseline?.has(acceptedKey(rule, identity))),
        };
    });
    return { images, ignored, notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`) };
}
function isFaulty(findings) {
    return findings.some(({ severity }) => severity !== 'info');
}
/** Better words from another place do not matter where nothing is wrong, or nothing remains. */
function withoutIdleAdvice(findings) {
    const complaints = findings.filter(({ rule }) => !(0,rules/* isAdvice */.nb)(rule));
    return isFaulty(complaints) ? findings : complaints;
}
function statusOf(image, findings) {
    if (isFaulty(findings) && !isContradiction(image, findings))
        return image.name === undefined ? 'missing' : 'weak';
    if (image.alt.kind === 'dynamic' && image.name === undefined)
        return 'unknown';
    if (image.name !== undefined)
        return 'ok';
    // A rule that is lowered to `info` still reports that a name is missing; a rule that is off or ignored means that this is accepted.
    return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}
/** Whether an image is decorative all the same: what its findings name is to be removed or made its text, but no reader misses a name. */
function isContradiction({ decorative }, findings) {
    return decorative && findings.every(({ rule, severity }) => severity === 'info' || (0,rules/* fixedBy */.Wu)(rule) === 'author');
}
/** Every page may have such a note, and a reader needs only a few examples. */
function firstTen(notes) {
    const rest = notes.length - maxNotes;
    return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}
const maxNotes = 10;


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7450);
/* harmony import */ var _ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);



/** Finds the images of a document, and goes on with `work` before anything else runs. */
async function parseDocument({ format, text }, components, work) {
    const hasImages = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components);
    const hasIgnores = text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMark */ .e);
    if (!hasImages && !hasIgnores)
        return { result: work({ ...nothing, comments: [] }) };
    const reader = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M6)(format);
    return withinLimits(() => work({
        ...(hasImages ? reader.read(text, components) : nothing),
        comments: hasIgnores ? reader.comments(text) : [],
    }));
}
/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
function withinLimits(work) {
    try {
        return { result: work() };
    }
    catch (error) {
        // The readers refuse what is nested too deeply or too dense for them: only this file must be lost.
        if (error instanceof RangeError)
            return {
                reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
            };
        const bug = `The parser stopped: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}. This is a bug in alt-text-review: report it with the file.`;
        return { reason: bug };
    }
}
const nothing = { images: [] };


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BV: () => (/* binding */ createPolicy),
  ZC: () => (/* binding */ noDecisions),
  Wo: () => (/* binding */ noPolicy)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/text/match-words.js
/**
 * Whether a text matches one of `patterns`: the whole text, without regard to case and white space; `*` is any run of characters.
 * No regular expressions, so no pattern can take longer than the text is long.
 */
function matchWords(patterns) {
    const folded = patterns.map(fold);
    const exact = new Set(folded.filter((pattern) => !pattern.includes('*')));
    const globs = folded.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
    return (text) => {
        if (patterns.length === 0)
            return false;
        const words = fold(text);
        return exact.has(words) || globs.some((parts) => fits(words, parts));
    };
}
/** Compatibility forms as one (NFKC), lower case, single spaces. */
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
/** The first part at the start, the last at the end, the others between them, each as early as possible. */
function fits(text, parts) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last) || first.length > end)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/review/policy.js




const noDecisions = { rules: {}, allow: [], decorative: [], emptyAlt: undefined };
const noPolicy = { ...noDecisions, overrides: [], components: {} };
/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
function createPolicy(policy) {
    const overrides = policy.overrides.map((override) => ({ override, covers: matchSome(override.paths) }));
    const known = new Map();
    return (path) => {
        const holds = overrides.map(({ covers }) => covers(path));
        const key = holds.map(Number).join('');
        const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
        const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce(merged, noDecisions));
        known.set(key, verdicts);
        return { ...verdicts, view: (image) => verdicts.view(image, path) };
    };
}
function merged(before, after) {
    return {
        rules: { ...before.rules, ...after.rules },
        allow: [...before.allow, ...after.allow],
        decorative: [...before.decorative, ...after.decorative],
        emptyAlt: after.emptyAlt ?? before.emptyAlt,
    };
}
function createVerdicts({ rules, allow, decorative, emptyAlt }) {
    const isFine = matchWords(allow);
    const decorates = matchSome(decorative);
    return {
        view(image, path) {
            if (image.alt.kind !== 'empty')
                return image;
            if (decorative.length > 0 && namesOf(image, path).some(decorates)) {
                // The glob turns empty brackets into a decision; an empty `alt` is one already, or a role conflict overrules it.
                return image.emptyIsDecision ? image : { ...image, ...decoration };
            }
            return emptyAlt === 'missing' && image.decorative ? { ...image, ...noDecoration } : image;
        },
        isAsked: (rule) => rules[rule] !== 'off',
        settle(image, findings) {
            if (findings.length === 0 || (isWritten(image) && isFine(image.name ?? '')))
                return [];
            return findings
                .flatMap((finding) => settled(finding, rules[finding.rule]))
                .map((finding) => (emptyAlt === 'missing' && image.alt.kind === 'empty' ? explained(finding) : finding))
                .toSorted(rule/* bySeverity */.N);
        },
    };
}
const decoration = { decorative: true, markedDecorative: true };
const noDecoration = { decorative: false, markedDecorative: false };
/** A text that no parser reads as an image must be reported even if its words are good. */
function isWritten({ name, fault }) {
    return name !== undefined && fault === undefined;
}
function settled(finding, setting) {
    if (setting === 'off')
        return [];
    return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}
/** The message of the rule offers an empty `alt` as a fix, which it is not under this policy. */
function explained(finding) {
    if (finding.rule !== 'missing-alt')
        return finding;
    return {
        ...finding,
        message: 'The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file.',
    };
}
/** Like {@link matchGlobs}, but a list without a positive glob matches nothing. */
function matchSome(globs) {
    return globs.some((glob) => !glob.startsWith('!')) ? (0,lib_globs/* matchGlobs */.jv)(globs) : () => false;
}
/** The names that a glob can match: the address as it is written, and its possible paths in the repository. */
function namesOf({ src }, path) {
    return [src.replace(/[?#].*$/s, ''), ...(0,candidates/* candidates */.Xi)(src, path)];
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ fixedText),
  Z8: () => (/* binding */ offeredEdits),
  ZA: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js + 4 modules
var formats = __webpack_require__(7450);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(6365);
;// CONCATENATED MODULE: ./build/review/proof.js




/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text.
 *
 * @param read reads an edited text, or throws where that cannot be read
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 */
function createProof({ text, encoding }, before, read) {
    return (edits) => {
        if (!edits.every(({ edit, image }) => isInside(edit.span, image.span)))
            return false;
        const all = edits.map(({ edit }) => edit);
        const edited = (0,text_edits/* applyEdits */.c)(text, all);
        const after = isWithinSize(edited, encoding) ? readAgain(edited, read) : undefined;
        if (after === undefined)
            return false;
        const places = (0,text_edits/* editedSpans */.j)(all);
        const was = edits.map(({ image, index, silences, edit }) => ({ image, index, silences, span: edit.span }));
        const is = was.map((change, at) => ({ ...change, span: places[at] ?? change.span }));
        return (placesOf(before.images, was) === placesOf(after.images, is) &&
            edits.every((edit) => hasAlt(after.images[edit.index], edit)) &&
            before.without(was) === after.without(is));
    };
}
function isInside(inner, outer) {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text, encoding) {
    const bytes = (0,text_encoding/* encodeText */.wx)(text, encoding)?.length;
    return bytes !== undefined && (0,decode_document/* tooLarge */.g$)(bytes) === undefined;
}
/** Undefined where no parser gets through the text. */
function readAgain(text, read) {
    try {
        return read(text);
    }
    catch {
        return undefined;
    }
}
/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return JSON.stringify(images.map(({ span, src, title, width, height }) => [
        holes.at(span.start),
        holes.at(span.end),
        src,
        title,
        width,
        height,
    ]));
}
function hasAlt(now, { image, alt, silences }) {
    if (now === undefined)
        return false;
    if (silences)
        return now.decorative && now.name === undefined;
    const isHeard = now.name === alt || (now.decorative && image.decorative);
    return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}

;// CONCATENATED MODULE: ./build/review/suggest.js






/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document
 */
async function suggest(document, images, { components, offersProposals }) {
    const { text, path, encoding } = document;
    const canWrite = (words) => (0,text_encoding/* encodeText */.wx)(words, encoding) !== undefined;
    if (images.every((reviewed) => wordsFor(reviewed) === undefined) || !canWrite(text))
        return { made: new Map(), notes: [] };
    const format = await (0,formats/* loadFormat */.M6)(document.format);
    const drafts = images
        .flatMap((reviewed, index) => draftEdit(reviewed, index, text, format) ?? [])
        .filter(({ edit }) => canWrite(edit.text));
    const outcome = (0,parse/* withinLimits */.o)(() => {
        const isSafe = createProof(document, format.outline(text, components), (edited) => format.outline(edited, components));
        return proved(drafts, Math.max(3, mostReread / text.length), isSafe);
    });
    if ('reason' in outcome) {
        return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
    }
    const made = outcome.result.map(({ reviewed, words, edit }) => {
        const offered = words.source === 'caption' || offersProposals;
        return [reviewed, { ...words, offered, edit, replacement: replacementOf(reviewed, edit) }];
    });
    return { made: new Map(made), notes: [] };
}
function wordsFor(reviewed) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source };
    if (draft?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(draft.language, (0,language/* languageOf */.eX)(reviewed)))
        return undefined;
    return { alt: draft.text, source: 'caption' };
}
function draftEdit(reviewed, index, text, format) {
    const words = wordsFor(reviewed);
    if (words === undefined)
        return undefined;
    const { image } = reviewed;
    const { alt } = words;
    const silences = words.source === 'decorative';
    const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
    // What is there already does not become better when it is written again.
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { reviewed, words, image, index, silences, alt, edit };
}
/** The construct after the edit, which is inside it. */
function replacementOf({ source, image }, { span, text }) {
    const { start } = image.span;
    return (0,text_edits/* applyEdits */.c)(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
function proved(drafts, mostReadings, isSafe) {
    let left = mostReadings;
    function safeOf(some) {
        if (some.length === 0 || left < 1)
            return [];
        left -= 1;
        if (isSafe(some))
            return some;
        const half = Math.ceil(some.length / 2);
        return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
    }
    return safeOf(withoutOverlaps(drafts));
}
/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;
/** Edits that do not overlap: of two that do, the first. */
function withoutOverlaps(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        if (draft.edit.span.start >= (kept.at(-1)?.edit.span.end ?? 0))
            kept.push(draft);
    }
    return kept;
}
/** The edits of all offered suggestions of a document, in order. */
function offeredEdits(document, images) {
    return images
        .filter((reviewed) => reviewed.document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []))
        .toSorted((a, b) => a.span.start - b.span.start);
}
/** The text of a document with all its offered suggestions. */
function fixedText(document, images) {
    return (0,text_edits/* applyEdits */.c)(document.text, offeredEdits(document, images));
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
function totalsOf(documents, all, ignored) {
    const images = all.filter(({ inScope }) => inScope);
    const count = (status) => images.filter((image) => image.status === status).length;
    const [ok, decorative, missing, weak, unknown] = [
        count('ok'),
        count('decorative'),
        count('missing'),
        count('weak'),
        count('unknown'),
    ];
    const known = ok + decorative + missing + weak;
    // Rounded down, so that 100 % means that nothing is left.
    const coverage = known === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / known) / 10;
    return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}


/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ unreadReasons),
/* harmony export */   jH: () => (/* binding */ unreadFiles),
/* harmony export */   l4: () => (/* binding */ unreadKey)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);

/** The name of a file in a baseline that could not be read: it is accepted until its bytes change. */
function unreadKey(file, hash) {
    return `unread | ${file} | ${hash}`;
}
/** Every file once, by path, with the decision of the baseline. A file whose bytes are unknown cannot be accepted. */
function unreadFiles(skipped, baseline) {
    const files = new Map(skipped.map((one) => [one.file, one]));
    const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    return sorted.map((one) => {
        const isAccepted = one.hash !== undefined && baseline?.has(unreadKey(one.file, one.hash)) === true;
        return isAccepted ? { ...one, accepted: true } : one;
    });
}
/** Why files that could not be read fail the gate; empty when they do not. Without this, a text that stops a parser would pass every check. */
function unreadReasons(files, { failOn, unread }) {
    const number = files.filter(({ accepted }) => accepted !== true).length;
    if (number === 0 || unread === 'warn' || failOn === 'never')
        return [];
    return [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, 'file')} could not be read`];
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ fixedBy),
  nb: () => (/* binding */ isAdvice),
  Nd: () => (/* binding */ isRule),
  Ae: () => (/* reexport */ repeatedAlt),
  aO: () => (/* binding */ rules),
  xG: () => (/* binding */ runRules)
});

;// CONCATENATED MODULE: ./build/rules/shared/quote.js
/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
function quote(text) {
    const plain = text
        .slice(0, 400)
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(?!\u200d)\p{Cf}/gu, '');
    const characters = Array.from(plain.trim());
    return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/rules/shared/absence.js
/** Why a screen reader has nothing to say for `image`; undefined where it has something to say, should say nothing, or where the source does not show it. */
function absence(image) {
    const { alt, context, decorative, emptyIsDecision, fault, name } = image;
    if (fault !== undefined || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name)))
        return undefined;
    // Decoration does not count here: the link stays and can be reached, but has no name (WCAG F89).
    if (context.control !== undefined && isBlank(context.control.otherText))
        return 'in-control';
    if (decorative)
        return undefined;
    if (alt.kind === 'text')
        return 'blank';
    // An empty `alt` that was meant as a decision and does not make the image decorative is overruled (role conflict), so it counts as missing.
    return alt.kind === 'empty' && !emptyIsDecision ? 'empty' : 'missing';
}
/** Whether a screen reader speaks nothing of `text`: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
function isBlank(text) {
    return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text);
}

;// CONCATENATED MODULE: ./build/rules/shared/spoken.js

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to check: an expression, decoration, no name.
 * The name and not the alt: where an `aria-label` replaces the alt, the alt is never spoken.
 */
function spoken({ alt, decorative, name }) {
    if (name === undefined || decorative || alt.kind === 'dynamic' || isBlank(name))
        return undefined;
    return name;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/rules/adjacent-duplicate-link.js



/** A linked picture and the text link beside it have the same words and the same target. */
const adjacentDuplicateLink = {
    id: 'adjacent-duplicate-link',
    severity: 'warning',
    summary: 'A linked image and the link beside it have the same words and the same target.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,same_words/* sameWords */.M)(text, image.context.adjacentLinkText))
            return undefined;
        return `The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`;
    },
};

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(8968);
;// CONCATENATED MODULE: ./build/rules/words/ar.js
/** Arabic: the article is part of the word, and prepositions stick to the next one. */
const ar = {
    articles: 'هذه, هذا, هذه هي',
    pictures: 'صورة, صور, الصورة, الصور, صورة فوتوغرافية, ملف صورة',
    kinds: `
    لقطة شاشة, لقطة الشاشة, لقطات شاشة, لقطة للشاشة, صورة الشاشة, صورة شاشة, شاشة, الشاشة, أيقونة,
    ايقونة, رمز, شعار, الشعار, شعار الشركة, لوغو, لوجو, لافتة, بانر, غلاف, صورة الغلاف, صورة بارزة,
    الصورة البارزة, الصورة الرئيسية, صورة رئيسية, خلفية, صورة الخلفية, صورة خلفية, صورة مصغرة, معاينة,
    صورة رمزية, صورة شخصية, صورة الملف الشخصي, صورة المنتج, رسم, رسم توضيحي, رسمة, لوحة, شكل,
    رسم بياني, مخطط, مخطط بياني, مخطط انسيابي, إنفوجرافيك, إنفوغرافيك, خريطة, الخريطة, رسوم متحركة,
    مثال, صورة توضيحية, فاصل`,
    placeholders: `
    نص بديل, النص البديل, نص بديل هنا, النص البديل للصورة, نص بديل للصورة, وصف الصورة, وصف للصورة,
    وصف صورة, أضف وصفا, أضف وصفا للصورة, أدخل وصف الصورة, أدخل وصف الصورة هنا, أضف نصا بديلا, بدون وصف,
    لا يوجد وصف, لا يوجد نص بديل, أدرج صورة, إدراج صورة, صورة هنا, ضع الصورة هنا, نص هنا, النص هنا,
    عنوان الصورة, اسم الصورة, تعليق الصورة, بدون عنوان, بلا عنوان, بدون اسم, قيد الإنجاز, عنصر نائب,
    صورة مؤقتة, صورة زخرفية, صورة تزيينية, زخرفية, صورة تجريبية`,
    openings: `
    صورة ل..., صورة تظهر, صورة توضح, صورة تبين, صورة تعرض, الصورة تظهر, الصورة توضح, تظهر الصورة,
    توضح الصورة, صورة من, صورة فوتوغرافية ل...`,
    credits: 'مصدر الصورة, حقوق الصورة',
    screenshots: 'لقطة شاشة, لقطة الشاشة, تسجيل الشاشة, صورة, بدون عنوان',
    joints: 'في, ص, م, نسخة',
};

;// CONCATENATED MODULE: ./build/rules/words/cs.js
/** Czech: no articles; the noun for a picture comes first and takes a genitive. */
const cs = {
    articles: 'ten, ta, to, tento, tato, náš, naše, můj, moje',
    pictures: `
    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
    kinds: `
    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,
    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,
    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,
    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,
    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,
    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
    placeholders: `
    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,
    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,
    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,
    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,
    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,
    dekorativní obrázek, dekorativní, testovací obrázek`,
    openings: `
    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,
    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,
    na snímku je`,
    credits: 'zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie',
    screenshots: `
    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,
    bez názvu`,
    joints: 'v, ve, z, kopie, dop, odp',
};

;// CONCATENATED MODULE: ./build/rules/words/da.js
/** Danish. */
const da = {
    articles: 'en, et, den, det, denne, dette, vores, min, mit',
    pictures: 'billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil',
    kinds: `
    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,
    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,
    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,
    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,
    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,
    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,
    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,
    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,
    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,
    dekorativ, testbillede`,
    openings: `
    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
    credits: 'billedkilde, fotokilde, fotokredit',
    screenshots: 'skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/de.js
/** German. */
const de = {
    articles: 'ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr',
    pictures: 'bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei',
    kinds: `
    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,
    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,
    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,
    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,
    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,
    trennlinie`,
    placeholders: `
    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,
    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,
    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,
    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,
    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,
    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
    openings: `
    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,
    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,
    abbildung des, abbildung der, abbildung zeigt`,
    credits: 'bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle',
    screenshots: 'bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt',
    joints: 'um, vom, uhr, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/el.js
/** Greek. */
const el = {
    articles: 'ένα, μια, μία, το, η, ο, αυτή η, αυτό το, μας',
    pictures: 'εικόνα, εικόνες, η εικόνα, φωτογραφία, φωτογραφίες, φωτό, αρχείο εικόνας',
    kinds: `
    στιγμιότυπο οθόνης, στιγμιότυπα οθόνης, στιγμιότυπο, οθόνη, εικονίδιο, εικονίδια, λογότυπο,
    λογότυπο εταιρείας, σήμα, διαφημιστικό, εξώφυλλο, εικόνα εξωφύλλου, κύρια εικόνα, φόντο,
    εικόνα φόντου, μικρογραφία, προεπισκόπηση, εικόνα προφίλ, φωτογραφία προφίλ, πορτρέτο,
    εικονογράφηση, σχέδιο, σκίτσο, πίνακας ζωγραφικής, σχήμα, γράφημα, διάγραμμα, διάγραμμα ροής,
    χάρτης, κινούμενη εικόνα, παράδειγμα, εικόνα παραδείγματος`,
    placeholders: `
    εναλλακτικό κείμενο, εναλλακτικό κείμενο εδώ, περιγραφή εικόνας, περιγραφή της εικόνας,
    περιγράψτε την εικόνα, προσθήκη περιγραφής, προσθέστε περιγραφή, εισαγάγετε περιγραφή,
    χωρίς περιγραφή, καμία περιγραφή, εισαγωγή εικόνας, εικόνα εδώ, κείμενο εδώ, το κείμενό σας εδώ,
    τίτλος εικόνας, όνομα εικόνας, λεζάντα, λεζάντα εικόνας, χωρίς τίτλο, χωρίς όνομα, ανώνυμο,
    προς συμπλήρωση, σύμβολο κράτησης θέσης, διακοσμητική εικόνα, διακοσμητικό, δοκιμαστική εικόνα`,
    openings: `
    εικόνα που δείχνει, εικόνα που απεικονίζει, εικόνα με, εικόνα του, εικόνα της, εικόνα ενός,
    εικόνα μιας, η εικόνα δείχνει, στην εικόνα, φωτογραφία του, φωτογραφία της, φωτογραφία που δείχνει,
    φωτογραφία ενός, φωτογραφία μιας`,
    credits: 'πηγή εικόνας, πηγή φωτογραφίας',
    screenshots: 'στιγμιότυπο οθόνης, στιγμιότυπο, εγγραφή οθόνης, εικόνα, φωτογραφία, χωρίς τίτλο',
    joints: 'στις, π, μ, πμ, μμ, αντίγραφο',
};

;// CONCATENATED MODULE: ./build/rules/words/en.js
/** English; applies to pages of every language. */
const en = {
    articles: 'a, an, the, this, that, my, our, your, this is a, this is an',
    pictures: `
    image, images, img, imgs, photo, photos, photograph, photographs, foto, picture, pictures, pic, pics,
    pict, image file, picture file`,
    kinds: `
    screenshot, screenshots, screen shot, screen shots, screencap, screen capture, screen grab, screengrab,
    screencast, screen cast, screen recording, screen, snapshot, capture, app screenshot,
    application screenshot, product screenshot, demo screenshot, example screenshot, icon, icons, icon image,
    app icon, svg icon, emoji, glyph, badge, bullet, logo, logos, logo image, image logo, company logo,
    brand logo, site logo, website logo, project logo, header logo, footer logo, logotype, logo light,
    logo dark, light logo, dark logo, banner, banner image, header image, hero, hero image, hero banner,
    cover, cover image, featured image, feature image, main image, intro image, article image, post image,
    blog image, blog post image, page image, product image, inline image, embedded image, background,
    background image, wallpaper, thumbnail, thumb, thumbnail image, preview, preview image, avatar,
    user avatar, profile picture, profile photo, profile image, profile pic, headshot, portrait, selfie,
    user photo, author photo, author image, stock photo, stock image, illustration, drawing, sketch,
    painting, artwork, art, clipart, clip art, cartoon, doodle, figure, fig, chart, graph, plot, diagram,
    flowchart, flow chart, schematic, infographic, map, graphic, graphics, visual, visualization,
    visualisation, render, rendering, mockup, wireframe, gif, animated gif, animation, video thumbnail, png,
    jpg, jpeg, svg, webp, png image, svg image, gif image, image png, image svg, image attachment,
    uploaded image, pasted image, example, sample, demo, demo gif, demo image, example image, sample image,
    gallery, gallery image, divider, separator, image of, picture of, photo of, screenshot of, diagram of,
    graphic of`,
    placeholders: `
    todo, to do, tbd, tba, tbc, to be done, to be added, to be defined, fixme, fix me, xxx, xxxx, change me,
    changeme, replace me, fill me in, alt, alt text, alttext, alt txt, alt tag, alt attribute, alt title,
    alt description, alt image, alt here, alt text here, alt text goes here, alt goes here, alternative text,
    alternate text, alternative text here, alternative description, image alt, image alt text, image alt text here, image alt text goes here, img alt, img alt text, image alt tag, alt text for image,
    alt text for the image, alternate text here, product name screen shot, product screenshot here, notion image, image from ios,
    image for post, post thumbnail, member photo, member image, team member photo, item image, click here, click me,
    describe this image, screenshot goes here, your screenshot here, video thumbnail here,
    picture alt, photo alt, image alternative text, text alternative, optional alt text, some alt text,
    add alt, add alt text, add alt text here, insert alt text, insert alt text here, enter alt text,
    enter alt text here, write alt text, write alt text here, your alt text, your alt text here, missing alt,
    missing alt text, no alt, no alt text, no alternative text, empty alt, needs alt text, image description,
    description of image, description of the image, description here, alt text todo, describe image,
    describe the image, describe image here, describe the image here, describe me, enter image description,
    enter image description here, image description here, picture description, image description goes here,
    add description, add a description, add description here, your description, insert description,
    insert description here, no description, no description available, description todo, image caption,
    image caption here, caption here, image title, image name, image text, image label, image here,
    image goes here, your image, your image here, insert image, insert image here, add image, add image here,
    add screenshot, add screenshot here, insert screenshot here, screenshot here, image placeholder,
    placeholder, placeholder image, placeholder text, placeholder icon, placeholder alt, photo placeholder,
    picture placeholder, picture here, photo here, logo here, your logo, your logo here, your text,
    your text here, text here, text goes here, some text, some text here, title here, dummy, dummy text,
    dummy image, dummy alt, test image, test alt, test alt text, testing 123, untitled, untitled image,
    untitled design, untitled diagram, unnamed, unnamed image, no name, no title, foo, foobar, foo bar, asdf, qwerty, lorem, lorem ipsum, lorem ipsum dolor sit amet, blah,
    spacer, spacer image, spacer gif, blank image, empty image, nbsp, imagealt, alt text 1, decorative,
    decorative image, decoration, image decorative, image not found, broken image`,
    openings: `
    image of, images of, image showing, image that shows, image shows, image depicting, image with,
    picture of, pictures of, picture showing, picture that shows, picture shows, picture depicting, photo of,
    photos of, photo showing, photo shows, photograph of, photograph showing, pic of, graphic of,
    graphic showing, graphic that shows, graphic shows`,
    endings: 'image, images, picture, pictures, photo, photos, photograph, graphic',
    terms: `
    docker, container, disk, disc, boot, system, base, vm, ami, iso, oci, golden, machine, backup,
    mirror, virtual, install, installer, recovery, firmware, raw, raster, vector, bitmap, binary, core,
    kernel, distroless, runtime, build, builder, parent, child, node, runner, custom, official, public,
    private, latest, tagged, nginx, ubuntu, alpine, debian, windows, linux, python, upload, uploading,
    add, insert, select, choose, change, edit, crop, rotate, resize, replace, remove, delete, save,
    share, view, pull, push, tag, export, import, generate, create, make, take, send, download, open,
    paste, copy, drag, drop, attach, browse, scan, set, use, show, hide, zoom, optimize, compress,
    convert, new, next, previous, source, input, output, original, target, result, social, big, bigger,
    whole, full, self, brand, profile, cover, hero, featured, passport, id, and, or, vs, versus, current, diff, no, an, a, the, of,
    per, to, in, with, from, for, on, by, your, my, motion, information, computer, before, after, x,
    mri, satellite, thermal, infrared, microscope, ultrasound, radar, group, family, team, wedding,
    aerial, historical, black, white, live, still, moving, responsive, lazy, inline, svg, png, jpeg,
    animated, 3d`,
    credits: `
    photo credit, photo credits, image credit, image credits, picture credit, image source, photo source,
    photo courtesy, image courtesy, photo courtesy of, image courtesy of, courtesy of, picture courtesy of`,
    screenshots: `
    screenshot, screen shot, screenshot from, screencast, screencast from, screen recording, screen capture,
    screencapture, cleanshot, clean shot, scr, simulator screenshot, simulator screen shot, capture, chatgpt image, gemini generated image, dall e, whatsapp image, signal,
    telegram image, pasted image, clipboard, webcam, snipaste, annotation, photo, image, img, picture, pic,
    scan, scanned image, untitled`,
    joints: 'at, from, am, pm, copy, t, z, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec',
};

;// CONCATENATED MODULE: ./build/rules/words/es.js
/** Spanish. */
const es = {
    articles: 'un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu',
    pictures: 'imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen',
    kinds: `
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,
    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,
    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,
    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,
    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,
    separador`,
    placeholders: `
    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,
    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,
    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,
    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,
    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,
    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
    openings: `
    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,
    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
    credits: 'crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de',
    screenshots: 'captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título',
    joints: 'a, las, la, s, de, del, desde, m, p, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/fi.js
/** Finnish: no articles, and the noun for a picture comes first. */
const fi = {
    articles: 'tämä, se, meidän, minun',
    pictures: 'kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto',
    kinds: `
    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,
    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,
    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,
    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,
    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
    placeholders: `
    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,
    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,
    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,
    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,
    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,
    koristeellinen, koristekuva, testikuva`,
    openings: `
    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,
    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
    credits: 'kuvan lähde, kuvalähde',
    screenshots: 'näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön',
    joints: 'kello, klo, kopio',
};

;// CONCATENATED MODULE: ./build/rules/words/fr.js
/** French. */
const fr = {
    articles: 'un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une',
    pictures: `image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
    kinds: `
    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,
    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,
    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,
    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,
    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,
    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
    placeholders: `
    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,
    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,
    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,
    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,
    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,
    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
    openings: `
    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,
    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',
    photographie du, photographie des`,
    credits: `crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
    screenshots: `capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
    joints: 'à, a, du, de, le, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/he.js
/** Hebrew: the article is part of the word. */
const he = {
    articles: 'זו, זה, זאת',
    pictures: 'תמונה, תמונות, התמונה, צילום, צילומים, תצלום, קובץ תמונה',
    kinds: `
    צילום מסך, צילומי מסך, צילום המסך, תמונת מסך, לכידת מסך, מסך, סמל, אייקון, סמליל, לוגו, הלוגו,
    לוגו החברה, באנר, כרזה, תמונת כותרת, תמונת נושא, תמונה ראשית, תמונת שער, רקע, תמונת רקע,
    תמונה ממוזערת, תצוגה מקדימה, אווטאר, תמונת פרופיל, דיוקן, איור, האיור, ציור, שרטוט, סקיצה, תרשים,
    התרשים, תרשים זרימה, דיאגרמה, גרף, הגרף, אינפוגרפיקה, מפה, המפה, אנימציה, דוגמה, דוגמא,
    תמונה לדוגמה, תמונת המחשה, להמחשה, קו מפריד`,
    placeholders: `
    טקסט חלופי, טקסט אלטרנטיבי, טקסט חליפי, טקסט חלופי כאן, תיאור התמונה, תיאור תמונה, תיאור של התמונה,
    תאר את התמונה, תארו את התמונה, הוסף תיאור, הוסיפו תיאור, הכנס תיאור, אין תיאור, ללא תיאור,
    הוסף טקסט חלופי, הוסף תמונה, הכנס תמונה, תמונה כאן, כאן תמונה, טקסט כאן, הטקסט שלך כאן,
    כותרת התמונה, שם התמונה, כיתוב תמונה, ללא כותרת, ללא שם, יושלם בהמשך, מציין מיקום, תמונה זמנית,
    תמונה דקורטיבית, תמונת קישוט, דקורטיבי, תמונת בדיקה`,
    openings: `
    תמונה של, תמונות של, תמונה המציגה, תמונה שמציגה, תמונה המראה, תמונה שבה, התמונה מציגה, בתמונה,
    בתמונה נראה, בתמונה נראית, צילום של, תצלום של`,
    credits: 'קרדיט, קרדיט צילום, מקור התמונה',
    screenshots: 'צילום מסך, הקלטת מסך, תמונה, צילום, ללא שם, ללא כותרת',
    joints: 'ב, בשעה, עותק',
};

;// CONCATENATED MODULE: ./build/rules/words/hi.js
/** Hindi: the noun for a picture comes last, after a genitive. */
const hi = {
    articles: 'यह, एक, यह एक, हमारा, मेरा',
    pictures: 'चित्र, छवि, छवियां, तस्वीर, तस्वीरें, फोटो, फ़ोटो, इमेज, पिक्चर, छवि फ़ाइल',
    kinds: `
    स्क्रीनशॉट, स्क्रीन शॉट, स्क्रीन, आइकन, आइकॉन, प्रतीक, लोगो, कंपनी का लोगो, बैनर, कवर, कवर फोटो,
    मुख्य चित्र, मुख्य छवि, पृष्ठभूमि, पृष्ठभूमि छवि, थंबनेल, पूर्वावलोकन, अवतार, प्रोफ़ाइल फ़ोटो,
    प्रोफाइल फोटो, रेखाचित्र, चित्रण, आरेख, डायग्राम, चार्ट, ग्राफ, ग्राफ़, फ्लोचार्ट, इन्फोग्राफिक,
    मानचित्र, नक्शा, एनिमेशन, उदाहरण, उदाहरण चित्र`,
    placeholders: `
    वैकल्पिक पाठ, वैकल्पिक टेक्स्ट, ऑल्ट टेक्स्ट, छवि विवरण, छवि का विवरण, चित्र का विवरण, चित्र विवरण,
    यहां विवरण लिखें, विवरण जोड़ें, विवरण यहां, कोई विवरण नहीं, चित्र यहां, छवि यहां, यहां चित्र डालें,
    छवि डालें, चित्र का शीर्षक, छवि का नाम, शीर्षकहीन, अनाम, बिना शीर्षक, बाद में जोड़ें, प्लेसहोल्डर,
    सजावटी छवि, सजावटी चित्र, सजावटी`,
    endings: 'की तस्वीर, का चित्र, की छवि, की फोटो, का फोटो, की फ़ोटो, की इमेज',
    credits: 'फोटो साभार, चित्र साभार, छवि स्रोत, साभार',
    screenshots: 'स्क्रीनशॉट, स्क्रीन रिकॉर्डिंग, छवि, फोटो, चित्र',
    joints: 'को, बजे, पूर्वाह्न, अपराह्न, प्रति',
};

;// CONCATENATED MODULE: ./build/rules/words/hu.js
/** Hungarian. */
const hu = {
    articles: 'a, az, egy, ez, ez a, ez egy, a mi',
    pictures: 'kép, képek, fotó, fotók, fénykép, fényképek, képfájl',
    kinds: `
    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,
    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,
    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,
    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,
    példakép, elválasztó`,
    placeholders: `
    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,
    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,
    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,
    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,
    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
    openings: `
    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,
    a fotón látható, fotó amelyen`,
    credits: 'kép forrása, fotó forrása, képforrás',
    screenshots: 'képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen',
    joints: 'de, du, másolat, másolata',
};

;// CONCATENATED MODULE: ./build/rules/words/id.js
/** Indonesian and Malay. */
const id = {
    articles: 'sebuah, suatu, ini, ini adalah, kami, saya',
    pictures: 'gambar, gambar gambar, foto, foto foto, citra, berkas gambar, fail gambar, imej',
    kinds: `
    tangkapan layar, tangkap layar, cuplikan layar, tangkapan skrin, layar, skrin, ikon, logo,
    logo perusahaan, spanduk, sampul, gambar sampul, foto sampul, gambar utama, gambar unggulan,
    latar belakang, gambar latar, gambar latar belakang, gambar mini, pratinjau, avatar, foto profil,
    gambar profil, potret, ilustrasi, sketsa, lukisan, grafik, bagan, diagram alir, skema, infografis,
    peta, animasi, contoh, contoh gambar, gambar contoh, pemisah`,
    placeholders: `
    teks alternatif, teks alternatif di sini, teks pengganti, teks alt, deskripsi gambar,
    keterangan gambar, deskripsikan gambar, jelaskan gambar, tambahkan deskripsi, masukkan deskripsi,
    masukkan deskripsi gambar, masukkan deskripsi gambar di sini, tanpa deskripsi, tidak ada deskripsi,
    sisipkan gambar, masukkan gambar, gambar di sini, teks di sini, teks anda di sini, judul gambar,
    nama gambar, takarir, tanpa judul, tanpa nama, belum diberi nama, akan ditambahkan,
    akan dilengkapi, tempat penampung, gambar dekoratif, dekoratif, gambar hiasan, gambar uji`,
    openings: `
    gambar dari, gambar yang menunjukkan, gambar yang menampilkan, gambar menunjukkan,
    gambar menampilkan, foto dari, foto yang menunjukkan, foto menunjukkan`,
    credits: 'sumber foto, sumber gambar, kredit foto, kredit gambar',
    screenshots: 'tangkapan layar, cuplikan layar, tangkapan skrin, rekaman layar, gambar, foto, tanpa judul',
    joints: 'pukul, jam, dari, salinan',
};

;// CONCATENATED MODULE: ./build/rules/words/it.js
/** Italian. */
const it = {
    articles: 'un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro',
    pictures: `immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
    kinds: `
    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,
    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,
    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,
    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,
    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,
    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
    placeholders: `
    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,
    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,
    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,
    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,
    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,
    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,
    immagine di prova`,
    openings: `
    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,
    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,
    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
    credits: 'credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di',
    screenshots: 'schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo',
    joints: 'alle, del, dal, da, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/ja.js
/** Japanese: no articles, no spaces, and the noun comes last. */
const ja = {
    articles: 'この, 当社の, 弊社の, 私の',
    pictures: '画像, 写真, イメージ, 画像ファイル, 絵, ピクチャ, フォト',
    kinds: `
    スクリーンショット, スクショ, キャプチャ, 画面キャプチャ, キャプチャ画像, 画面, 画面の画像, 画面イメージ,
    アイコン, ロゴ, ロゴ画像, 会社ロゴ, ロゴマーク, バナー, バナー画像, ヘッダー, ヘッダー画像, カバー画像,
    アイキャッチ, アイキャッチ画像, メイン画像, メインビジュアル, 背景, 背景画像, 壁紙, サムネイル,
    サムネイル画像, サムネ, プレビュー, アバター, プロフィール画像, プロフィール写真, 顔写真, 商品画像,
    イメージ画像, イメージ写真, 参考画像, 説明画像, イラスト, 挿絵, 図, 図表, 絵画, スケッチ, グラフ,
    チャート, ダイアグラム, フローチャート, 模式図, 概念図, 地図, マップ, アニメーション, 例, サンプル,
    サンプル画像, 区切り線`,
    placeholders: `
    代替テキスト, 代替テキストを入力, 代替テキストをここに入力, 代替文, altテキスト, alt属性, alt テキスト,
    画像の説明, 画像の説明文, 画像の説明を入力, 画像の説明をここに入力, 説明, 説明文, 説明を入力, 説明なし,
    ここに説明を入力, 画像のタイトル, 画像タイトル, 画像名, キャプション, ここに画像, 画像を挿入, 画像を追加,
    テキストを入力, ここにテキスト, 無題, 名称未設定, 名前なし, タイトルなし, 未設定, 未定, 仮, 仮画像,
    ダミー, ダミー画像, プレースホルダー, プレースホルダ, テスト画像, 装飾, 装飾画像, 準備中, 後で記入`,
    endings: 'の画像, の写真, のイメージ, の画像です, の写真です',
    credits: '写真提供, 画像提供, 画像出典, 写真出典, 画像引用元, 撮影者',
    screenshots: 'スクリーンショット, 画面収録, 画面録画, 画像, 写真, 名称未設定, 無題',
    joints: '午前, 午後, 年, 月, 日, 時, 分, 秒, のコピー',
};

;// CONCATENATED MODULE: ./build/rules/words/ko.js
/** Korean: the noun for a picture comes last. */
const ko = {
    articles: '이, 그, 우리, 나의, 제',
    pictures: '이미지, 이미지들, 사진, 사진들, 그림, 그림들, 이미지 파일, 그림 파일, 화상',
    kinds: `
    스크린샷, 스크린 샷, 화면 캡처, 화면 캡쳐, 화면캡처, 화면캡쳐, 캡처, 캡쳐, 캡처 화면, 캡처 이미지,
    화면, 화면 이미지, 실행 화면, 결과 화면, 아이콘, 로고, 회사 로고, 로고 이미지, 배너, 배너 이미지,
    표지, 커버, 커버 이미지, 대표 이미지, 메인 이미지, 헤더 이미지, 배경, 배경 이미지, 배경화면,
    섬네일, 썸네일, 썸네일 이미지, 미리보기, 미리보기 이미지, 아바타, 프로필, 프로필 사진,
    프로필 이미지, 초상화, 상품 이미지, 일러스트, 삽화, 스케치, 도표, 도식, 그래프, 차트, 다이어그램,
    순서도, 흐름도, 구성도, 아키텍처, 개념도, 인포그래픽, 지도, 약도, 애니메이션, 움짤, 예시,
    예시 이미지, 예제, 참고 이미지, 구분선`,
    placeholders: `
    대체 텍스트, 대체텍스트, 대체 문구, 대체 텍스트 입력, 대체 텍스트를 입력하세요, alt 텍스트,
    이미지 설명, 이미지설명, 그림 설명, 사진 설명, 이미지에 대한 설명, 여기에 이미지 설명,
    이미지 설명을 입력하세요, 이미지 설명을 입력해주세요, 설명을 입력하세요, 설명 추가, 설명 입력,
    설명 없음, 설명, 이미지 제목, 이미지 이름, 이미지 삽입, 이미지 추가, 여기에 이미지, 텍스트 입력,
    여기에 텍스트, 캡션, 제목 없음, 제목없음, 이름 없음, 이름없음, 무제, 미정, 작성 예정, 추후 작성,
    추가 예정, 자리 표시자, 플레이스홀더, 더미 이미지, 임시 이미지, 장식, 장식 이미지, 장식용 이미지,
    테스트 이미지`,
    endings: '이미지, 사진, 이미지입니다, 사진입니다',
    terms: '도커, 컨테이너, 디스크, 시스템, 부팅, 베이스, 기본, 원본, 거울, 가상, 증명, docker, container, 프로필, 브랜드, 여권',
    credits: '사진 제공, 이미지 출처, 사진 출처, 그림 출처',
    screenshots: '스크린샷, 화면 캡처, 화면 캡쳐, 화면캡처, 캡처, 화면 기록, 화면 녹화, 이미지, 사진, 그림, 제목 없음, kakaotalk, 무제',
    joints: '오전, 오후, 년, 월, 일, 시, 분, 초, 복사본, 사본',
};

;// CONCATENATED MODULE: ./build/rules/words/nb.js
/** Norwegian: Bokmål, and Nynorsk where it differs. */
const nb = {
    articles: 'en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt',
    pictures: 'bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil',
    kinds: `
    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,
    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,
    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,
    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,
    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,
    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,
    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,
    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,
    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,
    testbilde`,
    openings: 'bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av',
    credits: 'bildekilde, fotokilde, fotokreditering',
    screenshots: 'skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/nl.js
/** Dutch. */
const nl = {
    articles: 'een, de, het, deze, dit, onze, ons, mijn, jouw, uw',
    pictures: `
    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,
    fotografie`,
    kinds: `
    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,
    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,
    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,
    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,
    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,
    afbeelding van, foto van, scheidingslijn`,
    placeholders: `
    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,
    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,
    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,
    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,
    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,
    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
    openings: `
    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,
    foto waarop, plaatje van, plaatje met, beeld van`,
    credits: 'fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit',
    screenshots: 'schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos',
    joints: 'om, van, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/pl.js
/** Polish: no articles; the noun for a picture comes first and takes a genitive. */
const pl = {
    articles: 'ten, ta, to, nasz, nasza, mój, moja',
    pictures: `
    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,
    plik graficzny`,
    kinds: `
    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,
    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,
    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,
    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,
    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,
    zdjęcie przedstawiające, separator`,
    placeholders: `
    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,
    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,
    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,
    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,
    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,
    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,
    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
    openings: `
    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,
    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,
    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,
    na zdjęciu widać, na zdjęciu`,
    credits: 'źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia',
    screenshots: `
    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,
    bez tytułu, bez nazwy`,
    joints: 'o, z, od, godz, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/pt.js
/** Portuguese, of Brazil and of Portugal. */
const pt = {
    articles: 'um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha',
    pictures: 'imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem',
    kinds: `
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,
    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,
    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,
    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,
    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,
    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
    placeholders: `
    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,
    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,
    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,
    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,
    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,
    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
    openings: `
    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,
    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,
    fotografia do, fotografia da`,
    credits: 'crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de',
    screenshots: `captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
    joints: 'às, as, de, do, em, cópia',
};

;// CONCATENATED MODULE: ./build/rules/words/ro.js
/** Romanian. */
const ro = {
    articles: 'un, o, acest, această, aceasta, noastră, nostru',
    pictures: 'imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine',
    kinds: `
    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,
    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,
    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,
    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,
    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
    placeholders: `
    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,
    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,
    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,
    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,
    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
    openings: `
    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,
    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
    credits: 'sursa foto, sursa imaginii, credit foto, foto credit',
    screenshots: 'captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu',
    joints: 'din, la, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/ru.js
/** Russian: no articles; the noun for a picture comes first and takes a genitive. */
const ru = {
    articles: 'это, этот, эта, наш, наша, мой, моя',
    pictures: `
    изображение, изображения, картинка, картинки, фото, фотография, фотографии, фотка, снимок, снимки,
    файл изображения, рис`,
    kinds: `
    снимок экрана, снимки экрана, скриншот, скриншоты, скрин, скрины, экран, иконка, иконки, значок,
    пиктограмма, логотип, логотип компании, лого, эмблема, баннер, обложка, заставка, шапка,
    главное изображение, фон, фоновое изображение, обои, миниатюра, превью, предпросмотр, аватар,
    аватарка, фото профиля, портрет, иллюстрация, рисунок, рисунки, набросок, эскиз, чертёж, график,
    графика, диаграмма, схема, блок схема, инфографика, карта, анимация, гифка, пример,
    пример изображения, разделитель`,
    placeholders: `
    альтернативный текст, альтернативное описание, замещающий текст, текст альтернативы, alt текст,
    альт текст, альт, описание изображения, описание картинки, описание фото, описание рисунка,
    опишите изображение, добавьте описание, добавить описание, введите описание,
    введите описание изображения, введите описание изображения здесь, вставьте описание, нет описания,
    без описания, описание отсутствует, вставьте изображение, вставить изображение, вставить картинку,
    здесь изображение, здесь картинка, изображение здесь, текст здесь, ваш текст здесь,
    подпись к изображению, название изображения, название картинки, заголовок изображения,
    без названия, без имени, безымянный, будет добавлено, заглушка, изображение заглушка,
    картинка заглушка, заполнитель, декоративное изображение, декоративный элемент,
    тестовое изображение`,
    openings: `
    на изображении показан, на изображении показана, на изображении показано, на изображении показаны,
    на изображении изображен, на изображении, на картинке, на картинке изображен, на фото,
    на фотографии, на фото показан, изображение на котором, фото на котором, фотография на которой,
    картинка на которой, картинка с изображением, фото с изображением`,
    credits: 'источник фото, источник изображения, автор фото, фото предоставлено',
    screenshots: `
    снимок экрана, скриншот, запись экрана, изображение, фото, фотография, рисунок, безымянный,
    без названия, без имени`,
    joints: 'в, от, копия',
};

;// CONCATENATED MODULE: ./build/rules/words/sv.js
/** Swedish. */
const sv = {
    articles: 'en, ett, den, det, denna, detta, vår, vårt, min, mitt',
    pictures: 'bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil',
    kinds: `
    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,
    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,
    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,
    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,
    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,
    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
    placeholders: `
    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,
    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,
    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,
    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,
    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,
    dekorativ, testbild`,
    openings: `
    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,
    foto som visar, fotografi av, fotografi på`,
    credits: 'bildkälla, fotokälla, fotokredit',
    screenshots: 'skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös',
    joints: 'kl, klockan, från, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/tr.js
/** Turkish: the noun for a picture comes last, with a possessive. */
const tr = {
    articles: 'bir, bu, şu, bizim, benim',
    pictures: `
    resim, resimler, görsel, görseller, fotoğraf, fotoğraflar, foto, görüntü, görüntüler,
    resim dosyası`,
    kinds: `
    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran alıntısı, ekran fotoğrafı, ekran, simge,
    simgeler, ikon, logo, şirket logosu, afiş, kapak, kapak resmi, kapak fotoğrafı, kapak görseli,
    başlık görseli, öne çıkan görsel, ana görsel, arka plan, arka plan resmi, duvar kağıdı,
    küçük resim, önizleme, avatar, profil resmi, profil fotoğrafı, portre, çizim, illüstrasyon, eskiz,
    tablo, şekil, grafik, diyagram, şema, akış şeması, infografik, harita, animasyon, örnek,
    örnek resim, örnek görsel, ayırıcı`,
    placeholders: `
    alternatif metin, alternatif metin buraya, alt metin, alt metni, resim açıklaması,
    görsel açıklaması, resmin açıklaması, resmi açıklayın, görseli açıklayın, açıklama ekle,
    açıklama ekleyin, açıklama yok, açıklama girin, buraya açıklama yazın, resim ekle, resim buraya,
    görsel buraya, metin buraya, metniniz buraya, resim başlığı, görsel başlığı, resim adı, başlıksız,
    adsız, isimsiz, yapılacak, eklenecek, doldurulacak, yer tutucu, yer tutucu resim,
    yer tutucu görsel, dekoratif görsel, dekoratif resim, dekoratif, test resmi`,
    endings: 'resmi, fotoğrafı, görseli, görüntüsü',
    terms: 'ekran, uydu, kapak, profil, docker, konteyner, disk, sistem',
    credits: 'fotoğraf kaynağı, görsel kaynağı, resim kaynağı',
    screenshots: 'ekran resmi, ekran görüntüsü, ekran alıntısı, ekran kaydı, resim, fotoğraf, görüntü, adsız',
    joints: 'saat, kopya, öö, ös',
};

;// CONCATENATED MODULE: ./build/rules/words/uk.js
/** Ukrainian: no articles; the noun for a picture comes first and takes a genitive. */
const uk = {
    articles: 'це, цей, ця, наш, наша, мій, моя',
    pictures: `
    зображення, картинка, картинки, фото, фотографія, фотографії, світлина, світлини, файл зображення`,
    kinds: `
    знімок екрана, знімок екрану, знімки екрана, скриншот, скріншот, скриншоти, екран, іконка, іконки,
    значок, піктограма, логотип, логотип компанії, лого, емблема, банер, обкладинка, заставка,
    головне зображення, тло, фонове зображення, шпалери, мініатюра, попередній перегляд, аватар,
    аватарка, фото профілю, портрет, ілюстрація, малюнок, малюнки, ескіз, креслення, графік, графіка,
    діаграма, схема, блок схема, інфографіка, мапа, анімація, приклад, приклад зображення, роздільник`,
    placeholders: `
    альтернативний текст, альтернативний опис, alt текст, опис зображення, опис картинки, опис фото,
    опишіть зображення, додайте опис, додати опис, введіть опис, введіть опис зображення, вставте опис,
    немає опису, без опису, опис відсутній, вставте зображення, вставити зображення, тут зображення,
    зображення тут, текст тут, ваш текст тут, підпис до зображення, назва зображення,
    заголовок зображення, без назви, без імені, буде додано, заглушка, заповнювач,
    декоративне зображення, декоративний елемент, тестове зображення`,
    openings: `
    на зображенні показано, на зображенні зображено, на зображенні, на картинці, на фото, на світлині,
    зображення на якому, фото на якому, картинка на якій`,
    credits: 'джерело фото, джерело зображення, автор фото',
    screenshots: `
    знімок екрана, знімок екрану, скриншот, скріншот, запис екрана, зображення, фото, без назви`,
    joints: 'о, об, в, з, від, копія',
};

;// CONCATENATED MODULE: ./build/rules/words/vi.js
/** Vietnamese. */
const vi = {
    articles: 'một, cái, bức, tấm, đây là, một bức, một tấm, chiếc',
    pictures: 'hình ảnh, ảnh, hình, bức ảnh, tấm ảnh, bức hình, tấm hình, tệp hình ảnh',
    kinds: `
    ảnh chụp màn hình, ảnh màn hình, chụp màn hình, màn hình, biểu tượng, logo công ty, biểu trưng,
    ảnh bìa, hình bìa, ảnh đại diện, hình đại diện, ảnh nổi bật, ảnh chính, ảnh tiêu đề, hình nền,
    ảnh nền, nền, ảnh thu nhỏ, hình thu nhỏ, xem trước, ảnh hồ sơ, chân dung, minh họa, hình minh họa,
    ảnh minh họa, hình vẽ, bản vẽ, bản phác thảo, bức tranh, biểu đồ, sơ đồ, lưu đồ, đồ thị,
    đồ họa thông tin, bản đồ, hoạt hình, ảnh động, ví dụ, hình ví dụ, hình ảnh của`,
    placeholders: `
    văn bản thay thế, văn bản thay thế ở đây, chữ thay thế, mô tả hình ảnh, mô tả ảnh, mô tả hình,
    thêm mô tả, nhập mô tả, nhập mô tả hình ảnh, nhập mô tả hình ảnh ở đây, không có mô tả,
    chưa có mô tả, chèn hình ảnh, chèn ảnh, chèn hình, ảnh ở đây, hình ảnh ở đây, nhập văn bản,
    văn bản ở đây, chú thích, chú thích ảnh, tiêu đề ảnh, tên ảnh, tên hình ảnh, không có tiêu đề,
    chưa đặt tên, không tên, không tiêu đề, cần bổ sung, sẽ bổ sung, giữ chỗ, ảnh giữ chỗ,
    hình trang trí, ảnh trang trí, trang trí, ảnh thử nghiệm`,
    openings: `
    hình ảnh của, hình ảnh về, hình ảnh cho thấy, hình ảnh hiển thị, ảnh của, ảnh cho thấy, bức ảnh về,
    bức ảnh của, ảnh chụp của`,
    credits: 'nguồn ảnh, nguồn hình ảnh, nguồn hình, ảnh nguồn',
    screenshots: 'ảnh chụp màn hình, ảnh màn hình, bản ghi màn hình, ảnh, hình ảnh, hình',
    joints: 'lúc, sa, ch, bản sao',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hans.js
/** Chinese in simplified characters: no spaces, and the noun comes last. */
const zhHans = {
    articles: '一张, 一个, 一幅, 这张, 这是一张, 该, 我的, 我们的',
    pictures: '图片, 图像, 照片, 相片, 图, 图片文件, 配图, 插图, 影像',
    kinds: `
    截图, 截屏, 屏幕截图, 屏幕快照, 界面截图, 页面截图, 运行截图, 效果截图, 效果图, 效果, 运行效果,
    界面, 屏幕, 图标, 徽标, 标志, 商标, 公司标志, 横幅, 封面, 封面图, 头图, 题图, 主图, 背景, 背景图,
    背景图片, 壁纸, 缩略图, 预览, 预览图, 头像, 插画, 绘画, 图画, 草图, 示意图, 示例图, 图示, 图表,
    图形, 流程图, 架构图, 结构图, 原理图, 时序图, 类图, 地图, 动画, 动图, 示例, 例图, 分隔线`,
    placeholders: `
    替代文本, 替代文字, 替换文本, 替换文字, 图片描述, 图片说明, 图像描述, 图像说明, 在此处添加描述,
    在这里插入图片描述, 在此处插入图片描述, 请输入图片描述, 输入图片说明, 输入图片描述, 添加描述,
    请添加图片描述, 插入图片, 在此插入图片, 图片标题, 图片名称, 图片名, 图片替代文本, 无描述, 暂无描述,
    无标题, 未命名, 无题, 占位符, 占位图, 占位图片, 待补充, 待定, 待办, 测试图片, 装饰图片, 装饰,
    装饰性图片, 图片加载失败, 加载失败, 图片加载中, 此处为图片, 图片上传失败, 外链图片转存失败`,
    endings: '的图片, 的照片, 的相片, 的图像',
    credits: '图片来源, 图源, 照片来源, 摄影, 供图',
    screenshots: '截屏, 截图, 屏幕截图, 屏幕快照, 录屏, 屏幕录制, 微信图片, 微信截图, qq截图, qq图片, 企业微信截图, 图片, 照片, 未命名, 未标题',
    joints: '上午, 下午, 年, 月, 日, 时, 分, 秒, 副本, 的副本, 拷贝',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hant.js
/** Chinese in traditional characters: no spaces, and the noun comes last. */
const zhHant = {
    articles: '一張, 一個, 一幅, 這張, 這是一張, 該, 我的, 我們的',
    pictures: '圖片, 圖像, 照片, 相片, 圖, 影像, 圖片檔, 圖檔, 配圖, 插圖',
    kinds: `
    截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 擷取畫面, 畫面截圖, 畫面, 介面截圖, 效果圖, 圖示,
    圖標, 徽標, 標誌, 商標, 公司標誌, 橫幅, 封面, 封面圖, 題圖, 主圖, 背景, 背景圖, 背景圖片, 桌布,
    縮圖, 預覽, 預覽圖, 頭像, 大頭貼, 插畫, 繪畫, 圖畫, 草圖, 示意圖, 範例圖, 圖表, 圖形, 流程圖,
    架構圖, 結構圖, 原理圖, 時序圖, 地圖, 動畫, 動圖, 範例, 示範, 例圖, 分隔線`,
    placeholders: `
    替代文字, 替代文本, 替換文字, 圖片描述, 圖片說明, 圖像描述, 影像說明, 影像描述, 在這裡插入圖片描述,
    在此加入描述, 請輸入圖片描述, 輸入圖片描述, 新增描述, 加入描述, 插入圖片, 在此插入圖片, 圖片標題,
    圖片名稱, 無描述, 暫無描述, 沒有描述, 無標題, 未命名, 無題, 佔位符, 佔位圖, 預留位置, 待補充, 待補,
    待定, 待辦, 測試圖片, 裝飾圖片, 裝飾, 裝飾用圖片, 圖片載入失敗`,
    endings: '的圖片, 的照片, 的相片, 的圖像, 的影像',
    credits: '圖片來源, 圖源, 照片來源, 攝影',
    screenshots: '截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 螢幕錄影, 螢幕錄製, 圖片, 照片, 未命名',
    joints: '上午, 下午, 年, 月, 日, 時, 分, 秒, 副本, 的副本, 拷貝',
};

;// CONCATENATED MODULE: ./build/rules/words/index.js




























/** Every language with word lists, by its BCP 47 tag: the primary subtag, and the script where there are two. */
const languages = {
    en: en,
    de: de,
    fr: fr,
    es: es,
    pt: pt,
    it: it,
    nl: nl,
    sv: sv,
    da: da,
    nb: nb,
    fi: fi,
    pl: pl,
    cs: cs,
    hu: hu,
    ro: ro,
    el: el,
    tr: tr,
    ru: ru,
    uk: uk,
    ar: ar,
    he: he,
    hi: hi,
    vi: vi,
    id: id,
    ja: ja,
    ko: ko,
    'zh-Hans': zhHans,
    'zh-Hant': zhHant,
};

;// CONCATENATED MODULE: ./build/rules/shared/lexicon.js



/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text is
 * seldom a description in one language and a bare noun in another.
 */
function lexicon(language) {
    const known = compiled.get(language ?? '');
    if (known)
        return known;
    const key = primaryOf(language);
    const fresh = compiled.get(key) ?? compile(wordsOf(key));
    compiled.set(key, fresh);
    // Tags come from the pages, so only those with a list of their own are cached.
    if (language === undefined || language === '')
        compiled.set('', fresh);
    return fresh;
}
/** Compiled at first use, because most runs meet one language. */
const compiled = new Map();
/** `pt-BR` → `pt`; `all` for an empty or undetermined tag. */
function primaryOf(language = '') {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    if (primary === '' || primary === 'und')
        return 'all';
    return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}
const known = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));
/** The words of Norwegian are those of Bokmål. */
const aliases = new Map([['nn', 'nb']]);
/** A language in two scripts has two lists; a text is in one of them, so the other cannot match by mistake. */
function wordsOf(key) {
    if (key === 'all')
        return Object.values(languages);
    const own = Object.entries(languages).filter(([tag]) => tag === key || tag.startsWith(`${key}-`));
    return [languages.en, ...own.filter(([tag]) => tag !== 'en').map(([, words]) => words)];
}
function compile(all) {
    const list = (name) => all.flatMap((words) => entries(words[name] ?? ''));
    return {
        pictures: new Set(list('pictures')),
        kinds: new Set(list('kinds')),
        placeholders: new Set(list('placeholders')),
        terms: new Set(list('terms')),
        article: new RegExp(`^${articleOf(list('articles'))}`, 'u'),
        opening: new RegExp(`^${articleOf(list('articles'))}?(?:${anyOf(list('openings'), opened)})(?=.)`, 'u'),
        ending: new RegExp(`(?<=.)(?:${anyOf(list('endings'), closing)})$`, 'u'),
        credit: new RegExp(`^(?:${anyOf(list('credits'), escaped)})(?!\\p{L})[\\s:.,]*.`, 'u'),
        defaultName: new RegExp(`^(?:${anyOf(list('screenshots'), escaped)})(?:[\\s\\p{Nd}.,:()]|(?:${anyOf(list('joints'), joined)}))*$`, 'u'),
    };
}
/** The entries of one list, as they are compared. */
function entries(list) {
    return list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
function articleOf(articles) {
    return `(?:${anyOf(articles, opened)})`;
}
/** The longest first, or "this is an" would end at "this". */
function anyOf(words, pattern) {
    return words
        .toSorted((a, b) => b.length - a.length)
        .map(pattern)
        .join('|');
}
/** A word with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(word) {
    if (word.endsWith('…'))
        return escaped(word.slice(0, -1));
    const pattern = escaped(word).replaceAll(' ', ',?\\s');
    return unspaced.test(word) || word.endsWith("'") ? pattern : `${pattern},?\\s`;
}
/** A word with the space before it, where its script uses spaces. */
function closing(word) {
    return unspaced.test(word) ? escaped(word) : `\\s${escaped(word)}`;
}
/** A word between numbers, not as part of a longer word. */
function joined(word) {
    return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/rules/shared/normalise.js
/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
function normalise(text) {
    return (text
        .slice(0, limit)
        .normalize('NFKC')
        .slice(0, limit)
        .toLowerCase()
        // The small letter of the Turkish İ.
        .replaceAll('i\u0307', 'i')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/[\s_\-‐-―]+/g, ' ')
        .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, ''));
}
const limit = 200;

;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js





/** The alternative text credits the author of the picture and does not describe it. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 120)
            return undefined;
        const isCredit = byline.test(text) || lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).credit.test(normalise(text));
        if (!isCredit)
            return undefined;
        return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

;// CONCATENATED MODULE: ./build/rules/blank-alt.js

/** The alternative text consists of characters that are never spoken: it neither describes the picture nor marks it as decoration. */
const blankAlt = {
    id: 'blank-alt',
    severity: 'error',
    summary: 'An alternative text consists only of white space or invisible characters.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: ['23a2a8'],
    check: (image) => (absence(image) === 'blank' ? message : undefined),
};
const message = 'The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.';

;// CONCATENATED MODULE: ./build/rules/decorative-in-figure.js

/** A picture with a caption is marked as decoration: one of the two is usually a mistake. */
const decorativeInFigure = {
    id: 'decorative-in-figure',
    severity: 'info',
    summary: 'The only picture of a figure with a caption is marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        const { figcaption } = image.context;
        if (image.alt.kind !== 'empty' || !image.decorative || figcaption === undefined || isBlank(figcaption))
            return undefined;
        return described(page).has(figcaption) ? undefined : decorative_in_figure_message;
    },
};
const decorative_in_figure_message = 'The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it.';
/** Captions of the figures in which a picture has a name: the other pictures of such a figure may be decorative (WCAG G196). */
function described({ images }) {
    const known = pages.get(images);
    if (known)
        return known;
    const captions = images.flatMap(({ name, alt, context }) => (name !== undefined || alt.kind === 'dynamic') && context.figcaption !== undefined ? [context.figcaption] : []);
    const fresh = new Set(captions);
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/decorative-with-name.js


/** One attribute marks the image as decoration, and another gives it a text. */
const decorativeWithName = {
    id: 'decorative-with-name',
    severity: 'warning',
    summary: 'An image is marked as decoration, but has a title or an alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H67', 'F39'],
    act: [],
    check(image) {
        const text = contradiction(image);
        if (text === undefined)
            return undefined;
        return `The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`;
    },
};
function contradiction({ alt, decorative, markedDecorative, title }) {
    if (!markedDecorative || !decorative)
        return undefined;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
    return text === undefined || isBlank(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js





/** The alternative text is the size of the picture. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'warning',
    summary: 'An alternative text gives the size of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = normalise(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
        // "1920x1080 display modes" says more than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
    },
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/rules/emoji-alt.js



/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H86'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image))
            return undefined;
        return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
    },
};
function onlyEmoji(text) {
    if (text.length > 40)
        return false;
    return /^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(text)
        ? !flags.test(text)
        : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}
/** Every screen reader has a name for a flag: of a country, of a part of one (a sequence of tags), of pride, of pirates (CLDR). */
const flags = /^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u;
/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the emoji itself is the right text. */
function showsEmoji({ src, width, height }) {
    if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,file_name/* fileName */.Md)(src)))
        return true;
    return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}

;// CONCATENATED MODULE: ./build/rules/empty-link-image.js

/** The image is the only content of a link or button and has no name, so the control has no name either. */
const emptyLinkImage = {
    id: 'empty-link-image',
    severity: 'error',
    summary: 'A link or button contains only an image without alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
    act: ['c487ae', '97a4e1'],
    check: (image) => (absence(image) === 'in-control' ? messageFor(image) : undefined),
};
function messageFor({ context, kind }) {
    if (kind === 'link')
        return empty_link_image_area;
    return context.control?.kind === 'button' ? empty_link_image_button : empty_link_image_link;
}
const empty_link_image_link = 'The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';
const empty_link_image_button = 'The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.';
const empty_link_image_area = 'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';

;// CONCATENATED MODULE: ./build/rules/empty-markdown-alt.js

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
const emptyMarkdownAlt = {
    id: 'empty-markdown-alt',
    severity: 'error',
    summary: 'The brackets of a Markdown image are empty.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H37'],
    act: [],
    check: (image) => (absence(image) === 'empty' ? empty_markdown_alt_message : undefined),
};
const empty_markdown_alt_message = 'The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.';

;// CONCATENATED MODULE: ./build/rules/export-suffix.js



/** A short alternative text ends in something that tools and people append to file names. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in something that was appended to a file name.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const suffix = suffixOf(image);
        if (suffix === undefined)
            return undefined;
        return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
    },
};
function suffixOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords)
        return undefined;
    return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}
/** A longer text is a sentence that a person wrote. */
const mostWords = 6;
/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always = /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;
/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text, src) {
    const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
    if (suffix === undefined)
        return undefined;
    return (0,file_name/* fileStem */.E8)(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/rules/shared/words-of-page.js
/** Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a file. */
function isNamed(token, { control, heading, nearby }) {
    return [control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
}
/** Words that join others in a sentence; no program puts them into a name, and few people do. */
const joiningWords = new Set(`a an and as at by for from in into is of on or over shows than that the to under vs with above below between
  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein
  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es
  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/shared/file-name.js






/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
function fileNameIn(text, image) {
    const { src, context } = image;
    const bare = text
        .slice(0, 2000)
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .trim()
        .replace(/^["'“‘([<`]+/u, '')
        .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
    if (hasScheme.test(bare) || isTargetOf(bare, src, context.control))
        return undefined;
    const isSure = hasImageExtension(bare, context.control) ||
        isPath(bare, src) ||
        isSlugOf(bare, image) ||
        isVariable(bare, image) ||
        isDefaultName(bare);
    if (isSure)
        return 'sure';
    return isWordsOf(bare, image) ? 'worded' : undefined;
}
/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text, src, control) {
    if (control?.target === undefined || !same(text, (0,file_name/* fileName */.Md)(control.target)))
        return false;
    return !isBlank(control.otherText) || !same(text, (0,file_name/* fileName */.Md)(src));
}
/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text, control) {
    if (!(0,picture_names/* endsInPictureName */.hI)(text))
        return false;
    const words = text.toLowerCase().split(/\s+/u);
    if (words.length <= 2)
        return words.length === 1 || control === undefined;
    // A sentence has words that join others, signs, or the name of another file.
    return control === undefined && words.length <= file_name_mostWords && words.slice(0, -1).every(isPartOfName);
}
const file_name_mostWords = 8;
function isPartOfName(word) {
    return /^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word) && !joiningWords.has(word);
}
const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;
/** `../img/a`, `C:\\img\\a`, `/assets/img/hero/banner`, the address of the picture without its ending; url-alt handles addresses with a scheme. */
function isPath(text, src) {
    if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text))
        return true;
    if (!/^[\w.@~%/-]+$/u.test(text) || !text.includes('/'))
        return false;
    const parts = text.split('/').filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    return pictureFolders.has(parts[0]?.toLowerCase() ?? '') || same(text, (0,file_name/* filePath */.s$)(src).replace(/\.\w{1,5}$/u, ''));
}
const pictureFolders = new Set('img imgs image images pic pics picture pictures photo photos figure figures fig figs media assets static public upload uploads screenshots wp-content'.split(' '));
/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text, { src, context }) {
    if (/\s/u.test(text))
        return same(text, (0,file_name/* fileName */.Md)(src));
    if (!same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    return text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text) && !isNamed(text, context));
}
/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text, { src, context }) {
    // The name of a link or a button may well be in small letters.
    if (context.control !== undefined || text !== text.toLowerCase() || isNamed(text, context))
        return false;
    const stem = (0,file_name/* fileStem */.E8)(src).toLowerCase();
    return /[-_]/u.test(stem) && same(spaced(text), spaced(stem)) && (/\s/u.test(text) || isKebab(text));
}
function isKebab(text) {
    return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}
function spaced(text) {
    return text.replace(/[\s_-]+/gu, ' ').trim();
}
/** The name of the variable that a component takes the picture from: `BOAT47` for `boat4-7.png`. */
function isVariable(text, { src, kind }) {
    if (kind !== 'component' || !/^[A-Za-z_$][\w$]*$/u.test(text) || !/\d|[a-z][A-Z]|_/u.test(text))
        return false;
    return same(text.replace(/[^A-Za-z\d]/gu, ''), (0,file_name/* fileStem */.E8)(src).replace(/[^A-Za-z\d]/gu, ''));
}
/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text) {
    const normalised = normalise(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
    if ([cameraName, stockName, programName].some((pattern) => pattern.test(normalised)) || captureName.test(text))
        return true;
    return lexicon(undefined).defaultName.test(normalised) && normalised.replace(/\P{Nd}/gu, '').length >= 4;
}
/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName = /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;
/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName = /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;
/** What programs name a picture that they paste or export: Word, Outlook and Teams, Google Docs, VLC, design tools, tools of this kind on phones. */
const programName = /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;
/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;
function same(a, b) {
    return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/filename-alt.js



/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a file name or a path.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        const kind = text === undefined ? undefined : fileNameIn(text, image);
        if (text === undefined || kind === undefined)
            return undefined;
        if (kind === 'worded')
            return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
        return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
    severityOf: (image) => (fileNameIn(spoken(image) ?? '', image) === 'worded' ? 'warning' : 'error'),
};

;// CONCATENATED MODULE: ./build/rules/words/generated.js
/**
 * The words of programs that describe pictures, normalised, in the languages that they were seen in: Microsoft Office and PowerPoint, Facebook,
 * LinkedIn. They are compared with the start or the end of a text.
 */
const generatedOpenings = [
    'image may contain',
    'may be an image of',
    'may be a graphic of',
    'no photo description available',
    'no alt text provided for this image',
    'no alternative text description for this image',
    'no description has been provided for this image',
    'this image has an empty alt attribute',
    'a picture containing',
    'ein bild, das text',
    'une image contenant texte',
    'imagen que contiene texto',
    'immagine che contiene testo',
    'uma imagem a conter texto',
    'uma imagem contendo texto',
    'uma imagem com texto',
    'afbeelding met tekst',
    'obraz zawierający tekst',
    'en bild som visar text',
    'et bilde som inneholder tekst',
    'et billede, der indeholder tekst',
    'kuva, joka sisältää tekstin',
];
const generatedEndings = [
    'description automatically generated',
    'description automatically generated with low confidence',
    'description automatically generated with medium confidence',
    'description automatically generated with high confidence',
    'ai generated content may be incorrect',
    'automatisch generierte beschreibung',
    'automatisch generierte beschreibung mit mittlerer zuverlässigkeit',
    'automatisch generierte beschreibung mit geringer zuverlässigkeit',
    'ki generierte inhalte können fehlerhaft sein',
    'description générée automatiquement',
    "le contenu généré par l'ia peut être incorrect",
    'descripción generada automáticamente',
    'el contenido generado por ia puede ser incorrecto',
    'el contenido generado por inteligencia artificial puede ser incorrecto',
    'descrizione generata automaticamente',
    "il contenuto generato dall'ia potrebbe non essere corretto",
    'descrição gerada automaticamente',
    'o conteúdo gerado por ia pode estar incorreto',
    'automatisch gegenereerde beschrijving',
    'door ai gegenereerde inhoud is mogelijk onjuist',
    'automatycznie generowany opis',
    'opis wygenerowany automatycznie',
    'automatiskt genererad beskrivning',
    'automatisk generert beskrivelse',
    'automatisk genereret beskrivelse',
    'kuvaus luotu automaattisesti',
    'popis byl vytvořen automaticky',
    'otomatik olarak oluşturulmuş açıklama',
    'автоматически созданное описание',
    '自動的に生成された説明',
    '描述已自动生成',
    '自動產生的描述',
    '자동 생성된 설명',
];
/** What Office finds in pictures, in the words of its lists. */
const officeTags = new Set([
    'text',
    'application',
    'chat or text message',
    'website',
    'email',
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'timeline',
    'diagram',
    'schematic',
    'engineering drawing',
    'calendar',
    'letter',
    'company name',
    'background pattern',
    'shape',
    'chart',
    'bar chart',
    'line chart',
    'pie chart',
    'scatter chart',
    'box and whisker chart',
    'treemap chart',
    'waterfall chart',
    'histogram',
    'icon',
    'logo',
    'map',
    'rectangle',
    'square',
    'qr code',
    'receipt',
    'venn diagram',
    'radar chart',
    'surface chart',
    'funnel chart',
    'anwendung',
    'texte',
    'texto',
    'aplicación',
    'testo',
    'applicazione',
    'aplicativo',
    'aplicação',
    'tekst',
    'toepassing',
]);
/** Those that an author may list as well. */
const things = new Set([
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'email',
    'website',
    'calendar',
    'letter',
    'receipt',
    'map',
    'icon',
    'logo',
    'qr code',
]);
/** What no author writes alone. */
const interfaces = new Set([
    'graphical user interface',
    'grafische benutzeroberfläche',
    'interface utilisateur graphique',
    'interfaz de usuario gráfica',
    'interfaccia utente grafica',
    'interface gráfica do usuário',
    'interface gráfica do utilizador',
    'grafische gebruikersinterface',
]);

;// CONCATENATED MODULE: ./build/rules/generated-alt.js




/** A program looked at the picture and wrote the alternative text, and nobody has read it since: it still has the program's own words. */
const generatedAlt = {
    id: 'generated-alt',
    severity: 'error',
    summary: 'An alternative text was generated by a program and left as it came.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isGenerated(text))
            return undefined;
        return `${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`;
    },
};
function isGenerated(text) {
    const normalised = normalise(text);
    const end = normalise(text.trim().slice(-longestEnding));
    return (generatedOpenings.some((opening) => normalised.startsWith(opening)) ||
        generatedEndings.some((ending) => end.endsWith(ending)) ||
        isListOfTags(text));
}
/** UTF-16 units; the endings are shorter. */
const longestEnding = 120;
/** "Graphical user interface, text, application": what Office recognises, without a sentence around it. */
function isListOfTags(text) {
    if (text.length > 200)
        return false;
    const tags = text.split(/[,、，]/u).map(normalise);
    if (tags.length === 1)
        return interfaces.has(tags[0] ?? '');
    // "Word, Excel" may be what the picture shows.
    return tags.every((tag) => officeTags.has(tag) || interfaces.has(tag)) && tags.some((tag) => !things.has(tag));
}

;// CONCATENATED MODULE: ./build/rules/shared/bare-noun.js
/** A normalised text without an article before it and a small number after it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
function bareNoun(normalised, { article }) {
    const text = normalised.replace(article, '');
    // A plural has no number: "Icons8" is a name.
    if (/s\d+$/u.test(text))
        return { noun: text, numbered: false };
    const noun = text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u, '');
    const digits = text.slice(noun.length).replace(/\D/gu, '').length;
    // Four digits and more are a year or the counter of a camera: filename-alt handles these.
    return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}

;// CONCATENATED MODULE: ./build/rules/generic-alt.js







/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const found = genericNoun(image, page);
        if (found === undefined)
            return undefined;
        if (found.fits === 'every picture')
            return `${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`;
        return `${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`;
    },
    severityOf: (image, page) => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};
function genericNoun(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const normalised = normalise(text);
    const { noun, numbered } = bareNoun(normalised, words);
    // Editors insert "image 2", so placeholder-alt reports it.
    if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered))
        return { text, fits: 'every picture' };
    if (!words.kinds.has(normalised) && !words.kinds.has(noun))
        return undefined;
    return leadsTo(noun, image) || isAcronym(text, image) ? undefined : { text, fits: 'a kind of picture' };
}
/** "ART" below the heading "Automatic Reasoning and Tool-use (ART)": in capitals, the page's own short word for something. */
function isAcronym(text, { context }) {
    if (!/^[A-Z]{2,6}$/u.test(text.trim()) || /^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))
        return false;
    return `${context.heading ?? ''} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim());
}
/** In a link to `/charts` the word "Charts" names the purpose of the link, which is what a linked picture has to name. */
function leadsTo(noun, { context }) {
    const last = normalise((0,file_name/* fileStem */.E8)(context.control?.target ?? ''));
    return last !== '' && (last === noun || last === `${noun}s`);
}

;// CONCATENATED MODULE: ./build/rules/html-in-alt.js


/** The alternative text holds markup. Nothing renders it there, so it is read out. */
const htmlInAlt = {
    id: 'html-in-alt',
    severity: 'warning',
    summary: 'An alternative text contains HTML or Markdown markup, which is read out literally.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
        if (markup === undefined)
            return undefined;
        return `${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`;
    },
};
function markupIn(text, { context }) {
    const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
    if (found === null)
        return undefined;
    // A page about markup may quote it, and then the words around it say so.
    const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
    return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
        ? undefined
        : found[0];
}
/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is probably what the text is about. */
const tags = /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;
/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;
/** Escaped twice: `&amp;amp;`. */
const entities = /(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;

;// CONCATENATED MODULE: ./build/rules/id-like-alt.js



/** The alternative text is a name that a program gave the picture: a counter, an id, a time stamp, a checksum. */
const idLikeAlt = {
    id: 'id-like-alt',
    severity: 'error',
    summary: 'An alternative text is a number, an id or a checksum.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isId(text.trim()))
            return undefined;
        return `${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isId(text) {
    return text.length <= 200 && (bareNumber.test(normalise(text)) || captureTime.test(text) || randomName.test(text));
}
/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber = /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;
/** `2021-03-22_14-38-02`: the moment, as tools name a capture. */
const captureTime = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u;
/** Random identifiers: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;

;// CONCATENATED MODULE: ./build/rules/keyword-stuffing.js


/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a list of search keywords.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        return text !== undefined && isStuffed(text.slice(0, 1000)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';
function isStuffed(text) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise)
        .filter((phrase) => phrase !== '');
    if (phrases.length < 6)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** The number of phrases that contain the most frequent word of three letters or more. */
function mostFrequent(phrases) {
    const counts = new Map();
    for (const words of phrases) {
        for (const word of new Set(words)) {
            if (word.length >= 3 && !/^\d+$/u.test(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return Math.max(0, ...counts.values());
}

;// CONCATENATED MODULE: ./build/rules/lang-mismatch.js



/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is not in the language of its page.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const language = (0,text_language/* statedLanguage */.Sq)(image, page.path);
        const text = spoken(image);
        // A linked picture may be named in the language of the page that it leads to.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language))
            return undefined;
        return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
    },
};
function isForeign(text, language) {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= 4;
}
/** Languages that are not written in Latin letters, with their scripts. */
const scripts = new Map([
    ['ar', /\p{Script=Arabic}/u],
    ['be', /\p{Script=Cyrillic}/u],
    ['bg', /\p{Script=Cyrillic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['el', /\p{Script=Greek}/u],
    ['fa', /\p{Script=Arabic}/u],
    ['he', /\p{Script=Hebrew}/u],
    ['hi', /\p{Script=Devanagari}/u],
    ['hy', /\p{Script=Armenian}/u],
    ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['ka', /\p{Script=Georgian}/u],
    ['ko', /\p{Script=Hangul}/u],
    ['mk', /\p{Script=Cyrillic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['ta', /\p{Script=Tamil}/u],
    ['th', /\p{Script=Thai}/u],
    ['uk', /\p{Script=Cyrillic}/u],
    ['ur', /\p{Script=Arabic}/u],
    ['zh', /\p{Script=Han}/u],
]);
const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi'.split(' '));
/** Four letters or more: one or two are a symbol. */
const otherLetters = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;
/** Words that join others into an English sentence; none of them is a name. */
const english = /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;

;// CONCATENATED MODULE: ./build/rules/long-alt.js

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is too long to listen to in one go.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G92'],
    act: [],
    check(image) {
        const length = lengthOf(image);
        if (length <= long_alt_long)
            return undefined;
        const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
    },
    severityOf: (image) => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};
/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const long_alt_long = 150;
const tooLong = 350;
/** Counting stops here. */
const mostCounted = 1000;
/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
function lengthOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length <= long_alt_long / 2 || isFormula(text))
        return 0;
    let length = 0;
    for (const character of text) {
        length += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1;
        if (length > mostCounted)
            return length;
    }
    return length;
}
/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text) {
    return (/^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000)));
}

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** The author meant an image, but parsers read something else, because of one mark. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written in a way that parsers do not read as an image.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check: ({ fault }) => (fault === undefined ? undefined : messages[fault]),
};
const noMarkdownImage = 'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';
const messages = {
    'space-in-address': `${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
    'title-without-quotes': `${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
    gap: `${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
    'full-width-mark': `${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
    'unbalanced-bracket': `${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
    'other-brackets': `${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
    'blank-line': 'A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.',
    'quote-mark': 'Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.',
    'curly-quotes': 'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
    'cut-text': 'The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.',
};

;// CONCATENATED MODULE: ./build/rules/missing-alt.js

/** The image has neither an alternative text nor another name, and is not marked as decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An image has no alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => (absence(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
    severityOf: ({ context }) => (context.figcaption === undefined ? 'error' : 'warning'),
};
function missing_alt_messageFor(image) {
    const { kind, context } = image;
    if (kind === 'button')
        return missing_alt_button;
    const place = placeOf(image);
    if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
        return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
    }
    const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
    return `${unnamed[kind] ?? picture} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}
const missing_alt_button = 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';
const picture = 'The picture has no alternative text, so a screen reader says nothing or reads the file name.';
const captioned = 'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.';
/** What a screen reader says instead depends on what the image is. */
const unnamed = {
    drawing: 'The drawing has no name, so a screen reader says "image" or reads out its parts.',
    embedded: 'The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.',
    element: 'The element has the role of an image and no name, so a screen reader says only "image".',
};
/** Where the text goes; undefined where that goes without saying. */
function placeOf({ kind, attribute, labelMark, decorativeBy }) {
    if (kind === 'drawing')
        return 'in a `<title>` as its first child or in `aria-label`';
    if (kind === 'embedded')
        return 'in `aria-label` or `title`';
    if (attribute === undefined)
        return labelMark && `after a \`${labelMark}\``;
    return attribute === 'alt' && decorativeBy === 'alt' ? undefined : `in \`${attribute}\``;
}
/** The other way, for a picture that needs no text. */
function orNot({ attribute, decorativeBy }, when) {
    if (decorativeBy === 'alt')
        return `, or write \`${attribute ?? 'alt'}=""\` if ${when}`;
    return decorativeBy === 'aria-hidden' ? `, or set \`aria-hidden="true"\` if ${when}` : '';
}

;// CONCATENATED MODULE: ./build/rules/placeholder-alt.js






/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, or a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    summary: 'An alternative text is a placeholder that was never replaced.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !isPlaceholder(text, (0,text_language/* statedLanguage */.Sq)(image, page.path)))
            return undefined;
        return `${quote(text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
    },
};
function isPlaceholder(text, language) {
    const words = lexicon(language);
    const normalised = normalise(text);
    if (words.placeholders.has(normalised))
        return true;
    const { noun, numbered } = bareNoun(normalised, words);
    return words.placeholders.has(noun) || (numbered && words.pictures.has(noun) && normalised !== famous);
}
/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';

;// CONCATENATED MODULE: ./build/rules/presentational-conflict.js
/** The author marked the image as decoration, but another attribute keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
const presentationalConflict = {
    id: 'presentational-conflict',
    severity: 'error',
    summary: 'An image is marked as decoration, but focus or an ARIA attribute overrules that.',
    fixedBy: 'author',
    wcag: ['1.1.1', '4.1.2'],
    act: ['46ca7f'],
    check: ({ alt, decorative, markedDecorative }) => markedDecorative && !decorative && alt.kind !== 'dynamic' ? presentational_conflict_message : undefined,
};
const presentational_conflict_message = 'The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows.';

;// CONCATENATED MODULE: ./build/rules/punctuation-alt.js


/** The alternative text has no letter, no digit and no sign with a name. */
const punctuationAlt = {
    id: 'punctuation-alt',
    severity: 'error',
    summary: 'An alternative text consists only of punctuation.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyMarks.test(text) || named.has(text))
            return undefined;
        return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`;
    },
};
/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;
/** A single sign may be what the picture shows: a key, an operator, a help button. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));

;// CONCATENATED MODULE: ./build/rules/redundant-prefix.js





/** The description starts by saying that there is a picture, which every screen reader has announced already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description starts by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        const words = text && lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).opening.exec(normalise(text))?.[0];
        if (words === undefined || words === '')
            return undefined;
        return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js





/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const words = endingOf(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`;
    },
};
function endingOf(image, page) {
    const text = spoken(image);
    if (text === undefined || text.length > 200)
        return undefined;
    const { ending, terms } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const words = normalise(text);
    const found = ending.exec(words)?.[0];
    if (found === undefined)
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
}

;// CONCATENATED MODULE: ./build/rules/redundant-with-text.js





/** The alternative text repeats a text beside the picture word for word, so a screen reader user hears it twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const found = repetition(image);
        return (found && `${quote(found.text)} is also ${found.place}, so a screen reader user hears it twice. ${found.remedy}`);
    },
    severityOf: (image) => repetition(image)?.severity ?? 'warning',
};
const silence = 'Write `alt=""` if these words say it all, or describe what the picture adds to them.';
const addition = 'Describe what the picture adds to it.';
function repetition(image) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const { control, figcaption, nearby, heading } = image.context;
    if ((0,same_words/* sameWords */.M)(text, control?.otherText))
        return { text, place: `in the ${control?.kind ?? 'link'}`, remedy: silence, severity: 'warning' };
    if ((0,same_words/* sameWords */.M)(text, figcaption))
        return { text, place: 'in the caption', remedy: addition, severity: 'warning' };
    if (control === undefined && (0,same_words/* sameWords */.M)(text, nearby))
        return { text, place: 'beside the picture', remedy: silence, severity: 'warning' };
    if ((0,same_words/* sameWords */.M)(text, heading) && !isMark(image.src))
        return { text, place: 'in the heading above', remedy: addition, severity: 'info' };
    // Without an alternative text the title is the only name of the image, so nothing is repeated.
    if (image.alt.kind === 'text' && (0,same_words/* sameWords */.M)(text, image.title))
        return { text, place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
    return undefined;
}
/** A logo under the name of its project has that name, and no other text would be right. */
function isMark(src) {
    return /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u.test(normalise((0,file_name/* fileStem */.E8)(src)));
}

;// CONCATENATED MODULE: ./build/rules/repeated-alt.js




/** Two different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !repetitions(page.images).has(image))
            return undefined;
        return `A different picture further up is also called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what this one shows that the other does not.`;
    },
    severityOf: (image, page) => repetitions(page.images).get(image) ?? 'info',
};
/** Images that repeat an earlier one, with the severity: side by side it is hardly intended. Computed once per page. */
function repetitions(images) {
    const known = repeated_alt_pages.get(images);
    if (known)
        return known;
    const fresh = new Map();
    const last = new Map();
    images.forEach((image, at) => {
        const key = keyOf(image);
        if (key === undefined)
            return;
        const picture = pictureOf(image.src);
        const earlier = last.get(key);
        if (earlier !== undefined && earlier.picture !== picture)
            fresh.set(image, earlier.at === at - 1 ? 'warning' : 'info');
        last.set(key, { at, picture });
    });
    repeated_alt_pages.set(images, fresh);
    return fresh;
}
const repeated_alt_pages = new WeakMap();
/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function keyOf(image) {
    const text = spoken(image);
    if (text === undefined || text.length > 200 || image.src === '')
        return undefined;
    return `${(0,same_words/* spokenWords */.i)(text) || text} ${image.context.control?.target ?? ''}`;
}
/** The same value for variants of one picture in other colours or sizes: `a-dark.svg#only-dark`, `a@2x.png`, `a.webp`. */
function pictureOf(src) {
    if (/[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src.slice(0, 2000)))
        return '';
    // What lies in the page itself has no name.
    return ((0,file_name/* fileStem */.E8)(src) || src.slice(0, 2000))
        .toLowerCase()
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
}

;// CONCATENATED MODULE: ./build/rules/same-picture-better-alt.js

/**
 * The same picture has a good description in another place, so the words exist already. Two good texts may differ, so this is reported only beside
 * another finding.
 */
const samePictureBetterAlt = {
    id: 'same-picture-better-alt',
    severity: 'info',
    summary: 'The same picture has a good alternative text in another place.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const better = page.altElsewhere(image);
        if (better === undefined || better === image.name)
            return undefined;
        return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/slug-alt.js



/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !isSlug(text, image))
            return undefined;
        return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
    },
};
function isSlug(text, { context }) {
    if (text.length > 200 || /\s/u.test(text) || !isJoined(text))
        return false;
    // Names of packages, functions and options look like this: then the page or the link contains them as well.
    return !isNamed(text, context);
}
function isJoined(text) {
    if (snake.test(text))
        return true;
    if (identifier.test(text))
        return !brands.test(text);
    if (!kebab.test(text))
        return false;
    const parts = text.split(/-+/u);
    if (parts.length >= 6)
        return true;
    // "text-to-image" and "state-of-the-art" are words of the language.
    if (parts.some((part) => joiningWords.has(part)))
        return false;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;
/** `loginForm`, `userMenuOpen`; `LoginFormDialog` from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;
/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands = /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;
/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;
const pictures = /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;

// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/rules/spacer-named.js



/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
const spacerNamed = {
    id: 'spacer-named',
    severity: 'warning',
    summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'F39'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,spacer/* isSpacer */.r)(image))
            return undefined;
        return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/stale-alt.js


/** The change under review replaces the picture and leaves its alternative text untouched. */
const staleAlt = {
    id: 'stale-alt',
    severity: 'warning',
    summary: 'A picture changed, and its alternative text did not.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F20'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !page.isStale(image))
            return undefined;
        return `This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/template-leak.js


/** A program was to fill in the alternative text, and left its own words there. */
const templateLeak = {
    id: 'template-leak',
    severity: 'error',
    summary: 'An alternative text contains a leftover of a template or a program.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image))
            return undefined;
        return `${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`;
    },
};
function isLeak(text, { context, quotedCode = [] }) {
    if (nothing.test(text) || leaked.test(text))
        return true;
    if (!unfilled.test(withoutQuotes(withoutCode(text, quotedCode))))
        return false;
    // A page about format strings shows them, and then the text around the picture has one as well.
    return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}
/** An empty value, alone or in place of the name of a thing. */
const nothing = /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;
/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked = /^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;
/** Without the code that a description quotes from the picture; a text that is all in quotation marks quotes nothing. */
function withoutQuotes(text) {
    return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu, (quoted) => (quoted.length === text.length ? quoted : ' '));
}
/** Markdown has taken the backticks away. A text that is all code quotes nothing. */
function withoutCode(text, code) {
    return code
        .slice(0, mostQuotes)
        .reduce((rest, part) => (part === '' || part === text ? rest : rest.replace(part, ' ')), text);
}
/** No real text quotes more, and a text of a megabyte must not cost time. */
const mostQuotes = 50;
/** A slot that was not filled: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;

;// CONCATENATED MODULE: ./build/rules/too-short.js




/** One or two small letters, as people type them to satisfy a required field. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters long.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
            return undefined;
        return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
    },
};
/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, kind }) {
    if (context.control !== undefined || kind === 'drawing')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = normalise((0,file_name/* fileStem */.E8)(src)).split(/[\s.]/u);
    return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

;// CONCATENATED MODULE: ./build/rules/url-alt.js



/** The alternative text is an address: of the picture, or of a page that was meant as a link. */
const urlAlt = {
    id: 'url-alt',
    severity: 'error',
    summary: 'An alternative text is an address.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isAddress(text) || isTarget(text, image.context.control))
            return undefined;
        return `${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isAddress(text) {
    return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}
/** A link may have the address of its target as its name, although that is not a good one; the address of a picture describes nothing. */
function isTarget(text, control) {
    return control?.target !== undefined && bare(text) === bare(control.target) && !(0,picture_names/* isPictureAddress */.ZJ)(text);
}
function bare(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
        .replace(/\/$/u, '');
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/rules/index.js




































/** Rules that report the same fault in different words: of each group only the first finding is kept. */
const groups = [
    [malformedImage, emptyLinkImage],
    [presentationalConflict, decorativeWithName],
    [missingAlt, emptyMarkdownAlt, blankAlt],
    [
        filenameAlt,
        urlAlt,
        idLikeAlt,
        templateLeak,
        generatedAlt,
        placeholderAlt,
        punctuationAlt,
        genericAlt,
        spacerNamed,
        dimensionAlt,
        slugAlt,
        attributionAsAlt,
        emojiAlt,
        repeatedAlt,
        exportSuffix,
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
    ],
    [htmlInAlt],
    [staleAlt],
    [adjacentDuplicateLink, redundantWithText],
    [keywordStuffing, longAlt],
    [decorativeInFigure],
];
/** Rules that only advise: their findings are kept only beside a finding of another rule. */
const advice = [samePictureBetterAlt];
/** Every rule, most severe first. Where two of the same severity report one image, people see the finding of the earlier one first. */
const rules = [...groups.flat(), ...advice].toSorted(rule/* bySeverity */.N);
const rules_known = new Map(rules.map((rule) => [rule.id, rule]));
/** Whether there is a rule with this id. */
function isRule(id) {
    return rules_known.has(id);
}
/** What fixes the findings of the rule with this id; undefined for an unknown id. */
function fixedBy(id) {
    return rules_known.get(id)?.fixedBy;
}
/** Whether the rule with this id only advises: its findings are dropped where no other rule has one. */
function isAdvice(id) {
    return advice.some((rule) => rule.id === id);
}
/**
 * The findings of the rules for `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether the rule with this id runs; a rule that does not run does not suppress the others of its group
 */
function runRules(image, page, isAsked = everyRule) {
    const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
    const isFaulty = faults.some(({ severity }) => severity !== 'info');
    return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(rule/* bySeverity */.N);
}
const everyRule = () => true;
function firstOf(group, image, page, isAsked) {
    for (const rule of group) {
        const message = isAsked(rule.id) ? rule.check(image, page) : undefined;
        if (message === undefined)
            continue;
        return [{ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message }];
    }
    return [];
}


/***/ }),

/***/ 818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ textOrNothing),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);

/** The text of a file that could be read. */
function textIn(read) {
    return typeof read === 'object' && 'text' in read ? read.text : undefined;
}
/** The same, for a file that the run depends on. @throws UserError when it exists and cannot be read */
function textOrNothing(read, path) {
    if (typeof read === 'object' && 'reason' in read) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} cannot be read at the base: ${read.reason}`, 'Fix the file, or name another one.');
    }
    return textIn(read);
}
/** The note for a baseline that the settings name and that the base commit does not have. */
function noBaseline(path) {
    return `The base commit has no ${path}, so every finding counts.`;
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L2: () => (/* binding */ findUnmatched),
  UZ: () => (/* binding */ leftOutNote),
  A3: () => (/* binding */ reasonOf),
  cj: () => (/* binding */ sentencesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/lib/nearest.js
/** Longer texts are no slips of a pen, and comparing them costs the product of their lengths. */
const longest = 200;
/**
 * The candidates that `text` may be a slip of, nearest first; itself is not among them. A third of its letters may differ, and case
 * counts for little.
 */
function nearest(text, candidates) {
    if (text.length > longest)
        return [];
    const most = Math.max(1, Math.floor(text.length / 3));
    const near = [];
    for (const candidate of new Set(candidates)) {
        if (candidate === text || Math.abs(candidate.length - text.length) > most)
            continue;
        const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
        if (distance <= most)
            near.push({ candidate, distance });
    }
    // The sort keeps the order of those that are equally near.
    return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}
/** How many letters have to be put in, left out, replaced, or swapped with the next one (optimal string alignment). */
function editDistance(a, b) {
    let earlier = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        [earlier, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/sources/near-path.js


/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 };
/** The document, or the folder with some, that a path to nothing was probably meant for. */
function nearestPath(path, documents) {
    const plain = tidy(path).replace(/\/$/, '');
    const places = [...foldersWith(documents), ...documents];
    // With the right name in the wrong folder, or with a slip in it.
    const name = (place) => place.slice(place.lastIndexOf('/') + 1);
    const [near] = nearest(plain, places);
    const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
    return near ?? same[0] ?? nearest(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];
    function placeCalled(one) {
        return places.filter((place) => name(place) === one);
    }
}
/** The pattern with a match that one without was probably meant for. */
function nearestPattern(pattern, documents) {
    const hasMatch = (glob) => documents.some((0,globs/* matchGlobs */.jv)([glob]));
    const plain = tidy(pattern);
    const spelled = () => respelled(plain, documents).flatMap(widened);
    return [...widened(plain), ...spelled()].find((glob) => glob !== pattern && hasMatch(glob));
}
/** Where the documents are, by the first folder of their paths, most of them first. */
function whereabouts(documents) {
    const counts = new Map();
    for (const path of documents) {
        const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const folders = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
    const rest = folders.length - 3;
    const names = rest > 0 ? [...folders.slice(0, 3), `${rest} more`] : folders;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** As other systems and tools write a path: with backslashes, from the root of the repository. */
function tidy(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}
/** A pattern, and what was meant when a folder stands for the files in it, or one level for all. */
function widened(pattern) {
    const parts = pattern.split('/');
    const folder = parts.slice(0, parts.findLastIndex((part) => !/^\**$/.test(part)) + 1).join('/');
    const deep = pattern.replace(/(^|\/)([^/]*)$/, '$1**/$2');
    return [pattern, ...(folder === '' ? [] : [`${folder}/**`]), deep, `**/${pattern}`];
}
/** The pattern with the names and endings that there are in the place of those that are like them. */
function respelled(pattern, documents) {
    const names = new Set(documents.flatMap((path) => path.split('/')));
    const endings = new Set(documents.map((path) => path.slice(path.lastIndexOf('.'))));
    const spellings = (part) => {
        if (part === '' || names.has(part) || /[{}()[\]!]/.test(part))
            return [part];
        const dot = part.lastIndexOf('.');
        const [start, ending] = [part.slice(0, dot), part.slice(dot)];
        if (/[*?]/.test(start) && /^\.\w+$/.test(ending))
            return [
                part,
                ...nearest(ending, endings)
                    .slice(0, most.spellings)
                    .map((one) => start + one),
            ];
        return /[*?]/.test(part) ? [part] : [part, ...nearest(part, names).slice(0, most.spellings)];
    };
    return pattern
        .split('/')
        .reduce((all, part, index) => all
        .flatMap((start) => spellings(part).map((one) => (index === 0 ? one : `${start}/${one}`)))
        .slice(0, most.patterns), ['']);
}
function foldersWith(documents) {
    const folders = new Set();
    for (const path of documents) {
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end));
    }
    return [...folders];
}

;// CONCATENATED MODULE: ./build/sources/unmatched.js





/** Paths that are listed one by one. */
const mostListed = 10;
async function findUnmatched(scan) {
    const { folders, missing, patterns, documents, formatFor } = scan;
    // Files that are named one by one are read whatever the patterns say.
    const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some((0,globs/* matchGlobs */.jv)([one])));
    const isEmpty = folders.length > 0 && scan.included === 0;
    if (idle.length + missing.length === 0 && !isEmpty)
        return { unmatched: [], notes: [] };
    const files = await scan.allFiles();
    const around = files.filter(formatFor);
    // A pattern can be meant for another folder than those of this run.
    const dead = idle.filter((one) => !around.some((0,globs/* matchGlobs */.jv)([one])));
    const unread = dead.flatMap((pattern) => {
        const file = files.find((0,globs/* matchGlobs */.jv)([pattern]));
        return file === undefined ? [] : [{ pattern, file }];
    });
    const typos = dead.filter((one) => !unread.some(({ pattern }) => pattern === one));
    const unmatched = [
        ...listed(missing).map((path) => missingPath(path, around)),
        ...beyond(missing),
        ...(await Promise.all(typos.map((pattern) => deadPattern(pattern, around, scan)))),
    ];
    return {
        unmatched: unmatched.length > 0 || !isEmpty ? unmatched : [nothingFound(scan, files, around)],
        notes: unread.map(({ pattern, file }) => `The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`),
    };
}
/** `There is no file or folder dcos. Did you mean docs?`, in two parts. */
function sentencesOf({ problem, remedy }) {
    return [`${capital(problem)}.`, remedy.endsWith('?') ? capital(remedy) : `${capital(remedy)}.`];
}
/** Why the gate fails, in a list of reasons. */
function reasonOf({ problem, remedy }) {
    return `${problem} (${remedy})`;
}
/** The note for files that were named and are not read. */
function leftOutNote(paths) {
    if (paths.length === 0)
        return [];
    const files = (0,count/* count */.U)(paths.length, 'file was', 'files were');
    return [
        `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${(0,first_of/* firstOf */.K)(paths, 3, (path) => path).join(', ')}.`,
    ];
}
function capital(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function including(patterns) {
    return [...new Set(patterns)].filter((pattern) => !pattern.startsWith('!'));
}
function listed(paths) {
    return paths.slice(0, mostListed);
}
function beyond(paths) {
    const rest = paths.length - mostListed;
    if (rest <= 0)
        return [];
    return [
        {
            kind: 'path',
            problem: `${(0,count/* count */.U)(rest, 'more path leads', 'more paths lead')} to nothing`,
            remedy: 'check how the list of paths is made',
        },
    ];
}
function missingPath(path, documents) {
    const near = nearestPath(path, documents);
    const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
    return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}
async function deadPattern(pattern, documents, scan) {
    const [folder = '.'] = (0,globs/* foldersOf */.pd)([pattern]);
    // Not outside of what is scanned: the pattern may come from a stranger's file.
    const isInside = folder !== '.' && !external_node_path_.posix.isAbsolute(folder) && !folder.split('/').includes('..');
    const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
    if (ignored?.filter(scan.formatFor).some((0,globs/* matchGlobs */.jv)([pattern]))) {
        const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
        return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
    }
    const near = nearestPattern(pattern, documents);
    const remedy = near === undefined ? placesOf(documents) : didYouMean(near);
    return { kind: 'pattern', problem: `the pattern ${pattern} of paths matches no document`, remedy };
}
function nothingFound(scan, files, around) {
    const where = scan.folders.includes('.') ? '' : ` in ${scan.folders.join(', ')}`;
    const count = scan.documents.length;
    if (count > 0) {
        const all = count === 1 ? 'the only document' : `all ${count} documents`;
        return { kind: 'everything', problem: `paths leaves out ${all}${where}`, remedy: 'check its patterns' };
    }
    const near = where === '' ? undefined : scan.folders.flatMap((folder) => nearestPath(folder, around) ?? [])[0];
    const remedy = near === undefined ? placesOf(around, files) : didYouMean(near);
    return { kind: 'everything', problem: `no document was found${where}`, remedy };
}
function didYouMean(near) {
    return `did you mean ${near}?`;
}
function placesOf(documents, files = []) {
    if (documents.length > 0)
        return `there are documents in ${whereabouts(documents)}`;
    return files.length > 0
        ? 'no file here has a format that is read, such as Markdown or HTML'
        : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ decodeDocument),
  VR: () => (/* binding */ maxDocumentBytes),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/text/declared-encoding.js

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const page = withoutComments(withoutFrontMatter(head)).trimStart().toLowerCase();
    if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))
        return undefined;
    const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
    const label = labels.find((one) => one !== undefined);
    return label === undefined ? undefined : (0,text_encoding/* encodingOf */.P$)(label);
}
function withoutFrontMatter(head) {
    const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^---\r?\n/.test(text))
        return text;
    const end = text.indexOf('\n---', 3);
    return end === -1 ? '' : text.slice(end + 4);
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}
/** What the tags of a name contain. */
function tags(page, open) {
    return page
        .split(open)
        .slice(1)
        .map((part) => part.split('>', 1)[0] ?? '');
}
function xmlLabel(page) {
    return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}
function labelAfter(tag, name) {
    const at = tag.indexOf(name);
    return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/text/decode-document.js




/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Why a document of `bytes` is not read, or undefined when its size is fine. */
function tooLarge(bytes) {
    if (bytes <= maxDocumentBytes)
        return undefined;
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(maxDocumentBytes)} MiB are read. Split it, or exclude it with paths.`;
}
/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
function decodeDocument(bytes) {
    const decoded = decode(bytes);
    return 'reason' in decoded ? { ...decoded, hash: (0,git_hash/* gitHash */.X)(bytes) } : decoded;
}
function decode(bytes) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return { reason: pointer };
    const marked = markedUtf16(bytes);
    if (marked !== undefined)
        return strictly(bytes, marked);
    if (isUnmarkedUtf16(bytes))
        return { reason: unmarked };
    const text = (0,text_encoding/* decodeStrictly */.pU)(bytes, 'utf-8');
    if (text === undefined)
        return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
    const isAscii = text.length === bytes.length;
    // Where every character is ASCII, the encoding decides only what an edit would write.
    const declared = isAscii ? declaredEncoding(bytes) : undefined;
    return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}
const pointer = 'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked = 'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText = 'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';
function markedUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function strictly(bytes, encoding) {
    // The mark of UTF-32 begins like that of UTF-16.
    const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
    const text = isUtf32 ? undefined : (0,text_encoding/* decodeStrictly */.pU)(bytes, encoding);
    return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}
/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes) {
    if (!bytes.includes(0))
        return false;
    for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
        const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
        run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
        if (run === 4)
            return true;
    }
    return false;
}
function isPrintable(byte) {
    return byte >= 0x20 && byte < 0x7f;
}
/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes) {
    return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}
function decodeLegacy(bytes) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined && declared !== 'utf-8')
        return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, declared), encoding: declared };
    const lenient = (0,text_encoding/* decodeAs */.Lc)(bytes, 'utf-8');
    const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
    if (isDamaged)
        return { text: lenient, encoding: text_encoding/* damagedUtf8 */.bO };
    return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, text_encoding/* latin1 */.Wy), encoding: text_encoding/* latin1 */.Wy };
}
/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient) {
    const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
    return beyondAscii.length >= 2 * damaged;
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pictureMark),
/* harmony export */   r: () => (/* binding */ wordsMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3658);


/** A short name for the words of a draft: equal for texts that say the same. It shows nothing of them. */
function wordsMark(text) {
    return mark((0,_same_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenWords */ .i)(text) || text);
}
/** A short name for a picture. @param digest of its bytes */
function pictureMark(digest) {
    return mark(digest);
}
function mark(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bO: () => (/* binding */ damagedUtf8),
  Lc: () => (/* binding */ decodeAs),
  pU: () => (/* binding */ decodeStrictly),
  wx: () => (/* binding */ encodeText),
  P$: () => (/* binding */ encodingOf),
  Wy: () => (/* binding */ latin1)
});

;// CONCATENATED MODULE: ./build/text/windows-1252.js
/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}
/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
function encodeWindows1252(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const byte = byteOf(text.charCodeAt(at));
        if (byte === undefined)
            return undefined;
        bytes[at] = byte;
    }
    return bytes;
}
function byteOf(code) {
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return code;
    const index = high.indexOf(String.fromCharCode(code));
    return index === -1 ? undefined : 0x80 + index;
}
/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

;// CONCATENATED MODULE: ./build/text/encoding.js

/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
const damagedUtf8 = 'damaged UTF-8';
/** Latin-1, which browsers read as this superset of it. */
const latin1 = 'windows-1252';
/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
function encodeText(text, encoding) {
    if (encoding === undefined)
        return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    if (encoding === latin1)
        return encodeWindows1252(text);
    return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}
/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
function decodeAs(bytes, encoding) {
    return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** The same; undefined when a byte does not belong there. */
function decodeStrictly(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
function encodingOf(label) {
    try {
        const { encoding } = new TextDecoder(label.toLowerCase());
        if (encoding === 'iso-2022-jp')
            return undefined;
        // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return undefined;
    }
}
/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;
function encodeOneByteEach(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    bytes.delete('\uFFFD');
    const codes = text.split('').map((character) => bytes.get(character));
    return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
function fileName(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
        .split(/[/\\]/u)
        .findLast((part) => part !== '') ?? '');
}
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
function fileStem(address) {
    return fileName(address).replace(ending, '');
}
/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;
function written(address) {
    const start = address.trimStart().slice(0, longest);
    return /^data:/iu.test(start) ? '' : start.replace(/[?#].*$/su, '').trimEnd();
}


/***/ }),

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ }),

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ languageOfPath),
/* harmony export */   HI: () => (/* binding */ primaryLanguage),
/* harmony export */   L6: () => (/* binding */ isEnglish),
/* harmony export */   Sq: () => (/* binding */ statedLanguage),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   ls: () => (/* binding */ isSameLanguage),
/* harmony export */   ts: () => (/* binding */ knownLanguageName),
/* harmony export */   uN: () => (/* binding */ isToTranslate)
/* harmony export */ });
/** Folder names that stand for the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set('ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(' '));
/** The language in a path (`docs/fr/setup.md`, `i18n/pt-BR/…`) as a BCP 47 tag, or undefined. */
function languageOfPath(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.find((segment) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.slice(0, 2)));
}
/**
 * The language around an image as a BCP 47 tag: that of its source, or else of the path of its page; undefined when neither states one.
 * A `lang` that is blank, `und` or an expression of a template states none.
 */
function statedLanguage({ context }, path) {
    const stated = context.language?.trim();
    return stated !== undefined && isStated(stated) ? stated : languageOfPath(path);
}
/** The language of the page around an image, from its source or its path; English when neither states one. */
function languageOf({ document, image }) {
    return statedLanguage(image, document.path) ?? 'en';
}
/** The language in a BCP 47 tag without script and region, by the subtag in use today: `pt-BR` → `pt`, `iw` → `he`. */
function primaryLanguage(tag) {
    const subtag = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
    return replaced.get(subtag) ?? subtag;
}
/** Subtags that the IANA registry replaces (`Preferred-Value`), and the macrolanguage that stands for Norwegian Bokmål (CLDR). */
const replaced = new Map([
    ['in', 'id'],
    ['iw', 'he'],
    ['ji', 'yi'],
    ['no', 'nb'],
]);
/** Whether two BCP 47 tags mean the same language, in any region. */
function isSameLanguage(one, other) {
    return primaryLanguage(one) === primaryLanguage(other);
}
/** Whether a BCP 47 tag means English in any region. */
function isEnglish(tag) {
    return primaryLanguage(tag) === 'en';
}
/** Whether a draft for an image is in another language than its page, so that it has to be translated. */
function isToTranslate(reviewed) {
    const { draft } = reviewed;
    return draft?.status === 'ok' && !isSameLanguage(draft.language, languageOf(reviewed));
}
/** The English name of a language; the tag itself when it is unknown. */
function languageName(tag) {
    return knownLanguageName(tag) ?? tag;
}
/** The English name of a language; undefined when it is unknown or the tag is malformed. */
function knownLanguageName(tag) {
    if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag))
        return undefined;
    try {
        return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.replaceAll('_', '-'));
    }
    catch {
        // It matches the pattern, but is still not a tag: `de-1`.
        return undefined;
    }
}
function isStated(tag) {
    return /^[a-z]{2,8}(?:[-_]|$)/i.test(tag) && primaryLanguage(tag) !== 'und';
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoDraft)
/* harmony export */ });
/** Why there is no draft, in a sentence. */
function whyNoDraft(draft) {
    return 'reason' in draft ? draft.reason : reasons[draft.status];
}
const reasons = {
    stopped: 'The run was stopped before the draft was ready.',
    commented: 'The review already has a comment on it.',
    functional: 'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
};


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ isPictureAddress),
/* harmony export */   hI: () => (/* binding */ endsInPictureName),
/* harmony export */   ix: () => (/* binding */ holdsPictureName),
/* harmony export */   n6: () => (/* binding */ pictureEndings),
/* harmony export */   so: () => (/* binding */ isPictureName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
const pictureEndings = 'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');
/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');
/** Whether a file is a picture by the ending of its path or name. */
function isPictureName(name) {
    return picture.test(name);
}
/** The same for an address, whatever its query and its fragment are. */
function isPictureAddress(address) {
    return isPictureName((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(address));
}
/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
function endsInPictureName(text) {
    return named.test(text);
}
/** Whether a text contains the name of such a file; an ending alone is not a name. */
function holdsPictureName(text) {
    return mentioned.test(text);
}
const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   i: () => (/* binding */ spokenWords)
/* harmony export */ });
/* harmony import */ var _unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8968);

/** Whether two texts sound the same in a screen reader; never for a text without words. */
function sameWords(a, b) {
    if (b === undefined || Math.abs(a.length - b.length) > slack)
        return false;
    const words = spokenWords(a);
    return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}
/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers skip. Signs that they read out stay, or C, C# and C++ would be equal.
 */
function spokenWords(text) {
    return text
        .slice(0, longest)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(silent, ' ')
        .replace(unspaced, '')
        .trim();
}
/** Most UTF-16 units of difference that white space and punctuation may cause; a cheap way to reject most pairs. */
const slack = 20;
/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;
/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;
/** Spaces, and punctuation that became a space, have no meaning in these scripts. */
const unspaced = new RegExp(`(?<=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}]) (?=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}])`, 'gu');


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isSpacer)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);

/**
 * Whether an image is a spacer or a divider, "used only for visual formatting" (WCAG 1.1.1; failure F39): one that is too thin to show
 * anything, or one that has the name of such a file, unless the page is about these or its author describes it. Never one that names
 * a link, a button or an area: a skip link may well be a single transparent pixel (WCAG F89).
 */
function isSpacer(image) {
    const { src, width, height, name, context } = image;
    if (namesControl(image))
        return false;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx)
        return true;
    const kind = spacers.exec(spaced((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStem */ .E8)(src)))?.[1];
    if (kind === undefined || (name ?? '').trim().split(/\s+/u).length > mostWords)
        return false;
    if (namesThing(spaced(name ?? ''), kind))
        return false;
    return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}
/** "Clear button": the word means something else where another word goes with it, unless that says the same as the file name. */
function namesThing(text, kind) {
    const words = text.split(' ');
    return words.includes(kind) && words.some((word) => word !== kind && /^\p{L}{3,}$/u.test(word) && !shapes.has(word));
}
const shapes = new Set('image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space'.split(' '));
/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;
/** A longer text is a description. */
const mostWords = 3;
/** Not `hr`, which is a flag (Croatia) or a department as well. */
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u;
function namesControl({ kind, context }) {
    return kind === 'link' || kind === 'button' || context.control?.otherText.trim() === '';
}
function spaced(text) {
    return text.toLowerCase().replace(/[\s_-]+/gu, ' ');
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unspacedScripts)
/* harmony export */ });
/** Scripts that are written without spaces between words (UAX #29, section 4), as the inside of a character class with the flag `u`. */
const unspacedScripts = String.raw `\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {
498: "bin/action.js",
421: "bin/action.js",
220: "bin/cli.js",
179: "bin/cli.js",
590: "cli/baseline.js",
473: "cli/doctor/index.js",
919: "cli/init.js",
798: "cli/rules.js",
676: "config/baseline.js",
842: "config/file.js",
815: "config/file.js",
17: "drafts/doctor/index.js",
106: "drafts/index.js",
476: "drafts/providers/eachlabs/doctor/index.js",
968: "drafts/providers/eachlabs/index.js",
987: "drafts/providers/openai/doctor/index.js",
554: "drafts/providers/openai/index.js",
550: "drafts/requests/refusals.js",
336: "formats/html/index.js",
945: "formats/html/index.js",
285: "formats/markdown/index.js",
899: "formats/markdown/index.js",
946: "formats/mdx/index.js",
200: "formats/mdx/index.js",
723: "github/index.js",
157: "github/index.js",
930: "lib/limiter.js",
816: "packages/zod.js",
422: "pictures/disk/repositories.js",
346: "pictures/load.js",
467: "pictures/prepare.js",
882: "pictures/remote.js",
646: "pictures/same.js",
442: "reporters/github.js",
703: "reporters/html.js",
499: "reporters/json.js",
761: "reporters/junit.js",
832: "reporters/sarif.js",
714: "reporters/summary.js",
166: "reporters/text.js",
310: "sources/change.js",
806: "sources/files.js",
624: "sources/git-blobs.js"
}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
506: 0,
298: 0,
333: 0,
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startCli),
/* harmony export */   R: () => (/* binding */ startAction)
/* harmony export */ });
/** The parts of the bundle: `dist/index.js` starts the one, `dist/cli/index.js` the other, and neither loads what only the other needs. */
const startAction = () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(421), __nccwpck_require__.e(333), __nccwpck_require__.e(498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4498));
const startCli = () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(298), __nccwpck_require__.e(179), __nccwpck_require__.e(333), __nccwpck_require__.e(220)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3220));

var __webpack_exports__startAction = __webpack_exports__.R;
var __webpack_exports__startCli = __webpack_exports__.P;
export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
