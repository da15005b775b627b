import { modules as common0 } from '../../common/formats/page/parse-html.js';
import { modules as common1 } from '../../common/packages/estree-util-visit/lib/index.js';
export const ids = [6184, 4229];
export const modules = {
...common0,
...common1,
6184: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{jsx:()=>jsx});var errors=$require(61469)
;var text_holes=$require(26365);var placeholder=$require(14953);var tokens=$require(11869);var decorative=$require(15905)
;var outline=$require(18161);var braces=$require(19965);var lib=$require(96537);var component_imports=$require(38315)
;var components=$require(18591);var values=$require(85511);function imageComponents(program,asked){const imports=importsOf(program)
;const known={...(0,component_imports.zB)((0,components.Ck)(asked),imports)};const unsure=new Set((0,
component_imports.JQ)(known,imports,asked));for(const{name:name,base:base,isSure:isSure}of madeIn(program)){
const shown=base==="img"?byAlt:Object.hasOwn(known,base)?known[base]:undefined;if(!shown||Object.hasOwn(asked,name))continue
;known[name]=shown;if(isSure&&!unsure.has(base))unsure.delete(name);else unsure.add(name)}return{known:known,unsure:unsure}}const byAlt={
alt:"alt",src:"src"};function importsOf({body:body}){return body.flatMap(statement=>{if(statement.type==="VariableDeclaration"){
return statement.declarations.flatMap(({id:id,init:init})=>{const source=init?requiredBy(init):undefined
;return id.type==="Identifier"&&source!==undefined?[{source:source,name:"default",local:id.name}]:[]})}
if(statement.type!=="ImportDeclaration"||typeof statement.source.value!=="string")return[];const source=statement.source.value
;return statement.specifiers.flatMap(specifier=>{const local=specifier.local.name;if(specifier.type==="ImportDefaultSpecifier")return[{
source:source,name:"default",local:local}];if(specifier.type==="ImportNamespaceSpecifier")return membersOf(source,local)
;const{imported:imported}=specifier;return[{source:source,name:imported.type==="Identifier"?imported.name:String(imported.value),local:local
}]})})}function membersOf(source,local){return["default",...Object.keys((0,components.Ck)())].map(name=>({source:source,name:name,
local:`${local}.${name}`}))}function requiredBy(init){const call=init.type==="MemberExpression"?init.object:init
;if(call.type!=="CallExpression"||call.callee.type!=="Identifier"||call.callee.name!=="require")return undefined
;const[source]=call.arguments;return source&&source.type!=="SpreadElement"?(0,values.bG)(source)?.text:undefined}function madeIn(program){
const made=[];(0,lib.YR)(program,node=>{if(node.type!=="VariableDeclarator"||node.id.type!=="Identifier"||!node.init)return
;const base=baseOf(node.init);if(base)made.push({name:node.id.name,...base})});return made}function baseOf(node){
if(node.type==="TaggedTemplateExpression")return baseOf(node.tag);if(node.type==="MemberExpression"){
const isElement=node.object.type==="Identifier"&&makers.test(node.object.name);return isElement&&node.property.type==="Identifier"?{
base:node.property.name,isSure:true}:undefined}if(node.type!=="CallExpression")return undefined;const{callee:callee,arguments:[first]}=node
;if(callee.type==="MemberExpression"&&callee.property.type==="Identifier"&&callee.property.name!=="create"){
const inner=baseOf(callee.object)??baseOf(callee);return inner&&{base:inner.base,isSure:inner.isSure&&callee.property.name!=="attrs"}}
if(callee.type==="CallExpression")return baseOf(callee);const maker=callee.type==="MemberExpression"?callee.object:callee
;if(maker.type!=="Identifier"||!makers.test(maker.name)||!first)return undefined;if(first.type==="Identifier")return{base:first.name,
isSure:true};const text=first.type==="SpreadElement"?undefined:(0,values.bG)(first)?.text;return text===undefined?undefined:{base:text,
isSure:true}}const makers=/^(?:styled|chakra|motion|animated|m)$/;var outline_code=$require(72333);var parser_lib=$require(5429)
;function parseCode(text){const languages=/@flow\b/.test(text.slice(0,headLength))?flowFirst:typeScriptFirst;const failed=[];let tolerated
;for(const plugins of languages){const outcome=attempt(()=>(0,parser_lib.qg)(text,{...options,plugins:[...common,...plugins]}))
;if("reason"in outcome)failed.push(outcome.reason);else{const{program:program,comments:comments,errors:errors}=outcome.result
;const[error]=errors??[];const parsed={program:program,comments:comments??[]};if(!error)return parsed;tolerated??={...parsed,
reason:sentence(error)}}}return tolerated??{reason:failed[0]??""}}function parseJsExpression(text){
const outcome=attempt(()=>parseExpression(text,{...options,plugins:[...common,"typescript","jsx"]}))
;if("reason"in outcome||(outcome.result.errors??[]).length>0)return undefined;return outcome.result}const headLength=2e3
;const common=["estree","decorators-legacy","decoratorAutoAccessors"]
;const typeScriptFirst=[["typescript","jsx"],["flow","flowComments","jsx"],["typescript"]]
;const flowFirst=[typeScriptFirst[1]??[],typeScriptFirst[0]??[]];const options={sourceType:"module",errorRecovery:true,ranges:true,
attachComment:false,allowImportExportEverywhere:true,allowReturnOutsideFunction:true,allowAwaitOutsideFunction:true,
allowSuperOutsideMethod:true,allowUndeclaredExports:true,allowNewTargetOutsideFunction:true};function attempt(work){try{return{result:work()
}}catch(error){if(!(error instanceof SyntaxError))throw error;return{reason:sentence(error)}}}function sentence(error){
const message="message"in error?String(error.message):"";const text=message.slice(0,Math.max(0,message.lastIndexOf(" ("))).replace(/\.$/,"")
;const line=lineOf(error);return line===undefined?message:`${text} (line ${line})`}function lineOf(error){const{loc:loc}=error
;return typeof loc?.line==="number"?loc.line:undefined}var places=$require(79541);var restore=$require(27222)
;var page_elements=$require(39079);var parse_html=$require(84163);var jsx_element=$require(86269);function readElementCall(node){
if(node.type!=="CallExpression"||!makesElements(node.callee))return undefined;const[first,props,...children]=node.arguments
;if(!first||first.type==="SpreadElement")return undefined;const name=tagOf(first)
;if(name===undefined||isShort(node.callee)&&props&&!isObject(props)&&!isNothing(props))return undefined
;const{attributes:attributes,place:place}=propsOf(props,(0,jsx_element.be)(first).end);const span=(0,jsx_element.be)(node)
;const rest=children.flatMap(child=>child.type==="SpreadElement"?child.argument:child);const source={name:name,span:span,opening:span,
place:place,attributes:attributes,isEmpty:rest.length===0};return{source:source,children:rest}}function makesElements(callee){
if(callee.type==="Identifier")return callee.name==="createElement"||isShort(callee)
;if(callee.type!=="MemberExpression"||callee.property.type!=="Identifier")return false
;return callee.property.name==="createElement"&&callee.object.type==="Identifier"&&libraries.test(callee.object.name)}
const libraries=/^(?:[A-Z]\w{0,40}|_?(?:react|preact)\w{0,20}|element)$/;function isShort(callee){
return callee.type==="Identifier"&&/^(?:h|_?jsxs?|_?jsxDEV)$/.test(callee.name)}function tagOf(first){
if(first.type==="Identifier")return/^[A-Z]/.test(first.name)?first.name:undefined;const text=(0,values.bG)(first)?.text
;return text!==undefined&&/^[a-z][a-z\d-]*$/.test(text)?text:undefined}function propsOf(props,tagEnd){if(!props)return{attributes:[],place:{
start:tagEnd,end:tagEnd}};const span=(0,jsx_element.be)(props);if(isNothing(props))return{attributes:[],place:span}
;if(props.type==="SpreadElement"||!isObject(props)){return{attributes:[{name:undefined,span:span,value:undefined}],place:undefined}}
const inside=span.start+1;return{attributes:props.properties.map(attributeOf),place:{start:inside,end:inside}}}
function attributeOf(property){const span=(0,jsx_element.be)(property);if(property.type==="SpreadElement")return{name:undefined,span:span,
value:property.argument};const{key:key,value:value,computed:computed}=property
;const literal=key.type==="Literal"?String(key.value):undefined;const name=key.type==="Identifier"&&!computed?key.name:literal
;if(name===undefined||name==="attrs")return{name:undefined,span:span,value:undefined};return{name:name,span:span,value:value}}
function isObject(node){return node.type==="ObjectExpression"}function isNothing(node){if(node.type==="SpreadElement")return false
;const plain=(0,values.u2)(node);return plain.type==="Literal"&&plain.value===null||plain.type==="Identifier"&&plain.name==="undefined"}
var marks=$require(35735);var jsx_places=$require(60733);var write=$require(8078);function elementRoots(program,source,components){
const parts=[];let length=0;const page={emit:html=>{parts.push(html);length+=html.length},length:()=>length};const writer=(0,
write.J)(components,(0,values.kK)([program]),{readCall:readElementCall,hasHiddenTexts:true});const roots=[];(0,lib.YR)(program,node=>{
if(node.type!=="JSXElement"&&node.type!=="JSXFragment"&&!readElementCall(node))return undefined;const start=length;parts.length=0
;writer.jsxIn(node,page);const html=parts.join("");if(tokens.rX.test(html))roots.push(toRoot(html,start,source,writer.elements))
;return lib._Z});return roots}function toRoot(html,start,source,elements){const tree=(0,parse_html.Z)(html);const projectedOf=element=>{
const offset=element.position?.start.offset;return offset===undefined?undefined:elements.get(start+offset)};const spans=element=>{
const projected=projectedOf(element);return projected&&{element:(0,jsx_places.p8)(source,projected),attribute:name=>(0,
jsx_places.cv)(projected,name)}};const found=(0,page_elements.b)(tree,spans,undefined).map(({element:element,image:image})=>{
const projected=projectedOf(element);return{element:element,image:(0,marks.z)(projected?(0,jsx_places.yF)(source,image,projected):image)}})
;const namesOf=element=>{const projected=projectedOf(element);return projected?(0,jsx_places.uc)(projected):[]};return{tree:tree,
found:found,namesOf:namesOf}}function templateRoot({span:span,masked:masked}){const tree=(0,parse_html.Z)(masked.text);const found=(0,
page_elements.b)(tree,element=>(0,places.Ly)(element,masked.text),undefined);const placed=found.map(({element:element,image:image})=>({
element:element,image:shifted((0,restore.v)(image,masked),span.start)}));return{tree:tree,found:placed,namesOf:(0,places.wX)(masked.text)}}
function shifted(image,by){return{...image,span:(0,outline_code.a)(image.span,by),altSpan:(0,outline_code.a)(image.altSpan,by)}}
var set_attribute=$require(73852);function setProperty(text,image,alt){const{altSpan:span,attribute:attribute="alt"}=image
;const name=/^[\w$]+$/.test(attribute)?attribute:`'${attribute}'`
;const quote=/['"]/.exec(text.slice(image.span.start,image.span.end))?.[0]??"'";const value=literal(alt,quote)
;const written=text.slice(span.start,span.end);if(written===""){const after=text.slice(span.end,image.span.end).trimStart()
;if(after.startsWith(")"))return{span:span,text:`, { ${name}: ${value} }`};if(!text.endsWith("{",span.start))return{span:span,
text:`, ${name}: ${value}`};return{span:span,text:after.startsWith("}")?` ${name}: ${value} `:` ${name}: ${value},`}}
if(/^(?:null|undefined)\b|^</.test(written))return{span:span,text:`{ ${name}: ${value} }`}
;const key=/^(?:'[^']*'|"[^"]*")/.exec(written)?.[0]??name;return{span:span,text:`${key}: ${value}`}}function literal(alt,quote){
const line=alt.replace(/(?<!\s)\s*\n\s*/g," ")
;return quote+line.replace(/[\\'"\u2028\u2029]/g,mark=>escapes[mark]??(mark===quote||mark==="\\"?`\\${mark}`:mark))+quote}const escapes={
"\u2028":"\\u2028","\u2029":"\\u2029"};var pieces=$require(76494);var jsx_code=$require(68438);function htmlTemplates(program,source){
const found=[];(0,lib.YR)(program,node=>{
if(node.type==="TaggedTemplateExpression"&&isHtml(node.tag))found.push(toTemplate(node.quasi,source))});return found}
function commentsIn({span:span,masked:masked}){
return(0,jsx_code.HW)(masked.text,"\x3c!--","--\x3e",()=>true).map(({start:start,end:end})=>({
text:masked.restore(masked.text.slice(start+"\x3c!--".length,end-"--\x3e".length)),span:(0,outline_code.a)({start:start,end:end},span.start)
}))}function isHtml(tag){const name=tag.type==="MemberExpression"?tag.property:tag
;return name.type==="Identifier"&&/^(?:html|svg)$/.test(name.name)}function toTemplate(node,source){
const{quasis:quasis,expressions:expressions}=node;const whole=(0,jsx_element.be)(node);const span={start:whole.start+1,end:whole.end-1}
;const page=(0,pieces.H)(source.slice(span.start,span.end));let written="";const masks=expressions.map((_,index)=>{
const before=quasis[index];const after=quasis[index+1];const start=(before?(0,jsx_element.be)(before).end:span.start)-span.start
;const end=(after?(0,jsx_element.be)(after).start:span.end)-span.start;written+=before?.value.raw??"";const mask=between(written,start,end)
;written=written.slice(written.lastIndexOf("<"));return mask});page.mask(masks);return{span:span,masked:page.masked(()=>undefined)}}
function between(before,start,end){const tag=before.slice(before.lastIndexOf("<"))
;const isInTag=/^<[a-z]/i.test(tag)&&!tag.includes(">")&&/\s(?:\.\.\.)?$/.test(tag)
;const isQuoted=tag.replace(/[^"]/g,"").length%2===1||tag.replace(/[^']/g,"").length%2===1;return{start:start,end:end,
by:isInTag&&!isQuoted?(0,placeholder.O2)(end-start):{isSpoken:true}}}const jsx={read(text,components={}){
const{found:found,parsed:parsed}=readFile(text,components)
;const tolerance=parsed.reason&&`breaks a rule of its language, and was read all the same: ${parsed.reason}`;return{
images:found.map(({image:image})=>image),tolerance:tolerance}},outline(text,components={}){const file=readFile(text,components);return{
images:file.found.map(({image:image})=>image),without:changes=>outlineOf(file,changes).join("\n")}},comments(text){const source=(0,
placeholder.Sp)(text);const{program:program,comments:comments}=parse(source);const own=comments.map(comment=>{const span=placeOf(comment)
;return{text:comment.value,span:(0,braces.f)(source,span)??span}});const inHtml=htmlTemplates(program,source).flatMap(commentsIn)
;return[...own,...inHtml].sort((a,b)=>a.span.start-b.span.start)},setAlt(text,image,alt){return isElement(text,image)?(0,
set_attribute.A)(text,image,alt,set_attribute.p):setProperty(text,image,alt)},setDecorative(text,image){if(isElement(text,image))return(0,
decorative.Z)(text,image);return image.decorativeBy==="alt"?setProperty(text,image,""):undefined}};function placeOf(comment){
const{start:start,end:end}=comment;return{start:start,end:end}}function isElement(text,{span:span}){return text.startsWith("<",span.start)}
function parse(source){const parsed=parseCode(source);if("program"in parsed)return parsed
;throw new errors.j5(`Its code cannot be parsed: ${parsed.reason}. Mend it, or exclude the file with paths if it is no JavaScript or TypeScript.`)
}function readFile(text,components){const source=(0,placeholder.Sp)(text);const parsed=parse(source)
;const templates=htmlTemplates(parsed.program,source).filter(({masked:masked})=>tokens.rX.test(masked.text))
;const elements=elementRoots(parsed.program,source,imageComponents(parsed.program,components))
;const roots=[...elements,...templates.map(templateRoot)]
;const found=roots.flatMap(root=>root.found).sort((a,b)=>a.image.span.start-b.image.span.start);return{parsed:parsed,roots:roots,found:found
}}function outlineOf({parsed:parsed,roots:roots,found:found},changes){const holes=(0,text_holes.Y)(changes.map(({span:span})=>span))
;const changed=(0,outline.Z)(changes,found)
;return[parsed.reason??"",...(0,outline_code.k)(parsed.program,holes,0),...parsed.comments.map(({value:value})=>`comment ${value}`),...roots.flatMap(({tree:tree,namesOf:namesOf})=>(0,
outline.e)(tree,changed,{namesOf:namesOf}))]}}),
67759: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>outlineTree,a:()=>placeLine})
;function outlineTree(tree,holes,shift,describe){const lines=[];const pending=[tree];for(let node=pending.pop();node;node=pending.pop()){
lines.push(...placeLine(node.type,spanOf(node,shift),holes),...describe(node))
;if("children"in node)for(const child of node.children.toReversed())pending.push(child)}return lines}function placeLine(what,span,holes){
if(span===undefined)return[what];return holes.contains(span)?[]:[`${what} ${holes.at(span.start)}-${holes.at(span.end)}`]}
function spanOf({position:position},shift){const start=position?.start.offset;const end=position?.end.offset
;return start===undefined||end===undefined?undefined:{start:start+shift,end:end+shift}}}),
76494: (($module,$exports,$require)=>{$require.d($exports,{H:()=>createMaskedPage});function literalAddress(template){
if(siteAddress.test(template))return"";for(const pattern of literals){const path=pattern.exec(template)?.groups?.path
;if(path!==undefined)return path}return template}
const siteAddress=/^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|root_?path|path_?prefix|\$?\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i
;const literals=[/^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|asset_url|asset_path|theme|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,/^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,/^\{\{-?\s*url_for\(\s*(?:'static'|"static")\s*,\s*(?:filename|path)\s*=\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/,/^\{\{-?\s*(?:asset|url|static|base_?url)\(\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/i,/^\{%-?\s*(?:static|asset|image_tag)\s+(["'])(?<path>[^"']+)\1\s*-?%\}$/,/^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,/^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*(?:\)\s*)?(?:\.default\s*)?\}$/]
;var placeholder=$require(14953);function createMaskedPage(source){const pieces=[];let text=(0,placeholder.Sp)(source)
;function written({start:start,end:end,by:by}){if(typeof by==="string")return by;pieces.push({...by,start:start,source:text.slice(start,end)
});return(0,placeholder.qf)(pieces.length-1,end-start)}function mask(masks){if(masks.length===0)return;const parts=[];let at=0
;for(const one of masks){parts.push(text.slice(at,one.start),written(one));at=one.end}text=[...parts,text.slice(at)].join("")}
const piece=digits=>pieces[(0,placeholder.vs)(digits)];function fill(value,by,depth=deepest){if(depth===0||!value.includes("﷑"))return value
;return value.replace(placeholder.Ft,(_,digits)=>{const found=piece(digits);return found?fill(by(found),by,depth-1):""})}
const filled=(value,by)=>(0,placeholder.IX)(fill(value,by));return{text:()=>text,mask:mask,
masked:(attributesAt,componentAt=()=>undefined)=>({text:text,hasPieces:pieces.length>0||text.includes(placeholder.LJ),piece:piece,
attributesAt:attributesAt,componentAt:componentAt,restore:value=>filled(value,({source:source})=>source),
spoken:value=>filled(value,({source:source,isSpoken:isSpoken})=>isSpoken?source:""),
address:value=>filled(value,({source:source})=>literalAddress(source))})}}const deepest=8}),
27222: (($module,$exports,$require)=>{$require.d($exports,{v:()=>restored});var $m0=$require(75145);function restored(image,masked){
if(!masked.hasPieces)return image;const{src:src,alt:alt,name:name,title:title,context:context}=image;const isUnknown=(0,
$m0.Q)(name??"")||alt.kind==="text"&&(0,$m0.Q)(alt.text);return{...image,src:masked.address(src),alt:isUnknown?{kind:"dynamic"}:alt,
name:isUnknown?undefined:name,title:title===undefined?undefined:masked.restore(title),context:restoredContext(context,masked)}}
function restoredContext(context,{restore:restore,spoken:spoken}){
const{control:control,figcaption:figcaption,labels:labels,heading:heading,nearby:nearby,adjacentLinkText:adjacentLinkText}=context;return{
control:control&&{...control,target:control.target===undefined?undefined:restore(control.target),otherText:words(spoken(control.otherText))
},figcaption:filled(figcaption,spoken),labels:labels.flatMap(({place:place,text:text})=>{const found=filled(text,spoken)
;return found===undefined?[]:[{place:place,text:found}]}),standsAlone:context.standsAlone,heading:filled(heading,spoken),
nearby:words(spoken(nearby)),language:context.language,adjacentLinkText:filled(adjacentLinkText,spoken)}}function filled(text,spoken){
const found=text===undefined?"":words(spoken(text));return found===""?undefined:found}function words(text){
return text.replace(/\s+/g," ").trim()}}),
15905: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>setDecorativeAttribute,q:()=>setDecorativeLabel})
;var $m0=$require(45671);function setDecorativeAttribute(text,image){const{attribute:attribute,altSpan:span,decorativeBy:decorativeBy}=image
;if(decorativeBy==="alt")return(0,$m0.c)(text,image,"");if(decorativeBy!=="aria-hidden"||attribute===undefined)return undefined;return{
span:span,text:`${span.start===span.end?" ":""}aria-hidden="true"`}}
function setDecorativeLabel(text,{src:src,title:title,span:span,altSpan:altSpan,attribute:attribute},ending,isWhole){
if(attribute!==undefined||!isWhole.test(src)||unsafe.test(src+(title??"")))return undefined
;if(template.test(text.slice(altSpan.end,span.end))||swallowsLines(text,span))return undefined
;const named=title===undefined?"":` title="${encoded(title)}"`;return{span:span,text:`<img src="${encoded(src)}" alt=""${named}${ending}`}}
const template=/\{[{%#]|<[%?]|\$\{/;const unsafe=/[{}<>\n\r`\\]/;function swallowsLines(text,{start:start,end:end}){
const[before="",previous=""]=text.slice(Math.max(0,start-nearby),start).split("\n").toReversed()
;const[after="",next=""]=text.slice(end,end+nearby).split("\n",2)
;if(after.trim()!==""||!/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before))return false
;const isFirst=/[-*+.)]/.test(before)||isBlank(previous,before);return!isFirst||!isBlank(next,before)}const nearby=2e3
;function isBlank(line,other){return/^[\s>]*$/.test(line)&&line.split(">").length<=other.split(">").length}function encoded(value){
return value.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/\|/g,"&#124;")}}),
82228: (($module,$exports,$require)=>{$require.d($exports,{X:()=>escapeText,l:()=>attribute});function attribute(name,value){
return value===undefined?"":` ${name}="${escapeText(value).replaceAll('"',"&quot;")}"`}function escapeText(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;")}}),
5429: ((e,t)=>{function _objectWithoutPropertiesLoose(e,t){if(null==e)return{};var s={}
;for(var i in e)if({}.hasOwnProperty.call(e,i)){if(-1!==t.indexOf(i))continue;s[i]=e[i]}return s}class Position{constructor(e,t,s){
this.line=void 0,this.column=void 0,this.index=void 0,this.line=e,this.column=t,this.index=s}}class SourceLocation{constructor(e,t){
this.start=void 0,this.end=void 0,this.filename=void 0,this.identifierName=void 0,this.start=e,this.end=t}}
function createPositionWithColumnOffset(e,t){const{line:s,column:i,index:r}=e;return new Position(s,i+t,r+t)}
const s="BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED";var i={ImportMetaOutsideModule:{
message:"import.meta may appear only with 'sourceType: \"module\"'",code:s},ImportOutsideModule:{
message:"'import' and 'export' may appear only with 'sourceType: \"module\"'",code:s}};const r={ArrayPattern:"array destructuring pattern",
AssignmentExpression:"assignment expression",AssignmentPattern:"assignment expression",ArrowFunctionExpression:"arrow function expression",
ConditionalExpression:"conditional expression",CatchClause:"catch clause",ForOfStatement:"for-of statement",
ForInStatement:"for-in statement",ForStatement:"for-loop",FormalParameters:"function parameter list",Identifier:"identifier",
ImportSpecifier:"import specifier",ImportDefaultSpecifier:"import default specifier",ImportNamespaceSpecifier:"import namespace specifier",
ObjectPattern:"object destructuring pattern",ParenthesizedExpression:"parenthesized expression",RestElement:"rest element",
UpdateExpression:{true:"prefix operation",false:"postfix operation"},VariableDeclarator:"variable declaration",
YieldExpression:"yield expression"},toNodeDescription=e=>"UpdateExpression"===e.type?r.UpdateExpression[`${e.prefix}`]:r[e.type];var a={
AccessorIsGenerator:({kind:e})=>`A ${e}ter cannot be a generator.`,
ArgumentsInClass:"'arguments' is only allowed in functions and class methods.",
AsyncFunctionInSingleStatementContext:"Async functions can only be declared at the top level or inside a block.",
AwaitBindingIdentifier:"Can not use 'await' as identifier inside an async function.",
AwaitBindingIdentifierInStaticBlock:"Can not use 'await' as identifier inside a static block.",
AwaitExpressionFormalParameter:"'await' is not allowed in async function parameters.",
AwaitUsingNotInAsyncContext:"'await using' is only allowed within async functions and at the top levels of modules.",
AwaitNotInAsyncContext:"'await' is only allowed within async functions and at the top levels of modules.",
BadGetterArity:"A 'get' accessor must not have any formal parameters.",
BadSetterArity:"A 'set' accessor must have exactly one formal parameter.",
BadSetterRestParameter:"A 'set' accessor function argument must not be a rest parameter.",
ConstructorClassField:"Classes may not have a field named 'constructor'.",
ConstructorClassPrivateField:"Classes may not have a private field named '#constructor'.",
ConstructorIsAccessor:"Class constructor may not be an accessor.",ConstructorIsAsync:"Constructor can't be an async function.",
ConstructorIsGenerator:"Constructor can't be a generator.",
DeclarationMissingInitializer:({kind:e})=>`Missing initializer in ${e} declaration.`,
DecoratorArgumentsOutsideParentheses:"Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
DecoratorBeforeExport:"Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.",
DecoratorsBeforeAfterExport:"Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
DecoratorConstructor:"Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
DecoratorExportClass:"Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.",
DecoratorSemicolon:"Decorators must not be followed by a semicolon.",DecoratorStaticBlock:"Decorators can't be used with a static block.",
DeferImportRequiresNamespace:'Only `import defer * as x from "./module"` is valid.',
DeletePrivateField:"Deleting a private field is not allowed.",
DestructureNamedImport:"ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
DuplicateConstructor:"Duplicate constructor in the same class.",DuplicateDefaultExport:"Only one default export allowed per module.",
DuplicateExport:({exportName:e})=>`\`${e}\` has already been exported. Exported identifiers must be unique.`,
DuplicateProto:"Redefinition of __proto__ property.",DuplicateRegExpFlags:"Duplicate regular expression flag.",
ElementAfterRest:"Rest element must be last element.",EscapedCharNotAnIdentifier:"Invalid Unicode escape.",
ExportBindingIsString:({localName:e,exportName:t,typeModifierIn:s})=>`A string literal cannot be used as an exported binding without \`from\`.\n- Did you mean \`export ${"declaration"===s?"type ":""}{ ${"specifier"===s?"type ":""}'${e}' as '${t}' } from 'some-module'\`?`,
ExportDefaultFromAsIdentifier:"'from' is not allowed as an identifier after 'export default'.",
ForInOfLoopInitializer:({type:e})=>`'${"ForInStatement"===e?"for-in":"for-of"}' loop variable declaration may not have an initializer.`,
ForInUsing:"For-in loop may not start with 'using' declaration.",ForOfAsync:"The left-hand side of a for-of loop may not be 'async'.",
ForOfLet:"The left-hand side of a for-of loop may not start with 'let'.",
GeneratorInSingleStatementContext:"Generators can only be declared at the top level or inside a block.",
IllegalBreakContinue:({type:e})=>`Unsyntactic ${"BreakStatement"===e?"break":"continue"}.`,
IllegalLanguageModeDirective:"Illegal 'use strict' directive in function with non-simple parameter list.",
IllegalReturn:"'return' outside of function.",
ImportAttributesUseAssert:"The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to suppress this error.",
ImportBindingIsString:({importName:e})=>`A string literal cannot be used as an imported binding.\n- Did you mean \`import { "${e}" as foo }\`?`,
ImportCallArity:"`import()` requires exactly one or two arguments.",ImportCallNotNewExpression:"Cannot use new with import(...).",
ImportCallSpreadArgument:"`...` is not allowed in `import()`.",
ImportJSONBindingNotDefault:"A JSON module can only be imported with `default`.",
ImportReflectionHasAssertion:"`import module x` cannot have assertions.",
ImportReflectionNotBinding:'Only `import module x from "./module"` is valid.',
IncompatibleRegExpUVFlags:"The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
InvalidBigIntLiteral:"Invalid BigIntLiteral.",InvalidCodePoint:"Code point out of bounds.",
InvalidCoverDiscardElement:"'void' must be followed by an expression when not used in a binding position.",
InvalidCoverInitializedName:"Invalid shorthand property initializer.",InvalidDecimal:"Invalid decimal.",
InvalidDigit:({radix:e})=>`Expected number in radix ${e}.`,InvalidEscapeSequence:"Bad character escape sequence.",
InvalidEscapeSequenceTemplate:"Invalid escape sequence in template.",
InvalidEscapedReservedWord:({reservedWord:e})=>`Escape sequence in keyword ${e}.`,
InvalidIdentifier:({identifierName:e})=>`Invalid identifier ${e}.`,
InvalidLhs:({ancestor:e})=>`Invalid left-hand side in ${toNodeDescription(e)}.`,
InvalidLhsBinding:({ancestor:e})=>`Binding invalid left-hand side in ${toNodeDescription(e)}.`,
InvalidLhsOptionalChaining:({ancestor:e})=>`Invalid optional chaining in the left-hand side of ${toNodeDescription(e)}.`,
InvalidOrMissingExponent:"Floating-point numbers require a valid exponent after the 'e'.",
InvalidOrUnexpectedToken:({unexpected:e})=>`Unexpected character '${e}'.`,
InvalidParenthesizedAssignment:"Invalid parenthesized assignment pattern.",
InvalidPrivateFieldResolution:({identifierName:e})=>`Private name #${e} is not defined.`,
InvalidPropertyBindingPattern:"Binding member expression.",
InvalidRecordProperty:"Only properties and spread elements are allowed in record definitions.",
InvalidRestAssignmentPattern:"Invalid rest operator's argument.",LabelRedeclaration:({labelName:e})=>`Label '${e}' is already declared.`,
LetInLexicalBinding:"'let' is disallowed as a lexically bound name.",LineTerminatorBeforeArrow:"No line break is allowed before '=>'.",
MalformedRegExpFlags:"Invalid regular expression flag.",MissingClassName:"A class name is required.",
MissingEqInAssignment:"Only '=' operator can be used for specifying default value.",MissingSemicolon:"Missing semicolon.",
MissingPlugin:({missingPlugin:e})=>`This experimental syntax requires enabling the parser plugin: ${e.map(e=>JSON.stringify(e)).join(", ")}.`,
MissingOneOfPlugins:({missingPlugin:e})=>`This experimental syntax requires enabling one of the following parser plugin(s): ${e.map(e=>JSON.stringify(e)).join(", ")}.`,
MissingUnicodeEscape:"Expecting Unicode escape sequence \\uXXXX.",
MixingCoalesceWithLogical:"Nullish coalescing operator(??) requires parens when mixing with logical operators.",
ModuleAttributeDifferentFromType:"The only accepted module attribute is `type`.",
ModuleAttributeInvalidValue:"Only string literals are allowed as module attribute values.",
ModuleAttributesWithDuplicateKeys:({key:e})=>`Duplicate key "${e}" is not allowed in module attributes.`,
ModuleExportNameHasLoneSurrogate:({surrogateCharCode:e})=>`An export name cannot include a lone surrogate, found '\\u${e.toString(16)}'.`,
ModuleExportUndefined:({localName:e})=>`Export '${e}' is not defined.`,MultipleDefaultsInSwitch:"Multiple default clauses.",
NewlineAfterThrow:"Illegal newline after throw.",NoCatchOrFinally:"Missing catch or finally clause.",
NumberIdentifier:"Identifier directly after number.",
NumericSeparatorInEscapeSequence:"Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
ObsoleteAwaitStar:"'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
OptionalChainingNoNew:"Constructors in/after an Optional Chain are not allowed.",
OptionalChainingNoTemplate:"Tagged Template Literals are not allowed in optionalChain.",
OverrideOnConstructor:"'override' modifier cannot appear on a constructor declaration.",ParamDupe:"Argument name clash.",
PatternHasAccessor:"Object pattern can't contain getter or setter.",PatternHasMethod:"Object pattern can't contain methods.",
PrivateInExpectedIn:({identifierName:e})=>`Private names are only allowed in property accesses (\`obj.#${e}\`) or in \`in\` expressions (\`#${e} in obj\`).`,
PrivateNameRedeclaration:({identifierName:e})=>`Duplicate private name #${e}.`,
RecordExpressionBarIncorrectEndSyntaxType:"Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
RecordExpressionBarIncorrectStartSyntaxType:"Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
RecordExpressionHashIncorrectStartSyntaxType:"Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
RecordNoProto:"'__proto__' is not allowed in Record expressions.",RestTrailingComma:"Unexpected trailing comma after rest element.",
SloppyFunction:"In non-strict mode code, functions can only be declared at top level or inside a block.",
SloppyFunctionAnnexB:"In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
SourcePhaseImportRequiresDefault:'Only `import source x from "./module"` is valid.',
StaticPrototype:"Classes may not have static property named prototype.",SuperCallNotNewExpression:"Cannot use new with super(...).",
SuperNotAllowed:"`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
SuperPrivateField:"Private fields can't be accessed on super.",TrailingDecorator:"Decorators must be attached to a class element.",
TupleExpressionBarIncorrectEndSyntaxType:"Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
TupleExpressionBarIncorrectStartSyntaxType:"Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
TupleExpressionHashIncorrectStartSyntaxType:"Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
UnexpectedArgumentPlaceholder:"Unexpected argument placeholder.",
UnexpectedAwaitAfterPipelineBody:'Unexpected "await" after pipeline body; await must have parentheses in minimal proposal.',
UnexpectedDigitAfterHash:"Unexpected digit after hash token.",
UnexpectedImportExport:"'import' and 'export' may only appear at the top level.",
UnexpectedKeyword:({keyword:e})=>`Unexpected keyword '${e}'.`,
UnexpectedLeadingDecorator:"Leading decorators must be attached to a class declaration.",
UnexpectedLexicalDeclaration:"Lexical declaration cannot appear in a single-statement context.",
UnexpectedNewTarget:"`new.target` can only be used in functions or class properties.",
UnexpectedNumericSeparator:"A numeric separator is only allowed between two digits.",UnexpectedPrivateField:"Unexpected private name.",
UnexpectedReservedWord:({reservedWord:e})=>`Unexpected reserved word '${e}'.`,
UnexpectedSuper:"'super' is only allowed in object methods and classes.",
UnexpectedToken:({expected:e,unexpected:t})=>`Unexpected token${t?` '${t}'.`:""}${e?`, expected "${e}"`:""}`,
UnexpectedTokenUnaryExponentiation:"Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
UnexpectedUsingDeclaration:"Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
UnexpectedVoidPattern:"Unexpected void binding.",UnsupportedDecoratorExport:"A decorated export must export a class declaration.",
UnsupportedDefaultExport:"Only expressions, functions or classes are allowed as the `default` export.",
UnsupportedImport:"`import` can only be used in `import()` or `import.meta`.",
UnsupportedMetaProperty:({target:e,onlyValidPropertyName:t})=>`The only valid meta property for ${e} is ${e}.${t}.`,
UnsupportedParameterDecorator:"Decorators cannot be used to decorate parameters.",
UnsupportedPropertyDecorator:"Decorators cannot be used to decorate object literal properties.",
UnsupportedSuper:"'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
UnterminatedComment:"Unterminated comment.",UnterminatedRegExp:"Unterminated regular expression.",
UnterminatedString:"Unterminated string constant.",UnterminatedTemplate:"Unterminated template.",
UsingDeclarationExport:"Using declaration cannot be exported.",
UsingDeclarationHasBindingPattern:"Using declaration cannot have destructuring patterns.",
VarRedeclaration:({identifierName:e})=>`Identifier '${e}' has already been declared.`,
VoidPatternCatchClauseParam:"A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
VoidPatternInitializer:"A void binding may not have an initializer.",
YieldBindingIdentifier:"Can not use 'yield' as identifier inside a generator.",
YieldInParameter:"Yield expression is not allowed in formal parameters.",
YieldNotInGeneratorFunction:"'yield' is only allowed within generator functions.",
ZeroDigitNumericSeparator:"Numeric separator can not be used after leading 0."},n={
ParseExpressionEmptyInput:"Unexpected parseExpression() input: The input is empty or contains only comments.",
ParseExpressionExpectsEOF:({unexpected:e})=>`Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(e)}\`.`
};const o=new Set(["ArrowFunctionExpression","AssignmentExpression","ConditionalExpression","YieldExpression"]);var h=Object.assign({
PipeBodyIsTighter:"Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.",
PipeTopicRequiresHackPipes:'Topic reference is used, but the pipelineOperator plugin was not passed a "proposal": "hack" or "smart" option.',
PipeTopicUnbound:"Topic reference is unbound; it must be inside a pipe body.",
PipeTopicUnconfiguredToken:({token:e})=>`Invalid topic token ${e}. In order to use ${e} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${e}" }.`,
PipeTopicUnused:"Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
PipeUnparenthesizedBody:({type:e})=>`Hack-style pipe body cannot be an unparenthesized ${toNodeDescription({type:e
})}; please wrap it in parentheses.`},{
PipelineBodyNoArrow:'Unexpected arrow "=>" after pipeline body; arrow function in pipeline body must be parenthesized.',
PipelineBodySequenceExpression:"Pipeline body may not be a comma-separated sequence expression.",
PipelineHeadSequenceExpression:"Pipeline head should not be a comma-separated sequence expression.",
PipelineTopicUnused:"Pipeline is in topic style but does not use topic reference.",
PrimaryTopicNotAllowed:"Topic reference was used in a lexical context without topic binding.",
PrimaryTopicRequiresSmartPipeline:'Topic reference is used, but the pipelineOperator plugin was not passed a "proposal": "hack" or "smart" option.'
});const p=["message"];function defineHidden(e,t,s){Object.defineProperty(e,t,{enumerable:!1,configurable:!0,value:s})}
function toParseErrorConstructor({toMessage:e,code:t,reasonCode:s,syntaxPlugin:i}){
const r="MissingPlugin"===s||"MissingOneOfPlugins"===s,a={AccessorCannotDeclareThisParameter:"AccesorCannotDeclareThisParameter",
AccessorCannotHaveTypeParameters:"AccesorCannotHaveTypeParameters",
ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference:"ConstInitiailizerMustBeStringOrNumericLiteralOrLiteralEnumReference",
SetAccessorCannotHaveOptionalParameter:"SetAccesorCannotHaveOptionalParameter",
SetAccessorCannotHaveRestParameter:"SetAccesorCannotHaveRestParameter",SetAccessorCannotHaveReturnType:"SetAccesorCannotHaveReturnType"}
;return a[s]&&(s=a[s]),function constructor(a,n){const o=new SyntaxError;return o.code=t,o.reasonCode=s,o.loc=a,o.pos=a.index,
o.syntaxPlugin=i,r&&(o.missingPlugin=n.missingPlugin),defineHidden(o,"clone",function clone(e={}){var t
;const{line:s,column:i,index:r}=null!=(t=e.loc)?t:a;return constructor(new Position(s,i,r),Object.assign({},n,e.details))}),
defineHidden(o,"details",n),Object.defineProperty(o,"message",{configurable:!0,get(){const t=`${e(n)} (${a.line}:${a.column})`
;return this.message=t,t},set(e){Object.defineProperty(this,"message",{value:e,writable:!0})}}),o}}function ParseErrorEnum(e,t){
if(Array.isArray(e))return t=>ParseErrorEnum(t,e[0]);const s={};for(const i of Object.keys(e)){const r=e[i],a="string"==typeof r?{
message:()=>r}:"function"==typeof r?{message:r}:r,{message:n}=a,o=_objectWithoutPropertiesLoose(a,p),h="string"==typeof n?()=>n:n
;s[i]=toParseErrorConstructor(Object.assign({code:"BABEL_PARSER_SYNTAX_ERROR",reasonCode:i,toMessage:h},t?{syntaxPlugin:t}:{},o))}return s}
const c=Object.assign({},ParseErrorEnum(i),ParseErrorEnum(a),ParseErrorEnum({StrictDelete:"Deleting local variable in strict mode.",
StrictEvalArguments:({referenceName:e})=>`Assigning to '${e}' in strict mode.`,
StrictEvalArgumentsBinding:({bindingName:e})=>`Binding '${e}' in strict mode.`,
StrictFunction:"In strict mode code, functions can only be declared at top level or inside a block.",
StrictNumericEscape:"The only valid numeric escape in strict mode is '\\0'.",
StrictOctalLiteral:"Legacy octal literals are not allowed in strict mode.",StrictWith:"'with' in strict mode."
}),ParseErrorEnum(n),ParseErrorEnum`pipelineOperator`(h),ParseErrorEnum`functionBind`({
UnsupportedBind:"Binding should be performed on object property.",
UnsupportedBindRHS:"The right-hand side of binding can not be super or import."}));const{defineProperty:l}=Object,toUnenumerable=(e,t)=>{
e&&l(e,t,{enumerable:!1,value:e[t]})};function toESTreeLocation(e){return toUnenumerable(e.loc.start,"index"),
toUnenumerable(e.loc.end,"index"),e}class TokContext{constructor(e,t){this.token=void 0,this.preserveSpace=void 0,this.token=e,
this.preserveSpace=!!t}}const d={brace:new TokContext("{"),j_oTag:new TokContext("<tag"),j_cTag:new TokContext("</tag"),
j_expr:new TokContext("<tag>...</tag>",!0)};d.template=new TokContext("`",!0);const u=!0,m=!0,f=!0,y=!0,x=!0;class ExportedTokenType{
constructor(e,t={}){this.label=void 0,this.keyword=void 0,this.beforeExpr=void 0,this.startsExpr=void 0,this.rightAssociative=void 0,
this.isLoop=void 0,this.isAssign=void 0,this.prefix=void 0,this.postfix=void 0,this.binop=void 0,this.label=e,this.keyword=t.keyword,
this.beforeExpr=!!t.beforeExpr,this.startsExpr=!!t.startsExpr,this.rightAssociative=!!t.rightAssociative,this.isLoop=!!t.isLoop,
this.isAssign=!!t.isAssign,this.prefix=!!t.prefix,this.postfix=!!t.postfix,this.binop=null!=t.binop?t.binop:null,this.updateContext=null}}
const P=new Map;function createKeyword(e,t={}){t.keyword=e;const s=createToken(e,t);return P.set(e,s),s}function createBinop(e,t){
return createToken(e,{beforeExpr:u,binop:t})}let g=-1;const T=[],A=[],b=[],w=[],S=[],I=[];function createToken(e,t={}){var s,i,r,a
;return++g,A.push(e),b.push(null!=(s=t.binop)?s:-1),w.push(null!=(i=t.beforeExpr)&&i),S.push(null!=(r=t.startsExpr)&&r),
I.push(null!=(a=t.prefix)&&a),T.push(new ExportedTokenType(e,t)),g}function createKeywordLike(e,t={}){var s,i,r,a;return++g,P.set(e,g),
A.push(e),b.push(null!=(s=t.binop)?s:-1),w.push(null!=(i=t.beforeExpr)&&i),S.push(null!=(r=t.startsExpr)&&r),I.push(null!=(a=t.prefix)&&a),
T.push(new ExportedTokenType("name",t)),g}const E={bracketL:createToken("[",{beforeExpr:u,startsExpr:m}),bracketHashL:createToken("#[",{
beforeExpr:u,startsExpr:m}),bracketBarL:createToken("[|",{beforeExpr:u,startsExpr:m}),bracketR:createToken("]"),
bracketBarR:createToken("|]"),braceL:createToken("{",{beforeExpr:u,startsExpr:m}),braceBarL:createToken("{|",{beforeExpr:u,startsExpr:m}),
braceHashL:createToken("#{",{beforeExpr:u,startsExpr:m}),braceR:createToken("}"),braceBarR:createToken("|}"),parenL:createToken("(",{
beforeExpr:u,startsExpr:m}),parenR:createToken(")"),comma:createToken(",",{beforeExpr:u}),semi:createToken(";",{beforeExpr:u}),
colon:createToken(":",{beforeExpr:u}),doubleColon:createToken("::",{beforeExpr:u}),dot:createToken("."),question:createToken("?",{
beforeExpr:u}),questionDot:createToken("?."),arrow:createToken("=>",{beforeExpr:u}),template:createToken("template"),
ellipsis:createToken("...",{beforeExpr:u}),backQuote:createToken("`",{startsExpr:m}),dollarBraceL:createToken("${",{beforeExpr:u,
startsExpr:m}),templateTail:createToken("...`",{startsExpr:m}),templateNonTail:createToken("...${",{beforeExpr:u,startsExpr:m}),
at:createToken("@"),hash:createToken("#",{startsExpr:m}),interpreterDirective:createToken("#!..."),eq:createToken("=",{beforeExpr:u,
isAssign:y}),assign:createToken("_=",{beforeExpr:u,isAssign:y}),slashAssign:createToken("_=",{beforeExpr:u,isAssign:y}),
xorAssign:createToken("_=",{beforeExpr:u,isAssign:y}),moduloAssign:createToken("_=",{beforeExpr:u,isAssign:y}),incDec:createToken("++/--",{
prefix:x,postfix:!0,startsExpr:m}),bang:createToken("!",{beforeExpr:u,prefix:x,startsExpr:m}),tilde:createToken("~",{beforeExpr:u,prefix:x,
startsExpr:m}),doubleCaret:createToken("^^",{startsExpr:m}),doubleAt:createToken("@@",{startsExpr:m}),pipeline:createBinop("|>",0),
nullishCoalescing:createBinop("??",1),logicalOR:createBinop("||",1),logicalAND:createBinop("&&",2),bitwiseOR:createBinop("|",3),
bitwiseXOR:createBinop("^",4),bitwiseAND:createBinop("&",5),equality:createBinop("==/!=/===/!==",6),lt:createBinop("</>/<=/>=",7),
gt:createBinop("</>/<=/>=",7),relational:createBinop("</>/<=/>=",7),bitShift:createBinop("<</>>/>>>",8),
bitShiftL:createBinop("<</>>/>>>",8),bitShiftR:createBinop("<</>>/>>>",8),plusMin:createToken("+/-",{beforeExpr:u,binop:9,prefix:x,
startsExpr:m}),modulo:createToken("%",{binop:10,startsExpr:m}),star:createToken("*",{binop:10}),slash:createBinop("/",10),
exponent:createToken("**",{beforeExpr:u,binop:11,rightAssociative:!0}),_in:createKeyword("in",{beforeExpr:u,binop:7}),
_instanceof:createKeyword("instanceof",{beforeExpr:u,binop:7}),_break:createKeyword("break"),_case:createKeyword("case",{beforeExpr:u}),
_catch:createKeyword("catch"),_continue:createKeyword("continue"),_debugger:createKeyword("debugger"),_default:createKeyword("default",{
beforeExpr:u}),_else:createKeyword("else",{beforeExpr:u}),_finally:createKeyword("finally"),_function:createKeyword("function",{startsExpr:m
}),_if:createKeyword("if"),_return:createKeyword("return",{beforeExpr:u}),_switch:createKeyword("switch"),_throw:createKeyword("throw",{
beforeExpr:u,prefix:x,startsExpr:m}),_try:createKeyword("try"),_var:createKeyword("var"),_const:createKeyword("const"),
_with:createKeyword("with"),_new:createKeyword("new",{beforeExpr:u,startsExpr:m}),_this:createKeyword("this",{startsExpr:m}),
_super:createKeyword("super",{startsExpr:m}),_class:createKeyword("class",{startsExpr:m}),_extends:createKeyword("extends",{beforeExpr:u}),
_export:createKeyword("export"),_import:createKeyword("import",{startsExpr:m}),_null:createKeyword("null",{startsExpr:m}),
_true:createKeyword("true",{startsExpr:m}),_false:createKeyword("false",{startsExpr:m}),_typeof:createKeyword("typeof",{beforeExpr:u,
prefix:x,startsExpr:m}),_void:createKeyword("void",{beforeExpr:u,prefix:x,startsExpr:m}),_delete:createKeyword("delete",{beforeExpr:u,
prefix:x,startsExpr:m}),_do:createKeyword("do",{isLoop:f,beforeExpr:u}),_for:createKeyword("for",{isLoop:f}),_while:createKeyword("while",{
isLoop:f}),_arguments:createKeywordLike("arguments",{startsExpr:m}),_as:createKeywordLike("as",{startsExpr:m}),
_assert:createKeywordLike("assert",{startsExpr:m}),_async:createKeywordLike("async",{startsExpr:m}),_await:createKeywordLike("await",{
startsExpr:m}),_defer:createKeywordLike("defer",{startsExpr:m}),_from:createKeywordLike("from",{startsExpr:m}),
_get:createKeywordLike("get",{startsExpr:m}),_let:createKeywordLike("let",{startsExpr:m}),_meta:createKeywordLike("meta",{startsExpr:m}),
_of:createKeywordLike("of",{startsExpr:m}),_sent:createKeywordLike("sent",{startsExpr:m}),_set:createKeywordLike("set",{startsExpr:m}),
_source:createKeywordLike("source",{startsExpr:m}),_static:createKeywordLike("static",{startsExpr:m}),_using:createKeywordLike("using",{
startsExpr:m}),_yield:createKeywordLike("yield",{startsExpr:m}),_asserts:createKeywordLike("asserts",{startsExpr:m}),
_checks:createKeywordLike("checks",{startsExpr:m}),_exports:createKeywordLike("exports",{startsExpr:m}),_global:createKeywordLike("global",{
startsExpr:m}),_implements:createKeywordLike("implements",{startsExpr:m}),_intrinsic:createKeywordLike("intrinsic",{startsExpr:m}),
_infer:createKeywordLike("infer",{startsExpr:m}),_is:createKeywordLike("is",{startsExpr:m}),_mixins:createKeywordLike("mixins",{startsExpr:m
}),_proto:createKeywordLike("proto",{startsExpr:m}),_require:createKeywordLike("require",{startsExpr:m}),
_satisfies:createKeywordLike("satisfies",{startsExpr:m}),_keyof:createKeywordLike("keyof",{startsExpr:m}),
_readonly:createKeywordLike("readonly",{startsExpr:m}),_unique:createKeywordLike("unique",{startsExpr:m}),
_abstract:createKeywordLike("abstract",{startsExpr:m}),_declare:createKeywordLike("declare",{startsExpr:m}),_enum:createKeywordLike("enum",{
startsExpr:m}),_module:createKeywordLike("module",{startsExpr:m}),_namespace:createKeywordLike("namespace",{startsExpr:m}),
_interface:createKeywordLike("interface",{startsExpr:m}),_type:createKeywordLike("type",{startsExpr:m}),_opaque:createKeywordLike("opaque",{
startsExpr:m}),name:createToken("name",{startsExpr:m}),placeholder:createToken("%%",{startsExpr:m}),string:createToken("string",{
startsExpr:m}),num:createToken("num",{startsExpr:m}),bigint:createToken("bigint",{startsExpr:m}),decimal:createToken("decimal",{startsExpr:m
}),regexp:createToken("regexp",{startsExpr:m}),privateName:createToken("#name",{startsExpr:m}),eof:createToken("eof"),
jsxName:createToken("jsxName"),jsxText:createToken("jsxText",{beforeExpr:u}),jsxTagStart:createToken("jsxTagStart",{startsExpr:m}),
jsxTagEnd:createToken("jsxTagEnd")};function tokenIsIdentifier(e){return e>=93&&e<=134}function tokenIsKeywordOrIdentifier(e){
return e>=58&&e<=134}function tokenIsLiteralPropertyName(e){return e>=58&&e<=138}function tokenCanStartExpression(e){return S[e]}
function tokenIsAssignment(e){return e>=29&&e<=33}function tokenIsFlowInterfaceOrTypeOrOpaque(e){return e>=130&&e<=132}
function tokenIsKeyword(e){return e>=58&&e<=92}function tokenIsPostfix(e){return 34===e}function tokenLabelName(e){return A[e]}
function tokenOperatorPrecedence(e){return b[e]}function tokenIsTemplate(e){return e>=24&&e<=25}function getExportedToken(e){return T[e]}
T[8].updateContext=e=>{e.pop()},T[5].updateContext=T[7].updateContext=T[23].updateContext=e=>{e.push(d.brace)},T[22].updateContext=e=>{
e[e.length-1]===d.template?e.pop():e.push(d.template)},T[144].updateContext=e=>{e.push(d.j_expr,d.j_oTag)}
;let C="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",k="·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･"
;const N=new RegExp("["+C+"]"),v=new RegExp("["+C+k+"]");C=k=null
;const L=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,8,70,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,57,28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,200,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,261,18,16,0,2,12,2,33,125,0,80,921,103,110,18,195,2637,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7381,42,31,98,114,8702,3,2,6,2,1,2,290,16,0,30,2,3,0,15,3,9,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,339,3,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,30,7,5,262,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4381,3,5773,3,7472,16,621,2467,541,1507,4938,6,8489],M=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,78,5,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,266,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,543,4,4,5,9,7,3,6,31,3,149,2,1418,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239]
;function isInAstralSet(e,t){let s=65536;for(let i=0,r=t.length;i<r;i+=2){if(s+=t[i],s>e)return!1;if(s+=t[i+1],s>=e)return!0}return!1}
function isIdentifierStart(e){
return e<65?36===e:e<=90||(e<97?95===e:e<=122||(e<=65535?e>=170&&N.test(String.fromCharCode(e)):isInAstralSet(e,L)))}
function isIdentifierChar(e){
return e<48?36===e:e<58||!(e<65)&&(e<=90||(e<97?95===e:e<=122||(e<=65535?e>=170&&v.test(String.fromCharCode(e)):isInAstralSet(e,L)||isInAstralSet(e,M))))
}
const O=["implements","interface","let","package","private","protected","public","static","yield"],D=["eval","arguments"],F=new Set(["break","case","catch","continue","debugger","default","do","else","finally","for","function","if","return","switch","throw","try","var","const","while","with","new","this","super","class","extends","export","import","null","true","false","in","instanceof","typeof","void","delete"]),B=new Set(O),R=new Set(D)
;function isReservedWord(e,t){return t&&"await"===e||"enum"===e}function isStrictReservedWord(e,t){return isReservedWord(e,t)||B.has(e)}
function isStrictBindOnlyReservedWord(e){return R.has(e)}function isStrictBindReservedWord(e,t){
return isStrictReservedWord(e,t)||isStrictBindOnlyReservedWord(e)}function isKeyword(e){return F.has(e)}
const U=new Set(["break","case","catch","continue","debugger","default","do","else","finally","for","function","if","return","switch","throw","try","var","const","while","with","new","this","super","class","extends","export","import","null","true","false","in","instanceof","typeof","void","delete","implements","interface","let","package","private","protected","public","static","yield","eval","arguments","enum","await"])
;class Scope{constructor(e){this.flags=0,this.names=new Map,this.firstLexicalName="",this.flags=e}}class ScopeHandler{constructor(e,t){
this.parser=void 0,this.scopeStack=[],this.inModule=void 0,this.undefinedExports=new Map,this.parser=e,this.inModule=t}get inTopLevel(){
return(1&this.currentScope().flags)>0}get inFunction(){return(2&this.currentVarScopeFlags())>0}get allowSuper(){
return(16&this.currentThisScopeFlags())>0}get allowDirectSuper(){return(32&this.currentThisScopeFlags())>0}get allowNewTarget(){
return(512&this.currentThisScopeFlags())>0}get inClass(){return(64&this.currentThisScopeFlags())>0}get inClassAndNotInNonArrowFunction(){
const e=this.currentThisScopeFlags();return(64&e)>0&&!(2&e)}get inStaticBlock(){for(let e=this.scopeStack.length-1;;e--){
const{flags:t}=this.scopeStack[e];if(128&t)return!0;if(1731&t)return!1}}get inNonArrowFunction(){return(2&this.currentThisScopeFlags())>0}
get inBareCaseStatement(){return(256&this.currentScope().flags)>0}get treatFunctionsAsVar(){
return this.treatFunctionsAsVarInScope(this.currentScope())}createScope(e){return new Scope(e)}enter(e){
this.scopeStack.push(this.createScope(e))}exit(){return this.scopeStack.pop().flags}treatFunctionsAsVarInScope(e){
return!!(130&e.flags||!this.parser.inModule&&1&e.flags)}declareName(e,t,s){let i=this.currentScope();if(8&t||16&t){
this.checkRedeclarationInScope(i,e,t,s);let r=i.names.get(e)||0;16&t?r|=4:(i.firstLexicalName||(i.firstLexicalName=e),r|=2),
i.names.set(e,r),8&t&&this.maybeExportDefined(i,e)}else if(4&t)for(let r=this.scopeStack.length-1;r>=0&&(i=this.scopeStack[r],
this.checkRedeclarationInScope(i,e,t,s),i.names.set(e,1|(i.names.get(e)||0)),this.maybeExportDefined(i,e),!(1667&i.flags));--r);
this.parser.inModule&&1&i.flags&&this.undefinedExports.delete(e)}maybeExportDefined(e,t){
this.parser.inModule&&1&e.flags&&this.undefinedExports.delete(t)}checkRedeclarationInScope(e,t,s,i){
this.isRedeclaredInScope(e,t,s)&&this.parser.raise(c.VarRedeclaration,i,{identifierName:t})}isRedeclaredInScope(e,t,s){if(!(1&s))return!1
;if(8&s)return e.names.has(t);const i=e.names.get(t)||0
;return 16&s?(2&i)>0||!this.treatFunctionsAsVarInScope(e)&&(1&i)>0:(2&i)>0&&!(8&e.flags&&e.firstLexicalName===t)||!this.treatFunctionsAsVarInScope(e)&&(4&i)>0
}checkLocalExport(e){const{name:t}=e;this.scopeStack[0].names.has(t)||this.undefinedExports.set(t,e.loc.start)}currentScope(){
return this.scopeStack[this.scopeStack.length-1]}currentVarScopeFlags(){for(let e=this.scopeStack.length-1;;e--){
const{flags:t}=this.scopeStack[e];if(1667&t)return t}}currentThisScopeFlags(){for(let e=this.scopeStack.length-1;;e--){
const{flags:t}=this.scopeStack[e];if(1731&t&&!(4&t))return t}}}class FlowScope extends Scope{constructor(...e){super(...e),
this.declareFunctions=new Set}}class FlowScopeHandler extends ScopeHandler{createScope(e){return new FlowScope(e)}declareName(e,t,s){
const i=this.currentScope();if(2048&t)return this.checkRedeclarationInScope(i,e,t,s),this.maybeExportDefined(i,e),
void i.declareFunctions.add(e);super.declareName(e,t,s)}isRedeclaredInScope(e,t,s){if(super.isRedeclaredInScope(e,t,s))return!0
;if(2048&s&&!e.declareFunctions.has(t)){const s=e.names.get(t);return(4&s)>0||(2&s)>0}return!1}checkLocalExport(e){
this.scopeStack[0].declareFunctions.has(e.name)||super.checkLocalExport(e)}}
const j=new Set(["_","any","bool","boolean","empty","extends","false","interface","mixed","null","number","static","string","true","typeof","void"]),_=ParseErrorEnum`flow`({
AmbiguousConditionalArrow:"Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
AmbiguousDeclareModuleKind:"Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
AssignReservedType:({reservedType:e})=>`Cannot overwrite reserved type ${e}.`,
DeclareClassElement:"The `declare` modifier can only appear on class fields.",
DeclareClassFieldInitializer:"Initializers are not allowed in fields with the `declare` modifier.",
DuplicateDeclareModuleExports:"Duplicate `declare module.exports` statement.",
EnumBooleanMemberNotInitialized:({memberName:e,enumName:t})=>`Boolean enum members need to be initialized. Use either \`${e} = true,\` or \`${e} = false,\` in enum \`${t}\`.`,
EnumDuplicateMemberName:({memberName:e,enumName:t})=>`Enum member names need to be unique, but the name \`${e}\` has already been used before in enum \`${t}\`.`,
EnumInconsistentMemberValues:({enumName:e})=>`Enum \`${e}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
EnumInvalidExplicitType:({invalidEnumType:e,enumName:t})=>`Enum type \`${e}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${t}\`.`,
EnumInvalidExplicitTypeUnknownSupplied:({enumName:e})=>`Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${e}\`.`,
EnumInvalidMemberInitializerPrimaryType:({enumName:e,memberName:t,explicitType:s})=>`Enum \`${e}\` has type \`${s}\`, so the initializer of \`${t}\` needs to be a ${s} literal.`,
EnumInvalidMemberInitializerSymbolType:({enumName:e,memberName:t})=>`Symbol enum members cannot be initialized. Use \`${t},\` in enum \`${e}\`.`,
EnumInvalidMemberInitializerUnknownType:({enumName:e,memberName:t})=>`The enum member initializer for \`${t}\` needs to be a literal (either a boolean, number, or string) in enum \`${e}\`.`,
EnumInvalidMemberName:({enumName:e,memberName:t,suggestion:s})=>`Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${t}\`, consider using \`${s}\`, in enum \`${e}\`.`,
EnumNumberMemberNotInitialized:({enumName:e,memberName:t})=>`Number enum members need to be initialized, e.g. \`${t} = 1\` in enum \`${e}\`.`,
EnumStringMemberInconsistentlyInitialized:({enumName:e})=>`String enum members need to consistently either all use initializers, or use no initializers, in enum \`${e}\`.`,
GetterMayNotHaveThisParam:"A getter cannot have a `this` parameter.",
ImportReflectionHasImportType:"An `import module` declaration can not use `type` or `typeof` keyword.",
ImportTypeShorthandOnlyInPureImport:"The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.",
InexactInsideExact:"Explicit inexact syntax cannot appear inside an explicit exact object type.",
InexactInsideNonObject:"Explicit inexact syntax cannot appear in class or interface definitions.",
InexactVariance:"Explicit inexact syntax cannot have variance.",
InvalidNonTypeImportInDeclareModule:"Imports within a `declare module` body must always be `import type` or `import typeof`.",
MissingTypeParamDefault:"Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
NestedDeclareModule:"`declare module` cannot be used inside another `declare module`.",
NestedFlowComment:"Cannot have a flow comment inside another flow comment.",PatternIsOptional:Object.assign({
message:"A binding pattern parameter cannot be optional in an implementation signature."},{reasonCode:"OptionalBindingPattern"}),
SetterMayNotHaveThisParam:"A setter cannot have a `this` parameter.",SpreadVariance:"Spread properties cannot have variance.",
ThisParamAnnotationRequired:"A type annotation is required for the `this` parameter.",
ThisParamBannedInConstructor:"Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
ThisParamMayNotBeOptional:"The `this` parameter cannot be optional.",
ThisParamMustBeFirst:"The `this` parameter must be the first function parameter.",
ThisParamNoDefault:"The `this` parameter may not have a default value.",
TypeBeforeInitializer:"Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
TypeCastInPattern:"The type cast expression is expected to be wrapped with parenthesis.",
UnexpectedExplicitInexactInObject:"Explicit inexact syntax must appear at the end of an inexact object.",
UnexpectedReservedType:({reservedType:e})=>`Unexpected reserved type ${e}.`,
UnexpectedReservedUnderscore:"`_` is only allowed as a type argument to call or new.",
UnexpectedSpaceBetweenModuloChecks:"Spaces between `%` and `checks` are not allowed here.",
UnexpectedSpreadType:"Spread operator cannot appear in class or interface definitions.",
UnexpectedSubtractionOperand:'Unexpected token, expected "number" or "bigint".',
UnexpectedTokenAfterTypeParameter:"Expected an arrow function after this type parameter declaration.",
UnexpectedTypeParameterBeforeAsyncArrowFunction:"Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
UnsupportedDeclareExportKind:({unsupportedExportKind:e,suggestion:t})=>`\`declare export ${e}\` is not supported. Use \`${t}\` instead.`,
UnsupportedStatementInDeclareModule:"Only declares and type imports are allowed inside declare module.",
UnterminatedFlowComment:"Unterminated flow-comment."});function hasTypeImportKind(e){return"type"===e.importKind||"typeof"===e.importKind}
const K={const:"declare export var",let:"declare export var",type:"export type",interface:"export interface"}
;const H=/\*?\s*@((?:no)?flow)\b/;const V={__proto__:null,quot:'"',amp:"&",apos:"'",lt:"<",gt:">",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",
curren:"¤",yen:"¥",brvbar:"¦",sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",
sup3:"³",acute:"´",micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",
Agrave:"À",Aacute:"Á",Acirc:"Â",Atilde:"Ã",Auml:"Ä",Aring:"Å",AElig:"Æ",Ccedil:"Ç",Egrave:"È",Eacute:"É",Ecirc:"Ê",Euml:"Ë",Igrave:"Ì",
Iacute:"Í",Icirc:"Î",Iuml:"Ï",ETH:"Ð",Ntilde:"Ñ",Ograve:"Ò",Oacute:"Ó",Ocirc:"Ô",Otilde:"Õ",Ouml:"Ö",times:"×",Oslash:"Ø",Ugrave:"Ù",
Uacute:"Ú",Ucirc:"Û",Uuml:"Ü",Yacute:"Ý",THORN:"Þ",szlig:"ß",agrave:"à",aacute:"á",acirc:"â",atilde:"ã",auml:"ä",aring:"å",aelig:"æ",
ccedil:"ç",egrave:"è",eacute:"é",ecirc:"ê",euml:"ë",igrave:"ì",iacute:"í",icirc:"î",iuml:"ï",eth:"ð",ntilde:"ñ",ograve:"ò",oacute:"ó",
ocirc:"ô",otilde:"õ",ouml:"ö",divide:"÷",oslash:"ø",ugrave:"ù",uacute:"ú",ucirc:"û",uuml:"ü",yacute:"ý",thorn:"þ",yuml:"ÿ",OElig:"Œ",
oelig:"œ",Scaron:"Š",scaron:"š",Yuml:"Ÿ",fnof:"ƒ",circ:"ˆ",tilde:"˜",Alpha:"Α",Beta:"Β",Gamma:"Γ",Delta:"Δ",Epsilon:"Ε",Zeta:"Ζ",Eta:"Η",
Theta:"Θ",Iota:"Ι",Kappa:"Κ",Lambda:"Λ",Mu:"Μ",Nu:"Ν",Xi:"Ξ",Omicron:"Ο",Pi:"Π",Rho:"Ρ",Sigma:"Σ",Tau:"Τ",Upsilon:"Υ",Phi:"Φ",Chi:"Χ",
Psi:"Ψ",Omega:"Ω",alpha:"α",beta:"β",gamma:"γ",delta:"δ",epsilon:"ε",zeta:"ζ",eta:"η",theta:"θ",iota:"ι",kappa:"κ",lambda:"λ",mu:"μ",nu:"ν",
xi:"ξ",omicron:"ο",pi:"π",rho:"ρ",sigmaf:"ς",sigma:"σ",tau:"τ",upsilon:"υ",phi:"φ",chi:"χ",psi:"ψ",omega:"ω",thetasym:"ϑ",upsih:"ϒ",piv:"ϖ",
ensp:" ",emsp:" ",thinsp:" ",zwnj:"‌",zwj:"‍",lrm:"‎",rlm:"‏",ndash:"–",mdash:"—",lsquo:"‘",rsquo:"’",sbquo:"‚",ldquo:"“",rdquo:"”",
bdquo:"„",dagger:"†",Dagger:"‡",bull:"•",hellip:"…",permil:"‰",prime:"′",Prime:"″",lsaquo:"‹",rsaquo:"›",oline:"‾",frasl:"⁄",euro:"€",
image:"ℑ",weierp:"℘",real:"ℜ",trade:"™",alefsym:"ℵ",larr:"←",uarr:"↑",rarr:"→",darr:"↓",harr:"↔",crarr:"↵",lArr:"⇐",uArr:"⇑",rArr:"⇒",
dArr:"⇓",hArr:"⇔",forall:"∀",part:"∂",exist:"∃",empty:"∅",nabla:"∇",isin:"∈",notin:"∉",ni:"∋",prod:"∏",sum:"∑",minus:"−",lowast:"∗",
radic:"√",prop:"∝",infin:"∞",ang:"∠",and:"∧",or:"∨",cap:"∩",cup:"∪",int:"∫",there4:"∴",sim:"∼",cong:"≅",asymp:"≈",ne:"≠",equiv:"≡",le:"≤",
ge:"≥",sub:"⊂",sup:"⊃",nsub:"⊄",sube:"⊆",supe:"⊇",oplus:"⊕",otimes:"⊗",perp:"⊥",sdot:"⋅",lceil:"⌈",rceil:"⌉",lfloor:"⌊",rfloor:"⌋",lang:"〈",
rang:"〉",loz:"◊",spades:"♠",clubs:"♣",hearts:"♥",diams:"♦"},z=new RegExp(/\r\n|[\r\n\u2028\u2029]/.source,"g");function isNewLine(e){
switch(e){case 10:case 13:case 8232:case 8233:return!0;default:return!1}}function hasNewLine(e,t,s){
for(let i=t;i<s;i++)if(isNewLine(e.charCodeAt(i)))return!0;return!1}
const q=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,W=/(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g,$=/(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g
;function isWhitespace(e){switch(e){case 9:case 11:case 12:case 32:case 160:case 5760:case 8192:case 8193:case 8194:case 8195:case 8196:
case 8197:case 8198:case 8199:case 8200:case 8201:case 8202:case 8239:case 8287:case 12288:case 65279:return!0;default:return!1}}
const J=ParseErrorEnum`jsx`({AttributeIsEmpty:"JSX attributes must only be assigned a non-empty expression.",
MissingClosingTagElement:({openingTagName:e})=>`Expected corresponding JSX closing tag for <${e}>.`,
MissingClosingTagFragment:"Expected corresponding JSX closing tag for <>.",
UnexpectedSequenceExpression:"Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
UnexpectedToken:({unexpected:e,HTMLEntity:t})=>`Unexpected token \`${e}\`. Did you mean \`${t}\` or \`{'${e}'}\`?`,
UnsupportedJsxValue:"JSX value should be either an expression or a quoted JSX text.",UnterminatedJsxContent:"Unterminated JSX contents.",
UnwrappedAdjacentJSXElements:"Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"})
;function isFragment(e){return!!e&&("JSXOpeningFragment"===e.type||"JSXClosingFragment"===e.type)}function getQualifiedJSXName(e){
if("JSXIdentifier"===e.type)return e.name;if("JSXNamespacedName"===e.type)return e.namespace.name+":"+e.name.name
;if("JSXMemberExpression"===e.type)return getQualifiedJSXName(e.object)+"."+getQualifiedJSXName(e.property)
;throw new Error("Node had unexpected type: "+e.type)}class TypeScriptScope extends Scope{constructor(...e){super(...e),this.tsNames=new Map
}}class TypeScriptScopeHandler extends ScopeHandler{constructor(...e){super(...e),this.importsStack=[]}createScope(e){
return this.importsStack.push(new Set),new TypeScriptScope(e)}enter(e){1024===e&&this.importsStack.push(new Set),super.enter(e)}exit(){
const e=super.exit();return 1024===e&&this.importsStack.pop(),e}hasImport(e,t){const s=this.importsStack.length
;if(this.importsStack[s-1].has(e))return!0;if(!t&&s>1)for(let t=0;t<s-1;t++)if(this.importsStack[t].has(e))return!0;return!1}
declareName(e,t,s){const i=this.currentScope();if(4096&t)return this.hasImport(e,!0)&&this.parser.raise(c.VarRedeclaration,s,{
identifierName:e}),this.importsStack[this.importsStack.length-1].add(e),void this.maybeExportDefined(i,e);let r=i.tsNames.get(e)||0
;if(1024&t)return this.maybeExportDefined(i,e),void i.tsNames.set(e,16|r);super.declareName(e,t,s),
2&t&&(1&t||(this.checkRedeclarationInScope(i,e,t,s),this.maybeExportDefined(i,e)),r|=1),256&t&&(r|=2),512&t&&(r|=4),128&t&&(r|=8),
r&&i.tsNames.set(e,r)}isRedeclaredInScope(e,t,s){const i=e.tsNames.get(t);if((2&i)>0){if(256&s){return!!(512&s)!==(4&i)>0}return!0}
return 128&s&&(8&i)>0?!!(2&e.names.get(t))&&!!(1&s):!!(2&s&&(1&i)>0)||super.isRedeclaredInScope(e,t,s)}checkLocalExport(e){const{name:t}=e
;if(this.hasImport(t))return;for(let e=this.scopeStack.length-1;e>=0;e--){const s=this.scopeStack[e].tsNames.get(t)
;if((1&s)>0||(16&s)>0)return}super.checkLocalExport(e)}}class BaseParser{constructor(){this.sawUnambiguousESM=!1,
this.ambiguousScriptDifferentAst=!1,this.classHeritageStart=-1,this.noArrowAt=new Set}sourceToOffsetPos(e){return e+this.startIndex}
offsetToSourcePos(e){return e-this.startIndex}hasPlugin(e){if("string"==typeof e)return this.plugins.has(e);{const[t,s]=e
;if(!this.hasPlugin(t))return!1;const i=this.plugins.get(t);for(const e of Object.keys(s))if((null==i?void 0:i[e])!==s[e])return!1;return!0}
}getPluginOption(e,t){var s;return null==(s=this.plugins.get(e))?void 0:s[t]}}function setTrailingComments(e,t){
void 0===e.trailingComments?e.trailingComments=t:e.trailingComments.unshift(...t)}function setInnerComments(e,t){
void 0===e.innerComments?e.innerComments=t:e.innerComments.unshift(...t)}function adjustInnerComments(e,t,s){let i=null,r=t.length
;for(;null===i&&r>0;)i=t[--r];null===i||i.start>s.start?setInnerComments(e,s.comments):setTrailingComments(i,s.comments)}
class CommentsParser extends BaseParser{addComment(e){this.filename&&(e.loc.filename=this.filename);const{commentsLen:t}=this.state
;this.comments.length!==t&&(this.comments.length=t),this.comments.push(e),this.state.commentsLen++}processComment(e){
const{commentStack:t}=this.state,s=t.length;if(0===s)return;let i=s-1;const r=t[i];r.start===e.end&&(r.leadingNode=e,i--);const{start:a}=e
;for(;i>=0;i--){const s=t[i],r=s.end;if(!(r>a)){r===a&&(s.trailingNode=e);break}s.containingNode=e,this.finalizeComment(s),t.splice(i,1)}}
finalizeComment(e){var t;const{comments:s}=e
;if(null!==e.leadingNode||null!==e.trailingNode)null!==e.leadingNode&&setTrailingComments(e.leadingNode,s),
null!==e.trailingNode&&function setLeadingComments(e,t){void 0===e.leadingComments?e.leadingComments=t:e.leadingComments.unshift(...t)
}(e.trailingNode,s);else{const i=e.containingNode,r=e.start;if(44===this.input.charCodeAt(this.offsetToSourcePos(r)-1))switch(i.type){
case"ObjectExpression":case"ObjectPattern":adjustInnerComments(i,i.properties,e);break;case"CallExpression":case"NewExpression":
case"OptionalCallExpression":adjustInnerComments(i,i.arguments,e);break;case"ImportExpression":
adjustInnerComments(i,[i.source,null!=(t=i.options)?t:null],e);break;case"FunctionDeclaration":case"FunctionExpression":
case"ArrowFunctionExpression":case"ObjectMethod":case"ClassMethod":case"ClassPrivateMethod":case"TSTypeParameterDeclaration":
adjustInnerComments(i,i.params,e);break;case"ArrayExpression":case"ArrayPattern":adjustInnerComments(i,i.elements,e);break
;case"ExportNamedDeclaration":case"ImportDeclaration":adjustInnerComments(i,i.specifiers,e);break;case"TSEnumDeclaration":case"TSEnumBody":
adjustInnerComments(i,i.members,e);break;case"TSInterfaceBody":adjustInnerComments(i,i.body,e);break;default:
if("RecordExpression"===i.type){adjustInnerComments(i,i.properties,e);break}if("TupleExpression"===i.type){
adjustInnerComments(i,i.elements,e);break}setInnerComments(i,s)}else setInnerComments(i,s)}}finalizeRemainingComments(){
const{commentStack:e}=this.state;for(let t=e.length-1;t>=0;t--)this.finalizeComment(e[t]);this.state.commentStack=[]}
resetPreviousNodeTrailingComments(e){const{commentStack:t}=this.state,{length:s}=t;if(0===s)return;const i=t[s-1]
;i.leadingNode===e&&(i.leadingNode=null)}takeSurroundingComments(e,t,s){const{commentStack:i}=this.state,r=i.length;if(0===r)return
;let a=r-1;for(;a>=0;a--){const r=i[a],n=r.end;if(r.start===s)r.leadingNode=e;else if(n===t)r.trailingNode=e;else if(n<t)break}}}
class State{constructor(){this.flags=512,this.startIndex=void 0,this.curLine=void 0,this.lineStart=void 0,this.startLoc=void 0,
this.endLoc=void 0,this.errors=[],this.potentialArrowAt=-1,this.noArrowParamsConversionAt=[],this.tsArrowReturnTypeRestrictionAt=-1,
this.regExpAllowedAt=-1,this.topicContext={maxNumOfResolvableTopics:0,maxTopicIndex:null},this.labels=[],this.commentsLen=0,
this.commentStack=[],this.pos=0,this.type=141,this.value=null,this.start=0,this.end=0,this.lastTokEndLoc=null,this.lastTokStartLoc=null,
this.context=[d.brace],this.firstInvalidTemplateEscapePos=null,this.strictErrors=new Map,this.tokensLength=0}get strict(){
return(1&this.flags)>0}set strict(e){e?this.flags|=1:this.flags&=-2}
init({strictMode:e,sourceType:t,startIndex:s,startLine:i,startColumn:r}){this.strict=!1!==e&&(!0===e||"module"===t),this.startIndex=s,
this.curLine=i,this.lineStart=-r,this.startLoc=this.endLoc=new Position(i,r,s)}get maybeInArrowParameters(){return(2&this.flags)>0}
set maybeInArrowParameters(e){e?this.flags|=2:this.flags&=-3}get inType(){return(4&this.flags)>0}set inType(e){
e?this.flags|=4:this.flags&=-5}get noAnonFunctionType(){return(8&this.flags)>0}set noAnonFunctionType(e){e?this.flags|=8:this.flags&=-9}
get hasFlowComment(){return(16&this.flags)>0}set hasFlowComment(e){e?this.flags|=16:this.flags&=-17}get isAmbientContext(){
return(32&this.flags)>0}set isAmbientContext(e){e?this.flags|=32:this.flags&=-33}get inAbstractClass(){return(64&this.flags)>0}
set inAbstractClass(e){e?this.flags|=64:this.flags&=-65}get inDisallowConditionalTypesContext(){return(128&this.flags)>0}
set inDisallowConditionalTypesContext(e){e?this.flags|=128:this.flags&=-129}get soloAwait(){return(256&this.flags)>0}set soloAwait(e){
e?this.flags|=256:this.flags&=-257}get canStartJSXElement(){return(512&this.flags)>0}set canStartJSXElement(e){
e?this.flags|=512:this.flags&=-513}get containsEsc(){return(1024&this.flags)>0}set containsEsc(e){e?this.flags|=1024:this.flags&=-1025}
get hasTopLevelAwait(){return(2048&this.flags)>0}set hasTopLevelAwait(e){e?this.flags|=2048:this.flags&=-2049}
get tsArrowReturnTypeAllowed(){return(4096&this.flags)>0}set tsArrowReturnTypeAllowed(e){e?this.flags|=4096:this.flags&=-4097}
get tsGenericArrowParams(){return(8192&this.flags)>0}set tsGenericArrowParams(e){e?this.flags|=8192:this.flags&=-8193}curPosition(){
return new Position(this.curLine,this.pos-this.lineStart,this.pos+this.startIndex)}clone(){const e=new State;return e.flags=this.flags,
e.startIndex=this.startIndex,e.curLine=this.curLine,e.lineStart=this.lineStart,e.startLoc=this.startLoc,e.endLoc=this.endLoc,
e.errors=this.errors.slice(),e.potentialArrowAt=this.potentialArrowAt,e.noArrowParamsConversionAt=this.noArrowParamsConversionAt.slice(),
e.tsArrowReturnTypeRestrictionAt=this.tsArrowReturnTypeRestrictionAt,e.topicContext=this.topicContext,
e.regExpAllowedAt=this.regExpAllowedAt,e.labels=this.labels.slice(),e.commentsLen=this.commentsLen,e.commentStack=this.commentStack.slice(),
e.pos=this.pos,e.type=this.type,e.value=this.value,e.start=this.start,e.end=this.end,e.lastTokEndLoc=this.lastTokEndLoc,
e.lastTokStartLoc=this.lastTokStartLoc,e.context=this.context.slice(),e.firstInvalidTemplateEscapePos=this.firstInvalidTemplateEscapePos,
e.strictErrors=this.strictErrors,e.tokensLength=this.tokensLength,e}}var X=function isDigit(e){return e>=48&&e<=57};const G={
decBinOct:new Set([46,66,69,79,95,98,101,111,43,45]),hex:new Set([46,88,95,120])},Y={bin:e=>48===e||49===e,oct:e=>e>=48&&e<=55,
dec:e=>e>=48&&e<=57,hex:e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102};function readStringContents(e,t,s,i,r,a){const n=s,o=i,h=r
;let p="",c=null,l=s;const{length:d}=t;for(;;){if(s>=d){a.unterminated(n,o,h),p+=t.slice(l,s);break}const u=t.charCodeAt(s)
;if(isStringEnd(e,u,t,s)){p+=t.slice(l,s);break}if(92===u){p+=t.slice(l,s);const n=readEscapedChar(t,s,i,r,"template"===e,a)
;null!==n.ch||c?p+=n.ch:c={pos:s,lineStart:i,curLine:r},({pos:s,lineStart:i,curLine:r}=n),l=s}else 8232===u||8233===u?(++r,
i=++s):10===u||13===u?"template"===e?(p+=t.slice(l,s)+"\n",++s,13===u&&10===t.charCodeAt(s)&&++s,++r,l=i=s):a.unterminated(n,o,h):++s}
return{pos:s,str:p,firstInvalidLoc:c,lineStart:i,curLine:r,containsInvalid:!!c}}function isStringEnd(e,t,s,i){
return"template"===e?96===t||36===t&&123===s.charCodeAt(i+1):t===("double"===e?34:39)}function readEscapedChar(e,t,s,i,r,a){const n=!r;t++
;const res=e=>({pos:t,ch:e,lineStart:s,curLine:i}),o=e.charCodeAt(t++);switch(o){case 110:return res("\n");case 114:return res("\r")
;case 120:{let r;return({code:r,pos:t}=readHexChar(e,t,s,i,2,!1,n,a)),res(null===r?null:String.fromCharCode(r))}case 117:{let r
;return({code:r,pos:t}=readCodePoint(e,t,s,i,n,a)),res(null===r?null:String.fromCodePoint(r))}case 116:return res("\t");case 98:
return res("\b");case 118:return res("\v");case 102:return res("\f");case 13:10===e.charCodeAt(t)&&++t;case 10:s=t,++i;case 8232:case 8233:
return res("");case 56:case 57:if(r)return res(null);a.strictNumericEscape(t-1,s,i);default:if(o>=48&&o<=55){const n=t-1
;let o=/^[0-7]+/.exec(e.slice(n,t+2))[0],h=parseInt(o,8);h>255&&(o=o.slice(0,-1),h=parseInt(o,8)),t+=o.length-1;const p=e.charCodeAt(t)
;if("0"!==o||56===p||57===p){if(r)return res(null);a.strictNumericEscape(n,s,i)}return res(String.fromCharCode(h))}
return res(String.fromCharCode(o))}}function readHexChar(e,t,s,i,r,a,n,o){const h=t;let p
;return({n:p,pos:t}=readInt(e,t,s,i,16,r,a,!1,o,!n)),null===p&&(n?o.invalidEscapeSequence(h,s,i):t=h-1),{code:p,pos:t}}
function readInt(e,t,s,i,r,a,n,o,h,p){const c=t,l=16===r?G.hex:G.decBinOct,d=16===r?Y.hex:10===r?Y.dec:8===r?Y.oct:Y.bin;let u=!1,m=0
;for(let c=0,f=null==a?1/0:a;c<f;++c){const a=e.charCodeAt(t);let c;if(95===a&&"bail"!==o){const r=e.charCodeAt(t-1),a=e.charCodeAt(t+1)
;if(o){if(Number.isNaN(a)||!d(a)||l.has(r)){if(p)return{n:null,pos:t};h.unexpectedNumericSeparator(t,s,i)}}else{if(p)return{n:null,pos:t}
;h.numericSeparatorInEscapeSequence(t,s,i)}++t;continue}if(c=a>=97?a-97+10:a>=65?a-65+10:X(a)?a-48:1/0,c>=r)if(c<=9){if(p)return{n:null,
pos:t};h.invalidDigit(t,s,i,r),c=0}else{if(!n)break;c=0,u=!0}++t,m=m*r+c}return t===c||null!=a&&t-c!==a||u?{n:null,pos:t}:{n:m,pos:t}}
function readCodePoint(e,t,s,i,r,a){let n;if(123===e.charCodeAt(t)){++t;const o=e.indexOf("}",t)
;if(-1===o)return r&&a.invalidEscapeSequence(t,s,i),{code:null,pos:t};if(({code:n,pos:t}=readHexChar(e,t,s,i,o-t,!0,r,a)),++t,
null!==n&&n>1114111)return r&&a.invalidCodePoint(t,s,i),{code:null,pos:t}}else({code:n,pos:t}=readHexChar(e,t,s,i,4,!1,r,a));return{code:n,
pos:t}}function buildPosition(e,t,s){return new Position(s,e-t,e)}const Q=new Set([103,109,115,105,121,117,100,118]);class Token{
constructor(e){const t=e.startIndex||0;this.type=e.type,this.value=e.value,this.start=t+e.start,this.end=t+e.end,
this.loc=new SourceLocation(e.startLoc,e.endLoc)}}class Tokenizer extends CommentsParser{constructor(e,t){super(),this.isLookahead=void 0,
this.tokens=[],this.errorHandlers_readInt={invalidDigit:(e,t,s,i)=>{this.raise(c.InvalidDigit,buildPosition(e,t,s),{radix:i})},
numericSeparatorInEscapeSequence:this.errorBuilder(c.NumericSeparatorInEscapeSequence),
unexpectedNumericSeparator:this.errorBuilder(c.UnexpectedNumericSeparator)
},this.errorHandlers_readCodePoint=Object.assign({},this.errorHandlers_readInt,{
invalidEscapeSequence:this.errorBuilder(c.InvalidEscapeSequence),invalidCodePoint:this.errorBuilder(c.InvalidCodePoint)}),
this.errorHandlers_readStringContents_string=Object.assign({},this.errorHandlers_readCodePoint,{strictNumericEscape:(e,t,s)=>{
this.recordStrictModeErrors(c.StrictNumericEscape,buildPosition(e,t,s))},unterminated:(e,t,s)=>{
throw this.raise(c.UnterminatedString,buildPosition(e-1,t,s))}
}),this.errorHandlers_readStringContents_template=Object.assign({},this.errorHandlers_readCodePoint,{
strictNumericEscape:this.errorBuilder(c.StrictNumericEscape),unterminated:(e,t,s)=>{
throw this.raise(c.UnterminatedTemplate,buildPosition(e,t,s))}}),this.state=new State,this.state.init(e),this.input=t,this.length=t.length,
this.comments=[],this.isLookahead=!1}pushToken(e){this.tokens.length=this.state.tokensLength,this.tokens.push(e),++this.state.tokensLength}
next(){this.checkKeywordEscapes(),256&this.optionFlags&&this.pushToken(new Token(this.state)),this.state.lastTokEndLoc=this.state.endLoc,
this.state.lastTokStartLoc=this.state.startLoc,this.nextToken()}eat(e){return!!this.match(e)&&(this.next(),!0)}match(e){
return this.state.type===e}createLookaheadState(e){return{pos:e.pos,value:null,type:e.type,start:e.start,end:e.end,
context:[this.curContext()],inType:e.inType,strict:e.strict,startLoc:e.startLoc,lastTokEndLoc:e.lastTokEndLoc,curLine:e.curLine,
lineStart:e.lineStart,curPosition:e.curPosition}}lookahead(){const e=this.state;this.state=this.createLookaheadState(e),this.isLookahead=!0,
this.nextToken(),this.isLookahead=!1;const t=this.state;return this.state=e,t}nextTokenStart(){
return this.nextTokenStartSince(this.state.pos)}nextTokenStartSince(e){const t=!this.inModule&&8192&this.optionFlags?W:q
;return t.lastIndex=e,t.test(this.input)?t.lastIndex:e}lookaheadCharCode(){return this.lookaheadCharCodeSince(this.state.pos)}
lookaheadCharCodeSince(e){return this.input.charCodeAt(this.nextTokenStartSince(e))}nextTokenInLineStart(){
return this.nextTokenInLineStartSince(this.state.pos)}nextTokenInLineStartSince(e){return $.lastIndex=e,$.test(this.input)?$.lastIndex:e}
lookaheadInLineCharCode(){return this.input.charCodeAt(this.nextTokenInLineStart())}codePointAtPos(e){let t=this.input.charCodeAt(e)
;if(55296==(64512&t)&&++e<this.input.length){const s=this.input.charCodeAt(e);56320==(64512&s)&&(t=65536+((1023&t)<<10)+(1023&s))}return t}
setStrict(e){this.state.strict=e,e&&(this.state.strictErrors.forEach(([e,t])=>this.raise(e,t)),this.state.strictErrors.clear())}
curContext(){return this.state.context[this.state.context.length-1]}nextToken(){this.skipSpace(),this.state.start=this.state.pos,
this.isLookahead||(this.state.startLoc=this.state.curPosition()),
this.state.pos>=this.length?this.finishToken(141):this.getTokenFromCode(this.codePointAtPos(this.state.pos))}skipBlockComment(e){let t
;this.isLookahead||(t=this.state.curPosition());const s=this.state.pos,i=this.input.indexOf(e,s+2)
;if(-1===i)throw this.raise(c.UnterminatedComment,this.state.curPosition());for(this.state.pos=i+e.length,
z.lastIndex=s+2;z.test(this.input)&&z.lastIndex<=i;)++this.state.curLine,this.state.lineStart=z.lastIndex;if(this.isLookahead)return
;const r={type:"CommentBlock",value:this.input.slice(s+2,i),start:this.sourceToOffsetPos(s),end:this.sourceToOffsetPos(i+e.length),
loc:new SourceLocation(t,this.state.curPosition())};return 256&this.optionFlags&&this.pushToken(r),r}skipLineComment(e){
const t=this.state.pos;let s;this.isLookahead||(s=this.state.curPosition());let i=this.input.charCodeAt(this.state.pos+=e)
;if(this.state.pos<this.length)for(;!isNewLine(i)&&++this.state.pos<this.length;)i=this.input.charCodeAt(this.state.pos)
;if(this.isLookahead)return;const r=this.state.pos,a={type:"CommentLine",value:this.input.slice(t+e,r),start:this.sourceToOffsetPos(t),
end:this.sourceToOffsetPos(r),loc:new SourceLocation(s,this.state.curPosition())};return 256&this.optionFlags&&this.pushToken(a),a}
skipSpace(){const e=this.state.pos,t=4096&this.optionFlags?[]:null;e:for(;this.state.pos<this.length;){
const s=this.input.charCodeAt(this.state.pos);switch(s){case 32:case 160:case 9:++this.state.pos;break;case 13:
10===this.input.charCodeAt(this.state.pos+1)&&++this.state.pos;case 10:case 8232:case 8233:++this.state.pos,++this.state.curLine,
this.state.lineStart=this.state.pos;break;case 47:switch(this.input.charCodeAt(this.state.pos+1)){case 42:{
const e=this.skipBlockComment("*/");void 0!==e&&(this.addComment(e),null==t||t.push(e));break}case 47:{const e=this.skipLineComment(2)
;void 0!==e&&(this.addComment(e),null==t||t.push(e));break}default:break e}break;default:
if(isWhitespace(s))++this.state.pos;else if(45===s&&!this.inModule&&8192&this.optionFlags){const s=this.state.pos
;if(45!==this.input.charCodeAt(s+1)||62!==this.input.charCodeAt(s+2)||!(0===e||this.state.lineStart>e))break e;{
const e=this.skipLineComment(3);void 0!==e&&(this.addComment(e),null==t||t.push(e))}}else{
if(60!==s||this.inModule||!(8192&this.optionFlags))break e;{const e=this.state.pos
;if(33!==this.input.charCodeAt(e+1)||45!==this.input.charCodeAt(e+2)||45!==this.input.charCodeAt(e+3))break e;{
const e=this.skipLineComment(4);void 0!==e&&(this.addComment(e),null==t||t.push(e))}}}}}if((null==t?void 0:t.length)>0){
const s=this.state.pos,i={start:this.sourceToOffsetPos(e),end:this.sourceToOffsetPos(s),comments:t,leadingNode:null,trailingNode:null,
containingNode:null};this.state.commentStack.push(i)}}finishToken(e,t){this.state.end=this.state.pos,
this.state.endLoc=this.state.curPosition();const s=this.state.type;this.state.type=e,this.state.value=t,
this.isLookahead||this.updateContext(s)}replaceToken(e){this.state.type=e,this.updateContext()}readToken_numberSign(){
if(0===this.state.pos&&this.readToken_interpreter())return;const e=this.state.pos+1,t=this.codePointAtPos(e)
;if(t>=48&&t<=57)throw this.raise(c.UnexpectedDigitAfterHash,this.state.curPosition())
;if(123===t||91===t&&this.hasPlugin("recordAndTuple")){if(this.expectPlugin("recordAndTuple"),
"bar"===this.getPluginOption("recordAndTuple","syntaxType"))throw this.raise(123===t?c.RecordExpressionHashIncorrectStartSyntaxType:c.TupleExpressionHashIncorrectStartSyntaxType,this.state.curPosition())
;this.state.pos+=2,123===t?this.finishToken(7):this.finishToken(1)}else isIdentifierStart(t)?(++this.state.pos,
this.finishToken(140,this.readWord1(t))):92===t?(++this.state.pos,this.finishToken(140,this.readWord1())):this.finishOp(27,1)}
readToken_dot(){const e=this.input.charCodeAt(this.state.pos+1)
;e>=48&&e<=57?this.readNumber(!0):46===e&&46===this.input.charCodeAt(this.state.pos+2)?(this.state.pos+=3,
this.finishToken(21)):(++this.state.pos,this.finishToken(16))}readToken_slash(){
61===this.input.charCodeAt(this.state.pos+1)?this.finishOp(31,2):this.finishOp(56,1)}readToken_interpreter(){
if(0!==this.state.pos||this.length<2)return!1;let e=this.input.charCodeAt(this.state.pos+1);if(33!==e)return!1;const t=this.state.pos
;for(this.state.pos+=1;!isNewLine(e)&&++this.state.pos<this.length;)e=this.input.charCodeAt(this.state.pos)
;const s=this.input.slice(t+2,this.state.pos);return this.finishToken(28,s),!0}readToken_mult_modulo(e){
let t=42===e?55:54,s=1,i=this.input.charCodeAt(this.state.pos+1);42===e&&42===i&&(s++,i=this.input.charCodeAt(this.state.pos+2),t=57),
61!==i||this.state.inType||(s++,t=37===e?33:30),this.finishOp(t,s)}readToken_pipe_amp(e){const t=this.input.charCodeAt(this.state.pos+1)
;if(t!==e){if(124===e){if(62===t)return void this.finishOp(39,2);if(this.hasPlugin("recordAndTuple")&&125===t){
if("bar"!==this.getPluginOption("recordAndTuple","syntaxType"))throw this.raise(c.RecordExpressionBarIncorrectEndSyntaxType,this.state.curPosition())
;return this.state.pos+=2,void this.finishToken(9)}if(this.hasPlugin("recordAndTuple")&&93===t){
if("bar"!==this.getPluginOption("recordAndTuple","syntaxType"))throw this.raise(c.TupleExpressionBarIncorrectEndSyntaxType,this.state.curPosition())
;return this.state.pos+=2,void this.finishToken(4)}}61!==t?this.finishOp(124===e?43:45,1):this.finishOp(30,2)
}else 61===this.input.charCodeAt(this.state.pos+2)?this.finishOp(30,3):this.finishOp(124===e?41:42,2)}readToken_caret(){
const e=this.input.charCodeAt(this.state.pos+1);if(61!==e||this.state.inType)if(94===e&&this.hasPlugin(["pipelineOperator",{proposal:"hack",
topicToken:"^^"}])){this.finishOp(37,2);94===this.input.codePointAt(this.state.pos)&&this.unexpected()
}else this.finishOp(44,1);else this.finishOp(32,2)}readToken_atSign(){
64===this.input.charCodeAt(this.state.pos+1)&&this.hasPlugin(["pipelineOperator",{proposal:"hack",topicToken:"@@"
}])?this.finishOp(38,2):this.finishOp(26,1)}readToken_plus_min(e){const t=this.input.charCodeAt(this.state.pos+1)
;t!==e?61===t?this.finishOp(30,2):this.finishOp(53,1):this.finishOp(34,2)}readToken_lt(){
const{pos:e}=this.state,t=this.input.charCodeAt(e+1)
;if(60===t)return 61===this.input.charCodeAt(e+2)?void this.finishOp(30,3):void this.finishOp(51,2)
;61!==t?this.finishOp(47,1):this.finishOp(49,2)}readToken_gt(){const{pos:e}=this.state,t=this.input.charCodeAt(e+1);if(62===t){
const t=62===this.input.charCodeAt(e+2)?3:2;return 61===this.input.charCodeAt(e+t)?void this.finishOp(30,t+1):void this.finishOp(52,t)}
61!==t?this.finishOp(48,1):this.finishOp(49,2)}readToken_eq_excl(e){const t=this.input.charCodeAt(this.state.pos+1)
;if(61!==t)return 61===e&&62===t?(this.state.pos+=2,void this.finishToken(19)):void this.finishOp(61===e?29:35,1)
;this.finishOp(46,61===this.input.charCodeAt(this.state.pos+2)?3:2)}readToken_question(){
const e=this.input.charCodeAt(this.state.pos+1),t=this.input.charCodeAt(this.state.pos+2)
;63===e?61===t?this.finishOp(30,3):this.finishOp(40,2):46!==e||t>=48&&t<=57?(++this.state.pos,this.finishToken(17)):(this.state.pos+=2,
this.finishToken(18))}getTokenFromCode(e){switch(e){case 46:return void this.readToken_dot();case 40:return++this.state.pos,
void this.finishToken(10);case 41:return++this.state.pos,void this.finishToken(11);case 59:return++this.state.pos,void this.finishToken(13)
;case 44:return++this.state.pos,void this.finishToken(12);case 91:
if(this.hasPlugin("recordAndTuple")&&124===this.input.charCodeAt(this.state.pos+1)){
if("bar"!==this.getPluginOption("recordAndTuple","syntaxType"))throw this.raise(c.TupleExpressionBarIncorrectStartSyntaxType,this.state.curPosition())
;this.state.pos+=2,this.finishToken(2)}else++this.state.pos,this.finishToken(0);return;case 93:return++this.state.pos,
void this.finishToken(3);case 123:if(this.hasPlugin("recordAndTuple")&&124===this.input.charCodeAt(this.state.pos+1)){
if("bar"!==this.getPluginOption("recordAndTuple","syntaxType"))throw this.raise(c.RecordExpressionBarIncorrectStartSyntaxType,this.state.curPosition())
;this.state.pos+=2,this.finishToken(6)}else++this.state.pos,this.finishToken(5);return;case 125:return++this.state.pos,
void this.finishToken(8);case 58:
return void(this.hasPlugin("functionBind")&&58===this.input.charCodeAt(this.state.pos+1)?this.finishOp(15,2):(++this.state.pos,
this.finishToken(14)));case 63:return void this.readToken_question();case 96:return void this.readTemplateToken();case 48:{
const e=this.input.charCodeAt(this.state.pos+1);if(120===e||88===e)return void this.readRadixNumber(16)
;if(111===e||79===e)return void this.readRadixNumber(8);if(98===e||66===e)return void this.readRadixNumber(2)}case 49:case 50:case 51:
case 52:case 53:case 54:case 55:case 56:case 57:return void this.readNumber(!1);case 34:case 39:return void this.readString(e);case 47:
return void this.readToken_slash();case 37:case 42:return void this.readToken_mult_modulo(e);case 124:case 38:
return void this.readToken_pipe_amp(e);case 94:return void this.readToken_caret();case 43:case 45:return void this.readToken_plus_min(e)
;case 60:return void this.readToken_lt();case 62:return void this.readToken_gt();case 61:case 33:return void this.readToken_eq_excl(e)
;case 126:return void this.finishOp(36,1);case 64:return void this.readToken_atSign();case 35:return void this.readToken_numberSign()
;case 92:return void this.readWord();default:if(isIdentifierStart(e))return void this.readWord(e)}
throw this.raise(c.InvalidOrUnexpectedToken,this.state.curPosition(),{unexpected:String.fromCodePoint(e)})}finishOp(e,t){
const s=this.input.slice(this.state.pos,this.state.pos+t);this.state.pos+=t,this.finishToken(e,s)}readRegexp(){
const e=this.state.startLoc,t=this.state.start+1;let s,i,{pos:r}=this.state;for(;;++r){
if(r>=this.length)throw this.raise(c.UnterminatedRegExp,createPositionWithColumnOffset(e,1));const t=this.input.charCodeAt(r)
;if(isNewLine(t))throw this.raise(c.UnterminatedRegExp,createPositionWithColumnOffset(e,1));if(s)s=!1;else{
if(91===t)i=!0;else if(93===t&&i)i=!1;else if(47===t&&!i)break;s=92===t}}const a=this.input.slice(t,r);++r;let n=""
;const nextPos=()=>createPositionWithColumnOffset(e,r+2-t);for(;r<this.length;){const e=this.codePointAtPos(r),t=String.fromCharCode(e)
;if(Q.has(e))118===e?n.includes("u")&&this.raise(c.IncompatibleRegExpUVFlags,nextPos()):117===e&&n.includes("v")&&this.raise(c.IncompatibleRegExpUVFlags,nextPos()),
n.includes(t)&&this.raise(c.DuplicateRegExpFlags,nextPos());else{if(!isIdentifierChar(e)&&92!==e)break
;this.raise(c.MalformedRegExpFlags,nextPos())}++r,n+=t}this.state.pos=r,this.finishToken(139,{pattern:a,flags:n})}readInt(e,t,s=!1,i=!0){
const{n:r,pos:a}=readInt(this.input,this.state.pos,this.state.lineStart,this.state.curLine,e,t,s,i,this.errorHandlers_readInt,!1)
;return this.state.pos=a,r}readLiteralInt(e){let t,s=this.state.pos,i=0;for(;;){let r;if(t=this.input.charCodeAt(s),
t>=48&&t<=57)r=t-48;else{if(r=(32|t)-97,r<0||r>5)break;r+=10}if(r>=e)break;i=i*e+r,++s}
return 95===t||t>=48&&t<=57?this.readInt(e):s===this.state.pos?null:(this.state.pos=s,i)}readRadixNumber(e){
const t=this.state.pos,s=this.state.curPosition();this.state.pos+=2;let i=this.readLiteralInt(e);const r=this.state.pos
;null==i&&this.raise(c.InvalidDigit,createPositionWithColumnOffset(s,2),{radix:e});const a=this.input.charCodeAt(this.state.pos),n=110===a
;if(n)++this.state.pos;else if(109===a)throw this.raise(c.InvalidDecimal,s)
;if(isIdentifierStart(this.codePointAtPos(this.state.pos)))throw this.raise(c.NumberIdentifier,this.state.curPosition())
;if(n||null!==i&&i>Number.MAX_SAFE_INTEGER){const s=this.input.slice(t,r).replace(/_/g,"");if(n)return void this.finishToken(137,s)
;i=Number(16!==e&&2048&this.optionFlags?s.replace(2===e?/[2-9]/g:/[89]/g,"0"):s)}this.finishToken(136,i)}readNumber(e){
const t=this.state.pos,s=this.state.curPosition();let i=!1,r=!1,a=!1
;const n=e?0:this.readLiteralInt(10),o=this.state.pos-t>=2&&48===this.input.charCodeAt(t);if(o){const e=this.input.slice(t,this.state.pos)
;if(this.recordStrictModeErrors(c.StrictOctalLiteral,s),!this.state.strict){const t=e.indexOf("_")
;t>0&&this.raise(c.ZeroDigitNumericSeparator,createPositionWithColumnOffset(s,t))}a=!/[89]/.test(e)}
let h=this.input.charCodeAt(this.state.pos);46!==h||a||(++this.state.pos,this.readLiteralInt(10),i=!0,
h=this.input.charCodeAt(this.state.pos)),69!==h&&101!==h||a||(h=this.input.charCodeAt(++this.state.pos),43!==h&&45!==h||++this.state.pos,
null===this.readLiteralInt(10)&&this.raise(c.InvalidOrMissingExponent,s),i=!0,r=!0,h=this.input.charCodeAt(this.state.pos))
;const p=this.state.pos,l=110===h;if(l&&((i||o)&&this.raise(c.InvalidBigIntLiteral,s),++this.state.pos),109===h){
this.expectPlugin("decimal",this.state.curPosition()),(r||o)&&this.raise(c.InvalidDecimal,s),++this.state.pos;var d=!0}
if(isIdentifierStart(this.codePointAtPos(this.state.pos)))throw this.raise(c.NumberIdentifier,this.state.curPosition())
;if(!i&&!l&&!d&&!o&&n<=Number.MAX_SAFE_INTEGER)return void this.finishToken(136,n);const u=this.input.slice(t,p).replace(/_/g,"")
;if(l)return void this.finishToken(137,u);if(d)return void this.finishToken(138,u);const m=a?parseInt(u,8):parseFloat(u)
;this.finishToken(136,m)}readCodePoint(e){
const{code:t,pos:s}=readCodePoint(this.input,this.state.pos,this.state.lineStart,this.state.curLine,e,this.errorHandlers_readCodePoint)
;return this.state.pos=s,t}readString(e){
const{str:t,pos:s,curLine:i,lineStart:r}=readStringContents(34===e?"double":"single",this.input,this.state.pos+1,this.state.lineStart,this.state.curLine,this.errorHandlers_readStringContents_string)
;this.state.pos=s+1,this.state.lineStart=r,this.state.curLine=i,this.finishToken(135,t)}readTemplateContinuation(){
this.match(8)||this.unexpected(null,8),this.state.pos--,this.readTemplateToken()}readTemplateToken(){
const e=this.input[this.state.pos],{str:t,firstInvalidLoc:s,pos:i,curLine:r,lineStart:a}=readStringContents("template",this.input,this.state.pos+1,this.state.lineStart,this.state.curLine,this.errorHandlers_readStringContents_template)
;this.state.pos=i+1,
this.state.lineStart=a,this.state.curLine=r,s&&(this.state.firstInvalidTemplateEscapePos=new Position(s.curLine,s.pos-s.lineStart,this.sourceToOffsetPos(s.pos))),
96===this.input.codePointAt(i)?this.finishToken(24,s?null:e+t+"`"):(this.state.pos++,this.finishToken(25,s?null:e+t+"${"))}
recordStrictModeErrors(e,t){if(this.isLookahead)return;const s=t.index
;this.state.strict&&!this.state.strictErrors.has(s)?this.raise(e,t):this.state.strictErrors.set(s,[e,t])}readWord1(e){
this.state.containsEsc=!1;let t="";const s=this.state.pos;let i=this.state.pos
;for(void 0!==e&&(this.state.pos+=e<=65535?1:2);this.state.pos<this.length;){const e=this.codePointAtPos(this.state.pos)
;if(isIdentifierChar(e))this.state.pos+=e<=65535?1:2;else{if(92!==e)break;{this.state.containsEsc=!0,t+=this.input.slice(i,this.state.pos)
;const e=this.state.curPosition(),r=this.state.pos===s?isIdentifierStart:isIdentifierChar;if(117!==this.input.charCodeAt(++this.state.pos)){
this.raise(c.MissingUnicodeEscape,this.state.curPosition()),i=this.state.pos-1;continue}++this.state.pos;const a=this.readCodePoint(!0)
;null!==a&&(r(a)||this.raise(c.EscapedCharNotAnIdentifier,e),t+=String.fromCodePoint(a)),i=this.state.pos}}}
return t+this.input.slice(i,this.state.pos)}readWord(e){const t=this.readWord1(e),s=P.get(t)
;void 0!==s?this.finishToken(s,tokenLabelName(s)):this.finishToken(133,t)}checkKeywordEscapes(){const{type:e}=this.state
;tokenIsKeyword(e)&&this.state.containsEsc&&this.raise(c.InvalidEscapedReservedWord,this.state.startLoc,{reservedWord:tokenLabelName(e)})}
raise(e,t,s={}){const i=e(t instanceof Position?t:t.loc.start,s);if(!(2048&this.optionFlags))throw i
;return this.isLookahead||this.state.errors.push(i),i}raiseOverwrite(e,t,s={}){
const i=t instanceof Position?t:t.loc.start,r=i.index,a=this.state.errors;for(let t=a.length-1;t>=0;t--){const n=a[t]
;if(n.loc.index===r)return a[t]=e(i,s);if(n.loc.index<r)break}return this.raise(e,t,s)}updateContext(e){}unexpected(e,t){
throw this.raise(c.UnexpectedToken,null!=e?e:this.state.startLoc,{expected:t?tokenLabelName(t):null})}expectPlugin(e,t){
if(this.hasPlugin(e))return!0;throw this.raise(c.MissingPlugin,null!=t?t:this.state.startLoc,{missingPlugin:[e]})}expectOnePlugin(e){
if(!e.some(e=>this.hasPlugin(e)))throw this.raise(c.MissingOneOfPlugins,this.state.startLoc,{missingPlugin:e})}errorBuilder(e){
return(t,s,i)=>{this.raise(e,buildPosition(t,s,i))}}}class ClassScope{constructor(){this.privateNames=new Set,this.loneAccessors=new Map,
this.undefinedPrivateNames=new Map}}class ClassScopeHandler{constructor(e){this.parser=void 0,this.stack=[],
this.undefinedPrivateNames=new Map,this.parser=e}current(){return this.stack[this.stack.length-1]}enter(){this.stack.push(new ClassScope)}
exit(){const e=this.stack.pop(),t=this.current()
;for(const[s,i]of Array.from(e.undefinedPrivateNames))t?t.undefinedPrivateNames.has(s)||t.undefinedPrivateNames.set(s,i):this.parser.raise(c.InvalidPrivateFieldResolution,i,{
identifierName:s})}declarePrivateName(e,t,s){const{privateNames:i,loneAccessors:r,undefinedPrivateNames:a}=this.current();let n=i.has(e)
;if(3&t){const s=n&&r.get(e);if(s){n=(3&s)===(3&t)||(4&s)!==(4&t),n||r.delete(e)}else n||r.set(e,t)}
n&&this.parser.raise(c.PrivateNameRedeclaration,s,{identifierName:e}),i.add(e),a.delete(e)}usePrivateName(e,t){let s
;for(s of this.stack)if(s.privateNames.has(e))return
;s?s.undefinedPrivateNames.set(e,t):this.parser.raise(c.InvalidPrivateFieldResolution,t,{identifierName:e})}}class ExpressionScope{
constructor(e=0){this.type=e}canBeArrowParameterDeclaration(){return 2===this.type||1===this.type}isCertainlyParameterDeclaration(){
return 3===this.type}isInitializer(){return 4===this.type}}class ArrowHeadParsingScope extends ExpressionScope{constructor(e){super(e),
this.declarationErrors=new Map}recordDeclarationError(e,t){const s=t.index;this.declarationErrors.set(s,[e,t])}clearDeclarationError(e){
this.declarationErrors.delete(e)}iterateErrors(e){this.declarationErrors.forEach(e)}}class ExpressionScopeHandler{constructor(e){
this.parser=void 0,this.stack=[new ExpressionScope],this.parser=e}enter(e){this.stack.push(e)}exit(){this.stack.pop()}canBeInParameters(){
const e=this.stack[this.stack.length-1];return e.canBeArrowParameterDeclaration()||e.isCertainlyParameterDeclaration()}
recordParameterInitializerError(e,t){const s=t.loc.start,{stack:i}=this;let r=i.length-1,a=i[r];for(;!a.isCertainlyParameterDeclaration();){
if(a.canBeArrowParameterDeclaration())a.recordDeclarationError(e,s);else if(!a.isInitializer())return;a=i[--r]}this.parser.raise(e,s)}
recordArrowParameterBindingError(e,t){const{stack:s}=this,i=s[s.length-1],r=t.loc.start
;if(i.isCertainlyParameterDeclaration())this.parser.raise(e,r);else{if(!i.canBeArrowParameterDeclaration())return
;i.recordDeclarationError(e,r)}}recordAsyncArrowParametersError(e){const{stack:t}=this;for(let s=t.length-1;;s--){const i=t[s]
;if(i.canBeArrowParameterDeclaration())2===i.type&&i.recordDeclarationError(c.AwaitBindingIdentifier,e);else if(!i.isInitializer())return}}
validateAsPattern(){const{stack:e}=this,t=e[e.length-1];t.canBeArrowParameterDeclaration()&&t.iterateErrors(([t,s])=>{this.parser.raise(t,s)
;for(let t=e.length-2;;t--){const i=e[t]
;if(i.canBeArrowParameterDeclaration())i.clearDeclarationError(s.index);else if(!i.isInitializer())break}})}}
const Z=new ExpressionScope,ee=new ExpressionScope(3),te=new ExpressionScope(4);class ProductionParameterHandler{constructor(){
this.stacks=[]}enter(e){this.stacks.push(e)}exit(){this.stacks.pop()}currentFlags(){return this.stacks[this.stacks.length-1]}get hasAwait(){
return(2&this.currentFlags())>0}get hasYield(){return(1&this.currentFlags())>0}get hasReturn(){return(4&this.currentFlags())>0}get hasIn(){
return(8&this.currentFlags())>0}get inFSharpPipelineDirectBody(){return!(16&this.currentFlags())}}function functionFlags(e,t){
return(e?2:0)|(t?1:0)}class UtilParser extends Tokenizer{addExtra(e,t,s,i=!0){if(!e)return;let{extra:r}=e;null==r&&(r={},e.extra=r),
i?r[t]=s:Object.defineProperty(r,t,{enumerable:i,value:s})}isContextual(e){return this.state.type===e&&!this.state.containsEsc}
isUnparsedContextual(e,t){if(this.input.startsWith(t,e)){const s=this.input.charCodeAt(e+t.length)
;return!(isIdentifierChar(s)||92===s||55296==(64512&s))}return!1}isLookaheadContextual(e){const t=this.nextTokenStart()
;return this.isUnparsedContextual(t,e)}eatContextual(e){return!!this.isContextual(e)&&(this.next(),!0)}expectContextual(e,t){
if(!this.eatContextual(e)){if(null!=t)throw this.raise(t,this.state.startLoc);this.unexpected(null,e)}}canInsertSemicolon(){
return this.match(141)||this.match(8)||this.hasPrecedingLineBreak()}hasPrecedingLineBreak(){
return hasNewLine(this.input,this.offsetToSourcePos(this.state.lastTokEndLoc.index),this.state.start)}hasFollowingLineBreak(){
return hasNewLine(this.input,this.state.end,this.nextTokenStart())}isLineTerminator(){return this.eat(13)||this.canInsertSemicolon()}
semicolon(e=!0){(e?this.isLineTerminator():this.eat(13))||this.raise(c.MissingSemicolon,this.state.lastTokEndLoc)}expect(e,t){
this.eat(e)||this.unexpected(t,e)}snapshotScopeStacks(){return{scopeDepth:this.scope.scopeStack.length,
prodParamDepth:this.prodParam.stacks.length,classScopeDepth:this.classScope.stack.length,
expressionScopeDepth:this.expressionScope.stack.length}}restoreScopeStacks(e){const{scope:t}=this
;for(;t.scopeStack.length>e.scopeDepth;)t.exit();this.prodParam.stacks.length=e.prodParamDepth,
this.classScope.stack.length=e.classScopeDepth,this.expressionScope.stack.length=e.expressionScopeDepth}tryParse(e,t=this.state.clone()){
const s={node:null},i=this.snapshotScopeStacks();try{const i=e((e=null)=>{throw s.node=e,s});if(this.state.errors.length>t.errors.length){
const e=this.state;return this.state=t,this.state.tokensLength=e.tokensLength,{node:i,error:e.errors[t.errors.length],thrown:!1,aborted:!1,
failState:e}}return{node:i,error:null,thrown:!1,aborted:!1,failState:null}}catch(e){const r=this.state;if(this.state=t,
this.restoreScopeStacks(i),e instanceof SyntaxError)return{node:null,error:e,thrown:!0,aborted:!1,failState:r};if(e===s)return{node:s.node,
error:null,thrown:!1,aborted:!0,failState:r};throw e}}checkExpressionErrors(e,t){if(!e)return!1
;const{shorthandAssignLoc:s,doubleProtoLoc:i,privateKeyLoc:r,optionalParametersLoc:a,voidPatternLoc:n}=e;if(!t)return!!(s||i||a||r||n)
;null!=s&&this.raise(c.InvalidCoverInitializedName,s),null!=i&&this.raise(c.DuplicateProto,i),
null!=r&&this.raise(c.UnexpectedPrivateField,r),null!=a&&this.unexpected(a),null!=n&&this.raise(c.InvalidCoverDiscardElement,n)}
isLiteralPropertyName(){return tokenIsLiteralPropertyName(this.state.type)}isPrivateName(e){return"PrivateName"===e.type}
getPrivateNameSV(e){return e.id.name}hasPropertyAsPrivateName(e){
return("MemberExpression"===e.type||"OptionalMemberExpression"===e.type)&&this.isPrivateName(e.property)}isObjectProperty(e){
return"ObjectProperty"===e.type}isObjectMethod(e){return"ObjectMethod"===e.type}initializeScopes(e="module"===this.options.sourceType){
const t=this.state.labels;this.state.labels=[];const s=this.exportedIdentifiers;this.exportedIdentifiers=new Set;const i=this.inModule
;this.inModule=e;const r=this.scope,a=this.getScopeHandler();this.scope=new a(this,e);const n=this.prodParam
;this.prodParam=new ProductionParameterHandler;const o=this.classScope;this.classScope=new ClassScopeHandler(this)
;const h=this.expressionScope;return this.expressionScope=new ExpressionScopeHandler(this),()=>{this.state.labels=t,
this.exportedIdentifiers=s,this.inModule=i,this.scope=r,this.prodParam=n,this.classScope=o,this.expressionScope=h}}enterInitialScopes(){
let e=0;(this.inModule||1&this.optionFlags)&&(e|=2),32&this.optionFlags&&(e|=1);const t=!this.inModule&&"commonjs"===this.options.sourceType
;(t||2&this.optionFlags)&&(e|=4),this.prodParam.enter(e);let s=t?514:1;4&this.optionFlags&&(s|=512),this.scope.enter(s)}
checkDestructuringPrivate(e){const{privateKeyLoc:t}=e;null!==t&&this.expectPlugin("destructuringPrivate",t)}}class ExpressionErrors{
constructor(){this.shorthandAssignLoc=null,this.doubleProtoLoc=null,this.privateKeyLoc=null,this.optionalParametersLoc=null,
this.voidPatternLoc=null}}class Node{constructor(e,t,s){this.type="",this.start=t,this.end=0,this.loc=new SourceLocation(s),
128&(null==e?void 0:e.optionFlags)&&(this.range=[t,0]),null!=e&&e.filename&&(this.loc.filename=e.filename)}}const se=Node.prototype
;se.__clone=function(){const e=new Node(void 0,this.start,this.loc.start),t=Object.keys(this);for(let s=0,i=t.length;s<i;s++){const i=t[s]
;"leadingComments"!==i&&"trailingComments"!==i&&"innerComments"!==i&&(e[i]=this[i])}return e};class NodeUtils extends UtilParser{
startNode(){const e=this.state.startLoc;return new Node(this,e.index,e)}startNodeAt(e){return new Node(this,e.index,e)}startNodeAtNode(e){
return this.startNodeAt(e.loc.start)}finishNode(e,t){return this.finishNodeAt(e,t,this.state.lastTokEndLoc)}finishNodeAt(e,t,s){
return e.type=t,e.end=s.index,e.loc.end=s,128&this.optionFlags&&(e.range[1]=s.index),4096&this.optionFlags&&this.processComment(e),e}
resetStartLocation(e,t){e.start=t.index,e.loc.start=t,128&this.optionFlags&&(e.range[0]=t.index)}
resetEndLocation(e,t=this.state.lastTokEndLoc){e.end=t.index,e.loc.end=t,128&this.optionFlags&&(e.range[1]=t.index)}
resetStartLocationFromNode(e,t){this.resetStartLocation(e,t.loc.start)}castNodeTo(e,t){return e.type=t,e}cloneIdentifier(e){
const{type:t,start:s,end:i,loc:r,range:a,name:n}=e,o=Object.create(se);return o.type=t,o.start=s,o.end=i,o.loc=r,o.range=a,o.name=n,
e.extra&&(o.extra=e.extra),o}cloneStringLiteral(e){const{type:t,start:s,end:i,loc:r,range:a,extra:n}=e,o=Object.create(se);return o.type=t,
o.start=s,o.end=i,o.loc=r,o.range=a,o.extra=n,o.value=e.value,o}}
const unwrapParenthesizedExpression=e=>"ParenthesizedExpression"===e.type?unwrapParenthesizedExpression(e.expression):e
;class LValParser extends NodeUtils{raiseOnce(e,t){const{errors:s}=this.state,i=s.length,r=this.raise(e,t)
;if(s.length!==i)for(let e=i-1;e>=0;e--)if(s[e].pos===r.pos&&s[e].reasonCode===r.reasonCode)return void s.pop()}toAssignable(e,t=!1){var s,i
;let r;switch(("ParenthesizedExpression"===e.type||null!=(s=e.extra)&&s.parenthesized)&&(r=unwrapParenthesizedExpression(e),
t?"Identifier"===r.type?this.expressionScope.recordArrowParameterBindingError(c.InvalidParenthesizedAssignment,e):"CallExpression"===r.type||"MemberExpression"===r.type||this.isOptionalMemberExpression(r)||this.raiseOnce(c.InvalidParenthesizedAssignment,e):this.raiseOnce(c.InvalidParenthesizedAssignment,e)),
e.type){case"Identifier":case"ObjectPattern":case"ArrayPattern":case"AssignmentPattern":case"RestElement":case"VoidPattern":break
;case"ObjectExpression":this.castNodeTo(e,"ObjectPattern");for(let s=0,i=e.properties.length,r=i-1;s<i;s++){var a
;const i=e.properties[s],n=s===r
;this.toAssignableObjectExpressionProp(i,n,t),n&&"RestElement"===i.type&&null!=(a=e.extra)&&a.trailingCommaLoc&&this.raise(c.RestTrailingComma,e.extra.trailingCommaLoc)
}break;case"ObjectProperty":{const{key:s,value:i}=e
;this.isPrivateName(s)&&this.classScope.usePrivateName(this.getPrivateNameSV(s),s.loc.start),this.toAssignable(i,t);break}
case"SpreadElement":
throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.")
;case"ArrayExpression":this.castNodeTo(e,"ArrayPattern"),this.toAssignableList(e.elements,null==(i=e.extra)?void 0:i.trailingCommaLoc,t)
;break;case"AssignmentExpression":"="!==e.operator&&this.raise(c.MissingEqInAssignment,e.left.loc.end),
this.castNodeTo(e,"AssignmentPattern"),delete e.operator,"VoidPattern"===e.left.type&&this.raise(c.VoidPatternInitializer,e.left),
this.toAssignable(e.left,t);break;case"ParenthesizedExpression":this.toAssignable(r,t)}}toAssignableObjectExpressionProp(e,t,s){
if("ObjectMethod"===e.type)this.raise("get"===e.kind||"set"===e.kind?c.PatternHasAccessor:c.PatternHasMethod,e.key);else if("SpreadElement"===e.type){
this.castNodeTo(e,"RestElement");const i=e.argument;this.checkToRestConversion(i,!1),this.toAssignable(i,s),
t||this.raise(c.RestTrailingComma,e)}else this.toAssignable(e,s)}toAssignableList(e,t,s){const i=e.length-1;for(let r=0;r<=i;r++){
const a=e[r]
;a&&(this.toAssignableListItem(e,r,s),"RestElement"===a.type&&(r<i?this.raise(c.RestTrailingComma,a):t&&this.raise(c.RestTrailingComma,t)))}
}toAssignableListItem(e,t,s){const i=e[t];if("SpreadElement"===i.type){this.castNodeTo(i,"RestElement");const e=i.argument
;this.checkToRestConversion(e,!0),this.toAssignable(e,s)}else this.toAssignable(i,s)}isAssignable(e,t){switch(e.type){case"Identifier":
case"ObjectPattern":case"ArrayPattern":case"AssignmentPattern":case"RestElement":case"VoidPattern":return!0;case"ObjectExpression":{
const t=e.properties.length-1
;return e.properties.every((e,s)=>"ObjectMethod"!==e.type&&(s===t||"SpreadElement"!==e.type)&&this.isAssignable(e))}case"ObjectProperty":
return this.isAssignable(e.value);case"SpreadElement":return this.isAssignable(e.argument);case"ArrayExpression":
return e.elements.every(e=>null===e||this.isAssignable(e));case"AssignmentExpression":return"="===e.operator;case"ParenthesizedExpression":
return this.isAssignable(e.expression);case"MemberExpression":case"OptionalMemberExpression":return!t;default:return!1}}
toReferencedList(e,t){return e}toReferencedListDeep(e,t){this.toReferencedList(e,t)
;for(const t of e)"ArrayExpression"===(null==t?void 0:t.type)&&this.toReferencedListDeep(t.elements)}parseSpread(e){const t=this.startNode()
;return this.next(),t.argument=this.parseMaybeAssignAllowIn(e,void 0),this.finishNode(t,"SpreadElement")}parseRestBinding(){
const e=this.startNode();this.next();const t=this.parseBindingAtom();return"VoidPattern"===t.type&&this.raise(c.UnexpectedVoidPattern,t),
e.argument=t,this.finishNode(e,"RestElement")}parseBindingAtom(){switch(this.state.type){case 0:{const e=this.startNode()
;return this.next(),e.elements=this.parseBindingList(3,93,1),this.finishNode(e,"ArrayPattern")}case 5:return this.parseObjectLike(8,!0)
;case 88:return this.parseVoidPattern(null)}return this.parseIdentifier()}parseBindingList(e,t,s){const i=1&s,r=[];let a=!0
;for(;!this.eat(e);)if(a?a=!1:this.expect(12),i&&this.match(12))r.push(null);else{if(this.eat(e))break;if(this.match(21)){
let i=this.parseRestBinding();if((this.hasPlugin("flow")||2&s)&&(i=this.parseFunctionParamType(i)),r.push(i),!this.checkCommaAfterRest(t)){
this.expect(e);break}}else{const e=[]
;if(2&s)for(this.match(26)&&this.hasPlugin("decorators")&&this.raise(c.UnsupportedParameterDecorator,this.state.startLoc);this.match(26);)e.push(this.parseDecorator())
;r.push(this.parseBindingElement(s,e))}}return r}parseBindingRestProperty(e){return this.next(),
this.hasPlugin("discardBinding")&&this.match(88)?(e.argument=this.parseVoidPattern(null),
this.raise(c.UnexpectedVoidPattern,e.argument)):e.argument=this.parseIdentifier(),this.checkCommaAfterRest(125),
this.finishNode(e,"RestElement")}parseBindingProperty(){const{type:e,startLoc:t}=this.state
;if(21===e)return this.parseBindingRestProperty(this.startNode());const s=this.startNode()
;return 140===e?(this.expectPlugin("destructuringPrivate",t),this.classScope.usePrivateName(this.state.value,t),
s.key=this.parsePrivateName()):this.parsePropertyName(s),s.method=!1,this.parseObjPropValue(s,t,!1,!1,!0,!1)}parseBindingElement(e,t){
const s=this.parseMaybeDefault();(this.hasPlugin("flow")||2&e)&&this.parseFunctionParamType(s),t.length&&(s.decorators=t,
this.resetStartLocationFromNode(s,t[0]));return this.parseMaybeDefault(s.loc.start,s)}parseFunctionParamType(e){return e}
parseMaybeDefault(e,t){if(null!=e||(e=this.state.startLoc),t=null!=t?t:this.parseBindingAtom(),!this.eat(29))return t
;const s=this.startNodeAt(e);return"VoidPattern"===t.type&&this.raise(c.VoidPatternInitializer,t),s.left=t,
s.right=this.parseMaybeAssignAllowIn(),this.finishNode(s,"AssignmentPattern")}isValidLVal(e,t,s,i){switch(e){case"AssignmentPattern":
return"left";case"RestElement":return"argument";case"ObjectProperty":return"value";case"ParenthesizedExpression":return"expression"
;case"ArrayPattern":return"elements";case"ObjectPattern":return"properties";case"VoidPattern":return!0;case"CallExpression":
if(!t&&!this.state.strict&&8192&this.optionFlags)return!0}return!1}isOptionalMemberExpression(e){return"OptionalMemberExpression"===e.type}
checkLVal(e,t,s=64,i=!1,r=!1,a=!1,n=!1){var o;const h=e.type;if(this.isObjectMethod(e))return;const p=this.isOptionalMemberExpression(e)
;if(p||"MemberExpression"===h)return p&&(this.expectPlugin("optionalChainingAssign",e.loc.start),
"AssignmentExpression"!==t.type&&this.raise(c.InvalidLhsOptionalChaining,e,{ancestor:t})),
void(64!==s&&this.raise(c.InvalidPropertyBindingPattern,e));if("Identifier"===h){this.checkIdentifier(e,s,r);const{name:t}=e
;return void(i&&(i.has(t)?this.raise(c.ParamDupe,e):i.add(t)))}
"VoidPattern"===h&&"CatchClause"===t.type&&this.raise(c.VoidPatternCatchClauseParam,e);const l=unwrapParenthesizedExpression(e)
;n||(n=64!==s||"CallExpression"===l.type&&("Import"===l.callee.type||"Super"===l.callee.type))
;const d=this.isValidLVal(h,n,!(a||null!=(o=e.extra)&&o.parenthesized)&&"AssignmentExpression"===t.type,s);if(!0===d)return;if(!1===d){
const i=64===s?c.InvalidLhs:c.InvalidLhsBinding;return void this.raise(i,e,{ancestor:t})}let u,m;"string"==typeof d?(u=d,
m="ParenthesizedExpression"===h):[u,m]=d;const f="ArrayPattern"===h||"ObjectPattern"===h?{type:h}:t,y=e[u]
;if(Array.isArray(y))for(const e of y)e&&this.checkLVal(e,f,s,i,r,m,!0);else y&&this.checkLVal(y,f,s,i,r,m,n)}checkIdentifier(e,t,s=!1){
this.checkStrictBindReservedWord(e,t,s),8192&t&&"let"===e.name&&this.raise(c.LetInLexicalBinding,e),
64&t||this.declareNameFromIdentifier(e,t)}checkStrictBindReservedWord(e,t,s=!1){
this.state.strict&&(s?isStrictBindReservedWord(e.name,this.inModule):isStrictBindOnlyReservedWord(e.name))&&(64===t?this.raise(c.StrictEvalArguments,e,{
referenceName:e.name}):this.raise(c.StrictEvalArgumentsBinding,e,{bindingName:e.name}))}declareNameFromIdentifier(e,t){
this.scope.declareName(e.name,t,e.loc.start)}checkToRestConversion(e,t){switch(e.type){case"ParenthesizedExpression":
this.checkToRestConversion(e.expression,t);break;case"Identifier":case"MemberExpression":break;case"ArrayExpression":case"ObjectExpression":
if(t)break;default:this.raise(c.InvalidRestAssignmentPattern,e)}}checkCommaAfterRest(e){
return!!this.match(12)&&(this.raise(this.lookaheadCharCode()===e?c.RestTrailingComma:c.ElementAfterRest,this.state.startLoc),!0)}}
class ExpressionParser extends LValParser{checkProto(e,t,s,i){
if("SpreadElement"===e.type||this.isObjectMethod(e)||e.computed||e.shorthand)return s;const r=e.key
;return"__proto__"===("Identifier"===r.type?r.name:r.value)?t?(this.raise(c.RecordNoProto,r),
!0):(s&&(i?null===i.doubleProtoLoc&&(i.doubleProtoLoc=r.loc.start):this.raise(c.DuplicateProto,r)),!0):s}shouldExitDescending(e,t){
return"ArrowFunctionExpression"===e.type&&this.offsetToSourcePos(e.start)===t}getExpression(){if(this.enterInitialScopes(),this.nextToken(),
this.match(141))throw this.raise(c.ParseExpressionEmptyInput,this.state.startLoc);const e=this.parseExpression()
;if(!this.match(141))throw this.raise(c.ParseExpressionExpectsEOF,this.state.startLoc,{unexpected:this.input.codePointAt(this.state.start)})
;return this.finalizeRemainingComments(),e.comments=this.comments,e.errors=this.state.errors,256&this.optionFlags&&(e.tokens=this.tokens),e}
parseExpression(e,t){return e?this.disallowInAnd(()=>this.parseExpressionBase(t)):this.allowInAnd(()=>this.parseExpressionBase(t))}
parseExpressionBase(e){const t=this.state.startLoc,s=this.parseMaybeAssign(e);if(this.match(12)){const i=this.startNodeAt(t)
;for(i.expressions=[s];this.eat(12);)i.expressions.push(this.parseMaybeAssign(e));return this.toReferencedList(i.expressions),
this.finishNode(i,"SequenceExpression")}return s}parseMaybeAssignDisallowIn(e,t){return this.disallowInAnd(()=>this.parseMaybeAssign(e,t))}
parseMaybeAssignAllowIn(e,t){return this.allowInAnd(()=>this.parseMaybeAssign(e,t))}setOptionalParametersError(e){
e.optionalParametersLoc=this.state.startLoc}parseMaybeAssign(e,t){const s=this.state.startLoc,i=this.isContextual(109)
;if(i&&this.prodParam.hasYield){this.next();let e=this.parseYield(s);return t&&(e=t.call(this,e,s)),e}let r,a=!1
;e?r=!1:(e=new ExpressionErrors,r=!0,this.expressionScope.canBeInParameters()&&(this.expressionScope.enter(te),a=!0))
;const{type:n}=this.state;(10===n||tokenIsIdentifier(n))&&(this.state.potentialArrowAt=this.state.start);let o=this.parseMaybeConditional(e)
;if(t&&(o=t.call(this,o,s)),
tokenIsAssignment(this.state.type)&&(!this.match(31)||this.state.lastTokEndLoc.index!==this.state.regExpAllowedAt)){
const t=this.startNodeAt(s),i=this.state.value;if(t.operator=i,this.match(29)){this.toAssignable(o,!0),t.left=o;const i=s.index
;null!=e.doubleProtoLoc&&e.doubleProtoLoc.index>=i&&(e.doubleProtoLoc=null),
null!=e.shorthandAssignLoc&&e.shorthandAssignLoc.index>=i&&(e.shorthandAssignLoc=null),
null!=e.privateKeyLoc&&e.privateKeyLoc.index>=i&&(this.checkDestructuringPrivate(e),e.privateKeyLoc=null),
null!=e.voidPatternLoc&&e.voidPatternLoc.index>=i&&(e.voidPatternLoc=null)}else t.left=o;return this.next(),t.right=this.parseMaybeAssign(),
a&&this.expressionScope.exit(),
this.checkLVal(o,this.finishNode(t,"AssignmentExpression"),void 0,void 0,void 0,void 0,"||="===i||"&&="===i||"??="===i),t}
if(r&&(this.checkExpressionErrors(e,!0),a&&this.expressionScope.exit()),i){const{type:e}=this.state
;if((this.hasPlugin("v8intrinsic")?tokenCanStartExpression(e):tokenCanStartExpression(e)&&!this.match(54))&&!this.isAmbiguousPrefixOrIdentifier())return this.raiseOverwrite(c.YieldNotInGeneratorFunction,s),
this.parseYield(s)}return o}parseMaybeConditional(e){const t=this.state.startLoc,s=this.state.potentialArrowAt,i=this.parseExprOps(e)
;return this.shouldExitDescending(i,s)?i:this.parseConditional(i,t,e)}parseConditional(e,t,s){if(this.eat(17)){const s=this.startNodeAt(t)
;return s.test=e,s.consequent=this.parseMaybeAssignAllowIn(),this.expect(14),s.alternate=this.parseMaybeAssign(),
this.finishNode(s,"ConditionalExpression")}return e}parseMaybeUnaryOrPrivate(e){
return this.match(140)?this.parsePrivateName():this.parseMaybeUnary(e)}parseExprOps(e){
const t=this.state.startLoc,s=this.state.potentialArrowAt,i=this.parseMaybeUnaryOrPrivate(e)
;return this.shouldExitDescending(i,s)?i:this.parseExprOp(i,t,-1)}isEscapedKeywordOperatorAfterLineBreak(){
return tokenIsKeyword(this.state.type)&&this.state.containsEsc&&this.hasPrecedingLineBreak()}isBinaryOperator(e){
return function tokenIsOperator(e){return e>=39&&e<=59}(e)&&(this.prodParam.hasIn||58!==e)&&!this.isEscapedKeywordOperatorAfterLineBreak()}
parseExprOp(e,t,s){const i=this.state.type,r=this.isBinaryOperator(i);if(this.isPrivateName(e)){const t=this.getPrivateNameSV(e)
;(s>=tokenOperatorPrecedence(58)||58!==i||!r)&&this.raise(c.PrivateInExpectedIn,e,{identifierName:t}),
this.classScope.usePrivateName(t,e.loc.start)}if(r){let r=tokenOperatorPrecedence(i);if(r>s){if(39===i){
if(this.expectPlugin("pipelineOperator"),this.prodParam.inFSharpPipelineDirectBody)return e;this.checkPipelineAtInfixOperator(e,t)}
const a=this.startNodeAt(t);a.left=e,a.operator=this.state.value;const n=41===i||42===i,o=40===i;if(o&&(r=tokenOperatorPrecedence(42)),
this.next(),39===i&&this.hasPlugin(["pipelineOperator",{proposal:"minimal"
}])&&97===this.state.type&&this.prodParam.hasAwait)throw this.raise(c.UnexpectedAwaitAfterPipelineBody,this.state.startLoc)
;a.right=this.parseExprOpRightExpr(i,r);const h=this.finishNode(a,n||o?"LogicalExpression":"BinaryExpression"),p=this.state.type
;if(o&&(41===p||42===p)||n&&40===p)throw this.raise(c.MixingCoalesceWithLogical,this.state.startLoc);return this.parseExprOp(h,t,s)}}
return e}parseExprOpRightExpr(e,t){const s=this.state.startLoc;if(39===e){switch(this.getPluginOption("pipelineOperator","proposal")){
case"hack":return this.withTopicBindingContext(()=>this.parseHackPipeBody());case"fsharp":
return this.withSoloAwaitPermittingContext(()=>this.parseFSharpPipelineBody(t))}
if("smart"===this.getPluginOption("pipelineOperator","proposal"))return this.withTopicBindingContext(()=>{
if(this.prodParam.hasYield&&this.isContextual(109))throw this.raise(c.PipeBodyIsTighter,this.state.startLoc)
;return this.parseSmartPipelineBodyInStyle(this.parseExprOpBaseRightExpr(e,t),s)})}return this.parseExprOpBaseRightExpr(e,t)}
parseExprOpBaseRightExpr(e,t){const s=this.state.startLoc
;return this.parseExprOp(this.parseMaybeUnaryOrPrivate(),s,function tokenIsRightAssociative(e){return 57===e}(e)?t-1:t)}parseHackPipeBody(){
var e;const{startLoc:t}=this.state,s=this.parseMaybeAssign()
;return!o.has(s.type)||null!=(e=s.extra)&&e.parenthesized||this.raise(c.PipeUnparenthesizedBody,t,{type:s.type}),
this.topicReferenceWasUsedInCurrentContext()||this.raise(c.PipeTopicUnused,t),s}checkExponentialAfterUnary(e){
this.match(57)&&this.raise(c.UnexpectedTokenUnaryExponentiation,e.argument)}parseMaybeUnary(e,t){
const s=this.state.startLoc,i=this.isContextual(97);if(i&&this.recordAwaitIfAllowed()){this.next();const e=this.parseAwait(s)
;return t||this.checkExponentialAfterUnary(e),e}const r=this.match(34),a=this.startNode();if(function tokenIsPrefix(e){return I[e]
}(this.state.type)){a.operator=this.state.value,a.prefix=!0,this.match(72)&&this.expectPlugin("throwExpressions");const s=this.match(89)
;if(this.next(),a.argument=this.parseMaybeUnary(null,!0),this.checkExpressionErrors(e,!0),this.state.strict&&s){
const e=unwrapParenthesizedExpression(a.argument)
;"Identifier"===e.type?this.raise(c.StrictDelete,a):this.hasPropertyAsPrivateName(e)&&this.raise(c.DeletePrivateField,a)}
if(!r)return t||this.checkExponentialAfterUnary(a),this.finishNode(a,"UnaryExpression")}const n=this.parseUpdate(a,r,e);if(i){
const{type:e}=this.state
;if((this.hasPlugin("v8intrinsic")?tokenCanStartExpression(e):tokenCanStartExpression(e)&&!this.match(54))&&!this.isAmbiguousPrefixOrIdentifier())return this.raiseOverwrite(c.AwaitNotInAsyncContext,s),
this.parseAwait(s)}return n}parseUpdate(e,t,s){if(t){const t=e;return this.checkLVal(t.argument,this.finishNode(t,"UpdateExpression")),e}
const i=this.state.startLoc;let r=this.parseExprSubscripts(s);if(this.checkExpressionErrors(s,!1))return r
;for(;tokenIsPostfix(this.state.type)&&!this.canInsertSemicolon();){const e=this.startNodeAt(i);e.operator=this.state.value,e.prefix=!1,
e.argument=r,this.next(),this.checkLVal(r,r=this.finishNode(e,"UpdateExpression"))}return r}parseExprSubscripts(e){
const t=this.state.startLoc,s=this.state.potentialArrowAt,i=this.parseExprAtom(e)
;return this.shouldExitDescending(i,s)?i:this.parseSubscripts(i,t)}parseSubscripts(e,t,s){const i={optionalChainMember:!1,
maybeAsyncArrow:this.atPossibleAsyncArrow(e),stop:!1};do{e=this.parseSubscript(e,t,s,i),i.maybeAsyncArrow=!1}while(!i.stop);return e}
parseSubscript(e,t,s,i){const{type:r}=this.state;if(!s&&15===r)return this.parseBind(e,t,i)
;if(tokenIsTemplate(r))return this.parseTaggedTemplateExpression(e,t,i);let a=!1;if(18===r){
if(s&&(this.raise(c.OptionalChainingNoNew,this.state.startLoc),40===this.lookaheadCharCode()))return this.stopParseSubscript(e,i)
;i.optionalChainMember=a=!0,this.next()}if(!s&&this.match(10))return this.parseCoverCallAndAsyncArrowHead(e,t,i,a);{const s=this.eat(0)
;return s||a||this.eat(16)?this.parseMember(e,t,i,s,a):this.stopParseSubscript(e,i)}}stopParseSubscript(e,t){return t.stop=!0,e}
parseMember(e,t,s,i,r){const a=this.startNodeAt(t);return a.object=e,a.computed=i,i?(a.property=this.parseExpression(),
this.expect(3)):this.match(140)?("Super"===e.type&&this.raise(c.SuperPrivateField,t),
this.classScope.usePrivateName(this.state.value,this.state.startLoc),
a.property=this.parsePrivateName()):a.property=this.parseIdentifier(!0),s.optionalChainMember?(a.optional=r,
this.finishNode(a,"OptionalMemberExpression")):this.finishNode(a,"MemberExpression")}parseBind(e,t,s){const i=this.startNodeAt(t)
;i.object=e,this.next();const r=this.parseNoCallExpr(e=>{throw this.raise(c.UnsupportedBindRHS,e)})
;if("Super"===r.type||"Import"===r.type)throw this.raise(c.UnsupportedBindRHS,r);return i.callee=r,s.stop=!0,
this.parseSubscripts(this.finishNode(i,"BindExpression"),t,!1)}parseCoverCallAndAsyncArrowHead(e,t,s,i){
const r=this.state.maybeInArrowParameters;let a=null;this.state.maybeInArrowParameters=!0,this.next();const n=this.startNodeAt(t);n.callee=e
;const{maybeAsyncArrow:o,optionalChainMember:h}=s;o&&(this.expressionScope.enter(function newAsyncArrowScope(){
return new ArrowHeadParsingScope(2)}()),a=new ExpressionErrors),h&&(n.optional=i),
n.arguments=i?this.parseCallExpressionArguments():this.parseCallExpressionArguments("Super"!==e.type,n,a)
;const p=this.finishCallExpression(n,h);if(o&&!i){const e=this.state.errors.length,i=this.parseAsyncArrowHead(t);if(i){
const t=this.state.errors.length>e?this.state.errors.splice(e):void 0;return s.stop=!0,this.checkDestructuringPrivate(a),
this.expressionScope.validateAsPattern(),this.expressionScope.exit(),t&&this.state.errors.push(...t),this.state.maybeInArrowParameters=r,
this.parseAsyncArrowFromCallExpression(i,p)}}return o&&(this.checkExpressionErrors(a,!0),this.expressionScope.exit()),
this.toReferencedArguments(p),this.state.maybeInArrowParameters=r,p}toReferencedArguments(e,t){this.toReferencedListDeep(e.arguments,t)}
parseTaggedTemplateExpression(e,t,s){const i=this.startNodeAt(t);return i.tag=e,i.quasi=this.parseTemplate(!0),
s.optionalChainMember&&this.raise(c.OptionalChainingNoTemplate,t),this.finishNode(i,"TaggedTemplateExpression")}atPossibleAsyncArrow(e){
return"Identifier"===e.type&&"async"===e.name&&this.state.lastTokEndLoc.index===e.end&&!this.canInsertSemicolon()&&e.end-e.start===5&&this.offsetToSourcePos(e.start)===this.state.potentialArrowAt
}finishCallExpression(e,t){
if("Import"===e.callee.type)if(0===e.arguments.length||e.arguments.length>2)this.raise(c.ImportCallArity,e);else for(const t of e.arguments)"SpreadElement"===t.type&&this.raise(c.ImportCallSpreadArgument,t)
;return this.finishNode(e,t?"OptionalCallExpression":"CallExpression")}parseCallExpressionArguments(e,t,s){const i=[];let r=!0
;for(;!this.eat(11);){if(r)r=!1;else if(this.expect(12),this.match(11)){t&&this.addTrailingCommaExtraToNode(t),this.next();break}
const a=this.parseExprListItem(11,!1,s,e);null!==a&&i.push(a)}return i}parseAsyncArrowHead(e){
return this.match(19)&&!this.canInsertSemicolon()?this.startNodeAt(e):void 0}parseAsyncArrowFromCallExpression(e,t){var s
;return this.resetPreviousNodeTrailingComments(t),
this.expect(19),this.parseArrowExpression(e,t.arguments,!0,null==(s=t.extra)?void 0:s.trailingCommaLoc),
t.innerComments&&setInnerComments(e,t.innerComments),t.callee.trailingComments&&setInnerComments(e,t.callee.trailingComments),e}
parseNoCallExpr(e){const t=this.state.startLoc,s=this.match(83),i=this.parseExprAtom();return s&&"ImportExpression"===i.type&&e(i),
this.parseSubscripts(i,t,!0)}parseExprAtom(e){let t,s=null;const{type:i}=this.state;switch(i){case 79:return this.parseSuper();case 83:
return t=this.startNode(),
this.next(),this.match(16)?this.parseImportMetaPropertyOrPhaseCall(t):this.match(10)?512&this.optionFlags?this.parseImportCall(t):this.finishNode(t,"Import"):(this.raise(c.UnsupportedImport,this.state.lastTokStartLoc),
this.finishNode(t,"Import"));case 78:return t=this.startNode(),this.next(),this.finishNode(t,"ThisExpression");case 90:
return this.parseDo(this.startNode(),!1);case 56:case 31:return this.readRegexp(),this.parseRegExpLiteral(this.state.value);case 136:
return this.parseNumericLiteral(this.state.value);case 137:return this.parseBigIntLiteral(this.state.value);case 135:
return this.parseStringLiteral(this.state.value);case 84:return this.parseNullLiteral();case 85:return this.parseBooleanLiteral(!0);case 86:
return this.parseBooleanLiteral(!1);case 10:{const e=this.state.potentialArrowAt===this.state.start
;return this.parseParenAndDistinguishExpression(e)}case 0:return this.parseArrayLike(3,!1,e);case 5:return this.parseObjectLike(8,!1,!1,e)
;case 68:return this.parseFunctionOrFunctionSent();case 26:s=this.parseDecorators();case 80:
return this.parseClass(this.maybeTakeDecorators(s,this.startNode()),!1);case 77:return this.parseNewOrNewTarget();case 25:case 24:
return this.parseTemplate(!1);case 15:{t=this.startNode(),this.next(),t.object=null;const e=t.callee=this.parseNoCallExpr(e=>{
throw this.raise(c.UnsupportedBind,e)});if("MemberExpression"===e.type)return this.finishNode(t,"BindExpression")
;throw this.raise(c.UnsupportedBind,e)}case 140:return this.raise(c.PrivateInExpectedIn,this.state.startLoc,{identifierName:this.state.value
}),this.parsePrivateName();case 33:return this.parseTopicReferenceThenEqualsSign(54,"%");case 32:
return this.parseTopicReferenceThenEqualsSign(44,"^");case 37:case 38:return this.parseTopicReference("hack");case 44:case 54:case 27:{
const e=this.getPluginOption("pipelineOperator","proposal");if(e)return this.parseTopicReference(e);throw this.unexpected()}case 47:{
const e=this.input.codePointAt(this.nextTokenStart())
;throw(isIdentifierStart(e)||62===e)&&this.expectOnePlugin(["jsx","flow","typescript"]),this.unexpected()}default:
if(138===i)return this.parseDecimalLiteral(this.state.value);if(2===i||1===i)return this.parseArrayLike(2===this.state.type?4:3,!0)
;if(6===i||7===i)return this.parseObjectLike(6===this.state.type?9:8,!1,!0);if(tokenIsIdentifier(i)){
if(this.isContextual(128)&&this.state.start!==this.classHeritageStart&&123===this.lookaheadInLineCharCode())return this.parseModuleExpression()
;const e=this.state.potentialArrowAt===this.state.start,t=this.state.containsEsc,s=this.parseIdentifier()
;if(!t&&"async"===s.name&&!this.canInsertSemicolon()){const{type:t}=this.state;if(68===t)return this.resetPreviousNodeTrailingComments(s),
this.next(),this.parseAsyncFunctionExpression(this.startNodeAtNode(s))
;if(tokenIsIdentifier(t))return e&&61===this.lookaheadCharCode()?this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(s)):s
;if(90===t)return this.resetPreviousNodeTrailingComments(s),this.parseDo(this.startNodeAtNode(s),!0)}
return e&&this.match(19)&&!this.canInsertSemicolon()?(this.next(),this.parseArrowExpression(this.startNodeAtNode(s),[s],!1)):s}
throw this.unexpected()}}parseTopicReferenceThenEqualsSign(e,t){const s=this.getPluginOption("pipelineOperator","proposal")
;if(s)return this.state.type=e,this.state.value=t,this.state.pos--,this.state.end--,
this.state.endLoc=createPositionWithColumnOffset(this.state.endLoc,-1),this.parseTopicReference(s);throw this.unexpected()}
parseTopicReference(e){const t=this.startNode(),s=this.state.startLoc,i=this.state.type;return this.next(),
this.finishTopicReference(t,s,e,i)}finishTopicReference(e,t,s,i){
if(this.testTopicReferenceConfiguration(s,t,i))return"hack"===s?(this.topicReferenceIsAllowedInCurrentContext()||this.raise(c.PipeTopicUnbound,t),
this.registerTopicReference(),
this.finishNode(e,"TopicReference")):(this.topicReferenceIsAllowedInCurrentContext()||this.raise(c.PrimaryTopicNotAllowed,t),
this.registerTopicReference(),this.finishNode(e,"PipelinePrimaryTopicReference"));throw this.raise(c.PipeTopicUnconfiguredToken,t,{
token:tokenLabelName(i)})}testTopicReferenceConfiguration(e,t,s){switch(e){case"hack":return this.hasPlugin(["pipelineOperator",{
topicToken:tokenLabelName(s)}]);case"smart":return 27===s;default:throw this.raise(c.PipeTopicRequiresHackPipes,t)}}
parseAsyncArrowUnaryFunction(e){this.prodParam.enter(functionFlags(!0,this.prodParam.hasYield));const t=[this.parseIdentifier()]
;return this.prodParam.exit(),this.hasPrecedingLineBreak()&&this.raise(c.LineTerminatorBeforeArrow,this.state.curPosition()),
this.expect(19),this.parseArrowExpression(e,t,!0)}parseDo(e,t){this.expectPlugin("doExpressions"),
t&&this.expectPlugin("asyncDoExpressions"),e.async=t,this.next();const s=this.state.labels;return this.state.labels=[],
t?(this.expressionScope.enter(Z),this.prodParam.enter(2),e.body=this.parseBlock(),this.prodParam.exit(),
this.expressionScope.exit()):e.body=this.parseBlock(),this.state.labels=s,this.finishNode(e,"DoExpression")}parseSuper(){
const e=this.startNode()
;return this.next(),this.match(10)&&!this.scope.allowDirectSuper?16&this.optionFlags||this.raise(c.SuperNotAllowed,e):this.scope.allowSuper||16&this.optionFlags||this.raise(c.UnexpectedSuper,e),
this.match(10)||this.match(0)||this.match(16)||this.raise(c.UnsupportedSuper,e),this.finishNode(e,"Super")}parsePrivateName(){
const e=this.startNode(),t=this.startNodeAt(createPositionWithColumnOffset(this.state.startLoc,1)),s=this.state.value;return this.next(),
e.id=this.createIdentifier(t,s),this.finishNode(e,"PrivateName")}parseFunctionOrFunctionSent(){const e=this.startNode();if(this.next(),
this.prodParam.hasYield&&this.match(16)){const t=this.createIdentifier(this.startNodeAtNode(e),"function");return this.next(),
this.match(104)?this.expectPlugin("functionSent"):this.hasPlugin("functionSent")||this.unexpected(),this.parseMetaProperty(e,t,"sent")}
return this.parseFunction(e)}parseMetaProperty(e,t,s){e.meta=t;const i=this.state.containsEsc;return e.property=this.parseIdentifier(!0),
(e.property.name!==s||i)&&this.raise(c.UnsupportedMetaProperty,e.property,{target:t.name,onlyValidPropertyName:s}),
this.finishNode(e,"MetaProperty")}parseImportMetaPropertyOrPhaseCall(e){if(this.next(),this.isContextual(106)||this.isContextual(98)){
const t=this.match(106);return this.expectPlugin(t?"sourcePhaseImports":"deferredImportEvaluation"),this.next(),e.phase=t?"source":"defer",
this.parseImportCall(e)}{const t=this.createIdentifierAt(this.startNodeAtNode(e),"import",this.state.lastTokStartLoc)
;return this.isContextual(102)&&(this.inModule||this.raise(c.ImportMetaOutsideModule,t),this.sawUnambiguousESM=!0),
this.parseMetaProperty(e,t,"meta")}}parseLiteralAtNode(e,t,s){return this.addExtra(s,"rawValue",e),
this.addExtra(s,"raw",this.input.slice(this.offsetToSourcePos(s.start),this.state.end)),s.value=e,this.next(),this.finishNode(s,t)}
parseLiteral(e,t){const s=this.startNode();return this.parseLiteralAtNode(e,t,s)}parseStringLiteral(e){
return this.parseLiteral(e,"StringLiteral")}parseNumericLiteral(e){return this.parseLiteral(e,"NumericLiteral")}parseBigIntLiteral(e){
return this.parseLiteral(e,"BigIntLiteral")}parseDecimalLiteral(e){return this.parseLiteral(e,"DecimalLiteral")}parseRegExpLiteral(e){
const t=this.startNode();return this.addExtra(t,"raw",this.input.slice(this.offsetToSourcePos(t.start),this.state.end)),t.pattern=e.pattern,
t.flags=e.flags,this.next(),this.finishNode(t,"RegExpLiteral")}parseBooleanLiteral(e){const t=this.startNode();return t.value=e,this.next(),
this.finishNode(t,"BooleanLiteral")}parseNullLiteral(){const e=this.startNode();return this.next(),this.finishNode(e,"NullLiteral")}
parseParenAndDistinguishExpression(e){const t=this.state.startLoc;let s;this.next(),this.expressionScope.enter(function newArrowHeadScope(){
return new ArrowHeadParsingScope(1)}());const i=this.state.maybeInArrowParameters;this.state.maybeInArrowParameters=!0
;const r=this.state.startLoc,a=[],n=new ExpressionErrors;let o,h,p=!0;for(;!this.match(11);){
if(p)p=!1;else if(this.expect(12,null===n.optionalParametersLoc?null:n.optionalParametersLoc),this.match(11)){h=this.state.startLoc;break}
if(this.match(21)){const e=this.state.startLoc;if(o=this.state.startLoc,a.push(this.parseParenItem(this.parseRestBinding(),e)),
!this.checkCommaAfterRest(41))break}else a.push(this.parseMaybeAssignAllowInOrVoidPattern(11,n,this.parseParenItem))}
const c=this.state.lastTokEndLoc;this.expect(11),this.state.maybeInArrowParameters=i;let l=this.startNodeAt(t)
;return e&&this.shouldParseArrow(a)&&(l=this.parseArrow(l))?(this.checkDestructuringPrivate(n),this.expressionScope.validateAsPattern(),
this.expressionScope.exit(),this.parseArrowExpression(l,a,!1),l):(this.expressionScope.exit(),
a.length||this.unexpected(this.state.lastTokStartLoc),h&&this.unexpected(h),o&&this.unexpected(o),this.checkExpressionErrors(n,!0),
this.toReferencedListDeep(a,!0),a.length>1?(s=this.startNodeAt(r),s.expressions=a,this.finishNode(s,"SequenceExpression"),
this.resetEndLocation(s,c)):s=a[0],this.wrapParenthesis(t,s))}wrapParenthesis(e,t){
if(!(1024&this.optionFlags))return this.addExtra(t,"parenthesized",!0),this.addExtra(t,"parenStart",e.index),
this.takeSurroundingComments(t,e.index,this.state.lastTokEndLoc.index),t;const s=this.startNodeAt(e);return s.expression=t,
this.finishNode(s,"ParenthesizedExpression")}shouldParseArrow(e){return!this.canInsertSemicolon()}parseArrow(e){if(this.eat(19))return e}
parseParenItem(e,t){return e}parseNewOrNewTarget(){const e=this.startNode(),t=this.state.start===this.classHeritageStart;if(this.next(),
t&&(this.classHeritageStart=this.state.start),this.match(16)){const t=this.createIdentifier(this.startNodeAtNode(e),"new");this.next()
;const s=this.parseMetaProperty(e,t,"target");return this.scope.allowNewTarget||this.raise(c.UnexpectedNewTarget,s),s}
return this.parseNew(e)}parseNew(e){if(this.parseNewCallee(e),this.eat(10)){const t=this.parseExprList(11).filter(e=>null!==e)
;this.toReferencedList(t),e.arguments=t}else e.arguments=[];return this.finishNode(e,"NewExpression")}parseNewCallee(e){
const t=this.parseNoCallExpr(e=>{this.raise(c.ImportCallNotNewExpression,e)});e.callee=t,
"Import"===t.type&&this.raise(c.ImportCallNotNewExpression,t),"Super"===t.type&&this.raise(c.SuperCallNotNewExpression,t)}
parseTemplateElement(e){const{start:t,startLoc:s,end:i,value:r}=this.state,a=t+1,n=this.startNodeAt(createPositionWithColumnOffset(s,1))
;null===r&&(e||this.raise(c.InvalidEscapeSequenceTemplate,createPositionWithColumnOffset(this.state.firstInvalidTemplateEscapePos,1)))
;const o=this.match(24),h=o?-1:-2,p=i+h;n.value={raw:this.input.slice(a,p).replace(/\r\n?/g,"\n"),cooked:null===r?null:r.slice(1,h)},
n.tail=o,this.next();const l=this.finishNode(n,"TemplateElement")
;return this.resetEndLocation(l,createPositionWithColumnOffset(this.state.lastTokEndLoc,h)),l}parseTemplate(e){const t=this.startNode()
;let s=this.parseTemplateElement(e);const i=[s],r=[];for(;!s.tail;)r.push(this.parseTemplateSubstitution()),this.readTemplateContinuation(),
i.push(s=this.parseTemplateElement(e));return t.expressions=r,t.quasis=i,this.finishNode(t,"TemplateLiteral")}parseTemplateSubstitution(){
return this.parseExpression()}parseObjectLike(e,t,s,i){s&&this.expectPlugin("recordAndTuple");let r=!1,a=!0;const n=this.startNode()
;for(n.properties=[],this.next();!this.match(e);){if(a)a=!1;else if(this.expect(12),this.match(e)){this.addTrailingCommaExtraToNode(n);break
}let o;t?o=this.parseBindingProperty():(o=this.parsePropertyDefinition(i),r=this.checkProto(o,s,r,i)),
s&&!this.isObjectProperty(o)&&"SpreadElement"!==o.type&&this.raise(c.InvalidRecordProperty,o),o.shorthand&&this.addExtra(o,"shorthand",!0),
n.properties.push(o)}this.next();let o="ObjectExpression";return t?o="ObjectPattern":s&&(o="RecordExpression"),this.finishNode(n,o)}
addTrailingCommaExtraToNode(e){this.addExtra(e,"trailingComma",this.state.lastTokStartLoc.index),
this.addExtra(e,"trailingCommaLoc",this.state.lastTokStartLoc,!1)}maybeAsyncOrAccessorProp(e){
return!e.computed&&"Identifier"===e.key.type&&(this.isLiteralPropertyName()||this.match(0)||this.match(55))}parsePropertyDefinition(e){
let t=[];const s=this.state.startLoc
;if(this.match(26))for(this.hasPlugin("decorators")&&this.raise(c.UnsupportedPropertyDecorator,s);this.match(26);)t.push(this.parseDecorator())
;if(this.match(21))return t.length&&this.unexpected(),this.parseSpread();const i=this.startNodeAt(s);let r=!1,a=!1
;t.length&&(i.decorators=t,t=[]),i.method=!1;const n=this.state.startLoc;let o=this.eat(55);this.parsePropertyNamePrefixOperator(i)
;const h=this.state.containsEsc;if(this.parsePropertyName(i,e),!o&&!h&&this.maybeAsyncOrAccessorProp(i)){const{key:e}=i,t=e.name
;"async"!==t||this.hasPrecedingLineBreak()||(r=!0,this.resetPreviousNodeTrailingComments(e),o=this.eat(55),this.parsePropertyName(i)),
"get"!==t&&"set"!==t||(a=!0,this.resetPreviousNodeTrailingComments(e),i.kind=t,this.match(55)&&(o=!0,
this.raise(c.AccessorIsGenerator,this.state.curPosition(),{kind:t}),this.next()),this.parsePropertyName(i))}
return this.parseObjPropValue(i,n,o,r,!1,a,e)}getGetterSetterExpectedParamCount(e){return"get"===e.kind?0:1}getObjectOrClassMethodParams(e){
return e.params}checkGetterSetterParams(e){var t;const s=this.getGetterSetterExpectedParamCount(e),i=this.getObjectOrClassMethodParams(e)
;i.length!==s&&this.raise("get"===e.kind?c.BadGetterArity:c.BadSetterArity,e),
"set"===e.kind&&"RestElement"===(null==(t=i[i.length-1])?void 0:t.type)&&this.raise(c.BadSetterRestParameter,e)}
parseObjectMethod(e,t,s,i,r){if(r){const s=this.parseMethod(e,t,!1,!1,!1,"ObjectMethod");return this.checkGetterSetterParams(s),s}
if(s||t||this.match(10))return i&&this.unexpected(),e.kind="method",e.method=!0,this.parseMethod(e,t,s,!1,!1,"ObjectMethod")}
parseObjectProperty(e,t,s,i){
if(e.shorthand=!1,this.eat(14))return e.value=s?this.parseMaybeDefault(this.state.startLoc):this.parseMaybeAssignAllowInOrVoidPattern(8,i),
this.finishObjectProperty(e);if(!e.computed&&"Identifier"===e.key.type){if(this.checkReservedWord(e.key.name,e.key.loc.start,!0,!1),
s)e.value=this.parseMaybeDefault(t,this.cloneIdentifier(e.key));else if(this.match(29)){const s=this.state.startLoc
;null!=i?null===i.shorthandAssignLoc&&(i.shorthandAssignLoc=s):this.raise(c.InvalidCoverInitializedName,s),
e.value=this.parseMaybeDefault(t,this.cloneIdentifier(e.key))}else e.value=this.cloneIdentifier(e.key);return e.shorthand=!0,
this.finishObjectProperty(e)}}finishObjectProperty(e){return this.finishNode(e,"ObjectProperty")}parseObjPropValue(e,t,s,i,r,a,n){
const o=this.parseObjectMethod(e,s,i,r,a)||this.parseObjectProperty(e,t,r,n);return o||this.unexpected(),o}parsePropertyName(e,t){
if(this.eat(0))e.computed=!0,e.key=this.parseMaybeAssignAllowIn(),this.expect(3);else{const{type:s,value:i}=this.state;let r
;if(tokenIsKeywordOrIdentifier(s))r=this.parseIdentifier(!0);else switch(s){case 136:r=this.parseNumericLiteral(i);break;case 135:
r=this.parseStringLiteral(i);break;case 137:r=this.parseBigIntLiteral(i);break;case 140:{const e=this.state.startLoc
;null!=t?null===t.privateKeyLoc&&(t.privateKeyLoc=e):this.raise(c.UnexpectedPrivateField,e),r=this.parsePrivateName();break}default:
if(138===s){r=this.parseDecimalLiteral(i);break}this.unexpected()}e.key=r,140!==s&&(e.computed=!1)}}initFunction(e,t){e.id=null,
e.generator=!1,e.async=t}parseMethod(e,t,s,i,r,a,n=!1){this.initFunction(e,s),e.generator=t,this.scope.enter(530|(n?576:0)|(r?32:0)),
this.prodParam.enter(functionFlags(s,e.generator)),this.parseFunctionParams(e,i);const o=this.parseFunctionBodyAndFinish(e,a,!0)
;return this.prodParam.exit(),this.scope.exit(),o}parseArrayLike(e,t,s){t&&this.expectPlugin("recordAndTuple");const i=this.startNode()
;return this.next(),i.elements=this.parseExprList(e,!t,s,i),this.finishNode(i,t?"TupleExpression":"ArrayExpression")}
parseArrowExpression(e,t,s,i){this.scope.enter(518);let r=functionFlags(s,!1);const a=this.match(5)
;a||(r|=24&this.prodParam.currentFlags()),this.prodParam.enter(r),this.initFunction(e,s);const n=this.state.maybeInArrowParameters
;return t&&(this.state.maybeInArrowParameters=!0,this.setArrowFunctionParameters(e,t,i)),this.state.maybeInArrowParameters=!1,
this.parseFunctionBody(e,!0),a&&(this.state.regExpAllowedAt=this.state.lastTokEndLoc.index),this.prodParam.exit(),this.scope.exit(),
this.state.maybeInArrowParameters=n,this.finishNode(e,"ArrowFunctionExpression")}setArrowFunctionParameters(e,t,s){
this.toAssignableList(t,s,!1),e.params=t}parseFunctionBodyAndFinish(e,t,s=!1){return this.parseFunctionBody(e,!1,s),this.finishNode(e,t)}
parseFunctionBody(e,t,s=!1){const i=t&&!this.match(5);if(this.expressionScope.enter(Z),i)e.body=this.parseMaybeAssign(),
this.checkParams(e,!1,t,!1);else{const i=this.state.strict,r=this.state.labels;this.state.labels=[],
this.prodParam.enter(4|this.prodParam.currentFlags()),e.body=this.parseBlock(!0,!1,r=>{const a=!this.isSimpleParamList(e.params)
;r&&a&&this.raise(c.IllegalLanguageModeDirective,"method"!==e.kind&&"constructor"!==e.kind||!e.key?e:e.key.loc.end)
;const n=!i&&this.state.strict;this.checkParams(e,!(this.state.strict||t||s||a),t,n),e.id&&this.checkStrictBindReservedWord(e.id,65,n)}),
this.prodParam.exit(),this.state.labels=r}this.expressionScope.exit()}isSimpleParameter(e){return"Identifier"===e.type}isSimpleParamList(e){
for(let t=0,s=e.length;t<s;t++)if(!this.isSimpleParameter(e[t]))return!1;return!0}checkParams(e,t,s,i=!0){const r=!t&&new Set,a={
type:"FormalParameters"};for(const t of e.params)this.checkLVal(t,a,5,r,i)}parseExprList(e,t,s,i){const r=[];let a=!0;for(;!this.eat(e);){
if(a)a=!1;else if(this.expect(12),this.match(e)){i&&this.addTrailingCommaExtraToNode(i),this.next();break}
r.push(this.parseExprListItem(e,t,s))}return r}parseExprListItem(e,t,s,i){let r
;if(this.match(12))t||this.raise(c.UnexpectedToken,this.state.curPosition(),{unexpected:","}),r=null;else if(this.match(21)){
const e=this.state.startLoc;r=this.parseParenItem(this.parseSpread(s),e)}else if(this.match(17)){this.expectPlugin("partialApplication"),
i||this.raise(c.UnexpectedArgumentPlaceholder,this.state.startLoc);const e=this.startNode();this.next(),
r=this.finishNode(e,"ArgumentPlaceholder")}else r=this.parseMaybeAssignAllowInOrVoidPattern(e,s,this.parseParenItem);return r}
parseIdentifier(e){const t=this.startNode(),s=this.parseIdentifierName(e);return this.createIdentifier(t,s)}createIdentifier(e,t){
return e.name=t,e.loc.identifierName=t,this.finishNode(e,"Identifier")}createIdentifierAt(e,t,s){return e.name=t,e.loc.identifierName=t,
this.finishNodeAt(e,"Identifier",s)}parseIdentifierName(e){let t;const{startLoc:s,type:i}=this.state
;tokenIsKeywordOrIdentifier(i)?t=this.state.value:this.unexpected();const r=function tokenKeywordOrIdentifierIsKeyword(e){return e<=92}(i)
;return e?r&&this.replaceToken(133):this.checkReservedWord(t,s,r,!1),this.next(),t}checkReservedWord(e,t,s,i){if(e.length>10)return
;if(!function canBeReservedWord(e){return U.has(e)}(e))return;if(s&&isKeyword(e))return void this.raise(c.UnexpectedKeyword,t,{keyword:e})
;if((this.state.strict?i?isStrictBindReservedWord:isStrictReservedWord:isReservedWord)(e,this.inModule))this.raise(c.UnexpectedReservedWord,t,{
reservedWord:e});else if("yield"===e){if(this.prodParam.hasYield)return void this.raise(c.YieldBindingIdentifier,t)}else if("await"===e){
if(this.prodParam.hasAwait)return void this.raise(c.AwaitBindingIdentifier,t)
;if(this.scope.inStaticBlock)return void this.raise(c.AwaitBindingIdentifierInStaticBlock,t)
;this.expressionScope.recordAsyncArrowParametersError(t)
}else if("arguments"===e&&this.scope.inClassAndNotInNonArrowFunction)return void this.raise(c.ArgumentsInClass,t)}recordAwaitIfAllowed(){
const e=this.prodParam.hasAwait;return e&&!this.scope.inFunction&&(this.state.hasTopLevelAwait=!0),e}parseAwait(e){
const t=this.startNodeAt(e);return this.expressionScope.recordParameterInitializerError(c.AwaitExpressionFormalParameter,t),
this.eat(55)&&this.raise(c.ObsoleteAwaitStar,t),
this.scope.inFunction||1&this.optionFlags||(this.isAmbiguousPrefixOrIdentifier()?this.ambiguousScriptDifferentAst=!0:this.sawUnambiguousESM=!0),
this.state.soloAwait||(t.argument=this.parseMaybeUnary(null,!0)),this.finishNode(t,"AwaitExpression")}isAmbiguousPrefixOrIdentifier(){
if(this.hasPrecedingLineBreak())return!0;const{type:e}=this.state
;return 53===e||10===e||0===e||tokenIsTemplate(e)||103===e&&!this.state.containsEsc||139===e||56===e||this.hasPlugin("v8intrinsic")&&54===e}
parseYield(e){const t=this.startNodeAt(e);this.expressionScope.recordParameterInitializerError(c.YieldInParameter,t);let s=!1,i=null
;if(!this.hasPrecedingLineBreak())switch(s=this.eat(55),this.state.type){case 13:case 141:case 8:case 11:case 3:case 9:case 14:case 12:
if(!s)break;case 58:if(this.options.annexB&&!s)break;default:i=this.parseMaybeAssign()}
return i||(this.state.regExpAllowedAt=this.state.lastTokEndLoc.index),t.delegate=s,t.argument=i,this.finishNode(t,"YieldExpression")}
parseImportCall(e){if(this.expect(10),e.source=this.parseMaybeAssignAllowIn(),e.options=null,
this.eat(12))if(this.match(11))this.addTrailingCommaExtraToNode(e.source);else if(e.options=this.parseMaybeAssignAllowIn(),
this.eat(12)&&(this.addTrailingCommaExtraToNode(e.options),!this.match(11))){do{this.parseMaybeAssignAllowIn()
}while(this.eat(12)&&!this.match(11));this.raise(c.ImportCallArity,e)}return this.expect(11),this.finishNode(e,"ImportExpression")}
checkPipelineAtInfixOperator(e,t){this.hasPlugin(["pipelineOperator",{proposal:"smart"
}])&&"SequenceExpression"===e.type&&this.raise(c.PipelineHeadSequenceExpression,t)}parseSmartPipelineBodyInStyle(e,t){
if(this.isSimpleReference(e)){const s=this.startNodeAt(t);return s.callee=e,this.finishNode(s,"PipelineBareFunction")}{
const s=this.startNodeAt(t);return this.checkSmartPipeTopicBodyEarlyErrors(t),s.expression=e,this.finishNode(s,"PipelineTopicExpression")}}
isSimpleReference(e){switch(e.type){case"MemberExpression":return!e.computed&&this.isSimpleReference(e.object);case"Identifier":return!0
;default:return!1}}checkSmartPipeTopicBodyEarlyErrors(e){if(this.match(19))throw this.raise(c.PipelineBodyNoArrow,this.state.startLoc)
;this.topicReferenceWasUsedInCurrentContext()||this.raise(c.PipelineTopicUnused,e)}withTopicBindingContext(e){
const t=this.state.topicContext;this.state.topicContext={maxNumOfResolvableTopics:1,maxTopicIndex:null};try{return e()}finally{
this.state.topicContext=t}}withSmartMixTopicForbiddingContext(e){if(!this.hasPlugin(["pipelineOperator",{proposal:"smart"}]))return e();{
const t=this.state.topicContext;this.state.topicContext={maxNumOfResolvableTopics:0,maxTopicIndex:null};try{return e()}finally{
this.state.topicContext=t}}}withSoloAwaitPermittingContext(e){const t=this.state.soloAwait;this.state.soloAwait=!0;try{return e()}finally{
this.state.soloAwait=t}}allowInAnd(e){const t=this.prodParam.currentFlags();if(24&~t){this.prodParam.enter(24|t);try{return e()}finally{
this.prodParam.exit()}}return e()}disallowInAnd(e){const t=this.prodParam.currentFlags();if(8&t||16&~t){this.prodParam.enter(-9&t|16);try{
return e()}finally{this.prodParam.exit()}}return e()}registerTopicReference(){this.state.topicContext.maxTopicIndex=0}
topicReferenceIsAllowedInCurrentContext(){return this.state.topicContext.maxNumOfResolvableTopics>=1}
topicReferenceWasUsedInCurrentContext(){return null!=this.state.topicContext.maxTopicIndex&&this.state.topicContext.maxTopicIndex>=0}
parseFSharpPipelineBody(e){const t=this.state.startLoc;this.state.potentialArrowAt=this.state.start,
this.prodParam.enter(-17&this.prodParam.currentFlags());const s=this.parseExprOp(this.parseMaybeUnaryOrPrivate(),t,e)
;return this.prodParam.exit(),s}parseModuleExpression(){this.expectPlugin("moduleBlocks");const e=this.startNode();this.next(),
this.match(5)||this.unexpected(null,5);const t=this.startNodeAt(this.state.endLoc);this.next();const s=this.initializeScopes(!0)
;this.enterInitialScopes();try{e.body=this.parseProgram(t,8,"module")}finally{s()}return this.finishNode(e,"ModuleExpression")}
parseVoidPattern(e){this.expectPlugin("discardBinding");const t=this.startNode();return null!=e&&(e.voidPatternLoc=this.state.startLoc),
this.next(),this.finishNode(t,"VoidPattern")}parseMaybeAssignAllowInOrVoidPattern(e,t,s){if(null!=t&&this.match(88)){
const s=this.lookaheadCharCode()
;if(44===s||s===(3===e?93:8===e?125:41)||61===s)return this.parseMaybeDefault(this.state.startLoc,this.parseVoidPattern(t))}
return this.parseMaybeAssignAllowIn(t,s)}parsePropertyNamePrefixOperator(e){}}const ie={kind:1},re={kind:2
},ae=/[\uD800-\uDFFF]/u,ne=/in(?:stanceof)?/y,oe=/[a-z]{2,10}/y;class StatementParser extends ExpressionParser{parseTopLevel(e,t){
return e.program=this.parseProgram(t,141,"module"===this.options.sourceType?"module":"script"),e.comments=this.comments,
256&this.optionFlags&&(e.tokens=function babel7CompatTokens(e,t,s){for(let i=0;i<e.length;i++){const r=e[i],{type:a}=r
;if("number"==typeof a){if(140===a){const{loc:t,start:s,value:a,end:n}=r,o=s+1,h=createPositionWithColumnOffset(t.start,1)
;e.splice(i,1,new Token({type:getExportedToken(27),value:"#",start:s,end:o,startLoc:t.start,endLoc:h}),new Token({
type:getExportedToken(133),value:a,start:o,end:n,startLoc:h,endLoc:t.end})),i++;continue}if(tokenIsTemplate(a)){
const{loc:n,start:o,value:h,end:p}=r,c=o+1,l=createPositionWithColumnOffset(n.start,1);let d,u,m,f,y;d=96===t.charCodeAt(o-s)?new Token({
type:getExportedToken(22),value:"`",start:o,end:c,startLoc:n.start,endLoc:l}):new Token({type:getExportedToken(8),value:"}",start:o,end:c,
startLoc:n.start,endLoc:l}),24===a?(m=p-1,f=createPositionWithColumnOffset(n.end,-1),u=null===h?null:h.slice(1,-1),y=new Token({
type:getExportedToken(22),value:"`",start:m,end:p,startLoc:f,endLoc:n.end})):(m=p-2,f=createPositionWithColumnOffset(n.end,-2),
u=null===h?null:h.slice(1,-2),y=new Token({type:getExportedToken(23),value:"${",start:m,end:p,startLoc:f,endLoc:n.end})),
e.splice(i,1,d,new Token({type:getExportedToken(20),value:u,start:c,end:m,startLoc:l,endLoc:f}),y),i+=2;continue}r.type=getExportedToken(a)}
}return e}(this.tokens,this.input,this.startIndex)),this.finishNode(e,"File")}parseProgram(e,t,s){if(e.sourceType=s,
e.interpreter=this.parseInterpreterDirective(),this.parseBlockBody(e,!0,!0,t),this.inModule){
if(!(64&this.optionFlags)&&this.scope.undefinedExports.size>0)for(const[e,t]of Array.from(this.scope.undefinedExports))this.raise(c.ModuleExportUndefined,t,{
localName:e});this.addExtra(e,"topLevelAwait",this.state.hasTopLevelAwait)}let i
;return i=141===t?this.finishNode(e,"Program"):this.finishNodeAt(e,"Program",createPositionWithColumnOffset(this.state.startLoc,-1)),i}
stmtToDirective(e){
const t=this.castNodeTo(e,"Directive"),s=this.castNodeTo(e.expression,"DirectiveLiteral"),i=s.value,r=this.input.slice(this.offsetToSourcePos(s.start),this.offsetToSourcePos(s.end)),a=s.value=r.slice(1,-1)
;return this.addExtra(s,"raw",r),this.addExtra(s,"rawValue",a),this.addExtra(s,"expressionValue",i),t.value=s,delete e.expression,t}
parseInterpreterDirective(){if(!this.match(28))return null;const e=this.startNode();return e.value=this.state.value,this.next(),
this.finishNode(e,"InterpreterDirective")}isLet(){return!!this.isContextual(101)&&this.hasFollowingBindingAtom()}isUsing(){
return!!this.isContextual(108)&&this.nextTokenIsIdentifierOnSameLine()}isForUsing(){if(!this.isContextual(108))return!1
;const e=this.nextTokenInLineStart(),t=this.codePointAtPos(e);if(this.isUnparsedContextual(e,"of")){const t=this.lookaheadCharCodeSince(e+2)
;if(61!==t&&58!==t&&59!==t)return!1}return!(!this.chStartsBindingIdentifier(t,e)&&!this.isUnparsedContextual(e,"void"))}
nextTokenIsIdentifierOnSameLine(){const e=this.nextTokenInLineStart(),t=this.codePointAtPos(e);return this.chStartsBindingIdentifier(t,e)}
isAwaitUsing(){if(!this.isContextual(97))return!1;let e=this.nextTokenInLineStart();if(this.isUnparsedContextual(e,"using")){
e=this.nextTokenInLineStartSince(e+5);const t=this.codePointAtPos(e);if(this.chStartsBindingIdentifier(t,e))return!0}return!1}
chStartsBindingIdentifier(e,t){if(isIdentifierStart(e)){if(ne.lastIndex=t,ne.test(this.input)){const e=this.codePointAtPos(ne.lastIndex)
;if(!isIdentifierChar(e)&&92!==e)return!1}return!0}return 92===e}isReservedWordOnNewLineAfterLet(e){
if(!hasNewLine(this.input,this.state.end,e))return!1;if(oe.lastIndex=e,!oe.test(this.input))return!1
;const t=oe.lastIndex,s=this.codePointAtPos(t);if(isIdentifierChar(s)||92===s)return!1;const i=this.input.slice(e,t)
;return isKeyword(i)||isReservedWord(i,!1)}chStartsBindingPattern(e){return 91===e||123===e}hasFollowingBindingAtom(){
const e=this.nextTokenStart(),t=this.codePointAtPos(e);return this.chStartsBindingPattern(t)||this.chStartsBindingIdentifier(t,e)}
hasInLineFollowingBindingIdentifierOrBrace(){const e=this.nextTokenInLineStart(),t=this.codePointAtPos(e)
;return 123===t||this.chStartsBindingIdentifier(t,e)}allowsUsing(){
return(this.scope.inModule||!this.scope.inTopLevel)&&!this.scope.inBareCaseStatement}parseModuleItem(){return this.parseStatementLike(15)}
parseStatementListItem(){return this.parseStatementLike(6|(!this.options.annexB||this.state.strict?0:8))}
parseStatementOrSloppyAnnexBFunctionDeclaration(e=!1){let t=0;return this.options.annexB&&!this.state.strict&&(t|=4,e&&(t|=8)),
this.parseStatementLike(t)}parseStatement(){return this.parseStatementLike(0)}parseStatementLike(e){let t=null
;return this.match(26)&&(t=this.parseDecorators(!0)),this.parseStatementContent(e,t)}parseStatementContent(e,t){
const s=this.state.type,i=this.startNode(),r=!!(2&e),a=!!(4&e),n=1&e;switch(s){case 60:return this.parseBreakContinueStatement(i,!0)
;case 63:return this.parseBreakContinueStatement(i,!1);case 64:return this.parseDebuggerStatement(i);case 90:
return this.parseDoWhileStatement(i);case 91:return this.parseForStatement(i);case 68:if(46===this.lookaheadCharCode())break
;return a||this.raise(this.state.strict?c.StrictFunction:this.options.annexB?c.SloppyFunctionAnnexB:c.SloppyFunction,this.state.startLoc),
this.parseFunctionStatement(i,!1,e);case 80:return r||this.unexpected(),this.parseClass(this.maybeTakeDecorators(t,i),!0);case 69:
return this.parseIfStatement(i);case 70:return this.parseReturnStatement(i);case 71:return this.parseSwitchStatement(i);case 72:
return this.parseThrowStatement(i);case 73:return this.parseTryStatement(i);case 97:
if(this.isAwaitUsing())return this.allowsUsing()?r?this.recordAwaitIfAllowed()||this.raise(c.AwaitUsingNotInAsyncContext,i):this.raise(c.UnexpectedLexicalDeclaration,i):this.raise(c.UnexpectedUsingDeclaration,i),
this.next(),this.parseVarStatement(i,"await using");break;case 108:
if(this.state.containsEsc||!this.hasInLineFollowingBindingIdentifierOrBrace())break
;return this.allowsUsing()?r||this.raise(c.UnexpectedLexicalDeclaration,this.state.startLoc):this.raise(c.UnexpectedUsingDeclaration,this.state.startLoc),
this.parseVarStatement(i,"using");case 101:{if(this.state.containsEsc)break;const e=this.nextTokenStart(),t=this.codePointAtPos(e)
;if(91!==t){if(!r&&this.hasFollowingLineBreak())break;if(!this.chStartsBindingIdentifier(t,e)&&123!==t)break
;if(this.isReservedWordOnNewLineAfterLet(e))break}}case 75:r||this.raise(c.UnexpectedLexicalDeclaration,this.state.startLoc);case 74:{
const e=this.state.value;return this.parseVarStatement(i,e)}case 92:return this.parseWhileStatement(i);case 76:
return this.parseWithStatement(i);case 5:return this.parseBlock();case 13:return this.parseEmptyStatement(i);case 83:{
const e=this.lookaheadCharCode();if(40===e||46===e)break}case 82:{let e
;return 8&this.optionFlags||n||this.raise(c.UnexpectedImportExport,this.state.startLoc),this.next(),
e=83===s?this.parseImport(i):this.parseExport(i,t),this.assertModuleNodeAllowed(e),e}default:
if(this.isAsyncFunction())return r||this.raise(c.AsyncFunctionInSingleStatementContext,this.state.startLoc),this.next(),
this.parseFunctionStatement(i,!0,e)}const o=this.state.value;if(93===s&&14===this.lookahead().type){const t=this.parseIdentifier(!0)
;return this.next(),this.parseLabeledStatement(i,o,t,e)}const h=this.parseExpression()
;return tokenIsIdentifier(s)&&"Identifier"===h.type&&this.eat(14)?this.parseLabeledStatement(i,o,h,e):this.parseExpressionStatement(i,h,t,e)
}assertModuleNodeAllowed(e){8&this.optionFlags||this.inModule||this.raise(c.ImportOutsideModule,e)}decoratorsEnabledBeforeExport(){
return!!this.hasPlugin("decorators-legacy")||this.hasPlugin("decorators")&&!1!==this.getPluginOption("decorators","decoratorsBeforeExport")}
maybeTakeDecorators(e,t,s){var i
;e&&(null!=(i=t.decorators)&&i.length?("boolean"!=typeof this.getPluginOption("decorators","decoratorsBeforeExport")&&this.raise(c.DecoratorsBeforeAfterExport,t.decorators[0]),
t.decorators.unshift(...e)):t.decorators=e,this.resetStartLocationFromNode(t,e[0]),s&&this.resetStartLocationFromNode(s,t));return t}
canHaveLeadingDecorator(){return this.match(80)}parseDecorators(e){const t=[];do{t.push(this.parseDecorator())}while(this.match(26))
;if(this.match(82))e||this.unexpected(),
this.decoratorsEnabledBeforeExport()||this.raise(c.DecoratorExportClass,this.state.startLoc);else if(!this.canHaveLeadingDecorator())throw this.raise(c.UnexpectedLeadingDecorator,this.state.startLoc)
;return t}parseDecorator(){this.expectOnePlugin(["decorators","decorators-legacy"]);const e=this.startNode();if(this.next(),
this.hasPlugin("decorators")){const t=this.state.startLoc;let s;if(this.match(10)){const t=this.state.startLoc;this.next(),
s=this.parseExpression(),this.expect(11),s=this.wrapParenthesis(t,s);const i=this.state.startLoc
;e.expression=this.parseMaybeDecoratorArguments(s,t),
!1===this.getPluginOption("decorators","allowCallParenthesized")&&e.expression!==s&&this.raise(c.DecoratorArgumentsOutsideParentheses,i)
}else{for(s=this.parseIdentifier(!1);this.eat(16);){const e=this.startNodeAt(t);e.object=s,
this.match(140)?(this.classScope.usePrivateName(this.state.value,this.state.startLoc),
e.property=this.parsePrivateName()):e.property=this.parseIdentifier(!0),e.computed=!1,s=this.finishNode(e,"MemberExpression")}
e.expression=this.parseMaybeDecoratorArguments(s,t)}}else e.expression=this.parseExprSubscripts();return this.finishNode(e,"Decorator")}
parseMaybeDecoratorArguments(e,t){if(this.eat(10)){const s=this.startNodeAt(t);return s.callee=e,
s.arguments=this.parseCallExpressionArguments(),this.toReferencedList(s.arguments),this.finishNode(s,"CallExpression")}return e}
parseBreakContinueStatement(e,t){return this.next(),this.isLineTerminator()?e.label=null:(e.label=this.parseIdentifier(this.match(93)),
this.semicolon()),this.verifyBreakContinue(e,t),this.finishNode(e,t?"BreakStatement":"ContinueStatement")}verifyBreakContinue(e,t){let s
;for(s=0;s<this.state.labels.length;++s){const i=this.state.labels[s];if(null==e.label||i.name===e.label.name){
if(null!=i.kind&&(t||1===i.kind))break;if(e.label&&t)break}}if(s===this.state.labels.length){const s=t?"BreakStatement":"ContinueStatement"
;this.raise(c.IllegalBreakContinue,e,{type:s})}}parseDebuggerStatement(e){return this.next(),this.semicolon(),
this.finishNode(e,"DebuggerStatement")}parseHeaderExpression(){this.expect(10);const e=this.parseExpression();return this.expect(11),e}
parseDoWhileStatement(e){
return this.next(),this.state.labels.push(ie),e.body=this.withSmartMixTopicForbiddingContext(()=>this.parseStatement()),
this.state.labels.pop(),this.expect(92),e.test=this.parseHeaderExpression(),this.eat(13),this.finishNode(e,"DoWhileStatement")}
parseForStatement(e){this.next(),this.state.labels.push(ie);let t=null
;if(this.isContextual(97)&&this.recordAwaitIfAllowed()&&(t=this.state.startLoc,this.next()),this.scope.enter(0),this.expect(10),
this.match(13))return null!==t&&this.unexpected(t),this.parseFor(e,null);const s=this.isContextual(101);{
const i=this.isAwaitUsing(),r=i||this.isForUsing(),a=s&&this.hasFollowingBindingAtom()||r;if(this.match(74)||this.match(75)||a){
const s=this.startNode();let a
;i?(a="await using",this.recordAwaitIfAllowed()||this.raise(c.AwaitUsingNotInAsyncContext,this.state.startLoc),
this.next()):a=this.state.value,this.next(),this.parseVar(s,!0,a);const n=this.finishNode(s,"VariableDeclaration"),o=this.match(58)
;return o&&r&&this.raise(c.ForInUsing,n),
(o||this.isContextual(103))&&1===n.declarations.length?this.parseForIn(e,n,t):(null!==t&&this.unexpected(t),this.parseFor(e,n))}}
const i=this.isContextual(96),r=new ExpressionErrors,a=this.parseExpression(!0,r),n=this.isContextual(103)
;if(n&&(s&&this.raise(c.ForOfLet,a),null===t&&i&&"Identifier"===a.type&&this.raise(c.ForOfAsync,a)),n||this.match(58)){
this.checkDestructuringPrivate(r),this.toAssignable(a,!0);const s=n?"ForOfStatement":"ForInStatement";return this.checkLVal(a,{type:s}),
this.parseForIn(e,a,t)}return this.checkExpressionErrors(r,!0),null!==t&&this.unexpected(t),this.parseFor(e,a)}
parseFunctionStatement(e,t,s){this.next();let i=1|(t?8:0);return!(2&s)&&4&s&&(i|=16,8&s||(i|=2)),this.parseFunction(e,i)}
parseIfStatement(e){
return this.next(),e.test=this.parseHeaderExpression(),e.consequent=this.parseStatementOrSloppyAnnexBFunctionDeclaration(),
e.alternate=this.eat(66)?this.parseStatementOrSloppyAnnexBFunctionDeclaration():null,this.finishNode(e,"IfStatement")}
parseReturnStatement(e){return this.prodParam.hasReturn||this.raise(c.IllegalReturn,this.state.startLoc),this.next(),
this.isLineTerminator()?e.argument=null:(e.argument=this.parseExpression(),this.semicolon()),this.finishNode(e,"ReturnStatement")}
parseSwitchStatement(e){this.next(),e.discriminant=this.parseHeaderExpression();const t=e.cases=[];let s;this.expect(5),
this.state.labels.push(re),this.scope.enter(256);for(let e;!this.match(8);)if(this.match(61)||this.match(65)){const i=this.match(61)
;s&&this.finishNode(s,"SwitchCase"),t.push(s=this.startNode()),s.consequent=[],this.next(),
i?s.test=this.parseExpression():(e&&this.raise(c.MultipleDefaultsInSwitch,this.state.lastTokStartLoc),e=!0,s.test=null),this.expect(14)
}else s?s.consequent.push(this.parseStatementListItem()):this.unexpected();return this.scope.exit(),s&&this.finishNode(s,"SwitchCase"),
this.next(),this.state.labels.pop(),this.finishNode(e,"SwitchStatement")}parseThrowStatement(e){return this.next(),
this.hasPrecedingLineBreak()&&this.raise(c.NewlineAfterThrow,this.state.lastTokEndLoc),e.argument=this.parseExpression(),this.semicolon(),
this.finishNode(e,"ThrowStatement")}parseCatchClauseParam(){const e=this.parseBindingAtom()
;return this.scope.enter(this.options.annexB&&"Identifier"===e.type?8:0),this.checkLVal(e,{type:"CatchClause"},9),e}parseTryStatement(e){
if(this.next(),e.block=this.parseBlock(),e.handler=null,this.match(62)){const t=this.startNode();this.next(),
this.match(10)?(this.expect(10),t.param=this.parseCatchClauseParam(),this.expect(11)):(t.param=null,this.scope.enter(0)),
t.body=this.withSmartMixTopicForbiddingContext(()=>this.parseBlock(!1,!1)),this.scope.exit(),e.handler=this.finishNode(t,"CatchClause")}
return e.finalizer=this.eat(67)?this.parseBlock():null,e.handler||e.finalizer||this.raise(c.NoCatchOrFinally,e),
this.finishNode(e,"TryStatement")}parseVarStatement(e,t,s=!1){return this.next(),this.parseVar(e,!1,t,s),this.semicolon(),
this.finishNode(e,"VariableDeclaration")}parseWhileStatement(e){return this.next(),e.test=this.parseHeaderExpression(),
this.state.labels.push(ie),e.body=this.withSmartMixTopicForbiddingContext(()=>this.parseStatement()),this.state.labels.pop(),
this.finishNode(e,"WhileStatement")}parseWithStatement(e){return this.state.strict&&this.raise(c.StrictWith,this.state.startLoc),
this.next(),e.object=this.parseHeaderExpression(),e.body=this.withSmartMixTopicForbiddingContext(()=>this.parseStatement()),
this.finishNode(e,"WithStatement")}parseEmptyStatement(e){return this.next(),this.finishNode(e,"EmptyStatement")}
parseLabeledStatement(e,t,s,i){for(const e of this.state.labels)if(e.name===t){this.raise(c.LabelRedeclaration,s,{labelName:t});break}
const r=function tokenIsLoop(e){return e>=90&&e<=92}(this.state.type)?1:this.match(71)?2:null
;for(let t=this.state.labels.length-1;t>=0;t--){const s=this.state.labels[t];if(s.statementStart!==e.start)break
;s.statementStart=this.sourceToOffsetPos(this.state.start),s.kind=r}return this.state.labels.push({name:t,kind:r,
statementStart:this.sourceToOffsetPos(this.state.start)
}),e.body=8&i?this.parseStatementOrSloppyAnnexBFunctionDeclaration(!0):this.parseStatement(),this.state.labels.pop(),e.label=s,
this.finishNode(e,"LabeledStatement")}parseExpressionStatement(e,t,s,i){return e.expression=t,this.semicolon(),
this.finishNode(e,"ExpressionStatement")}parseBlock(e=!1,t=!0,s){const i=this.startNode();return e&&this.state.strictErrors.clear(),
this.expect(5),t&&this.scope.enter(0),this.parseBlockBody(i,e,!1,8,s),t&&this.scope.exit(),this.finishNode(i,"BlockStatement")}
isValidDirective(e){return"ExpressionStatement"===e.type&&"StringLiteral"===e.expression.type&&!e.expression.extra.parenthesized}
parseBlockBody(e,t,s,i,r){const a=e.body=[],n=e.directives=[];this.parseBlockOrModuleBlockBody(a,t?n:void 0,s,i,r)}
parseBlockOrModuleBlockBody(e,t,s,i,r){const a=this.state.strict;let n=!1,o=!1;for(;!this.match(i);){
const i=s?this.parseModuleItem():this.parseStatementListItem();if(t&&!o){if(this.isValidDirective(i)){const e=this.stmtToDirective(i)
;t.push(e),n||"use strict"!==e.value.value||(n=!0,this.setStrict(!0));continue}o=!0,this.state.strictErrors.clear()}e.push(i)}
null==r||r.call(this,n),a||this.setStrict(!1),this.next()}parseFor(e,t){return e.init=t,this.semicolon(!1),
e.test=this.match(13)?null:this.parseExpression(),this.semicolon(!1),e.update=this.match(11)?null:this.parseExpression(),this.expect(11),
e.body=this.withSmartMixTopicForbiddingContext(()=>this.parseStatement()),this.scope.exit(),this.state.labels.pop(),
this.finishNode(e,"ForStatement")}parseForIn(e,t,s){const i=this.match(58);return this.next(),
i?null!==s&&this.unexpected(s):e.await=null!==s,
"VariableDeclaration"!==t.type||null==t.declarations[0].init||i&&this.options.annexB&&!this.state.strict&&"var"===t.kind&&"Identifier"===t.declarations[0].id.type||this.raise(c.ForInOfLoopInitializer,t,{
type:i?"ForInStatement":"ForOfStatement"}),"AssignmentPattern"===t.type&&this.raise(c.InvalidLhs,t,{ancestor:{type:"ForStatement"}}),
e.left=t,e.right=i?this.parseExpression():this.parseMaybeAssignAllowIn(),this.expect(11),
e.body=this.withSmartMixTopicForbiddingContext(()=>this.parseStatement()),this.scope.exit(),this.state.labels.pop(),
this.finishNode(e,i?"ForInStatement":"ForOfStatement")}parseVar(e,t,s,i=!1){const r=e.declarations=[];for(e.kind=s;;){
const e=this.startNode()
;if(this.parseVarId(e,s),e.init=this.eat(29)?t?this.parseMaybeAssignDisallowIn():this.parseMaybeAssignAllowIn():null,
null!==e.init||i||t&&0===r.length&&(this.match(58)||this.isContextual(103))||("Identifier"!==e.id.type?this.raise(c.DeclarationMissingInitializer,this.state.lastTokEndLoc,{
kind:"destructuring"}):"const"!==s&&"using"!==s&&"await using"!==s||this.raise(c.DeclarationMissingInitializer,this.state.lastTokEndLoc,{
kind:s})),r.push(this.finishNode(e,"VariableDeclarator")),!this.eat(12))break}return e}parseVarId(e,t){const s=this.parseBindingAtom()
;"using"===t||"await using"===t?"ArrayPattern"!==s.type&&"ObjectPattern"!==s.type||this.raise(c.UsingDeclarationHasBindingPattern,s.loc.start):"VoidPattern"===s.type&&this.raise(c.UnexpectedVoidPattern,s.loc.start),
this.checkLVal(s,{type:"VariableDeclarator"},"var"===t?5:8201),e.id=s}parseAsyncFunctionExpression(e){return this.parseFunction(e,8)}
parseFunction(e,t=0){const s=!!(1&t),i=s&&!(4&t),r=!!(8&t);this.initFunction(e,r),
this.match(55)&&(16&t&&this.raise(c.GeneratorInSingleStatementContext,this.state.startLoc),this.next(),e.generator=!0),
s&&(e.id=this.parseFunctionId(i));const a=this.state.maybeInArrowParameters;return this.state.maybeInArrowParameters=!1,
this.scope.enter(514),
this.prodParam.enter(functionFlags(r,e.generator)),!s&&tokenIsIdentifier(this.state.type)&&(this.expressionScope.enter(Z),
e.id=this.parseFunctionId(),this.expressionScope.exit()),this.parseFunctionParams(e,!1),this.withSmartMixTopicForbiddingContext(()=>{
this.parseFunctionBodyAndFinish(e,s?"FunctionDeclaration":"FunctionExpression")}),this.prodParam.exit(),this.scope.exit(),
!s||2&t||this.registerFunctionStatementId(e),this.state.maybeInArrowParameters=a,e}parseFunctionId(e){
return e||tokenIsIdentifier(this.state.type)?this.parseIdentifier():null}parseFunctionParams(e,t){this.expect(10),
this.expressionScope.enter(ee),e.params=this.parseBindingList(11,41,2|(t?4:0)),this.expressionScope.exit()}registerFunctionStatementId(e){
e.id&&this.scope.declareName(e.id.name,!this.options.annexB||this.state.strict||e.generator||e.async?this.scope.treatFunctionsAsVar?5:8201:17,e.id.loc.start)
}parseClass(e,t,s){this.next();const i=this.state.strict;return this.state.strict=!0,this.parseClassId(e,t,s),this.parseClassSuper(e),
e.body=this.parseClassBody(!!e.superClass,i),this.finishNode(e,t?"ClassDeclaration":"ClassExpression")}isClassProperty(){
return this.match(29)||this.match(13)||this.match(8)||this.match(26)&&this.hasPrecedingLineBreak()}isClassMethod(){return this.match(10)}
nameIsConstructor(e){return"Identifier"===e.type&&"constructor"===e.name||"StringLiteral"===e.type&&"constructor"===e.value}
isNonstaticConstructor(e){return!e.computed&&!e.static&&this.nameIsConstructor(e.key)}parseClassBody(e,t){this.classScope.enter();const s={
hadConstructor:!1,hadSuperClass:e};let i=[];const r=this.startNode();if(r.body=[],this.expect(5),
this.withSmartMixTopicForbiddingContext(()=>{for(;!this.match(8);){if(this.eat(13)){
if(i.length>0)throw this.raise(c.DecoratorSemicolon,this.state.lastTokEndLoc);continue}if(this.match(26)){i.push(this.parseDecorator())
;continue}const e=this.startNode();i.length&&(e.decorators=i,this.resetStartLocationFromNode(e,i[0]),i=[]),this.parseClassMember(r,e,s),
"constructor"===e.kind&&e.decorators&&e.decorators.length>0&&this.raise(c.DecoratorConstructor,e)}}),this.state.strict=t,this.next(),
i.length)throw this.raise(c.TrailingDecorator,this.state.startLoc);return this.classScope.exit(),this.finishNode(r,"ClassBody")}
parseClassMemberFromModifier(e,t){const s=this.parseIdentifier(!0);if(this.isClassMethod()){const i=t;return i.kind="method",i.computed=!1,
i.key=s,i.static=!1,this.pushClassMethod(e,i,!1,!1,!1,!1),!0}if(this.isClassProperty()){const i=t;return i.computed=!1,i.key=s,i.static=!1,
e.body.push(this.parseClassProperty(i)),!0}return this.resetPreviousNodeTrailingComments(s),!1}parseClassMember(e,t,s){
const i=this.isContextual(107);if(i){if(this.parseClassMemberFromModifier(e,t))return
;if(this.eat(5))return void this.parseClassStaticBlock(e,t)}this.parseClassMemberWithIsStatic(e,t,s,i)}
parseClassMemberWithIsStatic(e,t,s,i){const r=t,a=t,n=t,o=t,h=t,p=r,l=r;if(t.static=i,this.parsePropertyNamePrefixOperator(t),this.eat(55)){
p.kind="method";const t=this.match(140);return this.parseClassElementName(p),this.parsePostMemberNameModifiers(p),
t?void this.pushClassPrivateMethod(e,a,!0,!1):(this.isNonstaticConstructor(r)&&this.raise(c.ConstructorIsGenerator,r.key),
void this.pushClassMethod(e,r,!0,!1,!1,!1))}
const d=!this.state.containsEsc&&tokenIsIdentifier(this.state.type),u=this.parseClassElementName(t),m=d?u.name:null,f=this.isPrivateName(u),y=this.state.startLoc
;if(this.parsePostMemberNameModifiers(l),this.isClassMethod()){if(p.kind="method",f)return void this.pushClassPrivateMethod(e,a,!1,!1)
;const i=this.isNonstaticConstructor(r);let n=!1
;i&&(r.kind="constructor",s.hadConstructor&&!this.hasPlugin("typescript")&&this.raise(c.DuplicateConstructor,u),
i&&this.hasPlugin("typescript")&&t.override&&this.raise(c.OverrideOnConstructor,u),s.hadConstructor=!0,n=s.hadSuperClass),
this.pushClassMethod(e,r,!1,!1,i,n)
}else if(this.isClassProperty())f?this.pushClassPrivateProperty(e,o):this.pushClassProperty(e,n);else if("async"!==m||this.isLineTerminator())if("get"!==m&&"set"!==m||this.match(55)&&this.isLineTerminator())if("accessor"!==m||this.isLineTerminator())this.isLineTerminator()?f?this.pushClassPrivateProperty(e,o):this.pushClassProperty(e,n):this.unexpected();else{
this.expectPlugin("decoratorAutoAccessors"),this.resetPreviousNodeTrailingComments(u);const t=this.match(140);this.parseClassElementName(n),
this.pushClassAccessorProperty(e,h,t)}else{this.resetPreviousNodeTrailingComments(u),p.kind=m;const t=this.match(140)
;this.parseClassElementName(r),
t?this.pushClassPrivateMethod(e,a,!1,!1):(this.isNonstaticConstructor(r)&&this.raise(c.ConstructorIsAccessor,r.key),
this.pushClassMethod(e,r,!1,!1,!1,!1)),this.checkGetterSetterParams(r)}else{this.resetPreviousNodeTrailingComments(u);const t=this.eat(55)
;l.optional&&this.unexpected(y),p.kind="method";const s=this.match(140);this.parseClassElementName(p),this.parsePostMemberNameModifiers(l),
s?this.pushClassPrivateMethod(e,a,t,!0):(this.isNonstaticConstructor(r)&&this.raise(c.ConstructorIsAsync,r.key),
this.pushClassMethod(e,r,t,!0,!1,!1))}}parseClassElementName(e){const{type:t,value:s}=this.state
;if(133!==t&&135!==t||!e.static||"prototype"!==s||this.raise(c.StaticPrototype,this.state.startLoc),140===t){
"constructor"===s&&this.raise(c.ConstructorClassPrivateField,this.state.startLoc);const t=this.parsePrivateName();return e.key=t,t}
return this.parsePropertyName(e),e.key}parseClassStaticBlock(e,t){var s;this.scope.enter(720);const i=this.state.labels
;this.state.labels=[],this.prodParam.enter(0);const r=t.body=[];this.parseBlockOrModuleBlockBody(r,void 0,!1,8),this.prodParam.exit(),
this.scope.exit(),this.state.labels=i,e.body.push(this.finishNode(t,"StaticBlock")),
null!=(s=t.decorators)&&s.length&&this.raise(c.DecoratorStaticBlock,t)}pushClassProperty(e,t){
!t.computed&&this.nameIsConstructor(t.key)&&this.raise(c.ConstructorClassField,t.key),e.body.push(this.parseClassProperty(t))}
pushClassPrivateProperty(e,t){const s=this.parseClassPrivateProperty(t);e.body.push(s),
this.classScope.declarePrivateName(this.getPrivateNameSV(s.key),0,s.key.loc.start)}pushClassAccessorProperty(e,t,s){
s||t.computed||!this.nameIsConstructor(t.key)||this.raise(c.ConstructorClassField,t.key);const i=this.parseClassAccessorProperty(t)
;e.body.push(i),s&&this.classScope.declarePrivateName(this.getPrivateNameSV(i.key),0,i.key.loc.start)}pushClassMethod(e,t,s,i,r,a){
e.body.push(this.parseMethod(t,s,i,r,a,"ClassMethod",!0))}pushClassPrivateMethod(e,t,s,i){
const r=this.parseMethod(t,s,i,!1,!1,"ClassPrivateMethod",!0);e.body.push(r)
;const a="get"===r.kind?r.static?6:2:"set"===r.kind?r.static?5:1:0;this.declareClassPrivateMethodInScope(r,a)}
declareClassPrivateMethodInScope(e,t){this.classScope.declarePrivateName(this.getPrivateNameSV(e.key),t,e.key.loc.start)}
parsePostMemberNameModifiers(e){}parseClassPrivateProperty(e){return this.parseInitializer(e),this.semicolon(),
this.finishNode(e,"ClassPrivateProperty")}parseClassProperty(e){return this.parseInitializer(e),this.semicolon(),
this.finishNode(e,"ClassProperty")}parseClassAccessorProperty(e){return this.parseInitializer(e),this.semicolon(),
this.finishNode(e,"ClassAccessorProperty")}parseInitializer(e){this.scope.enter(592),this.expressionScope.enter(Z),this.prodParam.enter(0),
e.value=this.eat(29)?this.parseMaybeAssignAllowIn():null,this.expressionScope.exit(),this.prodParam.exit(),this.scope.exit()}
parseClassId(e,t,s,i=8331){if(tokenIsIdentifier(this.state.type))e.id=this.parseIdentifier(),this.checkStrictBindReservedWord(e.id,i),
t&&this.declareNameFromIdentifier(e.id,i);else{if(!s&&t)throw this.raise(c.MissingClassName,this.state.startLoc);e.id=null}}
parseClassSuper(e){this.eat(81)?(this.classHeritageStart=this.state.start,e.superClass=this.parseExprSubscripts()):e.superClass=null}
parseExport(e,t){
const s=this.parseMaybeImportPhase(e,!0),i=this.maybeParseExportDefaultSpecifier(e,s),r=!i||this.eat(12),a=r&&this.eatExportStar(e),n=a&&this.maybeParseExportNamespaceSpecifier(e),o=r&&!n,h=i||a
;if(a&&!n){if(i&&this.unexpected(),t)throw this.raise(c.UnsupportedDecoratorExport,e);return this.parseExportFrom(e,!0),
this.sawUnambiguousESM=!0,this.finishNode(e,"ExportAllDeclaration")}const p=o&&this.maybeParseExportNamedSpecifiers(e);let l
;if(i&&r&&!a&&!p&&this.unexpected(null,5),h||p){if(l=!1,t)throw this.raise(c.UnsupportedDecoratorExport,e);this.parseExportFrom(e,h)
}else l=this.maybeParseExportDeclaration(e);if(h||p||l){var d;const s=e;if(this.checkExport(s,!0,!1,!!s.source),
"ClassDeclaration"===(null==(d=s.declaration)?void 0:d.type))this.maybeTakeDecorators(t,s.declaration,s);else if(t)throw this.raise(c.UnsupportedDecoratorExport,e)
;return this.sawUnambiguousESM=!0,this.finishNode(s,"ExportNamedDeclaration")}if(this.eat(65)){
const s=e,i=this.parseExportDefaultExpression()
;if(s.declaration=i,"ClassDeclaration"===i.type)this.maybeTakeDecorators(t,i,s);else if(t)throw this.raise(c.UnsupportedDecoratorExport,e)
;return this.checkExport(s,!0,!0),this.sawUnambiguousESM=!0,this.finishNode(s,"ExportDefaultDeclaration")}throw this.unexpected(null,5)}
eatExportStar(e){return this.eat(55)}maybeParseExportDefaultSpecifier(e,t){if(t||this.isExportDefaultSpecifier()){
this.expectPlugin("exportDefaultFrom",null==t?void 0:t.loc.start);const s=t||this.parseIdentifier(!0),i=this.startNodeAtNode(s)
;return i.exported=s,e.specifiers=[this.finishNode(i,"ExportDefaultSpecifier")],!0}return!1}maybeParseExportNamespaceSpecifier(e){
if(this.isContextual(94)){var t;null!=(t=e).specifiers||(t.specifiers=[]);const s=this.startNodeAt(this.state.lastTokStartLoc)
;return this.next(),s.exported=this.parseModuleExportName(),e.specifiers.push(this.finishNode(s,"ExportNamespaceSpecifier")),!0}return!1}
maybeParseExportNamedSpecifiers(e){if(this.match(5)){const t=e;t.specifiers||(t.specifiers=[]);const s="type"===t.exportKind
;return t.specifiers.push(...this.parseExportSpecifiers(s)),
t.source=null,this.hasPlugin("importAssertions")?t.assertions=[]:t.attributes=[],t.declaration=null,!0}return!1}
maybeParseExportDeclaration(e){return!!this.shouldParseExportDeclaration()&&(e.specifiers=[],e.source=null,
this.hasPlugin("importAssertions")?e.assertions=[]:e.attributes=[],e.declaration=this.parseExportDeclaration(e),!0)}isAsyncFunction(){
if(!this.isContextual(96))return!1;const e=this.nextTokenInLineStart();return this.isUnparsedContextual(e,"function")}
parseExportDefaultExpression(){const e=this.startNode();if(this.match(68))return this.next(),this.parseFunction(e,5)
;if(this.isAsyncFunction())return this.next(),this.next(),this.parseFunction(e,13);if(this.match(80))return this.parseClass(e,!0,!0)
;if(this.match(26))return this.hasPlugin("decorators")&&!0===this.getPluginOption("decorators","decoratorsBeforeExport")&&this.raise(c.DecoratorBeforeExport,this.state.startLoc),
this.parseClass(this.maybeTakeDecorators(this.parseDecorators(!1),this.startNode()),!0,!0)
;if(this.match(75)||this.match(74)||this.isLet()&&!this.isReservedWordOnNewLineAfterLet(this.nextTokenStart())||this.isUsing()||this.isAwaitUsing())throw this.raise(c.UnsupportedDefaultExport,this.state.startLoc)
;const t=this.parseMaybeAssignAllowIn();return this.semicolon(),t}parseExportDeclaration(e){if(this.match(80)){
return this.parseClass(this.startNode(),!0,!1)}
return this.isContextual(101)?this.parseVarStatement(this.startNode(),"let"):this.parseStatementListItem()}isExportDefaultSpecifier(){
const{type:e}=this.state;if(tokenIsIdentifier(e)){if(96===e&&!this.state.containsEsc||101===e)return!1
;if((131===e||130===e)&&!this.state.containsEsc){const e=this.nextTokenStart(),t=this.input.charCodeAt(e)
;if(123===t||this.chStartsBindingIdentifier(t,e)&&!this.isUnparsedContextual(e,"from"))return this.expectOnePlugin(["flow","typescript"]),!1
}}else if(!this.match(65))return!1;const t=this.nextTokenStart(),s=this.isUnparsedContextual(t,"from")
;if(44===this.input.charCodeAt(t)||tokenIsIdentifier(this.state.type)&&s)return!0;if(this.match(65)&&s){
const e=this.input.charCodeAt(this.hasPlugin("exportDefaultFrom")?this.nextTokenStartSince(t+4):this.nextTokenInLineStartSince(t+4))
;return 34===e||39===e}return!1}parseExportFrom(e,t){this.eatContextual(99)?(e.source=this.parseImportSource(),this.checkExport(e),
this.maybeParseImportAttributes(e),this.checkJSONModuleImport(e)):t&&this.unexpected(null,99),this.semicolon()}
shouldParseExportDeclaration(){const{type:e}=this.state;return 26===e&&(this.expectOnePlugin(["decorators","decorators-legacy"]),
this.hasPlugin("decorators"))?(!0===this.getPluginOption("decorators","decoratorsBeforeExport")&&this.raise(c.DecoratorBeforeExport,this.state.startLoc),
!0):this.isUsing()||this.isAwaitUsing()?(this.raise(c.UsingDeclarationExport,this.state.startLoc),
!0):74===e||75===e||68===e||80===e||this.isLet()||this.isAsyncFunction()}checkExport(e,t,s,i){var r;if(t)if(s){
if(this.checkDuplicateExports(e,"default"),this.hasPlugin("exportDefaultFrom")){var a;const t=e.declaration
;"Identifier"!==t.type||"from"!==t.name||t.end-t.start!==4||null!=(a=t.extra)&&a.parenthesized||this.raise(c.ExportDefaultFromAsIdentifier,t)
}}else if(null!=(r=e.specifiers)&&r.length)for(const t of e.specifiers){const{exported:s}=t,r="Identifier"===s.type?s.name:s.value
;if(this.checkDuplicateExports(t,r),!i&&t.local){const{local:s}=t;"Identifier"!==s.type?this.raise(c.ExportBindingIsString,t,{
localName:s.value,exportName:r,typeModifierIn:"type"===e.exportKind?"declaration":"type"===t.exportKind?"specifier":void 0
}):(this.checkReservedWord(s.name,s.loc.start,!0,!1),this.scope.checkLocalExport(s))}}else if(e.declaration){const t=e.declaration
;if("FunctionDeclaration"===t.type||"ClassDeclaration"===t.type){const{id:s}=t;if(!s)throw new Error("Assertion failure")
;this.checkDuplicateExports(e,s.name)}else if("VariableDeclaration"===t.type)for(const e of t.declarations)this.checkDeclaration(e.id)}}
checkDeclaration(e){
if("Identifier"===e.type)this.checkDuplicateExports(e,e.name);else if("ObjectPattern"===e.type)for(const t of e.properties)this.checkDeclaration(t);else if("ArrayPattern"===e.type)for(const t of e.elements)t&&this.checkDeclaration(t);else"ObjectProperty"===e.type?this.checkDeclaration(e.value):"RestElement"===e.type?this.checkDeclaration(e.argument):"AssignmentPattern"===e.type&&this.checkDeclaration(e.left)
}checkDuplicateExports(e,t){
this.exportedIdentifiers.has(t)&&("default"===t?this.raise(c.DuplicateDefaultExport,e):this.raise(c.DuplicateExport,e,{exportName:t})),
this.exportedIdentifiers.add(t)}parseExportSpecifiers(e){const t=[];let s=!0;for(this.expect(5);!this.eat(8);){
if(s)s=!1;else if(this.expect(12),this.eat(8))break;const i=this.isContextual(131),r=this.match(135),a=this.startNode()
;a.local=this.parseModuleExportName(),t.push(this.parseExportSpecifier(a,r,e,i))}return t}parseExportSpecifier(e,t,s,i){
return this.eatContextual(94)?e.exported=this.parseModuleExportName():t?e.exported=this.cloneStringLiteral(e.local):e.exported||(e.exported=this.cloneIdentifier(e.local)),
this.finishNode(e,"ExportSpecifier")}parseModuleExportName(){if(this.match(135)){
const e=this.parseStringLiteral(this.state.value),t=ae.exec(e.value);return t&&this.raise(c.ModuleExportNameHasLoneSurrogate,e,{
surrogateCharCode:t[0].charCodeAt(0)}),e}return this.parseIdentifier(!0)}isJSONModuleImport(e){
return null!=e.assertions&&e.assertions.some(({key:e,value:t})=>"json"===t.value&&("Identifier"===e.type?"type"===e.name:"type"===e.value))}
checkImportReflection(e){const{specifiers:t}=e,s=1===t.length?t[0].type:null
;if("source"===e.phase)"ImportDefaultSpecifier"!==s&&this.raise(c.SourcePhaseImportRequiresDefault,e.loc.start);else if("defer"===e.phase)"ImportNamespaceSpecifier"!==s&&this.raise(c.DeferImportRequiresNamespace,e.loc.start);else if(e.module){
var i;"ImportDefaultSpecifier"!==s&&this.raise(c.ImportReflectionNotBinding,t[0].loc.start),
(null==(i=e.assertions)?void 0:i.length)>0&&this.raise(c.ImportReflectionHasAssertion,t[0].loc.start)}}checkJSONModuleImport(e){
if(this.isJSONModuleImport(e)&&"ExportAllDeclaration"!==e.type){const{specifiers:t}=e;if(null!=t){const e=t.find(e=>{let t
;if("ExportSpecifier"===e.type?t=e.local:"ImportSpecifier"===e.type&&(t=e.imported),
void 0!==t)return"Identifier"===t.type?"default"!==t.name:"default"!==t.value})
;void 0!==e&&this.raise(c.ImportJSONBindingNotDefault,e.loc.start)}}}isPotentialImportPhase(e){
return!e&&(this.isContextual(106)||this.isContextual(98)||this.isContextual(128))}applyImportPhase(e,t,s,i){
t||("module"===s?(this.expectPlugin("importReflection",i),e.module=!0):this.hasPlugin("importReflection")&&(e.module=!1),
"source"===s?(this.expectPlugin("sourcePhaseImports",i),e.phase="source"):"defer"===s?(this.expectPlugin("deferredImportEvaluation",i),
e.phase="defer"):(this.hasPlugin("sourcePhaseImports")||this.hasPlugin("deferredImportEvaluation"))&&(e.phase=null))}
parseMaybeImportPhase(e,t){if(!this.isPotentialImportPhase(t))return this.applyImportPhase(e,t,null),null
;const s=this.startNode(),i=this.parseIdentifierName(!0),{type:r}=this.state
;return(tokenIsKeywordOrIdentifier(r)?99!==r||102===this.lookaheadCharCode():12!==r)?(this.applyImportPhase(e,t,i,s.loc.start),
null):(this.applyImportPhase(e,t,null),this.createIdentifier(s,i))}isPrecedingIdImportPhase(e){const{type:t}=this.state
;return tokenIsIdentifier(t)?99!==t||102===this.lookaheadCharCode():12!==t}parseImport(e){
return this.match(135)?this.parseImportSourceAndAttributes(e):this.parseImportSpecifiersAndAfter(e,this.parseMaybeImportPhase(e,!1))}
parseImportSpecifiersAndAfter(e,t){e.specifiers=[]
;const s=!this.maybeParseDefaultImportSpecifier(e,t)||this.eat(12),i=s&&this.maybeParseStarImportSpecifier(e)
;return s&&!i&&this.parseNamedImportSpecifiers(e),this.expectContextual(99),this.parseImportSourceAndAttributes(e)}
parseImportSourceAndAttributes(e){return null!=e.specifiers||(e.specifiers=[]),e.source=this.parseImportSource(),
this.maybeParseImportAttributes(e),this.checkImportReflection(e),this.checkJSONModuleImport(e),this.semicolon(),this.sawUnambiguousESM=!0,
this.finishNode(e,"ImportDeclaration")}parseImportSource(){return this.match(135)||this.unexpected(),this.parseExprAtom()}
parseImportSpecifierLocal(e,t,s){t.local=this.parseIdentifier(),e.specifiers.push(this.finishImportSpecifier(t,s))}
finishImportSpecifier(e,t,s=8201){return this.checkLVal(e.local,{type:t},s),this.finishNode(e,t)}parseImportAttributes(){this.expect(5)
;const e=[],t=new Set;do{if(this.match(8))break;const s=this.startNode(),i=this.state.value
;if(t.has(i)&&this.raise(c.ModuleAttributesWithDuplicateKeys,this.state.startLoc,{key:i}),t.add(i),
this.match(135)?s.key=this.parseStringLiteral(i):s.key=this.parseIdentifier(!0),this.expect(14),
!this.match(135))throw this.raise(c.ModuleAttributeInvalidValue,this.state.startLoc);s.value=this.parseStringLiteral(this.state.value),
e.push(this.finishNode(s,"ImportAttribute"))}while(this.eat(12));return this.expect(8),e}parseModuleAttributes(){const e=[],t=new Set;do{
const s=this.startNode();if(s.key=this.parseIdentifier(!0),"type"!==s.key.name&&this.raise(c.ModuleAttributeDifferentFromType,s.key),
t.has(s.key.name)&&this.raise(c.ModuleAttributesWithDuplicateKeys,s.key,{key:s.key.name}),t.add(s.key.name),this.expect(14),
!this.match(135))throw this.raise(c.ModuleAttributeInvalidValue,this.state.startLoc);s.value=this.parseStringLiteral(this.state.value),
e.push(this.finishNode(s,"ImportAttribute"))}while(this.eat(12));return e}maybeParseImportAttributes(e){let t;var s=!1;if(this.match(76)){
if(this.hasPrecedingLineBreak()&&40===this.lookaheadCharCode())return;this.next(),
this.hasPlugin("moduleAttributes")?(t=this.parseModuleAttributes(),
this.addExtra(e,"deprecatedWithLegacySyntax",!0)):t=this.parseImportAttributes(),s=!0
}else this.isContextual(95)&&!this.hasPrecedingLineBreak()?(this.hasPlugin("deprecatedImportAssert")||this.hasPlugin("importAssertions")||this.raise(c.ImportAttributesUseAssert,this.state.startLoc),
this.hasPlugin("importAssertions")||this.addExtra(e,"deprecatedAssertSyntax",!0),this.next(),t=this.parseImportAttributes()):t=[]
;!s&&this.hasPlugin("importAssertions")?e.assertions=t:e.attributes=t}maybeParseDefaultImportSpecifier(e,t){if(t){
const s=this.startNodeAtNode(t);return s.local=t,e.specifiers.push(this.finishImportSpecifier(s,"ImportDefaultSpecifier")),!0}
return!!tokenIsKeywordOrIdentifier(this.state.type)&&(this.parseImportSpecifierLocal(e,this.startNode(),"ImportDefaultSpecifier"),!0)}
maybeParseStarImportSpecifier(e){if(this.match(55)){const t=this.startNode();return this.next(),this.expectContextual(94),
this.parseImportSpecifierLocal(e,t,"ImportNamespaceSpecifier"),!0}return!1}parseNamedImportSpecifiers(e){let t=!0
;for(this.expect(5);!this.eat(8);){if(t)t=!1;else{if(this.eat(14))throw this.raise(c.DestructureNamedImport,this.state.startLoc)
;if(this.expect(12),this.eat(8))break}const s=this.startNode(),i=this.match(135),r=this.isContextual(131)
;s.imported=this.parseModuleExportName();const a=this.parseImportSpecifier(s,i,"type"===e.importKind||"typeof"===e.importKind,r,void 0)
;e.specifiers.push(a)}}parseImportSpecifier(e,t,s,i,r){if(this.eatContextual(94))e.local=this.parseIdentifier();else{const{imported:s}=e
;if(t)throw this.raise(c.ImportBindingIsString,e,{importName:s.value});this.checkReservedWord(s.name,e.loc.start,!0,!0),
e.local||(e.local=this.cloneIdentifier(s))}return this.finishImportSpecifier(e,"ImportSpecifier",r)}isThisParam(e){
return"Identifier"===e.type&&"this"===e.name}}const he=/in(?:stanceof)?|as|satisfies/y;function assert(e){
if(!e)throw new Error("Assert fail")}const pe=ParseErrorEnum`typescript`({
AbstractMethodHasImplementation:({methodName:e})=>`Method '${e}' cannot have an implementation because it is marked abstract.`,
AbstractPropertyHasInitializer:({propertyName:e})=>`Property '${e}' cannot have an initializer because it is marked abstract.`,
AccessorCannotBeOptional:"An 'accessor' property cannot be declared optional.",
AccessorCannotDeclareThisParameter:"'get' and 'set' accessors cannot declare 'this' parameters.",
AccessorCannotHaveTypeParameters:"An accessor cannot have type parameters.",
ClassMethodHasDeclare:"Class methods cannot have the 'declare' modifier.",
ClassMethodHasReadonly:"Class methods cannot have the 'readonly' modifier.",
ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference:"A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
ConstructorHasTypeParameters:"Type parameters cannot appear on a constructor declaration.",
DeclareAccessor:({kind:e})=>`'declare' is not allowed in ${e}ters.`,
DeclareClassFieldHasInitializer:"Initializers are not allowed in ambient contexts.",
DeclareFunctionHasImplementation:"An implementation cannot be declared in ambient contexts.",
DuplicateAccessibilityModifier:({modifier:e})=>`Accessibility modifier already seen: '${e}'.`,
DuplicateModifier:({modifier:e})=>`Duplicate modifier: '${e}'.`,EmptyHeritageClauseType:({token:e})=>`'${e}' list cannot be empty.`,
EmptyTypeArguments:"Type argument list cannot be empty.",EmptyTypeParameters:"Type parameter list cannot be empty.",
ExpectedAmbientAfterExportDeclare:"'export declare' must be followed by an ambient declaration.",
ImportAliasHasImportType:"An import alias can not use 'import type'.",
ImportReflectionHasImportType:"An `import module` declaration can not use `type` modifier",
IncompatibleModifiers:({modifiers:e})=>`'${e[0]}' modifier cannot be used with '${e[1]}' modifier.`,
IndexSignatureHasAbstract:"Index signatures cannot have the 'abstract' modifier.",
IndexSignatureHasAccessibility:({modifier:e})=>`Index signatures cannot have an accessibility modifier ('${e}').`,
IndexSignatureHasDeclare:"Index signatures cannot have the 'declare' modifier.",
IndexSignatureHasOverride:"'override' modifier cannot appear on an index signature.",
IndexSignatureHasStatic:"Index signatures cannot have the 'static' modifier.",
InitializerNotAllowedInAmbientContext:"Initializers are not allowed in ambient contexts.",
InvalidHeritageClauseType:({token:e})=>`'${e}' list can only include identifiers or qualified-names with optional type arguments.`,
InvalidModifierOnAwaitUsingDeclaration:e=>`'${e}' modifier cannot appear on an await using declaration.`,
InvalidModifierOnTypeMember:({modifier:e})=>`'${e}' modifier cannot appear on a type member.`,
InvalidModifierOnTypeParameter:({modifier:e})=>`'${e}' modifier cannot appear on a type parameter.`,
InvalidModifierOnTypeParameterPositions:({modifier:e})=>`'${e}' modifier can only appear on a type parameter of a class, interface or type alias.`,
InvalidModifierOnUsingDeclaration:e=>`'${e}' modifier cannot appear on a using declaration.`,
InvalidModifiersOrder:({orderedModifiers:e})=>`'${e[0]}' modifier must precede '${e[1]}' modifier.`,
InvalidPropertyAccessAfterInstantiationExpression:"Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.",
InvalidTupleMemberLabel:"Tuple members must be labeled with a simple identifier.",
MissingInterfaceName:"'interface' declarations must be followed by an identifier.",
NonAbstractClassHasAbstractMethod:"Abstract methods can only appear within an abstract class.",
NonClassMethodPropertyHasAbstractModifier:"'abstract' modifier can only appear on a class, method, or property declaration.",
OptionalTypeBeforeRequired:"A required element cannot follow an optional element.",
OverrideNotInSubClass:"This member cannot have an 'override' modifier because its containing class does not extend another class.",
PatternIsOptional:"A binding pattern parameter cannot be optional in an implementation signature.",
PrivateElementHasAbstract:"Private elements cannot have the 'abstract' modifier.",
PrivateElementHasAccessibility:({modifier:e})=>`Private elements cannot have an accessibility modifier ('${e}').`,
ReadonlyForMethodSignature:"'readonly' modifier can only appear on a property declaration or index signature.",
ReservedArrowTypeParam:"This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
ReservedTypeAssertion:"This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
SetAccessorCannotHaveOptionalParameter:"A 'set' accessor cannot have an optional parameter.",
SetAccessorCannotHaveRestParameter:"A 'set' accessor cannot have rest parameter.",
SetAccessorCannotHaveReturnType:"A 'set' accessor cannot have a return type annotation.",
SingleTypeParameterWithoutTrailingComma:({typeParameterName:e})=>`Single type parameter ${e} should have a trailing comma. Example usage: <${e},>.`,
StaticBlockCannotHaveModifier:"Static class blocks cannot have any modifier.",
TupleOptionalAfterType:"A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
TypeAnnotationAfterAssign:"Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
TypeImportCannotSpecifyDefaultAndNamed:"A type-only import can specify a default import or named bindings, but not both.",
TypeModifierIsUsedInTypeExports:"The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
TypeModifierIsUsedInTypeImports:"The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
UnexpectedParameterModifier:"A parameter property is only allowed in a constructor implementation.",
UnexpectedReadonly:"'readonly' type modifier is only permitted on array and tuple literal types.",
UnexpectedTypeAnnotation:"Did not expect a type annotation here.",
UnexpectedTypeCastInParameter:"Unexpected type cast in parameter position.",
UnsupportedImportTypeArgument:"Argument in a type import must be a string literal.",
UnsupportedParameterPropertyKind:"A parameter property may not be declared using a binding pattern.",
UnsupportedSignatureParameterKind:({type:e})=>`Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${e}.`,
UsingDeclarationInAmbientContext:e=>`'${e}' declarations are not allowed in ambient contexts.`});function tsIsAccessModifier(e){
return"private"===e||"public"===e||"protected"===e}function tsIsVarianceAnnotations(e){return"in"===e||"out"===e}function tsIsTypeCast(e){
switch(e.type){case"TSAsExpression":case"TSSatisfiesExpression":case"TSNonNullExpression":case"TSTypeAssertion":return!0;default:return!1}}
function tsIsInvalidArrowParamsError(e,t){if(e.pos>=t)return!1;switch(e.reasonCode){case"AwaitBindingIdentifier":
case"AwaitExpressionFormalParameter":case"IllegalLanguageModeDirective":case"ParamDupe":case"StrictEvalArgumentsBinding":
case"VarRedeclaration":case"YieldInParameter":return!1;default:return!0}}function tsHasUnambiguousArrowParams(e){var t,s,i
;if(null==e||!e.length)return!0;let r=e[0]
;switch("AssignmentPattern"!==(null==(t=r)?void 0:t.type)&&"AssignmentExpression"!==(null==(s=r)?void 0:s.type)||(r=r.left),
null==(i=r)?void 0:i.type){case"RestElement":case"SpreadElement":return!0;case"TSTypeCastExpression":
return"Identifier"===r.expression.type||"ThisExpression"===r.expression.type;case"Identifier":return!!r.typeAnnotation||!!r.optional
;default:return!1}}function isPossiblyLiteralEnum(e){if("MemberExpression"!==e.type)return!1;const{computed:t,property:s}=e
;return(!t||"StringLiteral"===s.type||!("TemplateLiteral"!==s.type||s.expressions.length>0))&&isUncomputedMemberExpressionChain(e.object)}
function isValidAmbientConstInitializer(e,t){var s;const{type:i}=e;if(null!=(s=e.extra)&&s.parenthesized)return!1;if(t){if("Literal"===i){
const{value:t}=e;if("string"==typeof t||"boolean"==typeof t)return!0}}else if("StringLiteral"===i||"BooleanLiteral"===i)return!0
;return!(!isNumber(e,t)&&!function isNegativeNumber(e,t){if("UnaryExpression"===e.type){const{operator:s,argument:i}=e
;if("-"===s&&isNumber(i,t))return!0}return!1}(e,t))||("TemplateLiteral"===i&&0===e.expressions.length||!!isPossiblyLiteralEnum(e))}
function isNumber(e,t){
return t?"Literal"===e.type&&("number"==typeof e.value||"bigint"in e):"NumericLiteral"===e.type||"BigIntLiteral"===e.type}
function isUncomputedMemberExpressionChain(e){
return"Identifier"===e.type||"MemberExpression"===e.type&&!e.computed&&isUncomputedMemberExpressionChain(e.object)}
const ce=ParseErrorEnum`placeholders`({ClassNameIsRequired:"A class name is required.",UnexpectedSpace:"Unexpected space in placeholder."})
;const le=["minimal","fsharp","hack","smart"],de=["^^","@@","^","%","#"];const ue={estree:e=>class ESTreeParserMixin extends e{parse(){
const e=toESTreeLocation(super.parse());return 256&this.optionFlags&&(e.tokens=e.tokens.map(toESTreeLocation)),e}
parseRegExpLiteral({pattern:e,flags:t}){let s=null;try{s=new RegExp(e,t)}catch(e){}const i=this.estreeParseLiteral(s);return i.regex={
pattern:e,flags:t},i}parseBigIntLiteral(e){let t;try{t=BigInt(e)}catch(e){t=null}const s=this.estreeParseLiteral(t)
;return s.bigint=null!==s.value?String(s.value):e,s}parseDecimalLiteral(e){const t=this.estreeParseLiteral(null)
;return t.decimal=String(t.value||e),t}estreeParseLiteral(e){return this.parseLiteral(e,"Literal")}parseStringLiteral(e){
return this.estreeParseLiteral(e)}parseNumericLiteral(e){return this.estreeParseLiteral(e)}parseNullLiteral(){
return this.estreeParseLiteral(null)}parseBooleanLiteral(e){return this.estreeParseLiteral(e)}estreeParseChainExpression(e,t){
const s=this.startNodeAtNode(e);return s.expression=e,this.finishNodeAt(s,"ChainExpression",t)}directiveToStmt(e){const t=e.value
;delete e.value,this.castNodeTo(t,"Literal"),t.raw=t.extra.raw,t.value=t.extra.expressionValue
;const s=this.castNodeTo(e,"ExpressionStatement");return s.expression=t,s.directive=t.extra.rawValue,delete t.extra,s}
fillOptionalPropertiesForTSESLint(e){}cloneEstreeStringLiteral(e){
const{start:t,end:s,loc:i,range:r,raw:a,value:n}=e,o=Object.create(e.constructor.prototype);return o.type="Literal",o.start=t,o.end=s,
o.loc=i,o.range=r,o.raw=a,o.value=n,o}initFunction(e,t){super.initFunction(e,t),e.expression=!1}checkDeclaration(e){
null!=e&&this.isObjectProperty(e)?this.checkDeclaration(e.value):super.checkDeclaration(e)}getObjectOrClassMethodParams(e){
return e.value.params}isValidDirective(e){var t
;return"ExpressionStatement"===e.type&&"Literal"===e.expression.type&&"string"==typeof e.expression.value&&!(null!=(t=e.expression.extra)&&t.parenthesized)
}parseBlockBody(e,t,s,i,r){super.parseBlockBody(e,t,s,i,r);const a=e.directives.map(e=>this.directiveToStmt(e));e.body=a.concat(e.body),
delete e.directives}parsePrivateName(){const e=super.parsePrivateName()
;return this.getPluginOption("estree","classFeatures")?this.convertPrivateNameToPrivateIdentifier(e):e}
convertPrivateNameToPrivateIdentifier(e){const t=super.getPrivateNameSV(e);return delete e.id,e.name=t,
this.castNodeTo(e,"PrivateIdentifier")}isPrivateName(e){
return this.getPluginOption("estree","classFeatures")?"PrivateIdentifier"===e.type:super.isPrivateName(e)}getPrivateNameSV(e){
return this.getPluginOption("estree","classFeatures")?e.name:super.getPrivateNameSV(e)}parseLiteral(e,t){const s=super.parseLiteral(e,t)
;return s.raw=s.extra.raw,delete s.extra,s}parseFunctionBody(e,t,s=!1){super.parseFunctionBody(e,t,s),
e.expression="BlockStatement"!==e.body.type}parseMethod(e,t,s,i,r,a,n=!1){let o=this.startNode();o.kind=e.kind,
o=super.parseMethod(o,t,s,i,r,a,n),delete o.kind;const{typeParameters:h}=e;h&&(delete e.typeParameters,o.typeParameters=h,
this.resetStartLocationFromNode(o,h));const p=this.castNodeTo(o,"FunctionExpression");return e.value=p,
"ClassPrivateMethod"===a&&(e.computed=!1),"ObjectMethod"===a?("method"===e.kind&&(e.kind="init"),e.shorthand=!1,
this.finishNode(e,"Property")):this.finishNode(e,"MethodDefinition")}nameIsConstructor(e){
return"Literal"===e.type?"constructor"===e.value:super.nameIsConstructor(e)}parseClassProperty(...e){const t=super.parseClassProperty(...e)
;return this.getPluginOption("estree","classFeatures")?(this.castNodeTo(t,"PropertyDefinition"),t):t}parseClassPrivateProperty(...e){
const t=super.parseClassPrivateProperty(...e)
;return this.getPluginOption("estree","classFeatures")?(this.castNodeTo(t,"PropertyDefinition"),t.computed=!1,t):t}
parseClassAccessorProperty(e){const t=super.parseClassAccessorProperty(e)
;return this.getPluginOption("estree","classFeatures")?(t.abstract&&this.hasPlugin("typescript")?(delete t.abstract,
this.castNodeTo(t,"TSAbstractAccessorProperty")):this.castNodeTo(t,"AccessorProperty"),t):t}parseObjectProperty(e,t,s,i){
const r=super.parseObjectProperty(e,t,s,i);return r&&(r.kind="init",this.castNodeTo(r,"Property")),r}finishObjectProperty(e){
return e.kind="init",this.finishNode(e,"Property")}isValidLVal(e,t,s,i){return"Property"===e?"value":super.isValidLVal(e,t,s,i)}
isAssignable(e,t){return null!=e&&this.isObjectProperty(e)?this.isAssignable(e.value,t):super.isAssignable(e,t)}toAssignable(e,t=!1){
if(null!=e&&this.isObjectProperty(e)){const{key:s,value:i}=e
;this.isPrivateName(s)&&this.classScope.usePrivateName(this.getPrivateNameSV(s),s.loc.start),this.toAssignable(i,t)
}else super.toAssignable(e,t)}toAssignableObjectExpressionProp(e,t,s){
"Property"!==e.type||"get"!==e.kind&&"set"!==e.kind?"Property"===e.type&&e.method?this.raise(c.PatternHasMethod,e.key):super.toAssignableObjectExpressionProp(e,t,s):this.raise(c.PatternHasAccessor,e.key)
}finishCallExpression(e,t){const s=super.finishCallExpression(e,t);var i,r;"Import"===s.callee.type?(this.castNodeTo(s,"ImportExpression"),
s.source=s.arguments[0],s.options=null!=(i=s.arguments[1])?i:null,s.attributes=null!=(r=s.arguments[1])?r:null,delete s.arguments,
delete s.callee):"OptionalCallExpression"===s.type?this.castNodeTo(s,"CallExpression"):s.optional=!1;return s}toReferencedArguments(e){
"ImportExpression"!==e.type&&super.toReferencedArguments(e)}parseExport(e,t){const s=this.state.lastTokStartLoc,i=super.parseExport(e,t)
;switch(i.type){case"ExportAllDeclaration":i.exported=null;break;case"ExportNamedDeclaration":
1===i.specifiers.length&&"ExportNamespaceSpecifier"===i.specifiers[0].type&&(this.castNodeTo(i,"ExportAllDeclaration"),
i.exported=i.specifiers[0].exported,delete i.specifiers);case"ExportDefaultDeclaration":{var r;const{declaration:e}=i
;"ClassDeclaration"===(null==e?void 0:e.type)&&(null==(r=e.decorators)?void 0:r.length)>0&&e.start===i.start&&this.resetStartLocation(i,s)}}
return i}stopParseSubscript(e,t){const s=super.stopParseSubscript(e,t)
;return t.optionalChainMember?this.estreeParseChainExpression(s,e.loc.end):s}parseMember(e,t,s,i,r){const a=super.parseMember(e,t,s,i,r)
;return"OptionalMemberExpression"===a.type?this.castNodeTo(a,"MemberExpression"):a.optional=!1,a}isOptionalMemberExpression(e){
return"ChainExpression"===e.type?"MemberExpression"===e.expression.type:super.isOptionalMemberExpression(e)}hasPropertyAsPrivateName(e){
return"ChainExpression"===e.type&&(e=e.expression),super.hasPropertyAsPrivateName(e)}isObjectProperty(e){
return"Property"===e.type&&"init"===e.kind&&!e.method}isObjectMethod(e){
return"Property"===e.type&&(e.method||"get"===e.kind||"set"===e.kind)}castNodeTo(e,t){const s=super.castNodeTo(e,t)
;return this.fillOptionalPropertiesForTSESLint(s),s}cloneIdentifier(e){const t=super.cloneIdentifier(e)
;return this.fillOptionalPropertiesForTSESLint(t),t}cloneStringLiteral(e){
return"Literal"===e.type?this.cloneEstreeStringLiteral(e):super.cloneStringLiteral(e)}finishNodeAt(e,t,s){
return toESTreeLocation(super.finishNodeAt(e,t,s))}finishNode(e,t){const s=super.finishNode(e,t)
;return this.fillOptionalPropertiesForTSESLint(s),s}resetStartLocation(e,t){super.resetStartLocation(e,t),toESTreeLocation(e)}
resetEndLocation(e,t=this.state.lastTokEndLoc){super.resetEndLocation(e,t),toESTreeLocation(e)}},jsx:e=>class JSXParserMixin extends e{
jsxReadToken(){let e="",t=this.state.pos;for(;;){
if(this.state.pos>=this.length)throw this.raise(J.UnterminatedJsxContent,this.state.startLoc);const s=this.input.charCodeAt(this.state.pos)
;switch(s){case 60:case 123:return this.state.pos===this.state.start?void(60===s&&this.state.canStartJSXElement?(++this.state.pos,
this.finishToken(144)):super.getTokenFromCode(s)):(e+=this.input.slice(t,this.state.pos),void this.finishToken(143,e));case 38:
e+=this.input.slice(t,this.state.pos),e+=this.jsxReadEntity(),t=this.state.pos;break;default:
isNewLine(s)?(e+=this.input.slice(t,this.state.pos),e+=this.jsxReadNewLine(!0),t=this.state.pos):++this.state.pos}}}jsxReadNewLine(e){
const t=this.input.charCodeAt(this.state.pos);let s
;return++this.state.pos,13===t&&10===this.input.charCodeAt(this.state.pos)?(++this.state.pos,s=e?"\n":"\r\n"):s=String.fromCharCode(t),
++this.state.curLine,this.state.lineStart=this.state.pos,s}jsxReadString(e){let t="",s=++this.state.pos;for(;;){
if(this.state.pos>=this.length)throw this.raise(c.UnterminatedString,this.state.startLoc);const i=this.input.charCodeAt(this.state.pos)
;if(i===e)break;38===i?(t+=this.input.slice(s,this.state.pos),t+=this.jsxReadEntity(),
s=this.state.pos):isNewLine(i)?(t+=this.input.slice(s,this.state.pos),t+=this.jsxReadNewLine(!1),s=this.state.pos):++this.state.pos}
t+=this.input.slice(s,this.state.pos++),this.finishToken(135,t)}jsxReadEntity(){const e=++this.state.pos
;if(35===this.codePointAtPos(this.state.pos)){++this.state.pos;let e=10;120===this.codePointAtPos(this.state.pos)&&(e=16,++this.state.pos)
;const t=this.readInt(e,void 0,!1,"bail");if(null!==t&&59===this.codePointAtPos(this.state.pos))return++this.state.pos,
String.fromCodePoint(t)}else{let t=0,s=!1
;for(;t++<10&&this.state.pos<this.length&&!(s=59===this.codePointAtPos(this.state.pos));)++this.state.pos;if(s){
const t=this.input.slice(e,this.state.pos),s=V[t];if(++this.state.pos,s)return s}}return this.state.pos=e,"&"}jsxReadWord(){let e
;const t=this.state.pos;do{e=this.input.charCodeAt(++this.state.pos)}while(isIdentifierChar(e)||45===e)
;this.finishToken(142,this.input.slice(t,this.state.pos))}jsxParseIdentifier(){const e=this.startNode()
;return this.match(142)?e.name=this.state.value:tokenIsKeyword(this.state.type)?e.name=tokenLabelName(this.state.type):this.unexpected(),
this.next(),this.finishNode(e,"JSXIdentifier")}jsxParseNamespacedName(){const e=this.state.startLoc,t=this.jsxParseIdentifier()
;if(!this.eat(14))return t;const s=this.startNodeAt(e);return s.namespace=t,s.name=this.jsxParseIdentifier(),
this.finishNode(s,"JSXNamespacedName")}jsxParseElementName(){const e=this.state.startLoc;let t=this.jsxParseNamespacedName()
;if("JSXNamespacedName"===t.type)return t;for(;this.eat(16);){const s=this.startNodeAt(e);s.object=t,s.property=this.jsxParseIdentifier(),
t=this.finishNode(s,"JSXMemberExpression")}return t}jsxParseAttributeValue(){let e;switch(this.state.type){case 5:return e=this.startNode(),
this.setContext(d.brace),this.next(),e=this.jsxParseExpressionContainer(e,d.j_oTag),
"JSXEmptyExpression"===e.expression.type&&this.raise(J.AttributeIsEmpty,e),e;case 144:case 135:return this.parseExprAtom();default:
throw this.raise(J.UnsupportedJsxValue,this.state.startLoc)}}jsxParseEmptyExpression(){const e=this.startNodeAt(this.state.lastTokEndLoc)
;return this.finishNodeAt(e,"JSXEmptyExpression",this.state.startLoc)}jsxParseSpreadChild(e){return this.next(),
e.expression=this.parseExpression(),this.setContext(d.j_expr),this.state.canStartJSXElement=!0,this.expect(8),
this.finishNode(e,"JSXSpreadChild")}jsxParseExpressionContainer(e,t){if(this.match(8))e.expression=this.jsxParseEmptyExpression();else{
const t=this.parseExpression();e.expression=t}return this.setContext(t),this.state.canStartJSXElement=!0,this.expect(8),
this.finishNode(e,"JSXExpressionContainer")}jsxParseAttribute(){const e=this.startNode();return this.match(5)?(this.setContext(d.brace),
this.next(),this.expect(21),e.argument=this.parseMaybeAssignAllowIn(),this.setContext(d.j_oTag),this.state.canStartJSXElement=!0,
this.expect(8),this.finishNode(e,"JSXSpreadAttribute")):(e.name=this.jsxParseNamespacedName(),
e.value=this.eat(29)?this.jsxParseAttributeValue():null,this.finishNode(e,"JSXAttribute"))}jsxParseOpeningElementAt(e){
const t=this.startNodeAt(e);return this.eat(145)?this.finishNode(t,"JSXOpeningFragment"):(t.name=this.jsxParseElementName(),
this.jsxParseOpeningElementAfterName(t))}jsxParseOpeningElementAfterName(e){const t=[]
;for(;!this.match(56)&&!this.match(145);)t.push(this.jsxParseAttribute());return e.attributes=t,e.selfClosing=this.eat(56),this.expect(145),
this.finishNode(e,"JSXOpeningElement")}jsxParseClosingElementAt(e){const t=this.startNodeAt(e)
;return this.eat(145)?this.finishNode(t,"JSXClosingFragment"):(t.name=this.jsxParseElementName(),this.expect(145),
this.finishNode(t,"JSXClosingElement"))}jsxParseElementAt(e){const t=this.startNodeAt(e),s=[],i=this.jsxParseOpeningElementAt(e);let r=null
;if(!i.selfClosing){e:for(;;)switch(this.state.type){case 144:if(e=this.state.startLoc,this.next(),this.eat(56)){
r=this.jsxParseClosingElementAt(e);break e}s.push(this.jsxParseElementAt(e));break;case 143:
s.push(this.parseLiteral(this.state.value,"JSXText"));break;case 5:{const e=this.startNode();this.setContext(d.brace),this.next(),
this.match(21)?s.push(this.jsxParseSpreadChild(e)):s.push(this.jsxParseExpressionContainer(e,d.j_expr));break}default:this.unexpected()}
isFragment(i)&&!isFragment(r)&&null!==r?this.raise(J.MissingClosingTagFragment,r):!isFragment(i)&&isFragment(r)?this.raise(J.MissingClosingTagElement,r,{
openingTagName:getQualifiedJSXName(i.name)
}):isFragment(i)||isFragment(r)||getQualifiedJSXName(r.name)!==getQualifiedJSXName(i.name)&&this.raise(J.MissingClosingTagElement,r,{
openingTagName:getQualifiedJSXName(i.name)})}if(isFragment(i)?(t.openingFragment=i,t.closingFragment=r):(t.openingElement=i,
t.closingElement=r),t.children=s,this.match(47))throw this.raise(J.UnwrappedAdjacentJSXElements,this.state.startLoc)
;return isFragment(i)?this.finishNode(t,"JSXFragment"):this.finishNode(t,"JSXElement")}jsxParseElement(){const e=this.state.startLoc
;return this.next(),this.jsxParseElementAt(e)}setContext(e){const{context:t}=this.state;t[t.length-1]=e}parseExprAtom(e){
return this.match(144)?this.jsxParseElement():this.match(47)&&33!==this.input.charCodeAt(this.state.pos)?(this.replaceToken(144),
this.jsxParseElement()):super.parseExprAtom(e)}skipSpace(){this.curContext().preserveSpace||super.skipSpace()}getTokenFromCode(e){
const t=this.curContext();if(t!==d.j_expr){if(t===d.j_oTag||t===d.j_cTag){if(isIdentifierStart(e))return void this.jsxReadWord()
;if(62===e)return++this.state.pos,void this.finishToken(145);if((34===e||39===e)&&t===d.j_oTag)return void this.jsxReadString(e)}
if(60===e&&this.state.canStartJSXElement&&33!==this.input.charCodeAt(this.state.pos+1))return++this.state.pos,void this.finishToken(144)
;super.getTokenFromCode(e)}else this.jsxReadToken()}updateContext(e){const{context:t,type:s}=this.state
;if(56===s&&144===e)t.splice(-2,2,d.j_cTag),this.state.canStartJSXElement=!1;else if(144===s)t.push(d.j_oTag);else if(145===s){
const s=t[t.length-1]
;s===d.j_oTag&&56===e||s===d.j_cTag?(t.pop(),this.state.canStartJSXElement=t[t.length-1]===d.j_expr):(this.setContext(d.j_expr),
this.state.canStartJSXElement=!0)}else this.state.canStartJSXElement=function tokenComesBeforeExpression(e){return w[e]}(s)}},
flow:e=>class FlowParserMixin extends e{constructor(...e){super(...e),this.flowPragma=void 0}getScopeHandler(){return FlowScopeHandler}
shouldParseTypes(){return this.getPluginOption("flow","all")||"flow"===this.flowPragma}finishToken(e,t){
135!==e&&13!==e&&28!==e&&void 0===this.flowPragma&&(this.flowPragma=null),super.finishToken(e,t)}addComment(e){if(void 0===this.flowPragma){
const t=H.exec(e.value);if(t)if("flow"===t[1])this.flowPragma="flow";else{if("noflow"!==t[1])throw new Error("Unexpected flow pragma")
;this.flowPragma="noflow"}else;}super.addComment(e)}flowParseTypeInitialiser(e){const t=this.state.inType;this.state.inType=!0,
this.expect(e||14);const s=this.flowParseType();return this.state.inType=t,s}flowParsePredicate(){
const e=this.startNode(),t=this.state.startLoc;return this.next(),this.expectContextual(111),
this.state.lastTokStartLoc.index>t.index+1&&this.raise(_.UnexpectedSpaceBetweenModuloChecks,t),
this.eat(10)?(e.value=super.parseExpression(),this.expect(11),this.finishNode(e,"DeclaredPredicate")):this.finishNode(e,"InferredPredicate")
}flowParseTypeAndPredicateInitialiser(){const e=this.state.inType;this.state.inType=!0,this.expect(14);let t=null,s=null
;return this.match(54)?(this.state.inType=e,s=this.flowParsePredicate()):(t=this.flowParseType(),this.state.inType=e,
this.match(54)&&(s=this.flowParsePredicate())),[t,s]}flowParseDeclareClass(e){return this.next(),this.flowParseInterfaceish(e,!0),
this.finishNode(e,"DeclareClass")}flowParseDeclareFunction(e){this.next()
;const t=e.id=this.parseIdentifier(),s=this.startNode(),i=this.startNode()
;this.match(47)?s.typeParameters=this.flowParseTypeParameterDeclaration():s.typeParameters=null,this.expect(10)
;const r=this.flowParseFunctionTypeParams();return s.params=r.params,s.rest=r.rest,s.this=r._this,this.expect(11),
[s.returnType,e.predicate]=this.flowParseTypeAndPredicateInitialiser(),i.typeAnnotation=this.finishNode(s,"FunctionTypeAnnotation"),
t.typeAnnotation=this.finishNode(i,"TypeAnnotation"),this.resetEndLocation(t),this.semicolon(),
this.scope.declareName(e.id.name,2048,e.id.loc.start),this.finishNode(e,"DeclareFunction")}flowParseDeclare(e,t){
if(this.match(80))return this.flowParseDeclareClass(e);if(this.match(68))return this.flowParseDeclareFunction(e)
;if(this.match(74))return this.flowParseDeclareVariable(e)
;if(this.eatContextual(128))return this.match(16)?this.flowParseDeclareModuleExports(e):(t&&this.raise(_.NestedDeclareModule,this.state.lastTokStartLoc),
this.flowParseDeclareModule(e));if(this.isContextual(131))return this.flowParseDeclareTypeAlias(e)
;if(this.isContextual(132))return this.flowParseDeclareOpaqueType(e);if(this.isContextual(130))return this.flowParseDeclareInterface(e)
;if(this.match(82))return this.flowParseDeclareExportDeclaration(e,t);throw this.unexpected()}flowParseDeclareVariable(e){
return this.next(),e.id=this.flowParseTypeAnnotatableIdentifier(),this.scope.declareName(e.id.name,5,e.id.loc.start),this.semicolon(),
this.finishNode(e,"DeclareVariable")}flowParseDeclareModule(e){this.scope.enter(0),
this.match(135)?e.id=super.parseExprAtom():e.id=this.parseIdentifier();const t=e.body=this.startNode(),s=t.body=[]
;for(this.expect(5);!this.match(8);){const e=this.startNode();this.match(83)?(this.next(),
this.isContextual(131)||this.match(87)||this.raise(_.InvalidNonTypeImportInDeclareModule,this.state.lastTokStartLoc),
s.push(super.parseImport(e))):(this.expectContextual(126,_.UnsupportedStatementInDeclareModule),s.push(this.flowParseDeclare(e,!0)))}
this.scope.exit(),this.expect(8),this.finishNode(t,"BlockStatement");let i=null,r=!1;return s.forEach(e=>{!function isEsModuleType(e){
return"DeclareExportAllDeclaration"===e.type||"DeclareExportDeclaration"===e.type&&(!e.declaration||"TypeAlias"!==e.declaration.type&&"InterfaceDeclaration"!==e.declaration.type)
}(e)?"DeclareModuleExports"===e.type&&(r&&this.raise(_.DuplicateDeclareModuleExports,e),
"ES"===i&&this.raise(_.AmbiguousDeclareModuleKind,e),i="CommonJS",r=!0):("CommonJS"===i&&this.raise(_.AmbiguousDeclareModuleKind,e),i="ES")
}),e.kind=i||"CommonJS",this.finishNode(e,"DeclareModule")}flowParseDeclareExportDeclaration(e,t){if(this.expect(82),
this.eat(65))return this.match(68)||this.match(80)?e.declaration=this.flowParseDeclare(this.startNode()):(e.declaration=this.flowParseType(),
this.semicolon()),e.default=!0,this.finishNode(e,"DeclareExportDeclaration")
;if(this.match(75)||this.isLet()||(this.isContextual(131)||this.isContextual(130))&&!t){const e=this.state.value
;throw this.raise(_.UnsupportedDeclareExportKind,this.state.startLoc,{unsupportedExportKind:e,suggestion:K[e]})}
if(this.match(74)||this.match(68)||this.match(80)||this.isContextual(132))return e.declaration=this.flowParseDeclare(this.startNode()),
e.default=!1,this.finishNode(e,"DeclareExportDeclaration")
;if(this.match(55)||this.match(5)||this.isContextual(130)||this.isContextual(131)||this.isContextual(132))return"ExportNamedDeclaration"===(e=this.parseExport(e,null)).type?(e.default=!1,
delete e.exportKind,this.castNodeTo(e,"DeclareExportDeclaration")):this.castNodeTo(e,"DeclareExportAllDeclaration");throw this.unexpected()}
flowParseDeclareModuleExports(e){return this.next(),this.expectContextual(112),e.typeAnnotation=this.flowParseTypeAnnotation(),
this.semicolon(),this.finishNode(e,"DeclareModuleExports")}flowParseDeclareTypeAlias(e){this.next();const t=this.flowParseTypeAlias(e)
;return this.castNodeTo(t,"DeclareTypeAlias"),t}flowParseDeclareOpaqueType(e){this.next();const t=this.flowParseOpaqueType(e,!0)
;return this.castNodeTo(t,"DeclareOpaqueType"),t}flowParseDeclareInterface(e){return this.next(),this.flowParseInterfaceish(e,!1),
this.finishNode(e,"DeclareInterface")}flowParseInterfaceish(e,t){if(e.id=this.flowParseRestrictedIdentifier(!t,!0),
this.scope.declareName(e.id.name,t?17:8201,e.id.loc.start),
this.match(47)?e.typeParameters=this.flowParseTypeParameterDeclaration():e.typeParameters=null,e.extends=[],this.eat(81))do{
e.extends.push(this.flowParseInterfaceExtends())}while(!t&&this.eat(12));if(t){if(e.implements=[],e.mixins=[],this.eatContextual(118))do{
e.mixins.push(this.flowParseInterfaceExtends())}while(this.eat(12));if(this.eatContextual(114))do{
e.implements.push(this.flowParseInterfaceExtends())}while(this.eat(12))}e.body=this.flowParseObjectType({allowStatic:t,allowExact:!1,
allowSpread:!1,allowProto:t,allowInexact:!1})}flowParseInterfaceExtends(){const e=this.startNode()
;return e.id=this.flowParseQualifiedTypeIdentifier(),
this.match(47)?e.typeParameters=this.flowParseTypeParameterInstantiation():e.typeParameters=null,this.finishNode(e,"InterfaceExtends")}
flowParseInterface(e){return this.flowParseInterfaceish(e,!1),this.finishNode(e,"InterfaceDeclaration")}checkNotUnderscore(e){
"_"===e&&this.raise(_.UnexpectedReservedUnderscore,this.state.startLoc)}checkReservedType(e,t,s){
j.has(e)&&this.raise(s?_.AssignReservedType:_.UnexpectedReservedType,t,{reservedType:e})}flowParseRestrictedIdentifierName(e,t){
return this.checkReservedType(this.state.value,this.state.startLoc,t),this.parseIdentifierName(e)}flowParseRestrictedIdentifier(e,t){
const s=this.startNode(),i=this.flowParseRestrictedIdentifierName(e,t);return this.createIdentifier(s,i)}flowParseTypeAlias(e){
return e.id=this.flowParseRestrictedIdentifier(!1,!0),this.scope.declareName(e.id.name,8201,e.id.loc.start),
this.match(47)?e.typeParameters=this.flowParseTypeParameterDeclaration():e.typeParameters=null,e.right=this.flowParseTypeInitialiser(29),
this.semicolon(),this.finishNode(e,"TypeAlias")}flowParseOpaqueType(e,t){return this.expectContextual(131),
e.id=this.flowParseRestrictedIdentifier(!0,!0),this.scope.declareName(e.id.name,8201,e.id.loc.start),
this.match(47)?e.typeParameters=this.flowParseTypeParameterDeclaration():e.typeParameters=null,e.supertype=null,
this.match(14)&&(e.supertype=this.flowParseTypeInitialiser(14)),e.impltype=null,t||(e.impltype=this.flowParseTypeInitialiser(29)),
this.semicolon(),this.finishNode(e,"OpaqueType")}flowParseTypeParameterBound(){if(this.match(14)||this.isContextual(81)){
const e=this.startNode();return this.next(),e.typeAnnotation=this.flowParseType(),this.finishNode(e,"TypeAnnotation")}}
flowParseTypeParameter(e=!1){const t=this.state.startLoc,s=this.startNode(),i=this.flowParseVariance()
;return s.name=this.flowParseRestrictedIdentifierName(),s.variance=i,s.bound=this.flowParseTypeParameterBound(),
this.match(29)?(this.eat(29),s.default=this.flowParseType()):e&&this.raise(_.MissingTypeParamDefault,t),this.finishNode(s,"TypeParameter")}
flowParseTypeParameterDeclaration(){const e=this.state.inType,t=this.startNode();t.params=[],this.state.inType=!0,
this.match(47)||this.match(144)?this.next():this.unexpected();let s=!1;do{const e=this.flowParseTypeParameter(s);t.params.push(e),
e.default&&(s=!0),this.match(48)||this.expect(12)}while(!this.match(48));return this.expect(48),this.state.inType=e,
this.finishNode(t,"TypeParameterDeclaration")}flowInTopLevelContext(e){if(this.curContext()===d.brace)return e();{const t=this.state.context
;this.state.context=[t[0]];try{return e()}finally{this.state.context=t}}}flowParseTypeParameterInstantiationInExpression(){
if(47===this.reScan_lt())return this.flowParseTypeParameterInstantiation()}flowParseTypeParameterInstantiation(){
const e=this.startNode(),t=this.state.inType;return this.state.inType=!0,e.params=[],this.flowInTopLevelContext(()=>{this.expect(47)
;const t=this.state.noAnonFunctionType;for(this.state.noAnonFunctionType=!1;!this.match(48);)e.params.push(this.flowParseType()),
this.match(48)||this.expect(12);this.state.noAnonFunctionType=t}),this.state.inType=t,
this.state.inType||this.curContext()!==d.brace||this.reScan_lt_gt(),this.expect(48),this.finishNode(e,"TypeParameterInstantiation")}
flowParseTypeParameterInstantiationCallOrNew(){if(47!==this.reScan_lt())return null;const e=this.startNode(),t=this.state.inType
;for(e.params=[],this.state.inType=!0,this.expect(47);!this.match(48);)e.params.push(this.flowParseTypeOrImplicitInstantiation()),
this.match(48)||this.expect(12);return this.expect(48),this.state.inType=t,this.finishNode(e,"TypeParameterInstantiation")}
flowParseInterfaceType(){const e=this.startNode();if(this.expectContextual(130),e.extends=[],this.eat(81))do{
e.extends.push(this.flowParseInterfaceExtends())}while(this.eat(12));return e.body=this.flowParseObjectType({allowStatic:!1,allowExact:!1,
allowSpread:!1,allowProto:!1,allowInexact:!1}),this.finishNode(e,"InterfaceTypeAnnotation")}flowParseObjectPropertyKey(){
return this.match(136)||this.match(135)?super.parseExprAtom():this.parseIdentifier(!0)}flowParseObjectTypeIndexer(e,t,s){return e.static=t,
14===this.lookahead().type?(e.id=this.flowParseObjectPropertyKey(),e.key=this.flowParseTypeInitialiser()):(e.id=null,
e.key=this.flowParseType()),this.expect(3),e.value=this.flowParseTypeInitialiser(),e.variance=s,this.finishNode(e,"ObjectTypeIndexer")}
flowParseObjectTypeInternalSlot(e,t){return e.static=t,e.id=this.flowParseObjectPropertyKey(),this.expect(3),this.expect(3),
this.match(47)||this.match(10)?(e.method=!0,
e.optional=!1,e.value=this.flowParseObjectTypeMethodish(this.startNodeAt(e.loc.start))):(e.method=!1,this.eat(17)&&(e.optional=!0),
e.value=this.flowParseTypeInitialiser()),this.finishNode(e,"ObjectTypeInternalSlot")}flowParseObjectTypeMethodish(e){for(e.params=[],
e.rest=null,e.typeParameters=null,e.this=null,this.match(47)&&(e.typeParameters=this.flowParseTypeParameterDeclaration()),this.expect(10),
this.match(78)&&(e.this=this.flowParseFunctionTypeParam(!0),
e.this.name=null,this.match(11)||this.expect(12));!this.match(11)&&!this.match(21);)e.params.push(this.flowParseFunctionTypeParam(!1)),
this.match(11)||this.expect(12);return this.eat(21)&&(e.rest=this.flowParseFunctionTypeParam(!1)),this.expect(11),
e.returnType=this.flowParseTypeInitialiser(),this.finishNode(e,"FunctionTypeAnnotation")}flowParseObjectTypeCallProperty(e,t){
const s=this.startNode();return e.static=t,e.value=this.flowParseObjectTypeMethodish(s),this.finishNode(e,"ObjectTypeCallProperty")}
flowParseObjectType({allowStatic:e,allowExact:t,allowSpread:s,allowProto:i,allowInexact:r}){const a=this.state.inType;this.state.inType=!0
;const n=this.startNode();let o,h;n.callProperties=[],n.properties=[],n.indexers=[],n.internalSlots=[];let p=!1
;for(t&&this.match(6)?(this.expect(6),o=9,h=!0):(this.expect(5),o=8,h=!1),n.exact=h;!this.match(o);){let t=!1,a=null,o=null
;const c=this.startNode();if(i&&this.isContextual(119)){const t=this.lookahead();14!==t.type&&17!==t.type&&(this.next(),
a=this.state.startLoc,e=!1)}if(e&&this.isContextual(107)){const e=this.lookahead();14!==e.type&&17!==e.type&&(this.next(),t=!0)}
const l=this.flowParseVariance();if(this.eat(0))null!=a&&this.unexpected(a),this.eat(0)?(l&&this.unexpected(l.loc.start),
n.internalSlots.push(this.flowParseObjectTypeInternalSlot(c,t))):n.indexers.push(this.flowParseObjectTypeIndexer(c,t,l));else if(this.match(10)||this.match(47))null!=a&&this.unexpected(a),
l&&this.unexpected(l.loc.start),n.callProperties.push(this.flowParseObjectTypeCallProperty(c,t));else{let e="init"
;if(this.isContextual(100)||this.isContextual(105)){tokenIsLiteralPropertyName(this.lookahead().type)&&(e=this.state.value,this.next())}
const i=this.flowParseObjectTypeProperty(c,t,a,l,e,s,null!=r?r:!h);null===i?(p=!0,o=this.state.lastTokStartLoc):n.properties.push(i)}
this.flowObjectTypeSemicolon(),!o||this.match(8)||this.match(9)||this.raise(_.UnexpectedExplicitInexactInObject,o)}this.expect(o),
s&&(n.inexact=p);const c=this.finishNode(n,"ObjectTypeAnnotation");return this.state.inType=a,c}flowParseObjectTypeProperty(e,t,s,i,r,a,n){
if(this.eat(21)){
return this.match(12)||this.match(13)||this.match(8)||this.match(9)?(a?n||this.raise(_.InexactInsideExact,this.state.lastTokStartLoc):this.raise(_.InexactInsideNonObject,this.state.lastTokStartLoc),
i&&this.raise(_.InexactVariance,i),null):(a||this.raise(_.UnexpectedSpreadType,this.state.lastTokStartLoc),null!=s&&this.unexpected(s),
i&&this.raise(_.SpreadVariance,i),e.argument=this.flowParseType(),this.finishNode(e,"ObjectTypeSpreadProperty"))}{
e.key=this.flowParseObjectPropertyKey(),e.static=t,e.proto=null!=s,e.kind=r;let n=!1;return this.match(47)||this.match(10)?(e.method=!0,
null!=s&&this.unexpected(s),i&&this.unexpected(i.loc.start),e.value=this.flowParseObjectTypeMethodish(this.startNodeAt(e.loc.start)),
"get"!==r&&"set"!==r||this.flowCheckGetterSetterParams(e),
!a&&"constructor"===e.key.name&&e.value.this&&this.raise(_.ThisParamBannedInConstructor,e.value.this)):("init"!==r&&this.unexpected(),
e.method=!1,this.eat(17)&&(n=!0),e.value=this.flowParseTypeInitialiser(),e.variance=i),e.optional=n,this.finishNode(e,"ObjectTypeProperty")}
}flowCheckGetterSetterParams(e){const t="get"===e.kind?0:1,s=e.value.params.length+(e.value.rest?1:0)
;e.value.this&&this.raise("get"===e.kind?_.GetterMayNotHaveThisParam:_.SetterMayNotHaveThisParam,e.value.this),
s!==t&&this.raise("get"===e.kind?c.BadGetterArity:c.BadSetterArity,e),"set"===e.kind&&e.value.rest&&this.raise(c.BadSetterRestParameter,e)}
flowObjectTypeSemicolon(){this.eat(13)||this.eat(12)||this.match(8)||this.match(9)||this.unexpected()}flowParseQualifiedTypeIdentifier(e,t){
null!=e||(e=this.state.startLoc);let s=t||this.flowParseRestrictedIdentifier(!0);for(;this.eat(16);){const t=this.startNodeAt(e)
;t.qualification=s,t.id=this.flowParseRestrictedIdentifier(!0),s=this.finishNode(t,"QualifiedTypeIdentifier")}return s}
flowParseGenericType(e,t){const s=this.startNodeAt(e);return s.typeParameters=null,s.id=this.flowParseQualifiedTypeIdentifier(e,t),
this.match(47)&&(s.typeParameters=this.flowParseTypeParameterInstantiation()),this.finishNode(s,"GenericTypeAnnotation")}
flowParseTypeofType(){const e=this.startNode();return this.expect(87),e.argument=this.flowParsePrimaryType(),
this.finishNode(e,"TypeofTypeAnnotation")}flowParseTupleType(){const e=this.startNode();for(e.types=[],
this.expect(0);this.state.pos<this.length&&!this.match(3)&&(e.types.push(this.flowParseType()),!this.match(3));)this.expect(12)
;return this.expect(3),this.finishNode(e,"TupleTypeAnnotation")}flowParseFunctionTypeParam(e){let t=null,s=!1,i=null
;const r=this.startNode(),a=this.lookahead(),n=78===this.state.type
;return 14===a.type||17===a.type?(n&&!e&&this.raise(_.ThisParamMustBeFirst,r),t=this.parseIdentifier(n),this.eat(17)&&(s=!0,
n&&this.raise(_.ThisParamMayNotBeOptional,r)),i=this.flowParseTypeInitialiser()):i=this.flowParseType(),r.name=t,r.optional=s,
r.typeAnnotation=i,this.finishNode(r,"FunctionTypeParam")}reinterpretTypeAsFunctionTypeParam(e){const t=this.startNodeAt(e.loc.start)
;return t.name=null,t.optional=!1,t.typeAnnotation=e,this.finishNode(t,"FunctionTypeParam")}flowParseFunctionTypeParams(e=[]){
let t=null,s=null;for(this.match(78)&&(s=this.flowParseFunctionTypeParam(!0),s.name=null,
this.match(11)||this.expect(12));!this.match(11)&&!this.match(21);)e.push(this.flowParseFunctionTypeParam(!1)),
this.match(11)||this.expect(12);return this.eat(21)&&(t=this.flowParseFunctionTypeParam(!1)),{params:e,rest:t,_this:s}}
flowIdentToTypeAnnotation(e,t,s){switch(s.name){case"any":return this.finishNode(t,"AnyTypeAnnotation");case"bool":case"boolean":
return this.finishNode(t,"BooleanTypeAnnotation");case"mixed":return this.finishNode(t,"MixedTypeAnnotation");case"empty":
return this.finishNode(t,"EmptyTypeAnnotation");case"number":return this.finishNode(t,"NumberTypeAnnotation");case"string":
return this.finishNode(t,"StringTypeAnnotation");case"symbol":return this.finishNode(t,"SymbolTypeAnnotation");default:
return this.checkNotUnderscore(s.name),this.flowParseGenericType(e,s)}}flowParsePrimaryType(){const e=this.state.startLoc,t=this.startNode()
;let s,i,r=!1;const a=this.state.noAnonFunctionType;switch(this.state.type){case 5:return this.flowParseObjectType({allowStatic:!1,
allowExact:!1,allowSpread:!0,allowProto:!1,allowInexact:!0});case 6:return this.flowParseObjectType({allowStatic:!1,allowExact:!0,
allowSpread:!0,allowProto:!1,allowInexact:!1});case 0:return this.state.noAnonFunctionType=!1,i=this.flowParseTupleType(),
this.state.noAnonFunctionType=a,i;case 47:{const e=this.startNode();return e.typeParameters=this.flowParseTypeParameterDeclaration(),
this.expect(10),s=this.flowParseFunctionTypeParams(),e.params=s.params,e.rest=s.rest,e.this=s._this,this.expect(11),this.expect(19),
e.returnType=this.flowParseType(),this.finishNode(e,"FunctionTypeAnnotation")}case 10:{const e=this.startNode();if(this.next(),
!this.match(11)&&!this.match(21))if(tokenIsIdentifier(this.state.type)||this.match(78)){const e=this.lookahead().type;r=17!==e&&14!==e
}else r=!0;if(r){if(this.state.noAnonFunctionType=!1,i=this.flowParseType(),this.state.noAnonFunctionType=a,
this.state.noAnonFunctionType||!(this.match(12)||this.match(11)&&19===this.lookahead().type))return this.expect(11),i;this.eat(12)}
return s=i?this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(i)]):this.flowParseFunctionTypeParams(),
e.params=s.params,e.rest=s.rest,e.this=s._this,this.expect(11),this.expect(19),e.returnType=this.flowParseType(),e.typeParameters=null,
this.finishNode(e,"FunctionTypeAnnotation")}case 135:return this.parseLiteral(this.state.value,"StringLiteralTypeAnnotation");case 85:
case 86:return t.value=this.match(85),this.next(),this.finishNode(t,"BooleanLiteralTypeAnnotation");case 53:if("-"===this.state.value){
if(this.next(),this.match(136))return this.parseLiteralAtNode(-this.state.value,"NumberLiteralTypeAnnotation",t)
;if(this.match(137))return this.parseLiteralAtNode(-this.state.value,"BigIntLiteralTypeAnnotation",t)
;throw this.raise(_.UnexpectedSubtractionOperand,this.state.startLoc)}throw this.unexpected();case 136:
return this.parseLiteral(this.state.value,"NumberLiteralTypeAnnotation");case 137:
return this.parseLiteral(this.state.value,"BigIntLiteralTypeAnnotation");case 88:return this.next(),this.finishNode(t,"VoidTypeAnnotation")
;case 84:return this.next(),this.finishNode(t,"NullLiteralTypeAnnotation");case 78:return this.next(),
this.finishNode(t,"ThisTypeAnnotation");case 55:return this.next(),this.finishNode(t,"ExistsTypeAnnotation");case 87:
return this.flowParseTypeofType();default:if(tokenIsKeyword(this.state.type)){const e=tokenLabelName(this.state.type);return this.next(),
super.createIdentifier(t,e)}
if(tokenIsIdentifier(this.state.type))return this.isContextual(130)?this.flowParseInterfaceType():this.flowIdentToTypeAnnotation(e,t,this.parseIdentifier())
}throw this.unexpected()}flowParsePostfixType(){const e=this.state.startLoc;let t=this.flowParsePrimaryType(),s=!1
;for(;(this.match(0)||this.match(18))&&!this.canInsertSemicolon();){const i=this.startNodeAt(e),r=this.eat(18);s=s||r,this.expect(0),
!r&&this.match(3)?(i.elementType=t,this.next(),t=this.finishNode(i,"ArrayTypeAnnotation")):(i.objectType=t,i.indexType=this.flowParseType(),
this.expect(3),s?(i.optional=r,t=this.finishNode(i,"OptionalIndexedAccessType")):t=this.finishNode(i,"IndexedAccessType"))}return t}
flowParsePrefixType(){const e=this.startNode();return this.eat(17)?(e.typeAnnotation=this.flowParsePrefixType(),
this.finishNode(e,"NullableTypeAnnotation")):this.flowParsePostfixType()}flowParseAnonFunctionWithoutParens(){
const e=this.flowParsePrefixType();if(!this.state.noAnonFunctionType&&this.eat(19)){const t=this.startNodeAt(e.loc.start)
;return t.params=[this.reinterpretTypeAsFunctionTypeParam(e)],t.rest=null,t.this=null,t.returnType=this.flowParseType(),
t.typeParameters=null,this.finishNode(t,"FunctionTypeAnnotation")}return e}flowParseIntersectionType(){const e=this.startNode();this.eat(45)
;const t=this.flowParseAnonFunctionWithoutParens();for(e.types=[t];this.eat(45);)e.types.push(this.flowParseAnonFunctionWithoutParens())
;return 1===e.types.length?t:this.finishNode(e,"IntersectionTypeAnnotation")}flowParseUnionType(){const e=this.startNode();this.eat(43)
;const t=this.flowParseIntersectionType();for(e.types=[t];this.eat(43);)e.types.push(this.flowParseIntersectionType())
;return 1===e.types.length?t:this.finishNode(e,"UnionTypeAnnotation")}flowParseType(){const e=this.state.inType;this.state.inType=!0
;const t=this.flowParseUnionType();return this.state.inType=e,t}flowParseTypeOrImplicitInstantiation(){
if(133===this.state.type&&"_"===this.state.value){const e=this.state.startLoc,t=this.parseIdentifier();return this.flowParseGenericType(e,t)
}return this.flowParseType()}flowParseTypeAnnotation(){const e=this.startNode();return e.typeAnnotation=this.flowParseTypeInitialiser(),
this.finishNode(e,"TypeAnnotation")}flowParseTypeAnnotatableIdentifier(){const e=this.startNode(),t=this.parseIdentifierName()
;return this.match(14)&&(e.typeAnnotation=this.flowParseTypeAnnotation()),this.createIdentifier(e,t)}typeCastToParameter(e){
return e.expression.typeAnnotation=e.typeAnnotation,this.resetEndLocation(e.expression,e.typeAnnotation.loc.end),e.expression}
flowParseVariance(){let e=null;return this.match(53)?(e=this.startNode(),"+"===this.state.value?e.kind="plus":e.kind="minus",this.next(),
this.finishNode(e,"Variance")):e}parseFunctionBody(e,t,s=!1){
t?this.forwardNoArrowParamsConversionAt(e,()=>super.parseFunctionBody(e,!0,s)):super.parseFunctionBody(e,!1,s)}
parseFunctionBodyAndFinish(e,t,s=!1){if(this.match(14)){const t=this.startNode()
;[t.typeAnnotation,e.predicate]=this.flowParseTypeAndPredicateInitialiser(),
e.returnType=t.typeAnnotation?this.finishNode(t,"TypeAnnotation"):null}return super.parseFunctionBodyAndFinish(e,t,s)}parseStatementLike(e){
if(this.state.strict&&this.isContextual(130)){if(tokenIsKeywordOrIdentifier(this.lookahead().type)){const e=this.startNode()
;return this.next(),this.flowParseInterface(e)}}else if(this.isContextual(127)){const e=this.startNode();return this.next(),
this.flowParseEnumDeclaration(e)}const t=super.parseStatementLike(e)
;return void 0!==this.flowPragma||this.isValidDirective(t)||(this.flowPragma=null),t}parseExpressionStatement(e,t,s,i){
if("Identifier"===t.type)if("declare"===t.name){
if(this.match(80)||tokenIsIdentifier(this.state.type)||this.match(68)||this.match(74)||this.match(82))return this.flowParseDeclare(e)
}else if(tokenIsIdentifier(this.state.type)){if("interface"===t.name)return this.flowParseInterface(e)
;if("type"===t.name)return this.flowParseTypeAlias(e);if("opaque"===t.name)return this.flowParseOpaqueType(e,!1)}
return super.parseExpressionStatement(e,t,s,i)}shouldParseExportDeclaration(){const{type:e}=this.state
;return 127===e||tokenIsFlowInterfaceOrTypeOrOpaque(e)?!this.state.containsEsc:super.shouldParseExportDeclaration()}
isExportDefaultSpecifier(){const{type:e}=this.state
;return 127===e||tokenIsFlowInterfaceOrTypeOrOpaque(e)?this.state.containsEsc:super.isExportDefaultSpecifier()}
parseExportDefaultExpression(){if(this.isContextual(127)){const e=this.startNode();return this.next(),this.flowParseEnumDeclaration(e)}
return super.parseExportDefaultExpression()}parseConditional(e,t,s){if(!this.match(17))return e;if(this.state.maybeInArrowParameters){
const t=this.lookaheadCharCode();if(44===t||61===t||58===t||41===t)return this.setOptionalParametersError(s),e}this.expect(17)
;const i=this.state.clone(),r=this.startNodeAt(t)
;let{consequent:a,failed:n}=this.tryParseConditionalConsequent(),[o,h]=this.getArrowLikeExpressions(a);if(n||h.length>0){if(h.length>0){
this.state=i;for(let e=0;e<h.length;e++)this.noArrowAt.add(this.offsetToSourcePos(h[e].start))
;({consequent:a,failed:n}=this.tryParseConditionalConsequent()),[o,h]=this.getArrowLikeExpressions(a)}
n&&o.length>1&&this.raise(_.AmbiguousConditionalArrow,i.startLoc),n&&1===o.length&&(this.state=i,
this.noArrowAt.add(this.offsetToSourcePos(o[0].start)),({consequent:a,failed:n}=this.tryParseConditionalConsequent()))}
return this.getArrowLikeExpressions(a,!0),this.expect(14),r.test=e,r.consequent=a,
r.alternate=this.forwardNoArrowParamsConversionAt(r,()=>this.parseMaybeAssign(void 0,void 0)),this.finishNode(r,"ConditionalExpression")}
tryParseConditionalConsequent(){this.state.noArrowParamsConversionAt.push(this.state.start)
;const e=this.parseMaybeAssignAllowIn(),t=!this.match(14);return this.state.noArrowParamsConversionAt.pop(),{consequent:e,failed:t}}
getArrowLikeExpressions(e,t){const s=[e],i=[];for(;0!==s.length;){const e=s.pop()
;"ArrowFunctionExpression"===e.type?(e.typeParameters||!e.returnType?this.finishArrowValidation(e):i.push(e),
"BlockStatement"!==e.body.type&&s.push(e.body)):"ConditionalExpression"===e.type&&(s.push(e.consequent),s.push(e.alternate))}
return t?(i.forEach(e=>this.finishArrowValidation(e)),[i,[]]):function partition(e,t){const s=[],i=[]
;for(let r=0;r<e.length;r++)(t(e[r],r,e)?s:i).push(e[r]);return[s,i]}(i,e=>e.params.every(e=>this.isAssignable(e,!0)))}
finishArrowValidation(e){var t;this.toAssignableList(e.params,null==(t=e.extra)?void 0:t.trailingCommaLoc,!1),this.scope.enter(518),
super.checkParams(e,!1,!0),this.scope.exit()}forwardNoArrowParamsConversionAt(e,t){let s
;return this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start))?(this.state.noArrowParamsConversionAt.push(this.state.start),
s=t(),this.state.noArrowParamsConversionAt.pop()):s=t(),s}parseParenItem(e,t){const s=super.parseParenItem(e,t)
;if(this.eat(17)&&(s.optional=!0,this.resetEndLocation(e)),this.match(14)){const e=this.startNodeAt(t);return e.expression=s,
e.typeAnnotation=this.flowParseTypeAnnotation(),this.finishNode(e,"TypeCastExpression")}return s}assertModuleNodeAllowed(e){
"ImportDeclaration"===e.type&&("type"===e.importKind||"typeof"===e.importKind)||"ExportNamedDeclaration"===e.type&&"type"===e.exportKind||"ExportAllDeclaration"===e.type&&"type"===e.exportKind||super.assertModuleNodeAllowed(e)
}parseExportDeclaration(e){if(this.isContextual(131)){e.exportKind="type";const t=this.startNode();return this.next(),
this.match(5)?(e.specifiers=this.parseExportSpecifiers(!0),super.parseExportFrom(e),null):this.flowParseTypeAlias(t)}
if(this.isContextual(132)){e.exportKind="type";const t=this.startNode();return this.next(),this.flowParseOpaqueType(t,!1)}
if(this.isContextual(130)){e.exportKind="type";const t=this.startNode();return this.next(),this.flowParseInterface(t)}
if(this.isContextual(127)){e.exportKind="value";const t=this.startNode();return this.next(),this.flowParseEnumDeclaration(t)}
return super.parseExportDeclaration(e)}eatExportStar(e){
return!!super.eatExportStar(e)||!(!this.isContextual(131)||55!==this.lookahead().type)&&(e.exportKind="type",this.next(),this.next(),!0)}
maybeParseExportNamespaceSpecifier(e){const{startLoc:t}=this.state,s=super.maybeParseExportNamespaceSpecifier(e)
;return s&&"type"===e.exportKind&&this.unexpected(t),s}parseClassId(e,t,s){super.parseClassId(e,t,s),
this.match(47)&&(e.typeParameters=this.flowParseTypeParameterDeclaration())}parseClassMember(e,t,s){const{startLoc:i}=this.state
;if(this.isContextual(126)){if(super.parseClassMemberFromModifier(e,t))return;t.declare=!0}super.parseClassMember(e,t,s),
t.declare&&("ClassProperty"!==t.type&&"ClassPrivateProperty"!==t.type&&"PropertyDefinition"!==t.type?this.raise(_.DeclareClassElement,i):t.value&&this.raise(_.DeclareClassFieldInitializer,t.value))
}isIterator(e){return"iterator"===e||"asyncIterator"===e}readIterator(){const e=super.readWord1(),t="@@"+e
;this.isIterator(e)&&this.state.inType||this.raise(c.InvalidIdentifier,this.state.curPosition(),{identifierName:t}),this.finishToken(133,t)}
getTokenFromCode(e){const t=this.input.charCodeAt(this.state.pos+1)
;123===e&&124===t?this.finishOp(6,2):!this.state.inType||62!==e&&60!==e?this.state.inType&&63===e?46===t?this.finishOp(18,2):this.finishOp(17,1):!function isIteratorStart(e,t,s){
return 64===e&&64===t&&isIdentifierStart(s)}(e,t,this.input.charCodeAt(this.state.pos+2))?super.getTokenFromCode(e):(this.state.pos+=2,
this.readIterator()):this.finishOp(62===e?48:47,1)}isAssignable(e,t){
return"TypeCastExpression"===e.type?this.isAssignable(e.expression,t):super.isAssignable(e,t)}toAssignable(e,t=!1){
t||"AssignmentExpression"!==e.type||"TypeCastExpression"!==e.left.type||(e.left=this.typeCastToParameter(e.left)),super.toAssignable(e,t)}
toAssignableList(e,t,s){for(let t=0;t<e.length;t++){const s=e[t]
;"TypeCastExpression"===(null==s?void 0:s.type)&&(e[t]=this.typeCastToParameter(s))}super.toAssignableList(e,t,s)}toReferencedList(e,t){
for(let i=0;i<e.length;i++){var s;const r=e[i]
;!r||"TypeCastExpression"!==r.type||null!=(s=r.extra)&&s.parenthesized||!(e.length>1)&&t||this.raise(_.TypeCastInPattern,r.typeAnnotation)}
return e}parseArrayLike(e,t,s){const i=super.parseArrayLike(e,t,s)
;return null==s||this.state.maybeInArrowParameters||this.toReferencedList(i.elements),i}isValidLVal(e,t,s,i){
return"TypeCastExpression"===e||super.isValidLVal(e,t,s,i)}parseClassProperty(e){
return this.match(14)&&(e.typeAnnotation=this.flowParseTypeAnnotation()),super.parseClassProperty(e)}parseClassPrivateProperty(e){
return this.match(14)&&(e.typeAnnotation=this.flowParseTypeAnnotation()),super.parseClassPrivateProperty(e)}isClassMethod(){
return this.match(47)||super.isClassMethod()}isClassProperty(){return this.match(14)||super.isClassProperty()}isNonstaticConstructor(e){
return!this.match(14)&&super.isNonstaticConstructor(e)}pushClassMethod(e,t,s,i,r,a){if(t.variance&&this.unexpected(t.variance.loc.start),
delete t.variance,this.match(47)&&(t.typeParameters=this.flowParseTypeParameterDeclaration()),super.pushClassMethod(e,t,s,i,r,a),
t.params&&r){const e=t.params;e.length>0&&this.isThisParam(e[0])&&this.raise(_.ThisParamBannedInConstructor,t)
}else if("MethodDefinition"===t.type&&r&&t.value.params){const e=t.value.params
;e.length>0&&this.isThisParam(e[0])&&this.raise(_.ThisParamBannedInConstructor,t)}}pushClassPrivateMethod(e,t,s,i){
t.variance&&this.unexpected(t.variance.loc.start),
delete t.variance,this.match(47)&&(t.typeParameters=this.flowParseTypeParameterDeclaration()),super.pushClassPrivateMethod(e,t,s,i)}
parseClassSuper(e){
if(super.parseClassSuper(e),e.superClass&&(this.match(47)||this.match(51))&&(e.superTypeParameters=this.flowParseTypeParameterInstantiationInExpression()),
this.isContextual(114)){this.next();const t=e.implements=[];do{const e=this.startNode();e.id=this.flowParseRestrictedIdentifier(!0),
this.match(47)?e.typeParameters=this.flowParseTypeParameterInstantiation():e.typeParameters=null,
t.push(this.finishNode(e,"ClassImplements"))}while(this.eat(12))}}checkGetterSetterParams(e){super.checkGetterSetterParams(e)
;const t=this.getObjectOrClassMethodParams(e);if(t.length>0){const s=t[0]
;this.isThisParam(s)&&"get"===e.kind?this.raise(_.GetterMayNotHaveThisParam,s):this.isThisParam(s)&&this.raise(_.SetterMayNotHaveThisParam,s)
}}parsePropertyNamePrefixOperator(e){e.variance=this.flowParseVariance()}parseObjPropValue(e,t,s,i,r,a,n){let o
;e.variance&&this.unexpected(e.variance.loc.start),delete e.variance,this.match(47)&&!a&&(o=this.flowParseTypeParameterDeclaration(),
this.match(10)||this.unexpected());const h=super.parseObjPropValue(e,t,s,i,r,a,n);return o&&((h.value||h).typeParameters=o),h}
parseFunctionParamType(e){return this.eat(17)&&("Identifier"!==e.type&&this.raise(_.PatternIsOptional,e),
this.isThisParam(e)&&this.raise(_.ThisParamMayNotBeOptional,e),
e.optional=!0),this.match(14)?e.typeAnnotation=this.flowParseTypeAnnotation():this.isThisParam(e)&&this.raise(_.ThisParamAnnotationRequired,e),
this.match(29)&&this.isThisParam(e)&&this.raise(_.ThisParamNoDefault,e),this.resetEndLocation(e),e}parseMaybeDefault(e,t){
const s=super.parseMaybeDefault(e,t)
;return"AssignmentPattern"===s.type&&s.typeAnnotation&&s.right.start<s.typeAnnotation.start&&this.raise(_.TypeBeforeInitializer,s.typeAnnotation),
s}checkImportReflection(e){
super.checkImportReflection(e),e.module&&"value"!==e.importKind&&this.raise(_.ImportReflectionHasImportType,e.specifiers[0].loc.start)}
parseImportSpecifierLocal(e,t,s){t.local=hasTypeImportKind(e)?this.flowParseRestrictedIdentifier(!0,!0):this.parseIdentifier(),
e.specifiers.push(this.finishImportSpecifier(t,s))}isPotentialImportPhase(e){if(super.isPotentialImportPhase(e))return!0
;if(this.isContextual(131)){if(!e)return!0;const t=this.lookaheadCharCode();return 123===t||42===t}return!e&&this.isContextual(87)}
applyImportPhase(e,t,s,i){if(super.applyImportPhase(e,t,s,i),t){if(!s&&this.match(65))return;e.exportKind="type"===s?s:"value"
}else"type"===s&&this.match(55)&&this.unexpected(),e.importKind="type"===s||"typeof"===s?s:"value"}parseImportSpecifier(e,t,s,i,r){
const a=e.imported;let n=null;"Identifier"===a.type&&("type"===a.name?n="type":"typeof"===a.name&&(n="typeof"));let o=!1
;if(this.isContextual(94)&&!this.isLookaheadContextual("as")){const t=this.parseIdentifier(!0)
;null===n||tokenIsKeywordOrIdentifier(this.state.type)?(e.imported=a,e.importKind=null,e.local=this.parseIdentifier()):(e.imported=t,
e.importKind=n,e.local=this.cloneIdentifier(t))}else{
if(null!==n&&tokenIsKeywordOrIdentifier(this.state.type))e.imported=this.parseIdentifier(!0),e.importKind=n;else{
if(t)throw this.raise(c.ImportBindingIsString,e,{importName:a.value});e.imported=a,e.importKind=null}
this.eatContextual(94)?e.local=this.parseIdentifier():(o=!0,e.local=this.cloneIdentifier(e.imported))}const h=hasTypeImportKind(e)
;return s&&h&&this.raise(_.ImportTypeShorthandOnlyInPureImport,e),(s||h)&&this.checkReservedType(e.local.name,e.local.loc.start,!0),
!o||s||h||this.checkReservedWord(e.local.name,e.loc.start,!0,!0),this.finishImportSpecifier(e,"ImportSpecifier")}parseBindingAtom(){
return 78===this.state.type?this.parseIdentifier(!0):super.parseBindingAtom()}parseFunctionParams(e,t){const s=e.kind
;"get"!==s&&"set"!==s&&this.match(47)&&(e.typeParameters=this.flowParseTypeParameterDeclaration()),super.parseFunctionParams(e,t)}
parseVarId(e,t){super.parseVarId(e,t),this.match(14)&&(e.id.typeAnnotation=this.flowParseTypeAnnotation(),this.resetEndLocation(e.id))}
parseAsyncArrowFromCallExpression(e,t){if(this.match(14)){const t=this.state.noAnonFunctionType;this.state.noAnonFunctionType=!0,
e.returnType=this.flowParseTypeAnnotation(),this.state.noAnonFunctionType=t}return super.parseAsyncArrowFromCallExpression(e,t)}
parseAsyncArrowHead(e){return this.match(14)?this.startNodeAt(e):super.parseAsyncArrowHead(e)}parseMaybeAssign(e,t){var s;let i,r=null
;if(this.hasPlugin("jsx")&&(this.match(144)||this.match(47))){if(r=this.state.clone(),i=this.tryParse(()=>super.parseMaybeAssign(e,t),r),
!i.error)return i.node;const{context:s}=this.state,a=s[s.length-1];a!==d.j_oTag&&a!==d.j_expr||s.pop()}
if(null!=(s=i)&&s.error||this.match(47)){var a,n;let s;r=r||this.state.clone();const o=this.tryParse(i=>{var r
;s=this.flowParseTypeParameterDeclaration();const a=this.forwardNoArrowParamsConversionAt(s,()=>{const i=super.parseMaybeAssign(e,t)
;return this.resetStartLocationFromNode(i,s),i});null!=(r=a.extra)&&r.parenthesized&&i();const n=this.maybeUnwrapTypeCastExpression(a)
;return"ArrowFunctionExpression"!==n.type&&i(),n.typeParameters=s,this.resetStartLocationFromNode(n,s),a},r);let h=null
;if(o.node&&"ArrowFunctionExpression"===this.maybeUnwrapTypeCastExpression(o.node).type){
if(!o.error&&!o.aborted)return o.node.async&&this.raise(_.UnexpectedTypeParameterBeforeAsyncArrowFunction,s),o.node;h=o.node}
if(null!=(a=i)&&a.node)return this.state=i.failState,i.node;if(h)return this.state=o.failState,h;if(null!=(n=i)&&n.thrown)throw i.error
;if(o.thrown)throw o.error;throw this.raise(_.UnexpectedTokenAfterTypeParameter,s)}return super.parseMaybeAssign(e,t)}parseArrow(e){
if(this.match(14)){const t=this.tryParse(()=>{const t=this.state.noAnonFunctionType;this.state.noAnonFunctionType=!0
;const s=this.startNode();return[s.typeAnnotation,e.predicate]=this.flowParseTypeAndPredicateInitialiser(),this.state.noAnonFunctionType=t,
this.canInsertSemicolon()&&this.unexpected(),this.match(19)||this.unexpected(),s});if(t.thrown)return null
;t.error&&(this.state=t.failState),e.returnType=t.node.typeAnnotation?this.finishNode(t.node,"TypeAnnotation"):null}
return super.parseArrow(e)}shouldParseArrow(e){return this.match(14)||super.shouldParseArrow(e)}setArrowFunctionParameters(e,t){
this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start))?e.params=t:super.setArrowFunctionParameters(e,t)}
checkParams(e,t,s,i=!0){if(!s||!this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start))){
for(let t=0;t<e.params.length;t++)this.isThisParam(e.params[t])&&t>0&&this.raise(_.ThisParamMustBeFirst,e.params[t])
;super.checkParams(e,t,s,i)}}parseParenAndDistinguishExpression(e){
return super.parseParenAndDistinguishExpression(e&&!this.noArrowAt.has(this.state.start))}parseSubscripts(e,t,s){
if("Identifier"===e.type&&"async"===e.name&&this.noArrowAt.has(this.offsetToSourcePos(t.index))){this.next();const s=this.startNodeAt(t)
;s.callee=e,s.arguments=super.parseCallExpressionArguments(),e=this.finishNode(s,"CallExpression")
}else if(this.match(47)&&this.atPossibleAsyncArrow(e)){
const i=this.state.clone(),r=this.tryParse(e=>this.parseAsyncArrowWithTypeParameters(t)||e(),i);if(!r.error&&!r.aborted)return r.node
;const a=this.tryParse(()=>super.parseSubscripts(e,t,s),i);if(a.node&&!a.error)return a.node;if(r.node)return this.state=r.failState,r.node
;if(a.node)return this.state=a.failState,a.node;throw r.error||a.error}return super.parseSubscripts(e,t,s)}parseSubscript(e,t,s,i){
if(this.match(18)&&this.isLookaheadToken_lt()){if(i.optionalChainMember=!0,s)return i.stop=!0,e;this.next();const r=this.startNodeAt(t)
;return r.callee=e,r.typeArguments=this.flowParseTypeParameterInstantiationInExpression(),this.expect(10),
r.arguments=this.parseCallExpressionArguments(),r.optional=!0,this.finishCallExpression(r,!0)}
if(!s&&this.shouldParseTypes()&&(this.match(47)||this.match(51))){const s=this.startNodeAt(t);s.callee=e
;const r=this.tryParse(()=>(s.typeArguments=this.flowParseTypeParameterInstantiationCallOrNew(),this.expect(10),
s.arguments=super.parseCallExpressionArguments(),i.optionalChainMember&&(s.optional=!1),this.finishCallExpression(s,i.optionalChainMember)))
;if(r.node)return r.error&&(this.state=r.failState),r.node}return super.parseSubscript(e,t,s,i)}parseNewCallee(e){super.parseNewCallee(e)
;let t=null;this.shouldParseTypes()&&this.match(47)&&(t=this.tryParse(()=>this.flowParseTypeParameterInstantiationCallOrNew()).node),
e.typeArguments=t}parseAsyncArrowWithTypeParameters(e){const t=this.startNodeAt(e);if(this.parseFunctionParams(t,!1),
this.parseArrow(t))return super.parseArrowExpression(t,void 0,!0)}readToken_mult_modulo(e){const t=this.input.charCodeAt(this.state.pos+1)
;if(42===e&&47===t&&this.state.hasFlowComment)return this.state.hasFlowComment=!1,this.state.pos+=2,void this.nextToken()
;super.readToken_mult_modulo(e)}readToken_pipe_amp(e){const t=this.input.charCodeAt(this.state.pos+1)
;124!==e||125!==t?super.readToken_pipe_amp(e):this.finishOp(9,2)}parseTopLevel(e,t){const s=super.parseTopLevel(e,t)
;return this.state.hasFlowComment&&this.raise(_.UnterminatedFlowComment,this.state.curPosition()),s}skipBlockComment(){
if(this.hasPlugin("flowComments")&&this.skipFlowComment()){
if(this.state.hasFlowComment)throw this.raise(_.NestedFlowComment,this.state.startLoc);this.hasFlowCommentCompletion()
;const e=this.skipFlowComment();return void(e&&(this.state.pos+=e,this.state.hasFlowComment=!0))}
return super.skipBlockComment(this.state.hasFlowComment?"*-/":"*/")}skipFlowComment(){const{pos:e}=this.state;let t=2
;for(;[32,9].includes(this.input.charCodeAt(e+t));)t++;const s=this.input.charCodeAt(t+e),i=this.input.charCodeAt(t+e+1)
;return 58===s&&58===i?t+2:"flow-include"===this.input.slice(t+e,t+e+12)?t+12:58===s&&58!==i&&t}hasFlowCommentCompletion(){
if(-1===this.input.indexOf("*/",this.state.pos))throw this.raise(c.UnterminatedComment,this.state.curPosition())}
flowEnumErrorBooleanMemberNotInitialized(e,{enumName:t,memberName:s}){this.raise(_.EnumBooleanMemberNotInitialized,e,{memberName:s,
enumName:t})}flowEnumErrorInvalidMemberInitializer(e,t){
return this.raise(t.explicitType?"symbol"===t.explicitType?_.EnumInvalidMemberInitializerSymbolType:_.EnumInvalidMemberInitializerPrimaryType:_.EnumInvalidMemberInitializerUnknownType,e,t)
}flowEnumErrorNumberMemberNotInitialized(e,t){this.raise(_.EnumNumberMemberNotInitialized,e,t)}
flowEnumErrorStringMemberInconsistentlyInitialized(e,t){this.raise(_.EnumStringMemberInconsistentlyInitialized,e,t)}flowEnumMemberInit(){
const e=this.state.startLoc,endOfInit=()=>this.match(12)||this.match(8);switch(this.state.type){case 136:{
const t=this.parseNumericLiteral(this.state.value);return endOfInit()?{type:"number",loc:t.loc.start,value:t}:{type:"invalid",loc:e}}
case 135:{const t=this.parseStringLiteral(this.state.value);return endOfInit()?{type:"string",loc:t.loc.start,value:t}:{type:"invalid",loc:e
}}case 85:case 86:{const t=this.parseBooleanLiteral(this.match(85));return endOfInit()?{type:"boolean",loc:t.loc.start,value:t}:{
type:"invalid",loc:e}}default:return{type:"invalid",loc:e}}}flowEnumMemberRaw(){const e=this.state.startLoc;return{
id:this.parseIdentifier(!0),init:this.eat(29)?this.flowEnumMemberInit():{type:"none",loc:e}}}flowEnumCheckExplicitTypeMismatch(e,t,s){
const{explicitType:i}=t;null!==i&&i!==s&&this.flowEnumErrorInvalidMemberInitializer(e,t)}flowEnumMembers({enumName:e,explicitType:t}){
const s=new Set,i={booleanMembers:[],numberMembers:[],stringMembers:[],defaultedMembers:[]};let r=!1;for(;!this.match(8);){if(this.eat(21)){
r=!0;break}const a=this.startNode(),{id:n,init:o}=this.flowEnumMemberRaw(),h=n.name;if(""===h)continue
;/^[a-z]/.test(h)&&this.raise(_.EnumInvalidMemberName,n,{memberName:h,suggestion:h[0].toUpperCase()+h.slice(1),enumName:e}),
s.has(h)&&this.raise(_.EnumDuplicateMemberName,n,{memberName:h,enumName:e}),s.add(h);const p={enumName:e,explicitType:t,memberName:h}
;switch(a.id=n,o.type){case"boolean":this.flowEnumCheckExplicitTypeMismatch(o.loc,p,"boolean"),a.init=o.value,
i.booleanMembers.push(this.finishNode(a,"EnumBooleanMember"));break;case"number":this.flowEnumCheckExplicitTypeMismatch(o.loc,p,"number"),
a.init=o.value,i.numberMembers.push(this.finishNode(a,"EnumNumberMember"));break;case"string":
this.flowEnumCheckExplicitTypeMismatch(o.loc,p,"string"),a.init=o.value,i.stringMembers.push(this.finishNode(a,"EnumStringMember"));break
;case"invalid":throw this.flowEnumErrorInvalidMemberInitializer(o.loc,p);case"none":switch(t){case"boolean":
this.flowEnumErrorBooleanMemberNotInitialized(o.loc,p);break;case"number":this.flowEnumErrorNumberMemberNotInitialized(o.loc,p);break
;default:i.defaultedMembers.push(this.finishNode(a,"EnumDefaultedMember"))}}this.match(8)||this.expect(12)}return{members:i,
hasUnknownMembers:r}}flowEnumStringMembers(e,t,{enumName:s}){if(0===e.length)return t;if(0===t.length)return e;if(t.length>e.length){
for(const t of e)this.flowEnumErrorStringMemberInconsistentlyInitialized(t,{enumName:s});return t}
for(const e of t)this.flowEnumErrorStringMemberInconsistentlyInitialized(e,{enumName:s});return e}flowEnumParseExplicitType({enumName:e}){
if(!this.eatContextual(103))return null
;if(!tokenIsIdentifier(this.state.type))throw this.raise(_.EnumInvalidExplicitTypeUnknownSupplied,this.state.startLoc,{enumName:e})
;const{value:t}=this.state
;return this.next(),"boolean"!==t&&"number"!==t&&"string"!==t&&"symbol"!==t&&this.raise(_.EnumInvalidExplicitType,this.state.startLoc,{
enumName:e,invalidEnumType:t}),t}flowEnumBody(e,t){const s=t.name,i=t.loc.start,r=this.flowEnumParseExplicitType({enumName:s})
;this.expect(5);const{members:a,hasUnknownMembers:n}=this.flowEnumMembers({enumName:s,explicitType:r});switch(e.hasUnknownMembers=n,r){
case"boolean":return e.explicitType=!0,e.members=a.booleanMembers,this.expect(8),this.finishNode(e,"EnumBooleanBody");case"number":
return e.explicitType=!0,e.members=a.numberMembers,this.expect(8),this.finishNode(e,"EnumNumberBody");case"string":return e.explicitType=!0,
e.members=this.flowEnumStringMembers(a.stringMembers,a.defaultedMembers,{enumName:s}),this.expect(8),this.finishNode(e,"EnumStringBody")
;case"symbol":return e.members=a.defaultedMembers,this.expect(8),this.finishNode(e,"EnumSymbolBody");default:{const empty=()=>(e.members=[],
this.expect(8),this.finishNode(e,"EnumStringBody"));e.explicitType=!1
;const t=a.booleanMembers.length,r=a.numberMembers.length,n=a.stringMembers.length,o=a.defaultedMembers.length;if(t||r||n||o){if(t||r){
if(!r&&!n&&t>=o){for(const e of a.defaultedMembers)this.flowEnumErrorBooleanMemberNotInitialized(e.loc.start,{enumName:s,
memberName:e.id.name});return e.members=a.booleanMembers,this.expect(8),this.finishNode(e,"EnumBooleanBody")}if(!t&&!n&&r>=o){
for(const e of a.defaultedMembers)this.flowEnumErrorNumberMemberNotInitialized(e.loc.start,{enumName:s,memberName:e.id.name})
;return e.members=a.numberMembers,this.expect(8),this.finishNode(e,"EnumNumberBody")}return this.raise(_.EnumInconsistentMemberValues,i,{
enumName:s}),empty()}return e.members=this.flowEnumStringMembers(a.stringMembers,a.defaultedMembers,{enumName:s}),this.expect(8),
this.finishNode(e,"EnumStringBody")}return empty()}}}flowParseEnumDeclaration(e){const t=this.parseIdentifier();return e.id=t,
e.body=this.flowEnumBody(this.startNode(),t),this.finishNode(e,"EnumDeclaration")}jsxParseOpeningElementAfterName(e){
return this.shouldParseTypes()&&(this.match(47)||this.match(51))&&(e.typeArguments=this.flowParseTypeParameterInstantiationInExpression()),
super.jsxParseOpeningElementAfterName(e)}isLookaheadToken_lt(){const e=this.nextTokenStart();if(60===this.input.charCodeAt(e)){
const t=this.input.charCodeAt(e+1);return 60!==t&&61!==t}return!1}reScan_lt_gt(){const{type:e}=this.state;47===e?(this.state.pos-=1,
this.readToken_lt()):48===e&&(this.state.pos-=1,this.readToken_gt())}reScan_lt(){const{type:e}=this.state;return 51===e?(this.state.pos-=2,
this.finishOp(47,1),47):e}maybeUnwrapTypeCastExpression(e){return"TypeCastExpression"===e.type?e.expression:e}},
typescript:e=>class TypeScriptParserMixin extends e{constructor(...e){super(...e),
this.tsParseInOutModifiers=this.tsParseModifiers.bind(this,{allowedModifiers:["in","out"],
disallowedModifiers:["const","public","private","protected","readonly","declare","abstract","override"],
errorTemplate:pe.InvalidModifierOnTypeParameter}),this.tsParseConstModifier=this.tsParseModifiers.bind(this,{allowedModifiers:["const"],
disallowedModifiers:["in","out"],errorTemplate:pe.InvalidModifierOnTypeParameterPositions}),
this.tsParseInOutConstModifiers=this.tsParseModifiers.bind(this,{allowedModifiers:["in","out","const"],
disallowedModifiers:["public","private","protected","readonly","declare","abstract","override"],
errorTemplate:pe.InvalidModifierOnTypeParameter}),this.tsArrowReturnTypeAt=new Map}getScopeHandler(){return TypeScriptScopeHandler}
tsIsIdentifier(){return tokenIsIdentifier(this.state.type)}tsTokenCanFollowModifier(){
return this.match(0)||this.match(5)||this.match(55)||this.match(21)||this.match(140)||this.isLiteralPropertyName()}
tsNextTokenOnSameLineAndCanFollowModifier(){return this.next(),!this.hasPrecedingLineBreak()&&this.tsTokenCanFollowModifier()}
tsNextTokenCanFollowModifier(){
return this.match(107)?(this.next(),this.tsTokenCanFollowModifier()):this.tsNextTokenOnSameLineAndCanFollowModifier()}
tsParseModifier(e,t,s){if(!tokenIsIdentifier(this.state.type)&&58!==this.state.type&&75!==this.state.type)return;const i=this.state.value
;if(e.includes(i)){if(s&&this.match(107))return;if(t&&this.tsIsStartOfStaticBlocks())return
;const e=this.state.containsEsc&&!tokenIsIdentifier(this.state.type)?this.state.startLoc:null;if(e&&(this.state.containsEsc=!1),
this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this)))return e&&this.raise(c.InvalidEscapedReservedWord,e,{reservedWord:i}),i
;e&&(this.state.containsEsc=!0)}}
tsParseModifiers({allowedModifiers:e,disallowedModifiers:t,stopOnStartOfClassStaticBlock:s,errorTemplate:i=pe.InvalidModifierOnTypeMember},r){
const enforceOrder=(e,t,s,i)=>{t===s&&r[i]&&this.raise(pe.InvalidModifiersOrder,e,{orderedModifiers:[s,i]})},incompatible=(e,t,s,i)=>{
(r[s]&&t===i||r[i]&&t===s)&&this.raise(pe.IncompatibleModifiers,e,{modifiers:[s,i]})};for(;;){
const{startLoc:a}=this.state,n=this.tsParseModifier(e.concat(null!=t?t:[]),s,r.static);if(!n)break
;tsIsAccessModifier(n)?r.accessibility?this.raise(pe.DuplicateAccessibilityModifier,a,{modifier:n}):(enforceOrder(a,n,n,"override"),
enforceOrder(a,n,n,"static"),
enforceOrder(a,n,n,"readonly"),r.accessibility=n):tsIsVarianceAnnotations(n)?(r[n]&&this.raise(pe.DuplicateModifier,a,{modifier:n}),r[n]=!0,
enforceOrder(a,n,"in","out")):(hasOwnProperty.call(r,n)?this.raise(pe.DuplicateModifier,a,{modifier:n
}):(enforceOrder(a,n,"static","readonly"),enforceOrder(a,n,"static","override"),enforceOrder(a,n,"override","readonly"),
enforceOrder(a,n,"abstract","override"),incompatible(a,n,"declare","override"),incompatible(a,n,"static","abstract")),r[n]=!0),
null!=t&&t.includes(n)&&this.raise(i,a,{modifier:n})}}tsIsListTerminator(e){switch(e){case"EnumMembers":case"TypeMembers":
return this.match(8);case"HeritageClauseElement":return this.match(5);case"TupleElementTypes":return this.match(3)
;case"TypeParametersOrArguments":return this.match(48)}}tsParseList(e,t){const s=[];for(;!this.tsIsListTerminator(e);)s.push(t());return s}
tsParseDelimitedList(e,t,s){return function nonNull(e){if(null==e)throw new Error(`Unexpected ${e} value.`);return e
}(this.tsParseDelimitedListWorker(e,t,!0,s))}tsParseDelimitedListWorker(e,t,s,i){const r=[];let a=-1;for(;!this.tsIsListTerminator(e);){a=-1
;const i=t();if(null==i)return;if(r.push(i),!this.eat(12)){if(this.tsIsListTerminator(e))break;return void(s&&this.expect(12))}
a=this.state.lastTokStartLoc.index}return i&&(i.value=a),r}tsParseBracketedList(e,t,s,i,r){i||(s?this.expect(0):this.expect(47))
;const a=this.tsParseDelimitedList(e,t,r);return s?this.expect(3):this.expect(48),a}tsParseImportType(){const e=this.startNode()
;return this.expect(83),
this.expect(10),this.match(135)?e.argument=this.parseStringLiteral(this.state.value):(this.raise(pe.UnsupportedImportTypeArgument,this.state.startLoc),
e.argument=super.parseExprAtom()),this.eat(12)?e.options=this.tsParseImportTypeOptions():e.options=null,this.expect(11),
this.eat(16)&&(e.qualifier=this.tsParseEntityName(3)),this.match(47)&&(e.typeParameters=this.tsParseTypeArguments()),
this.finishNode(e,"TSImportType")}tsParseImportTypeOptions(){const e=this.startNode();this.expect(5);const t=this.startNode()
;return this.isContextual(76)?(t.method=!1,t.key=this.parseIdentifier(!0),t.computed=!1,t.shorthand=!1):this.unexpected(null,76),
this.expect(14),t.value=this.tsParseImportTypeWithPropertyValue(),e.properties=[this.finishObjectProperty(t)],this.eat(12),this.expect(8),
this.finishNode(e,"ObjectExpression")}tsParseImportTypeWithPropertyValue(){const e=this.startNode(),t=[]
;for(this.expect(5);!this.match(8);){const e=this.state.type
;tokenIsIdentifier(e)||135===e?t.push(super.parsePropertyDefinition(null)):this.unexpected(),this.eat(12)}return e.properties=t,this.next(),
this.finishNode(e,"ObjectExpression")}tsParseEntityName(e){let t;if(1&e&&this.match(78))if(2&e)t=this.parseIdentifier(!0);else{
const e=this.startNode();this.next(),t=this.finishNode(e,"ThisExpression")}else t=this.parseIdentifier(!!(1&e));for(;this.eat(16);){
const s=this.startNodeAtNode(t);s.left=t,s.right=this.parseIdentifier(!!(1&e)),t=this.finishNode(s,"TSQualifiedName")}return t}
tsParseTypeReference(){const e=this.startNode();return e.typeName=this.tsParseEntityName(1),
!this.hasPrecedingLineBreak()&&this.match(47)&&(e.typeParameters=this.tsParseTypeArguments()),this.finishNode(e,"TSTypeReference")}
tsParseThisTypePredicate(e){this.next();const t=this.startNodeAtNode(e);return t.parameterName=e,
t.typeAnnotation=this.tsParseTypeAnnotation(!1),t.asserts=!1,this.finishNode(t,"TSTypePredicate")}tsParseThisTypeNode(){
const e=this.startNode();return this.next(),this.finishNode(e,"TSThisType")}tsParseTypeQuery(){const e=this.startNode()
;return this.expect(87),this.match(83)?e.exprName=this.tsParseImportType():e.exprName=this.tsParseEntityName(3),
!this.hasPrecedingLineBreak()&&this.match(47)&&(e.typeParameters=this.tsParseTypeArguments()),this.finishNode(e,"TSTypeQuery")}
tsParseTypeParameter(e){const t=this.startNode();return e(t),t.name=this.tsParseTypeParameterName(),
t.constraint=this.tsEatThenParseType(81),t.default=this.tsEatThenParseType(29),this.finishNode(t,"TSTypeParameter")}
tsTryParseTypeParameters(e){if(this.match(47))return this.tsParseTypeParameters(e)}tsParseTypeParameters(e){const t=this.startNode()
;this.match(47)||this.match(144)?this.next():this.unexpected();const s={value:-1}
;return t.params=this.tsParseBracketedList("TypeParametersOrArguments",this.tsParseTypeParameter.bind(this,e),!1,!0,s),
0===t.params.length&&this.raise(pe.EmptyTypeParameters,t),-1!==s.value&&this.addExtra(t,"trailingComma",s.value),
this.finishNode(t,"TSTypeParameterDeclaration")}tsFillSignature(e,t){const s=19===e,i="typeAnnotation"
;t.typeParameters=this.tsTryParseTypeParameters(this.tsParseConstModifier),this.expect(10),
t.parameters=this.tsParseBindingListForSignature(),(s||this.match(e))&&(t[i]=this.tsParseTypeOrTypePredicateAnnotation(e))}
tsParseBindingListForSignature(){const e=super.parseBindingList(11,41,2);for(const t of e){const{type:e}=t
;"AssignmentPattern"!==e&&"TSParameterProperty"!==e||this.raise(pe.UnsupportedSignatureParameterKind,t,{type:e})}return e}
tsParseTypeMemberSemicolon(){this.eat(12)||this.isLineTerminator()||this.expect(13)}tsParseSignatureMember(e,t){
return this.tsFillSignature(14,t),this.tsParseTypeMemberSemicolon(),this.finishNode(t,e)}tsIsUnambiguouslyIndexSignature(){
return this.next(),!!tokenIsIdentifier(this.state.type)&&(this.next(),this.match(14))}tsTryParseIndexSignature(e){
if(!this.match(0)||!this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))return;this.expect(0);const t=this.parseIdentifier()
;t.typeAnnotation=this.tsParseTypeAnnotation(),this.resetEndLocation(t),this.expect(3),e.parameters=[t]
;const s=this.tsTryParseTypeAnnotation();return s&&(e.typeAnnotation=s),this.tsParseTypeMemberSemicolon(),
this.finishNode(e,"TSIndexSignature")}tsParsePropertyOrMethodSignature(e,t){if(this.eat(17)&&(e.optional=!0),
this.match(10)||this.match(47)){t&&this.raise(pe.ReadonlyForMethodSignature,e);const s=e
;s.kind&&this.match(47)&&this.raise(pe.AccessorCannotHaveTypeParameters,this.state.curPosition()),this.tsFillSignature(14,s),
this.tsParseTypeMemberSemicolon();const i="parameters",r="typeAnnotation"
;if("get"===s.kind)s[i].length>0&&(this.raise(c.BadGetterArity,this.state.curPosition()),
this.isThisParam(s[i][0])&&this.raise(pe.AccessorCannotDeclareThisParameter,this.state.curPosition()));else if("set"===s.kind){
if(1!==s[i].length)this.raise(c.BadSetterArity,this.state.curPosition());else{const e=s[i][0]
;this.isThisParam(e)&&this.raise(pe.AccessorCannotDeclareThisParameter,this.state.curPosition()),
"Identifier"===e.type&&e.optional&&this.raise(pe.SetAccessorCannotHaveOptionalParameter,this.state.curPosition()),
"RestElement"===e.type&&this.raise(pe.SetAccessorCannotHaveRestParameter,this.state.curPosition())}
s[r]&&this.raise(pe.SetAccessorCannotHaveReturnType,s[r])}else s.kind="method";return this.finishNode(s,"TSMethodSignature")}{const s=e
;t&&(s.readonly=!0);const i=this.tsTryParseTypeAnnotation();return i&&(s.typeAnnotation=i),this.tsParseTypeMemberSemicolon(),
this.finishNode(s,"TSPropertySignature")}}tsParseTypeMember(){const e=this.startNode()
;if(this.match(10)||this.match(47))return this.tsParseSignatureMember("TSCallSignatureDeclaration",e);if(this.match(77)){
const t=this.startNode()
;return this.next(),this.match(10)||this.match(47)?this.tsParseSignatureMember("TSConstructSignatureDeclaration",e):(e.key=this.createIdentifier(t,"new"),
this.tsParsePropertyOrMethodSignature(e,!1))}this.tsParseModifiers({allowedModifiers:["readonly"],
disallowedModifiers:["declare","abstract","private","protected","public","static","override"]},e);const t=this.tsTryParseIndexSignature(e)
;return t||(super.parsePropertyName(e),
e.computed||"Identifier"!==e.key.type||"get"!==e.key.name&&"set"!==e.key.name||!this.tsTokenCanFollowModifier()||(e.kind=e.key.name,
super.parsePropertyName(e),this.match(10)||this.match(47)||this.unexpected(null,10)),this.tsParsePropertyOrMethodSignature(e,!!e.readonly))}
tsParseTypeLiteral(){const e=this.startNode();return e.members=this.tsParseObjectTypeMembers(),this.finishNode(e,"TSTypeLiteral")}
tsParseObjectTypeMembers(){this.expect(5);const e=this.tsParseList("TypeMembers",this.tsParseTypeMember.bind(this));return this.expect(8),e}
tsIsStartOfMappedType(){return this.next(),this.eat(53)?this.isContextual(123):(this.isContextual(123)&&this.next(),
!!this.match(0)&&(this.next(),!!this.tsIsIdentifier()&&(this.next(),this.match(58))))}tsParseMappedType(){const e=this.startNode()
;this.expect(5),
this.match(53)?(e.readonly=this.state.value,this.next(),this.expectContextual(123)):this.eatContextual(123)&&(e.readonly=!0),this.expect(0)
;const t=this.startNode();return t.name=this.tsParseTypeParameterName(),t.constraint=this.tsExpectThenParseType(58),
e.typeParameter=this.finishNode(t,"TSTypeParameter"),e.nameType=this.eatContextual(94)?this.tsParseType():null,this.expect(3),
this.match(53)?(e.optional=this.state.value,this.next(),this.expect(17)):this.eat(17)&&(e.optional=!0),
e.typeAnnotation=this.tsTryParseType(),this.semicolon(),this.expect(8),this.finishNode(e,"TSMappedType")}tsParseTupleType(){
const e=this.startNode();e.elementTypes=this.tsParseBracketedList("TupleElementTypes",this.tsParseTupleElementType.bind(this),!0,!1)
;let t=!1;return e.elementTypes.forEach(e=>{const{type:s}=e
;!t||"TSRestType"===s||"TSOptionalType"===s||"TSNamedTupleMember"===s&&e.optional||this.raise(pe.OptionalTypeBeforeRequired,e),
t||(t="TSNamedTupleMember"===s&&e.optional||"TSOptionalType"===s)}),this.finishNode(e,"TSTupleType")}tsParseTupleElementType(){
const e=this.state.startLoc,t=this.eat(21),{startLoc:s}=this.state;let i,r,a,n
;const o=tokenIsKeywordOrIdentifier(this.state.type)?this.lookaheadCharCode():null;if(58===o)i=!0,a=!1,r=this.parseIdentifier(!0),
this.expect(14),n=this.tsParseType();else if(63===o){a=!0;const e=this.state.value,t=this.tsParseNonArrayType()
;58===this.lookaheadCharCode()?(i=!0,r=this.createIdentifier(this.startNodeAt(s),e),this.expect(17),this.expect(14),
n=this.tsParseType()):(i=!1,n=t,this.expect(17))}else n=this.tsParseType(),a=this.eat(17),i=this.eat(14);if(i){let e
;r?(e=this.startNodeAt(s),e.optional=a,e.label=r,e.elementType=n,this.eat(17)&&(e.optional=!0,
this.raise(pe.TupleOptionalAfterType,this.state.lastTokStartLoc))):(e=this.startNodeAt(s),e.optional=a,
this.raise(pe.InvalidTupleMemberLabel,n),e.label=n,e.elementType=this.tsParseType()),n=this.finishNode(e,"TSNamedTupleMember")}else if(a){
const e=this.startNodeAt(s);e.typeAnnotation=n,n=this.finishNode(e,"TSOptionalType")}if(t){const t=this.startNodeAt(e);t.typeAnnotation=n,
n=this.finishNode(t,"TSRestType")}return n}tsParseParenthesizedType(){const e=this.startNode();return this.expect(10),
e.typeAnnotation=this.tsParseType(),this.expect(11),this.finishNode(e,"TSParenthesizedType")}tsParseFunctionOrConstructorType(e,t){
const s=this.startNode();return"TSConstructorType"===e&&(s.abstract=!!t,t&&this.next(),this.next()),
this.tsInAllowConditionalTypesContext(()=>this.tsFillSignature(19,s)),this.finishNode(s,e)}tsParseLiteralTypeNode(){const e=this.startNode()
;switch(this.state.type){case 136:case 137:case 135:case 85:case 86:e.literal=super.parseExprAtom();break;default:this.unexpected()}
return this.finishNode(e,"TSLiteralType")}tsParseTemplateLiteralType(){const e=this.startNode();return e.literal=super.parseTemplate(!1),
this.finishNode(e,"TSLiteralType")}parseTemplateSubstitution(){return this.state.inType?this.tsParseType():super.parseTemplateSubstitution()
}tsParseThisTypeOrThisTypePredicate(){const e=this.tsParseThisTypeNode()
;return this.isContextual(117)&&!this.hasPrecedingLineBreak()?this.tsParseThisTypePredicate(e):e}tsParseNonArrayType(){
switch(this.state.type){case 135:case 136:case 137:case 85:case 86:return this.tsParseLiteralTypeNode();case 53:if("-"===this.state.value){
const e=this.startNode(),t=this.lookahead();return 136!==t.type&&137!==t.type&&this.unexpected(),e.literal=this.parseMaybeUnary(),
this.finishNode(e,"TSLiteralType")}break;case 78:return this.tsParseThisTypeOrThisTypePredicate();case 87:return this.tsParseTypeQuery()
;case 83:return this.tsParseImportType();case 5:
return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this))?this.tsParseMappedType():this.tsParseTypeLiteral();case 0:
return this.tsParseTupleType();case 10:return this.tsParseParenthesizedType();case 25:case 24:return this.tsParseTemplateLiteralType()
;default:{const{type:e}=this.state;if(tokenIsIdentifier(e)||88===e||84===e){
const t=88===e?"TSVoidKeyword":84===e?"TSNullKeyword":function keywordTypeFromName(e){switch(e){case"any":return"TSAnyKeyword"
;case"boolean":return"TSBooleanKeyword";case"bigint":return"TSBigIntKeyword";case"never":return"TSNeverKeyword";case"number":
return"TSNumberKeyword";case"object":return"TSObjectKeyword";case"string":return"TSStringKeyword";case"symbol":return"TSSymbolKeyword"
;case"undefined":return"TSUndefinedKeyword";case"unknown":return"TSUnknownKeyword";default:return}}(this.state.value)
;if(void 0!==t&&46!==this.lookaheadCharCode()){const e=this.startNode();return this.next(),this.finishNode(e,t)}
return this.tsParseTypeReference()}}}throw this.unexpected()}tsParseArrayTypeOrHigher(){const{startLoc:e}=this.state
;let t=this.tsParseNonArrayType();for(;!this.hasPrecedingLineBreak()&&this.eat(0);)if(this.match(3)){const s=this.startNodeAt(e)
;s.elementType=t,this.expect(3),t=this.finishNode(s,"TSArrayType")}else{const s=this.startNodeAt(e);s.objectType=t,
s.indexType=this.tsParseType(),this.expect(3),t=this.finishNode(s,"TSIndexedAccessType")}return t}tsParseTypeOperator(){
const e=this.startNode(),t=this.state.value;return this.next(),e.operator=t,e.typeAnnotation=this.tsParseTypeOperatorOrHigher(),
"readonly"===t&&this.tsCheckTypeAnnotationForReadOnly(e),this.finishNode(e,"TSTypeOperator")}tsCheckTypeAnnotationForReadOnly(e){
switch(e.typeAnnotation.type){case"TSTupleType":case"TSArrayType":return;default:this.raise(pe.UnexpectedReadonly,e)}}tsParseInferType(){
const e=this.startNode();this.expectContextual(116);const t=this.startNode();return t.name=this.tsParseTypeParameterName(),
t.constraint=this.tsTryParse(()=>this.tsParseConstraintForInferType()),e.typeParameter=this.finishNode(t,"TSTypeParameter"),
this.finishNode(e,"TSInferType")}tsParseConstraintForInferType(){if(this.eat(81)){
const e=this.tsInDisallowConditionalTypesContext(()=>this.tsParseType())
;if(this.state.inDisallowConditionalTypesContext||!this.match(17))return e}}tsParseTypeOperatorOrHigher(){
return function tokenIsTSTypeOperator(e){return e>=122&&e<=124
}(this.state.type)&&!this.state.containsEsc?this.tsParseTypeOperator():this.isContextual(116)?this.tsParseInferType():this.tsInAllowConditionalTypesContext(()=>this.tsParseArrayTypeOrHigher())
}tsParseUnionOrIntersectionType(e,t,s){const i=this.startNode(),r=this.eat(s),a=[];do{a.push(t())}while(this.eat(s))
;return 1!==a.length||r?(i.types=a,this.finishNode(i,e)):a[0]}tsParseIntersectionTypeOrHigher(){
return this.tsParseUnionOrIntersectionType("TSIntersectionType",this.tsParseTypeOperatorOrHigher.bind(this),45)}tsParseUnionTypeOrHigher(){
return this.tsParseUnionOrIntersectionType("TSUnionType",this.tsParseIntersectionTypeOrHigher.bind(this),43)}tsIsStartOfFunctionType(){
return!!this.match(47)||this.match(10)&&this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this))}tsSkipParameterStart(){
if(tokenIsIdentifier(this.state.type)||this.match(78))return this.next(),!0;const e=this.match(5);if(e||this.match(0)){e||this.next()
;const{errors:t}=this.state,s=t.length,i=this.snapshotScopeStacks();try{return e?this.parseObjectLike(8,!0):super.parseBindingList(3,93,1),
t.length===s}catch(e){return this.restoreScopeStacks(i),!1}}return!1}tsIsUnambiguouslyStartOfFunctionType(){if(this.next(),
this.match(11)||this.match(21))return!0;if(this.tsSkipParameterStart()){
if(this.match(14)||this.match(12)||this.match(17)||this.match(29))return!0;if(this.match(11)&&(this.next(),this.match(19)))return!0}return!1
}tsParseTypeOrTypePredicateAnnotation(e){return this.tsInType(()=>{const t=this.startNode();this.expect(e)
;const s=this.startNode(),i=!!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));if(i&&this.match(78)){
let e=this.tsParseThisTypeOrThisTypePredicate();return"TSThisType"===e.type?(s.parameterName=e,s.asserts=!0,s.typeAnnotation=null,
e=this.finishNode(s,"TSTypePredicate")):(this.resetStartLocationFromNode(e,s),e.asserts=!0),t.typeAnnotation=e,
this.finishNode(t,"TSTypeAnnotation")}const r=this.tsIsIdentifier()&&this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this))
;if(!r)return i?(s.parameterName=this.parseIdentifier(),s.asserts=i,s.typeAnnotation=null,
t.typeAnnotation=this.finishNode(s,"TSTypePredicate"),this.finishNode(t,"TSTypeAnnotation")):this.tsParseTypeAnnotation(!1,t)
;const a=this.tsParseTypeAnnotation(!1);return s.parameterName=r,s.typeAnnotation=a,s.asserts=i,
t.typeAnnotation=this.finishNode(s,"TSTypePredicate"),this.finishNode(t,"TSTypeAnnotation")})}tsTryParseTypeOrTypePredicateAnnotation(){
if(this.match(14))return this.tsParseTypeOrTypePredicateAnnotation(14)}tsTryParseTypeAnnotation(){
if(this.match(14))return this.tsParseTypeAnnotation()}tsTryParseType(){return this.tsEatThenParseType(14)}tsParseTypePredicatePrefix(){
const e=this.parseIdentifier();if(this.isContextual(117)&&!this.hasPrecedingLineBreak())return this.next(),e}tsParseTypePredicateAsserts(){
if(110!==this.state.type)return!1;const e=this.state.containsEsc;return this.next(),
!(!tokenIsIdentifier(this.state.type)&&!this.match(78))&&(e&&this.raise(c.InvalidEscapedReservedWord,this.state.lastTokStartLoc,{
reservedWord:"asserts"}),!0)}tsParseTypeAnnotation(e=!0,t=this.startNode()){return this.tsInType(()=>{e&&this.expect(14),
t.typeAnnotation=this.tsParseType()}),this.finishNode(t,"TSTypeAnnotation")}tsParseType(){assert(this.state.inType)
;const e=this.tsParseNonConditionalType()
;if(this.state.inDisallowConditionalTypesContext||this.hasPrecedingLineBreak()||!this.eat(81))return e;const t=this.startNodeAtNode(e)
;return t.checkType=e,t.extendsType=this.tsInDisallowConditionalTypesContext(()=>this.tsParseNonConditionalType()),this.expect(17),
t.trueType=this.tsInAllowConditionalTypesContext(()=>this.tsParseType()),this.expect(14),
t.falseType=this.tsInAllowConditionalTypesContext(()=>this.tsParseType()),this.finishNode(t,"TSConditionalType")}
isAbstractConstructorSignature(){return this.isContextual(125)&&this.isLookaheadContextual("new")}tsParseNonConditionalType(){
return this.tsIsStartOfFunctionType()?this.tsParseFunctionOrConstructorType("TSFunctionType"):this.match(77)?this.tsParseFunctionOrConstructorType("TSConstructorType"):this.isAbstractConstructorSignature()?this.tsParseFunctionOrConstructorType("TSConstructorType",!0):this.tsParseUnionTypeOrHigher()
}tsParseTypeAssertion(){
this.getPluginOption("typescript","disallowAmbiguousJSXLike")&&this.raise(pe.ReservedTypeAssertion,this.state.startLoc)
;const e=this.startNode();return e.typeAnnotation=this.tsInType(()=>(this.next(),
this.match(75)?this.tsParseTypeReference():this.tsParseType())),this.expect(48),e.expression=this.parseMaybeUnary(),
this.finishNode(e,"TSTypeAssertion")}tsParseHeritageClause(e){
const t=this.state.startLoc,s=this.tsParseDelimitedList("HeritageClauseElement",()=>{const e=this.startNode()
;return e.expression=this.tsParseEntityName(3),this.match(47)&&(e.typeParameters=this.tsParseTypeArguments()),
this.finishNode(e,"TSExpressionWithTypeArguments")});return s.length||this.raise(pe.EmptyHeritageClauseType,t,{token:e}),s}
tsParseInterfaceDeclaration(e,t={}){if(this.hasFollowingLineBreak())return null;this.expectContextual(130),t.declare&&(e.declare=!0),
tokenIsIdentifier(this.state.type)?(e.id=this.parseIdentifier(),this.checkIdentifier(e.id,130)):(e.id=null,
this.raise(pe.MissingInterfaceName,this.state.startLoc)),e.typeParameters=this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers),
this.eat(81)&&(e.extends=this.tsParseHeritageClause("extends"));const s=this.startNode()
;return s.body=this.tsInType(this.tsParseObjectTypeMembers.bind(this)),e.body=this.finishNode(s,"TSInterfaceBody"),
this.finishNode(e,"TSInterfaceDeclaration")}tsParseTypeAliasDeclaration(e){return e.id=this.parseIdentifier(),this.checkIdentifier(e.id,2),
e.typeAnnotation=this.tsInType(()=>{if(e.typeParameters=this.tsTryParseTypeParameters(this.tsParseInOutModifiers),this.expect(29),
this.isContextual(115)&&46!==this.lookaheadCharCode()){const e=this.startNode();return this.next(),this.finishNode(e,"TSIntrinsicKeyword")}
return this.tsParseType()}),this.semicolon(),this.finishNode(e,"TSTypeAliasDeclaration")}tsInTopLevelContext(e){
if(this.curContext()===d.brace)return e();{const t=this.state.context;this.state.context=[t[0]];try{return e()}finally{this.state.context=t}
}}tsInType(e){const t=this.state.inType;this.state.inType=!0;try{return e()}finally{this.state.inType=t}}
tsInDisallowConditionalTypesContext(e){const t=this.state.inDisallowConditionalTypesContext;this.state.inDisallowConditionalTypesContext=!0
;try{return e()}finally{this.state.inDisallowConditionalTypesContext=t}}tsInAllowConditionalTypesContext(e){
const t=this.state.inDisallowConditionalTypesContext;this.state.inDisallowConditionalTypesContext=!1;try{return e()}finally{
this.state.inDisallowConditionalTypesContext=t}}tsEatThenParseType(e){if(this.match(e))return this.tsNextThenParseType()}
tsExpectThenParseType(e){return this.tsInType(()=>(this.expect(e),this.tsParseType()))}tsNextThenParseType(){
return this.tsInType(()=>(this.next(),this.tsParseType()))}tsParseEnumMember(){const e=this.startNode()
;return e.id=this.match(135)?super.parseStringLiteral(this.state.value):this.parseIdentifier(!0),
this.eat(29)&&(e.initializer=super.parseMaybeAssignAllowIn()),this.finishNode(e,"TSEnumMember")}tsParseEnumDeclaration(e,t={}){
return t.const&&(e.const=!0),t.declare&&(e.declare=!0),this.expectContextual(127),e.id=this.parseIdentifier(),
this.checkIdentifier(e.id,e.const?8971:8459),
this.expect(5),e.members=this.tsParseDelimitedList("EnumMembers",this.tsParseEnumMember.bind(this)),this.expect(8),
this.finishNode(e,"TSEnumDeclaration")}tsParseEnumBody(){const e=this.startNode();return this.expect(5),
e.members=this.tsParseDelimitedList("EnumMembers",this.tsParseEnumMember.bind(this)),this.expect(8),this.finishNode(e,"TSEnumBody")}
tsParseModuleBlock(){const e=this.startNode();return this.scope.enter(0),this.expect(5),
super.parseBlockOrModuleBlockBody(e.body=[],void 0,!0,8),this.scope.exit(),this.finishNode(e,"TSModuleBlock")}
tsParseModuleOrNamespaceDeclaration(e,t=!1){if(e.id=this.parseIdentifier(),t||this.checkIdentifier(e.id,1024),this.eat(16)){
const t=this.startNode();this.tsParseModuleOrNamespaceDeclaration(t,!0),e.body=t}else this.scope.enter(1024),this.prodParam.enter(0),
e.body=this.tsParseModuleBlock(),this.prodParam.exit(),this.scope.exit();return this.finishNode(e,"TSModuleDeclaration")}
tsParseAmbientExternalModuleDeclaration(e){return this.isContextual(113)?(e.kind="global",e.global=!0,
e.id=this.parseIdentifier()):this.match(135)?(e.kind="module",e.id=super.parseStringLiteral(this.state.value)):this.unexpected(),
this.match(5)?(this.scope.enter(1024),this.prodParam.enter(0),e.body=this.tsParseModuleBlock(),this.prodParam.exit(),
this.scope.exit()):this.semicolon(),this.finishNode(e,"TSModuleDeclaration")}tsParseImportEqualsDeclaration(e,t,s){e.isExport=s||!1,
e.id=t||this.parseIdentifier(),this.checkIdentifier(e.id,4096),this.expect(29);const i=this.tsParseModuleReference()
;return"type"===e.importKind&&"TSExternalModuleReference"!==i.type&&this.raise(pe.ImportAliasHasImportType,i),e.moduleReference=i,
this.semicolon(),this.finishNode(e,"TSImportEqualsDeclaration")}tsIsExternalModuleReference(){
return this.isContextual(120)&&40===this.lookaheadCharCode()}tsParseModuleReference(){
return this.tsIsExternalModuleReference()?this.tsParseExternalModuleReference():this.tsParseEntityName(0)}tsParseExternalModuleReference(){
const e=this.startNode();return this.expectContextual(120),this.expect(10),this.match(135)||this.unexpected(),
e.expression=super.parseExprAtom(),this.expect(11),this.sawUnambiguousESM=!0,this.finishNode(e,"TSExternalModuleReference")}tsLookAhead(e){
const t=this.state.clone(),s=e();return this.state=t,s}tsTryParseAndCatch(e){const t=this.tryParse(t=>e()||t())
;if(!t.aborted&&t.node)return t.error&&(this.state=t.failState),t.node}tsTryParse(e){const t=this.state.clone(),s=e()
;if(void 0!==s&&!1!==s)return s;this.state=t}tsTryParseDeclare(e){if(this.isLineTerminator())return;const t=this.state.type
;return this.tsInAmbientContext(()=>{switch(t){case 68:return e.declare=!0,super.parseFunctionStatement(e,!1,2);case 80:return e.declare=!0,
this.parseClass(e,!0,!1);case 127:return this.tsParseEnumDeclaration(e,{declare:!0});case 113:
return this.tsParseAmbientExternalModuleDeclaration(e);case 101:if(this.state.containsEsc)return;case 75:case 74:
return this.match(75)&&this.isLookaheadContextual("enum")?(this.expect(75),this.tsParseEnumDeclaration(e,{const:!0,declare:!0
})):(e.declare=!0,this.parseVarStatement(e,this.state.value,!0));case 108:
if(this.isUsing())return this.raise(pe.InvalidModifierOnUsingDeclaration,this.state.startLoc,"declare"),e.declare=!0,
this.parseVarStatement(e,"using",!0);break;case 97:
if(this.isAwaitUsing())return this.raise(pe.InvalidModifierOnAwaitUsingDeclaration,this.state.startLoc,"declare"),e.declare=!0,this.next(),
this.parseVarStatement(e,"await using",!0);break;case 130:{const t=this.tsParseInterfaceDeclaration(e,{declare:!0});if(t)return t}default:
if(tokenIsIdentifier(t))return this.tsParseDeclaration(e,this.state.type,!0,null)}})}tsTryParseExportDeclaration(){
return this.tsParseDeclaration(this.startNode(),this.state.type,!0,null)}tsParseDeclaration(e,t,s,i){switch(t){case 125:
if(this.tsCheckLineTerminator(s)&&(this.match(80)||tokenIsIdentifier(this.state.type)))return this.tsParseAbstractDeclaration(e,i);break
;case 128:if(this.tsCheckLineTerminator(s)){if(this.match(135))return this.tsParseAmbientExternalModuleDeclaration(e)
;if(tokenIsIdentifier(this.state.type))return e.kind="module",this.tsParseModuleOrNamespaceDeclaration(e)}break;case 129:
if(this.tsCheckLineTerminator(s)&&tokenIsIdentifier(this.state.type))return e.kind="namespace",this.tsParseModuleOrNamespaceDeclaration(e)
;break;case 131:if(this.tsCheckLineTerminator(s)&&tokenIsIdentifier(this.state.type))return this.tsParseTypeAliasDeclaration(e)}}
tsCheckLineTerminator(e){return e?!this.hasFollowingLineBreak()&&(this.next(),!0):!this.isLineTerminator()}
tsTryParseGenericAsyncArrowFunction(e){if(!this.match(47))return;const t=this.state.maybeInArrowParameters
;this.state.maybeInArrowParameters=!0;const s=this.tsTryParseAndCatch(()=>{const t=this.startNodeAt(e)
;t.typeParameters=this.tsParseTypeParameters(this.tsParseConstModifier),super.parseFunctionParams(t),
t.returnType=this.tsTryParseTypeOrTypePredicateAnnotation();const s=this.offsetToSourcePos(e.index)
;return t.returnType&&this.match(19)&&this.tsIsArrowReturnTypeRestrictedAt(s)&&this.tsArrowReturnTypeAt.set(s,t.returnType.start),
this.expect(19),t});if(this.state.maybeInArrowParameters=t,!s)return
;const i=this.offsetToSourcePos(e.index),parse=()=>s.returnType&&this.tsIsArrowReturnTypeRestrictedAt(i)?this.tsParseWithDeferredArrowErrors(()=>super.parseArrowExpression(s,null,!0)):super.parseArrowExpression(s,null,!0)
;return this.tsIsArrowReturnTypeRestrictedAt(i)?this.tsParseWithRestrictedArrowReturnType(parse,this.hasPlugin("jsx")||this.state.tsArrowReturnTypeAllowed):parse()
}tsParseTypeArgumentsInExpression(){if(47===this.reScan_lt())return this.tsParseTypeArguments()}tsParseTypeArguments(){
const e=this.startNode();return e.params=this.tsInType(()=>this.tsInTopLevelContext(()=>(this.expect(47),
this.tsParseDelimitedList("TypeParametersOrArguments",this.tsParseType.bind(this))))),
0===e.params.length?this.raise(pe.EmptyTypeArguments,e):this.state.inType||this.curContext()!==d.brace||this.reScan_lt_gt(),this.expect(48),
this.finishNode(e,"TSTypeParameterInstantiation")}tsIsDeclarationStart(){return function tokenIsTSDeclarationStart(e){return e>=125&&e<=131
}(this.state.type)}isExportDefaultSpecifier(){return!this.tsIsDeclarationStart()&&super.isExportDefaultSpecifier()}parseBindingElement(e,t){
const s=t.length?t[0].loc.start:this.state.startLoc,i={};this.tsParseModifiers({
allowedModifiers:["public","private","protected","override","readonly"]},i);const r=i.accessibility,a=i.override,n=i.readonly
;4&e||!(r||n||a)||this.raise(pe.UnexpectedParameterModifier,s);const o=this.parseMaybeDefault();2&e&&this.parseFunctionParamType(o)
;const h=this.parseMaybeDefault(o.loc.start,o);if(r||n||a){const e=this.startNodeAt(s);return t.length&&(e.decorators=t),
r&&(e.accessibility=r),
n&&(e.readonly=n),a&&(e.override=a),"Identifier"!==h.type&&"AssignmentPattern"!==h.type&&this.raise(pe.UnsupportedParameterPropertyKind,e),
e.parameter=h,this.finishNode(e,"TSParameterProperty")}return t.length&&(o.decorators=t),h}isSimpleParameter(e){
return"TSParameterProperty"===e.type&&super.isSimpleParameter(e.parameter)||super.isSimpleParameter(e)}tsDisallowOptionalPattern(e){
for(const t of e.params)"Identifier"!==t.type&&t.optional&&!this.state.isAmbientContext&&this.raise(pe.PatternIsOptional,t)}
setArrowFunctionParameters(e,t,s){super.setArrowFunctionParameters(e,t,s),this.tsDisallowOptionalPattern(e)}
parseFunctionBodyAndFinish(e,t,s=!1){this.match(14)&&(e.returnType=this.tsParseTypeOrTypePredicateAnnotation(14))
;const i="FunctionDeclaration"===t?"TSDeclareFunction":"ClassMethod"===t||"ClassPrivateMethod"===t?"TSDeclareMethod":void 0
;return i&&!this.match(5)&&this.isLineTerminator()?this.finishNode(e,i):"TSDeclareFunction"===i&&this.state.isAmbientContext&&(this.raise(pe.DeclareFunctionHasImplementation,e),
e.declare)?super.parseFunctionBodyAndFinish(e,i,s):(this.tsDisallowOptionalPattern(e),super.parseFunctionBodyAndFinish(e,t,s))}
registerFunctionStatementId(e){!e.body&&e.id?this.checkIdentifier(e.id,1024):super.registerFunctionStatementId(e)}
tsCheckForInvalidTypeCasts(e){e.forEach(e=>{
"TSTypeCastExpression"===(null==e?void 0:e.type)&&this.raise(pe.UnexpectedTypeAnnotation,e.typeAnnotation)})}toReferencedList(e,t){
return this.tsCheckForInvalidTypeCasts(e),e}parseArrayLike(e,t,s){const i=super.parseArrayLike(e,t,s)
;return"ArrayExpression"===i.type&&this.tsCheckForInvalidTypeCasts(i.elements),i}parseSubscript(e,t,s,i){
if(!this.hasPrecedingLineBreak()&&this.match(35)){this.state.canStartJSXElement=!1,this.next();const s=this.startNodeAt(t)
;return s.expression=e,this.finishNode(s,"TSNonNullExpression")}let r=!1;if(this.match(18)&&60===this.lookaheadCharCode()){
if(s)return i.stop=!0,e;i.optionalChainMember=r=!0,this.next()}if(this.match(47)||this.match(51)){let a,n=!0;const parseAttempt=()=>{
if(!s&&this.atPossibleAsyncArrow(e)){const e=this.tsTryParseGenericAsyncArrowFunction(t);if(e)return i.stop=!0,e}n=!1
;const o=this.tsParseTypeArgumentsInExpression();if(!o)return;if(r&&!this.match(10))return void(a=this.state.curPosition())
;if(tokenIsTemplate(this.state.type)){const s=super.parseTaggedTemplateExpression(e,t,i);return s.typeParameters=o,s}if(!s&&this.eat(10)){
const s=this.startNodeAt(t);return s.callee=e,s.arguments=this.parseCallExpressionArguments(),this.tsCheckForInvalidTypeCasts(s.arguments),
s.typeParameters=o,i.optionalChainMember&&(s.optional=r),this.finishCallExpression(s,i.optionalChainMember)}const h=this.state.type
;if(48===h||52===h||10!==h&&94!==h&&121!==h&&tokenCanStartExpression(h)&&!this.hasPrecedingLineBreak())return;const p=this.startNodeAt(t)
;return p.expression=e,p.typeParameters=o,this.finishNode(p,"TSInstantiationExpression")},o=this.tryParse(e=>parseAttempt()||e())
;if(o.thrown&&n&&this.tsShouldKeepArrowErrorAt(o.error,this.offsetToSourcePos(t.index)))throw o.error;const h=o.node
;if(h&&o.error&&(this.state=o.failState),
a&&this.unexpected(a,10),h)return"TSInstantiationExpression"===h.type&&((this.match(16)||this.match(18)&&40!==this.lookaheadCharCode())&&this.raise(pe.InvalidPropertyAccessAfterInstantiationExpression,this.state.startLoc),
this.match(16)||this.match(18)||(h.expression=super.stopParseSubscript(e,i))),h}return super.parseSubscript(e,t,s,i)}parseNewCallee(e){var t
;super.parseNewCallee(e);const{callee:s}=e
;"TSInstantiationExpression"!==s.type||null!=(t=s.extra)&&t.parenthesized||(e.typeParameters=s.typeParameters,e.callee=s.expression)}
parseExprOp(e,t,s){let i
;if(tokenOperatorPrecedence(58)>s&&!this.hasPrecedingLineBreak()&&(this.isContextual(94)||(i=this.isContextual(121)))){
const r=this.startNodeAt(t);return r.expression=e,r.typeAnnotation=this.tsInType(()=>(this.next(),
this.match(75)?(i&&this.raise(c.UnexpectedKeyword,this.state.startLoc,{keyword:"const"}),this.tsParseTypeReference()):this.tsParseType())),
this.finishNode(r,i?"TSSatisfiesExpression":"TSAsExpression"),this.reScan_lt_gt(),this.parseExprOp(r,t,s)}return super.parseExprOp(e,t,s)}
checkReservedWord(e,t,s,i){this.state.isAmbientContext||super.checkReservedWord(e,t,s,i)}checkImportReflection(e){
super.checkImportReflection(e),e.module&&"value"!==e.importKind&&this.raise(pe.ImportReflectionHasImportType,e.specifiers[0].loc.start)}
checkDuplicateExports(){}isPotentialImportPhase(e){if(super.isPotentialImportPhase(e))return!0;if(this.isContextual(131)){
const t=this.lookaheadCharCode();return e?123===t||42===t:61!==t}return!e&&this.isContextual(87)}applyImportPhase(e,t,s,i){
super.applyImportPhase(e,t,s,i),t?e.exportKind="type"===s?"type":"value":e.importKind="type"===s||"typeof"===s?s:"value"}parseImport(e){
if(this.match(135))return e.importKind="value",super.parseImport(e);let t
;if(tokenIsIdentifier(this.state.type)&&61===this.lookaheadCharCode())return e.importKind="value",this.tsParseImportEqualsDeclaration(e)
;if(this.isContextual(131)){const s=this.parseMaybeImportPhase(e,!1)
;if(61===this.lookaheadCharCode())return this.tsParseImportEqualsDeclaration(e,s);t=super.parseImportSpecifiersAndAfter(e,s)
}else t=super.parseImport(e)
;return"type"===t.importKind&&t.specifiers.length>1&&"ImportDefaultSpecifier"===t.specifiers[0].type&&this.raise(pe.TypeImportCannotSpecifyDefaultAndNamed,t),
t}parseExport(e,t){if(this.match(83)){const t=e;this.next();let s=null
;this.isContextual(131)&&this.isPotentialImportPhase(!1)?s=this.parseMaybeImportPhase(t,!1):t.importKind="value"
;return this.tsParseImportEqualsDeclaration(t,s,!0)}if(this.eat(29)){const t=e;return t.expression=super.parseExpression(),this.semicolon(),
this.sawUnambiguousESM=!0,this.finishNode(t,"TSExportAssignment")}if(this.eatContextual(94)){const t=e;return this.expectContextual(129),
t.id=this.parseIdentifier(),this.semicolon(),this.finishNode(t,"TSNamespaceExportDeclaration")}return super.parseExport(e,t)}
isAbstractClass(){return this.isContextual(125)&&this.isLookaheadContextual("class")}parseExportDefaultExpression(){
if(this.isAbstractClass()){const e=this.startNode();return this.next(),e.abstract=!0,this.parseClass(e,!0,!0)}if(this.match(130)){
const e=this.tsParseInterfaceDeclaration(this.startNode());if(e)return e}return super.parseExportDefaultExpression()}
parseVarStatement(e,t,s=!1){const{isAmbientContext:i}=this.state,r=super.parseVarStatement(e,t,s||i);if(!i)return r
;if(!e.declare&&("using"===t||"await using"===t))return this.raiseOverwrite(pe.UsingDeclarationInAmbientContext,e,t),r
;for(const{id:e,init:s}of r.declarations)s&&("var"===t||"let"===t||e.typeAnnotation?this.raise(pe.InitializerNotAllowedInAmbientContext,s):isValidAmbientConstInitializer(s,this.hasPlugin("estree"))||this.raise(pe.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference,s))
;return r}parseStatementContent(e,t){if(!this.state.containsEsc)switch(this.state.type){case 75:if(this.isLookaheadContextual("enum")){
const e=this.startNode();return this.expect(75),this.tsParseEnumDeclaration(e,{const:!0})}break;case 125:case 126:
if(this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()){const e=this.state.type,s=this.startNode();this.next()
;const i=126===e?this.tsTryParseDeclare(s):this.tsParseAbstractDeclaration(s,t);return i?(126===e&&(i.declare=!0),
i):(s.expression=this.createIdentifier(this.startNodeAt(s.loc.start),126===e?"declare":"abstract"),this.semicolon(!1),
this.finishNode(s,"ExpressionStatement"))}break;case 127:return this.tsParseEnumDeclaration(this.startNode());case 113:
if(123===this.lookaheadCharCode()){const e=this.startNode();return this.tsParseAmbientExternalModuleDeclaration(e)}break;case 130:{
const e=this.tsParseInterfaceDeclaration(this.startNode());if(e)return e;break}case 128:
if(this.nextTokenIsIdentifierOrStringLiteralOnSameLine()){const e=this.startNode();return this.next(),this.tsParseDeclaration(e,128,!1,t)}
break;case 129:if(this.nextTokenIsIdentifierOnSameLine()){const e=this.startNode();return this.next(),this.tsParseDeclaration(e,129,!1,t)}
break;case 131:if(this.nextTokenIsIdentifierOnSameLine()){const e=this.startNode();return this.next(),this.tsParseTypeAliasDeclaration(e)}}
return super.parseStatementContent(e,t)}parseAccessModifier(){return this.tsParseModifier(["public","protected","private"])}
tsHasSomeModifiers(e,t){return t.some(t=>tsIsAccessModifier(t)?e.accessibility===t:!!e[t])}tsIsStartOfStaticBlocks(){
return this.isContextual(107)&&123===this.lookaheadCharCode()}parseClassMember(e,t,s){
const i=["declare","private","public","protected","override","abstract","readonly","static"];this.tsParseModifiers({allowedModifiers:i,
disallowedModifiers:["in","out"],stopOnStartOfClassStaticBlock:!0,errorTemplate:pe.InvalidModifierOnTypeParameterPositions},t)
;const callParseClassMemberWithIsStatic=()=>{this.tsIsStartOfStaticBlocks()?(this.next(),this.next(),
this.tsHasSomeModifiers(t,i)&&this.raise(pe.StaticBlockCannotHaveModifier,this.state.curPosition()),
super.parseClassStaticBlock(e,t)):this.parseClassMemberWithIsStatic(e,t,s,!!t.static)}
;t.declare?this.tsInAmbientContext(callParseClassMemberWithIsStatic):callParseClassMemberWithIsStatic()}
parseClassMemberWithIsStatic(e,t,s,i){const r=this.tsTryParseIndexSignature(t);if(r)return e.body.push(r),
t.abstract&&this.raise(pe.IndexSignatureHasAbstract,t),t.accessibility&&this.raise(pe.IndexSignatureHasAccessibility,t,{
modifier:t.accessibility}),t.declare&&this.raise(pe.IndexSignatureHasDeclare,t),void(t.override&&this.raise(pe.IndexSignatureHasOverride,t))
;!this.state.inAbstractClass&&t.abstract&&this.raise(pe.NonAbstractClassHasAbstractMethod,t),
t.override&&(s.hadSuperClass||this.raise(pe.OverrideNotInSubClass,t)),super.parseClassMemberWithIsStatic(e,t,s,i)}
parsePostMemberNameModifiers(e){this.eat(17)&&(e.optional=!0),e.readonly&&this.match(10)&&this.raise(pe.ClassMethodHasReadonly,e),
e.declare&&this.match(10)&&this.raise(pe.ClassMethodHasDeclare,e)}shouldParseExportDeclaration(){
return!!this.tsIsDeclarationStart()||super.shouldParseExportDeclaration()}parseConditional(e,t,s){if(!this.match(17))return e
;if(this.state.maybeInArrowParameters){const t=this.lookaheadCharCode()
;if(44===t||61===t||58===t||41===t)return this.setOptionalParametersError(s),e}
const i=this.offsetToSourcePos(t.index),r=this.tsIsArrowReturnTypeRestrictedAt(i),a=r&&this.state.tsArrowReturnTypeAllowed;this.next()
;const n=this.startNodeAt(t);return n.test=e,n.consequent=this.tsParseWithRestrictedArrowReturnType(()=>this.parseMaybeAssignAllowIn()),
this.expect(14),n.alternate=r?this.tsParseWithRestrictedArrowReturnType(()=>this.parseMaybeAssign(),a):this.parseMaybeAssign(),
this.finishNode(n,"ConditionalExpression")}tsIsArrowReturnTypeRestrictedAt(e){return this.state.tsArrowReturnTypeRestrictionAt===e}
tsRestrictArrowReturnTypeAt(e,t,s=!1){this.state.tsArrowReturnTypeRestrictionAt=e,this.state.tsArrowReturnTypeAllowed=t,
this.state.tsGenericArrowParams=s}tsParseWithRestrictedArrowReturnType(e,t=!1,s=!1){
const i=this.state.tsArrowReturnTypeAllowed,r=this.state.tsGenericArrowParams,a=this.state.tsArrowReturnTypeRestrictionAt
;this.tsRestrictArrowReturnTypeAt(this.state.start,t,s);const n=e();return this.state.tsArrowReturnTypeRestrictionAt=a,
this.state.tsArrowReturnTypeAllowed=i,this.state.tsGenericArrowParams=r,n}parseParenItem(e,t){const s=super.parseParenItem(e,t)
;if(this.eat(17)&&(s.optional=!0,this.resetEndLocation(e)),this.match(14)){const s=this.startNodeAt(t);return s.expression=e,
s.typeAnnotation=this.tsParseTypeAnnotation(),this.finishNode(s,"TSTypeCastExpression")}return e}parseExportDeclaration(e){
if(!this.state.isAmbientContext&&this.isContextual(126))return this.tsInAmbientContext(()=>this.parseExportDeclaration(e))
;const t=this.state.startLoc,s=this.eatContextual(126)
;if(s&&(this.isContextual(126)||!this.shouldParseExportDeclaration()))throw this.raise(pe.ExpectedAmbientAfterExportDeclare,this.state.startLoc)
;const i=tokenIsIdentifier(this.state.type)&&this.tsTryParseExportDeclaration()||super.parseExportDeclaration(e)
;return i?(("TSInterfaceDeclaration"===i.type||"TSTypeAliasDeclaration"===i.type||s)&&(e.exportKind="type"),
s&&"TSImportEqualsDeclaration"!==i.type&&(this.resetStartLocation(i,t),i.declare=!0),i):null}parseClassId(e,t,s,i){
if((!t||s)&&this.isContextual(114))return;super.parseClassId(e,t,s,e.declare?1024:8331)
;const r=this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);r&&(e.typeParameters=r)}parseClassPropertyAnnotation(e){
e.optional||(this.eat(35)?e.definite=!0:this.eat(17)&&(e.optional=!0));const t=this.tsTryParseTypeAnnotation();t&&(e.typeAnnotation=t)}
parseClassProperty(e){
if(this.parseClassPropertyAnnotation(e),this.state.isAmbientContext&&(!e.readonly||e.typeAnnotation)&&this.match(29)&&this.raise(pe.DeclareClassFieldHasInitializer,this.state.startLoc),
e.abstract&&this.match(29)){const{key:t}=e;this.raise(pe.AbstractPropertyHasInitializer,this.state.startLoc,{
propertyName:"Identifier"!==t.type||e.computed?`[${this.input.slice(this.offsetToSourcePos(t.start),this.offsetToSourcePos(t.end))}]`:t.name
})}return super.parseClassProperty(e)}parseClassPrivateProperty(e){return e.abstract&&this.raise(pe.PrivateElementHasAbstract,e),
e.accessibility&&this.raise(pe.PrivateElementHasAccessibility,e,{modifier:e.accessibility}),this.parseClassPropertyAnnotation(e),
super.parseClassPrivateProperty(e)}parseClassAccessorProperty(e){return this.parseClassPropertyAnnotation(e),
e.optional&&this.raise(pe.AccessorCannotBeOptional,e),super.parseClassAccessorProperty(e)}pushClassMethod(e,t,s,i,r,a){
const n=this.tsTryParseTypeParameters(this.tsParseConstModifier);n&&r&&this.raise(pe.ConstructorHasTypeParameters,n)
;const{declare:o=!1,kind:h}=t;!o||"get"!==h&&"set"!==h||this.raise(pe.DeclareAccessor,t,{kind:h}),n&&(t.typeParameters=n),
super.pushClassMethod(e,t,s,i,r,a)}pushClassPrivateMethod(e,t,s,i){const r=this.tsTryParseTypeParameters(this.tsParseConstModifier)
;r&&(t.typeParameters=r),super.pushClassPrivateMethod(e,t,s,i)}declareClassPrivateMethodInScope(e,t){
"TSDeclareMethod"!==e.type&&("MethodDefinition"===e.type&&null==e.value.body||super.declareClassPrivateMethodInScope(e,t))}
parseClassSuper(e){if(super.parseClassSuper(e),e.superClass)if("TSInstantiationExpression"===e.superClass.type){
const t=e.superClass,s=t.expression;this.takeSurroundingComments(s,s.start,s.end);const i=t.typeParameters
;this.takeSurroundingComments(i,i.start,i.end),e.superClass=s,e.superTypeParameters=i
}else(this.match(47)||this.match(51))&&(e.superTypeParameters=this.tsParseTypeArgumentsInExpression())
;this.eatContextual(114)&&(e.implements=this.tsParseHeritageClause("implements"))}parseObjPropValue(e,t,s,i,r,a,n){
const o=this.tsTryParseTypeParameters(this.tsParseConstModifier);return o&&(e.typeParameters=o),super.parseObjPropValue(e,t,s,i,r,a,n)}
parseFunctionParams(e,t){const s=this.tsTryParseTypeParameters(this.tsParseConstModifier);s&&(e.typeParameters=s),
super.parseFunctionParams(e,t)}parseVarId(e,t){
super.parseVarId(e,t),"Identifier"===e.id.type&&!this.hasPrecedingLineBreak()&&this.eat(35)&&(e.definite=!0)
;const s=this.tsTryParseTypeAnnotation();s&&(e.id.typeAnnotation=s,this.resetEndLocation(e.id))}parseMaybeAssign(e,t){
const s=this.state.start;if(!this.tsIsArrowReturnTypeRestrictedAt(s))return this.tsParseMaybeAssign(e,t)
;const i=this.state.tsArrowReturnTypeRestrictionAt,r=this.state.tsArrowReturnTypeAllowed,a=this.state.tsGenericArrowParams,n=this.match(10)||this.match(47)||this.isContextual(96)?this.tsParseMaybeArrowWithRestrictedReturnType(s,e,t):this.tsParseMaybeAssign(e,t)
;return this.state.tsArrowReturnTypeRestrictionAt=i,this.state.tsArrowReturnTypeAllowed=r,this.state.tsGenericArrowParams=a,n}
tsParseWithDeferredArrowErrors(e){if(2048&this.optionFlags)return e();this.optionFlags|=2048;try{return e()}finally{this.optionFlags&=-2049}
}tsShouldKeepArrowErrorAt(e,t){if(!this.tsIsArrowReturnTypeRestrictedAt(t))return!1;const s=this.tsArrowReturnTypeAt.get(t)
;return void 0!==s&&!tsIsInvalidArrowParamsError(e,s)}tsParseMaybeArrowWithRestrictedReturnType(e,t,s){if(!this.noArrowAt.has(e)){
const r=this.state.tsArrowReturnTypeAllowed,parse=()=>this.tsParseMaybeAssign(t,s);let a=this.state.clone();const{tokensLength:n}=a
;this.tsArrowReturnTypeAt.delete(e);let o=this.tryParse(parse,a);const h=this.tsArrowReturnTypeAt.get(e)
;if(o.thrown&&void 0!==h&&!tsIsInvalidArrowParamsError(o.error,h)&&!(2048&this.optionFlags)){a=this.state.clone(),this.optionFlags|=2048
;try{o=this.tryParse(parse,a)}finally{this.optionFlags&=-2049}}if(o.thrown){if(!this.tsArrowReturnTypeAt.has(e))throw o.error}else{var i
;o.error&&(this.state=o.failState);const e=o.node
;if("ArrowFunctionExpression"!==e.type||!e.returnType||null!=(i=e.extra)&&i.parenthesized)return e
;const{start:t}=e.returnType,s=null!=o.error&&this.state.errors.slice(a.errors.length).some(e=>tsIsInvalidArrowParamsError(e,t)),n=e.typeParameters?this.hasPlugin("jsx"):tsHasUnambiguousArrowParams(e.params)
;if(!s&&(r||this.match(14))||n&&(!s||!e.async)){if(o.error&&!(2048&this.optionFlags))throw o.error;return e}}this.noArrowAt.add(e),
this.state=a,this.state.tokensLength=n}return this.tsParseMaybeAssign(t,s)}tsParseMaybeAssign(e,t){var s,i,r,a,n;let o,h,p,c
;if(this.hasPlugin("jsx")&&(this.match(144)||this.match(47))){if(o=this.state.clone(),h=this.tryParse(()=>super.parseMaybeAssign(e,t),o),
!h.error)return h.node;const{context:s}=this.state,i=s[s.length-1];i!==d.j_oTag&&i!==d.j_expr||s.pop()}
if(!(null!=(s=h)&&s.error||this.match(47)))return super.parseMaybeAssign(e,t);o&&o!==this.state||(o=this.state.clone())
;const l=this.tryParse(s=>{var i,r;const a=this.state.start;this.noArrowAt.has(a)&&s()
;const n=!this.match(47)||this.state.tsArrowReturnTypeAllowed,o=this.tsIsArrowReturnTypeRestrictedAt(a);let h
;if(c=this.tsParseTypeParameters(this.tsParseConstModifier),o){const s=this.state.start;this.tsArrowReturnTypeAt.delete(s);try{
h=this.tsParseWithRestrictedArrowReturnType(()=>super.parseMaybeAssign(e,t),n,!0)}finally{const e=this.tsArrowReturnTypeAt.get(s)
;void 0!==e&&this.tsArrowReturnTypeAt.set(a,e)}}else h=super.parseMaybeAssign(e,t)
;return("ArrowFunctionExpression"!==h.type||null!=(i=h.extra)&&i.parenthesized)&&s(),
0!==(null==(r=c)?void 0:r.params.length)&&this.resetStartLocationFromNode(h,c),h.typeParameters=c,h},o)
;if(h&&l.node&&l.error&&!(2048&this.optionFlags))throw l.error;if(l.error&&this.tsShouldKeepArrowErrorAt(l.error,o.start)){
if(!l.node)throw l.error;return this.state=l.failState,c&&this.reportReservedArrowTypeParam(c),l.node}
if(!l.error&&!l.aborted)return c&&this.reportReservedArrowTypeParam(c),l.node;if(!h&&(assert(!this.hasPlugin("jsx")),
p=this.tryParse(()=>super.parseMaybeAssign(e,t),o),!p.error))return p.node;if(null!=(i=h)&&i.node)return this.state=h.failState,h.node
;if(l.node)return this.state=l.failState,c&&this.reportReservedArrowTypeParam(c),l.node
;if(null!=(r=p)&&r.node)return this.state=p.failState,p.node;throw(null==(a=h)?void 0:a.error)||l.error||(null==(n=p)?void 0:n.error)}
reportReservedArrowTypeParam(e){var t
;1!==e.params.length||e.params[0].constraint||null!=(t=e.extra)&&t.trailingComma||!this.getPluginOption("typescript","disallowAmbiguousJSXLike")||this.raise(pe.ReservedArrowTypeParam,e)
}parseMaybeUnary(e,t){return!this.hasPlugin("jsx")&&this.match(47)?this.tsParseTypeAssertion():super.parseMaybeUnary(e,t)}parseArrow(e){
if(this.match(14)){const t=this.offsetToSourcePos(e.start);if(this.noArrowAt.has(t))return
;const s=this.sourceToOffsetPos(this.state.start),i=this.tryParse(e=>{const t=this.tsParseTypeOrTypePredicateAnnotation(14)
;return!this.canInsertSemicolon()&&this.match(19)||e(),t});if(i.aborted)return;i.thrown||(i.error&&(this.state=i.failState),
e.returnType=i.node,this.tsIsArrowReturnTypeRestrictedAt(t)&&this.tsArrowReturnTypeAt.set(t,s))}return super.parseArrow(e)}
parseFunctionParamType(e){this.eat(17)&&(e.optional=!0);const t=this.tsTryParseTypeAnnotation();return t&&(e.typeAnnotation=t),
this.resetEndLocation(e),e}isAssignable(e,t){switch(e.type){case"TSTypeCastExpression":return this.isAssignable(e.expression,t)
;case"TSParameterProperty":return!0;default:return super.isAssignable(e,t)}}toAssignable(e,t=!1){
if(tsIsTypeCast(e))return t?this.expressionScope.recordArrowParameterBindingError(pe.UnexpectedTypeCastInParameter,e):this.raiseOnce(pe.UnexpectedTypeCastInParameter,e),
void this.toAssignable(e.expression,t);switch(e.type){case"ParenthesizedExpression":this.toAssignableParenthesizedExpression(e,t);break
;case"AssignmentExpression":t||"TSTypeCastExpression"!==e.left.type||(e.left=this.typeCastToParameter(e.left));default:
super.toAssignable(e,t)}}toAssignableParenthesizedExpression(e,t){
tsIsTypeCast(e.expression)||"ParenthesizedExpression"===e.expression.type?this.toAssignable(e.expression,t):super.toAssignable(e,t)}
checkToRestConversion(e,t){tsIsTypeCast(e)?this.checkToRestConversion(e.expression,!1):super.checkToRestConversion(e,t)}
isValidLVal(e,t,s,i){switch(e){case"TSTypeCastExpression":return!0;case"TSParameterProperty":return"parameter";case"TSNonNullExpression":
return"expression";case"TSAsExpression":case"TSSatisfiesExpression":case"TSTypeAssertion":return(64!==i||!s)&&["expression",!0];default:
return super.isValidLVal(e,t,s,i)}}parseBindingAtom(){return 78===this.state.type?this.parseIdentifier(!0):super.parseBindingAtom()}
parseMaybeDecoratorArguments(e,t){if(this.match(47)||this.match(51)){const s=this.tsParseTypeArgumentsInExpression();if(this.match(10)){
const i=super.parseMaybeDecoratorArguments(e,t);return i.typeParameters=s,i}this.unexpected(null,10)}
return super.parseMaybeDecoratorArguments(e,t)}checkCommaAfterRest(e){
return this.state.isAmbientContext&&this.match(12)&&this.lookaheadCharCode()===e?(this.next(),!1):super.checkCommaAfterRest(e)}
isClassMethod(){return this.match(47)||super.isClassMethod()}isClassProperty(){
return this.match(35)||this.match(14)||super.isClassProperty()}parseMaybeDefault(e,t){const s=super.parseMaybeDefault(e,t)
;return"AssignmentPattern"===s.type&&s.typeAnnotation&&s.right.start<s.typeAnnotation.start&&this.raise(pe.TypeAnnotationAfterAssign,s.typeAnnotation),
s}getTokenFromCode(e){if(this.state.inType){if(62===e)return void this.finishOp(48,1);if(60===e)return void this.finishOp(47,1)}
super.getTokenFromCode(e)}reScan_lt_gt(){const{type:e}=this.state;47===e?(this.state.pos-=1,this.readToken_lt()):48===e&&(this.state.pos-=1,
this.readToken_gt())}reScan_lt(){const{type:e}=this.state;return 51===e?(this.state.pos-=2,this.finishOp(47,1),47):e}
toAssignableListItem(e,t,s){const i=e[t];"TSTypeCastExpression"===i.type&&(e[t]=this.typeCastToParameter(i)),
super.toAssignableListItem(e,t,s)}typeCastToParameter(e){return e.expression.typeAnnotation=e.typeAnnotation,
this.resetEndLocation(e.expression,e.typeAnnotation.loc.end),e.expression}shouldParseArrow(e){
return this.match(14)?e.every(e=>this.isAssignable(e,!0)):super.shouldParseArrow(e)}parseAsyncArrowHead(e){
if(!this.match(14))return super.parseAsyncArrowHead(e);const t=this.sourceToOffsetPos(this.state.start),s=this.tryParse(e=>{
const t=this.tsParseTypeAnnotation();return this.match(19)||e(),t});if(s.aborted||s.thrown)return;s.error&&(this.state=s.failState)
;const i=this.offsetToSourcePos(e.index);this.tsIsArrowReturnTypeRestrictedAt(i)&&this.tsArrowReturnTypeAt.set(i,t)
;const r=this.startNodeAt(e);return r.returnType=s.node,r}atPossibleAsyncArrow(e){
return super.atPossibleAsyncArrow(e)&&!this.noArrowAt.has(this.offsetToSourcePos(e.start))}parseMaybeConditional(e){
if(!this.tsIsArrowReturnTypeRestrictedAt(this.state.start))return super.parseMaybeConditional(e)
;const t=this.state.tsArrowReturnTypeAllowed,s=super.parseMaybeConditional(e)
;return tokenIsAssignment(this.state.type)&&this.tsRestrictArrowReturnTypeAt(this.nextTokenStart(),t),s}parseArrowExpression(e,t,s,i){
const r=this.offsetToSourcePos(e.start);if(this.tsIsArrowReturnTypeRestrictedAt(r)){
const r=this.state.tsGenericArrowParams,parse=()=>super.parseArrowExpression(e,t,s,i)
;return this.tsParseWithRestrictedArrowReturnType(r&&e.returnType?()=>this.tsParseWithDeferredArrowErrors(parse):parse,this.state.tsArrowReturnTypeAllowed||!r&&tsHasUnambiguousArrowParams(t))
}return super.parseArrowExpression(e,t,s,i)}canHaveLeadingDecorator(){return super.canHaveLeadingDecorator()||this.isAbstractClass()}
jsxParseOpeningElementAfterName(e){if(this.match(47)||this.match(51)){
const t=this.tsTryParseAndCatch(()=>this.tsParseTypeArgumentsInExpression());t&&(e.typeParameters=t)}
return super.jsxParseOpeningElementAfterName(e)}getGetterSetterExpectedParamCount(e){
const t=super.getGetterSetterExpectedParamCount(e),s=this.getObjectOrClassMethodParams(e)[0];return s&&this.isThisParam(s)?t+1:t}
parseCatchClauseParam(){const e=super.parseCatchClauseParam(),t=this.tsTryParseTypeAnnotation();return t&&(e.typeAnnotation=t,
this.resetEndLocation(e)),e}tsInAmbientContext(e){const{isAmbientContext:t,strict:s}=this.state;this.state.isAmbientContext=!0,
this.state.strict=!1;try{return e()}finally{this.state.isAmbientContext=t,this.state.strict=s}}parseClass(e,t,s){
const i=this.state.inAbstractClass;this.state.inAbstractClass=!!e.abstract;try{return super.parseClass(e,t,s)}finally{
this.state.inAbstractClass=i}}tsParseAbstractDeclaration(e,t){if(this.match(80))return e.abstract=!0,
this.maybeTakeDecorators(t,this.parseClass(e,!0,!1));if(this.isContextual(130))return this.hasFollowingLineBreak()?null:(e.abstract=!0,
this.raise(pe.NonClassMethodPropertyHasAbstractModifier,e),this.tsParseInterfaceDeclaration(e));throw this.unexpected(null,80)}
parseMethod(e,t,s,i,r,a,n){const o=super.parseMethod(e,t,s,i,r,a,n);if(o.abstract||"TSAbstractMethodDefinition"===o.type){
if((this.hasPlugin("estree")?o.value:o).body){const{key:e}=o;this.raise(pe.AbstractMethodHasImplementation,o,{
methodName:"Identifier"!==e.type||o.computed?`[${this.input.slice(this.offsetToSourcePos(e.start),this.offsetToSourcePos(e.end))}]`:e.name})
}}return o}tsParseTypeParameterName(){return this.parseIdentifier().name}shouldParseAsAmbientContext(){
return!!this.getPluginOption("typescript","dts")}parse(){return this.shouldParseAsAmbientContext()&&(this.state.isAmbientContext=!0),
super.parse()}getExpression(){return this.shouldParseAsAmbientContext()&&(this.state.isAmbientContext=!0),super.getExpression()}
parseExportSpecifier(e,t,s,i){return!t&&i?(this.parseTypeOnlyImportExportSpecifier(e,!1,s),
this.finishNode(e,"ExportSpecifier")):(e.exportKind="value",super.parseExportSpecifier(e,t,s,i))}parseImportSpecifier(e,t,s,i,r){
return!t&&i?(this.parseTypeOnlyImportExportSpecifier(e,!0,s),this.finishNode(e,"ImportSpecifier")):(e.importKind="value",
super.parseImportSpecifier(e,t,s,i,s?4098:4096))}parseTypeOnlyImportExportSpecifier(e,t,s){
const i=t?"imported":"local",r=t?"local":"exported";let a,n=e[i],o=!1,h=!0;const p=n.loc.start;if(this.isContextual(94)){
const e=this.parseIdentifier();if(this.isContextual(94)){const s=this.parseIdentifier()
;(t?tokenIsKeywordOrIdentifier(this.state.type):this.tsIsStartOfModuleExportName())?(o=!0,n=e,
a=t?this.parseIdentifier():this.parseModuleExportName(),h=!1):(a=s,h=!1)
}else(t?tokenIsKeywordOrIdentifier(this.state.type):this.tsIsStartOfModuleExportName())?(h=!1,
a=t?this.parseIdentifier():this.parseModuleExportName()):(o=!0,n=e)}else this.tsIsStartOfModuleExportName()&&(o=!0,
t&&!this.match(135)?(n=this.parseIdentifier(!0),
this.isContextual(94)||this.checkReservedWord(n.name,n.loc.start,!0,!0)):n=this.parseModuleExportName())
;o&&s&&this.raise(t?pe.TypeModifierIsUsedInTypeImports:pe.TypeModifierIsUsedInTypeExports,p),e[i]=n,e[r]=a
;if(e[t?"importKind":"exportKind"]=o?"type":"value",h&&this.eatContextual(94)&&(e[r]=t?this.parseIdentifier():this.parseModuleExportName()),
!e[r]){if(t&&"Identifier"!==e[i].type)throw this.raise(c.ImportBindingIsString,e,{importName:e[i].value})
;e[r]="Identifier"!==e[i].type?this.cloneStringLiteral(e[i]):this.cloneIdentifier(e[i])}t&&this.checkIdentifier(e[r],o?4098:4096)}
tsIsStartOfModuleExportName(){return tokenIsKeywordOrIdentifier(this.state.type)||this.match(135)}fillOptionalPropertiesForTSESLint(e){
switch(e.type){case"ImportDeclaration":return void(null!=e.phase||(e.phase=null));case"ExpressionStatement":
return void(null!=e.directive||(e.directive=void 0));case"RestElement":e.value=void 0;case"Identifier":case"ArrayPattern":
case"AssignmentPattern":case"ObjectPattern":return null!=e.decorators||(e.decorators=[]),null!=e.optional||(e.optional=!1),
void(null!=e.typeAnnotation||(e.typeAnnotation=void 0));case"TSParameterProperty":return null!=e.accessibility||(e.accessibility=void 0),
null!=e.decorators||(e.decorators=[]),null!=e.override||(e.override=!1),null!=e.readonly||(e.readonly=!1),
void(null!=e.static||(e.static=!1));case"TSEmptyBodyFunctionExpression":e.body=null;case"TSDeclareFunction":case"FunctionDeclaration":
case"FunctionExpression":case"ClassMethod":case"ClassPrivateMethod":return null!=e.declare||(e.declare=!1),
null!=e.returnType||(e.returnType=void 0),void(null!=e.typeParameters||(e.typeParameters=void 0));case"Property":
return void(null!=e.optional||(e.optional=!1));case"TSMethodSignature":case"TSPropertySignature":null!=e.optional||(e.optional=!1)
;case"TSIndexSignature":return null!=e.accessibility||(e.accessibility=void 0),null!=e.readonly||(e.readonly=!1),
void(null!=e.static||(e.static=!1));case"TSAbstractPropertyDefinition":case"PropertyDefinition":case"TSAbstractAccessorProperty":
case"AccessorProperty":null!=e.declare||(e.declare=!1),null!=e.definite||(e.definite=!1),null!=e.readonly||(e.readonly=!1),
null!=e.typeAnnotation||(e.typeAnnotation=void 0);case"TSAbstractMethodDefinition":case"MethodDefinition":
return null!=e.accessibility||(e.accessibility=void 0),null!=e.decorators||(e.decorators=[]),null!=e.override||(e.override=!1),
void(null!=e.optional||(e.optional=!1));case"ClassExpression":null!=e.id||(e.id=null);case"ClassDeclaration":
return null!=e.abstract||(e.abstract=!1),null!=e.declare||(e.declare=!1),null!=e.decorators||(e.decorators=[]),
null!=e.implements||(e.implements=[]),null!=e.superTypeArguments||(e.superTypeArguments=void 0),
void(null!=e.typeParameters||(e.typeParameters=void 0));case"TSTypeAliasDeclaration":case"VariableDeclaration":
return void(null!=e.declare||(e.declare=!1));case"VariableDeclarator":return void(null!=e.definite||(e.definite=!1))
;case"TSEnumDeclaration":return null!=e.const||(e.const=!1),void(null!=e.declare||(e.declare=!1));case"TSEnumMember":
return void(null!=e.computed||(e.computed=!1));case"TSImportType":return null!=e.qualifier||(e.qualifier=null),
void(null!=e.options||(e.options=null));case"TSInterfaceDeclaration":return null!=e.declare||(e.declare=!1),
void(null!=e.extends||(e.extends=[]));case"TSMappedType":return null!=e.optional||(e.optional=!1),
void(null!=e.readonly||(e.readonly=void 0));case"TSModuleDeclaration":return null!=e.declare||(e.declare=!1),
void(null!=e.global||(e.global="global"===e.kind));case"TSTypeParameter":return null!=e.const||(e.const=!1),null!=e.in||(e.in=!1),
void(null!=e.out||(e.out=!1))}}chStartsBindingIdentifierAndNotRelationalOperator(e,t){if(isIdentifierStart(e)){if(he.lastIndex=t,
he.test(this.input)){const e=this.codePointAtPos(he.lastIndex);if(!isIdentifierChar(e)&&92!==e)return!1}return!0}return 92===e}
nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine(){const e=this.nextTokenInLineStart(),t=this.codePointAtPos(e)
;return this.chStartsBindingIdentifierAndNotRelationalOperator(t,e)}nextTokenIsIdentifierOrStringLiteralOnSameLine(){
const e=this.nextTokenInLineStart(),t=this.codePointAtPos(e);return this.chStartsBindingIdentifier(t,e)||34===t||39===t}},
v8intrinsic:e=>class V8IntrinsicMixin extends e{parseV8Intrinsic(){if(this.match(54)){const e=this.state.startLoc,t=this.startNode()
;if(this.next(),tokenIsIdentifier(this.state.type)){const e=this.parseIdentifierName(),s=this.createIdentifier(t,e)
;if(this.castNodeTo(s,"V8IntrinsicIdentifier"),this.match(10))return s}this.unexpected(e)}}parseExprAtom(e){
return this.parseV8Intrinsic()||super.parseExprAtom(e)}},placeholders:e=>class PlaceholdersParserMixin extends e{parsePlaceholder(e){
if(this.match(134)){const t=this.startNode();return this.next(),this.assertNoSpace(),t.name=super.parseIdentifier(!0),this.assertNoSpace(),
this.expect(134),this.finishPlaceholder(t,e)}}finishPlaceholder(e,t){let s=e
;return s.expectedNode&&s.type||(s=this.finishNode(s,"Placeholder")),s.expectedNode=t,s}getTokenFromCode(e){
37===e&&37===this.input.charCodeAt(this.state.pos+1)?this.finishOp(134,2):super.getTokenFromCode(e)}parseExprAtom(e){
return this.parsePlaceholder("Expression")||super.parseExprAtom(e)}parseIdentifier(e){
return this.parsePlaceholder("Identifier")||super.parseIdentifier(e)}checkReservedWord(e,t,s,i){void 0!==e&&super.checkReservedWord(e,t,s,i)
}cloneIdentifier(e){const t=super.cloneIdentifier(e);return"Placeholder"===t.type&&(t.expectedNode=e.expectedNode),t}cloneStringLiteral(e){
return"Placeholder"===e.type?this.cloneIdentifier(e):super.cloneStringLiteral(e)}parseBindingAtom(){
return this.parsePlaceholder("Pattern")||super.parseBindingAtom()}isValidLVal(e,t,s,i){return"Placeholder"===e||super.isValidLVal(e,t,s,i)}
toAssignable(e,t){e&&"Placeholder"===e.type&&"Expression"===e.expectedNode?e.expectedNode="Pattern":super.toAssignable(e,t)}
chStartsBindingIdentifier(e,t){if(super.chStartsBindingIdentifier(e,t))return!0;const s=this.nextTokenStart()
;return 37===this.input.charCodeAt(s)&&37===this.input.charCodeAt(s+1)}verifyBreakContinue(e,t){var s
;"Placeholder"!==(null==(s=e.label)?void 0:s.type)&&super.verifyBreakContinue(e,t)}parseExpressionStatement(e,t,s,i){var r
;if("Placeholder"!==t.type||null!=(r=t.extra)&&r.parenthesized)return super.parseExpressionStatement(e,t,s,i);if(this.match(14)){const s=e
;return s.label=this.finishPlaceholder(t,"Identifier"),
this.next(),s.body=8&i?super.parseStatementOrSloppyAnnexBFunctionDeclaration(!0):super.parseStatement(),
this.finishNode(s,"LabeledStatement")}this.semicolon();const a=e;return a.name=t.name,this.finishPlaceholder(a,"Statement")}
parseBlock(e,t,s){return this.parsePlaceholder("BlockStatement")||super.parseBlock(e,t,s)}parseFunctionId(e){
return this.parsePlaceholder("Identifier")||super.parseFunctionId(e)}parseClass(e,t,s){const i=t?"ClassDeclaration":"ClassExpression"
;this.next();const r=this.state.strict,a=this.parsePlaceholder("Identifier");if(a){if(!(this.match(81)||this.match(134)||this.match(5))){
if(s||!t)return e.id=null,e.body=this.finishPlaceholder(a,"ClassBody"),this.finishNode(e,i)
;throw this.raise(ce.ClassNameIsRequired,this.state.startLoc)}e.id=a}else this.parseClassId(e,t,s);return super.parseClassSuper(e),
e.body=this.parsePlaceholder("ClassBody")||super.parseClassBody(!!e.superClass,r),this.finishNode(e,i)}parseExport(e,t){
const s=this.parsePlaceholder("Identifier");if(!s)return super.parseExport(e,t);const i=e
;if(!this.isContextual(99)&&!this.match(12))return i.specifiers=[],i.source=null,i.declaration=this.finishPlaceholder(s,"Declaration"),
this.finishNode(i,"ExportNamedDeclaration");this.expectPlugin("exportDefaultFrom");const r=this.startNode();return r.exported=s,
i.specifiers=[this.finishNode(r,"ExportDefaultSpecifier")],super.parseExport(i,t)}isExportDefaultSpecifier(){if(this.match(65)){
const e=this.nextTokenStart()
;if(this.isUnparsedContextual(e,"from")&&this.input.startsWith(tokenLabelName(134),this.hasPlugin("exportDefaultFrom")?this.nextTokenStartSince(e+4):this.nextTokenInLineStartSince(e+4)))return!0
}return super.isExportDefaultSpecifier()}maybeParseExportDefaultSpecifier(e,t){var s
;return!(null==(s=e.specifiers)||!s.length)||super.maybeParseExportDefaultSpecifier(e,t)}checkExport(e){const{specifiers:t}=e
;null!=t&&t.length&&(e.specifiers=t.filter(e=>"Placeholder"===e.exported.type)),super.checkExport(e),e.specifiers=t}parseImport(e){
const t=this.parsePlaceholder("Identifier");if(!t)return super.parseImport(e);if(e.specifiers=[],
!this.isContextual(99)&&!this.match(12))return e.source=this.finishPlaceholder(t,"StringLiteral"),this.maybeParseImportAttributes(e),
this.semicolon(),this.sawUnambiguousESM=!0,this.finishNode(e,"ImportDeclaration");const s=this.startNodeAtNode(t);if(s.local=t,
e.specifiers.push(this.finishNode(s,"ImportDefaultSpecifier")),this.eat(12)){
this.maybeParseStarImportSpecifier(e)||this.parseNamedImportSpecifiers(e)}return this.expectContextual(99),
super.parseImportSourceAndAttributes(e)}parseImportSource(){return this.parsePlaceholder("StringLiteral")||super.parseImportSource()}
assertNoSpace(){
this.state.start>this.offsetToSourcePos(this.state.lastTokEndLoc.index)&&this.raise(ce.UnexpectedSpace,this.state.lastTokEndLoc)}}
},me=Object.keys(ue);class Parser extends StatementParser{constructor(e,t,s){const i=function getOptions(e){const t={sourceType:"script",
sourceFilename:void 0,startIndex:0,startColumn:0,startLine:1,allowAwaitOutsideFunction:!1,allowReturnOutsideFunction:!1,
allowNewTargetOutsideFunction:!1,allowImportExportEverywhere:!1,allowSuperOutsideMethod:!1,allowUndeclaredExports:!1,
allowYieldOutsideFunction:!1,plugins:[],strictMode:void 0,ranges:!1,tokens:!1,createImportExpressions:!1,createParenthesizedExpressions:!1,
errorRecovery:!1,attachComment:!0,annexB:!0};if(null==e)return t
;if(null!=e.annexB&&!1!==e.annexB)throw new Error("The `annexB` option can only be set to `false`.")
;for(const s of Object.keys(t))null!=e[s]&&(t[s]=e[s])
;if(1===t.startLine)null==e.startIndex&&t.startColumn>0?t.startIndex=t.startColumn:null==e.startColumn&&t.startIndex>0&&(t.startColumn=t.startIndex);else if((null==e.startColumn||null==e.startIndex)&&null!=e.startIndex)throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.")
;if("commonjs"===t.sourceType){
if(null!=e.allowAwaitOutsideFunction)throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.")
;if(null!=e.allowReturnOutsideFunction)throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.")
;if(null!=e.allowNewTargetOutsideFunction)throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.")
}return t}(e);super(i,t),this.options=i,this.initializeScopes(),this.plugins=s,this.filename=i.sourceFilename,this.startIndex=i.startIndex
;let r=0;i.allowAwaitOutsideFunction&&(r|=1),i.allowReturnOutsideFunction&&(r|=2),i.allowImportExportEverywhere&&(r|=8),
i.allowSuperOutsideMethod&&(r|=16),i.allowUndeclaredExports&&(r|=64),i.allowNewTargetOutsideFunction&&(r|=4),
i.allowYieldOutsideFunction&&(r|=32),i.ranges&&(r|=128),i.tokens&&(r|=256),i.createImportExpressions&&(r|=512),
i.createParenthesizedExpressions&&(r|=1024),i.errorRecovery&&(r|=2048),i.attachComment&&(r|=4096),i.annexB&&(r|=8192),this.optionFlags=r}
getScopeHandler(){return ScopeHandler}parse(){this.enterInitialScopes();const e=this.startNode(),t=this.startNode();this.nextToken(),
e.errors=null;const s=this.parseTopLevel(e,t);return s.errors=this.state.errors,s.comments.length=this.state.commentsLen,s}}
const fe=function generateExportedTokenTypes(e){const t={};for(const s of Object.keys(e))t[s]=getExportedToken(e[s]);return t}(E)
;function getParser(e,t){let s=Parser;const i=new Map;if(null!=e&&e.plugins){for(const t of e.plugins){let e,s
;"string"==typeof t?e=t:[e,s]=t,i.has(e)||i.set(e,s||{})}!function validatePlugins(e){if(e.has("decorators")){
if(e.has("decorators-legacy"))throw new Error("Cannot use the decorators and decorators-legacy plugin together")
;const t=e.get("decorators").decoratorsBeforeExport
;if(null!=t&&"boolean"!=typeof t)throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.")
;const s=e.get("decorators").allowCallParenthesized
;if(null!=s&&"boolean"!=typeof s)throw new Error("'allowCallParenthesized' must be a boolean.")}
if(e.has("flow")&&e.has("typescript"))throw new Error("Cannot combine flow and typescript plugins.")
;if(e.has("placeholders")&&e.has("v8intrinsic"))throw new Error("Cannot combine placeholders and v8intrinsic plugins.")
;if(e.has("pipelineOperator")){var t;const i=e.get("pipelineOperator").proposal;if(!le.includes(i)){const e=le.map(e=>`"${e}"`).join(", ")
;throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${e}.`)}if("hack"===i){var s
;if(e.has("placeholders"))throw new Error("Cannot combine placeholders plugin and Hack-style pipes.")
;if(e.has("v8intrinsic"))throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.")
;const t=e.get("pipelineOperator").topicToken;if(!de.includes(t)){const e=de.map(e=>`"${e}"`).join(", ")
;throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${e}.`)}
if("#"===t&&"hash"===(null==(s=e.get("recordAndTuple"))?void 0:s.syntaxType))throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "hack", topicToken: "#" }]\` and \`${JSON.stringify(["recordAndTuple",e.get("recordAndTuple")])}\`.`)
}else if("smart"===i&&"hash"===(null==(t=e.get("recordAndTuple"))?void 0:t.syntaxType))throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "smart" }]\` and \`${JSON.stringify(["recordAndTuple",e.get("recordAndTuple")])}\`.`)
}if(e.has("moduleAttributes")){
if(e.has("deprecatedImportAssert")||e.has("importAssertions"))throw new Error("Cannot combine importAssertions, deprecatedImportAssert and moduleAttributes plugins.")
;if("may-2020"!==e.get("moduleAttributes").version)throw new Error("The 'moduleAttributes' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is 'may-2020'.")
}
if(e.has("importAssertions")&&e.has("deprecatedImportAssert"))throw new Error("Cannot combine importAssertions and deprecatedImportAssert plugins.")
;if(e.has("deprecatedImportAssert")||e.has("importAttributes")&&e.get("importAttributes").deprecatedAssertSyntax&&e.set("deprecatedImportAssert",{}),
e.has("recordAndTuple")){const t=e.get("recordAndTuple").syntaxType;if(null!=t){const e=["hash","bar"]
;if(!e.includes(t))throw new Error("The 'syntaxType' option of the 'recordAndTuple' plugin must be one of: "+e.map(e=>`'${e}'`).join(", "))}
}if(e.has("asyncDoExpressions")&&!e.has("doExpressions")){
const e=new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.")
;throw e.missingPlugins="doExpressions",e}
if(e.has("optionalChainingAssign")&&"2023-07"!==e.get("optionalChainingAssign").version)throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.")
;if(e.has("discardBinding")&&"void"!==e.get("discardBinding").syntaxType)throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.")
}(i),s=function getParserClass(e){const t=[];for(const s of me)e.has(s)&&t.push(s);const s=t.join("|");let i=ye.get(s);if(!i){i=Parser
;for(const e of t)i=ue[e](i);ye.set(s,i)}return i}(i)}return new s(e,t,i)}const ye=new Map;t.qg=function parse(e,t){var s
;if("unambiguous"!==(null==(s=t)?void 0:s.sourceType))return getParser(t,e).parse();t=Object.assign({},t);try{t.sourceType="module"
;const s=getParser(t,e),i=s.parse();if(s.sawUnambiguousESM)return i;if(s.ambiguousScriptDifferentAst)try{return t.sourceType="script",
getParser(t,e).parse()}catch(e){}else i.program.sourceType="script";return i}catch(s){try{return t.sourceType="script",
getParser(t,e).parse()}catch(e){}throw s}}}),

};
