export const ids = [435];
export const modules = {
435: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{blade:()=>blade});var ends=$require(87314)
;var template=$require(12602);var scan=$require(53909);var unknown_image=$require(24044);var parentheses=$require(52026)
;function endOfDirective(text,opening,from,next){beforeParenthesis.lastIndex=from;const[space=""]=beforeParenthesis.exec(text)??[]
;const at=from+space.length;if(text[at]==="(")return(0,parentheses.z3)(text,at,(0,parentheses.nT)(next))??(isPlain(opening)?from:undefined)
;if(opening==="@php"){const end=next("@endphp",from);return end===Infinity?undefined:end+"@endphp".length}
return isPlain(opening)?from:undefined}const beforeParenthesis=/[ \t]*/y;function isPlain(opening){
return/^@(?:end|else|livewire)/.test(opening)||plain.has(opening.slice(1))}
const plain=new Set("csrf verbatim show stop overwrite append parent auth guest once production default break continue empty vite php".split(" "))
;const blade=(0,template.X)({scan:(0,scan.e)({openings:/\{\{--|\{\{\{?|\{!!|@\{\{|@\{!!|@@|@[A-Za-z]{1,40}|<\?(?:php|=)?/g,
markOf:opening=>marks[opening]??directive(opening),enclosing:code=>code==="@verbatim"?{kind:"raw",end:"@endverbatim"}:undefined,
imagesIn:(code,start)=>{const inStrings=(0,unknown_image.UY)(code,start);return inStrings.length===0&&pictureCall.test(code)?[(0,
unknown_image.SD)(code,start)]:inStrings}}),alsoEncode:"{}@"});const strings=`"'`;const php={kind:"code",end:(0,ends.T)("?>")};const marks={
"{{--":{kind:"comment",end:(0,ends.T)("--}}")},"{{":{kind:"code",end:(0,ends.U)("}}",strings)},"{{{":{kind:"code",end:(0,
ends.U)("}}}",strings)},"{!!":{kind:"code",end:(0,ends.U)("!!}",strings)},"@{{":{kind:"code",end:(0,ends.T)("}}")},"@{!!":{kind:"code",
end:(0,ends.T)("!!}")},"@@":{kind:"literal",end:(_,from)=>from},"<?":php,"<?php":php,"<?=":php};function directive(opening){return{
kind:"code",end:(text,from,next)=>{const isInWord=/\w/.test(text.charAt(from-opening.length-1))
;return isInWord?undefined:endOfDirective(text,opening,from,next)}}}const pictureCall=/^\{(?:\{|!!)\s{0,9}html(?:::|\(\)->)(?:image|img)\(/i
}),
52026: (($module,$exports,$require)=>{$require.d($exports,{nT:()=>budgetOf,ob:()=>behindBrace,yK:()=>createBudget,
z3:()=>endOfParentheses});function createBudget(){return{left:1e6}}function budgetOf(next){const budget=budgets.get(next)??createBudget()
;budgets.set(next,budget);return budget}const budgets=new WeakMap;const longest=5e3;function endOfParentheses(text,start,budget){
if(budget.left<=0)return undefined;let depth=0;let at=start;while(at<text.length&&at-start<longest){mark.lastIndex=at
;const found=mark.exec(text);if(!found)break;at=found.index+1;if(found[0]==="(")depth+=1;else if(found[0]===")"){depth-=1
;if(depth===0)return at}else{const end=text.slice(at,at+longest).indexOf(found[0]);if(end===-1)break;at+=end+1}}budget.left-=longest
;return undefined}const mark=/[()"']/g;function behindBrace(text,from){let at=from
;while(at-from<longestSpace&&/\s/.test(text.charAt(at)))at+=1;return text[at]==="{"?at+1:undefined}const longestSpace=1e3}),

};
