export const ids = [5882];
export const modules = {
14156: (($module,$exports,$require)=>{$require.d($exports,{B:()=>memoize});function memoize(work,weigh=()=>0,most=Infinity){
const kept=new Map;const weights=new Map;let total=0;function drop(key){total-=weights.get(key)??0;weights.delete(key);kept.delete(key)}
async function start(key){const result=await work(key);weights.set(key,weigh(result));total+=weights.get(key)??0
;for(const oldest of[...weights.keys()])if(total>most)drop(oldest);return result}return key=>{const known=kept.get(key)
;if(known!==undefined)return known;const started=start(key);kept.set(key,started);return started}}}),
1924: (($module,$exports,$require)=>{$require.d($exports,{M:()=>maxPictureBytes});const maxPictureBytes=20*1024*1024}),
29136: (($module,$exports,$require)=>{$require.d($exports,{C:()=>pictureOf});var file_store=$require(97626)
;var lfs_pointer=$require(3553);var limits=$require(1924);function classify(bytes){
const known=signatures.find(({at:at,hex:hex})=>hexOf(bytes.subarray(at,at+hex.length/2))===hex)
;return known?.type??(isSvg(bytes)?"image/svg+xml":undefined)}const signatures=[{type:"image/png",at:0,hex:"89504e470d0a1a0a"},{
type:"image/jpeg",at:0,hex:"ffd8ff"},{type:"image/gif",at:0,hex:"474946383761"},{type:"image/gif",at:0,hex:"474946383961"},{
type:"image/webp",at:8,hex:"57454250"},{type:"image/avif",at:4,hex:"6674797061766966"},{type:"image/avif",at:4,hex:"6674797061766973"},{
type:"image/heic",at:4,hex:"6674797068656963"},{type:"image/heic",at:4,hex:"6674797068656978"},{type:"image/heic",at:4,
hex:"667479706d696631"},{type:"image/tiff",at:0,hex:"49492a00"},{type:"image/tiff",at:0,hex:"4d4d002a"},{type:"image/bmp",at:0,hex:"424d"},{
type:"image/x-icon",at:0,hex:"00000100"}];function isSvg(bytes){const head=latin1(bytes.subarray(0,4096)).replace(/<!--[^]*?(?:-->|$)/g,"")
;return/^(?:\u00EF\u00BB\u00BF)?(?:<\?[^>]*>|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(head)}function hexOf(bytes){
return Buffer.from(bytes).toString("hex")}function latin1(bytes){return Buffer.from(bytes).toString("latin1")}
function pictureOf(bytes,name,address){const mediaType=classify(bytes);const trouble=troubleOf(bytes,name);if(trouble!==undefined)return{
status:"unavailable",reason:trouble};if(mediaType!==undefined)return{status:"bytes",bytes:bytes,mediaType:mediaType,address:address};return{
status:"unavailable",reason:`${name} is ${isPage(bytes)?"an HTML page, not a picture":"not a picture in a known format"}.`}}
function troubleOf(bytes,name){if(bytes.length===0)return`${name} is empty: it has no bytes.`;if(bytes.length>limits.M)return(0,
file_store.xu)(name,limits.M);return(0,lfs_pointer.N)(bytes)?`${name} is a Git LFS pointer: check out with \`lfs: true\`.`:undefined}
function isPage(bytes){const head=Buffer.from(bytes.subarray(0,512)).toString("latin1")
;return/^\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)\b/i.test(head)}}),
10131: (($module,$exports,$require)=>{$require.d($exports,{$r:()=>targetOf,B$:()=>unlisted,HM:()=>portOf,XK:()=>notPublic,
cP:()=>redirected});var $m1=$require(82353);var $m0=$require(99447);var $m2=$require(29227);function targetOf(address,allows,hosts=[]){
const url=(0,$m0.D)(address);if(url===undefined)return{reason:"Its address is not one that a browser understands."}
;const reason=refusal(url,allows)??unlisted(url,hosts);return reason===undefined?{url:url}:{reason:reason}}
function redirected(from,location,allows,hosts=[]){const next=(0,$m0.D)(location,from);if(next===undefined)return{
reason:"It redirects to an address that a browser does not understand."};const target=targetOf(next.href,allows,hosts)
;if("reason"in target)return{reason:`It redirects to another address, which is not fetched: ${target.reason}`}
;return from.protocol==="https:"&&target.url.protocol==="http:"?{
reason:"It redirects from https to http, where it could be replaced on the way."}:target}function unlisted(url,hosts){
return hosts.length===0||(0,$m1.b)(hosts,url)?undefined:`${url.hostname} is not among the \`picture-hosts\`.`}
function portOf({port:port,protocol:protocol}){return port===""?defaultPorts[protocol]??0:Number(port)}const defaultPorts={"http:":80,
"https:":443};function refusal(url,allows){
if(!(url.protocol in defaultPorts))return`Pictures are fetched over http and https, not ${url.protocol}`
;if(url.username!==""||url.password!=="")return"Its address contains a user name or a password.";const address=(0,$m2._Q)(url)
;if(address===undefined)return(0,$m2.Ay)(url)?`${url.hostname} is a name of a private network.`:undefined
;return allows(address,portOf(url))?undefined:notPublic}
const notPublic="Its address leads to a private network or an unusual port, and pictures are fetched only from public sites."}),
35882: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createRemote:()=>createRemote})
;var promises_=$require(71553);var file_store=$require(97626);var external_node_net_=$require(77030);function isPublicAddress(address){
const version=(0,external_node_net_.isIP)(address);if(version===4)return!special.check(address,"ipv4")
;return version===6&&!address.includes("%")&&globalUnicast.check(address,"ipv6")&&!special.check(address,"ipv6")}
const special=blocksOf([["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.88.99.0",24],["192.168.0.0",16],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",4],["240.0.0.0",4],["2001::",23],["2001:db8::",32],["2002::",16],["3fff::",20]])
;const globalUnicast=blocksOf([["2000::",3]]);function blocksOf(blocks){const list=new external_node_net_.BlockList
;for(const[network,prefix]of blocks)list.addSubnet(network,prefix,network.includes(":")?"ipv6":"ipv4");return list}
var public_url=$require(29227);var memoize=$require(14156);var picture=$require(29136);var remote_address=$require(10131)
;var external_node_http_=$require(37067);var external_node_https_=$require(44708);var homepage=$require(39152);var limits=$require(1924)
;var external_node_tls_=$require(41692);var decode_escapes=$require(72341)
;function proxyFor({protocol:protocol,hostname:hostname,port:port},env){
const setting=protocol==="https:"?env.https_proxy??env.HTTPS_PROXY:env.http_proxy??env.HTTP_PROXY
;const exceptions=(env.no_proxy??env.NO_PROXY??"").split(/[\s,]+/).filter(entry=>entry!=="")
;if(setting===undefined||setting===""||exceptions.some(entry=>covers(entry,hostname,port)))return undefined
;return new URL(/^\w+:\/\//.test(setting)?setting:`http://${setting}`)}function covers(entry,hostname,port){if(entry==="*")return true
;const[,name="",ofPort]=/^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase())??[]
;const isNamed=hostname===name||hostname.endsWith(`.${name}`);return isNamed&&(ofPort===undefined||ofPort===port)}
async function tunnel(proxy,address,url,signal){const port=url.port===""?"443":url.port
;const socket=await connectThrough(proxy,`${address.includes(":")?`[${address}]`:address}:${port}`,signal);const host=(0,
public_url._Q)(url)??url.hostname.replace(/\.$/,"");return(0,external_node_tls_.connect)({socket:socket,host:host,servername:(0,
public_url._Q)(url)===undefined?host:""})}function connectThrough(proxy,authority,signal){const{username:username,password:password}=proxy
;const login=Buffer.from(`${(0,decode_escapes.z)(username)}:${(0,decode_escapes.z)(password)}`).toString("base64");const options={
method:"CONNECT",path:authority,headers:{host:authority,...username===""?{}:{"proxy-authorization":`Basic ${login}`}},agent:false,
signal:signal};return new Promise((resolve,reject)=>{
const request=(proxy.protocol==="https:"?external_node_https_.request:external_node_http_.request)(new URL(proxy.origin),options)
;request.on("connect",({statusCode:statusCode},socket)=>{
if(statusCode===200)resolve(socket);else reject(Object.assign(new Error(`the proxy answered with status ${String(statusCode)}`),{
code:"PROXY"}))});request.on("error",reject);request.end()})}async function download(url,addresses,{env:env,signal:signal}){
const proxy=proxyFor(url,env);if(proxy===undefined){return answerOf(url,{agent:false,lookup:alwaysTo(addresses),headers:headers,
signal:signal})}const[address]=addresses;if(url.protocol!=="https:"||!address)return{
reason:"Through a proxy, pictures are fetched only over https."};const socket=await tunnel(proxy,address.address,url,signal)
;return answerOf(url,{createConnection:()=>socket,headers:headers,signal:signal})}const headers={
"user-agent":`alt-text-review (+${homepage.TB})`,accept:"image/png, image/jpeg, image/*;q=0.8"};function alwaysTo(addresses){
const[first]=addresses;return(_,{all:all},done)=>{if(all)done(null,[...addresses]);else done(null,first?.address??"",first?.family)}}
function answerOf(url,options){return new Promise((resolve,reject)=>{
const request=(url.protocol==="https:"?external_node_https_.request:external_node_http_.request)(url,options,response=>{
read(response).then(resolve,reject).finally(()=>{request.destroy()})});request.on("error",reject);request.end()})}
async function read(response){const{statusCode:statusCode=0,headers:{location:location,"content-length":announced="0"}}=response
;if(statusCode>=300&&statusCode<400&&location!==undefined)return{location:location};if(statusCode!==200)return{
reason:`The server of the picture answered with status ${String(statusCode)}.`};const chunks=[]
;let size=Number(announced)>limits.M?Infinity:0;if(size===0){for await(const chunk of response){size+=chunk.length;if(size>limits.M)break
;chunks.push(chunk)}}return size>limits.M?{reason:(0,file_store.xu)("The picture",limits.M)}:{bytes:Buffer.concat(chunks)}}
function createRemote(world){return(0,memoize.B)(address=>fetchPicture(address,world),picture=>(0,
file_store.$d)("bytes"in picture?picture.bytes:undefined),file_store.C2)}const longestMs=15e3;const mostRedirects=3
;const isOfTheWeb=(address,port)=>(port===80||port===443)&&isPublicAddress(address);async function fetchPicture(address,world){
const{allows:allows=isOfTheWeb,timeoutMs:timeoutMs=longestMs,hosts:hosts=[]}=world
;const signal=AbortSignal.any([world.signal,AbortSignal.timeout(timeoutMs)]);let target=(0,remote_address.$r)(address,allows,hosts)
;for(let hops=0;hops<=mostRedirects;hops+=1){if("reason"in target)return unavailable(target.reason)
;const answer=await visit(target.url,world,signal);if("reason"in answer)return unavailable(answer.reason);if("bytes"in answer)return(0,
picture.C)(answer.bytes,`The file from ${target.url.host}`,(0,public_url.x6)(address)?.href);target=(0,
remote_address.cP)(target.url,answer.location,allows,hosts)}return unavailable(`It redirects more than ${String(mostRedirects)} times.`)}
async function visit(url,world,signal){const{allows:allows=isOfTheWeb,lookup:lookup=everyAddress,env:env}=world;try{const literal=(0,
public_url._Q)(url);const addresses=literal===undefined?await inTime(lookup(hostOf(url)),signal):[addressOf(literal)]
;const isSafe=addresses.length>0&&addresses.every(({address:address})=>allows(address,(0,remote_address.HM)(url)))
;return isSafe?await download(url,addresses,{env:env,signal:signal}):{reason:remote_address.XK}}catch(error){
if(!(error instanceof Error&&"code"in error))throw error;if(world.signal.aborted)return{reason:"The run ended before it was fetched."}
;return{reason:`${url.host} did not deliver it: ${signal.aborted?"it took too long":whatHappened(error)}.`}}}function whatHappened(error){
return error.message===""?String(error.code):error.message}function everyAddress(host){return(0,promises_.lookup)(host,{all:true})}
function hostOf({hostname:hostname}){return hostname.replace(/\.$/,"")}function addressOf(address){return{address:address,
family:address.includes(":")?6:4}}function inTime(work,signal){return new Promise((resolve,reject)=>{const end=()=>{
reject(signal.reason instanceof Error?signal.reason:new DOMException("The run ended.","AbortError"))};if(signal.aborted)end()
;signal.addEventListener("abort",end,{once:true});work.then(resolve,reject)})}function unavailable(reason){return{status:"unavailable",
reason:reason}}}),
97626: (($module,$exports,$require)=>{$require.d($exports,{$d:()=>sizeOf,C2:()=>keptBytes,qm:()=>leadsOut,tu:()=>foldPath,
xu:()=>tooBig});const keptBytes=64*1024*1024;function foldPath(path){return path.normalize("NFC").toLowerCase()}function leadsOut(path){
return`${path} is a link that leads out of the repository; such links are not followed.`}function tooBig(name,most){
return`${name} is larger than ${String(Math.floor(most/1024/1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`
}function sizeOf(read){return read instanceof Uint8Array?read.length:0}}),

};
