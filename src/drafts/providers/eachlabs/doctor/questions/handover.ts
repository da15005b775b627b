import { redact } from '../../../../requests/redact.ts';
import type { EachlabsEvidence } from '../evidence.ts';
import { isDraft } from '../../../../doctor/session.ts';
import type { Exchange } from '../../../../doctor/recorder.ts';
import { plainNamed } from '../../../../doctor/pictures.ts';
import type { Advice, Probe } from '../../../../doctor/probe.ts';
import { notAsked, notKnown, undrafted } from '../../../../doctor/probe.ts';
import { ofKind, succeeded } from '../exchanges.ts';
import type { Attempt } from '../../../../doctor/session.ts';

/** How a picture reaches the model, and which part of it the model sees. */
export const handoverProbes: readonly Probe<EachlabsEvidence>[] = [
  {
    id: 'draft',
    question: 'Does it return a draft?',
    read({ byDataUri, byUpload, settings }) {
      const words = wordsOf(byDataUri) ?? wordsOf(byUpload);
      if (words !== undefined) return { answer: 'yes', seen: `"${redact(words, settings.apiKey)}"` };
      return { ...undrafted(byUpload ?? byDataUri), answer: 'no' };
    },
  },
  {
    id: 'data-uri',
    question: 'Does it accept a picture inside the request?',
    read({ byDataUri, byUpload, settings }) {
      const uploads = settings.imageTransport === 'upload';
      if (isDraft(byDataUri)) return { answer: 'yes', seen: 'a draft by data URI', advice: uploads ? [noUpload] : [] };
      if (!isDraft(byUpload)) return undrafted(byDataUri);
      return { ...undrafted(byDataUri), answer: 'no', advice: uploads ? [] : upload };
    },
  },
  {
    id: 'upload',
    question: 'Does it accept a picture as an upload?',
    read({ byDataUri, byUpload, seen }) {
      if (byUpload === undefined) return isDraft(byDataUri) ? notAsked('it is not needed') : undrafted(undefined);
      const steps = [ofKind(seen, 'presign'), seen.filter(({ method }) => method === 'PUT'), ofKind(seen, 'delete')];
      const path = steps
        .flatMap((step) => step.find(succeeded) ?? step.at(-1) ?? [])
        .map(stepOf)
        .join(', ');
      if (isDraft(byUpload)) return { answer: 'yes', seen: path };
      const failed = undrafted(byUpload);
      return byUpload.answer.status === 'failed' ? { answer: 'no', seen: `${path}; ${failed.seen}` } : failed;
    },
  },
  {
    id: 'crop',
    question: 'Does it see the edges of a long picture?',
    read({ together, byDataUri, byUpload }) {
      const answered = together?.attempts.filter(({ answer }) => answer.status === 'ok').length ?? 0;
      if (together === undefined || answered === 0) return notAsked('there was no draft of a long picture');
      if (!plainNamed.test(wordsOf(byDataUri) ?? wordsOf(byUpload) ?? '')) {
        return notKnown('it does not name the colour in the middle of a square picture');
      }
      const seen = `${together.named} of ${answered} answers name the colour at the edge; a hint, not proof`;
      if (together.named === answered) return { answer: 'it seems so', seen };
      return together.named === 0 ? { answer: 'it seems not', seen } : notKnown(seen);
    },
  },
];

const noUpload: Advice = {
  name: 'image-transport',
  value: 'auto',
  why: 'the picture can be sent inside the request, where it stays private',
};

const upload: readonly Advice[] = [
  { name: 'image-transport', value: 'upload', why: 'it refuses pictures inside the request' },
  {
    name: 'allow-private-image-upload',
    value: true,
    why: 'for private repositories: anyone with the link can open the picture, for an hour at most',
    consent: true,
  },
];

function wordsOf(attempt: Attempt | undefined): string | undefined {
  return attempt?.answer.status === 'ok' && isDraft(attempt) ? attempt.answer.text : undefined;
}

function stepOf({ method, status }: Exchange): string {
  return `${method === 'POST' ? 'presign' : method} ${status ?? 'without an answer'}`;
}
