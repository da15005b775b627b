/** A program that runs a model on one's own machine, behind an interface like OpenAI's. */
export type Runtime = {
  readonly name: string;
  /** What to start, with a model that sees pictures. */
  readonly start: string;
  /** The port that it has unless it is told another one. */
  readonly url: string;
  /** The name of the model there, as it is asked for. */
  readonly model: string;
};

/** Ports and commands as the documentation of each has them. Which models there are changes by the month, so each is an example. */
export const runtimes: readonly Runtime[] = [
  {
    name: 'Ollama',
    start: 'ollama pull llava:13b && ollama serve',
    url: 'http://127.0.0.1:11434/v1',
    model: 'llava:13b',
  },
  {
    name: 'LM Studio',
    start: 'load a vision model, then lms server start',
    url: 'http://127.0.0.1:1234/v1',
    model: 'the name that lms ls shows',
  },
  {
    name: 'llama.cpp',
    start: 'llama-server -m model.gguf --mmproj mmproj.gguf',
    url: 'http://127.0.0.1:8080/v1',
    model: 'any name: it serves one model',
  },
  {
    name: 'vLLM',
    start: 'vllm serve llava-hf/llava-1.5-13b-hf',
    url: 'http://127.0.0.1:8000/v1',
    model: 'llava-hf/llava-1.5-13b-hf',
  },
];

/** How to have drafts without a key, for people. */
export function runtimeLines(): readonly string[] {
  const width = Math.max(...runtimes.map(({ name }) => name.length));
  return [
    'Without a key, a model on this machine can make drafts. Start one, then try it with --ask:',
    ...runtimes.flatMap(({ name, start, url, model }) => {
      const quoted = model.includes(' ') ? `"<${model}>"` : model;
      return [
        `  ${name.padEnd(width)}  ${start}`,
        `  ${' '.repeat(width)}  --provider openai --api-base-url ${url} --model ${quoted}`,
      ];
    }),
  ];
}
