import { modules as common0 } from '../common/config/baseline.js';
export const ids = [1676];
export const modules = {
...common0,

};
