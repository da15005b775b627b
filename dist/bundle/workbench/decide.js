export const ids = [2771];
export const modules = {
6388: (($module,$exports,$require)=>{$require.d($exports,{W:()=>rewriteDocument});var $m0=$require(51455);var $m1=$require(76760)
;var $m2=$require(61469);var $m3=$require(60999);var $m4=$require(58110);var $m5=$require(67778)
;async function rewriteDocument(root,{path:path,text:text,encoding:encoding},after){try{const now=(0,$m3.w8)(await(0,$m0.readFile)((0,
$m1.resolve)(root,path)));if("reason"in now||now.text!==text||now.encoding!==encoding)return{kind:"changed"};const bytes=(0,
$m4.wx)(after,encoding);const written=bytes&&(0,$m3.w8)(bytes)
;if(bytes===undefined||written===undefined||"reason"in written||written.text!==after)return{kind:"encoding"};const failure=await(0,
$m5._)(root,path,bytes);return failure&&{kind:"disk",why:failure.why,onDisk:failure.onDisk}}catch(error){
if(!(error instanceof Error&&"code"in error))throw error;return{kind:"disk",why:(0,$m2.bD)(error),onDisk:"What is there is unchanged."}}}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),
33735: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>surroundingsOf});var $m1=$require(11300);var $m0=$require(4854)
;const mostSource=4e3;const mostText=600;function surroundingsOf(text,{start:start,end:end}){
const[first,last]=[Math.max(0,start-mostSource),end+mostSource]
;const before=blocksOf(first===0?text.slice(0,start):text.slice(first,start).replace(/^[^\n]*\n/,""))
;const rest=last>=text.length?text.slice(end):text.slice(end,last).replace(/\n[^\n]*$/,"");const after=blocksOf(rest.replace(linkEnd,"$1"))
;return{before:lastOf(before),after:firstOf(after)}}const linkEnd=/^([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/;function blocksOf(source){
const text=source.replace(/\r\n?/g,"\n").replace(/^---\n[^]*?\n---\n/,"").replace(/<!--[^]*?(?:-->|$)/g," ").replace(/<script[^]*?(?:<\/script>|$)/gi," ").replace(/<style[^]*?(?:<\/style>|$)/gi," ").replace(/<[/!a-z][^<>]*>/gi,withoutTag).replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g," (picture) ").replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g,"$1")
;return paragraphsOf(decoded(text).split("\n")).map(paragraph=>(0,
$m0.h)(paragraph.replace(marks,""))).filter(paragraph=>/[\p{L}\p{N}]/u.test(paragraph))}function paragraphsOf(lines){const paragraphs=[]
;let isOpen=false;for(const line of lines){const isHeading=heading.test(line);const words=isHeading?(0,
$m1.q)(line.replace(opening,"").trimEnd()):line.replace(opening,"")
;if(isOpen&&words===line&&line.trim()!=="")paragraphs.push(`${paragraphs.pop()??""} ${line}`);else paragraphs.push(words)
;isOpen=line.trim()!==""&&!isHeading}return paragraphs}const opening=/^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}\.)[ \t]/
;const heading=/^[ \t]*#{1,6}[ \t]/;const marks=/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu
;const breaking=new Set("p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th dl dt dd pre figure figcaption section article blockquote br hr".split(" "))
;function withoutTag(tag){const name=/^<\/?([a-z\d]{1,12})/i.exec(tag)?.[1]??"";return breaking.has(name.toLowerCase())?"\n\n":""}
function decoded(text){return text.replace(/&(?:nbsp|lt|gt|quot|amp);/g,reference=>characters[reference]??reference)}const characters={
"&nbsp;":" ","&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"};function firstOf(blocks){const kept=[];let length=0;for(const block of blocks){
if(length>0&&length+block.length>mostText)break;kept.push(block.length>mostText?`${block.slice(0,mostText)} …`:block);length+=block.length}
return kept}function lastOf(blocks){const kept=[];let length=0;for(const block of blocks.toReversed()){
if(length>0&&length+block.length>mostText)break;kept.unshift(block.length>mostText?`… ${block.slice(-mostText)}`:block);length+=block.length
}return kept}}),
9624: (($module,$exports,$require)=>{$require.d($exports,{L:()=>decide});var $m6=$require(4854);var $m0=$require(28163)
;var $m1=$require(12950);var $m2=$require(74522);var $m3=$require(30863);var $m4=$require(22321);var $m5=$require(36566)
;async function decide(session,targets,decision){const number=1+(session.journal.entries().at(-1)?.decision??0);const results=[]
;for(const target of targets)results.push(await decideOne(session,target,decision,number));return results}
async function decideOne(session,{id:id,seen:seen},decision,number){const known=session.pages.find(id)
;if(known===undefined)return refused(id,"This image is not part of the run.");const fresh=await(0,$m5.Ow)(session,known.document)
;if("reason"in fresh)return refused(id,fresh.reason);const reviewed=session.pages.find(id);if(reviewed===undefined||(0,
$m2.Pm)(reviewed)!==seen){return{id:id,status:"changed",
reason:`${known.document.path} changed meanwhile. This is what it has now: decide again.`}}
const edit=await editFor(session,fresh,reviewed,decision);if("reason"in edit)return refused(id,edit.reason)
;const entry=entryFor(session,reviewed,decision,edit,number);await session.journal.put([entry])
;const failure=edit.after===edit.before?undefined:await session.rewrite(fresh.document,edit.text);if(failure!==undefined){
await session.journal.put([{...entry,state:"undone"}]);await(0,$m5.Ow)(session,fresh.document);return refused(id,(0,
$m5.z5)(fresh.document,failure))}await session.journal.put([{...entry,state:"done"}]);await(0,$m5.s)(session,{...fresh.document,
text:edit.text});return{id:id,status:"done",file:entry.file,line:entry.line}}function refused(id,reason){return{id:id,status:"refused",
reason:reason}}async function editFor(session,{document:document,images:images},reviewed,decision){if(decision.kind==="skip"){return{
text:document.text,before:reviewed.source,after:reviewed.source,lead:0}}if(decision.kind==="ignore")return(0,
$m1.r)(session,document,images,reviewed,decision);if(decision.kind==="decorative")return(0,
$m0.i)(document,images,reviewed,undefined,session.edits);const alt=(0,$m6.h)(decision.alt);if(alt==="")return{
reason:"The text is empty. Mark the picture as decorative if it has nothing to say."};if(alt===(0,$m4.b6)(reviewed)&&(0,
$m3.$1)(session.journal,reviewed)!==undefined)return{text:document.text,before:reviewed.source,after:reviewed.source,lead:0};return(0,
$m0.i)(document,images,reviewed,alt,session.edits)}
function entryFor(session,reviewed,decision,{before:before,after:after,lead:lead},number){const drafts=session.draftsFor(reviewed)
;const used=drafts.find(draft=>isUsed(draft,decision));const[finding]=reviewed.findings;const unread=(0,$m3.$1)(session.journal,reviewed)
;return{number:1+(session.journal.entries().at(-1)?.number??0),decision:number,at:session.now(),id:(0,$m2.TH)(reviewed),
file:reviewed.document.path,line:reviewed.location.line,src:reviewed.image.src,rule:finding?.rule??unread?.rule??"",
severity:finding?.severity??(unread===undefined?"info":"warning"),outcome:outcomeOf(decision,used),...decision.kind==="describe"&&{alt:(0,
$m6.h)(decision.alt)},...decision.kind==="ignore"&&{reason:(0,$m6.h)(decision.reason)},...used!==undefined&&{draft:used},
refused:decision.kind==="skip"?[]:drafts.filter(draft=>draft!==used),before:before,after:after,lead:lead,state:"begun"}}
function isUsed(draft,decision){if(decision.kind==="decorative")return draft.source==="decorative"
;return decision.kind==="describe"&&draft.source===decision.draft?.source&&draft.alt===decision.draft.alt}function outcomeOf(decision,used){
if(decision.kind==="decorative")return"decorative";if(decision.kind==="ignore")return"ignored";if(decision.kind==="skip")return"skipped"
;if(used===undefined)return"written";return used.alt===(0,$m6.h)(decision.alt)?"accepted":"edited"}}),
30277: (($module,$exports,$require)=>{$require.d($exports,{_:()=>openJournal,a:()=>readJournal});var $m0=$require(61469)
;async function openJournal(folder,path,io){const text=await io.read();const file=await parse(text,folder,path)
;const entries=new Map(file.entries.map(entry=>[entry.number,entry]));const unread=new Map(file.unread.map(one=>[one.id,one]))
;async function write(){const all={entries:[...entries.values()],unread:[...unread.values()]};const whole={version:1,tool:"alt-text-review",
folder:folder,...all};const why=await io.write(`${JSON.stringify(whole,null,1)}\n`)
;if(why!==undefined)throw new $m0.yo(`The journal ${path} cannot be written: ${why}.`,"Free some space, or name another file with --journal.")
}return{entries:()=>[...entries.values()],live:()=>[...entries.values()].filter(({state:state})=>state!=="undone"),async put(changed){
for(const entry of changed)entries.set(entry.number,entry);await write()},unread:()=>unread,async putUnread(written){
for(const one of written)unread.set(one.id,one);await write()}}}async function parse(text,folder,path){if(text===undefined)return{
entries:[],unread:[]};const file=await readJournal(text)
;if(file===undefined)throw new $m0.yo(`${path} is not a journal of this program.`,"Move it away, or name another file with --journal.")
;if(file.folder!==folder)throw new $m0.yo(`The journal ${path} is about ${file.folder}.`,"Name another file with --journal.");return file}
async function readJournal(text){
return(await Promise.all([$require.e(3798),$require.e(4057)]).then($require.bind($require,44057))).journalIn(text)}}),
10250: (($module,$exports,$require)=>{$require.d($exports,{f:()=>openSession});var promises_=$require(51455)
;var errors=$require(61469);var decode_document=$require(60999);var named_file=$require(44104)
;async function rereadDocument(root,{path:path,format:format}){try{const file=await(0,named_file.e)(root,path);if(file.kind!=="file")return{
reason:`${path} is not there any more.`};const size=(0,decode_document.g$)(file.stats.size,path);if(size!==undefined)return{
reason:`${path}: ${size}`};const decoded=(0,decode_document.w8)(await(0,promises_.readFile)(file.path));if("reason"in decoded)return{
reason:`${path}: ${decoded.reason}`};return{path:path,format:format,...decoded,changedLines:"all"}}catch(error){
if(!(error instanceof Error&&"code"in error))throw error;return{reason:`${path} cannot be read: ${(0,errors.bD)(error)}.`}}}
var rewrite_document=$require(6388);var review=$require(48855);var mapped=$require(27823);var pages=$require(74522);var undo=$require(99990)
;async function openSession({review:given,folder:folder,journal:journal,now:now,draftsFor:draftsFor,files:files={
reread:document=>rereadDocument(folder,document),rewrite:(document,after)=>(0,rewrite_document.W)(folder,document,after)}}){const alone={
...given,drafting:{status:"off"},contextDrafts:"always",mends:true,sources:undefined};const report=await(0,review.NQ)(alone);const session={
pages:(0,pages.js)(report,(0,mapped.likeliestWith)(given.policy.addresses)),journal:journal,edits:{policy:given.policy},today:given.today,
now:()=>new Date(now()).toISOString(),...files,review:async document=>(await(0,review.NQ)({...alone,documents:[document],skipped:[],
store:undefined,notes:[]})).images,draftsFor:draftsFor};await(0,undo.Z)(session);return{session:session,
rules:Object.fromEntries(report.summaries),notes:report.notes}}}),
36566: (($module,$exports,$require)=>{$require.d($exports,{JA:()=>standing,Ow:()=>refresh,s:()=>take,z5:()=>whyNotWritten})
;var $m0=$require(74522);async function refresh(session,document){const now=await session.reread(document);if("reason"in now)return now
;return take(session,now)}async function take(session,document){session.pages.replace(document.path,await session.review(document));return{
document:document,images:session.pages.on(document.path)}}function standing(journal,reviewed){const id=(0,$m0.TH)(reviewed)
;const last=journal.live().findLast(entry=>entry.id===id)
;return last?.after.slice(last.lead).startsWith(reviewed.source)===true?last:undefined}function whyNotWritten({path:path},failure){
if(failure.kind==="changed")return`${path} changed at this moment. It is read again.`
;if(failure.kind==="encoding")return`${path} is not in UTF-8, and its encoding has no place for these words. Save it as UTF-8.`
;return`${path} could not be written: ${failure.why}. ${failure.onDisk}`}}),
99990: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>settleBegun,t:()=>undo});var $m2=$require(47203)
;var $m0=$require(28163);var $m1=$require(36566);async function undo(session){const live=session.journal.live()
;const last=live.at(-1)?.decision;if(last===undefined)return{ids:[],reason:"There is no decision to take back."}
;const entries=live.filter(({decision:decision})=>decision===last).toReversed();const ids=[];for(const entry of entries){
const reason=await undoOne(session,entry);if(reason!==undefined)return{ids:ids,reason:reason};ids.push(entry.id)}return{ids:ids,
reason:undefined}}async function undoOne(session,entry){
const gone=`${entry.file} does not have what was written any more, so nothing is taken back. Your editor or git can.`
;if(entry.before!==entry.after){const known=session.pages.find(entry.id);if(known===undefined)return gone;const fresh=await(0,
$m1.Ow)(session,known.document);if("reason"in fresh)return fresh.reason;const reviewed=session.pages.find(entry.id);const span=reviewed&&(0,
$m0.$)(fresh.document,reviewed,entry);if(span===undefined)return gone;const text=(0,$m2.c)(fresh.document.text,[{span:span,text:entry.before
}]);const failure=await session.rewrite(fresh.document,text);if(failure!==undefined)return(0,$m1.z5)(fresh.document,failure);await(0,
$m1.s)(session,{...fresh.document,text:text})}await session.journal.put([{...entry,state:"undone"}]);return undefined}
async function settleBegun(session){const begun=session.journal.live().filter(({state:state})=>state==="begun")
;const settled=begun.map(entry=>{const reviewed=session.pages.find(entry.id);const isThere=reviewed!==undefined&&(0,
$m0.$)(reviewed.document,reviewed,entry)!==undefined;return{...entry,state:isThere?"done":"undone"}})
;if(settled.length>0)await session.journal.put(settled)}}),
30863: (($module,$exports,$require)=>{$require.d($exports,{$1:()=>unreadDraft,P3:()=>rememberUnread,y$:()=>withUnread})
;var $m0=$require(74522);function unreadDraft(journal,reviewed){const id=(0,$m0.TH)(reviewed);const unread=journal.unread().get(id)
;if(unread?.after!==reviewed.source)return undefined
;const isRead=journal.live().some(entry=>entry.id===id&&entry.outcome!=="skipped"&&entry.at>=unread.at);return isRead?undefined:unread}
async function rememberUnread(journal,written,at){
const texts=new Set([...[...journal.unread().values()].map(({alt:alt})=>alt),...written.flatMap(({suggestion:suggestion})=>suggestion.source==="caption"?[suggestion.alt]:[])])
;const byModel=written.filter(({suggestion:{source:source,alt:alt}})=>source==="caption"||source==="reuse"&&texts.has(alt))
;if(byModel.length>0)await journal.putUnread(byModel.map(one=>entryFor(one,at)))}
function entryFor({reviewed:reviewed,suggestion:{alt:alt,source:source,replacement:replacement}},at){const[finding]=reviewed.findings
;const made=reviewed.draft;const by=made?.status==="ok"&&made.asked!==undefined?{by:{model:made.model,...made.asked}}:{};return{at:at,id:(0,
$m0.TH)(reviewed),file:reviewed.document.path,line:reviewed.location.line,src:reviewed.image.src,rule:finding?.rule??"",alt:alt,draft:{
source:source,alt:alt,basis:"a model; --fix wrote it",...by},before:reviewed.source,after:replacement}}function withUnread(report,journal){
if(journal.unread().size===0)return report;const images=report.images.map(reviewed=>unreadDraft(journal,reviewed)!==undefined?{...reviewed,
isUnreadDraft:true}:reviewed)
;const counted=images.filter(({inScope:inScope,status:status,isUnreadDraft:isUnreadDraft})=>inScope&&status==="ok"&&isUnreadDraft===true)
;return{...report,images:images,unreadDrafts:counted.length}}}),
22321: (($module,$exports,$require)=>{$require.d($exports,{Hw:()=>findingView,Jf:()=>heardWith,b6:()=>textOf,du:()=>viewOf,
eI:()=>draftsOf});var $m0=$require(68891);var $m6=$require(39152);var $m1=$require(46);var $m2=$require(74522);var $m3=$require(33735)
;var $m4=$require(36566);var $m5=$require(30863);const mostElsewhere=200;function viewOf(reviewed,options){
const{image:image,document:document,location:location}=reviewed;return{id:(0,$m2.TH)(reviewed),seen:(0,$m2.Pm)(reviewed),file:document.path,
line:location.line,column:location.column,src:image.src.slice(0,500),source:reviewed.source.slice(0,2e3),picture:options.picture(reviewed),
findings:reviewed.findings.map(findingView),alt:textOf(reviewed),isDynamic:image.alt.kind==="dynamic",isUnread:(0,
$m5.$1)(options.journal,reviewed)!==undefined,heard:(0,$m0.V)(image),passage:passageOf(reviewed),language:(0,$m1.eX)(reviewed),
drafts:draftsOf(reviewed,options),model:options.drafts.about(reviewed),elsewhere:options.pages.showing(reviewed).filter(one=>(0,
$m2.TH)(one)!==(0,$m2.TH)(reviewed)).slice(0,mostElsewhere).map(one=>elsewhereView(one,options.journal)),outcome:(0,
$m4.JA)(options.journal,reviewed)?.outcome}}function findingView({rule:rule,severity:severity,message:message}){return{rule:rule,
severity:severity,message:message,url:(0,$m6.gd)(rule)}}function heardWith({image:image},alt){return(0,$m0.V)((0,$m0.m)(image,alt))}
function draftsOf(reviewed,{journal:journal,drafts:drafts,model:model}){const{proposal:proposal}=reviewed
;const all=[...proposal===undefined?[]:[{source:proposal.source,alt:proposal.alt,basis:proposal.basis
}],...drafts.madeFor(reviewed).map(({text:text,model:name,asked:asked})=>({source:"caption",alt:text,
basis:`${model}, which saw the picture`,...asked!==undefined&&{by:{model:name,...asked}}}))];const unread=(0,$m5.$1)(journal,reviewed)
;return[...unread===undefined?[]:[unread.draft],...all.filter(({source:source,alt:alt})=>source==="decorative"||alt!==textOf(reviewed))]}
function textOf({image:image}){if(image.alt.kind==="text")return image.alt.text;return image.alt.kind==="empty"?"":undefined}
function elsewhereView(reviewed,journal){return{id:(0,$m2.TH)(reviewed),seen:(0,$m2.Pm)(reviewed),file:reviewed.document.path,
line:reviewed.location.line,alt:textOf(reviewed),decorative:reviewed.image.decorative,isOpen:(reviewed.findings.length>0||(0,
$m5.$1)(journal,reviewed)!==undefined)&&(0,$m4.JA)(journal,reviewed)===undefined}}function passageOf({image:image,document:document}){
const{heading:heading,figcaption:figcaption,labels:labels,control:control}=image.context;const{before:before,after:after}=(0,
$m3.Z)(document.text,image.span);return{heading:heading,before:before,after:after,figcaption:figcaption,
labels:labels.map(({text:text})=>text),control:control&&{kind:control.kind,text:control.otherText,target:control.target}}}}),

};
