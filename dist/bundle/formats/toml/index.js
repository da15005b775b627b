import { modules as common0 } from '../../common/formats/data/toml.js';
export const ids = [6156];
export const modules = {
...common0,
78381: (($module,$exports,$require)=>{$require.d($exports,{t:()=>commentAt});function commentAt(text,span){return{
text:text.slice(span.start,span.end).replace(/^#+/,"").trim(),span:span}}}),
56156: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createToml:()=>createToml});var $m0=$require(69111)
;var $m1=$require(87284);const reader={language:"toml",title:"TOML",read:text=>(0,$m1.D)(text),comments:text=>(0,$m1.D)(text).comments}
;function createToml(keys,formats){return(0,$m0.v)(reader,keys,formats)}}),

};
