import { modules as common0 } from '../common/reporters/sentences.js';
export const ids = [7943];
export const modules = {
...common0,
12802: (($module,$exports,$require)=>{$require.d($exports,{K:()=>firstOf});function firstOf(items,most,show){
const rest=items.length-most;return[...items.slice(0,most).map(show),...rest>0?[`and ${rest} more`]:[]]}}),
17943: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{sarif:()=>sarif,sarifParts:()=>sarifParts})
;var external_node_crypto_=$require(77598);var homepage=$require(39152);var reviewed_image=$require(62417);var serialise=$require(47950)
;var drafts=$require(1241);var reported=$require(7435);var count=$require(16327);var escape_controls=$require(74380)
;var first_of=$require(12802);var truncate=$require(76064);var left_out_note=$require(44541);var sentences=$require(45923)
;var verdict=$require(74651);var unread=$require(75242);function notifications(report,found){const beyond=found-mostResults
;const notes=[...beyond>0?[`${(0,
count.U)(beyond,"more finding is","more findings are")} left out, because GitHub accepts ${mostResults} results per run.`]:[],...(0,
sentences.h$)(report),...(0,
reported.ZF)(report).map(({file:file,reason:reason})=>`Not read, accepted by the baseline: ${file}: ${reason}`),...(0,
sentences.Yn)(report).map(group=>`${(0,sentences.BY)(group,String)} (${(0,first_of.K)(group.places,5,placeText).join(", ")})`)]
;return[gateNotification(report),...(0,reported.jH)(report).map(({file:file,reason:reason})=>({level:levels[(0,unread.RA)(report)],message:{
text:messageText(`Could not be read: ${file}: ${reason}`)},locations:[{physicalLocation:{artifactLocation:{uri:uriOf(file)}}}]
})),...leftOutNotification(report),...notes.map(line=>({level:"note",message:{text:messageText(line)}}))]}function gateNotification(report){
const level=report.verdict==="pass"?"note":"error";return{level:level,message:{text:messageText((0,verdict.zo)(report,String))}}}
function leftOutNotification(report){const note=(0,left_out_note.UZ)(report);return note===undefined?[]:[{
level:note.isLoud?"warning":"note",message:{text:note.sentence}}]}function placeText(place){return(0,truncate.x)(place,200)}
const mostResults=25e3;const levels={error:"error",warning:"warning",info:"note"};function uriOf(path){
return path.replace(/\p{Cs}/gu,"�").split("/").map(encodeURIComponent).join("/")}function messageText(text){return(0,
escape_controls.TN)(text).replaceAll("](","] (").replace(/[{}]/g,"$&$&")}function sarif(report){return[...sarifParts(report)].join("")}
function*sarifParts(report){const findings=(0,reported.Np)((0,reported.Y6)(report));const unread=(0,reported.jH)(report);const frame=(0,
serialise.n)(frameOf(report,findings,unread));const at=frame.indexOf(noResults)+noResults.length;yield frame.slice(0,at)
;const shown=[...unread,...findings].slice(0,mostResults);for(const[index,one]of shown.entries()){const written=(0,
serialise.n)("file"in one?unreadResult(one,report):result(one))
;yield`${index===0?"":","}\n        ${written.trimEnd().replaceAll("\n","\n        ")}`}
yield`${shown.length===0?"":"\n      "}${frame.slice(at)}`}const noResults='\n      "results": [';function frameOf(report,findings,unread){
const rules=[...new Map(findings.map(({finding:finding})=>[finding.rule,finding])).values()];return{
$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:report.tool.name,semanticVersion:report.tool.version,informationUri:homepage.TB,
rules:[...unread.length>0?[unreadRule(report)]:[],...rules.map(({rule:rule,severity:severity})=>descriptor(rule,severity,report.summaries.get(rule)??rule))]
}},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:true,
toolExecutionNotifications:notifications(report,unread.length+findings.length)}],results:[],properties:{verdict:report.verdict,
reasons:[...report.reasons]}}]}}function descriptor(rule,severity,summary){return{id:rule,shortDescription:{text:summary},fullDescription:{
text:summary},help:{text:`${summary} What the rule finds, whom it affects and how to silence it: ${(0,homepage.gd)(rule)}`,
markdown:`${summary} [What the rule finds, whom it affects and how to silence it](${(0,homepage.gd)(rule)})`},helpUri:(0,homepage.gd)(rule),
defaultConfiguration:{level:levels[severity]}}}function unreadResult({file:file,reason:reason},report){return{ruleId:unreadId,
level:levels[(0,unread.RA)(report)],message:{text:messageText(`The file could not be read, so its images are not checked. ${reason}`)},
locations:[{physicalLocation:{artifactLocation:{uri:uriOf(file)},region:{startLine:1}}}],partialFingerprints:{"altTextReview/v1":(0,
external_node_crypto_.createHash)("sha256").update(`${unreadId}\n${file}`).digest("hex")}}}const unreadId="unread"
;function unreadRule(report){const text="A file in scope could not be read.";return{id:unreadId,shortDescription:{text:text},
fullDescription:{text:`${text} ${unread.gu}`},help:{text:`${text} ${unread.gu} What to do: ${unread.$z}`,
markdown:`${text} ${unread.gu} [What to do](${unread.$z})`},helpUri:unread.$z,defaultConfiguration:{level:levels[(0,unread.RA)(report)]}}}
function result({reviewed:reviewed,finding:finding}){const{document:document,location:location}=(0,reviewed_image.b)(reviewed)
;const{line:line,column:column,endLine:endLine,endColumn:endColumn}=location;const artifactLocation={uri:uriOf(document.path)};return{
ruleId:finding.rule,level:levels[finding.severity],message:{text:messageText(finding.message)},locations:[{physicalLocation:{
artifactLocation:artifactLocation,region:{startLine:line,startColumn:column,endLine:endLine,endColumn:endColumn}}}],partialFingerprints:{
"altTextReview/v1":fingerprint(reviewed,finding.rule)},...reviewed.suggestion?.offered===true&&{
fixes:[fix(reviewed,reviewed.suggestion,artifactLocation)]}}}function fingerprint({identity:identity},rule){return(0,
external_node_crypto_.createHash)("sha256").update(`${rule}\n${identity}`).digest("hex")}
function fix(reviewed,{edit:edit},artifactLocation){const{span:span,text:text}=edit;const draft=(0,drafts.bz)(reviewed);return{description:{
text:messageText(draft?(0,drafts.li)(draft,String,quoted):"Draft")},artifactChanges:[{artifactLocation:artifactLocation,replacements:[{
deletedRegion:{charOffset:span.start,charLength:span.end-span.start},insertedContent:{text:text}}]}]}}function quoted(words){
return`"${words}"`}}),
47950: (($module,$exports,$require)=>{$require.d($exports,{G:()=>onOneLine,n:()=>serialise});var $m0=$require(74380)
;function serialise(value){return`${escaped(JSON.stringify(value,undefined,2))}\n`}function onOneLine(value){
return escaped(JSON.stringify(value))}function escaped(json){
const text=json.replace($m0.o4,character=>character==="\n"?character:escapeOf(character));return text.replaceAll("##[","##\\u005b")}
function escapeOf(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),

};
