export const modules = {
14734: (($module,$exports,$require)=>{$require.d($exports,{L:()=>attributeNames,X:()=>attributeSpan})
;function attributeSpan(text,start){if(start===undefined)return undefined;attribute.lastIndex=start;return{start:start,
end:start+(attribute.exec(text)?.[0].length??0)}}function attributeNames(tag){const names=[]
;attribute.lastIndex=/^<[^\t\n\f\r />]*/.exec(tag)?.[0].length??0;while(attribute.lastIndex<tag.length){
between.lastIndex=attribute.lastIndex;between.exec(tag);attribute.lastIndex=between.lastIndex
;const[written="",name=""]=attribute.exec(tag)??[];if(written==="")break;names.push(name.toLowerCase())}return names}
const attribute=/(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=(?:[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y
;const between=/[\t\n\f\r /]*/y}),
79541: (($module,$exports,$require)=>{$require.d($exports,{Ly:()=>spansOf,ik:()=>toSpan,wX:()=>namesIn});var $m0=$require(14734)
;function namesIn(text){return element=>{const tag=toSpan(element.data?.position.opening);return tag?(0,
$m0.L)(text.slice(tag.start,tag.end)):[]}}function spansOf(element,text){
const{opening:opening,closing:closing,properties:properties}=element.data?.position??{};const tag=toSpan(opening??element.position)
;const end=toSpan(closing)?.start;const attributes=properties??{};return tag&&{element:tag,content:end===undefined?undefined:{start:tag.end,
end:end},attribute:property=>(0,$m0.X)(text,toSpan(attributes[property])?.start)}}function toSpan(position){
const start=position?.start.offset;const end=position?.end.offset;return start===undefined||end===undefined?undefined:{start:start,end:end}}
}),
33001: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>createOpenElements,r:()=>breakouts})
;function createOpenElements(mostRepeated){const counts=new Map;let depth=0;let repeating=0;let pages=0;function countOf(name){
const known=counts.get(name)??{open:0,refused:0};counts.set(name,known);return known}function inDrawing(){
return drawings.some(name=>(counts.get(name)?.open??0)>0)}function add(name,by){countOf(name).open+=by;depth+=by*levelsOf(name)
;if(repeated.has(name))repeating+=by}function leaveDrawings(){for(const name of drawings)while(countOf(name).open>0)add(name,-1)}return{
open(name,closesItself){if(name==="html"||name==="body")return(pages+=1)<=mostPages
;if(voids.has(name)||closesItself&&(inDrawing()||drawings.includes(name)))return true
;if(breakouts.has(name)&&inDrawing()&&!counts.get("foreignobject")?.open)leaveDrawings();if(implied.has(name)&&!inDrawing())return true
;const isFull=depth+levelsOf(name)>deepest||repeated.has(name)&&repeating>=mostRepeated;if(isFull)countOf(name).refused+=1;else add(name,1)
;return!isFull},close(name){const count=counts.get(name);if(count&&count.refused>0){count.refused-=1;return false}
if(count&&count.open>0)add(name,-1);return true},inDrawing:inDrawing}}const deepest=512;const mostPages=100;const drawings=["svg","math"]
;function levelsOf(name){if(name==="table")return 4;return doubled.has(name)?2:1}const doubled=new Set("ul ol menu dl object".split(" "))
;const voids=new Set("area base br col embed frame hr image img input link meta param source track wbr".split(" "))
;const implied=new Set("a button colgroup caption dd dt form head li nobr optgroup option p rb rp rt rtc tbody td tfoot th thead tr".split(" "))
;const repeated=new Set("b big code em font i s small strike strong tt u".split(" "))
;const breakouts=new Set(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s\n  small span strong strike sub sup table tt u ul var`.split(/\s+/))
}),
84163: (($module,$exports,$require)=>{$require.d($exports,{y:()=>isPage,Z:()=>parseHtml});var lib=$require(9159)
;var dist=$require(69237);var vfile_lib=$require(94413);function openTemplates(tree){const parents=[tree]
;for(let parent=parents.pop();parent;parent=parents.pop()){if(parent.children.some(isTemplate))parent.children=opened(parent)
;parents.push(...elementsIn(parent))}}function*elementsIn({children:children}){
for(const child of children)if(child.type==="element")yield child}function opened(parent){const found=[]
;let mayHaveShadow=isShadowHost(parent);function add(child){const isShadow=isTemplate(child)&&mayHaveShadow&&isShadowRoot(child)
;if(isShadow)mayHaveShadow=false
;if(isTemplate(child)&&(isShadow||isRendered(child)))child.content?.children.forEach(add);else found.push(child)}
parent.children.forEach(add);return found}function isTemplate(node){return node.type==="element"&&node.tagName==="template"}
function isShadowRoot({properties:properties}){return/^(?:open|closed)$/i.test(String(properties.shadowRootMode))}
function isShadowHost(node){return node.type==="root"||node.tagName.includes("-")||hosts.has(node.tagName)}
const hosts=new Set("article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "))
;function isRendered({properties:properties}){
return Object.keys(properties).some(name=>directives.test(name))||/^dom-(?:if|repeat)$/.test(String(properties.is))}
const directives=/^(?:v-(?:if|else-if|else|for|slot)(?:[:.].*)?|#.*|slot|slot-?scope|x-(?:if|for|teleport)|(?:lwc:(?:if|elseif|else)|if:(?:true|false)|for:each|iterator:.+)|(?:if\.bind|repeat\.for))$/i
;var open_elements=$require(33001);function readTag(text,from){const attributes=[];let at=from;const skip=pattern=>{pattern.lastIndex=at
;const found=pattern.test(text);if(found)at=pattern.lastIndex;return found};while(at<text.length){
const closesItself=skip(between)&&text[at-1]==="/";if(text[at]===">")return{end:at+1,attributes:attributes,closesItself:closesItself}
;const start=at;if(!skip(attributeName))return undefined;if(skip(equals)){const quote=text[at];if(quote==='"'||quote==="'"){
const closing=text.indexOf(quote,at+1);if(closing===-1)return undefined;at=closing+1}else skip(unquoted)}attributes.push({start:start,end:at
})}return undefined}const between=/[\s/]+/y;const attributeName=/[^\s/>][^\s/>=]*/y;const equals=/\s*=\s*/y;const unquoted=/[^\s>]+/y
;function withinLimits(html){const cuts=cutsIn(html);if(cuts.length===0)return html;const parts=[];let at=0
;for(const{start:start,end:end}of cuts){parts.push(html.slice(at,start)," ".repeat(end-start));at=end}
return[...parts,html.slice(at)].join("")}const mostRepeated=3e5;const mostAttributes=1e3;function cutsIn(html){const cuts=[]
;const elements=(0,open_elements.Q)(Math.max(8,Math.floor(mostRepeated/(html.match(/</g)?.length??1))))
;const marks=/<(?:!--|(\/?)([A-Za-z][^\s/>]*))/g;for(let mark=marks.exec(html);mark;mark=marks.exec(html)){
const[opening,slash,written=""]=mark;const behind=mark.index+opening.length;if(written===""){
const end=html.indexOf("--\x3e",mark.index+"<!".length);if(end===-1)break;marks.lastIndex=end+"--\x3e".length;continue}
const tag=readTag(html,behind);if(!tag)break;marks.lastIndex=tag.end;const name=written.toLowerCase()
;const isKept=slash==="/"?elements.close(name):elements.open(name,tag.closesItself);const excess=tag.attributes[mostAttributes]
;if(!isKept)cuts.push({start:mark.index,end:tag.end});else if(excess)cuts.push({start:excess.start,end:tag.end-">".length})
;const ending=slash===""&&!elements.inDrawing()?rawTexts.get(name):undefined;if(!ending)continue;ending.lastIndex=tag.end
;const closing=ending.exec(html);if(!closing)break;marks.lastIndex=closing.index}return cuts}
const rawTexts=new Map(["script","style","textarea","title","xmp","iframe","noembed","noframes"].map(name=>[name,new RegExp(`</${name}(?=[\\s/>])`,"gi")]))
;function parseHtml(text){const html=withinLimits(text);const tree=isPage(html)?(0,dist.qg)(html,options):parseFragment(html);const root=(0,
lib.D)(tree,{file:new vfile_lib.T(html),verbose:true});if(root.type!=="root")throw new Error(`A page has the root ${root.type}.`)
;if(/<template/i.test(html))openTemplates(root);return root}function isPage(html){return/<(?:!doctype|html|head|body)\b/i.test(html)}
const treeAdapter={...dist.jh,setNodeSourceCodeLocation(node,location){const known=location?.attrs?{...location,
attrs:withoutInherited(location.attrs)}:location;dist.jh.setNodeSourceCodeLocation(node,known)}};function withoutInherited(values){
const entries=Object.entries(values);const own=entries.filter(([name])=>!(name in Object.prototype))
;return own.length===entries.length?values:Object.fromEntries(own)}const options={sourceCodeLocationInfo:true,scriptingEnabled:false,
treeAdapter:treeAdapter};function parseFragment(html){const parser=dist.iX.getFragmentParser(null,options);parser.tokenizer.write(html,true)
;const fragment=dist.jh.createDocumentFragment()
;fragment.childNodes=parser.document.childNodes.flatMap(root=>"childNodes"in root?root.childNodes:[]);return fragment}}),
};
