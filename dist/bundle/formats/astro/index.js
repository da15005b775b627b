export const ids = [5232];
export const modules = {
65232: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{astro:()=>astro});var component_files=$require(22895)
;var component_files_code=$require(4784);var expression=$require(5811);var component_files_scanner=$require(3643);var tree=$require(27978)
;var decode=$require(52480);function createAstroAttributes(text){function valueAt(start){const mark=text.charAt(start)
;if(mark==='"'||mark==="'"){const end=text.indexOf(mark,start+1);return end===-1?undefined:{value:(0,decode.Im)(text.slice(start+1,end)),
end:end+1}}if(mark==="{"||mark==="`"){const end=mark==="{"?(0,component_files_code.lc)(text,start):(0,
component_files_code.yC)(text,start,"");if(end===undefined)return undefined;return{value:(0,
expression.Jn)(mark==="{"?text.slice(start+1,end-1):text.slice(start,end)),end:end}}const end=(0,component_files_scanner.bI)(text,start,">")
;return{value:(0,decode.Im)(text.slice(start,end)),end:end}}return start=>{if(text.charAt(start)==="{"){const end=(0,
component_files_code.lc)(text,start);return end===undefined?undefined:{attribute:inBraces(text.slice(start+1,end-1).trim(),{start:start,
end:end}),end:end}}const nameEnd=(0,component_files_scanner.bI)(text,start+1,"=/>{");const valueStart=(0,
component_files_scanner.eQ)(text,nameEnd);const value=valueStart===undefined?{value:"",end:nameEnd}:valueAt(valueStart)
;if(!value)return undefined;const span={start:start,end:value.end};return{attribute:{name:text.slice(start,nameEnd),value:value.value,
span:span},end:value.end}}}function replacesContent({name:name}){return name==="set:html"||name==="set:text"}function inBraces(code,span){
if(code.startsWith("..."))return{name:undefined,value:expression.L5,span:span};return(0,expression.Eo)(code)?{name:code,value:(0,
expression.Jn)(code),span:span}:undefined}function scanFrontMatter(scanner){const{text:text}=scanner;let at=behindSpace(text,0)
;while(text.startsWith("\x3c!--",at))at=behindSpace(text,scanner.comment(at));if(!text.startsWith(fence,at))return at
;const start=at+fence.length;const end=closingFence(text,start);scanner.script(text.slice(start,end))
;if(end===undefined)scanner.fault("fence",at,"that does not end, so nothing behind it was read")
;const behind=end===undefined?text.length:end+fence.length;scanner.add({kind:"silent",span:{start:at,end:behind}});return behind}
const fence="---";function closingFence(text,from){let last="";for(let at=from;at<text.length;){const behind=(0,
component_files_code.yC)(text,at,last);if(behind===undefined)break;if(behind>at){if(!(0,
component_files_code.xQ)(text,at))last=component_files_code.id;at=behind;continue}if(text.startsWith(fence,at))return at
;if(text.charAt(at).trim()!=="")last=text.charAt(at);at+=1}const behind=(0,component_files_code.aw)(text,`\n${fence}`,from)
;return behind===undefined?undefined:behind-fence.length}function behindSpace(text,from){let at=from
;while(at<text.length&&/[\s\uFEFF]/.test(text.charAt(at)))at+=1;return at}function scanAstro(text){const scanner=(0,
component_files_scanner.z1)(text);const{next:next}=scanner;const readAttribute=createAstroAttributes(text);const modes=[]
;function code(mode,at){const behind=(0,component_files_code.yC)(text,at,mode.last);if(behind===undefined){
scanner.fault("template or comment",at,"that does not end, so nothing behind it was read");return text.length}if(behind>at){if((0,
component_files_code.xQ)(text,at))scanner.add(commentOf(text,at,behind));else mode.last=component_files_code.id;return behind}
if(text.startsWith("\x3c!--",at))return scanner.comment(at);const mark=text.charAt(at);if(mark==="<"&&/[A-Za-z>]/.test(text.charAt(at+1))){
mode.hasMarkup=true;modes.push({kind:"markup",start:at,depth:0});return at}if(mark==="{")mode.braces+=1
;if(mark==="}"&&(mode.braces-=1)===0){modes.pop();addOutput(scanner,mode,at+1);return at+1}if(mark.trim()!=="")mode.last=mark;return at+1}
function markup(mode,at){const mark=Math.min(next("<",at),next("{",at),mode?next("}",at):Infinity,text.length)
;const isTag=text.charAt(mark)==="<"&&/[A-Za-z>/!]/.test(text.charAt(mark+1));if(mark>at)scanner.addText(at,mark)
;if(mark>at||mark===text.length)return mark;if(text.charAt(at)==="{")modes.push({kind:"code",start:at,braces:1,last:"",hasMarkup:false
});else if(mode&&text.charAt(at)==="}"){
scanner.fault("tag",mode.start,"that nothing closes, so it was read as if it ended with its expression");modes.pop();return at
}else if(!isTag)scanner.addText(at,at+1);else if(text.startsWith("\x3c!--",at))return scanner.comment(at);else if(text.charAt(at+1)==="!")return(0,
component_files_code.aw)(text,">",at)??text.length;else return text.charAt(at+1)==="/"?closeTag(at):openTag(at);return at+1}
function openTag(start){const nameEnd=(0,component_files_scanner.bI)(text,start+1,"/>{");const written=text.slice(start+1,nameEnd)
;const tag=scanner.tag(start,nameEnd,readAttribute);if(!tag){step(0);return nameEnd}
const{attributes:attributes,closesItself:closesItself,end:end}=tag;const isOpen=!closesItself&&!tree.s.has(written)
;const isRaw=isOpen&&(rawTexts.has(written)||attributes.some(({name:name})=>name==="is:raw"));step(isOpen&&!isRaw?1:0)
;if(isRaw&&written!=="textarea"&&rawTexts.has(written))return script(written,start,end);const name=written==="Fragment"?"":written
;const isReplaced=attributes.some(replacesContent);const span={start:start,end:end};scanner.add({kind:"open",written:written,name:name,
span:span,nameEnd:nameEnd,attributes:attributes,closesItself:closesItself,isReplaced:isReplaced})
;return isRaw?rawText(written,start,tag):end}function closeTag(start){const nameEnd=(0,
component_files_scanner.bI)(text,start+"</".length,"/>{");const end=(0,component_files_code.aw)(text,">",nameEnd)??text.length;scanner.add({
kind:"close",name:text.slice(start+"</".length,nameEnd),span:{start:start,end:end}});step(-1);return end}function step(by){
const mode=modes.at(-1);if(mode?.kind!=="markup")return;mode.depth+=by;if(mode.depth<=0)modes.pop()}function script(name,start,from){
const end=closing(name,start,from)?.end??text.length;scanner.add({kind:"silent",span:{start:start,end:end}});return end}
function rawText(name,start,{end:from}){const span=closing(name,start,from);scanner.addText(from,span?.start??text.length)
;if(span)scanner.add({kind:"close",name:name,span:span});return span?.end??text.length}function closing(name,start,from){const span=(0,
component_files_scanner.k$)(text,name,from);if(!span)scanner.fault("tag",start,"that nothing closes, so nothing behind it was read")
;return span}for(let at=scanFrontMatter(scanner);at<text.length;){const mode=modes.at(-1)
;at=mode?.kind==="code"?code(mode,at):markup(mode,at)}const[left]=modes
;if(left)scanner.fault("brace",left.start,"that nothing closes, so all behind it was read as an expression");return scanner.scanned()}
function addOutput(scanner,{start:start,last:last,hasMarkup:hasMarkup},end){const span={start:start,end:end}
;const value=last===""||hasMarkup?undefined:(0,expression.Jn)(scanner.text.slice(start+1,end-1));if(typeof value==="string")scanner.add({
kind:"text",text:value,span:span});else scanner.add({kind:value===undefined?"silent":"output",span:span})}
function commentOf(text,start,end){const isBlock=text.charAt(start+1)==="*"
;const content=text.slice(start+"/*".length,isBlock?end-"*/".length:end)
;const isAlone=isBlock&&text.charAt(start-1)==="{"&&text.charAt(end)==="}";const span=isAlone?{start:start-1,end:end+1}:{start:start,end:end
};return{kind:"comment",text:content,span:span}}const rawTexts=new Set("script style textarea".split(" "));const astro=(0,
component_files.f)({scan:scanAstro,impliesEnds:true,special:{attribute:"",text:"{}"}})}),

};
