export const ids = [8346];
export const modules = {
1924: (($module,$exports,$require)=>{$require.d($exports,{M:()=>maxPictureBytes});const maxPictureBytes=20*1024*1024}),
78346: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createLoader:()=>createLoader,handOver:()=>handOver,
maxPictureBytes:()=>limits.M});var public_url=$require(29227);var candidates=$require(81463);var limits=$require(1924)
;function dataUriBytes(src){const address=src.trim();const comma=address.indexOf(",")
;if(comma===-1||address.length>3*limits.M+comma)return undefined;const data=address.slice(comma+1).replace(/#.*$/s,"")
;return/;\s*base64\s*$/i.test(address.slice(0,comma))?fromBase64(data):fromEscapes(data)}function fromBase64(data){
return Buffer.from(data.includes("%")?Buffer.from(fromEscapes(data)).toString("latin1"):data,"base64")}function fromEscapes(data){
const parts=data.split(/((?:%[\da-f]{2})+)/i);return Buffer.concat(parts.map((part,index)=>Buffer.from(...bytesOf(part,index%2===1))))}
function bytesOf(part,isEscaped){return isEscaped?[part.replaceAll("%",""),"hex"]:[part,"utf8"]}var pictures_picture=$require(29136)
;var remote_address=$require(10131);function createLoader(files,addressOf=()=>undefined,remote=handOver([]),placesOf=candidates.Xi){
async function fromFile(src,documentPath){const paths=[...placesOf(src,documentPath)];const[first]=paths
;if(first===undefined)return unavailable(noPath(src));const isFirstThere=((0,candidates.n3)(src)||first!==(0,
candidates.bU)(src,documentPath))&&!files.isListed()&&await files.read(first)!==undefined
;const path=isFirstThere?first:await files.find(paths)??first;const found=await files.read(path)
;if(found===undefined)return unavailable(`There is no file ${first}, and none in the folders where sites keep their pictures.`)
;if(!(found instanceof Uint8Array))return unavailable(found.reason);const picture=(0,pictures_picture.C)(found,path,addressOf(path))
;return picture.status==="bytes"?{...picture,path:path}:picture}return async(src,documentPath)=>{const address=src.trim()
;if(isRemote.test(address)&&[...placesOf(address,documentPath)].length===0)return remote(address.startsWith("//")?`https:${address}`:address)
;if(!/^data:/i.test(address))return fromFile(src,documentPath);const bytes=dataUriBytes(address);return bytes?(0,
pictures_picture.C)(bytes,"The data URI",undefined):unavailable("The data URI has no data, or is too large.")}}
const isRemote=/^(?:https?:)?\/\//i;function handOver(hosts){return address=>Promise.resolve(handedOver(address,hosts))}
function handedOver(address,hosts){const url=(0,public_url.x6)(address)
;if(url===undefined)return unavailable("Its address is not an https address of a public host.");const reason=(0,
remote_address.B$)(url,hosts);return reason===undefined?{status:"remote",url:url.href}:unavailable(reason)}function noPath(src){
if(src.trim()==="")return"The source has no address for it."
;return/\{|<[%?]/.test(src)?"Its address is an expression, and the source does not show which file that is.":"Its address is not a path inside the repository."
}function unavailable(reason){return{status:"unavailable",reason:reason}}}),
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
97626: (($module,$exports,$require)=>{$require.d($exports,{$d:()=>sizeOf,C2:()=>keptBytes,qm:()=>leadsOut,tu:()=>foldPath,
xu:()=>tooBig});const keptBytes=64*1024*1024;function foldPath(path){return path.normalize("NFC").toLowerCase()}function leadsOut(path){
return`${path} is a link that leads out of the repository; such links are not followed.`}function tooBig(name,most){
return`${name} is larger than ${String(Math.floor(most/1024/1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`
}function sizeOf(read){return read instanceof Uint8Array?read.length:0}}),

};
