import { modules as common0 } from '../common/sources/unmatched.js';
export const ids = [9522, 9973];
export const modules = {
...common0,
80103: (($module,$exports,$require)=>{$require.d($exports,{k:()=>gather});var formats=$require(68063);var included=$require(33603)
;var review=$require(48855);var picture_keys=$require(36396);var near_path=$require(24107);var files=$require(97061)
;var left_out=$require(39973);var sources_unmatched=$require(92208);var site_note=$require(99256);var lib_globs=$require(51355)
;async function expandGlobs(paths,options,cwd){const candidates=paths.filter(path=>(0,lib_globs.fg)(path));if(candidates.length===0)return{
paths:paths,includes:()=>true,unmatched:[]};const there=new Set(await(0,files.existing)(candidates,cwd))
;const globs=candidates.filter(path=>!there.has(path));const chosen=globs.filter(glob=>!glob.startsWith("!"))
;const folders=chosen.length===0?[]:(0,lib_globs.pd)(chosen);const listed=await Promise.all((await(0,
files.existing)(folders,cwd)).map(folder=>(0,files.listFiles)(cwd,folder)));const{includes:includes,formatFor:formatFor}=(0,
included.d)(options.paths,options.policy)
;const documents=[...new Set(listed.flat())].filter(file=>formatFor(file)!==undefined&&includes(file))
;const plain=paths.filter(path=>!globs.includes(path));const dead=chosen.filter(glob=>!documents.some((0,lib_globs.jv)([glob])))
;const{unmatched:unmatched}=await(0,sources_unmatched.L2)({folders:dead.length===0?[]:["."],missing:[],patterns:dead,documents:[],
included:1,allFiles:()=>(0,files.listFiles)(cwd),formatFor:formatFor,isCode:formats.KJ})
;const matched=chosen.length===0?[]:documents.filter((0,lib_globs.jv)(globs));return{paths:[...plain,...matched],includes:(0,
lib_globs.jv)(globs.filter(glob=>glob.startsWith("!"))),unmatched:unmatched}}var lib_shard=$require(79340);var progress=$require(20902)
;const mostHere=1e4;async function gather(paths,base,options,world,part={}){await(world.beforeScan?.())
;const expanded=await expandGlobs(paths,options,world.cwd);const isAll=paths.every(path=>path.startsWith("!"))&&expanded.paths.length===0
;const folders=isAll?["."]:expanded.paths;const found=await gatherBelow(folders,base,options,world,{isAsked:expanded.includes,...part})
;return{...found,unmatched:[...found.unmatched,...expanded.unmatched]}}
async function gatherBelow(folders,base,options,world,{isAsked:isAsked,shard:shard,restart:restart}){if(base!==undefined){
const{gatherChanged:gatherChanged}=await $require.e(8424).then($require.bind($require,38424))
;return gatherChanged(folders,base,options,world,isAsked)}
const{includes:includes,leavesAside:leavesAside,formatFor:formatFor,isByPath:isByPath,mayHold:mayHold}=(0,
included.d)(options.paths,options.policy);const reading=(0,progress.o)("Reading",world,"file");let read=0;const scan=await(0,
files.readFiles)(folders,{cwd:world.cwd,formatFor:formatFor,isByPath:isByPath,leftOutAs:formats.gj,
wanted:path=>includes(path)&&isAsked(path),...shard&&{isOurs:path=>(0,lib_shard.O1)(path,shard)},leavesAside:leavesAside,mayHold:mayHold,
async beforeReading(files){if(files>mostHere)await(restart?.())},mayMatter:(text,format)=>{reading(read+=1,undefined);return(0,review.dx)({
text:text,format:format},options.policy)},isDocument:(text,format)=>(0,review.wz)({text:text,format:format},options.policy)})
;reading(read,read);const leftOut=(0,left_out.countLeftOut)(scan.unformatted,formats.gj);const{unmatched:unmatched,notes:notes}=await(0,
sources_unmatched.L2)({...scan,leftOut:leftOut,patterns:options.paths,documents:scan.seen,
included:shard===undefined?scan.documents.length+scan.skipped.length:scan.seen.length,allFiles:()=>(0,files.listFiles)(world.cwd),
filesIn:folder=>(0,files.listFiles)(world.cwd,folder),formatFor:formatFor,isCode:formats.KJ});return{documents:scan.documents,
skipped:scan.skipped,leftOut:leftOut,scope:options.scope??"all",changedFiles:new Set,notes:[...await(0,site_note.u)(world.cwd),...(0,
picture_keys.qR)(options.policy.fields,scan.seen),...folders.length===1&&folders[0]==="."?(0,
picture_keys.AB)(options.policy.overrides,scan.seen,near_path.VW):[],...(0,sources_unmatched.UZ)(scan.leftOut),...(0,left_out.asideNote)((0,
left_out.countLeftOut)(scan.aside,formats.Li)),...notes],unmatched:unmatched}}}),
20902: (($module,$exports,$require)=>{$require.d($exports,{o:()=>progressLine});var $m1=$require(16327);var $m0=$require(76064)
;const pauseMs=100;const logPauseMs=2e4;const usualColumns=80
;function progressLine(what,{stderr:stderr,stderrIsTerminal:stderrIsTerminal,clock:clock,columns:columns=usualColumns},unit){
const began=clock.now();let last=stderrIsTerminal?-Infinity:began;let isShown=false;return(done,total,images)=>{if(done===total){
if(isShown)stderr("\r[K");isShown=false;return}const now=clock.now();const pause=stderrIsTerminal?unit===undefined?0:pauseMs:logPauseMs
;if(now-last<pause)return;last=now;const line=`${what}: ${sentence({done:done,total:total,ms:now-began,unit:unit,images:images})}`
;stderr(stderrIsTerminal?`\r${(0,$m0.x)(`${line} …`,columns-1)}[K`:`alt-text-review: ${line}\n`);isShown=stderrIsTerminal}}
function sentence({done:done,total:total,ms:ms,unit:unit,images:images}){const number=total===undefined?String(done):`${done} of ${total}`
;const things=unit===undefined?number:`${number} ${(total??done)===1?unit:`${unit}s`}`
;const counted=images===undefined?things:`${things}, ${(0,$m1.U)(images,"image")}`;if(unit===undefined||ms<1e3||done===0)return counted
;const rate=done/(ms/1e3);const left=total===undefined?[]:[`${inWords((total-done)/rate)} left`]
;return[counted,`${rate<10?rate.toFixed(1):Math.round(rate)} a second`,...left].join(", ")}function inWords(seconds){
return seconds<90?`${Math.ceil(seconds)} s`:`${Math.ceil(seconds/60)} min`}}),
80892: (($module,$exports,$require)=>{$require.d($exports,{Ej:()=>acceptedNote,Si:()=>restartWith,mF:()=>readBaseline,
sb:()=>readSettings});var $m5=$require(77081);var $m0=$require(44104);var $m1=$require(1552);var $m2=$require(61469);var $m3=$require(75548)
;var $m6=$require(13497);var $m4=$require(14318);async function readSettings(flags,world){const{config:config}=(0,$m3.Ac)(flags)
;const text=await(0,$m1.y)(world.cwd,config);if(text===undefined&&flags.config!==undefined){
throw new $m2.yo(`There is no configuration file ${config}.`,"Check the path; it is relative to the working directory.")}
const read=file=>(0,$m1.y)(world.cwd,file);const{env:env,clock:clock,fetch:fetch}=world;const around={env:env,clock:clock,fetch:fetch,
signal:()=>world.signal};const readElsewhere=(0,$m5.p)(env.GITHUB_TOKEN??env.GH_TOKEN,around);return(0,$m4.G)({text:text,path:config,
read:read,readElsewhere:readElsewhere,today:world.today},{captions:"off"},flags)}function restartWith(flags,world){return async()=>{
const{config:config}=(0,$m3.Ac)(flags);const{kind:kind}=await(0,$m0.e)(world.cwd,config);if(kind!=="stream")await(world.restart?.())}}
function acceptedNote(baseline){if(baseline===undefined||baseline.accepted.size===0)return[]
;return[`What ${baseline.file} accepts is left out: \`--baseline none\` takes it in.`]}async function readBaseline(path,world,writtenAt){
if(path===$m6.m)return undefined;const file=path??$m6.$;const text=await(0,$m1.y)(world.cwd,file);if(text!==undefined){return{file:file,
accepted:(await Promise.all([$require.e(3798),$require.e(5002),$require.e(1593),$require.e(1676)]).then($require.bind($require,1676))).parseBaseline(text,file)
}}if(path===undefined)return undefined;const where=writtenAt?.get("baseline")
;throw new $m2.yo(`${where===undefined?"There":`${where}: there`} is no baseline ${path}.`,`Write one: alt-text-review baseline --output ${path}.`)
}}),
79340: (($module,$exports,$require)=>{$require.d($exports,{O1:()=>isInShard,bA:()=>mostShards,tC:()=>shareOf,uK:()=>parseShard})
;var $m0=$require(15862);const mostShards=1e3;function parseShard(text){const[,index,of]=/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)??[]
;const shard={index:Number(index),of:Number(of)};return shard.index<=shard.of&&shard.of<=mostShards?shard:undefined}
function isInShard(path,{index:index,of:of}){return(0,$m0.n)("sha256").update(path).digest().readUInt32BE(0)%of===index-1}
function shareOf(whole,{index:index,of:of},least=0){const share=Math.floor(whole/of)+(index<=whole%of?1:0);return Math.max(share,least)}}),
39973: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{asideNote:()=>asideNote,countByPath:()=>countByPath,
countLeftOut:()=>countLeftOut});var $m0=$require(96884);function asideNote(aside){if(aside.length===0)return[];const[were,them]=(0,
$m0.fk)(aside)===1?["was","it"]:["were","them"]
;return[`${(0,$m0.RD)(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`]}
function countLeftOut(paths,lookOf){const counted=new Map;for(const path of paths){const look=lookOf(path);if(look===undefined)continue
;const{ending:ending,isCode:isCode}=look;counted.set(ending,{ending:ending,isCode:isCode,files:(counted.get(ending)?.files??0)+1})}
return[...counted.values()].toSorted((a,b)=>b.files-a.files||(a.ending<b.ending?-1:1))}function countByPath(paths,lookOf){
return countLeftOut(paths.filter(path=>lookOf(path)?.isCatalogue!==true),lookOf)}}),

};
