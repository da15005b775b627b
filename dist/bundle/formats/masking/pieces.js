import { modules as common0 } from '../../common/formats/page/parse-html.js';
export const ids = [3089];
export const modules = {
...common0,
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

};
