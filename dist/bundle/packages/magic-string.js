export const ids = [5505];
export const modules = {
95505: ((t,e,n)=>{n.d(e,{Ay:()=>k})
;var i=",".charCodeAt(0),s=";".charCodeAt(0),r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",o=new Uint8Array(64),h=new Uint8Array(128)
;for(let t=0;t<64;t++){const e=r.charCodeAt(t);o[t]=e,h[e]=t}function encodeInteger(t,e){do{let n=31&e;(e>>>=5)>0&&(n|=32),t.write(o[n])
}while(e>0)}function encodeSign(t){return t<0?-t<<1|1:t<<1}
var a="undefined"!=typeof TextDecoder?new TextDecoder:"undefined"!=typeof Buffer?{
decode:t=>Buffer.from(t.buffer,t.byteOffset,t.byteLength).toString()}:{decode(t){let e=""
;for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);return e}},l=class{constructor(){this.pos=0,this.out="",
this.buffer=new Uint8Array(16384)}write(t){const{buffer:e}=this;e[this.pos++]=t,16384===this.pos&&(this.out+=a.decode(e),this.pos=0)}
flush(){const{buffer:t,out:e,pos:n}=this;return n>0?e+a.decode(t.subarray(0,n)):e}};var u=class BitSet{constructor(t){
this.bits=t instanceof BitSet?t.bits.slice():[]}add(t){this.bits[t>>5]|=1<<(31&t)}has(t){return!!(this.bits[t>>5]&1<<(31&t))}forEach(t){
const e=this.bits;for(let n=0;n<e.length;n++){let i=e[n];for(;i;){const e=i&-i;t(31+(n<<5)-Math.clz32(e)),i^=e}}}},d=class Chunk{
constructor(t,e,n){this.start=t,this.end=e,this.original=n,this.intro="",this.outro="",this.content=n,this.storeName=!1,this.edited=!1,
this.replacesUntil=-1,this.replacedFrom=-1,this.previous=null,this.next=null}appendLeft(t){this.outro+=t}appendRight(t){
this.intro=this.intro+t}clone(){const t=new Chunk(this.start,this.end,this.original);return t.intro=this.intro,t.outro=this.outro,
t.content=this.content,t.storeName=this.storeName,t.edited=this.edited,t.replacesUntil=this.replacesUntil,t.replacedFrom=this.replacedFrom,t
}contains(t){return this.start<t&&t<this.end}eachNext(t){t(this);let e=this.next;for(;e;)t(e),e=e.next}eachPrevious(t){t(this)
;let e=this.previous;for(;e;)t(e),e=e.previous}edit(t,e,n){return this.content=t,n||(this.intro="",this.outro=""),this.storeName=e,
this.edited=!0,this}prependLeft(t){this.outro=t+this.outro}prependRight(t){this.intro=t+this.intro}reset(){this.intro="",this.outro="",
this.replacesUntil=-1,this.replacedFrom=-1,this.edited&&(this.content=this.original,this.storeName=!1,this.edited=!1)}split(t){
const e=t-this.start,n=this.original.slice(0,e),i=this.original.slice(e);this.original=n;const s=new Chunk(t,this.end,i)
;return s.outro=this.outro,this.outro="",this.end=t,this.edited?(s.edit("",!1,!0),s.replacedFrom=this.replacedFrom):this.content=n,
s.next=this.next,s.next&&(s.next.previous=s),s.previous=this,this.next=s,s}toString(){return this.intro+this.content+this.outro}trimEnd(t){
if(this.outro=this.outro.replace(t,""),this.outro.length)return!0;const e=this.content.replace(t,"")
;return e.length?(e!==this.content&&(this.edited?this.edit(e,this.storeName,!0):this.split(this.start+e.length).edit("",void 0,!0)),
!0):(this.edit("",void 0,!0),this.intro=this.intro.replace(t,""),!!this.intro.length||void 0)}trimStart(t){
if(this.intro=this.intro.replace(t,""),this.intro.length)return!0;const e=this.content.replace(t,"")
;return e.length?(e!==this.content&&(this.edited?this.edit(e,this.storeName,!0):(this.split(this.end-e.length),this.edit("",void 0,!0))),
!0):(this.edit("",void 0,!0),this.outro=this.outro.replace(t,""),!!this.outro.length||void 0)}},c=class extends Error{
name="MagicStringError";constructor(t,e){super(`[MagicString] ${t}`,e)}};function getBtoa(){
if("undefined"!=typeof globalThis&&"function"==typeof globalThis.btoa)return t=>globalThis.btoa(unescape(encodeURIComponent(t)))
;const t=globalThis.Buffer;return t?e=>t.from(e,"utf-8").toString("base64"):()=>{
throw new c("unsupported environment: `btoa` or `Buffer` is required")}}const g=getBtoa();var f=class{constructor(t){if(this.version=3,
this.file=t.file,this.sources=t.sources,this.sourcesContent=t.sourcesContent,this.names=t.names,
this.mappings="string"==typeof t.mappings?t.mappings:function encode(t){const e=new l;let n=0,r=0,o=0,h=0;for(let a=0;a<t.length;a++){
const l=t[a];if(a>0&&e.write(s),0===l.length)continue;let u=0;for(let t=0;t<l.length;t++){const s=l[t];t>0&&e.write(i),
encodeInteger(e,encodeSign(s[0]-u)),u=s[0],1!==s.length&&(encodeInteger(e,encodeSign(s[1]-n)),encodeInteger(e,encodeSign(s[2]-r)),
encodeInteger(e,encodeSign(s[3]-o)),n=s[1],r=s[2],o=s[3],4!==s.length&&(encodeInteger(e,encodeSign(s[4]-h)),h=s[4]))}}return e.flush()
}(t.mappings),void 0!==t.x_google_ignoreList&&(this.x_google_ignoreList=t.x_google_ignoreList),void 0!==t.debugId&&(this.debugId=t.debugId),
void 0!==t.rangeMappings){let e=!1;for(const n of t.rangeMappings)if(0!==n.length){e=!0;break}
e&&(this.rangeMappings=function encodeRangeMappings(t){if(0===t.length)return"";const e=new l;for(let n=0;n<t.length;n++){const i=t[n]
;n>0&&e.write(s);let r=0;for(let t=0;t<i.length;t++){const n=i[t];encodeInteger(e,n-r),r=n}}return e.flush()}(t.rangeMappings))}}toString(){
return JSON.stringify(this)}toUrl(){return`data:application/json;charset=utf-8;base64,${g(this.toString())}`}};function getLocator(t){
const e=[0];for(let n=t.indexOf("\n");-1!==n;n=t.indexOf("\n",n+1))e.push(n+1);return function locate(t){let n=0,i=e.length;for(;n<i;){
const s=n+i>>1;t<e[s]?i=s:n=s+1}const s=n-1;return{line:s,column:t-e[s]}}}function getRelativePath(t,e){
const n=t.split(/[/\\]/),i=e.split(/[/\\]/);for(n.pop();n[0]===i[0];)n.shift(),i.shift();if(n.length){let t=n.length;for(;t--;)n[t]=".."}
return n.concat(i).join("/")}const p=Object.prototype.toString;function isObject(t){return"[object Object]"===p.call(t)}const m=(()=>{
const t=new Uint8Array(64);for(let e=0;e<64;e++)t[e]="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(e)
;return t})(),w=new Uint8Array(16384);function writeVlq(t,e){e=e<0?-e<<1|1:e<<1;do{let n=31&e;(e>>>=5)>0&&(n|=32),w[t++]=m[n]}while(e>0)
;return t}const b=new TextDecoder;var v=class{constructor(){this.out="",this.pos=0,this.lines=[],this.buffered=0,this.needsComma=!1,
this.prevGenColumn=0,this.prevSourceIndex=0,this.prevSourceLine=0,this.prevSourceColumn=0,this.prevNameIndex=0}endLine(t){
this.lines.push(t),this.buffered+=t.length+1,this.buffered>=4096&&this.drain(null)}segments(t){this.drain(t)}finish(t){return this.drain(t),
this.flush(),this.out}drain(t){const e=this.lines,n=e.length;for(let i=0;i<=n;i++){const s=i<n?e[i]:t;if(null===s)break
;for(let t=0;t<s.length;t++){this.pos>16348&&this.flush();const e=s[t];this.needsComma&&(w[this.pos++]=44),this.needsComma=!0,
this.pos=writeVlq(this.pos,e[0]-this.prevGenColumn),this.prevGenColumn=e[0],this.pos=writeVlq(this.pos,e[1]-this.prevSourceIndex),
this.prevSourceIndex=e[1],this.pos=writeVlq(this.pos,e[2]-this.prevSourceLine),this.prevSourceLine=e[2],
this.pos=writeVlq(this.pos,e[3]-this.prevSourceColumn),this.prevSourceColumn=e[3],
5===e.length&&(this.pos=writeVlq(this.pos,e[4]-this.prevNameIndex),this.prevNameIndex=e[4])}i<n&&(this.pos>16348&&this.flush(),
w[this.pos++]=59,this.needsComma=!1,this.prevGenColumn=0)}e.length=0,this.buffered=0,this.flush()}flush(){
this.out+=b.decode(w.subarray(0,this.pos)),this.pos=0}};function isWordCode(t){return t>=97&&t<=122||t>=65&&t<=90||t>=48&&t<=57||95===t}
var x=class{constructor(t,e=null){this.hires=t,this.generatedCodeLine=0,this.generatedCodeColumn=0,this.raw=[],
this.rawSegments=this.raw[this.generatedCodeLine]=[],this.rawRangeMappingsIndices=[],
this.rawRangeMappings="experimental-range"===t?[this.rawRangeMappingsIndices]:void 0,this.encoder=e}nextLine(){
null===this.encoder?(this.generatedCodeLine+=1,
this.raw[this.generatedCodeLine]=this.rawSegments=[]):(this.encoder.endLine(this.rawSegments),this.rawSegments=[],
this.generatedCodeLine+=1),
this.generatedCodeColumn=0,this.rawRangeMappings&&(this.rawRangeMappings[this.generatedCodeLine]=this.rawRangeMappingsIndices=[])}
addMagicString(t,e,n){const{original:i}=t,s=getLocator(i);t.intro&&this.advance(t.intro),t.firstChunk.eachNext(r=>{
if(r.intro.length&&this.advance(r.intro),-1===e)this.advance(r.content);else if(r.edited){
const t=r.storeName?n.get(i.slice(r.start,r.replacesUntil)):void 0;this.addEdit(e,r.content,s(r.start),t??-1)
}else this.addUneditedChunk(e,r,i,s(r.start),t.sourcemapLocations);r.outro.length&&this.advance(r.outro)}),t.outro&&this.advance(t.outro)}
addEdit(t,e,n,i){if(e.length){const s=e.length-1;let r=e.indexOf("\n",0),o=-1;for(;r>=0&&s>r;){
const s=[this.generatedCodeColumn,t,n.line,n.column];i>=0&&s.push(i),this.rawSegments.push(s),this.nextLine(),o=r,r=e.indexOf("\n",r+1)}
const h=[this.generatedCodeColumn,t,n.line,n.column];i>=0&&h.push(i),this.rawSegments.push(h),this.advance(e.slice(o+1))}}
addUneditedChunk(t,e,n,i,s){const r=e.end;let o=e.start;if(this.hires){
const s="boundary"===this.hires,h="experimental-range"===this.hires,a=h?null:this.encoder;let l=!1;for(;o<r;){
null!==a&&this.rawSegments.length>=4096&&(a.segments(this.rawSegments),this.rawSegments.length=0),
h&&o+1>=r&&this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column]);const u=n.charCodeAt(o);10===u?(i.line+=1,i.column=0,
this.nextLine(),l=!1):(s?isWordCode(u)?l||(this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column]),
l=!0):(this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column]),
l=!1):h?o===e.start&&(this.rawRangeMappingsIndices.push(this.rawSegments.length),
this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column])):this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column]),
i.column+=1,this.generatedCodeColumn+=1),o+=1}}else{const e=s.bits;for(;o<r;){let s=n.indexOf("\n",o);if((-1===s||s>r)&&(s=r),s>o){
this.rawSegments.push([this.generatedCodeColumn,t,i.line,i.column]);for(let n=o+1>>5,r=s-1>>5;n<=r;n++){let r=e[n];if(!r)continue
;const h=n<<5;for(;r;){const e=r&-r,n=h+31-Math.clz32(e);if(n>o&&n<s){const e=n-o
;this.rawSegments.push([this.generatedCodeColumn+e,t,i.line,i.column+e])}r^=e}}i.column+=s-o,this.generatedCodeColumn+=s-o}if(s===r)break
;i.line+=1,i.column=0,this.nextLine(),o=s+1}}}advance(t){if(!t)return;const e=t.lastIndexOf("\n")
;for(let e=t.indexOf("\n");-1!==e;e=t.indexOf("\n",e+1))this.nextLine();this.generatedCodeColumn+=t.length-e-1}}
;const C="\n",S="\n".charCodeAt(0),y="\r".charCodeAt(0),_={insertLeft:!1,insertRight:!1,storeName:!1}
;function expandReplacement(t,e,n,i,s,r){if(!t.includes("$"))return t;let o="",h=0;for(;h<t.length;){const a=t.indexOf("$",h);if(-1===a){
o+=t.slice(h);break}o+=t.slice(h,a);const l=t[a+1];let u="$",d=1;if("$"===l)d=2;else if("&"===l)u=e,d=2;else if("`"===l)u=i.slice(0,n),
d=2;else if("'"===l)u=i.slice(n+e.length),d=2;else if("<"===l&&void 0!==r){const e=t.indexOf(">",a+2);-1!==e&&(u=r[t.slice(a+2,e)]??"",
d=e+1-a)}else if(l>="0"&&l<="9"){const e=t[a+2],n=e>="0"&&e<="9"?Number(l+e):NaN,i=Number(l);n>=1&&n<=s.length?(u=s[n-1]??"",
d=3):i>=1&&i<=s.length&&(u=s[i-1]??"",d=2)}o+=u,h=a+d}return o}var k=class MagicString{constructor(t,e={}){const n=new d(0,t.length,t)
;Object.defineProperties(this,{original:{writable:!0,value:t},outro:{writable:!0,value:""},intro:{writable:!0,value:""},firstChunk:{
writable:!0,value:n},lastChunk:{writable:!0,value:n},lastSearchedChunk:{writable:!0,value:n},byStart:{writable:!0,value:new Map([[0,n]])},
byEnd:{writable:!0,value:new Map([[t.length,n]])},filename:{writable:!0,value:e.filename},indentExclusionRanges:{writable:!0,
value:e.indentExclusionRanges},sourcemapLocations:{writable:!0,value:new u},storedNames:{writable:!0,value:new Set},indentStr:{writable:!0,
value:void 0},ignoreList:{writable:!0,value:e.ignoreList},offset:{writable:!0,value:e.offset||0},hasMovedChunks:{writable:!0,value:!1}})}
addSourcemapLocation(t){this.sourcemapLocations.add(t)}append(t){
if("string"!=typeof t)throw new c("content must be a string, got "+typeof t);return this.outro+=t,this}appendLeft(t,e){
if((t=this._resolveIndex(t))<0||t>this.original.length)throw new c(`index ${t} is out of bounds`)
;if("string"!=typeof e)throw new c("content must be a string, got "+typeof e);this._split(t);const n=this.byEnd.get(t)
;return n?n.appendLeft(e):this.intro+=e,this}appendRight(t,e){
if((t=this._resolveIndex(t))<0||t>this.original.length)throw new c(`index ${t} is out of bounds`)
;if("string"!=typeof e)throw new c("content must be a string, got "+typeof e);this._split(t);const n=this.byStart.get(t)
;return n?n.appendRight(e):this.outro+=e,this}clone(){const t=new MagicString(this.original,{filename:this.filename,
ignoreList:this.ignoreList,offset:this.offset});let e=this.firstChunk,n=t.firstChunk=t.lastSearchedChunk=e.clone();for(;e;){
t.byStart.set(n.start,n),t.byEnd.set(n.end,n);const i=e.next,s=i&&i.clone();s&&(n.next=s,s.previous=n,n=s),e=i}return t.lastChunk=n,
this.indentExclusionRanges&&(t.indentExclusionRanges=this.indentExclusionRanges.slice()),
t.sourcemapLocations=new u(this.sourcemapLocations),t.storedNames=new Set(this.storedNames),t.intro=this.intro,t.outro=this.outro,
t.hasMovedChunks=this.hasMovedChunks,t}generateDecodedMap(t){const e=new x((t=t||{}).hires),n=this._generateMappings(e);return{
...this._mapProperties(t,n),mappings:e.raw,rangeMappings:e.rawRangeMappings}}generateMap(t){t=t||{}
;const e=new v,n=new x(t.hires,e),i=this._generateMappings(n);return new f({...this._mapProperties(t,i),mappings:e.finish(n.rawSegments),
rangeMappings:n.rawRangeMappings})}_generateMappings(t){const e=[...this.storedNames]
;return t.addMagicString(this,0,new Map(e.map((t,e)=>[t,e]))),e}_mapProperties(t,e){return{file:t.file?t.file.split(/[/\\]/).pop():void 0,
sources:[t.source?getRelativePath(t.file||"",t.source):t.file||""],sourcesContent:t.includeContent?[this.original]:void 0,names:e,
x_google_ignoreList:this.ignoreList?[0]:void 0}}_ensureindentStr(){void 0===this.indentStr&&(this.indentStr=function guessIndent(t){
const e=t.split("\n"),n=e.filter(t=>/^\t+/.test(t)),i=e.filter(t=>/^ {2,}/.test(t));if(0===n.length&&0===i.length)return null
;if(n.length>=i.length)return"\t";const s=i.reduce((t,e)=>{const n=/^ +/.exec(e)[0].length;return Math.min(n,t)},1/0);return" ".repeat(s)
}(this.original))}_getRawIndentString(){return this._ensureindentStr(),this.indentStr}getIndentString(){return this._ensureindentStr(),
this.indentStr??"\t"}indent(t,e){const n=/^[^\r\n]/gm;if(isObject(t)&&(e=t,t=void 0),void 0===t&&(this._ensureindentStr(),
t=this.indentStr||"\t"),""===t)return this;const i=t;e=e||{};const s=new u
;e.exclude&&("number"==typeof e.exclude[0]?[e.exclude]:e.exclude).forEach(t=>{for(let e=t[0];e<t[1];e+=1)s.add(e)});let r=!1!==e.indentStart
;const indentPiece=t=>{if(""===t)return t;const e=t.replace(n,(t,e)=>e>0||r?`${i}${t}`:t);return r="\n"===t[t.length-1],e}
;this.intro=indentPiece(this.intro);let o=0,h=this.firstChunk;const indentAt=t=>{r=!1,t===h.start?h.appendRight(i):(this._splitChunk(h,t),
h=h.next,h.prependRight(i))};for(;h;){const t=h.end;if(s.has(h.start)||(h.intro=indentPiece(h.intro)),
h.edited)s.has(h.start)?h.content&&(r="\n"===h.content[h.content.length-1]):h.content=indentPiece(h.content);else if(e.exclude)for(o=h.start;o<t;){
if(!s.has(o)){const t=this.original.charCodeAt(o);t===S?r=!0:t!==y&&r&&indentAt(o)}o+=1}else for(o=h.start;o<t;){if(!r){
const e=this.original.indexOf(C,o);if(-1===e||e>=t)break;r=!0,o=e+1;continue}const e=this.original.charCodeAt(o);e!==S&&e!==y?(indentAt(o),
o+=1):o+=1}s.has(h.end-1)||(h.outro=indentPiece(h.outro)),o=h.end,h=h.next}return this.outro=indentPiece(this.outro),this}insert(){
throw new c("insert() is deprecated, use appendLeft() or prependRight()")}insertLeft(t,e){
return _.insertLeft||(console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead"),_.insertLeft=!0),
this.appendLeft(t,e)}insertRight(t,e){
return _.insertRight||(console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead"),
_.insertRight=!0),this.prependRight(t,e)}move(t,e,n,i="right"){if(t=this._resolveIndex(t),e=this._resolveIndex(e),n=this._resolveIndex(n),
t===e)return this;if(t<0||e>this.original.length||n<0||n>this.original.length)throw new c(`range ${t}–${e} is out of bounds`)
;if(t>e)throw new c(`end must be greater than start (start: ${t}, end: ${e})`)
;if(n>=t&&n<=e)throw new c("cannot move a selection inside itself");this._split(t),this._split(e),this._split(n)
;const s=this.byStart.get(t),r=this.byEnd.get(e);if(!s||!r)throw new c(`range ${t}–${e} is out of bounds`);if(this.hasMovedChunks){let n=s
;for(;n!==r;)if(n=n.next,!n||n.start<t||n.end>e)throw new c(`cannot move ${t} to ${e} because an earlier move split that range`)}
const o=s.previous,h=r.next;let a,l;if("left"===i)if(a=this.byEnd.get(n)??null,a){if(a.next===s)return this;l=a.next}else{
if(s===this.firstChunk)return this;l=this.firstChunk}else if(l=this.byStart.get(n)??null,l){if(l.previous===r)return this;a=l.previous}else{
if(r===this.lastChunk)return this;a=this.lastChunk}return o&&(o.next=h),h&&(h.previous=o),a&&(a.next=s),l&&(l.previous=r),
o||(this.firstChunk=h),h||(this.lastChunk=o,this.lastChunk.next=null),s.previous=a,r.next=l||null,a||(this.firstChunk=s),
l||(this.lastChunk=r),this.hasMovedChunks=!0,this}overwrite(t,e,n,i){
if(!0===i)return _.storeName||(console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string"),
_.storeName=!0),this.update(t,e,n,{storeName:!0,overwrite:!0});const s="object"==typeof i&&i?i:{};return this.update(t,e,n,{...s,
overwrite:!s.contentOnly})}update(t,e,n,i){if(t=this._resolveIndex(t),e=this._resolveIndex(e),
"string"!=typeof n)throw new c("content must be a string, got "+typeof n);if(t<0)throw new c(`start ${t} is out of bounds`)
;if(e>this.original.length)throw new c(`end ${e} is out of bounds`)
;if(t===e)throw new c(`cannot overwrite a zero-length range at ${t}, use appendLeft() or prependRight()`)
;if(t>e)throw new c(`end must be greater than start (start: ${t}, end: ${e})`);this._split(t),this._split(e),
!0===i&&(_.storeName||(console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string"),
_.storeName=!0),i={storeName:!0});const s="object"==typeof i&&i?i:{},r=s.storeName||!1,o=s.overwrite||!1
;r&&this.storedNames.add(this.original.slice(t,e));const h=this.byStart.get(t);for(let t=h;t.end<e;){const e=t.next
;if(null===e||e!==this.byStart.get(t.end))throw new c("cannot overwrite across a split point");t=e}
for(let n=h.next;null!==n&&n.start<e;n=n.next)n.edit("",!1,!o),n.replacesUntil=-1,n.replacedFrom=t;return h.edit(n,r,!o),h.replacesUntil=e,
h.replacedFrom=-1,this}prepend(t){if("string"!=typeof t)throw new c("content must be a string, got "+typeof t)
;return this.intro=t+this.intro,this}prependLeft(t,e){
if((t=this._resolveIndex(t))<0||t>this.original.length)throw new c(`index ${t} is out of bounds`)
;if("string"!=typeof e)throw new c("content must be a string, got "+typeof e);this._split(t);const n=this.byEnd.get(t)
;return n?n.prependLeft(e):this.intro=e+this.intro,this}prependRight(t,e){
if((t=this._resolveIndex(t))<0||t>this.original.length)throw new c(`index ${t} is out of bounds`)
;if("string"!=typeof e)throw new c("content must be a string, got "+typeof e);this._split(t);const n=this.byStart.get(t)
;return n?n.prependRight(e):this.outro=e+this.outro,this}remove(t,e){if((t=this._resolveIndex(t))===(e=this._resolveIndex(e)))return this
;if(t<0||e>this.original.length)throw new c(`range ${t}–${e} is out of bounds`)
;if(t>e)throw new c(`end must be greater than start (start: ${t}, end: ${e})`);this._split(t),this._split(e);let n=this.byStart.get(t)
;for(;n;)n.start>t&&(n.intro=""),n.end<e&&(n.outro=""),n.edit("",!1,!0),n.replacesUntil=-1,n.replacedFrom=-1,
n=e>n.end?this.byStart.get(n.end):void 0;return this}reset(t,e){if((t=this._resolveIndex(t))===(e=this._resolveIndex(e)))return this
;if(t<0||e>this.original.length)throw new c(`range ${t}–${e} is out of bounds`)
;if(t>e)throw new c(`end must be greater than start (start: ${t}, end: ${e})`);this._split(t),this._split(e);let n=this.byStart.get(t)
;for(;n;)n.reset(),n=e>n.end?this.byStart.get(n.end):void 0;return this}lastChar(){
if(this.outro.length)return this.outro[this.outro.length-1];let t=this.lastChunk;for(;t;){if(t.outro.length)return t.outro[t.outro.length-1]
;if(t.content.length)return t.content[t.content.length-1];if(t.intro.length)return t.intro[t.intro.length-1];t=t.previous}
return this.intro.length?this.intro[this.intro.length-1]:""}lastLine(){let t=this.outro.lastIndexOf(C)
;if(-1!==t)return this.outro.slice(t+1);let e=this.outro,n=this.lastChunk;for(;n;){if(n.outro.length>0){if(t=n.outro.lastIndexOf(C),
-1!==t)return n.outro.slice(t+1)+e;e=n.outro+e}if(n.content.length>0){if(t=n.content.lastIndexOf(C),-1!==t)return n.content.slice(t+1)+e
;e=n.content+e}if(n.intro.length>0){if(t=n.intro.lastIndexOf(C),-1!==t)return n.intro.slice(t+1)+e;e=n.intro+e}n=n.previous}
return t=this.intro.lastIndexOf(C),-1!==t?this.intro.slice(t+1)+e:this.intro+e}slice(t=0,e=this.original.length-this.offset){
t=this._resolveIndex(t),e=this._resolveIndex(e);let n,i="";if(this.hasMovedChunks)for(n=this.firstChunk;n&&(n.start>t||n.end<=t);){
if(n.start<e&&n.end>=e||0===e&&0===n.start)return i;n=n.next}else{if(t>=e)return i;n=this._chunkAt(t)}
if(n&&n.edited&&n.start!==t)throw new c(`cannot use edited character ${t} as slice start anchor`);const s=n;for(;n&&(0!==e||0!==n.start);){
!n.intro||s===n&&n.start!==t||(i+=n.intro);const r=n.start<e&&n.end>=e
;if(r&&n.edited&&n.end!==e)throw new c(`cannot use edited character ${e} as slice end anchor`)
;const o=s===n?t-n.start:0,h=r?n.content.length+e-n.end:n.content.length;if(i+=n.content.slice(o,h),!n.outro||r&&n.end!==e||(i+=n.outro),
r)break;n=n.next}return i}snip(t,e){const n=this.clone();return n.remove(-n.offset,t),n.remove(e,n.original.length-n.offset),n}
_resolveIndex(t){const e=t+this.offset;if(!Number.isInteger(e))throw new c(`index must be an integer, got ${t}`)
;return e<0&&0!==this.original.length?Math.max(0,e+this.original.length):e}_chunkAt(t){let e=this.byStart.get(t);if(e)return e
;e=this.lastSearchedChunk;const n=t>=e.end;for(;e&&!e.contains(t);)e=n?this.byStart.get(e.end):this.byEnd.get(e.start)
;return e&&(this.lastSearchedChunk=e),e}_split(t){if(this.byStart.get(t)||this.byEnd.get(t))return;let e=this.lastSearchedChunk,n=e
;const i=t>e.end;for(;e;){if(e.contains(t))return this._splitChunk(e,t);if(e=i?this.byStart.get(e.end):this.byEnd.get(e.start),e===n)return
;n=e}}_splitChunk(t,e){if(t.edited&&t.content.length){const n=getLocator(this.original)(e)
;throw new c(`cannot split a chunk that has already been edited (${n.line}:${n.column} – "${t.original}")`)}const n=t.split(e)
;return this.byEnd.set(e,t),this.byStart.set(e,n),this.byEnd.set(n.end,n),t===this.lastChunk&&(this.lastChunk=n),this.lastSearchedChunk=t,!0
}toString(){let t=this.intro,e=this.firstChunk;for(;e;)t+=e.toString(),e=e.next;return t+this.outro}isEmpty(){
if(this.intro.length&&this.intro.trim())return!1;let t=this.firstChunk;for(;t;){
if(t.intro.length&&t.intro.trim()||t.content.length&&t.content.trim()||t.outro.length&&t.outro.trim())return!1;t=t.next}
return!this.outro.length||!this.outro.trim()}length(){let t=this.firstChunk,e=0;for(;t;)e+=t.intro.length+t.content.length+t.outro.length,
t=t.next;return e}trimLines(){return this.trim("[\\r\\n]")}trim(t){return this.trimStart(t).trimEnd(t)}trimEndAborted(t){
const e=new RegExp(`${t||"\\s"}+$`);if(this.outro=this.outro.replace(e,""),this.outro.length)return!0;let n=this.lastChunk;do{
const t=n.end,i=n.trimEnd(e);if(n.end!==t){const t=n.next;this.lastChunk===n&&(this.lastChunk=t),this.byEnd.set(n.end,n),
this.byStart.set(t.start,t),this.byEnd.set(t.end,t)}if(i)return!0;n=n.previous}while(n);return this.intro=this.intro.replace(e,""),
this.intro.length>0}trimEnd(t){return this.trimEndAborted(t),this}trimStartAborted(t){const e=new RegExp(`^${t||"\\s"}+`)
;if(this.intro=this.intro.replace(e,""),this.intro.length)return!0;let n=this.firstChunk;do{const t=n.end,i=n.trimStart(e);if(n.end!==t){
const t=n.next;n===this.lastChunk&&(this.lastChunk=t),this.byEnd.set(n.end,n),this.byStart.set(t.start,t),this.byEnd.set(t.end,t)}
if(i)return!0;n=n.next}while(n);return this.outro=this.outro.replace(e,""),this.outro.length>0}trimStart(t){return this.trimStartAborted(t),
this}hasChanged(){if(this.intro||this.outro)return!0;let t=0,e=this.firstChunk;for(;e;){if(e.intro||e.outro)return!0
;if(e.edited||e.start!==t){if(!this.original.startsWith(e.content,t))return!0;t+=e.content.length}else t=e.end;e=e.next}
return t!==this.original.length}_hasRemovedContent(t,e){const n=this.byStart.get(t);if(n&&t===e){const e=this.byEnd.get(t)
;return!!e&&""===e.content&&""===n.content}let i=this._chunkAt(t);for(;i&&i.start<e;){
if(""===i.content&&(i.replacedFrom<t||this.byStart.get(i.replacedFrom).replacesUntil<i.end))return!0;i=this.byStart.get(i.end)}return!1}
_replaceRegexp(t,e){function getReplacement(t,n,i){
return"string"==typeof e?expandReplacement(e,t[0],n,i,t.slice(1),t.groups):void 0===t.groups?e(t[0],...t.slice(1),n,i):e(t[0],...t.slice(1),n,i,t.groups)
}const replaceMatch=t=>{if(null==t.index)return!1;if(this._hasRemovedContent(t.index,t.index+t[0].length))return!1
;const e=getReplacement(t,t.index,this.original)
;return e===t[0]||(0===t[0].length?this.appendRight(t.index-this.offset,e):this.overwrite(t.index-this.offset,t.index+t[0].length-this.offset,e)),
!0};if(t.global){t.lastIndex=0;for(const e of this.original.matchAll(t))replaceMatch(e)}else{const e=this.original.match(t)
;if(e&&!replaceMatch(e)){const e=new RegExp(t.source,`${t.flags}g`);for(const t of this.original.matchAll(e))if(replaceMatch(t))break}}
return this}_replaceString(t,e){const{original:n}=this;let i=n.indexOf(t);for(;-1!==i;){if(!this._hasRemovedContent(i,i+t.length)){
t!==(e="function"==typeof e?e(t,i,n):expandReplacement(e,t,i,n,[],void 0))&&(0===t.length?this.appendRight(i-this.offset,e):this.overwrite(i-this.offset,i+t.length-this.offset,e))
;break}i=n.indexOf(t,i+t.length)}return this}replace(t,e){return"string"==typeof t?this._replaceString(t,e):this._replaceRegexp(t,e)}
_replaceAllString(t,e){const{original:n}=this,i=t.length;if(0===i){for(let t=0;t<=n.length;t+=1){if(this._hasRemovedContent(t,t))continue
;const i="function"==typeof e?e("",t,n):expandReplacement(e,"",t,n,[],void 0);""!==i&&this.appendRight(t-this.offset,i)}return this}
for(let s=n.indexOf(t);-1!==s;s=n.indexOf(t,s+i)){if(this._hasRemovedContent(s,s+i))continue
;const t=n.slice(s,s+i),r="function"==typeof e?e(t,s,n):expandReplacement(e,t,s,n,[],void 0)
;t!==r&&this.overwrite(s-this.offset,s+i-this.offset,r)}return this}replaceAll(t,e){if("string"==typeof t)return this._replaceAllString(t,e)
;if(!t.global)throw new c("replaceAll() requires a global RegExp");return this._replaceRegexp(t,e)}};Object.prototype.hasOwnProperty}),

};
