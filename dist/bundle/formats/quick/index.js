export const ids = [8415];
export const modules = {
88415: (($module,$exports,$require)=>{$require.d($exports,{readPlainly:()=>readPlainly,x:()=>readQuickly});var $m0=$require(28867)
;var $m1=$require(33897);var $m2=$require(92555);var $m3=$require(89878);function readQuickly(text,slow){const begun=begin(text,slow)
;return begun&&"finish"in begun?begun.finish(slow.read):begun}function readPlainly(text,slow){if(text.startsWith("\ufeff"))return undefined
;return begin(text,{...slow,needsFrontMatter:false})}function begin(text,slow){const division=(0,$m1.D)(text,slow)
;if(!division)return undefined;const{front:front,masked:masked,restored:restored,passages:passages}=division
;const{plain:plain,tagged:tagged,rest:rest}=(0,$m0.Qr)(masked,passages,slow.isJsx);const images=plain.map(image=>restored((0,$m2.e)(image,{
text:masked,isJsx:slow.isJsx,language:front.language})));images.push(...tagged.map(image=>withLanguage(restored(image),front.language)))
;const head=slow.needsFrontMatter&&front.end>0?[{start:0,end:front.end,isApart:false}]:[]
;if(rest.length===0&&head.length===0)return tagged.length===0?images:inOrder(images);const finish=readPart=>{const short=(0,
$m3.m)(text,[...head,...rest]);const read=readPart(short.text)?.map(image=>moved(image,short.back,front.language))
;if(!read||images.length===0)return read;const known=new Set(images.map(({span:span})=>span.start))
;const others=read.filter(({span:span})=>!known.has(span.start));return inOrder([...images,...others])};return{finish:finish}}
function inOrder(images){return images.toSorted((a,b)=>a.span.start-b.span.start)}function moved(image,back,language){
const{span:span,altSpan:altSpan}=image;return{...withLanguage(image,language),span:back(span),altSpan:back(altSpan)}}
function withLanguage(image,language){const{context:context}=image;return language===undefined||context.language!==undefined?image:{
...image,context:{...context,language:language}}}}),

};
