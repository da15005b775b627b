export const ids = [8453];
export const modules = {
38453: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{idleGlobsNote:()=>idleGlobsNote,
idleNotes:()=>idleNotes});var $m2=$require(51355);var $m0=$require(27823);var $m1=$require(47882);function idleNotes(images,policy){
return[...idleGlobsNote(images,policy),...idleAddressesNote(images,policy)]}
function idleGlobsNote(images,{decorative:decorative,overrides:overrides,addresses:addresses}){
const all=[...decorative,...overrides.flatMap(override=>override.decorative)]
;const globs=[...new Set(all)].filter(glob=>!glob.startsWith("!"));if(globs.length===0||images.length===0)return[]
;const idle=new Map(globs.map(glob=>[glob,(0,$m2.jv)([glob])]));const placesOf=(0,$m0.placesWith)(addresses)
;for(const{image:image,document:document}of images){if(idle.size===0)return[];const names=(0,$m1.namesOf)(image,document.path,placesOf)
;for(const[glob,matches]of idle)if(names.some(matches))idle.delete(glob)}const[first,...others]=idle.keys();if(first===undefined)return[]
;const more=others.length===0?"":` and ${others.length} more of decorative match`
;return[others.length===0?`The pattern ${first} of decorative matches no picture of the documents that were read.`:`The pattern ${first}${more} no picture of the documents that were read.`]
}function idleAddressesNote(images,{addresses:addresses}){if(images.length===0)return[]
;return addresses.filter(({from:from})=>!images.some(({image:image})=>image.src.trim().startsWith(from))).map(({from:from})=>`No address of the documents that were read begins with ${from}, as addresses has it.`)
}}),

};
