import type { Api } from './contract.ts';

/** The server does not know this page: its address has to be opened again. */
export class NotAdmitted extends Error {}

const storedKey = 'workbench-key';

/** The key that came with the page, kept for reloads of this tab, out of the address and of the history. */
export function takeKey(): string {
  const key = document.querySelector('meta[name="workbench-key"]')?.getAttribute('content');
  if (key !== null && key !== undefined) sessionStorage.setItem(storedKey, key);
  history.replaceState(null, '', '/');
  return sessionStorage.getItem(storedKey) ?? '';
}

export function createApi(key: string): Api {
  async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
    const headers = { 'X-Workbench-Key': key, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
    const answer = await fetch(path, {
      headers,
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Error('The workbench does not answer. Is it still running in the terminal?');
    });
    if (answer.status === 403) throw new NotAdmitted('Open the address that the terminal shows.');
    if (!answer.ok) throw new Error(await reasonOf(answer));
    return (await answer.json()) as Answer;
  }
  return {
    state: () => call('/api/state'),
    image: (id, isAgain) => call(`/api/image?id=${id}${isAgain ? '&read=again' : ''}`),
    judge: (request) => call('/api/judge', request),
    decide: (request) => call('/api/decide', request),
    undo: () => call('/api/undo', {}),
    again: (request) => call('/api/again', request),
    ahead: (request) => call('/api/ahead', request),
  };
}

async function reasonOf(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'reason' in body) return String(body.reason);
  } catch {
    // A text, and not JSON.
  }
  return text;
}
