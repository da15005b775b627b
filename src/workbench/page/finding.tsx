import type { FindingView, HeardView, ImageView } from '../api.ts';

/** What is wrong, the text of today, and how it is heard. */
export function FindingPart({ view }: { readonly view: ImageView }) {
  return (
    <section class="finding" aria-label="Finding">
      {view.isUnread && (
        <p class="sentence warning">
          <strong>unread</strong> A model wrote this text, and nobody has read it: accept it, or write another.
        </p>
      )}
      {view.findings.length === 0 && !view.isUnread && <p class="quiet">There is no finding about it now.</p>}
      <Findings findings={view.findings} />
      <dl class="today">
        <dt>Text today</dt>
        <dd>{today(view)}</dd>
        <dt>Heard as</dt>
        <dd>
          <Heard heard={view.heard} />
        </dd>
      </dl>
    </section>
  );
}

/** Findings as sentences, each with its rule. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <>
      {findings.map(({ rule, severity, message, url }) => (
        <p key={rule} class={`sentence ${severity}`}>
          <strong>{severity}</strong> <Prose text={message} />{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {rule}
          </a>
        </p>
      ))}
    </>
  );
}

/** What a screen reader says. */
export function Heard({ heard }: { readonly heard: HeardView }) {
  return (
    <>
      {heard.line === '' ? <em>nothing</em> : <q class="heard">{heard.line}</q>}
      {heard.note !== undefined && <span class="quiet"> {heard.note}</span>}
    </>
  );
}

function today({ alt, isDynamic }: ImageView) {
  if (isDynamic) return <em>an expression</em>;
  if (alt === undefined) return <em>none</em>;
  return alt === '' ? <em>empty</em> : <q dir="auto">{alt}</q>;
}

/** A sentence in which backticks mark code. */
function Prose({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
