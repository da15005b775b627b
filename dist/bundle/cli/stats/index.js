export const ids = [2638, 6624, 4266];
export const modules = {
78953: (($module,$exports,$require)=>{$require.d($exports,{MT:()=>journalFolder,hD:()=>mayHaveJournal,i7:()=>journalFile,
vH:()=>defaultJournal});var $m0=$require(51455);var $m1=$require(76760);var $m2=$require(1552);var $m3=$require(67778)
;var $m4=$require(15862);function journalFolder(env){const home=env.HOME??env.USERPROFILE
;const base=env.XDG_STATE_HOME??env.LOCALAPPDATA??(home===undefined?undefined:(0,$m1.join)(home,".local","state"))
;return base===undefined?undefined:(0,$m1.join)(base,"alt-text-review")}function defaultJournal(cwd,env){const folder=journalFolder(env)
;const name=(0,$m4.n)("sha256").update(cwd).digest("hex").slice(0,16);return folder===undefined?undefined:(0,
$m1.join)(folder,`${name}.json`)}async function mayHaveJournal(named,{env:env}){const folder=journalFolder(env)
;if(named!==undefined||folder===undefined)return named!==undefined
;return(0,$m0.access)(folder).then(()=>true,error=>!(error instanceof Error&&"code"in error&&error.code==="ENOENT"))}
function journalFile(named,{cwd:cwd,env:env,keep:keep}){const path=named===undefined?defaultJournal(cwd,env):(0,$m1.resolve)(cwd,named)
;if(path===undefined)return{path:path,io:{read:()=>Promise.resolve(undefined),write:()=>Promise.resolve(undefined)}};return{path:path,io:{
read:()=>(0,$m2.y)(cwd,path),write:async text=>(await(0,$m3._)(cwd,path,text,keep))?.why}}}}),
43024: (($module,$exports,$require)=>{$require.d($exports,{l:()=>reviewInput});var $m0=$require(80892)
;async function reviewInput(gathered,options,pictures,world){return{...gathered,failOn:options.failOn,unread:options.unread,
minCoverage:undefined,baseline:(await(0,$m0.mF)(options.baseline,world))?.accepted,policy:options.policy,today:world.today,
language:options.language,drafting:{status:"off"},contextDrafts:"always",samePictures:async places=>(await pictures()).samePictures(places)}
}}),
80892: (($module,$exports,$require)=>{$require.d($exports,{Ej:()=>acceptedNote,Si:()=>restartWith,mF:()=>readBaseline,
sb:()=>readSettings});var $m5=$require(77081);var $m0=$require(44104);var $m1=$require(1552);var $m2=$require(61469);var $m3=$require(75548)
;var $m6=$require(13497);var $m4=$require(14318);async function readSettings(flags,world){const{config:config}=(0,$m3.Ac)(flags)
;const text=await(0,$m1.y)(world.cwd,config);if(text===undefined&&flags.config!==undefined){
throw new $m2.yo(`There is no configuration file ${config}.`,"Check the path; it is relative to the working directory.")}
const read=file=>(0,$m1.y)(world.cwd,file);const{env:env,clock:clock,fetch:fetch}=world;const around={env:env,clock:clock,fetch:fetch,
signal:()=>world.signal};const readElsewhere=(0,$m5.p)(env.GITHUB_TOKEN??env.GH_TOKEN,around);return(0,$m4.G)({text:text,path:config,
read:read,readElsewhere:readElsewhere,today:world.today},{captions:"off"},flags)}function restartWith(flags,world){return async()=>{
const{config:config}=(0,$m3.Ac)(flags);const{kind:kind}=await(0,$m0.e)(world.cwd,config);if(kind!=="stream")await(world.restart?.())}}
function acceptedNote(baseline){if(baseline===undefined||baseline.accepted.size===0)return[]
;return[`What ${baseline.file} accepts is left out: \`--baseline none\` takes it in.`]}async function readBaseline(path,world,writtenAt){
if(path===$m6.m)return undefined;const file=path??$m6.$;const text=await(0,$m1.y)(world.cwd,file);if(text!==undefined){return{file:file,
accepted:(await Promise.all([$require.e(3798),$require.e(5002),$require.e(1593),$require.e(1676)]).then($require.bind($require,1676))).parseBaseline(text,file)
}}if(path===undefined)return undefined;const where=writtenAt?.get("baseline")
;throw new $m2.yo(`${where===undefined?"There":`${where}: there`} is no baseline ${path}.`,`Write one: alt-text-review baseline --output ${path}.`)
}}),
22638: (($module,$exports,$require)=>{$require.d($exports,{stats:()=>stats});var promises_=$require(51455)
;var external_node_path_=$require(76760);var read_text=$require(1552);var errors=$require(61469);var version=$require(96480)
;var workbench_journal=$require(30277);var journal_file=$require(78953);var settings=$require(80892);var included=$require(33603)
;var group_by=$require(55365);var review=$require(48855);var git_blobs=$require(36624);var git_run=$require(86541);const most=2e3
;async function suggestionCommits(cwd,since){const filter=["--extended-regexp","--regexp-ignore-case","--grep=^Co-authored-by: .*\\[bot\\]"]
;const time=since===undefined?[]:[`--since=${since}T00:00:00Z`];const format="--format=%H%x1f%an%x1f%B";const listed=await(0,
git_run.E)(["log","-z","--no-merges","--no-color",`--max-count=${most}`,...filter,...time,format,"--"],cwd).catch(()=>undefined)
;if(listed===undefined)return undefined;const commits=[];let squashed=0;for(const record of listed.toString("utf8").split("\0")){
const[id="",author="",message=""]=record.split("");if(id===""||author.endsWith("[bot]"))continue
;if(/^\* /m.test(message))squashed+=1;else commits.push({id:id,changes:await changesOf(id,cwd)})}return{commits:commits,squashed:squashed}}
async function changesOf(id,cwd){const options=["-r","-z","--raw","--no-abbrev","--no-renames","--no-commit-id","--relative"]
;const output=await(0,git_run.E)(["diff-tree",...options,"--diff-filter=M",id],cwd);const fields=output.toString("utf8").split("\0")
;return fields.flatMap((field,at)=>{const[,before,after]=/^:100\d{3} 100\d{3} ([0-9a-f]+) ([0-9a-f]+) M$/.exec(field)??[]
;const path=fields[at+1];return before===undefined||after===undefined||path===undefined?[]:[{path:path,before:before,after:after}]})}
var sources_text=$require(80818);var review_input=$require(43024);async function committedSuggestions(since,options,world){
const found=await suggestionCommits(world.cwd,since);if(found===undefined)return undefined;const mended=[]
;for(const commit of found.commits)mended.push(await mendedRules(commit,options,world));const rules=mended.flat();return{
commits:mended.filter(one=>one.length>0).length,images:rules.length,byRule:[...(0,group_by.$)(rules,rule=>rule)].map(([name,list])=>({
name:name,images:list.length})).toSorted((a,b)=>b.images-a.images||(a.name<b.name?-1:1)),squashed:found.squashed}}
async function mendedRules({changes:changes},options,world){const{includes:includes,formatFor:formatFor}=(0,
included.d)(options.paths,options.policy);const wanted=changes.filter(({path:path})=>includes(path)&&formatFor(path)!==undefined)
;if(wanted.length===0)return[]
;const texts=await(0,git_blobs.blobTexts)(wanted.flatMap(({before:before,after:after})=>[before,after]),world.cwd)
;const documents=side=>wanted.flatMap(change=>{const text=(0,sources_text.r7)(texts.get(change[side]));const format=formatFor(change.path)
;return text===undefined||format===undefined?[]:[{path:change.path,format:format,text:text,changedLines:"all"}]})
;const imagesOf=async side=>committed_images(documents(side),options,world)
;const after=new Map((await imagesOf("after")).map(reviewed=>[reviewed.identity,reviewed]))
;return(await imagesOf("before")).flatMap(reviewed=>{const rule=failing(reviewed);const now=after.get(reviewed.identity)
;return rule!==undefined&&now!==undefined&&failing(now)===undefined?[rule]:[]})}async function committed_images(documents,options,world){
const gathered={documents:documents,skipped:[],scope:"all",changedFiles:new Set,notes:[]};const pictures=()=>Promise.resolve({
samePictures:places=>Promise.resolve(places.map(()=>undefined))});const input=await(0,review_input.l)(gathered,options,pictures,world)
;const report=await(0,review.NQ)({...input,baseline:undefined,contextDrafts:"never"});return report.images}
function failing({findings:findings}){return findings.find(({severity:severity})=>severity!=="info")?.rule}function draftStats(entries){
const fates=entries.flatMap(fatesOf);const ofModel=fates.filter(({draft:draft})=>draft.source==="caption")
;const without=outcome=>entries.filter(entry=>entry.outcome===outcome&&entry.draft===undefined).length;return{...tally(fates),
byRule:by(fates,({rule:rule})=>rule),bySource:by(fates,({draft:draft})=>draft.source),
byKind:by(ofModel,({draft:draft})=>draft.by?.kind??"unknown"),
byPrompt:by(ofModel,({draft:draft})=>draft.by===undefined?"unknown":`${draft.by.model}, prompt ${draft.by.prompt}`),without:{
written:without("written"),decorative:without("decorative"),ignored:without("ignored"),skipped:without("skipped")}}}
function fatesOf({rule:rule,outcome:outcome,draft:draft,refused:refused}){const taken=draft===undefined?[]:[{draft:draft,rule:rule,
outcome:outcome==="edited"?"edited":"accepted"}];return[...taken,...refused.map(one=>({draft:one,rule:rule,outcome:"refused"}))]}
function tally(fates){const number=outcome=>fates.filter(fate=>fate.outcome===outcome).length;return{accepted:number("accepted"),
edited:number("edited"),refused:number("refused")}}function by(fates,nameOf){return[...(0,
group_by.$)(fates,nameOf)].toSorted(([a,one],[b,other])=>other.length-one.length||(a<b?-1:1)).map(([name,list])=>({name:name,...tally(list)
}))}var count=$require(16327);var escape_controls=$require(74380);const sources={caption:"a model",reuse:"the same picture elsewhere",
context:"the words around it",decorative:"decorative"}
;function statsText({since:since,journals:journals,drafts:drafts,committed:committed}){const time=since===undefined?"":` since ${since}`
;const blocks=[[`${(0,
count.U)(sum(journals.map(({decisions:decisions})=>decisions)),"decision")} in the workbench${time}`],...journals.length>1?[journals.map(one=>`  ${one.decisions}  ${(0,
escape_controls.UN)(one.folder)}`)]:[],...draftBlocks(drafts),withoutDraft(drafts.without),committedLines(committed,time)]
;return`${blocks.filter(lines=>lines.length>0).map(lines=>lines.join("\n")).join("\n\n")}\n`}function draftBlocks(drafts){
if(shown(drafts)===0)return[];return[table("Drafts",[{name:"all",...drafts
}]),table("By rule",drafts.byRule),table("By where they come from",drafts.bySource.map(one=>({...one,name:sources[one.name]??one.name
}))),table("Of a model, by kind of picture",drafts.byKind),table("Of a model, by its questions",drafts.byPrompt)]}
function table(title,rows){if(rows.length===0)return[];const names=rows.map(({name:name})=>(0,escape_controls.TN)(name))
;const width=Math.max(title.length,...names.map(name=>name.length+2))
;return[`${title.padEnd(width)}  accepted  edited  refused  taken`,...rows.map((row,index)=>{
const numbers=[String(row.accepted).padStart(8),String(row.edited).padStart(6),String(row.refused).padStart(7),`${Math.round(100*(row.accepted+row.edited)/shown(row))} %`.padStart(5)]
;return`${`  ${names[index]??""}`.padEnd(width)}  ${numbers.join("  ")}`})]}
function withoutDraft({written:written,decorative:decorative,ignored:ignored,skipped:skipped}){const parts=Object.entries({written:written,
decorative:decorative,ignored:ignored,skipped:skipped}).filter(([,number])=>number>0).map(([name,number])=>`${number} ${name}`)
;return parts.length===0?[]:[`Without a draft: ${parts.join(", ")}`]}function committedLines(committed,time){
if(committed===undefined)return["Suggestions on pull requests: not known, because there is no history of git."]
;const{commits:commits,images:images,byRule:byRule,squashed:squashed}=committed
;const head=`Suggestions that were committed on pull requests${time}: ${(0,count.U)(images,"image")} in ${(0,count.U)(commits,"commit")}`
;return[head,...byRule.map(rule=>`  ${String(rule.images).padStart(4)}  ${(0,escape_controls.TN)(rule.name)}`),...squashed===0?[]:[`  ${(0,
count.U)(squashed,"squashed commit")} with suggestions of a program, which cannot be told apart any more`]]}
function shown({accepted:accepted,edited:edited,refused:refused}){return accepted+edited+refused}function sum(numbers){
return numbers.reduce((all,one)=>all+one,0)}async function stats(flags,world){const{since:since}=flags
;if(since!==undefined&&!isDay(since))throw new errors.yo(`--since is ${since}.`,"Write a day like 2026-01-31.")
;const read=await Promise.all((await journalFiles(flags,world)).map(file=>journalIn(file,world.cwd)))
;const journals=read.flatMap(one=>one??[]);const entries=journals.flatMap(journal=>counted(journal.entries,since));const found={version:1,
tool:version.z,since:since,journals:journals.map(journal=>({file:journal.file,folder:journal.folder,
decisions:counted(journal.entries,since).length})),drafts:draftStats(entries),committed:await committedSuggestions(since,await(0,
settings.sb)({},world),world)};world.stdout(flags.json?`${JSON.stringify(found,null,2)}\n`:statsText(found));return 0}function isDay(text){
return/^\d{4}-\d{2}-\d{2}$/.test(text)&&!Number.isNaN(Date.parse(text))}function counted(entries,since){
return entries.filter(({state:state,at:at})=>state!=="undone"&&(since===undefined||at>=since))}
async function journalFiles({journals:journals,all:all},{cwd:cwd,env:env}){if(journals.length>0)return journals;if(!all)return[(0,
journal_file.vH)(cwd,env)].filter(file=>file!==undefined);const folder=(0,journal_file.MT)(env);if(folder===undefined)return[]
;const names=await(0,promises_.readdir)(folder).catch(()=>[]);return names.filter(name=>name.endsWith(".json")).toSorted().map(name=>(0,
external_node_path_.join)(folder,name))}async function journalIn(file,cwd){const text=await(0,read_text.y)(cwd,file)
;if(text===undefined)return undefined;const journal=await(0,workbench_journal.a)(text);if(journal!==undefined)return{file:file,...journal}
;throw new errors.yo(`${file} is not a journal of this program.`,"Move it away, or name the journals to count.")}}),
80818: (($module,$exports,$require)=>{$require.d($exports,{H0:()=>isRefused,OU:()=>textOrNothing,f$:()=>noBaseline,r7:()=>textIn,
rR:()=>namedBaseline});var $m0=$require(61469);function textIn(read){return typeof read==="object"&&"text"in read?read.text:undefined}
function isRefused(read){return typeof read==="object"&&"reason"in read}function textOrNothing(read,path){
if(typeof read==="object"&&"reason"in read){
throw new $m0.yo(`${path} cannot be read at the base: ${read.reason}`,"Fix the file, or name another one.")}return textIn(read)}
function noBaseline(path){return`The base commit has no ${path}, so every finding counts.`}function namedBaseline(baseline){
return baseline===undefined||baseline==="none"?[]:[baseline]}}),
30277: (($module,$exports,$require)=>{$require.d($exports,{_:()=>openJournal,a:()=>readJournal});var $m0=$require(61469)
;async function openJournal(folder,path,io){const text=await io.read();const file=await parse(text,folder,path)
;const entries=new Map(file.entries.map(entry=>[entry.number,entry]));const unread=new Map(file.unread.map(one=>[one.id,one]))
;async function write(){const all={entries:[...entries.values()],unread:[...unread.values()]};const whole={version:1,tool:"alt-text-review",
folder:folder,...all};const why=await io.write(`${JSON.stringify(whole,null,1)}\n`)
;if(why!==undefined)throw new $m0.yo(`The journal ${path} cannot be written: ${why}.`,"Free some space, or name another file with --journal.")
}return{entries:()=>[...entries.values()],live:()=>[...entries.values()].filter(({state:state})=>state!=="undone"),async put(changed){
for(const entry of changed)entries.set(entry.number,entry);await write()},unread:()=>unread,async putUnread(written){
for(const one of written)unread.set(one.id,one);await write()}}}async function parse(text,folder,path){if(text===undefined)return{
entries:[],unread:[]};const file=await readJournal(text)
;if(file===undefined)throw new $m0.yo(`${path} is not a journal of this program.`,"Move it away, or name another file with --journal.")
;if(file.folder!==folder)throw new $m0.yo(`The journal ${path} is about ${file.folder}.`,"Name another file with --journal.");return file}
async function readJournal(text){
return(await Promise.all([$require.e(3798),$require.e(4057)]).then($require.bind($require,44057))).journalIn(text)}}),

};
