import { modules as common0 } from '../../../../common/drafts/doctor/session.js';
import { modules as common1 } from '../../../../common/drafts/providers/eachlabs/answers.js';
import { modules as common2 } from '../../../../common/drafts/requests/retry.js';
export const ids = [2476];
export const modules = {
...common0,
...common1,
...common2,
22476: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{diagnoseEachlabs:()=>diagnoseEachlabs})
;var doctor_session=$require(31423);var verdict=$require(87616);var answers=$require(15383);var eachlabs_client=$require(52533)
;var sender=$require(11203);var retry=$require(23330);var parse_json=$require(51622);var doctor_pictures=$require(42981)
;var schemas=$require(13798);function kindOf({method:method,url:url}){
return kinds.find(([,verb,path])=>verb===method&&path.test(url.pathname))?.[0]}
const kinds=[["card","GET",/\/v1\/model$/],["create","POST",/\/v1\/prediction\/?$/],["run","POST",/\/v1\/prediction\/run$/],["cancel","POST",/\/v1\/prediction\/[\w-]+\/cancel$/],["poll","GET",/\/v1\/prediction\/[\w-]+$/],["presign","POST",/\/v1\/upload\/presign$/],["delete","DELETE",/\/v1\/files\/[\w-]+$/]]
;function ofKind(seen,...wanted){return seen.filter(one=>wanted.some(kind=>kind===kindOf(one)))}function succeeded({status:status}){
return status!==undefined&&status>=200&&status<300}function readReported(text){
const{status:status,metrics:metrics,output:output}=reportedShape.parse((0,parse_json.q)(text))
;const{error_code:code,classification:classification}=failureShape.parse(Array.isArray(output)?output[0]:output);return{status:status,
costUsd:metrics.cost,seconds:metrics.predict_time,code:code,category:classification.category}}const word=schemas.YjP().catch("")
;const amount=schemas.aig().nonnegative().optional().catch(undefined);const noMetrics={cost:undefined,predict_time:undefined}
;const reportedShape=schemas.Ikc({status:word,metrics:schemas.Ikc({cost:amount,predict_time:amount}).catch(noMetrics),
output:schemas.L5J().optional()}).catch({status:"",metrics:noMetrics});const noClass={category:""};const failureShape=schemas.Ikc({
error_code:word,classification:schemas.Ikc({category:word}).catch(noClass)}).catch({error_code:"",classification:noClass})
;function readSchema(text){const card=cardShape.safeParse((0,parse_json.q)(text));if(!card.success)return undefined
;return new Map(Object.entries(card.data.request_schema.properties).map(([name,{type:type}])=>[name,type]))}const cardShape=schemas.Ikc({
request_schema:schemas.Ikc({properties:schemas.g1P(schemas.YjP(),schemas.Ikc({type:schemas.YjP()}))})});function readSent(body){
const{input:input}=sentShape.parse((0,parse_json.q)(body));return new Map(Object.entries(input).map(([name,value])=>[name,typeof value]))}
const sentShape=schemas.Ikc({input:schemas.g1P(schemas.YjP(),schemas.L5J())}).catch({input:{}})
;async function gatherEachlabs(session,imageTransport,progress){const{recorder:recorder}=session;const steps=6;progress(0,steps)
;const card=await readCard(session);if(card.kind!=="answer"){progress(steps,steps);return{...nothingAsked,seen:recorder.seen,card:card}}
progress(1,steps);const inside=await session.open("data-uri");const byDataUri=await draftOnce(session,inside);progress(2,steps)
;const uploads=await session.open("upload");const wantsUpload=imageTransport==="upload"||mayBeTheWay(byDataUri,recorder.seen)
;const byUpload=wantsUpload?await draftOnce(session,uploads):undefined;progress(3,steps);const ways=[[byDataUri,inside],[byUpload,uploads]]
;const provider=ways.find(([attempt])=>(0,doctor_session.Q)(attempt))?.[1];const together=provider&&await askTogether(session,provider)
;progress(4,steps);const failing=provider&&await askForNothing(session,provider);progress(5,steps);const run=(0,
doctor_session.Q)(byDataUri)?await tryRun(session):undefined;await Promise.all([inside.close(),uploads.close()]);progress(steps,steps)
;return{seen:recorder.seen,card:card,byDataUri:byDataUri,byUpload:byUpload,together:together,failing:failing,run:run}}const nothingAsked={
byDataUri:undefined,byUpload:undefined,together:undefined,failing:undefined,run:undefined}
;function readCard({context:context,settings:settings}){const client=(0,eachlabs_client.U)(settings,context)
;const path=`model?slug=${encodeURIComponent(settings.model)}`;return(0,retry.L5)(context,retry.EQ,()=>client.send({method:"GET",path:path,
rank:sender.Tm.rest,timeoutMs:3e4,signal:context.signal}))}async function draftOnce(session,provider){const shown=(0,doctor_pictures.F9)()
;const[first]=await session.ask(provider,[shown]);if(first?.answer.status!=="failed"||!first.answer.again)return first
;const[second]=await session.ask(provider,[shown]);return second??first}function mayBeTheWay(attempt,seen){
const status=ofKind(seen,"create").at(-1)?.status??0;if(attempt?.answer.status==="refused")return[400,413,422].includes(status)
;return attempt?.answer.status==="failed"&&!attempt.answer.outage}async function askTogether(session,provider){
const{recorder:recorder,context:context}=session;const pictures=(0,doctor_pictures.xn)();const from=recorder.seen.length
;const attempts=await session.ask(provider,pictures.map(({shown:shown})=>shown))
;const named=attempts.filter(({answer:answer},index)=>answer.status==="ok"&&pictures[index]?.named.test(answer.text)).length;return{
attempts:attempts,named:named,seen:recorder.seen.slice(from),places:context.slots.capacity()}}
async function askForNothing(session,provider){const from=session.recorder.seen.length
;const[attempt]=await session.ask(provider,[doctor_pictures.jx]);return attempt&&{attempt:attempt,seen:session.recorder.seen.slice(from)}}
async function tryRun(session){const{context:context,settings:settings,recorder:recorder}=session
;const accepted=ofKind(recorder.seen,"create").find(succeeded);const booking=accepted&&session.book()
;if(accepted===undefined||booking===undefined)return undefined;const client=(0,eachlabs_client.U)(settings,context)
;const reply=await client.send({method:"POST",path:"prediction/run",body:(0,parse_json.q)(accepted.sent),rank:sender.Tm.create,
timeoutMs:Math.min(6e4,booking.affordableMs),signal:context.signal});booking.settle(await settleRun(reply,client,session));return reply}
async function settleRun(reply,client,{context:context}){
const lost="A request to `/v1/prediction/run` got no answer with its cost: it may be billed."
;if(reply.kind==="unanswered")context.note(lost);if(reply.kind!=="answer"||reply.status>=300)return 0;const prediction=(0,
answers.SO)(reply.text);if(prediction.state==="done"||prediction.state==="failed")return prediction.costUsd??0;const id=(0,
answers.$6)(reply.text);if(id===undefined){context.note(lost);return 0}const path=`prediction/${id}/cancel`;await client.send({
method:"POST",path:path,rank:sender.Tm.rest,timeoutMs:3e4,signal:context.deadline});return 0}var redact=$require(97927)
;var problem=$require(17987);var probe=$require(71987);const accessProbes=[{id:"reachable",question:"Does the API answer from here?",
read({card:card,seen:seen,settings:settings}){if(card.kind==="stopped")return(0,probe.bh)("stopped before there was an answer")
;if(card.kind!=="answer")return{answer:"no",seen:(0,redact.E)(card.reason,settings.apiKey)};const[first]=ofKind(seen,"card");return{
answer:"yes",seen:`status ${card.status} from ${first?.url.host??""} in ${inMs(first)}`}}},{id:"key",
question:"Does it accept the key, and in which header?",read({seen:seen,settings:settings}){
const tried=seen.filter(one=>kindOf(one)!=="card"&&one.keyIn!==undefined&&dependsOnKey(one))
;const path=tried.map(({keyIn:keyIn,status:status})=>`${keyIn??""}: ${status??""}`);const taken=tried.find(succeeded);if(taken)return{
answer:`yes, as ${taken.keyIn??""}`,seen:until(path,tried.indexOf(taken))};const refused=tried.at(-1);if(!refused)return(0,
probe.bh)("no answer depended on it");const words=(0,problem.K)(refused.text);const quote=words===undefined?"":` "${(0,
redact.E)(words,settings.apiKey)}"`;return{answer:"no",seen:until(path,tried.length-1)+quote}}},{id:"path",
question:"Does /v1/prediction need a slash at the end?",read({seen:seen}){const creates=ofKind(seen,"create")
;const taken=creates.find(succeeded);if(!taken)return(0,probe.bh)("no prediction was created")
;const turned=creates.find(one=>hasSlash(one)!==hasSlash(taken)&&one.status!==undefined);const form=one=>hasSlash(one)?"with":"without"
;return turned?{answer:`${form(taken)} one`,seen:`${form(turned)}: ${turned.status??""}, ${form(taken)}: 200`}:{
answer:`works ${form(taken)} one`,seen:"the other form was not tried"}}},{id:"model",question:"Does it have the model?",
read({card:card,byDataUri:byDataUri,byUpload:byUpload,settings:settings}){const drafted=(0,doctor_session.Q)(byDataUri)||(0,
doctor_session.Q)(byUpload);if(card.kind!=="answer")return(0,probe.bh)("the API did not answer");if(card.status<300)return{answer:"yes",
seen:"its card, GET /v1/model"};const seen=`its card: status ${card.status} "${(0,redact.E)((0,problem.K)(card.text)??"",settings.apiKey)}"`
;if(drafted)return{answer:"yes",seen:`it drafted; ${seen}`};return card.status===404?{answer:"no",seen:seen}:(0,probe.bh)(seen)}},{
id:"numbers",question:"In which form does it expect numbers?",read({card:card,seen:seen,settings:settings}){
const taken=ofKind(seen,"create").find(succeeded);const sent=taken&&formOf(readSent(taken.sent))
;const schema=card.kind==="answer"?readSchema(card.text):undefined;const declared=schema&&fields.map(name=>`${name} ${(0,
redact.E)(schema.get(name)??"?",settings.apiKey)}`);const types=declared?`its card: ${declared.join(", ")}`:"its card does not say"
;return sent===undefined?(0,probe.bh)(types):{answer:`accepts ${sent}`,seen:types}}}];const fields=["top_p","max_tokens","temperature"]
;function formOf(types){return types.get("top_p")==="string"?"text":"numbers"}function dependsOnKey(one){
return succeeded(one)||one.status===401||one.status===403}function until(path,last){return[...new Set(path.slice(0,last+1))].join(", then ")
}function hasSlash({url:url}){return url.pathname.endsWith("/")}function inMs(one){return`${Math.round(one?.waitedMs??0)} ms`}
const billProbes=[{id:"cost",question:"What does a draft cost?",read({seen:seen}){const done=ofKind(seen,"poll").filter(({text:text})=>(0,
answers.SO)(text).state==="done");if(done.length===0)return(0,probe.Op)("the session ended before this question")
;const reported=done.map(({text:text})=>readReported(text));const costs=reported.flatMap(({costUsd:costUsd})=>costUsd??[])
;if(costs.length===0)return(0,probe.bh)("the API gives no `metrics.cost`");return{answer:between(costs.map(inUsd)),
seen:`metrics.cost${perSecond(reported)}`}}},{id:"time",question:"How long does a draft take?",
read({seen:seen,byDataUri:byDataUri,byUpload:byUpload,together:together}){const reported=ofKind(seen,"poll").filter(({text:text})=>(0,
answers.SO)(text).state==="done").flatMap(({text:text})=>readReported(text).seconds??[]);if(reported.length>0)return{
answer:between(reported.map(inSeconds)),seen:"predict_time, queue included"};const attempts=[byDataUri,byUpload,...together?.attempts??[]]
;const own=attempts.flatMap(one=>one?.answer.status==="ok"?one.ms/1e3:[]);if(own.length===0)return(0,
probe.Op)("the session ended before this question");return{answer:between(own.map(inSeconds)),seen:"our own clock, from request to words"}}
},{id:"failure",question:"What does a failed prediction look like?",read({failing:failing,settings:settings}){
const answer=failing?.attempt.answer;if(failing===undefined||answer===undefined)return(0,probe.Op)("the session ended before this question")
;if(answer.status==="stopped")return(0,probe.bh)("it was stopped");if(answer.status==="ok"){return{answer:"it did not fail",seen:`"${(0,
redact.E)(answer.text,settings.apiKey)}"`}}const last=ofKind(failing.seen,"poll").at(-1);if(last===undefined)return{
answer:"refused at once",seen:answer.reason};const{status:status,code:code,category:category,costUsd:costUsd}=readReported(last.text)
;const names=[code,category].map(word=>(0,redact.E)(word,settings.apiKey)).filter(word=>word!=="")
;const bill=costUsd===undefined?"no cost given":inUsd(costUsd);return{answer:`status "${(0,redact.E)(status,settings.apiKey)}"`,
seen:[...names,bill].join(", ")}}}];function inSeconds(seconds){return`${seconds.toFixed(1)} s`}function inUsd(usd){
return`$${usd.toFixed(4)}`}function between(values){const sorted=[...new Set(values)].sort((a,b)=>a.localeCompare(b,"en",{numeric:true}))
;const[first=""]=sorted;const last=sorted.at(-1)??"";return first===last?first:`${first} to ${last}`}function perSecond(reported){
const rates=reported.flatMap(({costUsd:costUsd,seconds:seconds})=>costUsd===undefined||seconds===undefined||seconds===0?[]:inUsd(costUsd/seconds))
;return rates.length===0?"":`, ${between(rates)} for each second of predict_time`}const handoverProbes=[{id:"draft",
question:"Does it return a draft?",read({byDataUri:byDataUri,byUpload:byUpload,settings:settings}){
const words=wordsOf(byDataUri)??wordsOf(byUpload);if(words!==undefined)return{answer:"yes",seen:`"${(0,redact.E)(words,settings.apiKey)}"`}
;return{...(0,probe.Yn)(byUpload??byDataUri),answer:"no"}}},{id:"data-uri",question:"Does it accept a picture inside the request?",
read({byDataUri:byDataUri,byUpload:byUpload,settings:settings}){const uploads=settings.imageTransport==="upload";if((0,
doctor_session.Q)(byDataUri))return{answer:"yes",seen:"a draft by data URI",advice:uploads?[noUpload]:[]};if(!(0,
doctor_session.Q)(byUpload))return(0,probe.Yn)(byDataUri);return{...(0,probe.Yn)(byDataUri),answer:"no",advice:uploads?[]:upload}}},{
id:"upload",question:"Does it accept a picture as an upload?",read({byDataUri:byDataUri,byUpload:byUpload,seen:seen}){
if(byUpload===undefined)return(0,doctor_session.Q)(byDataUri)?(0,probe.Op)("it is not needed"):(0,probe.Yn)(undefined)
;const steps=[ofKind(seen,"presign"),seen.filter(({method:method})=>method==="PUT"),ofKind(seen,"delete")]
;const path=steps.flatMap(step=>step.find(succeeded)??step.at(-1)??[]).map(stepOf).join(", ");if((0,doctor_session.Q)(byUpload))return{
answer:"yes",seen:path};const failed=(0,probe.Yn)(byUpload);return byUpload.answer.status==="failed"?{answer:"no",
seen:`${path}; ${failed.seen}`}:failed}},{id:"crop",question:"Does it see the edges of a long picture?",
read({together:together,byDataUri:byDataUri,byUpload:byUpload}){
const answered=together?.attempts.filter(({answer:answer})=>answer.status==="ok").length??0;if(together===undefined||answered===0)return(0,
probe.Op)("there was no draft of a long picture");if(!doctor_pictures.Ks.test(wordsOf(byDataUri)??wordsOf(byUpload)??"")){return(0,
probe.bh)("it does not name the colour in the middle of a square picture")}
const seen=`${together.named} of ${answered} answers name the colour at the edge; a hint, not proof`;if(together.named===answered)return{
answer:"it seems so",seen:seen};return together.named===0?{answer:"it seems not",seen:seen}:(0,probe.bh)(seen)}}];const noUpload={
name:"image-transport",value:"auto",why:"the picture can be sent inside the request, where it stays private"};const upload=[{
name:"image-transport",value:"upload",why:"it refuses pictures inside the request"},{name:"allow-private-image-upload",value:true,
why:"for private repositories: anyone with the link can open the picture, for an hour at most",consent:true}];function wordsOf(attempt){
return attempt?.answer.status==="ok"&&(0,doctor_session.Q)(attempt)?attempt.answer.text:undefined}
function stepOf({method:method,status:status}){return`${method==="POST"?"presign":method} ${status??"without an answer"}`}
var count=$require(16327);const limitProbes=[{id:"run",question:"Does /v1/prediction/run answer at once?",
read({run:run,byDataUri:byDataUri,settings:settings}){if(run===undefined&&!(0,doctor_session.Q)(byDataUri))return(0,
probe.Op)("it needs a picture inside the request");if(run===undefined)return(0,probe.Op)("the session ended before this question")
;if(run.kind==="stopped")return(0,probe.bh)("it was stopped");if(run.kind!=="answer")return(0,probe.bh)((0,
redact.E)(run.reason,settings.apiKey));const{status:status,text:text}=run;if(status<300){const{state:state}=(0,answers.SO)(text)
;return state==="done"?{answer:"yes",seen:`status ${status}`}:(0,probe.bh)(`status ${status}, ${state}`)}
const seen=quoted(status,text,settings.apiKey);return[400,404,405].includes(status)?{answer:"no",seen:seen}:(0,probe.bh)(seen)}},{
id:"at-once",question:"How many predictions may run in parallel?",read({together:together,settings:settings}){
if(together===undefined)return(0,probe.Op)("the session ended before this question")
;const{attempts:attempts,seen:seen,places:places}=together;const{concurrency:concurrency,apiKey:apiKey}=settings
;if(concurrency<attempts.length)return(0,probe.Op)(`\`concurrency\` is ${concurrency}: no more were started`)
;const refused=ofKind(seen,"create").find(({status:status})=>status===429||status===402)
;if(refused===undefined)return notMet(seen,attempts.length);const words=quoted(refused.status??0,refused.text,apiKey)
;if(places>=concurrency)return(0,probe.bh)(words);const why=refused.status===402?"the balance covers no more":"the account allows no more"
;return{answer:`${places}`,seen:words,advice:[{name:"concurrency",value:places,why:why}]}}},{id:"limits",
question:"Do its answers state limits?",read({seen:seen,settings:settings}){
const answers=seen.filter(one=>kindOf(one)!==undefined&&one.status!==undefined);if(!answers.some(succeeded))return(0,
probe.Op)("the session ended before this question");const named=new Map(answers.flatMap(limitsOf))
;const list=[...named].map(([name,value])=>`${name}: ${(0,redact.E)(value,settings.apiKey)}`).slice(0,6);return list.length===0?{
answer:"no",seen:`no header in ${(0,count.U)(answers.length,"answer")}`}:{answer:"yes",seen:list.join(", ")}}},{id:"held",
question:"Does it hold a GET open until there is news?",read({seen:seen}){const polls=ofKind(seen,"poll").filter(succeeded)
;const slow=polls.filter(({waitedMs:waitedMs})=>waitedMs>=heldMs);const quick=polls.filter(one=>one.waitedMs<heldMs&&(0,
answers.SO)(one.text).state==="pending");if(quick.length>0)return{answer:"no",
seen:`"not yet" came in ${limits_inSeconds(quick.map(waited))}`};return slow.length>0?{answer:"yes",
seen:`an answer took ${limits_inSeconds(slow.map(waited))}`}:(0,probe.bh)("no running prediction was polled")}}];const heldMs=2e3
;const waited=({waitedMs:waitedMs})=>waitedMs;function notMet(seen,asked){const created=ofKind(seen,"create").filter(succeeded).length
;return created<asked?(0,probe.bh)(`${created} of ${asked} were created`):{answer:`${created} or more`,
seen:`${created} were started together`}}function quoted(status,text,apiKey){const words=(0,redact.E)((0,problem.K)(text)??"",apiKey)
;return words===""?`status ${status}, without a message`:`status ${status} "${words}"`}function limitsOf(one){
return[...one.headers].filter(([name])=>/^(x-)?ratelimit/.test(name)||name==="retry-after"&&succeeded(one))}
function limits_inSeconds(times){return`${(Math.max(...times)/1e3).toFixed(1)} s`}function diagnoseEachlabs(provider,settings,world){
return(0,doctor_session.C)(provider,settings,world,session=>diagnosed(provider,session,settings,world))}
async function diagnosed({name:name},session,settings,world){
const evidence=await gatherEachlabs(session,settings.imageTransport,world.progress)
;const probes=[...accessProbes,...handoverProbes,...limitProbes,...billProbes]
;const works=ways(evidence,settings.imageTransport).some(doctor_session.Q);if(works&&!(0,
doctor_session.Q)(evidence.byDataUri)&&!settings.allowUpload)session.context.note(needsConsent);return{...(0,verdict.sh)(name,session,(0,
verdict.yw)(probes,{...evidence,settings:settings})),works:works,remedy:works?undefined:eachlabsRemedy(evidence,world.signal),
predictions:ofKind(evidence.seen,"create","run").filter(succeeded).length,costUsd:session.spentUsd()}}
const needsConsent="Drafts work only with uploads: without `allow-private-image-upload: true` pictures of a private repository cannot reach the model."
;function ways({byDataUri:byDataUri,byUpload:byUpload},transport){if(transport==="data-uri")return[byDataUri]
;return transport==="upload"?[byUpload]:[byDataUri,byUpload]}
function eachlabsRemedy({card:card,byDataUri:byDataUri,byUpload:byUpload},{aborted:aborted}){if(aborted)return verdict.ce
;if(card.kind!=="answer"){return"The API could not be reached. Check the network, the proxy and `api-base-url`."}if((0,
doctor_session.Q)(byUpload))return"The API refuses pictures inside the request. Set `image-transport: upload`.";if((0,
doctor_session.Q)(byDataUri))return"The API refuses uploads. Set `image-transport: auto`.";return(0,verdict.SM)(byUpload??byDataUri)}}),

};
