export const ids = [9336];
export const modules = {
39336: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{ejs:()=>ejs});var $m0=$require(12602)
;var $m1=$require(26447);var $m2=$require(24044);const ejs=(0,$m0.X)({scan:(0,$m1.N)((code,start)=>code.startsWith("<%=")?[]:(0,
$m2.UY)(withoutComments(code),start)),alsoEncode:"{}%"});function withoutComments(code){const parts=[];let at=0
;for(let start=code.indexOf("/*");start!==-1;start=code.indexOf("/*",at)){const close=code.indexOf("*/",start)
;const end=close===-1?code.length:close+"*/".length;parts.push(code.slice(at,start)," ".repeat(end-start));at=end}
return[...parts,code.slice(at)].join("")}}),
26447: (($module,$exports,$require)=>{$require.d($exports,{N:()=>createPercentScan});var $m0=$require(87314);var $m1=$require(53909)
;function createPercentScan(imagesIn){return(0,$m1.e)({openings:/<%!--|<%[%#]?/g,markOf:opening=>marks[opening],imagesIn:imagesIn})}
const marks={"<%!--":{kind:"comment",end:(0,$m0.T)("--%>")},"<%#":{kind:"comment",end:(0,$m0.T)("%>")},"<%%":{kind:"literal",end:(0,
$m0.T)("%")},"<%":{kind:"code",end:(0,$m0.T)("%>")}}}),

};
