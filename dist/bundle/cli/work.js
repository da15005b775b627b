export const ids = [5811];
export const modules = {
15811: (($module,$exports,$require)=>{$require.d($exports,{work:()=>work});var promises_=$require(51455)
;var external_node_path_=$require(76760);var count=$require(16327);var errors=$require(61469);var escape_controls=$require(74380)
;var run=$require(45904);var external_node_http_=$require(37067);var parse_json=$require(51622);var hash=$require(15862)
;function createGuard(origin,secrets){const host=origin.slice("http://".length);const cookie=cookieName(origin);let isTicketUsed=false
;const hasSession=caller=>isEqual(cookieIn(caller.cookie,cookie),secrets.session);return caller=>{const{method:method,path:path}=caller
;if(caller.host!==host)return"refused";if(caller.origin!==undefined&&caller.origin!==origin)return"refused"
;if(method!=="GET"&&!(method==="POST"&&caller.origin===origin))return"refused";if(path==="/"&&method==="GET")return page(caller)
;if(!isOwn(caller.site)||!hasSession(caller))return"refused"
;if(path.startsWith("/api/"))return isEqual(caller.key,secrets.key)?"api":"refused";if(method!=="GET")return"refused"
;return path.startsWith("/picture/")?"picture":"asset"};function page(caller){
if(caller.destination!==undefined&&caller.destination!=="document")return"refused";if(isEqual(caller.token,secrets.token))return"first"
;if(!isTicketUsed&&isEqual(caller.token,secrets.ticket)){isTicketUsed=true;return"first"}
return isOwn(caller.site)&&hasSession(caller)?"again":"refused"}}function cookieName(origin){
return`alt-text-review-${origin.slice(origin.lastIndexOf(":")+1)}`}function isOwn(site){
return site===undefined||site==="same-origin"||site==="none"}function cookieIn(header,name){
const pairs=(header??"").split(";").map(pair=>pair.trim());return pairs.find(pair=>pair.startsWith(`${name}=`))?.slice(name.length+1)}
function isEqual(given,secret){return given!==undefined&&digest(given)===digest(secret)}function digest(text){return(0,
hash.n)("sha256").update(text).digest("hex")}const common={"Cache-Control":"no-store","Cross-Origin-Opener-Policy":"same-origin",
"Cross-Origin-Resource-Policy":"same-origin","Referrer-Policy":"no-referrer","X-Content-Type-Options":"nosniff","X-Frame-Options":"DENY"}
;const pageHeaders={...common,
"Content-Security-Policy":"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
"Permissions-Policy":"camera=(), microphone=(), geolocation=(), clipboard-read=()"};const pictureHeaders={...common,
"Content-Security-Policy":"default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'","Content-Disposition":"inline"}
;function indexPage(key){
return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">${key===undefined?"":`\n<meta name="workbench-key" content="${key}">`}\n<title>Alt text workbench</title>\n<link rel="stylesheet" href="/page.css">\n<script type="module" src="/page.js"><\/script>\n</head>\n<body>\n<div id="workbench"><noscript>The workbench needs JavaScript.</noscript></div>\n</body>\n</html>\n`
}const mostBytes=512*1024;async function serve(options){const server=(0,external_node_http_.createServer)({requestTimeout:3e4,
headersTimeout:1e4});await listen(server,options.port);const{port:port}=server.address();const origin=`http://127.0.0.1:${port}`
;const admit=createGuard(origin,options.secrets);server.on("request",(request,response)=>{answer(request,response).catch(error=>{
options.failed(error);if(!response.headersSent)send(response,500,pageHeaders,"text/plain","Something went wrong in the program.")})})
;return{origin:origin,close:()=>server_close(server)};async function answer(request,response){
const url=new URL(`${origin}/${(request.url??"").replace(/^\/+/,"")}`);const{pathname:pathname}=url
;const admission=admit(callerOf(request,url));if(admission==="refused"){request.resume()
;send(response,403,pageHeaders,"text/plain","Open the address that the terminal shows.");return}
if(admission==="first"||admission==="again"){const{session:session,key:key}=options.secrets
;if(admission==="first")response.setHeader("Set-Cookie",`${cookieName(origin)}=${session}; HttpOnly; SameSite=Strict; Path=/`)
;send(response,200,pageHeaders,"text/html",indexPage(admission==="first"?key:undefined));return}
if(admission==="asset")return sendAsset(response,pathname);if(admission==="picture"){
sendAnswer(response,await options.routes.picture(pathname));return}const body=request.method==="POST"?await bodyOf(request):undefined
;if(body==="too-large"||body==="no-json"){sendAnswer(response,{kind:"json",status:400,body:{reason:"The request is not JSON, or too large."}
});return}sendAnswer(response,await options.routes.api(request.method??"",pathname,url.searchParams,body?.value))}
async function sendAsset(response,path){if(path==="/favicon.ico"){response.writeHead(204,pageHeaders).end();return}
const bytes=await options.asset(path.slice(1));const type=types[path.slice(path.lastIndexOf(".")+1)]
;if(bytes===undefined||type===undefined){send(response,404,pageHeaders,"text/plain","There is nothing at this address.");return}
send(response,200,pageHeaders,type,bytes)}}const types={js:"text/javascript",css:"text/css"};function listen(server,port){
return new Promise((resolve,reject)=>{server.once("error",reject);server.listen(port,"127.0.0.1",()=>{server.off("error",reject);resolve()})
})}function server_close(server){return new Promise(resolve=>{server.close(()=>{resolve()});server.closeAllConnections()})}
function callerOf({method:method="",headers:headers},url){const text=name=>{const value=headers[name]
;return typeof value==="string"?value:undefined};return{method:method,path:url.pathname,host:headers.host,origin:headers.origin,
site:text("sec-fetch-site"),destination:text("sec-fetch-dest"),cookie:headers.cookie,token:url.searchParams.get("token")??undefined,
key:text("x-workbench-key")}}async function bodyOf(request){
if(!/^application\/json\b/.test(request.headers["content-type"]??""))return"no-json";const parts=[];let size=0
;for await(const part of request){const bytes=part;size+=bytes.length;if(size>mostBytes)return"too-large";parts.push(bytes)}const value=(0,
parse_json.q)(Buffer.concat(parts).toString("utf8"));return value===undefined?"no-json":{value:value}}function sendAnswer(response,answer){
if(answer.kind==="picture"){send(response,200,pictureHeaders,answer.mediaType,answer.bytes);return}if(answer.kind==="none"){
send(response,404,pageHeaders,"text/plain","There is nothing at this address.");return}
send(response,answer.status,pageHeaders,"application/json",JSON.stringify(answer.body))}function send(response,status,headers,type,body){
const charset=type.startsWith("text/")?"; charset=utf-8":"";response.writeHead(status,{...headers,"Content-Type":`${type}${charset}`})
;response.end(body)}async function openWorkbench(input){const{routes:routes,key:key,open:open,summary:summary}=await(0,run.I)(input)
;const{asset:asset,failed:failed,port:port}=input;const secrets={token:(0,run.r)(),ticket:(0,run.r)(),session:(0,run.r)(),key:key}
;const running=await serve({port:port,secrets:secrets,routes:routes,asset:asset,failed:failed});return{
address:`${running.origin}/?token=${secrets.token}`,addressOnce:`${running.origin}/?token=${secrets.ticket}`,open:open,summary:summary,
close:running.close}}var external_node_child_process_=$require(31421);async function openBrowser(address,{env:env}){
const command=open_browser_opener(process.platform,env);if(command===undefined)return;const[name,...args]=command
;await new Promise(resolve=>{const child=(0,external_node_child_process_.spawn)(name,[...args,address],{stdio:"ignore",detached:true})
;child.once("error",()=>{resolve()});child.once("spawn",()=>{child.unref();resolve()})})}function open_browser_opener(platform,env){
if(platform==="darwin")return["open"];if(platform==="win32")return["rundll32","url.dll,FileProtocolHandler"]
;return env.DISPLAY!==undefined||env.WAYLAND_DISPLAY!==undefined?["xdg-open"]:undefined}var run_input=$require(70417)
;async function work(paths,flags,world){const port=portOf(flags.port);const{input:input,hide:hide,accepted:accepted}=await(0,
run_input.O)(paths,flags,world);const tell=sentence=>{world.stderr(`alt-text-review: ${(0,escape_controls.UN)(hide(sentence))}\n`)}
;const workbench=await openWorkbench({...input,announce:tell,port:port,asset:name=>assetOf(world,name),failed:error=>{
tell(`a request failed: ${error instanceof Error?error.stack??error.message:String(error)}`)}});world.stdout(`${workbench.address}\n`)
;tell(`${(0,count.U)(workbench.open(),"image")} to decide on. Ctrl-C ends the workbench; what was decided is in the files.`)
;for(const sentence of accepted)tell(sentence);if(flags.open)await openBrowser(workbench.addressOnce,world);const release=world.keep()
;await ended(world.signal);await workbench.close();for(const line of(0,run_input.Y)(workbench.summary()))tell(line);release();return 0}
function portOf(text){if(text===undefined)return 0;const port=/^\d{1,5}$/.test(text)?Number(text):-1
;if(port<1||port>65535)throw new errors.yo(`--port is ${text}.`,"Use a number from 1 to 65535.");return port}
const assets=new Set(["page.js","page.css"]);async function assetOf({packageDir:packageDir},name){return assets.has(name)?(0,
promises_.readFile)((0,external_node_path_.join)(packageDir,"dist","workbench",name)):undefined}function ended(signal){
return new Promise(resolve=>{if(signal.aborted)resolve();signal.addEventListener("abort",()=>{resolve()})})}}),

};
