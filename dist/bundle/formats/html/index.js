import { modules as common0 } from '../../common/formats/masking/mask.js';
export const ids = [8301];
export const modules = {
...common0,
78301: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{html:()=>html});var mask=$require(63128)
;var at_mark=$require(49465);var parentheses=$require(52026);function controlFlowMasks(text){if(!tokens.test(text))return[];const masks=[]
;const budget=(0,parentheses.yK)();heads.lastIndex=0;for(let head=heads.exec(text);head;head=heads.exec(text)){const start=head.index
;const end=(0,parentheses.z3)(text,heads.lastIndex-1,budget);if(end===undefined)continue;heads.lastIndex=end;if((0,
parentheses.ob)(text,end)!==undefined&&text.slice(start,end).includes("<"))masks.push({start:start,end:end,by:{isSpoken:false}})}
return masks}const heads=/@(?:if|else if|for|switch|case)[ \t]{0,9}\(/g;const tokens=(0,at_mark.h)("@",heads)
;var page_format=$require(77880);const html=(0,page_format.P)({mask:(text,elements)=>(0,mask.y)(text,elements,{masks:controlFlowMasks(text),
blockAt:()=>undefined}),alsoEncode:"{}"})}),
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
52026: (($module,$exports,$require)=>{$require.d($exports,{nT:()=>budgetOf,ob:()=>behindBrace,yK:()=>createBudget,
z3:()=>endOfParentheses});function createBudget(){return{left:1e6}}function budgetOf(next){const budget=budgets.get(next)??createBudget()
;budgets.set(next,budget);return budget}const budgets=new WeakMap;const longest=5e3;function endOfParentheses(text,start,budget){
if(budget.left<=0)return undefined;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at
;const found=mark.exec(text);if(!found)break;at=found.index+1;if(found[0]==="(")depth+=1;else if(found[0]===")"){depth-=1
;if(depth===0)return at}else{const end=text.slice(at,at+longest).indexOf(found[0]);if(end===-1)break;at+=end+1}}budget.left-=longest
;return undefined}const mark=/[()"']/g;function behindBrace(text,from){let at=from
;while(at-from<longestSpace&&/\s/.test(text.charAt(at)))at+=1;return text[at]==="{"?at+1:undefined}const longestSpace=1e3}),

};
