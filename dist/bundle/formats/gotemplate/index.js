export const ids = [7068];
export const modules = {
37068: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{gotemplate:()=>gotemplate});var $m0=$require(87314)
;var $m1=$require(12602);var $m2=$require(53909);var $m3=$require(24044);const gotemplate=(0,$m1.X)({scan:(0,$m2.e)({
openings:/\{\{(?:-?\s?\/\*)?/g,markOf:opening=>opening.endsWith("*")?comment:action,imagesIn:$m3.UY}),alsoEncode:"{}"});const action={
kind:"code",end:(0,$m0.U)("}}",'"`')};const comment={kind:"comment",end:(text,from,next)=>{const end=next("*/",from)
;if(end===Infinity)return undefined;const close=next("}}",end)
;return close===Infinity||text.slice(end+"*/".length,close).length>longestTrim?undefined:close+"}}".length}};const longestTrim=5}),

};
