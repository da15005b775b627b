export const ids = [9471];
export const modules = {
77776: ((o,k,t)=>{function ok(){}t.d(k,{ok:()=>ok})}),
9159: ((t,e,n)=>{n.d(e,{D:()=>fromParse5});var o=n(77776),i=n(65372),s=n(4278),c=n(97522);const a={
html:"http://www.w3.org/1999/xhtml",mathml:"http://www.w3.org/1998/Math/MathML",svg:"http://www.w3.org/2000/svg",
xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"
},r={}.hasOwnProperty,l=Object.prototype;function fromParse5(t,e){const n=e||{};return one({file:n.file||void 0,location:!1,
schema:"svg"===n.space?s.JW:s.qy,verbose:n.verbose||!1},t)}function one(t,e){let n;switch(e.nodeName){case"#comment":{const o=e;return n={
type:"comment",value:o.data},patch(t,o,n),n}case"#document":case"#document-fragment":{
const i=e,s="mode"in i&&("quirks"===i.mode||"limited-quirks"===i.mode);if(n={type:"root",children:lib_all(t,e.childNodes),data:{quirksMode:s
}},t.file&&t.location){const e=String(t.file),i=function lib_location(t){const e=String(t),n=[];let o=-1,i=-1;return{
toOffset:function toOffset(t){if(t&&"number"==typeof t.line&&"number"==typeof t.column&&!Number.isNaN(t.line)&&t.column>0){
for(;n.length<t.line&&(n.at(-1)??0)<=e.length;)grow();const o=(t.line>1?n[t.line-2]:0)+t.column-1;if(o<n[t.line-1])return o}},
toPoint:function toPoint(t){if("number"==typeof t&&t>-1&&t<=e.length){for(;(n.at(-1)??0)<=t;)grow();let e=0,o=n.length-1;for(;e<o;){
const i=Math.floor((e+o)/2);n[i]>t?o=i:e=i+1}return{line:e+1,column:t-(e>0?n[e-1]:0)+1,offset:t}}}};function grow(){const t=n.at(-1)??0
;o<t&&(o=e.indexOf("\r",t),-1===o&&(o=1/0)),i<t&&(i=e.indexOf("\n",t),-1===i&&(i=1/0));const s=o+1===i?i:Math.min(o,i)
;n.push((s===1/0?e.length:s)+1)}}(e),s=i.toPoint(0),c=i.toPoint(e.length);(0,o.ok)(s,"expected `start`"),(0,o.ok)(c,"expected `end`"),
n.position={start:s,end:c}}return n}case"#documentType":return n={type:"doctype"},patch(t,e,n),n;case"#text":{const o=e;return n={
type:"text",value:o.value},patch(t,o,n),n}default:return n=function lib_element(t,e){const{schema:n}=t
;t.schema=e.namespaceURI===a.svg?s.JW:s.qy;let o=-1;const c={};for(;++o<e.attrs.length;){
const t=e.attrs[o],n=(t.prefix?t.prefix+":":"")+t.name;r.call(l,n)||(c[n]=t.value)}
const f="svg"===t.schema.space?i.s:i.h,p=f(e.tagName,c,lib_all(t,e.childNodes));if(patch(t,e,p),
"template"===p.tagName)if(e.namespaceURI===a.html){
const n=e,o=n.sourceCodeLocation,i=o&&o.startTag&&position(o.startTag),s=o&&o.endTag&&position(o.endTag),c=one(t,n.content)
;i&&s&&t.file&&(c.position={start:i.end,end:s.start}),p.content=c}else p.content&&(p.children=p.content.children,delete p.content)
;return t.schema=n,p}(t,e),n}}function lib_all(t,e){let n=-1;const o=[];for(;++n<e.length;){const i=one(t,e[n]);o.push(i)}return o}
function patch(t,e,n){if("sourceCodeLocation"in e&&e.sourceCodeLocation&&t.file){const o=createLocation(t,n,e.sourceCodeLocation)
;o&&(t.location=!0,n.position=o)}}function createLocation(t,e,n){const i=position(n);if("element"===e.type){
const s=e.children[e.children.length-1];if(i&&!n.endTag&&s&&s.position&&s.position.end&&(i.end=Object.assign({},s.position.end)),t.verbose){
const i={};let s;if(n.attrs)for(s in n.attrs)r.call(n.attrs,s)&&(i[(0,c.I)(t.schema,s).property]=position(n.attrs[s]));(0,
o.ok)(n.startTag,"a start tag should exist");const a=position(n.startTag),l=n.endTag?position(n.endTag):void 0,f={opening:a}
;l&&(f.closing=l),f.properties=i,e.data={position:f}}}return i}function position(t){const e=point({line:t.startLine,column:t.startCol,
offset:t.startOffset}),n=point({line:t.endLine,column:t.endCol,offset:t.endOffset});return e||n?{start:e,end:n}:void 0}function point(t){
return t.line&&t.column?t:void 0}}),
69237: ((e,t,s)=>{s.d(t,{iX:()=>Parser,jh:()=>Y,qy:()=>a,qg:()=>parse,oH:()=>parseFragment});var a={};s.r(a),s.d(a,{VF:()=>d,W$:()=>m,
NS:()=>I,aW:()=>O,aY:()=>D,JK:()=>N,qY:()=>p,u_:()=>getTagID})
;const n=new Set([65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111]),r="�"
;var i;!function(e){e[e.EOF=-1]="EOF",e[e.NULL=0]="NULL",e[e.TABULATION=9]="TABULATION",e[e.CARRIAGE_RETURN=13]="CARRIAGE_RETURN",
e[e.LINE_FEED=10]="LINE_FEED",e[e.FORM_FEED=12]="FORM_FEED",e[e.SPACE=32]="SPACE",e[e.EXCLAMATION_MARK=33]="EXCLAMATION_MARK",
e[e.QUOTATION_MARK=34]="QUOTATION_MARK",e[e.AMPERSAND=38]="AMPERSAND",e[e.APOSTROPHE=39]="APOSTROPHE",e[e.HYPHEN_MINUS=45]="HYPHEN_MINUS",
e[e.SOLIDUS=47]="SOLIDUS",e[e.DIGIT_0=48]="DIGIT_0",e[e.DIGIT_9=57]="DIGIT_9",e[e.SEMICOLON=59]="SEMICOLON",
e[e.LESS_THAN_SIGN=60]="LESS_THAN_SIGN",e[e.EQUALS_SIGN=61]="EQUALS_SIGN",e[e.GREATER_THAN_SIGN=62]="GREATER_THAN_SIGN",
e[e.QUESTION_MARK=63]="QUESTION_MARK",e[e.LATIN_CAPITAL_A=65]="LATIN_CAPITAL_A",e[e.LATIN_CAPITAL_Z=90]="LATIN_CAPITAL_Z",
e[e.RIGHT_SQUARE_BRACKET=93]="RIGHT_SQUARE_BRACKET",e[e.GRAVE_ACCENT=96]="GRAVE_ACCENT",e[e.LATIN_SMALL_A=97]="LATIN_SMALL_A",
e[e.LATIN_SMALL_Z=122]="LATIN_SMALL_Z"}(i||(i={}));const o="--",T="[CDATA[",c="doctype",E="script",h="public",_="system"
;function isSurrogate(e){return e>=55296&&e<=57343}function isControlCodePoint(e){
return 32!==e&&10!==e&&13!==e&&9!==e&&12!==e&&e>=1&&e<=31||e>=127&&e<=159}function isUndefinedCodePoint(e){
return e>=64976&&e<=65007||n.has(e)}var A;!function(e){e.controlCharacterInInputStream="control-character-in-input-stream",
e.noncharacterInInputStream="noncharacter-in-input-stream",e.surrogateInInputStream="surrogate-in-input-stream",
e.nonVoidHtmlElementStartTagWithTrailingSolidus="non-void-html-element-start-tag-with-trailing-solidus",
e.endTagWithAttributes="end-tag-with-attributes",e.endTagWithTrailingSolidus="end-tag-with-trailing-solidus",
e.unexpectedSolidusInTag="unexpected-solidus-in-tag",e.unexpectedNullCharacter="unexpected-null-character",
e.unexpectedQuestionMarkInsteadOfTagName="unexpected-question-mark-instead-of-tag-name",
e.invalidFirstCharacterOfTagName="invalid-first-character-of-tag-name",
e.unexpectedEqualsSignBeforeAttributeName="unexpected-equals-sign-before-attribute-name",e.missingEndTagName="missing-end-tag-name",
e.unexpectedCharacterInAttributeName="unexpected-character-in-attribute-name",
e.unknownNamedCharacterReference="unknown-named-character-reference",
e.missingSemicolonAfterCharacterReference="missing-semicolon-after-character-reference",
e.unexpectedCharacterAfterDoctypeSystemIdentifier="unexpected-character-after-doctype-system-identifier",
e.unexpectedCharacterInUnquotedAttributeValue="unexpected-character-in-unquoted-attribute-value",e.eofBeforeTagName="eof-before-tag-name",
e.eofInTag="eof-in-tag",
e.missingAttributeValue="missing-attribute-value",e.missingWhitespaceBetweenAttributes="missing-whitespace-between-attributes",
e.missingWhitespaceAfterDoctypePublicKeyword="missing-whitespace-after-doctype-public-keyword",
e.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers="missing-whitespace-between-doctype-public-and-system-identifiers",
e.missingWhitespaceAfterDoctypeSystemKeyword="missing-whitespace-after-doctype-system-keyword",
e.missingQuoteBeforeDoctypePublicIdentifier="missing-quote-before-doctype-public-identifier",
e.missingQuoteBeforeDoctypeSystemIdentifier="missing-quote-before-doctype-system-identifier",
e.missingDoctypePublicIdentifier="missing-doctype-public-identifier",e.missingDoctypeSystemIdentifier="missing-doctype-system-identifier",
e.abruptDoctypePublicIdentifier="abrupt-doctype-public-identifier",e.abruptDoctypeSystemIdentifier="abrupt-doctype-system-identifier",
e.cdataInHtmlContent="cdata-in-html-content",e.incorrectlyOpenedComment="incorrectly-opened-comment",
e.eofInScriptHtmlCommentLikeText="eof-in-script-html-comment-like-text",e.eofInDoctype="eof-in-doctype",e.nestedComment="nested-comment",
e.abruptClosingOfEmptyComment="abrupt-closing-of-empty-comment",e.eofInComment="eof-in-comment",
e.incorrectlyClosedComment="incorrectly-closed-comment",e.eofInCdata="eof-in-cdata",
e.absenceOfDigitsInNumericCharacterReference="absence-of-digits-in-numeric-character-reference",
e.nullCharacterReference="null-character-reference",e.surrogateCharacterReference="surrogate-character-reference",
e.characterReferenceOutsideUnicodeRange="character-reference-outside-unicode-range",
e.controlCharacterReference="control-character-reference",e.noncharacterCharacterReference="noncharacter-character-reference",
e.missingWhitespaceBeforeDoctypeName="missing-whitespace-before-doctype-name",e.missingDoctypeName="missing-doctype-name",
e.invalidCharacterSequenceAfterDoctypeName="invalid-character-sequence-after-doctype-name",e.duplicateAttribute="duplicate-attribute",
e.nonConformingDoctype="non-conforming-doctype",e.missingDoctype="missing-doctype",e.misplacedDoctype="misplaced-doctype",
e.endTagWithoutMatchingOpenElement="end-tag-without-matching-open-element",
e.closingOfElementWithOpenChildElements="closing-of-element-with-open-child-elements",
e.disallowedContentInNoscriptInHead="disallowed-content-in-noscript-in-head",e.openElementsLeftAfterEof="open-elements-left-after-eof",
e.abandonedHeadElementChild="abandoned-head-element-child",e.misplacedStartTagForHeadElement="misplaced-start-tag-for-head-element",
e.nestedNoscriptInHead="nested-noscript-in-head",e.eofInElementThatCanContainOnlyText="eof-in-element-that-can-contain-only-text"
}(A||(A={}));class Preprocessor{constructor(e){this.handler=e,this.html="",this.pos=-1,this.lastGapPos=-2,this.gapStack=[],
this.skipNextNewLine=!1,this.lastChunkWritten=!1,this.endOfChunkHit=!1,this.bufferWaterline=65536,this.isEol=!1,this.lineStartPos=0,
this.droppedBufferSize=0,this.line=1,this.lastErrOffset=-1}get col(){return this.pos-this.lineStartPos+Number(this.lastGapPos!==this.pos)}
get offset(){return this.droppedBufferSize+this.pos}getError(e,t){const{line:s,col:a,offset:n}=this,r=a+t,i=n+t;return{code:e,startLine:s,
endLine:s,startCol:r,endCol:r,startOffset:i,endOffset:i}}_err(e){
this.handler.onParseError&&this.lastErrOffset!==this.offset&&(this.lastErrOffset=this.offset,this.handler.onParseError(this.getError(e,0)))}
_addGap(){this.gapStack.push(this.lastGapPos),this.lastGapPos=this.pos}_processSurrogate(e){if(this.pos!==this.html.length-1){
const t=this.html.charCodeAt(this.pos+1);if(function isSurrogatePair(e){return e>=56320&&e<=57343}(t))return this.pos++,this._addGap(),
function getSurrogatePairCodePoint(e,t){return 1024*(e-55296)+9216+t}(e,t)}else if(!this.lastChunkWritten)return this.endOfChunkHit=!0,i.EOF
;return this._err(A.surrogateInInputStream),e}willDropParsedChunk(){return this.pos>this.bufferWaterline}dropParsedChunk(){
this.willDropParsedChunk()&&(this.html=this.html.substring(this.pos),this.lineStartPos-=this.pos,this.droppedBufferSize+=this.pos,
this.pos=0,this.lastGapPos=-2,this.gapStack.length=0)}write(e,t){this.html.length>0?this.html+=e:this.html=e,this.endOfChunkHit=!1,
this.lastChunkWritten=t}insertHtmlAtCurrentPos(e){this.html=this.html.substring(0,this.pos+1)+e+this.html.substring(this.pos+1),
this.endOfChunkHit=!1}startsWith(e,t){if(this.pos+e.length>this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,!1
;if(t)return this.html.startsWith(e,this.pos);for(let t=0;t<e.length;t++){
if((32|this.html.charCodeAt(this.pos+t))!==e.charCodeAt(t))return!1}return!0}peek(e){const t=this.pos+e
;if(t>=this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,i.EOF;const s=this.html.charCodeAt(t)
;return s===i.CARRIAGE_RETURN?i.LINE_FEED:s}advance(){if(this.pos++,this.isEol&&(this.isEol=!1,this.line++,this.lineStartPos=this.pos),
this.pos>=this.html.length)return this.endOfChunkHit=!this.lastChunkWritten,i.EOF;let e=this.html.charCodeAt(this.pos)
;if(e===i.CARRIAGE_RETURN)return this.isEol=!0,this.skipNextNewLine=!0,i.LINE_FEED;if(e===i.LINE_FEED&&(this.isEol=!0,
this.skipNextNewLine))return this.line--,this.skipNextNewLine=!1,this._addGap(),this.advance();this.skipNextNewLine=!1,
isSurrogate(e)&&(e=this._processSurrogate(e))
;return null===this.handler.onParseError||e>31&&e<127||e===i.LINE_FEED||e===i.CARRIAGE_RETURN||e>159&&e<64976||this._checkForProblematicCharacters(e),
e}_checkForProblematicCharacters(e){
isControlCodePoint(e)?this._err(A.controlCharacterInInputStream):isUndefinedCodePoint(e)&&this._err(A.noncharacterInInputStream)}retreat(e){
for(this.pos-=e;this.pos<this.lastGapPos;)this.lastGapPos=this.gapStack.pop(),this.pos--;this.isEol=!1}}var l;function getTokenAttr(e,t){
for(let s=e.attrs.length-1;s>=0;s--)if(e.attrs[s].name===t)return e.attrs[s].value;return null}!function(e){e[e.CHARACTER=0]="CHARACTER",
e[e.NULL_CHARACTER=1]="NULL_CHARACTER",e[e.WHITESPACE_CHARACTER=2]="WHITESPACE_CHARACTER",e[e.START_TAG=3]="START_TAG",
e[e.END_TAG=4]="END_TAG",e[e.COMMENT=5]="COMMENT",e[e.DOCTYPE=6]="DOCTYPE",e[e.EOF=7]="EOF",e[e.HIBERNATION=8]="HIBERNATION"}(l||(l={}))
;var I,d,m,p,N,S=s(52480);!function(e){e.HTML="http://www.w3.org/1999/xhtml",e.MATHML="http://www.w3.org/1998/Math/MathML",
e.SVG="http://www.w3.org/2000/svg",e.XLINK="http://www.w3.org/1999/xlink",e.XML="http://www.w3.org/XML/1998/namespace",
e.XMLNS="http://www.w3.org/2000/xmlns/"}(I||(I={})),function(e){e.TYPE="type",e.ACTION="action",e.ENCODING="encoding",e.PROMPT="prompt",
e.NAME="name",e.COLOR="color",e.FACE="face",e.SIZE="size"}(d||(d={})),function(e){e.NO_QUIRKS="no-quirks",e.QUIRKS="quirks",
e.LIMITED_QUIRKS="limited-quirks"}(m||(m={})),function(e){e.A="a",e.ADDRESS="address",e.ANNOTATION_XML="annotation-xml",e.APPLET="applet",
e.AREA="area",e.ARTICLE="article",e.ASIDE="aside",e.B="b",e.BASE="base",e.BASEFONT="basefont",e.BGSOUND="bgsound",e.BIG="big",
e.BLOCKQUOTE="blockquote",e.BODY="body",e.BR="br",e.BUTTON="button",e.CAPTION="caption",e.CENTER="center",e.CODE="code",e.COL="col",
e.COLGROUP="colgroup",e.DD="dd",e.DESC="desc",e.DETAILS="details",e.DIALOG="dialog",e.DIR="dir",e.DIV="div",e.DL="dl",e.DT="dt",e.EM="em",
e.EMBED="embed",e.FIELDSET="fieldset",e.FIGCAPTION="figcaption",e.FIGURE="figure",e.FONT="font",e.FOOTER="footer",
e.FOREIGN_OBJECT="foreignObject",e.FORM="form",e.FRAME="frame",e.FRAMESET="frameset",e.H1="h1",e.H2="h2",e.H3="h3",e.H4="h4",e.H5="h5",
e.H6="h6",e.HEAD="head",e.HEADER="header",e.HGROUP="hgroup",e.HR="hr",e.HTML="html",e.I="i",e.IMG="img",e.IMAGE="image",e.INPUT="input",
e.IFRAME="iframe",e.KEYGEN="keygen",e.LABEL="label",e.LI="li",e.LINK="link",e.LISTING="listing",e.MAIN="main",e.MALIGNMARK="malignmark",
e.MARQUEE="marquee",e.MATH="math",e.MENU="menu",e.META="meta",e.MGLYPH="mglyph",e.MI="mi",e.MO="mo",e.MN="mn",e.MS="ms",e.MTEXT="mtext",
e.NAV="nav",e.NOBR="nobr",e.NOFRAMES="noframes",e.NOEMBED="noembed",e.NOSCRIPT="noscript",e.OBJECT="object",e.OL="ol",e.OPTGROUP="optgroup",
e.OPTION="option",e.P="p",e.PARAM="param",e.PLAINTEXT="plaintext",e.PRE="pre",e.RB="rb",e.RP="rp",e.RT="rt",e.RTC="rtc",e.RUBY="ruby",
e.S="s",e.SCRIPT="script",e.SEARCH="search",e.SECTION="section",e.SELECT="select",e.SOURCE="source",e.SMALL="small",e.SPAN="span",
e.STRIKE="strike",e.STRONG="strong",e.STYLE="style",e.SUB="sub",e.SUMMARY="summary",e.SUP="sup",e.TABLE="table",e.TBODY="tbody",
e.TEMPLATE="template",e.TEXTAREA="textarea",e.TFOOT="tfoot",e.TD="td",e.TH="th",e.THEAD="thead",e.TITLE="title",e.TR="tr",e.TRACK="track",
e.TT="tt",e.U="u",e.UL="ul",e.SVG="svg",e.VAR="var",e.WBR="wbr",e.XMP="xmp"}(p||(p={})),function(e){e[e.UNKNOWN=0]="UNKNOWN",e[e.A=1]="A",
e[e.ADDRESS=2]="ADDRESS",e[e.ANNOTATION_XML=3]="ANNOTATION_XML",e[e.APPLET=4]="APPLET",e[e.AREA=5]="AREA",e[e.ARTICLE=6]="ARTICLE",
e[e.ASIDE=7]="ASIDE",e[e.B=8]="B",e[e.BASE=9]="BASE",e[e.BASEFONT=10]="BASEFONT",e[e.BGSOUND=11]="BGSOUND",e[e.BIG=12]="BIG",
e[e.BLOCKQUOTE=13]="BLOCKQUOTE",e[e.BODY=14]="BODY",e[e.BR=15]="BR",e[e.BUTTON=16]="BUTTON",e[e.CAPTION=17]="CAPTION",
e[e.CENTER=18]="CENTER",e[e.CODE=19]="CODE",e[e.COL=20]="COL",e[e.COLGROUP=21]="COLGROUP",e[e.DD=22]="DD",e[e.DESC=23]="DESC",
e[e.DETAILS=24]="DETAILS",e[e.DIALOG=25]="DIALOG",e[e.DIR=26]="DIR",e[e.DIV=27]="DIV",e[e.DL=28]="DL",e[e.DT=29]="DT",e[e.EM=30]="EM",
e[e.EMBED=31]="EMBED",e[e.FIELDSET=32]="FIELDSET",e[e.FIGCAPTION=33]="FIGCAPTION",e[e.FIGURE=34]="FIGURE",e[e.FONT=35]="FONT",
e[e.FOOTER=36]="FOOTER",e[e.FOREIGN_OBJECT=37]="FOREIGN_OBJECT",e[e.FORM=38]="FORM",e[e.FRAME=39]="FRAME",e[e.FRAMESET=40]="FRAMESET",
e[e.H1=41]="H1",e[e.H2=42]="H2",e[e.H3=43]="H3",e[e.H4=44]="H4",e[e.H5=45]="H5",e[e.H6=46]="H6",e[e.HEAD=47]="HEAD",e[e.HEADER=48]="HEADER",
e[e.HGROUP=49]="HGROUP",e[e.HR=50]="HR",e[e.HTML=51]="HTML",e[e.I=52]="I",e[e.IMG=53]="IMG",e[e.IMAGE=54]="IMAGE",e[e.INPUT=55]="INPUT",
e[e.IFRAME=56]="IFRAME",e[e.KEYGEN=57]="KEYGEN",e[e.LABEL=58]="LABEL",e[e.LI=59]="LI",e[e.LINK=60]="LINK",e[e.LISTING=61]="LISTING",
e[e.MAIN=62]="MAIN",e[e.MALIGNMARK=63]="MALIGNMARK",e[e.MARQUEE=64]="MARQUEE",e[e.MATH=65]="MATH",e[e.MENU=66]="MENU",e[e.META=67]="META",
e[e.MGLYPH=68]="MGLYPH",e[e.MI=69]="MI",e[e.MO=70]="MO",e[e.MN=71]="MN",e[e.MS=72]="MS",e[e.MTEXT=73]="MTEXT",e[e.NAV=74]="NAV",
e[e.NOBR=75]="NOBR",e[e.NOFRAMES=76]="NOFRAMES",e[e.NOEMBED=77]="NOEMBED",e[e.NOSCRIPT=78]="NOSCRIPT",e[e.OBJECT=79]="OBJECT",
e[e.OL=80]="OL",e[e.OPTGROUP=81]="OPTGROUP",e[e.OPTION=82]="OPTION",e[e.P=83]="P",e[e.PARAM=84]="PARAM",e[e.PLAINTEXT=85]="PLAINTEXT",
e[e.PRE=86]="PRE",e[e.RB=87]="RB",e[e.RP=88]="RP",e[e.RT=89]="RT",e[e.RTC=90]="RTC",e[e.RUBY=91]="RUBY",e[e.S=92]="S",
e[e.SCRIPT=93]="SCRIPT",e[e.SEARCH=94]="SEARCH",e[e.SECTION=95]="SECTION",e[e.SELECT=96]="SELECT",e[e.SOURCE=97]="SOURCE",
e[e.SMALL=98]="SMALL",e[e.SPAN=99]="SPAN",e[e.STRIKE=100]="STRIKE",e[e.STRONG=101]="STRONG",e[e.STYLE=102]="STYLE",e[e.SUB=103]="SUB",
e[e.SUMMARY=104]="SUMMARY",e[e.SUP=105]="SUP",e[e.TABLE=106]="TABLE",e[e.TBODY=107]="TBODY",e[e.TEMPLATE=108]="TEMPLATE",
e[e.TEXTAREA=109]="TEXTAREA",e[e.TFOOT=110]="TFOOT",e[e.TD=111]="TD",e[e.TH=112]="TH",e[e.THEAD=113]="THEAD",e[e.TITLE=114]="TITLE",
e[e.TR=115]="TR",e[e.TRACK=116]="TRACK",e[e.TT=117]="TT",e[e.U=118]="U",e[e.UL=119]="UL",e[e.SVG=120]="SVG",e[e.VAR=121]="VAR",
e[e.WBR=122]="WBR",e[e.XMP=123]="XMP"}(N||(N={}))
;const C=new Map([[p.A,N.A],[p.ADDRESS,N.ADDRESS],[p.ANNOTATION_XML,N.ANNOTATION_XML],[p.APPLET,N.APPLET],[p.AREA,N.AREA],[p.ARTICLE,N.ARTICLE],[p.ASIDE,N.ASIDE],[p.B,N.B],[p.BASE,N.BASE],[p.BASEFONT,N.BASEFONT],[p.BGSOUND,N.BGSOUND],[p.BIG,N.BIG],[p.BLOCKQUOTE,N.BLOCKQUOTE],[p.BODY,N.BODY],[p.BR,N.BR],[p.BUTTON,N.BUTTON],[p.CAPTION,N.CAPTION],[p.CENTER,N.CENTER],[p.CODE,N.CODE],[p.COL,N.COL],[p.COLGROUP,N.COLGROUP],[p.DD,N.DD],[p.DESC,N.DESC],[p.DETAILS,N.DETAILS],[p.DIALOG,N.DIALOG],[p.DIR,N.DIR],[p.DIV,N.DIV],[p.DL,N.DL],[p.DT,N.DT],[p.EM,N.EM],[p.EMBED,N.EMBED],[p.FIELDSET,N.FIELDSET],[p.FIGCAPTION,N.FIGCAPTION],[p.FIGURE,N.FIGURE],[p.FONT,N.FONT],[p.FOOTER,N.FOOTER],[p.FOREIGN_OBJECT,N.FOREIGN_OBJECT],[p.FORM,N.FORM],[p.FRAME,N.FRAME],[p.FRAMESET,N.FRAMESET],[p.H1,N.H1],[p.H2,N.H2],[p.H3,N.H3],[p.H4,N.H4],[p.H5,N.H5],[p.H6,N.H6],[p.HEAD,N.HEAD],[p.HEADER,N.HEADER],[p.HGROUP,N.HGROUP],[p.HR,N.HR],[p.HTML,N.HTML],[p.I,N.I],[p.IMG,N.IMG],[p.IMAGE,N.IMAGE],[p.INPUT,N.INPUT],[p.IFRAME,N.IFRAME],[p.KEYGEN,N.KEYGEN],[p.LABEL,N.LABEL],[p.LI,N.LI],[p.LINK,N.LINK],[p.LISTING,N.LISTING],[p.MAIN,N.MAIN],[p.MALIGNMARK,N.MALIGNMARK],[p.MARQUEE,N.MARQUEE],[p.MATH,N.MATH],[p.MENU,N.MENU],[p.META,N.META],[p.MGLYPH,N.MGLYPH],[p.MI,N.MI],[p.MO,N.MO],[p.MN,N.MN],[p.MS,N.MS],[p.MTEXT,N.MTEXT],[p.NAV,N.NAV],[p.NOBR,N.NOBR],[p.NOFRAMES,N.NOFRAMES],[p.NOEMBED,N.NOEMBED],[p.NOSCRIPT,N.NOSCRIPT],[p.OBJECT,N.OBJECT],[p.OL,N.OL],[p.OPTGROUP,N.OPTGROUP],[p.OPTION,N.OPTION],[p.P,N.P],[p.PARAM,N.PARAM],[p.PLAINTEXT,N.PLAINTEXT],[p.PRE,N.PRE],[p.RB,N.RB],[p.RP,N.RP],[p.RT,N.RT],[p.RTC,N.RTC],[p.RUBY,N.RUBY],[p.S,N.S],[p.SCRIPT,N.SCRIPT],[p.SEARCH,N.SEARCH],[p.SECTION,N.SECTION],[p.SELECT,N.SELECT],[p.SOURCE,N.SOURCE],[p.SMALL,N.SMALL],[p.SPAN,N.SPAN],[p.STRIKE,N.STRIKE],[p.STRONG,N.STRONG],[p.STYLE,N.STYLE],[p.SUB,N.SUB],[p.SUMMARY,N.SUMMARY],[p.SUP,N.SUP],[p.TABLE,N.TABLE],[p.TBODY,N.TBODY],[p.TEMPLATE,N.TEMPLATE],[p.TEXTAREA,N.TEXTAREA],[p.TFOOT,N.TFOOT],[p.TD,N.TD],[p.TH,N.TH],[p.THEAD,N.THEAD],[p.TITLE,N.TITLE],[p.TR,N.TR],[p.TRACK,N.TRACK],[p.TT,N.TT],[p.U,N.U],[p.UL,N.UL],[p.SVG,N.SVG],[p.VAR,N.VAR],[p.WBR,N.WBR],[p.XMP,N.XMP]])
;function getTagID(e){var t;return null!==(t=C.get(e))&&void 0!==t?t:N.UNKNOWN}const u=N,D={
[I.HTML]:new Set([u.ADDRESS,u.APPLET,u.AREA,u.ARTICLE,u.ASIDE,u.BASE,u.BASEFONT,u.BGSOUND,u.BLOCKQUOTE,u.BODY,u.BR,u.BUTTON,u.CAPTION,u.CENTER,u.COL,u.COLGROUP,u.DD,u.DETAILS,u.DIR,u.DIV,u.DL,u.DT,u.EMBED,u.FIELDSET,u.FIGCAPTION,u.FIGURE,u.FOOTER,u.FORM,u.FRAME,u.FRAMESET,u.H1,u.H2,u.H3,u.H4,u.H5,u.H6,u.HEAD,u.HEADER,u.HGROUP,u.HR,u.HTML,u.IFRAME,u.IMG,u.INPUT,u.LI,u.LINK,u.LISTING,u.MAIN,u.MARQUEE,u.MENU,u.META,u.NAV,u.NOEMBED,u.NOFRAMES,u.NOSCRIPT,u.OBJECT,u.OL,u.P,u.PARAM,u.PLAINTEXT,u.PRE,u.SCRIPT,u.SECTION,u.SELECT,u.SOURCE,u.STYLE,u.SUMMARY,u.TABLE,u.TBODY,u.TD,u.TEMPLATE,u.TEXTAREA,u.TFOOT,u.TH,u.THEAD,u.TITLE,u.TR,u.TRACK,u.UL,u.WBR,u.XMP]),
[I.MATHML]:new Set([u.MI,u.MO,u.MN,u.MS,u.MTEXT,u.ANNOTATION_XML]),[I.SVG]:new Set([u.TITLE,u.FOREIGN_OBJECT,u.DESC]),[I.XLINK]:new Set,
[I.XML]:new Set,[I.XMLNS]:new Set},O=new Set([u.H1,u.H2,u.H3,u.H4,u.H5,u.H6])
;new Set([p.STYLE,p.SCRIPT,p.XMP,p.IFRAME,p.NOEMBED,p.NOFRAMES,p.PLAINTEXT]);var R;!function(e){e[e.DATA=0]="DATA",e[e.RCDATA=1]="RCDATA",
e[e.RAWTEXT=2]="RAWTEXT",e[e.SCRIPT_DATA=3]="SCRIPT_DATA",e[e.PLAINTEXT=4]="PLAINTEXT",e[e.TAG_OPEN=5]="TAG_OPEN",
e[e.END_TAG_OPEN=6]="END_TAG_OPEN",e[e.TAG_NAME=7]="TAG_NAME",e[e.RCDATA_LESS_THAN_SIGN=8]="RCDATA_LESS_THAN_SIGN",
e[e.RCDATA_END_TAG_OPEN=9]="RCDATA_END_TAG_OPEN",e[e.RCDATA_END_TAG_NAME=10]="RCDATA_END_TAG_NAME",
e[e.RAWTEXT_LESS_THAN_SIGN=11]="RAWTEXT_LESS_THAN_SIGN",e[e.RAWTEXT_END_TAG_OPEN=12]="RAWTEXT_END_TAG_OPEN",
e[e.RAWTEXT_END_TAG_NAME=13]="RAWTEXT_END_TAG_NAME",e[e.SCRIPT_DATA_LESS_THAN_SIGN=14]="SCRIPT_DATA_LESS_THAN_SIGN",
e[e.SCRIPT_DATA_END_TAG_OPEN=15]="SCRIPT_DATA_END_TAG_OPEN",e[e.SCRIPT_DATA_END_TAG_NAME=16]="SCRIPT_DATA_END_TAG_NAME",
e[e.SCRIPT_DATA_ESCAPE_START=17]="SCRIPT_DATA_ESCAPE_START",e[e.SCRIPT_DATA_ESCAPE_START_DASH=18]="SCRIPT_DATA_ESCAPE_START_DASH",
e[e.SCRIPT_DATA_ESCAPED=19]="SCRIPT_DATA_ESCAPED",e[e.SCRIPT_DATA_ESCAPED_DASH=20]="SCRIPT_DATA_ESCAPED_DASH",
e[e.SCRIPT_DATA_ESCAPED_DASH_DASH=21]="SCRIPT_DATA_ESCAPED_DASH_DASH",
e[e.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN=22]="SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN",
e[e.SCRIPT_DATA_ESCAPED_END_TAG_OPEN=23]="SCRIPT_DATA_ESCAPED_END_TAG_OPEN",
e[e.SCRIPT_DATA_ESCAPED_END_TAG_NAME=24]="SCRIPT_DATA_ESCAPED_END_TAG_NAME",
e[e.SCRIPT_DATA_DOUBLE_ESCAPE_START=25]="SCRIPT_DATA_DOUBLE_ESCAPE_START",e[e.SCRIPT_DATA_DOUBLE_ESCAPED=26]="SCRIPT_DATA_DOUBLE_ESCAPED",
e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH=27]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH",
e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH=28]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH",
e[e.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN=29]="SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN",
e[e.SCRIPT_DATA_DOUBLE_ESCAPE_END=30]="SCRIPT_DATA_DOUBLE_ESCAPE_END",e[e.BEFORE_ATTRIBUTE_NAME=31]="BEFORE_ATTRIBUTE_NAME",
e[e.ATTRIBUTE_NAME=32]="ATTRIBUTE_NAME",e[e.AFTER_ATTRIBUTE_NAME=33]="AFTER_ATTRIBUTE_NAME",
e[e.BEFORE_ATTRIBUTE_VALUE=34]="BEFORE_ATTRIBUTE_VALUE",e[e.ATTRIBUTE_VALUE_DOUBLE_QUOTED=35]="ATTRIBUTE_VALUE_DOUBLE_QUOTED",
e[e.ATTRIBUTE_VALUE_SINGLE_QUOTED=36]="ATTRIBUTE_VALUE_SINGLE_QUOTED",e[e.ATTRIBUTE_VALUE_UNQUOTED=37]="ATTRIBUTE_VALUE_UNQUOTED",
e[e.AFTER_ATTRIBUTE_VALUE_QUOTED=38]="AFTER_ATTRIBUTE_VALUE_QUOTED",e[e.SELF_CLOSING_START_TAG=39]="SELF_CLOSING_START_TAG",
e[e.BOGUS_COMMENT=40]="BOGUS_COMMENT",e[e.MARKUP_DECLARATION_OPEN=41]="MARKUP_DECLARATION_OPEN",e[e.COMMENT_START=42]="COMMENT_START",
e[e.COMMENT_START_DASH=43]="COMMENT_START_DASH",e[e.COMMENT=44]="COMMENT",e[e.COMMENT_LESS_THAN_SIGN=45]="COMMENT_LESS_THAN_SIGN",
e[e.COMMENT_LESS_THAN_SIGN_BANG=46]="COMMENT_LESS_THAN_SIGN_BANG",
e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH=47]="COMMENT_LESS_THAN_SIGN_BANG_DASH",
e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH=48]="COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH",e[e.COMMENT_END_DASH=49]="COMMENT_END_DASH",
e[e.COMMENT_END=50]="COMMENT_END",e[e.COMMENT_END_BANG=51]="COMMENT_END_BANG",e[e.DOCTYPE=52]="DOCTYPE",
e[e.BEFORE_DOCTYPE_NAME=53]="BEFORE_DOCTYPE_NAME",e[e.DOCTYPE_NAME=54]="DOCTYPE_NAME",e[e.AFTER_DOCTYPE_NAME=55]="AFTER_DOCTYPE_NAME",
e[e.AFTER_DOCTYPE_PUBLIC_KEYWORD=56]="AFTER_DOCTYPE_PUBLIC_KEYWORD",
e[e.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER=57]="BEFORE_DOCTYPE_PUBLIC_IDENTIFIER",
e[e.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED=58]="DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED",
e[e.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED=59]="DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED",
e[e.AFTER_DOCTYPE_PUBLIC_IDENTIFIER=60]="AFTER_DOCTYPE_PUBLIC_IDENTIFIER",
e[e.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS=61]="BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS",
e[e.AFTER_DOCTYPE_SYSTEM_KEYWORD=62]="AFTER_DOCTYPE_SYSTEM_KEYWORD",
e[e.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER=63]="BEFORE_DOCTYPE_SYSTEM_IDENTIFIER",
e[e.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED=64]="DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED",
e[e.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED=65]="DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED",
e[e.AFTER_DOCTYPE_SYSTEM_IDENTIFIER=66]="AFTER_DOCTYPE_SYSTEM_IDENTIFIER",e[e.BOGUS_DOCTYPE=67]="BOGUS_DOCTYPE",
e[e.CDATA_SECTION=68]="CDATA_SECTION",e[e.CDATA_SECTION_BRACKET=69]="CDATA_SECTION_BRACKET",e[e.CDATA_SECTION_END=70]="CDATA_SECTION_END",
e[e.CHARACTER_REFERENCE=71]="CHARACTER_REFERENCE",e[e.AMBIGUOUS_AMPERSAND=72]="AMBIGUOUS_AMPERSAND"}(R||(R={}));const L={DATA:R.DATA,
RCDATA:R.RCDATA,RAWTEXT:R.RAWTEXT,SCRIPT_DATA:R.SCRIPT_DATA,PLAINTEXT:R.PLAINTEXT,CDATA_SECTION:R.CDATA_SECTION};function isAsciiUpper(e){
return e>=i.LATIN_CAPITAL_A&&e<=i.LATIN_CAPITAL_Z}function isAsciiLetter(e){return function isAsciiLower(e){
return e>=i.LATIN_SMALL_A&&e<=i.LATIN_SMALL_Z}(e)||isAsciiUpper(e)}function isAsciiAlphaNumeric(e){
return isAsciiLetter(e)||function isAsciiDigit(e){return e>=i.DIGIT_0&&e<=i.DIGIT_9}(e)}function toAsciiLower(e){return e+32}
function isWhitespace(e){return e===i.SPACE||e===i.LINE_FEED||e===i.TABULATION||e===i.FORM_FEED}
function isScriptDataDoubleEscapeSequenceEnd(e){return isWhitespace(e)||e===i.SOLIDUS||e===i.GREATER_THAN_SIGN}class Tokenizer{
constructor(e,t){this.options=e,this.handler=t,this.paused=!1,this.inLoop=!1,this.inForeignNode=!1,this.lastStartTagName="",this.active=!1,
this.state=R.DATA,this.returnState=R.DATA,this.entityStartPos=0,this.consumedAfterSnapshot=-1,this.currentCharacterToken=null,
this.currentToken=null,this.currentAttr={name:"",value:""},this.preprocessor=new Preprocessor(t),
this.currentLocation=this.getCurrentLocation(-1),this.entityDecoder=new S.Wf(S.qN,(e,t)=>{this.preprocessor.pos=this.entityStartPos+t-1,
this._flushCodePointConsumedAsCharacterReference(e)},t.onParseError?{missingSemicolonAfterCharacterReference:()=>{
this._err(A.missingSemicolonAfterCharacterReference,1)},absenceOfDigitsInNumericCharacterReference:e=>{
this._err(A.absenceOfDigitsInNumericCharacterReference,this.entityStartPos-this.preprocessor.pos+e)},validateNumericCharacterReference:e=>{
const t=function getErrorForNumericCharacterReference(e){
return e===i.NULL?A.nullCharacterReference:e>1114111?A.characterReferenceOutsideUnicodeRange:isSurrogate(e)?A.surrogateCharacterReference:isUndefinedCodePoint(e)?A.noncharacterCharacterReference:isControlCodePoint(e)||e===i.CARRIAGE_RETURN?A.controlCharacterReference:null
}(e);t&&this._err(t,1)}}:void 0)}_err(e,t=0){var s,a
;null===(a=(s=this.handler).onParseError)||void 0===a||a.call(s,this.preprocessor.getError(e,t))}getCurrentLocation(e){
return this.options.sourceCodeLocationInfo?{startLine:this.preprocessor.line,startCol:this.preprocessor.col-e,
startOffset:this.preprocessor.offset-e,endLine:-1,endCol:-1,endOffset:-1}:null}_runParsingLoop(){if(!this.inLoop){
for(this.inLoop=!0;this.active&&!this.paused;){this.consumedAfterSnapshot=0;const e=this._consume()
;this._ensureHibernation()||this._callState(e)}this.inLoop=!1}}pause(){this.paused=!0}resume(e){
if(!this.paused)throw new Error("Parser was already resumed");this.paused=!1,this.inLoop||(this._runParsingLoop(),this.paused||null==e||e())
}write(e,t,s){this.active=!0,this.preprocessor.write(e,t),this._runParsingLoop(),this.paused||null==s||s()}insertHtmlAtCurrentPos(e){
this.active=!0,this.preprocessor.insertHtmlAtCurrentPos(e),this._runParsingLoop()}_ensureHibernation(){
return!!this.preprocessor.endOfChunkHit&&(this.preprocessor.retreat(this.consumedAfterSnapshot),this.consumedAfterSnapshot=0,this.active=!1,
!0)}_consume(){return this.consumedAfterSnapshot++,this.preprocessor.advance()}_advanceBy(e){this.consumedAfterSnapshot+=e
;for(let t=0;t<e;t++)this.preprocessor.advance()}_consumeSequenceIfMatch(e,t){
return!!this.preprocessor.startsWith(e,t)&&(this._advanceBy(e.length-1),!0)}_createStartTagToken(){this.currentToken={type:l.START_TAG,
tagName:"",tagID:N.UNKNOWN,selfClosing:!1,ackSelfClosing:!1,attrs:[],location:this.getCurrentLocation(1)}}_createEndTagToken(){
this.currentToken={type:l.END_TAG,tagName:"",tagID:N.UNKNOWN,selfClosing:!1,ackSelfClosing:!1,attrs:[],location:this.getCurrentLocation(2)}}
_createCommentToken(e){this.currentToken={type:l.COMMENT,data:"",location:this.getCurrentLocation(e)}}_createDoctypeToken(e){
this.currentToken={type:l.DOCTYPE,name:e,forceQuirks:!1,publicId:null,systemId:null,location:this.currentLocation}}
_createCharacterToken(e,t){this.currentCharacterToken={type:e,chars:t,location:this.currentLocation}}_createAttr(e){this.currentAttr={
name:e,value:""},this.currentLocation=this.getCurrentLocation(0)}_leaveAttrName(){var e,t;const s=this.currentToken
;if(null===getTokenAttr(s,this.currentAttr.name)){if(s.attrs.push(this.currentAttr),s.location&&this.currentLocation){
(null!==(e=(t=s.location).attrs)&&void 0!==e?e:t.attrs=Object.create(null))[this.currentAttr.name]=this.currentLocation,
this._leaveAttrValue()}}else this._err(A.duplicateAttribute)}_leaveAttrValue(){
this.currentLocation&&(this.currentLocation.endLine=this.preprocessor.line,this.currentLocation.endCol=this.preprocessor.col,
this.currentLocation.endOffset=this.preprocessor.offset)}prepareToken(e){this._emitCurrentCharacterToken(e.location),this.currentToken=null,
e.location&&(e.location.endLine=this.preprocessor.line,e.location.endCol=this.preprocessor.col+1,
e.location.endOffset=this.preprocessor.offset+1),this.currentLocation=this.getCurrentLocation(-1)}emitCurrentTagToken(){
const e=this.currentToken;this.prepareToken(e),e.tagID=getTagID(e.tagName),e.type===l.START_TAG?(this.lastStartTagName=e.tagName,
this.handler.onStartTag(e)):(e.attrs.length>0&&this._err(A.endTagWithAttributes),e.selfClosing&&this._err(A.endTagWithTrailingSolidus),
this.handler.onEndTag(e)),this.preprocessor.dropParsedChunk()}emitCurrentComment(e){this.prepareToken(e),this.handler.onComment(e),
this.preprocessor.dropParsedChunk()}emitCurrentDoctype(e){this.prepareToken(e),this.handler.onDoctype(e),this.preprocessor.dropParsedChunk()
}_emitCurrentCharacterToken(e){if(this.currentCharacterToken){
switch(e&&this.currentCharacterToken.location&&(this.currentCharacterToken.location.endLine=e.startLine,
this.currentCharacterToken.location.endCol=e.startCol,this.currentCharacterToken.location.endOffset=e.startOffset),
this.currentCharacterToken.type){case l.CHARACTER:this.handler.onCharacter(this.currentCharacterToken);break;case l.NULL_CHARACTER:
this.handler.onNullCharacter(this.currentCharacterToken);break;case l.WHITESPACE_CHARACTER:
this.handler.onWhitespaceCharacter(this.currentCharacterToken)}this.currentCharacterToken=null}}_emitEOFToken(){
const e=this.getCurrentLocation(0);e&&(e.endLine=e.startLine,e.endCol=e.startCol,e.endOffset=e.startOffset),
this._emitCurrentCharacterToken(e),this.handler.onEof({type:l.EOF,location:e}),this.active=!1}_appendCharToCurrentCharacterToken(e,t){
if(this.currentCharacterToken){if(this.currentCharacterToken.type===e)return void(this.currentCharacterToken.chars+=t)
;this.currentLocation=this.getCurrentLocation(0),this._emitCurrentCharacterToken(this.currentLocation),this.preprocessor.dropParsedChunk()}
this._createCharacterToken(e,t)}_emitCodePoint(e){const t=isWhitespace(e)?l.WHITESPACE_CHARACTER:e===i.NULL?l.NULL_CHARACTER:l.CHARACTER
;this._appendCharToCurrentCharacterToken(t,String.fromCodePoint(e))}_emitChars(e){this._appendCharToCurrentCharacterToken(l.CHARACTER,e)}
_startCharacterReference(){this.returnState=this.state,this.state=R.CHARACTER_REFERENCE,this.entityStartPos=this.preprocessor.pos,
this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute()?S.FJ.Attribute:S.FJ.Legacy)}_isCharacterReferenceInAttribute(){
return this.returnState===R.ATTRIBUTE_VALUE_DOUBLE_QUOTED||this.returnState===R.ATTRIBUTE_VALUE_SINGLE_QUOTED||this.returnState===R.ATTRIBUTE_VALUE_UNQUOTED
}_flushCodePointConsumedAsCharacterReference(e){
this._isCharacterReferenceInAttribute()?this.currentAttr.value+=String.fromCodePoint(e):this._emitCodePoint(e)}_callState(e){
switch(this.state){case R.DATA:this._stateData(e);break;case R.RCDATA:this._stateRcdata(e);break;case R.RAWTEXT:this._stateRawtext(e);break
;case R.SCRIPT_DATA:this._stateScriptData(e);break;case R.PLAINTEXT:this._statePlaintext(e);break;case R.TAG_OPEN:this._stateTagOpen(e)
;break;case R.END_TAG_OPEN:this._stateEndTagOpen(e);break;case R.TAG_NAME:this._stateTagName(e);break;case R.RCDATA_LESS_THAN_SIGN:
this._stateRcdataLessThanSign(e);break;case R.RCDATA_END_TAG_OPEN:this._stateRcdataEndTagOpen(e);break;case R.RCDATA_END_TAG_NAME:
this._stateRcdataEndTagName(e);break;case R.RAWTEXT_LESS_THAN_SIGN:this._stateRawtextLessThanSign(e);break;case R.RAWTEXT_END_TAG_OPEN:
this._stateRawtextEndTagOpen(e);break;case R.RAWTEXT_END_TAG_NAME:this._stateRawtextEndTagName(e);break;case R.SCRIPT_DATA_LESS_THAN_SIGN:
this._stateScriptDataLessThanSign(e);break;case R.SCRIPT_DATA_END_TAG_OPEN:this._stateScriptDataEndTagOpen(e);break
;case R.SCRIPT_DATA_END_TAG_NAME:this._stateScriptDataEndTagName(e);break;case R.SCRIPT_DATA_ESCAPE_START:
this._stateScriptDataEscapeStart(e);break;case R.SCRIPT_DATA_ESCAPE_START_DASH:this._stateScriptDataEscapeStartDash(e);break
;case R.SCRIPT_DATA_ESCAPED:this._stateScriptDataEscaped(e);break;case R.SCRIPT_DATA_ESCAPED_DASH:this._stateScriptDataEscapedDash(e);break
;case R.SCRIPT_DATA_ESCAPED_DASH_DASH:this._stateScriptDataEscapedDashDash(e);break;case R.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
this._stateScriptDataEscapedLessThanSign(e);break;case R.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:this._stateScriptDataEscapedEndTagOpen(e);break
;case R.SCRIPT_DATA_ESCAPED_END_TAG_NAME:this._stateScriptDataEscapedEndTagName(e);break;case R.SCRIPT_DATA_DOUBLE_ESCAPE_START:
this._stateScriptDataDoubleEscapeStart(e);break;case R.SCRIPT_DATA_DOUBLE_ESCAPED:this._stateScriptDataDoubleEscaped(e);break
;case R.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:this._stateScriptDataDoubleEscapedDash(e);break;case R.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
this._stateScriptDataDoubleEscapedDashDash(e);break;case R.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
this._stateScriptDataDoubleEscapedLessThanSign(e);break;case R.SCRIPT_DATA_DOUBLE_ESCAPE_END:this._stateScriptDataDoubleEscapeEnd(e);break
;case R.BEFORE_ATTRIBUTE_NAME:this._stateBeforeAttributeName(e);break;case R.ATTRIBUTE_NAME:this._stateAttributeName(e);break
;case R.AFTER_ATTRIBUTE_NAME:this._stateAfterAttributeName(e);break;case R.BEFORE_ATTRIBUTE_VALUE:this._stateBeforeAttributeValue(e);break
;case R.ATTRIBUTE_VALUE_DOUBLE_QUOTED:this._stateAttributeValueDoubleQuoted(e);break;case R.ATTRIBUTE_VALUE_SINGLE_QUOTED:
this._stateAttributeValueSingleQuoted(e);break;case R.ATTRIBUTE_VALUE_UNQUOTED:this._stateAttributeValueUnquoted(e);break
;case R.AFTER_ATTRIBUTE_VALUE_QUOTED:this._stateAfterAttributeValueQuoted(e);break;case R.SELF_CLOSING_START_TAG:
this._stateSelfClosingStartTag(e);break;case R.BOGUS_COMMENT:this._stateBogusComment(e);break;case R.MARKUP_DECLARATION_OPEN:
this._stateMarkupDeclarationOpen(e);break;case R.COMMENT_START:this._stateCommentStart(e);break;case R.COMMENT_START_DASH:
this._stateCommentStartDash(e);break;case R.COMMENT:this._stateComment(e);break;case R.COMMENT_LESS_THAN_SIGN:
this._stateCommentLessThanSign(e);break;case R.COMMENT_LESS_THAN_SIGN_BANG:this._stateCommentLessThanSignBang(e);break
;case R.COMMENT_LESS_THAN_SIGN_BANG_DASH:this._stateCommentLessThanSignBangDash(e);break;case R.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
this._stateCommentLessThanSignBangDashDash(e);break;case R.COMMENT_END_DASH:this._stateCommentEndDash(e);break;case R.COMMENT_END:
this._stateCommentEnd(e);break;case R.COMMENT_END_BANG:this._stateCommentEndBang(e);break;case R.DOCTYPE:this._stateDoctype(e);break
;case R.BEFORE_DOCTYPE_NAME:this._stateBeforeDoctypeName(e);break;case R.DOCTYPE_NAME:this._stateDoctypeName(e);break
;case R.AFTER_DOCTYPE_NAME:this._stateAfterDoctypeName(e);break;case R.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._stateAfterDoctypePublicKeyword(e)
;break;case R.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:this._stateBeforeDoctypePublicIdentifier(e);break
;case R.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypePublicIdentifierDoubleQuoted(e);break
;case R.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypePublicIdentifierSingleQuoted(e);break
;case R.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:this._stateAfterDoctypePublicIdentifier(e);break
;case R.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:this._stateBetweenDoctypePublicAndSystemIdentifiers(e);break
;case R.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._stateAfterDoctypeSystemKeyword(e);break;case R.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
this._stateBeforeDoctypeSystemIdentifier(e);break;case R.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
this._stateDoctypeSystemIdentifierDoubleQuoted(e);break;case R.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
this._stateDoctypeSystemIdentifierSingleQuoted(e);break;case R.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:this._stateAfterDoctypeSystemIdentifier(e)
;break;case R.BOGUS_DOCTYPE:this._stateBogusDoctype(e);break;case R.CDATA_SECTION:this._stateCdataSection(e);break
;case R.CDATA_SECTION_BRACKET:this._stateCdataSectionBracket(e);break;case R.CDATA_SECTION_END:this._stateCdataSectionEnd(e);break
;case R.CHARACTER_REFERENCE:this._stateCharacterReference();break;case R.AMBIGUOUS_AMPERSAND:this._stateAmbiguousAmpersand(e);break;default:
throw new Error("Unknown state")}}_stateData(e){switch(e){case i.LESS_THAN_SIGN:this.state=R.TAG_OPEN;break;case i.AMPERSAND:
this._startCharacterReference();break;case i.NULL:this._err(A.unexpectedNullCharacter),this._emitCodePoint(e);break;case i.EOF:
this._emitEOFToken();break;default:this._emitCodePoint(e)}}_stateRcdata(e){switch(e){case i.AMPERSAND:this._startCharacterReference();break
;case i.LESS_THAN_SIGN:this.state=R.RCDATA_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),this._emitChars(r);break
;case i.EOF:this._emitEOFToken();break;default:this._emitCodePoint(e)}}_stateRawtext(e){switch(e){case i.LESS_THAN_SIGN:
this.state=R.RAWTEXT_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),this._emitChars(r);break;case i.EOF:
this._emitEOFToken();break;default:this._emitCodePoint(e)}}_stateScriptData(e){switch(e){case i.LESS_THAN_SIGN:
this.state=R.SCRIPT_DATA_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),this._emitChars(r);break;case i.EOF:
this._emitEOFToken();break;default:this._emitCodePoint(e)}}_statePlaintext(e){switch(e){case i.NULL:this._err(A.unexpectedNullCharacter),
this._emitChars(r);break;case i.EOF:this._emitEOFToken();break;default:this._emitCodePoint(e)}}_stateTagOpen(e){
if(isAsciiLetter(e))this._createStartTagToken(),this.state=R.TAG_NAME,this._stateTagName(e);else switch(e){case i.EXCLAMATION_MARK:
this.state=R.MARKUP_DECLARATION_OPEN;break;case i.SOLIDUS:this.state=R.END_TAG_OPEN;break;case i.QUESTION_MARK:
this._err(A.unexpectedQuestionMarkInsteadOfTagName),this._createCommentToken(1),this.state=R.BOGUS_COMMENT,this._stateBogusComment(e);break
;case i.EOF:this._err(A.eofBeforeTagName),this._emitChars("<"),this._emitEOFToken();break;default:
this._err(A.invalidFirstCharacterOfTagName),this._emitChars("<"),this.state=R.DATA,this._stateData(e)}}_stateEndTagOpen(e){
if(isAsciiLetter(e))this._createEndTagToken(),this.state=R.TAG_NAME,this._stateTagName(e);else switch(e){case i.GREATER_THAN_SIGN:
this._err(A.missingEndTagName),this.state=R.DATA;break;case i.EOF:this._err(A.eofBeforeTagName),this._emitChars("</"),this._emitEOFToken()
;break;default:this._err(A.invalidFirstCharacterOfTagName),this._createCommentToken(2),this.state=R.BOGUS_COMMENT,this._stateBogusComment(e)
}}_stateTagName(e){const t=this.currentToken;switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:
this.state=R.BEFORE_ATTRIBUTE_NAME;break;case i.SOLIDUS:this.state=R.SELF_CLOSING_START_TAG;break;case i.GREATER_THAN_SIGN:
this.state=R.DATA,this.emitCurrentTagToken();break;case i.NULL:this._err(A.unexpectedNullCharacter),t.tagName+=r;break;case i.EOF:
this._err(A.eofInTag),this._emitEOFToken();break;default:t.tagName+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}
_stateRcdataLessThanSign(e){e===i.SOLIDUS?this.state=R.RCDATA_END_TAG_OPEN:(this._emitChars("<"),this.state=R.RCDATA,this._stateRcdata(e))}
_stateRcdataEndTagOpen(e){isAsciiLetter(e)?(this.state=R.RCDATA_END_TAG_NAME,this._stateRcdataEndTagName(e)):(this._emitChars("</"),
this.state=R.RCDATA,this._stateRcdata(e))}handleSpecialEndTag(e){
if(!this.preprocessor.startsWith(this.lastStartTagName,!1))return!this._ensureHibernation();this._createEndTagToken()
;this.currentToken.tagName=this.lastStartTagName;switch(this.preprocessor.peek(this.lastStartTagName.length)){case i.SPACE:case i.LINE_FEED:
case i.TABULATION:case i.FORM_FEED:return this._advanceBy(this.lastStartTagName.length),this.state=R.BEFORE_ATTRIBUTE_NAME,!1
;case i.SOLIDUS:return this._advanceBy(this.lastStartTagName.length),this.state=R.SELF_CLOSING_START_TAG,!1;case i.GREATER_THAN_SIGN:
return this._advanceBy(this.lastStartTagName.length),this.emitCurrentTagToken(),this.state=R.DATA,!1;default:
return!this._ensureHibernation()}}_stateRcdataEndTagName(e){this.handleSpecialEndTag(e)&&(this._emitChars("</"),this.state=R.RCDATA,
this._stateRcdata(e))}_stateRawtextLessThanSign(e){e===i.SOLIDUS?this.state=R.RAWTEXT_END_TAG_OPEN:(this._emitChars("<"),
this.state=R.RAWTEXT,this._stateRawtext(e))}_stateRawtextEndTagOpen(e){isAsciiLetter(e)?(this.state=R.RAWTEXT_END_TAG_NAME,
this._stateRawtextEndTagName(e)):(this._emitChars("</"),this.state=R.RAWTEXT,this._stateRawtext(e))}_stateRawtextEndTagName(e){
this.handleSpecialEndTag(e)&&(this._emitChars("</"),this.state=R.RAWTEXT,this._stateRawtext(e))}_stateScriptDataLessThanSign(e){switch(e){
case i.SOLIDUS:this.state=R.SCRIPT_DATA_END_TAG_OPEN;break;case i.EXCLAMATION_MARK:this.state=R.SCRIPT_DATA_ESCAPE_START,
this._emitChars("<!");break;default:this._emitChars("<"),this.state=R.SCRIPT_DATA,this._stateScriptData(e)}}_stateScriptDataEndTagOpen(e){
isAsciiLetter(e)?(this.state=R.SCRIPT_DATA_END_TAG_NAME,this._stateScriptDataEndTagName(e)):(this._emitChars("</"),this.state=R.SCRIPT_DATA,
this._stateScriptData(e))}_stateScriptDataEndTagName(e){this.handleSpecialEndTag(e)&&(this._emitChars("</"),this.state=R.SCRIPT_DATA,
this._stateScriptData(e))}_stateScriptDataEscapeStart(e){e===i.HYPHEN_MINUS?(this.state=R.SCRIPT_DATA_ESCAPE_START_DASH,
this._emitChars("-")):(this.state=R.SCRIPT_DATA,this._stateScriptData(e))}_stateScriptDataEscapeStartDash(e){
e===i.HYPHEN_MINUS?(this.state=R.SCRIPT_DATA_ESCAPED_DASH_DASH,this._emitChars("-")):(this.state=R.SCRIPT_DATA,this._stateScriptData(e))}
_stateScriptDataEscaped(e){switch(e){case i.HYPHEN_MINUS:this.state=R.SCRIPT_DATA_ESCAPED_DASH,this._emitChars("-");break
;case i.LESS_THAN_SIGN:this.state=R.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),
this._emitChars(r);break;case i.EOF:this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break;default:this._emitCodePoint(e)}}
_stateScriptDataEscapedDash(e){switch(e){case i.HYPHEN_MINUS:this.state=R.SCRIPT_DATA_ESCAPED_DASH_DASH,this._emitChars("-");break
;case i.LESS_THAN_SIGN:this.state=R.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),
this.state=R.SCRIPT_DATA_ESCAPED,this._emitChars(r);break;case i.EOF:this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break
;default:this.state=R.SCRIPT_DATA_ESCAPED,this._emitCodePoint(e)}}_stateScriptDataEscapedDashDash(e){switch(e){case i.HYPHEN_MINUS:
this._emitChars("-");break;case i.LESS_THAN_SIGN:this.state=R.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;break;case i.GREATER_THAN_SIGN:
this.state=R.SCRIPT_DATA,this._emitChars(">");break;case i.NULL:this._err(A.unexpectedNullCharacter),this.state=R.SCRIPT_DATA_ESCAPED,
this._emitChars(r);break;case i.EOF:this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break;default:
this.state=R.SCRIPT_DATA_ESCAPED,this._emitCodePoint(e)}}_stateScriptDataEscapedLessThanSign(e){
e===i.SOLIDUS?this.state=R.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:isAsciiLetter(e)?(this._emitChars("<"),
this.state=R.SCRIPT_DATA_DOUBLE_ESCAPE_START,this._stateScriptDataDoubleEscapeStart(e)):(this._emitChars("<"),
this.state=R.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(e))}_stateScriptDataEscapedEndTagOpen(e){
isAsciiLetter(e)?(this.state=R.SCRIPT_DATA_ESCAPED_END_TAG_NAME,this._stateScriptDataEscapedEndTagName(e)):(this._emitChars("</"),
this.state=R.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(e))}_stateScriptDataEscapedEndTagName(e){
this.handleSpecialEndTag(e)&&(this._emitChars("</"),this.state=R.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(e))}
_stateScriptDataDoubleEscapeStart(e){
if(this.preprocessor.startsWith(E,!1)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(E.length))){this._emitCodePoint(e)
;for(let e=0;e<E.length;e++)this._emitCodePoint(this._consume());this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED
}else this._ensureHibernation()||(this.state=R.SCRIPT_DATA_ESCAPED,this._stateScriptDataEscaped(e))}_stateScriptDataDoubleEscaped(e){
switch(e){case i.HYPHEN_MINUS:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED_DASH,this._emitChars("-");break;case i.LESS_THAN_SIGN:
this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break;case i.NULL:this._err(A.unexpectedNullCharacter),
this._emitChars(r);break;case i.EOF:this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break;default:this._emitCodePoint(e)}}
_stateScriptDataDoubleEscapedDash(e){switch(e){case i.HYPHEN_MINUS:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH,this._emitChars("-")
;break;case i.LESS_THAN_SIGN:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break;case i.NULL:
this._err(A.unexpectedNullCharacter),this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitChars(r);break;case i.EOF:
this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken();break;default:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDashDash(e){switch(e){case i.HYPHEN_MINUS:this._emitChars("-");break
;case i.LESS_THAN_SIGN:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN,this._emitChars("<");break;case i.GREATER_THAN_SIGN:
this.state=R.SCRIPT_DATA,this._emitChars(">");break;case i.NULL:this._err(A.unexpectedNullCharacter),
this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitChars(r);break;case i.EOF:this._err(A.eofInScriptHtmlCommentLikeText),this._emitEOFToken()
;break;default:this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedLessThanSign(e){
e===i.SOLIDUS?(this.state=R.SCRIPT_DATA_DOUBLE_ESCAPE_END,this._emitChars("/")):(this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,
this._stateScriptDataDoubleEscaped(e))}_stateScriptDataDoubleEscapeEnd(e){
if(this.preprocessor.startsWith(E,!1)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(E.length))){this._emitCodePoint(e)
;for(let e=0;e<E.length;e++)this._emitCodePoint(this._consume());this.state=R.SCRIPT_DATA_ESCAPED
}else this._ensureHibernation()||(this.state=R.SCRIPT_DATA_DOUBLE_ESCAPED,this._stateScriptDataDoubleEscaped(e))}
_stateBeforeAttributeName(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.SOLIDUS:
case i.GREATER_THAN_SIGN:case i.EOF:this.state=R.AFTER_ATTRIBUTE_NAME,this._stateAfterAttributeName(e);break;case i.EQUALS_SIGN:
this._err(A.unexpectedEqualsSignBeforeAttributeName),this._createAttr("="),this.state=R.ATTRIBUTE_NAME;break;default:this._createAttr(""),
this.state=R.ATTRIBUTE_NAME,this._stateAttributeName(e)}}_stateAttributeName(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:
case i.FORM_FEED:case i.SOLIDUS:case i.GREATER_THAN_SIGN:case i.EOF:this._leaveAttrName(),this.state=R.AFTER_ATTRIBUTE_NAME,
this._stateAfterAttributeName(e);break;case i.EQUALS_SIGN:this._leaveAttrName(),this.state=R.BEFORE_ATTRIBUTE_VALUE;break
;case i.QUOTATION_MARK:case i.APOSTROPHE:case i.LESS_THAN_SIGN:this._err(A.unexpectedCharacterInAttributeName),
this.currentAttr.name+=String.fromCodePoint(e);break;case i.NULL:this._err(A.unexpectedNullCharacter),this.currentAttr.name+=r;break
;default:this.currentAttr.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterAttributeName(e){switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.SOLIDUS:this.state=R.SELF_CLOSING_START_TAG;break;case i.EQUALS_SIGN:
this.state=R.BEFORE_ATTRIBUTE_VALUE;break;case i.GREATER_THAN_SIGN:this.state=R.DATA,this.emitCurrentTagToken();break;case i.EOF:
this._err(A.eofInTag),this._emitEOFToken();break;default:this._createAttr(""),this.state=R.ATTRIBUTE_NAME,this._stateAttributeName(e)}}
_stateBeforeAttributeValue(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.QUOTATION_MARK:
this.state=R.ATTRIBUTE_VALUE_DOUBLE_QUOTED;break;case i.APOSTROPHE:this.state=R.ATTRIBUTE_VALUE_SINGLE_QUOTED;break
;case i.GREATER_THAN_SIGN:this._err(A.missingAttributeValue),this.state=R.DATA,this.emitCurrentTagToken();break;default:
this.state=R.ATTRIBUTE_VALUE_UNQUOTED,this._stateAttributeValueUnquoted(e)}}_stateAttributeValueDoubleQuoted(e){switch(e){
case i.QUOTATION_MARK:this.state=R.AFTER_ATTRIBUTE_VALUE_QUOTED;break;case i.AMPERSAND:this._startCharacterReference();break;case i.NULL:
this._err(A.unexpectedNullCharacter),this.currentAttr.value+=r;break;case i.EOF:this._err(A.eofInTag),this._emitEOFToken();break;default:
this.currentAttr.value+=String.fromCodePoint(e)}}_stateAttributeValueSingleQuoted(e){switch(e){case i.APOSTROPHE:
this.state=R.AFTER_ATTRIBUTE_VALUE_QUOTED;break;case i.AMPERSAND:this._startCharacterReference();break;case i.NULL:
this._err(A.unexpectedNullCharacter),this.currentAttr.value+=r;break;case i.EOF:this._err(A.eofInTag),this._emitEOFToken();break;default:
this.currentAttr.value+=String.fromCodePoint(e)}}_stateAttributeValueUnquoted(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:
case i.FORM_FEED:this._leaveAttrValue(),this.state=R.BEFORE_ATTRIBUTE_NAME;break;case i.AMPERSAND:this._startCharacterReference();break
;case i.GREATER_THAN_SIGN:this._leaveAttrValue(),this.state=R.DATA,this.emitCurrentTagToken();break;case i.NULL:
this._err(A.unexpectedNullCharacter),this.currentAttr.value+=r;break;case i.QUOTATION_MARK:case i.APOSTROPHE:case i.LESS_THAN_SIGN:
case i.EQUALS_SIGN:case i.GRAVE_ACCENT:this._err(A.unexpectedCharacterInUnquotedAttributeValue),
this.currentAttr.value+=String.fromCodePoint(e);break;case i.EOF:this._err(A.eofInTag),this._emitEOFToken();break;default:
this.currentAttr.value+=String.fromCodePoint(e)}}_stateAfterAttributeValueQuoted(e){switch(e){case i.SPACE:case i.LINE_FEED:
case i.TABULATION:case i.FORM_FEED:this._leaveAttrValue(),this.state=R.BEFORE_ATTRIBUTE_NAME;break;case i.SOLIDUS:this._leaveAttrValue(),
this.state=R.SELF_CLOSING_START_TAG;break;case i.GREATER_THAN_SIGN:this._leaveAttrValue(),this.state=R.DATA,this.emitCurrentTagToken();break
;case i.EOF:this._err(A.eofInTag),this._emitEOFToken();break;default:this._err(A.missingWhitespaceBetweenAttributes),
this.state=R.BEFORE_ATTRIBUTE_NAME,this._stateBeforeAttributeName(e)}}_stateSelfClosingStartTag(e){switch(e){case i.GREATER_THAN_SIGN:
this.currentToken.selfClosing=!0,this.state=R.DATA,this.emitCurrentTagToken();break;case i.EOF:this._err(A.eofInTag),this._emitEOFToken()
;break;default:this._err(A.unexpectedSolidusInTag),this.state=R.BEFORE_ATTRIBUTE_NAME,this._stateBeforeAttributeName(e)}}
_stateBogusComment(e){const t=this.currentToken;switch(e){case i.GREATER_THAN_SIGN:this.state=R.DATA,this.emitCurrentComment(t);break
;case i.EOF:this.emitCurrentComment(t),this._emitEOFToken();break;case i.NULL:this._err(A.unexpectedNullCharacter),t.data+=r;break;default:
t.data+=String.fromCodePoint(e)}}_stateMarkupDeclarationOpen(e){this._consumeSequenceIfMatch(o,!0)?(this._createCommentToken(o.length+1),
this.state=R.COMMENT_START):this._consumeSequenceIfMatch(c,!1)?(this.currentLocation=this.getCurrentLocation(c.length+1),
this.state=R.DOCTYPE):this._consumeSequenceIfMatch(T,!0)?this.inForeignNode?this.state=R.CDATA_SECTION:(this._err(A.cdataInHtmlContent),
this._createCommentToken(T.length+1),
this.currentToken.data="[CDATA[",this.state=R.BOGUS_COMMENT):this._ensureHibernation()||(this._err(A.incorrectlyOpenedComment),
this._createCommentToken(2),this.state=R.BOGUS_COMMENT,this._stateBogusComment(e))}_stateCommentStart(e){switch(e){case i.HYPHEN_MINUS:
this.state=R.COMMENT_START_DASH;break;case i.GREATER_THAN_SIGN:{this._err(A.abruptClosingOfEmptyComment),this.state=R.DATA
;const e=this.currentToken;this.emitCurrentComment(e);break}default:this.state=R.COMMENT,this._stateComment(e)}}_stateCommentStartDash(e){
const t=this.currentToken;switch(e){case i.HYPHEN_MINUS:this.state=R.COMMENT_END;break;case i.GREATER_THAN_SIGN:
this._err(A.abruptClosingOfEmptyComment),this.state=R.DATA,this.emitCurrentComment(t);break;case i.EOF:this._err(A.eofInComment),
this.emitCurrentComment(t),this._emitEOFToken();break;default:t.data+="-",this.state=R.COMMENT,this._stateComment(e)}}_stateComment(e){
const t=this.currentToken;switch(e){case i.HYPHEN_MINUS:this.state=R.COMMENT_END_DASH;break;case i.LESS_THAN_SIGN:t.data+="<",
this.state=R.COMMENT_LESS_THAN_SIGN;break;case i.NULL:this._err(A.unexpectedNullCharacter),t.data+=r;break;case i.EOF:
this._err(A.eofInComment),this.emitCurrentComment(t),this._emitEOFToken();break;default:t.data+=String.fromCodePoint(e)}}
_stateCommentLessThanSign(e){const t=this.currentToken;switch(e){case i.EXCLAMATION_MARK:t.data+="!",
this.state=R.COMMENT_LESS_THAN_SIGN_BANG;break;case i.LESS_THAN_SIGN:t.data+="<";break;default:this.state=R.COMMENT,this._stateComment(e)}}
_stateCommentLessThanSignBang(e){e===i.HYPHEN_MINUS?this.state=R.COMMENT_LESS_THAN_SIGN_BANG_DASH:(this.state=R.COMMENT,
this._stateComment(e))}_stateCommentLessThanSignBangDash(e){
e===i.HYPHEN_MINUS?this.state=R.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:(this.state=R.COMMENT_END_DASH,this._stateCommentEndDash(e))}
_stateCommentLessThanSignBangDashDash(e){e!==i.GREATER_THAN_SIGN&&e!==i.EOF&&this._err(A.nestedComment),this.state=R.COMMENT_END,
this._stateCommentEnd(e)}_stateCommentEndDash(e){const t=this.currentToken;switch(e){case i.HYPHEN_MINUS:this.state=R.COMMENT_END;break
;case i.EOF:this._err(A.eofInComment),this.emitCurrentComment(t),this._emitEOFToken();break;default:t.data+="-",this.state=R.COMMENT,
this._stateComment(e)}}_stateCommentEnd(e){const t=this.currentToken;switch(e){case i.GREATER_THAN_SIGN:this.state=R.DATA,
this.emitCurrentComment(t);break;case i.EXCLAMATION_MARK:this.state=R.COMMENT_END_BANG;break;case i.HYPHEN_MINUS:t.data+="-";break
;case i.EOF:this._err(A.eofInComment),this.emitCurrentComment(t),this._emitEOFToken();break;default:t.data+="--",this.state=R.COMMENT,
this._stateComment(e)}}_stateCommentEndBang(e){const t=this.currentToken;switch(e){case i.HYPHEN_MINUS:t.data+="--!",
this.state=R.COMMENT_END_DASH;break;case i.GREATER_THAN_SIGN:this._err(A.incorrectlyClosedComment),this.state=R.DATA,
this.emitCurrentComment(t);break;case i.EOF:this._err(A.eofInComment),this.emitCurrentComment(t),this._emitEOFToken();break;default:
t.data+="--!",this.state=R.COMMENT,this._stateComment(e)}}_stateDoctype(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:
case i.FORM_FEED:this.state=R.BEFORE_DOCTYPE_NAME;break;case i.GREATER_THAN_SIGN:this.state=R.BEFORE_DOCTYPE_NAME,
this._stateBeforeDoctypeName(e);break;case i.EOF:{this._err(A.eofInDoctype),this._createDoctypeToken(null);const e=this.currentToken
;e.forceQuirks=!0,this.emitCurrentDoctype(e),this._emitEOFToken();break}default:this._err(A.missingWhitespaceBeforeDoctypeName),
this.state=R.BEFORE_DOCTYPE_NAME,this._stateBeforeDoctypeName(e)}}_stateBeforeDoctypeName(e){
if(isAsciiUpper(e))this._createDoctypeToken(String.fromCharCode(toAsciiLower(e))),this.state=R.DOCTYPE_NAME;else switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.NULL:this._err(A.unexpectedNullCharacter),this._createDoctypeToken(r),
this.state=R.DOCTYPE_NAME;break;case i.GREATER_THAN_SIGN:{this._err(A.missingDoctypeName),this._createDoctypeToken(null)
;const e=this.currentToken;e.forceQuirks=!0,this.emitCurrentDoctype(e),this.state=R.DATA;break}case i.EOF:{this._err(A.eofInDoctype),
this._createDoctypeToken(null);const e=this.currentToken;e.forceQuirks=!0,this.emitCurrentDoctype(e),this._emitEOFToken();break}default:
this._createDoctypeToken(String.fromCodePoint(e)),this.state=R.DOCTYPE_NAME}}_stateDoctypeName(e){const t=this.currentToken;switch(e){
case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=R.AFTER_DOCTYPE_NAME;break;case i.GREATER_THAN_SIGN:
this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.NULL:this._err(A.unexpectedNullCharacter),t.name+=r;break;case i.EOF:
this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
t.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterDoctypeName(e){const t=this.currentToken;switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.GREATER_THAN_SIGN:this.state=R.DATA,this.emitCurrentDoctype(t);break
;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
this._consumeSequenceIfMatch(h,!1)?this.state=R.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._consumeSequenceIfMatch(_,!1)?this.state=R.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._ensureHibernation()||(this._err(A.invalidCharacterSequenceAfterDoctypeName),
t.forceQuirks=!0,this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e))}}_stateAfterDoctypePublicKeyword(e){const t=this.currentToken
;switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=R.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;break
;case i.QUOTATION_MARK:this._err(A.missingWhitespaceAfterDoctypePublicKeyword),t.publicId="",
this.state=R.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;break;case i.APOSTROPHE:this._err(A.missingWhitespaceAfterDoctypePublicKeyword),
t.publicId="",this.state=R.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;break;case i.GREATER_THAN_SIGN:
this._err(A.missingDoctypePublicIdentifier),t.forceQuirks=!0,this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.EOF:
this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
this._err(A.missingQuoteBeforeDoctypePublicIdentifier),t.forceQuirks=!0,this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e)}}
_stateBeforeDoctypePublicIdentifier(e){const t=this.currentToken;switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:
break;case i.QUOTATION_MARK:t.publicId="",this.state=R.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;break;case i.APOSTROPHE:t.publicId="",
this.state=R.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;break;case i.GREATER_THAN_SIGN:this._err(A.missingDoctypePublicIdentifier),
t.forceQuirks=!0,this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,
this.emitCurrentDoctype(t),this._emitEOFToken();break;default:this._err(A.missingQuoteBeforeDoctypePublicIdentifier),t.forceQuirks=!0,
this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e)}}_stateDoctypePublicIdentifierDoubleQuoted(e){const t=this.currentToken;switch(e){
case i.QUOTATION_MARK:this.state=R.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;break;case i.NULL:this._err(A.unexpectedNullCharacter),t.publicId+=r
;break;case i.GREATER_THAN_SIGN:this._err(A.abruptDoctypePublicIdentifier),t.forceQuirks=!0,this.emitCurrentDoctype(t),this.state=R.DATA
;break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
t.publicId+=String.fromCodePoint(e)}}_stateDoctypePublicIdentifierSingleQuoted(e){const t=this.currentToken;switch(e){case i.APOSTROPHE:
this.state=R.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;break;case i.NULL:this._err(A.unexpectedNullCharacter),t.publicId+=r;break
;case i.GREATER_THAN_SIGN:this._err(A.abruptDoctypePublicIdentifier),t.forceQuirks=!0,this.emitCurrentDoctype(t),this.state=R.DATA;break
;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
t.publicId+=String.fromCodePoint(e)}}_stateAfterDoctypePublicIdentifier(e){const t=this.currentToken;switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=R.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;break
;case i.GREATER_THAN_SIGN:this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.QUOTATION_MARK:
this._err(A.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers),t.systemId="",this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
;break;case i.APOSTROPHE:this._err(A.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers),t.systemId="",
this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),
this._emitEOFToken();break;default:this._err(A.missingQuoteBeforeDoctypeSystemIdentifier),t.forceQuirks=!0,this.state=R.BOGUS_DOCTYPE,
this._stateBogusDoctype(e)}}_stateBetweenDoctypePublicAndSystemIdentifiers(e){const t=this.currentToken;switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t),this.state=R.DATA;break
;case i.QUOTATION_MARK:t.systemId="",this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break;case i.APOSTROPHE:t.systemId="",
this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),
this._emitEOFToken();break;default:this._err(A.missingQuoteBeforeDoctypeSystemIdentifier),t.forceQuirks=!0,this.state=R.BOGUS_DOCTYPE,
this._stateBogusDoctype(e)}}_stateAfterDoctypeSystemKeyword(e){const t=this.currentToken;switch(e){case i.SPACE:case i.LINE_FEED:
case i.TABULATION:case i.FORM_FEED:this.state=R.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;break;case i.QUOTATION_MARK:
this._err(A.missingWhitespaceAfterDoctypeSystemKeyword),t.systemId="",this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break
;case i.APOSTROPHE:this._err(A.missingWhitespaceAfterDoctypeSystemKeyword),t.systemId="",
this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break;case i.GREATER_THAN_SIGN:this._err(A.missingDoctypeSystemIdentifier),
t.forceQuirks=!0,this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,
this.emitCurrentDoctype(t),this._emitEOFToken();break;default:this._err(A.missingQuoteBeforeDoctypeSystemIdentifier),t.forceQuirks=!0,
this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e)}}_stateBeforeDoctypeSystemIdentifier(e){const t=this.currentToken;switch(e){
case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.QUOTATION_MARK:t.systemId="",
this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;break;case i.APOSTROPHE:t.systemId="",
this.state=R.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;break;case i.GREATER_THAN_SIGN:this._err(A.missingDoctypeSystemIdentifier),
t.forceQuirks=!0,this.state=R.DATA,this.emitCurrentDoctype(t);break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,
this.emitCurrentDoctype(t),this._emitEOFToken();break;default:this._err(A.missingQuoteBeforeDoctypeSystemIdentifier),t.forceQuirks=!0,
this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e)}}_stateDoctypeSystemIdentifierDoubleQuoted(e){const t=this.currentToken;switch(e){
case i.QUOTATION_MARK:this.state=R.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;break;case i.NULL:this._err(A.unexpectedNullCharacter),t.systemId+=r
;break;case i.GREATER_THAN_SIGN:this._err(A.abruptDoctypeSystemIdentifier),t.forceQuirks=!0,this.emitCurrentDoctype(t),this.state=R.DATA
;break;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
t.systemId+=String.fromCodePoint(e)}}_stateDoctypeSystemIdentifierSingleQuoted(e){const t=this.currentToken;switch(e){case i.APOSTROPHE:
this.state=R.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;break;case i.NULL:this._err(A.unexpectedNullCharacter),t.systemId+=r;break
;case i.GREATER_THAN_SIGN:this._err(A.abruptDoctypeSystemIdentifier),t.forceQuirks=!0,this.emitCurrentDoctype(t),this.state=R.DATA;break
;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
t.systemId+=String.fromCodePoint(e)}}_stateAfterDoctypeSystemIdentifier(e){const t=this.currentToken;switch(e){case i.SPACE:
case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break;case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t),this.state=R.DATA;break
;case i.EOF:this._err(A.eofInDoctype),t.forceQuirks=!0,this.emitCurrentDoctype(t),this._emitEOFToken();break;default:
this._err(A.unexpectedCharacterAfterDoctypeSystemIdentifier),this.state=R.BOGUS_DOCTYPE,this._stateBogusDoctype(e)}}_stateBogusDoctype(e){
const t=this.currentToken;switch(e){case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t),this.state=R.DATA;break;case i.NULL:
this._err(A.unexpectedNullCharacter);break;case i.EOF:this.emitCurrentDoctype(t),this._emitEOFToken()}}_stateCdataSection(e){switch(e){
case i.RIGHT_SQUARE_BRACKET:this.state=R.CDATA_SECTION_BRACKET;break;case i.EOF:this._err(A.eofInCdata),this._emitEOFToken();break;default:
this._emitCodePoint(e)}}_stateCdataSectionBracket(e){e===i.RIGHT_SQUARE_BRACKET?this.state=R.CDATA_SECTION_END:(this._emitChars("]"),
this.state=R.CDATA_SECTION,this._stateCdataSection(e))}_stateCdataSectionEnd(e){switch(e){case i.GREATER_THAN_SIGN:this.state=R.DATA;break
;case i.RIGHT_SQUARE_BRACKET:this._emitChars("]");break;default:this._emitChars("]]"),this.state=R.CDATA_SECTION,this._stateCdataSection(e)}
}_stateCharacterReference(){let e=this.entityDecoder.write(this.preprocessor.html,this.preprocessor.pos);if(e<0){
if(!this.preprocessor.lastChunkWritten)return this.active=!1,this.preprocessor.pos=this.preprocessor.html.length-1,
this.consumedAfterSnapshot=0,void(this.preprocessor.endOfChunkHit=!0);e=this.entityDecoder.end()}
0===e?(this.preprocessor.pos=this.entityStartPos,this._flushCodePointConsumedAsCharacterReference(i.AMPERSAND),
this.state=!this._isCharacterReferenceInAttribute()&&isAsciiAlphaNumeric(this.preprocessor.peek(1))?R.AMBIGUOUS_AMPERSAND:this.returnState):this.state=this.returnState
}_stateAmbiguousAmpersand(e){
isAsciiAlphaNumeric(e)?this._flushCodePointConsumedAsCharacterReference(e):(e===i.SEMICOLON&&this._err(A.unknownNamedCharacterReference),
this.state=this.returnState,this._callState(e))}}
const g=new Set([N.DD,N.DT,N.LI,N.OPTGROUP,N.OPTION,N.P,N.RB,N.RP,N.RT,N.RTC]),f=new Set([...g,N.CAPTION,N.COLGROUP,N.TBODY,N.TD,N.TFOOT,N.TH,N.THEAD,N.TR]),k=new Set([N.APPLET,N.CAPTION,N.HTML,N.MARQUEE,N.OBJECT,N.TABLE,N.TD,N.TEMPLATE,N.TH]),M=new Set([...k,N.OL,N.UL]),P=new Set([...k,N.BUTTON]),B=new Set([N.ANNOTATION_XML,N.MI,N.MN,N.MO,N.MS,N.MTEXT]),b=new Set([N.DESC,N.FOREIGN_OBJECT,N.TITLE]),H=new Set([N.TR,N.TEMPLATE,N.HTML]),F=new Set([N.TBODY,N.TFOOT,N.THEAD,N.TEMPLATE,N.HTML]),U=new Set([N.TABLE,N.TEMPLATE,N.HTML]),G=new Set([N.TD,N.TH])
;class OpenElementStack{get currentTmplContentOrNode(){
return this._isInTemplate()?this.treeAdapter.getTemplateContent(this.current):this.current}constructor(e,t,s){this.treeAdapter=t,
this.handler=s,this.items=[],this.tagIDs=[],this.stackTop=-1,this.tmplCount=0,this.currentTagId=N.UNKNOWN,this.current=e}_indexOf(e){
return this.items.lastIndexOf(e,this.stackTop)}_isInTemplate(){
return this.currentTagId===N.TEMPLATE&&this.treeAdapter.getNamespaceURI(this.current)===I.HTML}_updateCurrentElement(){
this.current=this.items[this.stackTop],this.currentTagId=this.tagIDs[this.stackTop]}push(e,t){this.stackTop++,this.items[this.stackTop]=e,
this.current=e,this.tagIDs[this.stackTop]=t,this.currentTagId=t,this._isInTemplate()&&this.tmplCount++,this.handler.onItemPush(e,t,!0)}
pop(){const e=this.current;this.tmplCount>0&&this._isInTemplate()&&this.tmplCount--,this.stackTop--,this._updateCurrentElement(),
this.handler.onItemPop(e,!0)}replace(e,t){const s=this._indexOf(e);this.items[s]=t,s===this.stackTop&&(this.current=t)}insertAfter(e,t,s){
const a=this._indexOf(e)+1;this.items.splice(a,0,t),this.tagIDs.splice(a,0,s),this.stackTop++,
a===this.stackTop&&this._updateCurrentElement(),
this.current&&void 0!==this.currentTagId&&this.handler.onItemPush(this.current,this.currentTagId,a===this.stackTop)}
popUntilTagNamePopped(e){let t=this.stackTop+1;do{t=this.tagIDs.lastIndexOf(e,t-1)
}while(t>0&&this.treeAdapter.getNamespaceURI(this.items[t])!==I.HTML);this.shortenToLength(Math.max(t,0))}shortenToLength(e){
for(;this.stackTop>=e;){const t=this.current;this.tmplCount>0&&this._isInTemplate()&&(this.tmplCount-=1),this.stackTop--,
this._updateCurrentElement(),this.handler.onItemPop(t,this.stackTop<e)}}popUntilElementPopped(e){const t=this._indexOf(e)
;this.shortenToLength(Math.max(t,0))}popUntilPopped(e,t){const s=this._indexOfTagNames(e,t);this.shortenToLength(Math.max(s,0))}
popUntilNumberedHeaderPopped(){this.popUntilPopped(O,I.HTML)}popUntilTableCellPopped(){this.popUntilPopped(G,I.HTML)}
popAllUpToHtmlElement(){this.tmplCount=0,this.shortenToLength(1)}_indexOfTagNames(e,t){
for(let s=this.stackTop;s>=0;s--)if(e.has(this.tagIDs[s])&&this.treeAdapter.getNamespaceURI(this.items[s])===t)return s;return-1}
clearBackTo(e,t){const s=this._indexOfTagNames(e,t);this.shortenToLength(s+1)}clearBackToTableContext(){this.clearBackTo(U,I.HTML)}
clearBackToTableBodyContext(){this.clearBackTo(F,I.HTML)}clearBackToTableRowContext(){this.clearBackTo(H,I.HTML)}remove(e){
const t=this._indexOf(e);t>=0&&(t===this.stackTop?this.pop():(this.items.splice(t,1),this.tagIDs.splice(t,1),this.stackTop--,
this._updateCurrentElement(),this.handler.onItemPop(e,!1)))}tryPeekProperlyNestedBodyElement(){
return this.stackTop>=1&&this.tagIDs[1]===N.BODY?this.items[1]:null}contains(e){return this._indexOf(e)>-1}getCommonAncestor(e){
const t=this._indexOf(e)-1;return t>=0?this.items[t]:null}isRootHtmlElementCurrent(){return 0===this.stackTop&&this.tagIDs[0]===N.HTML}
hasInDynamicScope(e,t){for(let s=this.stackTop;s>=0;s--){const a=this.tagIDs[s];switch(this.treeAdapter.getNamespaceURI(this.items[s])){
case I.HTML:if(a===e)return!0;if(t.has(a))return!1;break;case I.SVG:if(b.has(a))return!1;break;case I.MATHML:if(B.has(a))return!1}}return!0}
hasInScope(e){return this.hasInDynamicScope(e,k)}hasInListItemScope(e){return this.hasInDynamicScope(e,M)}hasInButtonScope(e){
return this.hasInDynamicScope(e,P)}hasNumberedHeaderInScope(){for(let e=this.stackTop;e>=0;e--){const t=this.tagIDs[e]
;switch(this.treeAdapter.getNamespaceURI(this.items[e])){case I.HTML:if(O.has(t))return!0;if(k.has(t))return!1;break;case I.SVG:
if(b.has(t))return!1;break;case I.MATHML:if(B.has(t))return!1}}return!0}hasInTableScope(e){
for(let t=this.stackTop;t>=0;t--)if(this.treeAdapter.getNamespaceURI(this.items[t])===I.HTML)switch(this.tagIDs[t]){case e:return!0
;case N.TABLE:case N.HTML:return!1}return!0}hasTableBodyContextInTableScope(){
for(let e=this.stackTop;e>=0;e--)if(this.treeAdapter.getNamespaceURI(this.items[e])===I.HTML)switch(this.tagIDs[e]){case N.TBODY:
case N.THEAD:case N.TFOOT:return!0;case N.TABLE:case N.HTML:return!1}return!0}hasInSelectScope(e){
for(let t=this.stackTop;t>=0;t--)if(this.treeAdapter.getNamespaceURI(this.items[t])===I.HTML)switch(this.tagIDs[t]){case e:return!0
;case N.OPTION:case N.OPTGROUP:break;default:return!1}return!0}generateImpliedEndTags(){
for(;void 0!==this.currentTagId&&g.has(this.currentTagId);)this.pop()}generateImpliedEndTagsThoroughly(){
for(;void 0!==this.currentTagId&&f.has(this.currentTagId);)this.pop()}generateImpliedEndTagsWithExclusion(e){
for(;void 0!==this.currentTagId&&this.currentTagId!==e&&f.has(this.currentTagId);)this.pop()}}var y;!function(e){e[e.Marker=0]="Marker",
e[e.Element=1]="Element"}(y||(y={}));const w={type:y.Marker};class FormattingElementList{constructor(e){this.treeAdapter=e,this.entries=[],
this.bookmark=null}_getNoahArkConditionCandidates(e,t){
const s=[],a=t.length,n=this.treeAdapter.getTagName(e),r=this.treeAdapter.getNamespaceURI(e);for(let e=0;e<this.entries.length;e++){
const t=this.entries[e];if(t.type===y.Marker)break;const{element:i}=t
;if(this.treeAdapter.getTagName(i)===n&&this.treeAdapter.getNamespaceURI(i)===r){const t=this.treeAdapter.getAttrList(i)
;t.length===a&&s.push({idx:e,attrs:t})}}return s}_ensureNoahArkCondition(e){if(this.entries.length<3)return
;const t=this.treeAdapter.getAttrList(e),s=this._getNoahArkConditionCandidates(e,t);if(s.length<3)return
;const a=new Map(t.map(e=>[e.name,e.value]));let n=0;for(let e=0;e<s.length;e++){const t=s[e]
;t.attrs.every(e=>a.get(e.name)===e.value)&&(n+=1,n>=3&&this.entries.splice(t.idx,1))}}insertMarker(){this.entries.unshift(w)}
pushElement(e,t){this._ensureNoahArkCondition(e),this.entries.unshift({type:y.Element,element:e,token:t})}insertElementAfterBookmark(e,t){
const s=this.entries.indexOf(this.bookmark);this.entries.splice(s,0,{type:y.Element,element:e,token:t})}removeEntry(e){
const t=this.entries.indexOf(e);-1!==t&&this.entries.splice(t,1)}clearToLastMarker(){const e=this.entries.indexOf(w)
;-1===e?this.entries.length=0:this.entries.splice(0,e+1)}getElementEntryInScopeWithTagName(e){
const t=this.entries.find(t=>t.type===y.Marker||this.treeAdapter.getTagName(t.element)===e);return t&&t.type===y.Element?t:null}
getElementEntry(e){return this.entries.find(t=>t.type===y.Element&&t.element===e)}}const Y={createDocument:()=>({nodeName:"#document",
mode:m.NO_QUIRKS,childNodes:[]}),createDocumentFragment:()=>({nodeName:"#document-fragment",childNodes:[]}),createElement:(e,t,s)=>({
nodeName:e,tagName:e,attrs:s,namespaceURI:t,childNodes:[],parentNode:null}),createCommentNode:e=>({nodeName:"#comment",data:e,
parentNode:null}),createTextNode:e=>({nodeName:"#text",value:e,parentNode:null}),appendChild(e,t){e.childNodes.push(t),t.parentNode=e},
insertBefore(e,t,s){const a=e.childNodes.indexOf(s);e.childNodes.splice(a,0,t),t.parentNode=e},setTemplateContent(e,t){e.content=t},
getTemplateContent:e=>e.content,setDocumentType(e,t,s,a){const n=e.childNodes.find(e=>"#documentType"===e.nodeName);if(n)n.name=t,
n.publicId=s,n.systemId=a;else{const n={nodeName:"#documentType",name:t,publicId:s,systemId:a,parentNode:null};Y.appendChild(e,n)}},
setDocumentMode(e,t){e.mode=t},getDocumentMode:e=>e.mode,detachNode(e){if(e.parentNode){const t=e.parentNode.childNodes.indexOf(e)
;e.parentNode.childNodes.splice(t,1),e.parentNode=null}},insertText(e,t){if(e.childNodes.length>0){
const s=e.childNodes[e.childNodes.length-1];if(Y.isTextNode(s))return void(s.value+=t)}Y.appendChild(e,Y.createTextNode(t))},
insertTextBefore(e,t,s){const a=e.childNodes[e.childNodes.indexOf(s)-1]
;a&&Y.isTextNode(a)?a.value+=t:Y.insertBefore(e,Y.createTextNode(t),s)},adoptAttributes(e,t){const s=new Set(e.attrs.map(e=>e.name))
;for(let a=0;a<t.length;a++)s.has(t[a].name)||e.attrs.push(t[a])},getFirstChild:e=>e.childNodes[0],getChildNodes:e=>e.childNodes,
getParentNode:e=>e.parentNode,getAttrList:e=>e.attrs,getTagName:e=>e.tagName,getNamespaceURI:e=>e.namespaceURI,
getTextNodeContent:e=>e.value,getCommentNodeContent:e=>e.data,getDocumentTypeNodeName:e=>e.name,getDocumentTypeNodePublicId:e=>e.publicId,
getDocumentTypeNodeSystemId:e=>e.systemId,isTextNode:e=>"#text"===e.nodeName,isCommentNode:e=>"#comment"===e.nodeName,
isDocumentTypeNode:e=>"#documentType"===e.nodeName,isElementNode:e=>Object.prototype.hasOwnProperty.call(e,"tagName"),
setNodeSourceCodeLocation(e,t){e.sourceCodeLocation=t},getNodeSourceCodeLocation:e=>e.sourceCodeLocation,updateNodeSourceCodeLocation(e,t){
e.sourceCodeLocation={...e.sourceCodeLocation,...t}}
},x="html",v=["+//silmaril//dtd html pro v0r11 19970101//","-//as//dtd html 3.0 aswedit + extensions//","-//advasoft ltd//dtd html 3.0 aswedit + extensions//","-//ietf//dtd html 2.0 level 1//","-//ietf//dtd html 2.0 level 2//","-//ietf//dtd html 2.0 strict level 1//","-//ietf//dtd html 2.0 strict level 2//","-//ietf//dtd html 2.0 strict//","-//ietf//dtd html 2.0//","-//ietf//dtd html 2.1e//","-//ietf//dtd html 3.0//","-//ietf//dtd html 3.2 final//","-//ietf//dtd html 3.2//","-//ietf//dtd html 3//","-//ietf//dtd html level 0//","-//ietf//dtd html level 1//","-//ietf//dtd html level 2//","-//ietf//dtd html level 3//","-//ietf//dtd html strict level 0//","-//ietf//dtd html strict level 1//","-//ietf//dtd html strict level 2//","-//ietf//dtd html strict level 3//","-//ietf//dtd html strict//","-//ietf//dtd html//","-//metrius//dtd metrius presentational//","-//microsoft//dtd internet explorer 2.0 html strict//","-//microsoft//dtd internet explorer 2.0 html//","-//microsoft//dtd internet explorer 2.0 tables//","-//microsoft//dtd internet explorer 3.0 html strict//","-//microsoft//dtd internet explorer 3.0 html//","-//microsoft//dtd internet explorer 3.0 tables//","-//netscape comm. corp.//dtd html//","-//netscape comm. corp.//dtd strict html//","-//o'reilly and associates//dtd html 2.0//","-//o'reilly and associates//dtd html extended 1.0//","-//o'reilly and associates//dtd html extended relaxed 1.0//","-//sq//dtd html 2.0 hotmetal + extensions//","-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//","-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//","-//spyglass//dtd html 2.0 extended//","-//sun microsystems corp.//dtd hotjava html//","-//sun microsystems corp.//dtd hotjava strict html//","-//w3c//dtd html 3 1995-03-24//","-//w3c//dtd html 3.2 draft//","-//w3c//dtd html 3.2 final//","-//w3c//dtd html 3.2//","-//w3c//dtd html 3.2s draft//","-//w3c//dtd html 4.0 frameset//","-//w3c//dtd html 4.0 transitional//","-//w3c//dtd html experimental 19960712//","-//w3c//dtd html experimental 970421//","-//w3c//dtd w3 html//","-//w3o//dtd w3 html 3.0//","-//webtechs//dtd mozilla html 2.0//","-//webtechs//dtd mozilla html//"],Q=[...v,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"],W=new Set(["-//w3o//dtd w3 html strict 3.0//en//","-/w3c/dtd html 4.0 transitional/en","html"]),K=["-//w3c//dtd xhtml 1.0 frameset//","-//w3c//dtd xhtml 1.0 transitional//"],X=[...K,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
;function hasPrefix(e,t){return t.some(t=>e.startsWith(t))}
const V="text/html",q="application/xhtml+xml",z=new Map(["attributeName","attributeType","baseFrequency","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUnitLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numOctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiveUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdDeviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelector","zoomAndPan"].map(e=>[e.toLowerCase(),e])),j=new Map([["xlink:actuate",{
prefix:"xlink",name:"actuate",namespace:I.XLINK}],["xlink:arcrole",{prefix:"xlink",name:"arcrole",namespace:I.XLINK}],["xlink:href",{
prefix:"xlink",name:"href",namespace:I.XLINK}],["xlink:role",{prefix:"xlink",name:"role",namespace:I.XLINK}],["xlink:show",{prefix:"xlink",
name:"show",namespace:I.XLINK}],["xlink:title",{prefix:"xlink",name:"title",namespace:I.XLINK}],["xlink:type",{prefix:"xlink",name:"type",
namespace:I.XLINK}],["xml:lang",{prefix:"xml",name:"lang",namespace:I.XML}],["xml:space",{prefix:"xml",name:"space",namespace:I.XML
}],["xmlns",{prefix:"",name:"xmlns",namespace:I.XMLNS}],["xmlns:xlink",{prefix:"xmlns",name:"xlink",namespace:I.XMLNS
}]]),J=new Map(["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","textPath"].map(e=>[e.toLowerCase(),e])),Z=new Set([N.B,N.BIG,N.BLOCKQUOTE,N.BODY,N.BR,N.CENTER,N.CODE,N.DD,N.DIV,N.DL,N.DT,N.EM,N.EMBED,N.H1,N.H2,N.H3,N.H4,N.H5,N.H6,N.HEAD,N.HR,N.I,N.IMG,N.LI,N.LISTING,N.MENU,N.META,N.NOBR,N.OL,N.P,N.PRE,N.RUBY,N.S,N.SMALL,N.SPAN,N.STRONG,N.STRIKE,N.SUB,N.SUP,N.TABLE,N.TT,N.U,N.UL,N.VAR])
;function adjustTokenMathMLAttrs(e){for(let t=0;t<e.attrs.length;t++)if("definitionurl"===e.attrs[t].name){e.attrs[t].name="definitionURL"
;break}}function adjustTokenSVGAttrs(e){for(let t=0;t<e.attrs.length;t++){const s=z.get(e.attrs[t].name);null!=s&&(e.attrs[t].name=s)}}
function adjustTokenXMLAttrs(e){for(let t=0;t<e.attrs.length;t++){const s=j.get(e.attrs[t].name);s&&(e.attrs[t].prefix=s.prefix,
e.attrs[t].name=s.name,e.attrs[t].namespace=s.namespace)}}function isIntegrationPoint(e,t,s,a){
return(!a||a===I.HTML)&&function isHtmlIntegrationPoint(e,t,s){
if(t===I.MATHML&&e===N.ANNOTATION_XML)for(let e=0;e<s.length;e++)if(s[e].name===d.ENCODING){const t=s[e].value.toLowerCase()
;return t===V||t===q}return t===I.SVG&&(e===N.FOREIGN_OBJECT||e===N.DESC||e===N.TITLE)
}(e,t,s)||(!a||a===I.MATHML)&&function isMathMLTextIntegrationPoint(e,t){
return t===I.MATHML&&(e===N.MI||e===N.MO||e===N.MN||e===N.MS||e===N.MTEXT)}(e,t)}var $;!function(e){e[e.INITIAL=0]="INITIAL",
e[e.BEFORE_HTML=1]="BEFORE_HTML",e[e.BEFORE_HEAD=2]="BEFORE_HEAD",e[e.IN_HEAD=3]="IN_HEAD",e[e.IN_HEAD_NO_SCRIPT=4]="IN_HEAD_NO_SCRIPT",
e[e.AFTER_HEAD=5]="AFTER_HEAD",e[e.IN_BODY=6]="IN_BODY",e[e.TEXT=7]="TEXT",e[e.IN_TABLE=8]="IN_TABLE",e[e.IN_TABLE_TEXT=9]="IN_TABLE_TEXT",
e[e.IN_CAPTION=10]="IN_CAPTION",e[e.IN_COLUMN_GROUP=11]="IN_COLUMN_GROUP",e[e.IN_TABLE_BODY=12]="IN_TABLE_BODY",e[e.IN_ROW=13]="IN_ROW",
e[e.IN_CELL=14]="IN_CELL",e[e.IN_SELECT=15]="IN_SELECT",e[e.IN_SELECT_IN_TABLE=16]="IN_SELECT_IN_TABLE",e[e.IN_TEMPLATE=17]="IN_TEMPLATE",
e[e.AFTER_BODY=18]="AFTER_BODY",e[e.IN_FRAMESET=19]="IN_FRAMESET",e[e.AFTER_FRAMESET=20]="AFTER_FRAMESET",
e[e.AFTER_AFTER_BODY=21]="AFTER_AFTER_BODY",e[e.AFTER_AFTER_FRAMESET=22]="AFTER_AFTER_FRAMESET"}($||($={}));const ee={startLine:-1,
startCol:-1,startOffset:-1,endLine:-1,endCol:-1,endOffset:-1},te=new Set([N.TABLE,N.TBODY,N.TFOOT,N.THEAD,N.TR]),se={scriptingEnabled:!0,
sourceCodeLocationInfo:!1,treeAdapter:Y,onParseError:null};class Parser{constructor(e,t,s=null,a=null){this.fragmentContext=s,
this.scriptHandler=a,this.currentToken=null,this.stopped=!1,this.insertionMode=$.INITIAL,this.originalInsertionMode=$.INITIAL,
this.headElement=null,this.formElement=null,this.currentNotInHTML=!1,this.tmplInsertionModeStack=[],this.pendingCharacterTokens=[],
this.hasNonWhitespacePendingCharacterToken=!1,this.framesetOk=!0,this.skipNextNewLine=!1,this.fosterParentingEnabled=!1,this.options={...se,
...e},this.treeAdapter=this.options.treeAdapter,this.onParseError=this.options.onParseError,
this.onParseError&&(this.options.sourceCodeLocationInfo=!0),this.document=null!=t?t:this.treeAdapter.createDocument(),
this.tokenizer=new Tokenizer(this.options,this),this.activeFormattingElements=new FormattingElementList(this.treeAdapter),
this.fragmentContextID=s?getTagID(this.treeAdapter.getTagName(s)):N.UNKNOWN,
this._setContextModes(null!=s?s:this.document,this.fragmentContextID),
this.openElements=new OpenElementStack(this.document,this.treeAdapter,this)}static parse(e,t){const s=new this(t)
;return s.tokenizer.write(e,!0),s.document}static getFragmentParser(e,t){const s={...se,...t}
;null!=e||(e=s.treeAdapter.createElement(p.TEMPLATE,I.HTML,[]))
;const a=s.treeAdapter.createElement("documentmock",I.HTML,[]),n=new this(s,a,e)
;return n.fragmentContextID===N.TEMPLATE&&n.tmplInsertionModeStack.unshift($.IN_TEMPLATE),n._initTokenizerForFragmentParsing(),
n._insertFakeRootElement(),n._resetInsertionMode(),n._findFormInFragmentContext(),n}getFragment(){
const e=this.treeAdapter.getFirstChild(this.document),t=this.treeAdapter.createDocumentFragment();return this._adoptNodes(e,t),t}
_err(e,t,s){var a;if(!this.onParseError)return;const n=null!==(a=e.location)&&void 0!==a?a:ee,r={code:t,startLine:n.startLine,
startCol:n.startCol,startOffset:n.startOffset,endLine:s?n.startLine:n.endLine,endCol:s?n.startCol:n.endCol,
endOffset:s?n.startOffset:n.endOffset};this.onParseError(r)}onItemPush(e,t,s){var a,n
;null===(n=(a=this.treeAdapter).onItemPush)||void 0===n||n.call(a,e),s&&this.openElements.stackTop>0&&this._setContextModes(e,t)}
onItemPop(e,t){var s,a;if(this.options.sourceCodeLocationInfo&&this._setEndLocation(e,this.currentToken),
null===(a=(s=this.treeAdapter).onItemPop)||void 0===a||a.call(s,e,this.openElements.current),t){let e,t
;0===this.openElements.stackTop&&this.fragmentContext?(e=this.fragmentContext,
t=this.fragmentContextID):({current:e,currentTagId:t}=this.openElements),this._setContextModes(e,t)}}_setContextModes(e,t){
const s=e===this.document||e&&this.treeAdapter.getNamespaceURI(e)===I.HTML;this.currentNotInHTML=!s,
this.tokenizer.inForeignNode=!s&&void 0!==e&&void 0!==t&&!this._isIntegrationPoint(t,e)}_switchToTextParsing(e,t){
this._insertElement(e,I.HTML),this.tokenizer.state=t,this.originalInsertionMode=this.insertionMode,this.insertionMode=$.TEXT}
switchToPlaintextParsing(){this.insertionMode=$.TEXT,this.originalInsertionMode=$.IN_BODY,this.tokenizer.state=L.PLAINTEXT}
_getAdjustedCurrentElement(){return 0===this.openElements.stackTop&&this.fragmentContext?this.fragmentContext:this.openElements.current}
_findFormInFragmentContext(){let e=this.fragmentContext;for(;e;){if(this.treeAdapter.getTagName(e)===p.FORM){this.formElement=e;break}
e=this.treeAdapter.getParentNode(e)}}_initTokenizerForFragmentParsing(){
if(this.fragmentContext&&this.treeAdapter.getNamespaceURI(this.fragmentContext)===I.HTML)switch(this.fragmentContextID){case N.TITLE:
case N.TEXTAREA:this.tokenizer.state=L.RCDATA;break;case N.STYLE:case N.XMP:case N.IFRAME:case N.NOEMBED:case N.NOFRAMES:case N.NOSCRIPT:
this.tokenizer.state=L.RAWTEXT;break;case N.SCRIPT:this.tokenizer.state=L.SCRIPT_DATA;break;case N.PLAINTEXT:
this.tokenizer.state=L.PLAINTEXT}}_setDocumentType(e){const t=e.name||"",s=e.publicId||"",a=e.systemId||""
;if(this.treeAdapter.setDocumentType(this.document,t,s,a),e.location){
const t=this.treeAdapter.getChildNodes(this.document).find(e=>this.treeAdapter.isDocumentTypeNode(e))
;t&&this.treeAdapter.setNodeSourceCodeLocation(t,e.location)}}_attachElementToTree(e,t){if(this.options.sourceCodeLocationInfo){const s=t&&{
...t,startTag:t};this.treeAdapter.setNodeSourceCodeLocation(e,s)}if(this._shouldFosterParentOnInsertion())this._fosterParentElement(e);else{
const t=this.openElements.currentTmplContentOrNode;this.treeAdapter.appendChild(null!=t?t:this.document,e)}}_appendElement(e,t){
const s=this.treeAdapter.createElement(e.tagName,t,e.attrs);this._attachElementToTree(s,e.location)}_insertElement(e,t){
const s=this.treeAdapter.createElement(e.tagName,t,e.attrs);this._attachElementToTree(s,e.location),this.openElements.push(s,e.tagID)}
_insertFakeElement(e,t){const s=this.treeAdapter.createElement(e,I.HTML,[]);this._attachElementToTree(s,null),this.openElements.push(s,t)}
_insertTemplate(e){const t=this.treeAdapter.createElement(e.tagName,I.HTML,e.attrs),s=this.treeAdapter.createDocumentFragment()
;this.treeAdapter.setTemplateContent(t,s),this._attachElementToTree(t,e.location),this.openElements.push(t,e.tagID),
this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(s,null)}_insertFakeRootElement(){
const e=this.treeAdapter.createElement(p.HTML,I.HTML,[])
;this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(e,null),
this.treeAdapter.appendChild(this.openElements.current,e),this.openElements.push(e,N.HTML)}_appendCommentNode(e,t){
const s=this.treeAdapter.createCommentNode(e.data);this.treeAdapter.appendChild(t,s),
this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(s,e.location)}_insertCharacters(e){let t,s
;if(this._shouldFosterParentOnInsertion()?(({parent:t,beforeElement:s}=this._findFosterParentingLocation()),
s?this.treeAdapter.insertTextBefore(t,e.chars,s):this.treeAdapter.insertText(t,e.chars)):(t=this.openElements.currentTmplContentOrNode,
this.treeAdapter.insertText(t,e.chars)),!e.location)return;const a=this.treeAdapter.getChildNodes(t),n=s?a.lastIndexOf(s):a.length,r=a[n-1]
;if(this.treeAdapter.getNodeSourceCodeLocation(r)){const{endLine:t,endCol:s,endOffset:a}=e.location
;this.treeAdapter.updateNodeSourceCodeLocation(r,{endLine:t,endCol:s,endOffset:a})
}else this.options.sourceCodeLocationInfo&&this.treeAdapter.setNodeSourceCodeLocation(r,e.location)}_adoptNodes(e,t){
for(let s=this.treeAdapter.getFirstChild(e);s;s=this.treeAdapter.getFirstChild(e))this.treeAdapter.detachNode(s),
this.treeAdapter.appendChild(t,s)}_setEndLocation(e,t){if(this.treeAdapter.getNodeSourceCodeLocation(e)&&t.location){
const s=t.location,a=this.treeAdapter.getTagName(e),n=t.type===l.END_TAG&&a===t.tagName?{endTag:{...s},endLine:s.endLine,endCol:s.endCol,
endOffset:s.endOffset}:{endLine:s.startLine,endCol:s.startCol,endOffset:s.startOffset};this.treeAdapter.updateNodeSourceCodeLocation(e,n)}}
shouldProcessStartTagTokenInForeignContent(e){if(!this.currentNotInHTML)return!1;let t,s
;return 0===this.openElements.stackTop&&this.fragmentContext?(t=this.fragmentContext,
s=this.fragmentContextID):({current:t,currentTagId:s}=this.openElements),
(e.tagID!==N.SVG||this.treeAdapter.getTagName(t)!==p.ANNOTATION_XML||this.treeAdapter.getNamespaceURI(t)!==I.MATHML)&&(this.tokenizer.inForeignNode||(e.tagID===N.MGLYPH||e.tagID===N.MALIGNMARK)&&void 0!==s&&!this._isIntegrationPoint(s,t,I.HTML))
}_processToken(e){switch(e.type){case l.CHARACTER:this.onCharacter(e);break;case l.NULL_CHARACTER:this.onNullCharacter(e);break
;case l.COMMENT:this.onComment(e);break;case l.DOCTYPE:this.onDoctype(e);break;case l.START_TAG:this._processStartTag(e);break
;case l.END_TAG:this.onEndTag(e);break;case l.EOF:this.onEof(e);break;case l.WHITESPACE_CHARACTER:this.onWhitespaceCharacter(e)}}
_isIntegrationPoint(e,t,s){return isIntegrationPoint(e,this.treeAdapter.getNamespaceURI(t),this.treeAdapter.getAttrList(t),s)}
_reconstructActiveFormattingElements(){const e=this.activeFormattingElements.entries.length;if(e){
const t=this.activeFormattingElements.entries.findIndex(e=>e.type===y.Marker||this.openElements.contains(e.element))
;for(let s=-1===t?e-1:t-1;s>=0;s--){const e=this.activeFormattingElements.entries[s]
;this._insertElement(e.token,this.treeAdapter.getNamespaceURI(e.element)),e.element=this.openElements.current}}}_closeTableCell(){
this.openElements.generateImpliedEndTags(),this.openElements.popUntilTableCellPopped(),this.activeFormattingElements.clearToLastMarker(),
this.insertionMode=$.IN_ROW}_closePElement(){this.openElements.generateImpliedEndTagsWithExclusion(N.P),
this.openElements.popUntilTagNamePopped(N.P)}_resetInsertionMode(){
for(let e=this.openElements.stackTop;e>=0;e--)switch(0===e&&this.fragmentContext?this.fragmentContextID:this.openElements.tagIDs[e]){
case N.TR:return void(this.insertionMode=$.IN_ROW);case N.TBODY:case N.THEAD:case N.TFOOT:return void(this.insertionMode=$.IN_TABLE_BODY)
;case N.CAPTION:return void(this.insertionMode=$.IN_CAPTION);case N.COLGROUP:return void(this.insertionMode=$.IN_COLUMN_GROUP);case N.TABLE:
return void(this.insertionMode=$.IN_TABLE);case N.BODY:return void(this.insertionMode=$.IN_BODY);case N.FRAMESET:
return void(this.insertionMode=$.IN_FRAMESET);case N.SELECT:return void this._resetInsertionModeForSelect(e);case N.TEMPLATE:
return void(this.insertionMode=this.tmplInsertionModeStack[0]);case N.HTML:
return void(this.insertionMode=this.headElement?$.AFTER_HEAD:$.BEFORE_HEAD);case N.TD:case N.TH:
if(e>0)return void(this.insertionMode=$.IN_CELL);break;case N.HEAD:if(e>0)return void(this.insertionMode=$.IN_HEAD)}
this.insertionMode=$.IN_BODY}_resetInsertionModeForSelect(e){if(e>0)for(let t=e-1;t>0;t--){const e=this.openElements.tagIDs[t]
;if(e===N.TEMPLATE)break;if(e===N.TABLE)return void(this.insertionMode=$.IN_SELECT_IN_TABLE)}this.insertionMode=$.IN_SELECT}
_isElementCausesFosterParenting(e){return te.has(e)}_shouldFosterParentOnInsertion(){
return this.fosterParentingEnabled&&void 0!==this.openElements.currentTagId&&this._isElementCausesFosterParenting(this.openElements.currentTagId)
}_findFosterParentingLocation(){for(let e=this.openElements.stackTop;e>=0;e--){const t=this.openElements.items[e]
;switch(this.openElements.tagIDs[e]){case N.TEMPLATE:if(this.treeAdapter.getNamespaceURI(t)===I.HTML)return{
parent:this.treeAdapter.getTemplateContent(t),beforeElement:null};break;case N.TABLE:{const s=this.treeAdapter.getParentNode(t);return s?{
parent:s,beforeElement:t}:{parent:this.openElements.items[e-1],beforeElement:null}}}}return{parent:this.openElements.items[0],
beforeElement:null}}_fosterParentElement(e){const t=this._findFosterParentingLocation()
;t.beforeElement?this.treeAdapter.insertBefore(t.parent,e,t.beforeElement):this.treeAdapter.appendChild(t.parent,e)}_isSpecialElement(e,t){
const s=this.treeAdapter.getNamespaceURI(e);return D[s].has(t)}onCharacter(e){if(this.skipNextNewLine=!1,
this.tokenizer.inForeignNode)(function characterInForeignContent(e,t){e._insertCharacters(t),e.framesetOk=!1
})(this,e);else switch(this.insertionMode){case $.INITIAL:tokenInInitialMode(this,e);break;case $.BEFORE_HTML:tokenBeforeHtml(this,e);break
;case $.BEFORE_HEAD:tokenBeforeHead(this,e);break;case $.IN_HEAD:tokenInHead(this,e);break;case $.IN_HEAD_NO_SCRIPT:
tokenInHeadNoScript(this,e);break;case $.AFTER_HEAD:tokenAfterHead(this,e);break;case $.IN_BODY:case $.IN_CAPTION:case $.IN_CELL:
case $.IN_TEMPLATE:characterInBody(this,e);break;case $.TEXT:case $.IN_SELECT:case $.IN_SELECT_IN_TABLE:this._insertCharacters(e);break
;case $.IN_TABLE:case $.IN_TABLE_BODY:case $.IN_ROW:characterInTable(this,e);break;case $.IN_TABLE_TEXT:characterInTableText(this,e);break
;case $.IN_COLUMN_GROUP:tokenInColumnGroup(this,e);break;case $.AFTER_BODY:tokenAfterBody(this,e);break;case $.AFTER_AFTER_BODY:
tokenAfterAfterBody(this,e)}}onNullCharacter(e){
if(this.skipNextNewLine=!1,this.tokenizer.inForeignNode)(function nullCharacterInForeignContent(e,t){t.chars=r,e._insertCharacters(t)
})(this,e);else switch(this.insertionMode){case $.INITIAL:tokenInInitialMode(this,e);break;case $.BEFORE_HTML:tokenBeforeHtml(this,e);break
;case $.BEFORE_HEAD:tokenBeforeHead(this,e);break;case $.IN_HEAD:tokenInHead(this,e);break;case $.IN_HEAD_NO_SCRIPT:
tokenInHeadNoScript(this,e);break;case $.AFTER_HEAD:tokenAfterHead(this,e);break;case $.TEXT:this._insertCharacters(e);break
;case $.IN_TABLE:case $.IN_TABLE_BODY:case $.IN_ROW:characterInTable(this,e);break;case $.IN_COLUMN_GROUP:tokenInColumnGroup(this,e);break
;case $.AFTER_BODY:tokenAfterBody(this,e);break;case $.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)}}onComment(e){
if(this.skipNextNewLine=!1,this.currentNotInHTML)appendComment(this,e);else switch(this.insertionMode){case $.INITIAL:case $.BEFORE_HTML:
case $.BEFORE_HEAD:case $.IN_HEAD:case $.IN_HEAD_NO_SCRIPT:case $.AFTER_HEAD:case $.IN_BODY:case $.IN_TABLE:case $.IN_CAPTION:
case $.IN_COLUMN_GROUP:case $.IN_TABLE_BODY:case $.IN_ROW:case $.IN_CELL:case $.IN_SELECT:case $.IN_SELECT_IN_TABLE:case $.IN_TEMPLATE:
case $.IN_FRAMESET:case $.AFTER_FRAMESET:appendComment(this,e);break;case $.IN_TABLE_TEXT:tokenInTableText(this,e);break;case $.AFTER_BODY:
!function appendCommentToRootHtmlElement(e,t){e._appendCommentNode(t,e.openElements.items[0])}(this,e);break;case $.AFTER_AFTER_BODY:
case $.AFTER_AFTER_FRAMESET:!function appendCommentToDocument(e,t){e._appendCommentNode(t,e.document)}(this,e)}}onDoctype(e){
switch(this.skipNextNewLine=!1,this.insertionMode){case $.INITIAL:!function doctypeInInitialMode(e,t){e._setDocumentType(t)
;const s=t.forceQuirks?m.QUIRKS:function getDocumentMode(e){if(e.name!==x)return m.QUIRKS;const{systemId:t}=e
;if(t&&"http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"===t.toLowerCase())return m.QUIRKS;let{publicId:s}=e;if(null!==s){
if(s=s.toLowerCase(),W.has(s))return m.QUIRKS;let e=null===t?Q:v;if(hasPrefix(s,e))return m.QUIRKS;if(e=null===t?K:X,
hasPrefix(s,e))return m.LIMITED_QUIRKS}return m.NO_QUIRKS}(t);(function isConforming(e){
return e.name===x&&null===e.publicId&&(null===e.systemId||"about:legacy-compat"===e.systemId)})(t)||e._err(t,A.nonConformingDoctype)
;e.treeAdapter.setDocumentMode(e.document,s),e.insertionMode=$.BEFORE_HTML}(this,e);break;case $.BEFORE_HEAD:case $.IN_HEAD:
case $.IN_HEAD_NO_SCRIPT:case $.AFTER_HEAD:this._err(e,A.misplacedDoctype);break;case $.IN_TABLE_TEXT:tokenInTableText(this,e)}}
onStartTag(e){this.skipNextNewLine=!1,this.currentToken=e,this._processStartTag(e),
e.selfClosing&&!e.ackSelfClosing&&this._err(e,A.nonVoidHtmlElementStartTagWithTrailingSolidus)}_processStartTag(e){
this.shouldProcessStartTagTokenInForeignContent(e)?function startTagInForeignContent(e,t){if(function causesExit(e){const t=e.tagID
;return t===N.FONT&&e.attrs.some(({name:e})=>e===d.COLOR||e===d.SIZE||e===d.FACE)||Z.has(t)}(t))popUntilHtmlOrIntegrationPoint(e),
e._startTagOutsideForeignContent(t);else{const s=e._getAdjustedCurrentElement(),a=e.treeAdapter.getNamespaceURI(s)
;a===I.MATHML?adjustTokenMathMLAttrs(t):a===I.SVG&&(!function adjustTokenSVGTagName(e){const t=J.get(e.tagName);null!=t&&(e.tagName=t,
e.tagID=getTagID(e.tagName))}(t),adjustTokenSVGAttrs(t)),adjustTokenXMLAttrs(t),t.selfClosing?e._appendElement(t,a):e._insertElement(t,a),
t.ackSelfClosing=!0}}(this,e):this._startTagOutsideForeignContent(e)}_startTagOutsideForeignContent(e){switch(this.insertionMode){
case $.INITIAL:tokenInInitialMode(this,e);break;case $.BEFORE_HTML:!function startTagBeforeHtml(e,t){
t.tagID===N.HTML?(e._insertElement(t,I.HTML),e.insertionMode=$.BEFORE_HEAD):tokenBeforeHtml(e,t)}(this,e);break;case $.BEFORE_HEAD:
!function startTagBeforeHead(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t);break;case N.HEAD:e._insertElement(t,I.HTML),
e.headElement=e.openElements.current,e.insertionMode=$.IN_HEAD;break;default:tokenBeforeHead(e,t)}}(this,e);break;case $.IN_HEAD:
startTagInHead(this,e);break;case $.IN_HEAD_NO_SCRIPT:!function startTagInHeadNoScript(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t)
;break;case N.BASEFONT:case N.BGSOUND:case N.HEAD:case N.LINK:case N.META:case N.NOFRAMES:case N.STYLE:startTagInHead(e,t);break
;case N.NOSCRIPT:e._err(t,A.nestedNoscriptInHead);break;default:tokenInHeadNoScript(e,t)}}(this,e);break;case $.AFTER_HEAD:
!function startTagAfterHead(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t);break;case N.BODY:e._insertElement(t,I.HTML),
e.framesetOk=!1,e.insertionMode=$.IN_BODY;break;case N.FRAMESET:e._insertElement(t,I.HTML),e.insertionMode=$.IN_FRAMESET;break;case N.BASE:
case N.BASEFONT:case N.BGSOUND:case N.LINK:case N.META:case N.NOFRAMES:case N.SCRIPT:case N.STYLE:case N.TEMPLATE:case N.TITLE:
e._err(t,A.abandonedHeadElementChild),e.openElements.push(e.headElement,N.HEAD),startTagInHead(e,t),e.openElements.remove(e.headElement)
;break;case N.HEAD:e._err(t,A.misplacedStartTagForHeadElement);break;default:tokenAfterHead(e,t)}}(this,e);break;case $.IN_BODY:
startTagInBody(this,e);break;case $.IN_TABLE:startTagInTable(this,e);break;case $.IN_TABLE_TEXT:tokenInTableText(this,e);break
;case $.IN_CAPTION:!function startTagInCaption(e,t){const s=t.tagID
;ae.has(s)?e.openElements.hasInTableScope(N.CAPTION)&&(e.openElements.generateImpliedEndTags(),
e.openElements.popUntilTagNamePopped(N.CAPTION),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=$.IN_TABLE,
startTagInTable(e,t)):startTagInBody(e,t)}(this,e);break;case $.IN_COLUMN_GROUP:startTagInColumnGroup(this,e);break;case $.IN_TABLE_BODY:
startTagInTableBody(this,e);break;case $.IN_ROW:startTagInRow(this,e);break;case $.IN_CELL:!function startTagInCell(e,t){const s=t.tagID
;ae.has(s)?(e.openElements.hasInTableScope(N.TD)||e.openElements.hasInTableScope(N.TH))&&(e._closeTableCell(),
startTagInRow(e,t)):startTagInBody(e,t)}(this,e);break;case $.IN_SELECT:startTagInSelect(this,e);break;case $.IN_SELECT_IN_TABLE:
!function startTagInSelectInTable(e,t){const s=t.tagID
;s===N.CAPTION||s===N.TABLE||s===N.TBODY||s===N.TFOOT||s===N.THEAD||s===N.TR||s===N.TD||s===N.TH?(e.openElements.popUntilTagNamePopped(N.SELECT),
e._resetInsertionMode(),e._processStartTag(t)):startTagInSelect(e,t)}(this,e);break;case $.IN_TEMPLATE:!function startTagInTemplate(e,t){
switch(t.tagID){case N.BASE:case N.BASEFONT:case N.BGSOUND:case N.LINK:case N.META:case N.NOFRAMES:case N.SCRIPT:case N.STYLE:
case N.TEMPLATE:case N.TITLE:startTagInHead(e,t);break;case N.CAPTION:case N.COLGROUP:case N.TBODY:case N.TFOOT:case N.THEAD:
e.tmplInsertionModeStack[0]=$.IN_TABLE,e.insertionMode=$.IN_TABLE,startTagInTable(e,t);break;case N.COL:
e.tmplInsertionModeStack[0]=$.IN_COLUMN_GROUP,e.insertionMode=$.IN_COLUMN_GROUP,startTagInColumnGroup(e,t);break;case N.TR:
e.tmplInsertionModeStack[0]=$.IN_TABLE_BODY,e.insertionMode=$.IN_TABLE_BODY,startTagInTableBody(e,t);break;case N.TD:case N.TH:
e.tmplInsertionModeStack[0]=$.IN_ROW,e.insertionMode=$.IN_ROW,startTagInRow(e,t);break;default:e.tmplInsertionModeStack[0]=$.IN_BODY,
e.insertionMode=$.IN_BODY,startTagInBody(e,t)}}(this,e);break;case $.AFTER_BODY:!function startTagAfterBody(e,t){
t.tagID===N.HTML?startTagInBody(e,t):tokenAfterBody(e,t)}(this,e);break;case $.IN_FRAMESET:!function startTagInFrameset(e,t){
switch(t.tagID){case N.HTML:startTagInBody(e,t);break;case N.FRAMESET:e._insertElement(t,I.HTML);break;case N.FRAME:
e._appendElement(t,I.HTML),t.ackSelfClosing=!0;break;case N.NOFRAMES:startTagInHead(e,t)}}(this,e);break;case $.AFTER_FRAMESET:
!function startTagAfterFrameset(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t);break;case N.NOFRAMES:startTagInHead(e,t)}}(this,e)
;break;case $.AFTER_AFTER_BODY:!function startTagAfterAfterBody(e,t){t.tagID===N.HTML?startTagInBody(e,t):tokenAfterAfterBody(e,t)}(this,e)
;break;case $.AFTER_AFTER_FRAMESET:!function startTagAfterAfterFrameset(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t);break
;case N.NOFRAMES:startTagInHead(e,t)}}(this,e)}}onEndTag(e){this.skipNextNewLine=!1,this.currentToken=e,
this.currentNotInHTML?function endTagInForeignContent(e,t){if(t.tagID===N.P||t.tagID===N.BR)return popUntilHtmlOrIntegrationPoint(e),
void e._endTagOutsideForeignContent(t);for(let s=e.openElements.stackTop;s>0;s--){const a=e.openElements.items[s]
;if(e.treeAdapter.getNamespaceURI(a)===I.HTML){e._endTagOutsideForeignContent(t);break}const n=e.treeAdapter.getTagName(a)
;if(n.toLowerCase()===t.tagName){t.tagName=n,e.openElements.shortenToLength(s);break}}}(this,e):this._endTagOutsideForeignContent(e)}
_endTagOutsideForeignContent(e){switch(this.insertionMode){case $.INITIAL:tokenInInitialMode(this,e);break;case $.BEFORE_HTML:
!function endTagBeforeHtml(e,t){const s=t.tagID;s!==N.HTML&&s!==N.HEAD&&s!==N.BODY&&s!==N.BR||tokenBeforeHtml(e,t)}(this,e);break
;case $.BEFORE_HEAD:!function endTagBeforeHead(e,t){const s=t.tagID
;s===N.HEAD||s===N.BODY||s===N.HTML||s===N.BR?tokenBeforeHead(e,t):e._err(t,A.endTagWithoutMatchingOpenElement)}(this,e);break
;case $.IN_HEAD:!function endTagInHead(e,t){switch(t.tagID){case N.HEAD:e.openElements.pop(),e.insertionMode=$.AFTER_HEAD;break;case N.BODY:
case N.BR:case N.HTML:tokenInHead(e,t);break;case N.TEMPLATE:templateEndTagInHead(e,t);break;default:
e._err(t,A.endTagWithoutMatchingOpenElement)}}(this,e);break;case $.IN_HEAD_NO_SCRIPT:!function endTagInHeadNoScript(e,t){switch(t.tagID){
case N.NOSCRIPT:e.openElements.pop(),e.insertionMode=$.IN_HEAD;break;case N.BR:tokenInHeadNoScript(e,t);break;default:
e._err(t,A.endTagWithoutMatchingOpenElement)}}(this,e);break;case $.AFTER_HEAD:!function endTagAfterHead(e,t){switch(t.tagID){case N.BODY:
case N.HTML:case N.BR:tokenAfterHead(e,t);break;case N.TEMPLATE:templateEndTagInHead(e,t);break;default:
e._err(t,A.endTagWithoutMatchingOpenElement)}}(this,e);break;case $.IN_BODY:endTagInBody(this,e);break;case $.TEXT:
!function endTagInText(e,t){var s;t.tagID===N.SCRIPT&&(null===(s=e.scriptHandler)||void 0===s||s.call(e,e.openElements.current))
;e.openElements.pop(),e.insertionMode=e.originalInsertionMode}(this,e);break;case $.IN_TABLE:endTagInTable(this,e);break
;case $.IN_TABLE_TEXT:tokenInTableText(this,e);break;case $.IN_CAPTION:!function endTagInCaption(e,t){const s=t.tagID;switch(s){
case N.CAPTION:case N.TABLE:e.openElements.hasInTableScope(N.CAPTION)&&(e.openElements.generateImpliedEndTags(),
e.openElements.popUntilTagNamePopped(N.CAPTION),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=$.IN_TABLE,
s===N.TABLE&&endTagInTable(e,t));break;case N.BODY:case N.COL:case N.COLGROUP:case N.HTML:case N.TBODY:case N.TD:case N.TFOOT:case N.TH:
case N.THEAD:case N.TR:break;default:endTagInBody(e,t)}}(this,e);break;case $.IN_COLUMN_GROUP:!function endTagInColumnGroup(e,t){
switch(t.tagID){case N.COLGROUP:e.openElements.currentTagId===N.COLGROUP&&(e.openElements.pop(),e.insertionMode=$.IN_TABLE);break
;case N.TEMPLATE:templateEndTagInHead(e,t);break;case N.COL:break;default:tokenInColumnGroup(e,t)}}(this,e);break;case $.IN_TABLE_BODY:
endTagInTableBody(this,e);break;case $.IN_ROW:endTagInRow(this,e);break;case $.IN_CELL:!function endTagInCell(e,t){const s=t.tagID
;switch(s){case N.TD:case N.TH:e.openElements.hasInTableScope(s)&&(e.openElements.generateImpliedEndTags(),
e.openElements.popUntilTagNamePopped(s),e.activeFormattingElements.clearToLastMarker(),e.insertionMode=$.IN_ROW);break;case N.TABLE:
case N.TBODY:case N.TFOOT:case N.THEAD:case N.TR:e.openElements.hasInTableScope(s)&&(e._closeTableCell(),endTagInRow(e,t));break
;case N.BODY:case N.CAPTION:case N.COL:case N.COLGROUP:case N.HTML:break;default:endTagInBody(e,t)}}(this,e);break;case $.IN_SELECT:
endTagInSelect(this,e);break;case $.IN_SELECT_IN_TABLE:!function endTagInSelectInTable(e,t){const s=t.tagID
;s===N.CAPTION||s===N.TABLE||s===N.TBODY||s===N.TFOOT||s===N.THEAD||s===N.TR||s===N.TD||s===N.TH?e.openElements.hasInTableScope(s)&&(e.openElements.popUntilTagNamePopped(N.SELECT),
e._resetInsertionMode(),e.onEndTag(t)):endTagInSelect(e,t)}(this,e);break;case $.IN_TEMPLATE:!function endTagInTemplate(e,t){
t.tagID===N.TEMPLATE&&templateEndTagInHead(e,t)}(this,e);break;case $.AFTER_BODY:endTagAfterBody(this,e);break;case $.IN_FRAMESET:
!function endTagInFrameset(e,t){t.tagID!==N.FRAMESET||e.openElements.isRootHtmlElementCurrent()||(e.openElements.pop(),
e.fragmentContext||e.openElements.currentTagId===N.FRAMESET||(e.insertionMode=$.AFTER_FRAMESET))}(this,e);break;case $.AFTER_FRAMESET:
!function endTagAfterFrameset(e,t){t.tagID===N.HTML&&(e.insertionMode=$.AFTER_AFTER_FRAMESET)}(this,e);break;case $.AFTER_AFTER_BODY:
tokenAfterAfterBody(this,e)}}onEof(e){switch(this.insertionMode){case $.INITIAL:tokenInInitialMode(this,e);break;case $.BEFORE_HTML:
tokenBeforeHtml(this,e);break;case $.BEFORE_HEAD:tokenBeforeHead(this,e);break;case $.IN_HEAD:tokenInHead(this,e);break
;case $.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e);break;case $.AFTER_HEAD:tokenAfterHead(this,e);break;case $.IN_BODY:case $.IN_TABLE:
case $.IN_CAPTION:case $.IN_COLUMN_GROUP:case $.IN_TABLE_BODY:case $.IN_ROW:case $.IN_CELL:case $.IN_SELECT:case $.IN_SELECT_IN_TABLE:
eofInBody(this,e);break;case $.TEXT:!function eofInText(e,t){e._err(t,A.eofInElementThatCanContainOnlyText),e.openElements.pop(),
e.insertionMode=e.originalInsertionMode,e.onEof(t)}(this,e);break;case $.IN_TABLE_TEXT:tokenInTableText(this,e);break;case $.IN_TEMPLATE:
eofInTemplate(this,e);break;case $.AFTER_BODY:case $.IN_FRAMESET:case $.AFTER_FRAMESET:case $.AFTER_AFTER_BODY:case $.AFTER_AFTER_FRAMESET:
stopParsing(this,e)}}onWhitespaceCharacter(e){if(this.skipNextNewLine&&(this.skipNextNewLine=!1,e.chars.charCodeAt(0)===i.LINE_FEED)){
if(1===e.chars.length)return;e.chars=e.chars.substr(1)}
if(this.tokenizer.inForeignNode)this._insertCharacters(e);else switch(this.insertionMode){case $.IN_HEAD:case $.IN_HEAD_NO_SCRIPT:
case $.AFTER_HEAD:case $.TEXT:case $.IN_COLUMN_GROUP:case $.IN_SELECT:case $.IN_SELECT_IN_TABLE:case $.IN_FRAMESET:case $.AFTER_FRAMESET:
this._insertCharacters(e);break;case $.IN_BODY:case $.IN_CAPTION:case $.IN_CELL:case $.IN_TEMPLATE:case $.AFTER_BODY:
case $.AFTER_AFTER_BODY:case $.AFTER_AFTER_FRAMESET:whitespaceCharacterInBody(this,e);break;case $.IN_TABLE:case $.IN_TABLE_BODY:
case $.IN_ROW:characterInTable(this,e);break;case $.IN_TABLE_TEXT:whitespaceCharacterInTableText(this,e)}}}
function aaObtainFormattingElementEntry(e,t){let s=e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName)
;return s?e.openElements.contains(s.element)?e.openElements.hasInScope(t.tagID)||(s=null):(e.activeFormattingElements.removeEntry(s),
s=null):genericEndTagInBody(e,t),s}function aaObtainFurthestBlock(e,t){let s=null,a=e.openElements.stackTop;for(;a>=0;a--){
const n=e.openElements.items[a];if(n===t.element)break;e._isSpecialElement(n,e.openElements.tagIDs[a])&&(s=n)}
return s||(e.openElements.shortenToLength(Math.max(a,0)),e.activeFormattingElements.removeEntry(t)),s}function aaInnerLoop(e,t,s){
let a=t,n=e.openElements.getCommonAncestor(t);for(let r=0,i=n;i!==s;r++,i=n){n=e.openElements.getCommonAncestor(i)
;const s=e.activeFormattingElements.getElementEntry(i),o=s&&r>=3;!s||o?(o&&e.activeFormattingElements.removeEntry(s),
e.openElements.remove(i)):(i=aaRecreateElementFromEntry(e,s),a===t&&(e.activeFormattingElements.bookmark=s),e.treeAdapter.detachNode(a),
e.treeAdapter.appendChild(i,a),a=i)}return a}function aaRecreateElementFromEntry(e,t){
const s=e.treeAdapter.getNamespaceURI(t.element),a=e.treeAdapter.createElement(t.token.tagName,s,t.token.attrs)
;return e.openElements.replace(t.element,a),t.element=a,a}function aaInsertLastNodeInCommonAncestor(e,t,s){
const a=getTagID(e.treeAdapter.getTagName(t));if(e._isElementCausesFosterParenting(a))e._fosterParentElement(s);else{
const n=e.treeAdapter.getNamespaceURI(t);a===N.TEMPLATE&&n===I.HTML&&(t=e.treeAdapter.getTemplateContent(t)),e.treeAdapter.appendChild(t,s)}
}function aaReplaceFormattingElement(e,t,s){
const a=e.treeAdapter.getNamespaceURI(s.element),{token:n}=s,r=e.treeAdapter.createElement(n.tagName,a,n.attrs);e._adoptNodes(t,r),
e.treeAdapter.appendChild(t,r),e.activeFormattingElements.insertElementAfterBookmark(r,n),e.activeFormattingElements.removeEntry(s),
e.openElements.remove(s.element),e.openElements.insertAfter(t,r,n.tagID)}function callAdoptionAgency(e,t){for(let s=0;s<8;s++){
const s=aaObtainFormattingElementEntry(e,t);if(!s)break;const a=aaObtainFurthestBlock(e,s);if(!a)break;e.activeFormattingElements.bookmark=s
;const n=aaInnerLoop(e,a,s.element),r=e.openElements.getCommonAncestor(s.element);e.treeAdapter.detachNode(n),
r&&aaInsertLastNodeInCommonAncestor(e,r,n),aaReplaceFormattingElement(e,a,s)}}function appendComment(e,t){
e._appendCommentNode(t,e.openElements.currentTmplContentOrNode)}function stopParsing(e,t){if(e.stopped=!0,t.location){
const s=e.fragmentContext?0:2;for(let a=e.openElements.stackTop;a>=s;a--)e._setEndLocation(e.openElements.items[a],t)
;if(!e.fragmentContext&&e.openElements.stackTop>=0){const s=e.openElements.items[0],a=e.treeAdapter.getNodeSourceCodeLocation(s)
;if(a&&!a.endTag&&(e._setEndLocation(s,t),e.openElements.stackTop>=1)){
const s=e.openElements.items[1],a=e.treeAdapter.getNodeSourceCodeLocation(s);a&&!a.endTag&&e._setEndLocation(s,t)}}}}
function tokenInInitialMode(e,t){e._err(t,A.missingDoctype,!0),e.treeAdapter.setDocumentMode(e.document,m.QUIRKS),
e.insertionMode=$.BEFORE_HTML,e._processToken(t)}function tokenBeforeHtml(e,t){e._insertFakeRootElement(),e.insertionMode=$.BEFORE_HEAD,
e._processToken(t)}function tokenBeforeHead(e,t){e._insertFakeElement(p.HEAD,N.HEAD),e.headElement=e.openElements.current,
e.insertionMode=$.IN_HEAD,e._processToken(t)}function startTagInHead(e,t){switch(t.tagID){case N.HTML:startTagInBody(e,t);break;case N.BASE:
case N.BASEFONT:case N.BGSOUND:case N.LINK:case N.META:e._appendElement(t,I.HTML),t.ackSelfClosing=!0;break;case N.TITLE:
e._switchToTextParsing(t,L.RCDATA);break;case N.NOSCRIPT:
e.options.scriptingEnabled?e._switchToTextParsing(t,L.RAWTEXT):(e._insertElement(t,I.HTML),e.insertionMode=$.IN_HEAD_NO_SCRIPT);break
;case N.NOFRAMES:case N.STYLE:e._switchToTextParsing(t,L.RAWTEXT);break;case N.SCRIPT:e._switchToTextParsing(t,L.SCRIPT_DATA);break
;case N.TEMPLATE:e._insertTemplate(t),e.activeFormattingElements.insertMarker(),e.framesetOk=!1,e.insertionMode=$.IN_TEMPLATE,
e.tmplInsertionModeStack.unshift($.IN_TEMPLATE);break;case N.HEAD:e._err(t,A.misplacedStartTagForHeadElement);break;default:tokenInHead(e,t)
}}function templateEndTagInHead(e,t){e.openElements.tmplCount>0?(e.openElements.generateImpliedEndTagsThoroughly(),
e.openElements.currentTagId!==N.TEMPLATE&&e._err(t,A.closingOfElementWithOpenChildElements),
e.openElements.popUntilTagNamePopped(N.TEMPLATE),e.activeFormattingElements.clearToLastMarker(),e.tmplInsertionModeStack.shift(),
e._resetInsertionMode()):e._err(t,A.endTagWithoutMatchingOpenElement)}function tokenInHead(e,t){e.openElements.pop(),
e.insertionMode=$.AFTER_HEAD,e._processToken(t)}function tokenInHeadNoScript(e,t){
const s=t.type===l.EOF?A.openElementsLeftAfterEof:A.disallowedContentInNoscriptInHead;e._err(t,s),e.openElements.pop(),
e.insertionMode=$.IN_HEAD,e._processToken(t)}function tokenAfterHead(e,t){e._insertFakeElement(p.BODY,N.BODY),e.insertionMode=$.IN_BODY,
modeInBody(e,t)}function modeInBody(e,t){switch(t.type){case l.CHARACTER:characterInBody(e,t);break;case l.WHITESPACE_CHARACTER:
whitespaceCharacterInBody(e,t);break;case l.COMMENT:appendComment(e,t);break;case l.START_TAG:startTagInBody(e,t);break;case l.END_TAG:
endTagInBody(e,t);break;case l.EOF:eofInBody(e,t)}}function whitespaceCharacterInBody(e,t){e._reconstructActiveFormattingElements(),
e._insertCharacters(t)}function characterInBody(e,t){e._reconstructActiveFormattingElements(),e._insertCharacters(t),e.framesetOk=!1}
function areaStartTagInBody(e,t){e._reconstructActiveFormattingElements(),e._appendElement(t,I.HTML),e.framesetOk=!1,t.ackSelfClosing=!0}
function isHiddenInput(e){const t=getTokenAttr(e,d.TYPE);return null!=t&&"hidden"===t.toLowerCase()}function rawTextStartTagInBody(e,t){
e._switchToTextParsing(t,L.RAWTEXT)}function genericStartTagInBody(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML)}
function startTagInBody(e,t){switch(t.tagID){case N.I:case N.S:case N.B:case N.U:case N.EM:case N.TT:case N.BIG:case N.CODE:case N.FONT:
case N.SMALL:case N.STRIKE:case N.STRONG:!function bStartTagInBody(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML),
e.activeFormattingElements.pushElement(e.openElements.current,t)}(e,t);break;case N.A:!function aStartTagInBody(e,t){
const s=e.activeFormattingElements.getElementEntryInScopeWithTagName(p.A);s&&(callAdoptionAgency(e,t),e.openElements.remove(s.element),
e.activeFormattingElements.removeEntry(s)),e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML),
e.activeFormattingElements.pushElement(e.openElements.current,t)}(e,t);break;case N.H1:case N.H2:case N.H3:case N.H4:case N.H5:case N.H6:
!function numberedHeaderStartTagInBody(e,t){e.openElements.hasInButtonScope(N.P)&&e._closePElement(),
void 0!==e.openElements.currentTagId&&O.has(e.openElements.currentTagId)&&e.openElements.pop(),e._insertElement(t,I.HTML)}(e,t);break
;case N.P:case N.DL:case N.OL:case N.UL:case N.DIV:case N.DIR:case N.NAV:case N.MAIN:case N.MENU:case N.ASIDE:case N.CENTER:case N.FIGURE:
case N.FOOTER:case N.HEADER:case N.HGROUP:case N.DIALOG:case N.DETAILS:case N.ADDRESS:case N.ARTICLE:case N.SEARCH:case N.SECTION:
case N.SUMMARY:case N.FIELDSET:case N.BLOCKQUOTE:case N.FIGCAPTION:!function addressStartTagInBody(e,t){
e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._insertElement(t,I.HTML)}(e,t);break;case N.LI:case N.DD:case N.DT:
!function listItemStartTagInBody(e,t){e.framesetOk=!1;const s=t.tagID;for(let t=e.openElements.stackTop;t>=0;t--){
const a=e.openElements.tagIDs[t];if(s===N.LI&&a===N.LI||(s===N.DD||s===N.DT)&&(a===N.DD||a===N.DT)){
e.openElements.generateImpliedEndTagsWithExclusion(a),e.openElements.popUntilTagNamePopped(a);break}
if(a!==N.ADDRESS&&a!==N.DIV&&a!==N.P&&e._isSpecialElement(e.openElements.items[t],a))break}
e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._insertElement(t,I.HTML)}(e,t);break;case N.BR:case N.IMG:case N.WBR:case N.AREA:
case N.EMBED:case N.KEYGEN:areaStartTagInBody(e,t);break;case N.HR:!function hrStartTagInBody(e,t){
e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._appendElement(t,I.HTML),e.framesetOk=!1,t.ackSelfClosing=!0}(e,t);break
;case N.RB:case N.RTC:!function rbStartTagInBody(e,t){e.openElements.hasInScope(N.RUBY)&&e.openElements.generateImpliedEndTags(),
e._insertElement(t,I.HTML)}(e,t);break;case N.RT:case N.RP:!function rtStartTagInBody(e,t){
e.openElements.hasInScope(N.RUBY)&&e.openElements.generateImpliedEndTagsWithExclusion(N.RTC),e._insertElement(t,I.HTML)}(e,t);break
;case N.PRE:case N.LISTING:!function preStartTagInBody(e,t){e.openElements.hasInButtonScope(N.P)&&e._closePElement(),
e._insertElement(t,I.HTML),e.skipNextNewLine=!0,e.framesetOk=!1}(e,t);break;case N.XMP:!function xmpStartTagInBody(e,t){
e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._reconstructActiveFormattingElements(),e.framesetOk=!1,
e._switchToTextParsing(t,L.RAWTEXT)}(e,t);break;case N.SVG:!function svgStartTagInBody(e,t){e._reconstructActiveFormattingElements(),
adjustTokenSVGAttrs(t),adjustTokenXMLAttrs(t),t.selfClosing?e._appendElement(t,I.SVG):e._insertElement(t,I.SVG),t.ackSelfClosing=!0}(e,t)
;break;case N.HTML:!function htmlStartTagInBody(e,t){
0===e.openElements.tmplCount&&e.treeAdapter.adoptAttributes(e.openElements.items[0],t.attrs)}(e,t);break;case N.BASE:case N.LINK:
case N.META:case N.STYLE:case N.TITLE:case N.SCRIPT:case N.BGSOUND:case N.BASEFONT:case N.TEMPLATE:startTagInHead(e,t);break;case N.BODY:
!function bodyStartTagInBody(e,t){const s=e.openElements.tryPeekProperlyNestedBodyElement()
;s&&0===e.openElements.tmplCount&&(e.framesetOk=!1,e.treeAdapter.adoptAttributes(s,t.attrs))}(e,t);break;case N.FORM:
!function formStartTagInBody(e,t){const s=e.openElements.tmplCount>0
;e.formElement&&!s||(e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._insertElement(t,I.HTML),
s||(e.formElement=e.openElements.current))}(e,t);break;case N.NOBR:!function nobrStartTagInBody(e,t){
e._reconstructActiveFormattingElements(),e.openElements.hasInScope(N.NOBR)&&(callAdoptionAgency(e,t),
e._reconstructActiveFormattingElements()),e._insertElement(t,I.HTML),e.activeFormattingElements.pushElement(e.openElements.current,t)}(e,t)
;break;case N.MATH:!function mathStartTagInBody(e,t){e._reconstructActiveFormattingElements(),adjustTokenMathMLAttrs(t),
adjustTokenXMLAttrs(t),t.selfClosing?e._appendElement(t,I.MATHML):e._insertElement(t,I.MATHML),t.ackSelfClosing=!0}(e,t);break;case N.TABLE:
!function tableStartTagInBody(e,t){
e.treeAdapter.getDocumentMode(e.document)!==m.QUIRKS&&e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._insertElement(t,I.HTML),
e.framesetOk=!1,e.insertionMode=$.IN_TABLE}(e,t);break;case N.INPUT:!function inputStartTagInBody(e,t){
e._reconstructActiveFormattingElements(),e._appendElement(t,I.HTML),isHiddenInput(t)||(e.framesetOk=!1),t.ackSelfClosing=!0}(e,t);break
;case N.PARAM:case N.TRACK:case N.SOURCE:!function paramStartTagInBody(e,t){e._appendElement(t,I.HTML),t.ackSelfClosing=!0}(e,t);break
;case N.IMAGE:!function imageStartTagInBody(e,t){t.tagName=p.IMG,t.tagID=N.IMG,areaStartTagInBody(e,t)}(e,t);break;case N.BUTTON:
!function buttonStartTagInBody(e,t){e.openElements.hasInScope(N.BUTTON)&&(e.openElements.generateImpliedEndTags(),
e.openElements.popUntilTagNamePopped(N.BUTTON)),e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML),e.framesetOk=!1}(e,t)
;break;case N.APPLET:case N.OBJECT:case N.MARQUEE:!function appletStartTagInBody(e,t){e._reconstructActiveFormattingElements(),
e._insertElement(t,I.HTML),e.activeFormattingElements.insertMarker(),e.framesetOk=!1}(e,t);break;case N.IFRAME:
!function iframeStartTagInBody(e,t){e.framesetOk=!1,e._switchToTextParsing(t,L.RAWTEXT)}(e,t);break;case N.SELECT:
!function selectStartTagInBody(e,t){e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML),e.framesetOk=!1,
e.insertionMode=e.insertionMode===$.IN_TABLE||e.insertionMode===$.IN_CAPTION||e.insertionMode===$.IN_TABLE_BODY||e.insertionMode===$.IN_ROW||e.insertionMode===$.IN_CELL?$.IN_SELECT_IN_TABLE:$.IN_SELECT
}(e,t);break;case N.OPTION:case N.OPTGROUP:!function optgroupStartTagInBody(e,t){
e.openElements.currentTagId===N.OPTION&&e.openElements.pop(),e._reconstructActiveFormattingElements(),e._insertElement(t,I.HTML)}(e,t);break
;case N.NOEMBED:case N.NOFRAMES:rawTextStartTagInBody(e,t);break;case N.FRAMESET:!function framesetStartTagInBody(e,t){
const s=e.openElements.tryPeekProperlyNestedBodyElement();e.framesetOk&&s&&(e.treeAdapter.detachNode(s),
e.openElements.popAllUpToHtmlElement(),e._insertElement(t,I.HTML),e.insertionMode=$.IN_FRAMESET)}(e,t);break;case N.TEXTAREA:
!function textareaStartTagInBody(e,t){e._insertElement(t,I.HTML),e.skipNextNewLine=!0,e.tokenizer.state=L.RCDATA,
e.originalInsertionMode=e.insertionMode,e.framesetOk=!1,e.insertionMode=$.TEXT}(e,t);break;case N.NOSCRIPT:
e.options.scriptingEnabled?rawTextStartTagInBody(e,t):genericStartTagInBody(e,t);break;case N.PLAINTEXT:
!function plaintextStartTagInBody(e,t){e.openElements.hasInButtonScope(N.P)&&e._closePElement(),e._insertElement(t,I.HTML),
e.tokenizer.state=L.PLAINTEXT}(e,t);break;case N.COL:case N.TH:case N.TD:case N.TR:case N.HEAD:case N.FRAME:case N.TBODY:case N.TFOOT:
case N.THEAD:case N.CAPTION:case N.COLGROUP:break;default:genericStartTagInBody(e,t)}}function genericEndTagInBody(e,t){
const s=t.tagName,a=t.tagID;for(let t=e.openElements.stackTop;t>0;t--){const n=e.openElements.items[t],r=e.openElements.tagIDs[t]
;if(a===r&&(a!==N.UNKNOWN||e.treeAdapter.getTagName(n)===s)){e.openElements.generateImpliedEndTagsWithExclusion(a),
e.openElements.stackTop>=t&&e.openElements.shortenToLength(t);break}if(e._isSpecialElement(n,r))break}}function endTagInBody(e,t){
switch(t.tagID){case N.A:case N.B:case N.I:case N.S:case N.U:case N.EM:case N.TT:case N.BIG:case N.CODE:case N.FONT:case N.NOBR:
case N.SMALL:case N.STRIKE:case N.STRONG:callAdoptionAgency(e,t);break;case N.P:!function pEndTagInBody(e){
e.openElements.hasInButtonScope(N.P)||e._insertFakeElement(p.P,N.P),e._closePElement()}(e);break;case N.DL:case N.UL:case N.OL:case N.DIR:
case N.DIV:case N.NAV:case N.PRE:case N.MAIN:case N.MENU:case N.ASIDE:case N.BUTTON:case N.CENTER:case N.FIGURE:case N.FOOTER:case N.HEADER:
case N.HGROUP:case N.DIALOG:case N.ADDRESS:case N.ARTICLE:case N.DETAILS:case N.SEARCH:case N.SECTION:case N.SUMMARY:case N.LISTING:
case N.FIELDSET:case N.BLOCKQUOTE:case N.FIGCAPTION:!function addressEndTagInBody(e,t){const s=t.tagID
;e.openElements.hasInScope(s)&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilTagNamePopped(s))}(e,t);break;case N.LI:
!function liEndTagInBody(e){e.openElements.hasInListItemScope(N.LI)&&(e.openElements.generateImpliedEndTagsWithExclusion(N.LI),
e.openElements.popUntilTagNamePopped(N.LI))}(e);break;case N.DD:case N.DT:!function ddEndTagInBody(e,t){const s=t.tagID
;e.openElements.hasInScope(s)&&(e.openElements.generateImpliedEndTagsWithExclusion(s),e.openElements.popUntilTagNamePopped(s))}(e,t);break
;case N.H1:case N.H2:case N.H3:case N.H4:case N.H5:case N.H6:!function numberedHeaderEndTagInBody(e){
e.openElements.hasNumberedHeaderInScope()&&(e.openElements.generateImpliedEndTags(),e.openElements.popUntilNumberedHeaderPopped())}(e);break
;case N.BR:!function brEndTagInBody(e){e._reconstructActiveFormattingElements(),e._insertFakeElement(p.BR,N.BR),e.openElements.pop(),
e.framesetOk=!1}(e);break;case N.BODY:!function bodyEndTagInBody(e,t){if(e.openElements.hasInScope(N.BODY)&&(e.insertionMode=$.AFTER_BODY,
e.options.sourceCodeLocationInfo)){const s=e.openElements.tryPeekProperlyNestedBodyElement();s&&e._setEndLocation(s,t)}}(e,t);break
;case N.HTML:!function htmlEndTagInBody(e,t){e.openElements.hasInScope(N.BODY)&&(e.insertionMode=$.AFTER_BODY,endTagAfterBody(e,t))}(e,t)
;break;case N.FORM:!function formEndTagInBody(e){const t=e.openElements.tmplCount>0,{formElement:s}=e;t||(e.formElement=null),
(s||t)&&e.openElements.hasInScope(N.FORM)&&(e.openElements.generateImpliedEndTags(),
t?e.openElements.popUntilTagNamePopped(N.FORM):s&&e.openElements.remove(s))}(e);break;case N.APPLET:case N.OBJECT:case N.MARQUEE:
!function appletEndTagInBody(e,t){const s=t.tagID;e.openElements.hasInScope(s)&&(e.openElements.generateImpliedEndTags(),
e.openElements.popUntilTagNamePopped(s),e.activeFormattingElements.clearToLastMarker())}(e,t);break;case N.TEMPLATE:
templateEndTagInHead(e,t);break;default:genericEndTagInBody(e,t)}}function eofInBody(e,t){
e.tmplInsertionModeStack.length>0?eofInTemplate(e,t):stopParsing(e,t)}function characterInTable(e,t){
if(void 0!==e.openElements.currentTagId&&te.has(e.openElements.currentTagId))switch(e.pendingCharacterTokens.length=0,
e.hasNonWhitespacePendingCharacterToken=!1,e.originalInsertionMode=e.insertionMode,e.insertionMode=$.IN_TABLE_TEXT,t.type){case l.CHARACTER:
characterInTableText(e,t);break;case l.WHITESPACE_CHARACTER:whitespaceCharacterInTableText(e,t)}else tokenInTable(e,t)}
function startTagInTable(e,t){switch(t.tagID){case N.TD:case N.TH:case N.TR:!function tdStartTagInTable(e,t){
e.openElements.clearBackToTableContext(),e._insertFakeElement(p.TBODY,N.TBODY),e.insertionMode=$.IN_TABLE_BODY,startTagInTableBody(e,t)
}(e,t);break;case N.STYLE:case N.SCRIPT:case N.TEMPLATE:startTagInHead(e,t);break;case N.COL:!function colStartTagInTable(e,t){
e.openElements.clearBackToTableContext(),e._insertFakeElement(p.COLGROUP,N.COLGROUP),e.insertionMode=$.IN_COLUMN_GROUP,
startTagInColumnGroup(e,t)}(e,t);break;case N.FORM:!function formStartTagInTable(e,t){
e.formElement||0!==e.openElements.tmplCount||(e._insertElement(t,I.HTML),e.formElement=e.openElements.current,e.openElements.pop())}(e,t)
;break;case N.TABLE:!function tableStartTagInTable(e,t){
e.openElements.hasInTableScope(N.TABLE)&&(e.openElements.popUntilTagNamePopped(N.TABLE),e._resetInsertionMode(),e._processStartTag(t))}(e,t)
;break;case N.TBODY:case N.TFOOT:case N.THEAD:!function tbodyStartTagInTable(e,t){e.openElements.clearBackToTableContext(),
e._insertElement(t,I.HTML),e.insertionMode=$.IN_TABLE_BODY}(e,t);break;case N.INPUT:!function inputStartTagInTable(e,t){
isHiddenInput(t)?e._appendElement(t,I.HTML):tokenInTable(e,t),t.ackSelfClosing=!0}(e,t);break;case N.CAPTION:
!function captionStartTagInTable(e,t){e.openElements.clearBackToTableContext(),e.activeFormattingElements.insertMarker(),
e._insertElement(t,I.HTML),e.insertionMode=$.IN_CAPTION}(e,t);break;case N.COLGROUP:!function colgroupStartTagInTable(e,t){
e.openElements.clearBackToTableContext(),e._insertElement(t,I.HTML),e.insertionMode=$.IN_COLUMN_GROUP}(e,t);break;default:tokenInTable(e,t)}
}function endTagInTable(e,t){switch(t.tagID){case N.TABLE:
e.openElements.hasInTableScope(N.TABLE)&&(e.openElements.popUntilTagNamePopped(N.TABLE),e._resetInsertionMode());break;case N.TEMPLATE:
templateEndTagInHead(e,t);break;case N.BODY:case N.CAPTION:case N.COL:case N.COLGROUP:case N.HTML:case N.TBODY:case N.TD:case N.TFOOT:
case N.TH:case N.THEAD:case N.TR:break;default:tokenInTable(e,t)}}function tokenInTable(e,t){const s=e.fosterParentingEnabled
;e.fosterParentingEnabled=!0,modeInBody(e,t),e.fosterParentingEnabled=s}function whitespaceCharacterInTableText(e,t){
e.pendingCharacterTokens.push(t)}function characterInTableText(e,t){e.pendingCharacterTokens.push(t),
e.hasNonWhitespacePendingCharacterToken=!0}function tokenInTableText(e,t){let s=0
;if(e.hasNonWhitespacePendingCharacterToken)for(;s<e.pendingCharacterTokens.length;s++)tokenInTable(e,e.pendingCharacterTokens[s]);else for(;s<e.pendingCharacterTokens.length;s++)e._insertCharacters(e.pendingCharacterTokens[s])
;e.insertionMode=e.originalInsertionMode,e._processToken(t)}
const ae=new Set([N.CAPTION,N.COL,N.COLGROUP,N.TBODY,N.TD,N.TFOOT,N.TH,N.THEAD,N.TR]);function startTagInColumnGroup(e,t){switch(t.tagID){
case N.HTML:startTagInBody(e,t);break;case N.COL:e._appendElement(t,I.HTML),t.ackSelfClosing=!0;break;case N.TEMPLATE:startTagInHead(e,t)
;break;default:tokenInColumnGroup(e,t)}}function tokenInColumnGroup(e,t){e.openElements.currentTagId===N.COLGROUP&&(e.openElements.pop(),
e.insertionMode=$.IN_TABLE,e._processToken(t))}function startTagInTableBody(e,t){switch(t.tagID){case N.TR:
e.openElements.clearBackToTableBodyContext(),e._insertElement(t,I.HTML),e.insertionMode=$.IN_ROW;break;case N.TH:case N.TD:
e.openElements.clearBackToTableBodyContext(),e._insertFakeElement(p.TR,N.TR),e.insertionMode=$.IN_ROW,startTagInRow(e,t);break
;case N.CAPTION:case N.COL:case N.COLGROUP:case N.TBODY:case N.TFOOT:case N.THEAD:
e.openElements.hasTableBodyContextInTableScope()&&(e.openElements.clearBackToTableBodyContext(),e.openElements.pop(),
e.insertionMode=$.IN_TABLE,startTagInTable(e,t));break;default:startTagInTable(e,t)}}function endTagInTableBody(e,t){const s=t.tagID
;switch(t.tagID){case N.TBODY:case N.TFOOT:case N.THEAD:e.openElements.hasInTableScope(s)&&(e.openElements.clearBackToTableBodyContext(),
e.openElements.pop(),e.insertionMode=$.IN_TABLE);break;case N.TABLE:
e.openElements.hasTableBodyContextInTableScope()&&(e.openElements.clearBackToTableBodyContext(),e.openElements.pop(),
e.insertionMode=$.IN_TABLE,endTagInTable(e,t));break;case N.BODY:case N.CAPTION:case N.COL:case N.COLGROUP:case N.HTML:case N.TD:case N.TH:
case N.TR:break;default:endTagInTable(e,t)}}function startTagInRow(e,t){switch(t.tagID){case N.TH:case N.TD:
e.openElements.clearBackToTableRowContext(),e._insertElement(t,I.HTML),e.insertionMode=$.IN_CELL,e.activeFormattingElements.insertMarker()
;break;case N.CAPTION:case N.COL:case N.COLGROUP:case N.TBODY:case N.TFOOT:case N.THEAD:case N.TR:
e.openElements.hasInTableScope(N.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=$.IN_TABLE_BODY,
startTagInTableBody(e,t));break;default:startTagInTable(e,t)}}function endTagInRow(e,t){switch(t.tagID){case N.TR:
e.openElements.hasInTableScope(N.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),e.insertionMode=$.IN_TABLE_BODY)
;break;case N.TABLE:e.openElements.hasInTableScope(N.TR)&&(e.openElements.clearBackToTableRowContext(),e.openElements.pop(),
e.insertionMode=$.IN_TABLE_BODY,endTagInTableBody(e,t));break;case N.TBODY:case N.TFOOT:case N.THEAD:
(e.openElements.hasInTableScope(t.tagID)||e.openElements.hasInTableScope(N.TR))&&(e.openElements.clearBackToTableRowContext(),
e.openElements.pop(),e.insertionMode=$.IN_TABLE_BODY,endTagInTableBody(e,t));break;case N.BODY:case N.CAPTION:case N.COL:case N.COLGROUP:
case N.HTML:case N.TD:case N.TH:break;default:endTagInTable(e,t)}}function startTagInSelect(e,t){switch(t.tagID){case N.HTML:
startTagInBody(e,t);break;case N.OPTION:e.openElements.currentTagId===N.OPTION&&e.openElements.pop(),e._insertElement(t,I.HTML);break
;case N.OPTGROUP:
e.openElements.currentTagId===N.OPTION&&e.openElements.pop(),e.openElements.currentTagId===N.OPTGROUP&&e.openElements.pop(),
e._insertElement(t,I.HTML);break;case N.HR:e.openElements.currentTagId===N.OPTION&&e.openElements.pop(),
e.openElements.currentTagId===N.OPTGROUP&&e.openElements.pop(),e._appendElement(t,I.HTML),t.ackSelfClosing=!0;break;case N.INPUT:
case N.KEYGEN:case N.TEXTAREA:case N.SELECT:e.openElements.hasInSelectScope(N.SELECT)&&(e.openElements.popUntilTagNamePopped(N.SELECT),
e._resetInsertionMode(),t.tagID!==N.SELECT&&e._processStartTag(t));break;case N.SCRIPT:case N.TEMPLATE:startTagInHead(e,t)}}
function endTagInSelect(e,t){switch(t.tagID){case N.OPTGROUP:
e.openElements.stackTop>0&&e.openElements.currentTagId===N.OPTION&&e.openElements.tagIDs[e.openElements.stackTop-1]===N.OPTGROUP&&e.openElements.pop(),
e.openElements.currentTagId===N.OPTGROUP&&e.openElements.pop();break;case N.OPTION:
e.openElements.currentTagId===N.OPTION&&e.openElements.pop();break;case N.SELECT:
e.openElements.hasInSelectScope(N.SELECT)&&(e.openElements.popUntilTagNamePopped(N.SELECT),e._resetInsertionMode());break;case N.TEMPLATE:
templateEndTagInHead(e,t)}}function eofInTemplate(e,t){e.openElements.tmplCount>0?(e.openElements.popUntilTagNamePopped(N.TEMPLATE),
e.activeFormattingElements.clearToLastMarker(),e.tmplInsertionModeStack.shift(),e._resetInsertionMode(),e.onEof(t)):stopParsing(e,t)}
function endTagAfterBody(e,t){var s;if(t.tagID===N.HTML){if(e.fragmentContext||(e.insertionMode=$.AFTER_AFTER_BODY),
e.options.sourceCodeLocationInfo&&e.openElements.tagIDs[0]===N.HTML){e._setEndLocation(e.openElements.items[0],t)
;const a=e.openElements.items[1]
;a&&!(null===(s=e.treeAdapter.getNodeSourceCodeLocation(a))||void 0===s?void 0:s.endTag)&&e._setEndLocation(a,t)}}else tokenAfterBody(e,t)}
function tokenAfterBody(e,t){e.insertionMode=$.IN_BODY,modeInBody(e,t)}function tokenAfterAfterBody(e,t){e.insertionMode=$.IN_BODY,
modeInBody(e,t)}function popUntilHtmlOrIntegrationPoint(e){
for(;e.treeAdapter.getNamespaceURI(e.openElements.current)!==I.HTML&&void 0!==e.openElements.currentTagId&&!e._isIntegrationPoint(e.openElements.currentTagId,e.openElements.current);)e.openElements.pop()
}new Map([[34,"&quot;"],[38,"&amp;"],[39,"&apos;"],[60,"&lt;"],[62,"&gt;"]]),String.prototype.codePointAt;function getEscaper(e,t){
return function escape(s){let a,n=0,r="";for(;e.exec(s);)n!==a.index&&s.substring(n,a.index),t.get(a[0].charCodeAt(0)),a.index+1
;return r+s.substring(n)}}
new Map([[34,"&quot;"],[38,"&amp;"],[160,"&nbsp;"]]),new Map([[38,"&amp;"],[60,"&lt;"],[62,"&gt;"],[160,"&nbsp;"]]),
new Set([p.AREA,p.BASE,p.BASEFONT,p.BGSOUND,p.BR,p.COL,p.EMBED,p.FRAME,p.HR,p.IMG,p.INPUT,p.KEYGEN,p.LINK,p.META,p.PARAM,p.SOURCE,p.TRACK,p.WBR])
;function parse(e,t){return Parser.parse(e,t)}function parseFragment(e,t,s){"string"==typeof e&&(s=t,t=e,e=null)
;const a=Parser.getFragmentParser(e,s);return a.tokenizer.write(t,!0),a.getFragment()}}),
50669: ((n,i,t)=>{function stringifyPosition(n){
return n&&"object"==typeof n?"position"in n||"type"in n?position(n.position):"start"in n||"end"in n?position(n):"line"in n||"column"in n?point(n):"":""
}function point(n){return index(n&&n.line)+":"+index(n&&n.column)}function position(n){return point(n&&n.start)+"-"+point(n&&n.end)}
function index(n){return n&&"number"==typeof n?n:1}t.d(i,{L:()=>stringifyPosition})}),
10711: ((e,a,i)=>{i.d(a,{o:()=>VFileMessage});var l=i(50669);class VFileMessage extends Error{constructor(e,a,i){super(),
"string"==typeof a&&(i=a,a=void 0);let s="",r={},t=!1;if(a&&(r="line"in a&&"column"in a||"start"in a&&"end"in a?{place:a}:"type"in a?{
ancestors:[a],place:a.position}:{...a}),"string"==typeof e?s=e:!r.cause&&e&&(t=!0,s=e.message,r.cause=e),
!r.ruleId&&!r.source&&"string"==typeof i){const e=i.indexOf(":");-1===e?r.ruleId=i:(r.source=i.slice(0,e),r.ruleId=i.slice(e+1))}
if(!r.place&&r.ancestors){const e=r.ancestors[r.ancestors.length-1];e&&(r.place=e.position)}
const n=r.place&&"start"in r.place?r.place.start:r.place;this.ancestors=r.ancestors||void 0,this.cause=r.cause||void 0,
this.column=n?n.column:void 0,this.fatal=void 0,this.file="",this.message=s,this.line=n?n.line:void 0,this.name=(0,l.L)(r.place)||"1:1",
this.place=r.place||void 0,this.reason=this.message,this.ruleId=r.ruleId||void 0,this.source=r.source||void 0,
this.stack=t&&r.cause&&"string"==typeof r.cause.stack?r.cause.stack:"",this.actual=void 0,this.expected=void 0,this.note=void 0,
this.url=void 0}}Object.defineProperties(VFileMessage.prototype,{file:{configurable:!0,enumerable:!0,value:"",writable:!0},name:{
configurable:!0,enumerable:!0,value:"",writable:!0},reason:{configurable:!0,enumerable:!0,value:"",writable:!0},message:{configurable:!0,
enumerable:!0,value:"",writable:!0},stack:{configurable:!0,enumerable:!0,value:"",writable:!0},column:{configurable:!0,enumerable:!0,
writable:!0},line:{configurable:!0,enumerable:!0,writable:!0},ancestors:{configurable:!0,enumerable:!0,writable:!0},cause:{configurable:!0,
enumerable:!0,writable:!0},fatal:{configurable:!0,enumerable:!0,writable:!0},place:{configurable:!0,enumerable:!0,writable:!0},ruleId:{
configurable:!0,enumerable:!0,writable:!0},source:{configurable:!0,enumerable:!0,writable:!0}})}),
94413: ((t,e,s)=>{s.d(e,{T:()=>VFile});var i=s(10711),a=s(76760),n=s(1708);function isUrl(t){
return Boolean(null!==t&&"object"==typeof t&&"href"in t&&t.href&&"protocol"in t&&t.protocol&&void 0===t.auth)}var r=s(73136)
;const h=["history","path","basename","stem","extname","dirname"];class VFile{constructor(t){let e;e=t?isUrl(t)?{path:t
}:"string"==typeof t||function isUint8Array(t){return Boolean(t&&"object"==typeof t&&"byteLength"in t&&"byteOffset"in t)}(t)?{value:t}:t:{},
this.cwd="cwd"in e?"":n.cwd(),this.data={},this.history=[],this.messages=[],this.value,this.map,this.result,this.stored;let s,i=-1
;for(;++i<h.length;){const t=h[i];t in e&&void 0!==e[t]&&null!==e[t]&&(this[t]="history"===t?[...e[t]]:e[t])}
for(s in e)h.includes(s)||(this[s]=e[s])}get basename(){return"string"==typeof this.path?a.basename(this.path):void 0}set basename(t){
assertNonEmpty(t,"basename"),assertPart(t,"basename"),this.path=a.join(this.dirname||"",t)}get dirname(){
return"string"==typeof this.path?a.dirname(this.path):void 0}set dirname(t){assertPath(this.basename,"dirname"),
this.path=a.join(t||"",this.basename)}get extname(){return"string"==typeof this.path?a.extname(this.path):void 0}set extname(t){
if(assertPart(t,"extname"),assertPath(this.dirname,"extname"),t){if(46!==t.codePointAt(0))throw new Error("`extname` must start with `.`")
;if(t.includes(".",1))throw new Error("`extname` cannot contain multiple dots")}this.path=a.join(this.dirname,this.stem+(t||""))}get path(){
return this.history[this.history.length-1]}set path(t){isUrl(t)&&(t=(0,r.fileURLToPath)(t)),assertNonEmpty(t,"path"),
this.path!==t&&this.history.push(t)}get stem(){return"string"==typeof this.path?a.basename(this.path,this.extname):void 0}set stem(t){
assertNonEmpty(t,"stem"),assertPart(t,"stem"),this.path=a.join(this.dirname||"",t+(this.extname||""))}fail(t,e,s){
const i=this.message(t,e,s);throw i.fatal=!0,i}info(t,e,s){const i=this.message(t,e,s);return i.fatal=void 0,i}message(t,e,s){
const a=new i.o(t,e,s);return this.path&&(a.name=this.path+":"+a.name,a.file=this.path),a.fatal=!1,this.messages.push(a),a}toString(t){
if(void 0===this.value)return"";if("string"==typeof this.value)return this.value;return new TextDecoder(t||void 0).decode(this.value)}}
function assertPart(t,e){if(t&&t.includes(a.sep))throw new Error("`"+e+"` cannot be a path: did not expect `"+a.sep+"`")}
function assertNonEmpty(t,e){if(!t)throw new Error("`"+e+"` cannot be empty")}function assertPath(t,e){
if(!t)throw new Error("Setting `"+e+"` requires `path` to be set too")}}),

};
