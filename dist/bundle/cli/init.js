import { modules as common0 } from '../common/app/write-file.js';
export const ids = [4017];
export const modules = {
...common0,
11018: (($module,$exports,$require)=>{$require.d($exports,{Li:()=>writeReports,jr:()=>reportersWith,pg:()=>unwritten,x3:()=>writeText
});var $m0=$require(61469);var $m4=$require(3808);var $m1=$require(75548);var $m2=$require(30529);var $m3=$require(67778)
;async function writeText(root,file,text,keep){const trouble=await(0,$m3._)(root,file,text,keep);if(trouble!==undefined)throw unwritten([{
...trouble,file:file}])}function reportersWith(options){return $m2.IU.filter(({option:option})=>options[(0,
$m1.xQ)(option)]!==undefined).map(({name:name})=>name)}
async function writeReports(report,options,{root:root,hide:hide,keep:keep,html:html}){const troubles=[]
;for(const{name:name,option:option}of $m2.IU){const file=options[(0,$m1.xQ)(option)];if(file===undefined)continue;const parts=await(0,
$m2.B)(name);const style=name==="html"?{colour:false,html:await(html?.(report,file))}:undefined;const trouble=await(0,$m3._)(root,file,(0,
$m4.m)(parts(report,style),hide),keep);if(trouble!==undefined)troubles.push({...trouble,file:file})}return troubles}
function unwritten(troubles){
const problems=troubles.map(({file:file,why:why,onDisk:onDisk})=>`${file} cannot be written: ${why}. ${onDisk}`)
;return new $m0.yo(problems.join("\n"),[...new Set(troubles.map(({remedy:remedy})=>remedy))].join("\n"))}}),
34017: (($module,$exports,$require)=>{$require.d($exports,{init:()=>init});var promises_=$require(51455)
;var external_node_path_=$require(76760);var read_text=$require(1552);var report_files=$require(11018);var count=$require(16327)
;var errors=$require(61469);var escape_controls=$require(74380);var homepage=$require(39152);var version=$require(96480)
;const schemaUrl=`${homepage.TB.replace("https://github.com/","https://raw.githubusercontent.com/")}/main/schema/config.schema.json`
;function firstConfig(adopted){const rules=adopted.flatMap(({file:file,rules:found})=>Object.entries(found).map(rule=>({file:file,rule:rule
})));const once=rules.filter(({rule:[id]},index)=>rules.findIndex(({rule:[other]})=>other===id)===index)
;const paths=adopted.flatMap(({file:file,paths:found})=>found.map(glob=>({file:file,glob:glob})))
;const strict=adopted.find(({emptyAlt:emptyAlt})=>emptyAlt!==undefined)
;const lines=[`# yaml-language-server: $schema=${schemaUrl}`,`# What can stand here: ${homepage.TB}/blob/main/docs/configuration.md`,"fail-on: error",...strict===undefined?[]:[`empty-alt: missing # as in ${strict.file}`],...paths.length===0?[]:["paths:",...paths.map(({file:file,glob:glob})=>`  - ${JSON.stringify(glob)} # as in ${file}`)],...once.length===0?[]:["# Reported without failing the check, because that was off before.","rules:",...once.map(({file:file,rule:[id,severity]})=>`  ${id}: ${severity} # as in ${file}`)]]
;return lines.map(line=>`${line}\n`).join("")}var yaml_file=$require(29272);const files={".markdownlint-cli2.jsonc":ofMarkdownlint,
".markdownlint-cli2.yaml":ofMarkdownlint,".markdownlint.jsonc":ofMarkdownlint,".markdownlint.json":ofMarkdownlint,
".markdownlint.yaml":ofMarkdownlint,".markdownlint.yml":ofMarkdownlint,".htmlvalidate.json":ofHtmlValidate,".htmlhintrc":ofHtmlhint}
;async function adoptedFrom(read){const found=[];for(const[file,mean]of Object.entries(files)){const data=plain(await read(file),file)
;if(data!==undefined)found.push({file:file,...mean(data)})}for(const file of[".rumdl.toml","rumdl.toml"]){const text=await read(file)
;if(text!==undefined)found.push({file:file,...ofRumdl(text)})}const ignored=await read(".markdownlintignore")
;if(ignored!==undefined)found.push({file:".markdownlintignore",rules:{},paths:ofIgnoreFile(ignored)})
;return found.filter(({rules:rules,paths:paths,emptyAlt:emptyAlt})=>Object.keys(rules).length+paths.length>0||emptyAlt)}
function plain(text,file){if(text===undefined)return undefined;try{
return(0,yaml_file.g)(/\.ya?ml$/.test(file)?text:withoutComments(text),file)?.plain()}catch(error){
if(error instanceof errors.yo)return undefined;throw error}}function withoutComments(text){let plain="";let isString=false
;for(let at=0;at<text.length;at+=1){const pair=text.slice(at,at+2);if(!isString&&(pair==="//"||pair==="/*")){
const end=text.indexOf(pair==="//"?"\n":"*/",at+2);if(end<0)break;at=pair==="//"?end-1:end+1;continue}
const isEscape=isString&&pair.startsWith("\\");if(pair.startsWith('"'))isString=!isString;plain+=isEscape?pair:pair.charAt(0)
;if(isEscape)at+=1}return plain}const nothing={rules:{},paths:[]};const quietMarkdown={"empty-markdown-alt":"info","missing-alt":"info"}
;function ofMarkdownlint(data){const{config:config,globs:globs,ignores:ignores}=fieldsOf(data);const rules=fieldsOf(config??data)
;const named=rules.MD045??rules["no-alt-text"];const isOff=named===false||named===undefined&&rules.default===false;return{
rules:isOff?quietMarkdown:{},paths:[...textsIn(globs),...textsIn(ignores).map(glob=>`!${glob}`)]}}function ofHtmlValidate(data){
const{rules:rules}=fieldsOf(data);const rule=fieldsOf(rules)["wcag/h37"]??fieldsOf(rules).h37
;const[severity,options]=Array.isArray(rule)?rule:[rule,undefined];if(severity==="off"||severity===0)return{rules:{"missing-alt":"info"},
paths:[]};return{...nothing,emptyAlt:fieldsOf(options).allowEmpty===false?"missing":undefined}}function ofHtmlhint(data){
return fieldsOf(data)["alt-require"]===false?{rules:{"missing-alt":"info"},paths:[]}:nothing}function ofRumdl(text){const list=key=>{
const start=text.split("\n").findIndex(line=>line.split("=")[0]?.trim()===key);if(start<0)return[]
;const rest=text.split("\n").slice(start).join("\n");const items=rest.slice(rest.indexOf("[")+1,rest.indexOf("]"))
;return[...items.matchAll(/"([^"\n]*)"/g)].map(([,item])=>item??"")};return{rules:list("disable").includes("MD045")?quietMarkdown:{},
paths:[...list("include"),...list("exclude").map(glob=>`!${folderGlob(glob)}`)]}}function ofIgnoreFile(text){
const lines=text.split("\n").map(line=>line.trim())
;return lines.filter(line=>line!==""&&!/^[#!]/.test(line)).map(line=>`!${folderGlob(line.replace(/^\//,""))}`)}function folderGlob(path){
if(/[*?{[]|\.\w+$/.test(path))return path;return`${path.replace(/\/$/,"")}/**`}function fieldsOf(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value)?{...value}:{}}function textsIn(value){
const list=Array.isArray(value)?value:[value];return list.filter(item=>typeof item==="string"&&item!==""&&!item.startsWith("#"))}
var git_run=$require(86541);const workflowPath=".github/workflows/alt-text-review.yml";const configPath=".github/alt-text-review.yml"
;async function init(isAgreed,world){const commit=await publicCommit(world.packageDir);const adopted=await adoptedFrom(file=>(0,
read_text.y)(world.cwd,file));const plan=[{path:workflowPath,text:commit===undefined?workflow:workflow.replace(`@${tag}`,`@${commit}`)},{
path:configPath,text:firstConfig(adopted)}];const there=await Promise.all(plan.map(({path:path})=>isThere((0,
external_node_path_.join)(world.cwd,path))));const files=plan.filter((_,index)=>there[index]===false)
;const kept=plan.filter((_,index)=>there[index]===true)
;if(files.length===0)throw new errors.yo(`${workflowPath} and ${configPath} already exist.`,"Delete the one that you want anew, or edit it by hand.")
;for(const{path:path}of kept)world.stdout(`${path} already exists, and stays as it is.\n`)
;for(const{path:path,text:text}of files)world.stdout(`${path}:\n${indented(text)}\n`);if(!isAgreed&&world.ask!==undefined){
const answer=await world.ask(`Write ${(0,count.U)(files.length,"file")}? [y/N] `);if(!/^\s*y(?:es)?\s*$/i.test(answer)){
world.stdout("Nothing was written.\n");return 0}}for(const{path:path,text:text}of files)await(0,
report_files.x3)(world.cwd,path,text,world.keep)
;world.stdout(`${files.map(({path:path})=>path).join(" and ")} ${files.length===1?"was":"were"} written. Next:\n1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.\n2. On an old site, accept what is there: alt-text-review baseline. From then on only new findings count.\n3. ${versionHint(commit)}\n4. Commit the files. The next pull request that changes documentation gets a review.\nMore: ${homepage.TB}#readme\n`)
;return 0}async function publicCommit(packageDir){if(!await isThere((0,external_node_path_.join)(packageDir,".git")))return undefined
;const git=async(...args)=>(await(0,git_run.E)(args,packageDir)).toString("utf8").trim();try{
const isPublic=await git("for-each-ref","--count=1","--contains","HEAD","refs/remotes")!==""
;return isPublic?await git("rev-parse","HEAD"):undefined}catch{return undefined}}function versionHint(commit){
return commit===undefined?`The workflow uses ${tag}, the tag of release ${version.z.version}. As long as GitHub has no such tag, write the full hash of a commit in its place.`:`The workflow uses the commit that this program was cloned at. When GitHub has the tag ${tag}, write it in its place: it moves with the releases.`
}function isThere(file){return(0,promises_.access)(file).then(()=>true,()=>false)}function indented(text){
return text.replace(/^(?=.)/gm,"  ").split("\n").map(escape_controls.UN).join("\n")}
const tag=`v${version.z.version.includes("-")?version.z.version:version.z.version.split(".",1)[0]??""}`
;const workflow=`name: Alt text\non: pull_request\npermissions:\n  contents: read\n  pull-requests: write\nconcurrency:\n  group: alt-text-\${{ github.event.pull_request.number }}\n  cancel-in-progress: true\njobs:\n  alt-text:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: alt-text-review/alt-text-review@${tag}\n        with:\n          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}\n`
}),
29272: (($module,$exports,$require)=>{$require.d($exports,{g:()=>readYaml});var $m0=$require(38815);var $m1=$require(61469)
;function readYaml(text,path){const lines=new $m0.HN;const document=(0,$m0.Tp)(text,{lineCounter:lines,uniqueKeys:true})
;const end=text.trimEnd().length;const at=offset=>{const{line:line,col:col}=lines.linePos(Math.min(offset,end))
;return`${path}:${line}:${col}`}
;const problems=document.errors.map(({code:code,message:message,pos:[start,stop]})=>code==="DUPLICATE_KEY"?`${at(start)}: ${keyAt(text,start,stop)} is there twice.`:`${at(start)} is not YAML: ${firstLine(message)}.`)
;if(problems.length>0)throw new $m1.yo(problems.join("\n"),remedyOf(document.errors));const{contents:contents}=document
;const isEmpty=contents===null||(0,$m0.jn)(contents)&&contents.value===null;return isEmpty?undefined:valueOf(contents,document,at,path)}
function keyAt(text,start,stop){const[key=""]=text.slice(start,Math.max(stop,start+60)).split(/[:\n]/);return key.trim()}
function remedyOf(errors){const isTwice=errors.some(({code:code})=>code==="DUPLICATE_KEY")
;const isBroken=errors.some(({code:code})=>code!=="DUPLICATE_KEY")
;return[...isTwice?["Keep one of the two."]:[],...isBroken?["Check brackets, quotes and indentation there."]:[]].join(" ")}
function valueOf(node,document,at,fallback){const meant=(0,$m0.Vj)(node)?node.resolve(document):node;const whereOf=(one,otherwise)=>(0,
$m0.Ll)(one)&&one.range?at(one.range[0]):otherwise;const where=whereOf(node,fallback);if((0,$m0.Vj)(node)&&meant===undefined){
const problem=`${where}: nothing before *${node.source} in the file is marked as &${node.source}.`
;throw new $m1.yo(problem,"Write the value out, or in quotes where it is a text.")}return{where:where,entries(){if(!(0,
$m0.jh)(meant))return undefined;return meant.items.map(({key:key,value:value})=>{const keyAt=whereOf(key,where);return{key:String(key),
where:keyAt,value:valueOf(value,document,at,keyAt)}})},
items:()=>(0,$m0.oP)(meant)?meant.items.map(item=>valueOf(item,document,at,where)):undefined,text(){if(!(0,
$m0.jn)(meant)||meant.value===null)return undefined;return meant.source??JSON.stringify(meant.value)},plain(){try{return(0,
$m0.Ll)(meant)?meant.toJS(document):meant}catch(error){
if(error instanceof ReferenceError)throw new $m1.yo(`${where}: ${error.message}.`,"Write the value out.");throw error}}}}
function firstLine(message){return(message.split("\n")[0]??message).replace(/ at line \d.*/,"").replace(/[.:]$/,"")}}),

};
