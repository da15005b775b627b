export const ids = [5748];
export const modules = {
85748: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{checkstyle:()=>checkstyle});var $m1=$require(55365)
;var $m3=$require(62417);var $m0=$require(44541);var $m5=$require(7065);var $m2=$require(7435);var $m4=$require(75242)
;function checkstyle(report){const files=[...(0,$m1.$)((0,$m2.Y6)(report),({reviewed:reviewed})=>(0,$m3.b)(reviewed).document.path)]
;const note=(0,$m0.UZ)(report);return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...(0,
$m2.jH)(report).flatMap(({file:file,reason:reason})=>fileOf(file,(0,
$m4.RA)(report),`The file could not be read: ${reason}`,"unread")),...note===undefined?[]:fileOf($m0.PM.path,(0,
$m0.Vt)(note),note.sentence,$m0.PM.rule),...files.flatMap(([path,findings])=>[`  <file name="${(0,
$m5.P)(path)}">`,...findings.map(error),"  </file>"]),"</checkstyle>",""].join("\n")}function fileOf(path,severity,message,rule){
return[`  <file name="${(0,$m5.P)(path)}">`,`    <error line="1" severity="${severity}" message="${(0,
$m5.P)(message)}" source="alt-text-review.${rule}"/>`,"  </file>"]}function error({reviewed:reviewed,finding:finding}){
const{line:line,column:column}=(0,$m3.b)(reviewed).location
;return`    <error line="${line}" column="${column}" severity="${finding.severity}" message="${(0,
$m5.P)(finding.message)}" source="alt-text-review.${(0,$m5.P)(finding.rule)}"/>`}}),
7065: (($module,$exports,$require)=>{$require.d($exports,{P:()=>markup});var $m0=$require(74380);function markup(text){return(0,
$m0.TN)(text).replace(/\p{Noncharacter_Code_Point}/gu,"").replace(/[&<>"']|#(?=#\[)/g,character=>`&#${character.charCodeAt(0)};`)}}),

};
