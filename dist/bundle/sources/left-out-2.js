export const ids = [9973];
export const modules = {
39973: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{asideNote:()=>asideNote,countByPath:()=>countByPath,
countLeftOut:()=>countLeftOut});var $m0=$require(96884);function asideNote(aside){if(aside.length===0)return[];const[were,them]=(0,
$m0.fk)(aside)===1?["was","it"]:["were","them"]
;return[`${(0,$m0.RD)(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`]}
function countLeftOut(paths,lookOf){const counted=new Map;for(const path of paths){const look=lookOf(path);if(look===undefined)continue
;const{ending:ending,isCode:isCode}=look;counted.set(ending,{ending:ending,isCode:isCode,files:(counted.get(ending)?.files??0)+1})}
return[...counted.values()].toSorted((a,b)=>b.files-a.files||(a.ending<b.ending?-1:1))}function countByPath(paths,lookOf){
return countLeftOut(paths.filter(path=>lookOf(path)?.isCatalogue!==true),lookOf)}}),

};
