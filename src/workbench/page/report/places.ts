/** Editors that open a file at a line by an address. */
export const editors = ['VS Code', 'Cursor', 'Zed', 'JetBrains'] as const;
export type Editor = (typeof editors)[number];

type Place = { readonly file: string; readonly line: number; readonly column: number };

/**
 * The address that opens a place in an editor; undefined when this page is no file of this machine, for then nobody knows where the documents
 * are.
 *
 * @param page the address of this page
 * @param toRoot the way from its folder to that of the documents
 */
export function editorAddress(editor: Editor, page: string, toRoot: string, place: Place): string | undefined {
  const { protocol } = new URL(page);
  if (protocol !== 'file:') return undefined;
  // A backslash in an address of a file is a slash, and a host is another machine.
  const { host, pathname } = new URL(`${toRoot}${encoded(place.file)}`, page);
  if (host !== '') return undefined;
  const at = `${place.line}:${place.column}`;
  if (editor === 'VS Code') return `vscode://file${pathname}:${at}`;
  if (editor === 'Cursor') return `cursor://file${pathname}:${at}`;
  if (editor === 'Zed') return `zed://file${pathname}:${at}`;
  return `idea://open?file=${encodeURIComponent(decodeURIComponent(pathname))}&line=${place.line}&column=${place.column}`;
}

/** The address of a line on GitHub. @param blob what stands before the path */
export function webAddress(blob: string, { file, line }: Place): string {
  return `${blob}${encoded(file)}?plain=1#L${line}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
