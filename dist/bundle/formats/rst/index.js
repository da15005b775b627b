import { modules as common0 } from '../../common/formats/masking/mask.js';
export const ids = [7671];
export const modules = {
...common0,
95977: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>sourceSpans,Ug:()=>copiedSpans,aX:()=>back});var $m0=$require(79541)
;function copiedSpans(element,html,way){return sourceSpans((0,$m0.Ly)(element,html),way)}function sourceSpans(spans,way){
const whole=spans&&tagSpan(spans.element,way);return whole&&{element:whole,content:back(spans.content,way),
attribute:name=>back(spans.attribute(name),way)}}function back(span,{toSource:toSource}){const start=span&&toSource(span.start)
;const last=span&&toSource(span.end-1);return start===undefined||last===undefined?undefined:{start:start,end:last+1}}
function tagSpan(span,{toSource:toSource,lastBefore:lastBefore}){const start=toSource(span.start);const last=lastBefore(span.end)
;return start===undefined||last===undefined?undefined:{start:start,end:last+1}}}),
19081: (($module,$exports,$require)=>{$require.d($exports,{g:()=>createSourceMap});function createSourceMap(){const runs=[]
;function runAt(offset){let low=0;let high=runs.length;while(low<high){const middle=low+high>>1
;if((runs[middle]?.offset??0)<=offset)low=middle+1;else high=middle}return runs[low-1]}return{add(offset,source,length){runs.push({
offset:offset,source:source,length:length})},toSource(offset){const run=runAt(offset)
;return run&&offset<run.offset+run.length?run.source+offset-run.offset:undefined},lastBefore(offset){const run=runAt(offset-1)
;return run&&run.source+Math.min(offset-run.offset,run.length)-1}}}}),
97671: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{rst:()=>rst});var copied=$require(95977)
;var places=$require(79541);var mask=$require(63128);var restore=$require(27222);var attribute=$require(45671);var comments=$require(493)
;var decorative=$require(15905);var page_elements=$require(39079);var outline=$require(18161);var parse_html=$require(84163)
;var text_holes=$require(26365);function languageIn(tree){for(const node of tree){if(node.kind==="field"){
const[body]=/^lang(?:uage)?$/i.test(node.name)?node.children:[]
;if(body?.kind==="paragraph"&&tag.test(body.text.trim()))return body.text.trim()
}else if(node.kind!=="title"&&node.kind!=="comment")return undefined}return undefined}const tag=/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/
;function outlineTree(tree,holes){
return tree.flatMap(node=>[placed(node.kind,node.span,holes),...details(node,holes),...outlineTree(node.children,holes)])}
function details(node,holes){if(node.kind!=="directive")return[]
;const{name:name,argument:argument,header:header,options:options}=node.directive
;const kept=options.filter(({span:span})=>!holes.contains(span))
;return[`${placed(name,header,holes)} ${argument}`,...kept.map(option=>placed(option.name,option.span,holes))]}
function placed(what,{start:start,end:end},holes){return`${what} ${holes.at(start)}-${holes.at(end)}`}function readLines(source){
const list=[];let start=source.startsWith("\ufeff")?1:0;for(const{0:ending,index:index}of source.matchAll(lineBreak)){
list.push(readLine(source.slice(start,index),start));start=index+ending.length}list.push(readLine(source.slice(start),start))
;return toLines(list)}function toLines(list){const nextText=new Array(list.length);let next=list.length
;for(let at=list.length-1;at>=0;at-=1){if(list[at]?.text!=="")next=at;nextText[at]=next}return{list:list,nextText:nextText}}
function offsetAt({start:start,offsets:offsets,text:text},column){if(!offsets)return start+column
;return offsets[column]??(offsets[text.length-1]??start-1)+1}const lineBreak=/\r\n|[\n\r\u0085\u2028\u2029]/g
;function readLine(written,start){const end=start+written.length;if(!written.includes("\t"))return{
text:written.replace(/[\v\f]/g," ").trimEnd(),start:start,end:end};const offsets=[];let text="";for(let at=0;at<written.length;at+=1){
const character=written.charAt(at);const width=character==="\t"?tabWidth-text.length%tabWidth:1
;text+=character==="\t"?" ".repeat(width):character;for(let count=0;count<width;count+=1)offsets.push(start+at)}return{
text:text.replace(/[\v\f]/g," ").trimEnd(),start:start,end:end,offsets:offsets}}const tabWidth=8
;function columnOf({from:from,first:first,left:left},line){return line===from?first:left}function textAt(block,line){
return(block.lines.list[line]?.text??"").slice(columnOf(block,line))}function textOf(block,from,to){return Array.from({
length:Math.max(0,to-from)},(_,index)=>textAt(block,from+index)).join("\n")}function lineAfter(block,line){
return line+1<block.to?textAt(block,line+1):undefined}function skipBlank(block,line){
const isFirstBlank=line===block.from&&textAt(block,line)===""
;return Math.min(block.lines.nextText[isFirstBlank?line+1:line]??block.to,block.to)}function spanOf(block,from,to){
const last=lastText(block,from,to);const line=block.lines.list[last];const first=block.lines.list[from];if(!line||!first)return{start:0,
end:0};return{start:offsetAt(first,columnOf(block,from)),end:offsetAt(line,line.text.length)}}function lastText({lines:lines},from,to){
let last=to-1;while(last>from&&lines.list[last]?.text==="")last-=1;return last}function indented(block,line){return gather(block,line,{})}
function hanging(block,line,first){return gather(block,line,{first:first,known:first})}
function following(block,line,first,untilBlank=false){return gather(block,line,{first:first,untilBlank:untilBlank})}
function paragraphEnd(block,line){let end=line;while(end<block.to&&textAt(block,end)!=="")end+=1;return end}
function gather(block,line,{first:first,known:known,untilBlank:untilBlank=false}){let end=first===undefined?line:line+1;let indent=known
;while(end<block.to){const at=skipBlank(block,end);if(at>end&&untilBlank)break;end=at;if(at===block.to)break
;const depth=depthOf(textAt(block,at));if(depth===0||known!==undefined&&depth<known)break
;if(known===undefined)indent=Math.min(indent??depth,depth);end=at+1}const left=block.left+(indent??0);const inner={lines:block.lines,
from:line,to:end,left:left};return{block:{...inner,first:first===undefined?left:columnOf(block,line)+first},end:end}}function depthOf(text){
let depth=0;while(text.charAt(depth)===" ")depth+=1;return depth}function fromLine(block,line){return line===block.from?block:{...block,
from:line,first:block.left}}function readEnumerator(text,expected){const[whole,inParens,beforeParen,beforeDot]=mark.exec(text)??[]
;const numeral=inParens??beforeParen??beforeDot;if(whole===undefined||numeral===undefined)return undefined
;const sequence=sequenceOf(numeral,expected);const format=inParens!==undefined?"parens":beforeParen!==undefined?"rparen":"period";return{
format:format,sequence:sequence,ordinal:ordinalOf(numeral,sequence),length:whole.length}}
function beginsItem({ordinal:ordinal,sequence:sequence,format:format},nextLine){if(ordinal===undefined)return false
;if(nextLine===undefined||nextLine===""||nextLine.startsWith(" "))return true;const next=numeralOf(ordinal+1,sequence)
;if(next===undefined)return false;const{before:before,after:after}=around[format]
;return[next,"#"].some(numeral=>nextLine.startsWith(`${before}${numeral}${after} `))}function continues(last,next){
if(last?.format!==next.format)return false;if(next.sequence==="#")return true
;return last.sequence===next.sequence&&next.ordinal===(last.ordinal??0)+1}
const mark=/^(?:\(([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)\.)(?: +|$)/
;const around={parens:{before:"(",after:")"},rparen:{before:"",after:")"},period:{before:"",after:"."}}
;const sequences=[["arabic",/^[0-9]+$/],["loweralpha",/^[a-z]$/],["upperalpha",/^[A-Z]$/],["lowerroman",/^[ivxlcdm]+$/],["upperroman",/^[IVXLCDM]+$/]]
;function sequenceOf(text,expected){if(text==="#")return"#"
;if(expected!==undefined&&sequences.some(([name,pattern])=>name===expected&&pattern.test(text)))return expected
;if(text==="i")return"lowerroman";if(text==="I")return"upperroman";return sequences.find(([,pattern])=>pattern.test(text))?.[0]??"arabic"}
function ordinalOf(text,sequence){if(sequence==="#")return 1;if(sequence==="arabic")return Number(text);const upper=text.toUpperCase()
;return sequence.endsWith("alpha")?upper.charCodeAt(0)-"A".charCodeAt(0)+1:fromRoman(upper)}function numeralOf(ordinal,sequence){
if(sequence==="#")return"#";if(sequence==="arabic")return String(ordinal)
;const upper=sequence.endsWith("alpha")?ordinal>26?undefined:String.fromCharCode("A".charCodeAt(0)+ordinal-1):toRoman(ordinal)
;return sequence.startsWith("lower")?upper?.toLowerCase():upper}
const romans=[["M",1e3],["CM",900],["D",500],["CD",400],["C",100],["XC",90],["L",50],["XL",40],["X",10],["IX",9],["V",5],["IV",4],["I",1]]
;const mostRoman=4999;const longestRoman=19;function toRoman(value){if(value>mostRoman)return undefined;let left=value
;return romans.map(([letters,worth])=>{const count=Math.floor(left/worth);left-=count*worth;return letters.repeat(count)}).join("")}
function fromRoman(text){if(text.length>longestRoman)return undefined
;const worths=Array.from(text,letter=>romans.find(([letters])=>letters===letter)?.[1]??0)
;const value=worths.reduce((sum,worth,at)=>sum+(worth<(worths[at+1]??0)?-worth:worth),0);return toRoman(value)===text?value:undefined}
function contentOf(name){if(name==="figure")return"caption";return verbatim.has(name)||verbatimWords.test(name)?"verbatim":"body"}
function hasNoArgument(name){return withoutArgument.has(name)}
const verbatim=new Set(`image thumbnail image-sg autosummary contents csv-table date default-role highlightlang include index ipython\n  math meta parsed-literal plot plantuml uml productionlist prompt raw replace role sectnum\n  tabularcolumns target-notes tikz title toctree unicode mermaid termynal asciinema`.split(/\s+/))
;const verbatimWords=/code|literal|highlight|execute|^(?:di)?graph|diagram|doctest|test(?:setup|cleanup|output)|(?:command|program)-output/
;const withoutArgument=new Set(`attention caution danger error hint important note tip warning seealso todo epigraph highlights pull-quote\n  compound header footer tabs tab-set panels hlist tags`.split(/\s+/))
;const marks={bullet:/^[-+*\u2022\u2023\u2043](?: +|$)/,doctest:/^>>>(?: +|$)/,lineBlock:/^\|(?: +|$)/,gridTable:/^\+-[-+]+-\+ *$/,
simpleTable:/^=+(?: +=+)+ *$/,explicit:/^\.\.(?: +|$)/,anonymous:/^__(?: +|$)/,line:/^([!-/:-@[-`{-~])\1* *$/};const explicit={
footnote:/^\.\. +\[(?:\*|#|#?[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)\](?: +|$)/u,
directive:/^\.\. +([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*) ?::(?: +|$)/u}
;const embedded=/^([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)::(?: +|$)/u;function optionMark(text){if(!/^[-+/]/.test(text))return undefined
;const end=text.indexOf("  ");const options=(end===-1?text:text.slice(0,end)).trimEnd().split(", ")
;if(!options.every(option=>programOption.test(option)))return undefined;return end===-1?text.length:lengthWithSpaces(text,end)}
const programOption=/^(?:[-+][a-zA-Z0-9](?: ?(?:[a-zA-Z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-zA-Z0-9][\w-]*(?:[ =](?:[a-zA-Z][\w-]*|<[^<>]+>))?)$/
;function substitutionMark(text){const start=/^\.\. +\|(?! |$)/.exec(text)?.[0].length;if(start===undefined)return undefined
;for(let at=text.indexOf("|",start+1);at!==-1;at=text.indexOf("|",at+1)){const isEnd=at+1===text.length||text.charAt(at+1)===" "
;if(!isEnd||/[ \\]/.test(text.charAt(at-1)))continue;return{name:text.slice(start,at),length:lengthWithSpaces(text,at+1)}}return undefined}
function fieldMark(text){if(!/^:[^: ]/.test(text))return undefined;const end=colonBefore(text,1)
;if(end===undefined||text.charAt(end-1)===" ")return undefined;return{name:text.slice(1,end),length:lengthWithSpaces(text,end+1)}}
function targetMark(text){const start=/^\.\. +_(?! |$)/.exec(text)?.[0].length
;const end=start===undefined?undefined:colonBefore(text,start+1);if(start===undefined||end===undefined)return undefined
;const name=text.slice(start,end).trimEnd();return{name:name==="_"?"":name.replace(/^`|`$/g,""),length:lengthWithSpaces(text,end+1)}}
function colonBefore(text,from){for(let at=from;at<text.length;at+=1){const mark=text.charAt(at);if(mark==="\\")at+=1;if(mark!==":")continue
;const next=text.charAt(at+1);if(next===""||next===" ")return at;if(next==="`")return undefined}return undefined}
function lengthWithSpaces(text,at){return text.length-text.slice(at).trimStart().length}
function readDirective(block,line,start,name,length){const{block:whole,end:end}=following(block,line,length)
;const inner=withoutBlankStart(whole);const head=Math.min(paragraphEnd(inner,inner.from),inner.to);const first=optionStart(inner,head)
;const isContent=hasNoArgument(name);const argument=isContent?"":textOf(inner,inner.from,first).trim();const directive={name:name,
argument:argument,options:readOptions(inner,first,head),header:{start:start,end:rawEnd(block,lastText(block,line,Math.max(head,line+1)))},
insertion:rawEnd(block,Math.max(line,(isContent?inner.from:first)-1))}
;const parts=!isContent?[blockFrom(inner,head)]:first===head?[inner]:[{...inner,to:first},blockFrom(inner,head)];return{directive:directive,
content:parts.filter(({from:from,to:to})=>from<to),end:end}}function withoutBlankStart(block){
return textAt(block,block.from)===""?fromLine(block,Math.min(block.from+1,block.to)):block}function blockFrom(block,line){
return line>=block.to?{...block,from:block.to}:fromLine(block,skipBlank(block,line))}function optionStart(block,to){
for(let line=block.from;line<to;line+=1)if(fieldMark(textAt(block,line)))return line;return to}function readOptions(block,from,to){
const part={...fromLine(block,from),to:to};const options=[];for(let line=from;line<to;){const mark=fieldMark(textAt(part,line))
;if(mark===undefined){line+=1;continue}const{block:body,end:end}=following(part,line,mark.length)
;const value=textOf(body,body.from,end).trim();options.push({name:mark.name.toLowerCase(),value:value,span:placeOf(part,line,end)});line=end
}return options}function placeOf(block,line,end){return spanOf({...block,first:columnOf(block,line),from:line},line,end)}
function rawEnd({lines:lines},line){return lines.list[line]?.end??0}function startOf(block,line){const found=block.lines.list[line]
;return found?offsetAt(found,columnOf(block,line)):0}var rst_pictures=$require(90070);function readExplicit(block,line,parse){
const text=textAt(block,line);const isAnonymous=marks.anonymous.test(text);if(!isAnonymous&&!marks.explicit.test(text))return undefined
;const target=isAnonymous?{name:"",length:Math.min(text.length,"__ ".length)}:targetMark(text)
;if(target)return readTarget(block,line,target);const footnote=explicit.footnote.exec(text)?.[0];if(footnote!==undefined){
const{block:inner,end:end}=following(block,line,footnote.length);return{nodes:[{kind:"item",span:spanOf(block,line,end),
children:parse(inner)}],end:end}}const substitution=substitutionMark(text)
;if(substitution)return readSubstitution(block,line,substitution,parse);const directive=explicit.directive.exec(text);if(directive){
const name=(directive[1]??"").toLowerCase();const read=readDirective(block,line,startOf(block,line),name,directive[0].length);return{
nodes:directiveNodes(block,line,read,parse),end:read.end}}return readComment(block,line,text)}
function directiveNodes(block,line,{directive:directive,content:content,end:end},parse){const span=spanOf(block,line,end)
;if(directive.name==="raw"){const isHtml=directive.argument.toLowerCase().split(/\s+/).includes("html");return[{kind:"raw",span:span,
lines:isHtml?content.flatMap(placesIn):[],children:[]}]}const kind=contentOf(directive.name)
;const children=kind==="verbatim"?[]:content.flatMap(parse);return[{kind:"directive",span:span,directive:directive,
children:kind==="caption"?captioned(children):children}]}function captioned(content){const[first]=content
;return first?.kind==="paragraph"||first?.kind==="comment"&&first.text===""?content:[]}function placesIn(block){return Array.from({
length:block.to-block.from},(_,index)=>{const line=block.lines.list[block.from+index];const start=startOf(block,block.from+index);return{
start:start,end:Math.max(start,line?offsetAt(line,line.text.length):start)}})}function readTarget(block,line,{name:name,length:length}){
const{block:inner,end:end}=following(block,line,length,true);const address=(0,rst_pictures.ci)(textOf(inner,inner.from,end));return{nodes:[{
kind:"target",name:name,address:address,span:spanOf(block,line,end),children:[]}],end:end}}
function readSubstitution(block,line,{name:name,length:length},parse){const{block:inner,end:end}=following(block,line,length)
;const span=spanOf(block,line,end);const at=skipBlank(inner,inner.from)
;const first=at===line?inner.first:block.lines.list[at]?.text.search(/\S/)??0;const body={...inner,from:at,left:block.left,first:first}
;const mark=at<end?embedded.exec(textAt(body,at)):null;if(!mark)return{nodes:[{kind:"substitution",name:name,span:span,children:[]}],end:end
};const read=readDirective(body,at,span.start,(mark[1]??"").toLowerCase(),mark[0].length);return{nodes:[{kind:"substitution",name:name,
span:span,children:directiveNodes(body,at,read,parse)}],end:end}}function readComment(block,line,text){
const mark=marks.explicit.exec(text)?.[0]??"";const isEmpty=text.length===mark.length&&(lineAfter(block,line)??"")===""
;const{block:inner,end:after}=following(block,line,mark.length);const end=isEmpty?line+1:after
;const words=isEmpty?"":textOf(inner,inner.from,end).trim();return{nodes:[{kind:"comment",span:spanOf(block,line,end),text:words,children:[]
}],end:end}}function displayWidth(text){let width=0;for(const character of text)width+=columnsOf(character);return width}
function columnsOf(character){if(character<"̀")return 1;if(/\p{M}/u.test(character))return 0;return wide.test(character)?2:1}
const wide=/[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u2705\u274C\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
;function gridLine(block,line){const found=block.lines.list[line];const columns=[];const offsets=[];let at=columnOf(block,line)
;for(const character of textAt(block,line)){const width=columnsOf(character);const offset=found?offsetAt(found,at):0
;const last=columns.length-1;if(width===0&&last>=0)columns[last]=`${columns[last]??""}${character}`;else{columns.push(character)
;offsets.push(offset)}if(width===2){columns.push("");offsets.push(offset)}at+=character.length}offsets.push(found?offsetAt(found,at):0)
;return{columns:columns,offsets:offsets}}function cellOf(lines,left,right){const list=lines.map(line=>cellLine(line,left,right))
;const depths=list.flatMap(({text:text})=>text===""?[]:[/^ */.exec(text)?.[0].length??0])
;const indent=depths.reduce((least,depth)=>Math.min(least,depth),depths[0]??0);return{lines:toLines(list),from:0,to:list.length,left:indent,
first:indent}}function cellLine({columns:columns,offsets:offsets},left,right){let text="";const places=[]
;for(let column=left;column<Math.min(right,columns.length);column+=1){const character=columns[column]??"";text+=character
;for(let unit=0;unit<character.length;unit+=1)places.push((offsets[column]??0)+unit)}const start=offsets[Math.min(left,columns.length)]??0
;const end=offsets[Math.min(right,columns.length)]??start;return{text:text.trimEnd(),start:start,end:end,offsets:places}}
function gridCells(lines){const width=lines[0]?.columns.length??0;const rows=lines.map(({columns:columns})=>columns)
;if(!rows.every(row=>row.length===width&&/[+|]/.test(row[width-1]??"")))return[]
;const grid=separated(rows.map(row=>row.map(column=>column.charAt(0))));const found=grid&&traced(grid)
;return found?.map(({top:top,left:left,bottom:bottom,right:right})=>cellOf(lines.slice(top+1,bottom),left+1,right))??[]}
function separated(grid){const heads=grid.flatMap((row,index)=>/^\+=[=+]+=\+ *$/.test(row.join(""))?[index]:[]);const[head]=heads
;if(head===undefined)return grid;if(heads.length>1||head===0||head===grid.length-1)return undefined
;return grid.with(head,grid[head]?.map(mark=>mark==="="?"-":mark)??[])}const mostCells=2e4;const stepsEach=50;function traced(grid){
const bottom=grid.length-1;const right=(grid[0]?.length??0)-1;const done=new Array(right).fill(-1);const corners=new Map([[0,new Set([0])]])
;const boxes=[];const steps={left:stepsEach*(bottom+1)*(right+1)};for(let top=0;top<bottom;top+=1){const row=corners.get(top)
;if(!row)continue;for(let left=0;left<right;left+=1){if(!row.has(left)||top<=(done[left]??0))continue;const box=boxAt(grid,top,left,steps)
;if(steps.left<0||boxes.length>mostCells)return undefined;if(!box||done.slice(left,box.right).some(seen=>seen!==top-1))continue
;done.fill(box.bottom-1,left,box.right);boxes.push(box);row.add(box.right)
;corners.set(box.bottom,(corners.get(box.bottom)??new Set).add(left))}}return done.every(seen=>seen===bottom-1)?boxes:undefined}
function boxAt(grid,top,left,steps){const line=grid[top]??[];for(let right=left+1;right<line.length;right+=1){steps.left-=1
;if(line[right]==="+"){const bottom=bottomOf(grid,top,left,right,steps);if(bottom!==undefined)return{top:top,left:left,bottom:bottom,
right:right}}else if(line[right]!=="-")return undefined}return undefined}function bottomOf(grid,top,left,right,steps){
for(let row=top+1;row<grid.length&&steps.left>=0;row+=1){steps.left-=1;const mark=grid[row]?.[right]
;if(mark==="+"&&closes(grid,top,left,row,right,steps))return row;if(mark!=="+"&&mark!=="|")return undefined}return undefined}
function closes(grid,top,left,bottom,right,steps){const line=grid[bottom]??[];for(let column=right-1;column>left;column-=1){steps.left-=1
;if(line[column]!=="+"&&line[column]!=="-")return false}if(line[left]!=="+")return false;for(let row=bottom-1;row>top;row-=1){steps.left-=1
;const mark=grid[row]?.[left];if(mark!=="+"&&mark!=="|")return false}return true}function simpleCells(lines){
const texts=lines.map(({columns:columns})=>columns.map(column=>column===""?"x":column.charAt(0)).join(""))
;const columns=columnsIn(texts[0]??"");const[first]=columns;const heads=texts.slice(1,-1).filter(text=>/^=[ =]*$/.test(text)).length
;if(!first||heads>1||lines.length*columns.length>simple_mostCells)return[];const cells=[];let start=1;let hasText=false
;function row(end,spans){const members=lines.slice(start,end);if(!isAligned(texts.slice(start,end),spans))return false
;spans.forEach(([left,right],index)=>{cells.push(cellOf(members,left,index===spans.length-1?Infinity:right))});return true}
for(let at=1;at<lines.length;at+=1){const text=texts[at]??"";const isBorder=at===lines.length-1||/^=[ =]*$/.test(text)
;if(isBorder||/^-[ -]*$/.test(text)){const spans=spansIn(text,columns);if(!spans||!row(at,spans))return[];start=at+1;hasText=false
}else if(text.slice(...first).trim()!==""){if(hasText&&at!==start&&!row(at,columns))return[];start=at;hasText=true
}else if(!hasText)start=at+1}return cells}const simple_mostCells=2e5;function columnsIn(border){
return Array.from(border.matchAll(/[=-]+/g),({0:run,index:index})=>[index,index+run.length])}function spansIn(line,columns){
const spans=columnsIn(line);const starts=new Set(columns.map(([start])=>start));const ends=new Set(columns.map(([,end])=>end))
;const last=columns.at(-1)?.[1];const isFitting=spans.every(([start,end])=>starts.has(start)&&ends.has(end))
;return isFitting&&spans.at(-1)?.[1]===last?spans:undefined}function isAligned(texts,columns){return columns.every(([,end],index)=>{
const next=columns[index+1];return!next||texts.every(text=>text.slice(end,next[0]).trim()==="")})}function readTable(block,line,isGrid){
return isGrid?readGrid(block,line):readSimple(block,line)}function readGrid(block,line){const blank=paragraphEnd(block,line);let end=line
;while(end<blank&&/^[+|]/.test(textAt(block,end)))end+=1;const whole=end;while(end>line+2&&!marks.gridTable.test(textAt(block,end-1)))end-=1
;if(end<=line+2)return{cells:[],end:whole};const lines=Array.from({length:end-line},(_,index)=>gridLine(block,line+index));return{
cells:gridCells(lines),end:end}}function readSimple(block,line){const width=textAt(block,line).length;let borders=0;let last=line
;for(let at=line+1;at<block.to;at+=1){const text=textAt(block,at);if(!/^=[ =]*$/.test(text))continue;if(text.length!==width)return{cells:[],
end:at+1};borders+=1;last=at;if(borders===2||at+1===block.to||textAt(block,at+1)===""){const lines=Array.from({length:at+1-line
},(_,index)=>gridLine(block,line+index));return{cells:simpleCells(lines),end:at+1}}}return{cells:[],end:borders>0?last+1:block.to}}
function readText(block,line,hasTitles,parse){const text=textAt(block,line);const isLine=marks.line.test(text);if(isLine&&hasTitles){
const found=readOverline(block,line,text);if(found)return found}else if(isLine&&text!=="::"&&text.length>=4){return error(block,line,line+1)
}const next=lineAfter(block,line);if(next?.startsWith(" ")===true){const{block:inner,end:end}=indented(block,line+1);const definition={
kind:"definition",span:spanOf(block,line+1,end),children:parse(inner)};return{nodes:[{...paragraph(block,line,line+1),kind:"term"
},definition],end:end}}if(next!==undefined&&next!==""&&marks.line.test(next)&&isUnderline(text,next)){
return hasTitles?title(block,line,line,line+2):error(block,line,line+2)}return readParagraph(block,line)}
function isUnderline(text,underline){return underline.length>=4||displayWidth(text)<=underline.length}
function readOverline(block,line,overline){const isShort=overline.length<4;const next=lineAfter(block,line)
;if(next===undefined||next==="")return isShort?undefined:error(block,line,line+1)
;if(marks.line.test(next))return isShort?undefined:error(block,line,line+2);const underline=lineAfter(block,line+1)
;if(underline!==overline)return isShort?undefined:error(block,line,Math.min(line+3,block.to))
;if(isShort&&displayWidth(next.trimStart())>overline.length)return undefined;return title(block,line+1,line,line+3)}
function title(block,at,from,to){const text=textAt(block,at).trim();return{nodes:[{kind:"title",span:spanOf(block,from,to),text:text,
children:[]}],end:to}}function error(block,from,to){return{nodes:[{kind:"error",span:spanOf(block,from,to),text:"",children:[]}],end:to}}
function paragraph(block,from,to){return{kind:"paragraph",span:spanOf(block,from,to),text:textOf(block,from,to),children:[]}}
function readParagraph(block,line){let end=line+1;for(let next=lineAfter(block,line);next!==undefined&&next!==""&&!next.startsWith(" ");){
next=lineAfter(block,end);end+=1}const words=paragraph(block,line,end);return announcesLiteral(words.text)?readLiteral(block,end,words):{
nodes:[words],end:end}}function announcesLiteral(text){let at=text.length-"::".length;while(text.charAt(at-1)==="\\")at-=1
;return text.endsWith("::")&&(text.length-at)%2===0}function readLiteral(block,from,words){
const text=words.text.endsWith(" ::")||words.text.endsWith("\n::")?words.text.slice(0,-3):words.text.slice(0,-1)
;const nodes=words.text==="::"?[]:[{...words,text:text}];const first=skipBlank(block,from);if(first===block.to)return{nodes:nodes,end:first}
;const next=textAt(block,first);const end=next.startsWith(" ")?indented(block,first).end:quotedEnd(block,first,next.charAt(0))
;if(end===first)return{nodes:nodes,end:end};return{nodes:[...nodes,{kind:"literal",span:spanOf(block,first,end),text:"",children:[]}],
end:end}}function quotedEnd(block,first,quote){let end=first;if(!/[!-/:-@[-`{-~]/.test(quote))return end
;while(end<block.to&&textAt(block,end).startsWith(quote))end+=1;return end}function parseRst(source){const lines=readLines(source)
;return parseBody({lines:lines,from:0,to:lines.list.length,left:0,first:0},0)}const deepest=100;function parseBody(block,depth){
if(depth>deepest)throw new RangeError("Blocks nest too deeply.");const parse=inner=>inner.from<inner.to?parseBody(inner,depth+1):[]
;const nodes=[];let last;for(let line=skipBlank(block,block.from);line<block.to;){const item=itemAt(block,line,last)
;const found=item?readItem(block,line,item.length,parse):readConstruct(block,line,depth===0,parse);last=item;nodes.push(...found.nodes)
;line=skipBlank(block,found.end)}return nodes}function itemAt(block,line,last){const text=textAt(block,line)
;const next=lineAfter(block,line);const inList=last&&readEnumerator(text,last.sequence)
;if(inList&&continues(last,inList)&&beginsItem(inList,next))return inList;const fresh=readEnumerator(text)
;return fresh&&beginsItem(fresh,next)?fresh:undefined}function readItem(block,line,length,parse){
const hasText=textAt(block,line).length>length;const{block:inner,end:end}=hasText?hanging(block,line,length):following(block,line,length)
;return{nodes:[{kind:"item",span:spanOf(block,line,end),children:parse(inner)}],end:end}}function readConstruct(block,line,hasTitles,parse){
const text=textAt(block,line);if(text.startsWith(" ")){const{block:inner,end:end}=indented(block,line);return{nodes:[{kind:"quote",
span:spanOf(block,line,end),children:parse(inner)}],end:end}}const bullet=marks.bullet.exec(text)?.[0]
;if(bullet!==undefined)return readItem(block,line,bullet.length,parse);const field=fieldMark(text)
;if(field!==undefined)return readField(block,line,field,parse);const option=optionMark(text)
;const found=option===undefined?readMarked(block,line,text,parse):readOption(block,line,option,parse)
;return found??readText(block,line,hasTitles,parse)}function readField(block,line,{name:name,length:length},parse){
const{block:inner,end:end}=following(block,line,length);return{nodes:[{kind:"field",name:name,span:spanOf(block,line,end),
children:parse(inner)}],end:end}}function readOption(block,line,length,parse){const{block:inner,end:end}=following(block,line,length)
;if(skipBlank(inner,inner.from)>=inner.to)return undefined;return{nodes:[{kind:"item",span:spanOf(block,line,end),children:parse(inner)}],
end:end}}function readMarked(block,line,text,parse){if(marks.doctest.test(text)){const end=paragraphEnd(block,line);return{nodes:[{
kind:"literal",span:spanOf(block,line,end),text:"",children:[]}],end:end}}const verse=marks.lineBlock.exec(text)?.[0];if(verse!==undefined){
const{block:inner,end:end}=following(block,line,verse.length,true);const words=textOf(inner,line,end);return{nodes:[{kind:"verse",
span:spanOf(block,line,end),text:words,children:[]}],end:end}}
if(!marks.gridTable.test(text)&&!marks.simpleTable.test(text))return readExplicit(block,line,parse)
;const{cells:cells,end:end}=readTable(block,line,text.startsWith("+"));const children=cells.map(cell=>({kind:"cell",
span:spanOf(cell,cell.from,cell.to),children:parse(cell)}));return{nodes:[{kind:"table",span:spanOf(block,line,end),children:children}],
end:end}}function setOption(text,image,alt){const{altSpan:altSpan,attribute:attribute}=image
;const words=alt.replace(/[\s\u0085]+/g," ").trim();const written=text.slice(altSpan.start,altSpan.end);if(written===""){
const line=`${indentOf(text,image)}${attribute} ${words}`.trimEnd();return{span:altSpan,text:`${lineBreakAt(text,altSpan.end)}${line}`}}
const value=written.replace(/^(:[^:]*:)([ \t]*)[^]*/,(_,name,space)=>`${name}${space||" "}${words}`.trimEnd())
;return fitted(text,image,value)}function fitted(text,{altSpan:{start:start,end:end}},value){
const spaces=/^ *(?=\S)/.exec(text.slice(end))?.[0].length;const written=text.slice(start,end)
;if(spaces===undefined||written.includes("\n"))return{span:{start:start,end:end},text:value}
;const room=Math.max(0,displayWidth(written)+spaces-displayWidth(value));return{span:{start:start,end:end+spaces},
text:value+" ".repeat(room)}}function indentOf(text,{span:span,altSpan:altSpan}){
const before=text.slice(Math.max(0,span.start-nearby),span.start).replace(/^[^]*[\r\n]/,"").replace("\ufeff","").replace(/\S/gu,character=>" ".repeat(displayWidth(character)))
;const behind=/[\r\n]([ \t]*)\S/.exec(text.slice(altSpan.end,altSpan.end+nearby))
;const last=/^[^]*[\r\n]([ \t]*)/.exec(text.slice(span.start,altSpan.end));const indents=[behind?.[1],last?.[1]]
;return indents.find((indent="")=>columns(indent)>columns(before))??`${before}   `}const nearby=2e3;function columns(indent){
return Array.from(indent).reduce((width,mark)=>mark==="\t"?width+8-width%8:width+1,0)}function lineBreakAt(text,at){
const found=/\r\n?|\n/.exec(text.slice(at,at+2))?.[0];return found??(text.includes("\r\n")?"\r\n":"\n")}var source_map=$require(19081)
;function literalText(text){
return text.replace(/[^\p{L}\p{N}\s.,;:!?()/_-]/gu,character=>/[\uFDD0\uFDD1]/.test(character)?"�":`&#${character.codePointAt(0)??0};`)}
function readInline(text,names){const parts=[];const missing=new Set;let at=0;function closing(mark,from){if(missing.has(mark))return-1
;const place=text.indexOf(mark,from);if(place===-1)missing.add(mark);return place}
for(const{0:written,index:index}of text.matchAll(beginning)){if(index<at)continue;const before=text.slice(at,index)
;parts.push(literalText(written==="`"?withoutRole(before):before));at=index+written.length;if(written.startsWith("*"))continue
;if(written.startsWith("\\")){parts.push(literalText(written.slice(1).trim()));continue}const end=closing(written,at)
;const found=end>at?construct(text,written,{start:at,end:end},names):undefined;parts.push(...found?.parts??[literalText(written)])
;at=found?.after??at}return[...parts,literalText(text.slice(at))]}const beginning=/\\[^]|\*\*?(?=\S)|(?<=\S)\*\*?|``|`|\|(?=\S)/g
;function construct(text,mark,{start:start,end:end},names){const words=text.slice(start,end);const after=end+mark.length
;if(mark==="``")return{parts:[literalText(words)],after:after};const suffix=/^__?/.exec(text.slice(after,after+2))?.[0].length??0
;return mark==="`"?interpreted(words,suffix>0?{after:after+suffix,isLink:true}:{after:behindRole(text,after)
},names):substituted(words,suffix,after,names)}function behindRole(text,at){
return at+(/^:[\w.+-]+:/.exec(text.slice(at,at+longestRole))?.[0].length??0)}function withoutRole(text){let start=text.length
;while(start>0&&text.length-start<longestRole&&/[\w.+:-]/.test(text.charAt(start-1)))start-=1;const role=text.slice(start)
;return/^:.+:$/.test(role)?text.slice(0,start):text}const longestRole=60
;function interpreted(words,{after:after,isLink:isLink=false},names){const[,label,target]=/^([^<]*)<([^<>]*)>$/.exec(words)??[]
;const shown=(label??words).trim().replace(/^!|^~(?:[^.]*\.)*/,"");const html=literalText(shown===""?target??"":shown);if(!isLink)return{
parts:[html],after:after};const address=target===undefined||target.endsWith("_")?names.target(target??words):target;return{
parts:[linkStart(address),html,linkEnd],after:after}}function substituted(name,suffix,after,names){
const part=/\s$/.test(name)?undefined:names.substitution(name);if(part===undefined)return undefined
;const parts=suffix===0?[part]:[linkStart(names.target(name)),part,linkEnd];return{parts:parts,after:after+suffix}}
function linkStart(address){return`<a href="${literalText(address??"")}">`}const linkEnd="</a>";function definitionsIn(tree){
const substitutions=new Map;const all=[];const targets=new Map;function visit(node){if(node.kind==="substitution"){
substitutions.set(normalName(node.name),node);all.push(node)}else if(node.kind==="target")targets.set(normalName(node.name),node.address)
;node.children.forEach(visit)}tree.forEach(visit);return{substitutions:substitutions,all:all,targets:targets}}function normalName(name){
return name.replace(/\s+/g," ").trim().toLowerCase()}function nearPictures(tree,hasSubstitutions){const near=[];let title
;for(const node of tree){if(!mayShow(node,hasSubstitutions)){if(node.kind==="title")title=node;continue}if(title)near.push(title)
;title=undefined;near.push(node)}return near}function mayShow(node,hasSubstitutions){if(node.kind==="raw")return node.lines.length>0
;if(node.kind==="substitution")return false;if("text"in node&&hasSubstitutions&&node.text.includes("|"))return true
;if(node.kind==="directive"){if((0,rst_pictures.Fv)(node.directive).length>0)return true
;if(hasSubstitutions&&node.directive.argument.includes("|"))return true}return node.children.some(child=>mayShow(child,hasSubstitutions))}
function isShownOnPages(condition){const names=condition.split(/[^\w]+/).filter(word=>word!=="")
;if(condition.trim()==="not html")return false;return!names.every(name=>name==="or"||printed.has(name))}
const printed=new Set("latex pdf rinoh man texinfo text xml".split(" "));function toHtmlPage(text,tree){
const{substitutions:substitutions,all:all,targets:targets}=definitionsIn(tree);const runs=(0,source_map.g)();const pictures=new Map
;const shown=new Set;const parts=[];let length=0;let visited=0;function emit(part){parts.push(part);length+=part.length}
function picture(one){const{link:link}=one;if(link!==undefined)emit(linkStart(link.endsWith("_")?names.target(link):(0,
rst_pictures.ci)(link)));pictures.set(length,one);emit(imageTag(one));if(link!==undefined)emit(linkEnd)}const names={substitution:name=>{
const node=substitutions.get(normalName(name));const[inner]=node?.children??[];if(!node||inner?.kind!=="directive")return node&&""
;return inner.directive.name==="replace"?literalText(inner.directive.argument.slice(0,longestReplacement)):{substitution:node}},
target:name=>targets.get(normalName(name.replace(/^`|`?_{1,2}$/g,"")))};function words(written){
for(const part of readInline(written,names)){if(typeof part==="string")emit(part);else substitution(part.substitution)}}
function substitution(node){const[inner]=node.children;if(shown.has(node)||inner?.kind!=="directive")return;shown.add(node);(0,
rst_pictures.Fv)(inner.directive).forEach(picture)}function wrap(tags,node){emit(tags.map(tag=>`<${tag}>`).join(""))
;node.children.forEach(visit);emit(`${tags.toReversed().map(tag=>`</${tag}>`).join("")}\n`)}function block(tag,written){emit(`<${tag}>`)
;words(written);emit(`</${tag}>\n`)}function visit(node){
if((visited+=1)>mostNodes)throw new RangeError("There are too many blocks around pictures.")
;if(node.kind==="title")block("h2",node.text);else if(node.kind==="paragraph"||node.kind==="term"||node.kind==="verse")block("p",node.text);else if(node.kind==="field")wrap(["dl","dd"],node);else if(node.kind==="raw")node.lines.forEach(raw);else if(node.kind==="directive")directive(node.directive,node.children);else if(Object.hasOwn(tags,node.kind))wrap(tags[node.kind]??[],node)
}function directive(one,children){if(one.name==="only"&&!isShownOnPages(one.argument))return;const own=(0,rst_pictures.Fv)(one)
;if(one.name==="figure"&&own.length>0){figure(own,children);return}emit("<div>");own.forEach(picture)
;if(own.length===0||own[0]?.syntax==="card")block("p",one.argument);children.forEach(visit);emit("</div>\n")}
function figure(own,[first,...rest]){emit("<figure>");own.forEach(picture);if(first?.kind==="paragraph")block("figcaption",first.text)
;emit("</figure>\n");rest.forEach(visit)}function raw({start:start,end:end}){runs.add(length,start,end-start);emit(text.slice(start,end))
;emit("\n")}for(const node of nearPictures(tree,substitutions.size>0))visit(node);emit("<h2></h2>\n");all.forEach(substitution);return{
html:parts.join(""),toSource:runs.toSource,lastBefore:runs.lastBefore,pictures:pictures}}const mostNodes=8e4;const longestReplacement=50
;const tags={item:["ul","li"],quote:["blockquote"],definition:["dl","dd"],table:["table"],cell:["tr","td"]}
;function imageTag({src:src,alt:alt,width:width,height:height}){const attributes={src:src,alt:alt,width:width,height:height}
;const written=Object.entries(attributes).map(([name,value])=>value===undefined?"":` ${name}="${literalText(value)}"`)
;return`<img${written.join("")}>`}const rst={read(text){return{images:readPage(text).images}},outline(text){const page=readPage(text)
;return{images:page.images,without:changes=>outlineOf(page,changes).join("\n")}},comments(text){
const{tree:tree,page:page,masked:masked,html:html}=parse(text);const inHtml=(0,comments.S)(html,({position:position})=>(0,copied.aX)((0,
places.ik)(position),page));return[...commentsIn(tree),...inHtml.map(comment=>({...comment,text:masked.restore(comment.text)
}))].toSorted((a,b)=>a.span.start-b.span.start)},setAlt(text,image,alt){const line=alt.replace(/\s+/g," ")
;return isOption(image)?setOption(text,image,alt):(0,attribute.c)(text,image,line,inTemplates)},setDecorative(text,image){
return isOption(image)?setOption(text,image,""):(0,decorative.Z)(text,image)}};const inTemplates="{}";function isOption(image){
return image.attribute?.startsWith(":")===true}function parse(text){const tree=parseRst(text);const page=toHtmlPage(text,tree)
;const masked=(0,mask.y)(page.html);return{tree:tree,page:page,masked:masked,html:(0,parse_html.Z)(masked.text)}}function readPage(text){
const document=parse(text);const found=(0,page_elements.b)(document.html,element=>sourceSpans(element,document),languageIn(document.tree))
;return{...document,found:found,images:found.map(one=>toImage(one,document))}}
function outlineOf({tree:tree,page:page,masked:masked,html:html,found:found},changes){const holes=(0,
text_holes.Y)(changes.map(({span:span})=>span))
;const isGenerated=({position:position})=>page.toSource(position?.start.offset??-1)===undefined;return[...outlineTree(tree,holes),...(0,
outline.e)(html,(0,outline.Z)(changes,found),{namesOf:(0,places.wX)(masked.text),isGenerated:isGenerated})]}
function sourceSpans(element,{page:page,masked:masked}){const picture=pictureOf(element,page);if(picture)return{element:picture.span,
attribute:name=>name==="alt"?picture.altSpan:undefined};return(0,copied.Ug)(element,masked.text,page)}
function toImage({element:element,image:image},{page:page,masked:masked}){const picture=pictureOf(element,page);if(!picture)return(0,
restore.v)(image,masked);const{syntax:syntax,attribute:attribute,span:span}=picture;return{...(0,restore.v)(image,masked),syntax:syntax,
attribute:attribute,span:span,decorativeBy:"option"}}function pictureOf(element,{pictures:pictures}){
return pictures.get(element.position?.start.offset??-1)}function commentsIn(tree){return tree.flatMap(node=>{
const{span:span,children:children}=node;return node.kind==="comment"?[{text:node.text,span:span}]:commentsIn(children)})}}),

};
