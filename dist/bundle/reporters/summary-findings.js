import { modules as common0 } from '../common/reporters/sentences.js';
export const ids = [1263];
export const modules = {
...common0,
12802: (($module,$exports,$require)=>{$require.d($exports,{K:()=>firstOf});function firstOf(items,most,show){
const rest=items.length-most;return[...items.slice(0,most).map(show),...rest>0?[`and ${rest} more`]:[]]}}),
6567: (($module,$exports,$require)=>{$require.d($exports,{CS:()=>prose,SS:()=>codeSpan,wh:()=>plainText,zW:()=>fencedBlock})
;var $m0=$require(76064);var $m1=$require(74380);function codeSpan(text,most=300){const line=(0,$m0.x)((0,$m1.TN)(text),most)
;if(line.trim()==="")return"` `";const fence="`".repeat(longestRun(line)+1);const padding=/^[` ]|[` ]$/.test(line)?" ":""
;return fence+padding+line+padding+fence}function fencedBlock(text,info=""){const fence="`".repeat(Math.max(3,longestRun(text)+1))
;return`${fence}${info}\n${text}\n${fence}`}function plainText(text){
return(0,$m1.TN)(text).replace(/[\\`*_[\]<>&|~!$]/g,"\\$&").replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi,`$&${wordJoiner}`)}
function prose(sentence){const parts=sentence.split(/(`[^`]+`)/)
;return parts.map((part,index)=>index%2===1?codeSpan(part.slice(1,-1)):plainText(part)).join("")}const wordJoiner="⁠"
;function longestRun(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.max(longest,run.length),0)}}),
68730: (($module,$exports,$require)=>{$require.d($exports,{M:()=>safeAddress});var $m0=$require(99447);const longest=2e3
;function safeAddress(address){const url=address===undefined?undefined:(0,$m0.D)(address)
;if(url?.protocol!=="https:"&&url?.protocol!=="http:")return undefined;const safe=url.href.replace(/['"<>`\\()[\]|]/g,percentEncoded)
;return safe.length>longest?undefined:safe}function percentEncoded(sign){return`%${sign.charCodeAt(0).toString(16).toUpperCase()}`}}),
2093: (($module,$exports,$require)=>{$require.d($exports,{no:()=>groupMessage,rr:()=>moreSentence,xM:()=>listedOf})
;var $m0=$require(1241);function groupMessage({finding:finding,isSame:isSame}){
return isSame?finding.message:`For the first: ${finding.message}`}function moreSentence(number){return`and ${number} more like this`}
function listedOf({entries:entries},most){const shown=entries.filter(({reviewed:reviewed},index)=>index<most||(0,
$m0.bz)(reviewed)!==undefined);return{shown:shown,hidden:entries.length-shown.length}}}),
25265: (($module,$exports,$require)=>{$require.d($exports,{F:()=>paragraph,H:()=>cell});var $m0=$require(6567)
;function cell(markdown){return markdown.replace(/(?<!\\)(\\*)\|/g,(_,before)=>`${before}${before.length%2===1?"\\":""}\\|`)}
function paragraph(text){return(0,$m0.CS)(text).replace(/^(\s*\d*)(?=[-+=.)#])/,"$1\\")}}),
68068: (($module,$exports,$require)=>{$require.d($exports,{E:()=>closing,z:()=>opening});var $m7=$require(12802)
;var $m5=$require(6567);var $m6=$require(76064);var $m0=$require(44541);var $m10=$require(7435);var $m1=$require(74651)
;var $m2=$require(1241);var $m8=$require(25265);var $m3=$require(45923);var $m4=$require(82239);var $m9=$require(75242)
;function opening(report,limits){const mark=report.verdict==="pass"?"✓":"✗";const about=[(0,$m1.y6)(report),(0,
$m1._0)(report)].filter(sentence=>sentence!==undefined);return[`### ${mark} ${(0,$m1.Pl)(report)}${report.totals.images>0?` · ${(0,
$m1.Wr)(report)}`:""}`,`${(0,$m1.zo)(report,reason=>(0,$m5.CS)((0,$m6.x)(reason,limits.reason)))} ${ended((0,
$m1.iD)(report))}`,...about.length===0?[]:[about.join(" ")],...leftOutParagraph(report),...unreadList(report,limits)]}
function ended(sentence){return sentence.endsWith(".")?sentence:`${sentence}.`}function leftOutParagraph(report){const note=(0,
$m0.UZ)(report);return note===undefined?[]:[note.isLoud?`**${note.sentence}**`:note.sentence]}
function closing(report,limits,links,elapsedMs){const cost=[elapsedMs===undefined?undefined:`Took ${inWords(elapsedMs)}`,(0,$m2.m0)(report)]
;const notes=(0,$m7.K)((0,$m3.h$)(report),limits.entries,note=>(0,$m8.F)((0,$m6.x)(note,limits.note)))
;return[...unknownParagraph(report,limits,links),...notes,...undraftedList(report,limits),...fileList($m9.al,(0,
$m10.ZF)(report),limits),cost.filter(part=>part!==undefined).join(" · ")].filter(block=>block!=="")}function inWords(ms){
const seconds=Math.round(ms/1e3);return seconds<60?`${seconds} s`:`${Math.floor(seconds/60)} min ${seconds%60} s`}
function unreadList(report,limits){const files=(0,$m10.jH)(report)
;return files.length===0?[]:[...fileList($m9.MH,files,limits),`${$m9.gu} [What to do](${$m9.$z})`]}function fileList(title,files,limits){
const items=(0,$m7.K)(files,limits.entries,({file:file,reason:reason})=>`${(0,$m5.SS)(file,limits.place)}: ${(0,$m5.CS)((0,
$m6.x)(reason,limits.reason))}`);return items.length===0?[]:[[`**${title(files)}**`,"",...bullets(items)].join("\n")]}
function undraftedList(report,limits){const items=(0,$m7.K)((0,$m3.Yn)(report),limits.entries,group=>{const places=(0,
$m7.K)(group.places,limits.places,place=>(0,$m5.SS)(place,limits.place)).join(", ");return`${(0,$m3.BY)(group,reason=>(0,$m5.CS)((0,
$m6.x)(reason,limits.reason)))} (${places})`});return items.length===0?[]:[["**Without a draft**","",...bullets(items)].join("\n")]}
function bullets(items){return items.map(item=>`- ${item}`)}function unknownParagraph(report,limits,links){const unknown=(0,$m3.R3)(report)
;if(unknown.length===0)return[];const places=(0,$m7.K)(unknown,limits.places,reviewed=>(0,$m4.vg)(reviewed,links)).join(", ");return[`${(0,
$m3.qe)(unknown.length)} (${places})`]}}),
7065: (($module,$exports,$require)=>{$require.d($exports,{P:()=>markup});var $m0=$require(74380);function markup(text){return(0,
$m0.TN)(text).replace(/\p{Noncharacter_Code_Point}/gu,"").replace(/[&<>"']|#(?=#\[)/g,character=>`&#${character.charCodeAt(0)};`)}}),
82239: (($module,$exports,$require)=>{$require.d($exports,{ee:()=>bytes,Y1:()=>findingBlocks,vg:()=>linkedPlace})
;var count=$require(16327);var group_by=$require(55365);var markdown_text=$require(6567);var safe_address=$require(68730)
;var truncate=$require(76064);var reviewed_image=$require(62417);var finding_groups=$require(9660);var homepage=$require(39152)
;var groups=$require(2093);var markup=$require(7065);var markdown_escapes=$require(25265);var sentences=$require(45923)
;var drafts=$require(1241);const mostRows=100;const limits={page:200,source:120,draft:300};const width=120;function rowsOf(entries,links){
const rows=entries.slice(0,mostRows).map(({reviewed:reviewed})=>cellsOf(reviewed,links))
;const columns=["Line","Picture","On the page","Draft"].filter(name=>rows.some(cells=>cells[name]!==""))
;return[columns,columns.map(()=>"---"),...rows.map(cells=>columns.map(name=>(0,
markdown_escapes.H)(cells[name])))].map(cells=>`| ${cells.join(" | ")} |`)}function cellsOf(reviewed,links){
const{document:document,location:location,source:source}=(0,reviewed_image.b)(reviewed);const page=(0,sentences.ZZ)(reviewed)
;const address=(0,safe_address.M)(links?.lineOf(document.path,location.line))
;const line=address===undefined?String(location.line):`[${location.line}](${address})`;const draft=(0,drafts.bz)(reviewed);return{
Line:page===undefined?line:`${line} (${(0,markdown_text.wh)((0,truncate.x)(page,limits.page))})`,
Picture:pictureCell(links?.pictureOf(reviewed)),"On the page":(0,markdown_text.SS)((0,truncate.x)(source,4*limits.source),limits.source),
Draft:draft===undefined?"":draftCell(draft)}}function pictureCell(preview){const address=(0,safe_address.M)(preview?.address)
;if(address===undefined)return""
;return preview?.kind==="public"?`<img src="${address.replaceAll("&","&amp;")}" alt="The picture in question" width="${width}">`:`[open](${address})`
}function draftCell({words:words,origin:origin,obstacle:obstacle}){const shown=words===undefined?"decorative":(0,
markdown_text.SS)(words,limits.draft);const from=`from ${(0,markdown_text.wh)((0,truncate.x)(origin,limits.draft))}`
;return[shown,obstacle===undefined?from:`${from} (${(0,drafts.wv)(obstacle)})`].join(", ")}const mostOpen=10;const summary_findings_limits={
path:200,message:2e3,lines:2e4};const tables=.6;function findingBlocks(all,budget,links){const blocks=[];let left=budget;let shown=0
;const add=block=>{if(bytes(block)+2>left)return false;left-=bytes(block)+2;blocks.push(block);return true};for(const group of(0,
finding_groups.O)(all)){if(!add(headOf(group)))break;let inGroup=0;for(const[path,entries]of(0,
group_by.$)(group.entries,({reviewed:reviewed})=>(0,reviewed_image.b)(reviewed).document.path)){
const block=fileBlock(path,entries,inGroup<mostOpen,links);const isTable=budget-left+bytes(block)<tables*budget
;if(!add(isTable?block:linesBlock(path,entries)))return{blocks:blocks,shown:shown};inGroup+=entries.length;shown+=entries.length}}return{
blocks:blocks,shown:shown}}function bytes(text){return Buffer.byteLength(text)}function headOf(group){
const{rule:rule,severity:severity}=group.finding;const name=`**${severity} [${(0,markdown_text.wh)(rule)}](${(0,homepage.gd)(rule)}), ${(0,
count.U)(group.entries.length,"image")}:**`;return`${name} ${(0,markdown_escapes.F)((0,truncate.x)((0,
groups.no)(group),summary_findings_limits.message))}`}function fileBlock(path,entries,isOpen,links){const name=(0,markup.P)((0,
truncate.x)(path,summary_findings_limits.path));const rest=entries.slice(mostRows)
;return[`<details${isOpen?" open":""}><summary><code>${name}</code>: ${(0,
count.U)(entries.length,"image")}</summary>`,rowsOf(entries,links).join("\n"),...rest.length===0?[]:[`and ${rest.length} more, in lines ${linesOf(rest)}`],"</details>"].join("\n\n")
}function linesBlock(path,entries){
return`- ${(0,markdown_text.SS)(path,summary_findings_limits.path)}: ${entries.length===1?"line":"lines"} ${linesOf(entries)}`}
function linesOf(entries){return(0,truncate.x)(entries.map(({reviewed:reviewed})=>(0,
reviewed_image.b)(reviewed).location.line).join(", "),summary_findings_limits.lines)}function linkedPlace(reviewed,links){
const{document:document,location:location}=(0,reviewed_image.b)(reviewed);const place=(0,markdown_text.SS)((0,
sentences.$t)(reviewed),summary_findings_limits.path);const address=(0,safe_address.M)(links?.lineOf(document.path,location.line))
;return address===undefined?place:`[${place}](${address})`}}),
9660: (($module,$exports,$require)=>{$require.d($exports,{L:()=>firstOfEachFirst,O:()=>findingGroups});var $m0=$require(55365)
;var $m1=$require(90834);function findingGroups(all){
const groups=(0,$m0.$)(all,({finding:{severity:severity,rule:rule,message:message}})=>`${severity} ${rule} ${form(message)}`)
;return[...groups.values()].flatMap(entries=>{const[first]=entries;if(first===undefined)return[];const{finding:finding}=first;return[{
finding:finding,isSame:entries.every(entry=>entry.finding.message===finding.message),entries:entries}]}).toSorted((a,b)=>(0,
$m1.N)(a.finding,b.finding))}function firstOfEachFirst(groups){const parts=[all=>all.slice(0,1),all=>all.slice(1)]
;return parts.flatMap(part=>groups.flatMap(({entries:entries})=>part(entries)))}function form(message){
return message.replace(/"[^"]*"/g,'""').replace(/\d+/g,"0")}}),

};
