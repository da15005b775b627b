import { modules as common0 } from '../../common/formats/data/toml.js';
import { modules as common1 } from '../../common/formats/notebook/json.js';
export const ids = [5861];
export const modules = {
...common0,
...common1,
78381: (($module,$exports,$require)=>{$require.d($exports,{t:()=>commentAt});function commentAt(text,span){return{
text:text.slice(span.start,span.end).replace(/^#+/,"").trim(),span:span}}}),
85340: (($module,$exports,$require)=>{$require.d($exports,{V:()=>readJson});var $m0=$require(28475);var $m1=$require(75103)
;function readJson(text,offset=0){const reader=(0,$m1.c)(text);let isBroken=false;function upToMistake(read){try{return read()}catch(error){
if(!(error instanceof SyntaxError))throw error;isBroken=true;return text.length}}function read(at,depth,keep){
if(depth>deepest)throw new RangeError("The data is nested too deeply.");const start=reader.start(at);const kind=reader.kind(start)
;if(kind==="{"){const members=[];const end=upToMistake(()=>reader.members(start,(key,from,keyStart)=>read(from,depth+1,value=>{
members.push({name:nameOf(key),start:keyStart,value:value})})));keep({kind:"mapping",members:members,isFlow:true,isOpen:false,start:start})
;return end}if(kind==="["){const items=[];const end=upToMistake(()=>reader.elements(start,from=>read(from,depth+1,item=>items.push(item))))
;keep({kind:"list",items:items});return end}const string=reader.string(start);const span=string??{start:start,end:reader.skip(start)}
;keep(string?{kind:"scalar",text:decoded(text,string),type:"text",span:span}:wordAt(text,span));return span.end}const roots=[]
;const end=upToMistake(()=>read(offset,0,root=>roots.push(root)));return{roots:roots,isBroken:isBroken,end:end}}const deepest=200
;function wordAt(text,span){const word=text.slice(span.start,span.end);return word==="null"?{kind:"scalar",text:"",type:"empty",span:span}:{
kind:"scalar",text:word,type:"other",span:span}}function decoded(text,{start:start,end:end}){const written=text.slice(start+1,end-1)
;return written.includes("\\")?(0,$m0.z)(text,[{start:start,end:end}]).text:written}function nameOf(key){return key.includes("\\")?(0,
$m0.z)(`"${key}"`,[{start:0,end:key.length+2}]).text:key}}),
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
5861: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{withFrontMatter:()=>withFrontMatter})
;var keep_last=$require(38280);var text_holes=$require(26365);var format=$require(69111);var data_image=$require(30369)
;var parts=$require(30570);var pictures=$require(24826);var write=$require(22743);var front_matter=$require(36572);var json=$require(85340)
;var toml=$require(87284);var yaml=$require(72429);var yaml_comments=$require(65348);var quick_front_matter=$require(31936)
;var tokens=$require(9569);function matterOf(text){const mark=(0,tokens.Fg)(text);if(mark===undefined)return undefined
;const shift=text.startsWith("\ufeff")?1:0;const found=mark==="{"?jsonMatter(text,shift):fencedMatter(text,shift,mark==="---"?"yaml":"toml")
;if(found&&found.end>longest)throw new RangeError("The front matter is too long.");return found}const longest=1e5
;function fencedMatter(text,shift,language){const end=(0,quick_front_matter.Z)(text.slice(shift,shift+2*longest)).end+shift
;if(end===shift)return undefined;const start=text.indexOf("\n")+1;const last=text.slice(start,end).trimEnd().lastIndexOf("\n")+1;return{
language:language,span:{start:start,end:start+last},end:end}}function jsonMatter(text,start){
const{roots:roots,isBroken:isBroken,end:end}=(0,json.V)(text.slice(0,longest),start);const[root]=roots
;const isAlone=/^[ \t]*(?:\r?\n|$)/.test(text.slice(end,end+100));if(isBroken||root?.kind!=="mapping"||!isAlone)return undefined;return{
language:"json",span:{start:start,end:end},end:end}}function readMatter(text,{language:language,span:span}){if(language==="json")return(0,
json.V)(text,span.start);return language==="toml"?(0,toml.D)(text,span):(0,yaml.g)(text.slice(span.start,span.end),span.start)}
function commentsIn(text,{language:language,span:span}){if(language==="json")return[];return language==="toml"?(0,
toml.D)(text,span).comments:(0,yaml_comments.a)(text,span.start,span.end)}
function withFrontMatter(page,{keys:keys,ownLanguages:ownLanguages}){const read=(0,keep_last.A)(text=>{const matter=matterOf(text)
;if(matter===undefined||ownLanguages.includes(matter.language))return nothingBefore(text)
;const{roots:roots,isBroken:isBroken}=readMatter(text,matter);if(isBroken)return nothingBefore(text)
;const{mappings:mappings,values:values}=(0,parts.C)(roots,text)
;const language=values.find(({path:path})=>path==="lang"||path==="language")?.text.replace(/["']/g,"");const images=(0,
pictures.h)(mappings,text,keys).map(one=>(0,data_image.R)(one,front_matter.Z.syntax,language))
;const rest=text.slice(0,matter.end).replace(/[^\r\n]/g," ")+text.slice(matter.end);return{images:images,values:values,rest:rest,
end:matter.end}});return{...page,read(text,components){const{images:images,rest:rest}=read(text);const found=page.read(rest,components)
;return{...found,images:[...images,...found.images]}},outline(text,components){const{images:images,values:values,end:end}=read(text)
;if(end===0)return page.outline(text,components);const start=end-1;const outline=page.outline(`\n${text.slice(end)}`,components);return{
images:[...images,...outline.images.map(image=>movedBy(image,start))],without(changes){const isBefore=({index:index})=>index<images.length
;const holes=(0,text_holes.Y)(changes.filter(isBefore).map(({span:span})=>span));const behind=changes.filter(change=>!isBefore(change))
;const moved=behind.map(change=>({...change,image:movedBy(change.image,-start),index:change.index-images.length,
span:spanMovedBy(change.span,-start)}));return[...(0,format.p)(values,holes),outline.without(moved)].join("\n")}}},
outlineNear(text,near,components){const{rest:rest,end:end}=read(text)
;return near.some(({start:start})=>start<end)?undefined:page.outlineNear?.(rest,near,components)},outlinePlain(text,near,components){
const{rest:rest,end:end}=read(text);return near.some(({start:start})=>start<end)?undefined:page.outlinePlain?.(rest,near,components)},
comments(text){const matter=matterOf(text);const before=matter===undefined?[]:commentsIn(text,matter)
;return[...before,...page.comments(read(text).rest)]},setAlt(text,image,alt){const language=ownLanguage(text,image);return language?(0,
write.c)(text,image,alt.replace(/\s+/g," ").trim(),language):page.setAlt(text,image,alt)},setDecorative(text,image){
const language=ownLanguage(text,image);if(language===undefined)return page.setDecorative(text,image)
;return image.alt.kind==="dynamic"?undefined:(0,write.c)(text,image,"",language)}};function ownLanguage(text,image){
const language=image.syntax===front_matter.Z.syntax?matterOf(text)?.language:undefined
;return language===undefined||ownLanguages.includes(language)?undefined:language}}function movedBy(image,by){return{...image,
span:spanMovedBy(image.span,by),altSpan:spanMovedBy(image.altSpan,by)}}function spanMovedBy({start:start,end:end},by){return{start:start+by,
end:end+by}}function nothingBefore(text){return{images:[],values:[],rest:text,end:0}}}),
31936: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>frontMatter,a:()=>languageIn});function frontMatter(text){
const mark=text.slice(0,3);if(mark!=="---"&&mark!=="+++")return none;const first=lineEnd(text,mark,0)
;if(first===undefined||first===text.length)return none
;for(let at=text.indexOf(`\n${mark}`,first-1);at!==-1;at=text.indexOf(`\n${mark}`,at+1)){const end=lineEnd(text,mark,at+1)
;if(end===undefined)continue;return{end:end,language:mark==="---"?languageIn(text.slice(first,at)):undefined}}return none}const none={end:0,
language:undefined};function lineEnd(text,mark,start){let at=start+mark.length;while(" \t\r".includes(text.charAt(at))&&at<text.length)at+=1
;if(at===text.length)return at;return text.charAt(at)==="\n"?at+1:undefined}function languageIn(yaml){
return/^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1]}}),

};
