import { modules as common0 } from '../common/review/packed-image.js';
export const ids = [7978];
export const modules = {
...common0,
30477: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>picturesOnDisk,e:()=>remotePictures});var $m0=$require(23735)
;async function picturesOnDisk(options,root,paths,surroundings){
const[{createLoader:createLoader},{createRepositories:createRepositories},{placesWith:placesWith}]=await Promise.all([$require.e(8346).then($require.bind($require,78346)),$require.e(422).then($require.bind($require,20422)),Promise.resolve().then($require.bind($require,27823))])
;const opened=(0,$m0.O)(()=>remotePictures(options,surroundings));const remote=async address=>(await opened())(address)
;const placesOf=placesWith(options.policy.addresses)
;return createRepositories(root,paths,files=>createLoader(files,undefined,remote,placesOf),placesOf)}
async function remotePictures({imageTransport:imageTransport,pictureHosts:pictureHosts},{env:env,signal:signal}){
if(imageTransport==="url")return(await $require.e(8346).then($require.bind($require,78346))).handOver(pictureHosts)
;return(await $require.e(5882).then($require.bind($require,35882))).createRemote({env:env,signal:signal,hosts:pictureHosts})}}),
17129: (($module,$exports,$require)=>{$require.d($exports,{apply:()=>apply});var app_pictures=$require(30477)
;var read_text=$require(1552);var count=$require(16327);var errors=$require(61469);var escape_controls=$require(74380)
;var once=$require(23735);var sources_unmatched=$require(92208);var schemas=$require(13798);var iso=$require(64377)
;var core_errors=$require(37428);var parse_json=$require(51622);var pages=$require(74522);var decide=$require(9624)
;var workbench_journal=$require(30277);var open_session=$require(10250);const decisions_text=schemas.YjP().max(5e3)
;const decisionShape=schemas.rej({file:schemas.YjP().max(4096),src:schemas.YjP().max(4096),occurrence:schemas.Whr().min(1).default(1),
before:schemas.YjP().max(2e4).optional(),decision:schemas.gMt("kind",[schemas.rej({kind:schemas.euz("describe"),alt:decisions_text
}),schemas.rej({kind:schemas.euz("decorative")}),schemas.rej({kind:schemas.euz("ignore"),reason:schemas.YjP().max(300),
until:iso.p6().optional()})])});const fileShape=schemas.rej({version:schemas.euz(1),tool:schemas.euz("alt-text-review"),
decisions:schemas.YOg(decisionShape).max(2e4)});function parseDecisions(content,path){const file=fileShape.safeParse((0,
parse_json.q)(content));if(file.success)return file.data
;throw new errors.yo(`${path} has no decisions that can be read: ${core_errors.S1(file.error)}`,"docs/workbench.md has its form.")}
async function applySaved(input,saved){const io={read:()=>Promise.resolve(undefined),write:()=>Promise.resolve(undefined)}
;const journal=await(0,workbench_journal._)(input.folder,"in memory",io);const{session:session}=await(0,open_session.f)({...input,
journal:journal,draftsFor:()=>[]});return applyDecisions(session,saved)}async function applyDecisions(session,{decisions:decisions}){
const written=[];const refused=[];for(const saved of decisions){const reviewed=imageOf(session.pages,saved);if(reviewed===undefined){
refused.push(`${saved.file}: this run has read no image with the address ${saved.src.slice(0,200)} there.`);continue}
const where=`${reviewed.document.path}:${reviewed.location.line}`;if(saved.before!==undefined&&saved.before!==reviewed.source){
refused.push(`${where}: the image has another text by now.`);continue}const decision=saved.decision;const[result]=await(0,
decide.L)(session,[{id:(0,pages.TH)(reviewed),seen:(0,pages.Pm)(reviewed)}],decision)
;if(result?.status==="done")written.push(where);else refused.push(`${where}: ${result?.reason??"nothing was written."}`)}return{
written:written,refused:refused}}function imageOf(pages,{file:file,src:src,occurrence:occurrence}){
return pages.on(file).filter(({image:image})=>image.src===src)[occurrence-1]}var documents=$require(80103);var review_input=$require(43024)
;var cli_settings=$require(80892);async function apply(file,paths,settings,world){const text=await(0,read_text.y)(world.cwd,file)
;if(text===undefined)throw new errors.yo(`There is no file ${file}.`,"Check the path; it is relative to the working directory.")
;const saved=parseDecisions(text,file);const options=await(0,cli_settings.sb)(settings,world)
;const{unmatched:unmatched,...gathered}=await(0,documents.k)(paths,undefined,options,world);const[mistake]=unmatched
;if(mistake!==undefined)throw new errors.yo(...(0,sources_unmatched.cj)(mistake));const pictures=(0,once.O)(()=>(0,
app_pictures.Q)(options,world.cwd,paths,world));const review=await(0,review_input.l)(gathered,options,pictures,world)
;const release=world.keep();const{written:written,refused:refused}=await applySaved({review:review,folder:world.cwd,now:Date.now},saved)
;release();for(const where of written)world.stdout(`${(0,escape_controls.UN)(where)}\n`)
;for(const reason of refused)world.stderr(`alt-text-review: ${(0,escape_controls.UN)(reason)}\n`);world.stderr(`alt-text-review: ${(0,
count.U)(written.length,"decision")} written, ${refused.length} not.\n`);return refused.length===0?0:2}}),
43024: (($module,$exports,$require)=>{$require.d($exports,{l:()=>reviewInput});var $m0=$require(80892)
;async function reviewInput(gathered,options,pictures,world){return{...gathered,failOn:options.failOn,unread:options.unread,
minCoverage:undefined,baseline:(await(0,$m0.mF)(options.baseline,world))?.accepted,policy:options.policy,today:world.today,
language:options.language,drafting:{status:"off"},contextDrafts:"always",samePictures:async places=>(await pictures()).samePictures(places)}
}}),
4854: (($module,$exports,$require)=>{$require.d($exports,{C:()=>withoutMentions,h:()=>plainLine});function plainLine(text){
if(/^[ -~]*$/.test(text))return text.replace(/ {2,}/g," ").trim()
;return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(/\p{C}/gu,keptJoiner).replace(/(\p{M}{3})\p{M}+/gu,"$1").trim()
}function withoutMentions(text){return text.replace(/(?<!\w)@(?=[\w-])/g,"")}function keptJoiner(found,at,text){
const isJoiner=found==="‌"||found==="‍";return isJoiner&&joining.test(text.charAt(at-1))&&joining.test(text.charAt(at+1))?found:""}
const joining=/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
}),
64377: (($module,$exports,$require)=>{$require.d($exports,{p6:()=>date,w$:()=>datetime});var $m0=$require(43759)
;var $m1=$require(13798);function datetime(params){return $m0.G1($m1.You,params)}function date(params){return $m0.db($m1.Brp,params)}
function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}}),

};
