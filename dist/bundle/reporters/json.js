export const ids = [6499];
export const modules = {
5297: (($module,$exports,$require)=>{$require.d($exports,{t:()=>roundUsd});function roundUsd(usd){return Math.round(usd*1e6)/1e6}}),
56499: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{json:()=>json,jsonParts:()=>jsonParts})
;var $m3=$require(5297);var $m0=$require(34389);var $m1=$require(1241);var $m2=$require(47950);function json(report){
return[...jsonParts(report)].join("")}function*jsonParts(report){const frame=(0,$m2.n)(frameOf(report))
;const at=frame.indexOf(noImages)+noImages.length;yield frame.slice(0,at);for(const[index,reviewed]of report.images.entries()){
const image=(0,$m2.n)(imageOf(reviewed)).trimEnd().replaceAll("\n","\n    ");yield`${index===0?"":","}\n    ${image}`}
const rest=`${report.images.length===0?"":"\n  "}${frame.slice(at)}`
;if(report.shard===undefined)yield rest;else yield*withShard(rest,report.shard)}
function*withShard(end,{documents:documents,pages:pages,...shard}){
yield`${end.slice(0,end.lastIndexOf("\n}"))},\n  "shard": {\n    "documents": [`
;for(const[index,{path:path,format:format,encoding:encoding,text:text}]of documents.entries())yield`${index===0?"":","}\n      ${(0,$m2.G)({
path:path,format:format,encoding:encoding,text:text})}`;yield'\n    ],\n    "pages": {'
;for(const[index,[key,page]]of Object.entries(pages).entries())yield`${index===0?"":","}\n      ${(0,$m2.G)(key)}: ${(0,$m2.G)(page)}`
;yield"\n    }";for(const[key,value]of Object.entries(shard))yield`,\n    ${(0,$m2.G)(key)}: ${(0,$m2.G)(value)}`;yield"\n  }\n}\n"}
const noImages='\n  "images": [';function frameOf(report){
const{tool:tool,scope:scope,verdict:verdict,reasons:reasons,totals:totals,coverageChange:coverageChange,drafts:captions,skipped:skipped,leftOut:leftOut}=report
;return{version:1,tool:{name:tool.name,version:tool.version},scope:scope,verdict:verdict,reasons:reasons,totals:{documents:totals.documents,
images:totals.images,ok:totals.ok,decorative:totals.decorative,missing:totals.missing,weak:totals.weak,unknown:totals.unknown,
coverage:totals.coverage,ignored:totals.ignored,...report.unreadDrafts!==undefined&&{unreadDrafts:report.unreadDrafts}},...coverageChange&&{
coverageChange:{before:coverageChange.before,after:coverageChange.after}},images:[],captions:captionsOf(captions),proposals:(0,
$m1.V4)(report),skipped:skipped.map(({file:file,reason:reason,accepted:accepted})=>({file:file,reason:reason,...accepted&&{accepted:accepted
}})),leftOut:leftOut.map(({ending:ending,files:files})=>({ending:ending,files:files}))}}function imageOf(reviewed){
const{document:document,image:image,origin:origin,status:status,inScope:inScope,findings:findings,proposal:proposal,suggestion:suggestion,draft:draft,isUnreadDraft:isUnreadDraft}=reviewed
;return{...placeOf(reviewed),...origin&&{origin:placeOf(origin)},format:document.format,syntax:image.syntax,src:image.src,...altOf(image),
status:status,inScope:inScope,...isUnreadDraft&&{unreadDraft:true},findings:findings.map(({rule:rule,severity:severity,message:message})=>({
rule:rule,severity:severity,message:message})),...proposal&&{proposal:{source:proposal.source,alt:proposal.alt,basis:proposal.basis}},
...suggestion&&{suggestion:suggestionOf(suggestion)},...draft&&{caption:captionOf(draft)}}}
function placeOf({document:document,location:location}){return{file:document.path,line:location.line,column:location.column,
endLine:location.endLine,endColumn:location.endColumn}}
function suggestionOf({alt:alt,source:source,offered:offered,replacement:replacement}){return{alt:alt,source:source,offered:offered,
replacement:replacement}}function altOf({alt:alt}){if(alt.kind==="dynamic")return{alt:null,dynamic:true};if(alt.kind==="absent")return{
alt:null};return{alt:alt.kind==="text"?alt.text:""}}function captionOf(draft){if(draft.status!=="ok")return{
status:draft.status==="failed"?"failed":"skipped",reason:(0,$m0.L)(draft)}
;const{status:status,text:text,provider:provider,language:language,costUsd:costUsd,cached:cached}=draft;return{status:status,text:text,
provider:provider,language:language,costUsd:(0,$m3.t)(costUsd),cached:cached}}
function captionsOf({requested:requested,drafted:drafted,cached:cached,failed:failed,requests:requests,costUsd:costUsd}){return{
requested:requested,drafted:drafted,cached:cached,failed:failed.map(({src:src,reason:reason})=>({src:src,reason:reason})),requests:requests,
costUsd:(0,$m3.t)(costUsd)}}}),
47950: (($module,$exports,$require)=>{$require.d($exports,{G:()=>onOneLine,n:()=>serialise});var $m0=$require(74380)
;function serialise(value){return`${escaped(JSON.stringify(value,undefined,2))}\n`}function onOneLine(value){
return escaped(JSON.stringify(value))}function escaped(json){
const text=json.replace($m0.o4,character=>character==="\n"?character:escapeOf(character));return text.replaceAll("##[","##\\u005b")}
function escapeOf(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),

};
