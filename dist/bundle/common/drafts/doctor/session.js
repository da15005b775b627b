export const modules = {
42981: (($module,$exports,$require)=>{$require.d($exports,{xn:()=>edgePictures,jx:()=>nowhere,Ks:()=>plainNamed,F9:()=>plainPicture,
b1:()=>question});var external_node_zlib_=$require(38522);function encodePng({width:width,height:height},colourAt){
const header=Buffer.alloc(13);header.writeUInt32BE(width,0);header.writeUInt32BE(height,4);header.set([8,trueColour],8)
;const stride=1+3*width;const rows=Buffer.alloc(stride*height);for(let y=0;y<height;y+=1){
for(let x=0;x<width;x+=1)rows.set(colourAt(x,y),y*stride+1+3*x)}const chunks=[chunk("IHDR",header),chunk("IDAT",(0,
external_node_zlib_.deflateSync)(rows)),chunk("IEND",Buffer.alloc(0))];return Buffer.concat([signature,...chunks])}
const signature=Buffer.from("89504e470d0a1a0a","hex");const trueColour=2;function chunk(type,data){
const named=Buffer.concat([Buffer.from(type,"latin1"),data]);const framed=Buffer.alloc(named.length+8);framed.writeUInt32BE(data.length,0)
;framed.set(named,4);framed.writeUInt32BE((0,external_node_zlib_.crc32)(named),named.length+4);return framed}function plainPicture(){
return draw({width:336,height:336,colour:red,at:[168,168],form:"disc"})}const plainNamed=/\bred\b/i;function edgePictures(){return[{
shown:draw({width:672,height:224,colour:red,at:[70,112],form:"disc"}),named:/\bred\b/i},{shown:draw({width:672,height:224,colour:blue,
at:[602,112],form:"square"}),named:/\bblue\b/i},{shown:draw({width:224,height:672,colour:green,at:[112,602],form:"disc"}),named:/\bgreen\b/i
}]}const nowhere={status:"remote",url:"https://example.invalid/no-such-picture.png"};const question={
prompt:"Which coloured shape is shown in the provided image? Answer with one short sentence that names its colour.",temperature:.2,topP:1,
maxTokens:48};const red=[214,32,39];const blue=[25,80,200];const green=[20,150,60];const white=[255,255,255];const reach=60
;function draw({width:width,height:height,colour:colour,at:[middleX,middleY],form:form}){const bytes=encodePng({width:width,height:height
},(x,y)=>{const across=Math.abs(x-middleX);const down=Math.abs(y-middleY)
;const inside=form==="disc"?across**2+down**2<=reach**2:Math.max(across,down)<=reach;return inside?colour:white});return{status:"bytes",
bytes:bytes,mediaType:"image/png",address:undefined}}}),
71987: (($module,$exports,$require)=>{$require.d($exports,{Op:()=>notAsked,Yn:()=>undrafted,bh:()=>notKnown});const notAsked=why=>({
answer:"not asked",seen:why});const notKnown=why=>({answer:"not known",seen:why});function undrafted(attempt){
if(attempt===undefined)return notAsked("the session ended before this question");const{answer:answer}=attempt
;if(answer.status==="stopped")return notKnown("it was stopped")
;return notKnown(answer.status==="ok"?"the answer had no words":answer.reason)}}),
31423: (($module,$exports,$require)=>{$require.d($exports,{C:()=>inSession,Q:()=>isDraft});var limits=$require(82625)
;var lib_limiter=$require(22244);var round_usd=$require(5297);var semaphore=$require(8234);var drafts_budget=$require(69388)
;var shutdown=$require(80584);var sender=$require(11203);var poll_schedule=$require(21312)
;function createRecorder({fetch:fetch,clock:clock}){const seen=[];function amend(index,news){const entry=seen[index]
;if(entry!==undefined)seen[index]={...entry,...news}}return{seen:seen,async fetch(input,init){const began=clock.now()
;const index=seen.push(newExchange(input,init))-1;const response=await fetch(input,init);amend(index,{status:response.status,
headers:response.headers,waitedMs:clock.now()-began});const{body:body,status:status,statusText:statusText,headers:headers}=response
;if(body===null)return response;const record=text=>{amend(index,{text:(seen[index]?.text??"")+text})}
;return new Response(body.pipeThrough(recordingStream(record)),{status:status,statusText:statusText,headers:headers})}}}
function newExchange(input,init={}){const sent=new Headers(init.headers);return{method:init.method??"GET",
url:new URL(input instanceof Request?input.url:input),keyIn:keyHeaders.find(([name])=>sent.has(name))?.[1],
sent:typeof init.body==="string"?init.body:"",status:undefined,headers:new Headers,waitedMs:0,text:""}}
const keyHeaders=[["x-api-key","X-API-Key"],["authorization","Authorization: Bearer"]];const rememberedBytes=128*1024
;function recordingStream(record){const decoder=new TextDecoder;let left=rememberedBytes;return new TransformStream({
transform(bytes,controller){const part=bytes.subarray(0,left);left-=part.length;if(part.length>0)record(decoder.decode(part,{stream:true}))
;controller.enqueue(bytes)}})}var pictures=$require(42981);function isDraft(attempt){
return attempt?.answer.status==="ok"&&attempt.answer.text.trim()!==""}async function inSession(provider,given,world,work){
const session=openSession(provider,given,world);try{return await work(session)}finally{session.end()}}
function openSession(provider,given,world){const{clock:clock}=world;const settings={...given,model:given.model??provider.model,
allowUpload:true};const recorder=createRecorder(world);const limit=given.requestsPerMinute===0?Infinity:given.requestsPerMinute
;const limiter=(0,lib_limiter.z)({limit:limit,windowMs:sender.$b,clock:clock});const slots=(0,semaphore.B)(given.concurrency)
;const maxCostUsd=Math.min(limits.F.costUsd,given.maxCostUsd??Infinity);const most=`$${maxCostUsd.toFixed(2)}`;const budget=(0,
drafts_budget.y)({maxCaptions:limits.F.predictions,maxCostUsd:maxCostUsd,estimateUsd:provider.estimateUsd})
;const overspent=new AbortController;const end=(0,shutdown.B)({signal:AbortSignal.any([world.signal,overspent.signal]),clock:clock})
;const notes=new Set;const note=sentence=>void notes.add(sentence);let spentUsd=0;const context={sender:(0,sender.aE)({fetch:recorder.fetch,
clock:clock},limiter,slots),slots:slots,clock:clock,note:note,signal:end.stop,deadline:end.deadline,bookAnother:()=>false,pollSchedule:(0,
poll_schedule.z1)({limiter:limiter,slots:slots,perMinute:limit,waiting:()=>0}),accepted:()=>undefined};function affordableMs(count){
const{usdPerSecond:usdPerSecond}=provider;return usdPerSecond===undefined?Infinity:(maxCostUsd-spentUsd)/count/usdPerSecond*1e3}
function book(){if(end.stop.aborted)return undefined;if(!budget.open()){
note(`Some questions were left out: the limits are ${limits.F.predictions} predictions and ${most}.`);return undefined}return{
affordableMs:affordableMs(1),settle(costUsd){budget.settle(costUsd);spentUsd+=costUsd}}}async function describe(provider,picture){
const booking=book();if(booking===undefined)return undefined;const began=clock.now()
;const answer=await slots.take(end.stop)?await inSlot(provider,picture):{status:"stopped"}
;booking.settle("costUsd"in answer?answer.costUsd:0);return{answer:answer,ms:clock.now()-began}}async function inSlot(provider,picture){try{
return await provider.describe(picture,pictures.b1)}finally{slots.give()}}return{recorder:recorder,context:context,settings:settings,
open:async imageTransport=>(await provider.load())({...settings,imageTransport:imageTransport},context),async ask(provider,pictures){
if(end.stop.aborted)return[];const answered=new AbortController;const ms=affordableMs(pictures.length);if(ms!==Infinity){
void clock.sleep(ms,answered.signal).then(()=>{if(answered.signal.aborted)return
;note(`Asking ended after ${Math.round(ms/1e3)} s: more time might have cost more than ${most}.`);overspent.abort()})}
const attempts=await Promise.all(pictures.map(picture=>describe(provider,picture)));answered.abort()
;return attempts.filter(attempt=>attempt!==undefined)},book:book,spentUsd:()=>(0,round_usd.t)(spentUsd),notes:()=>[...notes],end(){
end.over()}}}}),
87616: (($module,$exports,$require)=>{$require.d($exports,{SM:()=>remedyOf,ce:()=>stopped,sh:()=>common,yw:()=>readAll})
;function readAll(probes,evidence){const learned=probes.map(probe=>({probe:probe,...probe.read(evidence)}));return{
rows:learned.map(({probe:{id:id,question:question},answer:answer,seen:seen})=>({id:id,question:question,answer:answer,seen:seen})),
advice:learned.flatMap(({advice:advice=[]})=>advice)}}function common(provider,session,{rows:rows,advice:advice}){
const{model:model}=session.settings;return{provider:provider,model:model,rows:rows,advice:advice,requests:session.context.sender.sent(),
notes:session.notes()}}function remedyOf(attempt){if(attempt===undefined)return"`max-cost-usd` is too low for a draft. Raise it."
;const{answer:answer}=attempt;if(answer.status==="stopped")return stopped
;return answer.status==="ok"?"The model gave an answer without words. Try another `model`.":answer.reason}
const stopped="Asking ended before there was a draft. Run it again."}),
};
