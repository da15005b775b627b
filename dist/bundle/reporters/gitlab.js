export const ids = [7242];
export const modules = {
37242: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{gitlab:()=>gitlab});var $m0=$require(77598)
;var $m6=$require(62417);var $m3=$require(74380);var $m2=$require(7435);var $m1=$require(44541);var $m5=$require(47950)
;var $m4=$require(75242);function gitlab(report){const unread=(0,$m2.jH)(report).map(({file:file,reason:reason})=>({
description:`The file could not be read, so its images are not checked. ${(0,$m3.TN)(reason)}`,check_name:"unread",
fingerprint:hash(`unread\n${file}`),severity:severities[(0,$m4.RA)(report)],location:{path:file,lines:{begin:1}}}));return(0,
$m5.n)([...unread,...leftOutIssue(report),...(0,$m2.Np)((0,$m2.Y6)(report)).map(issue)])}function leftOutIssue(report){const note=(0,
$m1.UZ)(report);if(note===undefined)return[];const{rule:rule,path:path}=$m1.PM;const severity=severities[(0,$m1.Vt)(note)];return[{
description:note.sentence,check_name:rule,fingerprint:hash(rule),severity:severity,location:{path:path,lines:{begin:1}}}]}
function issue({reviewed:reviewed,finding:finding}){const{document:document,location:location}=(0,$m6.b)(reviewed);return{description:(0,
$m3.TN)(finding.message),check_name:finding.rule,fingerprint:hash(`${finding.rule}\n${reviewed.identity}`),
severity:severities[finding.severity],location:{path:document.path,lines:{begin:location.line,end:location.endLine}}}}const severities={
error:"major",warning:"minor",info:"info"};function hash(identity){return(0,$m0.createHash)("sha256").update(identity).digest("hex")}}),
47950: (($module,$exports,$require)=>{$require.d($exports,{G:()=>onOneLine,n:()=>serialise});var $m0=$require(74380)
;function serialise(value){return`${escaped(JSON.stringify(value,undefined,2))}\n`}function onOneLine(value){
return escaped(JSON.stringify(value))}function escaped(json){
const text=json.replace($m0.o4,character=>character==="\n"?character:escapeOf(character));return text.replaceAll("##[","##\\u005b")}
function escapeOf(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),

};
