export const modules = {
15905: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>setDecorativeAttribute,q:()=>setDecorativeLabel})
;var $m0=$require(45671);function setDecorativeAttribute(text,image){const{attribute:attribute,altSpan:span,decorativeBy:decorativeBy}=image
;if(decorativeBy==="alt")return(0,$m0.c)(text,image,"");if(decorativeBy!=="aria-hidden"||attribute===undefined)return undefined;return{
span:span,text:`${span.start===span.end?" ":""}aria-hidden="true"`}}
function setDecorativeLabel(text,{src:src,title:title,span:span,altSpan:altSpan,attribute:attribute},ending,isWhole){
if(attribute!==undefined||!isWhole.test(src)||unsafe.test(src+(title??"")))return undefined
;if(template.test(text.slice(altSpan.end,span.end))||swallowsLines(text,span))return undefined
;const named=title===undefined?"":` title="${encoded(title)}"`;return{span:span,text:`<img src="${encoded(src)}" alt=""${named}${ending}`}}
const template=/\{[{%#]|<[%?]|\$\{/;const unsafe=/[{}<>\n\r`\\]/;function swallowsLines(text,{start:start,end:end}){
const[before="",previous=""]=text.slice(Math.max(0,start-nearby),start).split("\n").toReversed()
;const[after="",next=""]=text.slice(end,end+nearby).split("\n",2)
;if(after.trim()!==""||!/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before))return false
;const isFirst=/[-*+.)]/.test(before)||isBlank(previous,before);return!isFirst||!isBlank(next,before)}const nearby=2e3
;function isBlank(line,other){return/^[\s>]*$/.test(line)&&line.split(">").length<=other.split(">").length}function encoded(value){
return value.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/\|/g,"&#124;")}}),
};
