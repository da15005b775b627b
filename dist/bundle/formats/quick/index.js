export const ids = [3200];
export const modules = {
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
88415: (($module,$exports,$require)=>{$require.d($exports,{readPlainly:()=>readPlainly,x:()=>readQuickly});var $m0=$require(67716)
;var $m1=$require(33897);var $m2=$require(92555);var $m3=$require(89878);function readQuickly(text,slow,create){
const begun=begin(text,slow,create);return begun&&"finish"in begun?begun.finish(slow.read):begun}function readPlainly(text,slow,create){
if(text.startsWith("\ufeff"))return undefined;return begin(text,{...slow,needsFrontMatter:false},create)}function begin(text,slow,create){
const division=(0,$m1.D)(text,slow);if(!division)return undefined
;const{front:front,masked:masked,restored:restored,passages:passages}=division;const{plain:plain,tagged:tagged,rest:rest}=(0,
$m0.Qr)(masked,passages,slow.isJsx,create);const images=plain.map(image=>restored((0,$m2.e)(image,{text:masked,isJsx:slow.isJsx,
language:front.language})));images.push(...tagged.map(image=>withLanguage(restored(image),front.language)))
;const head=slow.needsFrontMatter&&front.end>0?[{start:0,end:front.end,isApart:false}]:[]
;if(rest.length===0&&head.length===0)return tagged.length===0?images:inOrder(images);const finish=readPart=>{const short=(0,
$m3.m)(text,[...head,...rest]);const read=readPart(short.text)?.map(image=>moved(image,short.back,front.language))
;if(!read||images.length===0)return read;const known=new Set(images.map(({span:span})=>span.start))
;const others=read.filter(({span:span})=>!known.has(span.start));return inOrder([...images,...others])};return{finish:finish}}
function inOrder(images){return images.toSorted((a,b)=>a.span.start-b.span.start)}function moved(image,back,language){
const{span:span,altSpan:altSpan}=image;return{...withLanguage(image,language),span:back(span),altSpan:back(altSpan)}}
function withLanguage(image,language){const{context:context}=image;return language===undefined||context.language!==undefined?image:{
...image,context:{...context,language:language}}}}),
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
