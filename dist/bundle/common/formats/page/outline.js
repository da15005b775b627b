export const modules = {
18161: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>elementsOf,e:()=>outlinePage});var $m0=$require(14953)
;var $m1=$require(11869);function outlinePage(tree,changed,{namesOf:namesOf,isGenerated:isGenerated=()=>false}){const lines=[]
;const omitted=new Map([...changed].map(([element,change])=>[element,omissionOf(change)]))
;const titles=new Set([...omitted].flatMap(([element,{hasTitle:hasTitle}])=>hasTitle?titleIn(element)??[]:[]));function visit(node){
if(node.type==="element")element(node);else if(node.type==="text")text(node.value);else lines.push(node.type==="comment"?`comment ${stable(node.value)}`:node.type)
}function text(value){if(value.trim()!=="")lines.push(`text ${stable(value)}`)}function element(node){if(isDissolved(node)){
node.children.filter(child=>!isCaption(child)).forEach(visit);return}const without=omitted.get(node)
;const properties=Object.entries(node.properties).filter(([name])=>without?.properties.includes(name)!==true)
;const names=without?.names.reduce(withoutOne,namesOf(node).map(lower))??namesOf(node).map(lower)
;lines.push(`<${node.tagName} ${names.join(" ")} ${stable(JSON.stringify(properties.sort(byName)))}`);node.content?.children.forEach(visit)
;if(!titles.has(node))node.children.forEach(visit);lines.push(`</${node.tagName}`)}function isDissolved(node){
const{tagName:tagName,children:children}=node;const isOf=(child,test)=>{const change=child.type==="element"?changed.get(child):undefined
;return change!==undefined&&test(change)};if(tagName==="p"){
const[only,...others]=children.filter(child=>child.type!=="text"||child.value.trim()!=="")
;return only!==undefined&&others.length===0&&isOf(only,change=>change.silences&&isForeign(change))}
const inLinks=children.flatMap(child=>child.type==="element"?[child,...child.children]:[])
;return tagName==="figure"&&isGenerated(node)&&inLinks.some(child=>isOf(child,isForeign))}function isCaption(child){
return child.type==="element"&&child.tagName==="figcaption"&&isGenerated(child)}tree.children.forEach(visit);return lines}
function elementsOf(changes,found){return new Map(changes.flatMap(change=>{const element=found[change.index]?.element
;return element?[[element,change]]:[]}))}function omissionOf(change){const{attribute:attribute}=change.image;if(attribute==="aria-label"){
return change.silences?{properties:["ariaLabel","ariaHidden"],names:["aria-label","aria-hidden"],hasTitle:false}:{properties:["ariaLabel"],
names:["aria-label"],hasTitle:false}}if(attribute!==undefined)return{properties:["alt"],names:["alt"],hasTitle:false}
;if(isForeign(change))return{properties:["alt","title"],names:["alt","title"],hasTitle:false};return{properties:[],names:[],hasTitle:true}}
function isForeign({image:image}){return!(0,$m1.QV)(image.syntax)&&image.syntax!=="component"}function titleIn({children:children}){
const title=children.find(child=>child.type==="element"&&child.tagName==="title")
;return title?.children.every(({type:type})=>type==="text")===true?title:undefined}function withoutOne(names,name){
const index=names.indexOf(name);return index===-1?names:names.toSpliced(index,1)}function stable(text){return text.replace($m0.Ft,$m0.LJ)}
function lower(name){return name.toLowerCase()}function byName([one],[other]){return one<other?-1:1}}),
};
