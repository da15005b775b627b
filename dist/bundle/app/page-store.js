export const ids = [1041];
export const modules = {
31041: (($module,$exports,$require)=>{$require.d($exports,{openPageFile:()=>openPageFile});var $m0=$require(76760)
;var $m1=$require(51455);var $m2=$require(44104);var $m3=$require(67778);const mostBytes=64*1024*1024;const mostAge=8
;const line=/^([0-9a-f]{64}) ([0-8]) ([^\n]*)$/;async function openPageFile(root,dir){const path=(0,$m0.join)(dir,"pages.txt")
;const earlier=await read(root,path);const used=new Map;let isNew=false;return{get(key){const entry=earlier.get(key)?.text
;if(entry!==undefined)used.set(key,entry);return entry},put(key,entry){isNew=true;used.set(key,entry)},async save(){if(!isNew)return
;const rest=[...earlier].filter(([key,{age:age}])=>!used.has(key)&&age<mostAge)
;const lines=[...[...used].map(([key,text])=>`${key} 0 ${text}\n`),...rest.map(([key,{age:age,text:text}])=>`${key} ${age+1} ${text}\n`)]
;await(0,$m3._)(root,path,Buffer.concat(fitting(lines)))}}}async function read(root,path){const entries=new Map;try{const found=await(0,
$m2.e)(root,path);if(found.kind!=="file"||found.stats.size>mostBytes)return entries;for(const one of(await(0,
$m1.readFile)(found.path,"utf8")).split("\n")){const[,key,age,text]=line.exec(one)??[]
;if(key!==undefined&&text!==undefined)entries.set(key,{age:Number(age),text:text})}}catch{}return entries}function fitting(lines){
let left=mostBytes;const kept=[];for(const one of lines){const bytes=Buffer.from(one);if(bytes.length>left)break;left-=bytes.length
;kept.push(bytes)}return kept}}),

};
