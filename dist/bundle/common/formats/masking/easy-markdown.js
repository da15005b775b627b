export const modules = {
63297: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{mayShow:()=>mayShow,plainEdits:()=>plainEdits})
;var $m0=$require(60364);var $m1=$require(40328);var $m2=$require(69638);var $m6=$require(45671);var $m8=$require(15905)
;var $m3=$require(22604);var $m4=$require(69971);var $m5=$require(45759);var $m7=$require(6014);const plainEdits={setAlt:setAlt,
setDecorative:setDecorative,outlinePlain:(text,near,components)=>(0,$m3.T)(text,near,{isJsx:false,mayShow:mayShow(components)})}
;function mayShow(components){return source=>(0,$m2.B)($m5.P,source,components)}function setAlt(text,image,alt){
const line=alt.replace(/\s+/g," ").trim();const dialect=(0,$m1.E3)(text,image);if(dialect)return dialect.setAlt(text,image,line);if((0,
$m4.J2)(image)){return image.attribute===undefined?(0,$m4.je)(text,image,line):(0,$m0.dK)(image,line)}
const tag=text.slice(image.span.start,image.span.end);return(0,$m6.c)(text,image,line,(0,$m7.v)(tag)?inUnquotedTags:inTags)}
function setDecorative(text,image){const dialect=(0,$m1.E3)(text,image);if(dialect)return dialect.setDecorative?.(text,image);return(0,
$m4.J2)(image)?(0,$m8.q)(text,image,">",wholeAddress):(0,$m8.Z)(text,image)}const wholeAddress=/^(?:https?:\/)?\/\S*$/i;const inTags="|`{}"
;const inUnquotedTags="|`[]*_~\\{}"}),
6014: (($module,$exports,$require)=>{$require.d($exports,{r:()=>unquotedTags,v:()=>hasUnquotedPath});function unquotedTags(source){
return[...source.matchAll(openTag)].flatMap(match=>isEscaped(source,match.index)?[]:[{index:match.index,tag:match[0]}])}
function hasUnquotedPath(tag){return/=[ \t]*(?:[^\s"'=<>`/]+\/|\/(?!>))/.test(tag.replace(/"[^"]*"|'[^']*'/g,'""'))}
const openTag=/<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?>/g
;function isEscaped(source,index){let backslashes=0;while(source[index-1-backslashes]==="\\")backslashes+=1;return backslashes%2===1}}),
80397: (($module,$exports,$require)=>{$require.d($exports,{w:()=>easyMarkdown});function withoutLongParagraphs(text){const parts=[]
;let kept=0;let lines=0;for(let start=0,end=text.indexOf("\n");end!==-1;start=end+1,end=text.indexOf("\n",start)){
lines=isBlank(text,start,end)?0:lines+1;if(lines<mostLines||closing.test(text.charAt(end-1)))continue
;parts.push(text.slice(kept,end-1),"\n");kept=end;lines=0}return parts.length===0?text:[...parts,text.slice(kept)].join("")}
const mostLines=4e3;const closing=/[|>)\]"'`}\s\uD800-\uDFFF]/;function isBlank(text,start,end){
for(let at=start;at<end;at+=1)if(!" \t\r".includes(text.charAt(at)))return false;return true}function paragraphsOf(text){const found=[]
;let start=0;for(const{0:blank,index:index}of text.matchAll(/\n[ \t]*(?=\r?\n)/g)){if(index>start)found.push({start:start,end:index})
;start=index+blank.length}return[...found,{start:start,end:text.length}]}function straySquareBrackets(paragraph,isStray,isDefined){
const{pairs:pairs,single:single}=pairsIn(paragraph);const unmatched=single.length>mostSingle?single:[]
;const idle=pairs.length>mostIdle?idlePairs(paragraph,pairs,isStray,isDefined):[]
;const deep=pairs.filter(({height:height})=>height>mostLevels);const strays=[...idle.length>mostIdle?idle:[],...deep]
;return[...unmatched,...strays.flatMap(({open:open,close:close})=>[open,close])]}function idlePairs(paragraph,pairs,isStray,isDefined){
const defined=pairs.filter(({open:open,close:close})=>isDefined(paragraph.slice(open+1,close)))
;const starts=new Set(defined.map(({open:open})=>open));const ends=new Set(defined.map(({close:close})=>close))
;return pairs.filter(({open:open,close:close})=>{const hasAddress=paragraph[close+1]==="("&&!isStray(close+1)
;return!hasAddress&&!starts.has(open)&&!starts.has(close+1)&&!ends.has(open-1)})}const mostSingle=1e3;const mostIdle=2e3
;const mostLevels=100;function pairsIn(paragraph){const pairs=[];const single=[];const open=[]
;for(const{0:mark,index:index}of paragraph.matchAll(/\\[^]|[[\]]/g)){if(mark==="[")open.push({at:index,height:0});else if(mark==="]"){
const opening=open.pop();const around=open.at(-1);if(opening)pairs.push({open:opening.at,close:index,height:opening.height
});else single.push(index);if(opening&&around)around.height=Math.max(around.height,opening.height+1)}}return{pairs:pairs,
single:[...single,...open.map(({at:at})=>at)]}}function withoutUnclosedMarks(text){const labels=createLabels(text)
;const strays=paragraphsOf(text).flatMap(({start:start,end:end})=>straysIn(text.slice(start,end),labels).map(at=>start+at))
;if(strays.length===0)return text;const parts=[];let at=0;for(const stray of strays){parts.push(text.slice(at,stray),plain);at=stray+1}
return[...parts,text.slice(at)].join("")}const plain="·";function straysIn(paragraph,isDefined){if(paragraph.length<leastLength)return[]
;const found=new Set(openings.flatMap(opening=>unclosed(paragraph,opening)))
;const brackets=straySquareBrackets(paragraph,at=>found.has(at),isDefined);return[...new Set([...found,...brackets])].sort((a,b)=>a-b)}
const leastLength=300;const openings=[{pattern:/<!--/g,closing:"--\x3e",offset:0,most:100},{pattern:/<\?/g,closing:"?>",offset:0,most:100},{
pattern:/<!\[CDATA\[/g,closing:"]]>",offset:0,most:100},{pattern:/<![A-Za-z]/g,closing:">",offset:0,most:100},{pattern:/<\/?[A-Za-z]/g,
closing:">",offset:0,most:1e3},{pattern:/\]\(/g,closing:")",offset:1,most:100}]
;function unclosed(paragraph,{pattern:pattern,closing:closing,offset:offset,most:most}){const found=[]
;const starts=Array.from(paragraph.matchAll(pattern),({index:index})=>index);let closed=-1;starts.forEach((start,index)=>{
if(closed<start)closed=indexOrEnd(paragraph,closing,start);const isUnclosed=closed>=(starts[index+1]??paragraph.length)
;if(isUnclosed&&(offset>0||!isAtLineStart(paragraph,start)))found.push(start+offset)});return found.length>most?found:[]}
function indexOrEnd(text,part,from){const at=text.indexOf(part,from);return at===-1?text.length:at}function isAtLineStart(text,at){
const before=text.slice(Math.max(0,at-longestPrefix),at);const newline=before.lastIndexOf("\n")
;if(newline===-1&&at>longestPrefix)return false;return/^[ \t]{0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4})*$/.test(before.slice(newline+1))}
const longestPrefix=200;function createLabels(text){let labels;return label=>{
labels??=new Set(Array.from(text.matchAll(definition),([,found=""])=>folded(found)));return label.length<=999&&labels.has(folded(label))}}
const definition=/^(?:[ \t>*+-]|\d[.)])*\[([^[\]]{1,999})\]:/gm;function folded(label){
return label.replace(/\s+/g," ").trim().toLowerCase().toUpperCase()}function easyMarkdown(text){
return withoutLongParagraphs(withoutUnclosedMarks(text))}}),
83887: (($module,$exports,$require)=>{$require.d($exports,{Nh:()=>refuseDensity,Zn:()=>refuseDeepNesting,yL:()=>hasManyMarks})
;function refuseDeepNesting(text){for(const{0:prefix,index:index}of text.matchAll(containers)){
if(!/^[ \t]*[*-]/.test(prefix)||/[^\s*-]/.test(text.charAt(index+prefix.length))){throw new RangeError("Containers nest too deeply.")}}
if(deepList.test(text))throw new RangeError("Lists nest too deeply.")}function refuseDensity(text){if(text.length<=mostDense)return
;const marks=text.match(dense)?.length??0;if(marks>mostDense)throw new RangeError("There are too many links, cells and items.")}
const mostDense=8e4;const dense=/[[|]|<(?=[A-Za-z!?/])|^[ \t]*(?:[-+*>#]|\d{1,9}[.)])/gm;function hasManyMarks(text){let marks=0
;for(const[found]of text.matchAll(/[*_~]+|\n[ \t]*\r?\n/g)){marks=found.includes("\n")?0:marks+1;if(marks>mostMarks)return true}return false
}const mostMarks=2e3;const containers=/^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){101,}/gm
;const deepList=/^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m}),
22604: (($module,$exports,$require)=>{$require.d($exports,{T:()=>outlinePlain,z:()=>outlineNear});var $m6=$require(26365)
;var $m0=$require(80397);var $m7=$require(83887);var $m1=$require(67716);var $m2=$require(33897);var $m3=$require(92555)
;var $m4=$require(1447);var $m5=$require(89878);function outlineNear(text,near,slow,outline){const division=dividedText(text,slow)
;if(!division)return undefined;const short=(0,$m5.m)(text,(0,$m1.CI)(division.passages,passagesNear(near,division,slow.isJsx)))
;if(!near.every(span=>short.forth(span)))return undefined;const part=outline(short.text);return part&&{images:part.images.map(one=>({...one,
span:short.back(one.span),altSpan:short.back(one.altSpan)})),without(changes){const spans=changes.map(({span:span})=>span)
;const inside=changes.map(change=>({...change,span:short.forth(change.span)??change.span}))
;return[...placesIn(division,spans),part.without(inside)].join("\n")}}}function outlinePlain(text,near,slow){
const division=dividedText(text,slow);if(!division||division.passages.some(({isOpen:isOpen})=>isOpen))return undefined
;const{masked:masked,passages:passages,front:front}=division;const plainBlocksOf=(0,$m1.gF)(masked,passages,slow.isJsx);const blocks=[]
;for(const passage of passagesNear(near,division,slow.isJsx)){const plain=passage.hasTemplates?undefined:plainBlocksOf(passage)
;if(!plain)return undefined;blocks.push(...plain.blocks)}const found=blocks.flatMap(({text:nearby,images:images})=>images.map(image=>(0,
$m3.e)({image:image,nearby:nearby,heading:undefined,labels:[]},{text:text,isJsx:slow.isJsx,language:front.language})));return{images:found,
without(changes){const spans=changes.map(({span:span})=>span);const changed=new Set(changes.map(({index:index})=>found[index]?.span.start))
;return["plain",...placesIn(division,spans),...blocks.map(outlineBlock((0,$m6.Y)(spans),changed))].join("\n")}}}
function outlineBlock({at:at},changed){
return({isHeading:isHeading,isParagraph:isParagraph,text:text,images:images,targets:targets})=>JSON.stringify([isHeading,isParagraph,text,targets,images.map(image=>{
const{src:src,span:span,link:link,alt:alt}=image;const own=image.isTag?image.others:[image.syntax,image.title]
;return[src,at(span.start),at(span.end),link,own,changed.has(span.start)?null:alt??false]})])}function dividedText(text,slow){(0,
$m7.Zn)(text);(0,$m7.Nh)(text);if(text.startsWith("\ufeff")||(0,$m7.yL)(text)||(0,$m0.w)(text)!==text)return undefined;return(0,
$m2.D)(text,slow)}function passagesNear(near,{masked:masked,passages:passages},isJsx){const isReferring=(0,$m4.C)(masked,passages)
;const kept=new Set;let next=0;let reached=0;for(const passage of passages){
const{start:start,end:end,hasTags:hasTags,isMixed:isMixed,mayDefine:mayDefine,isOpen:isOpen}=passage
;while(next<near.length&&(near[next]?.end??0)<start)next+=1;const isNear=(near[next]?.start??end)<end
;if(isNear||reached>0||isOpen||mayDefine||hasTags&&(isReferring||isJsx)||isMixed&&isJsx){kept.add(passage)}
reached=isOpen?$m1.gl:Math.max(0,reached-1)}return kept}function placesIn({front:front,passages:passages,templates:templates},spans){
const holes=(0,$m6.Y)(spans);const place=({start:start,end:end})=>`${holes.at(start)}-${holes.at(end)}`
;const outside=templates.filter(template=>!holes.contains(template))
;return[`front ${front.end}`,passages.map(place).join(" "),outside.map(place).join(" ")]}}),
};
