export const ids = [6921, 6624, 4266];
export const modules = {
46921: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{filesAfter:()=>filesAfter,
openCheckout:()=>openCheckout});var $m0=$require(36624);var $m1=$require(86541);var $m2=$require(64758);var $m3=$require(80818)
;async function openCheckout(commits,cwd){for(const commit of commits.filter(one=>/^[0-9a-f]{40,64}$/.test(one))){
const blobs=await blobsOf(commit,cwd);if(blobs!==undefined)return{files:new Set(blobs.keys()),
search:(paths,targets)=>search(paths,targets,blobs,cwd)}}return undefined}async function blobsOf(commit,cwd){try{const listed=await(0,
$m1.E)(["ls-tree","-r","-z","--full-tree",commit],cwd);return await isPartial(cwd)?undefined:(0,$m0.parseTree)(listed.toString("utf8"))
}catch{return undefined}}async function isPartial(cwd){
const promised=(0,$m1.E)(["config","--get-regexp",String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`],cwd)
;return promised.then(()=>true,()=>false)}function filesAfter(listed,files){const after=new Set(files)
;for(const{path:path,status:status,previousPath:previousPath}of listed){if(previousPath!==undefined)after.delete(previousPath)
;if(status==="removed")after.delete(path);else after.add(path)}return after}const together=500
;async function search(paths,targets,blobs,cwd){const isMentioned=(0,$m2.j)(targets);const[found,unread]=[[],[]]
;for(let at=0;at<paths.length;at+=together){const some=paths.slice(at,at+together);const texts=await(0,
$m0.blobTexts)(some.flatMap(path=>blobs.get(path)??[]),cwd);for(const path of some){const text=texts.get(blobs.get(path)??"");if((0,
$m3.H0)(text))unread.push(path);else if(isMentioned((0,$m3.r7)(text)??""))found.push(path)}}return{paths:found,unread:unread}}}),
64758: (($module,$exports,$require)=>{$require.d($exports,{i:()=>endingsOf,j:()=>mentionsOf});var $m0=$require(76760)
;var $m1=$require(72341);function mentionsOf(paths){const names=new Set(paths.map(path=>$m0.posix.basename(path).normalize("NFC")))
;const lengths=[...new Set([...names].map(({length:length})=>length))];const longest=Math.max(...lengths)*lettersOfOne
;const endings=endingsOf(paths);return text=>endings.some(ending=>endsOf(text,ending).some(end=>isName(text,end)))
;function isName(text,end){const written=text.slice(Math.max(0,end-longest),end);return[written,unescaped(written)].some(form=>{
const plain=form.normalize("NFC");return lengths.some(length=>names.has(plain.slice(-length)))})}}function endingsOf(paths){
return[...new Set(paths.map(path=>path.slice(path.lastIndexOf("."))))]}const lettersOfOne=9;function unescaped(text){
if(!/[\\&%]/.test(text))return text
;const plain=text.replace(/\\(?=[!-/:-@[-`{-~])/g,"").replace(/&amp;/gi,"&").replace(/&#(\d{1,3});/g,(_,code)=>String.fromCharCode(Number(code)))
;return(0,$m1.z)(plain)}function endsOf(text,ending){const ends=[]
;for(let at=text.indexOf(ending);at!==-1;at=text.indexOf(ending,at+1))ends.push(at+ending.length);return ends}}),

};
