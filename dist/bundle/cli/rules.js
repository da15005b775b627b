export const ids = [1218];
export const modules = {
62757: (($module,$exports,$require)=>{$require.d($exports,{h:()=>usesColour,p:()=>printReports});var $m0=$require(67778)
;var $m2=$require(3808);var $m1=$require(30529);async function printReports(report,targets,display,world,hide,html){
const{groupBy:groupBy,detail:detail}=display;const troubles=[];for(const{format:format,file:file}of targets){const parts=await(0,
$m1.B)(format);const columns=file===undefined&&world.stdoutIsTerminal?world.columns:undefined
;const colour=file===undefined&&usesColour(display.colour,world);const around=format==="html"?await html(report,file):undefined
;const style={colour:colour,columns:columns,groupBy:groupBy,detail:detail,html:around};const chunks=()=>(0,$m2.m)(parts(report,style),hide)
;const trouble=file===undefined?undefined:await(0,$m0._)(world.cwd,file,chunks(),world.keep)
;if(file===undefined||trouble!==undefined)for(const chunk of chunks())world.stdout(chunk)
;if(file!==undefined&&trouble!==undefined)troubles.push({...trouble,file:file})}return troubles}
function usesColour(flag,{env:env,stdoutIsTerminal:stdoutIsTerminal}){if(flag!==undefined)return flag
;const{FORCE_COLOR:force,NO_COLOR:no,TERM:terminal}=env;if(force!==undefined)return force!=="0"&&force!=="false"
;if(no!==undefined&&no!=="")return false;return stdoutIsTerminal&&terminal!=="dumb"}}),
51218: (($module,$exports,$require)=>{$require.d($exports,{explain:()=>explain,listRules:()=>listRules});var promises_=$require(51455)
;var external_node_path_=$require(76760);var mistakes=$require(20682);var errors=$require(61469);var homepage=$require(39152)
;var external_node_util_=$require(57975);var wrap=$require(49522);const examples={fail:"Reported:",pass:"Fine:"}
;function pageText(markdown,{width:width,colour:colour}){const paint=(style,words)=>colour?(0,external_node_util_.styleText)(style,words,{
validateStream:false}):words;const blocks=blocksOf(markdown).map(block=>{
if(block.kind==="heading")return paint("bold",inWords(block.lines.join(" ")).toUpperCase());if(block.kind==="code"){
const title=examples[block.info.split(" ")[1]??""];const margin=" ".repeat(block.indent===0?0:4)
;const code=block.lines.map(line=>paint("cyan",`${margin}    ${line}`.trimEnd()))
;return[...title===undefined?[]:[`${margin}  ${paint("dim",title)}`],...code].join("\n")}
if(block.kind==="table")return block.lines.map(line=>`  ${inWords(line)}`).join("\n")
;const[first,rest]=block.kind==="item"?["  - ","    "]:["",""];const lines=(0,wrap.L)(inWords(block.lines.join(" ")),width-rest.length)
;return lines.map((line,index)=>(index===0?first:rest)+line).join("\n")});const kinds=blocksOf(markdown).map(({kind:kind})=>kind)
;const gap=index=>kinds[index]==="item"&&kinds[index-1]==="item"?"\n":"\n\n"
;return`${blocks.map((block,index)=>(index===0?"":gap(index))+block).join("")}\n`}function blocksOf(markdown){const blocks=[]
;let isOpen=false;let fence;for(const line of markdown.split("\n")){const last=blocks.at(-1);const bare=line.trimStart()
;if(fence!==undefined){
if(bare.startsWith(fence))fence=undefined;else last?.lines.push(/\S/.test(line.slice(0,last.indent))?bare:line.slice(last.indent));continue}
if(bare.startsWith("```")){const info=bare.replace(/^`+/,"");fence=bare.slice(0,bare.length-info.length);blocks.push({kind:"code",info:info,
indent:line.length-bare.length,lines:[]});isOpen=false;continue}if(line.trim()===""||line.startsWith("\x3c!--")){isOpen=false;continue}
const kind=kindOf(line);const words=line.replace(/^(?:#{1,6}|[-*]) /,"").trim()
;if(isOpen&&(kind==="paragraph"||kind==="table")&&last!==undefined)last.lines.push(words);else blocks.push({kind:kind,info:"",indent:0,
lines:[words]});isOpen=kind!=="heading"}return blocks}function kindOf(line){if(/^#{1,6} /.test(line))return"heading"
;if(/^[-*] /.test(line))return"item";return line.startsWith("|")?"table":"paragraph"}function inWords(markdown){
return markdown.split(/(`[^`]*`)/).map((part,index)=>index%2===1?part:part.replace(/\[([^[\]]*)\]\([^()]*\)/g,"$1").replaceAll("**","")).join("")
}var print_report=$require(62757);var rules=$require(22679);function listRules(format,world){if(format==="json"){
const list=rules.rules.map(({id:id,severity:severity,summary:summary,wcag:wcag,act:act})=>({id:id,severity:severity,summary:summary,
wcag:wcag,act:act,url:(0,homepage.gd)(id)}));world.stdout(`${JSON.stringify(list,null,2)}\n`);return 0}
const rows=rules.rules.map(({id:id,severity:severity,severities:severities,summary:summary})=>[id,(severities??[severity]).join(" or "),summary])
;const[first,second]=[0,1].map(column=>Math.max(...rows.map(row=>row[column]?.length??0)))
;for(const[id,weight,summary]of rows)world.stdout(`${id.padEnd(first??0)}  ${weight.padEnd(second??0)}  ${summary}\n`);return 0}
const mostColumns=100;async function explain(id,world){if(!rules.rules.some(rule=>rule.id===id)){
throw new errors.yo(`There is no rule ${id}.`,(0,mistakes.wJ)(id,rules.rules.map(rule=>rule.id)))}const page=await(0,promises_.readFile)((0,
external_node_path_.join)(world.packageDir,"docs","rules",`${id}.md`),"utf8");const width=Math.min(mostColumns,world.columns??mostColumns)
;world.stdout(pageText(page,{width:width,colour:(0,print_report.h)(undefined,world)}));world.stdout(`\nSources and links: ${(0,
homepage.gd)(id)}\n`);return 0}}),
49522: (($module,$exports,$require)=>{$require.d($exports,{L:()=>wrap});function wrap(text,width){const lines=[];let line=""
;for(const word of text.split(" ")){if(line!==""&&line.length+1+word.length>width){lines.push(line);line=word}else{
line=line===""?word:`${line} ${word}`}}return[...lines,line]}}),

};
