import { modules as common0 } from '../../common/formats/html/page-format.js';
export const ids = [8301];
export const modules = {
...common0,
78301: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{html:()=>html});var mask=$require(63128)
;var at_mark=$require(49465);var parentheses=$require(52026);function controlFlowMasks(text){if(!tokens.test(text))return[];const masks=[]
;const budget=(0,parentheses.yK)();heads.lastIndex=0;for(let head=heads.exec(text);head;head=heads.exec(text)){const start=head.index
;const end=(0,parentheses.z3)(text,heads.lastIndex-1,budget);if(end===undefined)continue;heads.lastIndex=end;if((0,
parentheses.ob)(text,end)!==undefined&&text.slice(start,end).includes("<"))masks.push({start:start,end:end,by:{isSpoken:false}})}
return masks}const heads=/@(?:if|else if|for|switch|case)[ \t]{0,9}\(/g;const tokens=(0,at_mark.h)("@",heads)
;var page_format=$require(77880);const html=(0,page_format.P)({mask:(text,elements)=>(0,mask.y)(text,elements,{masks:controlFlowMasks(text),
blockAt:()=>undefined}),alsoEncode:"{}"})}),
52026: (($module,$exports,$require)=>{$require.d($exports,{nT:()=>budgetOf,ob:()=>behindBrace,yK:()=>createBudget,
z3:()=>endOfParentheses});function createBudget(){return{left:1e6}}function budgetOf(next){const budget=budgets.get(next)??createBudget()
;budgets.set(next,budget);return budget}const budgets=new WeakMap;const longest=5e3;function endOfParentheses(text,start,budget){
if(budget.left<=0)return undefined;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at
;const found=mark.exec(text);if(!found)break;at=found.index+1;if(found[0]==="(")depth+=1;else if(found[0]===")"){depth-=1
;if(depth===0)return at}else{const end=text.slice(at,at+longest).indexOf(found[0]);if(end===-1)break;at+=end+1}}budget.left-=longest
;return undefined}const mark=/[()"']/g;function behindBrace(text,from){let at=from
;while(at-from<longestSpace&&/\s/.test(text.charAt(at)))at+=1;return text[at]==="{"?at+1:undefined}const longestSpace=1e3}),

};
