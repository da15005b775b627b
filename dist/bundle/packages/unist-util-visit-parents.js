export const ids = [4146];
export const modules = {
68830:(t,n,r)=>{r.d(n,{C:()=>convert});const convert=function(t){if(null==t)return ok
;if("function"==typeof t)return castFactory(t);if("object"==typeof t)return Array.isArray(t)?function anyFactory(t){const n=[];let r=-1
;for(;++r<t.length;)n[r]=convert(t[r]);return castFactory(any);function any(...t){let r=-1;for(;++r<n.length;)if(n[r].apply(this,t))return!0
;return!1}}(t):function propertiesFactory(t){const n=t;return castFactory(all);function all(r){const e=r;let o
;for(o in t)if(e[o]!==n[o])return!1;return!0}}(t);if("string"==typeof t)return function typeFactory(t){return castFactory(type)
;function type(n){return n&&n.type===t}}(t);throw new Error("Expected function, string, or object as test")};function castFactory(t){
return function check(n,r,e){return Boolean(looksLikeANode(n)&&t.call(this,n,"number"==typeof r?r:void 0,e||void 0))}}function ok(){return!0
}function looksLikeANode(t){return null!==t&&"object"==typeof t&&"type"in t}},84146:(t,n,r)=>{r.d(n,{VG:()=>visitParents});var e=r(68830)
;const o=[],i=!0,c=!1,f="skip";function visitParents(t,n,r,u){let a;"function"==typeof n&&"function"!=typeof r?(u=r,r=n):a=n;const s=(0,
e.C)(a),y=u?-1:1;!function factory(t,e,a){const l=t&&"object"==typeof t?t:{};if("string"==typeof l.type){
const n="string"==typeof l.tagName?l.tagName:"string"==typeof l.name?l.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(p=t.type+(n?"<"+n+">":""),"[33m"+p+"[39m)")})}var p;return visit;function visit(){let l,p,d,h=o
;if((!n||s(t,e,a[a.length-1]||void 0))&&(h=function toResult(t){if(Array.isArray(t))return t;if("number"==typeof t)return[i,t]
;return null==t?o:[t]}(r(t,a)),h[0]===c))return h;if("children"in t&&t.children){const n=t
;if(n.children&&h[0]!==f)for(p=(u?n.children.length:-1)+y,d=a.concat(n);p>-1&&p<n.children.length;){const t=n.children[p]
;if(l=factory(t,p,d)(),l[0]===c)return l;p="number"==typeof l[1]?l[1]:p+y}}return h}}(t,void 0,[])()}}
};
