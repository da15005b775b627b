export const ids = [1192];
export const modules = {
41192: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{outsideOfThread:()=>outsideOfThread,
runInThread:()=>runInThread});var $m0=$require(75919);var $m1=$require(61469);var $m2=$require(23735);const usualLimits={
maxYoungGenerationSizeMb:24,maxOldGenerationSizeMb:512};async function runInThread([,script="",...argv],outside,limits=usualLimits){
const{stdoutIsTerminal:stdoutIsTerminal,stderrIsTerminal:stderrIsTerminal,columns:columns,signal:signal}=outside;const start={
program:"alt-text-review",stdoutIsTerminal:stdoutIsTerminal,stderrIsTerminal:stderrIsTerminal,columns:columns}
;const thread=new $m0.Worker(script,{argv:argv,workerData:start,resourceLimits:limits});const releases=[];let isPrinted=false
;thread.on("message",told=>{if("stdout"in told){isPrinted=true;outside.stdout(told.stdout)
}else if("stderr"in told)outside.stderr(told.stderr);else if(told.isKept)releases.push(outside.keep());else releases.pop()?.()})
;const end=()=>{thread.postMessage("end")};signal.addEventListener("abort",end);try{return await new Promise((resolve,reject)=>{
thread.on("error",error=>{
if(!isOutOfMemory(error))reject(error instanceof Error?error:new Error(String(error)));else if(isPrinted)reject(tooMuch(limits));else{
for(const release of releases.splice(0))release();resolve(undefined)}});thread.on("exit",resolve)})}finally{
signal.removeEventListener("abort",end)}}function outsideOfThread(){const start=$m0.workerData
;if($m0.parentPort===null||!isStart(start))return undefined
;const{stdoutIsTerminal:stdoutIsTerminal,stderrIsTerminal:stderrIsTerminal,columns:columns}=start;const port=$m0.parentPort
;const tell=told=>{port.postMessage(told)};const ending=new AbortController;port.on("message",()=>{ending.abort()});port.unref();return{
stdoutIsTerminal:stdoutIsTerminal,stderrIsTerminal:stderrIsTerminal,columns:columns,stdout:stdout=>{tell({stdout:stdout})},stderr:stderr=>{
tell({stderr:stderr})},signal:ending.signal,keep(){tell({isKept:true});return(0,$m2.O)(()=>{tell({isKept:false})})},exitCode:code=>code,
printed:()=>Promise.resolve()}}function isStart(given){
return typeof given==="object"&&given!==null&&"program"in given&&given.program==="alt-text-review"}function isOutOfMemory(error){
return error instanceof Error&&"code"in error&&error.code==="ERR_WORKER_OUT_OF_MEMORY"}
function tooMuch({maxOldGenerationSizeMb:maxOldGenerationSizeMb}){
return new $m1.yo(`The report is not whole: this scan needs more than ${String(maxOldGenerationSizeMb)} MB of memory.`,"Give Node more: NODE_OPTIONS=--max-old-space-size=4096. Or scan a part at a time: --shard 1/4.")
}}),
23735: (($module,$exports,$require)=>{$require.d($exports,{O:()=>once});function once(work){let done;return()=>(done??={result:work()
}).result}}),

};
