export const modules = {
19965: (($module,$exports,$require)=>{$require.d($exports,{f:()=>withBraces,i:()=>isAfterBrace})
;function withBraces(source,{start:start,end:end}){const opening=openingBrace.exec(before(source,start))?.[0].length
;const closing=/^\s*\}/.exec(source.slice(end,end+near))?.[0].length;return opening===undefined||closing===undefined?undefined:{
start:start-opening,end:end+closing}}function isAfterBrace(source,offset){return openingBrace.test(before(source,offset))}
const openingBrace=/\{\s*$/;const near=50;function before(source,offset){return source.slice(Math.max(0,offset-near),offset)}}),
86269: (($module,$exports,$require)=>{$require.d($exports,{be:()=>rangeOf,ez:()=>expressionOf,jV:()=>fromEstree})
;function fromEstree(node){const attributes=node.openingElement.attributes.map(attribute=>{const span=rangeOf(attribute)
;if(attribute.type==="JSXSpreadAttribute")return{name:undefined,span:span,value:attribute.argument};return{name:nameOf(attribute.name),
span:span,value:estreeValue(attribute.value)}});const isEmpty=node.children.every(child=>child.type==="JSXText"&&child.value.trim()==="")
;const{name:name}=node.openingElement;const opening=rangeOf(node.openingElement)
;const{end:end}=typeArgumentsOf(node.openingElement)??rangeOf(name);return{name:nameOf(name),span:rangeOf(node),opening:opening,place:{
start:end,end:end},attributes:attributes,isEmpty:isEmpty}}function typeArgumentsOf(opening){
const types="typeArguments"in opening?opening.typeArguments:"typeParameters"in opening?opening.typeParameters:undefined
;return types?rangeOf(types):undefined}function expressionOf(program){const statement=program?.body[0]
;return statement?.type==="ExpressionStatement"?statement.expression:undefined}function rangeOf(node){
if(!node.range)throw new Error(`An estree node of type ${node.type} has no range.`);return{start:node.range[0],end:node.range[1]}}
function estreeValue(value){if(value===null)return true
;if(value.type!=="JSXExpressionContainer")return value.type==="Literal"?String(value.value):value
;return value.expression.type==="JSXEmptyExpression"?undefined:value.expression}function nameOf(name){
if(name.type==="JSXIdentifier")return name.name;return name.type==="JSXMemberExpression"?memberName(name):namespacedName(name)}
function memberName({object:object,property:property}){return`${nameOf(object)}.${property.name}`}
function namespacedName({namespace:namespace,name:name}){return`${namespace.name}:${name.name}`}}),
72333: (($module,$exports,$require)=>{$require.d($exports,{a:()=>moved,k:()=>outlineCode});var $m0=$require(96537)
;var $m1=$require(67759);var $m2=$require(86269);function outlineCode(program,holes,shift){const lines=[];if(!program)return lines;(0,
$m0.YR)(program,node=>{if(node.type!=="Program")lines.push(...(0,$m1.a)(node.type,moved((0,$m2.be)(node),shift),holes))});return lines}
function moved({start:start,end:end},by){return{start:start+by,end:end+by}}}),
73852: (($module,$exports,$require)=>{$require.d($exports,{A:()=>setJsxAttribute,p:()=>inCode})
;function setJsxAttribute(text,image,alt,encode=inMarkdown){const{altSpan:span,attribute:attribute}=image;if(attribute===undefined)return{
span:span,text:encode(alt,"")};const written=text.slice(span.start,span.end);if(written==="")return{span:span,
text:` ${attribute}="${encode(alt,'"')}"`};const name=written.slice(0,written.search(/[\s=]|$/))
;const quote=/^[^\s=]+\s*=\s*'/.test(written)?"'":'"';return{span:span,text:`${name}=${quote}${encode(alt,quote)}${quote}`}}
function inCode(alt,quote){return oneLine(alt).replace(/&(?=[#a-z])|["'`\\<]|\$(?=\{)/gi,mark=>{
const isOtherQuote=/["']/.test(mark)&&mark!==quote;return isOtherQuote?mark:named[mark]??`&#${mark.charCodeAt(0)};`})}
function inMarkdown(alt,quote){const encoded=new Set(["&","<","{","|","`",quote])
;return Array.from(oneLine(alt),character=>encoded.has(character)?named[character]??`&#${character.charCodeAt(0)};`:character).join("")}
function oneLine(alt){return alt.replace(/(?<!\s)\s*\n\s*/g," ")}const named={"&":"&amp;","<":"&lt;",'"':"&quot;"}}),
8078: (($module,$exports,$require)=>{$require.d($exports,{J:()=>createJsxWriter});var $m5=$require(96537);var $m2=$require(82228)
;var $m0=$require(14953);var $m3=$require(86269);var $m1=$require(8016);var $m4=$require(85511);const inDocuments={readCall:()=>undefined,
hasHiddenTexts:false};function createJsxWriter(components,bindings,{readCall:readCall,hasHiddenTexts:hasHiddenTexts}=inDocuments){
const elements=new Map;function estreeElement(node,page){const children=()=>{for(const child of node.children){
if(child.type==="JSXText")page.emit((0,
$m2.X)(child.value));else if(child.type==="JSXElement"||child.type==="JSXFragment")estreeElement(child,page);else if(child.expression.type!=="JSXEmptyExpression")value(child.expression,page)
}};if(node.type==="JSXFragment")children();else element((0,$m3.jV)(node),page,false,children)}
function callElement({source:source,children:children},page){element(source,page,false,()=>{for(const child of children)value(child,page)})}
function element(source,page,inText,children){const html=(0,$m1.V)(source,components,bindings,inText)
;const framed=html.tag==="img"&&html.caption!==undefined;if(framed)page.emit("<figure>");elements.set(page.length(),{source:source,html:html
});page.emit(`<${html.tag}${[...html.attributes].map(([name,text])=>(0,$m2.l)(name,text)).join("")}>`)
;if(html.title!==undefined)page.emit((0,$m2.X)(html.title))
;for(const{value:value}of source.attributes)if(typeof value==="object")jsxIn(value,page);children()
;if(hasHiddenTexts&&hasUnknownContent(source,html))page.emit($m0.LJ);if(html.caption!==undefined)page.emit(`<figcaption>${(0,
$m2.X)(html.caption)}</figcaption>`);if(!voids.has(html.tag))page.emit(`</${html.tag}>`);if(framed)page.emit("</figure>")}
function value(expression,page){const known=(0,$m4.bG)(expression);if(known)page.emit((0,
$m2.X)(known.text??""));else if(!jsxIn(expression,page))page.emit($m0.LJ)}function jsxIn(node,page){let any=false;if(!node)return any;(0,
$m5.YR)(node,inner=>{const call=readCall(inner);if(!call&&inner.type!=="JSXElement"&&inner.type!=="JSXFragment")return undefined;any=true
;if(inner.type==="JSXElement"||inner.type==="JSXFragment")estreeElement(inner,page);else if(call)callElement(call,page);return $m5._Z})
;return any}return{elements:elements,element:element,value:value,jsxIn:jsxIn}}
function hasUnknownContent({name:name,attributes:attributes,isEmpty:isEmpty},{tag:tag,shows:shows,title:title}){
if(voids.has(tag)||shows)return false
;if(attributes.some(attribute=>attribute.name==="dangerouslySetInnerHTML"||attribute.name==="children"))return true
;return isEmpty&&title===undefined&&/^[A-Z]/.test(name.slice(name.lastIndexOf(".")+1))}
const voids=new Set("area base br col embed hr img input link meta source track wbr".split(" "))}),
96537: (($module,$exports,$require)=>{$require.d($exports,{_Z:()=>SKIP,YR:()=>visit});function color(d){return"[33m"+d+"[39m"}
const own={}.hasOwnProperty;const CONTINUE=Symbol("continue");const EXIT=Symbol("exit");const SKIP=Symbol("skip")
;function visit(tree,visitor){let enter;let leave;if(typeof visitor==="function"){enter=visitor}else if(visitor&&typeof visitor==="object"){
if(visitor.enter)enter=visitor.enter;if(visitor.leave)leave=visitor.leave}build(tree,undefined,undefined,[])()
;function build(node,key,index,parents){if(nodelike(node)){visit.displayName="node ("+color(node.type)+")"}return visit;function visit(){
const result=enter?toResult(enter(node,key,index,parents)):[];if(result[0]===EXIT){return result}if(result[0]!==SKIP){let cKey
;for(cKey in node){if(own.call(node,cKey)&&node[cKey]&&typeof node[cKey]==="object"&&cKey!=="data"&&cKey!=="position"){
const grandparents=parents.concat(node);const value=node[cKey];if(Array.isArray(value)){const nodes=value;let cIndex=0
;while(cIndex>-1&&cIndex<nodes.length){const subvalue=nodes[cIndex];if(nodelike(subvalue)){
const subresult=build(subvalue,cKey,cIndex,grandparents)();if(subresult[0]===EXIT)return subresult
;cIndex=typeof subresult[1]==="number"?subresult[1]:cIndex+1}else{cIndex++}}}else if(nodelike(value)){
const subresult=build(value,cKey,undefined,grandparents)();if(subresult[0]===EXIT)return subresult}}}}
return leave?toResult(leave(node,key,index,parents)):result}}}function toResult(value){if(Array.isArray(value)){return value}
if(typeof value==="number"){return[CONTINUE,value]}return[value]}function nodelike(value){
return Boolean(value&&typeof value==="object"&&"type"in value&&typeof value.type==="string"&&value.type.length>0)}}),
};
