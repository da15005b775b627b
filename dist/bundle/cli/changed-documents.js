import { modules as common0 } from '../common/lib/line-diff.js';
import { modules as common1 } from '../common/sources/git.js';
export const ids = [8424];
export const modules = {
...common0,
...common1,
38424: (($module,$exports,$require)=>{$require.d($exports,{gatherChanged:()=>gatherChanged});var external_node_path_=$require(76760)
;var formats=$require(68063);var line_diff=$require(11552);var included=$require(33603);var review=$require(48855)
;var catalogues=$require(28943);var sources_files=$require(97061);var left_out=$require(39973);var git_blobs=$require(36624)
;var git=$require(54805);var promises_=$require(51455);var decode_document=$require(60999);var mentions=$require(64758)
;async function searchFiles(files,targets,cwd){const endings=(0,mentions.i)(targets).map(ending=>Buffer.from(ending));const isMentioned=(0,
mentions.j)(targets);const[paths,unread]=[[],[]];for(const file of files){const bytes=await bytesOf((0,
external_node_path_.resolve)(cwd,file))
;if(bytes===undefined)unread.push(file);else if(isWide(bytes)||endings.some(ending=>bytes.includes(ending))){const decoded=(0,
decode_document.w8)(bytes);if("reason"in decoded)unread.push(file);else if(isMentioned(decoded.text))paths.push(file)}}return{paths:paths,
unread:unread}}async function bytesOf(file){try{const{size:size}=await(0,promises_.stat)(file);return(0,
decode_document.g$)(size,file)===undefined?await(0,promises_.readFile)(file):undefined}catch{return undefined}}function isWide(bytes){
return bytes[0]===255||bytes[0]===254}var showing=$require(38026);var sources_text=$require(80818);var picture_names=$require(49121)
;var sources_unmatched=$require(92208);var site_note=$require(99256)
;async function gatherChanged(folders,base,options,world,isNamed=()=>true){
const{includes:includes,formatFor:formatFor,isByPath:isByPath,mayHold:mayHold}=(0,included.d)(options.paths,options.policy)
;const wanted=path=>includes(path)&&isNamed(path);const changed=await(0,git.$A)(base,world.cwd);const scope=options.scope??"lines"
;const isAsked=path=>wanted(path)&&isBelow(path,folders,world.cwd);const isWanted=path=>formatFor(path)!==undefined&&isAsked(path)
;const below=changed.filter(({path:path})=>isAsked(path));const inPaths=below.filter(({path:path})=>isWanted(path));const files=await(0,
sources_files.plainFiles)(pathsIn(inPaths.filter(({status:status})=>status!=="unwatched")),world.cwd);const unwatched=await(0,
sources_files.existing)(pathsIn(inPaths.filter(({status:status})=>status==="unwatched")),world.cwd)
;const replaced=changed.filter(({status:status,isSame:isSame})=>status==="modified"&&isSame!==true)
;const showing=scope==="lines"?await documentsShowing(replaced,inPaths,isWanted,world.cwd):nothingShown;const own=[...files,...await(0,
sources_files.plainFiles)(unwatched,world.cwd),...showing.paths];const read=await(0,sources_files.readFiles)(scope==="all"?folders:own,{
cwd:world.cwd,formatFor:formatFor,isByPath:isByPath,leftOutAs:formats.gj,wanted:wanted,mayHold:mayHold,isDocument:(text,format)=>(0,
review.wz)({text:text,format:format},options.policy)});const lost=scope==="all"?[]:read.missing.map(file=>({file:file,reason:lostReason}))
;return{documents:await withNewLines(read.documents,changed,{scope:scope,cwd:world.cwd,formatFor:formatFor}),
skipped:[...read.skipped,...lost],leftOut:(0,left_out.countLeftOut)(scope==="all"?read.unformatted:(0,
catalogues.J)(pathsIn(below),world.cwd,formats.gj),formats.gj),scope:scope,
changedFiles:new Set(pathsIn(changed.filter(({status:status})=>status!=="unwatched"))),replacedFiles:new Set(pathsIn(replaced)),
renamedFiles:new Map(changed.flatMap(({path:path,previousPath:previousPath})=>previousPath===undefined?[]:[[path,previousPath]])),
allFiles:showing.allFiles,notes:[...await(0,site_note.u)(world.cwd),...await changeNotes(folders,changed,options,world),...showing.notes],
unmatched:[]}}const nothingShown={paths:[],allFiles:undefined,notes:[]};async function documentsShowing(replaced,inChange,isWanted,cwd){
const pictures=pathsIn(replaced).filter(picture_names.so);if(pictures.length===0)return nothingShown;const all=await(0,git.zj)(cwd)
;const known=new Set(pathsIn(inChange))
;const others=await(0,sources_files.plainFiles)([...new Set(all)].filter(path=>isWanted(path)&&!known.has(path)),cwd)
;const{paths:paths,unread:unread}=await searchFiles(others,pictures,cwd);return{paths:paths,allFiles:new Set(all),notes:(0,
showing.Ds)(unread)}}
const lostReason="Git lists it as changed, and there is no file of this name. Run the command again; if it has a name that is not UTF-8, rename it."
;function pathsIn(changes){return changes.map(({path:path})=>path)}async function changeNotes(paths,changed,options,{cwd:cwd}){
const{formatFor:formatFor}=(0,included.d)(options.paths,options.policy);const there=await(0,sources_files.existing)(paths,cwd)
;const{unmatched:unmatched,notes:notes}=await(0,sources_unmatched.L2)({folders:there,missing:paths.filter(path=>!there.includes(path)),
patterns:options.paths,documents:changed.map(({path:path})=>path).filter(formatFor),included:1,allFiles:()=>(0,git.zj)(cwd),
formatFor:formatFor,isCode:formats.KJ});return[...unmatched.map(one=>(0,sources_unmatched.cj)(one).join(" ")),...notes]}
async function withNewLines(documents,changed,{scope:scope,cwd:cwd,formatFor:formatFor}){
const changes=new Map(changed.map(change=>[change.path,change]))
;const paths=new Map(documents.flatMap(({path:path})=>[[changes.get(path)?.before??"",path]]));paths.delete("");const texts=await(0,
git_blobs.blobTexts)([...paths.keys()],cwd,id=>paths.get(id));return documents.flatMap(document=>{const change=changes.get(document.path)
;if(change===undefined)return[{...document,changedLines:new Set}];const before=(0,sources_text.r7)(texts.get(change.before??""))
;if(before===undefined)return[document];const isSame=change.status==="unwatched"&&before===document.text&&scope!=="all";if(isSame)return[]
;const earlier={text:before,format:formatFor(change.previousPath??change.path)};return[{...document,changedLines:(0,
line_diff.Mt)(before,document.text),earlier:earlier}]})}function isBelow(path,folders,cwd){return folders.some(folder=>(0,
external_node_path_.relative)((0,
external_node_path_.resolve)(cwd,folder),(0,external_node_path_.resolve)(cwd,path)).split(external_node_path_.sep)[0]!=="..")}}),
64758: (($module,$exports,$require)=>{$require.d($exports,{i:()=>endingsOf,j:()=>mentionsOf});var $m0=$require(76760)
;var $m1=$require(72341);function mentionsOf(paths){const names=new Set(paths.map(path=>$m0.posix.basename(path).normalize("NFC")))
;const lengths=[...new Set([...names].map(({length:length})=>length))];const longest=Math.max(...lengths)*lettersOfOne
;const endings=endingsOf(paths);return text=>endings.some(ending=>endsOf(text,ending).some(end=>isName(text,end)))
;function isName(text,end){const written=text.slice(Math.max(0,end-longest),end);return[written,unescaped(written)].some(form=>{
const plain=form.normalize("NFC");return lengths.some(length=>names.has(plain.slice(-length)))})}}function endingsOf(paths){
return[...new Set(paths.map(path=>path.slice(path.lastIndexOf("."))))]}const lettersOfOne=9;function unescaped(text){
if(!/[\\&%]/.test(text))return text
;const plain=text.replace(/\\(?=[!-/:-@[-`{-~])/g,"").replace(/&amp;/gi,"&").replace(/&#(\d{1,3});/g,(_,code)=>String.fromCharCode(Number(code)))
;return(0,$m1.z)(plain)}function endsOf(text,ending){const ends=[]
;for(let at=text.indexOf(ending);at!==-1;at=text.indexOf(ending,at+1))ends.push(at+ending.length);return ends}}),
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
80818: (($module,$exports,$require)=>{$require.d($exports,{H0:()=>isRefused,OU:()=>textOrNothing,f$:()=>noBaseline,r7:()=>textIn,
rR:()=>namedBaseline});var $m0=$require(61469);function textIn(read){return typeof read==="object"&&"text"in read?read.text:undefined}
function isRefused(read){return typeof read==="object"&&"reason"in read}function textOrNothing(read,path){
if(typeof read==="object"&&"reason"in read){
throw new $m0.yo(`${path} cannot be read at the base: ${read.reason}`,"Fix the file, or name another one.")}return textIn(read)}
function noBaseline(path){return`The base commit has no ${path}, so every finding counts.`}function namedBaseline(baseline){
return baseline===undefined||baseline==="none"?[]:[baseline]}}),

};
