import { modules as common0 } from '../../../common/formats/page/parse-html.js';
import { modules as common1 } from '../../../common/formats/quick/tagged/reader.js';
export const ids = [9410];
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
95977: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>sourceSpans,Ug:()=>copiedSpans,aX:()=>back});var $m0=$require(79541)
;function copiedSpans(element,html,way){return sourceSpans((0,$m0.Ly)(element,html),way)}function sourceSpans(spans,way){
const whole=spans&&tagSpan(spans.element,way);return whole&&{element:whole,content:back(spans.content,way),
attribute:name=>back(spans.attribute(name),way)}}function back(span,{toSource:toSource}){const start=span&&toSource(span.start)
;const last=span&&toSource(span.end-1);return start===undefined||last===undefined?undefined:{start:start,end:last+1}}
function tagSpan(span,{toSource:toSource,lastBefore:lastBefore}){const start=toSource(span.start);const last=lastBefore(span.end)
;return start===undefined||last===undefined?undefined:{start:start,end:last+1}}}),
2147: (($module,$exports,$require)=>{$require.d($exports,{YX:()=>beginsBlock,ru:()=>isSpoken,zD:()=>findTemplates})
;var $m2=$require(23735);var $m1=$require(39086);var $m3=$require(68438);var $m0=$require(14953);function findTemplates(text,isProgram){
const next=(0,$m1.X)(text);const inCode=(0,$m2.O)(()=>(0,$m3.B5)(text));const spans=[];let bogusEnd=0
;const openings=/\{\{\{?|\{%|\{#|<%|<\?|\$\{|<!(?!--)|<\/(?![A-Za-z])/g;for(let match=openings.exec(text);match;match=openings.exec(text)){
if(/^<[!/]/.test(match[0])){if(match.index>=bogusEnd)bogusEnd=next(">",match.index);continue}
if(match[0].startsWith("<")&&match.index<bogusEnd)continue
;const isQuoted=!isProgram&&match[0]==="${"&&inCode()(match.index)&&!/[={["'`]`$/.test(text.slice(match.index-2,match.index))
;const end=isQuoted?undefined:templateEnd(text,match.index,match[0],isProgram,next);openings.lastIndex=end??match.index+1
;if(end!==undefined&&end-match.index>=$m0.sd)spans.push({start:match.index,end:end})}return spans}function beginsBlock(text,start){
if(!text.startsWith("<?",start))return false;const lineStart=text.lastIndexOf("\n",start)+1
;return start-lineStart<longestPrefix&&containers.test(text.slice(lineStart,start))}const longestPrefix=200
;const containers=/^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/;function isSpoken(template){return!silent.test(template)}const longest=4e3
;const longestLiteral=200;function templateEnd(text,start,opening,isProgram,next){const open=opening.slice(0,2)
;const close=closings[open]??"}";const from=start+opening.length;const at=next(close,from);if(at===Infinity)return undefined
;const isCode=isProgram&&open.startsWith("<");if(!isCode){
if(at-start>(open==="${"?longestLiteral:longest)||next(open,from)<at)return undefined
;if(untemplated.test(withoutStrings(text.slice(start,at))))return undefined}
const end=at+close.length+(opening==="{{{"&&text.startsWith("}",at+close.length)?1:0);return pairEnd(text,start,end,next)??end}
const closings={"{{":"}}","{%":"%}","{#":"#}","<%":"%>","<?":"?>"}
;const untemplated=/\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;function withoutStrings(template){
return template.replace(/^\{\{[<%]/.test(template)?/"(?:\\"|[^"])*"|`[^`]*`/g:/"[^"\n]*"/g,'""')}
const pairs=/^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;function pairEnd(text,start,end,next){
if(text[start-1]==="`")return undefined;const[,block,shortcode]=pairs.exec(text.slice(start,Math.min(end,start+40)))??[]
;if(block!==undefined)return closingTag(text,[`end${block}`],end,"%}",next)
;return shortcode===undefined?undefined:closingTag(text,[`/${shortcode}`,`/ ${shortcode}`],end,"}}",next)}
function closingTag(text,names,from,close,next){const at=Math.min(...names.map(name=>next(name,from)));if(at===Infinity)return undefined
;const end=text.indexOf(close,at);return end===-1?undefined:end+close.length}
const silent=new RegExp([String.raw`^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,String.raw`^\{\{[~-]?\s*[#/^]`,String.raw`^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,String.raw`^<%(?![=-])`,String.raw`^<\?(?!=|php\s+(?:echo|print)\b)`].join("|"))
}),
19081: (($module,$exports,$require)=>{$require.d($exports,{g:()=>createSourceMap});function createSourceMap(){const runs=[]
;function runAt(offset){let low=0;let high=runs.length;while(low<high){const middle=low+high>>1
;if((runs[middle]?.offset??0)<=offset)low=middle+1;else high=middle}return runs[low-1]}return{add(offset,source,length){runs.push({
offset:offset,source:source,length:length})},toSource(offset){const run=runAt(offset)
;return run&&offset<run.offset+run.length?run.source+offset-run.offset:undefined},lastBefore(offset){const run=runAt(offset-1)
;return run&&run.source+Math.min(offset-run.offset,run.length)-1}}}}),
39086: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createSearch});function createSearch(text){const known=new Map
;return(part,from)=>{const last=known.get(part);if(last!==undefined&&last.from<=from&&from<=last.at)return last.at
;const at=text.indexOf(part,from);known.set(part,{from:from,at:at===-1?Infinity:at});return at===-1?Infinity:at}}}),

};
