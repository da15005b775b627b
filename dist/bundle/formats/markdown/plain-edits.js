import { modules as common0 } from '../../common/formats/masking/easy-markdown.js';
import { modules as common1 } from '../../common/formats/page/decorative.js';
export const ids = [3297];
export const modules = {
...common0,
...common1,

};
