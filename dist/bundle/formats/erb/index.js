export const ids = [4715];
export const modules = {
44715: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{erb:()=>erb});var template=$require(12602)
;var percent=$require(26447);var unknown_image=$require(24044);var placeholder=$require(14953);const longestCall=4e3
;function argumentsAt(code,from){const inParentheses=code[from]==="(";const written=[];let depth=0;let start=inParentheses?from+1:from
;let at=start;const add=end=>{const text=code.slice(start,end);const trimmed=text.trim();const first=start+text.indexOf(trimmed)
;if(trimmed!=="")written.push({start:first,end:first+trimmed.length})};while(at<code.length&&at-from<longestCall){
const character=code.charAt(at);if(character==='"'||character==="'"){const end=endOfString(code,at);if(end===undefined)return undefined
;at=end;continue}if(/[([{]/.test(character))depth+=1;else if(/[)\]}]/.test(character)){if(depth===0){add(at);return{
end:inParentheses?at+1:written.at(-1)?.end??at,written:written}}depth-=1}else if(depth===0&&character===","){add(at);start=at+1
}else if(depth===0&&!inParentheses&&endsExpression(code,at,start)){add(at);return{end:written.at(-1)?.end??at,written:written}}at+=1}
return undefined}function endOfString(code,start){const quote=code.charAt(start)
;for(let at=start+1;at<code.length&&at-start<longestCall;at+=1){if(code[at]==="\\")at+=1;else if(code[at]===quote)return at+1}
return undefined}function endsExpression(code,at,start){ending.lastIndex=at;const[found]=ending.exec(code)??[]
;if(found===undefined)return false;return found!=="\n"||code.slice(start,at).trim()!==""}
const ending=/[-_]?%>|;|\n|\s(?:if|unless|do|and|or|rescue)\b|\s:\s|\s\?\s|\s(?:\+|<<|&&|\|\|)\s/y;function textOf(literal){
const quote=literal.charAt(0);if(quote!=='"'&&quote!=="'"||literal.length<2||!literal.endsWith(quote))return undefined
;const inner=literal.slice(1,-1);const isPlain=quote==="'"?single.test(inner):string_double.test(inner)
;return isPlain?inner.replace(/\\(.)/g,"$1"):undefined}const single=/^(?:[^\\]|\\['\\])*$/
;const string_double=/^(?:[^\\#]|\\["'\\#>%]|#(?![{$@]))*$/;function literalOf(text){
return`"${text.replace(/["\\]|#(?=[{$@])|(?<=%)>/g,"\\$&")}"`}function imageTagsIn(code,start){const images=[];let unread=0
;calls.lastIndex=0;for(let call=calls.exec(code);call&&unread<mostUnread;call=calls.exec(code)){const[name]=call
;if(isQuoted(code,call.index))continue;const read=argumentsAt(code,calls.lastIndex)
;const image=read&&imageOf(code,start,call.index,name,read);if(image===undefined){unread+=1;continue}images.push(image)
;calls.lastIndex=image.span.end-start}return images}const mostUnread=100;const imageTag={opening:/^image_tag\b/,setAlt(text,image,alt){
const{altSpan:altSpan}=image;if(altSpan.start===altSpan.end)return{span:altSpan,text:`, alt: ${literalOf(alt)}`}
;const[key="alt: "]=altKey.exec(text.slice(altSpan.start,altSpan.end))??[];return{span:altSpan,text:key+literalOf(alt)}},
setDecorative(text,image){return imageTag.setAlt(text,image,"")}}
;const calls=/(?<![\w.:@"'])(?:image|picture|img|(?:wicked_pdf|vite|webpack|cl|retina|lazy|responsive|asset|inline)_image|image_pack|image_submit)_tag(?=[ (])[ ]?/g
;function isQuoted(code,at){const[line=""]=code.slice(Math.max(0,at-longestLine),at).split("\n").slice(-1)
;return/["']|#(?!\{)/.test(line.replace(/"[^"]*"|'[^']*'/g,""))}const longestLine=500
;function imageOf(code,start,at,name,{end:end,written:written}){const source=code.slice(at,end);const unknown=(0,
unknown_image.SD)(source,start+at,`<%= ${source} %>`);const[first,...rest]=written;if(first===undefined)return unknown
;const sourceText=textOf(code.slice(first.start,first.end));const src=sourceText??`<%= ${code.slice(first.start,first.end)} %>`
;if(name.trim()!=="image_tag"||rest.some(one=>!keyword.test(code.slice(one.start,one.end)))){return{...unknown,src:src}}
const alt=rest.find(one=>altKey.test(code.slice(one.start,one.end)))
;const others=[name,...written.filter(one=>one!==alt).map(one=>code.slice(one.start,one.end))];return{...unknown,syntax:unknown_image.PE,
src:src,...alt?literal(code,start,alt):absent(start+first.end),others:others}}function absent(at){return{alt:undefined,altSpan:{start:at,
end:at}}}function literal(code,start,alt){const value=code.slice(alt.start,alt.end).replace(altKey,"");const text=textOf(value);return{
alt:text??placeholder.LJ,altSpan:{start:start+alt.start,end:start+alt.end}}}
const keyword=/^(?::?[A-Za-z_]\w*|"[\w-]+"|'[\w-]+')(?::(?!:)|\s*=>)/;const altKey=/^(?:alt:|"alt":|:alt\s*=>|["']alt["']\s*=>)\s*/
;const erb=(0,template.X)({scan:(0,percent.N)((code,start)=>{const calls=imageTagsIn(code,start);const tags=(0,
unknown_image.UY)(code,start).filter(({span:span})=>calls.every(call=>!overlap(call.span,span)))
;return[...calls,...tags].toSorted((a,b)=>a.span.start-b.span.start)}),alsoEncode:"{}%",writers:[imageTag]});function overlap(one,other){
return one.start<other.end&&other.start<one.end}}),
26447: (($module,$exports,$require)=>{$require.d($exports,{N:()=>createPercentScan});var $m0=$require(87314);var $m1=$require(53909)
;function createPercentScan(imagesIn){return(0,$m1.e)({openings:/<%!--|<%[%#]?/g,markOf:opening=>marks[opening],imagesIn:imagesIn})}
const marks={"<%!--":{kind:"comment",end:(0,$m0.T)("--%>")},"<%#":{kind:"comment",end:(0,$m0.T)("%>")},"<%%":{kind:"literal",end:(0,
$m0.T)("%")},"<%":{kind:"code",end:(0,$m0.T)("%>")}}}),

};
