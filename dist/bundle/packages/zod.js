export const ids = [3798];
export const modules = {
13798: ((e,t,n)=>{n.d(t,{Brp:()=>st,You:()=>nt,YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,k5n:()=>_enum,
Whr:()=>schemas_int,euz:()=>literal,aig:()=>number,Ikc:()=>object,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,PVZ:()=>tuple,
KCZ:()=>union,L5J:()=>unknown,OZ5:()=>url});var s=n(88532),r=n(54723);class $ZodCyclicError extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const i="~memo",o=[];function isRef(e){
return null!==e&&"object"==typeof e}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap
;function isRecursive(e,t,n){const s=a.get(e);if(void 0!==s)return s?2:0;if(t.has(e))return 2;t.add(e);let i=0;const check=e=>{
if(2!==i&&e?._zod){const s=isRecursive(e,t,n);s>i&&(i=s)}},merge=e=>{e>i&&(i=e)},o=e._zod.def,c=o.type;switch(c){case"object":{
const e=r.MO(o);merge(e?((e,s)=>{let r=0;for(const i of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,i)
;if(s&&!o.enumerable)continue;const a=o.get?1:o.value?._zod?isRecursive(o.value,t,n):0;a>r&&(r=a)}return r})(e,!0):1),check(o.catchall)
;break}case"array":check(o.element);break;case"tuple":for(const e of o.items)check(e);check(o.rest);break;case"record":case"map":
check(o.keyType),check(o.valueType);break;case"set":check(o.valueType);break;case"union":for(const e of o.options)check(e);break
;case"intersection":check(o.left),check(o.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":
case"readonly":case"nonoptional":case"promise":case"success":check(o.innerType);break;case"pipe":check(o.in),check(o.out);break
;case"function":check(o.input),check(o.output);break;case"lazy":{const s=o._cachedInner??(n?e._zod.innerType:void 0)
;merge(s?isRecursive(s,t,!1):1);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":
case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":
case"transform":case"custom":break;default:for(const e in o){const t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue
;const n=t.value;if(n&&"object"==typeof n)if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}return t.delete(e),
function settle(e,t){1!==t&&a.set(e,2===t);return t}(e,i)}let c;const u=[],l={alloc(e,t,n){const s=c;if(!s)return n;c=void 0;const r={
value:n,issues:null};return s.set(t.value,r),u.push(r),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{
const t=e._zod.parse,wrapped=(e,n)=>{if("backward"!==n.direction&&function isBackEdge(e,t){const n=e[i]?.backEdges
;return void 0!==n&&isRef(t)&&n.has(t)}(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped,
e._zod.run===t&&(e._zod.run=wrapped)})},attach(e){var t;let n,s,r,a=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{
const t=e._zod.parse,wrapped=(l,d)=>{if(void 0===n){const s=isRecursive(e,new Set,!1);if(0===s)return e._zod.parse=t,
e._zod.run===wrapped&&(e._zod.run=t),t(l,d);2===s||a?n=!0:a=!0}const p=l.value;if(!isRef(p))return t(l,d);let f,h=d[i];h||(h={
buckets:new WeakMap,backEdges:void 0},d[i]=h),s===d?f=r:(f=function bucketFor(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,
e.buckets.set(t,n)),n}(h,e),s=d,r=f);const m=f.get(p);if(m)return l.value=m.value,
m.issues?m.issues.length&&l.issues.push(...cloneIssues(m.issues)):(l.memo=!0,h.backEdges??(h.backEdges=new WeakSet),
h.backEdges.add(m.value)),l;c=f;const y=u.length,v=t(l,d);c=void 0;const _=u.length>y?u.pop():void 0
;return v instanceof Promise?v.then(e=>(_&&(_.issues=e.issues.length?cloneIssues(e.issues):o),
e)):(_&&(_.issues=v.issues.length?cloneIssues(v.issues):o),v)};e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})}};var d=n(44890)
;class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{
this.indent-=1}}write(e){if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{execution:"async"})
;const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),s=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e)
;for(const e of s)this.content.push(e)}compile(){const e=Function,t=this?.content??[""]
;return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed))
}}var p=n(23908);const f={major:4,minor:6,patch:7},h=s.xI("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},
e._zod.version=f;const i=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[]
;for(const t of o)for(const n of t._zod.onattach)n(e);if(0===o.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{
e._zod.run=e._zod.parse});else{const runChecks=(t,n,i)=>{if(t.memo)return t;let o,a=r.QH(t);for(const c of n){if(c._zod.def.when){
if(r.rL(t))continue;if(!c._zod.def.when(t))continue}else if(a)continue;const n=t.issues.length,u=c._zod.check(t)
;if(u instanceof Promise&&!1===i?.async)throw new s.GT;if(o||u instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await u
;t.issues.length!==n&&(r.d3(t.issues,n,e),a||(a=r.QH(t,n)))});else{if(t.issues.length===n)continue;r.d3(t.issues,n,e),a||(a=r.QH(t,n))}}
return o?o.then(()=>t):t},handleCanaryResult=(t,n,i)=>{if(r.QH(t))return t.aborted=!0,t;const a=runChecks(n,o,i);if(a instanceof Promise){
if(!1===i.async)throw new s.GT;return a.then(t=>e._zod.parse(t,i))}return e._zod.parse(a,i)};e._zod.run=(t,n)=>{
if(n.skipChecks)return e._zod.parse(t,n);if("backward"===n.direction){const s=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
;return s instanceof Promise?s.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(s,t,n)}const r=e._zod.parse(t,n)
;if(r instanceof Promise){if(!1===n.async)throw new s.GT;return r.then(e=>runChecks(e,o,n))}return runChecks(r,o,n)}}},{get"~standard"(){
return r.jD(this,"~standard",standardProps(this))},set"~standard"(e){r.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{
issues:e.issues.map(e=>r.iR(e,t,s.$W()))}:{value:e.value};function standardProps(e){return{validate:t=>{const n={async:!1};try{
const s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return toStandardResult(s,n)}catch(e){}
return async function validateAsync(e,t){const n={async:!0};return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},
vendor:"zod",version:1}}const m=s.xI("$ZodString",(e,t)=>{h.init(e,t),e._zod.pattern=t.pattern??p.gp,e._zod.parse=(n,s)=>{if(t.coerce)try{
n.value=String(n.value)}catch(s){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e
}),n}}),y=s.xI("$ZodStringFormat",(e,t)=>{d.ql.init(e,t),m.init(e,t)}),v=s.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=p.Os),y.init(e,t)
}),_=s.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version]
;if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=p.uR(e))}else t.pattern??(t.pattern=p.uR())
;y.init(e,t)}),g=s.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=p.Rp),y.init(e,t)});function canParseURL(e){try{
return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){
return"normalize"in t||"hostname"in t||"protocol"in t?function parseURLObject(e,t){
if(!t.normalize&&t.protocol?.source===p.F.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){const t=URL
;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):canParseURL(e)||2}const z=/[\t\n\r]/g
;function stripTabAndNewline(e){return e.replace(z,"")}const b=s.xI("$ZodURL",(e,t)=>{y.init(e,t),e._zod.check=n=>{try{
const s=n.value.trim(),r=validateURL(s,t);return 1===r?void n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",
input:n.value,inst:e,continue:!t.abort}):2===r?void n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort
}):!0===r?void(n.value=stripTabAndNewline(s)):(t.hostname&&!function urlHostnameOk(e,t){return t.lastIndex=0,t.test(e.hostname)
}(r,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!function urlProtocolOk(e,t){return t.lastIndex=0,
t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(r,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",
note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),
void(n.value=t.normalize?r.href:stripTabAndNewline(s)))}catch(s){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,
continue:!t.abort})}}}),x=s.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=p.Zg()),y.init(e,t)}),I=s.xI("$ZodNanoID",(e,t)=>{
if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=void 0===t.length?p.Ak:p.D2(t.length)),y.init(e,t)}),w=s.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=p.gF),
y.init(e,t)}),k=s.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=p.Gl),y.init(e,t)}),O=s.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=p.Z0),
y.init(e,t)}),S=s.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=p.kM),y.init(e,t)}),$=s.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=p.fO),
y.init(e,t)}),T=s.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=p.w$(t)),y.init(e,t)}),P=s.xI("$ZodISODate",(e,t)=>{
t.pattern??(t.pattern=p.p6),y.init(e,t)}),N=s.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=p.kB(t)),y.init(e,t)
}),j=s.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=p.p0),y.init(e,t)}),Z=s.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=p.uX),
y.init(e,t)}),R=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return!!R.test(e)&&canParseURL(`http://[${e}]`)}const E=s.xI("$ZodIPv6",(e,t)=>{
t.pattern??(t.pattern=p.ug),y.init(e,t),e._zod.check=n=>{isValidIPv6(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",
input:n.value,inst:e,continue:!t.abort})}}),A=s.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=p.zr),y.init(e,t)})
;const D=s.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=p.l7),y.init(e,t),e._zod.check=n=>{(function isValidCIDRv6(e){const t=e.split("/")
;if(2!==t.length)return!1;const[n,s]=t;if(!s)return!1;const r=Number(s);return`${r}`===s&&!(r<0||r>128)&&isValidIPv6(n)
})(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){
if(""===e)return!0;if(/\s/.test(e))return!1;if(e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}
const U=/^[0-9a-zA-Z+/]*={0,2}$/,J=s.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=U),y.init(e,t),e._zod.check=n=>{
isValidBase64(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}
}),M=/^[A-Za-z0-9_-]*$/;const C=s.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=M),y.init(e,t),e._zod.check=n=>{
(function isValidBase64URL(e){if(!M.test(e))return!1;const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/")
;return isValidBase64(t.padEnd(4*Math.ceil(t.length/4),"="))})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",
input:n.value,inst:e,continue:!t.abort})}}),V=s.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=p.hQ),y.init(e,t)})
;const F=s.xI("$ZodJWT",(e,t)=>{y.init(e,t),e._zod.check=n=>{(function isValidJWT(e,t=null){try{const n=e.split(".")
;if(3!==n.length)return!1;const[s]=n;if(!s)return!1;const r=JSON.parse(atob(s))
;return!("typ"in r&&"JWT"!==r?.typ||!r.alg||t&&(!("alg"in r)||r.alg!==t))}catch{return!1}})(n.value,t.alg)||n.issues.push({
code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),K=s.xI("$ZodNumber",(e,t)=>{h.init(e,t),e._zod.pattern=p.ai,
e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const r=n.value
;if("number"==typeof r&&!Number.isNaN(r)&&Number.isFinite(r))return n
;const i="number"==typeof r?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...i?{received:i}:{}}),n}}),L=s.xI("$ZodNumberFormat",(e,t)=>{d.KH.init(e,t),K.init(e,t)
}),W=s.xI("$ZodBoolean",(e,t)=>{h.init(e,t),e._zod.pattern=p.zM,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}
const r=n.value;return"boolean"==typeof r||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}
}),Q=s.xI("$ZodUnknown",(e,t)=>{h.init(e,t),e._zod.parse=e=>e}),B=s.xI("$ZodNever",(e,t)=>{h.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({
expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function capSize(e,t){const n=r.hi(e._zod.def.checks);if(!n.length)return
;const s=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,o)=>{const a=t(n.value)
;if(a>s&&!o?.skipChecks&&"backward"!==o?.direction)for(const[t,s]of r.hi(e._zod.def.checks))if(a>t&&s._zod.def.when(n)){
const t=n.issues.length;return s._zod.check(n),n.issues[t].continue=!1,r.d3(n.issues,t,e),n}return i(n,o)}}
const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...r.lQ(n,e.issues)),
t.value[n]=e.value}const G=s.xI("$ZodArray",(e,t)=>{h.init(e,t);const n=s.cr.memoizer;n?.attach(e),e._zod.parse=(s,i)=>{const o=s.value
;if(!Array.isArray(o))return s.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),s
;s.value=n?n.alloc(e,s,Array(o.length),i):Array(o.length);const a=[],c=i?.abortEarly;for(let e=0;e<o.length;e++){
const n=o[e],u=t.element._zod.run({value:n,issues:[]},i)
;if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,s,e)));else if(handleArrayResult(u,s,e),c&&0!==u.issues.length&&r.QH(u))break}
return a.length?Promise.all(a).then(()=>s):s},capSize(e,arraySize)});function handlePropertyResult(e,t,n,s,i,o){
const a=n in s,c="optional"===o;if(a||!c||"optional"!==i){if(e.issues.length){if(void 0!==i&&c&&!a)return;t.issues.push(...r.lQ(n,e.issues))
}a||void 0!==i?void 0===e.value?(a||"defaulted"===i&&!c)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const H=[];function normalizeDef(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:H,i=s.length?[...t,...s]:t
;for(const t of i)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const o=r.NM(e.shape);return{...e,allKeys:i,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}
function handleCatchall(e,t,n,s,i,o,a){const c=[],u=i.keySet,l=i.catchall._zod,d=l.def.type,p=l.optin,f=l.optout;let h=0;for(const i in t){
if(a&&n.issues.length!==h){if(r.QH(n,h))break;h=n.issues.length}if(u.has(i))continue;if("__proto__"===i){"never"===d&&c.push(i);continue}
if("never"===d){c.push(i);continue}const o=l.run({value:t[i],issues:[]},s)
;o instanceof Promise?e.push(o.then(e=>handlePropertyResult(e,n,i,t,p,f))):handlePropertyResult(o,n,i,t,p,f)}
return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>n):n}
const q=s.xI("$ZodObject",(e,t)=>{h.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),i=n?.get?n.get.raw:t.shape??{};if(i){
const get=()=>{const e={...i};return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e};get.raw=i,Object.defineProperty(t,"shape",{
get:get})}const o=r.PO(()=>normalizeDef(t));r.v5(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const s=t[e]._zod
;if(s.values){Object.prototype.hasOwnProperty.call(n,e)||r.Vy(n,e,new Set);for(const t of s.values)n[e].add(t)
;void 0!==s.optin&&n[e].add(void 0)}}return n});const a=r.Gv,c=t.catchall;let u;const l=s.cr.memoizer;l?.attach(e),e._zod.parse=(t,n)=>{
u??(u=o.value);const s=t.value;if(!a(s))return t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e}),t
;t.value=l?l.alloc(e,t,{},n):{};const i=[],d=u.shape,p=n?.abortEarly;let f=t.issues.length;for(const e of u.allKeys){
if(p&&t.issues.length!==f){if(r.QH(t,f))break;f=t.issues.length}if("__proto__"===e)continue
;const o=d[e],a=o._zod.optin,c=o._zod.optout,u=o._zod.run({value:s[e],issues:[]},n)
;u instanceof Promise?i.push(u.then(n=>handlePropertyResult(n,t,e,s,a,c))):handlePropertyResult(u,t,e,s,a,c)}
return c?handleCatchall(i,s,t,n,o.value,e,!0===p):i.length?Promise.all(i).then(()=>t):t}}),Y=s.xI("$ZodObjectJIT",(e,t)=>{q.init(e,t)
;const n=e._zod.parse,i=r.PO(()=>normalizeDef(t)),o=s.cr.memoizer;let a;const c=r.Gv,u=!s.cr.jitless,l=r.hI,d=u&&l.value,p=t.catchall;let f
;e._zod.parse=(s,l)=>{f??(f=i.value);const h=s.value;return c(h)?u&&d&&!1===l?.async&&!0!==l.jitless?(a||(a=(t=>{
const n=i.value,s=n.symbolKeys,a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:s
}),parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;a.write("const input = payload.value;");const c=Object.create(null);let u=0;for(const e of n.allKeys)c[e]="key_"+u++
;a.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){
if("__proto__"===e)continue
;const n=c[e],i="symbol"==typeof e?`syms[${s.indexOf(e)}]`:r.UQ(e),o=`${i} in input`,u=t[e],l=u?._zod?.optin,d=void 0!==l,p="optional"===u?._zod?.optout
;if(a.write(`const ${n} = ${parseStr(i)};`),d&&p){const e="optional"===l?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;a.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,i)}\n          }\n\n          if (${e}) {\n            newResult[${i}] = ${n}.value;\n          }\n        }\n\n      `)
}else d?(a.write(`\n        if (${n}.issues.length) {${prefixStr(n,i)}\n        }\n      `),
"defaulted"===l?a.write(`newResult[${i}] = ${n}.value;`):a.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${i}] = ${n}.value;\n        }\n      `)):a.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n,i)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${i}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${i}] = ${n}.value;\n        }\n\n      `)
}return a.write("payload.value = newResult;"),a.write("return payload;"),a.compile()})(t.shape)),s=a(s,l),
p?handleCatchall([],h,s,l,f,e,!0===l?.abortEarly):s):n(s,l):(s.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),s)}})
;function handleUnionResults(e,t,n,i){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const o=e.filter(e=>!r.QH(e))
;return 1===o.length?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(e=>e.issues.map(e=>r.iR(e,i,s.$W())))}),t)}const X=s.xI("$ZodUnion",(e,t)=>{h.init(e,t),
r.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
r.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),r.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),r.v5(e,"pattern",e=>{
if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
;return new RegExp(`^(${t.map(e=>r.p6(e.source)).join("|")})$`)}});const n=1===t.options.length?t.options[0]._zod.run:null
;e._zod.parse=(s,r)=>{if(n)return n(s,r);let i=!1;const o=[];for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},r)
;if(t instanceof Promise)o.push(t),i=!0;else{if(0===t.issues.length)return t;o.push(t)}}
return i?Promise.all(o).then(t=>handleUnionResults(t,s,e,r)):handleUnionResults(o,s,e,r)}});function discriminatorMap(e){const t=new Map
;for(const n of e.options){const s=n._zod.propValues?.[e.discriminator]
;if(!s||0===s.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const e of s)if(t.has(e)){
if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}
const ee=s.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,X.init(e,t);const n=e._zod.parse;r.v5(e,"propValues",e=>{const t={};let n=0
;for(const s of e.def.options){const i=s._zod.propValues
;if(!i||0===Object.keys(i).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(s)}"`)
;i[e.def.discriminator]?.has(void 0)&&n++;for(const[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||r.Vy(t,e,new Set)
;for(const s of n)t[e].add(s)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{
const s=r.MO(e._zod.def)
;if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
;const s=r.PO(()=>discriminatorMap(t));e._zod.parse=(i,o)=>{const a=i.value;if(!r.Gv(a))return i.issues.push({code:"invalid_type",
expected:"object",input:a,inst:e}),i;const c=a?.[t.discriminator],u=s.value.get(c)
;return!u||void 0===c&&"backward"===o.direction?t.unionFallback||"backward"===o.direction?n(i,o):(i.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(s.value.keys()).filter(e=>null!==s.value.get(e)),input:a,path:[t.discriminator],inst:e}),i):u._zod.run(i,o)}
}),te=s.xI("$ZodIntersection",(e,t)=>{h.init(e,t),e._zod.parse=(e,n)=>{const s=e.value,r=t.left._zod.run({value:s,issues:[]
},n),i=t.right._zod.run({value:s,issues:[]},n)
;return r instanceof Promise||i instanceof Promise?Promise.all([r,i]).then(([t,n])=>handleIntersectionResults(e,t,n)):handleIntersectionResults(e,r,i)
}});function mergeValues(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,data:e}
;if(r.Qd(e)&&r.Qd(t)){const n=Object.keys(t),s=Object.keys(e).filter(e=>-1!==n.indexOf(e)),r={...e,...t}
;Object.prototype.hasOwnProperty.call(r,"__proto__")&&delete r.__proto__;for(const n of s){if("__proto__"===n)continue
;const s=mergeValues(e[n],t[n]);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r[n]=s.data}return{valid:!0,data:r}}
if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let s=0;s<e.length;s++){
const r=mergeValues(e[s],t[s]);if(!r.valid)return{valid:!1,mergeErrorPath:[s,...r.mergeErrorPath]};n.push(r.data)}return{valid:!0,data:n}}
return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const s=new Map;let i;const o=new Map,collect=(e,t)=>{let n
;if("unrecognized_keys"!==e.code||e.path?.length){if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{
const t=String(e.path[0]);o.has(t)||o.set(t,e),n=[t]}}else i??(i=e),n=e.keys;for(const e of n)s.has(e)||s.set(e,{}),s.get(e)[t]=!0;return!0}
;for(const n of t.issues)collect(n,"l")||e.issues.push(n);for(const t of n.issues)collect(t,"r")||e.issues.push(t)
;const a=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(a.length){const t=i?a.filter(e=>i.keys.includes(e)):[];t.length&&e.issues.push({
...i,keys:t});for(const n of a)!t.includes(n)&&o.has(n)&&e.issues.push(o.get(n))}const c=mergeValues(t.value,n.value);if(!c.valid){
if(r.QH(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}
const ne=s.xI("$ZodTuple",(e,t)=>{h.init(e,t);const n=t.items,i=s.cr.memoizer;i?.attach(e),e._zod.parse=(s,o)=>{const a=s.value
;if(!Array.isArray(a))return s.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"}),s;s.value=i?i.alloc(e,s,[],o):[]
;const c=[],u=getTupleOptStart(n,"optin"),l=getTupleOptStart(n,"optout");if(!t.rest){if(a.length<u)return s.issues.push({code:"too_small",
minimum:u,inclusive:!0,input:a,inst:e,origin:"array"}),s;a.length>n.length&&s.issues.push({code:"too_big",maximum:n.length,inclusive:!0,
input:a,inst:e,origin:"array"})}const d=new Array(n.length),p=t.rest?o?.abortEarly:void 0;let f=!1;for(let e=0;e<n.length;e++){
const t=n[e]._zod.run({value:a[e],issues:[]},o);t instanceof Promise?c.push(t.then(t=>{d[e]=t})):(d[e]=t,
p&&!f&&t.issues.length&&(f=r.QH(t)))}if(t.rest&&!f){let e=n.length-1;const i=a.slice(n.length);let u=s.issues.length;for(const n of i){
if(p&&s.issues.length!==u){if(r.QH(s,u))break;u=s.issues.length}e++;const i=t.rest._zod.run({value:n,issues:[]},o)
;i instanceof Promise?c.push(i.then(t=>handleTupleResult(t,s,e))):handleTupleResult(i,s,e)}}
return c.length?Promise.all(c).then(()=>handleTupleResults(d,s,n,a,l)):handleTupleResults(d,s,n,a,l)}});function getTupleOptStart(e,t){
for(let n=e.length-1;n>=0;n--){if(!("optin"===t?void 0!==e[n]._zod.optin:"optional"===e[n]._zod.optout))return n+1}return 0}
function handleTupleResult(e,t,n){e.issues.length&&t.issues.push(...r.lQ(n,e.issues)),t.value[n]=e.value}
function handleTupleResults(e,t,n,s,i){for(let o=0;o<n.length;o++){const a=e[o],c=o<s.length;if(!c&&o>=i&&"optional"===n[o]._zod.optin){
t.value.length=o;break}if(a.issues.length){if(!c&&o>=i){t.value.length=o;break}t.issues.push(...r.lQ(o,a.issues))}t.value[o]=a.value}
for(let e=t.value.length-1;e>=s.length&&("optional"===n[e]._zod.optout&&void 0===t.value[e]);e--)t.value.length=e;return t}
const se=s.xI("$ZodRecord",(e,t)=>{h.init(e,t);const n=s.cr.memoizer;n?.attach(e),e._zod.parse=(i,o)=>{const a=i.value
;if(!r.Qd(a))return i.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),i;const c=[],u=t.keyType._zod.values
;if(u&&!t.partial){i.value=n?n.alloc(e,i,{},o):{};const l=new Set
;for(const n of u)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(l.add("number"==typeof n?n.toString():n),
"__proto__"===n)continue;const u=t.keyType._zod.run({value:n,issues:[]},o)
;if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){i.issues.push({
code:"invalid_key",origin:"record",issues:u.issues.map(e=>r.iR(e,o,s.$W())),input:n,path:[n],inst:e});continue}const d=u.value
;if("__proto__"===d)continue;const p=t.valueType._zod.run({value:a[n],issues:[]},o);p instanceof Promise?c.push(p.then(e=>{
e.issues.length&&i.issues.push(...r.lQ(n,e.issues)),i.value[d]=e.value})):(p.issues.length&&i.issues.push(...r.lQ(n,p.issues)),
i.value[d]=p.value)}let d;for(const e in a)if(!l.has(e))if("loose"===t.mode){if("__proto__"===e)continue;i.value[e]=a[e]}else d=d??[],
d.push(e);d&&d.length>0&&i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}else{let l
;i.value=n?n.alloc(e,i,{},o):{};for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let d=t.keyType._zod.run({value:n,issues:[]},o)
;if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if("string"==typeof n&&p.ai.test(n)&&d.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},o)
;if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===e.issues.length&&(d=e)}
if(d.issues.length){"loose"===t.mode?i.value[n]=a[n]:u?(l=l??[],l.push(n)):i.issues.push({code:"invalid_key",origin:"record",
issues:d.issues.map(e=>r.iR(e,o,s.$W())),input:n,path:[n],inst:e});continue}const f=d.value;if("__proto__"===f)continue
;const h=t.valueType._zod.run({value:a[n],issues:[]},o);h instanceof Promise?c.push(h.then(e=>{
e.issues.length&&i.issues.push(...r.lQ(n,e.issues)),i.value[f]=e.value})):(h.issues.length&&i.issues.push(...r.lQ(n,h.issues)),
i.value[f]=h.value)}l&&l.length>0&&i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}
return c.length?Promise.all(c).then(()=>i):i}});const re=s.xI("$ZodEnum",(e,t)=>{h.init(e,t);const n=r.w5(t.entries),s=new Set(n)
;e._zod.values=s,r.v5(e,"pattern",e=>{const t=r.w5(e.def.entries).filter(e=>r.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>r.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,r)=>{const i=t.value
;return s.has(i)||t.issues.push({code:"invalid_value",values:n,input:i,inst:e}),t}}),ie=s.xI("$ZodLiteral",(e,t)=>{h.init(e,t)
;const n=new Set(t.values);e._zod.values=n,r.v5(e,"pattern",e=>{const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?r.sD(e):e?r.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(s,r)=>{const i=s.value;return n.has(i)||s.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),s}
}),oe=s.xI("$ZodTransform",(e,t)=>{h.init(e,t),e._zod.optin="optional",s.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{
if("backward"===r.direction)throw new s.cV(e.constructor.name);const i=t.transform(n.value,n);if(r.async){
return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n))}if(i instanceof Promise)throw new s.GT;return n.value=i,n}})
;function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const ae=s.xI("$ZodOptional",(e,t)=>{h.init(e,t),
r.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",r.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),r.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${r.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){
if("defaulted"!==t.innerType._zod.optin)return e;const s=t.innerType._zod.run({value:e.value,issues:[]},n)
;return s instanceof Promise?s.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,s)}return t.innerType._zod.run(e,n)}
}),ce=s.xI("$ZodExactOptional",(e,t)=>{ae.init(e,t),r.v5(e,"values",e=>e.def.innerType._zod.values),
r.v5(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),ue=s.xI("$ZodNullable",(e,t)=>{
h.init(e,t),r.v5(e,"optin",e=>e.def.innerType._zod.optin),r.v5(e,"optout",e=>e.def.innerType._zod.optout),r.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${r.p6(t.source)}|null)$`):void 0}),
r.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}),le=s.xI("$ZodDefault",(e,t)=>{h.init(e,t),e._zod.optin="defaulted",
r.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
;if(void 0===e.value)return e.value=t.defaultValue,e;const s=t.innerType._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handleDefaultResult(e,t)):handleDefaultResult(s,t)}});function handleDefaultResult(e,t){
return void 0===e.value&&(e.value=t.defaultValue),e}const de=s.xI("$ZodPrefault",(e,t)=>{h.init(e,t),e._zod.optin="defaulted",
r.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),
t.innerType._zod.run(e,n))}),pe=s.xI("$ZodNonOptional",(e,t)=>{h.init(e,t),r.v5(e,"values",e=>{const t=e.def.innerType._zod.values
;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,s)=>{const r=t.innerType._zod.run(n,s)
;return r instanceof Promise?r.then(t=>handleNonOptionalResult(t,e)):handleNonOptionalResult(r,e)}});function handleNonOptionalResult(e,t){
return e.issues.length||void 0!==e.value||e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}
function handleCatchResult(e,t,n,i){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{
issues:t.issues.map(e=>r.iR(e,i,s.$W()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const fe=s.xI("$ZodCatch",(e,t)=>{
h.init(e,t),r.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),
r.v5(e,"optout",e=>e.def.innerType._zod.optout),r.v5(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);const s=t.innerType._zod.run({value:e.value,issues:[]},n)
;return s instanceof Promise?s.then(s=>handleCatchResult(e,s,t,n)):handleCatchResult(e,s,t,n)}}),he=s.xI("$ZodPipe",(e,t)=>{h.init(e,t),
r.v5(e,"values",e=>e.def.in._zod.values),r.v5(e,"optin",e=>e.def.in._zod.optin),r.v5(e,"optout",e=>e.def.out._zod.optout),
r.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const s=t.out._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(s,t.in,n)}const s=t.in._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(s,t.out,n)}});function handlePipeResult(e,t,n){
return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const me=s.xI("$ZodReadonly",(e,t)=>{h.init(e,t),r.v5(e,"propValues",e=>e.def.innerType._zod.propValues),
r.v5(e,"values",e=>e.def.innerType._zod.values),r.v5(e,"optin",e=>e.def.innerType?._zod?.optin),
r.v5(e,"optout",e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n)
;const s=t.innerType._zod.run(e,n);return s instanceof Promise?s.then(handleReadonlyResult):handleReadonlyResult(s)}})
;function handleReadonlyResult(e){return e.memo||(e.value=Object.freeze(e.value)),e}const ye=s.xI("$ZodCustom",(e,t)=>{d.QP.init(e,t),
h.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const s=n.value,r=t.fn(s)
;if(r instanceof Promise)return r.then(t=>handleRefineResult(t,n,s,e));handleRefineResult(r,n,s,e)}});function handleRefineResult(e,t,n,s){
if(!e){const e={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort}
;s._zod.def.params&&(e.params=s._zod.def.params),t.issues.push(r.sn(e))}}var ve=n(29396),_e=n(43759);function assignProps(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,r.Vy)(e,t,n[t]);return e}
function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),
"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ve.fd,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,
sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],
external:e?.external??void 0}}function handleUnrepresentable(e,t,n,s,r){const i="function"==typeof t.unrepresentable?t.unrepresentable({
zodSchema:e,path:s.path,message:r}):t.unrepresentable;if("any"===i)return!1;if(void 0===i||"throw"===i)throw new Error(r)
;return Object.assign(n,i),!0}function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var s;const r=e._zod.def,i=t.seen.get(e)
;if(i){i.count++;return n.schemaPath.includes(e)&&(i.cycle=n.path),i.schema}const o={schema:{},count:1,cycle:void 0,path:n.path}
;t.seen.set(e,o),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const a=e._zod.toJSONSchema?.();if(a)o.schema=a;else{const s={
...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,s);else{
const n=o.schema,i=t.processors[r.type];if(!i)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${r.type}`);i(e,t,n,s)}
const i=e._zod.parent;i&&(o.ref||(o.ref=i),to_json_schema_processSchema(i,t,s),t.seen.get(i).isParent=!0)}const c=t.metadataRegistry.get(e)
;c&&assignProps(o.schema,c),"input"===t.io&&isTransforming(e)&&(delete o.schema.examples,delete o.schema.default),
"input"===t.io&&"_prefault"in o.schema&&((s=o.schema).default??(s.default=o.schema._prefault)),delete o.schema._prefault
;return t.seen.get(e).schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}
function to_json_schema_extractDefs(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;if(e.external&&e.sharedDefsExtractedFor===e.external)return;const s=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=s.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;s.set(n,t[0])}}const extractToDef=t=>{if(t[1].schema.$ref)return;const s=t[1],{ref:r,defId:i}=(t=>{
const s="draft-2020-12"===e.target?"$defs":"definitions";if(e.external){const n=e.external.registry.get(t[0])?.id,r=e.external.uri??(e=>e)
;if(n)return{ref:r(n)};const i=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=i,{defId:i,
ref:`${r("__shared")}#/${s}/${encodeJSONPointerSegment(i)}`}}const r=`#/${s}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"}
;const i=t[1].schema.id??"__schema"+e.counter++;return{defId:i,ref:r+encodeJSONPointerSegment(i)}})(t);s.def={...s.schema},i&&(s.defId=i)
;const o=s.schema;for(const e in o)delete o[e];o.$ref=r};if("throw"===e.cycles)for(const t of e.seen.entries()){const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const s=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){
const s=e.external.registry.get(n[0])?.id;if(t!==n[0]&&s){extractToDef(n);continue}}const r=e.metadataRegistry.get(n[0])?.id
;r?extractToDef(n):(s.cycle||s.count>1&&"ref"===e.reused)&&extractToDef(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}
function compactTypeUnion(e){const t=e.anyOf;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return;const n=[];for(const e of t){
if(!e||"object"!=typeof e)return;compactTypeUnion(e);const t=Object.keys(e);if(1!==t.length||"type"!==t[0])return;const s=e.type
;for(const e of Array.isArray(s)?s:[s]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}
const ge=new Set(["type","properties","required","additionalProperties"]),ze=["oneOf","anyOf"];function undeclaredConstraint(e){
const t=e.additionalProperties;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}
function foldObjects(e){const t=[];for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
;for(const e in n)if(!ge.has(e))return null;t.push(n)}const n={},s=new Set;for(const e of t){for(const s in e.properties){
if(Object.prototype.hasOwnProperty.call(n,s))continue;const e=[];for(const n of t){const t=n.properties?.[s]??undeclaredConstraint(n)
;null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}const i=1===e.length?e[0]:foldObjects(e)??{allOf:e};(0,r.Vy)(n,s,i)}
for(const t of e.required??[])s.add(t)}const i={type:"object",properties:n};if(s.size&&(i.required=[...s]),
t.every(e=>!1===e.additionalProperties))i.additionalProperties=!1;else{const e=[];for(const n of t){const t=undeclaredConstraint(n)
;t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}
1===e.length?i.additionalProperties=e[0]:e.length>1&&(i.additionalProperties={allOf:e})}return i}function foldIntersection(e){
const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of ge)if(t in e)return
;const n=t.filter(e=>ze.some(t=>Array.isArray(e[t])));let s=null;if(n.length){const e=n[0],r=ze.find(t=>Array.isArray(e[t]))
;if(1!==Object.keys(e).length)return;const i=t.filter(t=>t!==e),o=e[r].map(e=>foldObjects([...i,e]));if(o.some(e=>!e))return;s={[r]:o}
}else s=foldObjects(t);s&&(delete e.allOf,assignProps(e,s))}function to_json_schema_finalize(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t);if(null===n.ref)return
;const s=n.def??n.schema,r={...s},i=n.ref;if(n.ref=null,i){flattenRef(i);const n=e.seen.get(i),o=n.schema
;!o.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?assignProps(s,o):(s.allOf=s.allOf??[],s.allOf.push(o)),
assignProps(s,r);if(t._zod.parent===i)for(const e in s)"$ref"!==e&&"allOf"!==e&&(e in r||delete s[e])
;if(o.$ref&&n.def)for(const e in s)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(s[e])===JSON.stringify(n.def[e])&&delete s[e]}
const o=t._zod.parent;if(o&&o!==i){flattenRef(o);const t=e.seen.get(o);if(t?.schema.$ref&&(s.$ref=t.schema.$ref,
t.def))for(const e in s)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(s[e])===JSON.stringify(t.def[e])&&delete s[e]}e.override({
zodSchema:t,jsonSchema:s,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema);for(const t of e.deferred)t()
;if(e.intersections.length){const t=new Map;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf
;if(!Array.isArray(n))continue;const s=t.get(n);s?s.push(e):t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const s={}
;if("draft-2020-12"===e.target?s.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?s.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?s.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(n)}
assignProps(s,n.defId?n.schema:n.def??n.schema);const i=e.metadataRegistry.get(t)?.id;void 0!==i&&s.id===i&&delete s.id
;const o=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
;e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,r.Vy)(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),
e.external||Object.keys(o).length>0&&("draft-2020-12"===e.target?s.$defs=o:s.definitions=o);try{const n=JSON.parse(JSON.stringify(s))
;return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:!1,
writable:!1}),n}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set}
;if(n.seen.has(e))return!1;n.seen.add(e);const s=e._zod.def;if("transform"===s.type)return!0
;if("array"===s.type)return isTransforming(s.element,n);if("set"===s.type)return isTransforming(s.valueType,n)
;if("lazy"===s.type)return isTransforming(s.getter(),n)
;if("promise"===s.type||"optional"===s.type||"nonoptional"===s.type||"nullable"===s.type||"readonly"===s.type||"default"===s.type||"prefault"===s.type||"catch"===s.type)return isTransforming(s.innerType,n)
;if("intersection"===s.type)return isTransforming(s.left,n)||isTransforming(s.right,n)
;if("record"===s.type||"map"===s.type)return isTransforming(s.keyType,n)||isTransforming(s.valueType,n)
;if("pipe"===s.type)return!!e._zod.traits.has("$ZodCodec")||(isTransforming(s.in,n)||isTransforming(s.out,n));if("object"===s.type){
for(const e in s.shape)if(isTransforming(s.shape[e],n))return!0;return!1}if("union"===s.type){
for(const e of s.options)if(isTransforming(e,n))return!0;return!1}if("tuple"===s.type){
for(const e of s.items)if(isTransforming(e,n))return!0;return!(!s.rest||!isTransforming(s.rest,n))}return!1}
const createStandardJSONSchemaMethod=(e,t,n={})=>s=>{const{libraryOptions:r,target:i}=s??{},o=to_json_schema_initializeContext({...r??{},
target:i,io:t,processors:n});return to_json_schema_processSchema(e,o),to_json_schema_extractDefs(o,e),to_json_schema_finalize(o,e)
},narrowMin=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)},narrowBoth=(e,t)=>{
narrowMin(e,"minimum",t),narrowMax(e,"maximum",t)},addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]),
e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)
},intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},setFormat=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum),maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum),formatContributor=e=>(t,n)=>{
setFormat(t,n.format);const[s,r]=e[n.format];narrowMin(t,"minimum",s),narrowMax(t,"maximum",r)},be={
greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),
number_format:formatContributor(r.zH),bigint_format:formatContributor(r.NR),min_length:minContributor,max_length:maxContributor,
length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),
string_format:(e,t)=>{
setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),
(t.local||-1===t.precision)&&(e.laxFormat=!0)},mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){
const t={},n=e._zod.def,s=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of s)be[e._zod.def.check]?.(t,e._zod.def);const r=e._zod.bag;void 0!==r.minimum&&narrowMin(t,"minimum",r.minimum),
void 0!==r.exclusiveMinimum&&narrowMin(t,"exclusiveMinimum",r.exclusiveMinimum),void 0!==r.maximum&&narrowMax(t,"maximum",r.maximum),
void 0!==r.exclusiveMaximum&&narrowMax(t,"exclusiveMaximum",r.exclusiveMaximum),void 0!==r.multipleOf&&addDivisor(t,r.multipleOf),
void 0!==r.format&&(t.format??(t.format=r.format),r.format.includes("int")&&(t.isInt=!0)),r.mime&&intersectMime(t,r.mime)
;for(const e of r.patterns??[])addPattern(t,e);return t}const xe={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",
regex:""},Ie=new Map([[U,p.K3],[M,p.r0]]),exactPattern=e=>Ie.get(e)??e,stringProcessor=(e,t,n,s)=>{const r=n;r.type="string"
;const{minimum:i,maximum:o,format:a,patterns:c,contentEncoding:u,laxFormat:l}=aggregateChecks(e);if("number"==typeof i&&(r.minLength=i),
"number"==typeof o&&(r.maxLength=o),a&&(r.format=xe[a]??a,""===r.format&&delete r.format,("time"===a||l)&&delete r.format),
u&&(r.contentEncoding=u),c&&c.size>0){const e=[...c].map(exactPattern)
;1===e.length?r.pattern=e[0].source:e.length>1&&(r.allOf=[...e.map(e=>({
..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}
},numberProcessor=(e,t,n,s)=>{const r=n,{minimum:i,maximum:o,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:l}=aggregateChecks(e)
;r.type=l?"integer":"number"
;const d="number"==typeof u&&u>=(i??Number.NEGATIVE_INFINITY),p="number"==typeof c&&c<=(o??Number.POSITIVE_INFINITY),f="draft-04"===t.target||"openapi-3.0"===t.target
;if(d?f?(r.minimum=u,r.exclusiveMinimum=!0):r.exclusiveMinimum=u:"number"==typeof i&&(r.minimum=i),p?f?(r.maximum=c,
r.exclusiveMaximum=!0):r.exclusiveMaximum=c:"number"==typeof o&&(r.maximum=o),a){const n=new Set
;for(const i of a)Number.isFinite(i)&&0!==i?n.add(Math.abs(i)):handleUnrepresentable(e,t,r,s,`A multipleOf divisor of ${i} cannot be represented in JSON Schema`)
;const[i,...o]=n;void 0!==i&&(r.multipleOf=i),o.length&&(r.allOf=[...r.allOf??[],...o.map(e=>({multipleOf:e}))])}
},booleanProcessor=(e,t,n,s)=>{n.type="boolean"},neverProcessor=(e,t,n,s)=>{n.not={}},enumProcessor=(e,t,n,s)=>{const i=e._zod.def,o=(0,
r.w5)(i.entries);0!==o.length?(o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),
n.enum=o):n.not={}},literalProcessor=(e,t,n,s)=>{const r=e._zod.def;if(0===r.values.length)return void(n.not={});const i=[]
;for(const o of r.values)if(void 0===o){if(handleUnrepresentable(e,t,n,s,"Literal `undefined` cannot be represented in JSON Schema"))return
}else if("bigint"==typeof o){if(handleUnrepresentable(e,t,n,s,"BigInt literals cannot be represented in JSON Schema"))return
;i.push(Number(o))}else i.push(o);if(0===i.length);else if(1===i.length){const e=i[0];n.type=null===e?"null":typeof e,
"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e}else i.every(e=>"number"==typeof e)&&(n.type="number"),
i.every(e=>"string"==typeof e)&&(n.type="string"),i.every(e=>"boolean"==typeof e)&&(n.type="boolean"),i.every(e=>null===e)&&(n.type="null"),
n.enum=i},customProcessor=(e,t,n,s)=>{handleUnrepresentable(e,t,n,s,"Custom types cannot be represented in JSON Schema")
},transformProcessor=(e,t,n,s)=>{handleUnrepresentable(e,t,n,s,"Transforms cannot be represented in JSON Schema")
},arrayProcessor=(e,t,n,s)=>{const r=n,i=e._zod.def,{minimum:o,maximum:a}=aggregateChecks(e);"number"==typeof o&&(r.minItems=o),
"number"==typeof a&&(r.maxItems=a),r.type="array",r.items=to_json_schema_processSchema(i.element,t,{...s,path:[...s.path,"items"]})}
;function inputOptin(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?inputOptin(t.out):"catch"===t.type?inputOptin(t.innerType):e._zod.optin}
const objectProcessor=(e,t,n,s)=>{const i=n,o=e._zod.def,a=o.shape
;if(Object.getOwnPropertySymbols(a).length&&handleUnrepresentable(e,t,i,s,"Symbol keys cannot be represented in JSON Schema"))return
;i.type="object",i.properties={};for(const e in a)(0,r.Vy)(i.properties,e,to_json_schema_processSchema(a[e],t,{...s,
path:[...s.path,"properties",e]}));const c=[];for(const e of Object.keys(a)){const n=o.shape[e]
;("input"===t.io?void 0===inputOptin(n):void 0===n._zod.optout)&&c.push(e)}c.length>0&&(i.required=c),
"never"===o.catchall?._zod.def.type?i.additionalProperties=!1:o.catchall?o.catchall&&(i.additionalProperties=to_json_schema_processSchema(o.catchall,t,{
...s,path:[...s.path,"additionalProperties"]})):"output"===t.io&&(i.additionalProperties=!1)},unionProcessor=(e,t,n,s)=>{
const r=e._zod.def,i=!1===r.inclusive,o=r.options.map((e,n)=>to_json_schema_processSchema(e,t,{...s,path:[...s.path,i?"oneOf":"anyOf",n]}))
;i?n.oneOf=o:n.anyOf=o},intersectionProcessor=(e,t,n,s)=>{const r=e._zod.def,i=to_json_schema_processSchema(r.left,t,{...s,
path:[...s.path,"allOf",0]}),o=to_json_schema_processSchema(r.right,t,{...s,path:[...s.path,"allOf",1]
}),isSimpleIntersection=e=>"allOf"in e&&1===Object.keys(e).length,a=[...isSimpleIntersection(i)?i.allOf:[i],...isSimpleIntersection(o)?o.allOf:[o]]
;n.allOf=a,t.intersections.push(a)},tupleProcessor=(e,t,n,s)=>{const r=n,i=e._zod.def;r.type="array"
;const o="draft-2020-12"===t.target?"prefixItems":"items",a="draft-2020-12"===t.target||"openapi-3.0"===t.target?"items":"additionalItems",c=i.items.map((e,n)=>to_json_schema_processSchema(e,t,{
...s,path:[...s.path,o,n]})),u=i.rest?to_json_schema_processSchema(i.rest,t,{...s,
path:[...s.path,a,..."openapi-3.0"===t.target?[i.items.length]:[]]}):null;let l=i.items.length;for(;l>0;){const e=i.items[l-1]
;if(!("input"===t.io?void 0!==inputOptin(e):"optional"===e._zod.optout))break;l--}const d=i.items.length,p=!i.rest
;"draft-2020-12"===t.target?(r.prefixItems=c,p?r.items=!1:u&&(r.items=u),l>0&&(r.minItems=l),
p&&(r.maxItems=d)):"openapi-3.0"===t.target?(r.items={anyOf:c},u&&r.items.anyOf.push(u),l>0&&(r.minItems=l),p&&(r.maxItems=d)):(r.items=c,
p?r.additionalItems=!1:u&&(r.additionalItems=u),l>0&&(r.minItems=l),p&&(r.maxItems=d));const{minimum:f,maximum:h}=aggregateChecks(e)
;"number"==typeof f&&(r.minItems=f),"number"==typeof h&&(r.maxItems=h)};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t
;n.add(t);const s=e.get(t)?.def;if(!s)return t;const r=stringifyKeyNames(e,s,n);return r===s?t:r}for(const s of["anyOf","oneOf"]){
const r=t[s];if(!Array.isArray(r))continue;const i=r.map(t=>stringifyKeyNames(e,t,n));i.some((e,t)=>e!==r[t])&&(t={...t,[s]:i})}
const s=Array.isArray(t.type)?t.type:[t.type],r=!s.includes("string")&&s.some(e=>"number"===e||"integer"===e),i=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!r&&!i?.some(e=>"number"==typeof e))return t
;const{minimum:o,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:d,id:f,...h}=t
;return h.enum?h.enum=h.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof h.const&&(h.const=String(h.const)),r?(h.type="string",
i||(h.pattern=(s.includes("number")?p.ai:p.nd).source),h):h}const we=new WeakMap;const recordProcessor=(e,t,n,s)=>{const i=n,o=e._zod.def
;i.type="object";const a=o.keyType,c=aggregateChecks(a).patterns;if("loose"===o.mode&&c&&c.size>0){
const e=to_json_schema_processSchema(o.valueType,t,{...s,path:[...s.path,"patternProperties","*"]});i.patternProperties={}
;for(const t of c)(0,r.Vy)(i.patternProperties,exactPattern(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){
i.propertyNames=to_json_schema_processSchema(o.keyType,t,{...s,path:[...s.path,"propertyNames"]});let n=we.get(t);n||(n=[],we.set(t,n),
t.deferred.push(()=>function rewriteKeyNames(e){const t=new Map;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n)
;const n=new Map;for(const s of we.get(e)??[]){const r=e.seen.get(s),i=(r?.def??r?.schema)?.propertyNames;if(!i||!0===i||n.has(i))continue
;const o=stringifyKeyNames(t,i,new Set);o!==i&&n.set(i,o)}if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){
const t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}(t))),n.push(e)}
i.additionalProperties=to_json_schema_processSchema(o.valueType,t,{...s,path:[...s.path,"additionalProperties"]})}
const u=a._zod.values,l="input"===t.io&&void 0!==inputOptin(o.valueType);if(u&&!o.partial&&!l){
const e=[...u].filter(e=>"string"==typeof e||"number"==typeof e);e.length>0&&(i.required=e.map(String))}},nullableProcessor=(e,t,n,s)=>{
const r=e._zod.def,i=to_json_schema_processSchema(r.innerType,t,s),o=t.seen.get(e);"openapi-3.0"===t.target?(o.ref=r.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},nonoptionalProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s)
;t.seen.get(e).ref=r.innerType},ke=Symbol();function serializeDefaultValue(e,t,n,s,r){let i=!1
;const o=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(i=!0,null))
;return i?(handleUnrepresentable(t,n,s,r,"BigInt defaults cannot be represented in JSON Schema"),ke):JSON.parse(o)}
const defaultProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);t.seen.get(e).ref=r.innerType
;const i=serializeDefaultValue(r.defaultValue,e,t,n,s);i!==ke&&(n.default=i)},prefaultProcessor=(e,t,n,s)=>{const r=e._zod.def
;to_json_schema_processSchema(r.innerType,t,s);if(t.seen.get(e).ref=r.innerType,"input"!==t.io)return
;const i=serializeDefaultValue(r.defaultValue,e,t,n,s);i!==ke&&(n._prefault=i)},catchProcessor=(e,t,n,s)=>{const r=e._zod.def
;to_json_schema_processSchema(r.innerType,t,s);let i;t.seen.get(e).ref=r.innerType;try{i=r.catchValue(void 0)}catch{
return void handleUnrepresentable(e,t,n,s,"Dynamic catch values are not supported in JSON Schema")}n.default=i},pipeProcessor=(e,t,n,s)=>{
const r=e._zod.def,i=r.in._zod.traits.has("$ZodTransform"),o="input"===t.io?i?r.out:r.in:r.out;to_json_schema_processSchema(o,t,s)
;t.seen.get(e).ref=o},readonlyProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s)
;t.seen.get(e).ref=r.innerType,n.readOnly=!0},optionalProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s)
;t.seen.get(e).ref=r.innerType};const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},
array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){
return e[t]??null}const t={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",
nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",
base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",
currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"}
;function getTypeName(e,t){return"number"!==e||"number"!=typeof t||Number.isFinite(t)?n[e]??e:String(t)}return e=>{switch(e.code){
case"invalid_type":return`Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(r.GW(e.input),e.input)}`
;case"invalid_value":
return 1===e.values.length?`Invalid input: expected ${r.B7(e.values[0])}`:`Invalid option: expected one of ${r.jw(e.values,"|")}`
;case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<",n=getSizing(e.origin)
;return n?`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`
}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">",n=getSizing(e.origin)
;return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`
}case"invalid_format":{const n=e
;return"starts_with"===n.format?`Invalid string: must start with "${n.prefix}"`:"ends_with"===n.format?`Invalid string: must end with "${n.suffix}"`:"includes"===n.format?`Invalid string: must include "${n.includes}"`:"regex"===n.format?`Invalid string: must match pattern ${n.pattern}`:`Invalid ${t[n.format]??e.format}`
}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${r.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`
;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){
return`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(" | ")}`}
return!1===e.inclusive?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};var Oe=n(37428);function finalizeParams(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,i,o)=>{const a=i?{...i,async:!1}:{async:!1},c=t._zod.run({value:n,issues:[]
},a);if(c instanceof Promise)throw new s.GT;if(c.issues.length){const t=new(o?.Err??e)(c.issues.map(e=>r.iR(e,a,s.$W())))
;throw r.gx(t,o?.callee??fn),t}return c.value};return fn},Se=(Oe.Kd,e=>{const fn=async(t,n,i,o)=>{const a=i?{...i,async:!0}:{async:!0}
;let c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){
const t=new(o?.Err??e)(c.issues.map(e=>r.iR(e,a,s.$W())));throw r.gx(t,o?.callee??fn),t}return c.value};return fn}),$e=(Oe.Kd,e=>(t,n,r)=>{
const i=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},i);if(o instanceof Promise)throw new s.GT
;return o.issues.length?failure(e,o.issues,i):{success:!0,data:o.value}});Oe.Kd;function failure(e,t,n){let i;return{success:!1,get error(){
return i||(i=new e(t.map(e=>r.iR(e,n,s.$W()))),t=void 0,n=void 0),i},set error(e){i=e,t=void 0,n=void 0}}}
const _safeParseAsync=e=>async(t,n,s)=>{const r=s?{...s,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},r)
;return i instanceof Promise&&(i=await i),i.issues.length?failure(e,i.issues,r):{success:!0,data:i.value}},Te=(Oe.Kd,
Symbol.for("zod.compile.invalid")),Pe=Symbol.for("zod.compile.fallback"),validate=(e,t,n)=>{const r=e._zod.bag.validator;if(void 0!==r){
if(r(t)!==Te)return!0;if(!0===r.definite&&void 0===n)return!1}return function validateFallback(e,t,n){const r=n?{...n,async:!1,abortEarly:!0
}:{async:!1,abortEarly:!0},i=e._zod.bag.fallbackRun;let o;i?(r[Pe]=!0,o=i({value:t,issues:[]},r)):o=e._zod.run({value:t,issues:[]},r)
;if(o instanceof Promise)throw new s.GT;return 0===o.issues.length}(e,t,n)};const _encode=e=>{const t=_parse(e),fn=(e,n,s,r)=>{const i=s?{
...s,direction:"backward"}:{direction:"backward"};return t(e,n,i,finalizeParams(fn,r))};return fn},Ne=(Oe.Kd,e=>{
const t=_parse(e),fn=(e,n,s,r)=>t(e,n,s,finalizeParams(fn,r));return fn}),je=(Oe.Kd,e=>{const t=Se(e),fn=async(e,n,s,r)=>{const i=s?{...s,
direction:"backward"}:{direction:"backward"};return await t(e,n,i,finalizeParams(fn,r))};return fn}),Ze=(Oe.Kd,e=>{
const t=Se(e),fn=async(e,n,s,r)=>await t(e,n,s,finalizeParams(fn,r));return fn}),Re=(Oe.Kd,e=>(t,n,s)=>{const r=s?{...s,direction:"backward"
}:{direction:"backward"};return $e(e)(t,n,r)}),Ee=(Oe.Kd,e=>(t,n,s)=>$e(e)(t,n,s)),Ae=(Oe.Kd,e=>async(t,n,s)=>{const r=s?{...s,
direction:"backward"}:{direction:"backward"};return _safeParseAsync(e)(t,n,r)}),De=(Oe.Kd,
e=>async(t,n,s)=>_safeParseAsync(e)(t,n,s)),Ue=(Oe.Kd,new WeakSet([Object.prototype,Error.prototype]));function _lazyMethod(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,
writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}const initializer=(e,t)=>{Oe.a$.init(e,t),
e.name="ZodError";const n=Object.getPrototypeOf(e);Ue.has(n)||(Ue.add(n),_lazyMethod(n,"format",e=>t=>Oe.Wk(e,t)),
_lazyMethod(n,"flatten",e=>t=>Oe.JM(e,t)),_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,r.k8,2)}),
_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t),e.message=JSON.stringify(e.issues,r.k8,2)}),Object.defineProperty(n,"isEmpty",{
configurable:!0,enumerable:!1,get(){return 0===this.issues.length}}))},Je=s.xI("ZodError",initializer,void 0,{Parent:Error
}),Me=_parse(Je),Ce=Se(Je),Ve=$e(Je),Fe=_safeParseAsync(Je),Ke=_encode(Je),Le=Ne(Je),We=je(Je),Qe=Ze(Je),Be=Re(Je),Ge=Ee(Je),He=Ae(Je),qe=De(Je)
;function _ensureDefaultLocale(){s.cr.localeError||s.$W(function en(){return{localeError:error()}}())}function _ensureDefaultMemoizer(){
s.cr.memoizer||s.$W({memoizer:l})}const Ye=s.xI("ZodType",(e,t)=>(_ensureDefaultLocale(),h.init(e,t),e.def=t,e.type=t.type,e),{check(...e){
const t=this.def;return this.clone(r.zM(t,{checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},
onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return r.o8(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},refine(e,t){return this.check(function refine(e,t={}){return _e.fU(Gt,e,t)}(e,t))},superRefine(e,t){
return this.check(function superRefine(e,t){return _e.MB(e,t)}(e,t))},overwrite(e){return this.check(_e.bS(e))},optional(){
return optional(this)},exactOptional(){return function exactOptional(e){return new Ct({type:"optional",innerType:e})}(this)},nullable(){
return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return function nonoptional(e,t){return new Lt({
type:"nonoptional",innerType:e,...r.A2(t)})}(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){
return function intersection(e,t){return new Rt({type:"intersection",left:e,right:t})}(this,e)},transform(e){return pipe(this,transform(e))
},default(e){return function _default(e,t){return new Ft({type:"default",innerType:e,get defaultValue(){
return"function"==typeof t?t():r.yG(t)}})}(this,e)},prefault(e){return function prefault(e,t){return new Kt({type:"prefault",innerType:e,
get defaultValue(){return"function"==typeof t?t():r.yG(t)}})}(this,e)},catch(e){return function _catch(e,t){return new Wt({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:r.SS(t)})}(this,e)},pipe(e){return pipe(this,e)},readonly(){return function readonly(e){
return new Bt({type:"readonly",innerType:e})}(this)},describe(e){const t=this.clone();return ve.fd.add(t,{description:e}),t},meta(...e){
if(0===e.length)return ve.fd.get(this);const t=this.clone();return ve.fd.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},
isNullable(){return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},get"~standard"(){
return r.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),
output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){r.qh(this,"~standard",e)},parse:function _parse(e,t){
return Me(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await Ce(this,e,t,{callee:_parseAsync})},
safeParse(e,t){return Ve(this,e,t)},async safeParseAsync(e,t){return Fe(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){
r.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{const s=n?{...n,async:!0,abortEarly:!0
}:{async:!0,abortEarly:!0};let r=e._zod.run({value:t,issues:[]},s);return r instanceof Promise&&(r=await r),0===r.issues.length})(this,e,t)
},encode:function _encode(e,t){return Ke(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Le(this,e,t,{callee:_decode})},
encodeAsync:async function _encodeAsync(e,t){return await We(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){
return await Qe(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return Be(this,e,t)},safeDecode(e,t){return Ge(this,e,t)},
async safeEncodeAsync(e,t){return He(this,e,t)},async safeDecodeAsync(e,t){return qe(this,e,t)},toJSONSchema(e){return((e,t={})=>n=>{
const s=to_json_schema_initializeContext({...n,processors:t});return to_json_schema_processSchema(e,s),to_json_schema_extractDefs(s,e),
to_json_schema_finalize(s,e)})(this,{})(e)},get description(){return ve.fd.get(this)?.description},get _def(){return this._zod.def}
}),Xe=s.xI("_ZodString",(e,t)=>{m.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>stringProcessor(e,t,n)},r.un({
format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{
regex(...e){return this.check(_e.Fk(...e))},includes(...e){return this.check(_e.dR(...e))},startsWith(...e){return this.check(_e.$S(...e))},
endsWith(...e){return this.check(_e.ER(...e))},min(...e){return this.check(_e.m9(...e))},max(...e){return this.check(_e.Eb(...e))},
length(...e){return this.check(_e.YA(...e))},nonempty(...e){return this.check(_e.m9(1,...e))},lowercase(e){return this.check(_e.hH(e))},
uppercase(e){return this.check(_e.qF(e))},trim(){return this.check(_e.WN())},normalize(...e){return this.check(_e.lo(...e))},toLowerCase(){
return this.check(_e.Il())},toUpperCase(){return this.check(_e.xY())},slugify(){return this.check(_e.TL())}})),et=s.xI("ZodString",(e,t)=>{
m.init(e,t),Xe.init(e,t)},{email(e){return this.check(_e.Mu(ot,e))},url(e){return this.check(_e.Fn(ut,e))},jwt(e){
return this.check(_e.rk(wt,e))},emoji(e){return this.check(_e.aC(lt,e))},guid(e){return this.check(_e.tB(at,e))},uuid(e){
return this.check(_e.Be(ct,e))},uuidv4(e){return this.check(_e.nA(ct,e))},uuidv6(e){return this.check(_e.pY(ct,e))},uuidv7(e){
return this.check(_e.wA(ct,e))},nanoid(e){return this.check(_e.Dl(dt,e))},cuid(e){return this.check(_e.fs(pt,e))},cuid2(e){
return this.check(_e.Bj(ft,e))},ulid(e){return this.check(_e.Ct(ht,e))},base64(e){return this.check(_e.rt(bt,e))},base64url(e){
return this.check(_e.cU(xt,e))},xid(e){return this.check(_e.Pw(mt,e))},ksuid(e){return this.check(_e._z(yt,e))},ipv4(e){
return this.check(_e.Ny(vt,e))},ipv6(e){return this.check(_e.$O(_t,e))},cidrv4(e){return this.check(_e.Uy(gt,e))},cidrv6(e){
return this.check(_e.gP(zt,e))},e164(e){return this.check(_e.KB(It,e))},datetime(e){return this.check(_e.G1(nt,e))},date(e){
return this.check(_e.db(st,e))},time(e){return this.check(_e.Kn(rt,e))},duration(e){return this.check(_e.f2(it,e))}});function string(e){
return _e.Rl(et,e)}const tt=s.xI("ZodStringFormat",(e,t)=>{y.init(e,t),Xe.init(e,t)}),nt=s.xI("ZodISODateTime",(e,t)=>{T.init(e,t),
tt.init(e,t)}),st=s.xI("ZodISODate",(e,t)=>{P.init(e,t),tt.init(e,t)}),rt=s.xI("ZodISOTime",(e,t)=>{N.init(e,t),tt.init(e,t)
}),it=s.xI("ZodISODuration",(e,t)=>{j.init(e,t),tt.init(e,t)}),ot=s.xI("ZodEmail",(e,t)=>{g.init(e,t),tt.init(e,t)})
;const at=s.xI("ZodGUID",(e,t)=>{v.init(e,t),tt.init(e,t)});const ct=s.xI("ZodUUID",(e,t)=>{_.init(e,t),tt.init(e,t)})
;const ut=s.xI("ZodURL",(e,t)=>{b.init(e,t),tt.init(e,t)});function url(e){return _e.Fn(ut,e)}const lt=s.xI("ZodEmoji",(e,t)=>{x.init(e,t),
tt.init(e,t)});const dt=s.xI("ZodNanoID",(e,t)=>{I.init(e,t),tt.init(e,t)});const pt=s.xI("ZodCUID",(e,t)=>{w.init(e,t),tt.init(e,t)})
;const ft=s.xI("ZodCUID2",(e,t)=>{k.init(e,t),tt.init(e,t)});const ht=s.xI("ZodULID",(e,t)=>{O.init(e,t),tt.init(e,t)})
;const mt=s.xI("ZodXID",(e,t)=>{S.init(e,t),tt.init(e,t)});const yt=s.xI("ZodKSUID",(e,t)=>{$.init(e,t),tt.init(e,t)})
;const vt=s.xI("ZodIPv4",(e,t)=>{Z.init(e,t),tt.init(e,t)});const _t=s.xI("ZodIPv6",(e,t)=>{E.init(e,t),tt.init(e,t)})
;const gt=s.xI("ZodCIDRv4",(e,t)=>{A.init(e,t),tt.init(e,t)});const zt=s.xI("ZodCIDRv6",(e,t)=>{D.init(e,t),tt.init(e,t)})
;const bt=s.xI("ZodBase64",(e,t)=>{J.init(e,t),tt.init(e,t)});const xt=s.xI("ZodBase64URL",(e,t)=>{C.init(e,t),tt.init(e,t)})
;const It=s.xI("ZodE164",(e,t)=>{V.init(e,t),tt.init(e,t)});const wt=s.xI("ZodJWT",(e,t)=>{F.init(e,t),tt.init(e,t)})
;const kt=s.xI("ZodNumber",(e,t)=>{K.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>numberProcessor(e,t,n,s),e.isFinite=!0},r.un({
minValue:e=>{const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)
},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=aggregateChecks(e)
;return!!t||!!n?.some(Number.isSafeInteger)},format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(_e.Tx(e,t))},gte(e,t){
return this.check(_e.qm(e,t))},min(e,t){return this.check(_e.qm(e,t))},lt(e,t){return this.check(_e.Au(e,t))},lte(e,t){
return this.check(_e.Zm(e,t))},max(e,t){return this.check(_e.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){
return this.check(schemas_int(e))},positive(e){return this.check(_e.Tx(0,e))},nonnegative(e){return this.check(_e.qm(0,e))},negative(e){
return this.check(_e.Au(0,e))},nonpositive(e){return this.check(_e.Zm(0,e))},multipleOf(e,t){return this.check(_e.Hi(e,t))},step(e,t){
return this.check(_e.Hi(e,t))},finite(){return this}}));function number(e){return _e.F7(kt,e)}const Ot=s.xI("ZodNumberFormat",(e,t)=>{
L.init(e,t),kt.init(e,t)});function schemas_int(e){return _e.LK(Ot,e)}const St=s.xI("ZodBoolean",(e,t)=>{W.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(e,t,n)=>booleanProcessor(0,0,t)});function schemas_boolean(e){return _e._L(St,e)}
const $t=s.xI("ZodUnknown",(e,t)=>{Q.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(e,t,n)=>{}});function unknown(){return _e.em($t)}
const Tt=s.xI("ZodNever",(e,t)=>{B.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(e,t,n)=>neverProcessor(0,0,t)});function never(e){
return _e.G8(Tt,e)}const Pt=s.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer(),G.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>arrayProcessor(e,t,n,s),e.element=t.element},{min(e,t){return this.check(_e.m9(e,t))},nonempty(e){
return this.check(_e.m9(1,e))},max(e,t){return this.check(_e.Eb(e,t))},length(e,t){return this.check(_e.YA(e,t))},unwrap(){
return this.element}});function array(e,t){return _e.dZ(Pt,e,t)}const Nt=s.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer(),Y.init(e,t),
Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>objectProcessor(e,t,n,s),r.X(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(r.zM(this._zod.def,{catchall:e}))},passthrough(){
return this.clone(r.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(r.zM(this._zod.def,{catchall:unknown()}))},strict(){
return this.clone(r.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(r.zM(this._zod.def,{catchall:void 0}))},extend(e){
return r.X$(this,e)},safeExtend(e){return r.W0(this,e)},merge(e){return r.h1(this,e)},pick(e){return r.Up(this,e)},omit(e){
return r.cJ(this,e)},partial(...e){return r.OH(Mt,this,e[0])},exactPartial(...e){return r.OH(Ct,this,e[0],"exactPartial")},required(...e){
return r.mw(Lt,this,e[0])}});function object(e,t){const n={type:"object",shape:e??{},...r.A2(t)};return new Nt(n)}
function strictObject(e,t){return new Nt({type:"object",shape:e,catchall:never(),...r.A2(t)})}const jt=s.xI("ZodUnion",(e,t)=>{X.init(e,t),
Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>unionProcessor(e,t,n,s),e.options=t.options});function union(e,t){return new jt({
type:"union",options:e,...r.A2(t)})}const Zt=s.xI("ZodDiscriminatedUnion",(e,t)=>{jt.init(e,t),ee.init(e,t)})
;function discriminatedUnion(e,t,n){return new Zt({type:"union",options:t,discriminator:e,...r.A2(n)})}
const Rt=s.xI("ZodIntersection",(e,t)=>{te.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>intersectionProcessor(e,t,n,s)})
;const Et=s.xI("ZodTuple",(e,t)=>{_ensureDefaultMemoizer(),ne.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>tupleProcessor(e,t,n,s)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){
const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
;return this.clone({...e,items:e.items.map(e=>new Mt({type:"optional",innerType:e}))})}});function tuple(e,t,n){
const s=t instanceof h,i=s?n:t;return new Et({type:"tuple",items:e,rest:s?t:null,...r.A2(i)})}const At=s.xI("ZodRecord",(e,t)=>{
_ensureDefaultMemoizer(),se.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>recordProcessor(e,t,n,s),e.keyType=t.keyType,
e.valueType=t.valueType});function record(e,t,n){return t&&t._zod?new At({type:"record",keyType:e,valueType:t,...r.A2(n)}):new At({
type:"record",keyType:string(),valueType:e,...r.A2(t)})}const Dt=s.xI("ZodEnum",(e,t)=>{re.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>enumProcessor(e,0,n),e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries))
;e.extract=(e,s)=>{const i={};for(const s of e){if(!n.has(s))throw new Error(`Key ${s} not found in enum`);i[s]=t.entries[s]}return new Dt({
...t,checks:[],...r.A2(s),entries:i})},e.exclude=(e,s)=>{const i={...t.entries};for(const t of e){
if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete i[t]}return new Dt({...t,checks:[],...r.A2(s),entries:i})}})
;function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Dt({type:"enum",entries:n,...r.A2(t)})}
const Ut=s.xI("ZodLiteral",(e,t)=>{ie.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>literalProcessor(e,t,n,s),
e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})})
;function literal(e,t){return new Ut({type:"literal",values:Array.isArray(e)?e:[e],...r.A2(t)})}const Jt=s.xI("ZodTransform",(e,t)=>{
_ensureDefaultMemoizer(),oe.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>transformProcessor(e,t,n,s),e._zod.parse=(n,i)=>{
if("backward"===i.direction)throw new s.cV(e.constructor.name);n.addIssue=s=>{if("string"==typeof s)n.issues.push(r.sn(s,n.value,t));else{
const t=s;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),n.issues.push(r.sn(t))}}
;const o=t.transform(n.value,n);return o instanceof Promise?o.then(e=>(n.value=e,n)):(n.value=o,n)}});function transform(e){return new Jt({
type:"transform",transform:e})}const Mt=s.xI("ZodOptional",(e,t)=>{ae.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s),e.unwrap=()=>e._zod.def.innerType});function optional(e){return new Mt({
type:"optional",innerType:e})}const Ct=s.xI("ZodExactOptional",(e,t)=>{ce.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s),e.unwrap=()=>e._zod.def.innerType});const Vt=s.xI("ZodNullable",(e,t)=>{
ue.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>nullableProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType})
;function nullable(e){return new Vt({type:"nullable",innerType:e})}const Ft=s.xI("ZodDefault",(e,t)=>{le.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>defaultProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap})
;const Kt=s.xI("ZodPrefault",(e,t)=>{de.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>prefaultProcessor(e,t,n,s),
e.unwrap=()=>e._zod.def.innerType});const Lt=s.xI("ZodNonOptional",(e,t)=>{pe.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>nonoptionalProcessor(e,t,0,s),e.unwrap=()=>e._zod.def.innerType});const Wt=s.xI("ZodCatch",(e,t)=>{
fe.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>catchProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap
});const Qt=s.xI("ZodPipe",(e,t)=>{he.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>pipeProcessor(e,t,0,s),e.in=t.in,e.out=t.out
});function pipe(e,t){return new Qt({type:"pipe",in:e,out:t})}const Bt=s.xI("ZodReadonly",(e,t)=>{me.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>readonlyProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType});const Gt=s.xI("ZodCustom",(e,t)=>{
ye.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(t,n,s)=>customProcessor(e,t,n,s)});_e.q0,_e.mI}),
43759: ((t,n,e)=>{e.d(n,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,
ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,
Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,
T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,
aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,
fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,
q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase})
;var r=e(44890),i=e(29396),o=e(54723);function snapshotChecks(t){return t.checks&&(t.checks=[...t.checks]),t}function _string(t,n){
return new t(snapshotChecks({type:"string",...o.A2(n)}))}function _email(t,n){return new t({type:"string",format:"email",
check:"string_format",abort:!1,...o.A2(n)})}function _guid(t,n){return new t({type:"string",format:"guid",check:"string_format",abort:!1,
...o.A2(n)})}function _uuid(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,...o.A2(n)})}
function _uuidv4(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...o.A2(n)})}
function _uuidv6(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...o.A2(n)})}
function _uuidv7(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...o.A2(n)})}function _url(t,n){
return new t({type:"string",format:"url",check:"string_format",abort:!1,...o.A2(n)})}function _emoji(t,n){return new t({type:"string",
format:"emoji",check:"string_format",abort:!1,...o.A2(n)})}function _nanoid(t,n){return new t({type:"string",format:"nanoid",
check:"string_format",abort:!1,...o.A2(n)})}function _cuid(t,n){return new t({type:"string",format:"cuid",check:"string_format",abort:!1,
...o.A2(n)})}function _cuid2(t,n){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...o.A2(n)})}
function _ulid(t,n){return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...o.A2(n)})}function _xid(t,n){return new t({
type:"string",format:"xid",check:"string_format",abort:!1,...o.A2(n)})}function _ksuid(t,n){return new t({type:"string",format:"ksuid",
check:"string_format",abort:!1,...o.A2(n)})}function _ipv4(t,n){return new t({type:"string",format:"ipv4",check:"string_format",abort:!1,
...o.A2(n)})}function _ipv6(t,n){return new t({type:"string",format:"ipv6",check:"string_format",abort:!1,...o.A2(n)})}
function _cidrv4(t,n){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...o.A2(n)})}function _cidrv6(t,n){
return new t({type:"string",format:"cidrv6",check:"string_format",abort:!1,...o.A2(n)})}function _base64(t,n){return new t({type:"string",
format:"base64",check:"string_format",abort:!1,...o.A2(n)})}function _base64url(t,n){return new t({type:"string",format:"base64url",
check:"string_format",abort:!1,...o.A2(n)})}function _e164(t,n){return new t({type:"string",format:"e164",check:"string_format",abort:!1,
...o.A2(n)})}function _jwt(t,n){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...o.A2(n)})}
function _isoDateTime(t,n){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...o.A2(n)
})}function _isoDate(t,n){return new t({type:"string",format:"date",check:"string_format",...o.A2(n)})}function _isoTime(t,n){return new t({
type:"string",format:"time",check:"string_format",precision:null,...o.A2(n)})}function _isoDuration(t,n){return new t({type:"string",
format:"duration",check:"string_format",...o.A2(n)})}function _number(t,n){return new t(snapshotChecks({type:"number",checks:[],...o.A2(n)
}))}function _int(t,n){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...o.A2(n)})}function _boolean(t,n){
return new t({type:"boolean",...o.A2(n)})}function _unknown(t){return new t({type:"unknown"})}function _never(t,n){return new t({
type:"never",...o.A2(n)})}function _lt(t,n){return new r.sm({check:"less_than",...o.A2(n),value:t,inclusive:!1})}function _lte(t,n){
return new r.sm({check:"less_than",...o.A2(n),value:t,inclusive:!0})}function _gt(t,n){return new r.J_({check:"greater_than",...o.A2(n),
value:t,inclusive:!1})}function _gte(t,n){return new r.J_({check:"greater_than",...o.A2(n),value:t,inclusive:!0})}function _multipleOf(t,n){
return new r.Jk({check:"multiple_of",...o.A2(n),value:t})}function _maxLength(t,n){return new r.Yk({check:"max_length",...o.A2(n),maximum:t
})}function _minLength(t,n){return new r.Kk({check:"min_length",...o.A2(n),minimum:t})}function _length(t,n){return new r.RM({
check:"length_equals",...o.A2(n),length:t})}function _regex(t,n){return new r.DG({check:"string_format",format:"regex",...o.A2(n),pattern:t
})}function _lowercase(t){return new r.NI({check:"string_format",format:"lowercase",...o.A2(t)})}function _uppercase(t){return new r.kH({
check:"string_format",format:"uppercase",...o.A2(t)})}function _includes(t,n){return new r.Tt({check:"string_format",format:"includes",
...o.A2(n),includes:t})}function _startsWith(t,n){return new r.J({check:"string_format",format:"starts_with",...o.A2(n),prefix:t})}
function _endsWith(t,n){return new r.E6({check:"string_format",format:"ends_with",...o.A2(n),suffix:t})}function _properties(t,n){
return new r.nJ({check:"properties",shape:t,...o.A2(n)})}function _overwrite(t){return new r.v$({check:"overwrite",tx:t})}
function _normalize(t){return _overwrite(n=>n.normalize(t))}function _trim(){return _overwrite(t=>t.trim())}function _toLowerCase(){
return _overwrite(t=>t.toLowerCase())}function _toUpperCase(){return _overwrite(t=>t.toUpperCase())}function _slugify(){
return _overwrite(t=>o.Yv(t))}function _array(t,n,e){return new t({type:"array",element:n,...o.A2(e)})}function _refine(t,n,e){
return new t({type:"custom",check:"custom",fn:n,...o.A2(e)})}function _superRefine(t,n){const e=function _check(t,n){const e=new r.QP({
check:"custom",...o.A2(n)});return e._zod.check=t,e}(n=>(n.addIssue=t=>{
if("string"==typeof t)n.issues.push(o.sn(t,n.value,e._zod.def));else{const r=t;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),
"input"in r||(r.input=n.value),r.inst??(r.inst=e),r.continue??(r.continue=!e._zod.def.abort),n.issues.push(o.sn(r))}},t(n.value,n)),n)
;return e}function describe(t){const n=new r.QP({check:"describe"});return n._zod.onattach=[n=>{const e=i.fd.get(n)??{};i.fd.add(n,{...e,
description:t})}],n._zod.check=()=>{},n}function meta(t){const n=new r.QP({check:"meta"});return n._zod.onattach=[n=>{
const e=i.fd.get(n)??{};i.fd.add(n,{...e,...t})}],n._zod.check=()=>{},n}}),
44890: ((e,t,i)=>{i.d(t,{DG:()=>f,E6:()=>k,J:()=>b,J_:()=>c,Jk:()=>l,KH:()=>h,Kk:()=>d,NI:()=>g,QP:()=>s,RM:()=>p,Tt:()=>x,Yk:()=>m,
kH:()=>_,nJ:()=>I,ql:()=>v,sm:()=>r,v$:()=>z});var n=i(88532),o=i(23908),u=i(54723);const s=n.xI("$ZodCheck",(e,t)=>{var i
;e._zod??(e._zod={}),e._zod.def=t,(i=e._zod).onattach??(i.onattach=[])}),_whenHasLength=e=>{const t=e.value
;return!u.cl(t)&&void 0!==t.length},a={number:"number",bigint:"bigint",object:"date"},r=n.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t)
;const i=a[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:a[typeof n.value]??i,
code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}
}),c=n.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t);const i=a[typeof t.value];e._zod.check=n=>{
(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:a[typeof n.value]??i,code:"too_small",
minimum:"object"==typeof t.value?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}
}),l=n.xI("$ZodCheckMultipleOf",(e,t)=>{s.init(e,t),e._zod.check=i=>{
if(typeof i.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;("bigint"==typeof i.value?t.value!==BigInt(0)&&i.value%t.value===BigInt(0):0===u.LG(i.value,t.value))||i.issues.push({
origin:typeof i.value,code:"not_multiple_of",divisor:t.value,input:i.value,inst:e,continue:!t.abort})}
}),h=n.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),t.format=t.format||"float64"
;const i=t.format?.includes("int"),n=i?"int":"number",[o,a]=u.zH[t.format];e._zod.check=u=>{const s=u.value;if(i){
if(!Number.isInteger(s))return void u.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e})
;if(!Number.isSafeInteger(s))return void(s>0?u.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):u.issues.push({input:s,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}))}s<o&&u.issues.push({origin:"number",input:s,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),
s>a&&u.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}
}),m=n.xI("$ZodCheckMaxLength",(e,t)=>{var i;s.init(e,t),(i=e._zod.def).when??(i.when=_whenHasLength),e._zod.check=i=>{
const n=i.value,o=n.length;if(("string"==typeof n&&o>t.maximum?u.O7(n):o)<=t.maximum)return;const s=u.Rc(n);i.issues.push({origin:s,
code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),d=n.xI("$ZodCheckMinLength",(e,t)=>{var i;s.init(e,t),
(i=e._zod.def).when??(i.when=_whenHasLength),e._zod.check=i=>{const n=i.value,o=n.length
;if(("string"==typeof n&&o>=t.minimum&&o<2*t.minimum?u.O7(n):o)>=t.minimum)return;const s=u.Rc(n);i.issues.push({origin:s,code:"too_small",
minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),p=n.xI("$ZodCheckLengthEquals",(e,t)=>{var i;s.init(e,t),
(i=e._zod.def).when??(i.when=_whenHasLength),e._zod.check=i=>{
const n=i.value,o=n.length,s="string"==typeof n&&o>=t.length&&o<=2*t.length?u.O7(n):o;if(s===t.length)return;const a=u.Rc(n),r=s>t.length
;i.issues.push({origin:a,...r?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:i.value,
inst:e,continue:!t.abort})}}),v=n.xI("$ZodCheckStringFormat",(e,t)=>{var i,n;s.init(e,t),t.pattern?(i=e._zod).check??(i.check=i=>{
t.pattern.lastIndex=0,t.pattern.test(i.value)||i.issues.push({origin:"string",code:"invalid_format",format:t.format,input:i.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})
}),f=n.xI("$ZodCheckRegex",(e,t)=>{v.init(e,t),e._zod.check=i=>{t.pattern.lastIndex=0,t.pattern.test(i.value)||i.issues.push({
origin:"string",code:"invalid_format",format:"regex",input:i.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}
}),g=n.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=o.AC),v.init(e,t)}),_=n.xI("$ZodCheckUpperCase",(e,t)=>{
t.pattern??(t.pattern=o.Zv),v.init(e,t)}),x=n.xI("$ZodCheckIncludes",(e,t)=>{s.init(e,t)
;const i=u.sD(t.includes),n=new RegExp("number"==typeof t.position?`^.{${t.position},}${i}`:i);t.pattern=n,e._zod.check=i=>{
i.value.includes(t.includes,t.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,
input:i.value,inst:e,continue:!t.abort})}}),b=n.xI("$ZodCheckStartsWith",(e,t)=>{s.init(e,t);const i=new RegExp(`^${u.sD(t.prefix)}.*`)
;t.pattern??(t.pattern=i),e._zod.check=i=>{i.value.startsWith(t.prefix)||i.issues.push({origin:"string",code:"invalid_format",
format:"starts_with",prefix:t.prefix,input:i.value,inst:e,continue:!t.abort})}}),k=n.xI("$ZodCheckEndsWith",(e,t)=>{s.init(e,t)
;const i=new RegExp(`.*${u.sD(t.suffix)}$`);t.pattern??(t.pattern=i),e._zod.check=i=>{i.value.endsWith(t.suffix)||i.issues.push({
origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:i.value,inst:e,continue:!t.abort})}})
;function handleCheckPropertyResult(e,t,i){e.issues.length&&t.issues.push(...u.lQ(i,e.issues))}const I=n.xI("$ZodCheckProperties",(e,t)=>{
let i;s.init(e,t),u.jD(e,Symbol.iterator,function*(){yield e}),e._zod.check=n=>{if(null==n.value)return void n.issues.push({
expected:"object",code:"invalid_type",input:n.value,inst:e});i??(i=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const o=n.value;let u
;for(const[e,t]of i){const i=t._zod.run({value:o[e],issues:[]},{});i instanceof Promise?(u??(u=[]),
u.push(i.then(t=>handleCheckPropertyResult(t,n,e)))):handleCheckPropertyResult(i,n,e)}return u?Promise.all(u).then(()=>{}):void 0}
}),z=n.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}})}),
88532: ((t,e,n)=>{n.d(e,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>s,xI:()=>$constructor});var r,o=n(54723)
;const i={value:void 0,enumerable:!1};let c="captureStackTrace"in Error?Error:null;function $constructor(t,e,n,r){function Internals(t){
this.def=t,this.constr=_,this.traits=new Set}Internals.prototype={};const s=n,a=s&&new WeakSet;function init(n,r){if(n._zod){
if(n._zod.traits.has(t))return}else{i.value=new Internals(r);try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}
if(n._zod.traits.add(t),e(n,r),a){const t=Object.getPrototypeOf(n),e=n._zod.constr.prototype;let r=t
;for(;r&&r!==e;)r=Object.getPrototypeOf(r);const i=r??t;a.has(i)||(a.add(i),(0,o.ol)(i,s))}const c=_.prototype
;for(const t in c)Object.prototype.hasOwnProperty.call(c,t)&&(t in n||(n[t]=c[t].bind(n)))}const d=r?.Parent??Object
;class Definition extends d{}function _(t){const e=r?.Parent?function newError(t){const e=c;if(e){const n=e.stackTraceLimit
;if("number"==typeof n){try{e.stackTraceLimit=0}catch{return c=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t
}(Definition):this;init(e,t);const n=e._zod.deferred;if(n){for(const t of n)t();e._zod.deferred=void 0}
const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(e),e}return Object.defineProperty(Definition,"name",{value:t}),
Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{
value:e=>!!(r?.Parent&&e instanceof r.Parent)||e?._zod?.traits?.has(t)}),Object.defineProperty(_,"name",{value:t}),_}
class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}
class $ZodEncodeError extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),
this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={});const s=globalThis.__zod_globalConfig
;function config(t){return t&&Object.assign(s,t),s}}),
37428: ((e,r,t)=>{t.d(r,{JM:()=>flattenError,Kd:()=>f,S1:()=>prettifyError,Wk:()=>formatError,a$:()=>u});var o=t(88532),s=t(54723)
;const n={get:function _getMessage(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,s.k8,2)),e.message},
set:function _setMessage(e){this._zod.message=e},enumerable:!0,configurable:!0},i={value:void 0,enumerable:!1
},a=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,r)=>{e.name="$ZodError",i.value=r,Object.defineProperty(e,"issues",i),
i.value=void 0,Object.defineProperty(e,"message",n);const t=Object.getPrototypeOf(e);a.has(t)||(a.add(t),
Object.defineProperty(t,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
;return Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0}),value},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},u=(0,o.xI)("$ZodError",initializer),f=(0,
o.xI)("$ZodError",initializer,void 0,{Parent:Error});function node(e,r,t){
return Object.prototype.hasOwnProperty.call(e,r)||("__proto__"===r?Object.defineProperty(e,r,{value:t(),writable:!0,enumerable:!0,
configurable:!0}):e[r]=t()),e[r]}function flattenError(e,r=e=>e.message){const t={},o=[]
;for(const s of e.issues)s.path.length>0?node(t,s.path[0],()=>[]).push(r(s)):o.push(r(s));return{formErrors:o,fieldErrors:t}}
function formatError(e,r=e=>e.message){const t={_errors:[]},processError=(e,o=[])=>{
for(const s of e.issues)if("invalid_union"===s.code&&s.errors.length)s.errors.map(e=>processError({issues:e
},[...o,...s.path]));else if("invalid_key"===s.code)processError({issues:s.issues
},[...o,...s.path]);else if("invalid_element"===s.code)processError({issues:s.issues},[...o,...s.path]);else{const e=[...o,...s.path]
;if(0===e.length)t._errors.push(r(s));else{let o=t,n=0;for(;n<e.length;){const t=e[n],i=n===e.length-1;if("_errors"===t){
i&&o._errors.push(r(s)),n++;continue}Object.prototype.hasOwnProperty.call(o,t)||Object.defineProperty(o,t,{value:{_errors:[]},enumerable:!0,
writable:!0,configurable:!0});const a=o[t];i&&a._errors.push(r(s)),o=a,n++}}}};return processError(e),t}function toDotPath(e){
const r=[],t=e.map(e=>"object"==typeof e?e.key:e)
;for(const e of t)"number"==typeof e?r.push(`[${e}]`):"symbol"==typeof e?r.push(`[${JSON.stringify(String(e))}]`):/[^\w$]/.test(e)?r.push(`[${JSON.stringify(e)}]`):(r.length&&r.push("."),
r.push(e));return r.join("")}function prettifyError(e){const r=[],t=[...e.issues].sort((e,r)=>(e.path??[]).length-(r.path??[]).length)
;for(const e of t)r.push(`✖ ${e.message}`),e.path?.length&&r.push(`  → at ${toDotPath(e.path)}`);return r.join("\n")}}),
23908: ((f,a,A)=>{A.d(a,{AC:()=>j,Ak:()=>o,D2:()=>nanoidOfLength,F:()=>m,Gl:()=>e,K3:()=>Z,Os:()=>i,Rp:()=>c,Z0:()=>d,Zg:()=>emoji,
Zv:()=>M,ai:()=>w,fO:()=>$,gF:()=>n,gp:()=>x,hQ:()=>_,kB:()=>time,kM:()=>F,l7:()=>z,nd:()=>l,o:()=>R,p0:()=>t,p6:()=>E,r0:()=>g,uR:()=>uuid,
uX:()=>p,ug:()=>s,w$:()=>datetime,zM:()=>S,zr:()=>u})
;const n=/^[cC][0-9a-z]{6,}$/,e=/^[0-9a-z]+$/,d=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,F=/^[0-9a-vA-V]{20}$/,$=/^[A-Za-z0-9]{27}$/,o=/^[a-zA-Z0-9_-]{21}$/
;function nanoidOfLength(f){return new RegExp(`^[a-zA-Z0-9_-]{${f}}$`)}
const t=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,i=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=f=>f?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${f}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,c=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,r="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$"
;function emoji(){return new RegExp(r,"u")}
const p=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,s=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,u=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,z=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,Z=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,g=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,m=/^https?$/,_=/^\+[1-9]\d{6,14}$/,h="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function anchor(f){return new RegExp(`^${f}$`)}const E=anchor(h);function timeSource(f){const a="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof f.precision?-1===f.precision?`${a}`:0===f.precision?`${a}:[0-5]\\d`:`${a}:[0-5]\\d\\.\\d{${f.precision}}`:f.seconds?`${a}:[0-5]\\d(?:\\.\\d+)?`:`${a}(?::[0-5]\\d(?:\\.\\d+)?)?`
}function time(f){return new RegExp(`^${timeSource(f)}$`)}function datetime(f){const a=["Z"]
;f.offset&&a.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const A=`${timeSource({precision:f.precision,seconds:!0
})}(?:${a.join("|")})`,n=f.local?`${A}|${timeSource({precision:f.precision})}`:A;return new RegExp(`^${h}T(?:${n})$`)}
const x=/^[\s\S]{0,}$/,R=/^-?\d+n?$/,l=/^-?\d+$/,w=/^-?\d+(?:\.\d+)?$/,S=/^(?:true|false)$/i,j=/^[^A-Z]*$/,M=/^[^a-z]*$/}),
29396: ((t,e,i)=>{var s;i.d(e,{fd:()=>a});class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...e){
const i=e[0];return this._map.set(t,i),i&&"object"==typeof i&&"id"in i&&this._idmap.set(i.id,t),this}clear(){return this._map=new WeakMap,
this._idmap=new Map,this}remove(t){const e=this._map.get(t);return e&&"object"==typeof e&&"id"in e&&this._idmap.delete(e.id),
this._map.delete(t),this}get(t){const e=t._zod.parent;if(e){const i={...this.get(e)??{}};delete i.id;const s={...i,...this._map.get(t)}
;return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}}
(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=function registry(){return new $ZodRegistry}())
;const a=globalThis.__zod_globalRegistry}),
54723: ((e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,
MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>a,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,
Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,
X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>o,h1:()=>merge,hI:()=>i,hi:()=>sizeCaps,
iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,
ol:()=>members,p6:()=>cleanRegex,qQ:()=>s,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,
v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>c,zM:()=>mergeDefs});var r=n(88532);function getEnumValues(e){
const t=Object.values(e).filter(e=>"number"==typeof e);return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}
function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){
return"bigint"==typeof t?t.toString():t}class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){
return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}
function floatSafeRemainder(e,t){const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}
function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){
const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){
return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n()
;return assignProp(this,t,e),e},enumerable:!0,configurable:!0})}function putProp(e,t,n){t in e?assignProp(e,t,n):e[t]=n}
function mirrorShape(e,t,n,r){const o=sourceShape(t);for(const i of n){const n=Object.getOwnPropertyDescriptor(o,i)
;n.enumerable&&(n.get?deferProp(e,i,()=>{const e=t._zod.def.shape[i];return r?r(e,i):e}):putProp(e,i,r?r(n.value,i):n.value))}}
function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const o="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}const i=cached(()=>{if(r.cr.jitless)return!1
;if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{return new Function(""),!0}catch(e){return!1}})
;function isPlainObject(e){if(!1===isObject(e))return!1;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0
;const n=t.prototype;return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function shallowClone(e){
return isPlainObject(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}
const s=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){
const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function normalizeParams(e){const t=e;if(!t)return{}
;if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){
if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
"string"==typeof t.error?{...t,error:()=>t.error}:t}function stringifyPrimitive(e){
return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}function optionalKeys(e){
return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const c=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),a={
int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){
const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const o={}
;return mirrorShape(o,e,maskedKeys(e,t)),clone(e,mergeDefs(n,{shape:o,checks:[]}))}function maskedKeys(e,t){const n=sourceShape(e),r=[]
;for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
;t[e]&&r.push(e)}return r}function omit(e,t){const n=e._zod.def,r=n.checks
;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const o=new Set(maskedKeys(e,t)),i={}
;return mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!o.has(e))),clone(e,mergeDefs(n,{shape:i,checks:[]}))}
function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object");const n=e._zod.def.checks
;if(n&&n.length>0){const n=sourceShape(e)
;for(const e of Reflect.ownKeys(t))if(void 0!==Object.getOwnPropertyDescriptor(n,e))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")
}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={}
;return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){
const r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?deferProp(e,n,()=>t[n]):putProp(e,n,r.value))}}(n,t),n}
function safeExtend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
;return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){
if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
;const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)))
;return clone(e,mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}
function partial(e,t,n,r="partial"){const o=t._zod.def.checks
;if(o&&o.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`)
;const i=n?new Set(maskedKeys(t,n)):void 0,s={};return mirrorShape(s,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>i&&!i.has(n)?t:new e({
type:"optional",innerType:t}))),clone(t,mergeDefs(t._zod.def,{shape:s,checks:[]}))}function required(e,t,n){
const r=n?new Set(maskedKeys(t,n)):void 0,o={};return mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({
type:"nonoptional",innerType:t})),clone(t,mergeDefs(t._zod.def,{shape:o}))}function aborted(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function explicitlyAborted(e,t=0){
if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function prefixIssues(e,t){
return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}
function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r
;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r;const o=e.inst?._zod?.traits
;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",c={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(c[t]=e[t])
;return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}const u=/[\uD800-\uDBFF]/;function codePointLength(e){
const t=e.length;if(!u.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}function getLengthableOrigin(e){
return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function parsedType(e){const t=typeof e;switch(t){case"number":
return Number.isNaN(e)?"nan":"number";case"object":{if(null===e)return"null";if(Array.isArray(e))return"array";const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t}
function issue(...e){const[t,n,r]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function members(e,t){
for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1
}):defineBound(e,n,r.value)}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n
}function hide(e,t,n){return own(e,t,n,!1)}function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:!0,
enumerable:!0,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{
configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let f,l=!1;const p={configurable:!0,get(){l=!0}}
;function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod);t in r&&f!==e._zod?f=void 0:(f=e._zod,Object.defineProperty(r,t,{
configurable:!0,get(){Object.defineProperty(this,t,p);const e=l;l=!1;try{const r=n(this)
;return l?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),l=l||e,r}catch(n){throw delete this[t],l=l||e,n
}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,r){
const o=function claim(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}
const d="~constantCatch";function constantCatch(e){const fn=()=>e;return fn[d]=!0,fn}}),

};
