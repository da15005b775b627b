import { modules as common0 } from '../common/config/baseline.js';
export const ids = [6895, 4266, 1676];
export const modules = {
...common0,

};
