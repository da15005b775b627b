import { modules as common0 } from '../common/lib/line-diff.js';
export const ids = [1593];
export const modules = {
...common0,
62045: (($module,$exports,$require)=>{$require.d($exports,{FB:()=>isAmong,Kg:()=>isString,Lm:()=>isBoolean,MI:()=>isFinite,
NF:()=>isMaybe,lF:()=>isArrayOf,yW:()=>isOf});function isOf(shape){const fields=Object.entries(shape);return value=>{
if(typeof value!=="object"||value===null)return false;const record=value
;return Object.keys(record).every(key=>Object.hasOwn(shape,key))&&fields.every(([key,is])=>is(record[key]))}}function isString(value){
return typeof value==="string"}function isBoolean(value){return typeof value==="boolean"}function isFinite(value){
return Number.isFinite(value)}function isAmong(values){return value=>isString(value)&&Object.hasOwn(values,value)}function isArrayOf(is){
return value=>Array.isArray(value)&&value.every(is)}function isMaybe(is){return value=>value===undefined||is(value)}}),
68: (($module,$exports,$require)=>{$require.d($exports,{ge:()=>agreementOf,aU:()=>createKnownAlts,XQ:()=>knownAlt})
;var candidates=$require(81463);function contradicts(one,other){if(one.length>longest||other.length>longest||one===other)return false
;const[mine,theirs]=[tokensOf(one),tokensOf(other)];const onlyMine=without(mine,theirs);const onlyTheirs=without(theirs,mine)
;const different=onlyMine.length+onlyTheirs.length;const shared=mine.length-onlyMine.length
;if(onlyMine.length===0||onlyTheirs.length===0||shared<Math.max(2,different))return false
;if([...onlyMine,...onlyTheirs].some(({kind:kind})=>kind==="word"))return false
;const differsIn=kind=>onlyMine.some(isOf(kind))&&onlyTheirs.some(isOf(kind))
;return differsIn("number")||differsIn("name")&&mine.filter(isOf("word")).length>=2}const longest=500;function tokensOf(text){
const found=[...text.matchAll(/[\p{L}\p{N}]+(?:['’+.,-][\p{L}\p{N}]+)*/gu)].flatMap(([token])=>apart(token))
;return found.map((token,index)=>({text:token.toLowerCase(),kind:kindOf(token,index)
})).filter(({kind:kind},index)=>!(kind==="number"&&isCounted(found[index-1])))}function apart(joined){const tokens=[]
;for(const piece of joined.split(/(?=[.,])/)){const before=tokens.at(-1)
;if(before===undefined)tokens.push(piece);else if(/\p{N}$/u.test(before))tokens.splice(-1,1,before+piece);else tokens.push(piece.slice(1))}
return tokens}function kindOf(token,index){if(/^v?\p{N}/iu.test(token))return"number"
;return(index===0?/^.+[\p{Lu}\p{N}]/u:/[\p{Lu}\p{N}]/u).test(token)?"name":"word"}function isCounted(before){
return before===undefined||counted.has(before.toLowerCase())}
const counted=new Set("fig figure step image img picture screenshot photo slide table listing part example abbildung abb bild schritt étape figura paso imagen imagem passo рис рисунок шаг".split(" "))
;function isOf(kind){return token=>token.kind===kind}function without(tokens,others){const known=new Set(others.map(({text:text})=>text))
;return tokens.filter(({text:text})=>!known.has(text))}var same_words=$require(53658);var unspaced_scripts=$require(98968)
;function isDescription(text){if(plainStart.test(text))return true;if((text.match(unspaced)?.length??0)>=fewestCharacters)return true
;const words=text.split(/\s+/u).filter(word=>/\p{L}/u.test(word))
;return words.length>=2&&words.some(word=>/^\P{L}*\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{M}){2}/u.test(word))}
const plainStart=/^[A-Z]?[a-z]{2}\S*\s+[A-Za-z]/;const fewestCharacters=4;const unspaced=new RegExp(`[${unspaced_scripts.E}]`,"gu")
;var text_language=$require(46);var translation=$require(36693);function createKnownAlts(wanted,likeliestOf=candidates.bU){
const known=new Map;const disputed=new Set;const keys=wanted&&new Set(wanted.map(({image:image,path:path})=>keyOf(image,path,likeliestOf)))
;return{add(image,path,isGood=()=>true){if(!describes(image))return;const key=keyOf(image,path,likeliestOf)
;if(key===undefined||keys?.has(key)===false)return;const others=known.get(key)??[];if(!mayTell(others,image)||!isGood())return
;const{src:src,name:name,span:span}=image;known.set(key,[...others,{image:{src:src,name:name},path:path,at:span.start}])
;if(others.some(one=>isAgainst(one.image,image)))disputed.add(key)},of(image,path){const key=keyOf(image,path,likeliestOf)
;const others=key===undefined?[]:(known.get(key)??[]).filter(entry=>!isPlaceOf(entry,image,path));const[other]=others
;return other&&altOf(other,agreementOf(other.image,others))},against(image,path){
const key=disputed.size>0&&describes(image)?keyOf(image,path,likeliestOf):undefined;if(key===undefined||!disputed.has(key))return undefined
;const other=known.get(key)?.find(entry=>(0,translation.v)(entry.path,path)&&isAgainst(entry.image,image));return other&&altOf(other,{
isAgreed:false,isOnly:false})}}}function mayTell(known,{name:name}){
return known.length<2||known.length<mostTexts&&known.every(({image:image})=>image.name!==name)}const mostTexts=8
;function isAgainst({name:one=""},{name:other=""}){return contradicts(one,other)}const alone={isAgreed:true,isOnly:true}
;function agreementOf(image,others){const words=(0,same_words.i)(image.name??"");return{
isAgreed:!others.some(one=>isAgainst(one.image,image)),isOnly:others.every(one=>(0,same_words.i)(one.image.name??"")===words)}}
function isPlaceOf(entry,{src:src,name:name,span:span},path){
return entry.at===span.start&&entry.path===path&&entry.image.src===src&&entry.image.name===name}
function altOf({image:{src:src,name:name=""},path:path},agreement){return{text:name,place:{src:src,path:path},...agreement}}
function knownAlt(image,path){const{name:name,src:src}=image;return name===undefined||!describes(image)?undefined:{text:name,place:{src:src,
path:path},...alone}}function describes({name:name,decorative:decorative,context:context}){
return name!==undefined&&isDescription(name)&&!decorative&&context.control?.otherText!==""}function keyOf(image,path,likeliestOf){
const{src:src}=image;if(template.test(src))return undefined;const choice=/[?#].*$/s.exec(src.trim())?.[0]??""
;const picture=likeliestOf(src,path)??(/^https?:/i.test(src)?src:undefined);const language=(0,text_language.HI)((0,text_language.eX)({
document:{path:path},image:image}));return picture===undefined?undefined:`${language} ${picture}${choice}`}
const template=/\{[{%#]|<[%?]|\$\{/}),
61593: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{acceptedKey:()=>acceptedKey,
lintDocuments:()=>lintDocuments});var line_diff=$require(11552);var rules=$require(22679);var lib_lines=$require(28111)
;var ignores_comment=$require(92176);var ignores_foreign=$require(12393);function placeIgnores(text,comments,context){const starts=(0,
lib_lines._)(text);const lines=text.split("\n");const foreign=new Map(context.isForeignAsked===true?comments.map(comment=>[comment,(0,
ignores_foreign.v)(comment.text)]):[])
;const ours=comments.filter(comment=>comment.text.trimStart().startsWith(ignores_comment.eL)||foreign.get(comment)!==undefined).map(comment=>({
comment:comment,location:(0,lib_lines.x)(starts,comment.span)}))
;const behind=contentFrom(lines,new Set(ours.flatMap(({location:location})=>ownLines(location,lines))));const ignores=[];const problems=[]
;for(const{comment:comment,location:location}of ours){const{line:line,endLine:endLine}=location;const other=foreign.get(comment)
;const reading=other===undefined?(0,ignores_comment.RT)(comment.text,context):{ignore:other,problems:[]}
;problems.push(...(reading?.problems??[]).map(message=>({line:line,message:message})));if(reading?.ignore){
const nextLine=behind[endLine+1]??lines.length+1;ignores.push({...reading.ignore,line:line,endLine:endLine,nextLine:nextLine,
start:comment.span.start})}}return{ignores:ignores,problems:problems}}
function ownLines({line:line,endLine:endLine,column:column,endColumn:endColumn},lines){
const around=[lines[line-1]?.slice(0,column-1),lines[endLine-1]?.slice(endColumn-1)];if(!around.every(isBlank))return[];return Array.from({
length:endLine-line+1},(_,index)=>line+index)}function contentFrom(lines,passed){const found=[];let content=lines.length+1
;for(let line=lines.length;line>=1;line--){if(!passed.has(line)&&!isBlank(lines[line-1]))content=line;found[line]=content}return found}
function isBlank(text=""){return/^[\s>]*$/.test(text)}function applyIgnores(text,comments,complaints,context){
const{ignores:ignores,problems:problems}=placeIgnores(text,comments,context)
;const onNextLine=tableOf(ignores,"ignore-next-line",({nextLine:nextLine})=>[nextLine])
;const onLine=tableOf(ignores,"ignore-line",({line:line,endLine:endLine})=>[line,endLine]);const region=sweep(ignores);const effects=new Set
;const left=complaints.map(complaint=>{const{line:line,endLine:endLine}=complaint.location;const around=region(complaint.image.span.start)
;const findings=complaint.findings.filter(({rule:rule})=>{
const ignore=onNextLine(line,rule)??onLine(line,rule)??onLine(endLine,rule)??around(rule)
;if(ignore)effects.add(effectOf(ignore,rule)).add(effectOf(ignore,everyRule));return ignore===undefined});return{...complaint,
findings:findings,ignored:complaint.findings.length-findings.length}})
;const idle=ignores.flatMap(ignore=>idleness(ignore,rule=>effects.has(effectOf(ignore,rule))));return{left:left,
problems:[...problems,...idle].toSorted((a,b)=>a.line-b.line)}}const everyRule="";function rulesOf({rules:rules}){
return rules.length===0?[everyRule]:rules}function tableOf(ignores,kind,linesOf){const table=new Map
;for(const ignore of ignores.toReversed()){if(ignore.kind!==kind)continue
;for(const line of linesOf(ignore))for(const rule of rulesOf(ignore))table.set(`${line} ${rule}`,ignore)}
return(line,rule)=>table.get(`${line} ${rule}`)??table.get(`${line} ${everyRule}`)}function sweep(ignores){
const switches=ignores.filter(({kind:kind})=>kind==="disable"||kind==="enable");const state=new Map;let next=0;return offset=>{
for(let one=switches[next];one!==undefined&&one.start<offset;one=switches[next]){if(one.rules.length===0)state.clear()
;for(const rule of rulesOf(one))state.set(rule,one.kind==="disable"?one:undefined);next+=1}
return rule=>state.has(rule)?state.get(rule):state.get(everyRule)}}function effectOf({start:start},rule){return`${start} ${rule}`}
function idleness(ignore,hasEffect){
const idle=ignore.kind==="enable"||ignore.isForeign===true?[]:rulesOf(ignore).filter(rule=>!hasEffect(rule));if(idle.length===0)return[]
;const what=idle[0]===everyRule?"":` for ${idle.join(", ")}`
;const remedy=idle.length===rulesOf(ignore).length?"Remove the comment":"Remove that from the comment"
;const message=`There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;return[{line:ignore.line,
message:message}]}function applyIgnoresOn(page,text,comments,complaints,context){
if(page===undefined)return applyIgnores(text,comments,complaints,context);const starts=(0,lib_lines._)(page.text)
;const moved=({start:start,end:end})=>({start:page.toPage(start),end:page.toPage(end)});const placed=complaints.map(complaint=>{
const span=moved(complaint.image.span);return{complaint:complaint,image:{span:span},location:(0,lib_lines.x)(starts,span),
findings:complaint.findings}});const written=comments.map(comment=>({...comment,span:moved(comment.span)}))
;const{left:left,problems:problems}=applyIgnores(page.text,written,placed,context);const inFile=(0,lib_lines._)(text);return{
left:left.map(({complaint:complaint,findings:findings,ignored:ignored})=>({...complaint,findings:findings,ignored:ignored})),
problems:problems.map(problem=>{const at=page.toFile(starts[problem.line-1]??0);return{...problem,line:(0,lib_lines.x)(inFile,{start:at,
end:at}).line}})}}var mapped=$require(27823);function isInScope(place,change){
return change.scope!=="lines"||isOnChangedLine(place)||isAmong(change.changedFiles,place,change)}
function mayBeStale({replacedFiles:replacedFiles,changedFiles:changedFiles}){return(replacedFiles??changedFiles).size>0}
function isStale(place,change){return!isOnChangedLine(place)&&isAmong(change.replacedFiles??change.changedFiles,place,change)}
function isOnChangedLine({document:{changedLines:changedLines},location:{line:line,endLine:endLine}}){if(changedLines==="all")return true
;for(let at=line;at<=endLine;at++)if(changedLines.has(at))return true;return false}
function isAmong(files,{document:document,image:image},{allFiles:allFiles,policy:policy}){if(files.size===0)return false
;const places=[...(0,mapped.placesWith)(policy?.addresses??[])(image.src,document.path)]
;const known=allFiles&&places.find(place=>allFiles.has(place))
;return known===undefined?places.some(place=>files.has(place)):files.has(known)}function placeOf({src:src,span:span},path){return{src:src,
path:path,at:span.start}}async function bytesOfRepeated(onOnePage,onOtherPages,samePictures){
const asked=distinct([...onOnePage,...onOtherPages.firsts]);const keysAsked=asked.length===0?[]:await(samePictures?.(asked))??[]
;const there=asked.filter((_,index)=>keysAsked[index]!==undefined);if(there.length===0)return()=>undefined
;const firstThere=new Set(there.map(keyOf));const others=[]
;for(const one of onOtherPages.all())if(firstThere.has(keyOf(one.first)))others.push(one)
;const places=others.length===0?asked:distinct([...there,...others])
;const keys=others.length===0?keysAsked:await(samePictures?.(places,there.length))??[]
;const known=new Map(places.map((place,index)=>[keyOf(place),keys[index]]));return place=>known.get(keyOf(place))}function distinct(places){
return[...new Map(places.map(one=>[keyOf(one),one])).values()]}function keyOf({path:path,src:src,at:at}){
return`${at} ${path.length} ${path}${src}`}function isRepeated({findings:findings}){
return findings.some(({rule:rule})=>rule===rules.repeatedAlt.id)}function isOtherByBytes(image,findings,page){
const before=findings.find(({rule:rule})=>rule===rules.repeatedAlt.id);if(before===undefined)return false
;return rules.repeatedAlt.check(image,page)!==before.message||rules.repeatedAlt.severityOf?.(image,page)!==before.severity}
var once=$require(23735);function lintPage(document,contents,policy,change){const asked=(0,once.O)(()=>(0,rules.askedRules)(policy.isAsked))
;return withFindings(document,contents,policy,change,{images:contents.images.map(policy.view),findings:(image,page)=>policy.settle(image,(0,
rules.runRules)(image,page,asked()))})}function recallPage(document,kept,policy,change){
const findings=new Map(kept.checked.map(one=>[one.image,one.findings]));return withFindings(document,{...kept,page:undefined
},policy,change,{images:[...findings.keys()],findings:image=>findings.get(image)??[]})}
function withFindings(document,{comments:comments,tolerance:tolerance,page:lines},policy,change,{images:images,findings:findings}){
const locations=locationsOf(images,document.text);const page={path:document.path,images:images,style:policy.style,options:policy.options,
isStale:staleIn(document,locations,change),altElsewhere:nowhere};const sources=sourcesOf(images,document.text)
;const checked=images.map((image,index)=>({image:image,location:locations.get(image)??start,source:sources[index]??"",
findings:findings(image,page)}));return{comments:comments,tolerance:tolerance,lines:lines,document:document,page:page,policy:policy,
checked:checked}}function pageOf(document,{comments:comments,tolerance:tolerance,lines:lines},checked,policy){const page={
path:document.path,images:checked.map(({image:image})=>image),style:policy.style,options:policy.options,isStale:never,altElsewhere:nowhere}
;return{comments:comments,tolerance:tolerance,lines:lines,document:document,page:page,policy:policy,checked:checked}}
const nowhere=()=>undefined;const never=()=>false;function staleIn(document,locations,change){if(!mayBeStale(change))return never
;return image=>isStale({document:document,image:image,location:locations.get(image)??start},change)}function sourcesOf(images,text){
return images.map(({span:span})=>text.slice(span.start,span.end))}const start={line:1,column:1,endLine:1,endColumn:1}
;function locationsOf(images,text){const starts=images.length===0?[]:(0,lib_lines._)(text);return new Map(images.map(image=>[image,(0,
lib_lines.x)(starts,image.span)]))}function withOtherPages(linted,known,elsewhere){
const altElsewhere=image=>known.of(image,linted.document.path)?.text
;const questions=[elsewhere.contradiction,elsewhere.original,elsewhere.repetition];const{isAsked:isAsked}=linted.policy
;const isAboutOthers=rule=>rules.rulesAboutOthers.includes(rule)&&isAsked(rule);return lintAgain(linted,{altElsewhere:altElsewhere,
elsewhere:elsewhere},({image:image,findings:findings})=>{const asked=findings.length>0?[altElsewhere,...questions]:questions
;return asked.some(ask=>ask(image)!==undefined)},({findings:findings})=>findings.length>0?isAsked:isAboutOthers)}
function withBytes(linted,bytesOfPlace){const bytesOf=image=>bytesOfPlace(placeOf(image,linted.document.path));return lintAgain(linted,{
bytesOf:bytesOf},({image:image,findings:findings},page)=>isOtherByBytes(image,findings,page))}function withRepointed(linted,repointed){
if(repointed.size===0)return linted;const isStale=image=>repointed.has(image)||linted.page.isStale(image);return lintAgain(linted,{
isStale:isStale},({image:image})=>repointed.has(image))}function lintAgain(linted,more,isConcerned,rulesFor=()=>linted.policy.isAsked){
const{policy:policy}=linted;const page={...linted.page,...more};const checked=linted.checked.map(first=>{const{image:image}=first
;if(!isConcerned(first,page))return first;return{...first,findings:policy.settle(image,(0,rules.runRules)(image,page,(0,
rules.askedRules)(rulesFor(first))))}});return{...linted,page:page,checked:checked}}var parse=$require(59150)
;async function earlierImages({document:document,policy:policy},earlier,options){if(earlier.format===undefined)return()=>undefined
;const old={path:document.path,format:earlier.format,text:earlier.text,changedLines:"all"};const work=contents=>{
const{lines:lines,comments:comments,checked:checked}=lintPage(old,contents,policy,options)
;return applyIgnoresOn(lines,old.text,comments,checked,{today:options.today,isRule:rules.isRule,isForeignAsked:options.policy.otherComments
}).left};const outcome=await(0,parse.Tp)(old,options.policy,work);if("reason"in outcome)return()=>undefined;const onLine=new Map
;for(const checked of outcome.result){for(const line of linesOf(checked.location))onLine.set(line,[...onLine.get(line)??[],checked])}
const before=(0,line_diff.kK)(old.text,document.text);return checked=>{
const there=linesOf(checked.location).flatMap(line=>onLine.get(before[line-1]??0)??[]);return likest(checked,there)}}const mostLines=100
;function linesOf({line:line,endLine:endLine}){return Array.from({length:Math.min(endLine-line+1,mostLines)},(_,index)=>line+index)}
function likest({image:image,location:location},there){const isSame=one=>one.image.src===image.src
;const isHere=one=>one.location.column===location.column
;return there.find(one=>isSame(one)&&isHere(one))??there.find(isSame)??there.find(isHere)??there[0]}var alt_tree=$require(85126)
;var file_name=$require(95136);function isPointed({src:src,span:span},text){return src!==""&&!text.slice(span.start,span.end).includes(src)}
function isRepointed(before,now,path,{renamedFiles:renamedFiles,policy:policy}){
if(before.src===now.src||isData(before.src)!==isData(now.src))return false;if((0,alt_tree.Iz)(before.src)||(0,
alt_tree.Iz)(now.src))return false;const[oldName,newName]=[(0,file_name.Md)(before.src),(0,file_name.Md)(now.src)]
;if(oldName!==""&&oldName===newName)return false;const placesOf=(0,mapped.placesWith)(policy?.addresses??[])
;const earlier=new Set(placesOf(before.src,path));return![...placesOf(now.src,path)].some(place=>earlier.has(renamedFiles?.get(place)??""))}
function isData(src){return/^\s*data:/i.test(src)}async function compareWithEarlier(linted,options){const{document:document}=linted
;const unaffected={...linted,isAffected:compare_nowhere};if(document.earlier===undefined||options.scope!=="lines")return unaffected
;const doubtful=linted.checked.filter(({image:image,findings:findings})=>findings.length>0||isPointed(image,document.text))
;const others=doubtful.filter(checked=>!isInScope({...checked,document:document},options));if(others.length===0)return unaffected
;const before=await earlierImages(linted,document.earlier,options);const repointed=others.filter(now=>{const old=before(now)
;return old!==undefined&&isPointed(now.image,document.text)&&isRepointed(old.image,now.image,document.path,options)})
;const images=new Set(repointed.map(({image:image})=>image));return{...withRepointed(linted,images),
isAffected:now=>images.has(now.image)||hasMore(now,before(now))}}const compare_nowhere=()=>false
;function hasMore({image:image,findings:findings},earlier){const known=new Set(earlier?.findings.map(({rule:rule})=>rule))
;if(earlier!==undefined&&earlier.image.name===image.name)for(const rule of rules.rulesAboutOthers)known.add(rule)
;return findings.some(({rule:rule})=>!(0,rules.isAdvice)(rule)&&!known.has(rule))}var known_alts=$require(68);var count=$require(16327)
;var group_by=$require(55365);var model_rule=$require(90834);function onceEachPart(images,parts,options){if(parts.length===0)return images
;const settled=new Map;for(const[part,members]of(0,group_by.$)(images,one=>partWith(one,parts))){if(part===undefined)continue
;const written=options.isSkipped?members.map(leftOut):reportedOnce(members,part,options)
;for(const[index,one]of members.entries())settled.set(one,written[index]??one)}return images.map(one=>settled.get(one)??one)}
function partWith({image:{span:span}},parts){let[low,high]=[0,parts.length];while(low<high){const middle=low+high>>1
;if((parts[middle]?.span.end??0)<span.end)low=middle+1;else high=middle}const part=parts[low]
;return part!==undefined&&part.span.start<=span.start?part:undefined}function leftOut(one){return{...one,isGenerated:true,inScope:false,
findings:[]}}function reportedOnce(members,{mark:mark},{isAccepted:isAccepted}){
const found=members.flatMap(one=>one.findings.map(finding=>({one:one,finding:finding})));const leads=new Map;for(const[rule,same]of(0,
group_by.$)(found,({finding:finding})=>finding.rule)){const[lead]=same.toSorted((a,b)=>(0,model_rule.N)(a.finding,b.finding))
;if(lead===undefined||members.some(one=>isAccepted(one,rule)))continue;leads.set(lead.finding,{...lead.finding,
message:messageFor(lead.finding,mark,same.length)})}return members.map(one=>{
const findings=one.findings.flatMap(finding=>leads.get(finding)??[])
;const isFine=findings.length===0&&one.findings.length>0&&one.findings.every(isNoError)
;const status=isFine&&one.status==="weak"?"ok":one.status;return{...one,isGenerated:true,findings:findings,status:status}})}
function isNoError({severity:severity}){return severity!=="error"}function messageFor({message:message},mark,number){
const which=number===1?"":` ${(0,count.U)(number,"image")} of it have this finding, which is reported once. The first:`
;return`A program writes this part of the page ("${mark}"), so change its template.${which} ${message}`}var text_encoding=$require(58110)
;var generated_parts=$require(76048);var git_hash=$require(73853);var text_identity=$require(93022);var first_of=$require(12802)
;function detach(data){return copied(data)}function copied(data){if(typeof data==="string")return mayBePart(data)?copyOf(data):data
;if(Array.isArray(data))return data.map(copied);if(typeof data!=="object"||data===null)return data;const copy={...data};let isChanged=false
;for(const key of Object.keys(copy)){const before=copy[key];const after=copied(before);if(after===before&&!mayBePart(before))continue
;copy[key]=after;isChanged=true}return isChanged?copy:data}function mayBePart(data){return typeof data==="string"&&data.length>=13}
function copyOf(text){return[text.slice(0,1),text.slice(1)].join("")}async function lintDocument(document,policy,kept,options){
const known=document.text===""?undefined:kept?.find(document,policy);const leaves=document.isReadAgain===true;if(known!==undefined)return{
result:leaves?withoutText(known):known};const reading=await(0,parse.Tp)(document,options.policy,contents=>{
if(!leaves)return lintPage(document,contents,policy,options);return withoutText(lintPage(document,{...contents,
images:detach(contents.images)},policy,options))});if("result"in reading&&document.text!=="")kept?.keep(reading.result);return reading}
function withoutText(page){return{...page,comments:detach(page.comments),checked:page.checked.map(one=>({...one,source:detach(one.source),
findings:detach(one.findings)}))}}var text_language=$require(46);var translation=$require(36693);function createSiteReader(){
const places=new Map;const repeated=new Set
;const firsts=()=>[...repeated].flatMap(text=>smallWords(text)<fewestWords?[]:places.get(text)??[]);const firstOf=(image,path)=>{
const first=image.name!==undefined&&repeated.has(image.name)?places.get(image.name):undefined
;if(first===undefined||first.path===path||!isSentence(image)||!hasOtherName(first,image))return undefined;return(0,
text_language.ls)(first.language,languageIn(image,path))?first:undefined};function*repeatedOn(pages){
for(const{document:document,page:page}of pages){for(const{image:image,findings:findings}of page().checked){
const first=findings.length===0?firstOf(image,document.path):undefined;if(first!==undefined)yield{...placeOf(image,document.path),
first:first}}}}return{add(path,checked){for(const{image:image,findings:findings}of checked){const{name:name}=image
;if(name===undefined||name.length<shortest||findings.length>0)continue;if(places.has(name))repeated.add(name);else places.set(name,{
...placeOf(image,path),language:languageIn(image,path)})}},texts(pages){const original=originalTexts(pages);return{repeated:{
firsts:firsts(),all:()=>repeatedOn(pages())},elsewhere:(known,bytesOf)=>path=>({contradiction(image){const other=known.against(image,path)
;return other&&{text:other.text,path:other.place.path}},original:image=>original(image,path),repetition(image){
const first=firstOf(image,path);if(first===undefined)return undefined;const bytes=bytesOf(placeOf(image,path))
;return bytes!==undefined&&bytes===bytesOf(first)?undefined:first.path}})}}}}function languageIn(image,path){return(0,text_language.eX)({
image:image,document:{path:path}})}
function isSentence({name:name,decorative:decorative,namedByCaption:namedByCaption,alt:alt,context:context,src:src}){
if(name===undefined||decorative||namedByCaption===true||alt.kind==="dynamic"||src==="")return false
;if(context.control!==undefined)return false;return smallWords(name)>=fewestWords}function smallWords(text){
return text.match(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu)?.length??0}const fewestWords=4;const shortest=2*fewestWords-1
;function hasOtherName(one,other){return(0,file_name.E8)(one.src).toLowerCase()!==(0,file_name.E8)(other.src).toLowerCase()}
function originalTexts(pages){const translated=new Set;for(const{document:document}of pages()){
const{document:original,language:language}=(0,translation.t)(document.path);if(language!==undefined)translated.add(original)}
if(translated.size===0)return()=>undefined;const originals=new Map;for(const{document:{path:path},page:page}of pages()){
const{document:document,language:language}=(0,translation.t)(path);if(!translated.has(document)||!isOriginal(language))continue
;if(language!==undefined&&originals.has(document))continue;const texts=new Set(page().checked.map(({image:image})=>image.name??""))
;originals.set(document,{path:path,document:document,language:language,texts:texts})}return(image,path)=>{
const{document:document,language:language}=(0,translation.t)(path);const original=language===undefined?undefined:originals.get(document)
;if(original===undefined||language===undefined||original.path===path)return undefined;if((0,
text_language.ls)(original.language??"en",language))return undefined
;return original.texts.has(image.name??"")&&isSentence(image)?original.path:undefined}}function isOriginal(language){
return language===undefined||(0,text_language.HI)(language)==="en"}var hash=$require(15862);var parse_json=$require(51622)
;var version=$require(96480);var shape=$require(62045);function readPage(value,length){if(!isPage(value))return undefined
;const within=({start:start,end:end})=>0<=start&&start<=end&&end<=length
;const spans=[...value.comments.map(({span:span})=>span),...value.checked.flatMap(({image:image})=>[image.span,image.altSpan])]
;return spans.every(within)?value:undefined}const maybeText=(0,shape.NF)(shape.Kg);const isSpan=(0,shape.yW)({start:isOffset,end:isOffset})
;function isOffset(value){return Number.isSafeInteger(value)}function isAlt(value){return isWordless(value)||isWritten(value)}
const isWordless=(0,shape.yW)({kind:(0,shape.FB)({absent:true,empty:true,dynamic:true})});const isWritten=(0,shape.yW)({kind:(0,shape.FB)({
text:true}),text:shape.Kg});const isControl=(0,shape.yW)({kind:(0,shape.FB)({link:true,button:true}),target:maybeText,otherText:shape.Kg,
isLabelled:(0,shape.NF)(value=>value===true)});const isLabel=(0,shape.yW)({place:(0,shape.FB)({caption:true,cell:true,term:true,
paragraph:true}),text:shape.Kg});const isContext=(0,shape.yW)({control:(0,shape.NF)(isControl),figcaption:maybeText,labels:(0,
shape.lF)(isLabel),standsAlone:(0,shape.NF)(shape.Lm),heading:maybeText,nearby:shape.Kg,language:maybeText,adjacentLinkText:maybeText})
;const isImage=(0,shape.yW)({src:shape.Kg,alt:isAlt,quotedCode:(0,shape.NF)((0,shape.lF)(shape.Kg)),standIn:maybeText,name:maybeText,
namedByCaption:(0,shape.NF)(shape.Lm),decorative:shape.Lm,markedDecorative:shape.Lm,title:maybeText,forColorScheme:(0,shape.NF)(shape.Lm),
width:(0,shape.NF)(shape.MI),height:(0,shape.NF)(shape.MI),syntax:shape.Kg,kind:(0,shape.FB)({picture:true,component:true,drawing:true,
embedded:true,element:true,button:true,link:true}),isComputed:(0,shape.NF)(shape.Lm),fault:(0,shape.NF)((0,shape.FB)({
"space-in-address":true,"title-without-quotes":true,gap:true,"full-width-mark":true,"unbalanced-bracket":true,"other-brackets":true,
"blank-line":true,"quote-mark":true,"curly-quotes":true,"cut-text":true,"open-quote":true})),emptyIsDecision:shape.Lm,decorativeBy:(0,
shape.FB)({alt:true,option:true,"aria-hidden":true,img:true,other:true,never:true}),attribute:maybeText,example:maybeText,span:isSpan,
altSpan:isSpan,context:isContext});const isFinding=(0,shape.yW)({rule:value=>(0,shape.Kg)(value)&&(0,rules.isRule)(value),severity:(0,
shape.FB)({error:true,warning:true,info:true}),message:shape.Kg});const isPage=(0,shape.yW)({comments:(0,shape.lF)((0,shape.yW)({
text:shape.Kg,span:isSpan})),tolerance:maybeText,checked:(0,shape.lF)((0,shape.yW)({image:isImage,findings:(0,shape.lF)(isFinding)}))})
;function keptPages(store,settings,change){const around=JSON.stringify([version.z.version,version.j,settings])
;const keyOf=({path:path,format:format,text:text})=>{const name=JSON.stringify([path,format]);return(0,
hash.n)("sha256").update(`${name.length} ${around.length} ${name}${around}`).update(text).digest("hex")};const keys=new WeakMap;return{
find(document,policy){const key=keyOf(document);keys.set(document,key);const entry=store.get(key)
;const page=entry===undefined?undefined:readPage((0,parse_json.q)(entry),document.text.length)
;return page&&recallPage(document,page,policy,change)},
keep({document:document,lines:lines,comments:comments,tolerance:tolerance,checked:checked}){if(lines!==undefined)return;const page={
comments:comments,tolerance:tolerance,checked:checked.map(({image:image,findings:findings})=>({image:image,findings:findings}))}
;store.put(keys.get(document)??keyOf(document),JSON.stringify(page))}}}var policy=$require(47882);var packed_image=$require(62709)
;const mostUnpacked=5e3;function createPages(policyOf,isPackable,most=mostUnpacked){const packs=(0,packed_image.S6)();const stored=[]
;let isLarge=false;function pack(one){if("written"in one)return one
;const{document:document,checked:checked,comments:comments,tolerance:tolerance,lines:lines,isAffected:isAffected}=one;return{
document:document,written:checked.map(image=>packs.written.add(image)),
findings:checked.map(({findings:findings})=>packs.findings.add(findings)),rest:{comments:comments,tolerance:tolerance,lines:lines,
isAffected:isAffected}}}function unpack({document:document,written:written,findings:findings,rest:rest}){
const checked=written.map((place,index)=>({...packs.written.at(place),findings:packs.findings.at(findings[index]??0)}));return{
...pageOf(document,rest,checked,policyOf(document.path)),isAffected:rest.isAffected}}return{add(page){
if(isPackable&&!isLarge&&stored.length>=most){isLarge=true;for(const[index,one]of stored.entries())stored[index]=pack(one)}
stored.push(isLarge?pack(page):page)},*all(){for(const one of stored){const{document:document}=one;if(!("written"in one))yield{
document:document,page:()=>one,kept:(_,images)=>images};else yield{document:document,page:()=>unpack(one),kept({checked:checked},images){
const places=new Map(checked.map(({image:image},index)=>[image,one.written[index]]));return images.map(image=>(0,
packed_image.TV)(image,packs,places.get(image.image)))}}}}}}function withoutIdleAdvice(findings){
const complaints=findings.filter(({rule:rule})=>!(0,rules.isAdvice)(rule));return isFaulty(complaints)?findings:complaints}
function statusOf(image,findings){if(isFaulty(findings)&&!isContradiction(image,findings))return image.name===undefined?"missing":"weak"
;if(image.alt.kind==="dynamic"&&image.name===undefined)return"unknown";if(image.name!==undefined)return"ok"
;return findings.length>0&&!image.decorative?"missing":"decorative"}function isContradiction({decorative:decorative},findings){
return decorative&&findings.every(({rule:rule,severity:severity})=>severity==="info"||(0,rules.fixedBy)(rule)==="author")}
function isFaulty(findings){return findings.some(({severity:severity})=>severity!=="info")}function acceptedKey(rule,identity){
return`${rule} | ${identity}`}async function lintDocuments(documents,options){const policyOf=(0,policy.createPolicy)(options.policy)
;const pages=createPages(policyOf,options.scope!=="lines"&&!mayBeStale(options));const known=(0,known_alts.aU)(undefined,(0,
mapped.likeliestWith)(options.policy.addresses));const site=createSiteReader();const repeated=[];const tolerated=[];const unread=[]
;const kept=options.store&&keptPages(options.store,options.policy,options);let images=0;for(const[index,document]of documents.entries()){
options.progress?.(index,documents.length,images);const reason=options.overdue?.()
;const reading=reason===undefined?await lintDocument(document,policyOf(document.path),kept,options):{reason:reason}
;if(!("result"in reading)){unread.push({file:document.path,reason:reading.reason,hash:hashOf(document)});continue}
const page=await compareWithEarlier(reading.result,options);const{path:path}=document;images+=page.checked.length
;tolerated.push(...toleranceNote(page));for(const{image:image,findings:findings}of page.checked)if(findings.length===0)known.add(image,path)
;site.add(path,page.checked);repeated.push(...page.checked.filter(isRepeated).map(({image:image})=>placeOf(image,path)));pages.add(page)}
options.progress?.(documents.length,documents.length,images);const texts=site.texts(pages.all)
;const bytesOf=await bytesOfRepeated(repeated,texts.repeated,options.samePictures);const elsewhere=texts.elsewhere(known,bytesOf)
;const found=[];const affected=[];const accepted=new Set;const problems=[];let ignored=0
;for(const{document:document,page:page,kept:kept}of pages.all()){const read=page()
;const judged=withBytes(withOtherPages(read,known,elsewhere(document.path)),bytesOf);const conclusion=conclude({...read,...judged},options)
;for(const one of kept(read,conclusion.images))found.push(one);affected.push(...conclusion.affected)
;for(const key of conclusion.accepted)accepted.add(key);problems.push(...conclusion.notes);ignored+=conclusion.ignored}return{images:found,
unread:unread,accepted:accepted,ignored:ignored,notes:[...firstTen(tolerated),...firstTen(problems),...affectedNote(affected)]}}
function hashOf({text:text,encoding:encoding}){return(0,git_hash.X)((0,text_encoding.wx)(text,encoding)??Buffer.from(text))}
function toleranceNote({document:document,tolerance:tolerance}){return tolerance===undefined?[]:[`${document.path} ${tolerance}`]}
function conclude({document:document,lines:lines,comments:comments,checked:checked,isAffected:isAffected},options){
const{left:left,problems:problems}=applyIgnoresOn(lines,comments.length===0?"":document.text,comments,checked,{today:options.today,
isRule:rules.isRule,isForeignAsked:options.policy.otherComments});const occurrences=new Map;const affected=[];const accepted=[]
;let ignored=0;const images=left.map(({image:image,location:location,source:source,findings:all,ignored:silenced})=>{
const findings=withoutIdleAdvice(all);const occurrence=(occurrences.get(image.src)??0)+1;occurrences.set(image.src,occurrence)
;const identity=(0,text_identity.c)(document.path,image.src,occurrence)
;const isAccepted=({rule:rule})=>options.baseline?.has(acceptedKey(rule,identity))===true
;accepted.push(...findings.filter(isAccepted).map(({rule:rule})=>acceptedKey(rule,identity)))
;const counted=findings.filter(finding=>!isAccepted(finding));const isNear=isInScope({document:document,image:image,location:location
},options);const inScope=isNear||isAffected({image:image,location:location,source:source,findings:counted});if(inScope)ignored+=silenced
;const linted={document:document,image:image,location:location,source:source,status:statusOf(image,findings),inScope:inScope,
identity:identity,findings:counted};if(inScope&&!isNear)affected.push(linted);return linted});const taken=new Set(accepted);return{
images:onceEachPart(images,(0,generated_parts.Y)(comments),{isSkipped:options.policy.generatedParts==="skip",
isAccepted:({identity:identity},rule)=>taken.has(acceptedKey(rule,identity))}),affected:affected,accepted:accepted,ignored:ignored,
notes:problems.map(({line:line,message:message})=>`${document.path}:${line}: ${message}`)}}function affectedNote(images){
if(images.length===0)return[]
;const places=(0,first_of.K)(images,5,({document:document,location:location})=>`${document.path}:${location.line}`).join(", ")
;return[`This change affects ${(0,
count.U)(images.length,"image")} whose lines it leaves as they were, so ${images.length===1?"it counts":"they count"}, too: ${places}.`]}
function firstTen(notes){const rest=notes.length-maxNotes;return rest>0?[...notes.slice(0,maxNotes),`and ${rest} more like that.`]:notes}
const maxNotes=10}),

};
