import { modules as common0 } from '../common/sources/git.js';
export const ids = [4805, 6624, 4266];
export const modules = {
...common0,

};
