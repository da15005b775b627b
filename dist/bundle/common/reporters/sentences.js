export const modules = {
45923: (($module,$exports,$require)=>{$require.d($exports,{$t:()=>placeOf,BY:()=>undraftedSentence,R3:()=>unknownImages,
Yn:()=>undrafted,ZZ:()=>pageOf,h$:()=>notesOf,qe:()=>unknownSentence});var $m0=$require(34389);var $m3=$require(16327)
;var $m2=$require(55365);var $m4=$require(62417);var $m1=$require(7435);function unknownImages({images:images}){
return images.filter(({inScope:inScope,status:status})=>inScope&&status==="unknown")}function unknownSentence(number){
return`${number} could not be checked: ${number===1?"its alt is an expression":"the alt is an expression"}`}
function notesOf({notes:notes,refused:refused}){return[...new Set(refused===undefined||notes.includes(refused)?notes:[refused,...notes])]}
function undrafted(report){const notes=notesOf(report);const without=(0,$m1.Np)((0,
$m1.Y6)(report)).flatMap(({reviewed:reviewed})=>reviewed.draft===undefined||reviewed.draft.status==="ok"?[]:[{reviewed:reviewed,reason:(0,
$m0.L)(reviewed.draft)}]);return[...(0,$m2.$)(without,({reason:reason})=>reason)].map(([reason,list])=>({
reason:notes.some(note=>note.includes(reason))?undefined:reason,number:list.length,
places:[...new Set(list.map(({reviewed:reviewed})=>placeOf(reviewed)))]}))}function undraftedSentence({reason:reason,number:number},show){
const why=reason===undefined?"for the reason above":show(reason);return`${(0,$m3.U)(number,"picture")} without a draft: ${why}`}
function placeOf(reviewed){const{document:document,location:location}=(0,$m4.b)(reviewed);return`${document.path}:${location.line}`}
function pageOf({origin:origin,document:document,location:location}){
return origin===undefined?undefined:`on ${document.path}:${location.line}`}}),
};
