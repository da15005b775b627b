export const ids = [9132];
export const modules = {
49132: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{markdown:()=>markdown});var $m6=$require(16327)
;var $m7=$require(32614);var $m9=$require(55365);var $m11=$require(6567);var $m15=$require(68730);var $m14=$require(76064)
;var $m10=$require(62417);var $m8=$require(9660);var $m12=$require(39152);var $m5=$require(7435);var $m0=$require(1241)
;var $m1=$require(2093);var $m13=$require(25265);var $m2=$require(68068);var $m3=$require(45923);var $m4=$require(82239)
;function markdown(report,{links:links,elapsedMs:elapsedMs}={}){const before=(0,$m2.z)(report,limits);const after=(0,
$m2.E)(report,limits,links,elapsedMs);const found=(0,$m5.Y6)(report);const{blocks:blocks,shown:shown}=findingBlocks(found,limits.bytes-(0,
$m4.ee)([...before,...after].join("\n\n")),links);const rest=found.length-shown;const cutShort=rest>0?[`${(0,
$m6.U)(rest,"more finding")} left out here, so that the text can be pasted. The JSON report has all of them.`]:[]
;return`${[...before,...blocks,...cutShort,...after].map($m7.F).join("\n\n")}\n`}const limits={bytes:6e4,place:100,reason:200,note:500,
entries:5,places:3,path:200,message:500,page:100,source:120,draft:300,lines:20};function findingBlocks(all,budget,links){const blocks=[]
;let left=budget;let shown=0;const room=block=>{left-=(0,$m4.ee)(block)+2;return left>=0};for(const group of(0,$m8.O)(all)){
const head=headOf(group);const files=[];if(!room(head))break;for(const[path,entries]of(0,$m9.$)(group.entries,({reviewed:reviewed})=>(0,
$m10.b)(reviewed).document.path)){const block=fileList(path,entries,links);if(!room(block))return{
blocks:files.length===0?blocks:[...blocks,head,files.join("\n")],shown:shown};files.push(block);shown+=entries.length}
blocks.push(head,files.join("\n"))}return{blocks:blocks,shown:shown}}function headOf(group){const{rule:rule,severity:severity}=group.finding
;const name=`**${severity} [${(0,$m11.wh)(rule)}](${(0,$m12.gd)(rule)}), ${(0,$m6.U)(group.entries.length,"image")}:**`;return`${name} ${(0,
$m13.F)((0,$m14.x)((0,$m1.no)(group),limits.message))}`}function fileList(path,entries,links){const rest=entries.slice(limits.lines)
;return[`- ${(0,
$m11.SS)(path,limits.path)}`,...entries.slice(0,limits.lines).map(entry=>`  - ${imageLine(entry,links)}`),...rest.length===0?[]:[`  - and ${rest.length} more, in lines ${linesOf(rest)}`]].join("\n")
}function imageLine({reviewed:reviewed},links){const{document:document,location:location,source:source}=(0,$m10.b)(reviewed)
;const address=(0,$m15.M)(links?.lineOf(document.path,location.line))
;const line=address===undefined?`line ${location.line}`:`[line ${location.line}](${address})`;const page=(0,$m3.ZZ)(reviewed)
;const draft=(0,$m0.bz)(reviewed);const where=page===undefined?line:`${line} (${(0,$m11.wh)((0,$m14.x)(page,limits.page))})`
;const show=origin=>(0,$m11.wh)((0,$m14.x)(origin,limits.draft));return[`${where}: ${(0,$m11.SS)((0,
$m14.x)(source,4*limits.source),limits.source)}`,...draft===undefined?[]:[(0,$m0.li)(draft,show,words=>(0,
$m11.SS)(words,limits.draft))]].join(". ")}function linesOf(entries){return(0,$m14.x)(entries.map(({reviewed:reviewed})=>(0,
$m10.b)(reviewed).location.line).join(", "),2e3)}}),

};
