import { modules as common0 } from '../../common/app/write-file.js';
export const ids = [883];
export const modules = {
...common0,
50883: (($module,$exports,$require)=>{$require.d($exports,{organisation:()=>organisation});var write_file=$require(67778)
;var count=$require(16327);var errors=$require(61469);var escape_controls=$require(74380);var reporters=$require(30529)
;var group_by=$require(55365);var version=$require(96480);var totals=$require(29110);const mostDays=260
;function buildOrganisation({reports:reports,earlier:earlier,teamsOf:teamsOf,date:date}){const all=reports.flatMap(report=>imagesOf(report))
;const counts=countsOf(all);const totals={...counts,repositories:reports.length,
documents:reports.reduce((sum,report)=>sum+report.totals.documents,0),unread:reports.reduce((sum,{skipped:skipped})=>sum+skipped.length,0)}
;const before=(earlier?.history??[]).filter(day=>day.date<date);const today={date:date,repositories:reports.length,images:counts.images,
open:build_open(counts),coverage:counts.coverage};return{version:1,tool:version.z,date:date,totals:totals,
repositories:reports.map(report=>({...partOf(report.name,imagesOf(report),earlier?.repositories),verdict:report.verdict,
documents:report.totals.documents,unread:report.skipped.length})).toSorted(byOpen),teams:teamParts(all,teamsOf,earlier),rules:[...(0,
group_by.$)(all.flatMap(failing),rule=>rule)].map(([name,list])=>({name:name,images:list.length
})).toSorted((a,b)=>b.images-a.images||order(a.name,b.name)),history:[...before,today].slice(-mostDays)}}
function imagesOf({name:name,images:images}){return images.filter(({inScope:inScope})=>inScope).map(image=>({...image,repository:name}))}
function failing({status:status,findings:[first]}){return first!==undefined&&(status==="missing"||status==="weak")?[first.rule]:[]}
function teamParts(all,teamsOf,earlier){const owned=all.map(image=>({image:image,teams:teamsOf(image.repository,image.file)}))
;if(owned.every(({teams:teams})=>teams.length===0))return[]
;const places=owned.flatMap(({image:image,teams:teams})=>(teams.length===0?[noTeam]:teams).map(team=>({image:image,team:team})))
;return[...(0,
group_by.$)(places,({team:team})=>team)].map(([team,list])=>partOf(team,list.map(({image:image})=>image),earlier?.teams)).toSorted(byOpen)}
const noTeam="(no team)";function partOf(name,images,earlier){const before=earlier?.find(part=>part.name===name)?.coverage;return{name:name,
...countsOf(images),...before!==undefined&&{before:before}}}function countsOf(list){
const{images:images,ok:ok,decorative:decorative,missing:missing,weak:weak,unknown:unknown,coverage:coverage}=(0,totals.v)(0,list,0);return{
images:images,ok:ok,decorative:decorative,missing:missing,weak:weak,unknown:unknown,coverage:coverage}}
function build_open({missing:missing,weak:weak}){return missing+weak}function byOpen(a,b){
return build_open(b)-build_open(a)||order(a.name,b.name)}function order(a,b){return a<b?-1:1}var external_node_path_=$require(76760)
;var schemas=$require(13798);var iso=$require(64377);var read_text=$require(1552);var parse_json=$require(51622)
;const read_image=schemas.Ikc({file:schemas.YjP(),status:schemas.k5n(["ok","decorative","missing","weak","unknown"]),inScope:schemas.zMY(),
findings:schemas.YOg(schemas.Ikc({rule:schemas.YjP()}))});const reportShape=schemas.Ikc({version:schemas.euz(1),
scope:schemas.k5n(["lines","files","all"]),verdict:schemas.k5n(["pass","fail"]),totals:schemas.Ikc({documents:schemas.Whr().min(0)}),
images:schemas.YOg(read_image),skipped:schemas.YOg(schemas.Ikc({file:schemas.YjP()})),shard:schemas.L5J().optional()})
;const day=schemas.Ikc({date:iso.p6(),repositories:schemas.Whr(),images:schemas.Whr(),open:schemas.Whr(),coverage:schemas.aig()})
;const part=schemas.Ikc({name:schemas.YjP(),coverage:schemas.aig()});const earlierShape=schemas.Ikc({version:schemas.euz(1),
repositories:schemas.YOg(part),teams:schemas.YOg(part),history:schemas.YOg(day)});async function readRepository(named,cwd){
const{name:name,file:file}=splitName(named);const found=reportShape.safeParse(await jsonIn(file,cwd)).data;if(found===undefined){
throw new errors.yo(`${file} is not a JSON report of a review.`,"Write one with alt-text-review --format json=FILE, or the input json-file.")
}if(found.shard!==undefined)throw new errors.yo(`${file} is the report of a shard.`,"Give it to alt-text-review merge first.")
;if(found.scope!=="all")throw new errors.yo(`${file} is about a change (scope: ${found.scope}).`,"Use reports with scope: all.")
;const{verdict:verdict,totals:totals,images:images,skipped:skipped}=found;return{name:name,verdict:verdict,totals:totals,images:images,
skipped:skipped}}async function readEarlier(file,cwd){const text=await(0,read_text.y)(cwd,file);if(text===undefined)return undefined
;const found=earlierShape.safeParse((0,parse_json.q)(text)).data;if(found!==undefined)return found
;throw new errors.yo(`${file} is not a report of an organisation.`,"Name what --json wrote the last time.")}function splitName(named){
const at=named.indexOf("=");if(at>0)return{name:named.slice(0,at),file:named.slice(at+1)};return{name:(0,
external_node_path_.basename)(named).replace(/\.json$/i,""),file:named}}async function jsonIn(file,cwd){const text=await(0,
read_text.y)(cwd,file);if(text!==undefined)return(0,parse_json.q)(text)
;throw new errors.yo(`There is no file ${file}.`,"Name the JSON reports of the repositories, as name=file.")}var globs=$require(51355)
;var yaml_file=$require(29272);async function codeOwners(text){
const{default:ignore}=await $require.e(298).then($require.t.bind($require,70298,19));const rules=text.split(/\r?\n/).flatMap(line=>{
const words=line.trim().split(/\s+/);const end=words.findIndex(word=>word.startsWith("#"))
;const[pattern="",...owners]=end===-1?words:words.slice(0,end);if(pattern===""||pattern.startsWith("!")||pattern.includes("["))return[]
;return[{owners:owners,depth:depthOf(pattern),tester:ignore().add(pattern)}]})
;return path=>rules.findLast(({tester:tester,depth:depth})=>tester.ignores(path)&&(depth===undefined||path.split("/").length===depth))?.owners??[]
}function depthOf(pattern){if(!pattern.endsWith("/*")||pattern.includes("**"))return undefined
;return pattern.replace(/^\//,"").split("/").length}async function readTeams(teams,codeowners,cwd){
const claims=teams===undefined?[]:claimsIn(await textOf(teams,cwd),teams);const owners=new Map;for(const named of codeowners){
const{name:name,file:file}=splitName(named);owners.set(name,await codeOwners(await textOf(file,cwd)))}return(repository,file)=>{
const claimed=claims.filter(claim=>claim.repository===repository&&claim.has(file))
;if(claimed.length>0)return[...new Set(claimed.map(({team:team})=>team))];return[...new Set(owners.get(repository)?.(file))]}}
function claimsIn(text,path){const entries=(0,yaml_file.g)(text,path)?.entries()
;if(entries===undefined)throw new errors.yo(`${path} names no teams.`,teams_form)
;return entries.flatMap(({key:team,value:value,where:where})=>{const items=value.items()?.map(item=>item.text())
;if(items?.every(item=>item!==undefined)!==true)throw new errors.yo(`${where}  The team ${team} has no list of repositories.`,teams_form)
;return items.flatMap(item=>claimOf(team,item))})}function claimOf(team,item){const at=item.indexOf(":");if(at===-1)return[{team:team,
repository:item,has:()=>true}];return[{team:team,repository:item.slice(0,at),has:(0,globs.jv)([item.slice(at+1)])}]}
const teams_form='Write a list for each team: "Docs: [handbook, shop:docs/**]".';async function textOf(file,cwd){const text=await(0,
read_text.y)(cwd,file);if(text===undefined)throw new errors.yo(`There is no file ${file}.`,"Check the path.");return text}
async function organisation(flags,world){const{cwd:cwd}=world
;const reports=await Promise.all(flags.reports.map(named=>readRepository(named,cwd)));const names=reports.map(({name:name})=>name)
;const twice=names.find((name,at)=>names.indexOf(name)!==at)
;if(twice!==undefined)throw new errors.yo(`The repository ${twice} is named twice.`,"Give each report a name: shop=reports/shop.json.")
;const earlier=flags.earlier===undefined?undefined:await readEarlier(flags.earlier,cwd)
;if(flags.earlier!==undefined&&earlier===undefined)world.stderr(`alt-text-review: There is no file ${(0,
escape_controls.UN)(flags.earlier)}, so the trend begins today.\n`);const teamsOf=await readTeams(flags.teams,flags.codeowners??[],cwd)
;const report=buildOrganisation({reports:reports,earlier:earlier,teamsOf:teamsOf,date:world.today})
;const page=flags.html===undefined?undefined:await(0,reporters.Ou)();await write(flags.html,()=>page?.(report)??"",world)
;await write(flags.json,()=>`${JSON.stringify(report,null,2)}\n`,world);world.stdout(organisation_textOf(report));return 0}
async function write(file,content,{cwd:cwd,keep:keep}){if(file===undefined)return;const failure=await(0,
write_file._)(cwd,file,content(),keep)
;if(failure!==undefined)throw new errors.yo(`${file} could not be written: ${failure.why}.`,failure.remedy)}
function organisation_textOf({totals:totals,repositories:repositories,teams:teams,history:history}){const last=history.at(-2)
;const moved=last===undefined?"":` (${difference(totals.coverage,last.coverage)} since ${last.date})`
;const unread=totals.unread===0?"":` · ${(0,count.U)(totals.unread,"file")} not read`;return`${[`${(0,
count.U)(totals.repositories,"repository","repositories")} · ${(0,
count.U)(totals.images,"image")} · coverage ${totals.coverage.toFixed(1)} %${moved}${unread}`,table("Repository",repositories),...teams.length===0?[]:[table("Team",teams)]].join("\n\n")}\n`
}function table(title,parts){
const rows=parts.map(part=>[(0,escape_controls.TN)(part.name),String(part.images),String(part.missing),String(part.weak),`${part.coverage.toFixed(1)} %`,part.before===undefined?"":difference(part.coverage,part.before)])
;const all=[[title,"images","missing","weak","coverage","change"],...rows]
;const widths=(all[0]??[]).map((_,at)=>Math.max(...all.map(row=>row[at]?.length??0)))
;return all.map(row=>row.map((cell,at)=>at===0?cell.padEnd(widths[at]??0):cell.padStart(widths[at]??0))).map(row=>row.join("  ").trimEnd()).join("\n")
}function difference(now,before){const points=(now-before).toFixed(1);return now>=before?`+${points}`:points}}),
51355: (($module,$exports,$require)=>{$require.d($exports,{RZ:()=>matchFolders,fg:()=>isGlob,jv:()=>matchGlobs,pd:()=>foldersOf})
;var $m0=$require(14006);function matchGlobs(globs){const chosen=globs.filter(glob=>!glob.startsWith("!")).map(matcher)
;const excluded=globs.filter(glob=>glob.startsWith("!")).map(glob=>matcher(glob.slice(1)))
;return path=>(chosen.length===0||chosen.some(matches=>matches(path)))&&!excluded.some(matches=>matches(path))}function matchFolders(globs){
const bases=foldersOf(globs).map(base=>base==="."?"":`${base.replace(/^\.\//,"")}/`)
;const excluded=globs.filter(glob=>glob.startsWith("!")).map(glob=>matcher(glob.slice(1)));return folder=>{
const inside=folder==="."?"":`${folder}/`;const isNear=bases.some(base=>base.startsWith(inside)||inside.startsWith(base))
;return isNear&&!excluded.some(matches=>matches(folder)&&matches(`${inside}file`))}}function isGlob(path){
return path.startsWith("!")||$m0.scan(path).isGlob}function foldersOf(globs){
const folders=globs.filter(glob=>!glob.startsWith("!")).map(glob=>$m0.scan(glob).base||".")
;return folders.length===0?["."]:[...new Set(folders)]}function matcher(glob){const matches=$m0(glob.replace(/^\.\//,""),{dot:true})
;return path=>matches(path)}}),
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
29110: (($module,$exports,$require)=>{$require.d($exports,{v:()=>totalsOf});function totalsOf(documents,all,ignored){
const images=all.filter(({inScope:inScope})=>inScope);const count=status=>images.filter(image=>image.status===status).length
;const[ok,decorative,missing,weak,unknown]=[count("ok"),count("decorative"),count("missing"),count("weak"),count("unknown")]
;const known=ok+decorative+missing+weak;const coverage=known===0?100:Math.floor(1e3*(ok+decorative)/known)/10;return{documents:documents,
images:images.length,ok:ok,decorative:decorative,missing:missing,weak:weak,unknown:unknown,coverage:coverage,ignored:ignored}}}),
64377: (($module,$exports,$require)=>{$require.d($exports,{p6:()=>date,w$:()=>datetime});var $m0=$require(43759)
;var $m1=$require(13798);function datetime(params){return $m0.G1($m1.You,params)}function date(params){return $m0.db($m1.Brp,params)}
function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}}),

};
