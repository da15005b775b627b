import { modules as common0 } from '../common/app/drafter.js';
import { modules as common1 } from '../common/review/draft.js';
export const ids = [9520];
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
43024: (($module,$exports,$require)=>{$require.d($exports,{l:()=>reviewInput});var $m0=$require(80892)
;async function reviewInput(gathered,options,pictures,world){return{...gathered,failOn:options.failOn,unread:options.unread,
minCoverage:undefined,baseline:(await(0,$m0.mF)(options.baseline,world))?.accepted,policy:options.policy,today:world.today,
language:options.language,drafting:{status:"off"},contextDrafts:"always",samePictures:async places=>(await pictures()).samePictures(places)}
}}),
70417: (($module,$exports,$require)=>{$require.d($exports,{O:()=>runInput,Y:()=>summaryOf});var $m11=$require(30477)
;var $m0=$require(60037);var $m1=$require(18013);var $m12=$require(16327);var $m2=$require(61469);var $m10=$require(23735)
;var $m9=$require(41853);var $m3=$require(92208);var $m4=$require(80103);var $m5=$require(9285);var $m6=$require(78953)
;var $m7=$require(43024);var $m8=$require(80892)
;async function runInput(paths,{settings:settings,journal:journal,base:base,progress:progress},world){const options=await(0,
$m8.sb)(settings,world);const{hide:hide}=(0,$m9.g)((0,$m0.F)(options,world.env));const{unmatched:unmatched,...gathered}=await(0,
$m4.k)(paths,base,options,world);const[mistake]=unmatched;if(mistake!==undefined)throw new $m2.yo(...(0,$m3.cj)(mistake));const discreet={
...world,stderr:text=>{world.stderr(hide(text))}};const pictures=(0,$m10.O)(()=>(0,$m11.Q)(options,world.cwd,paths,world));const shown=(0,
$m10.O)(()=>(0,$m11.Q)({...options,imageTransport:"auto",pictureHosts:[]},world.cwd,paths,world));const input={review:await(0,
$m7.l)(gathered,options,pictures,world),folder:world.cwd,drafting:(0,$m5.F)(options,pictures,discreet,progress),
model:options.model??$m1.r[options.provider].model,loadPicture:async(src,path)=>(await shown()).loadPicture(src,path),journal:(0,
$m6.i7)(journal,world),now:Date.now};return{input:input,hide:hide,accepted:(0,$m8.Ej)(await(0,$m8.mF)(options.baseline,world))}}
function summaryOf({decisions:decisions,files:files,coverage:coverage,open:open}){
const read=files.length===0?[]:[`Read what changed: git diff -- ${files.map(quoted).join(" ")}`];return[`${(0,
$m12.U)(decisions.length,"decision")}, ${(0,$m12.U)(open,"image")} left. Coverage ${coverage.before} % → ${coverage.now} %.`,...read]}
function quoted(path){return/^[\w./-]+$/.test(path)?path:`'${path.replaceAll("'",`'\\''`)}'`}}),
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
89718: (($module,$exports,$require)=>{$require.d($exports,{m:()=>pictureMark,r:()=>wordsMark});var $m1=$require(15862)
;var $m0=$require(53658);function wordsMark(text){return mark((0,$m0.i)(text)||text)}function pictureMark(digest){return mark(digest)}
function mark(text){return(0,$m1.n)("sha256").update(text).digest("hex").slice(0,16)}}),
54416: (($module,$exports,$require)=>{$require.d($exports,{x:()=>hinted});function hinted(reviewed,hint){const{image:image}=reviewed
;const nearby=[hint,image.context.nearby].filter(text=>text!=="").join(" ");return{...reviewed,image:{...image,context:{...image.context,
nearby:nearby}}}}}),
45904: (($module,$exports,$require)=>{$require.d($exports,{I:()=>openRun,r:()=>secret});var external_node_crypto_=$require(77598)
;var policy=$require(47882);var workbench_journal=$require(30277);var draft=$require(23072);var draft_marks=$require(89718)
;var no_draft=$require(34389);var hinted=$require(54416);var workbench_pages=$require(74522)
;function createModelDrafts(drafting,options,announce){const asked=new Map;const made=new Map;const retries=new Map;const posted=[]
;let refused;let requested=0;let last=Promise.resolve();async function ask(images,ready,retry){const spent=requested;const result=await(0,
draft.draftAll)(images.map(image=>({...image,proposal:undefined})),{...options,retry:retry,drafting:{status:"ready",
draft:wanted=>ready.draft(wanted,spent)},earlier:()=>Promise.resolve({isCommented:()=>false,withheld:()=>undefined,posted:posted})})
;requested+=result.totals.requested-result.totals.cached;refused??=result.refused;for(const reviewed of result.images){
const{draft:draft}=reviewed;asked.set((0,workbench_pages.TH)(reviewed),draft??{status:"failed",reason:"Nothing about it asks for words."})
;if(draft?.status==="ok")made.set((0,workbench_pages.TH)(reviewed),[draft,...madeBefore((0,workbench_pages.TH)(reviewed),draft.text)])
;if(draft?.status==="ok"&&draft.picture!==undefined)posted.push({words:(0,draft_marks.r)(draft.text),picture:(0,
draft_marks.m)(draft.picture)})}if(result.refused!==undefined)announce(result.refused)}function madeBefore(id,text){
return(made.get(id)??[]).filter(draft=>draft.text!==text)}function begin(images,work){for(const image of images)asked.set((0,
workbench_pages.TH)(image),"pending");const safe=work.catch(()=>{for(const image of images)asked.set((0,workbench_pages.TH)(image),{
status:"failed",reason:"Drafting ended with an error."})});last=Promise.all([last,safe]).then(()=>undefined)}return{state(){
if(drafting.status!=="ready")return drafting;return refused===undefined?{status:"ready"}:{status:"unavailable",reason:refused}},
about(reviewed){if(drafting.status==="off")return{status:"off"};if(drafting.status==="unavailable")return{status:"none",
reason:drafting.reason};const draft=asked.get((0,workbench_pages.TH)(reviewed));if(draft===undefined)return{status:"not-asked"}
;if(draft==="pending")return{status:"pending"};return draft.status==="ok"?{status:"made"}:{status:"none",reason:(0,no_draft.L)(draft)}},
madeFor:reviewed=>made.get((0,workbench_pages.TH)(reviewed))??[],ahead(images){if(drafting.status!=="ready"||refused!==undefined)return
;const fresh=images.filter(image=>!asked.has((0,workbench_pages.TH)(image))&&image.findings.length>0)
;if(fresh.length>0)begin(fresh,ask(fresh,drafting))},again(reviewed,hint){if(drafting.status!=="ready"||refused!==undefined||asked.get((0,
workbench_pages.TH)(reviewed))==="pending")return;const retry=1+(retries.get((0,workbench_pages.TH)(reviewed))??0);retries.set((0,
workbench_pages.TH)(reviewed),retry);begin([reviewed],ask([(0,hinted.x)(reviewed,hint)],drafting,retry))},idle:()=>last}}
var open_session=$require(10250);var errors=$require(37428);var trial=$require(99489);var plain=$require(4854);var decide=$require(9624)
;var schemas=$require(13798);var iso=$require(64377);const mostText=5e3;const mostTargets=2e3;const id=schemas.YjP().regex(/^[0-9a-f]{16}$/)
;const requests_text=schemas.YjP().max(mostText);const target=schemas.rej({id:id,seen:schemas.YjP().regex(/^[0-9a-f]{16}$/)})
;const requests_draft=schemas.rej({source:schemas.k5n(["caption","reuse","context","decorative"]),alt:requests_text,
basis:schemas.YjP().max(mostText),by:schemas.rej({model:requests_text,prompt:schemas.Whr(),kind:requests_text.optional()}).optional()})
;const judgeRequest=schemas.rej({id:id,alt:requests_text});const againRequest=schemas.rej({id:id,hint:schemas.YjP().max(300)})
;const aheadRequest=schemas.rej({ids:schemas.YOg(id).max(20)});const decideRequest=schemas.rej({
targets:schemas.YOg(target).min(1).max(mostTargets),decision:schemas.gMt("kind",[schemas.rej({kind:schemas.euz("describe"),
alt:requests_text,draft:requests_draft.optional()}),schemas.rej({kind:schemas.euz("decorative")}),schemas.rej({kind:schemas.euz("ignore"),
reason:schemas.YjP().max(300),until:iso.p6().optional()}),schemas.rej({kind:schemas.euz("skip")})])});var workbench_session=$require(36566)
;var truncate=$require(76064);var totals=$require(29110);var rule=$require(90834);var workbench_unread=$require(30863)
;function queueOf(pages,journal,draftsFor){const decided=new Map(journal.live().map(entry=>[entry.id,entry]))
;return pages.images().flatMap(reviewed=>itemOf(reviewed,decided.get((0,workbench_pages.TH)(reviewed)),{pages:pages,journal:journal,
draftsFor:draftsFor})??[]).toSorted((a,b)=>rule.g.indexOf(a.severity)-rule.g.indexOf(b.severity))}
function itemOf(reviewed,entry,{pages:pages,journal:journal,draftsFor:draftsFor}){const decision=entry&&(0,
workbench_session.JA)(journal,reviewed);const[finding]=reviewed.findings;const unread=(0,workbench_unread.$1)(journal,reviewed)
;const{rule:rule,severity:severity}=decision??finding??(unread&&{rule:unread.rule,severity:"warning"})??{}
;if(rule===undefined||severity===undefined||!reviewed.inScope)return undefined;return{id:(0,workbench_pages.TH)(reviewed),
file:reviewed.document.path,line:reviewed.location.line,src:reviewed.image.src.slice(0,200),rule:rule,severity:severity,message:(0,
truncate.x)(finding?.message??(unread===undefined?rule:unreadMessage),mostMessage),status:reviewed.status,isUnread:unread!==undefined,
draft:draftsFor(reviewed)[0]?.source,picture:pages.pictureOf(reviewed),outcome:decision?.outcome}}
const unreadMessage="A model wrote this text, and nobody has read it.";const mostMessage=160;function coverageOf(pages){return(0,
totals.v)(0,pages.images(),0).coverage}const longestMs=5*6e4;function paceOf(entries,since){
const times=entries.filter(({at:at})=>at>=since).map(({at:at})=>Date.parse(at))
;const gaps=times.slice(1).map((time,index)=>time-(times[index]??time));const worked=gaps.filter(gap=>gap<=longestMs)
;return worked.length===0?undefined:Math.round(worked.reduce((sum,gap)=>sum+gap,0)/worked.length)}function changedFiles(journal){
return[...new Set(journal.live().flatMap(({file:file,before:before,after:after})=>before===after?[]:[file]))]}var undo=$require(99990)
;var view=$require(22321);function createRoutes(workbench,key){const{session:session,drafts:drafts,facts:facts,policyOf:policyOf}=workbench
;const{pages:pages,journal:journal}=session;let turn=Promise.resolve();const inTurn=work=>{const mine=turn.then(work)
;turn=mine.catch(()=>undefined);return mine};const sign=reviewed=>(0,external_node_crypto_.createHmac)("sha256",key).update(`${(0,
workbench_pages.TH)(reviewed)} ${(0,workbench_pages.Pm)(reviewed)}`).digest("hex").slice(0,32);const options={pages:pages,journal:journal,
drafts:drafts,model:workbench.model,picture:reviewed=>reviewed.image.src===""?{reason:"The image has no address."}:{address:`/picture/${(0,
workbench_pages.TH)(reviewed)}.${sign(reviewed)}`}};const state=()=>({folder:facts.folder,queue:queueOf(pages,journal,session.draftsFor),
coverage:{before:facts.coverageBefore,now:coverageOf(pages)},drafting:drafts.state(),rules:facts.rules,journal:facts.journal,
msPerImage:paceOf(journal.entries(),facts.since),changedFiles:changedFiles(journal),canUndo:journal.live().length>0,notes:facts.notes})
;const get={"/api/state":()=>Promise.resolve(json(state())),"/api/image":async query=>{const known=pages.find(query.get("id")??"")
;if(known===undefined)return unknown;if(query.get("read")==="again")await inTurn(()=>(0,workbench_session.Ow)(session,known.document))
;const reviewed=pages.find((0,workbench_pages.TH)(known));return reviewed===undefined?unknown:json((0,view.du)(reviewed,options))}}
;const post={"/api/judge":body=>withBody(judgeRequest,body,({id:id,alt:alt})=>{const reviewed=pages.find(id)
;if(reviewed===undefined)return unknown;const text=(0,plain.h)(alt);const findings=text===""?[]:(0,
trial.I6)(reviewed,policyOf(reviewed.document.path),text);return json({findings:findings.map(view.Hw),heard:(0,view.Jf)(reviewed,text)})}),
"/api/decide":body=>withBody(decideRequest,body,async({targets:targets,decision:decision})=>{const results=await inTurn(()=>(0,
decide.L)(session,targets,decision));return json({results:results,state:state()})}),"/api/undo":()=>inTurn(()=>(0,
undo.t)(session)).then(done=>json({...done,state:state()})),"/api/again":body=>withBody(againRequest,body,({id:id,hint:hint})=>{
const reviewed=pages.find(id);if(reviewed===undefined)return unknown;drafts.again(reviewed,(0,plain.h)(hint));return json((0,
view.du)(reviewed,options))}),"/api/ahead":body=>withBody(aheadRequest,body,({ids:ids})=>{drafts.ahead(ids.flatMap(id=>pages.find(id)??[]))
;return json({})})};return{async api(method,path,query,body){const route=method==="GET"?get[path]:undefined
;if(route!==undefined)return route(query);return(method==="POST"?post[path]?.(body):undefined)??unknown},async picture(path){
const[,id="",signature]=/^\/picture\/([0-9a-f]{16})\.([0-9a-f]{32})$/.exec(path)??[];const reviewed=pages.find(id)
;if(reviewed===undefined||signature!==sign(reviewed))return{kind:"none"}
;const picture=await workbench.loadPicture(reviewed.image.src,reviewed.document.path);return picture.status==="bytes"?{kind:"picture",
bytes:picture.bytes,mediaType:picture.mediaType}:{kind:"json",status:404,body:{
reason:picture.status==="unavailable"?picture.reason:elsewhere}}}}}
const elsewhere="The picture is on another site, and nothing is loaded from there.";const unknown={kind:"json",status:404,body:{
reason:"There is nothing at this address."}};function json(body){return{kind:"json",status:200,body:body}}
async function withBody(shape,body,work){const read=shape.safeParse(body);if(read.success)return work(read.data);return{kind:"json",
status:400,body:{reason:errors.S1(read.error)}}}async function openRun(input){const{folder:folder,review:given,now:now}=input
;const policyOf=(0,policy.createPolicy)(given.policy);const drafts=createModelDrafts(input.drafting,{policyOf:policyOf,
samePictures:given.samePictures},input.announce)
;const journal=await(0,workbench_journal._)(folder,input.journal.path??"in memory",input.journal.io)
;const since=new Date(now()).toISOString();const draftsFor=reviewed=>(0,view.eI)(reviewed,{journal:journal,drafts:drafts,model:input.model})
;const{session:session,rules:rules,notes:notes}=await(0,open_session.f)({review:given,folder:folder,journal:journal,now:now,
draftsFor:draftsFor});const{pages:pages}=session;const coverageBefore=coverageOf(pages);const key=secret();const facts={folder:folder,
rules:rules,journal:input.journal.path,notes:notes,coverageBefore:coverageBefore,since:since};const routes=createRoutes({session:session,
drafts:drafts,policyOf:policyOf,loadPicture:input.loadPicture,model:input.model,facts:facts},key)
;const open=()=>queueOf(pages,journal,draftsFor).filter(({outcome:outcome})=>outcome===undefined).length;return{routes:routes,key:key,
open:open,summary:()=>({decisions:journal.live().filter(({at:at})=>at>=since),files:changedFiles(journal),coverage:{before:coverageBefore,
now:coverageOf(pages)},open:open()})}}function secret(){return(0,external_node_crypto_.randomBytes)(32).toString("hex")}}),
64377: (($module,$exports,$require)=>{$require.d($exports,{p6:()=>date,w$:()=>datetime});var $m0=$require(43759)
;var $m1=$require(13798);function datetime(params){return $m0.G1($m1.You,params)}function date(params){return $m0.db($m1.Brp,params)}
function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}}),

};
