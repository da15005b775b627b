export const modules = {
17987: (($module,$exports,$require)=>{$require.d($exports,{K:()=>readProblem});var $m1=$require(13798);var $m0=$require(51622)
;function readProblem(text){const{error:error,message:message,details:details,detail:detail}=shape.parse((0,$m0.q)(text))
;const words=[typeof error==="string"?error:error?.message,message,details,detail]
;const known=words.filter(word=>word!==undefined&&word!=="");return known.length===0?undefined:known.join(": ")}
const optionalText=$m1.YjP().optional().catch(undefined);const shape=$m1.Ikc({error:$m1.KCZ([$m1.YjP(),$m1.Ikc({message:optionalText
})]).optional().catch(undefined),message:optionalText,details:optionalText,detail:optionalText}).catch({})}),
97927: (($module,$exports,$require)=>{$require.d($exports,{E:()=>redact,I:()=>describeFailure});var $m0=$require(17987)
;function redact(text,apiKey){const withoutKey=apiKey===undefined||apiKey===""?text:text.replaceAll(apiKey,"***")
;const line=withoutKey.slice(0,2e3).replace(/<[^<>]*>/g," ").replace(/[\p{C}\s]+/gu," ").trim()
;return line.length>200?`${line.slice(0,199).trimEnd()}…`:line}function describeFailure(reply,apiKey){
if(reply.kind==="stopped")return"the run was stopped";if(reply.kind!=="answer")return redact(reply.reason,apiKey)
;const id=reply.requestId===undefined?"":` (request ${reply.requestId})`;return redact(`status ${reply.status} ${(0,
$m0.K)(reply.text)??""}`,apiKey)+id}}),
23330: (($module,$exports,$require)=>{$require.d($exports,{EQ:()=>repeatable,L5:()=>retry,Ly:()=>careful,uD:()=>isOutage})
;var $m0=$require(11203);var $m1=$require(21312);const careful={busy:6,broke:1,unsent:3,erred:2,unknown:1};const repeatable={busy:6,broke:0,
unsent:3,erred:3,unknown:3};async function retry(context,patience,send){const met={busy:0,broke:0,unsent:0,erred:0,unknown:0};for(;;){
const reply=await send();const trouble=troubleOf(reply);if(trouble===undefined||met[trouble]>=patience[trouble]||(0,
$m0.Ny)(reply))return reply;met[trouble]+=1;if(!await mayRepeat(context,patience,trouble))return reply;await context.clock.sleep((0,
$m1.jo)(met[trouble]),context.signal);if(context.signal.aborted)return{kind:"stopped"}}}function troubleOf(reply){
if(reply.kind==="unsent")return"unsent";if(reply.kind==="unanswered")return"unknown";if(reply.kind==="stopped")return undefined
;return troubles[reply.status]}const troubles={402:"broke",408:"unknown",429:"busy",500:"erred",502:"unknown",503:"unknown",504:"unknown"}
;async function mayRepeat(context,patience,trouble){if(trouble==="busy")await context.slots.again(context.signal);if(trouble==="broke"){
if(context.slots.used()<=1)return false;context.slots.shrink(context.slots.used()-1);await context.slots.again(context.signal)}
if(trouble==="unknown"&&patience===careful){if(!context.bookAnother())return false
;context.note("A request for a draft got no answer and was repeated: the provider may bill it twice.")}return true}function isOutage(reply){
if(reply.kind==="unsent"||reply.kind==="unanswered")return true
;return reply.kind==="answer"&&(reply.status>=500||reply.status===408||reply.status===429)}}),
};
