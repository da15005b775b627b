import type { ImageView } from '../api.ts';

/** The passage around the image, as text alone. */
export function Passage({ view }: { readonly view: ImageView }) {
  const { heading, before, after, figcaption, labels, control } = view.passage;
  const isBare = before.length + after.length === 0 && figcaption === undefined && control === undefined;
  return (
    <section class="passage" aria-labelledby="passage-title">
      <h3 id="passage-title">Around it on the page</h3>
      {isBare && labels.length === 0 && <p class="quiet">It stands there without text around it.</p>}
      {heading !== undefined && !before.includes(heading) && <p class="heading">{heading}</p>}
      {before.map((paragraph, index) => (
        <p key={index} dir="auto" class={paragraph === heading ? 'heading' : undefined}>
          {paragraph}
        </p>
      ))}
      <p class="here">The picture stands here.</p>
      {after.map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
      {control !== undefined && (
        <p>
          In a {control.kind}
          {control.text === '' ? (
            ', which has no other text'
          ) : (
            <>
              {' '}
              with the text <q>{control.text}</q>
            </>
          )}
          {control.target !== undefined && (
            <>
              {' '}
              to <bdi>{control.target}</bdi>
            </>
          )}
          .
        </p>
      )}
      {figcaption !== undefined && (
        <p>
          Caption: <q dir="auto">{figcaption}</q>
        </p>
      )}
      {labels.map((label) => (
        <p key={label} class="quiet" dir="auto">
          Beside it: {label}
        </p>
      ))}
      <details>
        <summary>As it is written</summary>
        <pre tabIndex={0}>
          <code>{view.source}</code>
        </pre>
      </details>
    </section>
  );
}
