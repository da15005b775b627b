export const modules = {
51079: (($module,$exports,$require)=>{$require.d($exports,{W:()=>scanVue});var component_files_scanner=$require(3643)
;var decode=$require(52480);var component_files_expression=$require(5811);function readVueAttribute(text,start,isVerbatim=false){
const nameEnd=nameEndAt(text,start);const written=text.slice(start,nameEnd);const valueStart=(0,component_files_scanner.eQ)(text,nameEnd)
;const value=valueStart===undefined?{text:undefined,end:nameEnd}:valueAt(text,valueStart);if(!value)return undefined
;if(isVerbatim&&/^(?:[:@#.]|v-)/.test(written))return{attribute:undefined,end:value.end};const attribute=bound(written,value.text)
;const span={start:start,end:value.end};return{attribute:{name:written,value:value.text??"",...attribute,span:span},end:value.end}}
function replacesContent({name:name}){return name==="v-html"||name==="v-text"}function nameEndAt(text,start){let at=start+1
;for(;at<text.length;at+=1){const mark=text.charAt(at)
;if(mark==="["&&/[:@#.]/.test(text.charAt(at-1)))at=bracketEnd(text,at);else if(mark.trim()===""||"/>=".includes(mark))break}return at}
function bracketEnd(text,start){const at=(0,component_files_scanner.bI)(text,start,"]");return text.charAt(at)==="]"?at:start}
function valueAt(text,start){const quote=text.charAt(start);if(quote!=='"'&&quote!=="'"){const end=(0,
component_files_scanner.bI)(text,start,">");return{text:(0,decode.Im)(text.slice(start,end)),end:end}}const end=text.indexOf(quote,start+1)
;return end===-1?undefined:{text:(0,decode.Im)(text.slice(start+1,end)),end:end+1}}function bound(written,code){
const argument=argumentOf(written);if(argument===undefined)return undefined;const value=code===undefined?component_files_expression.L5:(0,
component_files_expression.Jn)(code);if(argument===""||argument.startsWith("["))return{name:undefined,value:value}
;const name=argument.split(".",1)[0]??"";return{name:name,value:value??component_files_expression.L5}}function argumentOf(written){
if(written.startsWith("v-bind:"))return written.slice("v-bind:".length)
;if(written===":"||written==="v-bind"||written.startsWith("v-bind."))return"";return/^[:.][^:.]/.test(written)?written.slice(1):undefined}
var code=$require(4784);var tree=$require(27978);var names=$require(38712);function scanTemplate(scanner,from,components){
const{text:text,next:next}=scanner;let templates=0;let hasBraces=true;let verbatim;function nextBraces(at){
return hasBraces&&!verbatim?next("{{",at):Infinity}function expression(from,open){const close=next("}}",open);if(close===Infinity){
hasBraces=false;scanner.fault("pair of braces",open,"that does not end, so it was read as text");return from}scanner.addText(from,open)
;const span={start:open,end:close+"}}".length};const value=(0,component_files_expression.Jn)(text.slice(open+"{{".length,close))
;scanner.add(typeof value==="string"?{kind:"text",text:value,span:span}:{kind:"output",span:span});return span.end}function plain(from,end){
let at=from;for(let open=nextBraces(at);open<end;open=nextBraces(at))at=expression(at,open);scanner.addText(at,end);return Math.max(at,end)}
function openTag(start){const nameEnd=(0,component_files_scanner.bI)(text,start+1,"/>");const written=text.slice(start+1,nameEnd)
;const isVerbatim=verbatim!==undefined;const tag=scanner.tag(start,nameEnd,at=>readVueAttribute(text,at,isVerbatim));if(!tag)return nameEnd
;const{attributes:attributes,closesItself:closesItself,end:end}=tag;const isOpen=!closesItself&&!tree.s.has(written)
;if(written==="template"&&isOpen)templates+=1
;if(verbatim?.name===written&&isOpen)verbatim.depth+=1;else if(isOpen&&attributes.some(({name:name})=>name==="v-pre"))verbatim??={
name:written,depth:1};const name=(0,names.a)(written,attributes,components);const isReplaced=attributes.some(replacesContent);const span={
start:start,end:end};scanner.add({kind:"open",written:written,name:name,span:span,nameEnd:nameEnd,attributes:attributes,
closesItself:closesItself,isReplaced:isReplaced});if(!isOpen||!rawTexts.has(written))return end;const closing=(0,
component_files_scanner.k$)(text,written,end)?.start??text.length;return written==="textarea"?plain(end,closing):closing}
function closeTag(start){const nameEnd=(0,component_files_scanner.bI)(text,start+"</".length,"/>")
;const name=text.slice(start+"</".length,nameEnd);const end=(0,code.aw)(text,">",nameEnd)??text.length;if(name==="template")templates-=1
;if(verbatim?.name===name&&(verbatim.depth-=1)===0)verbatim=undefined;scanner.add({kind:"close",name:name,span:{start:start,end:end}})
;return end}for(let at=from;at<text.length;){const tag=Math.min(next("<",at),text.length);const braces=nextBraces(at)
;if(braces<tag)at=expression(at,braces);else if(tag>at||!/[A-Za-z/!]/.test(text.charAt(tag+1))){const end=Math.max(tag,at+1)
;scanner.addText(at,end);at=end
}else if(text.startsWith("\x3c!--",tag))at=scanner.comment(tag);else if(text.charAt(tag+1)==="/")at=closeTag(tag);else at=openTag(tag)
;if(templates<0)return at}scanner.fault("template",from,"that does not end, so nothing behind it was read");return text.length}
const rawTexts=new Set("script style textarea iframe noscript".split(" "));function scanVue(text,components){const scanner=(0,
component_files_scanner.z1)(text);let at=0;while(at<text.length){const start=text.indexOf("<",at);if(start===-1)break
;if(text.startsWith("\x3c!--",start))at=scanner.comment(start);else if(/[A-Za-z]/.test(text.charAt(start+1)))at=block(scanner,start,components);else at=start+1
}return scanner.scanned()}function block(scanner,start,components){const{text:text}=scanner;const nameEnd=(0,
component_files_scanner.bI)(text,start+1,"/>");const name=text.slice(start+1,nameEnd);const tag=(0,
component_files_scanner.wb)(text,nameEnd,at=>readVueAttribute(text,at));if(!tag){
scanner.fault("tag",start,"that does not end, so nothing behind it was read");return text.length}const span={start:start,end:tag.end}
;scanner.add({kind:"silent",span:span});if(tag.closesItself)return tag.end;const language=blocks_valueOf(tag.attributes,"lang")??"html"
;if(name==="template"&&language==="html")return scanTemplate(scanner,tag.end,components);const closing=(0,
component_files_scanner.k$)(text,name,tag.end);const content=text.slice(tag.end,closing?.start)
;if(name==="template")scanner.note(`has a template in the language ${language.slice(0,40)}, which was not read`);if(name==="script"){
scanner.script(content);if(/^[jt]sx$/.test(language))scanner.jsx({start:tag.end,end:tag.end+content.length})}
if(!closing)scanner.fault(`block ${name.slice(0,40)}`,start,"that does not end, so nothing behind it was read")
;return closing?.end??text.length}function blocks_valueOf(attributes,name){
const value=attributes.find(attribute=>attribute.name===name)?.value;return typeof value==="string"?value:undefined}}),
69900: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{vue:()=>vue});var $m0=$require(22895)
;var $m1=$require(51079);const vue=(0,$m0.f)({scan:$m1.W,impliesEnds:false,special:{attribute:"",text:"{"}})}),
};
