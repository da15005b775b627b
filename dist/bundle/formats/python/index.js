import { modules as common0 } from '../../common/formats/embedded/index.js';
export const ids = [2323];
export const modules = {
...common0,
52323: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{python:()=>python});var embedded=$require(20394)
;var entry=$require(28841);var rst=$require(97671);var keep_last=$require(38280);function createBlocks(){const stack=[{indent:0,
kind:"module",subject:"block"}];let awaited;let statement=newStatement();function top(){return stack.at(-1)??{indent:0,kind:"module",
subject:"nothing"}}function open(indent){if(awaited)stack.push({indent:indent,...awaited});awaited=undefined}function begin(){open(Infinity)
}function endHead(){awaited=headOf(statement.words,top().kind);top().subject="nothing";statement=newStatement()}return{beginLine(indent){
if(awaited&&indent>lineIndent(stack))open(indent);awaited=undefined;while(stack.length>1&&indent<top().indent)stack.pop()},word(word){
begin();if(statement.words.length<3)statement.words.push(word);statement.last="other"},mark(mark){begin()
;if(mark===":"&&heads.has(statement.words[0]??"")){endHead();return}statement.isAssigned||=mark==="="||mark===":"
;statement.last=mark===":"?mark:"other"},other(){begin();statement.last="other"},
isNew:()=>statement.words.length===0&&statement.last==="nothing",takesText:()=>top().subject!=="nothing",endStatement(isLineEnd){
if(statement.last==="nothing")return;if(isLineEnd&&statement.last===":"){endHead();return}const block=top()
;block.subject=isDocumented(statement,block.kind)?"variable":"nothing";statement=newStatement()}}}function newStatement(){return{words:[],
isAssigned:false,last:"nothing"}}function lineIndent(stack){return stack.findLast(({indent:indent})=>indent<Infinity)?.indent??0}
function isDocumented({words:words,isAssigned:isAssigned},kind){if(!isAssigned)return false
;return kind==="init"?words[0]==="self":kind!=="function"}function headOf(words,around){
const[keyword,name]=words[0]==="async"?words.slice(1):words;if(keyword==="class")return{kind:"class",subject:"block"}
;if(keyword==="def")return{kind:name==="__init__"?"init":"function",subject:"block"};return{kind:around,subject:"nothing"}}
const heads=new Set("class def async if elif else for while with try except finally".split(" "));function readString(text,start,quoteAt){
const mark=text.charAt(quoteAt);const quote=text.startsWith(mark.repeat(3),quoteAt)?mark.repeat(3):mark
;const prefix=text.slice(start,quoteAt).toLowerCase();const isFormatted=prefix.includes("f")||prefix.includes("t")
;const from=quoteAt+quote.length;const to=(isFormatted?formattedEnd(text,from,quote,0):undefined)??plainEnd(text,from,quote)
;if(to===undefined)return undefined;return{span:{start:start,end:to+quote.length},from:from,to:to,quote:quote,isRaw:prefix.includes("r"),
isPlain:prefix===""||prefix==="r"||prefix==="u"}}function isPrefix(word){return word.length<3&&prefixes.has(word.toLowerCase())}
const prefixes=new Set(["r","u","b","br","rb","f","fr","rf","t","tr","rt"]);function plainEnd(text,from,quote){
const ends=quote.length===3?longEnds:shortEnds;ends.lastIndex=from;for(let found=ends.exec(text);found;found=ends.exec(text)){
const at=found.index
;if(found[0]==="\\")ends.lastIndex=at+(text.startsWith("\r\n",at+1)?3:2);else if(text.startsWith(quote,at))return at;else if(found[0]==="\n"||found[0]==="\r")return undefined
}return undefined}const longEnds=/["'\\]/g;const shortEnds=/["'\\\n\r]/g;function formattedEnd(text,from,quote,depth){let braces=0
;for(let at=from;at<text.length&&at-from<longest;at+=1){const mark=text.charAt(at)
;if(mark==="\\"&&braces===0)at+=1;else if(braces===0&&text.startsWith(quote,at))return at;else if((mark==="\n"||mark==="\r")&&quote.length===1)return undefined;else if(braces===0&&(text.startsWith("{{",at)||text.startsWith("}}",at)))at+=1;else if(mark==="{")braces+=1;else if(mark==="}")braces-=1;else if(braces>0&&(mark==='"'||mark==="'")){
if(depth===deepest)return undefined;const inner=text.startsWith(mark.repeat(3),at)?mark.repeat(3):mark
;const end=formattedEnd(text,at+inner.length,inner,depth+1);if(end===undefined)return undefined;at=end+inner.length-1}
if(braces<0)return undefined}return undefined}const longest=2e4;const deepest=4;function*tokensOf(text){let at=text.startsWith("\ufeff")?1:0
;let brackets=0;let isLineStart=true;while(at<text.length){const start=at;blanks.lastIndex=at;at+=blanks.exec(text)?.[0].length??0
;const mark=text.charAt(at);if(mark==="")break;if(mark==="\n"||mark==="\r"){at+=1;if(!isLineStart&&brackets===0)yield{kind:"end"}
;isLineStart||=brackets===0;continue}if(mark==="#"){const end=lineEnd(text,at);yield{kind:"comment",span:{start:at,end:end}};at=end;continue
}if(isLineStart)yield{kind:"line",indent:columnsOf(text.slice(start,at))};isLineStart=false;word.lastIndex=at
;const found=word.exec(text)?.[0]??"";const behind=at+found.length;const next=text.charAt(behind)
;if((next==='"'||next==="'")&&(found===""||isPrefix(found))){const string=readString(text,at,behind);if(string===undefined){yield undefined
;return}at=string.span.end;if(brackets===0)yield{kind:"string",string:string};continue}if(found!==""){at=behind;if(brackets===0)yield{
kind:"word",word:found};continue}at+=mark==="="&&text.charAt(at+1)==="="?2:1;if(brackets===0)yield{kind:"mark",mark:meaningOf(mark,text,at)}
;if("([{".includes(mark))brackets+=1;else if(")]}".includes(mark))brackets=Math.max(0,brackets-1)}if(!isLineStart)yield{kind:"end"}}
const blanks=/(?:[ \t\f]|\\\r?\n)*/y;const word=/[\p{L}\p{N}_]+/uy;function meaningOf(mark,text,end){if(mark===";")return mark
;if(mark===":")return text.charAt(end)==="="?"other":mark
;const isAssignment=mark==="="&&text.charAt(end-2)!=="="&&!"=!<>:+-*/%&|^@".includes(text.charAt(end-2))
;return isAssignment&&text.charAt(end-1)==="="?"=":"other"}function lineEnd(text,from){lineBreak.lastIndex=from
;return lineBreak.exec(text)?.index??text.length}const lineBreak=/[\r\n]/g;function columnsOf(blank){let columns=0
;for(const mark of blank)columns=mark==="\t"?columns+8-columns%8:mark==="\f"?0:columns+1;return columns}const readPython=(0,
keep_last.A)(text=>{const docstrings=[];const comments=[];const blocks=createBlocks();let strings=[];for(const token of tokensOf(text)){
if(token===undefined)return{docstrings:docstrings,comments:comments,isBroken:true};if(token.kind==="comment"){
const{start:start,end:end}=token.span;comments.push({text:text.slice(start,end).replace(/^#+/,"").trim(),span:token.span})
}else if(token.kind==="line")blocks.beginLine(token.indent);else if(token.kind==="string"&&token.string.isPlain&&strings){
strings.push(token.string);blocks.other()}else if(token.kind==="end"||token.kind==="mark"&&token.mark===";"){
const[first,...others]=strings??[];if(first&&blocks.takesText())docstrings.push([first,...others]);blocks.endStatement(token.kind==="end")
;strings=[]}else{
if(token.kind==="word")blocks.word(token.word);else if(token.kind==="mark"&&token.mark!=="other")blocks.mark(token.mark);else blocks.other()
;strings=blocks.isNew()?[]:undefined}}return{docstrings:docstrings,comments:comments,isBroken:false}})
;function escapeIn(file,string,end,words){const{quote:quote,isRaw:isRaw,from:from,to:to}=string;const isLong=quote.length===3
;const mark=quote.charAt(0);const rest=words+file.slice(end,to);if(isRaw){const breaks=!isLong||rest.includes(quote)
;const hangs=end===to&&(words.endsWith("\\")||words.endsWith(mark));if(breaks||hangs)return undefined
;return withLineEnds(words,file.slice(from,to))}const escaped=words.replaceAll("\\","\\\\").replace(/["']/g,(found,at,all)=>{
const next=at+1<all.length?all.charAt(at+1):file.charAt(end);return found===mark&&(!isLong||next===mark)?`\\${found}`:found})
;return isLong?withLineEnds(escaped,file.slice(from,to)):escaped.replaceAll("\n","\\n")}function withLineEnds(words,around){
return around.includes("\r\n")?words.replaceAll("\n","\r\n"):words}function unitsOf(file,{from:from,to:to,isRaw:isRaw}){const units=[]
;let column=0;function add(said,start,end){if(said==="\t"){const width=tabWidth-column%tabWidth
;for(let count=0;count<width;count+=1)units.push({said:" ",start:start,end:end,isTab:true});column+=width;return}
for(let at=0;at<said.length;at+=1)units.push({said:said.charAt(at),start:start,end:end});column=said.endsWith("\n")?0:column+said.length}
for(let at=from;at<to;){const mark=file.charAt(at);const start=at;if(mark==="\r"){at+=file.charAt(at+1)==="\n"?2:1;add("\n",start,at)
}else if(mark!=="\\"||isRaw){at+=1;add(mark,start,at)}else{const{said:said,length:length,isKnown:isKnown}=escapeAt(file,at,to);at+=length
;if(isKnown)add(said,start,at);else units.push({said:said,start:start,end:at,isKnown:isKnown})}}return units}const tabWidth=8
;function escapeAt(file,at,to){const written=file.slice(at,Math.min(to,at+units_longest))
;const joined=/^\\(?:\r\n|\r|\n)/.exec(written)?.[0];if(joined!==undefined)return{said:"",length:joined.length,isKnown:true}
;const named=/^\\N\{[^{}\n]*\}/.exec(written)?.[0];if(named!==undefined)return{said:"�",length:named.length,isKnown:false}
;const[number,octal,hex]=/^\\(?:([0-7]{1,3})|(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))/.exec(written)??[];if(number!==undefined){
const code=octal===undefined?parseInt(hex?.slice(1)??"",16):parseInt(octal,8);return{said:code>1114111?"�":String.fromCodePoint(code),
length:number.length,isKnown:true}}const said=controls[written.charAt(1)];return said===undefined?{said:"\\",length:1,isKnown:true}:{
said:said,length:2,isKnown:true}}const units_longest=100;const controls={"\\":"\\","'":"'",'"':'"',a:"",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",
v:"\v"};function pageOf(file,docstring){const[first]=docstring;const span={start:first.span.start,
end:docstring.at(-1)?.span.end??first.span.end};const read=docstring.flatMap(string=>unitsOf(file,string));const margin=marginOf(read)
;const units=withoutMargin(read,margin.columns);const text=units.map(({said:said})=>said).join("");function toFile({start:start,end:end}){
if(start<end)return{start:units[start]?.start??first.to,end:units[end-1]?.end??first.to};const before=units[start-1]
;const at=before===undefined||before.said==="\n"?units[start]?.start??before?.end:before.end;return{start:at??first.from,end:at??first.from}
}return{text:text,span:span,isKnown:!read.some(({isKnown:isKnown})=>isKnown===false),toText:offset=>countBefore(units,offset),toFile:toFile,
editOfFile({span:place,text:words}){const target=toFile(place);const string=docstring.find(({to:to})=>target.start<=to)??first
;const written=escapeIn(file,string,target.end,words.replaceAll("\n",`\n${margin.written}`));return{span:target,
text:written??file.slice(target.start,target.end)}}}}function marginOf(units){let least;for(const line of linesOf(units).slice(1)){
const columns=line.findIndex(({said:said})=>said!==" ");const isText=columns!==-1&&line[columns]?.said!=="\n"
;if(isText&&columns<(least?.length??Infinity))least=line.slice(0,columns)}const columns=least?.length??0
;const isTabs=least?.every(({isTab:isTab})=>isTab===true)===true;return{columns:columns,
written:isTabs?"\t".repeat(columns/page_tabWidth):" ".repeat(columns)}}const page_tabWidth=8;function withoutMargin(units,columns){
return linesOf(units).flatMap((line,index)=>{const text=line.findIndex(({said:said})=>said!==" ");const indent=text===-1?line.length:text
;return line.slice(index===0?indent:Math.min(columns,indent))})}function linesOf(units){const lines=[[]];for(const unit of units){
lines.at(-1)?.push(unit);if(unit.said==="\n")lines.push([])}return lines}function countBefore(units,offset){let low=0;let high=units.length
;while(low<high){const middle=low+high>>1;if((units[middle]?.start??0)<offset)low=middle+1;else high=middle}return low}const docstrings=(0,
embedded.P)(text=>{const{docstrings:docstrings,isBroken:isBroken}=readPython(text)
;const asked=docstrings.filter(one=>mayMatter(text,one)).map(one=>pageOf(text,one));const pages=asked.filter(({isKnown:isKnown})=>isKnown)
;const tolerance=isBroken?"has a string without an end, so only the docstrings before it were read.":pages.length<asked.length?"has characters by their names (\\N{…}) in docstrings with images, which were not read.":undefined
;return{pages:pages.map(page=>({...page,format:rst.rst,mayHold:entry.k.tokens.test(page.text),mayComment:page.text.includes("..")})),
...tolerance!==undefined&&{tolerance:tolerance}}});const python={...docstrings,comments(text){
const all=[...readPython(text).comments,...docstrings.comments(text)];return all.toSorted((one,other)=>one.span.start-other.span.start)}}
;function mayMatter(text,docstring){return docstring.some(({from:from,to:to})=>{const written=text.slice(from,to)
;return written.includes("::")||written.includes("..")})}}),
38280: (($module,$exports,$require)=>{$require.d($exports,{A:()=>keepLast});function keepLast(work){let last;return(key,...beside)=>{
if(last?.key!==key)last={key:key,result:work(key,...beside)};return last.result}}}),

};
