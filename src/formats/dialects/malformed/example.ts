import { fileStem } from '../../../text/file-name.ts';

/** Whether an image is only an example of how images are written: `![alt text] (image.png)`. Neither part is of a real picture. */
export function isSyntaxExample(label: string, src: string): boolean {
  return exampleLabel.test(label.trim()) && exampleName.test(fileStem(src));
}

const exampleLabel =
  /^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i;
const exampleName =
  /^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i;
