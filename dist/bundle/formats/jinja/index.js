export const ids = [8396];
export const modules = {
48396: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{jinja:()=>jinja});var $m0=$require(80302)
;var $m1=$require(74414);var $m2=$require(87314);var $m3=$require(12602);var $m4=$require(53909);var $m5=$require(33252);const jinja=(0,
$m3.X)({scan:(0,$m4.e)({openings:/\{\{|\{%|\{#/g,markOf:opening=>marks[opening],enclosing:enclosing,imagesIn:$m1.V}),alsoEncode:"{}",
writers:[$m0.Y]});const marks={"{#":{kind:"comment",end:(0,$m2.T)("#}")},"{%":{kind:"code",end:(0,$m2.U)("%}",`"'`)},"{{":{kind:"code",
end:(0,$m2.U)("}}",`"'`)}};function enclosing(code){const name=(0,$m5.w)(code);if(name==="raw"||name==="verbatim")return{kind:"raw",
end:`end${name}`};return hidden.has(name)?{kind:"hidden",end:`end${name}`}:undefined}
const hidden=new Set(["comment","highlight","codeblock"])}),
74414: (($module,$exports,$require)=>{$require.d($exports,{V:()=>imagesInCurly});var $m0=$require(80302);var $m2=$require(33252)
;var $m1=$require(24044);function imagesInCurly(code,start){const inStrings=(0,$m1.UY)(code,start);if(inStrings.length>0)return inStrings
;if(code.startsWith("{%")){const read=$m0.Y.read(code,start);if(read!==undefined)return[read];return pictureTag.test((0,
$m2.w)(code))&&!assigned.test(code)?[(0,$m1.SD)(code,start)]:[]}const plain=code.replace(/"[^"\n]*"|'[^'\n]*'/g,'""')
;return pictureCall.test(plain)||pictureFilter.test(plain)?[(0,$m1.SD)(code,start)]:[]}
const pictureTag=/^(?:(?:respimg|responsive|lazy|optimized|remote|local|async|static)_?)?(?:image|img|picture)(?:_tag|async|sync)?$/i
;const assigned=/\sas\s{1,9}\w{1,99}\s{0,9}-?%\}$/
;const pictureCall=/[({=|.\s](?:(?:render|responsive|lazy|optimi[sz]ed|get)_?)?(?:image|img|picture)(?:_tag)?\s{0,9}\(/i
;const pictureFilter=/\|\s{0,99}(?:image|img|picture)(?:_tag)?(?![\w-])/i}),
33252: (($module,$exports,$require)=>{$require.d($exports,{w:()=>tagName});function tagName(code){return name.exec(code)?.[1]??""}
const name=/^\{%[-+~]?\s{0,99}([A-Za-z_]\w{0,99})/}),

};
