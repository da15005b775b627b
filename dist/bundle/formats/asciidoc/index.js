export const ids = [5326];
export const modules = {
15326: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{asciidoc:()=>asciidoc});var file_name=$require(95136)
;var text_holes=$require(26365);var copied=$require(95977);var places=$require(79541);var attribute=$require(45671)
;var broken_tag=$require(70559);var comments=$require(493);var decorative=$require(15905);var page_elements=$require(39079)
;var outline=$require(18161);var parse_html=$require(84163);var tokens=$require(11869);function passthroughsIn(source){
if(!/\+|\$\$|pass:|stem:|math:/.test(source))return[];const found=[];const closings=createClosings(source);opening.lastIndex=0
;for(let match=opening.exec(source);match;match=opening.exec(source)){const read=passthroughAt(source,match,closings);if(read){
found.push(read);opening.lastIndex=read.span.end}}return found}const opening=/\+{1,3}|\$\$|(?:pass|stem|latexmath|asciimath):/g
;const substitutionList=/[a-z,-]*\[/y;function passthroughAt(source,match,closing){const[whole]=match;const start=match.index
;if(source.charAt(start-1)==="\\")return undefined;if(whole.endsWith(":")){substitutionList.lastIndex=start+whole.length
;const[list]=substitutionList.exec(source)??[];if(list===undefined)return undefined;const from=start+whole.length+list.length
;const end=source.charAt(from)==="]"?from:closing("]",from+1)
;const isRaw=whole.startsWith("pass")&&!/\b(?:c|n|v|specialchars|specialcharacters|normal|verbatim)\b/.test(list)
;return end===-1?undefined:made(start,from,end,1,isRaw)}for(const mark of marks.filter(one=>whole.startsWith(one))){
const begin=start+mark.length;const end=closing(mark,mark==="+"?begin+1:begin);if(mark==="+"&&!isConstrained(source,start))continue
;if(end!==-1)return made(start,begin,end,mark.length,mark==="+++")}return undefined}const marks=["+++","++","+","$$"]
;function made(start,from,end,length,isRaw){return{span:{start:start,end:end+length},content:{start:from,end:end},isRaw:isRaw}}
function isConstrained(source,at){return!/[\p{L}\p{N}\p{Pc};:\\]/u.test(source.charAt(at-1))&&/\S/.test(source.charAt(at+1))}
function createClosings(source){const known=new Map;return(mark,from)=>{const last=known.get(mark)
;if(last&&last.from<=from&&(last.at===-1||from<=last.at))return last.at;const at=find(source,mark,from);known.set(mark,{from:from,at:at})
;return at}}function find(source,mark,from){let at=source.indexOf(mark,from)
;while(at!==-1&&!isClosing(source,mark,at))at=source.indexOf(mark,at+1);return at}function isClosing(source,mark,at){
if(mark==="]")return source.charAt(at-1)!=="\\"
;return mark!=="+"||/\S/.test(source.charAt(at-1))&&!/[\p{L}\p{N}\p{Pc}]/u.test(source.charAt(at+1))}function readInline(source){
const passes=passthroughsIn(source);const masked=filledOver(source,passes,passStart)
;const images=masked.includes("image:")?imagesIn(masked):[];const outside=passes.filter(pass=>isOutside(pass.span,images))
;const links=linksIn(filledOver(masked,images,filling));const constructs=[...links,...images,...outside.map(asConstruct)];return{
constructs:constructs.toSorted((a,b)=>a.span.start-b.span.start||b.span.end-a.span.end),passes:passes,masked:masked}}const passStart="﷒"
;const filling="﷓";const fillings=/\uFDD2\uFDD3*/g;function withoutFillings(text){return text.replace(/[\uFDD0-\uFDD3]/g,"�")}
function asConstruct(pass){return{kind:"pass",...pass}}function isOutside({start:start},images){let low=0;let high=images.length
;while(low<high){const middle=low+high>>1;if((images[middle]?.span.start??0)<=start)low=middle+1;else high=middle}
return start>=(images[low-1]?.span.end??0)}function filledOver(source,constructs,first){if(constructs.length===0)return source
;const parts=[];let at=0;for(const{span:span}of constructs){
parts.push(source.slice(at,span.start),first.padEnd(span.end-span.start,filling));at=span.end}return[...parts,source.slice(at)].join("")}
function imagesIn(source){const found=[];const bracket=createSearch(source,/[[\n]/g);const closing=createSearch(source,/(?<!\\)\]/g)
;for(let at=source.indexOf("image:");at!==-1;at=source.indexOf("image:",at)){const from=at+"image:".length;const opening=bracket(from)
;const target=opening!==-1&&source.charAt(opening)==="["?source.slice(from,opening):"";const list=opening+1
;const end=source.charAt(list)==="]"?list:closing(list+1);if(target===""||/^[:\s]|\s$/.test(target)||end===-1){at=from;continue}
if(source.charAt(at-1)!=="\\"){found.push({kind:"image",span:{start:at,end:end+1},target:target,list:{start:list,end:end}})}at=end+1}
return found}function linksIn(source){const closing=createSearch(source,/(?<!\\)\]/g);const referenceEnd=createSearch(source,/>>/g)
;const found=[];for(const{0:whole,index:index}of source.matchAll(/\[|<<[^\s,<>[\]]*,/g)){const floor=found.at(-1)?.span.end??0
;if(index<floor)continue;const from=index+whole.length;const opening=whole==="["?openingOf(source,index,floor):{start:index,
target:`#${whole.slice(2,-1)}`};const end=opening===undefined?-1:whole==="["?closing(from):referenceEnd(from)
;if(opening===undefined||end===-1)continue;const span={start:opening.start,end:end+(whole==="["?1:">>".length)};found.push({kind:"link",
span:span,target:opening.target.replace(/^##/,"#"),content:{start:from,end:end}})}return found}function openingOf(source,bracket,floor){
let from=bracket;while(from>Math.max(floor,bracket-longestTarget)&&/[^\s[\]]/.test(source.charAt(from-1)))from-=1
;const word=source.slice(from,bracket);const address=/link:|xref:|mailto:|(?:https?|ftp|irc|file):\/\//.exec(word)
;const brace=word.lastIndexOf("{");const at=address?.index??(/^\{[\w-]+\}/.test(word.slice(brace))?brace:-1);if(at===-1)return undefined
;const macro=address&&!address[0].endsWith("//")?address[0].length:0;return at+macro===word.length?undefined:{start:from+at,
target:word.slice(at+macro)}}const longestTarget=2e3;function createSearch(source,pattern){let known=-2;let searched=0;return from=>{
if(known!==-2&&searched<=from&&(known===-1||from<=known))return known;pattern.lastIndex=from;known=pattern.exec(source)?.index??-1
;searched=from;return known}}function hasReference(text){for(const[whole,,name=""]of text.matchAll(reference)){
if(!whole.startsWith("\\")&&!characters.has(name))return true}return false}function withoutReferences(text){
if(!text.includes("{"))return text
;return text.replace(reference,(whole,before,name)=>before===""?characters.get(name)??whole:whole.slice(before.length))}
function withValues(text,values){if(!text.includes("{"))return text
;return text.replace(reference,(whole,_,name)=>whole.startsWith("\\")?whole:values.get(name.toLowerCase())??characters.get(name)??whole)}
const reference=/(\\?)\{([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*|(?:set|counter2?):[^{}\n]*)\}/gu;const characters=new Map(Object.entries({
blank:"",empty:"",sp:" ",nbsp:"&#160;",zwsp:"&#8203;",wj:"&#8288;",apos:"&#39;",quot:"&#34;",lsquo:"&#8216;",rsquo:"&#8217;",
ldquo:"&#8220;",rdquo:"&#8221;",deg:"&#176;",plus:"&#43;",brvbar:"&#166;",vbar:"|",amp:"&amp;",lt:"&lt;",gt:"&gt;",startsb:"[",endsb:"]",
caret:"^",asterisk:"*",tilde:"~",backslash:"\\",backtick:"`","two-colons":"::","two-semicolons":";;",cpp:"C&#43;&#43;",cxx:"C&#43;&#43;",
pp:"&#43;&#43;"}));function isCommentLine(line){return line.startsWith("//")&&line.charAt(2)!=="/"}function isAttributeLine(line){
return line.startsWith("[")&&line.endsWith("]")&&attributeLine.test(line)}
const attributeLine=/^\[(?:[\p{L}\p{N}\p{Pc}.#%{,"'].*|\[(?:[\p{L}_:][\p{L}\p{N}\p{Pc}:.-]*(?:,.+)?)?\])?\]$/u;function titleStart(line){
return/^\.\.?[^ \t.]/.test(line)?1:undefined}function entryIn(line){if(!line.startsWith(":"))return undefined
;const[whole,name=""]=/^:(!?[\p{L}\p{N}\p{Pc}][^:]*):(?:[ \t]+|$)/u.exec(line)??[];if(whole===undefined)return undefined;return{
name:name.replaceAll("!","").toLowerCase(),isSet:!name.includes("!"),valueStart:whole.length}}function headingIn(line){
const[opening,marks=""]=/^(={1,6}|#{1,6})[ \t]+(?=\S)/.exec(line)??[];if(opening===undefined)return undefined
;const closed=line.endsWith(` ${marks}`)&&line.length>opening.length+marks.length;const to=closed?line.length-marks.length-1:line.length
;return to<=opening.length?{level:marks.length,from:opening.length,to:line.length}:{level:marks.length,from:opening.length,to:to}}
function underlinedLevel(line,next){const level="=-~^+".indexOf(next.charAt(0))
;if(next===""||level===-1||Math.abs(line.length-next.length)>1||line.startsWith("."))return undefined
;return/^(?:=+|-+|~+|\^+|\++)$/.test(next)&&/[\p{L}\p{N}]/u.test(line)?level+1:undefined}function isBreak(line){
return/^(?:'{3,}|<{3,}| {0,3}(?:-{3}|- - -|\*{3}|\* \* \*|_{3}|_ _ _))$/.test(line)}function itemStart(line){
return/^(?:[ \t]*(?:-|\*{1,6}|\.{1,6}|\u2022|\d{1,9}\.|[A-Za-z]\.|[IVXivx]{1,9}\))|<(?:\d{1,9}|\.)>)[ \t]+/.exec(line)?.[0].length}
function termEnd(line){if(!/::|;;/.test(line)||/^\/\/(?!\/)/.test(line))return undefined;const first=line.length-line.trimStart().length
;for(const{0:mark,index:index}of line.matchAll(/(?::{2,}|;;)[ \t]*/g)){const end=index+mark.length
;if(index>first&&(end===line.length||/[ \t]$/.test(mark))&&mark.trimEnd().length<=4)return end}return undefined}function blockMacroIn(line){
if(!line.endsWith("]"))return undefined;const[opening,name=""]=/^([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*)::/u.exec(line)??[]
;if(opening===undefined)return undefined;let bracket=line.indexOf("[",opening.length)
;while(bracket!==-1&&/\s/.test(line.charAt(bracket-1)))bracket=line.indexOf("[",bracket+1);const target=line.slice(opening.length,bracket)
;if(bracket===-1||/^\s/.test(target)||target===""&&name==="image")return undefined;return{name:name,target:target,listStart:bracket+1,
listEnd:line.length-1}}function readAttributeList(source,start){const found=[];const length=source.trimEnd().length;let at=0
;for(let index=0;at<length||endsInComma(source,at,length);index+=1){const from=skip(blanks,source,at)
;const{name:name,value:value,end:end}=attributeAt(source,from,length);found.push({name:name,index:index,value:value,span:{start:start+from,
end:start+end}});at=skip(delimiter,source,end);if(at>=length&&!endsInComma(source,at,length))break;if(at===from)break}return found}
function attributeAt(source,from,length){const first=source.charAt(from);if(first==='"'||first==="'")return{name:undefined,
...quotedAt(source,from,length)};const afterName=skip(attributeName,source,from);const sign=skip(blanks,source,afterName)
;if(afterName===from||source.charAt(sign)!=="=")return positionalAt(source,from,length);const valueStart=skip(blanks,source,sign+1)
;const quote=source.charAt(valueStart);const name=source.slice(from,afterName);if(quote==='"'||quote==="'")return{name:name,
...quotedAt(source,valueStart,length)};return{name:name,...unquotedAt(source,valueStart,length)}}function positionalAt(source,from,length){
const{value:value,end:end}=unquotedAt(source,from,length);return{name:undefined,value:value===""?undefined:value,end:end}}
function unquotedAt(source,from,length){const comma=source.indexOf(",",from)
;const value=source.slice(from,comma===-1?length:comma).trimEnd();return{value:value,end:from+value.length}}
function quotedAt(source,from,length){const quote=source.charAt(from);if(source.charAt(from+1)===quote)return{value:"",end:from+2}
;let closing=source.indexOf(quote,from+2);while(closing!==-1&&source.charAt(closing-1)==="\\")closing=source.indexOf(quote,closing+1)
;if(closing===-1||closing>=length)return unquotedAt(source,from,length);return{
value:source.slice(from+1,closing).replaceAll(`\\${quote}`,quote),end:closing+1}}function endsInComma(source,at,length){
return at===length&&length>0&&source.charAt(length-1)===","}function skip(pattern,source,at){pattern.lastIndex=at
;return at+(pattern.exec(source)?.[0].length??0)}const blanks=/[ \t]*/y;const delimiter=/[ \t]*,?/y
;const attributeName=/[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*/uy;function linesIn(text,{start:start,end:end}){const lines=[]
;const conditions=[];let doubts=0;for(let at=start;at<end;){const newline=text.indexOf("\n",at)
;const next=newline===-1||newline>=end?end:newline;const line=lineOf(text,at,next,doubts===0);at=next+1
;const directive=/^(?:ifn?def|ifeval|endif|include)::/.test(line.text)?directives.exec(line.text):null;if(!directive){lines.push(line)
;continue}const[,before="",name="",content=""]=directive;if(name==="endif"){if(conditions.pop()===true)doubts-=1
}else if(name!=="include"&&name!=="ifeval"&&content!==""){const from=line.start+before.length;lines.push({
...lineOf(text,from,from+content.length,doubts===0&&name==="ifndef")})}else if(name!=="include"){conditions.push(name!=="ifndef")
;if(name!=="ifndef")doubts+=1}}return lines}function lineOf(text,start,end,isCertain){const source=text.slice(start,end).trimEnd();return{
start:start,end:start+source.length,text:source,isCertain:isCertain}}function partOf(line,from){return{...line,start:line.start+from,
text:line.text.slice(from)}}const directives=/^((ifdef|ifndef|ifeval|endif|include)::[^[\]]*\[)(.*)\]$/;function flowOf(lines){
const[first]=lines;if(!first)return{start:0,source:""};const parts=[];let at=first.start;for(const{start:start,end:end,text:text}of lines){
if(start>at)parts.push("\n".padEnd(start-at));parts.push(text);at=end}return{start:first.start,source:parts.join("")}}
function readMacro({syntax:syntax,span:span,target:target,list:list,attributes:attributes,above:above}){
const all=[...above.filter(({name:name})=>name!==undefined),...attributes]
;const alt=all.findLast(one=>isNamed(one,"alt")&&one.value!=="None"||isPositional(one,0))
;const options=all.filter(({name:name})=>name==="options"||name==="opts").map(({value:value})=>value??"")
;const valueOf=(name,place)=>all.findLast(one=>isNamed(one,name)||place!==undefined&&isPositional(one,place))?.value
;const mayBeReferred=[...above,...attributes].some(({name:name,value:value})=>name===undefined&&value!==undefined&&isReference(value))
;const altSpan=alt?.span??insertionPoint(attributes,list);return{syntax:syntax,target:target,alt:altOf(alt?.value,mayBeReferred),
altSpan:altSpan,span:{start:Math.min(span.start,altSpan.start),end:span.end},link:valueOf("link"),title:valueOf("title"),
width:valueOf("width",1),height:valueOf("height",2),isInlined:options.some(option=>option.split(",").some(word=>word.trim()==="inline")),
others:all.filter(one=>one!==alt&&one.value!==undefined).map(written)}}function isNamed(attribute,name){return attribute.name===name}
function isPositional({name:name,index:index,value:value},place){return name===undefined&&index===place&&value!==undefined}
function altOf(text,mayBeReferred){if(text===undefined)return{kind:mayBeReferred?"dynamic":"absent"};return hasReference(text)?{
kind:"dynamic"}:{kind:"text",text:text}}function isReference(value){return/^\{[^{}]*\}$/.test(value.trim())}
function insertionPoint(attributes,list){const[first]=attributes
;const movesLater=first?.name!==undefined&&attributes.some(({name:name,value:value})=>name===undefined&&value)
;const at=movesLater?list.end:first?.span.start??list.start;return{start:at,end:at}}function written({name:name,value:value}){
return`${name??""}=${value??""}`}const noAttributes={style:"",listed:[],title:undefined};function withLine(block,{start:start,text:text}){
if(text.startsWith("[["))return block;const listed=readAttributeList(text.slice(1,-1),start+1)
;const first=listed[0]?.name===undefined?listed[0]:undefined;const[,style="",shorthand=""]=/^([^#.%]*)([^]*)$/.exec(first?.value??"")??[]
;const options=[...shorthand.matchAll(/%([\w-]{1,40})/g)].flatMap(([,value=""])=>first?[{name:"opts",index:-1,value:value,span:first.span
}]:[]);return{...block,style:style.trim()===""?block.style:style.trim(),listed:[...block.listed,...options,...listed].slice(-mostAttributes)
}}const mostAttributes=200;function named({listed:listed},name){return listed.findLast(attribute=>attribute.name===name)?.value}
function cellsOf(text,span,{mark:opening,attributes:attributes},depth){const all=linesIn(text,span)
;const comments=all.filter(({text:line})=>isCommentLine(line));const lines=all.filter(({text:line})=>!isCommentLine(line))
;const format=named(attributes,"format")??formats[opening];const found=comments.map(line=>({kind:"comment",span:{start:line.start,
end:line.end},text:line.text.slice("//".length)}));if(format!==undefined&&format!=="psv"){const mark=format==="dsv"?":":","
;return[...found,...lines.map(line=>({kind:"text",flow:flowOf([line]),mark:mark}))]}
const mark=named(attributes,"separator")==="!"||depth>0?"!":"|";const separator=named(attributes,"separator")??mark
;const styleOf=createColumns(columnStyles(named(attributes,"cols")),headOf(lines,attributes))
;for(const{lines:content,style:style}of split(lines,separator,styleOf)){const[first]=content;const last=content.at(-1)
;if(!first||!last||style==="l")continue;if(style==="a"&&depth<deepest)found.push({range:{start:first.start,end:last.end},mark:mark
});else found.push({kind:"text",flow:flowOf(content),mark:mark})}return found}const formats={",":"csv",":":"dsv"};const deepest=4
;const specification=/^(?:(\d{1,4}(?:\.\d{0,4})?|\d{0,4}\.\d{1,4})([*+]))?(?:[<^>](?:\.[<^>]?)?|(?:[<^>]?\.)?[<^>])?([a-z])?$/
;function split(lines,separator,nextStyle){const cells=[];let style;let content=[];function end(){const kept=trimmed(content)
;if(style!==undefined||kept.length>0){cells.push({lines:kept,style:style??nextStyle(0,undefined,undefined,undefined)})}content=[]}
lines.forEach((line,row)=>{let from=0;for(let at=line.text.indexOf(separator);at!==-1;at=line.text.indexOf(separator,at+separator.length)){
if(line.text.charAt(at-1)==="\\")continue;const before=line.text.slice(from,at);const word=/(?:^|[ \t])([^ \t]{0,20})$/.exec(before)?.[1]
;const read=word===undefined||from>0&&word===before?null:specification.exec(word);const to=read?at-(word?.length??0):at
;content.push(part(line,from,to));end();const[,count,sign,own]=read??[];style=nextStyle(row,own,count,sign);from=at+separator.length}
content.push(part(line,from,line.text.length))});end();return cells}function part(line,from,to){const text=line.text.slice(from,to)
;const kept=text.trim();const start=line.start+from+(kept===""?0:text.indexOf(kept));return{...line,start:start,end:start+kept.length,
text:kept}}function trimmed(lines){const first=lines.findIndex(({text:text})=>text!=="")
;const last=lines.findLastIndex(({text:text})=>text!=="");return first===-1?[]:lines.slice(first,last+1)}
function headOf(lines,{listed:listed}){
const options=listed.flatMap(({name:name,value:value=""})=>/^opt(?:ion)?s$/.test(name??"")?value.split(","):[])
;if(options.some(option=>option.trim()==="header"))return"row";return lines[0]?.text!==""&&lines[1]?.text===""?"line":undefined}
function columnStyles(cols=""){return cols.split(/[,;]/).slice(0,mostColumns).flatMap(column=>{
const[,count="1",style=""]=/^(?:(\d{1,3})\*)?[<^>.]*(?:\d+%?|~)?([a-z])?$/.exec(column.trim())??[];return Array.from({
length:Math.min(Number(count),mostColumns)},()=>style)})}const mostColumns=1e3;function createColumns(columns,head){let cells=0
;let visited=0;let rows=0;const taken=[];return(line,own,count,sign)=>{
const[across=1,down=1]=sign==="+"?(count??"").split(".").map(digits=>Number(digits)||1):[]
;const isHead=rows===0&&(head==="row"?columns.length>0||line===0:head==="line"&&line===0);const style=isHead?"":own??columns[cells]??""
;if(columns.length===0)return style;for(let row=1;row<Math.min(down,mostColumns);row+=1)taken[row]=(taken[row]??0)+across
;const repeated=sign==="*"?Math.min(Number(count)||1,mostColumns):1;for(let copy=0;copy<repeated;copy+=1){cells+=1;visited+=across
;if(visited<columns.length-(taken[0]??0))continue;cells=0;visited=0;rows+=1;taken.shift()}return style}}
function createBlockList(text,mark,depth,scanCell){const blocks=[];function add(content,lines,attributes){const[first]=lines
;const last=lines.at(-1);if(attributes.title)blocks.push({kind:"text",flow:attributes.title,mark:mark});if(!first||!last)return;const span={
start:first.start,end:last.end};if(content==="raw")blocks.push({kind:"raw",span:span,isReferring:resolves(named(attributes,"subs"))
});else if(content==="comment")blocks.push({kind:"comment",span:span,text:text.slice(span.start,span.end)
});else if(content==="text")blocks.push({kind:"text",flow:flowOf(lines),mark:mark})}function close(block,end){
const{content:content,attributes:attributes,from:from}=block;if(content==="compound")return;const span={start:from,end:Math.max(from,end)}
;const isRead=content==="text"||content==="raw"||content==="comment";add(content,isRead?linesIn(text,span):[],attributes)
;if(content!=="table")return;for(const cell of cellsOf(text,span,block,depth)){
const inCell="range"in cell?scanCell(cell.range,cell.mark):[cell];for(const one of inCell)blocks.push(one)}}return{blocks:blocks,add:add,
close:close,comment({start:start,end:end,text:line}){blocks.push({kind:"comment",span:{start:start,end:end},text:line.slice("//".length)})},
heading(line,{level:level,from:from,to:to}){blocks.push({kind:"heading",level:level,flow:{start:line.start+from,
source:line.text.slice(from,to)}})},image({start:start,end:end},macro,{listed:listed,title:title}){const list={start:start+macro.listStart,
end:start+macro.listEnd};const attributes=readAttributeList(text.slice(list.start,list.end),list.start);const written={syntax:"block-macro",
span:{start:start,end:end},list:list,attributes:attributes,above:listed};blocks.push({kind:"image",macro:readMacro({...written,
target:macro.target}),title:title,mark:mark})},entry({name:name,isSet:isSet,valueStart:valueStart},[first,...others]){if(!first)return
;const lines=[partOf(first,valueStart),...others].map(line=>({...line,text:line.text.replace(/ \\$/,"  ")}));blocks.push({kind:"entry",
name:name,value:isSet?flowOf(lines):undefined,isCertain:first.isCertain})}}}function resolves(substitutions=""){
return/(?:^|[,+\s])(?:attributes|normal|a|n)(?=$|[,+\s])/.test(substitutions)}function delimiterOf(line){
if(line.length<2||!"-.=*_+|,:!/~`".includes(line.charAt(0)))return undefined;if(line==="--")return{terminator:line,mark:"--"}
;const fence=/^```(?!`)/.test(line);if(fence)return{terminator:"```",mark:"`"};const table=/^([|,:!])={3,}$/.exec(line);if(table)return{
terminator:line,mark:table[1]??"|"};return/^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|~{4,})$/.test(line)?{terminator:line,
mark:line.charAt(0)}:undefined}function contentOf({mark:mark},style,substitutions){if("|,:!".includes(mark))return"table"
;if(mark==="/")return"comment";if(mark==="+")return mathStyles.has(style)?"verbatim":"raw"
;if(mark==="--")return contentOfStyle(style,substitutions)??"compound";if(mark==="_"&&style==="verse")return"text"
;return"-.`".includes(mark)?verbatim(substitutions):"compound"}function contentOfStyle(style,substitutions){if(style==="pass")return"raw"
;if(style==="comment")return"comment";if(style==="verse")return"text"
;if(style==="listing"||style==="literal"||style==="source")return verbatim(substitutions)
;return mathStyles.has(style)||diagrams.has(style)?"verbatim":undefined}function verbatim(substitutions){
return/(?:^|[,+\s])(?:macros|normal|m|n)(?=$|[,+\s])/.test(substitutions??"")?"text":"verbatim"}
const mathStyles=new Set(["stem","latexmath","asciimath"])
;const diagrams=new Set(`a2s actdiag barcode blockdiag bpmn bytefield c4plantuml d2 dbml diagrams ditaa dpic erd excalidraw gnuplot graphviz lilypond meme mermaid msc\n  mscgen nomnoml nwdiag packetdiag penrose pikchr pintora plantuml rackdiag salt seqdiag shaape smcat structurizr svgbob symbolator syntrax tikz\n  umlet vega vegalite wavedrom wireviz`.split(/\s+/))
;function createOpenBlocks(){const blocks=[];const places=new Map;return{open(block){places.set(block.terminator,blocks.length)
;blocks.push(block)},close(line){const place=places.get(line);if(place===undefined)return[];const closed=blocks.splice(place)
;for(const{terminator:terminator}of closed)places.delete(terminator);return closed},innermost:()=>blocks.at(-1)}}
function lineStart({text:text},next,place){const from=titleStart(text);if(from!==undefined)return{kind:"title",from:from}
;const isIndented=/^[ \t]/.test(text);const{style:style}=place.attributes;const macro=blockMacroIn(text);const item=itemStart(text)
;const heading=place.isTop||style==="discrete"||style==="float"?headingIn(text):undefined;if(heading)return{kind:"heading",heading:heading,
isUnderlined:false};const level=place.isTop&&next&&!macro&&item===undefined?underlinedLevel(text,next.text):undefined;if(level!==undefined){
return{kind:"heading",heading:{level:level,from:0,to:text.length},isUnderlined:true}}
const content=contentOfStyle(style,named(place.attributes,"subs"));if(content!==undefined){return{kind:"paragraph",content:content,
isIndented:isIndented,isWhole:style!=="pass"&&style!=="comment"}}if(isBreak(text))return{kind:"break"};if(macro)return{kind:"macro",
macro:macro};if(item!==undefined)return{kind:"item",from:item};const term=termEnd(text);if(term!==undefined)return term===text.length?{
kind:"term"}:{kind:"item",from:0};const isLiteral=isIndented&&style===""&&!place.isDescription;return{kind:"paragraph",
content:isLiteral?"verbatim":"text",isIndented:isIndented,isWhole:false}}function scan(text,range,mark="",depth=0){
const lines=linesIn(text,range);const list=createBlockList(text,mark,depth,(cell,own)=>scan(text,cell,own,depth+1))
;const open=createOpenBlocks();const reading={state:"start",above:noAttributes,paragraph:[],content:"text",isInList:false,isApart:false,
isBegun:false};function flush(){if(reading.paragraph.length>0){list.add(reading.content,reading.paragraph,reading.above)
;reading.above=noAttributes}reading.paragraph=[];reading.content="text";if(reading.state!=="term")reading.state="start"}
function begin(state,line,content){reading.state=state;reading.content=content;if(line.text!=="")reading.paragraph=[line]}
function openBlock(delimiter,next){const{above:above}=reading;const content=contentOf(delimiter,above.style,named(above,"subs"));open.open({
...delimiter,content:content,from:next?.start??range.end,attributes:above,isInList:reading.isInList});reading.isInList=false
;if(content==="compound")list.add(content,[],above);reading.above=noAttributes}function take(start,line){const isFirst=!reading.isBegun
;reading.isBegun=true;switch(start.kind){case"title":{const{start:from,text:source}=partOf(line,start.from);reading.above={...reading.above,
title:{start:from,source:source}};return}case"heading":{list.heading(line,start.heading);reading.isInList=false
;reading.state=isFirst&&start.heading.level===1?"header":"start";break}case"macro":
if(start.macro.name==="image")list.image(line,start.macro,reading.above);reading.state="start";break;case"break":break;case"term":
begin("start",line,"text");flush();reading.isInList=true;reading.state="term";return;case"item":begin("item",partOf(line,start.from),"text")
;reading.isInList=true;return;case"paragraph":begin(start.isWhole?"whole":"paragraph",line,start.content);return}reading.above=noAttributes}
function read(line,index){const{text:source}=line;if(source===""){flush();reading.isApart=true;return 0}
if(source==="+"&&(reading.isInList||reading.paragraph.length>0)){flush();reading.isApart=false
;if(!reading.isInList)begin("paragraph",line,"text");return 0}const delimiter=delimiterOf(source)
;if(reading.state==="whole"&&!(delimiter&&reading.isInList)){reading.paragraph.push(line);return 0}
if(reading.content!=="verbatim"&&isCommentLine(source)){list.comment(line);return 0}const isAttributes=isAttributeLine(source)
;if(delimiter||isAttributes){flush();reading.state="start";if(isAttributes)reading.above=withLine(reading.above,line)
;if(delimiter)openBlock(delimiter,lines[index+1]);return 0}const isNext=reading.state==="item"&&blockMacroIn(source)!==undefined
;if(isNext||reading.isInList&&reading.paragraph.length>0&&isItem(source))flush();if(reading.state==="paragraph"||reading.state==="item"){
reading.paragraph.push(line);reading.state="paragraph";return 0}const entry=entryIn(source);if(entry){const last=lastOf(lines,index)
;list.entry(entry,lines.slice(index,last+1));return last-index}if(reading.state==="header")return 0;const isTop=open.innermost()===undefined
;const place={attributes:reading.above,isTop:isTop,isDescription:reading.state==="term"};const start=lineStart(line,lines[index+1],place)
;if(reading.isApart&&(start.kind==="macro"||start.kind==="paragraph"&&!start.isIndented)){reading.isInList=false}reading.isApart=false
;take(start,line);return start.kind==="heading"&&start.isUnderlined?1:0}for(let index=0;index<lines.length;index+=1){const line=lines[index]
;if(!line)break;const inner=open.innermost();const[outer,...others]=open.close(line.text);if(outer){flush();reading.state="start"
;reading.isInList=outer.isInList;list.close(others.at(-1)??outer,line.start)
}else if(inner===undefined||inner.content==="compound")index+=read(line,index)}flush();const unclosed=open.innermost()
;if(unclosed)list.close(unclosed,range.end);return list.blocks}function isItem(line){
return itemStart(line)!==undefined||termEnd(line)!==undefined}function lastOf(lines,first){let last=first
;while(last+1<lines.length&&lines[last]?.text.endsWith(" \\")===true)last+=1;return last}function bodyOf(text){
const start=text.startsWith("\ufeff")?1:0;const[matter]=/^---[ \t]*\r?\n/.exec(text.slice(start,start+20))??[];if(matter===undefined)return{
start:start,end:text.length};const closing=/^---[ \t]*\r?$/gm;closing.lastIndex=start+matter.length;const found=closing.exec(text);return{
start:found?found.index+found[0].length:start,end:text.length}}var html_text=$require(82228);var raw_text=$require(29957)
;var source_map=$require(19081)
;function inlineMacro({span:span,target:target,list:list},{source:source,start:start},{masked:masked,passes:passes}){
const written=masked.slice(list.start,list.end).replace(/[\r\n]/g," ")
;const attributes=readAttributeList(written,start+list.start).map(attribute=>({...attribute,
value:attribute.value===undefined?undefined:restored(attribute,attribute.value).replaceAll("\\]","]")}));function restored(attribute,value){
if(!value.includes(passStart))return value;const inside=passes.filter(pass=>start+pass.span.start>=attribute.span.start);let next=0
;return value.replace(fillings,()=>{const pass=inside[next];next+=1;return pass?source.slice(pass.content.start,pass.content.end):""})}
return readMacro({syntax:"inline-macro",span:{start:start+span.start,end:start+span.end},target:target,list:{start:start+list.start,
end:start+list.end},attributes:attributes,above:[]})}function createPageAttributes(){const values=new Map
;const resolved=text=>withValues(text,values);return{set({name:name,value:value,isCertain:isCertain}){if(!isCertain)return
;if(!value)values.delete(name);else values.set(name,limited(resolved(value.source),value.source).replace(/\s+/g," ").trim())},
resolved:resolved,address(target){const own=resolved(target);const folder=values.get("imagesdir")??""
;if(folder===""||folder.includes("{")||/^(?:[a-z][a-z\d.+-]+:|\/|\{)/i.test(own))return own
;return folder.endsWith("/")?folder+own:`${folder}/${own}`},
language:()=>/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.exec(values.get("lang")??"")?.[0].replaceAll("_","-")}}function limited(value,written){
return value.length>longest?written.slice(0,longest):value}const longest=2e3;function withCharacters(text){
return text.replace(unencoded,mark=>mark==="<"?"&lt;":"&amp;")}
const unencoded=/<|&(?!(?:[A-Za-z]{2,30}\d{0,2}|#\d{2,6}|#x[\da-fA-F]{2,5});)/g;function spoken(text,mark){
const inCell=mark===""?text:text.replaceAll(`\\${mark}`,mark);return withCharacters(withoutReferences(inCell))}function plainText(text){
return withCharacters(withoutReferences(text.replace(/\(\(\([^()]*\)\)\)/g,"").replace(formatting,"")))}
const formatting=/(?<![\p{L}\p{N}\\*_`#])[*_`#]{1,2}(?=[^\s*_`#])|(?<=[^\s*_`#])[*_`#]{1,2}(?![\p{L}\p{N}*_`#])/gu
;function toHtmlPage(text,blocks){const map=(0,source_map.g)();const macros=new Map;const attributes=createPageAttributes();const parts=[]
;let length=0;function emit(part){parts.push(part);length+=part.length}function copy({start:start,end:end}){const html=text.slice(start,end)
;if((0,raw_text.E)(html.trimStart())){emit((0,html_text.X)(html));return}map.add(length,start,html.length);emit(html)}
function image(macro,mark){const{alt:alt,link:link,isInlined:isInlined}=macro;const src=attributes.address(macro.target)
;const href=link==="self"?src:link&&attributes.resolved(link);if(href)emit(`<a${(0,html_text.l)("href",href)}>`)
;const title=macro.title===undefined?undefined:withoutReferences(macro.title);const shown=isInlined&&alt.kind==="absent"?{...macro,alt:{
kind:"dynamic"}}:macro;macros.set(length,{...shown,src:src,title:title})
;const named=alt.kind==="text"?` alt="${spoken(alt.text,mark).replaceAll('"',"&quot;")}"`:"";emit(`<img${(0,
html_text.l)("src",src)}${named}${(0,html_text.l)("width",macro.width)}${(0,html_text.l)("height",macro.height)}>`);if(href)emit("</a>")}
function running(flow,mark){const{source:source,start:start}=flow;const inline=readInline(source);const{constructs:constructs}=inline
;function write(from,to,next){let at=from;let index=next;for(let one=constructs[index];one&&one.span.start<to;one=constructs[index]){
emit(plainText(source.slice(at,one.span.start)));at=one.span.end;index=construct(one,index+1)}
emit(plainText(source.slice(at,Math.max(at,to))));return index}function construct(one,next){if(one.kind==="pass"){const span={
start:start+one.content.start,end:start+one.content.end};if(one.isRaw)copy(span);else emit((0,html_text.X)(text.slice(span.start,span.end)))
;return next}if(one.kind==="link"){emit(`<a${(0,html_text.l)("href",attributes.resolved(one.target))}>`)
;const behind=write(one.content.start,one.content.end,next);emit("</a>");return behind}image(inlineMacro(one,flow,inline),mark);return next}
write(0,source.length,0)}function block(one){
if(one.kind==="heading")wrap(`h${one.level}`,one.flow,"");else if(one.kind==="text")wrap("p",one.flow,one.mark);else if(one.kind==="raw")copy(one.span);else if(one.kind==="entry"){
attributes.set(one);if(one.value?.source.includes("image:"))wrap("p",one.value,"")}else if(one.kind==="image"){
const title=one.title??undefined;emit(title||one.macro.title!==undefined?"<figure>":"<p>");image({...one.macro,title:undefined},one.mark)
;if(one.macro.title!==undefined)emit(`<figcaption>${plainText(withoutReferences(one.macro.title))}</figcaption></figure>`);else if(title){
wrap("figcaption",title,"");emit("</figure>")}else emit("</p>")}emit("\n")}function wrap(tag,flow,mark){emit(`<${tag}>`);running(flow,mark)
;emit(`</${tag}>`)}blocks.forEach(block);const{toSource:toSource,lastBefore:lastBefore}=map
;const referring=blocks.flatMap(one=>one.kind==="raw"&&one.isReferring?[one.span]:[]);return{html:parts.join(""),toSource:toSource,
lastBefore:lastBefore,macros:macros,referring:referring,language:attributes.language()}}
function setMacroAlt(text,{syntax:syntax,altSpan:span},alt){const value=encoded(alt,syntax==="inline-macro")
;const written=text.slice(span.start,span.end);if(/^alt\s*=/.test(written))return{span:span,text:`alt=${quoted(value)}`}
;if(written!=="")return{span:span,text:asFirst(value)};const after=text.charAt(span.end)
;if(after==="]"&&text.charAt(span.start-1)!=="[")return{span:span,text:`,alt=${quoted(value)}`};if(after===",")return{span:span,
text:asFirst(value)};const first=value===""?'alt=""':asFirst(value);return{span:span,text:after==="]"||after.trim()===""?first:`${first},`}}
function asFirst(value){return/^$|^["' ]|,| $|^[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*\s*=/u.test(value)?quoted(value):value}
function quoted(value){return`"${value.replaceAll('"','\\"')}"`}function encoded(alt,isInline){
return alt.replace(isInline?inRunningText:inBlocks,mark=>`&#${mark.charCodeAt(0)};`)}const inBlocks=/[\\{|]|&(?=#|[A-Za-z])/g
;const inRunningText=/[\\{|[\]*`#^~+<>@]|&(?=#|[A-Za-z])|\$(?=\$)|(?<=\$)\$|\((?=\()|(?<=\()\(|:(?=\/\/)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
;const asciidoc={read(text){return{images:readPage(text).images}},outline(text){const page=readPage(text);return{images:page.images,
without:changes=>outlineOf(page,changes).join("\n")}},comments(text){const{blocks:blocks,projection:projection,html:html}=readPage(text)
;const own=blocks.flatMap(block=>block.kind==="comment"?[{text:block.text,span:block.span}]:[]);const inHtml=(0,
comments.S)(html,({position:position})=>(0,copied.aX)((0,places.ik)(position),projection))
;return[...own,...inHtml].toSorted((a,b)=>a.span.start-b.span.start)},setAlt(text,image,alt){const line=alt.replace(/\s+/g," ").trim()
;if((0,tokens.QV)(image.syntax))return(0,attribute.c)(text,image,line,inPassthroughs);return setMacroAlt(text,image,line)},
setDecorative(text,image){return(0,tokens.QV)(image.syntax)?(0,decorative.Z)(text,image):setMacroAlt(text,image,"")}}
;const inPassthroughs="{}|+$]\\";function readPage(written){const text=withoutFillings(written);const blocks=scan(text,bodyOf(text))
;const projection=toHtmlPage(text,blocks);const html=(0,parse_html.Z)(projection.html);const found=(0,
page_elements.b)(html,element=>sourceSpans(element,projection),projection.language);return{text:text,blocks:blocks,projection:projection,
html:html,found:found,images:found.map(one=>toImage(one,text,projection))}}function sourceSpans(element,projection){
const macro=macroOf(element,projection);if(macro)return{element:macro.span,attribute:name=>name==="alt"?macro.altSpan:undefined};return(0,
copied.Ug)(element,projection.html,projection)}function toImage({element:element,image:image},text,projection){
const macro=macroOf(element,projection);if(!macro)return withUnknown((0,broken_tag.b)(image,text),projection.referring);const written={
...image,src:macro.src,title:macro.title,syntax:macro.syntax};if(macro.alt.kind==="dynamic")return{...written,alt:{kind:"dynamic"},
name:undefined};return macro.alt.kind==="absent"?{...written,standIn:standIn(macro.src)}:written}function standIn(src){return(0,
file_name.E8)(src).replace(/[_-]/g," ")}function withUnknown(image,referring){const{alt:alt,name:name,span:span}=image
;const isReferring=referring.some(({start:start,end:end})=>start<=span.start&&span.end<=end)
;if(!isReferring||!hasReference(`${alt.kind==="text"?alt.text:""} ${name??""}`))return image;return{...image,alt:{kind:"dynamic"},
name:undefined}}function macroOf(element,{macros:macros}){return macros.get(element.position?.start.offset??-1)}
function outlineOf({blocks:blocks,projection:projection,html:html,found:found},changes){const holes=(0,
text_holes.Y)(changes.map(({span:span})=>span))
;return[...blocks.map(block=>placeOf(block,holes)),...[...projection.macros.values()].map(({syntax:syntax,others:others})=>[syntax,...others].join("\n")),...(0,
outline.e)(html,(0,outline.Z)(changes,found),{namesOf:(0,places.wX)(projection.html)})]}function placeOf(block,holes){
const{start:start,end:end}=spanOf(block);return`${block.kind} ${holes.at(start)}-${holes.at(end)}`}function spanOf(block){
if(block.kind==="raw"||block.kind==="comment")return block.span;if(block.kind==="image")return block.macro.span
;const flow=block.kind==="entry"?block.value:block.flow;return{start:flow?.start??0,end:(flow?.start??0)+(flow?.source.length??0)}}}),
95977: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>sourceSpans,Ug:()=>copiedSpans,aX:()=>back});var $m0=$require(79541)
;function copiedSpans(element,html,way){return sourceSpans((0,$m0.Ly)(element,html),way)}function sourceSpans(spans,way){
const whole=spans&&tagSpan(spans.element,way);return whole&&{element:whole,content:back(spans.content,way),
attribute:name=>back(spans.attribute(name),way)}}function back(span,{toSource:toSource}){const start=span&&toSource(span.start)
;const last=span&&toSource(span.end-1);return start===undefined||last===undefined?undefined:{start:start,end:last+1}}
function tagSpan(span,{toSource:toSource,lastBefore:lastBefore}){const start=toSource(span.start);const last=lastBefore(span.end)
;return start===undefined||last===undefined?undefined:{start:start,end:last+1}}}),
82228: (($module,$exports,$require)=>{$require.d($exports,{X:()=>escapeText,l:()=>attribute});function attribute(name,value){
return value===undefined?"":` ${name}="${escapeText(value).replaceAll('"',"&quot;")}"`}function escapeText(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;")}}),
29957: (($module,$exports,$require)=>{$require.d($exports,{E:()=>swallowsTheRest});function swallowsTheRest(value){
const tag=rawText.exec(value)?.[1];return tag!==undefined&&!new RegExp(`</${tag}\\s*>`,"i").test(value)}
const rawText=/^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i}),
19081: (($module,$exports,$require)=>{$require.d($exports,{g:()=>createSourceMap});function createSourceMap(){const runs=[]
;function runAt(offset){let low=0;let high=runs.length;while(low<high){const middle=low+high>>1
;if((runs[middle]?.offset??0)<=offset)low=middle+1;else high=middle}return runs[low-1]}return{add(offset,source,length){runs.push({
offset:offset,source:source,length:length})},toSource(offset){const run=runAt(offset)
;return run&&offset<run.offset+run.length?run.source+offset-run.offset:undefined},lastBefore(offset){const run=runAt(offset-1)
;return run&&run.source+Math.min(offset-run.offset,run.length)-1}}}}),

};
