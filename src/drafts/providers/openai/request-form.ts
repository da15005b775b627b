import type { Reply } from '../../requests/http.ts';
import { readProblem } from '../../requests/problem.ts';
import type { Question } from '../provider.ts';

/** The request form of an endpoint: servers use different names for the same parameters, and state this in a 400. */
export type RequestForm = {
  readonly body: (question: Question, image: string) => string;
  /** Whether `reply` asks for another form than that of `asked`, so that the same question should be repeated. */
  readonly learns: (reply: Reply, asked: string) => boolean;
};

export function createRequestForm(model: string): RequestForm {
  let limit: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';
  let samples = true;

  function body(question: Question, image: string): string {
    const content = [
      { type: 'text', text: question.prompt },
      { type: 'image_url', image_url: { url: image } },
    ];
    return JSON.stringify({
      model,
      messages: [{ role: 'user', content }],
      ...(samples ? { temperature: question.temperature, top_p: question.topP } : {}),
      // Reasoning models need the new name, and count their reasoning.
      [limit]: limit === 'max_tokens' ? question.maxTokens : question.maxTokens + thoughtTokens,
      stream: false,
    });
  }

  return {
    body,
    learns(reply, asked) {
      if (reply.kind !== 'answer' || (reply.status !== 400 && reply.status !== 422)) return false;
      const words = readProblem(reply.text) ?? '';
      if (words.includes('max_completion_tokens')) limit = 'max_completion_tokens';
      if (/\b(temperature|top_p)\b/.test(words)) samples = false;
      // Two parallel requests may have used the old form, and only the first reply changed it.
      const wasOldLimit = limit === 'max_completion_tokens' && asked.includes('"max_tokens":');
      return wasOldLimit || (!samples && asked.includes('"temperature":'));
    },
  };
}

const thoughtTokens = 1000;
