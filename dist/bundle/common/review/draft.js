export const modules = {
23072: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{draftAll:()=>draftAll});var alt_tree=$require(85126)
;var rule=$require(90834);var language=$require(46);var no_draft=$require(34389);var group_by=$require(55365)
;var draft_marks=$require(89718);var packed_image=$require(62709);var candidates=$require(81463);var file_name=$require(95136)
;var rules=$require(22679);var same_words=$require(53658);async function comparePictures(group,samePictures,likeliestOf=candidates.bU){
const places=group.map(({image:image,document:document})=>({src:image.src,path:document.path}))
;const pathOf=({src:src,path:path})=>likeliestOf(src,path)??src;const isOne=places.every(place=>pathOf(place)===pathOf(places[0]??place))
;const keys=isOne?[]:await(samePictures?.(places))??[];const known=new Map(group.map((reviewed,index)=>[reviewed,keys[index]]))
;return(one,other)=>{const key=known.get(one);const[mine,theirs]=[bytesOf(one),bytesOf(other)]
;return isOneSymbol(one,other)&&(key!==undefined&&key===known.get(other)||mine!==undefined&&mine===theirs)||!isRepetition(one,other,pathOf)}
}function isOneSymbol(one,other){return(0,file_name.wX)(one.image.src)===(0,file_name.wX)(other.image.src)}
function wordsOf({image:image,draft:draft,proposal:proposal}){if(proposal!==undefined)return proposal.alt
;if(draft?.status==="ok")return draft.text;return image.alt.kind==="text"?image.alt.text:""}function comparedWords(text){return(0,
same_words.i)(text)||text}function bytesOf({draft:draft}){return draft?.status==="ok"?draft.picture:undefined}
function isRepetition(one,other,pathOf){const isOnePage=one.document.path===other.document.path
;const srcOf=({image:{src:src},document:{path:path}})=>isOnePage?src:pathOf({src:src,path:path}).replaceAll("/","_")+(0,file_name.wX)(src)
;const images=[one,other].map(reviewed=>named(reviewed,srcOf(reviewed)));const[,second]=images;const page={path:one.document.path,
images:images,isStale:()=>false,altElsewhere:()=>undefined};return second!==undefined&&rules.repeatedAlt.check(second,page)!==undefined}
function named(reviewed,src){const words=comparedWords(wordsOf(reviewed));return{...reviewed.image,src:src,alt:{kind:"text",text:words},
name:words,decorative:false}}async function dropRepeated(images,{samePictures:samePictures,likeliestOf:likeliestOf,posted:posted}){
if(!images.some(isDrafted))return images;const groups=sameWords(images)
;const settled=await Promise.all(groups.map(async group=>repeated(group,await comparePictures(group,samePictures,likeliestOf))))
;const reasons=new Map(settled.flat());return images.map(reviewed=>{
const reason=reasons.get(reviewed)??(isPosted(reviewed,posted)?repetitionPosted:undefined);return reason===undefined?reviewed:(0,
packed_image.l8)(reviewed,{draft:withheld(reason,(0,draft_marks.r)(wordsOf(reviewed)))})})}function withheldBefore(words){
return withheld("An earlier run got the same description of another picture, so no model was asked again.",words)}
function withheld(reason,repeats){return{status:"failed",reason:reason,repeats:repeats}}function isPosted(reviewed,posted){
const{draft:draft,proposal:proposal}=reviewed;if(proposal!==undefined||draft?.status!=="ok"||draft.picture===undefined)return false
;if(posted.length===0)return false;const[words,picture]=[(0,draft_marks.r)(draft.text),(0,draft_marks.m)(draft.picture)]
;const same=posted.filter(one=>one.words===words);return same.length>0&&same.every(one=>one.picture!==picture)}
function isDrafted({draft:draft,proposal:proposal}){return proposal===undefined&&draft?.status==="ok"}function sameWords(images){
const worded=images.filter(reviewed=>wordsOf(reviewed)!=="");const groups=[...(0,
group_by.$)(worded,reviewed=>comparedWords(wordsOf(reviewed))).values()];return groups.filter(group=>group.length>1&&group.some(isDrafted))}
function repeated(group,mayShare){const[first]=group;if(first===undefined)return[]
;const others=group.filter(reviewed=>!mayShare(first,reviewed));const[second]=others;if(second===undefined)return[]
;const isWritten=group.some(reviewed=>!isDrafted(reviewed));const drop=from=>from.filter(isDrafted).map(reviewed=>{
const isHere=group.some(other=>other.document===reviewed.document&&!mayShare(other,reviewed))
;return[reviewed,(isWritten?taken:repetition)(isHere?"on this page":"on another page")]})
;if(others.some(reviewed=>!mayShare(second,reviewed)))return drop(group)
;return drop(others.every(isDrafted)?others:group.filter(reviewed=>!others.includes(reviewed)))}
const repetitionPosted="The model gave the description that an earlier comment has for another picture."
;const repetition=where=>`The model gave the same description of another picture ${where}.`
;const taken=where=>`The model gave a description that another picture ${where} already has.`;var needs=$require(47976)
;var mapped=$require(27823);var review_policy=$require(47882);var trial=$require(99489);async function draftAll(images,options){
const{drafting:drafting}=options;const wanting=images.filter(image=>(0,needs.vt)(image)&&image.proposal===undefined&&image.image.src!=="")
;if(drafting.status==="ready"&&wanting.length>0)return draftWanting(images,wanting,drafting.draft,options)
;const isMissed=wanting.length>0||images.some(({proposal:proposal})=>proposal!==undefined);return{images:images.map(image=>(0,
packed_image.l8)(image,{draft:undefined})),totals:{requested:0,drafted:0,cached:0,failed:[],requests:0,costUsd:0},
notes:drafting.status==="unavailable"&&isMissed?[`No model was asked. ${drafting.reason}`]:[],refused:undefined}}
async function draftWanting(images,wanting,draft,{policyOf:policyOf,samePictures:samePictures,policy:policy=review_policy.noPolicy,earlier:readEarlier,retry:retry}){
const describable=wanting.filter(image=>!isFunctional(image)).toSorted((a,b)=>rank(a)-rank(b));const withoutDrafts=images.map(image=>(0,
packed_image.l8)(image,{draft:undefined}));const earlier=describable.length>0?await(readEarlier?.(withoutDrafts)):undefined
;const spared=describable.flatMap(image=>sparedBy(image,earlier));const asked=describable.filter(image=>!spared.some(([one])=>one===image))
;const drafts=await draft(asked.map(image=>({...toWanted(image,policyOf),...retry!==undefined&&{retry:retry}})),spared.length)
;const draftOf=new Map([...wanting.filter(isFunctional).map(image=>[image,{status:"functional"
}]),...spared,...asked.map((image,index)=>[image,drafts.drafts[index]])]);const drafted=await dropRepeated(images.map(image=>(0,
packed_image.l8)(image,{draft:draftOf.get(image)})),{samePictures:samePictures,likeliestOf:(0,mapped.likeliestWith)(policy.addresses),
posted:earlier?.posted??[]});const totals=totalsOf(drafted,drafts);return{images:drafted,totals:totals,
notes:[...stoppedNote(drafts,totals),...drafts.notes],refused:drafts.refused}}function sparedBy(image,earlier){
if(earlier?.isCommented(image))return[[image,{status:"commented"}]];const words=earlier?.withheld(image)
;return words===undefined?[]:[[image,withheldBefore(words)]]}function totalsOf(images,{requests:requests,costUsd:costUsd}){
const asked=images.flatMap(({draft:draft,image:image})=>draft===undefined||draft.status==="functional"||draft.status==="commented"?[]:[{
draft:draft,src:image.src}]);const drafted=asked.flatMap(({draft:draft})=>draft.status==="ok"?[draft]:[]);return{requested:asked.length,
drafted:drafted.length,cached:drafted.filter(({cached:cached})=>cached).length,
failed:asked.flatMap(({draft:draft,src:src})=>draft.status==="ok"?[]:[{src:src,reason:(0,no_draft.L)(draft)}]),requests:requests,
costUsd:costUsd}}function stoppedNote({drafts:drafts},{drafted:drafted}){if(!drafts.some(({status:status})=>status==="stopped"))return[]
;const made=drafted===1?"1 was made":`${drafted===0?"none":drafted} were made`
;return[`The run was stopped before all drafts were made: ${made}.`]}function isFunctional({image:image}){
return image.context.control?.otherText===""&&!(0,alt_tree.Zi)(image)}function rank({findings:findings}){
return findings[0]?rule.g.indexOf(findings[0].severity):rule.g.length}function toWanted(image,policyOf){const{path:path}=image.document
;return{path:path,image:image.image,language:(0,language.eX)(image),style:policyOf(path).style,brokenRule:alt=>(0,
trial.qx)(image,policyOf(path),alt)}}}),
};
