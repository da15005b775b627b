export const modules = {
47307: (($module,$exports,$require)=>{$require.d($exports,{CD:()=>attempt,IF:()=>userError,Of:()=>refusalOf,TU:()=>overdue,
WE:()=>explain,c2:()=>statusOf,k6:()=>badAnswer,qE:()=>noAnswer});var $m0=$require(61469);var $m1=$require(76064);var $m2=$require(74380)
;const permissions="permissions: { contents: read, pull-requests: write }";function refusalOf(error){const status=statusOf(error)
;if(status===undefined)throw error;const message=(0,$m0.bD)(error);if(error instanceof Error&&error.name==="DeadlineError"){return{
kind:"overdue",reason:"the run reached its deadline before GitHub had answered",
remedy:"Raise deadline-minutes, or review fewer documents with paths."}}if(status===401){return{kind:"token",
reason:"GitHub did not accept the token (401)",remedy:"Check the input github-token: its default, the token of the job, is enough."}}
if(status===429||(status===403||status===422)&&isLimit(error,message)){const waitMs=waitOf(error);return{kind:"limited",
reason:`this token has reached a rate limit of GitHub (${status})`,
remedy:`Run the job again in ${waitMs===undefined?"a few minutes":inWords(waitMs)}.`,...waitMs!==undefined&&{waitMs:waitMs}}}
if(status===403||status===404){return{kind:"permission",
reason:status===403?"the token of this job lacks a permission (403)":"it does not exist, or the token of this job cannot see it (404)",
remedy:`Give the job ${permissions}.`,isGone:status===404}}if(status>=400&&status<500&&status!==408){return{kind:"rejected",
reason:`GitHub answered ${status}: ${shortened(message)}`,remedy:"Run the job again.",...status===409&&{isStale:true}}}return{
kind:"unclear",reason:`GitHub gave no usable answer (${shortened(message)})`,remedy:"Run the job again in a few minutes."}}
function statusOf(error){if(!(error instanceof Error))return undefined
;if("status"in error&&typeof error.status==="number")return error.status
;if(error.name==="TimeoutError"||error.name==="AbortError")return 500;return graphqlStatus(error)}function graphqlStatus(error){
if(error.name!=="GraphqlResponseError"||!("errors"in error)||!Array.isArray(error.errors))return undefined
;const types=error.errors.map(entry=>typeof entry==="object"&&entry!==null&&"type"in entry?entry.type:undefined)
;if(types.includes("RATE_LIMITED"))return 429;if(types.includes("FORBIDDEN"))return 403;if(types.includes("STALE_DATA"))return 409
;if(types.includes("UNPROCESSABLE"))return 422;return types.includes("NOT_FOUND")?404:500}function isLimit(error,message){
return/rate limit|submitted too quickly|temporarily blocked/i.test(message)||isSpent(error)}function isSpent(error){
return header(error,"x-ratelimit-remaining")==="0"}function waitOf(error){const after=Number(header(error,"retry-after")??NaN)
;if(after>=0)return after*1e3;const[reset,now]=[Number(header(error,"x-ratelimit-reset")??NaN)*1e3,Date.parse(header(error,"date")??"")]
;const wait=Math.max(0,reset-now);return isSpent(error)&&Number.isFinite(wait)?wait:undefined}function inWords(ms){
const minutes=Math.max(1,Math.ceil(ms/6e4));return minutes===1?"a minute":`${minutes} minutes`}function header(error,name){
const value=member(member(member(error,"response"),"headers"),name)??member(member(error,"headers"),name)
;return typeof value==="string"||typeof value==="number"?String(value):undefined}function member(value,name){
return typeof value==="object"&&value!==null?value[name]:undefined}function shortened(message){return(0,$m1.x)((0,
$m2.TN)(message).replace(/ - https?:\/\/\S+$/,""),300)}function badAnswer(expected,cause){
return Object.assign(new Error(`the answer is not ${expected}`,{cause:cause}),{status:502})}function noAnswer(limitMs){
return Object.assign(new Error(`no answer in ${Math.round(limitMs/1e3)} s`),{status:504})}function overdue(){
return Object.assign(new Error("the run reached its deadline"),{name:"DeadlineError",status:504})}
function userError(problem,{reason:reason,remedy:remedy}){return new $m0.yo(`${problem}: ${reason}.`,remedy)}
async function attempt(request){try{return{value:await request()}}catch(error){return{refusal:refusalOf(error)}}}
function explain({reason:reason,remedy:remedy}){return`${reason}. ${remedy}`}}),
6830: (($module,$exports,$require)=>{$require.d($exports,{Es:()=>readPull,p5:()=>describePull,vE:()=>readTrigger})
;var $m0=$require(61469);var $m1=$require(63607);var $m2=$require(89188);function readTrigger(payload,env){
const event=env.GITHUB_EVENT_NAME??"";const privateRepository=(0,$m1.at)(payload,"repository","private")!==false;return{event:event,
privateRepository:privateRepository,subject:(subjects[event]??commitOf)(payload,env)}}
function describePull(event,{number:number,headSha:headSha,baseSha:baseSha}){
return`${event} #${number}: head ${headSha.slice(0,7)}, settings from base ${baseSha.slice(0,7)}`}const subjects={
pull_request:(payload,env)=>pullOf(payload,"pull_request",env.GITHUB_TRIGGERING_ACTOR??env.GITHUB_ACTOR),
pull_request_target:payload=>pullOf(payload,"pull_request_target"),workflow_run:runOf,issue_comment:commentOf,
pull_request_review_comment:commentOf,merge_group:groupOf,push:pushOf};function pullOf(payload,event,actor){const json=(0,
$m1.at)(payload,"pull_request");const pull=readPull(json);if(pull===undefined){
throw new $m0.yo(`The event ${event} has no pull request.`,"Run the Action in a workflow on GitHub.")}
const readOnly=event==="pull_request"?readOnlyReason(isFork(json),actor):undefined;return{kind:"pull",pull:{...pull,readOnly:readOnly}}}
function readPull(json){const[number,headSha,baseSha]=[(0,$m1.at)(json,"number"),(0,$m1.at)(json,"head","sha"),(0,
$m1.at)(json,"base","sha")];if(!(0,$m1.Et)(number)||!(0,$m1.HH)(headSha)||!(0,$m1.HH)(baseSha))return undefined;const changedFiles=(0,
$m1.at)(json,"changed_files");const association=(0,$m1.at)(json,"author_association");return{number:number,headSha:headSha,baseSha:baseSha,
changedFiles:(0,$m1.Et)(changedFiles)?changedFiles:undefined,readOnly:undefined,newcomer:isFork(json)&&!isKnown(association)?(0,
$m1.KH)(association)?association:"NONE":undefined,untouched:(0,$m1.at)(json,"comments")===0&&(0,$m1.at)(json,"review_comments")===0}}
function isFork(pull){const base=(0,$m1.at)(pull,"base","repo","id");return base===undefined||(0,$m1.at)(pull,"head","repo","id")!==base}
function isKnown(association){return["OWNER","MEMBER","COLLABORATOR","CONTRIBUTOR"].some(known=>known===association)}
function readOnlyReason(fromFork,actor){if(fromFork)return"fork";return actor==="dependabot[bot]"?"dependabot":undefined}
function runOf(payload){const run=(...keys)=>(0,$m1.at)(payload,"workflow_run",...keys)
;const[event,headSha,branch]=[run("event"),run("head_sha"),run("head_branch")]
;const[owner,repositoryId]=[run("head_repository","owner","login"),run("head_repository","id")];if(event!=="pull_request")return{
kind:"nothing",why:"the run before it was not for a pull request"};if(!(0,$m1.HH)(headSha)||!(0,$m1.KH)(branch)||!(0,$m1.KH)(owner)||!(0,
$m1.Et)(repositoryId)){return{kind:"nothing",why:"GitHub does not name the branch of the run before it; its fork may be gone"}}return{
kind:"run",run:{headSha:headSha,branch:branch,owner:owner,repositoryId:repositoryId}}}function commentOf(payload){const number=(0,
$m1.at)(payload,"pull_request","number")??(0,$m1.at)(payload,"issue","number");const isOnPull=(0,
$m1.at)(payload,"pull_request")!==undefined||isPresent((0,$m1.at)(payload,"issue","pull_request"));const body=(0,
$m1.at)(payload,"comment","body");if(!isOnPull||!(0,$m1.Et)(number))return{kind:"nothing",why:"the comment is not on a pull request"};if((0,
$m1.at)(payload,"action")!=="created")return{kind:"nothing",why:"the comment is not new"};if(typeof body!=="string"||(0,
$m2.v)(body)===undefined)return{kind:"nothing",why:"the comment does not begin with /alt"};return{kind:"comment",number:number}}
function isPresent(value){return value!==undefined&&value!==null}function groupOf(payload,env){const[base,head]=[(0,
$m1.at)(payload,"merge_group","base_sha"),(0,$m1.at)(payload,"merge_group","head_sha")];return(0,$m1.HH)(base)&&(0,$m1.HH)(head)?{
kind:"range",range:{base:base,head:head,queue:true}}:commitOf(payload,env)}function pushOf(payload,env){const[base,head]=[(0,
$m1.at)(payload,"before"),(0,$m1.at)(payload,"after")];if((0,$m1.at)(payload,"deleted")===true)return{kind:"nothing",
why:"the branch or tag was deleted"};const isRange=(0,$m1.HH)(base)&&(0,$m1.HH)(head)&&!/^0+$/.test(base);return isRange?{kind:"range",
range:{base:base,head:head,queue:false}}:commitOf(payload,env)}function commitOf(_payload,{GITHUB_SHA:sha}){return{kind:"commit",sha:(0,
$m1.HH)(sha)?sha:undefined}}}),
94414: (($module,$exports,$require)=>{$require.d($exports,{B9:()=>linksTo,DE:()=>blobOf,JS:()=>pageOfFile,fL:()=>runPage})
;function linksTo({repository:{owner:owner,repo:repo}},commit,{GITHUB_SERVER_URL:server}){if(server===undefined)return()=>undefined
;return(path,line)=>`${server}/${owner}/${repo}/blob/${commit}/${path.split("/").map(encoded).join("/")}?plain=1#L${line}`}
function runPage({repository:{owner:owner,repo:repo}},{GITHUB_SERVER_URL:server,GITHUB_RUN_ID:run=""}){
return server===undefined||!/^\d{1,20}$/.test(run)?undefined:`${server}/${owner}/${repo}/actions/runs/${run}`}
function pageOfFile({repository:{owner:owner,repo:repo}},commit,{GITHUB_SERVER_URL:server}){if(server===undefined)return()=>undefined
;return path=>`${server}/${owner}/${repo}/blob/${commit}/${path.split("/").map(encoded).join("/")}`}
function blobOf({GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_SHA:sha},commit=sha){
if(server===undefined||repository===undefined||commit===undefined)return undefined;return`${server}/${repository}/blob/${commit}/`}
function encoded(segment){return encodeURIComponent(segment).replace(/[!'()*]/g,sign=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}
}),
63607: (($module,$exports,$require)=>{$require.d($exports,{Et:()=>isNumber,HH:()=>isSha,KH:()=>isText,at:()=>at,dK:()=>isOptional,
p6:()=>expected,sh:()=>isListOf});var $m0=$require(47307);function at(value,...keys){let found=value;for(const key of keys){
if(typeof found!=="object"||found===null)return undefined;found=found[key]}return found}function isNumber(value){
return typeof value==="number"}function isText(value){return typeof value==="string"&&value!==""}function isSha(value){
return typeof value==="string"&&/^[0-9a-f]{40,64}$/.test(value)}function isOptional(value,isOne){
return value===undefined||value===null||isOne(value)}function isListOf(value,isOne){return Array.isArray(value)&&value.every(isOne)}
function expected(what,answer,isAsDocumented){if(!isAsDocumented(answer))throw(0,$m0.k6)(what);return answer}}),
89188: (($module,$exports,$require)=>{$require.d($exports,{v:()=>commandIn});const longestWords=300;function commandIn(body){
const[line=""]=body.trimStart().split("\n");const[sign,name="",...rest]=line.trim().split(/\s+/);if(sign!=="/alt")return undefined
;const words=rest.join(" ").slice(0,longestWords);switch(name.toLowerCase()){case"decorative":return{kind:"decorative"};case"ignore":return{
kind:"ignore",reason:words};case"again":return{kind:"again",hint:words};case"accept":if(words==="")return{kind:"accept",all:false}
;return words.toLowerCase()==="all"?{kind:"accept",all:true}:{kind:"unknown"};default:return{kind:"unknown"}}}}),
};
