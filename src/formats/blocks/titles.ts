/** Whether the title of a block may show an image: titles are Markdown, too. */
export function mayShowImage(title: string): boolean {
  return /!\[|<[A-Za-z]/.test(title);
}
