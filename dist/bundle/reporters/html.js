import { modules as common0 } from '../common/reporters/sentences.js';
export const ids = [1411];
export const modules = {
...common0,
12802: (($module,$exports,$require)=>{$require.d($exports,{K:()=>firstOf});function firstOf(items,most,show){
const rest=items.length-most;return[...items.slice(0,most).map(show),...rest>0?[`and ${rest} more`]:[]]}}),
2093: (($module,$exports,$require)=>{$require.d($exports,{no:()=>groupMessage,rr:()=>moreSentence,xM:()=>listedOf})
;var $m0=$require(1241);function groupMessage({finding:finding,isSame:isSame}){
return isSame?finding.message:`For the first: ${finding.message}`}function moreSentence(number){return`and ${number} more like this`}
function listedOf({entries:entries},most){const shown=entries.filter(({reviewed:reviewed},index)=>index<most||(0,
$m0.bz)(reviewed)!==undefined);return{shown:shown,hidden:entries.length-shown.length}}}),
46104: (($module,$exports,$require)=>{$require.d($exports,{i:()=>style})
;const style=`\n:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --raised: #ffffff; --line: #6e7781;\n  --link: #0b57a4; --error: #a40e26; --warning: #7a4a00; --info: #0b57a4; --pass: #116329; }\n@media screen and (prefers-color-scheme: dark) {\n  :root { --text: #e6e9ee; --quiet: #a5afbb; --back: #101419; --raised: #191f26; --line: #8b949e;\n    --link: #8cc2ff; --error: #ff9d9b; --warning: #e8bd5a; --info: #8cc2ff; --pass: #63d982; }\n}\nhtml { font: 100%/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }\nbody { margin: 0; }\n.report { margin: 0 auto; padding: 1rem; max-width: 70rem; }\n.report h1, .report h2, .report h3 { line-height: 1.25; overflow-wrap: anywhere; color: inherit; white-space: normal; }\n.report h1 { font-size: 1.75rem; margin: 0.5rem 0; }\n.report h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }\n.report h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }\n.report a { color: var(--link); }\n.report :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n.report p { margin: 0.25rem 0; }\n.report p, .report li, .report bdi, .report q { overflow-wrap: anywhere; }\n.report .verdict { font-size: 1.125rem; font-weight: 600; }\n.fail, .report .error { color: var(--error); }\n.pass { color: var(--pass); }\n.report .warning { color: var(--warning); }\n.report .info { color: var(--info); }\n.report .quiet { color: var(--quiet); font-size: 0.875rem; }\n.report code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }\n.report ul { margin: 0.25rem 0; padding: 0; list-style: none; }\n.report li { padding-block: 0.25rem; }\n.report i { font-style: normal; }\n.images code { direction: ltr; unicode-bidi: isolate; }\n.images b { font-variant-numeric: tabular-nums; margin-inline-end: 0.25rem; }\n.images { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); }\n.report summary { cursor: pointer; padding: 0.375rem 0.5rem; }\n.folder, .done { background: var(--raised); border: 1px solid var(--line); border-radius: 0.375rem; margin-block: 0.25rem; }\n.folder > :not(summary), .done > :not(summary) { margin-inline: 0.75rem; }\n.folder > :last-child { margin-block-end: 0.75rem; }\n.folder summary, .bar { display: grid; grid-template-columns: minmax(0, 1fr) minmax(4rem, 14rem) 20rem; gap: 0.25rem 1rem; align-items: center; }\n.folder summary > bdi::before { content: "▸\\00a0"; color: var(--quiet); }\n.folder[open] summary > bdi::before { content: "▾\\00a0"; }\nmeter { inline-size: 100%; }\n@media screen and (max-width: 48rem) {\n  .folder summary, .bar { grid-template-columns: 1fr; }\n}\n@media print {\n  .report { max-width: none; padding: 0; font-size: 0.8125rem; }\n  .report li { break-inside: avoid; }\n  .report h2, .report h3, .folder summary { break-after: avoid; }\n  .folder, .done { border: 0; }\n}\n`
}),
1411: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{html:()=>html,htmlParts:()=>htmlParts})
;var first_of=$require(12802);var truncate=$require(76064);var homepage=$require(39152);var markup=$require(7065)
;var reporters_drafts=$require(1241);var left_out_note=$require(44541);var count=$require(16327);var finding_groups=$require(9660)
;var groups=$require(2093);var reviewed_image=$require(62417);const sourceLength=300;function source(reviewed){return`<code dir="ltr">${(0,
markup.P)((0,truncate.x)((0,reviewed_image.b)(reviewed).source,sourceLength))}</code>`}function prose(text){return(0,
markup.P)(text).replace(/(?<!`)`(?!`)([^`]+)`(?!`)/g,'<code dir="ltr">$1</code>')}function section(id,title,body){
if(body.length===0)return[];return[`<section aria-labelledby="${id}">`,`<h2 id="${id}">${title}</h2>`,...body,"</section>"]}
function list(items){return items.length===0?[]:["<ul>",...items.map(item=>`<li>${item}</li>`),"</ul>"]}function findingsPart(all){
const items=(0,finding_groups.O)(all).map(groupItem);return items.length===0?[]:['<ul class="groups">',...items,"</ul>"]}
function groupItem(group){const{rule:rule,severity:severity}=group.finding;const link=`<a href="${(0,markup.P)((0,
homepage.gd)(rule))}">${(0,markup.P)(rule)}</a>`
;return`<li data-rule="${(0,markup.P)(rule)}"><p><strong class="${severity}">${severity}</strong> ${link}, ${(0,
count.U)(group.entries.length,"image")}</p><p>${prose((0,groups.no)(group))}</p></li>`}var group_by=$require(55365)
;var sentences=$require(45923);const mostSource=120;function foldersPart({images:images},all){const folders=foldersOf(images,all)
;const isDone=({entries:entries})=>entries.length===0;const[open,done]=[folders.filter(folder=>!isDone(folder)),folders.filter(isDone)]
;return[...open.flatMap(folder=>[`<details class="folder" data-folder="${(0,
markup.P)(folder.name)}">`,`<summary>${bar(folder)}</summary>`,...files(folder),"</details>"]),...done.length===0?[]:['<details class="done">',`<summary>${(0,
count.U)(done.length,"folder")} without findings</summary>`,"<ul>",...done.map(folder=>`<li class="bar">${bar(folder)}</li>`),"</ul>","</details>"]]
}function foldersOf(images,all){const folders=new Map;const at=path=>{const name=path.includes("/")?path.slice(0,path.lastIndexOf("/")):"."
;const folder=folders.get(name)??{described:0,judged:0,entries:[]};folders.set(name,folder);return folder}
;for(const{document:document,status:status,inScope:inScope}of images){if(!inScope||status==="unknown")continue
;const folder=at(document.path);folder.judged+=1;if(status==="ok"||status==="decorative")folder.described+=1}
for(const[number,entry]of all.entries())at((0,reviewed_image.b)(entry.reviewed).document.path).entries.push({...entry,number:number})
;return[...folders].map(([name,counts])=>({name:name,...counts
})).toSorted((a,b)=>b.judged-b.described-(a.judged-a.described)||(a.name<b.name?-1:1))}
function bar({name:name,described:described,judged:judged,entries:entries}){const percent=judged===0?100:Math.floor(100*described/judged)
;const left=judged-described;const advice=entries.length-left;const words=`${percent} %, ${left} of ${(0,
count.U)(judged,"image")} left${left===0&&advice>0?`, ${advice} with advice`:""}`;return`<bdi>${(0,markup.P)((0,
truncate.x)(name,sourceLength))}</bdi> <meter aria-hidden="true" min="0" max="${Math.max(1,judged)}" value="${judged===0?1:described}"></meter> <span class="quiet">${words}</span>`
}function files({entries:entries}){return[...(0,group_by.$)(entries,({reviewed:reviewed})=>(0,
reviewed_image.b)(reviewed).document.path)].flatMap(([path,own])=>[`<h3><bdi>${(0,markup.P)((0,
truncate.x)(path,sourceLength))}</bdi></h3>`,'<ul class="images">',...own.map(item),"</ul>"])}
function item({reviewed:reviewed,finding:{severity:severity,rule:rule},number:number}){const{location:location,source:source}=(0,
reviewed_image.b)(reviewed);const page=(0,sentences.ZZ)(reviewed);const shown=(0,reporters_drafts.bz)(reviewed)
;const place=`<b>${location.line}:${location.column}</b>`;const on=page===undefined?"":` <bdi>${(0,markup.P)((0,
truncate.x)(page,sourceLength))}</bdi>`;const draft=shown===undefined?"":`<p>${(0,reporters_drafts.li)(shown,origin,quoted)}</p>`
;return`<li id="i${number}">${place} <i class="${severity}">${severity} ${(0,markup.P)(rule)}</i> <code>${(0,markup.P)((0,
truncate.k)(source,mostSource))}</code>${on}${draft}</li>`}function origin(words){return`<bdi>${(0,markup.P)(words)}</bdi>`}
function quoted(words){return`<q dir="auto">${(0,markup.P)(words)}</q>`}var lib_hash=$require(15862);var escape_controls=$require(74380)
;var surroundings=$require(33735);var reported=$require(7435);var no_draft=$require(34389);var text_language=$require(46)
;const html_image_mostSource=1500;const mostSrc=1e3;const mostLines=500
;function pageImage(reviewed,{findings:findings,src:src,picture:picture,basis:basis,occurrence:occurrence,around:around}){
const{image:image,location:location,source:source}=(0,reviewed_image.b)(reviewed);const{alt:alt,name:name,context:context}=image
;const text=alt.kind==="text"?alt.text:alt.kind==="empty"?"":undefined;const language=(0,text_language.eX)(reviewed)
;const{status:status,draft:draft,origin:origin}=reviewed;return{line:location.line,...location.column>1&&{column:location.column},
...status!=="missing"&&{status:status},src:src,source:partsOf(source.slice(0,html_image_mostSource),image.src.slice(0,mostSrc)),
...source.length>html_image_mostSource&&{isCut:true},...image.src.length>mostSrc&&{isUnnamed:true},...occurrence>1&&{occurrence:occurrence},
findings:findings,...text!==undefined&&{alt:text},...name!==undefined&&name!==text&&{name:name},...alt.kind==="dynamic"&&{isDynamic:true},
...image.decorative&&{isDecorative:true},...image.kind!=="picture"&&{kind:image.kind},...context.control&&{control:context.control},
...context.heading!==undefined&&{heading:context.heading},...context.figcaption!==undefined&&{figcaption:context.figcaption},
...context.labels.length>0&&{labels:context.labels.map(label=>label.text)},...around&&{around:around},...language!=="en"&&{language:language
},...picture!==undefined&&{picture:picture},...draftOfPage(reviewed,basis),...draft!==undefined&&draft.status!=="ok"&&{noDraft:(0,
no_draft.L)(draft)},...origin&&{builtPage:reviewed.document.path}}}function partsOf(source,src){const at=src===""?-1:source.indexOf(src)
;return at===-1?source:[source.slice(0,at),source.slice(at+src.length)]}function draftOfPage(reviewed,basisAt){const shown=(0,
reporters_drafts.bz)(reviewed);if(shown===undefined)return{};const{proposal:proposal,suggestion:suggestion,origin:origin}=reviewed
;const alt=shown.words??"";const fixed=suggestion===undefined||origin!==undefined?undefined:fixedBy(reviewed,suggestion,alt);return{draft:{
source:proposal?.source??"caption",alt:alt,basis:basisAt(shown.origin),...fixed!==undefined&&{fixed:fixed}}}}
function fixedBy({document:{text:text},image:image,source:source},suggestion,alt){const{edit:edit,replacement:replacement}=suggestion
;const{start:start,end:end}=image.span;const isInside=edit.span.start>=start&&edit.span.end<=end&&source.length<=html_image_mostSource
;const after=text.indexOf("\n",end);const lead=text.slice(text.lastIndexOf("\n",start-1)+1,start)
;const trail=text.slice(end,after===-1?text.length:after).replace(/\r$/,"")
;if(!isInside||lead.length+trail.length>mostLines)return replacement;return{from:edit.span.start-start,to:edit.span.end-start,
...edit.text!==alt&&{text:edit.text},...lead!==""&&{lead:lead},...trail!==""&&{trail:trail}}}const mostAround=2e5
;function pageData(report,surroundings){const all=(0,reported.Y6)(report);const findings=table(finding=>JSON.stringify(finding))
;const[folders,bases]=[table(text=>text),table(text=>text)];const pictures=table(text=>text);const shapes=[];const around=aroundOf(all)
;const occurrences=occurrencesIn(report);const files=new Map;for(const{reviewed:reviewed}of all){
const picture=surroundings.pictureOf(reviewed);const src=folderAndName((0,reviewed_image.b)(reviewed).image.src.slice(0,mostSrc))
;const image=pageImage(reviewed,{findings:reviewed.findings.map(findings.at),src:src,
picture:picture===undefined?undefined:pictureAt(picture,src[1]),basis:bases.at,occurrence:occurrences.get(reviewed)??1,
around:around.get(reviewed)});const{path:path}=(0,reviewed_image.b)(reviewed).document;const images=files.get(path)??[];images.push(image)
;files.set(path,images)}const content={version:1,coverage:report.totals.coverage,toRoot:surroundings.toRoot,
...surroundings.blob!==undefined&&{blob:surroundings.blob},findings:findings.all,folders:folders.all,pictures:shapes,bases:bases.all,
files:[...files].map(([path,images])=>({path:path,images:images}))};function pictureAt(address,srcName){const at=pictures.at(address)
;const[folder,name]=folderAndName(address);shapes[at]??=name===encoded(srcName)?[folder]:[folder,name];return at}
function folderAndName(address){const end=address.startsWith("data:")?0:address.lastIndexOf("/")+1
;return[folders.at(address.slice(0,end)),address.slice(end)]}return{...content,id:idOf(content)}}function idOf(content){const hash=(0,
lib_hash.n)("sha256");for(const part of html_data_partsOf(content))hash.update(part);return hash.update("]}").digest("hex").slice(0,16)}
function*html_data_partsOf({files:files,...rest}){yield JSON.stringify({...rest,files:[]}).slice(0,-"]}".length)
;for(const[index,file]of files.entries())yield`${index===0?"":","}${JSON.stringify(file)}`}function*island({id:id,...content}){
for(const part of html_data_partsOf(content))yield harmless(part);yield`],"id":${JSON.stringify(id)}}`}function harmless(json){
return json.replace(/[<>&]|#(?=#\[)/g,escapeOf).replace(escape_controls.o4,escapeOf)}function escapeOf(characters){
return characters.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}function encoded(name){
return/\p{Cs}/u.test(name)?undefined:encodeURIComponent(name)}function table(keyOf){const places=new Map;const all=[];return{all:all,
at:entry=>{const key=keyOf(entry);const place=places.get(key)??all.push(entry)-1;places.set(key,place);return place}}}
function occurrencesIn({images:images}){const counts=new Map;return new Map(images.map(reviewed=>{
const key=`${reviewed.document.path}\n${reviewed.image.src}`;const number=1+(counts.get(key)??0);counts.set(key,number)
;return[reviewed,number]}))}function aroundOf(all){const around=new Map;let left=mostAround;for(const{reviewed:reviewed}of(0,
reported.Np)(all)){const{document:document,image:image}=(0,reviewed_image.b)(reviewed);const{before:before,after:after}=(0,
surroundings.Z)(document.text,image.span);const short={before:before.slice(-2).map(shortened),after:after.slice(0,2).map(shortened)}
;left-=[...short.before,...short.after].join("").length;if(left<0)break;around.set(reviewed,short)}return around}
function shortened(paragraph){return(0,truncate.x)(paragraph,300)}var html_style=$require(46104);function pageParts(report,surroundings){
const page=surroundings?.page;const whole=page===undefined?html_style.i:`${html_style.i}${page.style}`
;const rest=`style-src '${hashOf(whole)}'; base-uri 'none'; form-action 'none'`;if(surroundings===undefined||page===undefined)return{
style:whole,scripts:[],policy:`default-src 'none'; ${rest}`};const code=page.script.replace(/<(?=\/script|script|!--)/gi,"\\x3c");return{
style:whole,scripts:scriptsOf(pageData(report,surroundings),code),
policy:`default-src 'none'; script-src '${hashOf(code)}'; img-src 'self' data:; ${rest}`}}function*scriptsOf(data,code){
yield'<script type="application/json" id="data">';yield*island(data);yield`<\/script>\n<script type="module">${code}<\/script>\n`}
function hashOf(text){return`sha256-${(0,lib_hash.n)("sha256").update(text).digest("base64")}`}var verdict=$require(74651)
;var unread=$require(75242);function html(report,style){return[...htmlParts(report,style)].join("")}function*htmlParts(report,style){
const page=pageParts(report,style?.html);for(const line of linesOf(report,page))yield`${line}\n`;yield*page.scripts
;yield"</body>\n</html>\n"}function*linesOf(report,parts){const all=(0,reported.Y6)(report)
;yield*["<!doctype html>",'<html lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,'<meta name="viewport" content="width=device-width, initial-scale=1">',`<title>${(0,
markup.P)((0,
verdict.Pl)(report))} – alternative text review</title>`,`<style>${parts.style}</style>`,"</head>","<body>",'<div id="room"></div>','<main id="report" class="report">',...html_verdict(report),...unreadSection(report)]
;yield*section("findings","Findings",findingsPart(all));yield*section("folders","By folder",foldersPart(report,all));yield*unknown((0,
sentences.R3)(report));yield*undraftedSection(report);yield*acceptedSection(report);yield*section("notes","Notes",list((0,
sentences.h$)(report).map(prose)));yield*[...footer(report),"</main>"]}function html_verdict(report){const drafts=(0,
reporters_drafts.m0)(report);const note=(0,left_out_note.UZ)(report);return[`<h1>${(0,markup.P)((0,
verdict.Pl)(report))}</h1>`,`<p class="verdict ${report.verdict}">${(0,verdict.zo)(report,markup.P)}</p>`,`<p>${(0,
verdict.bE)(report)}</p>`,...note===undefined?[]:[note.isLoud?`<p><strong>${note.sentence}</strong></p>`:`<p>${note.sentence}</p>`],...drafts===undefined?[]:[`<p>${drafts}</p>`]]
}function unknown(images){
const items=images.map(reviewed=>`<bdi>${(0,markup.P)(reviewed.document.path)}</bdi>, ${reviewed.location.line}:${reviewed.location.column}: ${source(reviewed)}`)
;return section("unknown","Not checked",items.length===0?[]:[`<p>${(0,sentences.qe)(items.length)}.</p>`,...list(items)])}
function unreadSection(report){const files=(0,reported.jH)(report);const remedy=`<p>${unread.gu} <a href="${unread.$z}">What to do</a></p>`
;return section("unread",(0,unread.MH)(files),files.length===0?[]:[...list(files.map(fileItem)),remedy])}function acceptedSection(report){
const files=(0,reported.ZF)(report);return section("accepted",(0,unread.al)(files),list(files.map(fileItem)))}
function fileItem({file:file,reason:reason}){return`<bdi>${(0,markup.P)((0,truncate.x)(file,sourceLength))}</bdi>: ${prose(reason)}`}
function undraftedSection(report){const items=(0,sentences.Yn)(report).map(group=>{const places=(0,
first_of.K)(group.places,5,place=>`<bdi>${(0,markup.P)((0,truncate.x)(place,sourceLength))}</bdi>`).join(", ");return`${(0,
sentences.BY)(group,prose)} (${places})`});return section("undrafted","Without a draft",list(items))}function footer({tool:tool}){
return["<footer>",`<p class="quiet">Written by <a href="${homepage.TB}">${(0,markup.P)(tool.name)}</a> ${(0,
markup.P)(tool.version)}. Drafts come from a model that saw the picture or from the page, and each of them states which: read them before you use them.</p>`,"</footer>"]
}}),
7065: (($module,$exports,$require)=>{$require.d($exports,{P:()=>markup});var $m0=$require(74380);function markup(text){return(0,
$m0.TN)(text).replace(/\p{Noncharacter_Code_Point}/gu,"").replace(/[&<>"']|#(?=#\[)/g,character=>`&#${character.charCodeAt(0)};`)}}),
9660: (($module,$exports,$require)=>{$require.d($exports,{L:()=>firstOfEachFirst,O:()=>findingGroups});var $m0=$require(55365)
;var $m1=$require(90834);function findingGroups(all){
const groups=(0,$m0.$)(all,({finding:{severity:severity,rule:rule,message:message}})=>`${severity} ${rule} ${form(message)}`)
;return[...groups.values()].flatMap(entries=>{const[first]=entries;if(first===undefined)return[];const{finding:finding}=first;return[{
finding:finding,isSame:entries.every(entry=>entry.finding.message===finding.message),entries:entries}]}).toSorted((a,b)=>(0,
$m1.N)(a.finding,b.finding))}function firstOfEachFirst(groups){const parts=[all=>all.slice(0,1),all=>all.slice(1)]
;return parts.flatMap(part=>groups.flatMap(({entries:entries})=>part(entries)))}function form(message){
return message.replace(/"[^"]*"/g,'""').replace(/\d+/g,"0")}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),
4854: (($module,$exports,$require)=>{$require.d($exports,{C:()=>withoutMentions,h:()=>plainLine});function plainLine(text){
if(/^[ -~]*$/.test(text))return text.replace(/ {2,}/g," ").trim()
;return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(/\p{C}/gu,keptJoiner).replace(/(\p{M}{3})\p{M}+/gu,"$1").trim()
}function withoutMentions(text){return text.replace(/(?<!\w)@(?=[\w-])/g,"")}function keptJoiner(found,at,text){
const isJoiner=found==="‌"||found==="‍";return isJoiner&&joining.test(text.charAt(at-1))&&joining.test(text.charAt(at+1))?found:""}
const joining=/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
}),
33735: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>surroundingsOf});var $m1=$require(11300);var $m0=$require(4854)
;const mostSource=4e3;const mostText=600;function surroundingsOf(text,{start:start,end:end}){
const[first,last]=[Math.max(0,start-mostSource),end+mostSource]
;const before=blocksOf(first===0?text.slice(0,start):text.slice(first,start).replace(/^[^\n]*\n/,""))
;const rest=last>=text.length?text.slice(end):text.slice(end,last).replace(/\n[^\n]*$/,"");const after=blocksOf(rest.replace(linkEnd,"$1"))
;return{before:lastOf(before),after:firstOf(after)}}const linkEnd=/^([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/;function blocksOf(source){
const text=source.replace(/\r\n?/g,"\n").replace(/^---\n[^]*?\n---\n/,"").replace(/<!--[^]*?(?:-->|$)/g," ").replace(/<script[^]*?(?:<\/script>|$)/gi," ").replace(/<style[^]*?(?:<\/style>|$)/gi," ").replace(/<[/!a-z][^<>]*>/gi,withoutTag).replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g," (picture) ").replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g,"$1")
;return paragraphsOf(decoded(text).split("\n")).map(paragraph=>(0,
$m0.h)(paragraph.replace(marks,""))).filter(paragraph=>/[\p{L}\p{N}]/u.test(paragraph))}function paragraphsOf(lines){const paragraphs=[]
;let isOpen=false;for(const line of lines){const isHeading=heading.test(line);const words=isHeading?(0,
$m1.q)(line.replace(opening,"").trimEnd()):line.replace(opening,"")
;if(isOpen&&words===line&&line.trim()!=="")paragraphs.push(`${paragraphs.pop()??""} ${line}`);else paragraphs.push(words)
;isOpen=line.trim()!==""&&!isHeading}return paragraphs}const opening=/^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}\.)[ \t]/
;const heading=/^[ \t]*#{1,6}[ \t]/;const marks=/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu
;const breaking=new Set("p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th dl dt dd pre figure figcaption section article blockquote br hr".split(" "))
;function withoutTag(tag){const name=/^<\/?([a-z\d]{1,12})/i.exec(tag)?.[1]??"";return breaking.has(name.toLowerCase())?"\n\n":""}
function decoded(text){return text.replace(/&(?:nbsp|lt|gt|quot|amp);/g,reference=>characters[reference]??reference)}const characters={
"&nbsp;":" ","&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"};function firstOf(blocks){const kept=[];let length=0;for(const block of blocks){
if(length>0&&length+block.length>mostText)break;kept.push(block.length>mostText?`${block.slice(0,mostText)} …`:block);length+=block.length}
return kept}function lastOf(blocks){const kept=[];let length=0;for(const block of blocks.toReversed()){
if(length>0&&length+block.length>mostText)break;kept.unshift(block.length>mostText?`… ${block.slice(-mostText)}`:block);length+=block.length
}return kept}}),

};
