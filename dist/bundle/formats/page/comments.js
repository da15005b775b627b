import { modules as common0 } from '../../common/formats/page/outline.js';
import { modules as common1 } from '../../common/formats/page/parse-html.js';
export const ids = [2419, 4146];
export const modules = {
...common0,
...common1,
493: (($module,$exports,$require)=>{$require.d($exports,{S:()=>findComments});var $m0=$require(84146)
;function findComments(tree,spanOf){const comments=[];(0,$m0.VG)(tree,"comment",node=>{const span=spanOf(node);if(span)comments.push({
text:node.value,span:span})});return comments}}),
15905: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>setDecorativeAttribute,q:()=>setDecorativeLabel})
;var $m0=$require(45671);function setDecorativeAttribute(text,image){const{attribute:attribute,altSpan:span,decorativeBy:decorativeBy}=image
;if(decorativeBy==="alt")return(0,$m0.c)(text,image,"");if(decorativeBy!=="aria-hidden"||attribute===undefined)return undefined;return{
span:span,text:`${span.start===span.end?" ":""}aria-hidden="true"`}}
function setDecorativeLabel(text,{src:src,title:title,span:span,altSpan:altSpan,attribute:attribute},ending,isWhole){
if(attribute!==undefined||!isWhole.test(src)||unsafe.test(src+(title??"")))return undefined
;if(template.test(text.slice(altSpan.end,span.end))||swallowsLines(text,span))return undefined
;const named=title===undefined?"":` title="${encoded(title)}"`;return{span:span,text:`<img src="${encoded(src)}" alt=""${named}${ending}`}}
const template=/\{[{%#]|<[%?]|\$\{/;const unsafe=/[{}<>\n\r`\\]/;function swallowsLines(text,{start:start,end:end}){
const[before="",previous=""]=text.slice(Math.max(0,start-nearby),start).split("\n").toReversed()
;const[after="",next=""]=text.slice(end,end+nearby).split("\n",2)
;if(after.trim()!==""||!/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before))return false
;const isFirst=/[-*+.)]/.test(before)||isBlank(previous,before);return!isFirst||!isBlank(next,before)}const nearby=2e3
;function isBlank(line,other){return/^[\s>]*$/.test(line)&&line.split(">").length<=other.split(">").length}function encoded(value){
return value.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/\|/g,"&#124;")}}),
68830: ((t,n,r)=>{r.d(n,{C:()=>convert});const convert=function(t){if(null==t)return ok;if("function"==typeof t)return castFactory(t)
;if("object"==typeof t)return Array.isArray(t)?function anyFactory(t){const n=[];let r=-1;for(;++r<t.length;)n[r]=convert(t[r])
;return castFactory(any);function any(...t){let r=-1;for(;++r<n.length;)if(n[r].apply(this,t))return!0;return!1}
}(t):function propertiesFactory(t){const n=t;return castFactory(all);function all(r){const o=r;let e;for(e in t)if(o[e]!==n[e])return!1
;return!0}}(t);if("string"==typeof t)return function typeFactory(t){return castFactory(type);function type(n){return n&&n.type===t}}(t)
;throw new Error("Expected function, string, or object as test")};function castFactory(t){return function check(n,r,o){
return Boolean(looksLikeANode(n)&&t.call(this,n,"number"==typeof r?r:void 0,o||void 0))}}function ok(){return!0}function looksLikeANode(t){
return null!==t&&"object"==typeof t&&"type"in t}}),
84146: ((t,n,e)=>{e.d(n,{VG:()=>visitParents});var i=e(68830);const r=[],o=!0,f=!1,c="skip";function visitParents(t,n,e,s){let u
;"function"==typeof n&&"function"!=typeof e?(s=e,e=n):u=n;const a=(0,i.C)(u),l=s?-1:1;!function factory(t,i,u){
const y=t&&"object"==typeof t?t:{};if("string"==typeof y.type){
const n="string"==typeof y.tagName?y.tagName:"string"==typeof y.name?y.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(d=t.type+(n?"<"+n+">":""),"[33m"+d+"[39m)")})}var d;return visit;function visit(){let y,d,p,v=r
;if((!n||a(t,i,u[u.length-1]||void 0))&&(v=function toResult(t){if(Array.isArray(t))return t;if("number"==typeof t)return[o,t]
;return null==t?r:[t]}(e(t,u)),v[0]===f))return v;if("children"in t&&t.children){const n=t
;if(n.children&&v[0]!==c)for(d=(s?n.children.length:-1)+l,p=u.concat(n);d>-1&&d<n.children.length;){const t=n.children[d]
;if(y=factory(t,d,p)(),y[0]===f)return y;d="number"==typeof y[1]?y[1]:d+l}}return v}}(t,void 0,[])()}}),

};
