export const ids = [2930];
export const modules = {
92930: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{badge:()=>badge});var $m2=$require(16327)
;var $m0=$require(44541);var $m1=$require(7435);var $m3=$require(47950);function badge(report){const{verdict:verdict,totals:totals}=report
;const coverage=totals.images===0?"no images":`${totals.coverage.toFixed(1)} %`;const leftOut=(0,$m0.UZ)(report);const unread=(0,
$m1.jH)(report).length
;const message=[coverage,...unread===0?[]:[`${(0,$m2.U)(unread,"file")} not read`],...leftOut===undefined?[]:[leftOut.phrase]].join(", ")
;return(0,$m3.n)({schemaVersion:1,label:"alt text",message:message,color:colourOf(verdict,totals.coverage)})}
function colourOf(verdict,coverage){if(verdict==="fail")return"red";return coverage>=90?"brightgreen":coverage>=70?"yellow":"orange"}}),
47950: (($module,$exports,$require)=>{$require.d($exports,{G:()=>onOneLine,n:()=>serialise});var $m0=$require(74380)
;function serialise(value){return`${escaped(JSON.stringify(value,undefined,2))}\n`}function onOneLine(value){
return escaped(JSON.stringify(value))}function escaped(json){
const text=json.replace($m0.o4,character=>character==="\n"?character:escapeOf(character));return text.replaceAll("##[","##\\u005b")}
function escapeOf(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),

};
