import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [1233];
export const modules = {
...common0,
2272: (($module,$exports,$require)=>{$require.d($exports,{gF:()=>createPlainReader,Qr:()=>divide,CI:()=>partsOf,gl:()=>reach,
C$:()=>refers});function definitionsIn(text,passages){const labels=new Set;const targets=new Map;const notes=new Set;const plain=new Map
;let mayBeAny=false;for(const{start:start,end:end,mayDefine:mayDefine}of passages){if(!mayDefine)continue
;const passage=text.slice(start,end);const lines=passage.trimEnd().split(/\r?\n/);const note=footnote.exec(lines.at(-1)??"")?.[1]
;const own=(note===undefined?lines:lines.slice(0,-1)).map(line=>definition.exec(line));const isPlain=own.every(found=>found!==null)
;for(const found of own){const[whole="",label="",url=""]=found??[];const title=whole.split('"')[1]
;if(isPlain&&!labels.has(normal(label)))targets.set(normal(label),{url:url,title:title});if(isPlain)labels.add(normal(label))}if(isPlain){
plain.set(start,note===undefined?"definitions":"with a footnote");for(const label of note===undefined?[]:[normal(note)]){notes.add(label)
;labels.add(label)}continue}const found=labelsIn(passage);mayBeAny||=found.some(label=>label===undefined);for(const label of found){
if(label===undefined)continue;targets.delete(normal(label));labels.add(normal(label))}}return{
has:label=>mayBeAny||labels.has(normal(label)),targetOf:label=>mayBeAny?undefined:targets.get(normal(label)),
isNote:label=>notes.has(normal(label)),kindOf:({start:start})=>plain.get(start)}}
const definition=/^\[([\w][\w .-]{0,100})\]: ([\w./:#?=%+@~-]+)(?: "[^"\\&`]*")?[ ]*$/
;const footnote=/^\[(\^[\w-]+)\]: ["(*A-Za-z](?:[^!<{[]|\[[\w .-]+\]\([\w./#:-]+\))*$/;function labelsIn(passage){const labels=[]
;for(let end=passage.indexOf("]:");end!==-1;end=passage.indexOf("]:",end+1)){const before=passage.slice(Math.max(0,end-mostLabel),end)
;const start=before.lastIndexOf("[");const label=before.slice(start+1)
;const isPlain=start!==-1&&before.charAt(start-1)!=="\\"&&!/[\\\n\]]/.test(label);labels.push(isPlain?label:undefined)}return labels}
const mostLabel=1e3;function normal(label){return label.trim().replace(/\s+/g," ").toLowerCase().toUpperCase()}
function createNeighbours(text,passages,blocksOf,isJsx){let closing;function endsDetails(passage){closing??=closingDetails(text,passages)
;return closing.has(passage)}function next(index,step){for(let at=index+step;;at+=step){const passage=passages[at];if(!passage)return false
;const blocks=blocksOf(passage);if(!blocks){
const html=!isJsx&&passage.hasTags&&!passage.isMixed?text.slice(passage.start,passage.end).trim():"";if(isComment(html))continue
;if(isTable(text,passage)||neighbours_anchor.test(html))return null;return opensDetails(html)||endsDetails(passage)?false:passage}
const found=step===1?blocks.first:blocks.last;if(found!==undefined)return found}}function until(index,step){const found=[]
;for(let at=index+step;;at+=step){const passage=passages[at];if(!passage)return found;found.push(passage)
;if(/[^\s[<`~*_-]/.test(text.charAt(passage.start))&&!passage.mayDefine)return found}}return{beside:index=>{
const[before,after]=[next(index,-1),next(index,1)];const textOf=beside=>typeof beside==="object"&&beside!==null?undefined:beside
;const mayCaption=[before,after].some(beside=>typeof beside==="object"&&beside?.hasTags===true);return{before:textOf(before),
after:textOf(after),mayCaption:mayCaption}},around:index=>[...until(index,-1),...passages.slice(index,index+1),...until(index,1)]}}
function isComment(html){return/^<!--(?!-?>)/.test(html)&&html.indexOf("--\x3e")===html.length-"--\x3e".length&&!html.includes("--!>")}
const neighbours_anchor=/^<a (?:id|name)="[\w-]{1,200}"><\/a>$/;function opensDetails(html){
const[before,after]=["<details>\n<summary>","</summary>"];if(!html.startsWith(before)||!html.endsWith(after))return false
;const said=html.slice(before.length,-after.length);return said.length<=200&&summary.test(said)}const summary=/^(?:[^<>&`{}$\n]|& )*$/
;function closingDetails(text,passages){const found=new Set;let depth=0;for(const passage of passages){if(!passage.hasTags)continue
;const html=text.slice(passage.start,passage.end).trim();if(opensDetails(html))depth+=1;else if(html==="</details>"&&depth>0){depth-=1
;found.add(passage)}else if(passage.isGrouping||/<\/?details/i.test(html))break}return found}
function isTable(text,{start:start,end:end,hasTags:hasTags,isMixed:isMixed}){if(hasTags||isMixed||text.charAt(start)!=="|")return false
;const lines=text.slice(start,end).trimEnd().split("\n");const delimiters=lines[1]?.trim()??""
;return/^\|[-:| ]+\|$/.test(delimiters)&&delimiters.includes("-")&&isAlike(lines)&&lines.every(line=>line.startsWith("|"))}
function isAlike([head="",delimiters=""]){
return!/[\\`]/.test(head)&&head.trim().endsWith("|")&&head.split("|").length===delimiters.split("|").length}var quick_line=$require(70617)
;function isLazy(text,line,item){
if(line.from===line.to||line.indent>3||(0,quick_line.bc)(text,line)||interrupts(text,line)!==false)return false
;const blank=item.findLastIndex(({from:from,to:to})=>from===to);return item.slice(blank+1).every((one,index)=>{
if(one.from===one.to||index===0&&one.indent>3)return false;return interrupts(text,one)===false&&!"[<".includes(text.charAt(one.from))&&!(0,
quick_line.X0)(text,one)})}function interrupts(text,line){const first=text.charAt(line.from);if(first==="|")return undefined
;if(plain_lines_isComment(text,line))return true;if(first==="<")return inLine.test(text.slice(line.from,line.from+10))?false:undefined
;if(first===">")return true;if(first==="#"){const level=(0,quick_line.ng)(text,"#",line.from,line.to)
;return level<=6&&(line.from+level===line.to||text.charAt(line.from+level)===" ")}if((0,quick_line.sv)(text,line)!==undefined||(0,
quick_line.kn)(text,line))return true;const marker=(0,quick_line.X0)(text,line);if(!marker)return false
;return marker.interrupts?true:undefined}function plain_lines_isComment(text,{from:from,to:to}){
return text.startsWith("\x3c!--",from)&&comment.test(text.slice(from,to))}const comment=/^<!--[\w .,:;]+-->$/
;const inLine=/^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;function mayBeDelimiters(text,{from:from,to:to}){
const first=text.charAt(from);if(first!=="|"&&first!=="-"&&first!==":")return false;const marks=text.slice(from,to)
;return marks.includes("-")&&/^[-:| \t]+$/.test(marks)}function linesIn(text,start,end){const lines=[];for(let at=start;at<end;){
const ending=text.indexOf("\n",at);const to=ending===-1||ending>=end?end:ending;lines.push((0,quick_line.mh)(text,at,to));at=to+1}
return lines}function trimmed(text,from,to){let start=from;let end=to;while(start<end&&isSpace(text.charCodeAt(start)))start+=1
;while(end>start&&isSpace(text.charCodeAt(end-1)))end-=1;return{from:start,to:end}}function isSpace(code){return code===32||code===9}
const blank={from:0,to:0,indent:0};function isBlank({from:from,to:to}){return from===to}function quotationAt(text,lines,at){const inside=[]
;let end=at;for(;end<lines.length;end+=1){const{from:from,to:to,indent:indent}=lines[end]??blank
;if(from===to||indent>3||text.charAt(from)!==">")break;const content=(0,quick_line.mh)(text,text.charAt(from+1)===" "?from+2:from+1,to)
;if(text.slice(from,content.from).includes("\t"))return undefined;inside.push(content)}return isBlank(lines[end]??blank)?{lines:inside,
end:end}:undefined}function itemAt(text,lines,at){const first=lines[at]??blank;const marker=(0,quick_line.X0)(text,first)
;if(!marker||marker.isEmpty||text.slice(first.from,marker.content).includes("\t"))return undefined
;if(/[ \t]/.test(text.charAt(marker.content)))return undefined;const inside=[{from:marker.content,to:first.to,indent:0}];let end=at+1
;for(;end<lines.length;end+=1){const{from:from,to:to,indent:indent}=lines[end]??blank;if(from<to&&indent<marker.width)break;inside.push({
from:from,to:to,indent:from<to?indent-marker.width:0})}for(let lazy=0;isLazy(text,lines[end]??blank,inside);end+=1,lazy+=1){
if(lazy>mostLazy||lazy===0&&hasFence(text,inside))return undefined;inside.push(lines[end]??blank)}
return endsItem(text,first,lines[end-1]??blank,lines[end])?{lines:inside,end:end}:undefined}function hasFence(text,lines){
return lines.some(line=>(0,quick_line.sv)(text,line)!==undefined)}function endsItem(text,first,before,next){
if(!next||isBlank(next)||isBlank(before))return true;const sibling=(0,quick_line.kn)(text,next)?undefined:(0,quick_line.X0)(text,next)
;if(!sibling||sibling.isEmpty||next.indent>3)return false;return sibling.interrupts||isNumbered(text,next)===isNumbered(text,first)}
function isNumbered(text,{from:from}){return/\d/.test(text.charAt(from))}const mostLazy=50;function alone(image){return{text:"",images:[{
...image,link:undefined}],targets:[]}}function besideOf(level,index){const block=level[index];if(block===undefined)return false
;if(block===null)return null;return block.isParagraph?block.text:block.isHeading||block.figcaption!==undefined?null:false}
var plain_text=$require(80399);var plain_tag=$require(99806);function plainFigureAt(text,{from:from,to:to}){
if(!text.startsWith(opening,from))return undefined;const image=(0,plain_tag.M)(text,from+opening.length,to,true)
;const found=image&&caption.exec(text.slice(image.span.end,to));if(!image||!found)return undefined;const said=(0,
plain_text.T)(found[1]??found[2]??"");if(said.length>mostCaption)return undefined;return{text:said,figcaption:said,images:[{...image,
link:undefined}],targets:[]}}const opening="<figure>"
;const caption=/^<figcaption>(?:<p>([^<>&{}$\\\t]*)<\/p>|([^<>&{}$\\\t]*))<\/figcaption><\/figure>$/;const mostCaption=250
;function readPlainTable(text,lines,at,definitions){let end=at;while(end<lines.length&&!isBlank(lines[end]??blank))end+=1
;const delimiters=lines[at+1]??blank;const columns=text.slice(delimiters.from,delimiters.to).split("|").length-2
;if(end-at<2||!delimiterRow.test(text.slice(delimiters.from,delimiters.to)))return undefined;const rows=[]
;for(let index=at;index<end;index+=1){const line=lines[index]??blank;if(line.indent>0)return undefined;if(index===at+1)continue
;const cells=cellsOf(text,line,definitions);if(cells?.length!==columns)return undefined;rows.push(cells)}return{
cells:rows.flatMap((row,index)=>row.map((cell,column)=>blockOf(rows,index,column,cell))),end:end}}
const delimiterRow=/^\|(?: *:?-+:? *\|)+[ ]*$/;function cellsOf(text,{from:from,to:to},definitions){const cells=[]
;const row=text.slice(from,to)
;if(!row.startsWith("|")||row.includes("\\")||row.includes("||")||!row.trimEnd().endsWith("|"))return undefined
;for(let bar=from,next=text.indexOf("|",bar+1);next!==-1&&next<to;next=text.indexOf("|",bar+1)){
const{from:start,to:end}=trimmed(text,bar+1,next);const cell=(0,plain_text.S)(text,{start:start,end:end},definitions)
;if(!cell||!isPlain(cell))return undefined;cells.push(cell);bar=next}return cells}
function isPlain({text:text,images:images,targets:targets,hasLists:hasLists}){if(hasLists||text.length>mostCell)return false
;if(images.some(({link:link})=>link?.isShared))return false;return!images.some(({link:link})=>link)||new Set(targets).size===targets.length}
const mostCell=900;function blockOf(rows,row,column,cell){const{text:text,images:images,targets:targets}=cell
;const cells=images.length===0?[]:besides(rows,row,column);return{isHeading:false,isParagraph:false,text:text,images:images,targets:targets,
before:null,after:null,cells:cells}}function besides(rows,row,column){const others=new Set([row-1,row+1,0]);others.delete(row)
;const cells=[rows[row]?.[column-1],rows[row]?.[column+1],...[...others].map(other=>rows[other]?.[column])]
;return cells.flatMap(cell=>cell&&cell.text!==""?[{place:"cell",text:cell.text}]:[])}var word_tags=$require(21849)
;function readPlainBlocks(text,{start:start,end:end},{definitions:definitions,hasCode:hasCode}){const blocks=[];let level=[]
;const kind=definitions.kindOf({start:start,end:end});if(kind!==undefined){const beside=kind==="definitions"?undefined:false;return{
blocks:blocks,first:beside,last:beside}}if(!readLines(linesIn(text,start,end),0))return undefined;if(level.length===0)return{blocks:blocks,
first:undefined,last:undefined};return{blocks:blocks,first:besideOf(level,0),last:besideOf(level,level.length-1)}
;function readLines(lines,depth){if(depth>deepest)return false;const around=level;level=[];let at=0;while(at<lines.length){
const read=readBlock(lines,at,depth);if(read===undefined)return false;at=read}level.forEach((block,index)=>{if(!block)return
;block.before=index===0&&depth===0?undefined:besideOf(level,index-1)
;block.after=index===level.length-1&&depth===0?undefined:besideOf(level,index+1)});if(depth>0){around.push(null);level=around}return true}
function add(isHeading,isParagraph,said){const block={...said,isHeading:isHeading,isParagraph:isParagraph,before:null,after:null}
;blocks.push(block);level.push(block)}function readBlock(lines,at,depth){const line=lines[at]??blank
;const{from:from,to:to,indent:indent}=line;if(from===to)return at+1;if(indent>3)return hasCode?at+1:undefined;const first=text.charAt(from)
;if(first==="#"){const level=(0,quick_line.ng)(text,"#",from,to);if(level<=6&&(from+level===to||text.charAt(from+level)===" ")){
return readHeading(from+level,to)?at+1:undefined}}if(first==="|")return readTable(lines,at,depth)
;if(first==="<")return readTag(lines,at,depth);if(first===">")return readContainer(quotationAt(text,lines,at),depth);const marks=(0,
quick_line.sv)(text,line);if(marks!==undefined){if(text.startsWith("{",from+marks.length))return undefined;let closing=at+1
;while(closing<lines.length&&!(0,quick_line.Tv)(text,lines[closing]??blank,marks))closing+=1;return Math.min(closing+1,lines.length)}if((0,
quick_line.kn)(text,line))return at+1;if((0,quick_line.X0)(text,line))return readContainer(itemAt(text,lines,at),depth)
;return readParagraph(lines,at)}function readHeading(from,to){const closing=/ #+[ ]*$/.exec(text.slice(from,to))
;const{from:start,to:end}=trimmed(text,from,closing?from+closing.index:to);const read=(0,plain_text.S)(text,{start:start,end:end
},definitions);if(!read||read.images.length>0||read.text.length>mostHeading||(0,word_tags.L)(read.tags))return false;add(true,false,read)
;return true}function readTable(lines,at,depth){const table=depth===0?readPlainTable(text,lines,at,definitions):undefined
;if(!table)return undefined;blocks.push(...table.cells);level.push(null);return table.end}function readContainer(container,depth){
return container&&readLines(container.lines,depth+1)?container.end:undefined}function readTag(lines,at,depth){const line=lines[at]??blank
;const{from:from,to:to}=trimmed(text,line.from,line.to);if(plain_lines_isComment(text,line))return at+1
;if(paragraph.test(text.slice(from,to)))return readParagraphElement(lines,at,depth);const isLast=depth===0&&isBlank(lines[at+1]??blank)
;const figure=isLast?plainFigureAt(text,line):undefined;if(figure)add(false,false,figure);if(figure)return at+1;const image=(0,
plain_tag.M)(text,from,to,depth===0)
;if(!image)return inLine.test(text.slice(from,from+10))&&text.indexOf(">",from)<to-1?readParagraph(lines,at):undefined
;if(image.span.end<to)return readParagraph(lines,at);if(isLast)add(false,false,alone(image));return isLast?at+1:undefined}
function readParagraphElement(lines,at,depth){const{from:from,to:to}=lines[at+1]??blank;const image=(0,plain_tag.M)(text,from,to,true)
;const last=lines[at+2]??blank;if(depth>0||image?.span.end!==to||text.slice(last.from,last.to)!=="</p>")return undefined
;if(!isBlank(lines[at+3]??blank))return undefined;add(false,true,alone(image));return at+3}function readParagraph(lines,at){const parts=[]
;const images=[];const targets=[];const tags=[];let hasLists=false;let end=at;for(;end<lines.length;end+=1){const line=lines[end]??blank
;if(line.from===line.to)break;if(end>at){if((0,quick_line.bc)(text,line)||mayBeDelimiters(text,line))return undefined
;const isEnd=line.indent<=3&&interrupts(text,line);if(isEnd===undefined)return undefined;if(isEnd)break}
const{from:from,to:to}=trimmed(text,line.from,line.to);const read=(0,plain_text.S)(text,{start:from,end:to},definitions)
;if(!read)return undefined;hasLists||=read.hasLists;parts.push(read.text);images.push(...read.images);targets.push(...read.targets)
;tags.push(...read.tags)}if((0,word_tags.L)(tags))return undefined;const hasTwice=new Set(targets).size<targets.length
;if(images.some(({link:link})=>link!==undefined&&(hasTwice||link.isShared)))return undefined;const said=(0,plain_text.T)(parts.join(" "))
;if(hasLists&&said.length>mostBesideLists)return undefined;add(false,true,{text:said,images:images,targets:targets});return end}}
const paragraph=/^<p(?: align="[a-z]{1,10}")?>$/;const deepest=20;const[mostHeading,mostBesideLists]=[900,150]
;function divide(text,passages,isJsx){const isReferring=refers(text,passages);const blocksOf=createPlainReader(text,passages,isJsx)
;const plain=new Map;const kept=new Set;const headings=createHeadings(passage=>blocksOf(passage)?.blocks)
;const neighbours=createNeighbours(text,passages,blocksOf,isJsx);let reached=0;for(const[index,passage]of passages.entries()){
const isReached=reached>0;reached=Math.max(0,reached-1);const blocks=passage.mayShow&&!isReached?blocksOf(passage):undefined
;const heading=blocks&&headings.last()
;const found=blocks&&heading?.isPlain?imagesIn(blocks.blocks,heading.text,neighbours.beside(index)):undefined
;if(found)plain.set(passage,found);else if(passage.mayShow||isReached){
for(const one of[...headings.passages(),...neighbours.around(index)])kept.add(one);if(passage.isOpen)reached=reach
}else if(isJsx&&(passage.hasTags||passage.isMixed))kept.add(passage);if(passage.mayHead)headings.add(passage)}if(kept.size>0){
for(const passage of passages){if(passage.mayDefine||passage.isGrouping||passage.hasTags&&isReferring)kept.add(passage)}}return{
plain:[...plain.values()].flat(),rest:partsOf(passages,kept)}}function createPlainReader(text,passages,isJsx){
const definitions=definitionsIn(text,passages);const isReferring=refers(text,passages);const known=new Map;return passage=>{
if(passage.isMixed||passage.hasTags&&(isReferring||isJsx))return undefined
;if(!known.has(passage))known.set(passage,readPlainBlocks(text,passage,{definitions:definitions,hasCode:!isJsx}));return known.get(passage)}
}function refers(text,passages){
const known=referringTexts.get(passages)??passages.some(({hasTags:hasTags,start:start,end:end})=>hasTags&&referring.test(text.slice(start,end)))
;referringTexts.set(passages,known);return known}const referringTexts=new WeakMap
;const referring=/aria-|<label|popovertarget|commandfor|data-(?:bs-)?target/i;const reach=3;function imagesIn(blocks,before,beside){
let heading=before;const found=[];for(const block of blocks){if(block.isHeading)heading=block.text;if(block.images.length===0)continue
;const labels=block.cells??labelsOf(block,beside);for(const image of block.images){
const isLabelled=(block.cells!==undefined||block.isParagraph&&block.text==="")&&image.alt!==undefined&&image.alt!==""
;if(!labels&&(isLabelled||beside.mayCaption))return undefined;const before=block.before===undefined?beside.before:block.before
;const isSilent=image.isTag&&image.alt==="";if(isSilent&&before===undefined)return undefined;found.push({image:image,nearby:block.text,
figcaption:block.figcaption,heading:heading,labels:isLabelled?labels??[]:[],standsAlone:isSilent?before!==false:undefined})}}return found}
function labelsOf({before:before,after:after},beside){
const texts=[before===undefined?beside.before:before,after===undefined?beside.after:after]
;if(texts.some(text=>text===undefined||text!==false&&text!==null&&text.length>divide_mostLabel))return undefined
;return texts.flatMap(text=>text?[{place:"paragraph",text:text}]:[])}const divide_mostLabel=900;function createHeadings(blocksOf){
let unread=[];let found={isPlain:true,text:undefined};let needed=[];function last(){const pending=unread;unread=[]
;for(const passage of pending.toReversed()){const blocks=blocksOf(passage)
;const heading=blocks?.findLast(({isHeading:isHeading})=>isHeading);if(blocks&&!heading)continue;found={isPlain:heading!==undefined,
text:heading?.text};needed=heading?[passage]:[...needed,...pending];break}return found}return{add:passage=>unread.push(passage),last:last,
passages(){last();const passages=needed;needed=[];return passages}}}function partsOf(passages,kept){const parts=[]
;let at=passages[0]?.start??0;for(const passage of passages){if(!kept.has(passage))continue
;const{start:start,end:end,hasTags:hasTags}=passage;parts.push({start:start,end:end,isApart:start>at&&(hasTags||parts.length===0)});at=end}
return parts}}),
43775: (($module,$exports,$require)=>{$require.d($exports,{D:()=>divisionOf});var blocks=$require(52358)
;var masking_templates=$require(2147);var front_matter=$require(31936);var open_tags=$require(77521);function joinOpen(text,passages,isJsx){
if(!passages.some(({hasTags:hasTags})=>hasTags))return passages.map(passage=>({...passage,isGrouping:false}));const opennessOf=(0,
open_tags.w)(isJsx);const joined=[];let inside;for(const marked of passages){
const openness=marked.hasTags?opennessOf(withoutFences(text,marked)):inside?goingOn:join_closed;if(openness===undefined)return undefined
;const{state:state,isGrouping:isGrouping}=openness;const passage={...marked,isGrouping:isGrouping};if(state==="closed"){joined.push(passage)
;continue}inside=inside?join(inside,passage):{...passage,isMixed:true};if(state==="closing"){joined.push(inside);inside=undefined}}
return inside?[...joined,inside]:joined}const goingOn={state:"open",isGrouping:false};const join_closed={state:"closed",isGrouping:false}
;function join(first,next){return{start:first.start,end:next.end,fences:[...first.fences,...next.fences],
mayShow:first.mayShow||next.mayShow,hasTags:true,isMixed:true,mayHead:first.mayHead||next.mayHead,mayDefine:first.mayDefine||next.mayDefine,
isOpen:next.isOpen,isUnsure:first.isUnsure||next.isUnsure,isGrouping:first.isGrouping||next.isGrouping}}
function withoutFences(text,{start:start,end:end,fences:fences}){let rest="";let at=start;for(const fence of fences){
rest+=text.slice(at,fence.start);at=fence.end}return rest+text.slice(at,end)}
function markPassages(text,masked,passages,templates,{isJsx:isJsx,mayShow:mayShow}){const marks=new RegExp(isJsx?jsxMark:anyMark)
;let mark=marks.exec(masked);let template=0;return passages.map(passage=>{const{start:start,end:end,fences:fences}=passage
;let hasImage=false;let hasTags=false;let isMixed=false;let isUnsure=false;let braces=0;let lastImage=-1
;for(;mark&&mark.index<end;mark=marks.exec(masked)){const{0:found,index:index}=mark
;if(fences.some(fence=>index>=fence.start&&index<fence.end))continue;if(found==="<?")isUnsure=true
;if(found.startsWith("<"))hasTags=true;else if(found==="{"||found==="}"){isMixed=true;braces+=found==="{"?1:-1
}else if(found.startsWith(":"))isMixed=true;else{hasImage=true;isMixed||=found!=="![";lastImage=index}}
if(isJsx&&/^(?:im|ex)port\b/m.test(text.slice(start,end))){isMixed=true;isUnsure||=!isClosed(text.slice(start,end))}let shows=hasImage
;for(let next=templates[template];next&&next.start<end;next=templates[template]){template+=1;isMixed=true
;shows||=mayShow(text.slice(next.start,next.end))}if(!shows&&(hasTags||isMixed))shows=mayShow(text.slice(start,end));return{start:start,
end:end,fences:fences,mayDefine:passage.mayDefine,mayShow:shows,hasTags:hasTags,isMixed:isMixed,isUnsure:isUnsure||braces!==0,
mayHead:passage.mayHead||hasTags&&/<h[1-6]\b/i.test(masked.slice(start,end)),
isOpen:hasImage&&!/\][(（[]/.test(masked.slice(lastImage,end))||hasTags&&masked.lastIndexOf("<",end-1)>masked.lastIndexOf(">",end-1)}})}
const anyMark=/[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm])/g;const jsxMark=/[!！][ \t]?[[【]|<|[{}]/g;function isClosed(code){
let depth=0;for(const[mark]of code.matchAll(/[([{}\])`]|\/\*/g)){if(mark==="`"||mark==="/*")return false;depth+="([{".includes(mark)?1:-1}
return depth===0}var quick_line=$require(70617);function passagesOf(text,from,isJsx){const passages=[];let start=from;let mayHead=false
;let mayDefine=false;let fences=[];let fence;let fenceStart=0;let htmlEnd;let item=0;let isItemEmpty=false;let isParagraph=false
;let isAfterBlank=true;let isAfterCode=false;let mayBeInside=0;function close(end){if(end>start)passages.push({start:start,end:end,
mayHead:mayHead,mayDefine:mayDefine,fences:fences});start=end;mayHead=false;mayDefine=false;fences=[]}let next=from;while(next<text.length){
const at=next;const ending=text.indexOf("\n",at);const end=ending===-1?text.length:ending;next=end+1;const line=(0,
quick_line.mh)(text,at,end);if(fence!==undefined){if(!(0,quick_line.Tv)(text,line,fence))continue;fence=undefined;fences.push({
start:fenceStart,end:Math.min(next,text.length)});isAfterBlank=false;continue}if(htmlEnd){
if(htmlEnd.test(text.slice(at,end)))htmlEnd=undefined;isAfterBlank=false;continue}if(line.from>=line.to){if(isItemEmpty)item=0
;isItemEmpty=false;isParagraph=false;isAfterBlank=true;continue}if(isAfterBlank&&line.from===at){close(at);item=0;mayBeInside=0}
isItemEmpty=false;mayHead||=mayBeHeading(text,line);mayDefine||=mayBeDefinition(text,line);const isInItem=item>0&&line.indent>=item
;if(isJsx&&line.indent>3&&(0,quick_line.sv)(text,line)!==undefined&&!isInItem)return undefined;if(isInItem||line.indent>3){
isAfterCode=isInItem?line.indent-item>3:!isParagraph;isAfterBlank=false;continue}const isInterrupted=item===0&&isParagraph;const marks=(0,
quick_line.sv)(text,line);const html=marks===undefined?htmlBlock(text,line):undefined;if(marks!==undefined||html!==undefined){
if(mayBeInside>0&&line.indent>=mayBeInside)return undefined;fence=marks;fenceStart=at
;htmlEnd=html?.test(text.slice(line.from,end))===true?undefined:html;item=0;isParagraph=false;isAfterBlank=false;continue}const marker=(0,
quick_line.kn)(text,line)?undefined:(0,quick_line.X0)(text,line);if(marker&&!marker.interrupts&&isAfterCode)return undefined
;isAfterCode=false;if(marker&&(!isInterrupted||marker.interrupts)){
if(item>0&&!isAfterBlank&&!marker.interrupts)mayBeInside=Math.min(mayBeInside||9,item,marker.width);item=marker.width
;isItemEmpty=marker.isEmpty;isParagraph=false}else{if(item>0&&!isAfterBlank)mayBeInside=Math.min(mayBeInside||9,item)
;if(marker)mayBeInside=Math.min(mayBeInside||9,marker.width);item=0;isParagraph=text.charAt(line.from)!=="#"}isAfterBlank=false}
if(fence!==undefined)fences.push({start:fenceStart,end:text.length});close(text.length);return passages}function mayBeHeading(text,line){
const first=text.charAt(line.from);if(first==="#")return true;if(first==="="||first==="-"){if((0,quick_line.bc)(text,line))return true}
if(!containerMarks.includes(first))return false;let at=line.from
;while(at<line.to&&(containerMarks.includes(text.charAt(at))||" \t.)".includes(text.charAt(at))))at+=1
;return at===line.to||text.charAt(at)==="#"||text.charAt(at)==="="}const containerMarks=">-*+0123456789"
;function mayBeDefinition(text,line){const first=text.charAt(line.from);if(first!=="["&&!containerMarks.includes(first))return false
;bracket.lastIndex=line.from;if(!bracket.test(text))return false;const close=text.indexOf("]",bracket.lastIndex)
;return close===-1||close>=line.to||text.startsWith("]:",close)||text.slice(line.from,line.to).includes("]:")}
const bracket=/(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;function htmlBlock(text,{from:from}){
if(text.charAt(from)!=="<")return undefined;const opening=text.slice(from,from+12)
;return htmlBlocks.find(([start])=>start.test(opening))?.[1]}
const htmlBlocks=[[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,/<\/(?:script|pre|style|textarea)>/i],[/^<!--/,/-->/],[/^<\?/,/\?>/],[/^<![A-Za-z]/,/>/],[/^<!\[CDATA\[/,/\]\]>/]]
;function divisionOf(text,slow){if(needsWhole(text)||blocks.L.some(({tokens:tokens})=>tokens.test(text)))return undefined;const front=(0,
front_matter.Z)(text);if(/^(?:---|\+\+\+)/.test(text.slice(front.end,front.end+3)))return undefined
;const templates=!slow.isJsx&&opening.test(text)?(0,masking_templates.zD)(text,false):[];const masked=withoutTemplates(text,templates)
;const passages=passagesOf(masked,front.end,slow.isJsx);if(!passages)return undefined
;const marked=markPassages(text,masked,passages,templates,slow)
;const joined=marked.some(({isUnsure:isUnsure})=>isUnsure)?undefined:joinOpen(masked,marked,slow.isJsx);return joined&&{front:front,
masked:masked,templates:templates,passages:joined}}function needsWhole(text){
return text.includes("\r")&&/\r(?!\n)/.test(text)||text.includes("\0")||text.includes("\nmarp:")||/[\uFDD0-\uFDEF\uFFFE\uFFFF]/.test(text)}
const opening=/\{\{|\{%|\{#|<%|\$\{/;function withoutTemplates(text,templates){if(templates.length===0)return text;const parts=[];let at=0
;for(const{start:start,end:end}of templates){parts.push(text.slice(at,start),"x".repeat(end-start));at=end}
return[...parts,text.slice(at)].join("")}}),
31936: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>frontMatter,a:()=>languageIn});function frontMatter(text){
const mark=text.slice(0,3);if(mark!=="---"&&mark!=="+++")return none;const first=lineEnd(text,mark,0)
;if(first===undefined||first===text.length)return none
;for(let at=text.indexOf(`\n${mark}`,first-1);at!==-1;at=text.indexOf(`\n${mark}`,at+1)){const end=lineEnd(text,mark,at+1)
;if(end===undefined)continue;return{end:end,language:mark==="---"?languageIn(text.slice(first,at)):undefined}}return none}const none={end:0,
language:undefined};function lineEnd(text,mark,start){let at=start+mark.length;while(" \t\r".includes(text.charAt(at))&&at<text.length)at+=1
;if(at===text.length)return at;return text.charAt(at)==="\n"?at+1:undefined}function languageIn(yaml){
return/^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1]}}),
70617: (($module,$exports,$require)=>{$require.d($exports,{Tv:()=>closesFence,X0:()=>listMarker,bc:()=>isUnderline,kn:()=>isBreak,
mh:()=>lineAt,ng:()=>runOf,sv:()=>openingFence});function lineAt(text,start,end){let from=start;let indent=0;for(;from<end;from+=1){
const code=text.charCodeAt(from);if(code===space)indent+=1;else if(code===tab)indent+=4-indent%4;else break}
const to=end>from&&text.charCodeAt(end-1)===carriageReturn?end-1:end;return{from:from,to:to,indent:indent}}
function openingFence(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="`"&&mark!=="~")return undefined
;const marks=runOf(text,mark,from,to);if(marks<3)return undefined;const isCode=mark==="~"||indexBefore(text,"`",from+marks,to)===-1
;return isCode?text.slice(from,from+marks):undefined}function closesFence(text,{from:from,to:to,indent:indent},marks){
if(indent>3||!text.startsWith(marks,from))return false;const end=from+runOf(text,marks.charAt(0),from,to)
;return lineAt(text,end,to).from===to}function listMarker(text,{from:from,to:to,indent:indent}){marker.lastIndex=from
;const found=marker.exec(text);if(!found||from+found[0].length>to)return undefined;const[mark,number]=found;const end=from+mark.length
;const content=lineAt(text,end,to);const isEmpty=content.from===to;if(!isEmpty&&content.from===end)return undefined
;const spaces=spacesAt(text,end,content.from,indent+mark.length);const isCode=spaces>4;return{
width:indent+mark.length+(isEmpty||isCode?1:spaces),content:isEmpty||isCode?end+1:content.from,isEmpty:isEmpty,
interrupts:!isEmpty&&(number===undefined||number==="1")}}const marker=/[-+*]|(\d{1,9})[.)]/y;function spacesAt(text,from,to,column){
let at=column;for(let index=from;index<to;index+=1)at+=text.charCodeAt(index)===tab?4-at%4:1;return at-column}
function isBreak(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="*"&&mark!=="-"&&mark!=="_")return false;let marks=0
;for(let at=from;at<to;at+=1){const character=text.charAt(at)
;if(character===mark)marks+=1;else if(character!==" "&&character!=="\t")return false}return marks>=3}
function isUnderline(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="="&&mark!=="-")return false
;return lineAt(text,from+runOf(text,mark,from,to),to).from===to}function runOf(text,mark,from,to){const code=mark.charCodeAt(0);let at=from
;while(at<to&&text.charCodeAt(at)===code)at+=1;return at-from}function indexBefore(text,part,from,to){
for(let at=from;at<to;at+=1)if(text.startsWith(part,at))return at;return-1}const tab=9;const carriageReturn=13;const space=32}),
45735: (($module,$exports,$require)=>{$require.d($exports,{_G:()=>nextMarkup,j0:()=>endOfRaw,kV:()=>endOfComment})
;function nextMarkup(html,from){opening.lastIndex=from;const found=opening.exec(html);if(!found)return undefined
;const{0:whole,1:slash="",2:name="",index:start}=found;const behind=start+whole.length
;const end=name===""?endOfOther(html,start,whole):endOfTag(html,behind)
;const attributes=name===""||end===undefined?"":html.slice(behind,end-">".length);return{start:start,end:end,isEndTag:slash==="/",name:name,
attributes:attributes}}const opening=/<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;function endOfOther(html,start,mark){
if(mark==="\x3c!--")return endOfComment(html,start);const closing=mark==="<![CDATA["?"]]>":">"
;const at=html.indexOf(closing,start+mark.length);return at===-1?undefined:at+closing.length}function endOfComment(html,start){
for(const short of["\x3c!--\x3e","\x3c!---\x3e"])if(html.startsWith(short,start))return start+short.length
;for(let at=html.indexOf("--",start+"\x3c!--".length);at!==-1;at=html.indexOf("--",at+1)){
if(html.startsWith("--\x3e",at))return at+"--\x3e".length;if(html.startsWith("--!>",at))return at+"--!>".length}return undefined}
function endOfTag(html,from){let at=from;let isValue=false;while(at<html.length){plain.lastIndex=at;const[passed=""]=plain.exec(html)??[]
;if(passed.trim()!=="")isValue=false;at+=passed.length;const mark=html.charAt(at);if(mark===">")return at+1;if(mark==="=")isValue=true;else{
const closing=isValue?html.indexOf(mark,at+1):-1;if(closing===-1)return undefined;at=closing;isValue=false}at+=1}return undefined}
const plain=/[^"'>=]*/y;function endOfRaw(html,name,from){for(let at=html.indexOf("</",from);at!==-1;at=html.indexOf("</",at+1)){
const end=at+"</".length+name.length;if(html.slice(at+"</".length,end).toLowerCase()!==name||!/[\s/>]/.test(html.charAt(end)))continue
;return name==="script"&&html.slice(from,at).includes("\x3c!--")?undefined:at}return undefined}}),
92555: (($module,$exports,$require)=>{$require.d($exports,{e:()=>plainImage});var $m2=$require(11300);var $m0=$require(69971)
;var $m1=$require(80399)
;function plainImage({image:image,nearby:nearby,heading:heading,figcaption:figcaption,labels:labels,standsAlone:standsAlone},text,language){
const{src:src,alt:alt,span:span,altSpan:altSpan,link:link}=image;const context={control:link&&{kind:"link",target:link.target,
otherText:link.text},figcaption:figcaption===""?undefined:figcaption,labels:labels,standsAlone:standsAlone,
heading:heading===undefined||heading===""?undefined:(0,$m2.q)(heading),nearby:nearby.slice(0,mostNearby).trimEnd(),language:language,
adjacentLinkText:undefined};const isEmpty=image.isTag&&alt==="";return{src:src,alt:altOf(alt),name:alt===undefined||alt===""?undefined:(0,
$m1.T)(alt),decorative:isEmpty,markedDecorative:isEmpty,forColorScheme:false,title:image.isTag?undefined:image.title,
width:image.isTag?image.width:undefined,height:image.isTag?image.height:undefined,syntax:image.isTag?"img":image.syntax,kind:"picture",
...image.isTag?tagged:{...$m0.wW,...(0,$m0.ry)(text,altSpan)},span:span,altSpan:altSpan,context:context}}const tagged={attribute:"alt",
emptyIsDecision:true,decorativeBy:"alt"};function altOf(alt){if(alt===undefined)return{kind:"absent"};return alt===""?{kind:"empty"}:{
kind:"text",text:alt}}const mostNearby=300}),
99806: (($module,$exports,$require)=>{$require.d($exports,{M:()=>plainTagAt});function plainTagAt(text,at,to,isBlock=false){
if(!text.startsWith("<img ",at))return undefined;const values=new Map;const spans=new Map;let next=at+"<img".length
;const attribute=isBlock?blockAttribute:inlineAttribute
;for(let found=matchAt(attribute,text,next);found;found=matchAt(attribute,text,next)){const[whole,space="",name="",quoted,bare=""]=found
;const isLength=name==="width"||name==="height"
;if(values.has(name)||!(isLength?/^(?:\d+(?:px|%)?)?$/.test(quoted??bare):texts.has(name)&&quoted!==undefined)){return undefined}
values.set(name,decoded(quoted??bare));spans.set(name,{start:next+space.length,end:next+whole.length});next+=whole.length}
const closing=matchAt(tagEnd,text,next);if(!closing||next+closing[0].length>to)return undefined;const src=values.get("src")
;const address=spans.get("src");if(src===undefined||src.trim()===""||!address)return undefined
;if(/display|visibility/i.test(values.get("style")??"")||/dark|light/i.test(values.get("class")??""))return undefined
;const alt=values.get("alt");if(alt?.trim()===""&&!(isBlock&&alt===""))return undefined;return{isTag:true,src:src.trim(),alt:alt,
width:pixels(values.get("width")),height:pixels(values.get("height")),
others:[...values].flatMap(([name,value])=>name==="alt"?[]:[`${name}=${value}`]),span:{start:at,end:next+closing[0].length},
altSpan:spans.get("alt")??{start:address.end,end:address.end}}}const texts=new Set("src alt class id align loading style".split(" "))
;const inlineAttribute=/( +)([a-z]{1,20})=(?:"((?:[^"&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|(\d{1,9}(?:px|%)?)(?=[ >]))/y
;const blockAttribute=/( +)([a-z]{1,20})=(?:"((?:[^"&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|(\d{1,9}(?:px|%)?)(?=[ >]))/y
;const tagEnd=/ *\/?>/y;function matchAt(pattern,text,at){pattern.lastIndex=at;return pattern.exec(text)}function decoded(value){
return value.replace(/&(?:quot|amp|lt|gt|#39);/g,reference=>references[reference]??reference)}const references={"&quot;":'"',"&amp;":"&",
"&lt;":"<","&gt;":">","&#39;":"'"};function pixels(value){const digits=/^(\d+)(?:px)?$/.exec(value??"")?.[1]
;return digits===undefined?undefined:Number(digits)}}),
80399: (($module,$exports,$require)=>{$require.d($exports,{T:()=>oneLine,S:()=>readPlainText});var line=$require(70617)
;function closingBracket(text,at,to,endOfImage){for(let index=at+1;index<to;index+=1){const character=text.charAt(index)
;if(character==="]")return index;if("\\`<[".includes(character))return undefined;if(character!=="!"||text.charAt(index+1)!=="[")continue
;const end=endOfImage(index);if(end===undefined)return undefined;index=end-1}return undefined}function closingTicks(text,from,to,ticks){
for(let at=text.indexOf("`",from);at!==-1&&at<to;){const run=(0,line.ng)(text,"`",at,to);if(run===ticks)return at
;at=text.indexOf("`",at+run)}return undefined}function readRun(text,at,from,to){const mark=text.charAt(at);const length=(0,
line.ng)(text,mark,at,to);const before=at===from?" ":text.charAt(at-1);const after=charBefore(text,at+length,to)
;if(mark==="_"&&isWord(before)&&isWord(after)||before===" "&&after===" "){return{length:length,closing:undefined}}
if(before!==" "||length>3||mark==="~")return undefined;const closing=closingRun(text,at+length,to,mark,length)
;return closing===undefined?undefined:{length:length,closing:closing}}function closingRun(text,from,to,mark,length){
for(let at=text.indexOf(mark,from);at!==-1&&at<to;){const run=(0,line.ng)(text,mark,at,to);const before=text.charAt(at-1)
;const after=charBefore(text,at+run,to);if(mark!=="_"||!isWord(before)||!isWord(after)){
return run===length&&closes(before,after)?at:undefined}at=text.indexOf(mark,at+run)}return undefined}function closes(before,after){
if(isWord(before))return after===" "||isWord(after)||isMarkOrSymbol(after)
;return isMarkOrSymbol(before)&&(after===" "||isMarkOrSymbol(after))}function charBefore(text,at,to){return at<to?text.charAt(at):" "}
function isWord(character){return/[\p{L}\p{N}]/u.test(character)}function isMarkOrSymbol(character){return/[\p{P}\p{S}]/u.test(character)}
var embedded_page=$require(34268);function endOfList(text,at){if(text.charAt(at)!=="{")return at;classes.lastIndex=at
;const[list]=classes.exec(text)??[];return list===undefined?undefined:at+list.length}const classes=/\{:?[ ]*(?:[.#][\w-]+[ ]*)+\}/y
;function plainLabelAt(text,at,to,definitions){label.lastIndex=at;const found=label.exec(text);if(!found)return undefined
;const[,words=""]=found;const labelEnd=at+"![".length+words.length;const isInline=text.charAt(labelEnd+1)==="("
;const address=isInline?addressAt(text,labelEnd+1,to):referenceAt(text,labelEnd+1,to,words,definitions);const read=withoutCode(words)
;if(!address||address.url.startsWith("#")||(0,embedded_page.C)(address.url)||!read||!isPlainLabel(read.rest))return undefined;return{
isTag:false,syntax:isInline?"inline":address.end===labelEnd+"]".length+"[]".length?"collapsed-reference":"full-reference",src:address.url,
alt:read.said,title:address.title,span:{start:at,end:address.end},altSpan:{start:at+"![".length,end:labelEnd}}}
const label=/!\[((?:[^[\]\\<&*~{}$|\n\r\t【】（）！＜＞]|& |\$(?!\{))*)\][([]/y;function withoutCode(words){const parts=words.split("`")
;const isPlain=parts.every((part,at)=>{const isEnd=at===0||at===parts.length-1;return part===""?isEnd:at%2===0||part.trim()===part})
;if(parts.length%2===0||!isPlain)return undefined;return{said:parts.join(""),rest:parts.filter((_,at)=>at%2===0).join("`")}}
function isPlainLabel(words){if(words==="")return true;if(/^bg\b|\b(?:w|h|width|height):/.test(words))return false
;if(words.trim()!==words||/(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/.test(words))return false;return!/:\/\/|www\.|@|\p{Cc}/iu.test(words)}
function referenceAt(text,at,to,words,definitions){reference.lastIndex=at;const[whole="",key=""]=reference.exec(text)??[]
;const end=at+whole.length;if(whole===""||end>to||"(:".includes(text.charAt(end)||" "))return undefined
;const target=definitions.targetOf(key===""?words:key);return target===undefined||target.title===""?undefined:{...target,end:end}}
const reference=/\[([\w .-]{0,100})\]/y;function addressAt(text,at,to){const form=text.charAt(at+1)==="<"?spacedAddress:address
;form.lastIndex=at;const found=form.exec(text);if(!found||at+found[0].length>to)return undefined;const[whole,url="",title]=found
;if(whole.includes("&")&&whole.includes(";"))return undefined;return{url:url,title:title?.slice(1,-1),end:at+whole.length}}
const address=/\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy
;const spacedAddress=/\(<([\w./%~+-][\w./%~+ ()-]*)>(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/y;function bareAddressAt(text,at){
bareAddress.lastIndex=at;return bareAddress.exec(text)?.[1]}const bareAddress=/<(https?:\/\/[\w./:?=#~+-]{1,500})>/y
;function followsAddress(text,start,at){const from=Math.max(start,at-mostAddress)
;const word=text.slice(Math.max(from,text.lastIndexOf(" ",at-1)+1),at);return word.length===mostAddress||/:\/\/|www\.|@/i.test(word)}
const mostAddress=500;var plain_tag=$require(99806);var word_tags=$require(21849)
;function readPlainText(text,{start:start,end:end},definitions){const images=[];const targets=[];const tags=[];let hasLists=false
;let addressEnd=start;const closings=[];function read(from,to,isInLink){let said="";let plain=from;let at=from;const flush=()=>{
said+=text.slice(plain,at)};const show=image=>{flush();if(!image.alt)said+=" ";images.push({...image,link:undefined});at=image.span.end
;plain=at};const crosses=until=>{const closing=closings.at(-1);return closing!==undefined&&closing.at<until};while(at<to){
const code=text.charCodeAt(at);if(code>127||!isMark[code]){at+=1;continue}const character=text.charAt(at);const next=text.charAt(at+1)
;if(character==="!"){if(next!=="["){at+=1;continue}const image=plainLabelAt(text,at,to,definitions)
;if(!image||crosses(image.span.end)||followsAddress(text,addressEnd,at))return undefined;show(image);const list=endOfList(text,at)
;if(list===undefined||list>to||text.charAt(list)==="[")return undefined;hasLists||=list>at;at=list;plain=at}else if(character==="["){
const close=closingBracket(text,at,to,image=>plainLabelAt(text,image,to,definitions)?.span.end)
;if(close===undefined||isInLink)return undefined;const label=text.slice(at+1,close);const behind=text.charAt(close+1)
;if(behind==="["||behind===":"||followsAddress(text,addressEnd,at))return undefined;const address=behind==="("?addressAt(text,close+1,to):{
url:definitions.targetOf(label)?.url,end:close+1};if(!address||crosses(address.end))return undefined;if(address.url!==undefined){
if(address.url==="")return undefined;flush();const before=images.length;const inner=read(at+1,close,true)
;if(inner===undefined||address.title!==undefined&&images.length>before)return undefined;said+=inner;const link={target:address.url,
text:oneLine(inner),isShared:images.length>before+1};images.push(...images.splice(before).map(image=>({...image,link:link})))
;targets.push(address.url);at=address.end;plain=at}else if(definitions.isNote(label)){flush();at=close+1;plain=at}else{
if(next==="^"||definitions.has(label))return undefined;if(close===at+2&&" xX".includes(next))return undefined;at+=1}
}else if(character==="`"){const ticks=(0,line.ng)(text,"`",at,to);const close=closingTicks(text,at+ticks,to,ticks)
;if(close===undefined||crosses(close+ticks))return undefined;flush();const quoted=text.slice(at+ticks,close)
;said+=/^ .* $/.test(quoted)&&quoted.trim()!==""?quoted.slice(1,-1):quoted;at=close+ticks;plain=at}else if(character==="\\"){
if(at+1>=to)return undefined;if(!isPunctuation(next)){at+=1;continue}flush();plain=at+1;at+=2}else if(character==="&"){
if(/[A-Za-z#]/.test(next))return undefined;at+=1}else if(character==="<"){if(!/[A-Za-z/!?]/.test(next)){at+=1;continue}const image=(0,
plain_tag.M)(text,at,to);if(image){if(crosses(image.span.end))return undefined;show(image);continue}
const url=isInLink?undefined:bareAddressAt(text,at);if(url!==undefined){
if(crosses(at+url.length+2)||followsAddress(text,addressEnd,at))return undefined;flush();said+=url;targets.push(url);at+=url.length+2
;addressEnd=at;plain=at;continue}const tag=(0,word_tags.A)(text,at);if(tag===""||crosses(at+tag.length))return undefined;flush()
;if(tag.startsWith("<br"))said+=" ";tags.push(tag);at+=tag.length;plain=at}else if(character==="\t"){return undefined}else{
const closing=closings.at(-1);const isClosing=closing?.at===at;const run=isClosing?{length:closing.length,closing:undefined
}:readRun(text,at,from,to);if(run?.length!==(0,line.ng)(text,character,at,to))return undefined
;if(isClosing)closings.pop();else if(run.closing===undefined){at+=run.length;continue}else{
if(crosses(run.closing+run.length))return undefined;closings.push({at:run.closing,length:run.length})}flush();at+=run.length;plain=at}}
flush();return said}const said=read(start,end,false);if(said===undefined||closings.length>0)return undefined;return{text:oneLine(said),
images:images,targets:targets,hasLists:hasLists,tags:tags}}function oneLine(text){
return(wide.test(text)?text.replace(/\s+/g," "):text).trim()}const wide=/\s\s|[^\S ]/;function isPunctuation(character){
return/[!-/:-@[-`{-~]/.test(character)}const isMark=Array.from({length:128},(_,code)=>"![`\\&<*_~\t".includes(String.fromCharCode(code)))}),
89878: (($module,$exports,$require)=>{$require.d($exports,{m:()=>shorten});function shorten(text,parts){const starts=[]
;const shifts=[];const kept=[];let length=0;for(const{start:start,end:end,isApart:isApart}of parts){if(isApart){kept.push(separator)
;length+=separator.length}starts.push(length);shifts.push(start-length);kept.push(text.slice(start,end));length+=end-start}
const shiftAt=offset=>shifts[lastAtOrBefore(starts.length,index=>starts[index]??0,offset)]??0;return{text:kept.join(""),
back:({start:start,end:end})=>{const by=shiftAt(start);return{start:start+by,end:end+by}},forth:({start:start,end:end})=>{
const at=lastAtOrBefore(parts.length,index=>parts[index]?.start??0,start);const by=shifts[at]
;if(by===undefined||start<(parts[at]?.start??0)||end>(parts[at]?.end??0))return undefined;return{start:start-by,end:end-by}}}}
function lastAtOrBefore(count,numberAt,offset){let low=0;let high=count-1;while(low<high){const middle=low+high+1>>1
;if(numberAt(middle)<=offset)low=middle;else high=middle-1}return low}const separator="·\n\n"}),
21849: (($module,$exports,$require)=>{$require.d($exports,{A:()=>wordTagAt,L:()=>leavesOpen});function wordTagAt(text,at){
wordTag.lastIndex=at;return wordTag.exec(text)?.[0]??""}
const wordTag=/<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y;function leavesOpen(tags){const open=new Map
;for(const tag of tags){const name=tag.replace(/[</>]/g,"");const before=open.get(name)??0
;if(formatting.has(name))open.set(name,tag.startsWith("</")?Math.max(0,before-1):before+1)}return[...open.values()].some(count=>count>0)}
const formatting=new Set("b code em i s small strong u".split(" "))}),
34268: (($module,$exports,$require)=>{$require.d($exports,{C:()=>isEmbeddedPage,U:()=>isEmbeddedPart})
;function isEmbeddedPart(address){return/^#[\w:.-]/.test(address)}function isEmbeddedPage(address){return embedded.test(address)}
const embedded=/^https?:\/\/(?:(?:www|m|player|mobile)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/|playlist\?)|youtu\.be\/[\w-]{6}|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,50}\/status\/\d)/i
}),

};
