export const ids = [2369];
export const modules = {
92369: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{svelte:()=>svelte})
;var component_files=$require(22895);var code=$require(4784);var expression=$require(5811);var component_files_scanner=$require(3643)
;var tree=$require(27978);var decode=$require(52480);function createSvelteAttributes(text,braces){function valueAt(start){
const quote=text.charAt(start);const isQuoted=quote==='"'||quote==="'";const parts=[];let at=isQuoted?start+1:start;let from=at
;const flush=()=>{if(at>from)parts.push((0,decode.Im)(text.slice(from,at)))};for(;at<text.length;at+=1){const mark=text.charAt(at)
;if(isQuoted?mark===quote:mark.trim()===""||ends.includes(mark)||text.startsWith("/>",at))break;const end=mark==="{"?braces(at):undefined
;if(end===undefined)continue;flush();parts.push({code:text.slice(at+1,end-1)});from=end;at=end-1}if(at>=text.length)return undefined;flush()
;return{value:(0,expression.hr)(parts),end:isQuoted?at+1:at}}return start=>{if(text.startsWith("//",start))return comment(text,start,"\n")
;if(text.startsWith("/*",start))return comment(text,start,"*/");const end=text.charAt(start)==="{"?braces(start):undefined
;if(end!==undefined)return inBraces(text.slice(start+1,end-1).trim(),{start:start,end:end});const nameEnd=(0,
component_files_scanner.bI)(text,start+1,"=/>\"'");const written=text.slice(start,nameEnd);const valueStart=(0,
component_files_scanner.eQ)(text,nameEnd);const value=valueStart===undefined?{value:"",end:nameEnd}:valueAt(valueStart)
;if(!value)return undefined;const span={start:start,end:value.end};if(written.startsWith("bind:"))return{attribute:{
name:written.slice("bind:".length),value:expression.L5,span:span},end:span.end};return{attribute:{name:written,value:value.value,span:span},
end:span.end}}}const ends="\"'=<>`";function inBraces(code,span){if(code.startsWith("..."))return{attribute:{name:undefined,
value:expression.L5,span:span},end:span.end};return{attribute:(0,expression.Eo)(code)?{name:code,value:(0,expression.Jn)(code),span:span
}:undefined,end:span.end}}function comment(text,start,mark){return{attribute:undefined,end:(0,code.aw)(text,mark,start)??text.length}}
function createBraces({text:text,next:next,fault:fault}){let isBroken=false;return open=>{
if(/^\{\s{0,9}\/(?![/*])/.test(text.slice(open,open+12)))return(0,code.aw)(text,"}",open);const end=isBroken?undefined:(0,
code.lc)(text,open);if(end!==undefined)return end;isBroken=true;fault("brace",open,"that nothing closes, so it was read as text")
;const close=next("}",open);return close-open>longestGuess||/[<\n]/.test(text.slice(open,close))?undefined:close+1}}const longestGuess=300
;function scanSvelte(text){const scanner=(0,component_files_scanner.z1)(text);const braces=createBraces(scanner)
;const readAttribute=createSvelteAttributes(text,braces);function openTag(start){const nameEnd=(0,
component_files_scanner.bI)(text,start+1,"/>");const written=text.slice(start+1,nameEnd);const tag=scanner.tag(start,nameEnd,readAttribute)
;if(!tag)return nameEnd;const{end:end,closesItself:closesItself}=tag;const span={start:start,end:end}
;if(written==="script"||written==="style"){const closing=closesItself?undefined:(0,component_files_scanner.k$)(text,written,end)
;if(written==="script")scanner.script(text.slice(end,closing?.start));scanner.add({kind:"silent",span:{start:start,end:closing?.end??end}})
;if(closesItself||closing)return closing?.end??end;scanner.fault(written,start,"that does not end, so nothing behind it was read")
;return text.length}const{name:name,attributes:attributes}=svelteElement(written,tag.attributes);scanner.add({kind:"open",written:written,
name:name,span:span,nameEnd:nameEnd,attributes:attributes,closesItself:closesItself,isReplaced:false})
;if(written!=="textarea"||closesItself||tree.s.has(written))return end;const closing=(0,
component_files_scanner.k$)(text,written,end)?.start??text.length;scanner.addText(end,closing);return closing}function closeTag(start){
const nameEnd=(0,component_files_scanner.bI)(text,start+"</".length,"/>");const end=(0,code.aw)(text,">",nameEnd)??text.length;scanner.add({
kind:"close",name:text.slice(start+"</".length,nameEnd),span:{start:start,end:end}});return end}for(let at=0;at<text.length;){
const tag=Math.min(scanner.next("<",at),text.length);const brace=Math.min(scanner.next("{",at),text.length);const mark=Math.min(tag,brace)
;if(mark>at){scanner.addText(at,mark);at=mark
}else if(brace<tag)at=scan_expression(scanner,braces,brace);else if(text.startsWith("\x3c!--",tag))at=scanner.comment(tag);else if(text.charAt(tag+1)==="/")at=closeTag(tag);else if(/[A-Za-z]/.test(text.charAt(tag+1)))at=openTag(tag);else{
scanner.addText(tag,tag+1);at=tag+1}}return scanner.scanned()}function scan_expression(scanner,braces,start){const{text:text}=scanner
;const end=braces(start);if(end===undefined){scanner.addText(start,start+1);return start+1}const span={start:start,end:end}
;const code=text.slice(start+1,end-1).trim();if(/^@(?:html|render)\b/.test(code))scanner.add({kind:"output",span:span
});else if(/^[#:/@](?![/*])/.test(code))scanner.add({kind:"silent",span:span});else{const comment=/^\/\*([^]*)\*\/$/.exec(code)?.[1]
;const value=(0,expression.Jn)(code);if(comment!==undefined&&!comment.includes("*/"))scanner.add({kind:"comment",text:comment,span:span
});else if(typeof value==="string")scanner.add({kind:"text",text:value,span:span});else scanner.add({
kind:value===undefined?"silent":"output",span:span})}return end}function svelteElement(written,attributes){
if(!written.startsWith("svelte:"))return{name:written,attributes:attributes};if(written==="svelte:head")return{name:"template",
attributes:attributes};if(written!=="svelte:element")return{name:"",attributes:attributes}
;const tag=attributes.find(({name:name})=>name==="this")?.value;return{name:typeof tag==="string"?tag:"svelte:element",
attributes:attributes.filter(({name:name})=>name!=="this")}}const svelte=(0,component_files.f)({scan:scanSvelte,impliesEnds:true,special:{
attribute:"{}",text:"{}"}})}),

};
