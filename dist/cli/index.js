#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
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
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
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

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
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

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
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
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
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

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
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

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
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
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
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
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
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

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
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
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
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

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
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

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
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

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
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

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
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

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
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

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
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

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
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

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
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
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
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

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
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

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
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

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
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

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
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

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
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
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
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
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
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
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
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

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

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

/**
 * Windows glob regex
 */

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

/**
 * POSIX Bracket Regex
 */

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

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

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

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
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

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

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

  // create constants based on platform, for windows or posix
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

  // minimatch options support
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

  /**
   * Tokenizing helpers
   */

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

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

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
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
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

  /**
   * Fast paths
   */

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

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

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

      // collapse slashes to reduce potential for exploits
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

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

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

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

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

    /**
     * Square brackets
     */

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

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

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

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

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

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

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

    /**
     * Question marks
     */

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

    /**
     * Exclamation
     */

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

    /**
     * Plus
     */

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

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

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

    /**
     * Stars
     */

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

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
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

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
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

  // rebuild the output if we had to backtrack at any point
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

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
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


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

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

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

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

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

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

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

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

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

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


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

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


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

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

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3220:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2009);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4570);




const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        ending.abort();
    });
}
// A reader that has seen enough (`| head`) closes the pipe; there is nobody left to report to.
process.stdout.on('error', () => process.exit());
process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    fetch: globalThis.fetch,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    today: new Date().toISOString().slice(0, 10),
    signal: ending.signal,
    // dist/cli/index.js, behind whatever link a package manager put there.
    packageDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.')), '..', '..'),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createCourse),
/* harmony export */   c: () => (/* binding */ stopped)
/* harmony export */ });
/** Failures in a row, with the service not there, after which it is not tried any more. */
const outagesThatEnd = 3;
function createCourse(signal, note) {
    let refused;
    let outage;
    let outages = 0;
    let wastedUsd = 0;
    return {
        learn(draft) {
            if (draft.status === 'refused')
                refused ??= draft.reason;
            if (draft.status === 'failed')
                wastedUsd += draft.costUsd;
            outages = draft.status === 'failed' && draft.outage ? outages + 1 : 0;
            if (outages < outagesThatEnd || draft.status !== 'failed')
                return;
            outage = draft.reason;
            note(`Drafting ended after ${outagesThatEnd} pictures in a row: ${draft.reason}`);
        },
        halted() {
            if (signal.aborted)
                return stopped;
            const reason = refused ?? outage;
            return reason === undefined ? undefined : { status: 'failed', reason };
        },
        refused: () => refused,
        wastedUsd: () => wastedUsd,
    };
}
const stopped = { status: 'skipped', reason: 'The run was stopped before there was a draft.' };


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, no control, direction or invisible characters, no more than three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** `@name` in a comment calls a person; the sign inside of an address does not. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __nccwpck_require__(529);
// EXTERNAL MODULE: ./build/review.js + 21 modules
var review = __nccwpck_require__(7545);
// EXTERNAL MODULE: ./build/commands/documents.js + 4 modules
var documents = __nccwpck_require__(7484);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/drafting.js
var drafting = __nccwpck_require__(4859);
;// CONCATENATED MODULE: ./build/commands/pictures.js
/** The pictures of the documents under review on this machine, and those of other sites that they show. */
async function pictures({ imageTransport }, paths, { cwd, env, signal }) {
    const [{ createHomes }, { createLoader }, { createRemote }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 164).then(__nccwpck_require__.bind(__nccwpck_require__, 2164)),
        __nccwpck_require__.e(/* import() */ 179).then(__nccwpck_require__.bind(__nccwpck_require__, 1179)),
        __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 747)),
    ]);
    // Who hands addresses over has decided that the model fetches them, not this machine.
    const remote = imageTransport === 'url' ? undefined : createRemote({ env, signal });
    return createHomes(cwd, paths, (files) => createLoader(files, undefined, remote));
}

;// CONCATENATED MODULE: ./build/commands/drafting.js



/** Drafts for pages of this machine. */
async function drafting_drafting(options, paths, world) {
    const { loadPicture } = await pictures(options, paths, world);
    return (0,drafting/* drafting */._)(options, {
        env: world.env,
        // Nothing here tells whether anybody else may see these pictures.
        picturesArePublic: false,
        cacheDir: options.cacheDir === undefined ? undefined : (0,external_node_path_.resolve)(world.cwd, options.cacheDir),
        fetch: world.fetch,
        clock: world.clock,
        loadPicture,
        announce: (sentence) => {
            world.stderr(`alt-text-review: ${sentence}\n`);
        },
        signal: world.signal,
        progress: progressLine(world),
    });
}
/** One line on a terminal that is written over; nothing elsewhere. */
function progressLine(world) {
    return (done, total) => {
        if (!world.stderrIsTerminal)
            return;
        world.stderr(done === total ? '\r\u001b[K' : `\rDrafting: ${done} of ${total} …\u001b[K`);
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/suggest.js + 3 modules
var suggest = __nccwpck_require__(3048);
;// CONCATENATED MODULE: ./build/commands/fix.js





/**
 * Writes the drafts of `found` into its files and reviews them again: the new report tells what is left.
 * A file that changed since it was read is left alone.
 */
async function fix(input, found, world) {
    const drafted = new Set(found.images.flatMap(({ suggestion, document }) => (suggestion?.offered ? [document] : [])));
    const outcomes = await Promise.all([...drafted].map((document) => fixDocument(document, found, world)));
    const now = new Map(outcomes.map(({ document, after }) => [document, after]));
    const documents = input.documents.map((document) => now.get(document) ?? document);
    const contextDrafts = input.contextDrafts || input.draft !== undefined;
    const left = await (0,review/* review */.N)({ ...input, documents, draft: undefined, contextDrafts });
    const troubles = outcomes.flatMap(({ trouble }) => trouble ?? []);
    const notes = new Set([...writtenNote(outcomes, found), ...found.notes, ...troubles, ...left.notes]);
    const images = withDrafts(left.images, found.images);
    return { ...left, images, notes: [...notes], captions: found.captions, refused: found.refused };
}
/** What was drafted and could not be written stays in the report. */
function withDrafts(images, found) {
    const before = new Map(found.map((judged) => [judged.identity, judged]));
    return images.map((judged) => {
        const earlier = before.get(judged.identity);
        if (earlier === undefined || judged.findings.length === 0)
            return judged;
        return earlier.document === judged.document ? earlier : { ...judged, caption: earlier.caption };
    });
}
/** Said first, beside the verdict that these drafts brought about. */
function writtenNote(outcomes, { images }) {
    const files = new Set(outcomes.flatMap(({ document, trouble }) => (trouble === undefined ? [document] : [])));
    const written = images.flatMap(({ document, suggestion }) => suggestion?.offered === true && files.has(document) ? [suggestion.source] : []);
    if (written.length === 0)
        return [];
    const isOne = written.length === 1;
    const without = written.filter((source) => source !== 'caption').length;
    const silent = written.filter((source) => source === 'decorative').length;
    const told = [
        `${count(written.length, 'draft')} ${isOne ? 'was' : 'were'} written into ${count(files.size, 'file')}`,
        ...(without > 0
            ? [`${isOne ? '' : `${without === written.length ? 'all' : without} of them `}without a model`]
            : []),
        ...(silent > 0
            ? [`${isOne ? '' : `${silent === written.length ? 'all' : silent} of them `}to say that a picture is decorative`]
            : []),
    ];
    return [
        `${told.join(', ')}: read ${isOne ? 'it' : 'them'} (\`git diff\`) before you commit ${isOne ? 'it' : 'them'}. The coverage above counts ${isOne ? 'it' : 'them'}, though nobody has read ${isOne ? 'it' : 'them'} yet.`,
    ];
}
/** One file that cannot be read or written loses its drafts, and the others keep theirs. */
async function fixDocument(document, found, world) {
    try {
        return await rewrite(document, found, world);
    }
    catch (error) {
        // What the file system refuses has a code; anything else is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const trouble = `${document.path} could not be written, so its drafts are in this report alone: ${(0,errors/* messageOf */.b)(error)}.`;
        return { document, after: document, trouble };
    }
}
async function rewrite(document, found, { cwd }) {
    const file = (0,external_node_path_.resolve)(cwd, document.path);
    if ((await (0,promises_.readFile)(file, 'utf8')) !== document.text) {
        const trouble = `${document.path} changed while it was reviewed, so its drafts were not written. Run again.`;
        return { document, after: document, trouble };
    }
    const text = (0,suggest/* fixedText */.GT)(document, found.images);
    await (0,promises_.writeFile)(file, text);
    return { document, after: { ...document, text }, trouble: undefined };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __nccwpck_require__(7875);
// EXTERNAL MODULE: ./build/commands/settings.js + 1 modules
var settings = __nccwpck_require__(1404);
;// CONCATENATED MODULE: ./build/commands/check.js








/** Reviews files and folders of this machine, prints the report, and answers with the verdict. */
async function check(paths, flags, world) {
    const options = await (0,settings/* readSettings */.s)(flags.settings, world);
    const gathered = await (0,documents/* gather */.k)(paths, flags.base, options, world);
    const { draft, note } = options.captions === 'auto' ? await drafting_drafting(options, paths, world) : nothing;
    const input = {
        ...gathered,
        failOn: options.failOn,
        minCoverage: options.minCoverage,
        baseline: await (0,settings/* readBaseline */.m)(options.baseline, world),
        policy: options.policy,
        today: world.today,
        language: options.language,
        draft,
        contextDrafts: options.contextDrafts,
        samePictures: async (places) => (await pictures(options, paths, world)).samePictures(places),
        notes: note === undefined ? [] : [`No model was asked. ${note}`],
    };
    const found = await (0,review/* review */.N)(input);
    const report = flags.fix ? await fix(input, found, world) : found;
    await print(report, flags, world);
    await (0,report_files/* writeReports */.L)(report, options, world.cwd);
    // Without a model the drafts that need none are written all the same: that is what was asked for.
    const isDone = flags.fix && options.contextDrafts;
    const obstacle = report.refused ?? (isDone ? undefined : note);
    if (obstacle !== undefined && flags.settings.captions === 'auto') {
        world.stderr(`alt-text-review: no drafts by a model, though they were asked for: ${obstacle}\n`);
        return 2;
    }
    return report.verdict === 'pass' ? 0 : 1;
}
const nothing = { draft: undefined, note: undefined };
async function print(report, { format, output }, world) {
    const colour = format === 'text' && output === undefined && world.stdoutIsTerminal && !world.env.NO_COLOR;
    const reporter = colour ? (await __nccwpck_require__.e(/* import() */ 166).then(__nccwpck_require__.bind(__nccwpck_require__, 4166))).createText({ colour }) : await (0,reporters/* loadReporter */.K)(format);
    if (output === undefined)
        world.stdout(reporter(report));
    else
        await (0,report_files/* writeText */.x)(world.cwd, output, reporter(report));
}

// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __nccwpck_require__(1396);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/cli.js






/** The command line: arguments in, report on stdout, exit code out. */
async function runCli(args, world) {
    let code = 0;
    const program = build(world, (result) => (code = result));
    try {
        await program.parseAsync([...args], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 2;
        if (error instanceof errors/* UserError */.y) {
            world.stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
            return 2;
        }
        throw error;
    }
}
const help = `
Options of a review: alt-text-review check --help
Exit codes: 0 pass, 1 the gate failed, 2 could not run.`;
/** Inputs that only the Action has a use for: they speak of a pull request. */
const actionOnly = new Set(['github-token', 'source', 'review', 'max-comments']);
function build(world, done) {
    const program = new Command(version/* tool */.z.name)
        .description('Finds images whose alternative text is missing or weak, and drafts descriptions.')
        .version(version/* tool */.z.version)
        .exitOverride()
        .configureOutput({ writeOut: world.stdout, writeErr: world.stderr })
        // Its own words beside an option, such as "(preset: …)", say nothing that ours do not.
        .configureHelp({ optionDescription: ({ description }) => description })
        .showHelpAfterError('Run alt-text-review --help for all options.')
        .addHelpText('after', help);
    const checking = program
        .command('check', { isDefault: true })
        .description('review files and folders; the current folder when none is named')
        .argument('[paths...]', 'files or folders');
    addCheckOptions(checking).action(async (paths, flags) => {
        done(await check(paths, toCheckFlags(flags), world));
    });
    const baseline = program
        .command('baseline')
        .description('accept every finding of today: later runs count only new ones')
        .argument('[paths...]', 'files or folders')
        .option('--output <file>', 'where to keep them');
    addSettings(baseline).action(async (paths, flags) => {
        const { writeBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(144)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1144));
        done(await writeBaseline(paths, toCheckFlags(flags), world));
    });
    program
        .command('rules')
        .description('list the rules')
        .addOption(formatOption('how', ['text', 'json']))
        .action(async ({ format }) => {
        const { listRules } = await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 5576));
        done(listRules(format, world));
    });
    program
        .command('explain')
        .description('print the page of a rule')
        .argument('<rule>', 'its id')
        .action(async (id) => {
        const { explain } = await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 5576));
        done(await explain(id, world));
    });
    program
        .command('init')
        .description('write a workflow that reviews pull requests')
        .action(async () => {
        const { init } = await __nccwpck_require__.e(/* import() */ 713).then(__nccwpck_require__.bind(__nccwpck_require__, 713));
        done(await init(world));
    });
    const doctor = program
        .command('doctor')
        .description('look at this machine and these settings; with --ask, at the provider too')
        .option('--ask', 'try the provider: with Eachlabs 8 predictions at most, about $0.04 and at most $0.10')
        .addOption(formatOption('how', ['text', 'json']));
    addSettings(doctor).action(async (flags) => {
        const { doctor: examine } = await __nccwpck_require__.e(/* import() */ 535).then(__nccwpck_require__.bind(__nccwpck_require__, 6535));
        const { settings } = toCheckFlags(flags);
        done(await examine({ settings, ask: flags.ask === true, json: flags.format === 'json' }, world));
    });
    return program;
}
function addCheckOptions(command) {
    command
        .addOption(formatOption('report on stdout', reporters/* reporterNames */.s))
        .option('--output <file>', 'write the report to a file instead of stdout')
        .option('--caption', 'draft descriptions (the same as --captions auto)')
        .option('--fix', 'write the drafts into the files (implies --caption)')
        .option('--base <ref>', 'review what changed since this commit');
    return addSettings(command);
}
function formatOption(help, names) {
    const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
    return new Option('--format <format>', `${help}: ${list}. Default: text.`)
        .default('text')
        .argParser((format) => {
        if (names.includes(format))
            return format;
        throw new errors/* UserError */.y(`${format} is no format.`, `Use ${list}.`);
    });
}
function addSettings(command) {
    for (const spec of options/* optionTable */.sX)
        if (!actionOnly.has(spec.name))
            command.addOption(toOption(spec));
    return command;
}
function toOption(spec) {
    const help = spec.default === undefined ? spec.help : `${spec.help} Default: ${String(spec.default)}.`;
    if (spec.type === 'boolean')
        return new Option(`--${spec.name} [true|false]`, help).preset('true');
    if (spec.type === 'list')
        return new Option(`--${spec.name} <globs...>`, help);
    return new Option(`--${spec.name} <value>`, help);
}
function toCheckFlags(flags) {
    const settings = Object.fromEntries(options/* optionTable */.sX.map(({ name }) => [name, flags[(0,options/* camelCase */.xQ)(name)]]));
    const text = (name) => {
        const value = flags[name];
        return typeof value === 'string' ? value : undefined;
    };
    return {
        settings: flags.caption === true || flags.fix === true ? { ...settings, captions: 'auto' } : settings,
        format: reporters/* reporterNames */.s.find((name) => name === flags.format) ?? 'text',
        output: text('output'),
        fix: flags.fix === true,
        base: text('base'),
    };
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/formats/index.js
var formats = __nccwpck_require__(5111);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __nccwpck_require__(1355);
;// CONCATENATED MODULE: ./build/lib/hunks.js
/**
 * Hunks of one file's `patch` as GitHub gives it: from the first `@@` on, no file head.
 * A hunk that only takes lines away has no line on the new side to stand on (`end` < `start`).
 */
function parseHunks(patch) {
    const hunks = [];
    let added = new Set();
    let line = 0;
    let start = 0;
    const close = () => {
        if (start > 0)
            hunks.push({ start, end: line - 1, added });
    };
    for (const text of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            close();
            // A file that lost all its lines is `+0,0`: it has no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            added = new Set();
            continue;
        }
        if (text.startsWith('+'))
            added.add(line);
        // Everything else (`-`, `\ No newline at end of file`, the rest of a last line break) is no line of the new file.
        if (text.startsWith('+') || text.startsWith(' '))
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that holds both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}
/** Every line that the hunks add or change, 1-based. */
function addedLines(hunks) {
    return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __nccwpck_require__(298);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/lib/decode.js
/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Why a document of `bytes` is not read, or undefined when its size is fine. */
function tooLarge(bytes) {
    if (bytes <= maxDocumentBytes)
        return undefined;
    return `It holds ${mebibytes(bytes)} MiB; documents are read up to ${mebibytes(maxDocumentBytes)} MiB. Split it, or exclude it with paths.`;
}
/** The text of a document: UTF-8, a byte order mark kept, because edits refer to the file as it is. */
function decodeDocument(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { reason: 'It is not UTF-8 text. Save it as UTF-8, or exclude it with paths.' };
    }
}
/** Rounded up, so that a size over a limit reads like one. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}

;// CONCATENATED MODULE: ./build/sources/files.js





/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them leave out.
 *
 * @throws UserError when a path does not exist or a named file is of no format of ours
 */
async function readFiles(paths, io) {
    const files = new Set();
    const skipped = [];
    for (const path of paths) {
        const found = await filesOf(path, io);
        found.files.forEach((file) => files.add(file));
        skipped.push(...found.skipped);
    }
    const documents = [];
    for (const path of [...files].sort()) {
        const outcome = await readDocument(path, io);
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    return { documents, skipped };
}
/** Those of the paths, relative to `cwd`, that there are. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => stat(resolve(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
async function filesOf(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    const found = await (0,promises_.stat)(absolute).catch(() => undefined);
    if (!found)
        throw new errors/* UserError */.y(`There is no file or folder ${path}.`, 'Check the path; it is relative to the working directory.');
    if (found.isDirectory()) {
        const { files, skipped } = await walk(absolute, [], io);
        return { files: files.filter((file) => io.wanted(file)), skipped };
    }
    if (io.formatFor(path))
        return { files: [reported(absolute, io)], skipped: [] };
    throw new errors/* UserError */.y(`${path} is of no format that can be read.`, 'Name Markdown or HTML files, or a folder that holds some.');
}
async function walk(folder, inherited, io) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => (0,errors/* messageOf */.b)(error));
    if (typeof entries === 'string')
        return { files: [], skipped: [unreadable(reported(folder, io), entries)] };
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
    const ignored = [...inherited, ...own];
    const files = [];
    const skipped = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, true, ignored))
                continue;
            const inside = await walk(path, ignored, io);
            files.push(...inside.files);
            skipped.push(...inside.skipped);
        }
        else if (entry.isFile() && io.formatFor(entry.name) && !isIgnored(path, false, ignored)) {
            files.push(reported(path, io));
        }
    }
    return { files, skipped };
}
async function ignoreRules(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    return [{ folder, rules: ignore().add(text) }];
}
// The innermost file that speaks of a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const said = ignored.map((from) => from.rules.test(slashed((0,external_node_path_.relative)(from.folder, path)) + (folder ? '/' : '')));
    return said.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    try {
        const { size } = await (0,promises_.stat)(absolute);
        const reason = tooLarge(size);
        if (reason)
            return { file: path, reason };
        const decoded = decodeDocument(await (0,promises_.readFile)(absolute));
        if ('reason' in decoded)
            return { file: path, reason: decoded.reason };
        return { path, format: io.formatFor(path) ?? 'markdown', text: decoded.text, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,errors/* messageOf */.b)(error));
    }
}
function unreadable(file, said) {
    return { file, reason: `It cannot be read: ${said}. Check who may read it, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,external_node_path_.relative)(cwd, absolute));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/sources/git.js




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Room for the diff of a large change, in bytes. */
const maxDiffBytes = 256 * 1024 * 1024;
/**
 * What the working tree changed since it left `base`, uncommitted and new files included; paths are relative to `cwd`.
 *
 * @throws UserError when `cwd` is no git work tree or `base` no commit of it
 */
async function changedSince(base, cwd) {
    const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
    const options = [
        '--relative',
        '--find-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--diff-filter=d',
        fork,
    ];
    const [names, patches, untracked] = await Promise.all([
        git(['diff', '-z', '--name-status', ...options], cwd),
        git(['diff', '-U3', ...options], cwd),
        git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
    ]);
    // Both listings have the same files in the same order, so that names never have to be read from a patch, where git quotes them.
    // Not with the flag `m`: a carriage return inside a line would count as the end of it.
    const sections = patches.split(/(?<=^|\n)(?=diff --git )/).filter((section) => section.startsWith('diff --git '));
    const tracked = parseNames(names).map(({ path, status }, index) => {
        const section = sections[index];
        const patch = patchOf(section ?? '');
        return { path, status, hunks: section === undefined ? undefined : parseHunks(patch ?? ''), patch };
    });
    const added = untracked.split('\0').filter(Boolean);
    return [...tracked, ...added.map((path) => ({ path, status: 'added', hunks: undefined }))];
}
/**
 * What one file went through between the commit where `base` and `head` went apart and `head`, as git writes it from the first `@@` on.
 * Undefined where the repository around `cwd` cannot tell: it is none, lacks one of the commits, or has only part of the history.
 */
async function patchBetween({ base, head }, { path, previousPath }, cwd) {
    try {
        if ((await git(['rev-parse', '--is-shallow-repository'], cwd)).trim() !== 'false')
            return undefined;
        const options = ['-U3', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative'];
        const paths = previousPath === undefined ? [path] : [previousPath, path];
        const range = `${base}...${head}`;
        return patchOf(await git(['--literal-pathspecs', 'diff', ...options, '--end-of-options', range, '--', ...paths], cwd));
    }
    catch {
        // Whatever git has against it, there are other ways to find out.
        return undefined;
    }
}
function patchOf(section) {
    const start = section.search(/(?<=\n)@@ /);
    return start === -1 ? undefined : section.slice(start);
}
/** `--name-status -z`: status, path; for renames and copies status, old path, new path. */
function parseNames(output) {
    const fields = output.split('\0');
    const names = [];
    for (let at = 0; at + 1 < fields.length;) {
        const letter = fields[at]?.[0];
        const moved = letter === 'R' || letter === 'C';
        const path = fields[at + (moved ? 2 : 1)] ?? '';
        names.push({ path, status: letter === 'A' ? 'added' : moved ? 'renamed' : 'modified' });
        at += moved ? 3 : 2;
    }
    return names;
}
async function git(args, cwd) {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: maxDiffBytes });
    return stdout;
}
function rethrowFor(base) {
    return (error) => {
        const said = (0,errors/* messageOf */.b)(error).split('\n').at(1) ?? (0,errors/* messageOf */.b)(error);
        throw new errors/* UserError */.y(`git cannot compare with ${base}: ${said.replace(/^fatal: /, '')}`, 'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).', { cause: error });
    };
}

;// CONCATENATED MODULE: ./build/commands/documents.js






/** The documents that a run on this machine is about: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const wanted = (0,globs/* matchGlobs */.j)(options.paths);
    const io = { cwd: world.cwd, formatFor: formats/* formatFor */.Bm, wanted };
    if (base === undefined) {
        const read = await readFiles(paths.length === 0 ? ['.'] : paths, io);
        return { ...read, scope: options.scope ?? 'all', changedFiles: new Set() };
    }
    const changed = await changedSince(base, world.cwd);
    const scope = options.scope ?? 'lines';
    const changedFiles = new Set(changed.map(({ path }) => path));
    const replacedFiles = new Set(changed.filter(({ status }) => status === 'modified').map(({ path }) => path));
    const inQuestion = changed.filter(({ path }) => (0,formats/* formatFor */.Bm)(path) && wanted(path) && isBelow(path, paths, world.cwd));
    const read = await readFiles(scope === 'all' ? paths : inQuestion.map(({ path }) => path), io);
    const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
    const documents = read.documents.map((document) => {
        const own = hunks.get(document.path);
        // A file that git does not track yet is new from its first line to its last.
        return own ? { ...document, changedLines: addedLines(own) } : document;
    });
    return { documents, skipped: read.skipped, scope, changedFiles, replacedFiles };
}
function isBelow(path, folders, cwd) {
    if (folders.length === 0)
        return true;
    return folders.some((folder) => !(0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, folder), (0,external_node_path_.resolve)(cwd, path)).startsWith('..'));
}


/***/ }),

/***/ 7875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(529);




/**
 * Writes a file that the settings name, its folder too where that is missing.
 *
 * @param root absolute folder that a relative path begins in
 * @throws UserError when the file cannot be written
 */
async function writeText(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.`, 'Name a file in a folder that may be written to.', {
            cause: error,
        });
    }
}
/** Writes the reports that the settings want as files. @throws UserError when one cannot be written */
async function writeReports(report, options, root) {
    const files = { json: options.jsonFile, sarif: options.sarifFile, html: options.htmlFile, junit: options.junitFile };
    for (const format of ['json', 'sarif', 'html', 'junit']) {
        const file = files[format];
        if (file !== undefined)
            await writeText(root, file, (await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadReporter */ .K)(format))(report));
    }
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readBaseline),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __nccwpck_require__(1396);
// EXTERNAL MODULE: ./build/policy.js + 1 modules
var policy = __nccwpck_require__(4111);
;// CONCATENATED MODULE: ./build/settings.js


/**
 * The settings of a run: what `others` say wins over the file, and the file over `defaults`.
 *
 * @throws UserError for what cannot be understood
 */
async function settle(file, defaults, ...others) {
    const { settings, policy } = await read(file);
    return { ...(0,options/* parseOptions */.Ac)(defaults, settings, ...others), policy };
}
async function read({ text, path }) {
    if (text === undefined)
        return { settings: {}, policy: policy/* noPolicy */.Wo };
    // YAML is loaded for those who have a file only.
    return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(481)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6481))).parseConfig(text, path);
}

;// CONCATENATED MODULE: ./build/commands/settings.js





/**
 * Settings of a run: flags win over the environment, and that over the configuration file.
 *
 * @throws UserError for values that are none, and for a configuration file that was named and is not there
 */
async function readSettings(flags, world) {
    const { config } = (0,options/* parseOptions */.Ac)(flags);
    const text = await readText(config, world);
    if (text === undefined && flags.config !== undefined) {
        throw new errors/* UserError */.y(`There is no configuration file ${config}.`, 'Check the path; it is relative to the working directory.');
    }
    const { EACHLABS_API_KEY, EACH_API_KEY } = world.env;
    const key = { 'eachlabs-api-key': EACHLABS_API_KEY ?? EACH_API_KEY };
    return settle({ text, path: config }, { captions: 'off' }, key, flags);
}
/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is not there or none */
async function readBaseline(path, world) {
    if (path === undefined)
        return undefined;
    const text = await readText(path, world);
    if (text === undefined) {
        throw new errors/* UserError */.y(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
    }
    return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).parseBaseline(text, path);
}
async function readText(path, { cwd }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw new errors/* UserError */.y(`${path} cannot be read: ${(0,errors/* messageOf */.b)(error)}.`, 'Check what it is and who may read it.', {
            cause: error,
        });
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ drafting),
/* harmony export */   l: () => (/* binding */ draftSettings)
/* harmony export */ });
/** The drafter that the settings ask for. The client is loaded here, so that runs without drafts never pay for it. */
async function drafting(options, surroundings) {
    const [{ createDrafter, openCache, unusable }, { createPreparer }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(370), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9129)),
        __nccwpck_require__.e(/* import() */ 611).then(__nccwpck_require__.bind(__nccwpck_require__, 3611)),
    ]);
    const { env, picturesArePublic, cacheDir, ...world } = surroundings;
    const settings = draftSettings(options, { env, picturesArePublic });
    const note = unusable(settings);
    if (note !== undefined)
        return { draft: undefined, note };
    const cache = cacheDir === undefined ? undefined : openCache(cacheDir);
    return { draft: createDrafter(settings, { ...world, cache, preparer: createPreparer() }), note: undefined };
}
/** What the settings say about drafts, with the key of the provider that they name. */
function draftSettings(options, { env, picturesArePublic }) {
    return {
        provider: options.provider,
        apiKey: options.provider === 'eachlabs' ? options.eachlabsApiKey : env.OPENAI_API_KEY,
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

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ knownAlt),
/* harmony export */   a: () => (/* binding */ createKnownAlts)
/* harmony export */ });
/* harmony import */ var _images_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3594);
/* harmony import */ var _lib_language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3516);


function createKnownAlts() {
    // Two are enough: of one of them `image` may be the place.
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
/** What an image is called, and where; undefined for one whose name says nothing about its picture. */
function knownAlt(image, path) {
    const { name, src } = image;
    return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path } };
}
/** What a link or button consists of is named by its purpose, not by what the picture shows. */
function describes({ name, decorative, context }) {
    return name !== undefined && !decorative && context.control?.otherText !== '';
}
/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf({ src, context }, path) {
    if (template.test(src))
        return undefined;
    // A fragment may choose one symbol of many, a query another picture altogether.
    const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
    const picture = (0,_images_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .bU)(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
    const language = (context.language ?? (0,_lib_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOfPath */ .F4)(path) ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
    return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}
/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the user can mend: what is wrong, and the remedy. The doors print both and exit with 2.
 * Everything else that is thrown is a bug of ours; what the outside world gets wrong is a value, not an exception.
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

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ withKnown),
/* harmony export */   Qn: () => (/* binding */ knownComponents),
/* harmony export */   so: () => (/* binding */ componentTokens)
/* harmony export */ });
/**
 * Components that show an image on the sites of the field, from the documentation of Docusaurus, Next.js, Astro, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as JSX reads them.
 */
const knownComponents = {
    ...all('Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage', 'src'),
    ...all('OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage', 'src'),
    ThemedImage: { alt: 'alt', src: 'sources' },
    IdealImage: { alt: 'alt', src: 'img' },
    GatsbyImage: { alt: 'alt', src: 'image' },
    Diagram: { alt: 'alt', src: 'name' },
};
/** The image components that a run knows: `components` go before our own of the same name. */
function withKnown(components = {}) {
    return { ...knownComponents, ...components };
}
/** What `<Name` looks like for the names of `components`; a longer name or a member of one is another component. */
function componentTokens(components) {
    const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
    return names.length === 0 ? /(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}
function all(names, src) {
    return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ formatFor),
/* harmony export */   M6: () => (/* binding */ loadFormat),
/* harmony export */   d2: () => (/* binding */ mayHoldImages),
/* harmony export */   yD: () => (/* binding */ loadReader)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8591);

const htmlTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Images of Markdown and of HTML, of Microsoft Learn and of MyST. */
const plainTokens = /!\[|<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=|:::\s*image|\{(?:image|figure)\}/i;
/** Calls of Hugo and of Liquid that are named after a picture, or in whose first words a file of one is named. */
const calls = /\{(?:\{[<%]|%)-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)|\{(?:\{[<%]|%)[^]{0,400}?\.(?:apng|avif|bmp|gif|heic|ico|jfif|jpe?g|png|svg|tiff?|webp)\b/i;
const markdownTokens = new RegExp(`${plainTokens.source}|${calls.source}`, 'i');
/** Every format, once. Parsers are loaded when the first document wants them. */
const formats = [
    {
        name: 'markdown',
        extensions: ['.md', '.markdown', '.mkd', '.mdown'],
        tokens: markdownTokens,
        hasComponents: true,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(241), __nccwpck_require__.e(899), __nccwpck_require__.e(274), __nccwpck_require__.e(94)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6094))).markdown,
    },
    {
        name: 'mdx',
        extensions: ['.mdx'],
        tokens: markdownTokens,
        hasComponents: true,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(241), __nccwpck_require__.e(899), __nccwpck_require__.e(405), __nccwpck_require__.e(274), __nccwpck_require__.e(94), __nccwpck_require__.e(78)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7078))).mdx,
    },
    {
        name: 'html',
        extensions: ['.html', '.htm', '.xhtml'],
        tokens: htmlTokens,
        hasComponents: false,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(241), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3274))).html,
    },
];
const knownTokens = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(_components_js__WEBPACK_IMPORTED_MODULE_0__/* .knownComponents */ .Qn);
/** The format of a file, by its extension; undefined when it is none of ours. */
function formatFor(path) {
    const lower = path.toLowerCase();
    return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))?.name;
}
/** Whether `text` can hold an image at all: cheap, and never wrong in the negative. */
function mayHoldImages(name, text, components = {}) {
    const { tokens, hasComponents } = entry(name);
    if (tokens.test(text))
        return true;
    return hasComponents && (knownTokens.test(text) || (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(components).test(text));
}
async function loadFormat(name) {
    return entry(name).load();
}
/**
 * Reads documents of a format: its images, and for an MDX file that is no MDX those of the Markdown and the tags in it. What comes back
 * never waits, so that a time limit can be put around it.
 */
async function loadReader(name) {
    if (name === 'mdx')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(241), __nccwpck_require__.e(899), __nccwpck_require__.e(405), __nccwpck_require__.e(274), __nccwpck_require__.e(94), __nccwpck_require__.e(78)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7078))).readMdx;
    const format = await loadFormat(name);
    return (text, components) => ({ images: format.find(text, components), tolerance: undefined });
}
function entry(name) {
    const found = formats.find((format) => format.name === name);
    if (!found)
        throw new Error(`No format is called ${name}.`);
    return found;
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  n3: () => (/* binding */ isRelative),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __nccwpck_require__(2341);
// EXTERNAL MODULE: ./build/lib/language.js
var lib_language = __nccwpck_require__(3516);
;// CONCATENATED MODULE: ./build/images/site-folders.js


/** Folders that a site generator is told apart by: its site begins above them. */
const contentFolders = new Set('docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(' '));
/** The folder that the site of a document begins in, with `/` at its end; the repository itself is empty. */
function siteFolder(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => contentFolders.has(folder));
    return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
}
/** The folders around a document, the nearest first, each with `/` at its end; the last one, the repository, is empty. */
function ancestors(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const depths = Array.from(folders, (_, index) => folders.length - index);
    // Of a path that is deeper than any site, both ends: what is published lies beside the page or near the root.
    const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
    return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
}
const ends = 4;
/** Folders that sites publish as `/`, below one of {@link ancestors}; beside the root of the repository the site may have a folder of its own. */
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
/** The folders that the alias at the beginning of `path` may stand for, and the path behind it; undefined without one. */
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
    const language = (0,lib_language/* languageOfPath */.F4)(documentPath);
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

;// CONCATENATED MODULE: ./build/images/candidates.js



/**
 * Where in the repository the picture of `src` may lie, most likely place first. Empty when `src` is no path inside it: an address
 * with a scheme, a path that climbs out, a backslash, a NUL, a drive letter, an expression whose value the source does not tell.
 */
function candidates(src, documentPath) {
    return [...new Set(placesOf(src, documentPath))];
}
/** The first of {@link candidates}, at a fraction of their cost: the same for images that show the same picture. */
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
    // A file whose name really holds `%20` is served under that name by some sites.
    if (written !== decoded)
        yield* fromPath(written, documentPath);
    return undefined;
}
/** What stands for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
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
/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site: templates are written for those. */
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

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ acceptedKey),
  Q: () => (/* binding */ judgeDocuments)
});

// EXTERNAL MODULE: ./build/images/candidates.js + 1 modules
var candidates = __nccwpck_require__(3594);
;// CONCATENATED MODULE: ./build/changed.js

/** Whether an image is in question. */
function isInScope(place, change) {
    return change.scope !== 'lines' || isOnChangedLine(place) || isAmong(change.changedFiles, place, change);
}
/** Whether the picture was replaced while everything that the source says about it stayed. */
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

// EXTERNAL MODULE: ./build/elsewhere.js
var elsewhere = __nccwpck_require__(7176);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __nccwpck_require__(9428);
;// CONCATENATED MODULE: ./build/ignores-comment.js

/** With this every comment for us begins. */
const ignoreMark = 'alt-text-review-';
/** Reads the text between the marks of a comment; undefined when it is not for us. */
function readIgnore(comment, { today, isRule }) {
    const text = comment.trim();
    if (!text.startsWith(ignoreMark))
        return undefined;
    const [, name = '', said = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
    const kind = kinds.find((one) => one === name);
    if (!kind)
        return problem(`"${ignoreMark}${shown(name)}" is not understood. Write ${kinds.join(', ')} behind the dash.`);
    const { ids, until } = wordsOf(said);
    if (until !== undefined && !isDay(until)) {
        return problem(`"until ${shown(until)}" names no day, so nothing is ignored. Write until YYYY-MM-DD.`);
    }
    // The last day is still covered.
    if (until !== undefined && until < today) {
        return problem(`This ignore ended on ${until}. Mend the alternative text, give another date, or remove the comment.`);
    }
    const rules = ids.filter(isRule);
    const strangers = ids.filter((id) => !isRule(id));
    const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
    // Without this, a list of nothing but typos would mean every rule.
    const isEmptied = rules.length === 0 && ids.length > 0;
    return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}
const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'];
const hint = 'alt-text-review rules lists them, and a reason stands behind a colon.';
function problem(message) {
    return { ignore: undefined, problems: [message] };
}
function shown(text) {
    return (0,cut/* cut */.J)(text, 60);
}
/** Ids, and the day behind the word `until`; an empty day when none follows. */
function wordsOf(said) {
    const words = said.split(/[\s,]+/).filter((word) => word !== '');
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

// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __nccwpck_require__(8111);
;// CONCATENATED MODULE: ./build/ignores-place.js


/** The ignores among the comments of `text`, in source order, and what is wrong with them. */
function placeIgnores(text, comments, context) {
    const starts = (0,lib_lines/* lineStarts */._)(text);
    const lines = text.split('\n');
    const ours = comments
        .filter((comment) => comment.text.trimStart().startsWith(ignoreMark))
        .map((comment) => ({ comment, location: (0,lib_lines/* locate */.x)(starts, comment.span) }));
    const behind = contentFrom(lines, new Set(ours.flatMap(({ location }) => ownLines(location, lines))));
    const ignores = [];
    const problems = [];
    for (const { comment, location } of ours) {
        const { line, endLine } = location;
        const reading = readIgnore(comment.text, context);
        problems.push(...(reading?.problems ?? []).map((message) => ({ line, message })));
        if (reading?.ignore) {
            const nextLine = behind[endLine + 1] ?? lines.length + 1;
            ignores.push({ ...reading.ignore, line, endLine, nextLine, start: comment.span.start });
        }
    }
    return { ignores, problems };
}
/** Lines that hold a comment and nothing else. */
function ownLines({ line, endLine, column, endColumn }, lines) {
    const around = [lines[line - 1]?.slice(0, column - 1), lines[endLine - 1]?.slice(endColumn - 1)];
    if (!around.every(isBlank))
        return [];
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/** For each line the first one from there on with content, by its 1-based number. Worked out from the end, so that each is seen once. */
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
/** White space, in a quote of Markdown too. */
function isBlank(text = '') {
    return /^[\s>]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/ignores.js

/**
 * Takes away the findings that comments of the page silence. Complaints are in source order. Where several comments would do, the one
 * about the line of the image has its effect, and the one about a region around it has none.
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
/** Ignores of one kind by the lines that they are about; of two for the same, the first has the effect. */
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
/** Walks through the regions once: asked for rising offsets, it answers with what is disabled there, by rule. */
function sweep(ignores) {
    const switches = ignores.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    const state = new Map();
    let next = 0;
    return (offset) => {
        for (let one = switches[next]; one !== undefined && one.start < offset; one = switches[next]) {
            // Whatever was said of single rules before, this is about all of them.
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
    const remedy = idle.length === rulesOf(ignore).length ? 'Remove the comment' : 'Take that out';
    const message = `There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;
    return [{ line: ignore.line, message }];
}

;// CONCATENATED MODULE: ./build/lib/identity.js
/** Longer targets (data URIs) are told apart well enough by this many UTF-16 units. */
const maxTarget = 300;
/**
 * What makes an image itself when lines move and words change: its file, its target, and which of several with that target it is
 * (1-based). Readable, because it also stands in baseline files.
 */
function identityOf(path, src, occurrence) {
    return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/lib/time-limit.js

/**
 * A limit for work that never gives the thread back, such as a parser: it really ends when `ms` milliseconds are over, even inside of
 * a regular expression. V8 stops what a script runs (Node, `vm`, option `timeout`), and everything that the script calls with it, so
 * one script that calls `work` is enough. That costs less than 0.1 ms, where a worker thread takes 150 to start.
 *
 * What is stopped leaves no trace, not even through its own `finally`; nothing it would have changed may matter to others.
 */
function createTimeLimit(ms) {
    const realm = (0,external_node_vm_namespaceObject.createContext)({});
    const script = new external_node_vm_namespaceObject.Script('work()');
    return (work) => {
        let outcome = { stoppedAfterMs: ms };
        realm.work = () => {
            outcome = { result: work() };
        };
        try {
            script.runInContext(realm, { timeout: ms });
            return outcome;
        }
        catch (error) {
            if (isTimeout(error))
                return { stoppedAfterMs: ms };
            throw error;
        }
    };
}
/** The error comes from the script's own realm, so it is no instance of our `Error`. */
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

// EXTERNAL MODULE: ./build/policy.js + 1 modules
var policy = __nccwpck_require__(4111);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/formats/index.js
var formats = __nccwpck_require__(5111);
;// CONCATENATED MODULE: ./build/reading.js



/** Longest that one document may take, in milliseconds: a megabyte takes about a second, a hostile text as long as it likes. */
const documentLimitMs = 30_000;
/**
 * Finds the images of a document, and goes on with `work` before anything else runs: parsing and rules share one time limit.
 *
 * @param limited see `createTimeLimit`
 */
async function readDocument({ format, text }, components, limited, work) {
    const hasImages = (0,formats/* mayHoldImages */.d2)(format, text, components);
    const hasIgnores = text.includes(ignoreMark);
    if (!hasImages && !hasIgnores)
        return { result: work({ ...nothing, comments: [] }) };
    const [syntax, read] = await Promise.all([(0,formats/* loadFormat */.M6)(format), (0,formats/* loadReader */.yD)(format)]);
    try {
        const outcome = limited(() => work({
            ...(hasImages ? read(text, components) : nothing),
            comments: hasIgnores ? syntax.comments(text) : [],
        }));
        return 'result' in outcome ? outcome : { reason: tooSlow(outcome.stoppedAfterMs) };
    }
    catch (error) {
        // Hostile nesting exhausts the stack of the parsers, hostile density the memory; that file is lost, the others are not.
        if (error instanceof RangeError)
            return {
                reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
            };
        const bug = `The parser stopped: ${(0,errors/* messageOf */.b)(error)}. This is a bug of alt-text-review; a report with the file helps.`;
        return { reason: bug };
    }
}
const nothing = { images: [], tolerance: undefined };
function tooSlow(limitMs) {
    return `Reading it took longer than ${limitMs / 1000} seconds, so it was given up. Split it, or exclude it with paths.`;
}

// EXTERNAL MODULE: ./build/rules/index.js + 62 modules
var rules = __nccwpck_require__(1727);
// EXTERNAL MODULE: ./build/rules/same-picture-better-alt.js
var same_picture_better_alt = __nccwpck_require__(6340);
;// CONCATENATED MODULE: ./build/judge.js










/** How a baseline names a finding. */
function acceptedKey(rule, identity) {
    return `${rule} | ${identity}`;
}
/**
 * Judges every image of the documents: each page by itself, then again the images whose picture is described well in another place.
 *
 * @param limitMs longest that one document may take
 */
async function judgeDocuments(documents, question, limitMs = documentLimitMs) {
    const limited = createTimeLimit(limitMs);
    const policyOf = (0,policy/* createPolicy */.BV)(question.policy);
    const readings = await Promise.all(documents.map(async (document) => {
        const work = (contents) => judgePage(document, contents, policyOf(document.path), question);
        return { document, reading: await readDocument(document, question.policy.components, limited, work) };
    }));
    const pages = readings.flatMap(({ reading }) => ('result' in reading ? [reading.result] : []));
    const known = knownAlts(pages);
    const results = pages.map((page) => conclude(judgeAgain(page, known), question));
    return {
        images: results.flatMap(({ images }) => images),
        unread: readings.flatMap(({ document, reading }) => 'reason' in reading ? [{ file: document.path, reason: reading.reason }] : []),
        ignored: results.reduce((sum, { ignored }) => sum + ignored, 0),
        notes: [...firstTen(pages.flatMap(toleranceNote)), ...firstTen(results.flatMap(({ notes }) => notes))],
    };
}
function judgePage(document, contents, policy, question) {
    const starts = (0,lib_lines/* lineStarts */._)(document.text);
    const images = contents.images.map(policy.view);
    const page = {
        path: document.path,
        images,
        isStale: (image) => isStale({ document, image, location: (0,lib_lines/* locate */.x)(starts, image.span) }, question),
        altElsewhere: () => undefined,
    };
    const heard = images.map((image) => ({
        image,
        location: (0,lib_lines/* locate */.x)(starts, image.span),
        findings: policy.settle(image, (0,rules/* judge */.S4)(image, page, policy.isAsked)),
    }));
    return { ...contents, document, page, policy, heard };
}
function toleranceNote({ document, tolerance }) {
    return tolerance === undefined ? [] : [`${document.path} is no strict MDX and was read with tolerance: ${tolerance}`];
}
function knownAlts(pages) {
    const known = (0,elsewhere/* createKnownAlts */.a)();
    for (const { document, heard } of pages) {
        for (const { image, findings } of heard)
            if (!isFaulty(findings))
                known.add(image, document.path);
    }
    return known;
}
function judgeAgain(judged, known) {
    const { document, policy } = judged;
    const altElsewhere = (image) => known.of(image, document.path)?.text;
    const page = { ...judged.page, altElsewhere };
    const heard = judged.heard.map((first) => {
        const { image } = first;
        return altElsewhere(image) === undefined
            ? first
            : { ...first, findings: policy.settle(image, (0,rules/* judge */.S4)(image, page, policy.isAsked)) };
    });
    return { ...judged, page, heard };
}
/** What the comments of the page and the baseline leave of the findings. */
function conclude({ document, comments, heard }, question) {
    const { left, problems } = applyIgnores(document.text, comments, heard, { today: question.today, isRule });
    const occurrences = new Map();
    let ignored = 0;
    const images = left.map(({ image, location, findings: all, ignored: silenced }) => {
        const findings = withoutIdleAdvice(all);
        const occurrence = (occurrences.get(image.src) ?? 0) + 1;
        occurrences.set(image.src, occurrence);
        const identity = identityOf(document.path, image.src, occurrence);
        const inScope = isInScope({ document, image, location }, question);
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
            findings: findings.filter(({ rule }) => !question.baseline?.has(acceptedKey(rule, identity))),
            proposal: undefined,
            caption: undefined,
            suggestion: undefined,
        };
    });
    return { images, ignored, notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`) };
}
function isRule(id) {
    return ruleIds.has(id);
}
const ruleIds = new Set(rules/* rules */.aO.map(({ id }) => id));
function isFaulty(findings) {
    return findings.some(({ severity }) => severity !== 'info');
}
/** Better words from another place are of no interest where nothing is wrong, or nothing any more. */
function withoutIdleAdvice(findings) {
    const complaints = findings.filter(({ rule }) => rule !== same_picture_better_alt/* samePictureBetterAlt */.c.id);
    return isFaulty(complaints) ? findings : complaints;
}
function statusOf(image, findings) {
    if (isFaulty(findings))
        return image.name === undefined ? 'missing' : 'weak';
    if (image.alt.kind === 'dynamic' && image.name === undefined)
        return 'unknown';
    if (image.name !== undefined)
        return 'ok';
    // A rule that is turned down to `info` still says that a name is lacking; one that is off or ignored says that this is accepted.
    return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}
/** Every page may have such a note; a reader needs to see what they are like. */
function firstTen(notes) {
    const rest = notes.length - maxNotes;
    return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}
const maxNotes = 10;


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** `text` at most `most` UTF-16 units long, with `…` where something is missing; never half a surrogate pair. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** `text` with its percent-encoding decoded, each run of escapes by itself: one that is none, as in `50%&a%20b`, stays as it is. */
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

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);

/**
 * Whether a path is wanted by a list of globs, `!` excluding: it matches one of the others (or there are none) and no exclusion.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
function matchGlobs(globs) {
    const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (path) => (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
/** The folders in which anything can match a list of globs, `.` for the one that they begin in. */
function foldersOf(globs) {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch.scan(glob).base || '.');
    return folders.length === 0 ? ['.'] : [...new Set(folders)];
}
function matcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^\.\//, ''), { dot: true });
    return (path) => matches(path);
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key, keys in the order in which they first occur, items in the order in which they came. */
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

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ languageOfPath),
/* harmony export */   L6: () => (/* binding */ isEnglish),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   ls: () => (/* binding */ isSameLanguage),
/* harmony export */   uN: () => (/* binding */ isToTranslate)
/* harmony export */ });
/** Folder names that say the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set('ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(' '));
/** The language that a path tells (`docs/fr/setup.md`, `i18n/pt-BR/…`) as a BCP 47 tag, or undefined. */
function languageOfPath(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.find((segment) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.slice(0, 2)));
}
/** The language of the page that an image stands in, as far as its source and its path tell; English when nothing does. */
function languageOf({ document, image }) {
    return image.context.language ?? languageOfPath(document.path) ?? 'en';
}
/** Whether two BCP 47 tags mean one language, in whatever region. */
function isSameLanguage(one, other) {
    return primary(one) === primary(other);
}
/** Whether a draft for an image is in another language than its page, so that somebody has to translate it. */
function isToTranslate(judged) {
    const { caption } = judged;
    return caption?.status === 'ok' && !isSameLanguage(caption.language, languageOf(judged));
}
/** What a language is called in English; the tag itself where it is none. */
function languageName(tag) {
    try {
        return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
    }
    catch {
        return tag;
    }
}
function primary(tag) {
    return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
/** Whether a BCP 47 tag means English in any region. */
function isEnglish(tag) {
    return /^en(?:[-_]|$)/i.test(tag);
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ camelCase),
  sX: () => (/* reexport */ optionTable),
  ZY: () => (/* binding */ parseOption),
  Ac: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/option-table.js
/**
 * Every setting, once: the same word is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * `action.yml`, the help text and the tables of the README are checked against this table.
 */
const optionTable = [
    { name: 'github-token', type: 'text', help: 'Token that reads the pull request and posts the review.' },
    { name: 'eachlabs-api-key', type: 'text', help: 'Key for the drafts. Without it: findings and gate, no drafts.' },
    {
        name: 'paths',
        type: 'list',
        help: 'Globs of files to read, one a line; `!` excludes. Default: every supported file.',
    },
    {
        name: 'scope',
        type: 'choice',
        choices: ['lines', 'files', 'all'],
        help: '`lines`: images on changed lines and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.',
    },
    {
        name: 'source',
        type: 'choice',
        choices: ['commit', 'workspace'],
        help: '`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: those that the job has on disk, such as a site that an earlier step built; they are judged, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` where it holds documents.',
    },
    {
        name: 'fail-on',
        type: 'choice',
        choices: ['error', 'warning', 'never'],
        default: 'error',
        help: 'The least severe finding that fails the check.',
    },
    {
        name: 'min-coverage',
        type: 'number',
        min: 0,
        max: 100,
        help: 'Percent of images with an alternative text or an accepted decision to have none; the check fails below it.',
    },
    { name: 'baseline', type: 'text', help: 'File of accepted findings: only new ones count.' },
    {
        name: 'review',
        type: 'choice',
        choices: ['suggest', 'comment', 'off'],
        default: 'suggest',
        help: '`suggest` posts drafts as suggestion blocks, `comment` posts every finding without such blocks, `off` posts nothing.',
    },
    {
        name: 'max-comments',
        type: 'integer',
        min: 0,
        max: 100,
        default: 30,
        help: 'Most comments in one review, most severe first; the rest is in the summary.',
    },
    {
        name: 'captions',
        type: 'choice',
        choices: ['auto', 'off'],
        help: '`auto` drafts descriptions when a provider is usable, `off` never. Default: `auto` in the Action, `off` on the command line.',
    },
    {
        name: 'context-drafts',
        type: 'boolean',
        default: false,
        help: 'Offer drafts that need no model as suggestions, also where no model can be asked: what the link, the badge or another place that shows the same picture tells.',
    },
    {
        name: 'provider',
        type: 'choice',
        choices: ['eachlabs', 'openai'],
        default: 'eachlabs',
        help: 'Who drafts: `eachlabs`, or `openai` for any OpenAI-compatible endpoint (Ollama, vLLM and others).',
    },
    {
        name: 'api-base-url',
        type: 'url',
        help: 'Base URL of the provider: https, or http on loopback. Default: the provider’s own.',
    },
    { name: 'model', type: 'text', help: 'Model of the provider. Default: `llava-13b`, for `openai` `llava:13b`.' },
    {
        name: 'requests-per-minute',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 60,
        help: 'Ceiling of the account for requests in any 60 seconds, polls included; `0` lifts it.',
    },
    {
        name: 'concurrency',
        type: 'integer',
        min: 1,
        max: 100,
        default: 10,
        help: 'Ceiling of the account for predictions at once.',
    },
    {
        name: 'max-captions',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 50,
        help: 'Most drafts that one run asks for.',
    },
    { name: 'max-cost-usd', type: 'number', min: 0, max: 10_000, help: 'Most that one run may spend on drafts, in USD.' },
    {
        name: 'image-transport',
        type: 'choice',
        choices: ['auto', 'data-uri', 'upload', 'url'],
        default: 'auto',
        help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with what leaks least.',
    },
    {
        name: 'allow-private-image-upload',
        type: 'boolean',
        default: false,
        help: 'Uploads are links that anyone can open: allow them for pictures of a private repository.',
    },
    {
        name: 'language',
        type: 'text',
        default: 'auto',
        help: 'Language of the pages as a BCP 47 tag; `auto` reads `lang`, front matter and path.',
    },
    {
        name: 'config',
        type: 'text',
        default: '.github/alt-text-review.yml',
        help: 'Configuration file; on pull requests it is read from the base commit.',
    },
    { name: 'cache-dir', type: 'text', help: 'Folder where drafts are kept between runs.' },
    { name: 'sarif-file', type: 'text', help: 'Write a SARIF 2.1.0 report to this file.' },
    { name: 'json-file', type: 'text', help: 'Write the JSON report to this file.' },
    { name: 'html-file', type: 'text', help: 'Write an HTML report to this file.' },
    { name: 'junit-file', type: 'text', help: 'Write a JUnit XML report to this file.' },
];

;// CONCATENATED MODULE: ./build/options.js



/**
 * Settings from several places, the later one wins.
 * @throws UserError for a value that its option cannot have, naming both.
 */
function parseOptions(...layers) {
    const values = {};
    for (const spec of optionTable) {
        const raw = layers.map((layer) => layer[spec.name]).findLast((value) => value !== undefined && value !== '');
        values[camelCase(spec.name)] = raw === undefined ? missing(spec) : parseOption(spec, raw);
    }
    // The loop above sets each key of Options by the table; test/options.test.ts holds the two against each other.
    return values;
}
function missing(spec) {
    return spec.type === 'list' ? [] : spec.default;
}
/** The value of one option. @throws UserError when `raw` is not one. */
function parseOption(spec, raw) {
    if (spec.type === 'list')
        return parseList(spec, raw);
    if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
        throw new errors/* UserError */.y(`${spec.name} is not a single value.`, `Give it ${expected(spec)}.`);
    }
    const text = String(raw).trim();
    const value = parsers[spec.type](text, spec);
    if (value === undefined)
        throw new errors/* UserError */.y(`${spec.name} is ${shown(text)}.`, `Use ${expected(spec)}.`);
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
/** The key and the pictures travel to this address: plain http only where no network is crossed. */
function isSafeBase(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}
function parseList(spec, raw) {
    const entries = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [raw];
    const bad = entries.find((entry) => typeof entry !== 'string');
    if (bad !== undefined)
        throw new errors/* UserError */.y(`${spec.name} holds ${shown(JSON.stringify(bad))}.`, `Give it ${expected(spec)}.`);
    return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}
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
        return 'an https URL (http only on localhost)';
    if (spec.type === 'list')
        return 'globs, one a line';
    return 'text';
}
function shown(text) {
    const oneLine = text.replace(/\s+/g, ' ');
    return oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine;
}
/** `min-coverage` → `minCoverage`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BV: () => (/* binding */ createPolicy),
  ZC: () => (/* binding */ noDecisions),
  Wo: () => (/* binding */ noPolicy)
});

// EXTERNAL MODULE: ./build/images/candidates.js + 1 modules
var candidates = __nccwpck_require__(3594);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __nccwpck_require__(1355);
;// CONCATENATED MODULE: ./build/lib/words.js
/**
 * Whether a text is one of `patterns`: the whole text, letter case and white space aside; `*` stands for any run of characters.
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
/** The first part at the start, the last at the end, the others between them, each as early as it can stand. */
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

;// CONCATENATED MODULE: ./build/policy.js



const noDecisions = { rules: {}, allow: [], decorative: [], emptyAlt: undefined };
const noPolicy = { ...noDecisions, overrides: [], components: {} };
/** The policy of each page, by the path of its document. What is worked out for one set of overrides serves all pages that have it. */
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
                return isLabel(image) ? { ...image, ...decoration } : image;
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
                .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
        },
    };
}
const decoration = { decorative: true, markedDecorative: true };
const noDecoration = { decorative: false, markedDecorative: false };
const severities = ['error', 'warning', 'info'];
/** Where HTML has an empty `alt`, that is the decision, or a conflict overrules it; empty brackets become one by the glob alone. */
function isLabel({ attribute }) {
    return attribute === undefined;
}
/** What no parser takes for an image stays so, however good its words are. */
function isWritten({ name, syntax }) {
    return name !== undefined && syntax !== 'malformed';
}
function settled(finding, setting) {
    if (setting === 'off')
        return [];
    return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}
/** The rule takes an empty `alt` for a way out, which it is not under this policy. */
function explained(finding) {
    if (finding.rule !== 'missing-alt')
        return finding;
    return {
        ...finding,
        message: 'The alternative text is empty, and this project does not take that for a decision (empty-alt: missing). Say what the picture shows, or list it under decorative in the configuration file.',
    };
}
/** Like {@link matchGlobs}, but a list without a wish wants nothing. */
function matchSome(globs) {
    return globs.some((glob) => !glob.startsWith('!')) ? (0,lib_globs/* matchGlobs */.j)(globs) : () => false;
}
/** How a glob may mean a picture: as it is written, and where it may lie in the repository. */
function namesOf({ src }, path) {
    return [src.replace(/[?#].*$/s, ''), ...(0,candidates/* candidates */.Xi)(src, path)];
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadReporter),
/* harmony export */   s: () => (/* binding */ reporterNames)
/* harmony export */ });
/** The outputs by the names that `--format` takes. */
const reporterNames = ['text', 'json', 'sarif', 'html', 'junit', 'github', 'summary'];
/** Loads one reporter; the others cost no start-up time. */
function loadReporter(name) {
    return loaders[name]();
}
const loaders = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 166).then(__nccwpck_require__.bind(__nccwpck_require__, 4166))).text,
    json: async () => (await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 6499))).json,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 832))).sarif,
    html: async () => (await __nccwpck_require__.e(/* import() */ 703).then(__nccwpck_require__.bind(__nccwpck_require__, 4703))).html,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 761).then(__nccwpck_require__.bind(__nccwpck_require__, 5761))).junit,
    github: async () => (await __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 8442))).annotations,
    summary: async () => (await __nccwpck_require__.e(/* import() */ 575).then(__nccwpck_require__.bind(__nccwpck_require__, 9575))).summary,
};


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/captions/course.js
var course = __nccwpck_require__(8805);
// EXTERNAL MODULE: ./build/lib/language.js
var lib_language = __nccwpck_require__(3516);
;// CONCATENATED MODULE: ./build/captions/tree/address.js
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
            .map(decoded),
        query: url.searchParams,
        fragment: decoded(url.hash.slice(1)),
    };
}
/** UTF-16 units: of a longer address only a path that is whole is read. */
const longest = 2000;
/** A lone `%` is no escape. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The name of the file behind an address, in lower case and without its ending: `Acme-Logo`. */
function stemOf(src) {
    const path = src.slice(0, longest).replace(/[?#].*$/s, '');
    const last = decoded(path.split(/[/\\]/).findLast((segment) => segment !== '') ?? '');
    return last.replace(/(?:\.(?:min|opt|inline))?\.[a-z\d]{2,5}$/i, '');
}

;// CONCATENATED MODULE: ./build/captions/tree/words/spellings.js
/** How names and abbreviations are written that file names and addresses have in small letters. */
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

;// CONCATENATED MODULE: ./build/captions/tree/naming.js

/** `getting-started`, `GettingStarted` → `getting`, `started`; digits stay with their word. */
function partsOf(name) {
    return name
        .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
        .split(/[\s_.+~–—-]+/u)
        .filter((part) => part !== '');
}
/** A name in words as a sentence begins: `getting-started` → `Getting started`; undefined when it is no phrase of one to five words. */
function phraseOf(name) {
    const parts = partsOf(name);
    if (parts.length === 0 || parts.length > 5 || !parts.every(isWord))
        return undefined;
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? (isShouted(name) ? part : part.toLowerCase()));
    return words.map((word, index) => (index === 0 ? capitalized(word) : word)).join(' ');
}
/** Names of things, each word as it is usually written: `argo-cd` → `Argo CD` on a page that writes it so. */
function properName(parts, page) {
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? onPage(part, page) ?? alone(part));
    return words.length > 0 && words.length <= 3 && words.every((word) => word !== undefined)
        ? words.join(' ')
        : undefined;
}
/** As the page writes it, where it writes it like a name. */
function onPage(part, page) {
    const found = page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
    return found.find((word) => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word));
}
/** A short word may be an abbreviation or a name in small letters: nobody can tell. */
function alone(part) {
    return isWord(part) && part.length > 3 ? capitalized(part) : undefined;
}
/** A word that can be spoken: letters with a vowel among them, or known; no number, no checksum. */
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

;// CONCATENATED MODULE: ./build/captions/tree/icon.js


/** Whether an image is a small sign by its size or by what it is called: signs repeat or point, they do not show. */
function isIcon(image) {
    const { src, width, height } = image;
    if (Math.max(width ?? height ?? Infinity, height ?? width ?? Infinity) <= mostPx)
        return true;
    if (Math.max(width ?? 0, height ?? 0) > largestPx)
        return false;
    return (partsOf(stemOf(src)).some((part) => nouns.has(part.toLowerCase())) || /(?:^|\/)icons?\//i.test(src.slice(0, 2000)));
}
/** CSS px: sites draw icons at 16 to 32, and seldom larger than this. */
const mostPx = 48;
/** A file may be called an icon and be shown as a picture of one. */
const largestPx = 128;
const nouns = new Set('icon icons ico arrow chevron caret bullet glyph favicon external'.split(' '));
/** What an icon is called, without the words that say that it is one. */
function iconName(image) {
    return partsOf(stemOf(image.src))
        .map((part) => part.toLowerCase())
        .filter((part) => !about.has(part) && !/^(?:\d+x?\d*|[1-3]x)$/.test(part));
}
/** Words for the drawing and not for what it stands for. */
const about = new Set('icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(' '));

;// CONCATENATED MODULE: ./build/captions/tree/logo.js



/** Whose logo it is, by the name of its file: a logo is a name, and never to be guessed from the picture. */
function logo(image, { language }) {
    if (image.context.control !== undefined)
        return undefined;
    const { heading, caption, nearby } = image.context;
    const name = properName(logoParts(image) ?? [], [heading, caption, nearby].join(' ').slice(0, 1000));
    if (name === undefined)
        return undefined;
    return { alt: (0,lib_language/* isEnglish */.L6)(language) ? `${name} logo` : name, basis: 'the name of the file' };
}
/** `acme-logo-dark.svg` → `acme`; undefined when the file is not called a logo. */
function logoParts({ src }) {
    const parts = partsOf(stemOf(src));
    if (!parts.some((part) => logo_nouns.has(part.toLowerCase())))
        return undefined;
    return parts.filter((part) => !logo_about.has(part.toLowerCase()) && !/^\d+(?:x\d*|px|w)?$/i.test(part));
}
/** One of them: a file of several logos shows several names. */
const logo_nouns = new Set('logo logotype wordmark logomark'.split(' '));
/** Words for the drawing and its place, not for what it stands for. */
const logo_about = new Set(`logo logos logotype wordmark logomark mark dark light white black grey gray color colour colors colours colored coloured blue red green
  full wide rounded horizontal vertical stacked square round circle small large big medium mini tiny icon icons symbol text type only with without and
  on off bg background transparent inverted inverse reverse mono monochrome rgb cmyk svg png new old final header footer nav navbar top
  site website brand company project main my our the a image img pic banner hero social card sponsor sponsors partner partners primary
  secondary default animated mode readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/));

;// CONCATENATED MODULE: ./build/captions/tree/words/services.js
/** Places that people know by name, by host; a host under one of these is the same place. */
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

;// CONCATENATED MODULE: ./build/captions/tree/places.js

/** What a place on a known service is called; without a name where the address does not tell it. Undefined for any other site. */
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
/** Services that lead everybody to one thing: a chat to join, a store to install from, a way to give. */
const whole = new Set(`Discord|Slack|Telegram|WhatsApp|Gitter|Matrix|PayPal|App Store|TestFlight|Google Play|F-Droid|Flathub|Snap Store|Microsoft Store|Firefox Add-ons|Chrome Web Store|Visual Studio Marketplace|Open VSX|Spotify|Apple Podcasts|LinkedIn|Facebook|Product Hunt|Buy Me a Coffee`.split('|'));
/** One part of a path is somebody's or something's name on most services. */
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

;// CONCATENATED MODULE: ./build/captions/tree/words/actions.js
/** What an icon of this name does when it is all that a link or button holds. */
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
/** Those that lead through pages and are seldom anything else. */
const signposts = new Set(['next', 'previous', 'prev', 'home', 'back to top', 'rss']);

;// CONCATENATED MODULE: ./build/captions/tree/words/addresses.js
/** Parts of an address that name no page. */
const empty = /^(?:index|readme|default|home|main|master|latest|stable|current|next|new|docs?|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+(?:\.[\dx]+)*|\.{1,2})$/i;
/** Parts of a host that name no site. */
const departments = new Set('docs doc documentation www blog app apps api dev developer developers help support static cdn img images media open opensource github home shop store news learn community forum wiki status'.split(' '));

;// CONCATENATED MODULE: ./build/captions/tree/purpose.js








/** Where a link leads or what a button does, when the image is all that it holds (WCAG H30): what the picture shows does not matter there. */
function purpose(image, around) {
    if (image.syntax === 'input')
        return action(image, around);
    const { control, adjacentLinkText } = image.context;
    // Two links side by side to one place are to be made one: a name for each of them is no remedy (WCAG H2).
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
/** Whether an image is a small version of the picture that its link leads to: then the picture is what there is to tell. */
function leadsToPicture({ src, context }) {
    const target = context.control?.target?.slice(0, 2000).trim();
    if (target === undefined || target === '')
        return false;
    return target === src || /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i.test(target);
}
/** What a sign stands for goes before the page that it leads to: `next.png` is "Next" wherever it leads. */
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
    return alt === undefined ? undefined : { alt, basis: 'the link that it stands in' };
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
    return (0,lib_language/* isEnglish */.L6)(around.language) ? `${name} home` : name;
}
function otherSite(address, image, around) {
    const place = placeAt(address, (0,lib_language/* isEnglish */.L6)(around.language));
    if (place !== undefined)
        return place.name;
    const name = agreedName(address, image);
    if (name !== undefined)
        return name;
    if (address.segments.every((segment) => empty.test(segment)))
        return address.host;
    // One word of another site's address says too little of it.
    const page = pageName(address);
    return page?.includes(' ') === true ? inEnglish(around, page) : undefined;
}
/** The name of a site, where its host and the name of the file agree on it. */
function agreedName({ host }, image) {
    const labels = new Set(host
        .split('.')
        .slice(0, -1)
        .map((label) => label.replaceAll('-', '')));
    const parts = partsOf(stemOf(image.src)).slice(0, 8);
    const runs = parts.flatMap((_, from) => [1, 2, 3].map((length) => parts.slice(from, from + length)));
    const run = runs.find((words) => labels.has(words.join('').toLowerCase()) && !departments.has(words.join('').toLowerCase()));
    return run === undefined ? undefined : properName(run, pageText(image));
}
function pageText({ context: { heading, caption, nearby } }) {
    return [heading, caption, nearby].join(' ').slice(0, 1000);
}
/** `/docs/getting-started/` → `Getting started`; the words are the address's, so they are English or none. */
function pageName({ host, segments, fragment, query }) {
    // A single word may be an anchor that a program made.
    if (host === '' && segments.length === 0)
        return fragment.includes('-') ? phraseOf(fragment) : undefined;
    if (query.size > 0)
        return undefined;
    const last = segments
        .map((segment) => segment.replace(/\.(?:html?|mdx?|php|aspx?|rst)$/i, ''))
        .findLast((segment) => !empty.test(segment));
    // Points and capitals inside belong to the name of a file that nobody was meant to read.
    return last === undefined || last.length < 3 || /\.|\p{Ll}\p{Lu}/u.test(last) ? undefined : phraseOf(last);
}
/** In a link a file of that name may be a picture of what the page is about, unless it is small or called an icon. */
function sign(image, around) {
    return isIcon(image) || signposts.has(iconName(image).join(' ')) ? action(image, around) : undefined;
}
/** What an icon stands for, by the name of its file. */
function action(image, around) {
    const alt = inEnglish(around, actions.get(iconName(image).join(' ')));
    return alt === undefined ? undefined : { alt, basis: 'the name of the file' };
}
function inEnglish({ language }, words) {
    return (0,lib_language/* isEnglish */.L6)(language) ? words : undefined;
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __nccwpck_require__(5365);
// EXTERNAL MODULE: ./build/rules/repeated-alt.js
var repeated_alt = __nccwpck_require__(1682);
;// CONCATENATED MODULE: ./build/distinct.js


/**
 * Takes back drafts that say the same, case and punctuation aside, of different pictures of a page: who listens could not tell them apart.
 * Of two pictures the first keeps its draft, of more none does, because then it describes none of them. What they cost stays spent.
 */
async function distinct(images, samePictures) {
    if (!images.some(isDrafted))
        return images;
    const pages = [...(0,group_by/* groupBy */.$)(images, ({ document }) => document).values()];
    const groups = pages.flatMap(sameWords);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await showing(group, samePictures))));
    const reasons = new Map(settled.flat());
    return images.map((judged) => {
        const reason = reasons.get(judged);
        return reason === undefined ? judged : { ...judged, caption: { status: 'failed', reason } };
    });
}
function isDrafted({ caption, proposal }) {
    return proposal === undefined && caption?.status === 'ok';
}
/** Images of one page that are to have the same words, as far as a draft is among them. */
function sameWords(page) {
    const worded = page.filter((judged) => wordsOf(judged) !== '');
    const groups = [...(0,group_by/* groupBy */.$)(worded, (judged) => folded(wordsOf(judged))).values()];
    return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}
/** What the image says once its draft or its proposal is put in. */
function wordsOf({ image, caption, proposal }) {
    if (proposal !== undefined)
        return proposal.alt;
    if (caption?.status === 'ok')
        return caption.text;
    return image.alt.kind === 'text' ? image.alt.text : '';
}
function folded(words) {
    const bare = words
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return bare === '' ? words : bare;
}
/** Whether two images of the group show one picture: by its bytes where somebody can tell, and as the rule sees it. */
async function showing(group, samePictures) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const isOne = places.every(({ src }) => src === places[0]?.src);
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((judged, index) => [judged, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        return (key !== undefined && key === known.get(other)) || !isRepetition(one, other);
    };
}
/** Pictures in light and dark, or links to different places, may be called the same. */
function isRepetition(one, other) {
    const images = [distinct_named(one), distinct_named(other)];
    const page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
    return repeated_alt/* repeatedAlt */.A.check(images[1], page) !== undefined;
}
function distinct_named(judged) {
    const words = folded(wordsOf(judged));
    return { ...judged.image, alt: { kind: 'text', text: words }, name: words, decorative: false };
}
/** The drafts of the group that cannot be had, and why. */
function repeated(group, isSame) {
    const [first] = group;
    if (first === undefined)
        return [];
    const others = group.filter((judged) => !isSame(first, judged));
    const [second] = others;
    if (second === undefined)
        return [];
    const isWritten = group.some((judged) => !isDrafted(judged));
    const drop = (from) => from.filter(isDrafted).map((judged) => [judged, isWritten ? taken : repetition]);
    if (others.some((judged) => !isSame(second, judged)))
        return drop(group);
    // Words that stand in the page, or come from it, go before those of a model.
    return drop(others.every(isDrafted) ? others : group.filter((judged) => !others.includes(judged)));
}
const repetition = 'The model said the same about another picture of this page.';
const taken = 'The model said what another picture of this page is called already.';

// EXTERNAL MODULE: ./build/suggest.js + 3 modules
var suggest = __nccwpck_require__(3048);
// EXTERNAL MODULE: ./build/rules/index.js + 62 modules
var rules = __nccwpck_require__(1727);
// EXTERNAL MODULE: ./build/rules/redundant-with-text.js
var redundant_with_text = __nccwpck_require__(2432);
// EXTERNAL MODULE: ./build/rules/spacer-named.js
var spacer_named = __nccwpck_require__(6390);
;// CONCATENATED MODULE: ./build/wants.js



/** Whether new words would mend what is wrong with an image. */
function wantsWords({ inScope, findings }) {
    return inScope && findings.some(({ rule, severity }) => severity !== 'info' && (0,rules/* isMendedByDraft */.mk)(rule));
}
/** Whether silence would: its words are said already, or there is nothing to see. */
function wantsSilence({ inScope, findings }) {
    return inScope && findings.some(({ rule, severity }) => severity !== 'info' && overspoken.has(rule));
}
const overspoken = new Set([spacer_named/* spacerNamed */.W.id, redundant_with_text/* redundantWithText */.d.id]);

;// CONCATENATED MODULE: ./build/draft-all.js






/** Asks a model about the images that want words and have no proposal, most severe first: a budget that runs out leaves the least harm behind. */
async function draftAll(images, means) {
    const { draft, policyOf, samePictures, commented } = means;
    const wanting = images.filter((judged) => wantsWords(judged) && judged.proposal === undefined && judged.image.src !== '');
    const isProposed = images.some(({ proposal }) => proposal !== undefined);
    if (draft === undefined || (wanting.length === 0 && !isProposed))
        return { ...nothing, images };
    const describable = wanting.filter((judged) => !isFunctional(judged)).toSorted((a, b) => rank(a) - rank(b));
    // Asked for nothing, a drafter still tells whether it could.
    const { canAsk } = await draft([]);
    const isCommented = canAsk && describable.length > 0 ? await commented?.() : undefined;
    const spared = describable.filter((judged) => isCommented?.(judged));
    const asked = describable.filter((judged) => !spared.includes(judged));
    const drafts = await draft(asked.map((judged) => toWanted(judged, policyOf)), spared.length);
    const captions = new Map([
        ...(drafts.canAsk ? wanting.filter(isFunctional).map((judged) => [judged, functional]) : []),
        ...spared.map((judged) => [judged, saidAlready]),
        ...asked.map((judged, index) => [judged, drafts.captions[index]]),
    ]);
    const captioned = images.map((judged) => ({ ...judged, caption: captions.get(judged) }));
    const drafted = await distinct(captioned, samePictures);
    const totals = totalsOf(drafted, drafts);
    const notes = [...stoppedNote(drafts, totals), ...drafts.notes];
    return { images: drafted, totals, notes, refused: drafts.refused, canAsk: drafts.canAsk };
}
const nothing = {
    totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
    notes: [],
    refused: undefined,
    canAsk: false,
};
/** Counted are the images that a model was to be asked about. */
function totalsOf(images, { requests, costUsd }) {
    const asked = images.flatMap(({ caption, image }) => caption === undefined || caption === functional || caption === saidAlready ? [] : [{ caption, src: image.src }]);
    const drafted = asked.flatMap(({ caption }) => (caption.status === 'ok' ? [caption] : []));
    return {
        requested: asked.length,
        drafted: drafted.length,
        cached: drafted.filter(({ cached }) => cached).length,
        failed: asked.flatMap(({ caption, src }) => (caption.status === 'ok' ? [] : [{ src, reason: caption.reason }])),
        requests,
        costUsd,
    };
}
function stoppedNote({ captions }, { drafted }) {
    const isStopped = captions.some((caption) => caption.status !== 'ok' && caption.reason === course/* stopped */.c.reason);
    if (!isStopped)
        return [];
    const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
    return [`The run was stopped before all drafts were there: ${made}.`];
}
/** What the picture shows is not what a link or button does (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }) {
    return image.context.control?.otherText === '' && !leadsToPicture(image);
}
const functional = {
    status: 'skipped',
    reason: 'It is all that a link or button holds: its alternative text names the purpose, which neither the picture nor the link tells.',
};
/** Each push would pay again for what nobody has come to yet. */
const saidAlready = { status: 'skipped', reason: 'The review has a comment on it already.' };
const order = ['error', 'warning', 'info'];
function rank({ findings }) {
    return findings[0] ? order.indexOf(findings[0].severity) : order.length;
}
function toWanted(judged, policyOf) {
    const { path } = judged.document;
    return {
        path,
        image: judged.image,
        language: (0,lib_language/* languageOf */.eX)(judged),
        objection: (alt) => (0,suggest/* objection */.C4)(judged, policyOf(path), alt),
    };
}

;// CONCATENATED MODULE: ./build/gate.js
/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
function gate_totalsOf(documents, all, ignored) {
    const images = all.filter(({ inScope }) => inScope);
    const count = (status) => images.filter((image) => image.status === status).length;
    const [ok, decorative, missing, weak, unknown] = [
        count('ok'),
        count('decorative'),
        count('missing'),
        count('weak'),
        count('unknown'),
    ];
    const judged = ok + decorative + missing + weak;
    // Rounded down, so that 100 % means that nothing is left.
    const coverage = judged === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / judged) / 10;
    return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}
/** Why the gate fails; nothing when it passes. An image counts once, with its worst finding. */
function gate(all, totals, { failOn, minCoverage }) {
    const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
    const failing = { error: ['error'], warning: ['error', 'warning'], never: [] }[failOn];
    const reasons = failing.flatMap((severity) => {
        const count = worst.filter((one) => one === severity).length;
        return count === 0 ? [] : [count === 1 ? `1 ${severity}` : `${count} ${severity}s`];
    });
    if (minCoverage === undefined || totals.coverage >= minCoverage)
        return reasons;
    return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}

// EXTERNAL MODULE: ./build/judge.js + 8 modules
var judge = __nccwpck_require__(9858);
// EXTERNAL MODULE: ./build/policy.js + 1 modules
var policy = __nccwpck_require__(4111);
// EXTERNAL MODULE: ./build/captions/polish/plain.js
var plain = __nccwpck_require__(1806);
;// CONCATENATED MODULE: ./build/captions/tree/words/topics.js
/** What the badges of Shields and Badgen tell, by the start of their path (shields.io, "Badges"). The first that fits. */
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

;// CONCATENATED MODULE: ./build/captions/tree/shields.js


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
/** `/badge/LABEL-MESSAGE-COLOUR`; undefined for a badge of another kind, empty when it says nothing that can be read. */
function fixedText({ host, segments, query }) {
    const [kind, first = '', ...more] = segments;
    if (kind === 'static' && first === 'v1')
        return pair(query.get('label') ?? '', query.get('message') ?? '');
    if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint')
        return undefined;
    // Badgen has a part of the path for each word, and `/badge/` for the fixed ones.
    if (host.endsWith('badgen.net'))
        return pair(first, more[0] ?? '');
    const path = [first, ...more].join('/').replace(/\.(?:svg|png|json)$/i, '');
    const parts = path.replaceAll('--', dash).replaceAll('__', underscore).split('-').map(unescaped);
    if (parts.length < 2 || parts.length > 3)
        return '';
    const label = query.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '');
    return pair(label, parts.at(-2) ?? '');
}
/** Not in any address: they stand for what was doubled. */
const dash = '\u0001';
const underscore = '\u0002';
function unescaped(part) {
    return part.replaceAll('_', ' ').replaceAll(dash, '-').replaceAll(underscore, '_');
}
/** Some badges have one word only, on the left or on the right. */
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
/** What the author put on the left of it. */
function labelOf({ query }) {
    const label = query.get('label')?.replaceAll('_', ' ');
    return label !== undefined && partsOf(label).length <= 4 ? phraseOf(label) : undefined;
}

;// CONCATENATED MODULE: ./build/captions/tree/words/badges.js
/** Badges and buttons of services, by host and path. The first that fits. */
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
    [/^(?:codecov\.io|app\.codecov\.io)\/.*(?:badge|branch).*\.svg/, 'Code coverage'],
    [/^coveralls\.io\/repos\/|^s3\.amazonaws\.com\/assets\.coveralls\.io\//, 'Code coverage'],
    [/^(?:api\.|app\.|secure\.)?travis-ci\.(?:org|com)\/.*\.(?:svg|png)/, 'Build status'],
    [/^(?:circleci\.com|dl\.circleci\.com)\/.*(?:\.svg|\.png|shield|badge)/, 'Build status'],
    [/^ci\.appveyor\.com\/api\/projects\/status\//, 'Build status'],
    [/^dev\.azure\.com\/.*\/_apis\/build\/status|\.visualstudio\.com\/.*\/_apis\/(?:public\/)?build/, 'Build status'],
    [/^(?:api\.cirrus-ci\.com\/github|badge\.buildkite\.com|cloud\.drone\.io\/api\/badges)\//, 'Build status'],
    [/^[^/]+\/(?:.*\/)?job\/.*\/badge\/icon|^[^/]+\/buildStatus\/icon/, 'Build status'],
    [/^results\.pre-commit\.ci\/badge\//, 'pre-commit.ci status'],
    [/^gitlab\.com\/.*\/badges\/.*\/pipeline\.svg/, 'Pipeline status'],
    [/^gitlab\.com\/.*\/badges\/.*\/coverage\.svg/, 'Code coverage'],
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
    [/^(?:ci\.|build\.)[\w.-]+\/.*(?:badge|status).*\.svg/, 'Build status'],
];

;// CONCATENATED MODULE: ./build/captions/tree/badge.js





const basis = 'the address of the badge';
/**
 * What a badge is called: `Label: value` where it always says the same, and what it tells where that changes; never the value of the day.
 */
function badge(src, { language }) {
    const address = addressOf(src);
    if (address === undefined || address.host === '')
        return undefined;
    const own = shield(address);
    if (own?.kind === 'static')
        return { alt: own.text, basis };
    if (!(0,lib_language/* isEnglish */.L6)(language))
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

;// CONCATENATED MODULE: ./build/captions/tree/decoration.js


/** Why an image only decorates, as the end of a sentence; undefined unless that is nearly certain. */
function decoration(image) {
    const { context } = image;
    // Without a name the control would be called nothing (WCAG F89).
    if (context.control?.otherText.trim() === '')
        return undefined;
    if (image.syntax === 'area' || image.syntax === 'input')
        return undefined;
    if (isSpacer(image))
        return 'its size and name, which are those of a spacer or divider';
    if (isTracker(image.src))
        return 'its address, which is that of a counter that nobody sees';
    if (!isIcon(image))
        return undefined;
    if (context.control !== undefined)
        return `the words of the ${context.control.kind} that it stands in`;
    const said = image.name ?? iconName(image).join(' ');
    return isSame(said, context.nearby) ? 'the words beside it, which say the same' : undefined;
}
function isSpacer({ src, width, height }) {
    if (Math.min(width ?? Infinity, height ?? Infinity) <= decoration_mostPx)
        return true;
    return spacers.test(stemOf(src));
}
/** CSS px: nothing can be seen on a line or a dot. */
const decoration_mostPx = 2;
const spacers = /^(?:spacer|1x1|blank|transparent|clear|shim|divider|separator|hr|line[-_]?break)(?:[-_]?\d+)?$/i;
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
function isSame(one, other) {
    const words = decoration_wordsOf(one);
    return /[\p{L}\p{N}]/u.test(words) && words === decoration_wordsOf(other);
}
function decoration_wordsOf(text) {
    return text
        .slice(0, 200)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

;// CONCATENATED MODULE: ./build/captions/tree/index.js





/**
 * What the source tells about an image, so that no model has to be asked: that it only decorates, where its link leads, what its badge
 * or logo is called (W3C, "An alt Decision Tree"). Undefined wherever that is not nearly certain: a wrong text is worse than none.
 */
function propose(image, around) {
    const decorative = decoration(image);
    if (decorative !== undefined)
        return { source: 'decorative', alt: '', basis: decorative };
    const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
    if (found === undefined)
        return undefined;
    const alt = harmless(found.alt);
    return alt === '' || alt.length > tree_longest ? undefined : { source: 'context', alt, basis: found.basis };
}
/** Text of a page, with the hygiene of a draft: on one line, without characters that nobody sees, calling nobody by name. */
function harmless(text) {
    return (0,plain/* withoutMentions */.C)((0,plain/* plainLine */.h)(text.slice(0, 4 * tree_longest)));
}
/** UTF-16 units: what has more to say is no name of a place. */
const tree_longest = 120;

// EXTERNAL MODULE: ./build/elsewhere.js
var elsewhere = __nccwpck_require__(7176);
;// CONCATENATED MODULE: ./build/propose-all.js






/** Gives each image that wants it what can be said without a model, where our own rules have nothing against it. */
async function proposeAll(images, means) {
    const wanting = images.filter((judged) => wantsWords(judged) || wantsSilence(judged));
    if (wanting.length === 0)
        return images;
    const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), means.samePictures);
    const proposals = new Map(wanting.map((judged) => [judged, proposalFor(judged, elsewhere(judged), means.policyOf)]));
    return images.map((judged) => ({ ...judged, proposal: proposals.get(judged) }));
}
/** What a link or button consists of is named by its purpose, whatever its picture is called elsewhere. */
function mayBorrow(judged) {
    const { src, context } = judged.image;
    return wantsWords(judged) && src !== '' && context.control?.otherText !== '';
}
function proposalFor(judged, known, policyOf) {
    const own = propose(judged.image, { language: (0,lib_language/* languageOf */.eX)(judged) });
    const ranked = own?.source === 'decorative' ? [own, reuse(known)] : [reuse(known), own];
    return ranked.find((proposal) => proposal !== undefined &&
        (proposal.source === 'decorative' || wantsWords(judged)) &&
        (0,suggest/* objection */.C4)(judged, policyOf(judged.document.path), proposal.alt) === undefined);
}
function reuse(known) {
    if (known === undefined)
        return undefined;
    const { text, place } = known;
    return { source: 'reuse', alt: harmless(text), basis: `the text that ${place.src} has in ${place.path}` };
}
/** What the pictures of `wanting` are well described as in another place: by their path, and by their bytes where that finds none. */
async function findElsewhere(images, wanting, samePictures) {
    if (wanting.length === 0)
        return () => undefined;
    const good = images.filter(({ status }) => status === 'ok');
    const known = (0,elsewhere/* createKnownAlts */.a)();
    for (const { image, document } of good)
        known.add(image, document.path);
    const byPath = new Map(wanting.map((judged) => [judged, known.of(judged.image, judged.document.path)]));
    const rest = wanting.filter((judged) => byPath.get(judged) === undefined);
    const byBytes = samePictures ? await sameElsewhere(good, rest, samePictures) : new Map();
    return (judged) => byPath.get(judged) ?? byBytes.get(judged);
}
async function sameElsewhere(good, wanting, samePictures) {
    const described = good.flatMap((judged) => {
        const alt = (0,elsewhere/* knownAlt */.X)(judged.image, judged.document.path);
        return alt ? [{ alt, language: (0,lib_language/* languageOf */.eX)(judged) }] : [];
    });
    if (wanting.length === 0 || described.length === 0)
        return new Map();
    const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)]);
    const byKey = (0,group_by/* groupBy */.$)(described.map((entry, index) => ({ ...entry, key: keys[wanting.length + index] })), ({ key }) => key);
    return new Map(wanting.flatMap((judged, index) => {
        const key = keys[index];
        const same = key === undefined ? undefined : byKey.get(key);
        const found = same?.find(({ language }) => (0,lib_language/* isSameLanguage */.ls)(language, (0,lib_language/* languageOf */.eX)(judged)));
        return found ? [[judged, found.alt]] : [];
    }));
}
function placeOf({ image, document }) {
    return { src: image.src, path: document.path };
}

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/review.js










/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
async function review(input) {
    const { draft, samePictures } = input;
    const found = await (0,judge/* judgeDocuments */.Q)(input.documents, input);
    const policyOf = (0,policy/* createPolicy */.BV)(input.policy);
    const judged = found.images.map((one) => inLanguage(one, input.language));
    const proposed = await proposeAll(judged, { policyOf, samePictures });
    const drafted = await draftAll(proposed, { draft, policyOf, samePictures, commented: input.commented });
    const suggested = await suggestAll(drafted.images, {
        components: input.policy.components,
        offersProposals: drafted.canAsk || input.contextDrafts,
    });
    const totals = gate_totalsOf(input.documents.length - found.unread.length, suggested, found.ignored);
    const reasons = gate(suggested, totals, input);
    return {
        tool: version/* tool */.z,
        scope: input.scope,
        failOn: input.failOn,
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        totals,
        images: suggested,
        captions: drafted.totals,
        skipped: [...input.skipped, ...found.unread],
        notes: [
            ...drafted.notes,
            ...input.notes,
            ...found.notes,
            ...translationNote(suggested),
            ...unofferedNote(suggested),
        ],
        refused: drafted.refused,
        summaries,
    };
}
const summaries = new Map(rules/* rules */.aO.map(({ id, summary }) => [id, summary]));
/** What the setting says goes before what the pages say. */
function inLanguage(judged, language) {
    const { image } = judged;
    return language === 'auto' ? judged : { ...judged, image: { ...image, context: { ...image.context, language } } };
}
async function suggestAll(all, means) {
    const pages = (0,group_by/* groupBy */.$)(all, ({ document }) => document);
    const made = await Promise.all([...pages].map(([document, images]) => (0,suggest/* suggest */.ZA)(document, images, means)));
    const suggestions = new Map(made.flatMap((page) => [...page]));
    return all.map((judged) => ({ ...judged, suggestion: suggestions.get(judged) }));
}
function translationNote(images) {
    const foreign = images.filter(lib_language/* isToTranslate */.uN);
    if (foreign.length === 0)
        return [];
    const drafts = foreign.length === 1 ? '1 draft is' : `${foreign.length} drafts are`;
    return [`${drafts} in another language than the page: translate before use, no suggestion was made of it.`];
}
function unofferedNote(images) {
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? ['1 draft was made without a model and is only shown: with context-drafts it is offered as a suggestion, too.']
        : [
            `${shown} drafts were made without a model and are only shown: with context-drafts they are offered as suggestions, too.`,
        ];
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ absence),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** Why a screen reader has nothing to say for `image`; undefined where it has, where it should not, and where nobody can know. */
function absence(image) {
    const { alt, context, decorative, name, syntax } = image;
    if (syntax === 'malformed' || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name)))
        return undefined;
    // Decoration is no excuse here: without a name the link is there, can be reached, and is called nothing (WCAG F89).
    if (context.control !== undefined && isBlank(context.control.otherText))
        return 'in-control';
    if (decorative)
        return undefined;
    if (alt.kind === 'text')
        return 'blank';
    // Outside of Markdown, an empty `alt` that does not make the image decorative is overruled (role conflict) and as good as none.
    return alt.kind === 'empty' && markdown.has(syntax) ? 'empty' : 'missing';
}
/** Whether `text` is nothing that can be heard: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
function isBlank(text) {
    return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text);
}
/** Syntaxes with brackets that cannot be left out. */
const markdown = new Set([
    'inline',
    'full-reference',
    'collapsed-reference',
    'shortcut-reference',
]);


/***/ }),

/***/ 8331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName)
/* harmony export */ });
/** The last part of a path or URL that is not empty, decoded where it can be; of the first 2000 UTF-16 units, as more is no address. */
function baseName(path) {
    const plain = path.slice(0, 2000).replace(/[?#].*$/su, '');
    const last = plain.split(/[/\\]/u).findLast((part) => part !== '') ?? '';
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mk: () => (/* binding */ isMendedByDraft),
  S4: () => (/* binding */ judge),
  aO: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __nccwpck_require__(4932);
// EXTERNAL MODULE: ./build/rules/same-words.js
var same_words = __nccwpck_require__(9268);
// EXTERNAL MODULE: ./build/rules/spoken.js
var spoken = __nccwpck_require__(3672);
;// CONCATENATED MODULE: ./build/rules/adjacent-duplicate-link.js



/** A linked picture and a linked text side by side lead to the same place and say the same. */
const adjacentDuplicateLink = {
    id: 'adjacent-duplicate-link',
    severity: 'warning',
    summary: 'A linked image and the link beside it say the same and lead to the same place.',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !(0,same_words/* sameWords */.M)(text, image.context.adjacentLinkText))
            return undefined;
        return `The link beside this one is called ${(0,quote/* quote */.h)(text)} and leads to the same place, so who listens or uses the keyboard meets it twice. Make one link of both, and give the picture an empty \`alt\` in it.`;
    },
};

// EXTERNAL MODULE: ./build/lib/language.js
var language = __nccwpck_require__(3516);
;// CONCATENATED MODULE: ./build/rules/language.js

/** The language around an image as a BCP 47 tag: what the source says, or else the path; undefined when nothing tells. */
function languageOf({ context }, { path }) {
    return context.language ?? (0,language/* languageOfPath */.F4)(path);
}

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
    alternate text, alternative text here, alternative description, image alt, image alt text, img alt,
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
/** Finnish: no articles, and the noun for a picture stands first. */
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
/** Hindi: the noun for a picture stands last, behind a genitive. */
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
/** Korean: the noun for a picture stands last. */
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
/** Turkish: the noun for a picture stands last, with a possessive. */
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




























/** Every language there are words for, by its BCP 47 tag: the primary subtag, and the script where there are two. */
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

;// CONCATENATED MODULE: ./build/rules/lexicon.js

/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text seldom
 * means something in one language and is a bare noun in another.
 */
function lexicon(language) {
    const known = compiled.get(language ?? '');
    if (known)
        return known;
    const key = primaryOf(language);
    const fresh = compiled.get(key) ?? compile(wordsOf(key));
    compiled.set(key, fresh);
    // Tags come from the pages, so only those that stand for a list are kept.
    if (language === undefined || language === '')
        compiled.set('', fresh);
    return fresh;
}
/** Compiled at first use: most runs meet one language. */
const compiled = new Map();
/** `pt-BR` → `pt`; `all` where the tag says nothing. */
function primaryOf(language = '') {
    const primary = language.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
    if (primary === '' || primary === 'und')
        return 'all';
    return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}
const known = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));
/** Norwegian by its other tags, Hebrew and Indonesian by their tags of old. */
const aliases = new Map([
    ['no', 'nb'],
    ['nn', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
]);
/** A language in two scripts has two lists; a text is in one of them, so that the other does no harm. */
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
/** A word with the space behind it, where its script has any; a French `d'` needs none, nor does what ends in `…`. */
function opened(word) {
    if (word.endsWith('…'))
        return escaped(word.slice(0, -1));
    const pattern = escaped(word).replaceAll(' ', ',?\\s');
    return unspaced.test(word) || word.endsWith("'") ? pattern : `${pattern},?\\s`;
}
/** A word with the space before it, where its script has any. */
function closing(word) {
    return unspaced.test(word) ? escaped(word) : `\\s${escaped(word)}`;
}
/** A word between numbers: no part of a longer one. */
function joined(word) {
    return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/rules/normalise.js
var normalise = __nccwpck_require__(3978);
;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js





/** The alternative text says whose picture it is, and not what can be seen. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = (0,spoken/* spoken */.v)(image)?.trim();
        if (text === undefined || text.length > 120)
            return undefined;
        const isCredit = byline.test(text) || lexicon(languageOf(image, page)).credit.test((0,normalise/* normalise */.j)(text));
        if (!isCredit)
            return undefined;
        return `${(0,quote/* quote */.h)(text)} says whose picture it is, and nobody learns what it shows. Say that here, and name the author in the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may be about somebody by name, too, so a capital has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

// EXTERNAL MODULE: ./build/rules/absence.js
var absence = __nccwpck_require__(8431);
;// CONCATENATED MODULE: ./build/rules/blank-alt.js

/** The alternative text consists of characters that nobody hears: no description, and no decision for decoration either. */
const blankAlt = {
    id: 'blank-alt',
    severity: 'error',
    summary: 'An alternative text holds only white space or invisible characters.',
    wcag: ['1.1.1', 'F30'],
    act: ['23a2a8'],
    check: (image) => ((0,absence/* absence */.A)(image) === 'blank' ? message : undefined),
};
const message = 'The alternative text holds only spaces, so a screen reader announces a picture and then says nothing about it. Say what it shows, or write `alt=""` without the space if it only decorates.';

;// CONCATENATED MODULE: ./build/rules/decorative-in-figure.js

/** A picture that somebody gave a caption is said to be decoration: one of the two is seldom meant. */
const decorativeInFigure = {
    id: 'decorative-in-figure',
    severity: 'info',
    summary: 'The only picture of a figure with a caption is marked as decoration.',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        const { caption } = image.context;
        if (image.alt.kind !== 'empty' || !image.decorative || caption === undefined || (0,absence/* isBlank */.z)(caption))
            return undefined;
        return described(page).has(caption) ? undefined : decorative_in_figure_message;
    },
};
const decorative_in_figure_message = 'The figure has a caption, but its picture is marked as decoration, so who listens hears a caption of nothing. Say what the picture shows, unless the caption says all of it.';
/** Captions of the figures in which some picture has a name: the others beside it may be silent (WCAG G196). */
function described({ images }) {
    const known = pages.get(images);
    if (known)
        return known;
    const captions = images.flatMap(({ name, alt, context }) => (name !== undefined || alt.kind === 'dynamic') && context.caption !== undefined ? [context.caption] : []);
    const fresh = new Set(captions);
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/decorative-with-name.js


/** The image is decoration by one attribute and has something to say by another. */
const decorativeWithName = {
    id: 'decorative-with-name',
    severity: 'warning',
    summary: 'An image is marked as decoration and has a title or an alternative text all the same.',
    wcag: ['1.1.1', 'H67', 'F39'],
    act: [],
    check(image) {
        const text = unheard(image);
        if (text === undefined)
            return undefined;
        return `The image is marked as decoration, so ${(0,quote/* quote */.h)(text)} reaches nobody who listens, or surprises them, depending on the screen reader. Make it the alternative text if it matters, or take it away.`;
    },
};
function unheard({ alt, decorative, markedDecorative, title }) {
    if (!markedDecorative || !decorative)
        return undefined;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
    return text === undefined || (0,absence/* isBlank */.z)(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js





/** The alternative text is how large the picture is. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'warning',
    summary: 'An alternative text tells the size of the picture and nothing else.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = (0,normalise/* normalise */.j)(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon(languageOf(image, page));
        // "1920x1080 display modes" has more to say than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is the size of a picture, which helps nobody who cannot see it. Say what it shows.`;
    },
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`. */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

// EXTERNAL MODULE: ./build/rules/base-name.js
var base_name = __nccwpck_require__(8331);
;// CONCATENATED MODULE: ./build/rules/emoji-alt.js



/** The alternative text consists of emoji: each screen reader has other words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    wcag: ['1.1.1', 'H86'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is read out by the name that somebody's screen reader has for it, and not everybody knows what is meant. Say it in words.`;
    },
};
function onlyEmoji(text) {
    if (text.length > 40)
        return false;
    return /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u.test(text)
        ? !/^\p{Regional_Indicator}+$/u.test(text)
        : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}
/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the sign itself is right. */
function showsEmoji({ src, width, height }) {
    if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,base_name/* baseName */.F)(src)))
        return true;
    return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}

;// CONCATENATED MODULE: ./build/rules/empty-link-image.js

/** The image is all that a link or button holds and has no name: the control has none either. */
const emptyLinkImage = {
    id: 'empty-link-image',
    severity: 'error',
    summary: 'A link or button holds nothing but an image without alternative text.',
    wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
    act: ['c487ae', '97a4e1'],
    check: (image) => ((0,absence/* absence */.A)(image) === 'in-control' ? messageFor(image) : undefined),
};
function messageFor({ context, syntax }) {
    if (syntax === 'area')
        return empty_link_image_area;
    return context.control?.kind === 'button' ? empty_link_image_button : empty_link_image_link;
}
const empty_link_image_link = 'The picture is all that this link holds and it has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';
const empty_link_image_button = 'The picture is all that this button holds and it has no alternative text, so a screen reader says only "button". Say what the button does.';
const empty_link_image_area = 'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';

;// CONCATENATED MODULE: ./build/rules/empty-markdown-alt.js

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
const emptyMarkdownAlt = {
    id: 'empty-markdown-alt',
    severity: 'error',
    summary: 'The brackets of a Markdown image are empty.',
    wcag: ['1.1.1', 'H37'],
    act: [],
    check: (image) => ((0,absence/* absence */.A)(image) === 'empty' ? empty_markdown_alt_message : undefined),
};
const empty_markdown_alt_message = 'The picture has no alternative text, so a screen reader passes over it without a word. Say between the brackets what it shows, or write `<img src="…" alt="">` if it only decorates.';

;// CONCATENATED MODULE: ./build/rules/export-suffix.js



/** A short alternative text ends in what tools and people append to a file. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in what was appended to the name of a file.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const suffix = suffixOf(image);
        if (suffix === undefined)
            return undefined;
        return `${(0,quote/* quote */.h)(suffix)} comes from the name of a file and tells nothing about the picture. Take it away, and see that the rest says what there is to see.`;
    },
};
function suffixOf(image) {
    const text = (0,spoken/* spoken */.v)(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords)
        return undefined;
    return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}
/** A longer text is a sentence that somebody wrote. */
const mostWords = 6;
/** What only a copy of a file is called: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always = /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;
/** `Settings (1)` may be what the picture shows; where the file is called so as well, it is the second download of it. */
function mirrored(text, src) {
    const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
    if (suffix === undefined)
        return undefined;
    return (0,base_name/* baseName */.F)(src)
        .replace(/\.\w+$/u, '')
        .toLowerCase()
        .endsWith(suffix.trim().toLowerCase())
        ? suffix
        : undefined;
}

;// CONCATENATED MODULE: ./build/rules/file-name.js




/** Whether `text` is the name or the path of a file, and no sentence about one. */
function isFileName(text, src, control) {
    const bare = text
        .slice(0, 2000)
        .trim()
        .replace(/^["'“‘([<`]+/u, '')
        .replace(/["'”’)\]>`]+$/u, '');
    if (hasScheme.test(bare) || isTargetOf(bare, src, control))
        return false;
    return hasImageExtension(bare, control) || isPath(bare) || isSlugOf(bare, src) || isDefaultName(bare);
}
/** A download link may be called by the file that it leads to, unless that is the picture itself and nothing else is said. */
function isTargetOf(text, src, control) {
    if (control?.target === undefined || !same(text, (0,base_name/* baseName */.F)(control.target)))
        return false;
    return !(0,absence/* isBlank */.z)(control.otherText) || !same(text, (0,base_name/* baseName */.F)(src));
}
/** One word, or two outside of links and buttons ("team photo.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text, control) {
    if (!imageExtension.test(text))
        return false;
    const words = text.split(/\s+/u).length;
    return words === 1 || (words === 2 && control === undefined);
}
const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;
const imageExtension = /\.(?:apng|avif|bmp|cur|drawio|emf|eps|excalidraw|gif|hei[cf]|ico|jfif|jpe?g?|pjp|pjpeg|png|psd|svgz?|tga|tiff?|webp|wmf|xcf)(?:[?#]\S*)?$/iu;
/** `../img/a`, `C:\img\a`; an address with a scheme is for url-alt. */
function isPath(text) {
    return /^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text);
}
/** The name of the file without its extension, where that is no natural wording: `login_form`, not `paris`, not `tree-sitter`. */
function isSlugOf(text, src) {
    if (/\s/u.test(text))
        return same(text, (0,base_name/* baseName */.F)(src));
    return /_|-[^-]+-[^-]+-/u.test(text) && same(text, (0,base_name/* baseName */.F)(src).replace(/\.\w+$/u, ''));
}
/** What cameras, phones, screenshot tools and agencies write, in every language: the author's computer need not speak that of the page. */
function isDefaultName(text) {
    const normalised = (0,normalise/* normalise */.j)(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
    if (cameraName.test(normalised) || stockName.test(normalised))
        return true;
    return lexicon(undefined).defaultName.test(normalised) && normalised.replace(/\P{Nd}/gu, '').length >= 4;
}
/** Design rule for Camera File system (DCF): four letters and a number; and what the makers of phones made of it. */
const cameraName = /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;
/** Agencies put their name and a number on what they sell: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName = /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;
function same(a, b) {
    return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/filename-alt.js



/** The alternative text is what the file is called, or the name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    summary: 'An alternative text is a file name or a path.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !isFileName(text, image.src, image.context.control))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is a file name, not a description: a screen reader spells it out, and nobody learns what the picture shows. Say what it shows.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/bare-noun.js
/** A normalised text without an article before it and a small number behind it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
function bareNoun(normalised, { article }) {
    const text = normalised.replace(article, '');
    // Nobody counts a plural: "Icons8" is a name.
    if (/s\d+$/u.test(text))
        return { noun: text, numbered: false };
    const noun = text.replace(/[\s#(.:№\d]+$/u, '');
    const digits = text.slice(noun.length).replace(/\D/gu, '').length;
    // Four digits and more are a year or the counter of a camera: that is for filename-alt.
    return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}

;// CONCATENATED MODULE: ./build/rules/generic-alt.js







/** The alternative text is a bare noun: for every picture ("image", an error) or for a kind of them ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const found = genericNoun(image, page);
        if (found === undefined)
            return undefined;
        if (found.fits === 'every picture')
            return `${(0,quote/* quote */.h)(found.text)} is true of every picture: a screen reader says it twice, and nobody learns what this one shows. Say what it shows.`;
        return `${(0,quote/* quote */.h)(found.text)} says what kind of picture it is, not what it shows, so it means nothing to somebody who cannot see it. Say what a reader should take from it.`;
    },
    severityOf: (image, page) => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};
function genericNoun(image, page) {
    const text = (0,spoken/* spoken */.v)(image);
    if (text === undefined)
        return undefined;
    const words = lexicon(languageOf(image, page));
    const normalised = (0,normalise/* normalise */.j)(text);
    const { noun, numbered } = bareNoun(normalised, words);
    // "image 2" is what an editor writes, so it belongs to placeholder-alt.
    if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered))
        return { text, fits: 'every picture' };
    if (!words.kinds.has(normalised) && !words.kinds.has(noun))
        return undefined;
    return leadsTo(noun, image) ? undefined : { text, fits: 'a kind of picture' };
}
/** In a link to `/charts` the word "Charts" tells the purpose, which is what a linked picture has to say. */
function leadsTo(noun, { context }) {
    const last = (0,normalise/* normalise */.j)((0,base_name/* baseName */.F)(context.control?.target ?? '').replace(/\.\w{1,5}$/u, ''));
    return last !== '' && (last === noun || last === `${noun}s`);
}

;// CONCATENATED MODULE: ./build/rules/html-in-alt.js


/** Markup stands in the alternative text, where nothing turns it into anything: it is read out. */
const htmlInAlt = {
    id: 'html-in-alt',
    severity: 'warning',
    summary: 'An alternative text holds HTML or Markdown that is read out as it stands.',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
        if (markup === undefined)
            return undefined;
        return `${(0,quote/* quote */.h)(markup)} is read out sign by sign, because an alternative text is plain text. Write the words alone.`;
    },
};
function markupIn(text, { context }) {
    const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
    if (found === null)
        return undefined;
    // A page about markup shows some, and then talks about it.
    const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
    return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
        ? undefined
        : found[0];
}
/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is what somebody writes about. */
const tags = /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;
/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;
/** Escaped twice: `&amp;amp;`. */
const entities = /(?<=\w\s?)&(?:amp|#0?39|#x27|apos|rsquo);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;

;// CONCATENATED MODULE: ./build/rules/id-like-alt.js



/** The alternative text is what a program calls the picture: a counter, an id, a time stamp, a checksum. */
const idLikeAlt = {
    id: 'id-like-alt',
    severity: 'error',
    summary: 'An alternative text is a number, an id or a checksum.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !isId(text.trim()))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is an id, not a description: a screen reader spells it out, and nobody learns what the picture shows. Say what it shows.`;
    },
};
function isId(text) {
    return text.length <= 200 && (bareNumber.test((0,normalise/* normalise */.j)(text)) || randomName.test(text));
}
/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber = /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;
/** What random generators write: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;

;// CONCATENATED MODULE: ./build/rules/keyword-stuffing.js


/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a row of search words.',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        return text !== undefined && isStuffed(text.slice(0, 1000)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a row of search words, and who listens has to hear them all without learning what the picture shows. Say it in one phrase.';
function isStuffed(text) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise/* normalise */.j)
        .filter((phrase) => phrase !== '');
    if (phrases.length < 6)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** In how many phrases the most frequent word of three letters or more stands. */
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



/** The alternative text is in the script of another language than the page: a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is in another language than its page.',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const language = languageOf(image, page);
        const text = (0,spoken/* spoken */.v)(image);
        // A linked picture may lead to a page in the language that it is named in.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language))
            return undefined;
        return `The page is in another language (${(0,quote/* quote */.h)(language)}) than ${(0,quote/* quote */.h)(text)}, so a screen reader reads the words with the wrong voice. Translate them, or mark their language with \`lang\`.`;
    },
};
function isForeign(text, language) {
    const primary = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= 4;
}
/** Languages that are written in other letters than Latin ones. */
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
const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn no pl pt ro sk sl sv tr vi'.split(' '));
/** Four letters or more: one or two are a symbol. */
const otherLetters = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;
/** Words that join others to an English sentence; no names of anything. */
const english = /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;

;// CONCATENATED MODULE: ./build/rules/long-alt.js

/** The alternative text is so long that it wants to be a paragraph: it is heard in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is longer than somebody can listen to in one go.',
    wcag: ['1.1.1', 'G92'],
    act: [],
    check(image) {
        const length = lengthOf(image);
        if (length <= long_alt_long)
            return undefined;
        const told = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${told} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and tell the rest in the text of the page.`;
    },
    severityOf: (image) => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};
/** Characters. GitHub's guide for its docs ends at 150; what good texts were measured to need stays below 250. */
const long_alt_long = 150;
const tooLong = 250;
/** So many are counted at most. */
const mostCounted = 1000;
/** In characters, those of Chinese, Japanese and Korean twice: one says as much as a syllable or a word. A formula is as long as it is. */
function lengthOf(image) {
    const text = (0,spoken/* spoken */.v)(image)?.trim();
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
/** TeX, as Wikipedia and the renderers of formulas give it. */
function isFormula(text) {
    return (/^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000)));
}

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** What the author meant as an image and no Markdown parser takes for one: an address with a space in it. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written so that no Markdown parser takes it for one.',
    wcag: ['1.1.1'],
    act: [],
    check: ({ syntax }) => (syntax === 'malformed' ? malformed_image_message : undefined),
};
const malformed_image_message = 'Markdown does not read this as an image, because its address holds a space: everybody sees the brackets instead of the picture. Write `%20` for the space, or put the address between `<` and `>`.';

;// CONCATENATED MODULE: ./build/rules/missing-alt.js

/** The image has neither an alternative text nor another name, and nobody decided that it is decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An image has no alternative text.',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => ((0,absence/* absence */.A)(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so nobody is locked out for good (HTML, 4.8.4.4.12, leaves the alt out in just this case).
    severityOf: ({ context }) => (context.caption === undefined ? 'error' : 'warning'),
};
function missing_alt_messageFor({ context, syntax }) {
    return messages[syntax] ?? (context.caption === undefined ? picture : captioned);
}
const picture = 'The picture has no alternative text, so a screen reader says nothing or reads the file name. Say what it shows, or write `alt=""` if it only decorates.';
const captioned = 'The picture has no alternative text: its caption is read out, and what the picture shows is not. Say that in its alternative text, or write `alt=""` if the caption says it all.';
const drawing = 'The drawing has no name, so a screen reader says "image" or reads out its parts. Say in a `<title>` as its first child, or in `aria-label`, what it shows, or set `aria-hidden="true"` if it only decorates.';
const viaTemplate = 'The picture has no alternative text, so a screen reader says nothing or reads the file name. Add one to this call that says what the picture shows.';
/** What to do depends on the element: not every one has an `alt`, and a control cannot be decoration. */
const messages = {
    svg: drawing,
    'svg-image': drawing,
    input: 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.',
    object: 'The embedded picture has no name, and what stands inside `<object>` is only for browsers that cannot show it. Say in `aria-label` or `title` what it shows.',
    embed: 'The embedded picture has no name, so a screen reader says nothing about it. Say in `aria-label` or `title` what it shows.',
    'role-img': 'The element has the role of an image and no name, so a screen reader says only "image". Say in `aria-label` what it shows, or set `aria-hidden="true"` if it only decorates.',
    shortcode: viaTemplate,
    directive: viaTemplate,
    wikilink: 'The picture has no alternative text, so a screen reader says nothing or reads the file name. Say behind a `|` what it shows.',
};

;// CONCATENATED MODULE: ./build/rules/placeholder-alt.js






/** The alternative text is the one that was there before anybody wrote one: of a template, an editor, a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    summary: 'An alternative text is a placeholder that nobody replaced.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !isPlaceholder(text, languageOf(image, page)))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is a placeholder: a screen reader reads it out, and nobody learns what the picture shows. Replace it by a description, or mark the picture as decorative.`;
    },
};
function isPlaceholder(text, language) {
    const words = lexicon(language);
    const normalised = (0,normalise/* normalise */.j)(text);
    if (words.placeholders.has(normalised))
        return true;
    const { noun, numbered } = bareNoun(normalised, words);
    return words.placeholders.has(noun) || (numbered && words.pictures.has(noun) && normalised !== famous);
}
/** Franklin's and Gosling's X-ray picture of DNA is called so. */
const famous = 'photo 51';

;// CONCATENATED MODULE: ./build/rules/presentational-conflict.js
/** The author marked the image as decoration, and something else keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
const presentationalConflict = {
    id: 'presentational-conflict',
    severity: 'error',
    summary: 'An image is marked as decoration, and focus or an ARIA attribute overrules that.',
    wcag: ['1.1.1', '4.1.2'],
    act: ['46ca7f'],
    check: ({ alt, decorative, markedDecorative }) => markedDecorative && !decorative && alt.kind !== 'dynamic' ? presentational_conflict_message : undefined,
};
const presentational_conflict_message = 'The image is marked as decoration, but it can have the focus or carries an ARIA attribute, so a screen reader stops at it all the same. Take `tabindex` and ARIA away if it only decorates, or take the mark away and say what it shows.';

;// CONCATENATED MODULE: ./build/rules/punctuation-alt.js


/** The alternative text holds no letter, no digit and no sign that has a name. */
const punctuationAlt = {
    id: 'punctuation-alt',
    severity: 'error',
    summary: 'An alternative text consists of punctuation alone.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image)?.trim();
        if (text === undefined || !onlyMarks.test(text) || named.has(text))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Say what the picture shows, or mark it as decoration.`;
    },
};
/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;
/** One sign alone is what a key, an operator or a help button shows. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));

;// CONCATENATED MODULE: ./build/rules/redundant-prefix.js





/** The description starts by saying that there is a picture, which every screen reader has said already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description spends its first words on saying that it describes a picture.',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const text = (0,spoken/* spoken */.v)(image);
        const words = text && lexicon(languageOf(image, page)).opening.exec((0,normalise/* normalise */.j)(text))?.[0];
        if (words === undefined || words === '')
            return undefined;
        return `A screen reader has already announced the picture when it comes to ${(0,quote/* quote */.h)(words)}. Leave these words out and start with what there is to see.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js





/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const words = endingOf(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader announces the picture by itself, so ${(0,quote/* quote */.h)(words)} tells nothing new. Leave it out, and say what there is to see.`;
    },
};
function endingOf(image, page) {
    const text = (0,spoken/* spoken */.v)(image);
    if (text === undefined || text.length > 200)
        return undefined;
    const { ending, terms } = lexicon(languageOf(image, page));
    const words = (0,normalise/* normalise */.j)(text);
    const found = ending.exec(words)?.[0];
    if (found === undefined)
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and a docker image or the button "Upload image" is no picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
}

// EXTERNAL MODULE: ./build/rules/redundant-with-text.js
var redundant_with_text = __nccwpck_require__(2432);
// EXTERNAL MODULE: ./build/rules/repeated-alt.js
var repeated_alt = __nccwpck_require__(1682);
// EXTERNAL MODULE: ./build/rules/same-picture-better-alt.js
var same_picture_better_alt = __nccwpck_require__(6340);
;// CONCATENATED MODULE: ./build/rules/slug-alt.js


/** The alternative text is words tied together for a computer: `checkout-step-2-final`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    summary: 'An alternative text is words tied together by hyphens or underscores.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image)?.trim();
        if (text === undefined || !isSlug(text, image))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is written like a file name, and a screen reader runs it together or spells out the signs. Say in words what the picture shows.`;
    },
};
function isSlug(text, { context }) {
    if (text.length > 200 || !slug.test(text))
        return false;
    const parts = text.toLowerCase().split(/[-_]+/u);
    if (!isLong(parts) && !namesAPicture(parts))
        return false;
    // Names of packages, functions and options are written so: then the page or the link has them, too.
    const { control, heading, nearby } = context;
    return ![control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(text));
}
function isLong(parts) {
    return parts.length >= 6;
}
/** `img-login-form`, `checkout-step-02`; "text-to-image" and "state-of-the-art" are words of the language. */
function namesAPicture(parts) {
    if (parts.some((part) => joining.has(part)))
        return false;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
const joining = new Set('a an and as at by for in is of on or the to vs with'.split(' '));
const pictures = /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;
/** Three parts or more in small letters. */
const slug = /^[a-z0-9]+(?:[-_]+[a-z0-9]+){2,}$/u;

// EXTERNAL MODULE: ./build/rules/spacer-named.js
var spacer_named = __nccwpck_require__(6390);
;// CONCATENATED MODULE: ./build/rules/stale-alt.js


/** The picture was exchanged in the change under review, and the words for it were not touched. */
const staleAlt = {
    id: 'stale-alt',
    severity: 'warning',
    summary: 'A picture changed, and its alternative text did not.',
    wcag: ['1.1.1', 'F20'],
    act: [],
    check(image, page) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !page.isStale(image))
            return undefined;
        return `This change replaces the picture and leaves ${(0,quote/* quote */.h)(text)} as it was, so somebody who listens may be told about the old picture. Look at the new one, and change the text if it shows something else.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/template-leak.js


/** The alternative text was to be filled in by a program, and the program put its own words there. */
const templateLeak = {
    id: 'template-leak',
    severity: 'error',
    summary: 'An alternative text holds what a template or a program left there.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is what a program put where a description belongs: a screen reader reads it out as it stands. See why the value was missing, or write the description here.`;
    },
};
function isLeak(text, { context }) {
    if (nothing.test(text) || leaked.test(text))
        return true;
    if (!unfilled.test(text))
        return false;
    // A page about format strings shows them; there the text around has one, too.
    return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}
/** A value that is none, alone or where the name of a thing would stand. */
const nothing = /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;
/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked = /\[object [A-Z]\w*\]|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;
/** A slot that nothing was put into: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;

;// CONCATENATED MODULE: ./build/rules/too-short.js




/** One or two small letters: what somebody types to satisfy a required field. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters long.',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is hardly enough to know what a picture shows. Say it in a few words, or mark the picture as decoration.`;
    },
};
/** A small picture or a linked one may be a sign with a short name, and so may one whose file is called alike: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, syntax }) {
    if (context.control !== undefined || syntax === 'svg')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = (0,normalise/* normalise */.j)((0,base_name/* baseName */.F)(src).replace(/\.\w+$/u, '')).split(/[\s.]/u);
    return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

;// CONCATENATED MODULE: ./build/rules/url-alt.js


/** The alternative text is an address: of the picture, or of the page that somebody meant to link. */
const urlAlt = {
    id: 'url-alt',
    severity: 'error',
    summary: 'An alternative text is an address.',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = (0,spoken/* spoken */.v)(image);
        if (text === undefined || !isAddress(text) || isTarget(text, image.context.control))
            return undefined;
        return `${(0,quote/* quote */.h)(text)} is an address: a screen reader spells it out, and nobody learns what the picture shows. Say what it shows.`;
    },
};
function isAddress(text) {
    return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}
/** A link may be called by the address of the page that it leads to, be it not a good name; the address of a picture says nothing. */
function isTarget(text, control) {
    return (control?.target !== undefined &&
        bare(text) === bare(control.target) &&
        !/\.(?:png|jpe?g|gif|svg|webp)$/iu.test(text));
}
function bare(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
        .replace(/\/$/u, '');
}

;// CONCATENATED MODULE: ./build/rules/index.js

































/** Rules that speak of one fault in different words: of a group only the first that has something to say is heard. */
const groups = [
    [malformedImage, emptyLinkImage],
    [presentationalConflict, decorativeWithName],
    [missingAlt, emptyMarkdownAlt, blankAlt],
    [
        filenameAlt,
        urlAlt,
        idLikeAlt,
        templateLeak,
        placeholderAlt,
        punctuationAlt,
        genericAlt,
        spacer_named/* spacerNamed */.W,
        dimensionAlt,
        slugAlt,
        attributionAsAlt,
        emojiAlt,
        repeated_alt/* repeatedAlt */.A,
        exportSuffix,
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
    ],
    [htmlInAlt],
    [staleAlt],
    [adjacentDuplicateLink, redundant_with_text/* redundantWithText */.d],
    [keywordStuffing, longAlt],
    [decorativeInFigure],
];
/** Advice that is worth a word only where one of the others complains. */
const advice = [same_picture_better_alt/* samePictureBetterAlt */.c];
/** Rules whose complaint a description of the picture mends: there is no text, or one that says nothing of the picture. */
const wordless = new Set([
    missingAlt,
    emptyMarkdownAlt,
    emptyLinkImage,
    blankAlt,
    filenameAlt,
    urlAlt,
    idLikeAlt,
    templateLeak,
    placeholderAlt,
    punctuationAlt,
    genericAlt,
    dimensionAlt,
    slugAlt,
    attributionAsAlt,
    emojiAlt,
].map(({ id }) => id));
/** Whether a draft may take the place of the text that a rule complains of: words of a person that say something stay theirs to mend. */
function isMendedByDraft(rule) {
    return wordless.has(rule);
}
const severities = ['error', 'warning', 'info'];
/** Every rule, most severe first; where two speak about one image, the earlier is the one people are told. */
const rules = [...groups.flat(), ...advice].toSorted(bySeverity);
/**
 * What the rules say about `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether a rule, by its id, is asked at all: one that is not keeps no other from speaking
 */
function judge(image, page, isAsked = everyRule) {
    const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
    const isFaulty = faults.some(({ severity }) => severity !== 'info');
    return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(bySeverity);
}
const everyRule = () => true;
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
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

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * `text` as the word lists are compared with it: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
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
        .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, ''));
}
const limit = 200;


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text in our sentence. Reporters still escape it for their syntax.
 */
function quote(text) {
    const plain = text
        .slice(0, 400)
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(?!\u200d)\p{Cf}/gu, '');
    const characters = Array.from(plain.trim());
    return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ redundantWithText)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8331);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3978);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4932);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9268);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3672);





/** The alternative text says word for word what the page says beside it: who listens hears it twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const found = repetition(image);
        return (found && `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(found.text)} stands ${found.place} as well, so who listens hears it twice. ${found.remedy}`);
    },
    severityOf: (image) => repetition(image)?.severity ?? 'warning',
};
const silence = 'Write `alt=""` if the words say it all, or say what the picture adds to them.';
const addition = 'Say what the picture adds to it.';
function repetition(image) {
    const text = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .v)(image);
    if (text === undefined)
        return undefined;
    const { control, caption, nearby, heading } = image.context;
    if ((0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .M)(text, control?.otherText))
        return { text, place: `in the ${control?.kind ?? 'link'}`, remedy: silence, severity: 'warning' };
    if ((0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .M)(text, caption))
        return { text, place: 'in the caption', remedy: addition, severity: 'warning' };
    if (control === undefined && (0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .M)(text, nearby))
        return { text, place: 'beside the picture', remedy: silence, severity: 'warning' };
    if ((0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .M)(text, heading) && !isMark(image.src))
        return { text, place: 'in the heading above', remedy: addition, severity: 'info' };
    // The title names an image without an alternative text: there it is no second time.
    if (image.alt.kind === 'text' && (0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .M)(text, image.title))
        return { text, place: 'in the title', remedy: 'Leave the title out.', severity: 'info' };
    return undefined;
}
/** Under the name of a project its logo says that name, and nothing else would be right. */
function isMark(src) {
    return /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u.test((0,_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j)((0,_base_name_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .F)(src).replace(/\.\w+$/u, '')));
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ repeatedAlt)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8331);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4932);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9268);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3672);




/** Two different pictures of a page have the same alternative text: who listens cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const text = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .v)(image);
        if (text === undefined || !repetitions(page.images).has(image))
            return undefined;
        return `A different picture further up is called ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, too, so who listens cannot tell them apart. Say what this one shows that the other does not.`;
    },
    severityOf: (image, page) => repetitions(page.images).get(image) ?? 'info',
};
/** Images that repeat an earlier one, and how much that matters: side by side it is hardly meant. Worked out once a page. */
function repetitions(images) {
    const known = pages.get(images);
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
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();
/** Drawings in the page have no address to tell them apart by, and links to different places are told apart by these. */
function keyOf(image) {
    const text = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .v)(image);
    if (text === undefined || text.length > 200 || image.src === '')
        return undefined;
    return `${(0,_same_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(text) || text} ${image.context.control?.target ?? ''}`;
}
/** The same for pictures that show the same in other colours or another size: `a-dark.svg#only-dark`, `a@2x.png`, `a.webp`. */
function pictureOf(src) {
    if (/[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src.slice(0, 2000)))
        return '';
    return (0,_base_name_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .F)(src)
        .toLowerCase()
        .replace(/\.\w+$/u, '')
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ samePictureBetterAlt)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4932);

/**
 * Somebody described the same picture well in another place: the words are there already. A good text may differ from another good one, so it is
 * said only beside a complaint.
 */
const samePictureBetterAlt = {
    id: 'same-picture-better-alt',
    severity: 'info',
    summary: 'The same picture has a good alternative text in another place.',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const better = page.altElsewhere(image);
        if (better === undefined || better === image.name)
            return undefined;
        return `In another place the same picture is described as ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(better)}. These words may do here, too, if the picture is there for the same reason.`;
    },
};


/***/ }),

/***/ 9268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** Whether two texts say the same, letter case and punctuation aside; a text without words says nothing. */
function sameWords(a, b) {
    if (b === undefined || Math.abs(a.length - b.length) > slack)
        return false;
    const words = wordsOf(a);
    return /[\p{L}\p{N}]/u.test(words) && words === wordsOf(b);
}
/**
 * A text as it is compared with another one: compatibility forms folded, lower case, single spaces, no full stop or quotation marks at
 * the edges. Signs stay, or C, C# and C++ would be one.
 */
function wordsOf(text) {
    return text
        .slice(0, longest)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^[\s"'“”„‘’«»([]+|[\s"'“”„‘’«»)\].,:;!?。、]+$/gu, '');
}
/** UTF-16 units that white space and punctuation may make up; a cheap way to tell most texts apart. */
const slack = 20;
/** Of a longer text so many UTF-16 units are compared. */
const longest = 1000;


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ spacerNamed)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8331);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3978);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4932);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3672);




/** A picture with nothing to see on it has a name: it takes room on the page, and now also time. */
const spacerNamed = {
    id: 'spacer-named',
    severity: 'warning',
    summary: 'A picture that only keeps room or parts the page has an alternative text.',
    wcag: ['1.1.1', 'F39'],
    act: [],
    check(image) {
        const text = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .v)(image);
        if (text === undefined || !isSpacer(image, text))
            return undefined;
        return `The picture only keeps room, and ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is read out for it. Write \`alt=""\`, and screen readers pass over it.`;
    },
};
function isSpacer({ src, width, height, context }, text) {
    if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx)
        return true;
    const stem = spacers.exec((0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j)((0,_base_name_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .F)(src)))?.[1];
    if (stem === undefined || text.trim().split(/\s+/u).length > 3)
        return false;
    // Where the page is about spacers, one of them is what there is to see.
    return !(0,_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j)(`${context.heading ?? ''} ${context.nearby}`).includes(stem);
}
/** CSS px: nothing can be seen on a line or a dot. */
const mostPx = 2;
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator)(?:\s?\d*)\.(?:gif|png|svg|webp)$/u;


/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8431);

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to judge: an expression, decoration, silence.
 * The name and not the alt: an `aria-label` replaces the alt, so what the alt says harms nobody.
 */
function spoken({ alt, decorative, name }) {
    if (name === undefined || decorative || alt.kind === 'dynamic' || (0,_absence_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(name))
        return undefined;
    return name;
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ fixedText),
  C4: () => (/* binding */ objection),
  ZA: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js
var formats = __nccwpck_require__(5111);
;// CONCATENATED MODULE: ./node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
// src/vlq.ts
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

// src/strings.ts
var bufLength = 1024 * 16;
var td = typeof TextDecoder !== "undefined" ? /* @__PURE__ */ new TextDecoder() : typeof Buffer !== "undefined" ? {
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

// src/scopes.ts
var EMPTY = (/* unused pure expression or super */ null && ([]));
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

// src/range-mappings.ts
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

// src/sourcemap-codec.ts
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

//# sourceMappingURL=sourcemap-codec.mjs.map

;// CONCATENATED MODULE: ./node_modules/magic-string/dist/index.mjs

//#region src/BitSet.ts
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
//#endregion
//#region src/Chunk.ts
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
//#endregion
//#region src/MagicStringError.ts
/**
* The single error type thrown by MagicString.
*
* Every message is prefixed with `[MagicString]` so its source is obvious at a
* glance, and is kept short and consistent in tone.
*/
var MagicStringError = class extends Error {
	name = "MagicStringError";
	constructor(message, options) {
		super(`[MagicString] ${message}`, options);
	}
};
//#endregion
//#region src/SourceMap.ts
function getBtoa() {
	/* v8 ignore next -- environment fallback, unreachable when `btoa` is present */
	if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
	const buffer = globalThis["Buffer"];
	if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
	return () => {
		throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
	};
	/* v8 ignore stop */
}
const btoa = /* #__PURE__ */ getBtoa();
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
	/**
	* Returns the equivalent of `JSON.stringify(map)`
	*/
	toString() {
		return JSON.stringify(this);
	}
	/**
	* Returns a DataURI containing the sourcemap. Useful for doing this sort of thing:
	* `generateMap(options?: SourceMapOptions): SourceMap;`
	*/
	toUrl() {
		return `data:application/json;charset=utf-8;base64,${btoa(this.toString())}`;
	}
};
//#endregion
//#region src/utils/getLocator.ts
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
//#endregion
//#region src/utils/getRelativePath.ts
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
//#endregion
//#region src/utils/guessIndent.ts
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
//#endregion
//#region src/utils/isObject.ts
const dist_toString = Object.prototype.toString;
function isObject(thing) {
	return dist_toString.call(thing) === "[object Object]";
}
const BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const dist_intToChar = /* #__PURE__ */ (() => {
	const chars = /* @__PURE__ */ new Uint8Array(64);
	for (let i = 0; i < 64; i++) chars[i] = BASE64_CHARS.charCodeAt(i);
	return chars;
})();
const COMMA = 44;
const SEMICOLON = 59;
const BUFFER_SIZE = 16384;
const FLUSH_THRESHOLD = 16348;
const scratch = /* #__PURE__ */ new Uint8Array(BUFFER_SIZE);
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
const decoder = /* #__PURE__ */ new TextDecoder();
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
//#endregion
//#region src/utils/Mappings.ts
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
	/**
	* Emits the mappings for one MagicString: its intro, every chunk (with the
	* chunk's own intro/outro) and its outro. `sourceIndex === -1` means the
	* string has no source of its own, so its content only advances the
	* generated position without mapping anything.
	*/
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
//#endregion
//#region src/MagicString.ts
const n = "\n";
const NEWLINE_CHAR = "\n".charCodeAt(0);
const CR_CHAR = "\r".charCodeAt(0);
const warned = {
	insertLeft: false,
	insertRight: false,
	storeName: false
};
/**
* Expands the `$` substitution patterns that `String.prototype.replace` accepts
* in a string replacement.
* https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_a_parameter
*
* `captures` holds the capture groups in order, so `captures[0]` is `$1`.
* `namedCaptures` is `undefined` when the pattern has no named groups, and
* `$<name>` is then literal text - which is also the case for a string search
* value, where there are no groups of either kind.
*/
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
	/**
	* Wraps `string` for editing; every index passed to the editing methods refers to this original string.
	*/
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
				value: /* @__PURE__ */ new Map([[0, chunk]])
			},
			byEnd: {
				writable: true,
				value: /* @__PURE__ */ new Map([[string.length, chunk]])
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
				value: /* @__PURE__ */ new Set()
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
	/**
	* Adds the specified character index (with respect to the original string) to sourcemap mappings, if `hires` is false.
	*/
	addSourcemapLocation(char) {
		this.sourcemapLocations.add(char);
	}
	/**
	* Appends the specified content to the end of the string.
	*/
	append(content) {
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this.outro += content;
		return this;
	}
	/**
	* Appends the specified content at the index in the original string.
	* If a range *ending* with index is subsequently moved, the insert will be moved with it.
	* See also `s.prependLeft(...)`.
	*/
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
	/**
	* Appends the specified content at the index in the original string.
	* If a range *starting* with index is subsequently moved, the insert will be moved with it.
	* See also `s.prependRight(...)`.
	*/
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
	/**
	* Returns an independent copy: the chunk list, string-level intro/outro,
	* sourcemap locations, stored names, indent exclusion ranges, `offset`,
	* `filename` and `ignoreList` are all copied; later edits to either string
	* do not affect the other.
	*/
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
	/**
	* Generates a sourcemap object with raw mappings in array form, rather than encoded as a string.
	* Useful if you need to manipulate the sourcemap further, but most of the time you will use `generateMap` instead.
	*/
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
	/**
	* Generates a version 3 sourcemap.
	*/
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
	/** @internal */
	_generateMappings(mappings) {
		const names = [...this.storedNames];
		mappings.addMagicString(this, 0, new Map(names.map((name, i) => [name, i])));
		return names;
	}
	/** @internal */
	_mapProperties(options, names) {
		return {
			file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
			sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
			sourcesContent: options.includeContent ? [this.original] : void 0,
			names,
			x_google_ignoreList: this.ignoreList ? [0] : void 0
		};
	}
	/** @internal */
	_ensureindentStr() {
		if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
	}
	/** @internal */
	_getRawIndentString() {
		this._ensureindentStr();
		return this.indentStr;
	}
	/**
	* Returns the indentation string guessed from the original content, falling back to a single tab character.
	* This is the value `s.indent()` uses when no prefix is supplied.
	*/
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
	/** @internal */
	insert() {
		throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
	}
	/** @internal */
	insertLeft(index, content) {
		if (!warned.insertLeft) {
			console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
			warned.insertLeft = true;
		}
		return this.appendLeft(index, content);
	}
	/** @internal */
	insertRight(index, content) {
		if (!warned.insertRight) {
			console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
			warned.insertRight = true;
		}
		return this.prependRight(index, content);
	}
	/**
	* Moves the characters from `start` and `end` to `index`.
	*
	* `affinity` controls where the range is anchored at `index`. With the
	* default `'right'`, it is inserted before the content that starts at `index`;
	* with `'left'`, it is inserted after the content that ends at `index`. The
	* two differ only when other content has already been moved to that boundary,
	* mirroring the `appendLeft`/`appendRight` distinction.
	*/
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
	/**
	* Replaces the characters from `start` to `end` with `content`, along with the appended/prepended content in
	* that range. The same restrictions as `s.remove()` apply.
	*
	* The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
	* for later inclusion in a sourcemap's names array - and a contentOnly property which determines whether only
	* the content is overwritten, or anything that was appended/prepended to the range as well.
	*
	* It may be preferred to use `s.update(...)` instead if you wish to avoid overwriting the appended/prepended content.
	*/
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
	/**
	* Replaces the characters from `start` to `end` with `content`. The same restrictions as `s.remove()` apply.
	*
	* The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
	* for later inclusion in a sourcemap's names array - and an overwrite property which determines whether only
	* the content is overwritten, or anything that was appended/prepended to the range as well.
	*/
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
	/**
	* Prepends the string with the specified content.
	*/
	prepend(content) {
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this.intro = content + this.intro;
		return this;
	}
	/**
	* Same as `s.appendLeft(...)`, except that the inserted content will go *before* any previous appends or prepends at index
	*/
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
	/**
	* Same as `s.appendRight(...)`, except that the inserted content will go *before* any previous appends or prepends at `index`
	*/
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
	/**
	* Removes the characters from `start` to `end` (of the original string, **not** the generated string).
	* Content appended or prepended at positions strictly inside the range is removed with it, while
	* content attached at `start` or `end` is preserved — use `s.overwrite(start, end, '')` to remove
	* the range including its edge inserts.
	* Repeated removals and removals with partially overlapping ranges are allowed.
	*/
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
	/**
	* Reset the modified characters from `start` to `end` (of the original string, **not** the generated string).
	*/
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
	/**
	* Returns the last character of the generated string, or `''` if it is empty.
	*/
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
	/**
	* Returns everything after the last newline in the generated string, or the whole string if there is no newline.
	*/
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
	/**
	* Returns the content of the generated string that corresponds to the slice
	* between `start` and `end` of the original string, walking the generated
	* string from the chunk holding `start` to the chunk holding `end`. Throws
	* if either index falls inside replaced content. After `move()`, a range
	* whose end now comes before its start in the output yields `''`.
	*/
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
	/**
	* Returns a clone of `s`, with all content before the `start` and `end` characters of the original string removed.
	*/
	snip(start, end) {
		const clone = this.clone();
		clone.remove(-clone.offset, start);
		clone.remove(end, clone.original.length - clone.offset);
		return clone;
	}
	/**
	* Applies `offset`, resolves a negative index from the end of `original` as
	* `update`/`remove` always have, and rejects anything that is not an integer.
	* Bounds are checked by the caller, because the methods report them differently.
	*
	* @internal
	*/
	_resolveIndex(index) {
		const resolved = index + this.offset;
		if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
		if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
		return resolved;
	}
	/**
	* The chunk whose original range holds `index` (`chunk.start <= index < chunk.end`),
	* or `undefined` when `index` is at or past the end. Searches from the last
	* visited chunk so that scans over nearby indices stay cheap.
	*
	* @internal
	*/
	_chunkAt(index) {
		let chunk = this.byStart.get(index);
		if (chunk) return chunk;
		chunk = this.lastSearchedChunk;
		const searchForward = index >= chunk.end;
		while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
		if (chunk) this.lastSearchedChunk = chunk;
		return chunk;
	}
	/** @internal */
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
	/** @internal */
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
	/**
	* Returns the generated string.
	*/
	toString() {
		let str = this.intro;
		let chunk = this.firstChunk;
		while (chunk) {
			str += chunk.toString();
			chunk = chunk.next;
		}
		return str + this.outro;
	}
	/**
	* Returns true if the resulting source is empty (disregarding white space).
	*/
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
	/**
	* Returns the length of the generated string, counting only content attached to the original characters.
	* Content outside the string body (`s.prepend()`/`s.append()`, and inserts before the first or after the last
	* character) is not counted, so this can differ from `s.toString().length`.
	*/
	length() {
		let chunk = this.firstChunk;
		let length = 0;
		while (chunk) {
			length += chunk.intro.length + chunk.content.length + chunk.outro.length;
			chunk = chunk.next;
		}
		return length;
	}
	/**
	* Removes empty lines from the start and end.
	*/
	trimLines() {
		return this.trim("[\\r\\n]");
	}
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start and end.
	*/
	trim(charType) {
		return this.trimStart(charType).trimEnd(charType);
	}
	/** @internal */
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
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the end.
	*/
	trimEnd(charType) {
		this.trimEndAborted(charType);
		return this;
	}
	/** @internal */
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
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start.
	*/
	trimStart(charType) {
		this.trimStartAborted(charType);
		return this;
	}
	/**
	* Indicates if the string has been changed.
	*/
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
	/**
	* Whether the original range [start, end) has had any of its characters
	* removed. `replace`/`replaceAll` search `original`, so a match can land on
	* text that is no longer in the output - overwriting it would resurrect the
	* removed characters, so such matches are skipped instead.
	*
	* @internal
	*/
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
	/** @internal */
	_replaceRegexp(searchValue, replacement) {
		function getReplacement(match, index, str) {
			if (typeof replacement === "string") return expandReplacement(replacement, match[0], index, str, match.slice(1), match.groups);
			else return match.groups === void 0 ? replacement(match[0], ...match.slice(1), index, str) : replacement(match[0], ...match.slice(1), index, str, match.groups);
		}
		const replaceMatch = (match) => {
			/* v8 ignore next 2 -- `match.index` is always defined for matches from `matchAll` */
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
	/** @internal */
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
	/**
	* String replacement with RegExp or string.
	*/
	replace(searchValue, replacement) {
		if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
		return this._replaceRegexp(searchValue, replacement);
	}
	/** @internal */
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
	/**
	* Same as `s.replace`, but replace all matched strings instead of just one.
	*/
	replaceAll(searchValue, replacement) {
		if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
		if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
		return this._replaceRegexp(searchValue, replacement);
	}
};
//#endregion
//#region src/Bundle.ts
const hasOwnProp = Object.prototype.hasOwnProperty;
var Bundle = class Bundle {
	constructor(options = {}) {
		this.intro = options.intro || "";
		this.separator = options.separator !== void 0 ? options.separator : "\n";
		this.sources = [];
		this.uniqueSources = [];
		this.uniqueSourceIndexByFilename = /* @__PURE__ */ new Map();
	}
	/**
	* Adds the specified source to the bundle, which can either be a `MagicString` object directly,
	* or an options object that holds a magic string `content` property and optionally provides
	* a `filename` for the source within the bundle, as well as an optional `ignoreList` hint
	* (which defaults to `false`). The `filename` is used when constructing the source map for the
	* bundle, to identify this `source` in the source map's `sources` field. The `ignoreList` hint
	* is used to populate the `x_google_ignoreList` extension field in the source map, which is a
	* mechanism for tools to signal to debuggers that certain sources should be ignored by default
	* (depending on user preferences).
	*/
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
	/**
	* Appends `str` as a new source without a filename. Only `options.separator` is read, and it defaults to `''`
	* rather than to the bundle separator.
	*/
	append(str, options) {
		this.addSource({
			content: new MagicString(str),
			separator: options && options.separator || ""
		});
		return this;
	}
	/**
	* Returns an independent copy of the bundle: every source's `MagicString` is cloned, so later edits to either
	* bundle do not affect the other.
	*/
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
	/**
	* Flattens the bundle into a single `MagicString`, so the concatenated result can be
	* processed further with the full `MagicString` API. The returned string's `original`
	* is the concatenation of every source's `original`, and all existing edits, inserts,
	* intros, outros and separators are preserved as inserted content, so its `toString()`
	* equals the bundle's `toString()` and its sourcemap maps back to that combined original.
	*
	* Because a `MagicString` maps to a single source, per-source `filename`s are not carried
	* over; generate the bundle's map before flattening if you need the multi-source mapping.
	*/
	toMagicString() {
		const combined = new MagicString(this.sources.map((source) => source.content.original).join(""));
		let offset = 0;
		let pending = this.intro;
		let first = null;
		let last = null;
		const byStart = /* @__PURE__ */ new Map();
		const byEnd = /* @__PURE__ */ new Map();
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
	/**
	* Generates a sourcemap object with raw mappings in array form, rather than encoded as a string.
	* Takes the same options as `generateMap`.
	*/
	generateDecodedMap(options = {}) {
		const mappings = new Mappings(options.hires);
		const { names, x_google_ignoreList } = this._generateMappings(mappings);
		return {
			...this._mapProperties(options, names, x_google_ignoreList),
			mappings: mappings.raw,
			rangeMappings: mappings.rawRangeMappings
		};
	}
	/**
	* Generates a version 3 sourcemap covering every source that has a `filename`.
	* Options are as per `MagicString#generateMap`, except that `includeContent` can also be a per-source function.
	*/
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
	/** @internal */
	_generateMappings(mappings) {
		let x_google_ignoreList;
		const storedNames = /* @__PURE__ */ new Set();
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
	/** @internal */
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
	/**
	* Returns the most common indent string among the sources, falling back to a tab.
	*/
	getIndentString() {
		const indentStringCounts = /* @__PURE__ */ new Map();
		this.sources.forEach((source) => {
			const indentStr = source.content._getRawIndentString();
			if (indentStr == null) return;
			indentStringCounts.set(indentStr, (indentStringCounts.get(indentStr) ?? 0) + 1);
		});
		return [...indentStringCounts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "	";
	}
	/**
	* Prefixes each line of every source and of the intro with `indentStr`, guessed with `getIndentString()`
	* when not supplied. Each source's `indentExclusionRanges` are left unindented.
	*/
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
	/**
	* Prepends `str` to the bundle's intro.
	*/
	prepend(str) {
		this.intro = str + this.intro;
		return this;
	}
	/**
	* Returns the intro followed by every source's generated string, joined by their separators.
	*/
	toString() {
		const body = this.sources.map((source, i) => {
			return (i > 0 ? source.separator : "") + source.content.toString();
		}).join("");
		return this.intro + body;
	}
	/**
	* Returns true if the bundle's output is empty (disregarding white space).
	*/
	isEmpty() {
		if (this.intro.length && this.intro.trim()) return false;
		if (this.sources.some((source, i) => {
			return i > 0 && source.separator.trim() !== "" || !source.content.isEmpty();
		})) return false;
		return true;
	}
	/**
	* Returns the length of the bundle's output; unlike `MagicString#length`, this equals `bundle.toString().length`.
	*/
	length() {
		return this.sources.reduce((length, source, i) => {
			return length + (i > 0 ? source.separator.length : 0) + source.content.length() + source.content.intro.length + source.content.outro.length;
		}, this.intro.length);
	}
	/**
	* Removes empty lines from the start and end.
	*/
	trimLines() {
		return this.trim("[\\r\\n]");
	}
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start and end.
	*/
	trim(charType) {
		return this.trimStart(charType).trimEnd(charType);
	}
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start.
	*/
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
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the end.
	*/
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
//#endregion


;// CONCATENATED MODULE: ./build/lib/edits.js

/** `text` with all edits made. Spans refer to the text as given and do not overlap. */
function applyEdits(text, edits) {
    const result = new MagicString(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}

// EXTERNAL MODULE: ./build/lib/language.js
var language = __nccwpck_require__(3516);
// EXTERNAL MODULE: ./build/rules/index.js + 62 modules
var rules = __nccwpck_require__(1727);
;// CONCATENATED MODULE: ./build/suggest.js




/**
 * Why a text would not do as the alternative text of `image`, by the rules as the project has them; undefined when it would. An empty
 * text makes the image decorative.
 */
function objection({ image, document }, policy, alt) {
    const described = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
    const page = { path: document.path, images: [], isStale: () => false, altElsewhere: () => undefined };
    return policy.settle(described, (0,rules/* judge */.S4)(described, page, policy.isAsked)).find(({ severity }) => severity !== 'info')
        ?.rule;
}
const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true };
function spoken(alt) {
    return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false };
}
/**
 * The suggestions that put proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax has no way to say it, or where the edit would change anything but this alternative text.
 *
 * @param images every image of the document
 */
async function suggest(document, images, { components, offersProposals }) {
    const { text } = document;
    const drafted = images.filter((judged) => wordsFor(judged) !== undefined);
    if (drafted.length === 0)
        return new Map();
    const format = await (0,formats/* loadFormat */.M6)(document.format);
    const drafts = drafted.flatMap((judged) => draftEdit(judged, text, format) ?? []);
    const safe = proved(drafts, Math.max(3, mostReread / text.length), (some) => {
        const wanted = new Map(some.map(({ judged, words }) => [judged.image.span.start, words.alt]));
        const after = format.find(applyEdits(text, some.map(({ edit }) => edit)), components);
        return changesOnly(images, wanted, after);
    });
    return new Map(safe.map(({ judged, words, edit }) => {
        const offered = words.source === 'caption' || offersProposals;
        return [judged, { ...words, offered, edit, replacement: replacementOf(judged, edit) }];
    }));
}
function wordsFor(judged) {
    const { caption, proposal } = judged;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source };
    if (caption?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(caption.language, (0,language/* languageOf */.eX)(judged)))
        return undefined;
    return { alt: caption.text, source: 'caption' };
}
function draftEdit(judged, text, format) {
    const words = wordsFor(judged);
    if (words === undefined)
        return undefined;
    const { image } = judged;
    const edit = words.source === 'decorative' ? format.setDecorative(text, image) : format.setAlt(text, image, words.alt);
    return edit && { judged, words, edit };
}
/** The construct as it reads after the edit, which lies in it. */
function replacementOf({ source, image }, { span, text }) {
    const { start } = image.span;
    return applyEdits(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe, all tried at once and by halves where that fails: a page may have thousands. */
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
    return safeOf(apart(drafts));
}
/** UTF-16 units that are read again for one document, a few seconds' work; what is not proved by then is no suggestion. */
const mostReread = 8_000_000;
/** Edits that do not touch each other: of two that do, the first. */
function apart(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        if (draft.edit.span.start >= (kept.at(-1)?.edit.span.end ?? 0))
            kept.push(draft);
    }
    return kept;
}
/** All offered suggestions of a document made at once. */
function fixedText(document, images) {
    const edits = images
        .filter((judged) => judged.document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []));
    return applyEdits(document.text, edits);
}
/**
 * The proof that edits are safe wherever the images stand: the edited page is read again, and only these alternative texts differ.
 *
 * @param wanted the new texts, by where their images begin
 */
function changesOnly(before, wanted, after) {
    return (before.length === after.length &&
        before.every(({ image: old }, index) => {
            const now = after[index];
            const alt = wanted.get(old.span.start);
            if (now?.src !== old.src)
                return false;
            return alt === undefined ? meaningOf(now) === meaningOf(old) : says(now, alt);
        }));
}
function says({ alt, decorative, name }, wanted) {
    return wanted === '' ? decorative && name === undefined : alt.kind === 'text' && alt.text === wanted;
}
function meaningOf({ alt }) {
    return `${alt.kind} ${alt.kind === 'text' ? alt.text : ''}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Name and version as reports give them; a test holds the version against package.json. */
const tool = { name: 'alt-text-review', version: '0.1.0' };


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
/******/ 		return "" + chunkId + ".index.js";
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3220);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
