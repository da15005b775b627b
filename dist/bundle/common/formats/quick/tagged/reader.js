export const modules = {
25617: (($module,$exports,$require)=>{$require.d($exports,{II:()=>dialectImage,j6:()=>only,jr:()=>outlineFrontMatter,
w7:()=>projectedSpans});var $m0=$require(95977);function dialectImage(element,{dialectImages:dialectImages}){
return dialectImages.get(element.position?.start.offset??-1)}function projectedSpans(element,projection){
const dialect=dialectImage(element,projection);if(dialect)return{element:dialect.span,attribute:only("alt",dialect.altSpan)};return(0,
$m0.Ug)(element,projection.html,projection)}function only(name,span){return asked=>asked===name?span:undefined}
function outlineFrontMatter({frontMatter:frontMatter},holes,shift){
return(frontMatter?.values??[]).flatMap(({path:path,text:text,span:span})=>{const start=span.start+shift;const end=span.end+shift
;if(holes.contains({start:start,end:end}))return[];const isChanged=holes.at(end)-holes.at(start)<end-start||/<[a-z]/i.test(text)
;return[isChanged?path:`${path}: ${text}`]})}}),
60873: (($module,$exports,$require)=>{$require.d($exports,{createTaggedReader:()=>createTaggedReader});var tags=$require(50492)
;var html_text=$require(82228);var copied=$require(95977);var quick_spans=$require(58978);var label=$require(69971)
;var page_elements=$require(39079);var projected=$require(25617);var nodes=$require(19675);var html_tree=$require(3242)
;function imagesOf(text,projection,{before:before,after:after}){const html=before+projection.html+after;const tree=(0,html_tree.s)(html)
;if(!tree)return undefined;const labelOf=element=>element instanceof nodes.e?projection.images.get(element.start-before.length):undefined
;const way={toSource:offset=>projection.toSource(offset-before.length),lastBefore:offset=>projection.lastBefore(offset-before.length)}
;const spansOf=element=>{const label=labelOf(element);if(label)return{element:label.span,attribute:(0,projected.j6)("alt",label.altSpan)}
;return(0,copied.$1)((0,quick_spans.M)(element,html),way)}
;return(0,page_elements.b)(tree,spansOf,undefined,tree.known).map(({element:element,image:image})=>{const label=labelOf(element)
;return label?fromLabel(text,image,label):image})}
function fromLabel(text,image,{syntax:syntax,title:title,altSpan:altSpan,width:width,height:height}){const alt=image.alt.kind==="absent"?{
kind:"empty"}:image.alt;return{...image,alt:alt,width:width,height:height,title:image.title??title,syntax:syntax,...label.wW,...(0,
label.ry)(text,altSpan)}}var source_map=$require(19081);var containers=$require(99903);var quick_line=$require(70617)
;var marks=$require(85245);var plain_lines=$require(37421);var plain_paragraph=$require(24768);var plain_text=$require(17903)
;var text_marks=$require(94759);var html_start=$require(97910);var tagged_tags=$require(73415)
;function project(text,{start:start,end:end},definitions){const runs=(0,source_map.g)();const images=new Map;let html="";if(!readLines((0,
plain_lines.hl)(text,start,end),0)||!(0,tagged_tags.O9)(html))return undefined;return{html:html,images:images,toSource:runs.toSource,
lastBefore:runs.lastBefore};function readLines(lines,depth){if(depth>deepest)return false;let at=0;while(at<lines.length){
const next=readBlock(lines,at,depth);if(next===undefined)return false;at=next}return true}function readBlock(lines,at,depth){
const line=lines[at]??plain_lines.hQ;const{from:from,indent:indent}=line;if((0,plain_lines.z3)(line)||indent>3||(0,
quick_line.kn)(text,line)||(0,plain_lines.Cn)(text,line))return at+1;const first=text.charAt(from);const level=(0,plain_lines.F8)(text,line)
;if(level>0)return readHeading(level,(0,plain_lines.TP)(text,line,level))?at+1:undefined;if(first==="|")return undefined
;if(first===">")return readContainer("blockquote",(0,containers.W)(text,lines,at),depth);if(first==="<"){const start=(0,
html_start.y)(text,line);if(start===undefined)return undefined;if(start!=="text")return copyBlock(lines,at)}const marks=(0,
quick_line.sv)(text,line);if(marks!==undefined)return(0,plain_lines.cg)(text,lines,at,marks);if((0,
quick_line.X0)(text,line))return readContainer("li",(0,containers.R)(text,lines,at),depth);return readParagraph(lines,at)}
function readContainer(tag,container,depth){if(!container)return undefined;html+=tag==="li"?"<ul><li>":"<blockquote>"
;if(!readLines(container.lines,depth+1))return undefined;html+=tag==="li"?"</li></ul>\n":"</blockquote>\n";return container.end}
function copyBlock(lines,at){let end=at;for(;end<lines.length&&!(0,plain_lines.z3)(lines[end]??plain_lines.hQ);end+=1){
const{from:from,to:to,indent:indent}=lines[end]??plain_lines.hQ;const line=text.slice(from,to)
;if(marks.x.test(line)||/[{}]/.test(line))return undefined
;if(text.charAt(from-1)==="\t"&&html.lastIndexOf("<")>html.lastIndexOf(">"))return undefined;html+=" ".repeat(indent);copy(from,to)
;html+="\n"}const source=text.slice(lines[at]?.from,lines[end-1]?.to)
;if(source.includes("﷑")&&/<[^<>]*\uFDD1/.test(source.replace(/"[^"]*"/g,'""')))return undefined;return end}function copy(from,to){
runs.add(html.length,from,to-from);html+=text.slice(from,to)}function readHeading(level,words){html+=`<h${level}>`
;const isRead=readText(words,true);html+=`</h${level}>\n`;return isRead}function readParagraph(lines,at){let end=at
;for(;end<lines.length;end+=1){const line=lines[end]??plain_lines.hQ;if((0,plain_lines.z3)(line))break;if(end>at){if((0,
quick_line.bc)(text,line)||(0,plain_lines.FE)(text,line))return undefined;const isEnd=line.indent<=3&&endsParagraph(line)
;if(isEnd===undefined)return undefined;if(isEnd)break}}html+="<p>";const spans=(0,plain_paragraph.Ly)(text,lines.slice(at,end))
;for(const span of spans){if(!readText(span,spans.length===1))return undefined;html+="\n"}html+="</p>\n";return end}
function endsParagraph(line){if(text.charAt(line.from)!=="<"||(0,plain_lines.Cn)(text,line))return(0,plain_lines.JC)(text,line)
;const start=(0,html_start.y)(text,line);return start&&start==="block"}function readText(span,isWhole){const marks=[];const read=(0,
plain_text.S)(text,span,definitions,marks);if(!read||read.isOpen&&!isWhole)return false
;if(read.tags.some(html_start._)&&/:\/\/|www\.|[\w.+-]@/i.test(read.text))return false;const said=read.text.split(text_marks.pM)
;said.forEach((part,index)=>{html+=withInlineTags((0,html_text.X)(part));const mark=marks[index];if(mark)write(mark)})
;return said.length===marks.length+1}function write(mark){
if(mark.kind==="tag")copy(mark.start,mark.end);else if(mark.kind==="link")html+=`<a${(0,html_text.l)("href",mark.url)}${(0,
html_text.l)("title",mark.title)}>`;else if(mark.kind==="link end")html+="</a>";else{const{image:image}=mark
;const naming=image.alt===""?"":(0,html_text.l)("alt",image.alt)+(0,html_text.l)("title",image.title);images.set(html.length,image)
;html+=`<img${(0,html_text.l)("src",image.src)}${naming}>`}}}function withInlineTags(text){
return signs.test(text)?text.replace(/[\uFDD3-\uFDD6]/g,sign=>inlineTags[sign]??""):text}const signs=/[\uFDD3-\uFDD6]/;const inlineTags={
[text_marks.Em.em]:"<em>",[text_marks.Em.emEnd]:"</em>",[text_marks.Em.code]:"<code>",[text_marks.Em.codeEnd]:"</code>"};const deepest=20
;function createTaggedReader(text,passages,definitions,refers){const known=new Map
;const hasGroups=passages.some(({isGrouping:isGrouping})=>isGrouping);function projectionOf(passage){
const{start:start,end:end,isMixed:isMixed,isGrouping:isGrouping,mayDefine:mayDefine,isOpen:isOpen}=passage
;if(isMixed||isGrouping||mayDefine||isOpen||end-start>longest||refers())return undefined;if(!known.has(passage))known.set(passage,(0,
tags.B)(text.slice(start,end)).length>0?undefined:sure(project(text,passage,definitions)));return known.get(passage)}
function beside(index,step,neighbours){let html="";for(let at=index,count=0;count<mostBeside;count+=1){const next=neighbours.next(at,step)
;if(typeof next!=="object"||next===null)return joined(html,htmlOfBlock(next),step);const found=projectionOf(next.passage)?.html
;if(found===undefined)return undefined;html=joined(html,found,step);if(visible.test(found))return html;at=next.index}return undefined}
return{htmlOf:passage=>projectionOf(passage)?.html,imagesAt(index,heading,neighbours){const passage=passages[index]
;const projection=passage&&projectionOf(passage);const before=projection&&beside(index,-1,neighbours)
;const after=before===undefined?undefined:beside(index,1,neighbours)
;if(projection===undefined||before===undefined||after===undefined)return undefined
;if(hasGroups&&caption.test(before+projection.html+after))return undefined;return imagesOf(text,projection,{
before:`${heading}${apart}${before}`,after:after})}}}function joined(html,next,step){return step===1?html+next:next+html}
function htmlOfBlock(block){if(block===false)return"";return block===null?"<ul><li></li></ul>\n":`<p>${(0,html_text.X)(block)}</p>\n`}
const apart="<div></div>\n";const visible=/<(?!\/|(?:br|hr|a)\b|!--)/;const caption=/(?<!<\/?(?:fig)?)caption|gallerytext/i
;const mostBeside=4;function sure(projection){const html=projection?.html??"";if(/<\/a>\s*(?:https?:|www\.)/i.test(html))return undefined
;for(let at=html.indexOf("<a");at!==-1;at=html.indexOf("<a",at+1)){
const before=html.slice(Math.max(html.lastIndexOf(">",at)+1,at-longestAddress),at).trimEnd();const word=before.split(/\s/).at(-1)??""
;if(word.length===longestAddress||/:\/\/|www\.|.@/i.test(word))return undefined}return projection}const longestAddress=500;const longest=2e5
}),
};
