export const ids = [9975];
export const modules = {
78381: (($module,$exports,$require)=>{$require.d($exports,{t:()=>commentAt});function commentAt(text,span){return{
text:text.slice(span.start,span.end).replace(/^#+/,"").trim(),span:span}}}),
65348: (($module,$exports,$require)=>{$require.d($exports,{a:()=>yamlComments});var $m0=$require(38815);var $m1=$require(78381)
;function yamlComments(text,start,end){const comments=[];let at=start;for(const token of(new $m0.JG).lex(text.slice(start,end))){
if(token===""||token===""||token==="")continue;if(token.startsWith("#"))comments.push((0,$m1.t)(text,{start:at,end:at+token.length}))
;at+=token.length}return comments}}),
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
39975: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createYaml:()=>createYaml});var $m0=$require(69111)
;var $m1=$require(72429);var $m2=$require(65348);const reader={language:"yaml",title:"YAML",read:$m1.k,comments:text=>(0,
$m2.a)(text,0,text.length)};function createYaml(keys,formats){return(0,$m0.v)(reader,keys,formats)}}),

};
