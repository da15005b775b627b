export const modules = {
30570: (($module,$exports,$require)=>{$require.d($exports,{C:()=>partsOf});function partsOf(roots,text){const mappings=[]
;const values=[];function visit(node,path,start,parent){if(node.kind==="list"){
for(const item of node.items)visit(item,path,item.kind==="mapping"?item.start:undefined,parent)}else if(node.kind==="mapping"){const place={
node:node,path:path,start:start,parent:parent};mappings.push(place);for(const member of node.members){
visit(member.value,path===""?member.name:`${path}.${member.name}`,member.start,place)}}else{
const said=node.kind==="scalar"&&node.type==="text"?node.text:undefined;values.push({path:path,
text:text.slice(node.span.start,node.span.end),span:node.span,said:said})}}for(const root of roots)visit(root,"",undefined,undefined)
;return{mappings:mappings,values:values}}}),
67510: (($module,$exports,$require)=>{$require.d($exports,{M:()=>toPicture,T:()=>folded})
;function toPicture(picture,place,text,{alt:alt,holder:holder,attribute:attribute,insertion:insertion}){
const said=alt?.kind==="scalar"?alt:undefined;const written=said?text.slice(said.span.start,said.span.end):""
;const words=said===undefined||said.type==="empty"?undefined:folded(said.text);const altSpan=said?.span??(alt?.kind==="reference"?alt.span:{
start:insertion,end:insertion});const caption=place.node.members.find(({name:name})=>name==="caption")?.value;return{
src:folded(picture.value.text),alt:words,isUnknown:template.test(written)||(alt===undefined?place.node.isOpen:said===undefined),
attribute:attribute,altSpan:altSpan,span:{start:Math.min(holder,altSpan.start),end:Math.max(picture.value.span.end,altSpan.end)},
caption:caption?.kind==="scalar"&&caption.type==="text"?folded(caption.text):undefined,at:picture.value.span.start,place:place}}
const template=/\{\{|\{%|<%|^["']?%[\w.-]+%["']?$/;function folded(text){return text.replace(/\s+/g," ").trim()}}),
24826: (($module,$exports,$require)=>{$require.d($exports,{h:()=>picturesIn});var picture_names=$require(49121)
;function lineEnd(text,from){const end=/[\r\n]/g;end.lastIndex=from;return end.exec(text)?.index??text.length}
var data_picture=$require(67510);function configured(place,text,field){const[src,alt]=[field.src.split("."),field.alt.split(".")]
;const common=commonStart(src,alt);return mappingsAt(place.node,src.slice(0,common)).flatMap(base=>{
const found=pictureAt(base,src.slice(common));if(!found)return[];const words=textAt(base,alt.slice(common),found,text);return[(0,
data_picture.M)(found,{...place,node:base},text,words)]})}function commonStart(src,alt){const most=Math.min(src.length,alt.length)-1
;const differs=src.slice(0,most).findIndex((key,index)=>key!==alt[index]);return differs===-1?most:differs}function mappingsAt(node,keys){
if(node.kind==="list")return node.items.flatMap(item=>mappingsAt(item,keys));if(node.kind!=="mapping")return[];const[key,...rest]=keys
;if(key===undefined)return[node];return node.members.filter(({name:name})=>name===key).flatMap(({value:value})=>mappingsAt(value,rest))}
function pictureAt(base,keys){const first=memberAt(base,keys[0]);let value=first?.value
;for(const key of keys.slice(1))value=value?.kind==="mapping"?memberAt(value,key)?.value:undefined
;if(!first||value?.kind!=="scalar"||value.type!=="text")return undefined;return mayBePicture(value.text)?{value:value,first:first,
isDirect:keys.length===1}:undefined}function mayBePicture(address){return address.trim()!==""&&!otherFile.test(address)}
const otherFile=/\.(?:mp[34]|m4[av]|webm|mov|og[gv]|wav|pdf|zip|html?|mdx?|css|[cm]?[jt]sx?|json|ya?ml|txt|csv|xml)(?:[?#]|$)/i
;function textAt(base,keys,{value:value,first:first,isDirect:isDirect},text){const attribute=keys.at(-1)??"alt"
;const outer=keys.slice(0,-1).reduce((node,key)=>node?.kind==="mapping"?memberAt(node,key)?.value:undefined,base)
;const member=outer?.kind==="mapping"?memberAt(outer,attribute):undefined;const own=outer===base
;const beside=base.isFlow?value.span.end:lineEnd(text,value.span.end);const before=outer?.kind==="mapping"?outer.members[0]?.start:undefined
;const insertion=own?isDirect?beside:first.start:before??value.span.start;return{
alt:member?.value??(outer===undefined||outer.kind==="mapping"?undefined:outer),holder:Math.min(first.start,member?.start??first.start),
attribute:attribute,insertion:insertion}}function memberAt(mapping,key){return mapping.members.find(({name:name})=>name===key)}
const shown=[[/^hero\.image$/,["file","src","light","dark"]],[/^features\.icon$/,["src","light","dark"]],[/^cover$/,["image","src"]],[/^(?:gallery|feature_row)\w*$/,["image_path"]],[/(?:image|img|picture|photo|logo|banner|avatar|screenshot)s?$/i,["src","file"]]]
;const social=/(?:^|\.)(?:head|seo|og|open_?graph|twitter|social|card)(?:\.|$)/i;function isShown(path,key){
return!social.test(path)&&shown.some(([pattern,keys])=>pattern.test(path)&&keys.includes(key))}function isAltOf(key,name){
const own=folded(key);const other=folded(name);const isOwn=[`${own}alt`,`${own}alttext`,`alt${own}`].includes(other)
;return isOwn||own.endsWith("image")&&other==="imagedescription"}function isAlt(name){
return["alt","alttext","imagealt"].includes(folded(name))}function folded(key){return key.toLowerCase().replace(/[_-]/g,"")}
function picturesIn(places,text,keys){const asked=places.flatMap(place=>keys.fields.flatMap(field=>configured(place,text,field)))
;const seen=new Set;const chosen=asked.filter(({at:at})=>!seen.has(at)&&seen.add(at))
;const known=places.flatMap(place=>knownIn(place,text,keys.frontMatter,seen))
;return[...chosen,...known].toSorted((a,b)=>a.span.start-b.span.start||a.at-b.at)}function knownIn(place,text,keys,seen){
const{node:node,path:path,start:start}=place;const shared=node.members.find(({name:name})=>isAlt(name));const found=[];let hasShared=false
;for(const picture of node.members.filter(isPicture)){if(seen.has(picture.value.span.start))continue
;const full=path===""?picture.name:`${path}.${picture.name}`;const chosen=Object.hasOwn(keys,full)?keys[full]:undefined
;const own=node.members.find(({name:name})=>chosen===undefined?isAltOf(picture.name,name):name===chosen)
;const isShared=own===undefined&&chosen===undefined;if(isShared&&(hasShared||shared===undefined&&!isShown(path,picture.name)))continue
;hasShared||=isShared;const alt=isShared?shared:own;const insertion=node.isFlow?picture.value.span.end:lineEnd(text,picture.value.span.end)
;found.push((0,data_picture.M)(picture,place,text,{alt:alt?.value,
holder:Math.min(isShared&&start!==undefined?start:picture.start,alt?.start??picture.start),attribute:alt?.name??chosen??"alt",
insertion:insertion}))}return found}function isPicture(entry){return entry.value.kind==="scalar"&&(0,picture_names.ZJ)((0,
data_picture.T)(entry.value.text))}}),
};
