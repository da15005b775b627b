import { modules as common0 } from '../../common/formats/vue/blocks.js';
export const ids = [8319, 9900];
export const modules = {
...common0,
29080: (($module,$exports,$require)=>{$require.d($exports,{y:()=>combined});function combined(parts){
const formatOf=(text,image)=>(parts.find(({owns:owns})=>owns(text,image))??parts.at(-1)??parts[0]).format;return{read(text,components){
const found=parts.map(({format:format,textOf:textOf})=>format.read(textOf(text),components));return{
images:inOrder(found.map(({images:images})=>images)).map(({item:item})=>item),
tolerance:found.find(({tolerance:tolerance})=>tolerance!==undefined)?.tolerance}},outline(text,components){
const outlines=parts.map(({format:format,textOf:textOf})=>format.outline(textOf(text),components))
;const all=inOrder(outlines.map(({images:images})=>images));return{images:all.map(({item:item})=>item),
without:changes=>outlines.map((outline,part)=>outline.without(changes.map(change=>changeIn(part,change,all[change.index])))).join("\n")}},
comments:text=>inOrder(parts.map(({format:format,textOf:textOf})=>format.comments(textOf(text)))).map(({item:item})=>item),
setAlt:(text,image,alt)=>formatOf(text,image).setAlt(text,image,alt),
setDecorative:(text,image)=>formatOf(text,image).setDecorative(text,image)}}function inOrder(lists){
return lists.flatMap((items,list)=>items.map((item,index)=>({item:item,list:list,index:index
}))).sort((one,other)=>one.item.span.start-other.item.span.start)}function changeIn(part,change,image){return{...change,
index:image?.list===part?image.index:-1}}}),
8319: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{vueWithScripts:()=>vueWithScripts})
;var $m3=$require(29080);var $m0=$require(6184);var $m1=$require(51079);var $m2=$require(69900);const vueWithScripts=(0,$m3.y)([{
format:$m0.jsx,textOf:codeOf,owns:isInScript},{format:$m2.vue,textOf:text=>text,owns:()=>true}]);function codeOf(text){let code=""
;for(const{start:start,end:end}of(0,$m1.W)(text,{}).jsx){code+=text.slice(code.length,start).replace(/[^\r\n]/g," ")+text.slice(start,end)}
return code}function isInScript(text,{span:span}){
return(0,$m1.W)(text,{}).jsx.some(({start:start,end:end})=>start<=span.start&&span.end<=end)}}),

};
