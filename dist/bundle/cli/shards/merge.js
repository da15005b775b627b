export const ids = [8079];
export const modules = {
78079: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{readShards:()=>readShards})
;var external_node_path_=$require(76760);var promises_=$require(51455);var count=$require(16327);var escape_controls=$require(74380)
;var errors=$require(61469);var version=$require(96480);var parse_json=$require(51622);var shape=$require(62045);var shard=$require(79340)
;function readShard(text){const report=(0,parse_json.q)(text)
;if(typeof report!=="object"||report===null||!("shard"in report)||!("tool"in report))return undefined;const{shard:shard,tool:tool}=report
;return isShard(shard)&&isTool(tool)?{version:tool.version,shard:shard}:undefined}const isTool=(0,shape.yW)({name:shape.Kg,version:shape.Kg
});function isCount(value){return Number.isSafeInteger(value)&&Number(value)>=0}function isNumber(value){
return isCount(value)&&value>=1&&value<=shard.bA}const isTexts=(0,shape.lF)(shape.Kg);function isPages(value){
return typeof value==="object"&&value!==null&&Object.values(value).every(shape.Kg)}const isWritten=(0,shape.yW)({status:(0,shape.FB)({
ok:true}),text:shape.Kg,provider:shape.Kg,model:shape.Kg,language:shape.Kg,costUsd:shape.MI,cached:shape.Lm,askedHere:shape.Lm,picture:(0,
shape.NF)(shape.Kg),asked:(0,shape.NF)((0,shape.yW)({prompt:shape.MI,kind:(0,shape.NF)(shape.Kg)}))});const isFailed=(0,shape.yW)({
status:(0,shape.FB)({failed:true}),reason:shape.Kg,repeats:(0,shape.NF)(shape.Kg)});const isBeyond=(0,shape.yW)({status:(0,shape.FB)({
"over-budget":true}),reason:shape.Kg});const isBare=(0,shape.yW)({status:(0,shape.FB)({stopped:true,commented:true,functional:true})})
;function isDraft(value){return isWritten(value)||isFailed(value)||isBeyond(value)||isBare(value)}const isShard=(0,shape.yW)({
index:isNumber,of:isNumber,commit:(0,shape.NF)(shape.Kg),paths:isTexts,documents:(0,shape.lF)((0,shape.yW)({path:shape.Kg,format:shape.Kg,
encoding:(0,shape.NF)(shape.Kg),text:shape.Kg})),pages:isPages,skipped:(0,shape.lF)((0,shape.yW)({file:shape.Kg,reason:shape.Kg,hash:(0,
shape.NF)(shape.Kg)})),leftOut:(0,shape.lF)((0,shape.yW)({ending:shape.Kg,files:isCount,isCode:shape.Lm})),notes:isTexts,mistakes:(0,
shape.lF)((0,shape.yW)({problem:shape.Kg,remedy:shape.Kg})),drafts:(0,shape.lF)((0,shape.yW)({path:shape.Kg,start:isCount,draft:isDraft})),
requests:isCount,costUsd:shape.MI});async function readShards(files,cwd){const shards=[]
;for(const file of files)shards.push(await shardIn(file,cwd));assertComplete(shards);return merged(shards.toSorted((a,b)=>a.index-b.index))}
async function shardIn(file,cwd){const text=await(0,promises_.readFile)((0,external_node_path_.resolve)(cwd,file),"utf8").catch(error=>{
throw new errors.yo(`${file} cannot be read: ${(0,errors.bD)(error)}.`,"Name the JSON reports of all shards.")});const found=readShard(text)
;if(found===undefined){
throw new errors.yo(`${file} is not the report of a shard.`,"Write one with alt-text-review --shard 1/8 --format json=shard-1.json.")}
if(found.version===version.z.version)return found.shard
;throw new errors.yo(`${file} was written by version ${found.version}, and this is ${version.z.version}.`,"Run the shards and the merge with one version.")
}function assertComplete(shards){const of=shards[0]?.of??0;if(shards.some(shard=>shard.of!==of)){
throw new errors.yo("The reports are shards of different scans.","Name the reports of one run of the matrix.")}
const commits=[...new Set(shards.flatMap(({commit:commit})=>commit??[]))];if(commits.length>1){const named=commits.map(commit=>(0,
escape_controls.UN)(commit.slice(0,10))).join(", ")
;throw new errors.yo(`The reports are shards of different commits: ${named}.`,"Name the reports of one run of the matrix.")}
const indexes=shards.map(({index:index})=>index);const twice=indexes.find((index,at)=>indexes.indexOf(index)!==at)
;if(twice!==undefined)throw new errors.yo(`Shard ${twice} of ${of} is named twice.`,"Name each report once.");const missing=Array.from({
length:of},(_,at)=>at+1).filter(index=>!indexes.includes(index));if(missing.length===0)return;throw new errors.yo(`${(0,
count.U)(missing.length,"report is","reports are")} missing: shard ${missing.slice(0,10).join(", ")} of ${of}.`,"Name the reports of all shards: without one, nobody knows what it would have found.")
}function merged(shards){const documents=shards.flatMap(shard=>shard.documents).map(document=>({...document,changedLines:"all"
})).sort((a,b)=>a.path<b.path?-1:1);const pages=new Map(shards.flatMap(shard=>Object.entries(shard.pages)));const[first]=shards
;const skipped=shards.flatMap(shard=>shard.skipped);return{gathered:{documents:documents,skipped:skipped,leftOut:first?.leftOut,scope:"all",
changedFiles:new Set,notes:[...new Set(shards.flatMap(({notes:notes})=>notes))],
unmatched:mistakesOf(shards,documents.length+skipped.length===0)},paths:first?.paths??[],store:{get:key=>pages.get(key),put:()=>undefined},
drafting:draftingOf(shards)}}function mistakesOf(shards,isEmpty){
const all=new Map(shards.flatMap(({mistakes:mistakes})=>mistakes.map(one=>[one.problem,one])));const found=[...all.values()].map(one=>({
kind:"pattern",...one}));if(!isEmpty||found.length>0)return found;return[{kind:"everything",problem:"no shard has a document",
remedy:"check paths and where the shards ran"}]}function draftingOf(shards){const all=shards.flatMap(({drafts:drafts})=>drafts)
;if(all.length===0)return{status:"off"};const byPlace=new Map(all.map(one=>[placeOf(one),one.draft]));return{status:"ready",
draft:wanted=>Promise.resolve({drafts:wanted.map(({path:path,image:image})=>byPlace.get(placeOf({path:path,start:image.span.start}))??{
status:"stopped"}),requests:shards.reduce((sum,{requests:requests})=>sum+requests,0),
costUsd:shards.reduce((sum,{costUsd:costUsd})=>sum+costUsd,0),notes:[],refused:undefined})}}function placeOf({path:path,start:start}){
return`${start} ${path}`}}),
62045: (($module,$exports,$require)=>{$require.d($exports,{FB:()=>isAmong,Kg:()=>isString,Lm:()=>isBoolean,MI:()=>isFinite,
NF:()=>isMaybe,lF:()=>isArrayOf,yW:()=>isOf});function isOf(shape){const fields=Object.entries(shape);return value=>{
if(typeof value!=="object"||value===null)return false;const record=value
;return Object.keys(record).every(key=>Object.hasOwn(shape,key))&&fields.every(([key,is])=>is(record[key]))}}function isString(value){
return typeof value==="string"}function isBoolean(value){return typeof value==="boolean"}function isFinite(value){
return Number.isFinite(value)}function isAmong(values){return value=>isString(value)&&Object.hasOwn(values,value)}function isArrayOf(is){
return value=>Array.isArray(value)&&value.every(is)}function isMaybe(is){return value=>value===undefined||is(value)}}),

};
