export const ids = [7061, 4266];
export const modules = {
28943: (($module,$exports,$require)=>{$require.d($exports,{J:()=>withoutIdleCatalogues});var $m0=$require(76760)
;var $m1=$require(2827);function withoutIdleCatalogues(paths,cwd,lookOf){
return paths.filter(path=>lookOf(path)?.isCatalogue!==true||showsImage((0,$m0.resolve)(cwd,path),path))}function showsImage(absolute,path){
try{const read=(0,$m1.i)(absolute,path);return!("bytes"in read)||quotesImage(Buffer.from(read.bytes).toString("latin1"))}catch{return false}
}function quotesImage(text){const label=text.indexOf("![");return marks.test(text)||label!==-1&&text.includes("](",label)}
const marks=/(?:<|&lt;)img\b|(?:image|figure)::/i}),
97061: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{existing:()=>existing,listFiles:()=>listFiles,
plainFiles:()=>plainFiles,readFiles:()=>readFiles});var external_node_fs_=$require(73024);var promises_=$require(51455)
;var external_node_path_=$require(76760);var external_node_timers_promises_=$require(58500);var errors=$require(61469)
;var catalogues=$require(28943);async function ignoreRules(folder){const text=await(0,promises_.readFile)((0,
external_node_path_.join)(folder,".gitignore"),"utf8").catch(()=>"")
;const{default:ignore}=await $require.e(298).then($require.t.bind($require,70298,19));return[{folder:folder,rules:ignore().add(text)}]}
function isIgnored(path,folder,ignored){if(ignored.length===0)return false
;const results=ignored.map(from=>from.rules.test(slashed(below(from.folder,path))+(folder?"/":"")))
;return results.findLast(one=>one.ignored||one.unignored)?.ignored??false}function below(folder,path){
return path.slice(folder.endsWith(external_node_path_.sep)?folder.length:folder.length+1)}function slashed(path){
return external_node_path_.sep==="/"?path:path.split(external_node_path_.sep).join("/")}var git_hash=$require(73853)
;var decode_document=$require(60999);var read_bytes=$require(2827);async function readDocument(path,io,texts){
const absolute=fileBelow(io.cwd,path);try{const read=(0,read_bytes.i)(absolute,path);if("reason"in read)return{file:path,reason:read.reason,
hash:await hashOf(absolute,read.size)};const decoded=(0,decode_document.w8)(read.bytes);if("reason"in decoded)return{file:path,...decoded}
;const format=io.formatFor(path)??"markdown";const{text:text,...encoding}=decoded;if(io.isDocument?.(text,format)===false)return undefined
;if(io.mayMatter?.(text,format)===false)return{path:path,format:format,...encoding,text:"",changedLines:"all"};texts.hold(path,text)
;return new ReadDocument({path:path,format:format,...encoding},read.stamp,texts,io.cwd)}catch(error){return unreadable(path,(0,
errors.bD)(error))}}class ReadDocument{static#text={enumerable:true,get(){return this.#texts.textOf(this.path,()=>this.#again())}};path
;format;encoding;changedLines="all";#stamp;#texts;#folder;constructor({path:path,format:format,encoding:encoding},stamp,texts,folder){
this.path=path;this.format=format;this.encoding=encoding;this.#stamp=stamp;this.#texts=texts;this.#folder=folder
;Object.defineProperty(this,"text",ReadDocument.#text)}get isReadAgain(){return!this.#texts.areKept()}#again(){try{const read=(0,
read_bytes.i)(fileBelow(this.#folder,this.path),this.path);const decoded="bytes"in read&&read.stamp===this.#stamp?(0,
decode_document.w8)(read.bytes):undefined;return decoded!==undefined&&"text"in decoded?decoded.text:undefined}catch{return undefined}}}
function fileBelow(folder,path){const isPlain=!path.startsWith(".")&&!path.includes("/.")&&!(0,external_node_path_.isAbsolute)(path)
;return isPlain?`${folder}/${path}`:(0,external_node_path_.resolve)(folder,path)}async function hashOf(file,size){const hash=(0,
git_hash.L)(size);for await(const chunk of(0,external_node_fs_.createReadStream)(file))hash.update(chunk);return hash.digest("hex")}
function unreadable(file,message){return{file:file,reason:`It cannot be read: ${message}. Check its permissions, or exclude it with paths.`}
}const mostKept=16*1024*1024;function createTexts(most=mostKept){let size=0;let kept=new Map;let last;return{hold(path,text){
size+=text.length;if(size>most)kept=undefined;kept?.set(path,text)},textOf(path,again){const there=kept?.get(path)
;if(there!==undefined)return there;if(last?.path===path)return last.text;const text=again()
;if(text===undefined)throw new errors.yo(`${path} changed while it was checked.`,"Run the command again.");last={path:path,text:text}
;return text},areKept:()=>kept!==undefined}}async function readFiles(paths,io){const found=[];const pause=createPause()
;for(const path of paths)found.push(await filesOf(path,io,pause));const all=part=>[...new Set(found.flatMap(one=>one[part]??[]))]
;const skipped=found.flatMap(one=>one.skipped??[]);const documents=[];const texts=createTexts()
;const ours=all("files").filter(path=>io.isOurs?.(path)??true);await(io.beforeReading?.(ours.length));for(const path of ours.sort()){
await pause();const outcome=await readDocument(path,io,texts);if(outcome===undefined)continue
;if("reason"in outcome)skipped.push(outcome);else documents.push(outcome)}
const[missing,leftOut,folders,seen]=[all("missing"),all("leftOut"),all("folders"),all("seen")];const unformatted=(0,
catalogues.J)(all("unformatted"),io.cwd,io.leftOutAs);return{documents:documents,skipped:skipped,missing:missing,leftOut:leftOut,
unformatted:unformatted,aside:all("aside"),folders:folders,seen:seen}}async function listFiles(cwd,folder="."){const io={cwd:cwd,
formatFor:()=>"any",leftOutAs:()=>undefined};const{files:files}=await walk((0,external_node_path_.resolve)(cwd,folder),[],io,createPause())
;return[...files].sort()}async function existing(paths,cwd){const found=await Promise.all(paths.map(path=>(0,promises_.stat)((0,
external_node_path_.resolve)(cwd,path)).catch(()=>undefined)));return paths.filter((_,index)=>found[index]!==undefined)}
async function plainFiles(paths,cwd){const found=await Promise.all(paths.map(path=>(0,promises_.lstat)((0,
external_node_path_.resolve)(cwd,path)).catch(()=>undefined)));return paths.filter((_,index)=>found[index]?.isFile()??true)}
async function filesOf(path,io,pause){const absolute=(0,external_node_path_.resolve)(io.cwd,path);const found=await(0,
promises_.stat)(absolute).catch(error=>({error:error}));if("error"in found){if(isNowhere(found.error))return{missing:[path]};return{
skipped:[unreadable(reported(absolute,io),(0,errors.bD)(found.error))]}}if(found.isDirectory()){
const{files:files,unformatted:unformatted,skipped:skipped}=await walk(absolute,[],io,pause)
;const wanted=all=>all.filter(file=>io.wanted(file));const readable=skipped.filter(({file:file})=>io.mayHold(file));return{
files:wanted(files),unformatted:wanted(unformatted),aside:files.filter(file=>io.leavesAside?.(file)===true),skipped:readable,folders:[path],
seen:files}}const file=reported(absolute,io);if(!io.formatFor(file))return io.leftOutAs(path)?{unformatted:[file]}:{leftOut:[path]}
;return found.isFile()?{files:[file],seen:[file]}:{skipped:[{file:file,reason:noFile}]}}
const noFile="It is no file but a pipe or a device. Write its contents to a file, and name that.";function isNowhere(error){
const code=error instanceof Error&&"code"in error?error.code:undefined;return code==="ENOENT"||code==="ENOTDIR"||code==="ENAMETOOLONG"}
async function walk(folder,inherited,io,pause){await pause();const here=reported(folder,io);const entries=entriesOf(folder)
;if(typeof entries==="string")return{files:[],unformatted:[],skipped:[unreadable(here,entries)]}
;const own=entries.some(({name:name})=>name===".gitignore")?await ignoreRules(folder):[];const ignored=[...inherited,...own];const files=[]
;const unformatted=[];const skipped=[];const start=folder.endsWith(external_node_path_.sep)?folder:folder+external_node_path_.sep
;for(const entry of entries){if(entry.isDirectory()){const path=start+entry.name
;if(entry.name===".git"||entry.name==="node_modules"||isIgnored(path,true,ignored))continue;const inside=await walk(path,ignored,io,pause)
;files.push(...inside.files);unformatted.push(...inside.unformatted);skipped.push(...inside.skipped)}else if(entry.isFile()){
const path=here==="."?entry.name:`${here}/${entry.name}`;const name=io.isByPath===true?path:entry.name
;const kind=io.formatFor(name)?files:io.leftOutAs(entry.name)?unformatted:undefined
;if(kind!==undefined&&!isIgnored(start+entry.name,false,ignored))kind.push(path)}}return{files:files,unformatted:unformatted,skipped:skipped
}}function entriesOf(folder){try{return(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true})}catch(error){return(0,
errors.bD)(error)}}function createPause(){let steps=0;return async()=>{steps+=1;if(steps%50===0)await(0,
external_node_timers_promises_.setImmediate)()}}function reported(absolute,{cwd:cwd}){return slashed((0,
external_node_path_.relative)(cwd,absolute))||"."}}),
2827: (($module,$exports,$require)=>{$require.d($exports,{i:()=>readBytes});var $m0=$require(73024);var $m1=$require(60999)
;function readBytes(absolute,path){const file=(0,$m0.openSync)(absolute,"r");try{const{size:size,mtimeMs:mtimeMs}=(0,$m0.fstatSync)(file)
;const reason=(0,$m1.g$)(size,path);return reason===undefined?{bytes:(0,$m0.readFileSync)(file),stamp:`${size} ${mtimeMs}`}:{reason:reason,
size:size}}finally{(0,$m0.closeSync)(file)}}}),

};
