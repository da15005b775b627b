import { modules as common0 } from '../../../../common/drafts/doctor/session.js';
import { modules as common1 } from '../../../../common/drafts/requests/retry.js';
export const ids = [8987];
export const modules = {
...common0,
...common1,
28987: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{diagnoseOpenai:()=>diagnoseOpenai})
;var doctor_session=$require(31423);var verdict=$require(87616);var schemas=$require(13798);var count=$require(16327)
;var sender=$require(11203);var local_base=$require(5e3);var retry=$require(23330);var parse_json=$require(51622)
;var problem=$require(17987);var redact=$require(97927);var pictures=$require(42981);var probe=$require(71987)
;async function gatherOpenai(session,progress){const{context:context,settings:settings}=session
;const base=(settings.apiBaseUrl??local_base.t).replace(/(?<!\/)\/+$/,"");const{apiKey:apiKey="",model:model}=settings;const headers={
accept:"application/json",...apiKey===""?{}:{authorization:`Bearer ${apiKey}`}};const{signal:signal}=context;progress(0,2)
;const models=await(0,retry.L5)(context,retry.EQ,()=>context.sender.send({method:"GET",url:`${base}/models`,headers:headers,
rank:sender.Tm.rest,timeoutMs:3e4,signal:signal}));progress(1,2);const[draft]=models.kind==="answer"?await draftOf(session):[];progress(2,2)
;return{host:new URL(base).host,model:model,models:models,draft:draft}}async function draftOf(session){
const provider=await session.open("data-uri");const attempts=await session.ask(provider,[(0,pictures.F9)()]);await provider.close()
;return attempts}const openaiProbes=[{id:"reachable",question:"Does the endpoint answer from here?",
read({models:models,host:host,settings:settings}){if(models.kind==="stopped")return(0,probe.bh)("it was stopped")
;if(models.kind!=="answer")return{answer:"no",seen:(0,redact.E)(models.reason,settings.apiKey)};return{answer:"yes",
seen:`status ${models.status} from ${host}`}}},{id:"model",question:"Does it have the model?",
read({models:models,model:model,settings:settings}){if(models.kind!=="answer")return(0,probe.Op)("the endpoint did not answer")
;if(models.status>=300){const words=(0,redact.E)((0,problem.K)(models.text)??"",settings.apiKey);return(0,
probe.bh)(`GET /models: status ${models.status}${words===""?"":` "${words}"`}`)}const list=listShape.safeParse((0,
parse_json.q)(models.text)).data?.data.map(({id:id})=>id);if(list===undefined)return(0,probe.bh)("GET /models returned no list")
;const seen=`among ${(0,count.U)(list.length,"model")}`;if(list.includes(model))return{answer:"yes",seen:seen};const others=(0,
redact.E)(list.slice(0,8).join(", "),settings.apiKey);return{answer:"no",seen:others===""?"it has no models":`it has ${others}`}}},{
id:"draft",question:"Does it return a draft?",read({draft:draft,settings:settings}){const words=draft?.answer.status==="ok"?(0,
redact.E)(draft.answer.text,settings.apiKey):"";return words===""?{...(0,probe.Yn)(draft),answer:"no"}:{answer:"yes",seen:`"${words}"`}}},{
id:"time",question:"How long does a draft take?",read({draft:draft}){if(draft?.answer.status!=="ok")return(0,probe.Op)("there was no draft")
;return{answer:`${Math.round(draft.ms/1e3)} s`,seen:"from request to words"}}}];const listShape=schemas.Ikc({data:schemas.YOg(schemas.Ikc({
id:schemas.YjP()}))});function diagnoseOpenai(provider,settings,world){return(0,
doctor_session.C)(provider,settings,world,session=>diagnosed(provider,session,settings,world))}
async function diagnosed({name:name},session,settings,world){const evidence=await gatherOpenai(session,world.progress);const works=(0,
doctor_session.Q)(evidence.draft);return{...(0,verdict.sh)(name,session,(0,verdict.yw)(openaiProbes,{...evidence,settings:settings})),
works:works,remedy:works?undefined:openaiRemedy(evidence,world.signal),predictions:works?1:0,costUsd:undefined}}
function openaiRemedy({models:models,draft:draft,model:model},{aborted:aborted}){if(aborted)return verdict.ce
;if(models.kind==="answer")return`${(0,verdict.SM)(draft)} Check that the endpoint has \`${model}\`.`
;return"The endpoint could not be reached. Start it, for Ollama with `ollama serve`, or check `api-base-url`."}}),

};
