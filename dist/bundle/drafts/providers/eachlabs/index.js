import { modules as common0 } from '../../../common/drafts/providers/eachlabs/answers.js';
export const ids = [1968];
export const modules = {
...common0,
41968: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{openEachlabs:()=>openEachlabs})
;var eachlabs_client=$require(52533);var sender=$require(11203);var problem=$require(17987);var retry=$require(23330)
;var provider=$require(59659);var refusals=$require(35139);var redact=$require(97927);var answers=$require(15383)
;function createCreate(client,settings,context){let asText=true;let formKnown=false;let accepted=false;function send(image,question){
const write=value=>asText?String(value):value;const{prompt:prompt,topP:topP,maxTokens:maxTokens,temperature:temperature}=question
;const input={image:image,prompt:prompt,top_p:write(topP),max_tokens:write(maxTokens),temperature:write(temperature)};const body={
model:settings.model,version:modelVersion,input:input};const{signal:signal}=context;return(0,retry.L5)(context,retry.Ly,()=>client.send({
method:"POST",path:eachlabs_client.A,body:body,rank:sender.Tm.create,timeoutMs:timeoutMs,signal:signal,finish:true}))}
return async(image,question)=>{let reply=await send(image,question);if(isNotAboutPicture(reply)&&!formKnown){asText=!asText;formKnown=true
;reply=await send(image,question)}const created=conclude(reply,settings.apiKey);if(created.status==="created"){formKnown=true;accepted=true}
if(accepted||created.status!=="input-refused"||!isNotAboutPicture(reply))return created;return{...created,misunderstood:(0,
refusals.j)(reply,settings.apiKey)}}}const modelVersion="0.0.1";const timeoutMs=6e4;function isNotAboutPicture(reply){
if(reply.kind!=="answer"||reply.status!==400&&reply.status!==422)return false;return!/image|url|base64/i.test((0,problem.K)(reply.text)??"")
}function conclude(reply,apiKey){const away=(0,refusals.n)(reply,apiKey);if(away!==undefined)return away;const words=(0,
redact.I)(reply,apiKey);if(reply.kind!=="answer")return(0,provider.g)(`The API could not be reached: ${words}.`,{outage:true})
;if(reply.status<300){const id=(0,answers.$6)(reply.text);return id===undefined?(0,
provider.g)(`The API accepted the request but named no prediction: ${words}.`):{status:"created",id:id}}
if([400,413,422].includes(reply.status)){return{status:"input-refused",said:words,tooLarge:reply.status===413}}return(0,
provider.g)(`The API did not start a draft: ${words}.`,{outage:(0,retry.uD)(reply)})}
function createTransports({imageTransport:imageTransport,allowUpload:allowUpload},{note:note}){let dataUriWorked=false
;let dataUriRefused=false;function ofBytes(address){const isPublic=address!==undefined;if(imageTransport==="data-uri")return["data-uri"]
;if(imageTransport==="url")return isPublic?["url"]:withoutAddress;if(imageTransport==="upload")return allowUpload?["upload"]:withoutConsent
;const others=[...isPublic?["url"]:[],...allowUpload?["upload"]:[]];return dataUriRefused&&others.length>0?others:["data-uri",...others]}
return{of:picture=>picture.status==="remote"?["url"]:ofBytes(picture.address),worked(transport){if(transport==="data-uri")dataUriWorked=true
},refused(transport,tooLarge,next){if(transport!=="data-uri"||imageTransport!=="auto")return next!==undefined
;if(dataUriWorked)return tooLarge&&next!==undefined;if(next===undefined){
note(`The API did not accept a picture inside the request. ${withoutConsent}`);return false}if(!tooLarge){dataUriRefused=true
;note(`The API did not accept a picture inside the request: the rest of the run used the ${names[next]}.`)}return true}}}const names={
"data-uri":"data URI",url:"public address",upload:"upload"}
;const withoutAddress="The picture has no public address: use `image-transport: data-uri`."
;const withoutConsent="Anyone with its link can open an upload, so a private repository needs `allow-private-image-upload: true` for uploads."
;var external_node_events_=$require(78474);var count=$require(16327);var public_url=$require(29227)
;function storageHeaders(mediaType,required){
const wanted=Object.entries(required).map(([name,value])=>[name.toLowerCase(),value]).filter(([name])=>aboutObject.test(name))
;if(!wanted.every(([,value])=>fieldValue.test(value)))return undefined;return{"content-type":mediaType,...Object.fromEntries(wanted)}}
const aboutObject=/^(?:content-(?:type|disposition|md5)|cache-control|x-amz-[a-z0-9-]{1,100})$/;const fieldValue=/^[\t\x20-\x7e]{0,2000}$/
;const lifetimeSeconds=3600;const closingMs=3e4;function createUploads(client,settings,context){const stop=new AbortController
;const signal=AbortSignal.any([context.deadline,stop.signal]);(0,external_node_events_.setMaxListeners)(0,signal);const deletions=[]
;let left=0;async function remove(fileId){left+=1;const reply=await client.send({method:"DELETE",path:`files/${fileId}`,rank:sender.Tm.rest,
timeoutMs:6e4,signal:signal});if(reply.kind==="answer"&&reply.status<300)left-=1}async function store(bytes,mediaType){
const presigned=await presign(client,mediaType,settings,context);if("status"in presigned)return presigned
;const headers=storageHeaders(mediaType,presigned.required_headers);if(headers===undefined)return(0,
provider.g)("The API requires headers for the upload that cannot be sent.");const stored=await(0,
retry.L5)(context,retry.EQ,()=>context.sender.aside({method:"PUT",url:presigned.presigned_url,headers:headers,body:bytes,timeoutMs:6e4,
signal:context.signal}));return stored.kind==="answer"&&stored.status<300?{status:"uploaded",url:presigned.public_url,fileId:presigned.id
}:stored}return{async put(bytes,mediaType){context.pollSchedule.uploading();let stored=await store(bytes,mediaType)
;if("kind"in stored&&stored.kind==="answer"&&stored.status===403)stored=await store(bytes,mediaType);if(!("kind"in stored))return stored
;if(stored.kind==="stopped")return{status:"stopped"};return(0,provider.g)(`The storage did not accept the upload: ${(0,
redact.I)(stored,settings.apiKey)}.`)},remove({fileId:fileId}){if(fileId!==undefined)deletions.push(remove(fileId))},async close(){
await Promise.race([Promise.all(deletions),context.clock.sleep(closingMs,signal)]);stop.abort();if(left===0)return;const pictures=(0,
count.U)(left,"uploaded picture")
;context.note(`${pictures} could not be deleted: ${left===1?"its link expires":"their links expire"} within an hour.`)}}}
async function presign(client,mediaType,settings,context){const body={content_type:mediaType,file_type:"image",
expires_in_seconds:lifetimeSeconds};const reply=await(0,retry.L5)(context,retry.EQ,()=>client.send({method:"POST",path:"upload/presign",
body:body,rank:sender.Tm.rest,timeoutMs:6e4,signal:context.signal}));const away=(0,refusals.n)(reply,settings.apiKey)
;if(away!==undefined)return away;const presigned=reply.kind==="answer"&&reply.status<300?(0,answers.OT)(reply.text):undefined
;if(presigned===undefined){return(0,provider.g)(`The upload could not be prepared: ${(0,redact.I)(reply,settings.apiKey)}.`,{outage:(0,
retry.uD)(reply)})}const{presigned_url:presigned_url,public_url:public_url}=presigned
;return[presigned_url,public_url].every(url=>mayBeUsed(url,settings.apiBaseUrl))?presigned:(0,
provider.g)("The API named an upload address that is not on a public https host.")}function mayBeUsed(url,apiBaseUrl){return(0,
public_url.x6)(url)!==undefined||apiBaseUrl!==undefined&&new URL(apiBaseUrl).origin===new URL(url).origin}var truncate=$require(76064)
;var http=$require(57486);var poll_schedule=$require(21312);const longestTroubleMs=1e4;const longestGapMs=2e3;const glanceMs=250
;function createPollHealth(clock){let trouble;let underway=0;return{waitMs(){if(!trouble)return 0
;return underway>0?glanceMs:Math.max(0,trouble.nextAt-clock.now())},began(){underway+=1},ended(failure){underway-=1;const now=clock.now()
;const count=(trouble?.count??0)+1;trouble=failure===undefined?undefined:{since:trouble?.since??now,count:count,
nextAt:now+troubleBackoffMs(count),why:failure}},hopeless:()=>trouble&&clock.now()-trouble.since>=longestTroubleMs?trouble.why:undefined}}
function troubleBackoffMs(count){return Math.min(longestGapMs,(0,poll_schedule.jo)(count))}var price=$require(36345);const deadlineMs=18e4
;const settlingMs=15e3;const poll_glanceMs=1e3;async function pollUntilSettled(poll){
const{context:context,settings:settings,health:health}=poll;const began=context.clock.now();let seen={since:0,heldMs:0,notBefore:0}
;let troubles=0;let troubleBegan=0;for(;;){await waitForTurn(poll,began,seen);health.began();const reply=await ask(poll)
;const prediction=read(reply);const isLost=prediction.state==="unreadable"&&!asksForPatience(reply);const failure=isLost?(0,
redact.I)(reply,settings.apiKey):undefined;health.ended(failure);const age=context.clock.now()-began;const end=endOf(reply,age,settings)
;if(end!==undefined){await cancel(poll);return end}if(prediction.state==="done")context.pollSchedule.learn(seen.since,age,prediction.tookMs)
;const settled=settle(prediction,settings);if(settled!==undefined)return settled;if(age>=deadlineMs){await cancel(poll);return(0,
provider.g)(`There was no description after ${deadlineMs/1e3} s.`)}noteUnknown(prediction,poll)
;troubles=prediction.state==="unreadable"?troubles+1:0;if(troubles<=1||failure===undefined)troubleBegan=age
;if(failure!==undefined&&(health.hopeless()!==undefined||age-troubleBegan>=longestTroubleMs)){await cancel(poll);return(0,
provider.g)(`The API did not tell what became of the draft: ${failure}.`,{outage:true})}seen=troubles===0?{since:age,
heldMs:reply.kind==="answer"?reply.tookMs:0,notBefore:0}:{...seen,heldMs:0,notBefore:age+troubleBackoffMs(troubles)}}}
async function waitForTurn({context:context,health:health},began,{since:since,heldMs:heldMs,notBefore:notBefore}){
const{clock:clock,pollSchedule:pollSchedule,signal:signal}=context;while(!signal.aborted){const age=clock.now()-began
;const due=Math.min(deadlineMs,Math.max(notBefore,pollSchedule.nextPollAge(since)-heldMs))
;const wait=health.hopeless()===undefined?Math.max(due-age,health.waitMs()):0;if(wait<=0)return
;await clock.sleep(Math.min(wait,poll_glanceMs),signal)}}async function ask({client:client,context:context,id:id,echoed:echoed}){
if(context.signal.aborted)return{kind:"stopped"};return client.send({method:"GET",path:`prediction/${id}`,rank:sender.Tm.poll,timeoutMs:6e4,
maxBytes:http._+echoed,signal:context.signal})}function endOf(reply,age,{apiKey:apiKey}){if(reply.kind==="answer"&&reply.status===404){
return age<settlingMs?undefined:(0,provider.g)(`The API lost the prediction: ${(0,redact.I)(reply,apiKey)}.`)}return(0,
refusals.n)(reply,apiKey)}function asksForPatience(reply){return reply.kind==="answer"&&(reply.status===429||reply.status===404)}
function read(reply){return reply.kind==="answer"&&reply.status<300?(0,answers.SO)(reply.text):{state:"unreadable"}}
function noteUnknown(prediction,{context:context,settings:settings}){if(prediction.state!=="pending"||(0,
answers.d7)(prediction.status))return;const word=(0,truncate.x)((0,redact.E)(prediction.status,settings.apiKey),40)
;context.note(`The API reports the unknown status "${word}", which is read as "not yet".`)}function settle(prediction,{apiKey:apiKey}){
if(prediction.state==="done"){return{status:"ok",text:prediction.text,costUsd:prediction.costUsd??price.M}}
if(prediction.state!=="failed")return undefined;const words=(0,redact.E)(prediction.said,apiKey);if(prediction.cause==="input")return{
status:"input-refused",said:words,tooLarge:false};const again=prediction.cause==="passing";return(0,
provider.g)(`The model failed: ${words}.`,{again:again,costUsd:prediction.costUsd??0})}
async function cancel({client:client,context:context,id:id}){const path=`prediction/${id}/cancel`;const reply=await client.send({
method:"POST",path:path,rank:sender.Tm.rest,timeoutMs:3e4,signal:context.deadline})
;if(reply.kind==="answer"&&(reply.status<300||reply.status===404||reply.status===500))return
;context.note("A draft that was abandoned could not be cancelled at the provider: it may still be billed.")}
function openEachlabs(settings,context){const client=(0,eachlabs_client.U)(settings,context)
;const create=createCreate(client,settings,context);const transports=createTransports(settings,context)
;const uploads=createUploads(client,settings,context);const health=createPollHealth(context.clock)
;async function begin(transport,picture,question){const handed=await transmit(transport,picture);if(handed.status!=="handed")return{
created:handed};const created=await create(handed.image,question);if(created.status==="created")context.accepted();return{created:created,
image:handed.image,upload:handed.upload}}async function transmit(transport,picture){if(picture.status==="remote")return{status:"handed",
image:picture.url};if(transport==="data-uri")return{status:"handed",image:(0,provider.L)(picture)};if(transport==="url")return{
status:"handed",image:picture.address??""};const upload=await uploads.put(picture.bytes,picture.mediaType)
;return upload.status==="uploaded"?{status:"handed",image:upload.url,upload:upload}:upload}
async function attempt(transport,picture,question){const begun=await begin(transport,picture,question)
;const{created:created,image:image="",upload:upload}=begun;const settled=created.status==="created"?await pollUntilSettled({id:created.id,
echoed:image.length,client:client,settings:settings,context:context,health:health}):created;if(upload!==undefined)uploads.remove(upload)
;return settled}return{async describe(picture,question){const why=health.hopeless();if(why!==undefined)return(0,
provider.g)(`The API does not tell what becomes of drafts: ${why}.`,{outage:true});const ways=transports.of(picture)
;if(typeof ways==="string")return(0,provider.g)(ways);let refusal="";for(const[index,transport]of ways.entries()){
const answer=await attempt(transport,picture,question);if(answer.status==="ok")transports.worked(transport)
;if(answer.status!=="input-refused")return answer;refusal=answer.said
;if(answer.misunderstood!==undefined&&index===ways.length-1)return answer.misunderstood
;if(!transports.refused(transport,answer.tooLarge,ways[index+1]))break}return(0,
provider.g)(`The API could not use the picture: ${refusal}.`)},close:uploads.close}}}),

};
