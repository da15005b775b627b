import { modules as common0 } from '../../common/formats/jsx/values.js';
import { modules as common1 } from '../../common/formats/page/outline.js';
export const ids = [7117, 9543];
export const modules = {
...common0,
...common1,
4784: (($module,$exports,$require)=>{$require.d($exports,{aw:()=>behindMark,id:()=>operand,lc:()=>behindBraces,xQ:()=>isCodeComment,
yC:()=>behindLiteral});function behindLiteral(text,at,last){const mark=text.charAt(at)
;if(mark==='"'||mark==="'")return behindString(text,at,mark);if(mark==="`")return behindTemplate(text,at);if(mark!=="/")return at
;const next=text.charAt(at+1);if(next==="/")return lineEnd(text,at);if(next==="*")return behindMark(text,"*/",at+"/*".length)
;return mayPrecedeRegex.includes(last)?behindRegex(text,at):at}function isCodeComment(text,at){
return text.charAt(at)==="/"&&/[/*]/.test(text.charAt(at+1))}function behindBraces(text,open){let depth=0;let last=""
;for(let at=open;at<text.length;){const behind=behindLiteral(text,at,last);if(behind===undefined)return undefined;if(behind>at){
if(!isCodeComment(text,at))last=operand;at=behind;continue}const mark=text.charAt(at);at+=1
;if(mark==="{")depth+=1;else if(mark==="}"&&(depth-=1)===0)return at;if(mark.trim()!=="")last=mark}return undefined}
function behindMark(text,mark,from){const at=text.indexOf(mark,from);return at===-1?undefined:at+mark.length}const operand="x"
;const mayPrecedeRegex="(,=:[!&|?{};+-*%~^<>";function behindString(text,start,quote){for(let at=start+1;at<text.length;at+=1){
const mark=text.charAt(at);if(mark===quote)return at+1;if(mark==="\n")return at;if(mark==="\\")at+=1}return text.length}
function behindTemplate(text,start){const braces=[];let inText=true;for(let at=start+1;at<text.length;at+=1){const mark=text.charAt(at)
;if(inText){if(mark==="\\")at+=1;else if(mark==="`"){if(braces.length===0)return at+1;inText=false
}else if(mark==="$"&&text.charAt(at+1)==="{"){braces.push(0);inText=false;at+=1}
}else if(mark==='"'||mark==="'")at=behindString(text,at,mark)-1;else if(mark==="`")inText=true;else if(mark==="{")braces.push((braces.pop()??0)+1);else if(mark==="}"){
const open=braces.pop()??0;if(open>0)braces.push(open-1);else inText=true}}return undefined}const longestRegex=500
;function behindRegex(text,start){let inClass=false;for(let at=start+1;at<text.length&&at-start<longestRegex;at+=1){
const mark=text.charAt(at);if(mark==="\n")return start
;if(mark==="\\")at+=1;else if(mark==="[")inClass=true;else if(mark==="]")inClass=false;else if(mark==="/"&&!inClass)return at+1}return start
}function lineEnd(text,from){const at=text.indexOf("\n",from);return at===-1?text.length:at}}),
5811: (($module,$exports,$require)=>{$require.d($exports,{Eo:()=>isName,Jn:()=>readExpression,L5:()=>unknown,hr:()=>mixedText})
;function readExpression(source){const code=source.trim();if(code==="")return undefined;if(code.length>longest)return unknown
;const text=stringIn(code);if(text!==undefined)return text;const constant=constants.get(code);if(constant!==undefined)return{type:"Literal",
value:constant};if(/^-?\d+(?:\.\d+)?$/.test(code))return{type:"Literal",value:Number(code)};if(isName(code))return name(code)
;return templateIn(code)??memberIn(code)??callIn(code)??unknown}function mixedText(parts){const[first,second]=parts
;if(parts.length===1&&typeof first==="object")return readExpression(first.code)
;if(parts.every(part=>typeof part==="string"))return parts.join("")
;const isBehind=parts.length===2&&typeof first==="object"&&typeof second==="string"
;return isBehind&&member.test(first.code.trim())?behind(first.code.trim(),second):unknown}function isName(code){
return code.length<=longestName&&identifier.test(code)}const unknown={type:"Identifier",name:""};const longest=2e4;const longestName=200
;const constants=new Map([["true",true],["false",false],["null",null]]);const identifier=/^[\w$\u0080-\uffff]+$/
;const member=/^[\w$.\u0080-\uffff]+$/;const quotes="\"'`";function stringIn(code){const quote=code.charAt(0)
;if(!quotes.includes(quote)||code.length<2||!code.endsWith(quote))return undefined;const inside=code.slice(1,-1)
;for(let at=0;at<inside.length;at+=1){const mark=inside.charAt(at)
;if(mark==="\\")at+=1;else if(mark===quote||(quote==="`"?inside.startsWith("${",at):mark==="\n"))return undefined
;if(at>=inside.length)return undefined}return inside.replace(escapes,(_,written)=>unescaped(written))}
const escapes=/\\(u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])/gi;function unescaped(written){
const digits=/^(?:u\{?|x)([\da-f]+)/i.exec(written)?.[1];if(digits!==undefined)return codePoint(Number.parseInt(digits,16))
;if(/^[\r\n\u2028\u2029]/.test(written))return"";return named[written]??written}function codePoint(value){
return value>1114111?"�":String.fromCodePoint(value)}const named={n:"\n",r:"\r",t:"\t",b:"\b",f:"\f",v:"\v",0:"\0"}
;function templateIn(code){if(!code.startsWith("`${")||!code.endsWith("`"))return undefined;const close=code.indexOf("}")
;const[first,rest]=[code.slice("`${".length,close).trim(),code.slice(close+1,-1)]
;return member.test(first)&&!/[`\\]|\$\{/.test(rest)?behind(first,rest):undefined}function behind(site,path){const quasi=(cooked,tail)=>({
type:"TemplateElement",tail:tail,value:{cooked:cooked,raw:cooked}});const last=site.slice(site.lastIndexOf(".")+1);return{
type:"TemplateLiteral",quasis:[quasi("",false),quasi(path,true)],expressions:[name(last)]}}function memberIn(code){
if(!member.test(code))return undefined;const first=code.slice(0,code.indexOf("."));return{type:"MemberExpression",object:name(first),
property:unknown,computed:false,optional:false}}function callIn(code){const open=code.indexOf("(")
;const words=code.slice(0,Math.max(open,0)).trim().split(" ");const callee=words.pop()??""
;if(!member.test(callee)||words.some(word=>word!=="await"&&word!=="new"))return undefined
;const start=code.length-code.slice(open+1).trimStart().length;const quote=code.charAt(start);if(!quotes.includes(quote))return undefined
;const end=code.indexOf(quote,start+1);const text=end===-1?undefined:stringIn(code.slice(start,end+1));if(text===undefined)return undefined
;return{type:"CallExpression",callee:unknown,arguments:[{type:"Literal",value:text}],optional:false}}function name(of){return{
type:"Identifier",name:of}}}),
22895: (($module,$exports,$require)=>{$require.d($exports,{f:()=>createComponentFormat});var text_holes=$require(26365)
;var component_imports=$require(38315);var components=$require(18591);var placeholder=$require(14953);var places=$require(60733)
;var marks=$require(35735);var to_html=$require(8016);var page_elements=$require(39079);var outline=$require(18161)
;var values=$require(85511);var expression=$require(5811);function importsIn(scripts){
return scripts.flatMap(script=>[...script.matchAll(/\bimport\b/g)].flatMap(({index:index})=>importAt(script,index)))}
function addressesIn(scripts,imports){
const found=new Map(imports.filter(({name:name})=>name==="default").map(({local:local,source:source})=>[local,source]))
;for(const script of scripts){for(const{index:index}of script.matchAll(/\bconst /g)){
const line=script.slice(index+"const ".length,index+longestLine).split("\n",1)[0]??"";const equals=line.indexOf("=")
;const name=line.slice(0,Math.max(equals,0)).trim();const code=line.slice(equals+1).trim();const address=(0,expression.Eo)(name)?(0,
values.ci)((0,expression.Jn)(code.endsWith(";")?code.slice(0,-1):code),found):undefined;if(address!==undefined)found.set(name,address)}}
return found}const longestImport=1500;const longestLine=1e3;function importAt(script,at){
const text=script.slice(at+"import".length,at+longestImport);const quote=text.search(/["']/);if(quote===-1)return[]
;const end=text.indexOf(text.charAt(quote),quote+1);const clause=text.slice(0,quote);const from=clause.lastIndexOf("from")
;if(end===-1||from===-1||/[;()=]/.test(clause))return[];return namesIn(clause.slice(0,from)).map(one=>({...one,
source:text.slice(quote+1,end)}))}function namesIn(clause){const open=clause.indexOf("{")
;const outer=(open===-1?clause:clause.slice(0,open)).split(",");const inner=open===-1?[]:clause.slice(open+1).replace("}","").split(",")
;return[...outer.flatMap(one=>{const[first="",,local]=words(one);if(first==="*")return local===undefined?[]:[{name:"*",local:local}]
;return first===""?[]:[{name:"default",local:first}]}),...inner.flatMap(one=>{const[name="",,local=name]=words(one);return name===""?[]:[{
name:name,local:local}]})]}function words(text){const found=text.split(/\s/).filter(word=>word!=="")
;return found[0]==="type"&&found.length>1?found.slice(1):found}var component_files_tree=$require(27978)
;function setComponentAlt(text,image,alt,special){const{altSpan:span,attribute:attribute}=image
;const line=alt.replace(/(?<!\s)\s*\n\s*/g," ");if(attribute===undefined)return{span:span,text:encode(line,special.text)}
;const written=text.slice(span.start,span.end);if(written==="")return{span:span,
text:` ${attribute}="${encode(line,`"${special.attribute}`)}"`};const value=written.slice(written.indexOf("=")+1).trimStart()
;const quote=value.startsWith("'")?"'":'"';const own=written.slice(0,attribute.length)
;const name=own.toLowerCase()===attribute.toLowerCase()?own:attribute;return{span:span,
text:`${name}=${quote}${encode(line,quote+special.attribute)}${quote}`}}function setComponentDecorative(text,image,special){
const{attribute:attribute,altSpan:span,decorativeBy:decorativeBy}=image
;if(decorativeBy==="alt")return setComponentAlt(text,image,"",special)
;if(decorativeBy!=="aria-hidden"||attribute===undefined)return undefined;return{span:span,
text:`${span.start===span.end?" ":""}aria-hidden="true"`}}function encode(text,special){return Array.from(text,character=>{
if(character!=="&"&&character!=="<"&&!special.includes(character))return character
;return references[character]??`&#${character.charCodeAt(0)};`}).join("")}const references={"&":"&amp;","<":"&lt;",'"':"&quot;"}
;function createComponentFormat(dialect){return{read(text,components){const{images:images,fault:fault}=readPage(text,components,dialect)
;return{images:images,tolerance:fault}},outline(text,components){const page=readPage(text,components,dialect);return{images:page.images,
without:changes=>outlineOf(page,changes).join("\n")}},comments(text){const{parts:parts}=dialect.scan(text,{})
;return parts.flatMap(part=>part.kind==="comment"?[{text:part.text,span:part.span}]:[])},setAlt(text,image,alt){
return setComponentAlt(text,image,alt,dialect.special)},setDecorative(text,image){return setComponentDecorative(text,image,dialect.special)}
}}function readPage(written,own,{scan:scan,impliesEnds:impliesEnds}){const text=(0,placeholder.Sp)(written);const all=(0,components.Ck)(own)
;const{parts:parts,scripts:scripts,fault:fault}=scan(text,all);const imports=importsIn(scripts);const{tree:tree,elements:elements}=(0,
component_files_tree.H)(parts,{components:(0,component_imports.zB)(all,imports),bindings:addressesIn(scripts,imports),
impliesEnds:impliesEnds});const found=(0,page_elements.b)(tree,element=>spansOf(elements.get(element)),undefined)
;const images=found.map(one=>toImage(one,elements.get(one.element)));return{parts:parts,fault:fault,tree:tree,elements:elements,found:found,
images:images}}function spansOf(placed){if(!placed)return undefined;const{tag:tag,content:content}=placed;return{element:tag.span,
content:content,attribute:()=>undefined}}function toImage({image:image},placed){const clean=(0,marks.z)(image)
;if(!placed||image.attribute===undefined)return clean;const{html:html}=placed;const attribute=html.shows?.alt??image.attribute;return{
...clean,...html.shows&&{syntax:"component",kind:"component"},attribute:attribute,altSpan:(0,
to_html.w)(placed.source,html.shows?"alt":attribute,html.shows)?.span??insertionPoint(placed)}}
function insertionPoint({tag:tag,source:source,html:html}){
const spread=tag.attributes.findLast(({name:name})=>name===undefined)?.span.end??0;const src=(0,
to_html.w)(source,"src",html.shows)?.span.end??tag.nameEnd;const at=Math.max(spread,src);return{start:at,end:at}}
function outlineOf(page,changes){const{parts:parts,tree:tree,elements:elements,found:found}=page;const holes=(0,
text_holes.Y)(changes.map(({span:span})=>span));const namesOf=element=>{const placed=elements.get(element);return placed?(0,
places.uc)(placed):[]};return[...parts.flatMap(part=>outlinePart(part,holes)),...(0,outline.e)(tree,(0,outline.Z)(changes,found),{
namesOf:namesOf})]}function outlinePart(part,holes){const attributes=part.kind==="open"?part.attributes:[]
;return[part,...attributes.map(({name:name="...",span:span})=>({kind:name,span:span
}))].flatMap(({kind:kind,span:span})=>holes.contains(span)?[]:[`${kind} ${holes.at(span.start)}-${holes.at(span.end)}`])}}),
3643: (($module,$exports,$require)=>{$require.d($exports,{bI:()=>untilAny,eQ:()=>behindEquals,k$:()=>closingTag,
wb:()=>readAttributes,z1:()=>createScanner});var $m0=$require(52480);var $m1=$require(28111);var $m3=$require(39086);var $m2=$require(4784)
;function createScanner(text){const parts=[];const scripts=[];const jsx=[];let known;let unclosed=0;function fault(what,at,outcome){
known??=`has a ${what} in line ${(0,$m1.x)((0,$m1._)(text),{start:at,end:at}).line} ${outcome}`}function addText(start,end){
if(end>start)parts.push({kind:"text",text:(0,$m0.Gz)(text.slice(start,end)),span:{start:start,end:end}})}return{text:text,
add:part=>parts.push(part),addText:addText,comment(start){const empty=emptyComments.find(mark=>text.startsWith(mark,start))
;const closed=empty===undefined?(0,$m2.aw)(text,"--\x3e",start+"\x3c!--".length):start+empty.length
;if(closed===undefined)fault("comment",start,"that does not end, so nothing behind it was read");const end=closed??text.length
;const content=empty===undefined?text.slice(start+"\x3c!--".length,closed&&closed-"--\x3e".length):"";parts.push({kind:"comment",
text:content,span:{start:start,end:end}});return end},script:source=>scripts.push(source),jsx:span=>jsx.push(span),fault:fault,
note:sentence=>known??=sentence,next:(0,$m3.X)(text),tag(start,nameEnd,read){
const found=unclosed<mostUnclosed?readAttributes(text,nameEnd,read):undefined;if(found)return found;unclosed+=1
;fault("tag",start,"that does not end, so it was read as text");addText(start,nameEnd);return undefined},scanned:()=>({parts:parts,
scripts:scripts,jsx:jsx,fault:known})}}const mostUnclosed=3;const emptyComments=["\x3c!--\x3e","\x3c!---\x3e"]
;function readAttributes(text,from,read){const attributes=[];let at=from;while(at<text.length){const mark=text.charAt(at)
;if(mark===">")return{attributes:attributes,end:at+1,closesItself:false};if(mark==="/"&&text.charAt(at+1)===">")return{
attributes:attributes,end:at+2,closesItself:true};const found=mark.trim()===""?{attribute:undefined,end:at+1}:read(at)
;if(!found)return undefined;if(found.attribute)attributes.push(found.attribute);at=Math.max(found.end,at+1)}return undefined}
function behindEquals(text,from){const at=behindSpace(text,from);return text.charAt(at)==="="?behindSpace(text,at+1):undefined}
function behindSpace(text,from){let at=from;while(at<text.length&&text.charAt(at).trim()==="")at+=1;return at}
function untilAny(text,from,marks){let at=from;while(at<text.length&&text.charAt(at).trim()!==""&&!marks.includes(text.charAt(at)))at+=1
;return at}function closingTag(text,name,from){for(let start=text.indexOf("</",from);start!==-1;start=text.indexOf("</",start+1)){
const behind=start+"</".length+name.length;if(text.slice(start+"</".length,behind).toLowerCase()!==name.toLowerCase())continue
;if(!/^[\s/>]?$/.test(text.charAt(behind)))continue;return{start:start,end:(0,$m2.aw)(text,">",behind)??text.length}}return undefined}}),
27978: (($module,$exports,$require)=>{$require.d($exports,{H:()=>buildTree,s:()=>voids});var lib=$require(65372)
;var placeholder=$require(14953);var to_html=$require(8016);function closesBefore(open,next){if(open==="p")return blocks.has(next)
;return open!==undefined&&(ends.get(open)?.includes(next)??false)}const rows=["tr","tbody","thead","tfoot"]
;const ends=new Map([["li",["li"]],["dt",["dt","dd"]],["dd",["dt","dd"]],["option",["option","optgroup"]],["td",["td","th",...rows]],["th",["td","th",...rows]],["tr",rows],["thead",rows.slice(1)],["tbody",rows.slice(1)]])
;const blocks=new Set(`address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p\n  pre section table ul`.split(/\s+/))
;function buildTree(parts,options){const root=[];const elements=new Map;const open=[];const counts=new Map;let drawings=0
;function push(one){open.push(one);counts.set(one.name,(counts.get(one.name)??0)+1);if(one.name==="svg")drawings+=1}function pop(end){
const one=open.pop();if(!one)return;counts.set(one.name,(counts.get(one.name)??1)-1);if(one.name==="svg")drawings-=1
;if(one.placed)one.placed.content={start:one.placed.tag.span.end,end:end};if(one.caption)one.into.push(one.caption)}function into(){
return open.at(-1)?.into??root}function openTag(tag,isEmpty){
while(options.impliesEnds&&closesBefore(open.at(-1)?.name,tag.name))pop(tag.span.start);if(tag.name===""){if(!tag.closesItself)push({
name:tag.written,into:into()});return}const{name:name,span:span,attributes:attributes}=tag;const source={name:name,span:span,
attributes:attributes,isEmpty:isEmpty||tag.closesItself};const html=(0,to_html.V)(source,{known:options.components,unsure:nothing
},options.bindings,false);const element=elementOf(html,drawings>0);const placed={tag:tag,source:source,html:html,content:undefined}
;elements.set(element,placed);const caption=html.caption===undefined?undefined:(0,lib.h)("figcaption",html.caption)
;const isFramed=html.tag==="img"&&caption!==undefined;into().push(isFramed?(0,lib.h)("figure",element,caption):element)
;if(html.title!==undefined)element.children.push({type:"text",value:html.title});if(tag.closesItself||voids.has(name)&&!html.shows)return
;const content=html.tag==="img"||open.length>=deepest?into():element.children;if(tag.isReplaced)content.push({type:"text",
value:placeholder.LJ});push({name:tag.written,into:tag.isReplaced?[]:content,placed:placed,caption:isFramed?undefined:caption})}
function closeTag(name,start){if((counts.get(name)??0)===0)return;while(open.length>0){const last=open.at(-1)?.name;pop(start)
;if(last===name)return}}parts.forEach((part,index)=>{
if(part.kind==="open")openTag(part,isEmptyAt(parts,index,part.written));else if(part.kind==="close")closeTag(part.name,part.span.start);else if(part.kind==="text")into().push({
type:"text",value:part.text});else if(part.kind==="output")into().push({type:"text",value:placeholder.LJ})})
;while(open.length>0)pop(parts.at(-1)?.span.end??0);return{tree:{type:"root",children:root},elements:elements}}const deepest=500
;const voids=new Set("area base br col embed hr img input link meta param source track wbr".split(" "))
;function elementOf({tag:tag,attributes:attributes},isInDrawing){const create=isInDrawing||tag==="svg"?lib.s:lib.h
;return create(tag,Object.fromEntries(attributes))}function isEmptyAt(parts,index,name){const[first,second]=[parts[index+1],parts[index+2]]
;const next=first?.kind==="text"&&first.text.trim()===""?second:first;return next?.kind==="close"&&next.name===name}const nothing=new Set}),
39086: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createSearch});function createSearch(text){const known=new Map
;return(part,from)=>{const last=known.get(part);if(last!==undefined&&last.from<=from&&from<=last.at)return last.at
;const at=text.indexOf(part,from);known.set(part,{from:from,at:at===-1?Infinity:at});return at===-1?Infinity:at}}}),

};
