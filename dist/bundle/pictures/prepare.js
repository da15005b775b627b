export const ids = [4467];
export const modules = {
14156: (($module,$exports,$require)=>{$require.d($exports,{B:()=>memoize});function memoize(work,weigh=()=>0,most=Infinity){
const kept=new Map;const weights=new Map;let total=0;function drop(key){total-=weights.get(key)??0;weights.delete(key);kept.delete(key)}
async function start(key){const result=await work(key);weights.set(key,weigh(result));total+=weights.get(key)??0
;for(const oldest of[...weights.keys()])if(total>most)drop(oldest);return result}return key=>{const known=kept.get(key)
;if(known!==undefined)return known;const started=start(key);kept.set(key,started);return started}}}),
8234: (($module,$exports,$require)=>{$require.d($exports,{B:()=>createSemaphore});function createSemaphore(size,first=size){
let capacity=Math.max(1,size);let open=Math.max(1,Math.min(first,size));let used=0;const waiting=[];function admit(){while(used<open){
const next=waiting.shift();if(next===undefined)return;used+=1;next(true)}}function queue(signal,ahead){
if(signal.aborted)return Promise.resolve(false);return new Promise(resolve=>{const leave=()=>{waiting.splice(waiting.indexOf(enter),1)
;resolve(false)};const enter=got=>{signal.removeEventListener("abort",leave);resolve(got)};signal.addEventListener("abort",leave,{once:true
});if(ahead)waiting.unshift(enter);else waiting.push(enter);admit()})}return{take:signal=>queue(signal,false),give(){used-=1;admit()},
async again(signal){used-=1;if(!await queue(signal,true))used+=1},widen(){open=Math.min(capacity,open+2);admit()},shrink(to){
capacity=Math.max(1,Math.min(capacity,to));open=Math.min(open,capacity)},capacity:()=>capacity,used:()=>used}}}),
54467: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createPreparer:()=>createPreparer})
;var external_node_events_=$require(78474);var lib_clock=$require(94570);var truncate=$require(76064);var semaphore=$require(8234)
;var escape_controls=$require(74380);var external_node_worker_threads_=$require(75919);var promises_=$require(51455)
;var external_node_module_=$require(98995);var external_node_util_=$require(57975);var external_node_zlib_=$require(38522)
;var memoize=$require(14156);async function openDecoder(mediaType){const names=codecsOf[mediaType]??[]
;const[library,...codecs]=await Promise.all([decoder_open("vips.wasm"),...names.map(decoder_open)]);return{library:library.compiled,
codecs:Object.fromEntries(codecs.map(({name:name,bytes:bytes})=>[name,bytes]))}}const codecsOf={"image/avif":["vips-heif.wasm"],
"image/heic":["vips-heif.wasm"],"image/svg+xml":["vips-resvg.wasm"]};const decompress=(0,
external_node_util_.promisify)(external_node_zlib_.brotliDecompress);const decoder_open=(0,memoize.B)(async name=>{const path=(0,
external_node_module_.createRequire)(import.meta.url).resolve(`#vips/${name}`);const stored=await(0,promises_.readFile)(path)
;const bytes=path.endsWith(".br")?await decompress(stored):stored;return{name:name,bytes:bytes,compiled:await WebAssembly.compile(bytes)}})
;async function decode(job,{timeLimitMs:timeLimitMs,clock:clock,signal:signal}){
const thread=new external_node_worker_threads_.Worker($require.ab+"decode-thread.js",{env:{},execArgv:[],resourceLimits:{
maxOldGenerationSizeMb:128}});const ended=new AbortController
;const late=clock.sleep(timeLimitMs,AbortSignal.any([signal,ended.signal])).then(()=>({status:signal.aborted?"cancelled":"late"}));try{
return await Promise.race([answerOf(thread,job),late])}finally{ended.abort();await thread.terminate()}}function answerOf(thread,job){
return new Promise((resolve,reject)=>{thread.on("message",resolve);thread.on("error",error=>{resolve({status:"crashed",
said:error instanceof Error?error.message:""})});thread.on("exit",code=>{resolve({status:"crashed",said:`it ended with ${String(code)}`})})
;openDecoder(job.mediaType).then(decoder=>{const assignment={...job,...decoder};thread.postMessage(assignment)},reject)})}
function svgWords(bytes){const found=new Set;let length=0;for(const text of texts((new TextDecoder).decode(bytes))){
if(text===""||found.has(text))continue;found.add(text);length+=text.length;if(length>maxLength)break}return(0,
truncate.x)([...found].join("; "),maxLength)}const maxLength=400;const textElements=new Set(["title","desc","text","foreignobject"])
;const hiddenElements=new Set(["style","script"]);function*texts(source){let element;let hidden;let text=""
;for(const piece of pieces(source)){if(piece.kind==="text"){if(element&&!hidden)text+=piece.text;continue}text+=" "
;hidden=after(piece,hidden,hiddenElements);element=after(piece,element,textElements);if(element)continue;yield fold(text);text=""}}
function after(tag,open,names){if(tag.isEmpty)return open;if(!open)return names.has(tag.name)&&!tag.closes?{name:tag.name,depth:1}:undefined
;if(tag.name!==open.name)return open;const depth=open.depth+(tag.closes?-1:1);return depth===0?undefined:{...open,depth:depth}}
function*pieces(source){let at=0;while(at<source.length){const open=source.indexOf("<",at);if(open!==at)yield{kind:"text",
text:decoded(source.slice(at,open===-1?undefined:open))};if(open===-1)return
;const section=sections.find(({begin:begin})=>source.startsWith(begin,open))
;const close=section?source.indexOf(section.end,open):tagEnd(source,open);if(close===-1)return
;if(!section)yield tagOf(source.slice(open+1,close));else if(section.isText)yield{kind:"text",
text:source.slice(open+section.begin.length,close)};at=close+(section?.end.length??1)}}const sections=[{begin:"\x3c!--",end:"--\x3e",
isText:false},{begin:"<![CDATA[",end:"]]>",isText:true},{begin:"<?",end:"?>",isText:false}];function tagEnd(source,open){const stop=/["'>]/g
;stop.lastIndex=open;for(let hit=stop.exec(source);hit;hit=stop.exec(source)){if(hit[0]===">")return hit.index
;const quote=source.indexOf(hit[0],stop.lastIndex);if(quote===-1)return-1;stop.lastIndex=quote+1}return-1}function tagOf(inside){
const[,slash,name=""]=/^(\/?)([^\s/"']*)/.exec(inside)??[];return{kind:"tag",name:localName(name),closes:slash==="/",
isEmpty:inside.endsWith("/")}}function localName(name){return name.slice(name.indexOf(":")+1).toLowerCase()}function decoded(text){
return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi,(_,hex,decimal,name)=>{if(typeof name==="string")return{
lt:"<",gt:">",amp:"&",quot:'"',apos:"'"}[name.toLowerCase()]??"";const code=typeof hex==="string"?parseInt(hex,16):Number(decimal)
;return code<=1114111?String.fromCodePoint(code):""})}function fold(text){
return text.replace(/\s+/g," ").replace(escape_controls.o4,"").trim()}function createPreparer(options={}){
const{timeLimitMs:timeLimitMs=2e4,memoryMiB:memoryMiB=1024,clock:clock=lib_clock.m}=options;const closed=new AbortController;(0,
external_node_events_.setMaxListeners)(0,closed.signal);const slots=(0,semaphore.B)(atOnce);async function outcomeOf(bytes,mediaType){
if(!await slots.take(closed.signal))return{status:"cancelled"};try{return await decode({bytes:bytes,mediaType:mediaType,memoryMiB:memoryMiB
},{timeLimitMs:timeLimitMs,clock:clock,signal:closed.signal})}finally{slots.give()}}return{async prepare({bytes:bytes,mediaType:mediaType}){
const reason=unreadable(bytes,mediaType);if(reason!==undefined)return unfit(reason);const outcome=await outcomeOf(bytes,mediaType)
;switch(outcome.status){case"ready":return{...outcome,mediaType:"image/jpeg",words:mediaType===svg?svgWords(bytes):""};case"unfit":
return unfit(outcome.reason+withText(mediaType===svg?svgWords(bytes):""));case"broken":
return unfit(complaint(outcome.said,mediaType,memoryMiB));case"crashed":return unfit(crash(outcome.said,memoryMiB));case"late":
return unfit(`It could not be opened within ${timeLimitMs/1e3} s: it takes more work than a picture should.`);case"cancelled":
return unfit("The run was stopped before this picture was opened.")}},close(){closed.abort();return Promise.resolve()}}}const atOnce=2
;const svg="image/svg+xml";const maxSvgBytes=5e6;function unreadable(bytes,mediaType){
if(mediaType===svg&&bytes.length>maxSvgBytes)return"It is an SVG of more than 5 MB: save it as a PNG, or simplify it."
;const name=unread[mediaType];return name&&`It is a ${name} file, which we cannot open: save it as a PNG.`}const unread={"image/bmp":"BMP",
"image/x-icon":"Windows icon"};function complaint(said,mediaType,memoryMiB){
if(/out of memory|insufficient memory|memory allocation|failed to allocate/i.test(said)){
return`Opening it takes more than ${memoryMiB} MiB of memory.`}
if(mediaType==="image/heic")return"It is a HEIC photograph, which we cannot open: save it as a JPEG."
;const detail=said.split("\n").find(line=>/^(?!unable to |source: bad seek)./.test(line))
;return`The decoder cannot read all of it: it is damaged or cut short${quoted(detail)}.`}function crash(said,memoryMiB){
return`The decoder crashed on it: it is damaged, or needs more than ${memoryMiB} MiB of memory${quoted(said)}.`}function withText(words){
return words===""?"":` Its text: “${(0,truncate.x)(words,200)}”.`}function quoted(said=""){return said===""?"":` (${(0,truncate.x)((0,
escape_controls.TN)(said),100)})`}function unfit(reason){return{status:"unfit",reason:reason}}}),

};
