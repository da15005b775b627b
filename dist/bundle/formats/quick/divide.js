import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [8631];
export const modules = {
...common0,
18142: (($module,$exports,$require)=>{$require.d($exports,{gF:()=>createPlainReader,Qr:()=>divide,CI:()=>partsOf,gl:()=>reach})
;var once=$require(23735);function definitionsIn(text,passages){const read=(0,once.O)(()=>readDefinitions(text,passages));return{
has:label=>read().mayBeAny||read().labels.has(normal(label)),targetOf:label=>read().mayBeAny?undefined:read().targets.get(normal(label)),
isNote:label=>read().notes.has(normal(label)),kindOf:({start:start,mayDefine:mayDefine})=>mayDefine?read().plain.get(start):undefined}}
function readDefinitions(text,passages){const labels=new Set;const targets=new Map;const notes=new Set;const plain=new Map
;let mayBeAny=false;for(const{start:start,end:end,mayDefine:mayDefine}of passages){if(!mayDefine)continue
;const passage=text.slice(start,end);const lines=passage.trimEnd().split(/\r?\n/);const note=footnote.exec(lines.at(-1)??"")?.[1]
;const own=(note===undefined?lines:lines.slice(0,-1)).map(line=>definition.exec(line));if(!own.every(found=>found!==null)){
for(const label of labelsIn(passage)){mayBeAny||=label===undefined;if(label===undefined)continue;targets.delete(normal(label))
;labels.add(normal(label))}continue}for(const[whole,label="",url=""]of own){const key=normal(label);if(!labels.has(key))targets.set(key,{
url:url,title:whole.split('"')[1]});labels.add(key)}plain.set(start,note===undefined?"definitions":"with a footnote")
;if(note===undefined)continue;notes.add(normal(note));labels.add(normal(note))}return{labels:labels,targets:targets,notes:notes,plain:plain,
mayBeAny:mayBeAny}}const definition=/^\[([\w][\w .-]{0,100})\]: ([\w./:#?=%+@~-]+)(?: "[^"\\&`]*")?[ ]*$/
;const footnote=/^\[(\^[\w-]+)\]: ["(*A-Za-z](?:[^!<{[]|\[[\w .-]+\]\([\w./#:-]+\))*$/;function labelsIn(passage){const labels=[]
;for(let end=passage.indexOf("]:");end!==-1;end=passage.indexOf("]:",end+1)){const before=passage.slice(Math.max(0,end-mostLabel),end)
;const start=before.lastIndexOf("[");const label=before.slice(start+1)
;const isPlain=start!==-1&&before.charAt(start-1)!=="\\"&&!/[\\\n\]]/.test(label);labels.push(isPlain?label:undefined)}return labels}
const mostLabel=1e3;function normal(label){return label.trim().replace(/\s+/g," ").toLowerCase().toUpperCase()}
var line_starts=$require(63831);var quick_line=$require(70617);function createNeighbours(text,passages,blocksOf,isJsx){
const seen=isJsx?/[^\s[<{`~*_-]/:/[^\s[<`~*_-]/;let closing;function endsDetails(passage){closing??=closingDetails(text,passages)
;return closing.has(passage)}function next(index,step){for(let at=index+step;;at+=step){const passage=passages[at];if(!passage)return false
;if(step===1?beginsContained(text,passage):!isJsx&&endsContained(passage))return null;if(isTable(text,passage))return null
;const blocks=blocksOf(passage);if(!blocks){
const html=!isJsx&&passage.hasTags&&!passage.isMixed?text.slice(passage.start,passage.end).trim():"";if(isComment(html))continue
;if(neighbours_anchor.test(html))return null;return opensDetails(html)||endsDetails(passage)?false:passage}
const found=step===1?blocks.first:blocks.last;if(found!==undefined)return found}}function until(index,step){let at=index+step
;for(let passage=passages[at];passage;passage=passages[at]){if(seen.test(text.charAt(passage.start))&&!passage.mayDefine)return at;at+=step}
return at-step}return{beside:index=>{const[before,after]=[next(index,-1),next(index,1)]
;const textOf=beside=>typeof beside==="object"&&beside!==null?undefined:beside
;const mayCaption=[before,after].some(beside=>typeof beside==="object"&&beside?.hasTags===true);return{before:textOf(before),
after:textOf(after),mayCaption:mayCaption}},around:index=>passages.slice(until(index,-1),until(index,1)+1),hasTags(index){
const last=until(index,1);for(let at=until(index,-1);at<=last;at+=1)if(at!==index&&passages[at]?.hasTags)return true;return false}}}
function beginsContained(text,{start:start,end:end,hasTags:hasTags,isMixed:isMixed}){if(hasTags||isMixed||(0,
line_starts.RI)(text,start))return false;const ending=text.indexOf("\n",start);const line=(0,
quick_line.mh)(text,start,ending===-1?end:ending);if(line.indent>0)return false;if(text.charAt(start)===">")return true;return!(0,
quick_line.kn)(text,line)&&(0,quick_line.X0)(text,line)?.isEmpty===false}function endsContained(passage){
return passage.endsContained&&!passage.hasTags&&!passage.isMixed}function isComment(html){
return/^<!--(?!-?>)/.test(html)&&html.indexOf("--\x3e")===html.length-"--\x3e".length&&!html.includes("--!>")}
const neighbours_anchor=/^<a (?:id|name)="[\w-]{1,200}"><\/a>$/;function opensDetails(html){
const[before,after]=["<details>\n<summary>","</summary>"];if(!html.startsWith(before)||!html.endsWith(after))return false
;const said=html.slice(before.length,-after.length);return said.length<=200&&summary.test(said)}const summary=/^(?:[^<>&`{}$\n]|& )*$/
;function closingDetails(text,passages){const found=new Set;let depth=0;for(const passage of passages){if(!passage.hasTags)continue
;const html=text.slice(passage.start,passage.end).trim();if(opensDetails(html))depth+=1;else if(html==="</details>"&&depth>0){depth-=1
;found.add(passage)}else if(passage.isGrouping||/<\/?details/i.test(html))break}return found}
function isTable(text,{start:start,end:end,hasTags:hasTags,isMixed:isMixed}){if(hasTags||isMixed||text.charAt(start)!=="|")return false
;const lines=text.slice(start,end).trimEnd().split("\n");const delimiters=lines[1]?.trim()??""
;return/^\|(?: *:?-+:? *\|)+$/.test(delimiters)&&isAlike(lines)&&lines.every(line=>line.startsWith("|"))}
function isAlike([head="",delimiters=""]){
return!/[\\`]/.test(head)&&head.trim().endsWith("|")&&head.split("|").length===delimiters.split("|").length}var plain_lines=$require(37421)
;function quotationAt(text,lines,at){const inside=[];let end=at;for(;end<lines.length;end+=1){
const{from:from,to:to,indent:indent}=lines[end]??plain_lines.hQ;if(from===to||indent>3||text.charAt(from)!==">")break;const content=(0,
quick_line.mh)(text,text.charAt(from+1)===" "?from+2:from+1,to);if(text.slice(from,content.from).includes("\t"))return undefined
;inside.push(content)}return(0,plain_lines.z3)(lines[end]??plain_lines.hQ)?{lines:inside,end:end}:undefined}function itemAt(text,lines,at){
const first=lines[at]??plain_lines.hQ;const marker=(0,quick_line.X0)(text,first)
;if(!marker||marker.isEmpty||text.slice(first.from,marker.content).includes("\t"))return undefined
;if(/[ \t]/.test(text.charAt(marker.content)))return undefined;const inside=[{from:marker.content,to:first.to,indent:0}];let end=at+1
;for(;end<lines.length;end+=1){const{from:from,to:to,indent:indent}=lines[end]??plain_lines.hQ;if(from<to&&indent<marker.width)break
;inside.push({from:from,to:to,indent:from<to?indent-marker.width:0})}for(let lazy=0;(0,
plain_lines.JN)(text,lines[end]??plain_lines.hQ,inside);end+=1,lazy+=1){if(lazy>mostLazy||lazy===0&&hasFence(text,inside))return undefined
;inside.push(lines[end]??plain_lines.hQ)}return endsItem(text,first,lines[end-1]??plain_lines.hQ,lines[end])?{lines:inside,end:end
}:undefined}function hasFence(text,lines){return lines.some(line=>(0,quick_line.sv)(text,line)!==undefined)}
function endsItem(text,first,before,next){if(!next||(0,plain_lines.z3)(next)||(0,plain_lines.z3)(before))return true;const sibling=(0,
quick_line.kn)(text,next)?undefined:(0,quick_line.X0)(text,next);if(!sibling||sibling.isEmpty||next.indent>3)return false
;return sibling.interrupts||isNumbered(text,next)===isNumbered(text,first)}function isNumbered(text,{from:from}){
return/\d/.test(text.charAt(from))}const mostLazy=50;function alone(image){return{text:"",images:[{...image,link:undefined}],targets:[]}}
function besideOf(level,index){const block=index<0||index>=level.length?undefined:level[index];if(block===undefined)return false
;if(block===null)return null;return block.isParagraph?block.text:block.isHeading||block.figcaption!==undefined?null:false}
var plain_text=$require(80399);var plain_tag=$require(99806);function plainFigureAt(text,{from:from,to:to}){
if(!text.startsWith(opening,from))return undefined;const image=(0,plain_tag.M)(text,from+opening.length,to,true)
;const found=image&&caption.exec(text.slice(image.span.end,to));if(!image||!found)return undefined;const said=(0,
plain_text.T)(found[1]??found[2]??"");if(said.length>mostCaption)return undefined;return{text:said,figcaption:said,images:[{...image,
link:undefined}],targets:[]}}const opening="<figure>"
;const caption=/^<figcaption>(?:<p>([^<>&{}$\\\t]*)<\/p>|([^<>&{}$\\\t]*))<\/figcaption><\/figure>$/;const mostCaption=250
;function readPlainTable(text,lines,at,definitions){let end=at;while(end<lines.length&&!(0,
plain_lines.z3)(lines[end]??plain_lines.hQ))end+=1;const delimiters=lines[at+1]??plain_lines.hQ
;const columns=text.slice(delimiters.from,delimiters.to).split("|").length-2
;if(end-at<2||!delimiterRow.test(text.slice(delimiters.from,delimiters.to)))return undefined;const rows=[]
;for(let index=at;index<end;index+=1){const line=lines[index]??plain_lines.hQ;if(line.indent>0)return undefined;if(index===at+1)continue
;const cells=cellsOf(text,line,definitions);if(cells?.length!==columns)return undefined;rows.push(cells)}return{
cells:rows.flatMap((row,index)=>row.map((cell,column)=>blockOf(rows,index,column,cell))),end:end}}
const delimiterRow=/^\|(?: *:?-+:? *\|)+[ ]*$/;function cellsOf(text,{from:from,to:to},definitions){const cells=[]
;const row=text.slice(from,to)
;if(!row.startsWith("|")||row.includes("\\")||row.includes("||")||!row.trimEnd().endsWith("|"))return undefined
;for(let bar=from,next=text.indexOf("|",bar+1);next!==-1&&next<to;next=text.indexOf("|",bar+1)){const{from:start,to:end}=(0,
plain_lines.dE)(text,bar+1,next);const cell=(0,plain_text.S)(text,{start:start,end:end},definitions)
;if(!cell||!isPlain(cell))return undefined;cells.push(cell);bar=next}return cells}
function isPlain({text:text,images:images,targets:targets,hasLists:hasLists}){if(hasLists||text.length>mostCell)return false
;if(images.some(({link:link})=>link?.isShared))return false;return!images.some(({link:link})=>link)||new Set(targets).size===targets.length}
const mostCell=900;function blockOf(rows,row,column,cell){const{text:text,images:images,targets:targets}=cell
;const cells=images.length===0?[]:besides(rows,row,column);return{isHeading:false,isParagraph:false,text:text,images:images,targets:targets,
before:null,after:null,cells:cells}}function besides(rows,row,column){const others=new Set([row-1,row+1,0]);others.delete(row)
;const cells=[rows[row]?.[column-1],rows[row]?.[column+1],...[...others].map(other=>rows[other]?.[column])]
;return cells.flatMap(cell=>cell&&cell.text!==""?[{place:"cell",text:cell.text}]:[])}var word_tags=$require(21849)
;function paragraphOf(lines){const[first]=lines
;const{text:text,images:images,targets:targets,hasLists:hasLists,tags:tags}=first!==undefined&&lines.length===1?first:joined(lines);if((0,
word_tags.L)(tags))return undefined;const hasTwice=images.length>0&&new Set(targets).size<targets.length
;if(images.some(({link:link})=>link!==undefined&&(hasTwice||link.isShared)))return undefined
;return hasLists&&text.length>mostBesideLists?undefined:{text:text,images:images,targets:targets}}function joined(lines){return{text:(0,
plain_text.T)(lines.map(({text:text})=>text).join(" ")),images:lines.flatMap(({images:images})=>images),
targets:lines.flatMap(({targets:targets})=>targets),hasLists:lines.some(({hasLists:hasLists})=>hasLists),
tags:lines.flatMap(({tags:tags})=>tags)}}const mostBesideLists=150;function onlyLine(text,start,end){if(!(0,
line_starts.RI)(text,start)||text.charAt(start)==="|")return undefined;const ending=text.indexOf("\n",start)
;const to=ending===-1||ending>end?end:ending;for(let at=to;at<end;at+=1)if(!" \t\r\n".includes(text.charAt(at)))return undefined;return{
start:start,end:(0,plain_lines.dE)(text,start,(0,quick_line.mh)(text,start,to).to).to}}
function readPlainBlocks(text,passage,{definitions:definitions,hasCode:hasCode}){const kind=definitions.kindOf(passage)
;if(kind!==undefined){const beside=kind==="definitions"?undefined:false;return{blocks:[],first:beside,last:beside}}
const{start:start,end:end}=passage;const only=onlyLine(text,start,end);if(!only)return readAllBlocks(text,{start:start,end:end},{
definitions:definitions,hasCode:hasCode});const read=(0,plain_text.S)(text,only,definitions);const said=read&&paragraphOf([read])
;if(!said)return undefined;const block={...said,isHeading:false,isParagraph:true,before:undefined,after:undefined};return{blocks:[block],
first:said.text,last:said.text}}function readAllBlocks(text,{start:start,end:end},{definitions:definitions,hasCode:hasCode}){const blocks=[]
;let level=[];if(!readLines((0,plain_lines.hl)(text,start,end),0))return undefined;if(level.length===0)return{blocks:blocks,first:undefined,
last:undefined};return{blocks:blocks,first:besideOf(level,0),last:besideOf(level,level.length-1)};function readLines(lines,depth){
if(depth>deepest)return false;const around=level;level=[];let at=0;while(at<lines.length){const read=readBlock(lines,at,depth)
;if(read===undefined)return false;at=read}level.forEach((block,index)=>{if(!block)return
;block.before=index===0&&depth===0?undefined:besideOf(level,index-1)
;block.after=index===level.length-1&&depth===0?undefined:besideOf(level,index+1)});if(depth>0){around.push(null);level=around}return true}
function add(isHeading,isParagraph,said){const block={...said,isHeading:isHeading,isParagraph:isParagraph,before:null,after:null}
;blocks.push(block);level.push(block)}function readBlock(lines,at,depth){const line=lines[at]??plain_lines.hQ
;const{from:from,to:to,indent:indent}=line;if(from===to)return at+1;if(indent>3)return hasCode?at+1:undefined;const first=text.charAt(from)
;if(first==="#"){const level=(0,quick_line.ng)(text,"#",from,to);if(level<=6&&(from+level===to||text.charAt(from+level)===" ")){
return readHeading(from+level,to)?at+1:undefined}}if(first==="|")return readTable(lines,at,depth)
;if(first==="<")return readTag(lines,at,depth);if(first===">")return readContainer(quotationAt(text,lines,at),depth);const marks=(0,
quick_line.sv)(text,line);if(marks!==undefined){if(text.startsWith("{",from+marks.length))return undefined;let closing=at+1
;while(closing<lines.length&&!(0,quick_line.Tv)(text,lines[closing]??plain_lines.hQ,marks))closing+=1
;return Math.min(closing+1,lines.length)}if((0,quick_line.kn)(text,line))return at+1;if((0,
quick_line.X0)(text,line))return readContainer(itemAt(text,lines,at),depth);return readParagraph(lines,at)}function readHeading(from,to){
const closing=/ #+[ ]*$/.exec(text.slice(from,to));const{from:start,to:end}=(0,plain_lines.dE)(text,from,closing?from+closing.index:to)
;const read=(0,plain_text.S)(text,{start:start,end:end},definitions);if(!read||read.images.length>0||read.text.length>mostHeading||(0,
word_tags.L)(read.tags))return false;add(true,false,read);return true}function readTable(lines,at,depth){
const table=depth===0?readPlainTable(text,lines,at,definitions):undefined;if(!table)return undefined;blocks.push(...table.cells)
;level.push(null);return table.end}function readContainer(container,depth){
return container&&readLines(container.lines,depth+1)?container.end:undefined}function readTag(lines,at,depth){
const line=lines[at]??plain_lines.hQ;const{from:from,to:to}=(0,plain_lines.dE)(text,line.from,line.to);if((0,
plain_lines.Cn)(text,line))return at+1;if(paragraph.test(text.slice(from,to)))return readParagraphElement(lines,at,depth)
;const isLast=depth===0&&(0,plain_lines.z3)(lines[at+1]??plain_lines.hQ);const figure=isLast?plainFigureAt(text,line):undefined
;if(figure)add(false,false,figure);if(figure)return at+1;const image=(0,plain_tag.M)(text,from,to,depth===0)
;if(!image)return plain_lines.i2.test(text.slice(from,from+10))&&text.indexOf(">",from)<to-1?readParagraph(lines,at):undefined
;if(image.span.end<to)return readParagraph(lines,at);if(isLast)add(false,false,alone(image));return isLast?at+1:undefined}
function readParagraphElement(lines,at,depth){const{from:from,to:to}=lines[at+1]??plain_lines.hQ;const image=(0,
plain_tag.M)(text,from,to,true);const last=lines[at+2]??plain_lines.hQ
;if(depth>0||image?.span.end!==to||text.slice(last.from,last.to)!=="</p>")return undefined;if(!(0,
plain_lines.z3)(lines[at+3]??plain_lines.hQ))return undefined;add(false,true,alone(image));return at+3}function readParagraph(lines,at){
const read=[];let end=at;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ;if(line.from===line.to)break;if(end>at){if((0,
quick_line.bc)(text,line)||(0,plain_lines.FE)(text,line))return undefined;const isEnd=line.indent<=3&&(0,plain_lines.JC)(text,line)
;if(isEnd===undefined)return undefined;if(isEnd)break}const{from:from,to:to}=(0,plain_lines.dE)(text,line.from,line.to);const one=(0,
plain_text.S)(text,{start:from,end:to},definitions);if(!one)return undefined;read.push(one)}const said=paragraphOf(read)
;if(said)add(false,true,said);return said&&end}}const paragraph=/^<p(?: align="[a-z]{1,10}")?>$/;const deepest=20;const mostHeading=900
;var referring=$require(1447);function divide(text,passages,isJsx){const blocksOf=createPlainReader(text,passages,isJsx);const plain=new Map
;const kept=new Set;const headings=createHeadings(passage=>blocksOf(passage)?.blocks)
;const neighbours=createNeighbours(text,passages,blocksOf,isJsx);let reached=0;passages.forEach((passage,index)=>{const isReached=reached>0
;reached=Math.max(0,reached-1);const blocks=passage.mayShow&&!isReached?blocksOf(passage):undefined;const heading=blocks&&headings.last()
;const found=blocks&&heading?.isPlain?imagesIn(blocks.blocks,heading.text,index,neighbours):undefined
;if(found)plain.set(passage,found);else if(passage.mayShow||isReached){
for(const one of[...headings.passages(),...neighbours.around(index)])kept.add(one);if(passage.isOpen)reached=reach
}else if(isJsx&&(passage.hasTags||passage.isMixed))kept.add(passage);if(passage.mayHead)headings.add(passage)});if(kept.size>0){
const isReferring=(0,referring.C)(text,passages);for(const passage of passages){
if(passage.mayDefine||passage.isGrouping||passage.hasTags&&isReferring)kept.add(passage)}}return{plain:[...plain.values()].flat(),
rest:partsOf(passages,kept)}}function createPlainReader(text,passages,isJsx){const definitions=definitionsIn(text,passages)
;const known=new Map;return passage=>{if(passage.isMixed||passage.hasTags&&(isJsx||(0,referring.C)(text,passages)))return undefined
;if(!known.has(passage))known.set(passage,readPlainBlocks(text,passage,{definitions:definitions,hasCode:!isJsx}));return known.get(passage)}
}const reach=3;function imagesIn(blocks,before,index,neighbours){let heading=before;const found=[];for(const block of blocks){
if(block.isHeading)heading=block.text;for(const image of block.images){
const isLabelled=(block.cells!==undefined||block.isParagraph&&block.text==="")&&image.alt!==undefined&&image.alt!==""
;const isSilent=image.isTag&&image.alt==="";const beside=isLabelled||isSilent||neighbours.hasTags(index)?neighbours.beside(index):nothing
;const labels=block.cells??labelsOf(block,beside);if(!labels&&(isLabelled||beside.mayCaption))return undefined
;const before=block.before===undefined?beside.before:block.before;if(isSilent&&before===undefined)return undefined;found.push({image:image,
nearby:block.text,figcaption:block.figcaption,heading:heading,labels:isLabelled?labels??[]:[],standsAlone:isSilent?before!==false:undefined
})}}return found}const nothing={before:undefined,after:undefined,mayCaption:false};function labelsOf({before:before,after:after},beside){
const labels=[];for(const text of[before===undefined?beside.before:before,after===undefined?beside.after:after]){
if(text===undefined)return undefined;if(text===null||text===false||text==="")continue;if(text.length>divide_mostLabel)return undefined
;labels.push({place:"paragraph",text:text})}return labels}const divide_mostLabel=900;function createHeadings(blocksOf){let unread=[]
;let found={isPlain:true,text:undefined};let needed=[];function last(){const pending=unread;unread=[]
;for(const passage of pending.toReversed()){const blocks=blocksOf(passage)
;const heading=blocks?.findLast(({isHeading:isHeading})=>isHeading);if(blocks&&!heading)continue;found={isPlain:heading!==undefined,
text:heading?.text};needed=heading?[passage]:[...needed,...pending];break}return found}return{add:passage=>unread.push(passage),last:last,
passages(){last();const passages=needed;needed=[];return passages}}}function partsOf(passages,kept){const parts=[]
;let at=passages[0]?.start??0;for(const passage of passages){if(!kept.has(passage))continue
;const{start:start,end:end,hasTags:hasTags}=passage;parts.push({start:start,end:end,isApart:start>at&&(hasTags||parts.length===0)});at=end}
return parts}}),
43775: (($module,$exports,$require)=>{$require.d($exports,{D:()=>divisionOf});var blocks=$require(52358)
;var masking_templates=$require(2147);var front_matter=$require(31936);var open_tags=$require(77521);function joinOpen(text,passages,isJsx){
if(!passages.some(({hasTags:hasTags})=>hasTags))return passages;const opennessOf=(0,open_tags.w)(isJsx);const joined=[];let inside
;for(const marked of passages){const openness=marked.hasTags?opennessOf(withoutFences(text,marked)):inside?goingOn:join_closed
;if(openness===undefined)return undefined;const{state:state,isGrouping:isGrouping}=openness;const passage=isGrouping?{...marked,
isGrouping:isGrouping}:marked;if(state==="closed"){joined.push(passage);continue}inside=inside?join(inside,passage):{...passage,isMixed:true
};if(state==="closing"){joined.push(inside);inside=undefined}}return inside?[...joined,inside]:joined}const goingOn={state:"open",
isGrouping:false};const join_closed={state:"closed",isGrouping:false};function join(first,next){return{start:first.start,end:next.end,
endsContained:next.endsContained,fences:[...first.fences,...next.fences],mayShow:first.mayShow||next.mayShow,hasTags:true,isMixed:true,
mayHead:first.mayHead||next.mayHead,mayDefine:first.mayDefine||next.mayDefine,isOpen:next.isOpen,isUnsure:first.isUnsure||next.isUnsure,
isGrouping:first.isGrouping||next.isGrouping}}function withoutFences(text,{start:start,end:end,fences:fences}){
if(fences.length===0)return text.slice(start,end);let rest="";let at=start;for(const fence of fences){rest+=text.slice(at,fence.start)
;at=fence.end}return rest+text.slice(at,end)}var jsx_code=$require(68438)
;function markPassages(text,masked,passages,templates,{isJsx:isJsx,mayShow:mayShow}){const marks=new RegExp(isJsx?jsxMark:anyMark)
;const marked=[];const unsure=[];const showsAny=source=>imageMark.test(source)||mayShow(source);let mark=marks.exec(masked);let template=0
;for(const passage of passages){const{start:start,end:end,fences:fences}=passage;let hasImage=false;let hasTags=false;let isMixed=false
;let isUnsure=false;let braces=0;let lastImage=-1;const isCode=fences.length===0?never:(0,jsx_code.dQ)(fences)
;for(;mark&&mark.index<end;mark=marks.exec(masked)){const{0:found,index:index}=mark;if(isCode(index))continue;if(found.startsWith("<")){
hasTags=true;isUnsure||=found==="<?"}else if(found==="{"||found==="}"){isMixed=true;braces+=found==="{"?1:-1
}else if(found.startsWith(":"))isMixed=true;else{hasImage=true;isMixed||=found!=="![";lastImage=index}}
if(isJsx&&/^(?:im|ex)port\b/m.test(text.slice(start,end))){isMixed=true;isUnsure||=!isClosed(text.slice(start,end))}let shows=hasImage
;for(let next=templates[template];next&&next.start<end;next=templates[template]){const source=text.slice(next.start,next.end);template+=1
;isMixed=true;shows||=showsAny(source)}const one={start:start,end:end,fences:fences,mayDefine:passage.mayDefine,
endsContained:passage.endsContained,mayShow:shows,hasTags:hasTags,isMixed:isMixed,isUnsure:isUnsure||braces!==0,
mayHead:passage.mayHead||hasTags&&/<h[1-6]\b/i.test(masked.slice(start,end)),
isOpen:hasImage&&!/\][(（[]/.test(masked.slice(lastImage,end))||hasTags&&masked.lastIndexOf("<",end-1)>masked.lastIndexOf(">",end-1),
isGrouping:false};marked.push(one);if(!shows&&(hasTags||isMixed))unsure.push(one)}
const sourceOf=({start:start,end:end})=>text.slice(start,end)
;if(showsAny(unsure.map(sourceOf).join("")))for(const one of unsure)one.mayShow=showsAny(sourceOf(one));return marked}function never(){
return false}const anyMark=/[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm][Aa][Gg][Ee])/g;const imageMark=/[!！][ \t]?[[【]/
;const jsxMark=/[!！][ \t]?[[【]|<|[{}]/g;function isClosed(code){let depth=0;for(const[mark]of code.matchAll(/[([{}\])`]|\/\*/g)){
if(mark==="`"||mark==="/*")return false;depth+="([{".includes(mark)?1:-1}return depth===0}var quick_line=$require(70617)
;var line_starts=$require(63831);var plain_lines=$require(37421);function passagesOf(text,from,isJsx){const page={text:text,isJsx:isJsx,
passages:[],start:from,fences:none,...nothingOpen};for(let at=from;at<text.length;){
if(page.fence!==undefined)at=afterCode(page,page.fence,at);else if(page.htmlEnd)at=afterHtml(page,page.htmlEnd,at);else if((0,
line_starts.RI)(text,at))at=afterText(page,at);else if(text.startsWith("\n",at)){addBlank(page);at+=1}else{const end=(0,
line_starts.vT)(text,at);const line=(0,quick_line.mh)(text,at,end)
;if(line.from>=line.to)addBlank(page);else if(!addLine(page,line,at))return undefined;at=end+1}}
if(page.fence!==undefined)addFence(page,text.length);passages_close(page,text.length);return page.passages}const nothingOpen={mayHead:false,
mayDefine:false,fence:undefined,fenceStart:0,htmlEnd:undefined,item:0,isItemEmpty:false,isQuotation:false,isParagraph:false,
isAfterBlank:true,isAfterCode:false,isHtml:false,mayBeInside:0};const none=[];function passages_close(page,end){
const{passages:passages,start:start,mayHead:mayHead,mayDefine:mayDefine,fences:fences}=page;if(end>start){passages.push({start:start,
end:end,mayHead:mayHead,mayDefine:mayDefine,fences:fences,endsContained:page.item>0||page.isQuotation})}page.start=end;page.mayHead=false
;page.mayDefine=false;page.fences=none;page.item=0;page.isQuotation=false;page.mayBeInside=0}function addFence(page,end){
if(page.fences===none)page.fences=[];page.fences.push({start:page.fenceStart,end:end})}function afterCode(page,fence,at){
const{text:text}=page;const found=text.indexOf(fence,at);if(found===-1)return text.length;const start=text.lastIndexOf("\n",found)+1
;const end=(0,line_starts.vT)(text,start);if((0,quick_line.Tv)(text,(0,quick_line.mh)(text,start,end),fence)){page.fence=undefined
;addFence(page,Math.min(end+1,text.length));page.isAfterBlank=false}return end+1}function afterHtml(page,htmlEnd,at){const end=(0,
line_starts.vT)(page.text,at);if(htmlEnd.test(page.text.slice(at,end)))page.htmlEnd=undefined;page.isAfterBlank=false;return end+1}
function afterText(page,at){
if(page.isAfterBlank)passages_close(page,at);else if(page.item>0)page.mayBeInside=Math.min(page.mayBeInside||9,page.item);page.item=0
;page.isItemEmpty=false;page.isQuotation=false;page.isParagraph=true;page.isAfterBlank=false;page.isAfterCode=false;return(0,
line_starts.rG)(page.text,at)}function addBlank(page){if(page.isItemEmpty)page.item=0;page.isItemEmpty=false;page.isParagraph=false
;page.isHtml=false;page.isAfterBlank=true}function addLine(page,line,at){const{text:text,isJsx:isJsx}=page
;if(page.isAfterBlank&&line.from===at)passages_close(page,at);page.isItemEmpty=false;page.mayHead||=(0,line_starts.Vn)(text,line)
;page.mayDefine||=(0,line_starts.C5)(text,line);const isInItem=page.item>0&&line.indent>=page.item;if(isJsx&&line.indent>3&&(0,
quick_line.sv)(text,line)!==undefined&&!isInItem)return false;if(isInItem||line.indent>3){
page.isAfterCode=isInItem?line.indent-page.item>3:!page.isParagraph;page.isAfterBlank=false;return true}
page.isQuotation=text.charAt(line.from)===">";const marks=(0,quick_line.sv)(text,line);const html=marks===undefined?(0,
line_starts.xs)(text,line):undefined;if(marks!==undefined||html!==undefined){
if(page.mayBeInside>0&&line.indent>=page.mayBeInside)return false;if(page.isHtml&&marks!==undefined)return false;page.fence=marks
;page.fenceStart=at;page.htmlEnd=html?.test(text.slice(line.from,line.to))===true?undefined:html;page.item=0;page.isParagraph=false
;page.isAfterBlank=false;return true}return addItemOrText(page,line)}function addItemOrText(page,line){
const{text:text,item:item,isAfterBlank:isAfterBlank}=page;const isInterrupted=item===0&&page.isParagraph;page.isHtml||=!page.isJsx&&(0,
plain_lines.ql)(text,line,page.isParagraph);const marker=(0,quick_line.kn)(text,line)?undefined:(0,quick_line.X0)(text,line)
;if(marker&&!marker.interrupts&&page.isAfterCode)return false;page.isAfterCode=false;page.isAfterBlank=false
;if(marker&&(!isInterrupted||marker.interrupts)){
if(item>0&&!isAfterBlank&&!marker.interrupts)page.mayBeInside=Math.min(page.mayBeInside||9,item,marker.width);page.item=marker.width
;page.isItemEmpty=marker.isEmpty;page.isParagraph=false;return true}
if(item>0&&!isAfterBlank)page.mayBeInside=Math.min(page.mayBeInside||9,item)
;if(marker)page.mayBeInside=Math.min(page.mayBeInside||9,marker.width);page.item=0;page.isParagraph=text.charAt(line.from)!=="#";return true
}function divisionOf(text,slow){if(needsWhole(text)||blocks.L.some(({tokens:tokens})=>tokens.test(text)))return undefined;const front=(0,
front_matter.Z)(text);if(/^(?:---|\+\+\+)/.test(text.slice(front.end,front.end+3)))return undefined
;const templates=!slow.isJsx&&opening.test(text)?(0,masking_templates.zD)(text,false):[];const masked=withoutTemplates(text,templates)
;const passages=passagesOf(masked,front.end,slow.isJsx);if(!passages)return undefined
;const marked=markPassages(text,masked,passages,templates,slow)
;const joined=marked.some(({isUnsure:isUnsure})=>isUnsure)?undefined:joinOpen(masked,marked,slow.isJsx);return joined&&{front:front,
masked:masked,templates:templates,passages:joined}}function needsWhole(text){return replaced.test(text)||text.includes("\nmarp:")}
const replaced=/\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/;const opening=/\{\{|\{%|\{#|<%|\$\{/;function withoutTemplates(text,templates){
if(templates.length===0)return text;const parts=[];let at=0;for(const{start:start,end:end}of templates){
parts.push(text.slice(at,start),"x".repeat(end-start));at=end}return[...parts,text.slice(at)].join("")}}),
31936: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>frontMatter,a:()=>languageIn});function frontMatter(text){
const mark=text.slice(0,3);if(mark!=="---"&&mark!=="+++")return none;const first=lineEnd(text,mark,0)
;if(first===undefined||first===text.length)return none
;for(let at=text.indexOf(`\n${mark}`,first-1);at!==-1;at=text.indexOf(`\n${mark}`,at+1)){const end=lineEnd(text,mark,at+1)
;if(end===undefined)continue;return{end:end,language:mark==="---"?languageIn(text.slice(first,at)):undefined}}return none}const none={end:0,
language:undefined};function lineEnd(text,mark,start){let at=start+mark.length;while(" \t\r".includes(text.charAt(at))&&at<text.length)at+=1
;if(at===text.length)return at;return text.charAt(at)==="\n"?at+1:undefined}function languageIn(yaml){
return/^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1]}}),
63831: (($module,$exports,$require)=>{$require.d($exports,{C5:()=>mayBeDefinition,RI:()=>isTextAtMargin,Vn:()=>mayBeHeading,
rG:()=>afterTexts,vT:()=>endOfLine,xs:()=>htmlBlock});var $m0=$require(70617);function isTextAtMargin(text,start){
const code=text.charCodeAt(start);return code>=a&&code<=z||code>=capitalA&&code<=capitalZ||code===bar}
const[capitalA,capitalZ,a,z,bar]=[65,90,97,122,124];function afterTexts(text,at){endOfTexts.lastIndex=at
;return endOfTexts.test(text)?endOfTexts.lastIndex:text.length}const endOfTexts=/\n(?![A-Za-z|])/g;function endOfLine(text,at){
const ending=text.indexOf("\n",at);return ending===-1?text.length:ending}function mayBeHeading(text,line){const first=text.charAt(line.from)
;if(first==="#")return true;if(first==="=")return(0,$m0.bc)(text,line);if(first!=="["&&!containerMarks.includes(first))return false
;const at=first==="["?line.from:behindMarks(text,line);if(text.startsWith("[^",at))return text.slice(at,line.to).includes("#")
;return at===line.to||text.charAt(at)==="#"||text.charAt(at)==="="}const containerMarks=">-*+0123456789"
;const marksWithSpace=`${containerMarks} \t.)`;function mayBeDefinition(text,line){const first=text.charAt(line.from)
;if(first!=="["&&(!containerMarks.includes(first)||text.charAt(behindMarks(text,line))!=="["))return false;bracket.lastIndex=line.from
;if(!bracket.test(text))return false
;return!text.slice(bracket.lastIndex,line.to).includes("]")||text.slice(line.from,line.to).includes("]:")}
const bracket=/(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;function behindMarks(text,{from:from,to:to}){let at=from
;while(at<to&&marksWithSpace.includes(text.charAt(at)))at+=1;return at}function htmlBlock(text,{from:from}){
if(text.charAt(from)!=="<")return undefined;const opening=text.slice(from,from+12)
;return htmlBlocks.find(([start])=>start.test(opening))?.[1]}
const htmlBlocks=[[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,/<\/(?:script|pre|style|textarea)>/i],[/^<!--/,/-->/],[/^<\?/,/\?>/],[/^<![A-Za-z]/,/>/],[/^<!\[CDATA\[/,/\]\]>/]]
}),
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
function endOfTag(html,from){if(html.charAt(from)===">")return from+1;let at=from;let isValue=false;while(at<html.length){plain.lastIndex=at
;const[passed=""]=plain.exec(html)??[];if(passed.trim()!=="")isValue=false;at+=passed.length;const mark=html.charAt(at)
;if(mark===">")return at+1;if(mark==="=")isValue=true;else{const closing=isValue?html.indexOf(mark,at+1):-1;if(closing===-1)return undefined
;at=closing;isValue=false}at+=1}return undefined}const plain=/[^"'>=]*/y;function endOfRaw(html,name,from){
for(let at=html.indexOf("</",from);at!==-1;at=html.indexOf("</",at+1)){const end=at+"</".length+name.length
;if(html.slice(at+"</".length,end).toLowerCase()!==name||!/[\s/>]/.test(html.charAt(end)))continue
;return name==="script"&&html.slice(from,at).includes("\x3c!--")?undefined:at}return undefined}}),
92555: (($module,$exports,$require)=>{$require.d($exports,{e:()=>plainImage});var $m2=$require(11300);var $m0=$require(69971)
;var $m1=$require(80399)
;function plainImage({image:image,nearby:nearby,heading:heading,figcaption:figcaption,labels:labels,standsAlone:standsAlone},{text:text,isJsx:isJsx,language:language}){
const{src:src,span:span,altSpan:altSpan,link:link}=image;const alt=image.isTag?image.alt:image.alt.replace(isJsx?/\s+/g:/ {2,}/g," ")
;const context={control:link&&{kind:"link",target:link.target,otherText:link.text},figcaption:figcaption===""?undefined:figcaption,
labels:labels,standsAlone:standsAlone,heading:heading===undefined||heading===""?undefined:(0,$m2.q)(heading),
nearby:nearby.slice(0,mostNearby).trimEnd(),language:language,adjacentLinkText:undefined};const isEmpty=image.isTag&&alt==="";return{
src:src,alt:altOf(alt),name:alt===undefined||alt===""?undefined:(0,$m1.T)(alt),decorative:isEmpty,markedDecorative:isEmpty,
forColorScheme:false,title:image.isTag?undefined:image.title,width:image.isTag?image.width:undefined,
height:image.isTag?image.height:undefined,syntax:image.isTag?"img":image.syntax,kind:"picture",...image.isTag?tagged:{...$m0.wW,...(0,
$m0.ry)(text,altSpan)},span:span,altSpan:altSpan,context:context}}const tagged={attribute:"alt",emptyIsDecision:true,decorativeBy:"alt"}
;function altOf(alt){if(alt===undefined)return{kind:"absent"};return alt===""?{kind:"empty"}:{kind:"text",text:alt}}const mostNearby=300}),
37421: (($module,$exports,$require)=>{$require.d($exports,{Cn:()=>isComment,FE:()=>mayBeDelimiters,JC:()=>interrupts,JN:()=>isLazy,
dE:()=>trimmed,hQ:()=>blank,hl:()=>linesIn,i2:()=>inLine,ql:()=>mayBeHtml,z3:()=>isBlank});var $m0=$require(70617)
;function isLazy(text,line,item){if(line.from===line.to||line.indent>3||(0,$m0.bc)(text,line)||interrupts(text,line)!==false)return false
;const blank=item.findLastIndex(({from:from,to:to})=>from===to);if(blank===item.length-1)return false
;return item.slice(blank+1).every((one,index)=>{if(one.from===one.to||index===0&&one.indent>3)return false
;return interrupts(text,one)===false&&!"[<".includes(text.charAt(one.from))&&!(0,$m0.X0)(text,one)})}function interrupts(text,line){
const first=text.charAt(line.from);if(first==="|")return undefined;if(isComment(text,line))return true
;if(first==="<")return inLine.test(text.slice(line.from,line.from+10))?false:undefined;if(first===">")return true;if(first==="#"){
const level=(0,$m0.ng)(text,"#",line.from,line.to);return level<=6&&(line.from+level===line.to||text.charAt(line.from+level)===" ")}if((0,
$m0.sv)(text,line)!==undefined||(0,$m0.kn)(text,line))return true;const marker=(0,$m0.X0)(text,line);if(!marker)return false
;return marker.interrupts?true:undefined}function isComment(text,{from:from,to:to}){
return text.startsWith("\x3c!--",from)&&comment.test(text.slice(from,to))}const comment=/^<!--[\w .,:;]+-->$/
;const inLine=/^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;function mayBeHtml(text,{from:from},isParagraph){
if(text.charAt(from)!=="<"||!/[A-Za-z/]/.test(text.charAt(from+1)))return false;return!isParagraph||!inLine.test(text.slice(from,from+10))}
function mayBeDelimiters(text,{from:from,to:to}){const first=text.charAt(from);if(first!=="|"&&first!=="-"&&first!==":")return false
;const marks=text.slice(from,to);return marks.includes("-")&&/^[-:| \t]+$/.test(marks)}function linesIn(text,start,end){const lines=[]
;for(let at=start;at<end;){const ending=text.indexOf("\n",at);const to=ending===-1||ending>=end?end:ending;lines.push((0,
$m0.mh)(text,at,to));at=to+1}return lines}function trimmed(text,from,to){let start=from;let end=to
;while(start<end&&isSpace(text.charCodeAt(start)))start+=1;while(end>start&&isSpace(text.charCodeAt(end-1)))end-=1;return{from:start,to:end}
}function isSpace(code){return code===32||code===9}const blank={from:0,to:0,indent:0};function isBlank({from:from,to:to}){return from===to}
}),
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
if(mark==="_"&&isWord(before)&&isMarkOrSymbol(after))return{length:length,closing:undefined}
;if(!opens(mark,before,after)||length>3||mark==="~"||isInAddress(text,from,at))return undefined
;const closing=closingRun(text,at+length,to,mark,length);return closing===undefined?undefined:{length:length,closing:closing}}
function isInAddress(text,from,at){const near=text.slice(Math.max(from,at-longestWord),at);const word=near.slice(near.lastIndexOf(" ")+1)
;return word.length===longestWord||/:\/\/|www\.|@/i.test(word)}const longestWord=500;function opens(mark,before,after){
if(before===" ")return!/\s/.test(after);if(isMarkOrSymbol(before))return isWord(after)||isMarkOrSymbol(after)
;return mark==="*"&&isWord(before)&&isWord(after)}function closingRun(text,from,to,mark,length){
for(let at=text.indexOf(mark,from);at!==-1&&at<to;){const run=(0,line.ng)(text,mark,at,to);const before=text.charAt(at-1)
;const after=charBefore(text,at+run,to);if(mark!=="_"||!isWord(before)||!isWord(after)){
return run===length&&closes(before,after)&&!isInAddress(text,from,at)?at:undefined}at=text.indexOf(mark,at+run)}return undefined}
function closes(before,after){if(isWord(before))return after===" "||isWord(after)||isMarkOrSymbol(after)
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
const label=/!\[((?:[^[\]\\<&*~{}$|\n\r\t【】（）！＜＞]|& |\$(?!\{))*)\][([]/y;function withoutCode(words){if(!words.includes("`"))return{
said:words,rest:words};const parts=words.split("`");const isPlain=parts.every((part,at)=>{const isEnd=at===0||at===parts.length-1
;return part===""?isEnd:at%2===0||part.trim()===part});if(parts.length%2===0||!isPlain)return undefined;return{said:parts.join(""),
rest:parts.filter((_,at)=>at%2===0).join("`")}}function isPlainLabel(words){if(words==="")return true
;if(/^bg\b|\b(?:w|h|width|height):/.test(words))return false
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
;function readPlainText(text,{start:start,end:end},definitions){if(nextMark(text,start,end)===end)return{...nothing,
text:oneLine(text.slice(start,end))};const images=[];const targets=[];const tags=[];let hasLists=false;let addressEnd=start
;const closings=[];function read(from,to,isInLink){let said="";let plain=from;let at=from;const flush=()=>{said+=text.slice(plain,at)}
;const show=image=>{flush();if(!image.alt)said+=" ";images.push({...image,link:undefined});at=image.span.end;plain=at}
;const crosses=until=>{const closing=closings.at(-1);return closing!==undefined&&closing.at<until}
;for(at=nextMark(text,at,to);at<to;at=nextMark(text,at,to)){const character=text.charAt(at);const next=text.charAt(at+1)
;if((character==="`"||character==="\\")&&followsAddress(text,addressEnd,at))return undefined;if(character==="!"){if(next!=="["){at+=1
;continue}const image=plainLabelAt(text,at,to,definitions)
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
;if(tag.startsWith("<br"))said+=" ";tags.push(tag);at+=tag.length;plain=at}else if(character==="|"){at+=1}else if(character==="\t"){
return undefined}else{const closing=closings.at(-1);const isClosing=closing?.at===at;const run=isClosing?{length:closing.length,
closing:undefined}:readRun(text,at,from,to);if(run?.length!==(0,line.ng)(text,character,at,to))return undefined
;if(isClosing)closings.pop();else if(run.closing===undefined){at+=run.length;continue}else{
if(crosses(run.closing+run.length))return undefined;closings.push({at:run.closing,length:run.length})}flush();at+=run.length;plain=at}}
flush();return said}const said=read(start,end,false);if(said===undefined||closings.length>0)return undefined;return{text:oneLine(said),
images:images,targets:targets,hasLists:hasLists,tags:tags}}const nothing={text:"",images:[],targets:[],hasLists:false,tags:[]}
;function oneLine(text){return(wide.test(text)?text.replace(/\s+/g," "):text).trim()}const wide=/\s\s|[^\S ]/
;function isPunctuation(character){return/[!-/:-@[-`{-~]/.test(character)}function nextMark(text,from,to){mark.lastIndex=from
;return mark.test(text)?Math.min(mark.lastIndex-1,to):to}const mark=/[![`\\&<*_~\t|\n]/g}),
1447: (($module,$exports,$require)=>{$require.d($exports,{C:()=>refers});var $m0=$require(11869);function refers(text,passages){
const known=referringTexts.get(passages)??mayRefer(passages.map(one=>htmlOf(text,one)).join(""));referringTexts.set(passages,known)
;return known}function htmlOf(text,{hasTags:hasTags,start:start,end:end}){return hasTags?text.slice(start,end):""}function mayRefer(html){
return referring.test(html)||/<label/i.test(html)&&(labelable.test(html)||$m0.EA.test(html))}const referringTexts=new WeakMap
;const referring=/aria-|popovertarget|commandfor|data-(?:bs-)?target/i
;const labelable=/<(?:button|meter|output|progress|select|textarea)\b/i}),
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
