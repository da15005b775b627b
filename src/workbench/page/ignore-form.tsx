import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImageView } from '../api.ts';

type Props = {
  readonly view: ImageView;
  readonly onIgnore: (reason: string, until: string) => void;
  readonly onCancel: () => void;
};

/** Asks for the reason of an ignore, and for its end. */
export function IgnoreForm({ view, onIgnore, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="ignore"
      aria-label="Ignore the finding"
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason, until);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p>
        A comment beside the image will say that {view.findings.map(({ rule }) => rule).join(' and ')} does not apply
        here, and why.
      </p>
      <label>
        Reason
        <input
          ref={field}
          required
          maxLength={300}
          value={reason}
          onInput={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
      </label>
      <label>
        Until (optional)
        <input
          type="date"
          value={until}
          onInput={({ currentTarget }) => {
            setUntil(currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary">
          Ignore
        </button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
