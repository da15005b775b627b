export const ids = [376];
export const modules = {
90376: (($module,$exports,$require)=>{$require.d($exports,{printConfig:()=>printConfig});var environment=$require(96642)
;var included=$require(33603);var options=$require(75548);var escape_controls=$require(74380);var review_policy=$require(47882)
;var rules=$require(22679);function sourcesOf(writtenAt,layers){return(path,isIn)=>{const layer=layers.findLast(isIn)
;if(layer!==undefined)return`override of ${layer.paths.join(", ")}`;return writtenAt.get(path)??"default"}}
function decisionLines(policy,decisions,from){const everywhere=path=>from(path,()=>false);const{style:style={}}=decisions
;return[...listLines("allow",decisions.allow,text=>from(`allow.${text}`,({allow:allow})=>allow.includes(text))),...listLines("decorative",decisions.decorative,glob=>from(`decorative.${glob}`,({decorative:decorative})=>decorative.includes(glob))),...mappingLines("style",Object.entries(style).map(([key,value])=>[kebab(key),value]),key=>from(`style.${key}`,layer=>Object.keys(layer.style??{}).some(one=>kebab(one)===key))),`empty-alt:${shownValue(decisions.emptyAlt??"decorative")} # ${from("empty-alt",({emptyAlt:emptyAlt})=>emptyAlt!==undefined)}`,`other-comments:${shownValue(policy.otherComments)} # ${everywhere("other-comments")}`,`generated-parts:${shownValue(policy.generatedParts??"check")} # ${everywhere("generated-parts")}`,`notebook-outputs:${shownValue(policy.notebookOutputs)} # ${everywhere("notebook-outputs")}`,`docstrings:${shownValue(policy.docstrings)} # ${everywhere("docstrings")}`,...mappingLines("components",Object.entries(policy.components),key=>everywhere(`components.${key}`)),...mappingLines("front-matter",Object.entries(policy.frontMatter),key=>everywhere(`front-matter.${key}`)),...listLines("addresses",policy.addresses,({from:beginning})=>everywhere(`addresses.${beginning}`)),...listLines("fields",policy.fields.map(({files:files,fields:[field],markup:markup=[]})=>({
files:files,...field,...Object.fromEntries(markup.map(({key:key,markup:language})=>[language,key]))
})),()=>everywhere("fields")),"rules:",...rules.rules.flatMap(rule=>ruleLines(rule,decisions,from))]}
function ruleLines({id:id,severity:severity,severities:own,options:options=[]},decisions,from){
const source=from(`rules.${id}`,layer=>layer.rules[id]!==undefined)
;const weight=`${decisions.rules[id]??(own??[severity]).join(" or ")} # ${source}`;if(options.length===0)return[`  ${id}: ${weight}`]
;const values=options.map(({name:name,default:usual})=>{const value=decisions.options[id]?.[name]??usual
;return`    ${name}:${shownValue(value)} # ${from(`rules.${id}.${name}`,layer=>layer.options[id]?.[name]!==undefined)}`})
;return[`  ${id}:`,`    severity: ${weight}`,...values]}function listLines(key,items,source){
if(items.length===0)return[`${key}: [] # default`];return[`${key}:`,...items.map(item=>`  -${shownValue(item)} # ${source(item)}`)]}
function mappingLines(key,entries,source){if(entries.length===0)return[`${key}: {} # default`]
;return[`${key}:`,...entries.map(([name,value])=>`  ${name}:${shownValue(value)} # ${source(name)}`)]}function shownValue(value){
return value===undefined?"":` ${JSON.stringify(value)}`}function kebab(name){
return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}var cli_settings=$require(80892);var site_note=$require(99256)
;async function printConfig(path,settings,given,world){const{formatFor:formatFor}=(0,included.d)([],settings.policy)
;const format=formatFor(path);const head=format===undefined?`${path} has no format that is read.`:`${path} is read as ${format}.`
;const notes=[head,...await(0,site_note.u)(world.cwd)].map(note=>`# ${note}`);const baseline=settings.baseline===undefined?await(0,
cli_settings.mF)(undefined,world):undefined;const lines=[...notes,...settingLines(path,settings,given,world,baseline?.file)]
;world.stdout(lines.map(line=>`${(0,escape_controls.UN)(line)}\n`).join(""))}function settingLines(path,settings,given,world,usualBaseline){
const{writtenAt:writtenAt,policy:policy}=settings;const from=sourcesOf(writtenAt,(0,review_policy.overridesFor)(policy,path))
;const{limits:limits,...decisions}=(0,review_policy.decisionsFor)(policy,path);const local={...limits,...decisions.language!==undefined&&{
language:decisions.language}};const values={...settings,...local};const specs=options.sX
;const lines=specs.filter(({secret:secret})=>secret!==true).map(spec=>{const key=(0,options.xQ)(spec.name)
;if(spec.name==="baseline"&&usualBaseline!==undefined){return`baseline:${shownValue(usualBaseline)} # found there`}
const source=Object.hasOwn(local,key)?from(spec.name,layer=>Object.hasOwn({...layer.limits,...languageOf(layer)
},key)):sourceOf(spec,given,writtenAt,world);return`${spec.name}:${shownValue(values[key])} # ${source}`})
;return[...lines,...decisionLines(policy,decisions,from)]}function languageOf({language:language}){return language===undefined?{}:{
language:language}}function sourceOf(spec,given,writtenAt,{env:env}){const raw=Object.entries(given).find(([name])=>name===spec.name)?.[1]
;if(raw!==undefined){const inEnvironment=Object.entries((0,environment.R)(env)).some(([name,value])=>name===spec.name&&value===raw)
;return inEnvironment?(0,environment.Q)(spec)??"environment":"flag"}return writtenAt.get(spec.name)??"default"}}),

};
