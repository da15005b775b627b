import { modules as common0 } from '../../common/drafts/requests/poll-schedule.js';
import { modules as common1 } from '../../common/drafts/requests/retry.js';
export const ids = [3550];
export const modules = {
...common0,
...common1,
59659: (($module,$exports,$require)=>{$require.d($exports,{L:()=>dataUri,g:()=>failed});function failed(reason,more={}){return{
status:"failed",reason:reason,costUsd:more.costUsd??0,again:more.again??false,outage:more.outage??false}}
function dataUri({bytes:bytes,mediaType:mediaType}){
return`data:${mediaType};base64,${Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length).toString("base64")}`}}),
35139: (($module,$exports,$require)=>{$require.d($exports,{j:()=>misunderstood,n:()=>readRefusal});var $m0=$require(17987)
;var $m1=$require(97927);var $m2=$require(11203);function readRefusal(reply,apiKey){if(reply.kind==="stopped")return{status:"stopped"}
;if(reply.kind!=="answer")return undefined;const remedy=(0,$m2.Ny)(reply)?patience(reply):remedies[reply.status]
;if(remedy===undefined)return undefined;return refusal(remedy,reply,apiKey)}function patience(reply){const minutes=Math.ceil(((0,
$m2.pE)(reply)??0)/6e4);return[`The API asks to wait ${minutes} minutes`,"Run it again after that."]}function misunderstood(reply,apiKey){
return reply.kind==="answer"?refusal(strange,reply,apiKey):undefined}function refusal([problem,advice],reply,apiKey){const words=(0,
$m0.K)(reply.text);const quote=words===undefined?"":` ("${(0,$m1.E)(words,apiKey)}")`;return{status:"refused",
reason:`${problem}: status ${reply.status}${quote}. ${advice}`}}
const strange=["The API does not understand the request","Check `model` and `api-base-url`; `alt-text-review doctor` shows what the API understands."]
;const remedies={401:["The API refused the key","Check the key in the provider’s console and store it again as a secret."],
402:["The account cannot pay for drafts","Top up the balance, or lower `concurrency`."],
403:["The API does not let this account use the model","Check the permissions of the key and whether the account is locked."],
404:["The API does not know this model or address","Check `model` and `api-base-url`."]}}),

};
