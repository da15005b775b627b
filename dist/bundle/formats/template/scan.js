import { modules as common0 } from '../../common/formats/html/page-format.js';
import { modules as common1 } from '../../common/formats/template/index.js';
export const ids = [9308];
export const modules = {
...common0,
...common1,
97931: (($module,$exports,$require)=>{$require.d($exports,{F:()=>fromDialect});function fromDialect(image,dialect){
const{syntax:syntax,emptyIsDecision:emptyIsDecision,attribute:attribute,example:example,fault:fault,src:src,span:span,altSpan:altSpan,namedByCaption:namedByCaption}=dialect
;const isUnknown=dialect.isUnknown===true;const alt=isUnknown?{kind:"dynamic"}:dialect.alt===""?{kind:"empty"}:image.alt
;const decorativeBy=attribute===undefined?"img":"other";const naming=isUnknown?{name:undefined}:namedByCaption===true?{name:dialect.caption,
namedByCaption:namedByCaption}:{};return{...image,...naming,alt:alt,src:src,syntax:syntax,fault:fault,emptyIsDecision:emptyIsDecision,
decorativeBy:decorativeBy,attribute:attribute,example:example,span:span,altSpan:altSpan}}}),
53909: (($module,$exports,$require)=>{$require.d($exports,{e:()=>createScan});var $m1=$require(39086);var $m0=$require(82219)
;var $m2=$require(87266);function createScan({openings:openings,markOf:markOf,enclosing:enclosing,isComment:isComment,imagesIn:imagesIn}){
return text=>{const next=(0,$m1.X)(text);const tags=(0,$m2.E)(text);const regions=[];let rawEnd=0;openings.lastIndex=0
;for(let match=openings.exec(text);match;match=openings.exec(text)){const start=match.index;const mark=markOf(match[0])
;const end=mark?.end(text,start+match[0].length,next);if(mark===undefined||end===undefined||mark.kind==="literal")continue
;const code=text.slice(start,end);const isRaw=start<rawEnd;if(isRaw&&(mark.kind==="comment"||end>rawEnd||!code.startsWith("{{")))continue
;openings.lastIndex=end;if(mark.kind==="comment"||!isRaw&&isComment?.(code)===true){regions.push({start:start,end:end,kind:"comment",
text:commentText(code,match[0].length)});continue}tags.pass(start);regions.push(...(0,$m0.S)(code,{start:start,end:end
},tags.isInTag()?[]:imagesIn?.(code,start)??[]));tags.skip(end);const content=isRaw?undefined:enclosing?.(code)
;const ending=content===undefined?Infinity:next(content.end,end);if(content===undefined||ending===Infinity)continue
;const from=/[{@]/.test(text.charAt(ending))?ending:Math.max(end,text.lastIndexOf("{",ending));if(content.kind==="raw")rawEnd=from;else{
const to=behindTag(text,ending);regions.push({start:end,end:to,kind:"hidden"});tags.skip(to);openings.lastIndex=to}}return regions}}
function commentText(comment,opening){const[closing=""]=/(?:--~?|\*\/[ \t]?-?|[#*-])?[%}#@]?[}>@]$/.exec(comment)??[]
;return comment.slice(opening,-closing.length).replace(/^-?\s*#/,"")}function behindTag(text,from){const end=text.indexOf("}",from)
;return end===-1?text.length:text.startsWith("}",end+1)?end+2:end+1}}),
87266: (($module,$exports,$require)=>{$require.d($exports,{E:()=>createTagState});function createTagState(text){let read=0
;let ending="";let name="";function step(part,from){if(ending===""){opening.lastIndex=from;const[mark,tag=""]=opening.exec(part)??[]
;if(mark===undefined)return undefined;name=tag.toLowerCase();ending=mark==="\x3c!--"?"--\x3e":">";return opening.lastIndex}if(ending===">"){
inTag.lastIndex=from;const[mark]=inTag.exec(part)??[];if(mark===undefined)return undefined
;if(mark!==">")ending=mark;else ending=name==="script"||name==="style"?`</${name}`:"";return inTag.lastIndex}
const at=part.indexOf(ending,from);if(at===-1)return undefined;const end=at+ending.length;ending=ending==="--\x3e"?"":">"
;if(part.startsWith("</",at))name="";return end}return{pass(to){const part=text.slice(read,to);for(let at=0;at!==undefined;)at=step(part,at)
;read=Math.max(read,to)},skip(to){read=Math.max(read,to)},isInTag:()=>ending!==""}}const opening=/<(?:!--|\/?([A-Za-z][\w:-]{0,99}))/g
;const inTag=/["'>]/g}),

};
