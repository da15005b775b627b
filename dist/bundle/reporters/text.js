import { modules as common0 } from '../common/reporters/sentences.js';
export const ids = [9725];
export const modules = {
...common0,
87535: (($module,$exports,$require)=>{$require.d($exports,{P:()=>columnsOf});function columnsOf(text){
if(/^[\x20-\x7e]*$/.test(text))return text.length;let columns=0
;for(const character of text)columns+=narrow.test(character)?0:wide.test(character)?2:1;return columns}
const narrow=/^[\p{Mn}\p{Me}\p{Cf}]$/u
;const wide=/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u
}),
12802: (($module,$exports,$require)=>{$require.d($exports,{K:()=>firstOf});function firstOf(items,most,show){
const rest=items.length-most;return[...items.slice(0,most).map(show),...rest>0?[`and ${rest} more`]:[]]}}),
49522: (($module,$exports,$require)=>{$require.d($exports,{L:()=>wrap});function wrap(text,width){const lines=[];let line=""
;for(const word of text.split(" ")){if(line!==""&&line.length+1+word.length>width){lines.push(line);line=word}else{
line=line===""?word:`${line} ${word}`}}return[...lines,line]}}),
2093: (($module,$exports,$require)=>{$require.d($exports,{no:()=>groupMessage,rr:()=>moreSentence,xM:()=>listedOf})
;var $m0=$require(1241);function groupMessage({finding:finding,isSame:isSame}){
return isSame?finding.message:`For the first: ${finding.message}`}function moreSentence(number){return`and ${number} more like this`}
function listedOf({entries:entries},most){const shown=entries.filter(({reviewed:reviewed},index)=>index<most||(0,
$m0.bz)(reviewed)!==undefined);return{shown:shown,hidden:entries.length-shown.length}}}),
59725: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{text:()=>text_text})
;var escape_controls=$require(74380);var escape_workflow_commands=$require(32614);var first_of=$require(12802);var group_by=$require(55365)
;var truncate=$require(76064);var report=$require(53938);var reporters_drafts=$require(1241);var left_out_note=$require(44541)
;var reported=$require(7435);var sentences=$require(45923);var verdict=$require(74651);var lib_columns=$require(87535)
;var count=$require(16327);var reviewed_image=$require(62417);var rule=$require(90834);var finding_groups=$require(9660)
;var groups=$require(2093);var external_node_util_=$require(57975);var wrap=$require(49522);const widest=120;const narrowest=40
;const usual=100;function layoutOf({colour:colour=false,columns:columns,groupBy:groupBy="rule",detail:detail="normal"}={}){
const width=Math.min(widest,Math.max(narrowest,columns??usual));const paragraph=(words,column=0)=>(0,
wrap.L)(words,width-column).map(line=>" ".repeat(column)+line);return{paint:(style,words)=>colour?(0,
external_node_util_.styleText)(style,words,{validateStream:false}):words,width:width,paragraph:paragraph,
line:words=>columns===undefined?[words]:paragraph(words),groupBy:groupBy,detail:detail}}const severityStyle={error:"red",warning:"yellow",
info:"cyan"};function findingBlocks(list,layout){if(layout.groupBy==="rule")return blocksOf(list,layout)
;const keyOf=layout.groupBy==="file"?pathOf:folderOf;const parts=[...(0,group_by.$)(list,keyOf)].toSorted(([a],[b])=>a<b?-1:1)
;const said=new Set;return parts.flatMap(([name,entries])=>{const heading=`${layout.paint("bold",(0,
escape_controls.UN)(name))}: ${countsOf(entries)}`;return[[heading],...blocksOf(entries,layout,said)]})}
function blocksOf(list,layout,said=new Set){return(0,finding_groups.O)(list).map(group=>{const sentence=(0,escape_controls.TN)((0,
groups.no)(group));const isNew=!said.has(sentence);said.add(sentence);return groupBlock(group,isNew?sentence:undefined,layout)})}
function countsByPart(list,{groupBy:part,paint:paint},most=15){const parts=[...(0,
group_by.$)(list,part==="file"?pathOf:folderOf)].toSorted(([,a],[,b])=>b.length-a.length)
;const digits=String(parts[0]?.[1].length??0).length
;const rows=parts.slice(0,most).map(([name,{length:length}])=>`  ${String(length).padStart(digits)}  ${(0,escape_controls.UN)(name)}`)
;const more=parts.length>most?[`  and ${parts.length-most} more`]:[]
;return[paint("bold",part==="file"?"By file":"By folder"),...rows,...more]}function pathOf({reviewed:reviewed}){return(0,
reviewed_image.b)(reviewed).document.path}function folderOf(entry){const path=pathOf(entry)
;return path.includes("/")?path.slice(0,path.lastIndexOf("/")):"."}function countsOf(entries){const counts=rule.g.flatMap(severity=>{
const number=entries.filter(({finding:finding})=>finding.severity===severity).length
;return number===0?[]:[severity==="info"?`${number} info`:(0,count.U)(number,severity)]});return counts.join(", ")}const mostListed=10
;const sourceWidth=72;const leastSource=24;function groupBlock(group,sentence,layout){const{paint:paint,width:columns,detail:detail}=layout
;const{severity:severity,rule:rule}=group.finding;const heading=`${paint(severityStyle[severity],severity)}  ${paint("bold",rule)}  ${(0,
count.U)(group.entries.length,"image")}`;const{shown:shown,hidden:hidden}=(0,groups.xM)(group,detail==="verbose"?Infinity:mostListed)
;const places=shown.map(({reviewed:reviewed})=>(0,escape_controls.UN)(position(reviewed)))
;const width=Math.min(columns/2,Math.max(...places.map(place=>(0,lib_columns.P)(place))))
;const isMarked=index=>detail==="verbose"||index===0
;return[heading,...sentence===undefined?[]:layout.paragraph(sentence,2),...shown.flatMap((entry,index)=>entryLines(entry,places[index]??"",{
width:width,isMarked:isMarked(index),layout:layout})),...hidden>0?[`  ${(0,groups.rr)(hidden)}`]:[]]}function position(reviewed){
const{document:document,location:location}=(0,reviewed_image.b)(reviewed);return`${document.path}:${location.line}:${location.column}`}
function entryLines({reviewed:reviewed},place,{width:width,isMarked:isMarked,layout:layout}){const draft=(0,reporters_drafts.bz)(reviewed)
;const page=(0,sentences.ZZ)(reviewed);const taken=Math.max(width,(0,lib_columns.P)(place))+4;const isApart=layout.width-taken<leastSource
;const column=isApart?6:taken;const construct=inOneLine((0,reviewed_image.b)(reviewed).source,Math.min(sourceWidth,layout.width-column))
;const mark=isMarked?markUnder(reviewed,construct):undefined
;return[...isApart?[`  ${place}`,`      ${construct}`]:[`  ${padded(place,width)}  ${construct}`],...mark===undefined?[]:[" ".repeat(column)+layout.paint("dim",mark)],...page===undefined?[]:[`      ${(0,
escape_controls.UN)(page)}`],...draft===undefined?[]:layout.paragraph((0,reporters_drafts.li)(draft,escape_controls.TN,quoted),6)]}
function padded(place,width){return place+" ".repeat(Math.max(0,width-(0,lib_columns.P)(place)))}function markUnder(reviewed,construct){
const{image:image,source:source}=(0,reviewed_image.b)(reviewed);const{span:span,altSpan:altSpan}=image
;if(construct!==source||span.end-span.start!==source.length)return undefined
;if(altSpan.start<span.start||altSpan.end>span.end)return undefined;const before=(0,lib_columns.P)(source.slice(0,altSpan.start-span.start))
;const marked=(0,lib_columns.P)(source.slice(altSpan.start-span.start,altSpan.end-span.start))
;return" ".repeat(before)+"^".repeat(Math.max(1,marked))}function quoted(words){return`"${(0,escape_controls.TN)(words)}"`}
function inOneLine(source,width){const most=4*sourceWidth
;const ends=source.length>2*most?`${source.slice(0,most)} ${source.slice(-most)}`:source;return(0,truncate.k)((0,
escape_controls.TN)(ends.replace(/\s+/g," ")),width)}var unread=$require(75242);const text_text=(report,style)=>{
const layout=layoutOf(style);const isQuiet=layout.detail==="quiet";const all=(0,reported.Y6)(report)
;const list=isQuiet?failing(all,report):all;const end=isQuiet?text_verdict(report,layout):closing(report,layout)
;const blocks=[...findingBlocks(list,layout),...isQuiet?[]:countsByRule(list,layout),end];return`${(0,
escape_workflow_commands.F)(blocks.map(lines=>lines.join("\n")).join("\n\n"))}\n`};const text_sourceWidth=72;const reasonWidth=200
;function failing(list,{failOn:failOn}){const severities=(0,report.M)(failOn)
;return list.filter(({finding:finding})=>severities.includes(finding.severity))}const fewFindings=10;function countsByRule(list,layout){
const{paint:paint}=layout;const rules=[...(0,group_by.$)(list,({finding:finding})=>finding.rule)].toSorted(([,a],[,b])=>b.length-a.length)
;const[first]=rules;if(list.length<=fewFindings||first===undefined)return[];const width=Math.max(...rules.map(([rule])=>rule.length))
;const digits=String(first[1].length).length;const rows=rules.map(([rule,entries])=>{const drafts=entries.filter(({reviewed:reviewed})=>(0,
reporters_drafts.bz)(reviewed)!==undefined).length;const number=String(entries.length).padStart(digits)
;return`  ${number}  ${drafts===0?rule:`${rule.padEnd(width)}  ${drafts} with a draft`}`})
;return[...layout.groupBy==="rule"?[]:[countsByPart(list,layout)],[paint("bold","By rule"),...rows,`What one means: alt-text-review explain ${first[0]}`]]
}function text_verdict(report,layout){const{paint:paint}=layout;const gate=(0,verdict.zo)(report,escape_controls.TN);const files=(0,
reported.jH)(report);return[...layout.line(gate).map(line=>report.verdict==="fail"?paint("red",line):line),...listed(unread.MH,files)]}
function closing(report,layout){const{paint:paint,paragraph:paragraph,line:line}=layout;const drafts=(0,reporters_drafts.m0)(report)
;const gate=(0,verdict.zo)(report,escape_controls.TN)
;return[...line((0,verdict.bE)(report)),...leftOutLines(report,layout),...unknownLines(report,layout),...drafts===undefined?[]:line(drafts),...line(gate).map(part=>report.verdict==="fail"?paint("red",part):part),...unreadLines(report,layout),...(0,
sentences.h$)(report).flatMap(note=>paragraph((0,escape_controls.TN)(note))),...listed(unread.al,(0,reported.ZF)(report)),...(0,
sentences.Yn)(report).flatMap(group=>[...paragraph((0,sentences.BY)(group,escape_controls.TN)),...(0,first_of.K)(group.places,5,place=>(0,
escape_controls.UN)(place)).map(line=>`  ${line}`)])]}function leftOutLines(report,{paint:paint,paragraph:paragraph}){const note=(0,
left_out_note.UZ)(report);if(note===undefined)return[];const lines=paragraph(note.sentence)
;return note.isLoud?lines.map(line=>paint("yellow",line)):lines}function unreadLines(report,{paint:paint,paragraph:paragraph}){
const files=(0,reported.jH)(report);if(files.length===0)return[];const[title="",...lines]=listed(unread.MH,files)
;return[paint(severityStyle[(0,unread.RA)(report)],title),...lines,...paragraph(unread.gu)]}function listed(title,files){
if(files.length===0)return[];const lines=(0,first_of.K)(files,10,({file:file,reason:reason})=>(0,truncate.x)(`${(0,truncate.x)((0,
escape_controls.UN)(file),text_sourceWidth)}: ${(0,escape_controls.TN)(reason)}`,reasonWidth))
;return[`${title(files)}:`,...lines.map(line=>`  ${line}`)]}function unknownLines(report,{detail:detail,line:line}){const unknown=(0,
sentences.R3)(report);if(unknown.length===0)return[];const most=detail==="verbose"?unknown.length:5;const places=(0,
first_of.K)(unknown,most,reviewed=>(0,escape_controls.UN)((0,sentences.$t)(reviewed))).join(", ");return line(`${(0,
sentences.qe)(unknown.length)} (${places})`)}}),
9660: (($module,$exports,$require)=>{$require.d($exports,{L:()=>firstOfEachFirst,O:()=>findingGroups});var $m0=$require(55365)
;var $m1=$require(90834);function findingGroups(all){
const groups=(0,$m0.$)(all,({finding:{severity:severity,rule:rule,message:message}})=>`${severity} ${rule} ${form(message)}`)
;return[...groups.values()].flatMap(entries=>{const[first]=entries;if(first===undefined)return[];const{finding:finding}=first;return[{
finding:finding,isSame:entries.every(entry=>entry.finding.message===finding.message),entries:entries}]}).toSorted((a,b)=>(0,
$m1.N)(a.finding,b.finding))}function firstOfEachFirst(groups){const parts=[all=>all.slice(0,1),all=>all.slice(1)]
;return parts.flatMap(part=>groups.flatMap(({entries:entries})=>part(entries)))}function form(message){
return message.replace(/"[^"]*"/g,'""').replace(/\d+/g,"0")}}),

};
