export const modules = {
11552: (($module,$exports,$require)=>{$require.d($exports,{kK:()=>earlierLines,fg:()=>hunksAround,Mt:()=>newLines});const steps={
atLeast:2e5,perLine:16,atMost:4e6};function commonEntries(before,after){
let left=Math.min(steps.atMost,steps.atLeast+steps.perLine*(before.length+after.length));const reached=[];for(let edits=0;left>0;edits++){
const earlier=reached[edits-1];const ends=new Int32Array(edits+1);reached.push(ends);left-=edits+1;for(let at=0;at<=edits;at++){
const start=startOn(earlier,at);const diagonal=2*at-edits;let end=start
;while(end<before.length&&end-diagonal<after.length&&before[end]===after[end-diagonal])end++;ends[at]=end;left-=end-start
;if(end>=before.length&&end-diagonal>=after.length)return followBack(reached,at)}}return undefined}function startOn(earlier,at){
if(earlier===undefined)return 0;const[above,below]=[earlier[at],earlier[at-1]];return isInsertion(above,below)?above??0:(below??0)+1}
function isInsertion(above,below){return below===undefined||above!==undefined&&below<above}function followBack(reached,last){const kept=[]
;let at=last;for(let edits=reached.length-1;edits>=0;edits--){const earlier=reached[edits-1];const diagonal=2*at-edits
;const start=startOn(earlier,at);for(let end=(reached[edits]?.[at]??0)-1;end>=start;end--)kept.push({before:end,after:end-diagonal})
;if(!isInsertion(earlier?.[at],earlier?.[at-1]))at-=1}return kept.reverse()}function newLines(before,after){const added=new Set
;for(const[index,line]of earlierLines(before,after).entries())if(line===0)added.add(index+1);return added}
function earlierLines(before,after){const[older,newer]=[linesOf(before),linesOf(after)];const shorter=Math.min(older.length,newer.length)
;let first=0;while(first<shorter&&older[first]===newer[first])first++;let same=0
;while(same<shorter-first&&older.at(-1-same)===newer.at(-1-same))same++;const lines=new Int32Array(newer.length)
;for(let index=0;index<first;index++)lines[index]=index+1;for(let index=1;index<=same;index++)lines[newer.length-index]=older.length-index+1
;for(const kept of keptLines(older.slice(first,older.length-same),newer.slice(first,newer.length-same))){
lines[first+kept.after]=first+kept.before+1}return lines}function hunksAround(added,text){const last=linesOf(text).length;const hunks=[]
;for(const line of[...added].sort((a,b)=>a-b)){const hunk=hunks.at(-1);const end=Math.min(last,line+context)
;if(hunk!==undefined&&line-context<=hunk.end+1)hunk.end=end;else hunks.push({start:Math.max(1,line-context),end:end})}return hunks}
const context=3;function linesOf(text){const lines=text.split("\n").map(line=>line.endsWith("\r")?line.slice(0,-1):line)
;return lines.at(-1)===""?lines.slice(0,-1):lines}function keptLines(older,newer){const present=new Set(newer);const numbers=new Map
;const[before,after]=[sharedLines(),sharedLines()];for(const[index,line]of older.entries()){if(!present.has(line))continue
;const number=numbers.get(line)??numbers.size;numbers.set(line,number);before.add(number,index)}for(const[index,line]of newer.entries()){
const number=numbers.get(line);if(number!==undefined)after.add(number,index)}
const kept=commonEntries(Int32Array.from(before.numbers),Int32Array.from(after.numbers))??[];return kept.map(at=>({
before:before.indexes[at.before]??0,after:after.indexes[at.after]??0}))}function sharedLines(){const numbers=[];const indexes=[];return{
numbers:numbers,indexes:indexes,add(number,index){numbers.push(number);indexes.push(index)}}}}),
};
