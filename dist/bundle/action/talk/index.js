import { modules as common0 } from '../../common/review/draft.js';
export const ids = [8823];
export const modules = {
...common0,
58823: (($module,$exports,$require)=>{$require.d($exports,{answerPeople:()=>answerPeople});var count=$require(16327)
;var github=$require(96582);var no_draft=$require(34389);var decode_document=$require(60999);var text_encoding=$require(58110)
;var draft=$require(23072);var policy=$require(47882);var decide=$require(9624);var hinted=$require(54416)
;var workbench_journal=$require(30277);var open_session=$require(10250);var pages=$require(74522);async function openApart(review){
const documents=new Map(review.documents.map(document=>[document.path,document]));const texts=new Map;const bytes=new Map
;const journal=await(0,workbench_journal._)("","in memory",{read:()=>Promise.resolve(undefined),write:()=>Promise.resolve(undefined)})
;const textOf=path=>texts.get(path)??documents.get(path)?.text;const{session:session}=await(0,open_session.f)({review:review,folder:"",
journal:journal,now:()=>0,draftsFor:()=>[],files:{reread:document=>Promise.resolve({...document,text:textOf(document.path)??document.text}),
rewrite:({path:path,encoding:encoding},after)=>{const written=(0,text_encoding.wx)(after,encoding);const read=written&&(0,
decode_document.w8)(written);if(written===undefined||read===undefined||"reason"in read||read.text!==after)return Promise.resolve({
kind:"encoding"});texts.set(path,after);bytes.set(path,written);return Promise.resolve(undefined)}}});return{images:session.pages.images,
async decide(reviewed,decision){const[result]=await(0,decide.L)(session,[{id:(0,pages.TH)(reviewed),seen:(0,pages.Pm)(reviewed)}],decision)
;return result},textOf:textOf,changed:()=>bytes,async readWith(path,text){const document=documents.get(path)
;return document===undefined?[]:session.review({...document,text:text})},async again(reviewed,hint,retry,drafting){
const{images:images,refused:refused}=await(0,draft.draftAll)([{...(0,hinted.x)(reviewed,hint),proposal:undefined}],{drafting:drafting,
policyOf:(0,policy.createPolicy)(review.policy),samePictures:review.samePictures,policy:review.policy,earlier:undefined,retry:retry})
;return{draft:images[0]?.draft,refused:refused}}}}function knownIn(apart,threads,previousPathOf){const identities=new Map
;const documents=new Map;for(const reviewed of apart.images()){const{path:path}=reviewed.document;documents.set(path,reviewed.document)
;if(reviewed.findings.length===0)continue;for(const name of[path,previousPathOf(path)??path]){
identities.set(github.findingId(reviewed,name),reviewed.identity)}}return{identities:identities,original:path=>documents.get(path),
threads:threads}}async function carryOut(apart,{command:command,about:about,at:at},known){if(command.kind==="accept"&&command.all){
const offered=known.threads.filter(thread=>!thread.isClosed&&latestSuggestion(thread,at)!==undefined);const all=[]
;for(const thread of offered)all.push(await decided(apart,thread,known,await acceptedIn(apart,thread,at,known)));return{
done:all.flatMap(({done:done})=>done),left:all.flatMap(({left:left})=>left)}}if(about===undefined)return{done:[],left:[]}
;if(command.kind==="accept")return decided(apart,about,known,await acceptedIn(apart,about,at,known))
;if(command.kind==="decorative")return decided(apart,about,known,()=>({kind:"decorative"}));if(command.kind==="ignore"){
const{reason:reason}=command;return decided(apart,about,known,()=>({kind:"ignore",reason:reason}))}return{done:[],left:[]}}
function imagesOf(apart,{findings:findings},{identities:identities}){const wanted=new Set(findings.flatMap(id=>identities.get(id)??[]))
;return apart.images().filter(({identity:identity})=>wanted.has(identity))}async function decided(apart,thread,known,decisionFor){
const images=imagesOf(apart,thread,known);const done=[];const left=[];if(images.length===0)left.push({path:thread.path,
line:thread.lines?.first??1,reason:isGone});for(const{identity:identity}of images){
const reviewed=apart.images().find(one=>one.identity===identity);if(reviewed===undefined)continue;const place={path:reviewed.document.path,
line:reviewed.location.line};const decision=decisionFor(reviewed)
;const result="reason"in decision&&!("kind"in decision)?decision:await apart.decide(reviewed,decision)
;if(result===undefined||!("reason"in result))done.push(place);else left.push({...place,reason:result.reason})}return{done:done,left:left}}
const isGone="There is no finding about it any more.";const isOutdated="Its lines have changed since, so the suggestion does not fit."
;function latestSuggestion({ours:ours},at){return ours.flatMap(one=>one.at<at?[github.suggestionIn(one.body)]:[]).findLast(lines=>lines)}
async function acceptedIn(apart,thread,at,{original:original}){const lines=latestSuggestion(thread,at);if(lines===undefined)return()=>({
reason:"The comment has no suggestion."});const text=original(thread.path)?.text;if(text===undefined||thread.lines===undefined)return()=>({
reason:isOutdated});const images=await apart.readWith(thread.path,github.withLines(text,thread.lines,lines));return({identity:identity})=>{
const image=images.find(one=>one.identity===identity)?.image;if(image===undefined)return{reason:isOutdated};if(image.decorative)return{
kind:"decorative"};if(image.alt.kind==="text"&&image.alt.text!=="")return{kind:"describe",alt:image.alt.text};return{
reason:"Its suggestion has no text that can be taken."}}}async function answerPeople(answering){
const{client:client,pullNumber:pullNumber,headSha:headSha,asked:asked,input:input,previousPathOf:previousPathOf}=answering
;if(asked.headSha!==headSha||asked.waiting.length===0)return[];const{admitted:admitted,notes:notes}=await admit(client,asked.waiting)
;if(admitted.length===0)return notes;const apart=await openApart(input);const known=knownIn(apart,asked.threads,previousPathOf)
;const deciding=admitted.filter(({command:command})=>deedOf(command)!==undefined);const carried=new Map
;for(const one of deciding)if(isInPlace(one))carried.set(one,await carryOut(apart,one,known))
;const outcome=await commit(answering,apart,[...carried]);if(outcome.kind==="later")return[...notes,outcome.why];let answered=0
;for(const one of admitted){const text=await answerFor(one,carried.get(one),outcome,{...answering,known:known})
;const refusal=await github.answerTo(client,pullNumber,one,text)
;if(refusal!==undefined)return[...notes,`Not every command was answered: ${github.explain(refusal)}`];answered+=1}return[...notes,`${(0,
count.U)(answered,"command")} of people ${answered===1?"was":"were"} answered.`]}const mostAnswered=20;const mostPeople=30
;async function admit(client,waiting){const rights=new Map;const people=[...new Set(waiting.map(({by:by})=>by))].slice(0,mostPeople)
;for(const person of people)rights.set(person,await github.mayWrite(client,person))
;const turnedAway=[...rights].filter(([,may])=>may!==true).length;return{
admitted:waiting.filter(({by:by})=>rights.get(by)===true).slice(0,mostAnswered),notes:turnedAway===0?[]:[`Commands of ${(0,
count.U)(turnedAway,"person","people")} were ignored: GitHub does not say that they may write.`]}}
function isInPlace({command:command,about:about}){return about!==undefined||command.kind==="accept"&&command.all}
function deedOf({kind:kind}){return kind==="again"||kind==="unknown"?undefined:kind}
async function commit({client:client,asked:asked},apart,carried){const files=apart.changed();if(files.size===0)return{kind:"nothing"}
;const{branch:branch,headSha:headSha}=asked;if(branch===undefined)return{kind:"refused",why:"The branch is in another repository."}
;const people=[...new Set(carried.filter(([,{done:done}])=>done.length>0).map(([{by:by}])=>by))]
;const places=carried.flatMap(([,{done:done}])=>done);const committed=await github.commitFiles(client,{branch:branch,headSha:headSha,
headline:`Decide on the alternative text of ${(0,count.U)(places.length,"image")}`,body:`Asked for in the review by ${people.join(", ")}.`,
files:files});if("value"in committed)return{kind:"committed",sha:committed.value};const{refusal:refusal}=committed
;if(refusal.kind==="permission")return{kind:"refused",why:"This token cannot commit to the branch (contents: write)."}
;if(refusal.kind==="rejected"&&refusal.isStale!==true)return{kind:"refused",why:"GitHub did not take a commit on this branch."};return{
kind:"later",why:`Commands wait for the next run: ${github.explain(refusal)}`}}async function answerFor(waiting,carried,outcome,context){
const{command:command}=waiting;const deed=deedOf(command);if(command.kind==="unknown"||!isInPlace(waiting))return github.usage
;if(command.kind==="again")return drawnAgain(waiting,command.hint,context)
;if(deed===undefined||carried===undefined||carried.done.length===0)return github.leftAnswer(carried??{done:[],left:[]})
;if(outcome.kind==="committed")return github.committedAnswer(deed,carried,outcome.sha);const why=outcome.kind==="refused"?outcome.why:""
;if(command.kind==="accept")return github.buttonsAnswer(why,command.all);const apart=await openApart(context.input)
;const alone=await carryOut(apart,waiting,context.known);return github.suggestedAnswer(deed,why,linesFor(waiting,apart,context.known),alone)
}function linesFor({about:about},apart,{original:original}){if(about?.lines===undefined)return undefined
;const[before,after]=[original(about.path),apart.textOf(about.path)]
;if(before===undefined||after===undefined||before.text===after)return undefined;return github.replacedLines(before,after,about.lines)}
async function drawnAgain(waiting,hint,context){const{about:about}=waiting;const{drafting:drafting,input:input,known:known}=context
;const apart=await openApart(input);const[reviewed,...others]=about===undefined?[]:imagesOf(apart,about,known)
;if(reviewed===undefined||about===undefined)return github.noDraftAnswer("There is no finding about the image any more.")
;if(others.length>0)return github.noDraftAnswer("The comment is about several images: ask in their file.")
;if(drafting.status!=="ready")return github.noDraftAnswer(drafting.status==="off"?"No model is set up.":drafting.reason)
;const{draft:draft,refused:refused}=await apart.again(reviewed,hint,about.retries,drafting)
;if(draft?.status!=="ok")return github.noDraftAnswer(refused??(draft===undefined?"The image needs none.":(0,no_draft.L)(draft)))
;await apart.decide(reviewed,{kind:"describe",alt:draft.text})
;return github.againAnswer(draft.model,draft.text,linesFor(waiting,apart,known))}}),
54416: (($module,$exports,$require)=>{$require.d($exports,{x:()=>hinted});function hinted(reviewed,hint){const{image:image}=reviewed
;const nearby=[hint,image.context.nearby].filter(text=>text!=="").join(" ");return{...reviewed,image:{...image,context:{...image.context,
nearby:nearby}}}}}),

};
