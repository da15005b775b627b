import type { Format, PictureKeys } from '../../model/format.ts';
import type { MarkupFormats } from '../data/markup.ts';
import { createData, type DataReader } from '../data/format.ts';
import { readToml } from '../data/toml.ts';

const reader: DataReader = {
  language: 'toml',
  title: 'TOML',
  read: (text) => readToml(text),
  comments: (text) => readToml(text).comments,
};

/** Data in TOML, with the pictures of known generators and of `keys`. */
export function createToml(keys: PictureKeys, formats?: MarkupFormats): Format {
  return createData(reader, keys, formats);
}
