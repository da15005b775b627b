import { modules as common0 } from '../common/review/packed-image.js';
export const ids = [2709];
export const modules = {
...common0,

};
