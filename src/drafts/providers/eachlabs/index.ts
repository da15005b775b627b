import { createClient } from './client.ts';
import type { Created } from './create.ts';
import { createCreate } from './create.ts';
import type { Transport } from './transport.ts';
import { createTransports } from './transport.ts';
import type { Upload } from './uploads.ts';
import { createUploads } from './uploads.ts';
import { pollUntilSettled } from './poll.ts';
import { createPollHealth } from './poll-health.ts';
import type { Answer, ProviderContext, Provider, ProviderSettings, Question, Shown } from '../provider.ts';
import { dataUri, failed } from '../provider.ts';

/** llava-13b and its siblings on Eachlabs: create a prediction, then poll until it is done (https://www.eachlabs.ai/ai-models/llava-13b/api). */
export function openEachlabs(settings: ProviderSettings, context: ProviderContext): Provider {
  const client = createClient(settings, context);
  const create = createCreate(client, settings, context);
  const transports = createTransports(settings, context);
  const uploads = createUploads(client, settings, context);
  const health = createPollHealth(context.clock);

  async function begin(transport: Transport, picture: Shown, question: Question): Promise<Begun> {
    const handed = await transmit(transport, picture);
    if (handed.status !== 'handed') return { created: handed };
    const created = await create(handed.image, question);
    if (created.status === 'created') context.accepted();
    return { created, image: handed.image, upload: handed.upload };
  }

  async function transmit(transport: Transport, picture: Shown): Promise<Handed | Answer> {
    if (picture.status === 'remote') return { status: 'handed', image: picture.url };
    if (transport === 'data-uri') return { status: 'handed', image: dataUri(picture) };
    if (transport === 'url') return { status: 'handed', image: picture.address ?? '' };
    const upload = await uploads.put(picture.bytes, picture.mediaType);
    return upload.status === 'uploaded' ? { status: 'handed', image: upload.url, upload } : upload;
  }

  async function attempt(
    transport: Transport,
    picture: Shown,
    question: Question,
  ): Promise<Exclude<Created, { status: 'created' }>> {
    const begun = await begin(transport, picture, question);
    const { created, image = '', upload } = begun;
    const settled =
      created.status === 'created'
        ? await pollUntilSettled({ id: created.id, echoed: image.length, client, settings, context, health })
        : created;
    if (upload !== undefined) uploads.remove(upload);
    return settled;
  }

  return {
    async describe(picture, question) {
      const why = health.hopeless();
      if (why !== undefined) return failed(`The API does not tell what becomes of drafts: ${why}.`, { outage: true });
      const ways = transports.of(picture);
      if (typeof ways === 'string') return failed(ways);
      let refusal = '';
      for (const [index, transport] of ways.entries()) {
        const answer = await attempt(transport, picture, question);
        if (answer.status === 'ok') transports.worked(transport);
        if (answer.status !== 'input-refused') return answer;
        refusal = answer.said;
        if (answer.misunderstood !== undefined && index === ways.length - 1) return answer.misunderstood;
        if (!transports.refused(transport, answer.tooLarge, ways[index + 1])) break;
      }
      return failed(`The API could not use the picture: ${refusal}.`);
    },
    close: uploads.close,
  };
}

type Handed = { readonly status: 'handed'; readonly image: string; readonly upload?: Upload };
type Begun = { readonly created: Created; readonly image?: string; readonly upload?: Upload | undefined };
