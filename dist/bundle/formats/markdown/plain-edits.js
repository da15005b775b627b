import { modules as common0 } from '../../common/formats/blocks/index.js';
import { modules as common1 } from '../../common/formats/masking/easy-markdown.js';
export const ids = [9551];
export const modules = {
...common0,
...common1,
60364: (($module,$exports,$require)=>{$require.d($exports,{FP:()=>readAttributeList,Yd:()=>attributeLists,dK:()=>setListedAlt})
;var $m1=$require(27883);var $m0=$require(91133)
;const attributeLists=/(?<=[)\]])\{:?[ \t]*(?:(?:(?:[.#][\w:-]+)+|[A-Za-z][\w:.-]*=(?:"(?:\\[^\n]|[^"\\\n])*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+|(?=\})))+\}/g
;function readAttributeList(source,start){const parameters=(0,$m1.Zu)(source.slice(1,-1),start+1);const alt=(0,
$m1.KT)(parameters,"fig-alt")??(0,$m1.KT)(parameters,"alt");return{attribute:alt?.name,alt:alt&&valueOf(alt),altSpan:alt?.span,
end:start+source.length,
attributes:Object.fromEntries(parameters.flatMap(parameter=>parameter.name!==undefined&&plainName.test(parameter.name)?[[parameter.name,valueOf(parameter)]]:[])),
others:(0,$m1.aw)(parameters,alt)}}function setListedAlt(image,alt){return{span:image.altSpan,text:`${image.attribute??"alt"}="${(0,
$m0.H)(alt,inline)}"`}}const inline=/["[\]*_~`|\\^$]|:(?=[\w+-]+:)|=(?==)/;const plainName=/^(?!(?:src|alt|fig-alt)$)[a-z][a-z-]*$/
;function valueOf({value:value,quote:quote}){return(0,$m0.P)(quote===""?value:value.replace(/\\(["'}])/g,"$1"))}}),
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
39086: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createSearch});function createSearch(text){const known=new Map
;return(part,from)=>{const last=known.get(part);if(last!==undefined&&last.from<=from&&from<=last.at)return last.at
;const at=text.indexOf(part,from);known.set(part,{from:from,at:at===-1?Infinity:at});return at===-1?Infinity:at}}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),

};
