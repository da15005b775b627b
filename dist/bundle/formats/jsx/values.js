import { modules as common0 } from '../../common/formats/jsx/values.js';
import { modules as common1 } from '../../common/formats/page/outline.js';
export const ids = [9543];
export const modules = {
...common0,
...common1,

};
