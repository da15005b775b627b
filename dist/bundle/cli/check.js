import { modules as common0 } from '../common/app/drafter.js';
import { modules as common1 } from '../common/sources/git.js';
export const ids = [6079];
export const modules = {
...common0,
...common1,
68362: (($module,$exports,$require)=>{$require.d($exports,{d:()=>createDeadline});var $m0=$require(16327);const judgingMs=6e4
;const publishingMs=5*6e4;function createDeadline(clock,minutes){const start=clock.now();const reading=new AbortController
;const publishing=new AbortController;let limitMs=0;let isPublishing=false;const isOver=(graceMs=0)=>clock.now()-start>=limitMs+graceMs
;const limit=()=>`its deadline of ${(0,$m0.U)(limitMs/6e4,"minute")}`;function set(newMinutes){limitMs=newMinutes*6e4
;alarm(clock,start+limitMs-clock.now(),()=>{if(isOver())reading.abort()})}set(minutes);return{signal:reading.signal,
now:()=>isPublishing?publishing.signal:reading.signal,set:set,publish(){isPublishing=true
;alarm(clock,Math.max(0,start+limitMs-clock.now())+publishingMs,()=>{publishing.abort()})},
overdue:()=>isOver(judgingMs)?`The run reached ${limit()} before this document was judged. Raise deadline-minutes, or review fewer documents with paths.`:undefined,
notes:()=>isOver()?[`The run reached ${limit()}: what was not judged or drafted by then is missing in this report.`]:[]}}
function alarm(clock,ms,ring){const whole=Math.max(0,Math.ceil(ms));const signal=clock.alarm?.(whole)??AbortSignal.timeout(whole)
;signal.addEventListener("abort",ring,{once:true})}}),
19631: (($module,$exports,$require)=>{$require.d($exports,{p:()=>htmlSurroundings});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(90834);const mostBytes=50*1024*1024;const shown=/^image\/(?:png|jpeg|gif|webp|avif|svg\+xml|bmp|x-icon)$/
;function htmlSurroundings(sources){return async(report,file)=>{const page=await pageOf(sources.packageDir)
;const toRoot=file===undefined?"":wayBetween((0,$m1.dirname)((0,$m1.resolve)(sources.root,file)),sources.root)
;const addresses=page===undefined?new Map:await addressesOf(report,toRoot,sources);return{page:page,toRoot:toRoot,blob:await sources.blob(),
pictureOf:({image:image,document:document})=>addresses.get(keyOf(image.src,document.path))}}}async function pageOf(packageDir){
if(packageDir===undefined)return undefined;const text=name=>(0,$m0.readFile)((0,
$m1.join)(packageDir,"dist","workbench",name),"utf8").catch(()=>undefined)
;const[script,style]=await Promise.all([text("report.js"),text("report.css")]);return script===undefined||style===undefined?undefined:{
script:script,style:style}}async function addressesOf({images:images},toRoot,{pictures:pictures,embedPictures:embedPictures}){
const{loadPicture:loadPicture,fileOf:fileOf}=await pictures();const addresses=new Map;const embedded=new Map;let left=mostBytes
;for(const{image:image,document:document}of reportedFirst(images)){const key=keyOf(image.src,document.path)
;if(addresses.has(key)||/^\s*(?:https?:)?\/\//i.test(image.src))continue;const place={src:image.src,path:document.path}
;const file=await(fileOf?.(place));const name=file??key;if(embedPictures>0&&!embedded.has(name)){
const data=await dataOf(place,loadPicture,Math.min(embedPictures*1024,left));left-=data?.length??0;embedded.set(name,data)}
const address=embedded.get(name)??(file===undefined?undefined:addressFor(toRoot,file));if(address!==undefined)addresses.set(key,address)}
return addresses}function reportedFirst(images){return images.flatMap(reviewed=>{const[finding]=reviewed.findings
;return reviewed.inScope&&finding!==undefined?[{reviewed:reviewed,finding:finding}]:[]}).toSorted((a,b)=>(0,
$m2.N)(a.finding,b.finding)).map(({reviewed:reviewed})=>reviewed)}async function dataOf({src:src,path:path},loadPicture,most){
const picture=await loadPicture(src,path)
;if(picture.status!=="bytes"||picture.bytes.length>most||!shown.test(picture.mediaType))return undefined
;return`data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString("base64")}`}function addressFor(toRoot,file){
return`${toRoot===""?"./":toRoot}${file.split("/").map(encodeURIComponent).join("/")}`}function wayBetween(from,to){const way=(0,
$m1.relative)(from,to);if(way===""||(0,$m1.isAbsolute)(way))return"";return`${way.split($m1.sep).map(encodeURIComponent).join("/")}/`}
function keyOf(src,path){return`${path}\n${src}`}}),
30477: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>picturesOnDisk,e:()=>remotePictures});var $m0=$require(23735)
;async function picturesOnDisk(options,root,paths,surroundings){
const[{createLoader:createLoader},{createRepositories:createRepositories},{placesWith:placesWith}]=await Promise.all([$require.e(8346).then($require.bind($require,78346)),$require.e(422).then($require.bind($require,20422)),Promise.resolve().then($require.bind($require,27823))])
;const opened=(0,$m0.O)(()=>remotePictures(options,surroundings));const remote=async address=>(await opened())(address)
;const placesOf=placesWith(options.policy.addresses)
;return createRepositories(root,paths,files=>createLoader(files,undefined,remote,placesOf),placesOf)}
async function remotePictures({imageTransport:imageTransport,pictureHosts:pictureHosts},{env:env,signal:signal}){
if(imageTransport==="url")return(await $require.e(8346).then($require.bind($require,78346))).handOver(pictureHosts)
;return(await $require.e(5882).then($require.bind($require,35882))).createRemote({env:env,signal:signal,hosts:pictureHosts})}}),
11018: (($module,$exports,$require)=>{$require.d($exports,{Li:()=>writeReports,jr:()=>reportersWith,pg:()=>unwritten,x3:()=>writeText
});var $m0=$require(61469);var $m4=$require(3808);var $m1=$require(75548);var $m2=$require(30529);var $m3=$require(67778)
;async function writeText(root,file,text,keep){const trouble=await(0,$m3._)(root,file,text,keep);if(trouble!==undefined)throw unwritten([{
...trouble,file:file}])}function reportersWith(options){return $m2.IU.filter(({option:option})=>options[(0,
$m1.xQ)(option)]!==undefined).map(({name:name})=>name)}
async function writeReports(report,options,{root:root,hide:hide,keep:keep,html:html}){const troubles=[]
;for(const{name:name,option:option}of $m2.IU){const file=options[(0,$m1.xQ)(option)];if(file===undefined)continue;const parts=await(0,
$m2.B)(name);const style=name==="html"?{colour:false,html:await(html?.(report,file))}:undefined;const trouble=await(0,$m3._)(root,file,(0,
$m4.m)(parts(report,style),hide),keep);if(trouble!==undefined)troubles.push({...trouble,file:file})}return troubles}
function unwritten(troubles){
const problems=troubles.map(({file:file,why:why,onDisk:onDisk})=>`${file} cannot be written: ${why}. ${onDisk}`)
;return new $m0.yo(problems.join("\n"),[...new Set(troubles.map(({remedy:remedy})=>remedy))].join("\n"))}}),
75274: (($module,$exports,$require)=>{$require.d($exports,{S:()=>sourcesBelow});var $m0=$require(68063);var $m1=$require(33603)
;var $m2=$require(48855);function sourcesBelow(root,policy){return async pages=>{
const{ignoredFiles:ignoredFiles,trackedFiles:trackedFiles}=await $require.e(4805).then($require.bind($require,54805))
;const built=new Set(await ignoredFiles(pages,root));if(built.size===0)return{documents:[],isBuilt:()=>false}
;const{plainFiles:plainFiles,readFiles:readFiles}=await $require.e(7061).then($require.bind($require,97061));const{formatFor:formatFor}=(0,
$m1.d)([],policy);const tracked=(await trackedFiles(root)).filter(path=>formatFor(path)!==undefined)
;const{documents:documents}=await readFiles(await plainFiles(tracked,root),{cwd:root,formatFor:formatFor,leftOutAs:$m0.gj,wanted:()=>true,
mayHold:()=>true,mayMatter:(text,format)=>(0,$m2.dx)({text:text,format:format},policy)});return{documents:documents,
isBuilt:path=>built.has(path)}}}}),
96079: (($module,$exports,$require)=>{$require.d($exports,{check:()=>check});var deadline=$require(68362)
;var app_pictures=$require(30477);var secrets=$require(60037);var globs=$require(51355);var once=$require(23735)
;var reporters=$require(30529);var lib_secrets=$require(41853);var site_sources=$require(75274);var review=$require(48855)
;var escape_controls=$require(74380);var sources_unmatched=$require(92208);var documents=$require(80103);var drafter=$require(9285)
;var html_surroundings=$require(19631);var report_files=$require(11018);var git=$require(54805);var git_run=$require(86541)
;async function blobAddress(cwd,server="https://github.com"){try{
const asked=[["config","--get","remote.origin.url"],["rev-parse","HEAD"],["rev-parse","--show-prefix"]]
;const[remote="",commit="",prefix=""]=await Promise.all(asked.map(async args=>(await(0,git_run.E)(args,cwd)).toString("utf8").trim()))
;const repository=repositoryIn(remote,new URL(server).host);if(repository===undefined||!/^[0-9a-f]{40,64}$/.test(commit))return undefined
;return`${server}/${repository}/blob/${commit}/${prefix.split("/").map(encodeURIComponent).join("/")}`}catch{return undefined}}
function repositoryIn(remote,host){const url=new URL(/^[\w.-]+@[\w.-]+:(?!\/)/.test(remote)?`ssh://${remote.replace(":","/")}`:remote)
;if(url.host!==host)return undefined;const[owner="",name="",...rest]=url.pathname.replace(/^\//,"").replace(/\/$/,"").split("/")
;const bare=name.replace(/\.git$/,"");return rest.length===0&&[owner,bare].every(part=>/^[\w.-]+$/.test(part))?`${owner}/${bare}`:undefined}
var count=$require(16327);var reviewed_image=$require(62417);var review_policy=$require(47882)
;async function mendNote({images:images},policy){const unoffered=images.filter(reviewed=>reviewed.inScope&&(0,
reviewed_image.F)(reviewed)).length
;const more=unoffered===0?[]:[`\`--fix --context-drafts always\` writes ${unoffered===1?"that draft":`those ${unoffered} drafts`} into the files, where that changes nothing else; with \`--dry-run\` it only shows ${unoffered===1?"it":"them"}.`]
;return[...await mends(images,policy),...more]}async function mends(images,policy){
const found=images.filter(({inScope:inScope,findings:findings})=>inScope&&findings.length>0);if(found.length===0)return[]
;const{mendable:mendable}=await Promise.all([$require.e(5002),$require.e(4019)]).then($require.bind($require,84019))
;const number=mendable(found,(0,review_policy.createPolicy)(policy));if(number===0)return[];const subject=(0,
count.U)(number,"image can be fixed","images can be fixed")
;return[`${subject} without a model: \`--fix\` writes that, and \`--fix --dry-run\` shows it.`]}var errors=$require(61469)
;var stdin=$require(77679);function assertDivisible(paths,{base:base,fix:fix,checkPictures:checkPictures}){
const asked=[fix&&"--fix",base!==undefined&&"--base",checkPictures&&"--check-pictures",paths.includes(stdin.A)&&"the standard input"]
;const flag=asked.find(one=>one!==false);if(flag===undefined)return
;throw new errors.yo(`--shard and ${flag} are not for one run.`,"A scan of everything is what can be divided.")}
function assertAlone(paths,{base:base,fix:fix}){
if(paths.length>1)throw new errors.yo("- stands beside other paths.","Give it alone: it is the standard input.")
;const flag=fix?"--fix":base===undefined?undefined:"--base";if(flag===undefined)return
;throw new errors.yo(`${flag} needs files, and - is the standard input.`,`Name the files, or leave ${flag} out.`)}
var first_of=$require(12802);var truncate=$require(76064);const mostNamed=20;const longestAddress=80
;async function missingPictures({images:images},missingOf){
const places=images.flatMap(({inScope:inScope,image:image,document:document,location:location})=>inScope&&image.src!==""?[{src:image.src,
path:document.path,line:location.line}]:[]);const gone=new Set(await missingOf(places));const missing=places.filter(place=>gone.has(place))
;if(missing.length===0)return[`All pictures of the repository that ${(0,count.U)(places.length,"image")} name are there.`];const named=(0,
first_of.K)(missing,mostNamed,({src:src,path:path,line:line})=>`${path}:${line} (${(0,truncate.k)(src,longestAddress)})`);return[`${(0,
count.U)(missing.length,"picture is","pictures are")} not there (info): ${named.join(", ")}.`]}var progress=$require(20902)
;var lib_shard=$require(79340);function shardFrom(text){const shard=(0,lib_shard.uK)(text);if(shard!==undefined)return shard
;throw new errors.yo(`--shard ${text} names no part of a scan.`,"Write it like 2/8: the second of eight.")}
function withShare(settings,shard){if(shard===undefined)return settings
;const{maxCaptions:maxCaptions,maxCostUsd:maxCostUsd,requestsPerMinute:requestsPerMinute,concurrency:concurrency}=settings;return{
...settings,maxCaptions:(0,lib_shard.tC)(maxCaptions,shard),maxCostUsd:maxCostUsd===undefined?undefined:maxCostUsd/shard.of,
requestsPerMinute:requestsPerMinute===0?0:(0,lib_shard.tC)(requestsPerMinute,shard,1),concurrency:(0,lib_shard.tC)(concurrency,shard,1)}}
function recordingStore(kept){const pages=new Map;return{pages:pages,get(key){const entry=kept?.get(key)
;if(entry!==undefined)pages.set(key,entry);return entry},put(key,entry){pages.set(key,entry);kept?.put(key,entry)}}}
function shardOf(number,commit,paths,{documents:documents,skipped:skipped,leftOut:leftOut=[],notes:notes,unmatched:unmatched},pages,report){
return{...number,...commit!==undefined&&{commit:commit},paths:paths,documents:documents,pages:Object.fromEntries(pages),skipped:skipped,
leftOut:leftOut,notes:notes,mistakes:unmatched.map(({problem:problem,remedy:remedy})=>({problem:problem,remedy:remedy})),
drafts:report.images.flatMap(({document:document,image:image,draft:draft})=>draft===undefined?[]:[{path:document.path,
start:image.span.start,draft:draft}]),requests:report.drafts.requests,costUsd:report.drafts.costUsd}}
function shardNote({index:index,of:of}){
return`This is shard ${index} of ${of}, so its verdict is not the last word: give the JSON reports of all shards to alt-text-review merge.`}
var print_report=$require(62757);var settings=$require(80892);var workbench_journal=$require(30277);var unread=$require(30863)
;var journal_file=$require(78953);async function openUnread(named,world){const notes=[];const forgive=error=>{
if(!(error instanceof errors.yo)||named!==undefined)throw error
;notes.push(`${error.message} ${error.remedy} So reports cannot tell which drafts nobody has read.`)};let journal;const open=(0,
once.O)(async()=>{const{path:path,io:io}=(0,journal_file.i7)(named,world);journal=await(0,
workbench_journal._)(world.cwd,path??"in memory",io).catch(forgive)});if(await(0,journal_file.hD)(named,world))await open();return{
remember:async written=>{await open();if(journal!==undefined)await(0,unread.P3)(journal,written,(new Date).toISOString()).catch(forgive)},
marked:report=>journal===undefined?report:(0,unread.y$)(report,journal),notes:()=>notes}}async function check(paths,flags,terminal){
const shard=flags.shard===undefined?undefined:shardFrom(flags.shard);if(shard!==undefined)assertDivisible(paths,flags)
;const options=withShare(await(0,settings.sb)(flags.settings,terminal),shard);if(flags.printConfig!==undefined){
const{printConfig:printConfig}=await $require.e(376).then($require.bind($require,90376))
;await printConfig(flags.printConfig,options,flags.settings,terminal);return 0}const{hide:hide}=(0,lib_secrets.g)((0,
secrets.F)(options,terminal.env));const world=withoutSecrets(terminal,hide);const{signal:signal,overdue:overdue,notes:notes}=(0,
deadline.d)(world.clock,options.deadlineMinutes);const isStdin=paths.includes(stdin.A);if(isStdin)assertAlone(paths,flags)
;const merged=flags.shards&&await(await $require.e(8079).then($require.bind($require,78079))).readShards(flags.shards,world.cwd)
;const gatheredAll=merged?.gathered??(isStdin?await(0,stdin.O)(flags.stdinName,options,world):await(0,
documents.k)(paths,flags.base,options,world,{shard:shard,restart:(0,settings.Si)(flags.settings,world)}))
;const{unmatched:unmatched,...gathered}=gatheredAll;const named=(merged?.paths??paths).filter(path=>path!==stdin.A&&!(0,globs.fg)(path))
;const bounded={...world,signal:AbortSignal.any([world.signal,signal])};const pictures=(0,once.O)(()=>(0,
app_pictures.Q)(options,world.cwd,named,bounded));const drafting=merged?.drafting??(0,drafter.F)(options,pictures,bounded)
;const isWhole=flags.base===undefined&&gathered.documents.length>0
;const pages=isWhole&&options.cacheDir!==undefined?await openPages(world.cwd,options.cacheDir):undefined
;const recorded=shard&&recordingStore(pages)
;const baseline=await(0,settings.mF)(options.baseline,world,flags.settings.baseline===undefined?options.writtenAt:undefined);const input={
...gathered,store:merged?.store??recorded??pages,failOn:options.failOn,unread:options.unread,minCoverage:options.minCoverage,
maxWarnings:options.maxWarnings,baseline:baseline?.accepted,baselineFile:baseline?.file,policy:options.policy,today:world.today,
language:options.language,drafting:drafting,contextDrafts:options.contextDrafts,
showsAllEdits:shard!==undefined||[...flags.targets.map(({format:format})=>format),...(0,report_files.jr)(options)].some(reporters.Xt),
mends:flags.fix,...!flags.fix&&{sources:(0,site_sources.S)(world.cwd,options.policy)},
samePictures:async(places,asked)=>(await pictures()).samePictures(places,asked),mistakes:unmatched.map(sources_unmatched.A3),
overdue:overdue,progress:(0,progress.o)("Checking",world,"file")};const journal=await openUnread(flags.journal,world);const found=await(0,
review.NQ)(input);await(pages?.save())
;const fixed=flags.fix?await(await Promise.all([$require.e(5505),$require.e(7623)]).then($require.bind($require,27623))).fix(input,found,world,flags.dryRun,journal.remember):{
report:found,troubles:[],fixed:[]}
;if(flags.fix&&flags.dryRun)return(await $require.e(2670).then($require.bind($require,72670))).printDiff(fixed,world)
;if(flags.fix)world.stderr((await $require.e(2670).then($require.bind($require,72670))).shownChanges(fixed.fixed))
;const mends=flags.fix?[]:await mendNote(fixed.report,options.policy);const left=flags.fix?(0,settings.Ej)(baseline):[]
;const gone=flags.checkPictures?await missingPictures(fixed.report,(await pictures()).missing):[];const report={
...journal.marked(fixed.report),
notes:[...shard?[shardNote(shard)]:[],...notes(),...gone,...fixed.report.notes,...mends,...left,...journal.notes()],
shard:shard&&shardOf(shard,await(0,git.Qo)(world.cwd),paths,gatheredAll,recorded?.pages??new Map,found)};const html=(0,
html_surroundings.p)({root:world.cwd,packageDir:world.packageDir,pictures:pictures,embedPictures:options.embedPictures,
blob:()=>blobAddress(world.cwd,world.env.GITHUB_SERVER_URL)});const troubles=[...await(0,
print_report.p)(report,flags.targets,flags.display,world,hide,html),...await(0,report_files.Li)(report,options,{root:world.cwd,hide:hide,
keep:world.keep,html:html})];for(const one of unmatched)world.stderr(`alt-text-review: ${(0,
sources_unmatched.cj)(one).map(escape_controls.UN).join("\n")}\n`);for(const trouble of fixed.troubles)world.stderr(`alt-text-review: ${(0,
escape_controls.UN)(trouble)}\n`);if(troubles.length>0)throw(0,report_files.pg)(troubles)
;const isDone=flags.fix&&(options.contextDrafts==="always"||fixed.fixed.length>0)
;const unavailable=drafting.status==="unavailable"&&!isDone?drafting.reason:undefined;const obstacle=report.refused??unavailable
;if(obstacle!==undefined&&flags.settings.captions==="auto"){
world.stderr(`alt-text-review: no drafts by a model, although the options ask for them: ${obstacle}\n`);return 2}
if(unmatched.length>0||fixed.troubles.length>0)return 2;return report.verdict==="pass"||shard!==undefined?0:1}
async function openPages(root,dir){const{openPageFile:openPageFile}=await $require.e(1041).then($require.bind($require,31041))
;return openPageFile(root,dir)}function withoutSecrets(world,hide){return{...world,stdout:text=>{world.stdout(hide(text))},stderr:text=>{
world.stderr(hide(text))}}}}),
9285: (($module,$exports,$require)=>{$require.d($exports,{F:()=>draftingFor});var $m0=$require(72416);var $m1=$require(20902)
;function draftingFor(options,pictures,world,progress=(0,$m1.o)("Drafting",world,"picture")){
const{env:env,fetch:fetch,clock:clock,signal:signal}=world;const possible=(0,$m0._)(options,{env:env,fetch:fetch,clock:clock,signal:signal,
picturesArePublic:false,root:world.cwd,pictures:pictures,announce:sentence=>{world.stderr(`alt-text-review: ${sentence}\n`)},
progress:progress});if(possible.status!=="ready")return possible;return{...possible,draft:(wanted,earlier)=>{if(wanted.length>0)world.keep()
;return possible.draft(wanted,earlier)}}}}),
78953: (($module,$exports,$require)=>{$require.d($exports,{MT:()=>journalFolder,hD:()=>mayHaveJournal,i7:()=>journalFile,
vH:()=>defaultJournal});var $m0=$require(51455);var $m1=$require(76760);var $m2=$require(1552);var $m3=$require(67778)
;var $m4=$require(15862);function journalFolder(env){const home=env.HOME??env.USERPROFILE
;const base=env.XDG_STATE_HOME??env.LOCALAPPDATA??(home===undefined?undefined:(0,$m1.join)(home,".local","state"))
;return base===undefined?undefined:(0,$m1.join)(base,"alt-text-review")}function defaultJournal(cwd,env){const folder=journalFolder(env)
;const name=(0,$m4.n)("sha256").update(cwd).digest("hex").slice(0,16);return folder===undefined?undefined:(0,
$m1.join)(folder,`${name}.json`)}async function mayHaveJournal(named,{env:env}){const folder=journalFolder(env)
;if(named!==undefined||folder===undefined)return named!==undefined
;return(0,$m0.access)(folder).then(()=>true,error=>!(error instanceof Error&&"code"in error&&error.code==="ENOENT"))}
function journalFile(named,{cwd:cwd,env:env,keep:keep}){const path=named===undefined?defaultJournal(cwd,env):(0,$m1.resolve)(cwd,named)
;if(path===undefined)return{path:path,io:{read:()=>Promise.resolve(undefined),write:()=>Promise.resolve(undefined)}};return{path:path,io:{
read:()=>(0,$m2.y)(cwd,path),write:async text=>(await(0,$m3._)(cwd,path,text,keep))?.why}}}}),
62757: (($module,$exports,$require)=>{$require.d($exports,{h:()=>usesColour,p:()=>printReports});var $m0=$require(67778)
;var $m2=$require(3808);var $m1=$require(30529);async function printReports(report,targets,display,world,hide,html){
const{groupBy:groupBy,detail:detail}=display;const troubles=[];for(const{format:format,file:file}of targets){const parts=await(0,
$m1.B)(format);const columns=file===undefined&&world.stdoutIsTerminal?world.columns:undefined
;const colour=file===undefined&&usesColour(display.colour,world);const around=format==="html"?await html(report,file):undefined
;const style={colour:colour,columns:columns,groupBy:groupBy,detail:detail,html:around};const chunks=()=>(0,$m2.m)(parts(report,style),hide)
;const trouble=file===undefined?undefined:await(0,$m0._)(world.cwd,file,chunks(),world.keep)
;if(file===undefined||trouble!==undefined)for(const chunk of chunks())world.stdout(chunk)
;if(file!==undefined&&trouble!==undefined)troubles.push({...trouble,file:file})}return troubles}
function usesColour(flag,{env:env,stdoutIsTerminal:stdoutIsTerminal}){if(flag!==undefined)return flag
;const{FORCE_COLOR:force,NO_COLOR:no,TERM:terminal}=env;if(force!==undefined)return force!=="0"&&force!=="false"
;if(no!==undefined&&no!=="")return false;return stdoutIsTerminal&&terminal!=="dumb"}}),
77679: (($module,$exports,$require)=>{$require.d($exports,{A:()=>stdinArgument,O:()=>gatherStdin});var $m0=$require(33603)
;var $m1=$require(61469);var $m2=$require(60999);const stdinArgument="-";const unnamed="stdin.md"
;async function gatherStdin(name,options,world){const path=(name??unnamed).replaceAll("\\","/").replace(/^\.\//,"")
;const{formatFor:formatFor,includes:includes}=(0,$m0.d)(options.paths,options.policy);const format=formatFor(path);if(format===undefined){
throw new $m1.yo(`No format reads ${path}.`,"Give --stdin-filename a name such as docs/page.md or page.html.")}
const isWanted=name===undefined||includes(path);const read=isWanted?readStdin(path,format,await(world.stdin?.())??new Uint8Array):undefined
;return{documents:read!==undefined&&"format"in read?[read]:[],skipped:read!==undefined&&"reason"in read?[read]:[],
scope:options.scope??"all",changedFiles:new Set,notes:isWanted?[]:[`paths leaves out ${path}, so it was not read.`],unmatched:[]}}
function readStdin(path,format,bytes){const reason=(0,$m2.g$)(bytes.length,path);if(reason!==undefined)return{file:path,reason:reason}
;const decoded=(0,$m2.w8)(bytes);if("reason"in decoded)return{file:path,...decoded};return{path:path,format:format,...decoded,
changedLines:"all"}}}),
41853: (($module,$exports,$require)=>{$require.d($exports,{X:()=>formsOf,g:()=>createSecrets});const shortest=8
;const shortestOfLetters=12;function createSecrets(values){
const secrets=values.filter(value=>value!==undefined).filter(value=>value.trim().length>=shortest)
;const forms=[...new Set(secrets.flatMap(formsOf))].filter(form=>form.trim().length>=shortest).toSorted((a,b)=>b.length-a.length)
;const letters=secrets.map(lettersOf).filter(value=>value.length>=shortestOfLetters);return{
hide:text=>forms.reduce((left,form)=>left.replaceAll(form,"***"),text),areIn(text){if(forms.some(form=>text.includes(form)))return true
;const own=letters.length===0?"":lettersOf(text);return letters.some(one=>own.includes(one))}}}function formsOf(secret){
const lines=secret.split(/\r?\n/).filter(line=>line.trim()!=="")
;const encoded=[encodeURIComponent(secret),Buffer.from(secret).toString("base64")]
;return[...new Set([...lines,...encoded,JSON.stringify(secret).slice(1,-1)])]}function lettersOf(text){
return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")}}),
30277: (($module,$exports,$require)=>{$require.d($exports,{_:()=>openJournal,a:()=>readJournal});var $m0=$require(61469)
;async function openJournal(folder,path,io){const text=await io.read();const file=await parse(text,folder,path)
;const entries=new Map(file.entries.map(entry=>[entry.number,entry]));const unread=new Map(file.unread.map(one=>[one.id,one]))
;async function write(){const all={entries:[...entries.values()],unread:[...unread.values()]};const whole={version:1,tool:"alt-text-review",
folder:folder,...all};const why=await io.write(`${JSON.stringify(whole,null,1)}\n`)
;if(why!==undefined)throw new $m0.yo(`The journal ${path} cannot be written: ${why}.`,"Free some space, or name another file with --journal.")
}return{entries:()=>[...entries.values()],live:()=>[...entries.values()].filter(({state:state})=>state!=="undone"),async put(changed){
for(const entry of changed)entries.set(entry.number,entry);await write()},unread:()=>unread,async putUnread(written){
for(const one of written)unread.set(one.id,one);await write()}}}async function parse(text,folder,path){if(text===undefined)return{
entries:[],unread:[]};const file=await readJournal(text)
;if(file===undefined)throw new $m0.yo(`${path} is not a journal of this program.`,"Move it away, or name another file with --journal.")
;if(file.folder!==folder)throw new $m0.yo(`The journal ${path} is about ${file.folder}.`,"Name another file with --journal.");return file}
async function readJournal(text){
return(await Promise.all([$require.e(3798),$require.e(4057)]).then($require.bind($require,44057))).journalIn(text)}}),
74522: (($module,$exports,$require)=>{$require.d($exports,{Pm:()=>seenOf,TH:()=>idOf,js:()=>createPages});var $m1=$require(15862)
;var $m0=$require(81463);function createPages({images:images},likeliestOf=$m0.bU){const byPath=new Map;for(const reviewed of images){
const{path:path}=reviewed.document;byPath.set(path,[...byPath.get(path)??[],reviewed])}
const pictureOf=reviewed=>pictureId(reviewed,likeliestOf);let index=indexOf(byPath,pictureOf);return{images:()=>[...byPath.values()].flat(),
find:id=>index.byId.get(id),pictureOf:pictureOf,on:path=>byPath.get(path)??[],showing(reviewed){const key=pictureOf(reviewed)
;return key===undefined?[reviewed]:index.byPicture.get(key)??[]},replace(path,now){
const before=new Map(byPath.get(path)?.map(reviewed=>[reviewed.identity,reviewed]))
;byPath.set(path,now.map(reviewed=>withProposal(reviewed,before.get(reviewed.identity))));index=indexOf(byPath,pictureOf)}}}
function idOf({identity:identity}){return short(identity)}function seenOf({source:source}){return short(source)}
function pictureId({image:image,document:document},likeliestOf){
const path=likeliestOf(image.src,document.path)??(/^https?:/i.test(image.src)?image.src:undefined)
;return path&&short(`${path}${/#.*$/s.exec(image.src)?.[0]??""}`)}function short(text){return(0,
$m1.n)("sha256").update(text).digest("hex").slice(0,16)}function withProposal(now,before){
return before?.source===now.source&&now.proposal===undefined?{...now,proposal:before.proposal}:now}function indexOf(byPath,pictureOf){
const byId=new Map;const byPicture=new Map;for(const reviewed of[...byPath.values()].flat()){byId.set(idOf(reviewed),reviewed)
;const key=pictureOf(reviewed);if(key===undefined)continue;const others=byPicture.get(key)??[];others.push(reviewed)
;byPicture.set(key,others)}return{byId:byId,byPicture:byPicture}}}),
30863: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>unreadDraft,P3:()=>rememberUnread,y$:()=>withUnread})
;var $m0=$require(74522);function unreadDraft(journal,reviewed){const id=(0,$m0.TH)(reviewed);const unread=journal.unread().get(id)
;if(unread?.after!==reviewed.source)return undefined
;const isRead=journal.live().some(entry=>entry.id===id&&entry.outcome!=="skipped"&&entry.at>=unread.at);return isRead?undefined:unread}
async function rememberUnread(journal,written,at){
const texts=new Set([...[...journal.unread().values()].map(({alt:alt})=>alt),...written.flatMap(({suggestion:suggestion})=>suggestion.source==="caption"?[suggestion.alt]:[])])
;const byModel=written.filter(({suggestion:{source:source,alt:alt}})=>source==="caption"||source==="reuse"&&texts.has(alt))
;if(byModel.length>0)await journal.putUnread(byModel.map(one=>entryFor(one,at)))}
function entryFor({reviewed:reviewed,suggestion:{alt:alt,source:source,replacement:replacement}},at){const[finding]=reviewed.findings
;const made=reviewed.draft;const by=made?.status==="ok"&&made.asked!==undefined?{by:{model:made.model,...made.asked}}:{};return{at:at,id:(0,
$m0.TH)(reviewed),file:reviewed.document.path,line:reviewed.location.line,src:reviewed.image.src,rule:finding?.rule??"",alt:alt,draft:{
source:source,alt:alt,basis:"a model; --fix wrote it",...by},before:reviewed.source,after:replacement}}function withUnread(report,journal){
if(journal.unread().size===0)return report;const images=report.images.map(reviewed=>unreadDraft(journal,reviewed)!==undefined?{...reviewed,
isUnreadDraft:true}:reviewed)
;const counted=images.filter(({inScope:inScope,status:status,isUnreadDraft:isUnreadDraft})=>inScope&&status==="ok"&&isUnreadDraft===true)
;return{...report,images:images,unreadDrafts:counted.length}}}),

};
