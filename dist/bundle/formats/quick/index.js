import { modules as common0 } from '../../common/formats/blocks/index.js';
export const ids = [9467];
export const modules = {
...common0,
88415: (($module,$exports,$require)=>{$require.d($exports,{readPlainly:()=>readPlainly,x:()=>readQuickly});var $m0=$require(18142)
;var $m1=$require(43775);var $m2=$require(92555);var $m3=$require(89878);function readQuickly(text,slow){const division=(0,$m1.D)(text,slow)
;if(!division)return undefined;const{front:front,masked:masked,passages:passages}=division;const{plain:plain,rest:rest}=(0,
$m0.Qr)(masked,passages,slow.isJsx);const images=plain.map(image=>(0,$m2.e)(image,{text:text,isJsx:slow.isJsx,language:front.language}))
;const head=slow.needsFrontMatter&&front.end>0?[{start:0,end:front.end,isApart:false}]:[];if(rest.length===0&&head.length===0)return images
;const short=(0,$m3.m)(text,[...head,...rest]);const read=slow.read(short.text)?.map(image=>moved(image,short.back,front.language))
;if(!read||images.length===0)return read;const known=new Set(images.map(({span:span})=>span.start))
;const others=read.filter(({span:span})=>!known.has(span.start));return[...images,...others].toSorted((a,b)=>a.span.start-b.span.start)}
function readPlainly(text,slow){if(text.startsWith("\ufeff"))return undefined;return readQuickly(text,{...slow,needsFrontMatter:false,
read:()=>undefined})}function moved(image,back,language){const{span:span,altSpan:altSpan,context:context}=image;return{...image,
span:back(span),altSpan:back(altSpan),context:language===undefined||context.language!==undefined?context:{...context,language:language}}}}),
39086: (($module,$exports,$require)=>{$require.d($exports,{X:()=>createSearch});function createSearch(text){const known=new Map
;return(part,from)=>{const last=known.get(part);if(last!==undefined&&last.from<=from&&from<=last.at)return last.at
;const at=text.indexOf(part,from);known.set(part,{from:from,at:at===-1?Infinity:at});return at===-1?Infinity:at}}}),
11300: (($module,$exports,$require)=>{$require.d($exports,{q:()=>headingWords});function headingWords(text){
const at=text.endsWith("}")?text.lastIndexOf("{"):-1
;return at>0&&/^:?\s*[#.][\w-]/.test(text.slice(at+1).trimStart())?text.slice(0,at).trimEnd():text}}),

};
