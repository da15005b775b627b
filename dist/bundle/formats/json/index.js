import { modules as common0 } from '../../common/formats/notebook/json.js';
export const ids = [5058];
export const modules = {
...common0,
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
55058: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createJson:()=>createJson});var $m0=$require(69111)
;var $m1=$require(85340);const reader={language:"json",title:"JSON",read:text=>{const data=(0,$m1.V)(text,text.startsWith("\ufeff")?1:0)
;return{...data,isBroken:data.isBroken||text.slice(data.end).trim()!==""}},comments:()=>[]};function createJson(keys,formats){return(0,
$m0.v)(reader,keys,formats)}}),

};
