import { randomUUID } from 'node:crypto';
import type { Answer, Incoming } from './http.ts';
import { jsonObject, json, problem } from './http.ts';
import type { Settings } from './settings.ts';

export type Uploads = {
  presign(request: Incoming): Answer;
  put(request: Incoming, id: string): Answer;
  download(id: string): Answer;
  remove(id: string): Answer;
};

type Upload = {
  readonly contentType: string;
  readonly signature: string;
  readonly putUntil: number;
  readonly readableUntil: number;
  bytes: Uint8Array | undefined;
};

/** The signed address lives 15 minutes, the file 180 days unless the client says otherwise (vendor's storage pages). */
const putMs = 15 * 60_000;
const defaultSeconds = 180 * 24 * 3600;

/** Files on their way to the model: a signed address takes the bytes, anybody may read them. */
export function createUploads({ clock }: Settings, base: string): Uploads {
  const files = new Map<string, Upload>();

  function presign(request: Incoming): Answer {
    const body = jsonObject(request);
    if (body === undefined) return problem(422, 'invalid request body');
    const { content_type: contentType, file_type: fileType, expires_in_seconds: seconds = defaultSeconds } = body;
    if (typeof contentType !== 'string' || contentType === '') return problem(400, 'content_type is required');
    if (!isLifetime(seconds) || (fileType !== undefined && fileType !== contentType.split('/')[0])) {
      return problem(400, 'invalid argument');
    }
    const id = randomUUID();
    const signature = randomUUID().replaceAll('-', '');
    const now = clock.now();
    const readableUntil = now + seconds * 1000;
    files.set(id, { contentType, signature, putUntil: now + putMs, readableUntil, bytes: undefined });
    const name = `${id}.${extensions[contentType] ?? 'bin'}`;
    return json(200, {
      id,
      presigned_url: `${base}/storage/${name}?X-Amz-Expires=${putMs / 1000}&X-Amz-Signature=${signature}`,
      public_url: `${base}/uploads/${name}`,
      expires_at: new Date(Date.now() + seconds * 1000).toISOString(),
      required_headers: { 'x-amz-meta-file-id': id },
    });
  }

  function put({ url, headers, body }: Incoming, id: string): Answer {
    const file = files.get(id);
    if (file === undefined) return signatureError();
    if (url.searchParams.get('X-Amz-Signature') !== file.signature) return signatureError();
    if (headers['content-type'] !== file.contentType || headers['x-amz-meta-file-id'] !== id) return signatureError();
    // The key belongs to the API; the storage belongs to another company, and S3 refuses two signatures.
    if (headers['x-api-key'] !== undefined || headers.authorization !== undefined) return signatureError();
    if (clock.now() >= file.putUntil) return storageError('AccessDenied', 'Request has expired');
    file.bytes = body;
    return { status: 200, headers: {}, body: '' };
  }

  function download(id: string): Answer {
    const file = files.get(id);
    if (file?.bytes === undefined || clock.now() >= file.readableUntil) return problem(404, 'Not found');
    return { status: 200, headers: { 'content-type': file.contentType }, body: file.bytes };
  }

  function remove(id: string): Answer {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return problem(400, 'invalid argument');
    files.delete(id);
    return { status: 204, headers: {}, body: '' };
  }

  return { presign, put, download, remove };
}

/** Whole seconds from a minute to a year. */
function isLifetime(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 60 && seconds <= 31_536_000;
}

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

function signatureError(): Answer {
  return storageError('SignatureDoesNotMatch', 'The request signature we calculated does not match the signature.');
}

function storageError(code: string, message: string): Answer {
  return {
    status: 403,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
