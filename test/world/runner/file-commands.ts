/**
 * Names and values of a file like GITHUB_OUTPUT, as the runner's `FileCommandManager` reads it: `name=value`, or
 * `name<<delimiter`, the value, and the delimiter on a line of its own. Lines end with `\n`, on Windows with `\r\n` too.
 * @throws Error with the runner's words.
 */
export function parseFileCommand(text: string): Readonly<Record<string, string>> {
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n');
  const values: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const heredoc = /^([^=]*?)<<(.*)$/s.exec(line);
    if (heredoc) {
      const [, name = '', delimiter = ''] = heredoc;
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter);
      if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
      continue;
    }
    const equals = line.indexOf('=');
    if (equals === -1) throw new Error(`Invalid format '${line}'`);
    if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
    values[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return values;
}
