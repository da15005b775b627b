export const modules = {
44104: (($module,$exports,$require)=>{$require.d($exports,{e:()=>namedFile});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(56730);var $m3=$require(39852);async function namedFile(root,file){const place=await follow((0,$m1.resolve)(root,file),{
root:await(0,$m0.realpath)(root).catch(()=>root),links:0});if(place===undefined)return{kind:"outside"};const stats=await(0,
$m0.stat)(place).catch(ifMissing);if(stats===undefined)return{kind:"absent",path:place};if(stats.isDirectory())return{kind:"folder"}
;return stats.isFile()&&!openFiles.test(place)?{kind:"file",path:place,stats:stats}:{kind:"stream",path:place}}
const openFiles=/^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;const mostLinks=40;async function follow(path,way){const parent=(0,
$m1.dirname)(path);if(parent===path)return path;const folder=await follow(parent,way);if(folder===undefined)return undefined;const here=(0,
$m1.join)(folder,(0,$m1.basename)(path));if(openFiles.test(here))return here;const link=await(0,$m0.readlink)(here).catch(()=>undefined)
;if(link===undefined)return here;way.links+=1;if(way.links>mostLinks)throw Object.assign(new Error(`${path} is a circle of links`),{
code:"ELOOP"});const target=await follow((0,$m1.resolve)(folder,link),way);const tree=await(0,$m3.W)(folder)??((0,
$m2.Y)(way.root,folder)?way.root:undefined);return target===undefined||tree!==undefined&&!(0,$m2.Y)(tree,target)?undefined:target}
function ifMissing(error){if(error instanceof Error&&"code"in error&&error.code==="ENOENT")return undefined;throw error}}),
1552: (($module,$exports,$require)=>{$require.d($exports,{y:()=>readText});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(61469);var $m3=$require(44104);async function readText(root,file){try{const found=await(0,$m3.e)(root,file)
;if(found.kind==="absent")return undefined
;if(found.kind==="outside")throw new $m2.yo(`${file} cannot be read: a link on its path leads out of the repository.`,"Name the file that the link leads to, if it is the one that you want.")
;if(found.kind==="folder")throw new $m2.yo(`${file} cannot be read: it is a folder.`,"Name a file.");return await(0,
$m0.readFile)(found.kind==="file"?found.path:(0,$m1.resolve)(root,file),"utf8")}catch(error){if(error instanceof $m2.yo)throw error
;const remedy="Check that it is a file, and its permissions.";throw new $m2.yo(`${file} cannot be read: ${(0,$m2.bD)(error)}.`,remedy,{
cause:error})}}}),
67778: (($module,$exports,$require)=>{$require.d($exports,{_:()=>writeFile});var $m0=$require(73024);var $m1=$require(51455)
;var $m2=$require(76760);var $m3=$require(61469);var $m4=$require(44104);async function writeFile(root,file,content,keep=()=>()=>undefined){
let target;try{target=await(0,$m4.e)(root,file);if(target.kind==="outside")return{why:"a link on its path leads out of the repository",
onDisk:unchanged,remedy:nameTarget};if(target.kind==="folder")return{why:"it is a folder",onDisk:unchanged,remedy:nameFile}
;if(target.kind==="stream")await send(target.path,content);else await replace(target,content,keep);return undefined}catch(error){
if(!(error instanceof Error&&"code"in error))throw error;const[why,remedy]=causes[String(error.code)]??[(0,$m3.bD)(error),nameFile];return{
why:why,onDisk:leftBehind[target?.kind??"absent"]??unchanged,remedy:remedy}}}const unchanged="What is there is unchanged."
;const leftBehind={file:"The file on the disk is unchanged.",absent:"No part of it is on the disk.",
stream:"A part of it may have been written."};const nameFile="Name a file in a folder that you can write to."
;const nameTarget="Name the file that the link leads to, if it is the one that you want."
;const freeSpace="Free some space and run the command again, or name a file on another disk."
;const notAllowed=["its permissions do not allow it","Change the permissions, or name another file."];const causes={
ENOSPC:["the disk is full",freeSpace],EDQUOT:["the quota of the disk is used up",freeSpace],
EFBIG:["it is larger than a file may be here",freeSpace],EACCES:notAllowed,EPERM:notAllowed,EROFS:["the disk can only be read",nameFile],
ENOTDIR:["a part of its path is a file, not a folder",nameFile]};async function send(path,content){const own=ownFile(path)
;if(own!==undefined&&(await(0,$m1.stat)(path)).isFile()){for(const part of partsOf(content))(0,$m0.writeFileSync)(own,part);return}
const handle=await(0,$m1.open)(path,$m0.constants.O_WRONLY|$m0.constants.O_APPEND);try{
for(const part of partsOf(content))await handle.writeFile(part)}finally{await handle.close()}}function partsOf(content){
return typeof content==="string"||content instanceof Uint8Array?[content]:content}function ownFile(path){
const[,owner,number]=/^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path)??[]
;return number!==undefined&&[undefined,"self",String(process.pid)].includes(owner)?Number(number):undefined}
async function replace(target,content,keep){const folder=(0,$m2.dirname)(target.path);if(target.kind==="file")await(0,
$m1.access)(target.path,$m0.constants.W_OK);else await(0,$m1.mkdir)(folder,{recursive:true});const beside=(0,
$m2.join)(folder,`.alt-text-review-${crypto.randomUUID()}.tmp`);const release=keep();try{await fill(beside,target,content);await(0,
$m1.rename)(beside,target.path)}catch(error){await(0,$m1.rm)(beside,{force:true}).catch(()=>undefined);throw error}finally{release()}}
async function fill(beside,target,content){const handle=await(0,$m1.open)(beside,"wx",target.kind==="file"?384:438);try{
for(const part of partsOf(content))await handle.writeFile(part);if(target.kind==="file"){const{mode:mode,uid:uid,gid:gid}=target.stats
;const own=await handle.stat();if(own.uid!==uid||own.gid!==gid)await handle.chown(uid,gid).catch(()=>undefined)
;await handle.chmod(mode&4095)}await handle.sync()}finally{await handle.close()}}}),
56730: (($module,$exports,$require)=>{$require.d($exports,{Y:()=>isBelow});var $m0=$require(76760);function isBelow(root,path){
const way=(0,$m0.relative)(root,path);return way!==".."&&!way.startsWith(`..${$m0.sep}`)&&!(0,$m0.isAbsolute)(way)}}),
39852: (($module,$exports,$require)=>{$require.d($exports,{W:()=>repositoryAround});var $m0=$require(51455);var $m1=$require(76760)
;async function repositoryAround(folder){for(let at=folder;;at=(0,$m1.dirname)(at)){if(await exists((0,$m1.join)(at,".git")))return at
;if(at===(0,$m1.dirname)(at))return undefined}}function exists(path){return(0,$m0.stat)(path).then(()=>true,()=>false)}}),
};
