import { modules as common0 } from '../common/config/baseline.js';
export const ids = [6590, 1676];
export const modules = {
...common0,
11018: (($module,$exports,$require)=>{$require.d($exports,{Li:()=>writeReports,jr:()=>reportersWith,pg:()=>unwritten,x3:()=>writeText
});var $m0=$require(61469);var $m4=$require(3808);var $m1=$require(75548);var $m2=$require(30529);var $m3=$require(67778)
;async function writeText(root,file,text,keep){const trouble=await(0,$m3._)(root,file,text,keep);if(trouble!==undefined)throw unwritten([{
...trouble,file:file}])}function reportersWith(options){return $m2.IU.filter(({option:option})=>options[(0,
$m1.xQ)(option)]!==undefined).map(({name:name})=>name)}
async function writeReports(report,options,{root:root,hide:hide,keep:keep,html:html}){const troubles=[]
;for(const{name:name,option:option}of $m2.IU){const file=options[(0,$m1.xQ)(option)];if(file===undefined)continue;const parts=await(0,
$m2.B)(name);const style=name==="html"?{colour:false,html:await(html?.(report,file))}:undefined;const trouble=await(0,$m3._)(root,file,(0,
$m4.m)(parts(report,style),hide),keep);if(trouble!==undefined)troubles.push({...trouble,file:file})}return troubles}
function unwritten(troubles){
const problems=troubles.map(({file:file,why:why,onDisk:onDisk})=>`${file} cannot be written: ${why}. ${onDisk}`)
;return new $m0.yo(problems.join("\n"),[...new Set(troubles.map(({remedy:remedy})=>remedy))].join("\n"))}}),
66590: (($module,$exports,$require)=>{$require.d($exports,{writeBaseline:()=>writeBaseline});var $m0=$require(1676)
;var $m9=$require(13497);var $m10=$require(16327);var $m1=$require(61469);var $m11=$require(74380);var $m2=$require(48855)
;var $m3=$require(1552);var $m4=$require(97061);var $m5=$require(80103);var $m6=$require(11018);var $m7=$require(92208)
;var $m8=$require(80892);async function writeBaseline(paths,flags,world){const options=await(0,$m8.sb)(flags.settings,world)
;const{unmatched:unmatched,...gathered}=await(0,$m5.k)(paths,undefined,options,world,{restart:(0,$m8.Si)(flags.settings,world)})
;const[mistake]=unmatched;if(mistake!==undefined)throw new $m1.yo(...refusal(mistake));const{language:language,policy:policy}=options
;const file=flags.output??(options.baseline===$m9.m?undefined:options.baseline)??$m9.$;const report=await(0,$m2.NQ)({...gathered,...ungated,
language:language,policy:policy,today:world.today});if(flags.prune)return prune(file,report,gathered.documents,world);await(0,
$m6.x3)(world.cwd,file,(0,$m0.formatBaseline)(report),world.keep)
;const accepted=report.images.reduce((sum,{findings:findings})=>sum+findings.length,0)
;const unread=report.skipped.filter(({hash:hash})=>hash!==undefined).length;const files=unread===0?"":` and ${(0,
$m10.U)(unread,"file")} that could not be read`
;const use=file===$m9.$?"Later runs use it by themselves.":`Use it in later runs: --baseline ${file}`;world.stdout(`${file} accepts ${(0,
$m10.U)(accepted,"current finding")}${files}. ${use}\n`);for(const{file:name,reason:reason,hash:hash}of report.skipped){
if(hash===undefined)world.stdout(`${(0,$m11.UN)(name)} is not accepted. ${(0,$m11.UN)(reason)}\n`)}return 0}
async function prune(file,report,documents,world){const text=await(0,$m3.y)(world.cwd,file)
;if(text===undefined)throw new $m1.yo(`There is no baseline ${file}.`,"Write one: alt-text-review baseline.")
;const read=new Set(documents.map(({path:path})=>path));const there=new Set(await(0,$m4.existing)((0,
$m0.filesInBaseline)(text,file),world.cwd));const pruned=(0,$m0.pruneBaseline)(text,file,report,path=>read.has(path)||!there.has(path))
;if(pruned.gone>0)await(0,$m6.x3)(world.cwd,file,pruned.text,world.keep)
;world.stdout(pruned.gone===0?`${file} has no entry that is fixed.\n`:`${(0,
$m10.U)(pruned.gone,"entry was","entries were")} taken out of ${file}: nothing needs ${pruned.gone===1?"it":"them"} any more.\n`);return 0}
function refusal(mistake){const[problem,remedy]=(0,$m7.cj)(mistake);return[`${problem} No baseline was written.`,remedy]}const ungated={
failOn:"never",unread:"warn",minCoverage:undefined,baseline:undefined,drafting:{status:"off"},contextDrafts:"auto",showsAllEdits:false}}),

};
