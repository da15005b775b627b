import { modules as common0 } from '../common/review/packed-image.js';
import { modules as common1 } from '../common/review/suggest.js';
export const ids = [7513, 4266];
export const modules = {
...common0,
...common1,
47203: (($module,$exports,$require)=>{$require.d($exports,{c:()=>applyEdits,j:()=>editedSpans});var $m0=$require(95505)
;function applyEdits(text,edits){const result=new $m0.Ay(text);for(const{span:span,text:replacement}of edits){
if(span.start===span.end)result.appendLeft(span.start,replacement);else result.update(span.start,span.end,replacement)}
return result.toString()}function editedSpans(edits){let grown=0;return edits.map(({span:span,text:text})=>{const start=span.start+grown
;grown+=text.length-(span.end-span.start);return{start:start,end:start+text.length}})}}),

};
