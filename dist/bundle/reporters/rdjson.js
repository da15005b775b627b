export const ids = [5889];
export const modules = {
55889: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{rdjson:()=>rdjson});var $m6=$require(62417)
;var $m2=$require(74380);var $m7=$require(28111);var $m5=$require(39152);var $m1=$require(7435);var $m0=$require(44541)
;var $m4=$require(47950);var $m3=$require(75242);function rdjson(report){const rangeIn=ranges();const unread=(0,
$m1.jH)(report).map(({file:file,reason:reason})=>({message:`The file could not be read, so its images are not checked. ${(0,
$m2.TN)(reason)}`,location:{path:file,range:{start:{line:1,column:1}}},severity:severities[(0,$m3.RA)(report)],code:{value:"unread",
url:$m3.$z}}));const note=(0,$m0.UZ)(report);const leftOut=note&&{message:note.sentence,location:{path:$m0.PM.path},severity:severities[(0,
$m0.Vt)(note)],code:{value:$m0.PM.rule}};return(0,$m4.n)({source:{name:report.tool.name,url:$m5.TB},
diagnostics:[...unread,...leftOut?[leftOut]:[],...(0,$m1.Np)((0,$m1.Y6)(report)).map(one=>diagnostic(one,rangeIn))]})}
function diagnostic({reviewed:reviewed,finding:finding},rangeIn){const{document:document,image:image}=(0,$m6.b)(reviewed)
;const{suggestion:suggestion}=reviewed;return{message:(0,$m2.TN)(finding.message),location:{path:document.path,
range:rangeIn(document,image.span)},severity:severities[finding.severity],code:{value:finding.rule,url:(0,$m5.gd)(finding.rule)},
...suggestion?.offered===true&&{suggestions:[{range:rangeIn(document,suggestion.edit.span),text:suggestion.edit.text}]}}}const severities={
error:"ERROR",warning:"WARNING",info:"INFO"};function ranges(){const known=new Map;return(document,span)=>{
const starts=known.get(document)??(0,$m7._)(document.text);known.set(document,starts);const position=(offset,line)=>({line:line,
column:Buffer.byteLength(document.text.slice(starts[line-1],offset))+1});const{line:line,endLine:endLine}=(0,$m7.x)(starts,span);return{
start:position(span.start,line),end:position(span.end,endLine)}}}}),
47950: (($module,$exports,$require)=>{$require.d($exports,{G:()=>onOneLine,n:()=>serialise});var $m0=$require(74380)
;function serialise(value){return`${escaped(JSON.stringify(value,undefined,2))}\n`}function onOneLine(value){
return escaped(JSON.stringify(value))}function escaped(json){
const text=json.replace($m0.o4,character=>character==="\n"?character:escapeOf(character));return text.replaceAll("##[","##\\u005b")}
function escapeOf(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),

};
