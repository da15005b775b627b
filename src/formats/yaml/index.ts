import type { Format, PictureKeys } from '../../model/format.ts';
import type { MarkupFormats } from '../data/markup.ts';
import { createData, type DataReader } from '../data/format.ts';
import { readYamlFile } from '../data/yaml.ts';
import { yamlComments } from '../data/yaml-comments.ts';

const reader: DataReader = {
  language: 'yaml',
  title: 'YAML',
  read: readYamlFile,
  comments: (text) => yamlComments(text, 0, text.length),
};

/** Data in YAML, with the pictures of known generators and of `keys`. */
export function createYaml(keys: PictureKeys, formats?: MarkupFormats): Format {
  return createData(reader, keys, formats);
}
