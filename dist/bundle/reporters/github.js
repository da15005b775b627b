import { modules as common0 } from '../common/reporters/sentences.js';
export const ids = [8442];
export const modules = {
...common0,
88442: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{annotations:()=>annotations});var $m10=$require(76064)
;var $m8=$require(74380);var $m11=$require(32614);var $m9=$require(62417);var $m7=$require(90834);var $m4=$require(9660)
;var $m0=$require(44541);var $m1=$require(1241);var $m2=$require(2093);var $m5=$require(7435);var $m3=$require(45923)
;var $m6=$require(75242);function annotations(report){const groups=(0,$m4.O)((0,$m5.Y6)(report));const findings=(0,$m4.L)(groups)
;const unread=(0,$m5.jH)(report).map(unreadAnnotation((0,$m6.RA)(report)));return $m7.g.flatMap(severity=>{
const ofKind=findings.filter(({finding:finding})=>finding.severity===severity)
;const ofRun=[...severity==="warning"?leftOutAnnotation(report):[],...severity===(0,$m6.RA)(report)?unread:[]]
;const isCut=ofRun.length+ofKind.length>limits.ofKind
;return kind(severity,[...ofRun,...ofKind.map(one=>annotation(one,isCut?moreThan(one,groups):0))])}).map(command=>`${command}\n`).join("")}
function moreThan(one,groups){const group=groups.find(({entries:entries})=>entries[0]===one)
;return group===undefined?0:group.entries.length-1}const limits={ofKind:10,messageLength:4096};const commands={error:"error",
warning:"warning",info:"notice"};function kind(severity,all){if(all.length<=limits.ofKind)return all
;const shown=all.slice(0,limits.ofKind-1)
;const more=`${all.length-shown.length} more ${severity==="info"?"notices":`${severity}s`} are not annotated, because GitHub shows only ${limits.ofKind} of a kind. The summary of this job lists all of them.`
;return[...shown,command(severity,{title:"More findings"},more)]}function unreadAnnotation(severity){
return({file:file,reason:reason})=>command(severity,{file:(0,$m8.UN)(file),line:1,endLine:1,title:"unread"},(0,$m8.TN)(reason))}
function leftOutAnnotation(report){const note=(0,$m0.UZ)(report);return note?.isLoud===true?[command("warning",{title:"Documents left out"
},note.sentence)]:[]}function annotation({reviewed:reviewed,finding:finding},more){const{document:document,location:location}=(0,
$m9.b)(reviewed);const{line:line,column:column,endLine:endLine,endColumn:endColumn}=location;const page=(0,$m3.ZZ)(reviewed);const draft=(0,
$m1.bz)(reviewed);const properties={file:(0,$m8.UN)(document.path),line:line,endLine:endLine,...line===endLine&&{col:column,
endColumn:endColumn},title:finding.rule};return command(finding.severity,properties,[(0,
$m8.TN)(finding.message),...page===undefined?[]:[`It is shown ${(0,$m8.TN)(page)}.`],...draft===undefined?[]:[(0,
$m1.li)(draft,$m8.TN,quoted)],...more>0?[(0,$m2.rr)(more)]:[]].join("\n"))}function quoted(words){return`"${(0,$m8.TN)(words)}"`}
function command(severity,properties,message){
const list=Object.entries(properties).map(([key,value])=>`${key}=${escapeProperty(String(value))}`)
;const written=`${list.join(",")}::${escapeData((0,$m10.x)(message,limits.messageLength))}`;return`::${commands[severity]} ${(0,
$m11.F)(written)}`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}
function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}}),
2093: (($module,$exports,$require)=>{$require.d($exports,{no:()=>groupMessage,rr:()=>moreSentence,xM:()=>listedOf})
;var $m0=$require(1241);function groupMessage({finding:finding,isSame:isSame}){
return isSame?finding.message:`For the first: ${finding.message}`}function moreSentence(number){return`and ${number} more like this`}
function listedOf({entries:entries},most){const shown=entries.filter(({reviewed:reviewed},index)=>index<most||(0,
$m0.bz)(reviewed)!==undefined);return{shown:shown,hidden:entries.length-shown.length}}}),
9660: (($module,$exports,$require)=>{$require.d($exports,{L:()=>firstOfEachFirst,O:()=>findingGroups});var $m0=$require(55365)
;var $m1=$require(90834);function findingGroups(all){
const groups=(0,$m0.$)(all,({finding:{severity:severity,rule:rule,message:message}})=>`${severity} ${rule} ${form(message)}`)
;return[...groups.values()].flatMap(entries=>{const[first]=entries;if(first===undefined)return[];const{finding:finding}=first;return[{
finding:finding,isSame:entries.every(entry=>entry.finding.message===finding.message),entries:entries}]}).toSorted((a,b)=>(0,
$m1.N)(a.finding,b.finding))}function firstOfEachFirst(groups){const parts=[all=>all.slice(0,1),all=>all.slice(1)]
;return parts.flatMap(part=>groups.flatMap(({entries:entries})=>part(entries)))}function form(message){
return message.replace(/"[^"]*"/g,'""').replace(/\d+/g,"0")}}),

};
