import { modules as common0 } from '../../common/review/packed-image.js';
export const ids = [224];
export const modules = {
...common0,
90224: (($module,$exports,$require)=>{$require.d($exports,{mayBeTraced:()=>mayBeTraced,traceOrigins:()=>traceOrigins})
;var lines=$require(28111);var packed_image=$require(62709);var parse=$require(59150);var same_words=$require(53658)
;function saysTheSame(built,source){if(built.alt.kind==="dynamic"||source.alt.kind==="dynamic")return false
;const said=built.alt.kind==="text"?built.alt.text:"";const written=source.alt.kind==="text"?source.alt.text:source.standIn??""
;return said===written||said===written.trim()||(0,same_words.M)(said,written)}function isSurroundedAlike(built,source){
const shared=[compared(built.heading,source.heading,isHeadingOf),compared(built.figcaption,source.figcaption,same_words.M),compared(built.nearby,source.nearby,same_words.M)]
;return shared.includes("same")&&!shared.includes("different")}function compared(one,other,isSame){
if(one===undefined||other===undefined||one===""||other==="")return"unknown";return isSame(one,other)?"same":"different"}
function isHeadingOf(built,source){const part=` ${(0,same_words.i)(source)} `
;const whole=[built,built.trimEnd().replace(/#$/,"")].map(words=>` ${(0,same_words.i)(words)} `)
;return part.trim()!==""&&whole.some(words=>words.startsWith(part)||words.endsWith(part))}var decode_escapes=$require(72341)
;var file_name=$require(95136);function namesBeforeBuild(src){const stem=(0,file_name.E8)(servedFile(src));if(stem==="")return[]
;const cuts=[...stem.matchAll(/[-._]/g)].map(({index:index})=>index).toReversed()
;const shorter=cuts.filter(at=>at>0&&isMachineMade(stem.slice(at+1))).map(at=>stem.slice(0,at))
;return[stem,...shorter].map(name=>name.toLowerCase())}function pictureName(src){return(0,file_name.E8)(src).toLowerCase()}
function servedFile(src){const file=/^[^?#]{0,200}\/_?images?\/?\?(?:[^#]{0,200}&)?(?:url|href)=([^&#]+)/.exec(src)?.[1]
;return file===undefined?src:(0,decode_escapes.z)(file)}function isMachineMade(rest){
return rest.length>=6&&/^[\w.-]+$/.test(rest)&&(/\d/.test(rest)||/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(rest))}function sharedPath(page,source){
const[of,from]=[partsOf(page),partsOf(source)];let shared=0;while(shared<of.length&&of.at(-1-shared)===from.at(-1-shared))shared+=1
;return shared}function partsOf(path){
const parts=path.toLowerCase().replace(/\.[^/.]+$/,"").split("/").map(part=>part.replace(/^\d+[-_.]/,""))
;return["index","_index","readme"].includes(parts.at(-1)??"")?parts.slice(0,-1):parts}
async function traceOrigins(linted,{documents:documents,isBuilt:isBuilt},policy){const written=await imagesOf(documents,policy)
;return linted.map(one=>{if(!mayBeTraced(one)||!isBuilt(one.document.path))return one;const origin=originOf(one,written)
;return origin===undefined?one:(0,packed_image.l8)(one,{origin:origin})})}
function mayBeTraced({document:document,inScope:inScope,findings:findings}){return document.format==="html"&&inScope&&findings.length>0}
async function imagesOf(documents,policy){const byName=new Map;for(const document of documents){const work=({images:images})=>images
;const outcome=await(0,parse.Tp)(document,policy,work);for(const image of"result"in outcome?outcome.result:[]){
const name=pictureName(image.src);const same=byName.get(name);if(same===undefined)byName.set(name,[{document:document,image:image
}]);else same.push({document:document,image:image})}}return byName}function originOf(built,written){
const{image:image,document:document}=built;const name=namesBeforeBuild(image.src).find(one=>written.has(one))
;const same=(name===undefined?undefined:written.get(name))??[]
;const alike=same.filter(one=>saysTheSame(image,one.image)&&isSurroundedAlike(image.context,one.image.context))
;const only=alike.length>1?nearest(document.path,alike):alike[0];return only&&placeOf(only)}function nearest(page,several){
const ranked=several.map(one=>({one:one,shared:sharedPath(page,one.document.path)})).toSorted((a,b)=>b.shared-a.shared)
;const[first,second]=ranked;return first&&second&&first.shared>second.shared?first.one:undefined}
function placeOf({document:document,image:image}){return{document:document,image:image,location:(0,lines.x)((0,
lines._)(document.text),image.span),source:document.text.slice(image.span.start,image.span.end)}}}),

};
