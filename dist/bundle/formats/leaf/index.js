export const ids = [476];
export const modules = {
30476: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{leaf:()=>leaf});var $m0=$require(12602)
;var $m1=$require(52026);var $m2=$require(53909);const leaf=(0,$m0.X)({scan:(0,$m2.e)({
openings:/#[A-Za-z]{0,40}\(|#else:?|#end[a-z]{1,20}:?/g,markOf:opening=>opening.endsWith("(")?call:word}),alsoEncode:"{}#"});const word={
kind:"code",end:(_,from)=>from};const call={kind:"code",end:(text,from,next)=>{const end=(0,$m1.z3)(text,from-1,(0,$m1.nT)(next))
;return end!==undefined&&text[end]===":"?end+1:end}}}),
52026: (($module,$exports,$require)=>{$require.d($exports,{nT:()=>budgetOf,ob:()=>behindBrace,yK:()=>createBudget,
z3:()=>endOfParentheses});function createBudget(){return{left:1e6}}function budgetOf(next){const budget=budgets.get(next)??createBudget()
;budgets.set(next,budget);return budget}const budgets=new WeakMap;const longest=5e3;function endOfParentheses(text,start,budget){
if(budget.left<=0)return undefined;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at
;const found=mark.exec(text);if(!found)break;at=found.index+1;if(found[0]==="(")depth+=1;else if(found[0]===")"){depth-=1
;if(depth===0)return at}else{const end=text.slice(at,at+longest).indexOf(found[0]);if(end===-1)break;at+=end+1}}budget.left-=longest
;return undefined}const mark=/[()"']/g;function behindBrace(text,from){let at=from
;while(at-from<longestSpace&&/\s/.test(text.charAt(at)))at+=1;return text[at]==="{"?at+1:undefined}const longestSpace=1e3}),

};
