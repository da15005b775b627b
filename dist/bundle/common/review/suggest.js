export const modules = {
67513: (($module,$exports,$require)=>{$require.d($exports,{GT:()=>fixedText,Z8:()=>offeredEdits,ZA:()=>suggest,
suggestAll:()=>suggestAll});var formats=$require(68063);var text_edits=$require(47203);var text_encoding=$require(58110)
;var group_by=$require(55365);var offered=$require(55126);var packed_image=$require(62709);var parse=$require(59150)
;var picture_keys=$require(36396);var language=$require(46);var once=$require(23735);var decode_document=$require(60999)
;var text_holes=$require(26365);function createProof({text:text,encoding:encoding,path:path=""},outlines){const wholeBefore=(0,
once.O)(()=>outlines.whole?.(text));return edits=>{if(!edits.every(({edit:edit,image:image})=>isInside(edit.span,image.span)))return false
;const all=edits.map(({edit:edit})=>edit);const edited=(0,text_edits.c)(text,all);if(!isWithinSize(edited,encoding,path))return false
;const was=all.map(({span:span})=>span);const is=(0,text_edits.j)(all);for(const near of[outlines.plain,outlines.near]){
const before=near?.(text,was);const after=before&&readAgain(()=>near?.(edited,is))
;if(before&&after&&isSame(edits,was,before,is,after))return true}const before=wholeBefore()
;const after=before&&readAgain(()=>outlines.whole?.(edited));return before!==undefined&&after!==undefined&&isSame(edits,was,before,is,after)
}}function isSame(edits,was,before,is,after){const places=edits.map(edit=>indexIn(before,edit))
;const changesAt=spans=>edits.map(({image:image,silences:silences,edit:edit},at)=>({image:image,index:places[at]??-1,silences:silences,
span:spans[at]??edit.span}));const[changed,changes]=[changesAt(was),changesAt(is)]
;return placesOf(before.images,changed)===placesOf(after.images,changes)&&edits.every((edit,at)=>hasAlt(after.images[places[at]??-1],edit))&&before.without(changed)===after.without(changes)
}function indexIn({images:images},{image:image,index:index}){
const isIt=one=>one?.span.start===image.span.start&&one.span.end===image.span.end;return isIt(images[index])?index:images.findIndex(isIt)}
function isInside(inner,outer){return outer.start<=inner.start&&inner.start<=inner.end&&inner.end<=outer.end}
function isWithinSize(text,encoding,path){const bytes=(0,text_encoding.wx)(text,encoding)?.length??Infinity;return(0,
decode_document.g$)(bytes,path)===undefined}function readAgain(read){try{return read()}catch{return undefined}}
function placesOf(images,changes){const holes=(0,text_holes.Y)(changes.map(({span:span})=>span))
;return JSON.stringify(images.map(({span:span,src:src,title:title,width:width,height:height})=>[holes.at(span.start),holes.at(span.end),src,title,width,height]))
}function hasAlt(now,{image:image,alt:alt,silences:silences}){if(now===undefined)return false
;if(silences)return now.decorative&&now.name===undefined;const isHeard=now.name===alt||now.decorative&&image.decorative
;return now.alt.kind==="text"&&now.alt.text===alt&&isHeard}var reviewed_image=$require(62417);function safeEdits(asked,format,components){
const{text:text}=asked.document;const outlines={whole:page=>format.outline(page,components),
near:(page,places)=>format.outlineNear?.(page,places,components),plain:(page,places)=>format.outlinePlain?.(page,places,components)}
;const onPage=(0,once.O)(()=>format.outline(text,components).images);return provedEdits(asked,format,{outlines:outlines,onPage:onPage,
mostReadings:Math.max(3,mostReread/text.length)})}function plainEdits(asked,plain,components){
if(asked.images.some(({origin:origin})=>origin!==undefined))return{edits:[],unproved:[],isAll:false};const outlines={
plain:(page,places)=>plain.outlinePlain(page,places,components)};return provedEdits(asked,plain,{outlines:outlines,onPage:()=>[],
mostReadings:1})}
function provedEdits({document:document,images:images,offersSilence:offersSilence,isOfUse:isOfUse},writer,{outlines:outlines,onPage:onPage,mostReadings:mostReadings}){
const{text:text,encoding:encoding}=document;const drafts=images.flatMap((reviewed,index)=>{
const at=reviewed.origin===undefined?index:onPage().findIndex(isAt(reviewed.origin.image));return draftEdit(reviewed,at,text,writer)??[]
}).filter(({edit:edit})=>(0,text_encoding.wx)(edit.text,encoding)!==undefined);const isSafe=createProof(document,outlines)
;const useful=drafts.filter(({words:words})=>isOfUse(words));const words=proved(useful,mostReadings,isSafe)
;const silent=offersSilence?words.flatMap(draft=>silenceEdit(draft,text,writer)??[]):[];const safe=proved(silent,mostReadings,isSafe)
;const silences=new Map(safe.map(({reviewed:reviewed,edit:edit})=>[reviewed,edit]));return{edits:words.map(draft=>({...draft,
silence:silences.get(draft.reviewed)})),unproved:drafts.filter(({words:words})=>!isOfUse(words)).map(({reviewed:reviewed})=>reviewed),
isAll:words.length===useful.length&&safe.length===silent.length}}function wordsFor(reviewed){const{draft:draft,proposal:proposal}=reviewed
;if(proposal!==undefined)return{alt:proposal.alt,source:proposal.source,certainty:proposal.certainty};if(draft?.status!=="ok"||!(0,
language.ls)(draft.language,(0,language.eX)(reviewed)))return undefined;return{alt:draft.text,source:"caption",certainty:undefined}}
function isAt({span:span}){return other=>other.span.start===span.start&&other.span.end===span.end}
function draftEdit(reviewed,index,text,writer){const words=wordsFor(reviewed);if(words===undefined||index===-1)return undefined
;const{image:image}=(0,reviewed_image.b)(reviewed);const{alt:alt}=words;const silences=words.source==="decorative"
;const edit=silences?writer.setDecorative(text,image):writer.setAlt(text,image,alt)
;if(edit===undefined||edit.text===text.slice(edit.span.start,edit.span.end))return undefined;return{reviewed:reviewed,words:words,
image:image,index:index,silences:silences,alt:alt,edit:edit}}function silenceEdit(draft,text,writer){const{image:image}=draft
;if(draft.silences||draft.words.source==="context"||image.decorativeBy==="never"||image.context.control?.otherText==="")return undefined
;const edit=writer.setDecorative(text,image);if(edit===undefined||edit.text===text.slice(edit.span.start,edit.span.end))return undefined
;return{...draft,silences:true,alt:"",edit:edit}}function proved(drafts,mostReadings,isSafe){let left=mostReadings;function safeOf(some){
if(some.length===0||left<1)return[];left-=1;if(isSafe(some))return some;const half=Math.ceil(some.length/2)
;return some.length===1?[]:[...safeOf(some.slice(0,half)),...safeOf(some.slice(half))]}return safeOf(withoutOverlaps(drafts))}
const mostReread=8e6;function withoutOverlaps(drafts){const kept=[]
;for(const draft of drafts.toSorted((a,b)=>a.edit.span.start-b.edit.span.start)){const last=kept.at(-1)
;if(draft.edit.span.start>=(last?.edit.span.end??0)&&draft.index!==last?.index)kept.push(draft)}return kept}
async function suggest(document,images,{policy:policy,contextDrafts:contextDrafts,offersSilence:offersSilence=false,showsAll:showsAll=true}){
const{path:path,encoding:encoding}=document;const{components:components}=policy
;if(images.every(reviewed=>wordsFor(reviewed)===undefined))return nothing;const{text:text}=document;if((0,
text_encoding.wx)(text,encoding)===undefined)return nothing;const page={text:text,...(0,picture_keys.bh)(policy,path)}
;const offers=({source:source,certainty:certainty})=>source==="caption"||(0,offered.k)(certainty,contextDrafts)
;const isOfUse=words=>showsAll||offers(words);const asked={document:{path:path,text:text,encoding:encoding},images:images,
offersSilence:offersSilence,isOfUse:isOfUse};const plain=await(0,formats._K)(document.format,page);const quick=plain&&(0,
parse.oA)(()=>plainEdits(asked,plain,components));let outcome;if(quick&&"result"in quick&&quick.result.isAll)outcome=quick;else{
const format=await(0,formats.M6)(document.format,page);outcome=(0,parse.oA)(()=>safeEdits(asked,format,components))}if("reason"in outcome){
return{...nothing,notes:[`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`]}}
const made=outcome.result.edits.map(({reviewed:reviewed,words:words,edit:edit,silence:silence})=>{const{alt:alt,source:source}=words
;return[reviewed,{alt:alt,source:source,offered:offers(words),edit:edit,replacement:replacementOf(reviewed,edit),silence:silence}]});return{
made:new Map(made),shown:new Set(outcome.result.unproved),notes:[]}}const nothing={made:new Map,shown:new Set,notes:[]}
;async function suggestAll(all,options){const pages=(0,group_by.$)(all,reviewed=>(0,reviewed_image.b)(reviewed).document);const suggested=[]
;for(const[document,images]of pages)suggested.push(await suggest(document,images,options))
;const suggestions=new Map(suggested.flatMap(({made:made})=>[...made]));const shown=new Set(suggested.flatMap(one=>[...one.shown]));return{
images:all.map(reviewed=>(0,packed_image.l8)(reviewed,{suggestion:suggestions.get(reviewed),isOnlyShown:shown.has(reviewed)?true:undefined
})),notes:suggested.flatMap(({notes:notes})=>notes)}}function replacementOf(reviewed,{span:span,text:text}){
const{source:source,image:image}=(0,reviewed_image.b)(reviewed);const{start:start}=image.span;return(0,text_edits.c)(source,[{span:{
start:span.start-start,end:span.end-start},text:text}])}function offeredEdits(document,images){return images.filter(reviewed=>(0,
reviewed_image.b)(reviewed).document===document).flatMap(({suggestion:suggestion})=>suggestion?.offered===true?[suggestion.edit]:[]).toSorted((a,b)=>a.span.start-b.span.start)
}function fixedText(document,images){return(0,text_edits.c)(document.text,offeredEdits(document,images))}}),
};
