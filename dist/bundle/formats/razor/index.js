import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [9106];
export const modules = {
...common0,
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
59106: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{razor:()=>razor});var template=$require(12602)
;var search=$require(39086);var open_tags=$require(77521);var regions_of_code=$require(82219);var parentheses=$require(52026)
;var unknown_image=$require(24044);const longest=5e3;function endOfExpression(text,from,budget){
if(text[from]==="(")return endOfBrackets(text,from,budget);word.lastIndex=from;const[first]=word.exec(text)??[]
;if(first===undefined)return undefined;let at=from+first.length;while(at-from<longest){if(text[at]==="("||text[at]==="["){
const end=endOfBrackets(text,at,budget);if(end===undefined)return at;at=end;continue}member.lastIndex=at;const[next]=member.exec(text)??[]
;if(next===undefined)return at;at+=next.length}return at}const word=/(?:await\s{1,9})?[A-Za-z_]\w*/y
;const member=/[?!]?\.[A-Za-z_]\w*|[?!](?=[.[])/y;function endOfBrackets(text,start,budget){if(budget.left<=0)return undefined
;budget.left-=longest;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at;const found=mark.exec(text)
;if(!found)return undefined;at=found.index+found[0].length;if(/[([{]/.test(found[0]))depth+=1;else if(/[)\]}]/.test(found[0])){depth-=1
;if(depth===0){budget.left+=longest;return at}}else{const end=endOfString(text,found[0],at);if(end===undefined)return undefined;at=end}}
return undefined}const mark=/[()[\]{}]|(?:\$@|@\$|@)"|"|'|\/\/|\/\*/g;function endOfString(text,opening,from){if(opening==="//"){
const end=text.indexOf("\n",from);return end===-1?text.length:end}if(opening==="/*"){const end=text.indexOf("*/",from)
;return end===-1?undefined:end+"*/".length}const pattern=opening==="'"?inCharacter:opening==='"'?inString:inVerbatim;pattern.lastIndex=from
;return pattern.test(text)?pattern.lastIndex:undefined}const inCharacter=/(?:[^'\\\n]|\\[^\n]){0,9}'/y
;const inString=/(?:[^"\\\n]|\\[^\n]){0,5000}"/y;const inVerbatim=/(?:[^"]|""){0,5000}"/y;function endOfHeader(text,from,budget){
lineDirective.lastIndex=from;if(lineDirective.test(text))return lineDirective.lastIndex;statement.lastIndex=from
;const[head,,paren]=statement.exec(text)??[];if(head===undefined)return undefined;const open=from+head.length-1
;if(paren===undefined)return open+1;const end=endOfBrackets(text,open,budget);return end===undefined?undefined:(0,parentheses.ob)(text,end)}
const lineDirective=/(?:model|page|using(?!\s{0,9}\()|inject|inherits|namespace|layout|implements|attribute|addTagHelper|removeTagHelper|tagHelperPrefix|typeparam|rendermode|preservewhitespace)\b[^\n]*/y
;const statement=/(?:(?:if|for|foreach|while|switch|using|lock)\s{0,99}(\()|(?:code|functions|try|do|section\s{1,9}\w{1,99})\s{0,99}\{)/y
;function endOfElse(text,from,budget){continuation.lastIndex=from;if(!continuation.test(text))return undefined;let at=continuation.lastIndex
;if(text[at]==="(")at=endOfBrackets(text,at,budget)??text.length;return(0,parentheses.ob)(text,at)}
const continuation=/\s{0,99}(?:else(?:\s{1,99}if\s{0,99}(?=\())?|catch\s{0,99}(?=[({])|finally)/y;function scanRazor(text){const next=(0,
search.X)(text);const budget=(0,parentheses.yK)();const regions=[];const frames=[{kind:"html",depth:0,isPage:true}];let at=0;let ending=""
;let tag={name:"",isEnd:false};const code=(start,end,isSpoken)=>{if(end>start)regions.push({start:start,end:end,kind:"code",
isSpoken:isSpoken})};function transition(){const start=at;const behind=text.charAt(start+1);at=start+1
;if(behind==="@")at+=1;else if(behind==="*"){const close=next("*@",start+2);const end=close===Infinity?text.length:close+"*@".length
;regions.push({start:start,end:end,kind:"comment",text:text.slice(start+2,Math.max(start+2,end-2))});at=end
}else if(/\w/.test(text.charAt(start-1)))return;else if(behind==="{")openBlock(start,start+2);else{
const end=endOfHeader(text,start+1,budget)
;if(end===undefined)expression(start);else if(text[end-1]==="{"&&!/^section\b/.test(text.slice(start+1,start+9)))openBlock(start,end);else{
code(start,end,false);at=end}}}function expression(start){const end=endOfExpression(text,start+1,budget);if(end===undefined)return
;const source=text.slice(start,end);const inStrings=ending===""?(0,unknown_image.UY)(source,start):[]
;const isPicture=ending===""&&inStrings.length===0&&pictureHelper.test(source);const images=isPicture?[(0,
unknown_image.SD)(source,start)]:inStrings;if(images.length>0)regions.push(...(0,regions_of_code.S)(source,{start:start,end:end
},images));else code(start,end,true);at=end}function openBlock(start,end){frames.push({kind:"code",braces:1,start:start});at=end}
function html(frame){const pattern=ending===""?inText:ending===">"?inTag:inValue;pattern.lastIndex=at;const found=pattern.exec(text)
;if(!found||frame.end!==undefined&&found.index>=frame.end){at=frame.end??text.length;if(frame.end!==undefined)leave();return}
const[mark,slash="",name=""]=found;at=found.index;if(mark==="@")transition();else{at+=mark.length;if(mark==="\x3c!--"){
const close=next("--\x3e",at);at=close===Infinity?text.length:close+"--\x3e".length}else if(mark.startsWith("<")){tag={
name:name.toLowerCase(),isEnd:slash==="/"};ending=">"
}else if(ending===">"&&mark!==">")ending=mark;else if(ending!==">"&&mark===ending)ending=">";else if(ending===">")endTag(frame)}}
function endTag(frame){ending="";if(frame.isPage||frame.end!==undefined)return
;if(tag.isEnd)frame.depth-=1;else if(!open_tags.s.has(tag.name)&&text[at-2]!=="/")frame.depth+=1;if(frame.depth<=0)leave()}function leave(){
frames.pop();const around=frames.at(-1);if(around?.kind==="code")around.start=at;else if(around===undefined)frames.push({kind:"html",
depth:0,isPage:true})}function inBlock(frame){inCode.lastIndex=at;const found=inCode.exec(text);if(!found){
code(frame.start,text.length,false);at=text.length;return}const[mark,tagStart,transition]=found;at=found.index+mark.length
;if(tagStart!==undefined&&!beginsStatement(text,found.index))return;const sign=tagStart??transition;if(sign!==undefined){
const start=at-sign.length;code(frame.start,start,false);frame.start=start;const isLine=sign.startsWith("@:")
;const line=text.indexOf("\n",at);at=isLine?start+2:sign.startsWith("@")?start+1:start;if(isLine||sign.startsWith("@"))code(start,at,false)
;frames.push(isLine?{kind:"html",depth:0,isPage:false,end:line===-1?text.length:line}:{kind:"html",depth:0,isPage:false})
}else if(mark==="{")frame.braces+=1;else if(mark==="}"){frame.braces-=1;if(frame.braces>0)return;const end=endOfElse(text,at,budget)
;if(end!==undefined){frame.braces=1;at=end;return}code(frame.start,at,false);frames.pop()}else at=endOfString(text,mark,at)??at}
while(at<text.length){const frame=frames.at(-1);if(frame?.kind==="code")inBlock(frame);else if(frame)html(frame)}return regions}
const inText=/@|<!--|<(\/?)([A-Za-z][\w:.-]{0,99})/g;const inTag=/[@"'>]/g;const inValue=/[@"']/g
;const inCode=/(<[A-Za-z])|(@:|@<[A-Za-z])|(?:\$@|@\$|@)"|"|'|\/\/|\/\*|[{}]/g;function beginsStatement(text,at){
const before=text.slice(Math.max(0,at-longestSpace),at).trimEnd();const last=before.charAt(before.length-1)
;if(last===">")return!before.endsWith("=>");return last==="/"?before.endsWith("*/"):"{};:)".includes(last)}const longestSpace=1e3
;const pictureHelper=/^@Html\.\w{0,40}(?:Image|Img|Picture)\w{0,40}[(<]/;const razor=(0,template.X)({scan:scanRazor,alsoEncode:"{}@"})}),
52026: (($module,$exports,$require)=>{$require.d($exports,{nT:()=>budgetOf,ob:()=>behindBrace,yK:()=>createBudget,
z3:()=>endOfParentheses});function createBudget(){return{left:1e6}}function budgetOf(next){const budget=budgets.get(next)??createBudget()
;budgets.set(next,budget);return budget}const budgets=new WeakMap;const longest=5e3;function endOfParentheses(text,start,budget){
if(budget.left<=0)return undefined;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at
;const found=mark.exec(text);if(!found)break;at=found.index+1;if(found[0]==="(")depth+=1;else if(found[0]===")"){depth-=1
;if(depth===0)return at}else{const end=text.slice(at,at+longest).indexOf(found[0]);if(end===-1)break;at+=end+1}}budget.left-=longest
;return undefined}const mark=/[()"']/g;function behindBrace(text,from){let at=from
;while(at-from<longestSpace&&/\s/.test(text.charAt(at)))at+=1;return text[at]==="{"?at+1:undefined}const longestSpace=1e3}),

};
