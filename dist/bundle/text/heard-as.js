export const ids = [4980];
export const modules = {
47203: (($module,$exports,$require)=>{$require.d($exports,{c:()=>applyEdits,j:()=>editedSpans});var $m0=$require(95505)
;function applyEdits(text,edits){const result=new $m0.Ay(text);for(const{span:span,text:replacement}of edits){
if(span.start===span.end)result.appendLeft(span.start,replacement);else result.update(span.start,span.end,replacement)}
return result.toString()}function editedSpans(edits){let grown=0;return edits.map(({span:span,text:text})=>{const start=span.start+grown
;grown+=text.length-(span.end-span.start);return{start:start,end:start+text.length}})}}),
68891: (($module,$exports,$require)=>{$require.d($exports,{V:()=>heardAs,m:()=>withAlt});var $m0=$require(95136)
;function heardAs(image){const{control:control}=image.context;const opening=control===undefined?[]:[control.kind]
;const rest=control===undefined||control.otherText===""?[]:[control.otherText];if(image.alt.kind==="dynamic"){return{
line:[...opening,roleOf(image),"…",...rest].join(", "),note:"The text is computed, so it is not known here."}}if(isSilent(image)){
if(control!==undefined&&rest.length===0)return nameless(control.kind,control.target);return{line:[...opening,...rest].join(", "),
note:"The picture is skipped."}}if(image.name===undefined){const parts=[...opening,roleOf(image),(0,$m0.Md)(image.src),...rest];return{
line:parts.filter(part=>part!=="").join(", "),
note:"It has no name: some screen readers read the file name, others only say that there is a graphic."}}return{
line:[...opening,roleOf(image),image.name,...rest].join(", "),note:undefined}}function withAlt(image,alt){return alt===""?{...image,alt:{
kind:"empty"},name:undefined,decorative:true}:{...image,alt:{kind:"text",text:alt},name:alt,decorative:false}}
function isSilent({alt:alt,name:name,decorative:decorative}){return decorative||alt.kind==="empty"&&name===undefined}
function nameless(kind,target){const line=[kind,...target===undefined?[]:[target]].join(", ");return{line:line,
note:`The ${kind} has no name: readers hear its address, or only that there is one.`}}function roleOf({kind:kind}){
return kind==="button"||kind==="link"?kind:"graphic"}}),

};
