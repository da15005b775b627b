export const modules = {
54805: (($module,$exports,$require)=>{$require.d($exports,{$A:()=>changedSince,Qo:()=>headCommit,ignoredFiles:()=>ignoredFiles,
trackedFiles:()=>trackedFiles,zj:()=>filesInGit});var $m0=$require(61469);var $m1=$require(36624);var $m2=$require(86541)
;async function changedSince(base,cwd){
const fork=(await git(["merge-base","--end-of-options",base,"HEAD"],cwd).catch(rethrowFor(base))).trim()
;const options=["--raw","-z","--no-abbrev","--relative","--find-renames=50%","-l1000","--diff-filter=d"]
;const[raw,untracked,tags]=await Promise.all([git(["diff",...options,"--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=none",fork],cwd),git(["ls-files","-z","--others","--exclude-standard"],cwd),git(["ls-files","-z","-v"],cwd)])
;const tracked=parseRaw(raw);const added=fieldsOf(untracked).map(path=>({path:path,status:"added",before:undefined}))
;const known=new Set(tracked.map(({path:path})=>path));const unseen=unwatched(tags).filter(path=>!known.has(path))
;return[...tracked,...added,...unseen.length===0?[]:await withBlobs(unseen,fork,cwd)]}async function headCommit(cwd){const head=await(0,
$m2.E)(["rev-parse","--verify","--quiet","HEAD"],cwd).catch(()=>undefined);return head?.toString("utf8").trim()}
async function filesInGit(cwd){return fieldsOf(await git(["ls-files","-z","--cached","--others","--exclude-standard"],cwd))}
async function trackedFiles(cwd){return fieldsOf(await git(["ls-files","-z","--cached"],cwd))}async function ignoredFiles(files,cwd){
const listed=await(0,$m2.E)(["check-ignore","-z","--stdin"],cwd,files.join("\0")).catch(()=>undefined)
;return listed===undefined?[]:fieldsOf(listed.toString("utf8"))}function parseRaw(output){const fields=fieldsOf(output);const changes=[]
;for(let at=0;at+1<fields.length;){const[mode="",,blob="",now="",status=""]=(fields[at]??"").split(" ")
;const isMoved=status.startsWith("R")||status.startsWith("C");const path=fields[at+(isMoved?2:1)]??"";changes.push({path:path,
status:statusOf(status),before:isFile(mode.slice(1))?blob:undefined,previousPath:isMoved?fields[at+1]:undefined,isSame:blob===now})
;at+=isMoved?3:2}return changes}function statusOf(status){if(status.startsWith("A"))return"added"
;return status.startsWith("R")||status.startsWith("C")?"renamed":"modified"}function isFile(mode){return mode.startsWith("100")}
function unwatched(output){return fieldsOf(output).flatMap(field=>/^[a-zS] /.test(field)?[field.slice(2)]:[])}
async function withBlobs(paths,fork,cwd){const listed=await git(["ls-tree","-r","-z",fork],cwd);const blobs=(0,$m1.parseTree)(listed)
;return paths.map(path=>({path:path,status:"unwatched",before:blobs.get(path)}))}function fieldsOf(output){
return output.split("\0").filter(Boolean)}async function git(args,cwd){return(await(0,$m2.E)(args,cwd)).toString("utf8")}
function rethrowFor(base){return error=>{const message=(0,$m0.bD)(error).split("\n").at(1)??(0,$m0.bD)(error)
;throw new $m0.yo(`git cannot compare with ${base}: ${message.replace(/^fatal: /,"")}`,"Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).",{
cause:error})}}}),
};
