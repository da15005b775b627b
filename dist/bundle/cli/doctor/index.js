import { modules as common0 } from '../../common/app/drafter.js';
export const ids = [3656];
export const modules = {
...common0,
53656: (($module,$exports,$require)=>{$require.d($exports,{doctor:()=>doctor});var usual_baseline=$require(13497)
;var count=$require(16327);var errors=$require(61469);var drafter=$require(72416);var providers=$require(18013);var progress=$require(20902)
;function obstacleOf(options,{env:env}){return providers.r[options.provider].obstacle((0,drafter.l)(options,{env:env,picturesArePublic:false
}))}async function ask(options,world){if(obstacleOf(options,world)!==undefined)return undefined
;const{announcement:announcement}=await $require.e(5017).then($require.bind($require,55017));const provider=providers.r[options.provider]
;const settings=(0,drafter.l)(options,{env:world.env,picturesArePublic:false})
;world.stderr(`alt-text-review: ${announcement(provider,settings.model)}\n`);const{fetch:fetch,clock:clock,signal:signal}=world;world.keep()
;return provider.diagnose(settings,{fetch:fetch,clock:clock,signal:signal,progress:(0,progress.o)("Asking",world)})}const runtimes=[{
name:"Ollama",start:"ollama pull llava:13b && ollama serve",url:"http://127.0.0.1:11434/v1",model:"llava:13b"},{name:"LM Studio",
start:"load a vision model, then lms server start",url:"http://127.0.0.1:1234/v1",model:"the name that lms ls shows"},{name:"llama.cpp",
start:"llama-server -m model.gguf --mmproj mmproj.gguf",url:"http://127.0.0.1:8080/v1",model:"any name: it serves one model"},{name:"vLLM",
start:"vllm serve llava-hf/llava-1.5-13b-hf",url:"http://127.0.0.1:8000/v1",model:"llava-hf/llava-1.5-13b-hf"}];function runtimeLines(){
const width=Math.max(...runtimes.map(({name:name})=>name.length))
;return["Without a key, a model on this machine can make drafts. Start one, then try it with --ask:",...runtimes.flatMap(({name:name,start:start,url:url,model:model})=>{
const quoted=model.includes(" ")?`"<${model}>"`:model
;return[`  ${name.padEnd(width)}  ${start}`,`  ${" ".repeat(width)}  --provider openai --api-base-url ${url} --model ${quoted}`]})]}
var truncate=$require(76064);var escape_workflow_commands=$require(32614);var escape_controls=$require(74380);const marks={ok:"ok   ",
none:"none ",wrong:"wrong"};function toText(looks,asked){
const lines=[...looks.map(({state:state,what:what,found:found})=>`${marks[state]}  ${what}: ${found}`),...asked===undefined?[]:["",...table(asked),"",...sum(asked),"",...suggested(asked)]]
;return(0,escape_workflow_commands.F)(lines.map(line=>`${line}\n`).join(""))}function toJson(looks,asked){
const checks=looks.map(({state:state,what:what,found:found})=>({well:state!=="wrong",state:state,what:what,found:found}))
;return`${JSON.stringify({version:1,looks:checks,asked:asked??null},null,2)}\n`}function table({rows:rows}){
const cells=rows.map(({question:question,answer:answer,seen:seen})=>[question,(0,truncate.x)((0,escape_controls.TN)(answer),40),(0,
truncate.x)((0,escape_controls.TN)(seen),130)]);const all=[["Question","Answer","Seen"],...cells]
;const[first,second]=[0,1].map(column=>Math.max(...all.map(row=>row[column]?.length??0)))
;return all.map(([question,answer,seen])=>`${question.padEnd(first??0)}  ${answer.padEnd(second??0)}  ${seen}`.trimEnd())}
function sum({predictions:predictions,requests:requests,costUsd:costUsd,notes:notes,works:works,remedy:remedy}){
const cost=costUsd===undefined?"the cost is unknown":`$${costUsd.toFixed(4)} by the API's own figures`;return[`${(0,
count.U)(predictions,"prediction")}, ${(0,
count.U)(requests,"request")}, ${cost}.`,...notes,works?"Drafts work.":`Drafts do not work: ${remedy??""}`]}
function suggested({advice:advice,works:works}){if(advice.length===0)return works?["The settings fit."]:[]
;const lines=advice.map(({name:name,value:value,why:why,consent:consent})=>`${consent?"# ":""}${name}: ${value}  # ${why}`)
;return["Suggested as inputs of the workflow, or as flags:",...lines]}var files=$require(97061);var generators=$require(76771)
;var cli_documents=$require(80103);var cli_settings=$require(80892);async function doctor({settings:settings,ask:mayAsk,json:json},world){
const options=await(0,cli_settings.sb)(settings,world);const looks=[{state:"ok",what:"settings",found:`read, fail-on ${options.failOn}`
},await look("baseline",async()=>{
const found=await(0,cli_settings.mF)(options.baseline,world,settings.baseline===undefined?options.writtenAt:undefined)
;return found?ok(`${(0,
count.U)(found.accepted.size,"accepted finding")} in ${found.file}`):none(`the settings name no file, and there is no ${usual_baseline.$}`)
}),await look("documents",async()=>{const{documents:documents,skipped:skipped}=await(0,cli_documents.k)([],undefined,options,world)
;return ok(`${documents.length} in this folder, ${skipped.length} skipped`)}),await look("site",async()=>siteIn(await(0,
files.listFiles)(world.cwd))),{what:"drafts",...draftsOf(options,mayAsk,world)}];const asked=mayAsk?await ask(options,world):undefined
;const isKeyless=looks.some(({what:what,state:state})=>what==="drafts"&&state!=="ok")
;const help=isKeyless&&!json?runtimeLines().map(line=>`${line}\n`):[]
;world.stdout([json?toJson(looks,asked):toText(looks,asked),...help].join(""))
;return looks.every(({state:state})=>state!=="wrong")&&asked?.works!==false?0:2}function draftsOf(options,mayAsk,world){
const reason=obstacleOf(options,world);if(reason!==undefined)return{state:mayAsk?"wrong":"none",found:reason}
;return ok(`${options.provider} is set up${mayAsk?"":"; the key was not tried, `doctor --ask` does that"}`)}function siteIn(files){
const found=(0,generators.c)(files).map(({name:name,file:file})=>`${name} (${file})`)
;return found.length===0?none("no generator is known by its configuration"):ok(found.join(", "))}function ok(found){return{state:"ok",
found:found}}function none(found){return{state:"none",found:found}}async function look(what,find){try{return{what:what,...await find()}
}catch(error){if(!(error instanceof errors.yo))throw error;return{state:"wrong",what:what,found:`${error.message} ${error.remedy}`}}}}),

};
