export const ids = [2207];
export const modules = {
22207: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{unix:()=>unix});var $m5=$require(74380)
;var $m6=$require(32614);var $m4=$require(62417);var $m0=$require(44541);var $m2=$require(7435);var $m1=$require(74651)
;var $m3=$require(75242);function unix(report){const note=(0,$m0.UZ)(report);const lines=[...(0,
$m2.jH)(report).map(({file:file,reason:reason})=>line(`${file}:1:1`,(0,
$m3.RA)(report),`The file could not be read: ${reason}`,"unread")),...note===undefined?[]:[line(`${$m0.PM.path}:1:1`,(0,
$m0.Vt)(note),note.sentence,$m0.PM.rule)],...(0,$m2.Np)((0,$m2.Y6)(report)).map(({reviewed:reviewed,finding:finding})=>{
const{document:document,location:location}=(0,$m4.b)(reviewed);const place=`${document.path}:${location.line}:${location.column}`
;return line(place,finding.severity,finding.message,finding.rule)}),(0,$m1.bE)(report),(0,$m1.zo)(report,$m5.TN)];return`${(0,
$m6.F)(lines.join("\n"))}\n`}function line(place,severity,message,rule){return`${(0,$m5.UN)(place)}: ${severity}: ${(0,
$m5.TN)(message)} [${rule}]`}}),

};
