import { modules as common0 } from '../../common/formats/embedded/index.js';
import { modules as common1 } from '../../common/formats/notebook/json.js';
export const ids = [5251];
export const modules = {
...common0,
...common1,
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
38280: (($module,$exports,$require)=>{$require.d($exports,{A:()=>keepLast});function keepLast(work){let last;return(key,...beside)=>{
if(last?.key!==key)last={key:key,result:work(key,...beside)};return last.result}}}),

};
