import type { ProviderContext, ProviderSettings, Shown } from '../provider.ts';

/** How a picture reaches the model: inside the request, by its public address, or as an upload. */
export type Transport = 'data-uri' | 'url' | 'upload';

export type Transports = {
  /** The transports to try for a picture, in order; a text is the reason why there is none. */
  of(picture: Shown): readonly Transport[] | string;
  worked(transport: Transport): void;
  /** Records that a picture was refused; true when the next transport should be tried. */
  refused(transport: Transport, tooLarge: boolean, next: Transport | undefined): boolean;
};

export function createTransports(
  { imageTransport, allowUpload }: ProviderSettings,
  { note }: ProviderContext,
): Transports {
  let dataUriWorked = false;
  let dataUriRefused = false;

  function ofBytes(address: string | undefined): readonly Transport[] | string {
    const isPublic = address !== undefined;
    if (imageTransport === 'data-uri') return ['data-uri'];
    if (imageTransport === 'url') return isPublic ? ['url'] : withoutAddress;
    if (imageTransport === 'upload') return allowUpload ? ['upload'] : withoutConsent;
    const others: readonly Transport[] = [
      ...(isPublic ? (['url'] as const) : []),
      ...(allowUpload ? (['upload'] as const) : []),
    ];
    return dataUriRefused && others.length > 0 ? others : ['data-uri', ...others];
  }

  return {
    of: (picture) => (picture.status === 'remote' ? ['url'] : ofBytes(picture.address)),
    worked(transport) {
      if (transport === 'data-uri') dataUriWorked = true;
    },
    refused(transport, tooLarge, next) {
      if (transport !== 'data-uri' || imageTransport !== 'auto') return next !== undefined;
      // Once one picture got through by this transport, the refused picture is at fault, not the transport.
      if (dataUriWorked) return tooLarge && next !== undefined;
      if (next === undefined) {
        note(`The API did not accept a picture inside the request. ${withoutConsent}`);
        return false;
      }
      if (!tooLarge) {
        dataUriRefused = true;
        note(`The API did not accept a picture inside the request: the rest of the run used the ${names[next]}.`);
      }
      return true;
    },
  };
}

const names = { 'data-uri': 'data URI', url: 'public address', upload: 'upload' } as const;
const withoutAddress = 'The picture has no public address: use `image-transport: data-uri`.';
const withoutConsent =
  'Anyone with its link can open an upload, so a private repository needs `allow-private-image-upload: true` for uploads.';
