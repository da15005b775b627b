export const modules = {
20394: (($module,$exports,$require)=>{$require.d($exports,{P:()=>createEmbedded});function createEmbedded(pagesOf){
const withImages=(text,components)=>pagesOf(text,components).pages.filter(({mayHold:mayHold})=>mayHold);return{read(text,components){
const{tolerance:tolerance}=pagesOf(text,components)
;const images=withImages(text,components).flatMap(page=>page.format.read(page.text,components).images.map(image=>inFile(image,page)))
;return{images:images,...tolerance!==undefined&&{tolerance:tolerance}}},outline(text,components){
const pages=withImages(text,components).map(page=>{const outline=page.format.outline(page.text,components);return{page:page,outline:outline,
images:outline.images.map(image=>inFile(image,page))}});return{images:pages.flatMap(({images:images})=>images),without(changes){
const spans=pages.map(({page:page})=>page.span)
;const foreign=changes.map(({span:span})=>span).filter(span=>!spans.some(one=>isWithin(span,one)))
;const cut=[...spans,...foreign].toSorted((one,other)=>one.start-other.start);let first=0
;const inside=pages.map(({page:page,outline:outline,images:images})=>{const from=first;first+=images.length
;const own=changes.filter(({index:index})=>index>=from&&index<first);return outline.without(own.map(change=>inPage(change,from,page)))})
;return[pagesOf(text,components).tolerance??"",...outside(text,cut),...inside].join("\n")}}},comments(text){
return pagesOf(text).pages.flatMap(page=>page.mayComment?page.format.comments(page.text).map(comment=>({...comment,
span:page.toFile(comment.span)})):[])},setAlt(text,image,alt){const page=pageAround(pagesOf(text).pages,image.span)
;return page.editOfFile(page.format.setAlt(page.text,spansInPage(image,page),alt))},setDecorative(text,image){
const page=pageAround(pagesOf(text).pages,image.span);const edit=page.format.setDecorative(page.text,spansInPage(image,page))
;return edit&&page.editOfFile(edit)}}}function inFile(image,{toFile:toFile,headingBefore:headingBefore}){
const heading=image.context.heading??headingBefore;return{...image,span:toFile(image.span),altSpan:toFile(image.altSpan),context:{
...image.context,heading:heading}}}function inPage(change,from,page){return{...change,index:change.index-from,
span:spanInPage(change.span,page)}}function spansInPage(image,page){return{...image,span:spanInPage(image.span,page),
altSpan:spanInPage(image.altSpan,page)}}function spanInPage({start:start,end:end},{toText:toText}){return{start:toText(start),
end:toText(end)}}function pageAround(pages,{start:start}){const found=pages.find(({span:span})=>span.start<=start&&start<span.end)
;if(!found)throw new Error("An image is in none of the pages of its file.");return found}function isWithin({start:start,end:end},around){
return around.start<=start&&end<=around.end}function outside(text,spans){const starts=[0,...spans.map(({end:end})=>end)]
;return starts.map((start,index)=>text.slice(start,spans[index]?.start??text.length))}}),
};
