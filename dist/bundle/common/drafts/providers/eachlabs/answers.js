export const modules = {
15383: (($module,$exports,$require)=>{$require.d($exports,{$6:()=>readCreated,OT:()=>readPresigned,SO:()=>readPrediction,
d7:()=>isKnownPending});var $m1=$require(13798);var $m0=$require(51622);var $m2=$require(36345);function readCreated(text){
const{predictionID:predictionID,id:id,prediction_id:prediction_id}=createdShape.parse((0,$m0.q)(text))
;return predictionID??id??prediction_id}const idShape=$m1.YjP().regex(/^[\w-]{1,128}$/).optional().catch(undefined)
;const createdShape=$m1.Ikc({predictionID:idShape,id:idShape,prediction_id:idShape}).catch({});function readPrediction(text){
const body=predictionShape.safeParse((0,$m0.q)(text));if(!body.success)return{state:"unreadable"}
;const{status:status,output:output,metrics:metrics}=body.data;const word=status.toLowerCase();if(doneWords.has(word)){
const tookMs=metrics.predict_time===undefined?undefined:metrics.predict_time*1e3;return{state:"done",
text:textOf(output).slice(0,maxTextLength),costUsd:priceOf(metrics),tookMs:tookMs}}if(failedWords.has(word))return{state:"failed",
...failureOf(body.data,word),costUsd:metrics.cost};return{state:"pending",status:status}}function isKnownPending(status){
return pendingWords.has(status.toLowerCase())}
const pendingWords=new Set(["","created","starting","processing","queued","running","pending"])
;const doneWords=new Set(["success","succeeded","completed"]);const failedWords=new Set(["error","failed","cancelled","canceled"])
;function priceOf({cost:cost,predict_time:seconds}){if(cost!==undefined&&cost>0)return cost
;return seconds===undefined||seconds===0?undefined:seconds*$m2.q}const maxTextLength=4e3
;const amount=$m1.aig().nonnegative().max(1e3).optional().catch(undefined);const optionalText=$m1.YjP().optional().catch(undefined)
;const metricsShape=$m1.Ikc({cost:amount,predict_time:amount});const predictionShape=$m1.Ikc({status:$m1.YjP().catch(""),
output:$m1.L5J().optional(),error:optionalText,message:optionalText,logs:optionalText,metrics:metricsShape.catch({})})
;function textOf(output,depth=0){if(depth>4)return"";if(Array.isArray(output))return output.map(part=>textOf(part,depth+1)).join("")
;if(typeof output==="string"){const list=output.trimStart().startsWith("[")?(0,$m0.q)(output):undefined
;return Array.isArray(list)?textOf(list,depth+1):output}const wrapped=wrappedShape.safeParse(output);if(!wrapped.success)return""
;const{text:text,output:inner,response:response,generated_text:generated_text,caption:draft}=wrapped.data
;return textOf(text??inner??response??generated_text??draft,depth+1)}const wrappedShape=$m1.Ikc({text:$m1.L5J().optional(),
output:$m1.L5J().optional(),response:$m1.L5J().optional(),generated_text:$m1.L5J().optional(),caption:$m1.L5J().optional()})
;function failureOf(body,word){const first=Array.isArray(body.output)?body.output[0]:body.output;const envelope=envelopeShape.parse(first)
;const named=envelope.error==="Execution failed"?undefined:envelope.error;const text=typeof body.output==="string"?body.output:undefined
;const said=envelope.error_message??named??body.error??text??body.logs??body.message??word;return{said:said,
cause:word.startsWith("cancel")?"final":causeOf(envelope)}}const envelopeShape=$m1.Ikc({error:optionalText,error_message:optionalText,
error_code:$m1.YjP().catch(""),classification:$m1.Ikc({category:$m1.YjP().catch("")}).catch({category:""}),retryable:$m1.zMY().catch(false)
}).catch({error_code:"",classification:{category:""},retryable:false})
;function causeOf({error_code:error_code,classification:classification,retryable:retryable}){if(inputCodes.has(error_code))return"input"
;if(retryable)return"passing";return finalCategories.has(classification.category.toUpperCase())?"final":"passing"}
const inputCodes=new Set(["INPUT_VALIDATION_ERROR","INPUT_DOWNLOAD_ERROR","PROVIDER_REJECTED","PROVIDER_BAD_REQUEST"])
;const finalCategories=new Set(["VALIDATION","AUTH","CONTENT_MODERATION","INVALID_USER_INPUT","INVALID_MODEL_CONFIG","PROVIDER_AUTH"])
;const presignShape=$m1.Ikc({id:idShape,presigned_url:$m1.OZ5({protocol:/^https?$/}),public_url:$m1.OZ5({protocol:/^https?$/}),
required_headers:$m1.g1P($m1.YjP(),$m1.YjP()).catch({})});function readPresigned(text){return presignShape.safeParse((0,$m0.q)(text)).data}
}),
52533: (($module,$exports,$require)=>{$require.d($exports,{A:()=>createPath,U:()=>createClient});var $m0=$require(77598)
;var $m1=$require(11203);function createClient(settings,{sender:sender,deadline:deadline}){
const base=`${rootOf(settings.apiBaseUrl??"https://api.eachlabs.ai")}/v1/`;const key=settings.apiKey??"";let bearer=false;let slash=true
;const known={header:false,slash:false};function once(request){const path=request.path===createPath&&slash?`${request.path}/`:request.path
;return sender.send({method:request.method,url:base+path,headers:{accept:"application/json","x-request-id":(0,$m0.randomUUID)(),
...request.body===undefined?{}:{"content-type":"application/json"},...bearer?{authorization:`Bearer ${key}`}:{"x-api-key":key}},
...request.body===undefined?{}:{body:JSON.stringify(request.body)},rank:request.rank,timeoutMs:request.timeoutMs,
...request.maxBytes===undefined?{}:{maxBytes:request.maxBytes},patience:request.signal,signal:request.finish===true?deadline:request.signal
})}async function inBothHeaders(request){const reply=await once(request);if(reply.kind!=="answer")return reply;if(reply.status!==401){
if(reply.status<300)known.header=true;return reply}if(known.header)return reply;known.header=true;bearer=true
;const second=await once(request);if(second.kind==="answer"&&second.status===401)bearer=false;return second}return{async send(request){
const reply=await inBothHeaders(request);if(request.path!==createPath||known.slash||reply.kind!=="answer")return reply
;if(!elsewhere.has(reply.status)){if(reply.status<300)known.slash=true;return reply}slash=!slash;known.slash=true
;return inBothHeaders(request)}}}const createPath="prediction";const elsewhere=new Set([301,302,303,307,308,404,405]);function rootOf(base){
return base.replace(/(?<!\/)\/+$/,"").replace(/\/v1$/,"")}}),
};
