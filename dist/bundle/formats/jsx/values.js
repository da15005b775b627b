import { modules as common0 } from '../../common/formats/jsx/values.js';
export const ids = [995];
export const modules = {
...common0,

};
