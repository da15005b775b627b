/** The last part of a path or URL that is not empty, decoded where it can be; of the first 2000 UTF-16 units, as more is no address. */
export function baseName(path: string): string {
  const plain = path.slice(0, 2000).replace(/[?#].*$/su, '');
  const last = plain.split(/[/\\]/u).findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
