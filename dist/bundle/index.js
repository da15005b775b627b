import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={96642: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>variableOf,R:()=>settingsIn});var $m0=$require(61469)
;var $m1=$require(75548);function variableOf(spec){
return spec.secret?undefined:`ALT_TEXT_REVIEW_${spec.name.toUpperCase().replaceAll("-","_")}`}function settingsIn(env){
const given=$m1.sX.flatMap(spec=>{const variable=variableOf(spec);const value=variable===undefined?undefined:env[variable]
;if(variable===undefined||value===undefined||value==="")return[];return[[spec.name,parsed(spec,value,variable)]]})
;return Object.fromEntries(given)}function parsed(spec,value,variable){try{return(0,$m1.ZY)(spec,value)}catch(error){
if(!(error instanceof $m0.yo))throw error;throw new $m0.yo(`In the environment variable ${variable}: ${error.message}`,error.remedy,{
cause:error})}}}),
20682: (($module,$exports,$require)=>{$require.d($exports,{KL:()=>nearOr,e2:()=>readEach,wJ:()=>remedyFor});var $m2=$require(86981)
;var $m0=$require(61469);var $m1=$require(76062);function readEach(items,read){const mistakes=[];const results=items.flatMap(item=>{try{
return[read(item)]}catch(error){if(!(error instanceof $m0.yo))throw error;mistakes.push(error);return[]}})
;if(mistakes.length>0)throw joined(mistakes);return results}function joined(mistakes){const[only]=mistakes
;if(mistakes.length===1&&only!==undefined)return only
;const before=mistakes.slice(0,-1).map(({message:message,remedy:remedy})=>`${message}\n${remedy}`);const last=mistakes.at(-1)
;return new $m0.yo([...before,last?.message??""].join("\n"),last?.remedy??"")}function remedyFor(written,choices,what="Use"){
const near=choices.find(choice=>written.length>2&&choice.startsWith(written))??(0,$m1.p)(written,choices)[0];const list=`${what} ${(0,
$m2.B)(choices)}.`;if(near===undefined)return list;return choices.length>mostListed?`Did you mean ${near}?`:`Did you mean ${near}? ${list}`}
function nearOr(written,choices,example){const[near]=(0,$m1.p)(written,choices)
;return near===undefined?example:`Did you mean ${near}? ${example}`}const mostListed=8}),
75548: (($module,$exports,$require)=>{$require.d($exports,{xQ:()=>camelCase,XZ:()=>isActionOnly,Lv:()=>isList,sX:()=>optionTable,
ZY:()=>parseOption,Ac:()=>parseOptions});var either_of=$require(86981);var errors=$require(61469);var host_names=$require(82353)
;var parse_url=$require(99447);var public_url=$require(29227);var mistakes=$require(20682);var providers=$require(18013)
;var reporters=$require(30529);const optionTable=[{name:"github-token",type:"text",secret:true,
help:"Token to read the pull request and to post the review.",file:"never",risk:"A token in a file of a repository is public."},{
name:"eachlabs-api-key",type:"text",secret:true,variable:"EACHLABS_API_KEY",
help:"Key of the Eachlabs API, for drafts. Without it there are findings and the gate, but no drafts.",file:"never",
risk:"A key in a file of a repository is public."},{name:"paths",type:"list",
help:"Globs of the files to read, one per line; `!` excludes. Default: every supported file.",file:"inside",
risk:"Leaves documents of the repository out of its own check. Globs that lead out of it would have other files of the machine read and reported."
},{name:"scope",type:"choice",choices:["lines","files","all"],
help:"`lines`: images on changed lines, images that the change makes worse from other lines, and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.",
file:"free",risk:"Has fewer images of the repository judged."},{name:"source",type:"choice",choices:["commit","workspace"],
help:"`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: documents that the job has on disk, such as a site that an earlier step built; they are checked, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` if it has documents.",
file:"never",risk:"It decides where the file itself is read, so it has to be known before."},{name:"fail-on",type:"choice",
choices:["error","warning","never"],default:"error",help:"The least severe finding that fails the check.",file:"free",
risk:"Lets the repository pass its own check."},{name:"unread",type:"choice",choices:["fail","warn"],default:"fail",
help:"A document in scope that could not be read: `fail` fails the check, `warn` only reports it.",file:"free",
risk:"Lets the repository pass its own check with documents that nobody could read; every report still says which."},{name:"min-coverage",
type:"number",min:0,max:100,
help:"Percentage of images with an alternative text or an accepted decision to have none; the check fails below it.",file:"free",
risk:"Lets the repository pass or fail its own check."},{name:"max-warnings",type:"integer",min:0,max:1e6,
help:"Number of images with a warning as their worst finding that the check tolerates; it fails above that, whatever `fail-on` says.",
file:"free",risk:"Lets the repository fail its own check."},{name:"baseline",type:"text",
help:"File with accepted findings: only new ones count. Default: `.github/alt-text-review.baseline.json`, where it is there; `none` uses none.",
file:"inside",
risk:"Accepts findings of the repository. A path that leads out of it would have another file of the machine read, and overwritten by `alt-text-review baseline`."
},{name:"review",type:"choice",choices:["suggest","comment","off"],default:"suggest",
help:"`suggest` posts drafts as suggestion blocks, `comment` posts every error and warning without such blocks, `off` posts nothing.",
file:"free",risk:"Changes what is posted on pull requests of the repository, with a token that its workflow gave."},{name:"max-comments",
type:"integer",min:0,max:100,default:30,help:"Maximum number of comments in one review, most severe first; the rest is in the summary.",
file:"free",risk:"Changes how much is posted on pull requests of the repository, within the limits of the setting."},{name:"captions",
type:"choice",choices:["auto","off"],
help:"`auto` drafts descriptions when a provider can be used, `off` never does. Default: `auto` in the Action, `off` on the command line.",
file:{choices:["off"]},risk:"A run on a clone would send pictures to a provider, and whoever has the key would pay for it."},{
name:"context-drafts",type:"choice",choices:["auto","always","never"],alone:"always",meanings:{true:"always",false:"auto"},default:"auto",
help:"Drafts that need no model, from the link, the badge or another place that shows the same picture: `auto` offers those that are certain as suggestions, and all of them beside a model; `always` offers all; `never` only shows them. `true` means `always`, `false` means `auto`.",
file:"free",risk:"Offers texts that are in the repository already. Nothing is sent for them, and only `--fix` writes them into files."},{
name:"provider",type:"choice",choices:providers.e,default:"eachlabs",help:`Provider of the model: ${(0,
either_of.B)(providers.e.map(name=>`\`${name}\` (${providers.r[name].about})`))}.`,file:"never",
risk:"Pictures and the key for them would go to a service that a stranger chose."},{name:"api-base-url",type:"url",
help:"Base URL of the provider: https, or http on this machine. Default: the provider’s own.",file:"never",
risk:"The key and the pictures would go to an address that a stranger chose."},{name:"model",type:"text",
help:`Model of the provider. Default: ${providers.e.map(name=>`\`${providers.r[name].model}\` with \`${name}\``).join(", ")}.`,file:"never",
risk:"Pictures would go to a model that a stranger chose, at its price."},{name:"requests-per-minute",type:"integer",min:0,max:1e4,
default:60,help:"Limit of the account for requests in any 60 seconds, including polls; `0` means no limit.",file:{min:1,max:60},
risk:"More requests than the account allows could get it blocked."},{name:"concurrency",type:"integer",min:1,max:100,default:10,
help:"Limit of the account for predictions at the same time.",file:{min:1,max:10},
risk:"More predictions than the account allows could get it blocked."},{name:"max-captions",type:"integer",min:0,max:1e4,default:50,
help:"Maximum number of drafts that one run requests.",file:{max:50},risk:"Whoever has the key would pay for more drafts than they expect."
},{name:"max-cost-usd",type:"number",min:0,max:1e4,help:"Maximum cost of the drafts of one run, in USD.",file:"free",
risk:"Limits the cost where nothing else does; a limit of the user wins over it."},{name:"image-transport",type:"choice",
choices:["auto","data-uri","upload","url"],default:"auto",
help:"How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with the most private way.",
file:{choices:["auto","data-uri"]},
risk:"Pictures would be uploaded to where anyone with the link can open them, or be fetched by servers of the provider."},{
name:"picture-hosts",type:"hosts",
help:"Hosts that pictures of other sites may be fetched from, one per line, such as `cdn.example.com` or `*.example.com`; `none` fetches none. Default: every public host.",
file:"free",risk:"Has fewer pictures fetched, so that there are fewer drafts. Hosts inside of a network are fetched from in no case."},{
name:"allow-private-image-upload",type:"boolean",default:false,
help:"Allow uploads for pictures of a private repository, although anyone can open the link of an upload.",file:"never",
risk:"It is the consent of whoever owns the pictures, and a stranger would give it."},{name:"language",type:"text",default:"auto",
help:"Language of the pages as a BCP 47 tag; `auto` takes it from `lang`, front matter or path.",file:"free",
risk:"Changes the language that drafts are asked in; only names of known languages reach a model."},{name:"config",type:"text",
default:".github/alt-text-review.yml",help:"Configuration file; on pull requests it is read from the base commit.",file:"never",
risk:"It is the path of the file itself."},{name:"deadline-minutes",type:"integer",min:1,max:1440,default:20,
help:"Minutes that a run may take. After that it reports what is there: no further document is judged, and no draft made.",file:{max:60},
risk:"Ends a run early, and what is not judged by then fails the check. A long one holds the machine for an hour at most."},{
name:"cache-dir",type:"text",help:"Folder where drafts are kept between runs, and on the command line what was found on pages.",
file:"inside",
risk:"Drafts are read from a folder of the repository, and checked like answers of a model. The command line also takes findings from there, except where it reviews a change: a forged file could hide findings of the repository, as a baseline could. The Action never does. A path that leads out of it would have files written anywhere on the machine."
},{name:"embed-pictures",type:"integer",min:0,max:20480,default:0,
help:"Largest picture, in KB, that the HTML report holds itself; larger ones it shows from their files.",file:{max:512},
risk:"Makes the report of this repository larger, up to the 50 MB of pictures that any report holds."
},...reporters.IU.map(({option:option,help:help})=>({name:option,type:"text",help:help,file:"inside",
risk:"Writes a file of the repository, also over one that is there. A path that leads out of it would overwrite any file of the machine."
}))];var shown=$require(92110);function parseOptions(...layers){const values={};for(const spec of optionTable){
const raw=layers.map(layer=>layer[spec.name]).findLast(value=>value!==undefined&&value!=="")
;values[camelCase(spec.name)]=raw===undefined?missing(spec):parseOption(spec,raw)}return values}function missing(spec){
return isList(spec)?[]:spec.default}function parseOption(spec,raw){if(spec.type==="list")return parseList(spec,raw)
;if(spec.type==="hosts")return parseHosts(spec,raw);if(typeof raw!=="string"&&typeof raw!=="number"&&typeof raw!=="boolean"){
throw new errors.yo(`${spec.name} is not a single value.`,`Use ${expected(spec)}.`)}const text=String(raw).trim()
;const value=parsers[spec.type](text,spec);if(value===undefined)throw new errors.yo(`${spec.name} is ${(0,
shown.S)(text)}.`,remedyOf(spec,text));return value}const parsers={text:text=>text,
choice:(text,{choices:choices=[],meanings:meanings={}})=>choices.includes(text)?text:Object.hasOwn(meanings,text)?meanings[text]:undefined,
number:(text,spec)=>inRange(text,spec),integer:(text,spec)=>/^\d+$/.test(text)?inRange(text,spec):undefined,boolean:text=>({true:true,
false:false}[text.toLowerCase()]),url:text=>isSafeBase(text)?text:undefined};function inRange(text,{min:min=-Infinity,max:max=Infinity}){
const value=/^\d+(\.\d+)?$/.test(text)?Number(text):NaN;return value>=min&&value<=max?value:undefined}function isSafeBase(text){
const url=(0,parse_url.D)(text);return url?.protocol==="https:"||url?.protocol==="http:"&&(0,public_url.U9)(url)}
function parseList(spec,raw){const entries=Array.isArray(raw)?raw:typeof raw==="string"?raw.split("\n"):[raw]
;const bad=entries.find(entry=>typeof entry!=="string");if(bad!==undefined)throw new errors.yo(`${spec.name} contains ${(0,
shown.S)(JSON.stringify(bad))}.`,`Use ${expected(spec)}.`);return entries.map(entry=>String(entry).trim()).filter(entry=>entry!=="")}
function parseHosts(spec,raw){const entries=parseList(spec,raw)
;if(entries.length===0)throw new errors.yo(`${spec.name} is empty.`,`Use ${expected(spec)}.`);return entries.map(entry=>{
const pattern=entry==="none"?entry:(0,host_names.J)(entry);if(pattern!==undefined)return pattern
;throw new errors.yo(`${spec.name} contains ${(0,shown.S)(entry)}.`,`Use ${expected(spec)}.`)})}function isList({type:type}){
return type==="list"||type==="hosts"}function isActionOnly(name){return actionOnly.has(name)}
const actionOnly=new Set(["github-token","source","review","max-comments"]);function remedyOf(spec,written){return spec.type==="choice"?(0,
mistakes.wJ)(written,spec.choices??[]):`Use ${expected(spec)}.`}function expected(spec){if(spec.type==="choice")return(0,
either_of.B)(spec.choices??[]);if(spec.type==="number")return`a number from ${spec.min??0} to ${spec.max??"…"}`
;if(spec.type==="integer")return`a whole number from ${spec.min??0} to ${spec.max??"…"}`;if(spec.type==="boolean")return"true or false"
;if(spec.type==="url")return"an https URL (http only on this machine)";if(spec.type==="list")return"globs, one per line"
;if(spec.type==="hosts")return"hosts without a scheme or port, such as cdn.example.com or *.example.com, or none";return"text"}
function camelCase(name){return name.replace(/-([a-z])/g,(_,letter)=>letter.toUpperCase())}}),
92110: (($module,$exports,$require)=>{$require.d($exports,{S:()=>shown});var $m0=$require(76064);function shown(text){return(0,
$m0.x)(text.replace(/\s+/g," "),60)}}),
82625: (($module,$exports,$require)=>{$require.d($exports,{F:()=>limits});const limits={predictions:8,costUsd:.1}}),
36345: (($module,$exports,$require)=>{$require.d($exports,{M:()=>usualCostUsd,q:()=>usdPerSecond});const usdPerSecond=.0011
;const usualCostUsd=.0077}),
18013: (($module,$exports,$require)=>{$require.d($exports,{e:()=>providerNames,r:()=>providers});var language=$require(46)
;var limits=$require(82625);var price=$require(36345);const eachlabs={name:"eachlabs",about:"LLaVA 13B over the Eachlabs API",
load:async()=>(await Promise.all([$require.e(3798),$require.e(3550),$require.e(1968)]).then($require.bind($require,41968))).openEachlabs,
model:"llava-13b",estimateUsd:price.M,usdPerSecond:price.q,effort:{seconds:7,requests:2},writes:language.L6,
keyFrom:(env,{eachlabsApiKey:eachlabsApiKey})=>[eachlabsApiKey,env.EACHLABS_API_KEY,env.EACH_API_KEY].find(key=>key!==undefined&&key!==""),
keyVariables:["EACHLABS_API_KEY","EACH_API_KEY"],
obstacle:({apiKey:apiKey})=>apiKey===undefined||apiKey===""?"There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.":undefined,
askingTakes:`${limits.F.predictions} predictions at most, about $0.04 and at most $${limits.F.costUsd.toFixed(2)} at the published price`,
diagnose:async(settings,world)=>(await Promise.all([$require.e(3798),$require.e(1930),$require.e(2476)]).then($require.bind($require,22476))).diagnoseEachlabs(eachlabs,settings,world)
};var public_url=$require(29227);var local_base=$require(5e3);const openai={name:"openai",
about:"any OpenAI-compatible endpoint: Ollama, vLLM and others",
load:async()=>(await Promise.all([$require.e(3798),$require.e(3550),$require.e(9554)]).then($require.bind($require,39554))).openOpenai,
model:"llava:13b",estimateUsd:0,usdPerSecond:undefined,effort:undefined,writes:()=>true,keyFrom:env=>env.OPENAI_API_KEY,
keyVariables:["OPENAI_API_KEY"],obstacle({apiKey:apiKey,apiBaseUrl:apiBaseUrl}){if(apiKey!==undefined&&apiKey!=="")return undefined
;const url=new URL(apiBaseUrl??local_base.t)
;return(0,public_url.U9)(url)?undefined:`There is no key for ${url.hostname}: set \`OPENAI_API_KEY\`. Only an endpoint on this machine works without a key.`
},askingTakes:"one draft, at the price of the endpoint",
diagnose:async(settings,world)=>(await Promise.all([$require.e(3798),$require.e(1930),$require.e(8987)]).then($require.bind($require,28987))).diagnoseOpenai(openai,settings,world)
};const providers={eachlabs:eachlabs,openai:openai};const providerNames=Object.keys(providers)}),
5000: (($module,$exports,$require)=>{$require.d($exports,{t:()=>localBase});const localBase="http://localhost:11434/v1"}),
94570: (($module,$exports,$require)=>{$require.d($exports,{m:()=>systemClock});const systemClock={now(){
const[seconds,nanoseconds]=process.hrtime();return seconds*1e3+nanoseconds/1e6},sleep:(ms,signal)=>new Promise(resolve=>{
if(signal?.aborted){resolve();return}const done=()=>{clearTimeout(timer);signal?.removeEventListener("abort",done);resolve()}
;const timer=setTimeout(done,ms);signal?.addEventListener("abort",done)})}}),
86981: (($module,$exports,$require)=>{$require.d($exports,{B:()=>eitherOf});function eitherOf(names){const last=names.at(-1)??""
;return names.length<2?last:`${names.slice(0,-1).join(", ")} or ${last}`}}),
61469: (($module,$exports,$require)=>{$require.d($exports,{bD:()=>messageOf,j5:()=>UnreadableText,yo:()=>UserError})
;class UserError extends Error{name="UserError";remedy;constructor(problem,remedy,options){super(problem,options);this.remedy=remedy}}
class UnreadableText extends Error{name="UnreadableText"}function messageOf(error){return error instanceof Error?error.message:String(error)
}}),
82353: (($module,$exports,$require)=>{$require.d($exports,{J:()=>hostPattern,b:()=>hasHost});var $m0=$require(99447)
;function hostPattern(text){const[,wild="",host=""]=/^(\*\.)?([^\s/\\:@?#*%[\]]+)$/.exec(text)??[];const url=(0,$m0.D)(`https://${host}`)
;const name=url===undefined?"":bare(url);return name.includes(".")?wild+name:undefined}function hasHost(patterns,url){const host=bare(url)
;return patterns.some(pattern=>pattern.startsWith("*.")?host.endsWith(pattern.slice(1)):host===pattern)}function bare({hostname:hostname}){
return hostname.replace(/\.$/,"")}}),
25279: (($module,$exports,$require)=>{$require.d($exports,{l:()=>keepRecent});function keepRecent(work,most=20){let results=new Map
;let last;return key=>{if(last?.key===key)return last.result;last=results.get(key);if(last!==undefined)return last.result
;const result=work(key);if(results.size>=most)results=new Map;last={key:key,result:result};results.set(key,last);return result}}}),
76062: (($module,$exports,$require)=>{$require.d($exports,{p:()=>nearest});const longest=200;function nearest(text,candidates){
if(text.length>longest)return[];const most=Math.max(1,Math.floor(text.length/3));const near=[];for(const candidate of new Set(candidates)){
if(candidate===text||Math.abs(candidate.length-text.length)>most)continue
;const distance=editDistance(text.toLowerCase(),candidate.toLowerCase());if(distance<=most)near.push({candidate:candidate,distance:distance
})}return near.sort((a,b)=>a.distance-b.distance).map(({candidate:candidate})=>candidate)}function editDistance(a,b){let earlier=[]
;let row=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++){
const cost=a[i-1]===b[j-1]?0:1;let least=Math.min((row[j]??0)+1,(next[j-1]??0)+1,(row[j-1]??0)+cost)
;if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]){least=Math.min(least,(earlier[j-2]??0)+1)}next.push(least)}[earlier,row]=[row,next]}
return row[b.length]??0}}),
99447: (($module,$exports,$require)=>{$require.d($exports,{D:()=>parseUrl});function parseUrl(text,base){try{return new URL(text,base)
}catch{return undefined}}}),
29227: (($module,$exports,$require)=>{$require.d($exports,{Ay:()=>isInsideName,U9:()=>isLoopback,_Q:()=>addressIn,x6:()=>publicUrl})
;var $m0=$require(99447);function publicUrl(text){const url=(0,$m0.D)(text)
;if(url?.protocol!=="https:"||url.username!==""||url.password!=="")return undefined
;return addressIn(url)!==undefined||isInsideName(url)?undefined:url}function addressIn({hostname:hostname}){
const host=hostname.replace(/^\[|\]$|\.$/g,"");return hostname.startsWith("[")||ipv4.test(host)?host:undefined}
const ipv4=/^(?:\d{1,3}\.){3}\d{1,3}$/;function isInsideName({hostname:hostname}){const host=hostname.replace(/\.$/,"")
;return!host.includes(".")||insideNames.test(host)}function isLoopback({hostname:hostname}){
return/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)}
const insideNames=/\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/}),
76064: (($module,$exports,$require)=>{$require.d($exports,{k:()=>truncateMiddle,x:()=>truncate});function truncate(text,most){
if(text.length<=most)return text;const end=most-1
;const splitsPair=/[\ud800-\udbff]/.test(text.charAt(end-1))&&/[\udc00-\udfff]/.test(text.charAt(end))
;return`${text.slice(0,splitsPair?end-1:end)}…`}function truncateMiddle(text,most){if(text.length<=most)return text
;const head=truncate(text,Math.ceil(most/2));const start=text.length-(most-head.length)
;const splitsPair=/[\ud800-\udbff]/.test(text.charAt(start-1))&&/[\udc00-\udfff]/.test(text.charAt(start))
;return head+text.slice(splitsPair?start+1:start)}}),
96480: (($module,$exports,$require)=>{$require.d($exports,{j:()=>build,z:()=>tool});const tool={name:"alt-text-review",
version:"1.0.0-rc.1"};const build="build:fb6f201ea898af30"}),
30529: (($module,$exports,$require)=>{$require.d($exports,{B:()=>loadParts,IU:()=>reportFiles,KW:()=>loadReporter,
Ou:()=>loadOrganisationPage,Xt:()=>showsAllEdits,sX:()=>reporterNames});const reporters={text:{
load:async()=>(await $require.e(9725).then($require.bind($require,59725))).text},json:{
load:async()=>(await $require.e(6499).then($require.bind($require,56499))).json,
loadParts:async()=>(await $require.e(6499).then($require.bind($require,56499))).jsonParts,showsAllEdits:true,file:{option:"json-file",
help:"Write the JSON report to this file."}},sarif:{load:async()=>(await $require.e(7943).then($require.bind($require,17943))).sarif,
loadParts:async()=>(await $require.e(7943).then($require.bind($require,17943))).sarifParts,file:{option:"sarif-file",
help:"Write a SARIF 2.1.0 report to this file."}},html:{load:async()=>(await $require.e(1411).then($require.bind($require,1411))).html,
loadParts:async()=>(await $require.e(1411).then($require.bind($require,1411))).htmlParts,showsAllEdits:true,file:{option:"html-file",
help:"Write an HTML report to this file."}},junit:{load:async()=>(await $require.e(5761).then($require.bind($require,45761))).junit,
loadParts:async()=>(await $require.e(5761).then($require.bind($require,45761))).junitParts,file:{option:"junit-file",
help:"Write a JUnit XML report to this file."}},github:{
load:async()=>(await $require.e(8442).then($require.bind($require,88442))).annotations},unix:{
load:async()=>(await $require.e(2207).then($require.bind($require,22207))).unix},gitlab:{
load:async()=>(await $require.e(7242).then($require.bind($require,37242))).gitlab},rdjson:{
load:async()=>(await $require.e(5889).then($require.bind($require,55889))).rdjson},checkstyle:{
load:async()=>(await $require.e(5748).then($require.bind($require,85748))).checkstyle},badge:{
load:async()=>(await $require.e(2930).then($require.bind($require,92930))).badge},markdown:{
load:async()=>(await Promise.all([$require.e(1263),$require.e(9132)]).then($require.bind($require,49132))).markdown},summary:{
load:async()=>(await Promise.all([$require.e(1263),$require.e(1289)]).then($require.bind($require,71289))).summary}}
;const reporterNames=Object.keys(reporters);const reportFiles=reporterNames.flatMap(name=>{const entry=reporters[name]
;return"file"in entry?[{name:name,...entry.file}]:[]});async function loadParts(name){const{load:load,loadParts:inParts}=reporters[name]
;if(inParts!==undefined)return inParts();const reporter=await load();return(...given)=>[reporter(...given)]}function showsAllEdits(name){
const entry=reporters[name];return entry.showsAllEdits===true}function loadReporter(name){return reporters[name].load()}
async function loadOrganisationPage(){return(await $require.e(2919).then($require.bind($require,42919))).organisationPage}}),
46: (($module,$exports,$require)=>{$require.d($exports,{F4:()=>languageOfPath,HI:()=>primaryLanguage,L6:()=>isEnglish,
Sq:()=>statedLanguage,cL:()=>languageName,eX:()=>languageOf,lT:()=>isFolderLanguage,ls:()=>isSameLanguage,ts:()=>knownLanguageName,
tz:()=>folderLanguage,uN:()=>isToTranslate,wQ:()=>suffixLanguage});var $m0=$require(25279)
;const folders=new Set("ar bg bn ca cs da de el en es et fa fi fil fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh".split(" "))
;const languageOfPath=(0,$m0.l)(path=>folderLanguage(path)??suffixLanguage(path)?.language,1e3);function folderLanguage(path){
return path.split("/").slice(0,-1).find((name,index,all)=>isFolderLanguage(name)||translations.has(all[index-1]??"")&&isCode(name))}
const translations=new Set("i18n l10n locale locales localization localizations translations translated".split(" "));function isCode(name){
return/^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(name)&&knownLanguageName(name.slice(0,2))!==undefined}function isFolderLanguage(segment){
return/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(segment)&&folders.has(segment.split(/[-_]/,1)[0]??"")}function suffixLanguage(path){
const name=path.slice(path.lastIndexOf("/")+1)
;const[,readmePart="",code=""]=/^readme(?:\.v?\d+)?([-_.]([a-z]{2}(?:[-_][a-z]{2,4})?))\.[a-z]+$/i.exec(name)??[]
;const readme=code===""?undefined:readmeLanguage(code);if(readme!==undefined)return{language:readme,part:readmePart}
;const[,part="",language=""]=/^[^.]+(\.([a-z]{2}(?:[-_][A-Za-z]{2,4})?))\.[a-z]+$/.exec(name)??[];return isFolderLanguage(language)?{
language:language,part:part}:undefined}function readmeLanguage(code){const start=code.slice(0,2).toLowerCase()
;const language=countries.get(start)??start;if(otherEndings.has(language)||knownLanguageName(language)===undefined)return undefined
;return language+code.slice(2)}const countries=new Map(Object.entries({br:"pt",cn:"zh",cz:"cs",dk:"da",gr:"el",jp:"ja",kr:"ko",tw:"zh",
ua:"uk",vn:"vi"}));const otherEndings=new Set("as io ml os pi ts".split(" "));function statedLanguage({context:context},path){
const stated=context.language?.trim();return stated!==undefined&&isStated(stated)?stated:languageOfPath(path)}
function languageOf({document:document,image:image}){return statedLanguage(image,document.path)??"en"}function primaryLanguage(tag){
const subtag=tag.trim().toLowerCase().split(/[-_]/,1)[0]??"";return replaced.get(subtag)??subtag}
const replaced=new Map([["in","id"],["iw","he"],["ji","yi"],["no","nb"]]);function isSameLanguage(one,other){
return primaryLanguage(one)===primaryLanguage(other)}function isEnglish(tag){return primaryLanguage(tag)==="en"}
function isToTranslate(reviewed){const{draft:draft}=reviewed
;return draft?.status==="ok"&&!isSameLanguage(draft.language,languageOf(reviewed))}function languageName(tag){
return knownLanguageName(tag)??tag}const knownLanguageName=(0,$m0.l)(tag=>{
if(!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag))return undefined;try{return new Intl.DisplayNames(["en"],{type:"language",
fallback:"none"}).of(tag.replaceAll("_","-"))}catch{return undefined}});function isStated(tag){
return/^[a-z]{2,8}(?:[-_]|$)/i.test(tag)&&primaryLanguage(tag)!=="und"}}),
47976: (($module,$exports,$require)=>{$require.d($exports,{nH:()=>isWritable,p5:()=>wantsSilence,vt:()=>wantsWords})
;var $m0=$require(22679);function isWritable({isGenerated:isGenerated}){return isGenerated!==true}function wantsWords(image){
return isFixedBy("description",image)}function wantsSilence(image){return isFixedBy("silence",image)}function isFixedBy(remedy,image){
const{inScope:inScope,findings:findings}=image
;return inScope&&isWritable(image)&&findings.some(({rule:rule,severity:severity})=>severity!=="info"&&(0,$m0.fixedBy)(rule)===remedy)}}),
99489: (($module,$exports,$require)=>{$require.d($exports,{I6:()=>findingsFor,Kg:()=>isGood,qx:()=>brokenRule})
;var $m0=$require(22679);function brokenRule(linted,policy,alt){
return findingsFor(linted,policy,alt).find(({severity:severity})=>severity!=="info")?.rule}function isGood(linted,policy,alt){
return findingsFor(linted,policy,alt).length===0}function findingsFor({image:image,document:document},policy,alt){
const described=policy.view(alt===""?{...image,...silent}:{...image,...spoken(alt)});const page={path:document.path,images:[],
style:policy.style,options:policy.options,isStale:()=>false,altElsewhere:()=>undefined};return policy.settle(described,(0,
$m0.runRules)(described,page,(0,$m0.askedRules)(policy.isAsked)))}const silent={alt:{kind:"empty"},name:undefined,decorative:true,
markedDecorative:true};function spoken(alt){return{alt:{kind:"text",text:alt},name:alt,decorative:false,markedDecorative:false}}}),
34389: (($module,$exports,$require)=>{$require.d($exports,{L:()=>whyNoDraft});function whyNoDraft(draft){
return"reason"in draft?draft.reason:reasons[draft.status]}const reasons={stopped:"The run was stopped before the draft was ready.",
commented:"The review already has a comment on it.",
functional:"It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows."
}}),
32614: (($module,$exports,$require)=>{$require.d($exports,{F:()=>escapeWorkflowCommands});function escapeWorkflowCommands(text){
return text.replace(/^([^\S\n\r\u2028\u2029]*)::/gm,"$1\\::").replaceAll("##[","##\\[")}}),
3808: (($module,$exports,$require)=>{$require.d($exports,{m:()=>inChunks});function*inChunks(texts,change,least=65536){let chunk=[]
;let length=0;for(const text of texts){chunk.push(text);length+=text.length;if(length<least)continue;yield change(chunk.join(""));chunk=[]
;length=0}if(length>0)yield change(chunk.join(""))}}),
96884: (($module,$exports,$require)=>{$require.d($exports,{RD:()=>leftOutFiles,fk:()=>leftOutCount,hY:()=>leftOutSentence})
;var $m0=$require(16327);function leftOutFiles(leftOut){const shown=leftOut.slice(0,mostEndings).map(({ending:ending,files:files})=>(0,
$m0.U)(files,`${ending} file`));const rest=leftOut.length-shown.length;const parts=rest>0?[...shown,(0,$m0.U)(rest,"more ending")]:shown
;return[parts.slice(0,-1).join(", "),...parts.slice(-1)].filter(Boolean).join(" and ")}const mostEndings=5;function leftOutCount(leftOut){
return leftOut.reduce((sum,{files:files})=>sum+files,0)}function leftOutSentence(leftOut){
const[were,them]=leftOutCount(leftOut)===1?["was","it"]:["were","them"]
;return`${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`}}),
51622: (($module,$exports,$require)=>{$require.d($exports,{q:()=>parseJson});function parseJson(text){try{return JSON.parse(text)
}catch{return undefined}}}),
36624: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{blobTexts:()=>blobTexts,parseTree:()=>parseTree,
textsAtFork:()=>textsAtFork});var $m0=$require(60999);var $m1=$require(86541);const together=64*1024*1024;const mostPaths=200
;async function blobTexts(ids,cwd,pathOf=()=>undefined){const texts=new Map;const unique=[...new Set(ids)];if(unique.length===0)return texts
;const heads=(await(0,$m1.E)(["cat-file","--batch-check"],cwd,lines(unique))).toString("latin1").split("\n");const batches=[]
;for(const{id:id,size:size}of heads.flatMap(parseHead)){const reason=(0,$m0.g$)(size,pathOf(id)??"");const batch=batches.at(-1)
;if(reason!==undefined)texts.set(id,{reason:reason});else if(batch===undefined||batch.bytes+size>together)batches.push({ids:[id],bytes:size
});else{batch.ids.push(id);batch.bytes+=size}}for(const batch of batches){const output=await(0,
$m1.E)(["cat-file","--batch"],cwd,lines(batch.ids));for(const{id:id,bytes:bytes}of parseBatch(output))texts.set(id,(0,$m0.w8)(bytes))}
return texts}async function textsAtFork({base:base,head:head},paths,cwd){try{const git=async(...args)=>(await(0,
$m1.E)(args,cwd)).toString("utf8");if((await git("rev-parse","--is-shallow-repository")).trim()!=="false")return undefined
;const fork=(await git("merge-base","--end-of-options",base,head)).trim();const ids=new Map;for(let at=0;at<paths.length;at+=mostPaths){
const some=paths.slice(at,at+mostPaths);const listed=await git("--literal-pathspecs","ls-tree","-z","--full-tree",fork,"--",...some)
;for(const[path,id]of parseTree(listed))ids.set(path,id)}const pathOf=new Map([...ids].map(([path,id])=>[id,path]))
;const texts=await blobTexts([...ids.values()],cwd,id=>pathOf.get(id));return paths.map(path=>texts.get(ids.get(path)??"")??"absent")}catch{
return undefined}}function parseTree(output){const blobs=new Map;for(const record of output.split("\0")){
const[,id,path]=/^100\d{3} blob (\w+)\t(.*)$/s.exec(record)??[];if(id!==undefined&&path!==undefined)blobs.set(path,id)}return blobs}
function lines(ids){return ids.map(id=>`${id}\n`).join("")}function parseHead(line){const[,id,size]=/^(\w+) blob (\d+)$/.exec(line)??[]
;return id===undefined?[]:[{id:id,size:Number(size)}]}function parseBatch(output){const blobs=[];for(let at=0;at<output.length;){
const end=output.indexOf("\n",at);if(end===-1)break;const[head]=parseHead(output.toString("latin1",at,end));const start=end+1
;if(head!==undefined)blobs.push({id:head.id,bytes:output.subarray(start,start+head.size)});at=head===undefined?start:start+head.size+1}
return blobs}}),
86541: (($module,$exports,$require)=>{$require.d($exports,{E:()=>runGit});var $m0=$require(57975);const mostOutput=256*1024*1024
;const plain=["--no-replace-objects",...["core.quotePath=false","core.fsmonitor=false","core.untrackedCache=false","core.ignoreStat=false"],...["core.checkStat=default","core.trustctime=true","diff.autoRefreshIndex=true"]].flatMap(setting=>setting.startsWith("--")?[setting]:["-c",setting])
;async function runGit(args,cwd,input=""){const{execFile:execFile}=await Promise.resolve().then($require.t.bind($require,31421,19))
;const running=(0,$m0.promisify)(execFile)("git",[...plain,...args],{cwd:cwd,maxBuffer:mostOutput,encoding:"buffer"})
;running.child.stdin?.on("error",()=>undefined).end(input);return(await running).stdout}}),
28111: (($module,$exports,$require)=>{$require.d($exports,{_:()=>lineStarts,x:()=>locate});function lineStarts(text){const starts=[0]
;for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))starts.push(at+1);return starts}function locate(starts,span){
const first=position(starts,span.start);const last=position(starts,span.end);return{line:first.line,column:first.column,endLine:last.line,
endColumn:last.column}}function position(starts,offset){let low=0;let high=starts.length-1;while(low<high){
const middle=Math.ceil((low+high)/2);if((starts[middle]??0)<=offset)low=middle;else high=middle-1}return{line:low+1,
column:offset-(starts[low]??0)+1}}}),
26365: (($module,$exports,$require)=>{$require.d($exports,{Y:()=>createHoles});function createHoles(spans){const removed=[0]
;for(const{start:start,end:end}of spans)removed.push((removed.at(-1)??0)+end-start);function begun(offset){let low=0;let high=spans.length
;while(low<high){const middle=low+high>>1;if((spans[middle]?.start??0)<=offset)low=middle+1;else high=middle}return low}return{at(offset){
const count=begun(offset);const last=spans[count-1];return last===undefined?offset:Math.max(offset,last.end)-(removed[count]??0)},
contains({start:start,end:end}){const last=spans[begun(start)-1];return last!==undefined&&end<=last.end}}}}),
16327: (($module,$exports,$require)=>{$require.d($exports,{U:()=>count});function count(number,one,many=`${one}s`){
return`${number} ${number===1?one:many}`}}),
74380: (($module,$exports,$require)=>{$require.d($exports,{TN:()=>oneLine,UN:()=>escapeControls,o4:()=>steering})
;function escapeControls(text){return text.replace(steering,escapeOf)}function oneLine(text){return escapeControls(text.replace(/\s+/g," "))
}const steering=/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;function escapeOf(character){
const code=character.codePointAt(0)??0;const hex=code.toString(16);if(code<256)return`\\x${hex.padStart(2,"0")}`
;return code<65536?`\\u${hex.padStart(4,"0")}`:`\\u{${hex}}`}}),
39152: (($module,$exports,$require)=>{$require.d($exports,{TB:()=>homepage,dX:()=>talkBackPage,gd:()=>rulePage})
;const homepage="https://github.com/alt-text-review/alt-text-review";function rulePage(rule){
return`${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`}const talkBackPage=`${homepage}/blob/main/docs/reviews.md#talk-back`
}),
73853: (($module,$exports,$require)=>{$require.d($exports,{L:()=>startGitHash,X:()=>gitHash});var $m0=$require(15862)
;function gitHash(bytes){return startGitHash(bytes.length).update(bytes).digest("hex")}function startGitHash(size){return(0,
$m0.n)("sha1").update(`blob ${size}\0`)}}),
15862: (($module,$exports,$require)=>{$require.d($exports,{n:()=>createHash});function createHash(algorithm){
return process.getBuiltinModule("node:crypto").createHash(algorithm)}}),
60999: (($module,$exports,$require)=>{$require.d($exports,{w8:()=>decodeDocument,v9:()=>maxBytesOf,g$:()=>tooLarge})
;var git_hash=$require(73853);var text_encoding=$require(58110);function declaredEncoding(bytes){
const head=Buffer.from(bytes.subarray(0,1024)).toString("latin1");const text=withoutFrontMatter(head).trimStart()
;if(!text.startsWith("<"))return undefined;const page=withoutComments(text).trimStart().toLowerCase()
;if(!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))return undefined
;const labels=[...tags(page,"<meta").map(tag=>labelAfter(tag,"charset")),xmlLabel(page)];const label=labels.find(one=>one!==undefined)
;return label===undefined?undefined:(0,text_encoding.P$)(label)}function withoutFrontMatter(head){
const text=head.replace(/^\u00ef\u00bb\u00bf/,"");if(!/^---\r?\n/.test(text))return text;const end=text.indexOf("\n---",3)
;return end===-1?"":text.slice(end+4)}function withoutComments(text){const[first="",...rest]=text.split("\x3c!--")
;return[first,...rest.map(part=>part.split("--\x3e").slice(1).join("--\x3e"))].join("")}function tags(page,open){
return page.split(open).slice(1).map(part=>part.split(">",1)[0]??"")}function xmlLabel(page){
return page.startsWith("<?xml")?labelAfter(page.split(">",1)[0]??"","encoding"):undefined}function labelAfter(tag,name){
const at=tag.indexOf(name);return at===-1?undefined:/^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at+name.length))?.[1]}
var lfs_pointer=$require(3553);const maxDocumentBytes=2*1024*1024;const maxNotebookBytes=32*1024*1024;function maxBytesOf(path){
return/\.ipynb$/i.test(path)?maxNotebookBytes:maxDocumentBytes}function tooLarge(bytes,path){const most=maxBytesOf(path)
;if(bytes<=most)return undefined
;return`It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedyFor(path)}`}
function remedyFor(path){if(code.test(path))return"If a tool wrote it, exclude it with paths; otherwise split it."
;const remedy=maxBytesOf(path)===maxDocumentBytes?"Split it":"Clear the outputs of its cells";return`${remedy}, or exclude it with paths.`}
const code=/\.(?:[cm]?[jt]sx?|php|phtml)$/i;function decodeDocument(bytes){const decoded=decode(bytes);return"reason"in decoded?{...decoded,
hash:(0,git_hash.X)(bytes)}:decoded}function decode(bytes){if((0,lfs_pointer.N)(bytes))return{reason:pointer}
;const marked=markedUtf16(bytes);if(marked!==undefined)return strictly(bytes,marked);if(isUnmarkedUtf16(bytes))return{reason:unmarked}
;const text=(0,text_encoding.pU)(bytes,"utf-8");if(text===undefined)return hasBinaryData(bytes)?{reason:notText}:decodeLegacy(bytes)
;const isAscii=text.length===bytes.length;const declared=isAscii?declaredEncoding(bytes):undefined
;return declared===undefined||declared==="utf-8"?{text:text}:{text:text,encoding:declared}}
const pointer="It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths."
;const unmarked="It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths."
;const notText="It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths."
;const damagedUtf16="It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths."
;function markedUtf16(bytes){if(bytes[0]===255&&bytes[1]===254)return"utf-16le";return bytes[0]===254&&bytes[1]===255?"utf-16be":undefined}
function strictly(bytes,encoding){const isUtf32=bytes[2]===0&&bytes[3]===0;const text=isUtf32?undefined:(0,text_encoding.pU)(bytes,encoding)
;return text===undefined?{reason:damagedUtf16}:{text:text,encoding:encoding}}function isUnmarkedUtf16(bytes){
if(!bytes.includes(0))return false;for(let at=0,run=0;at+1<bytes.length;at+=2){const[low=0,high=0]=[bytes[at],bytes[at+1]]
;run=low===0&&isPrintable(high)||high===0&&isPrintable(low)?run+1:0;if(run===4)return true}return false}function isPrintable(byte){
return byte>=32&&byte<127}function hasBinaryData(bytes){return bytes.some(byte=>byte<32&&!(byte>=9&&byte<=13&&byte!==11)&&byte!==27)}
function decodeLegacy(bytes){const declared=declaredEncoding(bytes);if(declared!==undefined&&declared!=="utf-8")return{text:(0,
text_encoding.Lc)(bytes,declared),encoding:declared};const lenient=(0,text_encoding.Lc)(bytes,"utf-8")
;const isDamaged=declared==="utf-8"||lenient.startsWith("\ufeff")||isMostlyUtf8(lenient);if(isDamaged)return{text:lenient,
encoding:text_encoding.bO};return{text:(0,text_encoding.Lc)(bytes,text_encoding.Wy),encoding:text_encoding.Wy}}
function isMostlyUtf8(lenient){const beyondAscii=lenient.match(/[^\0-\x7f]/gu)??[]
;const damaged=beyondAscii.filter(character=>character==="�").length;return beyondAscii.length>=2*damaged}function mebibytes(bytes){
return(Math.ceil(bytes/1024/1024*10)/10).toFixed(1)}}),
58110: (($module,$exports,$require)=>{$require.d($exports,{bO:()=>damagedUtf8,Lc:()=>decodeAs,pU:()=>decodeStrictly,wx:()=>encodeText,
P$:()=>encodingOf,Wy:()=>latin1});var external_node_buffer_=$require(4573);function decodeWindows1252(bytes){
return Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009f]/g,control=>high.charAt(control.charCodeAt(0)-128))}
function encodeWindows1252(text){const bytes=new Uint8Array(text.length);for(let at=0;at<text.length;at++){
const byte=byteOf(text.charCodeAt(at));if(byte===undefined)return undefined;bytes[at]=byte}return bytes}function byteOf(code){
if(code<128||code>=160&&code<=255)return code;const index=high.indexOf(String.fromCharCode(code));return index===-1?undefined:128+index}
const high="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ";const damagedUtf8="damaged UTF-8";const latin1="windows-1252"
;function encodeText(text,encoding){if(encoding===undefined)return Buffer.from(text,"utf8")
;if(encoding==="utf-16le")return Buffer.from(text,"utf16le");if(encoding==="utf-16be")return Buffer.from(text,"utf16le").swap16()
;if(encoding===latin1)return encodeWindows1252(text);return oneByteEach.test(encoding)?encodeOneByteEach(text,encoding):undefined}
function decodeAs(bytes,encoding){return encoding===latin1?decodeWindows1252(bytes):new TextDecoder(encoding,{ignoreBOM:true}).decode(bytes)
}function decodeStrictly(bytes,encoding){if(encoding==="utf-8")return(0,external_node_buffer_.isUtf8)(bytes)?asBuffer(bytes).toString((0,
external_node_buffer_.isAscii)(bytes)?"latin1":"utf8"):undefined;try{return new TextDecoder(encoding,{fatal:true,ignoreBOM:true
}).decode(bytes)}catch{return undefined}}function asBuffer({buffer:buffer,byteOffset:byteOffset,byteLength:byteLength}){
return Buffer.from(buffer,byteOffset,byteLength)}function encodingOf(label){try{
const{encoding:encoding}=new TextDecoder(label.toLowerCase());if(encoding==="iso-2022-jp")return undefined
;return encoding.startsWith("utf-16")?"utf-8":encoding}catch{return undefined}}
const oneByteEach=/^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/
;function encodeOneByteEach(text,encoding){const decoder=new TextDecoder(encoding);const bytes=new Map(Array.from({length:256
},(_,byte)=>[decoder.decode(Uint8Array.of(byte)),byte]));bytes.delete("�");const codes=text.split("").map(character=>bytes.get(character))
;return codes.every(code=>code!==undefined)?Uint8Array.from(codes):undefined}}),
3553: (($module,$exports,$require)=>{$require.d($exports,{N:()=>isLfsPointer});function isLfsPointer(bytes){
return bytes.length<1024&&Buffer.from(bytes).toString("latin1").startsWith("version https://git-lfs.github.com/spec/")}}),
55365: (($module,$exports,$require)=>{$require.d($exports,{$:()=>groupBy});function groupBy(items,keyOf){const groups=new Map
;for(const item of items){const key=keyOf(item);const group=groups.get(key)
;if(group===undefined)groups.set(key,[item]);else group.push(item)}return groups}}),
87314: (($module,$exports,$require)=>{$require.d($exports,{T:()=>until,U:()=>untilUnquoted});function until(close){
return(_,from,next)=>behind(next(close,from),close)}function untilUnquoted(close,quotes){return(text,from,next)=>{
const first=next(close,from);if(first===Infinity)return undefined;let spent=spentOn.get(next)??0;for(let at=from;spent<mostSpent;spent+=1){
const end=next(close,at);const quote=Math.min(...Array.from(quotes,one=>next(one,at)));if(end<quote)return end+close.length
;const string=end===Infinity?undefined:endOfString(text,quote,next);if(string===undefined)break;at=string}spentOn.set(next,spent)
;return behind(first,close)}}function behind(at,close){return at===Infinity?undefined:at+close.length}const spentOn=new WeakMap
;const mostSpent=1e5;const longestString=5e3;function endOfString(text,start,next){const quote=text.charAt(start)
;for(let at=next(quote,start+1);at-start<longestString;at=next(quote,at+1)){let escapes=0
;while(text[at-1-escapes]==="\\"&&escapes<longestString)escapes+=1;if(quote==="`"||escapes%2===0)return at+1}return undefined}}),
53909: (($module,$exports,$require)=>{$require.d($exports,{e:()=>createScan});var $m1=$require(39086);var $m0=$require(82219)
;var $m2=$require(87266);function createScan({openings:openings,markOf:markOf,enclosing:enclosing,isComment:isComment,imagesIn:imagesIn}){
return text=>{const next=(0,$m1.X)(text);const tags=(0,$m2.E)(text);const regions=[];let rawEnd=0;openings.lastIndex=0
;for(let match=openings.exec(text);match;match=openings.exec(text)){const start=match.index;const mark=markOf(match[0])
;const end=mark?.end(text,start+match[0].length,next);if(mark===undefined||end===undefined||mark.kind==="literal")continue
;const code=text.slice(start,end);const isRaw=start<rawEnd;if(isRaw&&(mark.kind==="comment"||end>rawEnd||!code.startsWith("{{")))continue
;openings.lastIndex=end;if(mark.kind==="comment"||!isRaw&&isComment?.(code)===true){regions.push({start:start,end:end,kind:"comment",
text:commentText(code,match[0].length)});continue}tags.pass(start);regions.push(...(0,$m0.S)(code,{start:start,end:end
},tags.isInTag()?[]:imagesIn?.(code,start)??[]));tags.skip(end);const content=isRaw?undefined:enclosing?.(code)
;const ending=content===undefined?Infinity:next(content.end,end);if(content===undefined||ending===Infinity)continue
;const from=/[{@]/.test(text.charAt(ending))?ending:Math.max(end,text.lastIndexOf("{",ending));if(content.kind==="raw")rawEnd=from;else{
const to=behindTag(text,ending);regions.push({start:end,end:to,kind:"hidden"});tags.skip(to);openings.lastIndex=to}}return regions}}
function commentText(comment,opening){const[closing=""]=/(?:--~?|\*\/[ \t]?-?|[#*-])?[%}#@]?[}>@]$/.exec(comment)??[]
;return comment.slice(opening,-closing.length).replace(/^-?\s*#/,"")}function behindTag(text,from){const end=text.indexOf("}",from)
;return end===-1?text.length:text.startsWith("}",end+1)?end+2:end+1}}),
87266: (($module,$exports,$require)=>{$require.d($exports,{E:()=>createTagState});function createTagState(text){let read=0
;let ending="";let name="";function step(part,from){if(ending===""){opening.lastIndex=from;const[mark,tag=""]=opening.exec(part)??[]
;if(mark===undefined)return undefined;name=tag.toLowerCase();ending=mark==="\x3c!--"?"--\x3e":">";return opening.lastIndex}if(ending===">"){
inTag.lastIndex=from;const[mark]=inTag.exec(part)??[];if(mark===undefined)return undefined
;if(mark!==">")ending=mark;else ending=name==="script"||name==="style"?`</${name}`:"";return inTag.lastIndex}
const at=part.indexOf(ending,from);if(at===-1)return undefined;const end=at+ending.length;ending=ending==="--\x3e"?"":">"
;if(part.startsWith("</",at))name="";return end}return{pass(to){const part=text.slice(read,to);for(let at=0;at!==undefined;)at=step(part,at)
;read=Math.max(read,to)},skip(to){read=Math.max(read,to)},isInTag:()=>ending!==""}}const opening=/<(?:!--|\/?([A-Za-z][\w:-]{0,99}))/g
;const inTag=/["'>]/g}),
44541: (($module,$exports,$require)=>{$require.d($exports,{PM:()=>leftOutPlace,UZ:()=>leftOutNote,Vt:()=>leftOutSeverity})
;var $m0=$require(96884);function leftOutNote({leftOut:leftOut,totals:totals}){if(leftOut.length===0)return undefined
;const documents=leftOut.filter(({isCode:isCode})=>!isCode);const isLoud=(0,$m0.fk)(documents)>totals.documents;return{sentence:(0,
$m0.hY)(leftOut),phrase:`${(0,$m0.RD)(isLoud?documents:leftOut)} left out`,isLoud:isLoud}}const leftOutPlace={rule:"left-out",path:"."}
;function leftOutSeverity({isLoud:isLoud}){return isLoud?"warning":"info"}}),
7435: (($module,$exports,$require)=>{$require.d($exports,{Np:()=>bySeverity,Y6:()=>reported,ZF:()=>acceptedFiles,jH:()=>unreadFiles})
;var $m0=$require(90834);function reported(report){const places=new Set;return report.images.flatMap(reviewed=>{
const finding=reviewed.findings[0];if(!reviewed.inScope||finding===undefined)return[];const{origin:origin}=reviewed
;const place=origin&&`${finding.rule} ${origin.image.span.start} ${origin.document.path}`;if(place!==undefined&&places.has(place))return[]
;if(place!==undefined)places.add(place);return[{reviewed:reviewed,finding:finding}]})}function bySeverity(list){
return list.toSorted((a,b)=>(0,$m0.N)(a.finding,b.finding))}function unreadFiles({skipped:skipped}){
return skipped.filter(({accepted:accepted})=>accepted!==true)}function acceptedFiles({skipped:skipped}){
return skipped.filter(({accepted:accepted})=>accepted===true)}}),
74651: (($module,$exports,$require)=>{$require.d($exports,{Pl:()=>headline,Wr:()=>coverageMoved,_0:()=>twoNumbersSentence,
bE:()=>totalsSentence,iD:()=>imagesSentence,y6:()=>changeSentence,zo:()=>gateSentence});var $m2=$require(16327);var $m3=$require(53938)
;var $m0=$require(44541);var $m1=$require(7435);function headline(report){const unread=(0,$m1.jH)(report).length;const note=(0,
$m0.UZ)(report);const files=[...unread===0?[]:[`${(0,$m2.U)(unread,"file")} could not be read`],...note?.isLoud===true?[note.phrase]:[]]
;const isBare=report.totals.images===0&&files.length>0;return[...isBare?[]:[imagesHeadline(report)],...files].join(", ")}
function imagesHeadline({totals:totals}){const{documents:documents,images:images,missing:missing,weak:weak,unknown:unknown}=totals
;if(documents===0)return"Nothing to review";if(images===0)return"No image to review";if(missing>0){return`${(0,
$m2.U)(missing,"image needs","images need")} alternative text${weak>0?`, ${weak} a better one`:""}`}if(weak>0)return`${(0,
$m2.U)(weak,"image needs","images need")} a better alternative text`;const reviewed=images-unknown;if(reviewed===0)return`${(0,
$m2.U)(unknown,"image")} not checked`;return`${(0,$m2.U)(reviewed,"image")} in order${unknown>0?`, ${unknown} not checked`:""}`}
function totalsSentence(report){const{totals:totals}=report;if(totals.images===0)return imagesSentence(report)
;return`${imagesSentence(report)} · ${coverage(totals)}${unreadSentence(report)}`}function unreadSentence({unreadDrafts:unreadDrafts=0}){
if(unreadDrafts===0)return"";const drafts=unreadDrafts===1?"is a draft":"are drafts"
;return`, of these ${unreadDrafts} ${drafts} that nobody has read (alt-text-review work shows them)`}
function imagesSentence({scope:scope,totals:totals,skipped:skipped}){if(totals.documents===0){
if(skipped.length>0)return"No document could be read."
;return scope==="all"?"Nothing to review: no document was found.":"Nothing to review: no document was found in the change."}
if(totals.images===0)return`No image in ${(0,$m2.U)(totals.documents,"document")}.`
;const{ok:ok,decorative:decorative,missing:missing,weak:weak,unknown:unknown}=totals;const parts=Object.entries({described:ok,
decorative:decorative,missing:missing,weak:weak,unknown:unknown}).filter(([,number])=>number>0).map(([name,number])=>`${number} ${name}`)
;const found=`${(0,$m2.U)(totals.images,"image")} in ${(0,$m2.U)(totals.documents,"document")}`;return`${found}: ${parts.join(", ")}`}
function twoNumbersSentence({totals:totals,coverageChange:change}){
if(change===undefined||change.before===change.after||change.after===totals.coverage)return undefined
;return`The percentages above count every image of the changed documents; this run checked ${(0,
$m2.U)(totals.images,"image")} of them (${coverage(totals)}).`}function coverage({coverage:percent}){
return`coverage ${percent.toFixed(1)} %`}function coverageMoved({totals:totals,coverageChange:change}){
if(change===undefined||change.before===change.after)return coverage(totals)
;return`coverage ${change.before.toFixed(1)} % → ${change.after.toFixed(1)} %`}function changeSentence({coverageChange:change}){
if(change===undefined)return undefined;const{worse:worse,better:better}=change;const added=`This change adds ${(0,
$m2.U)(worse,"image that needs","images that need")} a text or a better one`;const mended=`mends or removes ${better}`
;if(worse>0)return better>0?`${added}, and ${mended}.`:`${added}.`
;return better>0?`This change ${mended} of them, and adds none.`:"This change adds none of them."}function gateSentence(report,show){
const unread=(0,$m1.jH)(report).length;if(report.verdict==="pass"){if(unread===0)return"The gate passed."
;const allowing=report.unread==="warn"?"unread: warn":`fail-on: ${report.failOn}`;return`The gate passed, although ${(0,
$m2.U)(unread,"file")} could not be read (${allowing}).`}const failsByUnread=unread>0&&report.unread==="fail"&&report.failOn!=="never"
;const settings=[...failsByUnread?["unread: fail"]:[],...failsByFindings(report)?[`fail-on: ${report.failOn}`]:[]]
;const shown=settings.length===0?"":` (${settings.join(", ")})`;return`The gate failed: ${report.reasons.map(show).join(", ")}${shown}.`}
function failsByFindings(report){const failing=(0,$m3.M)(report.failOn);return(0,
$m1.Y6)(report).some(({finding:finding})=>failing.includes(finding.severity))}}),
90834: (($module,$exports,$require)=>{$require.d($exports,{N:()=>bySeverity,g:()=>severities})
;const severities=["error","warning","info"];function bySeverity(a,b){return severities.indexOf(a.severity)-severities.indexOf(b.severity)}
}),
62417: (($module,$exports,$require)=>{$require.d($exports,{F:()=>isUnoffered,b:()=>mendedAt});function mendedAt(linted){
return linted.origin??linted}function isUnoffered({suggestion:suggestion,isOnlyShown:isOnlyShown}){
return isOnlyShown===true||suggestion?.offered===false}}),
75242: (($module,$exports,$require)=>{$require.d($exports,{$z:()=>unreadPage,MH:()=>unreadTitle,RA:()=>unreadSeverity,
al:()=>acceptedTitle,gu:()=>unreadRemedy});var $m1=$require(39152);var $m0=$require(16327);function unreadTitle(files){return`${(0,
$m0.U)(files.length,"file")} could not be read`}function acceptedTitle(files){return`${(0,
$m0.U)(files.length,"file")} not read, accepted by the baseline`}function unreadSeverity({unread:unread}){
return unread==="fail"?"error":"warning"}
const unreadRemedy="Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes."
;const unreadPage=`${$m1.TB}/blob/main/docs/configuration.md#unread`}),
1241: (($module,$exports,$require)=>{$require.d($exports,{V4:()=>proposalsOf,bz:()=>draftOf,li:()=>draftSentence,
m0:()=>draftsSentence,wv:()=>obstacleInWords});var $m2=$require(16327);var $m0=$require(46);var $m1=$require(62417)
;function draftOf(reviewed){const{draft:draft,proposal:proposal,suggestion:suggestion}=reviewed;if(isInPlace(reviewed))return undefined
;const unoffered=(0,$m1.F)(reviewed)?{kind:"not-offered"}:undefined;if(proposal!==undefined){
const words=proposal.source==="decorative"?undefined:proposal.alt;const byHand=suggestion===undefined?{kind:"by-hand"}:undefined;return{
words:words,origin:proposal.basis,obstacle:unoffered??byHand}}if(draft?.status!=="ok")return undefined
;const{text:text,language:language}=draft;const byHand=(0,$m0.uN)(reviewed)?{kind:"to-translate",language:language}:{kind:"by-hand"};return{
words:text,origin:"the picture",obstacle:suggestion===undefined?byHand:unoffered}}function isInPlace(reviewed){
const{draft:draft,proposal:proposal}=reviewed;const words=proposal?.alt??(draft?.status==="ok"?draft.text:undefined)
;if(words===undefined)return false;const{alt:alt}=reviewed.image;return alt.kind==="text"&&alt.text===words}
function obstacleInWords(obstacle){if(obstacle.kind==="to-translate")return`${(0,$m0.cL)(obstacle.language)}, to translate`
;return obstacle.kind==="by-hand"?"to be added by hand":"not offered"}
function draftSentence({words:words,origin:origin,obstacle:obstacle},show,quote){
const mark=obstacle===undefined?"":` (${obstacleInWords(obstacle)})`;const shown=words===undefined?decorative(obstacle):quote(words)
;return`Draft${mark} from ${show(origin)}: ${shown}`}function decorative(obstacle){
return obstacle?.kind==="by-hand"?"decorative. This syntax cannot mark it as such: leave the text empty and list the picture under decorative in the configuration file.":'decorative, alt="".'
}function proposalsOf({images:images}){const proposed=images.filter(({inScope:inScope,proposal:proposal})=>inScope&&proposal!==undefined)
;const from=source=>proposed.filter(({proposal:proposal})=>proposal?.source===source).length;return{reuse:from("reuse"),
context:from("context"),decorative:from("decorative"),offered:proposed.filter(({suggestion:suggestion})=>suggestion?.offered===true).length}
}function draftsSentence(report){const{requested:requested,drafted:drafted,cached:cached,requests:requests,costUsd:costUsd}=report.drafts
;const{reuse:reuse,context:context,decorative:decorative}=proposalsOf(report);const keyless=reuse+context+decorative
;const without=keyless===0?[]:[`${(0,$m2.U)(keyless,"draft")} without a model`];if(drafted===0&&requests===0)return without[0]
;const fromCache=cached>0?`, ${cached} of them from the cache`:"";const made=`${drafted} of ${(0,
$m2.U)(requested,"draft")} made${fromCache}`;return[made,...without,(0,$m2.U)(requests,"request"),`${costUsd.toFixed(4)} USD`].join(" · ")}
}),
53938: (($module,$exports,$require)=>{$require.d($exports,{M:()=>failingSeverities});var $m0=$require(90834)
;function failingSeverities(failOn){return failOn==="never"?[]:$m0.g.slice(0,$m0.g.indexOf(failOn)+1)}}),
42613:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")},20181:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")},35317:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")},76982:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")},24434:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")},79896:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")},58611:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")},65692:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")},69278:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")},34589:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")},16698:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")},4573:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")},31421:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")},37540:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")},77598:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")},53053:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")},40610:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")},71553:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")},78474:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")},73024:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")},51455:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")},37067:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")},32467:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")},44708:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")},98995:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module")},77030:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")},48161:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")},76760:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")},643:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")},1708:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")},41792:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")},26848:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises")},57075:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")},46466:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")},58500:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")},41692:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")},73136:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")},57975:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")},73429:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types")},78877:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")},75919:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")},38522:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")},70857:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")},16928:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")},932:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")},13193:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")},53557:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")},64756:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")},39023:module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}};var __webpack_module_cache__={}
;function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==undefined){
return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{
__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__);threw=false}finally{
if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
;var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"$exports"
;var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=queue=>{if(queue&&queue.d<1){
queue.d=1;queue.forEach(fn=>fn.r--);queue.forEach(fn=>fn.r--?fn.r++:fn())}};var wrapDeps=deps=>deps.map(dep=>{
if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0;dep.then(r=>{
obj[webpackExports]=r;resolveQueue(queue)},e=>{obj[webpackError]=e;resolveQueue(queue)});var obj={};obj[webpackQueues]=fn=>fn(queue)
;return obj}}var ret={};ret[webpackQueues]=x=>{};ret[webpackExports]=dep;return ret});__nccwpck_require__.a=(module,body,hasAwait)=>{
var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set;var exports=module.exports;var currentDeps;var outerResolve;var reject
;var promise=new Promise((resolve,rej)=>{reject=rej;outerResolve=resolve});promise[webpackExports]=exports
;promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));module.exports=promise;body(deps=>{
currentDeps=wrapDeps(deps);var fn;var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]})
;var promise=new Promise(resolve=>{fn=()=>resolve(getResult);fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),
q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise:getResult()
},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));queue&&queue.d<0&&(queue.d=0)}})();(()=>{
var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes
;__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value);if(mode&8)return value;if(typeof value==="object"&&value){
if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null)
;__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
;for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){
Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value;__nccwpck_require__.d(ns,def);return ns}
})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){
if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,
get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{
__nccwpck_require__.f[key](chunkId,promises);return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>({8823:"action/talk/index.js",
5002:"alt-tree/index.js",1041:"app/page-store.js",4498:"bin/action.js",6421:"bin/action.js",3220:"bin/cli.js",8179:"bin/cli.js",
2773:"bin/keyboard.js",5404:"bin/optimize-later.js",1192:"bin/thread.js",7978:"cli/apply.js",6590:"cli/baseline.js",1676:"cli/baseline.js",
8424:"cli/changed-documents.js",6079:"cli/check.js",3656:"cli/doctor/index.js",2670:"cli/fix-shown.js",7623:"cli/fix.js",4017:"cli/init.js",
444:"cli/interactive.js",1884:"cli/lsp.js",4266:"cli/lsp.js",3072:"cli/lsp.js",7634:"cli/lsp.js",883:"cli/organisation/index.js",
376:"cli/print-config.js",1218:"cli/rules.js",8079:"cli/shards/merge.js",2638:"cli/stats/index.js",6624:"cli/stats/index.js",
4266:"cli/stats/index.js",8612:"cli/watch.js",5811:"cli/work.js",1676:"config/baseline.js",6895:"config/baseline-2.js",
4266:"config/baseline-2.js",1676:"config/baseline-2.js",219:"config/extends.js",5017:"drafts/doctor/index.js",4408:"drafts/index.js",
2476:"drafts/providers/eachlabs/doctor/index.js",1968:"drafts/providers/eachlabs/index.js",8987:"drafts/providers/openai/doctor/index.js",
9554:"drafts/providers/openai/index.js",3550:"drafts/requests/refusals.js",5326:"formats/asciidoc/index.js",5232:"formats/astro/index.js",
435:"formats/blade/index.js",6581:"formats/blocks/index.js",7117:"formats/component-files/index.js",9543:"formats/component-files/index.js",
9111:"formats/data/format.js",3027:"formats/data/load-markup.js",9336:"formats/ejs/index.js",4715:"formats/erb/index.js",
5861:"formats/front-matter/around.js",3155:"formats/front-matter/index.js",7068:"formats/gotemplate/index.js",
440:"formats/handlebars/index.js",2074:"formats/heex/index.js",8301:"formats/html/index.js",8396:"formats/jinja/index.js",
5058:"formats/json/index.js",6184:"formats/jsx/index.js",4229:"formats/jsx/index.js",9543:"formats/jsx/values.js",
476:"formats/leaf/index.js",796:"formats/liquid/index.js",285:"formats/markdown/index.js",3545:"formats/markdown/index.js",
9926:"formats/markdown/plain-edits.js",2786:"formats/mdx/index.js",8200:"formats/mdx/index.js",5251:"formats/notebook/index.js",
4080:"formats/notebook/with-outputs.js",5251:"formats/notebook/with-outputs.js",2419:"formats/page/comments.js",
4146:"formats/page/comments.js",9079:"formats/page/elements.js",4693:"formats/page/elements.js",1169:"formats/php/index.js",
2323:"formats/python/index.js",3034:"formats/quarto/index.js",1555:"formats/quick/divide.js",6989:"formats/quick/html/tree.js",
3200:"formats/quick/index.js",1851:"formats/quick/plain-text.js",9410:"formats/quick/tagged/reader.js",9106:"formats/razor/index.js",
7671:"formats/rst/index.js",2369:"formats/svelte/index.js",7696:"formats/template/index.js",6156:"formats/toml/index.js",
9900:"formats/vue/index.js",8319:"formats/vue/with-scripts.js",9900:"formats/vue/with-scripts.js",9975:"formats/yaml/index.js",
1329:"github/errors.js",4980:"github/errors.js",6582:"github/index.js",4266:"github/index.js",157:"github/index.js",1930:"lib/limiter.js",
298:"packages/ignore.js",5505:"packages/magic-string.js",9471:"packages/parse5.js",4119:"packages/undici.js",8815:"packages/yaml.js",
3798:"packages/zod.js",422:"pictures/disk/repositories.js",8646:"pictures/disk/repositories.js",8346:"pictures/load.js",
4467:"pictures/prepare.js",5882:"pictures/remote.js",8646:"pictures/same.js",2930:"reporters/badge.js",5748:"reporters/checkstyle.js",
8442:"reporters/github.js",7242:"reporters/gitlab.js",1411:"reporters/html.js",6499:"reporters/json.js",5761:"reporters/junit.js",
9132:"reporters/markdown.js",2919:"reporters/organisation.js",5889:"reporters/rdjson.js",7943:"reporters/sarif.js",
1263:"reporters/summary-findings.js",1289:"reporters/summary.js",9725:"reporters/text.js",2207:"reporters/unix.js",
2110:"review/beginning.js",8064:"review/coverage.js",4266:"review/coverage.js",3072:"review/draft.js",9520:"review/draft-2.js",
8453:"review/idle-globs.js",1593:"review/lint.js",224:"review/origins/index.js",4019:"review/propose.js",1035:"review/suggest.js",
4980:"review/suggest.js",7513:"review/suggest-2.js",4266:"review/suggest-2.js",6670:"shared.js",4913:"shared.js",9560:"shared.js",
4006:"shared.js",3055:"sources/change.js",9973:"sources/change.js",6921:"sources/checkout.js",6624:"sources/checkout.js",
4266:"sources/checkout.js",7061:"sources/files.js",4266:"sources/files.js",6624:"sources/git-blobs.js",4266:"sources/git-blobs.js",
4805:"sources/git.js",6624:"sources/git.js",4266:"sources/git.js",9522:"sources/left-out.js",9973:"sources/left-out.js",
9973:"sources/left-out-2.js",4266:"text/encoding.js",4980:"text/heard-as.js",2771:"workbench/decide.js",4057:"workbench/journal-shape.js"
}[chunkId])})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{
__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{
value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={9058:0,8792:0}
;var installChunk=data=>{var{ids:ids,modules:modules,runtime:runtime}=data;var moduleId,chunkId,i=0;for(moduleId in modules){
if(__nccwpck_require__.o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__)
;for(;i<ids.length;i++){chunkId=ids[i];if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]){
installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}};__nccwpck_require__.f.j=(chunkId,promises)=>{
var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:undefined;if(installedChunkData!==0){
if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){
var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{
if(installedChunks[chunkId]!==0)installedChunks[chunkId]=undefined;throw e})
;var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
;promises.push(installedChunkData[1]=promise)}}}}})();var $exports={};__nccwpck_require__.d($exports,{P:()=>startCli,R:()=>startAction})
;const startAction=()=>Promise.all([__nccwpck_require__.e(4006),__nccwpck_require__.e(4119),__nccwpck_require__.e(6421),__nccwpck_require__.e(9560),__nccwpck_require__.e(6670),__nccwpck_require__.e(4913),__nccwpck_require__.e(9058),__nccwpck_require__.e(4498)]).then(__nccwpck_require__.bind(__nccwpck_require__,74498))

;const startCli=()=>Promise.all([__nccwpck_require__.e(8179),__nccwpck_require__.e(9058),__nccwpck_require__.e(3220)]).then(__nccwpck_require__.bind(__nccwpck_require__,53220))
;var $exportsstartAction=$exports.R;var $exportsstartCli=$exports.P;export{$exportsstartAction as startAction,$exportsstartCli as startCli};
