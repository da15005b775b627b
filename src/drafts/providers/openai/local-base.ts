/** Ollama on this machine: nothing leaves it, and no key is needed. */
export const localBase = 'http://localhost:11434/v1';
