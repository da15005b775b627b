export const ids = [2110];
export const modules = {
82110: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{withBeginnings:()=>withBeginnings})
;var $m0=$require(85126);var $m1=$require(95136);var $m2=$require(47976);var $m3=$require(62709);var $m4=$require(99489)
;function withBeginnings(images,policyOf){return images.map(reviewed=>{
const beginning=beginningOf(reviewed,policyOf(reviewed.document.path));return beginning===undefined?reviewed:(0,$m3.l8)(reviewed,{
beginning:beginning})})}function beginningOf(reviewed,policy){const{image:image,proposal:proposal,draft:draft}=reviewed
;if(proposal!==undefined||draft?.status==="ok"||!(0,$m2.vt)(reviewed))return undefined
;if(image.context.control?.otherText==="")return undefined;const stem=(0,$m1.E8)(image.src).slice(0,longest);const words=(0,
$m0.J8)(stem.replace(/\d\d?$/,""));if(words===undefined||words.split(" ").filter(isTelling).length<2)return undefined;const apart={
...reviewed,image:{...image,src:""}};const isName=(0,$m4.I6)(apart,policy,stem).some(({rule:rule})=>namesNothing.has(rule));const isWeak=(0,
$m4.I6)(apart,policy,words).some(({severity:severity})=>severity!=="info");return isName||isWeak?undefined:words}const longest=100
;const namesNothing=new Set(["filename-alt","generated-alt","placeholder-alt"]);function isTelling(word){
return!empty.has(word.toLowerCase())}
const empty=new Set(`background banner bg big blank capture card copy cover crop cropped dark default demo draft edit edited example fig figure file final footer full graphic\n  header hero high icon image img large left light logo low main medium min mini mobile my new now old optimised optimized original page photo pic picture\n  preview resized right sample scaled screen screengrab screenshot shot small snapshot snip temp test thumb thumbnail tmp top untitled version web wide the`.split(/\s+/))
}),

};
