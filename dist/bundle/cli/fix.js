import { modules as common0 } from '../common/review/packed-image.js';
import { modules as common1 } from '../common/review/suggest.js';
export const ids = [7623];
export const modules = {
...common0,
...common1,
6388: (($module,$exports,$require)=>{$require.d($exports,{W:()=>rewriteDocument});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(61469);var $m3=$require(60999);var $m4=$require(58110);var $m5=$require(67778)
;async function rewriteDocument(root,{path:path,text:text,encoding:encoding},after){try{const now=(0,$m3.w8)(await(0,$m0.readFile)((0,
$m1.resolve)(root,path)));if("reason"in now||now.text!==text||now.encoding!==encoding)return{kind:"changed"};const bytes=(0,
$m4.wx)(after,encoding);const written=bytes&&(0,$m3.w8)(bytes)
;if(bytes===undefined||written===undefined||"reason"in written||written.text!==after)return{kind:"encoding"};const failure=await(0,
$m5._)(root,path,bytes);return failure&&{kind:"disk",why:failure.why,onDisk:failure.onDisk}}catch(error){
if(!(error instanceof Error&&"code"in error))throw error;return{kind:"disk",why:(0,$m2.bD)(error),onDisk:"What is there is unchanged."}}}}),
27623: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{fix:()=>fix});var count=$require(16327)
;var review=$require(48855);var rewrite_document=$require(6388);var lines=$require(28111);var suggest=$require(67513)
;var text_edits=$require(47203);var reviewed_image=$require(62417);async function settle(documents,found,review){
let states=documents.map(begin);let report=found;for(let round=0;round<mostRounds&&states.some(state=>isOffered(state,report));round+=1){
states=states.map(state=>isOffered(state,report)?advanced(state,report):state);report=await review(states.map(({after:after})=>after))}
return{documents:states.map(({after:after})=>after),fixed:states.filter(({document:document,after:after})=>document!==after),left:report,
troubles:states.filter(({isRestless:isRestless})=>isRestless).map(({document:document})=>restless(document))}}const mostRounds=10
;function begin(document){return{document:document,after:document,written:[],texts:[document.text],isRestless:false}}
function isOffered({after:after,isRestless:isRestless},{images:images}){return!isRestless&&images.some(isOfferedIn(after))}
function isOfferedIn(document){return reviewed=>(0,reviewed_image.b)(reviewed).document===document&&reviewed.suggestion?.offered===true}
function advanced(state,{images:images}){const edits=(0,suggest.Z8)(state.after,images);const text=(0,suggest.GT)(state.after,images)
;if(state.texts.includes(text))return{...begin(state.document),isRestless:true}
;const written=images.filter(isOfferedIn(state.after)).flatMap(reviewed=>reviewed.suggestion===undefined?[]:[{reviewed:reviewed,
suggestion:reviewed.suggestion}]);return{...state,after:{...state.after,text:text,changedLines:changedLines(state.after,edits,text)},
written:[...state.written,...written],texts:[...state.texts,text]}}function changedLines({text:text,changedLines:before},edits,edited){
if(before==="all")return before;const[oldStarts,newStarts]=[(0,lines._)(text),(0,lines._)(edited)];const lineOf=offset=>(0,
lines.x)(newStarts,{start:offset,end:offset}).line;const spans=(0,text_edits.j)(edits);const moved=offset=>{
const last=edits.findLastIndex(({span:span})=>span.start<offset);const[edit,span]=[edits[last],spans[last]]
;return edit&&span?Math.max(span.start,span.end+offset-edit.span.end):offset};const written=edits.flatMap(({span:span},index)=>{
const{line:line}=(0,lines.x)(oldStarts,span);const[first,last]=[lineOf(spans[index]?.start??0),lineOf(spans[index]?.end??0)]
;return before.has(line)?Array.from({length:last-first+1},(_,more)=>first+more):[]})
;return new Set([...[...before].map(line=>lineOf(moved(oldStarts[line-1]??text.length))),...written])}function restless({path:path}){
return`The drafts of ${path} undo each other, so none of them was written. They are in this report: choose one.`}
async function fix(input,found,world,isDry,remember){const contextDrafts=(0,review.WU)(input.drafting,input.contextDrafts)
;const unread=new Set(found.skipped.map(({file:file})=>file));const same={...input,skipped:found.skipped,overdue:undefined,
contextDrafts:contextDrafts};const again=documents=>world.signal.aborted?Promise.resolve(found):(0,review.NQ)({...same,documents:documents,
drafting:{status:"off"}});const judged=input.documents.filter(({path:path})=>!unread.has(path))
;const settled=await settle(judged,found,again);if(isDry)return{report:found,troubles:settled.troubles,fixed:settled.fixed}
;const release=world.keep();await remember(settled.fixed.flatMap(({written:written})=>written));const outcomes=[]
;for(const one of settled.fixed)outcomes.push(await fixDocument(one,world))
;const done=outcomes.filter(({trouble:trouble})=>trouble===undefined)
;const troubles=[...settled.troubles,...outcomes.flatMap(({trouble:trouble})=>trouble??[])];if(world.signal.aborted){return{report:{
...found,notes:[...writtenNote(done,stopped),...found.notes,...troubles]},troubles:troubles,fixed:done}}release()
;const lost=new Map(outcomes.flatMap(({document:document,after:after,trouble:trouble})=>trouble?[[after,document]]:[]))
;const left=lost.size===0?settled.left:await again(settled.documents.map(document=>lost.get(document)??document))
;const notes=new Set([...writtenNote(done,counted),...found.notes,...troubles,...left.notes])
;const images=withDrafts(left.images,found.images);return{report:{...left,images:images,notes:[...notes],drafts:found.drafts,
refused:found.refused},troubles:troubles,fixed:done}}function withDrafts(images,found){
const before=new Map(found.map(reviewed=>[reviewed.identity,reviewed]));return images.map(reviewed=>{
const earlier=before.get(reviewed.identity);if(earlier===undefined||reviewed.findings.length===0)return reviewed
;return earlier.document===reviewed.document?earlier:{...reviewed,draft:earlier.draft}})}function writtenNote(files,coverage){
const written=files.flatMap(file=>file.written.map(({suggestion:suggestion})=>suggestion.source));if(written.length===0)return[]
;const isOne=written.length===1;const without=written.filter(source=>source!=="caption").length
;const decorative=written.filter(source=>source==="decorative").length;const parts=[`${(0,
count.U)(written.length,"draft was","drafts were")} written into ${(0,
count.U)(files.length,"file")}`,...without>0?[`${isOne?"":`${without===written.length?"all":without} of them `}without a model`]:[],...decorative>0?[`${isOne?"":`${decorative===written.length?"all":decorative} of them `}to mark a picture as decorative`]:[]]
;const them=isOne?"it":"them";return[`${parts.join(", ")}: read ${them} (\`git diff\`) before you commit ${them}. ${coverage(them)}`]}
function counted(them){return`The coverage above counts ${them} before you have read ${them}.`}function stopped(them){
return`The run was stopped then, so the findings and the coverage above do not count ${them}.`}async function fixDocument(fixed,world){
const{document:document,after:after}=fixed;const failure=await(0,rewrite_document.W)(world.cwd,document,after.text);return{...fixed,
trouble:failure&&troubleOf(document,failure)}}function troubleOf(document,failure){const{path:path}=document
;if(failure.kind==="changed")return`${path} changed during the review, so its drafts were not written. Run the command again.`
;if(failure.kind==="encoding")return`${path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`
;return notWritten(document,failure.why,failure.onDisk)}function notWritten({path:path},why,onDisk){
return`${path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`}}),
47203: (($module,$exports,$require)=>{$require.d($exports,{c:()=>applyEdits,j:()=>editedSpans});var $m0=$require(95505)
;function applyEdits(text,edits){const result=new $m0.Ay(text);for(const{span:span,text:replacement}of edits){
if(span.start===span.end)result.appendLeft(span.start,replacement);else result.update(span.start,span.end,replacement)}
return result.toString()}function editedSpans(edits){let grown=0;return edits.map(({span:span,text:text})=>{const start=span.start+grown
;grown+=text.length-(span.end-span.start);return{start:start,end:start+text.length}})}}),

};
