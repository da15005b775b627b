import type { Construct, Effects } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Ends the parser of Markdown where it reads the same characters again and again: some of its constructs look for their end up to that of
 * the paragraph. Counted in characters and not in seconds, so that the verdict does not depend on the machine.
 *
 * @throws RangeError while the text is parsed
 */
export function limitWork(this: Processor, source: string): void {
  let left = leastWork + workPerCharacter * source.length;
  const counted = new WeakSet<Effects>();
  const counter: Construct = {
    tokenize(effects, _ok, nok) {
      if (!counted.has(effects)) {
        counted.add(effects);
        const { consume } = effects;
        effects.consume = (code) => {
          left -= 1;
          if (left < 0) throw new RangeError('The marks of Markdown take too long to be paired.');
          consume(code);
        };
      }
      return nok;
    },
  };
  const data = this.data();
  const text = Object.fromEntries(Array.from('<[]', (mark) => [mark.charCodeAt(0), counter]));
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}

/** Real pages need fewer than ten readings of each character. */
const workPerCharacter = 500;
const leastWork = 10_000_000;
