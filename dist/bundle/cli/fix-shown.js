import { modules as common0 } from '../common/lib/line-diff.js';
export const ids = [2670];
export const modules = {
...common0,
72670: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{printDiff:()=>printDiff,shownChanges:()=>shownChanges
});var line_diff=$require(11552);const context=3;function unifiedDiff(path,before,after){if(before===after)return""
;const[older,newer]=[linesOf(before),linesOf(after)];const rows=rowsOf(older,newer,(0,line_diff.kK)(before,after))
;const names=[quoted(`a/${path}`),quoted(`b/${path}`)]
;const head=`diff --git ${names[0]} ${names[1]}\n--- ${ended(names[0])}\n+++ ${ended(names[1])}\n`
;return head+hunksOf(rows).map(hunkText).join("")}function changesOf(before,after){const changes=[];let open
;for(const{mark:mark,line:line,before:number}of rowsOf(linesOf(before),linesOf(after),(0,line_diff.kK)(before,after))){if(mark===" "){
open=undefined;continue}if(open===undefined)changes.push(open={line:number,removed:[],added:[]})
;(mark==="-"?open.removed:open.added).push(line)}return changes}function linesOf(text){
const lines=text.split("\n").map((line,index,all)=>index<all.length-1?`${line}\n`:line);return lines.at(-1)===""?lines.slice(0,-1):lines}
function rowsOf(older,newer,earlier){const rows=[];let at=0;const remove=(end,after)=>{for(;at<end;at+=1)rows.push({mark:"-",
line:older[at]??"",before:at+1,after:after})};for(const[index,line]of newer.entries()){const same=(earlier[index]??0)-1
;if(same>=at&&older[same]===line){remove(same,index+1);rows.push({mark:" ",line:line,before:at+1,after:index+1});at+=1}else{
if(same>=at)remove(same+1,index+1);rows.push({mark:"+",line:line,before:at+1,after:index+1})}}remove(older.length,newer.length+1)
;return rows}function hunksOf(rows){const hunks=[];for(const[index,{mark:mark}]of rows.entries()){if(mark===" ")continue
;const last=hunks.at(-1);if(last!==undefined&&index-context<=last.end)last.end=index+context+1;else hunks.push({
start:Math.max(0,index-context),end:index+context+1})}return hunks.map(({start:start,end:end})=>rows.slice(start,end))}
function hunkText(rows){const[first]=rows;const count=without=>rows.filter(({mark:mark})=>mark!==without).length
;const[removed,added]=[count("+"),count("-")];const start=(line,size)=>`${size===0?line-1:line},${size}`
;const head=`@@ -${start(first?.before??1,removed)} +${start(first?.after??1,added)} @@\n`
;return head+rows.map(({mark:mark,line:line})=>`${mark}${line}${line.endsWith("\n")?"":"\n\\ No newline at end of file\n"}`).join("")}
function quoted(name){if(!/["\\\p{Cc}]/u.test(name))return name
;const bytes=name.replace(/["\\]/g,"\\$&").replace(/\p{Cc}/gu,character=>`\\${character.charCodeAt(0).toString(8).padStart(3,"0")}`)
;return`"${bytes}"`}function ended(name){return name.includes(" ")&&!name.startsWith('"')?`${name}\t`:name}
var escape_controls=$require(74380);var is_below=$require(56730);var external_node_path_=$require(76760)
;var repository_around=$require(39852);const mostShown=160;const lead=60;function shownChanges(fixed){
return fixed.flatMap(({document:document,after:after})=>changesOf(document.text,after.text).map(change=>shown(document.path,change))).join("")
}function shown(path,{line:line,removed:removed,added:added}){const start=firstDifference(removed[0]??"",added[0]??"")
;const rows=[...removed.map(text=>`  - ${around(text,start)}`),...added.map(text=>`  + ${around(text,start)}`)];return`${(0,
escape_controls.UN)(path)}:${line}\n${rows.join("\n")}\n`}function firstDifference(a,b){const end=Math.min(a.length,b.length);let at=0
;while(at<end&&a[at]===b[at])at+=1;return at}function around(text,at){const plain=text.replace(/\r?\n$/,"")
;if(plain.length<=mostShown)return(0,escape_controls.UN)(plain);const start=Math.max(0,at-lead);const end=start+mostShown
;return`${start>0?"…":""}${(0,escape_controls.UN)(plain.slice(start,end))}${end<plain.length?"…":""}`}
async function printDiff({fixed:fixed,troubles:troubles,report:report},{cwd:cwd,stdout:stdout,stderr:stderr}){const root=await(0,
repository_around.W)(cwd)??cwd;const isPlain=({document:document})=>document.encoding===undefined
;for(const{document:document,after:after}of fixed.filter(isPlain)){const absolute=(0,external_node_path_.resolve)(cwd,document.path)
;const path=(0,
is_below.Y)(root,absolute)?(0,external_node_path_.relative)(root,absolute).split(external_node_path_.sep).join("/"):document.path
;stdout(unifiedDiff(path,document.text,after.text))}
const problems=[...fixed.filter(one=>!isPlain(one)).map(({document:document})=>`${document.path} is not in UTF-8, so no diff can show its changes. --fix writes them.`),...troubles,...report.refused===undefined?[]:[report.refused]]
;for(const problem of problems)stderr(`alt-text-review: ${(0,escape_controls.UN)(problem)}\n`);return problems.length===0?0:2}}),

};
