import { modules as common0 } from '../../common/formats/masking/mask.js';
export const ids = [7696];
export const modules = {
...common0,
97931: (($module,$exports,$require)=>{$require.d($exports,{F:()=>fromDialect});function fromDialect(image,dialect){
const{syntax:syntax,emptyIsDecision:emptyIsDecision,attribute:attribute,example:example,fault:fault,src:src,span:span,altSpan:altSpan,namedByCaption:namedByCaption}=dialect
;const isUnknown=dialect.isUnknown===true;const alt=isUnknown?{kind:"dynamic"}:dialect.alt===""?{kind:"empty"}:image.alt
;const decorativeBy=attribute===undefined?"img":"other";const naming=isUnknown?{name:undefined}:namedByCaption===true?{name:dialect.caption,
namedByCaption:namedByCaption}:{};return{...image,...naming,alt:alt,src:src,syntax:syntax,fault:fault,emptyIsDecision:emptyIsDecision,
decorativeBy:decorativeBy,attribute:attribute,example:example,span:span,altSpan:altSpan}}}),
77880: (($module,$exports,$require)=>{$require.d($exports,{P:()=>createPageFormat});var formats_components=$require(18591)
;var restore=$require(27222);var attribute=$require(45671);var broken_tag=$require(70559);var comments=$require(493)
;var decorative=$require(15905);var page_elements=$require(39079);var outline=$require(18161);var parse_html=$require(84163)
;var tree=$require(3242);var holes=$require(26365);var places=$require(79541)
;function outlinePlain({html:html,tree:tree,found:found,images:images},near){
const tags=found.flatMap(({element:element})=>tagOf(element)??[]);if(!areInside(near,tags))return undefined;return{images:images,
without(changes){const spans=changes.map(({span:span})=>span);const{at:at}=(0,holes.Y)(spans)
;const ends=tags.map(({start:start,end:end})=>`${at(start)}-${at(end)}`).join(" ");const elements=(0,outline.e)(tree,(0,
outline.Z)(changes,found),{namesOf:(0,places.wX)(html)});return[ends,...textsBetween(html,spans),...elements].join("\n")}}}
function tagOf(element){return(0,places.ik)(element.data?.position.opening)}function areInside(inner,outer){let next=0
;return inner.every(({start:start,end:end})=>{while(next<outer.length&&(outer[next]?.end??0)<end)next+=1;const around=outer[next]
;return around!==undefined&&around.start<start&&end<around.end})}function textsBetween(text,spans){
const starts=[0,...spans.map(({end:end})=>end)];return starts.map((start,index)=>text.slice(start,spans[index]?.start))}
var quick_spans=$require(58978);function createPageFormat(language){const mask=(text,components)=>language.mask(withoutMark(text),(0,
formats_components.$o)(components));function parsed(masked){const tree=(0,parse_html.Z)(masked.text)
;language.complete?.(tree,masked,masked.text);return tree}function quickly(masked){return language.complete===undefined?(0,
tree.s)(masked.text):undefined}function imagesIn(tree,masked){const found="known"in tree?(0,page_elements.b)(tree,element=>(0,
quick_spans.M)(element,masked.text),undefined,tree.known):(0,page_elements.b)(tree,element=>(0,places.Ly)(element,masked.text),undefined)
;return{found:found,images:found.map(one=>toImage(one,masked))}}function toImage(found,masked){const own=language.ownImage?.(found,masked)
;if(own)return(0,restore.v)(own,masked);const placed=(0,broken_tag.b)(found.image,masked.text)
;const component=masked.componentAt(placed.span.start);const image=component?{...placed,syntax:"component",kind:"component",
attribute:component.alt}:placed;return(0,restore.v)(image,masked)}return{read(text,components){const masked=mask(text,components);return{
images:imagesIn(quickly(masked)??parsed(masked),masked).images}},outline(text,components){const masked=mask(text,components)
;const tree=parsed(masked);const{found:found,images:images}=imagesIn(tree,masked);const namesOf=(0,places.wX)(masked.text);return{
images:images,without:changes=>(0,outline.e)(tree,(0,outline.Z)(changes,found),{namesOf:namesOf}).join("\n")}},
outlinePlain(text,near,components){if(language.ownImage!==undefined)return undefined;const masked=mask(text,components)
;const tree=quickly(masked);return tree&&outlinePlain({html:masked.text,tree:tree,...imagesIn(tree,masked)},near)},comments(text){
const masked=language.mask(withoutMark(text),{});const inHtml=(0,comments.S)((0,parse_html.Z)(masked.text),({position:position})=>(0,
places.ik)(position));const restoredOnes=inHtml.map(comment=>({...comment,text:masked.restore(comment.text)}))
;return[...restoredOnes,...language.comments?.(text)??[]].toSorted((a,b)=>a.span.start-b.span.start)},setAlt(text,image,alt){
return language.setAlt?.(text,image,alt)??(0,attribute.c)(text,image,alt,language.alsoEncode)},setDecorative(text,image){
const own=language.setDecorative?.(text,image)??undefined;return language.setDecorative&&own!=="as-html"?own:(0,decorative.Z)(text,image)}}}
function withoutMark(text){return text.replace(/^\uFEFF/," ")}}),
42099: (($module,$exports,$require)=>{$require.d($exports,{V:()=>blockOf});function blockOf(code){
if(code.startsWith("<"))return blockOfProgram(code);const[,mark="",sign="",written=""]=head.exec(code)??[];const word=written.toLowerCase()
;if(mark.startsWith("{{")&&sign!==""){if(sign==="/")return word===""?undefined:"close";if(sign==="^")return word===""?"between":"open"
;return helpers.has(word)?"open":undefined}if(word.startsWith("end"))return"close";if(word==="case"&&mark.startsWith("{%"))return"open"
;if(parts.has(word))return"between";return words.has(word)&&(mark!=="{{"||actions.has(word))?"open":undefined}
const head=/^(\{%[-+~]?|\{\{\{?[-~]?|[@#])\s{0,99}([#^/]?)\s{0,9}([A-Za-z]{0,40})/;const helpers=new Set(["if","unless","each","with"])
;const actions=new Set(["if","with","range"]);const parts=new Set(["else","elsif","elif","elseif","when","case","default","break"])
;const words=new Set(`if unless for foreach forelse while with range tablerow ifchanged ifequal switch autoescape spaceless isset empty auth guest once env\n  production can cannot error hasSection`.split(/\s+/))
;function blockOfProgram(code){if(code.length>longestBlock||/^<[%?](?:php\s)?[-_]?=/.test(code))return undefined
;const inner=code.replace(/^<(?:%|\?)(?:php\b|[_~-])?/,"").replace(/[-_]?[%?]>$/,"").trim()
;if(/^(?:end(?:if|for|foreach|while|switch)?|\}\)?)\s*;?$/.test(inner))return"close"
;const begins=/^(?:if|unless|case|for|foreach|while|switch|until)\b/.test(inner);const goesOn=/^(?:\}|else|elsif|elseif|when)/.test(inner)
;const isBrace=/[{:]$/.test(inner);const isLine=!/;|\n|\bthen\b|\bputs\b|\bconcat\b/.test(inner)
;if(goesOn)return isBrace||isLine&&!inner.startsWith("}")?"between":undefined
;const isRuby=code.startsWith("<%")&&begins&&isLine&&!inner.includes("{")
;return isRuby||isBrace&&isLine||code.startsWith("<%")&&endsInDo(inner)?"open":undefined}const longestBlock=500;function endsInDo(code){
const bar=code.endsWith("|")?code.lastIndexOf("|",code.length-2):-1;return/\bdo$/.test((bar===-1?code:code.slice(0,bar)).trimEnd())}}),
12602: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createTemplate});var $m5=$require(84146);var $m6=$require(97931)
;var $m0=$require(77880);var $m1=$require(63128);var $m2=$require(14953);var $m3=$require(40683);var $m4=$require(24044)
;function createTemplate({scan:scanText,alsoEncode:alsoEncode,writers:writers=[],setAltInCode:setAltInCode}){const scan=lastOf(scanText)
;const images=new WeakMap;const writerOf=(text,{span:span})=>{const code=text.slice(span.start,span.end)
;return writers.find(({opening:opening})=>opening.test(code))};return(0,$m0.P)({mask:(text,elements)=>{const regions=scan(text)
;const blocks=new Map(regions.map(region=>[region.start,blockIn(region)]));return(0,$m1.y)(text,elements,{masks:(0,$m3.J)(regions),
blockAt:offset=>blocks.get(offset)})},complete:(tree,masked,text)=>{(0,$m5.VG)(tree,"element",element=>{
if(isForeign(element,text))element.tagName="x-image";const image=imageOf(element,masked);if(image===undefined)return
;images.set(element,image);const{src:src,alt:alt,others:others,attributes:attributes}=image;element.properties={src:src,alt:alt,
...attributes,dataCode:others.join("\n")}})},ownImage:({element:element,image:image})=>{const own=images.get(element);return own&&(0,
$m6.F)(image,own)},comments:text=>scan(text).flatMap(region=>region.kind==="comment"?[{text:region.text,span:{start:region.start,
end:region.end}}]:[]),setAlt:(text,image,alt)=>{if(image.syntax!==$m4.PE)return setAltInCode?.(scan(text),text,image,alt)
;const writer=hasPlace(image)?writerOf(text,image):undefined;return writer?.setAlt(text,image,alt.replace(/\s+/g," "))??{span:image.altSpan,
text:""}},setDecorative:(text,image)=>{if(image.syntax===$m4.PE&&!hasPlace(image))return undefined
;if(image.syntax===$m4.PE)return writerOf(text,image)?.setDecorative?.(text,image)
;return(image.decorativeBy==="alt"?setAltInCode?.(scan(text),text,image,""):undefined)??"as-html"},alsoEncode:alsoEncode})}
function hasPlace({alt:alt,altSpan:altSpan}){return alt.kind!=="dynamic"||altSpan.start<altSpan.end}function lastOf(scan){let last
;return text=>{if(last?.text!==text)last={text:text,regions:scan(text)};return last.regions}}function blockIn(region){
return region.kind==="code"?region.block:undefined}function isForeign({tagName:tagName,properties:properties,position:position},text){
if(tagName!=="img"||properties.src!==undefined)return false;const start=position?.start.offset??0
;return/^<image\b/i.test(text.slice(start,start+"<image>".length))}function imageOf({tagName:tagName,properties:properties},masked){
if(tagName!=="img"||typeof properties.i!=="string")return undefined;const[found]=properties.i.matchAll($m2.Ft)
;return found===undefined?undefined:masked.piece(found[1]??"")?.image}}),
40683: (($module,$exports,$require)=>{$require.d($exports,{J:()=>masksOf,O:()=>shortestImage});var $m0=$require(14953)
;const shortestImage="<img i=>".length+$m0.sd;function masksOf(regions){return regions.flatMap(region=>{const{start:start,end:end}=region
;const length=end-start;if(length===0)return[];if(region.kind==="written")return[{start:start,end:end,by:region.by}]
;if(region.kind==="comment"||region.kind==="hidden")return[{start:start,end:end,by:" ".repeat(length)}];if(region.kind==="image"){
const from=start+"<img i=".length;return[{start:start,end:from,by:"<img i="},{start:from,end:end-1,by:{image:region.image,isSpoken:false}},{
start:end-1,end:end,by:">"}]}if(length<$m0.sd)return[{start:start,end:end,by:$m0.LJ.repeat(length)}];return[{start:start,end:end,by:{
isSpoken:region.isSpoken}}]})}}),
82219: (($module,$exports,$require)=>{$require.d($exports,{S:()=>regionsOfCode});var $m0=$require(42099);var $m1=$require(2147)
;function regionsOfCode(code,{start:start,end:end},images){const block=(0,$m0.V)(code);if(images.length===0)return[{start:start,end:end,
kind:"code",isSpoken:(0,$m1.ru)(code)&&block===undefined,block:block}];const regions=[];let at=start;const pass=to=>{if(to>at)regions.push({
start:at,end:to,kind:"code",isSpoken:false})};for(const image of images){pass(image.span.start);regions.push({...image.span,kind:"image",
image:image});at=image.span.end}pass(end);return regions}}),
24044: (($module,$exports,$require)=>{$require.d($exports,{PE:()=>codeSyntax,SD:()=>unknownImage,UY:()=>tagsInCode})
;var $m0=$require(14953);var $m1=$require(40683);const codeSyntax="shortcode"
;function unknownImage(source,start,src=source.trim().replace(/\s+/g," ")){const end=start+source.length;return{syntax:codeSyntax,
emptyIsDecision:true,attribute:"alt",src:src,alt:$m0.LJ,altSpan:{start:end,end:end},span:{start:start,end:end},caption:undefined,
link:undefined,attributes:{},others:[source]}}function tagsInCode(code,start){
return[...code.matchAll(imageTag)].filter(([tag])=>tag.length>=$m1.O&&address.test(tag)).map(match=>unknownImage(match[0],start+match.index))
}const imageTag=/<img\s[^<>]{0,4000}>?/gi;const address=/\bsrc\s{0,9}=/i}),

};
