import { modules as common0 } from './common/app/write-file.js';
export const ids = [6670, 4913, 9560, 4006];
export const modules = {
...common0,
38315: (($module,$exports,$require)=>{$require.d($exports,{JQ:()=>unsureNames,ad:()=>importTokens,zB:()=>withImports})
;function withImports(components,imports){const changed=imports.flatMap(one=>{
const known=Object.hasOwn(components,one.local)?components[one.local]:undefined
;const shown=drawings.test(one.source)?undefined:known??shownBy(one,components);return shown===known?[]:[[one.local,shown]]})
;if(changed.length===0)return components;const found=new Map([...Object.entries(components),...changed])
;return Object.fromEntries([...found].flatMap(([name,shown])=>shown===undefined?[]:[[name,shown]]))}
const importTokens=/(?:next\/(?:legacy\/|future\/)?image|gatsby-image|@unpic\/[a-z]{1,20}|svelte-img)['"]|(?:Image|Img|Picture) as /
;function shownBy({source:source,name:name},components){if(name==="default")return modules.has(source)?byAlt:undefined
;return name!=="*"&&Object.hasOwn(components,name)?components[name]:undefined}const byAlt={alt:"alt",src:"src"}
;const modules=new Set("next/image next/legacy/image next/future/image gatsby-image @unpic/react @unpic/astro @unpic/svelte @zerodevx/svelte-img".split(" "))
;const drawings=/(?:^|[/@-])(?:icons?|lucide|heroicons|phosphor|tabler|feather|iconoir|radix-icons)(?:$|[/-])/
;function unsureNames(components,imports,asked={}){const sources=new Map(imports.map(({local:local,source:source})=>[local,source]))
;const isSure=name=>Object.hasOwn(asked,name)||imagePackages.test(sources.get(name)??"")
;return new Set(Object.keys(components).filter(name=>!isSure(name)))}
const imagePackages=/^(?:next\/|gatsby-|astro:assets$|@unpic\/|@docusaurus\/|@theme\/|next-cloudinary$|@shopify\/hydrogen|@chakra-ui\/|@mantine\/core$|antd$|react-bootstrap|@heroui\/|@nextui-org\/|semantic-ui-react$|@zerodevx\/svelte-img)/
}),
18591: (($module,$exports,$require)=>{$require.d($exports,{$o:()=>elementsWithKnown,Ck:()=>withKnown,Qn:()=>knownComponents,
UU:()=>knownElementTokens,__:()=>isSource,so:()=>componentTokens});var $m0=$require(49465);const knownComponents={
...all("Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage","src"),
...all("OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage","src"),ThemedImage:{
alt:"alt",src:"sources"},IdealImage:{alt:"alt",src:"img"},GatsbyImage:{alt:"alt",src:"image"},Diagram:{alt:"alt",src:"name"},
...all("enhanced:img NuxtImg NuxtPicture","src")}
;const knownElements=all("amp-img amp-anim ion-img iron-image model-viewer nuxt-img nuxt-picture v-img b-img q-img el-image","src")
;const knownElementTokens=(0,$m0.h)("<",new RegExp(componentTokens(knownElements).source,"i"));function elementsWithKnown(components={}){
const own=Object.entries(components).filter(([name])=>name.includes("-"));return{...knownElements,...Object.fromEntries(own)}}
function isSource(component,name){return component!==undefined&&(name===component.src||name==="img")}function withKnown(components={}){
return{...knownComponents,...knownElements,...components}}function componentTokens(components){
const names=Object.keys(components).map(name=>name.replace(/[^\w-]/g,"\\$&"))
;return names.length===0?/^(?!)/:new RegExp(`<(?:${names.join("|")})(?![\\w.$-])`)}function all(names,src){
return Object.fromEntries(names.split(" ").map(name=>[name,{alt:"alt",src:src}]))}}),
86730: (($module,$exports,$require)=>{$require.d($exports,{e:()=>unreadMarkup,v:()=>markupTokens});var $m0=$require(16327)
;const markupTokens=/<(?:img|svg|picture|object|embed)\b/i;function unreadMarkup(values,texts){
const quoting=new Set(texts.map(({start:start})=>start))
;const showing=values.filter(({text:text,span:span})=>!quoting.has(span.start)&&showsImage(text)).length
;return showing===0?undefined:`has images in the HTML or Markdown of ${(0,$m0.U)(showing,"value","values")}, which were not read.`}
function showsImage(text){const label=text.indexOf("![");return markupTokens.test(text)||label!==-1&&text.includes("](",label)}}),
22743: (($module,$exports,$require)=>{$require.d($exports,{c:()=>setText})
;function setText(text,{alt:old,altSpan:span,attribute:attribute="alt"},alt,language){if(old.kind==="dynamic")return{span:span,
text:text.slice(span.start,span.end)};const value=language==="yaml"?plainOrQuoted(alt):quoted(alt);if(span.start<span.end)return{span:span,
text:value};const lineStart=Math.max(text.lastIndexOf("\n",span.start-1),text.lastIndexOf("\r",span.start-1))+1
;const line=text.slice(lineStart,span.start);return{span:span,text:inserted({text:text,at:span.start,line:line,language:language
},pairIn[language](attribute,value),value)}}const pairIn={yaml:(key,value)=>`${key}: ${value}`,json:(key,value)=>`"${key}": ${value}`,
toml:(key,value)=>`${key} = ${value}`};function inserted({text:text,at:at,line:line,language:language},pair,value){
const next=text.charAt(at);const isLineEnd=next===""||next==="\n"||next==="\r";const before=text.slice(0,at).trimEnd().at(-1)
;const rest=line.replace(/^[ \t]*(?:-[ \t]+)*/,"");const indent=line.slice(0,line.length-rest.length)
;const lineBreak=text.includes("\r\n")?"\r\n":"\n";const ownLine=`${lineBreak}${indent.replaceAll("-"," ")}`
;const isMinified=language==="json"&&/":\S/.test(line.slice(-500)+text.slice(at,at+500));const gap=isMinified?"":" "
;const written=isMinified?pair.replace('": ','":'):pair;if(next==="[")return""
;if(rest===""&&!isLineEnd)return`${pair}${language==="json"?",":""}${ownLine}`;if(before==="{"||before===",")return`${written},${gap}`
;if(before===":"||before==="="){if(!isLineEnd&&!/[\s#,}]/.test(next))return""
;return`${line.endsWith(":")?" ":""}${value}${next==="#"?" ":""}`}const isLast=/^\s*\}/.test(text.slice(at))
;if(language==="json"&&rest.startsWith('"')&&!rest.includes("{"))return`,${ownLine}${pair}`
;if(language==="json"||isLast||!isLineEnd)return`,${gap}${written}`;return`${ownLine}${dotted.exec(line)?.[1]??""}${pair}`}
const dotted=/^[ \t]*((?:[\w-]+[ \t]*\.[ \t]*)+)[\w-]+[ \t]*=/;function plainOrQuoted(alt){return plain.test(alt)?alt:quoted(alt)}
const plain=/^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;function quoted(alt){
return JSON.stringify(alt).replace(/\x7f|[{<$](?=[{%#?])/g,mark=>`\\u${mark.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),
89217: (($module,$exports,$require)=>{$require.d($exports,{N:()=>card});var $m0=$require(49465);var $m1=$require(44657);const card={
syntax:"directive",tokens:(0,$m0.h)(":",/(?<=\bimg-(?:top|bottom|background)):/i),opening:/^[ \t>]*:?img-/,readOptions(options){
const picture=(0,$m1.b7)(options,"img-top","img-bottom","img-background");if(!picture)return undefined;const alt=(0,
$m1.b7)(options,"img-alt");const[first,last]=alt&&alt.span.start<picture.span.start?[alt,picture]:[picture,alt??picture];return{
syntax:card.syntax,emptyIsDecision:true,attribute:"img-alt",src:picture.value,alt:alt?.value,altSpan:alt?.span??{start:picture.span.end,
end:picture.span.end},span:{start:first.span.start,end:last.span.end},caption:undefined,link:undefined,attributes:{},
others:options.options.filter(one=>one!==alt).map(({line:line})=>line)}},read:()=>undefined,setAlt(text,{altSpan:altSpan},alt){
if(altSpan.start<altSpan.end){const before=(0,$m1.P_)(text.slice(altSpan.start,altSpan.end));return{span:altSpan,text:`${before} ${(0,
$m1.x6)(alt)}`}}const lineStart=text.lastIndexOf("\n",altSpan.start-1)+1
;const[prefix="",colon=""]=/^([ \t>]*)(:?)/.exec(text.slice(lineStart,altSpan.start))?.slice(1)??[]
;const ending=text[lineStart-2]==="\r"?"\r\n":"\n";return{span:altSpan,text:`${ending}${prefix}${colon}img-alt: ${(0,$m1.x6)(alt)}`}}}}),
20765: (($module,$exports,$require)=>{$require.d($exports,{R:()=>behind,j:()=>callTokens});var $m1=$require(49465)
;var $m0=$require(49121);function behind(words,pattern){return{test:text=>words.some(word=>text.includes(word))&&pattern.test(text)}}
function callTokens(mark,opening,before=/-?[^{}]{0,60}?/){
const named=`${opening.source}${before.source}(?:image|img|figure|picture|photo|screenshot)`
;const pictured=`${opening.source}[^]{0,400}?\\.(?:${$m0.n6.join("|")})\\b`;return(0,$m1.h)(mark,new RegExp(`${named}|${pictured}`,"i"))}}),
36572: (($module,$exports,$require)=>{$require.d($exports,{Z:()=>frontMatter});var $m0=$require(22743);const frontMatter={
syntax:"front-matter",tokens:/^(?!)/,opening:/^/,read:()=>undefined,setAlt:(text,image,alt)=>isLabel(text,image)?{span:image.altSpan,
text:alt}:(0,$m0.c)(text,image,alt,"yaml"),setDecorative:(text,image)=>(0,$m0.c)(text,image,"","yaml")}
;function isLabel(text,{altSpan:altSpan,span:span}){return text.startsWith("![",span.start)&&altSpan.start===span.start+"![".length}}),
40328: (($module,$exports,$require)=>{$require.d($exports,{Ab:()=>called,E3:()=>dialectOf,O9:()=>dialects,xI:()=>marked})
;var card=$require(89217);var front_matter=$require(36572);var picture_names=$require(49121);var placeholder=$require(14953)
;var dialect=$require(20765);var dialects_parameters=$require(27883);const hugo={syntax:"shortcode",tokens:(0,
dialect.j)("{{",/\{\{[<%]/,/\s*[\w/.-]{0,60}?/),opening:/^\{\{[<%]/,read(construct,start){const[opening,name=""]=call.exec(construct)??[]
;if(opening===undefined)return undefined;const rest=construct.slice(opening.length,-">}}".length).trimEnd().replace(/\/$/,"")
;const parameters=(0,dialects_parameters.Zu)(rest,start+opening.length);if(name==="imgproc")return processed(construct,start,parameters)
;const src=(0,dialects_parameters.KT)(parameters,"src")??parameters.find(isPicture)
;if(src===undefined||!(pictures.test(name)||isPicture(src)))return undefined;const alt=(0,
dialects_parameters.KT)(parameters,"alt")??placed(parameters);if(alt===undefined&&!pictures.test(name))return undefined
;const captions=["title","caption"].flatMap(name=>(0,dialects_parameters.KT)(parameters,name)??[]);const end=src.span.end
;const isFigure=name==="figure";const fallback=isFigure&&(alt===undefined||alt.value==="")?(0,
dialects_parameters.KT)(parameters,"caption"):undefined;return{syntax:hugo.syntax,emptyIsDecision:true,
attribute:(alt??src).name===undefined?undefined:"alt",src:hugo_valueOf(src),
alt:fallback?plain(hugo_valueOf(fallback)):alt?hugo_valueOf(alt):isFigure?undefined:placeholder.LJ,altSpan:alt?.span??{start:end,end:end},
span:{start:start,end:start+construct.length},
caption:fallback||captions.length===0?undefined:captions.map(one=>plain(hugo_valueOf(one))).join(" "),link:(0,
dialects_parameters.KT)(parameters,"link")?.value,attributes:attributesOf(parameters),others:[name,...(0,
dialects_parameters.aw)(parameters,alt)]}},setAlt(text,image,alt){if(docsy.test(text.slice(image.span.start,image.span.end)))return{
span:image.altSpan,text:""};const name=image.attribute===undefined?"":"alt=";const space=image.altSpan.start===image.altSpan.end?" ":""
;return{span:image.altSpan,text:space+name+quoted(alt)}}};const docsy=/^\{\{[<%]\s*imgproc\b/
;function processed(construct,start,parameters){const[resource]=parameters
;if(resource?.name!==undefined||resource===undefined)return undefined;const{end:end}=resource.span;return{syntax:hugo.syntax,
emptyIsDecision:true,attribute:undefined,src:hugo_valueOf(resource),alt:undefined,altSpan:{start:end,end:end},span:{start:start,
end:start+construct.length},caption:undefined,link:undefined,attributes:{},others:["imgproc",...(0,dialects_parameters.aw)(parameters)]}}
const call=/^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;const pictures=/^(?:figure|img|image|picture)$/i
;function isPicture({value:value,name:name}){return(name===undefined||name==="src")&&(0,picture_names.ZJ)(value)}
function placed(parameters){const[first,second]=parameters
;return first&&isPicture(first)&&first.name===undefined&&second?.name===undefined&&second?.quote!==""?second:undefined}
function hugo_valueOf({value:value,quote:quote}){return quote==='"'?value.replaceAll('\\"','"'):value}function plain(caption){
return caption.replace(/<[^<>]*>/g,"").replace(/\[([^[\]]*)\]\([^()]*\)/g,"$1").replace(/[*_`]/g,"")}function attributesOf(parameters){
const known=["width","height"].flatMap(name=>(0,dialects_parameters.KT)(parameters,name)??[])
;return Object.fromEntries(known.map(parameter=>[parameter.name??"",hugo_valueOf(parameter)]))}function quoted(alt){
const text=alt.replace(/([{}%])(?=[{}%<])/g,"$1 ");const isRaw=/[\\"]/.test(text)&&!text.includes("`");if(isRaw)return`\`${text}\``
;return`"${text.replace(/(?<!\\)\\+(?="|$)/g,"").replaceAll('"','\\"')}"`}var jekyll=$require(80302);var at_mark=$require(49465)
;var references=$require(91133);const learn={syntax:"directive",tokens:(0,at_mark.h)(":::",/:::\s*image/i),opening:/^:::\s*image/,
pattern:/:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,read(construct,start){
const opening=/^:::\s*image/.exec(construct)?.[0]??""
;const parameters=(0,dialects_parameters.Zu)(construct.slice(opening.length,-":::".length),start+opening.length);const source=(0,
dialects_parameters.KT)(parameters,"source");if(!source)return undefined;const alt=(0,dialects_parameters.KT)(parameters,"alt-text")
;const isIcon=(0,dialects_parameters.KT)(parameters,"type")?.value==="icon";const end=source.span.end;return{syntax:learn.syntax,
emptyIsDecision:true,attribute:"alt-text",src:source.value,alt:alt?(0,references.P)(alt.value):isIcon?"":undefined,altSpan:alt?.span??{
start:end,end:end},span:{start:start,end:start+construct.length},caption:undefined,link:undefined,attributes:{},others:(0,
dialects_parameters.aw)(parameters,alt,(0,dialects_parameters.KT)(parameters,"type"))}},setAlt(_text,image,alt){
const space=image.altSpan.start===image.altSpan.end?" ":"";return{span:image.altSpan,text:`${space}alt-text="${(0,
references.H)(alt,/["`\\]|:(?=::)/)}"`}},setDecorative(text,{span:span,altSpan:altSpan}){const construct=text.slice(span.start,span.end)
;const opening=/^:::\s*image/.exec(construct)?.[0]??"";const type=(0,dialects_parameters.KT)((0,
dialects_parameters.Zu)(construct.slice(opening.length,-":::".length),opening.length),"type");if(type?.value==="complex")return undefined
;const alt={start:altSpan.start-span.start,end:altSpan.end-span.start}
;const cuts=[...type?[type.span]:[],...alt.start<alt.end?[alt]:[]].toSorted((a,b)=>b.start-a.start)
;const rest=cuts.reduce((left,{start:start,end:end})=>left.slice(0,start).trimEnd()+left.slice(end),construct);return{span:span,
text:`${opening} type="icon"${rest.slice(opening.length)}`}}};var malformed=$require(53864);var dialects_options=$require(44657)
;const myst={syntax:"directive",tokens:(0,at_mark.h)("{",/\{(?:image|figure)\}/i),opening:/^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
pattern:/(?=[`~:])(?<=(?<![^\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
read(construct,start){const lines=construct.split(/(?<=\n)/);const[first="",...rest]=lines
;const[,opening="",src=""]=/^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first)??[];if(opening==="")return undefined;const content=rest.slice(0,-1)
;const options=(0,dialects_options.Tt)(content,start+first.length);const alt=(0,dialects_options.b7)(options,"alt")
;const sizes=options.options.filter(({name:name})=>name==="width"||name==="height")
;const caption=content.slice(options.lines).map(line=>line.replace(/^[ \t>]+/,"").trim()).join(" ").trim()
;const insertion=start+(options.isYaml?first+(rest[0]??""):first).trimEnd().length;return{syntax:myst.syntax,emptyIsDecision:true,
attribute:"alt",src:src,alt:alt?.value,altSpan:alt?.span??{start:insertion,end:insertion},span:{start:start,end:start+construct.length},
caption:caption===""?undefined:caption,link:undefined,attributes:Object.fromEntries(sizes.map(({name:name,value:value})=>[name,value])),
others:lines.filter(line=>line!==alt?.line)}},setAlt(text,image,alt){const{span:span,altSpan:altSpan}=image;if(altSpan.start<altSpan.end){
const before=(0,dialects_options.P_)(text.slice(altSpan.start,altSpan.end));return{span:altSpan,text:`${before} ${(0,
dialects_options.x6)(alt)}`}}const ending=text.slice(span.start,span.end).includes("\r\n")?"\r\n":"\n"
;const[,prefix=""]=/\n([ \t>]*)/.exec(text.slice(span.start,span.end))??[];const isYaml=/---\s*$/.test(text.slice(span.start,altSpan.start))
;return{span:altSpan,text:`${ending}${prefix}${isYaml?"":":"}alt: ${(0,dialects_options.x6)(alt)}`}}};var rst_image=$require(74618)
;var slides=$require(26806);var wikilink=$require(95323);const called=[hugo,jekyll.Y];const marked=[myst,learn,wikilink.l,slides.h]
;const dialects=[...called,...marked,card.N,rst_image.n,front_matter.Z,malformed.Q];function dialectOf(text,{syntax:syntax,span:span}){
const own=dialects.filter(dialect=>dialect.syntax===syntax);if(own.length===0)return undefined
;const construct=text.slice(span.start,span.end);return own.find(({opening:opening})=>opening.test(construct))}}),
80302: (($module,$exports,$require)=>{$require.d($exports,{Y:()=>jekyll});var $m0=$require(49121);var $m1=$require(14953)
;var $m2=$require(20765);var $m4=$require(27883);var $m3=$require(91133);const jekyll={syntax:"shortcode",tokens:(0,$m2.j)("{%",/\{%/),
opening:/^\{%/,read(construct,start){const[opening="",include,name=""]=call.exec(construct)??[]
;if(include===undefined&&!pictures.test(name))return undefined;const rest=construct.slice(opening.length,-"%}".length);const parameters=(0,
$m4.Zu)(rest,start+opening.length)
;const src=(0,$m4.KT)(parameters,"src","url","image_path","path","file","image","source")??parameters.find(isPicture);const alt=(0,
$m4.KT)(parameters,"alt");if(src===undefined||alt===undefined&&!(pictures.test(name)&&isPicture(src)))return undefined
;if(!isPicture(src)&&!pictures.test(name))return undefined;const end=src.span.end;const caption=(0,$m4.KT)(parameters,"caption");return{
syntax:jekyll.syntax,emptyIsDecision:true,attribute:"alt",src:src.quote===""&&!isPicture(src)?`{{ ${src.value} }}`:src.value,
alt:alt?valueOf(alt):$m1.LJ,altSpan:alt?.span??{start:end,end:end},span:{start:start,end:start+construct.length},caption:caption&&(0,
$m3.P)(caption.value),link:undefined,attributes:{},others:[opening,...(0,$m4.aw)(parameters,alt)]}},
setAlt(text,{span:span,altSpan:altSpan},alt){const written=ownKey.exec(text.slice(altSpan.start,altSpan.end))?.[0]
;const key=written??` alt${signIn(text.slice(span.start,span.end))}`;return{span:altSpan,text:`${key}"${(0,$m3.H)(alt,/["|`\\]/)}"`}}}
;const ownKey=/^alt\s*[:=]\s*/;function signIn(construct){return/\w:\s*["']/.test(construct)&&!/\w\s*=/.test(construct)?": ":"="}
const call=/^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;const pictures=/image|img|figure|picture|photo|screenshot/i
;function isPicture({value:value}){return(0,$m0.ZJ)(value)}function valueOf({value:value,quote:quote}){
return quote===""||value.includes("{{")||(0,$m1.Kc)(value)?$m1.LJ:(0,$m3.P)(value)}}),
53864: (($module,$exports,$require)=>{$require.d($exports,{Q:()=>malformed});var label=$require(69971);var attribute=$require(45671)
;var dialect=$require(20765);var references=$require(91133);function createLabels(text){let labels;return label=>{
labels??=new Set(Array.from(text.matchAll(definition),([,found=""])=>folded(found)));return labels.has(folded(label))}}
const definition=/^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;function folded(label){return label.replace(/\s+/g," ").trim().toLowerCase()}
var file_name=$require(95136);function isSyntaxExample(label,src){return exampleLabel.test(label.trim())&&exampleName.test((0,
file_name.E8)(src))}
const exampleLabel=/^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i
;const exampleName=/^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i
;var picture_names=$require(49121);function addressAt(text,at){
return inParentheses(text,at)??withoutEnd(text,at)??inOtherBrackets(text,at)??withOpenPart(text,at)}function inParentheses(text,at){
const[whole,gap="",open,written="",title,close]=matchAt(parentheses,text,at)??[];if(whole===undefined)return undefined
;const end=at+whole.length;const outside=open!=="("||close!==")"?"full-width-mark":gap===""?undefined:"gap";const dest=written.trim();if((0,
picture_names.hI)(dest)){const hasSpace=/[ \t]/.test(dest);if(!hasSpace&&!(0,picture_names.ZJ)(dest))return undefined
;if(hasSpace&&outside)return undefined;return{fault:outside??(hasSpace?"space-in-address":undefined),src:dest,title:title,end:end}}
const[,src="",words=""]=beforeWords.exec(dest)??[];if(outside||title!==undefined||!(0,
picture_names.ZJ)(src)||validTitle.test(words))return undefined;return{fault:"title-without-quotes",src:src,title:undefined,end:end}}
function withoutEnd(text,at){const[whole,src=""]=matchAt(unclosed,text,at)??[];if(whole===undefined||!(0,
picture_names.ZJ)(src))return undefined;return{fault:"unbalanced-bracket",src:src,title:undefined,end:at+whole.length}}
function inOtherBrackets(text,at){const[whole,src=""]=matchAt(otherBrackets,text,at)??[];if(whole===undefined||!(0,
picture_names.ZJ)(src))return undefined;return{fault:"other-brackets",src:src,title:undefined,end:at+whole.length}}
function withOpenPart(text,at){const[titled,src=""]=matchAt(openTitle,text,at)??[];if(titled!==undefined&&(0,
picture_names.ZJ)(src)&&!restOfLine(text,at+titled.length).includes('"'))return{fault:"title-without-quotes",src:src,title:undefined,
end:at+titled.length};const[nested,address=""]=matchAt(openParenthesis,text,at)??[];if(nested===undefined||!(0,
picture_names.ZJ)(address))return undefined;return{fault:"unbalanced-bracket",src:address,title:undefined,end:at+nested.length}}
function restOfLine(text,at){return/^[^\n]*/.exec(text.slice(at,at+longestTitle))?.[0]??""}const longestTitle=300
;function matchAt(pattern,text,at){pattern.lastIndex=at;return pattern.exec(text)}
const parentheses=/([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y
;const unclosed=/\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;const openTitle=/\(([^\s()<>"']+)[ \t]+"[^"\n)]*\)/y
;const openParenthesis=/\(([^\s()<>"']+\([^\s()<>"']+)\)(?!\))/y;const otherBrackets=/[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y
;const beforeWords=/^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;const validTitle=/^'(?:[^'\\]|\\.)*'$/
;function readLabel(text,start,labelStart,isDefined){let depth=0;let blankLines=0;let inner;let closed;const marks=new RegExp(labelMarks)
;marks.lastIndex=labelStart;for(let count=0;count<mostMarks;count+=1){const{0:mark,index:index}=marks.exec(text)??{0:"![",index:text.length}
;if(mark.startsWith("\\"))continue;if(mark.startsWith("!")||index-labelStart>longestLabel)break;if(mark.startsWith("\n")){blankLines+=1
;if(inner||closed!==undefined||depth>0||blankLines>mostBlankLines)break}else if(mark==="["||mark==="【"){
if(closed!==undefined||blankLines>0)break;depth+=1}else if(depth>0){depth-=1;const address=addressAt(text,index+1)
;if(address&&address.fault===undefined)inner??={labelEnd:index,fault:"unbalanced-bracket",address:address}}else{
const address=addressAt(text,index+1);if(closed!==undefined){const isApart=isInLink(text,start)||isDefined(text.slice(labelStart,closed))
;return address&&!isApart?{labelEnd:index,fault:"unbalanced-bracket",address:address}:undefined}if(address)return{labelEnd:index,
fault:blankLines>0?"blank-line":undefined,address:address};if(blankLines>0||/[[(（]/.test(text.charAt(index+1)))return undefined;closed=index
}}if(closed!==undefined||blankLines>1)return undefined;return inner??withoutBracket(text,labelStart)}
const labelMarks=/\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;const mostMarks=16;const mostBlankLines=2;const longestLabel=2e3
;function withoutBracket(text,labelStart){label_end_unclosed.lastIndex=labelStart
;const[whole,label="",src=""]=label_end_unclosed.exec(text)??[];if(whole===undefined||!(0,picture_names.ZJ)(src))return undefined
;const address={fault:undefined,src:src,title:undefined,end:labelStart+whole.length};return{labelEnd:labelStart+label.length,
fault:"unbalanced-bracket",address:address}}const label_end_unclosed=/([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y
;function isInLink(text,at){const before=text.slice(Math.max(0,at-longestLabel,text.lastIndexOf("\n",at-1)+1),at);let open=0
;for(const[mark]of before.matchAll(/\\[^]|[[\]]/g)){if(mark==="[")open+=1;else if(mark==="]")open=Math.max(0,open-1)}return open>0}
function findConstructs(text){const isDefined=createLabels(text);const found=[];let from=0
;for(const{0:opening,index:index}of text.matchAll(openings)){if(index<from)continue
;const construct=constructAt(text,index,opening,isDefined);if(!construct)continue;found.push(construct);from=construct.span.end}return found
}const openings=/(?<!\\)[!！][ \t]?[[【](?!\[)/g;function constructAt(text,start,opening,isDefined){const labelStart=start+opening.length
;const read=readLabel(text,start,labelStart,isDefined);if(!read)return undefined;const{labelEnd:labelEnd,address:address}=read
;const label=text.slice(labelStart,labelEnd);if(address.src.includes("![")||isInDefinition(text,start))return undefined
;const fault=faultOf(opening,text.charAt(labelEnd),read.fault,address.fault);if(!fault||!isMeant(text,start,opening,label))return undefined
;const{src:src,title:title,end:end}=address;if(mayBeReference.has(fault)&&(isDefined(label)||isDefined(src)))return undefined
;if(isSyntaxExample(label,src)||!isWhole(text,start,end))return undefined;return{fault:fault,label:label,labelSpan:{start:labelStart,
end:labelEnd},src:src,title:title,span:{start:start,end:end}}}const mayBeReference=new Set(["gap","other-brackets","full-width-mark"])
;function faultOf(opening,closing,ofLabel,ofAddress){if(/[！【]/.test(opening)||closing==="】")return"full-width-mark"
;return ofLabel??(/\s/.test(opening)?"gap":ofAddress)}function isMeant(text,start,opening,label){
if(opening.startsWith("![")||opening.startsWith("!【")||label.trim()==="")return true
;return/(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0,start-40),start))}
function isInDefinition(text,start){const line=text.slice(Math.max(0,start-longestDefinition,text.lastIndexOf("\n",start-1)+1),start)
;return/^ {0,3}\[[^\]]+\]:[ \t]*[^ \t]*$/.test(line)}const longestDefinition=1e3;function isWhole(text,start,end){
const construct=text.slice(start,end);if((construct.split("`").length-1)%2===1||/(?<!\\)<!--/.test(construct))return false
;if(!construct.includes("--\x3e"))return true;const before=text.slice(Math.max(0,start-longestComment),start)
;return before.lastIndexOf("\x3c!--")<=before.lastIndexOf("--\x3e")}const longestComment=4e3;var tags=$require(50492);const malformed={
syntax:"malformed",tokens:(0,dialect.R)(["![","! [","!\t[","！","【"],/[!！][ \t]?[[【]/),opening:/^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
find:text=>[...findConstructs(text).map(construct=>toImage(construct,text)),...(0,tags.B)(text)].toSorted(bySpan).filter(isApart),
read:()=>undefined,setAlt(text,image,alt){return image.attribute===undefined?(0,label.je)(text,image,alt):(0,
attribute.c)(text,image,alt,"|`{}")}};function toImage({fault:fault,label:label,labelSpan:labelSpan,src:src,title:title,span:span},text){
return{syntax:malformed.syntax,emptyIsDecision:false,attribute:undefined,fault:fault,src:src,alt:(0,
references.P)(label.replace(/\\([!-/:-@[-`{-~])/g,(_,mark)=>`&#${mark.charCodeAt(0)};`)),altSpan:labelSpan,span:span,caption:undefined,
link:undefined,attributes:title===undefined?{}:{title:title},
others:[text.slice(span.start,labelSpan.start),text.slice(labelSpan.end,span.end)]}}function bySpan(a,b){return a.span.start-b.span.start}
function isApart({span:span},index,all){return span.start>=(all[index-1]?.span.end??0)}}),
50492: (($module,$exports,$require)=>{$require.d($exports,{B:()=>brokenTags});var $m0=$require(49121);var $m1=$require(70559)
;var $m2=$require(91133);function brokenTags(text){
return Array.from(text.matchAll(tags),({0:tag,index:index})=>toImage(text,tag,index)).filter(image=>image!==undefined)}
const tags=/<img(?=[\s/])[^<>]{1,4000}>/gi;function toImage(text,tag,start){if(tag.includes("!["))return undefined;const broken=(0,
$m1.E)(tag,faultAround(text,tag,start));if(!broken||!(0,$m0.ZJ)(broken.src))return undefined
;const{fault:fault,src:src,alt:alt,altSpan:altSpan}=broken;return{syntax:"malformed",emptyIsDecision:true,attribute:"alt",fault:fault,
src:(0,$m2.P)(src),alt:alt===undefined?undefined:(0,$m2.P)(alt),altSpan:{start:start+altSpan.start,end:start+altSpan.end},span:{start:start,
end:start+tag.length},caption:undefined,link:undefined,attributes:{},others:[tag.slice(0,altSpan.start),tag.slice(altSpan.end)]}}
function faultAround(text,tag,start){if(/\n[ \t]*\r?\n/.test(tag))return"blank-line";const indent=/\n([ \t]*)>$/.exec(tag)?.[1]
;if(indent===undefined||indent.includes("\t"))return undefined;const before=text.slice(Math.max(0,start-200),start)
;const line=before.slice(before.lastIndexOf("\n")+1);if(/^[ \t]*>/.test(line))return undefined
;const list=/^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;const margin=list??/^ */.exec(line)?.[0].length??0
;return indent.length<(margin<4&&list===undefined?4:margin+4)?"quote-mark":undefined}}),
44657: (($module,$exports,$require)=>{$require.d($exports,{P_:()=>beforeValue,Tt:()=>readOptions,b7:()=>optionNamed,
x6:()=>writtenValue});function readOptions(lines,start){const isYaml=boundary.test(lines[0]??"");const options=[];let at=start;let count=0
;for(const line of lines){const[,before="",name="",value=""]=option.exec(line)??[];if(before===""&&!boundary.test(line))break
;if(before!==""){const end=at+before.length+value.length;options.push({name:name,value:unquoted(value.trim()),span:{start:at,end:end},
line:line})}at+=line.length;count+=1;if(before===""&&count>1)break}return{options:options,isYaml:isYaml,lines:count}}
function optionNamed({options:options},...names){return options.find(({name:name})=>names.includes(name))}function beforeValue(line){
return option.exec(line)?.[1]??""}const option=/^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;const boundary=/^[ \t>]*---\s*$/
;function writtenValue(alt){if(/[{$<][{%#?]/.test(alt))return JSON.stringify(alt).replace(/[{<]/g,mark=>mark==="{"?"\\u007b":"\\u003c")
;return/^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt)?JSON.stringify(alt):alt}function unquoted(value){if(/^".*"$/.test(value)){try{
return String(JSON.parse(value))}catch{return value}}return/^'.*'$/.test(value)?value.slice(1,-1).replaceAll("''","'"):value}}),
27883: (($module,$exports,$require)=>{$require.d($exports,{KT:()=>named,Zu:()=>readParameters,aw:()=>writtenWithout})
;function readParameters(source,start){return[...source.matchAll(parameter)].map(match=>{const[whole,name,quoted,bare]=match
;const written=quoted??bare??"";const quote=quoted===undefined?"":quoted.charAt(0);const span={start:start+match.index,
end:start+match.index+whole.length};return{name:name,value:quote===""?written:written.slice(1,-1),quote:quote,span:span,valueSpan:{
start:span.end-written.length,end:span.end}}})}function named(parameters,...names){
return parameters.find(({name:name})=>name!==undefined&&names.includes(name))}function writtenWithout(parameters,...left){
return parameters.filter(parameter=>!left.includes(parameter)).map(({name:name,value:value,quote:quote})=>`${name??""}=${quote}${value}${quote}`)
}
const parameter=/(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g
}),
91133: (($module,$exports,$require)=>{$require.d($exports,{H:()=>encodeReferences,P:()=>decodeReferences})
;function encodeReferences(text,own){const special=new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`,"g")
;return text.replace(special,character=>`&#${character.charCodeAt(0)};`)}function decodeReferences(text){
return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,(whole,decimal,hex,name)=>{
if(name!==undefined)return characters[name]??whole;const code=decimal===undefined?parseInt(hex??"",16):Number(decimal)
;return code>0&&code<=1114111&&!(code>=55296&&code<57344)?String.fromCodePoint(code):whole})}const characters={amp:"&",lt:"<",gt:">",
quot:'"',apos:"'",nbsp:" "}}),
74618: (($module,$exports,$require)=>{$require.d($exports,{n:()=>rstImage});var $m1=$require(49465);var $m0=$require(20765)
;const rstImage={syntax:"directive",tokens:(0,$m1.h)("::",/(?<=image|figure)::[ \t]/i),opening:/^\.\.[ \t]/,
find(text,{start:start,end:end}){const found=[];let literal;for(const{0:line,index:index}of text.slice(start,end).matchAll(/[^\r\n]+/g)){
const indent=line.search(/[^ \t>]/);if(indent===-1||literal!==undefined&&indent>literal)continue;const words=line.slice(indent).trimEnd()
;literal=beginsLiteral(words)?indent:undefined;const at=start+index+indent
;const image=directive.test(words)?imageAt(text,at,indent,end):undefined;if(image)found.push(image)}return found},read:()=>undefined,
setAlt(text,{span:span,altSpan:altSpan},alt){if(altSpan.start<altSpan.end)return{span:altSpan,text:`:alt: ${alt}`}
;const indent=text.slice(text.lastIndexOf("\n",span.start-1)+1,span.start)
;const ending=text[text.indexOf("\n",span.start)-1]==="\r"?"\r\n":"\n";return{span:altSpan,text:`${ending}${indent}   :alt: ${alt}`}}}
;function beginsLiteral(words){return words.startsWith("..")?literals.test(words):words.endsWith("::")}
const literals=/^\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|raw|math|parsed-literal)::/i
;const directive=/^\.\.[ \t]+(?:\|[^|]{1,200}\|[ \t]+)?(?:image|figure)::[ \t]+\S/i;const address=/::[ \t]+(\S[^\r\n]*)/
;function imageAt(text,start,indent,end){const[head="",...lines]=text.slice(start,Math.min(end,start+longest)).split(/(?<=\n)/,mostLines)
;const fields=readFields(lines,start+head.length,indent);const alt=fields.find(({name:name})=>name==="alt")
;const sizes=fields.filter(({name:name})=>name==="width"||name==="height");const headEnd=start+head.trimEnd().length;return{
syntax:rstImage.syntax,emptyIsDecision:true,attribute:"alt",src:address.exec(head)?.[1]?.trim()??"",alt:alt?.value,altSpan:alt?.span??{
start:headEnd,end:headEnd},span:{start:start,end:fields.at(-1)?.span.end??headEnd},caption:undefined,link:undefined,
attributes:Object.fromEntries(sizes.map(({name:name,value:value})=>[name,value])),
others:[head.trimEnd(),...fields.filter(one=>one!==alt).map(({name:name,value:value})=>`:${name}: ${value}`)]}}
function readFields(lines,start,indent){const fields=[];let column=0;let at=start;for(const line of lines){const from=line.search(/[^\s>]/)
;if(from<=indent)break;const end=at+line.trimEnd().length;const[,name,value=""]=/^:([\w-]+):([^\r\n]*)/.exec(line.slice(from))??[]
;const last=fields.at(-1);if(name!==undefined){column=from;fields.push({name:name,value:value.trim(),span:{start:at+from,end:end}})
}else if(last&&from>column){fields[fields.length-1]={...last,value:`${last.value} ${line.slice(from).trim()}`.trim(),span:{...last.span,
end:end}}}else break;at+=line.length}return fields}const mostLines=60;const longest=8e3}),
26806: (($module,$exports,$require)=>{$require.d($exports,{h:()=>slides});var markdown_label=$require(69971)
;var references=$require(91133);function wordsOf(label,isBackground){
const found=Array.from(label.matchAll(/\S+/g),({0:word,index:index})=>({word:word,start:index,end:index+word.length}))
;const isBehind=isBackground??found.some(({word:word})=>word==="bg");return found.map(one=>({...one,isKeyword:isKeyword(one.word,isBehind)
}))}function isSizeWord(word){return size.test(word)}function isKeyword(word,isBackground){
if(word==="bg"||size.test(word)||scale.test(word)||filter.test(word))return true;return isBackground&&background.test(word)}
const size=/^(?:w|width|h|height):(?:(?:\d+(?:\.\d+)?|\.\d+)(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/
;const scale=/^(?:\d+(?:\.\d+)?|\.\d+)%$/
;const filter=/^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/
;const background=/^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d+(?:\.\d+)?|\.\d+)%)?)$/;const slides={
syntax:"slide-image",tokens:/!\[bg\b|\b(?:w|h|width|height):[\d.a]|\nmarp:[ \t]*true/,opening:/^!\[/,
pattern:/(?<!\\)!\[(?:\\[^\n]|[^[\]\\\n`]){1,300}\]\((?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g,
read:(construct,start)=>isUnmistakable(construct)?slideImage(construct,start):undefined,
readIn:text=>text.startsWith("---")&&deck.test(text.slice(0,longestFrontMatter))?slideImage:undefined,
setAlt(text,{span:span,altSpan:altSpan},alt){const label=labelOf(text.slice(span.start,span.end))
;const isBackground=wordsOf(label).some(({word:word})=>word==="bg")
;const kept=wordsOf(text.slice(altSpan.start,altSpan.end),isBackground).filter(({isKeyword:isKeyword})=>isKeyword);const words=wordsOf((0,
markdown_label.cR)(alt),isBackground).map(({word:word,isKeyword:isKeyword})=>isKeyword?plain(word):word)
;const space=altSpan.start===altSpan.end?" ":"";return{span:altSpan,text:space+[...kept.map(({word:word})=>word),...words].join(" ")}}}
;const deck=/\nmarp:[ \t]*true\b/;const longestFrontMatter=2e3
;const parts=/^!\[((?:\\[^\n]|[^[\]\\\n`])*)\]\((<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"([^"\n]*)")?\)$/;function labelOf(construct){
return parts.exec(construct)?.[1]??""}function isUnmistakable(construct){const words=wordsOf(labelOf(construct))
;if(words.some(({word:word})=>isSizeWord(word)))return true;return words[0]?.word==="bg"&&words[1]?.isKeyword===true}
function slideImage(construct,start){const[,label="",target="",title]=parts.exec(construct)??[];const words=wordsOf(label)
;const keywords=words.flatMap(({word:word,isKeyword:isKeyword})=>isKeyword?[word]:[]);if(keywords.length===0)return undefined
;const said=words.filter(({isKeyword:isKeyword})=>!isKeyword);const labelStart=start+"![".length;const labelEnd=labelStart+label.length
;const written=said.map(({word:word})=>word).join(" ");return{syntax:slides.syntax,emptyIsDecision:keywords.includes("bg"),
attribute:undefined,src:target.replace(/^<|>$/g,""),
alt:(0,references.P)(written.replace(/\\([!-/:-@[-`{-~])/g,(_,mark)=>`&#${mark.charCodeAt(0)};`)),altSpan:{
start:said[0]?labelStart+said[0].start:labelEnd,end:labelStart+(said.at(-1)?.end??label.length)},span:{start:start,
end:start+construct.length},caption:undefined,link:undefined,attributes:title===undefined?{}:{title:title},
others:[...keywords,construct.slice("![".length+label.length)]}}function plain(word){return`&#${word.charCodeAt(0)};${word.slice(1)}`}}),
95323: (($module,$exports,$require)=>{$require.d($exports,{l:()=>wikilink});var $m0=$require(49121);var $m1=$require(91133)
;const wikilink={syntax:"wikilink",tokens:/!\[\[/,opening:/^!\[\[/,pattern:/(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,read(construct,start){
const[target="",...parts]=construct.slice("![[".length,-"]]".length).split("|");const src=target.replace(/\\$/,"").trim();if(!(0,
$m0.ZJ)(src))return undefined;const[first,second]=parts;const hasAlt=first!==undefined&&!size.test(first)
;const altStart=start+"![[".length+target.length;const[,width,height]=size.exec((hasAlt?second:first)??"")??[];return{
syntax:wikilink.syntax,emptyIsDecision:true,attribute:undefined,example:exampleOf(src),src:src,alt:hasAlt?(0,
$m1.P)(first.replace(/\\$/,"")).trim():undefined,altSpan:{start:altStart,end:altStart+(hasAlt?1+first.length:0)},span:{start:start,
end:start+construct.length},caption:undefined,link:undefined,attributes:{...width&&{width:width},...height&&{height:height}},
others:(hasAlt?parts.slice(1):parts).map(part=>part.replace(/\\$/,""))}},setAlt(text,image,alt){const{span:span,altSpan:altSpan}=image
;const isEscaped=text[altSpan.start-1]==="\\";const isNextEscaped=isEscaped&&text[span.end-"]]".length]!==text[altSpan.end]
;const bar=!isEscaped&&isInTable(text,span)?"\\|":"|";return{span:altSpan,text:bar+encode(alt)+(isNextEscaped?"\\":"")}}}
;function exampleOf(src){return`![[${src.length<=60&&!src.includes("`")?src:"…"}|What it shows]]`}function encode(alt){return(0,
$m1.H)(alt,/[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/,digit=>`&#${digit.charCodeAt(0)};`)}function isInTable(text,span){
const lineStart=text.lastIndexOf("\n",span.start-1)+1;const lineEnd=text.indexOf("\n",span.end)
;return(text.slice(lineStart,span.start)+text.slice(span.end,lineEnd===-1?undefined:lineEnd)).includes("|")}
const size=/^\s*(\d+)(?:x(\d+))?\s*\\?$/}),
91519: (($module,$exports,$require)=>{$require.d($exports,{E:()=>anyOf,n:()=>anyExactly});function anyExactly(...patterns){
return new RegExp(patterns.map(({source:source})=>source).join("|"))}function anyOf(...patterns){
const tried=patterns.map(pattern=>pattern instanceof RegExp?new RegExp(pattern.source,"i"):pattern);return{
test:text=>tried.some(pattern=>pattern.test(text))}}}),
81807: (($module,$exports,$require)=>{$require.d($exports,{D:()=>loadWithFrontMatter});var $m0=$require(9569)
;async function loadWithFrontMatter(page,{plain:plain,create:create}){if(page&&!(0,$m0.KX)(page.text,page))return plain
;const[{createFrontMatter:createFrontMatter},{withFrontMatter:withFrontMatter}]=await Promise.all([Promise.all([$require.e(8815),$require.e(3155)]).then($require.bind($require,23155)),Promise.all([$require.e(8815),$require.e(9111),$require.e(5861)]).then($require.bind($require,5861))])
;const keys=page??{frontMatter:{},fields:[]};return create===undefined?withFrontMatter(plain,{keys:keys,ownLanguages:[]
}):withFrontMatter(create(createFrontMatter(keys)),{keys:keys,ownLanguages:["yaml"]})}}),
9569: (($module,$exports,$require)=>{$require.d($exports,{Fg:()=>markOf,KX:()=>mayNamePictures,O0:()=>lastKey})
;var $m0=$require(49121);function mayNamePictures(text,{frontMatter:frontMatter,fields:fields}){const mark=markOf(text)
;if(mark===undefined)return false;const end=text.indexOf(mark==="{"?"\n}":`\n${mark}`,1);const matter=text.slice(0,end===-1?0:end)
;const named=[...Object.keys(frontMatter),...fields.map(({src:src})=>src)]
;const isNamed=mark==="+++"?inToml.test(matter):markup.test(matter)||isPictureNamed(matter)
;return isNamed||named.some(path=>matter.includes(lastKey(path)))}function markOf(text){const start=text.startsWith("\ufeff")?1:0
;const mark=text.startsWith("{",start)?"{":text.slice(start,start+3)
;if(mark==="{")return/^\s*(?:"|$)/.test(text.slice(start+1,start+100).split("\n",1)[0]??"")?mark:undefined
;if(mark!=="---"&&mark!=="+++")return undefined;return/^[ \t]*\r?$/.test(text.slice(start+3,start+100).split("\n",1)[0]??"")?mark:undefined}
function isPictureNamed(matter){return $m0.NT.test(matter)&&(beside.test(matter)||ownMapping.test(matter))}
const markup=/<img\b|\bsubstitutions["']?:/i;const beside=/alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:/i
;const ownMapping=/\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;const inToml=/alt|src|file|image|light|dark/i
;function lastKey(path){return path.slice(path.lastIndexOf(".")+1)}}),
8069: (($module,$exports,$require)=>{$require.d($exports,{s:()=>htmlEntry});var $m0=$require(18591);var $m3=$require(91519)
;var $m1=$require(81807);var $m2=$require(11869);const htmlEntry={name:"html",extensions:[".html",".htm",".xhtml"],tokens:(0,
$m3.E)($m2.rX,$m0.UU),syntaxes:[...$m2.YP,"component","front-matter"],hasComponents:false,hasFrontMatter:true,load:async page=>(0,
$m1.D)(page,{
plain:(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(8301)]).then($require.bind($require,78301))).html
})}}),
68063: (($module,$exports,$require)=>{$require.d($exports,{Pq:()=>askedFormatFor,Ru:()=>dataFormatFor,Bm:()=>formatFor,_m:()=>isCode,
KJ:()=>isCodeFile,gj:()=>leftOutAs,M6:()=>loadFormat,VF:()=>loadPlain,_K:()=>loadPlainEdits,Li:()=>lookOf,ZA:()=>mayBeAsked,
d2:()=>mayHoldImages});var entry=$require(91519);var page_tokens=$require(11869);const asciidocEntry={name:"asciidoc",
extensions:[".adoc",".asciidoc",".asc"],tokens:(0,entry.E)(/image:/,page_tokens.rX),
syntaxes:["block-macro","inline-macro",...page_tokens.YP],hasComponents:false,hasFrontMatter:false,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(2419),$require.e(5326)]).then($require.bind($require,15326))).asciidoc
};var component_imports=$require(38315);const astroEntry={name:"astro",extensions:[".astro"],tokens:(0,
entry.E)(page_tokens.rX,component_imports.ad),syntaxes:[...page_tokens.YP,"component"],hasComponents:true,hasFrontMatter:false,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9079),$require.e(7117),$require.e(5232)]).then($require.bind($require,65232))).astro
};var components=$require(18591);var at_mark=$require(49465);var front_matter_load=$require(81807)
;function templateEntry({name:name,extensions:extensions,load:load,tokens:tokens,syntaxes:syntaxes=[],isCode:isCode,hasFrontMatter:hasFrontMatter=false}){
return{name:name,extensions:extensions,isOther:isOther,tokens:(0,entry.E)(tagTokens,components.UU,...tokens?[tokens]:[]),
syntaxes:[...page_tokens.YP,"component",...syntaxes,...hasFrontMatter?["front-matter"]:[]],hasComponents:false,
hasFrontMatter:hasFrontMatter,...isCode===true&&{isCode:isCode},load:hasFrontMatter?async page=>(0,front_matter_load.D)(page,{
plain:await load()}):load}}function isOther(path){const[,made=""]=/\.([a-z0-9]+)\.[a-z0-9]+$/.exec(path.slice(-longestEnding))??[]
;return others.has(made)}const longestEnding=30
;const others=new Set(`js cjs mjs ts jsx tsx css scss sass less json xml rss atom yml yaml toml conf cfg ini env properties sh bash ps1 sql txt text csv ics md\n  markdown rst adoc tex py rb go java kt cs proto service plist spec tf hcl repo list cnf po graphql`.split(/\s+/))
;const tagTokens=(0,entry.E)((0,at_mark.h)("<",/<(?:img|image|svg|input|area|object|embed)\b/i),(0,
at_mark.h)("=",/=(?<=\brole\s{0,9}=)\s{0,9}[\\"'{<]{0,3}\s{0,9}(?:img|image|graphics|[{<$@%?])/i));const leafEntry=templateEntry({
name:"leaf",extensions:[".leaf"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(476)]).then($require.bind($require,30476))).leaf
});var dialect=$require(20765);const curlyImageTokens=(0,entry.E)((0,dialect.j)("{%",/\{%/),/image|img|picture/)
;const liquidEntry=templateEntry({name:"liquid",extensions:[".liquid"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(796)]).then($require.bind($require,20796))).liquid,
tokens:curlyImageTokens,syntaxes:["shortcode"],hasFrontMatter:true});const jinjaEntry=templateEntry({name:"jinja",
extensions:[".njk",".nunjucks",".twig",".jinja",".jinja2",".j2",".tera"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(8396)]).then($require.bind($require,48396))).jinja,
tokens:curlyImageTokens,syntaxes:["shortcode"],hasFrontMatter:true});const handlebarsEntry=templateEntry({name:"handlebars",
extensions:[".hbs",".handlebars",".mustache"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(440)]).then($require.bind($require,30440))).handlebars,
tokens:/\{\{\{?~?\s{0,9}(?:image|img|picture)/,syntaxes:["shortcode"],hasFrontMatter:true});const gotemplateEntry=templateEntry({
name:"gotemplate",extensions:[".gohtml",".gotmpl",".html.tmpl",".tmpl",".html.tpl"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(7068)]).then($require.bind($require,37068))).gotemplate,
syntaxes:["shortcode"]});const erbEntry=templateEntry({name:"erb",extensions:[".erb",".rhtml"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(4715)]).then($require.bind($require,44715))).erb,
tokens:/(?:image|img|picture)_(?:pack_|submit_)?tag\b/,syntaxes:["shortcode"],hasFrontMatter:true});const ejsEntry=templateEntry({
name:"ejs",extensions:[".ejs",".eta"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(9336)]).then($require.bind($require,39336))).ejs,
syntaxes:["shortcode"],hasFrontMatter:true});const heexEntry=templateEntry({name:"heex",extensions:[".heex",".eex",".leex"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(2074)]).then($require.bind($require,52074))).heex,
tokens:/\bimg_tag\b/,syntaxes:["shortcode"]})
;const phpImageTokens=/(?:post_thumbnail|get_attachment_image|get_avatar|custom_logo)\s{0,9}\(|html(?:::|->|\.)(?:image|img)\s{0,9}\(/
;const bladeEntry=templateEntry({name:"blade",extensions:[".blade.php"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(435)]).then($require.bind($require,435))).blade,
tokens:phpImageTokens,syntaxes:["shortcode"]});const phpEntry=templateEntry({name:"php",extensions:[".php",".phtml"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(1169)]).then($require.bind($require,81169))).php,
tokens:phpImageTokens,syntaxes:["shortcode"],isCode:true});const razorEntry=templateEntry({name:"razor",
extensions:[".cshtml",".razor",".vbhtml"],
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(7696),$require.e(9106)]).then($require.bind($require,59106))).razor,
tokens:/@Html\.\w{0,40}(?:Image|Img|Picture)/,syntaxes:["shortcode"]});var tokens=$require(9569);var html_entry=$require(8069)
;var picture_names=$require(49121);var unread_markup=$require(86730);function dataEntry({name:name,extensions:extensions,load:load}){return{
name:name,extensions:extensions,isData:true,tokens:entry_tokens,syntaxes:[name],hasComponents:false,hasFrontMatter:false,load:async page=>{
const keys=page??noKeys;const markup=keys.markup??[];const create=await load()
;return create(keys,markup.length===0?{}:await(await $require.e(3027).then($require.bind($require,93027))).loadMarkup(markup))}}}
const noKeys={frontMatter:{},fields:[]};const entry_tokens=(0,entry.E)(picture_names.NT,/\\[ux]/,unread_markup.v)
;const jsonEntry=dataEntry({name:"json",extensions:[".json",".webmanifest"],
load:async()=>(await Promise.all([$require.e(9111),$require.e(5058)]).then($require.bind($require,55058))).createJson})
;function isGenerated(text){if(text.length>mostWritten||mark.test(text.slice(0,head))||sourceMap.test(text.slice(-tail)))return true
;if(text.length<leastMinified)return false;let lines=1;for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))lines+=1
;return text.length/lines>longestLine}const mostWritten=1e6;const head=1e3;const tail=2e3;const mark=/@generated\b|\bDO NOT EDIT\b/
;const sourceMap=/^\/\/[#@] sourceMappingURL=/m;const leastMinified=2e4;const longestLine=500;const jsx_entry_tokens=(0,
entry.n)(/<(?:img|image|svg|area|object|embed)[\s/>{]/,/\.(?:img|svg)\b|<[\w$]{1,60}\.(?:[A-Z]\w{0,20})?(?:Image|Img|Picture|default)\b/,/["'` ](?:img|svg|area|embed|graphics-document|graphics-symbol)["'` ]/,/(?:role|type)["']?\s{0,9}[=:]\s{0,9}\{?\s{0,9}["'`][^"'`\n]{0,60}\bimage\b/,component_imports.ad)
;const jsxEntry={name:"jsx",extensions:[".jsx",".tsx",".js",".ts",".mjs",".mts",".cjs",".cts"],tokens:jsx_entry_tokens,
syntaxes:[...page_tokens.YP,"component"],hasComponents:true,hasFrontMatter:false,isCode:true,isGenerated:isGenerated,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4229),$require.e(9079),$require.e(6184),$require.e(9543)]).then($require.bind($require,6184))).jsx
}
;const documents=[".md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdx .qmd .rmd .rmarkdown .mdc .mdoc .livemd .ronn .rnw .snw .ipynb",".rst .adoc .asciidoc .textile .org .norg .djot .wiki .mediawiki .wikitext .creole .tid .rdoc .pod .t2t .muse .scrbl .typ",".tex .ltx .latex .texi .texinfo .txi .lyx .dita .dbk .docbook .fodt .html .htm .xhtml .shtml .shtm .mjml"]
;const code=[".jsx .tsx .vue .svelte .astro .marko .riot .razor .cshtml .vbhtml .heex .eex .leex .php .phtml .erb .rhtml .gsp .jsp .jspx .asp .aspx",".ascx .cfm .ejs .pug .jade .haml .slim .liquid .njk .nunjucks .hbs .handlebars .mustache .twig .latte .jinja .jinja2 .j2 .mako .ftlh .gohtml"]
;const catalogues=new Set([".po",".pot",".xlf",".xliff"])
;const endings=new Map([...documents.flatMap(line=>line.split(" ")).map(ending=>[ending,false]),...code.flatMap(line=>line.split(" ")).map(ending=>[ending,true])])
;function lookOf(path){const ending=path.slice(path.lastIndexOf(".")).toLowerCase();if(catalogues.has(ending))return{ending:ending,
isCode:true,isCatalogue:true};const isCode=endings.get(ending);return isCode===undefined?undefined:{ending:ending,isCode:isCode}}
var markdown_entry=$require(68889);function isModule(text){if(!elementInAttribute.test(text)||!imports.test(text))return false
;const prose=withoutFences(text);return elementInAttribute.test(prose)&&imports.test(prose)&&!/<script\b/i.test(prose)}
const elementInAttribute=/=\{\s{0,20}\(?\s{0,20}<[A-Za-z]/;const imports=/^import .*\bfrom ["']/m;function withoutFences(text){let fence=""
;const kept=text.split("\n").filter(line=>{const[mark=""]=opening.exec(line)??[];if(fence===""){fence=mark.trimStart();return fence===""}
const closing=mark.trimStart();if(closing.startsWith(fence)&&line.trim()===closing)fence="";return false});return kept.join("\n")}
const opening=/^[ \t]{0,12}(?:`{3,}|~{3,})/;var may_hold=$require(69638);const mdxEntry={...markdown_entry.I,name:"mdx",extensions:[".mdx"],
load:async page=>{
const{mdx:plain,createMdx:create}=await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(3545),$require.e(8200),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285),$require.e(2786)]).then($require.bind($require,42786))
;return(0,front_matter_load.D)(page,{plain:plain,create:create})}};const notebookEntry={name:"notebook",extensions:[".ipynb"],tokens:(0,
entry.E)(markdown_entry.I.tokens,/\\u00(?:21|3c|5b|7b)/,/"metadata"/),
syntaxes:[...markdown_entry.I.syntaxes.filter(syntax=>syntax!=="front-matter"),"output"],hasComponents:true,hasFrontMatter:false,
load:async page=>page?.outputs===false?(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(3545),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285),$require.e(5251)]).then($require.bind($require,25251))).notebook:(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(3545),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285),$require.e(4080)]).then($require.bind($require,24080))).notebookWithOutputs
};var rst_entry=$require(28841);const pythonEntry={name:"python",extensions:[".py"],isCode:true,setting:"docstrings",tokens:(0,
entry.E)(...rst_entry.Y,/raw ?::/),syntaxes:rst_entry.k.syntaxes,hasComponents:false,hasFrontMatter:false,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(7671),$require.e(2323)]).then($require.bind($require,52323))).python
};var quarto_tokens=$require(42548);const quartoEntry={name:"quarto",extensions:[".qmd",".rmd",".rmarkdown"],tokens:(0,
entry.E)(markdown_entry.I.tokens,quarto_tokens.G),syntaxes:[...markdown_entry.I.syntaxes,"chunk"],hasComponents:true,hasFrontMatter:true,
load:async page=>{
const{quarto:plain,createQuarto:create}=await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(8815),$require.e(3545),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285),$require.e(3034)]).then($require.bind($require,93034))
;return(0,front_matter_load.D)(page,{plain:plain,create:create})}};const svelteEntry={name:"svelte",extensions:[".svelte"],tokens:(0,
entry.E)(page_tokens.rX,component_imports.ad,/<enhanced:img|<svelte:element/),syntaxes:[...page_tokens.YP,"component"],hasComponents:true,
hasFrontMatter:false,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9079),$require.e(7117),$require.e(2369)]).then($require.bind($require,92369))).svelte
};const tomlEntry=dataEntry({name:"toml",extensions:[".toml"],
load:async()=>(await Promise.all([$require.e(9111),$require.e(6156)]).then($require.bind($require,56156))).createToml})
;var names=$require(38712);const vueEntry={name:"vue",extensions:[".vue"],tokens:(0,entry.E)(page_tokens.rX,component_imports.ad,(0,
components.so)((0,names.$)(components.Qn)),/<component\b|\blang\s{0,9}=\s{0,9}["']?(?:pug|jade|[jt]sx)/),
syntaxes:[...page_tokens.YP,"component"],hasComponents:true,spellings:names.$,hasFrontMatter:false,
load:async page=>page&&!/\blang\s{0,9}=\s{0,9}["']?[jt]sx/.test(page.text)?(await Promise.all([$require.e(4693),$require.e(9079),$require.e(7117),$require.e(9900)]).then($require.bind($require,69900))).vue:(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4229),$require.e(9079),$require.e(7117),$require.e(6184),$require.e(8319)]).then($require.bind($require,8319))).vueWithScripts
};const yamlEntry=dataEntry({name:"yaml",extensions:[".yml",".yaml"],
load:async()=>(await Promise.all([$require.e(8815),$require.e(9111),$require.e(9975)]).then($require.bind($require,39975))).createYaml})
;const formats=[markdown_entry.I,mdxEntry,html_entry.s,quartoEntry,notebookEntry,asciidocEntry,rst_entry.k,vueEntry,svelteEntry,astroEntry,liquidEntry,jinjaEntry,handlebarsEntry,gotemplateEntry,erbEntry,ejsEntry,heexEntry,leafEntry,bladeEntry,phpEntry,razorEntry,jsxEntry,pythonEntry,yamlEntry,jsonEntry,tomlEntry]
;function formatFor(path){return formatIn(documentFormats,path)}function dataFormatFor(path){return formatIn(dataFormats,path)}
function askedFormatFor(path,asks){return formatIn(askedFormats.filter(({setting:setting})=>setting!==undefined&&asks(setting)),path)}
function mayBeAsked(path){return formatIn([...dataFormats,...askedFormats],path)!==undefined}
const askedFormats=formats.filter(({setting:setting})=>setting!==undefined)
;const documentFormats=formats.filter(({isData:isData,setting:setting})=>isData!==true&&setting===undefined)
;const dataFormats=formats.filter(({isData:isData})=>isData===true);function formatIn(some,path){const lower=path.toLowerCase()
;return some.find(format=>hasExtension(format,lower)&&format.isOther?.(lower)!==true)?.name}
function hasExtension({extensions:extensions},lower){return extensions.some(extension=>lower.endsWith(extension))}function isCodeFile(path){
const name=formatFor(path)??formatIn(askedFormats,path);return name!==undefined&&isCode(name)}function isCode(name){
return formats_entry(name).isCode===true}function leftOutAs(path){const look=lookOf(path)
;return look===undefined||documentFormats.some(format=>hasExtension(format,path.toLowerCase()))?undefined:look}
function mayHoldImages(name,text,components,keys=formats_noKeys){const format=formats_entry(name)
;if(format.isGenerated?.(text)===true)return false;if((0,may_hold.B)(format,text,components))return true;if(format.isData===true){
const named=[...keys.fields.map(({src:src})=>src),...(keys.markup??[]).map(({key:key})=>key)];return named.some(key=>text.includes((0,
tokens.O0)(key)))}return format.hasFrontMatter&&(0,tokens.KX)(text,keys)}const formats_noKeys={frontMatter:{},fields:[]}
;async function loadPlain(name,page){return(0,tokens.KX)(page.text,page)?undefined:formats_entry(readAs(name,page)).loadPlain?.()}
async function loadPlainEdits(name,page){return(0,tokens.KX)(page.text,page)?undefined:formats_entry(readAs(name,page)).loadPlainEdits?.()}
async function loadFormat(name,page){return formats_entry(readAs(name,page)).load(page)}function readAs(name,page){
return name===markdown_entry.I.name&&page!==undefined&&isModule(page.text)?mdxEntry.name:name}
const byName=new Map(formats.map(format=>[format.name,format]));function formats_entry(name){const found=byName.get(name)
;if(!found)throw new Error(`There is no format ${name}.`);return found}}),
68889: (($module,$exports,$require)=>{$require.d($exports,{I:()=>markdownEntry});var $m0=$require(40328);var $m6=$require(23735)
;var $m1=$require(69638);var $m2=$require(81807);var $m3=$require(11869);var $m4=$require(69971);var $m5=$require(45759)
;const markdownEntry={name:"markdown",extensions:[".md",".markdown",".mkd",".mkdn",".mkdown",".mdown",".mdwn",".mdc",".mdoc",".livemd"],
...$m5.W,syntaxes:[...new Set([...$m4.Yc,...$m3.YP,"component",...$m0.O9.map(({syntax:syntax})=>syntax)])],hasFrontMatter:true,loadPlain:(0,
$m6.O)(async()=>{
const{readPlainly:readPlainly}=await Promise.all([$require.e(6581),$require.e(1851),$require.e(1555),$require.e(3200)]).then($require.bind($require,88415))
;let tagged;return{read:(text,components)=>readPlainly(text,{isJsx:false,mayShow:source=>(0,$m1.B)($m5.P,source,components)},tagged),
async loadMore(){if(tagged)return false
;({createTaggedReader:tagged}=await Promise.all([$require.e(4693),$require.e(9471),$require.e(9079),$require.e(6989),$require.e(1851),$require.e(9410)]).then($require.bind($require,60873)))
;return true}}}),
loadPlainEdits:(0,$m6.O)(async()=>(await Promise.all([$require.e(6581),$require.e(1851),$require.e(1555),$require.e(9926)]).then($require.bind($require,63297))).plainEdits),
load:async page=>{
const{markdown:plain,createMarkdown:create}=await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(3545),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(6989),$require.e(1851),$require.e(1555),$require.e(285)]).then($require.bind($require,90285))
;return(0,$m2.D)(page,{plain:plain,create:create})}}}),
69971: (($module,$exports,$require)=>{$require.d($exports,{J2:()=>isLabel,Yc:()=>labelSyntaxes,cR:()=>escapeLabel,je:()=>setLabel,
ry:()=>codeIn,wW:()=>labelled});var $m0=$require(68438)
;const labelSyntaxes=["inline","full-reference","collapsed-reference","shortcut-reference"];function isLabel({syntax:syntax}){
return labelSyntaxes.some(label=>label===syntax)}const labelled={attribute:undefined,emptyIsDecision:false,decorativeBy:"img"}
;function setLabel(text,image,alt){const label=escapeLabel(alt)
;if(image.syntax==="collapsed-reference"||image.syntax==="shortcut-reference"){
const key=text.slice(image.altSpan.start,image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g," ");return{span:{start:image.altSpan.start,
end:image.span.end},text:`${label}][${key}]`}}return{span:image.altSpan,text:label}}function escapeLabel(text){
return text.replace(/[\\[\]*~|<]/g,"\\$&").replace(/(?<=[{$<])[{%#?]/g,"\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\_").replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g,"\\&").replaceAll("`","&#96;")
}function codeIn(text,label){const source=label?text.slice(label.start,label.end):""
;if(!source.includes("`")&&!source.includes("~~~"))return{};const code=(0,$m0.tE)(source).map(({start:start,end:end})=>{
const ticks=/^`*/.exec(source.slice(start,end))?.[0].length??0;return source.slice(start+ticks,end-ticks).trim()})
;return code.length===0?{}:{quotedCode:code}}}),
45759: (($module,$exports,$require)=>{$require.d($exports,{P:()=>unlabelledTokens,W:()=>markdownTokens});var $m0=$require(40328)
;var $m1=$require(53864);var $m2=$require(26806);var $m3=$require(95323);var $m5=$require(91519);var $m4=$require(11869)
;const others=$m0.O9.filter(dialect=>dialect!==$m2.h&&dialect!==$m3.l);const markdownTokens={tokens:(0,
$m5.E)(/!\[/,$m4.rX,...others.map(({tokens:tokens})=>tokens)),hasComponents:true};const unlabelledTokens={tokens:(0,
$m5.E)($m4.rX,...others.filter(dialect=>dialect!==$m1.Q).map(({tokens:tokens})=>tokens)),hasComponents:true}}),
14953: (($module,$exports,$require)=>{$require.d($exports,{C:()=>isAttributePlaceholder,Ft:()=>placeholders,IX:()=>withoutRemains,
Kc:()=>hasPlaceholder,LJ:()=>unknowable,O2:()=>attributePlaceholder,Sp:()=>withoutNoncharacters,qf:()=>placeholder,
sd:()=>shortestPlaceholder,vs:()=>pieceIndex});function placeholder(index,length){
const digits=String.fromCharCode(firstDigit+Math.floor(index/base),firstDigit+index%base);return(opening+digits).padEnd(length,filling)}
const shortestPlaceholder=3;const unknowable="﷑";const placeholders=/\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;function pieceIndex(digits){
return(digits.charCodeAt(0)-firstDigit)*base+digits.charCodeAt(1)-firstDigit}function hasPlaceholder(text){return/[\uFDD0\uFDD1]/.test(text)
}function withoutRemains(text){return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g,"")}function withoutNoncharacters(text){
return text.includes("﷐")||text.includes("﷑")?text.replace(/[\uFDD0\uFDD1]/g,"�"):text}function attributePlaceholder(length){
return` :${"_".repeat(length-3)} `}function isAttributePlaceholder(name){return/^:_+$/.test(name)}const opening="﷑";const filling="﷐"
;const firstDigit=57344;const base=63743-firstDigit+1}),
69638: (($module,$exports,$require)=>{$require.d($exports,{B:()=>mayHold});var $m1=$require(49465);var $m0=$require(18591)
;function mayHold({tokens:tokens,hasComponents:hasComponents,spellings:spellings},text,components=none){if(tokens.test(text))return true
;if(!hasComponents)return components!==none&&elementsOf(components).test(text);if(knownTokens.test(text))return true
;if(components===none)return false;return tokensOf(components).test(text)||spellings!==undefined&&spelledOf(components,spellings).test(text)
}const none={};const knownTokens=(0,$m1.h)("<",(0,$m0.so)((0,$m0.Ck)()));const compiled=new WeakMap;const compiledSpelled=new WeakMap
;const compiledElements=new WeakMap;function tokensOf(components){const known=compiled.get(components)??(0,$m1.h)("<",(0,
$m0.so)(components));compiled.set(components,known);return known}function spelledOf(components,spellings){
const known=compiledSpelled.get(components)??(0,$m1.h)("<",(0,$m0.so)(spellings(components)));compiledSpelled.set(components,known)
;return known}function elementsOf(components){const known=compiledElements.get(components)??(0,$m1.h)("<",(0,$m0.so)((0,
$m0.$o)(components)));compiledElements.set(components,known);return known}}),
68438: (($module,$exports,$require)=>{$require.d($exports,{B5:()=>createInCode,HW:()=>betweenMarks,dQ:()=>createInside,
tE:()=>codeSpans});function codeSpans(text){const found=[];let proseFrom=0;for(const fence of fencesIn(text)){
found.push(...inlineCode(text,proseFrom,fence.start),fence);proseFrom=fence.end}return[...found,...inlineCode(text,proseFrom,text.length)]}
function createInCode(text){const fences=fencesIn(text);let next=0;let prose={end:-1,isCode:()=>false};return offset=>{
for(let fence=fences[next];fence&&fence.end<=offset;fence=fences[next])next+=1;const end=fences[next]?.start??text.length
;if(end<=offset)return true;if(prose.end!==end)prose={end:end,isCode:createInside(inlineCode(text,fences[next-1]?.end??0,end))}
;return prose.isCode(offset)}}function fencesIn(text){const found=[];let open;marks.lastIndex=0
;for(let at=marks.exec(text);at;at=marks.exec(text)){fence.lastIndex=startOfMarks(text,at.index);const whole=fence.exec(text)
;if(!whole)continue;const{0:line,1:mark="",index:index}=whole;marks.lastIndex=index+line.length;if(open===undefined)open={mark:mark,
start:index};else if(mark.startsWith(open.mark)&&line.trim().endsWith(mark)){found.push({start:open.start,end:index+line.length})
;open=undefined}}return open?[...found,{start:open.start,end:text.length}]:found}const marks=/`{3,}|~{3,}/g
;const fence=/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/my;function startOfMarks(text,at){let start=at
;while(start>0&&" \t>*+-0123456789.)".includes(text.charAt(start-1)))start-=1;return start}function createInside(spans){let at=0
;return offset=>{for(let span=spans[at];span&&span.end<=offset;span=spans[at])at+=1;return(spans[at]?.start??Infinity)<=offset}}
function betweenMarks(text,open,close,isBegin){const found=[];let from=text.indexOf(open);while(from!==-1){
const closing=isBegin(from)?text.indexOf(close,from+open.length):from;if(closing===-1)break;if(closing>from)found.push({start:from,
end:closing+close.length});from=text.indexOf(open,closing>from?closing+close.length:from+open.length)}return found}
function inlineCode(text,from,to){const runs=[...text.slice(from,to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];const closings=new Map
;const nextAlike=new Map;for(let at=runs.length-1;at>=0;at-=1){const run=runs[at]?.[0]??"";if(!run.startsWith("`")){nextAlike.clear()
;continue}const closing=nextAlike.get(run);if(closing!==undefined)closings.set(at,closing);nextAlike.set(run,at)}const found=[]
;for(let at=0;at<runs.length;at+=1){const opening=runs[at];const closing=runs[closings.get(at)??-1]
;if(!opening||!closing||text.charAt(from+opening.index-1)==="\\")continue;found.push({start:from+opening.index,
end:from+closing.index+closing[0].length});at=closings.get(at)??at}return found}}),
45671: (($module,$exports,$require)=>{$require.d($exports,{c:()=>setAltAttribute})
;function setAltAttribute(text,image,alt,alsoEncode=""){const{altSpan:span,attribute:attribute}=image;if(attribute===undefined)return{
span:span,text:encode(alt,"",alsoEncode)};if(span.start===span.end)return{span:span,text:` ${attribute}="${encode(alt,'"',alsoEncode)}"`}
;const written=text.slice(span.start,span.end);const quote=/^[^\s=]+\s*=\s*'/.test(written)?"'":'"';return{span:span,
text:`${written.slice(0,attribute.length)}=${quote}${encode(alt,quote,alsoEncode)}${quote}`}}function encode(alt,quote,alsoEncode){
const references={"&":"&amp;","<":"&lt;",'"':"&quot;","'":"&#39;"};return Array.from(alt,character=>{
if(character==="&"||character==="<"||character===quote)return references[character]
;return alsoEncode.includes(character)?`&#${character.charCodeAt(0)};`:character}).join("")}}),
70559: (($module,$exports,$require)=>{$require.d($exports,{E:()=>brokenTag,b:()=>withTagFault});function brokenTag(tag,around){
const attributes=readAttributes(tag);const fault=attributes.find(attribute=>attribute.fault!==undefined)?.fault??around
;const src=attributes.find(({name:name})=>name==="src");if(!fault||!src)return undefined
;const alt=attributes.find(({name:name})=>name==="alt");const start=alt?.span.start??src.span.end;return{fault:fault,
src:src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g,""),alt:alt?.value,altSpan:{start:start,end:alt?.span.end??start}}}
function readAttributes(tag){const found=[];let at="<img".length;while(at<tag.length){attributeName.lastIndex=at
;const[whole="",space="",name=""]=attributeName.exec(tag)??[];if(whole==="")return found;const start=at+space.length;at+=whole.length
;if(!whole.includes("="))continue;const read=valueAt(tag,at);at=read.end;found.push({name:name.toLowerCase(),value:read.value,
fault:read.fault,span:{start:start,end:at}})}return found}function valueAt(tag,at){const quote=tag.charAt(at);const closing=curly[quote]
;if(closing){const end=firstOf(tag,closing,at+1);return{value:tag.slice(at,end),fault:"curly-quotes",end:end}}if(quote!=='"'&&quote!=="'"){
const bare=/^[^\s>]*/.exec(tag.slice(at))?.[0]??"";return{value:bare,fault:undefined,end:at+bare.length}}const first=tag.indexOf(quote,at+1)
;if(first===-1)return{value:tag.slice(at+1),fault:undefined,end:tag.length}
;const open=isEnd(tag,first+1)?undefined:beforeNextName(tag.slice(at+1,first));if(open!==undefined)return{value:open,fault:"open-quote",
end:at+1+open.length};const end=lastQuote(tag,quote,first);return{value:tag.slice(at+1,end),fault:end===first?undefined:"cut-text",end:end+1
}}function beforeNextName(value){const[own="",name="",...more]=value.trimEnd().slice(0,-1).trimEnd().split(/\s+/u)
;const isNext=value.trimEnd().endsWith("=")&&more.length===0&&attributeNames.has(name.toLowerCase())
;return isNext&&!own.includes("=")?own:undefined}
const attributeNames=new Set("alt src title class id style width height align loading".split(" "));function lastQuote(tag,quote,first){
if(isEnd(tag,first+1)||isNext(attributeStart,tag,first+1))return first
;for(let at=tag.indexOf(quote,first+1);at!==-1;at=tag.indexOf(quote,at+1)){
if(isNext(tagEnd,tag,at+1)||isNext(laterAttribute,tag,at+1))return at}return first}function isEnd(tag,at){
return/[\s/>]/.test(tag.charAt(at))}function isNext(pattern,tag,at){pattern.lastIndex=at;return pattern.test(tag)}
const attributeStart=/[\w:@.-]{1,99}=/y;const laterAttribute=/\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;const tagEnd=/\s{0,99}\/?>/y
;function firstOf(tag,closings,from){for(let at=from;at<tag.length;at+=1)if(closings.includes(tag.charAt(at)))return at+1
;return Math.max(from,tag.length-1)}const attributeName=/([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y
;const curly={"“":'“”"',"”":'“”"',"„":'“”"',"‟":'“”"',"‘":"‘’","’":"‘’","«":"»"};function withTagFault(image,text){
const{start:start,end:end}=image.span;if(image.syntax!=="img"||image.attribute!=="alt")return image
;const broken=brokenTag(text.slice(start,end));if(!broken)return image;const{fault:fault,src:src,alt:alt,altSpan:altSpan}=broken
;if(alt===undefined)return{...image,fault:fault,src:src};const isNamedByAlt=image.alt.kind==="text"&&image.name===image.alt.text.trim()
;return{...image,fault:fault,src:src,alt:alt===""?{kind:"empty"}:{kind:"text",text:alt},name:isNamedByAlt?alt.trim():image.name,altSpan:{
start:start+altSpan.start,end:start+altSpan.end}}}}),
11869: (($module,$exports,$require)=>{$require.d($exports,{EA:()=>imageInput,QV:()=>isElementSyntax,YP:()=>elementSyntaxes,
rX:()=>elementTokens});var $m0=$require(49465);var $m1=$require(91519)
;const elementSyntaxes=["img","svg","svg-image","input","area","object","embed","role-img"];const imageInput=(0,
$m0.h)("<",/<input\b(?=[^<>]*image|(?!(?:[^"'<>&\\{%$@#:[]|"[^"<>&\\{%$@#]*"|'[^'<>&\\{%$@#]*')*>))/i);const elementTokens=(0,$m1.E)((0,
$m0.h)("<",/<(?:img|image|svg|area|object|embed)\b/i),imageInput,(0,$m0.h)("=",/=(?<=\brole\s*=)/i));function isElementSyntax(syntax){
return elementSyntaxes.some(element=>element===syntax)}}),
42548: (($module,$exports,$require)=>{$require.d($exports,{G:()=>chunkTokens})
;const chunkTokens=/\bfig[.-](?:cap|alt)\b|\binclude_graphics\b/i}),
28841: (($module,$exports,$require)=>{$require.d($exports,{Y:()=>directiveTokens,k:()=>rstEntry});var $m2=$require(91519)
;var $m0=$require(11869);var $m1=$require(90070)
;const directiveTokens=[/(?:image|figure|thumbnail|image-sg) ?::/,/:(?:img-(?:top|bottom|background)|avatar):/];const rstEntry={name:"rst",
extensions:[".rst",".rest"],tokens:(0,$m2.E)(...directiveTokens,$m0.rX),syntaxes:[...$m1.WF,...$m0.YP],hasComponents:false,
hasFrontMatter:false,
load:async()=>(await Promise.all([$require.e(4693),$require.e(9471),$require.e(4146),$require.e(9079),$require.e(6581),$require.e(2419),$require.e(7671)]).then($require.bind($require,97671))).rst
}}),
90070: (($module,$exports,$require)=>{$require.d($exports,{Fv:()=>picturesOf,WF:()=>pictureSyntaxes,ci:()=>addressOf})
;const pictureSyntaxes=["image","figure","thumbnail","image-sg","card"];function picturesOf(directive){
const syntax=pictureSyntaxes.find(name=>name===directive.name);if(syntax!==undefined&&syntax!=="card"){
const src=addressOf(directive.argument);return src===""?[]:[pictureOf(directive,{syntax:syntax,src:src,altName:"alt",linkName:"target"})]}
return cards.flatMap(({directives:directives,source:source,altName:altName,linkName:linkName})=>{
const src=directives.test(directive.name)?addressOf(optionOf(directive,source)??""):"";return src===""?[]:[withAlt(pictureOf(directive,{
syntax:"card",src:src,altName:altName,linkName:linkName}))]})}function addressOf(written){
return written.trim().replace(/\\([^])|\s+/g,(_,escaped)=>escaped??"")}const card=/^(?:card|grid-item-card)$/
;const articleInfo=/^article-info$/;const cards=[{directives:card,source:"img-background",altName:"img-alt",linkName:undefined},{
directives:card,source:"img-top",altName:"img-alt",linkName:undefined},{directives:card,source:"img-bottom",altName:"img-alt",
linkName:undefined},{directives:articleInfo,source:"avatar",altName:"avatar-alt",linkName:"avatar-link"}]
;function pictureOf(directive,{syntax:syntax,src:src,altName:altName,linkName:linkName}){
const{options:options,header:header,insertion:insertion}=directive;const alt=options.find(({name:name})=>name===altName);return{
syntax:syntax,src:src,alt:alt?.value,attribute:`:${altName}:`,altSpan:alt?.span??{start:insertion,end:insertion},span:header,
link:linkName===undefined?undefined:optionOf(directive,linkName),width:optionOf(directive,"width"),height:optionOf(directive,"height")}}
function withAlt(picture){return picture.alt===undefined?{...picture,alt:""}:picture}function optionOf({options:options},wanted){
const value=options.find(({name:name})=>name===wanted)?.value;return value===""?undefined:value}}),
38712: (($module,$exports,$require)=>{$require.d($exports,{$:()=>hyphenated,a:()=>vueName})
;function vueName(written,attributes,components){if(written==="template")return attributes.some(isDirective)?"":written
;if(/^component$/i.test(written)){const is=attributes.find(({name:name})=>name==="is")?.value
;return typeof is==="string"?is.replace(/^vue:/,""):"Component"}if(!written.includes("-")||Object.hasOwn(components,written))return written
;const pascal=written.replace(/(?:^|-)([a-z])/g,(_,first)=>first.toUpperCase())
;return Object.hasOwn(components,pascal)||pascal.endsWith("Link")?pascal:written}function hyphenated(components){
const spelled=Object.entries(components).map(([name,shown])=>[name.replace(/(?<!^)[A-Z]/g,letter=>`-${letter}`).toLowerCase(),shown])
;return Object.fromEntries(spelled)}function isDirective({name:name}){
return name!==undefined&&/^(?:v-(?:if|else-if|else|for|slot)(?:$|[:.])|#|slot$|slot-scope$)/.test(name)}}),
49465: (($module,$exports,$require)=>{$require.d($exports,{h:()=>atMark});function atMark(mark,pattern){
const here=new RegExp(pattern.source,`${pattern.flags}y`);return{test(text){
for(let at=text.indexOf(mark);at!==-1;at=text.indexOf(mark,at+1)){here.lastIndex=at;if(here.test(text))return true}return false}}}}),
77081: (($module,$exports,$require)=>{$require.d($exports,{p:()=>configElsewhere});var $m0=$require(23735)
;function configElsewhere(token,{env:env,...around}){if(token===undefined||token==="")return undefined;const client=(0,$m0.O)(async()=>{
const github=await Promise.all([$require.e(5505),$require.e(157),$require.e(4119),$require.e(6582),$require.e(1329)]).then($require.bind($require,96582))
;return{github:github,client:github.createClient(token,env,around)}});return async place=>{
const{github:github,client:connected}=await client();return github.fileElsewhere(connected,place)}}}),
33603: (($module,$exports,$require)=>{$require.d($exports,{d:()=>included});var formats=$require(68063);var globs=$require(51355)
;var picture_keys=$require(36396);function isOffSite(path){return folders.test(path)||names.test(path)}
const folders=/(?:^|\/)(?:__(?:tests?|mocks|fixtures|snapshots)__|tests?|specs?|fixtures?|e2e|cypress|playwright|stories|dist|build|out|vendor|third[_-]party|coverage|storybook-static|\.next|\.docusaurus)\//i
;const names=/\.(?:test|tests|spec|stories|story|cy|e2e|min|bundle|d)\.[cm]?[jt]sx?$/i
;function included(paths,{fields:fields=[],docstrings:docstrings=false}={}){const settings={docstrings:docstrings};const matches=(0,
globs.jv)(paths);const isNotExcluded=(0,globs.jv)(paths.filter(glob=>glob.startsWith("!")))
;const isAsked=paths.some(glob=>!glob.startsWith("!"));const isAside=path=>!isAsked&&(0,
formats.KJ)(path)&&(!isComponent(path)||isOffSite(path));const isData=path=>(0,formats.Ru)(path)!==undefined&&(0,
picture_keys.ev)(fields,path);const searched=isAsked?[...paths,...fields.flatMap(({files:files})=>files.filter(isPositive))]:paths;return{
includes:path=>isData(path)?isNotExcluded(path):matches(path)&&!isAside(path),leavesAside:path=>matches(path)&&isAside(path),
formatFor:path=>(0,formats.Bm)(path)??(isData(path)?(0,formats.Ru)(path):(0,formats.Pq)(path,setting=>settings[setting])),
isByPath:fields.length>0,mayHold:(0,globs.RZ)(searched),folders:(0,globs.pd)(searched)}}function isPositive(glob){
return!glob.startsWith("!")}function isComponent(path){
return/\.(?:[jt]sx|php|phtml|py)$/i.test(path)||/\.m?js$/i.test(path)&&componentFolders.test(path)}
const componentFolders=/(?:^|\/)(?:components?|pages|layouts?)\//i}),
14318: (($module,$exports,$require)=>{$require.d($exports,{G:()=>settle});var $m0=$require(75548);var $m1=$require(47882)
;async function settle(file,defaults,...others){const{settings:settings,policy:policy,writtenAt:writtenAt}=await read(file);return{...(0,
$m0.Ac)(defaults,settings,...others),policy:policy,writtenAt:writtenAt}}
async function read({text:text,path:path,read:readFile,readElsewhere:readElsewhere,today:today}){if(text===undefined)return{settings:{},
policy:$m1.noPolicy,writtenAt:new Map}
;const{loadConfig:loadConfig}=await Promise.all([$require.e(8815),$require.e(219)]).then($require.bind($require,50219))
;return loadConfig(text,path,{read:readFile??(()=>Promise.resolve(undefined)),readElsewhere:readElsewhere,today:today})}}),
13497: (($module,$exports,$require)=>{$require.d($exports,{$:()=>defaultBaseline,m:()=>withoutBaseline})
;const defaultBaseline=".github/alt-text-review.baseline.json";const withoutBaseline="none"}),
12802: (($module,$exports,$require)=>{$require.d($exports,{K:()=>firstOf});function firstOf(items,most,show){
const rest=items.length-most;return[...items.slice(0,most).map(show),...rest>0?[`and ${rest} more`]:[]]}}),
51355: (($module,$exports,$require)=>{$require.d($exports,{RZ:()=>matchFolders,fg:()=>isGlob,jv:()=>matchGlobs,pd:()=>foldersOf})
;var $m0=$require(14006);function matchGlobs(globs){const chosen=globs.filter(glob=>!glob.startsWith("!")).map(matcher)
;const excluded=globs.filter(glob=>glob.startsWith("!")).map(glob=>matcher(glob.slice(1)))
;return path=>(chosen.length===0||chosen.some(matches=>matches(path)))&&!excluded.some(matches=>matches(path))}function matchFolders(globs){
const bases=foldersOf(globs).map(base=>base==="."?"":`${base.replace(/^\.\//,"")}/`)
;const excluded=globs.filter(glob=>glob.startsWith("!")).map(glob=>matcher(glob.slice(1)));return folder=>{
const inside=folder==="."?"":`${folder}/`;const isNear=bases.some(base=>base.startsWith(inside)||inside.startsWith(base))
;return isNear&&!excluded.some(matches=>matches(folder)&&matches(`${inside}file`))}}function isGlob(path){
return path.startsWith("!")||$m0.scan(path).isGlob}function foldersOf(globs){
const folders=globs.filter(glob=>!glob.startsWith("!")).map(glob=>$m0.scan(glob).base||".")
;return folders.length===0?["."]:[...new Set(folders)]}function matcher(glob){const matches=$m0(glob.replace(/^\.\//,""),{dot:true})
;return path=>matches(path)}}),
81463: (($module,$exports,$require)=>{$require.d($exports,{Xi:()=>candidates,jE:()=>createRootsAt,n3:()=>isRelative,bU:()=>likeliest})
;var external_node_path_=$require(76760);var decode_escapes=$require(72341);var keep_recent=$require(25279);var text_language=$require(46)
;const contentFolders=new Set("docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs".split(" "))
;const siteFolder=(0,keep_recent.l)(documentPath=>{const folders=documentPath.split("/").slice(0,-1)
;const first=folders.findIndex(folder=>contentFolders.has(folder));return first<1?"":`${folders.slice(0,first).join("/")}/`})
;const ancestors=(0,keep_recent.l)(documentPath=>{const folders=documentPath.split("/").slice(0,-1)
;const depths=Array.from(folders,(_,index)=>folders.length-index)
;const chosen=depths.length>2*ends?[...depths.slice(0,ends),...depths.slice(-ends)]:depths
;return[...chosen.map(depth=>`${folders.slice(0,depth).join("/")}/`),""]});const ends=4;const siteRoots=(0,
keep_recent.l)(base=>(base===""?[...roots,...rootsOfSites]:roots).map(root=>`${base}${root}`.slice(0,-1)),200)
;const roots=["","static/","public/","docs/","assets/","src/","source/","content/","src/assets/","src/images/","src/static/",".vuepress/public/",".gitbook/assets/","attachments/","images/","static/img/","public/img/"]
;const rootsOfSites=["website/","site/","docs/","www/","web/","apps/docs/","apps/web/","packages/docs/"].flatMap(site=>[`${site}static/`,`${site}public/`,`${site}src/`])
;function aliasFolders(path){const[opening,name=""]=/^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path)??[]
;if(opening===undefined)return undefined
;const folders=name===""?aliases[opening]:[`src/${name}/`,`${name}/`,`src/lib/${name}/`,`app/${name}/`];return folders&&{folders:folders,
rest:path.slice(opening.length)}}const aliases={"@site/":[""],"~~/":[""],"@@/":[""],"~/":["","src/","app/","assets/","public/","static/"],
"@/":["src/","","app/","assets/","public/","static/"],"$lib/":["src/lib/"]};const pageFolder=(0,keep_recent.l)(documentPath=>{
const{dir:dir,name:name}=external_node_path_.posix.parse(documentPath)
;return/^(?:_?index|readme)$/i.test(name)?dir:external_node_path_.posix.join(dir,name)});const translations=(0,
keep_recent.l)(documentPath=>{const docusaurus=/^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s
;const[,site="",plugin,instance,rest=""]=docusaurus.exec(documentPath)??[]
;if(plugin!==undefined)return[docusaurusSource(site,plugin,instance,rest)];const segments=documentPath.split("/");const language=(0,
text_language.F4)(documentPath)??segments.find(segment=>countries.has(segment));if(language===undefined)return[]
;const at=segments.indexOf(language);const withInstead=(...names)=>segments.toSpliced(at,1,...names).join("/")
;const others=["en","en-us","en-US"].filter(name=>name!==language).map(name=>withInstead(name));return[withInstead(),...others]})
;const countries=new Set("br cn cz dk gr jp kr se tw ua".split(" "));function docusaurusSource(site,plugin,instance,path){
if(plugin==="pages")return`${site}src/pages/${path}`;if(plugin==="blog")return`${site}${instance??"blog"}/${path}`
;if(path.startsWith("current/"))return`${site}${instance??"docs"}/${path.slice("current/".length)}`
;return`${site}${instance===undefined?"":`${instance}_`}versioned_docs/${path}`}function*candidates(src,documentPath,rootsAt=siteRoots){
const written=src.trim().replace(/[?#].*$/s,"").replace(siteAddress,"");if(written.length>longest||expression.test(written))return
;const decoded=(0,decode_escapes.z)(written);if([decoded,written].some(path=>path===""||path.endsWith("/")||forbidden.test(path)))return
;let isSomewhere=false;for(const place of fromPath(decoded,documentPath,rootsAt)){isSomewhere=true;yield place}
if(isSomewhere&&written!==decoded)yield*fromPath(written,documentPath,rootsAt)}function likeliest(src,documentPath){
if(/^https?:\/\//i.test(src))return undefined;const first=plainPath.test(src)&&src.length<=longest?firstPlace(src,documentPath):undefined
;if(first!==undefined)return first;const[likely]=candidates(src,documentPath);return likely}
const plainPath=/^(?:\/|(?:\.{1,2}\/)*)[\w-][\w./-]*[\w-]$/;function firstPlace(path,documentPath){
if(!path.startsWith("/"))return beside(documentPath,path);const rest=inside(path.slice(1))
;return rest===undefined?undefined:siteFolder(documentPath)+rest}function isRelative(src){return!/^\s*(?:[/~$@]|pathname:)/.test(src)}
const siteAddress=/^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/
;const longest=4096;const forbidden=/^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;const expression=/\{[{%#]|<[%?]|\$\{/
;function*fromPath(path,documentPath,rootsAt){if(path.startsWith("/")){yield*fromSite(path,documentPath,rootsAt);return}
yield*fromAlias(path,documentPath);yield*fromDocument(path,documentPath,rootsAt)}function*fromAlias(path,documentPath){
const alias=aliasFolders(path);if(alias===undefined)return;for(const base of[siteFolder(documentPath),...ancestors(documentPath)]){
for(const folder of alias.folders){const place=inside(`${base}${folder}${alias.rest}`);if(place!==undefined)yield place}}}
function*fromDocument(path,documentPath,rootsAt){if(documentPath.startsWith("../"))return
;for(const page of[documentPath,...translations(documentPath)]){const places=[beside(page,path),inside(below(pageFolder(page),path))]
;for(const place of places)if(place!==undefined)yield place}if(beside(documentPath,path)===undefined)return
;const rest=inside(path.replace(/^(?:\.{0,2}\/)+/,""));if(rest!==undefined)yield*belowRoots(rest,ancestors(documentPath),rootsAt)}
function*fromSite(path,documentPath,rootsAt){const rest=inside(path.replace(/^\/+/,""));if(rest===undefined)return
;const site=siteFolder(documentPath);yield site+rest;yield*belowRoots(rest,ancestors(documentPath),rootsAt)
;for(const original of translations(documentPath))for(const base of ancestors(original))yield base+rest
;const published=/^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0]
;if(published!==undefined)yield*belowRoots(rest.slice(published.length),[site,""],rootsAt)}function*belowRoots(path,bases,rootsAt){
for(const base of bases)for(const folder of rootsAt(base))yield below(folder,path)}function createRootsAt(isGone){const left=new Map
;return base=>{const roots=(left.get(base)??siteRoots(base)).filter(folder=>folder===""||!isGone(folder));left.set(base,roots);return roots}
}function below(folder,path){return folder===""?path:`${folder}/${path}`}function beside(documentPath,path){
return inside(documentPath.slice(0,documentPath.lastIndexOf("/")+1)+path)}function inside(path){if(!detour.test(path))return path
;const normal=external_node_path_.posix.normalize(path);return/^(\.\.?(\/|$)|\/)/.test(normal)?undefined:normal}
const detour=/(?:^|\/)(?:[./]|$)/}),
27823: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{likeliestWith:()=>likeliestWith,
placesWith:()=>placesWith});var $m0=$require(76760);var $m2=$require(72341);var $m1=$require(81463);function placesWith(rules){
if(rules.length===0)return $m1.Xi;const ordered=longestFirst(rules);return function*(src,documentPath,rootsAt){
const place=mapped(src,ordered);if(place!==undefined)yield place;yield*(0,$m1.Xi)(src,documentPath,rootsAt)}}function likeliestWith(rules){
if(rules.length===0)return $m1.bU;const ordered=longestFirst(rules);return(src,documentPath)=>mapped(src,ordered)??(0,
$m1.bU)(src,documentPath)}function longestFirst(rules){return rules.toSorted((a,b)=>b.from.length-a.from.length)}function mapped(src,rules){
const written=src.trim();const rule=rules.find(({from:from})=>written.startsWith(from))
;if(rule===undefined||written.length>longest)return undefined;const rest=(0,$m2.z)(written.slice(rule.from.length).replace(/[?#].*$/s,""))
;if(rest===""||/[\\\p{Cc}]/u.test(rest))return undefined;const place=$m0.posix.normalize($m0.posix.join(rule.to,rest))
;return/^(?:\.\.?(?:\/|$)|\/)/.test(place)||place.endsWith("/")?undefined:place}const longest=4096}),
92176: (($module,$exports,$require)=>{$require.d($exports,{F8:()=>mayHoldIgnore,RT:()=>readIgnore,eL:()=>ignoreMark})
;var $m0=$require(76064);const ignoreMark="alt-text-review-";const rareEnd=ignoreMark.slice(ignoreMark.indexOf("x"))
;function mayHoldIgnore(text){return text.includes(rareEnd)}function readIgnore(comment,{today:today,isRule:isRule}){
const text=comment.trim();if(!text.startsWith(ignoreMark))return undefined
;const[,name="",rest=""]=/^alt-text-review-([^\s:]*)([^:]*)/.exec(text)??[];const kind=kinds.find(one=>one===name)
;if(!kind)return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(", ")} after the dash.`)
;const{ids:ids,until:until}=wordsOf(rest);if(until!==undefined&&!isDay(until)){
return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`)}if(until!==undefined&&until<today){
return problem(`This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`)}
const rules=ids.filter(isRule);const strangers=ids.filter(id=>!isRule(id))
;const problems=strangers.length===0?[]:[`There is no rule ${shown(strangers.join(", "))}: ${hint}`]
;const isEmptied=rules.length===0&&ids.length>0;return{ignore:isEmptied?undefined:{kind:kind,rules:rules},problems:problems}}
const kinds=["ignore-next-line","ignore-line","disable","enable"]
;const hint="`alt-text-review rules` lists them, and a reason comes after a colon.";function problem(message){return{ignore:undefined,
problems:[message]}}function shown(text){return(0,$m0.x)(text,60)}function wordsOf(text){
const words=text.split(/[\s,]+/).filter(word=>word!=="");const at=words.indexOf("until");const ids=at===-1?words:words.toSpliced(at,2)
;return{ids:[...new Set(ids)],until:at===-1?undefined:words[at+1]??""}}function isDay(text){
if(!/^\d{4}-\d{2}-\d{2}$/.test(text))return false;const day=new Date(text)
;return!Number.isNaN(day.getTime())&&day.toISOString().startsWith(text)}}),
12393: (($module,$exports,$require)=>{$require.d($exports,{X:()=>mayHoldForeign,v:()=>readForeign});function mayHoldForeign(text){
return marks.some(mark=>text.includes(mark))}const marks=["markdownlint-","rumdl-","eslint-","vale ","htmlhint","html-validate-"]
;const missing=["empty-markdown-alt","missing-alt","blank-alt","empty-link-image"]
;const unwritten=["generic-alt","placeholder-alt","filename-alt","generated-alt"];const meanings={md045:missing,"no-alt-text":missing,
gh001:unwritten,"no-default-alt-text":unwritten,"jsx-a11y/alt-text":missing,"jsx-a11y/img-redundant-alt":["redundant-prefix"],h37:missing,
"wcag/h37":missing,"alt-require":missing};const forms={disable:"disable","disable-file":"disable","disable-block":"disable",
"disable-line":"ignore-line","disable-next-line":"ignore-next-line","disable-next":"ignore-next-line",enable:"enable"}
;function readForeign(comment){const text=comment.trim().slice(0,longest).replace(/^\[|\]$/g,"");const[name="",...rest]=text.split(/\s+/)
;if(name==="vale")return ofVale(rest.join(" "));if(name==="htmlhint")return ofHtmlhint(rest.join(""))
;const[,form=""]=/^(?:markdownlint|rumdl|eslint|html-validate)-(.+)$/.exec(name)??[]
;const kind=Object.hasOwn(forms,form)?forms[form]:undefined;if(kind===undefined)return undefined;const end=rest.indexOf("--")
;const ids=(end<0?rest:rest.slice(0,end)).flatMap(word=>word.split(",")).filter(id=>id!=="");return ids.length===0?{kind:kind,rules:missing,
isForeign:true}:meaningOf(kind,ids)}const longest=1e3;function meaningOf(kind,ids){
const rules=ids.flatMap(id=>Object.hasOwn(meanings,id.toLowerCase())?meanings[id.toLowerCase()]??[]:[]);return rules.length===0?undefined:{
kind:kind,rules:[...new Set(rules)],isForeign:true}}function ofVale(words){if(words==="off"||words==="on")return{
kind:words==="off"?"disable":"enable",rules:missing,isForeign:true};const[rule="",value=""]=words.split("=").map(word=>word.trim())
;if(!/alt/i.test(rule)||value!=="NO"&&value!=="YES")return undefined;return{kind:value==="NO"?"disable":"enable",rules:missing,
isForeign:true}}function ofHtmlhint(words){const setting=words.split(",").find(word=>word.startsWith("alt-require:"))
;if(setting===undefined)return undefined;return{kind:setting.endsWith(":false")?"disable":"enable",rules:missing,isForeign:true}}}),
48855: (($module,$exports,$require)=>{$require.d($exports,{wz:()=>parse.wz,dx:()=>parse.dx,WU:()=>offered.W,NQ:()=>review})
;var count=$require(16327);var report=$require(53938);var rule=$require(90834);var review_limits=$require(52545)
;var review_totals=$require(29110);function gate(all,totals,limits,overrides=[]){const images=all.filter(({inScope:inScope})=>inScope)
;const limitsOf=(0,review_limits.I)({unread:"fail",...limits},overrides)
;const failing=images.flatMap(({document:document,findings:[worst]})=>worst!==undefined&&(0,
report.M)(limitsOf(document.path).failOn).includes(worst.severity)?[worst.severity]:[]);const counts=rule.g.flatMap(severity=>{
const number=failing.filter(one=>one===severity).length;return number===0?[]:[(0,count.U)(number,severity)]})
;const local=overrides.flatMap(override=>{const covers=(0,review_limits.S)(override.paths)
;const inside=override.limits===undefined?[]:images.filter(({document:document})=>covers(document.path))
;const where=` in ${override.paths.join(", ")}`;return inside.length===0?[]:beyond(inside,(0,review_totals.v)(0,inside,0),{
failOn:limits.failOn,...override.limits},where)});return[...counts,...beyond(images,totals,limits,""),...local]}
function beyond(images,{coverage:coverage},{failOn:failOn,minCoverage:minCoverage,maxWarnings:maxWarnings},where){
const warnings=images.filter(({findings:findings})=>findings[0]?.severity==="warning").length
;const areTooMany=maxWarnings!==undefined&&warnings>maxWarnings&&failOn!=="warning"
;const isTooLow=minCoverage!==undefined&&coverage<minCoverage;return[...areTooMany?[`${(0,
count.U)(warnings,"warning")}${where}, more than max-warnings ${maxWarnings}`]:[],...isTooLow?[`coverage${where} ${coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`]:[]]
}var rules=$require(22679)
;function baselineNote({accepted:accepted,unread:unread},{documents:documents,baseline:baseline,baselineFile:baselineFile}){
if(baseline===undefined||documents.length===0)return[];const name=baselineFile===undefined?"The baseline":`The baseline ${baselineFile}`
;const judged=new Set(documents.map(({path:path})=>path));for(const{file:file}of unread)judged.delete(file)
;const stale=[...baseline].filter(key=>!accepted.has(key)&&isKnown(key,judged)).length
;return[...accepted.size===0?[]:[`${name} accepts ${(0,
count.U)(accepted.size,"finding")} of the documents that were read.`],...stale===0?[]:[`${(0,
count.U)(stale,"entry","entries")} of the baseline ${stale===1?"matches":"match"} nothing any more: \`alt-text-review baseline --prune\` takes ${stale===1?"it":"them"} out.`]]
}function isKnown(key,judged){const[rule="",file=""]=key.split(" | ")
;return rule!=="unread"&&rule!=="stale-alt"&&rule!=="repeated-alt"&&!(0,rules.isAdvice)(rule)&&judged.has(file)}
var reviewed_image=$require(62417);var language=$require(46);function decorationNote(images,isAloneInText){
const decorative=images.filter(({inScope:inScope,status:status})=>inScope&&status==="decorative")
;const alone=decorative.filter(({image:image})=>isAloneInText(image)).length;if(alone<10||2*alone<=decorative.length)return[]
;return[`${alone} of ${decorative.length} images that are marked as decorative stand alone in the text. Some editors write alt="" where nobody wrote a text, so look at some of them: the coverage counts them all as decided.`]
}function translationNote(images){const foreign=images.filter(language.uN);if(foreign.length===0)return[];return[`${(0,
count.U)(foreign.length,"draft is","drafts are")} not in the language of the page: translate before use. No suggestion was made from ${foreign.length===1?"it":"them"}.`]
}function unofferedNote(images,contextDrafts){if(contextDrafts==="never")return[];const shown=images.filter(reviewed_image.F).length
;if(shown===0)return[]
;return shown===1?["1 draft was made without a model and is only shown, because it is not certain: with context-drafts: always it is offered as a suggestion, too."]:[`${shown} drafts were made without a model and are only shown, because they are not certain: with context-drafts: always they are offered as suggestions, too.`]
}var offered=$require(55126);var unread=$require(42818);var version=$require(96480);var parse=$require(59150);async function review(input){
const{images:images,found:found,drafts:drafts,refused:refused,notes:notes,summaries:summaries}=await judge(input)
;const{overrides:overrides}=input.policy;const totals=(0,review_totals.v)(input.documents.length-found.unread.length,images,found.ignored)
;const skipped=(0,unread.jH)([...input.skipped,...found.unread],input.baseline);const reasons=[...input.mistakes??[],...(0,
unread.dx)(skipped,input,overrides),...gate(images,totals,input,overrides)];return{tool:version.z,scope:input.scope,failOn:input.failOn,
unread:input.unread,verdict:reasons.length===0?"pass":"fail",reasons:reasons,totals:totals,images:images,drafts:drafts,skipped:skipped,
leftOut:input.leftOut??[],notes:notes,refused:refused,summaries:summaries}}async function judge(input){if(input.documents.length===0)return{
...nothing,notes:[...input.notes,...input.policy.upcoming]}
;const[{lintDocuments:lintDocuments},{createPolicy:createPolicy},{proposeAll:proposeAll},{draftAll:draftAll},{isAloneInText:isAloneInText,rules:rules}]=await Promise.all([Promise.all([$require.e(5002),$require.e(1593),$require.e(4266)]).then($require.bind($require,61593)),Promise.resolve().then($require.bind($require,47882)),Promise.all([$require.e(5002),$require.e(4019)]).then($require.bind($require,84019)),Promise.all([$require.e(5002),$require.e(3072)]).then($require.bind($require,23072)),Promise.resolve().then($require.bind($require,22679))])
;const{drafting:drafting,samePictures:samePictures,policy:policy}=input;const found=await lintDocuments(input.documents,input)
;const policyOf=createPolicy(policy);const traced=await withOrigins(found.images,input)
;const linted=traced.map(one=>inLanguage(one,policyOf(one.document.path).language??input.language));const proposed=await proposeAll(linted,{
policyOf:policyOf,samePictures:samePictures,policy:policy,mends:input.mends===true});const drafted=await draftAll(proposed,{
drafting:drafting,policyOf:policyOf,samePictures:samePictures,policy:policy,earlier:input.earlier})
;const{suggestAll:suggestAll}=await Promise.all([$require.e(5505),$require.e(7513)]).then($require.bind($require,67513))
;const suggested=await suggestAll(drafted.images,{policy:policy,contextDrafts:(0,offered.W)(drafting,input.contextDrafts),
offersSilence:input.offersSilence,showsAll:input.showsAllEdits})
;const beginnings=input.showsBeginnings===true?await Promise.all([$require.e(5002),$require.e(2110)]).then($require.bind($require,82110)):undefined
;const{idleNotes:idleNotes}=input.scope==="all"?await $require.e(8453).then($require.bind($require,38453)):noNotes;return{
images:beginnings?.withBeginnings(suggested.images,policyOf)??suggested.images,found:found,drafts:drafted.totals,refused:drafted.refused,
notes:[...drafted.notes,...input.notes,...input.policy.upcoming,...found.notes,...suggested.notes,...baselineNote(found,input),...idleNotes(suggested.images,input.policy),...decorationNote(suggested.images,isAloneInText),...translationNote(suggested.images),...unofferedNote(suggested.images,input.contextDrafts)],
summaries:new Map(rules.map(({id:id,summary:summary})=>[id,summary]))}}const noNotes={idleNotes:()=>[]};const noDrafts={requested:0,
drafted:0,cached:0,failed:[],requests:0,costUsd:0};const nothing={images:[],found:{unread:[],ignored:0,accepted:new Set},drafts:noDrafts,
refused:undefined,summaries:new Map};async function withOrigins(linted,input){if(input.sources===undefined)return linted
;const{mayBeTraced:mayBeTraced,traceOrigins:traceOrigins}=await $require.e(224).then($require.bind($require,90224))
;const pages=linted.filter(mayBeTraced).map(({document:document})=>document.path);if(pages.length===0)return linted
;return traceOrigins(linted,await input.sources([...new Set(pages)]),input.policy)}function inLanguage(linted,language){
if(language==="auto")return linted;const{image:image}=linted;return{...linted,image:{...image,context:{...image.context,language:language}}}
}}),
52545: (($module,$exports,$require)=>{$require.d($exports,{I:()=>limitsFor,S:()=>matchSome});var $m0=$require(51355)
;function limitsFor(limits,overrides){const some=overrides.flatMap(one=>one.limits===undefined?[]:[{...one,covers:matchSome(one.paths)}])
;if(some.length===0)return()=>limits;return path=>some.reduce((all,one)=>one.covers(path)?{...all,...one.limits}:all,limits)}
function matchSome(globs){return globs.some(glob=>!glob.startsWith("!"))?(0,$m0.jv)(globs):()=>false}}),
55126: (($module,$exports,$require)=>{$require.d($exports,{W:()=>offeredWith,k:()=>isOffered})
;function offeredWith({status:status},contextDrafts){return status==="ready"&&contextDrafts==="auto"?"always":contextDrafts}
function isOffered(certainty,contextDrafts){return contextDrafts==="always"||certainty==="mend"||certainty==="sure"&&contextDrafts==="auto"}
}),
59150: (($module,$exports,$require)=>{$require.d($exports,{Tp:()=>parseDocument,dx:()=>mayMatter,oA:()=>withinLimits,wz:()=>isDocument
});var $m0=$require(61469);var $m1=$require(68063);var $m2=$require(76048);var $m3=$require(92176);var $m4=$require(12393)
;var $m5=$require(36396);function mayMatter({text:text,format:format},policy){return(0,$m1.d2)(format,text,policy.components,(0,
$m5.bh)(policy))||(0,$m3.F8)(text)}function isDocument(document,policy){return!(0,$m1._m)(document.format)||mayMatter(document,policy)}
async function parseDocument({path:path,format:format,text:text},policy,work){const{components:components}=policy;const keys=(0,
$m5.bh)(policy,path);const hasImages=(0,$m1.d2)(format,text,components,keys);const hasComments=(0,
$m3.F8)(text)||policy.otherComments===true&&(0,$m4.X)(text)||hasImages&&(0,$m2.o)(text);if(!hasImages&&!hasComments)return{result:work({
...nothing,comments:[]})};const plainReader=hasComments?undefined:await(0,$m1.VF)(format,{text:text,...keys})
;const begun=plainReader&&await readPlainly(plainReader,text,components);if(begun&&"reason"in begun)return begun;const plain=begun?.result
;if(plain&&!("finish"in plain))return withinLimits(()=>work({images:plain,comments:[]}));const reader=await(0,$m1.M6)(format,{text:text,
...keys});const read=()=>(plain&&reader.finish?.(plain,components))??reader.read(text,components);return withinLimits(()=>work({
...hasImages?read():nothing,comments:hasComments?reader.comments(text):[],page:hasComments?reader.pageText?.(text):undefined}))}
async function readPlainly(reader,text,components){const read=()=>withinLimits(()=>reader.read(text,components));const first=read()
;const isBegun="result"in first&&first.result!==undefined&&"finish"in first.result;return isBegun&&await reader.loadMore()?read():first}
function withinLimits(work){try{return{result:work()}}catch(error){if(error instanceof RangeError)return{
reason:"It is nested too deeply or written too densely to be read. Split it, or exclude it with paths."};if(error instanceof $m0.j5)return{
reason:error.message};const bug=`The parser stopped: ${(0,$m0.bD)(error)}. This is a bug in alt-text-review: report it with the file.`
;return{reason:bug}}}const nothing={images:[]}}),
36396: (($module,$exports,$require)=>{$require.d($exports,{AB:()=>idleOverridesNote,bh:()=>pictureKeys,ev:()=>isNamed,
qR:()=>idleFieldsNote});var $m0=$require(12802);var $m1=$require(51355)
;function pictureKeys({frontMatter:frontMatter,fields:fields,notebookOutputs:notebookOutputs},path){
const rules=fields.filter(rule=>path===undefined||matcherOf(rule)(path));return{frontMatter:frontMatter,
fields:rules.flatMap(rule=>rule.fields),markup:rules.flatMap(({markup:markup=[]})=>markup),outputs:notebookOutputs===true}}
function isNamed(rules,path){return rules.some(rule=>matcherOf(rule)(path))}function idleFieldsNote(rules,documents){
const idle=rules.filter(rule=>!documents.some(matcherOf(rule))).map(({files:files})=>files.join(", "))
;return idle.length===0?[]:[`No file that is read matches ${(0,$m0.K)(idle,3,files=>files).join(", ")}, which fields names.`]}
function idleOverridesNote(overrides,documents,nearest){const idle=overrides.filter(({paths:paths})=>!documents.some((0,
$m1.jv)(paths))).map(({paths:paths})=>paths);return idle.slice(0,3).map(paths=>{
const near=paths.length===1?nearest(paths[0]??"",documents):undefined;const hint=near===undefined?"":` Did you mean ${near}?`
;return`No document that is read matches ${paths.join(", ")}, which overrides names.${hint}`})}const matchers=new WeakMap
;function matcherOf(rule){const matches=matchers.get(rule)??(0,$m1.jv)(rule.files);matchers.set(rule,matches);return matches}}),
47882: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createPolicy:()=>createPolicy,
decisionsFor:()=>decisionsFor,mergedDecisions:()=>mergedDecisions,namesOf:()=>namesOf,noDecisions:()=>noDecisions,noPolicy:()=>noPolicy,
overridesFor:()=>overridesFor});var mapped=$require(27823);var limits=$require(52545);function matchWords(patterns){
const folded=patterns.map(fold);const exact=new Set(folded.filter(pattern=>!pattern.includes("*")))
;const globs=folded.filter(pattern=>pattern.includes("*")).map(pattern=>pattern.split("*"));return text=>{
if(patterns.length===0)return false;const words=fold(text);return exact.has(words)||globs.some(parts=>fits(words,parts))}}
function fold(text){return text.normalize("NFKC").toLowerCase().replace(/\s+/g," ").trim()}function fits(text,parts){
const first=parts[0]??"";const last=parts.at(-1)??"";const end=text.length-last.length
;if(!text.startsWith(first)||!text.endsWith(last)||first.length>end)return false;let at=first.length;for(const part of parts.slice(1,-1)){
const found=text.indexOf(part,at);if(found===-1)return false;at=found+part.length}return at<=end}function mergedStyle(before,after){
return before===undefined||after===undefined?after??before:{...before,...after}}function mergedOptions(before,after){
const ids=new Set([...Object.keys(before),...Object.keys(after)]);return Object.fromEntries([...ids].map(id=>[id,{...before[id],...after[id]
}]))}var rule=$require(90834);const noDecisions={rules:{},options:{},allow:[],decorative:[],style:undefined,emptyAlt:undefined,
language:undefined};const noPolicy={...noDecisions,overrides:[],otherComments:false,upcoming:[],components:{},addresses:[],frontMatter:{},
fields:[],notebookOutputs:false,generatedParts:undefined,docstrings:false};function createPolicy(policy){
const overrides=policy.overrides.map(override=>({override:override,covers:(0,limits.S)(override.paths)}));const known=new Map
;const placesOf=(0,mapped.placesWith)(policy.addresses);return path=>{const holds=overrides.map(({covers:covers})=>covers(path))
;const key=holds.map(Number).join("");const layers=overrides.filter((_,index)=>holds[index]).map(({override:override})=>override)
;const verdicts=known.get(key)??createVerdicts([policy,...layers].reduce(mergedDecisions,noDecisions),placesOf);known.set(key,verdicts)
;return{...verdicts,view:image=>verdicts.view(image,path)}}}function mergedDecisions(before,after){return{rules:{...before.rules,
...after.rules},options:mergedOptions(before.options,after.options),allow:[...before.allow,...after.allow],
decorative:[...before.decorative,...after.decorative],style:mergedStyle(before.style,after.style),emptyAlt:after.emptyAlt??before.emptyAlt,
language:after.language??before.language}}function overridesFor({overrides:overrides},path){return overrides.filter(({paths:paths})=>(0,
limits.S)(paths)(path))}function decisionsFor(policy,path){const layers=overridesFor(policy,path)
;const limits=layers.reduce((all,one)=>one.limits?{...all,...one.limits}:all,undefined);return{
...[policy,...layers].reduce(mergedDecisions,noDecisions),limits:limits}}
function createVerdicts({rules:rules,options:options,allow:allow,decorative:decorative,style:style,emptyAlt:emptyAlt,language:language},placesOf){
const isFine=matchWords(allow);const decorates=(0,limits.S)(decorative);return{style:style,options:options,language:language,
view(image,path){if(image.alt.kind!=="empty")return image;if(decorative.length>0&&namesOf(image,path,placesOf).some(decorates)){
return image.emptyIsDecision?image:{...image,...decoration}}return emptyAlt==="missing"&&image.decorative?{...image,...noDecoration}:image},
isAsked:rule=>rules[rule]!=="off",settle(image,findings){if(findings.length===0||isWritten(image)&&isFine(image.name??""))return[]
;return findings.flatMap(finding=>settled(finding,rules[finding.rule])).map(finding=>emptyAlt==="missing"&&image.alt.kind==="empty"?explained(finding):finding).toSorted(rule.N)
}}}const decoration={decorative:true,markedDecorative:true};const noDecoration={decorative:false,markedDecorative:false}
;function isWritten({name:name,fault:fault}){return name!==undefined&&fault===undefined}function settled(finding,setting){
if(setting==="off")return[];return setting===undefined?[finding]:[{...finding,severity:setting}]}function explained(finding){
if(finding.rule!=="missing-alt")return finding;return{...finding,
message:"The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file."
}}function namesOf({src:src},path,placesOf){return[src.replace(/[?#].*$/s,""),...placesOf(src,path)]}}),
29110: (($module,$exports,$require)=>{$require.d($exports,{v:()=>totalsOf});function totalsOf(documents,all,ignored){
const images=all.filter(({inScope:inScope})=>inScope);const count=status=>images.filter(image=>image.status===status).length
;const[ok,decorative,missing,weak,unknown]=[count("ok"),count("decorative"),count("missing"),count("weak"),count("unknown")]
;const known=ok+decorative+missing+weak;const coverage=known===0?100:Math.floor(1e3*(ok+decorative)/known)/10;return{documents:documents,
images:images.length,ok:ok,decorative:decorative,missing:missing,weak:weak,unknown:unknown,coverage:coverage,ignored:ignored}}}),
42818: (($module,$exports,$require)=>{$require.d($exports,{dx:()=>unreadReasons,jH:()=>unreadFiles,l4:()=>unreadKey})
;var $m1=$require(16327);var $m0=$require(52545);function unreadKey(file,hash){return`unread | ${file} | ${hash}`}
function unreadFiles(skipped,baseline){const files=new Map(skipped.map(one=>[one.file,one]))
;const sorted=[...files.values()].toSorted((a,b)=>a.file<b.file?-1:1);return sorted.map(one=>{
const isAccepted=one.hash!==undefined&&baseline?.has(unreadKey(one.file,one.hash))===true;return isAccepted?{...one,accepted:true}:one})}
function unreadReasons(files,limits,overrides=[]){const limitsOf=(0,$m0.I)({minCoverage:undefined,...limits},overrides)
;const number=files.filter(({file:file,accepted:accepted})=>{const{failOn:failOn,unread:unread}=limitsOf(file)
;return accepted!==true&&unread!=="warn"&&failOn!=="never"}).length;if(number===0)return[];return[`${(0,
$m1.U)(number,"file")} could not be read`]}}),
76048: (($module,$exports,$require)=>{$require.d($exports,{Y:()=>generatedParts,o:()=>mayHoldGenerated});const longest=200
;function mayHoldGenerated(text){for(let at=text.indexOf("!--");at!==-1;at=text.indexOf("!--",at+3)){
if(readMark(text.slice(at+3,at+3+longest))!==undefined)return true}return false}function generatedParts(comments){const parts=[];let open
;for(const{text:text,span:span}of comments){if(open!==undefined&&text.trim().toLowerCase().startsWith(open.end)){parts.push({
mark:open.shown,span:{start:open.start,end:span.end}});open=undefined;continue}const mark=open===undefined?readMark(text):undefined
;if(mark!==undefined)open={...mark,start:span.start}}return parts}function readMark(comment){const text=comment.trimStart().slice(0,longest)
;const pair=pairs.find(({begin:begin})=>begin.test(text));if(pair!==undefined)return{shown:text.split(/\s|-->/u,1).join(""),end:pair.end}
;if(!known.test(text)&&!saysSo.test(text))return undefined;const word=/(?<![a-z])(?:start|begin)(?![a-z])/iu.exec(text)
;if(word===null)return undefined;const before=text.slice(0,word.index);const after=text.slice(word.index+word[0].length)
;const[name=""]=before===""?/^\s*[^\s>]+/u.exec(after)??[]:[];return{shown:before+word[0]+name,end:`${before}end${name}`.toLowerCase()}}
const known=/^(?:ALL-CONTRIBUTORS-|AUTO-GENERATED-CONTENT|BLOG-POST-LIST|START_SECTION:|BEGIN_TF_DOCS|readme: )/iu
;const saysSo=/\b(?:auto-?)?generated\b|\bdo(?: not|n't) (?:change|edit|modify|touch|update)\b/iu;const pairs=[{begin:/^automd:/u,
end:"/automd"},{begin:/^sponsors\s*(?:-->|$)/u,end:"sponsors"}]}),
72341: (($module,$exports,$require)=>{$require.d($exports,{z:()=>decodeEscapes});function decodeEscapes(text){
return text.replace(/(?:%[\da-f]{2})+/gi,run=>{try{return decodeURIComponent(run)}catch{return run}})}}),
38280: (($module,$exports,$require)=>{$require.d($exports,{A:()=>keepLast});function keepLast(work){let last;return(key,...beside)=>{
if(last?.key!==key)last={key:key,result:work(key,...beside)};return last.result}}}),
23735: (($module,$exports,$require)=>{$require.d($exports,{O:()=>once});function once(work){let done;return()=>(done??={result:work()
}).result}}),
22679: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{askedRules:()=>askedRules,fixedBy:()=>fixedBy,
isAdvice:()=>isAdvice,isAloneInText:()=>isAloneInText,isRule:()=>isRule,mayMend:()=>mayMend,mendBy:()=>mendBy,repeatedAlt:()=>repeatedAlt,
rules:()=>rules,rulesAboutOthers:()=>rulesAboutOthers,runRules:()=>runRules});function quote(text){
if(text.length<=most&&isPlain.test(text))return`"${text}"`
;const plain=text.slice(0,400).replace(/[\s\p{Cc}\u2028\u2029]+/gu," ").replace(/(?!\u200d)\p{Cf}/gu,"")
;const characters=Array.from(plain.trim())
;return characters.length>most?`"${characters.slice(0,most-1).join("")}…"`:`"${characters.join("")}"`}const most=60
;const isPlain=/^[!-~]+(?: [!-~]+)*$/;function absence(image){
const{alt:alt,context:context,decorative:decorative,emptyIsDecision:emptyIsDecision,fault:fault,name:name,namedByCaption:namedByCaption}=image
;if(namedByCaption===true)return"missing";if(fault!==undefined||alt.kind==="dynamic"||name!==undefined&&!isBlank(name))return undefined
;if(context.control!==undefined&&isBlank(context.control.otherText))return"in-control";if(decorative)return undefined
;if(alt.kind==="text")return"blank";return alt.kind==="empty"&&!emptyIsDecision?"empty":"missing"}const[space,ampersand,del]=[32,38,127]
;function isBlank(text){const first=text.charCodeAt(0);if(first>space&&first<del&&first!==ampersand)return false
;return/^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text)}
function spoken({alt:alt,decorative:decorative,name:name,namedByCaption:namedByCaption}){
if(name===undefined||namedByCaption===true||decorative||alt.kind==="dynamic"||isBlank(name))return undefined;return name}
var same_words=$require(53658);const adjacentDuplicateLink={id:"adjacent-duplicate-link",severity:"warning",
summary:"A linked image and the link beside it have the same words and the same target.",fixedBy:"author",wcag:["1.1.1","H2"],act:[],
check(image){const text=spoken(image);if(text===undefined||!(0,same_words.M)(text,image.context.adjacentLinkText))return undefined
;return`The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`
}};var keep_recent=$require(25279);var once=$require(23735);var text_language=$require(46);var unspaced_scripts=$require(98968);const ar={
articles:"هذه, هذا, هذه هي",pictures:"صورة, صور, الصورة, الصور, صورة فوتوغرافية, ملف صورة",
kinds:`\n    لقطة شاشة, لقطة الشاشة, لقطات شاشة, لقطة للشاشة, صورة الشاشة, صورة شاشة, شاشة, الشاشة, أيقونة,\n    ايقونة, رمز, شعار, الشعار, شعار الشركة, لوغو, لوجو, لافتة, بانر, غلاف, صورة الغلاف, صورة بارزة,\n    الصورة البارزة, الصورة الرئيسية, صورة رئيسية, خلفية, صورة الخلفية, صورة خلفية, صورة مصغرة, معاينة,\n    صورة رمزية, صورة شخصية, صورة الملف الشخصي, صورة المنتج, رسم, رسم توضيحي, رسمة, لوحة, شكل,\n    رسم بياني, مخطط, مخطط بياني, مخطط انسيابي, إنفوجرافيك, إنفوغرافيك, خريطة, الخريطة, رسوم متحركة,\n    مثال, صورة توضيحية, فاصل`,
placeholders:`\n    نص بديل, النص البديل, نص بديل هنا, النص البديل للصورة, نص بديل للصورة, وصف الصورة, وصف للصورة,\n    وصف صورة, أضف وصفا, أضف وصفا للصورة, أدخل وصف الصورة, أدخل وصف الصورة هنا, أضف نصا بديلا, بدون وصف,\n    لا يوجد وصف, لا يوجد نص بديل, أدرج صورة, إدراج صورة, صورة هنا, ضع الصورة هنا, نص هنا, النص هنا,\n    عنوان الصورة, اسم الصورة, تعليق الصورة, بدون عنوان, بلا عنوان, بدون اسم, قيد الإنجاز, عنصر نائب,\n    صورة مؤقتة, صورة زخرفية, صورة تزيينية, زخرفية, صورة تجريبية`,
commands:"انقر هنا, اضغط هنا, انقر للتكبير, اضغط للتكبير, انقر لتكبير الصورة, انظر الصورة, اقرأ المزيد",
numbered:"كائن, مربع نص, عنصر نائب للمحتوى, عنصر نائب للصورة",
openings:`\n    صورة ل..., صورة تظهر, صورة توضح, صورة تبين, صورة تعرض, الصورة تظهر, الصورة توضح, تظهر الصورة,\n    توضح الصورة, صورة من, صورة فوتوغرافية ل...`,
credits:"مصدر الصورة, حقوق الصورة",captions:"الشكل, شكل, الصورة, صورة, الرسم, رسم, المخطط, مخطط, الخريطة, خريطة, الجدول, جدول, مثال",
screenshots:"لقطة شاشة, لقطة الشاشة, تسجيل الشاشة, صورة, بدون عنوان",joints:"في, ص, م, نسخة"};const cs={
articles:"ten, ta, to, tento, tato, náš, naše, můj, moje",
pictures:`\n    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
kinds:`\n    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,\n    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,\n    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,\n    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,\n    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,\n    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
placeholders:`\n    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,\n    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,\n    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,\n    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,\n    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,\n    dekorativní obrázek, dekorativní, testovací obrázek`,
commands:`\n    klikněte zde, klikni zde, klikněte pro zvětšení, kliknutím zvětšíte, zvětšit obrázek, viz obrázek,\n    číst dále, více informací`,
numbered:"objekt, textové pole, zástupný symbol pro obsah, zástupný symbol obrázku",
openings:`\n    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,\n    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,\n    na snímku je`,
credits:"zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie",
captions:"obrázek, obr, ilustrace, foto, graf, schéma, mapa, tabulka, tab, výpis, příklad",
screenshots:`\n    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,\n    bez názvu`,
joints:"v, ve, z, kopie, dop, odp"};const da={articles:"en, et, den, det, denne, dette, vores, min, mit",
pictures:"billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil",
kinds:`\n    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,\n    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,\n    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,\n    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,\n    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
placeholders:`\n    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,\n    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,\n    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,\n    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,\n    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,\n    dekorativ, testbillede`,
commands:"klik her, klik for at forstørre, klik for større billede, se billede, læs mere",
numbered:"objekt, tekstfelt, tekstboks, pladsholder til indhold, pladsholder til billede, vedhæftet fil",
openings:`\n    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
credits:"billedkilde, fotokilde, fotokredit",captions:"figur, fig, billede, foto, diagram, kort, tabel, eksempel",
screenshots:"skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet",joints:"kl, klokken, fra, kopi"};const de={
articles:"ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr",
pictures:"bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei",
kinds:`\n    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,\n    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,\n    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,\n    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,\n    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,\n    trennlinie`,
placeholders:`\n    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,\n    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,\n    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,\n    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,\n    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,\n    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
commands:`\n    hier klicken, klicken sie hier, klick hier, zum vergrößern klicken, zum vergrößern anklicken,\n    klicken zum vergrößern, klick zum vergrößern, bild anklicken zum vergrößern, bild vergrößern,\n    großes bild anzeigen, siehe bild, weiterlesen, mehr erfahren`,
numbered:"objekt, textfeld, inhaltsplatzhalter, bildplatzhalter, diagrammplatzhalter, grafikobjekt",
openings:`\n    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,\n    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,\n    abbildung des, abbildung der, abbildung zeigt`,
credits:"bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle",
captions:"abbildung, abb, bild, foto, grafik, diagramm, schema, karte, tabelle, tab, listing, beispiel",
screenshots:"bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt",joints:"um, vom, uhr, kopie"};const el={
articles:"ένα, μια, μία, το, η, ο, αυτή η, αυτό το, μας",
pictures:"εικόνα, εικόνες, η εικόνα, φωτογραφία, φωτογραφίες, φωτό, αρχείο εικόνας",
kinds:`\n    στιγμιότυπο οθόνης, στιγμιότυπα οθόνης, στιγμιότυπο, οθόνη, εικονίδιο, εικονίδια, λογότυπο,\n    λογότυπο εταιρείας, σήμα, διαφημιστικό, εξώφυλλο, εικόνα εξωφύλλου, κύρια εικόνα, φόντο,\n    εικόνα φόντου, μικρογραφία, προεπισκόπηση, εικόνα προφίλ, φωτογραφία προφίλ, πορτρέτο,\n    εικονογράφηση, σχέδιο, σκίτσο, πίνακας ζωγραφικής, σχήμα, γράφημα, διάγραμμα, διάγραμμα ροής,\n    χάρτης, κινούμενη εικόνα, παράδειγμα, εικόνα παραδείγματος`,
placeholders:`\n    εναλλακτικό κείμενο, εναλλακτικό κείμενο εδώ, περιγραφή εικόνας, περιγραφή της εικόνας,\n    περιγράψτε την εικόνα, προσθήκη περιγραφής, προσθέστε περιγραφή, εισαγάγετε περιγραφή,\n    χωρίς περιγραφή, καμία περιγραφή, εισαγωγή εικόνας, εικόνα εδώ, κείμενο εδώ, το κείμενό σας εδώ,\n    τίτλος εικόνας, όνομα εικόνας, λεζάντα, λεζάντα εικόνας, χωρίς τίτλο, χωρίς όνομα, ανώνυμο,\n    προς συμπλήρωση, σύμβολο κράτησης θέσης, διακοσμητική εικόνα, διακοσμητικό, δοκιμαστική εικόνα`,
commands:`\n    κάντε κλικ εδώ, πατήστε εδώ, κλικ εδώ, κάντε κλικ για μεγέθυνση, πατήστε για μεγέθυνση, δείτε την εικόνα,\n    διαβάστε περισσότερα`,
numbered:"αντικείμενο, πλαίσιο κειμένου, θέση περιεχομένου, θέση εικόνας",
openings:`\n    εικόνα που δείχνει, εικόνα που απεικονίζει, εικόνα με, εικόνα του, εικόνα της, εικόνα ενός,\n    εικόνα μιας, η εικόνα δείχνει, στην εικόνα, φωτογραφία του, φωτογραφία της, φωτογραφία που δείχνει,\n    φωτογραφία ενός, φωτογραφία μιας`,
credits:"πηγή εικόνας, πηγή φωτογραφίας",captions:"εικόνα, εικ, σχήμα, φωτογραφία, γράφημα, διάγραμμα, χάρτης, πίνακας, παράδειγμα",
screenshots:"στιγμιότυπο οθόνης, στιγμιότυπο, εγγραφή οθόνης, εικόνα, φωτογραφία, χωρίς τίτλο",joints:"στις, π, μ, πμ, μμ, αντίγραφο"}
;const en={articles:"a, an, the, this, that, my, our, your, this is a, this is an",
pictures:`\n    image, images, img, imgs, photo, photos, photograph, photographs, foto, picture, pictures, pic, pics,\n    pict, image file, picture file`,
kinds:`\n    screenshot, screenshots, screen shot, screen shots, screencap, screen capture, screen grab, screengrab,\n    screencast, screen cast, screen recording, screen, snapshot, capture, app screenshot,\n    application screenshot, product screenshot, demo screenshot, example screenshot, icon, icons, icon image,\n    app icon, svg icon, emoji, glyph, badge, bullet, logo, logos, logo image, image logo, company logo,\n    brand logo, site logo, website logo, project logo, header logo, footer logo, logotype, logo light,\n    logo dark, light logo, dark logo, banner, banner image, header image, hero, hero image, hero banner,\n    cover, cover image, featured image, feature image, main image, intro image, article image, post image,\n    blog image, blog post image, page image, product image, inline image, embedded image, background,\n    background image, wallpaper, thumbnail, thumb, thumbnail image, preview, preview image, avatar,\n    user avatar, profile picture, profile photo, profile image, profile pic, headshot, portrait, selfie,\n    user photo, author photo, author image, stock photo, stock image, illustration, drawing, sketch,\n    painting, artwork, art, clipart, clip art, cartoon, doodle, figure, fig, chart, graph, plot, diagram,\n    flowchart, flow chart, schematic, infographic, map, graphic, graphics, visual, visualization,\n    visualisation, render, rendering, mockup, wireframe, gif, animated gif, animation, video thumbnail, png,\n    jpg, jpeg, svg, webp, png image, svg image, gif image, image png, image svg, image attachment,\n    uploaded image, pasted image, generated image, ai image, ai generated image, ai generated, generated by ai,\n    dall e image, midjourney image, chatgpt image, team member, team member image, example, sample, demo, demo gif, demo image, example image, sample image,\n    gallery, gallery image, divider, separator, image of, picture of, photo of, screenshot of, diagram of,\n    graphic of`,
placeholders:`\n    todo, to do, tbd, tba, tbc, to be done, to be added, to be defined, fixme, fix me, xxx, xxxx, change me,\n    changeme, replace me, fill me in, alt, alt text, alttext, alt txt, alt tag, alt attribute, alt title,\n    alt description, alt image, alt here, alt text here, alt text goes here, alt goes here, alternative text,\n    alternate text, alternative text here, alternative description, image alt, image alt text, image alt text here, image alt text goes here, img alt, img alt text, image alt tag, alt text for image,\n    alt text for the image, alternate text here, product name screen shot, product screenshot here, notion image, image from ios,\n    image for post, post thumbnail, member photo, member image, team member photo, item image,\n    describe this image, screenshot goes here, your screenshot here, video thumbnail here,\n    picture alt, photo alt, image alternative text, text alternative, optional alt text, some alt text,\n    add alt, add alt text, add alt text here, insert alt text, insert alt text here, enter alt text,\n    enter alt text here, write alt text, write alt text here, your alt text, your alt text here, missing alt,\n    missing alt text, no alt, no alt text, no alternative text, empty alt, needs alt text, image description,\n    description of image, description of the image, description here, alt text todo, describe image,\n    describe the image, describe image here, describe the image here, describe me, enter image description,\n    enter image description here, image description here, picture description, image description goes here,\n    add description, add a description, add description here, your description, insert description,\n    insert description here, no description, no description available, description todo, image caption,\n    image caption here, caption here, image title, image name, image text, image label, image here,\n    image goes here, your image, your image here, insert image, insert image here, add image, add image here,\n    add screenshot, add screenshot here, insert screenshot here, screenshot here, image placeholder,\n    placeholder, placeholder image, placeholder text, placeholder icon, placeholder alt, photo placeholder,\n    picture placeholder, picture here, photo here, logo here, your logo, your logo here, your text,\n    your text here, text here, text goes here, some text, some text here, title here, dummy, dummy text,\n    dummy image, dummy alt, test image, test alt, test alt text, testing 123, untitled, untitled image,\n    untitled design, untitled diagram, untitled drawing, untitled document, untitled presentation, blank diagram,\n    your paragraph text, canva design, static badge, dynamic json badge, dynamic toml badge, dynamic xml badge,\n    dynamic yaml badge, endpoint badge, screenclip, screen clipping, unnamed, unnamed image, no name, no title, foo, foobar, foo bar, asdf, qwerty, lorem, lorem ipsum, lorem ipsum dolor sit amet, blah,\n    spacer, spacer image, spacer gif, blank image, empty image, nbsp, imagealt, alt text 1, decorative,\n    decorative image, decoration, image decorative, image not found, broken image`,
commands:`\n    click here, click me, click to enlarge, click to zoom, click to expand, click to view,\n    click to view larger, click on image to enlarge, click image to enlarge, click the image to enlarge,\n    click on the image to enlarge, click for full size, click for larger image, click for larger version,\n    click to see full size, tap to zoom, tap to enlarge, view larger image, view full size,\n    view full size image, see larger image, open image in new tab, see image, see image below,\n    see picture below, see screenshot below, see below, read more, learn more`,
numbered:`\n    item, object, shape, text box, textbox, autoshape, drawing object, content placeholder, chart placeholder, attachment, upload, uploaded file, embedded object, inline drawing`,
openings:`\n    image of, images of, image showing, image that shows, image shows, image depicting, image with,\n    picture of, pictures of, picture showing, picture that shows, picture shows, picture depicting, photo of,\n    photos of, photo showing, photo shows, photograph of, photograph showing, pic of, graphic of,\n    graphic showing, graphic that shows, graphic shows`,
endings:"image, images, picture, pictures, photo, photos, photograph, graphic",
terms:`\n    docker, container, disk, disc, boot, system, base, vm, ami, iso, oci, golden, machine, backup,\n    mirror, virtual, install, installer, recovery, firmware, raw, raster, vector, bitmap, binary, core,\n    kernel, distroless, runtime, build, builder, parent, child, node, runner, custom, official, public,\n    private, latest, tagged, nginx, ubuntu, alpine, debian, windows, linux, python, upload, uploading,\n    add, insert, select, choose, change, edit, crop, rotate, resize, replace, remove, delete, save,\n    share, view, pull, push, tag, export, import, generate, create, make, take, send, download, open,\n    paste, copy, drag, drop, attach, browse, scan, set, use, show, hide, zoom, optimize, compress,\n    convert, new, next, previous, source, input, output, original, target, result, social, big, bigger,\n    whole, full, self, brand, profile, cover, hero, featured, passport, id, and, or, vs, versus, current, diff, no, an, a, the, of,\n    per, to, in, with, from, for, on, by, your, my, motion, information, computer, before, after, x,\n    mri, satellite, thermal, infrared, microscope, ultrasound, radar, group, family, team, wedding,\n    aerial, historical, black, white, live, still, moving, responsive, lazy, inline, svg, png, jpeg,\n    animated, 3d`,
credits:`\n    photo credit, photo credits, image credit, image credits, picture credit, image source, photo source,\n    photo courtesy, image courtesy, photo courtesy of, image courtesy of, courtesy of, picture courtesy of`,
captions:`\n    figure, fig, table, listing, example, exhibit, plate, scheme, chart, diagram, graph, illustration,\n    image, photo, picture, screenshot, map, algorithm`,
screenshots:`\n    screenshot, screen shot, screenshot from, screencast, screencast from, screen recording, screen capture,\n    screencapture, cleanshot, clean shot, scr, simulator screenshot, simulator screen shot, capture, chatgpt image, gemini generated image, dall e, whatsapp image, signal,\n    telegram image, pasted image, clipboard, webcam, snipaste, annotation, photo, image, img, picture, pic,\n    scan, scanned image, untitled`,
joints:"at, from, am, pm, copy, t, z, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec"};const es={
articles:"un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu",
pictures:"imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen",
kinds:`\n    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,\n    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,\n    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,\n    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,\n    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,\n    separador`,
placeholders:`\n    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,\n    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,\n    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,\n    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,\n    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,\n    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
commands:`\n    haga clic aquí, haz clic aquí, clic aquí, pulse aquí, pulsa aquí, clic para ampliar,\n    haga clic para ampliar, haz clic para ampliar, pulse para ampliar, ampliar imagen, ver imagen, leer más,\n    más información`,
numbered:`\n    objeto, cuadro de texto, marcador de contenido, marcador de posición de contenido,\n    marcador de posición de imagen, archivo adjunto`,
openings:`\n    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,\n    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
credits:"crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de",
captions:"figura, fig, ilustración, imagen, foto, gráfico, gráfica, esquema, mapa, tabla, cuadro, listado, ejemplo",
screenshots:"captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título",
joints:"a, las, la, s, de, del, desde, m, p, copia"};const fi={articles:"tämä, se, meidän, minun",
pictures:"kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto",
kinds:`\n    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,\n    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,\n    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,\n    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,\n    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
placeholders:`\n    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,\n    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,\n    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,\n    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,\n    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,\n    koristeellinen, koristekuva, testikuva`,
commands:`\n    klikkaa tästä, napsauta tästä, napsauta tätä, klikkaa suuremmaksi, klikkaa kuva suuremmaksi, suurenna kuva,\n    katso kuva, lue lisää`,
numbered:"objekti, tekstiruutu, sisällön paikkamerkki, kuvan paikkamerkki",
openings:`\n    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,\n    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
credits:"kuvan lähde, kuvalähde",captions:"kuva, kuvio, kaavio, kartta, taulukko, listaus, esimerkki",
screenshots:"näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön",joints:"kello, klo, kopio"};const fr={
articles:"un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une",
pictures:`image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
kinds:`\n    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,\n    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,\n    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,\n    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,\n    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,\n    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
placeholders:`\n    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,\n    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,\n    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,\n    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,\n    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,\n    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
commands:`\n    cliquez ici, cliquer ici, cliquez pour agrandir, cliquer pour agrandir, cliquez sur l'image pour agrandir,\n    cliquez sur l'image pour l'agrandir, agrandir l'image, voir l'image, lire la suite, en savoir plus`,
numbered:`\n    objet, zone de texte, espace réservé du contenu, espace réservé du contenu image,\n    espace réservé pour une image, pièce jointe`,
openings:`\n    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,\n    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',\n    photographie du, photographie des`,
credits:`crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
captions:"figure, fig, illustration, image, photo, graphique, schéma, carte, tableau, tabl, listing, exemple",
screenshots:`capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
joints:"à, a, du, de, le, copie"};const he={articles:"זו, זה, זאת",pictures:"תמונה, תמונות, התמונה, צילום, צילומים, תצלום, קובץ תמונה",
kinds:`\n    צילום מסך, צילומי מסך, צילום המסך, תמונת מסך, לכידת מסך, מסך, סמל, אייקון, סמליל, לוגו, הלוגו,\n    לוגו החברה, באנר, כרזה, תמונת כותרת, תמונת נושא, תמונה ראשית, תמונת שער, רקע, תמונת רקע,\n    תמונה ממוזערת, תצוגה מקדימה, אווטאר, תמונת פרופיל, דיוקן, איור, האיור, ציור, שרטוט, סקיצה, תרשים,\n    התרשים, תרשים זרימה, דיאגרמה, גרף, הגרף, אינפוגרפיקה, מפה, המפה, אנימציה, דוגמה, דוגמא,\n    תמונה לדוגמה, תמונת המחשה, להמחשה, קו מפריד`,
placeholders:`\n    טקסט חלופי, טקסט אלטרנטיבי, טקסט חליפי, טקסט חלופי כאן, תיאור התמונה, תיאור תמונה, תיאור של התמונה,\n    תאר את התמונה, תארו את התמונה, הוסף תיאור, הוסיפו תיאור, הכנס תיאור, אין תיאור, ללא תיאור,\n    הוסף טקסט חלופי, הוסף תמונה, הכנס תמונה, תמונה כאן, כאן תמונה, טקסט כאן, הטקסט שלך כאן,\n    כותרת התמונה, שם התמונה, כיתוב תמונה, ללא כותרת, ללא שם, יושלם בהמשך, מציין מיקום, תמונה זמנית,\n    תמונה דקורטיבית, תמונת קישוט, דקורטיבי, תמונת בדיקה`,
commands:"לחץ כאן, לחצו כאן, הקליקו כאן, לחץ להגדלה, לחצו להגדלה, ראה תמונה, קרא עוד, למידע נוסף",
numbered:"אובייקט, תיבת טקסט, מציין מיקום תוכן, מציין מיקום של תמונה, קובץ מצורף",
openings:`\n    תמונה של, תמונות של, תמונה המציגה, תמונה שמציגה, תמונה המראה, תמונה שבה, התמונה מציגה, בתמונה,\n    בתמונה נראה, בתמונה נראית, צילום של, תצלום של`,
credits:"קרדיט, קרדיט צילום, מקור התמונה",captions:"איור, תמונה, תרשים, צילום, מפה, טבלה, דוגמה",
screenshots:"צילום מסך, הקלטת מסך, תמונה, צילום, ללא שם, ללא כותרת",joints:"ב, בשעה, עותק"};const hi={articles:"यह, एक, यह एक, हमारा, मेरा",
pictures:"चित्र, छवि, छवियां, तस्वीर, तस्वीरें, फोटो, फ़ोटो, इमेज, पिक्चर, छवि फ़ाइल",
kinds:`\n    स्क्रीनशॉट, स्क्रीन शॉट, स्क्रीन, आइकन, आइकॉन, प्रतीक, लोगो, कंपनी का लोगो, बैनर, कवर, कवर फोटो,\n    मुख्य चित्र, मुख्य छवि, पृष्ठभूमि, पृष्ठभूमि छवि, थंबनेल, पूर्वावलोकन, अवतार, प्रोफ़ाइल फ़ोटो,\n    प्रोफाइल फोटो, रेखाचित्र, चित्रण, आरेख, डायग्राम, चार्ट, ग्राफ, ग्राफ़, फ्लोचार्ट, इन्फोग्राफिक,\n    मानचित्र, नक्शा, एनिमेशन, उदाहरण, उदाहरण चित्र`,
placeholders:`\n    वैकल्पिक पाठ, वैकल्पिक टेक्स्ट, ऑल्ट टेक्स्ट, छवि विवरण, छवि का विवरण, चित्र का विवरण, चित्र विवरण,\n    यहां विवरण लिखें, विवरण जोड़ें, विवरण यहां, कोई विवरण नहीं, चित्र यहां, छवि यहां, यहां चित्र डालें,\n    छवि डालें, चित्र का शीर्षक, छवि का नाम, शीर्षकहीन, अनाम, बिना शीर्षक, बाद में जोड़ें, प्लेसहोल्डर,\n    सजावटी छवि, सजावटी चित्र, सजावटी`,
commands:"यहाँ क्लिक करें, यहां क्लिक करें, बड़ा करने के लिए क्लिक करें, चित्र देखें, और पढ़ें",
numbered:"ऑब्जेक्ट, पाठ बॉक्स, सामग्री प्लेसहोल्डर, चित्र प्लेसहोल्डर",
endings:"की तस्वीर, का चित्र, की छवि, की फोटो, का फोटो, की फ़ोटो, की इमेज",credits:"फोटो साभार, चित्र साभार, छवि स्रोत, साभार",
captions:"चित्र, आकृति, फ़ोटो, ग्राफ़, आरेख, तालिका, सारणी, उदाहरण",screenshots:"स्क्रीनशॉट, स्क्रीन रिकॉर्डिंग, छवि, फोटो, चित्र",
joints:"को, बजे, पूर्वाह्न, अपराह्न, प्रति"};const hu={articles:"a, az, egy, ez, ez a, ez egy, a mi",
pictures:"kép, képek, fotó, fotók, fénykép, fényképek, képfájl",
kinds:`\n    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,\n    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,\n    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,\n    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,\n    példakép, elválasztó`,
placeholders:`\n    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,\n    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,\n    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,\n    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,\n    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
commands:`\n    kattintson ide, kattints ide, kattintson a nagyításhoz, kattints a nagyításhoz, kép nagyítása,\n    lásd a képet, tovább olvasom, bővebben`,
numbered:"objektum, alakzat, szövegdoboz, tartalom helye, kép helye",
openings:`\n    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,\n    a fotón látható, fotó amelyen`,
credits:"kép forrása, fotó forrása, képforrás",captions:"ábra, kép, fotó, diagram, térkép, táblázat, lista, példa",
screenshots:"képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen",joints:"de, du, másolat, másolata"}
;const id={articles:"sebuah, suatu, ini, ini adalah, kami, saya",
pictures:"gambar, gambar gambar, foto, foto foto, citra, berkas gambar, fail gambar, imej",
kinds:`\n    tangkapan layar, tangkap layar, cuplikan layar, tangkapan skrin, layar, skrin, ikon, logo,\n    logo perusahaan, spanduk, sampul, gambar sampul, foto sampul, gambar utama, gambar unggulan,\n    latar belakang, gambar latar, gambar latar belakang, gambar mini, pratinjau, avatar, foto profil,\n    gambar profil, potret, ilustrasi, sketsa, lukisan, grafik, bagan, diagram alir, skema, infografis,\n    peta, animasi, contoh, contoh gambar, gambar contoh, pemisah`,
placeholders:`\n    teks alternatif, teks alternatif di sini, teks pengganti, teks alt, deskripsi gambar,\n    keterangan gambar, deskripsikan gambar, jelaskan gambar, tambahkan deskripsi, masukkan deskripsi,\n    masukkan deskripsi gambar, masukkan deskripsi gambar di sini, tanpa deskripsi, tidak ada deskripsi,\n    sisipkan gambar, masukkan gambar, gambar di sini, teks di sini, teks anda di sini, judul gambar,\n    nama gambar, takarir, tanpa judul, tanpa nama, belum diberi nama, akan ditambahkan,\n    akan dilengkapi, tempat penampung, gambar dekoratif, dekoratif, gambar hiasan, gambar uji`,
commands:"klik di sini, klik disini, klik untuk memperbesar, perbesar gambar, lihat gambar, baca selengkapnya",
numbered:"objek, kotak teks, tampungan konten, tampungan gambar, lampiran berkas",
openings:`\n    gambar dari, gambar yang menunjukkan, gambar yang menampilkan, gambar menunjukkan,\n    gambar menampilkan, foto dari, foto yang menunjukkan, foto menunjukkan`,
credits:"sumber foto, sumber gambar, kredit foto, kredit gambar",captions:"gambar, gbr, foto, grafik, bagan, diagram, peta, tabel, contoh",
screenshots:"tangkapan layar, cuplikan layar, tangkapan skrin, rekaman layar, gambar, foto, tanpa judul",joints:"pukul, jam, dari, salinan"}
;const it={articles:"un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro",
pictures:`immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
kinds:`\n    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,\n    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,\n    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,\n    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,\n    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,\n    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
placeholders:`\n    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,\n    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,\n    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,\n    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,\n    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,\n    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,\n    immagine di prova`,
commands:`\n    clicca qui, fai clic qui, cliccare qui, clicca per ingrandire, fai clic per ingrandire,\n    cliccare per ingrandire, ingrandisci immagine, vedi immagine, leggi tutto, scopri di più`,
numbered:"oggetto, casella di testo, segnaposto contenuto, segnaposto immagine",
openings:`\n    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,\n    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,\n    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
credits:"credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di",
captions:"figura, fig, illustrazione, immagine, foto, grafico, schema, mappa, tabella, tab, listato, esempio",
screenshots:"schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo",
joints:"alle, del, dal, da, copia"};const ja={articles:"この, 当社の, 弊社の, 私の",pictures:"画像, 写真, イメージ, 画像ファイル, 絵, ピクチャ, フォト",
kinds:`\n    スクリーンショット, スクショ, キャプチャ, 画面キャプチャ, キャプチャ画像, 画面, 画面の画像, 画面イメージ,\n    アイコン, ロゴ, ロゴ画像, 会社ロゴ, ロゴマーク, バナー, バナー画像, ヘッダー, ヘッダー画像, カバー画像,\n    アイキャッチ, アイキャッチ画像, メイン画像, メインビジュアル, 背景, 背景画像, 壁紙, サムネイル,\n    サムネイル画像, サムネ, プレビュー, アバター, プロフィール画像, プロフィール写真, 顔写真, 商品画像,\n    イメージ画像, イメージ写真, 参考画像, 説明画像, イラスト, 挿絵, 図, 図表, 絵画, スケッチ, グラフ,\n    チャート, ダイアグラム, フローチャート, 模式図, 概念図, 地図, マップ, アニメーション, 例, サンプル,\n    サンプル画像, 区切り線`,
placeholders:`\n    代替テキスト, 代替テキストを入力, 代替テキストをここに入力, 代替文, altテキスト, alt属性, alt テキスト,\n    画像の説明, 画像の説明文, 画像の説明を入力, 画像の説明をここに入力, 説明, 説明文, 説明を入力, 説明なし,\n    ここに説明を入力, 画像のタイトル, 画像タイトル, 画像名, キャプション, ここに画像, 画像を挿入, 画像を追加,\n    テキストを入力, ここにテキスト, 無題, 名称未設定, 名前なし, タイトルなし, 未設定, 未定, 仮, 仮画像,\n    ダミー, ダミー画像, プレースホルダー, プレースホルダ, テスト画像, 装飾, 装飾画像, 準備中, 後で記入`,
commands:"ここをクリック, こちらをクリック, クリックして拡大, クリックで拡大, クリックすると拡大します, 画像をクリックして拡大, 画像をクリックすると拡大します, 画像を拡大, 続きを読む, 詳細はこちら",
numbered:"オブジェクト, テキスト ボックス, テキストボックス, コンテンツ プレースホルダー, 図プレースホルダー, 添付ファイル",endings:"の画像, の写真, のイメージ, の画像です, の写真です",
credits:"写真提供, 画像提供, 画像出典, 写真出典, 画像引用元, 撮影者",captions:"図, 図表, 写真, 画像, 表, リスト, コード, 例",
screenshots:"スクリーンショット, 画面収録, 画面録画, 画像, 写真, 名称未設定, 無題",joints:"午前, 午後, 年, 月, 日, 時, 分, 秒, のコピー"};const ko={articles:"이, 그, 우리, 나의, 제",
pictures:"이미지, 이미지들, 사진, 사진들, 그림, 그림들, 이미지 파일, 그림 파일, 화상",
kinds:`\n    스크린샷, 스크린 샷, 화면 캡처, 화면 캡쳐, 화면캡처, 화면캡쳐, 캡처, 캡쳐, 캡처 화면, 캡처 이미지,\n    화면, 화면 이미지, 실행 화면, 결과 화면, 아이콘, 로고, 회사 로고, 로고 이미지, 배너, 배너 이미지,\n    표지, 커버, 커버 이미지, 대표 이미지, 메인 이미지, 헤더 이미지, 배경, 배경 이미지, 배경화면,\n    섬네일, 썸네일, 썸네일 이미지, 미리보기, 미리보기 이미지, 아바타, 프로필, 프로필 사진,\n    프로필 이미지, 초상화, 상품 이미지, 일러스트, 삽화, 스케치, 도표, 도식, 그래프, 차트, 다이어그램,\n    순서도, 흐름도, 구성도, 아키텍처, 개념도, 인포그래픽, 지도, 약도, 애니메이션, 움짤, 예시,\n    예시 이미지, 예제, 참고 이미지, 구분선`,
placeholders:`\n    대체 텍스트, 대체텍스트, 대체 문구, 대체 텍스트 입력, 대체 텍스트를 입력하세요, alt 텍스트,\n    이미지 설명, 이미지설명, 그림 설명, 사진 설명, 이미지에 대한 설명, 여기에 이미지 설명,\n    이미지 설명을 입력하세요, 이미지 설명을 입력해주세요, 설명을 입력하세요, 설명 추가, 설명 입력,\n    설명 없음, 설명, 이미지 제목, 이미지 이름, 이미지 삽입, 이미지 추가, 여기에 이미지, 텍스트 입력,\n    여기에 텍스트, 캡션, 제목 없음, 제목없음, 이름 없음, 이름없음, 무제, 미정, 작성 예정, 추후 작성,\n    추가 예정, 자리 표시자, 플레이스홀더, 더미 이미지, 임시 이미지, 장식, 장식 이미지, 장식용 이미지,\n    테스트 이미지`,
commands:"여기를 클릭하세요, 여기를 클릭, 여기 클릭, 클릭하여 확대, 클릭하면 확대됩니다, 이미지 확대, 그림 보기, 자세히 보기",numbered:"개체, 텍스트 상자, 내용 개체 틀, 그림 개체 틀, 첨부 파일",
endings:"이미지, 사진, 이미지입니다, 사진입니다",terms:"도커, 컨테이너, 디스크, 시스템, 부팅, 베이스, 기본, 원본, 거울, 가상, 증명, docker, container, 프로필, 브랜드, 여권",
credits:"사진 제공, 이미지 출처, 사진 출처, 그림 출처",captions:"그림, 도표, 사진, 이미지, 표, 목록, 코드, 예제, 예",
screenshots:"스크린샷, 화면 캡처, 화면 캡쳐, 화면캡처, 캡처, 화면 기록, 화면 녹화, 이미지, 사진, 그림, 제목 없음, kakaotalk, 무제",joints:"오전, 오후, 년, 월, 일, 시, 분, 초, 복사본, 사본"}
;const nb={articles:"en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt",
pictures:"bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil",
kinds:`\n    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,\n    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,\n    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,\n    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,\n    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
placeholders:`\n    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,\n    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,\n    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,\n    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,\n    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,\n    testbilde`,
commands:"klikk her, klikk for å forstørre, klikk for større bilde, se bilde, les mer",
numbered:"objekt, tekstboks, tekstsylinder, plassholder for innhold, plassholder for bilde",
openings:"bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av",
credits:"bildekilde, fotokilde, fotokreditering",captions:"figur, fig, bilde, foto, diagram, kart, tabell, eksempel",
screenshots:"skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn",joints:"kl, klokken, fra, kopi"}
;const nl={articles:"een, de, het, deze, dit, onze, ons, mijn, jouw, uw",
pictures:`\n    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,\n    fotografie`,
kinds:`\n    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,\n    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,\n    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,\n    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,\n    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,\n    afbeelding van, foto van, scheidingslijn`,
placeholders:`\n    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,\n    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,\n    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,\n    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,\n    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,\n    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
commands:`\n    klik hier, klik om te vergroten, klik voor vergroting, klik voor een grotere afbeelding,\n    vergroot afbeelding, zie afbeelding, lees meer, lees verder`,
numbered:"object, tekstvak, tijdelijke aanduiding voor inhoud, tijdelijke aanduiding voor afbeelding",
openings:`\n    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,\n    foto waarop, plaatje van, plaatje met, beeld van`,
credits:"fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit",
captions:"figuur, fig, afbeelding, afb, foto, grafiek, schema, kaart, tabel, codevoorbeeld, voorbeeld",
screenshots:"schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos",joints:"om, van, kopie"};const pl={
articles:"ten, ta, to, nasz, nasza, mój, moja",
pictures:`\n    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,\n    plik graficzny`,
kinds:`\n    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,\n    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,\n    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,\n    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,\n    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,\n    zdjęcie przedstawiające, separator`,
placeholders:`\n    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,\n    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,\n    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,\n    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,\n    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,\n    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,\n    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
commands:`\n    kliknij tutaj, kliknij tu, kliknij aby powiększyć, kliknij by powiększyć, powiększ obraz, zobacz obraz,\n    czytaj więcej, dowiedz się więcej`,
numbered:"obiekt, kształt, pole tekstowe, symbol zastępczy zawartości, symbol zastępczy obrazu",
openings:`\n    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,\n    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,\n    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,\n    na zdjęciu widać, na zdjęciu`,
credits:"źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia",
captions:"rysunek, rys, ilustracja, zdjęcie, wykres, schemat, mapa, tabela, tab, listing, przykład",
screenshots:`\n    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,\n    bez tytułu, bez nazwy`,
joints:"o, z, od, godz, kopia"};const pt={articles:"um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha",
pictures:"imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem",
kinds:`\n    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,\n    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,\n    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,\n    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,\n    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,\n    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
placeholders:`\n    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,\n    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,\n    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,\n    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,\n    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,\n    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
commands:`\n    clique aqui, clique para ampliar, clique para aumentar, clique na imagem para ampliar, ampliar imagem,\n    ver imagem, leia mais, saiba mais`,
numbered:`\n    objeto, objecto, caixa de texto, espaço reservado para conteúdo, marcador de posição de conteúdo,\n    espaço reservado para imagem, marcador de posição da imagem`,
openings:`\n    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,\n    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,\n    fotografia do, fotografia da`,
credits:"crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de",
captions:"figura, fig, ilustração, imagem, foto, gráfico, esquema, mapa, tabela, quadro, listagem, exemplo",
screenshots:`captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
joints:"às, as, de, do, em, cópia"};const ro={articles:"un, o, acest, această, aceasta, noastră, nostru",
pictures:"imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine",
kinds:`\n    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,\n    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,\n    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,\n    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,\n    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
placeholders:`\n    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,\n    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,\n    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,\n    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,\n    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
commands:`\n    click aici, clic aici, faceți clic aici, apasă aici, click pentru mărire, click pentru a mări,\n    mărește imaginea, vezi imaginea, citește mai mult, află mai multe`,
numbered:"obiect, casetă text, substituent conținut, substituent imagine",
openings:`\n    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,\n    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
credits:"sursa foto, sursa imaginii, credit foto, foto credit",
captions:"figura, fig, imaginea, foto, graficul, schema, harta, tabelul, tabel, exemplul, exemplu",
screenshots:"captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu",joints:"din, la, copie"};const ru={
articles:"это, этот, эта, наш, наша, мой, моя",
pictures:`\n    изображение, изображения, картинка, картинки, фото, фотография, фотографии, фотка, снимок, снимки,\n    файл изображения, рис`,
kinds:`\n    снимок экрана, снимки экрана, скриншот, скриншоты, скрин, скрины, экран, иконка, иконки, значок,\n    пиктограмма, логотип, логотип компании, лого, эмблема, баннер, обложка, заставка, шапка,\n    главное изображение, фон, фоновое изображение, обои, миниатюра, превью, предпросмотр, аватар,\n    аватарка, фото профиля, портрет, иллюстрация, рисунок, рисунки, набросок, эскиз, чертёж, график,\n    графика, диаграмма, схема, блок схема, инфографика, карта, анимация, гифка, пример,\n    пример изображения, разделитель`,
placeholders:`\n    альтернативный текст, альтернативное описание, замещающий текст, текст альтернативы, alt текст,\n    альт текст, альт, описание изображения, описание картинки, описание фото, описание рисунка,\n    опишите изображение, добавьте описание, добавить описание, введите описание,\n    введите описание изображения, введите описание изображения здесь, вставьте описание, нет описания,\n    без описания, описание отсутствует, вставьте изображение, вставить изображение, вставить картинку,\n    здесь изображение, здесь картинка, изображение здесь, текст здесь, ваш текст здесь,\n    подпись к изображению, название изображения, название картинки, заголовок изображения,\n    без названия, без имени, безымянный, будет добавлено, заглушка, изображение заглушка,\n    картинка заглушка, заполнитель, декоративное изображение, декоративный элемент,\n    тестовое изображение`,
commands:`\n    нажмите здесь, нажмите сюда, кликните здесь, нажмите для увеличения, нажмите чтобы увеличить,\n    кликните для увеличения, увеличить изображение, смотри рисунок, читать далее, узнать больше`,
numbered:"объект, надпись, заполнитель содержимого",
openings:`\n    на изображении показан, на изображении показана, на изображении показано, на изображении показаны,\n    на изображении изображен, на изображении, на картинке, на картинке изображен, на фото,\n    на фотографии, на фото показан, изображение на котором, фото на котором, фотография на которой,\n    картинка на которой, картинка с изображением, фото с изображением`,
credits:"источник фото, источник изображения, автор фото, фото предоставлено",
captions:`\n    рисунок, рис, иллюстрация, изображение, фото, график, диаграмма, схема, карта, таблица, табл,\n    листинг, пример`,
screenshots:`\n    снимок экрана, скриншот, запись экрана, изображение, фото, фотография, рисунок, безымянный,\n    без названия, без имени`,
joints:"в, от, копия"};const sv={articles:"en, ett, den, det, denna, detta, vår, vårt, min, mitt",
pictures:"bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil",
kinds:`\n    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,\n    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,\n    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,\n    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,\n    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,\n    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
placeholders:`\n    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,\n    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,\n    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,\n    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,\n    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,\n    dekorativ, testbild`,
commands:"klicka här, klicka för att förstora, klicka för större bild, se bild, läs mer",
numbered:"objekt, bildobjekt, textruta, platshållare för innehåll, platshållare för bild",
openings:`\n    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,\n    foto som visar, fotografi av, fotografi på`,
credits:"bildkälla, fotokälla, fotokredit",captions:"figur, fig, bild, foto, diagram, karta, tabell, exempel",
screenshots:"skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös",joints:"kl, klockan, från, kopia"}
;const tr={articles:"bir, bu, şu, bizim, benim",
pictures:`\n    resim, resimler, görsel, görseller, fotoğraf, fotoğraflar, foto, görüntü, görüntüler,\n    resim dosyası`,
kinds:`\n    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran alıntısı, ekran fotoğrafı, ekran, simge,\n    simgeler, ikon, logo, şirket logosu, afiş, kapak, kapak resmi, kapak fotoğrafı, kapak görseli,\n    başlık görseli, öne çıkan görsel, ana görsel, arka plan, arka plan resmi, duvar kağıdı,\n    küçük resim, önizleme, avatar, profil resmi, profil fotoğrafı, portre, çizim, illüstrasyon, eskiz,\n    tablo, şekil, grafik, diyagram, şema, akış şeması, infografik, harita, animasyon, örnek,\n    örnek resim, örnek görsel, ayırıcı`,
placeholders:`\n    alternatif metin, alternatif metin buraya, alt metin, alt metni, resim açıklaması,\n    görsel açıklaması, resmin açıklaması, resmi açıklayın, görseli açıklayın, açıklama ekle,\n    açıklama ekleyin, açıklama yok, açıklama girin, buraya açıklama yazın, resim ekle, resim buraya,\n    görsel buraya, metin buraya, metniniz buraya, resim başlığı, görsel başlığı, resim adı, başlıksız,\n    adsız, isimsiz, yapılacak, eklenecek, doldurulacak, yer tutucu, yer tutucu resim,\n    yer tutucu görsel, dekoratif görsel, dekoratif resim, dekoratif, test resmi`,
commands:`\n    buraya tıklayın, buraya tıklayınız, tıklayın, tıklayınız, büyütmek için tıklayın, resme bakın,\n    devamını oku, daha fazla bilgi`,
numbered:"nesne, metin kutusu, içerik yer tutucusu, resim yer tutucusu",endings:"resmi, fotoğrafı, görseli, görüntüsü",
terms:"ekran, uydu, kapak, profil, docker, konteyner, disk, sistem",credits:"fotoğraf kaynağı, görsel kaynağı, resim kaynağı",
captions:"şekil, resim, görsel, fotoğraf, grafik, şema, harita, tablo, çizelge, örnek",
screenshots:"ekran resmi, ekran görüntüsü, ekran alıntısı, ekran kaydı, resim, fotoğraf, görüntü, adsız",joints:"saat, kopya, öö, ös"}
;const uk={articles:"це, цей, ця, наш, наша, мій, моя",
pictures:`\n    зображення, картинка, картинки, фото, фотографія, фотографії, світлина, світлини, файл зображення`,
kinds:`\n    знімок екрана, знімок екрану, знімки екрана, скриншот, скріншот, скриншоти, екран, іконка, іконки,\n    значок, піктограма, логотип, логотип компанії, лого, емблема, банер, обкладинка, заставка,\n    головне зображення, тло, фонове зображення, шпалери, мініатюра, попередній перегляд, аватар,\n    аватарка, фото профілю, портрет, ілюстрація, малюнок, малюнки, ескіз, креслення, графік, графіка,\n    діаграма, схема, блок схема, інфографіка, мапа, анімація, приклад, приклад зображення, роздільник`,
placeholders:`\n    альтернативний текст, альтернативний опис, alt текст, опис зображення, опис картинки, опис фото,\n    опишіть зображення, додайте опис, додати опис, введіть опис, введіть опис зображення, вставте опис,\n    немає опису, без опису, опис відсутній, вставте зображення, вставити зображення, тут зображення,\n    зображення тут, текст тут, ваш текст тут, підпис до зображення, назва зображення,\n    заголовок зображення, без назви, без імені, буде додано, заглушка, заповнювач,\n    декоративне зображення, декоративний елемент, тестове зображення`,
commands:`\n    натисніть тут, натисніть сюди, клацніть тут, натисніть щоб збільшити, натисніть для збільшення,\n    збільшити зображення, дивись рисунок, читати далі, дізнатися більше`,
numbered:"об'єкт, текстове поле, місце для вмісту",
openings:`\n    на зображенні показано, на зображенні зображено, на зображенні, на картинці, на фото, на світлині,\n    зображення на якому, фото на якому, картинка на якій`,
credits:"джерело фото, джерело зображення, автор фото",
captions:`\n    рисунок, рис, малюнок, мал, ілюстрація, зображення, фото, графік, діаграма, схема, карта, таблиця,\n    табл, лістинг, приклад`,
screenshots:`\n    знімок екрана, знімок екрану, скриншот, скріншот, запис екрана, зображення, фото, без назви`,
joints:"о, об, в, з, від, копія"};const vi={articles:"một, cái, bức, tấm, đây là, một bức, một tấm, chiếc",
pictures:"hình ảnh, ảnh, hình, bức ảnh, tấm ảnh, bức hình, tấm hình, tệp hình ảnh",
kinds:`\n    ảnh chụp màn hình, ảnh màn hình, chụp màn hình, màn hình, biểu tượng, logo công ty, biểu trưng,\n    ảnh bìa, hình bìa, ảnh đại diện, hình đại diện, ảnh nổi bật, ảnh chính, ảnh tiêu đề, hình nền,\n    ảnh nền, nền, ảnh thu nhỏ, hình thu nhỏ, xem trước, ảnh hồ sơ, chân dung, minh họa, hình minh họa,\n    ảnh minh họa, hình vẽ, bản vẽ, bản phác thảo, bức tranh, biểu đồ, sơ đồ, lưu đồ, đồ thị,\n    đồ họa thông tin, bản đồ, hoạt hình, ảnh động, ví dụ, hình ví dụ, hình ảnh của`,
placeholders:`\n    văn bản thay thế, văn bản thay thế ở đây, chữ thay thế, mô tả hình ảnh, mô tả ảnh, mô tả hình,\n    thêm mô tả, nhập mô tả, nhập mô tả hình ảnh, nhập mô tả hình ảnh ở đây, không có mô tả,\n    chưa có mô tả, chèn hình ảnh, chèn ảnh, chèn hình, ảnh ở đây, hình ảnh ở đây, nhập văn bản,\n    văn bản ở đây, chú thích, chú thích ảnh, tiêu đề ảnh, tên ảnh, tên hình ảnh, không có tiêu đề,\n    chưa đặt tên, không tên, không tiêu đề, cần bổ sung, sẽ bổ sung, giữ chỗ, ảnh giữ chỗ,\n    hình trang trí, ảnh trang trí, trang trí, ảnh thử nghiệm`,
commands:`\n    nhấn vào đây, nhấp vào đây, bấm vào đây, nhấn để phóng to, nhấp để phóng to, bấm để phóng to, xem hình,\n    đọc thêm`,
numbered:"đối tượng, hộp văn bản, chỗ dành sẵn cho nội dung, chỗ dành sẵn cho hình ảnh, tệp đính kèm",
openings:`\n    hình ảnh của, hình ảnh về, hình ảnh cho thấy, hình ảnh hiển thị, ảnh của, ảnh cho thấy, bức ảnh về,\n    bức ảnh của, ảnh chụp của`,
credits:"nguồn ảnh, nguồn hình ảnh, nguồn hình, ảnh nguồn",captions:"hình ảnh, hình, ảnh, biểu đồ, sơ đồ, bản đồ, bảng, ví dụ",
screenshots:"ảnh chụp màn hình, ảnh màn hình, bản ghi màn hình, ảnh, hình ảnh, hình",joints:"lúc, sa, ch, bản sao"};const zhHans={
articles:"一张, 一个, 一幅, 这张, 这是一张, 该, 我的, 我们的",pictures:"图片, 图像, 照片, 相片, 图, 图片文件, 配图, 插图, 影像",
kinds:`\n    截图, 截屏, 屏幕截图, 屏幕快照, 界面截图, 页面截图, 运行截图, 效果截图, 效果图, 效果, 运行效果,\n    界面, 屏幕, 图标, 徽标, 标志, 商标, 公司标志, 横幅, 封面, 封面图, 头图, 题图, 主图, 背景, 背景图,\n    背景图片, 壁纸, 缩略图, 预览, 预览图, 头像, 插画, 绘画, 图画, 草图, 示意图, 示例图, 图示, 图表,\n    图形, 流程图, 架构图, 结构图, 原理图, 时序图, 类图, 地图, 动画, 动图, 示例, 例图, 分隔线`,
placeholders:`\n    替代文本, 替代文字, 替换文本, 替换文字, 图片描述, 图片说明, 图像描述, 图像说明, 在此处添加描述,\n    在这里插入图片描述, 在此处插入图片描述, 请输入图片描述, 输入图片说明, 输入图片描述, 添加描述,\n    请添加图片描述, 插入图片, 在此插入图片, 图片标题, 图片名称, 图片名, 图片替代文本, 无描述, 暂无描述,\n    无标题, 未命名, 无题, 占位符, 占位图, 占位图片, 待补充, 待定, 待办, 测试图片, 装饰图片, 装饰,\n    装饰性图片, 图片加载失败, 加载失败, 图片加载中, 此处为图片, 图片上传失败, 外链图片转存失败`,
commands:"点击这里, 点击此处, 点此, 点击放大, 点击查看大图, 点击图片放大, 点击图片查看大图, 查看大图, 见图, 如图, 如图所示, 如下图, 如下图所示, 阅读更多, 了解更多",numbered:"对象, 文本框, 内容占位符, 图片占位符",
endings:"的图片, 的照片, 的相片, 的图像",credits:"图片来源, 图源, 照片来源, 摄影, 供图",captions:"图, 图片, 图表, 表, 表格, 清单, 代码清单, 示例, 例",
screenshots:"截屏, 截图, 屏幕截图, 屏幕快照, 录屏, 屏幕录制, 微信图片, 微信截图, qq截图, qq图片, 企业微信截图, 图片, 照片, 未命名, 未标题",joints:"上午, 下午, 年, 月, 日, 时, 分, 秒, 副本, 的副本, 拷贝"}
;const zhHant={articles:"一張, 一個, 一幅, 這張, 這是一張, 該, 我的, 我們的",pictures:"圖片, 圖像, 照片, 相片, 圖, 影像, 圖片檔, 圖檔, 配圖, 插圖",
kinds:`\n    截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 擷取畫面, 畫面截圖, 畫面, 介面截圖, 效果圖, 圖示,\n    圖標, 徽標, 標誌, 商標, 公司標誌, 橫幅, 封面, 封面圖, 題圖, 主圖, 背景, 背景圖, 背景圖片, 桌布,\n    縮圖, 預覽, 預覽圖, 頭像, 大頭貼, 插畫, 繪畫, 圖畫, 草圖, 示意圖, 範例圖, 圖表, 圖形, 流程圖,\n    架構圖, 結構圖, 原理圖, 時序圖, 地圖, 動畫, 動圖, 範例, 示範, 例圖, 分隔線`,
placeholders:`\n    替代文字, 替代文本, 替換文字, 圖片描述, 圖片說明, 圖像描述, 影像說明, 影像描述, 在這裡插入圖片描述,\n    在此加入描述, 請輸入圖片描述, 輸入圖片描述, 新增描述, 加入描述, 插入圖片, 在此插入圖片, 圖片標題,\n    圖片名稱, 無描述, 暫無描述, 沒有描述, 無標題, 未命名, 無題, 佔位符, 佔位圖, 預留位置, 待補充, 待補,\n    待定, 待辦, 測試圖片, 裝飾圖片, 裝飾, 裝飾用圖片, 圖片載入失敗`,
commands:"點擊這裡, 點擊此處, 點選這裡, 按此, 點擊放大, 點擊查看大圖, 點擊圖片放大, 點圖放大, 查看大圖, 見圖, 如圖, 如圖所示, 如下圖, 如下圖所示, 閱讀更多, 瞭解更多",
numbered:"物件, 文字方塊, 內容版面配置區, 圖片版面配置區",endings:"的圖片, 的照片, 的相片, 的圖像, 的影像",credits:"圖片來源, 圖源, 照片來源, 攝影",
captions:"圖, 圖片, 圖表, 表, 表格, 清單, 程式碼, 範例, 例",screenshots:"截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 螢幕錄影, 螢幕錄製, 圖片, 照片, 未命名",
joints:"上午, 下午, 年, 月, 日, 時, 分, 秒, 副本, 的副本, 拷貝"};const languages={en:en,de:de,fr:fr,es:es,pt:pt,it:it,nl:nl,sv:sv,da:da,nb:nb,fi:fi,pl:pl,
cs:cs,hu:hu,ro:ro,el:el,tr:tr,ru:ru,uk:uk,ar:ar,he:he,hi:hi,vi:vi,id:id,ja:ja,ko:ko,"zh-Hans":zhHans,"zh-Hant":zhHant}
;var group_by=$require(55365);function phrasesAt(phrases){let byFirst;return(text,start)=>{byFirst??=(0,
group_by.$)(longestFirst(phrases()),phrase=>phrase.charAt(0))
;return(byFirst.get(text.charAt(start))??[]).flatMap(phrase=>endOf(phrase,text,start)??[])}}function phraseAtEnd(phrases){let byLast
;return text=>{byLast??=(0,group_by.$)(longestFirst(phrases()),phrase=>phrase.slice(-1));const likely=byLast.get(text.slice(-1))??[]
;return likely.find(phrase=>phrase.length<text.length&&text.endsWith(phrase))}}function startsWithOne(phrases){const byFirst=(0,
once.O)(()=>(0,group_by.$)(phrases,phrase=>phrase.charAt(0)))
;return text=>byFirst().get(text.charAt(0))?.some(phrase=>text.startsWith(phrase))===true}function endsWithOne(phrases){const byLast=(0,
once.O)(()=>(0,group_by.$)(phrases,phrase=>phrase.slice(-1)))
;return text=>byLast().get(text.slice(-1))?.some(phrase=>text.endsWith(phrase))===true}function longestFirst(phrases){
return phrases.toSorted((a,b)=>b.length-a.length)}function endOf(phrase,text,start){
if(text.startsWith(phrase,start))return start+phrase.length;if(!text.includes(",",start))return undefined;let at=start
;for(const character of phrase){if(character===" "&&text[at]===",")at+=1;if(!text.startsWith(character,at))return undefined
;at+=character.length}return at}function lexicon(language){const known=compiled.get(language??"");if(known)return known
;const key=primaryOf(language);const fresh=compiled.get(key)??compile(wordsOf(key));compiled.set(key,fresh)
;if(language===undefined||language==="")compiled.set("",fresh);return fresh}const compiled=new Map;function primaryOf(language=""){
const primary=(0,text_language.HI)(language);if(primary===""||primary==="und")return"all"
;return aliases.get(primary)??(known.has(primary)?primary:"en")}const known=new Set(Object.keys(languages).map(tag=>tag.replace(/-.*/,"")))
;const aliases=new Map([["nn","nb"]]);function wordsOf(key){if(key==="all")return Object.values(languages)
;const own=Object.entries(languages).filter(([tag])=>tag===key||tag.startsWith(`${key}-`))
;return[languages.en,...own.filter(([tag])=>tag!=="en").map(([,words])=>words)]}function compile(all){
const list=name=>all.flatMap(words=>entries(words[name]??""))
;const[pictures,kinds,placeholders]=[list("pictures"),list("kinds"),list("placeholders")];const numbered=list("numbered");return{
pictures:new Set(pictures),kinds:new Set(kinds),placeholders:new Set(placeholders),commands:new Set(list("commands")),
numbered:new Set(numbered),longestNoun:longestOf([...pictures,...kinds,...placeholders,...numbered])+2*longestOf(list("articles")),
terms:new Set(list("terms")),...starts(list),endingOf:phraseAtEnd(()=>list("endings").map(closing)),
withoutCaptionNumber:captionNumbers(list),isDefaultName:defaultName(list)}}function longestOf(entries){
return entries.reduce((longest,{length:length})=>Math.max(longest,length),0)}function starts(list){
const articles=phrasesAt(()=>list("articles").map(opened));const openings=phrasesAt(()=>list("openings").map(opened))
;const credits=phrasesAt(()=>list("credits"));return{withoutArticle:text=>text.slice(articles(text,0)[0]??0),openingOf(text){
const ends=[...articles(text,0),0].flatMap(start=>openings(text,start));const end=ends.find(one=>one<text.length)
;return end===undefined?undefined:text.slice(0,end)},
isCredit:text=>credits(text,0).some(end=>end<text.length&&!/^\p{L}/u.test(text.slice(end)))}}function captionNumbers(list){const words=(0,
once.O)(()=>list("captions").map(word=>({word:word,folded:foldCase(word)})));const atStart=(0,
keep_recent.l)(some=>new RegExp(`^${captionNumber(anyOf(some.split("\n")))}`,"iu"));return text=>{if(!/\p{Nd}/u.test(text))return text
;const start=foldCase(text.slice(0,longestStart));const isNumbered=/^(?:\p{Nd}|[a-z][.–-]\p{Nd})/iu.test(start)
;const some=words().filter(({folded:folded})=>start.startsWith(folded)&&numberAtStart.test(start.slice(folded.length,folded.length+8))||isNumbered&&start.includes(folded))
;return some.length===0?text:text.replace(atStart(some.map(({word:word})=>word).join("\n")),"")}}
const numberAtStart=/^\.?\s{0,2}(?:\p{Nd}|[a-z][.–-]\p{Nd})/iu;function foldCase(text){
return text.toUpperCase().toLowerCase().replaceAll("ς","σ")}const longestStart=80;function captionNumber(words){
const number="(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?"
;return`(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`}function anyOf(words){
return words.toSorted((a,b)=>b.length-a.length).map(escaped).join("|")}function defaultName(list){
const screenshots=phrasesAt(()=>list("screenshots"));let rest;return text=>{const ends=screenshots(text,0);if(ends.length===0)return false
;rest??=new RegExp(`^(?:[\\s\\p{Nd}.,:()]|${list("joints").map(joined).join("|")})*$`,"u")
;return ends.some(end=>rest?.test(text.slice(end)))}}function entries(list){
return list.split(",").map(entry=>entry.trim()).filter(entry=>entry!=="")}function opened(phrase){
if(phrase.endsWith("…"))return phrase.slice(0,-1);return unspaced.test(phrase)||phrase.endsWith("'")?phrase:`${phrase} `}
function closing(phrase){return unspaced.test(phrase)?phrase:` ${phrase}`}function joined(word){
return unspaced.test(word)?escaped(word):`${escaped(word)}(?![\\p{L}\\p{M}])`}const unspaced=new RegExp(`[${unspaced_scripts.E}]$`,"u")
;function escaped(word){return word.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}const normalise=(0,keep_recent.l)(normalised,200)
;function normalised(text){const start=text.slice(0,limit);if(plain.test(start)){
return trimmed(start.toLowerCase().replaceAll("`","'").replace(/[\s_-]+/g," "))}
return text.slice(0,limit).normalize("NFKC").slice(0,limit).toLowerCase().replaceAll("i̇","i").replace(/\p{Default_Ignorable_Code_Point}/gu,"").replace(/[’ʼ‘`´]/g,"'").replace(/[\s_\-‐-―]+/g," ").replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu,"")
}const plain=/^[\t\n\r -~]*$/;const limit=200;function trimmed(text){let start=0;let end=text.length
;while(start<end&&!isWord.test(text.charAt(start)))start+=1;while(end>start&&!isWord.test(text.charAt(end-1)))end-=1
;return text.slice(start,end)}const isWord=/[a-z\d]/;function numberOption(path,spec){const[rule,name]=parts(path);return{...spec,name:name,
kind:"number",on({options:options}){const value=options?.[rule]?.[name];return typeof value==="number"?value:spec.default}}}
function wordsOption(path,spec){const[rule,name]=parts(path);const{default:usual=[]}=spec;return{...spec,name:name,kind:"words",
default:usual,on({options:options}){const value=options?.[rule]?.[name]
;return options_normalised(value===undefined||typeof value==="number"?usual:value)}}}function signsOption(path,spec){
const words=wordsOption(path,spec);const[rule,name]=parts(path);return{...words,on({options:options}){
const value=options?.[rule]?.[name]??words.default;return new Set(Array.isArray(value)?value.map(sign=>sign.trim().replaceAll("️","")):[])}}
}function parts(path){const dot=path.indexOf(".");return[path.slice(0,dot),path.slice(dot+1)]}function options_normalised(words){
if(words.length===0)return none;const known=prepared.get(words)??new Set(words.map(normalise).filter(word=>word!==""))
;prepared.set(words,known);return known}const none=new Set;const prepared=new WeakMap;const credits=wordsOption("attribution-as-alt.words",{
help:"Further beginnings of a credit, such as `with thanks to`; a text that goes on after one is reported."});const attributionAsAlt={
id:"attribution-as-alt",severity:"warning",summary:"An alternative text names the author or the source of the picture and nothing else.",
fixedBy:"description",wcag:["1.1.1","F30"],act:[],options:[credits],check(image,page){const text=spoken(image)?.trim()
;if(text===undefined)return undefined
;if(isSource(text))return`${quote(text)} only names the source, so a screen reader user does not learn what the picture shows. Describe it here, and move the source to the text or the caption.`
;if(text.length>120)return undefined;const words=normalise(text);const isCredit=isByline(text)||lexicon((0,
text_language.Sq)(image,page.path)).isCredit(words)
;if(!isCredit&&![...credits.on(page)].some(credit=>words.startsWith(`${credit} `)))return undefined
;return`${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`
}};function isByline(text){return(text.includes(" by ")||/^(?:©|\(c\)|[Cc]opyright )/u.test(text))&&byline.test(text)}
const byline=/^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u
;function isSource(text){if(!text.includes("://"))return false;const at=text.toLowerCase().indexOf("http")
;const address=text.slice(at,at+2e3);if(at<1||at>40||!/^https?:\/\//iu.test(address)||/\s/u.test(address))return false
;return sources.has(normalise(text.slice(0,at).replaceAll("<","")))}
const sources=new Set("from|image from|photo from|picture from|source|image source|photo source|via|credit|credits|courtesy of|quelle|von|fuente|fonte|bron|källa|źródło|出典|来源|來源|출처".split("|"))
;const blankAlt={id:"blank-alt",severity:"error",summary:"An alternative text consists only of white space or invisible characters.",
fixedBy:"description",wcag:["1.1.1","F30"],act:["23a2a8"],check:image=>absence(image)==="blank"?message:undefined}
;const message='The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.'
;var file_name=$require(95136);var spacer=$require(79780);function isAloneInText(image){
const{alt:alt,decorative:decorative,emptyIsDecision:emptyIsDecision,context:context,kind:kind,width:width,height:height}=image
;if(alt.kind!=="empty"||!decorative||!emptyIsDecision||context.control!==undefined)return false
;if(context.standsAlone!==true&&captionOf(context)===undefined)return false
;if(kind!=="picture"&&kind!=="component"||Math.min(width??Infinity,height??Infinity)<leastPx)return false;return!(0,
spacer.r)(image)&&!ornaments.test(normalise((0,file_name.E8)(image.src)))}
function isWithoutWordsBeside({context:context,width:width,height:height}){const{control:control,nearby:nearby,labels:labels}=context
;if(control!==undefined||!isBlank(nearby)||labels.some(({place:place})=>place==="cell"||place==="term"))return false
;return Math.min(width??Infinity,height??Infinity)>largestSign}const largestSign=64
;function captionOf({figcaption:figcaption,labels:labels}){return figcaption??labels.find(({place:place})=>place==="caption")?.text}
const leastPx=100;const ornaments=/\b(?:logo|icon|banner|hero|cover|header|background|bg|avatar|badge|flag|ornament|decoration|wave)\b/u
;var keep_last=$require(38280);const decorativeInFigure={id:"decorative-in-figure",severity:"info",
summary:"The only picture of a figure with a caption is marked as decoration.",fixedBy:"author",wcag:["1.1.1","F38"],act:[],
check(image,page){if(image.alt.kind!=="empty"||!image.decorative)return undefined;const caption=captionOf(image.context)
;if(caption===undefined||isBlank(caption))return undefined
;return describedOn(page.images).has(caption)?undefined:decorative_in_figure_message}}
;const decorative_in_figure_message="The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it."
;const describedOn=(0,keep_last.A)(images=>{const captions=images.flatMap(({name:name,alt:alt,context:context})=>{
const caption=name!==undefined||alt.kind==="dynamic"?captionOf(context):undefined;return caption??[]});return new Set(captions)})
;const minPictures=numberOption("decorative-in-text.min-pictures",{default:3,min:1,max:1e3,
help:"Fewest such pictures on a page that are reported."});const decorativeInText={id:"decorative-in-text",severity:"info",
summary:"Most pictures that stand alone in the text of a page are marked as decoration.",fixedBy:"author",wcag:["1.1.1","F38"],act:[],
options:[minPictures],check(image,page){const alone=suspicious(page.images,page);return alone[0]===image?messageFor(alone.length):undefined}
};function messageFor(number){
return`${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`
}const suspicious=(0,keep_last.A)((images,page)=>mostOf(images,minPictures.on(page)));function mostOf(images,fewest){
const alone=images.filter(isAloneInText);if(alone.length<fewest)return[]
;const described=images.filter(({name:name,context:context})=>name!==undefined&&context.control===undefined)
;return alone.length>described.length?alone:[]}const decorativeWithName={id:"decorative-with-name",severity:"warning",
summary:"An image is marked as decoration, but has a title or an alternative text.",fixedBy:"author",wcag:["1.1.1","H67","F39"],act:[],
check(image){const text=contradiction(image);if(text===undefined)return undefined
;return`The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`
}};function contradiction({alt:alt,decorative:decorative,markedDecorative:markedDecorative,title:title}){
if(!markedDecorative||!decorative)return undefined;const text=alt.kind==="text"?alt.text:alt.kind==="empty"?title:undefined
;return text===undefined||isBlank(text)?undefined:text}const contradictingAlt={id:"contradicting-alt",severity:"warning",
summary:"The same picture has a text in another place that contradicts this one.",fixedBy:"author",wcag:["1.1.1"],act:[],check(image,page){
const other=page.elsewhere?.contradiction(image);if(other===undefined)return undefined
;return`In ${other.path} the same picture is described as ${quote(other.text)}, which contradicts this text. Look at the picture, and correct the text that is wrong.`
}};const dimensionAlt={id:"dimension-alt",severity:"error",severities:["error","warning"],
summary:"An alternative text gives the size of the picture and nothing else.",fixedBy:"description",wcag:["1.1.1","F30"],act:[],
check(image,page){const text=spoken(image)?.trim();if(text===undefined||!/\d\d/.test(text))return undefined
;if(isBareSize(text,image))return`${quote(text)} says nothing about the picture; it looks like its width, which this syntax takes for a text. Write the width where the syntax has its place, and describe what the picture shows.`
;if(text.length>100||!size.test(text))return undefined;const rest=normalise(text.replace(sizes," "))
;const{kinds:kinds,pictures:pictures}=lexicon((0,text_language.Sq)(image,page.path))
;if(rest!==""&&!kinds.has(rest)&&!pictures.has(rest))return undefined
;return`${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`},
severityOf:image=>isBareSize(spoken(image)?.trim()??"",image)?"warning":"error"}
;const size=/\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu
;const sizes=/(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu
;function isBareSize(text,image){const bare=image.syntax==="inline"?/^[1-9]\d{1,2}0$/u:/^[1-9]\d{1,2}0%?$/u
;if(!bare.test(text)||/^(?:19|20)\d\d$/u.test(text))return false;return sized.has(image.syntax)&&isWithoutWordsBeside(image)&&!(0,
file_name.E8)(image.src).includes(text)}const sized=new Set(["inline","block-macro","inline-macro"])
;const accept=signsOption("emoji-alt.accept",{help:"Emoji that say enough on your pages, such as `✅` and `❌` in a table of features."})
;const emojiAlt={id:"emoji-alt",severity:"warning",summary:"An alternative text consists of emoji.",fixedBy:"description",
wcag:["1.1.1","H86"],act:[],options:[accept],check(image,page){const text=spoken(image)?.trim()
;if(text===undefined||!onlyEmoji(text)||showsEmoji(image)||isAccepted(text,accept.on(page)))return undefined
;return`${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`
}};function isAccepted(text,accepted){return accepted.size>0&&text.split(/\s+/u).every(sign=>accepted.has(sign.replaceAll("️","")))}
function onlyEmoji(text){if(text.length>40)return false
;return/^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(text)?!flags.test(text):/^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text)
}
const flags=/^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u
;function showsEmoji({src:src,width:width,height:height}){
if(/emoji/iu.test(src.slice(0,2e3))||/^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,file_name.Md)(src)))return true
;return Math.min(width??Infinity,height??Infinity)<=32}const emptyLinkImage={id:"empty-link-image",severity:"error",
summary:"A link or button contains only an image without alternative text.",fixedBy:"description",
wcag:["1.1.1","2.4.4","4.1.2","H30","F89"],act:["c487ae","97a4e1"],
check:image=>absence(image)==="in-control"?empty_link_image_messageFor(image):undefined}
;function empty_link_image_messageFor({context:context,kind:kind,standIn:standIn}){if(kind==="link")return empty_link_image_area
;if(context.control?.kind==="button")return empty_link_image_button;return standIn===undefined?empty_link_image_link:linkNamed(standIn)}
const empty_link_image_link='The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.'
;function linkNamed(standIn){
return`The picture is the only content of this link and has no alternative text, so a screen reader reads ${quote(standIn)}, which is made from the name of the file. Say where the link leads.`
}
const empty_link_image_button='The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.'
;const empty_link_image_area='This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.'
;const emptyMarkdownAlt={id:"empty-markdown-alt",severity:"error",summary:"The brackets of a Markdown image are empty.",
fixedBy:"description",wcag:["1.1.1","H37"],act:[],check:image=>absence(image)==="empty"?empty_markdown_alt_message:undefined}
;const empty_markdown_alt_message='The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.'
;const longest=300;function withoutStart(text,words){if(text.length>longest||!text.toLowerCase().startsWith(words))return undefined
;const rest=text.slice(words.trimEnd().length);const left=rest.replace(/^[\s:,–—-]+/u,"")
;if(left===rest||!/\S\s+\S/u.test(left))return undefined;return left.replace(/^\p{Ll}/u,letter=>letter.toUpperCase())}
function withoutEnd(text,words){const[plain="",mark=""]=text.endsWith(".")?[text.slice(0,-1),"."]:[text]
;if(text.length>longest||!plain.toLowerCase().endsWith(words.toLowerCase()))return undefined
;const rest=plain.slice(0,-words.length).trimEnd();return rest===""?undefined:`${rest}${mark}`}
const maxWords=numberOption("export-suffix.max-words",{default:6,min:1,max:20,help:"Most words of a text that is reported."})
;const endings=wordsOption("export-suffix.words",{
help:"Further words that your tools append, such as `web`: reported at the end of a text, behind other words."});const exportSuffix={
id:"export-suffix",severity:"warning",summary:"An alternative text ends in something that was appended to a file name.",fixedBy:"author",
wcag:["1.1.1","F30"],act:[],options:[maxWords,endings],check(image,page){const suffix=suffixOf(image,page)
;if(suffix===undefined)return undefined
;return`${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`
},mend(image,page){const[text,suffix]=[spoken(image),suffixOf(image,page)]
;return text===undefined||suffix===undefined?undefined:withoutEnd(text.trim(),suffix)}};function suffixOf(image,page){
const text=spoken(image)?.trim();if(text===undefined||text.length>120||text.split(/\s+/u).length>maxWords.on(page))return undefined
;const written=(always.exec(text)?.[0]??mirrored(text,image.src))?.trim();return written??appended(text,endings.on(page))}
function appended(text,words){const last=/[-_\s][^-_\s]+$/u.exec(text)?.[0].trim()
;return last!==undefined&&words.has(last.replace(/^[-_]/u,"").toLowerCase())?last:undefined}
const always=/(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu
;function mirrored(text,src){const suffix=/\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];if(suffix===undefined)return undefined
;return(0,file_name.E8)(src).toLowerCase().endsWith(suffix.trim().toLowerCase())?suffix:undefined}function isDefaultName(text){
const bare=text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u,"");const normalised=normalise(bare);const digits=digitsIn(normalised)
;const isName=programName.test(normalised)||digits>0&&numberedNames.some(pattern=>pattern.test(normalised))
;if(isName&&!aboutTeams.test(normalised))return true;if(text.includes("_")&&captureName.test(text))return true
;if(isUnsplash(bare)||digits>=digitsOfMoment&&isStamped(bare)||isDeviceCapture(normalised))return true
;return digits>=4&&lexicon(undefined).isDefaultName(normalised)}function digitsIn(text){
return/\p{Nd}/u.test(text)?text.replace(/\P{Nd}/gu,"").length:0}
const cameraName=/^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u
;const stockName=/^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u
;const programName=/^(?:microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|scrnli \w+|ms ?teams [a-z\d]{6,}|unnamed ?\(?\d*|pasted graphic(?: \d+)?|artboard(?: \d+)?|mask group(?: \d+)?|rplot\d*|worddav[\da-f]{8,}|fireshot (?:capture|pro|webpage)\s.*|(?:max|hq|mq|sd)(?:res)?default|ezgif(?:\.com)?\s[a-z\d.\s]+)$/u
;const programNumber=/^(?:clip image\d{3,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|powerpoint presentation \d+|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|asset \d+|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u
;const aboutTeams=/^ms ?teams [a-z]+$/u
;const toolNumbers=[/^mmexport\d{10,}$/u,/^snag \d{3,}$/u,/^scr \d{8} [a-z]{3,4}$/u,/^clipboard ?\d{2,3}$/u,/^telegram cloud photo size [\d\s]+$/u,/^photo \d{10,} [\da-f]{8,}$/u,/^dall ?[·.]? ?e \d{4} \d\d \d\d \d\d\.\d\d\.\d\d\b/u,/^giphy \(?\d{1,3}$/u,/^icons8 [a-z\s]+\d+$/u]
;const numberedNames=[cameraName,stockName,programNumber,...toolNumbers];function isDeviceCapture(normalised){
if(!normalised.includes(" ("))return false;const[site="",device=""]=normalised.split(" (")
;if(!/^(?:iphone|ipad|pixel|nexus|galaxy|surface|moto)\s/u.test(device)||!/^[\w.]+(?: \d+)?$/u.test(site))return false
;return site.startsWith("localhost")||site.includes(".")}
const captureName=/^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;function isUnsplash(text){
return text.endsWith("-unsplash")&&text.length>"-unsplash".length+idLength&&!/\s/u.test(text)}const idLength=12;function isStamped(text){
if(text.length>120)return false;const found=dashedMoment.exec(text)??packedMoment.exec(text);if(!found)return false
;const[before,after]=[text.slice(0,found.index),text.slice(found.index+found[0].length)];if(before==="")return/^[-_.(]/u.test(after)
;return before.trim().split(/\s+/u).length<=2&&!/[,;:!?]/u.test(before)&&/^[\s\w.()@-]{0,6}$/u.test(after)}const digitsOfMoment=12
;const dashedMoment=/(?<!\d)(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.][0-3]\d(?:[\s_T-]{1,3}|\s(?:at|um|à|alle|om|às|kl)\s)[0-2]\d[-_.h][0-5]\d(?:[-_.m][0-5]\d)?(?!\d)/u
;const packedMoment=/(?<!\d)20\d\d(?:0[1-9]|1[0-2])[0-3]\d[-_\sT]?[0-2]\d[0-5]\d[0-5]\d(?!\d)/u;function isIdentifier(text){
return identifier.test(text)&&!brands.test(text)}const identifier=/^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u
;const brands=/^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u
;var picture_names=$require(49121);function isNamed(token,{control:control,heading:heading,nearby:nearby}){const target=(0,
picture_names.ZJ)(control?.target??"")?undefined:control?.target
;return[target,control?.otherText,heading,nearby].some(around=>around?.includes(token))}
const joiningWords=new Set(`a an and as at by for from in into is of on or over shows than that the to under vs with above below between\n  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein\n  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es\n  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(/\s+/u))
;function fileNameIn(text,image){const{src:src,context:context}=image;const bare=withoutMarks(text.slice(0,2e3))
;if(hasScheme.test(bare)||isTargetOf(bare,src,context.control))return undefined
;const isSure=hasImageExtension(bare,context.control)||isPath(bare,src)||isSlugOf(bare,image)||isNounAndSlugOf(bare,image)||isVariable(bare,image)||isLayerOf(bare,image)||isDefaultName(bare)
;if(isSure)return"sure";return isWordsOf(bare,image)||isCounterOf(bare,image)?"worded":undefined}function withoutMarks(text){
if(isBare.test(text))return text
;return text.replace(/\p{Default_Ignorable_Code_Point}/gu,"").trim().replace(/^["'“‘([<`]+/u,"").replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u,"")
}const isBare=/^[A-Za-z\d][ -~]*[A-Za-z\d]$/;function isTargetOf(text,src,control){if(control?.target===undefined||!same(text,(0,
file_name.Md)(control.target)))return false;return!isBlank(control.otherText)||!same(text,(0,file_name.Md)(src))}
function hasImageExtension(text,control){if(!text.includes(".")||!(0,picture_names.hI)(text))return false
;const words=text.toLowerCase().split(/\s+/u);if(words.length<=2)return words.length===1||control===undefined
;return control===undefined&&words.length<=mostWords&&words.slice(0,-1).every(isPartOfName)}const mostWords=8;function isPartOfName(word){
return/^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word)&&!joiningWords.has(word)}
const hasScheme=/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;function isPath(text,src){if(text.includes(" "))return false
;if(/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text))return true;if(!text.includes("/")||!/^[\w.@~%/-]+$/u.test(text))return false
;const parts=text.split("/").filter(part=>part!=="");if(parts.length<2)return false
;const folders=parts.slice(0,-1).map(part=>part.toLowerCase());if(folders.some(folder=>pictureFolders.has(folder))||same(text,(0,
file_name.s$)(src).replace(/\.\w{1,5}$/u,"")))return true;return(parts.length>2||text.startsWith("/"))&&siteFolders.has(folders[0]??"")}
const pictureFolders=new Set("img imgs image images pic pics picture pictures photo photos figure figures fig figs upload uploads screenshots wp-content".split(" "))
;const siteFolders=new Set(["media","assets","static","public"]);function isSlugOf(text,{src:src,context:context}){
if(/\s/u.test(text))return same(text,(0,file_name.Md)(src));if(!same(text,(0,file_name.E8)(src)))return false
;return(text.includes("_")||/-\d|\d-|-[^-]+-/u.test(text)&&isKebab(text))&&!isNamed(text,context)}function isNounAndSlugOf(text,image){
const at=text.indexOf(" ");if(at===-1||text.includes(" ",at+1))return false;const[noun,name]=[text.slice(0,at),text.slice(at+1)]
;return/[-_]/u.test(name)&&lexicon(undefined).pictures.has(noun.toLowerCase())&&isSlugOf(name,image)}
function isWordsOf(text,{src:src,context:context}){if(context.control!==undefined||text!==text.toLowerCase())return false;const stem=(0,
file_name.E8)(src).toLowerCase();if(!/[-_]/u.test(stem)||!same(spaced(text),spaced(stem))||isNamed(text,context))return false
;return!/\s(?:logo|icon|wordmark|flag)$/u.test(text)&&(/\s/u.test(text)||isKebab(text))}function isKebab(text){
return/^[\p{Ll}\p{Lo}\p{Nd}]+(?:[-.][\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text)}function spaced(text){return text.replace(/[\s_-]+/gu," ").trim()}
function isCounterOf(text,image){if(text.length>longestCounter||!counter.test(text)||!same(text,(0,file_name.E8)(image.src)))return false
;return isWithoutWordsBeside(image)&&!isNamed(text,image.context)}const longestCounter=13
;const counter=/^(?:\d{1,3}|(?:p|pic|step|fig|figure|screen|shot|diagram|page|view|demo|result|output|example|sample|test|benchmark|tutorial|part|dashboard|menu|dialog|window|settings?|login|home|chart|graph|plot|map|table)\d{1,3}[a-z]?)$/u
;function isLayerOf(text,{src:src}){const at=text.indexOf(" ")
;return file_name_layers.has(text.slice(0,at))&&/^\d{1,5}$/u.test(text.slice(at+1))&&text===(0,file_name.E8)(src)}
const file_name_layers=new Set("Group Frame Vector Path Layer Component Slice Bitmap Oval Shape Line Union Subtract Mask Instance Section Desktop".split(" "))
;function isVariable(text,{src:src,kind:kind,context:context}){const stem=(0,file_name.E8)(src)
;if(!/^[A-Za-z_$][\w$]*$/u.test(text)||!same(squeezed(text),squeezed(stem)))return false;if(isNamed(text,context))return false
;return isIdentifier(text)||/[A-Z]{2}\d|_/u.test(text)&&(kind==="component"||/[-_]/u.test(stem))}function squeezed(text){
return text.replace(/[^A-Za-z\d]/gu,"")}function same(a,b){const[first,other]=[a.charAt(0).toLowerCase(),b.charAt(0).toLowerCase()]
;if(first!==other&&/^[a-z]{2}$/.test(first+other))return false;return a.normalize("NFC").toLowerCase()===b.normalize("NFC").toLowerCase()}
const tools=wordsOption("filename-alt.words",{
help:"Further names that your cameras and tools begin a file with, such as `acme shot`: reported where only a number or a date follows."})
;const filenameAlt={id:"filename-alt",severity:"error",severities:["error","warning","info"],
summary:"An alternative text is a file name or a path.",fixedBy:"description",wcag:["1.1.1","F30"],act:[],options:[tools],check(image,page){
const text=spoken(image);const kind=text===undefined?undefined:fileNameIn(text,image)??namedBy(text,tools.on(page))
;if(text===undefined||kind===undefined)return undefined
;if(kind==="worded")return`${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`
;return`${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`
},severityOf(image){const text=spoken(image)??"";if(fileNameIn(text,image)!=="worded")return"error"
;return/\s/u.test(text.trim())&&!/\p{Nd}/u.test(text)&&image.syntax!=="img"?"info":"warning"}};function namedBy(text,tools){
if(tools.size===0||text.length>100)return undefined;const name=normalise(text)
;const isOne=[...tools].some(tool=>name.startsWith(tool)&&isCounter(name.slice(tool.length)));return isOne?"sure":undefined}
function isCounter(text){const rest=text.replaceAll(" at "," ");return/\d/u.test(rest)&&/^[\s\d.:()h]+$/u.test(rest)}
const generatedOpenings=["image may contain","may be an image of","may be a graphic of","no photo description available","no alt text provided for this image","no alternative text description for this image","no description has been provided for this image","this image has an empty alt attribute","a picture containing","plot of chunk ","bild könnte enthalten","ist möglicherweise ein bild von","kann ein bild von","keine fotobeschreibung verfügbar","l'image contient peut être","peut être une image de","aucune description de photo disponible","la imagen puede contener","puede ser una imagen de","no hay ninguna descripción de la foto disponible","no hay descripción de la foto disponible","a imagem pode conter","pode ser uma imagem de","nenhuma descrição de foto disponível","l'immagine può contenere","potrebbe essere un'immagine raffigurante","potrebbe essere un'immagine di","nessuna descrizione della foto disponibile","de afbeelding kan het volgende bevatten","kan een afbeelding zijn van","geen fotobeschrijving beschikbaar","obraz może zawierać","może być zdjęciem przedstawiającym","brak dostępnego opisu zdjęcia","bilden kan innehålla","kan vara en bild av","ingen fotobeskrivning tillgänglig","billedet indeholder muligvis","kan være et billede af","ingen tilgængelig billedbeskrivelse","bildet kan inneholde","kan være et bilde av","ingen bildebeskrivelse er tilgjengelig","kuvan mahdollinen sisältö","saattaa olla kuva","na obrázku může být","může jít o obrázek","popis fotky není k dispozici","a képen a következők lehetnek","lehet, hogy egy kép erről","ar putea fi o imagine cu","este posibil ca imaginea să conțină","η εικόνα ίσως περιέχει","μπορεί να είναι εικόνα","görüntünün olası içeriği","fotoğraf açıklaması yok","на изображении может находиться","возможно, это изображение","нет описания фото","на зображенні може бути","можливо, це зображення","قد تحتوي الصورة على","قد تكون صورة","لا يتوفر وصف للصورة","ייתכן שזו תמונה של","התמונה עשויה לכלול","có thể là hình ảnh về","trong hình ảnh có thể có","không có mô tả ảnh","gambar mungkin berisi","mungkin gambar","tidak ada deskripsi foto yang tersedia","画像に含まれている可能性があるもの","写真の説明はありません","이미지에 포함될 수 있는 콘텐츠","사진 설명이 없습니다","图像里可能有","没有照片描述","圖像裡可能有","沒有相片說明","ein bild, das text","une image contenant texte","imagen que contiene texto","immagine che contiene testo","uma imagem a conter texto","uma imagem contendo texto","uma imagem com texto","afbeelding met tekst","obraz zawierający tekst","en bild som visar text","et bilde som inneholder tekst","et billede, der indeholder tekst","kuva, joka sisältää tekstin"]
;const generatedEndings=["description automatically generated","description automatically generated with low confidence","description automatically generated with medium confidence","description automatically generated with high confidence","ai generated content may be incorrect","automatisch generierte beschreibung","automatisch generierte beschreibung mit mittlerer zuverlässigkeit","automatisch generierte beschreibung mit geringer zuverlässigkeit","ki generierte inhalte können fehlerhaft sein","description générée automatiquement","le contenu généré par l'ia peut être incorrect","descripción generada automáticamente","el contenido generado por ia puede ser incorrecto","el contenido generado por inteligencia artificial puede ser incorrecto","descrizione generata automaticamente","il contenuto generato dall'ia potrebbe non essere corretto","descrição gerada automaticamente","o conteúdo gerado por ia pode estar incorreto","automatisch gegenereerde beschrijving","door ai gegenereerde inhoud is mogelijk onjuist","automatycznie generowany opis","opis wygenerowany automatycznie","automatiskt genererad beskrivning","automatisk generert beskrivelse","automatisk genereret beskrivelse","kuvaus luotu automaattisesti","popis byl vytvořen automaticky","otomatik olarak oluşturulmuş açıklama","автоматически созданное описание","自動的に生成された説明","描述已自动生成","自動產生的描述","자동 생성된 설명"]
;const generatedTexts=new Set(["a screenshot of a computer","a screenshot of a computer screen","a screenshot of a computer program","a screenshot of a computer error","a screenshot of a computer error message","a screenshot of a cell phone","a screenshot of a phone","a screenshot of a social media post","a screenshot of a chat","a screenshot of a video game","a screenshot of a website","a screenshot of a web page","a screenshot of text","a screen shot of a computer","a screen shot of a computer screen","a screen shot of a computer program","a screen shot of a cell phone","a screen shot of a social media post","a computer screen shot of a computer program","a computer screen shot of a program","a computer screen shot of a computer code","a computer screen with text","a computer screen with text on it","a close up of a sign","a close up of a logo","a close up of a map","a close up of a device","a close up of text","a close up of text on a white background","a close up of a computer screen","a close up of a computer","a close up of a text","a black background with white text","a white background with black text","a black and white text","a blue and white logo","a black and white logo","a red and white logo","a white background with a black border","a drawing of a face","a picture of a computer screen","ein screenshot eines computers","une capture d'écran d'un ordinateur","una captura de pantalla de una computadora","una captura de pantalla de un ordenador","uma captura de tela de um computador","uma captura de ecrã de um computador","screenshot di un computer","een schermafbeelding van een computer"])
;const officeTags=new Set(["text","application","chat or text message","website","email","word","excel","powerpoint","teams","table","timeline","diagram","schematic","engineering drawing","calendar","letter","company name","background pattern","shape","chart","bar chart","line chart","pie chart","scatter chart","box and whisker chart","treemap chart","waterfall chart","histogram","icon","logo","map","rectangle","square","qr code","receipt","venn diagram","radar chart","surface chart","funnel chart","anwendung","texte","texto","aplicación","testo","applicazione","aplicativo","aplicação","tekst","toepassing"])
;const things=new Set(["word","excel","powerpoint","teams","table","email","website","calendar","letter","receipt","map","icon","logo","qr code"])
;const interfaces=new Set(["graphical user interface","grafische benutzeroberfläche","interface utilisateur graphique","interfaz de usuario gráfica","interfaccia utente grafica","interface gráfica do usuário","interface gráfica do utilizador","grafische gebruikersinterface"])
;const openings=wordsOption("generated-alt.words",{
help:"Further beginnings that your tools write, such as `AI description`: a text that begins so is reported."});const generatedAlt={
id:"generated-alt",severity:"error",summary:"An alternative text was generated by a program and left as it came.",fixedBy:"description",
wcag:["1.1.1","F30"],act:[],options:[openings],check(image,page){const text=spoken(image)
;if(text===undefined||!(isGenerated(text)||opens(text,openings.on(page))))return undefined
;return`${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`
}};function opens(text,beginnings){if(beginnings.size===0)return false;const normalised=normalise(text)
;return[...beginnings].some(one=>normalised.startsWith(one)&&!/[\p{L}\p{N}]/u.test(normalised.charAt(one.length)))}
function isGenerated(text){const normalised=normalise(text);const end=normalise(text.trim().slice(-longestEnding))
;return generatedTexts.has(normalised)||opensGenerated(normalised)||endsGenerated(end)||isListOfTags(text)}
const opensGenerated=startsWithOne(generatedOpenings);const endsGenerated=endsWithOne(generatedEndings);const longestEnding=120
;function isListOfTags(text){if(text.length>200)return false;const[first="",...others]=text.split(/[,、，]/u)
;if(others.length===0)return interfaces.has(normalise(first));if(!isTag(normalise(first)))return false
;const tags=[first,...others].map(normalise);return tags.every(isTag)&&tags.some(tag=>!things.has(tag))}function isTag(text){
return officeTags.has(text)||interfaces.has(text)}function mayBeNoun(normalised,{longestNoun:longestNoun}){
return normalised.length<=longestNoun||/[\d#(.:№]$/u.test(normalised)}function bareNoun(normalised,{withoutArticle:withoutArticle}){
const text=withoutArticle(normalised);if(/s\d+$/u.test(text))return{noun:text,numbered:false}
;const noun=text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u,"");const digits=text.slice(noun.length).replace(/\D/gu,"").length
;return digits>=1&&digits<=3?{noun:noun,numbered:true}:{noun:text,numbered:false}}function isHostName(text,src){
const normalised=normalise(text);if(normalised.length>longestName)return false
;const name=normalised.replace(/\.(?:com|org|io|cc)$|\s(?:image|photo|picture|gif)$/u,"")
;return hosts.get(name)?.some(domain=>isFrom(src,domain))===true}function isUploadToGitHub(src){
const[,host="",...folders]=src.slice(0,longestOrigin).split(/\/+/u);if(host.endsWith("user-images.githubusercontent.com"))return true
;if(host==="cloud.githubusercontent.com")return folders[0]==="assets"
;return host==="github.com"&&(folders[0]==="user-attachments"?folders[1]:folders[2])==="assets"}function isVideoThumbnail(src){
return thumbnails.some(domain=>isFrom(src,domain))}function isFrom(src,domain){
const host=/^(?:https?:)?\/\/([^/?#\s]+)/iu.exec(src.slice(0,longestOrigin))?.[1]?.toLowerCase()
;return host!==undefined&&(host===domain||host.endsWith(`.${domain}`))}function isBareVideo(text){const words=normalise(text).split(" ")
;return words.length<=picture_host_mostWords&&words.some(word=>videos.has(word))&&words.every(isEmptyWord)}function isEmptyWord(word){
return videos.has(word)||emptyWords.has(word)}const longestName=30;const longestOrigin=300;const picture_host_mostWords=8
;const postimages=["postimg.cc","postimg.org","postimage.io","postimages.org"]
;const hosts=new Map([["imgur",["imgur.com"]],["giphy",["giphy.com"]],["tenor",["tenor.com"]],["gyazo",["gyazo.com"]],["postimage",postimages],["postimages",postimages],["postimg",postimages],["imgbb",["ibb.co","imgbb.com"]],["ibb",["ibb.co"]],["flickr",["staticflickr.com","flickr.com"]],["unsplash",["images.unsplash.com"]],["pexels",["images.pexels.com"]],["pixabay",["cdn.pixabay.com"]],["photobucket",["photobucket.com"]],["imageshack",["imageshack.us","imageshack.com"]],["asciicast",["asciinema.org"]],["prnt.sc",["prnt.sc","image.prntscr.com"]]])
;const thumbnails=["img.youtube.com","ytimg.com","i.vimeocdn.com","vumbnail.com"]
;const videos=new Set("video videos youtube vimeo videolink vidéo vídeo vídeos wideo видео відео ビデオ 動画 视频 視頻 影片 동영상 영상 βίντεο فيديو וידאו वीडियो".split(" "))
;const emptyWords=new Set(`watch see view play click here the this our my your a an on in to of at now full thumbnail thumb preview cover label image\n  screenshot link demo demonstration tutorial intro alt text title and for\n  ansehen anschauen das ein auf bei zum hier klicken voir regarder la le une sur ver el un en assistir o no guarda il su\n  bekijk de op se på titta katso obejrzyj na смотреть посмотреть на дивитися на 观看 點擊 点击 観る 見る 보기 tonton di xem trên izle`.split(/\s+/u))
;const nouns=wordsOption("generic-alt.words",{
help:"Further nouns that say nothing where they are the whole text, such as `dashboard`: a `warning`."});const genericAlt={id:"generic-alt",
severity:"warning",severities:["warning","error"],summary:"An alternative text says what kind of picture it is and not what it shows.",
fixedBy:"description",wcag:["1.1.1","F30"],act:[],options:[nouns],check(image,page){const found=genericNoun(image,page)
;if(found===undefined)return undefined
;if(found.fits==="every picture")return`${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`
;return`${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`
},severityOf:(image,page)=>genericNoun(image,page)?.fits==="every picture"?"error":"warning"};function genericNoun(image,page){
const text=spoken(image);if(text===undefined)return undefined;const isLinked=image.context.control!==undefined
;if(!isLinked&&isVideoThumbnail(image.src)&&isBareVideo(text))return{text:text,fits:"a kind of picture"};const words=lexicon((0,
text_language.Sq)(image,page.path));const normalised=normalise(text);const own=nouns.on(page)
;if(own.size===0&&!mayBeNoun(normalised,words))return undefined;const{noun:noun,numbered:numbered}=bareNoun(normalised,words)
;if(words.pictures.has(normalised)||words.pictures.has(noun)&&!numbered)return{text:text,fits:"every picture"}
;if(own.has(normalised)||own.has(noun))return{text:text,fits:"a kind of picture"}
;if(!words.kinds.has(normalised)&&!words.kinds.has(noun))return undefined;return leadsTo(noun,image)||isAcronym(text,image)?undefined:{
text:text,fits:"a kind of picture"}}function isAcronym(text,{context:context}){
if(!/^[A-Z]{2,6}$/u.test(text.trim())||/^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))return false
;return`${context.heading??""} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim())}function leadsTo(noun,{context:context}){
const last=normalise((0,file_name.E8)(context.control?.target??""));return last!==""&&(last===noun||last===`${noun}s`)}
var house_style=$require(57646);const houseStyle={id:"house-style",severity:"warning",
summary:"An alternative text is not in the style of the project, as its settings have it.",fixedBy:"author",wcag:["1.1.1"],act:[],
check(image,{style:style}){const text=style===undefined?undefined:spoken(image)?.trim()
;if(style===undefined||text===undefined||text==="")return undefined;const fault=(0,house_style.Cd)(text,style)
;return fault&&messages[fault.decision](fault,style,text)}};const messages={
"forbidden-starts":({found:found})=>`The text begins with ${quote(found)}, which the style of this project leaves out (style: forbidden-starts). Begin with what the picture shows.`,
names:({found:found,instead:instead})=>`${quote(found)} is spelled ${quote(instead)} in this project (style: names).`,
avoid:({found:found,instead:instead})=>`This project does not use the word ${quote(found)} (style: avoid). ${instead===""?"Leave it out, or say it in other words.":`Write ${quote(instead)}.`}`,
"min-length":(_,{minLength:minLength=0},text)=>`The text has ${(0,
house_style.Y5)(text,minLength)} characters, and the style of this project asks for ${minLength} or more (style: min-length). Say what a reader should take from the picture.`,
"max-length":(_,{maxLength:maxLength=0})=>`The text has more than ${maxLength} characters, the most that the style of this project has (style: max-length). Keep what matters here, and move the rest to the text of the page.`,
"end-mark":({found:found})=>found===""?"The text ends without a mark such as a full stop, at which screen readers pause (style: end-mark). Add one.":"The text ends with a mark, and the style of this project has none there (style: end-mark). Remove it."
};const htmlInAlt={id:"html-in-alt",severity:"warning",
summary:"An alternative text contains HTML or Markdown markup, which is read out literally.",fixedBy:"author",wcag:["1.1.1"],act:[],
check(image){const text=spoken(image);const markup=text===undefined?undefined:markupIn(text.slice(0,2e3),image)
;if(markup===undefined)return undefined
;return`${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`}}
;function markupIn(text,{context:context}){if(!/[<*\]&]/.test(text))return undefined
;const found=tags.exec(text)??markdown.exec(text)??entities.exec(text);if(found===null)return undefined
;const about=`${text.slice(0,found.index)} ${text.slice(found.index+found[0].length)} ${context.heading??""}`
;return/\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)?undefined:found[0]}
const tags=/<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu
;const markdown=/(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u
;const entities=/(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu
;const idLikeAlt={id:"id-like-alt",severity:"error",summary:"An alternative text is a number, an id or a checksum.",fixedBy:"description",
wcag:["1.1.1","F30"],act:[],check(image){const text=spoken(image);if(text===undefined||!isId(text.trim()))return undefined
;return`${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`
}};function isId(text){if(text.length>200)return false;const normalised=normalise(text);if(!/\d/.test(normalised))return false
;if(startsLikeNumber.test(normalised)&&(bareNumber.test(normalised)||isChecksum(normalised)))return true
;if(/^\d{4}/.test(text)&&captureTime.test(text))return true;return text.length>=16&&!text.includes(" ")&&randomName.test(text)}
const startsLikeNumber=/^(?:ima?ge?\s)?[\da-f]{4}/u
;const bareNumber=/^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u
;function isChecksum(text){if(!/^[\da-f]{12,}$/u.test(text))return false;const letters=text.replace(/\d/gu,"").length
;return letters>=2&&text.length-letters>=3}
const captureTime=/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u
;const randomName=/^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u
;const minPhrases=numberOption("keyword-stuffing.min-phrases",{default:6,min:3,max:100,help:"Fewest phrases of a list that is reported."})
;const keywordStuffing={id:"keyword-stuffing",severity:"warning",summary:"An alternative text is a list of search keywords.",
fixedBy:"author",wcag:["1.1.1"],act:[],options:[minPhrases],check(image,page){const text=spoken(image)
;return text!==undefined&&isStuffed(text.slice(0,1e3),minPhrases.on(page))?keyword_stuffing_message:undefined}}
;const keyword_stuffing_message="The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase."
;function isStuffed(text,fewest){const parts=text.split(/[,;|•、，]|\s[-–—/]\s/u);if(parts.length<fewest)return false
;const phrases=parts.map(normalise).filter(phrase=>phrase!=="");if(phrases.length<fewest)return false
;const words=phrases.map(phrase=>phrase.split(" "));const short=words.filter(({length:length})=>length<=3).length
;return short>=phrases.length*.8&&mostFrequent(words)>=Math.max(3,phrases.length*.4)}function mostFrequent(phrases){const counts=new Map
;for(const words of phrases){for(const word of new Set(words)){
if(word.length>=3&&!/^\d+$/u.test(word)&&!sequence.has(word)&&!joiningWords.has(word))counts.set(word,(counts.get(word)??0)+1)}}
return Math.max(0,...counts.values())}
const sequence=new Set("then next after followed finally lastly before dann danach puis ensuite luego después poi então daarna zatem затем потом".split(" "))
;const minWords=numberOption("lang-mismatch.min-words",{default:4,min:2,max:100,
help:"Fewest words of a text in Latin letters that is reported on a page in other ones."});const langMismatch={id:"lang-mismatch",
severity:"info",summary:"An alternative text is not in the language of its page.",fixedBy:"author",wcag:["1.1.1","3.1.2"],act:[],
options:[minWords],check(image,page){const language=(0,text_language.Sq)(image,page.path);const text=spoken(image)
;if(text===undefined||language===undefined||image.context.control!==undefined)return undefined
;if(!isForeign(text.slice(0,500),language,minWords.on(page)))return undefined
;return`${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`
}};function isForeign(text,language,fewest){const primary=(0,text_language.HI)(language);const own=scripts.get(primary)
;if(own===undefined)return latin.has(primary)&&otherLetters.test(text)&&!/\p{Script=Latin}/u.test(text)
;return!own.test(text)&&(text.match(english)??[]).length>=2&&text.split(/\s+/u).length>=fewest}
const scripts=new Map([["ar",/\p{Script=Arabic}/u],["be",/\p{Script=Cyrillic}/u],["bg",/\p{Script=Cyrillic}/u],["bn",/\p{Script=Bengali}/u],["el",/\p{Script=Greek}/u],["fa",/\p{Script=Arabic}/u],["he",/\p{Script=Hebrew}/u],["hi",/\p{Script=Devanagari}/u],["hy",/\p{Script=Armenian}/u],["ja",/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],["ka",/\p{Script=Georgian}/u],["ko",/\p{Script=Hangul}/u],["mk",/\p{Script=Cyrillic}/u],["ru",/\p{Script=Cyrillic}/u],["ta",/\p{Script=Tamil}/u],["th",/\p{Script=Thai}/u],["uk",/\p{Script=Cyrillic}/u],["ur",/\p{Script=Arabic}/u],["zh",/\p{Script=Han}/u]])
;const latin=new Set("cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi".split(" "))
;const otherLetters=/(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u
;const english=/\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu
;const maxLength=numberOption("long-alt.max-length",{default:150,min:1,max:1e4,help:"Most characters of a text that is not reported."})
;const warnAbove=numberOption("long-alt.warn-above",{default:350,min:1,max:1e4,
help:"A text with more characters is a `warning`, others are an `info`; in sentences, none of which has more, it may have twice as many."})
;const longAlt={id:"long-alt",severity:"info",severities:["info","warning"],
summary:"An alternative text is too long to listen to in one go.",fixedBy:"author",wcag:["1.1.1","G92"],act:[],
options:[maxLength,warnAbove],check(image,page){const most=maxLength.on(page);const length=lengthOf(image,most)
;if(length<=most)return undefined;const mostCounted=Math.max(most,usuallyCounted)
;const count=length>mostCounted?`more than ${mostCounted}`:String(length)
;return`The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`
},severityOf(image,page){const most=warnAbove.on(page)*(isInSentences(spoken(image)??"",warnAbove.on(page))?2:1)
;return lengthOf(image,most)>most?"warning":"info"}};const usuallyCounted=1e3;function lengthOf(image,limit){
const text=spoken(image)?.trim();if(text===undefined||text.length<=limit/2)return 0
;if(text.length<=limit&&!wide.test(text)||isFormula(text))return 0;const mostCounted=Math.max(limit,usuallyCounted);let length=0
;for(const character of text){length+=wide.test(character)?2:1;if(length>mostCounted)return length}return length}
const wide=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;function isFormula(text){
return/^(?:\$|\\[a-z([])/iu.test(text)||/\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0,1e3))}
function isInSentences(text,longest){const sentences=text.slice(0,2e4).split(/[.!?]\s+|[。！？]\s*/u).filter(sentence=>sentence!=="")
;return sentences.length>=2&&sentences.every(sentence=>sentence.length<=longest)}const malformedImage={id:"malformed-image",
severity:"error",summary:"An image is written in a way that parsers do not read as an image.",fixedBy:"author",wcag:["1.1.1"],act:[],
check:({fault:fault})=>fault===undefined?undefined:malformed_image_messages[fault]}
;const noMarkdownImage="Markdown does not read this as an image, so every reader sees the brackets instead of the picture"
;const malformed_image_messages={
"space-in-address":`${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
"title-without-quotes":`${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
gap:`${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
"full-width-mark":`${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
"unbalanced-bracket":`${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
"other-brackets":`${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
"blank-line":"A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.",
"quote-mark":"Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.",
"curly-quotes":'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
"cut-text":"The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.",
"open-quote":'The quotation mark after a value is missing, so the next attribute becomes a part of it, and readers get no picture, or the source of the tag. Write `"` on both sides of each value.'
};const missingAlt={id:"missing-alt",severity:"error",severities:["error","warning","info"],summary:"An image has no alternative text.",
fixedBy:"description",wcag:["1.1.1","H24","H36","H37","F65"],act:["23a2a8","59796f","7d6734","8fc3b6"],
check:image=>absence(image)==="missing"?missing_alt_messageFor(image):undefined,
severityOf:({context:context,example:example,isComputed:isComputed})=>isComputed===true?"info":context.figcaption===undefined&&example===undefined?"error":"warning"
};function missing_alt_messageFor(image){const{kind:kind,context:context}=image;if(kind==="button")return missing_alt_button
;if(image.isComputed===true)return computed;const place=placeOf(image)
;if((kind==="picture"||kind==="component")&&context.figcaption!==undefined){
return`${captioned} Describe that ${place??"in its alternative text"}${orNot(image,"the caption says it all")}.`}
const shows=place===undefined?"what it shows":`what it shows ${place}`
;return`${unnamed[kind]??pictureWithout(image)} Describe ${shows}${orNot(image,"it is decorative")}.`}
const missing_alt_button='The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.'
;const computed='The picture that this cell has put out has no alternative text, so a screen reader says at most that there is one. Describe it where the code makes it, such as with `Image(…, alt="…")` of IPython, or in the text around the cell.'
;function pictureWithout({standIn:standIn}){
const heard=standIn===undefined?"says nothing or reads the file name":`reads ${quote(standIn)}, which is made from the name of the file`
;return`The picture has no alternative text, so a screen reader ${heard}.`}
const captioned="The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.";const unnamed={
drawing:'The drawing has no name, so a screen reader says "image" or reads out its parts.',
embedded:"The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.",
element:'The element has the role of an image and no name, so a screen reader says only "image".'}
;function placeOf({kind:kind,attribute:attribute,example:example,decorativeBy:decorativeBy}){
if(kind==="drawing")return"in a `<title>` as its first child or in `aria-label`";if(kind==="embedded")return"in `aria-label` or `title`"
;if(attribute===undefined)return example&&`after a bar, as in \`${example}\``
;return attribute==="alt"&&decorativeBy==="alt"?undefined:`in \`${attribute}\``}
function orNot({attribute:attribute,decorativeBy:decorativeBy},when){
if(decorativeBy==="alt")return`, or write \`${attribute??"alt"}=""\` if ${when}`
;if(decorativeBy==="option")return`, or leave \`${attribute??":alt:"}\` empty if ${when}`
;return decorativeBy==="aria-hidden"?`, or set \`aria-hidden="true"\` if ${when}`:""}
const placeholders=wordsOption("placeholder-alt.words",{
help:"Further texts that are placeholders on your pages, such as `screen to follow`: an `error`."});const placeholderAlt={
id:"placeholder-alt",severity:"error",severities:["error","warning"],
summary:"An alternative text is a placeholder that was never replaced.",fixedBy:"description",wcag:["1.1.1","F30"],act:[],
options:[placeholders],check(image,page){const found=placeholderOf(image,page);if(found===undefined)return undefined
;if(found.kind==="command")return`${quote(found.text)} tells readers what to do, and a person who cannot see the picture does not learn what it shows. Describe what it shows.`
;return`${quote(found.text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`
},severityOf:(image,page)=>placeholderOf(image,page)?.kind==="command"?"warning":"error"};function placeholderOf(image,page){
const text=spoken(image);if(text===undefined)return undefined;const words=lexicon((0,text_language.Sq)(image,page.path))
;const isOwn=placeholders.on(page).has(normalise(text))
;if(isOwn||isPlaceholder(text,words)||isHostName(text,image.src)||isUpload(text))return{text:text,kind:"placeholder"}
;return isCommand(text,words,image)?{text:text,kind:"command"}:undefined}function isPlaceholder(text,words){const normalised=normalise(text)
;if(normalised.startsWith("lorem ipsum "))return true;if(!mayBeNoun(normalised,words))return false
;if(words.placeholders.has(normalised))return true;const{noun:noun,numbered:numbered}=bareNoun(normalised,words)
;if(words.placeholders.has(noun))return true;return numbered&&(words.numbered.has(noun)||words.pictures.has(noun)&&normalised!==famous)}
const famous="photo 51";function isUpload(text){const bare=text.trim()
;return/^\[?uploading\s/iu.test(bare)&&/(?:…|\.{3})\]?$/u.test(bare)&&(0,picture_names.ix)(bare.slice(0,300))}
function isCommand(text,{commands:commands},{context:{control:control}}){if(control!==undefined&&!(control.target!==undefined&&(0,
picture_names.ZJ)(control.target)))return false;return commands.has(normalise(text).replaceAll(/[,،、，]/gu,""))}
const presentationalConflict={id:"presentational-conflict",severity:"error",
summary:"An image is marked as decoration, but focus or an ARIA attribute overrules that.",fixedBy:"author",wcag:["1.1.1","4.1.2"],
act:["46ca7f"],
check:({alt:alt,decorative:decorative,markedDecorative:markedDecorative})=>markedDecorative&&!decorative&&alt.kind!=="dynamic"?presentational_conflict_message:undefined
}
;const presentational_conflict_message="The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows."
;const punctuationAlt={id:"punctuation-alt",severity:"error",summary:"An alternative text consists only of punctuation.",
fixedBy:"description",wcag:["1.1.1","F30"],act:[],check(image){const text=spoken(image)?.trim()
;if(text===undefined||!onlyMarks.test(text)||named.has(text))return undefined
;return`${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`
}};const onlyMarks=/^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u
;const named=new Set("? ! / \\ | < > = <= >= == != => -> && || :: ; : , ' \" ~ {} [] ()".split(" "))
;const redundant_prefix_openings=wordsOption("redundant-prefix.words",{
help:"Further beginnings that are reported, such as `this slide shows`."})
;const redundant_prefix_accept=wordsOption("redundant-prefix.accept",{help:"Beginnings that are fine on your pages, such as `map of`."})
;const redundantPrefix={id:"redundant-prefix",severity:"info",summary:"A description starts by saying that it describes a picture.",
fixedBy:"author",wcag:["1.1.1","G94"],act:[],options:[redundant_prefix_openings,redundant_prefix_accept],check(image,page){
const words=openingOf(image,page);if(words===undefined)return undefined
;return`A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`
},mend(image,page){const[text,words]=[spoken(image),openingOf(image,page)]
;return text===undefined||words===undefined?undefined:withoutStart(text.trim(),words)}};function openingOf(image,page){
const text=spoken(image);if(text===undefined)return undefined;const start=normalise(text);const words=lexicon((0,
text_language.Sq)(image,page.path)).openingOf(start)??phraseAt(start,redundant_prefix_openings.on(page))
;return words===undefined||words===""||redundant_prefix_accept.on(page).has(words.trim())?undefined:words}function phraseAt(text,phrases){
for(const phrase of phrases)if(text.startsWith(`${phrase} `))return`${phrase} `;return undefined}
const redundant_suffix_endings=wordsOption("redundant-suffix.words",{
help:"Further words that are reported at the end of a short text, such as `snapshot`."})
;const redundant_suffix_accept=wordsOption("redundant-suffix.accept",{help:"Words that are fine at the end on your pages, such as `map`."})
;const redundantSuffix={id:"redundant-suffix",severity:"info",summary:"A short description ends by saying that it describes a picture.",
fixedBy:"author",wcag:["1.1.1","G94"],act:[],options:[redundant_suffix_endings,redundant_suffix_accept],check(image,page){
const words=surplusIn(image,page);if(words===undefined)return undefined
;return`A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`
},mend(image,page){const[text,words]=[spoken(image),surplusIn(image,page)]
;return text===undefined||words===undefined?undefined:withoutEnd(text.trim(),words)}};function surplusIn(image,page){
const text=spoken(image);if(text===undefined||text.length>200)return undefined;const{endingOf:endingOf,terms:terms}=lexicon((0,
text_language.Sq)(image,page.path));const words=normalise(text)
;const found=endingOf(words)??redundant_suffix_phraseAtEnd(words,redundant_suffix_endings.on(page))
;if(found===undefined||redundant_suffix_accept.on(page).has(found.trim()))return undefined
;const before=words.slice(0,-found.length).split(" ");if(before.length>4||before.some(word=>terms.has(word)))return undefined
;return found.trim()}function redundant_suffix_phraseAtEnd(text,phrases){
for(const phrase of phrases)if(text.endsWith(` ${phrase}`))return` ${phrase}`;return undefined}function repeats(text,label,words){
return createRepeats(text,words)(label)}function createRepeats(text,words){const own=(0,once.O)(()=>plainWords(text,words));return label=>{
if(label===undefined||label===""||!mayRepeat(text,label))return undefined;return repeatOf(own(),plainWords(label,words),words)}}
function mayRepeat(text,label){if(Math.abs(text.length-label.length)>slack)return false;if(text.length>fewEnough)return true
;const word=lastWord.exec(label)?.[0];return word===undefined||(0,same_words.i)(text).includes(word.toLowerCase())}const fewEnough=900
;const lastWord=/(?<![A-Za-z\d])[A-Za-z\d]+(?=[\s!-/:-@[-`{-~]*$)/;function repeatOf(own,other,words){
if(!/[\p{L}\p{N}]/u.test(other))return undefined;if(own===other)return"whole"
;const extra=own.startsWith(other)?own.slice(other.length):own.endsWith(other)?own.slice(0,-other.length):""
;return apart.test(extra)&&isKind(extra,words)?"with its kind":undefined}const slack=60
;function plainWords(text,{withoutArticle:withoutArticle,withoutCaptionNumber:withoutCaptionNumber}){
const start=text.slice(0,longestNumber).trimStart();const rest=withoutCaptionNumber(start)+text.slice(longestNumber)
;const words=/^[A-Za-z]/.test(rest)?rest:rest.replace(sectionNumber,"");return withoutArticle((0,same_words.i)(words.replace(linkSign,"")))}
const longestNumber=60;const sectionNumber=/^\s{0,9}\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3}){1,4}\.?|[.)])\s/u;const linkSign=/[#¶§🔗\p{Co}]$/u
;const apart=new RegExp(`^\\s|\\s$|^[${unspaced_scripts.E}]|[${unspaced_scripts.E}]$`,"u")
;function isKind(extra,{kinds:kinds,pictures:pictures,openingOf:openingOf,withoutArticle:withoutArticle}){
const parts=withoutArticle(normalise(extra)).split(" ");while(joiningWords.has(parts.at(-1)??""))parts.pop();const noun=parts.join(" ")
;return kinds.has(noun)||pictures.has(noun)||openingOf(`${noun} .`)?.trim()===noun}
function wordsBeside({control:control,figcaption:figcaption,nearby:nearby,heading:heading,labels:labels}){
return[control?.otherText,figcaption,nearby,...labels.map(({text:text})=>text),heading]}function textsBeside(image){
const{control:control,figcaption:figcaption,nearby:nearby,heading:heading,labels:labels}=image.context
;if(control!==undefined&&isAlone(control)&&!showsPicture(control))return[]
;const severityOf=repeat=>repeat==="whole"||isMark(image)?"warning":"info";const inCaption=repeat=>repeat==="whole"?"warning":"info"
;const beside=labels.map(({place:place,text:text})=>{if(place==="caption")return{text:text,place:places[place],remedy:"addition",
severityOf:inCaption};return{text:text,place:places[place],remedy:"silence",severityOf:isBadge(image)?never:severityOf}})
;const isOwnBlock=control===undefined||isAlone(control);return[{text:isOwnBlock?undefined:control.otherText,
place:`in the ${control?.kind??"link"}`,remedy:"silence",severityOf:severityOf},{text:figcaption,place:places.caption,remedy:"addition",
severityOf:inCaption},{text:isOwnBlock?nearby:undefined,place:"beside the picture",remedy:"silence",severityOf:severityOf},...beside,{
text:heading,place:"in the heading above",remedy:"addition",severityOf:isMark(image)?never:inHeading}]}const places={
caption:"in the caption",cell:"in a cell of the table next to it",term:"in the list entry next to it",
paragraph:"in the paragraph next to it"};function isAlone({otherText:otherText,isLabelled:isLabelled}){
return isLabelled===true||isBlank(otherText)}function showsPicture({target:target}){return target!==undefined&&(0,picture_names.ZJ)(target)}
function isMark({src:src,name:name}){return marks.test(normalise((0,file_name.E8)(src)))||marks.test(normalise(name??""))}
const marks=/\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u;function isBadge({src:src}){
return/shields\.io|badge/iu.test(src.slice(0,2e3))}function never(){return undefined}function inHeading(repeat,text){
if(repeat!=="whole")return undefined;return text.trim().split(/\s+/u).length>=3||texts_beside_unspaced.test(text)?"warning":"info"}
const texts_beside_unspaced=new RegExp(`[${unspaced_scripts.E}]{8}`,"u")
;const redundant_with_text_minWords=numberOption("redundant-with-text.min-words",{default:1,min:1,max:50,
help:"Fewest words of a repeated text that is reported."});const redundantWithText={id:"redundant-with-text",severity:"warning",
severities:["warning","info"],summary:"An alternative text repeats the words beside the picture.",fixedBy:"silence",wcag:["1.1.1","H2"],
act:[],options:[redundant_with_text_minWords],check(image,page){const found=on(page.images,page).of(image)
;if(found!==undefined&&wordCount(found.text)<redundant_with_text_minWords.on(page))return undefined
;return found&&redundant_with_text_messageFor(found,on(page.images,page).like(found))},
severityOf:(image,page)=>on(page.images,page).of(image)?.severity??"warning"};function wordCount(text){
return text.trim().split(/\s+/u).length}const remedies={
silence:'Write `alt=""` if these words say it all, or describe what the picture adds to them.',
addition:"Describe what the picture adds to it."}
;function redundant_with_text_messageFor({text:text,repeat:repeat,place:place,remedy:remedy},number){
if(repeat==="with its kind")return`${quote(text)} adds only the kind of picture to the words ${place}, so a screen reader user hears them twice. ${remedy}`
;const what=number<many?`${quote(text)} is`:`${number} pictures on this page have a text that is`
;return`${what} also ${place}, so a screen reader user hears it twice. ${remedy}`}const many=5;const on=(0,
keep_last.A)((images,{path:path})=>{const found=new Map(images.map(image=>[image,repetitionOf(image,path)]));const numbers=new Map
;for(const one of found.values())if(one)numbers.set(keyOf(one),(numbers.get(keyOf(one))??0)+1);return{
of:image=>found.has(image)?found.get(image):repetitionOf(image,path),like:repetition=>numbers.get(keyOf(repetition))??1}})
;function keyOf({repeat:repeat,place:place}){return`${repeat} ${place}`}function repetitionOf(image,path){const text=spoken(image)
;if(text===undefined)return undefined;const repeatIn=createRepeats(text,lexicon((0,text_language.Sq)(image,path)))
;const isRepeated=wordsBeside(image.context).some(words=>repeatIn(words)!==undefined);for(const beside of isRepeated?textsBeside(image):[]){
const repeat=repeatIn(beside.text);const severity=repeat&&beside.severityOf(repeat,text);if(repeat&&severity)return{text:text,repeat:repeat,
place:beside.place,remedy:remedies[beside.remedy],severity:severity}}if(image.alt.kind==="text"&&(0,same_words.M)(text,image.title))return{
text:text,repeat:"whole",place:"in the title",remedy:"Remove the title.",severity:"info"};return undefined}
const repeated_alt_minPictures=numberOption("repeated-alt.min-pictures",{default:2,min:2,max:1e3,
help:"Fewest different pictures with one text that are reported."});const repeatedAlt={id:"repeated-alt",severity:"info",
severities:["info","warning"],summary:"Different pictures on one page have the same alternative text.",fixedBy:"author",wcag:["1.1.1"],
act:[],options:[repeated_alt_minPictures],check(image,page){const group=repetitions(page).get(image)
;return group&&repeated_alt_messageFor(spoken(image)??"",group)},severityOf:(image,page)=>repetitions(page).get(image)?.severity??"info"}
;function repeated_alt_messageFor(text,{pictures:pictures}){const number=pictures===2?"Two":String(pictures)
;return`${number} different pictures on this page are called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what each one shows that the ${pictures===2?"other does":"others do"} not.`
}const repetitions=(0,keep_last.A)(page=>new Map(groupsOf(page)));function groupsOf(page){const keys=page.images.map(repeated_alt_keyOf)
;const known=keys.filter(key=>key!==undefined);if(new Set(known).size===known.length)return[];const bytes=new Map
;const entries=page.images.flatMap((image,at)=>{const[key,name]=[keys[at],nameOf(image)];if(key===undefined||name===undefined)return[]
;const picture=bytes.get(name)??page.bytesOf?.(image)??name;bytes.set(name,picture);return[{key:key,image:image,at:at,picture:picture}]})
;return[...(0,group_by.$)(entries,({key:key})=>key).values()].flatMap(group=>{
const pictures=new Set(group.map(({picture:picture})=>picture)).size;if(pictures<repeated_alt_minPictures.on(page))return[]
;const severity=group.some((entry,index)=>isNext(entry,group[index+1]))?"warning":"info";return group.map(({image:image,picture:picture})=>{
const isOwn=pictures===2&&picture===group[0]?.picture;return[image,{pictures:pictures,severity:isOwn?"info":severity}]})})}
function isNext({at:at,picture:picture},next){return next?.at===at+1&&next.picture!==picture}function repeated_alt_keyOf(image){
const text=spoken(image);if(text===undefined||text.length>200||image.src==="")return undefined;return`${(0,
same_words.i)(text)||text} ${image.context.control?.target??""}`}function nameOf({src:written,forColorScheme:forColorScheme}){
const src=written.slice(0,2e3);if(forColorScheme===true||/[#&?](?:gh-|hidden--)?(?:only-)?(?:dark|light)/u.test(src))return undefined
;const name=((0,
file_name.E8)(src)||src).toLowerCase().replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|bright|hover|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu,"")
;return name+(0,file_name.wX)(src)}const repeatedElsewhere={id:"repeated-elsewhere",severity:"info",
summary:"A different picture on another page has the same alternative text.",fixedBy:"author",wcag:["1.1.1"],act:[],check(image,page){
const other=page.elsewhere?.repetition(image);const text=spoken(image);if(other===undefined||text===undefined)return undefined
;return`A different picture in ${other} is called ${quote(text)}, too. If the text was copied, describe what this picture shows that the other does not.`
}};const samePictureBetterAlt={id:"same-picture-better-alt",severity:"info",
summary:"The same picture has a good alternative text in another place.",fixedBy:"author",wcag:["1.1.1"],act:[],check(image,page){
const better=page.altElsewhere(image);if(better===undefined||better===image.name)return undefined
;if(page.elsewhere?.contradiction(image)!==undefined)return undefined
;return`In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`
}};const minParts=numberOption("slug-alt.min-parts",{default:3,min:2,max:20,
help:"Fewest words between hyphens that are reported; fewer are where one says `screenshot` or the like, or the file is called so."})
;const slugAlt={id:"slug-alt",severity:"warning",severities:["warning","error"],
summary:"An alternative text is words joined for a computer, by hyphens, underscores or capitals.",fixedBy:"description",
wcag:["1.1.1","F30"],act:[],options:[minParts],check(image,page){const text=spoken(image)?.trim()
;if(text===undefined||!isSlug(text,image,minParts.on(page)))return undefined
;return`${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`
},severityOf:image=>snake.test(spoken(image)?.trim()??"")?"error":"warning"};function isSlug(text,{src:src,context:context},fewest){
if(text.length>200||/\s/u.test(text)||!(isJoined(text,fewest)||isFromFile(text,src)||isOfUpload(text,src)))return false
;if(isOnBadge(text,src))return false;return!isNamed(text,context)&&!(kebab.test(text)&&isSaid(text,context))}function isOnBadge(text,src){
const words=text.replace(/-+/gu," ").toLowerCase();return/shields\.io\//iu.test(src.slice(0,100))&&(0,
file_name.E8)(src).toLowerCase().replace(/[-_]+/gu," ").startsWith(words)}function isSaid(text,{heading:heading="",nearby:nearby}){
const words=text.replace(/-+/gu," ")
;return[heading,nearby].some(around=>around.slice(0,2e3).toLowerCase().replace(/-+/gu," ").includes(words))}function isJoined(text,fewest){
if(snake.test(text)||isIdentifier(text))return true;if(!kebab.test(text))return false;const parts=text.split(/-+/u)
;if(parts.length>=Math.max(longName,fewest))return true;if(parts.some(part=>joiningWords.has(part)))return false
;if(parts.length>=fewest&&!parts.some(part=>slug_alt_packages.test(part)||part.length<2))return true
;return[parts[0]??"",parts.at(-1)??""].some(part=>pictures.test(part))}const longName=6;function isFromFile(text,src){
if(!kebab.test(text))return false;const named=new Set((0,file_name.E8)(src).toLowerCase().split(/[-_.\s]+/u));const parts=text.split(/-+/u)
;return named.size>parts.length&&parts.every(part=>named.has(part))&&!parts.some(part=>joiningWords.has(part))}
function isOfUpload(text,src){return kebab.test(text)&&isUploadToGitHub(src)&&!text.split(/-+/u).some(part=>joiningWords.has(part))}
const snake=/^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;const kebab=/^[a-z\d]+(?:-+[a-z\d]+)+$/u
;const slug_alt_packages=/^(?:plugins?|configs?|presets?|loader|cli|sdk|apis?|js|ts|py|rs|go|lib|core|exporter|operator|server|client|controller|manager|driver|app|react|vue|next|node|kube|docker|aws|azure|learn|image|a11y)$/u
;const pictures=/^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u
;const spacerNamed={id:"spacer-named",severity:"warning",
summary:"A picture that only fills space or separates parts of a page has an alternative text.",fixedBy:"silence",wcag:["1.1.1","F39"],
act:[],check(image){const text=spoken(image);if(text===undefined||!(0,spacer.r)(image))return undefined
;return`The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`
}};const staleAlt={id:"stale-alt",severity:"warning",summary:"A picture changed, and its alternative text did not.",fixedBy:"author",
wcag:["1.1.1","F20"],act:[],check(image,page){const text=spoken(image);if(text===undefined||!page.isStale(image))return undefined
;return`This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`
}};const templateLeak={id:"template-leak",severity:"error",summary:"An alternative text contains a leftover of a template or a program.",
fixedBy:"description",wcag:["1.1.1","F30"],act:[],check(image){const text=spoken(image)
;if(text===undefined||!isLeak(text.slice(0,2e3).trim(),image))return undefined
;return`${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`
}};function isLeak(text,{context:context,quotedCode:quotedCode=[]}){
if(text.length<=longestNothing&&namesNothing(text)&&nothing.test(text))return true
;if(text.includes("[")&&stringified.test(text)||unknownKey.test(text))return true;if(!/[%{]/.test(text))return false
;if(!unfilled.test(withoutQuotes(withoutCode(text,quotedCode))))return false
;return!unfilled.test(context.nearby)&&!unfilled.test(context.heading??"")}function namesNothing(text){const small=text.toLowerCase()
;return["undefined","null","nan","object"].some(word=>small.includes(word))}
const nothing=/^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu
;const longestNothing=50;const stringified=/^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$/iu
;const unknownKey=/^(?:translation missing:|\[missing |[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$)/iu
;function withoutQuotes(text){return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu,quoted=>quoted.length===text.length?quoted:" ")}
function withoutCode(text,code){return code.slice(0,mostQuotes).reduce((rest,part)=>part===""||part===text?rest:rest.replace(part," "),text)
}const mostQuotes=50;const unfilled=/(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u
;const minLetters=numberOption("too-short.min-letters",{default:3,min:1,max:50,
help:"Fewest letters of a text that is one word in small letters."});const too_short_accept=wordsOption("too-short.accept",{
default:["i","y","no","ok","on","up","go","hi"],help:"Short words that say enough."});const tooShort={id:"too-short",severity:"info",
summary:"An alternative text is one or two letters or a number.",fixedBy:"author",wcag:["1.1.1"],act:[],
options:[minLetters,too_short_accept],check(image,page){const text=spoken(image)?.trim()
;if(text===undefined||text.length>mostLetters)return undefined;const isNumber=/^\d{1,2}[.):]?$/u.test(text)&&isWithoutWordsBeside(image)
;if(!isNumber&&!(/^[a-zа-яё]+\.?$/u.test(text)&&text.replace(".","").length<minLetters.on(page)))return undefined
;if(too_short_accept.on(page).has(text)||isSign(text,image))return undefined
;return`${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`}}
;const mostLetters=51;function isSign(text,{src:src,width:width,height:height,context:context,kind:kind}){
if(context.control!==undefined||kind==="drawing")return true;if(Math.min(width??Infinity,height??Infinity)<=64)return true
;const words=normalise((0,file_name.E8)(src)).split(/[\s.]/u)
;return words.includes(text.replace(/[.):]$/u,""))||words.some(word=>signs.has(word))}
const signs=new Set("logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol".split(" "))
;var translation=$require(36693);const untranslatedAlt={id:"untranslated-alt",severity:"info",
summary:"An alternative text of a translated page is still that of the original.",fixedBy:"author",wcag:["1.1.1","3.1.2"],act:[],
check(image,page){const original=page.elsewhere?.original(image);const text=spoken(image)
;if(original===undefined||text===undefined)return undefined;const{language:language}=(0,translation.t)(page.path)
;const into=language===undefined?"":` into ${(0,text_language.cL)(language)}`
;return`${quote(text)} is still the text of ${original}, so a screen reader reads it with the voice of another language. Translate it${into}, as the page is.`
}};const urlAlt={id:"url-alt",severity:"error",summary:"An alternative text is an address.",fixedBy:"description",wcag:["1.1.1","F30"],
act:[],check(image){const text=spoken(image);if(text===undefined||!isAddress(text)||isTarget(text,image.context.control))return undefined
;return`${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`
}};function isAddress(text){return/^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0,2e3))}
function isTarget(text,control){return control?.target!==undefined&&bare(text)===bare(control.target)&&!(0,picture_names.ZJ)(text)}
function bare(address){return address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\./u,"").replace(/\/$/u,"")}
var rule=$require(90834)
;const groups=[[malformedImage,emptyLinkImage],[presentationalConflict,decorativeWithName],[missingAlt,emptyMarkdownAlt,blankAlt],[filenameAlt,urlAlt,idLikeAlt,templateLeak,generatedAlt,placeholderAlt,punctuationAlt,genericAlt,spacerNamed,dimensionAlt,slugAlt,attributionAsAlt,emojiAlt,repeatedAlt,exportSuffix,untranslatedAlt,langMismatch,redundantPrefix,redundantSuffix,tooShort,repeatedElsewhere],[contradictingAlt],[htmlInAlt],[houseStyle],[staleAlt],[adjacentDuplicateLink,redundantWithText],[keywordStuffing,longAlt],[decorativeInText,decorativeInFigure]]
;const advice=[samePictureBetterAlt];const rules=[...groups.flat(),...advice].toSorted(rule.N)
;const rules_known=new Map(rules.map(rule=>[rule.id,rule]))
;const rulesAboutOthers=[repeatedAlt,contradictingAlt,untranslatedAlt,repeatedElsewhere].map(({id:id})=>id);function isRule(id){
return rules_known.has(id)}function fixedBy(id){return rules_known.get(id)?.fixedBy}function mayMend(id){
return rules_known.get(id)?.mend!==undefined}function mendBy(id,image,page){return rules_known.get(id)?.mend?.(image,page)}
function isAdvice(id){return advice.some(rule=>rule.id===id)}function runRules(image,page,asked=everyRule){
const faults=firstOfEach(asked.groups,image,page);const isFaulty=faults.some(({severity:severity})=>severity!=="info")
;return isFaulty?[...faults,...firstOfEach([asked.advice],image,page)].toSorted(rule.N):faults}function askedRules(isAsked){
const running=group=>group.filter(({id:id})=>isAsked(id));return{groups:groups.map(running).filter(({length:length})=>length>0),
advice:running(advice)}}const everyRule=askedRules(()=>true);function firstOfEach(asked,image,page){const findings=[]
;for(const group of asked){for(const rule of group){const message=rule.check(image,page);if(message===undefined)continue;findings.push({
rule:rule.id,severity:rule.severityOf?.(image,page)??rule.severity,message:message});break}}return findings}}),
95136: (($module,$exports,$require)=>{$require.d($exports,{E8:()=>fileStem,Md:()=>fileName,s$:()=>filePath,wX:()=>symbolOf})
;var $m0=$require(72341);var $m1=$require(25279);const longest=2e3;function filePath(address){return(0,$m0.z)(written(address))}
const fileName=(0,$m1.l)(address=>{const path=written(address);const last=path.slice(path.lastIndexOf("/")+1)
;if(plainName.test(last))return last;return(0,$m0.z)(path.split(/[/\\]/u).findLast(part=>part!=="")??"")});const plainName=/^[\w.-]+$/
;const fileStem=(0,$m1.l)(address=>fileName(address).replace(ending,""));const ending=/(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu
;function written(address){const start=address.trimStart().slice(0,longest);if(/^data:/iu.test(start))return""
;return(/[?#]/.test(start)?start.replace(/[?#].*$/su,""):start).trimEnd()}function symbolOf(address){
const at=address.slice(0,longest).indexOf("#");const symbol=at===-1?"":address.slice(at,longest)
;return symbol.length>1&&/\.svg$/iu.test(filePath(address))?symbol:""}}),
57646: (($module,$exports,$require)=>{$require.d($exports,{Cd:()=>styleFault,Y5:()=>lengthOf,cc:()=>forbiddenStart,ek:()=>placesOf,
mb:()=>endMarkOf});function styleFault(text,style){
const{forbiddenStarts:forbiddenStarts=[],names:names=[],avoid:avoid={},minLength:minLength=0,maxLength:maxLength=Infinity,endMark:endMark}=style
;const start=forbiddenStart(text,forbiddenStarts);if(start!==undefined)return{decision:"forbidden-starts",found:start,instead:""}
;for(const name of names){const found=placesOf(text,name).find(({written:written})=>written!==name);if(found!==undefined)return{
decision:"names",found:found.written,instead:name}}for(const[word,instead]of Object.entries(avoid)){const[found]=placesOf(text,word)
;if(found!==undefined)return{decision:"avoid",found:found.written,instead:instead}}if(lengthOf(text,minLength)<minLength)return{
decision:"min-length",found:"",instead:""};if(lengthOf(text,maxLength)>maxLength)return{decision:"max-length",found:"",instead:""}
;const isEnded=endMarkOf(text)!=="";const isWrong=endMark==="required"&&!isEnded||endMark==="forbidden"&&isEnded;return isWrong?{
decision:"end-mark",found:endMarkOf(text),instead:""}:undefined}function forbiddenStart(text,forbidden){
const start=forbidden.find(words=>wordsAt(text,words,0));return start===undefined?undefined:text.slice(0,start.length)}
function endMarkOf(text){return/[.!?…。！？]["'”’»)\]]{0,2}$/u.exec(text.slice(-4))?.[0]??""}function lengthOf(text,most){
if(text.length<=64)return Array.from(text).length;let length=0;for(const character of text){length+=character===""?0:1
;if(length>most)return length}return length}function placesOf(text,words){const[hay,needle]=[text.toLowerCase(),words.toLowerCase()]
;if(needle===""||hay.length!==text.length||needle.length!==words.length)return[];const found=[]
;for(let at=hay.indexOf(needle);at>=0;at=hay.indexOf(needle,at+needle.length)){if(wordsAt(text,words,at))found.push({at:at,
written:text.slice(at,at+words.length)})}return found}function wordsAt(text,words,at){
if(words===""||text.slice(at,at+words.length).toLowerCase()!==words.toLowerCase())return false
;const[before,after]=[text.slice(Math.max(0,at-2),at),text.slice(at+words.length,at+words.length+2)]
;return!(/[\p{L}\p{N}]$/u.test(before)&&/^[\p{L}\p{N}]/u.test(words))&&!(/^[\p{L}\p{N}]/u.test(after)&&/[\p{L}\p{N}]$/u.test(words))}}),
49121: (($module,$exports,$require)=>{$require.d($exports,{NT:()=>pictureTokens,ZJ:()=>isPictureAddress,hI:()=>endsInPictureName,
ix:()=>holdsPictureName,n6:()=>pictureEndings,so:()=>isPictureName});var $m0=$require(95136)
;const pictureEndings="apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp".split(" ")
;const drawingEndings="drawio emf eps excalidraw psd tga wmf xcf".split(" ");function isPictureName(name){return picture.test(name)}
function isPictureAddress(address){return isPictureName((0,$m0.s$)(address))}function endsInPictureName(text){return named.test(text)}
function holdsPictureName(text){return mentioned.test(text)}const shown=pictureEndings.join("|")
;const all=[...pictureEndings,...drawingEndings].join("|");const pictureTokens=new RegExp(`\\.(?:${shown})\\b`,"i")
;const picture=new RegExp(`\\.(?:${shown})$`,"i");const named=new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`,"i")
;const mentioned=new RegExp(`\\S\\.(?:${all})\\b`,"i")}),
53658: (($module,$exports,$require)=>{$require.d($exports,{M:()=>sameWords,i:()=>spokenWords});var $m0=$require(25279)
;var $m1=$require(98968);function sameWords(a,b){if(b===undefined||Math.abs(a.length-b.length)>slack)return false;const words=spokenWords(a)
;return/[\p{L}\p{N}]/u.test(words)&&words===spokenWords(b)}const spokenWords=(0,$m0.l)(spoken,200);function spoken(text){
const start=text.slice(0,longest);if(isPlain(start))return start.toLowerCase().replace(plainSilent," ").trim()
;return start.normalize("NFKC").toLowerCase().replace(/\p{Default_Ignorable_Code_Point}/gu,"").replace(silent," ").replace(unspaced,"").trim()
}function isPlain(text){return/^[A-Za-z\d ,.:;!?'"()-]*$/.test(text)&&!text.startsWith("-")&&!text.includes(" -")}
const plainSilent=/[ ,.:;!?'"()-]+/g;const slack=20;const longest=1e3;const silent=/(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu
;const unspaced=new RegExp(`(?<=[${$m1.E}]) (?=[${$m1.E}])`,"gu")}),
79780: (($module,$exports,$require)=>{$require.d($exports,{r:()=>isSpacer});var $m0=$require(95136);function isSpacer(image){
const{src:src,width:width,height:height,name:name,context:context}=image;if(namesControl(image))return false
;if(Math.min(width??Infinity,height??Infinity)<=mostPx)return true;const kind=spacers.exec(spaced((0,$m0.E8)(src)))?.[1]
;if(kind===undefined||mayShow(image,kind)||(name??"").trim().split(/\s+/u).length>mostWords)return false
;if(namesThing(spaced(name??""),kind))return false;return!spaced(`${context.heading??""} ${context.nearby}`).includes(kind)}
function mayShow({src:src,width:width,height:height},kind){if(kind!=="blank"&&kind!=="clear"&&kind!=="transparent")return false
;const largest=Math.max(width??height??Infinity,height??0);return largest>largestPx&&(largest!==Infinity||!/\.gif$/iu.test((0,$m0.Md)(src)))
}const largestPx=128;function namesThing(text,kind){const words=text.split(" ")
;return words.includes(kind)&&words.some(word=>word!==kind&&/^\p{L}{3,}$/u.test(word)&&!shapes.has(word))}
const shapes=new Set("image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space".split(" "))
;const mostPx=2;const mostWords=3;const spacers=/^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u
;function namesControl({kind:kind,context:context}){return kind==="link"||kind==="button"||context.control?.otherText.trim()===""}
function spaced(text){return text.toLowerCase().replace(/[\s_-]+/gu," ")}}),
36693: (($module,$exports,$require)=>{$require.d($exports,{t:()=>translationOf,v:()=>haveSameCodes});var $m0=$require(46)
;function translationOf(path){const suffix=(0,$m0.wQ)(path);const plain=suffix===undefined?path:path.replace(suffix.part,"")
;const folder=(0,$m0.tz)(plain);const document=fromDocusaurus(plain.split("/")).filter((segment,index,all)=>index===all.length-1||!(0,
$m0.lT)(segment)).join("/");return{document:document,language:suffix?.language??folder}}function fromDocusaurus(segments){
const at=segments.indexOf("i18n");const kind=/^docusaurus-plugin-content-(docs|blog|pages)$/.exec(segments[at+2]??"")?.[1]
;if(at===-1||kind===undefined)return segments;const rest=segments.slice(at+3)
;return[...segments.slice(0,at),kind,...rest[0]==="current"?rest.slice(1):rest]}function haveSameCodes(one,other){
return codesIn(one)===codesIn(other)}function codesIn(path){const folders=path.split("/")
;const[,ending=""]=/[._-]([a-z]{2}(?:[-_][a-z]{2,4})?)\.[a-z]+$/i.exec(folders.pop()??"")??[]
;const codes=folders.filter(segment=>/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/u.test(segment));return[...codes,(0,
$m0.ts)(ending.slice(0,2))??""].join("/")}}),
98968: (($module,$exports,$require)=>{$require.d($exports,{E:()=>unspacedScripts})
;const unspacedScripts=String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
}),
14006: ((o,i,n)=>{const t=n(98016),c=n(64059);function picomatch(o,i,n=!1){return!i||null!==i.windows&&void 0!==i.windows||(i={...i,
windows:c.isWindows()}),t(o,i,n)}Object.assign(picomatch,t),o.exports=picomatch}),
5595: (A=>{const _="\\\\/",R=`[^${_}]`,E="\\.",C="\\/",H="[^/]",S=`(?:${C}|$)`,T=`(?:^|${C})`,L=`${E}{1,2}${S}`,O={DOT_LITERAL:E,
PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:C,ONE_CHAR:"(?=.)",QMARK:H,END_ANCHOR:S,DOTS_SLASH:L,NO_DOT:`(?!${E})`,
NO_DOTS:`(?!${T}${L})`,NO_DOT_SLASH:`(?!${E}{0,1}${S})`,NO_DOTS_SLASH:`(?!${L})`,QMARK_NO_DOT:`[^.${C}]`,STAR:`${H}*?`,START_ANCHOR:T,
SEP:"/"},N={...O,SLASH_LITERAL:`[${_}]`,QMARK:R,STAR:`${R}*?`,DOTS_SLASH:`${E}{1,2}(?:[${_}]|$)`,NO_DOT:`(?!${E})`,
NO_DOTS:`(?!(?:^|[${_}])${E}{1,2}(?:[${_}]|$))`,NO_DOT_SLASH:`(?!${E}{0,1}(?:[${_}]|$))`,NO_DOTS_SLASH:`(?!${E}{1,2}(?:[${_}]|$))`,
QMARK_NO_DOT:`[^.${_}]`,START_ANCHOR:`(?:^|[${_}])`,END_ANCHOR:`(?:[${_}]|$)`,SEP:"\\"};A.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,
MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*",
"**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,
CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,
CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,
extglobChars:A=>({"!":{type:"negate",open:"(?:(?!(?:",close:`))${A.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",
open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}),globChars:A=>!0===A?N:O}}),
78265: ((t,e,u)=>{
const o=u(5595),n=u(64059),{MAX_LENGTH:s,POSIX_REGEX_SOURCE:p,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:r,REPLACEMENTS:l}=o,expandRange=(t,e)=>{
if("function"==typeof e.expandRange)return e.expandRange(...t,e);t.sort();const u=`[${t.join("-")}]`;try{new RegExp(u)}catch(e){
return t.map(t=>n.escapeRegex(t)).join("..")}return u
},syntaxError=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,splitTopLevel=t=>{const e=[]
;let u=0,o=0,n=0,s="",p=!1;for(const a of t)if(!0!==p)if("\\"!==a)if('"'!==a){
if(0===n)if("["===a)u++;else if("]"===a&&u>0)u--;else if(0===u)if("("===a)o++;else if(")"===a&&o>0)o--;else if("|"===a&&0===o){e.push(s),
s="";continue}s+=a}else n=1===n?0:1,s+=a;else s+=a,p=!0;else s+=a,p=!1;return e.push(s),e},normalizeSimpleBranch=t=>{let e=t.trim(),u=!0
;for(;!0===u;)u=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(2,-1),u=!0);if((t=>{let e=!1;for(const u of t)if(!0!==e)if("\\"!==u){
if(/[?*+@!()[\]{}]/.test(u))return!1}else e=!0;else e=!1;return!0})(e))return e.replace(/\\(.)/g,"$1")},parseRepeatedExtglob=(t,e=!0)=>{
if("+"!==t[0]&&"*"!==t[0]||"("!==t[1])return;let u=0,o=0,n=0,s=!1;for(let p=1;p<t.length;p++){const a=t[p]
;if(!0!==s)if("\\"!==a)if('"'!==a){if(1!==n)if("["!==a){if("]"===a&&u>0)u--;else if(!(u>0))if("("!==a){if(")"===a&&(o--,0===o)){
if(!0===e&&p!==t.length-1)return;return{type:t[0],body:t.slice(2,p),end:p}}}else o++}else u++}else n=1===n?0:1;else s=!0;else s=!1}
},getStarExtglobSequenceChars=t=>{let e=0;const u=[];for(;e<t.length;){const o=parseRepeatedExtglob(t.slice(e),!1)
;if(!o||"*"!==o.type)return;const n=splitTopLevel(o.body).map(t=>t.trim());if(1!==n.length)return;const s=normalizeSimpleBranch(n[0])
;if(!s||1!==s.length)return;u.push(s),e+=o.end+1}if(!(u.length<1))return u},repeatedExtglobRecursion=t=>{
let e=0,u=t.trim(),o=parseRepeatedExtglob(u);for(;o;)e++,u=o.body.trim(),o=parseRepeatedExtglob(u);return e},analyzeRepeatedExtglob=(t,e)=>{
if(!1===e.maxExtglobRecursion)return{risky:!1}
;const u="number"==typeof e.maxExtglobRecursion?e.maxExtglobRecursion:o.DEFAULT_MAX_EXTGLOB_RECURSION,s=splitTopLevel(t).map(t=>t.trim())
;if(s.length>1&&(s.some(t=>""===t)||s.some(t=>/^[*?]+$/.test(t))||(t=>{const e=t.map(normalizeSimpleBranch).filter(Boolean)
;for(let t=0;t<e.length;t++)for(let u=t+1;u<e.length;u++){const o=e[t],n=e[u],s=o[0]
;if(s&&o===s.repeat(o.length)&&n===s.repeat(n.length)&&(o===n||o.startsWith(n)||n.startsWith(o)))return!0}return!1})(s)))return{risky:!0}
;const p=[];let a=!1,r=!0;for(const t of s){const e=getStarExtglobSequenceChars(t);if(e){a=!0,p.push(...e);continue}
const o=normalizeSimpleBranch(t);if(o&&1===o.length)p.push(o);else if(r=!1,repeatedExtglobRecursion(t)>u)return{risky:!0}}return a?r?{
risky:!0,safeOutput:(l=[...new Set(p)],`${1===l.length?n.escapeRegex(l[0]):`[${l.map(t=>n.escapeRegex(t)).join("")}]`}*`)}:{risky:!0}:{
risky:!1};var l},parse=(t,e)=>{if("string"!=typeof t)throw new TypeError("Expected a string");t=l[t]||t;const u={...e
},i="number"==typeof u.maxLength?Math.min(s,u.maxLength):s;let c=t.length
;if(c>i)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${i}`);const f={type:"bos",value:"",output:u.prepend||""
},y=[f],g=u.capture?"":"?:",h=o.globChars(u.windows),x=o.extglobChars(h),{DOT_LITERAL:v,PLUS_LITERAL:b,SLASH_LITERAL:$,ONE_CHAR:d,DOTS_SLASH:k,NO_DOT:m,NO_DOT_SLASH:S,NO_DOTS_SLASH:E,QMARK:R,QMARK_NO_DOT:_,STAR:O,START_ANCHOR:A}=h,globstar=t=>`(${g}(?:(?!${A}${t.dot?k:v}).)*?)`,L=u.dot?"":m,w=u.dot?R:_
;let T=!0===u.bash?globstar(u):O;u.capture&&(T=`(${T})`),"boolean"==typeof u.noext&&(u.noextglob=u.noext);const I={input:t,index:-1,start:0,
dot:!0===u.dot,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:y}
;t=n.removePrefix(t,I),c=t.length;const C=[],N=[],H=[];let D,B=f
;const eos=()=>I.index===c-1,M=I.peek=(e=1)=>t[I.index+e],q=I.advance=()=>t[++I.index]||"",remaining=()=>t.slice(I.index+1),consume=(t="",e=0)=>{
I.consumed+=t,I.index+=e},append=t=>{I.output+=null!=t.output?t.output:t.value,consume(t.value)},negate=()=>{let t=1
;for(;"!"===M()&&("("!==M(2)||"?"===M(3));)q(),I.start++,t++;return t%2!=0&&(I.negated=!0,I.start++,!0)},increment=t=>{I[t]++,H.push(t)
},decrement=t=>{I[t]--,H.pop()},push=t=>{if("globstar"===B.type){
const e=I.braces>0&&("comma"===t.type||"brace"===t.type),u=!0===t.extglob||C.length&&("pipe"===t.type||"paren"===t.type)
;"slash"===t.type||"paren"===t.type||e||u||(I.output=I.output.slice(0,-B.output.length),B.type="star",B.value="*",B.output=T,
I.output+=B.output)}if(C.length&&"paren"!==t.type&&(C[C.length-1].inner+=t.value),(t.value||t.output)&&append(t),
B&&"text"===B.type&&"text"===t.type)return B.output=(B.output||B.value)+t.value,void(B.value+=t.value);t.prev=B,y.push(t),B=t
},extglobOpen=(t,e)=>{const o={...x[e],conditions:1,inner:""};o.prev=B,o.parens=I.parens,o.output=I.output,o.startIndex=I.index,
o.tokensIndex=y.length;const n=(u.capture?"(":"")+o.open;increment("parens"),push({type:t,value:e,output:I.output?"":d}),push({type:"paren",
extglob:!0,value:q(),output:n}),C.push(o)},extglobClose=o=>{
const s=t.slice(o.startIndex,I.index+1),p=t.slice(o.startIndex+2,I.index),a=analyzeRepeatedExtglob(p,u)
;if(("plus"===o.type||"star"===o.type)&&a.risky){
const t=a.safeOutput?(o.output?"":d)+(u.capture?`(${a.safeOutput})`:a.safeOutput):void 0,e=y[o.tokensIndex];e.type="text",e.value=s,
e.output=t||n.escapeRegex(s);for(let t=o.tokensIndex+1;t<y.length;t++)y[t].value="",y[t].output="",delete y[t].suffix
;return I.output=o.output+e.output,I.backtrack=!0,push({type:"paren",extglob:!0,value:D,output:""}),void decrement("parens")}
let r,l=o.close+(u.capture?")":"");if("negate"===o.type){let t=T;if(o.inner&&o.inner.length>1&&o.inner.includes("/")&&(t=globstar(u)),
(t!==T||eos()||/^\)+$/.test(remaining()))&&(l=o.close=`)$))${t}`),o.inner.includes("*")&&(r=remaining())&&/^\.[^\\/.]+$/.test(r)){
const u=parse(r,{...e,fastpaths:!1}).output;l=o.close=`)${u})${t})`}"bos"===o.prev.type&&(I.negatedExtglob=!0)}push({type:"paren",
extglob:!0,value:D,output:l}),decrement("parens")};if(!1!==u.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(t)){
let o=!1,s=t.replace(r,(t,e,u,n,s,p)=>"\\"===n?(o=!0,
t):"?"===n?e?e+n+(s?R.repeat(s.length):""):0===p?w+(s?R.repeat(s.length):""):R.repeat(u.length):"."===n?v.repeat(u.length):"*"===n?e?e+n+(s?T:""):T:e?t:`\\${t}`)
;return!0===o&&(s=!0===u.unescape?s.replace(/\\/g,""):s.replace(/\\+/g,t=>t.length%2==0?"\\\\":t?"\\":"")),
s===t&&!0===u.contains?(I.output=t,I):(I.output=n.wrapOutput(s,I,e),I)}for(;!eos();){if(D=q(),"\0"===D)continue;if("\\"===D){const t=M()
;if("/"===t&&!0!==u.bash)continue;if("."===t||";"===t)continue;if(!t){D+="\\",push({type:"text",value:D});continue}
const e=/^\\+/.exec(remaining());let o=0;if(e&&e[0].length>2&&(o=e[0].length,I.index+=o,o%2!=0&&(D+="\\")),!0===u.unescape?D=q():D+=q(),
0===I.brackets){push({type:"text",value:D});continue}}if(I.brackets>0&&("]"!==D||"["===B.value||"[^"===B.value)){if(!1!==u.posix&&":"===D){
const t=B.value.slice(1);if(t.includes("[")&&(B.posix=!0,t.includes(":"))){
const t=B.value.lastIndexOf("["),e=B.value.slice(0,t),u=B.value.slice(t+2),o=p[u];if(o){B.value=e+o,I.backtrack=!0,q(),
f.output||1!==y.indexOf(B)||(f.output=d);continue}}}("["===D&&":"!==M()||"-"===D&&"]"===M())&&(D=`\\${D}`),
"]"!==D||"["!==B.value&&"[^"!==B.value||(D=`\\${D}`),!0===u.posix&&"!"===D&&"["===B.value&&(D="^"),B.value+=D,append({value:D});continue}
if(1===I.quotes&&'"'!==D){D=n.escapeRegex(D),B.value+=D,append({value:D});continue}if('"'===D){I.quotes=1===I.quotes?0:1,
!0===u.keepQuotes&&push({type:"text",value:D});continue}if("("===D){increment("parens"),push({type:"paren",value:D});continue}if(")"===D){
if(0===I.parens&&!0===u.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const t=C[C.length-1];if(t&&I.parens===t.parens+1){
extglobClose(C.pop());continue}push({type:"paren",value:D,output:I.parens?")":"\\)"}),decrement("parens");continue}if("["===D){
if(!0!==u.nobracket&&remaining().includes("]"))increment("brackets");else{
if(!0!==u.nobracket&&!0===u.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));D=`\\${D}`}push({type:"bracket",value:D})
;continue}if("]"===D){if(!0===u.nobracket||B&&"bracket"===B.type&&1===B.value.length){push({type:"text",value:D,output:`\\${D}`});continue}
if(0===I.brackets){if(!0===u.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:D,output:`\\${D}`})
;continue}decrement("brackets");const t=B.value.slice(1);if(!0===B.posix||"^"!==t[0]||t.includes("/")||(D=`/${D}`),B.value+=D,append({
value:D}),!1===u.literalBrackets||n.hasRegexChars(t))continue;const e=n.escapeRegex(B.value);if(I.output=I.output.slice(0,-B.value.length),
!0===u.literalBrackets){I.output+=e,B.value=e;continue}B.value=`(${g}${e}|${B.value})`,I.output+=B.value;continue}
if("{"===D&&!0!==u.nobrace){increment("braces");const t={type:"brace",value:D,output:"(",outputIndex:I.output.length,
tokensIndex:I.tokens.length};N.push(t),push(t);continue}if("}"===D){const t=N[N.length-1];if(!0===u.nobrace||!t){push({type:"text",value:D,
output:D});continue}let e=")";if(!0===t.dots){const t=y.slice(),o=[];for(let e=t.length-1;e>=0&&(y.pop(),
"brace"!==t[e].type);e--)"dots"!==t[e].type&&o.unshift(t[e].value);e=expandRange(o,u),I.backtrack=!0}if(!0!==t.comma&&!0!==t.dots){
const u=I.output.slice(0,t.outputIndex),o=I.tokens.slice(t.tokensIndex);t.value=t.output="\\{",D=e="\\}",I.output=u
;for(const t of o)I.output+=t.output||t.value}push({type:"brace",value:D,output:e}),decrement("braces"),N.pop();continue}if("|"===D){
C.length>0&&C[C.length-1].conditions++,push({type:"text",value:D});continue}if(","===D){let t=D;const e=N[N.length-1]
;e&&"braces"===H[H.length-1]&&(e.comma=!0,t="|"),push({type:"comma",value:D,output:t});continue}if("/"===D){
if("dot"===B.type&&I.index===I.start+1){I.start=I.index+1,I.consumed="",I.output="",y.pop(),B=f;continue}push({type:"slash",value:D,output:$
});continue}if("."===D){if(I.braces>0&&"dot"===B.type){"."===B.value&&(B.output=v);const t=N[N.length-1];B.type="dots",B.output+=D,
B.value+=D,t.dots=!0;continue}if(I.braces+I.parens===0&&"bos"!==B.type&&"slash"!==B.type){push({type:"text",value:D,output:v});continue}
push({type:"dot",value:D,output:v});continue}if("?"===D){if(!(B&&"("===B.value)&&!0!==u.noextglob&&"("===M()&&"?"!==M(2)){
extglobOpen("qmark",D);continue}if(B&&"paren"===B.type){const t=M();let e=D
;("("===B.value&&!/[!=<:]/.test(t)||"<"===t&&!/<([!=]|\w+>)/.test(remaining()))&&(e=`\\${D}`),push({type:"text",value:D,output:e});continue}
if(!0!==u.dot&&("slash"===B.type||"bos"===B.type)){push({type:"qmark",value:D,output:_});continue}push({type:"qmark",value:D,output:R})
;continue}if("!"===D){if(!0!==u.noextglob&&"("===M()&&("?"!==M(2)||!/[!=<:]/.test(M(3)))){extglobOpen("negate",D);continue}
if(!0!==u.nonegate&&0===I.index){negate();continue}}if("+"===D){if(!0!==u.noextglob&&"("===M()&&"?"!==M(2)){extglobOpen("plus",D);continue}
if(B&&"("===B.value||!1===u.regex){push({type:"plus",value:D,output:b});continue}
if(B&&("bracket"===B.type||"paren"===B.type||"brace"===B.type)||I.parens>0){push({type:"plus",value:D});continue}push({type:"plus",value:b})
;continue}if("@"===D){if(!0!==u.noextglob&&"("===M()&&"?"!==M(2)){push({type:"at",extglob:!0,value:D,output:""});continue}push({type:"text",
value:D});continue}if("*"!==D){"$"!==D&&"^"!==D||(D=`\\${D}`);const t=a.exec(remaining());t&&(D+=t[0],I.index+=t[0].length),push({
type:"text",value:D});continue}if(B&&("globstar"===B.type||!0===B.star)){B.type="star",B.star=!0,B.value+=D,B.output=T,I.backtrack=!0,
I.globstar=!0,consume(D);continue}let e=remaining();if(!0!==u.noextglob&&/^\([^?]/.test(e)){extglobOpen("star",D);continue}
if("star"===B.type){if(!0===u.noglobstar){consume(D);continue}
const o=B.prev,n=o.prev,s="slash"===o.type||"bos"===o.type,p=n&&("star"===n.type||"globstar"===n.type)
;if(!0===u.bash&&(!s||e[0]&&"/"!==e[0])){push({type:"star",value:D,output:""});continue}
const a=I.braces>0&&("comma"===o.type||"brace"===o.type),r=C.length&&("pipe"===o.type||"paren"===o.type);if(!s&&"paren"!==o.type&&!a&&!r){
push({type:"star",value:D,output:""});continue}for(;"/**"===e.slice(0,3);){const u=t[I.index+4];if(u&&"/"!==u)break;e=e.slice(3),
consume("/**",3)}const l=eos()||I.parens>0&&e===")".repeat(I.parens)&&!C.some(t=>"negate"===t.type);if("bos"===o.type&&eos()){
B.type="globstar",B.value+=D,B.output=globstar(u),I.output=B.output,I.globstar=!0,consume(D);continue}
if("slash"===o.type&&"bos"!==o.prev.type&&!p&&l){I.output=I.output.slice(0,-(o.output+B.output).length),o.output=`(?:${o.output}`,
B.type="globstar",B.output=globstar(u)+(u.strictSlashes?")":"|$)"),B.value+=D,I.globstar=!0,I.output+=o.output+B.output,consume(D);continue}
if("slash"===o.type&&"bos"!==o.prev.type&&"/"===e[0]){const t=void 0!==e[1]?"|$":"";I.output=I.output.slice(0,-(o.output+B.output).length),
o.output=`(?:${o.output}`,B.type="globstar",B.output=`${globstar(u)}${$}|${$}${t})`,B.value+=D,I.output+=o.output+B.output,I.globstar=!0,
consume(D+q()),push({type:"slash",value:"/",output:""});continue}if("bos"===o.type&&"/"===e[0]){B.type="globstar",B.value+=D,
B.output=`(?:^|${$}|${globstar(u)}${$})`,I.output=B.output,I.globstar=!0,consume(D+q()),push({type:"slash",value:"/",output:""});continue}
I.output=I.output.slice(0,-B.output.length),B.type="globstar",B.output=globstar(u),B.value+=D,I.output+=B.output,I.globstar=!0,consume(D)
;continue}const o={type:"star",value:D,output:T}
;!0!==u.bash?!B||"bracket"!==B.type&&"paren"!==B.type||!0!==u.regex?(I.index!==I.start&&"slash"!==B.type&&"dot"!==B.type||("dot"===B.type?(I.output+=S,
B.output+=S):!0===u.dot?(I.output+=E,B.output+=E):(I.output+=L,B.output+=L),"*"!==M()&&(I.output+=d,B.output+=d)),push(o)):(o.output=D,
push(o)):(o.output=".*?","bos"!==B.type&&"slash"!==B.type||(o.output=L+o.output),push(o))}for(;I.brackets>0;){
if(!0===u.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));I.output=n.escapeLast(I.output,"["),decrement("brackets")}
for(;I.parens>0;){if(!0===u.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));I.output=n.escapeLast(I.output,"("),
decrement("parens")}for(;I.braces>0;){if(!0===u.strictBrackets)throw new SyntaxError(syntaxError("closing","}"))
;I.output=n.escapeLast(I.output,"{"),decrement("braces")}if(!0===u.strictSlashes||"star"!==B.type&&"bracket"!==B.type||push({
type:"maybe_slash",value:"",output:`${$}?`}),!0===I.backtrack){I.output=""
;for(const t of I.tokens)I.output+=null!=t.output?t.output:t.value,t.suffix&&(I.output+=t.suffix)}return I};parse.fastpaths=(t,e)=>{
const u={...e},p="number"==typeof u.maxLength?Math.min(s,u.maxLength):s,a=t.length
;if(a>p)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${p}`);t=l[t]||t
;const{DOT_LITERAL:r,SLASH_LITERAL:i,ONE_CHAR:c,DOTS_SLASH:f,NO_DOT:y,NO_DOTS:g,NO_DOTS_SLASH:h,STAR:x,START_ANCHOR:v}=o.globChars(u.windows),b=u.dot?g:y,$=u.dot?h:y,d=u.capture?"":"?:"
;let k=!0===u.bash?".*?":x;u.capture&&(k=`(${k})`);const globstar=t=>!0===t.noglobstar?k:`(${d}(?:(?!${v}${t.dot?f:r}).)*?)`,create=t=>{
switch(t){case"*":return`${b}${c}${k}`;case".*":return`${r}${c}${k}`;case"*.*":return`${b}${k}${r}${c}${k}`;case"*/*":
return`${b}${k}${i}${c}${$}${k}`;case"**":return b+globstar(u);case"**/*":return`(?:${b}${globstar(u)}${i})?${$}${c}${k}`;case"**/*.*":
return`(?:${b}${globstar(u)}${i})?${$}${k}${r}${c}${k}`;case"**/.*":return`(?:${b}${globstar(u)}${i})?${r}${c}${k}`;default:{
const e=/^(.*?)\.(\w+)$/.exec(t);if(!e)return;const u=create(e[1]);if(!u)return;return u+r+e[2]}}},m=n.removePrefix(t,{negated:!1,prefix:""
});let S=create(m);return S&&!0!==u.strictSlashes&&(S+=`${i}?`),S},t.exports=parse}),
98016: ((t,e,n)=>{const o=n(31781),s=n(78265),r=n(64059),a=n(5595),picomatch=(t,e,n=!1)=>{if(Array.isArray(t)){
const o=t.map(t=>picomatch(t,e,n)),arrayMatcher=t=>{for(const e of o){const n=e(t);if(n)return n}return!1};return arrayMatcher}
const o=(s=t)&&"object"==typeof s&&!Array.isArray(s)&&t.tokens&&t.input;var s
;if(""===t||"string"!=typeof t&&!o)throw new TypeError("Expected pattern to be a non-empty string")
;const r=e||{},a=r.windows,c=o?picomatch.compileRe(t,e):picomatch.makeRe(t,e,!1,!0),i=c.state;delete c.state;let isIgnored=()=>!1
;if(r.ignore){const t={...e,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(r.ignore,t,n)}const matcher=(n,o=!1)=>{
const{isMatch:s,match:p,output:u}=picomatch.test(n,c,e,{glob:t,posix:a}),f={glob:t,state:i,regex:c,posix:a,input:n,output:u,match:p,
isMatch:s};return"function"==typeof r.onResult&&r.onResult(f),!1===s?(f.isMatch=!1,
!!o&&f):isIgnored(n)?("function"==typeof r.onIgnore&&r.onIgnore(f),f.isMatch=!1,!!o&&f):("function"==typeof r.onMatch&&r.onMatch(f),!o||f)}
;return n&&(matcher.state=i),matcher};picomatch.test=(t,e,n,{glob:o,posix:s}={})=>{
if("string"!=typeof t)throw new TypeError("Expected input to be a string");if(""===t)return{isMatch:!1,output:""}
;const a=n||{},c=a.format||(s?r.toPosixSlashes:null);let i=t===o,p=i&&c?c(t):t;return!1===i&&(p=c?c(t):t,i=p===o),
!1!==i&&!0!==a.capture||(i=!0===a.matchBase||!0===a.basename?picomatch.matchBase(t,e,n,s):e.exec(p)),{isMatch:Boolean(i),match:i,output:p}},
picomatch.matchBase=(t,e,n,o=n&&n.windows)=>(e instanceof RegExp?e:picomatch.makeRe(e,n)).test(r.basename(t,{windows:o})),
picomatch.isMatch=(t,e,n)=>picomatch(e,n)(t),picomatch.parse=(t,e)=>Array.isArray(t)?t.map(t=>picomatch.parse(t,e)):s(t,{...e,fastpaths:!1
}),picomatch.scan=(t,e)=>o(t,e),picomatch.compileRe=(t,e,n=!1,o=!1)=>{if(!0===n)return t.output
;const s=e||{},r=s.contains?"":"^",a=s.contains?"":"$";let c=`${r}(?:${t.output})${a}`;t&&!0===t.negated&&(c=`^(?!${c}).*$`)
;const i=picomatch.toRegex(c,e);return!0===o&&(i.state=t),i},picomatch.makeRe=(t,e={},n=!1,o=!1)=>{
if(!t||"string"!=typeof t)throw new TypeError("Expected a non-empty string");let r={negated:!1,fastpaths:!0}
;return!1===e.fastpaths||"."!==t[0]&&"*"!==t[0]||(r.output=s.fastpaths(t,e)),r.output||(r=s(t,e)),picomatch.compileRe(r,e,n,o)},
picomatch.toRegex=(t,e)=>{try{const n=e||{};return new RegExp(t,n.flags||(n.nocase?"i":""))}catch(t){if(e&&!0===e.debug)throw t;return/$^/}
},picomatch.constants=a,t.exports=picomatch}),
31781: ((e,s,i)=>{
const t=i(64059),{CHAR_ASTERISK:l,CHAR_AT:a,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:n,CHAR_DOT:f,CHAR_EXCLAMATION_MARK:r,CHAR_FORWARD_SLASH:c,CHAR_LEFT_CURLY_BRACE:A,CHAR_LEFT_PARENTHESES:b,CHAR_LEFT_SQUARE_BRACKET:R,CHAR_PLUS:h,CHAR_QUESTION_MARK:_,CHAR_RIGHT_CURLY_BRACE:k,CHAR_RIGHT_PARENTHESES:C,CHAR_RIGHT_SQUARE_BRACKET:u}=i(5595),isPathSeparator=e=>e===c||e===o,depth=e=>{
!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,s)=>{
const i=s||{},p=e.length-1,E=!0===i.parts||!0===i.tokens||!0===i.scanToEnd,H=[],G=[],T=[]
;let d,g,S=e,x=-1,B=0,v=0,L=!1,D=!1,I=!1,K=!1,U=!1,m=!1,M=!1,O=!1,P=!1,F=!1,N=0,Q={value:"",depth:0,isGlob:!1}
;const eos=()=>x>=p,peek=()=>S.charCodeAt(x+1),advance=()=>(d=g,S.charCodeAt(++x));for(;x<p;){let e;if(g=advance(),g!==o){if(!0===m||g===A){
for(N++;!0!==eos()&&(g=advance());)if(g!==o)if(g!==A){if(!0!==m&&g===f&&(g=advance())===f){if(L=Q.isBrace=!0,I=Q.isGlob=!0,F=!0,
!0===E)continue;break}if(!0!==m&&g===n){if(L=Q.isBrace=!0,I=Q.isGlob=!0,F=!0,!0===E)continue;break}if(g===k&&(N--,0===N)){m=!1,
L=Q.isBrace=!0,F=!0;break}}else N++;else M=Q.backslashes=!0,advance();if(!0===E)continue;break}if(g!==c){if(!0!==i.noext){
if(!0===(g===h||g===a||g===l||g===_||g===r)&&peek()===b){if(I=Q.isGlob=!0,K=Q.isExtglob=!0,F=!0,g===r&&x===B&&(P=!0),!0===E){let e=0
;for(;!0!==eos()&&(g=advance());)if(g!==o)if(g!==b){if(g===C&&0===--e){F=!0;break}}else e++;else M=Q.backslashes=!0,advance();continue}break
}}if(g===l){if(d===l&&(U=Q.isGlobstar=!0),I=Q.isGlob=!0,F=!0,!0===E)continue;break}if(g===_){if(I=Q.isGlob=!0,F=!0,!0===E)continue;break}
if(g===R){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===u){D=Q.isBracket=!0,I=Q.isGlob=!0,F=!0;break}}else M=Q.backslashes=!0,advance()
;if(!0===E)continue;break}if(!0===i.nonegate||g!==r||x!==B){if(!0!==i.noparen&&g===b){if(I=Q.isGlob=!0,!0===E){let e=1
;for(;!0!==eos()&&(g=advance());)if(g!==o)if(g!==b){if(g===C&&0===--e){F=!0;break}}else e++;else M=Q.backslashes=!0,advance();continue}break
}if(!0===I){if(F=!0,!0===E)continue;break}}else O=Q.negated=!0,B++}else{if(H.push(x),G.push(Q),Q={value:"",depth:0,isGlob:!1},
!0===F)continue;if(d===f&&x===B+1){B+=2;continue}v=x+1}}else M=Q.backslashes=!0,g=advance(),g===A&&(m=!0)}!0===i.noext&&(K=!1,I=!1)
;let W=S,Y="",X="";B>0&&(Y=S.slice(0,B),S=S.slice(B),v-=B),W&&!0===I&&v>0?(W=S.slice(0,v),X=S.slice(v)):!0===I?(W="",X=S):W=S,
W&&""!==W&&"/"!==W&&W!==S&&isPathSeparator(W.charCodeAt(W.length-1))&&(W=W.slice(0,-1)),!0===i.unescape&&(X&&(X=t.removeBackslashes(X)),
W&&!0===M&&(W=t.removeBackslashes(W)));const j={prefix:Y,input:e,start:B,base:W,glob:X,isBrace:L,isBracket:D,isGlob:I,isExtglob:K,
isGlobstar:U,negated:O,negatedExtglob:P};if(!0===i.tokens&&(j.maxDepth=0,isPathSeparator(g)||G.push(Q),j.tokens=G),
!0===i.parts||!0===i.tokens){let s;for(let t=0;t<H.length;t++){const l=void 0!==s?s+1:B,a=H[t],o=e.slice(l,a)
;i.tokens&&(0===t&&0!==B?(G[t].isPrefix=!0,G[t].value=Y):G[t].value=o,depth(G[t]),j.maxDepth+=G[t].depth),a>=B&&(T.push(o),s=a)}
const t=void 0!==s?s+1:B,l=e.slice(t);T.push(l),i.tokens&&s&&s+1<e.length&&(G[G.length-1].value=l,depth(G[G.length-1]),
j.maxDepth+=G[G.length-1].depth),j.slashes=H,j.parts=T}return j}}),
64059: ((e,t,s)=>{const{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:a,REGEX_SPECIAL_CHARS:n,REGEX_SPECIAL_CHARS_GLOBAL:o}=s(5595)
;t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>n.test(e),
t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),t.toPosixSlashes=e=>e.replace(r,"/"),
t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase()
;return"win32"===e||"windows"===e}return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},
t.removeBackslashes=e=>e.replace(a,e=>"\\"===e?"":e),t.escapeLast=(e,s,r)=>{const a=e.lastIndexOf(s,r)
;return-1===a?e:"\\"===e[a-1]?t.escapeLast(e,s,a-1):`${e.slice(0,a)}\\${e.slice(a)}`},t.removePrefix=(e,t={})=>{let s=e
;return s.startsWith("./")&&(s=s.slice(2),t.prefix="./"),s},t.wrapOutput=(e,t={},s={})=>{
let r=`${s.contains?"":"^"}(?:${e})${s.contains?"":"$"}`;return!0===t.negated&&(r=`(?:^(?!${r}).*$)`),r},t.basename=(e,{windows:t}={})=>{
const s=e.split(t?/[\\/]/:"/"),r=s[s.length-1];return""===r?s[s.length-2]:r}}),

};
