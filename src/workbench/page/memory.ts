/** What this browser keeps for the page. A browser may refuse it to files and to private windows: then nothing is kept. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // It is only comfort.
  }
}
