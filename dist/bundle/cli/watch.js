export const ids = [8612];
export const modules = {
45018: (($module,$exports,$require)=>{$require.d($exports,{watch:()=>watch});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(68063);var $m3=$require(61469);var $m4=$require(74380);async function watch(run,written,world){
if(world.changes===undefined){throw new $m3.yo("Changes cannot be watched here.","Run the command again after a change.")}
const own=new Set(written.map(file=>(0,$m1.resolve)(world.cwd,file)));const seen=new Map;const changes=world.changes();let code=await run()
;world.stderr("alt-text-review: watching for changes; Ctrl-C ends that.\n");for await(const path of changes){const file=(0,
$m1.resolve)(world.cwd,path);if(own.has(file)||!matters(path))continue;const time=await(0,
$m0.stat)(file).then(({mtimeMs:mtimeMs})=>mtimeMs,()=>undefined);if(seen.has(file)&&seen.get(file)===time)continue;seen.set(file,time)
;world.stderr(`alt-text-review: ${(0,$m4.UN)(path)} changed.\n`);code=await again(run,world)}return code}
async function again(run,{stderr:stderr}){try{return await run()}catch(error){if(!(error instanceof $m3.yo))throw error
;stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);return 2}}function matters(path){const parts=path.split(/[/\\]/)
;if(parts.includes(".git")||parts.includes("node_modules"))return false;return(0,$m2.Bm)(path)!==undefined||(0,$m2.ZA)(path)||(0,
$m1.basename)(path).startsWith("alt-text-review.")}}),
72341: (($module,$exports,$require)=>{$require.d($exports,{z:()=>decodeEscapes});function decodeEscapes(text){
return text.replace(/(?:%[\da-f]{2})+/gi,run=>{try{return decodeURIComponent(run)}catch{return run}})}}),
23735: (($module,$exports,$require)=>{$require.d($exports,{O:()=>once});function once(work){let done;return()=>(done??={result:work()
}).result}}),
95136: (($module,$exports,$require)=>{$require.d($exports,{E8:()=>fileStem,Md:()=>fileName,s$:()=>filePath,wX:()=>symbolOf})
;var $m0=$require(72341);var $m1=$require(25279);const longest=2e3;function filePath(address){return(0,$m0.z)(written(address))}
const fileName=(0,$m1.l)(address=>{const path=written(address);const last=path.slice(path.lastIndexOf("/")+1)
;if(plainName.test(last))return last;return(0,$m0.z)(path.split(/[/\\]/u).findLast(part=>part!=="")??"")});const plainName=/^[\w.-]+$/
;const fileStem=(0,$m1.l)(address=>fileName(address).replace(ending,""));const ending=/(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu
;function written(address){const start=address.trimStart().slice(0,longest);if(/^data:/iu.test(start))return""
;return(/[?#]/.test(start)?start.replace(/[?#].*$/su,""):start).trimEnd()}function symbolOf(address){
const at=address.slice(0,longest).indexOf("#");const symbol=at===-1?"":address.slice(at,longest)
;return symbol.length>1&&/\.svg$/iu.test(filePath(address))?symbol:""}}),
49121: (($module,$exports,$require)=>{$require.d($exports,{NT:()=>pictureTokens,ZJ:()=>isPictureAddress,hI:()=>endsInPictureName,
ix:()=>holdsPictureName,n6:()=>pictureEndings,so:()=>isPictureName});var $m0=$require(95136)
;const pictureEndings="apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp".split(" ")
;const drawingEndings="drawio emf eps excalidraw psd tga wmf xcf".split(" ");function isPictureName(name){return picture.test(name)}
function isPictureAddress(address){return isPictureName((0,$m0.s$)(address))}function endsInPictureName(text){return named.test(text)}
function holdsPictureName(text){return mentioned.test(text)}const shown=pictureEndings.join("|")
;const all=[...pictureEndings,...drawingEndings].join("|");const pictureTokens=new RegExp(`\\.(?:${shown})\\b`,"i")
;const picture=new RegExp(`\\.(?:${shown})$`,"i");const named=new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`,"i")
;const mentioned=new RegExp(`\\S\\.(?:${all})\\b`,"i")}),

};
