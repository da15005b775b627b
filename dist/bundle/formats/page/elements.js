export const ids = [9079, 4693];
export const modules = {
75145: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>isDynamic,cc:()=>bindsAlt,oR:()=>bindsContent})
;var $m0=$require(14953);function isDynamic(value){return(0,$m0.Kc)(value)}function bindsAlt(properties){const names=Object.keys(properties)
;return names.some(name=>isBinding(attributeName(name),properties[name]))||properties.alt===undefined&&names.some($m0.C)}
function bindsContent(properties){return Object.keys(properties).some(name=>boundContent.test(attributeName(name)))}
function isBinding(name,value){if(bound.test(name)||bindsAny.test(name))return true
;return listed.test(name)&&typeof value==="string"&&namesAlt.test(value)}function attributeName(property){
if(!/^data[A-Z]/.test(property))return property;return property.replace(/[A-Z]/g,capital=>`-${capital.toLowerCase()}`)}
const before=String.raw`(?::|\.|(?:(?:v|x)-)?bind:|th:|data-th-|(?:data-|x-)?ng[-:]attr[-:]|bind-(?:attr\.)?|t-attf?-|(?:data-)?rv-|data-wp-bind--|data-(?:attr|bind)[-:]|data-sly-attribute\.|(?:attr|prop):)`
;const naming="(?:alt(?:-title)?|aria-label(?:ledby)?)"
;const bound=new RegExp([String.raw`^${before}${naming}(?:\.\w+)*$`,String.raw`^\[(?:(?:attr\.)?${naming}|arialabel)\]$`,String.raw`^${naming}\.(?:bind|one-way|two-way|one-time|to-view|attr)$`].join("|"),"i")
;const bindsAny=/^(?:v-bind|x-bind|:)(?:\.\w+)*$|^(?:t-att|data-sly-attribute|(?:data-)?(?:th[:-]|tal[:-]|py:)replace|th:insert)$/i
;const listed=/^(?:(?:data-)?th[:-]attr(?:append|prepend)?|(?:data-)?tal[:-]attributes|py:attrs|n:attr|data-bind|data-i18n(?:-attr)?|wicket:message)$/i
;const namesAlt=new RegExp(String.raw`(?:^|[\s,;{['"])${naming}['"]?\s*[=:]|\[${naming}\]|(?:^|;)\s*${naming}\s+\S`,"i")
;const boundContent=new RegExp([String.raw`^${before}(?:title|innerhtml|innertext|textcontent)(?:\.\w+)*$`,String.raw`^\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\]$`,String.raw`^(?:(?:v|x)-(?:text|html)|(?:data-)?th[:-]u?text|(?:data-)?ng-bind(?:-html|-template)?|t-(?:esc|out|raw)|(?:data-)?tal[:-]content|py:content)$`,String.raw`^(?:title|textcontent|innerhtml)\.(?:bind|one-way|two-way|one-time|to-view)$`].join("|"),"i")
}),
39079: (($module,$exports,$require)=>{$require.d($exports,{b:()=>findElements});function roleOf({properties:properties}){
const written=properties.role;const tokens=Array.isArray(written)?written.map(String):typeof written==="string"?written.split(/\s+/):[]
;return tokens.slice(0,maxTokens).map(lower).find(isRole)}function isImageRole(role){return role!==undefined&&imageRoles.has(role)}
function hidesItsContent(role){return isImageRole(role)&&role!=="graphics-document"}function isWidget(element){const role=roleOf(element)
;return role===undefined?element.tagName==="button":widgets.has(role)}function isPresentationRole(role){
return role==="none"||role==="presentation"}function requiresName(role){return nameRequired.has(role)}const maxTokens=20
;function lower(token){return token.toLowerCase()}function isRole(token){
return roles.has(token)||nameRequired.has(token)||imageRoles.has(token)||/^doc-[a-z]+$/.test(token)}
const imageRoles=new Set(["img","image","graphics-document","graphics-symbol"])
;const widgets=new Set("button checkbox menuitemcheckbox menuitemradio option radio switch tab".split(" "))
;const nameRequired=new Set(`alertdialog application button checkbox combobox dialog graphics-document graphics-symbol image img link listbox menuitem\n  menuitemcheckbox menuitemradio meter option progressbar radio searchbox slider spinbutton switch textbox toolbar treeitem`.split(/\s+/))
;const roles=new Set(`alert article banner blockquote caption cell code columnheader comment complementary contentinfo definition deletion\n  directory document emphasis feed figure form generic graphics-object grid gridcell group heading insertion list listitem log\n  main mark marquee math menu menubar navigation none note paragraph presentation radiogroup region row rowgroup rowheader\n  scrollbar search sectionfooter sectionheader separator status strong subscript suggestion superscript tab table tablist\n  tabpanel term text time timer tooltip tree treegrid`.split(/\s+/))
;function isRemoved(element){const{hidden:hidden}=element.properties
;if(hidden!==undefined&&String(hidden).toLowerCase()!=="until-found")return true
;return isNeverShown(element.tagName)||inlineStyle(element,"display")==="none"}function isNeverShown(tagName){return neverShown.has(tagName)
}function showsNoContent({tagName:tagName}){return outdated.has(tagName)}function isInvisible(element){
const visibility=inlineStyle(element,"visibility");return visibility===undefined?undefined:visibility==="hidden"||visibility==="collapse"}
function isSilenced({properties:properties}){if(properties.inert!==undefined)return true
;return typeof properties.ariaHidden==="string"&&properties.ariaHidden.trim().toLowerCase()==="true"}function isMarkedDecorative(element){
const role=roleOf(element);if(isPresentationRole(role))return true
;return element.tagName==="img"&&element.properties.alt===""&&(role===undefined||isImageRole(role))}function isPresentational(element){
return isMarkedDecorative(element)&&!isExposedAnyway(element)}function isExposedAnyway(element){if(isFocusable(element))return true
;return Object.entries(element.properties).some(([name,value])=>globalAria.has(name)&&hasValue(value))}
function isFocusable({tagName:tagName,properties:properties}){if(properties.disabled!==undefined&&formControls.has(tagName))return false
;if(typeof properties.tabIndex==="number"||formControls.has(tagName)||tagName==="summary")return true
;return(tagName==="a"||tagName==="area")&&properties.href!==undefined}
const neverShown=new Set("noscript datalist noembed noframes rp template defs symbol clipPath mask pattern marker".split(" "))
;const outdated=new Set("video audio meter progress".split(" "));const formControls=new Set("button input select textarea".split(" "))
;const globalAria=new Set(`aria-braillelabel aria-brailleroledescription aria-description ariaAtomic ariaBusy ariaControls ariaCurrent ariaDescribedBy\n  ariaDetails ariaDisabled ariaDropEffect ariaErrorMessage ariaFlowTo ariaGrabbed ariaHasPopup ariaInvalid ariaKeyShortcuts\n  ariaLabel ariaLabelledBy ariaLive ariaOwns ariaRelevant ariaRoleDescription`.split(/\s+/))
;function hasValue(value){return Array.isArray(value)?value.length>0:typeof value!=="string"||value.trim()!==""}
function inlineStyle({properties:{style:style}},property){if(typeof style!=="string")return undefined
;const declarations=style.split(";").map(declaration=>declaration.split(":"))
;const value=declarations.findLast(([name])=>name?.trim().toLowerCase()===property)?.[1]
;return value?.replace(/!\s*important/i,"").trim().toLowerCase()}function createNameFromContent(page,labelOf){const known={content:new Map,
referenced:new Map,hidden:new Map};function contentOf(element,mode){
const content=known[mode].get(element)??contentFrom(element.children.flatMap(child=>partsOf(child,mode)));known[mode].set(element,content)
;return content}function partsOf(node,mode){if(node.type==="text")return[{text:node.value.replace(/\s+/g," "),image:undefined}]
;if(node.type!=="element"||unspoken.has(node.tagName)||mode!=="hidden"&&isHidden(node))return[];const image=isPicture(node)?node:undefined
;const label=mode==="content"?labelOf(node):filled(node.properties.ariaLabel);const isPassedOver=isPresentational(node)
;const name=label??(isPassedOver?undefined:nativeName(node));if(name!==undefined)return[{text:` ${name} `,image:image}]
;const{parts:parts,whole:whole}=replaced.has(node.tagName)?nothing:contentOf(node,mode)
;const title=isPassedOver||whole!==""?undefined:filled(node.properties.title);if(title!==undefined)return[{text:` ${title} `,image:image}]
;return phrasing.has(node.tagName)?parts:[space,...parts,space]}function nativeName(element){
const{alt:alt,type:type,value:value}=element.properties;if(element.tagName==="img"||element.tagName==="area")return filled(alt)
;if(element.tagName==="input")return filled(isImageInput(element)?alt:name_from_content_valueOf(type,value))
;const title=page.nodeOf(element)?.svg||element.tagName==="svg"?titleOf(element):undefined
;return title&&filled(contentOf(title,"hidden").whole)}function isHidden(element){const place=page.nodeOf(element)
;return place===undefined||place.removed||place.invisible||place.silenced}function referenced(target,without){
const name=filled(target.properties.ariaLabel)??(isPresentational(target)?undefined:nativeName(target))
;if(name!==undefined)return target===without?"":name
;const content=saidWithout(contentOf(target,isHidden(target)?"hidden":"referenced"),without)
;return content===""?filled(target.properties.title)??"":content}return{nativeName:nativeName,
content:(element,without)=>saidWithout(contentOf(element,"content"),without),plain:element=>contentOf(element,"content").plain,
inPlace:(element,without)=>said(partsOf(element,"content").filter(({image:image})=>image!==without)),referenced:referenced}}
function filled(value){const text=typeof value==="string"?oneLine(value):"";return text===""?undefined:text}function titleOf(element){
return element.children.find(child=>child.type==="element"&&child.tagName==="title")}function isImageInput(element){
return element.tagName==="input"&&String(element.properties.type).toLowerCase()==="image"}function contentFrom(read){
const parts=bounded(read);const images=new Set(parts.flatMap(({image:image})=>image??[]));const whole=said(parts);return{parts:parts,
images:images,whole:whole,plain:images.size===0?whole:said(parts.filter(({image:image})=>!image))}}const space={text:" ",image:undefined}
;const nothing={parts:[],images:new Set,whole:"",plain:""};const maxText=1e3;function bounded(parts){const kept=[];const length={text:0,
names:0};for(const{text:text,image:image}of parts){const kind=image?"names":"text";const most=image?2*maxText:maxText
;if(length[kind]>=most)continue;const last=kept.at(-1);const isJoined=!image&&last!==undefined&&!last.image
;const piece=(isJoined&&last.text.endsWith(" ")?text.trimStart():text).slice(0,maxText);length[kind]+=piece.length
;if(isJoined)kept[kept.length-1]={text:last.text+piece,image:image};else kept.push({text:piece,image:image})}return kept}
function said(parts){return oneLine(parts.map(({text:text})=>text).join(""))}
function saidWithout({parts:parts,images:images,whole:whole},without){
return without&&images.has(without)?said(parts.filter(({image:image})=>image!==without)):whole}function oneLine(text){
return text.replace(/\s+/g," ").trim()}function isPicture(element){
return pictures.has(element.tagName)||isImageInput(element)||isImageRole(roleOf(element))}function name_from_content_valueOf(type,value){
const kind=typeof type==="string"?type.toLowerCase():"text"
;if(kind==="hidden"||kind==="checkbox"||kind==="radio"||kind==="password")return undefined;return value??{submit:"Submit",reset:"Reset"
}[kind]}const pictures=new Set("img svg image area object embed".split(" "))
;const replaced=new Set("object embed video audio iframe select datalist".split(" "))
;const unspoken=new Set("script style template noscript title desc metadata".split(" "))
;const phrasing=new Set("a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var".split(" "))
;const maxReferences=50;function createNames(page){const fromContent=createNameFromContent(page,label);function imageName(image){
const name=label(image)??labelElements(image)??fromContent.nativeName(image);if(name!==undefined||isPresentational(image))return name
;return filled(image.properties.title)}function controlName(control,without){
const name=label(control,without)??filled(fromContent.content(control,without))
;return name??fromContent.nativeName(control)??filled(control.properties.title)??""}function isLabelled(control,without){
const{ariaLabel:ariaLabel,title:title}=control.properties
;const hasLabel=(filled(ariaLabel)??filled(title))!==undefined&&labelledBy(control,without)===undefined
;return hasLabel&&filled(fromContent.content(control,without))===undefined}function label(element,without){
return labelledBy(element,without)??filled(element.properties.ariaLabel)}function labelledBy({properties:properties},without){
const ids=properties.ariaLabelledBy;if(!Array.isArray(ids))return undefined
;const targets=ids.slice(0,maxReferences).flatMap(id=>typeof id==="string"?page.byId(id)??[]:[])
;return filled(targets.map(target=>fromContent.referenced(target,without)).join(" "))}function labelElements(control){
if(control.tagName!=="input")return undefined;const labels=page.labelsOf(control).slice(0,maxReferences)
;return filled(labels.map(element=>fromContent.inPlace(element,control)).join(" "))}return{imageName:imageName,controlName:controlName,
isLabelled:isLabelled,text:element=>fromContent.plain(element)}}var text_heading=$require(11300);var bindings=$require(75145)
;function placeIn(element,around,heading,marks){return{element:element,parent:around,
removed:around?.removed===true||marks.removed||around!==undefined&&showsNoContent(around.element),
invisible:marks.invisible??around?.invisible??false,silenced:around?.silenced===true||marks.silenced,isControl:marks.isControl,
isWidget:marks.isWidget,isImage:marks.isImage,image:around?.isImage===true?around:around?.image,
svg:around?.element.tagName==="svg"?around:around?.svg,control:around?.isControl===true?around:around?.control,
widget:around?.isWidget===true?around.element:around?.widget,label:around?.element.tagName==="label"?around.element:around?.label,
figure:around?.element.tagName==="figure"?around.element:around?.figure,
block:around&&(blocks.has(around.element.tagName)?around.element:around.block),heading:heading,language:marks.language??around?.language}}
const blocks=new Set("p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6".split(" "));function ownMarks(element,isClosed){return{
removed:!isClosed&&isRemoved(element),invisible:isClosed?undefined:isInvisible(element),silenced:!isClosed&&isSilenced(element),
isControl:isControl(element),isWidget:isWidget(element),isImage:hidesItsContent(roleOf(element)),language:declaredLanguage(element)}}
function unmarked({tagName:tagName},isLink){if(isLink)return bareControl;if(tagName==="button")return bareButton
;if(tagName==="summary")return bareControl;return isNeverShown(tagName)?bareDefinition:bare}const bare={removed:false,invisible:undefined,
silenced:false,isControl:false,isWidget:false,isImage:false,language:undefined};const bareButton={...bare,isControl:true,isWidget:true}
;const bareControl={...bare,isControl:true};const bareDefinition={...bare,removed:true};function isControl(element){
const role=roleOf(element);if(role==="link"||role==="button"||element.tagName==="button"||element.tagName==="summary")return true
;return element.tagName==="a"&&targetOf(element)!==undefined}function targetOf({properties:properties}){
const target=properties.href??properties.xLinkHref;return typeof target==="string"?target:undefined}
function declaredLanguage({properties:properties}){return[properties.lang,properties.xmlLang].find(tag=>typeof tag==="string"&&tag!=="")}
const maxNearby=300;function contextOf(image,control,around,pageLanguage){const{page:page,names:names}=around
;const{figure:figure,heading:heading,block:block}=image;const figcaption=figure&&page.captionOf(figure);return{control:control,
figcaption:figcaption&&filled(names.text(figcaption)),labels:labelsOf(image,around),
standsAlone:image.element.properties.alt===""?around.labels.standsAlone(image):undefined,heading:heading&&filled((0,
text_heading.q)(names.text(heading))),nearby:block?names.text(block).slice(0,maxNearby).trimEnd():"",language:image.language??pageLanguage,
adjacentLinkText:adjacentLinkText(image,page,names)}}function labelsOf(image,{names:names,labels:labels}){
const caption=labels.captionOf(image);const beside=names.imageName(image.element)===undefined?[]:labels.besideBlock(image)
;return caption?[caption,...beside]:beside}function controlOf(image,names){if(image.element.tagName==="area")return{kind:"link",
target:targetOf(image.element),otherText:""};const{control:control}=image
;if(!control||control.silenced||bindsName(control.element))return undefined;return{
kind:roleOf(control.element)!=="button"&&isLink(control)?"link":"button",target:targetOf(control.element),
otherText:names.controlName(control.element,image.element),...names.isLabelled(control.element,image.element)?{isLabelled:true}:{}}}
function isLink({element:element}){return element.tagName==="a"||roleOf(element)==="link"}
function adjacentLinkText({control:control,element:element},page,names){if(!control)return undefined
;const texts=page.neighboursOf(control.element).map(link=>names.controlName(link,element));return texts.find(text=>text!=="")}
function bindsName({properties:properties}){return(0,bindings.cc)(properties)||(0,bindings.oR)(properties)}
function isCaption(element,around){const classes=classesOf(element);if(classes.some(name=>captions.test(name)))return true
;return classes.includes("title")&&classesOf(around).some(name=>figures.has(name))}
const captions=/^(?:[a-z]{1,20}-)?caption(?:-text)?$|^(?:thumb|image|img|figure)caption$|^gallerytext$/iu
;const figures=new Set("figure informalfigure mediaobject imageblock screenshot".split(" "))
;function classesOf({properties:{className:className}}){return Array.isArray(className)?className.slice(0,50).map(String):[]}
function isForColorScheme(node){for(let at=node,level=0;at&&level<3;at=at.parent,level++){if(at.element.tagName==="body")return false
;if(classesOf(at.element).some(name=>schemes.test(name)))return true}return false}
const schemes=/^(?:(?:only|show|hide|hidden|gh|display)[-_](?:on[-_])?(?:dark|light)(?:[-_](?:mode|theme))?(?:[-_]only)?|(?:dark|light)(?:[-_](?:mode|theme))?[-_](?:only|image|img|logo|visible|hidden)|(?:dark|light):(?:hidden|invisible|block|inline|inline-block|flex|grid)|(?:dark|light)[-_](?:mode|theme))$/iu
;var file_name=$require(95136);var picture_names=$require(49121);function showsMedia(address,type){
const data=typeof address==="string"?address.trim():"";if(data==="")return false
;return/^data:/i.test(data)||/^(?:image|audio|video)\//.test(mediaTypeOf(data,type))}function showsImage(address,type){
return typeof address==="string"&&mediaTypeOf(address.trim(),type).startsWith("image/")}function mediaTypeOf(address,type){
if(typeof type==="string"&&type.trim()!=="")return type.trim().toLowerCase();const inline=/^data:([a-z]+\/[\w.+-]+)/i.exec(address)?.[1]
;if(inline!==undefined)return inline.toLowerCase();const path=(0,file_name.s$)(address);if((0,picture_names.so)(path))return"image/*"
;const extension=/\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase()
;return Object.entries(extensions).find(([,list])=>extension!==undefined&&list.includes(extension))?.[0]??""}const extensions={
"audio/*":"aac flac m4a mp3 oga ogg opus wav weba".split(" "),"video/*":"avi m4v mkv mov mp4 mpeg mpg ogv webm".split(" ")}
;function kindOf(element,hasRole=true){const kind=Object.hasOwn(kinds,element.tagName)?kinds[element.tagName]:undefined
;if(kind?.isMeant(element))return kind;return hasRole&&isImageRole(roleOf(element))?roleImage:undefined}
const pictureSources=["src","dataSrc","dataOriginal","dataLazySrc","dataLazy","srcSet","dataSrcset"];const kinds={img:{syntax:"img",
kind:"picture",attribute:"alt",decorativeBy:"alt",sources:pictureSources,isMeant:always},input:{syntax:"input",kind:"button",
attribute:"alt",decorativeBy:"never",sources:pictureSources,isMeant:isImageInput},area:{syntax:"area",kind:"link",attribute:"alt",
decorativeBy:"never",sources:[],isMeant:({properties:properties})=>properties.href!==undefined},svg:{syntax:"svg",kind:"drawing",
attribute:"aria-label",decorativeBy:"aria-hidden",sources:[],isMeant:always},image:{syntax:"svg-image",kind:"drawing",
attribute:"aria-label",decorativeBy:"aria-hidden",sources:["href","xLinkHref"],isMeant:always},object:{syntax:"object",kind:"embedded",
attribute:"aria-label",decorativeBy:"aria-hidden",sources:["data"],
isMeant:({properties:properties})=>showsMedia(properties.data,properties.type)},embed:{syntax:"embed",kind:"embedded",
attribute:"aria-label",decorativeBy:"aria-hidden",sources:["src"],
isMeant:({properties:properties})=>showsImage(properties.src,properties.type)}};const roleImage={syntax:"role-img",kind:"element",
attribute:"aria-label",decorativeBy:"aria-hidden",sources:[]};function always(){return true}function createLabels(tree,page,textOf){
const known=new Map;const heads=new Map;function childrenOf(parent){const children=known.get(parent)??listed(parent)
;known.set(parent,children);return children}function besides({element:element,parent:parent}){
const{list:list,indexes:indexes}=childrenOf(parent?.element??tree);const index=indexes.get(element)??NaN;return{before:list[index-1],
after:list[index+1]}}function captionOf(image){let node=image
;for(let level=0;level<mostLevels&&node.parent&&!bounds.has(node.element.tagName);level++){const{element:element}=node.parent
;const found=both(besides(node)).find(beside=>isCaption(beside,element));if(found)return labelled("caption",[found])[0];node=node.parent}
return undefined}function besideBlock(image){const block=blockOf(image,page);if(block===undefined)return[];const beside=besides(block)
;const{tagName:tagName}=block.element
;if(tagName==="td"||tagName==="th")return labelled("cell",[...both(beside),...column(block)].filter(isCell))
;if(tagName==="dd")return labelled("term",is("dt",beside.before));if(tagName==="dt")return labelled("term",is("dd",beside.after))
;if(tagName!=="p"||textOf(block.element)!=="")return[];return labelled("paragraph",both(beside).filter(isParagraph))}
function standsAlone(image){let node=image
;for(let level=0;level<mostLevels&&node.parent&&holdsOnly(node.parent,node);level++)node=node.parent;const{before:before}=besides(node)
;return before!==undefined&&labels_blocks.has(before.tagName)}function holdsOnly({element:element},child){
if(!wrappers.has(element.tagName))return false;const{list:list}=childrenOf(element)
;const isOnly=list.every(one=>one===child.element||one.tagName==="source"||one.tagName==="figcaption")
;return isOnly&&(element.tagName==="figure"||textOf(element)==="")}function column({element:element,parent:row}){
if(row?.element.tagName!=="tr")return[];const index=childrenOf(row.element).indexes.get(element)??NaN
;const rows=new Set([...both(besides(row)),...headOf(row)]);rows.delete(row.element)
;return[...rows].flatMap(other=>childrenOf(other).list[index]??[])}function headOf({parent:parent}){
const table=parent?.element.tagName==="table"?parent.element:parent?.parent?.element;if(table?.tagName!=="table")return[]
;if(!heads.has(table))heads.set(table,firstRow(table));return[heads.get(table)].flatMap(row=>row??[])}function labelled(place,elements){
return elements.map(element=>({place:place,text:textOf(element)})).filter(({text:text})=>text!=="")}return{captionOf:captionOf,
besideBlock:besideBlock,standsAlone:standsAlone}}function listed({children:children}){const list=[];const indexes=new Map
;for(const child of children){if(child.type!=="element"||isEmpty(child))continue;indexes.set(child,list.length);list.push(child)}return{
list:list,indexes:indexes}}function both({before:before,after:after}){if(before===undefined)return after===undefined?[]:[after]
;return after===undefined?[before]:[before,after]}function is(tagName,element){return element?.tagName===tagName?[element]:[]}
function blockOf({block:block},page){const found=block&&page.nodeOf(block)
;return found?.element.tagName==="p"&&found.parent&&holders.has(found.parent.element.tagName)?found.parent:found}
const holders=new Set("td th dt dd".split(" "));const mostLevels=4
;const bounds=new Set("body main article section li td th dd dt blockquote figure table".split(" "))
;const wrappers=new Set("picture p figure center div".split(" "))
;const labels_blocks=new Set("p ul ol dl pre blockquote table figure h1 h2 h3 h4 h5 h6".split(" "));function isCell({tagName:tagName}){
return tagName==="td"||tagName==="th"}function isParagraph({tagName:tagName}){return tagName==="p"}
function isEmpty({tagName:tagName,children:children}){return tagName==="br"||tagName==="hr"||tagName==="a"&&children.length===0}
function firstRow({children:children}){const elements=children.filter(child=>child.type==="element")
;const first=elements.find(({tagName:tagName})=>tagName==="tr"||groups.has(tagName));if(first===undefined||first.tagName==="tr")return first
;return first.children.find(child=>child.type==="element"&&child.tagName==="tr")}const groups=new Set("thead tbody tfoot".split(" "))
;function sourceOf({properties:properties},{sources:sources}){
const addresses=sources.map(name=>addressIn(name,properties[name])).filter(address=>address!=="")
;return addresses.find(address=>!/^data:/i.test(address))??addresses[0]??""}function addressIn(name,value){
const text=typeof value==="string"?value.trim():"";return/srcset$/i.test(name)?/[^\s,]\S*/.exec(text)?.[0].replace(/(?<!,),+$/,"")??"":text}
function controlledIds(tree,isBare){const ids=new Set;const pending=[tree];for(let parent=pending.pop();parent;parent=pending.pop()){
for(const child of parent.children){if(child.type!=="element")continue;if(!isBare(child))addControlled(ids,child);pending.push(child)}}
return ids}function addControlled(ids,{properties:properties}){
const{ariaControls:ariaControls,popoverTarget:popoverTarget,commandFor:commandFor,dataBsTarget:dataBsTarget,dataTarget:dataTarget}=properties
;if(Array.isArray(ariaControls))for(const id of ariaControls)ids.add(id)
;for(const id of[popoverTarget,commandFor])if(typeof id==="string")ids.add(id)
;for(const id of[dataBsTarget,dataTarget])if(typeof id==="string"&&id.startsWith("#"))ids.add(id.slice(1))}
function isOpenable(element,controlled){const{id:id,popover:popover}=element.properties
;if(element.tagName==="dialog"||popover!==undefined||opened.has(roleOf(element)??""))return true
;if(typeof id==="string"&&controlled.has(id))return true;return Object.keys(element.properties).some(name=>switches.test(name))}
const opened=new Set(["dialog","alertdialog","tabpanel","menu","tooltip"])
;const switches=/^(?:(?:v|x)-show|(?:data-)?ng-(?:show|hide|if)|(?:(?:v|x)-bind)?:(?:hidden|inert|aria-hidden)|\[hidden\])$/i
;function walk(tree,isCandidate,known=walk_nothing){const candidates=[];const controlled=known.opens?controlledIds(tree,known.isBare):noIds
;const places=new Map;const ids=new Map;const labels=new Map;const labelled=new Map;const captions=new Map;const neighbours=new Map
;let heading;function visitAll(children,around){let link;for(const child of children){
if(child.type==="text"&&link&&child.value.trim()!=="")link=undefined;if(child.type!=="element")continue;visit(child,around)
;if(child.tagName==="br")continue;if(link&&isSameLink(link,child))join(link,child);link=child.tagName==="a"?child:undefined}}
function visit(element,around){if(headings.has(element.tagName))heading=element;const isBareLink=known.isBareLink(element)
;const isBare=isBareLink||known.isBare(element)
;const marks=isBare?unmarked(element,isBareLink):ownMarks(element,isOpenable(element,controlled))
;const place=placeIn(element,around,heading,marks);places.set(element,place);note(place,isBare?none:element.properties)
;if(isCandidate(element,isBare))candidates.push(place);visitAll(element.children,place)}
function note({element:element,figure:figure,label:label},{id:id,htmlFor:htmlFor}){if(typeof id==="string"&&!ids.has(id))ids.set(id,element)
;if(element.tagName==="label"&&Array.isArray(htmlFor))add(labels,htmlFor.join(" "),element)
;if(element.tagName==="figcaption"&&figure&&!captions.has(figure))captions.set(figure,element)
;if(!label||label.properties.htmlFor!==undefined||labelled.has(label))return;if(labelable.has(element.tagName))labelled.set(label,element)}
function labelsOf(control){const{id:id}=control.properties;const byId=typeof id==="string"&&ids.get(id)===control?labels.get(id)??[]:[]
;const around=places.get(control)?.label;return around&&labelled.get(around)===control?[...byId,around]:byId}function join(before,after){
add(neighbours,before,after);add(neighbours,after,before)}visitAll(tree.children,undefined);return{candidates:candidates,
nodeOf:element=>places.get(element),byId:id=>ids.get(id),labelsOf:labelsOf,captionOf:figure=>captions.get(figure),
neighboursOf:link=>neighbours.get(link)??[]}}const walk_nothing={isBare:()=>false,isBareLink:()=>false,opens:true};const noIds=new Set
;const none={};const headings=new Set("h1 h2 h3 h4 h5 h6".split(" "))
;const labelable=new Set("button input meter output progress select textarea".split(" "));function isSameLink(one,other){
if(one.tagName!=="a"||other.tagName!=="a")return false;const target=targetOf(one)
;return target!==undefined&&target!==""&&target===targetOf(other)}function add(groups,key,element){const group=groups.get(key)
;if(group)group.push(element);else groups.set(key,[element])}function writtenAlt(place,kind,spans,spansOf){const{element:element}=place
;if(kind.attribute==="alt"){const span=spans.attribute("alt")??insertionPoint(element,kind,spans);return{alt:altOf(element.properties.alt),
attribute:"alt",span:span}}const label=filled(element.properties.ariaLabel)
;const span=spans.attribute("ariaLabel")??insertionPoint(element,kind,spans);const byLabel={alt:alternative(label),attribute:"aria-label",
span:span};const title=place.svg||kind.syntax==="svg"?titleOf(element):undefined;if(label!==undefined||!title)return byLabel
;const alt=alternative(filled(textOf(title)));const content=isPlain(title)?spansOf(title)?.content:undefined;return content?{alt:alt,
attribute:undefined,span:content}:{...byLabel,alt:alt}}function altOf(alt){if(typeof alt!=="string")return{kind:"absent"};return alt===""?{
kind:"empty"}:{kind:"text",text:alt.replace(/[\t\n\f\r ]+/g," ")}}function alternative(text){return text===undefined?{kind:"absent"}:{
kind:"text",text:text}}function isPlain({children:children}){return children.every(({type:type})=>type==="text")}
function textOf({children:children}){return children.map(child=>child.type==="text"?child.value:"").join("")}
function insertionPoint(element,{sources:sources},spans){const neighbours=[...sources,"href","role",...Object.keys(element.properties)]
;const at=neighbours.map(name=>spans.attribute(name)?.end).find(end=>end!==undefined)
;const end=at??spans.element.start+"<".length+element.tagName.length;return{start:end,end:end}}
function findElements(tree,spansOf,pageLanguage,known){const page=walk(tree,(element,isBare)=>kindOf(element,!isBare)!==undefined,known)
;const names=createNames(page);const around={page:page,names:names,labels:createLabels(tree,page,element=>names.text(element))}
;const found=page.candidates.flatMap(place=>{const{element:element}=place;const kind=kindOf(element);const spans=spansOf(element)
;if(!kind||!spans||place.removed||place.invisible)return[];const control=controlOf(place,names)
;if(kind.kind==="drawing"&&!isMeantAsImage(place,control))return[];const context=contextOf(place,control,around,pageLanguage);return[{
element:element,image:describe(place,kind,names,context,spans,spansOf)}]})
;return found.toSorted((a,b)=>a.image.span.start-b.image.span.start)}function describe(place,kind,names,context,spans,spansOf){
const{element:element}=place;const{title:title,width:width,height:height}=element.properties;const name=names.imageName(element)
;const decorative=isTakenOut(place,name)||isLeftOut(place,name,names);const written=writtenAlt(place,kind,spans,spansOf)
;const alt=isBound(element,name,written.alt)?dynamic:written.alt;return{src:sourceOf(element,kind),alt:alt,
name:alt.kind==="dynamic"||decorative?undefined:name,decorative:decorative,markedDecorative:isMarkedDecorative(element),
title:typeof title==="string"?title:undefined,forColorScheme:isForColorScheme(place),width:pixels(width),height:pixels(height),
syntax:kind.syntax,kind:kind.kind,emptyIsDecision:true,decorativeBy:kind.decorativeBy,attribute:written.attribute,span:{
start:spans.element.start,end:Math.max(spans.element.end,written.span.end)},altSpan:written.span,context:context}}
function isMeantAsImage({element:element,image:image,svg:svg,control:control},around){const role=roleOf(element)
;if(isImageRole(role))return true;if(isPresentationRole(role)&&isExposedAnyway(element))return true
;return around?.otherText===""&&!image&&(!svg||svg.control!==control)}
function isTakenOut({element:element,silenced:silenced,image:image,control:control},name){if(silenced||isPresentational(element))return true
;if(isFocusable(element))return false;const role=roleOf(element)
;return image!==undefined&&control?.image!==image||role!==undefined&&name===undefined&&!requiresName(role)&&!isPresentationRole(role)}
function isLeftOut({element:element,widget:widget},name,names){
if(!widget||name!==undefined||isFocusable(element)||isExposedAnyway(element))return false
;return bindsName(widget)||names.controlName(widget,element)!==""}const dynamic={kind:"dynamic"}
;function isBound({properties:properties},name,alt){return(0,bindings.cc)(properties)||(0,bindings.Q)(name??"")||alt.kind==="text"&&(0,
bindings.Q)(alt.text)}function pixels(value){const digits=/^(\d+(?:\.\d+)?)\s*(?:px)?$/i.exec(String(value).trim())?.[1]
;return digits===undefined?undefined:Number(digits)}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),
52480: ((r,e,t)=>{t.d(e,{FJ:()=>u,Wf:()=>EntityDecoder,Gz:()=>decodeHTML,Im:()=>decodeHTMLAttribute,qN:()=>i})
;const i=new Uint16Array('ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄ЀaceforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferentialD;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙ȀlnpuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blèCDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕uĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdfgorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAacfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ector;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦reater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediumSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVerticalBar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BEచఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩cron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usMinus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱིྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Ābuቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀcrዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrrowƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrowĀlr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrrĀ;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lvỚớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnentialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;lqsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cdlqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意irc;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sht;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁgƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻 ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽ash;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟lleì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻rel;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀekヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cute;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Ābp㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻeftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻te耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌'.split("").map(r=>r.charCodeAt(0)))
;var a
;const s=new Map([[0,65533],[128,8364],[130,8218],[131,402],[132,8222],[133,8230],[134,8224],[135,8225],[136,710],[137,8240],[138,352],[139,8249],[140,338],[142,381],[145,8216],[146,8217],[147,8220],[148,8221],[149,8226],[150,8211],[151,8212],[152,732],[153,8482],[154,353],[155,8250],[156,339],[158,382],[159,376]]),o=null!==(a=String.fromCodePoint)&&void 0!==a?a:function(r){
let e="";return r>65535&&(r-=65536,e+=String.fromCharCode(r>>>10&1023|55296),r=56320|1023&r),e+=String.fromCharCode(r),e}
;function replaceCodePoint(r){var e;return r>=55296&&r<=57343||r>1114111?65533:null!==(e=s.get(r))&&void 0!==e?e:r}var c;!function(r){
r[r.NUM=35]="NUM",r[r.SEMI=59]="SEMI",r[r.EQUALS=61]="EQUALS",r[r.ZERO=48]="ZERO",r[r.NINE=57]="NINE",r[r.LOWER_A=97]="LOWER_A",
r[r.LOWER_F=102]="LOWER_F",r[r.LOWER_X=120]="LOWER_X",r[r.LOWER_Z=122]="LOWER_Z",r[r.UPPER_A=65]="UPPER_A",r[r.UPPER_F=70]="UPPER_F",
r[r.UPPER_Z=90]="UPPER_Z"}(c||(c={}));var n,l,u;function isNumber(r){return r>=c.ZERO&&r<=c.NINE}function isHexadecimalCharacter(r){
return r>=c.UPPER_A&&r<=c.UPPER_F||r>=c.LOWER_A&&r<=c.LOWER_F}function isEntityInAttributeInvalidEnd(r){
return r===c.EQUALS||function isAsciiAlphaNumeric(r){return r>=c.UPPER_A&&r<=c.UPPER_Z||r>=c.LOWER_A&&r<=c.LOWER_Z||isNumber(r)}(r)}
!function(r){r[r.VALUE_LENGTH=49152]="VALUE_LENGTH",r[r.BRANCH_LENGTH=16256]="BRANCH_LENGTH",r[r.JUMP_TABLE=127]="JUMP_TABLE"}(n||(n={})),
function(r){r[r.EntityStart=0]="EntityStart",r[r.NumericStart=1]="NumericStart",r[r.NumericDecimal=2]="NumericDecimal",
r[r.NumericHex=3]="NumericHex",r[r.NamedEntity=4]="NamedEntity"}(l||(l={})),function(r){r[r.Legacy=0]="Legacy",r[r.Strict=1]="Strict",
r[r.Attribute=2]="Attribute"}(u||(u={}));class EntityDecoder{constructor(r,e,t){this.decodeTree=r,this.emitCodePoint=e,this.errors=t,
this.state=l.EntityStart,this.consumed=1,this.result=0,this.treeIndex=0,this.excess=1,this.decodeMode=u.Strict}startEntity(r){
this.decodeMode=r,this.state=l.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1}write(r,e){switch(this.state){
case l.EntityStart:return r.charCodeAt(e)===c.NUM?(this.state=l.NumericStart,this.consumed+=1,
this.stateNumericStart(r,e+1)):(this.state=l.NamedEntity,this.stateNamedEntity(r,e));case l.NumericStart:return this.stateNumericStart(r,e)
;case l.NumericDecimal:return this.stateNumericDecimal(r,e);case l.NumericHex:return this.stateNumericHex(r,e);case l.NamedEntity:
return this.stateNamedEntity(r,e)}}stateNumericStart(r,e){return e>=r.length?-1:(32|r.charCodeAt(e))===c.LOWER_X?(this.state=l.NumericHex,
this.consumed+=1,this.stateNumericHex(r,e+1)):(this.state=l.NumericDecimal,this.stateNumericDecimal(r,e))}addToNumericResult(r,e,t,i){
if(e!==t){const a=t-e;this.result=this.result*Math.pow(i,a)+Number.parseInt(r.substr(e,a),i),this.consumed+=a}}stateNumericHex(r,e){
const t=e;for(;e<r.length;){const i=r.charCodeAt(e);if(!isNumber(i)&&!isHexadecimalCharacter(i))return this.addToNumericResult(r,t,e,16),
this.emitNumericEntity(i,3);e+=1}return this.addToNumericResult(r,t,e,16),-1}stateNumericDecimal(r,e){const t=e;for(;e<r.length;){
const i=r.charCodeAt(e);if(!isNumber(i))return this.addToNumericResult(r,t,e,10),this.emitNumericEntity(i,2);e+=1}
return this.addToNumericResult(r,t,e,10),-1}emitNumericEntity(r,e){var t
;if(this.consumed<=e)return null===(t=this.errors)||void 0===t||t.absenceOfDigitsInNumericCharacterReference(this.consumed),0
;if(r===c.SEMI)this.consumed+=1;else if(this.decodeMode===u.Strict)return 0
;return this.emitCodePoint(replaceCodePoint(this.result),this.consumed),
this.errors&&(r!==c.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),this.errors.validateNumericCharacterReference(this.result)),
this.consumed}stateNamedEntity(r,e){const{decodeTree:t}=this;let i=t[this.treeIndex],a=(i&n.VALUE_LENGTH)>>14;for(;e<r.length;e++,
this.excess++){const s=r.charCodeAt(e);if(this.treeIndex=determineBranch(t,i,this.treeIndex+Math.max(1,a),s),
this.treeIndex<0)return 0===this.result||this.decodeMode===u.Attribute&&(0===a||isEntityInAttributeInvalidEnd(s))?0:this.emitNotTerminatedNamedEntity()
;if(i=t[this.treeIndex],a=(i&n.VALUE_LENGTH)>>14,0!==a){
if(s===c.SEMI)return this.emitNamedEntityData(this.treeIndex,a,this.consumed+this.excess)
;this.decodeMode!==u.Strict&&(this.result=this.treeIndex,this.consumed+=this.excess,this.excess=0)}}return-1}emitNotTerminatedNamedEntity(){
var r;const{result:e,decodeTree:t}=this,i=(t[e]&n.VALUE_LENGTH)>>14;return this.emitNamedEntityData(e,i,this.consumed),
null===(r=this.errors)||void 0===r||r.missingSemicolonAfterCharacterReference(),this.consumed}emitNamedEntityData(r,e,t){
const{decodeTree:i}=this;return this.emitCodePoint(1===e?i[r]&~n.VALUE_LENGTH:i[r+1],t),3===e&&this.emitCodePoint(i[r+2],t),t}end(){var r
;switch(this.state){case l.NamedEntity:
return 0===this.result||this.decodeMode===u.Attribute&&this.result!==this.treeIndex?0:this.emitNotTerminatedNamedEntity()
;case l.NumericDecimal:return this.emitNumericEntity(0,2);case l.NumericHex:return this.emitNumericEntity(0,3);case l.NumericStart:
return null===(r=this.errors)||void 0===r||r.absenceOfDigitsInNumericCharacterReference(this.consumed),0;case l.EntityStart:return 0}}}
function getDecoder(r){let e="";const t=new EntityDecoder(r,r=>e+=o(r));return function decodeWithTrie(r,i){let a=0,s=0
;for(;(s=r.indexOf("&",s))>=0;){e+=r.slice(a,s),t.startEntity(i);const o=t.write(r,s+1);if(o<0){a=s+t.end();break}a=s+o,s=0===o?a+1:a}
const o=e+r.slice(a);return e="",o}}function determineBranch(r,e,t,i){const a=(e&n.BRANCH_LENGTH)>>7,s=e&n.JUMP_TABLE
;if(0===a)return 0!==s&&i===s?t:-1;if(s){const e=i-s;return e<0||e>=a?-1:r[t+e]-1}let o=t,c=o+a-1;for(;o<=c;){const e=o+c>>>1,t=r[e]
;if(t<i)o=e+1;else{if(!(t>i))return r[e+a];c=e-1}}return-1}const d=getDecoder(i);function decodeHTML(r,e=u.Legacy){return d(r,e)}
function decodeHTMLAttribute(r){return d(r,u.Attribute)}}),
65372: ((e,t,r)=>{r.d(t,{h:()=>s,s:()=>f});var n=r(4278);function parse(e){const t=[],r=String(e||"");let n=r.indexOf(","),o=0,i=!1
;for(;!i;){-1===n&&(n=r.length,i=!0);const e=r.slice(o,n).trim();!e&&i||t.push(e),o=n+1,n=r.indexOf(",",o)}return t}const o=/[#.]/g
;var i=r(97522),a=r(95246);function space_separated_tokens_parse(e){const t=String(e||"").trim();return t?t.split(/[ \t\n\r\f]+/g):[]}
function createH(e,t,r){const n=r?function createAdjustMap(e){const t=new Map;for(const r of e)t.set(r.toLowerCase(),r);return t}(r):void 0
;return function h(r,i,...a){let s;if(null==r){s={type:"root",children:[]};const e=i;a.unshift(e)}else{s=function parseSelector(e,t){
const r=e||"",n={};let i,a,s=0;for(;s<r.length;){o.lastIndex=s;const e=o.exec(r),t=r.slice(s,e?e.index:r.length)
;t&&(i?"#"===i?n.id=t:Array.isArray(n.className)?n.className.push(t):n.className=[t]:a=t,s+=t.length),e&&(i=e[0],s++)}return{type:"element",
tagName:a||t||"div",properties:n,children:[]}}(r,t);const f=s.tagName.toLowerCase(),c=n?n.get(f):void 0;if(s.tagName=c||f,
function isChild(e){if(null===e||"object"!=typeof e||Array.isArray(e))return!0;if("string"!=typeof e.type)return!1
;const t=e,r=Object.keys(e);for(const e of r){const r=t[e];if(r&&"object"==typeof r){if(!Array.isArray(r))return!0;const e=r
;for(const t of e)if("number"!=typeof t&&"string"!=typeof t)return!0}}if("children"in e&&Array.isArray(e.children))return!0;return!1
}(i))a.unshift(i);else for(const[t,r]of Object.entries(i))addProperty(e,s.properties,t,r)}for(const e of a)addChild(s.children,e)
;return"element"===s.type&&"template"===s.tagName&&"html"===e.space&&(s.content={type:"root",children:s.children},s.children=[]),s}}
function addProperty(e,t,r,n){if(null==n)return;const o=(0,i.I)(e,r);let a;if("number"==typeof n){if(Number.isNaN(n))return;a=n
}else a="boolean"==typeof n?n:"string"==typeof n?o.spaceSeparated?space_separated_tokens_parse(n):o.commaSeparated?parse(n):o.commaOrSpaceSeparated?space_separated_tokens_parse(parse(n).join(" ")):parsePrimitive(o,o.property,n):Array.isArray(n)?[...n]:"style"===o.property?function style(e){
const t=[];for(const[r,n]of Object.entries(e))t.push([r,n].join(": "));return t.join("; ")}(n):String(n);if(Array.isArray(a)){const e=[]
;for(const t of a)e.push(parsePrimitive(o,o.property,t));a=e}if("className"===o.property&&Array.isArray(t.className)){const e=a
;a=[...t.className,...Array.isArray(e)?e:[e]]}t[o.property]=a}function addChild(e,t){
if(null==t);else if("number"==typeof t||"string"==typeof t)e.push({type:"text",value:String(t)
});else if(Array.isArray(t))for(const r of t)addChild(e,r);else{
if("object"!=typeof t||!("type"in t))throw new Error("Expected node, nodes, or string, got `"+t+"`")
;"root"===t.type?addChild(e,t.children):e.push(t)}}function parsePrimitive(e,t,r){if("string"==typeof r){
if(e.number&&r&&!Number.isNaN(Number(r)))return Number(r);if((e.boolean||e.overloadedBoolean)&&(""===r||(0,a.S)(r)===(0,a.S)(t)))return!0}
return r}
const s=createH(n.qy,"div"),f=createH(n.JW,"g",["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","solidColor","textArea","textPath"])
}),
4278: ((n,l,e)=>{e.d(l,{qy:()=>d,JW:()=>m});class Schema{constructor(n,l,e){this.normal=l,this.property=n,e&&(this.space=e)}}
function merge(n,l){const e={},o={};for(const l of n)Object.assign(e,l.property),Object.assign(o,l.normal);return new Schema(e,o,l)}
Schema.prototype.normal={},Schema.prototype.property={},Schema.prototype.space=void 0;var o=e(95246),a=e(7904);function create(n){
const l={},e={};for(const[r,t]of Object.entries(n.properties)){const u=new a.E(r,n.transform(n.attributes||{},r),t,n.space)
;n.mustUseProperty&&n.mustUseProperty.includes(r)&&(u.mustUseProperty=!0),l[r]=u,e[(0,o.S)(r)]=r,e[(0,o.S)(u.attribute)]=r}
return new Schema(l,e,n.space)}var r=e(64923);const t=create({properties:{ariaActiveDescendant:null,ariaAtomic:r.booleanish,
ariaAutoComplete:null,ariaBusy:r.booleanish,ariaChecked:r.booleanish,ariaColCount:r.number,ariaColIndex:r.number,ariaColSpan:r.number,
ariaControls:r.spaceSeparated,ariaCurrent:null,ariaDescribedBy:r.spaceSeparated,ariaDetails:null,ariaDisabled:r.booleanish,
ariaDropEffect:r.spaceSeparated,ariaErrorMessage:null,ariaExpanded:r.booleanish,ariaFlowTo:r.spaceSeparated,ariaGrabbed:r.booleanish,
ariaHasPopup:null,ariaHidden:r.booleanish,ariaInvalid:null,ariaKeyShortcuts:null,ariaLabel:null,ariaLabelledBy:r.spaceSeparated,
ariaLevel:r.number,ariaLive:null,ariaModal:r.booleanish,ariaMultiLine:r.booleanish,ariaMultiSelectable:r.booleanish,ariaOrientation:null,
ariaOwns:r.spaceSeparated,ariaPlaceholder:null,ariaPosInSet:r.number,ariaPressed:r.booleanish,ariaReadOnly:r.booleanish,ariaRelevant:null,
ariaRequired:r.booleanish,ariaRoleDescription:r.spaceSeparated,ariaRowCount:r.number,ariaRowIndex:r.number,ariaRowSpan:r.number,
ariaSelected:r.booleanish,ariaSetSize:r.number,ariaSort:null,ariaValueMax:r.number,ariaValueMin:r.number,ariaValueNow:r.number,
ariaValueText:null,role:null},transform:(n,l)=>"role"===l?l:"aria-"+l.slice(4).toLowerCase()});function caseSensitiveTransform(n,l){
return l in n?n[l]:l}function caseInsensitiveTransform(n,l){return caseSensitiveTransform(n,l.toLowerCase())}const u=create({attributes:{
acceptcharset:"accept-charset",classname:"class",htmlfor:"for",httpequiv:"http-equiv"},
mustUseProperty:["checked","multiple","muted","selected"],properties:{abbr:null,accept:r.commaSeparated,acceptCharset:r.spaceSeparated,
accessKey:r.spaceSeparated,action:null,allow:null,allowFullScreen:r.boolean,allowPaymentRequest:r.boolean,allowUserMedia:r.boolean,
alpha:r.boolean,alt:null,as:null,async:r.boolean,autoCapitalize:null,autoComplete:r.spaceSeparated,autoFocus:r.boolean,autoPlay:r.boolean,
blocking:r.spaceSeparated,capture:null,charSet:null,checked:r.boolean,cite:null,className:r.spaceSeparated,closedBy:null,colorSpace:null,
cols:r.number,colSpan:r.number,command:null,commandFor:null,content:null,contentEditable:r.booleanish,controls:r.boolean,
controlsList:r.spaceSeparated,coords:r.number|r.commaSeparated,crossOrigin:null,data:null,dateTime:null,decoding:null,default:r.boolean,
defer:r.boolean,dir:null,dirName:null,disabled:r.boolean,download:r.overloadedBoolean,draggable:r.booleanish,encType:null,enterKeyHint:null,
fetchPriority:null,form:null,formAction:null,formEncType:null,formMethod:null,formNoValidate:r.boolean,formTarget:null,
headers:r.spaceSeparated,height:r.number,hidden:r.overloadedBoolean,high:r.number,href:null,hrefLang:null,htmlFor:r.spaceSeparated,
httpEquiv:r.spaceSeparated,id:null,imageSizes:null,imageSrcSet:null,inert:r.boolean,inputMode:null,integrity:null,is:null,isMap:r.boolean,
itemId:null,itemProp:r.spaceSeparated,itemRef:r.spaceSeparated,itemScope:r.boolean,itemType:r.spaceSeparated,kind:null,label:null,lang:null,
language:null,list:null,loading:null,loop:r.boolean,low:r.number,manifest:null,max:null,maxLength:r.number,media:null,method:null,min:null,
minLength:r.number,multiple:r.boolean,muted:r.boolean,name:null,nonce:null,noModule:r.boolean,noValidate:r.boolean,onAbort:null,
onAfterPrint:null,onAuxClick:null,onBeforeMatch:null,onBeforePrint:null,onBeforeToggle:null,onBeforeUnload:null,onBlur:null,onCancel:null,
onCanPlay:null,onCanPlayThrough:null,onChange:null,onClick:null,onClose:null,onContextLost:null,onContextMenu:null,onContextRestored:null,
onCopy:null,onCueChange:null,onCut:null,onDblClick:null,onDrag:null,onDragEnd:null,onDragEnter:null,onDragExit:null,onDragLeave:null,
onDragOver:null,onDragStart:null,onDrop:null,onDurationChange:null,onEmptied:null,onEnded:null,onError:null,onFocus:null,onFormData:null,
onHashChange:null,onInput:null,onInvalid:null,onKeyDown:null,onKeyPress:null,onKeyUp:null,onLanguageChange:null,onLoad:null,
onLoadedData:null,onLoadedMetadata:null,onLoadEnd:null,onLoadStart:null,onMessage:null,onMessageError:null,onMouseDown:null,
onMouseEnter:null,onMouseLeave:null,onMouseMove:null,onMouseOut:null,onMouseOver:null,onMouseUp:null,onOffline:null,onOnline:null,
onPageHide:null,onPageShow:null,onPaste:null,onPause:null,onPlay:null,onPlaying:null,onPopState:null,onProgress:null,onRateChange:null,
onRejectionHandled:null,onReset:null,onResize:null,onScroll:null,onScrollEnd:null,onSecurityPolicyViolation:null,onSeeked:null,
onSeeking:null,onSelect:null,onSlotChange:null,onStalled:null,onStorage:null,onSubmit:null,onSuspend:null,onTimeUpdate:null,onToggle:null,
onUnhandledRejection:null,onUnload:null,onVolumeChange:null,onWaiting:null,onWheel:null,open:r.boolean,optimum:r.number,pattern:null,
ping:r.spaceSeparated,placeholder:null,playsInline:r.boolean,popover:null,popoverTarget:null,popoverTargetAction:null,poster:null,
preload:null,readOnly:r.boolean,referrerPolicy:null,rel:r.spaceSeparated,required:r.boolean,reversed:r.boolean,rows:r.number,
rowSpan:r.number,sandbox:r.spaceSeparated,scope:null,scoped:r.boolean,seamless:r.boolean,selected:r.boolean,shadowRootClonable:r.boolean,
shadowRootCustomElementRegistry:r.boolean,shadowRootDelegatesFocus:r.boolean,shadowRootMode:null,shadowRootSerializable:r.boolean,
shape:null,size:r.number,sizes:null,slot:null,span:r.number,spellCheck:r.booleanish,src:null,srcDoc:null,srcLang:null,srcSet:null,
start:r.number,step:null,style:null,tabIndex:r.number,target:null,title:null,translate:null,type:null,typeMustMatch:r.boolean,useMap:null,
value:r.booleanish,width:r.number,wrap:null,writingSuggestions:null,align:null,aLink:null,archive:r.spaceSeparated,axis:null,
background:null,bgColor:null,border:r.number,borderColor:null,bottomMargin:r.number,cellPadding:null,cellSpacing:null,char:null,
charOff:null,classId:null,clear:null,code:null,codeBase:null,codeType:null,color:null,compact:r.boolean,declare:r.boolean,event:null,
face:null,frame:null,frameBorder:null,hSpace:r.number,leftMargin:r.number,link:null,longDesc:null,lowSrc:null,marginHeight:r.number,
marginWidth:r.number,noResize:r.boolean,noHref:r.boolean,noShade:r.boolean,noWrap:r.boolean,object:null,profile:null,prompt:null,rev:null,
rightMargin:r.number,rules:null,scheme:null,scrolling:r.booleanish,standby:null,summary:null,text:null,topMargin:r.number,valueType:null,
version:null,vAlign:null,vLink:null,vSpace:r.number,allowTransparency:null,autoCorrect:null,autoSave:null,credentialless:r.boolean,
disablePictureInPicture:r.boolean,disableRemotePlayback:r.boolean,exportParts:r.commaSeparated,part:r.spaceSeparated,prefix:null,
property:null,results:r.number,security:null,unselectable:null},space:"html",transform:caseInsensitiveTransform}),i=create({attributes:{
accentHeight:"accent-height",alignmentBaseline:"alignment-baseline",arabicForm:"arabic-form",baselineShift:"baseline-shift",
capHeight:"cap-height",className:"class",clipPath:"clip-path",clipRule:"clip-rule",colorInterpolation:"color-interpolation",
colorInterpolationFilters:"color-interpolation-filters",colorProfile:"color-profile",colorRendering:"color-rendering",
crossOrigin:"crossorigin",dataType:"datatype",dominantBaseline:"dominant-baseline",enableBackground:"enable-background",
fillOpacity:"fill-opacity",fillRule:"fill-rule",floodColor:"flood-color",floodOpacity:"flood-opacity",fontFamily:"font-family",
fontSize:"font-size",fontSizeAdjust:"font-size-adjust",fontStretch:"font-stretch",fontStyle:"font-style",fontVariant:"font-variant",
fontWeight:"font-weight",glyphName:"glyph-name",glyphOrientationHorizontal:"glyph-orientation-horizontal",
glyphOrientationVertical:"glyph-orientation-vertical",hrefLang:"hreflang",horizAdvX:"horiz-adv-x",horizOriginX:"horiz-origin-x",
horizOriginY:"horiz-origin-y",imageRendering:"image-rendering",letterSpacing:"letter-spacing",lightingColor:"lighting-color",
markerEnd:"marker-end",markerMid:"marker-mid",markerStart:"marker-start",maskType:"mask-type",navDown:"nav-down",
navDownLeft:"nav-down-left",navDownRight:"nav-down-right",navLeft:"nav-left",navNext:"nav-next",navPrev:"nav-prev",navRight:"nav-right",
navUp:"nav-up",navUpLeft:"nav-up-left",navUpRight:"nav-up-right",onAbort:"onabort",onActivate:"onactivate",onAfterPrint:"onafterprint",
onBeforePrint:"onbeforeprint",onBegin:"onbegin",onCancel:"oncancel",onCanPlay:"oncanplay",onCanPlayThrough:"oncanplaythrough",
onChange:"onchange",onClick:"onclick",onClose:"onclose",onCopy:"oncopy",onCueChange:"oncuechange",onCut:"oncut",onDblClick:"ondblclick",
onDrag:"ondrag",onDragEnd:"ondragend",onDragEnter:"ondragenter",onDragExit:"ondragexit",onDragLeave:"ondragleave",onDragOver:"ondragover",
onDragStart:"ondragstart",onDrop:"ondrop",onDurationChange:"ondurationchange",onEmptied:"onemptied",onEnd:"onend",onEnded:"onended",
onError:"onerror",onFocus:"onfocus",onFocusIn:"onfocusin",onFocusOut:"onfocusout",onHashChange:"onhashchange",onInput:"oninput",
onInvalid:"oninvalid",onKeyDown:"onkeydown",onKeyPress:"onkeypress",onKeyUp:"onkeyup",onLoad:"onload",onLoadedData:"onloadeddata",
onLoadedMetadata:"onloadedmetadata",onLoadStart:"onloadstart",onMessage:"onmessage",onMouseDown:"onmousedown",onMouseEnter:"onmouseenter",
onMouseLeave:"onmouseleave",onMouseMove:"onmousemove",onMouseOut:"onmouseout",onMouseOver:"onmouseover",onMouseUp:"onmouseup",
onMouseWheel:"onmousewheel",onOffline:"onoffline",onOnline:"ononline",onPageHide:"onpagehide",onPageShow:"onpageshow",onPaste:"onpaste",
onPause:"onpause",onPlay:"onplay",onPlaying:"onplaying",onPopState:"onpopstate",onProgress:"onprogress",onRateChange:"onratechange",
onRepeat:"onrepeat",onReset:"onreset",onResize:"onresize",onScroll:"onscroll",onSeeked:"onseeked",onSeeking:"onseeking",onSelect:"onselect",
onShow:"onshow",onStalled:"onstalled",onStorage:"onstorage",onSubmit:"onsubmit",onSuspend:"onsuspend",onTimeUpdate:"ontimeupdate",
onToggle:"ontoggle",onUnload:"onunload",onVolumeChange:"onvolumechange",onWaiting:"onwaiting",onZoom:"onzoom",
overlinePosition:"overline-position",overlineThickness:"overline-thickness",paintOrder:"paint-order",panose1:"panose-1",
pointerEvents:"pointer-events",referrerPolicy:"referrerpolicy",renderingIntent:"rendering-intent",shapeRendering:"shape-rendering",
stopColor:"stop-color",stopOpacity:"stop-opacity",strikethroughPosition:"strikethrough-position",
strikethroughThickness:"strikethrough-thickness",strokeDashArray:"stroke-dasharray",strokeDashOffset:"stroke-dashoffset",
strokeLineCap:"stroke-linecap",strokeLineJoin:"stroke-linejoin",strokeMiterLimit:"stroke-miterlimit",strokeOpacity:"stroke-opacity",
strokeWidth:"stroke-width",tabIndex:"tabindex",textAnchor:"text-anchor",textDecoration:"text-decoration",textRendering:"text-rendering",
transformOrigin:"transform-origin",typeOf:"typeof",underlinePosition:"underline-position",underlineThickness:"underline-thickness",
unicodeBidi:"unicode-bidi",unicodeRange:"unicode-range",unitsPerEm:"units-per-em",vAlphabetic:"v-alphabetic",vHanging:"v-hanging",
vIdeographic:"v-ideographic",vMathematical:"v-mathematical",vectorEffect:"vector-effect",vertAdvY:"vert-adv-y",vertOriginX:"vert-origin-x",
vertOriginY:"vert-origin-y",wordSpacing:"word-spacing",writingMode:"writing-mode",xHeight:"x-height",playbackOrder:"playbackorder",
timelineBegin:"timelinebegin"},properties:{about:r.commaOrSpaceSeparated,accentHeight:r.number,accumulate:null,additive:null,
alignmentBaseline:null,alphabetic:r.number,amplitude:r.number,arabicForm:null,ascent:r.number,attributeName:null,attributeType:null,
azimuth:r.number,bandwidth:null,baselineShift:null,baseFrequency:null,baseProfile:null,bbox:null,begin:null,bias:r.number,by:null,
calcMode:null,capHeight:r.number,className:r.spaceSeparated,clip:null,clipPath:null,clipPathUnits:null,clipRule:null,color:null,
colorInterpolation:null,colorInterpolationFilters:null,colorProfile:null,colorRendering:null,content:null,contentScriptType:null,
contentStyleType:null,crossOrigin:null,cursor:null,cx:null,cy:null,d:null,dataType:null,defaultAction:null,descent:r.number,
diffuseConstant:r.number,direction:null,display:null,dur:null,divisor:r.number,dominantBaseline:null,download:r.boolean,dx:null,dy:null,
edgeMode:null,editable:null,elevation:r.number,enableBackground:null,end:null,event:null,exponent:r.number,externalResourcesRequired:null,
fill:null,fillOpacity:r.number,fillRule:null,filter:null,filterRes:null,filterUnits:null,floodColor:null,floodOpacity:null,focusable:null,
focusHighlight:null,fontFamily:null,fontSize:null,fontSizeAdjust:null,fontStretch:null,fontStyle:null,fontVariant:null,fontWeight:null,
format:null,fr:null,from:null,fx:null,fy:null,g1:r.commaSeparated,g2:r.commaSeparated,glyphName:r.commaSeparated,
glyphOrientationHorizontal:null,glyphOrientationVertical:null,glyphRef:null,gradientTransform:null,gradientUnits:null,handler:null,
hanging:r.number,hatchContentUnits:null,hatchUnits:null,height:null,href:null,hrefLang:null,horizAdvX:r.number,horizOriginX:r.number,
horizOriginY:r.number,id:null,ideographic:r.number,imageRendering:null,initialVisibility:null,in:null,in2:null,intercept:r.number,
k:r.number,k1:r.number,k2:r.number,k3:r.number,k4:r.number,kernelMatrix:r.commaOrSpaceSeparated,kernelUnitLength:null,keyPoints:null,
keySplines:null,keyTimes:null,kerning:null,lang:null,lengthAdjust:null,letterSpacing:null,lightingColor:null,limitingConeAngle:r.number,
local:null,markerEnd:null,markerMid:null,markerStart:null,markerHeight:null,markerUnits:null,markerWidth:null,mask:null,
maskContentUnits:null,maskType:null,maskUnits:null,mathematical:null,max:null,media:null,mediaCharacterEncoding:null,
mediaContentEncodings:null,mediaSize:r.number,mediaTime:null,method:null,min:null,mode:null,name:null,navDown:null,navDownLeft:null,
navDownRight:null,navLeft:null,navNext:null,navPrev:null,navRight:null,navUp:null,navUpLeft:null,navUpRight:null,numOctaves:null,
observer:null,offset:null,onAbort:null,onActivate:null,onAfterPrint:null,onBeforePrint:null,onBegin:null,onCancel:null,onCanPlay:null,
onCanPlayThrough:null,onChange:null,onClick:null,onClose:null,onCopy:null,onCueChange:null,onCut:null,onDblClick:null,onDrag:null,
onDragEnd:null,onDragEnter:null,onDragExit:null,onDragLeave:null,onDragOver:null,onDragStart:null,onDrop:null,onDurationChange:null,
onEmptied:null,onEnd:null,onEnded:null,onError:null,onFocus:null,onFocusIn:null,onFocusOut:null,onHashChange:null,onInput:null,
onInvalid:null,onKeyDown:null,onKeyPress:null,onKeyUp:null,onLoad:null,onLoadedData:null,onLoadedMetadata:null,onLoadStart:null,
onMessage:null,onMouseDown:null,onMouseEnter:null,onMouseLeave:null,onMouseMove:null,onMouseOut:null,onMouseOver:null,onMouseUp:null,
onMouseWheel:null,onOffline:null,onOnline:null,onPageHide:null,onPageShow:null,onPaste:null,onPause:null,onPlay:null,onPlaying:null,
onPopState:null,onProgress:null,onRateChange:null,onRepeat:null,onReset:null,onResize:null,onScroll:null,onSeeked:null,onSeeking:null,
onSelect:null,onShow:null,onStalled:null,onStorage:null,onSubmit:null,onSuspend:null,onTimeUpdate:null,onToggle:null,onUnload:null,
onVolumeChange:null,onWaiting:null,onZoom:null,opacity:null,operator:null,order:null,orient:null,orientation:null,origin:null,overflow:null,
overlay:null,overlinePosition:r.number,overlineThickness:r.number,paintOrder:null,panose1:null,path:null,pathLength:r.number,
patternContentUnits:null,patternTransform:null,patternUnits:null,phase:null,ping:r.spaceSeparated,pitch:null,playbackOrder:null,
pointerEvents:null,points:null,pointsAtX:r.number,pointsAtY:r.number,pointsAtZ:r.number,preserveAlpha:null,preserveAspectRatio:null,
primitiveUnits:null,propagate:null,property:r.commaOrSpaceSeparated,r:null,radius:null,referrerPolicy:null,refX:null,refY:null,
rel:r.commaOrSpaceSeparated,rev:r.commaOrSpaceSeparated,renderingIntent:null,repeatCount:null,repeatDur:null,
requiredExtensions:r.commaOrSpaceSeparated,requiredFeatures:r.commaOrSpaceSeparated,requiredFonts:r.commaOrSpaceSeparated,
requiredFormats:r.commaOrSpaceSeparated,resource:null,restart:null,result:null,rotate:null,rx:null,ry:null,scale:null,seed:null,
shapeRendering:null,side:null,slope:null,snapshotTime:null,specularConstant:r.number,specularExponent:r.number,spreadMethod:null,
spacing:null,startOffset:null,stdDeviation:null,stemh:null,stemv:null,stitchTiles:null,stopColor:null,stopOpacity:null,
strikethroughPosition:r.number,strikethroughThickness:r.number,string:null,stroke:null,strokeDashArray:r.commaOrSpaceSeparated,
strokeDashOffset:null,strokeLineCap:null,strokeLineJoin:null,strokeMiterLimit:r.number,strokeOpacity:r.number,strokeWidth:null,style:null,
surfaceScale:r.number,syncBehavior:null,syncBehaviorDefault:null,syncMaster:null,syncTolerance:null,syncToleranceDefault:null,
systemLanguage:r.commaOrSpaceSeparated,tabIndex:r.number,tableValues:null,target:null,targetX:r.number,targetY:r.number,textAnchor:null,
textDecoration:null,textRendering:null,textLength:null,timelineBegin:null,title:null,transformBehavior:null,type:null,
typeOf:r.commaOrSpaceSeparated,to:null,transform:null,transformOrigin:null,u1:null,u2:null,underlinePosition:r.number,
underlineThickness:r.number,unicode:null,unicodeBidi:null,unicodeRange:null,unitsPerEm:r.number,values:null,vAlphabetic:r.number,
vMathematical:r.number,vectorEffect:null,vHanging:r.number,vIdeographic:r.number,version:null,vertAdvY:r.number,vertOriginX:r.number,
vertOriginY:r.number,viewBox:null,viewTarget:null,visibility:null,width:null,widths:null,wordSpacing:null,writingMode:null,x:null,x1:null,
x2:null,xChannelSelector:null,xHeight:r.number,y:null,y1:null,y2:null,yChannelSelector:null,z:null,zoomAndPan:null},space:"svg",
transform:caseSensitiveTransform}),s=create({properties:{xLinkActuate:null,xLinkArcRole:null,xLinkHref:null,xLinkRole:null,xLinkShow:null,
xLinkTitle:null,xLinkType:null},space:"xlink",transform:(n,l)=>"xlink:"+l.slice(5).toLowerCase()}),c=create({attributes:{
xmlnsxlink:"xmlns:xlink"},properties:{xmlnsXLink:null,xmlns:null},space:"xmlns",transform:caseInsensitiveTransform}),p=create({properties:{
xmlBase:null,xmlLang:null,xmlSpace:null},space:"xml",transform:(n,l)=>"xml:"+l.slice(3).toLowerCase()
}),d=merge([t,u,s,c,p],"html"),m=merge([t,i,s,c,p],"svg")}),
97522: ((e,t,a)=>{a.d(t,{I:()=>find});var r=a(7904),c=a(54936),n=a(95246);const s=/[A-Z]/g,i=/-[a-z]/g,l=/^data[-\w.:]+$/i
;function find(e,t){const a=(0,n.S)(t);let o=t,f=c.R;if(a in e.normal)return e.property[e.normal[a]]
;if(a.length>4&&"data"===a.slice(0,4)&&l.test(t)){if("-"===t.charAt(4)){const e=t.slice(5).replace(i,camelcase)
;o="data"+e.charAt(0).toUpperCase()+e.slice(1)}else{const e=t.slice(4);if(!i.test(e)){let a=e.replace(s,kebab);"-"!==a.charAt(0)&&(a="-"+a),
t="data"+a}}f=r.E}return new f(o,t)}function kebab(e){return"-"+e.toLowerCase()}function camelcase(e){return e.charAt(1).toUpperCase()}}),
95246: ((e,o,r)=>{function normalize(e){return e.toLowerCase()}r.d(o,{S:()=>normalize})}),
7904: ((e,t,n)=>{n.d(t,{E:()=>DefinedInfo});var o=n(54936),f=n(64923);const r=Object.keys(f);class DefinedInfo extends o.R{
constructor(e,t,n,o){let s=-1;if(super(e,t),mark(this,"space",o),"number"==typeof n)for(;++s<r.length;){const e=r[s]
;mark(this,r[s],(n&f[e])===f[e])}}}function mark(e,t,n){n&&(e[t]=n)}DefinedInfo.prototype.defined=!0}),
54936: ((o,t,e)=>{e.d(t,{R:()=>Info});class Info{constructor(o,t){this.attribute=t,this.property=o}}Info.prototype.attribute="",
Info.prototype.booleanish=!1,Info.prototype.boolean=!1,Info.prototype.commaOrSpaceSeparated=!1,Info.prototype.commaSeparated=!1,
Info.prototype.defined=!1,Info.prototype.mustUseProperty=!1,Info.prototype.number=!1,Info.prototype.overloadedBoolean=!1,
Info.prototype.property="",Info.prototype.spaceSeparated=!1,Info.prototype.space=void 0}),
64923: ((e,n,r)=>{r.r(n),r.d(n,{boolean:()=>a,booleanish:()=>c,commaOrSpaceSeparated:()=>l,commaSeparated:()=>d,number:()=>o,
overloadedBoolean:()=>m,spaceSeparated:()=>i});let t=0
;const a=increment(),c=increment(),m=increment(),o=increment(),i=increment(),d=increment(),l=increment();function increment(){return 2**++t}
}),

};
