export const ids = [6989];
export const modules = {
58978: (($module,$exports,$require)=>{$require.d($exports,{M:()=>quickSpansOf});var $m0=$require(19675);var $m1=$require(14734)
;function quickSpansOf(element,text){if(!(element instanceof $m0.e)||element.start===element.inner)return undefined
;const{start:start,inner:inner,contentEnd:contentEnd,end:end}=element;return{element:{start:start,end:inner},content:end>contentEnd?{
start:inner,end:contentEnd}:undefined,attribute:property=>(0,$m1.X)(text,element.attributeStart(property))}}}),
88876: (($module,$exports,$require)=>{$require.d($exports,{IL:()=>endOfName,Rm:()=>passAttributes,xC:()=>isSpace})
;function passAttributes(html,from,onAttribute){let at=from;for(;;){let code=html.charCodeAt(at)
;while(isSpace(code)||code===slash)code=html.charCodeAt(++at);if(code===greater)return at;if(at>=html.length)return-1;const nameStart=at;do{
code=html.charCodeAt(++at)}while(at<html.length&&!isSpace(code)&&code!==slash&&code!==greater&&code!==equals);const nameEnd=at
;while(isSpace(code))code=html.charCodeAt(++at);if(code!==equals){onAttribute(nameStart,nameEnd,nameEnd,nameEnd);continue}do{
code=html.charCodeAt(++at)}while(isSpace(code));let valueStart=at;if(code===doubleQuote||code===singleQuote){valueStart+=1
;const closing=html.indexOf(code===doubleQuote?'"':"'",valueStart);if(closing===-1)return-1
;onAttribute(nameStart,nameEnd,valueStart,closing);at=closing+1;continue}
while(at<html.length&&!isSpace(code)&&code!==greater)code=html.charCodeAt(++at);onAttribute(nameStart,nameEnd,valueStart,at)}}
function endOfName(html,from){let at=from;for(let code=html.charCodeAt(at);at<html.length&&!isSpace(code)&&code!==slash&&code!==greater;){
code=html.charCodeAt(++at)}return at}function isSpace(code){return code===32||code===10||code===9||code===13||code===12}const slash=47
;const greater=62;const equals=61;const doubleQuote=34;const singleQuote=39}),
26570: (($module,$exports,$require)=>{$require.d($exports,{v5:()=>Open,xS:()=>factsOf,n7:()=>factsOfAdded})
;var element_names_namespaceObject={};$require.r(element_names_namespaceObject);$require.d(element_names_namespaceObject,{blocks:()=>blocks,
common:()=>common,ending:()=>ending,formatting:()=>formatting,headings:()=>headings,images:()=>element_names_images,implied:()=>implied,
items:()=>items,kept:()=>kept,metadata:()=>metadata,raws:()=>raws,scopes:()=>scopes,shown:()=>shown,special:()=>special,
tableParts:()=>tableParts,texted:()=>texted,unplaced:()=>unplaced,voids:()=>voids})
;const shown=names("img image svg area object embed picture figcaption h1 h2 h3 h4 h5 h6 html head body frameset template")
;const texted=names(`a button summary label table dl p li td th dt dd blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 svg math object select option\n  textarea title`)
;const element_names_images=names("img image svg input area object embed picture");const kept=names("html head body template svg math a")
;const blocks=names(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup hr listing main\n  menu nav ol p pre search section summary table ul xmp`)
;const headings=names("h1 h2 h3 h4 h5 h6");const items=names("li dd dt")
;const tableParts=names("caption col colgroup tbody td tfoot th thead tr")
;const unplaced=names("basefont bgsound frame frameset image isindex keygen plaintext template")
;const voids=names("area base br col embed hr img input link meta param source track wbr")
;const raws=names("script style textarea title xmp iframe noembed noframes");const implied=names("dd dt li optgroup option p rb rp rt rtc")
;const ending=new Set([...[...blocks].filter(name=>name!=="p"&&name!=="table"),...headings,...items,...names("applet button caption marquee object td th")])
;const metadata=names("base link meta noframes noscript script style title")
;const scopes=names("applet button caption html marquee object table td template th")
;const formatting=names("a b big code em font i nobr s small strike strong tt u form select")
;const special=names(`address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset figcaption figure\n  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript\n  object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul\n  xmp`)
;const common=names(`abbr audio b bdi bdo big canvas cite code data datalist del dfn em font i ins kbd label legend map mark math meter output picture\n  progress q samp slot small span strike strong sub sup svg time tt u var video circle defs g line path polygon polyline rect symbol use`)
;function names(list){return new Set(list.split(/\s+/))}const Open={paragraph:1,a:2,button:4,form:8,nobr:16,select:32}
;function factsOf(written){const found=known.get(written)??known.get(written.toLowerCase());if(found)return found
;return/^[A-Za-z][\w-]*$/.test(written)?describe(written.toLowerCase()):undefined}function describe(name){return{name:name,
place:placeOf(name),content:contents.get(name)??"flow",isVoid:voids.has(name),isRaw:raws.has(name),isSpecial:special.has(name),
isImplied:implied.has(name),endsImplied:ending.has(name),isMetadata:metadata.has(name),isScope:scopes.has(name),
isFormatting:formatting.has(name),bit:bits.get(name)??0,isShown:shown.has(name),isImage:element_names_images.has(name),
isTexted:texted.has(name),isKept:kept.has(name),leaf:leafKinds.get(name)}}function placeOf(name){if(unplaced.has(name))return"never"
;if(headings.has(name))return"heading";if(items.has(name))return"item";if(tableParts.has(name))return"part"
;return blocks.has(name)?"block":places.get(name)??"any"}
const places=new Map([["a","once"],["button","once"],["form","once"],["nobr","once"],["option","option"],["optgroup","option"],["rb","ruby"],["rp","ruby"],["rt","ruby"],["rtc","ruby"],["html","page"],["head","page"],["body","page"]])
;const contents=new Map([["table","table"],["tbody","rows"],["tfoot","rows"],["thead","rows"],["tr","row"],["colgroup","columns"],["select","select"]])
;const leafKinds=new Map([...["li","p","td","th","dt","dd","pre","div"].map(name=>[name,"text"]),["ul","list"],["ol","list"],["table","table"]])
;const bits=new Map([["p",Open.paragraph],["a",Open.a],["button",Open.button],["form",Open.form],["nobr",Open.nobr],["select",Open.select]])
;const known=new Map([...new Set([...Object.values(element_names_namespaceObject).flatMap(list=>[...list]),...places.keys()])].map(name=>[name,describe(name)]))
;const factsOfAdded={html:describe("html"),head:describe("head"),body:describe("body"),tbody:describe("tbody"),
colgroup:describe("colgroup"),p:describe("p"),br:describe("br")}}),
19675: (($module,$exports,$require)=>{$require.d($exports,{e:()=>PageElement,V:()=>PageText});var attributes=$require(88876)
;var html_facts=$require(26570);var normalize=$require(95246);var lib=$require(9159);var dist=$require(69237);var vfile_lib=$require(94413)
;var references=$require(32435);function parsedTag(html,{start:start,from:from,end:end,closing:closing,isSvg:isSvg}){const attrs=[]
;const locations={};(0,attributes.Rm)(html,from,(nameStart,nameEnd,valueStart,valueEnd)=>{
const name=html.slice(nameStart,nameEnd).toLowerCase();if(name in locations)return;locations[name]=parsed_tag_location(nameStart,valueEnd)
;attrs.push({name:name,value:(0,references.E)(html.slice(valueStart,valueEnd))})});const startTag={...parsed_tag_location(start,end),
attrs:locations};const endTag=closing&&parsed_tag_location(closing.start,closing.end);const tree=(0,lib.D)({nodeName:"x",tagName:"x",
attrs:attrs,namespaceURI:isSvg?dist.qy.NS.SVG:dist.qy.NS.HTML,parentNode:null,childNodes:[],sourceCodeLocation:{...startTag,
startTag:startTag,...endTag&&{endTag:endTag}}},{file:file,verbose:true})
;if(tree.type!=="element")throw new Error(`A tag is read as ${tree.type}.`);return tree}const file=new vfile_lib.T("")
;function parsed_tag_location(startOffset,endOffset){return{startLine:1,startCol:1,startOffset:startOffset,endLine:1,endCol:1,
endOffset:endOffset}}var find=$require(97522);var property_information=$require(4278);function infoOf(name,isSvg){
const infos=isSvg?svgInfos:htmlInfos;const known=infos.get(name);if(known)return known;const info=(0,
find.I)(isSvg?property_information.JW:property_information.qy,name);if(infos.size<mostInfos)infos.set(name,info);return info}
const mostInfos=2e3;const htmlInfos=new Map;const svgInfos=new Map;function propertiesOf(html,tag){const properties={};const unsure=[];(0,
attributes.Rm)(html,tag.from,(nameStart,nameEnd,valueStart,valueEnd)=>{const name=html.slice(nameStart,nameEnd).toLowerCase()
;if(name in Object.prototype)return;const info=infoOf(name,tag.isSvg)
;if(info.commaSeparated||info.commaOrSpaceSeparated||info.property in properties)unsure.push(name);else properties[info.property]=properties_valueOf(info,(0,
references.E)(html.slice(valueStart,valueEnd)))});return unsure.length===0?properties:parsedTag(html,tag).properties}
function properties_valueOf(info,value){if(!info.spaceSeparated)return primitive(info,value);const list=value.trim()
;return list===""?[]:list.split(/[ \t\n\r\f]+/).map(item=>primitive(info,item))}function primitive(info,value){
if(info.number&&value!==""&&!Number.isNaN(Number(value)))return Number(value);if(!info.boolean&&!info.overloadedBoolean)return value
;return value===""||(0,normalize.S)(value)===(0,normalize.S)(info.property)?true:value}
function tagPlaces(html,{start:start,from:from,end:end,closing:closing,isSvg:isSvg}){const properties={};const names=new Set;(0,
attributes.Rm)(html,from,(nameStart,nameEnd,_,valueEnd)=>{const name=html.slice(nameStart,nameEnd).toLowerCase()
;if(names.has(name)||name in Object.prototype)return;names.add(name);properties[infoOf(name,isSvg).property]=position(nameStart,valueEnd)})
;const opening=position(start,end);return{position:closing?{opening:opening,closing:position(closing.start,closing.end),
properties:properties}:{opening:opening,properties:properties}}}function attributeStart(html,{from:from,isSvg:isSvg},property){
const names=[];let start;(0,attributes.Rm)(html,from,(nameStart,nameEnd)=>{const name=html.slice(nameStart,nameEnd).toLowerCase()
;if(name in Object.prototype||names.includes(name)||infoOf(name,isSvg).property!==property)return;names.push(name);start=nameStart})
;return start}function position(start,end){return{start:{line:1,column:1,offset:start},end:{line:1,column:1,offset:end}}}class PageText{
type="text";#written;#value=undefined;constructor(written){this.#written=written}get value(){return this.#value??=(0,
references.i)(this.#written)}}class PageElement{type="element";tagName;isLeaf=false;facts;parent;isForeign;start;inner;contentEnd=0;end=0
;depth;open;matters=false;shows=false;isLabel=false;texts=0;isHollow=false;isShort=false;isOut=false;lastHollow=undefined;isAfterImage=false
;#html;#properties=undefined;#children=undefined;constructor(html,facts,parent,start,inner){this.#html=html;this.facts=facts
;this.parent=parent;this.start=start;this.inner=inner;this.isForeign=facts.name==="svg"||facts.name==="math"||parent?.isForeign===true
;this.tagName=this.isForeign&&facts.name==="clippath"?"clipPath":facts.name;this.depth=parent?parent.depth+1:0
;this.open=openIn(parent,facts)}get children(){return this.#children??=this.isLeaf?contentOf(this.#html,this):[]}set children(children){
this.#children=children}get properties(){return this.#properties??=this.#hasAttributes()?propertiesOf(this.#html,this.#place()):none}
hasOnly(attributes){if(this.inner===this.start)return true;attributes.lastIndex=this.start+"<".length+this.facts.name.length
;return attributes.test(this.#html)&&attributes.lastIndex===this.inner}get data(){
return this.inner===this.start?undefined:tagPlaces(this.#html,this.#place())}attributeStart(property){
return this.#hasAttributes()?attributeStart(this.#html,this.#place(),property):undefined}isInFormula(){
return this.isForeign&&(this.facts.name==="math"||this.parent?.isInFormula()===true)}#hasAttributes(){
return this.inner-this.start>"<>".length+this.facts.name.length}#place(){return{start:this.start,
from:this.start+"<".length+this.facts.name.length,end:this.inner,closing:this.end>this.contentEnd?{start:this.contentEnd,end:this.end
}:undefined,isSvg:this.isForeign&&!this.isInFormula()}}}const none={};function contentOf(html,leaf){const nodes=[];let around
;let siblings=nodes;for(let at=leaf.inner;at<leaf.contentEnd;){const start=html.indexOf("<",at)
;if(start>at)siblings.push(new PageText(html.slice(at,start)));if(start===leaf.contentEnd)break;const end=html.indexOf(">",start)+1
;if(html.startsWith("/",start+1)){if(!around)break;around.contentEnd=start;around.end=end
;around=around.parent===leaf?undefined:around.parent;siblings=around?around.children:nodes}else{const facts=(0,
html_facts.xS)(html.slice(start+1,(0,attributes.IL)(html,start+1)));if(!facts)break
;const element=new PageElement(html,facts,around??leaf,start,end);siblings.push(element);if(!facts.isVoid){around=element
;siblings=element.children}}at=end}return nodes}function openIn(parent,facts){const around=parent?.open??0
;return(facts.isScope?around&~html_facts.v5.paragraph:around)|facts.bit}}),
32435: (($module,$exports,$require)=>{$require.d($exports,{E:()=>decodedValue,i:()=>decodedText});var $m0=$require(69237)
;function decodedText(written){const common=withCommon(written);if(common!==undefined)return common;const[element]=(0,
$m0.oH)(`<p>${written.replaceAll("<","&lt;")}`).childNodes;const[text]=element&&"childNodes"in element?element.childNodes:[]
;return text&&"value"in text?text.value:""}function decodedValue(written){const common=withCommon(written)
;if(common!==undefined)return common;const quote=written.includes('"')?"'":'"';const[element]=(0,
$m0.oH)(`<p title=${quote}${written}${quote}>`).childNodes;return element&&"attrs"in element?element.attrs[0]?.value??"":""}
function withCommon(written){const text=written.includes("\r")?written.replace(/\r\n?/g,"\n"):written;if(!text.includes("&"))return text
;if(rare.test(text))return undefined;return text.replace(reference,(found,name)=>common.get(name)??found)}
const common=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["nbsp"," "],["copy","©"],["#39","'"]])
;const reference=/&(amp|lt|gt|quot|nbsp|copy|#39);/g;const rare=/&(?!(?:amp|lt|gt|quot|nbsp|copy|#39);|\s|$)/}),
3242: (($module,$exports,$require)=>{$require.d($exports,{s:()=>quickTree});var parse_html=$require(84163);var markup=$require(45735)
;var attributes=$require(88876);class Frame{#stage;#open;#isPage;constructor(open,isPage){this.#open=open;this.#isPage=isPage
;this.#stage=isPage?"start":"body"}prepareFor(facts,at){if(this.#stage==="body")return true
;if(this.#stage==="end")this.#stage="body";else if(!facts.isMetadata)return this.#enterBody(at);else if(this.#stage!=="head")return this.#stage!=="after head"&&this.#enterHead(at)
;return this.#open.top.facts.name!=="noscript"||inNoscript.has(facts.name)}isInBody(){return this.#stage==="body"}
begin(facts,start,end,marks){if(!this.#enter(facts.name,start))return false;this.#open.add(facts,start,end,marks);return true}
end({name:name},start,end){if(name==="head"){if(this.#stage!=="head"||this.#open.top.facts.name!=="head")return false
;this.#open.close(start,end);this.#stage="after head";return true}
if(!this.#isPage||this.#stage!=="body"&&this.#stage!=="end"||!this.#isInFlow())return false;this.#stage="end";return start<end}
text(html,start,end){if(this.#stage==="body"){this.#open.addText(start,end);return true}let at=start;while(at<end&&(0,
attributes.xC)(html.charCodeAt(at)))at+=1;if(at>start&&this.#stage!=="start"&&this.#stage!=="html")this.#open.addText(start,at)
;if(at===end)return true;if(this.#stage==="end")this.#stage="body";else if(html.charAt(at)==="&"||!this.#enterBody(at))return false
;this.#open.addText(at,end);return true}#enter(name,at){if(name==="html"){if(this.#stage!=="start")return false;this.#stage="html"
;return true}if(name==="head"){if(this.#stage!=="start"&&this.#stage!=="html")return false;this.#enterHtml(at);this.#stage="head"
;return true}if(this.#stage==="body"||this.#stage==="end"||!this.#leaveHead(at))return false;this.#stage="body";return true}#enterHtml(at){
if(this.#stage!=="start")return;this.#open.insert("html",at);this.#stage="html"}#enterHead(at){this.#enterHtml(at);if(this.#stage==="html"){
this.#open.insert("head",at);this.#stage="head"}return true}#leaveHead(at){this.#enterHead(at);if(this.#stage==="after head")return true
;if(this.#open.top.facts.name!=="head")return false;this.#open.close(at);this.#stage="after head";return true}#enterBody(at){
if(!this.#leaveHead(at))return false;this.#open.insert("body",at);this.#stage="body";return true}#isInFlow(){
for(let at=this.#open.top;at.parent&&at.facts.name!=="body";at=at.parent){
if(at.isForeign||at.facts.isScope||at.facts.content!=="flow")return false}return true}}
const inNoscript=new Set("link meta style noframes".split(" "));var nodes=$require(19675);function createKnown(opens,hasReferences){
const attributes=hasReferences?harmless:harmlessOrId;return{opens:opens,
isBare:element=>element instanceof nodes.e&&element.hasOnly(element.facts.name==="a"?noAttributes:attributes),
isBareLink:element=>element instanceof nodes.e&&element.facts.name==="a"&&element.hasOnly(known_link)}}
const names="align|alt|aria-label|async|charset|class|colspan|content|d|decoding|defer|fill|height|loading|media|name|property|rel|rowspan|scope|sizes|src|srcset|stroke|target|title|type|viewBox|width|xmlns"
;const harmless=new RegExp(`${only(`${names}|href`)}\\s*/?>`,"y");const harmlessOrId=new RegExp(`${only(`${names}|href|id`)}\\s*/?>`,"y")
;const known_link=new RegExp(`${only(names)}\\s+href="[^"]*"${only(names)}\\s*>`,"y");const noAttributes=/\s*>/y;function only(list){
return`(?:\\s+(?:${list})(?:="[^"]*")?)*`}function noteStart(element,around,marks,needed){
const{name:name,isShown:isShown,isImage:isImage,isTexted:isTexted}=element.facts
;const shows=isShown||name==="input"&&marks.isImageInput||marks.isImage;const isName=marks.id!==undefined&&needed.ids.has(marks.id)
;element.matters=shows||marks.isOpening||isName||name==="label"&&needed.hasLabels;element.shows=element.matters&&(isImage||marks.hasRole)
;if(element.matters)around.matters=true;if(element.shows)show(around)
;const isText=isTexted||marks.hasRole||marks.isCaption||isName||element.matters&&!isShown;element.isLabel=name==="p"||marks.isCaption
;element.texts=around.texts+(isText?1:0)}function noteEnd(element,around,html){const{name:name,isKept:isKept}=element.facts
;if(element.isShort)around.isShort=true;if(element.matters)around.matters=true;if(element.shows){show(around);return}
if(name==="a"&&element.children.length===0)return;const isBeside=around.isAfterImage;around.isAfterImage=false
;const isNeeded=element.matters||around.texts>0||isKept||isBeside&&element.isLabel;const before=around.lastHollow
;around.lastHollow=isNeeded?undefined:element;if(isNeeded)return;element.isHollow=true;around.isShort=true
;element.isOut=before?.facts===element.facts&&html.slice(before.end,element.start).trim()===""}function noteOpenEnd(element,around){
if(element.isShort)around.isShort=true;if(element.matters)around.matters=true;if(element.shows)show(around)}function show(around){
around.shows=true;around.isAfterImage=true;const before=around.lastHollow;around.lastHollow=undefined;if(!before)return;before.isOut=false
;if(before.isLabel)restore(before)}function restore(element){element.isHollow=false;element.isOut=false;if(element.isLeaf)return
;for(const child of element.children)if(child.type==="element")restore(child)}function leaveOut(element){if(element.isHollow){
element.children=[];return}if(element.isLeaf)return;let hasOut=false;for(const child of element.children){if(child.type!=="element")continue
;if(child.isOut)hasOut=true;else leaveOut(child)}
if(hasOut)element.children=element.children.filter(child=>child.type!=="element"||!child.isOut)}function isLeftOut(element){
for(let at=element;at;at=at.parent)if(at.isHollow||at.isOut)return true;return false}var open_elements=$require(33001)
;var html_facts=$require(26570);function placementOf(facts,top){if(top.isForeign)return inDrawing(facts,top)
;if(top.open&html_facts.v5.select)return inSelect(facts,top);const{content:content}=top.facts
;if(content!=="flow")return inTable(facts,content);switch(facts.place){case"any":return"fits";case"block":
return facts.name==="table"&&top.open&html_facts.v5.paragraph?"unsure":behindParagraph(top);case"heading":
return top.facts.place==="heading"?"unsure":behindParagraph(top);case"item":return item(facts,top);case"once":
if(top.open&facts.bit)return"unsure";return facts.name==="form"?behindParagraph(top):"fits";case"option":
return top.facts.name==="option"?"unsure":"fits";case"ruby":return top.facts.isImplied?"unsure":"fits";case"part":
return endsCell(facts,top)?"ends":"unsure";default:return"unsure"}}function endedBy(facts,top){let at=top
;for(let count=1;at.parent;at=at.parent,count+=1){if(at.facts.name===facts.name)return count;if(!endsBefore(facts,at))return undefined}
return undefined}function endsBefore(facts,top){if(top.isForeign)return false;const{name:name,content:content}=top.facts
;if(facts.name==="select"||facts.name==="optgroup")return name==="option"||name==="optgroup"
;if(top.facts.isImplied)return facts.endsImplied||isTablePart(facts);if(facts.name==="tr")return name==="td"||name==="th"
;if(facts.content==="rows")return name==="td"||name==="th"||content==="row"
;return facts.name==="table"&&(name==="td"||name==="th"||content==="row"||content==="rows")}function endedByForce(facts,top){
if(facts.place!=="block"||!facts.endsImplied)return undefined;let at=top;for(let count=1;at.parent;at=at.parent,count+=1){
if(at.facts.name===facts.name)return count;if(boundaries.has(at.facts.name))return 0
;if(at.isForeign||at.facts.isScope||at.facts.content!=="flow"||at.facts.isFormatting)return undefined}return 0}
const boundaries=new Set("html td th caption object applet marquee".split(" "));function isTablePart({content:content}){
return content==="table"||content==="rows"||content==="row"}function behindParagraph(top){
if((top.open&html_facts.v5.paragraph)===0)return"fits";return top.facts.name==="p"?"ends":"unsure"}function item(facts,top){
for(let at=top;at;at=at.parent){const{name:name,isSpecial:isSpecial}=at.facts;if(facts.name==="li"?name==="li":name==="dd"||name==="dt"){
return at===top||top.facts.name==="p"&&top.parent===at?"ends":"unsure"}if(isSpecial&&name!=="address"&&name!=="div"&&name!=="p")break}
return behindParagraph(top)}function inTable({name:name,content:content,place:place},around){if(name==="script"||name==="style")return"fits"
;if(place!=="part")return"unsure";const isCell=name==="td"||name==="th";switch(around){case"table":if(name==="tr")return"tbody"
;if(name==="col")return"colgroup";return isCell?"unsure":"fits";case"rows":if(name==="tr")return"fits"
;return isCell||name==="col"?"unsure":"ends";case"row":if(isCell)return"fits";return name==="tr"||content==="rows"?"ends":"unsure";default:
return name==="col"?"fits":"ends"}}function endsCell(facts,top){
if(facts.name==="col"||facts.name==="colgroup"||facts.name==="caption")return false;for(let at=top;at;at=at.parent){
if(at.facts.name==="td"||at.facts.name==="th")return true;if(!at.facts.isImplied)return false}return false}
function inSelect({name:name,place:place},top){if(place!=="option")return name==="script"?"fits":"unsure"
;if(top.facts.name==="option"||top.facts.name==="optgroup"&&name==="optgroup")return"ends";return"fits"}function inDrawing({name:name},top){
const isUnsure=open_elements.r.has(name)||name==="font"||name==="math"||integration.has(top.facts.name)
;return isUnsure||name==="svg"&&top.isInFormula()?"unsure":"fits"}
const integration=new Set("title desc foreignobject mi mo mn ms mtext annotation-xml".split(" "));var references=$require(32435)
;function createTagMarks(html){const marks={add(nameStart,nameEnd,valueStart,valueEnd){marks.end=valueEnd;marks.count+=1
;const kind=kindOf(html,nameStart,nameEnd);if(kind===undefined)return
;if(kind==="opening")marks.isOpening=true;else note(kind,html.slice(valueStart,valueEnd))},clear(){marks.end=0;marks.count=0
;marks.hasRole=false;marks.isImage=false;marks.isImageInput=false;marks.isOpening=false;marks.isCaption=false;marks.id=undefined},end:0,
count:0,hasRole:false,isImage:false,isImageInput:false,isOpening:false,isCaption:false,id:undefined,references:new Set}
;function note(kind,value){if(kind==="role"){marks.hasRole=true;marks.isImage||=imageRole.test(value)
}else if(kind==="type")marks.isImageInput||=imageType.test(value);else if(kind==="class")marks.isCaption||=caption.test(value);else if(kind==="id")marks.id??=(0,
references.E)(value);else for(const id of(0,references.E)(value).split(/[ \t\n\f\r]+/))marks.references.add(id)}return marks}
const kinds=new Map([["class","class"],["classname","class"],["role","role"],["type","type"],["id","id"],["aria-labelledby","reference"],["arialabelledby","reference"],["aria-controls","opening"],["ariacontrols","opening"],["popovertarget","opening"],["commandfor","opening"],["data-target","opening"],["data-bs-target","opening"]])
;const lengths=new Set([...kinds.keys()].map(({length:length})=>length))
;const letters=new Set([...kinds.keys()].flatMap(name=>[name.charCodeAt(0),name.toUpperCase().charCodeAt(0)]))
;function kindOf(html,start,end){if(!lengths.has(end-start)||!letters.has(html.charCodeAt(start)))return undefined
;return kinds.get(html.slice(start,end).toLowerCase())}const imageRole=/img|image|graphics|[&{\uFDD1]/i
;const caption=/caption|gallerytext|title|[&{\uFDD1]/i;const imageType=/image|[&{\u0080-\uffff]/i;class OpenElements{root;top
;hasImageInput=false;hasOpening=false;named=[];#html;#needed;constructor(html,needed){this.#html=html;this.#needed=needed
;this.root=new nodes.e(html,html_facts.n7.html,undefined,0,0);this.top=this.root}add(facts,start,inner,marks,isEmpty=false){
const element=new nodes.e(this.#html,facts,this.top,start,inner);if(marks.id!==undefined)this.named.push({id:marks.id,element:element})
;noteStart(element,this.top,marks,this.#needed);this.top.children.push(element);if(!isEmpty)this.top=element}takesLeaf(){
return!this.top.isForeign&&(this.top.open&html_facts.v5.a)===0}addLeaf(facts,start,end){
this.add(facts,start,this.#html.indexOf(">",start)+1,noMarks);this.top.isLeaf=true;this.close(end-"</>".length-facts.name.length,end)}
insert(name,at){this.add(html_facts.n7[name],at,at,noMarks)}close(contentEnd,end=contentEnd){const{top:top}=this;if(!top.parent)return
;top.contentEnd=contentEnd;top.end=end;this.top=top.parent;noteEnd(top,top.parent,this.#html)}closeAll(){
for(;this.top.parent;this.top=this.top.parent)noteOpenEnd(this.top,this.top.parent)}addText(start,end){
this.top.children.push(new nodes.V(this.#html.slice(start,end)))}addComment(){this.top.children.push({type:"comment",value:""})}}
const noMarks=createTagMarks("")
;const leaf_attributes=String.raw`(?:\s+(?:class="(?:[^"<>&{\uFDD1A-Zcgt]|c(?!aption)|g(?!allerytext)|t(?!itle))*"|(?:href|title|target|rel|style|lang|dir|align|width|colspan|rowspan|scope)="[^"<>]*"))*\s*>`
;const formatting="abbr|b|cite|code|del|em|i|kbd|mark|q|samp|small|span|strong|sub|sup|u|var";function texts(group){
const inner=`<(${formatting})${leaf_attributes}[^<]*</\\${String(group+1)}>[^<]*`
;return`[^<]*(?:<(a|${formatting})${leaf_attributes}[^<]*(?:${inner})*</\\${String(group)}>[^<]*|<br\\s*/?>[^<]*)*`}
const listInItem=`<(ul|ol)${leaf_attributes}\\s*(?:<li${leaf_attributes}${texts(5)}</li>\\s*)*</\\4>\\s*`
;const row=`<tr${leaf_attributes}\\s*(?:<(td|th)${leaf_attributes}${texts(3)}</\\2>\\s*)*</tr>\\s*`;const leaves={
text:new RegExp(`<(li|p|td|th|dt|dd|pre|div)${leaf_attributes}${texts(2)}</\\1>`,"y"),
list:new RegExp(`<(ul|ol)${leaf_attributes}\\s*(?:<li${leaf_attributes}${texts(2)}(?:${listInItem})?</li>\\s*)*</\\1>`,"y"),
table:new RegExp(`<table${leaf_attributes}\\s*(?:<(thead|tbody|tfoot)${leaf_attributes}\\s*(?:${row})*</\\1>\\s*)*</table>`,"y")}
;class MarkupReader{#html;marks;kind="comment";start=0;end=0;facts=undefined;isClosed=false;constructor(html){this.#html=html
;this.marks=createTagMarks(html)}next(takesLeaf){const html=this.#html
;for(let at=html.indexOf("<",this.end);at!==-1;at=html.indexOf("<",at+1)){const code=html.charCodeAt(at+1)
;if(isLetter(code))return this.#startTag(at,takesLeaf);if(code===slash)return isLetter(html.charCodeAt(at+2))?this.#endTag(at):"unsure"
;if(code===exclamation)return this.#declaration(at);if(code===question)return"unsure"}return"end"}passTo(end){this.end=end}
#startTag(start,takesLeaf){const html=this.#html;const nameEnd=(0,attributes.IL)(html,start+1);const facts=(0,
html_facts.xS)(html.slice(start+1,nameEnd));if(facts===undefined)return"unsure";this.marks.clear();this.facts=facts;this.start=start
;if(takesLeaf&&facts.leaf!==undefined&&this.#leaf(leaves[facts.leaf]))return"found";const end=html.charCodeAt(nameEnd)===greater?nameEnd:(0,
attributes.Rm)(html,nameEnd,this.marks.add);if(end===-1)return"unsure";this.isClosed=html.charCodeAt(end-1)===slash&&this.marks.end!==end
;this.end=end+1;this.kind="start";return"found"}#leaf(leaf){leaf.lastIndex=this.start;if(!leaf.test(this.#html))return false
;this.end=leaf.lastIndex;this.kind="leaf";return true}#endTag(start){const html=this.#html;const nameEnd=(0,attributes.IL)(html,start+2)
;this.facts=(0,html_facts.xS)(html.slice(start+2,nameEnd));const end=html.charCodeAt(nameEnd)===greater?nameEnd:(0,
attributes.Rm)(html,nameEnd,ignore);if(end===-1||this.facts===undefined)return"unsure";this.start=start;this.end=end+1;this.kind="end"
;return"found"}#declaration(start){const html=this.#html;const isComment=html.startsWith("\x3c!--",start)
;if(!isComment&&!/^<!doctype/i.test(html.slice(start,start+"<!doctype".length)))return"unsure";const end=isComment?(0,
markup.kV)(html,start):html.indexOf(">",start)+1;if(end===undefined||end===0)return"unsure";this.kind=isComment?"comment":"doctype"
;this.start=start;this.end=end;return"found"}}function ignore(){}function isLetter(code){const lower=code|32;return lower>=97&&lower<=122}
const slash=47;const greater=62;const exclamation=33;const question=63;function quickTree(html){if(html.includes("\0"))return undefined
;const first=build(html,{ids:new Set,hasLabels:false});if(first?.isShort!==true)return first?.tree;return build(html,{ids:first.references,
hasLabels:true})?.tree}function build(html,needed){const reader=new MarkupReader(html);const{marks:marks}=reader
;const open=new OpenElements(html,needed);const frame=new Frame(open,(0,parse_html.y)(html));let textStart=0;let found=reader.next(false)
;for(;found==="found";found=reader.next(open.takesLeaf())){if(reader.start>textStart&&!text(textStart,reader.start))return undefined
;textStart=reader.end;if(!step())return undefined}if(found==="unsure"||html.length>textStart&&!text(textStart,html.length))return undefined
;open.closeAll();const isShort=open.hasImageInput&&!needed.hasLabels||isMissed();leaveOut(open.root)
;const known=createKnown(open.hasOpening,open.hasImageInput||open.hasOpening||marks.references.size>0);return{tree:{type:"root",
children:open.root.children,known:known},references:marks.references,isShort:isShort};function isMissed(){
if(marks.references.size===0)return false
;return open.named.some(({id:id,element:element})=>marks.references.has(id)&&(element.isShort||isLeftOut(element)))}function step(){
const{kind:kind,facts:facts,start:start,end:end}=reader;if(kind==="comment")open.addComment()
;if(kind==="comment"||kind==="doctype"||!facts)return true;if(kind==="leaf")return leaf(facts,start,end)
;if(kind==="end")return facts.place==="page"?frame.end(facts,start,end):endTag(facts,start,end);if(marks.isOpening)open.hasOpening=true
;return facts.place==="page"?frame.begin(facts,start,end,marks):startTag(facts,start,end)}function prepareFor(facts,start){
if(open.top.depth>deepest||!frame.prepareFor(facts,start))return false;let placement=placementOf(facts,open.top)
;for(;placement==="ends";placement=placementOf(facts,open.top))open.close(start);if(placement==="unsure")return false
;if(placement!=="fits")open.insert(placement,start);return true}function leaf(facts,start,end){if(!prepareFor(facts,start))return false
;open.addLeaf(facts,start,end);return true}function startTag(facts,start,end){
if(marks.count>mostAttributes||!prepareFor(facts,start))return false;if(marks.isImageInput&&facts.name==="input")open.hasImageInput=true
;const isForeign=open.top.isForeign||facts.name==="svg"||facts.name==="math"
;open.add(facts,start,end,marks,isForeign?reader.isClosed:facts.isVoid);return isForeign||!facts.isRaw||raw(facts,end)}
function raw(facts,start){const end=(0,markup.j0)(html,facts.name,start);if(end===undefined)return false
;if(end>start&&(marks.isCaption||!unread.has(facts.name))){
if(facts.name!=="title"&&facts.name!=="textarea"&&html.slice(start,end).includes("&"))return false;open.addText(start,end)}
reader.passTo(end);textStart=end;return true}function endTag(facts,start,end){if(facts.name==="br"){
if(open.top.isForeign||!prepareFor(facts,start))return false;open.insert("br",start);open.close(start);return true}
const ended=endedBy(facts,open.top)??(frame.isInBody()?endedByForce(facts,open.top):undefined);if(ended!==undefined){
for(let count=1;count<ended;count+=1)open.close(start);if(ended>0)open.close(start,end);return true}
if(facts.name!=="p"||placementOf(facts,open.top)!=="fits"||!frame.prepareFor(facts,start))return false;open.insert("p",start)
;open.close(end);return true}function text(start,end){const{top:top}=open;if(top.texts===0&&frame.isInBody()&&isBlank(start,end)){
top.isShort=true;return true}const takesText=top.facts.content==="flow"||top.facts.content==="select"||top.isForeign
;return(takesText||isBlank(start,end))&&frame.text(html,start,end)}function isBlank(start,end){let at=start;while(at<end&&(0,
attributes.xC)(html.charCodeAt(at)))at+=1;return at===end}}const deepest=200;const mostAttributes=200
;const unread=new Set(["script","style"])}),
45735: (($module,$exports,$require)=>{$require.d($exports,{_G:()=>nextMarkup,j0:()=>endOfRaw,kV:()=>endOfComment})
;function nextMarkup(html,from,isJsx=false){opening.lastIndex=from;const found=opening.exec(html);if(!found)return undefined
;const{0:whole,1:slash="",2:name="",index:start}=found;const behind=start+whole.length
;const end=name===""?endOfOther(html,start,whole):endOfTag(html,behind,isJsx)
;const attributes=name===""||end===undefined?"":html.slice(behind,end-">".length);return{start:start,end:end,isEndTag:slash==="/",name:name,
attributes:attributes}}const opening=/<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;function endOfOther(html,start,mark){
if(mark==="\x3c!--")return endOfComment(html,start);const closing=mark==="<![CDATA["?"]]>":">"
;const at=html.indexOf(closing,start+mark.length);return at===-1?undefined:at+closing.length}function endOfComment(html,start){
for(const short of["\x3c!--\x3e","\x3c!---\x3e"])if(html.startsWith(short,start))return start+short.length
;for(let at=html.indexOf("--",start+"\x3c!--".length);at!==-1;at=html.indexOf("--",at+1)){
if(html.startsWith("--\x3e",at))return at+"--\x3e".length;if(html.startsWith("--!>",at))return at+"--!>".length}return undefined}
function endOfTag(html,from,isJsx){if(html.charAt(from)===">")return from+1;let at=from;let isValue=false;while(at<html.length){
plain.lastIndex=at;const[passed=""]=plain.exec(html)??[];if(passed.trim()!=="")isValue=false;at+=passed.length;const mark=html.charAt(at)
;if(mark===">")return at+1;if(mark==="=")isValue=true;if(mark==="="&&isJsx&&html.charAt(at+1)==="{"){braces.lastIndex=at+1
;if(!braces.test(html))return undefined;at=braces.lastIndex-1;isValue=false}else if(mark!=="="){
const closing=isValue?html.indexOf(mark,at+1):-1;if(closing===-1)return undefined;at=closing;isValue=false}at+=1}return undefined}
const braces=/\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*'|\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*')*\})*\}/y;const plain=/[^"'>=]*/y
;function endOfRaw(html,name,from){for(let at=html.indexOf("</",from);at!==-1;at=html.indexOf("</",at+1)){
const end=at+"</".length+name.length;if(html.slice(at+"</".length,end).toLowerCase()!==name||!/[\s/>]/.test(html.charAt(end)))continue
;return name==="script"&&html.slice(from,at).includes("\x3c!--")?undefined:at}return undefined}}),

};
