export const modules = {
63128: (($module,$exports,$require)=>{$require.d($exports,{y:()=>maskHtml,m:()=>maskMarkdown});var blocks=$require(52358)
;var attribute_list=$require(60364);function imageSizes(text){return Array.from(text.matchAll(sized),({0:whole,1:before="",index:index})=>({
start:index+before.length,end:index+whole.length}))}
const sized=/(\]\([ \t]{0,9}(?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'))?[ \t]{1,9})=(?:\d{1,5}%?x(?:\d{1,5}%?)?|x\d{1,5}%?)(?=[ \t]{0,9}\))/g
;var dialects=$require(40328);var malformed=$require(53864);function nextOpening(text,from){anyTag.lastIndex=from
;return anyTag.test(text)?anyTag.lastIndex-"<a".length:-1}const anyTag=/<[A-Za-z]/g;function nextHtmlOpening(text,from){
plainTag.lastIndex=from;while(plainTag.test(text)){const last=plainTag.lastIndex-1;if(!text.startsWith(">",last))return last-"<".length}
return-1}const plainTag=/<[A-Za-z](?:[\w.:]*(?=[\s/>])[^<>{}'"\uFDD0\uFDD1]*(?:"[^"<>{}'\uFDD0\uFDD1]*"[^<>{}'"\uFDD0\uFDD1]*)*>)?/g
;var pieces=$require(76494);var components=$require(18591);function createBraces(text){let ends;return at=>(ends??=pairBraces(text)).get(at)
}function pairBraces(text){const ends=new Map;const open=[];for(const{0:brace,index:index}of text.matchAll(/[{}]|\n[^\S\n]*\n/g)){
if(brace==="{")open.push(index);else if(brace!=="}")open.length=0;else{const start=open.pop();if(start!==undefined)ends.set(start,index+1)}}
return ends}var placeholder=$require(14953);function readTags(text,components,{blockAt:blockAt=()=>undefined,next:next=nextOpening}={}){
const masks=[];const markup=[];const found=new Map;const braces=createBraces(text);let close=0;let at
;for(let start=next(text,0);start!==-1;start=next(text,at)){tagName.lastIndex=start+"<".length;const name=tagName.exec(text)?.[0]??""
;at=start+"<".length+name.length;if(close!==-1&&close<start)close=text.indexOf(">",start)
;const component=Object.hasOwn(components,name)?components[name]:undefined;if(!component&&isPlain(text.slice(at,Math.max(close,start)))){
at=close;continue}const tag=readTag(text,start,at,braces,blockAt);if(!tag)continue;at=tag.end
;const own=component?renamed(start,name,tag,component):[];if(component&&own.length>0)found.set(start,component)
;masks.push(...[...own,...tag.masks].sort((a,b)=>a.start-b.start))
;if(tag.names.some(attribute=>attribute.name==="markdown"&&!attribute.isOff)){markup.push({start:start,end:tag.end,by:{isMarkup:true,
isSpoken:false}})}}return{masks:masks,markup:markup,components:found}}const tagName=/[A-Za-z][\w.:-]*/y;function isPlain(attributes){
if(attributes===""||masked.test(attributes))return false;let quotes=0
;for(let at=attributes.indexOf('"');at!==-1;at=attributes.indexOf('"',at+1))quotes+=1;return quotes%2===0}
const masked=/[<{}'\uFDD0\uFDD1]|markdown/;function readTag(text,start,from,braces,blockAt){const masks=[];const names=[];let at=from
;let conditions=0;const take=pattern=>{pattern.lastIndex=at;const found=pattern.exec(text)?.[0];at+=found?.length??0;return found}
;function among(end){if(end-at>=placeholder.sd)masks.push({start:at,end:end,by:(0,placeholder.O2)(end-at)});at=end}function value(){
const quote=text[at];if(quote==='"'||quote==="'"){const end=text.indexOf(quote,at+1);if(end===-1)return false;at=end+1;return true}
const brace=text.startsWith("${",at)?at+1:at;if(text[brace]!=="{")return take(unquoted)!==undefined;const end=braces(brace)
;if(end===undefined)return false;if(end-at>=placeholder.sd)masks.push({start:at,end:end,by:{isSpoken:false}});at=end;return true}
while(at-start<=longestTag){take(space);if(text[at]===">")return{end:at+1,masks:masks,names:names};const template=take(templated)
;if(template!==undefined){at-=template.length;const block=blockAt(at)
;conditions=Math.max(0,conditions+(block==="open"?1:block==="close"?-1:0));if(block===undefined)among(at+template.length);else{masks.push({
start:at,end:at+template.length,by:" ".repeat(template.length)});at+=template.length}continue}if(text[at]==="{"){const end=braces(at)
;if(end===undefined)return undefined;among(end);continue}const nameStart=at;const name=take(attributeName)
;if(name===undefined)return undefined;const hasValue=take(equals)!==undefined;const valueStart=at;if(hasValue&&!value())return undefined
;if(conditions>0&&naming.test(name)){while(masks.length>0&&(masks.at(-1)?.start??0)>=nameStart)masks.pop();masks.push({start:nameStart,
end:at,by:(0,placeholder.O2)(at-nameStart)});continue}names.push({name:name,start:nameStart,
isOff:/^["']?0["']?$/.test(text.slice(valueStart,at))})}return undefined}const naming=/^(?:alt|aria-label(?:ledby)?)$/i;const longestTag=1e6
;const space=/[\s/]+/y;const templated=/(?:<\?)?\uFDD1[\uE000-\uF8FF]{2}\uFDD0*(?:\?>)?/y;const attributeName=/[^\s"'<>/=`{}\uFDD0\uFDD1]+/y
;const equals=/\s*=\s*/y;const unquoted=/[^\s"'=<>`{]+/y;function renamed(start,name,{names:names,masks:masks},component){
if(masks.every(({by:by})=>typeof by!=="string")&&!names.some(one=>isOf(component,one.name)))return[]
;const standard=own=>own===component.alt?"alt":(0,components.__)(component,own)?"src":own;const changed=[{name:name,start:start+1,as:"img"
},...names.map(one=>({...one,as:standard(one.name)})).filter(one=>one.name!==one.as)]
;if(changed.some(one=>one.as.length>one.name.length))return[];return changed.map(({name:name,start:start,as:as})=>({start:start,
end:start+name.length,by:as.padEnd(name.length)}))}function isOf(component,name){return name===component.alt||(0,
components.__)(component,name)}var templates=$require(2147);function maskHtml(text,components={},own=noMasks){const page=(0,pieces.H)(text)
;page.mask(own.masks);maskTemplates(page,true)
;if(Object.keys(components).length===0&&!/[{\uFDD1]/.test(page.text()))return page.masked(()=>undefined)
;const tags=readTags(page.text(),components,{blockAt:own.blockAt,next:nextHtmlOpening});page.mask(tags.masks)
;return page.masked(()=>undefined,offset=>tags.components.get(offset))}const noMasks={masks:[],blockAt:()=>undefined}
;function maskMarkdown(text,components){const page=(0,pieces.H)(text);maskTemplates(page,false)
;for(const{tokens:tokens,pattern:pattern,read:read,readIn:readIn}of dialects.xI){if(!tokens.test(page.text()))continue
;const readHere=readIn?.(page.text())??read;page.mask(matches(page.text(),pattern).flatMap(([construct,span])=>{
const image=readHere(construct,span.start);return image?[{...span,by:{image:image,isSpoken:false}}]:[]}))}
for(const{tokens:tokens,masks:masks}of blocks.Lt)if(tokens.test(page.text()))page.mask(masks(page.text()))
;page.mask(imageSizes(page.text()).map(span=>({...span,by:" ".repeat(span.end-span.start)})))
;page.mask(malformed.Q.find(page.text()).map(image=>({...image.span,by:{image:image,isMarkup:image.fault==="quote-mark",isSpoken:false}})))
;const lists=new Map;page.mask(matches(page.text(),attribute_list.Yd).map(([list,span])=>{lists.set(span.start,(0,
attribute_list.FP)(list,span.start));return{...span,by:{isList:true,isSpoken:false}}}));const tags=readTags(page.text(),components)
;page.mask(tags.masks);page.mask(tags.markup);return page.masked(offset=>lists.get(offset),offset=>tags.components.get(offset))}
function maskTemplates(page,isProgram){const text=page.text();if(!/[{<$][{%#?]/.test(text))return;page.mask((0,
templates.zD)(text,isProgram).map(span=>{const template=text.slice(span.start,span.end)
;const image=isProgram?undefined:dialects.Ab.map(({read:read})=>read(template,span.start)).find(Boolean);const by={image:image,isSpoken:(0,
templates.ru)(template)};const inside={start:span.start+"<?".length,end:span.end-"?>".length,by:by};const keepsMarks=!isProgram&&(0,
templates.YX)(text,span.start)&&inside.end-inside.start>=placeholder.sd;return keepsMarks?inside:{...span,by:by}}))}
function matches(text,pattern){return[...text.matchAll(pattern)].map(match=>[match[0],{start:match.index,end:match.index+match[0].length}])}
}),
};
