import type { ImageView } from '../api.ts';

type Props = {
  readonly view: ImageView;
  readonly isEverywhere: boolean;
  readonly onEverywhere: (isEverywhere: boolean) => void;
};

/** Other places of the same picture, and whether the decision is for them, too. */
export function Elsewhere({ view, isEverywhere, onEverywhere }: Props) {
  const { elsewhere } = view;
  if (elsewhere.length === 0) return null;
  const open = elsewhere.filter(({ isOpen }) => isOpen).length;
  return (
    <section class="elsewhere" aria-label="Other places of the picture">
      {open > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isEverywhere}
            onChange={({ currentTarget }) => {
              onEverywhere(currentTarget.checked);
            }}
          />{' '}
          Decide for {open === 1 ? 'the other open place' : `the other ${open} open places`} of this picture, too{' '}
          <kbd aria-hidden="true">P</kbd>
        </label>
      )}
      <details>
        <summary>
          Also shown in {elsewhere.length === 1 ? 'one other place' : `${elsewhere.length} other places`}
        </summary>
        <ul>
          {elsewhere.map(({ id, file, line, alt, decorative, isOpen }) => (
            <li key={id}>
              <bdi>
                {file}:{line}
              </bdi>{' '}
              {alt === undefined || alt === '' ? (
                <em>{decorative ? 'decorative' : 'no text'}</em>
              ) : (
                <q dir="auto">{alt}</q>
              )}
              {isOpen && <span class="quiet"> open</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
