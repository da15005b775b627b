export const ids = [1851];
export const modules = {
82228: (($module,$exports,$require)=>{$require.d($exports,{X:()=>escapeText,l:()=>attribute});function attribute(name,value){
return value===undefined?"":` ${name}="${escapeText(value).replaceAll('"',"&quot;")}"`}function escapeText(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;")}}),
16664: (($module,$exports,$require)=>{$require.d($exports,{D:()=>decoded,z:()=>characterAt});function characterAt(text,at,to){
if(text.charAt(at)==="\\")return escapedAt(text,at,to);reference.lastIndex=at;const[whole="&",digits,hex,name]=reference.exec(text)??[]
;const end=at+whole.length;if(whole==="&")return{said:"&",end:end}
;const said=name===undefined?numbered(digits===undefined?parseInt(hex??"",16):Number(digits)):named(name)
;return said===undefined?undefined:{said:said,end:end}}function decoded(written){if(!written.includes("&"))return written;let said=""
;let plain=0;for(let at=written.indexOf("&");at!==-1;at=written.indexOf("&",plain)){const one=characterAt(written,at,written.length)
;if(!one)return undefined;said+=written.slice(plain,at)+one.said;plain=one.end}return said+written.slice(plain)}
function escapedAt(text,at,to){const next=at+1<to?text.charAt(at+1):"";if(next==="\n"||next==="\r")return{said:" ",end:at+1}
;return isPunctuation(next)?{said:next,end:at+2}:{said:"\\",end:at+1}}function isPunctuation(character){
return/[!-/:-@[-`{-~]/.test(character)}const reference=/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{1,31}));/y
;function numbered(code){const isPlain=code>=32&&code<127||code>=160&&code<55296||code>=57344&&code<64976
;return isPlain||code>65535&&code<131070?String.fromCodePoint(code):undefined}function named(name){const at=characters.indexOf(` ${name} `)
;if(at===-1)return undefined;const from=at+name.length+2;return characters.slice(from,characters.indexOf(" ",from))}
const characters=[" amp & lt < gt > quot \" apos ' nbsp   copy © reg ® trade ™ hellip … mdash — ndash – bull • middot · deg ° times × divide ÷ plusmn ±","larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ laquo « raquo » lsquo ‘ rsquo ’ ldquo “ rdquo ” le ≤ ge ≥ ne ≠ asymp ≈ infin ∞","check ✓ sect § para ¶ euro € pound £ yen ¥ cent ¢ frac12 ½ sup2 ² sup3 ³ micro µ","lbrack [ rbrack ] lbrace { rbrace } lpar ( rpar ) ast * lowbar _ grave ` bsol \\ vert | num # excl !","aacute á agrave à acirc â auml ä aring å atilde ã aelig æ ccedil ç eacute é egrave è ecirc ê euml ë iacute í igrave ì icirc î iuml ï","ntilde ñ oacute ó ograve ò ocirc ô ouml ö otilde õ oslash ø uacute ú ugrave ù ucirc û uuml ü yacute ý yuml ÿ szlig ß","Aacute Á Agrave À Acirc Â Auml Ä Aring Å Atilde Ã AElig Æ Ccedil Ç Eacute É Egrave È Ecirc Ê Euml Ë Iacute Í Icirc Î Ntilde Ñ","Oacute Ó Ocirc Ô Ouml Ö Otilde Õ Oslash Ø Uacute Ú Ucirc Û Uuml Ü "].join(" ")
}),
99903: (($module,$exports,$require)=>{$require.d($exports,{R:()=>itemAt,W:()=>quotationAt});var $m2=$require(70617)
;var $m0=$require(37421);var $m1=$require(97910);function quotationAt(text,lines,at){const inside=[];let end=at
;for(;end<lines.length;end+=1){const{from:from,to:to,indent:indent}=lines[end]??$m0.hQ;if(from===to||indent>3||text.charAt(from)!==">")break
;const content=(0,$m2.mh)(text,text.charAt(from+1)===" "?from+2:from+1,to);if(text.slice(from,content.from).includes("\t"))return undefined
;inside.push(content)}return(0,$m0.z3)(lines[end]??$m0.hQ)||inside.every($m0.z3)?{lines:inside,end:end}:undefined}
function itemAt(text,lines,at){const first=lines[at]??$m0.hQ;const marker=(0,$m2.X0)(text,first)
;if(!marker||marker.isEmpty||text.slice(first.from,marker.content).includes("\t"))return undefined
;if(/[ \t]/.test(text.charAt(marker.content)))return undefined;const inside=[{from:marker.content,to:first.to,indent:0}];let end=at+1
;let lazy=0;for(;end<lines.length;end+=1){const line=lines[end]??$m0.hQ;const{from:from,to:to,indent:indent}=line
;if(from===to||indent>=marker.width){inside.push({from:from,to:to,indent:from<to?indent-marker.width:0});continue}if(!(0,
$m0.JN)(text,line,inside))break;if(lazy>mostLazy||hasFence(text,inside))return undefined;inside.push(line);lazy+=1}
return endsItem(text,first,lines[end-1]??$m0.hQ,lines[end])?{lines:inside,end:end}:undefined}function hasFence(text,lines){
return lines.some(line=>(0,$m2.sv)(text,line)!==undefined)}function endsItem(text,first,before,next){if(!next||(0,$m0.z3)(next)||(0,
$m0.z3)(before))return true;if(next.indent<=3&&text.charAt(next.from)==="<"&&(0,$m1.y)(text,next)==="block")return true;const sibling=(0,
$m2.kn)(text,next)?undefined:(0,$m2.X0)(text,next);if(!sibling||sibling.isEmpty||next.indent>3)return false
;return sibling.interrupts||isNumbered(text,next)===isNumbered(text,first)}function isNumbered(text,{from:from}){
return/\d/.test(text.charAt(from))}const mostLazy=50}),
63831: (($module,$exports,$require)=>{$require.d($exports,{C5:()=>mayBeDefinition,RI:()=>isTextAtMargin,Vn:()=>mayBeHeading,
rG:()=>afterTexts,vT:()=>endOfLine,xs:()=>htmlBlock});var $m0=$require(70617);function isTextAtMargin(text,start){
const code=text.charCodeAt(start);return code>=a&&code<=z||code>=capitalA&&code<=capitalZ||code===bar}
const[capitalA,capitalZ,a,z,bar]=[65,90,97,122,124];function afterTexts(text,at){endOfTexts.lastIndex=at
;return endOfTexts.test(text)?endOfTexts.lastIndex:text.length}const endOfTexts=/\n(?![A-Za-z|])/g;function endOfLine(text,at){
const ending=text.indexOf("\n",at);return ending===-1?text.length:ending}function mayBeHeading(text,line){const first=text.charAt(line.from)
;if(first==="#")return true;if(first==="=")return(0,$m0.bc)(text,line);if(first!=="["&&!containerMarks.includes(first))return false
;const at=first==="["?line.from:behindMarks(text,line);if(text.startsWith("[^",at))return text.slice(at,line.to).includes("#")
;return at===line.to||text.charAt(at)==="#"||text.charAt(at)==="="}const containerMarks=">-*+0123456789"
;const marksWithSpace=`${containerMarks} \t.)`;function mayBeDefinition(text,line){const first=text.charAt(line.from)
;if(first!=="["&&(!containerMarks.includes(first)||text.charAt(behindMarks(text,line))!=="["))return false;bracket.lastIndex=line.from
;if(!bracket.test(text))return false
;return!text.slice(bracket.lastIndex,line.to).includes("]")||text.slice(line.from,line.to).includes("]:")}
const bracket=/(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;function behindMarks(text,{from:from,to:to}){let at=from
;while(at<to&&marksWithSpace.includes(text.charAt(at)))at+=1;return at}function htmlBlock(text,{from:from}){
if(text.charAt(from)!=="<")return undefined;const opening=text.slice(from,from+12)
;return htmlBlocks.find(([start])=>start.test(opening))?.[1]}
const htmlBlocks=[[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,/<\/(?:script|pre|style|textarea)>/i],[/^<!--/,/-->/],[/^<\?/,/\?>/],[/^<![A-Za-z]/,/>/],[/^<!\[CDATA\[/,/\]\]>/]]
}),
70617: (($module,$exports,$require)=>{$require.d($exports,{Tv:()=>closesFence,X0:()=>listMarker,bc:()=>isUnderline,kn:()=>isBreak,
mh:()=>lineAt,ng:()=>runOf,sv:()=>openingFence});function lineAt(text,start,end){let from=start;let indent=0;for(;from<end;from+=1){
const code=text.charCodeAt(from);if(code===space)indent+=1;else if(code===tab)indent+=4-indent%4;else break}
const to=end>from&&text.charCodeAt(end-1)===carriageReturn?end-1:end;return{from:from,to:to,indent:indent}}
function openingFence(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="`"&&mark!=="~")return undefined
;const marks=runOf(text,mark,from,to);if(marks<3)return undefined;const isCode=mark==="~"||indexBefore(text,"`",from+marks,to)===-1
;return isCode?text.slice(from,from+marks):undefined}function closesFence(text,{from:from,to:to,indent:indent},marks){
if(indent>3||!text.startsWith(marks,from))return false;const end=from+runOf(text,marks.charAt(0),from,to)
;return lineAt(text,end,to).from===to}function listMarker(text,{from:from,to:to,indent:indent}){const end=endOfMark(text,from,to)
;if(end===from)return undefined;const{from:start}=lineAt(text,end,to);const isEmpty=start===to;if(!isEmpty&&start===end)return undefined
;const column=indent+end-from;const spaces=spacesAt(text,end,start,column);const isCode=spaces>4;return{
width:column+(isEmpty||isCode?1:spaces),content:isEmpty||isCode?end+1:start,isEmpty:isEmpty,
interrupts:!isEmpty&&(end===from+1||end===from+2&&text.charAt(from)==="1")}}function endOfMark(text,from,to){
const first=text.charCodeAt(from);if(first===hyphen||first===asterisk||first===plus)return from<to?from+1:from;let at=from
;while(at<to&&at<from+9&&isDigit(text.charCodeAt(at)))at+=1;const mark=at>from&&at<to?text.charAt(at):""
;return mark==="."||mark===")"?at+1:from}function isDigit(code){return code>=48&&code<=57}function spacesAt(text,from,to,column){
let at=column;for(let index=from;index<to;index+=1)at+=text.charCodeAt(index)===tab?4-at%4:1;return at-column}
function isBreak(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="*"&&mark!=="-"&&mark!=="_")return false;let marks=0
;for(let at=from;at<to;at+=1){const character=text.charAt(at)
;if(character===mark)marks+=1;else if(character!==" "&&character!=="\t")return false}return marks>=3}
function isUnderline(text,{from:from,to:to}){const mark=text.charAt(from);if(mark!=="="&&mark!=="-")return false
;return lineAt(text,from+runOf(text,mark,from,to),to).from===to}function runOf(text,mark,from,to){const code=mark.charCodeAt(0);let at=from
;while(at<to&&text.charCodeAt(at)===code)at+=1;return at-from}function indexBefore(text,part,from,to){
for(let at=from;at<to;at+=1)if(text.startsWith(part,at))return at;return-1}const tab=9;const carriageReturn=13;const space=32
;const asterisk=42;const plus=43;const hyphen=45}),
85245: (($module,$exports,$require)=>{$require.d($exports,{L:()=>markPassages,x:()=>imageMark});var $m0=$require(53864)
;var $m1=$require(2147);var $m2=$require(68438);var $m3=$require(89651)
;function markPassages(text,masked,passages,templates,{isJsx:isJsx,mayShow:mayShow}){const marks=new RegExp(isJsx?jsxMark:anyMark)
;const marked=[];const unsure=[];const showsAny=source=>imageMark.test(source)||mayShow(source);let mark=marks.exec(masked);let template=0
;for(const passage of passages){const{start:start,end:end,fences:fences}=passage;let hasImage=false;let hasTags=false;let isMixed=false
;let hasTemplates=false;let isUnsure=false;let isOdd=false;let braces=0;let lastImage=-1;const isCode=fences.length===0?never:(0,
$m2.dQ)(fences);for(;mark&&mark.index<end;mark=marks.exec(masked)){const{0:found,index:index}=mark;if(isCode(index))continue
;if(found.startsWith("<")){hasTags=true;isUnsure||=found==="</"&&!/[A-Za-z]/.test(masked.charAt(index+2));if(found!=="<?")continue
;isMixed=true;isUnsure||=(0,$m1.YX)(masked,index)}else if(found==="{"||found==="}"){isMixed=true;braces+=found==="{"?1:-1
}else if(found.startsWith(":"))isMixed=true;else{hasImage||=found==="![";isOdd||=found!=="![";lastImage=index}}
if(isOdd&&mayBeMeant(masked.slice(start,end),lastImage-start)){hasImage=true;isMixed=true}const prose=isJsx?(0,$m3.V)(text,passage):""
;if(/^(?:im|ex)port\b/m.test(prose)){isMixed=true;isUnsure||=!isClosed(prose)}let shows=hasImage
;for(let next=templates[template];next&&next.start<end;next=templates[template]){const source=text.slice(next.start,next.end);template+=1
;if(isCode(next.start))continue;hasTemplates=true;const shown=showsAny(source);isMixed||=shown;shows||=shown}const one={start:start,end:end,
fences:fences,mayDefine:passage.mayDefine,endsContained:passage.endsContained,mayShow:shows,hasTags:hasTags,isMixed:isMixed,
hasTemplates:hasTemplates,isJoined:false,isUnsure:isUnsure||braces!==0,
mayHead:passage.mayHead||hasTags&&/<h[1-6]\b/i.test(masked.slice(start,end)),
isOpen:hasImage&&!labelEnd.test(masked.slice(lastImage,end))||hasTags&&masked.lastIndexOf("<",end-1)>masked.lastIndexOf(">",end-1),
isGrouping:false};marked.push(one);if(!shows&&(hasTags||isMixed))unsure.push(one)}
const sourceOf=({start:start,end:end})=>text.slice(start,end)
;if(showsAny(unsure.map(sourceOf).join("")))for(const one of unsure)one.mayShow=showsAny(sourceOf(one));return marked}
function mayBeMeant(passage,last){return!labelEnd.test(passage.slice(last))||$m0.Q.find(passage).length>0}const labelEnd=/\][(（[]/
;function never(){return false}const anyMark=/[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm][Aa][Gg][Ee])/g
;const imageMark=/[!！][ \t]?[[【]/;const jsxMark=/[!！][ \t]?[[【]|<|[{}]/g;function isClosed(code){let depth=0
;for(const[mark]of code.matchAll(/[([{}\])`]|\/\*/g)){if(mark==="`"||mark==="/*")return false;depth+="([{".includes(mark)?1:-1}
return depth===0}}),
89651: (($module,$exports,$require)=>{$require.d($exports,{V:()=>withoutFences})
;function withoutFences(text,{start:start,end:end,fences:fences}){if(fences.length===0)return text.slice(start,end);let rest="";let at=start
;for(const fence of fences){rest+=text.slice(at,fence.start);at=fence.end}return rest+text.slice(at,end)}}),
37421: (($module,$exports,$require)=>{$require.d($exports,{Cn:()=>isComment,D4:()=>isParagraphTag,F8:()=>headingLevel,
FE:()=>mayBeDelimiters,JC:()=>interrupts,JN:()=>isLazy,TP:()=>headingSpan,cg:()=>afterFence,dE:()=>trimmed,hQ:()=>blank,hl:()=>linesIn,
i2:()=>inLine,ql:()=>mayBeHtml,x0:()=>underlinedSpan,z3:()=>isBlank});var $m2=$require(63831);var $m1=$require(70617)
;var $m0=$require(97910);function isLazy(text,line,item){if(line.from===line.to||line.indent>3||(0,
$m1.bc)(text,line)||interrupts(text,line)!==false)return false;const blank=item.findLastIndex(({from:from,to:to})=>from===to)
;if(blank===item.length-1)return false;return item.slice(blank+1).every((one,index)=>{
if(one.from===one.to||index===0&&(one.indent>3||!beginsParagraph(text,one)))return false;return interrupts(text,one)===false&&!(0,
$m1.X0)(text,one)})}function beginsParagraph(text,line){if(text.charAt(line.from)==="<")return wordTag.test(text.slice(line.from,line.to))
;return!(0,$m2.C5)(text,line)}const wordTag=/^<(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>[ \t]*[^ \t]/
;function interrupts(text,line){const first=text.charAt(line.from);if(first==="|")return undefined;if(isComment(text,line))return true
;if(first==="<")return inLine.test(text.slice(line.from,line.from+10))?false:undefined;if(first===">")return true
;if(first==="#")return headingLevel(text,line)>0;if((0,$m1.sv)(text,line)!==undefined||(0,$m1.kn)(text,line))return true;const marker=(0,
$m1.X0)(text,line);if(!marker)return false;return marker.interrupts?true:undefined}function headingLevel(text,{from:from,to:to}){
const level=(0,$m1.ng)(text,"#",from,to);return level<=6&&(from+level===to||text.charAt(from+level)===" ")?level:0}
function headingSpan(text,{from:from,to:to},level){const closing=/ #+[ ]*$/.exec(text.slice(from+level,to))
;const{from:start,to:end}=trimmed(text,from+level,closing?from+level+closing.index:to);return{start:start,end:end}}
function underlinedSpan(text,lines,at,end){const words=lines[at]??blank
;if(end!==at+1||words.indent>3||(lines[end]??blank).indent>3)return undefined;const{from:from,to:to}=trimmed(text,words.from,words.to)
;return{start:from,end:to}}function afterFence(text,lines,at,marks){let closing=at+1;while(closing<lines.length&&!(0,
$m1.Tv)(text,lines[closing]??blank,marks))closing+=1;return Math.min(closing+1,lines.length)}function isComment(text,{from:from,to:to}){
return text.startsWith("\x3c!--",from)&&comment.test(text.slice(from,to))}const comment=/^<!--[\w .,:;]+-->$/
;function isParagraphTag(text,from,to){return/^<p(?: align="[a-z]{1,10}")?>$/.test(text.slice(from,to))}
const inLine=/^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;function mayBeHtml(text,line,isParagraph){
const{from:from}=line;if(text.charAt(from)!=="<"||!/[A-Za-z/]/.test(text.charAt(from+1))||(0,$m0.y)(text,line)==="text")return false
;return!isParagraph||!inLine.test(text.slice(from,from+10))}function mayBeDelimiters(text,{from:from,to:to}){const first=text.charAt(from)
;if(first!=="|"&&first!=="-"&&first!==":")return false;const marks=text.slice(from,to);return marks.includes("-")&&/^[-:| \t]+$/.test(marks)
}function linesIn(text,start,end){const lines=[];for(let at=start;at<end;){const ending=text.indexOf("\n",at)
;const to=ending===-1||ending>=end?end:ending;lines.push((0,$m1.mh)(text,at,to));at=to+1}return lines}function trimmed(text,from,to){
let start=from;let end=to;while(start<end&&isSpace(text.charCodeAt(start)))start+=1;while(end>start&&isSpace(text.charCodeAt(end-1)))end-=1
;return{from:start,to:end}}function isSpace(code){return code===32||code===9}const blank={from:0,to:0,indent:0}
;function isBlank({from:from,to:to}){return from===to}}),
24768: (($module,$exports,$require)=>{$require.d($exports,{GD:()=>readParagraphText,Ly:()=>spansOf,XD:()=>onlyLine,ey:()=>paragraphOf
});var $m5=$require(70617);var $m4=$require(63831);var $m0=$require(37421);var $m1=$require(17903);var $m2=$require(94759)
;var $m3=$require(21849);function readParagraphText(text,lines,definitions){const spans=spansOf(text,lines);const read=spans.map(span=>(0,
$m1.S)(text,span,definitions));const[first]=read;if(spans.length===1)return first&&paragraphOf(first)
;const plain=read.filter(one=>one!==undefined)
;return plain.length<read.length||plain.some(({isOpen:isOpen})=>isOpen)?undefined:paragraphOf(joined(plain))}function spansOf(text,lines){
const isWhole=lines.every(({from:from},index)=>index===0||isSpace(text,lines[index-1]?.to??from,from));const parts=isWhole?[{
from:lines[0]?.from??0,to:lines.at(-1)?.to??0}]:lines;return parts.map(part=>{const{from:from,to:to}=(0,$m0.dE)(text,part.from,part.to)
;return{start:from,end:to}})}function isSpace(text,from,to){for(let at=from;at<to;at+=1)if(!" \t\r\n".includes(text.charAt(at)))return false
;return true}function paragraphOf({text:text,images:images,targets:targets,tags:tags}){if((0,$m3.L)(tags))return undefined
;const hasTwice=images.length>0&&new Set(targets).size<targets.length
;if(images.some(({link:link})=>link!==undefined&&(hasTwice||link.isShared)))return undefined;return{text:text,images:images,targets:targets}
}function joined(lines){return{text:(0,$m2.TN)(lines.map(({text:text})=>text).join(" ")),images:lines.flatMap(({images:images})=>images),
targets:lines.flatMap(({targets:targets})=>targets),isOpen:false,tags:lines.flatMap(({tags:tags})=>tags)}}function onlyLine(text,start,end){
if(!(0,$m4.RI)(text,start)||text.charAt(start)==="|")return undefined;const ending=text.indexOf("\n",start)
;const to=ending===-1||ending>end?end:ending;if(!isSpace(text,to,end))return undefined;return{start:start,end:(0,$m0.dE)(text,start,(0,
$m5.mh)(text,start,to).to).to}}}),
99806: (($module,$exports,$require)=>{$require.d($exports,{M:()=>plainTagAt,y:()=>pixels})
;function plainTagAt(text,at,to,isBlock=false){if(!text.startsWith("<img ",at))return undefined;const values=new Map;const spans=new Map
;let next=at+"<img".length;const attribute=isBlock?blockAttribute:inlineAttribute
;for(let found=matchAt(attribute,text,next);found;found=matchAt(attribute,text,next)){
const[whole,space="",name="",double,single,bare=""]=found;const quoted=double??single;const isLength=name==="width"||name==="height"
;if(values.has(name)||!(isLength?/^(?:\d+(?:px|%)?)?$/.test(quoted??bare):texts.has(name)&&quoted!==undefined)){return undefined}
values.set(name,decoded(quoted??bare));spans.set(name,{start:next+space.length,end:next+whole.length});next+=whole.length}
const closing=matchAt(tagEnd,text,next);if(!closing||next+closing[0].length>to)return undefined;const src=values.get("src")
;const address=spans.get("src");if(src===undefined||src.trim()===""||!address)return undefined
;if(/display|visibility/i.test(values.get("style")??"")||/dark|light/i.test(values.get("class")??""))return undefined
;const alt=values.get("alt");if(alt?.trim()===""&&!(isBlock&&alt===""))return undefined;return{isTag:true,src:src.trim(),alt:alt,
width:pixels(values.get("width")),height:pixels(values.get("height")),
others:[...values].flatMap(([name,value])=>name==="alt"?[]:[`${name}=${value}`]),span:{start:at,end:next+closing[0].length},
altSpan:spans.get("alt")??{start:address.end,end:address.end}}}const texts=new Set("src alt class id align loading style".split(" "))
;const inlineAttribute=/( +)([a-z]{1,20})=(?:"((?:[^"&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|'((?:[^'&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)'|(\d{1,9}(?:px|%)?)(?=[ >]))/y
;const blockAttribute=/( +)([a-z]{1,20})=(?:"((?:[^"&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|'((?:[^'&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)'|(\d{1,9}(?:px|%)?)(?=[ >]))/y
;const tagEnd=/ *\/?>/y;function matchAt(pattern,text,at){pattern.lastIndex=at;return pattern.exec(text)}function decoded(value){
return value.replace(/&(?:quot|amp|lt|gt|#39);/g,reference=>references[reference]??reference)}const references={"&quot;":'"',"&amp;":"&",
"&lt;":"<","&gt;":">","&#39;":"'"};function pixels(value){const digits=/^(\d+)(?:px)?$/.exec(value??"")?.[1]
;return digits===undefined?undefined:Number(digits)}}),
17903: (($module,$exports,$require)=>{$require.d($exports,{S:()=>readPlainText});var embedded_page=$require(34268)
;var quick_character=$require(16664);function plainLabelAt(text,at,to,definitions){label.lastIndex=at;const found=label.exec(text)
;if(!found)return undefined;const[,words=""]=found;const labelEnd=at+"![".length+words.length;const isInline=text.charAt(labelEnd+1)==="("
;const address=isInline?addressAt(text,labelEnd+1,to):referenceAt(text,labelEnd+1,to,words,definitions);const read=withoutCode(words)
;if(!address||address.url.startsWith("#")||(0,embedded_page.C)(address.url)||!read||!isPlainLabel(read.rest))return undefined;return{
isTag:false,syntax:isInline?"inline":syntaxOf(text.slice(labelEnd,address.end)),src:address.url,alt:read.said.replaceAll("\n"," "),
title:address.title,span:{start:at,end:address.end},altSpan:{start:at+"![".length,end:labelEnd}}}function syntaxOf(end){
if(end==="]")return"shortcut-reference";return end==="][]"?"collapsed-reference":"full-reference"}
const label=/!\[((?:[^[\]\\<&*~{}$|\n\r\t【】]|(?<=[^ ])\n(?=[^ \n])|\|(?! ?\d)|&(?!#?[A-Za-z\d]{1,40};)|< |\$(?!\{))*)\]/y
;function withoutCode(words){if(!words.includes("`"))return{said:words,rest:words};const parts=words.split("`")
;const isPlain=parts.every((part,at)=>{const isEnd=at===0||at===parts.length-1;return part===""?isEnd:at%2===0||part.trim()===part})
;if(parts.length%2===0||!isPlain)return undefined;return{said:parts.join(""),rest:parts.filter((_,at)=>at%2===0).join("`")}}
function isPlainLabel(words){if(words==="")return true;if(/^bg\b|\b(?:w|h|width|height):/.test(words))return false
;if(words.trim()===""||words.includes("_")&&(words.match(edgeOfWord)?.length??0)>1)return false
;return!/:\/\/|www\.|[\w.+-]@|(?!\n)\p{Cc}/iu.test(words)}const edgeOfWord=/(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/g
;function referenceAt(text,at,to,words,definitions){reference.lastIndex=at;const isShort=text.charAt(at)!=="["
;const[whole="",key=""]=isShort?[]:reference.exec(text)??[];const end=at+whole.length
;if(whole===""&&!isShort||end>to||"(:".includes(text.charAt(end)||" "))return undefined
;const target=definitions.targetOf(key===""?words:key);return target===undefined||target.title===""?undefined:{...target,end:end}}
const reference=/\[([\w .-]{0,100})\]/y;function addressAt(text,at,to){const form=text.charAt(at+1)==="<"?spacedAddress:address
;form.lastIndex=at;const found=form.exec(text);if(!found||at+found[0].length>to)return undefined;const[whole,written="",enclosed]=found
;const url=(0,quick_character.D)(written);const title=enclosed===undefined?undefined:(0,quick_character.D)(enclosed.slice(1,-1))
;if(url===undefined||enclosed!==undefined&&title===undefined)return undefined;return{url:url,title:title,end:at+whole.length}}
const address=/\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy
;const spacedAddress=/\(<([\w./%~+-][\w./%~+ ():?=#,@!&-]*)>(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/y
;function bareAddressAt(text,at){bareAddress.lastIndex=at;return bareAddress.exec(text)?.[1]}
const bareAddress=/<(https?:\/\/[\w./:?=#~+-]{1,500})>/y;function followsAddress(text,start,at){let from=at
;const first=Math.max(start,at-mostAddress);while(from>first&&!isSpace(text.charCodeAt(from-1)))from-=1;const length=at-from
;return length>1&&(length===mostAddress||/https?:\/\/|www\.|[\w.+-]@/i.test(text.slice(from,at)))}function endsName(text,at){
restOfName.lastIndex=at;return restOfName.test(text)}const restOfName=/[\w.+-]*@/y;function isSpace(code){
return code===32||code===10||code===9}const mostAddress=500;var plain_tag=$require(99806);function endOfTag(text,at,to,tagAt){
if(!/[A-Za-z/!?]/.test(text.charAt(at+1)))return at+1;const image=(0,plain_tag.M)(text,at,to);if(image)return image.span.end
;const url=bareAddressAt(text,at);if(url!==undefined)return at+url.length+2;const tag=tagAt(text,at);return tag===""?undefined:at+tag.length
}var line=$require(70617);var text_marks=$require(94759);const unpaired={ends:0,begins:0,isPassed:false};const mostRuns=100
;function runAt(text,at,{start:start,end:end,listEnd:listEnd}){const mark=text.charAt(at);const size=(0,line.ng)(text,mark,at,end)
;const previous=at===start?" ":at===listEnd?"x":text.charAt(at-1);const next=at+size<end?text.charAt(at+size):" "
;const before=kindOf(previous);const after=kindOf(next);const isLeft=after==="word"||after==="mark"&&before!=="word"
;const isRight=before==="word"||before==="mark"&&after!=="word";if(mark==="~"){const isShort=size<3;return{mark:mark,size:size,
opens:isShort&&isLeft,closes:isShort&&isRight,left:size,...unpaired}}const opens=isLeft||next==="~";const closes=isRight||previous==="~"
;if(mark==="*")return{mark:mark,size:size,opens:opens,closes:closes,left:size,...unpaired};return{mark:mark,size:size,
opens:opens&&(before!=="word"||!closes),closes:closes&&(after!=="word"||!opens),left:size,...unpaired}}
function saidOf({mark:mark,left:left,ends:ends,begins:begins},hasSigns){if(!hasSigns)return mark.repeat(left)
;return text_marks.Em.emEnd.repeat(ends)+mark.repeat(left)+text_marks.Em.em.repeat(begins)}function kindOf(character){
if(/[A-Za-z\d]/.test(character))return"word";if(/\s/.test(character))return"space"
;return/[!-/:-@[-`{-~]/.test(character)||character>""&&/[\p{P}\p{S}]/u.test(character)?"mark":"word"}function pair(runs,isLink){
const first=isLink?undefined:runs.find(({mark:mark,size:size})=>mark!=="~"||size<3)
;if(first!==undefined&&first.mark!=="~")pairEmphasis(runs);pairInside(runs)}function pairInside(runs){if(runs.length===0)return
;pairStrikethrough(runs);pairEmphasis(runs)}function pairStrikethrough(runs){runs.forEach((closing,index)=>{
if(closing.mark!=="~"||closing.isPassed||!closing.closes)return
;const open=lastBefore(runs,index,run=>run.mark==="~"&&run.opens&&run.size===closing.size);const opening=runs[open];if(!opening)return
;for(const run of[opening,closing]){run.left=0;run.isPassed=true}pairInside(runs.slice(open+1,index))})
;for(const run of runs)if(run.mark==="~")run.isPassed=true}function pairEmphasis(runs){runs.forEach((closing,index)=>{
while(closing.mark!=="~"&&!closing.isPassed&&closing.closes&&closing.left>0){
const open=lastBefore(runs,index,run=>run.mark===closing.mark&&run.opens&&fit(run,closing));const opening=runs[open];if(!opening)return
;const marks=opening.left>1&&closing.left>1?2:1;opening.left-=marks;opening.begins+=1;closing.left-=marks;closing.ends+=1
;pairInside(runs.slice(open+1,index))}});for(const run of runs)if(run.mark!=="~")run.isPassed=true}function fit(opening,closing){
if(opening.left===0)return false;const isBoth=opening.closes||closing.opens
;return!(isBoth&&closing.left%3!==0&&(opening.left+closing.left)%3===0)}function lastBefore(runs,end,isFound){for(let at=end-1;at>=0;at-=1){
const run=runs[at];if(run&&!run.isPassed&&isFound(run))return at}return-1}function closingTicks(text,from,to,ticks){
for(let at=text.indexOf("`",from);at!==-1&&at<to;){const run=(0,line.ng)(text,"`",at,to);if(run===ticks)return at
;at=text.indexOf("`",at+run)}return undefined}function codeOf(quoted){if(/[)\]]\{/.test(quoted))return undefined
;const code=quoted.includes("\n")?quoted.replace(/\r?\n[ \t]*/g," "):quoted
;return/^ .* $/.test(code)&&code.trim()!==""?code.slice(1,-1):code}function closingBracket(text,at,to,{image:image,tag:tag}){let depth=0
;let isNested=false;for(let index=nextMark(text,at+1,to);index<to;index=nextMark(text,index,to)){const character=text.charAt(index)
;if(character==="]"){if(depth===0)return{close:index,isNested:isNested};depth-=1;index+=1;if(text.charAt(index)==="(")return undefined
}else if(character==="["){depth+=1;isNested||=text.charAt(index+1)!=="]";if(depth>deepest)return undefined;index+=1
}else if(character==="\\")index+=2;else if(character==="`"){const ticks=(0,line.ng)(text,"`",index,to)
;const close=closingTicks(text,index+ticks,to,ticks);index=(close??index)+ticks}else{
const end=character==="<"?tag(index):text.charAt(index+1)==="["?image(index):index+1;if(end===undefined)return undefined;index=end}}return{
close:undefined,isNested:isNested}}const deepest=4;function nextMark(text,from,to){mark.lastIndex=from
;return mark.test(text)?Math.min(mark.lastIndex-1,to):to}const mark=/[[\]\\`<!]/g
;function linkAt(text,at,{close:close,isNested:isNested,start:start,to:to},definitions){const behind=close+1<to?text.charAt(close+1):""
;const label=text.slice(at+1,close);if(label.startsWith("^")){const isNote=definitions.isNote(label)&&behind!=="["&&behind!==":"
;return isNote?{isText:false,url:undefined,title:undefined,end:close+1}:undefined}if(behind==="("){
const address=isNested?undefined:addressAt(text,close+1,to);return address&&{isText:false,url:address.url,title:address.title,
end:address.end}}if(behind==="["){plain_link_reference.lastIndex=close+1;const[whole="",key=""]=plain_link_reference.exec(text)??[]
;const end=close+1+whole.length;const isBlank=key!==""&&key.trim()==="";if(whole===""||end>to||isNested||isBlank)return undefined
;return definedAs(key===""?label:key,end,definitions)}if(behind===":"&&at===start)return undefined;if(isNested)return itself
;if(at===start&&/^[\sxX]$/.test(label))return undefined;return definedAs(label,close+1,definitions)}
function definedAs(label,end,definitions){const target=definitions.targetOf(label);if(target)return target.url===""?undefined:{isText:false,
url:target.url,title:target.title,end:end};return definitions.has(label)?undefined:itself}const itself={isText:true}
;const plain_link_reference=/\[([^[\]\\`<&\n\r\t]{0,200})\]/y;var attribute_list=$require(60364);function plainListAt(text,at){
if(text.charAt(at)!=="{")return{width:undefined,height:undefined,end:at};classes.lastIndex=at;const[list]=classes.exec(text)??[]
;const widths=list?.match(/width=/g)?.length??0;const heights=list?.match(/height=/g)?.length??0
;if(list===undefined||widths>1||heights>1)return undefined;const valueOf=size=>(0,plain_tag.y)(size.exec(list)?.[1]);return{
width:widths===0?undefined:valueOf(/width="?([\w%]+)/),height:heights===0?undefined:valueOf(/height="?([\w%]+)/),end:at+list.length}}
const classes=/\{:?[ ]*(?:(?:(?:[.#][\w-]+)+|(?:width|height)=(?:\d{1,9}(?:px|%)?|"\d{1,9}(?:px|%)?"))(?:[ ]+|(?=\})))+\}/y
;function listAt(text,at){if(!")]".includes(text.charAt(at-1)))return 0;anyList.lastIndex=at;return anyList.exec(text)?.[0].length??0}
const anyList=new RegExp(attribute_list.Yd.source,"y");var tagged_tags=$require(73415);var word_tags=$require(21849)
;function readPlainText(text,{start:start,end:end},definitions,marks){if((0,text_marks.li)(text,start,end)===end)return{...nothing,text:(0,
text_marks.TN)(text.slice(start,end))};const images=[];const[targets,tags]=[[],[]];let isOpen=false;let textStart=start;let listEnd=-1
;const skips={image:at=>plainLabelAt(text,at,end,definitions)?.span.end,tag:at=>endOfTag(text,at,end,marks?tagged_tags.wo:word_tags.A)}
;function read(from,to,isInLink){const runs=[];const parts=[];let said="";let plain=from;let at=from;const flush=()=>{
said+=text.slice(plain,at)};const note=one=>{if(!marks)return;said+=text_marks.pM;marks.push(one)};const skip=until=>{at=until;plain=until
;textStart=until};const show=image=>{flush();if(marks&&!image.isTag)note({kind:"image",image:image});else if(!image.alt)said+=" "
;images.push({...image,link:undefined});skip(image.span.end)};for(at=(0,text_marks.li)(text,at,to);at<to;at=(0,text_marks.li)(text,at,to)){
const character=text.charAt(at);const next=at+1<to?text.charAt(at+1):"";if((0,text_marks.o4)(character,next)){at+=1;continue}
if(character==="*"||character==="_"||character==="~"){const run=runAt(text,at,{start:start,end:end,listEnd:listEnd})
;if(run.opens||run.closes){if(followsAddress(text,textStart,at)||runs.length===mostRuns)return undefined
;if(character==="_"&&endsName(text,at+run.size))return undefined;flush();parts.push(said);runs.push(run);said="";plain=at+run.size}
at+=run.size;continue}if(character==="{"){flush();plain=at+listAt(text,at);listEnd=plain;at=Math.max(plain,at+1);continue}
if(followsAddress(text,textStart,at))return undefined;if(character==="!"){const image=plainLabelAt(text,at,to,definitions)
;if(!image)return undefined;const list=plainListAt(text,image.span.end);if(!list||list.end>to||text.charAt(list.end)==="[")return undefined
;show({...image,width:list.width,height:list.height});skip(list.end);if(list.end>image.span.end)listEnd=at}else if(character==="["){
const brackets=closingBracket(text,at,to,skips);if(!brackets||isInLink&&brackets.close!==at+1)return undefined
;if(brackets.close===undefined||isInLink){isOpen||=!isInLink;at+=1;continue}const link=linkAt(text,at,{...brackets,close:brackets.close,
to:to,start:start},definitions);if(!link)return undefined;if(link.isText){at+=1;continue}flush();if(link.url!==undefined){note({kind:"link",
url:link.url,title:link.title});const before=images.length;textStart=at+1;const inner=read(at+1,brackets.close,true)
;if(inner===undefined)return undefined;if(link.title!==undefined&&!marks&&(images.length>before||inner.trim()===""))return undefined
;said+=inner;note({kind:"link end"});const around={target:link.url,text:(0,text_marks.TN)(inner),isShared:images.length>before+1}
;images.push(...images.splice(before).map(image=>({...image,link:around})));targets.push(link.url)}skip(link.end)}else if(character==="`"){
const ticks=(0,line.ng)(text,"`",at,to);const close=closingTicks(text,at+ticks,to,ticks);if(close===undefined){isOpen=true;at+=ticks
;continue}flush();const code=codeOf(text.slice(at+ticks,close));if(code===undefined)return undefined
;said+=marks?text_marks.Em.code+code+text_marks.Em.codeEnd:code;skip(close+ticks)}else if(character==="&"||character==="\\"){
const written=(0,quick_character.z)(text,at,to);if(!written)return undefined;isOpen||=character==="\\"&&at+1===to;flush();said+=written.said
;at=written.end;plain=at}else{const image=marks?undefined:(0,plain_tag.M)(text,at,to);if(image){show(image);continue}
const url=isInLink?undefined:bareAddressAt(text,at);if(url!==undefined){flush();note({kind:"link",url:url,title:undefined});said+=url;note({
kind:"link end"});targets.push(url);skip(at+url.length+2);continue}const tag=marks?(0,tagged_tags.wo)(text,at):(0,word_tags.A)(text,at)
;if(tag===""||at+tag.length>to)return undefined;flush();if(marks)note({kind:"tag",start:at,end:at+tag.length
});else if(tag.startsWith("<br"))said+=" ";tags.push(tag);skip(at+tag.length)}}flush();if(runs.length===0)return said;pair(runs,isInLink)
;isOpen||=runs.some(({left:left})=>left>0);if(marks&&runs.some(({mark:mark,left:left})=>mark==="~"&&left===0))return undefined
;return runs.map((run,index)=>(parts[index]??"")+saidOf(run,marks!==undefined)).join("")+said}const said=read(start,end,false)
;return said===undefined?undefined:{text:(0,text_marks.TN)(said),images:images,targets:targets,isOpen:isOpen,tags:tags}}const nothing={
text:"",images:[],targets:[],isOpen:false,tags:[]}}),
97910: (($module,$exports,$require)=>{$require.d($exports,{_:()=>isBlockTag,y:()=>htmlStart});var $m0=$require(73415)
;function htmlStart(text,{from:from,to:to}){const tag=(0,$m0.qB)(text,from);if(tag?.isMarkdown===true)return"text";block.lastIndex=from
;if(block.test(text))return tag||!mayDeclare(text,from)?"block":undefined;if(tag===undefined)return undefined;const end=from+tag.length
;return end<=to&&text.slice(end,to).trim()===""?"alone":"text"}function mayDeclare(text,at){const end=text.indexOf(">",at)
;return text.slice(at,end===-1?undefined:end).includes("markdown")}function isBlockTag(tag){block.lastIndex=0;return block.test(tag)}
const block=/<\/?(?:article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>]|\/>)/y
}),
73415: (($module,$exports,$require)=>{$require.d($exports,{O9:()=>hasOnlyPlainTags,qB:()=>tagAt,wo:()=>anyTagAt})
;function tagAt(text,at){tag.lastIndex=at;const found=tag.exec(text);if(!found||!elements.has(found[1]??found[2]??""))return undefined
;const[whole]=found;const declared=/[ \n]markdown(?=[ \n=>/])(?: ?= ?["']?(0)["']?(?=[ \n/>]))?/.exec(whole);return{length:whole.length,
isMarkdown:declared!==null&&declared[1]===undefined}}function anyTagAt(text,at){const found=tagAt(text,at);if(!found)return""
;const end=at+found.length;return found.isMarkdown&&/[*_~]/.test(text.charAt(at-1)+text.charAt(end))?"":text.slice(at,end)}
function hasOnlyPlainTags(html){for(const[,name]of html.matchAll(anyTag))if(name!==undefined&&!elements.has(name))return false;return true}
const elements=new Set(`a abbr article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer\n  h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label li main mark nav ol p picture q s samp section small source span strike strong sub summary sup table\n  tbody td tfoot th thead tr tt u ul var wbr`.split(/\s+/))
;const tag=/<(?:\/([a-z][a-z\d]*) *|([a-z][a-z\d]*)(?:[ \n]+[a-z][a-z\d-]*(?: ?=[ \n]?"(?:[^"<>{}`$\\\n\r\t\uFDD2-\uFDEF]|\n(?![ \n]))*"| ?= ?'[^'"<>{}`$\\\n\r\t\uFDD0-\uFDEF]*'|=[\w%.-]+(?=[ \n>]))?){0,30}[ \n]*\/?)>/y
;const anyTag=/<(?:!--|\/?([A-Za-z!?][^\s/>]*))/g}),
94759: (($module,$exports,$require)=>{$require.d($exports,{Em:()=>inlineSigns,TN:()=>oneLine,li:()=>nextMark,o4:()=>isItself,
pM:()=>markSign});const markSign="﷒";const inlineSigns={em:"﷓",emEnd:"﷔",code:"﷕",codeEnd:"﷖"};function nextMark(text,from,to){
mark.lastIndex=from;return mark.test(text)?Math.min(mark.lastIndex-1,to):to}const mark=/[![`\\&<*_~{\t|\n]/g
;function isItself(character,next){if(character==="!")return next!=="["
;return character==="<"?!/[A-Za-z/!?]/.test(next):"\n|\t".includes(character)}function oneLine(text){
return(wide.test(text)?text.replace(/\s+/g," "):text).trim()}const wide=/\s\s|[^\S ]/}),
21849: (($module,$exports,$require)=>{$require.d($exports,{A:()=>wordTagAt,L:()=>leavesOpen});function wordTagAt(text,at){
wordTag.lastIndex=at;return wordTag.exec(text)?.[0]??""}
const wordTag=/<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y;function leavesOpen(tags){const open=new Map
;for(const tag of tags){const name=tag.replace(/[</>]/g,"");const before=open.get(name)??0;if(!formatting.has(name))continue
;if(tag.startsWith("</")&&before===0)return true;open.set(name,before+(tag.startsWith("</")?-1:1))}
return[...open.values()].some(count=>count>0)}const formatting=new Set("b code em i s small strong u".split(" "))}),
34268: (($module,$exports,$require)=>{$require.d($exports,{C:()=>isEmbeddedPage,U:()=>isEmbeddedPart})
;function isEmbeddedPart(address){return/^#[\w:.-]/.test(address)}function isEmbeddedPage(address){return embedded.test(address)}
const embedded=/^https?:\/\/(?:(?:www|m|player|mobile)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/|playlist\?)|youtu\.be\/[\w-]{6}|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,50}\/status\/\d)/i
}),

};
