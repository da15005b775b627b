import { modules as common0 } from '../common/lib/line-diff.js';
export const ids = [3055, 9973];
export const modules = {
...common0,
63055: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{readChange:()=>readChange})
;var external_node_path_=$require(76760);function unpatch(text,patch){const lines=linesOf(text);const before=[];let at=0
;for(const{start:start,older:older,newer:newer,isWhole:isWhole}of hunksOf(patch)){const first=newer.length===0?start:start-1
;if(!isWhole||first<at||newer.some((line,index)=>lines[first+index]!==line))return undefined;before.push(lines.slice(at,first),older)
;at=first+newer.length}return[...before,lines.slice(at)].flat().join("")}function patchedLines(patch){
return patch.split("\n").filter(row=>row.startsWith("+")||row.startsWith("-")).length}function hunksOf(patch){
const hunks=patch.split(/(?<=^|\n)(?=@@ -)/).filter(hunk=>hunk.startsWith("@@ -"));return hunks.map(hunk=>{
const[head="",...rest]=hunk.split("\n");const rows=rest.at(-1)===""?rest.slice(0,-1):rest
;const[,olderCount="1",start="0",newerCount="1"]=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(head)??[]
;const[older,newer]=[side(rows,"-"),side(rows,"+")];const isWhole=older.length===Number(olderCount)&&newer.length===Number(newerCount)
;return{start:Number(start),older:older,newer:newer,isWhole:isWhole}})}function side(rows,sign){return rows.flatMap((row,index)=>{
if(row!==""&&!row.startsWith(sign)&&!row.startsWith(" "))return[];return[row.slice(1)+(rows[index+1]?.startsWith("\\")?"":"\n")]})}
function linesOf(text){return text.match(/[^\n]*\n|[^\n]+$/g)??[]}function documentsBefore(changed,io){const documents=[]
;const compared=new Set;for(const{path:path,previousPath:previousPath=path,status:status,patch:patch}of changed){
const removed=status==="removed"&&patch!==undefined?unpatch("",patch):undefined;const text=removed??io.textBefore(path)
;if(text===undefined)continue;compared.add(path);const format=io.formatFor(previousPath);if(status!=="added"&&format!==undefined){
documents.push({path:previousPath,format:format,text:text,changedLines:"all"})}}return{documents:documents,compared:compared}}
var sources_text=$require(80818);function isSilent({status:status,patch:patch,changes:changes}){
return patch===undefined&&changes===0&&(status==="modified"||status==="renamed")}function oldPath({path:path,previousPath:previousPath}){
return previousPath??path}async function textsBefore(all,io){
const known=new Map(all.map(changed=>[changed.file.path,knownBefore(changed,io)]))
;const unknown=all.filter(({file:file})=>known.get(file.path)===undefined)
;const texts=unknown.length===0?[]:await io.earlierTexts(unknown.map(({file:file})=>oldPath(file)))
;for(const[index,{file:file}]of unknown.entries())known.set(file.path,(0,sources_text.r7)(texts?.[index]));return known}
function knownBefore({file:file,text:text},{textAtTarget:textAtTarget}){const{status:status,patch:patch,changes:changes}=file
;if(status==="added")return"";if(patch!==undefined)return isWhole(patch,changes)?unpatch(text,patch):undefined;return isSilent(file)&&(0,
sources_text.r7)(textAtTarget(file))===text?text:undefined}function isWhole(patch,changes){
return changes===undefined||patchedLines(patch)===changes}var line_diff=$require(11552);function compare(document,file,before,formatFor){
if(!before.has(document.path))return{...document,changedLines:new Set};const text=before.get(document.path)
;if(text===undefined)return document;const isNew=file===undefined||file.status==="added";const earlier=isNew?undefined:{text:text,
format:formatFor(oldPath(file))};return{...document,changedLines:(0,line_diff.Mt)(text,document.text),earlier:earlier}}
function withHunks(listed,documents){const texts=new Map(documents.map(document=>[document.path,document]));return listed.map(file=>{
const document=texts.get(file.path);if(file.hunks!==undefined||file.changes===0||document===undefined)return file
;const{changedLines:changedLines,text:text}=document;return changedLines==="all"?file:{...file,hunks:(0,line_diff.fg)(changedLines,text)}})}
function undiffedNotes(documents,changed){const hunks=new Map(changed.map(file=>[file.path,file.hunks]))
;return documents.flatMap(({path:path,changedLines:changedLines})=>{
if(changedLines!=="all"&&(changedLines.size===0||hunks.get(path)!==undefined))return[]
;const checked=changedLines==="all"?"all of it was checked":"the lines that are new in it were checked"
;return[`GitHub shows no diff of ${path}: ${checked}, and no comment can be attached to its lines.`]})}var sources_checkout=$require(46921)
;var left_out=$require(39973);var sources_showing=$require(38026)
;async function readChange({headSha:headSha,baseSha:baseSha,targetSha:targetSha},first,io){const listed=await io.changedFiles()
;const present=listed.filter(({status:status})=>status!=="removed").map(({path:path})=>path);const pictures=(0,sources_showing.MF)(listed)
;const isIdle=!present.some(io.mayBeDocument)&&pictures.length===0&&first.scope!=="all"
;const isFirst=path=>first.formatFor(path)!==undefined&&first.wanted(path);const texts=new Map
;const key=({commit:commit,path:path})=>`${commit}:${path}`;const load=async places=>{
const missing=places.filter(place=>!texts.has(key(place)));const read=missing.length===0?[]:await io.readTexts(missing)
;for(const[index,place]of missing.entries())texts.set(key(place),read[index]??"absent")};const atHead=path=>({commit:headSha,path:path})
;const atBase=path=>({commit:baseSha,path:external_node_path_.posix.normalize(path)});const atTarget=file=>({commit:targetSha,
path:oldPath(file)})
;const sure=[...[first.config,(0,sources_text.rR)(first.baseline??first.usualBaseline)].flat().map(atBase),...present.filter(isFirst).map(atHead),...listed.filter(file=>isSilent(file)&&isFirst(file.path)).map(atTarget)]
;if(!isIdle)await load(sure);const settings=await io.settle((0,sources_text.OU)(texts.get(key(atBase(first.config))),first.config))
;const{formatFor:formatFor}=settings;const isDocument=path=>formatFor(path)!==undefined&&settings.wanted(path)
;const searches=settings.scope==="lines"&&pictures.length>0;const checkout=searches?await io.checkout():undefined
;const isListed=settings.scope==="all"||searches&&checkout===undefined;const all=isListed?await io.allFiles():checkout&&(0,
sources_checkout.filesAfter)(listed,checkout.files)
;const own=settings.scope==="all"&&all?[...all].filter(isDocument):present.filter(isDocument)
;const silent=listed.filter(file=>isSilent(file)&&isDocument(file.path));await load([...own.map(atHead),...silent.map(atTarget),...(0,
sources_text.rR)(settings.baseline).map(atBase)]);const headText=path=>texts.get(key(atHead(path)))
;const others=[...all??[]].filter(path=>isDocument(path)&&!own.includes(path));const showing=searches&&all?await search():{paths:[],notes:[]
};await load(showing.paths.map(atHead));const paths=[...own,...showing.paths.filter(path=>headText(path)!=="absent")].sort()
;const{documents:readable,skipped:skipped}=documentsOf(paths,headText,formatFor)
;const documents=readable.filter(document=>settings.isDocument?.(document)!==false)
;const edited=listed.filter(({path:path,status:status})=>status!=="removed"&&isDocument(path))
;const before=await textsBefore(edited.flatMap(file=>{const text=(0,sources_text.r7)(headText(file.path));return text===undefined?[]:[{
file:file,text:text}]}),{textAtTarget:file=>texts.get(key(atTarget(file))),earlierTexts:io.earlierTexts})
;const files=new Map(edited.map(file=>[file.path,file]))
;const compared=documents.map(document=>compare(document,files.get(document.path),before,formatFor));const[name]=(0,
sources_text.rR)(settings.baseline??first.usualBaseline);const baseline=name===undefined?undefined:(0,
sources_text.OU)(texts.get(key(atBase(name))),name);const changed=withHunks(listed,compared);return{settings:settings,changed:changed,
documents:compared,skipped:[...settings.scope==="all"&&all===undefined?[{file:".",reason:unlisted}]:[],...skipped],leftOut:(0,
left_out.countByPath)(around(listed,settings.scope==="all"?all:undefined).filter(settings.wanted),io.leftOutAs),allFiles:all,
before:documentsBefore(changed.filter(({path:path})=>isDocument(path)),{textBefore:path=>before.get(path),formatFor:formatFor}),
baseline:baseline,
notes:[...settings.scope!=="all"&&searches&&all===undefined?[unlisted]:[],...name!==undefined&&settings.baseline!==undefined&&baseline===undefined?[(0,
sources_text.f$)(name)]:[],...undiffedNotes(compared,changed),...showing.notes]};async function search(){if(checkout!==undefined){
const{paths:paths,unread:unread}=await checkout.search(others,pictures);return{paths:paths,notes:(0,sources_showing.Ds)(unread)}}
const read=async some=>{await load(some.map(atHead));return some.map(headText)};return(0,sources_showing.IH)(pictures,others,{read:read,
isOneRequest:await io.isSmall()})}}function around(listed,all){
return all?[...all]:listed.filter(({status:status})=>status!=="removed").map(({path:path})=>path)}
const unlisted="GitHub does not list every file of this repository, so only the documents of the change were read. Check the repository out and set source: workspace to read all of them."
;function documentsOf(paths,textAt,formatFor){const documents=[];const skipped=[];for(const path of paths){const format=formatFor(path)
;const read=textAt(path)??"absent";if(format===undefined)continue;if(read==="absent")skipped.push({file:path,
reason:"GitHub does not have it at the head of the change."});else if("reason"in read)skipped.push({file:path,...read
});else documents.push({path:path,format:format,...read,changedLines:"all"})}return{documents:documents,skipped:skipped}}}),
39973: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{asideNote:()=>asideNote,countByPath:()=>countByPath,
countLeftOut:()=>countLeftOut});var $m0=$require(96884);function asideNote(aside){if(aside.length===0)return[];const[were,them]=(0,
$m0.fk)(aside)===1?["was","it"]:["were","them"]
;return[`${(0,$m0.RD)(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`]}
function countLeftOut(paths,lookOf){const counted=new Map;for(const path of paths){const look=lookOf(path);if(look===undefined)continue
;const{ending:ending,isCode:isCode}=look;counted.set(ending,{ending:ending,isCode:isCode,files:(counted.get(ending)?.files??0)+1})}
return[...counted.values()].toSorted((a,b)=>b.files-a.files||(a.ending<b.ending?-1:1))}function countByPath(paths,lookOf){
return countLeftOut(paths.filter(path=>lookOf(path)?.isCatalogue!==true),lookOf)}}),
38026: (($module,$exports,$require)=>{$require.d($exports,{Ds:()=>unsearchedNote,IH:()=>searchShowing,MF:()=>changedPictures})
;var $m4=$require(16327);var $m3=$require(12802);var $m0=$require(49121);var $m1=$require(64758);var $m2=$require(80818)
;const mostSearched=200;function changedPictures(changed){return changed.filter(({path:path,status:status})=>status==="modified"&&(0,
$m0.so)(path)).map(({path:path})=>path)}async function searchShowing(pictures,documents,{read:read,isOneRequest:isOneRequest}){
const isWhole=isOneRequest||documents.length<=mostSearched
;const searched=isWhole?documents:likeliest(documents,pictures).slice(0,mostSearched);if(searched.length===0)return{paths:[],notes:[]}
;const isMentioned=(0,$m1.j)(pictures);const texts=await read(searched);return{paths:searched.filter((_,index)=>isMentioned((0,
$m2.r7)(texts[index])??"")),
notes:[...isWhole?[]:[partNote(pictures.length,documents.length)],...unsearchedNote(searched.filter((_,index)=>(0,$m2.H0)(texts[index])))]}}
function likeliest(documents,pictures){const names=new Set(pictures.flatMap(path=>path.split("/").slice(0,-1)))
;const shared=path=>path.split("/").filter(name=>names.has(name)).length;return documents.map(path=>({path:path,rank:shared(path)
})).toSorted((a,b)=>b.rank-a.rank).map(({path:path})=>path)}function unsearchedNote(paths){if(paths.length===0)return[];const which=(0,
$m3.K)(paths,5,String).join(", ")
;return[`${(0,$m4.U)(paths.length,"unchanged document")} could not be read, and may show a picture that was replaced: ${which}.`]}
function partNote(pictures,documents){const replaced=(0,$m4.U)(pictures,"picture was replaced","pictures were replaced")
;return`${replaced}. Of the ${documents} unchanged documents only ${mostSearched} were searched for ${pictures===1?"it":"them"}. All of them are where the job has the repository checked out, and with scope: all.`
}}),

};
