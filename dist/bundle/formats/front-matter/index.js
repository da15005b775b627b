import { modules as common0 } from '../../common/formats/data/pictures.js';
export const ids = [3155];
export const modules = {
...common0,
72429: (($module,$exports,$require)=>{$require.d($exports,{g:()=>readYaml,k:()=>readYamlFile});var $m0=$require(38815)
;function readYaml(yaml,offset){return readDocuments(compose(yaml).slice(0,1),yaml,offset)}function readYamlFile(yaml){
return readDocuments(compose(yaml),yaml,0)}function compose(yaml){const tokens=tokensOf(yaml);refuseDeepNesting(tokens)
;return[...new $m0.Dk(options).compose(tokens)]}function tokensOf(yaml){const parser=new $m0.iX;const tokens=[];let lexemes=0
;for(const lexeme of(new $m0.JG).lex(yaml)){if((lexemes+=1)>mostLexemes)throw new RangeError("There is too much data.")
;tokens.push(...parser.next(lexeme))}tokens.push(...parser.end());return tokens}const mostLexemes=4e5;function refuseDeepNesting(tokens){
let level=tokens;for(let depth=0;level.length>0;depth+=1){if(depth>deepest)throw new RangeError("The data is nested too deeply.")
;level=level.flatMap(inside)}}const deepest=200;function inside(token){if(token.type==="document")return token.value?[token.value]:[]
;if(!("items"in token))return[];return token.items.flatMap(({key:key,value:value})=>[key??[],value??[]].flat())}const options={
uniqueKeys:false,prettyErrors:false,logLevel:"silent"};function readDocuments(documents,yaml,offset){return{
roots:documents.map(({contents:contents})=>nodeOf(contents,yaml,offset)),isBroken:documents.some(({errors:errors})=>errors.length>0)}}
function nodeOf(node,yaml,offset){if((0,$m0.oP)(node))return{kind:"list",items:node.items.map(item=>nodeOf(item,yaml,offset))};if((0,
$m0.jh)(node)){return{kind:"mapping",members:node.items.flatMap(pair=>memberOf(pair,yaml,offset)),isFlow:node.flow===true,
isOpen:node.items.some(({key:key})=>(0,$m0.jn)(key)&&key.value==="<<"),start:offset+(node.range?.[0]??0)}}if((0,$m0.jn)(node)&&node.range){
const[start,blockEnd]=node.range;const end=start+yaml.slice(start,blockEnd).trimEnd().length;return{kind:"scalar",
...meaningOf(node.value,node.source),span:{start:offset+start,end:offset+end}}}const at=offset+((0,$m0.Vj)(node)?node.range?.[0]??0:0)
;const length=(0,$m0.Vj)(node)?node.source.length+1:0;return{kind:"reference",span:{start:at,end:at+length}}}
function memberOf({key:key,value:value},yaml,offset){if(!(0,$m0.jn)(key)||!key.range)return[];return[{name:String(key.value),
start:offset+key.range[0],value:nodeOf(value,yaml,offset)}]}function meaningOf(value,source){if(typeof value==="string")return{text:value,
type:"text"};return value===null?{text:"",type:"empty"}:{text:source??"",type:"other"}}}),
23155: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createFrontMatter:()=>createFrontMatter})
;var parts=$require(30570);var pictures=$require(24826);var yaml=$require(72429);var front_matter=$require(36572)
;function markupIn(text,{start:start,end:end}){const written=text.slice(start,end)
;if(!/<(?:img|svg|object|embed)\b/i.test(written)||swallowing.test(written))return undefined
;const escape=written.startsWith('"')?/\\(?=["/\\])/g:written.startsWith("'")?/(?<!^)'(?=')/g:undefined;if(!escape)return[{text:written,
start:start}];const runs=[];let at=1;for(const{index:index}of written.matchAll(escape)){if(index<at)continue;runs.push({
text:written.slice(at,index),start:start+at});at=index+1}return[...runs,{text:written.slice(at,-1),start:start+at}]}
const swallowing=/<(?:!|\?|(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|template)\b)/i
;function substitutedImages(text,values){
return values.filter(({path:path})=>path.startsWith("substitutions.")||path.startsWith("myst.substitutions.")).flatMap(({span:span})=>[...text.slice(span.start,span.end).matchAll(plainImage)].map(found=>{
const[whole,label="",src=""]=found;const start=span.start+found.index;const altStart=start+"![".length;return{syntax:front_matter.Z.syntax,
emptyIsDecision:false,attribute:undefined,src:src,alt:label.trim()===""?undefined:label,altSpan:{start:altStart,end:altStart+label.length},
span:{start:start,end:start+whole.length},caption:undefined,link:undefined,attributes:{},others:[]}}))}
const plainImage=/!\[([^[\]\\"'\n]{0,1000})\]\(([^()\s\\"'<>]{1,1000})\)/g;function createFrontMatter(keys){return(text,span)=>{
const offset=text.indexOf("\n",span.start)+1;const end=text.lastIndexOf("\n",span.end-1)+1;if(end<=offset)return undefined
;if(end-offset>longest)throw new RangeError("The front matter is too long.");const{roots:roots,isBroken:isBroken}=(0,
yaml.g)(text.slice(offset,end),offset);if(isBroken)return undefined;const{mappings:mappings,values:values}=(0,parts.C)(roots,text)
;const named=(0,pictures.h)(mappings,text,keys).map(toDialectImage)
;const images=[...named,...substitutedImages(text,values)].toSorted((a,b)=>a.span.start-b.span.start)
;const texts=new Set(images.map(({altSpan:altSpan})=>altSpan.start));return{images:images,markup:values.flatMap(value=>{
const markup=texts.has(value.span.start)?undefined:markupIn(text,value.span);return markup?[markup]:[]}),values:values}}}const longest=1e5
;function toDialectImage({src:src,alt:alt,isUnknown:isUnknown,attribute:attribute,altSpan:altSpan,span:span,caption:caption}){return{
syntax:front_matter.Z.syntax,emptyIsDecision:true,attribute:attribute,src:src,alt:alt??(attribute==="alt"?caption:undefined),
isUnknown:isUnknown,altSpan:altSpan,span:span,caption:alt===undefined?undefined:caption,link:undefined,attributes:{},others:[]}}}),

};
