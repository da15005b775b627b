export const ids = [8064, 4266];
export const modules = {
47263: (($module,$exports,$require)=>{$require.d($exports,{coverageChange:()=>coverageChange});var $m1=$require(29110)
;var $m0=$require(61593);async function coverageChange(report,{documents:documents,compared:compared},options){const all={...options,
scope:"all",changedFiles:new Set,baseline:undefined};const{images:before}=await(0,$m0.lintDocuments)(documents,all)
;const after=report.images.filter(({document:document})=>compared.has(document.path)).map(reviewed=>({...reviewed,inScope:true}))
;if(before.length+after.length===0)return undefined;return{before:(0,$m1.v)(0,before,0).coverage,after:(0,$m1.v)(0,after,0).coverage,
worse:more(wanting(after),wanting(before)),better:more(wanting(before),wanting(after))}}function wanting(images){const counts=new Map
;for(const{status:status,identity:identity,document:document}of images){if(status!=="missing"&&status!=="weak")continue
;const image=identity.slice(document.path.length);counts.set(image,(counts.get(image)??0)+1)}return counts}function more(one,other){
return[...one].reduce((sum,[image,number])=>sum+Math.max(0,number-(other.get(image)??0)),0)}}),

};
