import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [1169];
export const modules = {
...common0,
81169: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{php:()=>php});var template=$require(12602)
;var templates=$require(2147);var block=$require(42099);var tag_state=$require(87266);function createStatements(start){let from=start
;let strings=[];let calls=[];let open=[];let isPrinted=false;let last;let before;function finish(end){const statement={start:from,end:end,
strings:strings,calls:calls};from=end;strings=[];calls=[];open=[];isPrinted=false;return statement}function mark(token){
const{text:text,end:end}=token;if(text==="("||text==="["){const callee=calleeOf(token,last)
;const isImage=text==="("&&writesImage(callee,before,isPrinted);open.push({callee:isTransparent(callee)?"":callee,isImage:isImage,
start:last?.start??token.start})}else if(text===")"||text==="]"){const closed=open.pop();if(closed?.isImage===true)calls.push({
start:closed.start,end:end})}else if(text===";"||text==="{"||text==="}")return finish(end);return undefined}return{add(token){
if(token.kind==="comment")return undefined;const ended=token.kind==="end"?finish(token.start):token.kind==="mark"?mark(token):undefined
;if(token.kind==="word"&&/^(?:echo|print)$/i.test(token.text))isPrinted=true;if(token.kind==="string"){
const callee=open.map(one=>one.callee).find(name=>name!=="")??"";if(!passes(callee)){strings.push({...token,use:callee===""?"page":"call",
depth:open.length})}}before=last;last=token;return ended}}}function calleeOf({text:text},before){
if(text==="(")return before?.kind==="word"?before.text:""
;const isIndex=before!==undefined&&"text"in before&&/^(?:\$.*|\]|\))$/.test(before.text);return isIndex?"[":""}function isTransparent(word){
return word.startsWith("$")||transparent.has(word.toLowerCase())}
const transparent=new Set(["","echo","print","return","array","and","or","xor","include","require"]);function passes(callee){
const name=callee.replace(/^\\/,"").toLowerCase()
;return passing.has(name)||passingStarts.some(start=>name.startsWith(start))||/matches|contains|expect/.test(name)}
const passing=new Set("if elseif while for foreach switch match isset empty in_array define explode".split(" "))
;const passingStarts=["preg_","mb_","str","substr","assert","see","test"];function writesImage(callee,before,isPrinted){
const sign=before!==undefined&&"text"in before?before.text:""
;if(/^(?:html|img)?image$|^img$/i.test(callee)&&(sign==="->"||sign==="::"))return isPrinted
;if(sign==="->"||sign==="::"||sign==="function")return false;if(/^(?:the_post_thumbnail|the_custom_logo)$/.test(callee))return true
;return isPrinted&&/^(?:wp_get_attachment_image|get_the_post_thumbnail|get_avatar|get_custom_logo)$/.test(callee)}var markup=$require(45735)
;var open_tags=$require(77521);var regions_of_code=$require(82219);var unknown_image=$require(24044);function segmentsOf(text,strings){
const segments=[];const meaningOf=meanings();let at=strings[0]?.inner.start??0;const code=(end,quote)=>{if(end>at)segments.push({start:at,
end:end,kind:"code",by:"x".repeat(end-at),quote:quote});at=end};for(const{inner:inner,quote:quote}of strings){code(inner.start,quote)
;const html=end=>{if(end>at)segments.push({start:at,end:end,kind:"html",by:text.slice(at,end),quote:quote});at=end}
;const content=text.slice(inner.start,inner.end);const pattern=patterns[quote]
;for(const{0:escape,index:index}of pattern?content.matchAll(pattern):[]){const start=inner.start+index;html(start)
;const by=meaningOf(escape,text.charAt(start-1));at=start+escape.length;const kind=by===undefined?"code":"written";segments.push({
start:start,end:at,kind:kind,by:by??"x".repeat(escape.length),quote:quote})}html(inner.end)}return segments}
const interpolated=/\\[^]|\{\$[^{}]{0,999}\}?|\$\{[^{}]{0,999}\}|\$[A-Za-z_]\w{0,99}(?:\[[^\]\s]{0,99}\]|->\w{1,99})?/g;const patterns={
"'":/\\['\\]/g,'"':interpolated,"<<<":interpolated};function meanings(){let open;return(escape,before)=>{
if(/^\\[nrt]$/.test(escape))return"  ";if(escape!=='\\"'&&escape!=="\\'")return undefined;const mark=escape.slice(1)
;if(open===undefined&&before==="="){open=mark;return` ${mark}`}if(open===mark)open=undefined;return`${mark} `}}
function regionsOfStatement(text,statement){const{start:start,end:end,strings:strings,calls:calls}=statement
;const segments=segmentsOf(text,shownStrings(text,strings));const first=segments[0]
;const shown=first?shownParts(segments.map(({by:by})=>by).join("")):undefined;if(first&&shown&&shown.length>0){
const parts=shown.map(part=>({start:part.start+first.start,end:part.end+first.start}));return regionsOf(statement,segments,parts)}
const tags=strings.flatMap(({inner:inner,end:to})=>(0,unknown_image.UY)(text.slice(inner.start,to),inner.start))
;const called=calls.map(call=>(0,unknown_image.SD)(text.slice(call.start,call.end),call.start))
;const images=[...tags,...called].toSorted((a,b)=>a.span.start-b.span.start)
;const apart=images.filter(({span:span},index)=>span.start>=(images[index-1]?.span.end??0));return apart.length===0?undefined:(0,
regions_of_code.S)(text.slice(start,end),{start:start,end:end},apart)}function shownStrings(text,strings){
const pages=strings.filter(({use:use})=>use==="page")
;const image=pages.find(({inner:inner})=>/<img\s/i.test(text.slice(inner.start,inner.end)))
;return image?pages.filter(({depth:depth})=>depth===image.depth):[]}function shownParts(html){const parts=[];const open=[];for(let tag=(0,
markup._G)(html,0);tag;tag=(0,markup._G)(html,tag.end??html.length)){const{start:start,end:end,isEndTag:isEndTag,attributes:attributes}=tag
;const name=tag.name.toLowerCase();if(end===undefined)return undefined;if(name==="")continue
;if(!isEndTag&&(open_tags.s.has(name)||attributes.endsWith("/"))){const rest=attributes.replace(altText,"");parts.push({start:start,end:end,
shows:name==="img"&&address.test(rest)&&!expression.test(rest)})}else if(!isEndTag){if(open.length===deepest)return undefined;open.push({
name:name,start:start})}else{const at=open.findLastIndex(one=>one.name===name);const opened=open[at];if(!opened||at!==open.length-1)continue
;open.pop();let shows=false;while((parts.at(-1)?.start??-1)>opened.start)shows=parts.pop()?.shows===true||shows;parts.push({
start:opened.start,end:end,shows:shows})}}return parts.filter(({shows:shows})=>shows)}const deepest=100
;const address=/(?:^|[\s"'])(?:data-(?:lazy-)?)?src(?:set)?\s{0,9}=/i;const altText=/\balt\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/i
;const expression=/\[\^|\.[*+]|\\[sSwd"']|\(\?/;function regionsOf({start:start,end:end},segments,parts){const regions=[];let at=start
;const code=(to,string)=>{if(to>at)regions.push({start:at,end:to,kind:"code",isSpoken:false,string:string});at=Math.max(at,to)};let index=0
;for(const part of parts){while((segments[index]?.end??Infinity)<=part.start)index+=1
;for(let segment=segments[index];segment&&segment.start<part.end;segment=segments[index+=1]){const from=Math.max(segment.start,part.start)
;const to=Math.min(segment.end,part.end);if(segment.kind!=="code"){code(from,segment.quote);if(segment.kind==="written"){regions.push({
start:from,end:to,kind:"written",by:segment.by,string:segment.quote})}at=to}if(segment.end>part.end)break}}code(end,undefined)
;return regions}function*phpTokens(text,from){let at=from;while(at<text.length){start.lastIndex=at;const found=start.exec(text)
;if(!found)return;const{0:mark,index:index}=found;const behind=index+mark.length;const token=tokenAt(text,mark,index,behind);yield token
;if(token.kind==="end")return;at=token.end}}
const start=/\?>|\/\/|#(?!\[)|\/\*|['"`]|<<<[ \t]{0,9}["']?[A-Za-z_]\w{0,99}["']?\r?\n|[$\w\u0080-\uffff\\]+|->|::|[;{}()[\]:,?]/g
;function tokenAt(text,mark,index,behind){if(mark==="?>")return{kind:"end",start:index,end:behind,text:mark};if(mark==="//"||mark==="#"){
const end=endOfLine(text,behind);return{kind:"comment",start:index,end:end,text:text.slice(behind,end)}}if(mark==="/*"){
const close=text.indexOf("*/",behind);const end=close===-1?text.length:close;return{kind:"comment",start:index,
end:Math.min(text.length,end+"*/".length),text:text.slice(behind,end)}}if(mark.startsWith("<<<"))return heredoc(text,mark,index,behind)
;if(mark==="'"||mark==='"'||mark==="`"){const close=endOfString(text,mark,behind);return{kind:"string",start:index,
end:Math.min(text.length,close+1),inner:{start:behind,end:close},quote:mark}}return{kind:/[\w\u0080-\uffff\\$]/.test(mark)?"word":"mark",
start:index,end:behind,text:mark}}function endOfLine(text,from){lineEnd.lastIndex=from;return lineEnd.exec(text)?.index??text.length}
const lineEnd=/[\r\n]|\?>/g;function endOfString(text,quote,from){const pattern=stringEnds[quote]??/'/g;pattern.lastIndex=from
;for(let found=pattern.exec(text);found;found=pattern.exec(text)){if(found[0]===quote)return found.index;pattern.lastIndex=found.index+2}
return text.length}const stringEnds={"'":/['\\]/g,'"':/["\\]/g,"`":/[`\\]/g};function heredoc(text,mark,index,behind){
const isRaw=mark.includes("'");const name=mark.replace(/[^\w]/g,"");for(let line=behind-1;line!==-1;line=text.indexOf("\n",line+1)){
indented.lastIndex=line+1;indented.exec(text);const at=indented.lastIndex
;if(!text.startsWith(name,at)||/\w/.test(text.charAt(at+name.length)))continue;const inner={start:behind,end:Math.max(behind,line)};return{
kind:"string",start:index,end:at+name.length,inner:inner,quote:isRaw?"<<<'":"<<<"}}return{kind:"string",start:index,end:text.length,inner:{
start:behind,end:text.length},quote:"<<<'"}}const indented=/[ \t]*/y;function scanPhp(text){const tags=(0,tag_state.E)(text)
;const regions=[];opening.lastIndex=0;for(let found=opening.exec(text);found;found=opening.exec(text)){tags.pass(found.index)
;const code=phpCode(text,found.index,opening.lastIndex,tags.isInTag());regions.push(...code);const end=code.at(-1)?.end??opening.lastIndex
;tags.skip(end);opening.lastIndex=end}return regions}const opening=/<\?(?:php(?![\w-])|=|(?!xml\b|xml-|import\b|mso-))/gi
;function phpCode(text,start,from,isInTag){const statements=createStatements(from);const parts=[];let end=text.length
;const isOutput=text.startsWith("<?=",start);if(isOutput)statements.add({kind:"word",start:start,end:from,text:"echo"})
;for(const token of phpTokens(text,from)){if(token.kind==="comment")parts.push(comment(token));const statement=statements.add(token)
;const shown=statement&&!isInTag?regionsOfStatement(text,statement):undefined;if(statement&&shown){
while((parts.at(-1)?.end??0)>statement.start)parts.pop();parts.push({start:statement.start,end:statement.end,regions:shown})}
if(token.kind==="end")end=token.end}return filled(text,{start:start,end:end},parts)}function comment({start:start,end:end,text:text}){
return{start:start,end:end,regions:[{start:start,end:end,kind:"comment",text:text}]}}function filled(text,{start:start,end:end},parts){
const code=text.slice(start,end);const spoken=(0,templates.ru)(code.slice(0,longestHead));if(parts.length===0)return[{start:start,end:end,
kind:"code",isSpoken:spoken,block:(0,block.V)(code)}];const regions=[];let at=start;const pass=to=>{if(to>at)regions.push({start:at,end:to,
kind:"code",isSpoken:spoken})};for(const part of parts){pass(part.start);regions.push(...part.regions);at=part.end}pass(end);return regions}
const longestHead=40;function setAltInString(regions,text,{altSpan:altSpan,attribute:attribute},alt){
const string=stringAt(regions,altSpan.start);if(string===undefined)return undefined;const value=encode(alt.replace(/\s+/g," "))
;if(attribute===undefined)return{span:altSpan,text:value};const quote=string==='"'?"'":'"';if(altSpan.start===altSpan.end){
const at=/\\["']/.test(text.slice(altSpan.start-1,altSpan.start+1))?altSpan.start+1:altSpan.start;return{span:{start:at,end:at},
text:` ${attribute}=${quote}${value}${quote}`}}const written=text.slice(altSpan.start,altSpan.end)
;const name=written.slice(0,attribute.length);const own=/^\s*=\s*(\\?["'])/.exec(written.slice(attribute.length))?.[1];const mark=own??quote
;const end=own!==undefined&&written.endsWith("\\")?altSpan.end+1:altSpan.end;return{span:{start:altSpan.start,end:end},
text:`${name}=${mark}${value}${mark}`}}function stringAt(regions,at){let low=0;let high=regions.length;while(low<high){
const middle=low+high>>1;if((regions[middle]?.end??Infinity)<=at)low=middle+1;else high=middle}const before=regions[low-1]
;return before!==undefined&&"string"in before?before.string:undefined}function encode(alt){
return alt.replace(/[&<>'"\\$%{}@]/g,character=>`&#${character.charCodeAt(0)};`)}const php=(0,template.X)({scan:scanPhp,alsoEncode:"{}",
setAltInCode:setAltInString})}),
70617: (($module,$exports,$require)=>{$require.d($exports,{Tv:()=>closesFence,X0:()=>listMarker,bc:()=>isUnderline,kn:()=>isBreak,
mh:()=>lineAt,ng:()=>runOf,sv:()=>openingFence});function lineAt(text,start,end){let from=start;let indent=0;for(;from<end;from+=1){
const code=text.charCodeAt(from);if(code===space)indent+=1;else if(code===tab)indent+=4-indent%4;else break}
const to=end>from&&text.charCodeAt(end-1)===carriageReturn?end-1:end;return{from:from,to:to,indent:indent}}
function openingFence(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="`"&&mark!=="~")return undefined
;const marks=runOf(text,mark,from,to);if(marks<3)return undefined;const isCode=mark==="~"||indexBefore(text,"`",from+marks,to)===-1
;return isCode?text.slice(from,from+marks):undefined}function closesFence(text,{from:from,to:to,indent:indent},marks){
if(indent>3||!text.startsWith(marks,from))return false;const end=from+runOf(text,marks.charAt(0),from,to)
;return lineAt(text,end,to).from===to}function listMarker(text,{from:from,to:to,indent:indent}){const end=endOfMark(text,from,to)
;if(end===from)return undefined;const{from:start}=lineAt(text,end,to);const isEmpty=start===to;if(!isEmpty&&start===end)return undefined
;const column=indent+end-from;const spaces=spacesAt(text,end,start,column);const isCode=spaces>4;return{
width:column+(isEmpty||isCode?1:spaces),content:isEmpty||isCode?end+1:start,isEmpty:isEmpty,
interrupts:!isEmpty&&(end===from+1||end===from+2&&text.charAt(from)==="1")}}function endOfMark(text,from,to){
const first=text.charCodeAt(from);if(first===hyphen||first===asterisk||first===plus)return from<to?from+1:from;let at=from
;while(at<to&&at<from+9&&isDigit(text.charCodeAt(at)))at+=1;const mark=at>from&&at<to?text.charAt(at):""
;return mark==="."||mark===")"?at+1:from}function isDigit(code){return code>=48&&code<=57}function spacesAt(text,from,to,column){
let at=column;for(let index=from;index<to;index+=1)at+=text.charCodeAt(index)===tab?4-at%4:1;return at-column}
function isBreak(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="*"&&mark!=="-"&&mark!=="_")return false;let marks=0
;for(let at=from;at<to;at+=1){const character=text.charAt(at)
;if(character===mark)marks+=1;else if(character!==" "&&character!=="\t")return false}return marks>=3}
function isUnderline(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="="&&mark!=="-")return false
;return lineAt(text,from+runOf(text,mark,from,to),to).from===to}function runOf(text,mark,from,to){const code=mark.charCodeAt(0);let at=from
;while(at<to&&text.charCodeAt(at)===code)at+=1;return at-from}function indexBefore(text,part,from,to){
for(let at=from;at<to;at+=1)if(text.startsWith(part,at))return at;return-1}const tab=9;const carriageReturn=13;const space=32
;const asterisk=42;const plus=43;const hyphen=45}),

};
