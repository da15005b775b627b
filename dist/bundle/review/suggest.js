import { modules as common0 } from '../common/review/suggest.js';
export const ids = [1035, 4980];
export const modules = {
...common0,
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
28163: (($module,$exports,$require)=>{$require.d($exports,{$:()=>placeOf,i:()=>withText});var $m0=$require(67513)
;var $m1=$require(47203);async function withText(document,images,reviewed,alt,options){const proposal=alt===undefined?{source:"decorative",
alt:"",basis:"a person"}:{source:"context",alt:alt,basis:"a person"};const asked=images.map(one=>({...one,draft:undefined,
proposal:one===reviewed?proposal:undefined}));const{made:made,notes:notes}=await(0,$m0.ZA)(document,asked,{...options,contextDrafts:"always"
});const[suggestion]=[...made.values()];if(suggestion===undefined)return{reason:notes[0]??impossible(reviewed,alt)};return{text:(0,
$m1.c)(document.text,[suggestion.edit]),before:reviewed.source,after:suggestion.replacement,lead:0}}function impossible({image:image},alt){
if(alt===undefined){
return"This syntax cannot mark the picture as decorative without changing more than its text. List it under decorative in the configuration file, or ignore the finding."
}if(image.alt.kind==="text"&&image.alt.text===alt)return"That is the text that it has already."
;return"The text cannot be written in this syntax without changing more than the alternative text. Write it in the file by hand."}
function placeOf(document,{image:image},{after:after,lead:lead}){const start=image.span.start-lead;const end=start+after.length
;return start>=0&&document.text.slice(start,end)===after?{start:start,end:end}:undefined}}),
12950: (($module,$exports,$require)=>{$require.d($exports,{r:()=>withIgnore});var formats=$require(68063)
;var picture_keys=$require(36396);var edits=$require(47203);function whyNotAReason(reason){
if(reason==="")return"Give a reason: the next person will ask for it."
;return forbidden.test(reason)?"Write the reason without < > { } | * and without two dashes in a row: it stands in a comment.":undefined}
const forbidden=/[<>{}|*]|--/;var plain=$require(4854);var pages=$require(74522)
;async function withIgnore(session,document,images,reviewed,{reason:reason,until:until}){const why=(0,plain.h)(reason)
;const objection=whyNotAReason(why);if(objection!==undefined)return{reason:objection};if(until!==undefined&&until<session.today)return{
reason:`${until} is over. Give a later day, or none.`};const rules=[...new Set(reviewed.findings.map(({rule:rule})=>rule))]
;if(rules.length===0)return{reason:"There is no finding to ignore."}
;const words=`${rules.join(" ")}${until===undefined?"":` until ${until}`}: ${why}`;const candidates=commented(document,reviewed,words)
;if(candidates.length===0)return{reason:unknownSyntax};const{policy:policy}=session.edits;const{components:components}=policy
;const format=await(0,formats.M6)(document.format,{text:document.text,...(0,picture_keys.bh)(policy,document.path)})
;for(const rewritten of candidates){
const isProved=hasSameImages(format,document.text,rewritten.text,components)&&await silencesOnly(session,{...document,text:rewritten.text
},images,reviewed);if(isProved)return rewritten}return{reason:impossible}}
const unknownSyntax="Files of this kind have no place for such a comment beside a picture. Write it by hand (docs/configuration.md), or accept the finding in a baseline."
;const impossible="A comment here would change more than this finding: another picture on the line, or the page itself. Write it by hand, or accept the finding in a baseline."
;function commented({text:text,format:format},{image:image,source:source},words){const{start:start,end:end}=image.span
;const style=styles[format]??"html";if(style==="none")return[];if(style==="code"){const note=`alt-text-review-ignore-line ${words}`
;const tag=/^<[\w$.:-]+/.exec(source)?.[0]
;const written=tag===undefined?[[`/* ${note} */ ${source}`,note.length+7]]:[[`${tag} /* ${note} */${source.slice(tag.length)}`,0],[`${source}\x3c!-- ${note} --\x3e`,0]]
;return written.map(([after,lead])=>({text:(0,edits.c)(text,[{span:{start:start,end:end},text:after}]),before:source,after:after,lead:lead
}))}if(style==="html"||style==="mdx"){const note=`alt-text-review-ignore-line ${words}`
;const comment=style==="html"?`\x3c!-- ${note} --\x3e`:`{/* ${note} */}`;const after=`${source}${spaced.has(format)?" ":""}${comment}`
;return[{text:(0,edits.c)(text,[{span:{start:start,end:end},text:after}]),before:source,after:after,lead:0}]}
const indent=text.slice(text.lastIndexOf("\n",start-1)+1,start);if(indent.trim()!=="")return[]
;const note=`alt-text-review-ignore-next-line ${words}`
;const opening=style==="rst"?`.. ${note}\n\n${indent}`:`${style==="data"?"#":"//"} ${note}\n${indent}`;const after=`${opening}${source}`
;const lead=opening.length;return[{text:(0,edits.c)(text,[{span:{start:start,end:end},text:after}]),before:source,after:after,lead:lead}]}
const styles={mdx:"mdx",rst:"rst",asciidoc:"asciidoc",jsx:"code",yaml:"data",toml:"data",json:"none"}
;const spaced=new Set(["markdown","mdx","quarto"]);function hasSameImages(format,before,after,components){try{
return inWords(format.read(before,components).images)===inWords(format.read(after,components).images)}catch{return false}}
function inWords(images){
return JSON.stringify(images.map(({src:src,alt:alt,name:name,decorative:decorative,title:title,syntax:syntax,context:context})=>[src,alt,name,decorative,title,syntax,context]))
}async function silencesOnly({review:review},document,before,reviewed){const now=new Map((await review(document)).map(one=>[(0,
pages.TH)(one),one.findings.map(({rule:rule})=>rule).join(" ")]));return before.every(one=>{
const rules=one===reviewed?"":one.findings.map(({rule:rule})=>rule).join(" ");return now.get((0,pages.TH)(one))===rules})}}),
74522: (($module,$exports,$require)=>{$require.d($exports,{Pm:()=>seenOf,TH:()=>idOf,js:()=>createPages});var $m1=$require(15862)
;var $m0=$require(81463);function createPages({images:images},likeliestOf=$m0.bU){const byPath=new Map;for(const reviewed of images){
const{path:path}=reviewed.document;byPath.set(path,[...byPath.get(path)??[],reviewed])}
const pictureOf=reviewed=>pictureId(reviewed,likeliestOf);let index=indexOf(byPath,pictureOf);return{images:()=>[...byPath.values()].flat(),
find:id=>index.byId.get(id),pictureOf:pictureOf,on:path=>byPath.get(path)??[],showing(reviewed){const key=pictureOf(reviewed)
;return key===undefined?[reviewed]:index.byPicture.get(key)??[]},replace(path,now){
const before=new Map(byPath.get(path)?.map(reviewed=>[reviewed.identity,reviewed]))
;byPath.set(path,now.map(reviewed=>withProposal(reviewed,before.get(reviewed.identity))));index=indexOf(byPath,pictureOf)}}}
function idOf({identity:identity}){return short(identity)}function seenOf({source:source}){return short(source)}
function pictureId({image:image,document:document},likeliestOf){
const path=likeliestOf(image.src,document.path)??(/^https?:/i.test(image.src)?image.src:undefined)
;return path&&short(`${path}${/#.*$/s.exec(image.src)?.[0]??""}`)}function short(text){return(0,
$m1.n)("sha256").update(text).digest("hex").slice(0,16)}function withProposal(now,before){
return before?.source===now.source&&now.proposal===undefined?{...now,proposal:before.proposal}:now}function indexOf(byPath,pictureOf){
const byId=new Map;const byPicture=new Map;for(const reviewed of[...byPath.values()].flat()){byId.set(idOf(reviewed),reviewed)
;const key=pictureOf(reviewed);if(key===undefined)continue;const others=byPicture.get(key)??[];others.push(reviewed)
;byPicture.set(key,others)}return{byId:byId,byPicture:byPicture}}}),

};
