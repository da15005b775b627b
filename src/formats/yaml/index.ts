import type { Format, PictureKeys } from '../../model/format.ts';
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
export function createYaml(keys: PictureKeys): Format {
  return createData(reader, keys);
}
