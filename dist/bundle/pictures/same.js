export const ids = [8646];
export const modules = {
48646: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createSamePictures:()=>createSamePictures})
;var $m0=$require(81463);function createSamePictures(files,placesOf=$m0.Xi){return async(places,asked=places.length)=>{
if(!files.isListed())return places.map(()=>undefined);const paths=[];for(const[index,{src:src,path:path}]of places.entries()){
if(index>=asked&&paths.every(found=>found===undefined))return places.map(()=>undefined);paths.push(await files.find(placesOf(src,path)))}
return files.keys(paths)}}}),

};
