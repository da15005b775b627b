import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [1555];
export const modules = {
...common0,
67716: (($module,$exports,$require)=>{$require.d($exports,{gF:()=>createPlainReader,Qr:()=>divide,CI:()=>partsOf,gl:()=>reach})
;var once=$require(23735);var character=$require(16664);function definitionsIn(text,passages){const read=(0,
once.O)(()=>readDefinitions(text,passages));return{has:label=>read().mayBeAny||read().labels.has(normal(label)),
targetOf:label=>read().mayBeAny?undefined:read().targets.get(normal(label)),isNote:label=>read().notes.has(normal(label)),
kindOf:({start:start,mayDefine:mayDefine})=>mayDefine?read().plain.get(start):undefined}}function readDefinitions(text,passages){
const labels=new Set;const targets=new Map;const notes=new Set;const plain=new Map;let mayBeAny=false
;for(const{start:start,end:end,mayDefine:mayDefine}of passages){if(!mayDefine)continue;const passage=text.slice(start,end)
;const lines=linesOf(passage);const noteAt=lines.findLastIndex(line=>line.startsWith("[^"))
;const note=noteAt===-1?undefined:footnoteOn(lines.slice(noteAt));const own=(note===undefined?lines:lines.slice(0,noteAt)).map(definitionOn)
;if(!own.every(found=>found!==undefined)){for(const label of labelsIn(passage)){mayBeAny||=label===undefined;if(label===undefined)continue
;targets.delete(normal(label));labels.add(normal(label))}continue}for(const{label:label,url:url,title:title}of own){const key=normal(label)
;if(!labels.has(key))targets.set(key,{url:url,title:title});labels.add(key)}
plain.set(start,note===undefined?"definitions":"with a footnote");if(note===undefined)continue;notes.add(normal(note))
;labels.add(normal(note))}return{labels:labels,targets:targets,notes:notes,plain:plain,mayBeAny:mayBeAny}}function definitionOn(line){
const[,label,address,enclosed="",double,single]=definition.exec(line)??[];const url=(0,character.D)(address??enclosed)
;return label===undefined||url===undefined?undefined:{label:label,url:url,title:double??single}}function footnoteOn([first="",...others]){
const isPlain=others.every((line,at)=>goesOn.test(line)&&(at>0||!first.trimEnd().endsWith(":")||!line.includes("[")))
;if(!isPlain)return undefined;return footnote.exec([first.trimEnd(),...others.map(line=>line.trim())].join(" "))?.[1]}
const goesOn=/^ {4}["\p{L}‘“[]/u;function linesOf(passage){const lines=passage.trimEnd().split(/\r?\n/)
;return passage.includes("\x3c!--")?lines.filter(line=>!comment.test(line)):lines}const comment=/^<!--[\w .,:;]+-->$/
;const definition=/^\[([^\s[\]\\^][^[\]\\\t]{0,200})\]:[ ]+(?:((?:[^\s()<>\\"'{}$\p{Cc}]|\([^\s()<>\\"'{}$\p{Cc}]*\))+)|<([\w./:#?=%+@~-]+)>)(?:[ ]+(?:"([^"\\&`]*)"|'([^'\\&`]*)'))?[ ]*$/u
;const footnote=/^\[(\^[\w-]+)\]: ["(*A-Za-z](?:[^!<{[]|!(?=$| [A-Za-z])|\[[\w ./-]+\]\([\w./#:?=%&+~-]+\))*$/;function labelsIn(passage){
const labels=[];for(let end=passage.indexOf("]:");end!==-1;end=passage.indexOf("]:",end+1)){
const before=passage.slice(Math.max(0,end-mostLabel),end);const start=before.lastIndexOf("[");const label=before.slice(start+1)
;const isPlain=start!==-1&&before.charAt(start-1)!=="\\"&&!/[\\\n\]]/.test(label);labels.push(isPlain?label:undefined)}return labels}
const mostLabel=1e3;function normal(label){return label.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}
var html_text=$require(82228);function createHeadings(blocksOf,htmlOf){let unread=[];let found={isPlain:true,text:undefined,html:""}
;let needed=[];function last(){const pending=unread;unread=[];for(const passage of pending.toReversed()){const blocks=blocksOf(passage)
;const heading=blocks?.findLast(({isHeading:isHeading})=>isHeading);if(blocks&&!heading)continue;const whole=heading?`<h2>${(0,
html_text.X)(heading.text)}</h2>\n`:htmlOf(passage);if(whole!==undefined&&!/<h[1-6]/.test(whole))continue
;const html=whole!==undefined&&whole.length>mostHtml?undefined:whole;found={isPlain:heading!==undefined,text:heading?.text,html:html}
;needed=heading?[passage]:[...needed,...pending];break}return found}return{add:passage=>unread.push(passage),last:last,passages(){last()
;const passages=needed;needed=[];return passages}}}const mostHtml=5e3;var line_starts=$require(63831);var quick_line=$require(70617)
;function createNeighbours(text,passages,blocksOf,isJsx){const seen=isJsx?/[^\s[<{`~*_-]/:/[^\s[<`~*_-]/;let closing
;function endsDetails(passage){closing??=closingDetails(text,passages);return closing.has(passage)}function next(index,step){
for(let at=index+step;;at+=step){const passage=passages[at];if(!passage)return false
;if(step===1?beginsContained(text,passage):!isJsx&&endsContained(passage))return null;if(isTable(text,passage))return null
;const blocks=blocksOf(passage);if(!blocks){
const html=!isJsx&&passage.hasTags&&!passage.isMixed&&!passage.isJoined?text.slice(passage.start,passage.end).trim():""
;if(isComment(html))continue;if(neighbours_anchor.test(html))return null;return opensDetails(html)||endsDetails(passage)?false:{
passage:passage,index:at}}const found=step===1?blocks.first:blocks.last;if(found!==undefined)return found}}function until(index,step){
let at=index+step;for(let passage=passages[at];passage;passage=passages[at]){
if(seen.test(text.charAt(passage.start))&&!passage.mayDefine)return at;at+=step}return at-step}return{next:next,beside:index=>{
const[before,after]=[next(index,-1),next(index,1)];const textOf=beside=>typeof beside==="object"&&beside!==null?undefined:beside
;const mayCaption=[before,after].some(beside=>typeof beside==="object"&&beside?.passage.hasTags===true);return{before:textOf(before),
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
return!/[\\`]/.test(head)&&head.trim().endsWith("|")&&head.split("|").length===delimiters.split("|").length}var containers=$require(99903)
;function alone(image){return{text:"",images:[{...image,link:undefined}],targets:[]}}function besideOf(level,index){
const block=index<0||index>=level.length?undefined:level[index];if(block===undefined)return false;if(block===null)return null
;return block.isParagraph?block.text:block.isHeading||block.figcaption!==undefined?null:false}var plain_lines=$require(37421)
;var text_marks=$require(94759);var plain_tag=$require(99806);function plainFigureAt(text,{from:from,to:to}){
if(!text.startsWith(opening,from))return undefined;const image=(0,plain_tag.M)(text,from+opening.length,to,true)
;const found=image&&caption.exec(text.slice(image.span.end,to));if(!image||!found)return undefined;const said=(0,
text_marks.TN)(found[1]??found[2]??"");if(said.length>mostCaption)return undefined;return{text:said,figcaption:said,images:[{...image,
link:undefined}],targets:[]}}const opening="<figure>"
;const caption=/^<figcaption>(?:<p>([^<>&{}$\\\t]*)<\/p>|([^<>&{}$\\\t]*))<\/figcaption><\/figure>$/;const mostCaption=250
;var plain_text=$require(17903);function readPlainTable(text,lines,at,{definitions:definitions,matters:matters}){let end=at
;while(end<lines.length&&!(0,plain_lines.z3)(lines[end]??plain_lines.hQ))end+=1;const columns=columnsOf(text,lines[at+1]??plain_lines.hQ)
;if(end-at<2||columns===0)return undefined;const rows=[];for(let index=at;index<end;index+=1){const line=lines[index]??plain_lines.hQ
;if(line.indent>0)return undefined;if(index===at+1)continue;if(index>at&&text.charAt(line.from)!=="|"&&(0,
plain_lines.JC)(text,line)!==false)return undefined;if(!matters&&index>at)continue;const cells=cellsOf(text,line,definitions)
;if(cells?.length!==columns)return undefined;rows.push(cells)}return{
cells:rows.flatMap((row,index)=>row.map((cell,column)=>blockOf(rows,index,column,cell))),end:end}}function columnsOf(text,line){
const row=text.slice(line.from,line.to).trimEnd();if(!row.includes("|")||!delimiterRow.test(row)||(0,quick_line.X0)(text,line))return 0
;return row.replace(/^\||\|$/g,"").split("|").length}const delimiterRow=/^\|?(?: *:?-+:? *\|)* *:?-+:? *\|?$/
;function cellsOf(text,{from:from,to:to},definitions){const cells=[];const row=text.slice(from,to)
;if(row.includes("\\")||row.includes("||"))return undefined;const last=from+row.trimEnd().length
;for(let bar=row.startsWith("|")?from:from-1;bar+1<last;){const found=text.indexOf("|",bar+1);const next=found===-1||found>last?last:found
;const{from:start,to:end}=(0,plain_lines.dE)(text,bar+1,next);const cell=(0,plain_text.S)(text,{start:start,end:end},definitions)
;if(!cell||!isPlain(cell))return undefined;cells.push(cell);bar=next}return cells}
function isPlain({text:text,images:images,targets:targets}){if(text.length>mostCell)return false
;if(images.some(({link:link})=>link?.isShared))return false;return!images.some(({link:link})=>link)||new Set(targets).size===targets.length}
const mostCell=900;function blockOf(rows,row,column,cell){const{text:text,images:images,targets:targets}=cell
;const cells=images.length===0?[]:besides(rows,row,column);return{isHeading:false,isParagraph:false,text:text,images:images,targets:targets,
before:null,after:null,cells:cells}}function besides(rows,row,column){const others=new Set([row-1,row+1,0]);others.delete(row)
;const cells=[rows[row]?.[column-1],rows[row]?.[column+1],...[...others].map(other=>rows[other]?.[column])]
;return cells.flatMap(cell=>cell&&cell.text!==""?[{place:"cell",text:cell.text}]:[])}var word_tags=$require(21849)
;var plain_paragraph=$require(24768);function readPlainBlocks(text,passage,{definitions:definitions,hasCode:hasCode}){
const kind=definitions.kindOf(passage);if(kind!==undefined){const beside=kind==="definitions"?undefined:false;return{blocks:[],first:beside,
last:beside}}const only=(0,plain_paragraph.XD)(text,passage.start,passage.end);if(!only)return readAllBlocks(text,passage,{
definitions:definitions,hasCode:hasCode});const read=(0,plain_text.S)(text,only,definitions);const said=read&&(0,plain_paragraph.ey)(read)
;if(!said)return undefined;const block={...said,isHeading:false,isParagraph:true,before:undefined,after:undefined};return{blocks:[block],
first:said.text,last:said.text}}function readAllBlocks(text,passage,{definitions:definitions,hasCode:hasCode}){
const matters=passage.mayShow||passage.mayHead;const blocks=[];let level=[];if(!readLines((0,
plain_lines.hl)(text,passage.start,passage.end),0))return undefined;if(level.length===0)return{blocks:blocks,first:undefined,last:undefined}
;return{blocks:blocks,first:besideOf(level,0),last:besideOf(level,level.length-1)};function readLines(lines,depth){
if(depth>deepest)return false;const around=level;level=[];let at=0;while(at<lines.length){const read=readBlock(lines,at,depth)
;if(read===undefined)return false;at=read}level.forEach((block,index)=>{if(!block)return
;block.before=index===0&&depth===0?undefined:besideOf(level,index-1)
;block.after=index===level.length-1&&depth===0?undefined:besideOf(level,index+1)});if(depth>0){around.push(null);level=around}return true}
function add(isHeading,isParagraph,said){const block={...said,isHeading:isHeading,isParagraph:isParagraph,before:null,after:null}
;blocks.push(block);level.push(block)}function readBlock(lines,at,depth){const line=lines[at]??plain_lines.hQ
;const{from:from,to:to,indent:indent}=line;if(from===to)return at+1;if(indent>3)return hasCode?at+1:undefined;const first=text.charAt(from)
;const level=first==="#"?(0,plain_lines.F8)(text,line):0;if(level>0)return readHeading((0,plain_lines.TP)(text,line,level))?at+1:undefined
;if(first==="|"&&(0,plain_lines.FE)(text,lines[at+1]??plain_lines.hQ))return readTable(lines,at)
;if(first==="<")return readTag(lines,at,depth);if(first===">")return readContainer((0,containers.W)(text,lines,at),depth);const marks=(0,
quick_line.sv)(text,line);if(marks!==undefined){return text.startsWith("{",from+marks.length)?undefined:(0,
plain_lines.cg)(text,lines,at,marks)}if((0,quick_line.kn)(text,line))return at+1;if((0,quick_line.X0)(text,line))return readContainer((0,
containers.R)(text,lines,at),depth);return readParagraph(lines,at,depth)}function readHeading(words){const read=words&&(0,
plain_text.S)(text,words,definitions);if(!read||read.images.length>0||read.text.length>mostHeading||(0,word_tags.L)(read.tags))return false
;add(true,false,read);return true}function readTable(lines,at){const table=readPlainTable(text,lines,at,{definitions:definitions,
matters:matters});if(!table)return undefined;blocks.push(...table.cells);level.push(null);return table.end}
function readContainer(container,depth){return container&&readLines(container.lines,depth+1)?container.end:undefined}
function readTag(lines,at,depth){const line=lines[at]??plain_lines.hQ;const{from:from,to:to}=(0,plain_lines.dE)(text,line.from,line.to)
;if((0,plain_lines.Cn)(text,line))return at+1;if((0,plain_lines.D4)(text,from,to))return readParagraphElement(lines,at,depth)
;const isLast=depth===0&&(0,plain_lines.z3)(lines[at+1]??plain_lines.hQ);const figure=isLast?plainFigureAt(text,line):undefined
;if(figure)add(false,false,figure);if(figure)return at+1;const image=(0,plain_tag.M)(text,from,to,depth===0)
;if(!image)return plain_lines.i2.test(text.slice(from,from+10))&&text.indexOf(">",from)<to-1?readParagraph(lines,at,depth):undefined
;if(image.span.end<to)return readParagraph(lines,at,depth);if(isLast)add(false,false,alone(image));return isLast?at+1:undefined}
function readParagraphElement(lines,at,depth){const{from:from,to:to}=lines[at+1]??plain_lines.hQ;const image=(0,
plain_tag.M)(text,from,to,true);const last=lines[at+2]??plain_lines.hQ
;if(depth>0||image?.span.end!==to||text.slice(last.from,last.to)!=="</p>")return undefined;if(!(0,
plain_lines.z3)(lines[at+3]??plain_lines.hQ))return undefined;add(false,true,alone(image));return at+3}
function readParagraph(lines,at,depth){let end=at;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ
;if(line.from===line.to)break;if(end>at){const[isUnder,mayDelimit]=[(0,quick_line.bc)(text,line),(0,plain_lines.FE)(text,line)]
;if((isUnder||mayDelimit)&&depth>0)return undefined;if(isUnder)return readHeading((0,plain_lines.x0)(text,lines,at,end))?end+1:undefined
;if(mayDelimit)return end===at+1?readTable(lines,at):undefined;const isEnd=line.indent<=3&&text.charAt(line.from)!=="|"&&(0,
plain_lines.JC)(text,line);if(isEnd===undefined)return undefined;if(isEnd)break}}const said=(0,
plain_paragraph.GD)(text,lines.slice(at,end),definitions);if(said)add(false,true,said);return said&&end}}const deepest=20
;const mostHeading=900;var referring=$require(1447);function divide(text,passages,isJsx,create){
const definitions=definitionsIn(text,passages);const blocksOf=createPlainReader(text,passages,isJsx,definitions);const plain=new Map
;const tagged=[];const kept=new Set;const taggedReader=create?.(text,passages,definitions,()=>isJsx||(0,
referring.C)(text,passages))??noTaggedReader;const headings=createHeadings(passage=>blocksOf(passage)?.blocks,taggedReader.htmlOf)
;const neighbours=createNeighbours(text,passages,blocksOf,isJsx);let reached=0;passages.forEach((passage,index)=>{const isReached=reached>0
;reached=Math.max(0,reached-1);const blocks=passage.mayShow&&!isReached?blocksOf(passage):undefined;const heading=blocks&&headings.last()
;const found=blocks&&heading?.isPlain?imagesIn(blocks.blocks,heading.text,index,neighbours):undefined
;const others=found||isReached||!passage.mayShow?undefined:taggedAt(index)
;if(found)plain.set(passage,found);else if(others)tagged.push(...others);else if(passage.mayShow||isReached){
for(const one of[...headings.passages(),...neighbours.around(index)])kept.add(one);if(passage.isOpen)reached=reach
}else if(isJsx&&(passage.hasTags||passage.isMixed))kept.add(passage);if(passage.mayHead)headings.add(passage)});if(kept.size>0){
const isReferring=(0,referring.C)(text,passages);for(const passage of passages){
if(passage.mayDefine||passage.isGrouping||passage.hasTags&&isReferring)kept.add(passage)}}return{plain:[...plain.values()].flat(),
tagged:tagged,rest:partsOf(passages,kept)};function taggedAt(index){const{html:html}=headings.last()
;return html===undefined?undefined:taggedReader.imagesAt(index,html,neighbours)}}const noTaggedReader={htmlOf:()=>undefined,
imagesAt:()=>undefined};function createPlainReader(text,passages,isJsx,definitions=definitionsIn(text,passages)){const known=new Map
;return passage=>{if(passage.isMixed||passage.isJoined||passage.hasTags&&(isJsx||(0,referring.C)(text,passages)))return undefined
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
;labels.push({place:"paragraph",text:text})}return labels}const divide_mostLabel=900;function partsOf(passages,kept){const parts=[]
;let at=passages[0]?.start??0;for(const passage of passages){if(!kept.has(passage))continue
;const{start:start,end:end,hasTags:hasTags}=passage;parts.push({start:start,end:end,isApart:start>at&&(hasTags||parts.length===0)});at=end}
return parts}}),
33897: (($module,$exports,$require)=>{$require.d($exports,{D:()=>divisionOf});var blocks=$require(52358);var pieces=$require(76494)
;var restore=$require(27222);var masking_templates=$require(2147);var front_matter=$require(31936);var quick_passage=$require(89651)
;var open_tags=$require(77521);function joinOpen(text,passages,isJsx){if(!passages.some(({hasTags:hasTags})=>hasTags))return passages
;const opennessOf=(0,open_tags.w)(isJsx);const joined=[];let inside;for(const marked of passages){
const openness=marked.hasTags?opennessOf((0,quick_passage.V)(text,marked)):inside?goingOn:join_closed
;if(openness===undefined)return undefined;const{state:state,isGrouping:isGrouping}=openness;const passage=isGrouping?{...marked,
isGrouping:isGrouping}:marked;if(state==="closed"){joined.push(passage);continue}inside=inside?join(inside,passage):{...passage,
isJoined:true};if(state==="closing"){joined.push(inside);inside=undefined}}return inside?[...joined,inside]:joined}const goingOn={
state:"open",isGrouping:false};const join_closed={state:"closed",isGrouping:false};function join(first,next){return{start:first.start,
end:next.end,endsContained:next.endsContained,fences:[...first.fences,...next.fences],mayShow:first.mayShow||next.mayShow,hasTags:true,
isMixed:first.isMixed||next.isMixed,hasTemplates:first.hasTemplates||next.hasTemplates,isJoined:true,mayHead:first.mayHead||next.mayHead,
mayDefine:first.mayDefine||next.mayDefine,isOpen:next.isOpen,isUnsure:first.isUnsure||next.isUnsure,
isGrouping:first.isGrouping||next.isGrouping}}var marks=$require(85245);var quick_line=$require(70617);var line_starts=$require(63831)
;function endOfItemFence(text,line,at,before){const marks=(0,quick_line.sv)(text,line)
;if(marks===undefined||text.startsWith("{",line.from+marks.length))return undefined
;if(!isOfSpaces(text,at,line)||mayBeRaw(before))return undefined;const last=Math.min(text.length,at+longest);for(let start=(0,
line_starts.vT)(text,at)+1;start<last;){const end=(0,line_starts.vT)(text,start);const next=(0,quick_line.mh)(text,start,end)
;if(next.from<next.to){if(next.indent<line.indent)return undefined;if((0,quick_line.Tv)(text,{...next,indent:0
},marks))return next.indent===line.indent&&isOfSpaces(text,start,next)?Math.min(end+1,text.length):undefined}start=end+1}return undefined}
function mayBeRaw(before){return/<(?:[!?]|pre|script|style|textarea)/i.test(before)||before.slice(before.lastIndexOf("\n\n")).includes("<")}
function isOfSpaces(text,at,{from:from,indent:indent}){return from-at===indent&&!text.slice(at,from).includes("\t")}const longest=2e4
;const none=[];const nothingOpen={mayHead:false,mayDefine:false,fences:none,fence:undefined,fenceStart:0,htmlEnd:undefined,item:0,
isNumbered:false,isItemEmpty:false,isQuotation:false,isParagraph:false,isAfterBlank:true,isAfterCode:false,isHtml:false,mayBeInside:0,
tries:50};function page_close(page,end){const{passages:passages,start:start,mayHead:mayHead,mayDefine:mayDefine,fences:fences}=page
;if(end>start){passages.push({start:start,end:end,mayHead:mayHead,mayDefine:mayDefine,fences:fences,
endsContained:page.item>0||page.isQuotation})}page.start=end;page.mayHead=false;page.mayDefine=false;page.fences=none;page.item=0
;page.isQuotation=false;page.mayBeInside=0}function addFence(page,end){if(page.fences===none)page.fences=[];page.fences.push({
start:page.fenceStart,end:end})}var plain_lines=$require(37421);function passagesOf(text,from,isJsx){const page={text:text,isJsx:isJsx,
passages:[],start:from,...nothingOpen};for(let at=from;at<text.length;){
if(page.fence!==undefined)at=afterCode(page,page.fence,at);else if(page.htmlEnd)at=afterHtml(page,page.htmlEnd,at);else if((0,
line_starts.RI)(text,at))at=afterText(page,at);else if(text.startsWith("\n",at)){addBlank(page);at+=1}else{const end=(0,
line_starts.vT)(text,at);const line=(0,quick_line.mh)(text,at,end)
;if(line.from>=line.to)addBlank(page);else if(!addLine(page,line,at))return undefined;at=afterItemFence(page,line,at)??end+1}}
if(page.fence!==undefined)addFence(page,text.length);page_close(page,text.length);return page.passages}
function afterItemFence(page,line,at){const{text:text,item:item,isJsx:isJsx,tries:tries}=page
;const isInside=item>0&&line.indent>=item&&(isJsx||line.indent-item<=3)
;if(!isInside||tries===0||!"`~".includes(text.charAt(line.from)))return undefined
;const before=isJsx?"":text.slice(page.fences.at(-1)?.end??page.start,at);const end=endOfItemFence(text,line,at,before);if(end===undefined){
page.tries-=1;return undefined}page.fenceStart=at;addFence(page,end);return end}function afterCode(page,fence,at){
const{text:text,isJsx:isJsx}=page;const found=text.indexOf(fence,at);if(found===-1)return text.length
;const start=text.lastIndexOf("\n",found)+1;const end=(0,line_starts.vT)(text,start);const line=(0,quick_line.mh)(text,start,end);if((0,
quick_line.Tv)(text,isJsx?{...line,indent:0}:line,fence)){page.fence=undefined;addFence(page,Math.min(end+1,text.length))
;page.isAfterBlank=false}return end+1}function afterHtml(page,htmlEnd,at){const end=(0,line_starts.vT)(page.text,at)
;if(htmlEnd.test(page.text.slice(at,end)))page.htmlEnd=undefined;page.isAfterBlank=false;return end+1}function afterText(page,at){
if(page.isAfterBlank)page_close(page,at);else if(page.item>0)page.mayBeInside=Math.min(page.mayBeInside||9,page.item);page.item=0
;page.isItemEmpty=false;page.isQuotation=false;page.isParagraph=true;page.isAfterBlank=false;page.isAfterCode=false;return(0,
line_starts.rG)(page.text,at)}function addBlank(page){if(page.isItemEmpty)page.item=0;page.isItemEmpty=false;page.isParagraph=false
;page.isHtml=false;page.isAfterBlank=true}function addLine(page,line,at){const{text:text,isJsx:isJsx}=page
;if(page.isAfterBlank&&line.from===at)page_close(page,at);page.isItemEmpty=false;page.mayHead||=(0,line_starts.Vn)(text,line)
;page.mayDefine||=(0,line_starts.C5)(text,line);const isInItem=page.item>0&&line.indent>=page.item;const isFence=isJsx&&!isInItem&&(0,
quick_line.sv)(text,line)!==undefined;if(isInItem||line.indent>3&&!isFence){
page.isAfterCode=isInItem?line.indent-page.item>3:!page.isParagraph;page.isAfterBlank=false;return true}
page.isQuotation=text.charAt(line.from)===">";const marks=(0,quick_line.sv)(text,line);const html=marks===undefined?(0,
line_starts.xs)(text,line):undefined;if(marks!==undefined||html!==undefined){
if(page.mayBeInside>0&&line.indent>=page.mayBeInside)return false;if(page.isHtml&&marks!==undefined)return false;page.fence=marks
;page.fenceStart=at;page.htmlEnd=html?.test(text.slice(line.from,line.to))===true?undefined:html;page.item=0;page.isParagraph=false
;page.isAfterBlank=false;return true}return addItemOrText(page,line)}function addItemOrText(page,line){
const{text:text,item:item,isAfterBlank:isAfterBlank}=page;const isNumbered=/\d/.test(text.charAt(line.from))
;const goesOn=page.mayBeInside>0&&page.isNumbered&&isNumbered;const isInterrupted=item===0&&page.isParagraph&&!goesOn
;page.isHtml||=!page.isJsx&&(0,plain_lines.ql)(text,line,page.isParagraph);const marker=(0,quick_line.kn)(text,line)?undefined:(0,
quick_line.X0)(text,line);if(marker&&!marker.interrupts&&page.isAfterCode)return false;page.isAfterCode=false;page.isAfterBlank=false
;if(marker&&(!isInterrupted||marker.interrupts)){
if(item>0&&!isAfterBlank&&!marker.interrupts)page.mayBeInside=Math.min(page.mayBeInside||9,item,marker.width);page.item=marker.width
;page.isNumbered=isNumbered;page.isItemEmpty=marker.isEmpty;page.isParagraph=false;return true}
if(item>0&&!isAfterBlank)page.mayBeInside=Math.min(page.mayBeInside||9,item)
;if(marker)page.mayBeInside=Math.min(page.mayBeInside||9,marker.width);page.item=0;page.isParagraph=text.charAt(line.from)!=="#";return true
}function divisionOf(text,slow){if(needsWhole(text)||blocks.pl.tokens.test(text))return undefined
;if(slow.isJsx&&blocks.gu.tokens.test(text))return undefined;const front=(0,front_matter.Z)(text)
;if(/^(?:---|\+\+\+)/.test(text.slice(front.end,front.end+3)))return undefined;const templates=!slow.isJsx&&opening.test(text)?(0,
masking_templates.zD)(text,false):[];const page=maskedPage(text,templates);const masked=page.text
;const passages=passagesOf(masked,front.end,slow.isJsx);if(!passages)return undefined;const marked=(0,
marks.L)(text,masked,passages,templates,slow)
;const joined=marked.some(({isUnsure:isUnsure})=>isUnsure)?undefined:joinOpen(masked,marked,slow.isJsx);return joined&&{front:front,
masked:masked,restored:image=>(0,restore.v)(image,page),templates:templates,passages:joined}}function needsWhole(text){
return replaced.test(text)||text.includes("\nmarp:")}const replaced=/\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/
;const opening=/\{\{|\{%|\{#|<%|\$\{/;function maskedPage(text,templates){const page=(0,pieces.H)(text);page.mask(templates.map(span=>({
...span,by:{isSpoken:(0,masking_templates.ru)(text.slice(span.start,span.end))}})))
;if(blocks.gu.tokens.test(page.text()))page.mask(blocks.gu.masks(page.text()));return page.masked(()=>undefined)}}),
31936: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>frontMatter,a:()=>languageIn});function frontMatter(text){
const mark=text.slice(0,3);if(mark!=="---"&&mark!=="+++")return none;const first=lineEnd(text,mark,0)
;if(first===undefined||first===text.length)return none
;for(let at=text.indexOf(`\n${mark}`,first-1);at!==-1;at=text.indexOf(`\n${mark}`,at+1)){const end=lineEnd(text,mark,at+1)
;if(end===undefined)continue;return{end:end,language:mark==="---"?languageIn(text.slice(first,at)):undefined}}return none}const none={end:0,
language:undefined};function lineEnd(text,mark,start){let at=start+mark.length;while(" \t\r".includes(text.charAt(at))&&at<text.length)at+=1
;if(at===text.length)return at;return text.charAt(at)==="\n"?at+1:undefined}function languageIn(yaml){
return/^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1]}}),
92555: (($module,$exports,$require)=>{$require.d($exports,{e:()=>plainImage});var $m2=$require(11300);var $m0=$require(69971)
;var $m1=$require(94759)
;function plainImage({image:image,nearby:nearby,heading:heading,figcaption:figcaption,labels:labels,standsAlone:standsAlone},{text:text,isJsx:isJsx,language:language}){
const{src:src,span:span,altSpan:altSpan,link:link}=image;const alt=image.alt?.replace(isJsx&&!image.isTag?/\s+/g:/ {2,}/g," ")
;const context={control:link&&{kind:"link",target:link.target,otherText:link.text},figcaption:figcaption===""?undefined:figcaption,
labels:labels,standsAlone:standsAlone,heading:heading===undefined||heading===""?undefined:(0,$m2.q)(heading),
nearby:nearby.slice(0,mostNearby).trimEnd(),language:language,adjacentLinkText:undefined};const isEmpty=image.isTag&&alt==="";return{
src:src,alt:altOf(alt),name:alt===undefined||alt===""?undefined:(0,$m1.TN)(alt),decorative:isEmpty,markedDecorative:isEmpty,
forColorScheme:false,title:image.isTag?undefined:image.title,width:image.width,height:image.height,syntax:image.isTag?"img":image.syntax,
kind:"picture",...image.isTag?tagged:{...$m0.wW,...(0,$m0.ry)(text,altSpan)},span:span,altSpan:altSpan,context:context}}const tagged={
attribute:"alt",emptyIsDecision:true,decorativeBy:"alt"};function altOf(alt){if(alt===undefined)return{kind:"absent"};return alt===""?{
kind:"empty"}:{kind:"text",text:alt}}const mostNearby=300}),
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

};
