import { modules as common0 } from '../../common/formats/data/pictures.js';
import { modules as common1 } from '../../common/formats/embedded/index.js';
export const ids = [9111];
export const modules = {
...common0,
...common1,
29080: (($module,$exports,$require)=>{$require.d($exports,{y:()=>combined});function combined(parts){
const formatOf=(text,image)=>(parts.find(({owns:owns})=>owns(text,image))??parts.at(-1)??parts[0]).format;return{read(text,components){
const found=parts.map(({format:format,textOf:textOf})=>format.read(textOf(text),components));return{
images:inOrder(found.map(({images:images})=>images)).map(({item:item})=>item),
tolerance:found.find(({tolerance:tolerance})=>tolerance!==undefined)?.tolerance}},outline(text,components){
const outlines=parts.map(({format:format,textOf:textOf})=>format.outline(textOf(text),components))
;const all=inOrder(outlines.map(({images:images})=>images));return{images:all.map(({item:item})=>item),
without:changes=>outlines.map((outline,part)=>outline.without(changes.map(change=>changeIn(part,change,all[change.index])))).join("\n")}},
comments:text=>inOrder(parts.map(({format:format,textOf:textOf})=>format.comments(textOf(text)))).map(({item:item})=>item),
setAlt:(text,image,alt)=>formatOf(text,image).setAlt(text,image,alt),
setDecorative:(text,image)=>formatOf(text,image).setDecorative(text,image)}}function inOrder(lists){
return lists.flatMap((items,list)=>items.map((item,index)=>({item:item,list:list,index:index
}))).sort((one,other)=>one.item.span.start-other.item.span.start)}function changeIn(part,change,image){return{...change,
index:image?.list===part?image.index:-1}}}),
69111: (($module,$exports,$require)=>{$require.d($exports,{v:()=>createData,p:()=>outlineValues});var holes=$require(26365)
;var keep_last=$require(38280);var combined=$require(29080);var data_image=$require(30369);var embedded=$require(20394)
;function alignText(file,span,said,language){const{style:style,from:from,to:to}=styleOf(file,span,language);const starts=[];const ends=[]
;let at=from;while(starts.length<said.length){const place=starts.length;const step=stepAt({file:file,at:at,to:to,said:said,place:place,
style:style});if(step===undefined)return undefined;for(let unit=0;unit<step.units;unit+=1){const isFirst=unit===0
;starts.push(step.isSpace&&!isFirst?at+step.length-step.units+unit:at)
;ends.push(step.isSpace?at+step.length-step.units+unit+1:at+step.length)}at+=step.length}
const indent=/^[ \t]*/.exec(file.slice(from,to))?.[0]??"";const toFile=({start:start,end:end})=>{if(start<end)return{
start:starts[start]??from,end:ends[end-1]??from};const isLineStart=start===0||said.charAt(start-1)==="\n"
;const place=isLineStart?starts[start]??ends[start-1]:ends[start-1];return{start:place??from,end:place??from}};return{text:said,span:span,
toText:offset=>countBefore(starts,offset),toFile:toFile,editOfFile({span:part,text:text}){const target=toFile(part);return{span:target,
text:written(text,style,indent)??file.slice(target.start,target.end)}}}}function styleOf(file,{start:start,end:end},language){
const mark=file.charAt(start);if(language==="toml"&&(file.startsWith('"""',start)||file.startsWith("'''",start))){
const first=/^\r?\n/.exec(file.slice(start+3,start+5))?.[0].length??0;return{style:mark==='"'?"escaped":"plain",from:start+3+first,to:end-3}
}if(mark==='"')return{style:"escaped",from:start+1,to:end-1};if(mark==="'")return{style:language==="yaml"?"single":"plain",from:start+1,
to:end-1};if(language==="yaml"&&(mark==="|"||mark===">")){const line=file.indexOf("\n",start);return{style:"block",
from:line===-1?end:line+1,to:end}}return{style:"plain",from:start,to:end}}
function stepAt({file:file,at:at,to:to,said:said,place:place,style:style}){if(at>=to)return said.slice(place).trim()===""?{length:0,
units:said.length-place}:undefined;const mark=file.charAt(at);const meant=said.charAt(place)
;if(style==="escaped"&&mark==="\\")return escapeAt(file,at,to,said.slice(place,place+2))
;if(style==="single"&&mark==="'")return meant==="'"?{length:2,units:1}:undefined;if(mark===meant&&!isBreak(mark))return{length:1,units:1}
;if(!isBlank(mark))return undefined;const length=runOf(file,at,to);const units=runOf(said,place,said.length);return units<=length?{
length:length,units:units,isSpace:true}:undefined}function escapeAt(file,at,to,meant){
const joined=/^\\\r?\n\s*/.exec(file.slice(at,Math.min(to,at+200)))?.[0];if(joined!==undefined)return{length:joined.length,units:0}
;const[number,hex]=/^\\(?:x(?=[\da-fA-F]{2})|u(?=[\da-fA-F]{4})|U(?=[\da-fA-F]{8}))([\da-fA-F]*)/.exec(file.slice(at,at+10))??[]
;if(number===undefined||hex===undefined)return{length:2,units:1};const digits={x:2,u:4,U:8}[number.charAt(1)]??0
;const code=parseInt(hex.slice(0,digits),16);const character=code>1114111?"":String.fromCodePoint(code)
;return meant.startsWith(character)&&character!==""?{length:2+digits,units:character.length}:undefined}function runOf(text,from,to){
let at=from;while(at<to&&isBlank(text.charAt(at)))at+=1;return at-from}function isBlank(mark){return mark===" "||mark==="\t"||isBreak(mark)}
function isBreak(mark){return mark==="\n"||mark==="\r"}function written(text,style,indent){
if(style==="escaped")return JSON.stringify(text).slice(1,-1);if(style==="block")return text.replaceAll("\n",`\n${indent}`)
;if(text.includes("\n"))return undefined;return style==="single"?text.replaceAll("'","''"):text}function countBefore(sorted,limit){let low=0
;let high=sorted.length;while(low<high){const middle=low+high>>1;if((sorted[middle]??0)<limit)low=middle+1;else high=middle}return low}
function pagesIn(values,text,language,fields,formats){return values.flatMap(({path:path,span:span,said:said})=>{
const field=fields.find(({key:key})=>path===key||path.endsWith(`.${key}`));const reader=field&&formats[field.markup]
;if(!reader||said===undefined||!reader.tokens.test(said))return[];const page=alignText(text,span,said,language);return page?[{...page,
format:reader.format,mayHold:true,mayComment:page.text.includes("\x3c!--")}]:[]})}function createMarkup(pagesOf){return(0,
embedded.P)(text=>({pages:pagesOf(text)}))}var parts=$require(30570);var pictures=$require(24826);var unread_markup=$require(86730)
;var write=$require(22743);function createData(reader,keys,formats={}){const{data:data,pagesOf:pagesOf}=createDataAlone(reader,keys,formats)
;if(Object.keys(formats).length===0)return data;const isData=image=>image.syntax===reader.language;return(0,combined.y)([{
format:createMarkup(pagesOf),textOf:text=>text,owns:(_,image)=>!isData(image)},{format:data,textOf:text=>text,owns:(_,image)=>isData(image)
}])}function createDataAlone({language:language,title:title,read:read,comments:comments},keys,formats){const readData=(0,
keep_last.A)(text=>{const{roots:roots,isBroken:isBroken}=read(text);const{mappings:mappings,values:values}=(0,parts.C)(roots,text)
;const languageOf=values.find(({path:path})=>path==="lang"||path==="language");const images=(0,
pictures.h)(mappings,text,keys).map(picture=>(0,data_image.R)(picture,language,languageOf&&tagOf(languageOf)))
;const pages=isBroken?[]:pagesIn(values,text,language,keys.markup??[],formats);const inPages=new Set(pages.map(({span:span})=>span.start))
;return{images:images,values:values.filter(({span:span})=>!inPages.has(span.start)),isBroken:isBroken,pages:pages}});const data={read(text){
const{images:images,values:values,isBroken:isBroken}=readData(text);if(isBroken)return{images:images,
tolerance:`is no ${title} from some place on, so something may be missing.`};const tolerance=(0,
unread_markup.e)(values,images.map(({altSpan:altSpan})=>altSpan));return{images:images,...tolerance!==undefined&&{tolerance:tolerance}}},
outline(text){const{images:images,values:values,isBroken:isBroken}=readData(text);return{images:images,without(changes){
const spans=changes.map(({span:span})=>span);return[String(isBroken),...outlineValues(values,(0,holes.Y)(spans))].join("\n")}}},
comments:comments,setAlt:(text,image,alt)=>(0,write.c)(text,image,alt.replace(/\s+/g," ").trim(),language),
setDecorative:(text,image)=>image.alt.kind==="dynamic"?undefined:(0,write.c)(text,image,"",language)};return{data:data,
pagesOf:text=>readData(text).pages}}function outlineValues(values,holes){
return values.flatMap(({path:path,text:text,span:span})=>holes.contains(span)?[]:[`${path} ${holes.at(span.start)}: ${text}`])}
function tagOf({text:text}){return/^["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?$/.exec(text)?.[1]}}),
30369: (($module,$exports,$require)=>{$require.d($exports,{R:()=>toImage});var $m0=$require(49121);var $m1=$require(67510)
;function toImage(picture,syntax,language){
const{src:src,alt:alt,isUnknown:isUnknown,attribute:attribute,altSpan:altSpan,span:span,caption:caption,place:place}=picture
;const isDecorative=!isUnknown&&alt==="";return{src:src,alt:isUnknown?{kind:"dynamic"}:alt===undefined?{kind:"absent"}:alt===""?{
kind:"empty"}:{kind:"text",text:alt},name:isUnknown||alt===""?undefined:alt,decorative:isDecorative,markedDecorative:isDecorative,
title:undefined,width:undefined,height:undefined,syntax:syntax,kind:"picture",emptyIsDecision:true,decorativeBy:"other",attribute:attribute,
span:span,altSpan:altSpan,context:contextOf(place,{caption:caption,attribute:attribute,language:language})}}
function contextOf(place,{caption:caption,attribute:attribute,language:language}){
const nearby=textsOf(place.node).filter(({name:name,text:text})=>name!==attribute&&text!==caption);return{control:undefined,
figcaption:caption,labels:[],heading:headingOf(place),nearby:nearby.map(({text:text})=>text).join(" ").slice(0,longest),language:language,
adjacentLinkText:undefined}}const longest=2e3;function headingOf(place){if(place===undefined)return undefined
;return textsOf(place.node).find(({name:name})=>/^(?:title|name|heading|headline)$/i.test(name))?.text??headingOf(place.parent)}
function textsOf({members:members}){return members.slice(0,mostMembers).flatMap(({name:name,value:value})=>{
if(value.kind!=="scalar"||value.type!=="text")return[];const text=(0,$m1.T)(value.text.slice(0,longest))
;return text.includes(" ")||/^\p{Lu}/u.test(text)?(0,$m0.ZJ)(text)?[]:[{name:name,text:text}]:[]})}const mostMembers=50}),
38280: (($module,$exports,$require)=>{$require.d($exports,{A:()=>keepLast});function keepLast(work){let last;return(key,...beside)=>{
if(last?.key!==key)last={key:key,result:work(key,...beside)};return last.result}}}),

};
