export const ids = [5404];
export const modules = {
25404: (($module,$exports,$require)=>{$require.d($exports,{optimizeLater:()=>optimizeLater});var $m0=$require(78877)
;function optimizeLater(v8){if(!v8.startsWith("13.6."))return;(0,$m0.setFlagsFromString)("--invocation-count-for-maglev=6000");(0,
$m0.setFlagsFromString)("--invocation-count-for-turbofan=300000")}}),

};
