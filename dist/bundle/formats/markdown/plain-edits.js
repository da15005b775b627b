import { modules as common0 } from '../../common/formats/masking/easy-markdown.js';
export const ids = [9926];
export const modules = {
...common0,
75145: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>isDynamic,cc:()=>bindsAlt,oR:()=>bindsContent})
;var $m0=$require(14953);function isDynamic(value){return(0,$m0.Kc)(value)}function bindsAlt(properties){const names=Object.keys(properties)
;return names.some(name=>isBinding(attributeName(name),properties[name]))||properties.alt===undefined&&names.some($m0.C)}
function bindsContent(properties){return Object.keys(properties).some(name=>boundContent.test(attributeName(name)))}
function isBinding(name,value){if(bound.test(name)||bindsAny.test(name))return true
;return listed.test(name)&&typeof value==="string"&&namesAlt.test(value)}function attributeName(property){
if(!/^data[A-Z]/.test(property))return property;return property.replace(/[A-Z]/g,capital=>`-${capital.toLowerCase()}`)}
const before=String.raw`(?::|\.|(?:(?:v|x)-)?bind:|th:|data-th-|(?:data-|x-)?ng[-:]attr[-:]|bind-(?:attr\.)?|t-attf?-|(?:data-)?rv-|data-wp-bind--|data-(?:attr|bind)[-:]|data-sly-attribute\.|(?:attr|prop):)`
;const naming="(?:alt(?:-title)?|aria-label(?:ledby)?)"
;const bound=new RegExp([String.raw`^${before}${naming}(?:\.\w+)*$`,String.raw`^\[(?:(?:attr\.)?${naming}|arialabel)\]$`,String.raw`^${naming}\.(?:bind|one-way|two-way|one-time|to-view|attr)$`].join("|"),"i")
;const bindsAny=/^(?:v-bind|x-bind|:)(?:\.\w+)*$|^(?:t-att|data-sly-attribute|(?:data-)?(?:th[:-]|tal[:-]|py:)replace|th:insert)$/i
;const listed=/^(?:(?:data-)?th[:-]attr(?:append|prepend)?|(?:data-)?tal[:-]attributes|py:attrs|n:attr|data-bind|data-i18n(?:-attr)?|wicket:message)$/i
;const namesAlt=new RegExp(String.raw`(?:^|[\s,;{['"])${naming}['"]?\s*[=:]|\[${naming}\]|(?:^|;)\s*${naming}\s+\S`,"i")
;const boundContent=new RegExp([String.raw`^${before}(?:title|innerhtml|innertext|textcontent)(?:\.\w+)*$`,String.raw`^\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\]$`,String.raw`^(?:(?:v|x)-(?:text|html)|(?:data-)?th[:-]u?text|(?:data-)?ng-bind(?:-html|-template)?|t-(?:esc|out|raw)|(?:data-)?tal[:-]content|py:content)$`,String.raw`^(?:title|textcontent|innerhtml)\.(?:bind|one-way|two-way|one-time|to-view)$`].join("|"),"i")
}),
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
45735: (($module,$exports,$require)=>{$require.d($exports,{_G:()=>nextMarkup,j0:()=>endOfRaw,kV:()=>endOfComment})
;function nextMarkup(html,from,isJsx=false){opening.lastIndex=from;const found=opening.exec(html);if(!found)return undefined
;const{0:whole,1:slash="",2:name="",index:start}=found;const behind=start+whole.length
;const end=name===""?endOfOther(html,start,whole):endOfTag(html,behind,isJsx)
;const attributes=name===""||end===undefined?"":html.slice(behind,end-">".length);return{start:start,end:end,isEndTag:slash==="/",name:name,
attributes:attributes}}const opening=/<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;function endOfOther(html,start,mark){
if(mark==="\x3c!--")return endOfComment(html,start);const closing=mark==="<![CDATA["?"]]>":">"
;const at=html.indexOf(closing,start+mark.length);return at===-1?undefined:at+closing.length}function endOfComment(html,start){
for(const short of["\x3c!--\x3e","\x3c!---\x3e"])if(html.startsWith(short,start))return start+short.length
;for(let at=html.indexOf("--",start+"\x3c!--".length);at!==-1;at=html.indexOf("--",at+1)){
if(html.startsWith("--\x3e",at))return at+"--\x3e".length;if(html.startsWith("--!>",at))return at+"--!>".length}return undefined}
function endOfTag(html,from,isJsx){if(html.charAt(from)===">")return from+1;let at=from;let isValue=false;while(at<html.length){
plain.lastIndex=at;const[passed=""]=plain.exec(html)??[];if(passed.trim()!=="")isValue=false;at+=passed.length;const mark=html.charAt(at)
;if(mark===">")return at+1;if(mark==="=")isValue=true;if(mark==="="&&isJsx&&html.charAt(at+1)==="{"){braces.lastIndex=at+1
;if(!braces.test(html))return undefined;at=braces.lastIndex-1;isValue=false}else if(mark!=="="){
const closing=isValue?html.indexOf(mark,at+1):-1;if(closing===-1)return undefined;at=closing;isValue=false}at+=1}return undefined}
const braces=/\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*'|\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*')*\})*\}/y;const plain=/[^"'>=]*/y
;function endOfRaw(html,name,from){for(let at=html.indexOf("</",from);at!==-1;at=html.indexOf("</",at+1)){
const end=at+"</".length+name.length;if(html.slice(at+"</".length,end).toLowerCase()!==name||!/[\s/>]/.test(html.charAt(end)))continue
;return name==="script"&&html.slice(from,at).includes("\x3c!--")?undefined:at}return undefined}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),

};
