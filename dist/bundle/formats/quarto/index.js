export const ids = [3034];
export const modules = {
93034: (($module,$exports,$require)=>{$require.d($exports,{createQuarto:()=>createQuarto,quarto:()=>quarto})
;var formats_markdown=$require(90285);var placeholder=$require(14953);var dist=$require(38815);var parameters=$require(27883)
;function readHead(source){const[first=""]=source.split("\n",1);const line=first.trimEnd();const opening=engine.exec(line)?.[0]
;if(opening===undefined||!line.endsWith("}"))return undefined;const lines=optionLines(source,first.length+1)
;const rest=line.slice(opening.length,-"}".length).trimEnd();return{
options:[...readArguments(rest,opening.length),...groups(lines).flatMap(readGroup)],argumentsEnd:opening.length+rest.length,
bodyStart:lines.at(-1)?.end??first.length}}const engine=/^(?:`{3,}|~{3,})[ \t]*\{[ \t]*[A-Za-z]\w*(?=[\s,}])/;function optionPrefix(line){
return marked.exec(line)?.[0]??""}const marked=/^[ \t>]*(?:#|\/\/|%%|--)\|[ \t]?/;function optionLines(source,from){const found=[]
;for(let at=from;at<source.length;){const newline=source.indexOf("\n",at);const end=newline===-1?source.length:newline
;const line=source.slice(at,end).trimEnd();const prefix=optionPrefix(line).length;if(prefix===0)break;found.push({text:line.slice(prefix),
start:at+prefix,end:at+line.length});at=end+1}return found}function groups(lines){const found=[];for(const line of lines){
const last=found.at(-1);if(last!==undefined&&/^(?:\s|-\s|$)/.test(line.text))last.push(line);else found.push([line])}return found}
function readGroup(lines){const[first]=lines;const last=lines.findLast(({text:text})=>text!=="")??first
;const written=/^([A-Za-z][\w.-]*):(?=\s|$)/.exec(first.text)?.[1];if(written===undefined)return readArguments(first.text,first.start)
;const span={start:first.start,end:last.end};return[{name:nameOf(written),written:written,text:yamlText(lines),form:"line",span:span}]}
function yamlText(lines){const source=lines.map(({text:text})=>text).join("\n")
;const value=source.includes("!expr")?undefined:yamlValue(source);const texts=[value].flat().filter(one=>one!==null&&one!==undefined)
;return texts.length>0&&texts.every(one=>typeof one!=="object")?texts.map(String).join(" ").trim():undefined}function yamlValue(source){try{
const values=(0,dist.qg)(source,{logLevel:"error"});return values!==null&&typeof values==="object"?Object.values(values)[0]:undefined}catch{
return undefined}}function readArguments(source,start){const separate=source.replace(stringOrComma,part=>part===","?" ":part);return(0,
parameters.Zu)(separate,start).flatMap(({name:name,value:value,quote:quote,span:span})=>{if(name===undefined)return[]
;const text=quote===""?constants.test(value)?value:undefined:unescaped(value);return[{name:nameOf(name),written:name,text:text,
form:"argument",span:span}]})}const stringOrComma=/"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|,/g
;const constants=/^(?:TRUE|FALSE|T|F|NULL|NA|[\d.]+)$/;function nameOf(written){return written.replaceAll(".","-").toLowerCase()}
function unescaped(text){return text.replace(options_escape,(whole,hex,octal,other)=>{
if(other!==undefined)return whitespace.test(other)?" ":other
;const code=octal===undefined?parseInt((hex??"").replace(/[^\da-f]/gi,""),16):parseInt(octal,8)
;return code>0&&code<=1114111?String.fromCodePoint(code):whole})}
const options_escape=/\\(?:(u\{[\da-fA-F]{1,4}\}|U\{[\da-fA-F]{1,8}\}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|x[\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/g
;const whitespace=/[nrtvf]/;var tokens=$require(42548);const chunk={syntax:"chunk",tokens:tokens.G,opening:/^(?:`{3,}|~{3,})[ \t]*\{/,
read(construct,start){const head=readHead(construct);if(head===undefined||isHidden(head))return undefined
;const[alt,caption]=[optionOf(head,"fig-alt"),optionOf(head,"fig-cap")];const src=shownFile(construct.slice(head.bodyStart))
;const isCaptioned=caption!==undefined&&caption.text!=="";if(alt===undefined&&src===undefined&&!isCaptioned)return undefined
;const inserted=insertionOf(construct,head,caption);const at=alt?.span??{start:inserted.at,end:inserted.at}
;const hasCaption=isCaptioned&&caption.text!==undefined;return{syntax:chunk.syntax,emptyIsDecision:true,
attribute:alt?.written??inserted.name,src:src??"",
alt:alt?isReference(alt.text)?placeholder.LJ:alt.text:isCaptioned&&!hasCaption?placeholder.LJ:undefined,altSpan:{start:start+at.start,
end:start+at.end},span:{start:start,end:start+construct.length},caption:hasCaption?caption.text:undefined,
namedByCaption:alt===undefined&&hasCaption,link:undefined,attributes:{},
others:[...head.options.filter(option=>option!==alt).map(({span:span})=>construct.slice(span.start,span.end)),construct.slice(head.bodyStart)]
}},setAlt(text,{span:span,altSpan:altSpan},alt){const construct=text.slice(span.start,span.end);const head=readHead(construct)
;const own=head&&optionOf(head,"fig-alt");if(own)return{span:altSpan,text:`${own.written}${own.form==="line"?": ":"="}${quoted(alt)}`}
;const{name:name,form:form,at:at}=insertionOf(construct,head??noHead,head&&optionOf(head,"fig-cap"));if(form==="argument")return{
span:altSpan,text:`, ${name}=${quoted(alt)}`};const prefix=optionPrefix(construct.slice(construct.lastIndexOf("\n",at-1)+1,at));return{
span:altSpan,text:`${construct.includes("\r\n")?"\r\n":"\n"}${prefix}${name}: ${quoted(alt)}`}}};const noHead={options:[],argumentsEnd:0,
bodyStart:0};function shownFile(code){const at=code.indexOf(call)
;if(at===-1||code.slice(code.lastIndexOf("\n",at)+1,at).includes("#"))return undefined
;const found=argument.exec(code.slice(at+call.length).trimStart());return found?.[1]??found?.[2]}const call="include_graphics("
;const argument=/^(?:path ?= ?)?(?:"([^"\n\\]+)"|'([^'\n\\]+)')(?=[\s,)])/;function optionOf({options:options},name){
return options.find(option=>option.name===name&&option.text!=="NULL")}function isHidden(head){const isOff=name=>{
const text=optionOf(head,name)?.text?.toUpperCase();return text==="FALSE"||text==="F"}
;return isOff("eval")||isOff("include")||isOff("output")||optionOf(head,"fig-show")?.text==="hide"}
function insertionOf(construct,{options:options,argumentsEnd:argumentsEnd},caption){const anchor=caption??options.at(-1)
;const name=anchor===undefined||anchor.form==="argument"||anchor.written.includes(".")?"fig.alt":"fig-alt";if(anchor?.form==="line")return{
name:name,form:anchor.form,at:lineEnd(construct,anchor.span.end)};return{name:name,form:"argument",
at:anchor?.text===undefined?argumentsEnd:anchor.span.end}}function lineEnd(text,from){const end=text.indexOf("\n",from)
;return end===-1?from:end-(text.charAt(end-1)==="\r"?1:0)}function isReference(text){return text===undefined||/^\(ref:[\w-]+\)$/.test(text)}
function quoted(alt){const escaped=alt.replace(/[\\`{}<]/g,mark=>`\\u${mark.charCodeAt(0).toString(16).padStart(4,"0")}`)
;return`"${escaped.replaceAll('"','\\"')}"`}const quarto=createQuarto(undefined);function createQuarto(readFrontMatter){const markdown=(0,
formats_markdown.createMarkdown)(readFrontMatter);const readers={readFrontMatter:readFrontMatter,code:chunk};return{read(text,components){
return{images:(0,formats_markdown.readPage)(text,components,readers).images}},outline(text,components){
const{page:page,html:html,found:found,images:images}=(0,formats_markdown.readPage)(text,components,readers);return{images:images,
without:changes=>(0,formats_markdown.outlineOf)(page,html,found,changes).join("\n")}},comments:text=>markdown.comments(text),
setAlt(text,image,alt){if(image.syntax!==chunk.syntax)return markdown.setAlt(text,image,alt)
;return chunk.setAlt(text,image,alt.replace(/\s+/g," ").trim())},setDecorative(text,image){
return image.syntax===chunk.syntax?chunk.setAlt(text,image,""):markdown.setDecorative(text,image)}}}}),

};
