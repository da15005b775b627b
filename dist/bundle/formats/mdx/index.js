import { modules as common0 } from '../../common/formats/jsx/values.js';
import { modules as common1 } from '../../common/packages/estree-util-visit/lib/index.js';
export const ids = [2786, 8200];
export const modules = {
...common0,
...common1,
42786: (($module,$exports,$require)=>{$require.d($exports,{createMdx:()=>createMdx,mdx:()=>mdx})
;var formats_components=$require(18591);var may_hold=$require(69638);var quick=$require(88415);var outline_near=$require(22604)
;var decorative=$require(15905);var page_elements=$require(39079);var outline=$require(18161);var text_holes=$require(26365)
;var places=$require(79541);var markdown_outline=$require(67759);var outline_code=$require(72333);function outlineJsx(node,holes,shift){
if(node.type==="mdxJsxFlowElement"||node.type==="mdxJsxTextElement"){
return node.attributes.flatMap(attribute=>outlineAttribute(attribute,holes,shift))}
const hasCode=node.type==="mdxFlowExpression"||node.type==="mdxTextExpression"||node.type==="mdxjsEsm";return hasCode?(0,
outline_code.k)(node.data?.estree,holes,shift):[]}function outlineAttribute(attribute,holes,shift){
const start=attribute.position?.start.offset;const end=attribute.position?.end.offset
;const span=start===undefined||end===undefined?undefined:(0,outline_code.a)({start:start,end:end},shift)
;const{data:data}=attribute.type==="mdxJsxAttribute"&&typeof attribute.value==="object"&&attribute.value!==null?attribute.value:attribute
;const code=data&&"estree"in data?data.estree:undefined;return[...(0,markdown_outline.a)(attribute.type,span,holes),...(0,
outline_code.k)(code,holes,shift)]}var set_attribute=$require(73852);var marks=$require(35735);var markdown_label=$require(69971)
;function setMdxLabel(text,image,alt){const line=alt.replace(/(?<!\s)\s*\n\s*/g," ");const edit=(0,markdown_label.je)(text,image,line)
;const label=(0,markdown_label.cR)(line);const rest=edit.text.slice(label.length);return{span:edit.span,
text:label.replace(/\\[^]|[{}]/g,escaped)+rest}}function escaped(mark){return mark.startsWith("\\")?mark:`\\${mark}`}
var found=$require(97931);var markdown_projected=$require(25617);var to_image=$require(26532);var jsx_places=$require(60733)
;function toImage(source,{element:element,image:image},projection,labels){const projected=projection.elements.get(startOf(element))
;if(projected)return(0,jsx_places.yF)(source,image,projected);const own=projection.images.get(startOf(element));if(!own){const dialect=(0,
markdown_projected.II)(element,projection);return dialect?(0,found.F)(image,dialect):image}const text=(own.alt??"").replace(/\s+/g," ")
;return{...image,alt:text===""?{kind:"empty"}:{kind:"text",text:text},name:text.trim()===""?image.name:text.trim(),syntax:(0,
to_image.rS)(own),title:image.title??projection.titleOf(own),...markdown_label.wW,...(0,markdown_label.ry)(source,labels.get(own))}}
function startOf(element){return element.position?.start.offset??-1}var formats_markdown=$require(90285);var markdown_places=$require(25001)
;var tokens=$require(45759);var lib=$require(84146);var braces=$require(19965);var jsx_code=$require(68438)
;function findMdxComments(source,tree){const code=(0,jsx_code.tE)(source);const inHtml=(0,jsx_code.dQ)(code);const html=(0,
jsx_code.HW)(source,"\x3c!--","--\x3e",at=>!inHtml(at)).map(span=>({text:source.slice(span.start+"\x3c!--".length,span.end-"--\x3e".length),
span:span}));const scripted=tree?fromTree(tree):fromMarks(source,(0,jsx_code.dQ)(code))
;const braced=scripted.map(({text:text,span:span})=>({text:text,span:(0,braces.f)(source,span)??span}))
;return[...html,...braced].sort((a,b)=>a.span.start-b.span.start)}function withoutMdxComments(source){const parts=[];let at=0
;for(const{span:span}of fromMarks(source,(0,jsx_code.dQ)((0,jsx_code.tE)(source)))){const{start:start,end:end}=(0,braces.f)(source,span)??{
start:at,end:at};parts.push(source.slice(at,start),source.slice(start,end).replace(/[^\r\n]/g," "));at=end}
return[...parts,source.slice(at)].join("")}function fromTree(tree){const found=[];(0,lib.VG)(tree,node=>{
if(node.type==="mdxjsEsm"||node.type==="mdxFlowExpression"||node.type==="mdxTextExpression"){found.push(...node.data?.estree?.comments??[])}
});return found.flatMap(({value:value,range:range})=>range?[{text:value,span:{start:range[0],end:range[1]}}]:[])}
function fromMarks(source,isCode){const spans=(0,jsx_code.HW)(source,"/*","*/",at=>!isCode(at)&&(0,braces.i)(source,at))
;return spans.map(span=>({text:source.slice(span.start+2,span.end-2),span:span}))}var remark_gfm_lib=$require(73565)
;var remark_mdx_lib=$require(78200);var remark_parse_lib=$require(22920);var unified_lib=$require(8717);var limits=$require(83887)
;var literal_links=$require(82258);var work_limit=$require(21434);var parse=$require(56407);function elementDepth(source){const isCode=(0,
jsx_code.dQ)((0,jsx_code.tE)(source));let depth=0;let deepest=0
;for(const{0:mark,index:index}of source.matchAll(/<\/|\/>|<(?=[A-Za-z$_>])/g)){if(isCode(index))continue
;depth=mark==="<"?depth+1:Math.max(0,depth-1);deepest=Math.max(deepest,depth)}return deepest}var acorn=$require(54559)
;var acorn_jsx=$require(83637);class TooMuchJavaScript extends Error{}function createLimitedAcorn(){let left=mostRead
;const hasRoomFor=text=>(left-=text.length)>=0;return{parse:(text,options)=>hasRoomFor(text)?parser.parse(text,options):refused({...program
}),parseExpressionAt:(text,offset,options)=>hasRoomFor(text)?parser.parseExpressionAt(text,offset,options):refused({...identifier})}}
const mostRead=5e6;const parser=acorn.iX.extend(acorn_jsx());const program={type:"Program",start:0,end:0,body:[],sourceType:"module"}
;const identifier={type:"Identifier",start:0,end:0,name:""};function refused(node){const refuse=()=>{
throw new TooMuchJavaScript("it has too much JavaScript in one piece")};return Object.defineProperties(node,{end:{get:refuse},comments:{
set:refuse}})}function maskForMdx(source){const code=(0,jsx_code.tE)(source);const inComment=(0,jsx_code.dQ)(code);const comments=(0,
jsx_code.HW)(source,"\x3c!--","--\x3e",at=>isOpen(source,at,inComment));const others=(0,jsx_code.dQ)(code)
;const marks=[...source.matchAll(foreign)].filter(({index:index})=>isOpen(source,index,others)).map(({0:match,index:index})=>({start:index,
end:index+match.length}));let masked="";let from=0;for(const{start:start,end:end}of[...comments,...marks].sort((a,b)=>a.start-b.start)){
if(end<=from)continue;masked+=source.slice(from,Math.max(from,start))+blank(source.slice(Math.max(from,start),end));from=end}
return masked+source.slice(from)}
const foreign=/\{#[\w.:-]+\}|<\/?(?:br|hr|wbr)[ \t]*>|(?<!\]\()<(?=[a-z][a-z\d+.-]*:\/\/[^\s<>]*>)|(?<!\]\()<(?=[\d=.,%-])/gi
;function isOpen(source,offset,isCode){return source.charAt(offset-1)!=="\\"&&!isCode(offset)}function blank(text){
return text.replace(/[^\r\n]/g," ")}const textBrace="﷒";function withTextBrace(source,offset){const isCode=(0,jsx_code.dQ)((0,
jsx_code.tE)(source));const open=[];let last;for(const{0:brace,index:index}of source.slice(0,offset+1).matchAll(/[{}]/g)){
if(source[index-1]==="\\"||isCode(index))continue;if(brace==="}"){if(index<offset)open.pop();continue}open.push(index);last=index}
const at=open[0]??last;return at===undefined||isTag(source,at)?undefined:source.slice(0,at)+textBrace+source.slice(at+1)}
function isTag(source,at){return/^\{(?:%|\{[<%])/.test(source.slice(at,at+3))}function withTextWords(source){const isCode=(0,
jsx_code.dQ)((0,jsx_code.tE)(source))
;return source.replace(wordsInBraces,(brace,index)=>source[index-1]==="\\"||isCode(index)?brace:textBrace)}
const wordsInBraces=/\{(?=[ \t]*(?!(?:typeof|void|delete|new|await|async|yield|function|class|return|throw|let|const|var|import|static|get|set|case|else|do)\b)[\p{L}\d][\p{L}\d'’-]{0,50}[ \t]+(?!(?:in|of|as|instanceof|satisfies)\b)[\p{L}\d][^{}"'`()=?:;]{0,200}\})/gu
;function restoreTextBraces(tree){(0,lib.VG)(tree,node=>{restoreIn(node)
;if(node.type!=="mdxJsxFlowElement"&&node.type!=="mdxJsxTextElement")return;node.attributes.forEach(restoreIn)})}
const texts=["value","alt","url","title","label"];function restoreIn(node){for(const name of texts){const text=Reflect.get(node,name)
;if(typeof text==="string"&&text.includes(textBrace))Reflect.set(node,name,text.replaceAll(textBrace,"{"))}}function parseMdx(source){(0,
limits.Zn)(source);(0,limits.Nh)(source);if(elementDepth(source)>mostLevels)return{reason:"its elements nest too deeply"}
;const acorn=createLimitedAcorn();const strict=attempt(source,acorn);if("tree"in strict)return strict;const masked=maskForMdx(source)
;const second=masked===source?strict:attempt(masked,acorn);return"tree"in second?second:withoutBraces(masked,second,acorn)}
const mostLevels=500;function withoutBraces(source,first,acorn){let text=source;let brace=first.brace
;for(let left=mostAgain-source.length;left>0&&brace!==undefined;left-=source.length+leastAgain){const words=withTextWords(text)
;const fewer=words===text?withTextBrace(text,brace):words;if(fewer===undefined)break;text=fewer;const next=attempt(text,acorn)
;if("tree"in next){restoreTextBraces(next.tree);return{...next,reason:first.reason}}brace=next.brace}return{reason:first.reason}}
const mostAgain=4e5;const leastAgain=1e4;function attempt(source,acorn){const labels=new Map;const parser=(0,
unified_lib.l)().use(remark_parse_lib.A).use(remark_gfm_lib.A).use(literal_links.b,source).use(work_limit.b,source).use(parse.J8,source).use(remark_mdx_lib.A,{
acorn:acorn}).use(parse.FZ,labels).use((0,limits.yL)(source)?[parse.r1]:[]);try{return{tree:parser.parse((0,parse.kN)(source)),labels:labels
}}catch(error){if(error instanceof TooMuchJavaScript)return{reason:error.message,brace:undefined};if(!isRefusal(error))throw error
;const reason=error.line===undefined?error.reason:`${error.reason} (line ${error.line})`;return{reason:reason,brace:braceBefore(error)}}}
function braceBefore({source:source,ruleId:ruleId,place:place}){
if(source!=="micromark-extension-mdx-expression"||place?.offset===undefined)return undefined
;return ruleId==="unexpected-lazy"?place.offset-1:place.offset}function isRefusal(error){
return error instanceof Error&&"reason"in error&&typeof error.reason==="string"&&"line"in error}var easy_markdown=$require(80397)
;var placeholder=$require(14953);var jsx_element=$require(86269);var values=$require(85511);var jsx_write=$require(8078)
;var to_html=$require(64512);function fromMdast(node){const attributes=node.attributes.map(attribute=>{const span=spanOf(attribute.position)
;if(attribute.type==="mdxJsxAttribute")return{name:attribute.name,span:span,value:mdastValue(attribute)};return{name:undefined,span:span,
value:(0,jsx_element.ez)(attribute.data?.estree)}});return{name:node.name??"",span:spanOf(node.position),attributes:attributes,
isEmpty:node.children.length===0}}function spanOf(position){if(position?.start.offset===undefined||position.end.offset===undefined){
throw new Error("A JSX node has no position.")}return{start:position.start.offset,end:position.end.offset}}
function mdastValue({value:value}){if(value===null||value===undefined)return true;return typeof value==="string"?value:(0,
jsx_element.ez)(value.data?.estree)}function mdxToHtmlPage(text,tree,components,readFrontMatter){
const programs=tree.children.flatMap(node=>node.type==="mdxjsEsm"?node.data?.estree??[]:[])
;const{elements:elements,element:element,value:value,jsxIn:jsxIn}=(0,jsx_write.J)({known:components,unsure:new Set},(0,values.kK)(programs))
;function write(node,page){
if(node.type==="mdxJsxFlowElement"||node.type==="mdxJsxTextElement")mdastElement(node,page);else if(node.type==="mdxFlowExpression"||node.type==="mdxTextExpression")braces(node.data?.estree,page);else if(node.type==="mdxjsEsm")jsxIn(node.data?.estree,page);else return false
;return true}function mdastElement(node,page){element(fromMdast(node),page,node.type==="mdxJsxTextElement",()=>{
node.children.forEach(page.visit)})}function braces(program,page){const expression=(0,jsx_element.ez)(program)
;if(expression)value(expression,page)}return{...(0,to_html.U)(text,tree,{foreign:write,readFrontMatter:readFrontMatter}),elements:elements}}
var parse_html=$require(84163);var unquoted_tags=$require(6014);const mdx=createMdx(undefined);function createMdx(readFrontMatter){
const markdown=(0,formats_markdown.createMarkdown)(readFrontMatter);return{read(text,components={}){
const images=readParts(text,components,readFrontMatter);if(images)return{images:images};const{shift:shift,source:source}=withoutMark(text)
;const parsed=parseMdx(source);if(!("tree"in parsed)){const tolerance=`is not strict MDX, so it was read as Markdown: ${parsed.reason}`
;return{...markdown.read(withoutMdxComments(text),components),tolerance:tolerance}}
const tolerance=parsed.reason&&`is not strict MDX, so braces in it were read as text: ${parsed.reason}`;return{
images:readPage(source,shift,parsed,(0,formats_components.Ck)(components),readFrontMatter).images,tolerance:tolerance}},
outline(text,components={}){const{shift:shift,source:source}=withoutMark(text);const parsed=parseMdx(source);if(!("tree"in parsed)){
const outline=markdown.outline(withoutMdxComments(text),components);return{...outline,
without:changes=>`not strict\n${outline.without(changes)}`}}const page=readPage(source,shift,parsed,(0,
formats_components.Ck)(components),readFrontMatter);return{images:page.images,without:changes=>outlineOf(page,changes).join("\n")}},
outlineNear:(text,near,components={})=>(0,outline_near.z)(text,near,{isJsx:true,mayShow:mayShow(components)},part=>{
const parsed=parseMdx(part);if(!("tree"in parsed)||parsed.reason!==undefined)return undefined;const page=readPage(part,0,parsed,(0,
formats_components.Ck)(components),undefined);return{images:page.images,without:changes=>outlineOf(page,changes).join("\n")}}),
comments(text){const{shift:shift,source:source}=withoutMark(text);const parsed=parseMdx(source)
;const found=findMdxComments(source,"tree"in parsed?parsed.tree:undefined);return found.map(comment=>({...comment,
span:moved(comment.span,shift)}))},setAlt(text,image,alt){const construct=text.slice(image.span.start,image.span.end)
;if(isOwnLabel(image))return setMdxLabel(text,image,alt);const isTag=construct.startsWith("<")&&image.attribute!==undefined&&!(0,
unquoted_tags.v)(construct);return isTag?(0,set_attribute.A)(text,image,alt):markdown.setAlt(text,image,alt)},setDecorative(text,image){
if(isOwnLabel(image))return(0,decorative.q)(text,image," />",remoteAddress);return markdown.setDecorative(text,image)}}}
function readParts(text,components,readFrontMatter){const shift=text.startsWith("\ufeff")?1:0;const images=(0,quick.x)(text.slice(shift),{
isJsx:true,needsFrontMatter:readFrontMatter!==undefined,read:part=>{const parsed=parseMdx((0,easy_markdown.w)(part))
;if(!("tree"in parsed)||parsed.reason!==undefined)return undefined;return readPage(part,0,parsed,(0,
formats_components.Ck)(components),readFrontMatter).images},mayShow:mayShow(components)});return images?.map(image=>shifted(image,shift))}
function mayShow(components){return source=>(0,may_hold.B)(tokens.P,source,components)}const remoteAddress=/^(?:https?:)?\/\/\S*$/i
;function readPage(source,shift,{tree:tree,labels:labels},components,readFrontMatter){
const projection=mdxToHtmlPage(source,tree,components,readFrontMatter);function spansOf(element){
const own=projection.images.get(startOf(element));const label=own&&labels.get(own);const whole=own&&(0,markdown_places.F)(own)
;if(whole&&label)return{element:whole,attribute:name=>name==="alt"?label:undefined}
;const projected=projection.elements.get(startOf(element));if(!projected)return(0,markdown_projected.w7)(element,projection);return{
element:(0,jsx_places.p8)(source,projected),attribute:name=>(0,jsx_places.cv)(projected,name)}}const html=(0,parse_html.Z)(projection.html)
;const found=(0,page_elements.b)(html,spansOf,(0,parse.vg)(tree));const images=found.map(one=>shifted((0,
marks.z)(toImage(source,one,projection,labels)),shift));return{tree:tree,shift:shift,projection:projection,html:html,found:found,
images:images}}function outlineOf({tree:tree,shift:shift,projection:projection,html:html,found:found},changes){const holes=(0,
text_holes.Y)(changes.map(({span:span})=>span));const written=(0,places.wX)(projection.html);const namesOf=element=>{
const projected=projection.elements.get(startOf(element));return projected?(0,jsx_places.uc)(projected):written(element)};return[...(0,
markdown_outline.Z)(tree,holes,shift,node=>outlineJsx(node,holes,shift)),...(0,markdown_projected.jr)(projection,holes,shift),...(0,
outline.e)(html,(0,outline.Z)(changes,found),{namesOf:namesOf})]}function withoutMark(text){const shift=text.startsWith("\ufeff")?1:0
;return{shift:shift,source:(0,easy_markdown.w)((0,placeholder.Sp)(text.slice(shift)))}}function isOwnLabel(image){return(0,
markdown_label.J2)(image)&&image.attribute===undefined}function shifted(image,by){return{...image,span:moved(image.span,by),
altSpan:moved(image.altSpan,by)}}function moved({start:start,end:end},by){return{start:start+by,end:end+by}}}),
83637: ((t,e,s)=>{const i=s(35980),r=/^[\da-fA-F]+$/,a=/^\d+$/,n=new WeakMap;function getJsxTokens(t){t=t.Parser.acorn||t
;let e=n.get(t);if(!e){
const s=t.tokTypes,i=t.TokContext,r=t.TokenType,a=new i("<tag",!1),h=new i("</tag",!1),o=new i("<tag>...</tag>",!0,!0),p={tc_oTag:a,
tc_cTag:h,tc_expr:o},x={jsxName:new r("jsxName"),jsxText:new r("jsxText",{beforeExpr:!0}),jsxTagStart:new r("jsxTagStart",{startsExpr:!0}),
jsxTagEnd:new r("jsxTagEnd")};x.jsxTagStart.updateContext=function(){this.context.push(o),this.context.push(a),this.exprAllowed=!1},
x.jsxTagEnd.updateContext=function(t){let e=this.context.pop();e===a&&t===s.slash||e===h?(this.context.pop(),
this.exprAllowed=this.curContext()===o):this.exprAllowed=!0},e={tokContexts:p,tokTypes:x},n.set(t,e)}return e}
function getQualifiedJSXName(t){
return t?"JSXIdentifier"===t.type?t.name:"JSXNamespacedName"===t.type?t.namespace.name+":"+t.name.name:"JSXMemberExpression"===t.type?getQualifiedJSXName(t.object)+"."+getQualifiedJSXName(t.property):void 0:t
}t.exports=function(t){return t=t||{},function(e){return function plugin(t,e){
const n=e.acorn||s(90859),h=getJsxTokens(n),o=n.tokTypes,p=h.tokTypes,x=n.tokContexts,l=h.tokContexts.tc_oTag,u=h.tokContexts.tc_cTag,d=h.tokContexts.tc_expr,c=n.isNewLine,m=n.isIdentifierStart,g=n.isIdentifierChar
;return class extends e{static get acornJsx(){return h}jsx_readToken(){let t="",e=this.pos;for(;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated JSX contents");let s=this.input.charCodeAt(this.pos);switch(s){case 60:
case 123:
return this.pos===this.start?60===s&&this.exprAllowed?(++this.pos,this.finishToken(p.jsxTagStart)):this.getTokenFromCode(s):(t+=this.input.slice(e,this.pos),
this.finishToken(p.jsxText,t));case 38:t+=this.input.slice(e,this.pos),t+=this.jsx_readEntity(),e=this.pos;break;case 62:case 125:
this.raise(this.pos,"Unexpected token `"+this.input[this.pos]+"`. Did you mean `"+(62===s?"&gt;":"&rbrace;")+'` or `{"'+this.input[this.pos]+'"}`?')
;default:c(s)?(t+=this.input.slice(e,this.pos),t+=this.jsx_readNewLine(!0),e=this.pos):++this.pos}}}jsx_readNewLine(t){
let e,s=this.input.charCodeAt(this.pos);return++this.pos,13===s&&10===this.input.charCodeAt(this.pos)?(++this.pos,
e=t?"\n":"\r\n"):e=String.fromCharCode(s),this.options.locations&&(++this.curLine,this.lineStart=this.pos),e}jsx_readString(t){
let e="",s=++this.pos;for(;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant")
;let i=this.input.charCodeAt(this.pos);if(i===t)break;38===i?(e+=this.input.slice(s,this.pos),e+=this.jsx_readEntity(),
s=this.pos):c(i)?(e+=this.input.slice(s,this.pos),e+=this.jsx_readNewLine(!1),s=this.pos):++this.pos}
return e+=this.input.slice(s,this.pos++),this.finishToken(o.string,e)}jsx_readEntity(){let t,e="",s=0,n=this.input[this.pos]
;"&"!==n&&this.raise(this.pos,"Entity must start with an ampersand");let h=++this.pos;for(;this.pos<this.input.length&&s++<10;){
if(n=this.input[this.pos++],";"===n){
"#"===e[0]?"x"===e[1]?(e=e.substr(2),r.test(e)&&(t=String.fromCharCode(parseInt(e,16)))):(e=e.substr(1),
a.test(e)&&(t=String.fromCharCode(parseInt(e,10)))):t=i[e];break}e+=n}return t||(this.pos=h,"&")}jsx_readWord(){let t,e=this.pos;do{
t=this.input.charCodeAt(++this.pos)}while(g(t)||45===t);return this.finishToken(p.jsxName,this.input.slice(e,this.pos))}
jsx_parseIdentifier(){let t=this.startNode()
;return this.type===p.jsxName?t.name=this.value:this.type.keyword?t.name=this.type.keyword:this.unexpected(),this.next(),
this.finishNode(t,"JSXIdentifier")}jsx_parseNamespacedName(){let e=this.start,s=this.startLoc,i=this.jsx_parseIdentifier()
;if(!t.allowNamespaces||!this.eat(o.colon))return i;var r=this.startNodeAt(e,s);return r.namespace=i,r.name=this.jsx_parseIdentifier(),
this.finishNode(r,"JSXNamespacedName")}jsx_parseElementName(){if(this.type===p.jsxTagEnd)return""
;let e=this.start,s=this.startLoc,i=this.jsx_parseNamespacedName()
;for(this.type!==o.dot||"JSXNamespacedName"!==i.type||t.allowNamespacedObjects||this.unexpected();this.eat(o.dot);){
let t=this.startNodeAt(e,s);t.object=i,t.property=this.jsx_parseIdentifier(),i=this.finishNode(t,"JSXMemberExpression")}return i}
jsx_parseAttributeValue(){switch(this.type){case o.braceL:let t=this.jsx_parseExpressionContainer()
;return"JSXEmptyExpression"===t.expression.type&&this.raise(t.start,"JSX attributes must only be assigned a non-empty expression"),t
;case p.jsxTagStart:case o.string:return this.parseExprAtom();default:
this.raise(this.start,"JSX value should be either an expression or a quoted JSX text")}}jsx_parseEmptyExpression(){
let t=this.startNodeAt(this.lastTokEnd,this.lastTokEndLoc);return this.finishNodeAt(t,"JSXEmptyExpression",this.start,this.startLoc)}
jsx_parseExpressionContainer(){let t=this.startNode()
;return this.next(),t.expression=this.type===o.braceR?this.jsx_parseEmptyExpression():this.parseExpression(),this.expect(o.braceR),
this.finishNode(t,"JSXExpressionContainer")}jsx_parseAttribute(){let t=this.startNode();return this.eat(o.braceL)?(this.expect(o.ellipsis),
t.argument=this.parseMaybeAssign(),this.expect(o.braceR),this.finishNode(t,"JSXSpreadAttribute")):(t.name=this.jsx_parseNamespacedName(),
t.value=this.eat(o.eq)?this.jsx_parseAttributeValue():null,this.finishNode(t,"JSXAttribute"))}jsx_parseOpeningElementAt(t,e){
let s=this.startNodeAt(t,e);s.attributes=[];let i=this.jsx_parseElementName()
;for(i&&(s.name=i);this.type!==o.slash&&this.type!==p.jsxTagEnd;)s.attributes.push(this.jsx_parseAttribute())
;return s.selfClosing=this.eat(o.slash),this.expect(p.jsxTagEnd),this.finishNode(s,i?"JSXOpeningElement":"JSXOpeningFragment")}
jsx_parseClosingElementAt(t,e){let s=this.startNodeAt(t,e),i=this.jsx_parseElementName();return i&&(s.name=i),this.expect(p.jsxTagEnd),
this.finishNode(s,i?"JSXClosingElement":"JSXClosingFragment")}jsx_parseElementAt(t,e){
let s=this.startNodeAt(t,e),i=[],r=this.jsx_parseOpeningElementAt(t,e),a=null;if(!r.selfClosing){t:for(;;)switch(this.type){
case p.jsxTagStart:if(t=this.start,e=this.startLoc,this.next(),this.eat(o.slash)){a=this.jsx_parseClosingElementAt(t,e);break t}
i.push(this.jsx_parseElementAt(t,e));break;case p.jsxText:i.push(this.parseExprAtom());break;case o.braceL:
i.push(this.jsx_parseExpressionContainer());break;default:this.unexpected()}
getQualifiedJSXName(a.name)!==getQualifiedJSXName(r.name)&&this.raise(a.start,"Expected corresponding JSX closing tag for <"+getQualifiedJSXName(r.name)+">")
}let n=r.name?"Element":"Fragment";return s["opening"+n]=r,s["closing"+n]=a,s.children=i,
this.type===o.relational&&"<"===this.value&&this.raise(this.start,"Adjacent JSX elements must be wrapped in an enclosing tag"),
this.finishNode(s,"JSX"+n)}jsx_parseText(){let t=this.parseLiteral(this.value);return t.type="JSXText",t}jsx_parseElement(){
let t=this.start,e=this.startLoc;return this.next(),this.jsx_parseElementAt(t,e)}parseExprAtom(t){
return this.type===p.jsxText?this.jsx_parseText():this.type===p.jsxTagStart?this.jsx_parseElement():super.parseExprAtom(t)}readToken(t){
let e=this.curContext();if(e===d)return this.jsx_readToken();if(e===l||e===u){if(m(t))return this.jsx_readWord();if(62==t)return++this.pos,
this.finishToken(p.jsxTagEnd);if((34===t||39===t)&&e==l)return this.jsx_readString(t)}
return 60===t&&this.exprAllowed&&33!==this.input.charCodeAt(this.pos+1)?(++this.pos,this.finishToken(p.jsxTagStart)):super.readToken(t)}
updateContext(t){if(this.type==o.braceL){var e=this.curContext()
;e==l?this.context.push(x.b_expr):e==d?this.context.push(x.b_tmpl):super.updateContext(t),this.exprAllowed=!0}else{
if(this.type!==o.slash||t!==p.jsxTagStart)return super.updateContext(t);this.context.length-=2,this.context.push(u),this.exprAllowed=!1}}}
}({allowNamespaces:!1!==t.allowNamespaces,allowNamespacedObjects:!!t.allowNamespacedObjects},e)}},
Object.defineProperty(t.exports,"tokTypes",{get:function get_tokTypes(){return getJsxTokens(s(90859)).tokTypes},configurable:!0,
enumerable:!0})}),
35980: (a=>{a.exports={quot:'"',amp:"&",apos:"'",lt:"<",gt:">",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"¤",yen:"¥",brvbar:"¦",
sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",micro:"µ",
para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",Agrave:"À",Aacute:"Á",Acirc:"Â",
Atilde:"Ã",Auml:"Ä",Aring:"Å",AElig:"Æ",Ccedil:"Ç",Egrave:"È",Eacute:"É",Ecirc:"Ê",Euml:"Ë",Igrave:"Ì",Iacute:"Í",Icirc:"Î",Iuml:"Ï",
ETH:"Ð",Ntilde:"Ñ",Ograve:"Ò",Oacute:"Ó",Ocirc:"Ô",Otilde:"Õ",Ouml:"Ö",times:"×",Oslash:"Ø",Ugrave:"Ù",Uacute:"Ú",Ucirc:"Û",Uuml:"Ü",
Yacute:"Ý",THORN:"Þ",szlig:"ß",agrave:"à",aacute:"á",acirc:"â",atilde:"ã",auml:"ä",aring:"å",aelig:"æ",ccedil:"ç",egrave:"è",eacute:"é",
ecirc:"ê",euml:"ë",igrave:"ì",iacute:"í",icirc:"î",iuml:"ï",eth:"ð",ntilde:"ñ",ograve:"ò",oacute:"ó",ocirc:"ô",otilde:"õ",ouml:"ö",
divide:"÷",oslash:"ø",ugrave:"ù",uacute:"ú",ucirc:"û",uuml:"ü",yacute:"ý",thorn:"þ",yuml:"ÿ",OElig:"Œ",oelig:"œ",Scaron:"Š",scaron:"š",
Yuml:"Ÿ",fnof:"ƒ",circ:"ˆ",tilde:"˜",Alpha:"Α",Beta:"Β",Gamma:"Γ",Delta:"Δ",Epsilon:"Ε",Zeta:"Ζ",Eta:"Η",Theta:"Θ",Iota:"Ι",Kappa:"Κ",
Lambda:"Λ",Mu:"Μ",Nu:"Ν",Xi:"Ξ",Omicron:"Ο",Pi:"Π",Rho:"Ρ",Sigma:"Σ",Tau:"Τ",Upsilon:"Υ",Phi:"Φ",Chi:"Χ",Psi:"Ψ",Omega:"Ω",alpha:"α",
beta:"β",gamma:"γ",delta:"δ",epsilon:"ε",zeta:"ζ",eta:"η",theta:"θ",iota:"ι",kappa:"κ",lambda:"λ",mu:"μ",nu:"ν",xi:"ξ",omicron:"ο",pi:"π",
rho:"ρ",sigmaf:"ς",sigma:"σ",tau:"τ",upsilon:"υ",phi:"φ",chi:"χ",psi:"ψ",omega:"ω",thetasym:"ϑ",upsih:"ϒ",piv:"ϖ",ensp:" ",emsp:" ",
thinsp:" ",zwnj:"‌",zwj:"‍",lrm:"‎",rlm:"‏",ndash:"–",mdash:"—",lsquo:"‘",rsquo:"’",sbquo:"‚",ldquo:"“",rdquo:"”",bdquo:"„",dagger:"†",
Dagger:"‡",bull:"•",hellip:"…",permil:"‰",prime:"′",Prime:"″",lsaquo:"‹",rsaquo:"›",oline:"‾",frasl:"⁄",euro:"€",image:"ℑ",weierp:"℘",
real:"ℜ",trade:"™",alefsym:"ℵ",larr:"←",uarr:"↑",rarr:"→",darr:"↓",harr:"↔",crarr:"↵",lArr:"⇐",uArr:"⇑",rArr:"⇒",dArr:"⇓",hArr:"⇔",
forall:"∀",part:"∂",exist:"∃",empty:"∅",nabla:"∇",isin:"∈",notin:"∉",ni:"∋",prod:"∏",sum:"∑",minus:"−",lowast:"∗",radic:"√",prop:"∝",
infin:"∞",ang:"∠",and:"∧",or:"∨",cap:"∩",cup:"∪",int:"∫",there4:"∴",sim:"∼",cong:"≅",asymp:"≈",ne:"≠",equiv:"≡",le:"≤",ge:"≥",sub:"⊂",
sup:"⊃",nsub:"⊄",sube:"⊆",supe:"⊇",oplus:"⊕",otimes:"⊗",perp:"⊥",sdot:"⋅",lceil:"⌈",rceil:"⌉",lfloor:"⌊",rfloor:"⌋",lang:"〈",rang:"〉",
loz:"◊",spades:"♠",clubs:"♣",hearts:"♥",diams:"♦"}}),
90859: (function(t,e){!function(t){
var e=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,31,4,33,15,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,7,0,259,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,481,1,61,4,4,5,9,7,3,6,31,3,149,2,12,2,9,1,3,0,33,1,1357,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239],i=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,13,65,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,18,21,18,28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,18,0,182,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,22,0,239,18,16,0,2,12,2,33,125,0,80,921,103,111,6,206,13,310,2314,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7386,37,33,96,114,14,913,15,50,7710,3,2,6,2,1,2,296,10,0,30,2,3,0,15,4,8,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,340,2,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,129,15,6,55,50,49,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4382,2,5773,3,7472,16,621,2467,541,1507,4938,6,8489,39815,11327],s="‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･",r="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",a={
3:"abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
5:"class enum extends super const export import",6:"enum",strict:"implements interface let package private protected public static yield",
strictBind:"eval arguments"
},n="break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this",o={
5:n,"5module":n+" export import",6:n+" const class extends export import super"
},h=/^in(stanceof)?$/,p=new RegExp("["+r+"]"),c=new RegExp("["+r+s+"]");function isInAstralSet(t,e){for(var i=65536,s=0;s<e.length;s+=2){
if((i+=e[s])>t)return!1;if((i+=e[s+1])>=t)return!0}return!1}function isIdentifierStart(t,e){
return t<65?36===t:t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&p.test(String.fromCharCode(t)):!1!==e&&isInAstralSet(t,i)))}
function isIdentifierChar(t,s){
return t<48?36===t:t<58||!(t<65)&&(t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&c.test(String.fromCharCode(t)):!1!==s&&(isInAstralSet(t,i)||isInAstralSet(t,e)))))
}var l=function TokenType(t,e){void 0===e&&(e={}),this.label=t,this.keyword=e.keyword,this.beforeExpr=!!e.beforeExpr,
this.startsExpr=!!e.startsExpr,this.isLoop=!!e.isLoop,this.isAssign=!!e.isAssign,this.prefix=!!e.prefix,this.postfix=!!e.postfix,
this.binop=e.binop||null,this.updateContext=null};function binop(t,e){return new l(t,{beforeExpr:!0,binop:e})}var u={beforeExpr:!0},d={
startsExpr:!0},f={};function kw(t,e){return void 0===e&&(e={}),e.keyword=t,f[t]=new l(t,e)}var m={num:new l("num",d),
regexp:new l("regexp",d),string:new l("string",d),name:new l("name",d),privateId:new l("privateId",d),eof:new l("eof"),bracketL:new l("[",{
beforeExpr:!0,startsExpr:!0}),bracketR:new l("]"),braceL:new l("{",{beforeExpr:!0,startsExpr:!0}),braceR:new l("}"),parenL:new l("(",{
beforeExpr:!0,startsExpr:!0}),parenR:new l(")"),comma:new l(",",u),semi:new l(";",u),colon:new l(":",u),dot:new l("."),
question:new l("?",u),questionDot:new l("?."),arrow:new l("=>",u),template:new l("template"),invalidTemplate:new l("invalidTemplate"),
ellipsis:new l("...",u),backQuote:new l("`",d),dollarBraceL:new l("${",{beforeExpr:!0,startsExpr:!0}),eq:new l("=",{beforeExpr:!0,
isAssign:!0}),assign:new l("_=",{beforeExpr:!0,isAssign:!0}),incDec:new l("++/--",{prefix:!0,postfix:!0,startsExpr:!0}),prefix:new l("!/~",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),logicalOR:binop("||",1),logicalAND:binop("&&",2),bitwiseOR:binop("|",3),bitwiseXOR:binop("^",4),
bitwiseAND:binop("&",5),equality:binop("==/!=/===/!==",6),relational:binop("</>/<=/>=",7),bitShift:binop("<</>>/>>>",8),
plusMin:new l("+/-",{beforeExpr:!0,binop:9,prefix:!0,startsExpr:!0}),modulo:binop("%",10),star:binop("*",10),slash:binop("/",10),
starstar:new l("**",{beforeExpr:!0}),coalesce:binop("??",1),_break:kw("break"),_case:kw("case",u),_catch:kw("catch"),
_continue:kw("continue"),_debugger:kw("debugger"),_default:kw("default",u),_do:kw("do",{isLoop:!0,beforeExpr:!0}),_else:kw("else",u),
_finally:kw("finally"),_for:kw("for",{isLoop:!0}),_function:kw("function",d),_if:kw("if"),_return:kw("return",u),_switch:kw("switch"),
_throw:kw("throw",u),_try:kw("try"),_var:kw("var"),_const:kw("const"),_while:kw("while",{isLoop:!0}),_with:kw("with"),_new:kw("new",{
beforeExpr:!0,startsExpr:!0}),_this:kw("this",d),_super:kw("super",d),_class:kw("class",d),_extends:kw("extends",u),_export:kw("export"),
_import:kw("import",d),_null:kw("null",d),_true:kw("true",d),_false:kw("false",d),_in:kw("in",{beforeExpr:!0,binop:7}),
_instanceof:kw("instanceof",{beforeExpr:!0,binop:7}),_typeof:kw("typeof",{beforeExpr:!0,prefix:!0,startsExpr:!0}),_void:kw("void",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),_delete:kw("delete",{beforeExpr:!0,prefix:!0,startsExpr:!0})
},g=/\r\n?|\n|\u2028|\u2029/,x=new RegExp(g.source,"g");function isNewLine(t){return 10===t||13===t||8232===t||8233===t}
function nextLineBreak(t,e,i){void 0===i&&(i=t.length);for(var s=e;s<i;s++){var r=t.charCodeAt(s)
;if(isNewLine(r))return s<i-1&&13===r&&10===t.charCodeAt(s+1)?s+2:s+1}return-1}
var v=/[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/,y=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,b=Object.prototype,k=b.hasOwnProperty,S=b.toString,C=Object.hasOwn||function(t,e){
return k.call(t,e)},_=Array.isArray||function(t){return"[object Array]"===S.call(t)},w=Object.create(null);function wordsRegexp(t){
return w[t]||(w[t]=new RegExp("^(?:"+t.replace(/ /g,"|")+")$"))}function codePointToString(t){
return t<=65535?String.fromCharCode(t):(t-=65536,String.fromCharCode(55296+(t>>10),56320+(1023&t)))}
var E=/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/,I=function Position(t,e){this.line=t,this.column=e}
;I.prototype.offset=function offset(t){return new I(this.line,this.column+t)};var A=function SourceLocation(t,e,i){this.start=e,this.end=i,
null!==t.sourceFile&&(this.source=t.sourceFile)};function getLineInfo(t,e){for(var i=1,s=0;;){var r=nextLineBreak(t,s,e)
;if(r<0)return new I(i,e-s);++i,s=r}}var P={ecmaVersion:null,sourceType:"script",strict:!1,onInsertedSemicolon:null,onTrailingComma:null,
allowReserved:null,allowReturnOutsideFunction:!1,allowImportExportEverywhere:!1,allowAwaitOutsideFunction:null,allowSuperOutsideMethod:null,
allowHashBang:!1,checkPrivateFields:!0,locations:!1,startLocation:null,onToken:null,onComment:null,ranges:!1,program:null,sourceFile:null,
directSourceFile:null,preserveParens:!1},N=!1;function getOptions(t){var e={};for(var i in P)e[i]=t&&C(t,i)?t[i]:P[i]
;if("latest"===e.ecmaVersion?e.ecmaVersion=1e8:null==e.ecmaVersion?(!N&&"object"==typeof console&&console.warn&&(N=!0,
console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.")),
e.ecmaVersion=11):e.ecmaVersion>=2015&&(e.ecmaVersion-=2009),null==e.allowReserved&&(e.allowReserved=e.ecmaVersion<5),
t&&null!=t.allowHashBang||(e.allowHashBang=e.ecmaVersion>=14),_(e.onToken)){var s=e.onToken;e.onToken=function(t){return s.push(t)}}
if(_(e.onComment)&&(e.onComment=pushComment(e,e.onComment)),
"commonjs"===e.sourceType&&e.allowAwaitOutsideFunction)throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs")
;return e}function pushComment(t,e){return function(i,s,r,a,n,o){var h={type:i?"Block":"Line",value:s,start:r,end:a}
;t.locations&&(h.loc=new A(this,n,o)),t.ranges&&(h.range=[r,a]),e.push(h)}}
var T=1,V=2,L=4,R=8,D=16,O=32,B=64,M=128,F=256,U=512,q=1024,j=T|V|F;function functionFlags(t,e){return V|(t?L:0)|(e?R:0)}
var G=0,H=1,W=2,z=3,K=4,Q=5,Y=function Parser(t,e,i){this.options=t=getOptions(t),this.sourceFile=t.sourceFile,
this.keywords=wordsRegexp(o[t.ecmaVersion>=6?6:"module"===t.sourceType?"5module":5]);var s=""
;!0!==t.allowReserved&&(s=a[t.ecmaVersion>=6?6:5===t.ecmaVersion?5:3],"module"===t.sourceType&&(s+=" await")),
this.reservedWords=wordsRegexp(s);var r=(s?s+" ":"")+a.strict;this.reservedWordsStrict=wordsRegexp(r),
this.reservedWordsStrictBind=wordsRegexp(r+" "+a.strictBind),this.input=String(e),this.containsEsc=!1,this.pos=i||0,this.curLine=1,
t.startLocation?(this.lineStart=this.pos-t.startLocation.column,
this.curLine=t.startLocation.line):i?(this.lineStart=this.input.lastIndexOf("\n",i-1)+1,
this.options.locations&&(this.curLine=this.input.slice(0,this.lineStart).split(g).length)):this.lineStart=0,this.type=m.eof,this.value=null,
this.start=this.end=this.pos,this.startLoc=this.endLoc=this.curPosition(),this.lastTokEndLoc=this.lastTokStartLoc=null,
this.lastTokStart=this.lastTokEnd=this.pos,this.context=this.initialContext(),this.exprAllowed=!0,this.inModule="module"===t.sourceType,
this.strict=this.inModule||!0===t.strict||this.strictDirective(this.pos),this.potentialArrowAt=-1,this.potentialArrowInForAwait=!1,
this.yieldPos=this.awaitPos=this.awaitIdentPos=0,this.labels=[],this.undefinedExports=Object.create(null),
0===this.pos&&t.allowHashBang&&"#!"===this.input.slice(0,2)&&this.skipLineComment(2),this.scopeStack=[],
this.enterScope("commonjs"===this.options.sourceType?V:T),this.regexpState=null,this.privateNameStack=[]},X={inFunction:{configurable:!0},
inGenerator:{configurable:!0},inAsync:{configurable:!0},canAwait:{configurable:!0},allowReturn:{configurable:!0},allowSuper:{configurable:!0
},allowDirectSuper:{configurable:!0},treatFunctionsAsVar:{configurable:!0},allowNewDotTarget:{configurable:!0},allowUsing:{configurable:!0},
inClassStaticBlock:{configurable:!0}};Y.prototype.parse=function parse(){var t=this,e=this.options.program||this.startNode()
;return this.nextToken(),this.catchStackOverflow(function(){return t.parseTopLevel(e)})},X.inFunction.get=function(){
return(this.currentVarScope().flags&V)>0},X.inGenerator.get=function(){return(this.currentVarScope().flags&R)>0},X.inAsync.get=function(){
return(this.currentVarScope().flags&L)>0},X.canAwait.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){
var e=this.scopeStack[t].flags;if(e&(F|U))return!1;if(e&V)return(e&L)>0}
return this.inModule&&this.options.ecmaVersion>=13||this.options.allowAwaitOutsideFunction},X.allowReturn.get=function(){
return!!this.inFunction||!!(this.options.allowReturnOutsideFunction&&this.currentVarScope().flags&T)},X.allowSuper.get=function(){
return(this.currentThisScope().flags&B)>0||this.options.allowSuperOutsideMethod},X.allowDirectSuper.get=function(){
return(this.currentThisScope().flags&M)>0},X.treatFunctionsAsVar.get=function(){return this.treatFunctionsAsVarInScope(this.currentScope())
},X.allowNewDotTarget.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){var e=this.scopeStack[t].flags
;if(e&(F|U)||e&V&&!(e&D))return!0}return!1},X.allowUsing.get=function(){var t=this.currentScope().flags;return!(t&q||!this.inModule&&t&T)},
X.inClassStaticBlock.get=function(){return(this.currentVarScope().flags&F)>0},Y.extend=function extend(){
for(var t=[],e=arguments.length;e--;)t[e]=arguments[e];for(var i=this,s=0;s<t.length;s++)i=t[s](i);return i},Y.parse=function parse(t,e){
return new this(e,t).parse()},Y.parseExpressionAt=function parseExpressionAt(t,e,i){var s=new this(i,t,e);return s.nextToken(),
s.parseExpression()},Y.tokenizer=function tokenizer(t,e){return new this(e,t)},Object.defineProperties(Y.prototype,X)
;var Z=Y.prototype,$=/^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;function keywordOpAt(t,e){
for(var i=e+1,s=Math.min(t.input.length,e+11);i<s;){var r=t.fullCharCodeAt(i);if(!isIdentifierChar(r,!0))break;i+=r<=65535?1:2}
return i===e+2&&"in"===t.input.slice(e,i)||i===e+10&&"instanceof"===t.input.slice(e,i)}Z.strictDirective=function(t){
if(this.options.ecmaVersion<5)return!1;for(;;){y.lastIndex=t,t+=y.exec(this.input)[0].length;var e=$.exec(this.input.slice(t))
;if(!e)return!1;if("use strict"===(e[1]||e[2])){y.lastIndex=t+e[0].length
;var i=y.exec(this.input),s=i.index+i[0].length,r=this.input.charAt(s)
;return";"===r||"}"===r||g.test(i[0])&&!(/[(`.[+\-/*%<>=,?^&]/.test(r)||"!"===r&&"="===this.input.charAt(s+1)||"i"===r&&keywordOpAt(this,s))
}t+=e[0].length,y.lastIndex=t,t+=y.exec(this.input)[0].length,";"===this.input[t]&&t++}},Z.eat=function(t){
return this.type===t&&(this.next(),!0)},Z.isContextual=function(t){return this.type===m.name&&this.value===t&&!this.containsEsc},
Z.eatContextual=function(t){return!!this.isContextual(t)&&(this.next(),!0)},Z.catchStackOverflow=function(t){try{return t()}catch(t){
if(!(t instanceof Error&&(/\bstack\b.*\b(exceeded|overflow)\b/i.test(t.message)||/\btoo much recursion\b/i.test(t.message))))throw t
;this.raise(this.start,"Not enough stack space to parse input")}},Z.expectContextual=function(t){this.eatContextual(t)||this.unexpected()},
Z.canInsertSemicolon=function(){return this.type===m.eof||this.type===m.braceR||g.test(this.input.slice(this.lastTokEnd,this.start))},
Z.insertSemicolon=function(){
if(this.canInsertSemicolon())return this.options.onInsertedSemicolon&&this.options.onInsertedSemicolon(this.lastTokEnd,this.lastTokEndLoc),
!0},Z.semicolon=function(){this.eat(m.semi)||this.insertSemicolon()||this.unexpected()},Z.afterTrailingComma=function(t,e){
if(this.type===t)return this.options.onTrailingComma&&this.options.onTrailingComma(this.lastTokStart,this.lastTokStartLoc),e||this.next(),!0
},Z.expect=function(t){this.eat(t)||this.unexpected()},Z.unexpected=function(t){this.raise(null!=t?t:this.start,"Unexpected token")}
;var J=function DestructuringErrors(){
this.shorthandAssign=this.trailingComma=this.parenthesizedAssign=this.parenthesizedBind=this.doubleProto=-1}
;Z.checkPatternErrors=function(t,e){if(t){
t.trailingComma>-1&&this.raiseRecoverable(t.trailingComma,"Comma is not permitted after the rest element")
;var i=e?t.parenthesizedAssign:t.parenthesizedBind;i>-1&&this.raiseRecoverable(i,e?"Assigning to rvalue":"Parenthesized pattern")}},
Z.checkExpressionErrors=function(t,e){if(!t)return!1;var i=t.shorthandAssign,s=t.doubleProto;if(!e)return i>=0||s>=0
;i>=0&&this.raise(i,"Shorthand property assignments are valid only in destructuring patterns"),
s>=0&&this.raiseRecoverable(s,"Redefinition of __proto__ property")},Z.checkYieldAwaitInDefaultParams=function(){
this.yieldPos&&(!this.awaitPos||this.yieldPos<this.awaitPos)&&this.raise(this.yieldPos,"Yield expression cannot be a default value"),
this.awaitPos&&this.raise(this.awaitPos,"Await expression cannot be a default value")},Z.isSimpleAssignTarget=function(t){
return"ParenthesizedExpression"===t.type?this.isSimpleAssignTarget(t.expression):"Identifier"===t.type||"MemberExpression"===t.type}
;var tt=Y.prototype;tt.parseTopLevel=function(t){var e=Object.create(null);for(t.body||(t.body=[]);this.type!==m.eof;){
var i=this.parseStatement(null,!0,e);t.body.push(i)}if(this.inModule)for(var s=0,r=Object.keys(this.undefinedExports);s<r.length;s+=1){
var a=r[s];this.raiseRecoverable(this.undefinedExports[a].start,"Export '"+a+"' is not defined")}return this.adaptDirectivePrologue(t.body),
this.next(),t.sourceType="commonjs"===this.options.sourceType?"script":this.options.sourceType,this.finishNode(t,"Program")};var et={
kind:"loop"},it={kind:"switch"};tt.isLet=function(t){if(this.options.ecmaVersion<6||!this.isContextual("let"))return!1;y.lastIndex=this.pos
;var e=y.exec(this.input),i=this.pos+e[0].length,s=this.fullCharCodeAt(i);if(91===s||92===s)return!0;if(t)return!1;if(123===s)return!0
;if(isIdentifierStart(s)){var r=i;do{i+=s<=65535?1:2}while(isIdentifierChar(s=this.fullCharCodeAt(i)));if(92===s)return!0
;var a=this.input.slice(r,i);if(!h.test(a))return!0}return!1},tt.isAsyncFunction=function(){
if(this.options.ecmaVersion<8||!this.isContextual("async"))return!1;y.lastIndex=this.pos;var t,e=y.exec(this.input),i=this.pos+e[0].length
;return!(g.test(this.input.slice(this.pos,i))||"function"!==this.input.slice(i,i+8)||i+8!==this.input.length&&(isIdentifierChar(t=this.fullCharCodeAt(i+8))||92===t))
},tt.isUsingKeyword=function(t,e){if(this.options.ecmaVersion<17||!this.isContextual(t?"await":"using"))return!1;y.lastIndex=this.pos
;var i=y.exec(this.input),s=this.pos+i[0].length;if(g.test(this.input.slice(this.pos,s)))return!1;if(t){var r,a=s+5
;if("using"!==this.input.slice(s,a)||a===this.input.length||isIdentifierChar(r=this.fullCharCodeAt(a))||92===r)return!1;y.lastIndex=a
;var n=y.exec(this.input);if(s=a+n[0].length,n&&g.test(this.input.slice(a,s)))return!1}var o=this.fullCharCodeAt(s)
;if(!isIdentifierStart(o)&&92!==o)return!1;var p=s;do{s+=o<=65535?1:2}while(isIdentifierChar(o=this.fullCharCodeAt(s)));if(92===o)return!0
;var c=this.input.slice(p,s);return!h.test(c)&&!(e&&!t&&"of"===c&&(y.lastIndex=s,s+=y.exec(this.input)[0].length,
61!==this.input.charCodeAt(s)||61===(o=this.input.charCodeAt(s+1))||62===o))},tt.isAwaitUsing=function(t){return this.isUsingKeyword(!0,t)},
tt.isUsing=function(t){return this.isUsingKeyword(!1,t)},tt.parseStatement=function(t,e,i){var s,r=this.type,a=this.startNode()
;switch(this.isLet(t)&&(r=m._var,s="let"),r){case m._break:case m._continue:return this.parseBreakContinueStatement(a,r.keyword)
;case m._debugger:return this.parseDebuggerStatement(a);case m._do:return this.parseDoStatement(a);case m._for:
return this.parseForStatement(a);case m._function:
return t&&(this.strict||"if"!==t&&"label"!==t)&&this.options.ecmaVersion>=6&&this.unexpected(),this.parseFunctionStatement(a,!1,!t)
;case m._class:return t&&this.unexpected(),this.parseClass(a,!0);case m._if:return this.parseIfStatement(a);case m._return:
return this.parseReturnStatement(a);case m._switch:return this.parseSwitchStatement(a);case m._throw:return this.parseThrowStatement(a)
;case m._try:return this.parseTryStatement(a);case m._const:case m._var:return s=s||this.value,t&&"var"!==s&&this.unexpected(),
this.parseVarStatement(a,s);case m._while:return this.parseWhileStatement(a);case m._with:return this.parseWithStatement(a);case m.braceL:
return this.parseBlock(!0,a);case m.semi:return this.parseEmptyStatement(a);case m._export:case m._import:
if(this.options.ecmaVersion>10&&r===m._import){y.lastIndex=this.pos
;var n=y.exec(this.input),o=this.pos+n[0].length,h=this.input.charCodeAt(o)
;if(40===h||46===h)return this.parseExpressionStatement(a,this.parseExpression())}
return this.options.allowImportExportEverywhere||(e||this.raise(this.start,"'import' and 'export' may only appear at the top level"),
this.inModule||this.raise(this.start,"'import' and 'export' may appear only with 'sourceType: module'")),
r===m._import?this.parseImport(a):this.parseExport(a,i);default:if(this.isAsyncFunction())return t&&this.unexpected(),this.next(),
this.parseFunctionStatement(a,!0,!t);var p=this.isAwaitUsing(!1)?"await using":this.isUsing(!1)?"using":null
;if(p)return this.allowUsing||this.raise(this.start,"Using declaration cannot appear in the top level when source type is `script` or in the bare case statement"),
t&&this.raise(this.start,"Using declaration is not allowed in single-statement positions"),
"await using"===p&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.next(),
this.parseVar(a,!1,p),this.semicolon(),this.finishNode(a,"VariableDeclaration");var c=this.value,l=this.parseExpression()
;return r===m.name&&"Identifier"===l.type&&this.eat(m.colon)?this.parseLabeledStatement(a,c,l,t):this.parseExpressionStatement(a,l)}},
tt.parseBreakContinueStatement=function(t,e){var i="break"===e
;this.next(),this.eat(m.semi)||this.insertSemicolon()?t.label=null:this.type!==m.name?this.unexpected():(t.label=this.parseIdent(),
this.semicolon());for(var s=0;s<this.labels.length;++s){var r=this.labels[s];if(null==t.label||r.name===t.label.name){
if(null!=r.kind&&(i||"loop"===r.kind))break;if(t.label&&i)break}}return s===this.labels.length&&this.raise(t.start,"Unsyntactic "+e),
this.finishNode(t,i?"BreakStatement":"ContinueStatement")},tt.parseDebuggerStatement=function(t){return this.next(),this.semicolon(),
this.finishNode(t,"DebuggerStatement")},tt.parseDoStatement=function(t){return this.next(),this.labels.push(et),
t.body=this.parseStatement("do"),this.labels.pop(),this.expect(m._while),t.test=this.parseParenExpression(),
this.options.ecmaVersion>=6?this.eat(m.semi):this.semicolon(),this.finishNode(t,"DoWhileStatement")},tt.parseForStatement=function(t){
this.next();var e=this.options.ecmaVersion>=9&&this.canAwait&&this.eatContextual("await")?this.lastTokStart:-1;if(this.labels.push(et),
this.enterScope(0),this.expect(m.parenL),this.type===m.semi)return e>-1&&this.unexpected(e),this.parseFor(t,null);var i=this.isLet()
;if(this.type===m._var||this.type===m._const||i){var s=this.startNode(),r=i?"let":this.value;return this.next(),this.parseVar(s,!0,r),
this.finishNode(s,"VariableDeclaration"),this.parseForAfterInit(t,s,e)}
var a=this.isContextual("let"),n=!1,o=this.isUsing(!0)?"using":this.isAwaitUsing(!0)?"await using":null;if(o){var h=this.startNode()
;return this.next(),"await using"===o&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),
this.next()),this.parseVar(h,!0,o),this.finishNode(h,"VariableDeclaration"),this.parseForAfterInit(t,h,e)}
var p=this.containsEsc,c=new J,l=this.start,u=e>-1?this.parseExprSubscripts(c,"await"):this.parseExpression(!0,c)
;return this.type===m._in||(n=this.options.ecmaVersion>=6&&this.isContextual("of"))?(e>-1?(this.type===m._in&&this.unexpected(e),
t.await=!0):n&&this.options.ecmaVersion>=8&&(u.start!==l||p||"Identifier"!==u.type||"async"!==u.name?this.options.ecmaVersion>=9&&(t.await=!1):this.unexpected()),
a&&n&&this.raise(u.start,"The left-hand side of a for-of loop may not start with 'let'."),this.toAssignable(u,!1,c),
this.checkLValPattern(u),this.parseForIn(t,u)):(this.checkExpressionErrors(c,!0),e>-1&&this.unexpected(e),this.parseFor(t,u))},
tt.parseForAfterInit=function(t,e,i){
return(this.type===m._in||this.options.ecmaVersion>=6&&this.isContextual("of"))&&1===e.declarations.length?(this.type===m._in?("using"!==e.kind&&"await using"!==e.kind||e.declarations[0].init||this.raise(this.start,"Using declaration is not allowed in for-in loops"),
this.options.ecmaVersion>=9&&i>-1&&this.unexpected(i)):this.options.ecmaVersion>=9&&(t.await=i>-1),
this.parseForIn(t,e)):(i>-1&&this.unexpected(i),this.parseFor(t,e))},tt.parseFunctionStatement=function(t,e,i){return this.next(),
this.parseFunction(t,rt|(i?0:nt),!1,e)},tt.parseIfStatement=function(t){return this.next(),t.test=this.parseParenExpression(),
t.consequent=this.parseStatement("if"),t.alternate=this.eat(m._else)?this.parseStatement("if"):null,this.finishNode(t,"IfStatement")},
tt.parseReturnStatement=function(t){return this.allowReturn||this.raise(this.start,"'return' outside of function"),this.next(),
this.eat(m.semi)||this.insertSemicolon()?t.argument=null:(t.argument=this.parseExpression(),this.semicolon()),
this.finishNode(t,"ReturnStatement")},tt.parseSwitchStatement=function(t){var e;this.next(),t.discriminant=this.parseParenExpression(),
t.cases=[],this.expect(m.braceL),this.labels.push(it),this.enterScope(q)
;for(var i=!1;this.type!==m.braceR;)if(this.type===m._case||this.type===m._default){var s=this.type===m._case
;e&&this.finishNode(e,"SwitchCase"),t.cases.push(e=this.startNode()),e.consequent=[],this.next(),
s?e.test=this.parseExpression():(i&&this.raiseRecoverable(this.lastTokStart,"Multiple default clauses"),i=!0,e.test=null),
this.expect(m.colon)}else e||this.unexpected(),e.consequent.push(this.parseStatement(null));return this.exitScope(),
e&&this.finishNode(e,"SwitchCase"),this.next(),this.labels.pop(),this.finishNode(t,"SwitchStatement")},tt.parseThrowStatement=function(t){
return this.next(),g.test(this.input.slice(this.lastTokEnd,this.start))&&this.raise(this.lastTokEnd,"Illegal newline after throw"),
t.argument=this.parseExpression(),this.semicolon(),this.finishNode(t,"ThrowStatement")};var st=[];tt.parseCatchClauseParam=function(){
var t=this.parseBindingAtom(),e="Identifier"===t.type;return this.enterScope(e?O:0),this.checkLValPattern(t,e?K:W),this.expect(m.parenR),t},
tt.parseTryStatement=function(t){if(this.next(),t.block=this.parseBlock(),t.handler=null,this.type===m._catch){var e=this.startNode()
;this.next(),this.eat(m.parenL)?e.param=this.parseCatchClauseParam():(this.options.ecmaVersion<10&&this.unexpected(),e.param=null,
this.enterScope(0)),e.body=this.parseBlock(!1),this.exitScope(),t.handler=this.finishNode(e,"CatchClause")}
return t.finalizer=this.eat(m._finally)?this.parseBlock():null,
t.handler||t.finalizer||this.raise(t.start,"Missing catch or finally clause"),this.finishNode(t,"TryStatement")},
tt.parseVarStatement=function(t,e,i){return this.next(),this.parseVar(t,!1,e,i),this.semicolon(),this.finishNode(t,"VariableDeclaration")},
tt.parseWhileStatement=function(t){return this.next(),t.test=this.parseParenExpression(),this.labels.push(et),
t.body=this.parseStatement("while"),this.labels.pop(),this.finishNode(t,"WhileStatement")},tt.parseWithStatement=function(t){
return this.strict&&this.raise(this.start,"'with' in strict mode"),this.next(),t.object=this.parseParenExpression(),
t.body=this.parseStatement("with"),this.finishNode(t,"WithStatement")},tt.parseEmptyStatement=function(t){return this.next(),
this.finishNode(t,"EmptyStatement")},tt.parseLabeledStatement=function(t,e,i,s){
for(var r=0,a=this.labels;r<a.length;r+=1)a[r].name===e&&this.raise(i.start,"Label '"+e+"' is already declared")
;for(var n=this.type.isLoop?"loop":this.type===m._switch?"switch":null,o=this.labels.length-1;o>=0;o--){var h=this.labels[o]
;if(h.statementStart!==t.start)break;h.statementStart=this.start,h.kind=n}return this.labels.push({name:e,kind:n,statementStart:this.start
}),t.body=this.parseStatement(s?-1===s.indexOf("label")?s+"label":s:"label"),this.labels.pop(),t.label=i,
this.finishNode(t,"LabeledStatement")},tt.parseExpressionStatement=function(t,e){return t.expression=e,this.semicolon(),
this.finishNode(t,"ExpressionStatement")},tt.parseBlock=function(t,e,i){for(void 0===t&&(t=!0),void 0===e&&(e=this.startNode()),e.body=[],
this.expect(m.braceL),t&&this.enterScope(0);this.type!==m.braceR;){var s=this.parseStatement(null);e.body.push(s)}
return i&&(this.strict=!1),this.next(),t&&this.exitScope(),this.finishNode(e,"BlockStatement")},tt.parseFor=function(t,e){return t.init=e,
this.expect(m.semi),t.test=this.type===m.semi?null:this.parseExpression(),this.expect(m.semi),
t.update=this.type===m.parenR?null:this.parseExpression(),this.expect(m.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,"ForStatement")},tt.parseForIn=function(t,e){var i=this.type===m._in;return this.next(),
"VariableDeclaration"===e.type&&null!=e.declarations[0].init&&(!i||this.options.ecmaVersion<8||this.strict||"var"!==e.kind||"Identifier"!==e.declarations[0].id.type)&&this.raise(e.start,(i?"for-in":"for-of")+" loop variable declaration may not have an initializer"),
t.left=e,t.right=i?this.parseExpression():this.parseMaybeAssign(),this.expect(m.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,i?"ForInStatement":"ForOfStatement")},tt.parseVar=function(t,e,i,s){for(t.declarations=[],t.kind=i;;){
var r=this.startNode()
;if(this.parseVarId(r,i),this.eat(m.eq)?r.init=this.parseMaybeAssign(e):s||"const"!==i||this.type===m._in||this.options.ecmaVersion>=6&&this.isContextual("of")?s||"using"!==i&&"await using"!==i||!(this.options.ecmaVersion>=17)||this.type===m._in||this.isContextual("of")?s||"Identifier"===r.id.type||e&&(this.type===m._in||this.isContextual("of"))?r.init=null:this.raise(this.lastTokEnd,"Complex binding patterns require an initialization value"):this.raise(this.lastTokEnd,"Missing initializer in "+i+" declaration"):this.unexpected(),
t.declarations.push(this.finishNode(r,"VariableDeclarator")),!this.eat(m.comma))break}return t},tt.parseVarId=function(t,e){
t.id="using"===e||"await using"===e?this.parseIdent():this.parseBindingAtom(),this.checkLValPattern(t.id,"var"===e?H:W,!1)}
;var rt=1,nt=2,ot=4;function isPrivateNameConflicted(t,e){var i=e.key.name,s=t[i],r="true"
;return"MethodDefinition"!==e.type||"get"!==e.kind&&"set"!==e.kind||(r=(e.static?"s":"i")+e.kind),
"iget"===s&&"iset"===r||"iset"===s&&"iget"===r||"sget"===s&&"sset"===r||"sset"===s&&"sget"===r?(t[i]="true",!1):!!s||(t[i]=r,!1)}
function checkKeyName(t,e){var i=t.computed,s=t.key;return!i&&("Identifier"===s.type&&s.name===e||"Literal"===s.type&&s.value===e)}
tt.parseFunction=function(t,e,i,s,r){
this.initFunction(t),(this.options.ecmaVersion>=9||this.options.ecmaVersion>=6&&!s)&&(this.type===m.star&&e&nt&&this.unexpected(),
t.generator=this.eat(m.star)),this.options.ecmaVersion>=8&&(t.async=!!s),e&rt&&(t.id=e&ot&&this.type!==m.name?null:this.parseIdent(),
!t.id||e&nt||this.checkLValSimple(t.id,this.strict||t.generator||t.async?this.treatFunctionsAsVar?H:W:z))
;var a=this.yieldPos,n=this.awaitPos,o=this.awaitIdentPos;return this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,
this.enterScope(functionFlags(t.async,t.generator)),e&rt||(t.id=this.type===m.name?this.parseIdent():null),this.parseFunctionParams(t),
this.parseFunctionBody(t,i,!1,r),this.yieldPos=a,this.awaitPos=n,this.awaitIdentPos=o,
this.finishNode(t,e&rt?"FunctionDeclaration":"FunctionExpression")},tt.parseFunctionParams=function(t){this.expect(m.parenL),
t.params=this.parseBindingList(m.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams()},tt.parseClass=function(t,e){
this.next();var i=this.strict;this.strict=!0,this.parseClassId(t,e),this.parseClassSuper(t)
;var s=this.enterClassBody(),r=this.startNode(),a=!1;for(r.body=[],this.expect(m.braceL);this.type!==m.braceR;){
var n=this.parseClassElement(null!==t.superClass)
;n&&(r.body.push(n),"MethodDefinition"===n.type&&"constructor"===n.kind?(a&&this.raiseRecoverable(n.start,"Duplicate constructor in the same class"),
a=!0):n.key&&"PrivateIdentifier"===n.key.type&&isPrivateNameConflicted(s,n)&&this.raiseRecoverable(n.key.start,"Identifier '#"+n.key.name+"' has already been declared"))
}return this.strict=i,this.next(),t.body=this.finishNode(r,"ClassBody"),this.exitClassBody(),
this.finishNode(t,e?"ClassDeclaration":"ClassExpression")},tt.parseClassElement=function(t){if(this.eat(m.semi))return null
;var e=this.options.ecmaVersion,i=this.startNode(),s="",r=!1,a=!1,n="method",o=!1;if(this.eatContextual("static")){
if(e>=13&&this.eat(m.braceL))return this.parseClassStaticBlock(i),i;this.isClassElementNameStart()||this.type===m.star?o=!0:s="static"}
if(i.static=o,
!s&&e>=8&&this.eatContextual("async")&&(!this.isClassElementNameStart()&&this.type!==m.star||this.canInsertSemicolon()?s="async":a=!0),
!s&&(e>=9||!a)&&this.eat(m.star)&&(r=!0),!s&&!a&&!r){var h=this.value
;(this.eatContextual("get")||this.eatContextual("set"))&&(this.isClassElementNameStart()?n=h:s=h)}if(s?(i.computed=!1,
i.key=this.startNodeAt(this.lastTokStart,this.lastTokStartLoc),
i.key.name=s,this.finishNode(i.key,"Identifier")):this.parseClassElementName(i),e<13||this.type===m.parenL||"method"!==n||r||a){
var p=!i.static&&checkKeyName(i,"constructor"),c=p&&t;p&&"method"!==n&&this.raise(i.key.start,"Constructor can't have get/set modifier"),
i.kind=p?"constructor":n,this.parseClassMethod(i,r,a,c)}else this.parseClassField(i);return i},tt.isClassElementNameStart=function(){
return this.type===m.name||this.type===m.privateId||this.type===m.num||this.type===m.string||this.type===m.bracketL||this.type.keyword},
tt.parseClassElementName=function(t){
this.type===m.privateId?("constructor"===this.value&&this.raise(this.start,"Classes can't have an element named '#constructor'"),
t.computed=!1,t.key=this.parsePrivateIdent()):this.parsePropertyName(t)},tt.parseClassMethod=function(t,e,i,s){var r=t.key
;"constructor"===t.kind?(e&&this.raise(r.start,"Constructor can't be a generator"),
i&&this.raise(r.start,"Constructor can't be an async method")):t.static&&checkKeyName(t,"prototype")&&this.raise(r.start,"Classes may not have a static property named prototype")
;var a=t.value=this.parseMethod(e,i,s)
;return"get"===t.kind&&0!==a.params.length&&this.raiseRecoverable(a.start,"getter should have no params"),
"set"===t.kind&&1!==a.params.length&&this.raiseRecoverable(a.start,"setter should have exactly one param"),
"set"===t.kind&&"RestElement"===a.params[0].type&&this.raiseRecoverable(a.params[0].start,"Setter cannot use rest params"),
this.finishNode(t,"MethodDefinition")},tt.parseClassField=function(t){
return checkKeyName(t,"constructor")?this.raise(t.key.start,"Classes can't have a field named 'constructor'"):t.static&&checkKeyName(t,"prototype")&&this.raise(t.key.start,"Classes can't have a static field named 'prototype'"),
this.eat(m.eq)?(this.enterScope(U|B),t.value=this.parseMaybeAssign(),this.exitScope()):t.value=null,this.semicolon(),
this.finishNode(t,"PropertyDefinition")},tt.parseClassStaticBlock=function(t){t.body=[];var e=this.labels;for(this.labels=[],
this.enterScope(F|B);this.type!==m.braceR;){var i=this.parseStatement(null);t.body.push(i)}return this.next(),this.exitScope(),
this.labels=e,this.finishNode(t,"StaticBlock")},tt.parseClassId=function(t,e){this.type===m.name?(t.id=this.parseIdent(),
e&&this.checkLValSimple(t.id,W,!1)):(!0===e&&this.unexpected(),t.id=null)},tt.parseClassSuper=function(t){
t.superClass=this.eat(m._extends)?this.parseExprSubscripts(null,!1):null},tt.enterClassBody=function(){var t={declared:Object.create(null),
used:[]};return this.privateNameStack.push(t),t.declared},tt.exitClassBody=function(){
var t=this.privateNameStack.pop(),e=t.declared,i=t.used
;if(this.options.checkPrivateFields)for(var s=this.privateNameStack.length,r=0===s?null:this.privateNameStack[s-1],a=0;a<i.length;++a){
var n=i[a]
;C(e,n.name)||(r?r.used.push(n):this.raiseRecoverable(n.start,"Private field '#"+n.name+"' must be declared in an enclosing class"))}},
tt.parseExportAllDeclaration=function(t,e){
return this.options.ecmaVersion>=11&&(this.eatContextual("as")?(t.exported=this.parseModuleExportName(),
this.checkExport(e,t.exported,this.lastTokStart)):t.exported=null),this.expectContextual("from"),this.type!==m.string&&this.unexpected(),
t.source=this.parseExprAtom(),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),this.semicolon(),
this.finishNode(t,"ExportAllDeclaration")},tt.parseExport=function(t,e){if(this.next(),
this.eat(m.star))return this.parseExportAllDeclaration(t,e);if(this.eat(m._default))return this.checkExport(e,"default",this.lastTokStart),
t.declaration=this.parseExportDefaultDeclaration(),this.finishNode(t,"ExportDefaultDeclaration")
;if(this.shouldParseExportStatement())t.declaration=this.parseExportDeclaration(t),
"VariableDeclaration"===t.declaration.type?this.checkVariableExport(e,t.declaration.declarations):this.checkExport(e,t.declaration.id,t.declaration.id.start),
t.specifiers=[],t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[]);else{if(t.declaration=null,
t.specifiers=this.parseExportSpecifiers(e),this.eatContextual("from"))this.type!==m.string&&this.unexpected(),t.source=this.parseExprAtom(),
this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause());else{for(var i=0,s=t.specifiers;i<s.length;i+=1){var r=s[i]
;this.checkUnreserved(r.local),
this.checkLocalExport(r.local),"Literal"===r.local.type&&this.raise(r.local.start,"A string literal cannot be used as an exported binding without `from`.")
}t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[])}this.semicolon()}return this.finishNode(t,"ExportNamedDeclaration")},
tt.parseExportDeclaration=function(t){return this.parseStatement(null)},tt.parseExportDefaultDeclaration=function(){var t
;if(this.type===m._function||(t=this.isAsyncFunction())){var e=this.startNode();return this.next(),t&&this.next(),
this.parseFunction(e,rt|ot,!1,t)}if(this.type===m._class){var i=this.startNode();return this.parseClass(i,"nullableID")}
var s=this.parseMaybeAssign();return this.semicolon(),s},tt.checkExport=function(t,e,i){
t&&("string"!=typeof e&&(e="Identifier"===e.type?e.name:e.value),C(t,e)&&this.raiseRecoverable(i,"Duplicate export '"+e+"'"),t[e]=!0)},
tt.checkPatternExport=function(t,e){var i=e.type
;if("Identifier"===i)this.checkExport(t,e,e.start);else if("ObjectPattern"===i)for(var s=0,r=e.properties;s<r.length;s+=1){var a=r[s]
;this.checkPatternExport(t,a)}else if("ArrayPattern"===i)for(var n=0,o=e.elements;n<o.length;n+=1){var h=o[n]
;h&&this.checkPatternExport(t,h)
}else"Property"===i?this.checkPatternExport(t,e.value):"AssignmentPattern"===i?this.checkPatternExport(t,e.left):"RestElement"===i&&this.checkPatternExport(t,e.argument)
},tt.checkVariableExport=function(t,e){if(t)for(var i=0,s=e;i<s.length;i+=1){var r=s[i];this.checkPatternExport(t,r.id)}},
tt.shouldParseExportStatement=function(){
return"var"===this.type.keyword||"const"===this.type.keyword||"class"===this.type.keyword||"function"===this.type.keyword||this.isLet()||this.isAsyncFunction()
},tt.parseExportSpecifier=function(t){var e=this.startNode();return e.local=this.parseModuleExportName(),
e.exported=this.eatContextual("as")?this.parseModuleExportName():e.local,this.checkExport(t,e.exported,e.exported.start),
this.finishNode(e,"ExportSpecifier")},tt.parseExportSpecifiers=function(t){var e=[],i=!0;for(this.expect(m.braceL);!this.eat(m.braceR);){
if(i)i=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break;e.push(this.parseExportSpecifier(t))}return e},
tt.parseImport=function(t){return this.next(),this.type===m.string?(t.specifiers=st,
t.source=this.parseExprAtom()):(t.specifiers=this.parseImportSpecifiers(),this.expectContextual("from"),
t.source=this.type===m.string?this.parseExprAtom():this.unexpected()),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),
this.semicolon(),this.finishNode(t,"ImportDeclaration")},tt.parseImportSpecifier=function(){var t=this.startNode()
;return t.imported=this.parseModuleExportName(),this.eatContextual("as")?t.local=this.parseIdent():(this.checkUnreserved(t.imported),
t.local=t.imported),this.checkLValSimple(t.local,W),this.finishNode(t,"ImportSpecifier")},tt.parseImportDefaultSpecifier=function(){
var t=this.startNode();return t.local=this.parseIdent(),this.checkLValSimple(t.local,W),this.finishNode(t,"ImportDefaultSpecifier")},
tt.parseImportNamespaceSpecifier=function(){var t=this.startNode();return this.next(),this.expectContextual("as"),t.local=this.parseIdent(),
this.checkLValSimple(t.local,W),this.finishNode(t,"ImportNamespaceSpecifier")},tt.parseImportSpecifiers=function(){var t=[],e=!0
;if(this.type===m.name&&(t.push(this.parseImportDefaultSpecifier()),!this.eat(m.comma)))return t
;if(this.type===m.star)return t.push(this.parseImportNamespaceSpecifier()),t;for(this.expect(m.braceL);!this.eat(m.braceR);){
if(e)e=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break;t.push(this.parseImportSpecifier())}return t},
tt.parseWithClause=function(){var t=[];if(!this.eat(m._with))return t;this.expect(m.braceL);for(var e={},i=!0;!this.eat(m.braceR);){
if(i)i=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break
;var s=this.parseImportAttribute(),r="Identifier"===s.key.type?s.key.name:s.key.value
;C(e,r)&&this.raiseRecoverable(s.key.start,"Duplicate attribute key '"+r+"'"),e[r]=!0,t.push(s)}return t},
tt.parseImportAttribute=function(){var t=this.startNode()
;return t.key=this.type===m.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved),this.expect(m.colon),
this.type!==m.string&&this.unexpected(),t.value=this.parseExprAtom(),this.finishNode(t,"ImportAttribute")},
tt.parseModuleExportName=function(){if(this.options.ecmaVersion>=13&&this.type===m.string){var t=this.parseLiteral(this.value)
;return E.test(t.value)&&this.raise(t.start,"An export name cannot include a lone surrogate."),t}return this.parseIdent(!0)},
tt.adaptDirectivePrologue=function(t){
for(var e=0;e<t.length&&this.isDirectiveCandidate(t[e]);++e)t[e].directive=t[e].expression.raw.slice(1,-1)},
tt.isDirectiveCandidate=function(t){
return this.options.ecmaVersion>=5&&"ExpressionStatement"===t.type&&"Literal"===t.expression.type&&"string"==typeof t.expression.value&&('"'===this.input[t.start]||"'"===this.input[t.start])
};var ht=Y.prototype;ht.toAssignable=function(t,e,i){if(this.options.ecmaVersion>=6&&t)switch(t.type){case"Identifier":
this.inAsync&&"await"===t.name&&this.raise(t.start,"Cannot use 'await' as identifier inside an async function");break;case"ObjectPattern":
case"ArrayPattern":case"AssignmentPattern":case"RestElement":break;case"ObjectExpression":t.type="ObjectPattern",
i&&this.checkPatternErrors(i,!0);for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.toAssignable(a,e),
"RestElement"!==a.type||"ArrayPattern"!==a.argument.type&&"ObjectPattern"!==a.argument.type||this.raise(a.argument.start,"Unexpected token")
}break;case"Property":"init"!==t.kind&&this.raise(t.key.start,"Object pattern can't contain getter or setter"),this.toAssignable(t.value,e)
;break;case"ArrayExpression":t.type="ArrayPattern",i&&this.checkPatternErrors(i,!0),this.toAssignableList(t.elements,e);break
;case"SpreadElement":
t.type="RestElement",this.toAssignable(t.argument,e),"AssignmentPattern"===t.argument.type&&this.raise(t.argument.start,"Rest elements cannot have a default value")
;break;case"AssignmentExpression":"="!==t.operator&&this.raise(t.left.end,"Only '=' operator can be used for specifying default value."),
t.type="AssignmentPattern",delete t.operator,this.toAssignable(t.left,e);break;case"ParenthesizedExpression":
this.toAssignable(t.expression,e,i);break;case"ChainExpression":
this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":if(!e)break;default:
this.raise(t.start,"Assigning to rvalue")}else i&&this.checkPatternErrors(i,!0);return t},ht.toAssignableList=function(t,e){
for(var i=t.length,s=0;s<i;s++){var r=t[s];r&&this.toAssignable(r,e)}if(i){var a=t[i-1]
;6===this.options.ecmaVersion&&e&&a&&"RestElement"===a.type&&"Identifier"!==a.argument.type&&this.unexpected(a.argument.start)}return t},
ht.parseSpread=function(t){var e=this.startNode();return this.next(),e.argument=this.parseMaybeAssign(!1,t),
this.finishNode(e,"SpreadElement")},ht.parseRestBinding=function(){var t=this.startNode();return this.next(),
6===this.options.ecmaVersion&&this.type!==m.name&&this.unexpected(),t.argument=this.parseBindingAtom(),this.finishNode(t,"RestElement")},
ht.parseBindingAtom=function(){if(this.options.ecmaVersion>=6)switch(this.type){case m.bracketL:var t=this.startNode();return this.next(),
t.elements=this.parseBindingList(m.bracketR,!0,!0),this.finishNode(t,"ArrayPattern");case m.braceL:return this.parseObj(!0)}
return this.parseIdent()},ht.parseBindingList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);)if(a?a=!1:this.expect(m.comma),
e&&this.type===m.comma)r.push(null);else{if(i&&this.afterTrailingComma(t))break;if(this.type===m.ellipsis){var n=this.parseRestBinding()
;this.parseBindingListItem(n),
r.push(n),this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),this.expect(t);break}
r.push(this.parseAssignableListItem(s))}return r},ht.parseAssignableListItem=function(t){
var e=this.parseMaybeDefault(this.start,this.startLoc);return this.parseBindingListItem(e),e},ht.parseBindingListItem=function(t){return t},
ht.parseMaybeDefault=function(t,e,i){if(i=i||this.parseBindingAtom(),this.options.ecmaVersion<6||!this.eat(m.eq))return i
;var s=this.startNodeAt(t,e);return s.left=i,s.right=this.parseMaybeAssign(),this.finishNode(s,"AssignmentPattern")},
ht.checkLValSimple=function(t,e,i){void 0===e&&(e=G);var s=e!==G;switch(t.type){case"Identifier":
this.strict&&this.reservedWordsStrictBind.test(t.name)&&this.raiseRecoverable(t.start,(s?"Binding ":"Assigning to ")+t.name+" in strict mode"),
s&&(e===W&&"let"===t.name&&this.raiseRecoverable(t.start,"let is disallowed as a lexically bound name"),
i&&(C(i,t.name)&&this.raiseRecoverable(t.start,"Argument name clash"),i[t.name]=!0),e!==Q&&this.declareName(t.name,e,t.start));break
;case"ChainExpression":this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":
s&&this.raiseRecoverable(t.start,"Binding member expression");break;case"ParenthesizedExpression":
return s&&this.raiseRecoverable(t.start,"Binding parenthesized expression"),this.checkLValSimple(t.expression,e,i);default:
this.raise(t.start,(s?"Binding":"Assigning to")+" rvalue")}},ht.checkLValPattern=function(t,e,i){switch(void 0===e&&(e=G),t.type){
case"ObjectPattern":for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,e,i)}break;case"ArrayPattern":
for(var n=0,o=t.elements;n<o.length;n+=1){var h=o[n];h&&this.checkLValInnerPattern(h,e,i)}break;default:this.checkLValSimple(t,e,i)}},
ht.checkLValInnerPattern=function(t,e,i){switch(void 0===e&&(e=G),t.type){case"Property":this.checkLValInnerPattern(t.value,e,i);break
;case"AssignmentPattern":this.checkLValPattern(t.left,e,i);break;case"RestElement":this.checkLValPattern(t.argument,e,i);break;default:
this.checkLValPattern(t,e,i)}};var pt=function TokContext(t,e,i,s,r){this.token=t,this.isExpr=!!e,this.preserveSpace=!!i,this.override=s,
this.generator=!!r},ct={b_stat:new pt("{",!1),b_expr:new pt("{",!0),b_tmpl:new pt("${",!1),p_stat:new pt("(",!1),p_expr:new pt("(",!0),
q_tmpl:new pt("`",!0,!0,function(t){return t.tryReadTemplateToken()}),f_stat:new pt("function",!1),f_expr:new pt("function",!0),
f_expr_gen:new pt("function",!0,!1,null,!0),f_gen:new pt("function",!1,!1,null,!0)},lt=Y.prototype;lt.initialContext=function(){
return[ct.b_stat]},lt.curContext=function(){return this.context[this.context.length-1]},lt.braceIsBlock=function(t){var e=this.curContext()
;return e===ct.f_expr||e===ct.f_stat||(t!==m.colon||e!==ct.b_stat&&e!==ct.b_expr?t===m._return||t===m.name&&this.exprAllowed?g.test(this.input.slice(this.lastTokEnd,this.start)):t===m._else||t===m.semi||t===m.eof||t===m.parenR||t===m.arrow||(t===m.braceL?e===ct.b_stat:t!==m._var&&t!==m._const&&t!==m.name&&!this.exprAllowed):!e.isExpr)
},lt.inGeneratorContext=function(){for(var t=this.context.length-1;t>=1;t--){var e=this.context[t]
;if("function"===e.token)return e.generator}return!1},lt.updateContext=function(t){var e,i=this.type
;i.keyword&&t===m.dot?this.exprAllowed=!1:(e=i.updateContext)?e.call(this,t):this.exprAllowed=i.beforeExpr},lt.overrideContext=function(t){
this.curContext()!==t&&(this.context[this.context.length-1]=t)},m.parenR.updateContext=m.braceR.updateContext=function(){
if(1!==this.context.length){var t=this.context.pop();t===ct.b_stat&&"function"===this.curContext().token&&(t=this.context.pop()),
this.exprAllowed=!t.isExpr}else this.exprAllowed=!0},m.braceL.updateContext=function(t){
this.context.push(this.braceIsBlock(t)?ct.b_stat:ct.b_expr),this.exprAllowed=!0},m.dollarBraceL.updateContext=function(){
this.context.push(ct.b_tmpl),this.exprAllowed=!0},m.parenL.updateContext=function(t){var e=t===m._if||t===m._for||t===m._with||t===m._while
;this.context.push(e?ct.p_stat:ct.p_expr),this.exprAllowed=!0},m.incDec.updateContext=function(){},
m._function.updateContext=m._class.updateContext=function(t){
!t.beforeExpr||t===m._else||t===m.semi&&this.curContext()!==ct.p_stat||t===m._return&&g.test(this.input.slice(this.lastTokEnd,this.start))||(t===m.colon||t===m.braceL)&&this.curContext()===ct.b_stat?this.context.push(ct.f_stat):this.context.push(ct.f_expr),
this.exprAllowed=!1},m.colon.updateContext=function(){"function"===this.curContext().token&&this.context.pop(),this.exprAllowed=!0},
m.backQuote.updateContext=function(){this.curContext()===ct.q_tmpl?this.context.pop():this.context.push(ct.q_tmpl),this.exprAllowed=!1},
m.star.updateContext=function(t){if(t===m._function){var e=this.context.length-1
;this.context[e]===ct.f_expr?this.context[e]=ct.f_expr_gen:this.context[e]=ct.f_gen}this.exprAllowed=!0},m.name.updateContext=function(t){
var e=!1
;this.options.ecmaVersion>=6&&t!==m.dot&&("of"===this.value&&!this.exprAllowed||"yield"===this.value&&this.inGeneratorContext())&&(e=!0),
this.exprAllowed=e};var ut=Y.prototype;function isLocalVariableAccess(t){
return"Identifier"===t.type||"ParenthesizedExpression"===t.type&&isLocalVariableAccess(t.expression)}function isPrivateFieldAccess(t){
return"MemberExpression"===t.type&&"PrivateIdentifier"===t.property.type||"ChainExpression"===t.type&&isPrivateFieldAccess(t.expression)||"ParenthesizedExpression"===t.type&&isPrivateFieldAccess(t.expression)
}ut.checkPropClash=function(t,e,i){
if(!(this.options.ecmaVersion>=9&&"SpreadElement"===t.type||this.options.ecmaVersion>=6&&(t.computed||t.method||t.shorthand))){var s,r=t.key
;switch(r.type){case"Identifier":s=r.name;break;case"Literal":s=String(r.value);break;default:return}var a=t.kind
;if(this.options.ecmaVersion>=6)"__proto__"===s&&"init"===a&&(e.proto&&(i?i.doubleProto<0&&(i.doubleProto=r.start):this.raiseRecoverable(r.start,"Redefinition of __proto__ property")),
e.proto=!0);else{var n=e[s="$"+s]
;n?("init"===a?this.strict&&n.init||n.get||n.set:n.init||n[a])&&this.raiseRecoverable(r.start,"Redefinition of property"):n=e[s]={init:!1,
get:!1,set:!1},n[a]=!0}}},ut.parseExpression=function(t,e){var i=this;return this.catchStackOverflow(function(){
var s=i.start,r=i.startLoc,a=i.parseMaybeAssign(t,e);if(i.type===m.comma){var n=i.startNodeAt(s,r)
;for(n.expressions=[a];i.eat(m.comma);)n.expressions.push(i.parseMaybeAssign(t,e));return i.finishNode(n,"SequenceExpression")}return a})},
ut.parseMaybeAssign=function(t,e,i){if(this.isContextual("yield")){if(this.inGenerator)return this.parseYield(t);this.exprAllowed=!1}
var s=!1,r=-1,a=-1,n=-1;e?(r=e.parenthesizedAssign,a=e.trailingComma,n=e.doubleProto,e.parenthesizedAssign=e.trailingComma=-1):(e=new J,
s=!0);var o=this.start,h=this.startLoc;this.type!==m.parenL&&this.type!==m.name||(this.potentialArrowAt=this.start,
this.potentialArrowInForAwait="await"===t);var p=this.parseMaybeConditional(t,e);if(i&&(p=i.call(this,p,o,h)),this.type.isAssign){
var c=this.startNodeAt(o,h);return c.operator=this.value,this.type===m.eq&&(p=this.toAssignable(p,!1,e)),
s||(e.parenthesizedAssign=e.trailingComma=-1,e.shorthandAssign>=p.start&&(e.shorthandAssign=-1),e.doubleProto>=p.start&&(e.doubleProto=-1)),
this.type===m.eq?this.checkLValPattern(p):this.checkLValSimple(p),c.left=p,this.next(),c.right=this.parseMaybeAssign(t),
n>-1&&(e.doubleProto=n),this.finishNode(c,"AssignmentExpression")}return s&&this.checkExpressionErrors(e,!0),
r>-1&&(e.parenthesizedAssign=r),a>-1&&(e.trailingComma=a),p},ut.parseMaybeConditional=function(t,e){
var i=this.start,s=this.startLoc,r=this.parseExprOps(t,e);if(this.checkExpressionErrors(e))return r
;if(("ArrowFunctionExpression"!==r.type||r.start!==i)&&this.eat(m.question)){var a=this.startNodeAt(i,s);return a.test=r,
a.consequent=this.parseMaybeAssign(),this.expect(m.colon),a.alternate=this.parseMaybeAssign(t),this.finishNode(a,"ConditionalExpression")}
return r},ut.parseExprOps=function(t,e){var i=this.start,s=this.startLoc,r=this.parseMaybeUnary(e,!1,!1,t)
;return this.checkExpressionErrors(e)||r.start===i&&"ArrowFunctionExpression"===r.type?r:this.parseExprOp(r,i,s,-1,t)},
ut.parseExprOp=function(t,e,i,s,r){var a=this.type.binop;if(null!=a&&(!r||this.type!==m._in)&&a>s){
var n=this.type===m.logicalOR||this.type===m.logicalAND,o=this.type===m.coalesce;o&&(a=m.logicalAND.binop);var h=this.value;this.next()
;var p=this.start,c=this.startLoc,l=this.parseExprOp(this.parseMaybeUnary(null,!1,!1,r),p,c,a,r),u=this.buildBinary(e,i,t,l,h,n||o)
;return(n&&this.type===m.coalesce||o&&(this.type===m.logicalOR||this.type===m.logicalAND))&&this.raiseRecoverable(this.start,"Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses"),
this.parseExprOp(u,e,i,s,r)}return t},ut.buildBinary=function(t,e,i,s,r,a){
"PrivateIdentifier"===s.type&&this.raise(s.start,"Private identifier can only be left side of binary expression")
;var n=this.startNodeAt(t,e);return n.left=i,n.operator=r,n.right=s,this.finishNode(n,a?"LogicalExpression":"BinaryExpression")},
ut.parseMaybeUnary=function(t,e,i,s){var r,a=this.start,n=this.startLoc;if(this.isContextual("await")&&this.canAwait)r=this.parseAwait(s),
e=!0;else if(this.type.prefix){var o=this.startNode(),h=this.type===m.incDec;o.operator=this.value,o.prefix=!0,this.next(),
o.argument=this.parseMaybeUnary(null,!0,h,s),
this.checkExpressionErrors(t,!0),h?this.checkLValSimple(o.argument):this.strict&&"delete"===o.operator&&isLocalVariableAccess(o.argument)?this.raiseRecoverable(o.start,"Deleting local variable in strict mode"):"delete"===o.operator&&isPrivateFieldAccess(o.argument)?this.raiseRecoverable(o.start,"Private fields can not be deleted"):e=!0,
r=this.finishNode(o,h?"UpdateExpression":"UnaryExpression")}else if(e||this.type!==m.privateId){if(r=this.parseExprSubscripts(t,s),
this.checkExpressionErrors(t))return r;for(;this.type.postfix&&!this.canInsertSemicolon();){var p=this.startNodeAt(a,n)
;p.operator=this.value,p.prefix=!1,p.argument=r,this.checkLValSimple(r),this.next(),r=this.finishNode(p,"UpdateExpression")}
}else(s||0===this.privateNameStack.length)&&this.options.checkPrivateFields&&this.unexpected(),r=this.parsePrivateIdent(),
this.type!==m._in&&this.unexpected()
;return i||"ArrowFunctionExpression"===r.type&&r.start===a||!this.eat(m.starstar)?r:e?void this.unexpected(this.lastTokStart):this.buildBinary(a,n,r,this.parseMaybeUnary(null,!1,!1,s),"**",!1)
},ut.parseExprSubscripts=function(t,e){var i=this.start,s=this.startLoc,r=-1,a=-1;t&&(r=t.doubleProto,a=t.shorthandAssign,
t.doubleProto=t.shorthandAssign=-1);var n=this.parseExprAtom(t,e)
;if("ArrowFunctionExpression"===n.type&&")"!==this.input.slice(this.lastTokStart,this.lastTokEnd))return n
;var o=this.parseSubscripts(n,i,s,!1,e);return t&&(o.end>n.end&&(this.checkExpressionErrors(t,!0),
t.parenthesizedAssign>=o.start&&(t.parenthesizedAssign=-1),t.parenthesizedBind>=o.start&&(t.parenthesizedBind=-1),
t.trailingComma>=o.start&&(t.trailingComma=-1)),r>-1&&(t.doubleProto=r),a>-1&&(t.shorthandAssign=a)),o},
ut.parseSubscripts=function(t,e,i,s,r){
for(var a=this.options.ecmaVersion>=8&&"Identifier"===t.type&&"async"===t.name&&this.lastTokEnd===t.end&&!this.canInsertSemicolon()&&t.end-t.start===5&&this.potentialArrowAt===t.start,n=!1;;){
var o=this.parseSubscript(t,e,i,s,a,n,r);if(o.optional&&(n=!0),o.end===t.end||"ArrowFunctionExpression"===o.type){if(n){
var h=this.startNodeAt(e,i);h.expression=o,o=this.finishNode(h,"ChainExpression")}return o}t=o,a=!1}},ut.shouldParseAsyncArrow=function(){
return!this.canInsertSemicolon()&&this.eat(m.arrow)},ut.parseSubscriptAsyncArrow=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!0,s)},ut.parseSubscript=function(t,e,i,s,r,a,n){
var o=this.options.ecmaVersion>=11,h=o&&this.eat(m.questionDot)
;s&&h&&this.raise(this.lastTokStart,"Optional chaining cannot appear in the callee of new expressions");var p=this.eat(m.bracketL)
;if(p||h&&this.type!==m.parenL&&this.type!==m.backQuote||this.eat(m.dot)){var c=this.startNodeAt(e,i);c.object=t,
p?(c.property=this.parseExpression(),
this.expect(m.bracketR)):this.type===m.privateId&&"Super"!==t.type?c.property=this.parsePrivateIdent():c.property=this.parseIdent("never"!==this.options.allowReserved),
c.computed=!!p,o&&(c.optional=h),t=this.finishNode(c,"MemberExpression")}else if(!s&&this.eat(m.parenL)){
var l=new J,u=this.yieldPos,d=this.awaitPos,f=this.awaitIdentPos;this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0
;var g=this.parseExprList(m.parenR,this.options.ecmaVersion>=8,!1,l)
;if(r&&!h&&this.shouldParseAsyncArrow())return this.checkPatternErrors(l,!1),this.checkYieldAwaitInDefaultParams(),
this.awaitIdentPos>0&&this.raise(this.awaitIdentPos,"Cannot use 'await' as identifier inside an async function"),this.yieldPos=u,
this.awaitPos=d,this.awaitIdentPos=f,this.parseSubscriptAsyncArrow(e,i,g,n);this.checkExpressionErrors(l,!0),this.yieldPos=u||this.yieldPos,
this.awaitPos=d||this.awaitPos,this.awaitIdentPos=f||this.awaitIdentPos;var x=this.startNodeAt(e,i);x.callee=t,x.arguments=g,
o&&(x.optional=h),t=this.finishNode(x,"CallExpression")}else if(this.type===m.backQuote){
(h||a)&&this.raise(this.start,"Optional chaining cannot appear in the tag of tagged template expressions");var v=this.startNodeAt(e,i)
;v.tag=t,v.quasi=this.parseTemplate({isTagged:!0}),t=this.finishNode(v,"TaggedTemplateExpression")}return t},
ut.parseExprAtom=function(t,e,i){this.type===m.slash&&this.readRegexp();var s,r=this.potentialArrowAt===this.start;switch(this.type){
case m._super:return this.allowSuper||this.raise(this.start,"'super' keyword outside a method"),s=this.startNode(),this.next(),
this.type!==m.parenL||this.allowDirectSuper||this.raise(s.start,"super() call outside constructor of a subclass"),
this.type!==m.dot&&this.type!==m.bracketL&&this.type!==m.parenL&&this.unexpected(),this.finishNode(s,"Super");case m._this:
return s=this.startNode(),this.next(),this.finishNode(s,"ThisExpression");case m.name:
var a=this.start,n=this.startLoc,o=this.containsEsc,h=this.parseIdent(!1)
;if(this.options.ecmaVersion>=8&&!o&&"async"===h.name&&!this.canInsertSemicolon()&&this.eat(m._function))return this.overrideContext(ct.f_expr),
this.parseFunction(this.startNodeAt(a,n),0,!1,!0,e);if(r&&!this.canInsertSemicolon()){
if(this.eat(m.arrow))return this.parseArrowExpression(this.startNodeAt(a,n),[h],!1,e)
;if(this.options.ecmaVersion>=8&&"async"===h.name&&this.type===m.name&&!o&&(!this.potentialArrowInForAwait||"of"!==this.value||this.containsEsc))return h=this.parseIdent(!1),
!this.canInsertSemicolon()&&this.eat(m.arrow)||this.unexpected(),this.parseArrowExpression(this.startNodeAt(a,n),[h],!0,e)}return h
;case m.regexp:var p=this.value;return(s=this.parseLiteral(p.value)).regex={pattern:p.pattern,flags:p.flags},s;case m.num:case m.string:
return this.parseLiteral(this.value);case m._null:case m._true:case m._false:
return(s=this.startNode()).value=this.type===m._null?null:this.type===m._true,s.raw=this.type.keyword,this.next(),
this.finishNode(s,"Literal");case m.parenL:var c=this.start,l=this.parseParenAndDistinguishExpression(r,e)
;return t&&(t.parenthesizedAssign<0&&!this.isSimpleAssignTarget(l)&&(t.parenthesizedAssign=c),
t.parenthesizedBind<0&&(t.parenthesizedBind=c)),l;case m.bracketL:return s=this.startNode(),this.next(),
s.elements=this.parseExprList(m.bracketR,!0,!0,t),this.finishNode(s,"ArrayExpression");case m.braceL:return this.overrideContext(ct.b_expr),
this.parseObj(!1,t);case m._function:return s=this.startNode(),this.next(),this.parseFunction(s,0);case m._class:
return this.parseClass(this.startNode(),!1);case m._new:return this.parseNew();case m.backQuote:return this.parseTemplate();case m._import:
return this.options.ecmaVersion>=11?this.parseExprImport(i):this.unexpected();default:return this.parseExprAtomDefault()}},
ut.parseExprAtomDefault=function(){this.unexpected()},ut.parseExprImport=function(t){var e=this.startNode()
;if(this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword import"),this.next(),
this.type===m.parenL&&!t)return this.parseDynamicImport(e);if(this.type===m.dot){var i=this.startNodeAt(e.start,e.loc&&e.loc.start)
;return i.name="import",e.meta=this.finishNode(i,"Identifier"),this.parseImportMeta(e)}this.unexpected()},ut.parseDynamicImport=function(t){
if(this.next(),t.source=this.parseMaybeAssign(),this.options.ecmaVersion>=16)this.eat(m.parenR)?t.options=null:(this.expect(m.comma),
this.afterTrailingComma(m.parenR)?t.options=null:(t.options=this.parseMaybeAssign(),this.eat(m.parenR)||(this.expect(m.comma),
this.afterTrailingComma(m.parenR)||this.unexpected())));else if(!this.eat(m.parenR)){var e=this.start
;this.eat(m.comma)&&this.eat(m.parenR)?this.raiseRecoverable(e,"Trailing comma is not allowed in import()"):this.unexpected(e)}
return this.finishNode(t,"ImportExpression")},ut.parseImportMeta=function(t){this.next();var e=this.containsEsc
;return t.property=this.parseIdent(!0),
"meta"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for import is 'import.meta'"),
e&&this.raiseRecoverable(t.start,"'import.meta' must not contain escaped characters"),
"module"===this.options.sourceType||this.options.allowImportExportEverywhere||this.raiseRecoverable(t.start,"Cannot use 'import.meta' outside a module"),
this.finishNode(t,"MetaProperty")},ut.parseLiteral=function(t){var e=this.startNode();return e.value=t,
e.raw=this.input.slice(this.start,this.end),
110===e.raw.charCodeAt(e.raw.length-1)&&(e.bigint=null!=e.value?e.value.toString():e.raw.slice(0,-1).replace(/_/g,"")),this.next(),
this.finishNode(e,"Literal")},ut.parseParenExpression=function(){this.expect(m.parenL);var t=this.parseExpression()
;return this.expect(m.parenR),t},ut.shouldParseArrow=function(t){return!this.canInsertSemicolon()},
ut.parseParenAndDistinguishExpression=function(t,e){var i,s=this.start,r=this.startLoc,a=this.options.ecmaVersion>=8
;if(this.options.ecmaVersion>=6){this.next();var n,o=this.start,h=this.startLoc,p=[],c=!0,l=!1,u=new J,d=this.yieldPos,f=this.awaitPos
;for(this.yieldPos=0,this.awaitPos=0;this.type!==m.parenR;){if(c?c=!1:this.expect(m.comma),a&&this.afterTrailingComma(m.parenR,!0)){l=!0
;break}if(this.type===m.ellipsis){n=this.start,p.push(this.parseParenItem(this.parseRestBinding())),
this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element");break}
p.push(this.parseMaybeAssign(!1,u,this.parseParenItem))}var g=this.lastTokEnd,x=this.lastTokEndLoc;if(this.expect(m.parenR),
t&&this.shouldParseArrow(p)&&this.eat(m.arrow))return this.checkPatternErrors(u,!1),this.checkYieldAwaitInDefaultParams(),this.yieldPos=d,
this.awaitPos=f,this.parseParenArrowList(s,r,p,e);p.length&&!l||this.unexpected(this.lastTokStart),n&&this.unexpected(n),
this.checkExpressionErrors(u,!0),this.yieldPos=d||this.yieldPos,this.awaitPos=f||this.awaitPos,
p.length>1?((i=this.startNodeAt(o,h)).expressions=p,this.finishNodeAt(i,"SequenceExpression",g,x)):i=p[0]}else i=this.parseParenExpression()
;if(this.options.preserveParens){var v=this.startNodeAt(s,r);return v.expression=i,this.finishNode(v,"ParenthesizedExpression")}return i},
ut.parseParenItem=function(t){return t},ut.parseParenArrowList=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!1,s)};var dt=[];ut.parseNew=function(){
this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword new");var t=this.startNode();if(this.next(),
this.options.ecmaVersion>=6&&this.type===m.dot){var e=this.startNodeAt(t.start,t.loc&&t.loc.start);e.name="new",
t.meta=this.finishNode(e,"Identifier"),this.next();var i=this.containsEsc;return t.property=this.parseIdent(!0),
"target"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for new is 'new.target'"),
i&&this.raiseRecoverable(t.start,"'new.target' must not contain escaped characters"),
this.allowNewDotTarget||this.raiseRecoverable(t.start,"'new.target' can only be used in functions and class static block"),
this.finishNode(t,"MetaProperty")}var s=this.start,r=this.startLoc
;return t.callee=this.parseSubscripts(this.parseExprAtom(null,!1,!0),s,r,!0,!1),
"Super"===t.callee.type&&this.raiseRecoverable(s,"Invalid use of 'super'"),
this.eat(m.parenL)?t.arguments=this.parseExprList(m.parenR,this.options.ecmaVersion>=8,!1):t.arguments=dt,this.finishNode(t,"NewExpression")
},ut.parseTemplateElement=function(t){var e=t.isTagged,i=this.startNode()
;return this.type===m.invalidTemplate?(e||this.raiseRecoverable(this.start,"Bad escape sequence in untagged template literal"),i.value={
raw:this.value.replace(/\r\n?/g,"\n"),cooked:null}):i.value={raw:this.input.slice(this.start,this.end).replace(/\r\n?/g,"\n"),
cooked:this.value},this.next(),i.tail=this.type===m.backQuote,this.finishNode(i,"TemplateElement")},ut.parseTemplate=function(t){
void 0===t&&(t={});var e=t.isTagged;void 0===e&&(e=!1);var i=this.startNode();this.next(),i.expressions=[];var s=this.parseTemplateElement({
isTagged:e});for(i.quasis=[s];!s.tail;)this.type===m.eof&&this.raise(this.pos,"Unterminated template literal"),this.expect(m.dollarBraceL),
i.expressions.push(this.parseExpression()),this.expect(m.braceR),i.quasis.push(s=this.parseTemplateElement({isTagged:e}))
;return this.next(),this.finishNode(i,"TemplateLiteral")},ut.isAsyncProp=function(t){
return!t.computed&&"Identifier"===t.key.type&&"async"===t.key.name&&(this.type===m.name||this.type===m.num||this.type===m.string||this.type===m.bracketL||this.type.keyword||this.options.ecmaVersion>=9&&this.type===m.star)&&!g.test(this.input.slice(this.lastTokEnd,this.start))
},ut.parseObj=function(t,e){var i=this.startNode(),s=!0,r={};for(i.properties=[],this.next();!this.eat(m.braceR);){
if(s)s=!1;else if(this.expect(m.comma),this.options.ecmaVersion>=5&&this.afterTrailingComma(m.braceR))break;var a=this.parseProperty(t,e)
;t||this.checkPropClash(a,r,e),i.properties.push(a)}return this.finishNode(i,t?"ObjectPattern":"ObjectExpression")},
ut.parseProperty=function(t,e){var i,s,r,a,n=this.startNode()
;if(this.options.ecmaVersion>=9&&this.eat(m.ellipsis))return t?(n.argument=this.parseIdent(!1),
this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),
this.finishNode(n,"RestElement")):(n.argument=this.parseMaybeAssign(!1,e),
this.type===m.comma&&e&&e.trailingComma<0&&(e.trailingComma=this.start),this.finishNode(n,"SpreadElement"))
;this.options.ecmaVersion>=6&&(n.method=!1,n.shorthand=!1,(t||e)&&(r=this.start,a=this.startLoc),t||(i=this.eat(m.star)))
;var o=this.containsEsc;return this.parsePropertyName(n),!t&&!o&&this.options.ecmaVersion>=8&&!i&&this.isAsyncProp(n)?(s=!0,
i=this.options.ecmaVersion>=9&&this.eat(m.star),this.parsePropertyName(n)):s=!1,this.parsePropertyValue(n,t,i,s,r,a,e,o),
this.finishNode(n,"Property")},ut.parseGetterSetter=function(t){var e=t.key.name;this.parsePropertyName(t),t.value=this.parseMethod(!1),
t.kind=e;var i="get"===t.kind?0:1;if(t.value.params.length!==i){var s=t.value.start
;"get"===t.kind?this.raiseRecoverable(s,"getter should have no params"):this.raiseRecoverable(s,"setter should have exactly one param")
}else"set"===t.kind&&"RestElement"===t.value.params[0].type&&this.raiseRecoverable(t.value.params[0].start,"Setter cannot use rest params")
},ut.parsePropertyValue=function(t,e,i,s,r,a,n,o){(i||s)&&this.type===m.colon&&this.unexpected(),
this.eat(m.colon)?(t.value=e?this.parseMaybeDefault(this.start,this.startLoc):this.parseMaybeAssign(!1,n),
t.kind="init"):this.options.ecmaVersion>=6&&this.type===m.parenL?(e&&this.unexpected(),t.method=!0,t.value=this.parseMethod(i,s),
t.kind="init"):e||o||!(this.options.ecmaVersion>=5)||t.computed||"Identifier"!==t.key.type||"get"!==t.key.name&&"set"!==t.key.name||this.type===m.comma||this.type===m.braceR||this.type===m.eq?this.options.ecmaVersion>=6&&!t.computed&&"Identifier"===t.key.type?((i||s)&&this.unexpected(),
this.checkUnreserved(t.key),"await"!==t.key.name||this.awaitIdentPos||(this.awaitIdentPos=r),
e?t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key)):this.type===m.eq&&n?(n.shorthandAssign<0&&(n.shorthandAssign=this.start),
t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key))):t.value=this.copyNode(t.key),t.kind="init",
t.shorthand=!0):this.unexpected():((i||s)&&this.unexpected(),this.parseGetterSetter(t))},ut.parsePropertyName=function(t){
if(this.options.ecmaVersion>=6){if(this.eat(m.bracketL))return t.computed=!0,t.key=this.parseMaybeAssign(),this.expect(m.bracketR),t.key
;t.computed=!1}
return t.key=this.type===m.num||this.type===m.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved)},
ut.initFunction=function(t){t.id=null,this.options.ecmaVersion>=6&&(t.generator=t.expression=!1),this.options.ecmaVersion>=8&&(t.async=!1)},
ut.parseMethod=function(t,e,i){var s=this.startNode(),r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos;return this.initFunction(s),
this.options.ecmaVersion>=6&&(s.generator=t),this.options.ecmaVersion>=8&&(s.async=!!e),this.yieldPos=0,this.awaitPos=0,
this.awaitIdentPos=0,this.enterScope(functionFlags(e,s.generator)|B|(i?M:0)),this.expect(m.parenL),
s.params=this.parseBindingList(m.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams(),
this.parseFunctionBody(s,!1,!0,!1),this.yieldPos=r,this.awaitPos=a,this.awaitIdentPos=n,this.finishNode(s,"FunctionExpression")},
ut.parseArrowExpression=function(t,e,i,s){var r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos
;return this.enterScope(functionFlags(i,!1)|D),this.initFunction(t),this.options.ecmaVersion>=8&&(t.async=!!i),this.yieldPos=0,
this.awaitPos=0,this.awaitIdentPos=0,t.params=this.toAssignableList(e,!0),this.parseFunctionBody(t,!0,!1,s),this.yieldPos=r,this.awaitPos=a,
this.awaitIdentPos=n,this.finishNode(t,"ArrowFunctionExpression")},ut.parseFunctionBody=function(t,e,i,s){
var r=e&&this.type!==m.braceL,a=this.strict,n=!1;if(r)t.body=this.parseMaybeAssign(s),t.expression=!0,this.checkParams(t,!1);else{
var o=this.options.ecmaVersion>=7&&!this.isSimpleParamList(t.params)
;a&&!o||(n=this.strictDirective(this.end))&&o&&this.raiseRecoverable(t.start,"Illegal 'use strict' directive in function with non-simple parameter list")
;var h=this.labels;this.labels=[],n&&(this.strict=!0),this.checkParams(t,!a&&!n&&!e&&!i&&this.isSimpleParamList(t.params)),
this.strict&&t.id&&this.checkLValSimple(t.id,Q),t.body=this.parseBlock(!1,void 0,n&&!a),t.expression=!1,
this.adaptDirectivePrologue(t.body.body),this.labels=h}this.exitScope()},ut.isSimpleParamList=function(t){
for(var e=0,i=t;e<i.length;e+=1)if("Identifier"!==i[e].type)return!1;return!0},ut.checkParams=function(t,e){
for(var i=Object.create(null),s=0,r=t.params;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,H,e?null:i)}},
ut.parseExprList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);){if(a)a=!1;else if(this.expect(m.comma),
e&&this.afterTrailingComma(t))break;var n=void 0;i&&this.type===m.comma?n=null:this.type===m.ellipsis?(n=this.parseSpread(s),
s&&this.type===m.comma&&s.trailingComma<0&&(s.trailingComma=this.start)):n=this.parseMaybeAssign(!1,s),r.push(n)}return r},
ut.checkUnreserved=function(t){var e=t.start,i=t.end,s=t.name
;this.inGenerator&&"yield"===s&&this.raiseRecoverable(e,"Cannot use 'yield' as identifier inside a generator"),
this.inAsync&&"await"===s&&this.raiseRecoverable(e,"Cannot use 'await' as identifier inside an async function"),
this.currentThisScope().flags&j||"arguments"!==s||this.raiseRecoverable(e,"Cannot use 'arguments' in class field initializer"),
!this.inClassStaticBlock||"arguments"!==s&&"await"!==s||this.raise(e,"Cannot use "+s+" in class static initialization block"),
this.keywords.test(s)&&this.raise(e,"Unexpected keyword '"+s+"'"),
this.options.ecmaVersion<6&&-1!==this.input.slice(e,i).indexOf("\\")||(this.strict?this.reservedWordsStrict:this.reservedWords).test(s)&&(this.inAsync||"await"!==s||this.raiseRecoverable(e,"Cannot use keyword 'await' outside an async function"),
this.raiseRecoverable(e,"The keyword '"+s+"' is reserved"))},ut.parseIdent=function(t){var e=this.parseIdentNode();return this.next(!!t),
this.finishNode(e,"Identifier"),t||(this.checkUnreserved(e),"await"!==e.name||this.awaitIdentPos||(this.awaitIdentPos=e.start)),e},
ut.parseIdentNode=function(){var t=this.startNode();return this.type===m.name?t.name=this.value:this.type.keyword?(t.name=this.type.keyword,
"class"!==t.name&&"function"!==t.name||this.lastTokEnd===this.lastTokStart+1&&46===this.input.charCodeAt(this.lastTokStart)||this.context.pop(),
this.type=m.name):this.unexpected(),t},ut.parsePrivateIdent=function(){var t=this.startNode()
;return this.type===m.privateId?t.name=this.value:this.unexpected(),this.next(),this.finishNode(t,"PrivateIdentifier"),
this.options.checkPrivateFields&&(0===this.privateNameStack.length?this.raise(t.start,"Private field '#"+t.name+"' must be declared in an enclosing class"):this.privateNameStack[this.privateNameStack.length-1].used.push(t)),
t},ut.parseYield=function(t){this.yieldPos||(this.yieldPos=this.start);var e=this.startNode();return this.next(),
this.type===m.semi||this.canInsertSemicolon()||this.type!==m.star&&!this.type.startsExpr?(e.delegate=!1,
e.argument=null):(e.delegate=this.eat(m.star),e.argument=this.parseMaybeAssign(t)),this.finishNode(e,"YieldExpression")},
ut.parseAwait=function(t){this.awaitPos||(this.awaitPos=this.start);var e=this.startNode();return this.next(),
e.argument=this.parseMaybeUnary(null,!0,!1,t),this.finishNode(e,"AwaitExpression")};var ft=Y.prototype;ft.raise=function(t,e){
var i=getLineInfo(this.input,t);e+=" ("+i.line+":"+i.column+")",this.sourceFile&&(e+=" in "+this.sourceFile);var s=new SyntaxError(e)
;throw s.pos=t,s.loc=i,s.raisedAt=this.pos,s},ft.raiseRecoverable=ft.raise,ft.curPosition=function(){
if(this.options.locations)return new I(this.curLine,this.pos-this.lineStart)};var mt=Y.prototype,gt=function Scope(t){this.flags=t,
this.var=[],this.lexical=[],this.functions=[]};mt.enterScope=function(t){this.scopeStack.push(new gt(t))},mt.exitScope=function(){
this.scopeStack.pop()},mt.treatFunctionsAsVarInScope=function(t){return t.flags&V||!this.inModule&&t.flags&T},
mt.declareName=function(t,e,i){var s=!1;if(e===W){var r=this.currentScope()
;s=r.lexical.indexOf(t)>-1||r.functions.indexOf(t)>-1||r.var.indexOf(t)>-1,r.lexical.push(t),
this.inModule&&r.flags&T&&delete this.undefinedExports[t]}else if(e===K)this.currentScope().lexical.push(t);else if(e===z){
var a=this.currentScope();s=this.treatFunctionsAsVar?a.lexical.indexOf(t)>-1:a.lexical.indexOf(t)>-1||a.var.indexOf(t)>-1,
a.functions.push(t)}else for(var n=this.scopeStack.length-1;n>=0;--n){var o=this.scopeStack[n]
;if(o.lexical.indexOf(t)>-1&&!(o.flags&O&&o.lexical[0]===t)||!this.treatFunctionsAsVarInScope(o)&&o.functions.indexOf(t)>-1){s=!0;break}
if(o.var.push(t),this.inModule&&o.flags&T&&delete this.undefinedExports[t],o.flags&j)break}
s&&this.raiseRecoverable(i,"Identifier '"+t+"' has already been declared")},mt.checkLocalExport=function(t){
-1===this.scopeStack[0].lexical.indexOf(t.name)&&-1===this.scopeStack[0].var.indexOf(t.name)&&(this.undefinedExports[t.name]=t)},
mt.currentScope=function(){return this.scopeStack[this.scopeStack.length-1]},mt.currentVarScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(e.flags&(j|U|F))return e}},mt.currentThisScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(e.flags&(j|U|F)&&!(e.flags&D))return e}};var xt=function Node(t,e,i){
this.type="",this.start=e,this.end=0,t.options.locations&&(this.loc=new A(t,i)),
t.options.directSourceFile&&(this.sourceFile=t.options.directSourceFile),t.options.ranges&&(this.range=[e,0])},vt=Y.prototype
;function finishNodeAt(t,e,i,s){return t.type=e,t.end=i,this.options.locations&&(t.loc.end=s),this.options.ranges&&(t.range[1]=i),t}
vt.startNode=function(){return new xt(this,this.start,this.startLoc)},vt.startNodeAt=function(t,e){return new xt(this,t,e)},
vt.finishNode=function(t,e){return finishNodeAt.call(this,t,e,this.lastTokEnd,this.lastTokEndLoc)},vt.finishNodeAt=function(t,e,i,s){
return finishNodeAt.call(this,t,e,i,s)},vt.copyNode=function(t){var e=new xt(this,t.start,this.startLoc);for(var i in t)e[i]=t[i];return e}
;var yt="ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS",bt=yt+" Extended_Pictographic",kt=bt+" EBase EComp EMod EPres ExtPict",St={
9:yt,10:bt,11:bt,12:kt,13:kt,14:kt},Ct={9:"",10:"",11:"",12:"",13:"",
14:"Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
},_t="Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu",wt="Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb",Et=wt+" Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd",It=Et+" Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho",At=It+" Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi",Pt=At+" Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith",Nt={
9:wt,10:Et,11:It,12:At,13:Pt,
14:Pt+" Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz"
},Tt={};function buildUnicodeData(t){var e=Tt[t]={binary:wordsRegexp(St[t]+" "+_t),binaryOfStrings:wordsRegexp(Ct[t]),nonBinary:{
General_Category:wordsRegexp(_t),Script:wordsRegexp(Nt[t])}};e.nonBinary.Script_Extensions=e.nonBinary.Script,
e.nonBinary.gc=e.nonBinary.General_Category,e.nonBinary.sc=e.nonBinary.Script,e.nonBinary.scx=e.nonBinary.Script_Extensions}
for(var Vt=0,Lt=[9,10,11,12,13,14];Vt<Lt.length;Vt+=1)buildUnicodeData(Lt[Vt]);var Rt=Y.prototype,Dt=function BranchID(t,e){this.parent=t,
this.base=e||this};Dt.prototype.separatedFrom=function separatedFrom(t){
for(var e=this;e;e=e.parent)for(var i=t;i;i=i.parent)if(e.base===i.base&&e!==i)return!0;return!1},Dt.prototype.sibling=function sibling(){
return new Dt(this.parent,this.base)};var Ot=function RegExpValidationState(t){this.parser=t,
this.validFlags="gim"+(t.options.ecmaVersion>=6?"uy":"")+(t.options.ecmaVersion>=9?"s":"")+(t.options.ecmaVersion>=13?"d":"")+(t.options.ecmaVersion>=15?"v":""),
this.unicodeProperties=Tt[t.options.ecmaVersion>=14?14:t.options.ecmaVersion],this.source="",this.flags="",this.start=0,this.switchU=!1,
this.switchV=!1,this.switchN=!1,this.pos=0,this.lastIntValue=0,this.lastStringValue="",this.lastAssertionIsQuantifiable=!1,
this.numCapturingParens=0,this.maxBackReference=0,this.groupNames=Object.create(null),this.backReferenceNames=[],this.branchID=null}
;function hasProp(t){for(var e in t)return!0;return!1}function isRegularExpressionModifier(t){return 105===t||109===t||115===t}
function isSyntaxCharacter(t){return 36===t||t>=40&&t<=43||46===t||63===t||t>=91&&t<=94||t>=123&&t<=125}function isRegExpIdentifierStart(t){
return isIdentifierStart(t,!0)||36===t||95===t}function isRegExpIdentifierPart(t){
return isIdentifierChar(t,!0)||36===t||95===t||8204===t||8205===t}function isControlLetter(t){return t>=65&&t<=90||t>=97&&t<=122}
function isValidUnicode(t){return t>=0&&t<=1114111}Ot.prototype.reset=function reset(t,e,i){var s=-1!==i.indexOf("v"),r=-1!==i.indexOf("u")
;this.start=0|t,this.source=e+"",this.flags=i,s&&this.parser.options.ecmaVersion>=15?(this.switchU=!0,this.switchV=!0,
this.switchN=!0):(this.switchU=r&&this.parser.options.ecmaVersion>=6,this.switchV=!1,this.switchN=r&&this.parser.options.ecmaVersion>=9)},
Ot.prototype.raise=function raise(t){this.parser.raiseRecoverable(this.start,"Invalid regular expression: /"+this.source+"/: "+t)},
Ot.prototype.at=function at(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return-1;var r=i.charCodeAt(t)
;if(!e&&!this.switchU||r<=55295||r>=57344||t+1>=s)return r;var a=i.charCodeAt(t+1);return a>=56320&&a<=57343?(r<<10)+a-56613888:r},
Ot.prototype.nextIndex=function nextIndex(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return s;var r,a=i.charCodeAt(t)
;return!e&&!this.switchU||a<=55295||a>=57344||t+1>=s||(r=i.charCodeAt(t+1))<56320||r>57343?t+1:t+2},
Ot.prototype.current=function current(t){return void 0===t&&(t=!1),this.at(this.pos,t)},Ot.prototype.lookahead=function lookahead(t){
return void 0===t&&(t=!1),this.at(this.nextIndex(this.pos,t),t)},Ot.prototype.advance=function advance(t){void 0===t&&(t=!1),
this.pos=this.nextIndex(this.pos,t)},Ot.prototype.eat=function eat(t,e){return void 0===e&&(e=!1),this.current(e)===t&&(this.advance(e),!0)
},Ot.prototype.eatChars=function eatChars(t,e){void 0===e&&(e=!1);for(var i=this.pos,s=0,r=t;s<r.length;s+=1){var a=r[s],n=this.at(i,e)
;if(-1===n||n!==a)return!1;i=this.nextIndex(i,e)}return this.pos=i,!0},Rt.validateRegExpFlags=function(t){
for(var e=t.validFlags,i=t.flags,s=!1,r=!1,a=0;a<i.length;a++){var n=i.charAt(a)
;-1===e.indexOf(n)&&this.raise(t.start,"Invalid regular expression flag"),
i.indexOf(n,a+1)>-1&&this.raise(t.start,"Duplicate regular expression flag"),"u"===n&&(s=!0),"v"===n&&(r=!0)}
this.options.ecmaVersion>=15&&s&&r&&this.raise(t.start,"Invalid regular expression flag")},Rt.validateRegExpPattern=function(t){
this.regexp_pattern(t),!t.switchN&&this.options.ecmaVersion>=9&&hasProp(t.groupNames)&&(t.switchN=!0,this.regexp_pattern(t))},
Rt.regexp_pattern=function(t){t.pos=0,t.lastIntValue=0,t.lastStringValue="",t.lastAssertionIsQuantifiable=!1,t.numCapturingParens=0,
t.maxBackReference=0,t.groupNames=Object.create(null),t.backReferenceNames.length=0,t.branchID=null,this.regexp_disjunction(t),
t.pos!==t.source.length&&(t.eat(41)&&t.raise("Unmatched ')'"),(t.eat(93)||t.eat(125))&&t.raise("Lone quantifier brackets")),
t.maxBackReference>t.numCapturingParens&&t.raise("Invalid escape");for(var e=0,i=t.backReferenceNames;e<i.length;e+=1){var s=i[e]
;t.groupNames[s]||t.raise("Invalid named capture referenced")}},Rt.regexp_disjunction=function(t){var e=this.options.ecmaVersion>=16
;for(e&&(t.branchID=new Dt(t.branchID,null)),this.regexp_alternative(t);t.eat(124);)e&&(t.branchID=t.branchID.sibling()),
this.regexp_alternative(t);e&&(t.branchID=t.branchID.parent),this.regexp_eatQuantifier(t,!0)&&t.raise("Nothing to repeat"),
t.eat(123)&&t.raise("Lone quantifier brackets")},Rt.regexp_alternative=function(t){for(;t.pos<t.source.length&&this.regexp_eatTerm(t););},
Rt.regexp_eatTerm=function(t){
return this.regexp_eatAssertion(t)?(t.lastAssertionIsQuantifiable&&this.regexp_eatQuantifier(t)&&t.switchU&&t.raise("Invalid quantifier"),
!0):!!(t.switchU?this.regexp_eatAtom(t):this.regexp_eatExtendedAtom(t))&&(this.regexp_eatQuantifier(t),!0)},
Rt.regexp_eatAssertion=function(t){var e=t.pos;if(t.lastAssertionIsQuantifiable=!1,t.eat(94)||t.eat(36))return!0;if(t.eat(92)){
if(t.eat(66)||t.eat(98))return!0;t.pos=e}if(t.eat(40)&&t.eat(63)){var i=!1;if(this.options.ecmaVersion>=9&&(i=t.eat(60)),
t.eat(61)||t.eat(33))return this.regexp_disjunction(t),t.eat(41)||t.raise("Unterminated group"),t.lastAssertionIsQuantifiable=!i,!0}
return t.pos=e,!1},Rt.regexp_eatQuantifier=function(t,e){return void 0===e&&(e=!1),!!this.regexp_eatQuantifierPrefix(t,e)&&(t.eat(63),!0)},
Rt.regexp_eatQuantifierPrefix=function(t,e){return t.eat(42)||t.eat(43)||t.eat(63)||this.regexp_eatBracedQuantifier(t,e)},
Rt.regexp_eatBracedQuantifier=function(t,e){var i=t.pos;if(t.eat(123)){var s=0,r=-1;if(this.regexp_eatDecimalDigits(t)&&(s=t.lastIntValue,
t.eat(44)&&this.regexp_eatDecimalDigits(t)&&(r=t.lastIntValue),
t.eat(125)))return-1!==r&&r<s&&!e&&t.raise("numbers out of order in {} quantifier"),!0;t.switchU&&!e&&t.raise("Incomplete quantifier"),
t.pos=i}return!1},Rt.regexp_eatAtom=function(t){
return this.regexp_eatPatternCharacters(t)||t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)
},Rt.regexp_eatReverseSolidusAtomEscape=function(t){var e=t.pos;if(t.eat(92)){if(this.regexp_eatAtomEscape(t))return!0;t.pos=e}return!1},
Rt.regexp_eatUncapturingGroup=function(t){var e=t.pos;if(t.eat(40)){if(t.eat(63)){if(this.options.ecmaVersion>=16){
var i=this.regexp_eatModifiers(t),s=t.eat(45);if(i||s){for(var r=0;r<i.length;r++){var a=i.charAt(r)
;i.indexOf(a,r+1)>-1&&t.raise("Duplicate regular expression modifiers")}if(s){var n=this.regexp_eatModifiers(t)
;i||n||58!==t.current()||t.raise("Invalid regular expression modifiers");for(var o=0;o<n.length;o++){var h=n.charAt(o)
;(n.indexOf(h,o+1)>-1||i.indexOf(h)>-1)&&t.raise("Duplicate regular expression modifiers")}}}}if(t.eat(58)){if(this.regexp_disjunction(t),
t.eat(41))return!0;t.raise("Unterminated group")}}t.pos=e}return!1},Rt.regexp_eatCapturingGroup=function(t){if(t.eat(40)){
if(this.options.ecmaVersion>=9?this.regexp_groupSpecifier(t):63===t.current()&&t.raise("Invalid group"),this.regexp_disjunction(t),
t.eat(41))return t.numCapturingParens+=1,!0;t.raise("Unterminated group")}return!1},Rt.regexp_eatModifiers=function(t){
for(var e="",i=0;-1!==(i=t.current())&&isRegularExpressionModifier(i);)e+=codePointToString(i),t.advance();return e},
Rt.regexp_eatExtendedAtom=function(t){
return t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)||this.regexp_eatInvalidBracedQuantifier(t)||this.regexp_eatExtendedPatternCharacter(t)
},Rt.regexp_eatInvalidBracedQuantifier=function(t){return this.regexp_eatBracedQuantifier(t,!0)&&t.raise("Nothing to repeat"),!1},
Rt.regexp_eatSyntaxCharacter=function(t){var e=t.current();return!!isSyntaxCharacter(e)&&(t.lastIntValue=e,t.advance(),!0)},
Rt.regexp_eatPatternCharacters=function(t){for(var e=t.pos,i=0;-1!==(i=t.current())&&!isSyntaxCharacter(i);)t.advance();return t.pos!==e},
Rt.regexp_eatExtendedPatternCharacter=function(t){var e=t.current()
;return!(-1===e||36===e||e>=40&&e<=43||46===e||63===e||91===e||94===e||124===e||(t.advance(),0))},Rt.regexp_groupSpecifier=function(t){
if(t.eat(63)){this.regexp_eatGroupName(t)||t.raise("Invalid group");var e=this.options.ecmaVersion>=16,i=t.groupNames[t.lastStringValue]
;if(i)if(e)for(var s=0,r=i;s<r.length;s+=1)r[s].separatedFrom(t.branchID)||t.raise("Duplicate capture group name");else t.raise("Duplicate capture group name")
;e?(i||(t.groupNames[t.lastStringValue]=[])).push(t.branchID):t.groupNames[t.lastStringValue]=!0}},Rt.regexp_eatGroupName=function(t){
if(t.lastStringValue="",t.eat(60)){if(this.regexp_eatRegExpIdentifierName(t)&&t.eat(62))return!0;t.raise("Invalid capture group name")}
return!1},Rt.regexp_eatRegExpIdentifierName=function(t){if(t.lastStringValue="",this.regexp_eatRegExpIdentifierStart(t)){
for(t.lastStringValue+=codePointToString(t.lastIntValue);this.regexp_eatRegExpIdentifierPart(t);)t.lastStringValue+=codePointToString(t.lastIntValue)
;return!0}return!1},Rt.regexp_eatRegExpIdentifierStart=function(t){var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),
isRegExpIdentifierStart(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},Rt.regexp_eatRegExpIdentifierPart=function(t){
var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),
isRegExpIdentifierPart(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},Rt.regexp_eatAtomEscape=function(t){
return!!(this.regexp_eatBackReference(t)||this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)||t.switchN&&this.regexp_eatKGroupName(t))||(t.switchU&&(99===t.current()&&t.raise("Invalid unicode escape"),
t.raise("Invalid escape")),!1)},Rt.regexp_eatBackReference=function(t){var e=t.pos;if(this.regexp_eatDecimalEscape(t)){var i=t.lastIntValue
;if(t.switchU)return i>t.maxBackReference&&(t.maxBackReference=i),!0;if(i<=t.numCapturingParens)return!0;t.pos=e}return!1},
Rt.regexp_eatKGroupName=function(t){if(t.eat(107)){if(this.regexp_eatGroupName(t))return t.backReferenceNames.push(t.lastStringValue),!0
;t.raise("Invalid named reference")}return!1},Rt.regexp_eatCharacterEscape=function(t){
return this.regexp_eatControlEscape(t)||this.regexp_eatCControlLetter(t)||this.regexp_eatZero(t)||this.regexp_eatHexEscapeSequence(t)||this.regexp_eatRegExpUnicodeEscapeSequence(t,!1)||!t.switchU&&this.regexp_eatLegacyOctalEscapeSequence(t)||this.regexp_eatIdentityEscape(t)
},Rt.regexp_eatCControlLetter=function(t){var e=t.pos;if(t.eat(99)){if(this.regexp_eatControlLetter(t))return!0;t.pos=e}return!1},
Rt.regexp_eatZero=function(t){return 48===t.current()&&!isDecimalDigit(t.lookahead())&&(t.lastIntValue=0,t.advance(),!0)},
Rt.regexp_eatControlEscape=function(t){var e=t.current();return 116===e?(t.lastIntValue=9,t.advance(),!0):110===e?(t.lastIntValue=10,
t.advance(),!0):118===e?(t.lastIntValue=11,t.advance(),!0):102===e?(t.lastIntValue=12,t.advance(),!0):114===e&&(t.lastIntValue=13,
t.advance(),!0)},Rt.regexp_eatControlLetter=function(t){var e=t.current();return!!isControlLetter(e)&&(t.lastIntValue=e%32,t.advance(),!0)},
Rt.regexp_eatRegExpUnicodeEscapeSequence=function(t,e){void 0===e&&(e=!1);var i=t.pos,s=e||t.switchU;if(t.eat(117)){
if(this.regexp_eatFixedHexDigits(t,4)){var r=t.lastIntValue;if(s&&r>=55296&&r<=56319){var a=t.pos
;if(t.eat(92)&&t.eat(117)&&this.regexp_eatFixedHexDigits(t,4)){var n=t.lastIntValue
;if(n>=56320&&n<=57343)return t.lastIntValue=1024*(r-55296)+(n-56320)+65536,!0}t.pos=a,t.lastIntValue=r}return!0}
if(s&&t.eat(123)&&this.regexp_eatHexDigits(t)&&t.eat(125)&&isValidUnicode(t.lastIntValue))return!0;s&&t.raise("Invalid unicode escape"),
t.pos=i}return!1},Rt.regexp_eatIdentityEscape=function(t){
if(t.switchU)return!!this.regexp_eatSyntaxCharacter(t)||!!t.eat(47)&&(t.lastIntValue=47,!0);var e=t.current()
;return!(99===e||t.switchN&&107===e||(t.lastIntValue=e,t.advance(),0))},Rt.regexp_eatDecimalEscape=function(t){t.lastIntValue=0
;var e=t.current();if(e>=49&&e<=57){do{t.lastIntValue=10*t.lastIntValue+(e-48),t.advance()}while((e=t.current())>=48&&e<=57);return!0}
return!1};var Bt=0,Mt=1,Ft=2;function isCharacterClassEscape(t){return 100===t||68===t||115===t||83===t||119===t||87===t}
function isUnicodePropertyNameCharacter(t){return isControlLetter(t)||95===t}function isUnicodePropertyValueCharacter(t){
return isUnicodePropertyNameCharacter(t)||isDecimalDigit(t)}function isClassSetReservedDoublePunctuatorCharacter(t){
return 33===t||t>=35&&t<=38||t>=42&&t<=44||46===t||t>=58&&t<=64||94===t||96===t||126===t}function isClassSetSyntaxCharacter(t){
return 40===t||41===t||45===t||47===t||t>=91&&t<=93||t>=123&&t<=125}function isClassSetReservedPunctuator(t){
return 33===t||35===t||37===t||38===t||44===t||45===t||t>=58&&t<=62||64===t||96===t||126===t}function isDecimalDigit(t){return t>=48&&t<=57}
function isHexDigit(t){return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102}function hexToInt(t){
return t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:t-48}function isOctalDigit(t){return t>=48&&t<=55}
Rt.regexp_eatCharacterClassEscape=function(t){var e=t.current();if(isCharacterClassEscape(e))return t.lastIntValue=-1,t.advance(),Mt
;var i=!1;if(t.switchU&&this.options.ecmaVersion>=9&&((i=80===e)||112===e)){var s;if(t.lastIntValue=-1,t.advance(),
t.eat(123)&&(s=this.regexp_eatUnicodePropertyValueExpression(t))&&t.eat(125))return i&&s===Ft&&t.raise("Invalid property name"),s
;t.raise("Invalid property name")}return Bt},Rt.regexp_eatUnicodePropertyValueExpression=function(t){var e=t.pos
;if(this.regexp_eatUnicodePropertyName(t)&&t.eat(61)){var i=t.lastStringValue;if(this.regexp_eatUnicodePropertyValue(t)){
var s=t.lastStringValue;return this.regexp_validateUnicodePropertyNameAndValue(t,i,s),Mt}}if(t.pos=e,
this.regexp_eatLoneUnicodePropertyNameOrValue(t)){var r=t.lastStringValue;return this.regexp_validateUnicodePropertyNameOrValue(t,r)}
return Bt},Rt.regexp_validateUnicodePropertyNameAndValue=function(t,e,i){
C(t.unicodeProperties.nonBinary,e)||t.raise("Invalid property name"),
t.unicodeProperties.nonBinary[e].test(i)||t.raise("Invalid property value")},Rt.regexp_validateUnicodePropertyNameOrValue=function(t,e){
return t.unicodeProperties.binary.test(e)?Mt:t.switchV&&t.unicodeProperties.binaryOfStrings.test(e)?Ft:void t.raise("Invalid property name")
},Rt.regexp_eatUnicodePropertyName=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyNameCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},Rt.regexp_eatUnicodePropertyValue=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyValueCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},Rt.regexp_eatLoneUnicodePropertyNameOrValue=function(t){return this.regexp_eatUnicodePropertyValue(t)},
Rt.regexp_eatCharacterClass=function(t){if(t.eat(91)){var e=t.eat(94),i=this.regexp_classContents(t)
;return t.eat(93)||t.raise("Unterminated character class"),e&&i===Ft&&t.raise("Negated character class may contain strings"),!0}return!1},
Rt.regexp_classContents=function(t){
return 93===t.current()?Mt:t.switchV?this.regexp_classSetExpression(t):(this.regexp_nonEmptyClassRanges(t),Mt)},
Rt.regexp_nonEmptyClassRanges=function(t){for(;this.regexp_eatClassAtom(t);){var e=t.lastIntValue
;if(t.eat(45)&&this.regexp_eatClassAtom(t)){var i=t.lastIntValue;!t.switchU||-1!==e&&-1!==i||t.raise("Invalid character class"),
-1!==e&&-1!==i&&e>i&&t.raise("Range out of order in character class")}}},Rt.regexp_eatClassAtom=function(t){var e=t.pos;if(t.eat(92)){
if(this.regexp_eatClassEscape(t))return!0;if(t.switchU){var i=t.current();(99===i||isOctalDigit(i))&&t.raise("Invalid class escape"),
t.raise("Invalid escape")}t.pos=e}var s=t.current();return 93!==s&&(t.lastIntValue=s,t.advance(),!0)},Rt.regexp_eatClassEscape=function(t){
var e=t.pos;if(t.eat(98))return t.lastIntValue=8,!0;if(t.switchU&&t.eat(45))return t.lastIntValue=45,!0;if(!t.switchU&&t.eat(99)){
if(this.regexp_eatClassControlLetter(t))return!0;t.pos=e}return this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)},
Rt.regexp_classSetExpression=function(t){var e,i=Mt;if(this.regexp_eatClassSetRange(t));else if(e=this.regexp_eatClassSetOperand(t)){
e===Ft&&(i=Ft)
;for(var s=t.pos;t.eatChars([38,38]);)38!==t.current()&&(e=this.regexp_eatClassSetOperand(t))?e!==Ft&&(i=Mt):t.raise("Invalid character in character class")
;if(s!==t.pos)return i;for(;t.eatChars([45,45]);)this.regexp_eatClassSetOperand(t)||t.raise("Invalid character in character class")
;if(s!==t.pos)return i}else t.raise("Invalid character in character class");for(;;)if(!this.regexp_eatClassSetRange(t)){
if(!(e=this.regexp_eatClassSetOperand(t)))return i;e===Ft&&(i=Ft)}},Rt.regexp_eatClassSetRange=function(t){var e=t.pos
;if(this.regexp_eatClassSetCharacter(t)){var i=t.lastIntValue;if(t.eat(45)&&this.regexp_eatClassSetCharacter(t)){var s=t.lastIntValue
;return-1!==i&&-1!==s&&i>s&&t.raise("Range out of order in character class"),!0}t.pos=e}return!1},Rt.regexp_eatClassSetOperand=function(t){
return this.regexp_eatClassSetCharacter(t)?Mt:this.regexp_eatClassStringDisjunction(t)||this.regexp_eatNestedClass(t)},
Rt.regexp_eatNestedClass=function(t){var e=t.pos;if(t.eat(91)){var i=t.eat(94),s=this.regexp_classContents(t)
;if(t.eat(93))return i&&s===Ft&&t.raise("Negated character class may contain strings"),s;t.pos=e}if(t.eat(92)){
var r=this.regexp_eatCharacterClassEscape(t);if(r)return r;t.pos=e}return null},Rt.regexp_eatClassStringDisjunction=function(t){var e=t.pos
;if(t.eatChars([92,113])){if(t.eat(123)){var i=this.regexp_classStringDisjunctionContents(t);if(t.eat(125))return i
}else t.raise("Invalid escape");t.pos=e}return null},Rt.regexp_classStringDisjunctionContents=function(t){
for(var e=this.regexp_classString(t);t.eat(124);)this.regexp_classString(t)===Ft&&(e=Ft);return e},Rt.regexp_classString=function(t){
for(var e=0;this.regexp_eatClassSetCharacter(t);)e++;return 1===e?Mt:Ft},Rt.regexp_eatClassSetCharacter=function(t){var e=t.pos
;if(t.eat(92))return!(!this.regexp_eatCharacterEscape(t)&&!this.regexp_eatClassSetReservedPunctuator(t)&&(t.eat(98)?(t.lastIntValue=8,
0):(t.pos=e,1)));var i=t.current()
;return!(i<0||i===t.lookahead()&&isClassSetReservedDoublePunctuatorCharacter(i)||isClassSetSyntaxCharacter(i)||(t.advance(),
t.lastIntValue=i,0))},Rt.regexp_eatClassSetReservedPunctuator=function(t){var e=t.current()
;return!!isClassSetReservedPunctuator(e)&&(t.lastIntValue=e,t.advance(),!0)},Rt.regexp_eatClassControlLetter=function(t){var e=t.current()
;return!(!isDecimalDigit(e)&&95!==e||(t.lastIntValue=e%32,t.advance(),0))},Rt.regexp_eatHexEscapeSequence=function(t){var e=t.pos
;if(t.eat(120)){if(this.regexp_eatFixedHexDigits(t,2))return!0;t.switchU&&t.raise("Invalid escape"),t.pos=e}return!1},
Rt.regexp_eatDecimalDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isDecimalDigit(i=t.current());)t.lastIntValue=10*t.lastIntValue+(i-48),t.advance();return t.pos!==e},
Rt.regexp_eatHexDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isHexDigit(i=t.current());)t.lastIntValue=16*t.lastIntValue+hexToInt(i),t.advance();return t.pos!==e},
Rt.regexp_eatLegacyOctalEscapeSequence=function(t){if(this.regexp_eatOctalDigit(t)){var e=t.lastIntValue;if(this.regexp_eatOctalDigit(t)){
var i=t.lastIntValue;e<=3&&this.regexp_eatOctalDigit(t)?t.lastIntValue=64*e+8*i+t.lastIntValue:t.lastIntValue=8*e+i}else t.lastIntValue=e
;return!0}return!1},Rt.regexp_eatOctalDigit=function(t){var e=t.current();return isOctalDigit(e)?(t.lastIntValue=e-48,t.advance(),
!0):(t.lastIntValue=0,!1)},Rt.regexp_eatFixedHexDigits=function(t,e){var i=t.pos;t.lastIntValue=0;for(var s=0;s<e;++s){var r=t.current()
;if(!isHexDigit(r))return t.pos=i,!1;t.lastIntValue=16*t.lastIntValue+hexToInt(r),t.advance()}return!0};var Ut=function Token(t){
this.type=t.type,this.value=t.value,this.start=t.start,this.end=t.end,t.options.locations&&(this.loc=new A(t,t.startLoc,t.endLoc)),
t.options.ranges&&(this.range=[t.start,t.end])},qt=Y.prototype;function stringToNumber(t,e){
return e?parseInt(t,8):parseFloat(t.replace(/_/g,""))}function stringToBigInt(t){
return"function"!=typeof BigInt?null:BigInt(t.replace(/_/g,""))}qt.next=function(t){
!t&&this.type.keyword&&this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword "+this.type.keyword),
this.options.onToken&&this.options.onToken(new Ut(this)),this.lastTokEnd=this.end,this.lastTokStart=this.start,
this.lastTokEndLoc=this.endLoc,this.lastTokStartLoc=this.startLoc,this.nextToken()},qt.getToken=function(){return this.next(),new Ut(this)},
"undefined"!=typeof Symbol&&(qt[Symbol.iterator]=function(){var t=this;return{next:function(){var e=t.getToken();return{done:e.type===m.eof,
value:e}}}}),qt.nextToken=function(){var t=this.curContext();return t&&t.preserveSpace||this.skipSpace(),this.start=this.pos,
this.options.locations&&(this.startLoc=this.curPosition()),
this.pos>=this.input.length?this.finishToken(m.eof):t.override?t.override(this):void this.readToken(this.fullCharCodeAtPos())},
qt.readToken=function(t){return isIdentifierStart(t,this.options.ecmaVersion>=6)||92===t?this.readWord():this.getTokenFromCode(t)},
qt.fullCharCodeAt=function(t){var e=this.input.charCodeAt(t);if(e<=55295||e>=56320)return e;var i=this.input.charCodeAt(t+1)
;return i<=56319||i>=57344?e:(e<<10)+i-56613888},qt.fullCharCodeAtPos=function(){return this.fullCharCodeAt(this.pos)},
qt.skipBlockComment=function(){var t=this.options.onComment&&this.curPosition(),e=this.pos,i=this.input.indexOf("*/",this.pos+=2)
;if(-1===i&&this.raise(this.pos-2,"Unterminated comment"),
this.pos=i+2,this.options.locations)for(var s=void 0,r=e;(s=nextLineBreak(this.input,r,this.pos))>-1;)++this.curLine,r=this.lineStart=s
;this.options.onComment&&this.options.onComment(!0,this.input.slice(e+2,i),e,this.pos,t,this.curPosition())},qt.skipLineComment=function(t){
for(var e=this.pos,i=this.options.onComment&&this.curPosition(),s=this.input.charCodeAt(this.pos+=t);this.pos<this.input.length&&!isNewLine(s);)s=this.input.charCodeAt(++this.pos)
;this.options.onComment&&this.options.onComment(!1,this.input.slice(e+t,this.pos),e,this.pos,i,this.curPosition())},qt.skipSpace=function(){
t:for(;this.pos<this.input.length;){var t=this.input.charCodeAt(this.pos);switch(t){case 32:case 160:++this.pos;break;case 13:
10===this.input.charCodeAt(this.pos+1)&&++this.pos;case 10:case 8232:case 8233:++this.pos,this.options.locations&&(++this.curLine,
this.lineStart=this.pos);break;case 47:switch(this.input.charCodeAt(this.pos+1)){case 42:this.skipBlockComment();break;case 47:
this.skipLineComment(2);break;default:break t}break;default:if(!(t>8&&t<14||t>=5760&&v.test(String.fromCharCode(t))))break t;++this.pos}}},
qt.finishToken=function(t,e){this.end=this.pos,this.options.locations&&(this.endLoc=this.curPosition());var i=this.type;this.type=t,
this.value=e,this.updateContext(i)},qt.readToken_dot=function(){var t=this.input.charCodeAt(this.pos+1)
;if(t>=48&&t<=57)return this.readNumber(!0);var e=this.input.charCodeAt(this.pos+2)
;return this.options.ecmaVersion>=6&&46===t&&46===e?(this.pos+=3,this.finishToken(m.ellipsis)):(++this.pos,this.finishToken(m.dot))},
qt.readToken_slash=function(){var t=this.input.charCodeAt(this.pos+1);return this.exprAllowed?(++this.pos,
this.readRegexp()):61===t?this.finishOp(m.assign,2):this.finishOp(m.slash,1)},qt.readToken_mult_modulo_exp=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1,s=42===t?m.star:m.modulo;return this.options.ecmaVersion>=7&&42===t&&42===e&&(++i,s=m.starstar,
e=this.input.charCodeAt(this.pos+2)),61===e?this.finishOp(m.assign,i+1):this.finishOp(s,i)},qt.readToken_pipe_amp=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return e===t?this.options.ecmaVersion>=12&&61===this.input.charCodeAt(this.pos+2)?this.finishOp(m.assign,3):this.finishOp(124===t?m.logicalOR:m.logicalAND,2):61===e?this.finishOp(m.assign,2):this.finishOp(124===t?m.bitwiseOR:m.bitwiseAND,1)
},qt.readToken_caret=function(){return 61===this.input.charCodeAt(this.pos+1)?this.finishOp(m.assign,2):this.finishOp(m.bitwiseXOR,1)},
qt.readToken_plus_min=function(t){var e=this.input.charCodeAt(this.pos+1)
;return e===t?45!==e||this.inModule||62!==this.input.charCodeAt(this.pos+2)||0!==this.lastTokEnd&&!g.test(this.input.slice(this.lastTokEnd,this.pos))?this.finishOp(m.incDec,2):(this.skipLineComment(3),
this.skipSpace(),this.nextToken()):61===e?this.finishOp(m.assign,2):this.finishOp(m.plusMin,1)},qt.readToken_lt_gt=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1;return e===t?(i=62===t&&62===this.input.charCodeAt(this.pos+2)?3:2,
61===this.input.charCodeAt(this.pos+i)?this.finishOp(m.assign,i+1):this.finishOp(m.bitShift,i)):33!==e||60!==t||this.inModule||45!==this.input.charCodeAt(this.pos+2)||45!==this.input.charCodeAt(this.pos+3)?(61===e&&(i=2),
this.finishOp(m.relational,i)):(this.skipLineComment(4),this.skipSpace(),this.nextToken())},qt.readToken_eq_excl=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return 61===e?this.finishOp(m.equality,61===this.input.charCodeAt(this.pos+2)?3:2):61===t&&62===e&&this.options.ecmaVersion>=6?(this.pos+=2,
this.finishToken(m.arrow)):this.finishOp(61===t?m.eq:m.prefix,1)},qt.readToken_question=function(){var t=this.options.ecmaVersion;if(t>=11){
var e=this.input.charCodeAt(this.pos+1);if(46===e){var i=this.input.charCodeAt(this.pos+2)
;if(i<48||i>57)return this.finishOp(m.questionDot,2)}
if(63===e)return t>=12&&61===this.input.charCodeAt(this.pos+2)?this.finishOp(m.assign,3):this.finishOp(m.coalesce,2)}
return this.finishOp(m.question,1)},qt.readToken_numberSign=function(){var t=35;if(this.options.ecmaVersion>=13&&(++this.pos,
isIdentifierStart(t=this.fullCharCodeAtPos(),!0)||92===t))return this.finishToken(m.privateId,this.readWord1())
;this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},qt.getTokenFromCode=function(t){switch(t){case 46:
return this.readToken_dot();case 40:return++this.pos,this.finishToken(m.parenL);case 41:return++this.pos,this.finishToken(m.parenR);case 59:
return++this.pos,this.finishToken(m.semi);case 44:return++this.pos,this.finishToken(m.comma);case 91:return++this.pos,
this.finishToken(m.bracketL);case 93:return++this.pos,this.finishToken(m.bracketR);case 123:return++this.pos,this.finishToken(m.braceL)
;case 125:return++this.pos,this.finishToken(m.braceR);case 58:return++this.pos,this.finishToken(m.colon);case 96:
if(this.options.ecmaVersion<6)break;return++this.pos,this.finishToken(m.backQuote);case 48:var e=this.input.charCodeAt(this.pos+1)
;if(120===e||88===e)return this.readRadixNumber(16);if(this.options.ecmaVersion>=6){if(111===e||79===e)return this.readRadixNumber(8)
;if(98===e||66===e)return this.readRadixNumber(2)}case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return this.readNumber(!1);case 34:case 39:return this.readString(t);case 47:return this.readToken_slash();case 37:case 42:
return this.readToken_mult_modulo_exp(t);case 124:case 38:return this.readToken_pipe_amp(t);case 94:return this.readToken_caret();case 43:
case 45:return this.readToken_plus_min(t);case 60:case 62:return this.readToken_lt_gt(t);case 61:case 33:return this.readToken_eq_excl(t)
;case 63:return this.readToken_question();case 126:return this.finishOp(m.prefix,1);case 35:return this.readToken_numberSign()}
this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},qt.finishOp=function(t,e){
var i=this.input.slice(this.pos,this.pos+e);return this.pos+=e,this.finishToken(t,i)},qt.readRegexp=function(){for(var t,e,i=this.pos;;){
this.pos>=this.input.length&&this.raise(i,"Unterminated regular expression");var s=this.input.charAt(this.pos)
;if(g.test(s)&&this.raise(i,"Unterminated regular expression"),t)t=!1;else{if("["===s)e=!0;else if("]"===s&&e)e=!1;else if("/"===s&&!e)break
;t="\\"===s}++this.pos}var r=this.input.slice(i,this.pos);++this.pos;var a=this.pos,n=this.readWord1();this.containsEsc&&this.unexpected(a)
;var o=this.regexpState||(this.regexpState=new Ot(this));o.reset(i,r,n),this.validateRegExpFlags(o),this.validateRegExpPattern(o);var h=null
;try{h=new RegExp(r,n)}catch(t){}return this.finishToken(m.regexp,{pattern:r,flags:n,value:h})},qt.readInt=function(t,e,i){
for(var s=this.options.ecmaVersion>=12&&void 0===e,r=i&&48===this.input.charCodeAt(this.pos),a=this.pos,n=0,o=0,h=0,p=null==e?1/0:e;h<p;++h,
++this.pos){var c=this.input.charCodeAt(this.pos),l=void 0
;if(s&&95===c)r&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed in legacy octal numeric literals"),
95===o&&this.raiseRecoverable(this.pos,"Numeric separator must be exactly one underscore"),
0===h&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed at the first of digits"),o=c;else{
if((l=c>=97?c-97+10:c>=65?c-65+10:c>=48&&c<=57?c-48:1/0)>=t)break;o=c,n=n*t+l}}
return s&&95===o&&this.raiseRecoverable(this.pos-1,"Numeric separator is not allowed at the last of digits"),
this.pos===a||null!=e&&this.pos-a!==e?null:n},qt.readRadixNumber=function(t){var e=this.pos;this.pos+=2;var i=this.readInt(t)
;return null==i&&this.raise(this.start+2,"Expected number in radix "+t),
this.options.ecmaVersion>=11&&110===this.input.charCodeAt(this.pos)?(i=stringToBigInt(this.input.slice(e,this.pos)),
++this.pos):isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(m.num,i)},
qt.readNumber=function(t){var e=this.pos;t||null!==this.readInt(10,void 0,!0)||this.raise(e,"Invalid number")
;var i=this.pos-e>=2&&48===this.input.charCodeAt(e);i&&this.strict&&this.raise(e,"Invalid number");var s=this.input.charCodeAt(this.pos)
;if(!i&&!t&&this.options.ecmaVersion>=11&&110===s){var r=stringToBigInt(this.input.slice(e,this.pos));return++this.pos,
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(m.num,r)}
i&&/[89]/.test(this.input.slice(e,this.pos))&&(i=!1),46!==s||i||(++this.pos,this.readInt(10),s=this.input.charCodeAt(this.pos)),
69!==s&&101!==s||i||(43!==(s=this.input.charCodeAt(++this.pos))&&45!==s||++this.pos,
null===this.readInt(10)&&this.raise(e,"Invalid number")),
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number")
;var a=stringToNumber(this.input.slice(e,this.pos),i);return this.finishToken(m.num,a)},qt.readCodePoint=function(){var t
;if(123===this.input.charCodeAt(this.pos)){this.options.ecmaVersion<6&&this.unexpected();var e=++this.pos
;t=this.readHexChar(this.input.indexOf("}",this.pos)-this.pos),++this.pos,t>1114111&&this.invalidStringToken(e,"Code point out of bounds")
}else t=this.readHexChar(4);return t},qt.readString=function(t){for(var e="",i=++this.pos;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant");var s=this.input.charCodeAt(this.pos);if(s===t)break
;92===s?(e+=this.input.slice(i,this.pos),
e+=this.readEscapedChar(!1),i=this.pos):8232===s||8233===s?(this.options.ecmaVersion<10&&this.raise(this.start,"Unterminated string constant"),
++this.pos,
this.options.locations&&(this.curLine++,this.lineStart=this.pos)):(isNewLine(s)&&this.raise(this.start,"Unterminated string constant"),
++this.pos)}return e+=this.input.slice(i,this.pos++),this.finishToken(m.string,e)};var jt={};qt.tryReadTemplateToken=function(){
this.inTemplateElement=!0;try{this.readTmplToken()}catch(t){if(t!==jt)throw t;this.readInvalidTemplateToken()}this.inTemplateElement=!1},
qt.invalidStringToken=function(t,e){if(this.inTemplateElement&&this.options.ecmaVersion>=9)throw jt;this.raise(t,e)},
qt.readTmplToken=function(){for(var t="",e=this.pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated template")
;var i=this.input.charCodeAt(this.pos)
;if(96===i||36===i&&123===this.input.charCodeAt(this.pos+1))return this.pos!==this.start||this.type!==m.template&&this.type!==m.invalidTemplate?(t+=this.input.slice(e,this.pos),
this.finishToken(m.template,t)):36===i?(this.pos+=2,this.finishToken(m.dollarBraceL)):(++this.pos,this.finishToken(m.backQuote))
;if(92===i)t+=this.input.slice(e,this.pos),t+=this.readEscapedChar(!0),e=this.pos;else if(isNewLine(i)){
switch(t+=this.input.slice(e,this.pos),++this.pos,i){case 13:10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:t+="\n";break;default:
t+=String.fromCharCode(i)}this.options.locations&&(++this.curLine,this.lineStart=this.pos),e=this.pos}else++this.pos}},
qt.readInvalidTemplateToken=function(){for(;this.pos<this.input.length;this.pos++)switch(this.input[this.pos]){case"\\":++this.pos;break
;case"$":if("{"!==this.input[this.pos+1])break;case"`":return this.finishToken(m.invalidTemplate,this.input.slice(this.start,this.pos))
;case"\r":"\n"===this.input[this.pos+1]&&++this.pos;case"\n":case"\u2028":case"\u2029":++this.curLine,this.lineStart=this.pos+1}
this.raise(this.start,"Unterminated template")},qt.readEscapedChar=function(t){var e=this.input.charCodeAt(++this.pos);switch(++this.pos,e){
case 110:return"\n";case 114:return"\r";case 120:return String.fromCharCode(this.readHexChar(2));case 117:
return codePointToString(this.readCodePoint());case 116:return"\t";case 98:return"\b";case 118:return"\v";case 102:return"\f";case 13:
10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:return this.options.locations&&(this.lineStart=this.pos,++this.curLine),"";case 56:
case 57:if(this.strict&&this.invalidStringToken(this.pos-1,"Invalid escape sequence"),t){var i=this.pos-1
;this.invalidStringToken(i,"Invalid escape sequence in template string")}default:if(e>=48&&e<=55){
var s=this.input.substr(this.pos-1,3).match(/^[0-7]+/)[0],r=parseInt(s,8);return r>255&&(s=s.slice(0,-1),r=parseInt(s,8)),
this.pos+=s.length-1,
e=this.input.charCodeAt(this.pos),"0"===s&&56!==e&&57!==e||!this.strict&&!t||this.invalidStringToken(this.pos-1-s.length,t?"Octal literal in template string":"Octal literal in strict mode"),
String.fromCharCode(r)}return isNewLine(e)?(this.options.locations&&(this.lineStart=this.pos,++this.curLine),""):String.fromCharCode(e)}},
qt.readHexChar=function(t){var e=this.pos,i=this.readInt(16,t);return null===i&&this.invalidStringToken(e,"Bad character escape sequence"),i
},qt.readWord1=function(){this.containsEsc=!1;for(var t="",e=!0,i=this.pos,s=this.options.ecmaVersion>=6;this.pos<this.input.length;){
var r=this.fullCharCodeAtPos();if(isIdentifierChar(r,s))this.pos+=r<=65535?1:2;else{if(92!==r)break;this.containsEsc=!0,
t+=this.input.slice(i,this.pos);var a=this.pos
;117!==this.input.charCodeAt(++this.pos)&&this.invalidStringToken(this.pos,"Expecting Unicode escape sequence \\uXXXX"),++this.pos
;var n=this.readCodePoint();(e?isIdentifierStart:isIdentifierChar)(n,s)||this.invalidStringToken(a,"Invalid Unicode escape"),
t+=codePointToString(n),i=this.pos}e=!1}return t+this.input.slice(i,this.pos)},qt.readWord=function(){var t=this.readWord1(),e=m.name
;return this.keywords.test(t)&&(e=f[t]),this.finishToken(e,t)};
// various contributors and released under an MIT license.
var Gt="8.19.0";function parse(t,e){return Y.parse(t,e)}function parseExpressionAt(t,e,i){return Y.parseExpressionAt(t,e,i)}
function tokenizer(t,e){return Y.tokenizer(t,e)}Y.acorn={Parser:Y,version:Gt,defaultOptions:P,Position:I,SourceLocation:A,
getLineInfo:getLineInfo,Node:xt,TokenType:l,tokTypes:m,keywordTypes:f,TokContext:pt,tokContexts:ct,isIdentifierChar:isIdentifierChar,
isIdentifierStart:isIdentifierStart,Token:Ut,isNewLine:isNewLine,lineBreak:g,lineBreakG:x,nonASCIIwhitespace:v},t.Node=xt,t.Parser=Y,
t.Position=I,t.SourceLocation=A,t.TokContext=pt,t.Token=Ut,t.TokenType=l,t.defaultOptions=P,t.getLineInfo=getLineInfo,
t.isIdentifierChar=isIdentifierChar,t.isIdentifierStart=isIdentifierStart,t.isNewLine=isNewLine,t.keywordTypes=f,t.lineBreak=g,
t.lineBreakG=x,t.nonASCIIwhitespace=v,t.parse=parse,t.parseExpressionAt=parseExpressionAt,t.tokContexts=ct,t.tokTypes=m,
t.tokenizer=tokenizer,t.version=Gt}(e)}),
54559: ((t,e,i)=>{i.d(e,{iX:()=>R})
;var s=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,31,4,33,15,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,7,0,259,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,481,1,61,4,4,5,9,7,3,6,31,3,149,2,12,2,9,1,3,0,33,1,1357,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239],r=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,13,65,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,18,21,18,28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,18,0,182,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,22,0,239,18,16,0,2,12,2,33,125,0,80,921,103,111,6,206,13,310,2314,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7386,37,33,96,114,14,913,15,50,7710,3,2,6,2,1,2,296,10,0,30,2,3,0,15,4,8,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,340,2,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,129,15,6,55,50,49,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4382,2,5773,3,7472,16,621,2467,541,1507,4938,6,8489,39815,11327],a="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",n={
3:"abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
5:"class enum extends super const export import",6:"enum",strict:"implements interface let package private protected public static yield",
strictBind:"eval arguments"
},o="break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this",h={
5:o,"5module":o+" export import",6:o+" const class extends export import super"
},p=/^in(stanceof)?$/,c=new RegExp("["+a+"]"),l=new RegExp("["+a+"‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･]")
;function isInAstralSet(t,e){for(var i=65536,s=0;s<e.length;s+=2){if((i+=e[s])>t)return!1;if((i+=e[s+1])>=t)return!0}return!1}
function isIdentifierStart(t,e){
return t<65?36===t:t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&c.test(String.fromCharCode(t)):!1!==e&&isInAstralSet(t,r)))}
function isIdentifierChar(t,e){
return t<48?36===t:t<58||!(t<65)&&(t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&l.test(String.fromCharCode(t)):!1!==e&&(isInAstralSet(t,r)||isInAstralSet(t,s)))))
}var u=function TokenType(t,e){void 0===e&&(e={}),this.label=t,this.keyword=e.keyword,this.beforeExpr=!!e.beforeExpr,
this.startsExpr=!!e.startsExpr,this.isLoop=!!e.isLoop,this.isAssign=!!e.isAssign,this.prefix=!!e.prefix,this.postfix=!!e.postfix,
this.binop=e.binop||null,this.updateContext=null};function binop(t,e){return new u(t,{beforeExpr:!0,binop:e})}var d={beforeExpr:!0},f={
startsExpr:!0},m={};function kw(t,e){return void 0===e&&(e={}),e.keyword=t,m[t]=new u(t,e)}var g={num:new u("num",f),
regexp:new u("regexp",f),string:new u("string",f),name:new u("name",f),privateId:new u("privateId",f),eof:new u("eof"),bracketL:new u("[",{
beforeExpr:!0,startsExpr:!0}),bracketR:new u("]"),braceL:new u("{",{beforeExpr:!0,startsExpr:!0}),braceR:new u("}"),parenL:new u("(",{
beforeExpr:!0,startsExpr:!0}),parenR:new u(")"),comma:new u(",",d),semi:new u(";",d),colon:new u(":",d),dot:new u("."),
question:new u("?",d),questionDot:new u("?."),arrow:new u("=>",d),template:new u("template"),invalidTemplate:new u("invalidTemplate"),
ellipsis:new u("...",d),backQuote:new u("`",f),dollarBraceL:new u("${",{beforeExpr:!0,startsExpr:!0}),eq:new u("=",{beforeExpr:!0,
isAssign:!0}),assign:new u("_=",{beforeExpr:!0,isAssign:!0}),incDec:new u("++/--",{prefix:!0,postfix:!0,startsExpr:!0}),prefix:new u("!/~",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),logicalOR:binop("||",1),logicalAND:binop("&&",2),bitwiseOR:binop("|",3),bitwiseXOR:binop("^",4),
bitwiseAND:binop("&",5),equality:binop("==/!=/===/!==",6),relational:binop("</>/<=/>=",7),bitShift:binop("<</>>/>>>",8),
plusMin:new u("+/-",{beforeExpr:!0,binop:9,prefix:!0,startsExpr:!0}),modulo:binop("%",10),star:binop("*",10),slash:binop("/",10),
starstar:new u("**",{beforeExpr:!0}),coalesce:binop("??",1),_break:kw("break"),_case:kw("case",d),_catch:kw("catch"),
_continue:kw("continue"),_debugger:kw("debugger"),_default:kw("default",d),_do:kw("do",{isLoop:!0,beforeExpr:!0}),_else:kw("else",d),
_finally:kw("finally"),_for:kw("for",{isLoop:!0}),_function:kw("function",f),_if:kw("if"),_return:kw("return",d),_switch:kw("switch"),
_throw:kw("throw",d),_try:kw("try"),_var:kw("var"),_const:kw("const"),_while:kw("while",{isLoop:!0}),_with:kw("with"),_new:kw("new",{
beforeExpr:!0,startsExpr:!0}),_this:kw("this",f),_super:kw("super",f),_class:kw("class",f),_extends:kw("extends",d),_export:kw("export"),
_import:kw("import",f),_null:kw("null",f),_true:kw("true",f),_false:kw("false",f),_in:kw("in",{beforeExpr:!0,binop:7}),
_instanceof:kw("instanceof",{beforeExpr:!0,binop:7}),_typeof:kw("typeof",{beforeExpr:!0,prefix:!0,startsExpr:!0}),_void:kw("void",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),_delete:kw("delete",{beforeExpr:!0,prefix:!0,startsExpr:!0})
},x=/\r\n?|\n|\u2028|\u2029/,v=new RegExp(x.source,"g");function isNewLine(t){return 10===t||13===t||8232===t||8233===t}
function nextLineBreak(t,e,i){void 0===i&&(i=t.length);for(var s=e;s<i;s++){var r=t.charCodeAt(s)
;if(isNewLine(r))return s<i-1&&13===r&&10===t.charCodeAt(s+1)?s+2:s+1}return-1}
var y=/[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/,b=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,k=Object.prototype,_=k.hasOwnProperty,S=k.toString,w=Object.hasOwn||function(t,e){
return _.call(t,e)},C=Array.isArray||function(t){return"[object Array]"===S.call(t)},E=Object.create(null);function wordsRegexp(t){
return E[t]||(E[t]=new RegExp("^(?:"+t.replace(/ /g,"|")+")$"))}function codePointToString(t){
return t<=65535?String.fromCharCode(t):(t-=65536,String.fromCharCode(55296+(t>>10),56320+(1023&t)))}
var I=/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/,A=function Position(t,e){this.line=t,this.column=e}
;A.prototype.offset=function offset(t){return new A(this.line,this.column+t)};var P=function SourceLocation(t,e,i){this.start=e,this.end=i,
null!==t.sourceFile&&(this.source=t.sourceFile)};function getLineInfo(t,e){for(var i=1,s=0;;){var r=nextLineBreak(t,s,e)
;if(r<0)return new A(i,e-s);++i,s=r}}var N={ecmaVersion:null,sourceType:"script",strict:!1,onInsertedSemicolon:null,onTrailingComma:null,
allowReserved:null,allowReturnOutsideFunction:!1,allowImportExportEverywhere:!1,allowAwaitOutsideFunction:null,allowSuperOutsideMethod:null,
allowHashBang:!1,checkPrivateFields:!0,locations:!1,startLocation:null,onToken:null,onComment:null,ranges:!1,program:null,sourceFile:null,
directSourceFile:null,preserveParens:!1},V=!1;function getOptions(t){var e={};for(var i in N)e[i]=t&&w(t,i)?t[i]:N[i]
;if("latest"===e.ecmaVersion?e.ecmaVersion=1e8:null==e.ecmaVersion?(!V&&"object"==typeof console&&console.warn&&(V=!0,
console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.")),
e.ecmaVersion=11):e.ecmaVersion>=2015&&(e.ecmaVersion-=2009),null==e.allowReserved&&(e.allowReserved=e.ecmaVersion<5),
t&&null!=t.allowHashBang||(e.allowHashBang=e.ecmaVersion>=14),C(e.onToken)){var s=e.onToken;e.onToken=function(t){return s.push(t)}}
if(C(e.onComment)&&(e.onComment=function pushComment(t,e){return function(i,s,r,a,n,o){var h={type:i?"Block":"Line",value:s,start:r,end:a}
;t.locations&&(h.loc=new P(this,n,o)),t.ranges&&(h.range=[r,a]),e.push(h)}}(e,e.onComment)),
"commonjs"===e.sourceType&&e.allowAwaitOutsideFunction)throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs")
;return e}var T=256,L=259;function functionFlags(t,e){return 2|(t?4:0)|(e?8:0)}var R=function Parser(t,e,i){this.options=t=getOptions(t),
this.sourceFile=t.sourceFile,this.keywords=wordsRegexp(h[t.ecmaVersion>=6?6:"module"===t.sourceType?"5module":5]);var s=""
;!0!==t.allowReserved&&(s=n[t.ecmaVersion>=6?6:5===t.ecmaVersion?5:3],"module"===t.sourceType&&(s+=" await")),
this.reservedWords=wordsRegexp(s);var r=(s?s+" ":"")+n.strict;this.reservedWordsStrict=wordsRegexp(r),
this.reservedWordsStrictBind=wordsRegexp(r+" "+n.strictBind),this.input=String(e),this.containsEsc=!1,this.pos=i||0,this.curLine=1,
t.startLocation?(this.lineStart=this.pos-t.startLocation.column,
this.curLine=t.startLocation.line):i?(this.lineStart=this.input.lastIndexOf("\n",i-1)+1,
this.options.locations&&(this.curLine=this.input.slice(0,this.lineStart).split(x).length)):this.lineStart=0,this.type=g.eof,this.value=null,
this.start=this.end=this.pos,this.startLoc=this.endLoc=this.curPosition(),this.lastTokEndLoc=this.lastTokStartLoc=null,
this.lastTokStart=this.lastTokEnd=this.pos,this.context=this.initialContext(),this.exprAllowed=!0,this.inModule="module"===t.sourceType,
this.strict=this.inModule||!0===t.strict||this.strictDirective(this.pos),this.potentialArrowAt=-1,this.potentialArrowInForAwait=!1,
this.yieldPos=this.awaitPos=this.awaitIdentPos=0,this.labels=[],this.undefinedExports=Object.create(null),
0===this.pos&&t.allowHashBang&&"#!"===this.input.slice(0,2)&&this.skipLineComment(2),this.scopeStack=[],
this.enterScope("commonjs"===this.options.sourceType?2:1),this.regexpState=null,this.privateNameStack=[]},D={inFunction:{configurable:!0},
inGenerator:{configurable:!0},inAsync:{configurable:!0},canAwait:{configurable:!0},allowReturn:{configurable:!0},allowSuper:{configurable:!0
},allowDirectSuper:{configurable:!0},treatFunctionsAsVar:{configurable:!0},allowNewDotTarget:{configurable:!0},allowUsing:{configurable:!0},
inClassStaticBlock:{configurable:!0}};R.prototype.parse=function parse(){var t=this,e=this.options.program||this.startNode()
;return this.nextToken(),this.catchStackOverflow(function(){return t.parseTopLevel(e)})},D.inFunction.get=function(){
return(2&this.currentVarScope().flags)>0},D.inGenerator.get=function(){return(8&this.currentVarScope().flags)>0},D.inAsync.get=function(){
return(4&this.currentVarScope().flags)>0},D.canAwait.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){
var e=this.scopeStack[t].flags;if(768&e)return!1;if(2&e)return(4&e)>0}
return this.inModule&&this.options.ecmaVersion>=13||this.options.allowAwaitOutsideFunction},D.allowReturn.get=function(){
return!!this.inFunction||!!(this.options.allowReturnOutsideFunction&&1&this.currentVarScope().flags)},D.allowSuper.get=function(){
return(64&this.currentThisScope().flags)>0||this.options.allowSuperOutsideMethod},D.allowDirectSuper.get=function(){
return(128&this.currentThisScope().flags)>0},D.treatFunctionsAsVar.get=function(){
return this.treatFunctionsAsVarInScope(this.currentScope())},D.allowNewDotTarget.get=function(){
for(var t=this.scopeStack.length-1;t>=0;t--){var e=this.scopeStack[t].flags;if(768&e||2&e&&!(16&e))return!0}return!1},
D.allowUsing.get=function(){var t=this.currentScope().flags;return!(1024&t)&&!(!this.inModule&&1&t)},D.inClassStaticBlock.get=function(){
return(this.currentVarScope().flags&T)>0},R.extend=function extend(){for(var t=[],e=arguments.length;e--;)t[e]=arguments[e]
;for(var i=this,s=0;s<t.length;s++)i=t[s](i);return i},R.parse=function parse(t,e){return new this(e,t).parse()},
R.parseExpressionAt=function parseExpressionAt(t,e,i){var s=new this(i,t,e);return s.nextToken(),s.parseExpression()},
R.tokenizer=function tokenizer(t,e){return new this(e,t)},Object.defineProperties(R.prototype,D)
;var O=R.prototype,B=/^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;function keywordOpAt(t,e){
for(var i=e+1,s=Math.min(t.input.length,e+11);i<s;){var r=t.fullCharCodeAt(i);if(!isIdentifierChar(r,!0))break;i+=r<=65535?1:2}
return i===e+2&&"in"===t.input.slice(e,i)||i===e+10&&"instanceof"===t.input.slice(e,i)}O.strictDirective=function(t){
if(this.options.ecmaVersion<5)return!1;for(;;){b.lastIndex=t,t+=b.exec(this.input)[0].length;var e=B.exec(this.input.slice(t))
;if(!e)return!1;if("use strict"===(e[1]||e[2])){b.lastIndex=t+e[0].length
;var i=b.exec(this.input),s=i.index+i[0].length,r=this.input.charAt(s)
;return";"===r||"}"===r||x.test(i[0])&&!(/[(`.[+\-/*%<>=,?^&]/.test(r)||"!"===r&&"="===this.input.charAt(s+1)||"i"===r&&keywordOpAt(this,s))
}t+=e[0].length,b.lastIndex=t,t+=b.exec(this.input)[0].length,";"===this.input[t]&&t++}},O.eat=function(t){
return this.type===t&&(this.next(),!0)},O.isContextual=function(t){return this.type===g.name&&this.value===t&&!this.containsEsc},
O.eatContextual=function(t){return!!this.isContextual(t)&&(this.next(),!0)},O.catchStackOverflow=function(t){try{return t()}catch(t){
if(!(t instanceof Error&&(/\bstack\b.*\b(exceeded|overflow)\b/i.test(t.message)||/\btoo much recursion\b/i.test(t.message))))throw t
;this.raise(this.start,"Not enough stack space to parse input")}},O.expectContextual=function(t){this.eatContextual(t)||this.unexpected()},
O.canInsertSemicolon=function(){return this.type===g.eof||this.type===g.braceR||x.test(this.input.slice(this.lastTokEnd,this.start))},
O.insertSemicolon=function(){
if(this.canInsertSemicolon())return this.options.onInsertedSemicolon&&this.options.onInsertedSemicolon(this.lastTokEnd,this.lastTokEndLoc),
!0},O.semicolon=function(){this.eat(g.semi)||this.insertSemicolon()||this.unexpected()},O.afterTrailingComma=function(t,e){
if(this.type===t)return this.options.onTrailingComma&&this.options.onTrailingComma(this.lastTokStart,this.lastTokStartLoc),e||this.next(),!0
},O.expect=function(t){this.eat(t)||this.unexpected()},O.unexpected=function(t){this.raise(null!=t?t:this.start,"Unexpected token")}
;var M=function DestructuringErrors(){
this.shorthandAssign=this.trailingComma=this.parenthesizedAssign=this.parenthesizedBind=this.doubleProto=-1}
;O.checkPatternErrors=function(t,e){if(t){
t.trailingComma>-1&&this.raiseRecoverable(t.trailingComma,"Comma is not permitted after the rest element")
;var i=e?t.parenthesizedAssign:t.parenthesizedBind;i>-1&&this.raiseRecoverable(i,e?"Assigning to rvalue":"Parenthesized pattern")}},
O.checkExpressionErrors=function(t,e){if(!t)return!1;var i=t.shorthandAssign,s=t.doubleProto;if(!e)return i>=0||s>=0
;i>=0&&this.raise(i,"Shorthand property assignments are valid only in destructuring patterns"),
s>=0&&this.raiseRecoverable(s,"Redefinition of __proto__ property")},O.checkYieldAwaitInDefaultParams=function(){
this.yieldPos&&(!this.awaitPos||this.yieldPos<this.awaitPos)&&this.raise(this.yieldPos,"Yield expression cannot be a default value"),
this.awaitPos&&this.raise(this.awaitPos,"Await expression cannot be a default value")},O.isSimpleAssignTarget=function(t){
return"ParenthesizedExpression"===t.type?this.isSimpleAssignTarget(t.expression):"Identifier"===t.type||"MemberExpression"===t.type}
;var F=R.prototype;F.parseTopLevel=function(t){var e=Object.create(null);for(t.body||(t.body=[]);this.type!==g.eof;){
var i=this.parseStatement(null,!0,e);t.body.push(i)}if(this.inModule)for(var s=0,r=Object.keys(this.undefinedExports);s<r.length;s+=1){
var a=r[s];this.raiseRecoverable(this.undefinedExports[a].start,"Export '"+a+"' is not defined")}return this.adaptDirectivePrologue(t.body),
this.next(),t.sourceType="commonjs"===this.options.sourceType?"script":this.options.sourceType,this.finishNode(t,"Program")};var U={
kind:"loop"},q={kind:"switch"};F.isLet=function(t){if(this.options.ecmaVersion<6||!this.isContextual("let"))return!1;b.lastIndex=this.pos
;var e=b.exec(this.input),i=this.pos+e[0].length,s=this.fullCharCodeAt(i);if(91===s||92===s)return!0;if(t)return!1;if(123===s)return!0
;if(isIdentifierStart(s)){var r=i;do{i+=s<=65535?1:2}while(isIdentifierChar(s=this.fullCharCodeAt(i)));if(92===s)return!0
;var a=this.input.slice(r,i);if(!p.test(a))return!0}return!1},F.isAsyncFunction=function(){
if(this.options.ecmaVersion<8||!this.isContextual("async"))return!1;b.lastIndex=this.pos;var t,e=b.exec(this.input),i=this.pos+e[0].length
;return!(x.test(this.input.slice(this.pos,i))||"function"!==this.input.slice(i,i+8)||i+8!==this.input.length&&(isIdentifierChar(t=this.fullCharCodeAt(i+8))||92===t))
},F.isUsingKeyword=function(t,e){if(this.options.ecmaVersion<17||!this.isContextual(t?"await":"using"))return!1;b.lastIndex=this.pos
;var i=b.exec(this.input),s=this.pos+i[0].length;if(x.test(this.input.slice(this.pos,s)))return!1;if(t){var r,a=s+5
;if("using"!==this.input.slice(s,a)||a===this.input.length||isIdentifierChar(r=this.fullCharCodeAt(a))||92===r)return!1;b.lastIndex=a
;var n=b.exec(this.input);if(s=a+n[0].length,n&&x.test(this.input.slice(a,s)))return!1}var o=this.fullCharCodeAt(s)
;if(!isIdentifierStart(o)&&92!==o)return!1;var h=s;do{s+=o<=65535?1:2}while(isIdentifierChar(o=this.fullCharCodeAt(s)));if(92===o)return!0
;var c=this.input.slice(h,s);if(p.test(c))return!1;if(e&&!t&&"of"===c&&(b.lastIndex=s,s+=b.exec(this.input)[0].length,
61!==this.input.charCodeAt(s)||61===(o=this.input.charCodeAt(s+1))||62===o))return!1;return!0},F.isAwaitUsing=function(t){
return this.isUsingKeyword(!0,t)},F.isUsing=function(t){return this.isUsingKeyword(!1,t)},F.parseStatement=function(t,e,i){
var s,r=this.type,a=this.startNode();switch(this.isLet(t)&&(r=g._var,s="let"),r){case g._break:case g._continue:
return this.parseBreakContinueStatement(a,r.keyword);case g._debugger:return this.parseDebuggerStatement(a);case g._do:
return this.parseDoStatement(a);case g._for:return this.parseForStatement(a);case g._function:
return t&&(this.strict||"if"!==t&&"label"!==t)&&this.options.ecmaVersion>=6&&this.unexpected(),this.parseFunctionStatement(a,!1,!t)
;case g._class:return t&&this.unexpected(),this.parseClass(a,!0);case g._if:return this.parseIfStatement(a);case g._return:
return this.parseReturnStatement(a);case g._switch:return this.parseSwitchStatement(a);case g._throw:return this.parseThrowStatement(a)
;case g._try:return this.parseTryStatement(a);case g._const:case g._var:return s=s||this.value,t&&"var"!==s&&this.unexpected(),
this.parseVarStatement(a,s);case g._while:return this.parseWhileStatement(a);case g._with:return this.parseWithStatement(a);case g.braceL:
return this.parseBlock(!0,a);case g.semi:return this.parseEmptyStatement(a);case g._export:case g._import:
if(this.options.ecmaVersion>10&&r===g._import){b.lastIndex=this.pos
;var n=b.exec(this.input),o=this.pos+n[0].length,h=this.input.charCodeAt(o)
;if(40===h||46===h)return this.parseExpressionStatement(a,this.parseExpression())}
return this.options.allowImportExportEverywhere||(e||this.raise(this.start,"'import' and 'export' may only appear at the top level"),
this.inModule||this.raise(this.start,"'import' and 'export' may appear only with 'sourceType: module'")),
r===g._import?this.parseImport(a):this.parseExport(a,i);default:if(this.isAsyncFunction())return t&&this.unexpected(),this.next(),
this.parseFunctionStatement(a,!0,!t);var p=this.isAwaitUsing(!1)?"await using":this.isUsing(!1)?"using":null
;if(p)return this.allowUsing||this.raise(this.start,"Using declaration cannot appear in the top level when source type is `script` or in the bare case statement"),
t&&this.raise(this.start,"Using declaration is not allowed in single-statement positions"),
"await using"===p&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.next(),
this.parseVar(a,!1,p),this.semicolon(),this.finishNode(a,"VariableDeclaration");var c=this.value,l=this.parseExpression()
;return r===g.name&&"Identifier"===l.type&&this.eat(g.colon)?this.parseLabeledStatement(a,c,l,t):this.parseExpressionStatement(a,l)}},
F.parseBreakContinueStatement=function(t,e){var i="break"===e
;this.next(),this.eat(g.semi)||this.insertSemicolon()?t.label=null:this.type!==g.name?this.unexpected():(t.label=this.parseIdent(),
this.semicolon());for(var s=0;s<this.labels.length;++s){var r=this.labels[s];if(null==t.label||r.name===t.label.name){
if(null!=r.kind&&(i||"loop"===r.kind))break;if(t.label&&i)break}}return s===this.labels.length&&this.raise(t.start,"Unsyntactic "+e),
this.finishNode(t,i?"BreakStatement":"ContinueStatement")},F.parseDebuggerStatement=function(t){return this.next(),this.semicolon(),
this.finishNode(t,"DebuggerStatement")},F.parseDoStatement=function(t){return this.next(),this.labels.push(U),
t.body=this.parseStatement("do"),this.labels.pop(),this.expect(g._while),t.test=this.parseParenExpression(),
this.options.ecmaVersion>=6?this.eat(g.semi):this.semicolon(),this.finishNode(t,"DoWhileStatement")},F.parseForStatement=function(t){
this.next();var e=this.options.ecmaVersion>=9&&this.canAwait&&this.eatContextual("await")?this.lastTokStart:-1;if(this.labels.push(U),
this.enterScope(0),this.expect(g.parenL),this.type===g.semi)return e>-1&&this.unexpected(e),this.parseFor(t,null);var i=this.isLet()
;if(this.type===g._var||this.type===g._const||i){var s=this.startNode(),r=i?"let":this.value;return this.next(),this.parseVar(s,!0,r),
this.finishNode(s,"VariableDeclaration"),this.parseForAfterInit(t,s,e)}
var a=this.isContextual("let"),n=!1,o=this.isUsing(!0)?"using":this.isAwaitUsing(!0)?"await using":null;if(o){var h=this.startNode()
;return this.next(),"await using"===o&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),
this.next()),this.parseVar(h,!0,o),this.finishNode(h,"VariableDeclaration"),this.parseForAfterInit(t,h,e)}
var p=this.containsEsc,c=new M,l=this.start,u=e>-1?this.parseExprSubscripts(c,"await"):this.parseExpression(!0,c)
;return this.type===g._in||(n=this.options.ecmaVersion>=6&&this.isContextual("of"))?(e>-1?(this.type===g._in&&this.unexpected(e),
t.await=!0):n&&this.options.ecmaVersion>=8&&(u.start!==l||p||"Identifier"!==u.type||"async"!==u.name?this.options.ecmaVersion>=9&&(t.await=!1):this.unexpected()),
a&&n&&this.raise(u.start,"The left-hand side of a for-of loop may not start with 'let'."),this.toAssignable(u,!1,c),
this.checkLValPattern(u),this.parseForIn(t,u)):(this.checkExpressionErrors(c,!0),e>-1&&this.unexpected(e),this.parseFor(t,u))},
F.parseForAfterInit=function(t,e,i){
return(this.type===g._in||this.options.ecmaVersion>=6&&this.isContextual("of"))&&1===e.declarations.length?(this.type===g._in?("using"!==e.kind&&"await using"!==e.kind||e.declarations[0].init||this.raise(this.start,"Using declaration is not allowed in for-in loops"),
this.options.ecmaVersion>=9&&i>-1&&this.unexpected(i)):this.options.ecmaVersion>=9&&(t.await=i>-1),
this.parseForIn(t,e)):(i>-1&&this.unexpected(i),this.parseFor(t,e))},F.parseFunctionStatement=function(t,e,i){return this.next(),
this.parseFunction(t,G|(i?0:H),!1,e)},F.parseIfStatement=function(t){return this.next(),t.test=this.parseParenExpression(),
t.consequent=this.parseStatement("if"),t.alternate=this.eat(g._else)?this.parseStatement("if"):null,this.finishNode(t,"IfStatement")},
F.parseReturnStatement=function(t){return this.allowReturn||this.raise(this.start,"'return' outside of function"),this.next(),
this.eat(g.semi)||this.insertSemicolon()?t.argument=null:(t.argument=this.parseExpression(),this.semicolon()),
this.finishNode(t,"ReturnStatement")},F.parseSwitchStatement=function(t){var e;this.next(),t.discriminant=this.parseParenExpression(),
t.cases=[],this.expect(g.braceL),this.labels.push(q),this.enterScope(1024)
;for(var i=!1;this.type!==g.braceR;)if(this.type===g._case||this.type===g._default){var s=this.type===g._case
;e&&this.finishNode(e,"SwitchCase"),t.cases.push(e=this.startNode()),e.consequent=[],this.next(),
s?e.test=this.parseExpression():(i&&this.raiseRecoverable(this.lastTokStart,"Multiple default clauses"),i=!0,e.test=null),
this.expect(g.colon)}else e||this.unexpected(),e.consequent.push(this.parseStatement(null));return this.exitScope(),
e&&this.finishNode(e,"SwitchCase"),this.next(),this.labels.pop(),this.finishNode(t,"SwitchStatement")},F.parseThrowStatement=function(t){
return this.next(),x.test(this.input.slice(this.lastTokEnd,this.start))&&this.raise(this.lastTokEnd,"Illegal newline after throw"),
t.argument=this.parseExpression(),this.semicolon(),this.finishNode(t,"ThrowStatement")};var j=[];F.parseCatchClauseParam=function(){
var t=this.parseBindingAtom(),e="Identifier"===t.type;return this.enterScope(e?32:0),this.checkLValPattern(t,e?4:2),this.expect(g.parenR),t
},F.parseTryStatement=function(t){if(this.next(),t.block=this.parseBlock(),t.handler=null,this.type===g._catch){var e=this.startNode()
;this.next(),this.eat(g.parenL)?e.param=this.parseCatchClauseParam():(this.options.ecmaVersion<10&&this.unexpected(),e.param=null,
this.enterScope(0)),e.body=this.parseBlock(!1),this.exitScope(),t.handler=this.finishNode(e,"CatchClause")}
return t.finalizer=this.eat(g._finally)?this.parseBlock():null,
t.handler||t.finalizer||this.raise(t.start,"Missing catch or finally clause"),this.finishNode(t,"TryStatement")},
F.parseVarStatement=function(t,e,i){return this.next(),this.parseVar(t,!1,e,i),this.semicolon(),this.finishNode(t,"VariableDeclaration")},
F.parseWhileStatement=function(t){return this.next(),t.test=this.parseParenExpression(),this.labels.push(U),
t.body=this.parseStatement("while"),this.labels.pop(),this.finishNode(t,"WhileStatement")},F.parseWithStatement=function(t){
return this.strict&&this.raise(this.start,"'with' in strict mode"),this.next(),t.object=this.parseParenExpression(),
t.body=this.parseStatement("with"),this.finishNode(t,"WithStatement")},F.parseEmptyStatement=function(t){return this.next(),
this.finishNode(t,"EmptyStatement")},F.parseLabeledStatement=function(t,e,i,s){for(var r=0,a=this.labels;r<a.length;r+=1){
a[r].name===e&&this.raise(i.start,"Label '"+e+"' is already declared")}
for(var n=this.type.isLoop?"loop":this.type===g._switch?"switch":null,o=this.labels.length-1;o>=0;o--){var h=this.labels[o]
;if(h.statementStart!==t.start)break;h.statementStart=this.start,h.kind=n}return this.labels.push({name:e,kind:n,statementStart:this.start
}),t.body=this.parseStatement(s?-1===s.indexOf("label")?s+"label":s:"label"),this.labels.pop(),t.label=i,
this.finishNode(t,"LabeledStatement")},F.parseExpressionStatement=function(t,e){return t.expression=e,this.semicolon(),
this.finishNode(t,"ExpressionStatement")},F.parseBlock=function(t,e,i){for(void 0===t&&(t=!0),void 0===e&&(e=this.startNode()),e.body=[],
this.expect(g.braceL),t&&this.enterScope(0);this.type!==g.braceR;){var s=this.parseStatement(null);e.body.push(s)}
return i&&(this.strict=!1),this.next(),t&&this.exitScope(),this.finishNode(e,"BlockStatement")},F.parseFor=function(t,e){return t.init=e,
this.expect(g.semi),t.test=this.type===g.semi?null:this.parseExpression(),this.expect(g.semi),
t.update=this.type===g.parenR?null:this.parseExpression(),this.expect(g.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,"ForStatement")},F.parseForIn=function(t,e){var i=this.type===g._in;return this.next(),
"VariableDeclaration"===e.type&&null!=e.declarations[0].init&&(!i||this.options.ecmaVersion<8||this.strict||"var"!==e.kind||"Identifier"!==e.declarations[0].id.type)&&this.raise(e.start,(i?"for-in":"for-of")+" loop variable declaration may not have an initializer"),
t.left=e,t.right=i?this.parseExpression():this.parseMaybeAssign(),this.expect(g.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,i?"ForInStatement":"ForOfStatement")},F.parseVar=function(t,e,i,s){for(t.declarations=[],t.kind=i;;){
var r=this.startNode()
;if(this.parseVarId(r,i),this.eat(g.eq)?r.init=this.parseMaybeAssign(e):s||"const"!==i||this.type===g._in||this.options.ecmaVersion>=6&&this.isContextual("of")?s||"using"!==i&&"await using"!==i||!(this.options.ecmaVersion>=17)||this.type===g._in||this.isContextual("of")?s||"Identifier"===r.id.type||e&&(this.type===g._in||this.isContextual("of"))?r.init=null:this.raise(this.lastTokEnd,"Complex binding patterns require an initialization value"):this.raise(this.lastTokEnd,"Missing initializer in "+i+" declaration"):this.unexpected(),
t.declarations.push(this.finishNode(r,"VariableDeclarator")),!this.eat(g.comma))break}return t},F.parseVarId=function(t,e){
t.id="using"===e||"await using"===e?this.parseIdent():this.parseBindingAtom(),this.checkLValPattern(t.id,"var"===e?1:2,!1)};var G=1,H=2
;function isPrivateNameConflicted(t,e){var i=e.key.name,s=t[i],r="true"
;return"MethodDefinition"!==e.type||"get"!==e.kind&&"set"!==e.kind||(r=(e.static?"s":"i")+e.kind),
"iget"===s&&"iset"===r||"iset"===s&&"iget"===r||"sget"===s&&"sset"===r||"sset"===s&&"sget"===r?(t[i]="true",!1):!!s||(t[i]=r,!1)}
function checkKeyName(t,e){var i=t.computed,s=t.key;return!i&&("Identifier"===s.type&&s.name===e||"Literal"===s.type&&s.value===e)}
F.parseFunction=function(t,e,i,s,r){
this.initFunction(t),(this.options.ecmaVersion>=9||this.options.ecmaVersion>=6&&!s)&&(this.type===g.star&&e&H&&this.unexpected(),
t.generator=this.eat(g.star)),this.options.ecmaVersion>=8&&(t.async=!!s),e&G&&(t.id=4&e&&this.type!==g.name?null:this.parseIdent(),
!t.id||e&H||this.checkLValSimple(t.id,this.strict||t.generator||t.async?this.treatFunctionsAsVar?1:2:3))
;var a=this.yieldPos,n=this.awaitPos,o=this.awaitIdentPos;return this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,
this.enterScope(functionFlags(t.async,t.generator)),e&G||(t.id=this.type===g.name?this.parseIdent():null),this.parseFunctionParams(t),
this.parseFunctionBody(t,i,!1,r),this.yieldPos=a,this.awaitPos=n,this.awaitIdentPos=o,
this.finishNode(t,e&G?"FunctionDeclaration":"FunctionExpression")},F.parseFunctionParams=function(t){this.expect(g.parenL),
t.params=this.parseBindingList(g.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams()},F.parseClass=function(t,e){
this.next();var i=this.strict;this.strict=!0,this.parseClassId(t,e),this.parseClassSuper(t)
;var s=this.enterClassBody(),r=this.startNode(),a=!1;for(r.body=[],this.expect(g.braceL);this.type!==g.braceR;){
var n=this.parseClassElement(null!==t.superClass)
;n&&(r.body.push(n),"MethodDefinition"===n.type&&"constructor"===n.kind?(a&&this.raiseRecoverable(n.start,"Duplicate constructor in the same class"),
a=!0):n.key&&"PrivateIdentifier"===n.key.type&&isPrivateNameConflicted(s,n)&&this.raiseRecoverable(n.key.start,"Identifier '#"+n.key.name+"' has already been declared"))
}return this.strict=i,this.next(),t.body=this.finishNode(r,"ClassBody"),this.exitClassBody(),
this.finishNode(t,e?"ClassDeclaration":"ClassExpression")},F.parseClassElement=function(t){if(this.eat(g.semi))return null
;var e=this.options.ecmaVersion,i=this.startNode(),s="",r=!1,a=!1,n="method",o=!1;if(this.eatContextual("static")){
if(e>=13&&this.eat(g.braceL))return this.parseClassStaticBlock(i),i;this.isClassElementNameStart()||this.type===g.star?o=!0:s="static"}
if(i.static=o,
!s&&e>=8&&this.eatContextual("async")&&(!this.isClassElementNameStart()&&this.type!==g.star||this.canInsertSemicolon()?s="async":a=!0),
!s&&(e>=9||!a)&&this.eat(g.star)&&(r=!0),!s&&!a&&!r){var h=this.value
;(this.eatContextual("get")||this.eatContextual("set"))&&(this.isClassElementNameStart()?n=h:s=h)}if(s?(i.computed=!1,
i.key=this.startNodeAt(this.lastTokStart,this.lastTokStartLoc),
i.key.name=s,this.finishNode(i.key,"Identifier")):this.parseClassElementName(i),e<13||this.type===g.parenL||"method"!==n||r||a){
var p=!i.static&&checkKeyName(i,"constructor"),c=p&&t;p&&"method"!==n&&this.raise(i.key.start,"Constructor can't have get/set modifier"),
i.kind=p?"constructor":n,this.parseClassMethod(i,r,a,c)}else this.parseClassField(i);return i},F.isClassElementNameStart=function(){
return this.type===g.name||this.type===g.privateId||this.type===g.num||this.type===g.string||this.type===g.bracketL||this.type.keyword},
F.parseClassElementName=function(t){
this.type===g.privateId?("constructor"===this.value&&this.raise(this.start,"Classes can't have an element named '#constructor'"),
t.computed=!1,t.key=this.parsePrivateIdent()):this.parsePropertyName(t)},F.parseClassMethod=function(t,e,i,s){var r=t.key
;"constructor"===t.kind?(e&&this.raise(r.start,"Constructor can't be a generator"),
i&&this.raise(r.start,"Constructor can't be an async method")):t.static&&checkKeyName(t,"prototype")&&this.raise(r.start,"Classes may not have a static property named prototype")
;var a=t.value=this.parseMethod(e,i,s)
;return"get"===t.kind&&0!==a.params.length&&this.raiseRecoverable(a.start,"getter should have no params"),
"set"===t.kind&&1!==a.params.length&&this.raiseRecoverable(a.start,"setter should have exactly one param"),
"set"===t.kind&&"RestElement"===a.params[0].type&&this.raiseRecoverable(a.params[0].start,"Setter cannot use rest params"),
this.finishNode(t,"MethodDefinition")},F.parseClassField=function(t){
return checkKeyName(t,"constructor")?this.raise(t.key.start,"Classes can't have a field named 'constructor'"):t.static&&checkKeyName(t,"prototype")&&this.raise(t.key.start,"Classes can't have a static field named 'prototype'"),
this.eat(g.eq)?(this.enterScope(576),t.value=this.parseMaybeAssign(),this.exitScope()):t.value=null,this.semicolon(),
this.finishNode(t,"PropertyDefinition")},F.parseClassStaticBlock=function(t){t.body=[];var e=this.labels;for(this.labels=[],
this.enterScope(320);this.type!==g.braceR;){var i=this.parseStatement(null);t.body.push(i)}return this.next(),this.exitScope(),
this.labels=e,this.finishNode(t,"StaticBlock")},F.parseClassId=function(t,e){this.type===g.name?(t.id=this.parseIdent(),
e&&this.checkLValSimple(t.id,2,!1)):(!0===e&&this.unexpected(),t.id=null)},F.parseClassSuper=function(t){
t.superClass=this.eat(g._extends)?this.parseExprSubscripts(null,!1):null},F.enterClassBody=function(){var t={declared:Object.create(null),
used:[]};return this.privateNameStack.push(t),t.declared},F.exitClassBody=function(){var t=this.privateNameStack.pop(),e=t.declared,i=t.used
;if(this.options.checkPrivateFields)for(var s=this.privateNameStack.length,r=0===s?null:this.privateNameStack[s-1],a=0;a<i.length;++a){
var n=i[a]
;w(e,n.name)||(r?r.used.push(n):this.raiseRecoverable(n.start,"Private field '#"+n.name+"' must be declared in an enclosing class"))}},
F.parseExportAllDeclaration=function(t,e){
return this.options.ecmaVersion>=11&&(this.eatContextual("as")?(t.exported=this.parseModuleExportName(),
this.checkExport(e,t.exported,this.lastTokStart)):t.exported=null),this.expectContextual("from"),this.type!==g.string&&this.unexpected(),
t.source=this.parseExprAtom(),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),this.semicolon(),
this.finishNode(t,"ExportAllDeclaration")},F.parseExport=function(t,e){if(this.next(),
this.eat(g.star))return this.parseExportAllDeclaration(t,e);if(this.eat(g._default))return this.checkExport(e,"default",this.lastTokStart),
t.declaration=this.parseExportDefaultDeclaration(),this.finishNode(t,"ExportDefaultDeclaration")
;if(this.shouldParseExportStatement())t.declaration=this.parseExportDeclaration(t),
"VariableDeclaration"===t.declaration.type?this.checkVariableExport(e,t.declaration.declarations):this.checkExport(e,t.declaration.id,t.declaration.id.start),
t.specifiers=[],t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[]);else{if(t.declaration=null,
t.specifiers=this.parseExportSpecifiers(e),this.eatContextual("from"))this.type!==g.string&&this.unexpected(),t.source=this.parseExprAtom(),
this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause());else{for(var i=0,s=t.specifiers;i<s.length;i+=1){var r=s[i]
;this.checkUnreserved(r.local),
this.checkLocalExport(r.local),"Literal"===r.local.type&&this.raise(r.local.start,"A string literal cannot be used as an exported binding without `from`.")
}t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[])}this.semicolon()}return this.finishNode(t,"ExportNamedDeclaration")},
F.parseExportDeclaration=function(t){return this.parseStatement(null)},F.parseExportDefaultDeclaration=function(){var t
;if(this.type===g._function||(t=this.isAsyncFunction())){var e=this.startNode();return this.next(),t&&this.next(),
this.parseFunction(e,4|G,!1,t)}if(this.type===g._class){var i=this.startNode();return this.parseClass(i,"nullableID")}
var s=this.parseMaybeAssign();return this.semicolon(),s},F.checkExport=function(t,e,i){
t&&("string"!=typeof e&&(e="Identifier"===e.type?e.name:e.value),w(t,e)&&this.raiseRecoverable(i,"Duplicate export '"+e+"'"),t[e]=!0)},
F.checkPatternExport=function(t,e){var i=e.type
;if("Identifier"===i)this.checkExport(t,e,e.start);else if("ObjectPattern"===i)for(var s=0,r=e.properties;s<r.length;s+=1){var a=r[s]
;this.checkPatternExport(t,a)}else if("ArrayPattern"===i)for(var n=0,o=e.elements;n<o.length;n+=1){var h=o[n]
;h&&this.checkPatternExport(t,h)
}else"Property"===i?this.checkPatternExport(t,e.value):"AssignmentPattern"===i?this.checkPatternExport(t,e.left):"RestElement"===i&&this.checkPatternExport(t,e.argument)
},F.checkVariableExport=function(t,e){if(t)for(var i=0,s=e;i<s.length;i+=1){var r=s[i];this.checkPatternExport(t,r.id)}},
F.shouldParseExportStatement=function(){
return"var"===this.type.keyword||"const"===this.type.keyword||"class"===this.type.keyword||"function"===this.type.keyword||this.isLet()||this.isAsyncFunction()
},F.parseExportSpecifier=function(t){var e=this.startNode();return e.local=this.parseModuleExportName(),
e.exported=this.eatContextual("as")?this.parseModuleExportName():e.local,this.checkExport(t,e.exported,e.exported.start),
this.finishNode(e,"ExportSpecifier")},F.parseExportSpecifiers=function(t){var e=[],i=!0;for(this.expect(g.braceL);!this.eat(g.braceR);){
if(i)i=!1;else if(this.expect(g.comma),this.afterTrailingComma(g.braceR))break;e.push(this.parseExportSpecifier(t))}return e},
F.parseImport=function(t){return this.next(),this.type===g.string?(t.specifiers=j,
t.source=this.parseExprAtom()):(t.specifiers=this.parseImportSpecifiers(),this.expectContextual("from"),
t.source=this.type===g.string?this.parseExprAtom():this.unexpected()),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),
this.semicolon(),this.finishNode(t,"ImportDeclaration")},F.parseImportSpecifier=function(){var t=this.startNode()
;return t.imported=this.parseModuleExportName(),this.eatContextual("as")?t.local=this.parseIdent():(this.checkUnreserved(t.imported),
t.local=t.imported),this.checkLValSimple(t.local,2),this.finishNode(t,"ImportSpecifier")},F.parseImportDefaultSpecifier=function(){
var t=this.startNode();return t.local=this.parseIdent(),this.checkLValSimple(t.local,2),this.finishNode(t,"ImportDefaultSpecifier")},
F.parseImportNamespaceSpecifier=function(){var t=this.startNode();return this.next(),this.expectContextual("as"),t.local=this.parseIdent(),
this.checkLValSimple(t.local,2),this.finishNode(t,"ImportNamespaceSpecifier")},F.parseImportSpecifiers=function(){var t=[],e=!0
;if(this.type===g.name&&(t.push(this.parseImportDefaultSpecifier()),!this.eat(g.comma)))return t
;if(this.type===g.star)return t.push(this.parseImportNamespaceSpecifier()),t;for(this.expect(g.braceL);!this.eat(g.braceR);){
if(e)e=!1;else if(this.expect(g.comma),this.afterTrailingComma(g.braceR))break;t.push(this.parseImportSpecifier())}return t},
F.parseWithClause=function(){var t=[];if(!this.eat(g._with))return t;this.expect(g.braceL);for(var e={},i=!0;!this.eat(g.braceR);){
if(i)i=!1;else if(this.expect(g.comma),this.afterTrailingComma(g.braceR))break
;var s=this.parseImportAttribute(),r="Identifier"===s.key.type?s.key.name:s.key.value
;w(e,r)&&this.raiseRecoverable(s.key.start,"Duplicate attribute key '"+r+"'"),e[r]=!0,t.push(s)}return t},F.parseImportAttribute=function(){
var t=this.startNode();return t.key=this.type===g.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved),
this.expect(g.colon),this.type!==g.string&&this.unexpected(),t.value=this.parseExprAtom(),this.finishNode(t,"ImportAttribute")},
F.parseModuleExportName=function(){if(this.options.ecmaVersion>=13&&this.type===g.string){var t=this.parseLiteral(this.value)
;return I.test(t.value)&&this.raise(t.start,"An export name cannot include a lone surrogate."),t}return this.parseIdent(!0)},
F.adaptDirectivePrologue=function(t){
for(var e=0;e<t.length&&this.isDirectiveCandidate(t[e]);++e)t[e].directive=t[e].expression.raw.slice(1,-1)},
F.isDirectiveCandidate=function(t){
return this.options.ecmaVersion>=5&&"ExpressionStatement"===t.type&&"Literal"===t.expression.type&&"string"==typeof t.expression.value&&('"'===this.input[t.start]||"'"===this.input[t.start])
};var W=R.prototype;W.toAssignable=function(t,e,i){if(this.options.ecmaVersion>=6&&t)switch(t.type){case"Identifier":
this.inAsync&&"await"===t.name&&this.raise(t.start,"Cannot use 'await' as identifier inside an async function");break;case"ObjectPattern":
case"ArrayPattern":case"AssignmentPattern":case"RestElement":break;case"ObjectExpression":t.type="ObjectPattern",
i&&this.checkPatternErrors(i,!0);for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.toAssignable(a,e),
"RestElement"!==a.type||"ArrayPattern"!==a.argument.type&&"ObjectPattern"!==a.argument.type||this.raise(a.argument.start,"Unexpected token")
}break;case"Property":"init"!==t.kind&&this.raise(t.key.start,"Object pattern can't contain getter or setter"),this.toAssignable(t.value,e)
;break;case"ArrayExpression":t.type="ArrayPattern",i&&this.checkPatternErrors(i,!0),this.toAssignableList(t.elements,e);break
;case"SpreadElement":
t.type="RestElement",this.toAssignable(t.argument,e),"AssignmentPattern"===t.argument.type&&this.raise(t.argument.start,"Rest elements cannot have a default value")
;break;case"AssignmentExpression":"="!==t.operator&&this.raise(t.left.end,"Only '=' operator can be used for specifying default value."),
t.type="AssignmentPattern",delete t.operator,this.toAssignable(t.left,e);break;case"ParenthesizedExpression":
this.toAssignable(t.expression,e,i);break;case"ChainExpression":
this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":if(!e)break;default:
this.raise(t.start,"Assigning to rvalue")}else i&&this.checkPatternErrors(i,!0);return t},W.toAssignableList=function(t,e){
for(var i=t.length,s=0;s<i;s++){var r=t[s];r&&this.toAssignable(r,e)}if(i){var a=t[i-1]
;6===this.options.ecmaVersion&&e&&a&&"RestElement"===a.type&&"Identifier"!==a.argument.type&&this.unexpected(a.argument.start)}return t},
W.parseSpread=function(t){var e=this.startNode();return this.next(),e.argument=this.parseMaybeAssign(!1,t),
this.finishNode(e,"SpreadElement")},W.parseRestBinding=function(){var t=this.startNode();return this.next(),
6===this.options.ecmaVersion&&this.type!==g.name&&this.unexpected(),t.argument=this.parseBindingAtom(),this.finishNode(t,"RestElement")},
W.parseBindingAtom=function(){if(this.options.ecmaVersion>=6)switch(this.type){case g.bracketL:var t=this.startNode();return this.next(),
t.elements=this.parseBindingList(g.bracketR,!0,!0),this.finishNode(t,"ArrayPattern");case g.braceL:return this.parseObj(!0)}
return this.parseIdent()},W.parseBindingList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);)if(a?a=!1:this.expect(g.comma),
e&&this.type===g.comma)r.push(null);else{if(i&&this.afterTrailingComma(t))break;if(this.type===g.ellipsis){var n=this.parseRestBinding()
;this.parseBindingListItem(n),
r.push(n),this.type===g.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),this.expect(t);break}
r.push(this.parseAssignableListItem(s))}return r},W.parseAssignableListItem=function(t){
var e=this.parseMaybeDefault(this.start,this.startLoc);return this.parseBindingListItem(e),e},W.parseBindingListItem=function(t){return t},
W.parseMaybeDefault=function(t,e,i){if(i=i||this.parseBindingAtom(),this.options.ecmaVersion<6||!this.eat(g.eq))return i
;var s=this.startNodeAt(t,e);return s.left=i,s.right=this.parseMaybeAssign(),this.finishNode(s,"AssignmentPattern")},
W.checkLValSimple=function(t,e,i){void 0===e&&(e=0);var s=0!==e;switch(t.type){case"Identifier":
this.strict&&this.reservedWordsStrictBind.test(t.name)&&this.raiseRecoverable(t.start,(s?"Binding ":"Assigning to ")+t.name+" in strict mode"),
s&&(2===e&&"let"===t.name&&this.raiseRecoverable(t.start,"let is disallowed as a lexically bound name"),
i&&(w(i,t.name)&&this.raiseRecoverable(t.start,"Argument name clash"),i[t.name]=!0),5!==e&&this.declareName(t.name,e,t.start));break
;case"ChainExpression":this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":
s&&this.raiseRecoverable(t.start,"Binding member expression");break;case"ParenthesizedExpression":
return s&&this.raiseRecoverable(t.start,"Binding parenthesized expression"),this.checkLValSimple(t.expression,e,i);default:
this.raise(t.start,(s?"Binding":"Assigning to")+" rvalue")}},W.checkLValPattern=function(t,e,i){switch(void 0===e&&(e=0),t.type){
case"ObjectPattern":for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,e,i)}break;case"ArrayPattern":
for(var n=0,o=t.elements;n<o.length;n+=1){var h=o[n];h&&this.checkLValInnerPattern(h,e,i)}break;default:this.checkLValSimple(t,e,i)}},
W.checkLValInnerPattern=function(t,e,i){switch(void 0===e&&(e=0),t.type){case"Property":this.checkLValInnerPattern(t.value,e,i);break
;case"AssignmentPattern":this.checkLValPattern(t.left,e,i);break;case"RestElement":this.checkLValPattern(t.argument,e,i);break;default:
this.checkLValPattern(t,e,i)}};var z=function TokContext(t,e,i,s,r){this.token=t,this.isExpr=!!e,this.preserveSpace=!!i,this.override=s,
this.generator=!!r},K={b_stat:new z("{",!1),b_expr:new z("{",!0),b_tmpl:new z("${",!1),p_stat:new z("(",!1),p_expr:new z("(",!0),
q_tmpl:new z("`",!0,!0,function(t){return t.tryReadTemplateToken()}),f_stat:new z("function",!1),f_expr:new z("function",!0),
f_expr_gen:new z("function",!0,!1,null,!0),f_gen:new z("function",!1,!1,null,!0)},Q=R.prototype;Q.initialContext=function(){return[K.b_stat]
},Q.curContext=function(){return this.context[this.context.length-1]},Q.braceIsBlock=function(t){var e=this.curContext()
;return e===K.f_expr||e===K.f_stat||(t!==g.colon||e!==K.b_stat&&e!==K.b_expr?t===g._return||t===g.name&&this.exprAllowed?x.test(this.input.slice(this.lastTokEnd,this.start)):t===g._else||t===g.semi||t===g.eof||t===g.parenR||t===g.arrow||(t===g.braceL?e===K.b_stat:t!==g._var&&t!==g._const&&t!==g.name&&!this.exprAllowed):!e.isExpr)
},Q.inGeneratorContext=function(){for(var t=this.context.length-1;t>=1;t--){var e=this.context[t];if("function"===e.token)return e.generator
}return!1},Q.updateContext=function(t){var e,i=this.type
;i.keyword&&t===g.dot?this.exprAllowed=!1:(e=i.updateContext)?e.call(this,t):this.exprAllowed=i.beforeExpr},Q.overrideContext=function(t){
this.curContext()!==t&&(this.context[this.context.length-1]=t)},g.parenR.updateContext=g.braceR.updateContext=function(){
if(1!==this.context.length){var t=this.context.pop();t===K.b_stat&&"function"===this.curContext().token&&(t=this.context.pop()),
this.exprAllowed=!t.isExpr}else this.exprAllowed=!0},g.braceL.updateContext=function(t){
this.context.push(this.braceIsBlock(t)?K.b_stat:K.b_expr),this.exprAllowed=!0},g.dollarBraceL.updateContext=function(){
this.context.push(K.b_tmpl),this.exprAllowed=!0},g.parenL.updateContext=function(t){var e=t===g._if||t===g._for||t===g._with||t===g._while
;this.context.push(e?K.p_stat:K.p_expr),this.exprAllowed=!0},g.incDec.updateContext=function(){},
g._function.updateContext=g._class.updateContext=function(t){
!t.beforeExpr||t===g._else||t===g.semi&&this.curContext()!==K.p_stat||t===g._return&&x.test(this.input.slice(this.lastTokEnd,this.start))||(t===g.colon||t===g.braceL)&&this.curContext()===K.b_stat?this.context.push(K.f_stat):this.context.push(K.f_expr),
this.exprAllowed=!1},g.colon.updateContext=function(){"function"===this.curContext().token&&this.context.pop(),this.exprAllowed=!0},
g.backQuote.updateContext=function(){this.curContext()===K.q_tmpl?this.context.pop():this.context.push(K.q_tmpl),this.exprAllowed=!1},
g.star.updateContext=function(t){if(t===g._function){var e=this.context.length-1
;this.context[e]===K.f_expr?this.context[e]=K.f_expr_gen:this.context[e]=K.f_gen}this.exprAllowed=!0},g.name.updateContext=function(t){
var e=!1
;this.options.ecmaVersion>=6&&t!==g.dot&&("of"===this.value&&!this.exprAllowed||"yield"===this.value&&this.inGeneratorContext())&&(e=!0),
this.exprAllowed=e};var Y=R.prototype;function isLocalVariableAccess(t){
return"Identifier"===t.type||"ParenthesizedExpression"===t.type&&isLocalVariableAccess(t.expression)}function isPrivateFieldAccess(t){
return"MemberExpression"===t.type&&"PrivateIdentifier"===t.property.type||"ChainExpression"===t.type&&isPrivateFieldAccess(t.expression)||"ParenthesizedExpression"===t.type&&isPrivateFieldAccess(t.expression)
}Y.checkPropClash=function(t,e,i){
if(!(this.options.ecmaVersion>=9&&"SpreadElement"===t.type||this.options.ecmaVersion>=6&&(t.computed||t.method||t.shorthand))){var s,r=t.key
;switch(r.type){case"Identifier":s=r.name;break;case"Literal":s=String(r.value);break;default:return}var a=t.kind
;if(this.options.ecmaVersion>=6)"__proto__"===s&&"init"===a&&(e.proto&&(i?i.doubleProto<0&&(i.doubleProto=r.start):this.raiseRecoverable(r.start,"Redefinition of __proto__ property")),
e.proto=!0);else{var n=e[s="$"+s]
;if(n)("init"===a?this.strict&&n.init||n.get||n.set:n.init||n[a])&&this.raiseRecoverable(r.start,"Redefinition of property");else n=e[s]={
init:!1,get:!1,set:!1};n[a]=!0}}},Y.parseExpression=function(t,e){var i=this;return this.catchStackOverflow(function(){
var s=i.start,r=i.startLoc,a=i.parseMaybeAssign(t,e);if(i.type===g.comma){var n=i.startNodeAt(s,r)
;for(n.expressions=[a];i.eat(g.comma);)n.expressions.push(i.parseMaybeAssign(t,e));return i.finishNode(n,"SequenceExpression")}return a})},
Y.parseMaybeAssign=function(t,e,i){if(this.isContextual("yield")){if(this.inGenerator)return this.parseYield(t);this.exprAllowed=!1}
var s=!1,r=-1,a=-1,n=-1;e?(r=e.parenthesizedAssign,a=e.trailingComma,n=e.doubleProto,e.parenthesizedAssign=e.trailingComma=-1):(e=new M,
s=!0);var o=this.start,h=this.startLoc;this.type!==g.parenL&&this.type!==g.name||(this.potentialArrowAt=this.start,
this.potentialArrowInForAwait="await"===t);var p=this.parseMaybeConditional(t,e);if(i&&(p=i.call(this,p,o,h)),this.type.isAssign){
var c=this.startNodeAt(o,h);return c.operator=this.value,this.type===g.eq&&(p=this.toAssignable(p,!1,e)),
s||(e.parenthesizedAssign=e.trailingComma=-1,e.shorthandAssign>=p.start&&(e.shorthandAssign=-1),e.doubleProto>=p.start&&(e.doubleProto=-1)),
this.type===g.eq?this.checkLValPattern(p):this.checkLValSimple(p),c.left=p,this.next(),c.right=this.parseMaybeAssign(t),
n>-1&&(e.doubleProto=n),this.finishNode(c,"AssignmentExpression")}return s&&this.checkExpressionErrors(e,!0),
r>-1&&(e.parenthesizedAssign=r),a>-1&&(e.trailingComma=a),p},Y.parseMaybeConditional=function(t,e){
var i=this.start,s=this.startLoc,r=this.parseExprOps(t,e);if(this.checkExpressionErrors(e))return r
;if(("ArrowFunctionExpression"!==r.type||r.start!==i)&&this.eat(g.question)){var a=this.startNodeAt(i,s);return a.test=r,
a.consequent=this.parseMaybeAssign(),this.expect(g.colon),a.alternate=this.parseMaybeAssign(t),this.finishNode(a,"ConditionalExpression")}
return r},Y.parseExprOps=function(t,e){var i=this.start,s=this.startLoc,r=this.parseMaybeUnary(e,!1,!1,t)
;return this.checkExpressionErrors(e)||r.start===i&&"ArrowFunctionExpression"===r.type?r:this.parseExprOp(r,i,s,-1,t)},
Y.parseExprOp=function(t,e,i,s,r){var a=this.type.binop;if(null!=a&&(!r||this.type!==g._in)&&a>s){
var n=this.type===g.logicalOR||this.type===g.logicalAND,o=this.type===g.coalesce;o&&(a=g.logicalAND.binop);var h=this.value;this.next()
;var p=this.start,c=this.startLoc,l=this.parseExprOp(this.parseMaybeUnary(null,!1,!1,r),p,c,a,r),u=this.buildBinary(e,i,t,l,h,n||o)
;return(n&&this.type===g.coalesce||o&&(this.type===g.logicalOR||this.type===g.logicalAND))&&this.raiseRecoverable(this.start,"Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses"),
this.parseExprOp(u,e,i,s,r)}return t},Y.buildBinary=function(t,e,i,s,r,a){
"PrivateIdentifier"===s.type&&this.raise(s.start,"Private identifier can only be left side of binary expression")
;var n=this.startNodeAt(t,e);return n.left=i,n.operator=r,n.right=s,this.finishNode(n,a?"LogicalExpression":"BinaryExpression")},
Y.parseMaybeUnary=function(t,e,i,s){var r,a=this.start,n=this.startLoc;if(this.isContextual("await")&&this.canAwait)r=this.parseAwait(s),
e=!0;else if(this.type.prefix){var o=this.startNode(),h=this.type===g.incDec;o.operator=this.value,o.prefix=!0,this.next(),
o.argument=this.parseMaybeUnary(null,!0,h,s),
this.checkExpressionErrors(t,!0),h?this.checkLValSimple(o.argument):this.strict&&"delete"===o.operator&&isLocalVariableAccess(o.argument)?this.raiseRecoverable(o.start,"Deleting local variable in strict mode"):"delete"===o.operator&&isPrivateFieldAccess(o.argument)?this.raiseRecoverable(o.start,"Private fields can not be deleted"):e=!0,
r=this.finishNode(o,h?"UpdateExpression":"UnaryExpression")}else if(e||this.type!==g.privateId){if(r=this.parseExprSubscripts(t,s),
this.checkExpressionErrors(t))return r;for(;this.type.postfix&&!this.canInsertSemicolon();){var p=this.startNodeAt(a,n)
;p.operator=this.value,p.prefix=!1,p.argument=r,this.checkLValSimple(r),this.next(),r=this.finishNode(p,"UpdateExpression")}
}else(s||0===this.privateNameStack.length)&&this.options.checkPrivateFields&&this.unexpected(),r=this.parsePrivateIdent(),
this.type!==g._in&&this.unexpected()
;return i||"ArrowFunctionExpression"===r.type&&r.start===a||!this.eat(g.starstar)?r:e?void this.unexpected(this.lastTokStart):this.buildBinary(a,n,r,this.parseMaybeUnary(null,!1,!1,s),"**",!1)
},Y.parseExprSubscripts=function(t,e){var i=this.start,s=this.startLoc,r=-1,a=-1;t&&(r=t.doubleProto,a=t.shorthandAssign,
t.doubleProto=t.shorthandAssign=-1);var n=this.parseExprAtom(t,e)
;if("ArrowFunctionExpression"===n.type&&")"!==this.input.slice(this.lastTokStart,this.lastTokEnd))return n
;var o=this.parseSubscripts(n,i,s,!1,e);return t&&(o.end>n.end&&(this.checkExpressionErrors(t,!0),
t.parenthesizedAssign>=o.start&&(t.parenthesizedAssign=-1),t.parenthesizedBind>=o.start&&(t.parenthesizedBind=-1),
t.trailingComma>=o.start&&(t.trailingComma=-1)),r>-1&&(t.doubleProto=r),a>-1&&(t.shorthandAssign=a)),o},
Y.parseSubscripts=function(t,e,i,s,r){
for(var a=this.options.ecmaVersion>=8&&"Identifier"===t.type&&"async"===t.name&&this.lastTokEnd===t.end&&!this.canInsertSemicolon()&&t.end-t.start===5&&this.potentialArrowAt===t.start,n=!1;;){
var o=this.parseSubscript(t,e,i,s,a,n,r);if(o.optional&&(n=!0),o.end===t.end||"ArrowFunctionExpression"===o.type){if(n){
var h=this.startNodeAt(e,i);h.expression=o,o=this.finishNode(h,"ChainExpression")}return o}t=o,a=!1}},Y.shouldParseAsyncArrow=function(){
return!this.canInsertSemicolon()&&this.eat(g.arrow)},Y.parseSubscriptAsyncArrow=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!0,s)},Y.parseSubscript=function(t,e,i,s,r,a,n){
var o=this.options.ecmaVersion>=11,h=o&&this.eat(g.questionDot)
;s&&h&&this.raise(this.lastTokStart,"Optional chaining cannot appear in the callee of new expressions");var p=this.eat(g.bracketL)
;if(p||h&&this.type!==g.parenL&&this.type!==g.backQuote||this.eat(g.dot)){var c=this.startNodeAt(e,i);c.object=t,
p?(c.property=this.parseExpression(),
this.expect(g.bracketR)):this.type===g.privateId&&"Super"!==t.type?c.property=this.parsePrivateIdent():c.property=this.parseIdent("never"!==this.options.allowReserved),
c.computed=!!p,o&&(c.optional=h),t=this.finishNode(c,"MemberExpression")}else if(!s&&this.eat(g.parenL)){
var l=new M,u=this.yieldPos,d=this.awaitPos,f=this.awaitIdentPos;this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0
;var m=this.parseExprList(g.parenR,this.options.ecmaVersion>=8,!1,l)
;if(r&&!h&&this.shouldParseAsyncArrow())return this.checkPatternErrors(l,!1),this.checkYieldAwaitInDefaultParams(),
this.awaitIdentPos>0&&this.raise(this.awaitIdentPos,"Cannot use 'await' as identifier inside an async function"),this.yieldPos=u,
this.awaitPos=d,this.awaitIdentPos=f,this.parseSubscriptAsyncArrow(e,i,m,n);this.checkExpressionErrors(l,!0),this.yieldPos=u||this.yieldPos,
this.awaitPos=d||this.awaitPos,this.awaitIdentPos=f||this.awaitIdentPos;var x=this.startNodeAt(e,i);x.callee=t,x.arguments=m,
o&&(x.optional=h),t=this.finishNode(x,"CallExpression")}else if(this.type===g.backQuote){
(h||a)&&this.raise(this.start,"Optional chaining cannot appear in the tag of tagged template expressions");var v=this.startNodeAt(e,i)
;v.tag=t,v.quasi=this.parseTemplate({isTagged:!0}),t=this.finishNode(v,"TaggedTemplateExpression")}return t},
Y.parseExprAtom=function(t,e,i){this.type===g.slash&&this.readRegexp();var s,r=this.potentialArrowAt===this.start;switch(this.type){
case g._super:return this.allowSuper||this.raise(this.start,"'super' keyword outside a method"),s=this.startNode(),this.next(),
this.type!==g.parenL||this.allowDirectSuper||this.raise(s.start,"super() call outside constructor of a subclass"),
this.type!==g.dot&&this.type!==g.bracketL&&this.type!==g.parenL&&this.unexpected(),this.finishNode(s,"Super");case g._this:
return s=this.startNode(),this.next(),this.finishNode(s,"ThisExpression");case g.name:
var a=this.start,n=this.startLoc,o=this.containsEsc,h=this.parseIdent(!1)
;if(this.options.ecmaVersion>=8&&!o&&"async"===h.name&&!this.canInsertSemicolon()&&this.eat(g._function))return this.overrideContext(K.f_expr),
this.parseFunction(this.startNodeAt(a,n),0,!1,!0,e);if(r&&!this.canInsertSemicolon()){
if(this.eat(g.arrow))return this.parseArrowExpression(this.startNodeAt(a,n),[h],!1,e)
;if(this.options.ecmaVersion>=8&&"async"===h.name&&this.type===g.name&&!o&&(!this.potentialArrowInForAwait||"of"!==this.value||this.containsEsc))return h=this.parseIdent(!1),
!this.canInsertSemicolon()&&this.eat(g.arrow)||this.unexpected(),this.parseArrowExpression(this.startNodeAt(a,n),[h],!0,e)}return h
;case g.regexp:var p=this.value;return(s=this.parseLiteral(p.value)).regex={pattern:p.pattern,flags:p.flags},s;case g.num:case g.string:
return this.parseLiteral(this.value);case g._null:case g._true:case g._false:
return(s=this.startNode()).value=this.type===g._null?null:this.type===g._true,s.raw=this.type.keyword,this.next(),
this.finishNode(s,"Literal");case g.parenL:var c=this.start,l=this.parseParenAndDistinguishExpression(r,e)
;return t&&(t.parenthesizedAssign<0&&!this.isSimpleAssignTarget(l)&&(t.parenthesizedAssign=c),
t.parenthesizedBind<0&&(t.parenthesizedBind=c)),l;case g.bracketL:return s=this.startNode(),this.next(),
s.elements=this.parseExprList(g.bracketR,!0,!0,t),this.finishNode(s,"ArrayExpression");case g.braceL:return this.overrideContext(K.b_expr),
this.parseObj(!1,t);case g._function:return s=this.startNode(),this.next(),this.parseFunction(s,0);case g._class:
return this.parseClass(this.startNode(),!1);case g._new:return this.parseNew();case g.backQuote:return this.parseTemplate();case g._import:
return this.options.ecmaVersion>=11?this.parseExprImport(i):this.unexpected();default:return this.parseExprAtomDefault()}},
Y.parseExprAtomDefault=function(){this.unexpected()},Y.parseExprImport=function(t){var e=this.startNode()
;if(this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword import"),this.next(),
this.type===g.parenL&&!t)return this.parseDynamicImport(e);if(this.type===g.dot){var i=this.startNodeAt(e.start,e.loc&&e.loc.start)
;return i.name="import",e.meta=this.finishNode(i,"Identifier"),this.parseImportMeta(e)}this.unexpected()},Y.parseDynamicImport=function(t){
if(this.next(),t.source=this.parseMaybeAssign(),this.options.ecmaVersion>=16)this.eat(g.parenR)?t.options=null:(this.expect(g.comma),
this.afterTrailingComma(g.parenR)?t.options=null:(t.options=this.parseMaybeAssign(),this.eat(g.parenR)||(this.expect(g.comma),
this.afterTrailingComma(g.parenR)||this.unexpected())));else if(!this.eat(g.parenR)){var e=this.start
;this.eat(g.comma)&&this.eat(g.parenR)?this.raiseRecoverable(e,"Trailing comma is not allowed in import()"):this.unexpected(e)}
return this.finishNode(t,"ImportExpression")},Y.parseImportMeta=function(t){this.next();var e=this.containsEsc
;return t.property=this.parseIdent(!0),
"meta"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for import is 'import.meta'"),
e&&this.raiseRecoverable(t.start,"'import.meta' must not contain escaped characters"),
"module"===this.options.sourceType||this.options.allowImportExportEverywhere||this.raiseRecoverable(t.start,"Cannot use 'import.meta' outside a module"),
this.finishNode(t,"MetaProperty")},Y.parseLiteral=function(t){var e=this.startNode();return e.value=t,
e.raw=this.input.slice(this.start,this.end),
110===e.raw.charCodeAt(e.raw.length-1)&&(e.bigint=null!=e.value?e.value.toString():e.raw.slice(0,-1).replace(/_/g,"")),this.next(),
this.finishNode(e,"Literal")},Y.parseParenExpression=function(){this.expect(g.parenL);var t=this.parseExpression()
;return this.expect(g.parenR),t},Y.shouldParseArrow=function(t){return!this.canInsertSemicolon()},
Y.parseParenAndDistinguishExpression=function(t,e){var i,s=this.start,r=this.startLoc,a=this.options.ecmaVersion>=8
;if(this.options.ecmaVersion>=6){this.next();var n,o=this.start,h=this.startLoc,p=[],c=!0,l=!1,u=new M,d=this.yieldPos,f=this.awaitPos
;for(this.yieldPos=0,this.awaitPos=0;this.type!==g.parenR;){if(c?c=!1:this.expect(g.comma),a&&this.afterTrailingComma(g.parenR,!0)){l=!0
;break}if(this.type===g.ellipsis){n=this.start,p.push(this.parseParenItem(this.parseRestBinding())),
this.type===g.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element");break}
p.push(this.parseMaybeAssign(!1,u,this.parseParenItem))}var m=this.lastTokEnd,x=this.lastTokEndLoc;if(this.expect(g.parenR),
t&&this.shouldParseArrow(p)&&this.eat(g.arrow))return this.checkPatternErrors(u,!1),this.checkYieldAwaitInDefaultParams(),this.yieldPos=d,
this.awaitPos=f,this.parseParenArrowList(s,r,p,e);p.length&&!l||this.unexpected(this.lastTokStart),n&&this.unexpected(n),
this.checkExpressionErrors(u,!0),this.yieldPos=d||this.yieldPos,this.awaitPos=f||this.awaitPos,
p.length>1?((i=this.startNodeAt(o,h)).expressions=p,this.finishNodeAt(i,"SequenceExpression",m,x)):i=p[0]}else i=this.parseParenExpression()
;if(this.options.preserveParens){var v=this.startNodeAt(s,r);return v.expression=i,this.finishNode(v,"ParenthesizedExpression")}return i},
Y.parseParenItem=function(t){return t},Y.parseParenArrowList=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!1,s)};var X=[];Y.parseNew=function(){
this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword new");var t=this.startNode();if(this.next(),
this.options.ecmaVersion>=6&&this.type===g.dot){var e=this.startNodeAt(t.start,t.loc&&t.loc.start);e.name="new",
t.meta=this.finishNode(e,"Identifier"),this.next();var i=this.containsEsc;return t.property=this.parseIdent(!0),
"target"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for new is 'new.target'"),
i&&this.raiseRecoverable(t.start,"'new.target' must not contain escaped characters"),
this.allowNewDotTarget||this.raiseRecoverable(t.start,"'new.target' can only be used in functions and class static block"),
this.finishNode(t,"MetaProperty")}var s=this.start,r=this.startLoc
;return t.callee=this.parseSubscripts(this.parseExprAtom(null,!1,!0),s,r,!0,!1),
"Super"===t.callee.type&&this.raiseRecoverable(s,"Invalid use of 'super'"),
this.eat(g.parenL)?t.arguments=this.parseExprList(g.parenR,this.options.ecmaVersion>=8,!1):t.arguments=X,this.finishNode(t,"NewExpression")
},Y.parseTemplateElement=function(t){var e=t.isTagged,i=this.startNode()
;return this.type===g.invalidTemplate?(e||this.raiseRecoverable(this.start,"Bad escape sequence in untagged template literal"),i.value={
raw:this.value.replace(/\r\n?/g,"\n"),cooked:null}):i.value={raw:this.input.slice(this.start,this.end).replace(/\r\n?/g,"\n"),
cooked:this.value},this.next(),i.tail=this.type===g.backQuote,this.finishNode(i,"TemplateElement")},Y.parseTemplate=function(t){
void 0===t&&(t={});var e=t.isTagged;void 0===e&&(e=!1);var i=this.startNode();this.next(),i.expressions=[];var s=this.parseTemplateElement({
isTagged:e});for(i.quasis=[s];!s.tail;)this.type===g.eof&&this.raise(this.pos,"Unterminated template literal"),this.expect(g.dollarBraceL),
i.expressions.push(this.parseExpression()),this.expect(g.braceR),i.quasis.push(s=this.parseTemplateElement({isTagged:e}))
;return this.next(),this.finishNode(i,"TemplateLiteral")},Y.isAsyncProp=function(t){
return!t.computed&&"Identifier"===t.key.type&&"async"===t.key.name&&(this.type===g.name||this.type===g.num||this.type===g.string||this.type===g.bracketL||this.type.keyword||this.options.ecmaVersion>=9&&this.type===g.star)&&!x.test(this.input.slice(this.lastTokEnd,this.start))
},Y.parseObj=function(t,e){var i=this.startNode(),s=!0,r={};for(i.properties=[],this.next();!this.eat(g.braceR);){
if(s)s=!1;else if(this.expect(g.comma),this.options.ecmaVersion>=5&&this.afterTrailingComma(g.braceR))break;var a=this.parseProperty(t,e)
;t||this.checkPropClash(a,r,e),i.properties.push(a)}return this.finishNode(i,t?"ObjectPattern":"ObjectExpression")},
Y.parseProperty=function(t,e){var i,s,r,a,n=this.startNode()
;if(this.options.ecmaVersion>=9&&this.eat(g.ellipsis))return t?(n.argument=this.parseIdent(!1),
this.type===g.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),
this.finishNode(n,"RestElement")):(n.argument=this.parseMaybeAssign(!1,e),
this.type===g.comma&&e&&e.trailingComma<0&&(e.trailingComma=this.start),this.finishNode(n,"SpreadElement"))
;this.options.ecmaVersion>=6&&(n.method=!1,n.shorthand=!1,(t||e)&&(r=this.start,a=this.startLoc),t||(i=this.eat(g.star)))
;var o=this.containsEsc;return this.parsePropertyName(n),!t&&!o&&this.options.ecmaVersion>=8&&!i&&this.isAsyncProp(n)?(s=!0,
i=this.options.ecmaVersion>=9&&this.eat(g.star),this.parsePropertyName(n)):s=!1,this.parsePropertyValue(n,t,i,s,r,a,e,o),
this.finishNode(n,"Property")},Y.parseGetterSetter=function(t){var e=t.key.name;this.parsePropertyName(t),t.value=this.parseMethod(!1),
t.kind=e;var i="get"===t.kind?0:1;if(t.value.params.length!==i){var s=t.value.start
;"get"===t.kind?this.raiseRecoverable(s,"getter should have no params"):this.raiseRecoverable(s,"setter should have exactly one param")
}else"set"===t.kind&&"RestElement"===t.value.params[0].type&&this.raiseRecoverable(t.value.params[0].start,"Setter cannot use rest params")
},Y.parsePropertyValue=function(t,e,i,s,r,a,n,o){(i||s)&&this.type===g.colon&&this.unexpected(),
this.eat(g.colon)?(t.value=e?this.parseMaybeDefault(this.start,this.startLoc):this.parseMaybeAssign(!1,n),
t.kind="init"):this.options.ecmaVersion>=6&&this.type===g.parenL?(e&&this.unexpected(),t.method=!0,t.value=this.parseMethod(i,s),
t.kind="init"):e||o||!(this.options.ecmaVersion>=5)||t.computed||"Identifier"!==t.key.type||"get"!==t.key.name&&"set"!==t.key.name||this.type===g.comma||this.type===g.braceR||this.type===g.eq?this.options.ecmaVersion>=6&&!t.computed&&"Identifier"===t.key.type?((i||s)&&this.unexpected(),
this.checkUnreserved(t.key),"await"!==t.key.name||this.awaitIdentPos||(this.awaitIdentPos=r),
e?t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key)):this.type===g.eq&&n?(n.shorthandAssign<0&&(n.shorthandAssign=this.start),
t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key))):t.value=this.copyNode(t.key),t.kind="init",
t.shorthand=!0):this.unexpected():((i||s)&&this.unexpected(),this.parseGetterSetter(t))},Y.parsePropertyName=function(t){
if(this.options.ecmaVersion>=6){if(this.eat(g.bracketL))return t.computed=!0,t.key=this.parseMaybeAssign(),this.expect(g.bracketR),t.key
;t.computed=!1}
return t.key=this.type===g.num||this.type===g.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved)},
Y.initFunction=function(t){t.id=null,this.options.ecmaVersion>=6&&(t.generator=t.expression=!1),this.options.ecmaVersion>=8&&(t.async=!1)},
Y.parseMethod=function(t,e,i){var s=this.startNode(),r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos;return this.initFunction(s),
this.options.ecmaVersion>=6&&(s.generator=t),this.options.ecmaVersion>=8&&(s.async=!!e),this.yieldPos=0,this.awaitPos=0,
this.awaitIdentPos=0,this.enterScope(64|functionFlags(e,s.generator)|(i?128:0)),this.expect(g.parenL),
s.params=this.parseBindingList(g.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams(),
this.parseFunctionBody(s,!1,!0,!1),this.yieldPos=r,this.awaitPos=a,this.awaitIdentPos=n,this.finishNode(s,"FunctionExpression")},
Y.parseArrowExpression=function(t,e,i,s){var r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos
;return this.enterScope(16|functionFlags(i,!1)),this.initFunction(t),this.options.ecmaVersion>=8&&(t.async=!!i),this.yieldPos=0,
this.awaitPos=0,this.awaitIdentPos=0,t.params=this.toAssignableList(e,!0),this.parseFunctionBody(t,!0,!1,s),this.yieldPos=r,this.awaitPos=a,
this.awaitIdentPos=n,this.finishNode(t,"ArrowFunctionExpression")},Y.parseFunctionBody=function(t,e,i,s){
var r=e&&this.type!==g.braceL,a=this.strict,n=!1;if(r)t.body=this.parseMaybeAssign(s),t.expression=!0,this.checkParams(t,!1);else{
var o=this.options.ecmaVersion>=7&&!this.isSimpleParamList(t.params)
;a&&!o||(n=this.strictDirective(this.end))&&o&&this.raiseRecoverable(t.start,"Illegal 'use strict' directive in function with non-simple parameter list")
;var h=this.labels;this.labels=[],n&&(this.strict=!0),this.checkParams(t,!a&&!n&&!e&&!i&&this.isSimpleParamList(t.params)),
this.strict&&t.id&&this.checkLValSimple(t.id,5),t.body=this.parseBlock(!1,void 0,n&&!a),t.expression=!1,
this.adaptDirectivePrologue(t.body.body),this.labels=h}this.exitScope()},Y.isSimpleParamList=function(t){for(var e=0,i=t;e<i.length;e+=1){
if("Identifier"!==i[e].type)return!1}return!0},Y.checkParams=function(t,e){for(var i=Object.create(null),s=0,r=t.params;s<r.length;s+=1){
var a=r[s];this.checkLValInnerPattern(a,1,e?null:i)}},Y.parseExprList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);){
if(a)a=!1;else if(this.expect(g.comma),e&&this.afterTrailingComma(t))break;var n=void 0
;i&&this.type===g.comma?n=null:this.type===g.ellipsis?(n=this.parseSpread(s),
s&&this.type===g.comma&&s.trailingComma<0&&(s.trailingComma=this.start)):n=this.parseMaybeAssign(!1,s),r.push(n)}return r},
Y.checkUnreserved=function(t){var e=t.start,i=t.end,s=t.name
;(this.inGenerator&&"yield"===s&&this.raiseRecoverable(e,"Cannot use 'yield' as identifier inside a generator"),
this.inAsync&&"await"===s&&this.raiseRecoverable(e,"Cannot use 'await' as identifier inside an async function"),
this.currentThisScope().flags&L||"arguments"!==s||this.raiseRecoverable(e,"Cannot use 'arguments' in class field initializer"),
!this.inClassStaticBlock||"arguments"!==s&&"await"!==s||this.raise(e,"Cannot use "+s+" in class static initialization block"),
this.keywords.test(s)&&this.raise(e,"Unexpected keyword '"+s+"'"),
this.options.ecmaVersion<6&&-1!==this.input.slice(e,i).indexOf("\\"))||(this.strict?this.reservedWordsStrict:this.reservedWords).test(s)&&(this.inAsync||"await"!==s||this.raiseRecoverable(e,"Cannot use keyword 'await' outside an async function"),
this.raiseRecoverable(e,"The keyword '"+s+"' is reserved"))},Y.parseIdent=function(t){var e=this.parseIdentNode();return this.next(!!t),
this.finishNode(e,"Identifier"),t||(this.checkUnreserved(e),"await"!==e.name||this.awaitIdentPos||(this.awaitIdentPos=e.start)),e},
Y.parseIdentNode=function(){var t=this.startNode();return this.type===g.name?t.name=this.value:this.type.keyword?(t.name=this.type.keyword,
"class"!==t.name&&"function"!==t.name||this.lastTokEnd===this.lastTokStart+1&&46===this.input.charCodeAt(this.lastTokStart)||this.context.pop(),
this.type=g.name):this.unexpected(),t},Y.parsePrivateIdent=function(){var t=this.startNode()
;return this.type===g.privateId?t.name=this.value:this.unexpected(),this.next(),this.finishNode(t,"PrivateIdentifier"),
this.options.checkPrivateFields&&(0===this.privateNameStack.length?this.raise(t.start,"Private field '#"+t.name+"' must be declared in an enclosing class"):this.privateNameStack[this.privateNameStack.length-1].used.push(t)),
t},Y.parseYield=function(t){this.yieldPos||(this.yieldPos=this.start);var e=this.startNode();return this.next(),
this.type===g.semi||this.canInsertSemicolon()||this.type!==g.star&&!this.type.startsExpr?(e.delegate=!1,
e.argument=null):(e.delegate=this.eat(g.star),e.argument=this.parseMaybeAssign(t)),this.finishNode(e,"YieldExpression")},
Y.parseAwait=function(t){this.awaitPos||(this.awaitPos=this.start);var e=this.startNode();return this.next(),
e.argument=this.parseMaybeUnary(null,!0,!1,t),this.finishNode(e,"AwaitExpression")};var Z=R.prototype;Z.raise=function(t,e){
var i=getLineInfo(this.input,t);e+=" ("+i.line+":"+i.column+")",this.sourceFile&&(e+=" in "+this.sourceFile);var s=new SyntaxError(e)
;throw s.pos=t,s.loc=i,s.raisedAt=this.pos,s},Z.raiseRecoverable=Z.raise,Z.curPosition=function(){
if(this.options.locations)return new A(this.curLine,this.pos-this.lineStart)};var $=R.prototype,J=function Scope(t){this.flags=t,
this.var=[],this.lexical=[],this.functions=[]};$.enterScope=function(t){this.scopeStack.push(new J(t))},$.exitScope=function(){
this.scopeStack.pop()},$.treatFunctionsAsVarInScope=function(t){return 2&t.flags||!this.inModule&&1&t.flags},$.declareName=function(t,e,i){
var s=!1;if(2===e){var r=this.currentScope();s=r.lexical.indexOf(t)>-1||r.functions.indexOf(t)>-1||r.var.indexOf(t)>-1,r.lexical.push(t),
this.inModule&&1&r.flags&&delete this.undefinedExports[t]}else if(4===e){this.currentScope().lexical.push(t)}else if(3===e){
var a=this.currentScope();s=this.treatFunctionsAsVar?a.lexical.indexOf(t)>-1:a.lexical.indexOf(t)>-1||a.var.indexOf(t)>-1,
a.functions.push(t)}else for(var n=this.scopeStack.length-1;n>=0;--n){var o=this.scopeStack[n]
;if(o.lexical.indexOf(t)>-1&&!(32&o.flags&&o.lexical[0]===t)||!this.treatFunctionsAsVarInScope(o)&&o.functions.indexOf(t)>-1){s=!0;break}
if(o.var.push(t),this.inModule&&1&o.flags&&delete this.undefinedExports[t],o.flags&L)break}
s&&this.raiseRecoverable(i,"Identifier '"+t+"' has already been declared")},$.checkLocalExport=function(t){
-1===this.scopeStack[0].lexical.indexOf(t.name)&&-1===this.scopeStack[0].var.indexOf(t.name)&&(this.undefinedExports[t.name]=t)},
$.currentScope=function(){return this.scopeStack[this.scopeStack.length-1]},$.currentVarScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(771&e.flags)return e}},$.currentThisScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(771&e.flags&&!(16&e.flags))return e}};var tt=function Node(t,e,i){
this.type="",this.start=e,this.end=0,t.options.locations&&(this.loc=new P(t,i)),
t.options.directSourceFile&&(this.sourceFile=t.options.directSourceFile),t.options.ranges&&(this.range=[e,0])},et=R.prototype
;function finishNodeAt(t,e,i,s){return t.type=e,t.end=i,this.options.locations&&(t.loc.end=s),this.options.ranges&&(t.range[1]=i),t}
et.startNode=function(){return new tt(this,this.start,this.startLoc)},et.startNodeAt=function(t,e){return new tt(this,t,e)},
et.finishNode=function(t,e){return finishNodeAt.call(this,t,e,this.lastTokEnd,this.lastTokEndLoc)},et.finishNodeAt=function(t,e,i,s){
return finishNodeAt.call(this,t,e,i,s)},et.copyNode=function(t){var e=new tt(this,t.start,this.startLoc);for(var i in t)e[i]=t[i];return e}
;var it="ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS",st=it+" Extended_Pictographic",rt=st+" EBase EComp EMod EPres ExtPict",nt={
9:it,10:st,11:st,12:rt,13:rt,14:rt},ot={9:"",10:"",11:"",12:"",13:"",
14:"Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
},ht="Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu",pt="Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb",ct=pt+" Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd",lt=ct+" Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho",ut=lt+" Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi",dt=ut+" Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith",ft={
9:pt,10:ct,11:lt,12:ut,13:dt,
14:dt+" Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz"
},mt={};function buildUnicodeData(t){var e=mt[t]={binary:wordsRegexp(nt[t]+" "+ht),binaryOfStrings:wordsRegexp(ot[t]),nonBinary:{
General_Category:wordsRegexp(ht),Script:wordsRegexp(ft[t])}};e.nonBinary.Script_Extensions=e.nonBinary.Script,
e.nonBinary.gc=e.nonBinary.General_Category,e.nonBinary.sc=e.nonBinary.Script,e.nonBinary.scx=e.nonBinary.Script_Extensions}
for(var gt=0,xt=[9,10,11,12,13,14];gt<xt.length;gt+=1){buildUnicodeData(xt[gt])}var vt=R.prototype,yt=function BranchID(t,e){this.parent=t,
this.base=e||this};yt.prototype.separatedFrom=function separatedFrom(t){
for(var e=this;e;e=e.parent)for(var i=t;i;i=i.parent)if(e.base===i.base&&e!==i)return!0;return!1},yt.prototype.sibling=function sibling(){
return new yt(this.parent,this.base)};var bt=function RegExpValidationState(t){this.parser=t,
this.validFlags="gim"+(t.options.ecmaVersion>=6?"uy":"")+(t.options.ecmaVersion>=9?"s":"")+(t.options.ecmaVersion>=13?"d":"")+(t.options.ecmaVersion>=15?"v":""),
this.unicodeProperties=mt[t.options.ecmaVersion>=14?14:t.options.ecmaVersion],this.source="",this.flags="",this.start=0,this.switchU=!1,
this.switchV=!1,this.switchN=!1,this.pos=0,this.lastIntValue=0,this.lastStringValue="",this.lastAssertionIsQuantifiable=!1,
this.numCapturingParens=0,this.maxBackReference=0,this.groupNames=Object.create(null),this.backReferenceNames=[],this.branchID=null}
;function isRegularExpressionModifier(t){return 105===t||109===t||115===t}function isSyntaxCharacter(t){
return 36===t||t>=40&&t<=43||46===t||63===t||t>=91&&t<=94||t>=123&&t<=125}function isControlLetter(t){return t>=65&&t<=90||t>=97&&t<=122}
bt.prototype.reset=function reset(t,e,i){var s=-1!==i.indexOf("v"),r=-1!==i.indexOf("u");this.start=0|t,this.source=e+"",this.flags=i,
s&&this.parser.options.ecmaVersion>=15?(this.switchU=!0,
this.switchV=!0,this.switchN=!0):(this.switchU=r&&this.parser.options.ecmaVersion>=6,this.switchV=!1,
this.switchN=r&&this.parser.options.ecmaVersion>=9)},bt.prototype.raise=function raise(t){
this.parser.raiseRecoverable(this.start,"Invalid regular expression: /"+this.source+"/: "+t)},bt.prototype.at=function at(t,e){
void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return-1;var r=i.charCodeAt(t)
;if(!e&&!this.switchU||r<=55295||r>=57344||t+1>=s)return r;var a=i.charCodeAt(t+1);return a>=56320&&a<=57343?(r<<10)+a-56613888:r},
bt.prototype.nextIndex=function nextIndex(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return s;var r,a=i.charCodeAt(t)
;return!e&&!this.switchU||a<=55295||a>=57344||t+1>=s||(r=i.charCodeAt(t+1))<56320||r>57343?t+1:t+2},
bt.prototype.current=function current(t){return void 0===t&&(t=!1),this.at(this.pos,t)},bt.prototype.lookahead=function lookahead(t){
return void 0===t&&(t=!1),this.at(this.nextIndex(this.pos,t),t)},bt.prototype.advance=function advance(t){void 0===t&&(t=!1),
this.pos=this.nextIndex(this.pos,t)},bt.prototype.eat=function eat(t,e){return void 0===e&&(e=!1),this.current(e)===t&&(this.advance(e),!0)
},bt.prototype.eatChars=function eatChars(t,e){void 0===e&&(e=!1);for(var i=this.pos,s=0,r=t;s<r.length;s+=1){var a=r[s],n=this.at(i,e)
;if(-1===n||n!==a)return!1;i=this.nextIndex(i,e)}return this.pos=i,!0},vt.validateRegExpFlags=function(t){
for(var e=t.validFlags,i=t.flags,s=!1,r=!1,a=0;a<i.length;a++){var n=i.charAt(a)
;-1===e.indexOf(n)&&this.raise(t.start,"Invalid regular expression flag"),
i.indexOf(n,a+1)>-1&&this.raise(t.start,"Duplicate regular expression flag"),"u"===n&&(s=!0),"v"===n&&(r=!0)}
this.options.ecmaVersion>=15&&s&&r&&this.raise(t.start,"Invalid regular expression flag")},vt.validateRegExpPattern=function(t){
this.regexp_pattern(t),!t.switchN&&this.options.ecmaVersion>=9&&function hasProp(t){for(var e in t)return!0;return!1
}(t.groupNames)&&(t.switchN=!0,this.regexp_pattern(t))},vt.regexp_pattern=function(t){t.pos=0,t.lastIntValue=0,t.lastStringValue="",
t.lastAssertionIsQuantifiable=!1,t.numCapturingParens=0,t.maxBackReference=0,t.groupNames=Object.create(null),t.backReferenceNames.length=0,
t.branchID=null,this.regexp_disjunction(t),t.pos!==t.source.length&&(t.eat(41)&&t.raise("Unmatched ')'"),
(t.eat(93)||t.eat(125))&&t.raise("Lone quantifier brackets")),t.maxBackReference>t.numCapturingParens&&t.raise("Invalid escape")
;for(var e=0,i=t.backReferenceNames;e<i.length;e+=1){var s=i[e];t.groupNames[s]||t.raise("Invalid named capture referenced")}},
vt.regexp_disjunction=function(t){var e=this.options.ecmaVersion>=16;for(e&&(t.branchID=new yt(t.branchID,null)),
this.regexp_alternative(t);t.eat(124);)e&&(t.branchID=t.branchID.sibling()),this.regexp_alternative(t);e&&(t.branchID=t.branchID.parent),
this.regexp_eatQuantifier(t,!0)&&t.raise("Nothing to repeat"),t.eat(123)&&t.raise("Lone quantifier brackets")},
vt.regexp_alternative=function(t){for(;t.pos<t.source.length&&this.regexp_eatTerm(t););},vt.regexp_eatTerm=function(t){
return this.regexp_eatAssertion(t)?(t.lastAssertionIsQuantifiable&&this.regexp_eatQuantifier(t)&&t.switchU&&t.raise("Invalid quantifier"),
!0):!!(t.switchU?this.regexp_eatAtom(t):this.regexp_eatExtendedAtom(t))&&(this.regexp_eatQuantifier(t),!0)},
vt.regexp_eatAssertion=function(t){var e=t.pos;if(t.lastAssertionIsQuantifiable=!1,t.eat(94)||t.eat(36))return!0;if(t.eat(92)){
if(t.eat(66)||t.eat(98))return!0;t.pos=e}if(t.eat(40)&&t.eat(63)){var i=!1;if(this.options.ecmaVersion>=9&&(i=t.eat(60)),
t.eat(61)||t.eat(33))return this.regexp_disjunction(t),t.eat(41)||t.raise("Unterminated group"),t.lastAssertionIsQuantifiable=!i,!0}
return t.pos=e,!1},vt.regexp_eatQuantifier=function(t,e){return void 0===e&&(e=!1),!!this.regexp_eatQuantifierPrefix(t,e)&&(t.eat(63),!0)},
vt.regexp_eatQuantifierPrefix=function(t,e){return t.eat(42)||t.eat(43)||t.eat(63)||this.regexp_eatBracedQuantifier(t,e)},
vt.regexp_eatBracedQuantifier=function(t,e){var i=t.pos;if(t.eat(123)){var s=0,r=-1;if(this.regexp_eatDecimalDigits(t)&&(s=t.lastIntValue,
t.eat(44)&&this.regexp_eatDecimalDigits(t)&&(r=t.lastIntValue),
t.eat(125)))return-1!==r&&r<s&&!e&&t.raise("numbers out of order in {} quantifier"),!0;t.switchU&&!e&&t.raise("Incomplete quantifier"),
t.pos=i}return!1},vt.regexp_eatAtom=function(t){
return this.regexp_eatPatternCharacters(t)||t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)
},vt.regexp_eatReverseSolidusAtomEscape=function(t){var e=t.pos;if(t.eat(92)){if(this.regexp_eatAtomEscape(t))return!0;t.pos=e}return!1},
vt.regexp_eatUncapturingGroup=function(t){var e=t.pos;if(t.eat(40)){if(t.eat(63)){if(this.options.ecmaVersion>=16){
var i=this.regexp_eatModifiers(t),s=t.eat(45);if(i||s){for(var r=0;r<i.length;r++){var a=i.charAt(r)
;i.indexOf(a,r+1)>-1&&t.raise("Duplicate regular expression modifiers")}if(s){var n=this.regexp_eatModifiers(t)
;i||n||58!==t.current()||t.raise("Invalid regular expression modifiers");for(var o=0;o<n.length;o++){var h=n.charAt(o)
;(n.indexOf(h,o+1)>-1||i.indexOf(h)>-1)&&t.raise("Duplicate regular expression modifiers")}}}}if(t.eat(58)){if(this.regexp_disjunction(t),
t.eat(41))return!0;t.raise("Unterminated group")}}t.pos=e}return!1},vt.regexp_eatCapturingGroup=function(t){if(t.eat(40)){
if(this.options.ecmaVersion>=9?this.regexp_groupSpecifier(t):63===t.current()&&t.raise("Invalid group"),this.regexp_disjunction(t),
t.eat(41))return t.numCapturingParens+=1,!0;t.raise("Unterminated group")}return!1},vt.regexp_eatModifiers=function(t){
for(var e="",i=0;-1!==(i=t.current())&&isRegularExpressionModifier(i);)e+=codePointToString(i),t.advance();return e},
vt.regexp_eatExtendedAtom=function(t){
return t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)||this.regexp_eatInvalidBracedQuantifier(t)||this.regexp_eatExtendedPatternCharacter(t)
},vt.regexp_eatInvalidBracedQuantifier=function(t){return this.regexp_eatBracedQuantifier(t,!0)&&t.raise("Nothing to repeat"),!1},
vt.regexp_eatSyntaxCharacter=function(t){var e=t.current();return!!isSyntaxCharacter(e)&&(t.lastIntValue=e,t.advance(),!0)},
vt.regexp_eatPatternCharacters=function(t){for(var e=t.pos,i=0;-1!==(i=t.current())&&!isSyntaxCharacter(i);)t.advance();return t.pos!==e},
vt.regexp_eatExtendedPatternCharacter=function(t){var e=t.current()
;return!(-1===e||36===e||e>=40&&e<=43||46===e||63===e||91===e||94===e||124===e)&&(t.advance(),!0)},vt.regexp_groupSpecifier=function(t){
if(t.eat(63)){this.regexp_eatGroupName(t)||t.raise("Invalid group");var e=this.options.ecmaVersion>=16,i=t.groupNames[t.lastStringValue]
;if(i)if(e)for(var s=0,r=i;s<r.length;s+=1){r[s].separatedFrom(t.branchID)||t.raise("Duplicate capture group name")
}else t.raise("Duplicate capture group name")
;e?(i||(t.groupNames[t.lastStringValue]=[])).push(t.branchID):t.groupNames[t.lastStringValue]=!0}},vt.regexp_eatGroupName=function(t){
if(t.lastStringValue="",t.eat(60)){if(this.regexp_eatRegExpIdentifierName(t)&&t.eat(62))return!0;t.raise("Invalid capture group name")}
return!1},vt.regexp_eatRegExpIdentifierName=function(t){if(t.lastStringValue="",this.regexp_eatRegExpIdentifierStart(t)){
for(t.lastStringValue+=codePointToString(t.lastIntValue);this.regexp_eatRegExpIdentifierPart(t);)t.lastStringValue+=codePointToString(t.lastIntValue)
;return!0}return!1},vt.regexp_eatRegExpIdentifierStart=function(t){var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),function isRegExpIdentifierStart(t){
return isIdentifierStart(t,!0)||36===t||95===t}(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},vt.regexp_eatRegExpIdentifierPart=function(t){
var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),function isRegExpIdentifierPart(t){
return isIdentifierChar(t,!0)||36===t||95===t||8204===t||8205===t}(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},
vt.regexp_eatAtomEscape=function(t){
return!!(this.regexp_eatBackReference(t)||this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)||t.switchN&&this.regexp_eatKGroupName(t))||(t.switchU&&(99===t.current()&&t.raise("Invalid unicode escape"),
t.raise("Invalid escape")),!1)},vt.regexp_eatBackReference=function(t){var e=t.pos;if(this.regexp_eatDecimalEscape(t)){var i=t.lastIntValue
;if(t.switchU)return i>t.maxBackReference&&(t.maxBackReference=i),!0;if(i<=t.numCapturingParens)return!0;t.pos=e}return!1},
vt.regexp_eatKGroupName=function(t){if(t.eat(107)){if(this.regexp_eatGroupName(t))return t.backReferenceNames.push(t.lastStringValue),!0
;t.raise("Invalid named reference")}return!1},vt.regexp_eatCharacterEscape=function(t){
return this.regexp_eatControlEscape(t)||this.regexp_eatCControlLetter(t)||this.regexp_eatZero(t)||this.regexp_eatHexEscapeSequence(t)||this.regexp_eatRegExpUnicodeEscapeSequence(t,!1)||!t.switchU&&this.regexp_eatLegacyOctalEscapeSequence(t)||this.regexp_eatIdentityEscape(t)
},vt.regexp_eatCControlLetter=function(t){var e=t.pos;if(t.eat(99)){if(this.regexp_eatControlLetter(t))return!0;t.pos=e}return!1},
vt.regexp_eatZero=function(t){return 48===t.current()&&!isDecimalDigit(t.lookahead())&&(t.lastIntValue=0,t.advance(),!0)},
vt.regexp_eatControlEscape=function(t){var e=t.current();return 116===e?(t.lastIntValue=9,t.advance(),!0):110===e?(t.lastIntValue=10,
t.advance(),!0):118===e?(t.lastIntValue=11,t.advance(),!0):102===e?(t.lastIntValue=12,t.advance(),!0):114===e&&(t.lastIntValue=13,
t.advance(),!0)},vt.regexp_eatControlLetter=function(t){var e=t.current();return!!isControlLetter(e)&&(t.lastIntValue=e%32,t.advance(),!0)},
vt.regexp_eatRegExpUnicodeEscapeSequence=function(t,e){void 0===e&&(e=!1);var i=t.pos,s=e||t.switchU;if(t.eat(117)){
if(this.regexp_eatFixedHexDigits(t,4)){var r=t.lastIntValue;if(s&&r>=55296&&r<=56319){var a=t.pos
;if(t.eat(92)&&t.eat(117)&&this.regexp_eatFixedHexDigits(t,4)){var n=t.lastIntValue
;if(n>=56320&&n<=57343)return t.lastIntValue=1024*(r-55296)+(n-56320)+65536,!0}t.pos=a,t.lastIntValue=r}return!0}
if(s&&t.eat(123)&&this.regexp_eatHexDigits(t)&&t.eat(125)&&function isValidUnicode(t){return t>=0&&t<=1114111}(t.lastIntValue))return!0
;s&&t.raise("Invalid unicode escape"),t.pos=i}return!1},vt.regexp_eatIdentityEscape=function(t){
if(t.switchU)return!!this.regexp_eatSyntaxCharacter(t)||!!t.eat(47)&&(t.lastIntValue=47,!0);var e=t.current()
;return!(99===e||t.switchN&&107===e)&&(t.lastIntValue=e,t.advance(),!0)},vt.regexp_eatDecimalEscape=function(t){t.lastIntValue=0
;var e=t.current();if(e>=49&&e<=57){do{t.lastIntValue=10*t.lastIntValue+(e-48),t.advance()}while((e=t.current())>=48&&e<=57);return!0}
return!1};function isUnicodePropertyNameCharacter(t){return isControlLetter(t)||95===t}function isUnicodePropertyValueCharacter(t){
return isUnicodePropertyNameCharacter(t)||isDecimalDigit(t)}function isDecimalDigit(t){return t>=48&&t<=57}function isHexDigit(t){
return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102}function hexToInt(t){return t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:t-48}
function isOctalDigit(t){return t>=48&&t<=55}vt.regexp_eatCharacterClassEscape=function(t){var e=t.current()
;if(function isCharacterClassEscape(t){return 100===t||68===t||115===t||83===t||119===t||87===t}(e))return t.lastIntValue=-1,t.advance(),1
;var i=!1;if(t.switchU&&this.options.ecmaVersion>=9&&((i=80===e)||112===e)){var s;if(t.lastIntValue=-1,t.advance(),
t.eat(123)&&(s=this.regexp_eatUnicodePropertyValueExpression(t))&&t.eat(125))return i&&2===s&&t.raise("Invalid property name"),s
;t.raise("Invalid property name")}return 0},vt.regexp_eatUnicodePropertyValueExpression=function(t){var e=t.pos
;if(this.regexp_eatUnicodePropertyName(t)&&t.eat(61)){var i=t.lastStringValue;if(this.regexp_eatUnicodePropertyValue(t)){
var s=t.lastStringValue;return this.regexp_validateUnicodePropertyNameAndValue(t,i,s),1}}if(t.pos=e,
this.regexp_eatLoneUnicodePropertyNameOrValue(t)){var r=t.lastStringValue;return this.regexp_validateUnicodePropertyNameOrValue(t,r)}
return 0},vt.regexp_validateUnicodePropertyNameAndValue=function(t,e,i){
w(t.unicodeProperties.nonBinary,e)||t.raise("Invalid property name"),
t.unicodeProperties.nonBinary[e].test(i)||t.raise("Invalid property value")},vt.regexp_validateUnicodePropertyNameOrValue=function(t,e){
return t.unicodeProperties.binary.test(e)?1:t.switchV&&t.unicodeProperties.binaryOfStrings.test(e)?2:void t.raise("Invalid property name")},
vt.regexp_eatUnicodePropertyName=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyNameCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},vt.regexp_eatUnicodePropertyValue=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyValueCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},vt.regexp_eatLoneUnicodePropertyNameOrValue=function(t){return this.regexp_eatUnicodePropertyValue(t)},
vt.regexp_eatCharacterClass=function(t){if(t.eat(91)){var e=t.eat(94),i=this.regexp_classContents(t)
;return t.eat(93)||t.raise("Unterminated character class"),e&&2===i&&t.raise("Negated character class may contain strings"),!0}return!1},
vt.regexp_classContents=function(t){
return 93===t.current()?1:t.switchV?this.regexp_classSetExpression(t):(this.regexp_nonEmptyClassRanges(t),1)},
vt.regexp_nonEmptyClassRanges=function(t){for(;this.regexp_eatClassAtom(t);){var e=t.lastIntValue
;if(t.eat(45)&&this.regexp_eatClassAtom(t)){var i=t.lastIntValue;!t.switchU||-1!==e&&-1!==i||t.raise("Invalid character class"),
-1!==e&&-1!==i&&e>i&&t.raise("Range out of order in character class")}}},vt.regexp_eatClassAtom=function(t){var e=t.pos;if(t.eat(92)){
if(this.regexp_eatClassEscape(t))return!0;if(t.switchU){var i=t.current();(99===i||isOctalDigit(i))&&t.raise("Invalid class escape"),
t.raise("Invalid escape")}t.pos=e}var s=t.current();return 93!==s&&(t.lastIntValue=s,t.advance(),!0)},vt.regexp_eatClassEscape=function(t){
var e=t.pos;if(t.eat(98))return t.lastIntValue=8,!0;if(t.switchU&&t.eat(45))return t.lastIntValue=45,!0;if(!t.switchU&&t.eat(99)){
if(this.regexp_eatClassControlLetter(t))return!0;t.pos=e}return this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)},
vt.regexp_classSetExpression=function(t){var e,i=1;if(this.regexp_eatClassSetRange(t));else if(e=this.regexp_eatClassSetOperand(t)){
2===e&&(i=2)
;for(var s=t.pos;t.eatChars([38,38]);)38!==t.current()&&(e=this.regexp_eatClassSetOperand(t))?2!==e&&(i=1):t.raise("Invalid character in character class")
;if(s!==t.pos)return i;for(;t.eatChars([45,45]);)this.regexp_eatClassSetOperand(t)||t.raise("Invalid character in character class")
;if(s!==t.pos)return i}else t.raise("Invalid character in character class");for(;;)if(!this.regexp_eatClassSetRange(t)){
if(!(e=this.regexp_eatClassSetOperand(t)))return i;2===e&&(i=2)}},vt.regexp_eatClassSetRange=function(t){var e=t.pos
;if(this.regexp_eatClassSetCharacter(t)){var i=t.lastIntValue;if(t.eat(45)&&this.regexp_eatClassSetCharacter(t)){var s=t.lastIntValue
;return-1!==i&&-1!==s&&i>s&&t.raise("Range out of order in character class"),!0}t.pos=e}return!1},vt.regexp_eatClassSetOperand=function(t){
return this.regexp_eatClassSetCharacter(t)?1:this.regexp_eatClassStringDisjunction(t)||this.regexp_eatNestedClass(t)},
vt.regexp_eatNestedClass=function(t){var e=t.pos;if(t.eat(91)){var i=t.eat(94),s=this.regexp_classContents(t)
;if(t.eat(93))return i&&2===s&&t.raise("Negated character class may contain strings"),s;t.pos=e}if(t.eat(92)){
var r=this.regexp_eatCharacterClassEscape(t);if(r)return r;t.pos=e}return null},vt.regexp_eatClassStringDisjunction=function(t){var e=t.pos
;if(t.eatChars([92,113])){if(t.eat(123)){var i=this.regexp_classStringDisjunctionContents(t);if(t.eat(125))return i
}else t.raise("Invalid escape");t.pos=e}return null},vt.regexp_classStringDisjunctionContents=function(t){
for(var e=this.regexp_classString(t);t.eat(124);)2===this.regexp_classString(t)&&(e=2);return e},vt.regexp_classString=function(t){
for(var e=0;this.regexp_eatClassSetCharacter(t);)e++;return 1===e?1:2},vt.regexp_eatClassSetCharacter=function(t){var e=t.pos
;if(t.eat(92))return!(!this.regexp_eatCharacterEscape(t)&&!this.regexp_eatClassSetReservedPunctuator(t))||(t.eat(98)?(t.lastIntValue=8,
!0):(t.pos=e,!1));var i=t.current();return!(i<0||i===t.lookahead()&&function isClassSetReservedDoublePunctuatorCharacter(t){
return 33===t||t>=35&&t<=38||t>=42&&t<=44||46===t||t>=58&&t<=64||94===t||96===t||126===t}(i))&&(!function isClassSetSyntaxCharacter(t){
return 40===t||41===t||45===t||47===t||t>=91&&t<=93||t>=123&&t<=125}(i)&&(t.advance(),t.lastIntValue=i,!0))},
vt.regexp_eatClassSetReservedPunctuator=function(t){var e=t.current();return!!function isClassSetReservedPunctuator(t){
return 33===t||35===t||37===t||38===t||44===t||45===t||t>=58&&t<=62||64===t||96===t||126===t}(e)&&(t.lastIntValue=e,t.advance(),!0)},
vt.regexp_eatClassControlLetter=function(t){var e=t.current();return!(!isDecimalDigit(e)&&95!==e)&&(t.lastIntValue=e%32,t.advance(),!0)},
vt.regexp_eatHexEscapeSequence=function(t){var e=t.pos;if(t.eat(120)){if(this.regexp_eatFixedHexDigits(t,2))return!0
;t.switchU&&t.raise("Invalid escape"),t.pos=e}return!1},vt.regexp_eatDecimalDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isDecimalDigit(i=t.current());)t.lastIntValue=10*t.lastIntValue+(i-48),t.advance();return t.pos!==e},
vt.regexp_eatHexDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isHexDigit(i=t.current());)t.lastIntValue=16*t.lastIntValue+hexToInt(i),t.advance();return t.pos!==e},
vt.regexp_eatLegacyOctalEscapeSequence=function(t){if(this.regexp_eatOctalDigit(t)){var e=t.lastIntValue;if(this.regexp_eatOctalDigit(t)){
var i=t.lastIntValue;e<=3&&this.regexp_eatOctalDigit(t)?t.lastIntValue=64*e+8*i+t.lastIntValue:t.lastIntValue=8*e+i}else t.lastIntValue=e
;return!0}return!1},vt.regexp_eatOctalDigit=function(t){var e=t.current();return isOctalDigit(e)?(t.lastIntValue=e-48,t.advance(),
!0):(t.lastIntValue=0,!1)},vt.regexp_eatFixedHexDigits=function(t,e){var i=t.pos;t.lastIntValue=0;for(var s=0;s<e;++s){var r=t.current()
;if(!isHexDigit(r))return t.pos=i,!1;t.lastIntValue=16*t.lastIntValue+hexToInt(r),t.advance()}return!0};var kt=function Token(t){
this.type=t.type,this.value=t.value,this.start=t.start,this.end=t.end,t.options.locations&&(this.loc=new P(t,t.startLoc,t.endLoc)),
t.options.ranges&&(this.range=[t.start,t.end])},_t=R.prototype;function stringToBigInt(t){
return"function"!=typeof BigInt?null:BigInt(t.replace(/_/g,""))}_t.next=function(t){
!t&&this.type.keyword&&this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword "+this.type.keyword),
this.options.onToken&&this.options.onToken(new kt(this)),this.lastTokEnd=this.end,this.lastTokStart=this.start,
this.lastTokEndLoc=this.endLoc,this.lastTokStartLoc=this.startLoc,this.nextToken()},_t.getToken=function(){return this.next(),new kt(this)},
"undefined"!=typeof Symbol&&(_t[Symbol.iterator]=function(){var t=this;return{next:function(){var e=t.getToken();return{done:e.type===g.eof,
value:e}}}}),_t.nextToken=function(){var t=this.curContext();return t&&t.preserveSpace||this.skipSpace(),this.start=this.pos,
this.options.locations&&(this.startLoc=this.curPosition()),
this.pos>=this.input.length?this.finishToken(g.eof):t.override?t.override(this):void this.readToken(this.fullCharCodeAtPos())},
_t.readToken=function(t){return isIdentifierStart(t,this.options.ecmaVersion>=6)||92===t?this.readWord():this.getTokenFromCode(t)},
_t.fullCharCodeAt=function(t){var e=this.input.charCodeAt(t);if(e<=55295||e>=56320)return e;var i=this.input.charCodeAt(t+1)
;return i<=56319||i>=57344?e:(e<<10)+i-56613888},_t.fullCharCodeAtPos=function(){return this.fullCharCodeAt(this.pos)},
_t.skipBlockComment=function(){var t=this.options.onComment&&this.curPosition(),e=this.pos,i=this.input.indexOf("*/",this.pos+=2)
;if(-1===i&&this.raise(this.pos-2,"Unterminated comment"),
this.pos=i+2,this.options.locations)for(var s=void 0,r=e;(s=nextLineBreak(this.input,r,this.pos))>-1;)++this.curLine,r=this.lineStart=s
;this.options.onComment&&this.options.onComment(!0,this.input.slice(e+2,i),e,this.pos,t,this.curPosition())},_t.skipLineComment=function(t){
for(var e=this.pos,i=this.options.onComment&&this.curPosition(),s=this.input.charCodeAt(this.pos+=t);this.pos<this.input.length&&!isNewLine(s);)s=this.input.charCodeAt(++this.pos)
;this.options.onComment&&this.options.onComment(!1,this.input.slice(e+t,this.pos),e,this.pos,i,this.curPosition())},_t.skipSpace=function(){
t:for(;this.pos<this.input.length;){var t=this.input.charCodeAt(this.pos);switch(t){case 32:case 160:++this.pos;break;case 13:
10===this.input.charCodeAt(this.pos+1)&&++this.pos;case 10:case 8232:case 8233:++this.pos,this.options.locations&&(++this.curLine,
this.lineStart=this.pos);break;case 47:switch(this.input.charCodeAt(this.pos+1)){case 42:this.skipBlockComment();break;case 47:
this.skipLineComment(2);break;default:break t}break;default:if(!(t>8&&t<14||t>=5760&&y.test(String.fromCharCode(t))))break t;++this.pos}}},
_t.finishToken=function(t,e){this.end=this.pos,this.options.locations&&(this.endLoc=this.curPosition());var i=this.type;this.type=t,
this.value=e,this.updateContext(i)},_t.readToken_dot=function(){var t=this.input.charCodeAt(this.pos+1)
;if(t>=48&&t<=57)return this.readNumber(!0);var e=this.input.charCodeAt(this.pos+2)
;return this.options.ecmaVersion>=6&&46===t&&46===e?(this.pos+=3,this.finishToken(g.ellipsis)):(++this.pos,this.finishToken(g.dot))},
_t.readToken_slash=function(){var t=this.input.charCodeAt(this.pos+1);return this.exprAllowed?(++this.pos,
this.readRegexp()):61===t?this.finishOp(g.assign,2):this.finishOp(g.slash,1)},_t.readToken_mult_modulo_exp=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1,s=42===t?g.star:g.modulo;return this.options.ecmaVersion>=7&&42===t&&42===e&&(++i,s=g.starstar,
e=this.input.charCodeAt(this.pos+2)),61===e?this.finishOp(g.assign,i+1):this.finishOp(s,i)},_t.readToken_pipe_amp=function(t){
var e=this.input.charCodeAt(this.pos+1);if(e===t){
if(this.options.ecmaVersion>=12)if(61===this.input.charCodeAt(this.pos+2))return this.finishOp(g.assign,3)
;return this.finishOp(124===t?g.logicalOR:g.logicalAND,2)}
return 61===e?this.finishOp(g.assign,2):this.finishOp(124===t?g.bitwiseOR:g.bitwiseAND,1)},_t.readToken_caret=function(){
return 61===this.input.charCodeAt(this.pos+1)?this.finishOp(g.assign,2):this.finishOp(g.bitwiseXOR,1)},_t.readToken_plus_min=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return e===t?45!==e||this.inModule||62!==this.input.charCodeAt(this.pos+2)||0!==this.lastTokEnd&&!x.test(this.input.slice(this.lastTokEnd,this.pos))?this.finishOp(g.incDec,2):(this.skipLineComment(3),
this.skipSpace(),this.nextToken()):61===e?this.finishOp(g.assign,2):this.finishOp(g.plusMin,1)},_t.readToken_lt_gt=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1;return e===t?(i=62===t&&62===this.input.charCodeAt(this.pos+2)?3:2,
61===this.input.charCodeAt(this.pos+i)?this.finishOp(g.assign,i+1):this.finishOp(g.bitShift,i)):33!==e||60!==t||this.inModule||45!==this.input.charCodeAt(this.pos+2)||45!==this.input.charCodeAt(this.pos+3)?(61===e&&(i=2),
this.finishOp(g.relational,i)):(this.skipLineComment(4),this.skipSpace(),this.nextToken())},_t.readToken_eq_excl=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return 61===e?this.finishOp(g.equality,61===this.input.charCodeAt(this.pos+2)?3:2):61===t&&62===e&&this.options.ecmaVersion>=6?(this.pos+=2,
this.finishToken(g.arrow)):this.finishOp(61===t?g.eq:g.prefix,1)},_t.readToken_question=function(){var t=this.options.ecmaVersion;if(t>=11){
var e=this.input.charCodeAt(this.pos+1);if(46===e){var i=this.input.charCodeAt(this.pos+2)
;if(i<48||i>57)return this.finishOp(g.questionDot,2)}if(63===e){
if(t>=12)if(61===this.input.charCodeAt(this.pos+2))return this.finishOp(g.assign,3);return this.finishOp(g.coalesce,2)}}
return this.finishOp(g.question,1)},_t.readToken_numberSign=function(){var t=35;if(this.options.ecmaVersion>=13&&(++this.pos,
isIdentifierStart(t=this.fullCharCodeAtPos(),!0)||92===t))return this.finishToken(g.privateId,this.readWord1())
;this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},_t.getTokenFromCode=function(t){switch(t){case 46:
return this.readToken_dot();case 40:return++this.pos,this.finishToken(g.parenL);case 41:return++this.pos,this.finishToken(g.parenR);case 59:
return++this.pos,this.finishToken(g.semi);case 44:return++this.pos,this.finishToken(g.comma);case 91:return++this.pos,
this.finishToken(g.bracketL);case 93:return++this.pos,this.finishToken(g.bracketR);case 123:return++this.pos,this.finishToken(g.braceL)
;case 125:return++this.pos,this.finishToken(g.braceR);case 58:return++this.pos,this.finishToken(g.colon);case 96:
if(this.options.ecmaVersion<6)break;return++this.pos,this.finishToken(g.backQuote);case 48:var e=this.input.charCodeAt(this.pos+1)
;if(120===e||88===e)return this.readRadixNumber(16);if(this.options.ecmaVersion>=6){if(111===e||79===e)return this.readRadixNumber(8)
;if(98===e||66===e)return this.readRadixNumber(2)}case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return this.readNumber(!1);case 34:case 39:return this.readString(t);case 47:return this.readToken_slash();case 37:case 42:
return this.readToken_mult_modulo_exp(t);case 124:case 38:return this.readToken_pipe_amp(t);case 94:return this.readToken_caret();case 43:
case 45:return this.readToken_plus_min(t);case 60:case 62:return this.readToken_lt_gt(t);case 61:case 33:return this.readToken_eq_excl(t)
;case 63:return this.readToken_question();case 126:return this.finishOp(g.prefix,1);case 35:return this.readToken_numberSign()}
this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},_t.finishOp=function(t,e){
var i=this.input.slice(this.pos,this.pos+e);return this.pos+=e,this.finishToken(t,i)},_t.readRegexp=function(){for(var t,e,i=this.pos;;){
this.pos>=this.input.length&&this.raise(i,"Unterminated regular expression");var s=this.input.charAt(this.pos)
;if(x.test(s)&&this.raise(i,"Unterminated regular expression"),t)t=!1;else{if("["===s)e=!0;else if("]"===s&&e)e=!1;else if("/"===s&&!e)break
;t="\\"===s}++this.pos}var r=this.input.slice(i,this.pos);++this.pos;var a=this.pos,n=this.readWord1();this.containsEsc&&this.unexpected(a)
;var o=this.regexpState||(this.regexpState=new bt(this));o.reset(i,r,n),this.validateRegExpFlags(o),this.validateRegExpPattern(o);var h=null
;try{h=new RegExp(r,n)}catch(t){}return this.finishToken(g.regexp,{pattern:r,flags:n,value:h})},_t.readInt=function(t,e,i){
for(var s=this.options.ecmaVersion>=12&&void 0===e,r=i&&48===this.input.charCodeAt(this.pos),a=this.pos,n=0,o=0,h=0,p=null==e?1/0:e;h<p;++h,
++this.pos){var c=this.input.charCodeAt(this.pos),l=void 0
;if(s&&95===c)r&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed in legacy octal numeric literals"),
95===o&&this.raiseRecoverable(this.pos,"Numeric separator must be exactly one underscore"),
0===h&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed at the first of digits"),o=c;else{
if((l=c>=97?c-97+10:c>=65?c-65+10:c>=48&&c<=57?c-48:1/0)>=t)break;o=c,n=n*t+l}}
return s&&95===o&&this.raiseRecoverable(this.pos-1,"Numeric separator is not allowed at the last of digits"),
this.pos===a||null!=e&&this.pos-a!==e?null:n},_t.readRadixNumber=function(t){var e=this.pos;this.pos+=2;var i=this.readInt(t)
;return null==i&&this.raise(this.start+2,"Expected number in radix "+t),
this.options.ecmaVersion>=11&&110===this.input.charCodeAt(this.pos)?(i=stringToBigInt(this.input.slice(e,this.pos)),
++this.pos):isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(g.num,i)},
_t.readNumber=function(t){var e=this.pos;t||null!==this.readInt(10,void 0,!0)||this.raise(e,"Invalid number")
;var i=this.pos-e>=2&&48===this.input.charCodeAt(e);i&&this.strict&&this.raise(e,"Invalid number");var s=this.input.charCodeAt(this.pos)
;if(!i&&!t&&this.options.ecmaVersion>=11&&110===s){var r=stringToBigInt(this.input.slice(e,this.pos));return++this.pos,
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(g.num,r)}
i&&/[89]/.test(this.input.slice(e,this.pos))&&(i=!1),46!==s||i||(++this.pos,this.readInt(10),s=this.input.charCodeAt(this.pos)),
69!==s&&101!==s||i||(43!==(s=this.input.charCodeAt(++this.pos))&&45!==s||++this.pos,
null===this.readInt(10)&&this.raise(e,"Invalid number")),
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number");var a=function stringToNumber(t,e){
return e?parseInt(t,8):parseFloat(t.replace(/_/g,""))}(this.input.slice(e,this.pos),i);return this.finishToken(g.num,a)},
_t.readCodePoint=function(){var t;if(123===this.input.charCodeAt(this.pos)){this.options.ecmaVersion<6&&this.unexpected();var e=++this.pos
;t=this.readHexChar(this.input.indexOf("}",this.pos)-this.pos),++this.pos,t>1114111&&this.invalidStringToken(e,"Code point out of bounds")
}else t=this.readHexChar(4);return t},_t.readString=function(t){for(var e="",i=++this.pos;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant");var s=this.input.charCodeAt(this.pos);if(s===t)break
;92===s?(e+=this.input.slice(i,this.pos),
e+=this.readEscapedChar(!1),i=this.pos):8232===s||8233===s?(this.options.ecmaVersion<10&&this.raise(this.start,"Unterminated string constant"),
++this.pos,
this.options.locations&&(this.curLine++,this.lineStart=this.pos)):(isNewLine(s)&&this.raise(this.start,"Unterminated string constant"),
++this.pos)}return e+=this.input.slice(i,this.pos++),this.finishToken(g.string,e)};var St={};_t.tryReadTemplateToken=function(){
this.inTemplateElement=!0;try{this.readTmplToken()}catch(t){if(t!==St)throw t;this.readInvalidTemplateToken()}this.inTemplateElement=!1},
_t.invalidStringToken=function(t,e){if(this.inTemplateElement&&this.options.ecmaVersion>=9)throw St;this.raise(t,e)},
_t.readTmplToken=function(){for(var t="",e=this.pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated template")
;var i=this.input.charCodeAt(this.pos)
;if(96===i||36===i&&123===this.input.charCodeAt(this.pos+1))return this.pos!==this.start||this.type!==g.template&&this.type!==g.invalidTemplate?(t+=this.input.slice(e,this.pos),
this.finishToken(g.template,t)):36===i?(this.pos+=2,this.finishToken(g.dollarBraceL)):(++this.pos,this.finishToken(g.backQuote))
;if(92===i)t+=this.input.slice(e,this.pos),t+=this.readEscapedChar(!0),e=this.pos;else if(isNewLine(i)){
switch(t+=this.input.slice(e,this.pos),++this.pos,i){case 13:10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:t+="\n";break;default:
t+=String.fromCharCode(i)}this.options.locations&&(++this.curLine,this.lineStart=this.pos),e=this.pos}else++this.pos}},
_t.readInvalidTemplateToken=function(){for(;this.pos<this.input.length;this.pos++)switch(this.input[this.pos]){case"\\":++this.pos;break
;case"$":if("{"!==this.input[this.pos+1])break;case"`":return this.finishToken(g.invalidTemplate,this.input.slice(this.start,this.pos))
;case"\r":"\n"===this.input[this.pos+1]&&++this.pos;case"\n":case"\u2028":case"\u2029":++this.curLine,this.lineStart=this.pos+1}
this.raise(this.start,"Unterminated template")},_t.readEscapedChar=function(t){var e=this.input.charCodeAt(++this.pos);switch(++this.pos,e){
case 110:return"\n";case 114:return"\r";case 120:return String.fromCharCode(this.readHexChar(2));case 117:
return codePointToString(this.readCodePoint());case 116:return"\t";case 98:return"\b";case 118:return"\v";case 102:return"\f";case 13:
10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:return this.options.locations&&(this.lineStart=this.pos,++this.curLine),"";case 56:
case 57:if(this.strict&&this.invalidStringToken(this.pos-1,"Invalid escape sequence"),t){var i=this.pos-1
;this.invalidStringToken(i,"Invalid escape sequence in template string")}default:if(e>=48&&e<=55){
var s=this.input.substr(this.pos-1,3).match(/^[0-7]+/)[0],r=parseInt(s,8);return r>255&&(s=s.slice(0,-1),r=parseInt(s,8)),
this.pos+=s.length-1,
e=this.input.charCodeAt(this.pos),"0"===s&&56!==e&&57!==e||!this.strict&&!t||this.invalidStringToken(this.pos-1-s.length,t?"Octal literal in template string":"Octal literal in strict mode"),
String.fromCharCode(r)}return isNewLine(e)?(this.options.locations&&(this.lineStart=this.pos,++this.curLine),""):String.fromCharCode(e)}},
_t.readHexChar=function(t){var e=this.pos,i=this.readInt(16,t);return null===i&&this.invalidStringToken(e,"Bad character escape sequence"),i
},_t.readWord1=function(){this.containsEsc=!1;for(var t="",e=!0,i=this.pos,s=this.options.ecmaVersion>=6;this.pos<this.input.length;){
var r=this.fullCharCodeAtPos();if(isIdentifierChar(r,s))this.pos+=r<=65535?1:2;else{if(92!==r)break;this.containsEsc=!0,
t+=this.input.slice(i,this.pos);var a=this.pos
;117!==this.input.charCodeAt(++this.pos)&&this.invalidStringToken(this.pos,"Expecting Unicode escape sequence \\uXXXX"),++this.pos
;var n=this.readCodePoint();(e?isIdentifierStart:isIdentifierChar)(n,s)||this.invalidStringToken(a,"Invalid Unicode escape"),
t+=codePointToString(n),i=this.pos}e=!1}return t+this.input.slice(i,this.pos)},_t.readWord=function(){var t=this.readWord1(),e=g.name
;return this.keywords.test(t)&&(e=m[t]),this.finishToken(e,t)};R.acorn={Parser:R,version:"8.19.0",defaultOptions:N,Position:A,
SourceLocation:P,getLineInfo:getLineInfo,Node:tt,TokenType:u,tokTypes:g,keywordTypes:m,TokContext:z,tokContexts:K,
isIdentifierChar:isIdentifierChar,isIdentifierStart:isIdentifierStart,Token:kt,isNewLine:isNewLine,lineBreak:x,lineBreakG:v,
nonASCIIwhitespace:y}}),
78200: ((e,t,n)=>{n.d(t,{A:()=>remarkMdx});var r=n(77776);function enterMdxFlowExpression(e){this.enter({type:"mdxFlowExpression",
value:""},e),this.buffer()}function enterMdxTextExpression(e){this.enter({type:"mdxTextExpression",value:""},e),this.buffer()}
function exitMdxExpression(e){const t=this.resume(),n=e.estree,a=this.stack[this.stack.length-1];(0,
r.ok)("mdxFlowExpression"===a.type||"mdxTextExpression"===a.type),this.exit(e),a.value=t,n&&(a.data={estree:n})}
function exitMdxExpressionData(e){this.config.enter.data.call(this,e),this.config.exit.data.call(this,e)}
function handleMdxExpression(e,t,n){const r=e.value||"";return"{"+n.indentLines(r,function(e,t,n){return(0===t||n?"":"  ")+e})+"}"}
var a=n(26923)
;const s=["AElig","AMP","Aacute","Acirc","Agrave","Aring","Atilde","Auml","COPY","Ccedil","ETH","Eacute","Ecirc","Egrave","Euml","GT","Iacute","Icirc","Igrave","Iuml","LT","Ntilde","Oacute","Ocirc","Ograve","Oslash","Otilde","Ouml","QUOT","REG","THORN","Uacute","Ucirc","Ugrave","Uuml","Yacute","aacute","acirc","acute","aelig","agrave","amp","aring","atilde","auml","brvbar","ccedil","cedil","cent","copy","curren","deg","divide","eacute","ecirc","egrave","eth","euml","frac12","frac14","frac34","gt","iacute","icirc","iexcl","igrave","iquest","iuml","laquo","lt","macr","micro","middot","nbsp","not","ntilde","oacute","ocirc","ograve","ordf","ordm","oslash","otilde","ouml","para","plusmn","pound","quot","raquo","reg","sect","shy","sup1","sup2","sup3","szlig","thorn","times","uacute","ucirc","ugrave","uml","uuml","yacute","yen","yuml"],i={
0:"�",128:"€",130:"‚",131:"ƒ",132:"„",133:"…",134:"†",135:"‡",136:"ˆ",137:"‰",138:"Š",139:"‹",140:"Œ",142:"Ž",145:"‘",146:"’",147:"“",
148:"”",149:"•",150:"–",151:"—",152:"˜",153:"™",154:"š",155:"›",156:"œ",158:"ž",159:"Ÿ"};function isDecimal(e){
const t="string"==typeof e?e.charCodeAt(0):e;return t>=48&&t<=57}function isHexadecimal(e){const t="string"==typeof e?e.charCodeAt(0):e
;return t>=97&&t<=102||t>=65&&t<=70||t>=48&&t<=57}function isAlphanumerical(e){return function isAlphabetical(e){
const t="string"==typeof e?e.charCodeAt(0):e;return t>=97&&t<=122||t>=65&&t<=90}(e)||isDecimal(e)}var o=n(37126)
;const c=["","Named character references must be terminated by a semicolon","Numeric character references must be terminated by a semicolon","Named character references cannot be empty","Numeric character references cannot be empty","Named character references must be known","Numeric character references cannot be disallowed","Numeric character references cannot be outside the permissible Unicode range"]
;function prohibited(e){return e>=55296&&e<=57343||e>1114111}function disallowed(e){
return e>=1&&e<=8||11===e||e>=13&&e<=31||e>=127&&e<=159||e>=64976&&e<=65007||!(65535&~e)||65534==(65535&e)}
const x=/["&'<>`]/g,l=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,u=/[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g,d=/[|\\{}()[\]^$+*?.]/g,m=new WeakMap
;function core_core(e,t){return e=e.replace(t.subset?function charactersToExpressionCached(e){let t=m.get(e)
;t||(t=function charactersToExpression(e){const t=[];let n=-1;for(;++n<e.length;)t.push(e[n].replace(d,"\\$&"))
;return new RegExp("(?:"+t.join("|")+")","g")}(e),m.set(e,t));return t}(t.subset):x,basic),
t.subset||t.escapeOnly?e:e.replace(l,function surrogate(e,n,r){
return t.format(1024*(e.charCodeAt(0)-55296)+e.charCodeAt(1)-56320+65536,r.charCodeAt(n+2),t)}).replace(u,basic);function basic(e,n,r){
return t.format(e.charCodeAt(0),r.charCodeAt(n+1),t)}}function formatBasic(e){return"&#x"+e.toString(16).toUpperCase()+";"}
function stringifyEntitiesLight(e,t){return core_core(e,Object.assign({format:formatBasic},t))}var p=n(50669),f=n(10711);const g="  "
;function mdxJsxFromMarkdown(){return{canContainEols:["mdxJsxTextElement"],enter:{mdxJsxFlowTag:enterMdxJsxTag,
mdxJsxFlowTagClosingMarker:enterMdxJsxTagClosingMarker,mdxJsxFlowTagAttribute:enterMdxJsxTagAttribute,
mdxJsxFlowTagExpressionAttribute:enterMdxJsxTagExpressionAttribute,mdxJsxFlowTagAttributeValueLiteral:buffer,
mdxJsxFlowTagAttributeValueExpression:buffer,mdxJsxFlowTagSelfClosingMarker:enterMdxJsxTagSelfClosingMarker,mdxJsxTextTag:enterMdxJsxTag,
mdxJsxTextTagClosingMarker:enterMdxJsxTagClosingMarker,mdxJsxTextTagAttribute:enterMdxJsxTagAttribute,
mdxJsxTextTagExpressionAttribute:enterMdxJsxTagExpressionAttribute,mdxJsxTextTagAttributeValueLiteral:buffer,
mdxJsxTextTagAttributeValueExpression:buffer,mdxJsxTextTagSelfClosingMarker:enterMdxJsxTagSelfClosingMarker},exit:{
mdxJsxFlowTagClosingMarker:exitMdxJsxTagClosingMarker,mdxJsxFlowTagNamePrimary:exitMdxJsxTagNamePrimary,
mdxJsxFlowTagNameMember:exitMdxJsxTagNameMember,mdxJsxFlowTagNameLocal:exitMdxJsxTagNameLocal,
mdxJsxFlowTagExpressionAttribute:exitMdxJsxTagExpressionAttribute,mdxJsxFlowTagExpressionAttributeValue:data,
mdxJsxFlowTagAttributeNamePrimary:exitMdxJsxTagAttributeNamePrimary,mdxJsxFlowTagAttributeNameLocal:exitMdxJsxTagAttributeNameLocal,
mdxJsxFlowTagAttributeValueLiteral:exitMdxJsxTagAttributeValueLiteral,mdxJsxFlowTagAttributeValueLiteralValue:data,
mdxJsxFlowTagAttributeValueExpression:exitMdxJsxTagAttributeValueExpression,mdxJsxFlowTagAttributeValueExpressionValue:data,
mdxJsxFlowTagSelfClosingMarker:exitMdxJsxTagSelfClosingMarker,mdxJsxFlowTag:exitMdxJsxTag,
mdxJsxTextTagClosingMarker:exitMdxJsxTagClosingMarker,mdxJsxTextTagNamePrimary:exitMdxJsxTagNamePrimary,
mdxJsxTextTagNameMember:exitMdxJsxTagNameMember,mdxJsxTextTagNameLocal:exitMdxJsxTagNameLocal,
mdxJsxTextTagExpressionAttribute:exitMdxJsxTagExpressionAttribute,mdxJsxTextTagExpressionAttributeValue:data,
mdxJsxTextTagAttributeNamePrimary:exitMdxJsxTagAttributeNamePrimary,mdxJsxTextTagAttributeNameLocal:exitMdxJsxTagAttributeNameLocal,
mdxJsxTextTagAttributeValueLiteral:exitMdxJsxTagAttributeValueLiteral,mdxJsxTextTagAttributeValueLiteralValue:data,
mdxJsxTextTagAttributeValueExpression:exitMdxJsxTagAttributeValueExpression,mdxJsxTextTagAttributeValueExpressionValue:data,
mdxJsxTextTagSelfClosingMarker:exitMdxJsxTagSelfClosingMarker,mdxJsxTextTag:exitMdxJsxTag}};function buffer(){this.buffer()}
function point(e){return{line:e.line,column:e.column,offset:e.offset}}function data(e){this.config.enter.data.call(this,e),
this.config.exit.data.call(this,e)}function enterMdxJsxTag(e){const t={name:void 0,attributes:[],close:!1,selfClosing:!1,start:e.start,
end:e.end};this.data.mdxJsxTagStack||(this.data.mdxJsxTagStack=[]),this.data.mdxJsxTag=t,this.buffer()}
function enterMdxJsxTagClosingMarker(e){const t=this.data.mdxJsxTagStack;if((0,r.ok)(t,"expected `mdxJsxTagStack`"),
0===t.length)throw new f.o("Unexpected closing slash `/` in tag, expected an open tag first",{start:e.start,end:e.end
},"mdast-util-mdx-jsx:unexpected-closing-slash")}function enterMdxJsxTagAnyAttribute(e){const t=this.data.mdxJsxTag;if((0,
r.ok)(t,"expected `mdxJsxTag`"),t.close)throw new f.o("Unexpected attribute in closing tag, expected the end of the tag",{start:e.start,
end:e.end},"mdast-util-mdx-jsx:unexpected-attribute")}function enterMdxJsxTagSelfClosingMarker(e){const t=this.data.mdxJsxTag;if((0,
r.ok)(t,"expected `mdxJsxTag`"),t.close)throw new f.o("Unexpected self-closing slash `/` in closing tag, expected the end of the tag",{
start:e.start,end:e.end},"mdast-util-mdx-jsx:unexpected-self-closing-slash")}function exitMdxJsxTagClosingMarker(){
const e=this.data.mdxJsxTag;(0,r.ok)(e,"expected `mdxJsxTag`"),e.close=!0}function exitMdxJsxTagNamePrimary(e){const t=this.data.mdxJsxTag
;(0,r.ok)(t,"expected `mdxJsxTag`"),t.name=this.sliceSerialize(e)}function exitMdxJsxTagNameMember(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`"),t.name+="."+this.sliceSerialize(e)}function exitMdxJsxTagNameLocal(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`"),t.name+=":"+this.sliceSerialize(e)}function enterMdxJsxTagAttribute(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`"),enterMdxJsxTagAnyAttribute.call(this,e),t.attributes.push({type:"mdxJsxAttribute",name:"",value:null,
position:{start:point(e.start),end:void 0}})}function enterMdxJsxTagExpressionAttribute(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`"),enterMdxJsxTagAnyAttribute.call(this,e),t.attributes.push({type:"mdxJsxExpressionAttribute",value:"",
position:{start:point(e.start),end:void 0}}),this.buffer()}function exitMdxJsxTagExpressionAttribute(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`");const n=t.attributes[t.attributes.length-1];(0,r.ok)("mdxJsxExpressionAttribute"===n.type);const{estree:a}=e
;n.value=this.resume(),(0,r.ok)(void 0!==n.position),n.position.end=point(e.end),a&&(n.data={estree:a})}
function exitMdxJsxTagAttributeNamePrimary(e){const t=this.data.mdxJsxTag;(0,r.ok)(t,"expected `mdxJsxTag`")
;const n=t.attributes[t.attributes.length-1];(0,r.ok)("mdxJsxAttribute"===n.type),n.name=this.sliceSerialize(e),(0,
r.ok)(void 0!==n.position),n.position.end=point(e.end)}function exitMdxJsxTagAttributeNameLocal(e){const t=this.data.mdxJsxTag;(0,
r.ok)(t,"expected `mdxJsxTag`");const n=t.attributes[t.attributes.length-1];(0,r.ok)("mdxJsxAttribute"===n.type),
n.name+=":"+this.sliceSerialize(e),(0,r.ok)(void 0!==n.position),n.position.end=point(e.end)}function exitMdxJsxTagAttributeValueLiteral(e){
const t=this.data.mdxJsxTag;(0,r.ok)(t,"expected `mdxJsxTag`");const n=t.attributes[t.attributes.length-1]
;n.value=function parseEntities(e,t){const n=t||{},r="string"==typeof n.additional?n.additional.charCodeAt(0):n.additional,a=[]
;let x,l,u=0,d=-1,m="";n.position&&("start"in n.position||"indent"in n.position?(l=n.position.indent,x=n.position.start):x=n.position)
;let p,f=(x?x.line:0)||1,g=(x?x.column:0)||1,h=now();for(u--;++u<=e.length;)if(10===p&&(g=(l?l[d]:0)||1),p=e.charCodeAt(u),38===p){
const t=e.charCodeAt(u+1);if(9===t||10===t||12===t||32===t||38===t||60===t||Number.isNaN(t)||r&&t===r){m+=String.fromCharCode(p),g++
;continue}const c=u+1;let x,l=c,d=c;if(35===t){d=++l;const t=e.charCodeAt(d);88===t||120===t?(x="hexadecimal",d=++l):x="decimal"
}else x="named";let f="",b="",T="";const J="named"===x?isAlphanumerical:"decimal"===x?isDecimal:isHexadecimal;for(d--;++d<=e.length;){
const t=e.charCodeAt(d);if(!J(t))break;T+=String.fromCharCode(t),"named"===x&&s.includes(T)&&(f=T,b=(0,o.s)(T))}let E=59===e.charCodeAt(d)
;if(E){d++;const e="named"===x&&(0,o.s)(T);e&&(f=T,b=e)}let w=1+d-c,k="";if(E||!1!==n.nonTerminated)if(T)if("named"===x){
if(E&&!b)warning(5,1);else if(f!==T&&(d=l+f.length,w=1+d-l,E=!1),!E){const t=f?1:3;if(n.attribute){const n=e.charCodeAt(d)
;61===n?(warning(t,w),b=""):isAlphanumerical(n)?b="":warning(t,w)}else warning(t,w)}k=b}else{E||warning(2,w)
;let e=Number.parseInt(T,"hexadecimal"===x?16:10);if(prohibited(e))warning(7,w),k=String.fromCharCode(65533);else if(e in i)warning(6,w),
k=i[e];else{let t="";disallowed(e)&&warning(6,w),e>65535&&(e-=65536,t+=String.fromCharCode(e>>>10|55296),e=56320|1023&e),
k=t+String.fromCharCode(e)}}else"named"!==x&&warning(4,w);if(k){flush(),h=now(),u=d-1,g+=d-c+1,a.push(k);const t=now();t.offset++,
n.reference&&n.reference.call(n.referenceContext||void 0,k,{start:h,end:t},e.slice(c-1,d)),h=t}else T=e.slice(c-1,d),m+=T,g+=T.length,u=d-1
}else 10===p&&(f++,d++,g=0),Number.isNaN(p)?flush():(m+=String.fromCharCode(p),g++);return a.join("");function now(){return{line:f,column:g,
offset:u+((x?x.offset:0)||0)}}function warning(e,t){let r;n.warning&&(r=now(),r.column+=t,r.offset+=t,
n.warning.call(n.warningContext||void 0,c[e],r,e))}function flush(){m&&(a.push(m),n.text&&n.text.call(n.textContext||void 0,m,{start:h,
end:now()}),m="")}}(this.resume(),{nonTerminated:!1}),(0,r.ok)(void 0!==n.position),n.position.end=point(e.end)}
function exitMdxJsxTagAttributeValueExpression(e){const t=this.data.mdxJsxTag;(0,r.ok)(t,"expected `mdxJsxTag`")
;const n=t.attributes[t.attributes.length-1];(0,r.ok)("mdxJsxAttribute"===n.type);const a={type:"mdxJsxAttributeValueExpression",
value:this.resume()},{estree:s}=e;s&&(a.data={estree:s}),n.value=a,(0,r.ok)(void 0!==n.position),n.position.end=point(e.end)}
function exitMdxJsxTagSelfClosingMarker(){const e=this.data.mdxJsxTag;(0,r.ok)(e,"expected `mdxJsxTag`"),e.selfClosing=!0}
function exitMdxJsxTag(e){const t=this.data.mdxJsxTag;(0,r.ok)(t,"expected `mdxJsxTag`");const n=this.data.mdxJsxTagStack;(0,
r.ok)(n,"expected `mdxJsxTagStack`");const a=n[n.length-1]
;if(t.close&&a.name!==t.name)throw new f.o("Unexpected closing tag `"+serializeAbbreviatedTag(t)+"`, expected corresponding closing tag for `"+serializeAbbreviatedTag(a)+"` ("+(0,
p.L)(a)+")",{start:e.start,end:e.end},"mdast-util-mdx-jsx:end-tag-mismatch");this.resume(),t.close?n.pop():this.enter({
type:"mdxJsxTextTag"===e.type?"mdxJsxTextElement":"mdxJsxFlowElement",name:t.name||null,attributes:t.attributes,children:[]
},e,onErrorRightIsTag),t.selfClosing||t.close?this.exit(e,onErrorLeftIsTag):n.push(t)}function onErrorRightIsTag(e,t){
const n=this.data.mdxJsxTagStack;(0,r.ok)(n,"expected `mdxJsxTagStack`");const a=n[n.length-1];(0,r.ok)(a,"expected `mdxJsxTag`")
;const s=e?" before the end of `"+e.type+"`":"",i=e?{start:e.start,end:e.end}:void 0
;throw new f.o("Expected a closing tag for `"+serializeAbbreviatedTag(a)+"` ("+(0,p.L)({start:t.start,end:t.end
})+")"+s,i,"mdast-util-mdx-jsx:end-tag-mismatch")}function onErrorLeftIsTag(e,t){const n=this.data.mdxJsxTag;throw(0,
r.ok)(n,"expected `mdxJsxTag`"),
new f.o("Expected the closing tag `"+serializeAbbreviatedTag(n)+"` either after the end of `"+t.type+"` ("+(0,
p.L)(t.end)+") or another opening tag after the start of `"+t.type+"` ("+(0,p.L)(t.start)+")",{start:e.start,end:e.end
},"mdast-util-mdx-jsx:end-tag-mismatch")}function serializeAbbreviatedTag(e){return"<"+(e.close?"/":"")+(e.name||"")+">"}}
function mdxJsxToMarkdown(e){const t=e||{},n=t.quote||'"'
;if('"'!==n&&"'"!==n)throw new Error("Cannot serialize attribute values with `"+n+"` for `options.quote`, expected `\"`, or `'`")
;const r=t.quoteSmart||!1,s=t.tightSelfClosing||!1,i=t.printWidth||1/0,o='"'===n?"'":'"';return mdxElement.peek=peekElement,{handlers:{
mdxJsxFlowElement:mdxElement,mdxJsxTextElement:mdxElement},unsafe:[{character:"<",inConstruct:["phrasing"]},{atBreak:!0,character:"<"}],
fences:!0,resourceLink:!0};function mdxElement(e,t,c,x){
const l="mdxJsxFlowElement"===e.type,u=!!e.name&&(!e.children||0===e.children.length),d=inferDepth(c),m=createIndent(d),p=l||0===d?g:"",f=c.createTracker(x),h=c.createTracker(x),b=[],T=(l?m:"")+"<"+(e.name||""),J=c.enter(e.type)
;if(f.move(T),h.move(T),e.attributes&&e.attributes.length>0){if(!e.name)throw new Error("Cannot serialize fragment w/ attributes");let t=-1
;for(;++t<e.attributes.length;){const s=e.attributes[t];let i
;if("mdxJsxExpressionAttribute"===s.type)i=serializeExpression(c,s.value||"",p);else{
if(!s.name)throw new Error("Cannot serialize attribute w/o name");const{value:e}=s,t=s.name;let x=""
;if(null==e);else if("object"==typeof e)x=serializeExpression(c,e.value||"",p);else{const t=r&&(0,a.D)(e,n)>(0,a.D)(e,o)?o:n
;x=t+stringifyEntitiesLight(e,{subset:[t]})+t}i=t+(x?"=":"")+x}b.push(i)}}let E=!1;const w=b.join(" ")
;l&&(/\r?\n|\r/.test(w)||f.current().now.column+w.length+(u?s?2:3:1)>i)&&(E=!0);let k=f,A=T;if(E){k=h;let e=-1
;for(;++e<b.length;)b[e]=m+g+b[e];A+=k.move("\n"+b.join("\n")+"\n"+m)}else w&&(A+=k.move(" "+w));return u&&(A+=k.move((s||E?"":" ")+"/")),
A+=k.move(">"),e.children&&e.children.length>0&&("mdxJsxTextElement"===e.type?A+=k.move(c.containerPhrasing(e,{...k.current(),before:">",
after:"<"})):(k.shift(2),A+=k.move("\n"),A+=k.move(function containerFlow(e,t,n){
const{indexStack:r}=t,{children:a}=e,s=t.createTracker(n),i=createIndent(inferDepth(t)),o=[];let c=-1;r.push(-1);for(;++c<a.length;){
const n=a[c];r[r.length-1]=c;const x={before:"\n",after:"\n",...s.current()
},l=t.handle(n,e,t,x),u="mdxJsxFlowElement"===n.type?l:t.indentLines(l,function(e,t,n){return(n?"":i)+e});o.push(s.move(u)),
"list"!==n.type&&(t.bulletLastUsed=void 0),c<a.length-1&&o.push(s.move("\n\n"))}return r.pop(),o.join("")}(e,c,k.current())),
A+=k.move("\n"))),u||(A+=k.move((l?m:"")+"</"+(e.name||"")+">")),J(),A}}function inferDepth(e){let t=0,n=e.stack.length;for(;--n>-1;){
const r=e.stack[n];if("blockquote"===r||"listItem"===r)break;"mdxJsxFlowElement"===r&&t++}return t}function createIndent(e){
return g.repeat(e)}function peekElement(){return"<"}function serializeExpression(e,t,n){let r=t
;return n&&(r=e.indentLines(r,function(e,t,r){return(0===t||r?"":n)+e})),"{"+r+"}"}function enterMdxjsEsm(e){this.enter({type:"mdxjsEsm",
value:""},e),this.buffer()}function exitMdxjsEsm(e){const t=this.resume(),n=this.stack[this.stack.length-1];(0,r.ok)("mdxjsEsm"===n.type),
this.exit(e);const a=e.estree;n.value=t,a&&(n.data={estree:a})}function exitMdxjsEsmData(e){this.config.enter.data.call(this,e),
this.config.exit.data.call(this,e)}function handleMdxjsEsm(e){return e.value||""}var h=n(54559),b=n(83637),T=n(52328),J=n(10401),E=n(96537)
;function eventsToAcorn(e,t){const n=t.prefix||"",r=t.suffix||"",a=Object.assign({},t.acornOptions),s=[],i=[],o=a.onComment,c=a.onToken
;let x,l,u=!1;const d=Object.assign({},a,{onComment:s,preserveParens:!0});c&&(d.onToken=i);const m=function collect(e,t){const n={value:"",
stops:[]};let r=-1;for(;++r<e.length;){const a=e[r];if("enter"===a[0]){const e=a[1].type;if("lineEnding"===e||t.includes(e)){
const e=a[2].sliceStream(a[1]);for(;e.length>0&&-1===e[0];)e.shift();const t=serializeChunks(e);n.stops.push([n.value.length,a[1].start]),
n.value+=t,n.stops.push([n.value.length,a[1].end])}}}return n}(e,t.tokenTypes),p=m.value,g=n+p+r,h=t.expression&&empty(p)
;if(h&&!t.allowEmpty)throw new f.o("Unexpected empty expression",{place:parseOffsetToUnistPoint(0),ruleId:"unexpected-empty-expression",
source:"micromark-extension-mdx-expression"});try{x=t.expression&&!h?t.acorn.parseExpressionAt(g,0,d):t.acorn.parse(g,d)}catch(e){
const t=e,r=parseOffsetToUnistPoint(t.pos);t.message=String(t.message).replace(/ \(\d+:\d+\)$/,""),t.pos=r.offset,t.loc={line:r.line,
column:r.column-1},l=t,u=t.raisedAt>=n.length+p.length||"Unterminated comment"===t.message}
if(x&&t.expression&&!h)if(empty(g.slice(x.end,g.length-r.length)))x={type:"Program",start:0,end:n.length+p.length,body:[{
type:"ExpressionStatement",expression:x,start:0,end:n.length+p.length}],sourceType:"module",comments:[]};else{
const e=parseOffsetToUnistPoint(x.end),t=new Error("Unexpected content after expression");t.pos=e.offset,t.loc={line:e.line,
column:e.column-1},l=t,x=void 0}if(x){if(x.comments=s,(0,E.YR)(x,function(e,t,n,r){let a=r[r.length-1],s=t
;"ParenthesizedExpression"===e.type&&a&&s&&("number"==typeof n&&(a=a[s],s=n),a[s]=e.expression),fixPosition(e)}),
Array.isArray(o))o.push(...s);else if("function"==typeof o)for(const e of s)o("Block"===e.type,e.value,e.start,e.end,e.loc.start,e.loc.end)
;for(const e of i)e.end<=n.length||e.start-n.length>=p.length||(fixPosition(e),Array.isArray(c)?c.push(e):c(e))}return{estree:x,error:l,
swallow:u};function fixPosition(e){const t=parseOffsetToUnistPoint(e.start),n=parseOffsetToUnistPoint(e.end);e.start=t.offset,
e.end=n.offset,e.loc={start:{line:t.line,column:t.column-1,offset:t.offset},end:{line:n.line,column:n.column-1,offset:n.offset}},
e.range=[e.start,e.end]}function parseOffsetToUnistPoint(e){let r=e-n.length;r<0?r=0:r>p.length&&(r=p.length)
;let a=function relativeToPoint(e,t){let n=0;for(;n<e.length&&e[n][0]<=t;)n+=1;if(0===n)return;const[r,a]=e[n-1],s=t-r;return{line:a.line,
column:a.column+s,offset:a.offset+s}}(m.stops,r);return a||(a={line:t.start.line,column:t.start.column,offset:t.start.offset}),a}}
function empty(e){return/^\s*$/.test(e.replace(/\/\*[\s\S]*?\*\//g,"").replace(/\/\/[^\r\n]*(\r\n|\n|\r)/g,""))}function serializeChunks(e){
let t=-1;const n=[];let r;for(;++t<e.length;){const a=e[t];let s;if("string"==typeof a)s=a;else switch(a){case-5:s="\r";break;case-4:s="\n"
;break;case-3:s="\r\n";break;case-2:s="\t";break;case-1:if(r)continue;s=" ";break;default:s=String.fromCharCode(a)}r=-2===a,n.push(s)}
return n.join("")}function positionFromEstree(e){
const t=e||{},n=t.loc||{},r=t.range||[void 0,void 0],a=pointOrUndefined(n.start,r[0]||t.start),s=pointOrUndefined(n.end,r[1]||t.end)
;if(a&&s)return{start:a,end:s}}function pointOrUndefined(e,t){if(e&&"object"==typeof e){
const n="line"in e?numberOrUndefined(e.line):void 0,r="column"in e?numberOrUndefined(e.column):void 0;if(n&&void 0!==r)return{line:n,
column:r+1,offset:numberOrUndefined(t)}}}function numberOrUndefined(e){return"number"==typeof e&&e>-1?e:void 0}
const w=2,k="https://github.com/micromark/micromark-extension-mdx-expression/tree/main/packages/micromark-extension-mdx-expression",A="#unexpected-end-of-file-in-expression-expected-a-corresponding-closing-brace-for-",y="#unexpected-lazy-line-in-expression-in-container-expected-line-to-be-prefixed",M="#unexpected-type-in-code-expected-an-object-spread-spread",v="#unexpected-extra-content-in-spread-only-a-single-spread-is-supported",N="#could-not-parse-expression-with-acorn"
;function factoryMdxExpression(e,t,n,r,a,s,i,o,c,x,l){const u=this,d=this.events.length+3;let m,p,g=0;return function start(t){
return e.enter(n),e.enter(r),e.consume(t),e.exit(r),m=u.now(),before};function before(l){if(null===l){if(p)throw p
;const e=new f.o("Unexpected end of file in expression, expected a corresponding closing brace for `{`",{place:u.now(),
ruleId:"unexpected-eof",source:"micromark-extension-mdx-expression"});throw e.url=k+A,e}if((0,J.HP)(l))return e.enter("lineEnding"),
e.consume(l),e.exit("lineEnding"),eolAfter;if(125===l&&0===g){const f=s?mdxExpressionParse.call(u,s,i,a,d,m,x||!1,c||!1):{type:"ok",
estree:void 0};if("ok"===f.type){e.enter(r),e.consume(l),e.exit(r);const a=e.exit(n);return o&&f.estree&&Object.assign(a,{estree:f.estree}),
t}return p=f.message,e.enter(a),e.consume(l),inside}return e.enter(a),inside(l)}function inside(t){return 125===t&&0===g||null===t||(0,
J.HP)(t)?(e.exit(a),before(t)):(123!==t||s?125===t&&(g-=1):g+=1,e.consume(t),inside)}function eolAfter(t){const n=u.now()
;if(n.line!==m.line&&!l&&u.parser.lazy[n.line]){
const e=new f.o("Unexpected lazy line in expression in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc",{
place:u.now(),ruleId:"unexpected-lazy",source:"micromark-extension-mdx-expression"});throw e.url=k+y,e}return(0,J.On)(t)?(0,
T.N)(e,before,"linePrefix",w+1)(t):before(t)}}function mdxExpressionParse(e,t,n,r,a,s,i){const o=eventsToAcorn(this.events.slice(r),{
acorn:e,tokenTypes:[n],acornOptions:t,start:a,expression:!0,allowEmpty:s,prefix:i?"({":"",suffix:i?"})":""}),c=o.estree;if(i&&c){
const e=c.body[0];if("ExpressionStatement"!==e.type||"ObjectExpression"!==e.expression.type){
const t=positionFromEstree(e),n=new f.o("Unexpected `"+e.type+"` in code: expected an object spread (`{...spread}`)",{place:t.start,
ruleId:"non-spread",source:"micromark-extension-mdx-expression"});throw n.url=k+M,n}if(e.expression.properties[1]){
const t=positionFromEstree(e.expression.properties[1]),n=new f.o("Unexpected extra content in spread: only a single spread is supported",{
place:t.start,ruleId:"spread-extra",source:"micromark-extension-mdx-expression"});throw n.url=k+v,n}
if(e.expression.properties[0]&&"SpreadElement"!==e.expression.properties[0].type){
const t=positionFromEstree(e.expression.properties[0]),n=new f.o("Unexpected `"+e.expression.properties[0].type+"` in code: only spread elements are supported",{
place:t.start,ruleId:"non-spread",source:"micromark-extension-mdx-expression"});throw n.url=k+M,n}}if(o.error){
const e=new f.o("Could not parse expression with acorn",{cause:o.error,place:{line:o.error.loc.line,column:o.error.loc.column+1,
offset:o.error.pos},ruleId:"acorn",source:"micromark-extension-mdx-expression"});return e.url=k+N,{type:"nok",message:e}}return{type:"ok",
estree:c}}function mdxExpression(e){const t=e||{},n=t.addResult,r=t.acorn,a=t.spread;let s,i=t.allowEmpty;if(null==i&&(i=!0),r){
if(!r.parseExpressionAt)throw new Error("Expected a proper `acorn` instance passed in as `options.acorn`");s=Object.assign({
ecmaVersion:2024,sourceType:"module"},t.acornOptions)
}else if(t.acornOptions||t.addResult)throw new Error("Expected an `acorn` instance passed in as `options.acorn`");return{flow:{123:{
name:"mdxFlowExpression",tokenize:function tokenizeFlowExpression(e,t,o){const c=this;return function start(t){return function before(t){
return factoryMdxExpression.call(c,e,after,"mdxFlowExpression","mdxFlowExpressionMarker","mdxFlowExpressionChunk",r,s,n,a,i)(t)}(t)}
;function after(t){return(0,J.On)(t)?(0,T.N)(e,end,"whitespace")(t):end(t)}function end(n){
const r=c.parser.constructs.flow[60],a=(Array.isArray(r)?r:r?[r]:[]).find(function(e){return"mdxJsxFlowTag"===e.name})
;return 60===n&&a?e.attempt(a,end,o)(n):null===n||(0,J.HP)(n)?t(n):o(n)}},concrete:!0}},text:{123:{name:"mdxTextExpression",
tokenize:function tokenizeTextExpression(e,t){const o=this;return function start(c){
return factoryMdxExpression.call(o,e,t,"mdxTextExpression","mdxTextExpressionMarker","mdxTextExpressionChunk",r,s,n,a,i,!0)(c)}}}}}}
const C=/[$_\p{ID_Start}]/u,F=/[$_\u{200C}\u{200D}\p{ID_Continue}]/u,S=/[-$_\u{200C}\u{200D}\p{ID_Continue}]/u,j={};function lib_start(e){
return!!e&&C.test(String.fromCodePoint(e))}function cont(e,t){const n=(t||j).jsx?S:F;return!!e&&n.test(String.fromCodePoint(e))}
const V="https://github.com/micromark/micromark-extension-mdx-jsx"
;function factoryTag(e,t,n,r,a,s,i,o,c,x,l,u,d,m,p,g,h,b,T,E,w,k,A,y,M,v,N,C,F,S,j,P){const O=this;let L,z;return function start(t){
return e.enter(o),e.enter(c),e.consume(t),e.exit(c),startAfter};function startAfter(e){return(0,J.Ee)(e)?n(e):(L=nameBefore,
esWhitespaceStart(e))}function nameBefore(t){return 47===t?(e.enter(x),e.consume(t),e.exit(x),L=closingTagNameBefore,
esWhitespaceStart):62===t?tagEnd(t):null!==t&&t>=0&&lib_start(t)?(e.enter(u),e.enter(d),e.consume(t),
primaryName):void crash(t,"before name","a character that can start a name, such as a letter, `$`, or `_`"+(33===t?" (note: to create a comment in MDX, use `{/* text */}`)":""))
}function closingTagNameBefore(t){return 62===t?tagEnd(t):null!==t&&t>=0&&lib_start(t)?(e.enter(u),e.enter(d),e.consume(t),
primaryName):void crash(t,"before name","a character that can start a name, such as a letter, `$`, or `_`"+(42===t||47===t?" (note: JS comments in JSX tags are not supported in MDX)":""))
}function primaryName(t){return null!==t&&t>=0&&cont(t,{jsx:!0})?(e.consume(t),primaryName):46===t||47===t||58===t||62===t||123===t||(0,
J.Ee)(t)||(0,
J.Ny)(t)?(e.exit(d),L=primaryNameAfter,esWhitespaceStart(t)):void crash(t,"in name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag"+(64===t?" (note: to create a link in MDX, use `[text](url)`)":""))
}function primaryNameAfter(t){return 46===t?(e.enter(m),e.consume(t),e.exit(m),L=memberNameBefore,esWhitespaceStart):58===t?(e.enter(g),
e.consume(t),e.exit(g),L=localNameBefore,esWhitespaceStart):47===t||62===t||123===t||null!==t&&t>=0&&lib_start(t)?(e.exit(u),
attributeBefore(t)):void crash(t,"after name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function memberNameBefore(t){if(null!==t&&t>=0&&lib_start(t))return e.enter(p),e.consume(t),memberName
;crash(t,"before member name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function memberName(t){return null!==t&&t>=0&&cont(t,{jsx:!0})?(e.consume(t),memberName):46===t||47===t||62===t||123===t||(0,J.Ee)(t)||(0,
J.Ny)(t)?(e.exit(p),
L=memberNameAfter,esWhitespaceStart(t)):void crash(t,"in member name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag"+(64===t?" (note: to create a link in MDX, use `[text](url)`)":""))
}function memberNameAfter(t){return 46===t?(e.enter(m),e.consume(t),e.exit(m),L=memberNameBefore,
esWhitespaceStart):47===t||62===t||123===t||null!==t&&t>=0&&lib_start(t)?(e.exit(u),
attributeBefore(t)):void crash(t,"after member name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function localNameBefore(t){if(null!==t&&t>=0&&lib_start(t))return e.enter(h),e.consume(t),localName
;crash(t,"before local name","a character that can start a name, such as a letter, `$`, or `_`"+(43===t||null!==t&&t>46&&t<58?" (note: to create a link in MDX, use `[text](url)`)":""))
}function localName(t){return null!==t&&t>=0&&cont(t,{jsx:!0})?(e.consume(t),localName):47===t||62===t||123===t||(0,J.Ee)(t)||(0,
J.Ny)(t)?(e.exit(h),
L=localNameAfter,esWhitespaceStart(t)):void crash(t,"in local name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function localNameAfter(t){if(47===t||62===t||123===t||null!==t&&t>=0&&lib_start(t))return e.exit(u),attributeBefore(t)
;crash(t,"after local name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function attributeBefore(t){return 47===t?(e.enter(l),e.consume(t),e.exit(l),L=selfClosing,
esWhitespaceStart):62===t?tagEnd(t):123===t?factoryMdxExpression.call(O,e,attributeExpressionAfter,b,T,E,r,a,s,!0,!1,i)(t):null!==t&&t>=0&&lib_start(t)?(e.enter(w),
e.enter(k),
e.enter(A),e.consume(t),attributePrimaryName):void crash(t,"before attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function attributeExpressionAfter(e){return L=attributeBefore,esWhitespaceStart(e)}function attributePrimaryName(t){
return null!==t&&t>=0&&cont(t,{jsx:!0})?(e.consume(t),attributePrimaryName):47===t||58===t||61===t||62===t||123===t||(0,J.Ee)(t)||(0,
J.Ny)(t)?(e.exit(A),
L=attributePrimaryNameAfter,esWhitespaceStart(t)):void crash(t,"in attribute name","an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag")
}function attributePrimaryNameAfter(t){return 58===t?(e.enter(y),e.consume(t),e.exit(y),L=attributeLocalNameBefore,
esWhitespaceStart):61===t?(e.exit(k),e.enter(v),e.consume(t),e.exit(v),L=attributeValueBefore,
esWhitespaceStart):47===t||62===t||123===t||(0,J.Ee)(t)||(0,J.Ny)(t)||null!==t&&t>=0&&lib_start(t)?(e.exit(k),e.exit(w),L=attributeBefore,
esWhitespaceStart(t)):void crash(t,"after attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeLocalNameBefore(t){if(null!==t&&t>=0&&lib_start(t))return e.enter(M),e.consume(t),attributeLocalName
;crash(t,"before local attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeLocalName(t){return null!==t&&t>=0&&cont(t,{jsx:!0})?(e.consume(t),
attributeLocalName):47===t||61===t||62===t||123===t||(0,J.Ee)(t)||(0,J.Ny)(t)?(e.exit(M),e.exit(k),L=attributeLocalNameAfter,
esWhitespaceStart(t)):void crash(t,"in local attribute name","an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag")
}function attributeLocalNameAfter(t){return 61===t?(e.enter(v),e.consume(t),e.exit(v),L=attributeValueBefore,
esWhitespaceStart):47===t||62===t||123===t||null!==t&&t>=0&&lib_start(t)?(e.exit(w),
attributeBefore(t)):void crash(t,"after local attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeValueBefore(t){return 34===t||39===t?(e.enter(N),e.enter(C),e.consume(t),e.exit(C),z=t,
attributeValueQuotedStart):123===t?factoryMdxExpression.call(O,e,attributeValueExpressionAfter,S,j,P,r,a,s,!1,!1,i)(t):void crash(t,"before attribute value","a character that can start an attribute value, such as `\"`, `'`, or `{`"+(60===t?" (note: to use an element or fragment as a prop value in MDX, use `{<element />}`)":""))
}function attributeValueExpressionAfter(t){return e.exit(w),L=attributeBefore,esWhitespaceStart(t)}function attributeValueQuotedStart(t){
return null===t&&crash(t,"in attribute value","a corresponding closing quote `"+String.fromCodePoint(z)+"`"),t===z?(e.enter(C),e.consume(t),
e.exit(C),e.exit(N),e.exit(w),z=void 0,L=attributeBefore,esWhitespaceStart):(0,J.HP)(t)?(L=attributeValueQuotedStart,
esWhitespaceStart(t)):(e.enter(F),attributeValueQuoted(t))}function attributeValueQuoted(t){return null===t||t===z||(0,J.HP)(t)?(e.exit(F),
attributeValueQuotedStart(t)):(e.consume(t),attributeValueQuoted)}function selfClosing(e){if(62===e)return tagEnd(e)
;crash(e,"after self-closing slash","`>` to end the tag"+(42===e||47===e?" (note: JS comments in JSX tags are not supported in MDX)":""))}
function tagEnd(n){return e.enter(c),e.consume(n),e.exit(c),e.exit(o),t}function esWhitespaceStart(t){return(0,
J.HP)(t)?(e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),esWhitespaceEolAfter):(0,J.On)(t)||(0,J.Ny)(t)?(e.enter("esWhitespace"),
esWhitespaceInside(t)):L(t)}function esWhitespaceInside(t){return(0,J.HP)(t)?(e.exit("esWhitespace"),esWhitespaceStart(t)):(0,J.On)(t)||(0,
J.Ny)(t)?(e.consume(t),esWhitespaceInside):(e.exit("esWhitespace"),L(t))}function esWhitespaceEolAfter(e){
if(!i&&O.parser.lazy[O.now().line]){
const e=new f.o("Unexpected lazy line in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc",O.now(),"micromark-extension-mdx-jsx:unexpected-lazy")
;throw e.url=V+"#unexpected-lazy-line-in-container-expected-line-to-be",e}return esWhitespaceStart(e)}function crash(e,t,n){
const r=new f.o("Unexpected "+(null===e?"end of file":"character `"+(96===e?"` ` `":String.fromCodePoint(e))+"` ("+function serializeCharCode(e){
return"U+"+e.toString(16).toUpperCase().padStart(4,"0")
}(e)+")")+" "+t+", expected "+n,O.now(),"micromark-extension-mdx-jsx:unexpected-"+(null===e?"eof":"character"))
;throw r.url=V+(null===e?"#unexpected-end-of-file-at-expected-expect":"#unexpected-character-at-expected-expect"),r}}function jsxText(e,t){
return{name:"mdxJsxTextTag",tokenize:function tokenizeJsxText(n,r,a){
return factoryTag.call(this,n,r,a,e,t.acornOptions,t.addResult,!0,"mdxJsxTextTag","mdxJsxTextTagMarker","mdxJsxTextTagClosingMarker","mdxJsxTextTagSelfClosingMarker","mdxJsxTextTagName","mdxJsxTextTagNamePrimary","mdxJsxTextTagNameMemberMarker","mdxJsxTextTagNameMember","mdxJsxTextTagNamePrefixMarker","mdxJsxTextTagNameLocal","mdxJsxTextTagExpressionAttribute","mdxJsxTextTagExpressionAttributeMarker","mdxJsxTextTagExpressionAttributeValue","mdxJsxTextTagAttribute","mdxJsxTextTagAttributeName","mdxJsxTextTagAttributeNamePrimary","mdxJsxTextTagAttributeNamePrefixMarker","mdxJsxTextTagAttributeNameLocal","mdxJsxTextTagAttributeInitializerMarker","mdxJsxTextTagAttributeValueLiteral","mdxJsxTextTagAttributeValueLiteralMarker","mdxJsxTextTagAttributeValueLiteralValue","mdxJsxTextTagAttributeValueExpression","mdxJsxTextTagAttributeValueExpressionMarker","mdxJsxTextTagAttributeValueExpressionValue")
}}}function jsxFlow(e,t){return{concrete:!0,name:"mdxJsxFlowTag",tokenize:function tokenizeJsxFlow(n,r,a){const s=this;return start
;function start(r){return function before(r){
return factoryTag.call(s,n,after,a,e,t.acornOptions,t.addResult,!1,"mdxJsxFlowTag","mdxJsxFlowTagMarker","mdxJsxFlowTagClosingMarker","mdxJsxFlowTagSelfClosingMarker","mdxJsxFlowTagName","mdxJsxFlowTagNamePrimary","mdxJsxFlowTagNameMemberMarker","mdxJsxFlowTagNameMember","mdxJsxFlowTagNamePrefixMarker","mdxJsxFlowTagNameLocal","mdxJsxFlowTagExpressionAttribute","mdxJsxFlowTagExpressionAttributeMarker","mdxJsxFlowTagExpressionAttributeValue","mdxJsxFlowTagAttribute","mdxJsxFlowTagAttributeName","mdxJsxFlowTagAttributeNamePrimary","mdxJsxFlowTagAttributeNamePrefixMarker","mdxJsxFlowTagAttributeNameLocal","mdxJsxFlowTagAttributeInitializerMarker","mdxJsxFlowTagAttributeValueLiteral","mdxJsxFlowTagAttributeValueLiteralMarker","mdxJsxFlowTagAttributeValueLiteralValue","mdxJsxFlowTagAttributeValueExpression","mdxJsxFlowTagAttributeValueExpressionMarker","mdxJsxFlowTagAttributeValueExpressionValue")(r)
}(r)}function after(e){return(0,J.On)(e)?(0,T.N)(n,end,"whitespace")(e):end(e)}function end(e){
const t=s.parser.constructs.flow[123],i=Array.isArray(t)?t:t?[t]:[];let o;for(const e of i)if("mdxFlowExpression"===e.name){o=e;break}
return 60===e?start(e):123===e&&o?n.attempt(o,end,a)(e):null===e||(0,J.HP)(e)?r(e):a(e)}}}}function mdxJsx(e){const t=e||{},n=t.acorn;let r
;if(n){if(!n.parse||!n.parseExpressionAt)throw new Error("Expected a proper `acorn` instance passed in as `options.acorn`")
;r=Object.assign({ecmaVersion:2024,sourceType:"module"},t.acornOptions,{locations:!0})
}else if(t.acornOptions||t.addResult)throw new Error("Expected an `acorn` instance passed in as `options.acorn`");return{flow:{
60:jsxFlow(n||void 0,{acornOptions:r,addResult:t.addResult||void 0})},text:{60:jsxText(n||void 0,{acornOptions:r,
addResult:t.addResult||void 0})}}}var P=n(74520);const O={tokenize:function tokenizeNextBlank(e,t,n){return function start(r){
return e.enter("lineEndingBlank"),e.consume(r),e.exit("lineEndingBlank"),e.attempt(P.B,t,n)}},partial:!0
},L="https://github.com/micromark/micromark-extension-mdxjs-esm",z=new Set(["ExportAllDeclaration","ExportDefaultDeclaration","ExportNamedDeclaration","ImportDeclaration"])
;function mdxjsEsm(e){const t={tokenize:function tokenizeExportImport(t,a,s){
const i=this,o=i.parser.definedModuleSpecifiers||(i.parser.definedModuleSpecifiers=[]),c=this.events.length+1;let x=""
;return i.interrupt?s:function start(e){return i.now().column>1?s(e):(t.enter("mdxjsEsm"),t.enter("mdxjsEsmData"),t.consume(e),
x+=String.fromCharCode(e),word)};function word(e){return(0,J.CW)(e)?(t.consume(e),x+=String.fromCharCode(e),
word):"import"!==x&&"export"!==x||32!==e?s(e):(t.consume(e),inside)}function inside(e){return null===e||(0,J.HP)(e)?(t.exit("mdxjsEsmData"),
lineStart(e)):(t.consume(e),inside)}function lineStart(e){return null===e?atEnd(e):(0,
J.HP)(e)?t.check(O,atEnd,continuationStart)(e):(t.enter("mdxjsEsmData"),inside(e))}function continuationStart(e){
return t.enter("lineEnding"),t.consume(e),t.exit("lineEnding"),lineStart}function atEnd(s){const x=eventsToAcorn(i.events.slice(c),{acorn:n,
acornOptions:r,tokenTypes:["mdxjsEsmData"],prefix:o.length>0?"var "+o.join(",")+"\n":""});if(x.error){
if(null!==s&&x.swallow)return continuationStart(s);const e=new f.o("Could not parse import/exports with acorn",{cause:x.error,place:{
line:x.error.loc.line,column:x.error.loc.column+1,offset:x.error.pos},ruleId:"acorn",source:"micromark-extension-mdxjs-esm"})
;throw e.url=L+"#could-not-parse-importexports-with-acorn",e}if(o.length>0){x.estree.body.shift()}let l=-1;for(;++l<x.estree.body.length;){
const e=x.estree.body[l];if(!z.has(e.type)){const t=new f.o("Unexpected `"+e.type+"` in code: only import/exports are supported",{
place:positionFromEstree(e),ruleId:"non-esm",source:"micromark-extension-mdxjs-esm"})
;throw t.url=L+"#unexpected-type-in-code-only-importexports-are-supported",t}if("ImportDeclaration"===e.type&&!i.interrupt){let t=-1
;for(;++t<e.specifiers.length;){const n=e.specifiers[t];o.push(n.local.name)}}}return Object.assign(t.exit("mdxjsEsm"),e.addResult?{
estree:x.estree}:void 0),a(s)}},concrete:!0}
;if(!e||!e.acorn||!e.acorn.parse)throw new Error("Expected an `acorn` instance passed in as `options.acorn`")
;const n=e.acorn,r=Object.assign({ecmaVersion:2024,sourceType:"module"},e.acornOptions,{locations:!0});return{flow:{101:t,105:t}}}
var D=n(96792);const U={};function remarkMdx(e){
const t=e||U,n=this.data(),r=n.micromarkExtensions||(n.micromarkExtensions=[]),a=n.fromMarkdownExtensions||(n.fromMarkdownExtensions=[]),s=n.toMarkdownExtensions||(n.toMarkdownExtensions=[])
;r.push(function mdxjs(e){const t=Object.assign({acorn:h.iX.extend(b()),acornOptions:{ecmaVersion:2024,sourceType:"module"},addResult:!0},e)
;return(0,D.y)([mdxjsEsm(t),mdxExpression(t),mdxJsx(t),{disable:{null:["autolink","codeIndented","htmlFlow","htmlText"]}}])}(t)),
a.push(function mdxFromMarkdown(){return[{enter:{mdxFlowExpression:enterMdxFlowExpression,mdxTextExpression:enterMdxTextExpression},exit:{
mdxFlowExpression:exitMdxExpression,mdxFlowExpressionChunk:exitMdxExpressionData,mdxTextExpression:exitMdxExpression,
mdxTextExpressionChunk:exitMdxExpressionData}},mdxJsxFromMarkdown(),{enter:{mdxjsEsm:enterMdxjsEsm},exit:{mdxjsEsm:exitMdxjsEsm,
mdxjsEsmData:exitMdxjsEsmData}}]}()),s.push(function mdxToMarkdown(e){return{extensions:[{handlers:{mdxFlowExpression:handleMdxExpression,
mdxTextExpression:handleMdxExpression},unsafe:[{character:"{",inConstruct:["phrasing"]},{atBreak:!0,character:"{"}]},mdxJsxToMarkdown(e),{
handlers:{mdxjsEsm:handleMdxjsEsm}}]}}(t))}}),

};
