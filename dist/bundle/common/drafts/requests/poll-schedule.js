export const modules = {
57486: (($module,$exports,$require)=>{$require.d($exports,{_:()=>maxAnswerBytes,c:()=>exchange});var $m0=$require(58500)
;var $m1=$require(61469);async function exchange({fetch:fetch,clock:clock},call){const began=clock.now();const finished=new AbortController
;const late=new AbortController;void clock.sleep(call.timeoutMs,finished.signal).then(readWhatCame).then(()=>{late.abort()});try{
const response=await fetch(call.url,{method:call.method,headers:call.headers,...call.body===undefined?{}:{body:call.body},redirect:"manual",
signal:AbortSignal.any([call.signal,late.signal])});const text=await readCapped(response,call.maxBytes??maxAnswerBytes)
;if(text===undefined)return{kind:"unanswered",reason:"the answer was larger than allowed"};const{status:status,headers:headers}=response
;return{kind:"answer",status:status,text:text,retryAfterMs:retryAfter(headers),quota:quotaOf(headers),
requestId:/^[\w-]{1,64}$/.exec(headers.get("x-request-id")??"")?.[0],tookMs:clock.now()-began}}catch(error){if(call.signal.aborted)return{
kind:"stopped"};if(late.signal.aborted)return{kind:"unanswered",reason:`no answer in ${Math.round(call.timeoutMs/1e3)} s`}
;const{code:code,message:message}=causeOf(error);return{kind:unsentCodes.has(code)||message===blockedPort?"unsent":"unanswered",
reason:message}}finally{finished.abort()}}function readWhatCame(){return(0,$m0.setImmediate)()}const maxAnswerBytes=1024*1024
;async function readCapped(response,maxBytes){if(response.body===null)return"";const body=response.body;const chunks=[];let size=0
;for await(const chunk of body){size+=chunk.length;if(size>maxBytes)return undefined;chunks.push(chunk)}
return Buffer.concat(chunks).toString("utf8")}function retryAfter(headers){const value=headers.get("retry-after")?.trim()??""
;if(/^\d{1,9}$/.test(value))return Number(value)*1e3;const ms=Date.parse(value)-Date.parse(headers.get("date")??"")
;return Number.isNaN(ms)?undefined:Math.max(0,ms)}function quotaOf(headers){
const[left,reset]=["x-ratelimit-remaining","x-ratelimit-reset"].map(name=>headers.get(name)?.trim()??"")
;if(!/^\d{1,9}$/.test(left??"")||!/^\d{1,10}$/.test(reset??""))return undefined;const sent=Date.parse(headers.get("date")??"")
;const resetMs=Number(reset)>secondsOfYears?Number(reset)*1e3-sent:Number(reset)*1e3;return Number.isNaN(resetMs)?undefined:{
left:Number(left),resetMs:Math.max(0,resetMs)}}const secondsOfYears=978307200
;const unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNREACH","UND_ERR_CONNECT_TIMEOUT","ERR_TLS_CERT_ALTNAME_INVALID","CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"])
;const blockedPort="bad port";function causeOf(error){const outer=error instanceof Error&&error.cause!==undefined?error.cause:error
;const inner=outer instanceof AggregateError?outer.errors[0]:outer;const code=inner instanceof Error&&"code"in inner?String(inner.code):""
;return{code:code,message:(0,$m1.bD)(inner)||code}}}),
21312: (($module,$exports,$require)=>{$require.d($exports,{jo:()=>backoffMs,z1:()=>createPollSchedule});function createLatency(){
let seen=priorWeight;let sum=priorWeight*Math.log(priorMedianMs);let squares=priorWeight*(Math.log(priorMedianMs)**2+priorSpread**2)
;let lag=0;const median=()=>Math.exp(sum/seen);const spread=()=>Math.sqrt(Math.max(leastSpread**2,squares/seen-(sum/seen)**2))
;const steepness=()=>Math.PI/(spread()*Math.sqrt(3));const doneBy=age=>age<=lag?0:1/(1+((age-lag)/median())**-steepness())
;const ageWhere=share=>lag+median()*(share/(1-share))**(1/steepness());return{doneBy:doneBy,ageWhere:ageWhere,
mean:()=>lag+median()*Math.exp(spread()**2/2),learn(from,to,reported){
if(reported!==undefined)lag=Math.max(lag,Math.min(mostLagMs,from-reported));const likely=reported??ageWhere((doneBy(from)+doneBy(to))/2)-lag
;const took=Math.max(shortestMs,Math.min(to,Math.max(from-lag,likely)));seen+=1;sum+=Math.log(took);squares+=Math.log(took)**2}}}
const priorWeight=8;const priorMedianMs=7e3;const priorSpread=.35;const mostLagMs=5e3;const leastSpread=.1;const shortestMs=100
;function createPollSchedule(options){const{limiter:limiter,slots:slots,perMinute:perMinute,waiting:waiting}=options
;const latency=createLatency();let besides={before:1,after:0};return{learn:latency.learn,uploading(){besides={before:2,after:1}},
nextPollAge:since=>nextPollAge({latency:latency,since:since,requests:limiter.free,running:slots.used(),waiting:waiting(),
places:slots.capacity(),perMinute:perMinute,besides:besides})}}function nextPollAge(outlook){
const{latency:latency,since:since,running:running,waiting:waiting,places:places,perMinute:perMinute,besides:besides}=outlook
;const pictures=Math.max(1,running+waiting);const remainingMs=pictures*latency.mean()/places
;const aside=waiting*besides.before+pictures*besides.after;const left=outlook.requests(remainingMs)-aside
;const polls=(left-reserve(outlook.requests(0),left-pictures))/pictures
;if(polls*leastGapMs>=latency.ageWhere(surely))return since+leastGapMs;const share=Math.min(surely,polls>0?1/polls:surely)
;const done=latency.doneBy(since);const likely=latency.ageWhere(done+share*(1-done))-since;const each=besides.before+1+besides.after
;const balanceMs=each*places*6e4/perMinute;const longest=since>0?latency.mean():Math.max(latency.mean(),belowBalance*balanceMs)
;return since+Math.max(leastGapMs,Math.min(likely,longest))}function reserve(now,surplus){if(now===Infinity)return 0
;return Math.max(0,Math.min(now/5,Math.max(surplus/2,leastReserve)))}const leastGapMs=1e3;const leastReserve=3;const surely=.99
;const belowBalance=.8;function backoffMs(attempt,random=Math.random){const full=Math.min(3e4,1e3*2**(attempt-1))
;return full/2+full/2*random()}}),
11203: (($module,$exports,$require)=>{$require.d($exports,{$b:()=>windowMs,Ny:()=>asksTooLong,Tm:()=>rank,aE:()=>createSender,
pE:()=>waitOf});var $m1=$require(21312);var $m0=$require(57486);const rank={poll:0,create:1,rest:2}
;function createSender(world,limiter,slots){let sent=0;let refusals=0;function learn(reply){if(reply.kind!=="answer")return
;if(reply.quota!==undefined&&!asksTooLong(reply))limiter.ration(reply.quota.left,Math.min(reply.quota.resetMs,maxPauseMs))
;if(reply.status!==429){refusals=0;return}refusals+=1;const cap=namedCap(reply.text);if(cap!==undefined)slots.shrink(cap)
;if(asksTooLong(reply))return;limiter.pause(waitOf(reply)??(cap===undefined?(0,$m1.jo)(refusals):0))}return{
async send({rank:rank,patience:patience,...call}){const turn=await limiter.turn(rank,patience??call.signal);if(turn===undefined)return{
kind:"stopped"};sent+=1;const reply=await(0,$m0.c)(world,call);turn.done(reply.kind==="answer"||reply.kind==="unsent"?0:strayMs)
;learn(reply);return reply},aside:call=>(0,$m0.c)(world,call),sent:()=>sent}}const maxPauseMs=12e4;function waitOf(reply){
if(reply.kind!=="answer"||reply.status!==429&&reply.status<500)return undefined;if(reply.retryAfterMs!==undefined)return reply.retryAfterMs
;if(reply.status!==429)return undefined;return waitInWords(reply.text)??(reply.quota?.left===0?reply.quota.resetMs:undefined)}
function asksTooLong(reply){return(waitOf(reply)??0)>maxPauseMs}const windowMs=60100;const strayMs=1e4;function namedCap(text){
const digits=/limited to (\d{1,4}) concurrent/i.exec(text)?.[1];return digits===undefined?undefined:Number(digits)}
function waitInWords(text){const digits=/retry after (\d{1,4})\s*s/i.exec(text)?.[1];return digits===undefined?undefined:Number(digits)*1e3}
}),
};
