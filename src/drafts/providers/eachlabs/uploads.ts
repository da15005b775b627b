import { setMaxListeners } from 'node:events';
import { count } from '../../../lib/count.ts';
import { publicUrl } from '../../../lib/public-url.ts';
import { rank } from '../../requests/sender.ts';
import type { Reply } from '../../requests/http.ts';
import { repeatable, isOutage, retry } from '../../requests/retry.ts';
import type { Answer, ProviderContext, ProviderSettings } from '../provider.ts';
import { failed } from '../provider.ts';
import { readRefusal } from '../../requests/refusals.ts';
import { describeFailure } from '../../requests/redact.ts';
import { readPresigned } from './answers.ts';
import type { Client } from './client.ts';
import { storageHeaders } from './storage-headers.ts';

export type Upload = { readonly status: 'uploaded'; readonly url: string; readonly fileId: string | undefined };

/** Pictures on the storage of Eachlabs: readable by anyone with the link, so they expire after an hour and are deleted as soon as possible. */
export type Uploads = {
  put(bytes: Uint8Array, mediaType: string): Promise<Upload | Answer>;
  /** Deletes an upload in the background. */
  remove(upload: Upload): void;
  /** Waits for the deletions, at most half a minute: the rest expires by itself. */
  readonly close: () => Promise<void>;
};

/** Seconds until an upload expires if its deletion fails (the API allows 60 to 31 536 000). */
const lifetimeSeconds = 3600;
/** Milliseconds that deletions may delay the end of a run. */
const closingMs = 30_000;

export function createUploads(client: Client, settings: ProviderSettings, context: ProviderContext): Uploads {
  const stop = new AbortController();
  const signal = AbortSignal.any([context.deadline, stop.signal]);
  setMaxListeners(0, signal);
  const deletions: Promise<void>[] = [];
  let left = 0;

  async function remove(fileId: string): Promise<void> {
    left += 1;
    const reply = await client.send({
      method: 'DELETE',
      path: `files/${fileId}`,
      rank: rank.rest,
      timeoutMs: 60_000,
      signal,
    });
    if (reply.kind === 'answer' && reply.status < 300) left -= 1;
  }

  async function store(bytes: Uint8Array, mediaType: string): Promise<Upload | Answer | Reply> {
    const presigned = await presign(client, mediaType, settings, context);
    if ('status' in presigned) return presigned;
    const headers = storageHeaders(mediaType, presigned.required_headers);
    if (headers === undefined) return failed('The API requires headers for the upload that cannot be sent.');
    const stored = await retry(context, repeatable, () =>
      context.sender.aside({
        method: 'PUT',
        url: presigned.presigned_url,
        headers,
        body: bytes,
        timeoutMs: 60_000,
        signal: context.signal,
      }),
    );
    return stored.kind === 'answer' && stored.status < 300
      ? { status: 'uploaded', url: presigned.public_url, fileId: presigned.id }
      : stored;
  }

  return {
    async put(bytes, mediaType) {
      context.pollSchedule.uploading();
      let stored = await store(bytes, mediaType);
      // A signed address is valid for 15 minutes (the vendor's storage pages), which a slow network may exceed, so a new one is tried.
      if ('kind' in stored && stored.kind === 'answer' && stored.status === 403) stored = await store(bytes, mediaType);
      if (!('kind' in stored)) return stored;
      if (stored.kind === 'stopped') return { status: 'stopped' };
      return failed(`The storage did not accept the upload: ${describeFailure(stored, settings.apiKey)}.`);
    },
    remove({ fileId }) {
      if (fileId !== undefined) deletions.push(remove(fileId));
    },
    async close() {
      await Promise.race([Promise.all(deletions), context.clock.sleep(closingMs, signal)]);
      stop.abort();
      if (left === 0) return;
      const pictures = count(left, 'uploaded picture');
      context.note(
        `${pictures} could not be deleted: ${left === 1 ? 'its link expires' : 'their links expire'} within an hour.`,
      );
    },
  };
}

async function presign(
  client: Client,
  mediaType: string,
  settings: ProviderSettings,
  context: ProviderContext,
): Promise<NonNullable<ReturnType<typeof readPresigned>> | Answer> {
  const body = { content_type: mediaType, file_type: 'image', expires_in_seconds: lifetimeSeconds };
  const reply = await retry(context, repeatable, () =>
    client.send({
      method: 'POST',
      path: 'upload/presign',
      body,
      rank: rank.rest,
      timeoutMs: 60_000,
      signal: context.signal,
    }),
  );
  const away = readRefusal(reply, settings.apiKey);
  if (away !== undefined) return away;
  const presigned = reply.kind === 'answer' && reply.status < 300 ? readPresigned(reply.text) : undefined;
  if (presigned === undefined) {
    return failed(`The upload could not be prepared: ${describeFailure(reply, settings.apiKey)}.`, {
      outage: isOutage(reply),
    });
  }
  const { presigned_url, public_url } = presigned;
  return [presigned_url, public_url].every((url) => mayBeUsed(url, settings.apiBaseUrl))
    ? presigned
    : failed('The API named an upload address that is not on a public https host.');
}

/** A picture may go only to a public https host, or to the configured server. */
function mayBeUsed(url: string, apiBaseUrl: string | undefined): boolean {
  return (
    publicUrl(url) !== undefined || (apiBaseUrl !== undefined && new URL(apiBaseUrl).origin === new URL(url).origin)
  );
}
