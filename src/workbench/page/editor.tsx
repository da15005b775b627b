import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ImageView, Judgement } from '../api.ts';
import type { Api } from './contract.ts';
import { Findings, Heard } from './finding.tsx';

/** Milliseconds without a key before the text is judged. */
const quietMs = 180;

type Props = {
  readonly view: ImageView;
  readonly api: Api;
  readonly isWriting: boolean;
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
};

/** The new text, with what our rules and a screen reader say about it while it is typed. */
export function Editor({ view, api, isWriting, text, field, onText, onWrite, onLeave }: Props) {
  const [judgement, setJudgement] = useState<Judgement>();
  useEffect(() => {
    if (text.trim() === '') {
      setJudgement(undefined);
      return undefined;
    }
    let isOld = false;
    const timer = setTimeout(() => {
      api.judge({ id: view.id, alt: text }).then(
        (judged) => {
          if (!isOld) setJudgement(judged);
        },
        () => undefined,
      );
    }, quietMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [api, view.id, text]);

  return (
    <div class="editor">
      <label for="alt-text">
        New text <kbd aria-hidden="true">E</kbd>
      </label>
      <textarea
        id="alt-text"
        ref={field}
        rows={3}
        dir="auto"
        lang={view.language}
        value={text}
        aria-describedby="alt-count alt-judgement"
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            onWrite();
          }
          if (event.key === 'Escape') onLeave();
        }}
      />
      <p class="count quiet" id="alt-count">
        {text.length} characters. Enter {isWriting ? 'writes it' : 'decides for it'}, Esc leaves the field.
      </p>
      <div class="judgement" id="alt-judgement" aria-live="polite">
        {judgement !== undefined && (
          <>
            {judgement.findings?.length === 0 && <p class="fine">✓ No rule has anything to say.</p>}
            {judgement.findings !== undefined && <Findings findings={judgement.findings} />}
            <p>
              Will be heard as <Heard heard={judgement.heard} />
            </p>
          </>
        )}
      </div>
    </div>
  );
}
