import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import { modules as common0 } from '../common/app/drafter.js';
import { modules as common1 } from '../common/review/draft.js';
export const ids = [1884, 4266, 3072, 7634];
export const modules = {
...common0,
...common1,
30477: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>picturesOnDisk,e:()=>remotePictures});var $m0=$require(23735)
;async function picturesOnDisk(options,root,paths,surroundings){
const[{createLoader:createLoader},{createRepositories:createRepositories},{placesWith:placesWith}]=await Promise.all([$require.e(8346).then($require.bind($require,78346)),$require.e(422).then($require.bind($require,20422)),Promise.resolve().then($require.bind($require,27823))])
;const opened=(0,$m0.O)(()=>remotePictures(options,surroundings));const remote=async address=>(await opened())(address)
;const placesOf=placesWith(options.policy.addresses)
;return createRepositories(root,paths,files=>createLoader(files,undefined,remote,placesOf),placesOf)}
async function remotePictures({imageTransport:imageTransport,pictureHosts:pictureHosts},{env:env,signal:signal}){
if(imageTransport==="url")return(await $require.e(8346).then($require.bind($require,78346))).handOver(pictureHosts)
;return(await $require.e(5882).then($require.bind($require,35882))).createRemote({env:env,signal:signal,hosts:pictureHosts})}}),
9285: (($module,$exports,$require)=>{$require.d($exports,{F:()=>draftingFor});var $m0=$require(72416);var $m1=$require(20902)
;function draftingFor(options,pictures,world,progress=(0,$m1.o)("Drafting",world,"picture")){
const{env:env,fetch:fetch,clock:clock,signal:signal}=world;const possible=(0,$m0._)(options,{env:env,fetch:fetch,clock:clock,signal:signal,
picturesArePublic:false,root:world.cwd,pictures:pictures,announce:sentence=>{world.stderr(`alt-text-review: ${sentence}\n`)},
progress:progress});if(possible.status!=="ready")return possible;return{...possible,draft:(wanted,earlier)=>{if(wanted.length>0)world.keep()
;return possible.draft(wanted,earlier)}}}}),
1884: (($module,$exports,$require)=>{$require.d($exports,{lsp:()=>lsp});var app_pictures=$require(30477);var included=$require(33603)
;var errors=$require(61469);var settings=$require(14318);var usual_baseline=$require(13497);var once=$require(23735)
;var external_node_url_=$require(73136);var api=$require(92104);var main=$require(15699);var esm_main=$require(2365)
;var version=$require(96480);var truncate=$require(76064);var workbench_edits=$require(28163);var ignore=$require(12950)
;var review=$require(48855);var decode_document=$require(60999);async function judge(project,path,text){const format=project.formatFor(path)
;if(format===undefined)return undefined;const document={path:path,format:format,text:text,changedLines:"all"};const unread=(0,
decode_document.g$)(Buffer.byteLength(text),path);if(unread!==undefined)return{document:document,images:[],unread:unread}
;const{images:images,skipped:skipped}=await(0,review.NQ)({...project.review,documents:[document],skipped:[],leftOut:[],scope:"all",
drafting:{status:"off"},mends:true,notes:[]});return{document:document,images:images,unread:skipped[0]?.reason}}
function imageAt({images:images},offset){const around=images.filter(({image:image})=>image.span.start<=offset&&offset<=image.span.end)
;return around.toSorted((a,b)=>judge_length(a)-judge_length(b))[0]}function judge_length({image:image}){
return image.span.end-image.span.start}var homepage=$require(39152);const source="alt-text-review";const levels={error:1,warning:2,info:3}
;function diagnosticsOf({images:images,unread:unread},text){
const findings=images.flatMap(({image:image,findings:all,inScope:inScope})=>(inScope?all:[]).map(({rule:rule,severity:severity,message:message})=>({
range:rangeOf(image.span,text),severity:levels[severity],source:source,code:rule,codeDescription:{href:(0,homepage.gd)(rule)},
message:message})));if(unread===undefined)return findings;const start={line:0,character:0};return[...findings,{range:{start:start,end:start
},severity:levels.warning,source:source,message:unread}]}function rangeOf({start:start,end:end},text){return{start:text.positionAt(start),
end:text.positionAt(end)}}const draftCommand="alt-text-review.draft";async function actionsFor(project,judged,reviewed,text){
if(reviewed.findings.length===0)return[];const{document:document,images:images}=judged;const edits={policy:project.review.policy}
;const{proposal:proposal}=reviewed;const proposed=proposal?.alt===undefined||proposal.alt===""?undefined:proposal
;const reason="say why here";const session={edits:edits,today:project.review.today,
review:async changed=>(await judge(project,changed.path,changed.text))?.images??[]};const offers=[...proposed===undefined?[]:[{
title:`Describe it as “${(0,truncate.x)(proposed.alt,60)}”, from ${proposed.basis}`,result:await(0,
workbench_edits.i)(document,images,reviewed,proposed.alt,edits)}],{
title:"Mark it as decorative: it tells nothing that the page does not say",result:await(0,
workbench_edits.i)(document,images,reviewed,undefined,edits)},{title:"Ignore this finding here, with a reason",result:await(0,
ignore.r)(session,document,images,reviewed,{kind:"ignore",reason:reason})}]
;const made=offers.flatMap(({title:title,result:result},index)=>"reason"in result?[]:[action(title,text,result.text,proposed!==undefined&&index===0)])
;return[...made,...draftAction(project,reviewed,text)]}function action(title,text,after,isPreferred){const edit={
documentChanges:[changeOf(text,after)]};return{title:`${title} (${source})`,kind:"quickfix",edit:edit,...isPreferred&&{
isPreferred:isPreferred}}}function draftAction({drafting:drafting},{image:image},text){if(drafting.status!=="ready")return[]
;const title=`Ask the model to describe it (${source})`;return[{title:title,kind:"quickfix",command:{title:title,command:draftCommand,
arguments:[text.uri,text.version,image.span.start]}}]}function changeOf(text,after){const before=text.getText();let start=0
;while(start<before.length&&start<after.length&&before[start]===after[start])start+=1
;while(start>0&&(joins(before,start)||joins(after,start)))start-=1;let tail=0;const most=Math.min(before.length,after.length)-start
;while(tail<most&&before.at(-1-tail)===after.at(-1-tail))tail+=1
;while(tail>0&&(joins(before,before.length-tail)||joins(after,after.length-tail)))tail-=1;const edit={range:rangeOf({start:start,
end:before.length-tail},text),newText:after.slice(start,after.length-tail)};return{textDocument:{uri:text.uri,version:text.version},
edits:[edit]}}function joins(text,offset){return/[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(offset-1,0),offset+1))}
var review_policy=$require(47882);var review_draft=$require(23072);var no_draft=$require(34389)
;async function withDraft(project,{document:document,images:images},reviewed){const{policy:policy,samePictures:samePictures}=project.review
;const result=await(0,review_draft.draftAll)([{...reviewed,proposal:undefined}],{drafting:project.drafting,policyOf:(0,
review_policy.createPolicy)(policy),samePictures:samePictures,earlier:undefined});const draft=result.images[0]?.draft
;if(draft?.status==="ok")return(0,workbench_edits.i)(document,images,reviewed,draft.text,{policy:policy})
;const why=result.refused??(draft===undefined?"Nothing about it asks for words.":(0,no_draft.L)(draft));return{reason:why}}
var external_node_path_=$require(76760);var markdown_text=$require(6567);var mapped=$require(27823);var heard_as=$require(68891)
;function hoverOf(reviewed,text,{folder:folder,review:review}){const{image:image,findings:findings}=reviewed;const heard=(0,
heard_as.V)(image)
;const parts=[...pictureOf(reviewed,folder,(0,mapped.likeliestWith)(review.policy.addresses)),heard.line===""?"A screen reader says nothing.":`A screen reader says: ${(0,
markdown_text.SS)(heard.line)}`,...heard.note===undefined?[]:[heard.note],...findings.map(({rule:rule,severity:severity,message:message})=>`**${severity}** [${rule}](${(0,
homepage.gd)(rule)}): ${codeless(message)}`)];return{contents:{kind:"markdown",value:parts.join("\n\n")},range:rangeOf(image.span,text)}}
function pictureOf({image:image,document:document},folder,likeliestOf){const path=likeliestOf(image.src,document.path)
;if(path===undefined||external_node_path_.posix.normalize(path).startsWith(".."))return[];const address=(0,
external_node_url_.pathToFileURL)((0,
external_node_path_.join)(folder,path)).href.replace(/[()[\]<>]/g,mark=>`%${mark.charCodeAt(0).toString(16)}`)
;return[`![](${address}|height=160)`]}function codeless(message){return message.replace(/[\\*_[\]<>&|~!$]/g,"\\$&")}
var promises_=$require(58500);var is_below=$require(56730);function createProjects(folders,open){const opened=new Map;const settled=new Map
;const folderOf=file=>folders.filter(folder=>(0,is_below.Y)(folder,file)).toSorted((a,b)=>b.length-a.length)[0]??(0,
external_node_path_.dirname)(file);return{async of(uri){const file=fileOf(uri);if(file===undefined)return undefined
;const folder=folderOf(file);const opening=opened.get(folder)??open(folder);opened.set(folder,opening);const project=await opening
;settled.set(folder,project);return{project:project,
path:(0,external_node_path_.relative)(folder,file).split(external_node_path_.sep).join("/")}},forget(uri){const file=fileOf(uri)
;if(file===undefined)return false;const folder=folderOf(file)
;const path=(0,external_node_path_.relative)(folder,file).split(external_node_path_.sep).join("/")
;if(settled.get(folder)?.settingsFiles.has(path)!==true&&!(0,external_node_path_.basename)(file).startsWith("alt-text-review."))return false
;return opened.delete(folder)}}}function fileOf(uri){try{return uri.startsWith("file:")?(0,external_node_url_.fileURLToPath)(uri):undefined
}catch{return undefined}}async function messagesThatWait(){await(0,promises_.setImmediate)();await(0,promises_.setImmediate)()}
function copyOf(text){return esm_main.V.create(text.uri,text.languageId,text.version,text.getText())}function createJudge(current,projects){
const known=new Map;async function judged(text){const place=await projects.of(text.uri)
;return place&&judge(place.project,place.path,text.getText())}return{async newest(uri){for(;;){const version=current(uri)?.version
;await messagesThatWait();const open=current(uri);if(open===undefined)return undefined;if(open.version!==version)continue
;const before=known.get(uri);const text=before?.text.version===version?before.text:copyOf(open);const entry=before?.text===text?before:{
text:text,judged:judged(text)};known.set(uri,entry);const found=await entry.judged;if(current(uri)?.version===version)return found&&{
text:text,judged:found}}},forget(uri){known.delete(uri)}}}function serve({input:input,output:output},open){const ending=new AbortController
;const ended=new Promise(resolve=>{ending.signal.addEventListener("abort",()=>{input.destroy();resolve()})});const end=()=>{ending.abort()}
;const connection=(0,
api.createConnection)(logger=>(0,main.createProtocolConnection)(new main.StreamMessageReader(input),new main.StreamMessageWriter(output),logger),{
shutdownReceived:false,initialize:()=>undefined,exit:end});input.once("end",end);input.once("close",end)
;const texts=new api.TextDocuments(esm_main.V);let server;connection.onInitialize(params=>{
server=createServer(connection,texts,createProjects(foldersOf(params),open),ending.signal);return{serverInfo:{name:version.z.name,
version:version.z.version},capabilities:{textDocumentSync:{openClose:true,change:main.TextDocumentSyncKind.Incremental,save:true},
hoverProvider:true,codeActionProvider:{codeActionKinds:["quickfix"]},executeCommandProvider:{commands:[draftCommand]}}}})
;texts.onDidChangeContent(({document:document})=>server?.show(document.uri))
;texts.onDidSave(({document:document})=>server?.saved(document.uri));texts.onDidClose(({document:document})=>server?.closed(document.uri))
;connection.onHover(params=>server?.hover(params.textDocument.uri,params.position))
;connection.onCodeAction(params=>server?.actions(params.textDocument.uri,params.range.start)??[])
;connection.onExecuteCommand(({command:command,arguments:given=[]})=>command===draftCommand?server?.draft(given):undefined)
;texts.listen(connection);connection.listen();return ended}function createServer(connection,texts,projects,ended){
const judge=createJudge(uri=>texts.get(uri),projects);const told=new Set;const shown=new Map;const publish=async params=>{
if(!ended.aborted)await connection.sendDiagnostics(params)};async function show(uri){const place=await projects.of(uri)
;const mistake=place?.project.mistake;if(mistake!==undefined&&!told.has(mistake))await tell(main.MessageType.Error,mistake)
;if(mistake!==undefined)told.add(mistake);const found=await judge.newest(uri);if(found===undefined||shown.get(uri)===found.judged)return
;const{text:text,judged:judged}=found;shown.set(uri,judged);await publish({uri:uri,version:text.version,
diagnostics:diagnosticsOf(judged,text)})}const tell=(type,message)=>connection.sendNotification(main.ShowMessageNotification.type,{
type:type,message:message});const imageUnder=async(uri,position)=>{const found=await judge.newest(uri)
;const reviewed=found&&imageAt(found.judged,found.text.offsetAt(position));return found&&reviewed&&{...found,reviewed:reviewed}};return{
show:show,async saved(uri){if(!projects.forget(uri))return;for(const text of texts.all())judge.forget(text.uri)
;await Promise.all(texts.all().map(text=>show(text.uri)))},async closed(uri){judge.forget(uri);shown.delete(uri);await publish({uri:uri,
diagnostics:[]})},async hover(uri,position){const found=await imageUnder(uri,position);const place=await projects.of(uri)
;return found&&place?hoverOf(found.reviewed,found.text,place.project):null},async actions(uri,position){
const found=await imageUnder(uri,position);const place=await projects.of(uri)
;return found&&place?actionsFor(place.project,found.judged,found.reviewed,found.text):[]},async draft([uri,version,start]){
if(typeof uri!=="string"||typeof start!=="number")return;const found=await judge.newest(uri)
;const reviewed=found?.judged.images.find(({image:image})=>image.span.start===start);const place=await projects.of(uri)
;if(found===undefined||place===undefined||reviewed===undefined||found.text.version!==version){
return tell(main.MessageType.Warning,"The text has changed since. Ask again where the picture is now.")}
const draft=await withDraft(place.project,found.judged,reviewed);if("reason"in draft)return tell(main.MessageType.Warning,draft.reason)
;await connection.workspace.applyEdit({documentChanges:[changeOf(found.text,draft.text)]})}}}
function foldersOf({workspaceFolders:workspaceFolders}){const uris=(workspaceFolders??[]).map(({uri:uri})=>uri)
;return uris.filter(uri=>uri.startsWith("file:")).map(uri=>(0,external_node_url_.fileURLToPath)(uri))}var drafter=$require(9285)
;var review_input=$require(43024);var cli_settings=$require(80892);async function lsp(flags,world){if(world.streams===undefined){
throw new errors.yo("There are no streams to an editor.","Start alt-text-review lsp from an editor (docs/editors.md).")}
await serve(world.streams(),folder=>openProject(folder,flags,world));return 0}async function openProject(cwd,flags,given){const world={
...given,cwd:cwd,stdout:()=>undefined,stderr:()=>undefined,stderrIsTerminal:false};try{return await projectOf(await(0,
cli_settings.sb)(flags,world),world)}catch(error){if(!(error instanceof errors.yo))throw error;const bare=await(0,settings.G)({
text:undefined,path:""},{captions:"off"},{...flags,baseline:"none"});return{...await projectOf(bare,world),
mistake:`${error.message} ${error.remedy}`}}}async function projectOf(options,world){const folder=world.cwd
;const{includes:includes,formatFor:formatFor}=(0,included.d)(options.paths,options.policy);const pictures=(0,once.O)(()=>(0,
app_pictures.Q)(options,folder,["."],world));const gathered={documents:[],skipped:[],scope:"all",changedFiles:new Set,notes:[]};return{
folder:folder,formatFor:path=>includes(path)?formatFor(path):undefined,review:await(0,review_input.l)(gathered,options,pictures,world),
drafting:(0,drafter.F)({...options,captions:"auto"},pictures,world),mistake:undefined,
settingsFiles:new Set([options.config,options.baseline??usual_baseline.$,...[...options.writtenAt.values()].map(place=>place.replace(/:\d+:\d+$/,""))])
}}}),
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
43024: (($module,$exports,$require)=>{$require.d($exports,{l:()=>reviewInput});var $m0=$require(80892)
;async function reviewInput(gathered,options,pictures,world){return{...gathered,failOn:options.failOn,unread:options.unread,
minCoverage:undefined,baseline:(await(0,$m0.mF)(options.baseline,world))?.accepted,policy:options.policy,today:world.today,
language:options.language,drafting:{status:"off"},contextDrafts:"always",samePictures:async places=>(await pictures()).samePictures(places)}
}}),
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
6567: (($module,$exports,$require)=>{$require.d($exports,{CS:()=>prose,SS:()=>codeSpan,wh:()=>plainText,zW:()=>fencedBlock})
;var $m0=$require(76064);var $m1=$require(74380);function codeSpan(text,most=300){const line=(0,$m0.x)((0,$m1.TN)(text),most)
;if(line.trim()==="")return"` `";const fence="`".repeat(longestRun(line)+1);const padding=/^[` ]|[` ]$/.test(line)?" ":""
;return fence+padding+line+padding+fence}function fencedBlock(text,info=""){const fence="`".repeat(Math.max(3,longestRun(text)+1))
;return`${fence}${info}\n${text}\n${fence}`}function plainText(text){
return(0,$m1.TN)(text).replace(/[\\`*_[\]<>&|~!$]/g,"\\$&").replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi,`$&${wordJoiner}`)}
function prose(sentence){const parts=sentence.split(/(`[^`]+`)/)
;return parts.map((part,index)=>index%2===1?codeSpan(part.slice(1,-1)):plainText(part)).join("")}const wordJoiner="⁠"
;function longestRun(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.max(longest,run.length),0)}}),
89718: (($module,$exports,$require)=>{$require.d($exports,{m:()=>pictureMark,r:()=>wordsMark});var $m1=$require(15862)
;var $m0=$require(53658);function wordsMark(text){return mark((0,$m0.i)(text)||text)}function pictureMark(digest){return mark(digest)}
function mark(text){return(0,$m1.n)("sha256").update(text).digest("hex").slice(0,16)}}),
93662: (function(e,t,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var n=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),
t.ProgressType=t.ProgressToken=t.createMessageConnection=t.NullLogger=t.ConnectionOptions=t.ConnectionStrategy=t.AbstractMessageBuffer=t.WriteableStreamMessageWriter=t.AbstractMessageWriter=t.MessageWriter=t.ReadableStreamMessageReader=t.AbstractMessageReader=t.MessageReader=t.SharedArrayReceiverStrategy=t.SharedArraySenderStrategy=t.CancellationToken=t.CancellationTokenSource=t.Emitter=t.Event=t.Disposable=t.LRUCache=t.Touch=t.LinkedMap=t.ParameterStructures=t.NotificationType9=t.NotificationType8=t.NotificationType7=t.NotificationType6=t.NotificationType5=t.NotificationType4=t.NotificationType3=t.NotificationType2=t.NotificationType1=t.NotificationType0=t.NotificationType=t.ErrorCodes=t.ResponseError=t.RequestType9=t.RequestType8=t.RequestType7=t.RequestType6=t.RequestType5=t.RequestType4=t.RequestType3=t.RequestType2=t.RequestType1=t.RequestType0=t.RequestType=t.Message=t.RAL=void 0,
t.MessageStrategy=t.CancellationStrategy=t.CancellationSenderStrategy=t.RequestCancellationReceiverStrategy=t.IdCancellationReceiverStrategy=t.CancellationReceiverStrategy=t.ConnectionError=t.ConnectionErrors=t.LogTraceNotification=t.SetTraceNotification=t.TraceFormat=t.TraceValues=t.TraceValue=t.Trace=void 0
;const o=r(56852);Object.defineProperty(t,"Message",{enumerable:!0,get:function(){return o.Message}}),
Object.defineProperty(t,"RequestType",{enumerable:!0,get:function(){return o.RequestType}}),Object.defineProperty(t,"RequestType0",{
enumerable:!0,get:function(){return o.RequestType0}}),Object.defineProperty(t,"RequestType1",{enumerable:!0,get:function(){
return o.RequestType1}}),Object.defineProperty(t,"RequestType2",{enumerable:!0,get:function(){return o.RequestType2}}),
Object.defineProperty(t,"RequestType3",{enumerable:!0,get:function(){return o.RequestType3}}),Object.defineProperty(t,"RequestType4",{
enumerable:!0,get:function(){return o.RequestType4}}),Object.defineProperty(t,"RequestType5",{enumerable:!0,get:function(){
return o.RequestType5}}),Object.defineProperty(t,"RequestType6",{enumerable:!0,get:function(){return o.RequestType6}}),
Object.defineProperty(t,"RequestType7",{enumerable:!0,get:function(){return o.RequestType7}}),Object.defineProperty(t,"RequestType8",{
enumerable:!0,get:function(){return o.RequestType8}}),Object.defineProperty(t,"RequestType9",{enumerable:!0,get:function(){
return o.RequestType9}}),Object.defineProperty(t,"ResponseError",{enumerable:!0,get:function(){return o.ResponseError}}),
Object.defineProperty(t,"ErrorCodes",{enumerable:!0,get:function(){return o.ErrorCodes}}),Object.defineProperty(t,"NotificationType",{
enumerable:!0,get:function(){return o.NotificationType}}),Object.defineProperty(t,"NotificationType0",{enumerable:!0,get:function(){
return o.NotificationType0}}),Object.defineProperty(t,"NotificationType1",{enumerable:!0,get:function(){return o.NotificationType1}}),
Object.defineProperty(t,"NotificationType2",{enumerable:!0,get:function(){return o.NotificationType2}}),
Object.defineProperty(t,"NotificationType3",{enumerable:!0,get:function(){return o.NotificationType3}}),
Object.defineProperty(t,"NotificationType4",{enumerable:!0,get:function(){return o.NotificationType4}}),
Object.defineProperty(t,"NotificationType5",{enumerable:!0,get:function(){return o.NotificationType5}}),
Object.defineProperty(t,"NotificationType6",{enumerable:!0,get:function(){return o.NotificationType6}}),
Object.defineProperty(t,"NotificationType7",{enumerable:!0,get:function(){return o.NotificationType7}}),
Object.defineProperty(t,"NotificationType8",{enumerable:!0,get:function(){return o.NotificationType8}}),
Object.defineProperty(t,"NotificationType9",{enumerable:!0,get:function(){return o.NotificationType9}}),
Object.defineProperty(t,"ParameterStructures",{enumerable:!0,get:function(){return o.ParameterStructures}});const i=r(31139)
;Object.defineProperty(t,"LinkedMap",{enumerable:!0,get:function(){return i.LinkedMap}}),Object.defineProperty(t,"LRUCache",{enumerable:!0,
get:function(){return i.LRUCache}}),Object.defineProperty(t,"Touch",{enumerable:!0,get:function(){return i.Touch}});const a=r(15046)
;Object.defineProperty(t,"Disposable",{enumerable:!0,get:function(){return a.Disposable}});const c=r(14677)
;Object.defineProperty(t,"Event",{enumerable:!0,get:function(){return c.Event}}),Object.defineProperty(t,"Emitter",{enumerable:!0,
get:function(){return c.Emitter}});const u=r(899);Object.defineProperty(t,"CancellationTokenSource",{enumerable:!0,get:function(){
return u.CancellationTokenSource}}),Object.defineProperty(t,"CancellationToken",{enumerable:!0,get:function(){return u.CancellationToken}})
;const f=r(46635);Object.defineProperty(t,"SharedArraySenderStrategy",{enumerable:!0,get:function(){return f.SharedArraySenderStrategy}}),
Object.defineProperty(t,"SharedArrayReceiverStrategy",{enumerable:!0,get:function(){return f.SharedArrayReceiverStrategy}});const y=r(16282)
;Object.defineProperty(t,"MessageReader",{enumerable:!0,get:function(){return y.MessageReader}}),
Object.defineProperty(t,"AbstractMessageReader",{enumerable:!0,get:function(){return y.AbstractMessageReader}}),
Object.defineProperty(t,"ReadableStreamMessageReader",{enumerable:!0,get:function(){return y.ReadableStreamMessageReader}});const s=r(80330)
;Object.defineProperty(t,"MessageWriter",{enumerable:!0,get:function(){return s.MessageWriter}}),
Object.defineProperty(t,"AbstractMessageWriter",{enumerable:!0,get:function(){return s.AbstractMessageWriter}}),
Object.defineProperty(t,"WriteableStreamMessageWriter",{enumerable:!0,get:function(){return s.WriteableStreamMessageWriter}})
;const p=r(6607);Object.defineProperty(t,"AbstractMessageBuffer",{enumerable:!0,get:function(){return p.AbstractMessageBuffer}})
;const b=r(81436);Object.defineProperty(t,"ConnectionStrategy",{enumerable:!0,get:function(){return b.ConnectionStrategy}}),
Object.defineProperty(t,"ConnectionOptions",{enumerable:!0,get:function(){return b.ConnectionOptions}}),
Object.defineProperty(t,"NullLogger",{enumerable:!0,get:function(){return b.NullLogger}}),
Object.defineProperty(t,"createMessageConnection",{enumerable:!0,get:function(){return b.createMessageConnection}}),
Object.defineProperty(t,"ProgressToken",{enumerable:!0,get:function(){return b.ProgressToken}}),Object.defineProperty(t,"ProgressType",{
enumerable:!0,get:function(){return b.ProgressType}}),Object.defineProperty(t,"Trace",{enumerable:!0,get:function(){return b.Trace}}),
Object.defineProperty(t,"TraceValue",{enumerable:!0,get:function(){return b.TraceValue}}),Object.defineProperty(t,"TraceFormat",{
enumerable:!0,get:function(){return b.TraceFormat}}),Object.defineProperty(t,"SetTraceNotification",{enumerable:!0,get:function(){
return b.SetTraceNotification}}),Object.defineProperty(t,"LogTraceNotification",{enumerable:!0,get:function(){return b.LogTraceNotification}
}),Object.defineProperty(t,"ConnectionErrors",{enumerable:!0,get:function(){return b.ConnectionErrors}}),
Object.defineProperty(t,"ConnectionError",{enumerable:!0,get:function(){return b.ConnectionError}}),
Object.defineProperty(t,"CancellationReceiverStrategy",{enumerable:!0,get:function(){return b.CancellationReceiverStrategy}}),
Object.defineProperty(t,"IdCancellationReceiverStrategy",{enumerable:!0,get:function(){return b.IdCancellationReceiverStrategy}}),
Object.defineProperty(t,"RequestCancellationReceiverStrategy",{enumerable:!0,get:function(){return b.RequestCancellationReceiverStrategy}}),
Object.defineProperty(t,"CancellationSenderStrategy",{enumerable:!0,get:function(){return b.CancellationSenderStrategy}}),
Object.defineProperty(t,"CancellationStrategy",{enumerable:!0,get:function(){return b.CancellationStrategy}}),
Object.defineProperty(t,"MessageStrategy",{enumerable:!0,get:function(){return b.MessageStrategy}}),Object.defineProperty(t,"TraceValues",{
enumerable:!0,get:function(){return b.TraceValues}});const g=n(r(46877));t.RAL=g.default}),
899: (function(e,t,n){
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var i,o=this&&this.__createBinding||(Object.create?function(e,t,n,i){void 0===i&&(i=n);var o=Object.getOwnPropertyDescriptor(t,n)
;o&&!("get"in o?!t.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,i,o)
}:function(e,t,n,i){void 0===i&&(i=n),e[i]=t[n]}),s=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),l=this&&this.__importStar||(i=function(e){
return i=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},i(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=i(e),l=0;l<n.length;l++)"default"!==n[l]&&o(t,e,n[l])
;return s(t,e),t}),r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.CancellationTokenSource=t.CancellationToken=void 0;const a=r(n(46877)),c=l(n(35032)),u=n(14677);var d;!function(e){
e.None=Object.freeze({isCancellationRequested:!1,onCancellationRequested:u.Event.None}),e.Cancelled=Object.freeze({
isCancellationRequested:!0,onCancellationRequested:u.Event.None}),e.is=function is(t){const n=t
;return n&&(n===e.None||n===e.Cancelled||c.boolean(n.isCancellationRequested)&&!!n.onCancellationRequested)}}(d||(t.CancellationToken=d={}))
;const _=Object.freeze(function(e,t){const n=(0,a.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}})
;class MutableToken{_isCancelled=!1;_emitter;cancel(){this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),
this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?_:(this._emitter||(this._emitter=new u.Emitter),this._emitter.event)}dispose(){
this._emitter&&(this._emitter.dispose(),this._emitter=void 0)}}t.CancellationTokenSource=class CancellationTokenSource{_token;get token(){
return this._token||(this._token=new MutableToken),this._token}cancel(){this._token?this._token.cancel():this._token=d.Cancelled}dispose(){
this._token?this._token instanceof MutableToken&&this._token.dispose():this._token=d.None}}}),
81436: (function(e,r,t){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var n,o=this&&this.__createBinding||(Object.create?function(e,r,t,n){void 0===n&&(n=t);var o=Object.getOwnPropertyDescriptor(r,t)
;o&&!("get"in o?!r.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){return r[t]}}),Object.defineProperty(e,n,o)
}:function(e,r,t,n){void 0===n&&(n=t),e[n]=r[t]}),s=this&&this.__setModuleDefault||(Object.create?function(e,r){
Object.defineProperty(e,"default",{enumerable:!0,value:r})}:function(e,r){e.default=r}),i=this&&this.__importStar||(n=function(e){
return n=Object.getOwnPropertyNames||function(e){var r=[];for(var t in e)Object.prototype.hasOwnProperty.call(e,t)&&(r[r.length]=t);return r
},n(e)},function(e){if(e&&e.__esModule)return e;var r={};if(null!=e)for(var t=n(e),i=0;i<t.length;i++)"default"!==t[i]&&o(r,e,t[i])
;return s(r,e),r}),a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(r,"__esModule",{
value:!0
}),r.ConnectionOptions=r.MessageStrategy=r.CancellationStrategy=r.CancellationSenderStrategy=r.CancellationReceiverStrategy=r.RequestCancellationReceiverStrategy=r.IdCancellationReceiverStrategy=r.ConnectionStrategy=r.ConnectionError=r.ConnectionErrors=r.LogTraceNotification=r.SetTraceNotification=r.TraceFormat=r.TraceValues=r.TraceValue=r.Trace=r.NullLogger=r.ProgressType=r.ProgressToken=void 0,
r.createMessageConnection=function createMessageConnection(e,t,n,o){const s=void 0!==n?n:r.NullLogger;let i=0,a=0,w=0
;const R="2.0",T=o?.maxParallelism??-1;let E,$=0;const q=new Map;let D;const L=new Map,j=new Map
;let x,_,I=new u.LinkedMap,V=new Map,U=new Set,Q=new Map,A=v.Off,J=S.Text,z=k.New
;const F=new f.Emitter,H=new f.Emitter,K=new f.Emitter,B=new f.Emitter,W=new f.Emitter,G=o&&o.cancellationStrategy?o.cancellationStrategy:M.Message
;function cancelUndispatched(e){}function isListening(){return z===k.Listening}function isClosed(){return z===k.Closed}
function isDisposed(){return z===k.Disposed}function closeHandler(){z!==k.New&&z!==k.Listening||(z=k.Closed,H.fire(void 0))}
function createRequestQueueKey(e){if(null===e)throw new Error("Can't send requests with id null since the response can't be correlated.")
;return"req-"+e.toString()}function addMessageToQueue(e,r){
l.Message.isRequest(r)?e.set(createRequestQueueKey(r.id),r):l.Message.isResponse(r)?-1===T?e.set(function createResponseQueueKey(e){
return null===e?"res-unknown-"+(++w).toString():"res-"+e.toString()}(r.id),r):handleResponse(r):e.set(function createNotificationQueueKey(){
return"not-"+(++a).toString()}(),r)}function triggerMessageQueue(){x||0===I.size||-1!==T&&$>=T||(x=(0,
c.default)().timer.setImmediate(async()=>{if(x=void 0,0===I.size)return;if(-1!==T&&$>=T)return;const e=I.shift();let r;try{$++
;const t=o?.messageStrategy;r=O.is(t)?t.handleMessage(e,handleMessage):handleMessage(e)}catch(e){
s.error(`Processing message queue failed: ${e.toString()}`)}finally{r instanceof Promise?r.then(()=>{}).catch(e=>{
s.error(`Processing message queue failed: ${e.toString()}`)}).finally(()=>{$--,triggerMessageQueue()}):$--,triggerMessageQueue()}}))}
async function handleMessage(e){return l.Message.isRequest(e)?async function handleRequest(e){if(isDisposed())return Promise.resolve()
;function reply(r,n,o){const s={jsonrpc:R,id:e.id};return r instanceof l.ResponseError?s.error=r.toJson():s.result=void 0===r?null:r,
traceSendingResponse(s,n,o),t.write(s)}function replyError(r,n,o){const s={jsonrpc:R,id:e.id,error:r.toJson()}
;return traceSendingResponse(s,n,o),t.write(s)}!function traceReceivedRequest(e){if(A===v.Off||!_)return;if(J===S.Text){let r
;A!==v.Verbose&&A!==v.Compact||!e.params||(r=`Params: ${stringifyTrace(e.params)}`),_.log(`Received request '${e.method} - (${e.id})'.`,r)
}else logLSPMessage("receive-request",e)}(e);const r=q.get(e.method);let n,o;r&&(n=r.type,o=r.handler);const s=Date.now();if(o||E){
const r=e.id??String(Date.now()),t=N.is(G.receiver)?G.receiver.createCancellationTokenSource(r):G.receiver.createCancellationTokenSource(e)
;null!==e.id&&U.has(e.id)&&t.cancel(),null!==e.id&&Q.set(r,t);try{let r;if(o)if(void 0===e.params){
if(void 0!==n&&0!==n.numberOfParams)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines ${n.numberOfParams} params but received none.`),e.method,s)
;r=o(t.token)}else if(Array.isArray(e.params)){
if(void 0!==n&&n.parameterStructures===l.ParameterStructures.byName)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines parameters by name but received parameters by position`),e.method,s)
;r=o(...e.params,t.token)}else{
if(void 0!==n&&n.parameterStructures===l.ParameterStructures.byPosition)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines parameters by position but received parameters by name`),e.method,s)
;r=o(e.params,t.token)}else E&&(r=E(e.method,e.params,t.token));const i=await r;await reply(i,e.method,s)}catch(r){
r instanceof l.ResponseError?await reply(r,e.method,s):r&&d.string(r.message)?await replyError(new l.ResponseError(l.ErrorCodes.InternalError,`Request ${e.method} failed with message: ${r.message}`),e.method,s):await replyError(new l.ResponseError(l.ErrorCodes.InternalError,`Request ${e.method} failed unexpectedly without providing any details.`),e.method,s)
}finally{Q.delete(r)}}else await replyError(new l.ResponseError(l.ErrorCodes.MethodNotFound,`Unhandled method ${e.method}`),e.method,s)
}(e):l.Message.isNotification(e)?async function handleNotification(e){if(isDisposed())return;let r,t;if(e.method===p.type.method){
const r=e.params.id;return U.delete(r),void traceReceivedNotification(e)}{const n=L.get(e.method);n&&(t=n.handler,r=n.type)}if(t||D)try{
if(traceReceivedNotification(e),
t)if(void 0===e.params)void 0!==r&&0!==r.numberOfParams&&r.parameterStructures!==l.ParameterStructures.byName&&s.error(`Notification ${e.method} defines ${r.numberOfParams} params but received none.`),
await t();else if(Array.isArray(e.params)){const n=e.params;e.method===h.type.method&&2===n.length&&g.is(n[0])?await t({token:n[0],
value:n[1]
}):(void 0!==r&&(r.parameterStructures===l.ParameterStructures.byName&&s.error(`Notification ${e.method} defines parameters by name but received parameters by position`),
r.numberOfParams!==e.params.length&&s.error(`Notification ${e.method} defines ${r.numberOfParams} params but received ${n.length} arguments`)),
await t(...n))
}else void 0!==r&&r.parameterStructures===l.ParameterStructures.byPosition&&s.error(`Notification ${e.method} defines parameters by position but received parameters by name`),
await t(e.params);else D&&await D(e.method,e.params)}catch(r){
r.message?s.error(`Notification handler '${e.method}' failed with message: ${r.message}`):s.error(`Notification handler '${e.method}' failed unexpectedly.`)
}else K.fire(e)}(e):l.Message.isResponse(e)?handleResponse(e):function handleInvalidMessage(e){
if(!e)return void s.error("Received empty message.")
;s.error(`Received message which is neither a response nor a notification message:\n${JSON.stringify(e,null,4)}`);const r=e
;if(d.string(r.id)||d.number(r.id)){const e=r.id,t=V.get(e)
;t&&t.reject(new Error("The received response has neither a result nor an error property."))}}(e)}e.onClose(closeHandler),
e.onError(function readErrorHandler(e){F.fire([e,void 0,void 0])}),t.onClose(closeHandler),t.onError(function writeErrorHandler(e){F.fire(e)
});const callback=e=>{try{if(l.Message.isNotification(e)&&e.method===p.type.method){
const r=e.params.id,n=createRequestQueueKey(r),i=I.get(n);if(l.Message.isRequest(i)){
const a=o?.connectionStrategy,c=a&&a.cancelUndispatched?a.cancelUndispatched(i,cancelUndispatched):void 0
;if(c&&(void 0!==c.error||void 0!==c.result))return I.delete(n),Q.delete(r),c.id=i.id,traceSendingResponse(c,e.method,Date.now()),
void t.write(c).catch(()=>s.error("Sending response for canceled message failed."))}const a=Q.get(r);if(void 0!==a)return a.cancel(),
void traceReceivedNotification(e);U.add(r)}addMessageToQueue(I,e)}finally{triggerMessageQueue()}};function handleResponse(e){
if(!isDisposed())if(null===e.id)e.error?s.error(`Received response message without id: Error is: \n${JSON.stringify(e.error,void 0,4)}`):s.error("Received response message without id. No further error information provided.");else{
const r=e.id,t=V.get(r);if(function traceReceivedResponse(e,r){if(A===v.Off||!_)return;if(J===S.Text){let t
;if(A!==v.Verbose&&A!==v.Compact||(e.error&&e.error.data?t=`Error data: ${stringifyTrace(e.error.data)}`:e.result?t=`Result: ${stringifyTrace(e.result)}`:void 0===e.error&&(t="No result returned.")),
r){const n=e.error?` Request failed: ${e.error.message} (${e.error.code}).`:""
;_.log(`Received response '${r.method} - (${e.id})' in ${Date.now()-r.timerStart}ms.${n}`,t)
}else _.log(`Received response ${e.id} without active response promise.`,t)}else logLSPMessage("receive-response",e)}(e,t),void 0!==t){
V.delete(r);try{if(e.error){const r=e.error;t.reject(new l.ResponseError(r.code,r.message,r.data))}else{
if(void 0===e.result)throw new Error("Should never happen.");t.resolve(e.result)}}catch(e){
e.message?s.error(`Response handler '${t.method}' failed with message: ${e.message}`):s.error(`Response handler '${t.method}' failed unexpectedly.`)
}}}}function stringifyTrace(e){if(null!=e)switch(A){case v.Verbose:return JSON.stringify(e,null,4);case v.Compact:return JSON.stringify(e)
;default:return}}function traceSendingResponse(e,r,t){if(A!==v.Off&&_)if(J===S.Text){let n
;A!==v.Verbose&&A!==v.Compact||(e.error&&e.error.data?n=`Error data: ${stringifyTrace(e.error.data)}`:e.result?n=`Result: ${stringifyTrace(e.result)}`:void 0===e.error&&(n="No result returned."))
;const o=e.error?` Request failed: ${e.error.message} (${e.error.code}).`:""
;_.log(`Sending response '${r} - (${e.id})'. Processing request took ${Date.now()-t}ms.${o}`,n)}else logLSPMessage("send-response",e)}
function traceReceivedNotification(e){if(A!==v.Off&&_&&e.method!==b.type.method)if(J===S.Text){let r
;A!==v.Verbose&&A!==v.Compact||(r=e.params?`Params: ${stringifyTrace(e.params)}`:"No parameters provided."),
_.log(`Received notification '${e.method}'.`,r)}else logLSPMessage("receive-notification",e)}function logLSPMessage(e,r){
if(!_||A===v.Off)return;const t={isLSPMessage:!0,type:e,message:r,timestamp:Date.now()};_.log(t)}function throwIfClosedOrDisposed(){
if(isClosed())throw new ConnectionError(P.Closed,"Connection is closed.")
;if(isDisposed())throw new ConnectionError(P.Disposed,"Connection is disposed.")}function undefinedToNull(e){return void 0===e?null:e}
function nullToUndefined(e){return null===e?void 0:e}function isNamedParam(e){return null!=e&&!Array.isArray(e)&&"object"==typeof e}
function computeSingleParam(e,r){switch(e){case l.ParameterStructures.auto:return isNamedParam(r)?nullToUndefined(r):[undefinedToNull(r)]
;case l.ParameterStructures.byName:if(!isNamedParam(r))throw new Error("Received parameters by name but param is not an object literal.")
;return nullToUndefined(r);case l.ParameterStructures.byPosition:return[undefinedToNull(r)];default:
throw new Error(`Unknown parameter structure ${e.toString()}`)}}function computeMessageParams(e,r){let t;const n=e.numberOfParams;switch(n){
case 0:t=void 0;break;case 1:t=computeSingleParam(e.parameterStructures,r[0]);break;default:t=[]
;for(let e=0;e<r.length&&e<n;e++)t.push(undefinedToNull(r[e]));if(r.length<n)for(let e=r.length;e<n;e++)t.push(null)}return t}const X={
sendNotification:(e,...r)=>{let n,o;if(throwIfClosedOrDisposed(),d.string(e)){n=e;const t=r[0];let s=0,i=l.ParameterStructures.auto
;l.ParameterStructures.is(t)&&(s=1,i=t);const a=r.length,c=a-s;switch(c){case 0:o=void 0;break;case 1:o=computeSingleParam(i,r[s]);break
;default:if(i===l.ParameterStructures.byName)throw new Error(`Received ${c} parameters for 'by Name' notification parameter structure.`)
;o=r.slice(s,a).map(e=>undefinedToNull(e))}}else{const t=r;n=e.method,o=computeMessageParams(e,t)}const i={jsonrpc:R,method:n,params:o}
;return function traceSendingNotification(e){if(A!==v.Off&&_)if(J===S.Text){let r
;A!==v.Verbose&&A!==v.Compact||(r=e.params?`Params: ${stringifyTrace(e.params)}`:"No parameters provided."),
_.log(`Sending notification '${e.method}'.`,r)}else logLSPMessage("send-notification",e)}(i),t.write(i).catch(e=>{
throw s.error("Sending notification failed."),e})},onNotification:(e,r)=>{let t;return throwIfClosedOrDisposed(),
d.func(e)?D=e:r&&(d.string(e)?(t=e,L.set(e,{type:void 0,handler:r})):(t=e.method,L.set(e.method,{type:e,handler:r}))),{dispose:()=>{
void 0!==t?L.get(t)?.handler===r&&L.delete(t):D===e&&(D=void 0)}}},onProgress:(e,r,t)=>{
if(j.has(r))throw new Error(`Progress handler for token ${r} already registered`);return j.set(r,t),{dispose:()=>{j.get(r)===t&&j.delete(r)}
}},sendProgress:(e,r,t)=>X.sendNotification(h.type,{token:r,value:t}),onUnhandledProgress:B.event,sendRequest:(e,...r)=>{
function sendCancellation(e,r){const t=G.sender.sendCancellation(e,r)
;void 0===t?s.log(`Received no promise from cancellation strategy when cancelling id ${r}`):t.catch(()=>{
s.log(`Sending cancellation messages for id ${r} failed.`)})}let n,o,a;if(throwIfClosedOrDisposed(),function throwIfNotListening(){
if(!isListening())throw new Error("Call listen() first.")}(),d.string(e)){n=e;const t=r[0],s=r[r.length-1]
;let i=0,c=l.ParameterStructures.auto;l.ParameterStructures.is(t)&&(i=1,c=t);let d=r.length;m.CancellationToken.is(s)&&(d-=1,a=s)
;const u=d-i;switch(u){case 0:o=void 0;break;case 1:o=computeSingleParam(c,r[i]);break;default:
if(c===l.ParameterStructures.byName)throw new Error(`Received ${u} parameters for 'by Name' request parameter structure.`)
;o=r.slice(i,d).map(e=>undefinedToNull(e))}}else{const t=r;n=e.method,o=computeMessageParams(e,t);const s=e.numberOfParams
;a=m.CancellationToken.is(t[s])?t[s]:void 0}const c=i++;let u,f=!1
;void 0!==a&&(a.isCancellationRequested?f=!0:u=a.onCancellationRequested(()=>{sendCancellation(X,c)}));const p={jsonrpc:R,id:c,method:n,
params:o};return function traceSendingRequest(e){if(A!==v.Off&&_)if(J===S.Text){let r
;A!==v.Verbose&&A!==v.Compact||!e.params||(r=`Params: ${stringifyTrace(e.params)}`),_.log(`Sending request '${e.method} - (${e.id})'.`,r)
}else logLSPMessage("send-request",e)}(p),"function"==typeof G.sender.enableCancellation&&G.sender.enableCancellation(p),
new Promise(async(e,r)=>{const o={method:n,timerStart:Date.now(),resolve:r=>{e(r),G.sender.cleanup(c),u?.dispose()},reject:e=>{r(e),
G.sender.cleanup(c),u?.dispose()}};try{V.set(c,o),await t.write(p),f&&sendCancellation(X,c)}catch(e){V.delete(c),
o.reject(new l.ResponseError(l.ErrorCodes.MessageWriteError,e.message?e.message:"Unknown reason")),s.error("Sending request failed.")}})},
onRequest:(e,r)=>{throwIfClosedOrDisposed();let t=null;return y.is(e)?(t=void 0,E=e):d.string(e)?(t=null,void 0!==r&&(t=e,q.set(e,{
handler:r,type:void 0}))):void 0!==r&&(t=e.method,q.set(e.method,{type:e,handler:r})),{dispose:()=>{
null!==t&&(void 0!==t?q.get(t)?.handler===r&&q.delete(t):E===e&&(E=void 0))}}},hasPendingResponse:()=>V.size>0,trace:async(e,r,t)=>{
let n=!1,o=S.Text;void 0!==t&&(d.boolean(t)?n=t:(n=t.sendNotification||!1,o=t.traceFormat||S.Text)),A=e,J=o,_=A===v.Off?void 0:r,
!n||isClosed()||isDisposed()||await X.sendNotification(C.type,{value:v.toString(e)})},onError:F.event,onClose:H.event,
onUnhandledNotification:K.event,onDispose:W.event,end:()=>{t.end()},dispose:()=>{if(isDisposed())return;z=k.Disposed,W.fire(void 0)
;const r=new l.ResponseError(l.ErrorCodes.PendingResponseRejected,"Pending response rejected since connection got disposed")
;for(const e of V.values())e.reject(r);V=new Map,Q=new Map,U=new Set,I=new u.LinkedMap,d.func(t.dispose)&&t.dispose(),
d.func(e.dispose)&&e.dispose()},listen:()=>{throwIfClosedOrDisposed(),function throwIfListening(){
if(isListening())throw new ConnectionError(P.AlreadyListening,"Connection is already listening")}(),z=k.Listening,e.listen(callback)},
inspect:()=>{(0,c.default)().console.log("inspect")}};return X.onNotification(b.type,e=>{if(A===v.Off||!_)return
;const r=A===v.Verbose||A===v.Compact;_.log(e.message,r?e.verbose:void 0)}),X.onNotification(h.type,async e=>{const r=j.get(e.token)
;r?await r(e.value):B.fire(e)}),X};const c=a(t(46877)),d=i(t(35032)),l=t(56852),u=t(31139),f=t(14677),m=t(899)
;var p,g,h,y,v,w,S,C,b,P,R,N,T,E,$,M,O,q,k;!function(e){e.type=new l.NotificationType("$/cancelRequest")}(p||(p={})),function(e){
e.is=function is(e){return"string"==typeof e||"number"==typeof e}}(g||(r.ProgressToken=g={})),function(e){
e.type=new l.NotificationType("$/progress")}(h||(h={}));r.ProgressType=class ProgressType{__;_pr;constructor(){}},function(e){
e.is=function is(e){return d.func(e)}}(y||(y={})),r.NullLogger=Object.freeze({error:()=>{},warn:()=>{},info:()=>{},log:()=>{}}),function(e){
e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]="Compact",e[e.Verbose=3]="Verbose"}(v||(r.Trace=v={})),function(e){e.Off="off",
e.Messages="messages",e.Compact="compact",e.Verbose="verbose"}(w||(r.TraceValue=w={})),r.TraceValues=w,function(e){
e.fromString=function fromString(r){if(!d.string(r))return e.Off;switch(r=r.toLowerCase()){case"off":default:return e.Off;case"messages":
return e.Messages;case"compact":return e.Compact;case"verbose":return e.Verbose}},e.toString=function toString(r){switch(r){case e.Off:
return"off";case e.Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}
}(v||(r.Trace=v={})),function(e){e.Text="text",e.JSON="json"}(S||(r.TraceFormat=S={})),function(e){e.fromString=function fromString(r){
return d.string(r)&&"json"===(r=r.toLowerCase())?e.JSON:e.Text}}(S||(r.TraceFormat=S={})),function(e){
e.type=new l.NotificationType("$/setTrace")}(C||(r.SetTraceNotification=C={})),function(e){e.type=new l.NotificationType("$/logTrace")
}(b||(r.LogTraceNotification=b={})),function(e){e[e.Closed=1]="Closed",e[e.Disposed=2]="Disposed",e[e.AlreadyListening=3]="AlreadyListening"
}(P||(r.ConnectionErrors=P={}));class ConnectionError extends Error{code;constructor(e,r){super(r),this.code=e,
Object.setPrototypeOf(this,ConnectionError.prototype)}}r.ConnectionError=ConnectionError,function(e){e.is=function is(e){const r=e
;return r&&d.func(r.cancelUndispatched)}}(R||(r.ConnectionStrategy=R={})),function(e){e.is=function is(e){const r=e
;return r&&(void 0===r.kind||"id"===r.kind)&&d.func(r.createCancellationTokenSource)&&(void 0===r.dispose||d.func(r.dispose))}
}(N||(r.IdCancellationReceiverStrategy=N={})),function(e){e.is=function is(e){const r=e
;return r&&"request"===r.kind&&d.func(r.createCancellationTokenSource)&&(void 0===r.dispose||d.func(r.dispose))}
}(T||(r.RequestCancellationReceiverStrategy=T={})),function(e){e.Message=Object.freeze({
createCancellationTokenSource:e=>new m.CancellationTokenSource}),e.is=function is(e){return N.is(e)||T.is(e)}
}(E||(r.CancellationReceiverStrategy=E={})),function(e){e.Message=Object.freeze({sendCancellation:(e,r)=>e.sendNotification(p.type,{id:r}),
cleanup(e){}}),e.is=function is(e){const r=e;return r&&d.func(r.sendCancellation)&&d.func(r.cleanup)}
}($||(r.CancellationSenderStrategy=$={})),function(e){e.Message=Object.freeze({receiver:E.Message,sender:$.Message}),e.is=function is(e){
const r=e;return r&&E.is(r.receiver)&&$.is(r.sender)}}(M||(r.CancellationStrategy=M={})),function(e){e.is=function is(e){const r=e
;return r&&d.func(r.handleMessage)}}(O||(r.MessageStrategy=O={})),function(e){e.is=function is(e){const r=e
;return r&&(M.is(r.cancellationStrategy)||R.is(r.connectionStrategy)||O.is(r.messageStrategy)||d.number(r.maxParallelism))}
}(q||(r.ConnectionOptions=q={})),function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Disposed"
}(k||(k={}))}),
15046: ((e,o)=>{var t;
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(o,"__esModule",{value:!0}),o.Disposable=void 0,function(e){e.create=function create(e){return{dispose:e}}
}(t||(o.Disposable=t={}))}),
14677: (function(t,s,i){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var e=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(s,"__esModule",{value:!0}),
s.Emitter=s.Event=void 0;const c=e(i(46877));var l;!function(t){const s={dispose(){}};t.None=function(){return s}}(l||(s.Event=l={}))
;class CallbackList{_callbacks;_contexts;add(t,s=null,i){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(t),
this._contexts.push(s),Array.isArray(i)&&i.push({dispose:()=>this.remove(t,s)})}remove(t,s=null){if(!this._callbacks)return;let i=!1
;for(let e=0,c=this._callbacks.length;e<c;e++)if(this._callbacks[e]===t){if(this._contexts[e]===s)return this._callbacks.splice(e,1),
void this._contexts.splice(e,1);i=!0}
if(i)throw new Error("When adding a listener with a context, you should remove it with the same context")}invoke(...t){
if(!this._callbacks)return[];const s=[],i=this._callbacks.slice(0),e=this._contexts.slice(0);for(let l=0,a=i.length;l<a;l++)try{
s.push(i[l].apply(e[l],t))}catch(t){(0,c.default)().console.error(t)}return s}isEmpty(){return!this._callbacks||0===this._callbacks.length}
dispose(){this._callbacks=void 0,this._contexts=void 0}}class Emitter{_options;static _noop=function(){};_event;_callbacks;constructor(t){
this._options=t}get event(){return this._event||(this._event=(t,s,i)=>{this._callbacks||(this._callbacks=new CallbackList),
this._options&&this._options.onFirstListenerAdd&&this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(t,s)
;const e={dispose:()=>{this._callbacks&&(this._callbacks.remove(t,s),e.dispose=Emitter._noop,
this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))}}
;return Array.isArray(i)&&i.push(e),e}),this._event}fire(t){this._callbacks&&this._callbacks.invoke.call(this._callbacks,t)}dispose(){
this._callbacks&&(this._callbacks.dispose(),this._callbacks=void 0)}}s.Emitter=Emitter}),
35032: ((r,n)=>{function string(r){return"string"==typeof r||r instanceof String}function array(r){return Array.isArray(r)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.boolean=function boolean(r){return!0===r||!1===r},n.string=string,
n.number=function number(r){return"number"==typeof r||r instanceof Number},n.error=function error(r){return r instanceof Error},
n.func=function func(r){return"function"==typeof r},n.array=array,n.stringArray=function stringArray(r){
return array(r)&&r.every(r=>string(r))}}),
31139: ((t,e)=>{var i;
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(e,"__esModule",{value:!0}),e.LRUCache=e.LinkedMap=e.Touch=void 0,function(t){t.None=0,t.First=1,t.AsOld=t.First,
t.Last=2,t.AsNew=t.Last}(i||(e.Touch=i={}));class LinkedMap{[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
this._map=new Map,this._head=void 0,this._tail=void 0,this._size=0,this._state=0}clear(){this._map.clear(),this._head=void 0,
this._tail=void 0,this._size=0,this._state++}isEmpty(){return!this._head&&!this._tail}get size(){return this._size}get first(){
return this._head?.value}get last(){return this._tail?.value}before(t){const e=this._map.get(t);return e?e.previous?.value:void 0}after(t){
const e=this._map.get(t);return e?e.next?.value:void 0}has(t){return this._map.has(t)}get(t,e=i.None){const s=this._map.get(t)
;if(s)return e!==i.None&&this.touch(s,e),s.value}set(t,e,s=i.None){let r=this._map.get(t);if(r)r.value=e,s!==i.None&&this.touch(r,s);else{
switch(r={key:t,value:e,next:void 0,previous:void 0},s){case i.None:this.addItemLast(r);break;case i.First:this.addItemFirst(r);break
;case i.Last:default:this.addItemLast(r)}this._map.set(t,r),this._size++}return this}delete(t){return!!this.remove(t)}remove(t){
const e=this._map.get(t);if(e)return this._map.delete(t),this.removeItem(e),this._size--,e.value}shift(){if(!this._head&&!this._tail)return
;if(!this._head||!this._tail)throw new Error("Invalid list");const t=this._head;return this._map.delete(t.key),this.removeItem(t),
this._size--,t.value}forEach(t,e){const i=this._state;let s=this._head;for(;s;){if(e?t.bind(e)(s.value,s.key,this):t(s.value,s.key,this),
this._state!==i)throw new Error("LinkedMap got modified during iteration.");s=s.next}}keys(){const t=this._state;let e=this._head;const i={
[Symbol.iterator]:()=>i,next:()=>{if(this._state!==t)throw new Error("LinkedMap got modified during iteration.");if(e){const t={value:e.key,
done:!1};return e=e.next,t}return{value:void 0,done:!0}}};return i}values(){const t=this._state;let e=this._head;const i={
[Symbol.iterator]:()=>i,next:()=>{if(this._state!==t)throw new Error("LinkedMap got modified during iteration.");if(e){const t={
value:e.value,done:!1};return e=e.next,t}return{value:void 0,done:!0}}};return i}entries(){const t=this._state;let e=this._head;const i={
[Symbol.iterator]:()=>i,next:()=>{if(this._state!==t)throw new Error("LinkedMap got modified during iteration.");if(e){const t={
value:[e.key,e.value],done:!1};return e=e.next,t}return{value:void 0,done:!0}}};return i}[Symbol.iterator](){return this.entries()}
trimOld(t){if(t>=this.size)return;if(0===t)return void this.clear();let e=this._head,i=this.size;for(;e&&i>t;)this._map.delete(e.key),
e=e.next,i--;this._head=e,this._size=i,e&&(e.previous=void 0),this._state++}addItemFirst(t){if(this._head||this._tail){
if(!this._head)throw new Error("Invalid list");t.next=this._head,this._head.previous=t}else this._tail=t;this._head=t,this._state++}
addItemLast(t){if(this._head||this._tail){if(!this._tail)throw new Error("Invalid list");t.previous=this._tail,this._tail.next=t
}else this._head=t;this._tail=t,this._state++}removeItem(t){if(t===this._head&&t===this._tail)this._head=void 0,
this._tail=void 0;else if(t===this._head){if(!t.next)throw new Error("Invalid list");t.next.previous=void 0,this._head=t.next
}else if(t===this._tail){if(!t.previous)throw new Error("Invalid list");t.previous.next=void 0,this._tail=t.previous}else{
const e=t.next,i=t.previous;if(!e||!i)throw new Error("Invalid list");e.previous=i,i.next=e}t.next=void 0,t.previous=void 0,this._state++}
touch(t,e){if(!this._head||!this._tail)throw new Error("Invalid list");if(e===i.First||e===i.Last)if(e===i.First){if(t===this._head)return
;const e=t.next,i=t.previous;t===this._tail?(i.next=void 0,this._tail=i):(e.previous=i,i.next=e),t.previous=void 0,t.next=this._head,
this._head.previous=t,this._head=t,this._state++}else if(e===i.Last){if(t===this._tail)return;const e=t.next,i=t.previous
;t===this._head?(e.previous=void 0,this._head=e):(e.previous=i,i.next=e),t.next=void 0,t.previous=this._tail,this._tail.next=t,this._tail=t,
this._state++}}toJSON(){const t=[];return this.forEach((e,i)=>{t.push([i,e])}),t}fromJSON(t){this.clear();for(const[e,i]of t)this.set(e,i)}}
e.LinkedMap=LinkedMap;e.LRUCache=class LRUCache extends LinkedMap{_limit;_ratio;constructor(t,e=1){super(),this._limit=t,
this._ratio=Math.min(Math.max(0,e),1)}get limit(){return this._limit}set limit(t){this._limit=t,this.checkTrim()}get ratio(){
return this._ratio}set ratio(t){this._ratio=Math.min(Math.max(0,t),1),this.checkTrim()}get(t,e=i.AsNew){return super.get(t,e)}peek(t){
return super.get(t,i.None)}set(t,e){return super.set(t,e,i.Last),this.checkTrim(),this}checkTrim(){
this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}}}),
6607: ((t,e)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(e,"__esModule",{value:!0}),e.AbstractMessageBuffer=void 0;e.AbstractMessageBuffer=class AbstractMessageBuffer{
_encoding;_chunks;_totalLength;constructor(t="utf-8"){this._encoding=t,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(t){const e="string"==typeof t?this.fromString(t,this._encoding):t;this._chunks.push(e),
this._totalLength+=e.byteLength}tryReadHeaders(t=!1){if(0===this._chunks.length)return;let e=0,s=0,n=0,h=0;t:for(;s<this._chunks.length;){
const t=this._chunks[s];for(n=0;n<t.length;){switch(t[n]){case 13:switch(e){case 0:e=1;break;case 2:e=3;break;default:e=0}break;case 10:
switch(e){case 1:e=2;break;case 3:e=4,n++;break t;default:e=0}break;default:e=0}n++}h+=t.byteLength,s++}if(4!==e)return
;const i=this._read(h+n),r=new Map,a=this.toString(i,"ascii").split("\r\n");if(a.length<2)return r;for(let e=0;e<a.length-2;e++){
const s=a[e],n=s.indexOf(":");if(-1===n)throw new Error(`Message header must separate key and value using ':'\n${s}`)
;const h=s.substr(0,n),i=s.substr(n+1).trim();r.set(t?h.toLowerCase():h,i)}return r}tryReadBody(t){
if(!(this._totalLength<t))return this._read(t)}get numberOfBytes(){return this._totalLength}_read(t){if(0===t)return this.emptyBuffer()
;if(t>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===t){const e=this._chunks[0]
;return this._chunks.shift(),this._totalLength-=t,this.asNative(e)}if(this._chunks[0].byteLength>t){
const e=this._chunks[0],s=this.asNative(e,t);return this._chunks[0]=e.slice(t),this._totalLength-=t,s}const e=this.allocNative(t);let s=0
;for(;t>0;){const n=this._chunks[0];if(n.byteLength>t){const h=n.slice(0,t);e.set(h,s),s+=t,this._chunks[0]=n.slice(t),this._totalLength-=t,
t-=t}else e.set(n,s),s+=n.byteLength,this._chunks.shift(),this._totalLength-=n.byteLength,t-=n.byteLength}return e}}}),
16282: (function(e,t,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var s,i=this&&this.__createBinding||(Object.create?function(e,t,r,s){void 0===s&&(s=r);var i=Object.getOwnPropertyDescriptor(t,r)
;i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,s,i)
}:function(e,t,r,s){void 0===s&&(s=r),e[s]=t[r]}),a=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),o=this&&this.__importStar||(s=function(e){
return s=Object.getOwnPropertyNames||function(e){var t=[];for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[t.length]=r);return t
},s(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var r=s(e),o=0;o<r.length;o++)"default"!==r[o]&&i(t,e,r[o])
;return a(t,e),t}),n=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.ReadableStreamMessageReader=t.AbstractMessageReader=t.MessageReader=void 0
;const c=n(r(46877)),l=o(r(35032)),h=r(14677),d=r(21788);var f,g;!function(e){e.is=function is(e){const t=e
;return t&&l.func(t.listen)&&l.func(t.dispose)&&l.func(t.onError)&&l.func(t.onClose)&&l.func(t.onPartialMessage)}
}(f||(t.MessageReader=f={}));class AbstractMessageReader{errorEmitter;closeEmitter;partialMessageEmitter;constructor(){
this.errorEmitter=new h.Emitter,this.closeEmitter=new h.Emitter,this.partialMessageEmitter=new h.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.dispose()}get onError(){return this.errorEmitter.event}
fireError(e){this.errorEmitter.fire(this.asError(e))}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)
}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(e){this.partialMessageEmitter.fire(e)}asError(e){
return e instanceof Error?e:new Error(`Reader received error. Reason: ${l.string(e.message)?e.message:"unknown"}`)}}
t.AbstractMessageReader=AbstractMessageReader,function(e){e.fromOptions=function fromOptions(e){let t,r;const s=new Map;let i
;const a=new Map;if(void 0===e||"string"==typeof e)t=e??"utf-8";else{if(t=e.charset??"utf-8",void 0!==e.contentDecoder&&(r=e.contentDecoder,
s.set(r.name,r)),void 0!==e.contentDecoders)for(const t of e.contentDecoders)s.set(t.name,t)
;if(void 0!==e.contentTypeDecoder&&(i=e.contentTypeDecoder,
a.set(i.name,i)),void 0!==e.contentTypeDecoders)for(const t of e.contentTypeDecoders)a.set(t.name,t)}return void 0===i&&(i=(0,
c.default)().applicationJson.decoder,a.set(i.name,i)),{charset:t,contentDecoder:r,contentDecoders:s,contentTypeDecoder:i,
contentTypeDecoders:a}}}(g||(g={}));t.ReadableStreamMessageReader=class ReadableStreamMessageReader extends AbstractMessageReader{readable
;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(e,t){super(),
this.readable=e,this.options=g.fromOptions(t),this.buffer=(0,c.default)().messageBuffer.create(this.options.charset),
this._partialMessageTimeout=1e4,this.nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new d.Semaphore(1)}
set partialMessageTimeout(e){this._partialMessageTimeout=e}get partialMessageTimeout(){return this._partialMessageTimeout}listen(e){
this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=void 0,this.callback=e;const t=this.readable.onData(e=>{
this.onData(e)});return this.readable.onError(e=>this.fireError(e)),this.readable.onClose(()=>this.fireClose()),t}onData(e){try{
for(this.buffer.append(e);;){if(-1===this.nextMessageLength){const e=this.buffer.tryReadHeaders(!0);if(!e)return
;const t=e.get("content-length")
;if(!t)return void this.fireError(new Error(`Header must provide a Content-Length property.\n${JSON.stringify(Object.fromEntries(e))}`))
;const r=parseInt(t);if(isNaN(r))return void this.fireError(new Error(`Content-Length value must be a number. Got ${t}`))
;this.nextMessageLength=r}const e=this.buffer.tryReadBody(this.nextMessageLength);if(void 0===e)return void this.setPartialMessageTimer()
;this.clearPartialMessageTimer(),this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{
const t=void 0!==this.options.contentDecoder?await this.options.contentDecoder.decode(e):e,r=await this.options.contentTypeDecoder.decode(t,this.options)
;this.callback(r)}).catch(e=>{this.fireError(e)})}}catch(e){this.fireError(e)}}clearPartialMessageTimer(){
this.partialMessageTimer&&(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){
this.clearPartialMessageTimer(),this._partialMessageTimeout<=0||(this.partialMessageTimer=(0,c.default)().timer.setTimeout((e,t)=>{
this.partialMessageTimer=void 0,e===this.messageToken&&(this.firePartialMessage({messageToken:e,waitingTime:t}),
this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}}}),
80330: (function(e,t,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var i,o=this&&this.__createBinding||(Object.create?function(e,t,r,i){void 0===i&&(i=r);var o=Object.getOwnPropertyDescriptor(t,r)
;o&&!("get"in o?!t.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,i,o)
}:function(e,t,r,i){void 0===i&&(i=r),e[i]=t[r]}),n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(i=function(e){
return i=Object.getOwnPropertyNames||function(e){var t=[];for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[t.length]=r);return t
},i(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var r=i(e),s=0;s<r.length;s++)"default"!==r[s]&&o(t,e,r[s])
;return n(t,e),t}),c=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.WriteableStreamMessageWriter=t.AbstractMessageWriter=t.MessageWriter=void 0
;const a=c(r(46877)),u=s(r(35032)),h=r(21788),l=r(14677);var f,d;!function(e){e.is=function is(e){const t=e
;return t&&u.func(t.dispose)&&u.func(t.onClose)&&u.func(t.onError)&&u.func(t.write)}}(f||(t.MessageWriter=f={}))
;class AbstractMessageWriter{errorEmitter;closeEmitter;constructor(){this.errorEmitter=new l.Emitter,this.closeEmitter=new l.Emitter}
dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(e,t,r){
this.errorEmitter.fire([this.asError(e),t,r])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}
asError(e){return e instanceof Error?e:new Error(`Writer received error. Reason: ${u.string(e.message)?e.message:"unknown"}`)}}
t.AbstractMessageWriter=AbstractMessageWriter,function(e){e.fromOptions=function fromOptions(e){return void 0===e||"string"==typeof e?{
charset:e??"utf-8",contentTypeEncoder:(0,a.default)().applicationJson.encoder}:{charset:e.charset??"utf-8",contentEncoder:e.contentEncoder,
contentTypeEncoder:e.contentTypeEncoder??(0,a.default)().applicationJson.encoder}}}(d||(d={}))
;t.WriteableStreamMessageWriter=class WriteableStreamMessageWriter extends AbstractMessageWriter{writable;options;errorCount;writeSemaphore
;constructor(e,t){super(),this.writable=e,this.options=d.fromOptions(t),this.errorCount=0,this.writeSemaphore=new h.Semaphore(1),
this.writable.onError(e=>this.fireError(e)),this.writable.onClose(()=>this.fireClose())}async write(e){
return this.writeSemaphore.lock(async()=>this.options.contentTypeEncoder.encode(e,this.options).then(e=>void 0!==this.options.contentEncoder?this.options.contentEncoder.encode(e):e).then(t=>{
const r=[];return r.push("Content-Length: ",t.byteLength.toString(),"\r\n"),r.push("\r\n"),this.doWrite(e,r,t)},e=>{throw this.fireError(e),
e}))}async doWrite(e,t,r){try{return await this.writable.write(t.join(""),"ascii"),this.writable.write(r)}catch(t){
return this.handleError(t,e),Promise.reject(t)}}handleError(e,t){this.errorCount++,this.fireError(e,t,this.errorCount)}end(){
this.writable.end()}}}),
56852: (function(e,t,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var s,a=this&&this.__createBinding||(Object.create?function(e,t,r,s){void 0===s&&(s=r);var a=Object.getOwnPropertyDescriptor(t,r)
;a&&!("get"in a?!t.__esModule:a.writable||a.configurable)||(a={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,s,a)
}:function(e,t,r,s){void 0===s&&(s=r),e[s]=t[r]}),u=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),o=this&&this.__importStar||(s=function(e){
return s=Object.getOwnPropertyNames||function(e){var t=[];for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[t.length]=r);return t
},s(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var r=s(e),o=0;o<r.length;o++)"default"!==r[o]&&a(t,e,r[o])
;return u(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.Message=t.NotificationType9=t.NotificationType8=t.NotificationType7=t.NotificationType6=t.NotificationType5=t.NotificationType4=t.NotificationType3=t.NotificationType2=t.NotificationType1=t.NotificationType0=t.NotificationType=t.RequestType9=t.RequestType8=t.RequestType7=t.RequestType6=t.RequestType5=t.RequestType4=t.RequestType3=t.RequestType2=t.RequestType1=t.RequestType=t.RequestType0=t.AbstractMessageSignature=t.ParameterStructures=t.ResponseError=t.ErrorCodes=void 0
;const i=o(r(35032));var n,c;!function(e){e.ParseError=-32700,e.InvalidRequest=-32600,e.MethodNotFound=-32601,e.InvalidParams=-32602,
e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,
e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=-32e3,e.serverErrorEnd=-32e3}(n||(t.ErrorCodes=n={}))
;class ResponseError extends Error{code;data;constructor(e,t,r){super(t),this.code=i.number(e)?e:n.UnknownErrorCode,this.data=r,
Object.setPrototypeOf(this,ResponseError.prototype)}toJson(){const e={code:this.code,message:this.message}
;return void 0!==this.data&&(e.data=this.data),e}}t.ResponseError=ResponseError;class ParameterStructures{kind
;static auto=new ParameterStructures("auto");static byPosition=new ParameterStructures("byPosition")
;static byName=new ParameterStructures("byName");constructor(e){this.kind=e}static is(e){
return e===ParameterStructures.auto||e===ParameterStructures.byName||e===ParameterStructures.byPosition}toString(){return this.kind}}
t.ParameterStructures=ParameterStructures;class AbstractMessageSignature{method;numberOfParams;constructor(e,t){this.method=e,
this.numberOfParams=t}get parameterStructures(){return ParameterStructures.auto}}t.AbstractMessageSignature=AbstractMessageSignature
;t.RequestType0=class RequestType0 extends AbstractMessageSignature{_;constructor(e){super(e,0)}}
;t.RequestType=class RequestType extends AbstractMessageSignature{_parameterStructures;_;constructor(e,t=ParameterStructures.auto){
super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures}}
;t.RequestType1=class RequestType1 extends AbstractMessageSignature{_parameterStructures;_;constructor(e,t=ParameterStructures.auto){
super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures}}
;t.RequestType2=class RequestType2 extends AbstractMessageSignature{_;constructor(e){super(e,2)}}
;t.RequestType3=class RequestType3 extends AbstractMessageSignature{_;constructor(e){super(e,3)}}
;t.RequestType4=class RequestType4 extends AbstractMessageSignature{_;constructor(e){super(e,4)}}
;t.RequestType5=class RequestType5 extends AbstractMessageSignature{_;constructor(e){super(e,5)}}
;t.RequestType6=class RequestType6 extends AbstractMessageSignature{_;constructor(e){super(e,6)}}
;t.RequestType7=class RequestType7 extends AbstractMessageSignature{_;constructor(e){super(e,7)}}
;t.RequestType8=class RequestType8 extends AbstractMessageSignature{_;constructor(e){super(e,8)}}
;t.RequestType9=class RequestType9 extends AbstractMessageSignature{_;constructor(e){super(e,9)}}
;t.NotificationType=class NotificationType extends AbstractMessageSignature{_parameterStructures;_
;constructor(e,t=ParameterStructures.auto){super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures
}};t.NotificationType0=class NotificationType0 extends AbstractMessageSignature{_;constructor(e){super(e,0)}}
;t.NotificationType1=class NotificationType1 extends AbstractMessageSignature{_parameterStructures;_
;constructor(e,t=ParameterStructures.auto){super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures
}};t.NotificationType2=class NotificationType2 extends AbstractMessageSignature{_;constructor(e){super(e,2)}}
;t.NotificationType3=class NotificationType3 extends AbstractMessageSignature{_;constructor(e){super(e,3)}}
;t.NotificationType4=class NotificationType4 extends AbstractMessageSignature{_;constructor(e){super(e,4)}}
;t.NotificationType5=class NotificationType5 extends AbstractMessageSignature{_;constructor(e){super(e,5)}}
;t.NotificationType6=class NotificationType6 extends AbstractMessageSignature{_;constructor(e){super(e,6)}}
;t.NotificationType7=class NotificationType7 extends AbstractMessageSignature{_;constructor(e){super(e,7)}}
;t.NotificationType8=class NotificationType8 extends AbstractMessageSignature{_;constructor(e){super(e,8)}}
;t.NotificationType9=class NotificationType9 extends AbstractMessageSignature{_;constructor(e){super(e,9)}},function(e){
e.isRequest=function isRequest(e){const t=e;return t&&i.string(t.method)&&(i.string(t.id)||i.number(t.id))},
e.isNotification=function isNotification(e){const t=e;return t&&i.string(t.method)&&void 0===e.id},e.isResponse=function isResponse(e){
const t=e;return t&&(void 0!==t.result||!!t.error)&&(i.string(t.id)||i.number(t.id)||null===t.id)}}(c||(t.Message=c={}))}),
46877: ((t,e)=>{let r;function RAL(){if(void 0===r)throw new Error("No runtime abstraction layer installed");return r}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(e,"__esModule",{value:!0}),function(t){t.install=function install(t){
if(void 0===t)throw new Error("No runtime abstraction layer provided");r=t}}(RAL||(RAL={})),e.default=RAL}),
21788: (function(t,e,i){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var a=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(e,"__esModule",{value:!0}),
e.Semaphore=void 0;const s=a(i(46877));e.Semaphore=class Semaphore{_capacity;_active;_waiting;constructor(t=1){
if(t<=0)throw new Error("Capacity must be greater than 0");this._capacity=t,this._active=0,this._waiting=[]}lock(t){
return new Promise((e,i)=>{this._waiting.push({thunk:t,resolve:e,reject:i}),this.runNext()})}get active(){return this._active}runNext(){
0!==this._waiting.length&&this._active!==this._capacity&&(0,s.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){
if(0===this._waiting.length||this._active===this._capacity)return;const t=this._waiting.shift();if(this._active++,
this._active>this._capacity)throw new Error("Too many thunks active");try{const e=t.thunk();e instanceof Promise?e.then(e=>{this._active--,
t.resolve(e),this.runNext()},e=>{this._active--,t.reject(e),this.runNext()}):(this._active--,t.resolve(e),this.runNext())}catch(e){
this._active--,t.reject(e),this.runNext()}}}}),
46635: ((e,r,a)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(r,"__esModule",{value:!0}),r.SharedArrayReceiverStrategy=r.SharedArraySenderStrategy=void 0;const n=a(899);var t
;!function(e){e.Continue=0,e.Cancelled=1}(t||(t={}));r.SharedArraySenderStrategy=class SharedArraySenderStrategy{buffers;constructor(){
this.buffers=new Map}enableCancellation(e){if(null===e.id)return;const r=new SharedArrayBuffer(4);new Int32Array(r,0,1)[0]=t.Continue,
this.buffers.set(e.id,r),e.$cancellationData=r}async sendCancellation(e,r){const a=this.buffers.get(r);if(void 0===a)return
;const n=new Int32Array(a,0,1);Atomics.store(n,0,t.Cancelled)}cleanup(e){this.buffers.delete(e)}dispose(){this.buffers.clear()}}
;class SharedArrayBufferCancellationToken{data;constructor(e){this.data=new Int32Array(e,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===t.Cancelled}get onCancellationRequested(){
throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation events")}}class SharedArrayBufferCancellationTokenSource{
token;constructor(e){this.token=new SharedArrayBufferCancellationToken(e)}cancel(){}dispose(){}}
r.SharedArrayReceiverStrategy=class SharedArrayReceiverStrategy{kind="request";createCancellationTokenSource(e){const r=e.$cancellationData
;return void 0===r?new n.CancellationTokenSource:new SharedArrayBufferCancellationTokenSource(r)}}}),
54058: (function(e,r,t){var s,o=this&&this.__createBinding||(Object.create?function(e,r,t,s){void 0===s&&(s=t)
;var o=Object.getOwnPropertyDescriptor(r,t);o&&!("get"in o?!r.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){
return r[t]}}),Object.defineProperty(e,s,o)}:function(e,r,t,s){void 0===s&&(s=t),e[s]=r[t]
}),a=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:!0,value:r})}:function(e,r){
e.default=r}),n=this&&this.__importStar||(s=function(e){return s=Object.getOwnPropertyNames||function(e){var r=[]
;for(var t in e)Object.prototype.hasOwnProperty.call(e,t)&&(r[r.length]=t);return r},s(e)},function(e){if(e&&e.__esModule)return e;var r={}
;if(null!=e)for(var t=s(e),n=0;n<t.length;n++)"default"!==t[n]&&o(r,e,t[n]);return a(r,e),r}),i=this&&this.__exportStar||function(e,r){
for(var t in e)"default"===t||Object.prototype.hasOwnProperty.call(r,t)||o(r,e,t)},c=this&&this.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(r,"__esModule",{value:!0}),
r.StreamMessageWriter=r.StreamMessageReader=r.SocketMessageWriter=r.SocketMessageReader=r.PortMessageWriter=r.PortMessageReader=r.IPCMessageWriter=r.IPCMessageReader=void 0,
r.generateRandomPipeName=function generateRandomPipeName(){if("win32"===process.platform)return`\\\\.\\pipe\\lsp-${(0,
p.randomBytes)(16).toString("hex")}-sock`;let e=32;const r=g.realpathSync(M??l.tmpdir()),t=m.get(process.platform)
;void 0!==t&&(e=Math.min(t-r.length-10,e));if(e<16)throw new Error(`Unable to generate a random pipe name with ${e} characters.`)
;const s=(0,p.randomBytes)(Math.floor(e/2)).toString("hex");return d.join(r,`lsp-${s}.sock`)},
r.createClientPipeTransport=function createClientPipeTransport(e,r="utf-8"){let t;const s=new Promise((e,r)=>{t=e})
;return new Promise((o,a)=>{const n=(0,f.createServer)(e=>{n.close(),t([new SocketMessageReader(e,r),new SocketMessageWriter(e,r)])})
;n.on("error",a),n.listen(e,()=>{n.removeListener("error",a),o({onConnected:()=>s,close:()=>{n.close()}})})})},
r.createServerPipeTransport=function createServerPipeTransport(e,r="utf-8"){const t=(0,f.createConnection)(e)
;return[new SocketMessageReader(t,r),new SocketMessageWriter(t,r)]
},r.createClientSocketTransport=function createClientSocketTransport(e,r="utf-8"){let t;const s=new Promise((e,r)=>{t=e})
;return new Promise((o,a)=>{const n=(0,f.createServer)(e=>{n.close(),t([new SocketMessageReader(e,r),new SocketMessageWriter(e,r)])})
;n.on("error",a),n.listen(e,"127.0.0.1",()=>{n.removeListener("error",a);const e=n.address()
;if(null===e||"string"==typeof e)return void a(new Error(`Unexpected server address: ${e}`));const r=e.port;o({port:()=>r,onConnected:()=>s,
close:()=>{n.close()}})})})},r.createServerSocketTransport=function createServerSocketTransport(e,r="utf-8"){const t=(0,
f.createConnection)(e,"127.0.0.1");return[new SocketMessageReader(t,r),new SocketMessageWriter(t,r)]},
r.createMessageConnection=function createMessageConnection(e,r,t,s){t||(t=h.NullLogger);const o=function isReadableStream(e){const r=e
;return void 0!==r.read&&void 0!==r.addListener}(e)?new StreamMessageReader(e):e,a=function isWritableStream(e){const r=e
;return void 0!==r.write&&void 0!==r.addListener}(r)?new StreamMessageWriter(r):r;h.ConnectionStrategy.is(s)&&(s={connectionStrategy:s})
;return(0,h.createMessageConnection)(o,a,t,s)};
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ----------------------------------------------------------------------------------------- */
const u=c(t(42276));u.default.install();const d=n(t(16928)),l=n(t(70857)),g=n(t(79896)),p=t(76982),f=t(69278),h=t(93662);i(t(93662),r)
;class IPCMessageReader extends h.AbstractMessageReader{process;constructor(e){super(),this.process=e;const r=this.process
;r.on("error",e=>this.fireError(e)),r.on("close",()=>this.fireClose())}listen(e){return this.process.on("message",e),
h.Disposable.create(()=>this.process.off("message",e))}}r.IPCMessageReader=IPCMessageReader
;class IPCMessageWriter extends h.AbstractMessageWriter{process;errorCount;constructor(e){super(),this.process=e,this.errorCount=0
;const r=this.process;r.on("error",e=>this.fireError(e)),r.on("close",()=>this.fireClose())}write(e){try{
return"function"==typeof this.process.send&&this.process.send(e,void 0,void 0,r=>{r?(this.errorCount++,
this.handleError(r,e)):this.errorCount=0}),Promise.resolve()}catch(r){return this.handleError(r,e),Promise.reject(r)}}handleError(e,r){
this.errorCount++,this.fireError(e,r,this.errorCount)}end(){}}r.IPCMessageWriter=IPCMessageWriter
;class PortMessageReader extends h.AbstractMessageReader{onData;constructor(e){super(),this.onData=new h.Emitter,
e.on("close",()=>this.fireClose()),e.on("error",e=>this.fireError(e)),e.on("message",e=>{this.onData.fire(e)})}listen(e){
return this.onData.event(e)}}r.PortMessageReader=PortMessageReader;class PortMessageWriter extends h.AbstractMessageWriter{port;errorCount
;constructor(e){super(),this.port=e,this.errorCount=0,e.on("close",()=>this.fireClose()),e.on("error",e=>this.fireError(e))}write(e){try{
return this.port.postMessage(e),Promise.resolve()}catch(r){return this.handleError(r,e),Promise.reject(r)}}handleError(e,r){
this.errorCount++,this.fireError(e,r,this.errorCount)}end(){}}r.PortMessageWriter=PortMessageWriter
;class SocketMessageReader extends h.ReadableStreamMessageReader{constructor(e,r="utf-8"){super((0,
u.default)().stream.asReadableStream(e),r)}}r.SocketMessageReader=SocketMessageReader
;class SocketMessageWriter extends h.WriteableStreamMessageWriter{socket;constructor(e,r){super((0,
u.default)().stream.asWritableStream(e),r),this.socket=e}dispose(){super.dispose(),this.socket.destroy()}}
r.SocketMessageWriter=SocketMessageWriter;class StreamMessageReader extends h.ReadableStreamMessageReader{constructor(e,r){super((0,
u.default)().stream.asReadableStream(e),r)}}r.StreamMessageReader=StreamMessageReader
;class StreamMessageWriter extends h.WriteableStreamMessageWriter{constructor(e,r){super((0,u.default)().stream.asWritableStream(e),r)}}
r.StreamMessageWriter=StreamMessageWriter;const M=process.env.XDG_RUNTIME_DIR,m=new Map([["linux",107],["darwin",102]])}),
42276: ((e,r,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(r,"__esModule",{value:!0});const s=t(39023),a=t(76982),o=t(93662);class MessageBuffer extends o.AbstractMessageBuffer{
static emptyBuffer=Buffer.allocUnsafe(0);constructor(e="utf-8"){super(e)}emptyBuffer(){return MessageBuffer.emptyBuffer}fromString(e,r){
return Buffer.from(e,r)}toString(e,r){return e instanceof Buffer?e.toString(r):new s.TextDecoder(r).decode(e)}asNative(e,r){
return void 0===r?e instanceof Buffer?e:Buffer.from(e):e instanceof Buffer?e.slice(0,r):Buffer.from(e.subarray(0,r))}allocNative(e){
return Buffer.allocUnsafe(e)}}class ReadableStreamWrapper{stream;constructor(e){this.stream=e}onClose(e){return this.stream.on("close",e),
o.Disposable.create(()=>this.stream.off("close",e))}onError(e){return this.stream.on("error",e),
o.Disposable.create(()=>this.stream.off("error",e))}onEnd(e){return this.stream.on("end",e),
o.Disposable.create(()=>this.stream.off("end",e))}onData(e){return this.stream.on("data",e),
o.Disposable.create(()=>this.stream.off("data",e))}}class WritableStreamWrapper{stream;constructor(e){this.stream=e}onClose(e){
return this.stream.on("close",e),o.Disposable.create(()=>this.stream.off("close",e))}onError(e){return this.stream.on("error",e),
o.Disposable.create(()=>this.stream.off("error",e))}onEnd(e){return this.stream.on("end",e),
o.Disposable.create(()=>this.stream.off("end",e))}write(e,r){return new Promise((t,s)=>{const callback=e=>{null==e?t():s(e)}
;"string"==typeof e?this.stream.write(e,r,callback):this.stream.write(e,callback)})}end(){this.stream.end()}}const n=Object.freeze({
crypto:Object.freeze({randomUUID:()=>(0,a.randomUUID)()}),messageBuffer:Object.freeze({create:e=>new MessageBuffer(e)}),
applicationJson:Object.freeze({encoder:Object.freeze({name:"application/json",encode:(e,r)=>{try{
return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),r.charset))}catch(e){return Promise.reject(e)}}}),decoder:Object.freeze({
name:"application/json",decode:(e,r)=>{try{
return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(r.charset))):Promise.resolve(JSON.parse(new s.TextDecoder(r.charset).decode(e)))
}catch(e){return Promise.reject(e)}}})}),stream:Object.freeze({asReadableStream:e=>new ReadableStreamWrapper(e),
asWritableStream:e=>new WritableStreamWrapper(e)}),console:console,timer:Object.freeze({setTimeout(e,r,...t){const s=setTimeout(e,r,...t)
;return{dispose:()=>clearTimeout(s)}},setImmediate(e,...r){const t=setImmediate(e,...r);return{dispose:()=>clearImmediate(t)}},
setInterval(e,r,...t){const s=setInterval(e,r,...t);return{dispose:()=>clearInterval(s)}}})});function RIL(){return n}!function(e){
e.install=function install(){o.RAL.install(n)}}(RIL||(RIL={})),r.default=RIL}),
65617: (function(e,r,t){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,r,t,o){void 0===o&&(o=t);var n=Object.getOwnPropertyDescriptor(r,t)
;n&&!("get"in n?!r.__esModule:n.writable||n.configurable)||(n={enumerable:!0,get:function(){return r[t]}}),Object.defineProperty(e,o,n)
}:function(e,r,t,o){void 0===o&&(o=t),e[o]=r[t]}),n=this&&this.__exportStar||function(e,r){
for(var t in e)"default"===t||Object.prototype.hasOwnProperty.call(r,t)||o(r,e,t)};Object.defineProperty(r,"__esModule",{value:!0}),
r.LSPErrorCodes=r.createProtocolConnection=void 0,n(t(93662),r),n(t(94612),r),n(t(66785),r),n(t(44837),r);var i,c=t(74945)
;Object.defineProperty(r,"createProtocolConnection",{enumerable:!0,get:function(){return c.createProtocolConnection}}),function(e){
e.lspReservedErrorRangeStart=-32899,e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,
e.lspReservedErrorRangeEnd=-32800}(i||(r.LSPErrorCodes=i={}))}),
74945: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.createProtocolConnection=function createProtocolConnection(e,o,t,c){
n.ConnectionStrategy.is(c)&&(c={connectionStrategy:c});return(0,n.createMessageConnection)(e,o,t,c)};const n=t(93662)}),
66785: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0
}),o.CM=o.ProtocolNotificationType=o.ProtocolNotificationType0=o.ProtocolRequestType=o.ProtocolRequestType0=o.RegistrationType=o.MessageDirection=void 0
;const r=t(93662);var c,i;!function(e){e.clientToServer="clientToServer",e.serverToClient="serverToClient",e.both="both"
}(c||(o.MessageDirection=c={}));o.RegistrationType=class RegistrationType{____;method;constructor(e){this.method=e}}
;class ProtocolRequestType0 extends r.RequestType0{__;___;____;_pr;constructor(e){super(e)}}o.ProtocolRequestType0=ProtocolRequestType0
;class ProtocolRequestType extends r.RequestType{__;___;____;_pr;constructor(e){super(e,r.ParameterStructures.byName)}}
o.ProtocolRequestType=ProtocolRequestType;class ProtocolNotificationType0 extends r.NotificationType0{___;____;constructor(e){super(e)}}
o.ProtocolNotificationType0=ProtocolNotificationType0;class ProtocolNotificationType extends r.NotificationType{___;____;constructor(e){
super(e,r.ParameterStructures.byName)}}o.ProtocolNotificationType=ProtocolNotificationType,function(e){e.create=function create(e,o){return{
client:e,server:o}}}(i||(o.CM=i={}))}),
16804: ((e,r,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) TypeFox, Microsoft and others. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(r,"__esModule",{value:!0
}),r.CallHierarchyOutgoingCallsRequest=r.CallHierarchyIncomingCallsRequest=r.CallHierarchyPrepareRequest=void 0;const a=t(66785);var i,l,c
;!function(e){e.method="textDocument/prepareCallHierarchy",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.callHierarchy","callHierarchyProvider")
}(i||(r.CallHierarchyPrepareRequest=i={})),function(e){e.method="callHierarchy/incomingCalls",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.callHierarchy","callHierarchyProvider")}(l||(r.CallHierarchyIncomingCallsRequest=l={})),
function(e){e.method="callHierarchy/outgoingCalls",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.callHierarchy","callHierarchyProvider")
}(c||(r.CallHierarchyOutgoingCallsRequest=c={}))}),
62941: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.ColorPresentationRequest=o.DocumentColorRequest=void 0;const r=t(66785);var c,i
;!function(e){e.method="textDocument/documentColor",e.messageDirection=r.MessageDirection.clientToServer,
e.type=new r.ProtocolRequestType(e.method),e.capabilities=r.CM.create("textDocument.colorProvider","colorProvider")
}(c||(o.DocumentColorRequest=c={})),function(e){e.method="textDocument/colorPresentation",
e.messageDirection=r.MessageDirection.clientToServer,e.type=new r.ProtocolRequestType(e.method),
e.capabilities=r.CM.create("textDocument.colorProvider","colorProvider")}(i||(o.ColorPresentationRequest=i={}))}),
48417: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.ConfigurationRequest=void 0;const i=t(66785);var n;!function(e){
e.method="workspace/configuration",e.messageDirection=i.MessageDirection.serverToClient,e.type=new i.ProtocolRequestType(e.method),
e.capabilities=i.CM.create("workspace.configuration",void 0)}(n||(o.ConfigurationRequest=n={}))}),
57895: ((e,t,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.DeclarationRequest=void 0;const a=o(66785);var i;!function(e){
e.method="textDocument/declaration",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.declaration","declarationProvider")}(i||(t.DeclarationRequest=i={}))}),
42872: (function(e,t,i){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,n=this&&this.__createBinding||(Object.create?function(e,t,i,o){void 0===o&&(o=i);var n=Object.getOwnPropertyDescriptor(t,i)
;n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:!0,get:function(){return t[i]}}),Object.defineProperty(e,o,n)
}:function(e,t,i,o){void 0===o&&(o=i),e[o]=t[i]}),r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),c=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var i=o(e),c=0;c<i.length;c++)"default"!==i[c]&&n(t,e,i[c])
;return r(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.DiagnosticRefreshRequest=t.WorkspaceDiagnosticRequest=t.DocumentDiagnosticRequest=t.DocumentDiagnosticReportKind=t.DiagnosticServerCancellationData=void 0
;const s=i(93662),a=c(i(69183)),u=i(66785);var l,g,d,p,f;!function(e){e.is=function is(e){const t=e;return t&&a.boolean(t.retriggerRequest)}
}(l||(t.DiagnosticServerCancellationData=l={})),function(e){e.Full="full",e.Unchanged="unchanged"
}(g||(t.DocumentDiagnosticReportKind=g={})),function(e){e.method="textDocument/diagnostic",
e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolRequestType(e.method),e.partialResult=new s.ProgressType,
e.capabilities=u.CM.create("textDocument.diagnostic","diagnosticProvider")}(d||(t.DocumentDiagnosticRequest=d={})),function(e){
e.method="workspace/diagnostic",e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolRequestType(e.method),
e.partialResult=new s.ProgressType,e.capabilities=u.CM.create("workspace.diagnostics","diagnosticProvider.workspaceDiagnostics")
}(p||(t.WorkspaceDiagnosticRequest=p={})),function(e){e.method="workspace/diagnostic/refresh",
e.messageDirection=u.MessageDirection.serverToClient,e.type=new u.ProtocolRequestType0(e.method),
e.capabilities=u.CM.create("workspace.diagnostics.refreshSupport",void 0)}(f||(t.DiagnosticRefreshRequest=f={}))}),
60787: ((e,i,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(i,"__esModule",{value:!0
}),i.WillDeleteFilesRequest=i.DidDeleteFilesNotification=i.DidRenameFilesNotification=i.WillRenameFilesRequest=i.DidCreateFilesNotification=i.WillCreateFilesRequest=i.FileOperationPatternKind=void 0
;const o=t(66785);var l,a,s,r,n,c,p;!function(e){e.file="file",e.folder="folder"}(l||(i.FileOperationPatternKind=l={})),function(e){
e.method="workspace/willCreateFiles",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willCreate","workspace.fileOperations.willCreate")
}(a||(i.WillCreateFilesRequest=a={})),function(e){e.method="workspace/didCreateFiles",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didCreate","workspace.fileOperations.didCreate")
}(s||(i.DidCreateFilesNotification=s={})),function(e){e.method="workspace/willRenameFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willRename","workspace.fileOperations.willRename")
}(r||(i.WillRenameFilesRequest=r={})),function(e){e.method="workspace/didRenameFiles",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didRename","workspace.fileOperations.didRename")
}(n||(i.DidRenameFilesNotification=n={})),function(e){e.method="workspace/didDeleteFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didDelete","workspace.fileOperations.didDelete")
}(c||(i.DidDeleteFilesNotification=c={})),function(e){e.method="workspace/willDeleteFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willDelete","workspace.fileOperations.willDelete")}(p||(i.WillDeleteFilesRequest=p={}))
}),
4717: ((e,o,t)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(o,"__esModule",{value:!0}),o.FoldingRangeRefreshRequest=o.FoldingRangeRequest=void 0;const n=t(66785);var i,r
;!function(e){e.method="textDocument/foldingRange",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolRequestType(e.method),e.capabilities=n.CM.create("textDocument.foldingRange","foldingRangeProvider")
}(i||(o.FoldingRangeRequest=i={})),function(e){e.method="workspace/foldingRange/refresh",
e.messageDirection=n.MessageDirection.serverToClient,e.type=new n.ProtocolRequestType0(e.method),
e.capabilities=n.CM.create("workspace.foldingRange.refreshSupport",void 0)}(r||(o.FoldingRangeRefreshRequest=r={}))}),
6081: ((e,t,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ImplementationRequest=void 0;const i=o(66785);var n;!function(e){
e.method="textDocument/implementation",e.messageDirection=i.MessageDirection.clientToServer,e.type=new i.ProtocolRequestType(e.method),
e.capabilities=i.CM.create("textDocument.implementation","implementationProvider")}(n||(t.ImplementationRequest=n={}))}),
31409: ((e,t,i)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlayHintRefreshRequest=t.InlayHintResolveRequest=t.InlayHintRequest=void 0
;const n=i(66785);var o,r,s;!function(e){e.method="textDocument/inlayHint",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolRequestType(e.method),e.capabilities=n.CM.create("textDocument.inlayHint","inlayHintProvider")
}(o||(t.InlayHintRequest=o={})),function(e){e.method="inlayHint/resolve",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolRequestType(e.method),
e.capabilities=n.CM.create("textDocument.inlayHint.resolveSupport","inlayHintProvider.resolveProvider")
}(r||(t.InlayHintResolveRequest=r={})),function(e){e.method="workspace/inlayHint/refresh",
e.messageDirection=n.MessageDirection.serverToClient,e.type=new n.ProtocolRequestType0(e.method),
e.capabilities=n.CM.create("workspace.inlayHint.refreshSupport",void 0)}(s||(t.InlayHintRefreshRequest=s={}))}),
360: ((e,t,o)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineCompletionRequest=void 0;const i=o(66785);var n;!function(e){
e.method="textDocument/inlineCompletion",e.messageDirection=i.MessageDirection.clientToServer,e.type=new i.ProtocolRequestType(e.method),
e.capabilities=i.CM.create("textDocument.inlineCompletion","inlineCompletionProvider")}(n||(t.InlineCompletionRequest=n={}))}),
3729: ((e,t,i)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineValueRefreshRequest=t.InlineValueRequest=void 0;const n=i(66785);var o,l
;!function(e){e.method="textDocument/inlineValue",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolRequestType(e.method),e.capabilities=n.CM.create("textDocument.inlineValue","inlineValueProvider")
}(o||(t.InlineValueRequest=o={})),function(e){e.method="workspace/inlineValue/refresh",e.messageDirection=n.MessageDirection.serverToClient,
e.type=new n.ProtocolRequestType0(e.method),e.capabilities=n.CM.create("workspace.inlineValue.refreshSupport",void 0)
}(l||(t.InlineValueRefreshRequest=l={}))}),
44837: (function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,i=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var i=Object.getOwnPropertyDescriptor(t,n)
;i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,i)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),c=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),c=0;c<n.length;c++)"default"!==n[c]&&i(t,e,n[c])
;return r(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.CodeActionRequest=t.DocumentSymbolRequest=t.DocumentHighlightRequest=t.ReferencesRequest=t.DefinitionRequest=t.SignatureHelpRequest=t.SignatureHelpTriggerKind=t.HoverRequest=t.CompletionResolveRequest=t.CompletionRequest=t.CompletionTriggerKind=t.PublishDiagnosticsNotification=t.WatchKind=t.GlobPattern=t.RelativePattern=t.FileChangeType=t.DidChangeWatchedFilesNotification=t.WillSaveTextDocumentWaitUntilRequest=t.WillSaveTextDocumentNotification=t.TextDocumentSaveReason=t.DidSaveTextDocumentNotification=t.DidCloseTextDocumentNotification=t.DidChangeTextDocumentNotification=t.TextDocumentContentChangeEvent=t.DidOpenTextDocumentNotification=t.TextDocumentSyncKind=t.TelemetryEventNotification=t.LogMessageNotification=t.ShowMessageRequest=t.ShowMessageNotification=t.MessageType=t.DidChangeConfigurationNotification=t.ExitNotification=t.ShutdownRequest=t.InitializedNotification=t.InitializeErrorCodes=t.InitializeRequest=t.WorkDoneProgressOptions=t.TextDocumentRegistrationOptions=t.StaticRegistrationOptions=t.PositionEncodingKind=t.RegularExpressionEngineKind=t.FailureHandlingKind=t.ResourceOperationKind=t.UnregistrationRequest=t.RegistrationRequest=t.DocumentSelector=t.NotebookCellTextDocumentFilter=t.NotebookDocumentFilter=t.TextDocumentFilter=void 0,
t.UniquenessLevel=t.WillDeleteFilesRequest=t.DidDeleteFilesNotification=t.WillRenameFilesRequest=t.DidRenameFilesNotification=t.WillCreateFilesRequest=t.DidCreateFilesNotification=t.FileOperationPatternKind=t.LinkedEditingRangeRequest=t.ShowDocumentRequest=t.SemanticTokensRegistrationType=t.SemanticTokensRefreshRequest=t.SemanticTokensRangeRequest=t.SemanticTokensDeltaRequest=t.SemanticTokensRequest=t.TokenFormat=t.CallHierarchyPrepareRequest=t.CallHierarchyOutgoingCallsRequest=t.CallHierarchyIncomingCallsRequest=t.WorkDoneProgressCancelNotification=t.WorkDoneProgressCreateRequest=t.WorkDoneProgress=t.SelectionRangeRequest=t.DeclarationRequest=t.FoldingRangeRefreshRequest=t.FoldingRangeRequest=t.ColorPresentationRequest=t.DocumentColorRequest=t.ConfigurationRequest=t.DidChangeWorkspaceFoldersNotification=t.WorkspaceFoldersRequest=t.TypeDefinitionRequest=t.ImplementationRequest=t.ApplyWorkspaceEditRequest=t.ExecuteCommandRequest=t.PrepareRenameRequest=t.RenameRequest=t.PrepareSupportDefaultBehavior=t.DocumentOnTypeFormattingRequest=t.DocumentRangesFormattingRequest=t.DocumentRangeFormattingRequest=t.DocumentFormattingRequest=t.DocumentLinkResolveRequest=t.DocumentLinkRequest=t.CodeLensRefreshRequest=t.CodeLensResolveRequest=t.CodeLensRequest=t.WorkspaceSymbolResolveRequest=t.WorkspaceSymbolRequest=t.CodeActionResolveRequest=void 0,
t.TextDocumentContentRefreshRequest=t.TextDocumentContentRequest=t.InlineCompletionRequest=t.DidCloseNotebookDocumentNotification=t.DidSaveNotebookDocumentNotification=t.DidChangeNotebookDocumentNotification=t.NotebookCellArrayChange=t.DidOpenNotebookDocumentNotification=t.NotebookDocumentSyncRegistrationType=t.NotebookDocument=t.NotebookCell=t.ExecutionSummary=t.NotebookCellKind=t.DiagnosticRefreshRequest=t.WorkspaceDiagnosticRequest=t.DocumentDiagnosticRequest=t.DocumentDiagnosticReportKind=t.DiagnosticServerCancellationData=t.InlayHintRefreshRequest=t.InlayHintResolveRequest=t.InlayHintRequest=t.InlineValueRefreshRequest=t.InlineValueRequest=t.TypeHierarchySupertypesRequest=t.TypeHierarchySubtypesRequest=t.TypeHierarchyPrepareRequest=t.MonikerRequest=t.MonikerKind=void 0
;const s=n(66785),a=n(94612),u=c(n(69183)),l=n(6081);Object.defineProperty(t,"ImplementationRequest",{enumerable:!0,get:function(){
return l.ImplementationRequest}});const m=n(92494);Object.defineProperty(t,"TypeDefinitionRequest",{enumerable:!0,get:function(){
return m.TypeDefinitionRequest}});const d=n(74594);Object.defineProperty(t,"WorkspaceFoldersRequest",{enumerable:!0,get:function(){
return d.WorkspaceFoldersRequest}}),Object.defineProperty(t,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:function(){
return d.DidChangeWorkspaceFoldersNotification}});const g=n(48417);Object.defineProperty(t,"ConfigurationRequest",{enumerable:!0,
get:function(){return g.ConfigurationRequest}});const p=n(62941);Object.defineProperty(t,"DocumentColorRequest",{enumerable:!0,
get:function(){return p.DocumentColorRequest}}),Object.defineProperty(t,"ColorPresentationRequest",{enumerable:!0,get:function(){
return p.ColorPresentationRequest}});const f=n(4717);Object.defineProperty(t,"FoldingRangeRequest",{enumerable:!0,get:function(){
return f.FoldingRangeRequest}}),Object.defineProperty(t,"FoldingRangeRefreshRequest",{enumerable:!0,get:function(){
return f.FoldingRangeRefreshRequest}});const D=n(57895);Object.defineProperty(t,"DeclarationRequest",{enumerable:!0,get:function(){
return D.DeclarationRequest}});const R=n(27132);Object.defineProperty(t,"SelectionRangeRequest",{enumerable:!0,get:function(){
return R.SelectionRangeRequest}});const y=n(71972);Object.defineProperty(t,"WorkDoneProgress",{enumerable:!0,get:function(){
return y.WorkDoneProgress}}),Object.defineProperty(t,"WorkDoneProgressCreateRequest",{enumerable:!0,get:function(){
return y.WorkDoneProgressCreateRequest}}),Object.defineProperty(t,"WorkDoneProgressCancelNotification",{enumerable:!0,get:function(){
return y.WorkDoneProgressCancelNotification}});const b=n(16804);Object.defineProperty(t,"CallHierarchyIncomingCallsRequest",{enumerable:!0,
get:function(){return b.CallHierarchyIncomingCallsRequest}}),Object.defineProperty(t,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,
get:function(){return b.CallHierarchyOutgoingCallsRequest}}),Object.defineProperty(t,"CallHierarchyPrepareRequest",{enumerable:!0,
get:function(){return b.CallHierarchyPrepareRequest}});const h=n(76317);Object.defineProperty(t,"TokenFormat",{enumerable:!0,get:function(){
return h.TokenFormat}}),Object.defineProperty(t,"SemanticTokensRequest",{enumerable:!0,get:function(){return h.SemanticTokensRequest}}),
Object.defineProperty(t,"SemanticTokensDeltaRequest",{enumerable:!0,get:function(){return h.SemanticTokensDeltaRequest}}),
Object.defineProperty(t,"SemanticTokensRangeRequest",{enumerable:!0,get:function(){return h.SemanticTokensRangeRequest}}),
Object.defineProperty(t,"SemanticTokensRefreshRequest",{enumerable:!0,get:function(){return h.SemanticTokensRefreshRequest}}),
Object.defineProperty(t,"SemanticTokensRegistrationType",{enumerable:!0,get:function(){return h.SemanticTokensRegistrationType}})
;const q=n(85051);Object.defineProperty(t,"ShowDocumentRequest",{enumerable:!0,get:function(){return q.ShowDocumentRequest}})
;const P=n(73515);Object.defineProperty(t,"LinkedEditingRangeRequest",{enumerable:!0,get:function(){return P.LinkedEditingRangeRequest}})
;const T=n(60787);Object.defineProperty(t,"FileOperationPatternKind",{enumerable:!0,get:function(){return T.FileOperationPatternKind}}),
Object.defineProperty(t,"DidCreateFilesNotification",{enumerable:!0,get:function(){return T.DidCreateFilesNotification}}),
Object.defineProperty(t,"WillCreateFilesRequest",{enumerable:!0,get:function(){return T.WillCreateFilesRequest}}),
Object.defineProperty(t,"DidRenameFilesNotification",{enumerable:!0,get:function(){return T.DidRenameFilesNotification}}),
Object.defineProperty(t,"WillRenameFilesRequest",{enumerable:!0,get:function(){return T.WillRenameFilesRequest}}),
Object.defineProperty(t,"DidDeleteFilesNotification",{enumerable:!0,get:function(){return T.DidDeleteFilesNotification}}),
Object.defineProperty(t,"WillDeleteFilesRequest",{enumerable:!0,get:function(){return T.WillDeleteFilesRequest}});const C=n(44526)
;Object.defineProperty(t,"UniquenessLevel",{enumerable:!0,get:function(){return C.UniquenessLevel}}),Object.defineProperty(t,"MonikerKind",{
enumerable:!0,get:function(){return C.MonikerKind}}),Object.defineProperty(t,"MonikerRequest",{enumerable:!0,get:function(){
return C.MonikerRequest}});const v=n(48348);Object.defineProperty(t,"TypeHierarchyPrepareRequest",{enumerable:!0,get:function(){
return v.TypeHierarchyPrepareRequest}}),Object.defineProperty(t,"TypeHierarchySubtypesRequest",{enumerable:!0,get:function(){
return v.TypeHierarchySubtypesRequest}}),Object.defineProperty(t,"TypeHierarchySupertypesRequest",{enumerable:!0,get:function(){
return v.TypeHierarchySupertypesRequest}});const S=n(3729);Object.defineProperty(t,"InlineValueRequest",{enumerable:!0,get:function(){
return S.InlineValueRequest}}),Object.defineProperty(t,"InlineValueRefreshRequest",{enumerable:!0,get:function(){
return S.InlineValueRefreshRequest}});const k=n(31409);Object.defineProperty(t,"InlayHintRequest",{enumerable:!0,get:function(){
return k.InlayHintRequest}}),Object.defineProperty(t,"InlayHintResolveRequest",{enumerable:!0,get:function(){
return k.InlayHintResolveRequest}}),Object.defineProperty(t,"InlayHintRefreshRequest",{enumerable:!0,get:function(){
return k.InlayHintRefreshRequest}});const x=n(42872);Object.defineProperty(t,"DiagnosticServerCancellationData",{enumerable:!0,
get:function(){return x.DiagnosticServerCancellationData}}),Object.defineProperty(t,"DocumentDiagnosticReportKind",{enumerable:!0,
get:function(){return x.DocumentDiagnosticReportKind}}),Object.defineProperty(t,"DocumentDiagnosticRequest",{enumerable:!0,get:function(){
return x.DocumentDiagnosticRequest}}),Object.defineProperty(t,"WorkspaceDiagnosticRequest",{enumerable:!0,get:function(){
return x.WorkspaceDiagnosticRequest}}),Object.defineProperty(t,"DiagnosticRefreshRequest",{enumerable:!0,get:function(){
return x.DiagnosticRefreshRequest}});const M=n(79574);Object.defineProperty(t,"NotebookCellKind",{enumerable:!0,get:function(){
return M.NotebookCellKind}}),Object.defineProperty(t,"ExecutionSummary",{enumerable:!0,get:function(){return M.ExecutionSummary}}),
Object.defineProperty(t,"NotebookCell",{enumerable:!0,get:function(){return M.NotebookCell}}),Object.defineProperty(t,"NotebookDocument",{
enumerable:!0,get:function(){return M.NotebookDocument}}),Object.defineProperty(t,"NotebookDocumentSyncRegistrationType",{enumerable:!0,
get:function(){return M.NotebookDocumentSyncRegistrationType}}),Object.defineProperty(t,"DidOpenNotebookDocumentNotification",{
enumerable:!0,get:function(){return M.DidOpenNotebookDocumentNotification}}),Object.defineProperty(t,"NotebookCellArrayChange",{
enumerable:!0,get:function(){return M.NotebookCellArrayChange}}),Object.defineProperty(t,"DidChangeNotebookDocumentNotification",{
enumerable:!0,get:function(){return M.DidChangeNotebookDocumentNotification}
}),Object.defineProperty(t,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:function(){return M.DidSaveNotebookDocumentNotification}
}),Object.defineProperty(t,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:function(){
return M.DidCloseNotebookDocumentNotification}});const w=n(360);Object.defineProperty(t,"InlineCompletionRequest",{enumerable:!0,
get:function(){return w.InlineCompletionRequest}});const N=n(86220)
;var O,F,j,W,H,I,L,E,K,A,U,z,_,V,B,G,J,Q,X,Y,Z,$,ee,te,ne,oe,ie,re,ce,se,ae,ue,le,me,de,ge,pe,fe,De,Re,ye,be,he,qe,Pe,Te,Ce,ve,Se,ke,xe,Me,we,Ne,Oe,Fe,je,We,He,Ie,Le,Ee,Ke,Ae,Ue,ze,_e
;Object.defineProperty(t,"TextDocumentContentRequest",{enumerable:!0,get:function(){return N.TextDocumentContentRequest}}),
Object.defineProperty(t,"TextDocumentContentRefreshRequest",{enumerable:!0,get:function(){return N.TextDocumentContentRefreshRequest}}),
function(e){e.is=function is(e){const t=e;return u.string(t)||u.string(t.language)||u.string(t.scheme)||pe.is(t.pattern)}
}(O||(t.TextDocumentFilter=O={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(u.string(t.notebookType)||u.string(t.scheme)||u.string(t.pattern))}}(F||(t.NotebookDocumentFilter=F={})),
function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(u.string(t.notebook)||F.is(t.notebook))&&(void 0===t.language||u.string(t.language))}
}(j||(t.NotebookCellTextDocumentFilter=j={})),function(e){e.is=function is(e){if(!Array.isArray(e))return!1
;for(const t of e)if(!u.string(t)&&!O.is(t)&&!j.is(t))return!1;return!0}}(W||(t.DocumentSelector=W={})),function(e){
e.method="client/registerCapability",e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolRequestType(e.method)
}(H||(t.RegistrationRequest=H={})),function(e){e.method="client/unregisterCapability",e.messageDirection=s.MessageDirection.serverToClient,
e.type=new s.ProtocolRequestType(e.method)}(I||(t.UnregistrationRequest=I={})),function(e){e.Create="create",e.Rename="rename",
e.Delete="delete"}(L||(t.ResourceOperationKind=L={})),function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"}(E||(t.FailureHandlingKind=E={})),function(e){e.ES2020="ES2020"
}(K||(t.RegularExpressionEngineKind=K={})),function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"}(A||(t.PositionEncodingKind=A={})),
function(e){e.hasId=function hasId(e){const t=e;return t&&u.string(t.id)&&t.id.length>0}}(U||(t.StaticRegistrationOptions=U={})),
function(e){e.is=function is(e){const t=e;return t&&(null===t.documentSelector||W.is(t.documentSelector))}
}(z||(t.TextDocumentRegistrationOptions=z={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(void 0===t.workDoneProgress||u.boolean(t.workDoneProgress))},
e.hasWorkDoneProgress=function hasWorkDoneProgress(e){const t=e;return t&&u.boolean(t.workDoneProgress)}
}(_||(t.WorkDoneProgressOptions=_={})),function(e){e.method="initialize",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method)}(V||(t.InitializeRequest=V={})),function(e){e.unknownProtocolVersion=1
}(B||(t.InitializeErrorCodes=B={})),function(e){e.method="initialized",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolNotificationType(e.method)}(G||(t.InitializedNotification=G={})),function(e){e.method="shutdown",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType0(e.method)}(J||(t.ShutdownRequest=J={})),function(e){
e.method="exit",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType0(e.method)
}(Q||(t.ExitNotification=Q={})),function(e){e.method="workspace/didChangeConfiguration",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("workspace.didChangeConfiguration",void 0)}(X||(t.DidChangeConfigurationNotification=X={})),function(e){
e.Error=1,e.Warning=2,e.Info=3,e.Log=4,e.Debug=5}(Y||(t.MessageType=Y={})),function(e){e.method="window/showMessage",
e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("window.showMessage",void 0)}(Z||(t.ShowMessageNotification=Z={})),function(e){
e.method="window/showMessageRequest",e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("window.showMessage",void 0)}($||(t.ShowMessageRequest=$={})),function(e){e.method="window/logMessage",
e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolNotificationType(e.method)}(ee||(t.LogMessageNotification=ee={})),
function(e){e.method="telemetry/event",e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolNotificationType(e.method)
}(te||(t.TelemetryEventNotification=te={})),function(e){e.None=0,e.Full=1,e.Incremental=2}(ne||(t.TextDocumentSyncKind=ne={})),function(e){
e.method="textDocument/didOpen",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("textDocument.synchronization","textDocumentSync.openClose")}(oe||(t.DidOpenTextDocumentNotification=oe={})),
function(e){e.isIncremental=function isIncremental(e){const t=e
;return null!=t&&"string"==typeof t.text&&void 0!==t.range&&(void 0===t.rangeLength||"number"==typeof t.rangeLength)},
e.isFull=function isFull(e){const t=e;return null!=t&&"string"==typeof t.text&&void 0===t.range&&void 0===t.rangeLength}
}(ie||(t.TextDocumentContentChangeEvent=ie={})),function(e){e.method="textDocument/didChange",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("textDocument.synchronization","textDocumentSync")}(re||(t.DidChangeTextDocumentNotification=re={})),function(e){
e.method="textDocument/didClose",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("textDocument.synchronization","textDocumentSync.openClose")}(ce||(t.DidCloseTextDocumentNotification=ce={})),
function(e){e.method="textDocument/didSave",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolNotificationType(e.method),e.capabilities=s.CM.create("textDocument.synchronization.didSave","textDocumentSync.save")
}(se||(t.DidSaveTextDocumentNotification=se={})),function(e){e.Manual=1,e.AfterDelay=2,e.FocusOut=3}(ae||(t.TextDocumentSaveReason=ae={})),
function(e){e.method="textDocument/willSave",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("textDocument.synchronization.willSave","textDocumentSync.willSave")
}(ue||(t.WillSaveTextDocumentNotification=ue={})),function(e){e.method="textDocument/willSaveWaitUntil",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.synchronization.willSaveWaitUntil","textDocumentSync.willSaveWaitUntil")
}(le||(t.WillSaveTextDocumentWaitUntilRequest=le={})),function(e){e.method="workspace/didChangeWatchedFiles",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("workspace.didChangeWatchedFiles",void 0)}(me||(t.DidChangeWatchedFilesNotification=me={})),function(e){
e.Created=1,e.Changed=2,e.Deleted=3}(de||(t.FileChangeType=de={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(a.URI.is(t.baseUri)||a.WorkspaceFolder.is(t.baseUri))&&u.string(t.pattern)}}(ge||(t.RelativePattern=ge={})),
function(e){e.is=function is(e){const t=e;return u.string(t)||ge.is(t)}}(pe||(t.GlobPattern=pe={})),function(e){e.Create=1,e.Change=2,
e.Delete=4}(fe||(t.WatchKind=fe={})),function(e){e.method="textDocument/publishDiagnostics",
e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolNotificationType(e.method),
e.capabilities=s.CM.create("textDocument.publishDiagnostics",void 0)}(De||(t.PublishDiagnosticsNotification=De={})),function(e){e.Invoked=1,
e.TriggerCharacter=2,e.TriggerForIncompleteCompletions=3}(Re||(t.CompletionTriggerKind=Re={})),function(e){
e.method="textDocument/completion",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.completion","completionProvider")}(ye||(t.CompletionRequest=ye={})),function(e){
e.method="completionItem/resolve",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.completion.completionItem.resolveSupport","completionProvider.resolveProvider")
}(be||(t.CompletionResolveRequest=be={})),function(e){e.method="textDocument/hover",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("textDocument.hover","hoverProvider")}(he||(t.HoverRequest=he={})),
function(e){e.Invoked=1,e.TriggerCharacter=2,e.ContentChange=3}(qe||(t.SignatureHelpTriggerKind=qe={})),function(e){
e.method="textDocument/signatureHelp",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.signatureHelp","signatureHelpProvider")}(Pe||(t.SignatureHelpRequest=Pe={})),function(e){
e.method="textDocument/definition",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.definition","definitionProvider")}(Te||(t.DefinitionRequest=Te={})),function(e){
e.method="textDocument/references",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.references","referencesProvider")}(Ce||(t.ReferencesRequest=Ce={})),function(e){
e.method="textDocument/documentHighlight",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.documentHighlight","documentHighlightProvider")}(ve||(t.DocumentHighlightRequest=ve={})),
function(e){e.method="textDocument/documentSymbol",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("textDocument.documentSymbol","documentSymbolProvider")
}(Se||(t.DocumentSymbolRequest=Se={})),function(e){e.method="textDocument/codeAction",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("textDocument.codeAction","codeActionProvider")
}(ke||(t.CodeActionRequest=ke={})),function(e){e.method="codeAction/resolve",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.codeAction.resolveSupport","codeActionProvider.resolveProvider")
}(xe||(t.CodeActionResolveRequest=xe={})),function(e){e.method="workspace/symbol",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("workspace.symbol","workspaceSymbolProvider")
}(Me||(t.WorkspaceSymbolRequest=Me={})),function(e){e.method="workspaceSymbol/resolve",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("workspace.symbol.resolveSupport","workspaceSymbolProvider.resolveProvider")
}(we||(t.WorkspaceSymbolResolveRequest=we={})),function(e){e.method="textDocument/codeLens",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.codeLens","codeLensProvider")}(Ne||(t.CodeLensRequest=Ne={})),function(e){
e.method="codeLens/resolve",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.codeLens.resolveSupport","codeLensProvider.resolveProvider")
}(Oe||(t.CodeLensResolveRequest=Oe={})),function(e){e.method="workspace/codeLens/refresh",
e.messageDirection=s.MessageDirection.serverToClient,e.type=new s.ProtocolRequestType0(e.method),
e.capabilities=s.CM.create("workspace.codeLens",void 0)}(Fe||(t.CodeLensRefreshRequest=Fe={})),function(e){
e.method="textDocument/documentLink",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.documentLink","documentLinkProvider")}(je||(t.DocumentLinkRequest=je={})),function(e){
e.method="documentLink/resolve",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.documentLink","documentLinkProvider.resolveProvider")}(We||(t.DocumentLinkResolveRequest=We={})),
function(e){e.method="textDocument/formatting",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("textDocument.formatting","documentFormattingProvider")
}(He||(t.DocumentFormattingRequest=He={})),function(e){e.method="textDocument/rangeFormatting",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.rangeFormatting","documentRangeFormattingProvider")}(Ie||(t.DocumentRangeFormattingRequest=Ie={})),
function(e){e.method="textDocument/rangesFormatting",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.rangeFormatting.rangesSupport","documentRangeFormattingProvider.rangesSupport")
}(Le||(t.DocumentRangesFormattingRequest=Le={})),function(e){e.method="textDocument/onTypeFormatting",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.onTypeFormatting","documentOnTypeFormattingProvider")
}(Ee||(t.DocumentOnTypeFormattingRequest=Ee={})),function(e){e.Identifier=1}(Ke||(t.PrepareSupportDefaultBehavior=Ke={})),function(e){
e.method="textDocument/rename",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.rename","renameProvider")}(Ae||(t.RenameRequest=Ae={})),function(e){
e.method="textDocument/prepareRename",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolRequestType(e.method),
e.capabilities=s.CM.create("textDocument.rename.prepareSupport","renameProvider.prepareProvider")}(Ue||(t.PrepareRenameRequest=Ue={})),
function(e){e.method="workspace/executeCommand",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolRequestType(e.method),e.capabilities=s.CM.create("workspace.executeCommand","executeCommandProvider")
}(ze||(t.ExecuteCommandRequest=ze={})),function(e){e.method="workspace/applyEdit",e.messageDirection=s.MessageDirection.serverToClient,
e.type=new s.ProtocolRequestType("workspace/applyEdit"),e.capabilities=s.CM.create("workspace.applyEdit",void 0)
}(_e||(t.ApplyWorkspaceEditRequest=_e={}))}),
73515: ((e,t,i)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.LinkedEditingRangeRequest=void 0;const n=i(66785);var d;!function(e){
e.method="textDocument/linkedEditingRange",e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),
e.capabilities=n.CM.create("textDocument.linkedEditingRange","linkedEditingRangeProvider")}(d||(t.LinkedEditingRangeRequest=d={}))}),
44526: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.MonikerRequest=o.MonikerKind=o.UniquenessLevel=void 0;const n=t(66785);var i,r,c
;!function(e){e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"}(i||(o.UniquenessLevel=i={})),
function(e){e.$import="import",e.$export="export",e.local="local"}(r||(o.MonikerKind=r={})),function(e){e.method="textDocument/moniker",
e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),
e.capabilities=n.CM.create("textDocument.moniker","monikerProvider")}(c||(o.MonikerRequest=c={}))}),
79574: (function(e,t,o){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var n,i=this&&this.__createBinding||(Object.create?function(e,t,o,n){void 0===n&&(n=o);var i=Object.getOwnPropertyDescriptor(t,o)
;i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return t[o]}}),Object.defineProperty(e,n,i)
}:function(e,t,o,n){void 0===n&&(n=o),e[n]=t[o]}),r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),c=this&&this.__importStar||(n=function(e){
return n=Object.getOwnPropertyNames||function(e){var t=[];for(var o in e)Object.prototype.hasOwnProperty.call(e,o)&&(t[t.length]=o);return t
},n(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var o=n(e),c=0;c<o.length;c++)"default"!==o[c]&&i(t,e,o[c])
;return r(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.DidCloseNotebookDocumentNotification=t.DidSaveNotebookDocumentNotification=t.DidChangeNotebookDocumentNotification=t.NotebookCellArrayChange=t.DidOpenNotebookDocumentNotification=t.NotebookDocumentSyncRegistrationType=t.NotebookDocument=t.NotebookCell=t.ExecutionSummary=t.NotebookCellKind=void 0
;const a=o(94612),u=c(o(69183)),s=o(66785);var d,l,f,m,y,b,g,h,D,p;!function(e){e.Markup=1,e.Code=2,e.is=function is(e){return 1===e||2===e}
}(d||(t.NotebookCellKind=d={})),function(e){e.create=function create(e,t){const o={executionOrder:e};return!0!==t&&!1!==t||(o.success=t),o},
e.is=function is(e){const t=e;return u.objectLiteral(t)&&a.uinteger.is(t.executionOrder)&&(void 0===t.success||u.boolean(t.success))},
e.equals=function equals(e,t){return e===t||null!=e&&null!=t&&(e.executionOrder===t.executionOrder&&e.success===t.success)}
}(l||(t.ExecutionSummary=l={})),function(e){function equalsMetadata(e,t){if(e===t)return!0;if(null==e||null==t)return!1
;if(typeof e!=typeof t)return!1;if("object"!=typeof e)return!1;const o=Array.isArray(e),n=Array.isArray(t);if(o!==n)return!1;if(o&&n){
if(e.length!==t.length)return!1;for(let o=0;o<e.length;o++)if(!equalsMetadata(e[o],t[o]))return!1}
if(u.objectLiteral(e)&&u.objectLiteral(t)){const o=Object.keys(e),n=Object.keys(t);if(o.length!==n.length)return!1;if(o.sort(),n.sort(),
!equalsMetadata(o,n))return!1;for(let n=0;n<o.length;n++){const i=o[n];if(!equalsMetadata(e[i],t[i]))return!1}}return!0}
e.create=function create(e,t){return{kind:e,document:t}},e.is=function is(e){const t=e
;return u.objectLiteral(t)&&d.is(t.kind)&&a.DocumentUri.is(t.document)&&(void 0===t.metadata||u.objectLiteral(t.metadata))},
e.diff=function diff(e,t){const o=new Set;return e.document!==t.document&&o.add("document"),e.kind!==t.kind&&o.add("kind"),
e.executionSummary!==t.executionSummary&&o.add("executionSummary"),
void 0===e.metadata&&void 0===t.metadata||equalsMetadata(e.metadata,t.metadata)||o.add("metadata"),
void 0===e.executionSummary&&void 0===t.executionSummary||l.equals(e.executionSummary,t.executionSummary)||o.add("executionSummary"),o}
}(f||(t.NotebookCell=f={})),function(e){e.create=function create(e,t,o,n){return{uri:e,notebookType:t,version:o,cells:n}},
e.is=function is(e){const t=e;return u.objectLiteral(t)&&u.string(t.uri)&&a.integer.is(t.version)&&u.typedArray(t.cells,f.is)}
}(m||(t.NotebookDocument=m={})),function(e){e.method="notebookDocument/sync",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.RegistrationType(e.method)}(y||(t.NotebookDocumentSyncRegistrationType=y={})),function(e){e.method="notebookDocument/didOpen",
e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),e.registrationMethod=y.method
}(b||(t.DidOpenNotebookDocumentNotification=b={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&a.uinteger.is(t.start)&&a.uinteger.is(t.deleteCount)&&(void 0===t.cells||u.typedArray(t.cells,f.is))},
e.create=function create(e,t,o){const n={start:e,deleteCount:t};return void 0!==o&&(n.cells=o),n}}(g||(t.NotebookCellArrayChange=g={})),
function(e){e.method="notebookDocument/didChange",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolNotificationType(e.method),e.registrationMethod=y.method}(h||(t.DidChangeNotebookDocumentNotification=h={})),
function(e){e.method="notebookDocument/didSave",e.messageDirection=s.MessageDirection.clientToServer,
e.type=new s.ProtocolNotificationType(e.method),e.registrationMethod=y.method}(D||(t.DidSaveNotebookDocumentNotification=D={})),function(e){
e.method="notebookDocument/didClose",e.messageDirection=s.MessageDirection.clientToServer,e.type=new s.ProtocolNotificationType(e.method),
e.registrationMethod=y.method}(p||(t.DidCloseNotebookDocumentNotification=p={}))}),
71972: ((e,o,r)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0
}),o.WorkDoneProgressCancelNotification=o.WorkDoneProgressCreateRequest=o.WorkDoneProgress=void 0;const t=r(93662),n=r(66785);var s,i,c
;!function(e){e.type=new t.ProgressType,e.is=function is(o){return o===e.type}}(s||(o.WorkDoneProgress=s={})),function(e){
e.method="window/workDoneProgress/create",e.messageDirection=n.MessageDirection.serverToClient,e.type=new n.ProtocolRequestType(e.method),
e.capabilities=n.CM.create("window.workDoneProgress",void 0)}(i||(o.WorkDoneProgressCreateRequest=i={})),function(e){
e.method="window/workDoneProgress/cancel",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolNotificationType(e.method)}(c||(o.WorkDoneProgressCancelNotification=c={}))}),
27132: ((e,t,o)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.SelectionRangeRequest=void 0;const n=o(66785);var i;!function(e){
e.method="textDocument/selectionRange",e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),
e.capabilities=n.CM.create("textDocument.selectionRange","selectionRangeProvider")}(i||(t.SelectionRangeRequest=i={}))}),
76317: ((e,t,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.SemanticTokensRefreshRequest=t.SemanticTokensRangeRequest=t.SemanticTokensDeltaRequest=t.SemanticTokensRequest=t.SemanticTokensRegistrationType=t.TokenFormat=void 0
;const n=o(66785);var s,i,a,c,r,m;!function(e){e.Relative="relative"}(s||(t.TokenFormat=s={})),function(e){
e.method="textDocument/semanticTokens",e.type=new n.RegistrationType(e.method)}(i||(t.SemanticTokensRegistrationType=i={})),function(e){
e.method="textDocument/semanticTokens/full",e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),
e.registrationMethod=i.method,e.capabilities=n.CM.create("textDocument.semanticTokens","semanticTokensProvider")
}(a||(t.SemanticTokensRequest=a={})),function(e){e.method="textDocument/semanticTokens/full/delta",
e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),e.registrationMethod=i.method,
e.capabilities=n.CM.create("textDocument.semanticTokens.requests.full.delta","semanticTokensProvider.full.delta")
}(c||(t.SemanticTokensDeltaRequest=c={})),function(e){e.method="textDocument/semanticTokens/range",
e.messageDirection=n.MessageDirection.clientToServer,e.type=new n.ProtocolRequestType(e.method),e.registrationMethod=i.method,
e.capabilities=n.CM.create("textDocument.semanticTokens.requests.range","semanticTokensProvider.range")
}(r||(t.SemanticTokensRangeRequest=r={})),function(e){e.method="workspace/semanticTokens/refresh",
e.messageDirection=n.MessageDirection.serverToClient,e.type=new n.ProtocolRequestType0(e.method),
e.capabilities=n.CM.create("workspace.semanticTokens.refreshSupport",void 0)}(m||(t.SemanticTokensRefreshRequest=m={}))}),
85051: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.ShowDocumentRequest=void 0;const i=t(66785);var n;!function(e){
e.method="window/showDocument",e.messageDirection=i.MessageDirection.serverToClient,e.type=new i.ProtocolRequestType(e.method),
e.capabilities=i.CM.create("window.showDocument.support",void 0)}(n||(o.ShowDocumentRequest=n={}))}),
86220: ((e,t,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocumentContentRefreshRequest=t.TextDocumentContentRequest=void 0;const n=o(66785)
;var c,s;!function(e){e.method="workspace/textDocumentContent",e.messageDirection=n.MessageDirection.clientToServer,
e.type=new n.ProtocolRequestType(e.method),e.capabilities=n.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")
}(c||(t.TextDocumentContentRequest=c={})),function(e){e.method="workspace/textDocumentContent/refresh",
e.messageDirection=n.MessageDirection.serverToClient,e.type=new n.ProtocolRequestType(e.method)
}(s||(t.TextDocumentContentRefreshRequest=s={}))}),
92494: ((e,t,i)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TypeDefinitionRequest=void 0;const o=i(66785);var n;!function(e){
e.method="textDocument/typeDefinition",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.typeDefinition","typeDefinitionProvider")}(n||(t.TypeDefinitionRequest=n={}))}),
48348: ((e,t,r)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) TypeFox, Microsoft and others. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.TypeHierarchySubtypesRequest=t.TypeHierarchySupertypesRequest=t.TypeHierarchyPrepareRequest=void 0;const i=r(66785);var o,y,p
;!function(e){e.method="textDocument/prepareTypeHierarchy",e.messageDirection=i.MessageDirection.clientToServer,
e.type=new i.ProtocolRequestType(e.method),e.capabilities=i.CM.create("textDocument.typeHierarchy","typeHierarchyProvider")
}(o||(t.TypeHierarchyPrepareRequest=o={})),function(e){e.method="typeHierarchy/supertypes",
e.messageDirection=i.MessageDirection.clientToServer,e.type=new i.ProtocolRequestType(e.method)
}(y||(t.TypeHierarchySupertypesRequest=y={})),function(e){e.method="typeHierarchy/subtypes",
e.messageDirection=i.MessageDirection.clientToServer,e.type=new i.ProtocolRequestType(e.method)}(p||(t.TypeHierarchySubtypesRequest=p={}))}),
74594: ((e,o,s)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.DidChangeWorkspaceFoldersNotification=o.WorkspaceFoldersRequest=void 0;const r=s(66785)
;var i,t;!function(e){e.method="workspace/workspaceFolders",e.messageDirection=r.MessageDirection.serverToClient,
e.type=new r.ProtocolRequestType0(e.method),e.capabilities=r.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")
}(i||(o.WorkspaceFoldersRequest=i={})),function(e){e.method="workspace/didChangeWorkspaceFolders",
e.messageDirection=r.MessageDirection.clientToServer,e.type=new r.ProtocolNotificationType(e.method),
e.capabilities=r.CM.create(void 0,"workspace.workspaceFolders.changeNotifications")}(t||(o.DidChangeWorkspaceFoldersNotification=t={}))}),
69183: ((r,n)=>{function string(r){return"string"==typeof r||r instanceof String}function array(r){return Array.isArray(r)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.boolean=function boolean(r){return!0===r||!1===r},n.string=string,
n.number=function number(r){return"number"==typeof r||r instanceof Number},n.error=function error(r){return r instanceof Error},
n.func=function func(r){return"function"==typeof r},n.array=array,n.stringArray=function stringArray(r){
return array(r)&&r.every(r=>string(r))},n.typedArray=function typedArray(r,n){return Array.isArray(r)&&r.every(n)},
n.objectLiteral=function objectLiteral(r){return null!==r&&"object"==typeof r}}),
15699: (function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__exportStar||function(e,t){
for(var n in e)"default"===n||Object.prototype.hasOwnProperty.call(t,n)||o(t,e,n)};Object.defineProperty(t,"__esModule",{value:!0}),
t.createProtocolConnection=function createProtocolConnection(e,t,n,o){return(0,c.createMessageConnection)(e,t,n,o)};const c=n(54058)
;r(n(54058),t),r(n(65617),t)}),
94612: ((e,n)=>{!function(n){if("object"==typeof e.exports){var t=n(__WEBPACK_EXTERNAL_createRequire(import.meta.url))
;void 0!==t&&(e.exports=t)}else"function"==typeof define&&define.amd&&define(["require","exports"],n)}(function(){
var e,t,i,r,o,a,s,c,u,d,l,f,g,p,m,h,v,b,C,y,x,I,A,E,k,T,_,L;Object.defineProperty(n,"__esModule",{value:!0}),
n.TextDocument=n.EOL=n.WorkspaceFolder=n.InlineCompletionContext=n.SelectedCompletionInfo=n.InlineCompletionTriggerKind=n.InlineCompletionList=n.InlineCompletionItem=n.StringValue=n.InlayHint=n.InlayHintLabelPart=n.InlayHintKind=n.InlineValueContext=n.InlineValueEvaluatableExpression=n.InlineValueVariableLookup=n.InlineValueText=n.SemanticTokens=n.SemanticTokenModifiers=n.SemanticTokenTypes=n.SelectionRange=n.DocumentLink=n.FormattingOptions=n.CodeLens=n.CodeAction=n.CodeActionTag=n.CodeActionContext=n.CodeActionTriggerKind=n.CodeActionKind=n.DocumentSymbol=n.WorkspaceSymbol=n.SymbolInformation=n.SymbolTag=n.SymbolKind=n.DocumentHighlight=n.DocumentHighlightKind=n.SignatureInformation=n.ParameterInformation=n.Hover=n.MarkedString=n.CompletionList=n.CompletionItem=n.CompletionItemLabelDetails=n.ApplyKind=n.InsertTextMode=n.InsertReplaceEdit=n.CompletionItemTag=n.InsertTextFormat=n.CompletionItemKind=n.MarkupContent=n.MarkupKind=n.TextDocumentItem=n.LanguageKind=n.OptionalVersionedTextDocumentIdentifier=n.VersionedTextDocumentIdentifier=n.TextDocumentIdentifier=n.WorkspaceChange=n.SnippetTextEdit=n.WorkspaceEdit=n.DeleteFile=n.RenameFile=n.CreateFile=n.TextDocumentEdit=n.AnnotatedTextEdit=n.ChangeAnnotationIdentifier=n.ChangeAnnotation=n.TextEdit=n.Command=n.Diagnostic=n.CodeDescription=n.DiagnosticTag=n.DiagnosticSeverity=n.DiagnosticRelatedInformation=n.FoldingRange=n.FoldingRangeKind=n.ColorPresentation=n.ColorInformation=n.Color=n.LocationLink=n.Location=n.Range=n.Position=n.uinteger=n.integer=n.URI=n.DocumentUri=void 0,
function(e){e.is=function is(e){return"string"==typeof e}}(e||(n.DocumentUri=e={})),function(e){e.is=function is(e){return"string"==typeof e
}}(t||(n.URI=t={})),function(e){e.MIN_VALUE=-2147483648,e.MAX_VALUE=2147483647,e.is=function is(n){
return"number"==typeof n&&e.MIN_VALUE<=n&&n<=e.MAX_VALUE}}(i||(n.integer=i={})),function(e){e.MIN_VALUE=0,e.MAX_VALUE=2147483647,
e.is=function is(n){return"number"==typeof n&&e.MIN_VALUE<=n&&n<=e.MAX_VALUE}}(r||(n.uinteger=r={})),function(e){
e.create=function create(e,n){return e===Number.MAX_VALUE&&(e=r.MAX_VALUE),n===Number.MAX_VALUE&&(n=r.MAX_VALUE),{line:e,character:n}},
e.is=function is(e){var n=e;return Re.objectLiteral(n)&&Re.uinteger(n.line)&&Re.uinteger(n.character)}}(o||(n.Position=o={})),function(e){
e.create=function create(e,n,t,i){if(Re.uinteger(e)&&Re.uinteger(n)&&Re.uinteger(t)&&Re.uinteger(i))return{start:o.create(e,n),
end:o.create(t,i)};if(o.is(e)&&o.is(n))return{start:e,end:n}
;throw new Error("Range#create called with invalid arguments[".concat(e,", ").concat(n,", ").concat(t,", ").concat(i,"]"))},
e.is=function is(e){var n=e;return Re.objectLiteral(n)&&o.is(n.start)&&o.is(n.end)}}(a||(n.Range=a={})),function(e){
e.create=function create(e,n){return{uri:e,range:n}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&a.is(n.range)&&(Re.string(n.uri)||Re.undefined(n.uri))}}(s||(n.Location=s={})),function(e){
e.create=function create(e,n,t,i){return{targetUri:e,targetRange:n,targetSelectionRange:t,originSelectionRange:i}},e.is=function is(e){
var n=e
;return Re.objectLiteral(n)&&a.is(n.targetRange)&&Re.string(n.targetUri)&&a.is(n.targetSelectionRange)&&(a.is(n.originSelectionRange)||Re.undefined(n.originSelectionRange))
}}(c||(n.LocationLink=c={})),function(e){e.create=function create(e,n,t,i){return{red:e,green:n,blue:t,alpha:i}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&Re.numberRange(n.red,0,1)&&Re.numberRange(n.green,0,1)&&Re.numberRange(n.blue,0,1)&&Re.numberRange(n.alpha,0,1)
}}(u||(n.Color=u={})),function(e){e.create=function create(e,n){return{range:e,color:n}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&a.is(n.range)&&u.is(n.color)}}(d||(n.ColorInformation=d={})),function(e){e.create=function create(e,n,t){
return{label:e,textEdit:n,additionalTextEdits:t}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&Re.string(n.label)&&(Re.undefined(n.textEdit)||y.is(n.textEdit))&&(Re.undefined(n.additionalTextEdits)||Re.typedArray(n.additionalTextEdits,y.is))
}}(l||(n.ColorPresentation=l={})),function(e){e.Comment="comment",e.Imports="imports",e.Region="region"}(f||(n.FoldingRangeKind=f={})),
function(e){e.create=function create(e,n,t,i,r,o){var a={startLine:e,endLine:n};return Re.defined(t)&&(a.startCharacter=t),
Re.defined(i)&&(a.endCharacter=i),Re.defined(r)&&(a.kind=r),Re.defined(o)&&(a.collapsedText=o),a},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&Re.uinteger(n.startLine)&&Re.uinteger(n.endLine)&&(Re.undefined(n.startCharacter)||Re.uinteger(n.startCharacter))&&(Re.undefined(n.endCharacter)||Re.uinteger(n.endCharacter))&&(Re.undefined(n.kind)||Re.string(n.kind))
}}(g||(n.FoldingRange=g={})),function(e){e.create=function create(e,n){return{location:e,message:n}},e.is=function is(e){var n=e
;return Re.defined(n)&&s.is(n.location)&&Re.string(n.message)}}(p||(n.DiagnosticRelatedInformation=p={})),function(e){e.Error=1,e.Warning=2,
e.Information=3,e.Hint=4}(m||(n.DiagnosticSeverity=m={})),function(e){e.Unnecessary=1,e.Deprecated=2}(h||(n.DiagnosticTag=h={})),
function(e){e.is=function is(e){var n=e;return Re.objectLiteral(n)&&Re.string(n.href)}}(v||(n.CodeDescription=v={})),function(e){
e.create=function create(e,n,t,i,r,o){var a={range:e,message:n};return Re.defined(t)&&(a.severity=t),Re.defined(i)&&(a.code=i),
Re.defined(r)&&(a.source=r),Re.defined(o)&&(a.relatedInformation=o),a},e.is=function is(e){var n,t=e
;return Re.defined(t)&&a.is(t.range)&&(Re.string(t.message)||O.is(t.message))&&(Re.number(t.severity)||Re.undefined(t.severity))&&(Re.integer(t.code)||Re.string(t.code)||Re.undefined(t.code))&&(Re.undefined(t.codeDescription)||Re.string(null===(n=t.codeDescription)||void 0===n?void 0:n.href))&&(Re.string(t.source)||Re.undefined(t.source))&&(Re.undefined(t.relatedInformation)||Re.typedArray(t.relatedInformation,p.is))
},e.is3_17=function is3_17(e){return Re.string(e.message)},e.getMessageString=function getMessageString(e){
if(Re.string(e.message))return e.message;if(O.is(e.message))return e.message.value
;throw new Error("Unknown message type ".concat(typeof e.message))}}(b||(n.Diagnostic=b={})),function(e){e.create=function create(e,n){
for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];var r={title:e,command:n};return Re.defined(t)&&t.length>0&&(r.arguments=t),r},
e.is=function is(e){var n=e;return Re.defined(n)&&Re.string(n.title)&&(void 0===n.tooltip||Re.string(n.tooltip))&&Re.string(n.command)}
}(C||(n.Command=C={})),function(e){e.replace=function replace(e,n){return{range:e,newText:n}},e.insert=function insert(e,n){return{range:{
start:e,end:e},newText:n}},e.del=function del(e){return{range:e,newText:""}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&Re.string(n.newText)&&a.is(n.range)}}(y||(n.TextEdit=y={})),function(e){e.create=function create(e,n,t){var i={
label:e};return void 0!==n&&(i.needsConfirmation=n),void 0!==t&&(i.description=t),i},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&Re.string(n.label)&&(Re.boolean(n.needsConfirmation)||void 0===n.needsConfirmation)&&(Re.string(n.description)||void 0===n.description)
}}(x||(n.ChangeAnnotation=x={})),function(e){e.is=function is(e){var n=e;return Re.string(n)}}(I||(n.ChangeAnnotationIdentifier=I={})),
function(e){e.replace=function replace(e,n,t){return{range:e,newText:n,annotationId:t}},e.insert=function insert(e,n,t){return{range:{
start:e,end:e},newText:n,annotationId:t}},e.del=function del(e,n){return{range:e,newText:"",annotationId:n}},e.is=function is(e){var n=e
;return y.is(n)&&(x.is(n.annotationId)||I.is(n.annotationId))}}(A||(n.AnnotatedTextEdit=A={})),function(e){e.create=function create(e,n){
return{textDocument:e,edits:n}},e.is=function is(e){var n=e;return Re.defined(n)&&R.is(n.textDocument)&&Array.isArray(n.edits)}
}(E||(n.TextDocumentEdit=E={})),function(e){e.create=function create(e,n,t){var i={kind:"create",uri:e}
;return void 0===n||void 0===n.overwrite&&void 0===n.ignoreIfExists||(i.options=n),void 0!==t&&(i.annotationId=t),i},e.is=function is(e){
var n=e
;return n&&"create"===n.kind&&Re.string(n.uri)&&(void 0===n.options||(void 0===n.options.overwrite||Re.boolean(n.options.overwrite))&&(void 0===n.options.ignoreIfExists||Re.boolean(n.options.ignoreIfExists)))&&(void 0===n.annotationId||I.is(n.annotationId))
}}(k||(n.CreateFile=k={})),function(e){e.create=function create(e,n,t,i){var r={kind:"rename",oldUri:e,newUri:n}
;return void 0===t||void 0===t.overwrite&&void 0===t.ignoreIfExists||(r.options=t),void 0!==i&&(r.annotationId=i),r},e.is=function is(e){
var n=e
;return n&&"rename"===n.kind&&Re.string(n.oldUri)&&Re.string(n.newUri)&&(void 0===n.options||(void 0===n.options.overwrite||Re.boolean(n.options.overwrite))&&(void 0===n.options.ignoreIfExists||Re.boolean(n.options.ignoreIfExists)))&&(void 0===n.annotationId||I.is(n.annotationId))
}}(T||(n.RenameFile=T={})),function(e){e.create=function create(e,n,t){var i={kind:"delete",uri:e}
;return void 0===n||void 0===n.recursive&&void 0===n.ignoreIfNotExists||(i.options=n),void 0!==t&&(i.annotationId=t),i},e.is=function is(e){
var n=e
;return n&&"delete"===n.kind&&Re.string(n.uri)&&(void 0===n.options||(void 0===n.options.recursive||Re.boolean(n.options.recursive))&&(void 0===n.options.ignoreIfNotExists||Re.boolean(n.options.ignoreIfNotExists)))&&(void 0===n.annotationId||I.is(n.annotationId))
}}(_||(n.DeleteFile=_={})),function(e){e.is=function is(e){var n=e
;return n&&(void 0!==n.changes||void 0!==n.documentChanges)&&(void 0===n.documentChanges||n.documentChanges.every(function(e){
return Re.string(e.kind)?k.is(e)||T.is(e)||_.is(e):E.is(e)}))}}(L||(n.WorkspaceEdit=L={}));var w,S=function(){
function TextEditChangeImpl(e,n){this.edits=e,this.changeAnnotations=n}return TextEditChangeImpl.prototype.insert=function(e,n,t){var i,r
;if(void 0===t?i=y.insert(e,n):I.is(t)?(r=t,i=A.insert(e,n,t)):(this.assertChangeAnnotations(this.changeAnnotations),
r=this.changeAnnotations.manage(t),i=A.insert(e,n,r)),this.edits.push(i),void 0!==r)return r},
TextEditChangeImpl.prototype.replace=function(e,n,t){var i,r;if(void 0===t?i=y.replace(e,n):I.is(t)?(r=t,
i=A.replace(e,n,t)):(this.assertChangeAnnotations(this.changeAnnotations),r=this.changeAnnotations.manage(t),i=A.replace(e,n,r)),
this.edits.push(i),void 0!==r)return r},TextEditChangeImpl.prototype.delete=function(e,n){var t,i;if(void 0===n?t=y.del(e):I.is(n)?(i=n,
t=A.del(e,n)):(this.assertChangeAnnotations(this.changeAnnotations),i=this.changeAnnotations.manage(n),t=A.del(e,i)),this.edits.push(t),
void 0!==i)return i},TextEditChangeImpl.prototype.add=function(e){this.edits.push(e)},TextEditChangeImpl.prototype.all=function(){
return this.edits},TextEditChangeImpl.prototype.clear=function(){this.edits.splice(0,this.edits.length)},
TextEditChangeImpl.prototype.assertChangeAnnotations=function(e){
if(void 0===e)throw new Error("Text edit change is not configured to manage change annotations.")},TextEditChangeImpl}();!function(e){
e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&a.is(n.range)&&Ae.isSnippet(n.snippet)&&(void 0===n.annotationId||x.is(n.annotationId)||I.is(n.annotationId))}
}(w||(n.SnippetTextEdit=w={}))
;var D,j,R,M,P,F,O,V,K,W,U,N,H,X,z,B,G,q,J,Q,Y,$,Z,ee,ne,te,ie,re,oe,ae,se,ce,ue,de,le,fe,ge,pe,me,he,ve,be,Ce,ye,xe,Ie,Ae,Ee,ke,Te,_e,Le,we,Se,De=function(){
function ChangeAnnotations(e){this._annotations=void 0===e?Object.create(null):e,this._counter=0,this._size=0}
return ChangeAnnotations.prototype.all=function(){return this._annotations},Object.defineProperty(ChangeAnnotations.prototype,"size",{
get:function(){return this._size},enumerable:!1,configurable:!0}),ChangeAnnotations.prototype.manage=function(e,n){var t
;if(I.is(e)?t=e:(t=this.nextId(),n=e),void 0!==this._annotations[t])throw new Error("Id ".concat(t," is already in use."))
;if(void 0===n)throw new Error("No annotation provided for id ".concat(t));return this._annotations[t]=n,this._size++,t},
ChangeAnnotations.prototype.nextId=function(){return this._counter++,this._counter.toString()},ChangeAnnotations}(),je=function(){
function WorkspaceChange(e){var n=this;this._textEditChanges=Object.create(null),void 0!==e?(this._workspaceEdit=e,
e.documentChanges?(this._changeAnnotations=new De(e.changeAnnotations),e.changeAnnotations=this._changeAnnotations.all(),
e.documentChanges.forEach(function(e){if(E.is(e)){var t=new S(e.edits,n._changeAnnotations);n._textEditChanges[e.textDocument.uri]=t}
})):e.changes&&Object.keys(e.changes).forEach(function(t){var i=new S(e.changes[t]);n._textEditChanges[t]=i})):this._workspaceEdit={}}
return Object.defineProperty(WorkspaceChange.prototype,"edit",{get:function(){return this.initDocumentChanges(),
void 0!==this._changeAnnotations&&(0===this._changeAnnotations.size?this._workspaceEdit.changeAnnotations=void 0:this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()),
this._workspaceEdit},enumerable:!1,configurable:!0}),WorkspaceChange.prototype.getTextEditChange=function(e){if(R.is(e)){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var n={uri:e.uri,
version:e.version};if(!(i=this._textEditChanges[n.uri])){var t={textDocument:n,edits:r=[]};this._workspaceEdit.documentChanges.push(t),
i=new S(r,this._changeAnnotations),this._textEditChanges[n.uri]=i}return i}if(this.initChanges(),
void 0===this._workspaceEdit.changes)throw new Error("Workspace edit is not configured for normal text edit changes.");var i
;if(!(i=this._textEditChanges[e])){var r=[];this._workspaceEdit.changes[e]=r,i=new S(r),this._textEditChanges[e]=i}return i},
WorkspaceChange.prototype.initDocumentChanges=function(){
void 0===this._workspaceEdit.documentChanges&&void 0===this._workspaceEdit.changes&&(this._changeAnnotations=new De,
this._workspaceEdit.documentChanges=[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.all())},
WorkspaceChange.prototype.initChanges=function(){
void 0===this._workspaceEdit.documentChanges&&void 0===this._workspaceEdit.changes&&(this._workspaceEdit.changes=Object.create(null))},
WorkspaceChange.prototype.createFile=function(e,n,t){if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var i,r,o
;if(x.is(n)||I.is(n)?i=n:t=n,void 0===i?r=k.create(e,t):(o=I.is(i)?i:this._changeAnnotations.manage(i),r=k.create(e,t,o)),
this._workspaceEdit.documentChanges.push(r),void 0!==o)return o},WorkspaceChange.prototype.renameFile=function(e,n,t,i){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var r,o,a
;if(x.is(t)||I.is(t)?r=t:i=t,void 0===r?o=T.create(e,n,i):(a=I.is(r)?r:this._changeAnnotations.manage(r),o=T.create(e,n,i,a)),
this._workspaceEdit.documentChanges.push(o),void 0!==a)return a},WorkspaceChange.prototype.deleteFile=function(e,n,t){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var i,r,o
;if(x.is(n)||I.is(n)?i=n:t=n,void 0===i?r=_.create(e,t):(o=I.is(i)?i:this._changeAnnotations.manage(i),r=_.create(e,t,o)),
this._workspaceEdit.documentChanges.push(r),void 0!==o)return o},WorkspaceChange}();n.WorkspaceChange=je,function(e){
e.create=function create(e){return{uri:e}},e.is=function is(e){var n=e;return Re.defined(n)&&Re.string(n.uri)}
}(D||(n.TextDocumentIdentifier=D={})),function(e){e.create=function create(e,n){return{uri:e,version:n}},e.is=function is(e){var n=e
;return Re.defined(n)&&Re.string(n.uri)&&Re.integer(n.version)}}(j||(n.VersionedTextDocumentIdentifier=j={})),function(e){
e.create=function create(e,n){return{uri:e,version:n}},e.is=function is(e){var n=e
;return Re.defined(n)&&Re.string(n.uri)&&(null===n.version||Re.integer(n.version))}}(R||(n.OptionalVersionedTextDocumentIdentifier=R={})),
function(e){e.ABAP="abap",e.WindowsBat="bat",e.BibTeX="bibtex",e.Clojure="clojure",e.Coffeescript="coffeescript",e.C="c",e.CPP="cpp",
e.CSharp="csharp",e.CSS="css",e.D="d",e.Delphi="pascal",e.Diff="diff",e.Dart="dart",e.Dockerfile="dockerfile",e.Elixir="elixir",
e.Erlang="erlang",e.FSharp="fsharp",e.GitCommit="git-commit",e.GitRebase="git-rebase",e.Go="go",e.Groovy="groovy",e.Handlebars="handlebars",
e.Haskell="haskell",e.HTML="html",e.Ini="ini",e.Java="java",e.JavaScript="javascript",e.JavaScriptReact="javascriptreact",e.JSON="json",
e.LaTeX="latex",e.Less="less",e.Lua="lua",e.Makefile="makefile",e.Markdown="markdown",e.ObjectiveC="objective-c",
e.ObjectiveCPP="objective-cpp",e.Pascal="pascal",e.Perl="perl",e.Perl6="perl6",e.PHP="php",e.Plaintext="plaintext",
e.Powershell="powershell",e.Pug="jade",e.Python="python",e.R="r",e.Razor="razor",e.Ruby="ruby",e.Rust="rust",e.SCSS="scss",e.SASS="sass",
e.Scala="scala",e.ShaderLab="shaderlab",e.ShellScript="shellscript",e.SQL="sql",e.Swift="swift",e.TypeScript="typescript",
e.TypeScriptReact="typescriptreact",e.TeX="tex",e.VisualBasic="vb",e.XML="xml",e.XSL="xsl",e.YAML="yaml"}(M||(n.LanguageKind=M={})),
function(e){e.create=function create(e,n,t,i){return{uri:e,languageId:n,version:t,text:i}},e.is=function is(e){var n=e
;return Re.defined(n)&&Re.string(n.uri)&&Re.string(n.languageId)&&Re.integer(n.version)&&Re.string(n.text)}}(P||(n.TextDocumentItem=P={})),
function(e){e.PlainText="plaintext",e.Markdown="markdown",e.is=function is(n){var t=n;return t===e.PlainText||t===e.Markdown}
}(F||(n.MarkupKind=F={})),function(e){e.is=function is(e){var n=e;return Re.objectLiteral(e)&&F.is(n.kind)&&Re.string(n.value)}
}(O||(n.MarkupContent=O={})),function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=7,e.Interface=8,
e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,
e.EnumMember=20,e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25}(V||(n.CompletionItemKind=V={})),function(e){
e.PlainText=1,e.Snippet=2}(K||(n.InsertTextFormat=K={})),function(e){e.Deprecated=1}(W||(n.CompletionItemTag=W={})),function(e){
e.create=function create(e,n,t){return{newText:e,insert:n,replace:t}},e.is=function is(e){var n=e
;return n&&Re.string(n.newText)&&a.is(n.insert)&&a.is(n.replace)}}(U||(n.InsertReplaceEdit=U={})),function(e){e.asIs=1,e.adjustIndentation=2
}(N||(n.InsertTextMode=N={})),function(e){e.Replace=1,e.Merge=2}(H||(n.ApplyKind=H={})),function(e){e.is=function is(e){var n=e
;return n&&(Re.string(n.detail)||void 0===n.detail)&&(Re.string(n.description)||void 0===n.description)}
}(X||(n.CompletionItemLabelDetails=X={})),function(e){e.create=function create(e){return{label:e}}}(z||(n.CompletionItem=z={})),function(e){
e.create=function create(e,n){return{items:e||[],isIncomplete:!!n}}}(B||(n.CompletionList=B={})),function(e){
e.fromPlainText=function fromPlainText(e){return e.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")},e.is=function is(e){var n=e
;return Re.string(n)||Re.objectLiteral(n)&&Re.string(n.language)&&Re.string(n.value)}}(G||(n.MarkedString=G={})),function(e){
e.is=function is(e){var n=e
;return!!n&&Re.objectLiteral(n)&&(O.is(n.contents)||G.is(n.contents)||Re.typedArray(n.contents,G.is))&&(void 0===e.range||a.is(e.range))}
}(q||(n.Hover=q={})),function(e){e.create=function create(e,n){return n?{label:e,documentation:n}:{label:e}}
}(J||(n.ParameterInformation=J={})),function(e){e.create=function create(e,n){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i]
;var r={label:e};return Re.defined(n)&&(r.documentation=n),Re.defined(t)?r.parameters=t:r.parameters=[],r}
}(Q||(n.SignatureInformation=Q={})),function(e){e.Text=1,e.Read=2,e.Write=3}(Y||(n.DocumentHighlightKind=Y={})),function(e){
e.create=function create(e,n){var t={range:e};return Re.number(n)&&(t.kind=n),t}}($||(n.DocumentHighlight=$={})),function(e){e.File=1,
e.Module=2,e.Namespace=3,e.Package=4,e.Class=5,e.Method=6,e.Property=7,e.Field=8,e.Constructor=9,e.Enum=10,e.Interface=11,e.Function=12,
e.Variable=13,e.Constant=14,e.String=15,e.Number=16,e.Boolean=17,e.Array=18,e.Object=19,e.Key=20,e.Null=21,e.EnumMember=22,e.Struct=23,
e.Event=24,e.Operator=25,e.TypeParameter=26}(Z||(n.SymbolKind=Z={})),function(e){e.Deprecated=1}(ee||(n.SymbolTag=ee={})),function(e){
e.create=function create(e,n,t,i,r){var o={name:e,kind:n,location:{uri:i,range:t}};return r&&(o.containerName=r),o}
}(ne||(n.SymbolInformation=ne={})),function(e){e.create=function create(e,n,t,i){return void 0!==i?{name:e,kind:n,location:{uri:t,range:i}
}:{name:e,kind:n,location:{uri:t}}}}(te||(n.WorkspaceSymbol=te={})),function(e){e.create=function create(e,n,t,i,r,o){var a={name:e,
detail:n,kind:t,range:i,selectionRange:r};return void 0!==o&&(a.children=o),a},e.is=function is(e){var n=e
;return n&&Re.string(n.name)&&Re.number(n.kind)&&a.is(n.range)&&a.is(n.selectionRange)&&(void 0===n.detail||Re.string(n.detail))&&(void 0===n.deprecated||Re.boolean(n.deprecated))&&(void 0===n.children||Array.isArray(n.children))&&(void 0===n.tags||Array.isArray(n.tags))
}}(ie||(n.DocumentSymbol=ie={})),function(e){e.Empty="",e.QuickFix="quickfix",e.Refactor="refactor",e.RefactorExtract="refactor.extract",
e.RefactorInline="refactor.inline",e.RefactorMove="refactor.move",e.RefactorRewrite="refactor.rewrite",e.Source="source",
e.SourceOrganizeImports="source.organizeImports",e.SourceFixAll="source.fixAll",e.Notebook="notebook"}(re||(n.CodeActionKind=re={})),
function(e){e.Invoked=1,e.Automatic=2}(oe||(n.CodeActionTriggerKind=oe={})),function(e){e.create=function create(e,n,t){var i={diagnostics:e
};return null!=n&&(i.only=n),null!=t&&(i.triggerKind=t),i},e.is=function is(e){var n=e
;return Re.defined(n)&&Re.typedArray(n.diagnostics,b.is)&&(void 0===n.only||Re.typedArray(n.only,Re.string))&&(void 0===n.triggerKind||n.triggerKind===oe.Invoked||n.triggerKind===oe.Automatic)
}}(ae||(n.CodeActionContext=ae={})),function(e){e.LLMGenerated=1,e.is=function is(n){return Re.defined(n)&&n===e.LLMGenerated}
}(se||(n.CodeActionTag=se={})),function(e){e.create=function create(e,n,t){var i={title:e},r=!0;return"string"==typeof n?(r=!1,
i.kind=n):C.is(n)?i.command=n:i.edit=n,r&&void 0!==t&&(i.kind=t),i},e.is=function is(e){var n=e
;return n&&Re.string(n.title)&&(void 0===n.diagnostics||Re.typedArray(n.diagnostics,b.is))&&(void 0===n.kind||Re.string(n.kind))&&(void 0!==n.edit||void 0!==n.command)&&(void 0===n.command||C.is(n.command))&&(void 0===n.isPreferred||Re.boolean(n.isPreferred))&&(void 0===n.edit||L.is(n.edit))&&(void 0===n.tags||Re.typedArray(n.tags,se.is))
}}(ce||(n.CodeAction=ce={})),function(e){e.create=function create(e,n){var t={range:e};return Re.defined(n)&&(t.data=n),t},
e.is=function is(e){var n=e;return Re.defined(n)&&a.is(n.range)&&(Re.undefined(n.command)||C.is(n.command))}}(ue||(n.CodeLens=ue={})),
function(e){e.create=function create(e,n){return{tabSize:e,insertSpaces:n}},e.is=function is(e){var n=e
;return Re.defined(n)&&Re.uinteger(n.tabSize)&&Re.boolean(n.insertSpaces)}}(de||(n.FormattingOptions=de={})),function(e){
e.create=function create(e,n,t){return{range:e,target:n,data:t}},e.is=function is(e){var n=e
;return Re.defined(n)&&a.is(n.range)&&(Re.undefined(n.target)||Re.string(n.target))}}(le||(n.DocumentLink=le={})),function(e){
e.create=function create(e,n){return{range:e,parent:n}},e.is=function is(n){var t=n
;return Re.objectLiteral(t)&&a.is(t.range)&&(void 0===t.parent||e.is(t.parent))}}(fe||(n.SelectionRange=fe={})),function(e){
e.namespace="namespace",e.type="type",e.class="class",e.enum="enum",e.interface="interface",e.struct="struct",
e.typeParameter="typeParameter",e.parameter="parameter",e.variable="variable",e.property="property",e.enumMember="enumMember",
e.event="event",e.function="function",e.method="method",e.macro="macro",e.keyword="keyword",e.modifier="modifier",e.comment="comment",
e.string="string",e.number="number",e.regexp="regexp",e.operator="operator",e.decorator="decorator",e.label="label"
}(ge||(n.SemanticTokenTypes=ge={})),function(e){e.declaration="declaration",e.definition="definition",e.readonly="readonly",
e.static="static",e.deprecated="deprecated",e.abstract="abstract",e.async="async",e.modification="modification",
e.documentation="documentation",e.defaultLibrary="defaultLibrary"}(pe||(n.SemanticTokenModifiers=pe={})),function(e){e.is=function is(e){
var n=e
;return Re.objectLiteral(n)&&(void 0===n.resultId||"string"==typeof n.resultId)&&Array.isArray(n.data)&&(0===n.data.length||"number"==typeof n.data[0])
}}(me||(n.SemanticTokens=me={})),function(e){e.create=function create(e,n){return{range:e,text:n}},e.is=function is(e){var n=e
;return null!=n&&a.is(n.range)&&Re.string(n.text)}}(he||(n.InlineValueText=he={})),function(e){e.create=function create(e,n,t){return{
range:e,variableName:n,caseSensitiveLookup:t}},e.is=function is(e){var n=e
;return null!=n&&a.is(n.range)&&Re.boolean(n.caseSensitiveLookup)&&(Re.string(n.variableName)||void 0===n.variableName)}
}(ve||(n.InlineValueVariableLookup=ve={})),function(e){e.create=function create(e,n){return{range:e,expression:n}},e.is=function is(e){
var n=e;return null!=n&&a.is(n.range)&&(Re.string(n.expression)||void 0===n.expression)}}(be||(n.InlineValueEvaluatableExpression=be={})),
function(e){e.create=function create(e,n){return{frameId:e,stoppedLocation:n}},e.is=function is(e){var n=e
;return Re.defined(n)&&a.is(e.stoppedLocation)}}(Ce||(n.InlineValueContext=Ce={})),function(e){e.Type=1,e.Parameter=2,e.is=function is(e){
return 1===e||2===e}}(ye||(n.InlayHintKind=ye={})),function(e){e.create=function create(e){return{value:e}},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&(void 0===n.tooltip||Re.string(n.tooltip)||O.is(n.tooltip))&&(void 0===n.location||s.is(n.location))&&(void 0===n.command||C.is(n.command))
}}(xe||(n.InlayHintLabelPart=xe={})),function(e){e.create=function create(e,n,t){var i={position:e,label:n};return void 0!==t&&(i.kind=t),i
},e.is=function is(e){var n=e
;return Re.objectLiteral(n)&&o.is(n.position)&&(Re.string(n.label)||Re.typedArray(n.label,xe.is))&&(void 0===n.kind||ye.is(n.kind))&&void 0===n.textEdits||Re.typedArray(n.textEdits,y.is)&&(void 0===n.tooltip||Re.string(n.tooltip)||O.is(n.tooltip))&&(void 0===n.paddingLeft||Re.boolean(n.paddingLeft))&&(void 0===n.paddingRight||Re.boolean(n.paddingRight))
}}(Ie||(n.InlayHint=Ie={})),function(e){e.createSnippet=function createSnippet(e){return{kind:"snippet",value:e}},
e.isSnippet=function isSnippet(e){var n=e;return Re.objectLiteral(n)&&"snippet"===n.kind&&Re.string(n.value)}}(Ae||(n.StringValue=Ae={})),
function(e){e.create=function create(e,n,t,i){return{insertText:e,filterText:n,range:t,command:i}}}(Ee||(n.InlineCompletionItem=Ee={})),
function(e){e.create=function create(e){return{items:e}}}(ke||(n.InlineCompletionList=ke={})),function(e){e.Invoked=1,e.Automatic=2
}(Te||(n.InlineCompletionTriggerKind=Te={})),function(e){e.create=function create(e,n){return{range:e,text:n}}
}(_e||(n.SelectedCompletionInfo=_e={})),function(e){e.create=function create(e,n){return{triggerKind:e,selectedCompletionInfo:n}}
}(Le||(n.InlineCompletionContext=Le={})),function(e){e.is=function is(e){var n=e;return Re.objectLiteral(n)&&t.is(n.uri)&&Re.string(n.name)}
}(we||(n.WorkspaceFolder=we={})),n.EOL=["\n","\r\n","\r"],function(e){function mergeSort(e,n){if(e.length<=1)return e
;var t=e.length/2|0,i=e.slice(0,t),r=e.slice(t);mergeSort(i,n),mergeSort(r,n);for(var o=0,a=0,s=0;o<i.length&&a<r.length;){
var c=n(i[o],r[a]);e[s++]=c<=0?i[o++]:r[a++]}for(;o<i.length;)e[s++]=i[o++];for(;a<r.length;)e[s++]=r[a++];return e}
e.create=function create(e,n,t,i){return new Me(e,n,t,i)},e.is=function is(e){var n=e
;return!!(Re.defined(n)&&Re.string(n.uri)&&(Re.undefined(n.languageId)||Re.string(n.languageId))&&Re.uinteger(n.lineCount)&&Re.func(n.getText)&&Re.func(n.positionAt)&&Re.func(n.offsetAt))
},e.applyEdits=function applyEdits(e,n){for(var t=e.getText(),i=mergeSort(n,function(e,n){var t=e.range.start.line-n.range.start.line
;return 0===t?e.range.start.character-n.range.start.character:t}),r=t.length,o=i.length-1;o>=0;o--){
var a=i[o],s=e.offsetAt(a.range.start),c=e.offsetAt(a.range.end);if(!(c<=r))throw new Error("Overlapping edit")
;t=t.substring(0,s)+a.newText+t.substring(c,t.length),r=s}return t}}(Se||(n.TextDocument=Se={}));var Re,Me=function(){
function FullTextDocument(e,n,t,i){this._uri=e,this._languageId=n,this._version=t,this._content=i,this._lineOffsets=void 0}
return Object.defineProperty(FullTextDocument.prototype,"uri",{get:function(){return this._uri},enumerable:!1,configurable:!0}),
Object.defineProperty(FullTextDocument.prototype,"languageId",{get:function(){return this._languageId},enumerable:!1,configurable:!0}),
Object.defineProperty(FullTextDocument.prototype,"version",{get:function(){return this._version},enumerable:!1,configurable:!0}),
FullTextDocument.prototype.getText=function(e){if(e){var n=this.offsetAt(e.start),t=this.offsetAt(e.end);return this._content.substring(n,t)
}return this._content},FullTextDocument.prototype.update=function(e,n){this._content=e.text,this._version=n,this._lineOffsets=void 0},
FullTextDocument.prototype.getLineOffsets=function(){if(void 0===this._lineOffsets){for(var e=[],n=this._content,t=!0,i=0;i<n.length;i++){
t&&(e.push(i),t=!1);var r=n.charAt(i);t="\r"===r||"\n"===r,"\r"===r&&i+1<n.length&&"\n"===n.charAt(i+1)&&i++}
t&&n.length>0&&e.push(n.length),this._lineOffsets=e}return this._lineOffsets},FullTextDocument.prototype.positionAt=function(e){
e=Math.max(Math.min(e,this._content.length),0);var n=this.getLineOffsets(),t=0,i=n.length;if(0===i)return o.create(0,e);for(;t<i;){
var r=Math.floor((t+i)/2);n[r]>e?i=r:t=r+1}var a=t-1;return o.create(a,e-n[a])},FullTextDocument.prototype.offsetAt=function(e){
var n=this.getLineOffsets();if(e.line>=n.length)return this._content.length;if(e.line<0)return 0
;var t=n[e.line],i=e.line+1<n.length?n[e.line+1]:this._content.length;return Math.max(Math.min(t+e.character,i),t)},
Object.defineProperty(FullTextDocument.prototype,"lineCount",{get:function(){return this.getLineOffsets().length},enumerable:!1,
configurable:!0}),FullTextDocument}();!function(e){var n=Object.prototype.toString;e.defined=function defined(e){return void 0!==e},
e.undefined=function undefined(e){return void 0===e},e.boolean=function boolean(e){return!0===e||!1===e},e.string=function string(e){
return"[object String]"===n.call(e)},e.number=function number(e){return"[object Number]"===n.call(e)},
e.numberRange=function numberRange(e,t,i){return"[object Number]"===n.call(e)&&t<=e&&e<=i},e.integer=function integer(e){
return"[object Number]"===n.call(e)&&-2147483648<=e&&e<=2147483647},e.uinteger=function uinteger(e){
return"[object Number]"===n.call(e)&&0<=e&&e<=2147483647},e.func=function func(e){return"[object Function]"===n.call(e)},
e.objectLiteral=function objectLiteral(e){return null!==e&&"object"==typeof e},e.typedArray=function typedArray(e,n){
return Array.isArray(e)&&e.every(n)}}(Re||(Re={}))})}),
92104: (function(e,t,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,t,r,o){void 0===o&&(o=r);var n=Object.getOwnPropertyDescriptor(t,r)
;n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,o,n)
}:function(e,t,r,o){void 0===o&&(o=r),e[o]=t[r]}),n=this&&this.__exportStar||function(e,t){
for(var r in e)"default"===r||Object.prototype.hasOwnProperty.call(t,r)||o(t,e,r)};Object.defineProperty(t,"__esModule",{value:!0}),
t.ProposedFeatures=t.NotebookDocuments=t.TextDocuments=t.SemanticTokensBuilder=t.WorkDoneProgressReporter=void 0;const u=r(32768)
;Object.defineProperty(t,"SemanticTokensBuilder",{enumerable:!0,get:function(){return u.SemanticTokensBuilder}});const c=r(54981)
;Object.defineProperty(t,"WorkDoneProgressReporter",{enumerable:!0,get:function(){return c.WorkDoneProgressReporter}}),n(r(65617),t)
;const i=r(1299);Object.defineProperty(t,"TextDocuments",{enumerable:!0,get:function(){return i.TextDocuments}});const s=r(24451);var a
;Object.defineProperty(t,"NotebookDocuments",{enumerable:!0,get:function(){return s.NotebookDocuments}}),n(r(45305),t),function(e){e.all={
__brand:"features"}}(a||(t.ProposedFeatures=a={}))}),
26775: ((e,t,r)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.CallHierarchyFeature=void 0;const a=r(65617);t.CallHierarchyFeature=e=>class extends e{
get callHierarchy(){return{
onPrepare:e=>this.connection.onRequest(a.CallHierarchyPrepareRequest.type,(t,r)=>e(t,r,this.attachWorkDoneProgress(t),void 0)),
onIncomingCalls:e=>{const t=a.CallHierarchyIncomingCallsRequest.type
;return this.connection.onRequest(t,(r,a)=>e(r,a,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(t,r)))},
onOutgoingCalls:e=>{const t=a.CallHierarchyOutgoingCallsRequest.type
;return this.connection.onRequest(t,(r,a)=>e(r,a,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(t,r)))}}}}}),
89510: (function(t,e,r){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var n,i=this&&this.__createBinding||(Object.create?function(t,e,r,n){void 0===n&&(n=r);var i=Object.getOwnPropertyDescriptor(e,r)
;i&&!("get"in i?!e.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return e[r]}}),Object.defineProperty(t,n,i)
}:function(t,e,r,n){void 0===n&&(n=r),t[n]=e[r]}),o=this&&this.__setModuleDefault||(Object.create?function(t,e){
Object.defineProperty(t,"default",{enumerable:!0,value:e})}:function(t,e){t.default=e}),u=this&&this.__importStar||(n=function(t){
return n=Object.getOwnPropertyNames||function(t){var e=[];for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(e[e.length]=r);return e
},n(t)},function(t){if(t&&t.__esModule)return t;var e={};if(null!=t)for(var r=n(t),u=0;u<r.length;u++)"default"!==r[u]&&i(e,t,r[u])
;return o(e,t),e});Object.defineProperty(e,"__esModule",{value:!0}),e.ConfigurationFeature=void 0;const a=r(65617),s=u(r(38888))
;e.ConfigurationFeature=t=>class extends t{getConfiguration(t){return t?s.string(t)?this._getConfiguration({section:t
}):this._getConfiguration(t):this._getConfiguration({})}_getConfiguration(t){const e={items:Array.isArray(t)?t:[t]}
;return this.connection.sendRequest(a.ConfigurationRequest.type,e).then(e=>Array.isArray(e)?Array.isArray(t)?e:e[0]:Array.isArray(t)?[]:null)
}}}),
60557: ((e,t,s)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.DiagnosticFeature=void 0;const o=s(65617);t.DiagnosticFeature=e=>class extends e{
get diagnostics(){return{refresh:()=>this.connection.sendRequest(o.DiagnosticRefreshRequest.type),
on:e=>this.connection.onRequest(o.DocumentDiagnosticRequest.type,(t,s)=>e(t,s,this.attachWorkDoneProgress(t),this.attachPartialResultProgress(o.DocumentDiagnosticRequest.partialResult,t))),
onWorkspace:e=>this.connection.onRequest(o.WorkspaceDiagnosticRequest.type,(t,s)=>e(t,s,this.attachWorkDoneProgress(t),this.attachPartialResultProgress(o.WorkspaceDiagnosticRequest.partialResult,t)))
}}}}),
31334: ((e,i,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(i,"__esModule",{value:!0}),i.FileOperationsFeature=void 0;const n=t(65617);i.FileOperationsFeature=e=>class extends e{
onDidCreateFiles(e){return this.connection.onNotification(n.DidCreateFilesNotification.type,i=>e(i))}onDidRenameFiles(e){
return this.connection.onNotification(n.DidRenameFilesNotification.type,i=>e(i))}onDidDeleteFiles(e){
return this.connection.onNotification(n.DidDeleteFilesNotification.type,i=>e(i))}onWillCreateFiles(e){
return this.connection.onRequest(n.WillCreateFilesRequest.type,(i,t)=>e(i,t))}onWillRenameFiles(e){
return this.connection.onRequest(n.WillRenameFilesRequest.type,(i,t)=>e(i,t))}onWillDeleteFiles(e){
return this.connection.onRequest(n.WillDeleteFilesRequest.type,(i,t)=>e(i,t))}}}),
27468: ((e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.FoldingRangeFeature=void 0;const s=n(65617);t.FoldingRangeFeature=e=>class extends e{
get foldingRange(){return{refresh:()=>this.connection.sendRequest(s.FoldingRangeRefreshRequest.type),on:e=>{
const t=s.FoldingRangeRequest.type
;return this.connection.onRequest(t,(n,s)=>e(n,s,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}}),
42626: ((e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.InlayHintFeature=void 0;const s=n(65617);t.InlayHintFeature=e=>class extends e{
get inlayHint(){return{refresh:()=>this.connection.sendRequest(s.InlayHintRefreshRequest.type),
on:e=>this.connection.onRequest(s.InlayHintRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t))),
resolve:e=>this.connection.onRequest(s.InlayHintResolveRequest.type,(t,n)=>e(t,n))}}}}),
50081: ((e,n,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.InlineCompletionFeature=void 0;const o=t(65617)
;n.InlineCompletionFeature=e=>class extends e{get inlineCompletion(){return{
on:e=>this.connection.onRequest(o.InlineCompletionRequest.type,(n,t)=>e(n,t,this.attachWorkDoneProgress(n)))}}}}),
22210: ((e,n,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.InlineValueFeature=void 0;const s=t(65617);n.InlineValueFeature=e=>class extends e{
get inlineValue(){return{refresh:()=>this.connection.sendRequest(s.InlineValueRefreshRequest.type),
on:e=>this.connection.onRequest(s.InlineValueRequest.type,(n,t)=>e(n,t,this.attachWorkDoneProgress(n)))}}}}),
70998: ((e,n,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.LinkedEditingRangeFeature=void 0;const i=t(65617)
;n.LinkedEditingRangeFeature=e=>class extends e{onLinkedEditingRange(e){
return this.connection.onRequest(i.LinkedEditingRangeRequest.type,(n,t)=>e(n,t,this.attachWorkDoneProgress(n),void 0))}}}),
84681: ((e,t,r)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.MonikerFeature=void 0;const o=r(65617);t.MonikerFeature=e=>class extends e{get moniker(){
return{on:e=>{const t=o.MonikerRequest.type
;return this.connection.onRequest(t,(r,o)=>e(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(t,r)))}}}}}),
24451: ((e,o,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(o,"__esModule",{value:!0}),o.NotebookDocuments=o.NotebookSyncFeature=void 0;const n=t(65617),i=t(1299)
;o.NotebookSyncFeature=e=>class extends e{get synchronization(){return{
onDidOpenNotebookDocument:e=>this.connection.onNotification(n.DidOpenNotebookDocumentNotification.type,o=>e(o)),
onDidChangeNotebookDocument:e=>this.connection.onNotification(n.DidChangeNotebookDocumentNotification.type,o=>e(o)),
onDidSaveNotebookDocument:e=>this.connection.onNotification(n.DidSaveNotebookDocumentNotification.type,o=>e(o)),
onDidCloseNotebookDocument:e=>this.connection.onNotification(n.DidCloseNotebookDocumentNotification.type,o=>e(o))}}}
;class CellTextDocumentConnection{static NULL_DISPOSE=Object.freeze({dispose:()=>{}});openHandler;changeHandler;closeHandler
;onDidOpenTextDocument(e){return this.openHandler=e,n.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(e){
return this.openHandler&&this.openHandler(e)}onDidChangeTextDocument(e){return this.changeHandler=e,n.Disposable.create(()=>{
this.changeHandler=e})}changeTextDocument(e){return this.changeHandler&&this.changeHandler(e)}onDidCloseTextDocument(e){
return this.closeHandler=e,n.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(e){
return this.closeHandler&&this.closeHandler(e)}onWillSaveTextDocument(){return CellTextDocumentConnection.NULL_DISPOSE}
onWillSaveTextDocumentWaitUntil(){return CellTextDocumentConnection.NULL_DISPOSE}onDidSaveTextDocument(){
return CellTextDocumentConnection.NULL_DISPOSE}}o.NotebookDocuments=class NotebookDocuments{notebookDocuments;notebookCellMap;_onDidOpen
;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(e){
e instanceof i.TextDocuments?this._cellTextDocuments=e:this._cellTextDocuments=new i.TextDocuments(e),this.notebookDocuments=new Map,
this.notebookCellMap=new Map,this._onDidOpen=new n.Emitter,this._onDidChange=new n.Emitter,this._onDidSave=new n.Emitter,
this._onDidClose=new n.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(e){
return this._cellTextDocuments.get(e.document)}getNotebookDocument(e){return this.notebookDocuments.get(e)}getNotebookCell(e){
const o=this.notebookCellMap.get(e);return o&&o[0]}findNotebookDocumentForCell(e){
const o="string"==typeof e?e:e.document,t=this.notebookCellMap.get(o);return t&&t[1]}get onDidOpen(){return this._onDidOpen.event}
get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event
}listen(e){const o=new CellTextDocumentConnection,t=[];return t.push(this.cellTextDocuments.listen(o)),
t.push(e.notebooks.synchronization.onDidOpenNotebookDocument(async e=>{this.notebookDocuments.set(e.notebookDocument.uri,e.notebookDocument)
;for(const t of e.cellTextDocuments)await o.openTextDocument({textDocument:t});this.updateCellMap(e.notebookDocument),
this._onDidOpen.fire(e.notebookDocument)})),t.push(e.notebooks.synchronization.onDidChangeNotebookDocument(async e=>{
const t=this.notebookDocuments.get(e.notebookDocument.uri);if(void 0===t)return;t.version=e.notebookDocument.version;const n=t.metadata
;let i=!1;const c=e.change;void 0!==c.metadata&&(i=!0,t.metadata=c.metadata);const s=[],l=[],u=[],a=[];if(void 0!==c.cells){const e=c.cells
;if(void 0!==e.structure){const n=e.structure.array;if(t.cells.splice(n.start,n.deleteCount,...void 0!==n.cells?n.cells:[]),
void 0!==e.structure.didOpen)for(const t of e.structure.didOpen)await o.openTextDocument({textDocument:t}),s.push(t.uri)
;if(e.structure.didClose)for(const t of e.structure.didClose)await o.closeTextDocument({textDocument:t}),l.push(t.uri)}if(void 0!==e.data){
const o=new Map(e.data.map(e=>[e.document,e]));for(let e=0;e<=t.cells.length;e++){const n=o.get(t.cells[e].document);if(void 0!==n){
const i=t.cells.splice(e,1,n);if(u.push({old:i[0],new:n}),o.delete(n.document),0===o.size)break}}}
if(void 0!==e.textContent)for(const t of e.textContent)await o.changeTextDocument({textDocument:t.document,contentChanges:t.changes}),
a.push(t.document.uri)}const r=[];for(const e of l)r.push(this.getNotebookCell(e)),this.notebookCellMap.delete(e);this.updateCellMap(t)
;const d={notebookDocument:t};i&&(d.metadata={old:n,new:t.metadata});const D=[];for(const e of s)D.push(this.getNotebookCell(e));const h=[]
;for(const e of a)h.push(this.getNotebookCell(e));(D.length>0||r.length>0||u.length>0||h.length>0)&&(d.cells={added:D,removed:r,changed:{
data:u,textContent:h}}),void 0===d.metadata&&void 0===d.cells||this._onDidChange.fire(d)})),
t.push(e.notebooks.synchronization.onDidSaveNotebookDocument(e=>{const o=this.notebookDocuments.get(e.notebookDocument.uri)
;void 0!==o&&this._onDidSave.fire(o)})),t.push(e.notebooks.synchronization.onDidCloseNotebookDocument(async e=>{
const t=this.notebookDocuments.get(e.notebookDocument.uri);if(void 0!==t){this._onDidClose.fire(t)
;for(const t of e.cellTextDocuments)await o.closeTextDocument({textDocument:t});this.notebookDocuments.delete(e.notebookDocument.uri)
;for(const e of t.cells)this.notebookCellMap.delete(e.document)}})),n.Disposable.create(()=>{t.forEach(e=>e.dispose())})}updateCellMap(e){
for(const o of e.cells)this.notebookCellMap.set(o.document,[o,e])}}}),
54981: ((e,r,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(r,"__esModule",{value:!0}),r.ProgressFeature=r.WorkDoneProgressReporter=void 0,
r.attachWorkDone=function attachWorkDone(e,r){if(void 0===r||void 0===r.workDoneToken)return new NullProgressReporter
;const o=r.workDoneToken;return delete r.workDoneToken,new WorkDoneProgressReporterImpl(e,o)},
r.attachPartialResult=function attachPartialResult(e,r){if(void 0===r||void 0===r.partialResultToken)return;const o=r.partialResultToken
;return delete r.partialResultToken,new ResultProgressReporterImpl(e,o)};const t=o(65617);var s;!function(e){
e.isNullInstance=function isNullInstance(e){return e instanceof NullProgressReporter}}(s||(r.WorkDoneProgressReporter=s={}))
;class WorkDoneProgressReporterImpl{_connection;_token;static Instances=new Map;constructor(e,r){this._connection=e,this._token=r,
WorkDoneProgressReporterImpl.Instances.set(this._token,this)}begin(e,r,o,s){const n={kind:"begin",title:e,message:o,cancellable:s}
;"number"==typeof r&&(n.percentage=Math.round(r)),this._connection.sendProgress(t.WorkDoneProgress.type,this._token,n)}report(e,r){const o={
kind:"report"};"number"==typeof e?(o.percentage=Math.round(e),void 0!==r&&(o.message=r)):o.message=e,
this._connection.sendProgress(t.WorkDoneProgress.type,this._token,o)}done(){WorkDoneProgressReporterImpl.Instances.delete(this._token),
this._connection.sendProgress(t.WorkDoneProgress.type,this._token,{kind:"end"})}}
class WorkDoneProgressServerReporterImpl extends WorkDoneProgressReporterImpl{_source;constructor(e,r){super(e,r),
this._source=new t.CancellationTokenSource}get token(){return this._source.token}done(){this._source.dispose(),super.done()}cancel(){
this._source.cancel()}}class NullProgressReporter{constructor(){}begin(){}report(){}done(){}}
class NullProgressServerReporter extends NullProgressReporter{_source;constructor(){super(),this._source=new t.CancellationTokenSource}
get token(){return this._source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}}var n
;r.ProgressFeature=e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(e){super.initialize(e),
!0===e?.window?.workDoneProgress&&(this._progressSupported=!0,this.connection.onNotification(t.WorkDoneProgressCancelNotification.type,e=>{
const r=WorkDoneProgressReporterImpl.Instances.get(e.token)
;(r instanceof WorkDoneProgressServerReporterImpl||r instanceof NullProgressServerReporter)&&r.cancel()}))}attachWorkDoneProgress(e){
return void 0===e?new NullProgressReporter:new WorkDoneProgressReporterImpl(this.connection,e)}createWorkDoneProgress(){
if(this._progressSupported){const e=(0,t.RAL)().crypto.randomUUID()
;return this.connection.sendRequest(t.WorkDoneProgressCreateRequest.type,{token:e
}).then(()=>new WorkDoneProgressServerReporterImpl(this.connection,e))}return Promise.resolve(new NullProgressServerReporter)}},function(e){
e.type=new t.ProgressType}(n||(n={}));class ResultProgressReporterImpl{_connection;_token;constructor(e,r){this._connection=e,this._token=r}
report(e){this._connection.sendProgress(n.type,this._token,e)}}}),
32768: ((t,e,i)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(e,"__esModule",{value:!0}),e.SemanticTokensBuilder=e.SemanticTokensDiff=e.SemanticTokensFeature=void 0
;const a=i(65617);e.SemanticTokensFeature=t=>class extends t{get semanticTokens(){return{
refresh:()=>this.connection.sendRequest(a.SemanticTokensRefreshRequest.type),on:t=>{const e=a.SemanticTokensRequest.type
;return this.connection.onRequest(e,(i,a)=>t(i,a,this.attachWorkDoneProgress(i),this.attachPartialResultProgress(e,i)))},onDelta:t=>{
const e=a.SemanticTokensDeltaRequest.type
;return this.connection.onRequest(e,(i,a)=>t(i,a,this.attachWorkDoneProgress(i),this.attachPartialResultProgress(e,i)))},onRange:t=>{
const e=a.SemanticTokensRangeRequest.type
;return this.connection.onRequest(e,(i,a)=>t(i,a,this.attachWorkDoneProgress(i),this.attachPartialResultProgress(e,i)))}}}}
;class SemanticTokensDiff{originalSequence;modifiedSequence;constructor(t,e){this.originalSequence=t,this.modifiedSequence=e}computeDiff(){
const t=this.originalSequence.length,e=this.modifiedSequence.length;let i=0
;for(;i<e&&i<t&&this.originalSequence[i]===this.modifiedSequence[i];)i++;if(i<e&&i<t){let a=t-1,n=e-1
;for(;a>=i&&n>=i&&this.originalSequence[a]===this.modifiedSequence[n];)a--,n--;(a<i||n<i)&&(a++,n++)
;const s=a-i+1,o=this.modifiedSequence.slice(i,n+1);return 1===o.length&&o[0]===this.originalSequence[a]?[{start:i,deleteCount:s-1}]:[{
start:i,deleteCount:s,data:o}]}return i<e?[{start:i,deleteCount:0,data:this.modifiedSequence.slice(i)}]:i<t?[{start:i,deleteCount:t-i}]:[]}}
e.SemanticTokensDiff=SemanticTokensDiff;class SemanticTokensBuilder{_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta
;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){this._id=Date.now(),this._prevLine=0,
this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(t,e,i,a,n){
this._dataIsSortedAndDeltaEncoded&&(t<this._prevLine||t===this._prevLine&&e<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,
this._dataNonDelta=SemanticTokensBuilder._deltaDecode(this._data));let s=t,o=e
;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(s-=this._prevLine,0===s&&(o-=this._prevChar))
;const r=this._dataIsSortedAndDeltaEncoded?this._data:this._dataNonDelta;r[this._dataLen++]=s,r[this._dataLen++]=o,r[this._dataLen++]=i,
r[this._dataLen++]=a,r[this._dataLen++]=n,this._prevLine=t,this._prevChar=e}get id(){return this._id.toString()}static _deltaDecode(t){
const e=t.length/5|0;let i=0,a=0;const n=[];for(let s=0;s<e;s++){const e=5*s;let o=t[e],r=t[e+1];0===o?(o=i,r+=a):o+=i
;const d=t[e+2],h=t[e+3],c=t[e+4];n[e+0]=o,n[e+1]=r,n[e+2]=d,n[e+3]=h,n[e+4]=c,i=o,a=r}return n}static _sortAndDeltaEncode(t){
const e=[],i=t.length/5|0;for(let t=0;t<i;t++)e[t]=t;e.sort((e,i)=>{const a=t[5*e],n=t[5*i];if(a===n){return t[5*e+1]-t[5*i+1]}return a-n})
;const a=[];let n=0,s=0;for(let o=0;o<i;o++){const i=5*e[o],r=t[i+0],d=t[i+1],h=t[i+2],c=t[i+3],l=t[i+4],u=r-n,_=0===u?d-s:d,D=5*o;a[D+0]=u,
a[D+1]=_,a[D+2]=h,a[D+3]=c,a[D+4]=l,n=r,s=d}return a}getFinalDataDelta(){
return this._dataIsSortedAndDeltaEncoded?this._data:SemanticTokensBuilder._sortAndDeltaEncode(this._dataNonDelta)}previousResult(t){
this.id===t?this._prevData=this.getFinalDataDelta():this._prevData=void 0,this.initialize()}build(){return this._prevData=void 0,{
resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return void 0!==this._prevData}buildEdits(){return void 0!==this._prevData?{
resultId:this.id,edits:new SemanticTokensDiff(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}}
e.SemanticTokensBuilder=SemanticTokensBuilder}),
45305: (function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,i=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var i=Object.getOwnPropertyDescriptor(t,n)
;i&&!("get"in i?!t.__esModule:i.writable||i.configurable)||(i={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,i)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&i(t,e,n[s])
;return r(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t._NotebooksImpl=t._LanguagesImpl=t.BulkUnregistration=t.BulkRegistration=t.ErrorMessageTracker=void 0,
t.combineConsoleFeatures=combineConsoleFeatures,t.combineTelemetryFeatures=combineTelemetryFeatures,
t.combineTracerFeatures=combineTracerFeatures,t.combineClientFeatures=combineClientFeatures,t.combineWindowFeatures=combineWindowFeatures,
t.combineWorkspaceFeatures=combineWorkspaceFeatures,t.combineLanguagesFeatures=combineLanguagesFeatures,
t.combineNotebooksFeatures=combineNotebooksFeatures,t.combineFeatures=function combineFeatures(e,t){function combine(e,t,n){
return e&&t?n(e,t):e||t}return{__brand:"features",console:combine(e.console,t.console,combineConsoleFeatures),
tracer:combine(e.tracer,t.tracer,combineTracerFeatures),telemetry:combine(e.telemetry,t.telemetry,combineTelemetryFeatures),
client:combine(e.client,t.client,combineClientFeatures),window:combine(e.window,t.window,combineWindowFeatures),
workspace:combine(e.workspace,t.workspace,combineWorkspaceFeatures),languages:combine(e.languages,t.languages,combineLanguagesFeatures),
notebooks:combine(e.notebooks,t.notebooks,combineNotebooksFeatures)}},t.createConnection=function createConnection(e,t,n){
const o=n&&n.console?new(n.console(RemoteConsoleImpl)):new RemoteConsoleImpl,i=e(o);o.rawAttach(i)
;const r=n&&n.tracer?new(n.tracer(TracerImpl)):new TracerImpl,s=n&&n.telemetry?new(n.telemetry(TelemetryImpl)):new TelemetryImpl,l=n&&n.client?new(n.client(RemoteClientImpl)):new RemoteClientImpl,h=n&&n.window?new(n.window(v)):new v,m=n&&n.workspace?new(n.workspace(T)):new T,g=n&&n.languages?new(n.languages(W)):new W,d=n&&n.notebooks?new(n.notebooks(P)):new P,p=[o,r,s,l,h,m,g,d]
;let R,f,y;const b={listen:()=>i.listen(),sendRequest:(e,...t)=>i.sendRequest(c.string(e)?e:e.method,...t),
onRequest:(e,t)=>i.onRequest(e,t),sendNotification:(e,t)=>{const n=c.string(e)?e:e.method;return i.sendNotification(n,t)},
onNotification:(e,t)=>i.onNotification(e,t),onProgress:i.onProgress,sendProgress:i.sendProgress,onInitialize:e=>(f=e,{dispose:()=>{f=void 0}
}),onInitialized:e=>i.onNotification(a.InitializedNotification.type,e),onShutdown:e=>(R=e,{dispose:()=>{R=void 0}}),onExit:e=>(y=e,{
dispose:()=>{y=void 0}}),get console(){return o},get telemetry(){return s},get tracer(){return r},get client(){return l},get window(){
return h},get workspace(){return m},get languages(){return g},get notebooks(){return d},
onDidChangeConfiguration:e=>i.onNotification(a.DidChangeConfigurationNotification.type,e),
onDidChangeWatchedFiles:e=>i.onNotification(a.DidChangeWatchedFilesNotification.type,e),__textDocumentSync:void 0,
onDidOpenTextDocument:e=>i.onNotification(a.DidOpenTextDocumentNotification.type,e),
onDidChangeTextDocument:e=>i.onNotification(a.DidChangeTextDocumentNotification.type,e),
onDidCloseTextDocument:e=>i.onNotification(a.DidCloseTextDocumentNotification.type,e),
onWillSaveTextDocument:e=>i.onNotification(a.WillSaveTextDocumentNotification.type,e),
onWillSaveTextDocumentWaitUntil:e=>i.onRequest(a.WillSaveTextDocumentWaitUntilRequest.type,e),
onDidSaveTextDocument:e=>i.onNotification(a.DidSaveTextDocumentNotification.type,e),
sendDiagnostics:e=>i.sendNotification(a.PublishDiagnosticsNotification.type,e),onHover:e=>i.onRequest(a.HoverRequest.type,(t,n)=>e(t,n,(0,
u.attachWorkDone)(i,t),void 0)),onCompletion:e=>i.onRequest(a.CompletionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,
u.attachPartialResult)(i,t))),onCompletionResolve:e=>i.onRequest(a.CompletionResolveRequest.type,e),
onSignatureHelp:e=>i.onRequest(a.SignatureHelpRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),
onDeclaration:e=>i.onRequest(a.DeclarationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onDefinition:e=>i.onRequest(a.DefinitionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onTypeDefinition:e=>i.onRequest(a.TypeDefinitionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onImplementation:e=>i.onRequest(a.ImplementationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onReferences:e=>i.onRequest(a.ReferencesRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onDocumentHighlight:e=>i.onRequest(a.DocumentHighlightRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onDocumentSymbol:e=>i.onRequest(a.DocumentSymbolRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onWorkspaceSymbol:e=>i.onRequest(a.WorkspaceSymbolRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onWorkspaceSymbolResolve:e=>i.onRequest(a.WorkspaceSymbolResolveRequest.type,e),
onCodeAction:e=>i.onRequest(a.CodeActionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onCodeActionResolve:e=>i.onRequest(a.CodeActionResolveRequest.type,(t,n)=>e(t,n)),
onCodeLens:e=>i.onRequest(a.CodeLensRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onCodeLensResolve:e=>i.onRequest(a.CodeLensResolveRequest.type,(t,n)=>e(t,n)),
onDocumentFormatting:e=>i.onRequest(a.DocumentFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),
onDocumentRangeFormatting:e=>i.onRequest(a.DocumentRangeFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),
onDocumentRangesFormatting:e=>i.onRequest(a.DocumentRangesFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),
onDocumentOnTypeFormatting:e=>i.onRequest(a.DocumentOnTypeFormattingRequest.type,(t,n)=>e(t,n)),
onRenameRequest:e=>i.onRequest(a.RenameRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),
onPrepareRename:e=>i.onRequest(a.PrepareRenameRequest.type,(t,n)=>e(t,n)),
onDocumentLinks:e=>i.onRequest(a.DocumentLinkRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onDocumentLinkResolve:e=>i.onRequest(a.DocumentLinkResolveRequest.type,(t,n)=>e(t,n)),
onDocumentColor:e=>i.onRequest(a.DocumentColorRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onColorPresentation:e=>i.onRequest(a.ColorPresentationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onFoldingRanges:e=>i.onRequest(a.FoldingRangeRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onSelectionRanges:e=>i.onRequest(a.SelectionRangeRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),(0,u.attachPartialResult)(i,t))),
onExecuteCommand:e=>i.onRequest(a.ExecuteCommandRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(i,t),void 0)),dispose:()=>i.dispose()}
;for(const e of p)e.attach(b);return i.onRequest(a.InitializeRequest.type,e=>{t.initialize(e),
c.string(e.trace)&&(r.trace=a.Trace.fromString(e.trace));for(const t of p)t.initialize(e.capabilities);if(f){return function asPromise(e){
return e instanceof Promise?e:c.thenable(e)?new Promise((t,n)=>{e.then(e=>t(e),e=>n(e))}):Promise.resolve(e)
}(f(e,(new a.CancellationTokenSource).token,(0,u.attachWorkDone)(i,e),void 0)).then(e=>{if(e instanceof a.ResponseError)return e;let t=e
;t||(t={capabilities:{}});let n=t.capabilities
;n||(n={},t.capabilities=n),void 0===n.textDocumentSync||null===n.textDocumentSync?n.textDocumentSync=c.number(b.__textDocumentSync)?b.__textDocumentSync:a.TextDocumentSyncKind.None:c.number(n.textDocumentSync)||c.number(n.textDocumentSync.change)||(n.textDocumentSync.change=c.number(b.__textDocumentSync)?b.__textDocumentSync:a.TextDocumentSyncKind.None)
;for(const e of p)e.fillServerCapabilities(n);return t})}{const e={capabilities:{textDocumentSync:a.TextDocumentSyncKind.None}}
;for(const t of p)t.fillServerCapabilities(e.capabilities);return e}}),i.onRequest(a.ShutdownRequest.type,()=>(t.shutdownReceived=!0,
R?R((new a.CancellationTokenSource).token):void 0)),i.onNotification(a.ExitNotification.type,()=>{try{if(y)return y()}finally{
t.shutdownReceived?t.exit(0):t.exit(1)}}),i.onNotification(a.SetTraceNotification.type,e=>{r.trace=a.Trace.fromString(e.value)}),b}
;const a=n(65617),c=s(n(38888)),u=n(54981),l=n(89510),h=n(18181),m=n(26775),g=n(32768),d=n(77186),p=n(31334),R=n(70998),f=n(63187),y=n(22210),b=n(27468),D=n(42626),_=n(60557),q=n(24451),w=n(84681),k=n(50081),F=n(18959)
;function null2Undefined(e){if(null!==e)return e}t.ErrorMessageTracker=class ErrorMessageTracker{_messages;constructor(){
this._messages=Object.create(null)}add(e){let t=this._messages[e];t||(t=0),t++,this._messages[e]=t}sendErrors(e){
Object.keys(this._messages).forEach(t=>{e.window.showErrorMessage(t)})}};class RemoteConsoleImpl{_rawConnection;_connection;constructor(){}
rawAttach(e){this._rawConnection=e}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(e){}
initialize(e){}error(e){this.send(a.MessageType.Error,e)}warn(e){this.send(a.MessageType.Warning,e)}info(e){this.send(a.MessageType.Info,e)}
log(e){this.send(a.MessageType.Log,e)}debug(e){this.send(a.MessageType.Debug,e)}send(e,t){
this._rawConnection&&this._rawConnection.sendNotification(a.LogMessageNotification.type,{type:e,message:t}).catch(()=>{(0,
a.RAL)().console.error("Sending log message failed")})}}const v=(0,d.ShowDocumentFeature)((0,u.ProgressFeature)(class _RemoteWindowImpl{
_connection;constructor(){}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}showErrorMessage(e,...t){const n={type:a.MessageType.Error,message:e,actions:t}
;return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}showWarningMessage(e,...t){const n={
type:a.MessageType.Warning,message:e,actions:t};return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}
showInformationMessage(e,...t){const n={type:a.MessageType.Info,message:e,actions:t}
;return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}}));var S,C;!function(e){e.create=function create(){
return new BulkRegistrationImpl}}(S||(t.BulkRegistration=S={}));class BulkRegistrationImpl{_registrations=[];_registered=new Set;add(e,t){
const n=c.string(e)?e:e.method;if(this._registered.has(n))throw new Error(`${n} is already added to this registration`);const o=(0,
a.RAL)().crypto.randomUUID();this._registrations.push({id:o,method:n,registerOptions:t||{}}),this._registered.add(n)}asRegistrationParams(){
return{registrations:this._registrations}}}!function(e){e.create=function create(){return new BulkUnregistrationImpl(void 0,[])}
}(C||(t.BulkUnregistration=C={}));class BulkUnregistrationImpl{_connection;_unregistrations=new Map;constructor(e,t){this._connection=e,
t.forEach(e=>{this._unregistrations.set(e.method,e)})}get isAttached(){return!!this._connection}attach(e){this._connection=e}add(e){
this._unregistrations.set(e.method,e)}dispose(){const e=[];for(const t of this._unregistrations.values())e.push(t);const t={
unregisterations:e};this._connection.sendRequest(a.UnregistrationRequest.type,t).catch(()=>{
this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(e){
const t=c.string(e)?e:e.method,n=this._unregistrations.get(t);if(!n)return!1;const o={unregisterations:[n]}
;return this._connection.sendRequest(a.UnregistrationRequest.type,o).then(()=>{this._unregistrations.delete(t)},e=>{
this._connection.console.info(`Un-registering request handler for ${n.id} failed.`)}),!0}}class RemoteClientImpl{_connection;attach(e){
this._connection=e}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.")
;return this._connection}initialize(e){}fillServerCapabilities(e){}register(e,t,n){
return e instanceof BulkRegistrationImpl?this.registerMany(e):e instanceof BulkUnregistrationImpl?this.registerSingle1(e,t,n):this.registerSingle2(e,t)
}registerSingle1(e,t,n){const o=c.string(t)?t:t.method,i=(0,a.RAL)().crypto.randomUUID(),r={registrations:[{id:i,method:o,
registerOptions:n||{}}]}
;return e.isAttached||e.attach(this.connection),this.connection.sendRequest(a.RegistrationRequest.type,r).then(t=>(e.add({id:i,method:o}),
e),e=>(this.connection.console.info(`Registering request handler for ${o} failed.`),Promise.reject(e)))}registerSingle2(e,t){
const n=c.string(e)?e:e.method,o=(0,a.RAL)().crypto.randomUUID(),i={registrations:[{id:o,method:n,registerOptions:t||{}}]}
;return this.connection.sendRequest(a.RegistrationRequest.type,i).then(e=>a.Disposable.create(()=>{this.unregisterSingle(o,n).catch(()=>{
this.connection.console.info(`Un-registering capability with id ${o} failed.`)})
}),e=>(this.connection.console.info(`Registering request handler for ${n} failed.`),Promise.reject(e)))}unregisterSingle(e,t){const n={
unregisterations:[{id:e,method:t}]};return this.connection.sendRequest(a.UnregistrationRequest.type,n).catch(()=>{
this.connection.console.info(`Un-registering request handler for ${e} failed.`)})}registerMany(e){const t=e.asRegistrationParams()
;return this.connection.sendRequest(a.RegistrationRequest.type,t).then(()=>new BulkUnregistrationImpl(this._connection,t.registrations.map(e=>({
id:e.id,method:e.method}))),e=>(this.connection.console.info("Bulk registration failed."),Promise.reject(e)))}}const T=(0,
F.TextDocumentContentFeature)((0,p.FileOperationsFeature)((0,h.WorkspaceFoldersFeature)((0,
l.ConfigurationFeature)(class _RemoteWorkspaceImpl{_connection;constructor(){}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}applyEdit(e){const t=function isApplyWorkspaceEditParams(e){return e&&!!e.edit}(e)?e:{edit:e}
;return this.connection.sendRequest(a.ApplyWorkspaceEditRequest.type,t)}}))));class TracerImpl{_trace;_connection;constructor(){
this._trace=a.Trace.Off}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}set trace(e){this._trace=e}log(e,t){
this._trace!==a.Trace.Off&&this.connection.sendNotification(a.LogTraceNotification.type,{message:e,
verbose:this._trace===a.Trace.Verbose?t:void 0}).catch(()=>{})}}class TelemetryImpl{_connection;constructor(){}attach(e){this._connection=e}
get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}logEvent(e){this.connection.sendNotification(a.TelemetryEventNotification.type,e).catch(()=>{
this.connection.console.log("Sending TelemetryEventNotification failed")})}}class _LanguagesImpl{_connection;constructor(){}attach(e){
this._connection=e}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.")
;return this._connection}initialize(e){}fillServerCapabilities(e){}attachWorkDoneProgress(e){return(0,u.attachWorkDone)(this.connection,e)}
attachPartialResultProgress(e,t){return(0,u.attachPartialResult)(this.connection,t)}}t._LanguagesImpl=_LanguagesImpl;const W=(0,
k.InlineCompletionFeature)((0,b.FoldingRangeFeature)((0,w.MonikerFeature)((0,_.DiagnosticFeature)((0,D.InlayHintFeature)((0,
y.InlineValueFeature)((0,f.TypeHierarchyFeature)((0,R.LinkedEditingRangeFeature)((0,g.SemanticTokensFeature)((0,
m.CallHierarchyFeature)(_LanguagesImpl))))))))));class _NotebooksImpl{_connection;constructor(){}attach(e){this._connection=e}
get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}attachWorkDoneProgress(e){return(0,u.attachWorkDone)(this.connection,e)}attachPartialResultProgress(e,t){
return(0,u.attachPartialResult)(this.connection,t)}}t._NotebooksImpl=_NotebooksImpl;const P=(0,q.NotebookSyncFeature)(_NotebooksImpl)
;function combineConsoleFeatures(e,t){return function(n){return t(e(n))}}function combineTelemetryFeatures(e,t){return function(n){
return t(e(n))}}function combineTracerFeatures(e,t){return function(n){return t(e(n))}}function combineClientFeatures(e,t){
return function(n){return t(e(n))}}function combineWindowFeatures(e,t){return function(n){return t(e(n))}}
function combineWorkspaceFeatures(e,t){return function(n){return t(e(n))}}function combineLanguagesFeatures(e,t){return function(n){
return t(e(n))}}function combineNotebooksFeatures(e,t){return function(n){return t(e(n))}}}),
77186: ((e,t,o)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ShowDocumentFeature=void 0;const n=o(65617);t.ShowDocumentFeature=e=>class extends e{
showDocument(e){return this.connection.sendRequest(n.ShowDocumentRequest.type,e)}}}),
18959: ((e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocumentContentFeature=void 0;const o=n(65617)
;t.TextDocumentContentFeature=e=>class extends e{get textDocumentContent(){return{
refresh:e=>this.connection.sendRequest(o.TextDocumentContentRefreshRequest.type,{uri:e}),
on:e=>this.connection.onRequest(o.TextDocumentContentRequest.type,(t,n)=>e(t,n))}}}}),
1299: ((e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocuments=void 0;const i=n(65617);t.TextDocuments=class TextDocuments{_configuration
;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(e){this._configuration=e,
this._syncedDocuments=new Map,this._onDidChangeContent=new i.Emitter,this._onDidOpen=new i.Emitter,this._onDidClose=new i.Emitter,
this._onDidSave=new i.Emitter,this._onWillSave=new i.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){
return this._onDidChangeContent.event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(e){this._willSaveWaitUntil=e}
get onDidSave(){return this._onDidSave.event}get onDidClose(){return this._onDidClose.event}get(e){return this._syncedDocuments.get(e)}
all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.keys())}listen(e){
e.__textDocumentSync=i.TextDocumentSyncKind.Incremental;const t=[];return t.push(e.onDidOpenTextDocument(e=>{
const t=e.textDocument,n=this._configuration.create(t.uri,t.languageId,t.version,t.text);this._syncedDocuments.set(t.uri,n)
;const i=Object.freeze({document:n});this._onDidOpen.fire(i),this._onDidChangeContent.fire(i)})),t.push(e.onDidChangeTextDocument(e=>{
const t=e.textDocument,n=e.contentChanges;if(0===n.length)return;const{version:i}=t
;if(null==i)throw new Error(`Received document change event for ${t.uri} without valid version identifier`)
;let o=this._syncedDocuments.get(t.uri);void 0!==o&&(o=this._configuration.update(o,n,i),this._syncedDocuments.set(t.uri,o),
this._onDidChangeContent.fire(Object.freeze({document:o})))})),t.push(e.onDidCloseTextDocument(e=>{
const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&(this._syncedDocuments.delete(e.textDocument.uri),
this._onDidClose.fire(Object.freeze({document:t})))})),t.push(e.onWillSaveTextDocument(e=>{
const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&this._onWillSave.fire(Object.freeze({document:t,reason:e.reason}))})),
t.push(e.onWillSaveTextDocumentWaitUntil((e,t)=>{const n=this._syncedDocuments.get(e.textDocument.uri)
;return void 0!==n&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:n,reason:e.reason}),t):[]})),
t.push(e.onDidSaveTextDocument(e=>{const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&this._onDidSave.fire(Object.freeze({
document:t}))})),i.Disposable.create(()=>{t.forEach(e=>e.dispose())})}}}),
63187: ((e,t,r)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TypeHierarchyFeature=void 0;const s=r(65617);t.TypeHierarchyFeature=e=>class extends e{
get typeHierarchy(){return{
onPrepare:e=>this.connection.onRequest(s.TypeHierarchyPrepareRequest.type,(t,r)=>e(t,r,this.attachWorkDoneProgress(t),void 0)),
onSupertypes:e=>{const t=s.TypeHierarchySupertypesRequest.type
;return this.connection.onRequest(t,(r,s)=>e(r,s,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(t,r)))},onSubtypes:e=>{
const t=s.TypeHierarchySubtypesRequest.type
;return this.connection.onRequest(t,(r,s)=>e(r,s,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(t,r)))}}}}}),
38888: ((r,n)=>{function string(r){return"string"==typeof r||r instanceof String}function func(r){return"function"==typeof r}
function array(r){return Array.isArray(r)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(n,"__esModule",{value:!0}),n.boolean=function boolean(r){return!0===r||!1===r},n.string=string,
n.number=function number(r){return"number"==typeof r||r instanceof Number},n.error=function error(r){return r instanceof Error},n.func=func,
n.array=array,n.stringArray=function stringArray(r){return array(r)&&r.every(r=>string(r))},n.typedArray=function typedArray(r,n){
return Array.isArray(r)&&r.every(n)},n.thenable=function thenable(r){return r&&func(r.then)}}),
18181: ((e,i,t)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(i,"__esModule",{value:!0}),i.WorkspaceFoldersFeature=void 0;const o=t(65617)
;i.WorkspaceFoldersFeature=e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(e){super.initialize(e);const i=e.workspace
;i&&i.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new o.Emitter,
this.connection.onNotification(o.DidChangeWorkspaceFoldersNotification.type,e=>{this._onDidChangeWorkspaceFolders.fire(e.event)}))}
fillServerCapabilities(e){super.fillServerCapabilities(e);const i=e.workspace?.workspaceFolders?.changeNotifications
;this._notificationIsAutoRegistered=!0===i||"string"==typeof i}getWorkspaceFolders(){
return this.connection.sendRequest(o.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){
if(!this._onDidChangeWorkspaceFolders)throw new Error("Client doesn't support sending workspace folder change events.")
;return this._notificationIsAutoRegistered||this._unregistration||(this._unregistration=this.connection.client.register(o.DidChangeWorkspaceFoldersNotification.type)),
this._onDidChangeWorkspaceFolders.event}}}),
2365: ((t,e,n)=>{n.d(e,{V:()=>r});
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
class FullTextDocument{constructor(t,e,n,r){this._uri=t,this._languageId=e,this._version=n,this._content=r,this._lineOffsets=void 0}
get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(t){if(t){
const e=this.offsetAt(t.start),n=this.offsetAt(t.end);return this._content.substring(e,n)}return this._content}update(t,e){
for(const e of t)if(FullTextDocument.isIncremental(e)){const t=getWellformedRange(e.range),n=this.offsetAt(t.start),r=this.offsetAt(t.end)
;this._content=this._content.substring(0,n)+e.text+this._content.substring(r,this._content.length)
;const s=n+e.text.length,i=13===this._content.charCodeAt(n-1)&&10===this._content.charCodeAt(n),o=13===this._content.charCodeAt(s-1)&&10===this._content.charCodeAt(s)
;if(i||o){this._lineOffsets=void 0;continue}const c=Math.max(t.start.line,0),h=Math.max(t.end.line,0);let l=this._lineOffsets
;const a=computeLineOffsets(e.text,!1,n)
;if(h-c===a.length)for(let t=0,e=a.length;t<e;t++)l[t+c+1]=a[t];else a.length<1e4?l.splice(c+1,h-c,...a):this._lineOffsets=l=l.slice(0,c+1).concat(a,l.slice(h+1))
;const f=e.text.length-(r-n);if(0!==f)for(let t=c+1+a.length,e=l.length;t<e;t++)l[t]=l[t]+f}else{
if(!FullTextDocument.isFull(e))throw new Error("Unknown change event received");this._content=e.text,this._lineOffsets=void 0}
this._version=e}getLineOffsets(){return void 0===this._lineOffsets&&(this._lineOffsets=computeLineOffsets(this._content,!0)),
this._lineOffsets}positionAt(t){t=Math.max(Math.min(t,this._content.length),0);const e=this.getLineOffsets();let n=0,r=e.length
;if(0===r)return{line:0,character:t};for(;n<r;){const s=Math.floor((n+r)/2);e[s]>t?r=s:n=s+1}const s=n-1;return{line:s,
character:(t=this.ensureBeforeEOL(t,e[s]))-e[s]}}offsetAt(t){const e=this.getLineOffsets();if(t.line>=e.length)return this._content.length
;if(t.line<0)return 0;const n=e[t.line];if(t.character<=0)return n
;const r=t.line+1<e.length?e[t.line+1]:this._content.length,s=Math.min(n+t.character,r);return this.ensureBeforeEOL(s,n)}getLineRange(t){
const e=this.getLineOffsets();if(t>=e.length){const t=e.length-1;return{start:{line:t,character:0},end:{line:t,
character:this._content.length-e[t]}}}if(t<0)return{start:{line:0,character:0},end:{line:0,character:0}}
;const n=e[t],r=t+1<e.length?e[t+1]:this._content.length;return{start:{line:t,character:0},end:{line:t,character:this.ensureBeforeEOL(r,n)-n
}}}getEOLCharacters(t){const e=this.getLineOffsets();if(t>=e.length)return"";if(t<0)return""
;const n=t+1<e.length?e[t+1]:this._content.length,r=this.ensureBeforeEOL(n,e[t]);return this._content.substring(r,n)}ensureBeforeEOL(t,e){
for(;t>e&&isEOL(this._content.charCodeAt(t-1));)t--;return t}get lineCount(){return this.getLineOffsets().length}static isIncremental(t){
const e=t;return null!=e&&"string"==typeof e.text&&void 0!==e.range&&(void 0===e.rangeLength||"number"==typeof e.rangeLength)}
static isFull(t){const e=t;return null!=e&&"string"==typeof e.text&&void 0===e.range&&void 0===e.rangeLength}}var r;function mergeSort(t,e){
if(t.length<=1)return t;const n=t.length/2|0,r=t.slice(0,n),s=t.slice(n);mergeSort(r,e),mergeSort(s,e);let i=0,o=0,c=0
;for(;i<r.length&&o<s.length;){const n=e(r[i],s[o]);t[c++]=n<=0?r[i++]:s[o++]}for(;i<r.length;)t[c++]=r[i++];for(;o<s.length;)t[c++]=s[o++]
;return t}function computeLineOffsets(t,e,n=0){const r=e?[n]:[];for(let e=0;e<t.length;e++){const s=t.charCodeAt(e)
;isEOL(s)&&(13===s&&e+1<t.length&&10===t.charCodeAt(e+1)&&e++,r.push(n+e+1))}return r}function isEOL(t){return 13===t||10===t}
function getWellformedRange(t){const e=t.start,n=t.end;return e.line>n.line||e.line===n.line&&e.character>n.character?{start:n,end:e}:t}
function getWellformedEdit(t){const e=getWellformedRange(t.range);return e!==t.range?{newText:t.newText,range:e}:t}!function(t){
t.create=function create(t,e,n,r){return new FullTextDocument(t,e,n,r)},t.update=function update(t,e,n){
if(t instanceof FullTextDocument)return t.update(e,n),t
;throw new Error("TextDocument.update: document must be created by TextDocument.create")},t.applyEdits=function applyEdits(t,e){
const n=t.getText(),r=mergeSort(e.map(getWellformedEdit),(t,e)=>{const n=t.range.start.line-e.range.start.line
;return 0===n?t.range.start.character-e.range.start.character:n});let s=0;const i=[];for(const e of r){const r=t.offsetAt(e.range.start)
;if(r<s)throw new Error("Overlapping edit");r>s&&i.push(n.substring(s,r)),e.newText.length&&i.push(e.newText),s=t.offsetAt(e.range.end)}
return i.push(n.substr(s)),i.join("")}}(r||(r={}))}),

};
