import { modules as common0 } from '../../common/formats/masking/easy-markdown.js';
import { modules as common1 } from '../../common/formats/masking/mask.js';
import { modules as common2 } from '../../common/formats/quick/tagged/reader.js';
export const ids = [285, 3545];
export const modules = {
...common0,
...common1,
...common2,
97931: (($module,$exports,$require)=>{$require.d($exports,{F:()=>fromDialect});function fromDialect(image,dialect){
const{syntax:syntax,emptyIsDecision:emptyIsDecision,attribute:attribute,example:example,fault:fault,src:src,span:span,altSpan:altSpan,namedByCaption:namedByCaption}=dialect
;const isUnknown=dialect.isUnknown===true;const alt=isUnknown?{kind:"dynamic"}:dialect.alt===""?{kind:"empty"}:image.alt
;const decorativeBy=attribute===undefined?"img":"other";const naming=isUnknown?{name:undefined}:namedByCaption===true?{name:dialect.caption,
namedByCaption:namedByCaption}:{};return{...image,...naming,alt:alt,src:src,syntax:syntax,fault:fault,emptyIsDecision:emptyIsDecision,
decorativeBy:decorativeBy,attribute:attribute,example:example,span:span,altSpan:altSpan}}}),
95977: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>sourceSpans,Ug:()=>copiedSpans,aX:()=>back});var $m0=$require(79541)
;function copiedSpans(element,html,way){return sourceSpans((0,$m0.Ly)(element,html),way)}function sourceSpans(spans,way){
const whole=spans&&tagSpan(spans.element,way);return whole&&{element:whole,content:back(spans.content,way),
attribute:name=>back(spans.attribute(name),way)}}function back(span,{toSource:toSource}){const start=span&&toSource(span.start)
;const last=span&&toSource(span.end-1);return start===undefined||last===undefined?undefined:{start:start,end:last+1}}
function tagSpan(span,{toSource:toSource,lastBefore:lastBefore}){const start=toSource(span.start);const last=lastBefore(span.end)
;return start===undefined||last===undefined?undefined:{start:start,end:last+1}}}),
90285: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createMarkdown:()=>createMarkdown,
markdown:()=>markdown,outlineOf:()=>outlineOf,readPage:()=>readPage});var $m15=$require(493);var $m0=$require(18591);var $m1=$require(88415)
;var $m2=$require(22604);var $m3=$require(60873);var $m4=$require(39079);var $m5=$require(18161);var $m16=$require(95977)
;var $m17=$require(79541);var $m6=$require(63128);var $m7=$require(84163);var $m18=$require(26365);var $m8=$require(63297)
;var $m19=$require(67759);var $m20=$require(25001);var $m21=$require(25617);var $m9=$require(56407);var $m10=$require(64512)
;var $m11=$require(14953);var $m12=$require(27222);var $m13=$require(80397);var $m14=$require(26532)
;const markdown=createMarkdown(undefined);function createMarkdown(readFrontMatter){return{read(text,components){
const shift=text.startsWith("\ufeff")?1:0;const slow={isJsx:false,needsFrontMatter:readFrontMatter!==undefined,
read:part=>readPage(part,components,{readFrontMatter:readFrontMatter}).images,mayShow:(0,$m8.mayShow)(components)};const images=(0,
$m1.x)(text.slice(shift),slow,$m3.createTaggedReader);return{images:images?.map(image=>moved(image,shift))??readPage(text,components,{
readFrontMatter:readFrontMatter}).images}},finish(begun,components){return{images:begun.finish(part=>readPage(part,components,{
readFrontMatter:readFrontMatter}).images)??[]}},outline:(text,components)=>outline(text,components,{readFrontMatter:readFrontMatter}),
outlineNear:(text,near,components)=>(0,$m2.z)(text,near,{isJsx:false,mayShow:(0,$m8.mayShow)(components)
},part=>outline(part,components,{})),comments:comments,...$m8.plainEdits}}function outline(text,components,readers){
const{page:page,html:html,found:found,images:images}=readPage(text,components,readers);return{images:images,
without:changes=>outlineOf(page,html,found,changes).join("\n")}}function comments(text){
const{projection:projection,masked:masked,shift:shift}=parse(text,undefined,{});const found=(0,$m15.S)((0,
$m7.Z)(projection.html),({position:position})=>(0,$m16.aX)((0,$m17.ik)(position),projection));return found.map(comment=>({
text:masked.restore(comment.text),span:movedSpan(comment.span,shift)}))}function readPage(text,components,readers){
const page=parse(text,components,readers);const html=(0,$m7.Z)(page.projection.html);const found=(0,
$m4.b)(html,element=>sourceSpans(element,page),page.language);const images=found.map(one=>moved((0,$m12.v)((0,
$m14.RS)(one,page),page.masked),page.shift));return{page:page,html:html,found:found,images:images}}
function outlineOf({tree:tree,projection:projection,masked:masked,shift:shift},html,found,changes){const holes=(0,
$m18.Y)(changes.map(({span:span})=>span))
;const isGenerated=({position:position})=>projection.toSource(position?.start.offset??-1)===undefined;return[...(0,
$m19.Z)(tree,holes,shift,node=>masked.attributesAt((0,$m20.F)(node)?.end??-1)?.others??[]).map(masked.restore),...(0,
$m21.jr)(projection,holes,shift).map(masked.restore),...[...projection.dialectImages.values()].map(({syntax:syntax,others:others})=>masked.restore([syntax,...others].join("\n"))),...(0,
$m5.e)(html,(0,$m5.Z)(changes,found),{namesOf:(0,$m17.wX)(projection.html),isGenerated:isGenerated})]}
function parse(text,components,{readFrontMatter:readFrontMatter,code:code}){const shift=text.startsWith("\ufeff")?1:0;const masked=(0,
$m6.m)(text.slice(shift),(0,$m0.Ck)(components));const source=(0,$m13.w)(masked.text);const{tree:tree,labels:labels}=(0,$m9.Dd)(source)
;const readCode=readerOf(code,text.slice(shift));const projection=(0,$m10.U)(source,tree,{masked:masked,readFrontMatter:readFrontMatter,
readCode:readCode});return{tree:tree,masked:masked,labels:labels,projection:projection,language:(0,$m9.vg)(tree),shift:shift}}
function readerOf(code,source){return code&&(node=>{const span=(0,$m20.F)(node);return span&&code.read((0,
$m11.Sp)(source.slice(span.start,span.end)),span.start)})}function sourceSpans(element,{projection:projection,labels:labels}){const own=(0,
$m14.ho)(element,projection);if(!own)return(0,$m21.w7)(element,projection);const label=labels.get(own);const whole=(0,$m20.F)(own)
;return whole&&label&&{element:whole,attribute:(0,$m21.j6)("alt",label)}}function moved(image,by){return by===0?image:{...image,
span:movedSpan(image.span,by),altSpan:movedSpan(image.altSpan,by)}}function movedSpan({start:start,end:end},by){return{start:start+by,
end:end+by}}}),
82258: (($module,$exports,$require)=>{$require.d($exports,{b:()=>literalLinks});function literalLinks(source){const data=this.data()
;data.micromarkExtensions=(data.micromarkExtensions??[]).map(extension=>guarded(extension,source))}const beginnings={
emailAutolink:/[\w.+-]+@/y,protocolAutolink:/https?:\/\//iy,wwwAutolink:/www\./iy};function guarded(extension,source){
if(!extension.text)return extension
;const text=Object.entries(extension.text).map(([code,constructs])=>[code,[constructs??[]].flat().map(construct=>guardedConstruct(construct,source))])
;return{...extension,text:Object.fromEntries(text)}}function guardedConstruct(construct,source){
const beginning=beginnings[construct.name??""];const{previous:previous}=construct;if(!beginning||!previous)return construct;return{
...construct,previous(code){if(!previous.call(this,code))return false;beginning.lastIndex=this.now().offset;return beginning.test(source)}}}
}),
67759: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>outlineTree,a:()=>placeLine})
;function outlineTree(tree,holes,shift,describe){const lines=[];const pending=[tree];for(let node=pending.pop();node;node=pending.pop()){
lines.push(...placeLine(node.type,spanOf(node,shift),holes),...describe(node))
;if("children"in node)for(const child of node.children.toReversed())pending.push(child)}return lines}function placeLine(what,span,holes){
if(span===undefined)return[what];return holes.contains(span)?[]:[`${what} ${holes.at(span.start)}-${holes.at(span.end)}`]}
function spanOf({position:position},shift){const start=position?.start.offset;const end=position?.end.offset
;return start===undefined||end===undefined?undefined:{start:start+shift,end:end+shift}}}),
56407: (($module,$exports,$require)=>{$require.d($exports,{vg:()=>frontMatterLanguage,Dd:()=>parseMarkdown,FZ:()=>recordLabels,
J8:()=>withFrontMatter,kN:()=>withMark,r1:()=>withoutEmphasis});var lib=$require(17204);var remark_gfm_lib=$require(73565)
;var remark_parse_lib=$require(22920);var unified_lib=$require(8717);var front_matter=$require(31936);var literal_links=$require(82258)
;const notInterrupted={partial:true,tokenize(_,__,nok){Object.defineProperty(this,"_gfmTableDynamicInterruptHack",{configurable:true,
get:()=>this.currentConstruct?.name==="codeIndented"});return nok}};const codeEnd={flowInitial:{[-2]:notInterrupted,[-1]:notInterrupted,
32:notInterrupted}};var work_limit=$require(21434);var limits=$require(83887);const shortcutEnd={text:{[codeOf("]")]:{name:"shortcutEnd",
tokenize:tokenize,resolveTo:resolver("resolveTo"),resolveAll:resolver("resolveAll")}},disable:{null:["labelEnd"]}}
;function tokenize(effects,ok,nok){let attempts=0;const attempt=(construct,found,missing)=>{attempts+=1
;return effects.attempt(construct,found,attempts===2?effects.check(label,missing??nok,found):missing)}
;return labelEnd(this)?.tokenize.call(this,{...effects,attempt:attempt},ok,nok)??nok}function resolver(step){
return(events,context)=>labelEnd(context)?.[step]?.(events,context)??events}function labelEnd({parser:parser}){
return[parser.constructs.text[codeOf("]")]??[]].flat().find(({name:name})=>name==="labelEnd")}const label={partial:true,
tokenize(effects,ok,nok){let size=0;let isBlank=true;let isEscaped=false;function inside(code){
const isBracket=!isEscaped&&(code===codeOf("[")||code===codeOf("]"));if(code===null||isBracket||size>999){effects.exit("reference")
;return(code===codeOf("]")&&!isBlank?ok:nok)(code)}isEscaped=code===codeOf("\\")&&!isEscaped;isBlank&&=code<=codeOf(" ");size+=1
;effects.consume(code);return inside}return code=>{effects.enter("reference");effects.consume(code);return inside}}}
;function codeOf(character){return character.charCodeAt(0)}function parseMarkdown(source){(0,limits.Zn)(source);(0,limits.Nh)(source)
;const labels=new Map
;const tree=(0,unified_lib.l)().use(remark_parse_lib.A).use(remark_gfm_lib.A).use(literal_links.b,source).use(work_limit.b,source).use(withFrontMatter,source).use(recordLabels,labels).use(mended).use((0,
limits.yL)(source)?[withoutEmphasis]:[]).parse(withMark(source));return{tree:tree,labels:labels}}function withMark(source){
return`\ufeff${source}`}function withFrontMatter(source){if((0,front_matter.Z)(source).end>0)lib.A.call(this,["yaml","toml"])}
function withoutEmphasis(){const data=this.data();data.micromarkExtensions=[...data.micromarkExtensions??[],{disable:{
null:["attention","strikethrough"]}}]}function mended(){const data=this.data()
;data.micromarkExtensions=[...data.micromarkExtensions??[],shortcutEnd,codeEnd]}function recordLabels(labels){const extension={enter:{
labelText(token){const owner=this.stack.at(-2);if(owner?.type==="image"||owner?.type==="imageReference"){labels.set(owner,{
start:token.start.offset,end:token.end.offset})}}}};const data=this.data()
;data.fromMarkdownExtensions=[...data.fromMarkdownExtensions??[],extension]}function frontMatterLanguage(tree){const matter=tree.children[0]
;return matter?.type==="yaml"?(0,front_matter.a)(matter.value):undefined}}),
25001: (($module,$exports,$require)=>{$require.d($exports,{F:()=>offsets});function offsets({position:position}){
const start=position?.start.offset;const end=position?.end.offset;return start===undefined||end===undefined?undefined:{start:start,end:end}}
}),
64512: (($module,$exports,$require)=>{$require.d($exports,{U:()=>toHtmlPage});var lines=$require(28111)
;var embedded_page=$require(34268);function definitionsOf(tree){const found=new Map;const pending=[tree]
;for(let node=pending.pop();node;node=pending.pop()){if(node.type==="definition")found.set(node.identifier,node)
;if("children"in node)pending.push(...node.children)}return found}function dialectHtml(image){
const{src:src,alt:alt,caption:caption,link:link,emptyIsDecision:emptyIsDecision,attributes:attributes}=image
;const saysAlt=alt!==undefined&&(alt!==""||emptyIsDecision);const named={src:src,...saysAlt&&{alt:alt},...attributes}
;const img=`<img${Object.entries(named).map(written).join("")}>`
;const[linkStart,linkEnd]=link===undefined?["",""]:[`<a${written(["href",link])}>`,"</a>"]
;if(caption===undefined)return[linkStart,img,linkEnd]
;return[`<figure>${linkStart}`,img,`${linkEnd}<figcaption>${encode(caption)}</figcaption></figure>`]}function written([name,value]){
return value===""?` ${name}`:` ${name}=${encode(value)}`}function encode(text){
return text.replace(/[^\p{L}\p{N}\uFDD0\uFDD1\uE000-\uF8FF]/gu,character=>`&#${character.codePointAt(0)??0};`)}var html_text=$require(82228)
;var placeholder=$require(14953);function splitPieces(text,masked){if(!masked?.hasPieces)return[text];const parts=[];let at=0
;for(const{0:whole,1:digits="",index:index}of text.matchAll(placeholder.Ft)){const piece=masked.piece(digits)
;if(!piece||!(piece.image??piece.isMarkup??piece.isList))continue;parts.push(text.slice(at,index),piece);at=index+whole.length}
return[...parts,text.slice(at)]}function withSpokenCode(html,masked){
return html.replace(code,(whole,text,digits)=>masked?.piece(digits)?.isSpoken===true?`  ${text}  `:whole)}
const code=/<\?(\uFDD1([\uE000-\uF8FF]{2})\uFDD0*)\?>/g;var raw_text=$require(29957);var source_map=$require(19081)
;var unquoted_tags=$require(6014);const tags={paragraph:"p",emphasis:"em",strong:"strong",delete:"del",blockquote:"blockquote",list:"ul",
listItem:"li",tableRow:"tr",tableCell:"td"};const inLines=new Set("a p h1 h2 h3 h4 h5 h6 em strong del td".split(" "))
;function toHtmlPage(text,tree,{foreign:foreign=()=>false,masked:masked,readFrontMatter:readFrontMatter,readCode:readCode=()=>undefined}){
const definitions=definitionsOf(tree);const starts=(0,lines._)(text);const runs=(0,source_map.g)();const images=new Map
;const dialectImages=new Map;const parts=[];let length=0;let frontMatter;function emit(part){parts.push(part);length+=part.length}
function copied(part,source){runs.add(length,source,part.length);emit(part)}function wrap(tag,children,attributes=""){
emit(`<${tag}${attributes}>`);for(const child of children){visit(child);if(child.type==="html"&&!inLines.has(tag))emit("\n")}
emit(`</${tag}>`)}const page={emit:emit,visit:visit,length:()=>length};function visit(node){if(foreign(node,page))return
;if(node.type==="html")copy(node);else if(node.type==="image"||node.type==="imageReference")image(node);else if(node.type==="link"||node.type==="linkReference"){
wrap("a",node.children,(0,html_text.l)("href",target(node))+(0,html_text.l)("title",titleOf(node)))
}else if(node.type==="text")words(node);else if(node.type==="inlineCode")emit(`<code>${(0,
html_text.X)(node.value)}</code>`);else if(node.type==="code")code(node);else if(node.type==="break")emit("<br>");else if(node.type==="heading")wrap(`h${node.depth}`,node.children);else if(node.type==="table")table(node);else if(node.type==="yaml")matter(node);else if("children"in node)wrap(tags[node.type]??"div",node.children)
}function table({children:children}){const columns=children[0]?.children.length??0
;const rows=children.map(row=>row.children.length>columns?{...row,children:row.children.slice(0,columns)}:row);wrap("table",rows)}
function code(node){const image=readCode(node);if(image===undefined)return;emit("<div>");dialectImage(image);emit("</div>")}
function words(node){const from=node.position?.start.offset??0;const end=node.position?.end.offset??from;const found=(0,
unquoted_tags.r)(text.slice(from,end));if(found.length===0){said(node.value);return}let at=from;for(const{index:index,tag:tag}of found){
said(text.slice(at,from+index));copied(tag,from+index);at=from+index+tag.length}said(text.slice(at,end))}function said(value){
for(const part of splitPieces(value,masked)){
if(typeof part==="string")emit((0,html_text.X)(part));else if(part.image)dialectImage(part.image);else if(part.isList!==true)copied(part.source,part.start)
}}function matter({position:position}){const start=position?.start.offset;const end=position?.end.offset
;if(start===undefined||end===undefined)return;frontMatter=readFrontMatter?.(text,{start:start,end:end})
;frontMatter?.images.forEach(dialectImage);for(const runs of frontMatter?.markup??[]){emit("<table><tr><td>")
;for(const run of runs)copied(run.text,run.start);emit("</td></tr></table>")}}function dialectImage(image){
const[before,img,after]=dialectHtml(image);emit(before);dialectImages.set(length,image);emit(img);emit(after)}function image(node){if((0,
embedded_page.U)(target(node))||node.alt===""&&(0,embedded_page.C)(target(node)))return
;const list=masked?.attributesAt(node.position?.end.offset??-1);const alt=list?.alt??node.alt??""
;const isUndecided=alt===""&&list?.alt===undefined;const naming=isUndecided?"":(0,html_text.l)("alt",alt)+(0,
html_text.l)("title",titleOf(node));const listed=Object.entries(list?.attributes??{}).filter(([name])=>!isUndecided||name!=="title")
;images.set(length,node);emit(`<img${(0,html_text.l)("src",target(node))}${naming}`);emit(`${listed.map(([name,value])=>(0,
html_text.l)(name,value)).join("")}>`)}function target(node){return"url"in node?node.url:definitions.get(node.identifier)?.url??""}
function titleOf(node){return("url"in node?node.title:definitions.get(node.identifier)?.title)??undefined}function copy(node){
const position=node.position;if(position?.start.offset===undefined||(0,raw_text.E)(node.value)){emit((0,html_text.X)(node.value));return}
const first=position.start;node.value.split(/(?<=\n)/).forEach((line,index)=>{
const lineStart=index===0?first.offset??0:starts[first.line-1+index]??text.length;const lineEnd=starts[first.line+index]??text.length
;const body=line.trimStart();const at=text.slice(lineStart,lineEnd).indexOf(body);emit(line.slice(0,line.length-body.length))
;if(at===-1)emit(body);else copyLine(body,lineStart+at)})}function copyLine(line,source){let at=source
;for(const part of splitPieces(line,masked)){const written=typeof part==="string"?part:text.slice(at,at+part.source.length)
;if(typeof part!=="string"&&part.isMarkup===true)copied(part.source,at);else if(typeof part==="string"||!part.image)copied(withSpokenCode(written,masked),at);else dialectImage(part.image)
;at+=written.length}}tree.children.forEach(child=>{visit(child);emit("\n")});const{toSource:toSource,lastBefore:lastBefore}=runs;return{
html:parts.join(""),toSource:toSource,lastBefore:lastBefore,images:images,titleOf:titleOf,dialectImages:dialectImages,
frontMatter:frontMatter}}}),
26532: (($module,$exports,$require)=>{$require.d($exports,{RS:()=>toImage,ho:()=>markdownImage,rS:()=>syntaxOf})
;var $m2=$require(97931);var $m0=$require(69971);var $m3=$require(25001);var $m1=$require(25617)
;function toImage({element:element,image:image},{projection:projection,masked:masked,labels:labels}){const dialect=(0,
$m1.II)(element,projection);if(dialect)return(0,$m2.F)(image,dialect);const own=markdownImage(element,projection);if(own){
const title=image.title??projection.titleOf(own);return fromMarkdown({...image,title:title,...(0,$m0.ry)(masked.text,labels.get(own))
},own,masked)}const component=masked.componentAt(image.span.start);return component===undefined?image:{...image,syntax:"component",
kind:"component",attribute:component.alt}}function fromMarkdown(image,own,masked){const whole=(0,$m3.F)(own)
;const list=whole&&masked.attributesAt(whole.end);const alt=image.alt.kind==="absent"?{kind:"empty"}:image.alt;const written={...image,
alt:alt,syntax:syntaxOf(own)};if(!list?.altSpan)return{...written,...$m0.wW};const span={start:image.span.start,end:list.end};return{
...written,span:span,altSpan:list.altSpan,attribute:list.attribute,decorativeBy:"other"}}function markdownImage(element,{images:images}){
return images.get(element.position?.start.offset??-1)}function syntaxOf(node){
return node.type==="image"?"inline":`${node.referenceType}-reference`}}),
21434: (($module,$exports,$require)=>{$require.d($exports,{b:()=>limitWork});function limitWork(source){
let left=leastWork+workPerCharacter*source.length;const counted=new WeakSet;const counter={tokenize(effects,_ok,nok){
if(!counted.has(effects)){counted.add(effects);const{consume:consume}=effects;effects.consume=code=>{left-=1
;if(left<0)throw new RangeError("The marks of Markdown take too long to be paired.");consume(code)}}return nok}};const data=this.data()
;const text=Object.fromEntries(Array.from("<[]",mark=>[mark.charCodeAt(0),counter]))
;data.micromarkExtensions=[...data.micromarkExtensions??[],{text:text}]}const workPerCharacter=500;const leastWork=1e7}),
29957: (($module,$exports,$require)=>{$require.d($exports,{E:()=>swallowsTheRest});function swallowsTheRest(value){
const tag=rawText.exec(value)?.[1];return tag!==undefined&&!new RegExp(`</${tag}\\s*>`,"i").test(value)}
const rawText=/^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i}),
19081: (($module,$exports,$require)=>{$require.d($exports,{g:()=>createSourceMap});function createSourceMap(){const runs=[]
;function runAt(offset){let low=0;let high=runs.length;while(low<high){const middle=low+high>>1
;if((runs[middle]?.offset??0)<=offset)low=middle+1;else high=middle}return runs[low-1]}return{add(offset,source,length){runs.push({
offset:offset,source:source,length:length})},toSource(offset){const run=runAt(offset)
;return run&&offset<run.offset+run.length?run.source+offset-run.offset:undefined},lastBefore(offset){const run=runAt(offset-1)
;return run&&run.source+Math.min(offset-run.offset,run.length)-1}}}}),
88415: (($module,$exports,$require)=>{$require.d($exports,{readPlainly:()=>readPlainly,x:()=>readQuickly});var $m0=$require(67716)
;var $m1=$require(33897);var $m2=$require(92555);var $m3=$require(89878);function readQuickly(text,slow,create){
const begun=begin(text,slow,create);return begun&&"finish"in begun?begun.finish(slow.read):begun}function readPlainly(text,slow,create){
if(text.startsWith("\ufeff"))return undefined;return begin(text,{...slow,needsFrontMatter:false},create)}function begin(text,slow,create){
const division=(0,$m1.D)(text,slow);if(!division)return undefined
;const{front:front,masked:masked,restored:restored,passages:passages}=division;const{plain:plain,tagged:tagged,rest:rest}=(0,
$m0.Qr)(masked,passages,slow.isJsx,create);const images=plain.map(image=>restored((0,$m2.e)(image,{text:masked,isJsx:slow.isJsx,
language:front.language})));images.push(...tagged.map(image=>withLanguage(restored(image),front.language)))
;const head=slow.needsFrontMatter&&front.end>0?[{start:0,end:front.end,isApart:false}]:[]
;if(rest.length===0&&head.length===0)return tagged.length===0?images:inOrder(images);const finish=readPart=>{const short=(0,
$m3.m)(text,[...head,...rest]);const read=readPart(short.text)?.map(image=>moved(image,short.back,front.language))
;if(!read||images.length===0)return read;const known=new Set(images.map(({span:span})=>span.start))
;const others=read.filter(({span:span})=>!known.has(span.start));return inOrder([...images,...others])};return{finish:finish}}
function inOrder(images){return images.toSorted((a,b)=>a.span.start-b.span.start)}function moved(image,back,language){
const{span:span,altSpan:altSpan}=image;return{...withLanguage(image,language),span:back(span),altSpan:back(altSpan)}}
function withLanguage(image,language){const{context:context}=image;return language===undefined||context.language!==undefined?image:{
...image,context:{...context,language:language}}}}),
23860: (r=>{
var t=Object.prototype.hasOwnProperty,e=Object.prototype.toString,o=Object.defineProperty,n=Object.getOwnPropertyDescriptor,c=function isArray(r){
return"function"==typeof Array.isArray?Array.isArray(r):"[object Array]"===e.call(r)},a=function isPlainObject(r){
if(!r||"[object Object]"!==e.call(r))return!1
;var o,n=t.call(r,"constructor"),c=r.constructor&&r.constructor.prototype&&t.call(r.constructor.prototype,"isPrototypeOf")
;if(r.constructor&&!n&&!c)return!1;for(o in r);return void 0===o||t.call(r,o)},u=function setProperty(r,t){
o&&"__proto__"===t.name?o(r,t.name,{enumerable:!0,configurable:!0,value:t.newValue,writable:!0}):r[t.name]=t.newValue
},l=function getProperty(r,e){if("__proto__"===e){if(!t.call(r,e))return;if(n)return n(r,e).value}return r[e]};r.exports=function extend(){
var r,t,e,o,n,i,f=arguments[0],p=1,y=arguments.length,s=!1;for("boolean"==typeof f&&(s=f,f=arguments[1]||{},p=2),
(null==f||"object"!=typeof f&&"function"!=typeof f)&&(f={});p<y;++p)if(null!=(r=arguments[p]))for(t in r)e=l(f,t),
f!==(o=l(r,t))&&(s&&o&&(a(o)||(n=c(o)))?(n?(n=!1,i=e&&c(e)?e:[]):i=e&&a(e)?e:{},u(f,{name:t,newValue:extend(s,i,o)})):void 0!==o&&u(f,{
name:t,newValue:o}));return f}}),
89312: (t=>{!function(){var e;function format(t){
for(var e,r,n,a,o=1,s=[].slice.call(arguments),f=0,c=t.length,i="",p=!1,l=!1,nextArg=function(){return s[o++]},slurpNumber=function(){
for(var r="";/\d/.test(t[f]);)r+=t[f++],e=t[f];return r.length>0?parseInt(r):null};f<c;++f)if(e=t[f],p)switch(p=!1,"."==e?(l=!1,
e=t[++f]):"0"==e&&"."==t[f+1]?(l=!0,e=t[f+=2]):l=!0,a=slurpNumber(),e){case"b":i+=parseInt(nextArg(),10).toString(2);break;case"c":
i+="string"==typeof(r=nextArg())||r instanceof String?r:String.fromCharCode(parseInt(r,10));break;case"d":i+=parseInt(nextArg(),10);break
;case"f":n=String(parseFloat(nextArg()).toFixed(a||6)),i+=l?n:n.replace(/^0/,"");break;case"j":i+=JSON.stringify(nextArg());break;case"o":
i+="0"+parseInt(nextArg(),10).toString(8);break;case"s":i+=nextArg();break;case"x":i+="0x"+parseInt(nextArg(),10).toString(16);break
;case"X":i+="0x"+parseInt(nextArg(),10).toString(16).toUpperCase();break;default:i+=e}else"%"===e?p=!0:i+=e;return i}
(e=t.exports=format).format=format,e.vsprintf=function vsprintf(t,e){return format.apply(null,[t].concat(e))},
"undefined"!=typeof console&&"function"==typeof console.log&&(e.printf=function printf(){console.log(format.apply(null,arguments))})}()}),
26923: ((t,e,n)=>{function ccount(t,e){const n=String(t);if("string"!=typeof e)throw new TypeError("Expected character")
;let r=0,c=n.indexOf(e);for(;-1!==c;)r++,c=n.indexOf(e,c+e.length);return r}n.d(e,{D:()=>ccount})}),
37126: ((r,e,a)=>{a.d(e,{s:()=>decodeNamedCharacterReference});const t={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",
Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",
Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",
COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",
CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"∲",
CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",
CounterClockwiseContourIntegral:"∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",
Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",
DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",
DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",
DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"⇑",DoubleUpDownArrow:"⇕",
DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"⥞",
DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",
Downarrow:"⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",
Emacr:"Ē",EmptySmallSquare:"◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",
Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",
Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:">",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",
GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",
Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",
HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",
ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",
Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",
Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"↞",Lcaron:"Ľ",
Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",
LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",
LeftTeeArrow:"↤",LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",
LeftUpVector:"↿",LeftUpVectorBar:"⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",
LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",
LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",
LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",
Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"​",NegativeThinSpace:"​",
NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",
Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",
NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",
NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",
NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",
NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",
NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",
NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",
NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",
OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",
OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",
PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",
PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",
Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",
ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",
RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",
RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",
RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",
Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",
Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",
Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",
SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",
SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"\t",
Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",
TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",
Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",
UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",
UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",
Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",
VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",
Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",
Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",
acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",
andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",
angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",
ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",
auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",
barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",
between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",
bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",
blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",
bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",
boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",
boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",
boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",
bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",
capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",
cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",
circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",
cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",
complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",
csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",
cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",
curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",
darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",
dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",
divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",
dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",
drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",
eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",
egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",
emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",
eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",
esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",
female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",
fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",
frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",
gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",
gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",
gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",
gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",
gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",
hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",
hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",
ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",
in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",
iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",
iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",
kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",
laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",
larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",
lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",
le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",
leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",
lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",
lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",
lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",
longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",
loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",
lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",
ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",
lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",
marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",
minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",
mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",
nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",
nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",
nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",
nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",
nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",
nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",
notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",
nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",
nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",
nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",
ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",
nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",
nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",
odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",
olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",
oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",
osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",
percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",
planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",
plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",
preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",
profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",
qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",
radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",
rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",
rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",
rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",
rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",
rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",
rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",
rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",
ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",
scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",
seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",
sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",
simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",
solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",
sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",
ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",
submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",
subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",
sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",
supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",
supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",
tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",
thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",
topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",
trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",
twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",
udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",
uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",
upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",
uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",
varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",
vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",
vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",
wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",
xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",
xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",
yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"
},o={}.hasOwnProperty;function decodeNamedCharacterReference(r){return!!o.call(t,r)&&t[r]}}),
48764: ((e,r,t)=>{function escapeStringRegexp(e){if("string"!=typeof e)throw new TypeError("Expected a string")
;return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}t.d(r,{A:()=>escapeStringRegexp})}),
31869: ((n,t,e)=>{e.d(t,{d:()=>toString});const l={};function toString(n,t){const e=t||l
;return one(n,"boolean"!=typeof e.includeImageAlt||e.includeImageAlt,"boolean"!=typeof e.includeHtml||e.includeHtml)}function one(n,t,e){
if(function node(n){return Boolean(n&&"object"==typeof n)}(n)){if("value"in n)return"html"!==n.type||e?n.value:""
;if(t&&"alt"in n&&n.alt)return n.alt;if("children"in n)return all(n.children,t,e)}return Array.isArray(n)?all(n,t,e):""}function all(n,t,e){
const l=[];let o=-1;for(;++o<n.length;)l[o]=one(n[o],t,e);return l.join("")}}),
74520: ((n,t,e)=>{e.d(t,{B:()=>i});var r=e(52328),a=e(10401);const i={partial:!0,tokenize:function tokenizeBlankLine(n,t,e){
return function start(t){return(0,a.On)(t)?(0,r.N)(n,after,"linePrefix")(t):after(t)};function after(n){return null===n||(0,
a.HP)(n)?t(n):e(n)}}}}),
52328: ((r,t,e)=>{e.d(t,{B:()=>factorySpaceMinMax,N:()=>factorySpace});var n=e(10401);function factorySpace(r,t,e,f){const i=f?f-1:1/0
;let u=0;return function start(f){if((0,n.On)(f))return r.enter(e),prefix(f);return t(f)};function prefix(f){return(0,
n.On)(f)&&u++<i?(r.consume(f),prefix):(r.exit(e),t(f))}}function factorySpaceMinMax(r,t,e,f,i,u){let c=0;return function start(t){
if(u>0&&(0,n.On)(t))return r.enter(f),prefix(t);return after(t)};function prefix(t){return(0,n.On)(t)&&c<u?(r.consume(t),c++,
prefix):(r.exit(f),after(t))}function after(r){return c>=i?t(r):e(r)}}}),
10401: ((e,n,r)=>{r.d(n,{BM:()=>i,CW:()=>c,Ee:()=>markdownLineEndingOrSpace,HP:()=>markdownLineEnding,JQ:()=>asciiControl,Ny:()=>d,
On:()=>markdownSpace,cx:()=>t,es:()=>k,lV:()=>o,ok:()=>u,ol:()=>a})
;const c=regexCheck(/[A-Za-z]/),o=regexCheck(/[\dA-Za-z]/),t=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(e){
return null!==e&&(e<32||127===e)}const i=regexCheck(/\d/),u=regexCheck(/[\dA-Fa-f]/),a=regexCheck(/[!-/:-@[-`{-~]/)
;function markdownLineEnding(e){return null!==e&&e<-2}function markdownLineEndingOrSpace(e){return null!==e&&(e<0||32===e)}
function markdownSpace(e){return-2===e||-1===e||32===e}const k=regexCheck(/\p{P}|\p{S}/u),d=regexCheck(/\s/);function regexCheck(e){
return function check(n){return null!==n&&n>-1&&e.test(String.fromCharCode(n))}}}),
5254: ((e,l,t)=>{function splice(e,l,t,n){const s=e.length;let i,c=0;if(l=l<0?-l>s?0:s+l:l>s?s:l,t=t>0?t:0,
n.length<1e4)i=Array.from(n),i.unshift(l,t),e.splice(...i);else for(t&&e.splice(l,t);c<n.length;)i=n.slice(c,c+1e4),i.unshift(l,0),
e.splice(...i),c+=1e4,l+=1e4}function push(e,l){return e.length>0?(splice(e,e.length,0,l),e):l}t.d(l,{V:()=>push,m:()=>splice})}),
64386: ((a,r,e)=>{e.d(r,{S:()=>classifyCharacter});var t=e(10401);function classifyCharacter(a){return null===a||(0,t.Ee)(a)||(0,
t.Ny)(a)?1:(0,t.es)(a)?2:void 0}}),
96792: ((n,t,o)=>{o.d(t,{y:()=>combineExtensions});var s=o(5254);const e={}.hasOwnProperty;function combineExtensions(n){const t={}
;let o=-1;for(;++o<n.length;)syntaxExtension(t,n[o]);return t}function syntaxExtension(n,t){let o;for(o in t){
const s=(e.call(n,o)?n[o]:void 0)||(n[o]={}),r=t[o];let c;if(r)for(c in r){e.call(s,c)||(s[c]=[]);const n=r[c]
;constructs(s[c],Array.isArray(n)?n:n?[n]:[])}}}function constructs(n,t){let o=-1;const e=[]
;for(;++o<t.length;)("after"===t[o].add?n:e).push(t[o]);(0,s.m)(n,0,0,e)}}),
49586: ((e,t,a)=>{a.d(t,{T:()=>o,y:()=>r})
;const o=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],r=["pre","script","style","textarea"]
}),
20031: ((e,r,t)=>{function normalizeIdentifier(e){return e.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()
}t.d(r,{B:()=>normalizeIdentifier})}),
36728: ((l,e,o)=>{function resolveAll(l,e,o){const t=[];let n=-1;for(;++n<l.length;){const r=l[n].resolveAll
;r&&!t.includes(r)&&(e=r(e,o),t.push(r))}return e}o.d(e,{W:()=>resolveAll})}),
17204: ((e,t,n)=>{n.d(t,{A:()=>remarkFrontmatter});var r=n(77776),o=n(89312);const c=Object.assign(create(Error),{
eval:create(EvalError),range:create(RangeError),reference:create(ReferenceError),syntax:create(SyntaxError),type:create(TypeError),
uri:create(URIError)});function create(e){return FormattedError.displayName=e.displayName||e.name,FormattedError
;function FormattedError(t,...n){const r=t?o(t,...n):t;return new e(r)}}const a={}.hasOwnProperty,i={yaml:"-",toml:"+"}
;function toMatters(e){const t=[];let n=-1;const r=Array.isArray(e)?e:e?[e]:["yaml"];for(;++n<r.length;)t[n]=matter(r[n]);return t}
function matter(e){let t=e;if("string"==typeof t){if(!a.call(i,t))throw c("Missing matter definition for `%s`",t);t={type:t,marker:i[t]}
}else if("object"!=typeof t)throw c("Expected matter to be an object, not `%j`",t)
;if(!a.call(t,"type"))throw c("Missing `type` in matter `%j`",t)
;if(!a.call(t,"fence")&&!a.call(t,"marker"))throw c("Missing `marker` or `fence` in matter `%j`",t);return t}var s=n(48764)
;function lib_opener(e){return function open(t){this.enter({type:e.type,value:""},t),this.buffer()}}function lib_close(e){
const t=this.resume(),n=this.stack[this.stack.length-1];(0,r.ok)("value"in n),this.exit(e),n.value=t.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,"")}
function value(e){this.config.enter.data.call(this,e),this.config.exit.data.call(this,e)}function handler(e){
const t=fence(e,"open"),n=fence(e,"close");return function handle(e){return t+(e.value?"\n"+e.value:"")+"\n"+n}}function fence(e,t){
return e.marker?pick(e.marker,t).repeat(3):pick(e.fence,t)}function pick(e,t){return"string"==typeof e?e:e[t]}var u=n(10401)
;function createConstruct(e){const t=e.anywhere,n=e.type,r=n+"Fence",o=r+"Sequence",c=n+"Value",a={
tokenize:function tokenizeClosingFence(e,t,n){let c=0;return function closeStart(t){if(t===i.charCodeAt(c))return e.enter(r),e.enter(o),
closeSequence(t);return n(t)};function closeSequence(t){return c===i.length?(e.exit(o),(0,u.On)(t)?(e.enter("whitespace"),
closeSequenceWhitespace(t)):closeAfter(t)):t===i.charCodeAt(c++)?(e.consume(t),closeSequence):n(t)}function closeSequenceWhitespace(t){
return(0,u.On)(t)?(e.consume(t),closeSequenceWhitespace):(e.exit("whitespace"),closeAfter(t))}function closeAfter(o){return null===o||(0,
u.HP)(o)?(e.exit(r),t(o)):n(o)}},partial:!0};let i,s=0;return{tokenize:function tokenizeFrontmatter(f,l,p){const h=this
;return function start(c){const a=h.now();if(1===a.column&&(1===a.line||t)&&(i=syntax_fence(e,"open"),s=0,
c===i.charCodeAt(s)))return f.enter(n),f.enter(r),f.enter(o),openSequence(c);return p(c)};function openSequence(e){
return s===i.length?(f.exit(o),
(0,u.On)(e)?(f.enter("whitespace"),openSequenceWhitespace(e)):openAfter(e)):e===i.charCodeAt(s++)?(f.consume(e),openSequence):p(e)}
function openSequenceWhitespace(e){return(0,u.On)(e)?(f.consume(e),openSequenceWhitespace):(f.exit("whitespace"),openAfter(e))}
function openAfter(t){return(0,u.HP)(t)?(f.exit(r),f.enter("lineEnding"),f.consume(t),f.exit("lineEnding"),i=syntax_fence(e,"close"),s=0,
f.attempt(a,after,contentStart)):p(t)}function contentStart(e){return null===e||(0,u.HP)(e)?contentEnd(e):(f.enter(c),contentInside(e))}
function contentInside(e){return null===e||(0,u.HP)(e)?(f.exit(c),contentEnd(e)):(f.consume(e),contentInside)}function contentEnd(e){
return null===e?p(e):(f.enter("lineEnding"),f.consume(e),f.exit("lineEnding"),f.attempt(a,after,contentStart))}function after(e){
return f.exit(n),l(e)}},concrete:!0}}function syntax_fence(e,t){return e.marker?syntax_pick(e.marker,t).repeat(3):syntax_pick(e.fence,t)}
function syntax_pick(e,t){return"string"==typeof e?e:e[t]}const f="yaml";function remarkFrontmatter(e){
const t=e||f,n=this.data(),r=n.micromarkExtensions||(n.micromarkExtensions=[]),o=n.fromMarkdownExtensions||(n.fromMarkdownExtensions=[]),c=n.toMarkdownExtensions||(n.toMarkdownExtensions=[])
;r.push(function frontmatter(e){const t=toMatters(e),n={};let r=-1;for(;++r<t.length;){
const e=t[r],o=syntax_fence(e,"open").charCodeAt(0),c=createConstruct(e),a=n[o];Array.isArray(a)?a.push(c):n[o]=[c]}return{flow:n}}(t)),
o.push(function frontmatterFromMarkdown(e){const t=toMatters(e),n={},r={};let o=-1;for(;++o<t.length;){const e=t[o];n[e.type]=lib_opener(e),
r[e.type]=lib_close,r[e.type+"Value"]=value}return{enter:n,exit:r}}(t)),c.push(function frontmatterToMarkdown(e){
const t=[],n={},r=toMatters(e);let o=-1;for(;++o<r.length;){const e=r[o];n[e.type]=handler(e);const c=fence(e,"open");t.push({atBreak:!0,
character:c.charAt(0),after:(0,s.A)(c.charAt(1))})}return{unsafe:t,handlers:n}}(t))}}),
73565: ((e,t,n)=>{n.d(t,{A:()=>remarkGfm});var r=n(26923),i=n(77776),o=n(10401),a=n(48764),l=n(68830);const s=[],c=!0,u=!1,f="skip"
;function visitParents(e,t,n,r){if(!e||"object"!=typeof e)throw new Error("Unexpected value `"+e+"` for `tree`, expected node")
;let i,o,a,c,h=!0;if("function"==typeof n||n&&"object"==typeof n?(i=t,o=n,r&&(h=!1)):(o=t,n&&(h=!1)),"function"==typeof o)a=o;else{
if(!o||"object"!=typeof o)throw new Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors")
;if(null===o.enter||void 0===o.enter);else{
if("function"!=typeof o.enter)throw new Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor");a=o.enter}
if("function"!=typeof o.exit)throw new Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")
;c=o.exit}const d=(0,l.C)(i),p=h?1:-1;!function factory(e,t,n){const r=e&&"object"==typeof e?e:{};if("string"==typeof r.type){
const t="string"==typeof r.tagName?r.tagName:"string"==typeof r.name?r.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(o=e.type+(t?"<"+t+">":""),"[33m"+o+"[39m)")})}var o;return visit;function visit(){const r=!i||d(e,t,n[n.length-1]||void 0)
;let o=s;if(a&&r&&(o=toResult(a(e,n,t)),o[0]===u))return o;if("children"in e&&e.children){const t=e;if(t.children&&o[0]!==f){
let e=(h?-1:t.children.length)+p;const r=[...n,t];for(;e>-1&&e<t.children.length;){const n=t.children[e],i=factory(n,e,r)()
;if(i[0]===u)return i;e="number"==typeof i[1]?i[1]:e+p}}}if(c&&r){const r=toResult(c(e,n,t))
;if(r[0]===f)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
;if(r[0]===u||"number"==typeof r[1])return r}return o}}(e,void 0,[])()}function toResult(e){
return Array.isArray(e)?e:"number"==typeof e?[c,e]:null==e?s:[e]}function findAndReplace(e,t,n){const r=n||{},i=(0,
l.C)(r.ignore||[]),o=function toPairs(e){if(!Array.isArray(e))throw new TypeError("Expected find and replace tuple or list of tuples")
;const t=[],n=!e[0]||Array.isArray(e[0])?e:[e];let r=-1;for(;++r<n.length;){const e=n[r];t.push([toExpression(e[0]),toFunction(e[1])])}
return t}(t);let a=-1;for(;++a<o.length;)visitParents(e,visitor);function visitor(e,t,n){
return"text"===e.type&&"number"==typeof n?function handler(e,t,n){const r=t[t.length-1],i=o[a][0],l=o[a][1];let s=0,c=!1,u=[];i.lastIndex=0
;let f=i.exec(e.value);for(;f;){const n=f.index,r={index:f.index,input:f.input,stack:[...t,e]};let o=l(...f,r)
;if("string"==typeof o&&(o=o.length>0?{type:"text",value:o}:void 0),!1===o)i.lastIndex=n+1;else{if(s!==n&&add({type:"text",
value:e.value.slice(s,n)}),Array.isArray(o))for(const e of o)add(e);else o&&add(o);s=n+f[0].length,c=!0}if(!i.global)break;f=i.exec(e.value)
}c?(s<e.value.length&&add({type:"text",value:e.value.slice(s)}),r.children.splice(n,1,...u)):u=[e];return n+u.length;function add(e){
const t=u[u.length-1];t&&"text"===t.type&&"text"===e.type?t.value+=e.value:u.push(e)}}(e,t,n):i(e,n,t[t.length-1])?f:void 0}}
function toExpression(e){return"string"==typeof e?new RegExp((0,a.A)(e),"g"):e}function toFunction(e){
return"function"==typeof e?e:function(){return e}}const h="phrasing",d=["autolink","link","image","label"];function enterLiteralAutolink(e){
this.enter({type:"link",title:null,url:"",children:[],position:void 0},e)}function enterLiteralAutolinkValue(e){
this.config.enter.autolinkProtocol.call(this,e)}function exitLiteralAutolinkHttp(e){this.config.exit.autolinkProtocol.call(this,e)}
function exitLiteralAutolinkWww(e){this.config.exit.data.call(this,e);const t=this.stack[this.stack.length-1];(0,i.ok)("link"===t.type),
t.url="http://"+this.sliceSerialize(e)}function exitLiteralAutolinkEmail(e){this.config.exit.autolinkEmail.call(this,e)}
function exitLiteralAutolink(e){this.exit(e)}function transformGfmAutolinkLiterals(e){
findAndReplace(e,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,findUrl],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,findXmpp],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findMailto],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findEmail]],{
ignore:["link","linkReference"]})}function findUrl(e,t,n,i,a){if(!function previous(e){const t=e.input.charCodeAt(e.index-1)
;return 0===e.index||(0,o.Ny)(t)||(0,o.es)(t)}(a))return!1;let l="";if(/^w/i.test(t)&&(n=t+n,t="",l="http://"),(0,
o.es)(n.charCodeAt(0))||!function isCorrectDomain(e){const t=e.split(".")
;if(t.length<2||t[t.length-1]&&(/_/.test(t[t.length-1])||!/[\dA-Za-z]/.test(t[t.length-1]))||t[t.length-2]&&(/_/.test(t[t.length-2])||!/[\dA-Za-z]/.test(t[t.length-2])))return!1
;return!0}(n))return!1;const s=function splitUrl(e){let t=e.length;for(;t>0;){const n=e.charCodeAt(t-1)
;if(33!==n&&34!==n&&38!==n&&39!==n&&41!==n&&44!==n&&46!==n&&58!==n&&59!==n&&60!==n&&62!==n&&63!==n&&93!==n&&125!==n)break;t--}
if(t===e.length)return[e,void 0];let n=e.slice(t);e=e.slice(0,t);let i=n.indexOf(")");const o=(0,r.D)(e,"(");let a=(0,r.D)(e,")")
;for(;-1!==i&&o>a;)e+=n.slice(0,i+1),n=n.slice(i+1),i=n.indexOf(")"),a++;return[e,n]}(n+i),c={type:"link",title:null,url:l+t+s[0],
children:[{type:"text",value:t+s[0],position:void 0}],position:void 0};return s[1]?[c,{type:"text",value:s[1],position:void 0}]:c}
function findEmail(e,t,n){return!/[\d\-_]$/.test(n)&&{type:"link",title:null,url:"mailto:"+t+"@"+n,children:[{type:"text",value:t+"@"+n,
position:void 0}],position:void 0}}function findMailto(e,t,n){if(/[\d\-_]$/.test(n))return!1;const r="mailto:"+t+"@"+n;return{type:"link",
title:null,url:r,children:[{type:"text",value:r,position:void 0}],position:void 0}}function findXmpp(e,t,n,r,i){
if(/[\d\-_]$/.test(n)||r&&(!/[A-Za-z]$/.test(r)||"@"===i.input.charAt(i.index+e.length)))return!1;const o="xmpp:"+t+"@"+n+(r||"");return{
type:"link",title:null,url:o,children:[{type:"text",value:o,position:void 0}],position:void 0}}var p=n(20031)
;function enterFootnoteCallString(){this.buffer()}function enterFootnoteCall(e){this.enter({type:"footnoteReference",identifier:"",label:""
},e)}function enterFootnoteDefinitionLabelString(){this.buffer()}function enterFootnoteDefinition(e){this.enter({type:"footnoteDefinition",
identifier:"",label:"",children:[]},e)}function exitFootnoteCallString(e){const t=this.resume(),n=this.stack[this.stack.length-1];(0,
i.ok)("footnoteReference"===n.type),n.identifier=(0,p.B)(this.sliceSerialize(e)).toLowerCase(),n.label=t}function exitFootnoteCall(e){
this.exit(e)}function exitFootnoteDefinitionLabelString(e){const t=this.resume(),n=this.stack[this.stack.length-1];(0,
i.ok)("footnoteDefinition"===n.type),n.identifier=(0,p.B)(this.sliceSerialize(e)).toLowerCase(),n.label=t}
function exitFootnoteDefinition(e){this.exit(e)}function footnoteReference(e,t,n,r){const i=n.createTracker(r);let o=i.move("[^")
;const a=n.enter("footnoteReference"),l=n.enter("reference");return o+=i.move(n.safe(n.associationId(e),{after:"]",before:o})),l(),a(),
o+=i.move("]"),o}function gfmFootnoteToMarkdown(e){let t=!1;return e&&e.firstLineBlank&&(t=!0),{handlers:{
footnoteDefinition:function footnoteDefinition(e,n,r,i){const o=r.createTracker(i);let a=o.move("[^")
;const l=r.enter("footnoteDefinition"),s=r.enter("label");a+=o.move(r.safe(r.associationId(e),{before:a,after:"]"})),s(),a+=o.move("]:"),
e.children&&e.children.length>0&&(o.shift(4),a+=o.move((t?"\n":" ")+r.indentLines(r.containerFlow(e,o.current()),t?mapAll:mapExceptFirst)))
;return l(),a},footnoteReference:footnoteReference},unsafe:[{character:"[",inConstruct:["label","phrasing","reference"]}]}}
function mapExceptFirst(e,t,n){return 0===t?e:mapAll(e,t,n)}function mapAll(e,t,n){return(n?"":"    ")+e}
footnoteReference.peek=function footnoteReferencePeek(){return"["}
;const m=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"];function enterStrikethrough(e){
this.enter({type:"delete",children:[],position:void 0},e)}function exitStrikethrough(e){this.exit(e)}function handleDelete(e,t,n,r){
const i=n.createTracker(r),o=n.stack.includes("strikethrough")?"~":"~~",a=n.enter("strikethrough");let l=i.move(o)
;return l+=n.containerPhrasing(e,{...i.current(),before:l,after:"~"}),l+=i.move(o),a(),l}function defaultStringLength(e){return e.length}
function serialize(e){return null==e?"":String(e)}function toAlignment(e){const t="string"==typeof e?e.codePointAt(0):0
;return 67===t||99===t?99:76===t||108===t?108:82===t||114===t?114:0}function map(e,t,n){return">"+(n?"":" ")+e}function patternInScope(e,t){
return listInScope(e,t.inConstruct,!0)&&!listInScope(e,t.notInConstruct,!1)}function listInScope(e,t,n){if("string"==typeof t&&(t=[t]),
!t||0===t.length)return n;let r=-1;for(;++r<t.length;)if(e.includes(t[r]))return!0;return!1}function hardBreak(e,t,n,r){let i=-1
;for(;++i<n.unsafe.length;){const e=n.unsafe[i]
;if("\n"===e.character&&!e.before&&!e.after&&patternInScope(n.stack,e))return/[\t ]/.test(r.before)?"":" "}return"\\\n"}
function code_map(e,t,n){return(n?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
;if('"'!==t&&"'"!==t)throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`");return t}
handleDelete.attention=function attentionDelete(){return{construct:"strikethrough",markers:["~"],sizes:[2,1]}},
handleDelete.peek=function peekDelete(){return"~"};var g=n(64386);function firstCharacter(e){const t=e.codePointAt(0)
;return void 0===t?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
;return void 0!==t&&t>65535?e.slice(-2):e.slice(-1)}function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}
function encodeInfo(e,t,n){const r=(0,g.S)(e),i=(0,g.S)(t);return void 0===r?void 0===i?"_"===n?{inside:!0,outside:!0}:{inside:!1,outside:!1
}:1===i?{inside:!0,outside:!0}:{inside:!1,outside:!0}:1===r?void 0===i?{inside:!1,outside:!1}:1===i?{inside:!0,outside:!0}:{inside:!1,
outside:!1}:void 0===i?{inside:!1,outside:!1}:1===i?{inside:!0,outside:!1}:{inside:!1,outside:!1}}var k=n(49586);function htmlKind(e){
if(60!==e.charCodeAt(0))return;const t=e.charCodeAt(1);if(33===t){const t=e.charCodeAt(2);return 45===t?2:91===t?5:(0,o.CW)(t)?4:void 0}
if(63===t)return 3;const n=47===t,r=n?2:1;let i=r,a=e.charCodeAt(i);if(!(0,o.CW)(a))return;for(;45===a||(0,o.lV)(a);)a=e.charCodeAt(++i)
;const l=e.slice(r,i).toLowerCase();return!n&&47!==a&&k.y.includes(l)?1:k.T.includes(l)?6:7}const b=new Map([["*",!1],["_",!0]])
;function candidates(e,t,n){const r=new Set;for(const i of e){const e=n.get(i)
;if(e&&i.attention&&t.some(e=>e.attention===i.attention))for(const t of e.tokens)r.add(t.attention)}const i=[]
;for(const t of e)t.attention&&r.delete(t.attention)&&i.push(t.attention);return i.reverse(),i}function check(e,t,n){
const r=[],i=new Map,o=new Map;let a=0;for(;a<e.length;){if(!e[a].attention){a++;continue}const l=e[a].value.charAt(0),s=b.get(l);let c=a+1
;for(;c<e.length&&e[c].attention&&e[c].value.charAt(0)===l;)c++;const u=a?e[a-1].value:t,f=(0,g.S)(u.charCodeAt(u.length-1)),h=(0,
g.S)((c<e.length?e[c].value:n).charCodeAt(0)),d=!h||2===h&&Boolean(f),p=!f||2===f&&Boolean(h),m={tokens:e.slice(a,c),markers:[],start:0,
end:0,open:s?d&&(Boolean(f)||!p):d,close:s?p&&(Boolean(h)||!d):p,split:void 0!==s};for(const e of m.tokens){i.set(e,[...m.tokens]),
o.set(e,m);let t=e.value.length;for(;t--;)m.markers.push(e)}m.end=m.markers.length,r.push(m),a=c}for(!function pair(e,t){const n=new Map
;for(const r of e){const e=r.tokens[0].value.charAt(0);let i=n.get(e);i||(i=[],n.set(e,i));let o=r.close?i.length:0
;for(;o--&&r.start<r.end;){const e=i[o],n=e.end-e.start,a=r.end-r.start
;if(r.split?(e.close||r.open)&&a%3&&!((n+a)%3):n!==e.markers.length||n!==a)continue
;const l=r.split?n>1&&a>1?2:1:a,s=e.markers.slice(e.end-l,e.end),c=r.markers.slice(r.start,r.start+l),u=s[0],f=c[0]
;if(u===s[l-1]&&u.value.length===l&&f===c[l-1]&&f.value.length===l&&u.attention===f.attention)t.delete(u),t.delete(f);else{
const e=[...new Set([...s,...c])];for(const n of e){const r=t.get(n);r&&r.push(...e)}}e.end-=l,r.start+=l,e.start===e.end&&i.splice(o,1),
o=i.length}r.open&&r.start<r.end&&i.push(r)}}(r,i),a=-1;++a<e.length;){const t=i.get(e[a]);if(t)return{attention:candidates(e,t,o),index:a}}
}function encode(e,t){const n=e[t?0:e.length-1];if(!n||n.attention)return
;const r=t?firstCharacter(n.value):lastCharacter(n.value),i=encodeCharacterReference(r.codePointAt(0))
;if(t)n.value=i+n.value.slice(r.length);else{let e=n.value.slice(0,n.value.length-r.length),t=0;for(;92===e.charCodeAt(e.length-1-t);)t++
;t%2&&(e+="\\"),n.value=e+i}}function improve(e,t,n,r,i){for(const o of n.attention){const a=t.get(o)||o.sequences[0]
;for(const l of o.sequences){if(l===a)continue;const s=new Map(t);s.set(o,l);const c=render(e,s,r,i),u=check(c,r,i)
;if(!u||u.index>n.index)return{chosen:s,mistake:u,tokens:c}}}}function phrasing(e,t,n){const r=t.indexStack,i=e.children||[],o=[]
;let a=-1,l=n.before;r.push(-1);let s=t.createTracker(n);for(;++a<i.length;){const c=i[a];let u;if(r[r.length-1]=a,a+1<i.length){
let n=t.handle.handlers[i[a+1].type];n&&n.peek&&(n=n.peek),u=n?firstCharacter(n(i[a+1],e,t,{before:"",after:"",...s.current()})):""
}else u=n.after;const f=o[o.length-1]
;"string"!=typeof f||"\r"!==l&&"\n"!==l||"html"!==c.type||7===htmlKind(c.value)||(o[o.length-1]=f.replace(/(\r?\n|\r)$/," "),l=" ",
s=t.createTracker(n),s.move(container_phrasing_serialize(o,n.before,n.after)));const h=t.handle.handlers[c.type];if(h&&h.attention){
const e=attentionItem(c,h.attention,t,s);if(!e)continue;o.push(e),l=lastCharacter(e.sequences[0])}else{const n=t.handle(c,e,t,{
...s.current(),after:u,before:l});if(!n)continue;s.move(n),o.push(n),l=lastCharacter(n)}}return r.pop(),o}function attentionItem(e,t,n,r){
const{construct:i,markers:a,sizes:l}=t(e,n),s=function attentionSequences(e,t,n){
if(0===t.length)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
;if(0===n.length)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
;for(const t of n)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
;const r=[];for(const i of t){
if(1!==i.length)throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character");if(!(0,
o.ol)(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation")
;for(const e of n)r.push(i.repeat(e))}return r}(e.type,a,l),c=s[0],u=n.enter(i),f=n.createTracker(r.current());f.move(c)
;const h=phrasing(e,n,{...f.current(),before:c,after:c});if(u(),0!==h.length)return r.move(c),r.move(container_phrasing_serialize(h,c,c)),
r.move(c),{children:h,sequences:s}}function fix(e,t,n,r){let i=render(e,t,n,r),o=check(i,n,r);for(;o;){const a=improve(e,t,o,n,r)
;if(!a)return;t=a.chosen,i=a.tokens,o=a.mistake}return i}function guess(e,t,n,r){let i=n,o=-1;for(;++o<e.length;){const a=e[o]
;if("string"==typeof a){i="";continue}const l=o===e.length-1?r:"",s=a.sequences.find(function(t){const r=t.charAt(0)
;return r!==i.charAt(0)&&r!==l.charAt(0)||1===e.length&&b.has(r)&&t.length>n.length})||a.sequences[0];s!==a.sequences[0]&&t.set(a,s),
guess(a.children,t,s,s),i=s}}function render(e,t,n,r){const i=[];let o,a=lastCharacter(n),l=-1;for(;++l<e.length;){const n=e[l]
;if("string"==typeof n){const e={value:n,attention:void 0};o&&o===firstCharacter(n)&&encode([e],!0),o=void 0,i.push(e),
e.value&&(a=lastCharacter(e.value));continue}
const s=t.get(n)||n.sequences[0],c=s.charAt(0),u=e[l+1],f=a,h=firstCharacter(void 0===u?r:"string"==typeof u?u:t.get(u)||u.sequences[0]),d=render(n.children,t,s,s),p=d[0].value,m=encodeInfo(f.charCodeAt(f.length-1),p.charCodeAt(0),c)
;m.inside&&encode(d,!0);const g=lastCharacter(d[d.length-1].value),k=encodeInfo(h.charCodeAt(0),g.charCodeAt(g.length-1),c)
;k.inside&&encode(d,!1),m.outside&&"\n"!==f&&"\r"!==f&&encode(i,!1),k.outside&&(o=h),i.push({value:s,attention:n},...d,{value:s,attention:n
}),a=s.charAt(s.length-1)}return i}function container_phrasing_serialize(e,t,n){const r=new Map;guess(e,r,t,n)
;const i=(r.size>0?fix(e,r,t,n):void 0)||fix(e,new Map,t,n)||render(e,new Map,t,n);let o="";for(const e of i)o+=e.value;return o}
function emphasis(e,t,n,r){
const i=n.enter("phrasing"),o=attentionItem(e,attention,n,n.createTracker(r)),a=o?container_phrasing_serialize([o],r.before,r.after):""
;return i(),a}function attention(e,t){const n=function checkEmphasis(e){const t=e.options.emphasis||"*"
;if("*"!==t&&"_"!==t)throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`");return t}(t)
;return{construct:"emphasis",markers:"*"===n?["*","_"]:["_","*"],sizes:[1]}}emphasis.attention=attention,emphasis.peek=function peek(e,t,n){
return n.options.emphasis||"*"};const v=[],x=!0,w=!1,y="skip";function lib_visitParents(e,t,n,r){
if(!e||"object"!=typeof e)throw new Error("Unexpected value `"+e+"` for `tree`, expected node");let i,o,a,s,c=!0
;if("function"==typeof n||n&&"object"==typeof n?(i=t,o=n,r&&(c=!1)):(o=t,n&&(c=!1)),"function"==typeof o)a=o;else{
if(!o||"object"!=typeof o)throw new Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors")
;if(null===o.enter||void 0===o.enter);else{
if("function"!=typeof o.enter)throw new Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor");a=o.enter}
if("function"!=typeof o.exit)throw new Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")
;s=o.exit}const u=(0,l.C)(i),f=c?1:-1;!function factory(e,t,n){const r=e&&"object"==typeof e?e:{};if("string"==typeof r.type){
const t="string"==typeof r.tagName?r.tagName:"string"==typeof r.name?r.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(o=e.type+(t?"<"+t+">":""),"[33m"+o+"[39m)")})}var o;return visit;function visit(){const r=!i||u(e,t,n[n.length-1]||void 0)
;let o=v;if(a&&r&&(o=lib_toResult(a(e,n,t)),o[0]===w))return o;if("children"in e&&e.children){const t=e;if(t.children&&o[0]!==y){
let e=(c?-1:t.children.length)+f;const r=[...n,t];for(;e>-1&&e<t.children.length;){const n=t.children[e],i=factory(n,e,r)()
;if(i[0]===w)return i;e="number"==typeof i[1]?i[1]:e+f}}}if(s&&r){const r=lib_toResult(s(e,n,t))
;if(r[0]===y)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
;if(r[0]===w||"number"==typeof r[1])return r}return o}}(e,void 0,[])()}function lib_toResult(e){
return Array.isArray(e)?e:"number"==typeof e?[x,e]:null==e?v:[e]}function visit(e,t,n,r){let i,o,a
;"function"==typeof n||n&&"object"==typeof n?(i=t,
o=n,a=r):(o=t,a=n),lib_visitParents(e,i,"function"==typeof o?wrap(o):function wrapVisitors(e){return e&&"object"==typeof e?{
enter:"function"==typeof e.enter?wrap(e.enter):e.enter,exit:"function"==typeof e.exit?wrap(e.exit):e.exit}:e}(o),a)}function wrap(e){
return function overload(t,n,r){return e(t,r,n[n.length-1])}}var C=n(31869);function html(e){return e.value||""}
function image_image(e,t,n,r){const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.enter("image");let l=n.enter("label")
;const s=n.createTracker(r);let c=s.move("![");return c+=s.move(n.safe(e.alt,{before:c,after:"]",...s.current()})),c+=s.move("]("),l(),
!e.url&&e.title||/[\0- \u007F]/.test(e.url)?(l=n.enter("destinationLiteral"),c+=s.move("<"),c+=s.move(n.safe(e.url,{before:c,after:">",
...s.current()})),c+=s.move(">")):(l=n.enter("destinationRaw"),c+=s.move(n.safe(e.url,{before:c,after:e.title?" ":")",...s.current()}))),
l(),e.title&&(l=n.enter(`title${o}`),c+=s.move(" "+i),c+=s.move(n.safe(e.title,{before:c,after:i,...s.current()})),c+=s.move(i),l()),
c+=s.move(")"),a(),c}function imageReference(e,t,n,r){const i=e.referenceType,o=n.enter("imageReference");let a=n.enter("label")
;const l=n.createTracker(r);let s=l.move("![");const c=n.safe(e.alt,{before:s,after:"]",...l.current()});s+=l.move(c+"]["),a()
;const u=n.stack;n.stack=u.filter(function(e){return"phrasing"!==e}),a=n.enter("reference");const f=n.safe(n.associationId(e),{before:s,
after:"]",...l.current()});return a(),n.stack=u,o(),"full"!==i&&c&&c===f?"shortcut"===i?s=s.slice(0,-1):s+=l.move("]"):s+=l.move(f+"]"),s}
function inlineCode(e,t,n){let r=e.value||"",i="`",o=-1;for(;new RegExp("(^|[^`])"+i+"([^`]|$)").test(r);)i+="`"
;for(/[^\n\r ]/.test(r)&&(/^[\n\r ]/.test(r)&&/[\n\r ]$/.test(r)||/^`|`$/.test(r))&&(r=" "+r+" ");++o<n.unsafe.length;){
const e=n.unsafe[o],t=n.compilePattern(e);if(!e.atBreak)continue;let i;for(;i=t.exec(r);){let e=i.index
;10===r.charCodeAt(e)&&13===r.charCodeAt(e-1)&&e--,r=r.slice(0,e)+" "+r.slice(i.index+1)}}return i+r+i}function formatLinkAsAutolink(e,t){
const n=(0,C.d)(e)
;return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&1===e.children.length&&"text"===e.children[0].type&&(n===e.url||"mailto:"+n===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))
}function link_link(e,t,n,r){const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.createTracker(r);if(formatLinkAsAutolink(e,n)){
const t=n.stack;n.stack=t.filter(function(e){return"phrasing"!==e});const r=n.enter("autolink");let i=a.move("<")
;return i+=a.move(n.containerPhrasing(e,{before:i,after:">",...a.current()})),i+=a.move(">"),r(),n.stack=t,i}const l=n.enter("link")
;let s=n.enter("label"),c=a.move("[");const u=n.containerPhrasing(e,{before:c,after:"](",...a.current()});c+=a.move(u),s(),c+=a.move("](")
;const f=/[\0- \u007F]/.test(e.url),h=r.before.charAt(r.before.length-1);let d=e.title||void 0;if(!(d||f||"\n"!==h&&"\r"!==h)){let e=0
;for(;e<u.length&&93!==u.charCodeAt(e);)e+=92===u.charCodeAt(e)?2:1;58===u.charCodeAt(e+1)&&(d="")}
return!e.url&&"string"==typeof d||f?(s=n.enter("destinationLiteral"),c+=a.move("<"),c+=a.move(n.safe(e.url,{before:c,after:">",
...a.current()})),c+=a.move(">")):(s=n.enter("destinationRaw"),c+=a.move(n.safe(e.url,{before:c,after:"string"==typeof d?" ":")",
...a.current()}))),s(),"string"==typeof d&&(s=n.enter(`title${o}`),c+=a.move(" "+i),c+=a.move(n.safe(d,{before:c,after:i,...a.current()})),
c+=a.move(i),s()),c+=a.move(")"),l(),c}function linkReference(e,t,n,r){const i=e.referenceType,o=n.enter("linkReference")
;let a=n.enter("label");const l=n.createTracker(r);let s=l.move("[");const c=n.containerPhrasing(e,{before:s,after:"]",...l.current()})
;s+=l.move(c+"]["),a();const u=n.stack;n.stack=u.filter(function(e){return"phrasing"!==e}),a=n.enter("reference")
;const f=n.safe(n.associationId(e),{before:s,after:"]",...l.current()});return a(),n.stack=u,o(),
"full"!==i&&c&&c===f?"shortcut"===i?s=s.slice(0,-1):s+=l.move("]"):s+=l.move(f+"]"),s}function checkBullet(e){const t=e.options.bullet||"*"
;if("*"!==t&&"+"!==t&&"-"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
;return t}function checkRule(e){const t=e.options.rule||"*"
;if("*"!==t&&"-"!==t&&"_"!==t)throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`");return t}
html.peek=function htmlPeek(){return"<"},image_image.peek=function imagePeek(){return"!"},imageReference.peek=function imageReferencePeek(){
return"!"},inlineCode.peek=function inlineCodePeek(){return"`"},link_link.peek=function linkPeek(e,t,n){
return formatLinkAsAutolink(e,n)?"<":"["},linkReference.peek=function linkReferencePeek(){return"["};const A=(0,
l.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])
;function strong(e,t,n,r){
const i=n.enter("phrasing"),o=attentionItem(e,strong_attention,n,n.createTracker(r)),a=o?container_phrasing_serialize([o],r.before,r.after):""
;return i(),a}function strong_attention(e,t){const n=function checkStrong(e){const t=e.options.strong||"*"
;if("*"!==t&&"_"!==t)throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`");return t}(t);return{
construct:"strong",markers:"*"===n?["*","_"]:["_","*"],sizes:[2]}}strong.attention=strong_attention,strong.peek=function strong_peek(e,t,n){
return n.options.strong||"*"};const D={blockquote:function blockquote(e,t,n,r){const i=n.enter("blockquote"),o=n.createTracker(r)
;o.move("> "),o.shift(2);const a=n.indentLines(n.containerFlow(e,o.current()),map);return i(),a},break:hardBreak,
code:function code(e,t,n,r){const i=function checkFence(e){const t=e.options.fence||"`"
;if("`"!==t&&"~"!==t)throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`");return t
}(n),o=e.value||"";if(function formatCodeAsIndented(e,t){
return Boolean(!1===t.options.fences&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))
}(e,n)){const e=n.enter("codeIndented"),t=n.indentLines(o,code_map);return e(),t}
const a=n.createTracker(r),l=i.repeat(Math.max(function longestStreak(e,t){const n=String(e);let r=n.indexOf(t),i=r,o=0,a=0
;if("string"!=typeof t)throw new TypeError("Expected substring");for(;-1!==r;)r===i?++o>a&&(a=o):o=1,i=r+t.length,r=n.indexOf(t,i);return a
}(o,i)+1,3)),s=n.enter("codeFenced"),c="`"===i?"GraveAccent":"Tilde";let u=a.move(l);if(e.lang){const t=n.enter(`codeFencedLang${c}`)
;u+=a.move(n.safe(e.lang,{before:u,after:" ",encode:["`"],...a.current()})),t()}if(e.lang&&e.meta){const t=n.enter(`codeFencedMeta${c}`)
;u+=a.move(" "),u+=a.move(n.safe(e.meta,{before:u,after:"\n",encode:["`"],...a.current()})),t()}return u+=a.move("\n"),
o&&(u+=a.move(o+"\n")),u+=a.move(l),s(),u},definition:function definition(e,t,n,r){
const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.enter("definition");let l=n.enter("label");const s=n.createTracker(r)
;let c=s.move("[");return c+=s.move(n.safe(n.associationId(e),{before:c,after:"]",...s.current()})),c+=s.move("]: "),l(),
!e.url||/[\0- \u007F]/.test(e.url)?(l=n.enter("destinationLiteral"),c+=s.move("<"),c+=s.move(n.safe(e.url,{before:c,after:">",...s.current()
})),c+=s.move(">")):(l=n.enter("destinationRaw"),c+=s.move(n.safe(e.url,{before:c,after:e.title?" ":"\n",...s.current()}))),l(),
e.title&&(l=n.enter(`title${o}`),c+=s.move(" "+i),c+=s.move(n.safe(e.title,{before:c,after:i,...s.current()})),c+=s.move(i),l()),a(),c},
emphasis:emphasis,hardBreak:hardBreak,heading:function heading(e,t,n,r){const i=Math.max(Math.min(6,e.depth||1),1),o=n.createTracker(r)
;if(function formatHeadingAsSetext(e,t){let n=!1;return visit(e,function(e){
if("value"in e&&/\r?\n|\r/.test(e.value)||"break"===e.type)return n=!0,w}),Boolean((!e.depth||e.depth<3)&&(0,C.d)(e)&&(t.options.setext||n))
}(e,n)){const t=n.enter("headingSetext"),r=n.enter("phrasing"),a=n.containerPhrasing(e,{...o.current(),before:"\n",after:"\n"});return r(),
t(),a+"\n"+(1===i?"=":"-").repeat(a.length-(Math.max(a.lastIndexOf("\r"),a.lastIndexOf("\n"))+1))}
const a="#".repeat(i),l=n.enter("headingAtx"),s=n.enter("phrasing");o.move(a+" ");let c=n.containerPhrasing(e,{before:"# ",after:"\n",
...o.current()});const u=c.charCodeAt(0);return 9!==u&&32!==u||(c=encodeCharacterReference(u)+c.slice(1)),c=c?a+" "+c:a,
n.options.closeAtx&&(c+=" "+a),s(),l(),c},html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,
linkReference:linkReference,list:function list(e,t,n,r){const i=n.enter("list"),o=n.bulletCurrent
;let a=e.ordered?function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
;if("."!==t&&")"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`");return t
}(n):checkBullet(n);const l=e.ordered?"."===a?")":".":function checkBulletOther(e){const t=checkBullet(e),n=e.options.bulletOther
;if(!n)return"*"===t?"-":"*"
;if("*"!==n&&"+"!==n&&"-"!==n)throw new Error("Cannot serialize items with `"+n+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
;if(n===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+n+"`) to be different");return n}(n)
;let s=!(!t||!n.bulletLastUsed)&&a===n.bulletLastUsed;if(!e.ordered){const t=e.children?e.children[0]:void 0
;if("*"!==a&&"-"!==a||!t||t.children&&t.children[0]||"list"!==n.stack[n.stack.length-1]||"listItem"!==n.stack[n.stack.length-2]||"list"!==n.stack[n.stack.length-3]||"listItem"!==n.stack[n.stack.length-4]||0!==n.indexStack[n.indexStack.length-1]||0!==n.indexStack[n.indexStack.length-2]||0!==n.indexStack[n.indexStack.length-3]||(s=!0),
checkRule(n)===a&&t){let t=-1;for(;++t<e.children.length;){const n=e.children[t]
;if(n&&"listItem"===n.type&&n.children&&n.children[0]&&"thematicBreak"===n.children[0].type){s=!0;break}}}}s&&(a=l),n.bulletCurrent=a
;const c=n.containerFlow(e,r);return n.bulletLastUsed=a,n.bulletCurrent=o,i(),c},listItem:function listItem(e,t,n,r){
const i=function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
;if("tab"!==t&&"one"!==t&&"mixed"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
;return t}(n);let o=n.bulletCurrent||checkBullet(n)
;t&&"list"===t.type&&t.ordered&&(o=("number"==typeof t.start&&t.start>-1?t.start:1)+(!1===n.options.incrementListMarker?0:t.children.indexOf(e))+o)
;let a=o.length+1;("tab"===i||"mixed"===i&&(t&&"list"===t.type&&t.spread||e.spread))&&(a=4*Math.ceil(a/4));const l=n.createTracker(r)
;l.move(o+" ".repeat(a-o.length)),l.shift(a);const s=n.enter("listItem"),c=n.indentLines(n.containerFlow(e,l.current()),function map(e,t,n){
if(t)return(n?"":" ".repeat(a))+e;return(n?o:o+" ".repeat(a-o.length))+e});return s(),c},paragraph:function paragraph(e,t,n,r){
const i=n.enter("paragraph"),o=n.enter("phrasing"),a=n.containerPhrasing(e,r);return o(),i(),a},root:function root(e,t,n,r){
if(!e.children.some(function(e){return A(e)}))return n.containerFlow(e,r);const i=n.enter("phrasing"),o=n.containerPhrasing(e,r);return i(),
o},strong:strong,text:function text_text(e,t,n,r){const i=t?t.children:[],o=n.indexStack[n.indexStack.length-1];return n.safe(e.value,{...r,
afterNode:i[o+1],beforeNode:i[o-1]})},thematicBreak:function thematicBreak(e,t,n){
const r=(checkRule(n)+(n.options.ruleSpaces?" ":"")).repeat(function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
;if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more");return t}(n))
;return n.options.ruleSpaces?r.slice(0,-1):r}};function enterTable(e){const t=e._align;(0,i.ok)(t,"expected `_align` on table"),this.enter({
type:"table",align:t.map(function(e){return"none"===e?null:e}),children:[],position:void 0},e),this.data.inTable=!0}function exitTable(e){
this.exit(e),this.data.inTable=void 0}function enterRow(e){this.enter({type:"tableRow",children:[],position:void 0},e)}function exit(e){
this.exit(e)}function enterCell(e){this.enter({type:"tableCell",children:[],position:void 0},e)}function exitCodeText(e){let t=this.resume()
;this.data.inTable&&(t=t.replace(/\\([\\|])/g,replace));const n=this.stack[this.stack.length-1];(0,i.ok)("inlineCode"===n.type),n.value=t,
this.exit(e)}function replace(e,t){return"|"===t?t:e}function gfmTableToMarkdown(e){
const t=e||{},{tableCellPadding:n,tablePipeAlign:r,stringLength:i}=t,o=n?" ":"|";return{handlers:{
inlineCode:function inlineCodeWithTable(e,t,n){const r=D.inlineCode(e,t,n);if(!n.stack.includes("tableCell"))return r;const i=[]
;let o=0,a=r.indexOf("|");for(;-1!==a;){let e=a;for(;e>o&&92===r.charCodeAt(e-1);)e--;i.push(r.slice(o,a)),(a-e)%2==0&&i.push("\\"),o=a,
a=r.indexOf("|",a+1)}return i.push(r.slice(o)),i.join("")},table:function handleTable(e,t,n,r){const i=function handleTableAsData(e,t,n){
const{children:r}=e;let i=-1;const o=[],a=t.enter("table");for(;++i<r.length;)o[i]=handleTableRowAsData(r[i],t,n);return a(),o
}(e,n,r),o=i[0];if(o){let t=e.align?e.align.length:0,n=-1;if(!t)for(;++n<i.length;)i[n].length>t&&(t=i[n].length)
;for(;o.length<t;)o.push("")}return serializeData(i,e.align)},tableCell:handleTableCell,tableRow:function handleTableRow(e,t,n,r){
const i=serializeData([handleTableRowAsData(e,n,r)]);return i.slice(0,i.indexOf("\n"))}},join:[joinTable],unsafe:[{character:"\r",
inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:!0,character:"|",after:"[\t :-]"},{character:"|",
inConstruct:"tableCell"},{atBreak:!0,character:":",after:"-"},{atBreak:!0,character:"-",after:"[:|-]"}]};function handleTableCell(e,t,n,r){
const i=n.enter("tableCell"),a=n.enter("phrasing"),l=n.containerPhrasing(e,{...r,before:o,after:o});return a(),i(),l}
function serializeData(e,t){return function markdownTable(e,t){
const n=t||{},r=(n.align||[]).concat(),i=n.stringLength||defaultStringLength,o=[],a=[],l=[],s=[];let c=0,u=-1;for(;++u<e.length;){
const t=[],r=[];let o=-1;for(e[u].length>c&&(c=e[u].length);++o<e[u].length;){const a=serialize(e[u][o]);if(!1!==n.alignDelimiters){
const e=i(a);r[o]=e,(void 0===s[o]||e>s[o])&&(s[o]=e)}t.push(a)}a[u]=t,l[u]=r}let f=-1
;if("object"==typeof r&&"length"in r)for(;++f<c;)o[f]=toAlignment(r[f]);else{const e=toAlignment(r);for(;++f<c;)o[f]=e}f=-1;const h=[],d=[]
;for(;++f<c;){const e=o[f];let t="",r="";99===e?(t=":",r=":"):108===e?t=":":114===e&&(r=":")
;let i=!1===n.alignDelimiters?1:Math.max(1,s[f]-t.length-r.length);const a=t+"-".repeat(i)+r;!1!==n.alignDelimiters&&(i=t.length+i+r.length,
i>s[f]&&(s[f]=i),d[f]=i),h[f]=a}a.splice(1,0,h),l.splice(1,0,d),u=-1;const p=[];for(;++u<a.length;){
const e=a[u],t=l[u],r=!1===n.fillRows?Math.max(1,a[1===u?0:u].length):c;f=-1;const i=[];for(;++f<r;){const a=e[f]||"";let l="",c=""
;if(!1!==n.alignDelimiters){const e=s[f]-(t[f]||0),n=o[f];if(114===n)l=" ".repeat(e);else if(99===n){const t=e/2;e%2?(l=" ".repeat(t+.5),
c=" ".repeat(t-.5)):(l=" ".repeat(t),c=l)}else c=" ".repeat(e)}!1===n.delimiterStart||f||i.push("|"),
!1===n.padding||!1===n.alignDelimiters&&""===a||!1===n.delimiterStart&&!f||i.push(" "),!1!==n.alignDelimiters&&i.push(l),i.push(a),
!1!==n.alignDelimiters&&i.push(c),!1!==n.padding&&i.push(" "),!1===n.delimiterEnd&&f===r-1||i.push("|")}
p.push(!1===n.delimiterEnd?i.join("").replace(/ +$/,""):i.join(""))}return p.join("\n")}(e,{align:t,alignDelimiters:r,fillRows:!1,padding:n,
stringLength:i})}function handleTableRowAsData(e,t,n){const{children:r}=e;let i=-1;const o=[],a=t.enter("tableRow")
;for(;++i<r.length;)o[i]=handleTableCell(r[i],0,t,n);return a(),o}}function joinTable(e,t,n,r){
if("table"===e.type&&"listItem"===n.type&&!1===n.spread&&("definition"===t.type||"heading"===t.type&&function lib_formatHeadingAsSetext(e,t){
let n=!1;return visit(e,function(e){if("break"===e.type||"value"in e&&/\r?\n|\r/.test(e.value))return n=!0,w}),
Boolean((!e.depth||e.depth<3)&&(0,C.d)(e)&&(t.options.setext||n))}(t,r)||"paragraph"===t.type||"table"===t.type))return 1}
function exitCheck(e){const t=this.stack[this.stack.length-2];(0,i.ok)("listItem"===t.type),t.checked="taskListCheckValueChecked"===e.type}
function exitParagraphWithTaskListItem(e){const t=this.stack[this.stack.length-2];if(t&&"listItem"===t.type&&"boolean"==typeof t.checked){
const e=this.stack[this.stack.length-1];(0,i.ok)("paragraph"===e.type);const n=e.children[0];if(n&&"text"===n.type){const r=t.children
;let i,o=-1;for(;++o<r.length;){const e=r[o];if("paragraph"===e.type){i=e;break}}i===e&&(n.value=n.value.slice(1),
0===n.value.length?e.children.shift():e.position&&n.position&&"number"==typeof n.position.start.offset&&(n.position.start.column++,
n.position.start.offset++,e.position.start={...n.position.start}))}}this.exit(e)}function paragraphWithTaskListItem(e,t,n,r){
if(!t||"listItem"!==t.type||taskListItemParagraph(t)!==e)return D.paragraph(e,t,n,r)
;const i="["+(t.checked?"x":" ")+"] ",o=n.createTracker(r);o.move(i);return i+D.paragraph(e.children.length>0?e:{type:"paragraph",
children:[{type:"text",value:" "}]},t,n,{...r,...o.current()})}function joinDefinitionsBeforeTaskListItemParagraph(e,t,n){
if("definition"!==e.type||"listItem"!==n.type)return;const r=taskListItemParagraph(n)
;return r&&n.children.indexOf(e)<n.children.indexOf(r)?0:void 0}function taskListItemParagraph(e){
if("boolean"==typeof e.checked)for(const t of e.children){if("paragraph"===t.type)return t;if("definition"!==t.type)return}}var R=n(96792)
;const S={tokenize:function tokenizeWwwPrefix(e,t,n){let r=0;return function wwwPrefixInside(t){if((87===t||119===t)&&r<3)return r++,
e.consume(t),wwwPrefixInside;if(46===t&&3===r)return e.consume(t),wwwPrefixAfter;return n(t)};function wwwPrefixAfter(e){
return null===e?n(e):t(e)}},partial:!0},F={tokenize:function tokenizeDomain(e,t,n){let r,i,a;return domainInside;function domainInside(t){
return 46===t||95===t?e.check(I,domainAfter,domainAtPunctuation)(t):null===t||(0,o.Ee)(t)||(0,o.Ny)(t)||45!==t&&(0,
o.es)(t)?domainAfter(t):(a=!0,e.consume(t),domainInside)}function domainAtPunctuation(t){return 95===t?r=!0:(i=r,r=void 0),e.consume(t),
domainInside}function domainAfter(e){return i||r||!a?n(e):t(e)}},partial:!0},E={tokenize:function tokenizePath(e,t){let n=0,r=0
;return pathInside;function pathInside(i){
return 40===i?(n++,e.consume(i),pathInside):41===i&&r<n?pathAtPunctuation(i):33===i||34===i||38===i||39===i||41===i||42===i||44===i||46===i||58===i||59===i||60===i||63===i||93===i||95===i||126===i?e.check(I,t,pathAtPunctuation)(i):null===i||(0,
o.Ee)(i)||(0,o.Ny)(i)?t(i):(e.consume(i),pathInside)}function pathAtPunctuation(t){return 41===t&&r++,e.consume(t),pathInside}},partial:!0
},I={tokenize:function tokenizeTrail(e,t,n){return trail;function trail(r){
return 33===r||34===r||39===r||41===r||42===r||44===r||46===r||58===r||59===r||63===r||95===r||126===r?(e.consume(r),
trail):38===r?(e.consume(r),trailCharacterReferenceStart):93===r?(e.consume(r),trailBracketAfter):60===r||null===r||(0,o.Ee)(r)||(0,
o.Ny)(r)?t(r):n(r)}function trailBracketAfter(e){return null===e||40===e||91===e||(0,o.Ee)(e)||(0,o.Ny)(e)?t(e):trail(e)}
function trailCharacterReferenceStart(e){return(0,o.CW)(e)?trailCharacterReferenceInside(e):n(e)}function trailCharacterReferenceInside(t){
return 59===t?(e.consume(t),trail):(0,o.CW)(t)?(e.consume(t),trailCharacterReferenceInside):n(t)}},partial:!0},T={
tokenize:function tokenizeEmailDomainDotTrail(e,t,n){return function start(t){return e.consume(t),after};function after(e){return(0,
o.lV)(e)?n(e):t(e)}},partial:!0},L={name:"wwwAutolink",tokenize:function tokenizeWwwAutolink(e,t,n){const r=this
;return function wwwStart(t){if(87!==t&&119!==t||!previousWww.call(r,r.previous)||previousUnbalanced(r.events))return n(t)
;return e.enter("literalAutolink"),e.enter("literalAutolinkWww"),e.check(S,e.attempt(F,e.attempt(E,wwwAfter),n),n)(t)};function wwwAfter(n){
return e.exit("literalAutolinkWww"),e.exit("literalAutolink"),t(n)}},previous:previousWww},z={name:"protocolAutolink",
tokenize:function tokenizeProtocolAutolink(e,t,n){const r=this;let i="",a=!1;return function protocolStart(t){
if((72===t||104===t)&&previousProtocol.call(r,r.previous)&&!previousUnbalanced(r.events))return e.enter("literalAutolink"),
e.enter("literalAutolinkHttp"),i+=String.fromCodePoint(t),e.consume(t),protocolPrefixInside;return n(t)};function protocolPrefixInside(t){
if((0,o.CW)(t)&&i.length<5)return i+=String.fromCodePoint(t),e.consume(t),protocolPrefixInside;if(58===t){const n=i.toLowerCase()
;if("http"===n||"https"===n)return e.consume(t),protocolSlashesInside}return n(t)}function protocolSlashesInside(t){
return 47===t?(e.consume(t),a?afterProtocol:(a=!0,protocolSlashesInside)):n(t)}function afterProtocol(t){return null===t||(0,o.JQ)(t)||(0,
o.Ee)(t)||(0,o.Ny)(t)||(0,o.es)(t)?n(t):e.attempt(F,e.attempt(E,protocolAfter),n)(t)}function protocolAfter(n){
return e.exit("literalAutolinkHttp"),e.exit("literalAutolink"),t(n)}},previous:previousProtocol},P={name:"emailAutolink",
tokenize:function tokenizeEmailAutolink(e,t,n){const r=this;let i,a;return function start(t){
if(!gfmAtext(t)||!previousEmail.call(r,r.previous)||previousUnbalanced(r.events))return n(t);return e.enter("literalAutolink"),
e.enter("literalAutolinkEmail"),atext(t)};function atext(t){return gfmAtext(t)?(e.consume(t),atext):64===t?(e.consume(t),emailDomain):n(t)}
function emailDomain(t){return 46===t?e.check(T,emailDomainAfter,emailDomainDot)(t):45===t||95===t||(0,o.lV)(t)?(a=!0,e.consume(t),
emailDomain):emailDomainAfter(t)}function emailDomainDot(t){return e.consume(t),i=!0,emailDomain}function emailDomainAfter(l){
return a&&i&&(0,o.CW)(r.previous)?(e.exit("literalAutolinkEmail"),e.exit("literalAutolink"),t(l)):n(l)}},previous:previousEmail},M={}
;let B=48;for(;B<123;)M[B]=P,B++,58===B?B=65:91===B&&(B=97);function previousWww(e){
return null===e||40===e||42===e||95===e||91===e||93===e||126===e||(0,o.Ee)(e)}function previousProtocol(e){return!(0,o.CW)(e)}
function previousEmail(e){return!(47===e||gfmAtext(e))}function gfmAtext(e){return 43===e||45===e||46===e||95===e||(0,o.lV)(e)}
function previousUnbalanced(e){let t=e.length,n=!1;for(;t--;){const r=e[t][1]
;if(("labelLink"===r.type||"labelImage"===r.type)&&!r._balanced){n=!0;break}if(r._gfmAutolinkLiteralWalkedInto){n=!1;break}}
return e.length>0&&!n&&(e[e.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),n}M[43]=P,M[45]=P,M[46]=P,M[95]=P,M[72]=[P,z],M[104]=[P,z],
M[87]=[P,L],M[119]=[P,L];var _=n(74520),O=n(52328);const j={tokenize:function tokenizeIndent(e,t,n){const r=this;return(0,
O.N)(e,function afterPrefix(e){const i=r.events[r.events.length-1]
;return i&&"gfmFootnoteDefinitionIndent"===i[1].type&&4===i[2].sliceSerialize(i[1],!0).length?t(e):n(e)},"gfmFootnoteDefinitionIndent",5)},
partial:!0};function tokenizePotentialGfmFootnoteCall(e,t,n){const r=this;let i=r.events.length
;const o=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a;for(;i--;){const e=r.events[i][1];if("labelImage"===e.type){a=e;break}
if("gfmFootnoteCall"===e.type||"labelLink"===e.type||"label"===e.type||"image"===e.type||"link"===e.type)break}return function start(i){
if(!a||!a._balanced)return n(i);const l=(0,p.B)(r.sliceSerialize({start:a.end,end:r.now()}))
;if(94!==l.codePointAt(0)||!o.includes(l.slice(1)))return n(i);return e.enter("gfmFootnoteCallLabelMarker"),e.consume(i),
e.exit("gfmFootnoteCallLabelMarker"),t(i)}}function resolveToPotentialGfmFootnoteCall(e,t){let n,r=e.length
;for(;r--;)if("labelImage"===e[r][1].type&&"enter"===e[r][0]){n=e[r][1];break}e[r+1][1].type="data",
e[r+3][1].type="gfmFootnoteCallLabelMarker";const i={type:"gfmFootnoteCall",start:Object.assign({},e[r+3][1].start),
end:Object.assign({},e[e.length-1][1].end)},o={type:"gfmFootnoteCallMarker",start:Object.assign({},e[r+3][1].end),
end:Object.assign({},e[r+3][1].end)};o.end.column++,o.end.offset++,o.end._bufferIndex++;const a={type:"gfmFootnoteCallString",
start:Object.assign({},o.end),end:Object.assign({},e[e.length-1][1].start)},l={type:"chunkString",contentType:"string",
start:Object.assign({},a.start),end:Object.assign({},a.end)
},s=[e[r+1],e[r+2],["enter",i,t],e[r+3],e[r+4],["enter",o,t],["exit",o,t],["enter",a,t],["enter",l,t],["exit",l,t],["exit",a,t],e[e.length-2],e[e.length-1],["exit",i,t]]
;return e.splice(r,e.length-r+1,...s),e}function tokenizeGfmFootnoteCall(e,t,n){
const r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a,l=0;return function start(t){return e.enter("gfmFootnoteCall"),
e.enter("gfmFootnoteCallLabelMarker"),e.consume(t),e.exit("gfmFootnoteCallLabelMarker"),callStart};function callStart(t){
return 94!==t?n(t):(e.enter("gfmFootnoteCallMarker"),e.consume(t),e.exit("gfmFootnoteCallMarker"),e.enter("gfmFootnoteCallString"),
e.enter("chunkString").contentType="string",callData)}function callData(s){if(l>999||93===s&&!a||null===s||91===s||(0,o.Ee)(s))return n(s)
;if(93===s){e.exit("chunkString");const o=e.exit("gfmFootnoteCallString");return i.includes((0,
p.B)(r.sliceSerialize(o)))?(e.enter("gfmFootnoteCallLabelMarker"),e.consume(s),e.exit("gfmFootnoteCallLabelMarker"),
e.exit("gfmFootnoteCall"),t):n(s)}return(0,o.Ee)(s)||(a=!0),l++,e.consume(s),92===s?callEscape:callData}function callEscape(t){
return 91===t||92===t||93===t?(e.consume(t),l++,callData):callData(t)}}function tokenizeDefinitionStart(e,t,n){
const r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a,l,s=0;return function start(t){
return e.enter("gfmFootnoteDefinition")._container=!0,e.enter("gfmFootnoteDefinitionLabel"),e.enter("gfmFootnoteDefinitionLabelMarker"),
e.consume(t),e.exit("gfmFootnoteDefinitionLabelMarker"),labelAtMarker};function labelAtMarker(t){
return 94===t?(e.enter("gfmFootnoteDefinitionMarker"),e.consume(t),e.exit("gfmFootnoteDefinitionMarker"),
e.enter("gfmFootnoteDefinitionLabelString"),e.enter("chunkString").contentType="string",labelInside):n(t)}function labelInside(t){
if(s>999||93===t&&!l||null===t||91===t||(0,o.Ee)(t))return n(t);if(93===t){e.exit("chunkString")
;const n=e.exit("gfmFootnoteDefinitionLabelString");return a=(0,p.B)(r.sliceSerialize(n)),e.enter("gfmFootnoteDefinitionLabelMarker"),
e.consume(t),e.exit("gfmFootnoteDefinitionLabelMarker"),e.exit("gfmFootnoteDefinitionLabel"),labelAfter}return(0,o.Ee)(t)||(l=!0),s++,
e.consume(t),92===t?labelEscape:labelInside}function labelEscape(t){return 91===t||92===t||93===t?(e.consume(t),s++,
labelInside):labelInside(t)}function labelAfter(t){return 58===t?(e.enter("definitionMarker"),e.consume(t),e.exit("definitionMarker"),
i.includes(a)||i.push(a),(0,O.N)(e,whitespaceAfter,"gfmFootnoteDefinitionWhitespace")):n(t)}function whitespaceAfter(e){return t(e)}}
function tokenizeDefinitionContinuation(e,t,n){return e.check(_.B,t,e.attempt(j,t,n))}function gfmFootnoteDefinitionEnd(e){
e.exit("gfmFootnoteDefinition")}var N=n(5254),W=n(36728);function gfmStrikethrough(e){let t=(e||{}).singleTilde;const n={
name:"strikethrough",tokenize:function tokenizeStrikethrough(e,n,r){const i=this.previous,o=this.events;let a=0;return function start(t){
if(126===i&&"characterEscape"!==o[o.length-1][1].type)return r(t);return e.enter("strikethroughSequenceTemporary"),more(t)}
;function more(o){const l=(0,g.S)(i);if(126===o)return a>1?r(o):(e.consume(o),a++,more);if(a<2&&!t)return r(o)
;const s=e.exit("strikethroughSequenceTemporary"),c=(0,g.S)(o);return s._open=!c||2===c&&Boolean(l),s._close=!l||2===l&&Boolean(c),n(o)}},
resolveAll:function resolveAllStrikethrough(e,t){let n=-1
;for(;++n<e.length;)if("enter"===e[n][0]&&"strikethroughSequenceTemporary"===e[n][1].type&&e[n][1]._close){let r=n
;for(;r--;)if("exit"===e[r][0]&&"strikethroughSequenceTemporary"===e[r][1].type&&e[r][1]._open&&e[n][1].end.offset-e[n][1].start.offset===e[r][1].end.offset-e[r][1].start.offset){
e[n][1].type="strikethroughSequence",e[r][1].type="strikethroughSequence";const i={type:"strikethrough",
start:Object.assign({},e[r][1].start),end:Object.assign({},e[n][1].end)},o={type:"strikethroughText",start:Object.assign({},e[r][1].end),
end:Object.assign({},e[n][1].start)
},a=[["enter",i,t],["enter",e[r][1],t],["exit",e[r][1],t],["enter",o,t]],l=t.parser.constructs.insideSpan.null;l&&(0,N.m)(a,a.length,0,(0,
W.W)(l,e.slice(r+1,n),t)),(0,N.m)(a,a.length,0,[["exit",o,t],["enter",e[n][1],t],["exit",e[n][1],t],["exit",i,t]]),(0,N.m)(e,r-1,n-r+3,a),
n=r+a.length-2;break}}n=-1;for(;++n<e.length;)"strikethroughSequenceTemporary"===e[n][1].type&&(e[n][1].type="data");return e}}
;return null==t&&(t=!0),{text:{126:n},insideSpan:{null:[n]},attentionMarkers:{null:[126]}}}class EditMap{constructor(){this.map=[],
this.index=new Map}add(e,t,n){!function addImplementation(e,t,n,r){if(0===n&&0===r.length)return;const i=e.index.get(t);if(i)return i[1]+=n,
void i[2].push(...r);const o=[t,n,r];e.map.push(o),e.index.set(t,o)}(this,e,t,n)}consume(e){if(this.map.sort(function(e,t){return e[0]-t[0]
}),0===this.map.length)return;let t=this.map.length;const n=[];for(;t>0;)t-=1,n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),
e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){for(const t of r)e.push(t);r=n.pop()}this.map.length=0,
this.index.clear()}}function gfmTableAlign(e,t){let n=!1;const r=[];for(;t<e.length;){const i=e[t];if(n){
if("enter"===i[0])"tableContent"===i[1].type&&r.push("tableDelimiterMarker"===e[t+1][1].type?"left":"none");else if("tableContent"===i[1].type){
if("tableDelimiterMarker"===e[t-1][1].type){const e=r.length-1;r[e]="left"===r[e]?"center":"right"}
}else if("tableDelimiterRow"===i[1].type)break}else"enter"===i[0]&&"tableDelimiterRow"===i[1].type&&(n=!0);t+=1}return r}
function tokenizeTable(e,t,n){const r=this;let i,a=0,l=0;return function start(e){let t=r.events.length-1;for(;t>-1;){
const{type:e}=r.events[t][1];if("lineEnding"!==e&&"linePrefix"!==e)break;t--}
const i=t>-1?r.events[t][1].type:null,o="tableHead"===i||"tableRow"===i?bodyRowStart:headRowBefore
;if(o===bodyRowStart&&r.parser.lazy[r.now().line])return n(e);return o(e)};function headRowBefore(t){return e.enter("tableHead"),
e.enter("tableRow"),function headRowStart(e){if(124===e)return headRowBreak(e);return i=!0,l+=1,headRowBreak(e)}(t)}
function headRowBreak(t){return null===t?n(t):(0,o.HP)(t)?l>1?(l=0,r.interrupt=!0,e.exit("tableRow"),e.enter("lineEnding"),e.consume(t),
e.exit("lineEnding"),headDelimiterStart):n(t):(0,o.On)(t)?(0,O.N)(e,headRowBreak,"whitespace")(t):(l+=1,i&&(i=!1,a+=1),
124===t?(e.enter("tableCellDivider"),e.consume(t),e.exit("tableCellDivider"),i=!0,headRowBreak):(e.enter("data"),headRowData(t)))}
function headRowData(t){return null===t||124===t||(0,o.Ee)(t)?(e.exit("data"),headRowBreak(t)):(e.consume(t),
92===t?headRowEscape:headRowData)}function headRowEscape(t){return 92===t||124===t?(e.consume(t),headRowData):headRowData(t)}
function headDelimiterStart(t){return r.interrupt=!1,r.parser.lazy[r.now().line]?n(t):(e.enter("tableDelimiterRow"),i=!1,(0,o.On)(t)?(0,
O.N)(e,headDelimiterBefore,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):headDelimiterBefore(t))}
function headDelimiterBefore(t){return 45===t||58===t?headDelimiterValueBefore(t):124===t?(i=!0,e.enter("tableCellDivider"),e.consume(t),
e.exit("tableCellDivider"),headDelimiterCellBefore):headDelimiterNok(t)}function headDelimiterCellBefore(t){return(0,o.On)(t)?(0,
O.N)(e,headDelimiterValueBefore,"whitespace")(t):headDelimiterValueBefore(t)}function headDelimiterValueBefore(t){return 58===t?(l+=1,i=!0,
e.enter("tableDelimiterMarker"),e.consume(t),e.exit("tableDelimiterMarker"),headDelimiterLeftAlignmentAfter):45===t?(l+=1,
headDelimiterLeftAlignmentAfter(t)):null===t||(0,o.HP)(t)?headDelimiterCellAfter(t):headDelimiterNok(t)}
function headDelimiterLeftAlignmentAfter(t){return 45===t?(e.enter("tableDelimiterFiller"),headDelimiterFiller(t)):headDelimiterNok(t)}
function headDelimiterFiller(t){return 45===t?(e.consume(t),headDelimiterFiller):58===t?(i=!0,e.exit("tableDelimiterFiller"),
e.enter("tableDelimiterMarker"),
e.consume(t),e.exit("tableDelimiterMarker"),headDelimiterRightAlignmentAfter):(e.exit("tableDelimiterFiller"),
headDelimiterRightAlignmentAfter(t))}function headDelimiterRightAlignmentAfter(t){return(0,o.On)(t)?(0,
O.N)(e,headDelimiterCellAfter,"whitespace")(t):headDelimiterCellAfter(t)}function headDelimiterCellAfter(n){
return 124===n?headDelimiterBefore(n):(null===n||(0,o.HP)(n))&&i&&a===l?(e.exit("tableDelimiterRow"),e.exit("tableHead"),
t(n)):headDelimiterNok(n)}function headDelimiterNok(e){return n(e)}function bodyRowStart(t){return e.enter("tableRow"),bodyRowBreak(t)}
function bodyRowBreak(n){return 124===n?(e.enter("tableCellDivider"),e.consume(n),e.exit("tableCellDivider"),bodyRowBreak):null===n||(0,
o.HP)(n)?(e.exit("tableRow"),t(n)):(0,o.On)(n)?(0,O.N)(e,bodyRowBreak,"whitespace")(n):(e.enter("data"),bodyRowData(n))}
function bodyRowData(t){return null===t||124===t||(0,o.Ee)(t)?(e.exit("data"),bodyRowBreak(t)):(e.consume(t),
92===t?bodyRowEscape:bodyRowData)}function bodyRowEscape(t){return 92===t||124===t?(e.consume(t),bodyRowData):bodyRowData(t)}}
function resolveTable(e,t){let n,r,i,o=-1,a=!0,l=0,s=[0,0,0,0],c=[0,0,0,0],u=!1,f=0;const h=new EditMap;for(;++o<e.length;){
const d=e[o],p=d[1];"enter"===d[0]?"tableHead"===p.type?(u=!1,0!==f&&(flushTableEnd(h,t,f,n,r),r=void 0,f=0),n={type:"table",
start:Object.assign({},p.start),end:Object.assign({},p.end)
},h.add(o,0,[["enter",n,t]])):"tableRow"===p.type||"tableDelimiterRow"===p.type?(a=!0,i=void 0,s=[0,0,0,0],c=[0,o+1,0,0],u&&(u=!1,r={
type:"tableBody",start:Object.assign({},p.start),end:Object.assign({},p.end)},h.add(o,0,[["enter",r,t]])),
l="tableDelimiterRow"===p.type?2:r?3:1):!l||"data"!==p.type&&"tableDelimiterMarker"!==p.type&&"tableDelimiterFiller"!==p.type?"tableCellDivider"===p.type&&(a?a=!1:(0!==s[1]&&(c[0]=c[1],
i=flushCell(h,t,s,l,void 0,i)),s=c,c=[s[1],o,0,0])):(a=!1,0===c[2]&&(0!==s[1]&&(c[0]=c[1],i=flushCell(h,t,s,l,void 0,i),s=[0,0,0,0]),
c[2]=o)):"tableHead"===p.type?(u=!0,f=o):"tableRow"===p.type||"tableDelimiterRow"===p.type?(f=o,0!==s[1]?(c[0]=c[1],
i=flushCell(h,t,s,l,o,i)):0!==c[1]&&(i=flushCell(h,t,c,l,o,i)),
l=0):!l||"data"!==p.type&&"tableDelimiterMarker"!==p.type&&"tableDelimiterFiller"!==p.type||(c[3]=o)}for(0!==f&&flushTableEnd(h,t,f,n,r),
h.consume(t.events),o=-1;++o<t.events.length;){const e=t.events[o]
;"enter"===e[0]&&"table"===e[1].type&&(e[1]._align=gfmTableAlign(t.events,o))}return e}function flushCell(e,t,n,r,i,o){
const a=1===r?"tableHeader":2===r?"tableDelimiter":"tableData";0!==n[0]&&(o.end=Object.assign({},getPoint(t.events,n[0])),
e.add(n[0],0,[["exit",o,t]]));const l=getPoint(t.events,n[1]);if(o={type:a,start:Object.assign({},l),end:Object.assign({},l)},
e.add(n[1],0,[["enter",o,t]]),0!==n[2]){const i=getPoint(t.events,n[2]),o=getPoint(t.events,n[3]),a={type:"tableContent",
start:Object.assign({},i),end:Object.assign({},o)};if(e.add(n[2],0,[["enter",a,t]]),2!==r){const r=t.events[n[2]],i=t.events[n[3]]
;if(r[1].end=Object.assign({},i[1].end),r[1].type="chunkText",r[1].contentType="text",n[3]>n[2]+1){const t=n[2]+1,r=n[3]-n[2]-1
;e.add(t,r,[])}}e.add(n[3]+1,0,[["exit",a,t]])}return void 0!==i&&(o.end=Object.assign({},getPoint(t.events,i)),e.add(i,0,[["exit",o,t]]),
o=void 0),o}function flushTableEnd(e,t,n,r,i){const o=[],a=getPoint(t.events,n);i&&(i.end=Object.assign({},a),o.push(["exit",i,t])),
r.end=Object.assign({},a),o.push(["exit",r,t]),e.add(n+1,0,o)}function getPoint(e,t){const n=e[t],r="enter"===n[0]?"start":"end"
;return n[1][r]}const U={name:"tasklistCheck",tokenize:function tokenizeTasklistCheck(e,t,n){const r=this;return function open(t){
if(null!==r.previous||!r._gfmTasklistFirstContentOfListItem)return n(t);return e.enter("taskListCheck"),e.enter("taskListCheckMarker"),
e.consume(t),e.exit("taskListCheckMarker"),inside};function inside(t){return(0,o.Ee)(t)?(e.enter("taskListCheckValueUnchecked"),
e.consume(t),e.exit("taskListCheckValueUnchecked"),close):88===t||120===t?(e.enter("taskListCheckValueChecked"),e.consume(t),
e.exit("taskListCheckValueChecked"),close):n(t)}function close(t){return 93===t?(e.enter("taskListCheckMarker"),e.consume(t),
e.exit("taskListCheckMarker"),e.exit("taskListCheck"),after):n(t)}function after(r){return(0,o.HP)(r)?t(r):(0,o.On)(r)?e.check({
tokenize:spaceThenNonSpace},t,n)(r):n(r)}}};function spaceThenNonSpace(e,t,n){return(0,O.N)(e,function after(e){return null===e?n(e):t(e)
},"whitespace")}const q={};function remarkGfm(e){
const t=e||q,n=this.data(),r=n.micromarkExtensions||(n.micromarkExtensions=[]),i=n.fromMarkdownExtensions||(n.fromMarkdownExtensions=[]),o=n.toMarkdownExtensions||(n.toMarkdownExtensions=[])
;r.push(function gfm(e){return(0,R.y)([{text:M},{document:{91:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{91:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},
93:{name:"gfmPotentialFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}
},gfmStrikethrough(e),{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}},{text:{91:U}}])}(t)),
i.push(function gfmFromMarkdown(){return[{transforms:[transformGfmAutolinkLiterals],enter:{literalAutolink:enterLiteralAutolink,
literalAutolinkEmail:enterLiteralAutolinkValue,literalAutolinkHttp:enterLiteralAutolinkValue,literalAutolinkWww:enterLiteralAutolinkValue},
exit:{literalAutolink:exitLiteralAutolink,literalAutolinkEmail:exitLiteralAutolinkEmail,literalAutolinkHttp:exitLiteralAutolinkHttp,
literalAutolinkWww:exitLiteralAutolinkWww}},{enter:{gfmFootnoteCallString:enterFootnoteCallString,gfmFootnoteCall:enterFootnoteCall,
gfmFootnoteDefinitionLabelString:enterFootnoteDefinitionLabelString,gfmFootnoteDefinition:enterFootnoteDefinition},exit:{
gfmFootnoteCallString:exitFootnoteCallString,gfmFootnoteCall:exitFootnoteCall,
gfmFootnoteDefinitionLabelString:exitFootnoteDefinitionLabelString,gfmFootnoteDefinition:exitFootnoteDefinition}},{
canContainEols:["delete"],enter:{strikethrough:enterStrikethrough},exit:{strikethrough:exitStrikethrough}},{enter:{table:enterTable,
tableData:enterCell,tableHeader:enterCell,tableRow:enterRow},exit:{codeText:exitCodeText,table:exitTable,tableData:exit,tableHeader:exit,
tableRow:exit}},{exit:{taskListCheckValueChecked:exitCheck,taskListCheckValueUnchecked:exitCheck,paragraph:exitParagraphWithTaskListItem}}]
}()),o.push(function gfmToMarkdown(e){return{extensions:[{unsafe:[{character:"@",before:"[+\\-.\\w]",after:"[\\-.\\w]",inConstruct:h,
notInConstruct:d},{character:".",before:"[Ww]",after:"[\\-.\\w]",inConstruct:h,notInConstruct:d},{character:":",before:"[ps]",after:"\\/",
inConstruct:h,notInConstruct:d}]},gfmFootnoteToMarkdown(e),{handlers:{delete:handleDelete},unsafe:[{character:"~",inConstruct:"phrasing",
notInConstruct:m}]},gfmTableToMarkdown(e),{handlers:{paragraph:paragraphWithTaskListItem},join:[joinDefinitionsBeforeTaskListItemParagraph]
}]}}(t))}}),
22920: ((e,t,n)=>{n.d(t,{A:()=>remarkParse});var r={};n.r(r),n.d(r,{attentionMarkers:()=>ce,contentInitial:()=>ee,disable:()=>ae,
document:()=>Z,flow:()=>ne,flowInitial:()=>te,insideSpan:()=>oe,string:()=>re,text:()=>ie});var i=n(31869),o=n(5254);class SpliceBuffer{
constructor(e){this.left=e?[...e]:[],this.right=[]}get(e){
if(e<0||e>=this.left.length+this.right.length)throw new RangeError("Cannot access index `"+e+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`")
;return e<this.left.length?this.left[e]:this.right[this.right.length-e+this.left.length-1]}get length(){
return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(e,t){
const n=null==t?Number.POSITIVE_INFINITY:t
;return n<this.left.length?this.left.slice(e,n):e>this.left.length?this.right.slice(this.right.length-n+this.left.length,this.right.length-e+this.left.length).reverse():this.left.slice(e).concat(this.right.slice(this.right.length-n+this.left.length).reverse())
}splice(e,t,n){const r=t||0;this.setCursor(Math.trunc(e));const i=this.right.splice(this.right.length-r,Number.POSITIVE_INFINITY)
;return n&&chunkedPush(this.left,n),i.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.pop()}push(e){
this.setCursor(Number.POSITIVE_INFINITY),this.left.push(e)}pushMany(e){this.setCursor(Number.POSITIVE_INFINITY),chunkedPush(this.left,e)}
unshift(e){this.setCursor(0),this.right.push(e)}unshiftMany(e){this.setCursor(0),chunkedPush(this.right,e.reverse())}setCursor(e){
if(!(e===this.left.length||e>this.left.length&&0===this.right.length||e<0&&0===this.left.length))if(e<this.left.length){
const t=this.left.splice(e,Number.POSITIVE_INFINITY);chunkedPush(this.right,t.reverse())}else{
const t=this.right.splice(this.left.length+this.right.length-e,Number.POSITIVE_INFINITY);chunkedPush(this.left,t.reverse())}}}
function chunkedPush(e,t){let n=0;if(t.length<1e4)e.push(...t);else for(;n<t.length;)e.push(...t.slice(n,n+1e4)),n+=1e4}
function subtokenize(e){const t={};let n,r,i,c,a,s,u,l=-1;const f=new SpliceBuffer(e);for(;++l<f.length;){for(;l in t;)l=t[l];if(n=f.get(l),
l&&"chunkFlow"===n[1].type&&"listItemPrefix"===f.get(l-1)[1].type&&(s=n[1]._tokenizer.events,i=0,
i<s.length&&"lineEndingBlank"===s[i][1].type&&(i+=2),
i<s.length&&"content"===s[i][1].type))for(;++i<s.length&&"content"!==s[i][1].type;)"chunkText"===s[i][1].type&&(s[i][1]._isInFirstContentOfListItem=!0,
i++);if("enter"===n[0])n[1].contentType&&(Object.assign(t,subcontent(f,l)),l=t[l],u=!0);else if(n[1]._container){for(i=l,
r=void 0;i--;)if(c=f.get(i),
"lineEnding"===c[1].type||"lineEndingBlank"===c[1].type)"enter"===c[0]&&(r&&(f.get(r)[1].type="lineEndingBlank"),c[1].type="lineEnding",
r=i);else if("linePrefix"!==c[1].type&&"listItemIndent"!==c[1].type)break;r&&(n[1].end={...f.get(r)[1].start},a=f.slice(r,l),a.unshift(n),
f.splice(r,l-r+1,a))}}return(0,o.m)(e,0,Number.POSITIVE_INFINITY,f.slice(0)),!u}function subcontent(e,t){const n=e.get(t)[1],r=e.get(t)[2]
;let i=t-1;const o=[];let c=n._tokenizer;c||(c=r.parser[n.contentType](n.start),n._contentTypeTextTrailing&&(c._contentTypeTextTrailing=!0))
;const a=c.events,s=[],u={};let l,f,d=-1,h=n,p=0,m=0;const k=[m];for(;h;){for(;e.get(++i)[1]!==h;);o.push(i),
h._tokenizer||(l=r.sliceStream(h),h.next||l.push(null),f&&c.defineSkip(h.start),
h._isInFirstContentOfListItem&&(c._gfmTasklistFirstContentOfListItem=!0),c.write(l),
h._isInFirstContentOfListItem&&(c._gfmTasklistFirstContentOfListItem=void 0)),f=h,h=h.next}
for(h=n;++d<a.length;)"exit"===a[d][0]&&"enter"===a[d-1][0]&&a[d][1].type===a[d-1][1].type&&a[d][1].start.line!==a[d][1].end.line&&(m=d+1,
k.push(m),h._tokenizer=void 0,h.previous=void 0,h=h.next);for(c.events=[],h?(h._tokenizer=void 0,h.previous=void 0):k.pop(),
d=k.length;d--;){const t=a.slice(k[d],k[d+1]),n=o.pop();s.push([n,n+t.length-1]),e.splice(n,2,t)}for(s.reverse(),
d=-1;++d<s.length;)u[p+s[d][0]]=p+s[d][1],p+=s[d][1]-s[d][0]-1;return u}var c=n(96792),a=n(52328),s=n(10401);const u={
tokenize:function initializeContent(e){const t=e.attempt(this.parser.constructs.contentInitial,function afterContentStartConstruct(n){
if(null===n)return void e.consume(n);return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),(0,a.N)(e,t,"linePrefix")
},function paragraphInitial(t){return e.enter("paragraph"),lineStart(t)});let n;return t;function lineStart(t){const r=e.enter("chunkText",{
contentType:"text",previous:n});return n&&(n.next=r),n=r,data(t)}function data(t){return null===t?(e.exit("chunkText"),e.exit("paragraph"),
void e.consume(t)):(0,s.HP)(t)?(e.consume(t),e.exit("chunkText"),lineStart):(e.consume(t),data)}}};class EditMap{constructor(){
this.index=new Map,this.map=[]}add(e,t,n){addImplementation(this,e,t,n,!1)}addBefore(e,t,n){addImplementation(this,e,t,n,!0)}consume(e){
if(this.map.sort(function(e,t){return e[0]-t[0]}),0===this.map.length)return;let t=this.map.length;const n=[];for(;t>0;)t-=1,
n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){
for(const t of r)e.push(t);r=n.pop()}this.map.length=0,this.index.clear()}}function addImplementation(e,t,n,r,i){
if(0===n&&0===r.length)return;const o=e.index.get(t);if(o)return o[1]+=n,void(i?(r.push(...o[2]),o[2]=r):o[2].push(...r));const c=[t,n,r]
;e.map.push(c),e.index.set(t,c)}const l={tokenize:function initializeDocument(e){const t=this,n=[];let r,i,o,c=0;return start
;function start(r){if(c<n.length){const i=n[c]
;return t.containerState=i[1],e.attempt(i[0].continuation,documentContinue,checkNewContainers)(r)}return checkNewContainers(r)}
function documentContinue(e){if(c++,t.containerState._closeFlow){t.containerState._closeFlow=void 0,r&&closeFlow();const n=t.events.length
;let i,o=n;for(;o--;)if("exit"===t.events[o][0]&&"chunkFlow"===t.events[o][1].type){i=t.events[o][1].end;break}exitContainers(c);let a=n
;for(;a<t.events.length;)t.events[a][1].end={...i},a++;const s=new EditMap;return s.add(o+1,0,t.events.slice(n)),s.add(n,a-n,[]),
s.consume(t.events),checkNewContainers(e)}return start(e)}function checkNewContainers(i){if(c===n.length){if(!r)return documentContinued(i)
;if(r.currentConstruct&&r.currentConstruct.concrete)return flowStart(i)
;t.interrupt=Boolean(r.currentConstruct&&!r._gfmTableDynamicInterruptHack)}return t.containerState={},
e.check(f,thereIsANewContainer,thereIsNoNewContainer)(i)}function thereIsANewContainer(e){return r&&closeFlow(),exitContainers(c),
documentContinued(e)}function thereIsNoNewContainer(e){return t.parser.lazy[t.now().line]=c!==n.length,o=t.now().offset,flowStart(e)}
function documentContinued(n){return t.containerState={},e.attempt(f,containerContinue,flowStart)(n)}function containerContinue(e){
return c++,n.push([t.currentConstruct,t.containerState]),documentContinued(e)}function flowStart(n){return null===n?(r&&closeFlow(),
exitContainers(0),void e.consume(n)):(r=r||t.parser.flow(t.now()),e.enter("chunkFlow",{_tokenizer:r,contentType:"flow",previous:i}),
flowContinue(n))}function flowContinue(n){return null===n?(writeToChild(e.exit("chunkFlow"),!0),exitContainers(0),void e.consume(n)):(0,
s.HP)(n)?(e.consume(n),writeToChild(e.exit("chunkFlow")),c=0,t.interrupt=void 0,start):(e.consume(n),flowContinue)}
function writeToChild(e,n){const a=t.sliceStream(e);if(n&&a.push(null),e.previous=i,i&&(i.next=e),i=e,r.defineSkip(e.start),r.write(a),
t.parser.lazy[e.start.line]){let e=r.events.length
;for(;e--;)if(r.events[e][1].start.offset<o&&(!r.events[e][1].end||r.events[e][1].end.offset>o))return;const n=t.events.length;let i,a,s=n
;for(;s--;)if("exit"===t.events[s][0]&&"chunkFlow"===t.events[s][1].type){if(i){a=t.events[s][1].end;break}i=!0}for(exitContainers(c),
e=n;e<t.events.length;)t.events[e][1].end={...a},e++;const u=new EditMap;u.add(s+1,0,t.events.slice(n)),u.add(n,e-n,[]),u.consume(t.events)}
}function exitContainers(r){let i=n.length;for(;i-- >r;){const r=n[i];t.containerState=r[1],r[0].exit.call(t,e)}n.length=r}
function closeFlow(){r.write([null]),i=void 0,r=void 0,t.containerState._closeFlow=void 0}}},f={tokenize:function tokenizeContainer(e,t,n){
return(0,
a.N)(e,e.attempt(this.parser.constructs.document,t,n),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:4)}}
;var d=n(74520);const h={resolve:function resolveContent(e){return subtokenize(e),e},tokenize:function tokenizeContent(e,t){let n
;return function chunkStart(t){return e.enter("content"),n=e.enter("chunkContent",{contentType:"content"}),chunkInside(t)}
;function chunkInside(t){return null===t?contentEnd(t):(0,s.HP)(t)?e.check(p,contentContinue,contentEnd)(t):(e.consume(t),chunkInside)}
function contentEnd(n){return e.exit("chunkContent"),e.exit("content"),t(n)}function contentContinue(t){return e.consume(t),
e.exit("chunkContent"),n.next=e.enter("chunkContent",{contentType:"content",previous:n}),n=n.next,chunkInside}}},p={partial:!0,
tokenize:function tokenizeContinuation(e,t,n){const r=this;return function startLookahead(t){return e.exit("chunkContent"),
e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,a.N)(e,prefixed,"linePrefix")};function prefixed(i){if(null===i||(0,
s.HP)(i))return n(i);const o=r.events[r.events.length-1]
;return!r.parser.constructs.disable.null.includes("codeIndented")&&o&&"linePrefix"===o[1].type&&o[2].sliceSerialize(o[1],!0).length>=4?t(i):e.interrupt(r.parser.constructs.flow,n,t)(i)
}}};const m={tokenize:function initializeFlow(e){const t=this,n=e.attempt(d.B,function atBlankEnding(r){if(null===r)return void e.consume(r)
;return e.enter("lineEndingBlank"),e.consume(r),e.exit("lineEndingBlank"),t.currentConstruct=void 0,n
},e.attempt(this.parser.constructs.flowInitial,afterConstruct,(0,
a.N)(e,e.attempt(this.parser.constructs.flow,afterConstruct,e.attempt(h,afterConstruct)),"linePrefix")));return n
;function afterConstruct(r){if(null!==r)return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),t.currentConstruct=void 0,n
;e.consume(r)}}};const k={resolveAll:createResolver()},g=initializeFactory("string"),x=initializeFactory("text")
;function initializeFactory(e){return{resolveAll:createResolver("text"===e?resolveAllLineSuffixes:void 0),
tokenize:function initializeText(t){const n=this,r=this.parser.constructs[e],i=t.attempt(r,start,notText);return start;function start(e){
return atBreak(e)?i(e):notText(e)}function notText(e){if(null!==e)return t.enter("data"),t.consume(e),data;t.consume(e)}function data(e){
return atBreak(e)?(t.exit("data"),i(e)):(t.consume(e),data)}function atBreak(e){if(null===e)return!0;const t=r[e];let i=-1
;if(t)for(;++i<t.length;){const e=t[i];if(!e.previous||e.previous.call(n,n.previous))return!0}return!1}}}}function createResolver(e){
return function resolveAllText(t,n){let r,i=-1;for(;++i<=t.length;)void 0===r?t[i]&&"data"===t[i][1].type&&(r=i,
i++):t[i]&&"data"===t[i][1].type||(i!==r+2&&(t[r][1].end=t[i-1][1].end,t.splice(r+2,i-r-2),i=r+2),r=void 0);return e?e(t,n):t}}
function resolveAllLineSuffixes(e,t){const n=new EditMap;let r=0
;for(;++r<=e.length;)if((r===e.length||"lineEnding"===e[r][1].type)&&"data"===e[r-1][1].type){const i=e[r-1][1],o=t.sliceStream(i)
;let c,a=o.length,s=-1,u=0;for(;a--;){const e=o[a];if("string"==typeof e){for(s=e.length;32===e.charCodeAt(s-1);)u++,s--;if(s)break;s=-1
}else if(-2===e)c=!0,u++;else if(-1!==e){a++;break}}if(t._contentTypeTextTrailing&&r===e.length&&(u=0),u){const o={
type:r===e.length||c||u<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:a?s:i.start._bufferIndex+s,_index:i.start._index+a,
line:i.end.line,column:i.end.column-u,offset:i.end.offset-u},end:{...i.end}};i.end={...o.start},
i.start.offset===i.end.offset?Object.assign(i,o):n.add(r,0,[["enter",o,t],["exit",o,t]])}r++}return n.consume(e),e}const b={
name:"thematicBreak",tokenize:function tokenizeThematicBreak(e,t,n){let r,i=0;return function start(t){return e.enter("thematicBreak"),
function before(e){return r=e,atBreak(e)}(t)};function atBreak(o){return o===r?(e.enter("thematicBreakSequence"),
sequence(o)):i>=3&&(null===o||(0,s.HP)(o))?(e.exit("thematicBreak"),t(o)):n(o)}function sequence(t){return t===r?(e.consume(t),i++,
sequence):(e.exit("thematicBreakSequence"),(0,s.On)(t)?(0,a.N)(e,atBreak,"whitespace")(t):atBreak(t))}}};const v={continuation:{
tokenize:function tokenizeListContinuation(e,t,n){const r=this;return r.containerState._closeFlow=void 0,e.check(d.B,function onBlank(n){
return r.containerState.furtherBlankLines=r.containerState.furtherBlankLines||r.containerState.initialBlankLine,(0,
a.N)(e,t,"listItemIndent",r.containerState.size+1)(n)},function notBlank(n){if(r.containerState.furtherBlankLines||!(0,
s.On)(n))return r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,notInCurrentItem(n)
;return r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,e.attempt(y,t,notInCurrentItem)(n)})
;function notInCurrentItem(i){return r.containerState._closeFlow=!0,r.interrupt=void 0,(0,
a.N)(e,e.attempt(v,t,n),"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(i)}}},
exit:function tokenizeListEnd(e){e.exit(this.containerState.type)},name:"list",tokenize:function tokenizeListStart(e,t,n){
const r=this,i=r.events[r.events.length-1];let o=i&&"linePrefix"===i[1].type?i[2].sliceSerialize(i[1],!0).length:0,c=0
;return function start(t){const i=r.containerState.type||(42===t||43===t||45===t?"listUnordered":"listOrdered")
;if("listUnordered"===i?!r.containerState.marker||t===r.containerState.marker:(0,s.BM)(t)){
if(r.containerState.type||(r.containerState.type=i,e.enter(i,{_container:!0})),"listUnordered"===i)return e.enter("listItemPrefix"),
42===t||45===t?e.check(b,n,atMarker)(t):atMarker(t);if(!r.interrupt||49===t)return e.enter("listItemPrefix"),e.enter("listItemValue"),
inside(t)}return n(t)};function inside(t){return(0,s.BM)(t)&&++c<10?(e.consume(t),
inside):(!r.interrupt||c<2)&&(r.containerState.marker?t===r.containerState.marker:41===t||46===t)?(e.exit("listItemValue"),atMarker(t)):n(t)
}function atMarker(t){return e.enter("listItemMarker"),e.consume(t),e.exit("listItemMarker"),
r.containerState.marker=r.containerState.marker||t,e.check(d.B,r.interrupt?n:onBlank,e.attempt(S,endOfPrefix,otherPrefix))}
function onBlank(e){return r.containerState.initialBlankLine=!0,o++,endOfPrefix(e)}function otherPrefix(t){return(0,
s.On)(t)?(e.enter("listItemPrefixWhitespace"),e.consume(t),e.exit("listItemPrefixWhitespace"),endOfPrefix):n(t)}function endOfPrefix(n){
return r.containerState.size=o+r.sliceSerialize(e.exit("listItemPrefix"),!0).length,t(n)}}},S={partial:!0,
tokenize:function tokenizeListItemPrefixWhitespace(e,t,n){const r=this;return(0,a.N)(e,function afterPrefix(e){
const i=r.events[r.events.length-1];return!(0,s.On)(e)&&i&&"listItemPrefixWhitespace"===i[1].type?t(e):n(e)
},"listItemPrefixWhitespace",r.parser.constructs.disable.null.includes("codeIndented")?void 0:5)}},y={partial:!0,
tokenize:function tokenizeIndent(e,t,n){const r=this;return(0,a.N)(e,function afterPrefix(e){const i=r.events[r.events.length-1]
;return i&&"listItemIndent"===i[1].type&&i[2].sliceSerialize(i[1],!0).length===r.containerState.size?t(e):n(e)
},"listItemIndent",r.containerState.size+1)}};const C={continuation:{tokenize:function tokenizeBlockQuoteContinuation(e,t,n){const r=this
;return function contStart(t){
if((0,s.On)(t))return(0,a.N)(e,contBefore,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t)
;return contBefore(t)};function contBefore(r){return e.attempt(C,t,n)(r)}}},exit:function exit(e){e.exit("blockQuote")},name:"blockQuote",
tokenize:function tokenizeBlockQuoteStart(e,t,n){const r=this;return function start(t){if(62===t){const n=r.containerState
;return n.open||(e.enter("blockQuote",{_container:!0}),n.open=!0),e.enter("blockQuotePrefix"),e.enter("blockQuoteMarker"),e.consume(t),
e.exit("blockQuoteMarker"),after}return n(t)};function after(n){return(0,s.On)(n)?(e.enter("blockQuotePrefixWhitespace"),e.consume(n),
e.exit("blockQuotePrefixWhitespace"),e.exit("blockQuotePrefix"),t):(e.exit("blockQuotePrefix"),t(n))}}}
;function factoryDestination(e,t,n,r,i,o,c,a,u){const l=u||Number.POSITIVE_INFINITY;let f=0;return function start(t){
if(60===t)return e.enter(r),e.enter(i),e.enter(o),e.consume(t),e.exit(o),enclosedBefore;if(null===t||32===t||41===t||(0,s.JQ)(t))return n(t)
;return e.enter(r),e.enter(c),e.enter(a),e.enter("chunkString",{contentType:"string"}),raw(t)};function enclosedBefore(n){
return 62===n?(e.enter(o),e.consume(n),e.exit(o),e.exit(i),e.exit(r),t):(e.enter(a),e.enter("chunkString",{contentType:"string"}),
enclosed(n))}function enclosed(t){return 62===t?(e.exit("chunkString"),e.exit(a),enclosedBefore(t)):null===t||60===t||(0,
s.HP)(t)?n(t):(e.consume(t),92===t?enclosedEscape:enclosed)}function enclosedEscape(t){return 60===t||62===t||92===t?(e.consume(t),
enclosed):enclosed(t)}function raw(i){return f||null!==i&&41!==i&&!(0,s.Ee)(i)?f<l&&40===i?(e.consume(i),f++,raw):41===i?(e.consume(i),f--,
raw):null===i||32===i||40===i||(0,s.JQ)(i)?n(i):(e.consume(i),92===i?rawEscape:raw):(e.exit("chunkString"),e.exit(a),e.exit(c),e.exit(r),
t(i))}function rawEscape(t){return 40===t||41===t||92===t?(e.consume(t),raw):raw(t)}}function factoryLabel(e,t,n,r,i,o){const c=this
;let a,u=0;return function start(t){return e.enter(r),e.enter(i),e.consume(t),e.exit(i),e.enter(o),atBreak};function atBreak(l){
return u>999||null===l||91===l||93===l&&!a||94===l&&!u&&"_hiddenFootnoteSupport"in c.parser.constructs?n(l):93===l?(e.exit(o),e.enter(i),
e.consume(l),e.exit(i),e.exit(r),t):(0,s.HP)(l)?(e.enter("lineEnding"),e.consume(l),e.exit("lineEnding"),atBreak):(e.enter("chunkString",{
contentType:"string"}),labelInside(l))}function labelInside(t){return null===t||91===t||93===t||(0,s.HP)(t)||u++>999?(e.exit("chunkString"),
atBreak(t)):(e.consume(t),a||(a=!(0,s.On)(t)),92===t?labelEscape:labelInside)}function labelEscape(t){
return 91===t||92===t||93===t?(e.consume(t),u++,labelInside):labelInside(t)}}function factoryTitle(e,t,n,r,i,o){let c
;return function start(t){if(34===t||39===t||40===t)return e.enter(r),e.enter(i),e.consume(t),e.exit(i),c=40===t?41:t,begin;return n(t)}
;function begin(n){return n===c?(e.enter(i),e.consume(n),e.exit(i),e.exit(r),t):(e.enter(o),atBreak(n))}function atBreak(t){
return t===c?(e.exit(o),begin(c)):null===t?n(t):(0,s.HP)(t)?(e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,
a.N)(e,atBreak,"linePrefix")):(e.enter("chunkString",{contentType:"string"}),inside(t))}function inside(t){return t===c||null===t||(0,
s.HP)(t)?(e.exit("chunkString"),atBreak(t)):(e.consume(t),92===t?escape:inside)}function escape(t){return t===c||92===t?(e.consume(t),
inside):inside(t)}}function factoryWhitespace(e,t){let n;return function start(r){if((0,s.HP)(r))return e.enter("lineEnding"),e.consume(r),
e.exit("lineEnding"),n=!0,start;if((0,s.On)(r))return(0,a.N)(e,start,n?"linePrefix":"lineSuffix")(r);return t(r)}}var I=n(20031);const E={
name:"definition",tokenize:function tokenizeDefinition(e,t,n){const r=this;let i;return function start(t){return e.enter("definition"),
function before(t){return factoryLabel.call(r,e,labelAfter,n,"definitionLabel","definitionLabelMarker","definitionLabelString")(t)}(t)}
;function labelAfter(t){return i=(0,I.B)(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)),58===t?(e.enter("definitionMarker"),
e.consume(t),e.exit("definitionMarker"),markerAfter):n(t)}function markerAfter(t){return(0,
s.Ee)(t)?factoryWhitespace(e,destinationBefore)(t):destinationBefore(t)}function destinationBefore(t){
return factoryDestination(e,destinationAfter,n,"definitionDestination","definitionDestinationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(t)
}function destinationAfter(t){return e.attempt(w,after,after)(t)}function after(t){return(0,s.On)(t)?(0,
a.N)(e,afterWhitespace,"whitespace")(t):afterWhitespace(t)}function afterWhitespace(o){return null===o||(0,s.HP)(o)?(e.exit("definition"),
r.parser.defined.push(i),t(o)):n(o)}}},w={partial:!0,tokenize:function tokenizeTitleBefore(e,t,n){return function titleBefore(t){return(0,
s.Ee)(t)?factoryWhitespace(e,beforeMarker)(t):n(t)};function beforeMarker(t){
return factoryTitle(e,titleAfter,n,"definitionTitle","definitionTitleMarker","definitionTitleString")(t)}function titleAfter(t){return(0,
s.On)(t)?(0,a.N)(e,titleAfterOptionalWhitespace,"whitespace")(t):titleAfterOptionalWhitespace(t)}function titleAfterOptionalWhitespace(e){
return null===e||(0,s.HP)(e)?t(e):n(e)}}};const B={name:"codeIndented",tokenize:function tokenizeCodeIndented(e,t,n){
return function start(t){return e.enter("codeIndented"),(0,a.B)(e,atBreak,n,"linePrefix",4,4)(t)};function atBreak(t){
return null===t?after(t):(0,s.HP)(t)?e.attempt(T,atBreak,after)(t):(e.enter("codeFlowValue"),inside(t))}function inside(t){
return null===t||(0,s.HP)(t)?(e.exit("codeFlowValue"),atBreak(t)):(e.consume(t),inside)}function after(n){return e.exit("codeIndented"),t(n)
}}},T={partial:!0,tokenize:function tokenizeFurtherStart(e,t,n){const r=this;return furtherStart;function furtherStart(i){
return r.parser.lazy[r.now().line]?n(i):(0,s.HP)(i)?(e.enter("lineEnding"),e.consume(i),e.exit("lineEnding"),furtherStart):(0,
a.B)(e,t,onNotEnoughPrefix,"linePrefix",4,4)(i)}function onNotEnoughPrefix(e){return(0,s.HP)(e)?furtherStart(e):n(e)}}};const A={
name:"headingAtx",resolve:function resolveHeadingAtx(e,t){let n=e.length-2,r=3;"whitespace"===e[r][1].type&&(r+=2)
;n-2>r&&"whitespace"===e[n][1].type&&(n-=2)
;"atxHeadingSequence"===e[n][1].type&&(r===n-1||n-4>r&&"whitespace"===e[n-2][1].type)&&(n-=r+1===n?2:4);if(n>r){const i={
type:"atxHeadingText",start:e[r][1].start,end:e[n][1].end},c={type:"chunkText",start:e[r][1].start,end:e[n][1].end,contentType:"text"};(0,
o.m)(e,r,n-r+1,[["enter",i,t],["enter",c,t],["exit",c,t],["exit",i,t]])}return e},tokenize:function tokenizeHeadingAtx(e,t,n){let r=0
;return function start(t){return e.enter("atxHeading"),function before(t){return e.enter("atxHeadingSequence"),sequenceOpen(t)}(t)}
;function sequenceOpen(t){return 35===t&&r++<6?(e.consume(t),sequenceOpen):null===t||(0,s.Ee)(t)?(e.exit("atxHeadingSequence"),
atBreak(t)):n(t)}function atBreak(n){return 35===n?(e.enter("atxHeadingSequence"),sequenceFurther(n)):null===n||(0,
s.HP)(n)?(e.exit("atxHeading"),t(n)):(0,s.On)(n)?(0,a.N)(e,atBreak,"whitespace")(n):(e.enter("atxHeadingText"),data(n))}
function sequenceFurther(t){return 35===t?(e.consume(t),sequenceFurther):(e.exit("atxHeadingSequence"),atBreak(t))}function data(t){
return null===t||35===t||(0,s.Ee)(t)?(e.exit("atxHeadingText"),atBreak(t)):(e.consume(t),data)}}};const O={name:"setextUnderline",
resolveTo:function resolveToSetextUnderline(e,t){const n=new EditMap;let r,i,o,c=e.length;for(;c--;)if("enter"===e[c][0]){
if("content"===e[c][1].type){r=c;break}"paragraph"===e[c][1].type&&(i=c)}else"content"===e[c][1].type&&n.add(c,1,[]),
o||"definition"!==e[c][1].type||(o=c);const a={type:"setextHeading",start:{...e[r][1].start},end:{...e[e.length-1][1].end}}
;e[i][1].type="setextHeadingText",o?(n.add(i,0,[["enter",a,t]]),n.add(o+1,0,[["exit",e[r][1],t]]),e[r][1].end={...e[o][1].end}):e[r][1]=a
;return n.add(e.length,0,[["exit",a,t]]),n.consume(e),e},tokenize:function tokenizeSetextUnderline(e,t,n){const r=this;let i
;return function start(t){let o,c=r.events.length
;for(;c--;)if("lineEnding"!==r.events[c][1].type&&"linePrefix"!==r.events[c][1].type&&"content"!==r.events[c][1].type){
o="paragraph"===r.events[c][1].type;break}if(!r.parser.lazy[r.now().line]&&(r.interrupt||o))return e.enter("setextHeadingLine"),i=t,
function before(t){return e.enter("setextHeadingLineSequence"),inside(t)}(t);return n(t)};function inside(t){return t===i?(e.consume(t),
inside):(e.exit("setextHeadingLineSequence"),(0,s.On)(t)?(0,a.N)(e,after,"lineSuffix")(t):after(t))}function after(r){return null===r||(0,
s.HP)(r)?(e.exit("setextHeadingLine"),t(r)):n(r)}}};var z=n(49586);const P={partial:!0,tokenize:function tokenizeNonLazyContinuation(e,t,n){
const r=this;return function start(t){if(null===t)return n(t);return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),after}
;function after(e){return r.parser.lazy[r.now().line]?n(e):t(e)}}};const F={concrete:!0,name:"htmlFlow",
resolveTo:function resolveToHtmlFlow(e){let t=e.length;for(;t--&&("enter"!==e[t][0]||"htmlFlow"!==e[t][1].type););
t>1&&"linePrefix"===e[t-2][1].type&&(e[t][1].start=e[t-2][1].start,e[t+1][1].start=e[t-2][1].start,e.splice(t-2,2));return e},
tokenize:function tokenizeHtmlFlow(e,t,n){const r=this;let i,o,c,a,u;return function start(t){return function before(t){
return e.enter("htmlFlow"),e.enter("htmlFlowData"),e.consume(t),open}(t)};function open(a){return 33===a?(e.consume(a),
declarationOpen):47===a?(e.consume(a),o=!0,tagCloseStart):63===a?(e.consume(a),i=3,r.interrupt?t:continuationDeclarationInside):(0,
s.CW)(a)?(e.consume(a),c=String.fromCharCode(a),tagName):n(a)}function declarationOpen(o){return 45===o?(e.consume(o),i=2,
commentOpenInside):91===o?(e.consume(o),i=5,a=0,cdataOpenInside):(0,s.CW)(o)?(e.consume(o),i=4,
r.interrupt?t:continuationDeclarationInside):n(o)}function commentOpenInside(i){return 45===i?(e.consume(i),
r.interrupt?t:continuationDeclarationInside):n(i)}function cdataOpenInside(i){const o="CDATA[";return i===o.charCodeAt(a++)?(e.consume(i),
6===a?r.interrupt?t:continuation:cdataOpenInside):n(i)}function tagCloseStart(t){return(0,s.CW)(t)?(e.consume(t),c=String.fromCharCode(t),
tagName):n(t)}function tagName(a){if(null===a||47===a||62===a||(0,s.Ee)(a)){const s=47===a,u=c.toLowerCase()
;return s||o||!z.y.includes(u)?z.T.includes(c.toLowerCase())?(i=6,s?(e.consume(a),basicSelfClosing):r.interrupt?t(a):continuation(a)):(i=7,
r.interrupt&&!r.parser.lazy[r.now().line]?n(a):o?completeClosingTagAfter(a):completeAttributeNameBefore(a)):(i=1,
r.interrupt?t(a):continuation(a))}return 45===a||(0,s.lV)(a)?(e.consume(a),c+=String.fromCharCode(a),tagName):n(a)}
function basicSelfClosing(i){return 62===i?(e.consume(i),r.interrupt?t:continuation):n(i)}function completeClosingTagAfter(t){return(0,
s.On)(t)?(e.consume(t),completeClosingTagAfter):completeEnd(t)}function completeAttributeNameBefore(t){return 47===t?(e.consume(t),
completeEnd):58===t||95===t||(0,s.CW)(t)?(e.consume(t),completeAttributeName):(0,s.On)(t)?(e.consume(t),
completeAttributeNameBefore):completeEnd(t)}function completeAttributeName(t){return 45===t||46===t||58===t||95===t||(0,
s.lV)(t)?(e.consume(t),completeAttributeName):completeAttributeNameAfter(t)}function completeAttributeNameAfter(t){
return 61===t?(e.consume(t),completeAttributeValueBefore):(0,s.On)(t)?(e.consume(t),
completeAttributeNameAfter):completeAttributeNameBefore(t)}function completeAttributeValueBefore(t){
return null===t||60===t||61===t||62===t||96===t?n(t):34===t||39===t?(e.consume(t),u=t,completeAttributeValueQuoted):(0,
s.On)(t)?(e.consume(t),completeAttributeValueBefore):completeAttributeValueUnquoted(t)}function completeAttributeValueQuoted(t){
return t===u?(e.consume(t),u=null,completeAttributeValueQuotedAfter):null===t||(0,s.HP)(t)?n(t):(e.consume(t),completeAttributeValueQuoted)}
function completeAttributeValueUnquoted(t){return null===t||34===t||39===t||47===t||60===t||61===t||62===t||96===t||(0,
s.Ee)(t)?completeAttributeNameAfter(t):(e.consume(t),completeAttributeValueUnquoted)}function completeAttributeValueQuotedAfter(e){
return 47===e||62===e||(0,s.On)(e)?completeAttributeNameBefore(e):n(e)}function completeEnd(t){return 62===t?(e.consume(t),
completeAfter):n(t)}function completeAfter(t){return null===t||(0,s.HP)(t)?continuation(t):(0,s.On)(t)?(e.consume(t),completeAfter):n(t)}
function continuation(t){return 45===t&&2===i?(e.consume(t),continuationCommentInside):60===t&&1===i?(e.consume(t),
continuationRawTagOpen):62===t&&4===i?(e.consume(t),continuationClose):63===t&&3===i?(e.consume(t),
continuationDeclarationInside):93===t&&5===i?(e.consume(t),continuationCdataInside):!(0,s.HP)(t)||6!==i&&7!==i?null===t||(0,
s.HP)(t)?(e.exit("htmlFlowData"),continuationStart(t)):(e.consume(t),continuation):(e.exit("htmlFlowData"),
e.check(N,continuationAfter,continuationStart)(t))}function continuationStart(t){
return e.check(P,continuationStartNonLazy,continuationAfter)(t)}function continuationStartNonLazy(t){return e.enter("lineEnding"),
e.consume(t),e.exit("lineEnding"),continuationBefore}function continuationBefore(t){return null===t||(0,
s.HP)(t)?continuationStart(t):(e.enter("htmlFlowData"),continuation(t))}function continuationCommentInside(t){return 45===t?(e.consume(t),
continuationDeclarationInside):continuation(t)}function continuationRawTagOpen(t){return 47===t?(e.consume(t),c="",
continuationRawEndTag):continuation(t)}function continuationRawEndTag(t){if(62===t){const n=c.toLowerCase()
;return z.y.includes(n)?(e.consume(t),continuationClose):continuation(t)}return(0,s.CW)(t)&&c.length<8?(e.consume(t),
c+=String.fromCharCode(t),continuationRawEndTag):continuation(t)}function continuationCdataInside(t){return 93===t?(e.consume(t),
continuationDeclarationInside):continuation(t)}function continuationDeclarationInside(t){return 62===t?(e.consume(t),
continuationClose):45===t&&2===i?(e.consume(t),continuationDeclarationInside):continuation(t)}function continuationClose(t){
return null===t||(0,s.HP)(t)?(e.exit("htmlFlowData"),continuationAfter(t)):(e.consume(t),continuationClose)}function continuationAfter(n){
return e.exit("htmlFlow"),t(n)}}},N={partial:!0,tokenize:function tokenizeBlankLineBefore(e,t,n){return function start(r){
return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),e.attempt(d.B,t,n)}}};const L={concrete:!0,name:"codeFenced",
tokenize:function tokenizeCodeFenced(e,t,n){const r=this,i={partial:!0,tokenize:function tokenizeCloseStart(e,t,n){let i=0
;return startBefore;function startBefore(t){return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),start}function start(t){
return e.enter("codeFencedFence"),
(0,s.On)(t)?(0,a.N)(e,beforeSequenceClose,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):beforeSequenceClose(t)
}function beforeSequenceClose(t){return t===o?(e.enter("codeFencedFenceSequence"),sequenceClose(t)):n(t)}function sequenceClose(t){
return t===o?(i++,e.consume(t),sequenceClose):i>=u?(e.exit("codeFencedFenceSequence"),(0,s.On)(t)?(0,
a.N)(e,sequenceCloseAfter,"whitespace")(t):sequenceCloseAfter(t)):n(t)}function sequenceCloseAfter(r){return null===r||(0,
s.HP)(r)?(e.exit("codeFencedFence"),t(r)):n(r)}}};let o,c=0,u=0;return function start(t){return function beforeSequenceOpen(t){
const n=r.events[r.events.length-1];return c=n&&"linePrefix"===n[1].type?n[2].sliceSerialize(n[1],!0).length:0,o=t,e.enter("codeFenced"),
e.enter("codeFencedFence"),e.enter("codeFencedFenceSequence"),sequenceOpen(t)}(t)};function sequenceOpen(t){return t===o?(u++,e.consume(t),
sequenceOpen):u<3?n(t):(e.exit("codeFencedFenceSequence"),(0,s.On)(t)?(0,a.N)(e,infoBefore,"whitespace")(t):infoBefore(t))}
function infoBefore(n){
return null===n||(0,s.HP)(n)?(e.exit("codeFencedFence"),r.interrupt?t(n):e.check(P,atNonLazyBreak,after)(n)):(e.enter("codeFencedFenceInfo"),
e.enter("chunkString",{contentType:"string"}),info(n))}function info(t){return null===t||(0,s.HP)(t)?(e.exit("chunkString"),
e.exit("codeFencedFenceInfo"),infoBefore(t)):(0,s.On)(t)?(e.exit("chunkString"),e.exit("codeFencedFenceInfo"),(0,
a.N)(e,metaBefore,"whitespace")(t)):96===t&&t===o?n(t):(e.consume(t),info)}function metaBefore(t){return null===t||(0,
s.HP)(t)?infoBefore(t):(e.enter("codeFencedFenceMeta"),e.enter("chunkString",{contentType:"string"}),meta(t))}function meta(t){
return null===t||(0,s.HP)(t)?(e.exit("chunkString"),e.exit("codeFencedFenceMeta"),infoBefore(t)):96===t&&t===o?n(t):(e.consume(t),meta)}
function atNonLazyBreak(t){return e.attempt(i,after,contentBefore)(t)}function contentBefore(t){return e.enter("lineEnding"),e.consume(t),
e.exit("lineEnding"),contentStart}function contentStart(t){return c>0&&(0,s.On)(t)?(0,
a.N)(e,beforeContentChunk,"linePrefix",c+1)(t):beforeContentChunk(t)}function beforeContentChunk(t){return null===t||(0,
s.HP)(t)?e.check(P,atNonLazyBreak,after)(t):(e.enter("codeFlowValue"),contentChunk(t))}function contentChunk(t){return null===t||(0,
s.HP)(t)?(e.exit("codeFlowValue"),beforeContentChunk(t)):(e.consume(t),contentChunk)}function after(n){return e.exit("codeFenced"),t(n)}}}
;var _=n(37126);const H={name:"characterReference",tokenize:function tokenizeCharacterReference(e,t,n){const r=this;let i,o,c=0
;return function start(t){return e.enter("characterReference"),e.enter("characterReferenceMarker"),e.consume(t),
e.exit("characterReferenceMarker"),open};function open(t){return 35===t?(e.enter("characterReferenceMarkerNumeric"),e.consume(t),
e.exit("characterReferenceMarkerNumeric"),numeric):(e.enter("characterReferenceValue"),i=31,o=s.lV,value(t))}function numeric(t){
return 88===t||120===t?(e.enter("characterReferenceMarkerHexadecimal"),e.consume(t),e.exit("characterReferenceMarkerHexadecimal"),
e.enter("characterReferenceValue"),i=6,o=s.ok,value):(e.enter("characterReferenceValue"),i=7,o=s.BM,value(t))}function value(a){
if(59===a&&c){const i=e.exit("characterReferenceValue");return o!==s.lV||(0,_.s)(r.sliceSerialize(i))?(e.enter("characterReferenceMarker"),
e.consume(a),e.exit("characterReferenceMarker"),e.exit("characterReference"),t):n(a)}return o(a)&&c++<i?(e.consume(a),value):n(a)}}}
;const M={name:"characterEscape",tokenize:function tokenizeCharacterEscape(e,t,n){return function start(t){
return e.enter("characterEscape"),e.enter("escapeMarker"),e.consume(t),e.exit("escapeMarker"),inside};function inside(r){return(0,
s.ol)(r)?(e.enter("characterEscapeValue"),e.consume(r),e.exit("characterEscapeValue"),e.exit("characterEscape"),t):n(r)}}};const V={
name:"lineEnding",tokenize:function tokenizeLineEnding(e,t){return function start(n){return e.enter("lineEnding"),e.consume(n),
e.exit("lineEnding"),(0,a.N)(e,t,"linePrefix")}}};var q=n(36728);const D={name:"labelEnd",resolveAll:function resolveAllLabelEnd(e){let t=-1
;const n=[];for(;++t<e.length;){const r=e[t][1];if(n.push(e[t]),"labelImage"===r.type||"labelLink"===r.type||"labelEnd"===r.type){
const e="labelImage"===r.type?4:2;r.type="data",t+=e}}e.length!==n.length&&(0,o.m)(e,0,e.length,n);return e},
resolveTo:function resolveToLabelEnd(e,t){let n,r,i,c=e.length,a=0;for(;c--;){const t=e[c][1];if(n){
if("link"===t.type||"labelLink"===t.type&&t._inactive)break;"enter"===e[c][0]&&"labelLink"===t.type&&(t._inactive=!0)}else if(r){
if("enter"===e[c][0]&&("labelImage"===t.type||"labelLink"===t.type)&&!t._balanced&&(n=c,"labelLink"!==t.type)){a=2;break}
}else"labelEnd"===t.type&&(r=c)}const s={type:"labelLink"===e[n][1].type?"link":"image",start:{...e[n][1].start},end:{
...e[e.length-1][1].end}},u={type:"label",start:{...e[n][1].start},end:{...e[r][1].end}},l={type:"labelText",start:{...e[n+a+2][1].end},
end:{...e[r-2][1].start}};return i=[["enter",s,t],["enter",u,t]],i=(0,o.V)(i,e.slice(n+1,n+a+3)),i=(0,o.V)(i,[["enter",l,t]]),i=(0,
o.V)(i,(0,q.W)(t.parser.constructs.insideSpan.null,e.slice(n+a+4,r-3),t)),i=(0,o.V)(i,[["exit",l,t],e[r-2],e[r-1],["exit",u,t]]),i=(0,
o.V)(i,e.slice(r+1)),i=(0,o.V)(i,[["exit",s,t]]),(0,o.m)(e,n,e.length,i),e},tokenize:function tokenizeLabelEnd(e,t,n){
const r=this,i=r._labelStarts;let o,c;if(i){for(;i.length>0&&i[i.length-1]._balanced;)i.pop();o=i[i.length-1]}return function start(t){
if(!o)return n(t);if(o._inactive)return labelEndNok(t);return c=r.parser.defined.includes((0,I.B)(r.sliceSerialize({start:o.end,end:r.now()
}))),e.enter("labelEnd"),e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),e.exit("labelEnd"),after};function after(t){
return 40===t?e.attempt(R,labelEndOk,c?labelEndOk:labelEndNok)(t):91===t?e.attempt(Q,labelEndOk,c?referenceNotFull:labelEndNok)(t):c?labelEndOk(t):labelEndNok(t)
}function referenceNotFull(t){return e.attempt(W,labelEndOk,labelEndNok)(t)}function labelEndOk(e){return i.pop(),t(e)}
function labelEndNok(e){return o._balanced=!0,n(e)}}},R={tokenize:function tokenizeResource(e,t,n){return function resourceStart(t){
return e.enter("resource"),e.enter("resourceMarker"),e.consume(t),e.exit("resourceMarker"),resourceBefore};function resourceBefore(t){
return(0,s.Ee)(t)?factoryWhitespace(e,resourceOpen)(t):resourceOpen(t)}function resourceOpen(t){
return 41===t?resourceEnd(t):factoryDestination(e,resourceDestinationAfter,resourceDestinationMissing,"resourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(t)
}function resourceDestinationAfter(t){return(0,s.Ee)(t)?factoryWhitespace(e,resourceBetween)(t):resourceEnd(t)}
function resourceDestinationMissing(e){return n(e)}function resourceBetween(t){
return 34===t||39===t||40===t?factoryTitle(e,resourceTitleAfter,n,"resourceTitle","resourceTitleMarker","resourceTitleString")(t):resourceEnd(t)
}function resourceTitleAfter(t){return(0,s.Ee)(t)?factoryWhitespace(e,resourceEnd)(t):resourceEnd(t)}function resourceEnd(r){
return 41===r?(e.enter("resourceMarker"),e.consume(r),e.exit("resourceMarker"),e.exit("resource"),t):n(r)}}},Q={
tokenize:function tokenizeReferenceFull(e,t,n){const r=this;return function referenceFull(t){
return factoryLabel.call(r,e,referenceFullAfter,referenceFullMissing,"reference","referenceMarker","referenceString")(t)}
;function referenceFullAfter(e){
return r.parser.defined.includes((0,I.B)(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)))?t(e):n(e)}
function referenceFullMissing(e){return n(e)}}},W={tokenize:function tokenizeReferenceCollapsed(e,t,n){
return function referenceCollapsedStart(t){return e.enter("reference"),e.enter("referenceMarker"),e.consume(t),e.exit("referenceMarker"),
referenceCollapsedOpen};function referenceCollapsedOpen(r){return 93===r?(e.enter("referenceMarker"),e.consume(r),e.exit("referenceMarker"),
e.exit("reference"),t):n(r)}}};const U={name:"labelStartImage",resolveAll:D.resolveAll,tokenize:function tokenizeLabelStartImage(e,t,n){
const r=this;let i;return function start(t){return e.enter("labelImage"),e.enter("labelImageMarker"),e.consume(t),
e.exit("labelImageMarker"),open};function open(t){return 91===t?(e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),
i=e.exit("labelImage"),after):n(t)}function after(e){
return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}}
;var j=n(64386);const Y={name:"attention",resolveAll:function resolveAllAttention(e,t){let n,r=-1
;for(;++r<e.length;)if("enter"===e[r][0]&&"attentionSequence"===e[r][1].type&&e[r][1]._close){let i=r
;for(;i--;)if("exit"===e[i][0]&&"attentionSequence"===e[i][1].type&&e[i][1]._open&&t.sliceSerialize(e[i][1]).charCodeAt(0)===t.sliceSerialize(e[r][1]).charCodeAt(0)){
if((e[i][1]._close||e[r][1]._open)&&(e[r][1].end.offset-e[r][1].start.offset)%3&&!((e[i][1].end.offset-e[i][1].start.offset+e[r][1].end.offset-e[r][1].start.offset)%3))continue
;const c=e[i][1].end.offset-e[i][1].start.offset>1&&e[r][1].end.offset-e[r][1].start.offset>1?2:1,a={...e[i][1].end},s={...e[r][1].start}
;movePoint(a,-c),movePoint(s,c);const u={type:c>1?"strongSequence":"emphasisSequence",start:a,end:{...e[i][1].end}},l={
type:c>1?"strongSequence":"emphasisSequence",start:{...e[r][1].start},end:s},f={type:c>1?"strongText":"emphasisText",start:{...e[i][1].end},
end:{...e[r][1].start}},d={type:c>1?"strong":"emphasis",start:{...u.start},end:{...l.end}};e[i][1].end={...u.start},e[r][1].start={...l.end
},n=[],e[i][1].end.offset-e[i][1].start.offset&&(n=(0,o.V)(n,[["enter",e[i][1],t],["exit",e[i][1],t]])),n=(0,
o.V)(n,[["enter",d,t],["enter",u,t],["exit",u,t],["enter",f,t]]),n=(0,o.V)(n,(0,q.W)(t.parser.constructs.insideSpan.null,e.slice(i+1,r),t)),
n=(0,o.V)(n,[["exit",f,t],["enter",l,t],["exit",l,t],["exit",d,t]]);let h=0;e[r][1].end.offset-e[r][1].start.offset&&(h=2,n=(0,
o.V)(n,[["enter",e[r][1],t],["exit",e[r][1],t]])),(0,o.m)(e,i-1,r-i+3,n),r=i+n.length-h-2;break}}r=-1
;for(;++r<e.length;)"attentionSequence"===e[r][1].type&&(e[r][1].type="data");return e},tokenize:function tokenizeAttention(e,t){
const n=this.parser.constructs.attentionMarkers.null,r=this.previous,i=(0,j.S)(r);let o;return function start(t){return o=t,
e.enter("attentionSequence"),inside(t)};function inside(c){if(c===o)return e.consume(c),inside;const a=e.exit("attentionSequence"),s=(0,
j.S)(c),u=!s||2===s&&i||n.includes(c)&&42!==c&&95!==c,l=!i||2===i&&s||n.includes(r)&&42!==r&&95!==r
;return a._open=Boolean(42===o?u:u&&(i||!l)),a._close=Boolean(42===o?l:l&&(s||!u)),t(c)}}};function movePoint(e,t){e.column+=t,e.offset+=t,
e._bufferIndex+=t}const J={name:"autolink",tokenize:function tokenizeAutolink(e,t,n){let r=0;return function start(t){
return e.enter("autolink"),e.enter("autolinkMarker"),e.consume(t),e.exit("autolinkMarker"),e.enter("autolinkProtocol"),open}
;function open(t){return(0,s.CW)(t)?(e.consume(t),schemeOrEmailAtext):64===t?n(t):emailAtext(t)}function schemeOrEmailAtext(e){
return 43===e||45===e||46===e||(0,s.lV)(e)?(r=1,schemeInsideOrEmailAtext(e)):emailAtext(e)}function schemeInsideOrEmailAtext(t){
return 58===t?(e.consume(t),r=0,urlInside):(43===t||45===t||46===t||(0,s.lV)(t))&&r++<32?(e.consume(t),schemeInsideOrEmailAtext):(r=0,
emailAtext(t))}function urlInside(r){return 62===r?(e.exit("autolinkProtocol"),e.enter("autolinkMarker"),e.consume(r),
e.exit("autolinkMarker"),e.exit("autolink"),t):null===r||32===r||60===r||(0,s.JQ)(r)?n(r):(e.consume(r),urlInside)}function emailAtext(t){
return 64===t?(e.consume(t),emailAtSignOrDot):(0,s.cx)(t)?(e.consume(t),emailAtext):n(t)}function emailAtSignOrDot(e){return(0,
s.lV)(e)?emailLabel(e):n(e)}function emailLabel(n){return 46===n?(e.consume(n),r=0,
emailAtSignOrDot):62===n?(e.exit("autolinkProtocol").type="autolinkEmail",e.enter("autolinkMarker"),e.consume(n),e.exit("autolinkMarker"),
e.exit("autolink"),t):emailValue(n)}function emailValue(t){if((45===t||(0,s.lV)(t))&&r++<63){const n=45===t?emailValue:emailLabel
;return e.consume(t),n}return n(t)}}};const $={name:"htmlText",tokenize:function tokenizeHtmlText(e,t,n){const r=this;let i,o,c
;return function start(t){return e.enter("htmlText"),e.enter("htmlTextData"),e.consume(t),open};function open(t){
return 33===t?(e.consume(t),declarationOpen):47===t?(e.consume(t),tagCloseStart):63===t?(e.consume(t),instruction):(0,
s.CW)(t)?(e.consume(t),tagOpen):n(t)}function declarationOpen(t){return 45===t?(e.consume(t),commentOpenInside):91===t?(e.consume(t),o=0,
cdataOpenInside):(0,s.CW)(t)?(e.consume(t),declaration):n(t)}function commentOpenInside(t){return 45===t?(e.consume(t),commentEnd):n(t)}
function comment(t){return null===t?n(t):45===t?(e.consume(t),commentClose):(0,s.HP)(t)?(c=comment,lineEndingBefore(t)):(e.consume(t),
comment)}function commentClose(t){return 45===t?(e.consume(t),commentEnd):comment(t)}function commentEnd(e){
return 62===e?end(e):45===e?commentClose(e):comment(e)}function cdataOpenInside(t){const r="CDATA["
;return t===r.charCodeAt(o++)?(e.consume(t),6===o?cdata:cdataOpenInside):n(t)}function cdata(t){return null===t?n(t):93===t?(e.consume(t),
cdataClose):(0,s.HP)(t)?(c=cdata,lineEndingBefore(t)):(e.consume(t),cdata)}function cdataClose(t){return 93===t?(e.consume(t),
cdataEnd):cdata(t)}function cdataEnd(t){return 62===t?end(t):93===t?(e.consume(t),cdataEnd):cdata(t)}function declaration(t){
return null===t||62===t?end(t):(0,s.HP)(t)?(c=declaration,lineEndingBefore(t)):(e.consume(t),declaration)}function instruction(t){
return null===t?n(t):63===t?(e.consume(t),instructionClose):(0,s.HP)(t)?(c=instruction,lineEndingBefore(t)):(e.consume(t),instruction)}
function instructionClose(e){return 62===e?end(e):instruction(e)}function tagCloseStart(t){return(0,s.CW)(t)?(e.consume(t),tagClose):n(t)}
function tagClose(t){return 45===t||(0,s.lV)(t)?(e.consume(t),tagClose):tagCloseBetween(t)}function tagCloseBetween(t){return(0,
s.HP)(t)?(c=tagCloseBetween,lineEndingBefore(t)):(0,s.On)(t)?(e.consume(t),tagCloseBetween):end(t)}function tagOpen(t){return 45===t||(0,
s.lV)(t)?(e.consume(t),tagOpen):47===t||62===t||(0,s.Ee)(t)?tagOpenBetween(t):n(t)}function tagOpenBetween(t){return 47===t?(e.consume(t),
end):58===t||95===t||(0,s.CW)(t)?(e.consume(t),tagOpenAttributeName):(0,s.HP)(t)?(c=tagOpenBetween,lineEndingBefore(t)):(0,
s.On)(t)?(e.consume(t),tagOpenBetween):end(t)}function tagOpenAttributeName(t){return 45===t||46===t||58===t||95===t||(0,
s.lV)(t)?(e.consume(t),tagOpenAttributeName):tagOpenAttributeNameAfter(t)}function tagOpenAttributeNameAfter(t){return 61===t?(e.consume(t),
tagOpenAttributeValueBefore):(0,s.HP)(t)?(c=tagOpenAttributeNameAfter,lineEndingBefore(t)):(0,s.On)(t)?(e.consume(t),
tagOpenAttributeNameAfter):tagOpenBetween(t)}function tagOpenAttributeValueBefore(t){
return null===t||60===t||61===t||62===t||96===t?n(t):34===t||39===t?(e.consume(t),i=t,tagOpenAttributeValueQuoted):(0,
s.HP)(t)?(c=tagOpenAttributeValueBefore,lineEndingBefore(t)):(0,s.On)(t)?(e.consume(t),tagOpenAttributeValueBefore):(e.consume(t),
tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuoted(t){return t===i?(e.consume(t),i=void 0,
tagOpenAttributeValueQuotedAfter):null===t?n(t):(0,s.HP)(t)?(c=tagOpenAttributeValueQuoted,lineEndingBefore(t)):(e.consume(t),
tagOpenAttributeValueQuoted)}function tagOpenAttributeValueUnquoted(t){
return null===t||34===t||39===t||60===t||61===t||96===t?n(t):47===t||62===t||(0,s.Ee)(t)?tagOpenBetween(t):(e.consume(t),
tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuotedAfter(e){return 47===e||62===e||(0,s.Ee)(e)?tagOpenBetween(e):n(e)}
function end(r){return 62===r?(e.consume(r),e.exit("htmlTextData"),e.exit("htmlText"),t):n(r)}function lineEndingBefore(t){
return e.exit("htmlTextData"),e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),lineEndingAfter}function lineEndingAfter(t){return(0,
s.On)(t)?(0,
a.N)(e,lineEndingAfterPrefix,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):lineEndingAfterPrefix(t)}
function lineEndingAfterPrefix(t){return e.enter("htmlTextData"),c(t)}}};const G={name:"labelStartLink",resolveAll:D.resolveAll,
tokenize:function tokenizeLabelStartLink(e,t,n){const r=this;let i;return function start(t){return e.enter("labelLink"),
e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),i=e.exit("labelLink"),after};function after(e){
return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}}
;const K={name:"hardBreakEscape",tokenize:function tokenizeHardBreakEscape(e,t,n){return function start(t){
return e.enter("hardBreakEscape"),e.consume(t),after};function after(r){return(0,s.HP)(r)?(e.exit("hardBreakEscape"),t(r)):n(r)}}};const X={
name:"codeText",previous:function previous(e){return 96!==e||"characterEscape"===this.events[this.events.length-1][1].type},
resolve:function resolveCodeText(e){let t,n,r=e.length-4,i=3
;if(!("lineEnding"!==e[i][1].type&&"space"!==e[i][1].type||"lineEnding"!==e[r][1].type&&"space"!==e[r][1].type))for(t=i;++t<r;)if("codeTextData"===e[t][1].type){
e[i][1].type="codeTextPadding",e[r][1].type="codeTextPadding",i+=2,r-=2;break}t=i-1,r++
;for(;++t<=r;)void 0===n?t!==r&&"lineEnding"!==e[t][1].type&&(n=t):t!==r&&"lineEnding"!==e[t][1].type||(e[n][1].type="codeTextData",
t!==n+2&&(e[n][1].end=e[t-1][1].end,e.splice(n+2,t-n-2),r-=t-n-2,t=n+2),n=void 0);return e},tokenize:function tokenizeCodeText(e,t,n){
let r,i,o=0;return function start(t){return e.enter("codeText"),e.enter("codeTextSequence"),sequenceOpen(t)};function sequenceOpen(t){
return 96===t?(e.consume(t),o++,sequenceOpen):(e.exit("codeTextSequence"),between(t))}function between(t){
return null===t?n(t):32===t?(e.enter("space"),e.consume(t),e.exit("space"),between):96===t?(i=e.enter("codeTextSequence"),r=0,
sequenceClose(t)):(0,s.HP)(t)?(e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),between):(e.enter("codeTextData"),data(t))}
function data(t){return null===t||32===t||96===t||(0,s.HP)(t)?(e.exit("codeTextData"),between(t)):(e.consume(t),data)}
function sequenceClose(n){return 96===n?(e.consume(n),r++,sequenceClose):r===o?(e.exit("codeTextSequence"),e.exit("codeText"),
t(n)):(i.type="codeTextData",data(n))}}};const Z={42:v,43:v,45:v,48:v,49:v,50:v,51:v,52:v,53:v,54:v,55:v,56:v,57:v,62:C},ee={91:E},te={
[-2]:B,[-1]:B,32:B},ne={35:A,42:b,45:[O,b],60:F,61:O,95:b,96:L,126:L},re={38:H,92:M},ie={[-5]:V,[-4]:V,[-3]:V,33:U,38:H,42:Y,60:[J,$],91:G,
92:[K,M],93:D,95:Y,96:X},oe={null:[Y,k]},ce={null:[42,95]},ae={null:[]};function createTokenizer(e,t,n){let r={_bufferIndex:-1,_index:0,
line:n&&n.line||1,column:n&&n.column||1,offset:n&&n.offset||0};const i={},c=[];let a=[],u=[],l=!0;const f={
attempt:constructFactory(function onsuccessfulconstruct(e,t){addResult(e,t.from)}),check:constructFactory(onsuccessfulcheck),
consume:function consume(e){(0,s.HP)(e)?(r.line++,r.column=1,r.offset+=-3===e?2:1,accountForPotentialSkip()):-1!==e&&(r.column++,r.offset++)
;r._bufferIndex<0?r._index++:(r._bufferIndex++,r._bufferIndex===a[r._index].length&&(r._bufferIndex=-1,r._index++));d.previous=e,l=!0},
enter:function enter(e,t){const n=t||{};return n.type=e,n.start=now(),d.events.push(["enter",n,d]),u.push(n),n},exit:function exit(e){
const t=u.pop();return t.end=now(),d.events.push(["exit",t,d]),t},interrupt:constructFactory(onsuccessfulcheck,{interrupt:!0})},d={
code:null,containerState:{},defineSkip:function defineSkip(e){i[e.line]=e.column,accountForPotentialSkip()},events:[],now:now,parser:e,
previous:null,sliceSerialize:function sliceSerialize(e,t){return function serializeChunks(e,t){let n=-1;const r=[];let i
;for(;++n<e.length;){const o=e[n];let c;if("string"==typeof o)c=o;else switch(o){case-5:c="\r";break;case-4:c="\n";break;case-3:c="\r\n"
;break;case-2:c=t?" ":"\t";break;case-1:if(!t&&i)continue;c=" ";break;default:c=String.fromCharCode(o)}i=-2===o,r.push(c)}return r.join("")
}(sliceStream(e),t)},sliceStream:sliceStream,write:function write(e){if(a=(0,o.V)(a,e),main(),null!==a[a.length-1])return[]
;return addResult(t,0),d.events=(0,q.W)(c,d.events,d),d.events}};let h,p=t.tokenize.call(d,f);return t.resolveAll&&c.push(t),d
;function sliceStream(e){return function sliceChunks(e,t){const n=t.start._index,r=t.start._bufferIndex,i=t.end._index,o=t.end._bufferIndex
;let c;if(n===i)c=[e[n].slice(r,o)];else{if(c=e.slice(n,i),r>-1){const e=c[0];"string"==typeof e?c[0]=e.slice(r):c.shift()}
o>0&&c.push(e[i].slice(0,o))}return c}(a,e)}function now(){const{_bufferIndex:e,_index:t,line:n,column:i,offset:o}=r;return{_bufferIndex:e,
_index:t,line:n,column:i,offset:o}}function main(){for(;r._index<a.length;){const e=a[r._index];if("string"==typeof e){const t=r._index
;for(r._bufferIndex<0&&(r._bufferIndex=0);r._index===t&&r._bufferIndex<e.length;)go(e.charCodeAt(r._bufferIndex))}else go(e)}}
function go(e){l=void 0,h=e,p=p(e)}function onsuccessfulcheck(e,t){t.restore()}function constructFactory(e,t){return function hook(n,i,o){
let c,a,s,h;return Array.isArray(n)?handleListOfConstructs(n):"tokenize"in n?handleListOfConstructs([n]):function handleMapOfConstructs(e){
return start;function start(t){const n=null!==t&&e[t],r=null!==t&&e.null
;return handleListOfConstructs([...Array.isArray(n)?n:n?[n]:[],...Array.isArray(r)?r:r?[r]:[]])(t)}}(n);function handleListOfConstructs(e){
return c=e,a=0,0===e.length?o:handleConstruct(e[a])}function handleConstruct(e){return function start(n){h=function store(){
const e=now(),t=d.previous,n=d.currentConstruct,i=d.events.length,o=Array.from(u);return{from:i,restore:restore};function restore(){r=e,
d.previous=t,d.currentConstruct=n,d.events.length=i,u=o,accountForPotentialSkip()}}(),s=e,e.partial||(d.currentConstruct=e)
;if(e.name&&d.parser.constructs.disable.null.includes(e.name))return nok(n)
;return e.tokenize.call(t?Object.assign(Object.create(d),t):d,f,ok,nok)(n)}}function ok(t){return l=!0,e(s,h),i}function nok(e){return l=!0,
h.restore(),++a<c.length?handleConstruct(c[a]):o}}}function addResult(e,t){e.resolveAll&&!c.includes(e)&&c.push(e),e.resolve&&(0,
o.m)(d.events,t,d.events.length-t,e.resolve(d.events.slice(t),d)),e.resolveTo&&(d.events=e.resolveTo(d.events,d))}
function accountForPotentialSkip(){r.line in i&&r.column<2&&(r.column=i[r.line],r.offset+=i[r.line]-1)}}const se=/[\0\t\n\r]/g
;function decodeNumericCharacterReference(e,t){const n=Number.parseInt(e,t)
;return n<9||11===n||n>13&&n<32||n>126&&n<160||n>55295&&n<57344||n>64975&&n<65008||!(65535&~n)||65534==(65535&n)||n>1114111?"�":String.fromCodePoint(n)
}const ue=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function decode(e,t,n){if(t)return t;if(35===n.charCodeAt(0)){
const e=n.charCodeAt(1),t=120===e||88===e;return decodeNumericCharacterReference(n.slice(t?2:1),t?16:10)}return(0,_.s)(n)||e}var le=n(50669)
;const fe={}.hasOwnProperty;function fromMarkdown(e,t,n){return t&&"object"==typeof t&&(n=t,t=void 0),function compiler(e){const t={
afterExit:[],beforeEnter:[],transforms:[],canContainEols:["emphasis","fragment","heading","paragraph","strong"],enter:{
autolink:opener(link),autolinkProtocol:onenterdata,autolinkEmail:onenterdata,atxHeading:opener(heading),blockQuote:opener(blockQuote),
characterEscape:onenterdata,characterReference:onenterdata,codeFenced:opener(codeFlow),codeFencedFenceInfo:buffer,
codeFencedFenceMeta:buffer,codeIndented:opener(codeFlow,buffer),codeText:opener(codeText,buffer),codeTextData:onenterdata,data:onenterdata,
codeFlowValue:onenterdata,definition:opener(definition),definitionDestinationString:buffer,definitionLabelString:buffer,
definitionTitleString:buffer,emphasis:opener(emphasis),hardBreakEscape:opener(hardBreak),hardBreakTrailing:opener(hardBreak),
htmlFlow:opener(html,buffer),htmlFlowData:onenterdata,htmlText:opener(html,buffer),htmlTextData:onenterdata,image:opener(image),
label:buffer,link:opener(link),listItem:opener(listItem),listItemValue:onenterlistitemvalue,listOrdered:opener(list,onenterlistordered),
listUnordered:opener(list),paragraph:opener(paragraph),reference:onenterreference,referenceString:buffer,resourceDestinationString:buffer,
resourceTitleString:buffer,setextHeading:opener(heading),strong:opener(strong),thematicBreak:opener(thematicBreak)},exit:{
atxHeading:closer(),atxHeadingSequence:onexitatxheadingsequence,autolink:closer(),autolinkEmail:onexitautolinkemail,
autolinkProtocol:onexitautolinkprotocol,blockQuote:closer(),characterEscapeValue:onexitdata,
characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,characterReferenceMarkerNumeric:onexitcharacterreferencemarker,
characterReferenceValue:onexitcharacterreferencevalue,characterReference:onexitcharacterreference,codeFenced:closer(onexitcodefenced),
codeFencedFence:onexitcodefencedfence,codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onexitcodefencedfencemeta,
codeFlowValue:onexitdata,codeIndented:closer(onexitcodeindented),codeText:closer(onexitcodetext),codeTextData:onexitdata,data:onexitdata,
definition:closer(),definitionDestinationString:onexitdefinitiondestinationstring,definitionLabelString:onexitdefinitionlabelstring,
definitionTitleString:onexitdefinitiontitlestring,emphasis:closer(),hardBreakEscape:closer(onexithardbreak),
hardBreakTrailing:closer(onexithardbreak),htmlFlow:closer(onexithtmlflow),htmlFlowData:onexitdata,htmlText:closer(onexithtmltext),
htmlTextData:onexitdata,image:closer(onexitimage),label:onexitlabel,labelText:onexitlabeltext,lineEnding:onexitlineending,
link:closer(onexitlink),listItem:closer(),listOrdered:closer(),listUnordered:closer(),paragraph:closer(),
referenceString:onexitreferencestring,resourceDestinationString:onexitresourcedestinationstring,
resourceTitleString:onexitresourcetitlestring,resource:onexitresource,setextHeading:closer(onexitsetextheading),
setextHeadingLineSequence:onexitsetextheadinglinesequence,setextHeadingText:onexitsetextheadingtext,strong:closer(),thematicBreak:closer()}}
;configure(t,(e||{}).mdastExtensions||[]);const n={};return compile;function compile(e){let r={type:"root",children:[],position:void 0}
;const i={stack:[r],tokenStack:[],config:t,enter:enter,exit:exit,buffer:buffer,resume:resume,data:n},o=[],c=[];let a=-1
;for(;++a<e.length;)if(c.push(e[a]),
"listOrdered"===e[a][1].type||"listUnordered"===e[a][1].type)if("enter"===e[a][0])o.push(c.length-1);else{prepareList(c,o.pop())}for(e=c,
a=-1;++a<e.length;){const n=t[e[a][0]];"enter"===e[a][0]&&t.beforeEnter.length>0&&callListeners(t.beforeEnter,{...i,
sliceSerialize:e[a][2].sliceSerialize},e[a][1]),fe.call(n,e[a][1].type)&&n[e[a][1].type].call({...i,sliceSerialize:e[a][2].sliceSerialize
},e[a][1]),"exit"===e[a][0]&&t.afterExit.length>0&&callListeners(t.afterExit,{...i,sliceSerialize:e[a][2].sliceSerialize},e[a][1])}
if(i.tokenStack.length>0){const e=i.tokenStack[i.tokenStack.length-1];(e[1]||defaultOnError).call(i,void 0,e[0])}for(r.position={
start:point(e.length>0?e[0][1].start:{line:1,column:1,offset:0}),end:point(e.length>0?e[e.length-2][1].end:{line:1,column:1,offset:0})},
a=-1;++a<t.transforms.length;)r=t.transforms[a](r)||r;return r}function callListeners(e,t,n){let r=-1;for(;++r<e.length;)e[r].call(t,n)}
function prepareList(e,t){const n=e.length-1;let r,i,o,c,a=t-1,s=-1,u=!1;const l=[];for(;++a<=n;){const t=e[a];switch(t[1].type){
case"listUnordered":case"listOrdered":case"blockQuote":"enter"===t[0]?s++:s--,c=void 0;break;case"lineEndingBlank":
"enter"===t[0]&&(!r||c||s||o||(o=a),c=void 0);break;case"linePrefix":case"listItemValue":case"listItemMarker":case"listItemPrefix":
case"listItemPrefixWhitespace":break;default:c=void 0}
if(!s&&"enter"===t[0]&&"listItemPrefix"===t[1].type||-1===s&&"exit"===t[0]&&("listUnordered"===t[1].type||"listOrdered"===t[1].type)){if(r){
let n=a;for(i=void 0;n--;){const t=e[n];if("lineEnding"===t[1].type||"lineEndingBlank"===t[1].type){if("exit"===t[0])continue
;i&&(e[i][1].type="lineEndingBlank",u=!0),t[1].type="lineEnding",i=n
}else if("linePrefix"!==t[1].type&&"blockQuotePrefix"!==t[1].type&&"blockQuotePrefixWhitespace"!==t[1].type&&"blockQuoteMarker"!==t[1].type&&"listItemIndent"!==t[1].type)break
}o&&(!i||o<i)&&(r._spread=!0),r.end=Object.assign({},i?e[i][1].start:t[1].end),l.push({at:i||a,event:["exit",r,t[2]]})}
if("listItemPrefix"===t[1].type){const e={type:"listItem",_spread:!1,start:Object.assign({},t[1].start),end:void 0};r=e,l.push({at:a,
event:["enter",e,t[2]]}),o=void 0,c=!0}}}const f=e.splice(t);let d=0;for(a=-1;++a<f.length;){
for(;d<l.length&&l[d].at===t+a;)e.push(l[d++].event);e.push(f[a])}e[t][1]._spread=u}function opener(e,t){return open;function open(n){
enter.call(this,e(n),n),t&&t.call(this,n)}}function buffer(){this.stack.push({type:"fragment",children:[]})}function enter(e,t,n){
this.stack[this.stack.length-1].children.push(e),this.stack.push(e),this.tokenStack.push([t,n||void 0]),e.position={start:point(t.start),
end:void 0}}function closer(e){return close;function close(t){e&&e.call(this,t),exit.call(this,t)}}function exit(e,t){
const n=this.stack.pop(),r=this.tokenStack.pop();if(!r)throw new Error("Cannot close `"+e.type+"` ("+(0,le.L)({start:e.start,end:e.end
})+"): it’s not open");if(r[0].type!==e.type)if(t)t.call(this,e,r[0]);else{(r[1]||defaultOnError).call(this,e,r[0])}
n.position.end=point(e.end)}function resume(){return(0,i.d)(this.stack.pop())}function onenterlistordered(){
this.data.expectingFirstListItemValue=!0}function onenterlistitemvalue(e){if(this.data.expectingFirstListItemValue){
this.stack[this.stack.length-2].start=Number.parseInt(this.sliceSerialize(e),10),this.data.expectingFirstListItemValue=void 0}}
function onexitcodefencedfenceinfo(){const e=this.resume();this.stack[this.stack.length-1].lang=e}function onexitcodefencedfencemeta(){
const e=this.resume();this.stack[this.stack.length-1].meta=e}function onexitcodefencedfence(){this.data.flowCodeInside||(this.buffer(),
this.data.flowCodeInside=!0)}function onexitcodefenced(){const e=this.resume()
;this.stack[this.stack.length-1].value=e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,""),this.data.flowCodeInside=void 0}
function onexitcodeindented(){const e=this.resume();this.stack[this.stack.length-1].value=e.replace(/(\r?\n|\r)$/g,"")}
function onexitdefinitionlabelstring(e){const t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=(0,
I.B)(this.sliceSerialize(e)).toLowerCase()}function onexitdefinitiontitlestring(){const e=this.resume()
;this.stack[this.stack.length-1].title=e}function onexitdefinitiondestinationstring(){const e=this.resume()
;this.stack[this.stack.length-1].url=e}function onexitatxheadingsequence(e){const t=this.stack[this.stack.length-1];if(!t.depth){
const n=this.sliceSerialize(e).length;t.depth=n}}function onexitsetextheadingtext(){this.data.setextHeadingSlurpLineEnding=!0}
function onexitsetextheadinglinesequence(e){this.stack[this.stack.length-1].depth=61===this.sliceSerialize(e).codePointAt(0)?1:2}
function onexitsetextheading(){this.data.setextHeadingSlurpLineEnding=void 0}function onenterdata(e){
const t=this.stack[this.stack.length-1].children;let n=t[t.length-1];n&&"text"===n.type||(n=text(),n.position={start:point(e.start),
end:void 0},t.push(n)),this.stack.push(n)}function onexitdata(e){const t=this.stack.pop();t.value+=this.sliceSerialize(e),
t.position.end=point(e.end)}function onexitlineending(e){const n=this.stack[this.stack.length-1];if(this.data.atHardBreak){
return n.children[n.children.length-1].position.end=point(e.end),void(this.data.atHardBreak=void 0)}
!this.data.setextHeadingSlurpLineEnding&&t.canContainEols.includes(n.type)&&(onenterdata.call(this,e),onexitdata.call(this,e))}
function onexithardbreak(){this.data.atHardBreak=!0}function onexithtmlflow(){const e=this.resume();this.stack[this.stack.length-1].value=e}
function onexithtmltext(){const e=this.resume();this.stack[this.stack.length-1].value=e}function onexitcodetext(){const e=this.resume()
;this.stack[this.stack.length-1].value=e}function onexitlink(){const e=this.stack[this.stack.length-1];if(this.data.inReference){
const t=this.data.referenceType||"shortcut";e.type+="Reference",e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,
delete e.label;this.data.referenceType=void 0}function onexitimage(){const e=this.stack[this.stack.length-1];if(this.data.inReference){
const t=this.data.referenceType||"shortcut";e.type+="Reference",e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,
delete e.label;this.data.referenceType=void 0}function onexitlabeltext(e){const t=this.sliceSerialize(e),n=this.stack[this.stack.length-2]
;n.label=function decodeString(e){return e.replace(ue,decode)}(t),n.identifier=(0,I.B)(t).toLowerCase()}function onexitlabel(){
const e=this.stack[this.stack.length-1],t=this.resume(),n=this.stack[this.stack.length-1];if(this.data.inReference=!0,"link"===n.type){
const t=e.children;n.children=t}else n.alt=t}function onexitresourcedestinationstring(){const e=this.resume()
;this.stack[this.stack.length-1].url=e}function onexitresourcetitlestring(){const e=this.resume();this.stack[this.stack.length-1].title=e}
function onexitresource(){this.data.inReference=void 0}function onenterreference(){this.data.referenceType="collapsed"}
function onexitreferencestring(e){const t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=(0,
I.B)(this.sliceSerialize(e)).toLowerCase(),this.data.referenceType="full"}function onexitcharacterreferencemarker(e){
this.data.characterReferenceType=e.type}function onexitcharacterreferencevalue(e){
const t=this.sliceSerialize(e),n=this.data.characterReferenceType;let r
;if(n)r=decodeNumericCharacterReference(t,"characterReferenceMarkerNumeric"===n?10:16),this.data.characterReferenceType=void 0;else{r=(0,
_.s)(t)}this.stack[this.stack.length-1].value+=r}function onexitcharacterreference(e){this.stack.pop().position.end=point(e.end)}
function onexitautolinkprotocol(e){onexitdata.call(this,e);this.stack[this.stack.length-1].url=this.sliceSerialize(e)}
function onexitautolinkemail(e){onexitdata.call(this,e);this.stack[this.stack.length-1].url="mailto:"+this.sliceSerialize(e)}
function blockQuote(){return{type:"blockquote",children:[],position:void 0}}function codeFlow(){return{type:"code",lang:null,meta:null,
value:"",position:void 0}}function codeText(){return{type:"inlineCode",value:"",position:void 0}}function definition(){return{
type:"definition",identifier:"",label:null,title:null,url:"",position:void 0}}function emphasis(){return{type:"emphasis",children:[],
position:void 0}}function heading(){return{type:"heading",depth:0,children:[],position:void 0}}function hardBreak(){return{type:"break",
position:void 0}}function html(){return{type:"html",value:"",position:void 0}}function image(){return{type:"image",title:null,url:"",
alt:null,position:void 0}}function link(){return{type:"link",title:null,url:"",children:[],position:void 0}}function list(e){return{
type:"list",ordered:"listOrdered"===e.type,start:null,spread:e._spread,children:[],position:void 0}}function listItem(e){return{
type:"listItem",spread:e._spread,checked:null,children:[],position:void 0}}function paragraph(){return{type:"paragraph",children:[],
position:void 0}}function strong(){return{type:"strong",children:[],position:void 0}}function text(){return{type:"text",value:"",
position:void 0}}function thematicBreak(){return{type:"thematicBreak",position:void 0}}}(n)(function postprocess(e){for(;!subtokenize(e););
return e}(function parse(e){const t=e||{},n={constructs:(0,c.y)([r,...t.extensions||[]]),content:create(u),defined:[],document:create(l),
flow:create(m),lazy:{},string:create(g),text:create(x)};return n;function create(e){return function creator(t){return createTokenizer(n,e,t)
}}}(n).document().write(function preprocess(){let e,t=1,n="",r=!0;return function preprocessor(i,o,c){
i=n+("string"==typeof i?i.toString():new TextDecoder(o||void 0).decode(i));const a=[];let s=0;for(n="",r&&(65279===i.charCodeAt(0)&&s++,
r=void 0);s<i.length;){se.lastIndex=s;const r=se.exec(i),o=r&&void 0!==r.index?r.index:i.length,c=i.charCodeAt(o);if(!r){n=i.slice(s);break}
if(10===c&&s===o&&e)a.push(-3),e=void 0;else switch(e&&(a.push(-5),e=void 0),s<o&&(a.push(i.slice(s,o)),t+=o-s),c){case 0:a.push(65533),t++
;break;case 9:{const e=4*Math.ceil(t/4);for(a.push(-2);t++<e;)a.push(-1);break}case 10:a.push(-4),t=1;break;default:e=!0,t=1}s=o+1}
return c&&(e&&a.push(-5),n&&a.push(n),a.push(null)),a}}()(e,t,!0))))}function point(e){return{line:e.line,column:e.column,offset:e.offset}}
function configure(e,t){let n=-1;for(;++n<t.length;){const r=t[n];Array.isArray(r)?configure(e,r):extension(e,r)}}function extension(e,t){
let n;for(n in t)if(fe.call(t,n))switch(n){case"canContainEols":{const r=t[n];r&&e[n].push(...r);break}case"transforms":{const r=t[n]
;r&&e[n].push(...r);break}case"afterExit":case"beforeEnter":{const r=t[n];r&&e[n].push(r);break}case"enter":case"exit":{const r=t[n]
;r&&Object.assign(e[n],r);break}}}function defaultOnError(e,t){if(e)throw new Error("Cannot close `"+e.type+"` ("+(0,le.L)({start:e.start,
end:e.end})+"): a different token (`"+t.type+"`, "+(0,le.L)({start:t.start,end:t.end})+") is open")
;throw new Error("Cannot close document, a token (`"+t.type+"`, "+(0,le.L)({start:t.start,end:t.end})+") is still open")}
function remarkParse(e){const t=this;t.parser=function parser(n){return fromMarkdown(n,{...t.data("settings"),...e,
extensions:t.data("micromarkExtensions")||[],mdastExtensions:t.data("fromMarkdownExtensions")||[]})}}}),
8717: ((e,t,n)=>{function bail(e){if(e)throw e}n.d(t,{l:()=>a});var r=n(23860),s=n(77776);function isPlainObject(e){
if("object"!=typeof e||null===e)return!1;const t=Object.getPrototypeOf(e)
;return!(null!==t&&t!==Object.prototype&&null!==Object.getPrototypeOf(t)||Symbol.toStringTag in e||Symbol.iterator in e)}function trough(){
const e=[],t={run:function run(...t){let n=-1;const r=t.pop()
;if("function"!=typeof r)throw new TypeError("Expected function as last argument, not "+r);!function next(s,...o){const i=e[++n];let a=-1
;if(s)r(s);else{for(;++a<t.length;)null!==o[a]&&void 0!==o[a]||(o[a]=t[a]);t=o,i?function wrap(e,t){let n;return wrapped
;function wrapped(...t){const r=e.length>t.length;let s;r&&t.push(done);try{s=e.apply(this,t)}catch(e){if(r&&n)throw e;return done(e)}
r||(s&&s.then&&"function"==typeof s.then?s.then(then,done):s instanceof Error?done(s):then(s))}function done(e,...r){n||(n=!0,t(e,...r))}
function then(e){done(null,e)}}(i,next)(...o):r(null,...o)}}(null,...t)},use:function use(n){
if("function"!=typeof n)throw new TypeError("Expected `middelware` to be a function, not "+n);return e.push(n),t}};return t}var o=n(94413)
;const CallableInstance=function(e){const t=this.constructor.prototype,n=t[e],apply=function(){return n.apply(apply,arguments)}
;return Object.setPrototypeOf(apply,t),apply},i={}.hasOwnProperty;class Processor extends CallableInstance{constructor(){super("copy"),
this.Compiler=void 0,this.Parser=void 0,this.attachers=[],this.compiler=void 0,this.freezeIndex=-1,this.frozen=void 0,this.namespace={},
this.parser=void 0,this.transformers=trough()}copy(){const e=new Processor;let t=-1;for(;++t<this.attachers.length;){
const n=this.attachers[t];e.use(...n)}return e.data(r(!0,{},this.namespace)),e}data(e,t){
return"string"==typeof e?2===arguments.length?(assertUnfrozen("data",this.frozen),this.namespace[e]=t,
this):i.call(this.namespace,e)&&this.namespace[e]||void 0:e?(assertUnfrozen("data",this.frozen),this.namespace=e,this):this.namespace}
freeze(){if(this.frozen)return this;const e=this;for(;++this.freezeIndex<this.attachers.length;){
const[t,...n]=this.attachers[this.freezeIndex];if(!1===n[0])continue;!0===n[0]&&(n[0]=void 0);const r=t.call(e,...n)
;"function"==typeof r&&this.transformers.use(r)}return this.frozen=!0,this.freezeIndex=Number.POSITIVE_INFINITY,this}parse(e){this.freeze()
;const t=vfile(e),n=this.parser||this.Parser;return assertParser("parse",n),n(String(t),t)}process(e,t){const n=this;return this.freeze(),
assertParser("process",this.parser||this.Parser),assertCompiler("process",this.compiler||this.Compiler),
t?executor(void 0,t):new Promise(executor);function executor(r,o){const i=vfile(e),a=n.parse(i);function realDone(e,n){
e||!n?o(e):r?r(n):((0,s.ok)(t,"`done` is defined if `resolve` is not"),t(void 0,n))}n.run(a,i,function(e,t,r){
if(e||!t||!r)return realDone(e);const s=t,o=n.stringify(s,r);!function looksLikeAValue(e){
return"string"==typeof e||function isUint8Array(e){return Boolean(e&&"object"==typeof e&&"byteLength"in e&&"byteOffset"in e)}(e)
}(o)?r.result=o:r.value=o,realDone(e,r)})}}processSync(e){let t,n=!1;return this.freeze(),
assertParser("processSync",this.parser||this.Parser),assertCompiler("processSync",this.compiler||this.Compiler),
this.process(e,function realDone(e,r){n=!0,bail(e),t=r}),assertDone("processSync","process",n),(0,
s.ok)(t,"we either bailed on an error or have a tree"),t}run(e,t,n){assertNode(e),this.freeze();const r=this.transformers
;return n||"function"!=typeof t||(n=t,t=void 0),n?executor(void 0,n):new Promise(executor);function executor(o,i){(0,
s.ok)("function"!=typeof t,"`file` can’t be a `done` anymore, we checked");const a=vfile(t);r.run(e,a,function realDone(t,r,a){const c=r||e
;t?i(t):o?o(c):((0,s.ok)(n,"`done` is defined if `resolve` is not"),n(void 0,c,a))})}}runSync(e,t){let n,r=!1
;return this.run(e,t,function realDone(e,t){bail(e),n=t,r=!0}),assertDone("runSync","run",r),(0,
s.ok)(n,"we either bailed on an error or have a tree"),n}stringify(e,t){this.freeze();const n=vfile(t),r=this.compiler||this.Compiler
;return assertCompiler("stringify",r),assertNode(e),r(e,n)}use(e,...t){const n=this.attachers,s=this.namespace
;if(assertUnfrozen("use",this.frozen),null==e);else if("function"==typeof e)addPlugin(e,t);else{
if("object"!=typeof e)throw new TypeError("Expected usable value, not `"+e+"`");Array.isArray(e)?addList(e):addPreset(e)}return this
;function add(e){if("function"==typeof e)addPlugin(e,[]);else{
if("object"!=typeof e)throw new TypeError("Expected usable value, not `"+e+"`");if(Array.isArray(e)){const[t,...n]=e;addPlugin(t,n)
}else addPreset(e)}}function addPreset(e){
if(!("plugins"in e)&&!("settings"in e))throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither")
;addList(e.plugins),e.settings&&(s.settings=r(!0,s.settings,e.settings))}function addList(e){let t=-1;if(null==e);else{
if(!Array.isArray(e))throw new TypeError("Expected a list of plugins, not `"+e+"`");for(;++t<e.length;){add(e[t])}}}function addPlugin(e,t){
let s=-1,o=-1;for(;++s<n.length;)if(n[s][0]===e){o=s;break}if(-1===o)n.push([e,...t]);else if(t.length>0){let[s,...i]=t;const a=n[o][1]
;isPlainObject(a)&&isPlainObject(s)&&(s=r(!0,a,s)),n[o]=[e,s,...i]}}}}const a=(new Processor).freeze();function assertParser(e,t){
if("function"!=typeof t)throw new TypeError("Cannot `"+e+"` without `parser`")}function assertCompiler(e,t){
if("function"!=typeof t)throw new TypeError("Cannot `"+e+"` without `compiler`")}function assertUnfrozen(e,t){
if(t)throw new Error("Cannot call `"+e+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")
}function assertNode(e){if(!isPlainObject(e)||"string"!=typeof e.type)throw new TypeError("Expected node, got `"+e+"`")}
function assertDone(e,t,n){if(!n)throw new Error("`"+e+"` finished async. Use `"+t+"` instead")}function vfile(e){
return function looksLikeAVFile(e){return Boolean(e&&"object"==typeof e&&"message"in e&&"messages"in e)}(e)?e:new o.T(e)}}),

};
