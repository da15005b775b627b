import { modules as common0 } from '../../common/formats/vue/blocks.js';
export const ids = [9900];
export const modules = {
...common0,

};
