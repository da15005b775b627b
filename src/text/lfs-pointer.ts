/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
  );
}
