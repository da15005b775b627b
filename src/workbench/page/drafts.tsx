import { useState } from 'preact/hooks';
import type { DraftingState, DraftView, ImageView } from '../api.ts';

type Props = {
  readonly view: ImageView;
  readonly chosen: DraftView | undefined;
  readonly drafting: DraftingState | undefined;
  readonly onChoose: (draft: DraftView) => void;
  /** Asks the model for other words. */
  readonly onAgain: (hint: string) => void;
};

/** The drafts for an image, and what a model is doing about it. */
export function Drafts({ view, chosen, drafting, onChoose, onAgain }: Props) {
  const note = noteOf(view, drafting);
  if (view.drafts.length === 0 && note === undefined) return null;
  return (
    <fieldset class="drafts">
      <legend>Drafts</legend>
      {view.drafts.map((draft, index) => (
        <label key={`${draft.source} ${draft.alt}`}>
          <input
            type="radio"
            name="draft"
            checked={draft === chosen}
            onChange={() => {
              onChoose(draft);
            }}
          />
          <span>
            {draft.source === 'decorative' ? <em>decorative: nothing is said</em> : <span dir="auto">{draft.alt}</span>}
            <span class="quiet"> from {draft.basis}</span>
          </span>
          <kbd aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
      {note !== undefined && (
        <p class="quiet" role="status">
          {note}
        </p>
      )}
      {drafting?.status === 'ready' && view.model.status !== 'pending' && <Again onAgain={onAgain} />}
    </fieldset>
  );
}

function noteOf({ model, drafts }: ImageView, drafting: DraftingState | undefined): string | undefined {
  if (model.status === 'pending') return 'A model is looking at the picture …';
  if (model.status === 'none') return `No draft by a model: ${model.reason}`;
  if (drafting?.status === 'unavailable') return `No draft by a model: ${drafting.reason}`;
  return drafts.length === 0 && model.status === 'off'
    ? 'Drafts by a model are off (--caption asks for them).'
    : undefined;
}

function Again({ onAgain }: Pick<Props, 'onAgain'>) {
  const [hint, setHint] = useState('');
  return (
    <div class="again">
      <label>
        Hint for the model
        <input
          value={hint}
          maxLength={300}
          onInput={({ currentTarget }) => {
            setHint(currentTarget.value);
          }}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) onAgain(hint);
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          onAgain(hint);
        }}
      >
        Say it differently <kbd aria-hidden="true">R</kbd>
      </button>
    </div>
  );
}
