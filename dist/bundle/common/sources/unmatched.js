export const modules = {
99256: (($module,$exports,$require)=>{$require.d($exports,{u:()=>siteNote,f:()=>siteNoteOf});var generators=$require(76771)
;var promises_=$require(51455);var external_node_path_=$require(76760)
;const folders=[".vitepress",".vuepress","config/_default","src/content",...["docs","doc","documentation","website","site","www","web","book","guide","docs/source","apps/docs","packages/docs"].flatMap(site=>[site,`${site}/src/content`,`${site}/.vitepress`,`${site}/.vitepress/config`,`${site}/config/_default`]),".vitepress/config"]
;async function siteFiles(root){const top=await listed(root,"");const names=new Set(top.map(path=>path.replace("/","")))
;const there=folders.filter(folder=>names.has(folder.split("/",1)[0]??""))
;const lists=await Promise.all(there.map(folder=>listed(root,folder)));return[...top,...lists.flat()]}async function listed(root,folder){
const entries=await(0,promises_.readdir)((0,external_node_path_.join)(root,folder),{withFileTypes:true}).catch(()=>[])
;const base=folder===""?"":`${folder}/`;return entries.map(entry=>`${base}${entry.name}${entry.isDirectory()?"/":""}`)}
async function siteNote(root){return siteNoteOf(await siteFiles(root))}function siteNoteOf(files){const[first,...others]=(0,
generators.c)(files);if(first===undefined)return[]
;const more=others.length===0?"":`; also ${others.map(({name:name,file:file})=>`${name} (${file})`).join(", ")}`
;return[`Site: ${first.name} (${first.file}), pictures from ${first.pictures}${more}.`]}}),
76771: (($module,$exports,$require)=>{$require.d($exports,{c:()=>generatorsIn});const known=[{name:"Docusaurus",
file:/^docusaurus\.config\.[cm]?[jt]s$/,pictures:"static/, @site/, i18n/ beside the originals"},{name:"VitePress",
file:/^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/,pictures:"public/, folders of languages"},{name:"VuePress",
file:/^\.vuepress\/config\.[cm]?[jt]s$/,pictures:".vuepress/public/, folders of languages"},{name:"Starlight",
file:/^astro\.config\.[cm]?[jt]s$/,beside:["src/content/docs/"],pictures:"public/, src/assets/, ~/ and @/, folders of languages"},{
name:"Astro",file:/^astro\.config\.[cm]?[jt]s$/,pictures:"public/, src/assets/, ~/ and @/"},{name:"Nuxt Content",
file:/^nuxt\.config\.[cm]?[jt]s$/,beside:["content/","content.config.ts"],pictures:"public/, static/, ~/ and @/, folders of languages"},{
name:"Nuxt",file:/^nuxt\.config\.[cm]?[jt]s$/,pictures:"public/, static/, assets/, ~/ and @/"},{name:"Nextra",
file:/^next\.config\.[cm]?[jt]s$/,beside:["theme.config.tsx","theme.config.jsx","theme.config.js","theme.config.ts"],
pictures:"public/, @/, folders of languages"},{name:"Next.js",file:/^next\.config\.[cm]?[jt]s$/,pictures:"public/, @/"},{name:"SvelteKit",
file:/^svelte\.config\.[cm]?[jt]s$/,pictures:"static/, $lib/"},{name:"Eleventy",file:/^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/,
pictures:"src/, public/, static/"},{name:"Hugo",
file:/^(?:(?:config\/_default\/)?hugo\.(?:toml|ya?ml|json)|config\/_default\/config\.(?:toml|ya?ml|json))$/,
pictures:"static/, assets/, the folder of the page, content/ of languages"},{name:"Hugo",file:/^config\.(?:toml|ya?ml)$/,
beside:["layouts/","archetypes/"],pictures:"static/, assets/, the folder of the page, content/ of languages"},{name:"Zola",
file:/^config\.toml$/,beside:["templates/","sass/"],pictures:"static/, the folder of the page"},{name:"Jupyter Book",
file:/^(?:_toc\.yml|myst\.yml)$/,pictures:"the folder of the page and those above"},{name:"Jekyll",file:/^_config\.ya?ml$/,
pictures:"assets/, the root of the site with and without baseurl"},{name:"MkDocs",file:/^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/,
pictures:"docs/, the folder that the page becomes"},{name:"Sphinx",file:/^conf\.py$/,
pictures:"the folder of the page, and / from the root of the sources"},{name:"mdBook",file:/^book\.toml$/,
pictures:"src/, the folder of the page"},{name:"Quarto",file:/^_quarto\.ya?ml$/,
pictures:"the folder of the page, and / from the root of the project"},{name:"Antora",file:/^antora(?:-playbook)?\.ya?ml$/,
pictures:"images/ of the module, imagesdir"},{name:"GitBook",file:/^\.gitbook\.ya?ml$/,pictures:".gitbook/assets/"},{name:"Mintlify",
file:/^(?:mint|docs)\.json$/,pictures:"/ from the root of the docs, folders of languages"}];const deepest=3
;const trial=/(?:^|\/)(?:node_modules|playgrounds?|examples?|e2e|tests?|__tests__|fixtures?|templates?|demo)\//i
;function generatorsIn(files){const near=files.map(path=>({path:path,...placeOf(path)
})).filter(({path:path,base:base})=>base.split("/").length<=deepest+1&&!trial.test(path)).toSorted((a,b)=>a.base.split("/").length-b.base.split("/").length||(a.path<b.path?-1:1))
;const found=known.flatMap(({name:name,file:file,beside:beside,pictures:pictures})=>{
const one=near.find(({base:base,name:own})=>file.test(own)&&isBeside(base,beside,files));return one===undefined?[]:[{name:name,
file:one.path,pictures:pictures,base:one.base}]});return found.filter(({name:name,file:file,base:base},index)=>{
const before=found.slice(0,index);return!before.some(other=>other.file===file||other.name===name||hides(other.name,name,other.base,base))
}).map(({name:name,file:file,pictures:pictures})=>({name:name,file:file,pictures:pictures}))}function hides(first,second,firstBase,base){
return first==="Jupyter Book"&&(second==="Jekyll"||second==="Sphinx")&&firstBase===base}function isBeside(base,beside,files){
return beside===undefined||beside.some(one=>files.some(file=>isAt(file,base+one)))}function isAt(file,place){
return place.endsWith("/")?file.startsWith(place):file===place}function placeOf(path){const parts=path.split("/")
;const at=parts.findIndex((part,index)=>/^\.v(?:ite|ue)press$/.test(part)||isHugo(part,parts[index+1]));const from=at===-1?parts.length-1:at
;return{base:parts.slice(0,from).map(part=>`${part}/`).join(""),name:parts.slice(from).join("/")}}function isHugo(part,next){
return part==="config"&&next==="_default"}}),
24107: (($module,$exports,$require)=>{$require.d($exports,{CJ:()=>whereabouts,KB:()=>nearestPath,VW:()=>nearestPattern})
;var $m1=$require(51355);var $m0=$require(76062);const most={spellings:3,patterns:64};function nearestPath(path,documents){
const plain=tidy(path).replace(/\/$/,"");const places=[...foldersWith(documents),...documents]
;const name=place=>place.slice(place.lastIndexOf("/")+1);const[near]=(0,$m0.p)(plain,places)
;const same=places.filter(place=>name(place).toLowerCase()===name(plain).toLowerCase()&&place!==path);return near??same[0]??(0,
$m0.p)(name(plain),places.map(name)).flatMap(one=>placeCalled(one))[0];function placeCalled(one){
return places.filter(place=>name(place)===one)}}function nearestPattern(pattern,documents){const hasMatch=glob=>documents.some((0,
$m1.jv)([glob]));const plain=tidy(pattern);const spelled=()=>respelled(plain,documents).flatMap(widened)
;return[...widened(plain),...spelled()].find(glob=>glob!==pattern&&hasMatch(glob))}function whereabouts(documents){const counts=new Map
;for(const path of documents){const folder=path.includes("/")?path.slice(0,path.indexOf("/")):"the root"
;counts.set(folder,(counts.get(folder)??0)+1)}const folders=[...counts].sort(([,a],[,b])=>b-a).map(([folder])=>folder)
;const rest=folders.length-3;const names=rest>0?[...folders.slice(0,3),`${rest} more`]:folders
;return names.length<2?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)??""}`}function tidy(path){
return path.replaceAll("\\","/").replace(/^(?:\.?\/)+/,"")}function widened(pattern){const parts=pattern.split("/")
;const folder=parts.slice(0,parts.findLastIndex(part=>!/^\**$/.test(part))+1).join("/")
;const deep=pattern.replace(/(^|\/)([^/]*)$/,"$1**/$2");return[pattern,...folder===""?[]:[`${folder}/**`],deep,`**/${pattern}`]}
function respelled(pattern,documents){const names=new Set(documents.flatMap(path=>path.split("/")))
;const endings=new Set(documents.map(path=>path.slice(path.lastIndexOf("."))));const spellings=part=>{
if(part===""||names.has(part)||/[{}()[\]!]/.test(part))return[part];const dot=part.lastIndexOf(".")
;const[start,ending]=[part.slice(0,dot),part.slice(dot)];if(/[*?]/.test(start)&&/^\.\w+$/.test(ending))return[part,...(0,
$m0.p)(ending,endings).slice(0,most.spellings).map(one=>start+one)];return/[*?]/.test(part)?[part]:[part,...(0,
$m0.p)(part,names).slice(0,most.spellings)]}
;return pattern.split("/").reduce((all,part,index)=>all.flatMap(start=>spellings(part).map(one=>index===0?one:`${start}/${one}`)).slice(0,most.patterns),[""])
}function foldersWith(documents){const folders=new Set;for(const path of documents){
for(let end=path.indexOf("/");end!==-1;end=path.indexOf("/",end+1))folders.add(path.slice(0,end))}return[...folders]}}),
92208: (($module,$exports,$require)=>{$require.d($exports,{A3:()=>reasonOf,L2:()=>findUnmatched,UZ:()=>leftOutNote,cj:()=>sentencesOf
});var $m0=$require(76760);var $m3=$require(16327);var $m5=$require(96884);var $m4=$require(12802);var $m2=$require(51355)
;var $m1=$require(24107);const mostListed=10;async function findUnmatched(scan){
const{folders:folders,missing:missing,patterns:patterns,documents:documents,formatFor:formatFor}=scan
;const idle=folders.length===0?[]:including(patterns).filter(one=>!documents.some((0,$m2.jv)([one])))
;const isEmpty=folders.length>0&&scan.included===0;if(idle.length+missing.length===0&&!isEmpty)return{unmatched:[],notes:[]}
;const files=await scan.allFiles();const around=files.filter(file=>formatFor(file)!==undefined&&!scan.isCode(file))
;const dead=idle.filter(one=>!files.filter(formatFor).some((0,$m2.jv)([one])));const unread=dead.flatMap(pattern=>{const file=files.find((0,
$m2.jv)([pattern]));return file===undefined?[]:[{pattern:pattern,file:file}]})
;const typos=dead.filter(one=>!unread.some(({pattern:pattern})=>pattern===one))
;const unmatched=[...listed(missing).map(path=>missingPath(path,around)),...beyond(missing),...await Promise.all(typos.map(pattern=>deadPattern(pattern,around,scan)))]
;return{unmatched:unmatched.length>0||!isEmpty?unmatched:[nothingFound(scan,files,around)],
notes:unread.map(({pattern:pattern,file:file})=>`The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`)
}}function sentencesOf({problem:problem,remedy:remedy}){
return[`${capital(problem)}.`,remedy.endsWith("?")?capital(remedy):`${capital(remedy)}.`]}
function reasonOf({problem:problem,remedy:remedy}){return`${problem} (${remedy})`}function leftOutNote(paths){if(paths.length===0)return[]
;const files=(0,$m3.U)(paths.length,"file was","files were")
;return[`${files} named and left out, because no format reads ${paths.length===1?"it":"them"}: ${(0,
$m4.K)(paths,3,path=>path).join(", ")}.`]}function capital(phrase){return phrase.charAt(0).toUpperCase()+phrase.slice(1)}
function including(patterns){return[...new Set(patterns)].filter(pattern=>!pattern.startsWith("!"))}function listed(paths){
return paths.slice(0,mostListed)}function beyond(paths){const rest=paths.length-mostListed;if(rest<=0)return[];return[{kind:"path",
problem:`${(0,$m3.U)(rest,"more path leads","more paths lead")} to nothing`,remedy:"check how the list of paths is made"}]}
function missingPath(path,documents){const near=(0,$m1.KB)(path,documents)
;const remedy=near===undefined?"check the path; it is relative to the working directory":didYouMean(near);return{kind:"path",
problem:`there is no file or folder ${path}`,remedy:remedy}}async function deadPattern(pattern,documents,scan){const[folder="."]=(0,
$m2.pd)([pattern]);const isInside=folder!=="."&&!$m0.posix.isAbsolute(folder)&&!folder.split("/").includes("..")
;const ignored=isInside?await(scan.filesIn?.(folder)):undefined;if(ignored?.filter(scan.formatFor).some((0,$m2.jv)([pattern]))){
const problem=`the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;return{kind:"pattern",problem:problem,
remedy:`name their folder as an argument: ${folder}`}}const near=(0,$m1.VW)(pattern,documents)
;const remedy=near===undefined?placesOf(documents):didYouMean(near);return{kind:"pattern",
problem:`the pattern ${pattern} of paths matches no document`,remedy:remedy}}function nothingFound(scan,files,around){
const where=scan.folders.includes(".")?"":` in ${scan.folders.join(", ")}`
;const count=scan.documents.filter(path=>!scan.isCode(path)).length;if(count>0){
const all=count===1?"the only document":`all ${count} documents`;return{kind:"everything",problem:`paths leaves out ${all}${where}`,
remedy:"check its patterns"}}const near=where===""?undefined:scan.folders.flatMap(folder=>(0,$m1.KB)(folder,around)??[])[0]
;const remedy=near===undefined?placesOf(around,files,scan.leftOut):didYouMean(near);return{kind:"everything",
problem:`no document was found${where}`,remedy:remedy}}function didYouMean(near){return`did you mean ${near}?`}
function placesOf(documents,files=[],leftOut=[]){if(documents.length>0)return`there are documents in ${(0,$m1.CJ)(documents)}`
;if(leftOut.length>0)return`no format reads what is here: ${(0,$m5.RD)(leftOut)}`
;return files.length>0?"no file here has a format that is read, such as Markdown or HTML":"name a folder with Markdown or HTML files, or add a step that checks out or builds them"
}}),
};
