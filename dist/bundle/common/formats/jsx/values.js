export const modules = {
35735: (($module,$exports,$require)=>{$require.d($exports,{z:()=>withoutMarks});var $m0=$require(14953);function withoutMarks(image){
return{...image,title:clean(image.title),context:cleanContext(image.context)}}function cleanContext(context){
const{control:control,figcaption:figcaption,labels:labels,heading:heading,nearby:nearby,adjacentLinkText:adjacentLinkText}=context;return{
...context,control:control&&{...control,otherText:control.otherText.replaceAll($m0.LJ,"…")},figcaption:clean(figcaption),
labels:labels.flatMap(({place:place,text:text})=>{const found=clean(text);return found===undefined?[]:[{place:place,text:found}]}),
heading:clean(heading),nearby:clean(nearby)??"",adjacentLinkText:clean(adjacentLinkText)}}function clean(text){
const words=text===undefined?"":(0,$m0.IX)(text).trim();return words===""?undefined:words}}),
60733: (($module,$exports,$require)=>{$require.d($exports,{cv:()=>writtenSpan,p8:()=>openingTag,uc:()=>writtenNames,yF:()=>fromJsx})
;var $m0=$require(8016);function openingTag(text,{source:source}){if(source.opening)return source.opening
;const end=text.indexOf(">",source.attributes.at(-1)?.span.end??nameEnd(text,source))+1;return{start:source.span.start,end:end}}
function writtenSpan({source:source,html:html},property){
const name=property.startsWith("aria")?`aria-${property.slice("aria".length).toLowerCase()}`:property;return(0,
$m0.w)(source,name.toLowerCase(),html.shows)?.span}function writtenNames({source:source,html:html}){
return source.attributes.map(({name:name="..."})=>name===html.shows?.alt?"alt":name)}function fromJsx(text,image,projected){
const{source:source,html:html}=projected;const attribute=html.shows?.alt??image.attribute??"alt";const written=(0,
$m0.w)(source,html.shows?"alt":attribute.toLowerCase(),html.shows)?.span;return{...image,...html.shows&&{syntax:"component",kind:"component"
},attribute:attribute,altSpan:written??insertionPoint(text,projected)}}function insertionPoint(text,{source:source,html:html}){const src=(0,
$m0.w)(source,"src",html.shows)?.span.end;if(src===undefined&&source.place)return source.place;const at=src??nameEnd(text,source);return{
start:at,end:at}}function nameEnd(text,{name:name,span:span}){return text.indexOf(name,span.start)+name.length}}),
8016: (($module,$exports,$require)=>{$require.d($exports,{V:()=>toHtml,w:()=>attributeOf});var $m0=$require(18591)
;var $m2=$require(85511);var $m1=$require(14953);function toHtml(element,{known:components,unsure:unsure},bindings,inText){
const native=Object.hasOwn(components,element.name)?undefined:nativeName(element);const isNative=native!==undefined
;const shows=isNative?undefined:imageMapping(element,components,unsure);const attributes=new Map;for(const attribute of element.attributes){
if(attribute.name===undefined){attributes.set(shows||native==="img"?"alt":"aria-label",$m1.LJ);continue}
const name=htmlName(attribute.name,shows,isNative);const value=htmlValue(name,attribute.value,bindings)
;if(value===undefined)attributes.delete(name);else attributes.set(name,value)}
if(shows&&!attributes.has("src")&&!attributes.has("alt"))attributes.set("alt",$m1.LJ)
;if(shows&&unsure.has(element.name)&&!attributes.has("alt"))attributes.set("alt",$m1.LJ)
;const elementTag=isNative?nativeTag(native,inText):componentTag(element.name,attributes,inText);const tag=shows?"img":elementTag
;const text=name=>isNative?undefined:textOf(element,name);return{tag:tag,attributes:attributes,shows:shows,
caption:shows||tag==="figure"?text("caption"):undefined,title:shows?undefined:text("title")}}function attributeOf(element,name,shows){
return element.attributes.findLast(attribute=>attribute.name!==undefined&&htmlName(attribute.name,shows,!shows)===name)}
function imageMapping(element,components,unsure){if(!Object.hasOwn(components,element.name))return undefined
;const mapping=components[element.name];const isShowing=element.attributes.some(({name:name})=>name===undefined||name===mapping?.alt||(0,
$m0.__)(mapping,name));return isShowing||element.isEmpty&&!unsure.has(element.name)?mapping:undefined}
function nativeName({name:name,attributes:attributes}){const last=name.slice(name.lastIndexOf(".")+1);if(/^[a-z]/.test(last))return last
;const asked=attributes.findLast(attribute=>polymorphic.test(attribute.name??""));const text=(0,$m2.bG)(asked?.value)?.text
;return text!==undefined&&/^[a-z][a-z\d]*$/.test(text)?text:undefined}const polymorphic=/^(?:as|component|forwardedAs)$/
;function htmlName(name,shows,isNative){if(name===shows?.alt)return"alt";if((0,$m0.__)(shows,name))return"src"
;if(name==="className")return"class";if(name==="xlinkHref")return"xlink:href";return name==="to"&&!isNative?"href":name.toLowerCase()}
function htmlValue(name,value,bindings){if(name==="hidden"&&(0,$m2.bG)(value)?.text==="until-found")return"until-found"
;if(name==="hidden"||name==="inert")return(0,$m2.Mp)(value)?"":undefined;if(name==="style")return(0,$m2.Vj)(value)
;if(addresses.has(name))return(0,$m2.ci)(value,bindings)??"";if(name.startsWith("aria-")&&isBoolean(value))return String((0,$m2.Mp)(value))
;const known=(0,$m2.bG)(value);if(known)return known.text;if(naming.has(name))return $m1.LJ;return name==="tabindex"?"0":undefined}
const addresses=new Set(["src","href","xlink:href","data"]);const naming=new Set(["alt","aria-label","aria-labelledby","title"])
;function isBoolean(value){return value===true||typeof value==="object"&&value.type==="Literal"&&typeof value.value==="boolean"}
const unruly=new Set("html head body frameset frame iframe noembed noframes plaintext script select style xmp".split(" "))
;function nativeTag(name,inText){return/^[a-z][a-z\d-]*$/.test(name)&&!unruly.has(name)?name:plain(inText)}
const componentTags=new Map([["Button","button"],["IconButton","button"],["Figure","figure"],["Frame","figure"],["FigCaption","figcaption"],["Figcaption","figcaption"],["Caption","figcaption"]])
;function componentTag(name,attributes,inText){if(attributes.has("href"))return"a";return componentTags.get(name)??plain(inText)}
function plain(inText){return inText?"span":"div"}function textOf(element,name){return(0,
$m2.bG)(element.attributes.findLast(attribute=>attribute.name===name)?.value)?.text}}),
85511: (($module,$exports,$require)=>{$require.d($exports,{Mp:()=>isOn,Vj:()=>styleOf,bG:()=>knownText,ci:()=>addressOf,
kK:()=>bindingsOf,u2:()=>withoutTypes});function knownText(value){if(value===undefined)return undefined
;if(typeof value!=="object")return literal(value);const node=withoutTypes(value);if(node.type==="Literal")return literal(node.value)
;if(node.type==="Identifier")return node.name==="undefined"?{text:undefined}:undefined
;if(node.type==="TemplateLiteral")return joined(node.quasis.map(({value:value})=>value.cooked??undefined),node.expressions)
;if(node.type==="BinaryExpression")return node.operator==="+"?sum(node):undefined;if(node.type!=="ConditionalExpression")return undefined
;const[one,other]=[knownText(node.consequent),knownText(node.alternate)];return one&&other&&one.text===other.text?one:undefined}
function withoutTypes(value){let node=value;while(typed.test(node.type)&&"expression"in node)node=node.expression;return node}
const typed=/^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|TypeCastExpression|ChainExpression)$/;function isOn(value){
if(typeof value!=="object")return value!==undefined;return value.type==="Literal"&&value.value!==false&&value.value!==null}
function addressOf(value,bindings){const text=knownText(value)?.text;if(text!==undefined||typeof value!=="object")return text
;if(withoutTypes(value)!==value)return addressOf(withoutTypes(value),bindings);if(value.type==="Identifier")return bindings.get(value.name)
;if(value.type==="MemberExpression")return inside(value.object,bindings)
;if(value.type==="CallExpression"||value.type==="NewExpression")return inside(value.arguments[0],bindings)
;if(value.type==="ImportExpression")return inside(value.source,bindings)
;if(value.type==="ConditionalExpression")return inside(value.consequent,bindings)
;if(value.type==="TemplateLiteral"||value.type==="BinaryExpression")return behindSiteAddress(value)
;if(value.type!=="ObjectExpression")return undefined;const first=value.properties.find(property=>property.type==="Property")
;return inside(first?.value,bindings)}function styleOf(value){if(typeof value!=="object")return typeof value==="string"?value:undefined
;if(value.type!=="ObjectExpression")return knownText(value)?.text;const declarations=value.properties.flatMap(property=>{
if(property.type!=="Property"||property.computed)return[];const{key:key}=property
;const name=key.type==="Identifier"?key.name:key.type==="Literal"?String(key.value):"";const known=inside(property.value,new Map)
;return known===undefined?[]:[`${name.replace(/[A-Z]/g,capital=>`-${capital.toLowerCase()}`)}: ${known}`]});return declarations.join("; ")}
function bindingsOf(programs){const found=new Map;for(const statement of programs.flatMap(({body:body})=>body)){
if(statement.type==="ImportDeclaration"){const specifier=statement.specifiers.find(({type:type})=>type==="ImportDefaultSpecifier")
;if(specifier&&typeof statement.source.value==="string")found.set(specifier.local.name,statement.source.value)}
const declaration=statement.type==="ExportNamedDeclaration"?statement.declaration:statement
;if(declaration?.type!=="VariableDeclaration"||declaration.kind!=="const")continue;for(const{id:id,init:init}of declaration.declarations){
const address=id.type==="Identifier"&&init?addressOf(init,found):undefined
;if(id.type==="Identifier"&&address!==undefined)found.set(id.name,address)}}return found}function behindSiteAddress(value){
const[before,behind]=value.type==="TemplateLiteral"?[value.expressions[0],value.expressions.length===1?value.quasis[1]?.value.cooked:undefined]:[value.left,value.operator==="+"&&value.right.type==="Literal"?value.right.value:undefined]
;const startsWithIt=value.type==="BinaryExpression"||value.quasis[0]?.value.cooked===""
;if(!before||!startsWithIt||typeof behind!=="string"||!siteAddress.test(lastName(before)))return undefined
;return behind.startsWith("/")?behind:`/${behind}`}
const siteAddress=/^(?:base_?(?:url|path)?|public_?(?:url|path)|path_?prefix|site_?url|root)$/i;function lastName(node){
if(!isNamed(node))return"";return node.type==="Identifier"?node.name:lastName(node.property)}function isNamed(node){
return node.type==="Identifier"||node.type==="MemberExpression"}function joined(parts,expressions){
const texts=expressions.map(expression=>stringIn(expression));const all=parts.flatMap((part,index)=>index===0?[part]:[texts[index-1],part])
;return all.every(part=>part!==undefined)?{text:all.join("")}:undefined}function sum({left:left,right:right}){
const[one,other]=[left.type==="PrivateIdentifier"?undefined:stringIn(left),stringIn(right)]
;return one===undefined||other===undefined?undefined:{text:one+other}}function stringIn(expression){const node=withoutTypes(expression)
;return node.type==="Literal"&&typeof node.value!=="string"?undefined:knownText(node)?.text}function literal(value){
if(typeof value==="string")return{text:value};return{text:typeof value==="number"||typeof value==="bigint"?String(value):undefined}}
function inside(node,bindings){return node&&isExpression(node)?addressOf(node,bindings):undefined}function isExpression(node){
return/^(?:Literal|Identifier|TemplateLiteral|(?:Member|Call|New|Import|Object|Conditional|Binary|TSAs|TSSatisfies|TSNonNull|TypeCast|Chain)Expression)$/.test(node.type)
}}),
};
