export const ids = [9554];
export const modules = {
39554: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{openOpenai:()=>openOpenai})
;var local_base=$require(5e3);var schemas=$require(13798);var retry=$require(23330);var parse_json=$require(51622)
;var problem=$require(17987);var provider=$require(59659);var refusals=$require(35139);var redact=$require(97927)
;function conclude(reply,asked){const away=unpulled(reply,asked)??(0,refusals.n)(reply,asked.apiKey);if(away!==undefined)return away
;const trouble=(0,redact.I)(reply,asked.apiKey);if(reply.kind!=="answer"){
const remedy=asked.base===local_base.t&&reply.kind==="unsent"?" Start Ollama, or set `api-base-url`.":"";return(0,
provider.g)(`The API could not be reached: ${trouble}.${remedy}`,{outage:true})}if(reply.status>=300)return(0,
provider.g)(`The API gave no draft: ${trouble}.`,{outage:(0,retry.uD)(reply)});const completion=completionShape.safeParse((0,
parse_json.q)(reply.text));if(!completion.success)return(0,provider.g)("The answer of the API is not a chat completion.")
;const{content:content,refusal:refusal}=completion.data.choices[0].message;return{status:"ok",text:(content??refusal??"").slice(0,4e3),
costUsd:0}}function unpulled(reply,{apiKey:apiKey,model:model}){if(reply.kind!=="answer"||reply.status!==404)return undefined
;if(!/try pulling|not found, pull/i.test((0,problem.K)(reply.text)??""))return undefined;const name=(0,redact.E)(model,apiKey);return{
status:"refused",reason:`The server has no model ${name}: run \`ollama pull ${name}\` on its machine.`}}const part=schemas.Ikc({
text:schemas.YjP()}).transform(({text:text})=>text).catch("")
;const content=schemas.KCZ([schemas.YjP(),schemas.YOg(part).transform(parts=>parts.join(""))]);const completionShape=schemas.Ikc({
choices:schemas.PVZ([schemas.Ikc({message:schemas.Ikc({content:content.nullish(),refusal:schemas.YjP().nullish().catch(undefined)})
})],schemas.L5J())});function createRequestForm(model){let limit="max_tokens";let samples=true;function body(question,image){
const content=[{type:"text",text:question.prompt},{type:"image_url",image_url:{url:image}}];return JSON.stringify({model:model,messages:[{
role:"user",content:content}],...samples?{temperature:question.temperature,top_p:question.topP}:{},
[limit]:limit==="max_tokens"?question.maxTokens:question.maxTokens+thoughtTokens,stream:false})}return{body:body,learns(reply,asked){
if(reply.kind!=="answer"||reply.status!==400&&reply.status!==422)return false;const words=(0,problem.K)(reply.text)??""
;if(words.includes("max_completion_tokens"))limit="max_completion_tokens";if(/\b(temperature|top_p)\b/.test(words))samples=false
;const wasOldLimit=limit==="max_completion_tokens"&&asked.includes('"max_tokens":')
;return wasOldLimit||!samples&&asked.includes('"temperature":')}}}const thoughtTokens=1e3;var sender=$require(11203)
;function openOpenai(settings,context){const{apiKey:apiKey,model:model}=settings
;const base=(settings.apiBaseUrl??local_base.t).replace(/(?<!\/)\/+$/,"");const form=createRequestForm(model);const headers={
"content-type":"application/json",...apiKey===undefined||apiKey===""?{}:{authorization:`Bearer ${apiKey}`}}
;async function ask(picture,question){const image=picture.status==="remote"?picture.url:(0,provider.L)(picture);for(;;){
const body=form.body(question,image);const reply=await(0,retry.L5)(context,retry.Ly,()=>context.sender.send({method:"POST",
url:`${base}/chat/completions`,headers:headers,body:body,rank:sender.Tm.create,timeoutMs:timeoutMs,signal:context.signal}))
;if(!form.learns(reply,body))return reply}}return{async describe(picture,question){const answer=conclude(await ask(picture,question),{
apiKey:apiKey,model:model,base:base});if(answer.status==="ok")context.accepted();return answer},close:()=>Promise.resolve()}}
const timeoutMs=29e4}),

};
