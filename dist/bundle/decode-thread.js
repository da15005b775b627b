import fs from"node:fs";import{basename}from"node:path";import{parentPort}from"node:worker_threads";import loadVips from"#vips"
;const maxSide=672;const maxMegapixels=50;const minSide=50;const maxRatio=20;const formats=["Jpeg","Png","Webp","Nsgif","Heif","Svg","Tiff"]
;const white=[255,255,255];const dark=[32,32,32];parentPort?.once("message",assignment=>{
void answer(assignment).then(made=>parentPort?.postMessage(made))})
;async function answer({bytes:bytes,mediaType:mediaType,memoryMiB:memoryMiB,...decoder}){limitMemory(memoryMiB);try{
const vips=await startLibrary(decoder);return mediaType==="image/svg+xml"?drawn(vips,bytes):decoded(vips,bytes)}catch(error){
const said=complaintOf(error);if(said===undefined)throw error;return{status:"broken",said:said}}}function complaintOf(error){
const message=error instanceof Object&&"message"in error?error.message:undefined;return Array.isArray(message)?String(message[1]):undefined}
function limitMemory(mebibytes){const Unlimited=WebAssembly.Memory;WebAssembly.Memory=class extends Unlimited{constructor(wanted){super({
...wanted,maximum:mebibytes*16})}}}async function startLibrary({library:library,codecs:codecs}){serveCodecs(codecs)
;const vips=await loadVips({instantiateWasm:(imports,done)=>{done(new WebAssembly.Instance(library,imports),library)},
dynamicLibraries:Object.keys(codecs),preRun:({ENV:ENV})=>{ENV.VIPS_CONCURRENCY="1"},print:()=>undefined,printErr:()=>undefined})
;closeFileSystem(vips.FS);vips.operationBlock("VipsForeignLoad",true)
;for(const format of formats)vips.operationBlock(`VipsForeignLoad${format}`,false);return vips}function serveCodecs(codecs){
const files=new Map(Object.entries(codecs));const{readFileSync:readFileSync}=fs
;const served=(...args)=>files.get(basename(String(args[0])))??readFileSync(...args);Object.assign(fs,{readFileSync:served})}
function closeFileSystem(files){const{stat:stat}=files;const noSuchFile=()=>stat("")
;files.open=files.stat=files.lstat=files.readlink=noSuchFile;files.write=(_stream,_from,_offset,length)=>length}
function decoded({Image:Image},bytes){const size=turned(Image.newFromBuffer(bytes));const reason=unfitness(size,false)
;if(reason!==undefined)return{status:"unfit",reason:reason};const picture=Image.thumbnailBuffer(bytes,maxSide,{height:maxSide,size:"down",
option_string:"fail_on=truncated",output_profile:"srgb"});return finished(picture,size,"It is completely transparent.")}
function drawn({Image:Image},bytes){const{width:width,height:height}=Image.svgloadBuffer(bytes);const reason=unfitness({width:width,
height:height},true);if(reason!==undefined)return{status:"unfit",reason:reason};const picture=Image.svgloadBuffer(bytes,{
scale:maxSide/Math.max(width,height)});const within=picture.thumbnailImage(maxSide,{height:maxSide,size:"down"});return finished(within,{
width:width,height:height},"Nothing in it can be drawn: its text needs fonts, which are not available here.")}function turned(header){
const{width:width,height:height}=header;const isSideways=header.getTypeof("orientation")!==0&&header.getInt("orientation")>=5
;return isSideways?{width:height,height:width}:{width:width,height:height}}function unfitness({width:width,height:height},isDrawing){
const[short,long]=[Math.min(width,height),Math.max(width,height)];const size=`It has ${width} × ${height} px`
;if(!isDrawing&&short*long>maxMegapixels*1e6)return`${size}; only pictures of up to ${maxMegapixels} megapixels are opened.`
;if(!isDrawing&&short<minSide)return`${size}; with a side below ${minSide} px a model can only guess.`
;if(long>maxRatio*short)return`${size}: in the square that the model sees, too little of it would be left.`;return undefined}
function finished(picture,size,nothingThere){const pixels=picture.colourspace("srgb").copyMemory()
;const background=pixels.hasAlpha()?backgroundOf(pixels.writeToMemory()):white;if(background===undefined)return{status:"unfit",
reason:nothingThere};const opaque=pixels.hasAlpha()?pixels.flatten({background:background}):pixels
;const side=Math.max(opaque.width,opaque.height);const square=opaque.gravity("centre",side,side,{extend:"background",background:background})
;const bytes=square.jpegsaveBuffer({Q:85,subsample_mode:"off",optimize_coding:true,keep:"none"});return{status:"ready",bytes:bytes,...size}}
function backgroundOf(rgba){let[visible,light,black,clear]=[0,0,0,0];for(let at=0;at<rgba.length;at+=4){const alpha=rgba[at+3]??0
;const luma=.2126*(rgba[at]??0)+.7152*(rgba[at+1]??0)+.0722*(rgba[at+2]??0);visible+=alpha;if(luma>200)light+=alpha;if(luma<80)black+=alpha
;if(alpha<255)clear+=1}if(visible===0)return undefined;return clear>0&&light>visible/2&&black<visible/20?dark:white}
