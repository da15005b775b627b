export const ids = [6581];
export const modules = {
52358: (($module,$exports,$require)=>{$require.d($exports,{Lt:()=>blockDialects,pl:()=>directives,gu:()=>indented})
;var rst_image=$require(74618);var at_mark=$require(49465);function isCodeDirective(name){const lower=name.toLowerCase()
;return families.test(lower)||names.has(lower)}
const families=/^(?:auto|code|literal|raw|math|graph|plot|csv|json|yaml|toml|jupyter|mermaid|plantuml|uml|sql|ipython|program|click|argparse|thebe|doctest|test)/
;const names=new Set(`actdiag altair bash bibliography block-diagram blockdiag bokeh c cmd coffee comment console contents cpp css d2 datatemplate diff digraph\n  ditaa dot drawio excalidraw exec fortran gallery-grid glue go groovy haskell highlight html include index javascript js jsx julia kroki latex\n  lexer lua node nomnoml nwdiag octave ojs packetdiag parsed-literal perl php pikchr powershell productionlist prompt py python python3 r\n  rackdiag rcpp ruby rust sas sass scala scss seqdiag sh shell sourcecode stan stata svgbob swagger tableofcontents tags terminal tikz toctree ts\n  tsx typescript typst vega vega-lite verbatim wavedrom xml zsh`.split(/\s+/))
;var card=$require(89217);var dialects_options=$require(44657);function optionsAt(text,head){const start=text.indexOf("\n",head)+1
;if(start===0||!beginning.test(text.slice(start,start+200)))return[];const lines=text.slice(start,start+longest).split(/(?<=\n)/,mostLines)
;const options=(0,dialects_options.Tt)(lines,start);const image=card.N.readOptions(options);let at=start
;const blanks=lines.slice(0,options.lines).flatMap(line=>{const from=at+line.search(/[^ \t>]|$/);const end=at+line.trimEnd().length
;at+=line.length;const isInImage=image&&from<image.span.end&&end>image.span.start;return isInImage||end<=from?[]:[{start:from,end:end,
by:" ".repeat(end-from)}]});const shown=image?[{...image.span,by:{image:image,isSpoken:false}}]:[]
;return[...blanks,...shown].toSorted((a,b)=>a.start-b.start)}const beginning=/^[ \t>]*(?::[a-z]|---\s)/;const mostLines=60;const longest=8e3
;function mayShowImage(title){return/!\[|<[A-Za-z]/.test(title)}const directiveTokens=(0,
at_mark.h)("{",/\{(?<=(?:```|~~~|:::)[ \t]*\{)[A-Za-z=]/);function directiveBlocks(text){const masks=[];const open=[]
;for(const{0:line,1:before="",2:marks="",3:info="",index:index}of text.matchAll(fence)){const start=index+before.length;const span={
start:start,end:index+line.length};const ended=info.trim()===""?open.findIndex(one=>endsWith(one,marks)):-1;const closed=open[ended]
;if(closed){open.length=ended;masks.push(...ending(text,closed,span))
}else if(open.length<mostLevels&&open.every(({kind:kind})=>kind==="text")){const opened=fenceOf(marks,info,span);if(!opened)continue
;open.push(opened);masks.push(...opening(text,opened,info))}}return masks}const mostLevels=100
;const fence=/^([ \t>*+.)\d-]*)(`{3,}|~{3,}|:{3,})([^\r\n]*)/gm;function fenceOf(marks,info,head){const mark=marks.charAt(0)
;if(mark==="`"&&info.includes("`"))return undefined;const name=directive.exec(info)?.[1];if(mark===":"&&name===undefined)return undefined
;return{mark:mark,length:marks.length,kind:kindOf(name,info),head:head}}function kindOf(name,info){if(name==="eval-rst")return"rst"
;return rawHtml.test(info)||name!==undefined&&!isCodeDirective(name)?"text":"code"}const directive=/^[ \t]*\{([A-Za-z][\w:.+-]*)\}/
;const rawHtml=/^[ \t]*\{(?:raw\}[ \t]+html|=html\})[ \t]*$/i;function endsWith({mark:mark,length:length},marks){
return marks.startsWith(mark)&&marks.length>=length}
function opening(text,{mark:mark,length:length,kind:kind,head:{start:start,end:end}},info){if(kind==="rst")return[]
;if(kind==="code")return mark===":"?[{start:start,end:start+length,by:"~".repeat(length)}]:[]
;const named=start+length+(directive.exec(info)?.[0].length??0);const hidden=mayShowImage(text.slice(named,end))?{start:start,end:named,by:{
isSpoken:false}}:comment(start,end);return[hidden,...optionsAt(text,end)]}
function ending(text,{mark:mark,length:length,kind:kind,head:head},{start:start,end:end}){if(kind==="code")return mark===":"?[{start:start,
end:start+length,by:"~".repeat(length)}]:[];const body=kind==="rst"?[comment(head.start,head.end),...rstBody(text,{start:head.end,end:start
})]:[];return[...body,{start:start,end:end,by:" ".repeat(end-start)}]}function comment(start,end){return{start:start,end:end,
by:"\x3c!--\x3e".padEnd(end-start)}}function rstBody(text,within){const images=rst_image.n.find(text,within)
;const gaps=images.map(({span:span},index)=>({start:images[index-1]?.span.end??within.start,end:span.start}));const blanks=[...gaps,{
start:images.at(-1)?.span.end??within.start,end:within.end}].map(gap=>({...gap,by:text.slice(gap.start,gap.end).replace(/[^\s>]/g," ")}))
;return[...blanks,...images.map(image=>({...image.span,by:{image:image,isSpoken:false}}))].toSorted((a,b)=>a.start-b.start)}
var dialect=$require(20765);var placeholder=$require(14953);const indentedTokens=(0,
dialect.R)(["!!!","???","==="],/^[ \t>]*(?:!!!|\?\?\?|===)[!+]{0,2} ?["\w]/m);function indentedBlocks(text){
return Array.from(text.matchAll(firstLine)).flatMap(({0:line,1:before="",2:mark="",3:rest="",index:index})=>{
const pattern=mark.startsWith("=")?tab:note;if(!pattern.test(rest)||line.length-before.length<=item.length)return[]
;return masks(rest,index+before.length,index+line.length)})}const item="-   "
;const firstLine=/^([ \t>]*)(!!!|\?\?\?\+?|===[!+]{0,2}) ?([^\r\n]*)/gm;const note=/^(?:[\w-]+(?: +[\w-]+)*(?: +"[^\r\n]*")?|"[^\r\n]*") *$/
;const tab=/^"[^\r\n]*" *$/;function masks(rest,start,end){if(!mayShowImage(rest))return[{start:start,end:end,
by:`${item}>`.padEnd(end-start)}];const content=start+item.length;const title=end-rest.length+rest.indexOf('"')
;if(title-content<placeholder.sd)return[{start:start,end:title,by:item.padEnd(title-start,".")}];return[{start:start,end:content,by:item},{
start:content,end:title,by:{isSpoken:false}}]}const directives={tokens:directiveTokens,masks:directiveBlocks};const indented={
tokens:indentedTokens,masks:indentedBlocks};const blockDialects=[directives,indented]}),
60364: (($module,$exports,$require)=>{$require.d($exports,{FP:()=>readAttributeList,Yd:()=>attributeLists,dK:()=>setListedAlt})
;var $m1=$require(27883);var $m0=$require(91133)
;const attributeLists=/(?<=[)\]])\{:?[ \t]*(?:(?:(?:[.#][\w:-]+)+|[A-Za-z][\w:.-]*=(?:"(?:\\[^\n]|[^"\\\n])*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+|(?=\})))+\}/g
;function readAttributeList(source,start){const parameters=(0,$m1.Zu)(source.slice(1,-1),start+1);const alt=(0,
$m1.KT)(parameters,"fig-alt")??(0,$m1.KT)(parameters,"alt");return{attribute:alt?.name,alt:alt&&valueOf(alt),altSpan:alt?.span,
end:start+source.length,
attributes:Object.fromEntries(parameters.flatMap(parameter=>parameter.name!==undefined&&plainName.test(parameter.name)?[[parameter.name,valueOf(parameter)]]:[])),
others:(0,$m1.aw)(parameters,alt)}}function setListedAlt(image,alt){return{span:image.altSpan,text:`${image.attribute??"alt"}="${(0,
$m0.H)(alt,inline)}"`}}const inline=/["[\]*_~`|\\^$]|:(?=[\w+-]+:)|=(?==)/;const plainName=/^(?!(?:src|alt|fig-alt)$)[a-z][a-z-]*$/
;function valueOf({value:value,quote:quote}){return(0,$m0.P)(quote===""?value:value.replace(/\\(["'}])/g,"$1"))}}),
76494: (($module,$exports,$require)=>{$require.d($exports,{H:()=>createMaskedPage});function literalAddress(template){
if(siteAddress.test(template))return"";for(const pattern of literals){const path=pattern.exec(template)?.groups?.path
;if(path!==undefined)return path}return template}
const siteAddress=/^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|root_?path|path_?prefix|\$?\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i
;const literals=[/^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|asset_url|asset_path|theme|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,/^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,/^\{\{-?\s*url_for\(\s*(?:'static'|"static")\s*,\s*(?:filename|path)\s*=\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/,/^\{\{-?\s*(?:asset|url|static|base_?url)\(\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/i,/^\{%-?\s*(?:static|asset|image_tag)\s+(["'])(?<path>[^"']+)\1\s*-?%\}$/,/^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,/^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*(?:\)\s*)?(?:\.default\s*)?\}$/]
;var placeholder=$require(14953);function createMaskedPage(source){const pieces=[];let text=(0,placeholder.Sp)(source)
;function written({start:start,end:end,by:by}){if(typeof by==="string")return by;pieces.push({...by,start:start,source:text.slice(start,end)
});return(0,placeholder.qf)(pieces.length-1,end-start)}function mask(masks){if(masks.length===0)return;const parts=[];let at=0
;for(const one of masks){parts.push(text.slice(at,one.start),written(one));at=one.end}text=[...parts,text.slice(at)].join("")}
const piece=digits=>pieces[(0,placeholder.vs)(digits)];function fill(value,by,depth=deepest){if(depth===0||!value.includes("﷑"))return value
;return value.replace(placeholder.Ft,(_,digits)=>{const found=piece(digits);return found?fill(by(found),by,depth-1):""})}
const filled=(value,by)=>(0,placeholder.IX)(fill(value,by));return{text:()=>text,mask:mask,
masked:(attributesAt,componentAt=()=>undefined)=>({text:text,hasPieces:pieces.length>0||text.includes(placeholder.LJ),piece:piece,
attributesAt:attributesAt,componentAt:componentAt,restore:value=>filled(value,({source:source})=>source),
spoken:value=>filled(value,({source:source,isSpoken:isSpoken})=>isSpoken?source:""),
address:value=>filled(value,({source:source})=>literalAddress(source))})}}const deepest=8}),
27222: (($module,$exports,$require)=>{$require.d($exports,{v:()=>restored});var $m0=$require(75145);function restored(image,masked){
if(!masked.hasPieces)return image;const{src:src,alt:alt,name:name,title:title,context:context}=image;const isUnknown=(0,
$m0.Q)(name??"")||alt.kind==="text"&&(0,$m0.Q)(alt.text);return{...image,src:masked.address(src),alt:isUnknown?{kind:"dynamic"}:alt,
name:isUnknown?undefined:name,title:title===undefined?undefined:masked.restore(title),context:restoredContext(context,masked)}}
function restoredContext(context,{restore:restore,spoken:spoken}){
const{control:control,figcaption:figcaption,labels:labels,heading:heading,nearby:nearby,adjacentLinkText:adjacentLinkText}=context;return{
control:control&&{...control,target:control.target===undefined?undefined:restore(control.target),otherText:words(spoken(control.otherText))
},figcaption:filled(figcaption,spoken),labels:labels.flatMap(({place:place,text:text})=>{const found=filled(text,spoken)
;return found===undefined?[]:[{place:place,text:found}]}),standsAlone:context.standsAlone,heading:filled(heading,spoken),
nearby:words(spoken(nearby)),language:context.language,adjacentLinkText:filled(adjacentLinkText,spoken)}}function filled(text,spoken){
const found=text===undefined?"":words(spoken(text));return found===""?undefined:found}function words(text){
return text.replace(/\s+/g," ").trim()}}),
2147: (($module,$exports,$require)=>{$require.d($exports,{YX:()=>beginsBlock,ru:()=>isSpoken,zD:()=>findTemplates})
;var $m2=$require(23735);var $m1=$require(39086);var $m3=$require(68438);var $m0=$require(14953);function findTemplates(text,isProgram){
const next=(0,$m1.X)(text);const inCode=(0,$m2.O)(()=>(0,$m3.B5)(text));const spans=[];let bogusEnd=0
;const openings=/\{\{\{?|\{%|\{#|<%|<\?|\$\{|<!(?!--)|<\/(?![A-Za-z])/g;for(let match=openings.exec(text);match;match=openings.exec(text)){
if(/^<[!/]/.test(match[0])){if(match.index>=bogusEnd)bogusEnd=next(">",match.index);continue}
if(match[0].startsWith("<")&&match.index<bogusEnd)continue
;const isQuoted=!isProgram&&match[0]==="${"&&inCode()(match.index)&&!/[={["'`]`$/.test(text.slice(match.index-2,match.index))
;const end=isQuoted?undefined:templateEnd(text,match.index,match[0],isProgram,next);openings.lastIndex=end??match.index+1
;if(end!==undefined&&end-match.index>=$m0.sd)spans.push({start:match.index,end:end})}return spans}function beginsBlock(text,start){
if(!text.startsWith("<?",start))return false;const lineStart=text.lastIndexOf("\n",start)+1
;return start-lineStart<longestPrefix&&containers.test(text.slice(lineStart,start))}const longestPrefix=200
;const containers=/^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/;function isSpoken(template){return!silent.test(template)}const longest=4e3
;const longestLiteral=200;function templateEnd(text,start,opening,isProgram,next){const open=opening.slice(0,2)
;const close=closings[open]??"}";const from=start+opening.length;const at=next(close,from);if(at===Infinity)return undefined
;const isCode=isProgram&&open.startsWith("<");if(!isCode){
if(at-start>(open==="${"?longestLiteral:longest)||next(open,from)<at)return undefined
;if(untemplated.test(withoutStrings(text.slice(start,at))))return undefined}
const end=at+close.length+(opening==="{{{"&&text.startsWith("}",at+close.length)?1:0);return pairEnd(text,start,end,next)??end}
const closings={"{{":"}}","{%":"%}","{#":"#}","<%":"%>","<?":"?>"}
;const untemplated=/\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;function withoutStrings(template){
return template.replace(/^\{\{[<%]/.test(template)?/"(?:\\"|[^"])*"|`[^`]*`/g:/"[^"\n]*"/g,'""')}
const pairs=/^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;function pairEnd(text,start,end,next){
if(text[start-1]==="`")return undefined;const[,block,shortcode]=pairs.exec(text.slice(start,Math.min(end,start+40)))??[]
;if(block!==undefined)return closingTag(text,[`end${block}`],end,"%}",next)
;return shortcode===undefined?undefined:closingTag(text,[`/${shortcode}`,`/ ${shortcode}`],end,"}}",next)}
function closingTag(text,names,from,close,next){const at=Math.min(...names.map(name=>next(name,from)));if(at===Infinity)return undefined
;const end=text.indexOf(close,at);return end===-1?undefined:end+close.length}
const silent=new RegExp([String.raw`^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,String.raw`^\{\{[~-]?\s*[#/^]`,String.raw`^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,String.raw`^<%(?![=-])`,String.raw`^<\?(?!=|php\s+(?:echo|print)\b)`].join("|"))
}),
39086: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createSearch});function createSearch(text){const known=new Map
;return(part,from)=>{const last=known.get(part);if(last!==undefined&&last.from<=from&&from<=last.at)return last.at
;const at=text.indexOf(part,from);known.set(part,{from:from,at:at===-1?Infinity:at});return at===-1?Infinity:at}}}),

};
