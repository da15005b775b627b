import type { Format, PictureKeys } from '../../model/format.ts';
import type { MarkupFormats } from '../data/markup.ts';
import { createData, type DataReader } from '../data/format.ts';
import { readJson } from '../data/json.ts';

const reader: DataReader = {
  language: 'json',
  title: 'JSON',
  read: (text) => {
    const data = readJson(text, text.startsWith('\uFEFF') ? 1 : 0);
    return { ...data, isBroken: data.isBroken || text.slice(data.end).trim() !== '' };
  },
  // It has none.
  comments: () => [],
};

/** Data in JSON, with the pictures of known generators and of `keys`. */
export function createJson(keys: PictureKeys, formats?: MarkupFormats): Format {
  return createData(reader, keys, formats);
}
