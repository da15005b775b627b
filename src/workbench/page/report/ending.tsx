import type { State } from '../../api.ts';
import type { Say } from '../room.ts';

/** Saves the decisions of this browser as a file. @param saved its content */
export function endingFor(saved: () => string) {
  return function Ending({ state, say }: { readonly state: State; readonly say: Say }) {
    const decided = state.queue.filter(({ outcome }) => outcome !== undefined && outcome !== 'skipped').length;
    return (
      <button
        type="button"
        class={decided > 0 ? 'primary' : undefined}
        disabled={decided === 0}
        onClick={() => {
          save(saved());
          say({ kind: 'said', text: 'Saved. Write them into the files: alt-text-review apply decisions.json' });
        }}
      >
        Save {decided === 1 ? '1 decision' : `${decided} decisions`}
      </button>
    );
  };
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'decisions.json';
  link.click();
  URL.revokeObjectURL(address);
}
