import { modules as common0 } from '../../common/formats/quick/open-tags.js';
export const ids = [3654];
export const modules = {
...common0,
95977: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>sourceSpans,Ug:()=>copiedSpans,aX:()=>back});var $m0=$require(79541)
;function copiedSpans(element,html,way){return sourceSpans((0,$m0.Ly)(element,html),way)}function sourceSpans(spans,way){
const whole=spans&&tagSpan(spans.element,way);return whole&&{element:whole,content:back(spans.content,way),
attribute:name=>back(spans.attribute(name),way)}}function back(span,{toSource:toSource}){const start=span&&toSource(span.start)
;const last=span&&toSource(span.end-1);return start===undefined||last===undefined?undefined:{start:start,end:last+1}}
function tagSpan(span,{toSource:toSource,lastBefore:lastBefore}){const start=toSource(span.start);const last=lastBefore(span.end)
;return start===undefined||last===undefined?undefined:{start:start,end:last+1}}}),
25617: (($module,$exports,$require)=>{$require.d($exports,{II:()=>dialectImage,j6:()=>only,jr:()=>outlineFrontMatter,
w7:()=>projectedSpans});var $m0=$require(95977);function dialectImage(element,{dialectImages:dialectImages}){
return dialectImages.get(element.position?.start.offset??-1)}function projectedSpans(element,projection){
const dialect=dialectImage(element,projection);if(dialect)return{element:dialect.span,attribute:only("alt",dialect.altSpan)};return(0,
$m0.Ug)(element,projection.html,projection)}function only(name,span){return asked=>asked===name?span:undefined}
function outlineFrontMatter({frontMatter:frontMatter},holes,shift){
return(frontMatter?.values??[]).flatMap(({path:path,text:text,span:span})=>{const start=span.start+shift;const end=span.end+shift
;if(holes.contains({start:start,end:end}))return[];const isChanged=holes.at(end)-holes.at(start)<end-start||/<[a-z]/i.test(text)
;return[isChanged?path:`${path}: ${text}`]})}}),
82228: (($module,$exports,$require)=>{$require.d($exports,{X:()=>escapeText,l:()=>attribute});function attribute(name,value){
return value===undefined?"":` ${name}="${escapeText(value).replaceAll('"',"&quot;")}"`}function escapeText(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;")}}),
19081: (($module,$exports,$require)=>{$require.d($exports,{g:()=>createSourceMap});function createSourceMap(){const runs=[]
;function runAt(offset){let low=0;let high=runs.length;while(low<high){const middle=low+high>>1
;if((runs[middle]?.offset??0)<=offset)low=middle+1;else high=middle}return runs[low-1]}return{add(offset,source,length){runs.push({
offset:offset,source:source,length:length})},toSource(offset){const run=runAt(offset)
;return run&&offset<run.offset+run.length?run.source+offset-run.offset:undefined},lastBefore(offset){const run=runAt(offset-1)
;return run&&run.source+Math.min(offset-run.offset,run.length)-1}}}}),
28867: (($module,$exports,$require)=>{$require.d($exports,{gF:()=>createPlainReader,Qr:()=>divide,CI:()=>partsOf,gl:()=>reach})
;var once=$require(23735);function definitionsIn(text,passages){const read=(0,once.O)(()=>readDefinitions(text,passages));return{
has:label=>read().mayBeAny||read().labels.has(normal(label)),targetOf:label=>read().mayBeAny?undefined:read().targets.get(normal(label)),
isNote:label=>read().notes.has(normal(label)),kindOf:({start:start,mayDefine:mayDefine})=>mayDefine?read().plain.get(start):undefined}}
function readDefinitions(text,passages){const labels=new Set;const targets=new Map;const notes=new Set;const plain=new Map
;let mayBeAny=false;for(const{start:start,end:end,mayDefine:mayDefine}of passages){if(!mayDefine)continue
;const passage=text.slice(start,end);const lines=linesOf(passage);const note=footnote.exec(lines.at(-1)??"")?.[1]
;const own=(note===undefined?lines:lines.slice(0,-1)).map(line=>definition.exec(line));if(!own.every(found=>found!==null)){
for(const label of labelsIn(passage)){mayBeAny||=label===undefined;if(label===undefined)continue;targets.delete(normal(label))
;labels.add(normal(label))}continue}for(const[,label="",url,enclosed="",double,single]of own){const key=normal(label)
;if(!labels.has(key))targets.set(key,{url:url??enclosed,title:double??single});labels.add(key)}
plain.set(start,note===undefined?"definitions":"with a footnote");if(note===undefined)continue;notes.add(normal(note))
;labels.add(normal(note))}return{labels:labels,targets:targets,notes:notes,plain:plain,mayBeAny:mayBeAny}}function linesOf(passage){
const lines=passage.trimEnd().split(/\r?\n/);return passage.includes("\x3c!--")?lines.filter(line=>!comment.test(line)):lines}
const comment=/^<!--[\w .,:;]+-->$/
;const definition=/^\[([^\s[\]\\^][^[\]\\\t]{0,200})\]:[ ]+(?:([^\s()<>\\"'{}$&;\p{Cc}]+)|<([\w./:#?=%+@~-]+)>)(?:[ ]+(?:"([^"\\&`]*)"|'([^'\\&`]*)'))?[ ]*$/u
;const footnote=/^\[(\^[\w-]+)\]: ["(*A-Za-z](?:[^!<{[]|\[[\w .-]+\]\([\w./#:-]+\))*$/;function labelsIn(passage){const labels=[]
;for(let end=passage.indexOf("]:");end!==-1;end=passage.indexOf("]:",end+1)){const before=passage.slice(Math.max(0,end-mostLabel),end)
;const start=before.lastIndexOf("[");const label=before.slice(start+1)
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
return!/[\\`]/.test(head)&&head.trim().endsWith("|")&&head.split("|").length===delimiters.split("|").length}var plain_lines=$require(37421)
;var html_start=$require(97910);function quotationAt(text,lines,at){const inside=[];let end=at;for(;end<lines.length;end+=1){
const{from:from,to:to,indent:indent}=lines[end]??plain_lines.hQ;if(from===to||indent>3||text.charAt(from)!==">")break;const content=(0,
quick_line.mh)(text,text.charAt(from+1)===" "?from+2:from+1,to);if(text.slice(from,content.from).includes("\t"))return undefined
;inside.push(content)}return(0,plain_lines.z3)(lines[end]??plain_lines.hQ)||inside.every(plain_lines.z3)?{lines:inside,end:end}:undefined}
function itemAt(text,lines,at){const first=lines[at]??plain_lines.hQ;const marker=(0,quick_line.X0)(text,first)
;if(!marker||marker.isEmpty||text.slice(first.from,marker.content).includes("\t"))return undefined
;if(/[ \t]/.test(text.charAt(marker.content)))return undefined;const inside=[{from:marker.content,to:first.to,indent:0}];let end=at+1
;let lazy=0;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ;const{from:from,to:to,indent:indent}=line
;if(from===to||indent>=marker.width){inside.push({from:from,to:to,indent:from<to?indent-marker.width:0});continue}if(!(0,
plain_lines.JN)(text,line,inside))break;if(lazy>mostLazy||hasFence(text,inside))return undefined;inside.push(line);lazy+=1}
return endsItem(text,first,lines[end-1]??plain_lines.hQ,lines[end])?{lines:inside,end:end}:undefined}function hasFence(text,lines){
return lines.some(line=>(0,quick_line.sv)(text,line)!==undefined)}function endsItem(text,first,before,next){if(!next||(0,
plain_lines.z3)(next)||(0,plain_lines.z3)(before))return true;if(next.indent<=3&&text.charAt(next.from)==="<"&&(0,
html_start.y)(text,next)==="block")return true;const sibling=(0,quick_line.kn)(text,next)?undefined:(0,quick_line.X0)(text,next)
;if(!sibling||sibling.isEmpty||next.indent>3)return false;return sibling.interrupts||isNumbered(text,next)===isNumbered(text,first)}
function isNumbered(text,{from:from}){return/\d/.test(text.charAt(from))}const mostLazy=50;function alone(image){return{text:"",images:[{
...image,link:undefined}],targets:[]}}function besideOf(level,index){const block=index<0||index>=level.length?undefined:level[index]
;if(block===undefined)return false;if(block===null)return null
;return block.isParagraph?block.text:block.isHeading||block.figcaption!==undefined?null:false}var text_marks=$require(94759)
;function plainTagAt(text,at,to,isBlock=false){if(!text.startsWith("<img ",at))return undefined;const values=new Map;const spans=new Map
;let next=at+"<img".length;const attribute=isBlock?blockAttribute:inlineAttribute
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
;return digits===undefined?undefined:Number(digits)}function plainFigureAt(text,{from:from,to:to}){
if(!text.startsWith(opening,from))return undefined;const image=plainTagAt(text,from+opening.length,to,true)
;const found=image&&caption.exec(text.slice(image.span.end,to));if(!image||!found)return undefined;const said=(0,
text_marks.TN)(found[1]??found[2]??"");if(said.length>mostCaption)return undefined;return{text:said,figcaption:said,images:[{...image,
link:undefined}],targets:[]}}const opening="<figure>"
;const caption=/^<figcaption>(?:<p>([^<>&{}$\\\t]*)<\/p>|([^<>&{}$\\\t]*))<\/figcaption><\/figure>$/;const mostCaption=250
;var embedded_page=$require(34268);function plainLabelAt(text,at,to,definitions){label.lastIndex=at;const found=label.exec(text)
;if(!found)return undefined;const[,words=""]=found;const labelEnd=at+"![".length+words.length;const isInline=text.charAt(labelEnd+1)==="("
;const address=isInline?addressAt(text,labelEnd+1,to):referenceAt(text,labelEnd+1,to,words,definitions);const read=withoutCode(words)
;if(!address||address.url.startsWith("#")||(0,embedded_page.C)(address.url)||!read||!isPlainLabel(read.rest))return undefined;return{
isTag:false,syntax:isInline?"inline":address.end===labelEnd+"]".length+"[]".length?"collapsed-reference":"full-reference",src:address.url,
alt:read.said,title:address.title,span:{start:at,end:address.end},altSpan:{start:at+"![".length,end:labelEnd}}}
const label=/!\[((?:[^[\]\\<&*~{}$|\n\r\t【】]|&(?!#?[A-Za-z\d]{1,40};)|< |\$(?!\{))*)\][([]/y;function withoutCode(words){
if(!words.includes("`"))return{said:words,rest:words};const parts=words.split("`");const isPlain=parts.every((part,at)=>{
const isEnd=at===0||at===parts.length-1;return part===""?isEnd:at%2===0||part.trim()===part})
;if(parts.length%2===0||!isPlain)return undefined;return{said:parts.join(""),rest:parts.filter((_,at)=>at%2===0).join("`")}}
function isPlainLabel(words){if(words==="")return true;if(/^bg\b|\b(?:w|h|width|height):/.test(words))return false
;if(words.trim()===""||words.includes("_")&&(words.match(edgeOfWord)?.length??0)>1)return false
;return!/:\/\/|www\.|[\w.+-]@|\p{Cc}/iu.test(words)}const edgeOfWord=/(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/g
;function referenceAt(text,at,to,words,definitions){reference.lastIndex=at;const[whole="",key=""]=reference.exec(text)??[]
;const end=at+whole.length;if(whole===""||end>to||"(:".includes(text.charAt(end)||" "))return undefined
;const target=definitions.targetOf(key===""?words:key);return target===undefined||target.title===""?undefined:{...target,end:end}}
const reference=/\[([\w .-]{0,100})\]/y;function addressAt(text,at,to){const form=text.charAt(at+1)==="<"?spacedAddress:address
;form.lastIndex=at;const found=form.exec(text);if(!found||at+found[0].length>to)return undefined;const[whole,url="",title]=found
;if(whole.includes("&")&&whole.includes(";"))return undefined;return{url:url,title:title?.slice(1,-1),end:at+whole.length}}
const address=/\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy
;const spacedAddress=/\(<([\w./%~+-][\w./%~+ ():?=#,@!&-]*)>(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/y
;function bareAddressAt(text,at){bareAddress.lastIndex=at;return bareAddress.exec(text)?.[1]}
const bareAddress=/<(https?:\/\/[\w./:?=#~+-]{1,500})>/y;function followsAddress(text,start,at){let from=at
;const first=Math.max(start,at-mostAddress);while(from>first&&!isSpace(text.charCodeAt(from-1)))from-=1;const length=at-from
;return length>1&&(length===mostAddress||/https?:\/\/|www\.|[\w.+-]@/i.test(text.slice(from,at)))}function endsName(text,at){
restOfName.lastIndex=at;return restOfName.test(text)}const restOfName=/[\w.+-]*@/y;function isSpace(code){
return code===32||code===10||code===9}const mostAddress=500;function endOfTag(text,at,to,tagAt){
if(!/[A-Za-z/!?]/.test(text.charAt(at+1)))return at+1;const image=plainTagAt(text,at,to);if(image)return image.span.end
;const url=bareAddressAt(text,at);if(url!==undefined)return at+url.length+2;const tag=tagAt(text,at);return tag===""?undefined:at+tag.length
}const unpaired={ends:0,begins:0,isPassed:false};const mostRuns=100;function runAt(text,at,{start:start,end:end,listEnd:listEnd}){
const mark=text.charAt(at);const size=(0,quick_line.ng)(text,mark,at,end);const previous=at===start?" ":at===listEnd?"x":text.charAt(at-1)
;const next=at+size<end?text.charAt(at+size):" ";const before=kindOf(previous);const after=kindOf(next)
;const isLeft=after==="word"||after==="mark"&&before!=="word";const isRight=before==="word"||before==="mark"&&after!=="word";if(mark==="~"){
const isShort=size<3;return{mark:mark,size:size,opens:isShort&&isLeft,closes:isShort&&isRight,left:size,...unpaired}}
const opens=isLeft||next==="~";const closes=isRight||previous==="~";if(mark==="*")return{mark:mark,size:size,opens:opens,closes:closes,
left:size,...unpaired};return{mark:mark,size:size,opens:opens&&(before!=="word"||!closes),closes:closes&&(after!=="word"||!opens),left:size,
...unpaired}}function saidOf({mark:mark,left:left,ends:ends,begins:begins},hasSigns){if(!hasSigns)return mark.repeat(left)
;return text_marks.Em.emEnd.repeat(ends)+mark.repeat(left)+text_marks.Em.em.repeat(begins)}function kindOf(character){
if(/[A-Za-z\d]/.test(character))return"word";if(/\s/.test(character))return"space"
;return/[!-/:-@[-`{-~]/.test(character)||character>""&&/[\p{P}\p{S}]/u.test(character)?"mark":"word"}function pair(runs,isLink){
const first=isLink?undefined:runs.find(({mark:mark,size:size})=>mark!=="~"||size<3)
;if(first!==undefined&&first.mark!=="~")pairEmphasis(runs);pairInside(runs)}function pairInside(runs){if(runs.length===0)return
;pairStrikethrough(runs);pairEmphasis(runs)}function pairStrikethrough(runs){runs.forEach((closing,index)=>{
if(closing.mark!=="~"||closing.isPassed||!closing.closes)return
;const open=lastBefore(runs,index,run=>run.mark==="~"&&run.opens&&run.size===closing.size);const opening=runs[open];if(!opening)return
;for(const run of[opening,closing]){run.left=0;run.isPassed=true}pairInside(runs.slice(open+1,index))})
;for(const run of runs)if(run.mark==="~")run.isPassed=true}function pairEmphasis(runs){runs.forEach((closing,index)=>{
while(closing.mark!=="~"&&!closing.isPassed&&closing.closes&&closing.left>0){
const open=lastBefore(runs,index,run=>run.mark===closing.mark&&run.opens&&fit(run,closing));const opening=runs[open];if(!opening)return
;const marks=opening.left>1&&closing.left>1?2:1;opening.left-=marks;opening.begins+=1;closing.left-=marks;closing.ends+=1
;pairInside(runs.slice(open+1,index))}});for(const run of runs)if(run.mark!=="~")run.isPassed=true}function fit(opening,closing){
if(opening.left===0)return false;const isBoth=opening.closes||closing.opens
;return!(isBoth&&closing.left%3!==0&&(opening.left+closing.left)%3===0)}function lastBefore(runs,end,isFound){for(let at=end-1;at>=0;at-=1){
const run=runs[at];if(run&&!run.isPassed&&isFound(run))return at}return-1}function characterAt(text,at,to){
if(text.charAt(at)==="\\")return escapedAt(text,at,to);character_reference.lastIndex=at
;const[whole="&",digits,hex,name]=character_reference.exec(text)??[];const end=at+whole.length;if(whole==="&")return{said:"&",end:end}
;const said=name===undefined?numbered(digits===undefined?parseInt(hex??"",16):Number(digits)):named(name)
;return said===undefined?undefined:{said:said,end:end}}function escapedAt(text,at,to){const next=at+1<to?text.charAt(at+1):""
;if(next==="\n"||next==="\r")return{said:" ",end:at+1};return(0,text_marks.Bx)(next)?{said:next,end:at+2}:{said:"\\",end:at+1}}
const character_reference=/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{1,31}));/y;function numbered(code){
const isPlain=code>=32&&code<127||code>=160&&code<55296||code>=57344&&code<64976
;return isPlain||code>65535&&code<131070?String.fromCodePoint(code):undefined}function named(name){const at=characters.indexOf(` ${name} `)
;if(at===-1)return undefined;const from=at+name.length+2;return characters.slice(from,characters.indexOf(" ",from))}
const characters=[" amp & lt < gt > quot \" apos ' nbsp   copy © reg ® trade ™ hellip … mdash — ndash – bull • middot · deg ° times × divide ÷ plusmn ±","larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” le ≤ ge ≥ ne ≠ asymp ≈ infin ∞","check ✓ sect § para ¶ euro € pound £ yen ¥ cent ¢ frac12 ½ sup2 ² sup3 ³ micro µ","lbrack [ rbrack ] lbrace { rbrace } lpar ( rpar ) ast * lowbar _ grave ` bsol \\ vert | num # excl !","aacute á agrave à acirc â auml ä aring å atilde ã aelig æ ccedil ç eacute é egrave è ecirc ê euml ë iacute í igrave ì icirc î iuml ï","ntilde ñ oacute ó ograve ò ocirc ô ouml ö otilde õ oslash ø uacute ú ugrave ù ucirc û uuml ü yacute ý yuml ÿ szlig ß","Aacute Á Agrave À Acirc Â Auml Ä Aring Å Atilde Ã AElig Æ Ccedil Ç Eacute É Egrave È Ecirc Ê Euml Ë Iacute Í Icirc Î Ntilde Ñ","Oacute Ó Ocirc Ô Ouml Ö Otilde Õ Oslash Ø Uacute Ú Ucirc Û Uuml Ü "].join(" ")
;function closingTicks(text,from,to,ticks){for(let at=text.indexOf("`",from);at!==-1&&at<to;){const run=(0,quick_line.ng)(text,"`",at,to)
;if(run===ticks)return at;at=text.indexOf("`",at+run)}return undefined}function codeOf(quoted){if(/[)\]]\{/.test(quoted))return undefined
;const code=quoted.includes("\n")?quoted.replace(/\r?\n[ \t]*/g," "):quoted
;return/^ .* $/.test(code)&&code.trim()!==""?code.slice(1,-1):code}function closingBracket(text,at,to,{image:image,tag:tag}){let depth=0
;let isNested=false;for(let index=nextMark(text,at+1,to);index<to;index=nextMark(text,index,to)){const character=text.charAt(index)
;if(character==="]"){if(depth===0)return{close:index,isNested:isNested};depth-=1;index+=1;if(text.charAt(index)==="(")return undefined
}else if(character==="["){depth+=1;isNested||=text.charAt(index+1)!=="]";if(depth>deepest)return undefined;index+=1
}else if(character==="\\")index+=2;else if(character==="`"){const ticks=(0,quick_line.ng)(text,"`",index,to)
;const close=closingTicks(text,index+ticks,to,ticks);index=(close??index)+ticks}else{
const end=character==="<"?tag(index):text.charAt(index+1)==="["?image(index):index+1;if(end===undefined)return undefined;index=end}}return{
close:undefined,isNested:isNested}}const deepest=4;function nextMark(text,from,to){mark.lastIndex=from
;return mark.test(text)?Math.min(mark.lastIndex-1,to):to}const mark=/[[\]\\`<!]/g
;function linkAt(text,at,{close:close,isNested:isNested,start:start,to:to},definitions){const behind=close+1<to?text.charAt(close+1):""
;const label=text.slice(at+1,close);if(label.startsWith("^")){const isNote=definitions.isNote(label)&&behind!=="["&&behind!==":"
;return isNote?{isText:false,url:undefined,title:undefined,end:close+1}:undefined}if(behind==="("){
const address=isNested?undefined:addressAt(text,close+1,to);return address&&{isText:false,url:address.url,title:address.title,
end:address.end}}if(behind==="["){plain_link_reference.lastIndex=close+1;const[whole="",key=""]=plain_link_reference.exec(text)??[]
;const end=close+1+whole.length;const isBlank=key!==""&&key.trim()==="";if(whole===""||end>to||isNested||isBlank)return undefined
;return definedAs(key===""?label:key,end,definitions)}if(behind===":"&&at===start)return undefined;if(isNested)return itself
;if(at===start&&/^[\sxX]$/.test(label))return undefined;return definedAs(label,close+1,definitions)}
function definedAs(label,end,definitions){const target=definitions.targetOf(label);if(target)return target.url===""?undefined:{isText:false,
url:target.url,title:target.title,end:end};return definitions.has(label)?undefined:itself}const itself={isText:true}
;const plain_link_reference=/\[([^[\]\\`<&\n\r\t]{0,200})\]/y;var attribute_list=$require(60364);function plainListAt(text,at){
if(text.charAt(at)!=="{")return{width:undefined,height:undefined,end:at};classes.lastIndex=at;const[list]=classes.exec(text)??[]
;const widths=list?.match(/width=/g)?.length??0;const heights=list?.match(/height=/g)?.length??0
;if(list===undefined||widths>1||heights>1)return undefined;const valueOf=size=>pixels(size.exec(list)?.[1]);return{
width:widths===0?undefined:valueOf(/width="?([\w%]+)/),height:heights===0?undefined:valueOf(/height="?([\w%]+)/),end:at+list.length}}
const classes=/\{:?[ ]*(?:(?:(?:[.#][\w-]+)+|(?:width|height)=(?:\d{1,9}(?:px|%)?|"\d{1,9}(?:px|%)?"))(?:[ ]+|(?=\})))+\}/y
;function listAt(text,at){if(!")]".includes(text.charAt(at-1)))return 0;anyList.lastIndex=at;return anyList.exec(text)?.[0].length??0}
const anyList=new RegExp(attribute_list.Yd.source,"y");var tagged_tags=$require(73415);function wordTagAt(text,at){wordTag.lastIndex=at
;return wordTag.exec(text)?.[0]??""}const wordTag=/<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y
;function leavesOpen(tags){const open=new Map;for(const tag of tags){const name=tag.replace(/[</>]/g,"");const before=open.get(name)??0
;if(!formatting.has(name))continue;if(tag.startsWith("</")&&before===0)return true;open.set(name,before+(tag.startsWith("</")?-1:1))}
return[...open.values()].some(count=>count>0)}const formatting=new Set("b code em i s small strong u".split(" "))
;function readPlainText(text,{start:start,end:end},definitions,marks){if((0,text_marks.li)(text,start,end)===end)return{...nothing,text:(0,
text_marks.TN)(text.slice(start,end))};const images=[];const[targets,tags]=[[],[]];let isOpen=false;let textStart=start;let listEnd=-1
;const skips={image:at=>plainLabelAt(text,at,end,definitions)?.span.end,tag:at=>endOfTag(text,at,end,marks?tagged_tags.wo:wordTagAt)}
;function read(from,to,isInLink){const runs=[];const parts=[];let said="";let plain=from;let at=from;const flush=()=>{
said+=text.slice(plain,at)};const note=one=>{if(!marks)return;said+=text_marks.pM;marks.push(one)};const skip=until=>{at=until;plain=until
;textStart=until};const show=image=>{flush();if(marks&&!image.isTag)note({kind:"image",image:image});else if(!image.alt)said+=" "
;images.push({...image,link:undefined});skip(image.span.end)};for(at=(0,text_marks.li)(text,at,to);at<to;at=(0,text_marks.li)(text,at,to)){
const character=text.charAt(at);const next=at+1<to?text.charAt(at+1):"";if((0,text_marks.o4)(character,next)){at+=1;continue}
if(character==="*"||character==="_"||character==="~"){const run=runAt(text,at,{start:start,end:end,listEnd:listEnd})
;if(run.opens||run.closes){if(followsAddress(text,textStart,at)||runs.length===mostRuns)return undefined
;if(character==="_"&&endsName(text,at+run.size))return undefined;flush();parts.push(said);runs.push(run);said="";plain=at+run.size}
at+=run.size;continue}if(character==="{"){flush();plain=at+listAt(text,at);listEnd=plain;at=Math.max(plain,at+1);continue}
if(followsAddress(text,textStart,at))return undefined;if(character==="!"){const image=plainLabelAt(text,at,to,definitions)
;if(!image)return undefined;const list=plainListAt(text,image.span.end);if(!list||list.end>to||text.charAt(list.end)==="[")return undefined
;show({...image,width:list.width,height:list.height});skip(list.end);if(list.end>image.span.end)listEnd=at}else if(character==="["){
const brackets=closingBracket(text,at,to,skips);if(!brackets||isInLink&&brackets.close!==at+1)return undefined
;if(brackets.close===undefined||isInLink){isOpen||=!isInLink;at+=1;continue}const link=linkAt(text,at,{...brackets,close:brackets.close,
to:to,start:start},definitions);if(!link)return undefined;if(link.isText){at+=1;continue}flush();if(link.url!==undefined){note({kind:"link",
url:link.url,title:link.title});const before=images.length;textStart=at+1;const inner=read(at+1,brackets.close,true)
;if(inner===undefined)return undefined;if(link.title!==undefined&&!marks&&(images.length>before||inner.trim()===""))return undefined
;said+=inner;note({kind:"link end"});const around={target:link.url,text:(0,text_marks.TN)(inner),isShared:images.length>before+1}
;images.push(...images.splice(before).map(image=>({...image,link:around})));targets.push(link.url)}skip(link.end)}else if(character==="`"){
const ticks=(0,quick_line.ng)(text,"`",at,to);const close=closingTicks(text,at+ticks,to,ticks);if(close===undefined){isOpen=true;at+=ticks
;continue}flush();const code=codeOf(text.slice(at+ticks,close));if(code===undefined)return undefined
;said+=marks?text_marks.Em.code+code+text_marks.Em.codeEnd:code;skip(close+ticks)}else if(character==="&"||character==="\\"){
const written=characterAt(text,at,to);if(!written)return undefined;isOpen||=character==="\\"&&at+1===to;flush();said+=written.said
;at=written.end;plain=at}else{const image=marks?undefined:plainTagAt(text,at,to);if(image){show(image);continue}
const url=isInLink?undefined:bareAddressAt(text,at);if(url!==undefined){flush();note({kind:"link",url:url,title:undefined});said+=url;note({
kind:"link end"});targets.push(url);skip(at+url.length+2);continue}const tag=marks?(0,tagged_tags.wo)(text,at):wordTagAt(text,at)
;if(tag===""||at+tag.length>to)return undefined;flush();if(marks)note({kind:"tag",start:at,end:at+tag.length
});else if(tag.startsWith("<br"))said+=" ";tags.push(tag);skip(at+tag.length)}}flush();if(runs.length===0)return said;pair(runs,isInLink)
;isOpen||=runs.some(({left:left})=>left>0);if(marks&&runs.some(({mark:mark,left:left})=>mark==="~"&&left===0))return undefined
;return runs.map((run,index)=>(parts[index]??"")+saidOf(run,marks!==undefined)).join("")+said}const said=read(start,end,false)
;return said===undefined?undefined:{text:(0,text_marks.TN)(said),images:images,targets:targets,isOpen:isOpen,tags:tags}}const nothing={
text:"",images:[],targets:[],isOpen:false,tags:[]};function readPlainTable(text,lines,at,definitions){let end=at
;while(end<lines.length&&!(0,plain_lines.z3)(lines[end]??plain_lines.hQ))end+=1;const delimiters=lines[at+1]??plain_lines.hQ
;const columns=text.slice(delimiters.from,delimiters.to).split("|").length-2
;if(end-at<2||!delimiterRow.test(text.slice(delimiters.from,delimiters.to)))return undefined;const rows=[]
;for(let index=at;index<end;index+=1){const line=lines[index]??plain_lines.hQ;if(line.indent>0)return undefined;if(index===at+1)continue
;const cells=cellsOf(text,line,definitions);if(cells?.length!==columns)return undefined;rows.push(cells)}return{
cells:rows.flatMap((row,index)=>row.map((cell,column)=>blockOf(rows,index,column,cell))),end:end}}
const delimiterRow=/^\|(?: *:?-+:? *\|)+[ ]*$/;function cellsOf(text,{from:from,to:to},definitions){const cells=[]
;const row=text.slice(from,to)
;if(!row.startsWith("|")||row.includes("\\")||row.includes("||")||!row.trimEnd().endsWith("|"))return undefined
;for(let bar=from,next=text.indexOf("|",bar+1);next!==-1&&next<to;next=text.indexOf("|",bar+1)){const{from:start,to:end}=(0,
plain_lines.dE)(text,bar+1,next);const cell=readPlainText(text,{start:start,end:end},definitions);if(!cell||!isPlain(cell))return undefined
;cells.push(cell);bar=next}return cells}function isPlain({text:text,images:images,targets:targets}){if(text.length>mostCell)return false
;if(images.some(({link:link})=>link?.isShared))return false;return!images.some(({link:link})=>link)||new Set(targets).size===targets.length}
const mostCell=900;function blockOf(rows,row,column,cell){const{text:text,images:images,targets:targets}=cell
;const cells=images.length===0?[]:besides(rows,row,column);return{isHeading:false,isParagraph:false,text:text,images:images,targets:targets,
before:null,after:null,cells:cells}}function besides(rows,row,column){const others=new Set([row-1,row+1,0]);others.delete(row)
;const cells=[rows[row]?.[column-1],rows[row]?.[column+1],...[...others].map(other=>rows[other]?.[column])]
;return cells.flatMap(cell=>cell&&cell.text!==""?[{place:"cell",text:cell.text}]:[])}function readParagraphText(text,lines,definitions){
const spans=spansOf(text,lines);const read=spans.map(span=>readPlainText(text,span,definitions));const[first]=read
;if(spans.length===1)return first&&paragraphOf(first);const plain=read.filter(one=>one!==undefined)
;return plain.length<read.length||plain.some(({isOpen:isOpen})=>isOpen)?undefined:paragraphOf(joined(plain))}function spansOf(text,lines){
const isWhole=lines.every(({from:from},index)=>index===0||plain_paragraph_isSpace(text,lines[index-1]?.to??from,from))
;const parts=isWhole?[{from:lines[0]?.from??0,to:lines.at(-1)?.to??0}]:lines;return parts.map(part=>{const{from:from,to:to}=(0,
plain_lines.dE)(text,part.from,part.to);return{start:from,end:to}})}function plain_paragraph_isSpace(text,from,to){
for(let at=from;at<to;at+=1)if(!" \t\r\n".includes(text.charAt(at)))return false;return true}
function paragraphOf({text:text,images:images,targets:targets,tags:tags}){if(leavesOpen(tags))return undefined
;const hasTwice=images.length>0&&new Set(targets).size<targets.length
;if(images.some(({link:link})=>link!==undefined&&(hasTwice||link.isShared)))return undefined;return{text:text,images:images,targets:targets}
}function joined(lines){return{text:(0,text_marks.TN)(lines.map(({text:text})=>text).join(" ")),
images:lines.flatMap(({images:images})=>images),targets:lines.flatMap(({targets:targets})=>targets),isOpen:false,
tags:lines.flatMap(({tags:tags})=>tags)}}function onlyLine(text,start,end){if(!(0,
line_starts.RI)(text,start)||text.charAt(start)==="|")return undefined;const ending=text.indexOf("\n",start)
;const to=ending===-1||ending>end?end:ending;if(!plain_paragraph_isSpace(text,to,end))return undefined;return{start:start,end:(0,
plain_lines.dE)(text,start,(0,quick_line.mh)(text,start,to).to).to}}
function readPlainBlocks(text,passage,{definitions:definitions,hasCode:hasCode}){const kind=definitions.kindOf(passage)
;if(kind!==undefined){const beside=kind==="definitions"?undefined:false;return{blocks:[],first:beside,last:beside}}
const{start:start,end:end}=passage;const only=onlyLine(text,start,end);if(!only)return readAllBlocks(text,{start:start,end:end},{
definitions:definitions,hasCode:hasCode});const read=readPlainText(text,only,definitions);const said=read&&paragraphOf(read)
;if(!said)return undefined;const block={...said,isHeading:false,isParagraph:true,before:undefined,after:undefined};return{blocks:[block],
first:said.text,last:said.text}}function readAllBlocks(text,{start:start,end:end},{definitions:definitions,hasCode:hasCode}){const blocks=[]
;let level=[];if(!readLines((0,plain_lines.hl)(text,start,end),0))return undefined;if(level.length===0)return{blocks:blocks,first:undefined,
last:undefined};return{blocks:blocks,first:besideOf(level,0),last:besideOf(level,level.length-1)};function readLines(lines,depth){
if(depth>plain_blocks_deepest)return false;const around=level;level=[];let at=0;while(at<lines.length){const read=readBlock(lines,at,depth)
;if(read===undefined)return false;at=read}level.forEach((block,index)=>{if(!block)return
;block.before=index===0&&depth===0?undefined:besideOf(level,index-1)
;block.after=index===level.length-1&&depth===0?undefined:besideOf(level,index+1)});if(depth>0){around.push(null);level=around}return true}
function add(isHeading,isParagraph,said){const block={...said,isHeading:isHeading,isParagraph:isParagraph,before:null,after:null}
;blocks.push(block);level.push(block)}function readBlock(lines,at,depth){const line=lines[at]??plain_lines.hQ
;const{from:from,to:to,indent:indent}=line;if(from===to)return at+1;if(indent>3)return hasCode?at+1:undefined;const first=text.charAt(from)
;const level=first==="#"?(0,plain_lines.F8)(text,line):0;if(level>0)return readHeading((0,plain_lines.TP)(text,line,level))?at+1:undefined
;if(first==="|"&&(0,plain_lines.FE)(text,lines[at+1]??plain_lines.hQ))return readTable(lines,at,depth)
;if(first==="<")return readTag(lines,at,depth);if(first===">")return readContainer(quotationAt(text,lines,at),depth);const marks=(0,
quick_line.sv)(text,line);if(marks!==undefined){return text.startsWith("{",from+marks.length)?undefined:(0,
plain_lines.cg)(text,lines,at,marks)}if((0,quick_line.kn)(text,line))return at+1;if((0,
quick_line.X0)(text,line))return readContainer(itemAt(text,lines,at),depth);return readParagraph(lines,at)}function readHeading(words){
const read=readPlainText(text,words,definitions)
;if(!read||read.images.length>0||read.text.length>mostHeading||leavesOpen(read.tags))return false;add(true,false,read);return true}
function readTable(lines,at,depth){const table=depth===0?readPlainTable(text,lines,at,definitions):undefined;if(!table)return undefined
;blocks.push(...table.cells);level.push(null);return table.end}function readContainer(container,depth){
return container&&readLines(container.lines,depth+1)?container.end:undefined}function readTag(lines,at,depth){
const line=lines[at]??plain_lines.hQ;const{from:from,to:to}=(0,plain_lines.dE)(text,line.from,line.to);if((0,
plain_lines.Cn)(text,line))return at+1;if(paragraph.test(text.slice(from,to)))return readParagraphElement(lines,at,depth)
;const isLast=depth===0&&(0,plain_lines.z3)(lines[at+1]??plain_lines.hQ);const figure=isLast?plainFigureAt(text,line):undefined
;if(figure)add(false,false,figure);if(figure)return at+1;const image=plainTagAt(text,from,to,depth===0)
;if(!image)return plain_lines.i2.test(text.slice(from,from+10))&&text.indexOf(">",from)<to-1?readParagraph(lines,at):undefined
;if(image.span.end<to)return readParagraph(lines,at);if(isLast)add(false,false,alone(image));return isLast?at+1:undefined}
function readParagraphElement(lines,at,depth){const{from:from,to:to}=lines[at+1]??plain_lines.hQ;const image=plainTagAt(text,from,to,true)
;const last=lines[at+2]??plain_lines.hQ;if(depth>0||image?.span.end!==to||text.slice(last.from,last.to)!=="</p>")return undefined;if(!(0,
plain_lines.z3)(lines[at+3]??plain_lines.hQ))return undefined;add(false,true,alone(image));return at+3}function readParagraph(lines,at){
let end=at;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ;if(line.from===line.to)break;if(end>at){if((0,
quick_line.bc)(text,line)||(0,plain_lines.FE)(text,line))return undefined;const isEnd=line.indent<=3&&text.charAt(line.from)!=="|"&&(0,
plain_lines.JC)(text,line);if(isEnd===undefined)return undefined;if(isEnd)break}}
const said=readParagraphText(text,lines.slice(at,end),definitions);if(said)add(false,true,said);return said&&end}}
const paragraph=/^<p(?: align="[a-z]{1,10}")?>$/;const plain_blocks_deepest=20;const mostHeading=900;var referring=$require(1447)
;var tags=$require(50492);var copied=$require(95977);var quick_spans=$require(58978);var markdown_label=$require(69971)
;var page_elements=$require(39079);var projected=$require(25617);var nodes=$require(19675);var html_tree=$require(3242)
;function imagesOf(text,projection,{before:before,after:after}){const html=before+projection.html+after;const tree=(0,html_tree.s)(html)
;if(!tree)return undefined;const labelOf=element=>element instanceof nodes.e?projection.images.get(element.start-before.length):undefined
;const way={toSource:offset=>projection.toSource(offset-before.length),lastBefore:offset=>projection.lastBefore(offset-before.length)}
;const spansOf=element=>{const label=labelOf(element);if(label)return{element:label.span,attribute:(0,projected.j6)("alt",label.altSpan)}
;return(0,copied.$1)((0,quick_spans.M)(element,html),way)}
;return(0,page_elements.b)(tree,spansOf,undefined,tree.known).map(({element:element,image:image})=>{const label=labelOf(element)
;return label?fromLabel(text,image,label):image})}
function fromLabel(text,image,{syntax:syntax,title:title,altSpan:altSpan,width:width,height:height}){const alt=image.alt.kind==="absent"?{
kind:"empty"}:image.alt;return{...image,alt:alt,width:width,height:height,title:image.title??title,syntax:syntax,...markdown_label.wW,...(0,
markdown_label.ry)(text,altSpan)}}var source_map=$require(19081);var marks=$require(85245)
;function project(text,{start:start,end:end},definitions){const runs=(0,source_map.g)();const images=new Map;let html="";if(!readLines((0,
plain_lines.hl)(text,start,end),0)||!(0,tagged_tags.O9)(html))return undefined;return{html:html,images:images,toSource:runs.toSource,
lastBefore:runs.lastBefore};function readLines(lines,depth){if(depth>projection_deepest)return false;let at=0;while(at<lines.length){
const next=readBlock(lines,at,depth);if(next===undefined)return false;at=next}return true}function readBlock(lines,at,depth){
const line=lines[at]??plain_lines.hQ;const{from:from,indent:indent}=line;if((0,plain_lines.z3)(line)||indent>3||(0,
quick_line.kn)(text,line)||(0,plain_lines.Cn)(text,line))return at+1;const first=text.charAt(from);const level=(0,plain_lines.F8)(text,line)
;if(level>0)return readHeading(level,(0,plain_lines.TP)(text,line,level))?at+1:undefined;if(first==="|")return undefined
;if(first===">")return readContainer("blockquote",quotationAt(text,lines,at),depth);if(first==="<"){const start=(0,html_start.y)(text,line)
;if(start===undefined)return undefined;if(start!=="text")return copyBlock(lines,at)}const marks=(0,quick_line.sv)(text,line)
;if(marks!==undefined)return(0,plain_lines.cg)(text,lines,at,marks)
;if((0,quick_line.X0)(text,line))return readContainer("li",itemAt(text,lines,at),depth);return readParagraph(lines,at)}
function readContainer(tag,container,depth){if(!container)return undefined;html+=tag==="li"?"<ul><li>":"<blockquote>"
;if(!readLines(container.lines,depth+1))return undefined;html+=tag==="li"?"</li></ul>\n":"</blockquote>\n";return container.end}
function copyBlock(lines,at){let end=at;for(;end<lines.length&&!(0,plain_lines.z3)(lines[end]??plain_lines.hQ);end+=1){
const{from:from,to:to,indent:indent}=lines[end]??plain_lines.hQ;const line=text.slice(from,to)
;if(marks.x.test(line)||/[{}]/.test(line))return undefined
;if(text.charAt(from-1)==="\t"&&html.lastIndexOf("<")>html.lastIndexOf(">"))return undefined;html+=" ".repeat(indent);copy(from,to)
;html+="\n"}return end}function copy(from,to){runs.add(html.length,from,to-from);html+=text.slice(from,to)}
function readHeading(level,words){html+=`<h${level}>`;const isRead=readText(words,true);html+=`</h${level}>\n`;return isRead}
function readParagraph(lines,at){let end=at;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ;if((0,
plain_lines.z3)(line))break;if(end>at){if((0,quick_line.bc)(text,line)||(0,plain_lines.FE)(text,line))return undefined
;const isEnd=line.indent<=3&&endsParagraph(line);if(isEnd===undefined)return undefined;if(isEnd)break}}html+="<p>"
;const spans=spansOf(text,lines.slice(at,end));for(const span of spans){if(!readText(span,spans.length===1))return undefined;html+="\n"}
html+="</p>\n";return end}function endsParagraph(line){if(text.charAt(line.from)!=="<"||(0,plain_lines.Cn)(text,line))return(0,
plain_lines.JC)(text,line);const start=(0,html_start.y)(text,line);return start&&start==="block"}function readText(span,isWhole){
const marks=[];const read=readPlainText(text,span,definitions,marks);if(!read||read.isOpen&&!isWhole)return false
;if(read.tags.some(html_start._)&&/:\/\/|www\.|[\w.+-]@/i.test(read.text))return false;const said=read.text.split(text_marks.pM)
;said.forEach((part,index)=>{html+=withInlineTags((0,html_text.X)(part));const mark=marks[index];if(mark)write(mark)})
;return said.length===marks.length+1}function write(mark){
if(mark.kind==="tag")copy(mark.start,mark.end);else if(mark.kind==="link")html+=`<a${(0,html_text.l)("href",mark.url)}${(0,
html_text.l)("title",mark.title)}>`;else if(mark.kind==="link end")html+="</a>";else{const{image:image}=mark
;const naming=image.alt===""?"":(0,html_text.l)("alt",image.alt)+(0,html_text.l)("title",image.title);images.set(html.length,image)
;html+=`<img${(0,html_text.l)("src",image.src)}${naming}>`}}}function withInlineTags(text){
return signs.test(text)?text.replace(/[\uFDD3-\uFDD6]/g,sign=>inlineTags[sign]??""):text}const signs=/[\uFDD3-\uFDD6]/;const inlineTags={
[text_marks.Em.em]:"<em>",[text_marks.Em.emEnd]:"</em>",[text_marks.Em.code]:"<code>",[text_marks.Em.codeEnd]:"</code>"}
;const projection_deepest=20;function createTaggedReader(text,passages,definitions,refers){const known=new Map
;const hasGroups=passages.some(({isGrouping:isGrouping})=>isGrouping);function projectionOf(passage){
const{start:start,end:end,isMixed:isMixed,isGrouping:isGrouping,mayDefine:mayDefine,isOpen:isOpen}=passage
;if(isMixed||isGrouping||mayDefine||isOpen||end-start>longest||refers())return undefined;if(!known.has(passage))known.set(passage,(0,
tags.B)(text.slice(start,end)).length>0?undefined:sure(project(text,passage,definitions)));return known.get(passage)}
function beside(index,step,neighbours){let html="";for(let at=index,count=0;count<mostBeside;count+=1){const next=neighbours.next(at,step)
;if(typeof next!=="object"||next===null)return reader_joined(html,htmlOfBlock(next),step);const found=projectionOf(next.passage)?.html
;if(found===undefined)return undefined;html=reader_joined(html,found,step);if(visible.test(found))return html;at=next.index}return undefined
}return{htmlOf:passage=>projectionOf(passage)?.html,imagesAt(index,heading,neighbours){const passage=passages[index]
;const projection=passage&&projectionOf(passage);const before=projection&&beside(index,-1,neighbours)
;const after=before===undefined?undefined:beside(index,1,neighbours)
;if(projection===undefined||before===undefined||after===undefined)return undefined
;if(hasGroups&&reader_caption.test(before+projection.html+after))return undefined;return imagesOf(text,projection,{
before:`${heading}${apart}${before}`,after:after})}}}function reader_joined(html,next,step){return step===1?html+next:next+html}
function htmlOfBlock(block){if(block===false)return"";return block===null?"<ul><li></li></ul>\n":`<p>${(0,html_text.X)(block)}</p>\n`}
const apart="<div></div>\n";const visible=/<(?!\/|(?:br|hr|a)\b|!--)/;const reader_caption=/(?<!<\/?(?:fig)?)caption|gallerytext/i
;const mostBeside=4;function sure(projection){const html=projection?.html??"";if(/<\/a>\s*(?:https?:|www\.)/i.test(html))return undefined
;for(let at=html.indexOf("<a");at!==-1;at=html.indexOf("<a",at+1)){
const before=html.slice(Math.max(html.lastIndexOf(">",at)+1,at-longestAddress),at).trimEnd();const word=before.split(/\s/).at(-1)??""
;if(word.length===longestAddress||/:\/\/|www\.|.@/i.test(word))return undefined}return projection}const longestAddress=500;const longest=2e5
;function divide(text,passages,isJsx){const definitions=definitionsIn(text,passages)
;const blocksOf=createPlainReader(text,passages,isJsx,definitions);const plain=new Map;const tagged=[];const kept=new Set
;const taggedReader=createTaggedReader(text,passages,definitions,()=>isJsx||(0,referring.C)(text,passages))
;const headings=createHeadings(passage=>blocksOf(passage)?.blocks,taggedReader.htmlOf)
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
;return html===undefined?undefined:taggedReader.imagesAt(index,html,neighbours)}}
function createPlainReader(text,passages,isJsx,definitions=definitionsIn(text,passages)){const known=new Map;return passage=>{
if(passage.isMixed||passage.isJoined||passage.hasTags&&(isJsx||(0,referring.C)(text,passages)))return undefined
;if(!known.has(passage))known.set(passage,readPlainBlocks(text,passage,{definitions:definitions,hasCode:!isJsx}));return known.get(passage)}
}const reach=3;function imagesIn(blocks,before,index,neighbours){let heading=before;const found=[];for(const block of blocks){
if(block.isHeading)heading=block.text;for(const image of block.images){
const isLabelled=(block.cells!==undefined||block.isParagraph&&block.text==="")&&image.alt!==undefined&&image.alt!==""
;const isSilent=image.isTag&&image.alt===""
;const beside=isLabelled||isSilent||neighbours.hasTags(index)?neighbours.beside(index):divide_nothing
;const labels=block.cells??labelsOf(block,beside);if(!labels&&(isLabelled||beside.mayCaption))return undefined
;const before=block.before===undefined?beside.before:block.before;if(isSilent&&before===undefined)return undefined;found.push({image:image,
nearby:block.text,figcaption:block.figcaption,heading:heading,labels:isLabelled?labels??[]:[],standsAlone:isSilent?before!==false:undefined
})}}return found}const divide_nothing={before:undefined,after:undefined,mayCaption:false}
;function labelsOf({before:before,after:after},beside){const labels=[]
;for(const text of[before===undefined?beside.before:before,after===undefined?beside.after:after]){if(text===undefined)return undefined
;if(text===null||text===false||text==="")continue;if(text.length>divide_mostLabel)return undefined;labels.push({place:"paragraph",text:text
})}return labels}const divide_mostLabel=900;function partsOf(passages,kept){const parts=[];let at=passages[0]?.start??0
;for(const passage of passages){if(!kept.has(passage))continue;const{start:start,end:end,hasTags:hasTags}=passage;parts.push({start:start,
end:end,isApart:start>at&&(hasTags||parts.length===0)});at=end}return parts}}),
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
}function divisionOf(text,slow){if(needsWhole(text)||blocks.pl.tokens.test(text))return undefined;const front=(0,front_matter.Z)(text)
;if(/^(?:---|\+\+\+)/.test(text.slice(front.end,front.end+3)))return undefined;const templates=!slow.isJsx&&opening.test(text)?(0,
masking_templates.zD)(text,false):[];const page=withoutTemplates(text,templates);const masked=withoutBlockMarks(page.text,slow.isJsx)
;if(masked===undefined)return undefined;const passages=passagesOf(masked,front.end,slow.isJsx);if(!passages)return undefined
;const marked=(0,marks.L)(text,masked,passages,templates,slow)
;const joined=marked.some(({isUnsure:isUnsure})=>isUnsure)?undefined:joinOpen(masked,marked,slow.isJsx);return joined&&{front:front,
masked:masked,restored:image=>(0,restore.v)(image,page),templates:templates,passages:joined}}function needsWhole(text){
return replaced.test(text)||text.includes("\nmarp:")}const replaced=/\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/
;const opening=/\{\{|\{%|\{#|<%|\$\{/;function withoutBlockMarks(text,isJsx){if(!blocks.gu.tokens.test(text))return text
;if(isJsx)return undefined;const parts=[];let at=0;for(const{start:start,end:end,by:by}of blocks.gu.masks(text)){
if(typeof by!=="string")return undefined;parts.push(text.slice(at,start),by);at=end}return[...parts,text.slice(at)].join("")}
function withoutTemplates(text,templates){const page=(0,pieces.H)(text);page.mask(templates.map(span=>({...span,by:{isSpoken:(0,
masking_templates.ru)(text.slice(span.start,span.end))}})));return page.masked(()=>undefined)}}),
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
85245: (($module,$exports,$require)=>{$require.d($exports,{L:()=>markPassages,x:()=>imageMark});var $m0=$require(53864)
;var $m1=$require(2147);var $m2=$require(68438);var $m3=$require(89651)
;function markPassages(text,masked,passages,templates,{isJsx:isJsx,mayShow:mayShow}){const marks=new RegExp(isJsx?jsxMark:anyMark)
;const marked=[];const unsure=[];const showsAny=source=>imageMark.test(source)||mayShow(source);let mark=marks.exec(masked);let template=0
;for(const passage of passages){const{start:start,end:end,fences:fences}=passage;let hasImage=false;let hasTags=false;let isMixed=false
;let hasTemplates=false;let isUnsure=false;let isOdd=false;let braces=0;let lastImage=-1;const isCode=fences.length===0?never:(0,
$m2.dQ)(fences);for(;mark&&mark.index<end;mark=marks.exec(masked)){const{0:found,index:index}=mark;if(isCode(index))continue
;if(found.startsWith("<")){hasTags=true;if(found!=="<?")continue;isMixed=true;isUnsure||=(0,$m1.YX)(masked,index)
}else if(found==="{"||found==="}"){isMixed=true;braces+=found==="{"?1:-1}else if(found.startsWith(":"))isMixed=true;else{
hasImage||=found==="![";isOdd||=found!=="![";lastImage=index}}if(isOdd&&mayBeMeant(masked.slice(start,end),lastImage-start)){hasImage=true
;isMixed=true}const prose=isJsx?(0,$m3.V)(text,passage):"";if(/^(?:im|ex)port\b/m.test(prose)){isMixed=true;isUnsure||=!isClosed(prose)}
let shows=hasImage;for(let next=templates[template];next&&next.start<end;next=templates[template]){
const source=text.slice(next.start,next.end);template+=1;if(isCode(next.start))continue;hasTemplates=true;const shown=showsAny(source)
;isMixed||=shown;shows||=shown}const one={start:start,end:end,fences:fences,mayDefine:passage.mayDefine,endsContained:passage.endsContained,
mayShow:shows,hasTags:hasTags,isMixed:isMixed,hasTemplates:hasTemplates,isJoined:false,isUnsure:isUnsure||braces!==0,
mayHead:passage.mayHead||hasTags&&/<h[1-6]\b/i.test(masked.slice(start,end)),
isOpen:hasImage&&!labelEnd.test(masked.slice(lastImage,end))||hasTags&&masked.lastIndexOf("<",end-1)>masked.lastIndexOf(">",end-1),
isGrouping:false};marked.push(one);if(!shows&&(hasTags||isMixed))unsure.push(one)}
const sourceOf=({start:start,end:end})=>text.slice(start,end)
;if(showsAny(unsure.map(sourceOf).join("")))for(const one of unsure)one.mayShow=showsAny(sourceOf(one));return marked}
function mayBeMeant(passage,last){return!labelEnd.test(passage.slice(last))||$m0.Q.find(passage).length>0}const labelEnd=/\][(（[]/
;function never(){return false}const anyMark=/[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm][Aa][Gg][Ee])/g
;const imageMark=/[!！][ \t]?[[【]/;const jsxMark=/[!！][ \t]?[[【]|<|[{}]/g;function isClosed(code){let depth=0
;for(const[mark]of code.matchAll(/[([{}\])`]|\/\*/g)){if(mark==="`"||mark==="/*")return false;depth+="([{".includes(mark)?1:-1}
return depth===0}}),
89651: (($module,$exports,$require)=>{$require.d($exports,{V:()=>withoutFences})
;function withoutFences(text,{start:start,end:end,fences:fences}){if(fences.length===0)return text.slice(start,end);let rest="";let at=start
;for(const fence of fences){rest+=text.slice(at,fence.start);at=fence.end}return rest+text.slice(at,end)}}),
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
37421: (($module,$exports,$require)=>{$require.d($exports,{Cn:()=>isComment,F8:()=>headingLevel,FE:()=>mayBeDelimiters,
JC:()=>interrupts,JN:()=>isLazy,TP:()=>headingSpan,cg:()=>afterFence,dE:()=>trimmed,hQ:()=>blank,hl:()=>linesIn,i2:()=>inLine,
ql:()=>mayBeHtml,z3:()=>isBlank});var $m2=$require(63831);var $m1=$require(70617);var $m0=$require(97910);function isLazy(text,line,item){
if(line.from===line.to||line.indent>3||(0,$m1.bc)(text,line)||interrupts(text,line)!==false)return false
;const blank=item.findLastIndex(({from:from,to:to})=>from===to);if(blank===item.length-1)return false
;return item.slice(blank+1).every((one,index)=>{if(one.from===one.to||index===0&&(one.indent>3||!beginsParagraph(text,one)))return false
;return interrupts(text,one)===false&&!(0,$m1.X0)(text,one)})}function beginsParagraph(text,line){
if(text.charAt(line.from)==="<")return wordTag.test(text.slice(line.from,line.to));return!(0,$m2.C5)(text,line)}
const wordTag=/^<(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>[ \t]*[^ \t]/;function interrupts(text,line){
const first=text.charAt(line.from);if(first==="|")return undefined;if(isComment(text,line))return true
;if(first==="<")return inLine.test(text.slice(line.from,line.from+10))?false:undefined;if(first===">")return true
;if(first==="#")return headingLevel(text,line)>0;if((0,$m1.sv)(text,line)!==undefined||(0,$m1.kn)(text,line))return true;const marker=(0,
$m1.X0)(text,line);if(!marker)return false;return marker.interrupts?true:undefined}function headingLevel(text,{from:from,to:to}){
const level=(0,$m1.ng)(text,"#",from,to);return level<=6&&(from+level===to||text.charAt(from+level)===" ")?level:0}
function headingSpan(text,{from:from,to:to},level){const closing=/ #+[ ]*$/.exec(text.slice(from+level,to))
;const{from:start,to:end}=trimmed(text,from+level,closing?from+level+closing.index:to);return{start:start,end:end}}
function afterFence(text,lines,at,marks){let closing=at+1;while(closing<lines.length&&!(0,
$m1.Tv)(text,lines[closing]??blank,marks))closing+=1;return Math.min(closing+1,lines.length)}function isComment(text,{from:from,to:to}){
return text.startsWith("\x3c!--",from)&&comment.test(text.slice(from,to))}const comment=/^<!--[\w .,:;]+-->$/
;const inLine=/^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;function mayBeHtml(text,line,isParagraph){
const{from:from}=line;if(text.charAt(from)!=="<"||!/[A-Za-z/]/.test(text.charAt(from+1))||(0,$m0.y)(text,line)==="text")return false
;return!isParagraph||!inLine.test(text.slice(from,from+10))}function mayBeDelimiters(text,{from:from,to:to}){const first=text.charAt(from)
;if(first!=="|"&&first!=="-"&&first!==":")return false;const marks=text.slice(from,to);return marks.includes("-")&&/^[-:| \t]+$/.test(marks)
}function linesIn(text,start,end){const lines=[];for(let at=start;at<end;){const ending=text.indexOf("\n",at)
;const to=ending===-1||ending>=end?end:ending;lines.push((0,$m1.mh)(text,at,to));at=to+1}return lines}function trimmed(text,from,to){
let start=from;let end=to;while(start<end&&isSpace(text.charCodeAt(start)))start+=1;while(end>start&&isSpace(text.charCodeAt(end-1)))end-=1
;return{from:start,to:end}}function isSpace(code){return code===32||code===9}const blank={from:0,to:0,indent:0}
;function isBlank({from:from,to:to}){return from===to}}),
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
97910: (($module,$exports,$require)=>{$require.d($exports,{_:()=>isBlockTag,y:()=>htmlStart});var $m0=$require(73415)
;function htmlStart(text,{from:from,to:to}){const tag=(0,$m0.qB)(text,from);if(tag?.isMarkdown===true)return"text";block.lastIndex=from
;if(block.test(text))return tag||!mayDeclare(text,from)?"block":undefined;if(tag===undefined)return undefined;const end=from+tag.length
;return end<=to&&text.slice(end,to).trim()===""?"alone":"text"}function mayDeclare(text,at){const end=text.indexOf(">",at)
;return text.slice(at,end===-1?undefined:end).includes("markdown")}function isBlockTag(tag){block.lastIndex=0;return block.test(tag)}
const block=/<\/?(?:article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>]|\/>)/y
}),
73415: (($module,$exports,$require)=>{$require.d($exports,{O9:()=>hasOnlyPlainTags,qB:()=>tagAt,wo:()=>anyTagAt})
;function tagAt(text,at){tag.lastIndex=at;const found=tag.exec(text);if(!found||!elements.has(found[1]??found[2]??""))return undefined
;const[whole]=found;const declared=/[ \n]markdown(?=[ \n=>/])(?: ?= ?["']?(0)["']?(?=[ \n/>]))?/.exec(whole);return{length:whole.length,
isMarkdown:declared!==null&&declared[1]===undefined}}function anyTagAt(text,at){const found=tagAt(text,at);if(!found)return""
;const end=at+found.length;return found.isMarkdown&&/[*_~]/.test(text.charAt(at-1)+text.charAt(end))?"":text.slice(at,end)}
function hasOnlyPlainTags(html){for(const[,name]of html.matchAll(anyTag))if(name!==undefined&&!elements.has(name))return false;return true}
const elements=new Set(`a abbr article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer\n  h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label li main mark nav ol p picture q s samp section small source span strike strong sub summary sup table\n  tbody td tfoot th thead tr tt u ul var wbr`.split(/\s+/))
;const tag=/<(?:\/([a-z][a-z\d]*) *|([a-z][a-z\d]*)(?:[ \n]+[a-z][a-z\d-]*(?: ?= ?"(?:[^"<>{}`$\\\n\r\t\uFDD2-\uFDEF]|\n(?![ \n]))*"| ?= ?'[^'"<>{}`$\\\n\r\t\uFDD0-\uFDEF]*'|=[\w%.-]+(?=[ \n>]))?){0,30}[ \n]*\/?)>/y
;const anyTag=/<(?:!--|\/?([A-Za-z!?][^\s/>]*))/g}),
94759: (($module,$exports,$require)=>{$require.d($exports,{Bx:()=>isPunctuation,Em:()=>inlineSigns,TN:()=>oneLine,li:()=>nextMark,
o4:()=>isItself,pM:()=>markSign});const markSign="﷒";const inlineSigns={em:"﷓",emEnd:"﷔",code:"﷕",codeEnd:"﷖"}
;function nextMark(text,from,to){mark.lastIndex=from;return mark.test(text)?Math.min(mark.lastIndex-1,to):to}
const mark=/[![`\\&<*_~{\t|\n]/g;function isItself(character,next){if(character==="!")return next!=="["
;return character==="<"?!/[A-Za-z/!?]/.test(next):"\n|\t".includes(character)}function isPunctuation(character){
return/[!-/:-@[-`{-~]/.test(character)}function oneLine(text){return(wide.test(text)?text.replace(/\s+/g," "):text).trim()}
const wide=/\s\s|[^\S ]/}),
34268: (($module,$exports,$require)=>{$require.d($exports,{C:()=>isEmbeddedPage,U:()=>isEmbeddedPart})
;function isEmbeddedPart(address){return/^#[\w:.-]/.test(address)}function isEmbeddedPage(address){return embedded.test(address)}
const embedded=/^https?:\/\/(?:(?:www|m|player|mobile)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/|playlist\?)|youtu\.be\/[\w-]{6}|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,50}\/status\/\d)/i
}),

};
