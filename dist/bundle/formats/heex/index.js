export const ids = [2074];
export const modules = {
52074: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{heex:()=>heex});var $m0=$require(12602)
;var $m1=$require(26447);var $m2=$require(24044);const heex=(0,$m0.X)({scan:(0,$m1.N)((code,start)=>{const inStrings=(0,$m2.UY)(code,start)
;return inStrings.length===0&&/\bimg_tag\b/.test(code)?[(0,$m2.SD)(code,start)]:inStrings}),alsoEncode:"{}%"})}),
26447: (($module,$exports,$require)=>{$require.d($exports,{N:()=>createPercentScan});var $m0=$require(87314);var $m1=$require(53909)
;function createPercentScan(imagesIn){return(0,$m1.e)({openings:/<%!--|<%[%#]?/g,markOf:opening=>marks[opening],imagesIn:imagesIn})}
const marks={"<%!--":{kind:"comment",end:(0,$m0.T)("--%>")},"<%#":{kind:"comment",end:(0,$m0.T)("%>")},"<%%":{kind:"literal",end:(0,
$m0.T)("%")},"<%":{kind:"code",end:(0,$m0.T)("%>")}}}),

};
