import { useState } from 'preact/hooks';
import type { ImageView } from '../api.ts';

export type Ground = 'light' | 'dark' | 'chequered';

type Props = { readonly view: ImageView; readonly ground: Ground; readonly onGround: () => void };

/** The picture itself, large, on a ground that a person can change: white drawings are invisible on white. */
export function PictureBox({ view, ground, onGround }: Props) {
  const [size, setSize] = useState<string>();
  const [isBroken, setIsBroken] = useState(false);
  const { picture } = view;
  return (
    <figure class="picture">
      <div class={`ground ${ground}`}>
        {'address' in picture && !isBroken ? (
          <img
            src={picture.address}
            alt="The picture to describe"
            onLoad={({ currentTarget }) => {
              setSize(`${currentTarget.naturalWidth} × ${currentTarget.naturalHeight}`);
            }}
            onError={() => {
              setIsBroken(true);
            }}
          />
        ) : (
          <p>
            {'reason' in picture
              ? picture.reason
              : 'The picture cannot be shown: it is not in the folder, or on another site, or in a format that browsers do not open.'}
          </p>
        )}
      </div>
      <figcaption>
        <code>
          <bdi>{view.src.startsWith('data:') ? 'embedded in the page' : view.src}</bdi>
        </code>
        <span class="quiet">{size}</span>
        <button type="button" onClick={onGround}>
          Ground: {ground} <kbd aria-hidden="true">G</kbd>
        </button>
      </figcaption>
    </figure>
  );
}
