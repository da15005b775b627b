export const ids = [4019];
export const modules = {
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
84019: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{mendable:()=>mendable,proposeAll:()=>proposeAll})
;var alt_tree=$require(85126);var rules=$require(22679);var in_house_style=$require(13394);var language=$require(46)
;var spacer=$require(79780);var packed_image=$require(62709);var group_by=$require(55365);var file_name=$require(95136)
;var same_words=$require(53658);var translation=$require(36693);var mapped=$require(27823);var known_alts=$require(68)
;var review_policy=$require(47882);var trial=$require(99489);function reuse(known,{image:image,document:{path:path}}){
if(known?.isAgreed!==true)return undefined;const{text:text,place:place,isOnly:isOnly}=known;const alt=(0,alt_tree.L0)(text)
;const isWrittenFor=isVersionOf(place.path,path)&&(0,translation.v)(place.path,path)&&!isFixture(place.path)
;const isSure=isOnly&&isWrittenFor&&isWhole(alt)&&isContent(image,alt);return{source:"reuse",alt:alt,
basis:`the text that ${place.src} has in ${place.path}`,certainty:isSure?"sure":undefined}}function isContent(image,text){return!(0,
alt_tree.If)(image)&&(0,same_words.i)(text)!==(0,same_words.i)((0,file_name.E8)(image.src).replaceAll("_"," "))}
function isVersionOf(one,other){return one!==other&&(0,file_name.E8)(one).toLowerCase()===(0,file_name.E8)(other).toLowerCase()}
function isFixture(path){return/(?:^|\/)(?:__)?(?:tests?|specs?|fixtures?|testdata|test-data)(?:__)?\//i.test(path)}function isWhole(text){
return text.split(/\s+/u).filter(word=>/[\p{L}\p{N}]/u.test(word)).length>=fewestWords}const fewestWords=4
;async function findElsewhere(images,wanting,{policyOf:policyOf,samePictures:samePictures,policy:policy=review_policy.noPolicy}){
if(wanting.length===0)return()=>undefined;const known=(0,known_alts.aU)(wanting.map(({image:image,document:document})=>({image:image,
path:document.path})),(0,mapped.likeliestWith)(policy.addresses));const described=[];const answers=new Map;const isGoodElsewhere=reviewed=>{
const{image:image,document:document}=reviewed;const answer=answers.get(reviewed)??(0,
trial.Kg)(reviewed,policyOf(document.path),image.name??"");answers.set(reviewed,answer);return answer};for(const reviewed of images){
if(reviewed.status!=="ok")continue;const{image:image,document:document}=reviewed;const alt=(0,known_alts.XQ)(image,document.path)
;if(alt===undefined)continue;described.push({reviewed:reviewed,place:alt.place})
;known.add(image,document.path,()=>isGoodElsewhere(reviewed))}const found=new Map;const rest=[];for(const reviewed of wanting){
const{image:image,document:document}=reviewed;const alt=known.of(image,document.path);if(alt===undefined)rest.push({reviewed:reviewed,
place:{src:image.src,path:document.path}});else found.set(reviewed,alt)}const byBytes=samePictures?await sameElsewhere({described:described,
wanting:rest,isGoodElsewhere:isGoodElsewhere},samePictures):new Map;return reviewed=>found.get(reviewed)??byBytes.get(reviewed)}
async function sameElsewhere({described:described,wanting:wanting,isGoodElsewhere:isGoodElsewhere},samePictures){
if(wanting.length===0||described.length===0)return new Map
;const keys=await samePictures([...wanting,...described].map(({place:place})=>place),wanting.length)
;const keyed=described.flatMap((one,index)=>{const key=symbolKey(keys[wanting.length+index],one.place.src);return key===undefined?[]:[{
...one,key:key}]});const byKey=(0,group_by.$)(keyed,({key:key})=>key)
;return new Map(wanting.flatMap(({reviewed:reviewed,place:place},index)=>{const bytes=keys[index]
;const same=bytes===undefined?undefined:byKey.get(symbolKey(bytes,place.src));const found=same?.find(one=>(0,language.ls)((0,
language.eX)(one.reviewed),(0,language.eX)(reviewed))&&isGoodElsewhere(one.reviewed));if(found===undefined||same===undefined)return[]
;const{image:image}=found.reviewed;const{isAgreed:isAgreed}=(0,known_alts.ge)(image,same.map(one=>one.reviewed))
;const inLanguage=same.filter(one=>(0,language.ls)((0,language.eX)(one.reviewed),(0,language.eX)(reviewed)));const{isOnly:isOnly}=(0,
known_alts.ge)(image,inLanguage.map(one=>one.reviewed));return[[reviewed,{text:image.name??"",place:found.place,isAgreed:isAgreed,
isOnly:isOnly}]]}))}function symbolKey(key,src){return key===undefined?key:`${key} ${(0,file_name.wX)(src)}`}var needs=$require(47976)
;async function proposeAll(images,options){const wanting=images.filter(reviewed=>(0,needs.vt)(reviewed)||(0,
needs.p5)(reviewed)||options.mends&&(0,needs.nH)(reviewed)&&mendFor(reviewed,options.policyOf(reviewed.document.path))!==undefined)
;const elsewhere=await findElsewhere(images,wanting.filter(mayBorrow),options)
;const proposals=new Map(wanting.map(reviewed=>[reviewed,proposalFor(reviewed,elsewhere(reviewed),options)]))
;return images.map((reviewed,index)=>{const proposal=proposals.get(reviewed);const before=images[index-1]
;const isSecond=proposal?.certainty==="sure"&&before!==undefined&&nameOneLink(before,reviewed);return(0,packed_image.l8)(reviewed,{
proposal:isSecond?{...proposal,certainty:undefined}:proposal})})}function nameOneLink(before,{document:document,image:image}){
const[one,other]=[before.image.context.control,image.context.control]
;if(before.document!==document||one?.target===undefined||other?.otherText!=="")return false
;return one.target===other.target&&one.otherText===""&&!(0,alt_tree.Iz)(image.src)}function mayBorrow(reviewed){
const{src:src,context:context}=reviewed.image;return(0,needs.vt)(reviewed)&&src!==""&&context.control?.otherText!==""}
function mendable(images,policyOf){const isMendable=reviewed=>{if(!(0,needs.nH)(reviewed)||reviewed.findings.length===0)return false
;if(reviewed.proposal?.source==="decorative")return(0,spacer.r)(reviewed.image);const policy=policyOf(reviewed.document.path)
;const mend=mendFor(reviewed,policy);return mend!==undefined&&(0,trial.Kg)(reviewed,policy,mend.alt)}
;return images.filter(isMendable).length}function proposalFor(reviewed,known,{policyOf:policyOf,mends:mends}){
const policy=policyOf(reviewed.document.path);const mend=mends?mendFor(reviewed,policy):undefined;if(mend!==undefined&&(0,
trial.Kg)(reviewed,policy,mend.alt))return mend;const own=styled((0,alt_tree.BM)(reviewed.image,{language:(0,language.eX)(reviewed)
}),policy);const borrowed=reuse(known,reviewed);const ranked=own?.source==="decorative"?[own,borrowed]:[borrowed,own]
;const found=ranked.find(proposal=>proposal!==undefined&&(proposal.source==="decorative"||(0,
needs.vt)(reviewed))&&isAllowed(reviewed,policy,proposal));return mends&&found?.source==="decorative"&&(0,spacer.r)(reviewed.image)?{
...found,certainty:"mend"}:found}function styled(proposal,{style:style}){
return proposal===undefined||proposal.source==="decorative"?proposal:{...proposal,alt:(0,in_house_style.t)(proposal.alt,style)}}
function mendFor(linted,{options:options}){const findings=linted.findings.filter(({rule:rule})=>(0,rules.mayMend)(rule))
;if(findings.length===0)return undefined;const{image:image,document:document}=linted
;if(image.alt.kind!=="text"||image.name!==image.alt.text)return undefined;for(const{rule:rule}of findings){const alt=(0,
rules.mendBy)(rule,image,{path:document.path,images:[],options:options,isStale:()=>false,altElsewhere:()=>undefined})
;if(alt!==undefined)return{source:"context",alt:alt,basis:"its own text, with nothing added",certainty:"mend"}}return undefined}
function isAllowed(reviewed,policy,{source:source,alt:alt}){return source==="reuse"?(0,trial.Kg)(reviewed,policy,alt):(0,
trial.qx)(reviewed,policy,alt)===undefined}}),
13394: (($module,$exports,$require)=>{$require.d($exports,{t:()=>inHouseStyle});var $m1=$require(57646);var $m0=$require(4854)
;function inHouseStyle(text,style){if(style===undefined||text==="")return text
;const{forbiddenStarts:forbiddenStarts=[],names:names=[],avoid:avoid={},endMark:endMark}=style
;const begun=withoutStarts(text,forbiddenStarts)
;const reworded=Object.entries(avoid).reduce((all,[word,instead])=>instead===""?all:replaced(all,word,at=>at===0?capital(instead):instead),begun)
;const spelled=names.reduce((all,name)=>replaced(all,name,()=>name),reworded);return ended((0,$m0.C)((0,$m0.h)(spelled)),endMark)}
function withoutStarts(text,forbidden){const start=(0,$m1.cc)(text,forbidden);if(start===undefined)return text
;const rest=text.slice(start.length).replace(/^[\s:,–—-]+/u,"");return/\S\s+\S/u.test(rest)?withoutStarts(capital(rest),forbidden):text}
function replaced(text,words,insteadAt){
return(0,$m1.ek)(text,words).reduceRight((all,{at:at,written:written})=>all.slice(0,at)+insteadAt(at)+all.slice(at+written.length),text)}
function ended(text,endMark){const mark=(0,$m1.mb)(text)
;if(endMark==="required"&&mark==="")return`${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text)?"。":"."}`
;if(endMark==="forbidden"&&/^[.。]/u.test(mark))return text.slice(0,-mark.length)+mark.slice(1);return text}function capital(text){
return text.replace(/^\p{Ll}/u,letter=>letter.toUpperCase())}}),

};
