import { modules as common0 } from '../common/github/event.js';
export const ids = [1329, 4980];
export const modules = {
...common0,
41853: (($module,$exports,$require)=>{$require.d($exports,{X:()=>formsOf,g:()=>createSecrets});const shortest=8
;const shortestOfLetters=12;function createSecrets(values){
const secrets=values.filter(value=>value!==undefined).filter(value=>value.trim().length>=shortest)
;const forms=[...new Set(secrets.flatMap(formsOf))].filter(form=>form.trim().length>=shortest).toSorted((a,b)=>b.length-a.length)
;const letters=secrets.map(lettersOf).filter(value=>value.length>=shortestOfLetters);return{
hide:text=>forms.reduce((left,form)=>left.replaceAll(form,"***"),text),areIn(text){if(forms.some(form=>text.includes(form)))return true
;const own=letters.length===0?"":lettersOf(text);return letters.some(one=>own.includes(one))}}}function formsOf(secret){
const lines=secret.split(/\r?\n/).filter(line=>line.trim()!=="")
;const encoded=[encodeURIComponent(secret),Buffer.from(secret).toString("base64")]
;return[...new Set([...lines,...encoded,JSON.stringify(secret).slice(1,-1)])]}function lettersOf(text){
return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")}}),
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
