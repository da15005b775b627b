export const modules = {
28475: (($module,$exports,$require)=>{$require.d($exports,{z:()=>decodeStrings});function decodeStrings(file,strings){const parts=[]
;const starts=[];const ends=[];for(const{start:start,end:end}of strings){for(let at=start+1;at<end-1;){
const length=file.charAt(at)==="\\"?file.charAt(at+1)==="u"?6:2:1;const next=Math.min(at+length,end-1)
;parts.push(length===1?file.charAt(at):unescaped(file.slice(at,next)));starts.push(at);ends.push(next);at=next}}
const first=strings[0]?.start??0;function toFile({start:start,end:end}){if(start<end)return{start:starts[start]??first,
end:ends[end-1]??first};const at=ends[start-1]??first+1;return{start:at,end:at}}return{text:parts.join(""),
toText:offset=>countBefore(starts,offset),toFile:toFile,editOfFile:({span:span,text:text})=>({span:toFile(span),
text:escaped(text,file,lineEnd(file,strings))})}}function unescaped(escape){const code=/u([\da-fA-F]{4})/.exec(escape)?.[1]
;if(code!==undefined)return String.fromCharCode(parseInt(code,16));return controls[escape.charAt(1)]??escape.slice(1)}const controls={
n:"\n",t:"\t",r:"\r",b:"\b",f:"\f"};function countBefore(sorted,limit){let low=0;let high=sorted.length;while(low<high){
const middle=low+high>>1;if((sorted[middle]??0)<limit)low=middle+1;else high=middle}return low}function lineEnd(file,strings){
const[first,second]=strings;return first&&second?`\\n"${file.slice(first.end,second.start)}"`:"\\n"}function escaped(text,file,line){
const written=text.split("\n").map(part=>JSON.stringify(part).slice(1,-1)).join(line)
;if(beyondAscii.test(file)||!/\\u[\da-fA-F]{4}/.test(file))return written
;return written.replace(eachBeyondAscii,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}const beyondAscii=/[^\0-\x7f]/
;const eachBeyondAscii=/[^\0-\x7f]/g}),
75103: (($module,$exports,$require)=>{$require.d($exports,{c:()=>createJsonReader});function createJsonReader(text){
function start(at){let offset=at;while(isBlank(text.charCodeAt(offset)))offset+=1;return offset}function stringEnd(at){
for(let quote=text.indexOf('"',at+1);quote!==-1;quote=text.indexOf('"',quote+1)){let backslashes=0
;while(text.charCodeAt(quote-1-backslashes)===backslash)backslashes+=1;if(backslashes%2===0)return quote+1}
throw new SyntaxError("A string has no end.")}function skip(from){let at=start(from);let depth=0;do{const character=text.charAt(at)
;if(character==='"')at=stringEnd(at);else{if(character==="{"||character==="[")depth+=1;else if(character==="}"||character==="]")depth-=1
;at=depth>0||"{}[]".includes(character)?at+1:scalarEnd(at)}if(depth>0)at=start(at)
;if(at>text.length||depth<0)throw new SyntaxError("A value has no end.")}while(depth>0);return at}function scalarEnd(from){let at=from
;while(at<text.length&&!",]}".includes(text.charAt(at))&&!isBlank(text.charCodeAt(at)))at+=1
;if(at===from)throw new SyntaxError("A value is missing.");return at}function list(at,[open,close],entry){let next=start(at)
;if(text.charAt(next)!==open)throw new SyntaxError(`There is no ${open}.`);next=start(next+1);while(text.charAt(next)!==close){
next=start(entry(next));const character=text.charAt(next)
;if(character===",")next=start(next+1);else if(character!==close)throw new SyntaxError("A comma is missing.")}return next+1}return{
members:(at,visit)=>list(at,["{","}"],from=>{if(text.charAt(from)!=='"')throw new SyntaxError("A name is missing.")
;const end=stringEnd(from);const colon=start(end);if(text.charAt(colon)!==":")throw new SyntaxError("A colon is missing.")
;return visit(text.slice(from+1,end-1),start(colon+1),from)??skip(colon+1)}),
elements:(at,visit)=>list(at,["[","]"],from=>visit(from)??skip(from)),string:at=>{const from=start(at);return text.charAt(from)==='"'?{
start:from,end:stringEnd(from)}:undefined},skip:skip,start:start,kind:at=>text.charAt(start(at))}}const backslash=92;function isBlank(code){
return code===32||code===10||code===13||code===9}}),
};
