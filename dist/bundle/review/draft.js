import { modules as common0 } from '../common/review/draft.js';
export const ids = [3072];
export const modules = {
...common0,
89718: (($module,$exports,$require)=>{$require.d($exports,{m:()=>pictureMark,r:()=>wordsMark});var $m1=$require(15862)
;var $m0=$require(53658);function wordsMark(text){return mark((0,$m0.i)(text)||text)}function pictureMark(digest){return mark(digest)}
function mark(text){return(0,$m1.n)("sha256").update(text).digest("hex").slice(0,16)}}),

};
