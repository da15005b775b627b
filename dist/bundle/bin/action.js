import { modules as common0 } from '../common/app/drafter.js';
import { modules as common1 } from '../common/github/event.js';
import { modules as common2 } from '../common/sources/unmatched.js';
export const ids = [4498, 6421];
export const modules = {
...common0,
...common1,
...common2,
72426: (($module,$exports,$require)=>{$require.d($exports,{C:()=>runAction});var promises_=$require(51455)
;var external_node_path_=$require(76760);var app_deadline=$require(68362);var app_secrets=$require(60037)
;var html_surroundings=$require(19631);function outputsOf(report,reportPath){const{totals:totals,drafts:drafts}=report;return{
verdict:report.verdict,coverage:String(totals.coverage),images:String(totals.images),missing:String(totals.missing),
weak:String(totals.weak),unknown:String(totals.unknown),unread:String(report.skipped.filter(({accepted:accepted})=>accepted!==true).length),
suggestions:String(report.images.filter(({suggestion:suggestion})=>suggestion?.offered===true).length),captioned:String(drafts.drafted),
"cost-usd":String(Number(drafts.costUsd.toFixed(6))),report:reportPath}}
function draftTrouble({drafts:drafts,images:images,refused:refused}){if(refused!==undefined)return refused
;const failures=images.flatMap(({draft:draft})=>draft?.status==="failed"&&draft.repeats===undefined?[draft.reason]:[]);const[first]=failures
;if(first===undefined||drafts.drafted>0)return undefined;return`No draft could be made, ${failures.length} failed. The first: ${first}`}
var escape_workflow_commands=$require(32614);var escape_controls=$require(74380);function withoutSecrets(runner,{hide:hide}){return{
...runner,print:text=>{runner.print(hide(text))},debug:message=>{runner.debug(hide(message))},error:(title,message)=>{
runner.error(title,hide(message))},warning:(title,message)=>{runner.warning(title,hide(message))},output:(name,value)=>{
runner.output(name,hide(value))},summary:markdown=>runner.summary(hide(markdown))}}function logLine(text){return`${(0,
escape_workflow_commands.F)((0,escape_controls.TN)(text))}\n`}function plainMessage(text){
return text.split("\n").map(escape_controls.UN).join("\n")}var reporters=$require(30529);var report_files=$require(11018)
;async function announce(report,options,places){
const{env:env,runner:runner,root:root,hide:hide,links:links,elapsedMs:elapsedMs,html:html}=places
;const[annotations,text]=await Promise.all([(0,reporters.KW)("github"),(0,reporters.KW)("text")]);const trouble=draftTrouble(report)
;if(trouble!==undefined)runner.warning("No drafts",plainMessage(trouble));runner.print(annotations(report)+(0,
escape_workflow_commands.F)(text(report)));const{totals:totals,skipped:skipped,notes:notes,leftOut:leftOut}=report
;const documents=totals.documents+skipped.length+leftOut.filter(({isCode:isCode})=>!isCode).length
;const isWorthReading=documents+notes.length>0;if(isWorthReading)await runner.summary((await(0,reporters.KW)("summary"))(report,{
colour:false,links:links,elapsedMs:elapsedMs}));const json=(0,external_node_path_.resolve)(root,options.jsonFile??(0,
external_node_path_.join)(env.RUNNER_TEMP??"","alt-text-review.json"))
;for(const[name,value]of Object.entries(outputsOf(report,json)))runner.output(name,value);const troubles=await(0,report_files.Li)(report,{
...options,jsonFile:json},{root:root,hide:hide,html:html});if(troubles.length>0)throw(0,report_files.pg)(troubles)}
var errors=$require(61469);var lib_secrets=$require(41853);var drafter=$require(72416)
;function draftingFor({options:options,pictures:pictures},{trigger:trigger,world:world,root:root}){
const{env:env,fetch:fetch,clock:clock,signal:signal,runner:runner}=world;return(0,drafter._)(options,{env:env,fetch:fetch,clock:clock,
signal:signal,pictures:pictures,picturesArePublic:!trigger.privateRepository,root:root,announce:sentence=>{runner.print(logLine(sentence))},
progress:(done,total)=>{runner.debug(`Drafts: ${done} of ${total}.`)}})}var github_event=$require(6830);var config_options=$require(75548)
;var config_settings=$require(14318);var config_elsewhere=$require(77081);var count=$require(16327)
;async function connect({inputs:inputs,world:world,deadline:deadline}){
const github=await Promise.all([$require.e(5505),$require.e(157),$require.e(6582),$require.e(4980)]).then($require.bind($require,96582))
;const{env:env,clock:clock,githubFetch:fetch}=world;const options=(0,config_options.Ac)(inputs);const around={clock:clock,fetch:fetch,
signal:deadline.now,secrets:(0,app_secrets.F)(options,env)};return{github:github,client:github.createClient(options.githubToken,env,around)}
}function elsewhereOf(token,{world:world,deadline:deadline}){const{env:env,clock:clock,githubFetch:fetch}=world;return(0,
config_elsewhere.p)(token,{env:env,clock:clock,fetch:fetch,signal:deadline.now})}
function spent({requests:{reads:reads,writes:writes},budget:{left:left,limit:limit}}){
const rest=left===undefined||limit===undefined?"":`; ${left} of ${limit} left in this hour`;return`GitHub requests: ${(0,
count.U)(reads,"read")}, ${(0,count.U)(writes,"write")}${rest}.`}var formats=$require(68063);var included=$require(33603)
;var usual_baseline=$require(13497);var review=$require(48855);var sources_text=$require(80818);var unmatched=$require(92208)
;async function accepted(text,path="",changed=[]){
return text===undefined?undefined:(await Promise.all([$require.e(3798),$require.e(5002),$require.e(1593),$require.e(6895)]).then($require.bind($require,1676))).parseBaseline(text,path,namesOf(changed))
}function namesOf(changed){
return new Map(changed.flatMap(({status:status,path:path,previousPath:previousPath})=>status==="renamed"&&previousPath!==undefined?[[previousPath,path]]:[]))
}var once=$require(23735);var site_note=$require(99256);var pictures=$require(30477);var public_url=$require(29227)
;async function picturesAt(at,connection,options,run){const{github:github,client:client}=connection;const{trigger:trigger,world:world}=run
;const[{createLoader:createLoader,maxPictureBytes:maxPictureBytes},{createSamePictures:createSamePictures},{placesWith:placesWith},remote]=await Promise.all([$require.e(8346).then($require.bind($require,78346)),$require.e(8646).then($require.bind($require,48646)),Promise.resolve().then($require.bind($require,27823)),(0,
pictures.e)(options,world)]);const files=github.createPictureFiles(client,{...at,most:maxPictureBytes})
;const address=trigger.privateRepository?undefined:github.publicAddress(client,at.commit,world.env)
;const placesOf=placesWith(options.policy.addresses);const loadPicture=createLoader(files,address,remote,placesOf);return{
loadPicture:loadPicture,samePictures:createSamePictures(files,placesOf),previews:previewsAt(at,connection,{loadPicture:loadPicture,
placesOf:placesOf},!trigger.privateRepository,run)}}
function previewsAt({commit:commit,changed:changed},{github:github,client:client},{loadPicture:loadPicture,placesOf:placesOf},readable,{world:world}){
const publicAddress=readable?github.publicAddress(client,commit,world.env):()=>undefined
;const page=github.pageOfFile(client,commit,world.env)
;const ofFile=path=>preview("public",publicAddress(path))??preview("linked",page(path));return async images=>{const found=new Map
;for(const reviewed of images.filter(({inScope:inScope,findings:findings})=>inScope&&findings.length>0)){
const{image:image,document:document,draft:draft}=reviewed
;const picture=draft?.status==="ok"?await loadPicture(image.src,document.path):undefined
;const path=picture?.status==="bytes"?picture.path:[...placesOf(image.src,document.path)].find(one=>changed.has(one))
;const shown=path===undefined?preview("public",(0,public_url.x6)(image.src)?.href):ofFile(path)
;if(shown!==undefined)found.set(reviewed,shown)}return found}}function preview(kind,address){return address===undefined?undefined:{
kind:kind,address:address}}async function fromCommits(commits,{github:github,client:client},run){
const{headSha:headSha,from:from,scopeOf:scopeOf}=commits
;const[{readChange:readChange},{textsAtFork:textsAtFork},{openCheckout:openCheckout}]=await Promise.all([Promise.all([$require.e(6921),$require.e(3055)]).then($require.bind($require,63055)),$require.e(6624).then($require.bind($require,36624)),$require.e(6921).then($require.bind($require,46921))])
;const withScope=(options,policy)=>{const{includes:wanted,formatFor:formatFor}=(0,included.d)(options.paths,policy);return{...options,
asked:options.scope,scope:scopeOf(options.scope),wanted:wanted,formatFor:formatFor}};const tree=github.createTree(client,headSha)
;const listed=(0,once.O)(()=>commits.changedFiles(tree))
;const folders=(0,once.O)(async()=>github.createFolders(headSha,(await listed()).filter(({path:path})=>(0,formats.Bm)(path))))
;const atBase=async path=>(0,sources_text.OU)((await github.readTexts(client,[{commit:commits.baseSha,path:path}]))[0],path)
;const readElsewhere=elsewhereOf((0,config_options.Ac)(run.inputs).githubToken,run);const first=withScope((0,config_options.Ac)(run.inputs))
;const withBaseline={...first,usualBaseline:usual_baseline.$};const contents=await readChange({...commits,targetSha:from},withBaseline,{
changedFiles:listed,allFiles:()=>github.filesOf(tree),checkout:()=>openCheckout([headSha,run.world.env.GITHUB_SHA??""],run.root),
isSmall:()=>github.isSmall(tree),readTexts:async places=>github.readManyTexts(client,places,{commit:headSha,tree:tree,
folders:await folders()}),mayBeDocument:path=>(0,formats.Bm)(path)!==undefined||(0,formats.ZA)(path),leftOutAs:formats.gj,
settle:async config=>{const settings=await(0,config_settings.G)({text:config,path:first.config,read:atBase,readElsewhere:readElsewhere,
today:run.world.today},{},run.inputs);run.deadline.set(settings.deadlineMinutes);return{...withScope(settings,settings.policy),
isDocument:document=>(0,review.wz)(document,settings.policy)}},earlierTexts:async paths=>{const local=await textsAtFork({base:from,
head:headSha},paths,run.root);const commit=local===undefined?await commits.mergeBase():undefined;const places=paths.map(path=>({
commit:commit??"",path:path}));return commit===undefined?local:github.readTexts(client,places)}})
;const{settings:options,changed:changed,documents:documents,skipped:skipped,leftOut:leftOut,notes:notes,before:before}=contents
;const pathsOf=files=>new Set(files.map(({path:path})=>path))
;const changedFiles=pathsOf(changed.filter(({status:status})=>status!=="removed"));const picked={commit:headSha,tree:tree,
folders:await folders(),changed:changedFiles};const found=await unmatchedIn(contents,options);const isWhole=from===headSha
;const passedOver=changed.filter(({path:path,status:status})=>status!=="removed"&&options.formatFor(path)&&!options.wanted(path))
;const counts=[...from===headSha?[]:[(0,count.U)(changed.length,"changed file")],(0,
count.U)(documents.length,"document read","documents read"),...passedOver.length>0?[`${(0,
count.U)(passedOver.length,"document")} left out by paths`]:[]].join(", ");const pictures=(0,once.O)(()=>picturesAt(picked,{github:github,
client:client},options,run));const source={options:options,input:{documents:documents,skipped:skipped,leftOut:leftOut,scope:options.scope,
changedFiles:changedFiles,replacedFiles:pathsOf(changed.filter(({status:status})=>status==="modified")),
renamedFiles:new Map(changed.flatMap(({path:path,previousPath:previousPath})=>previousPath===undefined?[]:[[path,previousPath]])),
allFiles:contents.allFiles,baseline:await accepted(contents.baseline,options.baseline??usual_baseline.$,changed),
notes:[...contents.allFiles===undefined?[]:(0,
site_note.f)([...contents.allFiles]),...notes,...isWhole?[]:found.unmatched.filter(({kind:kind})=>kind==="pattern").map(one=>(0,
unmatched.cj)(one).join(" ")),...found.notes]},unmatched:isWhole?found.unmatched:[],before:before,commit:headSha,
why:`${commits.what}, scope ${options.scope}${options.asked?"":" (the default)"}: ${counts}.`,pictures:pictures,
links:async({images:images})=>{const isWorth=images.some(({inScope:inScope,findings:findings})=>inScope&&findings.length>0)
;const previews=isWorth?await(await pictures()).previews(images):new Map;return{lineOf:github.linksTo(client,headSha,run.world.env),
pictureOf:reviewed=>previews.get(reviewed)}},publish:()=>{run.world.runner.debug(spent(client));return Promise.resolve([])}};return{
source:source,changed:changed}}
async function unmatchedIn({allFiles:allFiles,documents:documents,skipped:skipped,leftOut:leftOut},{scope:scope,paths:paths,formatFor:formatFor}){
if(scope!=="all"||allFiles===undefined)return{unmatched:[],notes:[]};const files=[...allFiles];return(0,unmatched.L2)({folders:["."],
missing:[],patterns:paths,documents:files.filter(formatFor),included:documents.length+skipped.length,allFiles:()=>Promise.resolve(files),
formatFor:formatFor,isCode:formats.KJ,leftOut:leftOut})}const newcomerCaptions=5
;async function fromPull(event,pull,run,{answersOnly:answersOnly=false}={}){const connection=await connect(run)
;const{github:github,client:client}=connection;const mergeBase=(0,once.O)(()=>github.mergeBase(client,pull.baseSha,pull.headSha))
;const{source:source,changed:changed}=await fromCommits({what:(0,github_event.p5)(event,pull),headSha:pull.headSha,baseSha:pull.baseSha,
from:pull.baseSha,scopeOf:asked=>asked??"lines",changedFiles:async tree=>{const listed=await github.changedFiles(client,pull.number)
;const isWhole=pull.changedFiles===undefined||listed.length>=pull.changedFiles
;return isWhole?listed:github.withUnlisted(client,listed,await mergeBase(),tree)},mergeBase:mergeBase},connection,run)
;const isCapped=pull.newcomer!==undefined&&pull.readOnly===undefined
;const maxCaptions=isCapped?Math.min(source.options.maxCaptions,newcomerCaptions):source.options.maxCaptions
;const files=new Map(changed.map(file=>[file.path,file]));const previousPathOf=path=>files.get(path)?.previousPath
;const writes=source.options.review!=="off"&&pull.readOnly===undefined;return{...source,options:{...source.options,maxCaptions:maxCaptions},
input:{...source.input,offersSilence:writes&&source.options.review==="suggest",showsBeginnings:writes,
skipped:[...source.input.skipped,...github.unlistedFiles(pull.changedFiles,changed.length)]},why:isCapped?`${source.why} At most ${(0,
count.U)(maxCaptions,"draft")}, because the author is new to this repository (${pull.newcomer}).`:source.why,
earlier:writes?images=>github.earlierDrafts(client,pull,previousPathOf,images):undefined,publish:async(report,links,asking)=>{
const{clock:clock,runner:runner,env:env}=run.world;if(answersOnly)return answered(await github.readAsked(client,pull.number),asking)
;const posted=await github.publish(client,pull,{...source.options,report:report,clock:clock,hunksOf:path=>files.get(path)?.hunks,
previousPathOf:previousPathOf,previewOf:links?.pictureOf,runUrl:github.runPage(client,env),linkTo:github.linksTo(client,pull.headSha,env)})
;const answers=writes&&posted.asked!==undefined?await answered(posted.asked,asking):[];runner.debug(spent(client))
;return[...posted.notes,...answers]}};async function answered(asked,{input:input,drafting:drafting}){
if("why"in asked)return[`No command was answered: ${asked.why}`];if(asked.waiting.length===0)return[]
;const{answerPeople:answerPeople}=await Promise.all([$require.e(5505),$require.e(157),$require.e(5002),$require.e(1035),$require.e(2771),$require.e(6582),$require.e(8823)]).then($require.bind($require,58823))
;const{number:pullNumber,headSha:headSha}=pull;return answerPeople({client:client,pullNumber:pullNumber,headSha:headSha,asked:asked,
input:input,drafting:drafting,previousPathOf:previousPathOf})}}async function fromRange({base:base,head:head,queue:queue},run){
const connection=await connect(run);const{github:github,client:client}=connection
;const{files:files,isCut:isCut,mergeBase:mergeBase}=await github.comparedCommits(client,base,head)
;const settings=queue?`settings from base ${range_short(base)}`:"settings from the head"
;const{source:source,changed:changed}=await fromCommits({
what:`${run.trigger.event}: ${range_short(base)} to ${range_short(head)}, ${settings}`,headSha:head,baseSha:queue?base:head,from:base,
scopeOf:asked=>asked??"lines",changedFiles:tree=>isCut?github.withUnlisted(client,files,mergeBase,tree):Promise.resolve(files),
mergeBase:()=>Promise.resolve(mergeBase)},connection,run);if(!isCut||changed.length>files.length)return source;return{...source,input:{
...source.input,notes:[...source.input.notes,cut(files.length)]}}}async function fromCommit(sha,run){const connection=await connect(run)
;const{source:source}=await fromCommits({what:`${run.trigger.event}: commit ${range_short(sha)}`,headSha:sha,baseSha:sha,from:sha,
scopeOf:()=>"all",changedFiles:()=>Promise.resolve([]),mergeBase:()=>Promise.resolve(undefined)},connection,run);return source}
function cut(listed){return`GitHub lists at most ${listed} changed files of a comparison: if there are others, they were not read.`}
function range_short(sha){return sha.slice(0,7)}var named_file=$require(44104);var site_sources=$require(75274);var read_text=$require(1552)
;var picture_keys=$require(36396);var near_path=$require(24107);async function fromWorkspace(run,{what:what,settingsFrom:settingsFrom}){
const{root:root}=run;const read=settingsFrom===undefined?onDisk(run):atCommit(settingsFrom,run);const options=await settingsFor(read,run)
;run.deadline.set(options.deadlineMinutes)
;const baseline=options.baseline===usual_baseline.m?undefined:await read(options.baseline??usual_baseline.$)
;const isMissed=baseline===undefined&&options.baseline!==undefined&&options.baseline!==usual_baseline.m
;if(isMissed&&settingsFrom===undefined){
throw new errors.yo(`There is no baseline ${options.baseline}.`,"Check the path; it is relative to the workspace.")}
const[{existing:existing,listFiles:listFiles,readFiles:readFiles},{asideNote:asideNote,countLeftOut:countLeftOut}]=await Promise.all([$require.e(7061).then($require.bind($require,97061)),$require.e(9973).then($require.bind($require,39973))])
;const{includes:includes,leavesAside:leavesAside,formatFor:formatFor,isByPath:isByPath,mayHold:mayHold,...asked}=(0,
included.d)(options.paths,options.policy);const folders=await existing(asked.folders,root)
;for(const folder of folders)await assertInside(root,folder);const scan=await readFiles(folders,{cwd:root,formatFor:formatFor,
isByPath:isByPath,leftOutAs:formats.gj,wanted:includes,leavesAside:leavesAside,mayHold:mayHold,isDocument:(text,format)=>(0,review.wz)({
text:text,format:format},options.policy)});const{documents:documents,skipped:skipped}=scan
;const leftOut=countLeftOut(scan.unformatted,formats.gj);const reached=documents.length+skipped.length;const found=await(0,unmatched.L2)({
folders:["."],missing:[],patterns:options.paths,documents:scan.seen,included:reached,allFiles:()=>listFiles(root),formatFor:formatFor,
isCode:formats.KJ,leftOut:leftOut});const isMistake=reached===0||settingsFrom===undefined||(0,config_options.Ac)(run.inputs).paths.length>0
;return{options:options,input:{documents:documents,skipped:skipped,leftOut:leftOut,scope:"all",changedFiles:new Set,sources:(0,
site_sources.S)(root,options.policy),baseline:await accepted(baseline,options.baseline??usual_baseline.$),
notes:[...reached===0?[nothingHere]:[],...isMistake?[]:found.unmatched.map(one=>(0,unmatched.cj)(one).join(" ")),...await(0,
site_note.u)(root),...(0,picture_keys.qR)(options.policy.fields,scan.seen),...(0,
picture_keys.AB)(options.policy.overrides,scan.seen,near_path.VW),...asideNote(countLeftOut(scan.aside,formats.Li)),...found.notes,...isMissed?[(0,
sources_text.f$)(options.baseline)]:[]]},unmatched:isMistake?found.unmatched:[],before:undefined,why:`${what}: ${(0,
count.U)(documents.length,"document")} read from the workspace, scope all, because files on disk do not show what changed.`,pictures:(0,
once.O)(()=>(0,pictures.Q)(options,run.root,["."],run.world)),publish:()=>Promise.resolve([])}}async function assertInside(root,folder){
if((await(0,named_file.e)(root,folder)).kind!=="outside")return
;throw new errors.yo(`The paths name ${folder}, where a link leads out of the repository, and such links are not followed.`,"Name the folder that the link leads to, as the input paths of the Action.")
}function settingsOnDisk(run){return settingsFor(onDisk(run),run)}async function settingsFor(read,run){const{inputs:inputs,world:world}=run
;const{config:config,githubToken:githubToken}=(0,config_options.Ac)(inputs);const readElsewhere=elsewhereOf(githubToken,run);return(0,
config_settings.G)({text:await read(config),path:config,read:read,readElsewhere:readElsewhere,today:world.today},{},inputs)}
function onDisk({root:root}){return path=>(0,read_text.y)(root,path)}function atCommit(commit,run){const connection=(0,
once.O)(()=>connect(run));return async path=>{const{github:github,client:client}=await connection()
;const[text]=await github.readTexts(client,[{commit:commit,path:external_node_path_.posix.normalize(path)}]);return(0,
sources_text.OU)(text,path)}}
const nothingHere="Nothing was checked: the workspace has no document that matches the settings. Add a step before this one that checks out or builds the documents."
;async function openJob(run){const{event:event,subject:subject}=run.trigger
;if(subject.kind==="nothing")return nothing(run,`${event}: nothing to review, because ${subject.why}.`)
;if(subject.kind==="pull")return pullSource(event,subject.pull,run);if(subject.kind==="run"){
const{github:github,client:client}=await connect(run);const found=await github.findPull(client,subject.run)
;if("pull"in found)return pullSource(event,found.pull,run);return nothing(run,`${event}: nothing to review. ${found.why}.`)}
if(subject.kind==="comment"){const{github:github,client:client}=await connect(run)
;const found=await github.pullOfNumber(client,subject.number);if("pull"in found)return{...await fromPull(event,found.pull,run,{
answersOnly:true}),answersOnly:true};return nothing(run,`${event}: nothing to answer. ${found.why}.`)}return commitSource(subject,run)}
async function pullSource(event,pull,run){const{source:source}=(0,config_options.Ac)(run.inputs)
;if(source!=="workspace")return fromPull(event,pull,run);return fromWorkspace(run,{what:(0,github_event.p5)(event,pull),
settingsFrom:pull.baseSha})}async function commitSource(subject,run){const{source:source}=(0,config_options.Ac)(run.inputs)
;const range=subject.kind==="range"?subject.range:undefined
;if(range&&source!=="workspace"&&(range.queue||await wantsChange(run)))return fromRange(range,run)
;const sha=subject.kind==="range"?subject.range.head:subject.sha;if(source==="commit"&&sha!==undefined)return fromCommit(sha,run)
;const settingsFrom=range?.queue?range.base:undefined;const onDisk=await fromWorkspace(run,{what:run.trigger.event,settingsFrom:settingsFrom
});const isEmpty=onDisk.input.documents.length+onDisk.input.skipped.length===0
;return isEmpty&&source===undefined&&sha!==undefined?fromCommit(sha,run):onDisk}async function wantsChange(run){
const{scope:scope}=await settingsOnDisk(run);return scope==="lines"||scope==="files"}async function nothing({inputs:inputs},why){
const options=await(0,config_settings.G)({text:undefined,path:""},{},inputs);return{options:options,input:{documents:[],skipped:[],
scope:"lines",changedFiles:new Set,baseline:undefined,notes:[]},unmatched:[],before:undefined,why:why,pictures:()=>Promise.resolve({
loadPicture:()=>Promise.resolve({status:"unavailable",reason:why}),samePictures:places=>Promise.resolve(places.map(()=>undefined))}),
publish:()=>Promise.resolve([])}}function readInputs(input,names){const given=names.flatMap(name=>{const value=input(name)
;return value===""?[]:[[name,value]]});return Object.fromEntries(given)}var repository_links=$require(94414);var environment=$require(96642)
;async function runAction(world){try{return await runJob(await opened(world))}catch(error){const known=error instanceof errors.yo
;if(!known)world.runner.print(`${(0,escape_workflow_commands.F)(error instanceof Error?error.stack??"":"")}\n`)
;const remedy=known?error.remedy:"This is a bug of alt-text-review: report it with this log."
;world.runner.error("Alt Text Review could not run",plainMessage(`${(0,errors.bD)(error)}\n${remedy}`));return 2}}
async function opened(world){const{env:env,runner:runner}=world;const names=config_options.sX.map(({name:name})=>name);const inputs={...(0,
environment.R)(env),...readInputs(runner.input,names)};const given=(0,config_options.Ac)(inputs);const values=(0,app_secrets.F)(given,env)
;values.flatMap(lib_secrets.X).forEach(runner.mask);const payload=JSON.parse(await readText(env.GITHUB_EVENT_PATH??"")??"null")
;const deadline=(0,app_deadline.d)(world.clock,given.deadlineMinutes);const root=(0,external_node_path_.resolve)(env.GITHUB_WORKSPACE??".")
;const signal=AbortSignal.any([world.signal,deadline.signal]);const secrets=(0,lib_secrets.g)(values);const bounded={...world,signal:signal,
runner:withoutSecrets(runner,secrets)};return{trigger:(0,github_event.vE)(payload,env),inputs:inputs,world:bounded,root:root,
deadline:deadline,secrets:secrets}}async function runJob(run){const{env:env,runner:runner,today:today}=run.world
;const{overdue:overdue,notes:notes,publish:publish}=run.deadline;const started=run.world.clock.now();const job=await openJob(run)
;runner.print(logLine(job.why));const{options:options,before:before,earlier:earlier}=job
;const samePictures=async(places,asked)=>(await job.pictures()).samePictures(places,asked);const drafting=draftingFor(job,run)
;const mistakes=job.unmatched.map(unmatched.A3);const input={...options,...job.input,mistakes:mistakes,today:today,
samePictures:samePictures,earlier:earlier,drafting:drafting,overdue:overdue};const found=await(0,review.NQ)(job.answersOnly?{...input,
drafting:{status:"off"}}:input);const isComparable=before!==undefined&&overdue()===undefined
;const change=isComparable?await coverageOf(found,before,{policy:options.policy,today:today}):undefined
;if(change)runner.debug(`Coverage of the changed documents: ${change.before} % before, ${change.after} % now.`);const reviewed={...found,
notes:[...notes(),...found.notes],coverageChange:change};publish();const links=await(job.links?.(reviewed));const report={...reviewed,
notes:[...reviewed.notes,...await job.publish(reviewed,links,{input:input,drafting:drafting})]};for(const one of job.unmatched){
runner.error("Alt Text Review could not check everything",plainMessage((0,unmatched.cj)(one).join("\n")))}const html=(0,
html_surroundings.p)({root:run.root,packageDir:run.world.packageDir,pictures:job.pictures,embedPictures:options.embedPictures,
blob:()=>Promise.resolve((0,repository_links.DE)(env,job.commit))});const elapsedMs=run.world.clock.now()-started
;await announce(report,options,{env:env,runner:runner,root:run.root,hide:run.secrets.hide,links:links,elapsedMs:elapsedMs,html:html})
;if(job.unmatched.length>0)return 2;return report.verdict==="pass"||job.answersOnly?0:1}async function coverageOf(found,before,options){
if(found.images.length+before.documents.length===0)return undefined
;const{coverageChange:coverageChange}=await Promise.all([$require.e(5002),$require.e(1593),$require.e(8064)]).then($require.bind($require,47263))
;return coverageChange(found,before,options)}async function readText(path){return(0,promises_.readFile)(path,"utf8").catch(()=>undefined)}}),
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
74498: (($module,$exports,$require)=>{$require.a($module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{
$require.r($exports);var $m0=$require(73024);var $m1=$require(76760);var $m2=$require(96421);var $m3=$require(72426);var $m4=$require(94570)
;const ending=new AbortController;for(const signal of["SIGINT","SIGTERM"]){process.once(signal,()=>{ending.abort()})}
process.exitCode=await(0,$m3.C)({env:process.env,runner:{input:name=>$m2.V4(name),mask:$m2.Pq,print:text=>process.stdout.write(text),
debug:$m2.Yz,error:(title,message)=>{$m2.z3(message,{title:title})},warning:(title,message)=>{$m2.$e(message,{title:title})},output:$m2.uH,
summary:async markdown=>{await $m2.z.addRaw(markdown).write()}},fetch:globalThis.fetch,clock:$m4.m,
today:(new Date).toISOString().slice(0,10),signal:ending.signal,packageDir:(0,$m1.resolve)((0,$m1.dirname)((0,
$m0.realpathSync)(process.argv[1]??".")),"..")});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),
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
80818: (($module,$exports,$require)=>{$require.d($exports,{H0:()=>isRefused,OU:()=>textOrNothing,f$:()=>noBaseline,r7:()=>textIn,
rR:()=>namedBaseline});var $m0=$require(61469);function textIn(read){return typeof read==="object"&&"text"in read?read.text:undefined}
function isRefused(read){return typeof read==="object"&&"reason"in read}function textOrNothing(read,path){
if(typeof read==="object"&&"reason"in read){
throw new $m0.yo(`${path} cannot be read at the base: ${read.reason}`,"Fix the file, or name another one.")}return textIn(read)}
function noBaseline(path){return`The base commit has no ${path}, so every finding counts.`}function namedBaseline(baseline){
return baseline===undefined||baseline==="none"?[]:[baseline]}}),
96421: ((e,t,r)=>{r.d(t,{Yz:()=>core_debug,z3:()=>error,V4:()=>getInput,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>h,$e:()=>warning
});var n=r(70857);function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}
function utils_toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,
col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,r){const i=new Command(e,t,r)
;process.stdout.write(i.toString()+n.EOL)}class Command{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,
this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r];n&&(t?t=!1:e+=",",
e+=`${r}=${escapeProperty(n)}`)}}return e+=`::${function escapeData(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var i=r(76982),o=r(79896);r(16928),r(58611),r(65692);URL;var a,s,d;r(20770),r(46752);!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",
e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",
e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",
e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",
e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(a||(a={})),function(e){e.Accept="accept",e.ContentType="content-type"}(s||(s={})),function(e){
e.ApplicationJson="application/json"}(d||(d={}));a.MovedPermanently,a.ResourceMoved,a.SeeOther,a.TemporaryRedirect,a.PermanentRedirect,
a.BadGateway,a.ServiceUnavailable,a.GatewayTimeout;Error;var summary_awaiter=function(e,t,r,n){return new(r||(r=Promise))(function(i,o){
function fulfilled(e){try{step(n.next(e))}catch(e){o(e)}}function rejected(e){try{step(n.throw(e))}catch(e){o(e)}}function step(e){
e.done?i(e.value):function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((n=n.apply(e,t||[])).next())})};const{access:c,appendFile:u,writeFile:l}=o.promises,m="GITHUB_STEP_SUMMARY";const p=new class Summary{
constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
;const e=process.env[m]
;if(!e)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment supports job summaries.`);try{
yield c(e,o.constants.R_OK|o.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,
this._filePath})}wrap(e,t,r={}){const n=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("")
;return t?`<${e}${n}>${t}</${e}>`:`<${e}${n}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),r=yield this.filePath(),n=t?l:u;return yield n(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})
}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){
return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t
}),n=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(n).addEOL()}addList(e,t=!1){
const r=t?"ol":"ul",n=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(r,n);return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{
const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:r,colspan:n,rowspan:i}=e,o=t?"th":"td",a=Object.assign(Object.assign({},n&&{colspan:n}),i&&{rowspan:i})
;return this.wrap(o,r,a)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}
addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){
const{width:n,height:i}=r||{},o=Object.assign(Object.assign({},n&&{width:n}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:e,
alt:t},o));return this.addRaw(a).addEOL()}addHeading(e,t){
const r=`h${t}`,n=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(n,e);return this.addRaw(i).addEOL()}addSeparator(){
const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}
addQuote(e,t){const r=Object.assign({},t&&{cite:t}),n=this.wrap("blockquote",e,r);return this.addRaw(n).addEOL()}addLink(e,t){
const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},h=p;r(13193);var f=r(24434);r(35317),r(42613)
;const{chmod:w,copyFile:y,lstat:g,mkdir:v,open:O,readdir:_,rename:b,rm:E,rmdir:R,stat:P,symlink:$,unlink:C}=o.promises;process.platform
;o.constants.O_RDONLY;r(53557);process.platform;f.EventEmitter;f.EventEmitter;n.platform(),n.arch();var S;function core_setSecret(e){
command_issueCommand("add-mask",{},e)}function getInput(e,t){const r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?r:r.trim()}
function setOutput(e,t){if(process.env.GITHUB_OUTPUT||"")return function file_command_issueFileCommand(e,t){
const r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!o.existsSync(r))throw new Error(`Missing file at path: ${r}`);o.appendFileSync(r,`${utils_toCommandValue(t)}${n.EOL}`,{encoding:"utf8"
})}("OUTPUT",function file_command_prepareKeyValueMessage(e,t){const r=`ghadelimiter_${i.randomUUID()}`,o=utils_toCommandValue(t)
;if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(o.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
;return`${e}<<${r}${n.EOL}${o}${n.EOL}${r}`}(e,t));process.stdout.write(n.EOL),command_issueCommand("set-output",{name:e
},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){
command_issueCommand("error",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
command_issueCommand("warning",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}!function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(S||(S={}))}),

};
