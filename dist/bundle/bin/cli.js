export const ids = [3220, 8179];
export const modules = {
53220: (($module,$exports,$require)=>{$require.a($module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{
$require.r($exports);var $m0=$require(73024);var $m1=$require(76760);var $m2=$require(97670);var $m3=$require(94570);var $m4=$require(28366)
;const threadMark="--in-thread";const[mark,...marked]=process.argv.slice(2)
;const inThread=mark===threadMark?(await $require.e(1192).then($require.bind($require,41192))).outsideOfThread():undefined
;const args=inThread===undefined?process.argv.slice(2):marked;const{exitCode:exitCode,printed:printed,...outside}=inThread??(0,
$m4.R)(process);const isInteractive=inThread===undefined&&(0,$m4.H)(process,"stdin");const code=await(0,$m2.a)(args,{cwd:process.cwd(),
env:process.env,stdin:async()=>{const chunks=[];for await(const chunk of process.stdin)chunks.push(chunk);return Buffer.concat(chunks)},
streams:()=>({input:process.stdin,output:process.stdout}),ask:isInteractive&&outside.stderrIsTerminal?ask:undefined,
keyboard:isInteractive&&outside.stdoutIsTerminal?keyboard:undefined,changes:changes,...outside,beforeScan:beforeScan,
restart:inThread===undefined&&isMemoryOurs()?restart:undefined,fetch:globalThis.fetch,clock:$m3.m,
today:(new Date).toISOString().slice(0,10),packageDir:(0,$m1.resolve)((0,$m1.dirname)((0,$m0.realpathSync)(process.argv[1]??".")),"..","..")
});process.exitCode=exitCode(code);async function ask(question){
const{createInterface:createInterface}=await Promise.resolve().then($require.t.bind($require,26848,19));const lines=createInterface({
input:process.stdin,output:process.stderr});try{return await lines.question(question)}finally{lines.close()}}async function keyboard(){
const{openKeyboard:openKeyboard}=await $require.e(2773).then($require.bind($require,12773));return openKeyboard(process)}
async function beforeScan(){const{optimizeLater:optimizeLater}=await $require.e(5404).then($require.bind($require,25404))
;optimizeLater(process.versions.v8)}function isMemoryOurs(){const flags=[...process.execArgv,process.env.NODE_OPTIONS??""].join(" ")
;return!/--(?:max|min|initial)[-_](?:old|semi|heap)/.test(flags)}async function restart(){
const{runInThread:runInThread}=await $require.e(1192).then($require.bind($require,41192));const[node="",script=""]=process.argv
;const code=await runInThread([node,script,threadMark,...args],{...outside,exitCode:exitCode,printed:printed});if(code===undefined)return
;await printed();process.exit(exitCode(code))}async function*changes(){
const{watch:watch}=await Promise.resolve().then($require.t.bind($require,51455,19))
;for await(const{filename:filename}of watch(process.cwd(),{recursive:true}))if(filename!==null)yield filename}__webpack_async_result__()
}catch(e){__webpack_async_result__(e)}},1)}),
28366: (($module,$exports,$require)=>{$require.d($exports,{H:()=>isTerminal,R:()=>outsideOf});var external_node_fs_=$require(73024)
;var external_node_os_=$require(48161);const numbers={SIGINT:2,SIGTERM:15};const signals=Object.keys(numbers)
;function createInterrupt(program){const ending=new AbortController;let heard;let kept=0;const hear=signal=>{heard??=signal;ignore()
;ending.abort()};const ignore=()=>{for(const signal of signals)program.off(signal,hear)}
;const exitCode=code=>heard===undefined?code:128+numbers[heard];return{signal:ending.signal,exitCode:exitCode,keep(){
if(kept===0&&heard===undefined)for(const signal of signals)program.on(signal,hear);kept+=1;let isOver=false;return()=>{if(isOver)return
;isOver=true;kept-=1;if(kept>0)return;ignore();if(heard!==undefined)program.exit(exitCode(0))}}}}
function createPrinter(program,isTerminal,complain){let isCut=false;const fail=error=>{if(codeOf(error)==="EPIPE")return
;if(!isCut)complain(`the report could not be printed: ${error instanceof Error?error.message:String(error)}`);isCut=true}
;let stream=isTerminal?program.stdout.on("error",fail):undefined;return{isCut:()=>isCut,async done(){const open=stream
;if(open!==undefined)await new Promise(resolve=>open.write("",resolve))},print(text){if(stream!==undefined){stream.write(text);return}
const bytes=Buffer.from(text);let at=0;try{while(at<bytes.length)at+=(0,external_node_fs_.writeSync)(1,bytes,at)}catch(error){
if(codeOf(error)!=="EAGAIN")fail(error);else{stream=program.stdout.on("error",fail);stream.write(bytes.subarray(at))}}}}}
function codeOf(error){return error instanceof Error&&"code"in error?error.code:undefined}function outsideOf(program){
const interrupt=createInterrupt(program);const stderr=text=>{program.stderr.write(text)};const stdoutIsTerminal=isTerminal(program,"stdout")
;const printer=createPrinter(program,stdoutIsTerminal,sentence=>{stderr(`alt-text-review: ${sentence}\n`)});return{stdout:printer.print,
stderr:stderr,stdoutIsTerminal:stdoutIsTerminal,stderrIsTerminal:isTerminal(program,"stderr"),
columns:stdoutIsTerminal?program.stdout.columns:undefined,signal:interrupt.signal,keep:interrupt.keep,printed:printer.done,
exitCode:code=>printer.isCut()?2:interrupt.exitCode(code)}}const outside_numbers={stdin:0,stdout:1,stderr:2}
;function isTerminal(program,name){const stats=statsOf(outside_numbers[name])
;if(stats===undefined||stats.isFile()||stats.isFIFO()||stats.isSocket()||isNothing(stats))return false;return program[name].isTTY}
function statsOf(stream){try{return(0,external_node_fs_.fstatSync)(stream)}catch{return undefined}}function isNothing({rdev:rdev}){
return rdev!==0&&(0,external_node_fs_.statSync)(external_node_os_.devNull,{throwIfNoEntry:false})?.rdev===rdev}}),
97670: (($module,$exports,$require)=>{$require.d($exports,{a:()=>runCli});var esm=$require(48179);var environment=$require(96642)
;var mistakes=$require(20682);var options=$require(75548);var either_of=$require(86981);var errors=$require(61469)
;var reporters=$require(30529);const reading=["paths","config","language","baseline"]
;const drafting=["eachlabs-api-key","provider","api-base-url","model","requests-per-minute","concurrency","max-captions","max-cost-usd","image-transport","picture-hosts","allow-private-image-upload","cache-dir"]
;const commandSettings={baseline:reading,
merge:["config","language","fail-on","max-warnings","min-coverage","unread","baseline","context-drafts","picture-hosts",...options.sX.map(({name:name})=>name).filter(name=>name.endsWith("-file")),"embed-pictures"],
work:[...reading,"captions",...drafting],apply:[...reading,"picture-hosts"],lsp:[...reading,...drafting],
doctor:["paths","config","baseline","eachlabs-api-key","provider","api-base-url","model","requests-per-minute","concurrency","max-cost-usd","image-transport","allow-private-image-upload"]
};function targetsOf(values,output){const targets=(values.length===0?["text"]:values).map(value=>targetOf(value,output))
;const files=targets.map(({file:file})=>file);const twice=files.find((file,index)=>files.indexOf(file)!==index)
;if(new Set(files).size===files.length)return targets
;throw new errors.yo(`Two reports go to ${twice??"stdout"}.`,"Give all but one of them a file of its own, such as --format sarif=report.sarif.")
}function targetOf(value,output){const cut=value.indexOf("=");const name=cut<0?value:value.slice(0,cut)
;const format=reporters.sX.find(one=>one===name);if(format===undefined)throw new errors.yo(`${name} is not a known format.`,(0,
mistakes.wJ)(name,reporters.sX));const file=cut<0?output:value.slice(cut+1)
;if(file==="")throw new errors.yo(`${value} names no file.`,`Write it like ${name}=report.txt.`);return{format:format,file:file}}
const groups={"What is read:":["paths","scope","config","language","cache-dir","deadline-minutes"],
"What fails the check:":["fail-on","max-warnings","min-coverage","unread","baseline"],
"Reports:":[...options.sX.map(({name:name})=>name).filter(name=>name.endsWith("-file")),"embed-pictures"]};const drafts="Drafts:"
;const display="On the terminal:";function addMergeOptions(command){
return addInOrder(command,[...settingOptions(commandSettings.merge),...reportOptions()])}function addCheckOptions(command){
const[read=""]=Object.keys(groups)
;return addInOrder(command,[inGroup(read,new esm.c$("--base <ref>","review what changed since this commit")),inGroup(read,new esm.c$("--stdin-filename <name>","the name of what - reads from the standard input")),inGroup(read,new esm.c$("--shard <i/n>","read one of n parts of the documents, for the command merge")),inGroup(read,new esm.c$("--check-pictures","list the pictures that are not there")),inGroup(drafts,new esm.c$("--caption","draft descriptions (short for --captions auto)")),inGroup(drafts,new esm.c$("--fix","write the drafts into the files (implies --caption)")),inGroup(drafts,new esm.c$("--dry-run","with --fix: print what it would write, as a diff for git apply")),inGroup(drafts,new esm.c$("--interactive","with --fix: decide on each image at the terminal, before it is written")),inGroup(drafts,new esm.c$("--journal <file>","file that keeps decisions; without it, one in the folder of your state files")),...settingOptions(),inGroup(display,new esm.c$("--watch","check again whenever a document changes")),inGroup(display,new esm.c$("--print-config <file>","print all that applies to a file, and where it comes from")),...reportOptions()])
}function reportOptions(){
return[inGroup("Reports:",formatsOption()),inGroup("Reports:",new esm.c$("--output <file>","write the report to a file instead of stdout")),inGroup(display,choiceOption("--group-by","group findings",["rule","file","folder"],"rule")),inGroup(display,new esm.c$("--quiet","show only what fails the check, and the verdict")),inGroup(display,new esm.c$("--verbose","show every place, and mark the text in each")),inGroup(display,new esm.c$("--color","use colours, also where there is no terminal")),inGroup(display,new esm.c$("--no-color","use none. Default: as the terminal, NO_COLOR and FORCE_COLOR say"))]
}function addSettings(command,names){return addInOrder(command,settingOptions(names))}function settingOptions(names){const specs=options.sX
;return specs.filter(({name:name})=>!(0,
options.XZ)(name)&&names?.includes(name)!==false).map(spec=>inGroup(groupOf(spec.name),toOption(spec)))}
function addInOrder(command,options){const order=[...Object.keys(groups).slice(0,2),drafts,"Reports:",display]
;const rank=({helpGroupHeading:helpGroupHeading})=>order.indexOf(helpGroupHeading??"")
;for(const option of options.toSorted((a,b)=>rank(a)-rank(b)))command.addOption(option);return command}function groupOf(name){
const entries=Object.entries(groups);return entries.find(([,names])=>names.includes(name))?.[0]??drafts}function inGroup(group,option){
return option.helpGroup(group)}function formatOption(help,names){return choiceOption("--format",help,names,"text")}
function choiceOption(flag,help,choices,usual){
return new esm.c$(`${flag} <${choices.join("|")}>`,`${help}. Default: ${usual}.`).default(usual).argParser(value=>{
if(choices.includes(value))return value;throw new errors.yo(`${value} is not a known ${flag.slice(2)}.`,(0,mistakes.wJ)(value,choices))})}
function formatsOption(){
const help=`a report on stdout, or in a file: ${(0,either_of.B)(reporters.sX)}. Can be given several times. Default: text.`
;return new esm.c$("--format <name[=file]>",help).argParser((value,before)=>[...before??[],value])}function toOption(spec){
const usual=spec.default===undefined?"":` Default: ${String(spec.default)}.`;const help=`${inPlainText(spec.help)}${usual}`
;if(spec.type==="boolean")return new esm.c$(`--${spec.name} [true|false]`,help).preset("true");if((0,
options.Lv)(spec))return new esm.c$(`--${spec.name} <${spec.type==="list"?"globs":spec.type}...>`,help);if(spec.type==="choice"){
const choices=(spec.choices??[]).join("|")
;return spec.alone===undefined?new esm.c$(`--${spec.name} <${choices}>`,help):new esm.c$(`--${spec.name} [${choices}]`,`${help} Alone it means ${spec.alone}.`).preset(spec.alone)
}return new esm.c$(`--${spec.name} <${placeholders[spec.type]??"value"}>`,help)}const placeholders={url:"url",number:"number",
integer:"number"};function inPlainText(help){return help.replaceAll("`","").replace(", one per line","")}
function toCheckFlags(flags,{env:env}){const text=name=>{const value=flags[name];return typeof value==="string"?value:undefined}
;const settings=settingsOf(flags,env);const formats=flags.format;const output=text("output");if(flags.quiet===true&&flags.verbose===true){
throw new errors.yo("--quiet and --verbose ask for opposite things.","Use one of them.")}
if(flags.dryRun===true&&flags.fix!==true)throw new errors.yo("--dry-run is about --fix.","Add --fix.")
;if(flags.interactive===true&&flags.fix!==true)throw new errors.yo("--interactive is about --fix.","Add --fix.")
;const asksForDrafts=flags.caption===true||flags.fix===true&&settings.captions===undefined;return{settings:asksForDrafts?{...settings,
captions:"auto"}:settings,targets:targetsOf(Array.isArray(formats)?formats.map(String):[],output),output:output,display:{
colour:typeof flags.color==="boolean"?flags.color:undefined,groupBy:groupings.find(one=>one===flags.groupBy),
detail:flags.quiet===true?"quiet":flags.verbose===true?"verbose":"normal"},fix:flags.fix===true,dryRun:flags.dryRun===true,
journal:text("journal"),base:text("base"),checkPictures:flags.checkPictures===true,stdinName:text("stdinFilename"),
printConfig:text("printConfig"),shard:text("shard"),shards:undefined}}const groupings=["rule","file","folder"]
;function settingsOf(flags,env){const given=options.sX.map(({name:name})=>[name,flags[(0,options.xQ)(name)]]);return{...(0,
environment.R)(env),...Object.fromEntries(given.filter(([,value])=>value!==undefined))}}var nearest=$require(76062);const examples={
"":[["alt-text-review","review the current folder"],["alt-text-review docs --quiet","only what fails the check"],["alt-text-review --base origin/main","what changed since a commit"],["alt-text-review work","work off the findings in the browser"],["alt-text-review init","set it up for a repository on GitHub"]],
check:[["alt-text-review","the current folder"],['alt-text-review docs "site/**/*.md"',"a folder, and what a glob matches"],["alt-text-review --base origin/main","what changed since a commit"],["alt-text-review - --stdin-filename docs/a.md < a.md","a text that is not saved"],["alt-text-review --format text --format sarif=out.sarif","two reports of one run"],["alt-text-review --group-by folder --fail-on warning","folder by folder"],["alt-text-review docs --fix --dry-run","what --fix would write, as a diff"],["alt-text-review docs --fix --interactive","one key a decision, image after image"],["alt-text-review --print-config docs/a.md","what applies to a page, and why"]],
baseline:[["alt-text-review baseline","accept all current findings"],["alt-text-review baseline --prune","take out what is fixed, after some work"],["alt-text-review baseline --output old.json","in another file, for baseline: old.json"]],
merge:[["alt-text-review merge shard-*.json","the verdict on all parts of a scan"],["alt-text-review merge shard-*.json --format html=report.html","with a report to work in"]],
work:[["alt-text-review work","all findings below this folder"],["alt-text-review work docs/guide","those of one folder"],["alt-text-review work --caption","with drafts of a model"]],
apply:[["alt-text-review apply decisions.json","what somebody decided in the HTML report"]],
lsp:[["alt-text-review lsp --stdio","as an editor starts it (docs/editors.md)"]],
organisation:[["alt-text-review organisation shop=shop.json docs=docs.json","coverage of each, and of all"],["alt-text-review organisation *.json --earlier last.json --json last.json","with the trend, every week"],["alt-text-review organisation *.json --teams teams.yml --html all.html","by team, as a page"]],
stats:[["alt-text-review stats","what was decided in this folder"],["alt-text-review stats --all --since 2026-01-31","on this machine, since a day"],["alt-text-review stats journals/*.json --format json","by many people, for a program"]],
rules:[["alt-text-review rules --format json","with the standards behind each"]],
explain:[["alt-text-review explain missing-alt","what it finds, who is affected, how to silence it"]],
init:[["alt-text-review init","show what would be written, and ask"],["alt-text-review init --yes","in a script"]],
doctor:[["alt-text-review doctor","sends no request"],["alt-text-review doctor --ask","tries the provider with pictures of its own"]]}
;const width=50;function examplesOf(command){const lines=examples[command].map(([line,purpose])=>`  ${line.padEnd(width)}  ${purpose}`)
;return`\nExamples:\n${lines.join("\n")}`}function assertKnown(args,commands){const[first="",second]=args
;if(first==="help"&&second!==undefined&&!commands.includes(second))throw unknown(second,commands)
;const isHelp=args.includes("--help")||args.includes("-h");if(isHelp&&!commands.includes(first)&&(0,
nearest.p)(first,commands).length>0)throw unknown(first,commands)}function unknown(name,commands){const[near]=(0,nearest.p)(name,commands)
;const remedy=near===undefined?`Use ${commands.join(", ")}.`:`Did you mean ${near}?`
;return new errors.yo(`There is no command ${name}.`,remedy)}var providers=$require(18013)
;function addCommandsWithoutReview(program,world,done){
program.command("organisation").description("one report on many repositories: coverage, teams, and the trend").argument("<reports...>","JSON reports of the repositories, as name=file").option("--earlier <file>","what --json wrote the last time").option("--teams <file>","YAML: the repositories of each team, or name:glob").option("--codeowners <name=file...>","the CODEOWNERS of repositories, for files that no team of --teams has").option("--html <file>","write the report as a page").option("--json <file>","write the report as JSON, for programs and for the next time").addHelpText("after",examplesOf("organisation")).action(async(reports,flags)=>{
const{organisation:organisation}=await Promise.all([$require.e(3798),$require.e(4006),$require.e(8815),$require.e(883)]).then($require.bind($require,50883))
;done(await organisation({...flags,reports:reports},world))})
;program.command("stats").description("count what people did with drafts: in the workbench, and on pull requests as far as git knows").argument("[journals...]","journals of the workbench; without one, that of this folder").option("--all","all journals of this machine").option("--since <date>","only what was decided since this day, YYYY-MM-DD").addOption(formatOption("output format",["text","json"])).addHelpText("after",examplesOf("stats")).action(async(journals,flags)=>{
const{stats:stats}=await Promise.all([$require.e(4006),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(2638)]).then($require.bind($require,22638))
;const{all:all,since:since,format:format}=flags;done(await stats({journals:journals,all:all===true,since:since,json:format==="json"},world))
})
;program.command("rules").description("list the rules").addOption(formatOption("output format",["text","json"])).addHelpText("after",examplesOf("rules")).action(async({format:format})=>{
const{listRules:listRules}=await Promise.all([$require.e(9560),$require.e(1218)]).then($require.bind($require,51218))
;done(listRules(format,world))})
;program.command("explain").description("say what a rule finds, and why").argument("<rule>","its id").addHelpText("after",examplesOf("explain")).action(async id=>{
const{explain:explain}=await Promise.all([$require.e(9560),$require.e(1218)]).then($require.bind($require,51218))
;done(await explain(id,world))})}var version=$require(96480);async function runCli(args,world){let code=0
;const program=build(world,result=>code=result);try{assertKnown(args,program.commands.map(command=>command.name()))
;await program.parseAsync([...args],{from:"user"});return code}catch(error){if(error instanceof esm.b7)return error.exitCode===0?0:2
;if(error instanceof errors.yo){world.stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);return 2}throw error}}
const help=`\nA command is described by its own help: alt-text-review check --help\nEvery setting can also stand in .github/alt-text-review.yml, or in a variable such as ALT_TEXT_REVIEW_FAIL_ON.\nExit codes: 0 pass, 1 the gate failed, 2 could not run, 130 stopped by Ctrl-C.`
;function build(world,done){
const program=new esm.uB(version.z.name).description("Finds images whose alternative text is missing or weak, and drafts descriptions.").version(version.z.version).exitOverride().configureOutput({
writeOut:world.stdout,writeErr:world.stderr,getOutHelpWidth:()=>world.columns??100}).configureHelp({
optionDescription:({description:description})=>description
}).showHelpAfterError("Run alt-text-review --help for all options.").addHelpText("after",`${examplesOf("")}\n${help}`)
;const checking=program.command("check",{isDefault:true
}).description("review files and folders; the current folder when none is named").argument("[paths...]","files, folders and quoted globs; - is the standard input")
;addCheckOptions(checking).addHelpText("after",examplesOf("check")).action(async(paths,flags)=>{const asked=toCheckFlags(flags,world)
;if(flags.interactive===true){if(flags.watch===true)throw new errors.yo("--watch and --interactive are not for one run.","Use one of them.")
;const{interactive:interactive}=await Promise.all([$require.e(3798),$require.e(4006),$require.e(5505),$require.e(5002),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(1035),$require.e(2771),$require.e(9520),$require.e(444)]).then($require.bind($require,444))
;done(await interactive(paths,asked,world));return}
const{check:check}=await Promise.all([$require.e(4006),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(6079)]).then($require.bind($require,96079))
;const isWatched=flags.watch===true;const run=()=>check(paths,asked,isWatched?{...world,restart:undefined}:world)
;const code=isWatched?await watched(run,asked,world):await run();if(code===2)hintAtCommand(paths,program,world);done(code)})
;const baseline=program.command("baseline").description("accept all current findings: later runs count only new ones").argument("[paths...]","files or folders").option("--output <file>","file to write the accepted findings to").option("--prune","only take out what is fixed")
;addSettings(baseline,commandSettings.baseline).addHelpText("after",examplesOf("baseline")).action(async(paths,flags)=>{
const{writeBaseline:writeBaseline}=await Promise.all([$require.e(3798),$require.e(4006),$require.e(5002),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(1593),$require.e(6590)]).then($require.bind($require,66590))
;const output=typeof flags.output==="string"?flags.output:undefined;const settings=settingsOf(flags,world.env)
;done(await writeBaseline(paths,{settings:settings,output:output,prune:flags.prune===true},world))})
;const merging=program.command("merge").description("judge the shards of a scan as if one run had read everything").argument("<reports...>","JSON reports of all shards, in any order")
;addMergeOptions(merging).addHelpText("after",examplesOf("merge")).action(async(shards,flags)=>{
const{check:check}=await Promise.all([$require.e(4006),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(6079)]).then($require.bind($require,96079))
;done(await check([],{...toCheckFlags(flags,world),shards:shards},world))})
;const working=program.command("work").description("work off the findings in the browser, picture by picture").argument("[paths...]","files or folders").option("--port <number>","port on this machine; without it, any that is free").option("--no-open","do not open the browser").option("--journal <file>","file that keeps the decisions; without it, one in the folder of your state files").option("--caption","draft descriptions (short for --captions auto)")
;addSettings(working,commandSettings.work).addHelpText("after",examplesOf("work")).action(async(paths,flags)=>{
const{work:work}=await Promise.all([$require.e(3798),$require.e(4006),$require.e(5505),$require.e(5002),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(1035),$require.e(2771),$require.e(9520),$require.e(5811)]).then($require.bind($require,15811))
;const{settings:settings}=toCheckFlags(flags,world);const text=value=>typeof value==="string"?value:undefined;const more={
port:text(flags.port),journal:text(flags.journal),open:flags.open!==false};done(await work(paths,{settings:settings,...more},world))})
;const applying=program.command("apply").description("write saved decisions into the files, with the same proofs").argument("<decisions>","file of decisions (docs/workbench.md)").argument("[paths...]","files or folders")
;addSettings(applying,commandSettings.apply).addHelpText("after",examplesOf("apply")).action(async(file,paths,flags)=>{
const{apply:apply}=await Promise.all([$require.e(3798),$require.e(4006),$require.e(5505),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(1035),$require.e(2771),$require.e(7978)]).then($require.bind($require,17129))
;done(await apply(file,paths,settingsOf(flags,world.env),world))})
;const serving=program.command("lsp").description("serve an editor over the standard streams: findings as one types, and edits").option("--stdio","as editors say it; there is no other way")
;addSettings(serving,commandSettings.lsp).addHelpText("after",examplesOf("lsp")).action(async flags=>{
const{lsp:lsp}=await Promise.all([$require.e(4006),$require.e(5505),$require.e(7634),$require.e(5002),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(1035),$require.e(1884)]).then($require.bind($require,1884))
;done(await lsp(settingsOf(flags,world.env),world))})
;program.command("init").description("write a workflow that reviews pull requests, and a first configuration file").option("--yes","do not ask before writing").addHelpText("after",examplesOf("init")).action(async({yes:yes})=>{
const{init:init}=await Promise.all([$require.e(8815),$require.e(4017)]).then($require.bind($require,34017))
;done(await init(yes===true,world))})
;const doctor=program.command("doctor").description("check the settings and this folder; with --ask, try the provider, too").option("--ask",`try the provider (${askingTakes})`).addOption(formatOption("output format",["text","json"]))
;addSettings(doctor,commandSettings.doctor).addHelpText("after",examplesOf("doctor")).action(async flags=>{
const{doctor:examine}=await Promise.all([$require.e(4006),$require.e(9560),$require.e(6670),$require.e(4913),$require.e(7061),$require.e(9522),$require.e(3656)]).then($require.bind($require,53656))
;const settings=settingsOf(flags,world.env);done(await examine({settings:settings,ask:flags.ask===true,json:flags.format==="json"},world))})
;addCommandsWithoutReview(program,world,done);return program}
const askingTakes=providers.e.map(name=>`${name}: ${providers.r[name].askingTakes}`).join("; ")
;async function watched(run,{fix:fix,targets:targets,settings:settings},world){
if(fix)throw new errors.yo("--watch and --fix are not for one run.","Use one of them: drafts are read before the next.")
;const{watch:watch}=await Promise.all([$require.e(6670),$require.e(8612)]).then($require.bind($require,45018))
;const named=Object.entries(settings).filter(([name])=>name.endsWith("-file"))
;return watch(run,[...targets.flatMap(({file:file})=>file??[]),...named.map(([,file])=>String(file))],world)}
function hintAtCommand([only,...others],program,{stderr:stderr}){if(only===undefined||others.length>0)return;const[near]=(0,
nearest.p)(only,program.commands.map(command=>command.name()));if(near!==undefined)stderr(`Did you mean the command ${near}?\n`)}}),
18909: ((e,n,r)=>{
const{Argument:o}=r(49154),{Command:m}=r(34348),{CommanderError:t,InvalidArgumentError:a}=r(41135),{Help:u}=r(79754),{Option:w}=r(45240)
;n.DM=new m,n.gu=e=>new m(e),n.Ww=(e,n)=>new w(e,n),n.er=(e,n)=>new o(e,n),n.uB=m,n.c$=w,n.ef=o,n._V=u,n.b7=t,n.Di=a,n.a2=a}),
49154: ((e,i,r)=>{const{InvalidArgumentError:t}=r(41135);i.Argument=class Argument{constructor(e,i){switch(this.description=i||"",
this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":
this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,
this._name=e}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,i){
return i!==this.defaultValue&&Array.isArray(i)?(i.push(e),i):[e]}default(e,i){return this.defaultValue=e,this.defaultValueDescription=i,this
}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(e,i)=>{
if(!this.argChoices.includes(e))throw new t(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(e,i):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}
},i.humanReadableArgName=function humanReadableArgName(e){const i=e.name()+(!0===e.variadic?"...":"");return e.required?"<"+i+">":"["+i+"]"}
}),
34348: ((t,e,i)=>{
const o=i(78474).EventEmitter,childProcess_spawn=(...t)=>i(31421).spawn(...t),s=i(76760),n=i(73024),r=i(1708),{Argument:a,humanReadableArgName:h}=i(49154),{CommanderError:l}=i(41135),{Help:u,stripColor:p}=i(79754),{Option:m,DualOptions:c}=i(45240),{suggestSimilar:d}=i(65030)
;class Command extends o{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,
this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],
this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,
this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",
this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},
this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={
writeOut:t=>r.stdout.write(t),writeErr:t=>r.stderr.write(t),outputError:(t,e)=>e(t),
getOutHelpWidth:()=>r.stdout.isTTY?r.stdout.columns:void 0,getErrHelpWidth:()=>r.stderr.isTTY?r.stderr.columns:void 0,
getOutHasColors:()=>useColor()??(r.stdout.isTTY&&r.stdout.hasColors?.()),
getErrHasColors:()=>useColor()??(r.stderr.isTTY&&r.stderr.hasColors?.()),stripColor:t=>p(t)},this._hidden=!1,this._helpOption=void 0,
this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,
this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){
return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,
this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,
this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,
this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e)
;return t}command(t,e,i){let o=e,s=i;"object"==typeof o&&null!==o&&(s=o,o=null),s=s||{}
;const[,n,r]=t.match(/([^ ]+) *(.*)/),a=this.createCommand(n);return o&&(a.description(o),a._executableHandler=!0),
s.isDefault&&(this._defaultCommandName=a._name),a._hidden=!(!s.noHelp&&!s.hidden),a._executableFile=s.executableFile||null,
r&&a.arguments(r),this._registerCommand(a),a.parent=this,a.copyInheritedSettings(this),o?this:a}createCommand(t){return new Command(t)}
createHelp(){return Object.assign(new u,this.configureHelp())}configureHelp(t){
return void 0===t?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return void 0===t?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){
return"string"!=typeof t&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,
this}addCommand(t,e){
if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;return(e=e||{}).isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,
t._checkForBrokenPassThrough(),this}createArgument(t,e){return new a(t,e)}argument(t,e,i,o){const s=this.createArgument(t,e)
;return"function"==typeof i?s.default(o).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){
return t.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0]
;if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
;if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`)
;return this.registeredArguments.push(t),this}helpCommand(t,e){if("boolean"==typeof t)return this._addImplicitHelpCommand=t,
t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
;const i=t??"help [command]",[,o,s]=i.match(/([^ ]+) *(.*)/),n=e??"display help for command",r=this.createCommand(o)
;return r.helpOption(!1),s&&r.arguments(s),n&&r.description(n),this._addImplicitHelpCommand=!0,this._helpCommand=r,
(t||e)&&this._initCommandGroup(r),this}addHelpCommand(t,e){return"object"!=typeof t?(this.helpCommand(t,e),
this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),
this._helpCommand):null}hook(t,e){const i=["preSubcommand","preAction","postAction"]
;if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
;return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){
return this._exitCallback=t||(t=>{if("commander.executeSubCommandAsync"!==t.code)throw t}),this}_exit(t,e,i){
this._exitCallback&&this._exitCallback(new l(t,e,i)),r.exit(t)}action(t){return this._actionHandler=e=>{
const i=this.registeredArguments.length,o=e.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),o.push(this),
t.apply(this,o)},this}createOption(t,e){return new m(t,e)}_callParseArg(t,e,i,o){try{return t.parseArg(e,i)}catch(t){
if("commander.invalidArgument"===t.code){const e=`${o} ${t.message}`;this.error(e,{exitCode:t.exitCode,code:t.code})}throw t}}
_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){
const i=t.long&&this._findOption(t.long)?t.long:t.short
;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)
}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){
const knownBy=t=>[t.name()].concat(t.aliases()),e=knownBy(t).find(t=>this._findCommand(t));if(e){
const i=knownBy(this._findCommand(e)).join("|"),o=knownBy(t).join("|")
;throw new Error(`cannot add command '${o}' as already have command '${i}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){
this._registerOption(t);const e=t.name(),i=t.attributeName();if(t.negate){const e=t.long.replace(/^--no-/,"--")
;this._findOption(e)||this.setOptionValueWithSource(i,void 0===t.defaultValue||t.defaultValue,"default")
}else void 0!==t.defaultValue&&this.setOptionValueWithSource(i,t.defaultValue,"default");const handleOptionValue=(e,o,s)=>{
null==e&&void 0!==t.presetArg&&(e=t.presetArg);const n=this.getOptionValue(i)
;null!==e&&t.parseArg?e=this._callParseArg(t,e,n,o):null!==e&&t.variadic&&(e=t._collectValue(e,n)),
null==e&&(e=!t.negate&&(!(!t.isBoolean()&&!t.optional)||"")),this.setOptionValueWithSource(i,e,s)};return this.on("option:"+e,e=>{
const i=`error: option '${t.flags}' argument '${e}' is invalid.`;handleOptionValue(e,i,"cli")}),t.envVar&&this.on("optionEnv:"+e,e=>{
const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;handleOptionValue(e,i,"env")}),this}
_optionEx(t,e,i,o,s){
if("object"==typeof e&&e instanceof m)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")
;const n=this.createOption(e,i)
;if(n.makeOptionMandatory(!!t.mandatory),"function"==typeof o)n.default(s).argParser(o);else if(o instanceof RegExp){const t=o;o=(e,i)=>{
const o=t.exec(e);return o?o[0]:i},n.default(s).argParser(o)}else n.default(o);return this.addOption(n)}option(t,e,i,o){
return this._optionEx({},t,e,i,o)}requiredOption(t,e,i,o){return this._optionEx({mandatory:!0},t,e,i,o)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}
allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){
return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,
this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values")
;return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}
setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){
return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(i=>{
void 0!==i.getOptionValueSource(t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){
if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},
void 0===t&&void 0===e.from){r.versions?.electron&&(e.from="electron");const t=r.execArgv??[]
;(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))&&(e.from="eval")}let i;switch(void 0===t&&(t=r.argv),
this.rawArgs=t.slice(),e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":
r.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${e.from}' }`)}
return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){
this._prepareForParse();const i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){
this._prepareForParse();const i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),this}_prepareForParse(){
null===this._savedState?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={
_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},
this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(n.existsSync(t))return
;throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(t,e){e=e.slice();let i=!1;const o=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(t,e){const i=s.resolve(t,e)
;if(n.existsSync(i))return i;if(o.includes(s.extname(e)))return;const r=o.find(t=>n.existsSync(`${i}${t}`));return r?`${i}${r}`:void 0}
this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;let a,h=t._executableFile||`${this._name}-${t._name}`,u=this._executableDir||"";if(this._scriptPath){let t;try{
t=n.realpathSync(this._scriptPath)}catch{t=this._scriptPath}u=s.resolve(s.dirname(t),u)}if(u){let e=findFile(u,h)
;if(!e&&!t._executableFile&&this._scriptPath){const i=s.basename(this._scriptPath,s.extname(this._scriptPath))
;i!==this._name&&(e=findFile(u,`${i}-${t._name}`))}h=e||h}if(i=o.includes(s.extname(h)),"win32"!==r.platform?i?(e.unshift(h),
e=incrementNodeInspectorPort(r.execArgv).concat(e),a=childProcess_spawn(r.argv[0],e,{stdio:"inherit"})):a=childProcess_spawn(h,e,{
stdio:"inherit"}):(this._checkForMissingExecutable(h,u,t._name),e.unshift(h),e=incrementNodeInspectorPort(r.execArgv).concat(e),
a=childProcess_spawn(r.execPath,e,{stdio:"inherit"})),!a.killed){["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{r.on(t,()=>{
!1===a.killed&&null===a.exitCode&&a.kill(t)})})}const p=this._exitCallback;a.on("close",t=>{t=t??1,
p?p(new l(t,"commander.executeSubCommandAsync","(close)")):r.exit(t)}),a.on("error",e=>{
if("ENOENT"===e.code)this._checkForMissingExecutable(h,u,t._name);else if("EACCES"===e.code)throw new Error(`'${h}' not executable`);if(p){
const t=new l(1,"commander.executeSubCommandAsync","(error)");t.nestedError=e,p(t)}else r.exit(1)}),this.runningCommand=a}
_dispatchSubcommand(t,e,i){const o=this._findCommand(t);let s;return o||this.help({error:!0}),o._prepareForParse(),
s=this._chainOrCallSubCommandHook(s,o,"preSubcommand"),s=this._chainOrCall(s,()=>{if(!o._executableHandler)return o._parseCommand(e,i)
;this._executeSubCommand(o,e.concat(i))}),s}_dispatchHelpCommand(t){t||this.help();const e=this._findCommand(t)
;return e&&!e._executableHandler&&e.help(),
this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((t,e)=>{t.required&&null==this.args[e]&&this.missingArgument(t.name())}),
this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)
}_processArguments(){const myParseArg=(t,e,i)=>{let o=e;if(null!==e&&t.parseArg){
const s=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`;o=this._callParseArg(t,e,i,s)}return o}
;this._checkNumberOfArguments();const t=[];this.registeredArguments.forEach((e,i)=>{let o=e.defaultValue
;e.variadic?i<this.args.length?(o=this.args.slice(i),
e.parseArg&&(o=o.reduce((t,i)=>myParseArg(e,i,t),e.defaultValue))):void 0===o&&(o=[]):i<this.args.length&&(o=this.args[i],
e.parseArg&&(o=myParseArg(e,o,e.defaultValue))),t[i]=o}),this.processedArgs=t}_chainOrCall(t,e){
return t?.then&&"function"==typeof t.then?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const o=[]
;return this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{t._lifeCycleHooks[e].forEach(e=>{
o.push({hookedCommand:t,callback:e})})}),"postAction"===e&&o.reverse(),o.forEach(t=>{
i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let o=t
;return void 0!==this._lifeCycleHooks[i]&&this._lifeCycleHooks[i].forEach(t=>{o=this._chainOrCall(o,()=>t(this,e))}),o}_parseCommand(t,e){
const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,
this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
;if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1])
;if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e)
;!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),
this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;const checkForUnknownOptions=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){
let i;return checkForUnknownOptions(),this._processArguments(),i=this._chainOrCallHooks(i,"preAction"),
i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,e)})),
i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))checkForUnknownOptions(),this._processArguments(),
this.parent.emit(o,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e)
;this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),
this._processArguments())}else this.commands.length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),
this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){
return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{
e.mandatory&&void 0===t.getOptionValue(e.attributeName())&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){
const t=this.options.filter(t=>{const e=t.attributeName();return void 0!==this.getOptionValue(e)&&"default"!==this.getOptionValueSource(e)})
;t.filter(t=>t.conflictsWith.length>0).forEach(e=>{const i=t.find(t=>e.conflictsWith.includes(t.attributeName()))
;i&&this._conflictingOption(e,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{
t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[];let o=e;function maybeOption(t){return t.length>1&&"-"===t[0]}
const negativeNumberArg=t=>!!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t)&&!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))
;let s=null,n=null,r=0;for(;r<t.length||n;){const a=n??t[r++];if(n=null,"--"===a){o===i&&o.push(a),o.push(...t.slice(r));break}
if(!s||maybeOption(a)&&!negativeNumberArg(a)){if(s=null,maybeOption(a)){const e=this._findOption(a);if(e){if(e.required){const i=t[r++]
;void 0===i&&this.optionMissingArgument(e),this.emit(`option:${e.name()}`,i)}else if(e.optional){let i=null
;r<t.length&&(!maybeOption(t[r])||negativeNumberArg(t[r]))&&(i=t[r++]),this.emit(`option:${e.name()}`,i)
}else this.emit(`option:${e.name()}`);s=e.variadic?e:null;continue}}if(a.length>2&&"-"===a[0]&&"-"!==a[1]){
const t=this._findOption(`-${a[1]}`);if(t){
t.required||t.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${t.name()}`,a.slice(2)):(this.emit(`option:${t.name()}`),
n=`-${a.slice(2)}`);continue}}if(/^--[^=]+=/.test(a)){const t=a.indexOf("="),e=this._findOption(a.slice(0,t))
;if(e&&(e.required||e.optional)){this.emit(`option:${e.name()}`,a.slice(t+1));continue}}
if(o!==e||!maybeOption(a)||0===this.commands.length&&negativeNumberArg(a)||(o=i),
(this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length){if(this._findCommand(a)){e.push(a),
i.push(...t.slice(r));break}if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.push(a,...t.slice(r));break}
if(this._defaultCommandName){i.push(a,...t.slice(r));break}}if(this._passThroughOptions){o.push(a,...t.slice(r));break}o.push(a)
}else this.emit(`option:${s.name()}`,a)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){
const t={},e=this.options.length;for(let i=0;i<e;i++){const e=this.options[i].attributeName()
;t[e]=e===this._versionOptionName?this._version:this[e]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){
this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr),
"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),
this.outputHelp({error:!0}));const i=e||{},o=i.exitCode||1,s=i.code||"commander.error";this._exit(o,s,t)}_parseOptionsEnv(){
this.options.forEach(t=>{if(t.envVar&&t.envVar in r.env){const e=t.attributeName()
;(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,r.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))
}})}_parseOptionsImplied(){
const t=new c(this.options),hasCustomOptionValue=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
;this.options.filter(e=>void 0!==e.implied&&hasCustomOptionValue(e.attributeName())&&t.valueFromOption(this.getOptionValue(e.attributeName()),e)).forEach(t=>{
Object.keys(t.implied).filter(t=>!hasCustomOptionValue(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}
missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}
optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}
missingMandatoryOptionValue(t){const e=`error: required option '${t.flags}' not specified`;this.error(e,{
code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const findBestOptionFromValue=t=>{
const e=t.attributeName(),i=this.getOptionValue(e),o=this.options.find(t=>t.negate&&e===t.attributeName()),s=this.options.find(t=>!t.negate&&e===t.attributeName())
;return o&&(void 0===o.presetArg&&!1===i||void 0!==o.presetArg&&i===o.presetArg)?o:s||t},getErrorMessage=t=>{
const e=findBestOptionFromValue(t),i=e.attributeName()
;return"env"===this.getOptionValueSource(i)?`environment variable '${e.envVar}'`:`option '${e.flags}'`
},i=`error: ${getErrorMessage(t)} cannot be used with ${getErrorMessage(e)}`;this.error(i,{code:"commander.conflictingOption"})}
unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],o=this;do{
const t=o.createHelp().visibleOptions(o).filter(t=>t.long).map(t=>t.long);i=i.concat(t),o=o.parent}while(o&&!o._enablePositionalOptions)
;e=d(t,i)}const i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){
if(this._allowExcessArguments)return
;const e=this.registeredArguments.length,i=1===e?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`
;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){
const i=[];this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name()),t.alias()&&i.push(t.alias())}),e=d(t,i)}
const i=`error: unknown command '${t}'${e}`;this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){
if(void 0===t)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";const o=this.createOption(e,i)
;return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{
this._outputConfiguration.writeOut(`${t}\n`),this._exit(0,"commander.version",t)}),this}description(t,e){
return void 0===t&&void 0===e?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){
return void 0===t?this._summary:(this._summary=t,this)}alias(t){if(void 0===t)return this._aliases[0];let e=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),
t===e._name)throw new Error("Command alias can't be the same as its name");const i=this.parent?._findCommand(t);if(i){
const e=[i.name()].concat(i.aliases()).join("|")
;throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}return e._aliases.push(t),this}
aliases(t){return void 0===t?this._aliases:(t.forEach(t=>this.alias(t)),this)}usage(t){if(void 0===t){if(this._usage)return this._usage
;const t=this.registeredArguments.map(t=>h(t))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")
}return this._usage=t,this}name(t){return void 0===t?this._name:(this._name=t,this)}helpGroup(t){
return void 0===t?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){
return void 0===t?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){
return void 0===t?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){
this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){
this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){
return this._name=s.basename(t,s.extname(t)),this}executableDir(t){return void 0===t?this._executableDir:(this._executableDir=t,this)}
helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,
outputHasColors:i.hasColors});const o=e.formatHelp(this,e);return i.hasColors?o:this._outputConfiguration.stripColor(o)}
_getOutputContext(t){const e=!!(t=t||{}).error;let i,o,s;e?(i=t=>this._outputConfiguration.writeErr(t),
o=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=t=>this._outputConfiguration.writeOut(t),
o=this._outputConfiguration.getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth());return{error:e,
write:t=>(o||(t=this._outputConfiguration.stripColor(t)),i(t)),hasColors:o,helpWidth:s}}outputHelp(t){let e;"function"==typeof t&&(e=t,
t=void 0);const i=this._getOutputContext(t),o={error:i.error,write:i.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",o)),this.emit("beforeHelp",o);let s=this.helpInformation({
error:i.error})
;if(e&&(s=e(s),"string"!=typeof s&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),
this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",o),
this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",o))}helpOption(t,e){
return"boolean"==typeof t?(t?(null===this._helpOption&&(this._helpOption=void 0),
this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,
this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),
this)}_getHelpOption(){return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){
return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(r.exitCode??0)
;0===e&&t&&"function"!=typeof t&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){
const i=["beforeAll","before","after","afterAll"]
;if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`);const o=`${t}Help`
;return this.on(o,t=>{let i;i="function"==typeof e?e({error:t.error,command:t.command}):e,i&&t.write(`${i}\n`)}),this}
_outputHelpIfRequested(t){const e=this._getHelpOption();e&&t.find(t=>e.is(t))&&(this.outputHelp(),
this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function incrementNodeInspectorPort(t){return t.map(t=>{
if(!t.startsWith("--inspect"))return t;let e,i,o="127.0.0.1",s="9229"
;return null!==(i=t.match(/^(--inspect(-brk)?)$/))?e=i[1]:null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))?(e=i[1],
/^\d+$/.test(i[3])?s=i[3]:o=i[3]):null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))&&(e=i[1],o=i[3],s=i[4]),
e&&"0"!==s?`${e}=${o}:${parseInt(s)+1}`:t})}function useColor(){
return!r.env.NO_COLOR&&"0"!==r.env.FORCE_COLOR&&"false"!==r.env.FORCE_COLOR&&(!(!r.env.FORCE_COLOR&&void 0===r.env.CLICOLOR_FORCE)||void 0)}
e.Command=Command,e.useColor=useColor}),
41135: ((r,t)=>{class CommanderError extends Error{constructor(r,t,o){super(o),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name,this.code=t,this.exitCode=r,this.nestedError=void 0}}t.CommanderError=CommanderError,
t.InvalidArgumentError=class InvalidArgumentError extends CommanderError{constructor(r){super(1,"commander.invalidArgument",r),
Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}}),
79754: ((t,e,n)=>{const{humanReadableArgName:s}=n(49154);function stripColor(t){return t.replace(/\x1b\[\d*(;\d*)*m/g,"")}
e.Help=class Help{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){
const e=t.commands.filter(t=>!t._hidden),n=t._getHelpCommand();return n&&!n._hidden&&e.push(n),
this.sortSubcommands&&e.sort((t,e)=>t.name().localeCompare(e.name())),e}compareOptions(t,e){
const getSortKey=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"");return getSortKey(t).localeCompare(getSortKey(e))}
visibleOptions(t){const e=t.options.filter(t=>!t.hidden),n=t._getHelpOption();if(n&&!n.hidden){
const s=n.short&&t._findOption(n.short),i=n.long&&t._findOption(n.long)
;s||i?n.long&&!i?e.push(t.createOption(n.long,n.description)):n.short&&!s&&e.push(t.createOption(n.short,n.description)):e.push(n)}
return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const e=[]
;for(let n=t.parent;n;n=n.parent){const t=n.options.filter(t=>!t.hidden);e.push(...t)}return this.sortOptions&&e.sort(this.compareOptions),e
}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(e=>{
e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(t=>t.description)?t.registeredArguments:[]}
subcommandTerm(t){const e=t.registeredArguments.map(t=>s(t)).join(" ")
;return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}
argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){
return e.visibleCommands(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),0)}
longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}
longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}
longestArgumentTermLength(t,e){
return e.visibleArguments(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(n)))),0)}commandUsage(t){
let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let n="";for(let e=t.parent;e;e=e.parent)n=e.name()+" "+n;return n+e+" "+t.usage()}
commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),void 0!==t.defaultValue){
(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`)
}if(void 0!==t.presetArg&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),void 0!==t.envVar&&e.push(`env: ${t.envVar}`),
e.length>0){const n=`(${e.join(", ")})`;return t.description?`${t.description} ${n}`:n}return t.description}argumentDescription(t){
const e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),
void 0!==t.defaultValue&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){
const n=`(${e.join(", ")})`;return t.description?`${t.description} ${n}`:n}return t.description}formatItemList(t,e,n){
return 0===e.length?[]:[n.styleTitle(t),...e,""]}groupItems(t,e,n){const s=new Map;return t.forEach(t=>{const e=n(t);s.has(e)||s.set(e,[])
}),e.forEach(t=>{const e=n(t);s.has(e)||s.set(e,[]),s.get(e).push(t)}),s}formatHelp(t,e){const n=e.padWidth(t,e),s=e.helpWidth??80
;function callFormatItem(t,s){return e.formatItem(t,n,s,e)}let i=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""]
;const r=e.commandDescription(t);r.length>0&&(i=i.concat([e.boxWrap(e.styleCommandDescription(r),s),""]))
;const o=e.visibleArguments(t).map(t=>callFormatItem(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))))
;i=i.concat(this.formatItemList("Arguments:",o,e))
;if(this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,n)=>{
const s=t.map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;i=i.concat(this.formatItemList(n,s,e))}),e.showGlobalOptions){
const n=e.visibleGlobalOptions(t).map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;i=i.concat(this.formatItemList("Global Options:",n,e))}
return this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,n)=>{
const s=t.map(t=>callFormatItem(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))))
;i=i.concat(this.formatItemList(n,s,e))}),i.join("\n")}displayWidth(t){return stripColor(t).length}styleTitle(t){return t}styleUsage(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"[command]"===t?this.styleSubcommandText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")
}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}
styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}
styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")
}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){
return t}styleCommandText(t){return t}padWidth(t,e){
return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))
}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,n,s){const i=" ".repeat(2);if(!n)return i+t
;const r=t.padEnd(e+t.length-s.displayWidth(t)),o=(this.helpWidth??80)-e-2-2;let a;if(o<this.minWidthToWrap||s.preformatted(n))a=n;else{
a=s.boxWrap(n,o).replace(/\n/g,"\n"+" ".repeat(e+2))}return i+r+" ".repeat(2)+a.replace(/\n/g,`\n${i}`)}boxWrap(t,e){
if(e<this.minWidthToWrap)return t;const n=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[];return n.forEach(t=>{const n=t.match(s)
;if(null===n)return void i.push("");let r=[n.shift()],o=this.displayWidth(r[0]);n.forEach(t=>{const n=this.displayWidth(t)
;if(o+n<=e)return r.push(t),void(o+=n);i.push(r.join(""));const s=t.trimStart();r=[s],o=this.displayWidth(s)}),i.push(r.join(""))}),
i.join("\n")}},e.stripColor=stripColor}),
45240: ((t,i,s)=>{const{InvalidArgumentError:e}=s(41135);function camelcase(t){
return t.split("-").reduce((t,i)=>t+i[0].toUpperCase()+i.slice(1))}i.Option=class Option{constructor(t,i){this.flags=t,
this.description=i||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1
;const s=function splitOptionFlags(t){let i,s;const e=/^-[^-]$/,r=/^--[^-]/,n=t.split(/[ |,]+/).concat("guard");e.test(n[0])&&(i=n.shift())
;r.test(n[0])&&(s=n.shift());!i&&e.test(n[0])&&(i=n.shift());!i&&r.test(n[0])&&(i=s,s=n.shift());if(n[0].startsWith("-")){
const i=n[0],s=`option creation failed due to '${i}' in option flags '${t}'`
;if(/^-[^-][^-]/.test(i))throw new Error(`${s}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(e.test(i))throw new Error(`${s}\n- too many short flags`);if(r.test(i))throw new Error(`${s}\n- too many long flags`)
;throw new Error(`${s}\n- unrecognised flag format`)}
if(void 0===i&&void 0===s)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:i,longFlag:s}}(t)
;this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,
this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,
this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,i){return this.defaultValue=t,
this.defaultValueDescription=i,this}preset(t){return this.presetArg=t,this}conflicts(t){
return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let i=t;return"string"==typeof t&&(i={[t]:!0}),
this.implied=Object.assign(this.implied||{},i),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}
makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,i){
return i!==this.defaultValue&&Array.isArray(i)?(i.push(t),i):[t]}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,i)=>{
if(!this.argChoices.includes(t))throw new e(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(t,i):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}
attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(t){
return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){
return!this.required&&!this.optional&&!this.negate}},i.DualOptions=class DualOptions{constructor(t){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(t=>{
t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,i)=>{
this.positiveOptions.has(i)&&this.dualOptions.add(i)})}valueFromOption(t,i){const s=i.attributeName();if(!this.dualOptions.has(s))return!0
;const e=this.negativeOptions.get(s).presetArg,r=void 0!==e&&e;return i.negate===(r===t)}}}),
65030: ((t,e)=>{e.suggestSimilar=function suggestSimilar(t,e){if(!e||0===e.length)return"";e=Array.from(new Set(e))
;const n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(t=>t.slice(2)));let l=[],h=3;return e.forEach(e=>{if(e.length<=1)return
;const n=function editDistance(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);const n=[]
;for(let e=0;e<=t.length;e++)n[e]=[e];for(let t=0;t<=e.length;t++)n[0][t]=t;for(let l=1;l<=e.length;l++)for(let h=1;h<=t.length;h++){let r=1
;r=t[h-1]===e[l-1]?0:1,
n[h][l]=Math.min(n[h-1][l]+1,n[h][l-1]+1,n[h-1][l-1]+r),h>1&&l>1&&t[h-1]===e[l-2]&&t[h-2]===e[l-1]&&(n[h][l]=Math.min(n[h][l],n[h-2][l-2]+1))
}return n[t.length][e.length]}(t,e),r=Math.max(t.length,e.length);(r-n)/r>.4&&(n<h?(h=n,l=[e]):n===h&&l.push(e))}),
l.sort((t,e)=>t.localeCompare(e)),
n&&(l=l.map(t=>`--${t}`)),l.length>1?`\n(Did you mean one of ${l.join(", ")}?)`:1===l.length?`\n(Did you mean ${l[0]}?)`:""}}),
48179: ((e,u,a)=>{a.d(u,{b7:()=>f,c$:()=>g,uB:()=>D});var c=a(18909);const{DM:r,gu:t,er:b,Ww:d,b7:f,Di:o,a2:B,uB:D,ef:$,c$:g,_V:i}=c}),

};
