export const ids = [444];
export const modules = {
444: (($module,$exports,$require)=>{$require.d($exports,{interactive:()=>interactive});var errors=$require(61469)
;var count=$require(16327);function clientOf({api:api,picture:picture}){const none=new URLSearchParams;return{
state:async()=>bodyOf(await api("GET","/api/state",none,undefined)),image:async(id,isAgain)=>{const query=new URLSearchParams({id:id,
...isAgain&&{read:"again"}});const answer=await api("GET","/api/image",query,undefined)
;return answer.kind==="json"&&answer.status===404?undefined:bodyOf(answer)},picture:picture,
judge:async request=>bodyOf(await post("judge",request)),decide:async request=>bodyOf(await post("decide",request)),
undo:async()=>bodyOf(await post("undo",{})),again:async request=>bodyOf(await post("again",request)),
ahead:async request=>bodyOf(await post("ahead",request))};function post(name,body){return api("POST",`/api/${name}`,none,body)}}
function bodyOf(answer){if(answer.kind==="json"&&answer.status===200)return answer.body;const body=answer.kind==="json"?answer.body:{}
;throw new Error(body.reason??"There is no such answer.")}const commands={a:"Accept the draft that is chosen",
e:"Edit the text; Enter writes it, Esc leaves it",d:"Decorative: mark the picture in the syntax of its file",
i:"Ignore the finding, with a reason and an optional end",s:"Skip the image",u:"Undo the last decision, in all places that it changed",
p:"Decide for all open places of the same picture",r:"Ask the model for other words, with an optional hint",j:"Next image",
k:"Previous image",q:"Quit; Ctrl-C and Ctrl-D do the same","?":"This list"};function isCommand(key){return Object.hasOwn(commands,key)}
const shortKeys="a accept · 1-9 draft · e edit · d decorative · i ignore · s skip · u undo · q quit · ? help"
;const helpLines=[...Object.entries(commands).map(([key,does])=>["  ",{text:key,style:"bold"},`    ${does}`]),["  ",{text:"1-9",style:"bold"
},"  Choose a draft"]];var truncate=$require(76064);const severityStyle={error:"red",warning:"yellow",info:"cyan"}
;var external_node_util_=$require(57975);var lib_columns=$require(87535);var escape_controls=$require(74380);var wrap=$require(49522)
;function painted(line,isColoured){return line.map(words=>{const text=(0,escape_controls.UN)(typeof words==="string"?words:words.text)
;return typeof words==="string"||!isColoured?text:(0,external_node_util_.styleText)(words.style,text,{validateStream:false})}).join("")}
function paragraph(text,width,lead="  ",style){const indent=" ".repeat((0,lib_columns.P)(lead));return(0,wrap.L)((0,
escape_controls.TN)(text).trim(),Math.max(20,width-indent.length)).map((line,index)=>[index===0?lead:indent,style===undefined?line:{
text:line,style:style}])}function rowsOf(text,at,width){const rows=[];let current="";let[columns,offset]=[0,0];let place={row:0,column:0}
;for(const character of text){const shown=(0,escape_controls.UN)(character);const wide=(0,lib_columns.P)(shown);if(columns+wide>width){
rows.push(current);current="";columns=0}if(offset===at)place={row:rows.length,column:columns};current+=shown;columns+=wide
;offset+=character.length}rows.push(current);return{rows:rows,...at>=text.length?{row:rows.length-1,column:columns}:place}}
const unreadSentence="A model wrote this text, and nobody has read it: accept it, or write another.";const mostAround=300
;function headLines({file:file,line:line,column:column},progress,width){return[["─".repeat(Math.min(width,80))],[{
text:`${file}:${line}:${column}`,style:"bold"},`  ${progress}`]]}function imageLines(view,width,drafting){
return[...view.isUnread?paragraph(unreadSentence,width,"","yellow"):[],...findingLines(view.findings,width),...passageLines(view.passage,width),...paragraph(today(view),width,"Text today: "),...heardLines(view.heard,width),...elsewhereLines(view,width),...draftLines(view.drafts,width),...modelLines(view,width,drafting)]
}function findingLines(findings,width){
return findings.flatMap(({severity:severity,message:message,rule:rule})=>paragraph(`${severity}: ${message.replaceAll("`","")} (${rule})`,width,"",severityStyle[severity]))
}function heardLines({line:line,note:note},width){const said=line===""?"nothing":`“${line}”`
;return paragraph(note===undefined?said:`${said} ${note}`,width,"Heard as: ")}function draftLines(drafts,width,from=0){
return drafts.slice(from).flatMap((draft,index)=>{const words=draft.source==="decorative"?"decorative: nothing is said":`“${draft.alt}”`
;return paragraph(`${words}, from ${draft.basis}`,width,`Draft ${from+index+1}: `)})}
function modelLines({model:model,drafts:drafts},width,drafting){
if(model.status==="pending")return paragraph("A model is looking at the picture …",width,"","dim")
;if(model.status==="none"&&drafting==="ready")return paragraph(`No draft by a model: ${model.reason}`,width,"","dim")
;return drafts.length===0?[[{text:"There is no draft.",style:"dim"}]]:[]}function today({alt:alt,isDynamic:isDynamic}){
if(isDynamic)return"an expression";if(alt===undefined)return"none";return alt===""?"empty":`“${alt}”`}
function passageLines({heading:heading,before:before,after:after,figcaption:figcaption,labels:labels,control:control},width){
const around=text=>paragraph((0,truncate.x)(text,mostAround),width,"  │ ")
;return[...heading===undefined||before.includes(heading)?[]:around(heading),...before.slice(-2).flatMap(around),["  │ ",{
text:"[the picture]",style:"dim"
}],...after.slice(0,1).flatMap(around),...figcaption===undefined?[]:around(`Caption: ${figcaption}`),...labels.filter(label=>!before.includes(label)).flatMap(label=>around(`Beside it: ${label}`)),...control===undefined?[]:around(inControl(control))]
}function inControl({kind:kind,text:text,target:target}){const words=text===""?", which has no other text":` with the text “${text}”`
;return`In a ${kind}${words}${target===undefined?"":` to ${target}`}.`}function elsewhereLines({elsewhere:elsewhere},width){
if(elsewhere.length===0)return[];const open=elsewhere.filter(({isOpen:isOpen})=>isOpen).length
;const texts=new Set(elsewhere.flatMap(({alt:alt})=>alt===undefined||alt===""?[]:[`“${alt}”`]))
;const said=texts.size===0?"":`, with the text ${[...texts].slice(0,3).join(" or ")}`
;const decide=open===0?"":`. ${open} of them open: p decides for all`
;return paragraph(`${elsewhere.length}${said}${decide}.`,width,"Other places: ")}function decisionFor(draft){
return draft.source==="decorative"?{kind:"decorative"}:{kind:"describe",alt:draft.alt,draft:draft}}function worded(draft){
return draft?.source==="decorative"?undefined:draft}function startText({alt:alt,findings:findings},chosen){
return chosen?.alt??(findings[0]?.severity==="error"?"":alt??"")}const pollMs=500
;async function decideOn(shown,{client:client,screen:screen,notices:notices,order:order,step:step}){let view=shown;let chosen=view.drafts[0]
;let isEverywhere=false;for(;;){const pressed=await screen.key(view.model.status==="pending"?pollMs:undefined);if(pressed===undefined){
await look();continue}if(pressed.kind==="quit")return{id:undefined,isQuit:true};if(pressed.kind==="text"){
const next=await press(pressed.text.toLowerCase());if(next!==undefined)return next
}else if(pressed.kind==="paste")screen.say("What is pasted is no key. Press e to edit the text.","yellow")}async function look(){
const now=await client.image(view.id,false);for(const sentence of notices())screen.say(sentence,"yellow");if(now?.seen!==view.seen)return
;const isNews=now.model.status!=="pending";const fresh=now.drafts.filter(draft=>!view.drafts.some(known=>known.alt===draft.alt));view={
...now,drafts:[...view.drafts,...fresh]};screen.show(draftLines(view.drafts,screen.width(),view.drafts.length-fresh.length))
;if(isNews&&fresh.length===0&&now.model.status==="none")screen.say(`No draft by a model: ${now.model.reason}`);chosen??=view.drafts[0]}
async function press(key){if(/^[1-9]$/.test(key)){choose(Number(key));return undefined}if(isCommand(key))return run(key)
;screen.say("? has the list of keys.");return undefined}function choose(number){const draft=view.drafts[number-1]
;if(draft===undefined)screen.say(`There is no draft ${number}.`,"yellow");else{chosen=draft
;screen.say(`Draft ${number} is chosen: a accepts it, e edits it.`)}}async function run(command){switch(command){case"a":
if(chosen!==undefined)return carryOut(decisionFor(chosen))
;screen.say("There is no draft: e writes a text, d marks the picture as decorative.","yellow");return undefined;case"e":return edit()
;case"d":return carryOut({kind:"decorative"});case"i":return ignore();case"s":return carryOut({kind:"skip"});case"u":return undo();case"p":
toggleEverywhere();return undefined;case"r":await again();return undefined;case"j":case"k":return beside(command==="j"?1:-1);case"q":return{
id:undefined,isQuit:true};case"?":screen.show(helpLines);return undefined}}async function edit(){
const text=await screen.ask("> ",startText(view,chosen),judged);return text===undefined?undefined:carryOut({kind:"describe",alt:text,
draft:worded(chosen)})}async function judged(text){const{findings:findings,heard:heard}=await client.judge({id:view.id,alt:text.slice(0,5e3)
});const width=screen.width();const verdict=findings===undefined||findings.length>0?findingLines(findings??[],width):[[{
text:text.trim()===""?"":"The rules find nothing.",style:"green"}]];return[[{text:`${text.length} characters`,style:"dim"
}],...verdict,...heardLines(heard,width)]}async function ignore(){const reason=await screen.ask("Reason: ","")
;if(reason===undefined)return undefined;const until=await screen.ask("Until (YYYY-MM-DD, or nothing): ","")
;if(until===undefined)return undefined;if(until.trim()!==""&&!/^\d{4}-\d\d-\d\d$/.test(until.trim())){
screen.say(`${until} is not a day such as 2027-01-31. Nothing was written.`,"yellow");return undefined}return carryOut({kind:"ignore",
reason:reason,...until.trim()!==""&&{until:until.trim()}})}async function carryOut(decision){
const others=isEverywhere?view.elsewhere.filter(({isOpen:isOpen})=>isOpen):[];const targets=[view,...others].map(({id:id,seen:seen})=>({
id:id,seen:seen}));const{results:results,state:state}=await client.decide({targets:targets,decision:decision});for(const result of results){
if(result.status==="done")screen.say(`${done[decision.kind]} ${result.file}:${result.line}`,"green");else screen.say(result.reason,"yellow")
}const problem=results.find(({status:status})=>status!=="done");if(problem?.status==="changed")return{id:problem.id}
;return problem===undefined?{id:order(state)}:undefined}async function undo(){const{ids:ids,reason:reason}=await client.undo()
;screen.say(reason??"Taken back.",reason===undefined?"green":"yellow");const[id]=ids;return id===undefined?undefined:{id:id}}
function toggleEverywhere(){const open=view.elsewhere.filter(({isOpen:isOpen})=>isOpen);isEverywhere=!isEverywhere&&open.length>0
;if(open.length===0)screen.say("There is no other open place of this picture.");else if(!isEverywhere)screen.say("The decision is for this place alone.");else screen.say(`The decision is also for ${open.map(({file:file,line:line})=>`${file}:${line}`).join(", ")}.`)
}async function again(){const state=await client.state();if(state.drafting.status!=="ready"){
const why=state.drafting.status==="unavailable"?`: ${state.drafting.reason}`:".";screen.say(`No model can be asked${why}`,"yellow");return}
const hint=await screen.ask("Hint for the model (or nothing): ","");if(hint===undefined)return;const{model:model}=await client.again({
id:view.id,hint:hint.slice(0,300)});view={...view,model:model};screen.say("The model looks at the picture again.")}function beside(by){
const id=step(view.id,by);if(id!==undefined)return{id:id};screen.say("There is no further image in this direction.");return undefined}}
const done={describe:"Written:",decorative:"Decorative:",ignore:"Ignored:",skip:"Skipped:"};const programs={"iTerm.app":"iterm",
WezTerm:"iterm",ghostty:"kitty"};function pictureProtocol(env){if(env.TMUX!==undefined||env.STY!==undefined)return undefined
;return env.KITTY_WINDOW_ID===undefined?programs[env.TERM_PROGRAM??""]:"kitty"}const mostBytes=8*1024*1024;const rows=16
;const decoded=new Set(["image/png","image/jpeg","image/gif","image/webp","image/bmp"])
;function pictureSequence({bytes:bytes,mediaType:mediaType},protocol){if(bytes.length>mostBytes)return undefined
;const data=Buffer.from(bytes).toString("base64");if(protocol==="iterm"){if(!decoded.has(mediaType))return undefined
;return`]1337;File=inline=1;size=${bytes.length};height=${rows};preserveAspectRatio=1:${data}`}
return mediaType==="image/png"?kitty(data):undefined}function kitty(data){const pieces=[];for(let from=0;from<data.length;from+=4096){
const more=from+4096<data.length?1:0;const head=from===0?`a=T,f=100,q=2,r=${rows},m=${more}`:`m=${more}`
;pieces.push(`_G${head};${data.slice(from,from+4096)}\\`)}return pieces.join("")}var plain=$require(4854);function fieldWith(text){return{
text:text,at:text.length}}function after(field,key){const{text:text,at:at}=field;switch(key.kind){case"text":return inserted(field,key.text)
;case"paste":return inserted(field,(0,plain.h)(key.text));case"backspace":{const from=before(text,at);return{
text:text.slice(0,from)+text.slice(at),at:from}}case"delete":return{text:text.slice(0,at)+text.slice(behind(text,at)),at:at};case"left":
return{text:text,at:before(text,at)};case"right":return{text:text,at:behind(text,at)};case"home":return{text:text,at:0};case"end":return{
text:text,at:text.length};case"clear":return{text:"",at:0};default:return field}}function inserted({text:text,at:at},words){return{
text:text.slice(0,at)+words+text.slice(at),at:at+words.length}}const characters=new Intl.Segmenter(undefined,{granularity:"grapheme"})
;function before(text,at){return characters.segment(text).containing(at-1)?.index??0}function behind(text,at){
return at+(characters.segment(text).containing(at)?.segment.length??0)}const sequences={"\r":"enter","\n":"enter","":"quit","":"quit",
"":"backspace","\b":"backspace","":"home","":"end","":"clear","[D":"left","OD":"left","[C":"right","OC":"right","[H":"home",
"OH":"home","[1~":"home","[F":"end","OF":"end","[4~":"end","[3~":"delete"};const keys_escape="";const pasteMarks={
ask:`${keys_escape}[?2004h`,leave:`${keys_escape}[?2004l`};const pasteStart=`${keys_escape}[200~`;const pasteEnd=`${keys_escape}[201~`
;async function*keysFrom(chunks){let pasted;for await(const chunk of chunks){let rest=chunk;while(rest!==""){if(pasted!==undefined){
const whole=pasted+rest;const end=whole.indexOf(pasteEnd);if(end===-1){pasted=whole;break}yield{kind:"paste",text:whole.slice(0,end)}
;pasted=undefined;rest=whole.slice(end+pasteEnd.length)}else if(rest.startsWith(pasteStart)){pasted="";rest=rest.slice(pasteStart.length)
}else{const sent=firstOf(rest);const key=keyOf(sent);if(key!==undefined)yield key;rest=rest.slice(sent.length)}}}}function firstOf(text){
if(!text.startsWith(keys_escape))return String.fromCodePoint(text.codePointAt(0)??0);if(text[1]==="O")return text.slice(0,3)
;if(text[1]!=="[")return keys_escape;let end=2;while(end<text.length&&!isFinal(text.charAt(end)))end+=1;return text.slice(0,end+1)}
function isFinal(character){return character>="@"&&character<="~"}function keyOf(sent){
const named=sequences[sent]??(sent===keys_escape?"escape":undefined);if(named!==undefined)return{kind:named}
;return sent<" "||sent.startsWith(keys_escape)?undefined:{kind:"text",text:sent}}const widest=100
;function openScreen({chunks:chunks,print:print,columns:columns,isColoured:isColoured,clock:clock,signal:signal}){
const keys=keysFrom(chunks);const ended=new Promise(resolve=>{const quit=()=>{resolve({kind:"quit"})};if(signal.aborted)quit()
;signal.addEventListener("abort",quit)});let coming;const width=()=>Math.max(20,Math.min(widest,columns()-1));const show=lines=>{
print(lines.map(line=>`${painted(line,isColoured)}\n`).join(""))};const key=async ms=>{
coming??=keys.next().then(({done:done,value:value})=>done===true?{kind:"quit"}:value);const waiting=new AbortController
;const pause=ms===undefined?[]:[clock.sleep(ms,waiting.signal).then(()=>undefined)]
;const pressed=await Promise.race([coming,ended,...pause]);waiting.abort();if(pressed!==undefined)coming=undefined;return pressed}
;print(pasteMarks.ask);return{width:width,show:show,say(sentence,style){show(paragraph(sentence,width(),"",style))},picture(sequence){
print(`${sequence}\n`)},key:key,async ask(label,text,below){let field=fieldWith(text);let drawn=0;for(;;){
drawn=draw(label,field,await(below?.(field.text))??[],drawn);const pressed=await key();if(pressed===undefined)continue
;const{kind:kind}=pressed;if(kind==="enter"||kind==="escape"||kind==="quit"){draw(label,{...field,at:field.text.length},[],drawn)
;print("\n");if(kind==="quit")coming=Promise.resolve(pressed);return kind==="enter"?field.text:undefined}field=after(field,pressed)}},
close(){print(pasteMarks.leave)}};function draw(label,{text:text,at:at},below,drawn){
const{rows:rows,row:row,column:column}=rowsOf(`${label}${text}`,label.length+at,width());const lines=[...rows.map(shown=>[shown]),...below]
;const up=drawn===0?"":`[${drawn}A`;const back=lines.length-1-row
;print(`\r${up}[J${lines.map(line=>painted(line,isColoured)).join("\n")}`+`${back===0?"":`[${back}A`}\r${column===0?"":`[${column}C`}`)
;return row}}var candidates=$require(81463);const imagesAhead=4;async function workOnTerminal(run,terminal,notices){
const client=clientOf(run.routes);const screen=openScreen(terminal);try{let state=await client.state();screen.say(`${(0,
count.U)(openIn(state).length,"image")} to decide on. Each decision is written at once; q ends.`)
;if(state.drafting.status==="unavailable")screen.say(`No drafts by a model: ${state.drafting.reason}`);let next={id:openIn(state)[0]?.id}
;while(next.id!==undefined&&!terminal.signal.aborted){const{id:id}=next;if(state.drafting.status==="ready")await client.ahead({
ids:idsFrom(state,id)});const view=await client.image(id,true);state=await client.state()
;for(const sentence of notices())screen.say(sentence,"yellow");if(view===undefined){screen.say("This image is gone from its file.","yellow")
;next={id:openAfter(state,id)};continue}await show(view,state);next=await decideOn(view,{client:client,screen:screen,notices:notices,
order:now=>openAfter(now,id),step:stepIn(state)})}if(next.id===undefined&&next.isQuit!==true)screen.say("Nothing is left to decide.")
}finally{screen.close()}async function show(view,state){const width=screen.width();screen.show(headLines(view,progressOf(view,state),width))
;await showPicture(view,screen);screen.show([...imageLines(view,width,state.drafting.status),[{text:shortKeys,style:"dim"}]])}
async function showPicture({picture:picture,src:src,file:file},{show:print,picture:inline}){
const answer="address"in picture?await client.picture(picture.address):{kind:"none"}
;const sequence=answer.kind==="picture"&&terminal.pictures!==undefined?pictureSequence(answer,terminal.pictures):undefined
;if(sequence!==undefined)inline(sequence);const reason=answer.kind==="json"?answer.body.reason:undefined;print([[`Picture: ${(0,
candidates.bU)(src,file)??(src===""?"the image has no address":src)}`]]);if(reason!==undefined)print([[{text:reason,style:"dim"}]])}}
function openIn({queue:queue}){return queue.filter(({outcome:outcome})=>outcome===undefined)}function openAfter({queue:queue},id){
const at=queue.findIndex(item=>item.id===id);const later=[...queue.slice(at+1),...queue.slice(0,Math.max(0,at))]
;return later.find(({outcome:outcome})=>outcome===undefined)?.id}function idsFrom(state,id){const open=openIn(state)
;const at=Math.max(0,open.findIndex(item=>item.id===id));return open.slice(at,at+1+imagesAhead).map(item=>item.id)}
function stepIn({queue:queue}){return(id,by)=>queue[queue.findIndex(item=>item.id===id)+by]?.id}
function progressOf({id:id,outcome:outcome},{queue:queue,msPerImage:msPerImage}){
const open=queue.filter(item=>item.outcome===undefined).length;const minutes=msPerImage===undefined?undefined:Math.ceil(open*msPerImage/6e4)
;return[`${queue.findIndex(item=>item.id===id)+1} of ${queue.length}`,`${open} open`,...minutes===undefined?[]:[`about ${(0,
count.U)(minutes,"minute")}`],...outcome===undefined?[]:[outcome]].join(", ")}var workbench_run=$require(45904)
;var print_report=$require(62757);var run_input=$require(70417);var stdin=$require(77679);async function interactive(paths,flags,world){
if(world.keyboard===undefined){
throw new errors.yo("--interactive needs a terminal, and there is none here.","Leave it out, or use alt-text-review work, which opens a page in the browser.")
}assertInteractive(paths,flags);const waiting=[];let isOpen=false;const quiet={...world,stderr:text=>{
if(isOpen)waiting.push(text);else world.stderr(text)}};const{input:input,hide:hide}=await(0,run_input.O)(paths,{...flags,
progress:()=>undefined},quiet);const run=await(0,workbench_run.I)({...input,announce:sentence=>{waiting.push(sentence)}})
;const print=text=>{world.stdout(hide(text))};const release=world.keep();const{chunks:chunks,close:close}=await world.keyboard();isOpen=true
;try{const terminal={chunks:chunks,print:print,columns:()=>world.columns??80,isColoured:(0,print_report.h)(flags.display.colour,world),
pictures:pictureProtocol(world.env),clock:world.clock,signal:world.signal};await workOnTerminal(run,terminal,()=>waiting.splice(0))}finally{
isOpen=false;close()}for(const line of(0,run_input.Y)(run.summary()))print(`${line}\n`);release();return 0}
function assertInteractive(paths,flags){
const asked=[flags.dryRun&&"--dry-run",flags.shard!==undefined&&"--shard",flags.printConfig!==undefined&&"--print-config",flags.checkPictures&&"--check-pictures",(flags.output!==undefined||flags.targets.some(({format:format})=>format!=="text"))&&"a report",paths.includes(stdin.A)&&"the standard input"]
;const flag=asked.find(one=>one!==false);if(flag===undefined)return
;throw new errors.yo(`--interactive and ${flag} are not for one run.`,"Run them one after the other.")}}),
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
77679: (($module,$exports,$require)=>{$require.d($exports,{A:()=>stdinArgument,O:()=>gatherStdin});var $m0=$require(33603)
;var $m1=$require(61469);var $m2=$require(60999);const stdinArgument="-";const unnamed="stdin.md"
;async function gatherStdin(name,options,world){const path=(name??unnamed).replaceAll("\\","/").replace(/^\.\//,"")
;const{formatFor:formatFor,includes:includes}=(0,$m0.d)(options.paths,options.policy);const format=formatFor(path);if(format===undefined){
throw new $m1.yo(`No format reads ${path}.`,"Give --stdin-filename a name such as docs/page.md or page.html.")}
const isWanted=name===undefined||includes(path);const read=isWanted?readStdin(path,format,await(world.stdin?.())??new Uint8Array):undefined
;return{documents:read!==undefined&&"format"in read?[read]:[],skipped:read!==undefined&&"reason"in read?[read]:[],
scope:options.scope??"all",changedFiles:new Set,notes:isWanted?[]:[`paths leaves out ${path}, so it was not read.`],unmatched:[]}}
function readStdin(path,format,bytes){const reason=(0,$m2.g$)(bytes.length,path);if(reason!==undefined)return{file:path,reason:reason}
;const decoded=(0,$m2.w8)(bytes);if("reason"in decoded)return{file:path,...decoded};return{path:path,format:format,...decoded,
changedLines:"all"}}}),
87535: (($module,$exports,$require)=>{$require.d($exports,{P:()=>columnsOf});function columnsOf(text){
if(/^[\x20-\x7e]*$/.test(text))return text.length;let columns=0
;for(const character of text)columns+=narrow.test(character)?0:wide.test(character)?2:1;return columns}
const narrow=/^[\p{Mn}\p{Me}\p{Cf}]$/u
;const wide=/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u
}),
49522: (($module,$exports,$require)=>{$require.d($exports,{L:()=>wrap});function wrap(text,width){const lines=[];let line=""
;for(const word of text.split(" ")){if(line!==""&&line.length+1+word.length>width){lines.push(line);line=word}else{
line=line===""?word:`${line} ${word}`}}return[...lines,line]}}),

};
