export const ids = [219];
export const modules = {
50219: (($module,$exports,$require)=>{$require.d($exports,{loadConfig:()=>loadConfig});var external_node_path_=$require(76760)
;var errors=$require(61469);var providers=$require(18013);var either_of=$require(86981);var yaml_file=$require(29272)
;var environment=$require(96642);var options=$require(75548);var shown=$require(92110);function checkInFile(spec,raw,where){
if(spec.file==="never")throw refused(`${where}: ${spec.name} cannot be set in a file.`,spec,"Remove the line.")
;const value=parsed(spec,raw,where);if(spec.file==="free")return;if(spec.file==="inside"){const outside=pathsIn(value).find(leadsOut)
;if(outside===undefined)return;throw refused(`${where}: ${spec.name} leads out of the repository: ${(0,
shown.S)(outside)}`,spec,"Name a path inside of it.")}if(isAmong(value,spec.file))return;throw refused(`${where}: ${spec.name} is ${(0,
shown.S)(String(value))}, which a file cannot choose.`,spec,`Use ${allowedBy(spec.file)}.`)}function parsed(spec,raw,where){try{return(0,
options.ZY)(spec,raw)}catch(error){if(!(error instanceof errors.yo))throw error
;throw new errors.yo(`${where}: ${error.message}`,error.remedy,{cause:error})}}function allowedBy({choices:choices,min:min,max:max}){
if(choices!==undefined)return(0,either_of.B)(choices);return min===undefined?`${String(max)} at most`:`${min} to ${String(max)}`}
function refused(problem,spec,remedy){const variable=spec.variable??(0,environment.Q)(spec);const ways=[...(0,
options.XZ)(spec.name)?[]:[`as the flag --${spec.name}`],`as the input ${spec.name} of the Action`,...variable===undefined?[]:[`as the environment variable ${variable}`]]
;const remedies=`${remedy} Whoever starts the run can set it: ${(0,either_of.B)(ways)}.`
;return new errors.yo(`${problem}\n${spec.risk}`,remedies)}function isAmong(value,{choices:choices,min:min=-Infinity,max:max=Infinity}){
if(choices!==undefined)return typeof value==="string"&&choices.includes(value);return typeof value==="number"&&value>=min&&value<=max}
function pathsIn(value){return Array.isArray(value)?value.map(String).filter(glob=>!glob.startsWith("!")):[String(value)]}
function leadsOut(path){const isAbsolute=/^(?:[/\\~]|[a-z]:)/i.test(path)
;return isAbsolute||path.split(/[/\\]/).some(part=>/^(?:\.\.[. ]*|\.git[. ]*|git~1)$/i.test(part))}var mistakes=$require(20682)
;var policy=$require(47882);function mergedConfig(before,after){return{settings:{...before.settings,...after.settings},policy:{...(0,
policy.mergedDecisions)(before.policy,after.policy),overrides:[...before.policy.overrides,...after.policy.overrides],components:{
...before.policy.components,...after.policy.components},addresses:[...before.policy.addresses,...after.policy.addresses],
fields:[...before.policy.fields,...after.policy.fields],frontMatter:{...before.policy.frontMatter,...after.policy.frontMatter},
notebookOutputs:after.policy.notebookOutputs||before.policy.notebookOutputs,
generatedParts:after.policy.generatedParts??before.policy.generatedParts,docstrings:after.policy.docstrings||before.policy.docstrings,
otherComments:after.policy.otherComments||before.policy.otherComments,upcoming:[...before.policy.upcoming,...after.policy.upcoming]},
writtenAt:new Map([...before.writtenAt,...after.writtenAt])}}var nearest=$require(76062);function readGlobs(entry){
const globs=textsOf(entry);if(globs.some(glob=>!glob.startsWith("!")))return globs
;throw new errors.yo(`${entry.where}: ${entry.key} selects nothing: ${globs.length===0?"it is empty":"all of its globs begin with !"}.`,"Add a glob without !, or remove the key.")
}function choice({key:key,where:where,value:value},choices){const text=value.text();const chosen=choices.find(one=>one===text)
;if(chosen!==undefined)return chosen;throw new errors.yo(`${where}: ${key} is ${shownValue(value)}.`,(0,mistakes.wJ)(text??"",choices))}
function wholeNumber({key:key,where:where,value:value},min,max){const text=value.text()??""
;const number=/^\d{1,9}$/.test(text)?Number(text):NaN;if(number>=min&&number<=max)return number
;throw new errors.yo(`${where}: ${key} is ${shownValue(value)}.`,`Use a whole number from ${min} to ${max}.`)}
function entriesOf({key:key,where:where,value:value},expected){const entries=value.entries();if(entries)return entries
;throw new errors.yo(`${where}: ${key} is ${shownValue(value)}.`,`Use ${expected}, one \`name: value\` per line.`)}
function itemsOf({key:key,where:where,value:value},expected){const items=value.items();if(items)return items
;throw new errors.yo(`${where}: ${key} is ${shownValue(value)}.`,`Use ${expected}, each after a dash.`)}function textsOf(entry){
const lines=entry.value.text()?.split("\n").map(line=>line.trim()).filter(line=>line!=="");if(lines)return lines
;return itemsOf(entry,"texts").map(item=>{const text=item.text();if(text!==undefined)return text
;throw new errors.yo(`${item.where}: ${entry.key} contains ${shownValue(item)}.`,"Write a text after each dash.")})}
function shownValue(value){const text=value.text();if(text!==undefined)return(0,shown.S)(text);if(value.items())return"a list"
;return value.entries()?"a mapping":"empty"}function readAddresses(entry){const rules=(0,
mistakes.e2)(itemsOf(entry,"a list of `from` and `to`"),readAddress);if(rules.length<=most)return rules
;throw new errors.yo(`${entry.where}: addresses has ${rules.length} entries.`,`Use ${most} at most.`)}const most=100
;function readAddress(value){const entries=value.entries()??[];const unknown=entries.find(({key:key})=>key!=="from"&&key!=="to")
;if(unknown)throw new errors.yo(`${unknown.where}: ${(0,shown.S)(unknown.key)} is not a key of addresses.`,(0,
mistakes.KL)(unknown.key,["from","to"],example));const[from,to]=["from","to"].map(key=>entries.find(one=>one.key===key))
;if(!from||!to)throw new errors.yo(`${value.where}: this item of addresses lacks ${from?"to":"from"}.`,example);return{
from:beginningOf(from),to:folderOf(to)}}const example="Write it like `{ from: '/img/', to: website/static/img/ }`."
;function beginningOf({where:where,value:value}){const text=value.text()?.trim()??"";if(text!=="")return text
;throw new errors.yo(`${where}: from is ${shownValue(value)}.`,example)}function folderOf({where:where,value:value}){
const text=value.text()?.trim()
;if(text===undefined||text==="")throw new errors.yo(`${where}: to is ${shownValue(value)}.`,`${example} The root of the repository is \`.\`.`)
;if(!leadsOut(text))return text;throw new errors.yo(`${where}: to leads out of the repository: ${(0,
shown.S)(text)}`,"Name a folder by its path from the root of the repository.")}const fieldPresets={eleventy:[{
files:["**/_data/**/*.{json,yml,yaml,toml}"],fields:[]}],hugo:[{files:["data/**/*.{yml,yaml,toml,json}","*/data/**/*.{yml,yaml,toml,json}"],
fields:[]}],jekyll:[{files:["**/_data/**/*.{yml,yaml,json}"],fields:[]}],"nuxt-content":[{files:["**/content/**/*.{yml,yaml,json}"],
fields:[{src:"src",alt:"alt"}]}],quarto:[{files:["**/_quarto.{yml,yaml}","**/_quarto-*.{yml,yaml}"],fields:[{src:"logo",alt:"logo-alt"},{
src:"cover-image",alt:"cover-image-alt"}]},{files:["**/_brand.{yml,yaml}"],fields:[{src:"path",alt:"alt"}]}],vscode:[{
files:["**/package.json"],fields:[{src:"media.image",alt:"media.altText"},{src:"media.image.dark",alt:"media.altText"},{src:"media.svg",
alt:"media.altText"}]}],"web-manifest":[{files:["**/*.webmanifest","**/manifest.json"],fields:[{src:"screenshots.src",
alt:"screenshots.label"}]}]};function readFields(entry){
return(0,mistakes.e2)(itemsOf(entry,"a list of names and of files with their fields"),readRule).flat()}function readRule(value){
const name=value.text();if(name!==undefined)return presetOf(name,value.where);const entries=value.entries()??[]
;const unknown=entries.find(({key:key})=>!keys.includes(key));if(unknown)throw new errors.yo(`${unknown.where}: ${(0,
shown.S)(unknown.key)} is not a key of fields.`,(0,mistakes.KL)(unknown.key,keys,fields_example))
;const entry=key=>entries.find(one=>one.key===key);const files=entry("files")
;if(!files)throw new errors.yo(`${value.where}: this item of fields names no files.`,fields_example);const markup=markups.flatMap(name=>{
const key=entry(name);return key?[{key:keysOf(key,value),markup:name}]:[]});const[src,alt]=[entry("src"),entry("alt")]
;if(!src&&!alt)return[{files:readGlobs(files),fields:[],...markup.length>0&&{markup:markup}}];const fields=[{src:keysOf(src,value),
alt:keysOf(alt,value)}];return[{files:readGlobs(files),fields:fields,...markup.length>0&&{markup:markup}}]}const markups=["html","markdown"]
;const keys=["files","src","alt",...markups]
;const fields_example="Write it like `{ files: 'data/**/*.yml', src: image, alt: alt_text }`, without `src` and `alt` for the keys that are known, or as one of "+`${Object.keys(fieldPresets).join(", ")}.`
;function presetOf(name,where){if(Object.hasOwn(fieldPresets,name))return fieldPresets[name]??[]
;throw new errors.yo(`${where}: fields contains ${(0,shown.S)(name)}, which is not the name of known fields.`,(0,
mistakes.KL)(name,Object.keys(fieldPresets),fields_example))}function keysOf(entry,item){const keys=entry?.value.text()
;if(keys!==undefined&&/^[\w-]+(?:\.[\w-]+)*$/.test(keys))return keys
;const problem=entry?`${entry.where}: ${entry.key} is ${shownValue(entry.value)}, which is not a key.`:`${item.where}: this item of fields names only one of src and alt.`
;throw new errors.yo(problem,fields_example)}const localSettings=["fail-on","max-warnings","min-coverage","unread","language"]
;function isLocalSetting(key){return localSettings.some(one=>one===key)}function readLocal(entry,key){const spec=specOf(key)
;const raw=entry.value.plain();checkInFile(spec,raw,entry.where)
;const{failOn:failOn,maxWarnings:maxWarnings,minCoverage:minCoverage,unread:unread,language:language}=(0,options.Ac)({[key]:(0,
options.ZY)(spec,raw)});if(key==="language")return{language:language};if(key==="fail-on")return{limits:{failOn:failOn}}
;if(key==="unread")return{limits:{unread:unread}};return{limits:key==="max-warnings"?{maxWarnings:maxWarnings}:{minCoverage:minCoverage}}}
function specOf(key){const specs=options.sX;const spec=specs.find(({name:name})=>name===key);return{type:"text",help:"",file:"never",
risk:"",...spec,name:key}}var rules=$require(22679);const mostWords=500;const longestWord=100;function wordsOf(entry){
const words=textsOf(entry);assertFew(entry,words);return words}function assertFew({key:key,where:where},words){if(words.length>mostWords){
throw new errors.yo(`${where}: ${key} has ${words.length} entries.`,`Use ${mostWords} at most.`)}
const long=words.find(word=>word.length>longestWord);if(long===undefined)return;throw new errors.yo(`${where}: ${key} contains ${(0,
shown.S)(long)}.`,`Use texts of ${longestWord} characters at most.`)}const settings=["off","info","warning","error"]
;function readRules(entry){const read=(0,mistakes.e2)(entriesOf(entry,"rules and their severities"),rule_settings_readRule);return{
rules:Object.fromEntries(read.flatMap(({id:id,severity:severity})=>severity===undefined?[]:[[id,severity]])),
options:Object.fromEntries(read.flatMap(({id:id,options:options})=>options===undefined?[]:[[id,options]]))}}
function rule_settings_readRule(entry){const rule=rules.rules.find(({id:id})=>id===entry.key);if(rule===undefined)throw unknownRule(entry)
;const parts=entry.value.entries();if(parts===undefined)return{id:rule.id,severity:choice(entry,settings)};const read=(0,
mistakes.e2)(parts,part=>{if(part.key==="severity")return{id:rule.id,severity:choice(part,settings)}
;const option=rule.options?.find(({name:name})=>name===part.key);if(option===undefined)throw unknownOption(part,rule);return{id:rule.id,
options:{[option.name]:rule_settings_valueOf(part,option)}}});const options=read.reduce((all,one)=>({...all,...one.options}),{})
;return read.reduce((all,one)=>({...all,...one,options:options}),{id:rule.id,options:options})}function rule_settings_valueOf(entry,option){
return option.kind==="number"?wholeNumber(entry,option.min,option.max):wordsOf(entry)}function unknownRule({key:key,where:where}){
const[near]=(0,nearest.p)(key,rules.rules.map(({id:id})=>id))
;const remedy=near===undefined?"`alt-text-review rules` lists them.":`Did you mean ${near}?`
;return new errors.yo(`${where}: there is no rule ${(0,shown.S)(key)}.`,remedy)}
function unknownOption({key:key,where:where},{id:id,options:options=[]}){const problem=`${where}: ${(0,
shown.S)(key)} is not an option of ${id}.`
;if(id==="house-style")return new errors.yo(problem,"What texts are to be like stands under `style`.");return new errors.yo(problem,(0,
mistakes.wJ)(key,["severity",...options.map(({name:name})=>name)]))}const styleKeys={"min-length":{
help:"Fewest characters of an alternative text. Default: no limit.",read:entry=>({minLength:wholeNumber(entry,0,style_most)})},
"max-length":{help:"Most characters of an alternative text. Default: no limit.",read:entry=>({maxLength:wholeNumber(entry,1,style_most)})},
"forbidden-starts":{help:"Words that an alternative text may not begin with, such as `image of`. Default: none.",read:entry=>({
forbiddenStarts:wordsOf(entry)})},"end-mark":{
help:"`required`: an alternative text ends with a full stop or another mark; `forbidden`: with none. Default: `free`.",read:entry=>({
endMark:choice(entry,["required","forbidden","free"])})},names:{
help:"Names in their only right spelling, such as `GitHub`. Drafts are asked to keep it. Default: none.",read:entry=>({names:wordsOf(entry)
})},avoid:{
help:"Words that are not used: a list, or each with what is written in its place. Drafts are asked to do without them. Default: none.",
read:entry=>({avoid:avoided(entry)})},tone:{
help:"The tone that drafts are asked for: `plain`, `formal` or `friendly`. Default: that of the model.",read:entry=>({
tone:choice(entry,["plain","formal","friendly"])})}};const style_most=1e4;function readStyle(entry){const names=Object.keys(styleKeys)
;const parts=(0,mistakes.e2)(entriesOf(entry,"decisions about texts"),part=>{if(isStyleKey(part.key))return styleKeys[part.key].read(part)
;throw new errors.yo(`${part.where}: ${(0,shown.S)(part.key)} is not a setting of style.`,(0,mistakes.wJ)(part.key,names))})
;const style=parts.reduce((all,part)=>({...all,...part}),{});if((style.minLength??0)<=(style.maxLength??style_most))return style
;throw new errors.yo(`${entry.where}: min-length is more than max-length.`,"Swap the two, or change one of them.")}function isStyleKey(key){
return Object.hasOwn(styleKeys,key)}function avoided(entry){const entries=entry.value.entries()
;const pairs=entries?.map(({key:key,value:value})=>[key,value.text()??""])??textsOf(entry).map(word=>[word,""])
;assertFew(entry,pairs.map(([word])=>word));assertFew(entry,pairs.map(([,instead])=>instead));return Object.fromEntries(pairs)}
const policyRisks={
rules:"Has fewer or other findings in the repository reported: whole numbers within limits, and short texts from lists, no patterns.",
allow:"Has texts of the repository accepted. Patterns have no other operator than `*`, so that none can make a run hang.",
decorative:"Has pictures of the repository accepted without a text.",
style:"Has texts of the repository reported, and has drafts asked for other words: short texts from lists, no patterns, cleaned before a model sees them.",
"empty-alt":"Has pictures of the repository accepted without a text, or not.",
components:"Has other elements of the repository read as images, and has their attributes edited by suggestions and `--fix`: names of attributes only.",
"front-matter":"Has other keys of front matter read as images, and has the keys beside them edited by suggestions and `--fix`: names of keys only.",
addresses:"Has pictures looked for elsewhere in the repository, and in place of other sites: beginnings of addresses and paths, no patterns.",
fields:"Has files of data in the repository read as documents, and values of data and front matter as images; has the values beside them edited by suggestions and `--fix`.",
"notebook-outputs":"Has pictures in the outputs of notebooks of the repository listed, and their metadata edited by `--fix`.",
"generated-parts":"Has parts of pages left out that stand between marks of known programs, which anyone can write: as comments of ours would.",
docstrings:"Has Python files of the repository read as documents, as text: none is run. Has the docstrings in them edited by suggestions and `--fix`.",
"other-comments":"Has findings of the repository silenced by comments that its authors wrote for other linters.",
overrides:"Does any of this for some documents, and sets there what fails the check."};const fileKeyRisks={
extends:"Has other files read as configuration: 20 at most, with no more rights than the file itself, from the repository, and from others where the run has a token that can read them: the token goes to GitHub alone, and 256 KiB of a file are read at most. What is no configuration is shown in a message as far as its mistakes.",
from:"Does any of this from a day on; until then every report announces it."};const policyKeys=Object.keys(policyRisks)
;function isPolicyKey(key){return policyKeys.some(one=>one===key)}function readPolicyPart(entry){if(entry.key==="components")return{
components:readComponents(entry)};if(entry.key==="front-matter")return{frontMatter:readFrontMatterKeys(entry)}
;if(entry.key==="addresses")return{addresses:readAddresses(entry)};if(entry.key==="fields")return{fields:readFields(entry)}
;if(entry.key==="notebook-outputs")return{notebookOutputs:choice(entry,["true","false"])==="true"};if(entry.key==="generated-parts")return{
generatedParts:choice(entry,generatedParts)};if(entry.key==="docstrings")return{docstrings:choice(entry,["true","false"])==="true"}
;if(entry.key==="other-comments")return{otherComments:choice(entry,["true","false"])==="true"};if(entry.key==="overrides")return{
overrides:(0,mistakes.e2)(itemsOf(entry,"a list of overrides"),readOverride)};return readDecision(entry)}function readDecision(entry){
if(entry.key==="rules")return readRules(entry);if(entry.key==="allow")return{allow:readAllow(entry)};if(entry.key==="decorative")return{
decorative:readGlobs(entry)};if(entry.key==="style")return{style:readStyle(entry)};return{emptyAlt:choice(entry,emptyAlts)}}
const generatedParts=["check","skip"];const emptyAlts=["decorative","missing"];function readAllow(entry){const texts=textsOf(entry)
;const regex=texts.find(text=>/^\/.+\/[a-z]*$/.test(text));if(regex===undefined)return texts
;throw new errors.yo(`${entry.where}: ${entry.key} contains ${(0,
shown.S)(regex)}, and regular expressions are not supported.`,"Write the text, with * for any run of characters.")}
function readComponents(entry){const pairs=(0,mistakes.e2)(entriesOf(entry,"components and their attributes"),component=>{
if(!/^[A-Za-z][\w.-]*$/.test(component.key)){throw new errors.yo(`${component.where}: ${(0,
shown.S)(component.key)} is not the name of a component.`,exampleComponent)}
const attributes=entriesOf(component,"alt and src").map(attribute=>{const name=attribute.value.text()
;const isKnown=attribute.key==="alt"||attribute.key==="src";if(isKnown&&name!==undefined&&/^[\w:-]+$/.test(name))return[attribute.key,name]
;throw new errors.yo(`${attribute.where}: ${(0,shown.S)(attribute.key)} does not name an attribute.`,(0,
mistakes.KL)(attribute.key,["alt","src"],exampleComponent))});return[component.key,{alt:"alt",src:"src",...Object.fromEntries(attributes)}]
});return Object.fromEntries(pairs)}
const exampleComponent="Write it like `DocsImage: { alt: alt, src: src }`, with the names of its attributes."
;function readFrontMatterKeys(entry){
const pairs=(0,mistakes.e2)(entriesOf(entry,"keys of pictures and the keys of their texts"),({key:key,where:where,value:value})=>{
const alt=value.text();if(/^[\w-]+(?:\.[\w-]+)*$/.test(key)&&alt!==undefined&&/^[\w-]+$/.test(alt))return[key,alt]
;throw new errors.yo(`${where}: ${(0,
shown.S)(key)} and ${shownValue(value)} do not name two keys.`,"Write it like `hero.picture: text`: the path of the key with the picture, and the name of the key beside it.")
});return Object.fromEntries(pairs)}function readOverride(value){const entries=value.entries()??[]
;const paths=entries.find(({key:key})=>key==="paths")
;if(!paths)throw new errors.yo(`${value.where}: this override has no paths.`,entries.some(({key:key})=>(0,
nearest.p)(key,["paths"]).length>0)?"Did you mean paths?":`Add paths, and ${(0,either_of.B)(overrideKeys)}.`)
;const decisions=entries.filter(entry=>entry!==paths);const base={...policy.noDecisions,paths:readGlobs(paths)};const parts=(0,
mistakes.e2)(decisions,entry=>{if(isPolicyKey(entry.key)&&!forAllPages.has(entry.key))return readDecision(entry)
;if(isLocalSetting(entry.key))return readLocal(entry,entry.key);const problem=`${entry.where}: ${(0,
shown.S)(entry.key)} is not a setting of an override.`;throw new errors.yo(problem,(0,mistakes.wJ)(entry.key,overrideKeys,"Use paths and"))
});return parts.reduce((override,part)=>({...override,...part,...withLimits(override,part)}),base)}
const forAllPages=new Set(["addresses","components","front-matter","fields","generated-parts","notebook-outputs","docstrings","other-comments","overrides"])
;const overrideKeys=[...policyKeys.filter(key=>!forAllPages.has(key)),...localSettings];function withLimits(before,after){
return before.limits===undefined&&after.limits===undefined?{}:{limits:{...before.limits,...after.limits}}}
const configKeys=[...options.sX.filter(({file:file})=>file!=="never").map(({name:name})=>name),...policyKeys,"extends","from"]
;function parseConfig(text,path,today){const file=(0,yaml_file.g)(text,path);const entries=file===undefined?[]:file.entries();if(!entries){
const kind=file?.items()?"a list":"a text"
;throw new errors.yo(`${file?.where??path}: the file is ${kind}, and not settings.`,"Write one `name: value` per line.")}const extended=[]
;const parts=(0,mistakes.e2)(entries,entry=>{if(entry.key==="from")return readDates(entry,today)
;if(entry.key!=="extends")return[readEntry(entry)];extended.push(...textsOf(entry).map(name=>({name:name,where:entry.where})));return[]})
;const isDated=index=>entries[index]?.key==="from";const always=parts.filter((_,index)=>!isDated(index)).flat()
;const dated=parts.filter((_,index)=>isDated(index)).flat();return{...[...always,...dated].reduce(mergedConfig,nothing),extended:extended}}
const nothing={settings:{},policy:policy.noPolicy,writtenAt:new Map};function readEntry(entry){const{key:key,where:where}=entry
;if(!isPolicyKey(key)){const[name,value]=readSetting(entry);return{settings:{[name]:value},policy:policy.noPolicy,
writtenAt:new Map([[name,where]])}}return{settings:{},policy:{...policy.noPolicy,...readPolicyPart(entry)},
writtenAt:new Map(key==="rules"?placesOfRules(entry):[[key,where],...placesOfParts(entry)])}}function placesOfRules({value:value}){
return(value.entries()??[]).flatMap(rule=>{const path=`rules.${rule.key}`;const parts=rule.value.entries()??[{...rule,key:"severity"}]
;return parts.map(part=>[part.key==="severity"?path:`${path}.${part.key}`,part.where])})}function placesOfParts({key:key,value:value}){
const keys=(value.entries()??[]).map(part=>[part.key,part.where]);const items=(value.items()??[]).map(item=>[nameOf(item),item.where])
;return[...keys,...items].map(([name,where])=>[`${key}.${name}`,where])}function nameOf(item){
return item.text()??item.entries()?.find(({key:key})=>key==="from")?.value.text()??""}function readDates(entry,today=""){
const days=entriesOf(entry,"days and their settings, such as `2027-01-01: { fail-on: warning }`");const read=(0,mistakes.e2)(days,day=>({
day:day,parts:readDay(day)}))
;return read.toSorted((a,b)=>a.day.key<b.day.key?-1:1).flatMap(({day:day,parts:parts})=>day.key<=today?parts:[announced(day)])}
function readDay(day){if(!isDay(day.key))throw new errors.yo(`${day.where}: ${(0,
shown.S)(day.key)} is not a day.`,"Write it like 2027-01-31.");return(0,mistakes.e2)(entriesOf(day,"settings"),entry=>{
if(entry.key!=="from"&&entry.key!=="extends")return readEntry(entry)
;throw new errors.yo(`${entry.where}: ${entry.key} is not a setting of a day.`,"Move it out of the day.")})}function isDay(text){
const time=/^\d{4}-\d{2}-\d{2}$/.test(text)?Date.parse(text):NaN;return!Number.isNaN(time)&&new Date(time).toISOString().startsWith(text)}
function announced({key:key,where:where,value:value}){const keys=(value.entries()??[]).map(entry=>entry.key)
;const sentence=`From ${key} on, ${allOf(keys)} ${keys.length===1?"is":"are"} set as in ${where}.`;return{...nothing,policy:{
...policy.noPolicy,upcoming:[sentence]}}}function allOf(names){
return names.length<2?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)??""}`}
function readSetting({key:key,where:where,value:value}){const spec=options.sX.find(({name:name})=>name===key)
;if(!spec)throw unknownKey(key,where);checkInFile(spec,spec.file==="never"?undefined:value.plain(),where);return[spec.name,value.plain()]}
function unknownKey(key,where){const problem=`${where}: ${(0,shown.S)(key)} is not a setting of this file.`
;if(/(?:^|[-_])(?:key|token|secret|password)$/i.test(key)){
const variables=Object.values(providers.r).flatMap(({keyVariables:keyVariables})=>keyVariables)
;const remedy=`A key in a file of a repository is public: remove it here, and set it in the environment (${(0,
either_of.B)(variables)}) or as a secret of the workflow.`;return new errors.yo(problem,remedy)}return new errors.yo(problem,(0,
mistakes.wJ)(key,configKeys))}const isName=text=>text.length<=100&&/^[\w.-]+$/.test(text)&&!/^\.+$/.test(text)
;const isRef=text=>text.length<=200&&/^\w[\w./-]*$/.test(text)&&!text.includes("..");function isElsewhere(name){
return/\/\/|:\/\/|^[^@/]+\/.*@/.test(name)}function placeElsewhere(name,where){const[repository="",file="",...moreFiles]=name.split("//")
;const[owner="",repo="",...moreNames]=repository.split("/");const[path="",ref="",...moreRefs]=file.split("@")
;const isWhole=moreFiles.length+moreNames.length+moreRefs.length===0;const isFile=path.length<=300&&/\.ya?ml$/i.test(path)&&!leadsOut(path)
;if(isWhole&&isName(owner)&&isName(repo)&&isFile&&isRef(ref))return{owner:owner,repo:repo,path:path,ref:ref}
;throw new errors.yo(`${where}: ${(0,
shown.S)(name)} does not name a file of another repository.`,"Write it like `example/.github//alt-text-review.yml@v1`, with a branch, a tag or a commit behind the @.")
}function nameElsewhere({owner:owner,repo:repo,path:path,ref:ref}){return`${owner}/${repo}//${path}@${ref}`}const presets={"github-docs":{
source:"https://docs.github.com/en/contributing/style-guide-and-content-model/style-guide#alt-text",
text:`\nstyle:\n  min-length: 40\n  max-length: 150\n  forbidden-starts: [image, graphic]\n  end-mark: required\nrules:\n  house-style: error\n`
},"microsoft-learn":{source:"https://learn.microsoft.com/contribute/content/accessibility",
text:`\nstyle:\n  forbidden-starts: [an image of, image of, a graphic of, graphic of]\n  end-mark: required\nrules:\n  filename-alt: error\n  generic-alt: error\n  repeated-alt: warning\n`
},"gov-uk":{source:"https://design-system.service.gov.uk/styles/images/",
text:`\nstyle:\n  forbidden-starts: [image of, graphic of]\nrules:\n  attribution-as-alt: error\n  redundant-with-text: warning\n`}}
;function presetText(name){const found=Object.entries(presets).find(([one])=>one===name);return found?.[1].text}const extends_most={deep:5,
files:20};async function loadConfig(text,path,io){let files=0;return load(text,{path:path,name:path,place:undefined},[path])
;async function load(own,file,chain){const{extended:extended,...config}=parseConfig(own,file.name,io.today);let all
;for(const one of extended){const base=await follow(one,file,chain);all=all===undefined?base:mergedConfig(all,base)}
return all===undefined?config:mergedConfig(all,config)}async function follow({name:name,where:where},from,chain){
const preset=presetText(name);if(preset!==undefined){
const{settings:settings,policy:policy,writtenAt:writtenAt}=parseConfig(preset,`preset ${name}`);return{settings:settings,policy:policy,
writtenAt:writtenAt}}const file=sourceOf(name,from,where);if(chain.includes(file.name)){
const circle=[...chain,file.name].map(shown.S).join(" → ")
;throw new errors.yo(`${where}: extends leads in a circle: ${circle}.`,"Take one of them out.")}files+=1
;if(chain.length>extends_most.deep||files>extends_most.files){
throw new errors.yo(`${where}: extends leads to more than ${extends_most.deep} files in a row, or ${extends_most.files} in all.`,"Put their settings into fewer files.")
}const text=await textOf(file,where)
;if(text===undefined)throw new errors.yo(`${where}: ${nothingCalled(name,file.name)}.`,remedyForMissing(name))
;return load(text,file,[...chain,file.name])}async function textOf({path:path,name:name,place:place},where){
if(place===undefined)return io.read(path);if(io.readElsewhere===undefined)throw new errors.yo(`${where}: ${(0,
shown.S)(name)} needs a token.`,needsToken);const found=await io.readElsewhere(place);if("text"in found)return found.text
;throw new errors.yo(`${where}: ${(0,
shown.S)(name)} cannot be read: ${found.reason}.`,"Check the path and the name behind the @, and that the token may read that repository.")}
}
const needsToken="It is in another repository. On the command line, set GITHUB_TOKEN; in the Action, the input github-token, whose default can read public ones."
;function sourceOf(name,from,where){if(isElsewhere(name))return elsewhere(placeElsewhere(name,where))
;const path=fileOf(name,from.path,where);if(from.place===undefined)return{path:path,name:path,place:undefined}
;if(!path.startsWith("node_modules/"))return elsewhere({...from.place,path:path});throw new errors.yo(`${where}: ${(0,
shown.S)(name)} is a package, and another repository has none installed.`,remedyForMissing(name))}function elsewhere(place){return{
path:place.path,name:nameElsewhere(place),place:place}}function fileOf(name,from,where){
const isFile=name.startsWith(".")||/\.ya?ml$/i.test(name);if(isFile&&!name.startsWith("@")){
const path=external_node_path_.posix.join(external_node_path_.posix.dirname(from.replaceAll("\\","/")),name.replaceAll("\\","/"))
;const isOutside=external_node_path_.posix.isAbsolute(from)?!path.startsWith(`${external_node_path_.posix.dirname(from)}/`):leadsOut(path)
;if(!isOutside)return path;throw new errors.yo(`${where}: extends leads out of the repository: ${(0,
shown.S)(name)}`,"Name a file inside of it: a run reads no other.")}if(!/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i.test(name)){
throw new errors.yo(`${where}: ${(0,shown.S)(name)} is not a file, a package or a preset.`,remedyForMissing(name))}
return`node_modules/${name}/alt-text-review.yml`}function nothingCalled(name,file){
if(!file.startsWith("node_modules/")||name.startsWith("@"))return`there is no ${(0,shown.S)(file)}`;return`${(0,
shown.S)(name)} is not a preset, and there is no ${(0,shown.S)(file)}`}function remedyForMissing(name){const names=Object.keys(presets)
;return`${(0,
mistakes.wJ)(name,names,"A preset is")} A file is named with ./ from this file, and a package has alt-text-review.yml and is installed.`}}),
29272: (($module,$exports,$require)=>{$require.d($exports,{g:()=>readYaml});var $m0=$require(38815);var $m1=$require(61469)
;function readYaml(text,path){const lines=new $m0.HN;const document=(0,$m0.Tp)(text,{lineCounter:lines,uniqueKeys:true})
;const end=text.trimEnd().length;const at=offset=>{const{line:line,col:col}=lines.linePos(Math.min(offset,end))
;return`${path}:${line}:${col}`}
;const problems=document.errors.map(({code:code,message:message,pos:[start,stop]})=>code==="DUPLICATE_KEY"?`${at(start)}: ${keyAt(text,start,stop)} is there twice.`:`${at(start)} is not YAML: ${firstLine(message)}.`)
;if(problems.length>0)throw new $m1.yo(problems.join("\n"),remedyOf(document.errors));const{contents:contents}=document
;const isEmpty=contents===null||(0,$m0.jn)(contents)&&contents.value===null;return isEmpty?undefined:valueOf(contents,document,at,path)}
function keyAt(text,start,stop){const[key=""]=text.slice(start,Math.max(stop,start+60)).split(/[:\n]/);return key.trim()}
function remedyOf(errors){const isTwice=errors.some(({code:code})=>code==="DUPLICATE_KEY")
;const isBroken=errors.some(({code:code})=>code!=="DUPLICATE_KEY")
;return[...isTwice?["Keep one of the two."]:[],...isBroken?["Check brackets, quotes and indentation there."]:[]].join(" ")}
function valueOf(node,document,at,fallback){const meant=(0,$m0.Vj)(node)?node.resolve(document):node;const whereOf=(one,otherwise)=>(0,
$m0.Ll)(one)&&one.range?at(one.range[0]):otherwise;const where=whereOf(node,fallback);if((0,$m0.Vj)(node)&&meant===undefined){
const problem=`${where}: nothing before *${node.source} in the file is marked as &${node.source}.`
;throw new $m1.yo(problem,"Write the value out, or in quotes where it is a text.")}return{where:where,entries(){if(!(0,
$m0.jh)(meant))return undefined;return meant.items.map(({key:key,value:value})=>{const keyAt=whereOf(key,where);return{key:String(key),
where:keyAt,value:valueOf(value,document,at,keyAt)}})},
items:()=>(0,$m0.oP)(meant)?meant.items.map(item=>valueOf(item,document,at,where)):undefined,text(){if(!(0,
$m0.jn)(meant)||meant.value===null)return undefined;return meant.source??JSON.stringify(meant.value)},plain(){try{return(0,
$m0.Ll)(meant)?meant.toJS(document):meant}catch(error){
if(error instanceof ReferenceError)throw new $m1.yo(`${where}: ${error.message}.`,"Write the value out.");throw error}}}}
function firstLine(message){return(message.split("\n")[0]??message).replace(/ at line \d.*/,"").replace(/[.:]$/,"")}}),

};
