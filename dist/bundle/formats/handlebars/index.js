export const ids = [440];
export const modules = {
30440: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{handlebars:()=>handlebars});var $m0=$require(87314)
;var $m1=$require(12602);var $m2=$require(53909);var $m3=$require(24044);const handlebars=(0,$m1.X)({scan:(0,$m2.e)({
openings:/\{\{~?!--|\{\{~?!|\{\{\{\{|\{\{\{|\{\{/g,markOf:opening=>marks[opening.replace("~","")],enclosing:code=>{
const[,name]=/^\{\{\{\{\s*(\w[\w.-]*)/.exec(code)??[];return name===undefined?undefined:{kind:"raw",end:`{{{{/${name}`}},
imagesIn:(code,start)=>{const inStrings=(0,$m3.UY)(code,start);return inStrings.length===0&&pictureHelper.test(code)?[(0,
$m3.SD)(code,start)]:inStrings}}),alsoEncode:"{}"});const strings=`"'`;const marks={"{{!--":{kind:"comment",end:(_,from,next)=>{
const plain=next("--}}",from);const trimming=next("--~}}",from);if(plain===Infinity&&trimming===Infinity)return undefined
;return plain<trimming?plain+"--}}".length:trimming+"--~}}".length}},"{{!":{kind:"comment",end:(0,$m0.T)("}}")},"{{{{":{kind:"code",end:(0,
$m0.T)("}}}}")},"{{{":{kind:"code",end:(0,$m0.U)("}}}",strings)},"{{":{kind:"code",end:(0,$m0.U)("}}",strings)}}
;const pictureHelper=/^\{\{\{?~?\s*(?:image|img|picture)(?:-tag|Tag)?\s+[^\s}]/}),

};
