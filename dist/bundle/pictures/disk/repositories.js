export const ids = [422, 8646];
export const modules = {
14156: (($module,$exports,$require)=>{$require.d($exports,{B:()=>memoize});function memoize(work,weigh=()=>0,most=Infinity){
const kept=new Map;const weights=new Map;let total=0;function drop(key){total-=weights.get(key)??0;weights.delete(key);kept.delete(key)}
async function start(key){const result=await work(key);weights.set(key,weigh(result));total+=weights.get(key)??0
;for(const oldest of[...weights.keys()])if(total>most)drop(oldest);return result}return key=>{const known=kept.get(key)
;if(known!==undefined)return known;const started=start(key);kept.set(key,started);return started}}}),
79177: (($module,$exports,$require)=>{$require.d($exports,{y:()=>prefetch});async function*prefetch(items,count,work){const started=[]
;for(const item of items){const result=work(item);result.catch(()=>undefined);started.push(result)
;const first=started.length>count?started.shift():undefined;if(first!==undefined)yield await first}
for(const result of started)yield await result}}),
20422: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createRepositories:()=>createRepositories})
;var promises_=$require(51455);var external_node_path_=$require(76760);var group_by=$require(55365);var keep_recent=$require(25279)
;var is_below=$require(56730);var candidates=$require(81463);var external_node_fs_=$require(73024);var file_store=$require(97626)
;var memoize=$require(14156);var external_node_stream_promises_=$require(46466);var lib_hash=$require(15862);var prefetch=$require(79177)
;async function digestsOf(placeOf,paths){const known=[...paths].flatMap(path=>describe(path,placeOf(path))??[]);const keys=new Map
;for(const[size,alike]of(0,group_by.$)(known,file=>file.size)){const places=[...new Set(alike.map(({place:place})=>place))]
;const digests=new Map(places.length===1?[]:(await inTurn(places,digest)).map((key,index)=>[places[index],key]))
;for(const{path:path,place:place}of alike)keys.set(path,`${String(size)} ${digests.get(place)??place}`)}return keys}const together=16
;async function inTurn(items,work){const results=[];for await(const result of(0,prefetch.y)(items,together,work))results.push(result)
;return results}function describe(path,place){if(place.kind!=="inside")return undefined;try{const stats=(0,
external_node_fs_.statSync)(place.path);return stats.isFile()?{path:path,place:place.path,size:stats.size}:undefined}catch{return undefined}
}async function digest(place){const hash=(0,lib_hash.n)("sha256");try{await(0,external_node_stream_promises_.pipeline)((0,
external_node_fs_.createReadStream)(place),hash);return hash.digest("hex")}catch{return place}}var limits=$require(1924)
;function placesBelow(root){let base;return path=>{try{base??=external_node_fs_.realpathSync.native(root)
;const place=external_node_fs_.realpathSync.native((0,external_node_path_.join)(base,path));return(0,is_below.Y)(base,place)?{kind:"inside",
path:place}:{kind:"outside"}}catch{return{kind:"none"}}}}async function submoduleAround(root,path){const text=await(0,
promises_.readFile)((0,external_node_path_.join)(root,".gitmodules"),"utf8").catch(()=>"")
;const folders=[...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)].map(([,folder=""])=>folder.trim())
;const around=folders.find(folder=>path.startsWith(`${folder}/`));return around===undefined?undefined:{reason:inSubmodule(path,around)}}
function inSubmodule(path,submodule){
return`${path} is in the submodule ${submodule}, which is not checked out: check out with \`submodules: true\`.`}function filesBelow(root){
const placeOf=placesBelow(root);const listed=memoizedListing(placeOf);const folders={exact:foldersBelow(listed,false),
folded:foldersBelow(listed,true)};return{read:(0,memoize.B)(path=>read(root,path,placeOf(path)),file_store.$d,file_store.C2),
isListed:()=>true,isGone:folder=>folders.exact.isGone(folder)&&folders.folded.isGone(folder),find(paths){const missed=[]
;return Promise.resolve(folders.exact.find(paths,missed)??folders.folded.find(missed))},async keys(paths){
const digests=await digestsOf(placeOf,new Set(paths.filter(path=>path!==undefined)))
;return paths.map(path=>path===undefined?undefined:digests.get(path))}}}const notAName=/^\.{0,2}$|[\\\0]/;function memoizedListing(placeOf){
const listed=new Map;return folder=>{const known=listed.get(folder)??list(folder,placeOf(folder));listed.set(folder,known);return known}}
function foldersBelow(listed,isFolded){const known=new Map;function open(path){if(known.has(path))return known.get(path)
;const entries=enter(path);known.set(path,entries);return entries}function enter(path){if(path==="")return listed("")
;const[parent,name]=divided(path);const entries=open(parent);if(entries===undefined||entries==="outside")return entries
;const entry=entryIn(entries,name,isFolded,path);return entry&&listed(entry.path)}return{
isGone:folder=>known.has(folder)&&known.get(folder)===undefined,find(paths,missed=[]){for(const path of paths){
const[folder,name]=divided(path);const entries=open(folder);const entry=entries&&entryIn(entries,name,isFolded,path)
;if(entry?.isFolder===false)return entry.path;missed.push(path)}return undefined}}}function divided(path){const at=path.lastIndexOf("/")
;if(at===0)return["",""];return at===-1?["",path]:[path.slice(0,at),path.slice(at+1)]}function entryIn(entries,name,isFolded,path){
if(entries==="outside")return notAName.test(name)?undefined:{path:path,isFolder:false};const entry=isFolded?entries.folded.get((0,
file_store.tu)(name)):entries.exact.get(name);return entry===undefined||notAName.test(name)?undefined:entry}function list(folder,place){
if(place.kind==="outside")return"outside";const found=place.kind==="none"?[]:entriesOf(place.path);const entries=found.map(one=>({
name:one.name,entry:{path:external_node_path_.posix.join(folder,one.name),isFolder:one.isDirectory()}}));return{
exact:new Map(entries.map(({name:name,entry:entry})=>[name,entry])),folded:new Map(entries.map(({name:name,entry:entry})=>[(0,
file_store.tu)(name),entry]))}}function entriesOf(place){try{return(0,external_node_fs_.readdirSync)(place,{withFileTypes:true})}catch{
return[]}}async function read(root,path,place){if(place.kind==="outside")return{reason:(0,file_store.qm)(path)}
;if(place.kind==="none")return submoduleAround(root,path);try{const stats=await(0,promises_.stat)(place.path);if(!stats.isFile())return{
reason:`${path} is a folder, not a picture.`};return stats.size>limits.M?{reason:(0,file_store.xu)(path,limits.M)}:await(0,
promises_.readFile)(place.path)}catch{return{reason:`${path} cannot be read: its permissions do not allow it.`}}}
var repository_around=$require(39852);var same=$require(48646);async function createRepositories(cwd,paths,loaderOf,placesOf=candidates.Xi){
const roots=await Promise.all([cwd,...paths.map(path=>(0,external_node_path_.resolve)(cwd,path))].map(rootAround))
;const ordered=[...new Set(roots)].sort((a,b)=>b.length-a.length);const repositories=ordered.map(root=>{const files=filesBelow(root)
;const rootsAt=(0,candidates.jE)(files.isGone);const places=(src,path)=>placesOf(src,path,rootsAt);return{root:root,files:files,
places:places,load:loaderOf(files),same:(0,same.createSamePictures)(files,places)}});const repositoryOf=(0,keep_recent.l)(path=>{
const absolute=(0,external_node_path_.resolve)(cwd,path);const repository=repositories.find(({root:root})=>(0,is_below.Y)(root,absolute))
;return repository&&{...repository,path:(0,external_node_path_.relative)(repository.root,absolute).split(external_node_path_.sep).join("/")}
});return{async loadPicture(src,path){const repository=repositoryOf(path);return repository?repository.load(src,repository.path):{
status:"unavailable",reason:`${path} is not in a folder under review.`}},async missing(places){const gone=[];for(const place of places){
const repository=repositoryOf(place.path);if(repository===undefined)continue;const possible=()=>repository.places(place.src,repository.path)
;const[first]=possible();if(first!==undefined&&await repository.files.find(possible())===undefined)gone.push(place)}return gone},
async fileOf({src:src,path:path}){const repository=repositoryOf(path);if(repository===undefined)return undefined
;const file=await repository.files.find(repository.places(src,repository.path));const way=file===undefined?undefined:(0,
external_node_path_.relative)(cwd,(0,external_node_path_.resolve)(repository.root,file));return way===undefined||(0,
external_node_path_.isAbsolute)(way)?undefined:way.split(external_node_path_.sep).join("/")},async samePictures(places,asked=places.length){
const keys=new Map;const known=places.flatMap((place,index)=>{const repository=repositoryOf(place.path);return repository?[{place:place,
repository:repository,isAsked:index<asked}]:[]});for(const[root,own]of(0,group_by.$)(known,({repository:repository})=>repository.root)){
const same=own[0]?.repository.same;const found=await(same?.(own.map(({place:place,repository:repository})=>({src:place.src,
path:repository.path})),own.filter(({isAsked:isAsked})=>isAsked).length));own.forEach(({place:place},index)=>{const key=found?.[index]
;if(key!==undefined)keys.set(place,`${root} ${key}`)})}return places.map(place=>keys.get(place))}}}async function rootAround(path){
const isFolder=await(0,promises_.stat)(path).then(stats=>stats.isDirectory(),()=>false);const start=isFolder?path:(0,
external_node_path_.dirname)(path);return await(0,repository_around.W)(start)??start}}),
1924: (($module,$exports,$require)=>{$require.d($exports,{M:()=>maxPictureBytes});const maxPictureBytes=20*1024*1024}),
48646: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createSamePictures:()=>createSamePictures})
;var $m0=$require(81463);function createSamePictures(files,placesOf=$m0.Xi){return async(places,asked=places.length)=>{
if(!files.isListed())return places.map(()=>undefined);const paths=[];for(const[index,{src:src,path:path}]of places.entries()){
if(index>=asked&&paths.every(found=>found===undefined))return places.map(()=>undefined);paths.push(await files.find(placesOf(src,path)))}
return files.keys(paths)}}}),
97626: (($module,$exports,$require)=>{$require.d($exports,{$d:()=>sizeOf,C2:()=>keptBytes,qm:()=>leadsOut,tu:()=>foldPath,
xu:()=>tooBig});const keptBytes=64*1024*1024;function foldPath(path){return path.normalize("NFC").toLowerCase()}function leadsOut(path){
return`${path} is a link that leads out of the repository; such links are not followed.`}function tooBig(name,most){
return`${name} is larger than ${String(Math.floor(most/1024/1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`
}function sizeOf(read){return read instanceof Uint8Array?read.length:0}}),

};
