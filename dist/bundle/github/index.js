export const ids = [6582, 4266, 157];
export const modules = {
96582: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{againAnswer:()=>againAnswer,answerTo:()=>answerTo,
buttonsAnswer:()=>buttonsAnswer,changedFiles:()=>changedFiles,commitFiles:()=>commitFiles,committedAnswer:()=>committedAnswer,
comparedCommits:()=>comparedCommits,createClient:()=>createClient,createFolders:()=>createFolders,createPictureFiles:()=>createPictureFiles,
createTree:()=>createTree,earlierDrafts:()=>earlierDrafts,explain:()=>github_errors.WE,fileElsewhere:()=>fileElsewhere,filesOf:()=>filesOf,
findPull:()=>findPull,findingId:()=>findingId,isSmall:()=>isSmall,leftAnswer:()=>leftAnswer,linksTo:()=>links.B9,mayWrite:()=>mayWrite,
mergeBase:()=>mergeBase,noDraftAnswer:()=>noDraftAnswer,pageOfFile:()=>links.JS,publicAddress:()=>publicAddress,publish:()=>publish,
pullOfNumber:()=>pullOfNumber,readAsked:()=>readAsked,readManyTexts:()=>readManyTexts,readTexts:()=>readTexts,
replacedLines:()=>replacedLines,runPage:()=>links.fL,suggestedAnswer:()=>suggestedAnswer,suggestionIn:()=>suggestionIn,
unlistedFiles:()=>unlistedFiles,usage:()=>usage,withLines:()=>withLines,withUnlisted:()=>withUnlisted});var decode_document=$require(60999)
;var github_errors=$require(47307);var shape=$require(63607);async function queryObjects(client,files,folders){
const[variables,fields]=[parts("file",files),parts("folder",folders)];const all=[...variables,...fields]
;const query=`query($owner: String!, $repo: String!, ${all.map(({name:name})=>`$${name}: String!`).join(", ")}) {\n    repository(owner: $owner, name: $repo) {\n      ${all.map(({name:name,kind:kind})=>`${name}: object(expression: $${name}) { ...${kind} }`).join("\n      ")}\n    }\n  }\n  ${files.length>0?fragments.file:""} ${folders.length>0?fragments.folder:""}`
;const values=Object.fromEntries(all.map(({name:name,expression:expression})=>[name,expression]));const result=await(0,
github_errors.CD)(async()=>{const answer=await client.graphql(query,{...client.repository,...values})
;const isAsked=repository=>variables.every(({name:name})=>isNullOr((0,
shape.at)(repository,name),isObject))&&fields.every(({name:name})=>isNullOr((0,shape.at)(repository,name),isFolder));return(0,
shape.p6)("a repository",(0,shape.at)(answer,"repository"),one=>isObject(one)&&isAsked(one))});if("refusal"in result)return undefined
;const found=result.value;return{files:variables.map(({name:name})=>found[name]??null),folders:fields.map(({name:name})=>found[name]??null)}
}function isNullOr(value,isOne){return value===null||isOne(value)}function isObject(value){return typeof value==="object"&&value!==null}
function isFolder(value,levels=2){const isEntry=entry=>typeof(0,shape.at)(entry,"name")==="string"&&(levels===1||(0,shape.dK)((0,
shape.at)(entry,"object"),below=>isFolder(below,1)));return isObject(value)&&(0,shape.dK)((0,shape.at)(value,"entries"),entries=>(0,
shape.sh)(entries,isEntry))}const fragments={file:"fragment file on Blob { oid byteSize isBinary isTruncated text }",
folder:"fragment folder on Tree { entries { name type object { ... on Tree { entries { name type } } } } }"};function parts(kind,places){
return places.map(({commit:commit,path:path},index)=>({kind:kind,name:`${kind}${index}`,expression:`${commit}:${path}`}))}
async function download({request:request,repository:repository,clock:clock},{route:route,parameters:parameters,limitMs:limitMs,repeats:repeats},read){
const finished=new AbortController;const limit=new AbortController;void clock.sleep(limitMs,finished.signal).then(()=>{
if(!finished.signal.aborted)limit.abort((0,github_errors.qE)(limitMs))});const own={parseSuccessResponseBody:false,signal:limit.signal,
...repeats?{}:{retries:0}};try{for(let left=repeats?1:0;;left-=1){const{data:data}=await request(route,{...repository,...parameters,
request:own});try{return await read(data instanceof ReadableStream?data:empty())}catch(error){if(left===0||limit.signal.aborted)throw(0,
github_errors.k6)("a whole file",error)}}}catch(error){throw limit.signal.aborted?(0,github_errors.qE)(limitMs):error}finally{
finished.abort()}}function empty(){return new ReadableStream({start(controller){controller.close()}})}const limits={files:50,
bytes:4*1024*1024};const fewFiles=10;const together=5;async function readTexts(client,places,{sizeOf:sizeOf,folders:folders}={}){
const results=[];for(const batch of batches(places,sizeOf))results.push(...await readBatch(client,batch,folders));const[first]=results
;const isRefused=first&&"refusal"in first&&first.refusal.kind!=="overdue";if(isRefused&&results.every(result=>"refusal"in result)){throw(0,
github_errors.IF)("The files of the repository cannot be read",first.refusal)}return results.map(result=>"value"in result?result.value:{
reason:(0,github_errors.WE)(result.refusal)})}async function readBytes(client,{commit:commit,path:path},most){
if(path.split("/").some(part=>part===""||part==="."||part===".."))return"absent";const route="GET /repos/{owner}/{repo}/contents/{path}"
;const parameters={path:path,ref:commit,mediaType:{format:"raw"}};try{return await download(client,{route:route,parameters:parameters,
limitMs:limitMs,repeats:true},body=>collect(body,most))}catch(error){if((0,github_errors.c2)(error)===404)return"absent";throw error}}
const limitMs=6e4;function batches(places,sizeOf){const all=[];let bytes=0;for(const place of places){const size=sizeOf?.(place)??0
;const batch=all.at(-1);const isFull=batch===undefined||batch.length===limits.files||bytes+size>limits.bytes
;if(isFull)all.push([place]);else batch.push(place);bytes=isFull?size:bytes+size}return all}async function readBatch(client,places,folders){
const blobs=await findBlobs(client,places,folders);const texts=[];for(let at=0;at<places.length;at+=together){
const few=places.slice(at,at+together);texts.push(...await Promise.all(few.map((place,index)=>(0,
github_errors.CD)(()=>textOf(client,place,blobs[at+index])))))}return texts}async function findBlobs(client,places,folders){
const objects=await queryObjects(client,places,folders?.wanted??[]);if(objects!==undefined){folders?.learn(objects.folders)
;return objects.files}if(folders!==undefined&&folders.wanted.length>0){folders.learn([]);return findBlobs(client,places,undefined)}
if(places.length<=fewFiles)return places.map(()=>undefined);const middle=Math.ceil(places.length/2)
;const half=await queryObjects(client,places.slice(0,middle),[]);if(half===undefined)return places.map(()=>undefined)
;return[...half.files,...await findBlobs(client,places.slice(middle),undefined)]}async function textOf(client,place,blob){
if(blob===null)return"absent";const reason=(0,decode_document.g$)(blob?.byteSize??0,place.path);if(reason!==undefined)return{reason:reason,
hash:blob?.oid};if(blob&&isWhole(blob))return(0,decode_document.w8)(Buffer.from(blob.text));const most=(0,decode_document.v9)(place.path)
;const bytes=await readBytes(client,place,most);if(bytes==="absent")return"absent";return bytes==="too large"?{reason:(0,
decode_document.g$)(most+1,place.path)??""}:(0,decode_document.w8)(bytes)}function isWhole(blob){
const{text:text,byteSize:byteSize,isTruncated:isTruncated,isBinary:isBinary}=blob
;if(typeof text!=="string"||isTruncated||isBinary||text.includes("�"))return false
;return byteSize===undefined||Buffer.byteLength(text)===byteSize}async function collect(body,most){const chunks=[];let size=0
;for await(const chunk of body){size+=chunk.length;if(size>most)return"too large";chunks.push(chunk)}return Buffer.concat(chunks)}
function parseHunks(patch){const hunks=[];let line=0;let start=0;const close=()=>{if(start>0)hunks.push({start:start,end:line-1})}
;const rows=patch.split("\n");for(const[index,text]of rows.entries()){const head=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
;if(head){close();start=Math.max(1,Number(head[1]));line=start;continue}
const isLine=text===""?index<rows.length-1:text.startsWith("+")||text.startsWith(" ");if(isLine)line+=1}close();return hunks}
function hunkAround(hunks,first,last){return hunks.find(hunk=>hunk.start<=first&&last<=hunk.end)}const perPage=100;const mostFiles=3e3
;async function changedFiles(client,pullNumber){const files=await(0,github_errors.CD)(()=>listChangedFiles(client,pullNumber))
;if("value"in files)return files.value;throw(0,github_errors.IF)("The files of the pull request cannot be listed",files.refusal)}
function unlistedFiles(counted,listed){if(counted===undefined||counted<=listed)return[]
;const reason=`GitHub counts ${counted} changed files and lists only ${listed} of them: the others were not read. Split the change, or check it out and set source: workspace.`
;return[{file:".",reason:reason}]}async function listChangedFiles(client,pullNumber){const files=[]
;for(let page=1;page<=mostFiles/perPage;page+=1){const{data:data}=await client.rest.pulls.listFiles({...client.repository,
pull_number:pullNumber,per_page:perPage,page:page});files.push(...(0,shape.p6)("a list of files",data,isFileList).map(changedFile))
;if(data.length<perPage)break}return files}function isFileList(data){const isTextOrNone=text=>(0,
shape.dK)(text,value=>typeof value==="string");return(0,shape.sh)(data,entry=>(0,shape.KH)((0,shape.at)(entry,"filename"))&&(0,shape.KH)((0,
shape.at)(entry,"status"))&&isTextOrNone((0,shape.at)(entry,"previous_filename"))&&isTextOrNone((0,shape.at)(entry,"patch"))&&(0,
shape.dK)((0,shape.at)(entry,"changes"),shape.Et))}function changedFile(entry){
const{filename:path,previous_filename:previousPath,changes:changes}=entry;const patch=(0,shape.KH)(entry.patch)?entry.patch:undefined
;const hunks=patch===undefined?undefined:parseHunks(patch);return{path:path,status:statusOf(entry.status),hunks:hunks,patch:patch,
changes:changes,previousPath:previousPath}}function statusOf(status){
if(status==="added"||status==="renamed"||status==="removed")return status;return status==="copied"?"added":"modified"}
var github=$require(50157);var errors=$require(61469);var lib_secrets=$require(41853);const longestWaitMs=6e4;const usualWaitMs=6e4
;async function withRateLimit(clock,request){const first=await(0,github_errors.CD)(request)
;if(!("refusal"in first)||!await waitForRateLimit(clock,first.refusal))return first;return(0,github_errors.CD)(request)}
async function waitForRateLimit(clock,refusal){const ms=shortWaitMs(refusal);if(ms===undefined)return false;await clock.sleep(ms)
;return true}function shortWaitMs({kind:kind,waitMs:waitMs=usualWaitMs}){return kind==="limited"&&waitMs<=longestWaitMs?waitMs:undefined}
const requestMs=3e4;const longestSilenceMs=9e4;const pauseMs=6e4;function createSilence(clock){let silence;return{allowedMs(){
const now=clock.now();if(silence&&now-silence.to>pauseMs)silence=undefined
;return silence?Math.max(0,Math.min(requestMs,silence.from+longestSilenceMs-now)):requestMs},answered(){silence=undefined},
unanswered(since){silence={from:silence?.from??since,to:clock.now()}}}}const mostRetries=2
;const lasting=new Set([400,401,403,404,410,422,429,451]);const betweenWritesMs=1e3
;function createAttempts({clock:clock,signal:now},counter){const silence=createSilence(clock);let nextWriteAt=-Infinity
;return async(send,options)=>{const{request:request}=options;const ending=now?.();const signals=[ending??[],request?.signal??[]].flat()
;const isReading=isRead(options);const pauses=createPauses(isReading?request?.retries??mostRetries:0);for(;;){if(isOver(ending))throw(0,
github_errors.TU)();const limitMs=silence.allowedMs();if(limitMs===0)throw(0,github_errors.qE)(longestSilenceMs);if(!isReading){
const wait=nextWriteAt-clock.now();nextWriteAt=Math.max(nextWriteAt,clock.now())+betweenWritesMs;if(wait>0)await clock.sleep(wait,ending)}
try{counter.sent(options);const answer=await within(limitMs,clock,silence,signal=>{options.request={...request,
signal:AbortSignal.any([...signals,signal])};return send(options)});counter.received(answer);requireJson(options,answer);return answer
}catch(error){if(isOver(ending))throw(0,github_errors.TU)();const pauseMs=signals.some(isOver)?undefined:pauses.after(error,options)
;if(pauseMs===undefined)throw silence.allowedMs()===0?(0,github_errors.qE)(longestSilenceMs):error
;await clock.sleep(pauseMs,AbortSignal.any(signals))}}}}function isOver(signal){return signal?.aborted===true}
function createPauses(retries){let failed=0;let hasWaited=false;return{after(error,{url:url}){const status=(0,github_errors.c2)(error)
;if(status===undefined||retries===0)return undefined;const waitMs=url?.endsWith("/graphql")===true?undefined:shortWaitMs((0,
github_errors.Of)(error));if(waitMs!==undefined&&!hasWaited){hasWaited=true;return waitMs}
if(lasting.has(status)||failed>=retries)return undefined;failed+=1;return 1e3*failed**2}}}
function isRead({method:method,url:url,query:query}){const isMutation=typeof query==="string"&&query.trimStart().startsWith("mutation")
;return method==="GET"||url?.endsWith("/graphql")===true&&!isMutation}async function within(limitMs,clock,silence,work){
const began=clock.now();const late=(0,github_errors.qE)(limitMs);const finished=new AbortController;const limit=new AbortController
;void clock.sleep(limitMs,finished.signal).then(()=>{if(!finished.signal.aborted)limit.abort(late)});try{
const answer=await work(limit.signal);if(limit.signal.aborted)throw late;silence.answered();return answer}catch(error){
if(isAnswered(error))silence.answered();else silence.unanswered(began);throw(0,github_errors.c2)(error)===undefined?(0,
github_errors.k6)("what GitHub documents",error):error}finally{finished.abort()}}function isAnswered(error){
return error instanceof Error&&"response"in error&&error.response!==undefined}
function requireJson({request:request},{status:status,data:data}){if(request?.parseSuccessResponseBody===false||status===204)return
;if(typeof data!=="object"||data===null)throw(0,github_errors.k6)("what GitHub documents");const errors=(0,shape.at)(data,"errors");if(!(0,
shape.dK)(errors,list=>(0,shape.sh)(list,error=>typeof(0,shape.at)(error,"message")==="string")))throw(0,
github_errors.k6)("what GitHub documents");const message=(0,shape.at)(errors,"0","message");if((0,
shape.KH)(message)&&message.includes("Something went wrong while executing your query"))throw(0,
github_errors.k6)("complete, because something went wrong while GitHub executed the query")}function createClient(token,env,world){
if(token===undefined)throw new errors.yo("github-token is empty.","Leave the input out: its default is the token of the job.")
;const{clock:clock,fetch:fetch,signal:signal}=world;const secrets=(0,lib_secrets.g)([token,...world.secrets??[]])
;const{GITHUB_API_URL:apiUrl,GITHUB_GRAPHQL_URL:graphqlUrl}=env;const[owner="",repo=""]=(env.GITHUB_REPOSITORY??"").split("/")
;const requests={reads:0,writes:0};const budget={left:undefined,limit:undefined};const attempt=createAttempts({clock:clock,signal:signal
},counterOf({requests:requests,budget:budget}));const attempts=({hook:hook})=>{hook.wrap("request",attempt)};const options={
...apiUrl!==undefined&&{baseUrl:apiUrl},...fetch!==undefined&&{request:{fetch:fetch}},userAgent:"alt-text-review",log:silent}
;const{rest:rest,request:request}=(0,github.Q)(token,options,attempts);const queries={...options,...graphqlUrl!==undefined&&{
baseUrl:graphqlUrl.replace(/\/graphql\/?$/,"")}};const{graphql:graphql}=(0,github.Q)(token,queries,attempts);return{rest:rest,
request:request,graphql:graphql,repository:{owner:owner,repo:repo},requests:requests,budget:budget,clock:clock,secrets:secrets}}
function counterOf({requests:requests,budget:budget}){return{sent(options){requests[isRead(options)?"reads":"writes"]+=1},
received({headers:{"x-ratelimit-resource":resource,...headers}}){if(resource==="graphql")return
;budget.left=numberIn(headers["x-ratelimit-remaining"])??budget.left;budget.limit=numberIn(headers["x-ratelimit-limit"])??budget.limit}}}
function numberIn(header){return header===undefined||!Number.isFinite(Number(header))?undefined:Number(header)}const silent={debug:ignore,
info:ignore,warn:ignore,error:ignore};function ignore(){}var draft_marks=$require(89718);var external_node_crypto_=$require(77598)
;var first_of=$require(12802);var markdown_text=$require(6567);var truncate=$require(76064);var homepage=$require(39152)
;var language=$require(46);function proposal(anchor){if(anchor.replacement===undefined)return anchor.images.flatMap(draftLine)
;if(anchor.applicable)return[(0,markdown_text.zW)(anchor.replacement,"suggestion")]
;const why=anchor.images.some(({document:document})=>document.encoding!==undefined)?"This file is not in UTF-8, and GitHub would write UTF-8 into it":"The line endings of this file are mixed, and GitHub would rewrite them all"
;return[`${why}, so change these lines by hand:`,(0,markdown_text.zW)(anchor.replacement)]}function silence({silence:lines}){
if(lines===undefined)return[]
;return["<details><summary>Only decoration? Suggest that instead</summary>","For a picture that adds nothing to the words around it. A screen reader then skips it.",(0,
markdown_text.zW)(lines,"suggestion"),"</details>"]}function draftLine(reviewed){const{suggestion:suggestion,draft:draft}=reviewed
;if(suggestion?.offered===true){return[suggestion.source==="decorative"?'Draft: `alt=""`':`Draft: ${(0,markdown_text.SS)(suggestion.alt)}`]}
if(suggestion!==undefined||!isDrafted(draft))return beginningLine(reviewed);const mark=(0,language.uN)(reviewed)?` (${(0,
markdown_text.wh)((0,language.cL)(draft.language))}, to translate)`:"";return[`Draft${mark}: ${(0,markdown_text.SS)(draft.text)}`]}
function beginningLine({beginning:beginning}){return beginning===undefined?[]:[`A beginning from the file’s name: “${(0,
markdown_text.wh)(beginning)}”`]}function closing(anchor,most){const{images:images}=anchor
;const rules=[...new Set(images.flatMap(({findings:findings})=>findings[0]?.rule??[]))].slice(0,most);const links=rules.map(rule=>`[${(0,
markdown_text.wh)(rule)}](${(0,homepage.gd)(rule)})`);const inWords=anchor.silence===undefined?decorative(images):[]
;return[...provenance(images),...inWords,`Why, and how to silence it: ${links.join(", ")}.`].join(" ")}function provenance(images){
const origins=[...new Set(images.flatMap(reviewed=>originOf(reviewed,images.length===1)))];if(origins.length===0)return[]
;const named=origins.slice(0,mostOrigins)
;const from=named.join(" and ")+(origins.length>named.length?` and ${origins.length-named.length} more`:"")
;return[`Drafted ${from}: read it before you commit it.`]}const mostOrigins=3
;function originOf({suggestion:suggestion,draft:draft,proposal:proposal,image:image},isAlone){if(suggestion?.offered===false)return[]
;if(suggestion!==undefined&&proposal!==undefined)return[`from ${(0,markdown_text.wh)((0,truncate.x)(proposal.basis,200))}`]
;if(!isDrafted(draft))return[];const heading=isAlone&&draft.askedHere?image.context.heading:undefined
;const section=heading===undefined?"":` and the section “${(0,markdown_text.wh)(heading.slice(0,100))}”`;return[`by ${(0,
markdown_text.wh)(draft.model)} from the picture${section}`]}function isDrafted(draft){return draft?.status==="ok"}
function decorative(images){const[only]=images;if(only===undefined||images.length>1||only.image.context.control?.otherText==="")return[]
;const{src:src,decorativeBy:decorativeBy,attribute:attribute=":alt:"}=only.image
;const isAlreadyThere=only.suggestion?.source==="decorative"||/alt=""|:` empty/.test(only.findings[0]?.message??"")
;if(isAlreadyThere)return[];if(decorativeBy==="alt")return['Decorative? Use `alt=""`.']
;if(decorativeBy==="option")return[`Decorative? Leave \`${attribute}\` empty.`];if(decorativeBy!=="img"||src===""||src.length>200)return[]
;return[`Decorative? Use ${(0,markdown_text.SS)(`<img src="${src.replaceAll("&","&amp;").replaceAll('"',"&quot;")}" alt="">`)}.`]}
var heard_as=$require(68891);function heardLines(anchor){const[only]=anchor.images;if(only===undefined)return[]
;const{now:now,then:then}=heard(only,anchor)
;return[[`A screen reader says now: ${now}`,...then===undefined?[]:[`and with this text: ${then}`]].join("\n")]}
function heardSentence(reviewed,anchor){const{now:now,then:then}=heard(reviewed,anchor)
;return`A screen reader says ${now}${then===undefined?"":`, and with this text ${then}`}.`}
function heard({image:image,suggestion:suggestion},{replacement:replacement}){
const isSuggested=replacement!==undefined&&suggestion?.offered===true;return{now:said((0,heard_as.V)(image)),then:isSuggested?said((0,
heard_as.V)((0,heard_as.m)(image,suggestion.alt))):undefined}}function said({line:line}){return line===""?"nothing":(0,
markdown_text.SS)(line)}function formatMarker({id:id,summary:summary,drafts:drafts,repetitions:repetitions,answers:answers}){
const fields=[...id===undefined?[]:[`id=${id.join(",")}`],...summary===undefined?[]:[`summary=${summary}`],...drafts.length===0?[]:[`drafts=${drafts.map(({words:words,picture:picture})=>`${words}.${picture}`).join(",")}`],...repetitions.length===0?[]:[`same=${repetitions.map(({words:words,ids:ids})=>[words,...ids].join(".")).join(",")}`],...answers===undefined?[]:[`answers=${answers.join(",")}`]]
;return`\x3c!-- alt-text-review:v1 ${fields.join(" ")} --\x3e`}function readMarker(body){
const[,text]=/^<!-- alt-text-review:v1 ([a-z0-9=.,]+(?: [a-z0-9=.,]+)*) -->/.exec(body)??[];if(text===undefined)return undefined
;const fields=new Map(text.split(" ").map(field=>[field.slice(0,field.indexOf("=")),field.slice(field.indexOf("=")+1)]))
;const lists=name=>(fields.get(name)?.split(",")??[]).map(item=>item.split("."));const id=lists("id").flat()
;const[summary]=lists("summary").flat();const answers=lists("answers").flat()
;if(![...id,...answers,...summary===undefined?[]:[summary]].every(isMark))return undefined
;if(id.length+answers.length===0&&summary===undefined)return undefined;return{id:id.length===0?undefined:id,summary:summary,
drafts:lists("drafts").flatMap(([words="",picture="",...rest])=>rest.length===0&&isMark(words)&&isMark(picture)?[{words:words,
picture:picture}]:[]),repetitions:lists("same").flatMap(([words="",...ids])=>[words,...ids].every(isMark)?[{words:words,ids:ids}]:[]),
...answers.length>0&&{answers:answers}}}function isMark(text){return/^[0-9a-f]{16}$/.test(text)}var safe_address=$require(68730)
;var file_name=$require(95136);const mostShown=4;const width=240;function pictures(images,previewOf=()=>undefined){
const shown=images.flatMap(reviewed=>previewed(reviewed,previewOf(reviewed))).slice(0,mostShown)
;return shown.length===0?[]:[shown.join(" ")]}function previewed({image:image},preview){const address=(0,safe_address.M)(preview?.address)
;if(address===undefined)return[];if(preview?.kind==="public")return[pictureTag(address)];return[`[Open ${(0,markdown_text.SS)((0,
file_name.Md)(image.src),100)}](${address})`]}function pictureTag(address){
return`<img src="${address.replaceAll("&","&amp;")}" alt="The picture in question" width="${width}">`}const longestBody=65536
;const mostNamed=20;function composeComment(anchor,options={}){
const{hide:hide=text=>text,repetitions:repetitions=[],previewOf:previewOf}=options
;const ids=anchor.images.map(reviewed=>findingId(reviewed));const plain={...anchor,silence:undefined}
;const isShown=({replacement:replacement="",silence:silence=""})=>[replacement,silence].every(lines=>hide(lines)===lines);const body=[{
...anchor,previewOf:previewOf},{...plain,previewOf:previewOf},plain,{...plain,replacement:undefined
}].filter(isShown).map(one=>hide(compose(one,ids,repetitions))).find(text=>text.length<=longestBody);return body===undefined?undefined:{
anchor:anchor,ids:ids,body:body}}function findingId({document:document,findings:findings,identity:identity},path=document.path){return(0,
external_node_crypto_.createHash)("sha256").update(`${findings[0]?.rule??""}\n${path}${identity.slice(document.path.length)}`).digest("hex").slice(0,16)
}function compose(anchor,id,repetitions){const drafts=anchor.images.flatMap(postedDraft)
;const paragraphs=[complaints(anchor),...pictures(anchor.images,anchor.previewOf),...anchor.images.length===1?heardLines(anchor):[],...proposal(anchor),...silence(anchor),closing(anchor,mostNamed)]
;return`${formatMarker({id:id,drafts:drafts,repetitions:repetitions})}\n${paragraphs.join("\n\n")}`}
function postedDraft({draft:draft,proposal:proposal,suggestion:suggestion}){if(!isDrafted(draft)||draft.picture===undefined)return[]
;const isShown=proposal===undefined&&suggestion?.offered!==false;return isShown?[{words:(0,draft_marks.r)(draft.text),picture:(0,
draft_marks.m)(draft.picture)}]:[]}function complaints(anchor){const{images:images}=anchor;const[only]=images
;if(only!==undefined&&images.length===1)return complaint(only);const listed=(0,first_of.K)(images,mostNamed,one=>`${(0,
markdown_text.SS)(one.image.src,100)}: ${complaint(one)} ${heardSentence(one,anchor)}`);return listed.map(line=>`- ${line}`).join("\n")}
function complaint({findings:findings}){const[finding]=findings;if(finding===undefined)return""
;const{message:message,severity:severity}=finding;const end=message.search(/(?<=[.!?])\s/)
;const[first,rest]=end===-1?[message,""]:[message.slice(0,end),message.slice(end)];return`**${severityWords[severity]} · ${(0,
markdown_text.CS)(first)}**${(0,markdown_text.CS)(rest)}`}const severityWords={error:"Error",warning:"Warning",info:"Advice"}
;function isDismissed({isMinimized:isMinimized,reactions:reactions}){return isMinimized||reactions.totalCount>0}
async function queryConversation(client,number){const threads=[];const issueComments=[];for(let cursors={};;){
const{viewer:viewer,pull:pull}=await queryPage(client,number,cursors);threads.push(...present(pull.reviewThreads.nodes))
;issueComments.push(...present(pull.comments.nodes));const pages=[pull.reviewThreads.pageInfo,pull.comments.pageInfo]
;if(!pages.some(({hasNextPage:hasNextPage,endCursor:endCursor})=>hasNextPage&&endCursor!==null)){return{headSha:pull.headRefOid,
branch:branchOf(pull),viewer:viewer,threads:threads,issueComments:issueComments}}cursors={
threads:pull.reviewThreads.pageInfo.endCursor??cursors.threads,comments:pull.comments.pageInfo.endCursor??cursors.comments}}}
function branchOf({headRefName:headRefName,isCrossRepository:isCrossRepository}){return isCrossRepository===false&&(0,
shape.KH)(headRefName)?headRefName:undefined}function present(nodes){return nodes.filter(node=>node!==null)}
async function queryPage(client,number,cursors){const answer=await client.graphql(query,{...client.repository,number:number,...cursors})
;const pull=(0,shape.p6)("a pull request",(0,shape.at)(answer,"repository","pullRequest"),isPull);const viewer=(0,
shape.at)(answer,"viewer","login");return{viewer:(0,shape.KH)(viewer)?viewer:undefined,pull:pull}}function isPull(pull){
const[threads,comments]=[(0,shape.at)(pull,"reviewThreads"),(0,shape.at)(pull,"comments")];return(0,shape.KH)((0,
shape.at)(pull,"headRefOid"))&&isConnectionOf(threads,isThread)&&isConnectionOf(comments,isComment)}function isConnectionOf(value,isNode){
const page=(0,shape.at)(value,"pageInfo");return(0,shape.sh)((0,shape.at)(value,"nodes"),node=>node===null||isNode(node))&&typeof(0,
shape.at)(page,"hasNextPage")==="boolean"&&(0,shape.dK)((0,shape.at)(page,"endCursor"),shape.KH)}function isThread(thread){
const isInThread=comment=>comment===null||isComment(comment)&&(0,shape.Et)((0,shape.at)(comment,"reactions","totalCount"));return(0,
shape.KH)((0,shape.at)(thread,"path"))&&(0,shape.dK)((0,shape.at)(thread,"line"),shape.Et)&&(0,shape.dK)((0,
shape.at)(thread,"startLine"),shape.Et)&&(0,shape.sh)((0,shape.at)(thread,"comments","nodes"),isInThread)&&(0,shape.sh)((0,
shape.at)(thread,"replies","nodes"),reply=>reply===null||isComment(reply))}function isComment(comment){return typeof(0,
shape.at)(comment,"body")==="string"&&(0,shape.dK)((0,shape.at)(comment,"fullDatabaseId"),id=>Number.isSafeInteger(Number(id)))&&(0,
shape.dK)((0,shape.at)(comment,"author"),author=>(0,shape.KH)((0,shape.at)(author,"login")))&&(0,shape.dK)((0,
shape.at)(comment,"createdAt"),shape.KH)&&(0,shape.dK)((0,shape.at)(comment,"authorAssociation"),shape.KH)}
const written="fullDatabaseId body isMinimized viewerDidAuthor createdAt authorAssociation author { ...who }"
;const query=`query($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  viewer { login }\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      headRefOid headRefName isCrossRepository\n      reviewThreads(first: 100, after: $threads) {\n        nodes {\n          isResolved isOutdated path line startLine\n          comments(first: 1) { nodes { ${written} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }\n          replies: comments(first: 30) { nodes { ${written} } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n      comments(first: 100, after: $comments) {\n        nodes { ${written} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n}\nfragment who on Actor { __typename login }`
;function isOurs({author:author,viewerDidAuthor:viewerDidAuthor},viewer=""){if(viewerDidAuthor)return true
;const isBot=viewer.endsWith("[bot]");return author?.login===viewer.replace(/\[bot\]$/,"")&&author.__typename==="Bot"===isBot}
var hash=$require(15862);var talk_command=$require(89188);const insiders=new Set(["OWNER","MEMBER","COLLABORATOR"])
;function askedIn(conversation){const{headSha:headSha,branch:branch,viewer:viewer,threads:threads,issueComments:issueComments}=conversation
;const isByUs=comment=>isOurs(comment,viewer);const all=[...issueComments,...threads.flatMap(commentsOf)]
;const answered=new Set(all.filter(isByUs).flatMap(({body:body})=>readMarker(body)?.answers??[]))
;const own=new Map(threads.flatMap(thread=>ownThread(thread,isByUs)))
;const isAsking=comment=>!isByUs(comment)&&!comment.isMinimized&&isInsider(comment);const inThreads=threads.flatMap(thread=>{
const[first,...replies]=commentsOf(thread);const about=own.get(thread)
;return replies.filter(isAsking).flatMap(reply=>waitingIn(reply,"review",about,numberOf(first)))})
;const inConversation=issueComments.filter(isAsking).flatMap(comment=>waitingIn(comment,"issue"))
;const waiting=[...inThreads,...inConversation].filter(({mark:mark})=>!answered.has(mark)).filter(({about:about,thread:thread,command:command})=>thread===undefined||about!==undefined||isAboutAll(command)).toSorted((a,b)=>a.at===b.at?0:a.at<b.at?-1:1)
;return{headSha:headSha,branch:branch,waiting:waiting,threads:[...own.values()]}}function isAboutAll(command){
return command.kind==="accept"&&command.all}function waitingIn(comment,kind,about,thread){const command=(0,talk_command.v)(comment.body)
;const{author:author,createdAt:createdAt,fullDatabaseId:fullDatabaseId}=comment
;if(command===undefined||author===null||fullDatabaseId===null)return[];const mark=(0,
hash.n)("sha256").update(`${kind} ${fullDatabaseId}`).digest("hex").slice(0,16);return[{command:command,by:author.login,at:createdAt??"",
mark:mark,about:about,thread:thread}]}function isInsider({author:author,authorAssociation:authorAssociation}){
return author?.__typename==="User"&&insiders.has(authorAssociation)}function ownThread(thread,isByUs){
const[first,...replies]=commentsOf(thread);const id=numberOf(first);const findings=first&&isByUs(first)?readMarker(first.body)?.id:undefined
;if(first===undefined||id===undefined||findings===undefined)return[]
;const{path:path,isOutdated:isOutdated,line:line,startLine:startLine}=thread
;const isClosed=thread.isResolved||thread.comments.nodes.some(one=>one!==null&&isDismissed(one))
;const lines=isOutdated||typeof line!=="number"?undefined:{first:startLine??line,last:line}
;const retries=replies.filter(reply=>isInsider(reply)&&(0,talk_command.v)(reply.body)?.kind==="again").length
;const ours=[first,...replies.filter(isByUs)].map(({body:body,createdAt:createdAt=""})=>({body:body,at:createdAt}));return[[thread,{id:id,
path:path,findings:findings,ours:ours,isClosed:isClosed,lines:lines,retries:retries}]]}function commentsOf({replies:replies}){
return replies.nodes.filter(comment=>comment!==null)}function numberOf(comment){const id=comment?.fullDatabaseId??undefined
;return id===undefined?undefined:Number(id)}async function readOwnComments(client,pullNumber){const conversation=await(0,
github_errors.CD)(()=>queryConversation(client,pullNumber));if("refusal"in conversation)return listComments(client,pullNumber)
;const{headSha:headSha,viewer:viewer,threads:threads,issueComments:issueComments}=conversation.value
;const summaries=issueComments.flatMap(comment=>ownSummary(comment,viewer))
;const summary=summaries.find(({hidden:hidden})=>!hidden)??summaries.at(0);return{headSha:headSha,
comments:threads.flatMap(thread=>ownComment(thread,viewer)),summary:summary,
repeatedSummaries:summaries.filter(one=>one!==summary&&!one.hidden),asked:askedIn(conversation.value)}}function ownComment(thread,viewer){
const[first]=thread.comments.nodes;const[,reply]=thread.replies.nodes;const marker=readMarker(first?.body??"")
;if(!first?.author||first.fullDatabaseId===null||marker?.id===undefined)return[];if(!isOurs(first,viewer))return[];return[{
id:Number(first.fullDatabaseId),path:thread.path,findings:marker.id,drafts:marker.drafts,repetitions:marker.repetitions,
outdated:thread.isOutdated,dismissed:thread.isResolved||reply!==undefined||isDismissed(first)}]}function ownSummary(comment,viewer){
const{author:author,body:body,fullDatabaseId:fullDatabaseId,isMinimized:isMinimized}=comment;const marker=readMarker(body)
;if(author===null||fullDatabaseId===null||marker?.summary===undefined||!isOurs(comment,viewer))return[];return[{id:Number(fullDatabaseId),
body:body,hidden:isMinimized,repetitions:marker.repetitions}]}function idsOf(comments){
return new Set(comments.flatMap(({findings:findings})=>findings))}async function listComments(client,pullNumber){const{rest:rest}=client
;const{data:data}=await rest.pulls.get({...client.repository,pull_number:pullNumber});const{head:head}=(0,
shape.p6)("a pull request",data,pull=>(0,shape.KH)((0,shape.at)(pull,"head","sha")));const comments=[];for(let page=1;;page+=1){
const parameters={...client.repository,pull_number:pullNumber,per_page:100,page:page}
;const{data:listed}=await rest.pulls.listReviewComments(parameters);for(const comment of(0,
shape.p6)("a list of comments",listed,isCommentList)){
const marker=(0,shape.at)(comment,"user","type")==="Bot"?readMarker(comment.body):undefined;const{id:id,path:path}=comment
;if(marker?.id===undefined)continue;const{id:findings,drafts:drafts,repetitions:repetitions}=marker;comments.push({id:id,path:path,
findings:findings,drafts:drafts,repetitions:repetitions,outdated:false,dismissed:true})}if(listed.length<100)return{headSha:head.sha,
comments:comments,summary:"unknown",repeatedSummaries:[],asked:undefined}}}function isCommentList(data){return(0,shape.sh)(data,comment=>(0,
shape.Et)((0,shape.at)(comment,"id"))&&[(0,shape.at)(comment,"path"),(0,shape.at)(comment,"body")].every(text=>typeof text==="string"))}
async function earlierDrafts(client,pull,previousPathOf,images){if(pull.untouched)return nothing;const ownComments=await(0,
github_errors.CD)(()=>readOwnComments(client,pull.number));if("refusal"in ownComments)return nothing
;const{comments:comments}=ownComments.value;const standing=idsOf(comments.filter(({outdated:outdated})=>!outdated))
;const dismissed=idsOf(comments.filter(comment=>comment.dismissed))
;const present=new Set(images.filter(({findings:findings})=>findings.length>0).map(reviewed=>findingId(reviewed)))
;const repetitions=repetitionsIn(ownComments.value);const written=repetitions.length===0?new Set:new Set(images.flatMap(writtenWords))
;return{isCommented(reviewed){const{path:path}=reviewed.document;if(standing.has(findingId(reviewed)))return true
;return[path,previousPathOf(path)??path].some(name=>dismissed.has(findingId(reviewed,name)))},withheld(reviewed){
const own=findingId(reviewed);const isStillTaken=({words:words,ids:ids})=>written.has(words)||ids.some(id=>id!==own&&present.has(id))
;return repetitions.find(one=>one.ids.includes(own)&&isStillTaken(one))?.words},
posted:comments.filter(({findings:findings})=>findings.some(id=>present.has(id))).flatMap(({drafts:drafts})=>drafts)}}const nothing={
isCommented:()=>false,withheld:()=>undefined,posted:[]};function repetitionsIn({comments:comments,summary:summary}){
const inSummary=summary===undefined||summary==="unknown"?[]:summary.repetitions
;return[...comments.flatMap(({repetitions:repetitions})=>repetitions),...inSummary]}function writtenWords({image:image,proposal:proposal}){
if(proposal!==undefined)return[(0,draft_marks.r)(proposal.alt)];return image.alt.kind==="text"?[(0,draft_marks.r)(image.alt.text)]:[]}
const compare_mostFiles=300;async function compareCommits(client,from,head){return(0,github_errors.CD)(async()=>{
const{data:data}=await client.rest.repos.compareCommitsWithBasehead({...client.repository,basehead:`${from}...${head}`,per_page:1})
;const{merge_base_commit:base,files:files=[]}=(0,shape.p6)("a comparison of commits",data,isComparison);return{mergeBase:base.sha,
files:files.map(changedFile),isCut:files.length>=compare_mostFiles}})}function isComparison(data){return(0,shape.KH)((0,
shape.at)(data,"merge_base_commit","sha"))&&isFileList((0,shape.at)(data,"files"))}async function comparedCommits(client,base,head){
const result=await compareCommits(client,base,head);if("value"in result)return result.value;throw(0,
github_errors.IF)("The commits cannot be compared",result.refusal)}async function mergeBase(client,base,head){
const result=await compareCommits(client,base,head);return"value"in result?result.value.mergeBase:undefined}const most=256*1024
;async function fileElsewhere(client,{owner:owner,repo:repo,path:path,ref:ref}){const answer=await(0,github_errors.CD)(async()=>{
const{data:data}=await client.rest.repos.getContent({owner:owner,repo:repo,path:path,ref:ref});return(0,
shape.p6)("the contents of a file",data,isThing)});if("refusal"in answer){const{reason:reason,isGone:isGone}=answer.refusal;return{
reason:isGone===true?"it does not exist, or the token cannot see it":reason}}const file=answer.value;if((0,
shape.at)(file,"type")!=="file")return{reason:"it is no file"};const[size,content]=[(0,shape.at)(file,"size"),(0,shape.at)(file,"content")]
;if(!(0,shape.Et)(size)||size>most||typeof content!=="string")return{reason:`it has more than ${most} bytes`};return{
text:Buffer.from(content,"base64").toString("utf8")}}function isThing(data){return Array.isArray(data)||typeof(0,
shape.at)(data,"type")==="string"}function createFolders(commit,files){
const paths=[...new Set(files.filter(addsRooted).flatMap(({path:path})=>around(path)))];const entries=new Map
;let wanted=paths.slice(0,folders_most).map(path=>({commit:commit,path:path}));function presence(path){const segments=path.split("/")
;for(const[depth,name]of segments.entries()){const folder=entries.get(segments.slice(0,depth).join("/"))
;const isLast=depth===segments.length-1;if(folder===undefined)return isLast?"likely":"unknown";const type=folder.get(name)
;if(type===undefined)return"absent";if(isLast)return type==="blob"?"there":"absent";if(type!=="tree")return"unknown"}return"unknown"}return{
get wanted(){return wanted},learn(found){for(const[index,folder]of found.entries()){const path=wanted[index]?.path
;if(path!==undefined)keep(entries,path,folder?.entries??[])}wanted=[]},first(candidates){if(entries.size===0)return undefined
;const path=candidates.find(candidate=>presence(candidate)!=="absent");return path===undefined||presence(path)==="unknown"?undefined:path}}}
const folders_most=8;function addsRooted({patch:patch}){return patch?.split("\n").some(line=>line.startsWith("+")&&rooted.test(line))===true
}const rooted=/(?:\(<?|["'=]|: )(?:\/[^/\s]|[~@$]\w{0,9}\/)/;function around(path){const folders=path.split("/").slice(0,-1)
;return["",...folders.map((_,index)=>folders.slice(0,index+1).join("/"))]}function keep(all,path,entries){
all.set(path,new Map(entries.map(({name:name,type:type})=>[name,type])));for(const{name:name,object:object}of entries){
const below=path===""?name:`${path}/${name}`;if(object?.entries)all.set(below,new Map(object.entries.map(entry=>[entry.name,entry.type])))}}
var links=$require(94414);var file_store=$require(97626);var memoize=$require(14156);function createPictureFiles(client,source){
const{commit:commit,tree:tree,changed:changed,folders:folders,most:most}=source;let folded;const request=(0,memoize.B)(async path=>{
const result=await(0,github_errors.CD)(()=>readBytes(client,{commit:commit,path:path},most));if("refusal"in result)return{
reason:`${path} cannot be read: ${(0,github_errors.WE)(result.refusal)}`};if(result.value==="too large")return{reason:(0,
file_store.xu)(path,most)};return result.value==="absent"?undefined:result.value},file_store.$d,file_store.C2)
;async function readListed(path,entries){const entry=entries.get(path);if(entry===undefined)return inSubmodule(path,entries)
;if(entry.kind==="submodule")return{reason:`${path} is a submodule, another repository.`};if(entry.size>most)return{reason:(0,
file_store.xu)(path,most)};const read=await request(path)
;const isLinkItself=entry.kind==="link"&&read instanceof Uint8Array&&read.length===entry.size;return isLinkItself?{reason:(0,
file_store.qm)(path)}:read}return{isListed:()=>tree.isListed(),async read(path){const entries=tree.isListed()?await tree.list():undefined
;return entries?readListed(path,entries):request(path)},async find(places){const paths=[...new Set(places)];if(!tree.isListed()){
const known=paths.find(path=>changed.has(path));if(known!==undefined)return known;const likely=folders.first(paths)
;if(likely!==undefined&&await request(likely)!==undefined)return likely}const entries=await tree.list()
;if(entries===undefined)return firstThatExists(paths,request);const exact=paths.find(path=>entries.has(path))
;if(exact!==undefined)return exact;folded??=new Map([...entries.keys()].map(path=>[(0,file_store.tu)(path),path]));for(const path of paths){
const found=folded.get((0,file_store.tu)(path));if(found!==undefined)return found}return undefined},async keys(paths){
const entries=await tree.list();return paths.map(path=>{const entry=path===undefined?undefined:entries?.get(path)
;return entry?.kind==="file"?entry.sha:undefined})}}}const tries=6;async function firstThatExists(paths,request){
for(const path of paths.slice(0,tries))if(await request(path)!==undefined)return path;return undefined}function inSubmodule(path,entries){
const folders=path.split("/").map((_,index,segments)=>segments.slice(0,index).join("/"))
;const submodule=folders.find(folder=>entries.get(folder)?.kind==="submodule");return submodule===undefined?undefined:{
reason:`${path} is in the submodule ${submodule}, which is another repository.`}}
function publicAddress({repository:{owner:owner,repo:repo}},commit,{GITHUB_SERVER_URL:server}){if(server===undefined)return()=>undefined
;return path=>`${server}/${owner}/${repo}/raw/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`}var count=$require(16327)
;var escape_controls=$require(74380);var reviewed_image=$require(62417);var rule=$require(90834);var finding_groups=$require(9660)
;const check_run_name="Alt text annotations";const batchSize=50;const shownByRunner={atMost:10,ofMore:9}
;async function postCheckRun(client,headSha,report){const{hide:hide}=client.secrets;const all=unshown(report).map(one=>({...one,
message:hide(one.message)}));if(all.length===0)return[];const known=await(0,github_errors.CD)(()=>knownRun(client,headSha))
;if("refusal"in known)return[];if(known.value){const{title:title,id:id,annotated:annotated}=known.value
;return title===titleOf(all.length)?fill(client,id,all,annotated):[]}const run={...client.repository,name:check_run_name,head_sha:headSha,
status:"completed",conclusion:"neutral"};const created=await(0,github_errors.CD)(async()=>{
const{data:data}=await client.rest.checks.create({...run,output:output(all,0)});return(0,shape.p6)("a check run",data,one=>(0,shape.Et)((0,
shape.at)(one,"id")))});if("refusal"in created)return created.refusal.kind==="permission"?[]:[incomplete((0,
github_errors.WE)(created.refusal))];return fill(client,created.value.id,all,batchSize)}
async function knownRun({rest:rest,repository:repository},headSha){const{data:data}=await rest.checks.listForRef({...repository,ref:headSha,
check_name:check_run_name,per_page:1});const{check_runs:runs}=(0,shape.p6)("a list of check runs",data,list=>(0,shape.sh)((0,
shape.at)(list,"check_runs"),isRun));const[run]=runs;return run&&{id:run.id,title:run.output.title,annotated:run.output.annotations_count}}
function isRun(run){return(0,shape.Et)((0,shape.at)(run,"id"))&&(0,shape.Et)((0,shape.at)(run,"output","annotations_count"))}
async function fill(client,id,all,from){for(let start=from;start<all.length;start+=batchSize){const parameters={...client.repository,
check_run_id:id,output:output(all,start)};const added=await(0,github_errors.CD)(async()=>{
const{data:data}=await client.rest.checks.update(parameters);(0,shape.p6)("a check run",data,one=>(0,shape.Et)((0,shape.at)(one,"id")))})
;if("refusal"in added)return[incomplete((0,github_errors.WE)(added.refusal))]}return[]}
function unshown({images:images,skipped:skipped,unread:unread}){const severityOfUnread=unread==="fail"?"error":"warning"
;const files=skipped.filter(({accepted:accepted})=>accepted!==true).map(({file:file,reason:reason})=>unreadAnnotation(file,reason,severityOfUnread))
;const all=(0,finding_groups.L)((0,finding_groups.O)(images.flatMap(reviewed=>{const[finding]=reviewed.findings
;return reviewed.inScope&&finding!==undefined?[{reviewed:reviewed,finding:finding}]:[]})));return rule.g.flatMap(severity=>{
const ofKind=[...severity===severityOfUnread?files:[],...all.filter(({finding:finding})=>finding.severity===severity).map(annotation)]
;return ofKind.length>shownByRunner.atMost?ofKind.slice(shownByRunner.ofMore):[]})}const levels={error:"failure",warning:"warning",
info:"notice"};function annotation({reviewed:reviewed,finding:finding}){const{document:document,location:location}=(0,
reviewed_image.b)(reviewed);const{line:line,column:column,endLine:endLine,endColumn:endColumn}=location;return{path:document.path,
start_line:line,end_line:endLine,...line===endLine&&{start_column:column,end_column:endColumn},annotation_level:levels[finding.severity],
title:(0,escape_controls.UN)(finding.rule),message:(0,truncate.x)((0,escape_controls.TN)(finding.message),4096)}}
function unreadAnnotation(file,reason,severity){return{path:file,start_line:1,end_line:1,annotation_level:levels[severity],title:"unread",
message:(0,truncate.x)((0,escape_controls.TN)(reason),4096)}}function output(all,start){
const summary="The annotations that GitHub does not show on the job, because it shows only ten of a kind.";return{title:titleOf(all.length),
summary:summary,annotations:all.slice(start,start+batchSize)}}function titleOf(number){return(0,count.U)(number,"more finding")}
function incomplete(why){return`Not every finding is annotated: ${why}`}function isShownAsText({encoding:encoding}){
return encoding?.startsWith("utf-16")!==true}function isWrittenAsUtf8({encoding:encoding,text:text},lines){
return encoding===undefined||isAscii(text+lines)}function hasMixedLineEndings(text){return text.includes("\r\n")&&/(?<!\r)\n/.test(text)}
function isAscii(text){return Buffer.byteLength(text)===text.length}var text_edits=$require(47203);var lib_lines=$require(28111)
;function anchorImages(images,hunksOf,mode){const pageOf=pages();const commented=images.filter(reviewed=>{
const isSevere=reviewed.findings.some(({severity:severity})=>severity!=="info")
;return reviewed.inScope&&isSevere&&(mode==="comment"||isOffered(reviewed)||(0,language.uN)(reviewed))})
;const ranges=commented.map(reviewed=>rangeOf(reviewed,mode,pageOf(reviewed.document)))
;const isInside=({reviewed:{document:document},first:first,last:last})=>isShownAsText(document)&&hunkAround(hunksOf(document.path)??[],first,last)!==undefined
;const inside=ranges.filter(isInside);const hasBlock=({reviewed:reviewed})=>mode==="suggest"&&isOffered(reviewed)
;const anchors=[...merged(inside.filter(hasBlock)).flatMap(group=>suggestionAnchor(group,pageOf)),...inside.filter(range=>!hasBlock(range)).map(plainAnchor)]
;return{anchors:anchors.toSorted(bySeverity),outside:ranges.filter(range=>!isInside(range)).map(({reviewed:reviewed})=>reviewed)}}
function isOffered({suggestion:suggestion}){return suggestion?.offered===true}function pages(){const known=new Map;return document=>{
const page=known.get(document)??{starts:(0,lib_lines._)(document.text),isMixed:hasMixedLineEndings(document.text)};known.set(document,page)
;return page}}function rangeOf(reviewed,mode,{starts:starts}){const edited=mode==="suggest"?reviewed.suggestion?.edit.span:undefined
;const{line:line,endLine:endLine,endColumn:endColumn}=edited?(0,lib_lines.x)(starts,edited):reviewed.location;return{reviewed:reviewed,
first:line,last:endColumn===1&&endLine>line?endLine-1:endLine}}function plainAnchor({reviewed:reviewed,first:first,last:last}){return{
path:reviewed.document.path,startLine:first,line:last,images:[reviewed],replacement:undefined,applicable:false}}function merged(ranges){
const sorted=ranges.toSorted((a,b)=>compare(a.reviewed.document.path,b.reviewed.document.path)||a.first-b.first||a.last-b.last)
;const groups=[];let lastLine=0;for(const range of sorted){const group=groups.at(-1)
;if(group?.[0]?.reviewed.document.path===range.reviewed.document.path&&range.first<=lastLine){group.push(range)
;lastLine=Math.max(lastLine,range.last)}else{groups.push([range]);lastLine=range.last}}return groups}
function suggestionAnchor(group,pageOf){const document=group[0]?.reviewed.document;if(document===undefined)return[]
;const startLine=Math.min(...group.map(({first:first})=>first));const line=Math.max(...group.map(({last:last})=>last))
;const edits=group.flatMap(({reviewed:reviewed})=>reviewed.suggestion?.edit??[]);const{starts:starts,isMixed:isMixed}=pageOf(document)
;const{before:before,after:after}=linesAfter(document.text,starts,{first:startLine,last:line},edits);if(before===after)return[]
;const images=group.map(({reviewed:reviewed})=>reviewed).toSorted((a,b)=>a.image.span.start-b.image.span.start)
;const applicable=!isMixed&&!after.includes("\r")&&isWrittenAsUtf8(document,after)
;const silence=applicable?silenceOf(group,pageOf(document),{first:startLine,last:line}):undefined;return[{path:document.path,
startLine:startLine,line:line,images:images,replacement:after,applicable:applicable,silence:silence}]}
function silenceOf(group,{starts:starts},lines){const[only,...others]=group;const edit=only?.reviewed.suggestion?.silence
;if(only===undefined||edit===undefined||others.length>0)return undefined;const{line:line,endLine:endLine}=(0,lib_lines.x)(starts,edit.span)
;if(line<lines.first||endLine>lines.last)return undefined;const{document:document}=only.reviewed
;const{before:before,after:after}=linesAfter(document.text,starts,lines,[edit])
;return before===after||after.includes("\r")||!isWrittenAsUtf8(document,after)?undefined:after}
function linesAfter(text,starts,{first:first,last:last},edits){const start=starts[first-1]??0;const next=starts[last]
;const lines=text.slice(start,next===undefined?undefined:next-1);const shifted=edits.map(edit=>({span:{start:edit.span.start-start,
end:edit.span.end-start},text:edit.text}));return{before:withoutReturns(lines),after:withoutReturns((0,text_edits.c)(lines,shifted))}}
function withoutReturns(lines){return lines.replace(/\r(?=\n|$)/g,"")}function bySeverity(a,b){
return worst(a)-worst(b)||compare(a.path,b.path)||a.startLine-b.startLine}function worst({images:images}){
return Math.min(...images.flatMap(({findings:findings})=>findings.map(({severity:severity})=>rule.g.indexOf(severity))))}
function compare(a,b){if(a===b)return 0;return a<b?-1:1}var verdict=$require(74651);function opening({report:report,runUrl:runUrl},drafts){
const change=(0,verdict.y6)(report);return[`**${(0,markdown_text.wh)((0,verdict.Pl)(report))}** · ${(0,markdown_text.wh)((0,
verdict.Wr)(report))}`,...change===undefined?[]:[change],...drafting(drafts),`Answer a comment with \`/alt decorative\`, \`/alt ignore REASON\` or \`/alt again HINT\`: [what that does](${homepage.dX}).`,...runUrl===undefined?[]:[`[The summary of the run](${runUrl}) has all that was found.`]].join("\n\n")
}function drafting(drafts){
const isModel=drafts.some(({anchor:{images:images}})=>images.some(({suggestion:suggestion})=>suggestion?.offered===true&&suggestion.source==="caption"))
;return isModel?["A model saw the pictures but does not know your purpose: read each draft before you commit it. Each says where it comes from."]:[]
}const movedOn="No review was posted: the pull request has a newer commit, and the run for that commit reviews it."
;async function postReview(client,target,drafts){if(drafts.length===0)return{posted:[],unplaced:[],notes:[]};const result=await(0,
github_errors.CD)(()=>createReview(client,target,drafts));if("value"in result)return{posted:drafts,unplaced:[],notes:[]}
;const{refusal:refusal}=result;if(refusal.kind==="unclear"||await waitForRateLimit(target.clock,refusal)){
return postUnlessThere(client,target,drafts)}if(isAboutPlace(refusal))return postProvable(client,target,drafts,refusal)
;return notPosted(refusal)}function isAboutPlace({kind:kind,reason:reason}){
return kind==="rejected"&&/\b(line|diff|hunk|path could not be resolved)\b/i.test(reason)}
async function postUnlessThere(client,target,drafts){
const ownComments=await(0,github_errors.CD)(()=>readOwnComments(client,target.pullNumber))
;if("refusal"in ownComments)return post_review_nothing(`The review may not have been posted: ${(0,github_errors.WE)(ownComments.refusal)}`)
;if(areThere(ownComments.value,drafts))return{posted:drafts,unplaced:[],notes:[]}
;if(ownComments.value.headSha!==target.headSha)return post_review_nothing(movedOn);return postOnce(client,target,drafts)}
function areThere({comments:comments},drafts){
const there=new Set(comments.filter(({outdated:outdated})=>!outdated).flatMap(({findings:findings})=>findings))
;return drafts.every(({ids:ids})=>ids.every(id=>there.has(id)))}async function postProvable(client,target,drafts,refusal){
const ownComments=await(0,github_errors.CD)(()=>readOwnComments(client,target.pullNumber))
;if("value"in ownComments&&ownComments.value.headSha!==target.headSha)return post_review_nothing(movedOn);const files=await(0,
github_errors.CD)(()=>listChangedFiles(client,target.pullNumber))
;const hunks=new Map("value"in files?files.value.map(file=>[file.path,file.hunks??[]]):[])
;const isProvable=({anchor:anchor})=>hunkAround(hunks.get(anchor.path)??[],anchor.startLine,anchor.line)
;const provable=drafts.filter(isProvable);const others=drafts.filter(draft=>!isProvable(draft))
;if(provable.length===0||others.length===0)return{...notPosted(refusal),unplaced:drafts}
;const{posted:posted,unplaced:unplaced,notes:notes}=await postOnce(client,target,provable);return{posted:posted,
unplaced:[...others,...unplaced],notes:notes}}async function postOnce(client,target,drafts){const result=await(0,
github_errors.CD)(()=>createReview(client,target,drafts));if("value"in result)return{posted:drafts,unplaced:[],notes:[]}
;const{refusal:refusal}=result;if(refusal.kind!=="unclear")return{...notPosted(refusal),unplaced:isAboutPlace(refusal)?drafts:[]}
;const ownComments=await(0,github_errors.CD)(()=>readOwnComments(client,target.pullNumber))
;if("refusal"in ownComments)return post_review_nothing(`The review may not have been posted: ${(0,github_errors.WE)(refusal)}`)
;return areThere(ownComments.value,drafts)?{posted:drafts,unplaced:[],notes:[]}:notPosted(refusal)}
async function createReview(client,target,drafts){const ordered=drafts.toSorted((a,b)=>b.anchor.line-a.anchor.line)
;const{data:data}=await client.rest.pulls.createReview({...client.repository,pull_number:target.pullNumber,commit_id:target.headSha,
event:"COMMENT",body:opening(target,drafts),comments:ordered.map(({anchor:anchor,body:body})=>({path:anchor.path,body:body,line:anchor.line,
side:"RIGHT",...anchor.startLine<anchor.line&&{start_line:anchor.startLine,start_side:"RIGHT"}}))});(0,shape.p6)("a review",data,review=>(0,
shape.Et)((0,shape.at)(review,"id")))}function notPosted(refusal){return post_review_nothing(`No review was posted: ${(0,
github_errors.WE)(refusal)}`)}function post_review_nothing(note){return{posted:[],unplaced:[],notes:[note]}}
async function removeStale(client,{report:report,clock:clock},comments,posted){const stale=staleComments(report,comments,posted)
;for(const[count,{id:id}]of stale.entries()){const parameters={...client.repository,comment_id:id}
;const result=await withRateLimit(clock,async()=>{const{status:status}=await client.rest.pulls.deleteReviewComment(parameters);(0,
shape.p6)("a deletion",status,code=>code===204)});if("refusal"in result&&!result.refusal.isGone){return{count:count,
notes:[`A comment whose finding is gone could not be removed: ${(0,github_errors.WE)(result.refusal)}`]}}}return{count:stale.length,notes:[]
}}function staleComments(report,comments,posted){const unread=new Set(report.skipped.map(({file:file})=>file))
;const present=new Set(report.images.filter(({findings:findings})=>findings.length>0).map(reviewed=>findingId(reviewed)))
;const anew=new Set(posted.flatMap(({ids:ids})=>ids));const isOver=id=>anew.has(id)||!present.has(id)
;return comments.filter(comment=>!comment.dismissed&&!unread.has(comment.path)&&(comment.findings.every(isOver)||isRepeated(comment,comments)))
}function isRepeated(comment,comments){const findings=comment.findings.toSorted().join(" ")
;return comments.some(other=>(other.dismissed||other.id<comment.id)&&other!==comment&&!other.outdated&&other.path===comment.path&&other.findings.toSorted().join(" ")===findings)
}var group_by=$require(55365);const mostRemembered=200;const noneForgotten={images:[],repetitions:[]}
;function forgottenDrafts({images:images},remembered,reported){
const known=new Set(remembered.flatMap(({words:words,ids:ids})=>ids.map(id=>`${words} ${id}`)));const forgotten=images.flatMap(reviewed=>{
const words=repeatedWords(reviewed);const id=findingId(reviewed)
;return words===undefined||reported.has(id)||known.has(`${words} ${id}`)?[]:[{reviewed:reviewed,words:words}]}).slice(0,mostRemembered)
;const groups=(0,group_by.$)(forgotten,({words:words})=>words)
;const others=(0,group_by.$)(images.filter(({findings:findings})=>findings.length>0),reviewed=>repeatedWords(reviewed)??draftedWords(reviewed))
;return{images:forgotten.map(({reviewed:reviewed})=>reviewed),repetitions:[...groups.keys()].map(words=>{
const all=(others.get(words)??[]).slice(0,mostRemembered);return{words:words,ids:[...new Set(all.map(reviewed=>findingId(reviewed)))]}})}}
function repeatedWords({draft:draft}){return draft?.status==="failed"?draft.repeats:undefined}function draftedWords({draft:draft}){
return draft?.status==="ok"?(0,draft_marks.r)(draft.text):undefined}const mostListed=50;const summary_text_mostFiles=10;const noneUnplaced={
images:[],files:[],withheld:[],repetitions:[]};function summaryText(unplaced,linkTo){
const{images:images,files:files,withheld:withheld}=unplaced;return[formatMarker({summary:digest(unplaced),drafts:[],
repetitions:unplaced.repetitions
}),...files.length===0?[]:filesPart(files,linkTo),...images.length===0?[]:imagesPart(images,linkTo),...withheld.length===0?[]:withheldPart(withheld,linkTo),"This comment is kept up to date, and deleted when nothing is left in it. Once hidden, it no longer changes."].join("\n")
}function filesPart(files,linkTo){
const entries=files.slice(0,summary_text_mostFiles).map(({file:file,reason:reason})=>`- ${linked(file,1,file,linkTo)}: ${(0,
markdown_text.wh)((0,truncate.x)(reason,400))}`);const more=files.length-entries.length;return[`**${(0,
count.U)(files.length,"file")} could not be read,** so nothing is known about the images in ${files.length===1?"it":"them"}. A baseline accepts a file as it is, until it changes.`,"",...entries,...more>0?[`- and ${more} more: the summary of the run has them all.`]:[],""]
}function imagesPart(images,linkTo){const listed=images.slice(0,mostListed).map(reviewed=>entry(reviewed,linkTo))
;const more=images.length-listed.length
;return[`**${(0,count.U)(images.length,"image needs","images need")} an alternative text, or a better one, and ${images.length===1?"has":"have"} no place in the review.** GitHub takes comments only on lines of the diff, and a review has at most \`max-comments\` of them.`,"",...listed,...more>0?[`- and ${more} more: the summary of the run has them all.`]:[],""]
}function withheldPart(images,linkTo){const listed=images.slice(0,mostListed).map(reviewed=>entry(reviewed,linkTo))
;const more=images.length-listed.length;return[`**No text is suggested for ${(0,
count.U)(images.length,"image","images")}:** the model gave the same description of different pictures. Describe what ${images.length===1?"this one shows that the others do":"each shows that the others do"} not.`,"",...listed,...more>0?[`- and ${more} more: the summary of the run has them all.`]:[],""]
}function isCurrent(body,unplaced){return digestIn(body)===digest(unplaced)}function entry(reviewed,linkTo){
const{document:document,location:location,findings:findings,suggestion:suggestion}=reviewed
;const reported=findings.slice(0,1).map(finding=>({...finding,message:(0,truncate.x)(finding.message,400)}))
;const draft=suggestion?.offered===true&&suggestion.alt!==""?` Draft: ${(0,markdown_text.SS)(suggestion.alt)}`:""
;const place=linked(document.path,location.line,`${document.path}:${location.line}`,linkTo)
;const beginning=beginningLine(reviewed).map(line=>` ${line}.`);return`- ${place}: ${complaint({findings:reported
})}${draft}${beginning.join("")}`}function linked(path,line,name,linkTo){const place=(0,markdown_text.SS)(name,200)
;const address=linkTo(path,line);return path==="."||address===undefined||address.length>longestLink?place:`[${place}](${address})`}
const longestLink=400;function digest({images:images,files:files,withheld:withheld,repetitions:repetitions}){
const parts=[...images.map(reviewed=>`${findingId(reviewed)}:${reviewed.location.line}`),...files.map(({file:file,reason:reason})=>`${file}: ${reason}`),...withheld.map(reviewed=>`${findingId(reviewed)}:${reviewed.location.line}`),...repetitions.map(({words:words,ids:ids})=>[words,...ids].join("."))]
;return(0,external_node_crypto_.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0,16)}function digestIn(body){
return readMarker(body)?.summary}
async function keepSummary(client,{pullNumber:pullNumber,clock:clock,linkTo:linkTo},{summary:summary,repeatedSummaries:repeatedSummaries},unplaced){
const repeated=await removeRepeated(client,repeatedSummaries,clock);if(summary==="unknown"){
return isEmpty(unplaced)?[]:["The summary comment was left as it is: GitHub does not show which one is ours."]}
const request=requestFor(client,pullNumber,summary,unplaced,linkTo);const result=request&&await withRateLimit(clock,request)
;if(!result||"value"in result)return repeated;const{refusal:refusal}=result
;if(refusal.kind==="unclear"&&await isUpToDate(client,pullNumber,unplaced))return repeated
;return[...repeated,`The summary comment could not be brought up to date: ${(0,github_errors.WE)(refusal)}`]}
async function removeRepeated({rest:rest,repository:repository},repeated,clock){for(const{id:id}of repeated){
const remove=()=>deleted(rest.issues.deleteComment({...repository,comment_id:id}));const result=await withRateLimit(clock,remove)
;if("refusal"in result&&!result.refusal.isGone)return[`A second summary comment could not be removed: ${(0,
github_errors.WE)(result.refusal)}`]}return[]}async function isUpToDate(client,pullNumber,unplaced){const ownComments=await(0,
github_errors.CD)(()=>readOwnComments(client,pullNumber));if("refusal"in ownComments||ownComments.value.summary==="unknown")return false
;const{summary:summary}=ownComments.value;return summary===undefined?isEmpty(unplaced):isCurrent(summary.body,unplaced)}
function requestFor({rest:rest,repository:repository,secrets:{hide:hide}},pullNumber,summary,unplaced,linkTo){if(summary===undefined){
if(isEmpty(unplaced))return undefined;const body=hide(summaryText(unplaced,linkTo));return()=>summary_written(rest.issues.createComment({
...repository,issue_number:pullNumber,body:body}))}if(summary.hidden)return undefined;const comment={...repository,comment_id:summary.id}
;if(isEmpty(unplaced))return()=>deleted(rest.issues.deleteComment(comment));if(isCurrent(summary.body,unplaced))return undefined
;return()=>summary_written(rest.issues.updateComment({...comment,body:hide(summaryText(unplaced,linkTo))}))}
function isEmpty({images:images,files:files,withheld:withheld}){return images.length+files.length+withheld.length===0}
async function summary_written(answer){(0,shape.p6)("a comment",(await answer).data,comment=>(0,shape.Et)((0,shape.at)(comment,"id")))}
async function deleted(answer){(0,shape.p6)("a deletion",(await answer).status,status=>status===204)}
async function publishReview(client,request){
const ownComments=await withRateLimit(request.clock,()=>readOwnComments(client,request.pullNumber))
;if("refusal"in ownComments)return review_nothing(`No review was posted: ${(0,github_errors.WE)(ownComments.refusal)}`)
;const{headSha:headSha,comments:comments}=ownComments.value;if(headSha!==request.headSha)return review_nothing(movedOn)
;const plan=planned(request,comments,client.secrets.hide);const review=await postReview(client,request,plan.fresh)
;if(review.notes.includes(movedOn))return review_nothing(movedOn);const removed=await removeStale(client,request,comments,review.posted)
;const forSummary=[...plan.forSummary,...review.unplaced.flatMap(({anchor:anchor})=>anchor.images)]
;const isRefused=review.notes.length>0&&review.unplaced.length===0
;const summary=isRefused?[]:await keepSummary(client,request,ownComments.value,{images:forSummary,files:unreadIn(request.report),
withheld:plan.forgotten.images,repetitions:plan.forgotten.repetitions});return{posted:review.posted.length,asked:ownComments.value.asked,
removed:removed.count,
notes:[...review.notes,...removed.notes,...leftOut(plan.outside+review.unplaced.length,"on lines where GitHub takes no comments"),...leftOut(plan.beyond,`beyond max-comments (${request.maxComments})`),...summary]
}}
function planned({report:report,hunksOf:hunksOf,previousPathOf:previousPathOf,mode:mode,maxComments:maxComments,previewOf:previewOf},comments,hide){
const{anchors:anchors,outside:outside}=anchorImages(report.images,hunksOf,mode)
;const most=Math.max(0,maxComments-standingComments(report,anchors,comments));const chosen=anchors.slice(0,most)
;const beyond=anchors.slice(most);const dismissed=idsOf(comments.filter(comment=>comment.dismissed))
;const standing=idsOf(comments.filter(({outdated:outdated})=>!outdated));const isOpen=reviewed=>{const{path:path}=reviewed.document
;return[path,previousPathOf(path)??path].every(name=>!dismissed.has(findingId(reviewed,name)))}
;const isFresh=({images:images})=>images.some(reviewed=>!standing.has(findingId(reviewed)))
;const open=anchorImages(imagesOf(chosen).filter(isOpen),hunksOf,mode).anchors;const fresh=open.filter(isFresh)
;const freshIds=imagesOf(fresh).map(reviewed=>findingId(reviewed));const stale=staleComments(report,comments,[{ids:freshIds}])
;const remembered=comments.filter(one=>!stale.includes(one)).flatMap(({repetitions:repetitions})=>repetitions)
;const forgotten=forgottenDrafts(report,remembered,new Set([...standing,...dismissed,...freshIds]));const drafts=fresh.map((anchor,index)=>{
const repetitions=index===0?forgotten.repetitions:[];return{anchor:anchor,draft:composeComment(anchor,{hide:hide,repetitions:repetitions,
previewOf:previewOf})}});const tooLong=drafts.flatMap(({anchor:anchor,draft:draft})=>draft?[]:anchor.images);return{
fresh:drafts.flatMap(({draft:draft})=>draft??[]),forgotten:fresh.length>0?noneForgotten:forgotten,
forSummary:[...outside,...imagesOf(beyond),...tooLong].filter(isOpen),outside:outside.filter(isOpen).length,
beyond:beyond.filter(({images:images})=>images.some(isOpen)).length}}function standingComments(report,anchors,comments){
const present=new Set(report.images.filter(({findings:findings})=>findings.length>0).map(one=>findingId(one)))
;const anchored=new Set(imagesOf(anchors).map(one=>findingId(one)))
;return comments.filter(({findings:findings,outdated:outdated,dismissed:dismissed})=>(dismissed||!outdated)&&findings.some(id=>present.has(id))&&!findings.some(id=>anchored.has(id))).length
}function imagesOf(anchors){return anchors.flatMap(({images:images})=>images)}function unreadIn({skipped:skipped}){
return skipped.filter(({accepted:accepted})=>accepted!==true)}function leftOut(number,why){if(number===0)return[];return[`${(0,
count.U)(number,"finding is","findings are")} ${why}: the summary has ${number===1?"it":"them"}.`]}function review_nothing(note){return{
posted:0,removed:0,notes:[note]}}async function publish(client,pull,publication){const{review:review,report:report,...rest}=publication
;const isIdle=report.totals.documents+report.skipped.length===0
;if(pull.readOnly!==undefined)return publish_silence(review==="off"||isIdle?[]:[readOnlyNotes[pull.readOnly]]);const request={
pullNumber:pull.number,headSha:pull.headSha,report:report,...rest}
;if(isIdle)return review==="off"||pull.untouched?publish_silence([]):tidyUp(client,request)
;const outcome=review==="off"?publish_silence([]):await publishReview(client,{...request,mode:review});return{...outcome,
notes:[...outcome.notes,...await postCheckRun(client,pull.headSha,report)]}}const readOnlyNotes={
fork:"No review was posted: for a pull request from a fork, GitHub gives this run no secrets and a read-only token. The annotations and this summary have every finding. For reviews see docs/workflows/forks.yml of alt-text-review.",
dependabot:"No review was posted: for Dependabot, GitHub gives this run a read-only token and only the secrets for Dependabot. The annotations and this summary have every finding."
};async function tidyUp(client,request){const ownComments=await(0,github_errors.CD)(()=>readOwnComments(client,request.pullNumber))
;if("refusal"in ownComments||ownComments.value.headSha!==request.headSha)return publish_silence([])
;const{comments:comments}=ownComments.value;const removed=await removeStale(client,request,comments,[])
;const summary=await keepSummary(client,request,ownComments.value,noneUnplaced);return{posted:0,removed:removed.count,
notes:[...removed.notes,...summary]}}function publish_silence(notes){return{posted:0,removed:0,notes:notes}}
var external_node_stream_=$require(57075);var external_node_zlib_=$require(38522);var git_hash=$require(73853);const block=512
;const longestHeader=1024*1024;async function*tarFiles(chunks,isWanted){const reader=createReader(chunks);let longPath
;for(let head=await reader.take(block);head!==undefined;head=await reader.take(block)){const size=sizeIn(head);if(size===undefined)return
;const padded=Math.ceil(size/block)*block;const type=String.fromCharCode(head[156]??0);if(type==="x"&&size<=longestHeader){
longPath=pathInRecords((await reader.take(padded))?.subarray(0,size));continue}const path=longPath??pathIn(head);longPath=undefined
;if((type==="0"||type==="\0")&&isWanted(path,size)){const bytes=await reader.take(padded);if(bytes===undefined)return;yield{path:path,
bytes:bytes.subarray(0,size)}}else if(!await reader.skip(padded))return}}function sizeIn(head){const digits=textIn(head,124,12).trim()
;return/^[0-7]+$/.test(digits)?Number.parseInt(digits,8):undefined}function pathIn(head){
const[name,prefix]=[textIn(head,0,100),textIn(head,345,155)];return prefix===""?name:`${prefix}/${name}`}function pathInRecords(records){
let rest=records??new Uint8Array;while(rest.length>0){const length=Number.parseInt(textIn(rest,0,10),10);if(!(length>0))return undefined
;const[,key,value]=/^\d+ ([^=]+)=(.*)\n$/s.exec(decode(rest.subarray(0,length)))??[];if(key==="path")return value;rest=rest.subarray(length)
}return undefined}function textIn(bytes,start,length){const field=bytes.subarray(start,start+length);const end=field.indexOf(0)
;return decode(end===-1?field:field.subarray(0,end))}function decode(bytes){return(new TextDecoder).decode(bytes)}
function createReader(chunks){const source=chunks[Symbol.asyncIterator]();let rest=new Uint8Array;async function some(length){
while(rest.length===0){const next=await source.next();if(next.done===true)return undefined;rest=next.value}
const part=rest.subarray(0,length);rest=rest.subarray(part.length);return part}async function pass(length,visit){
for(let left=length;left>0;){const part=await some(left);if(part===undefined)return false;visit(part);left-=part.length}return true}return{
async take(length){const parts=[];return await pass(length,part=>parts.push(part))?Buffer.concat(parts):undefined},
skip:length=>pass(length,()=>undefined)}}const mostUnpacked=1024**3;const archive_limitMs=12e4
;async function textsInArchive(client,commit,wanted){const texts=new Map;const route="GET /repos/{owner}/{repo}/tarball/{ref}"
;const isWanted=(path,size)=>size<=(0,decode_document.v9)(path)&&wanted.has(inRepository(path));await(0,
github_errors.CD)(()=>download(client,{route:route,parameters:{ref:commit},limitMs:archive_limitMs,repeats:false},async body=>{
for await(const{path:path,bytes:bytes}of tarFiles(unpacked(body),isWanted)){const name=inRepository(path);if((0,
git_hash.X)(bytes)===wanted.get(name)?.sha)texts.set(name,(0,decode_document.w8)(bytes));if(texts.size===wanted.size)break}}));return texts}
function inRepository(path){return path.slice(path.indexOf("/")+1)}async function*unpacked(body){
const packed=external_node_stream_.Readable.fromWeb(body);const gunzip=(0,external_node_zlib_.createGunzip)()
;packed.on("error",error=>gunzip.destroy(error));let size=0;try{for await(const chunk of packed.pipe(gunzip)){size+=chunk.length
;if(size>mostUnpacked)return;yield chunk}}finally{packed.destroy();gunzip.destroy()}}const mostQueried=150
;async function readManyTexts(client,places,{commit:commit,tree:tree,folders:folders}){
const entries=tree.isListed()?await tree.list():undefined;const entryOf=place=>place.commit===commit?entries?.get(place.path):undefined
;const wanted=places.flatMap(place=>{const entry=entryOf(place);return entry?.kind==="file"?[[place.path,entry]]:[]})
;const packed=wanted.length>mostQueried?await textsInArchive(client,commit,new Map(wanted)):texts_nothing
;const found=place=>place.commit===commit?packed.get(place.path):undefined;const rest=places.filter(place=>found(place)===undefined)
;const read=await readTexts(client,rest,{folders:folders,sizeOf:place=>entryOf(place)?.size})
;const others=new Map(rest.map((place,index)=>[place,read[index]]));return places.map(place=>found(place)??others.get(place)??"absent")}
const texts_nothing=new Map;function createTree(client,commit){let listing;return{list(){listing??=listTree(client,commit);return listing},
isListed:()=>listing!==undefined}}async function filesOf(tree){const entries=await tree.list()
;return entries&&new Set([...entries].flatMap(([path,{kind:kind}])=>kind==="file"?[path]:[]))}async function isSmall(tree){
const entries=await tree.list();return entries!==undefined&&[...entries.values()].reduce((sum,{size:size})=>sum+size,0)<=smallBytes}
const smallBytes=100*1024*1024;async function listTree(client,commit){const parameters={...client.repository,tree_sha:commit,recursive:"1"}
;const result=await(0,github_errors.CD)(async()=>(0,shape.p6)("a listing",(await client.rest.git.getTree(parameters)).data,isListing))
;if("refusal"in result||result.value.truncated)return undefined
;return new Map(result.value.tree.flatMap(({path:path,mode:mode,sha:sha,size:size=0})=>{const kind=kinds[mode]
;return kind===undefined?[]:[[path,{kind:kind,sha:sha,size:size}]]}))}function isListing(data){return(0,shape.sh)((0,
shape.at)(data,"tree"),entry=>[(0,shape.at)(entry,"path"),(0,shape.at)(entry,"mode"),(0,shape.at)(entry,"sha")].every(shape.KH)&&(0,
shape.dK)((0,shape.at)(entry,"size"),Number.isFinite))}const kinds={100644:"file",100755:"file",12e4:"link",16e4:"submodule"}
;async function withUnlisted(client,listed,mergeBase,tree){if(mergeBase===undefined)return listed
;const[before,after]=await Promise.all([createTree(client,mergeBase).list(),tree.list()])
;if(before===undefined||after===undefined)return listed
;const known=new Set(listed.flatMap(({path:path,previousPath:previousPath})=>[path,previousPath??path]))
;const unlisted=[...new Set([...before.keys(),...after.keys()])].filter(path=>!known.has(path))
;return[...listed,...unlisted.flatMap(path=>change(path,before.get(path),after.get(path)))]}function change(path,before,after){
if(after?.kind!=="file")return before?.kind==="file"?[{path:path,status:"removed",hunks:undefined}]:[];if(before?.sha===after.sha)return[]
;return[{path:path,status:before?.kind==="file"?"modified":"added",hunks:undefined}]}var github_event=$require(6830)
;async function findPull(client,{owner:owner,branch:branch,headSha:headSha,repositoryId:repositoryId}){const list=await(0,
github_errors.CD)(async()=>{const{data:data}=await client.rest.pulls.list({...client.repository,state:"open",head:`${owner}:${branch}`,
per_page:100});const pulls=(0,shape.p6)("a list of pull requests",data,Array.isArray);return pulls.filter(pull=>(0,
shape.at)(pull,"head","repo","id")===repositoryId)});if("refusal"in list)throw(0,
github_errors.IF)("The pull request of the run cannot be looked up",list.refusal);const pulls=list.value.flatMap(json=>(0,
github_event.Es)(json)??[]);const pull=pulls.find(one=>one.headSha===headSha);if(pull!==undefined)return{pull:pull}
;const why=pulls.length>0?"there is a newer commit, and the run for that commit reviews it":"it has no open pull request";return{
why:`${branch} at ${headSha.slice(0,7)}: ${why}`}}async function pullOfNumber(client,number){const found=await(0,
github_errors.CD)(async()=>{const{data:data}=await client.rest.pulls.get({...client.repository,pull_number:number});return(0,
shape.p6)("a pull request",data,json=>(0,github_event.Es)(json)!==undefined)});if("refusal"in found)throw(0,
github_errors.IF)("The pull request of the comment cannot be looked up",found.refusal);const pull=(0,github_event.Es)(found.value)
;return pull!==undefined&&found.value.state==="open"?{pull:pull}:{why:"It is not open"}}const answer_longestBody=65536
;async function answerTo(client,pullNumber,{mark:mark,thread:thread},text){const marker=formatMarker({drafts:[],repetitions:[],
answers:[mark]});const body=`${marker}\n${client.secrets.hide(text)}`.slice(0,answer_longestBody)
;const{rest:rest,repository:repository}=client;const posted=await withRateLimit(client.clock,async()=>{
const{data:data}=thread===undefined?await rest.issues.createComment({...repository,issue_number:pullNumber,body:body
}):await rest.pulls.createReplyForReviewComment({...repository,pull_number:pullNumber,comment_id:thread,body:body});(0,
shape.p6)("a comment",data,comment=>(0,shape.Et)((0,shape.at)(comment,"id")))});return"refusal"in posted?posted.refusal:undefined}
async function readAsked(client,pullNumber){const conversation=await(0,github_errors.CD)(()=>queryConversation(client,pullNumber))
;return"refusal"in conversation?{why:(0,github_errors.WE)(conversation.refusal)}:askedIn(conversation.value)}
async function commitFiles(client,commit){const{branch:branch,headSha:headSha,headline:headline,body:body,files:files}=commit
;const{owner:owner,repo:repo}=client.repository;const additions=[...files].map(([path,bytes])=>({path:path,
contents:Buffer.from(bytes).toString("base64")}));const input={branch:{repositoryNameWithOwner:`${owner}/${repo}`,branchName:branch},
expectedHeadOid:headSha,message:{headline:headline,body:body},fileChanges:{additions:additions}}
;return withRateLimit(client.clock,async()=>{const answer=await client.graphql(mutation,{input:input});return(0,shape.p6)("a commit",(0,
shape.at)(answer,"createCommitOnBranch","commit","oid"),shape.HH)})}
const mutation=`mutation($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`
;async function mayWrite(client,username){const asked=await(0,github_errors.CD)(async()=>{
const{data:data}=await client.rest.repos.getCollaboratorPermissionLevel({...client.repository,username:username});const answer=(0,
shape.p6)("a permission",data,one=>(0,shape.KH)((0,shape.at)(one,"permission")));return["admin","write"].includes(answer.permission)})
;if("value"in asked)return asked.value;return asked.refusal.isGone===true?false:undefined}function suggestionIn(body){
const lines=body.split(/\r?\n/);const start=lines.findIndex(line=>/^`{3,}suggestion$/.test(line))
;const fence=lines[start]?.replace("suggestion","");const end=start===-1?-1:lines.indexOf(fence??"",start+1)
;return end===-1?undefined:lines.slice(start+1,end)}function withLines(text,{first:first,last:last},lines){
const end=text.includes("\r\n")?"\r\n":"\n";const all=text.split(/\r?\n/)
;return[...all.slice(0,first-1),...lines,...all.slice(last)].join(end)}function replacedLines(document,after,{first:first,last:last}){
const before=document.text;const[was,is]=[before.split("\n"),after.split("\n")];const behind=was.length-last
;const isSame=(one,other)=>one.join("\n")===other.join("\n")
;if(hasMixedLineEndings(before)||!isWrittenAsUtf8(document,after)||is.length<behind+first-1)return undefined
;if(!isSame(was.slice(0,first-1),is.slice(0,first-1)))return undefined
;if(!isSame(was.slice(last),is.slice(is.length-behind)))return undefined
;const lines=is.slice(first-1,is.length-behind).map(line=>line.replace(/\r$/,""))
;return lines.some(line=>line.includes("\r"))?undefined:lines.join("\n")}const words_mostNamed=20;const deeds={
decorative:"Marked as decorative",ignore:"Ignored, with your reason in a comment beside it",accept:"Accepted"}
;function committedAnswer(deed,carried,sha){const{done:done}=carried
;return[`**${deeds[deed]}** in ${sha}: ${inWords(done)}.`,"A commit of this token starts no other workflow: push again, or run the checks by hand, if they have to pass on it.",...leftLines(carried)].join("\n\n")
}function leftAnswer(carried){return["Nothing was changed.",...leftLines(carried)].join("\n\n")}
function suggestedAnswer(deed,why,lines,carried){
const proposal=lines===undefined?[`No button of GitHub can make this change here, so make it by hand: ${inWords(carried.done)}.`]:[(0,
markdown_text.zW)(lines,"suggestion")];return[`${(0,markdown_text.wh)(why)} ${todo[deed]}`,...proposal,...leftLines(carried)].join("\n\n")}
const todo={decorative:"To mark it as decorative, commit this:",ignore:"To ignore it, commit this:",
accept:"Commit the suggestion with its button."};function buttonsAnswer(why,all){
const how=all?"Under “Files changed”, “Add suggestion to batch” collects the suggestions, and one button commits them.":"The button under the suggestion commits it."
;return`${(0,markdown_text.wh)(why)} ${how}`}function againAnswer(model,words,lines){const proposal=lines===undefined?`Draft: ${(0,
markdown_text.SS)(words)}`:(0,markdown_text.zW)(lines,"suggestion");return[proposal,`Drafted again by ${(0,
markdown_text.wh)(model)} from the picture: read it before you commit it.`].join("\n\n")}function noDraftAnswer(why){
return`There are no other words. ${(0,markdown_text.CS)(why)}`}
const usage=["Commands are `/alt decorative`, `/alt ignore REASON`, `/alt again HINT` and `/alt accept`, as a reply to a comment of this review, and `/alt accept all` anywhere.","They count when they come from people who may write to this repository."].join(" ")
;function leftLines({left:left}){if(left.length===0)return[];const named=(0,first_of.K)(left,words_mostNamed,one=>`${placeOf(one)}: ${(0,
markdown_text.CS)(one.reason)}`);return[named.map(line=>`- Left as it is: ${line}`).join("\n")]}function inWords(places){return(0,
first_of.K)(places,words_mostNamed,placeOf).join(", ")}function placeOf({path:path,line:line}){return`${(0,
markdown_text.SS)(path)}, line ${line}`}}),
6567: (($module,$exports,$require)=>{$require.d($exports,{CS:()=>prose,SS:()=>codeSpan,wh:()=>plainText,zW:()=>fencedBlock})
;var $m0=$require(76064);var $m1=$require(74380);function codeSpan(text,most=300){const line=(0,$m0.x)((0,$m1.TN)(text),most)
;if(line.trim()==="")return"` `";const fence="`".repeat(longestRun(line)+1);const padding=/^[` ]|[` ]$/.test(line)?" ":""
;return fence+padding+line+padding+fence}function fencedBlock(text,info=""){const fence="`".repeat(Math.max(3,longestRun(text)+1))
;return`${fence}${info}\n${text}\n${fence}`}function plainText(text){
return(0,$m1.TN)(text).replace(/[\\`*_[\]<>&|~!$]/g,"\\$&").replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi,`$&${wordJoiner}`)}
function prose(sentence){const parts=sentence.split(/(`[^`]+`)/)
;return parts.map((part,index)=>index%2===1?codeSpan(part.slice(1,-1)):plainText(part)).join("")}const wordJoiner="⁠"
;function longestRun(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.max(longest,run.length),0)}}),
14156: (($module,$exports,$require)=>{$require.d($exports,{B:()=>memoize});function memoize(work,weigh=()=>0,most=Infinity){
const kept=new Map;const weights=new Map;let total=0;function drop(key){total-=weights.get(key)??0;weights.delete(key);kept.delete(key)}
async function start(key){const result=await work(key);weights.set(key,weigh(result));total+=weights.get(key)??0
;for(const oldest of[...weights.keys()])if(total>most)drop(oldest);return result}return key=>{const known=kept.get(key)
;if(known!==undefined)return known;const started=start(key);kept.set(key,started);return started}}}),
68730: (($module,$exports,$require)=>{$require.d($exports,{M:()=>safeAddress});var $m0=$require(99447);const longest=2e3
;function safeAddress(address){const url=address===undefined?undefined:(0,$m0.D)(address)
;if(url?.protocol!=="https:"&&url?.protocol!=="http:")return undefined;const safe=url.href.replace(/['"<>`\\()[\]|]/g,percentEncoded)
;return safe.length>longest?undefined:safe}function percentEncoded(sign){return`%${sign.charCodeAt(0).toString(16).toUpperCase()}`}}),
89718: (($module,$exports,$require)=>{$require.d($exports,{m:()=>pictureMark,r:()=>wordsMark});var $m1=$require(15862)
;var $m0=$require(53658);function wordsMark(text){return mark((0,$m0.i)(text)||text)}function pictureMark(digest){return mark(digest)}
function mark(text){return(0,$m1.n)("sha256").update(text).digest("hex").slice(0,16)}}),
97626: (($module,$exports,$require)=>{$require.d($exports,{$d:()=>sizeOf,C2:()=>keptBytes,qm:()=>leadsOut,tu:()=>foldPath,
xu:()=>tooBig});const keptBytes=64*1024*1024;function foldPath(path){return path.normalize("NFC").toLowerCase()}function leadsOut(path){
return`${path} is a link that leads out of the repository; such links are not followed.`}function tooBig(name,most){
return`${name} is larger than ${String(Math.floor(most/1024/1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`
}function sizeOf(read){return read instanceof Uint8Array?read.length:0}}),
9660: (($module,$exports,$require)=>{$require.d($exports,{L:()=>firstOfEachFirst,O:()=>findingGroups});var $m0=$require(55365)
;var $m1=$require(90834);function findingGroups(all){
const groups=(0,$m0.$)(all,({finding:{severity:severity,rule:rule,message:message}})=>`${severity} ${rule} ${form(message)}`)
;return[...groups.values()].flatMap(entries=>{const[first]=entries;if(first===undefined)return[];const{finding:finding}=first;return[{
finding:finding,isSame:entries.every(entry=>entry.finding.message===finding.message),entries:entries}]}).toSorted((a,b)=>(0,
$m1.N)(a.finding,b.finding))}function firstOfEachFirst(groups){const parts=[all=>all.slice(0,1),all=>all.slice(1)]
;return parts.flatMap(part=>groups.flatMap(({entries:entries})=>part(entries)))}function form(message){
return message.replace(/"[^"]*"/g,'""').replace(/\d+/g,"0")}}),
89659: (function(e,t,s){var r,o=this&&this.__createBinding||(Object.create?function(e,t,s,r){void 0===r&&(r=s)
;var o=Object.getOwnPropertyDescriptor(t,s);o&&!("get"in o?!t.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){
return t[s]}}),Object.defineProperty(e,r,o)}:function(e,t,s,r){void 0===r&&(r=s),e[r]=t[s]
}),n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){
e.default=t}),i=this&&this.__importStar||(r=function(e){return r=Object.getOwnPropertyNames||function(e){var t=[]
;for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(t[t.length]=s);return t},r(e)},function(e){if(e&&e.__esModule)return e;var t={}
;if(null!=e)for(var s=r(e),i=0;i<s.length;i++)"default"!==s[i]&&o(t,e,s[i]);return n(t,e),t}),a=this&&this.__awaiter||function(e,t,s,r){
return new(s||(s=Promise))(function(o,n){function fulfilled(e){try{step(r.next(e))}catch(e){n(e)}}function rejected(e){try{step(r.throw(e))
}catch(e){n(e)}}function step(e){e.done?o(e.value):function adopt(e){return e instanceof s?e:new s(function(t){t(e)})
}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{value:!0}),
t.HttpClient=t.HttpClientResponse=t.HttpClientError=t.MediaTypes=t.Headers=t.HttpCodes=void 0,t.getProxyUrl=function getProxyUrl(e){
const t=c.getProxyUrl(new URL(e));return t?t.href:""},t.isHttps=function isHttps(e){return"https:"===new URL(e).protocol}
;const u=i(s(58611)),l=i(s(65692)),c=i(s(83335)),p=i(s(20770)),d=s(46752);var h,f,g;!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",
e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",
e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",
e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",
e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(h||(t.HttpCodes=h={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(f||(t.Headers=f={})),function(e){e.ApplicationJson="application/json"}(g||(t.MediaTypes=g={}))
;const y=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],m=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],v=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,HttpClientError.prototype)}}t.HttpClientError=HttpClientError;class HttpClientResponse{constructor(e){
this.message=e}readBody(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}
readBodyBuffer(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){const t=[]
;this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}t.HttpClientResponse=HttpClientResponse
;t.HttpClient=class HttpClient{constructor(e,t,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=s,
s&&(null!=s.ignoreSslError&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=s.socketTimeout,
null!=s.allowRedirects&&(this._allowRedirects=s.allowRedirects),
null!=s.allowRedirectDowngrade&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),
null!=s.maxRedirects&&(this._maxRedirects=Math.max(s.maxRedirects,0)),null!=s.keepAlive&&(this._keepAlive=s.keepAlive),
null!=s.allowRetries&&(this._allowRetries=s.allowRetries),null!=s.maxRetries&&(this._maxRetries=s.maxRetries))}options(e,t){
return a(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return a(this,void 0,void 0,function*(){
return this.request("GET",e,null,t||{})})}del(e,t){return a(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}
post(e,t,s){return a(this,void 0,void 0,function*(){return this.request("POST",e,t,s||{})})}patch(e,t,s){
return a(this,void 0,void 0,function*(){return this.request("PATCH",e,t,s||{})})}put(e,t,s){return a(this,void 0,void 0,function*(){
return this.request("PUT",e,t,s||{})})}head(e,t){return a(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}
sendStream(e,t,s,r){return a(this,void 0,void 0,function*(){return this.request(e,t,s,r)})}getJson(e){
return a(this,arguments,void 0,function*(e,t={}){t[f.Accept]=this._getExistingOrDefaultHeader(t,f.Accept,g.ApplicationJson)
;const s=yield this.get(e,t);return this._processResponse(s,this.requestOptions)})}postJson(e,t){
return a(this,arguments,void 0,function*(e,t,s={}){const r=JSON.stringify(t,null,2)
;s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),
s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const o=yield this.post(e,r,s)
;return this._processResponse(o,this.requestOptions)})}putJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){
const r=JSON.stringify(t,null,2);s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),
s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const o=yield this.put(e,r,s)
;return this._processResponse(o,this.requestOptions)})}patchJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){
const r=JSON.stringify(t,null,2);s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,g.ApplicationJson),
s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,g.ApplicationJson);const o=yield this.patch(e,r,s)
;return this._processResponse(o,this.requestOptions)})}request(e,t,s,r){return a(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t);let n=this._prepareRequest(e,o,r)
;const i=this._allowRetries&&v.includes(e)?this._maxRetries+1:1;let a,u=0;do{if(a=yield this.requestRaw(n,s),
a&&a.message&&a.message.statusCode===h.Unauthorized){let e;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}
return e?e.handleAuthentication(this,n,s):a}let t=this._maxRedirects
;for(;a.message.statusCode&&y.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){const i=a.message.headers.location;if(!i)break
;const u=new URL(i)
;if("https:"===o.protocol&&o.protocol!==u.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),u.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;n=this._prepareRequest(e,u,r),a=yield this.requestRaw(n,s),t--}if(!a.message.statusCode||!m.includes(a.message.statusCode))return a;u+=1,
u<i&&(yield a.readBody(),yield this._performExponentialBackoff(u))}while(u<i);return a})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,r)=>{
this.requestRawWithCallback(e,t,function callbackForResult(e,t){e?r(e):t?s(t):r(new Error("Unknown error"))})})})}
requestRawWithCallback(e,t,s){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function handleResult(e,t){r||(r=!0,s(e,t))}
const o=e.httpModule.request(e.options,e=>{handleResult(void 0,new HttpClientResponse(e))});let n;o.on("socket",e=>{n=e}),
o.setTimeout(this._socketTimeout||18e4,()=>{n&&n.end(),handleResult(new Error(`Request timeout: ${e.options.path}`))}),
o.on("error",function(e){handleResult(e)}),t&&"string"==typeof t&&o.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){o.end()
}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),s=c.getProxyUrl(t)
;if(s&&s.hostname)return this._getProxyAgentDispatcher(t,s)}_prepareRequest(e,t,s){const r={};r.parsedUrl=t
;const o="https:"===r.parsedUrl.protocol;r.httpModule=o?l:u;const n=o?443:80;if(r.options={},r.options.host=r.parsedUrl.hostname,
r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):n,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),
r.options.method=e,r.options.headers=this._mergeHeaders(s),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),
r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(r.options);return r}
_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})
}_getExistingOrDefaultHeader(e,t,s){let r;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:s}_getExistingOrDefaultContentTypeHeader(e,t){let s
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[f.ContentType]
;e&&(s="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[f.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==s?s:t}_getAgent(e){let t
;const s=c.getProxyUrl(e),r=s&&s.hostname;if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),t)return t
;const o="https:"===e.protocol;let n=100;if(this.requestOptions&&(n=this.requestOptions.maxSockets||u.globalAgent.maxSockets),
s&&s.hostname){const e={maxSockets:n,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{
proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};let r;const i="https:"===s.protocol
;r=o?i?p.httpsOverHttps:p.httpsOverHttp:i?p.httpOverHttps:p.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:n};t=o?new l.Agent(e):new u.Agent(e),this._agent=t}
return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let s
;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const r="https:"===e.protocol;return s=new d.ProxyAgent(Object.assign({
uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,
r&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){
return`${t} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){
return a(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),t))})}
_processResponse(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,r)=>a(this,void 0,void 0,function*(){
const o=e.message.statusCode||0,n={statusCode:o,result:null,headers:{}};let i,a;o===h.NotFound&&s(n);try{a=yield e.readBody(),
a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,function dateTimeDeserializer(e,t){if("string"==typeof t){const e=new Date(t)
;if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a),n.result=i),n.headers=e.message.headers}catch(e){}if(o>299){let e
;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`;const t=new HttpClientError(e,o);t.result=n.result,r(t)}else s(n)}))})}}
;const lowercaseKeys=e=>Object.keys(e).reduce((t,s)=>(t[s.toLowerCase()]=e[s],t),{})}),
83335: ((e,t)=>{function checkBypass(e){if(!e.hostname)return!1;if(function isLoopbackAddress(e){const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(e.hostname))return!0
;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let s
;e.port?s=Number(e.port):"http:"===e.protocol?s=80:"https:"===e.protocol&&(s=443);const r=[e.hostname.toUpperCase()]
;"number"==typeof s&&r.push(`${r[0]}:${s}`)
;for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
;return!1}Object.defineProperty(t,"__esModule",{value:!0}),t.getProxyUrl=function getProxyUrl(e){const t="https:"===e.protocol
;if(checkBypass(e))return;const s=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
;if(!s)return;try{return new DecodedURL(s)}catch(e){
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(`http://${s}`)}},t.checkBypass=checkBypass
;class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}),
47030: ((t,e)=>{
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
e.qg=function parse(t,e){const r=!0===e?.comma?d:65536,n=t.length;let o=skipOWS(t,e?.start??0,n);const i=o;o=skipValue(t,o,n,r)
;const c=trailingOWS(t,i,o),s=t.slice(i,c).toLowerCase();if(!1===e?.parameters)return{type:s,index:o,parameters:new a}
;return function parseParameters(t,e,r,n,o){const i=new a;t:for(;r<n&&t.charCodeAt(r)!==o;){const e=r=skipOWS(t,r+1,n);for(;r<n;){
const a=t.charCodeAt(r);if(a===o)break t;if(a===u)continue t;if(a===f){const a=trailingOWS(t,e,r),c=t.slice(e,a).toLowerCase()
;if((r=skipOWS(t,r+1,n))<n&&t.charCodeAt(r)===p){r++;let e="";for(;r<n;){const a=t.charCodeAt(r++);if(a===p){r=skipValue(t,r,n,o),
void 0===i[c]&&(i[c]=e);break}a===l&&r<n?e+=t[r++]:e+=String.fromCharCode(a)}continue t}const s=r;if(r=skipValue(t,r,n,o),void 0===i[c]){
const e=trailingOWS(t,s,r);i[c]=t.slice(s,e)}continue t}r++}}return{type:e,index:r,parameters:i}}(t,s,o,n,r)}
;const r=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,n=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,o=/[\\"]/g,i=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,a=(()=>{
const C=function(){};return C.prototype=Object.create(null),C})();const c=32,s=9,u=59,f=61,p=34,l=92,d=44;function skipValue(t,e,r,n){
for(;e<r;){const r=t.charCodeAt(e);if(r===u||r===n)break;e++}return e}function skipOWS(t,e,r){for(;e<r;){const r=t.charCodeAt(e)
;if(r!==c&&r!==s)break;e++}return e}function trailingOWS(t,e,r){for(;r>e;){const e=t.charCodeAt(r-1);if(e!==c&&e!==s)break;r--}return r}
function qstring(t){if(n.test(t))return t;if(r.test(t))return`"${t.replace(o,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${t}`)
}}),
50157: ((e,r,s)=>{s.d(r,{Q:()=>getOctokit});var o=s(79896),t=s(70857);class Context{constructor(){var e,r,s;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if((0,o.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,
o.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${t.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,
this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),
this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",
this.serverUrl=null!==(r=process.env.GITHUB_SERVER_URL)&&void 0!==r?r:"https://github.com",
this.graphqlUrl=null!==(s=process.env.GITHUB_GRAPHQL_URL)&&void 0!==s?s:"https://api.github.com/graphql"}get issue(){const e=this.payload
;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){
if(process.env.GITHUB_REPOSITORY){const[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}
if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
;throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}
var n=s(89659),i=s(46752),__awaiter=function(e,r,s,o){return new(s||(s=Promise))(function(t,n){function fulfilled(e){try{step(o.next(e))
}catch(e){n(e)}}function rejected(e){try{step(o.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):function adopt(e){
return e instanceof s?e:new s(function(r){r(e)})}(e.value).then(fulfilled,rejected)}step((o=o.apply(e,r||[])).next())})}
;function getUserAgent(){
return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"
}function register(e,r,s,o){if("function"!=typeof s)throw new Error("method for before hook must be a function");return o||(o={}),
Array.isArray(r)?r.reverse().reduce((r,s)=>register.bind(null,e,s,r,o),s)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((e,r)=>r.hook.bind(null,e,o),s)():s(o))
}function addHook(e,r,s,o){const t=o
;e.registry[s]||(e.registry[s]=[]),"before"===r&&(o=(e,r)=>Promise.resolve().then(t.bind(null,r)).then(e.bind(null,r))),
"after"===r&&(o=(e,r)=>{let s;return Promise.resolve().then(e.bind(null,r)).then(e=>(s=e,t(s,r))).then(()=>s)}),
"error"===r&&(o=(e,r)=>Promise.resolve().then(e.bind(null,r)).catch(e=>t(e,r))),e.registry[s].push({hook:o,orig:t})}
function removeHook(e,r,s){if(!e.registry[r])return;const o=e.registry[r].map(e=>e.orig).indexOf(s);-1!==o&&e.registry[r].splice(o,1)}
const a=Function.bind,c=a.bind(a);function bindApi(e,r,s){const o=c(removeHook,null).apply(null,s?[r,s]:[r]);e.api={remove:o},e.remove=o,
["before","error","after","wrap"].forEach(o=>{const t=s?[r,o,s]:[r,o];e[o]=e.api[o]=c(addHook,null).apply(null,t)})}const p={
Singular:function Singular(){const e=Symbol("Singular"),r={registry:{}},s=register.bind(null,r,e);return bindApi(s,r,e),s},
Collection:function Collection(){const e={registry:{}},r=register.bind(null,e);return bindApi(r,e),r}}
;var u=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;function mergeDeep(e,r){const s=Object.assign({},e)
;return Object.keys(r).forEach(o=>{!function isPlainObject(e){if("object"!=typeof e||null===e)return!1
;if("[object Object]"!==Object.prototype.toString.call(e))return!1;const r=Object.getPrototypeOf(e);if(null===r)return!0
;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return"function"==typeof s&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}(r[o])?Object.assign(s,{[o]:r[o]
}):o in e?s[o]=mergeDeep(e[o],r[o]):Object.assign(s,{[o]:r[o]})}),s}function removeUndefinedProperties(e){
for(const r in e)void 0===e[r]&&delete e[r];return e}function merge(e,r,s){if("string"==typeof r){let[e,o]=r.split(" ");s=Object.assign(o?{
method:e,url:o}:{url:e},s)}else s=Object.assign({},r);s.headers=function lowercaseKeys(e){
return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{}):{}}(s.headers),removeUndefinedProperties(s),
removeUndefinedProperties(s.headers);const o=mergeDeep(e||{},s)
;return"/graphql"===s.url&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews)),
o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),o}var l=/\{[^{}}]+\}/g;function removeNonChars(e){
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function omit(e,r){const s={__proto__:null}
;for(const o of Object.keys(e))-1===r.indexOf(o)&&(s[o]=e[o]);return s}function encodeReserved(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),
e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,r,s){
return r="+"===e||"#"===e?encodeReserved(r):encodeUnreserved(r),s?encodeUnreserved(s)+"="+r:r}function isDefined(e){return null!=e}
function isKeyOperator(e){return";"===e||"&"===e||"?"===e}function expand(e,r){var s=["+","#",".","/",";","?","&"]
;return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,o,t){if(o){let e="";const t=[];if(-1!==s.indexOf(o.charAt(0))&&(e=o.charAt(0),
o=o.substr(1)),o.split(/,/g).forEach(function(s){var o=/([^:\*]*)(?::(\d+)|(\*))?/.exec(s);t.push(function getValues(e,r,s,o){
var t=e[s],n=[];if(isDefined(t)&&""!==t)if("string"==typeof t||"number"==typeof t||"bigint"==typeof t||"boolean"==typeof t)t=t.toString(),
o&&"*"!==o&&(t=t.substring(0,parseInt(o,10))),
n.push(encodeValue(r,t,isKeyOperator(r)?s:""));else if("*"===o)Array.isArray(t)?t.filter(isDefined).forEach(function(e){
n.push(encodeValue(r,e,isKeyOperator(r)?s:""))}):Object.keys(t).forEach(function(e){isDefined(t[e])&&n.push(encodeValue(r,t[e],e))});else{
const e=[];Array.isArray(t)?t.filter(isDefined).forEach(function(s){e.push(encodeValue(r,s))}):Object.keys(t).forEach(function(s){
isDefined(t[s])&&(e.push(encodeUnreserved(s)),e.push(encodeValue(r,t[s].toString())))}),
isKeyOperator(r)?n.push(encodeUnreserved(s)+"="+e.join(",")):0!==e.length&&n.push(e.join(","))
}else";"===r?isDefined(t)&&n.push(encodeUnreserved(s)):""!==t||"&"!==r&&"?"!==r?""===t&&n.push(""):n.push(encodeUnreserved(s)+"=");return n
}(r,e,o[1],o[2]||o[3]))}),e&&"+"!==e){var n=",";return"?"===e?n="&":"#"!==e&&(n=e),(0!==t.length?e:"")+t.join(n)}return t.join(",")}
return encodeReserved(t)}),"/"===e?e:e.replace(/\/$/,"")}function parse(e){
let r,s=e.method.toUpperCase(),o=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),t=Object.assign({},e.headers),n=omit(e,["method","baseUrl","url","headers","request","mediaType"])
;const i=function extractUrlVariableNames(e){const r=e.match(l);return r?r.map(removeNonChars).reduce((e,r)=>e.concat(r),[]):[]}(o)
;o=function parseUrl(e){return{expand:expand.bind(null,e)}}(o).expand(n),/^http/.test(o)||(o=e.baseUrl+o)
;const a=omit(n,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
;if(!/application\/octet-stream/i.test(t.accept)&&(e.mediaType.format&&(t.accept=t.accept.split(/,/).map(r=>r.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),
o.endsWith("/graphql")&&e.mediaType.previews?.length)){const r=t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;t.accept=r.concat(e.mediaType.previews).map(r=>`application/vnd.github.${r}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")
}return["GET","HEAD"].includes(s)?o=function addQueryParameters(e,r){const s=/\?/.test(e)?"&":"?",o=Object.keys(r)
;return 0===o.length?e:e+s+o.map(e=>"q"===e?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(r[e])}`).join("&")
}(o,a):"data"in a?r=a.data:Object.keys(a).length&&(r=a),
t["content-type"]||void 0===r||(t["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(s)&&void 0===r&&(r=""),
Object.assign({method:s,url:o,headers:t},void 0!==r?{body:r}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,r,s){
return parse(merge(e,r,s))}var g=function withDefaults(e,r){const s=merge(e,r),o=endpointWithDefaults.bind(null,s);return Object.assign(o,{
DEFAULTS:s,defaults:withDefaults.bind(null,s),merge:merge.bind(null,s),parse:parse})}(null,{method:"GET",baseUrl:"https://api.github.com",
headers:{accept:"application/vnd.github.v3+json","user-agent":u},mediaType:{format:""}}),d=s(47030)
;const m=/^-?\d+$/,T=/^-?\d+n+$/,E=JSON.stringify,h=JSON.parse,_=/^-?\d+n$/,b=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,w=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,isRawJSON=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,JSONStringify=(e,r,s)=>{
try{if("rawJSON"in JSON)return E(e,(e,s)=>{if("bigint"==typeof s)return JSON.rawJSON(s.toString());if("function"==typeof r)return r(e,s)
;Array.isArray(r)&&r.includes(e);return s},s);if(!e)return E(e,r,s);const o=E(e,(e,s)=>{
if("string"==typeof s&&T.test(s))return s.toString()+"n";if("bigint"==typeof s)return s.toString()+"n";if("function"==typeof r)return r(e,s)
;Array.isArray(r)&&r.includes(e);return s},s).replace(b,"$1$2$3");return o.replace(w,"$1$2$3")}catch(o){if(o instanceof RangeError){
const o=((e,r,s)=>{let o="";"number"==typeof s?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):"string"==typeof s&&(o=s.slice(0,10))
;const t="function"==typeof r,n=Array.isArray(r)?new Set(r.map(String)):null,prepareVal=(e,s,o)=>(null!==o&&"object"==typeof o&&"function"==typeof o.toJSON&&(o=o.toJSON(s)),
"string"==typeof o&&T.test(o)?o+"n":"bigint"==typeof o?"rawJSON"in JSON?JSON.rawJSON(o.toString()):o.toString()+"n":(t&&(o=r.call(e,s,o)),
null!==o&&"object"==typeof o&&(o instanceof Number||o instanceof String||o instanceof Boolean)&&(o=o.valueOf()),o)),i=prepareVal({"":e
},"",e);if(isUnstringifiable(i))return;const a=null===i||"object"!=typeof i,c=isRawJSON(i);if(a||c)return E(i);const p=[];let u=0;const l=[{
parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],g=new WeakSet([i])
;for(;l.length>0;){const e=l[l.length-1];0===e.index&&(p.push(e.isArray?"[":"{"),u++);let r=!1;if(e.isArray)if(e.index<e.val.length){
e.first||p.push(","),o&&p.push("\n"+o.repeat(u));const r=e.val[e.index],s=prepareVal(e.val,String(e.index),r)
;if(isUnstringifiable(s))p.push("null"),e.first=!1,e.index++;else{const r=null!==s&&"object"==typeof s,o=isRawJSON(s);if(r&&!o){
if(g.has(s))throw new TypeError("Converting circular structure to JSON");g.add(s),l.push({parent:e.val,key:String(e.index),val:s,
isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0}),e.first=!1,e.index++}else p.push(E(s)),e.first=!1,
e.index++}}else r=!0;else{for(;e.index<e.keys.length;){const r=e.keys[e.index++];if(n&&!n.has(r))continue
;const s=e.val[r],t=prepareVal(e.val,r,s);if(isUnstringifiable(t))continue;e.first||p.push(","),
o?p.push("\n"+o.repeat(u)+E(r)+": "):p.push(E(r)+":");const i=null!==t&&"object"==typeof t,a=isRawJSON(t);if(i&&!a){
if(g.has(t))throw new TypeError("Converting circular structure to JSON");g.add(t),l.push({parent:e.val,key:r,val:t,isArray:Array.isArray(t),
keys:Array.isArray(t)?null:Object.keys(t),index:0,first:!0}),e.first=!1;break}p.push(E(t)),e.first=!1}
e.index>=e.keys.length&&l[l.length-1]===e&&(r=!0)}r&&(u--,!e.first&&o&&p.push("\n"+o.repeat(u)),p.push(e.isArray?"]":"}"),g.delete(e.val),
l.pop())}return p.join("")})(e,r,s);if(void 0===o)return;if("rawJSON"in JSON)return o;return o.replace(b,"$1$2$3").replace(w,"$1$2$3")}
throw o}
},f=new Map,y=Number.MAX_SAFE_INTEGER.toString(),G=y.length,k=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,P=/^"-?\d+n+"$/,serializeBigInts=e=>e.replace(k,(e,r,s,o)=>{
const t='"'===e[0];if(t&&P.test(e))return e.substring(0,e.length-1)+'n"';const n=s||o,i=r&&(r.length<G||r.length===G&&r<=y)
;return t||n||i?e:'"'+e+'n"'}),JSONParse=(e,r)=>{if(!e)return h(e,r);try{if((()=>{const e=JSON.parse.toString();if(f.has(e))return f.get(e)
;try{const r=JSON.parse("1",(e,r,s)=>!!s?.source&&"1"===s.source);return f.set(e,r),r}catch{return f.set(e,!1),!1}
})())return((e,r)=>JSON.parse(e,(e,s,o)=>{
const t="number"==typeof s,n=s>Number.MAX_SAFE_INTEGER||s<Number.MIN_SAFE_INTEGER,i=t&&n,a=o&&m.test(o.source)
;return i&&a?BigInt(o.source):"function"==typeof r?r(e,s,o):s}))(e,r);const s=serializeBigInts(e)
;return h(s,(e,s,o)=>((e,r,s,o)=>"string"==typeof r&&_.test(r)?BigInt(r.slice(0,-1)):"string"==typeof r&&T.test(r)?r.slice(0,-1):"function"==typeof o?o(e,r,s):r)(e,s,o,r))
}catch(s){if(s instanceof RangeError){const s=serializeBigInts(e);return((e,r)=>{const s={"":e},o=[{parent:s,key:"",visited:!1}]
;for(;o.length>0;){const e=o[o.length-1];if(e.visited){const{parent:s,key:t}=e;let n=s[t]
;"string"==typeof n&&(_.test(n)?n=BigInt(n.slice(0,-1)):T.test(n)&&(n=n.slice(0,-1))),"function"==typeof r&&(n=r.call(s,t,n)),
void 0===n?delete s[t]:s[t]=n,o.pop()}else{e.visited=!0;const r=e.parent[e.key];if(null!==r&&"object"==typeof r){const e=Object.keys(r)
;for(let s=e.length-1;s>=0;s--)o.push({parent:r,key:e[s],visited:!1})}}}return s[""]})(h(s),r)}throw s}};class RequestError extends Error{
name;status;request;response;constructor(e,r,s){super(e,{cause:s.cause}),this.name="HttpError",this.status=Number.parseInt(r),
Number.isNaN(this.status)&&(this.status=0),"response"in s&&(this.response=s.response);const o=Object.assign({},s.request)
;s.request.headers.authorization&&(o.headers=Object.assign({},s.request.headers,{
authorization:s.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),
o.url=o.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),
this.request=o}}var v={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}};var noop=()=>""
;async function fetchWrapper(e){const r=e.request?.fetch||globalThis.fetch
;if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
;const s=e.request?.log||console,o=!1!==e.request?.parseSuccessResponseBody,t=function dist_bundle_isPlainObject(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1;const r=Object.getPrototypeOf(e)
;if(null===r)return!0;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return"function"==typeof s&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)
}(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,n=Object.fromEntries(Object.entries(e.headers).map(([e,r])=>[e,String(r)]))
;let i;try{i=await r(e.url,{method:e.method,body:t,redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&{duplex:"half"
}})}catch(r){let s="Unknown Error";if(r instanceof Error){if("AbortError"===r.name)throw r.status=500,r;s=r.message,
"TypeError"===r.name&&"cause"in r&&(r.cause instanceof Error?s=r.cause.message:"string"==typeof r.cause&&(s=r.cause))}
const o=new RequestError(s,500,{request:e});throw o.cause=r,o}const a=i.status,c=i.url,p={};for(const[e,r]of i.headers)p[e]=r;const u={
url:c,status:a,headers:p,data:""};if("deprecation"in p){const r=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),o=r&&r.pop()
;s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${o?`. See ${o}`:""}`)}
if(204===a||205===a)return u;if("HEAD"===e.method){if(a<400)return u;throw new RequestError(i.statusText,a,{response:u,request:e})}
if(304===a)throw u.data=await getResponseData(i),new RequestError("Not modified",a,{response:u,request:e})
;if(a>=400)throw u.data=await getResponseData(i),new RequestError(function toErrorMessage(e){if("string"==typeof e)return e
;if(e instanceof ArrayBuffer)return"Unknown error";if("object"==typeof e&&null!==e&&"message"in e){
const r=e,s="documentation_url"in r?` - ${r.documentation_url}`:""
;return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(e=>JSON.stringify(e)).join(", ")}${s}`:`${r.message}${s}`}
return`Unknown error: ${JSON.stringify(e)}`}(u.data),a,{response:u,request:e});return u.data=o?await getResponseData(i):i.body,u}
async function getResponseData(e){const r=e.headers.get("content-type");if(!r)return e.text().catch(noop);const s=(0,d.qg)(r)
;if(!function isJSONResponse(e){return"application/json"===e.type||"application/scim+json"===e.type
}(s))return s.type.startsWith("text/")||"utf-8"===s.parameters.charset?.toLowerCase()&&"application/octet-stream"!==s.type?e.text().catch(noop):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
;{let r="";try{return r=await e.text(),JSONParse(r)}catch(e){return r}}}var O=function dist_bundle_withDefaults(e,r){const s=e.defaults(r)
;return Object.assign(function(e,r){const o=s.merge(e,r);if(!o.request||!o.request.hook)return fetchWrapper(s.parse(o))
;const request2=(e,r)=>fetchWrapper(s.parse(s.merge(e,r)));return Object.assign(request2,{endpoint:s,
defaults:dist_bundle_withDefaults.bind(null,s)}),o.request.hook(request2,o)},{endpoint:s,defaults:dist_bundle_withDefaults.bind(null,s)})
}(g,v);var A=class extends Error{constructor(e,r,s){super(function _buildMessageForResponseErrors(e){
return"Request failed due to following response errors:\n"+e.errors.map(e=>` - ${e.message}`).join("\n")}(s)),this.request=e,this.headers=r,
this.response=s,this.errors=s.errors,this.data=s.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
;headers;response;name="GraphqlResponseError";errors;data
},S=["method","baseUrl","url","headers","request","query","mediaType","operationName"],R=["query","method","url"],F=/\/api\/v3\/?$/
;function graphql_dist_bundle_withDefaults(e,r){const s=e.defaults(r);return Object.assign((e,r)=>function graphql(e,r,s){if(s){
if("string"==typeof r&&"query"in s)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
;for(const e in s)if(R.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}
const o="string"==typeof r?Object.assign({query:r},s):r,t=Object.keys(o).reduce((e,r)=>S.includes(r)?(e[r]=o[r],
e):(e.variables||(e.variables={}),e.variables[r]=o[r],e),{}),n=o.baseUrl||e.endpoint.DEFAULTS.baseUrl
;return F.test(n)&&(t.url=n.replace(F,"/api/graphql")),e(t).then(e=>{if(e.data.errors){const r={}
;for(const s of Object.keys(e.headers))r[s]=e.headers[s];throw new A(t,r,e.data)}return e.data.data})}(s,e,r),{
defaults:graphql_dist_bundle_withDefaults.bind(null,s),endpoint:s.endpoint})}graphql_dist_bundle_withDefaults(O,{headers:{
"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
;var U="(?:[a-zA-Z0-9_-]+)",D=new RegExp(`^${U}\\.${U}\\.${U}$`),C=D.test.bind(D);async function auth(e){
const r=C(e),s=e.startsWith("v1.")||e.startsWith("ghs_"),o=e.startsWith("ghu_");return{type:"token",token:e,
tokenType:r?"app":s?"installation":o?"user-to-server":"oauth"}}async function hook(e,r,s,o){const t=r.endpoint.merge(s,o)
;return t.headers.authorization=function withAuthorizationPrefix(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),r(t)}
var L=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
;if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
;return e=e.replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
;const I="7.0.8",dist_src_noop=()=>{},j=console.warn.bind(console),q=console.error.bind(console)
;const H=`octokit-core.js/${I} ${getUserAgent()}`;const B="17.0.0";var V={actions:{
addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],
createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
createOrgVariable:["POST /orgs/{org}/actions/variables"],
createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],
createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],
createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],
createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],
deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],
generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],
getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],
getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],
getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],
getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],
getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],
getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],
getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],
getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],
getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],
getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],
getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],
getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],
getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],
getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],
listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],
listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],
listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],
listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],
listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],
listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],
listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],
listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],
listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],
listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],
listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],
listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],
reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],
setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],
setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],
setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],
setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],
setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],
updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],
deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],
deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],
getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],
getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],
listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],
listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],
listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],
listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],
listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],
listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],
listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],
listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],
listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],
markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],
markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],
setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],
setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],
starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},
apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],
createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],
deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],
deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],
getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],
getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],
getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],
getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],
getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],
getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],
listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],
listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],
listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],
listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],
listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],
redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],
removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],
removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],
scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],
unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},
billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],
getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],
getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],
getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],
getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],
getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],
getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],
getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],
getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],
getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{
createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],
getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],
updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],
createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],
getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],
listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{
renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],
updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{
attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
createConfiguration:["POST /orgs/{org}/code-security/configurations"],
createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],
deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],
getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],
getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],
getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],
getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{
getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{
addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],
createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],
createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],
deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],
deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],
exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],
getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],
getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],
listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],
listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],
listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],
listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],
publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],
removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],
setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],
stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{
addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],
addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],
cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],
cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],
copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],
copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],
getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},
credentials:{revoke:["POST /credentials/revoke"]},dependabot:{
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],
setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{
createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},
emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],
update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],
createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],
deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],
getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],
listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],
listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],
star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],
updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],
createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],
createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],
deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],
getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{
getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{
createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],
updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{
getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],
getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],
getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],
removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],
removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],
removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{
renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],
setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],
setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},
issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],
checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],
deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],
deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],
getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],
listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],
listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],
listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],
listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],
listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},
licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{
render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],
getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{
deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],
deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],
getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],
getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],
listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],
listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],
listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],
listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],
startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],
unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{
getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],
updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{
addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],
cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],
convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],
createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],
createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],
customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],
customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],
customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],
customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],
customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],
deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],
deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],
disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],
getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],
getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],
getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],
getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],
listAppInstallations:["GET /orgs/{org}/installations"],
listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],
listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],
listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],
listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],
listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],
listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],
listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],
listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],
listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],
listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],
listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],
listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{
deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],
pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],
redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],
removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],
removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],
removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],
revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],
revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],
setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],
setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],
setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],
update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],
updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],
updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],
updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{
deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],
deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],
deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],
getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],
getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],
getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],
listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],
listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],
listPackagesForUser:["GET /users/{username}/packages"],
restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},
privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],
deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],
getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],
updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],
addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],
deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],
getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],
listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],
listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],
listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],
updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{
checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],
createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],
listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{
createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{
acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],
acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],
addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"
}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],
checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],
checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],
checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],
codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],
createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],
createDeployment:["POST /repos/{owner}/{repo}/deployments"],
createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],
createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],
createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],
createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],
createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],
createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],
customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],
customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],
declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],
declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],
deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],
deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],
disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],
enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],
enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],
enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],
getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],
getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
getAllTopics:["GET /repos/{owner}/{repo}/topics"],
getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],
getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],
getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],
getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],
getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],
getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],
getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],
getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],
getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],
getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],
getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],
getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],
getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],
getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],
getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],
getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],
listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],
listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],
listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],
listContributors:["GET /repos/{owner}/{repo}/contributors"],
listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
listDeployKeys:["GET /repos/{owner}/{repo}/keys"],
listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],
listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],
listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],
listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],
listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],
listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],
listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],
merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],
pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{
mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],
requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],
setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],
setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],
update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],
updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],
updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{
renamed:["repos","updateStatusCheckProtection"]}],
updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],
repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],
updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{
createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],
createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],
createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],
listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],
updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{
addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],
createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],
getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],
listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],
listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],
listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],
listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],
removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{
renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],
addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],
checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],
checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{
renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],
createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],
createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],
deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],
deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],
deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],
deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],
deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],
deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],
deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],
deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],
getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],
getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],
getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],
getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],
getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],
listAttestations:["GET /users/{username}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],
listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{
renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],
listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],
listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],
listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],
listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],
listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],
listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],
listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],
listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],
listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],
listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],
listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],
setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{
renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],
setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],
unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}};const W=new Map
;for(const[e,r]of Object.entries(V))for(const[s,o]of Object.entries(r)){const[r,t,n]=o,[i,a]=r.split(/ /),c=Object.assign({method:i,url:a
},t);W.has(e)||W.set(e,new Map),W.get(e).set(s,{scope:e,methodName:s,endpointDefaults:c,decorations:n})}const x={
has:({scope:e},r)=>W.get(e).has(r),getOwnPropertyDescriptor(e,r){return{value:this.get(e,r),configurable:!0,writable:!0,enumerable:!0}},
defineProperty:(e,r,s)=>(Object.defineProperty(e.cache,r,s),!0),deleteProperty:(e,r)=>(delete e.cache[r],!0),
ownKeys:({scope:e})=>[...W.get(e).keys()],set:(e,r,s)=>e.cache[r]=s,get({octokit:e,scope:r,cache:s},o){if(s[o])return s[o]
;const t=W.get(r).get(o);if(!t)return;const{endpointDefaults:n,decorations:i}=t;return s[o]=i?function decorate(e,r,s,o,t){
const n=e.request.defaults(o);function withDecorations(...o){let i=n.endpoint.merge(...o);if(t.mapToData)return i=Object.assign({},i,{
data:i[t.mapToData],[t.mapToData]:void 0}),n(i);if(t.renamed){const[o,n]=t.renamed
;e.log.warn(`octokit.${r}.${s}() has been renamed to octokit.${o}.${n}()`)}if(t.deprecated&&e.log.warn(t.deprecated),t.renamedParameters){
const i=n.endpoint.merge(...o)
;for(const[o,n]of Object.entries(t.renamedParameters))o in i&&(e.log.warn(`"${o}" parameter is deprecated for "octokit.${r}.${s}()". Use "${n}" instead`),
n in i||(i[n]=i[o]),delete i[o]);return n(i)}return n(...o)}return Object.assign(withDecorations,n)}(e,r,o,n,i):e.request.defaults(n),s[o]}}
;function endpointsToMethods(e){const r={};for(const s of W.keys())r[s]=new Proxy({octokit:e,scope:s,cache:{}},x);return r}
function restEndpointMethods(e){return{rest:endpointsToMethods(e)}}restEndpointMethods.VERSION=B;function iterator(e,r,s){
const o="function"==typeof r?r.endpoint(s):e.request.endpoint(r,s),t="function"==typeof r?r:e.request,n=o.method,i=o.headers;let a=o.url
;return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:!0};try{const e=function normalizePaginatedListResponse(e){
if(!e.data)return{...e,data:[]};if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
;const r=e.data.incomplete_results,s=e.data.repository_selection,o=e.data.total_count,t=e.data.total_commits
;delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits
;const n=Object.keys(e.data)[0],i=e.data[n];return e.data=i,void 0!==r&&(e.data.incomplete_results=r),
void 0!==s&&(e.data.repository_selection=s),e.data.total_count=o,e.data.total_commits=t,e}(await t({method:n,url:a,headers:i}))
;if(a=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_commits"in e.data){
const r=new URL(e.url),s=r.searchParams,o=parseInt(s.get("page")||"1",10)
;o*parseInt(s.get("per_page")||"250",10)<e.data.total_commits&&(s.set("page",String(o+1)),a=r.toString())}return{value:e}}catch(e){
if(409!==e.status)throw e;return a="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,r,s,o){
return"function"==typeof s&&(o=s,s=void 0),gather(e,[],iterator(e,r,s)[Symbol.asyncIterator](),o)}function gather(e,r,s,o){
return s.next().then(t=>{if(t.done)return r;let n=!1;return r=r.concat(o?o(t.value,function done(){n=!0}):t.value.data),n?r:gather(e,r,s,o)
})}Object.assign(paginate,{iterator:iterator});function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{
iterator:iterator.bind(null,e)})}}paginateRest.VERSION="0.0.0-development";new Context;const z=function getApiBaseUrl(){
return process.env.GITHUB_API_URL||"https://api.github.com"}(),$={baseUrl:z,request:{agent:function getProxyAgent(e){
return(new n.HttpClient).getAgent(e)}(z),fetch:function getProxyFetch(e){const r=function getProxyAgentDispatcher(e){
return(new n.HttpClient).getAgentDispatcher(e)}(e);return(e,s)=>__awaiter(this,void 0,void 0,function*(){return(0,
i.fetch)(e,Object.assign(Object.assign({},s),{dispatcher:r}))})}(z)}},N=class Octokit{static VERSION=I;static defaults(e){
return class extends(this){constructor(...r){const s=r[0]||{};super("function"!=typeof e?Object.assign({},e,s,s.userAgent&&e.userAgent?{
userAgent:`${s.userAgent} ${e.userAgent}`}:null):e(s))}}}static plugins=[];static plugin(...e){const r=this.plugins
;return class extends(this){static plugins=r.concat(e.filter(e=>!r.includes(e)))}}constructor(e={}){const r=new p.Collection,s={
baseUrl:O.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],
format:""}};if(s.headers["user-agent"]=e.userAgent?`${e.userAgent} ${H}`:H,e.baseUrl&&(s.baseUrl=e.baseUrl),
e.previews&&(s.mediaType.previews=e.previews),e.timeZone&&(s.headers["time-zone"]=e.timeZone),this.request=O.defaults(s),
this.graphql=function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})
}(this.request).defaults(s),this.log=function createLogger(e={}){return"function"!=typeof e.debug&&(e.debug=dist_src_noop),
"function"!=typeof e.info&&(e.info=dist_src_noop),"function"!=typeof e.warn&&(e.warn=j),"function"!=typeof e.error&&(e.error=q),e}(e.log),
this.hook=r,e.authStrategy){const{authStrategy:s,...o}=e,t=s(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:o
},e.auth));r.wrap("request",t.hook),this.auth=t}else if(e.auth){const s=L(e.auth);r.wrap("request",s.hook),this.auth=s
}else this.auth=async()=>({type:"unauthenticated"});const o=this.constructor
;for(let r=0;r<o.plugins.length;++r)Object.assign(this,o.plugins[r](this,e))}request;graphql;log;hook;auth
}.plugin(restEndpointMethods,paginateRest).defaults($);function getOctokitOptions(e,r){
const s=Object.assign({},r||{}),o=function getAuthString(e,r){if(!e&&!r.auth)throw new Error("Parameter token or opts.auth is required")
;if(e&&r.auth)throw new Error("Parameters token and opts.auth may not both be specified");return"string"==typeof r.auth?r.auth:`token ${e}`
}(e,s);o&&(s.auth=o);const t=function getUserAgentWithOrchestrationId(e){var r
;const s=null===(r=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===r?void 0:r.trim();if(s){
const r=`actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`;return(null==e?void 0:e.includes(r))?e:`${e?`${e} `:""}${r}`}return e
}(s.userAgent);return t&&(s.userAgent=t),s}new Context;function getOctokit(e,r,...s){return new(N.plugin(...s))(getOctokitOptions(e,r))}}),

};
