export const modules = {
1676: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{filesInBaseline:()=>filesInBaseline,
formatBaseline:()=>formatBaseline,parseBaseline:()=>parseBaseline,pruneBaseline:()=>pruneBaseline});var $m2=$require(13798)
;var $m0=$require(61469);var $m4=$require(51622);var $m1=$require(61593);var $m3=$require(42818);const schema=$m2.Ikc({version:$m2.euz(1),
accepted:$m2.YOg($m2.Ikc({rule:$m2.YjP(),image:$m2.YjP()})),unread:$m2.YOg($m2.Ikc({file:$m2.YjP(),hash:$m2.YjP()})).optional()})
;function parseBaseline(text,path,renamed=new Map){const{accepted:accepted,unread:unread=[]}=read(text,path)
;return new Set([...accepted.map(({rule:rule,image:image})=>(0,
$m1.acceptedKey)(rule,underNewName(image,renamed))),...unread.map(({file:file,hash:hash})=>(0,$m3.l4)(renamed.get(file)??file,hash))])}
function read(text,path){const result=schema.safeParse((0,$m4.q)(text));if(result.success)return result.data
;throw new $m0.yo(`${path} is not a baseline of alt-text-review.`,"Write a new one: alt-text-review baseline.")}
function pruneBaseline(text,path,report,isJudged){const{accepted:accepted,unread:unread=[]}=read(text,path)
;const found=new Set(report.images.flatMap(({findings:findings,identity:identity})=>findings.map(({rule:rule})=>(0,
$m1.acceptedKey)(rule,identity))));const hashes=new Set(report.skipped.flatMap(({file:file,hash:hash})=>hash===undefined?[]:[(0,
$m3.l4)(file,hash)]));const left=accepted.filter(({rule:rule,image:image})=>found.has((0,
$m1.acceptedKey)(rule,image))||!isJudged(fileOf(image)));const leftUnread=unread.filter(({file:file,hash:hash})=>hashes.has((0,
$m3.l4)(file,hash))||!isJudged(file));return{text:written({version:1,accepted:left,unread:leftUnread}),
gone:accepted.length-left.length+unread.length-leftUnread.length}}function filesInBaseline(text,path){
const{accepted:accepted,unread:unread=[]}=read(text,path)
;return[...new Set([...accepted.map(({image:image})=>fileOf(image)),...unread.map(({file:file})=>file)])]}function fileOf(identity){
return identity.slice(0,Math.max(0,identity.indexOf(" | ")))}function written({accepted:accepted,unread:unread=[]}){
return`${JSON.stringify({version:1,accepted:accepted,...unread.length>0&&{unread:unread}},null,2)}\n`}
function underNewName(identity,renamed){const old=fileOf(identity);return(renamed.get(old)??old)+identity.slice(old.length)}
function formatBaseline(report){const accepted=report.images.flatMap(({findings:findings,identity:identity})=>findings.map(({rule:rule})=>({
rule:rule,image:identity}))).toSorted((a,b)=>(0,$m1.acceptedKey)(a.image,a.rule).localeCompare((0,$m1.acceptedKey)(b.image,b.rule),"en"))
;const unread=report.skipped.flatMap(({file:file,hash:hash})=>hash===undefined?[]:[{file:file,hash:hash
}]).toSorted((a,b)=>a.file.localeCompare(b.file,"en"));return written({version:1,accepted:accepted,unread:unread})}}),
};
