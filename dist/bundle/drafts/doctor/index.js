export const ids = [5017];
export const modules = {
55017: (($module,$exports,$require)=>{$require.d($exports,{announcement:()=>announcement})
;function announcement({name:name,model:usual,askingTakes:askingTakes},model=usual){
return`Asking ${name} with ${model}: ${askingTakes}. It gets test pictures that are drawn here, none of yours. Ctrl+C stops it.`}}),

};
