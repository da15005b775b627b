import { modules as common0 } from '../../common/formats/embedded/index.js';
import { modules as common1 } from '../../common/formats/notebook/json.js';
export const ids = [4080, 5251];
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
62596: (($module,$exports,$require)=>{$require.d($exports,{c:()=>readNotebook});var $m1=$require(38280);var $m2=$require(75103)
;var $m0=$require(28475);const readNotebook=(0,$m1.A)(text=>{const reader=(0,$m2.c)(text);const cells=[];let heading;let size=0
;const addCell=at=>{const{end:end,type:type,strings:strings}=readCell(text,at,reader);const first=strings[0]
;if(first===undefined||!(type==="markdown"||type==="heading"))return end;const decoded=(0,$m0.z)(text,strings);size+=decoded.text.length
;if(size>mostMarkdown)throw new RangeError("There is too much Markdown.");const span={start:first.start,end:strings.at(-1)?.end??first.end}
;if(type==="markdown")cells.push({...decoded,span:span,headingBefore:heading})
;heading=(type==="markdown"?lastHeading(decoded.text):plainHeading(decoded.text))??heading;return end}
;const addCells=at=>reader.kind(at)==="["?reader.elements(at,addCell):undefined
;const addSheet=at=>reader.members(at,(key,value)=>key==="cells"?addCells(value):undefined);try{
reader.members(text.startsWith("\ufeff")?1:0,(key,value)=>{if(key==="cells")return addCells(value)
;return key==="worksheets"&&reader.kind(value)==="["?reader.elements(value,addSheet):undefined})}catch(error){
if(error instanceof SyntaxError)return{cells:cells,isBroken:true};throw error}return{cells:cells,isBroken:false}})
;const mostMarkdown=2*1024*1024;function readCell(text,at,reader){let type;let strings=[];const end=reader.members(at,(key,value)=>{
if(key==="source"){const source=readStrings(value,reader);strings=source.strings;return source.end}
const span=key==="cell_type"?reader.string(value):undefined;if(span!==undefined)type=text.slice(span.start+1,span.end-1);return span?.end})
;return{end:end,type:type,strings:strings}}function readStrings(at,reader){const whole=reader.string(at);if(whole!==undefined)return{
strings:[whole],end:whole.end};const strings=[];if(reader.kind(at)!=="[")return{strings:strings,end:reader.skip(at)}
;const end=reader.elements(at,value=>{const line=reader.string(value);if(line!==undefined)strings.push(line);return line?.end});return{
strings:strings,end:end}}function lastHeading(markdown){let heading;let fence;for(const line of markdown.split("\n")){
const mark=/^ {0,3}(```|~~~)/.exec(line)?.[1];if(mark!==undefined&&(fence??mark)===mark)fence=fence===undefined?mark:undefined
;const words=fence===undefined?/^ {0,3}#{1,6}[ \t]+(\S.*)/.exec(line)?.[1]:undefined;if(words!==undefined)heading=plainHeading(words)}
return heading}function plainHeading(words){
const plain=words.replace(/!?\[([^[\]]*)\]\([^()]*\)/g,"$1").replace(/[*_`#]|<[^<>]*>/g,"").replace(/\s+/g," ").trim()
;return plain===""?undefined:plain}}),
25251: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{notebook:()=>notebook})
;var formats_components=$require(18591);var embedded=$require(20394);var entry=$require(68889);var markdown=$require(90285)
;var notebook_cells=$require(62596);function readPageText(cells){const bases=[];let text="";for(const cell of cells){bases.push(text.length)
;text+=cell.text+border}const inCell=(index,offset)=>(bases[index]??0)+(cells[index]?.toText(offset)??0);return{text:text,
toPage:offset=>inCell(lastAt(cells.length,index=>(cells[index]?.span.start??0)<=offset),offset),toFile(offset){
const index=lastAt(cells.length,at=>(bases[at]??0)<=offset);const start=offset-(bases[index]??0);return cells[index]?.toFile({start:start,
end:start+1}).start??0}}}const border="\n***\n";function lastAt(length,has){let low=0;let high=length;while(low<high){
const middle=low+high>>1;if(has(middle))low=middle+1;else high=middle}return Math.max(0,low-1)}const notebook={...(0,
embedded.P)((text,components)=>{const{cells:cells,isBroken:isBroken}=(0,notebook_cells.c)(text);const shown=(0,formats_components.so)((0,
formats_components.Ck)(components));const pages=cells.map(cell=>({...cell,format:markdown.markdown,
mayHold:entry.I.tokens.test(cell.text)||shown.test(cell.text),mayComment:cell.text.includes("\x3c!--")}));return isBroken?{pages:pages,
tolerance:"is no JSON from some place on, so only the cells before that were read."}:{pages:pages}}),pageText(text){return readPageText((0,
notebook_cells.c)(text).cells)}}}),
24080: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{notebookWithOutputs:()=>notebookWithOutputs})
;var combined=$require(29080);var cells=$require(62596);var notebook=$require(25251);var parse_json=$require(51622);var json=$require(75103)
;function outlineOutput(text,picture,isChanged){const{span:span,mediaType:mediaType}=picture
;const written=`{${text.slice(span.start,span.end)}}`;const{metadata:metadata}=members((0,parse_json.q)(written))
;if(metadata===undefined)return written;const all=members(metadata);const without=isChanged?{...all,[mediaType]:{...members(all[mediaType]),
alt:undefined}}:all;const names=countNames(written,mediaType)
;if(isChanged)for(const own of[mediaType,altOf(mediaType)])names.set(own,Math.max(1,names.get(own)??0));try{
return JSON.stringify([without,Object.fromEntries(names)],sorted)}catch(error){if(error instanceof RangeError)return written;throw error}}
function countNames(written,mediaType){const names=new Map;const count=name=>{names.set(name,(names.get(name)??0)+1)};const reader=(0,
json.c)(written);const inside=(at,visit)=>reader.kind(at)==="{"?reader.members(at,visit):undefined;const countIn=at=>inside(at,own=>{
count(`${mediaType}.${own}`);return undefined});inside(0,(_,metadata)=>inside(metadata,(name,value)=>{count(name)
;return name===mediaType?countIn(value):undefined}));return names}function altOf(mediaType){return`${mediaType}.alt`}
function members(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)?{...value}:{}}function sorted(_,value){
const entries=Object.entries(members(value)).sort(([one],[other])=>one<other?-1:1)
;return entries.length===0?value:Object.fromEntries(entries)}var keep_last=$require(38280);var decoded_text=$require(28475)
;const readOutputs=(0,keep_last.A)(text=>{const reader=(0,json.c)(text);const found=[]
;const list=(at,visit)=>reader.kind(at)==="["?reader.elements(at,visit):undefined
;const output=at=>readOutput(text,at,reader,picture=>found.push(picture))
;const cell=at=>reader.members(at,(key,value)=>key==="outputs"?list(value,output):undefined);try{
reader.members(text.startsWith("\ufeff")?1:0,(key,value)=>key==="cells"?list(value,cell):undefined)}catch(error){
if(!(error instanceof SyntaxError))throw error}return found});function readOutput(text,at,reader,add){let mediaType;let metadata
;if(reader.kind(at)!=="{")return undefined;const end=reader.members(at,(key,value,start)=>{if(key==="metadata")metadata={start:start,
value:value};if(key!=="data"||reader.kind(value)!=="{")return undefined;return reader.members(value,name=>{
if(name.startsWith("image/"))mediaType??=name;return undefined})})
;if(mediaType!==undefined&&metadata&&reader.kind(metadata.value)==="{")add(pictureOf(text,mediaType,metadata,reader));return end}
function pictureOf(text,mediaType,{start:start,value:value},reader){const picture={mediaType:mediaType,span:{start:start,
end:reader.skip(value)}};const own=memberOf(value,mediaType,reader);const isObject=own!==undefined&&reader.kind(own)==="{"
;const said=isObject?memberOf(own,"alt",reader):undefined;if(said!==undefined){const string=reader.string(said);const alt=string&&(0,
decoded_text.z)(text,[string]).text;return{...picture,alt:alt,altSpan:{start:said,end:reader.skip(said)},around:undefined}}
const place=(isObject?own:value)+1;const comma=reader.kind(place)==="}"?"":", "
;const around=isObject?['"alt": ',comma]:[`"${mediaType}": {"alt": `,`}${comma}`];return{...picture,alt:undefined,altSpan:{start:place,
end:place},around:around}}function memberOf(object,name,reader){let found;reader.members(object,(key,value)=>{if(key===name)found=value
;return undefined});return found}const outputs={read:text=>({images:imagesOf(text)}),outline:text=>({images:imagesOf(text),without(changes){
const changed=new Set(changes.map(({index:index})=>index))
;return readOutputs(text).map((picture,index)=>outlineOutput(text,picture,changed.has(index))).join("\n")}}),comments:()=>[],setAlt:setAlt,
setDecorative:(text,image)=>setAlt(text,image,"")};const both=(0,combined.y)([{format:outputs,textOf:text=>text,
owns:(_,{syntax:syntax})=>syntax==="output"},{format:notebook.notebook,textOf:text=>text,owns:()=>true}]);const notebookWithOutputs={
...notebook.notebook,...both};function imagesOf(text){return readOutputs(text).map(picture=>toImage(picture,headingAt(text,picture)))}
function headingAt(text,{span:span}){return(0,cells.c)(text).cells.find(cell=>cell.span.start>span.end)?.headingBefore}
function toImage({span:span,alt:alt,altSpan:altSpan},heading){return{src:"",alt:alt===undefined?{kind:"absent"}:alt===""?{kind:"empty"}:{
kind:"text",text:alt},name:alt===""?undefined:alt,decorative:alt==="",markedDecorative:alt==="",title:undefined,width:undefined,
height:undefined,syntax:"output",kind:"picture",isComputed:true,emptyIsDecision:true,decorativeBy:"other",attribute:"alt",span:span,
altSpan:altSpan,context:{control:undefined,figcaption:undefined,labels:[],heading:heading,nearby:"",language:undefined,
adjacentLinkText:undefined}}}function setAlt(text,{span:span,altSpan:altSpan},alt){
const picture=readOutputs(text).find(one=>one.span.start===span.start);const[before,after]=picture?.around??["",""];return{span:altSpan,
text:before+JSON.stringify(alt.replace(/\s+/g," ").trim())+after}}}),
38280: (($module,$exports,$require)=>{$require.d($exports,{A:()=>keepLast});function keepLast(work){let last;return(key,...beside)=>{
if(last?.key!==key)last={key:key,result:work(key,...beside)};return last.result}}}),

};
