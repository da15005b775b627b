export const ids = [1289];
export const modules = {
71289: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{summary:()=>summary});var $m4=$require(16327)
;var $m2=$require(32614);var $m3=$require(7435);var $m0=$require(68068);var $m1=$require(82239)
;function summary(report,{links:links,elapsedMs:elapsedMs}={}){const before=(0,$m0.z)(report,limits).map($m2.F);const after=(0,
$m0.E)(report,limits,links,elapsedMs).map($m2.F);const found=(0,$m3.Y6)(report);const{blocks:blocks,shown:shown}=(0,
$m1.Y1)(found,limits.bytes-(0,$m1.ee)([...before,...after].join("\n\n")),links);const rest=found.length-shown;const cutShort=rest>0?[`${(0,
$m4.U)(rest,"more finding")} left out here, because a job summary is limited to 1 MiB. The JSON report has all of them.`]:[]
;return`${[...before,...blocks.map($m2.F),...cutShort,...after].join("\n\n")}\n`}const limits={bytes:1e6,place:200,reason:300,note:2e3,
entries:10,places:5}}),

};
