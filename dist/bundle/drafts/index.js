export const ids = [4408];
export const modules = {
14408: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{createDrafter:()=>createDrafter,
openCache:()=>openCache});var lib_limiter=$require(22244);var semaphore=$require(8234);const stopped={status:"stopped"}
;var prefetch=$require(79177);var round_usd=$require(5297);const outagesThatEnd=3;function createCircuitBreaker(signal,note){let refused
;let outage;let outages=0;let wastedUsd=0;return{learn(draft){if(draft.status==="refused")refused??=draft.reason
;if(draft.status==="failed")wastedUsd+=draft.costUsd;outages=draft.status==="failed"&&draft.outage?outages+1:0
;if(outages<outagesThatEnd||draft.status!=="failed"||outage!==undefined)return;outage=draft.reason
;note(`Drafting ended after ${outagesThatEnd} pictures in a row: ${draft.reason}`)},halted(){if(signal.aborted)return stopped
;const reason=refused??outage;return reason===undefined?undefined:{status:"failed",reason:reason}},refused:()=>refused,
wastedUsd:()=>wastedUsd}}var file_name=$require(95136);var unspaced_scripts=$require(98968);function wordsIn(text){
return text.toLowerCase().match(word)??[]}const word=new RegExp(`[${unspaced_scripts.E}]|[\\p{L}\\p{N}\\p{M}'’]+`,"gu")
;function groundingOf({src:src,alt:alt,title:title,context:context},words){
const{heading:heading,figcaption:figcaption,nearby:nearby,control:control,adjacentLinkText:adjacentLinkText}=context
;const texts=[heading,figcaption,nearby,title,control?.otherText,adjacentLinkText].filter(text=>text!==undefined).map(text=>text.slice(0,maxText))
;const all=[...texts,(0,file_name.s$)(src),alt.kind==="text"?alt.text:"",control?.target??"",words]
;const known=new Set(all.flatMap(text=>[...wordsIn(text.slice(0,maxText)),...piecesOf(text)]).map(stem));return{
holds:text=>wordsIn(text).every(word=>known.has(stem(word))),texts:texts}}const maxText=5e3;function piecesOf(text){
const spaced=text.slice(0,maxText).replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})|_/gu,"$& ")
;return wordsIn(spaced.replaceAll("_"," "))}function stem(word){return word.replace(/['’]s$/,"").replace(/(?<=\p{L}{3})s$/u,"")}
var text_language=$require(46);var picture_names=$require(49121);var same_words=$require(53658);var house_style=$require(57646)
;const fewWords="under 10 words";const templates={
picture:["Provide a one-sentence caption for the provided image, under 20 words, for use as alt text. "+"Name the main subject and what it shows. Describe only what is visible; do not guess names, numbers or text that you cannot read.","What is shown in the provided image? Answer with one short, factual sentence."],
photo:["Provide a one-sentence caption for the provided photo, under 20 words, for use as alt text. "+"Name the main subject, what it does and where. Describe only what is visible; do not guess who people are, or their age.","What is shown in the provided photo? Answer with one short, factual sentence."],
screenshot:["Provide a one-sentence caption for the provided screenshot, under 25 words, for use as alt text. "+"Name the kind of page or window and its main parts; do not copy its text.","What kind of page or window is the provided screenshot, and what is it for? Answer with one short, factual sentence."],
diagram:["Provide a one-sentence caption for the provided diagram, under 25 words, for use as alt text. "+"Name the kind of diagram or chart and what it is about; do not list every part.","What kind of diagram or chart is the provided image, and what is it about? Answer with one short, factual sentence."],
logo:["Provide a short caption for the provided logo, under 10 words, for use as alt text. Name only what you can read.","What does the provided logo show? Answer with a few words."],
icon:["What object or symbol does the provided icon show? Answer with three to six words.","Provide a short caption for the provided icon, under 10 words, for use as alt text."],
text:["Provide a one-sentence caption for the provided image of text, under 20 words, for use as alt text. "+"Name the kind of text and what it is about; do not copy it.","What kind of text is in the provided image? Answer with one short, factual sentence."]
};function isNameOf(text,src){return(0,same_words.M)(text,(0,file_name.E8)(src).replace(/(\p{Ll})(?=\p{Lu})|[+~_]/gu,"$1 "))}
function copies(text,texts){const own=wordsIn(text);return[...texts,...questions].some(other=>{
const run=longestCommonRun(own,wordsIn(other));return run>=leastRun&&run>mostShare*own.length})}
const questions=Object.values(templates).flat();const leastRun=4;const mostShare=.6;function longestCommonRun(a,b){let longest=0
;let before=new Array(b.length+1).fill(0);for(const word of a){const row=new Array(b.length+1).fill(0);for(let at=1;at<=b.length;at+=1){
const run=b[at-1]===word?(before[at-1]??0)+1:0;row[at]=run;longest=Math.max(longest,run)}before=row}return longest}
function inventedQuote(text,isOnPage){
return[...text.matchAll(quoted),...text.matchAll(written)].some(([,double,single])=>!isOnPage(double??single??""))}
const quoted=/["“”„«»「『]([^"“”„«»「」『』]{1,200})["“”«»」』]|(?<![\p{L}\p{N}])['‘]([^'‘’]{1,80})['’](?![\p{L}\p{N}])/gu
;const written=/\b(?:reads|reading|says|saying|titled|entitled|label+ed|written|with the (?:words?|text|title|name|label)|the (?:words?|text|title))\b[:,]? ((?:\p{Lu}[\p{L}\d'’.-]{0,40}(?: (?:of|the|and|to|for|a)(?= \p{Lu}))? ?){1,12})/gu
;function inventedNumber(text,isOnPage){
return[...text.matchAll(number)].some(([whole])=>!(/^\d{1,2}$/.test(whole)&&Number(whole)<=12)&&!isOnPage(whole))}
const number=/(?<![\p{L}\d])[$€£¥]?\d+(?:[.,:/]\d+)*%?(?![\p{L}\d])/gu;function inventedBrand(text,isLogo,isOnPage){
const named=[...text.matchAll(beforeLogo)].map(([,brand=""])=>brand.replace(/^(?:The|A|An|Its|Our) /,""))
;const inside=isLogo?[...text.matchAll(midSentence)].map(([brand])=>brand):[]
;return[...named,...inside].some(brand=>!noBrand.has(brand.toLowerCase())&&!isOnPage(brand))}
const beforeLogo=/((?:\p{Lu}[\p{L}\d'’.-]{0,40} ){1,4})(?=logo)/gu;const midSentence=/(?<=[\p{L},] )\p{Lu}[\p{L}\d'’-]{1,40}/gu
;const noBrand=new Set("company brand app website project product colorful blue red green yellow orange purple black white gray round square simple stylized large small official team school".split(" "))
;function inventedName(text,isOnPage){return[...text.matchAll(introduced)].some(([,name=""])=>!isOnPage(name))}
const introduced=/\b(?:person|people|man|woman|boy|girl|child|actor|actress|singer|president|politician|player|celebrity|leader|founder)(?:,? (?:named|called|known as|identified as|is|like)|,)? ((?:\p{Lu}[\p{L}'’.-]{1,40} ?){2,4})/gu
;function guessesAboutPeople(text,isOnPage){if(!person.test(text))return false
;return[...text.matchAll(traits)].some(([trait])=>!isOnPage(trait))}
const person=/\b(?:person|people|persons|m[ae]n|wom[ae]n|boys?|girls?|child|children|baby|babies|toddlers?|teenagers?|lady|ladies|couple|family|crowd|students?|workers?|developers?|speakers?|players?|doctors?|teachers?|team|they|he|she|face|faces)\b/i
;const traits=/\b(?:asian|caucasian|hispanic|latin[oa]|african[- ]american|middle[- ]eastern|dark[- ]skinned|light[- ]skinned|fair[- ]skinned|muslim|jewish|hindu|ethnicit(?:y|ies)|ethnic|overweight|obese|disabled|pregnant|drunk|gay|lesbian|transgender|homeless|depressed|happy|happily|sad|sadly|angry|angrily|enjoy(?:s|ing)?|excited|proud|proudly|worried|bored|lonely|in love|good-looking|attractive|beautiful woman|handsome|elderly|middle-aged|young|teenagers?)\b/gi
;function personalData(text){return kinds.find(([,pattern])=>text.search(pattern)!==-1)?.[0]}function withoutPersonalData(text){
return kinds.reduce((left,[,pattern])=>left.replace(new RegExp(pattern,`${pattern.flags}g`)," "),text)}
const kinds=[["an e-mail address",/[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i],["a key or token",/\b(?:gh[opusr]_|github_pat_|glpat-|xox[abpors]-|sk-|sk_live_|rk_live_|pk_live_|smk_|npm_|hf_|AIza|AKIA|ASIA|ya29\.|dop_v1_|SG\.)[\w.-]{12,300}/],["a key or token",/(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{4,2000}/],["a key or token",/-----BEGIN [A-Z ]{0,40}KEY/],["a key or token",/\b(?=[a-z]{0,60}\d)(?=\d{0,60}[a-z])[0-9a-f]{32,128}\b/i],["a key or token",/\b(?:bearer|token|password|passwd|api[ _-]?key|secret)\s{0,3}[:=]\s{0,3}["'“]?(?=[^\s\d]{0,200}\d)[^\s"'”]{6,200}/i],["an identifier",/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i],["an IP address",/\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/],["an IP address",/\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b|\b(?=[0-9a-f:]{0,38}\d)(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}\b/i],["a bank account",/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/],["a card number",/\b(?:\d{4}[ -]){3}\d{1,7}\b/],["a phone number",/(?<![\w.])(?:\+\d{1,3}[ .()/-]{0,3})(?:\d[ .()/-]{0,2}){6,12}\d\b/],["a phone number",/(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/],["a social security number",/\b\d{3}-\d{2}-\d{4}\b/]]
;function sentences(text){return text.split(boundary).map(sentence=>sentence.trim()).filter(sentence=>sentence!=="")}
const boundary=/(?<=[.!?]["'”’)]?)(?<!\b(?:[Aa]pprox|Dr|e\.g|[Ee]st|etc|[Ff]ig|i\.e|incl|Mr|Mrs|Ms|No|St|vs)\.)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u
;function withoutLeadIn(text){const named=text.replace(namedKind,(_,kind)=>`${kind} showing `)
;const rest=capitalized(named.replace(leadIn,""));return rest===text||rest.length<3?text:withoutLeadIn(rest)}
const picture="(?:provided |given |black[- ]and[- ]white |grayscale |colou?r |close-up |blurry )?(?:image|picture|photo|photograph|scene|snapshot|icon|logo|visual)"
;const tells="features|shows|depicts|displays|contains|captures|presents|illustrates|showcases|portrays|represents|includes|"+"showing|depicting|featuring|displaying|is of|is|of"
;const leadIn=new RegExp(`^(?:(?:sure|certainly|of course|okay|ok)[!,.] |(?:here is|here['’]s) (?:an?|the|your)[^:.]{0,80}: |`+`in (?:the|this) ${picture}\\b,? ?|(?:here is |here['’]s |this is |it is |it['’]s )?(?:the|this|an?) ${picture} (?:${tells})\\b ?|`+"(?:we|you|i|one) (?:can )?see |there (?:is|are) |the screenshot (?:shows|depicts|displays|features|is of|is) )","i")
;const namedKind=/^(?:the|this) ((?:[a-z]+ ){0,2}(?:diagram|chart|graph|flowchart|plot|map|timeline)) (?:shows|depicts|illustrates|displays|represents|visualizes|presents) (?!that\b)/i
;function capitalized(text){return/^\p{Ll}(\p{Lu})/u.test(text)?text:text.replace(/^\p{Ll}/u,letter=>letter.toUpperCase())}
function withoutBackdrop(text){
return text.replace(/\s(?:in|within) (?:the|this) (?:image|picture|photo|scene|frame)\b/gi,"").replace(/\b(side|center|centre|middle|top|bottom|corner|left|right|background|foreground|part) of (?:the|this) (?:image|picture|photo|scene|frame)\b/gi,"$1").replace(/,?\s(?:(?:is|are) )?(?:displayed |shown |set |placed )?(?:on|with|against|over) (?:an?|the) (?:plain |solid |clean |simple |blank |completely |entirely )?(?:white|black|transparent|checkered|checkerboard)(?: and white)? background\b/gi,"").replace(/,?\s(?:and |but )?(?:with|has|having|there is|contains?) no (?:visible |other |readable )?(?:text|words|writing)(?: (?:included|present|visible|on it|in it))?\b/gi,"").replace(/(^|[.!?]\s)(?:there is )?no (?:visible |readable )?text(?: is)?(?: (?:included|present|visible))?[.!]?(?=\s|$)/gi,"$1").replace(/(^|[.!?]\s)the background is (?:plain |solid )?(?:white|black|transparent)[.!](?=\s|$)/gi,"$1").replace(/\s{2,}/g," ").trim()
}function withoutSpeculation(text){const plain=text.replace(/\bwhat (?:appears|seems|looks) to be /gi,"").replace(clauses,"")
;const sober=sentences(plain).filter(sentence=>!speculates(sentence));return capitalized(sober.length===0?plain:sober.join(" "))}
function speculates(sentence){return speculation.test(sentence)}
const clauses=/, (?:possibly|perhaps|probably|presumably|likely|suggesting|indicating|implying|conveying|evoking|symbolizing|emphasizing|giving (?:it|the|a)|giving off|creating an?|adding (?:to|an?)|making it (?:easy|easier|an?|clear)|highlighting (?:the|its) (?:importance|need|beauty|significance|role)|which (?:suggests|indicates|implies|may|might|could|creates|adds|gives))\b[^.!?]{0,300}(?=[.!?])/gi
;const speculation=/\b((scene|image|picture|setting|presence|which|this|that|layout|design) suggests?|suggests that|suggest(s|ing) (they|it|he|she)|appears? to|seems?|seemingly|atmosphere|ambiance|(^|the )overall|adds? to the|adding to the|possibly|perhaps|presumably|probably|might be|may be|could be|it is important|it['’]s important|likely|creating an? [\w\s-]{0,40}(mood|feeling|look|effect|environment|scene|setting)|giving the|sense of|conveys?|evokes?|making it (easy|easier|clear)|enhanc(es|ing) the|as if)\b/i
;function rejection(text,known,grounding){const personal=personalData(text)
;if(personal!==undefined)return`The answer contains what looks like ${personal}.`
;const reason=rejections.find(([,applies])=>applies(text,known,grounding))?.[0];if(reason!==undefined)return reason
;const fault=known.style&&(0,house_style.Cd)(text,known.style)
;if(fault)return`The answer is not in the style of the project (style: ${fault.decision}).`;const rule=known.brokenRule(text)
;return rule===undefined?undefined:`The answer would break the rule ${rule}.`}
const rejections=[["The model gave no usable answer.",text=>text===""],["The model declined to describe the picture.",text=>refusal.test(text)||nothing.test(text)],["The answer gives orders instead of describing.",text=>orders.test(text)],["The answer is or contains a web address.",text=>address.test(text)],["The answer is or contains a file name.",(text,{image:image})=>(0,
picture_names.ix)(text)||isNameOf(text,image.src)],["The answer repeats the heading.",(text,{image:image})=>(0,
same_words.M)(text,image.context.heading)],["The answer repeats the caption of the figure.",(text,{image:image})=>(0,
same_words.M)(text,image.context.figcaption)],["The answer repeats itself.",loops],["The answer has hardly any words.",text=>!mostlyWords(text)],["The answer is too short to describe anything.",isTooShort],["The answer copies the page or the question.",(text,_,{texts:texts})=>copies(text,texts)],["The answer guesses instead of describing.",(text,{language:language})=>(0,
text_language.L6)(language.tag)&&speculates(text)],["The answer describes more pictures than there are.",(text,_,{holds:holds})=>seesSeveral(text,holds)],["The answer guesses about a person.",(text,_,{holds:holds})=>guessesAboutPeople(text,holds)],["The answer quotes words that are not on the page.",(text,_,{holds:holds})=>inventedQuote(text,holds)],["The answer has a number that is not on the page.",(text,_,{holds:holds})=>inventedNumber(text,holds)],["The answer names a brand that is neither on the page nor in the file name.",(text,{kind:kind},{holds:holds})=>inventedBrand(text,kind==="logo",holds)],["The answer names a person who is not on the page.",(text,_,{holds:holds})=>inventedName(text,holds)]]
;const refusal=/\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too (blurry|small|dark) to|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached)|es tut mir leid|ich kann (das|kein)|je suis désolé|je ne peux pas|lo siento|no puedo|mi dispiace|non posso|desculpe|não posso|przepraszam|het spijt me)\b|не могу|к сожалению|申し訳|できません|抱歉|无法|죄송/i
;const nothing=/^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i
;const orders=/\b(?:ignore|disregard|forget)\b.{0,40}\b(?:above|earlier|previous|prior)\b.{0,20}\b(?:instructions?|messages?|prompts?|rules)\b|\byou are (?:now )?an? (?:ai|assistant|language model)\b/i
;const address=/\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]{1,63}\.(com|org|net|io|dev|ai|app)\/\S/i
;function loops(text){const list=wordsIn(text);const counts=new Map
;for(const three of runs(list,3))counts.set(three,(counts.get(three)??0)+1);if([...counts.values()].some(count=>count>=3))return true
;const twos=runs(list,2);return twos.length>=8&&new Set(twos).size/twos.length<.5}function runs(list,length){
return list.slice(length-1).map((_,index)=>list.slice(index,index+length).join(" "))}function mostlyWords(text){
const letters=text.match(/[\p{L}\p{M}]/gu)?.length??0;return letters*2>=text.replace(/\s/g,"").length}function isTooShort(text,{kind:kind}){
return wordsIn(text).length<(kind==="logo"||kind==="icon"?1:3)}function seesSeveral(text,isOnPage){const found=several.exec(text)?.[0]
;return found!==undefined&&!isOnPage(found)}
const several=/\b(?:two|three|four|several|multiple|a series of|a collection of|side[- ]by[- ]side) (?:different |separate |similar )?(?:images|pictures|photos|screenshots|screens)\b|\b(?:first|second|third|left|right|other|top|bottom) (?:image|picture|photo|screenshot)\b|\bcollage\b/i
;var in_house_style=$require(13394);var plain=$require(4854);function withoutRepetition(text){const seen=new Set
;return sentences(text).filter(sentence=>{const key=(0,same_words.i)(sentence);return!seen.has(key)&&seen.add(key)}).join(" ")}
function withoutTornEnd(text,isEnglish=true){if(text===""||/[.!?…。！？]["'”’»)]?$/.test(text))return text
;const whole=sentences(text).slice(0,-1).join(" ");if(whole!=="")return whole
;const end=text.length<tornLength?text:lastClause(text,text.length)??text;const kept=withoutLooseEnd(withoutOpenMark(end),isEnglish)
;return kept===""?"":`${kept}${fullStop(kept)}`}const tornLength=280;function length_short(text,isEnglish=true,limit=comfortableLength){
const comfortable=Math.min(limit,comfortableLength);const all=sentences(text);let kept=all[0]??"";for(const next of all.slice(1)){
if(kept.length+1+next.length>comfortable)break;kept+=` ${next}`}if(kept.length<=comfortable)return kept
;const clause=lastClause(kept,comfortable)
;const cut=clause!==undefined&&clause.length>=Math.min(leastLength,comfortable/2)?clause:hardCut(kept);if(cut===kept)return kept
;return`${withoutLooseEnd(withoutOpenMark(cut),isEnglish)}${fullStop(cut)}`}const comfortableLength=150;const leastLength=60
;const maxLength=250;function hardCut(text){if(text.length<=maxLength)return text
;return lastClause(text,maxLength-1)??text.slice(0,maxLength-1).replace(/(?<!\s)\s+\S*$/,"")}function lastClause(text,limit){
return/^(.+)(?:[,;–—]\s|[、，；])/s.exec(text.slice(0,limit))?.[1]}function withoutOpenMark(text){const quotes=text.match(/"/g)?.length??0
;const openings=[quotes%2===1?'"':"",count(text,"“")>count(text,"”")?"“":"",count(text,"(")>count(text,")")?"(":""]
;const ends=openings.filter(mark=>mark!=="").map(mark=>text.lastIndexOf(mark));return ends.length===0?text:text.slice(0,Math.min(...ends))}
function count(text,mark){return text.split(mark).length-1}function withoutLooseEnd(text,isEnglish){const left=text.replace(looseMarks,"")
;const shorter=isEnglish?left.replace(looseWord,""):left;return shorter===left?left:withoutLooseEnd(shorter,isEnglish)}
const looseMarks=/(?<![\s,;:、，；–—-])[\s,;:、，；–—-]+$/
;const looseWord=/(?<=\s)(?:and|or|with|of|the|a|an|its|their|which|says|reads|saying|reading|label+ed|titled|named|called|such as)$/i
;function fullStop(text){return/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text)?"。":"."}
function withoutGuesses(text,isKnown){
const reworded=text.replace(descent,"").replace(ages,"").replace(moods,"").replace(people,(whole,article,traits,noun)=>isKnown(noun)?whole:neutral(article,traits,noun)).replace(idleTraits,(_,before,noun)=>articleFor(before,noun)+noun)
;return reworded===text?text:startingLarge(text,withoutPronouns(reworded,isKnown))}function neutral(article,traits,noun){
const counted=(traits.match(/[^\s,]+/g)??[]).filter(trait=>counts.test(trait));const word=plural.test(noun)?"people":"person"
;return[...article===undefined?[]:[articleFor(article,word)],...counted,word].join(" ")}function articleFor(article,noun){
const[,first="",,space=""]=/^(a)(n?)(\s?)$/i.exec(article)??[];if(first==="")return article
;return`${first}${/^[aeiou]/i.test(noun)?"n":""}${space}`}
const traitWords="young|younger|old|older|elderly|middle-aged|adult|teenage|asian|african|african-american|american|european|caucasian|white|black|brown|"+"dark-skinned|light-skinned|hispanic|latino|latina|indian|chinese|japanese|korean|arab|arabic|muslim|jewish|western|"+"male|female|handsome|beautiful|pretty|attractive|good-looking|bearded|blonde|happy|joyful|cheerful|excited|proud|sad|angry|"+"confident|content|relaxed|friendly|serious|tired|worried|lonely"
;const nouns="woman|man|girl|boy|lady|gentleman|guy|female|male|businesswoman|businessman|women|men|girls|boys|ladies|gentlemen|guys|females|males|"+"businesswomen|businessmen"
;const people_count="one|two|three|four|five|six|several|many|some|other|another"
;const people=new RegExp(`\\b(?:(an?|the)\\s)?((?:(?:${traitWords}|${people_count})(?:,|\\sand)?\\s){0,5})(${nouns})\\b(?!-| pages?\\b|\\/)`,"gi")
;const counts=new RegExp(`^(?:${people_count})$`,"i");const plural=/(?:men|girls|boys|ladies|guys|females|males)$/i
;const idleTraits=new RegExp(`\\b(an?\\s|the\\s|two\\s|three\\s)(?:(?:${traitWords})(?:,|\\sand)?\\s){1,5}(person|people|couple|child|children|adults?|students?|developers?|workers?|doctors?|teachers?|family|actors?|artists?|athletes?|musicians?|chefs?|nurses?|engineers?|scientists?|players?|speakers?|users?|baby)\\b`,"gi")
;const descent=/\s(?:of|with)\s(?:an?\s)?(?:asian|african|european|caucasian|hispanic|latin|indian|arab|middle[- ]eastern)(?:[- ]american)?\s(?:descent|origin|ethnicity|appearance|background|features)\b/gi
;const ages=/\b\d{1,3}[- ]years?[- ]old\s|,?\s(?:who (?:is|are) )?(?:probably |likely )?in (?:his|her|their) (?:early |mid |late |mid-|early-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)\b/gi
;const mood="happy|joyful|cheerful|excited|proud|sad|angry|confident|content|relaxed|serious|focused|engaged|tired|worried"
;const looking=`(?:who (?:is|are) )?(?:looking|appearing|seeming|seemingly|feeling) (?:very |quite )?(?:${mood})(?: and (?:${mood}))?`
;const moods=new RegExp(`, ${looking},|,? ${looking}\\b`,"gi");function withoutPronouns(text,isKnown){
if(isKnown("he")||isKnown("she"))return text
;return text.replace(/\b(?:his|her)(?=\s\p{L})/giu,own=>own.startsWith("H")?"Their":"their").replace(/\b(?:him|her)\b/gi,"them").replace(/\bs?he\b/gi,own=>/^[SH]/.test(own)?"The person":"the person").replace(/\b(?:him|her)self\b/gi,"themself")
}function startingLarge(before,after){return/^\p{Lu}/u.test(before)?after.trimStart().replace(/^\p{Ll}/u,letter=>letter.toUpperCase()):after
}var parse_json=$require(51622);function withoutThoughts(text){return text.replace(/<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/gi," ")}
function withoutJson(text){const value=/^\s*(?:```(?:json)?\s*)?\{/.test(text)?(0,parse_json.q)(text.replace(/```(?:json)?/g,"")):undefined
;const texts=typeof value==="object"&&value!==null?Object.values(value):[];const[only]=texts
;return texts.length===1&&typeof only==="string"?only:text}function withoutList(text){
const lines=text.replace(/: 1[.)] /.test(text)?numbered:inlineItem,"\n$1").split("\n");const items=lines.filter(line=>item.test(line))
;if(items.length<2)return text;const first=lines.findIndex(line=>item.test(line))
;const opening=lines.slice(0,first).join(" ").trim().replace(/:$/,"").trimEnd()
;return`${opening} ${items.slice(0,maxItems).map(bareItem).join(", ")}.`.trim()}const item=/^\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)/
;const inlineItem=/(?<=[:.;,] )(\d{1,2}[.)]\s+(?=\p{Lu}))/gu;const numbered=/(?<=[:.;,\p{L}] )(\d{1,2}[.)]\s+(?=\S))/gu;const maxItems=4
;function bareItem(line){const words=line.replace(item,"").replace(/^(?:An?|The)(?= )/,article=>article.toLowerCase())
;return words.trim().replace(/[.;,:]$/,"")}function withoutFences(text){
return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi,"$1").replace(/```/g," ")}function firstTurn(text){
const own=text.replace(/^\s*(assistant|###\s*assistant)\s*:/i,"")
;return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0]??""}function withoutMarkup(text){
return text.replace(/!?\[([^[\]]*)\]\([^()]*\)/g,"$1").replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi," ").replace(/(\*\*|__|`)/g,"").replace(/^\s*(#{1,6}|[-*+]|\d{1,2}[.)])\s+/,"").replace(/\s+/g," ").trim()
}function withoutLabel(text){const bare=text.replace(label,"");const quoted=/^(["'“‘«])(.+)(["'”’»])([.]?)$/.exec(bare)
;const inner=quoted?.[2];return inner===undefined||/["“”«»]/.test(inner)?bare:inner+(/[.!?]$/.test(inner)?"":quoted?.[4]??"")}
const label=/^(?:(?:sure|certainly|of course|okay|ok)[!,.]\s+)?(?:(?:here is|here['’]s) [^:.]{0,80}:\s*)?(?:(?:alt(?:ernative)?[ -]?text|caption|answer|description|image description|output|bildbeschreibung|alternativtext|légende|texte alternatif|descripción|texto alternativo|descrição|descrizione|代替テキスト|替代文本)\s*[:：]\s*)?/i
;function polish(raw,context){return steps.reduce((text,step)=>step(text,context),raw.slice(0,maxAnswer))}const maxAnswer=4e3
;const steps=[withoutThoughts,withoutJson,withoutFences,firstTurn,withoutList,plain.h,withoutMarkup,withoutLabel,inEnglish(withoutLeadIn),plain.C,inEnglish(withoutBackdrop),inEnglish(withoutSpeculation),inEnglish((text,{grounding:grounding})=>withoutGuesses(text,grounding.holds)),withoutRepetition,(text,{isEnglish:isEnglish})=>withoutTornEnd(text,isEnglish),(text,{isEnglish:isEnglish,style:style})=>length_short(text,isEnglish,style?.maxLength),(text,{style:style})=>(0,
in_house_style.t)(text,style)];function inEnglish(step){return(text,context)=>context.isEnglish?step(text,context):text}
function languageToAsk(page,writes){const name=(0,text_language.L6)(page)?english.name:(0,text_language.ts)(page)
;return name!==undefined&&writes(page)?{tag:page,name:name}:english}const english={tag:"en",name:"English"};function writtenIn(text,asked){
if(asked.name===english.name)return asked.tag;const words=new Set(text.toLowerCase().match(joining)??[])
;return words.size>=2||isInLatin(text,asked)?english.tag:asked.tag}function isInLatin(text,{tag:tag}){if(!otherScripts.has((0,
text_language.HI)(tag))||/[^\p{Script=Latin}\P{L}]/u.test(text))return false
;return text.split(/\s+/u).filter(word=>word.length>2&&/^\p{Ll}+[,.;:]?$/u.test(word)).length>=2}
const otherScripts=new Set("am ar be bg bn el fa gu he hi hy ja ka km kn ko lo mk ml mr my ne pa ru si ta te th uk ur zh".split(" "))
;const joining=/\b(?:the|of|and|with|that|from|showing|shows|this|their|are)\b/g;function accept({answer:answer,words:words},known){
const grounding=groundingOf(known.image,words);const text=polish(answer,{isEnglish:known.language.name===english.name,grounding:grounding,
style:known.style});if([answer,text].some(one=>known.holdsSecret?.(one)))return{status:"rejected",reason:holdsSecret}
;const reason=rejection(text,known,grounding);if(reason!==undefined)return{status:"rejected",reason:reason};return{status:"ok",text:text,
language:writtenIn(text,known.language)}}const holdsSecret="The answer contains a key or token of this run."
;async function draftOne({provider:provider,budget:budget,ready:ready}){
const{picture:picture,questions:questions,words:words,known:known}=ready;const[first,second]=questions;let question=first;let failures=0
;let costUsd=0;for(;;){const answer=await provider.describe(picture,question);const cost=costOf(answer);budget.settle(cost);costUsd+=cost
;if(answer.status==="stopped"||answer.status==="refused")return answer;if(answer.status==="failed"){failures+=1
;if(failures>1||!answer.again||!budget.another())return{...answer,costUsd:costUsd};continue}const said={answer:answer.text,words:words}
;const accepted=accept(said,known);if(accepted.status==="ok")return{status:"ok",said:said,costUsd:costUsd}
;if(question===second||!budget.another()){return{status:"failed",reason:accepted.reason,costUsd:costUsd,outage:false}}question=second}}
function costOf(answer){return"costUsd"in answer?answer.costUsd:0}function createPool(parts){
const{provider:provider,slots:slots,budget:budget,breaker:breaker,cache:cache,signal:signal}=parts;const drafts=new Map
;const underway=new Set;function overBudget(reason){return reason===undefined?undefined:{status:"over-budget",reason:reason}}
async function admit(){for(;;){const reason=breaker.halted()??overBudget(budget.full());if(reason!==undefined)return reason
;if(!await slots.take(signal))return stopped;if(breaker.halted()===undefined&&budget.open())return undefined;slots.give()
;await Promise.race([...underway])}}async function run(ready){try{const draft=await draftOne({provider:provider,budget:budget,ready:ready})
;breaker.learn(draft);if(draft.status==="ok")await(cache?.put(ready.key,draft.said));return draft}finally{slots.give()}}return{
async begin(ready){const twin=drafts.get(ready.key);if(twin!==undefined)return{status:"begun",draft:twin,isFirst:false}
;const reason=await admit();if(reason!==undefined)return reason;const draft=run(ready);drafts.set(ready.key,draft);underway.add(draft)
;draft.finally(()=>underway.delete(draft)).catch(()=>undefined);return{status:"begun",draft:draft,isFirst:true}},
isUnderway:key=>drafts.has(key),full:()=>overBudget(budget.full())}}var shutdown=$require(80584)
;async function estimate(run,{peek:survey},wanted){const{world:world,budget:budget,settings:settings}=run;const{provider:provider}=settings
;const{kept:kept,open:open}=world.cache===undefined?unknown(wanted):await surveyed(wanted,survey,world.signal)
;const asked=Math.min(open,budget.left());if(asked===0||world.signal.aborted)return undefined
;const cached=kept===0?"":`, ${kept} of them in the cache`;const limited=asked===wanted.length-kept?"":`; to request: ${asked}`
;const price=provider.estimateUsd===0?[]:[`$${(asked*provider.estimateUsd).toFixed(2)}`]
;const time=provider.effort===undefined?[]:[timeInWords(seconds(asked,settings,provider.effort))]
;const about=[...price,...time].join(" and ");return`Drafts wanted: ${wanted.length}${cached}${limited}${about===""?"":`; about ${about}`}.`
}function unknown(wanted){return{kept:0,open:wanted.length}}async function surveyed(wanted,survey,signal){const open=new Set;let kept=0
;const look=one=>signal.aborted?Promise.resolve(undefined):survey(one);for await(const found of(0,prefetch.y)(wanted,lookedAhead,look)){
if(found?.kept===true)kept+=1;else if(found!==undefined)open.add(found.key)}return{kept:kept,open:open.size}}const lookedAhead=8
;function seconds(count,{requestsPerMinute:requestsPerMinute,concurrency:concurrency},{seconds:each,requests:requests}){
const inPlaces=each*Math.max(1,count/concurrency)+(count===1?0:slowestExtra*each)
;if(requestsPerMinute===0||count*requests<plenty*requestsPerMinute)return inPlaces
;return Math.max(inPlaces,count*requests/requestsPerMinute*60)}const plenty=.75;const slowestExtra=.7;function timeInWords(length){
return length<60?`${Math.ceil(length)} s`:`${Math.round(length/60)} min`}var first_of=$require(12802);var lib_count=$require(16327)
;var truncate=$require(76064);const kindWords=new Map(Object.entries({
screenshot:"screenshot screenshots screengrab screengrabs screencap screencast screencasts screenshoot cleanshot snipaste "+"bildschirmfoto bildschirmfotos schermafbeelding schermata skärmavbild skjermbilde skærmbillede screendump popup modal "+"captura captures dashboard скриншот スクリーンショット 截图 截屏 屏幕截图 스크린샷",
diagram:"diagram diagrams chart charts flowchart flowcharts graph graphs plot plots histogram piechart barchart timeline "+"architecture topology sequence uml erd schema schematic mindmap drawio mermaid plantuml excalidraw flow dataflow "+"diagramm schaubild diagrama diagramas diagramme schéma 图表 架构图 流程图 構成図 диаграмма схема",
logo:"logo logos logotype logomark wordmark brandmark branding logotipo",
icon:"icon icons ico favicon favicons glyph glyphs pictogram avicon símbolo",
text:"quote quotes tweet tweets equation equations formula formulas formulae handwriting receipt poem transcript",
photo:"photo photos photograph photographs photography portrait portraits headshot headshots selfie team speakers foto fotos "+"unsplash pexels"
}).flatMap(([kind,words])=>words.split(" ").map(word=>[word,kind])))
;const kindPhrases=[[/\b(?:screen ?shots?|screen captures?|screen grab|clean shot|capture d.?écran|captura de (?:pantalla|tela|ecr[aã])|zrzut ekranu|scr 20\d\d|simulator screen)\b|снимок экрана/,"screenshot"],[/\b(?:class|state|flow|block|network|entity|data ?flow|state) (?:diagram|machine|chart)\b/,"diagram"],[/\bwhats ?app image\b|^(?:img|dsc|dscn|dscf|pxl|mvimg|gopr|dji) \d{3,}/,"photo"]]
;const nearbyKinds=[[/\b(?:screen ?shots?|screen captures?|bildschirmfoto|capture d.écran|captura de pantalla)\b|スクリーンショット|截图/i,"screenshot"],[/\b(?:diagrams?|flow ?charts?|(?:bar|pie|line) charts?|histogram|(?:this|following|above|below) (?:chart|graph|plot))\b/i,"diagram"],[/\b(?:photo(?:graph)?s? (?:of|by|from)|photographed|photo:|credit:)/i,"photo"]]
;const doingWords=new Set(("add adding create creating update updating edit editing change changing set setting select choose click open remove delete "+"upload configure enable disable use using new modify find search view show showing get with on in to from for of by a the "+"without how").split(" "))
;const trimmings=new Set("dark light white black full small large big mini wide square round horizontal vertical color colour colored mono rgb cmyk only final new old en copy footer header nav default alt v x px min web hd retina transparent".split(" "))
;function kindHint({src:src,alt:alt,title:title,context:context}){const folders=(0,file_name.s$)(src).split(/[/\\]/).slice(0,-1)
;return ofName((0,
file_name.E8)(src))??ofName(alt.kind==="text"&&alt.text.length<=maxPlaceholder?alt.text:"")??folders.map(folder=>kindWords.get(wordsOf(folder).at(-1)??"")).findLast(kind=>kind!==undefined)??ofText(context.figcaption)??ofText(title)??ofText(context.nearby.slice(0,maxNearby))
}function pictureKind(hint,picture,prepared){if(hint!==undefined&&hint!=="icon")return hint
;if(prepared===undefined||picture.status!=="bytes")return hint??"picture";const{width:width,height:height,words:words}=prepared
;const longer=Math.max(width,height);if(longer>0&&longer<=iconPx)return"icon";if(hint==="icon")return longer>pictogramPx?"picture":"icon"
;if(picture.mediaType==="image/svg+xml")return wordsOf(words).length>=diagramWords?"diagram":"picture"
;const isScreen=picture.mediaType==="image/png"&&screens.has(`${Math.min(width,height)}×${longer}`);return isScreen?"screenshot":"picture"}
function isShort({context:context}){return(context.figcaption??"").trim()!==""}const maxPlaceholder=40;const maxNearby=600;const iconPx=64
;const pictogramPx=600;const diagramWords=4
;const screens=new Set(["720×1280","768×1024","768×1366","800×1280","900×1440","900×1600","1080×1920","1200×1920","1440×2560","1440×3440","1600×2560","1664×2560","1800×2880","1890×3024","1964×3024","2160×3840","2234×3456","640×1136","750×1334","828×1792","1125×2436","1170×2532","1179×2556","1206×2622","1242×2208","1242×2688","1284×2778","1290×2796","1320×2868","1080×2340","1080×2400","1440×3088","1440×3120"])
;function wordsOf(text){const spaced=text.replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ");return spaced.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu)??[]
}function ofName(name){const words=wordsOf(name);const line=words.join(" ")
;const phrase=kindPhrases.find(([pattern])=>pattern.test(line))?.[1];if(phrase!==undefined)return phrase
;const significant=words.filter(word=>!trimmings.has(word)&&!/^\d/.test(word))
;const kind=kindWords.get(significant.at(-1)??"")??kindWords.get(significant[0]??"")
;return kind==="screenshot"||!words.some(word=>doingWords.has(word))?kind:undefined}function ofText(text){
return text===undefined?undefined:nearbyKinds.find(([pattern])=>pattern.test(text))?.[1]}function closingNotes(wanted,drafts){
return[...leftOutNotes(drafts),...diagramNote(wanted,drafts)]}function diagramNote(wanted,drafts){
const diagrams=wanted.filter(({image:image},index)=>drafts[index]?.status==="ok"&&kindHint(image)==="diagram")
;if(diagrams.length===0)return[]
;const subject=(0,lib_count.U)(diagrams.length,"draft is of a diagram or chart","drafts are of diagrams or charts")
;return[`${subject} (${listed(diagrams)}): a sentence only names a diagram, so its content belongs in the text of the page.`]}
function leftOutNotes(drafts){const reasons=drafts.flatMap(draft=>draft?.status==="over-budget"?[draft.reason]:[])
;return[...new Set(reasons)]}function listed(wanted){return(0,first_of.K)(wanted,named,({image:image,path:path})=>`${(0,
truncate.x)(image.src,80)} in ${path}`).join(", ")}const named=5;var poll_schedule=$require(21312);var external_node_crypto_=$require(77598)
;var public_url=$require(29227);var external_node_path_=$require(76760);var schemas=$require(13798);function openCache(dir,io){return{
async get(key){try{const entry=entryShape.safeParse((0,parse_json.q)(await io.read((0,external_node_path_.join)(dir,`${key}.json`))))
;return entry.success&&entry.data.key===key?entry.data:undefined}catch{return undefined}},async put(key,{answer:answer,words:words}){
const entry={version:2,key:key,answer:answer.slice(0,cache_maxLength),words:words.slice(0,cache_maxLength)};try{await io.write((0,
external_node_path_.join)(dir,`${key}.json`),`${JSON.stringify(entry)}\n`)}catch{}}}}const cache_maxLength=4e3
;const entryShape=schemas.Ikc({version:schemas.euz(2),key:schemas.YjP(),answer:schemas.YjP().max(cache_maxLength),
words:schemas.YjP().max(cache_maxLength)});function cacheKey(parts){
const{picture:picture,provider:provider,model:model,promptVersion:promptVersion,kind:kind="",short:short,language:language,tone:tone,retry:retry=0}=parts
;const again=[...tone===undefined?[]:[tone],...retry===0?[]:[retry]]
;const whole=JSON.stringify([picture,provider,model,promptVersion,kind,short,language,...again]);return(0,
external_node_crypto_.createHash)("sha256").update(whole).digest("hex")}function createPictureBuffer(load,mostBytes=64*1024*1024){
const buffered=new Map;let size=0;return{async look(src,path){const place=JSON.stringify([src,path])
;const picture=buffered.get(place)??await load(src,path);if(!buffered.has(place)&&size+sizeOf(picture)<=mostBytes){
buffered.set(place,picture);size+=sizeOf(picture)}return picture},async take(src,path){const place=JSON.stringify([src,path])
;const picture=buffered.get(place);if(picture===undefined)return load(src,path);buffered.delete(place);size-=sizeOf(picture);return picture}
}}function sizeOf(picture){return picture.status==="bytes"?picture.bytes.length:200}const mostWords=8;const tones={
plain:"Use plain, everyday words.",formal:"Use a neutral, formal tone.",friendly:"Use a friendly tone."};function styleWords(style,context){
if(style===undefined)return[];const{minLength:minLength=0,maxLength:maxLength,names:names=[],avoid:avoid={},tone:tone}=style
;const around=[context.heading,context.figcaption,context.nearby].join(" ").toLowerCase()
;const near=names.filter(name=>around.includes(name.toLowerCase())).slice(0,mostWords);const avoided=Object.keys(avoid).slice(0,mostWords)
;return[...lengths(minLength,maxLength),...tone===undefined?[]:[tones[tone]],...near.length===0?[]:[`Spell these names as they are here: ${near.join(", ")}.`],...avoided.length===0?[]:[`Do without these words: ${avoided.join(", ")}.`]]
}function lengths(least,most){if(least===0)return most===undefined?[]:[`Use at most ${most} characters.`]
;return[most===undefined?`Use at least ${least} characters.`:`Use ${least} to ${most} characters.`]}const promptVersion=3
;function questionsFor({known:known,kind:kind,words:words,isRetry:isRetry=false}){const{image:image,language:language}=known
;const[first,plain]=templates[kind];const isEnglish=language.name===english.name;const common={topP:1,maxTokens:isEnglish?96:160}
;const inLanguage=isEnglish?[]:[`Write it in ${language.name}.`];const ofPicture=line("Words in the image",words,200)
;const inStyle=styleWords(known.style,image.context).map(sentence=>scrub(sentence,300)).filter(sentence=>sentence!=="")
;const hints=[...ofContext(image.context),...ofPicture];const opening=hints.length>0?["Hints that may help with names:"]:[]
;const instruction=isShort(image)?first.replace(/under \d+ words/,fewWords):first;return[{...common,
prompt:[instruction,...inLanguage,...inStyle,...opening,...hints].join(" "),temperature:isRetry?.8:.2},{...common,
prompt:[plain,...inLanguage,...inStyle,...ofPicture].join(" "),temperature:.5}]}
function ofContext({heading:heading,figcaption:figcaption,nearby:nearby}){
return[...line("Section",heading??"",80),...line("Figure",figcaption??"",120),...line("Nearby text",nearby,200)]}
function line(name,text,limit){const scrubbed=scrub(text,limit)
;return scrubbed===""?[]:[`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed)?"":"."}`]}function scrub(text,limit){
const prose=withoutPersonalData(text.slice(0,4*limit+1e3).normalize("NFKC").replace(/\p{Cf}/gu,"")).replace(/<\/?(image|s|im_start|im_end)>/gi," ").split(/\s+/).filter(word=>!code.test(word)).join(" ").replace(/[<>{}[\]|#`"“”„«»\\]/g," ").replace(/\b(user|assistant|system|human)\b(\s*:)+/gi,"$1").replace(/[\p{C}\s]+/gu," ")
;const descriptive=prose.split(/(?<=[.!?;:])\s/).filter(sentence=>!prompt_orders.test(sentence)).join(" ").trim()
;return descriptive.length<=limit?descriptive:descriptive.slice(0,limit).replace(/(?<!\s)\s+\S*$/,"")}
const code=/^\(?(?:https?:|www\.|[./~]*\/\w)|:\/\/|\w[_(=]\w|\(\)|[{}=$;]\S|::|->|=>|&&|^--?\w/i
;const prompt_orders=/\b(?:ignore|disregard|forget|override|bypass)\b.{0,80}\b(?:above|previous|prior|earlier|before|instructions?|prompts?|rules|image|picture)\b|\b(?:respond|reply|answer|caption|describe it|say)\b.{0,20}\b(?:only|exactly|with|instead|as)\b|\b(?:you are|act as|pretend|from) (?:now|an? (?:ai|assistant|model))\b|\bnew instructions?\b|\b(?:system|hidden) prompt\b|\b(?:alt text|caption) (?:must|should|has to|is to) (?:be|say|read|contain)\b|\b(?:INST|SYS)\b/i
;var secrets=$require(41853);function memoizeLast(count,work){const results=new Map;return(key,input)=>{
const result=results.get(key)??work(key,input);results.delete(key);results.set(key,result);const[oldest]=results.keys()
;if(oldest!==undefined&&results.size>count)results.delete(oldest);return result}}function createPreparation(run,gates){
const{settings:settings,world:world}=run;const{provider:provider}=settings;const buffer=createPictureBuffer(world.loadPicture)
;const{areIn:holdsSecret}=(0,secrets.g)([settings.apiKey,...settings.secrets??[]])
;const makeReady=memoizeLast(preparedAtOnce,(_,picture)=>world.preparer.prepare(picture))
;async function find({image:image,path:path,language:language,style:style,brokenRule:brokenRule,retry:retry=0},load){
const picture=await load(image.src,path);if(picture.status==="unavailable")return{status:"failed",reason:picture.reason}
;const asked=languageToAsk(language,provider.writes);const known={image:image,kind:kindHint(image),language:asked,style:style,
brokenRule:brokenRule,holdsSecret:holdsSecret}
;const digest=(0,external_node_crypto_.createHash)("sha256").update(picture.status==="bytes"?picture.bytes:picture.url).digest("hex")
;const key=cacheKey({picture:`${picture.status} ${digest}`,provider:provider.name,model:settings.model??provider.model,
promptVersion:promptVersion,kind:known.kind,short:isShort(image),language:asked.name,tone:style?.tone,retry:retry});return{status:"found",
key:key,digest:digest,picture:picture,known:known,retry:retry}}async function keptFor({key:key,known:known}){
const said=await(world.cache?.get(key));const accepted=said&&accept(said,known);return accepted?.status==="ok"?accepted:undefined}
async function show({key:key,digest:digest,picture:picture,known:known,retry:retry}){
const prepared=picture.status==="bytes"?await makeReady(digest,picture):undefined;if(prepared?.status==="unfit")return{status:"failed",
reason:prepared.reason};const reason=picture.status==="remote"?unfitness(picture.url):undefined;if(reason!==undefined)return{
status:"failed",reason:reason};const shown=picture.status==="bytes"&&prepared!==undefined?{...picture,bytes:prepared.bytes,
mediaType:prepared.mediaType}:picture;const words=prepared?.words??"";const kind=pictureKind(known.kind,picture,prepared);return{
status:"ready",key:key,digest:digest,picture:shown,questions:questionsFor({known:known,kind:kind,words:words,isRetry:retry>0}),words:words,
known:known,asked:{prompt:promptVersion,kind:kind}}}return{async peek(wanted){const found=await find(wanted,buffer.look)
;return found.status==="found"?{key:found.key,kept:await keptFor(found)!==undefined}:undefined},async prepare(wanted){
const early=gates.halted()??(world.cache===undefined?gates.full():undefined);if(early!==undefined)return early
;const found=await find(wanted,buffer.take);if(found.status!=="found")return found;const accepted=await keptFor(found)
;if(accepted!==undefined)return{status:"kept",accepted:accepted,digest:found.digest,asked:askedEarlier(found)}
;const late=gates.isUnderway(found.key)?undefined:gates.full();return late??show(found)}}}function askedEarlier({known:{kind:kind}}){return{
prompt:promptVersion,kind:kind==="icon"?undefined:kind}}const preparedAtOnce=16;function unfitness(address){const url=(0,
public_url.x6)(address);if(url===undefined)return"Its address is not an https address of a public host."
;const ending=/\.([a-z]+)$/i.exec(url.pathname)?.[1]?.toLowerCase()??"";const isOpened=!(0,
picture_names.so)(url.pathname)||opened.has(ending);return isOpened?undefined:`The model cannot read ${ending} files.`}
const opened=new Set("apng gif jfif jpe jpeg jpg pjp pjpeg png webp".split(" "));function createResults(count,progress){const drafts=new Map
;return{settle(index,draft){drafts.set(index,draft);progress(drafts.size,count)},open:()=>count-drafts.size,drafts:()=>Array.from({
length:count},(_,index)=>drafts.get(index)??stopped)}}const readyAhead=4;async function runBatch(run,wanted){
const{world:world,slots:slots,sender:sender,budget:budget,limiter:limiter}=run;const settings={...run.settings,
model:run.settings.model??run.settings.provider.model};const notes=new Set;const note=sentence=>void notes.add(sentence)
;const breaker=createCircuitBreaker(world.signal,note);const end=(0,shutdown.B)(world)
;end.stop.addEventListener("abort",()=>void world.preparer.close(),{once:true});const results=createResults(wanted.length,world.progress)
;const provider=run.open(settings,{sender:sender,slots:slots,note:note,clock:world.clock,signal:end.stop,deadline:end.deadline,
bookAnother:budget.another,accepted:slots.widen,pollSchedule:(0,poll_schedule.z1)({limiter:limiter,slots:slots,
perMinute:settings.requestsPerMinute===0?Infinity:settings.requestsPerMinute,
waiting:()=>Math.max(0,Math.min(results.open()-slots.used(),budget.left()))})});const pool=createPool({provider:provider,slots:slots,
budget:budget,breaker:breaker,cache:world.cache,signal:end.stop});const preparation=createPreparation(run,{...pool,halted:breaker.halted})
;const plan=await estimate(run,preparation,wanted);if(plan!==undefined)world.announce(plan);world.progress(0,wanted.length);const sign={
provider:settings.provider.name,model:settings.model};await runAll((0,prefetch.y)(wanted,readyAhead,preparation.prepare),{pool:pool,
results:results,sign:sign});await provider.close();end.over();const drafts=results.drafts()
;const paid=drafts.reduce((sum,draft)=>sum+(draft.status==="ok"?draft.costUsd:0),0);return{drafts:drafts,requests:sender.sent(),costUsd:(0,
round_usd.t)(paid+breaker.wastedUsd()),notes:[...closingNotes(wanted,drafts),...notes],refused:breaker.refused()}}
async function runAll(prepared,parts){const jobs=[];let next=0;for await(const one of prepared){const index=next++
;const draft=one.status==="ready"?await begin(one,parts):settled(one,parts)
;if("later"in draft)jobs.push(settleLater(index,draft.later,parts));else parts.results.settle(index,draft);jobs.at(-1)?.catch(()=>undefined)
}await Promise.all(jobs)}async function settleLater(index,draft,{results:results}){results.settle(index,await draft)}
async function begin(ready,parts){const begun=await parts.pool.begin(ready);if(begun.status!=="begun")return begun;return{
later:begun.draft.then(draft=>draftOf(draft,ready,begun.isFirst,parts))}}function settled(one,{sign:sign}){if(one.status!=="kept")return one
;return{...one.accepted,...sign,costUsd:0,cached:true,askedHere:false,picture:one.digest,asked:one.asked}}
function draftOf(draft,{known:known,digest:digest,asked:asked},isFirst,{sign:sign}){if(draft.status==="stopped")return stopped
;if(draft.status!=="ok")return{status:"failed",reason:draft.reason};const accepted=accept(draft.said,known)
;if(accepted.status!=="ok")return{status:"failed",reason:accepted.reason};const costUsd=isFirst?draft.costUsd:0;return{...accepted,...sign,
costUsd:costUsd,cached:false,askedHere:isFirst,picture:digest,asked:asked}}var drafts_budget=$require(69388)
;var requests_sender=$require(11203);function createDrafter(settings,world){const{provider:provider}=settings
;const limit=settings.requestsPerMinute===0?Infinity:settings.requestsPerMinute;const limiter=(0,lib_limiter.z)({limit:limit,
windowMs:requests_sender.$b,clock:world.clock});const slots=(0,semaphore.B)(settings.concurrency,1);return async(wanted,earlier=0)=>{
if(wanted.length===0)return{drafts:[],requests:0,costUsd:0,notes:[],refused:undefined};const sender=(0,
requests_sender.aE)(world,limiter,slots);const budget=(0,drafts_budget.y)({maxCaptions:Math.max(0,settings.maxCaptions-earlier),
maxCostUsd:settings.maxCostUsd&&Math.max(0,settings.maxCostUsd-earlier*provider.estimateUsd),estimateUsd:provider.estimateUsd})
;return runBatch({settings:settings,world:world,limiter:limiter,slots:slots,sender:sender,budget:budget,open:await provider.load()},wanted)}
}}),
79177: (($module,$exports,$require)=>{$require.d($exports,{y:()=>prefetch});async function*prefetch(items,count,work){const started=[]
;for(const item of items){const result=work(item);result.catch(()=>undefined);started.push(result)
;const first=started.length>count?started.shift():undefined;if(first!==undefined)yield await first}
for(const result of started)yield await result}}),
41853: (($module,$exports,$require)=>{$require.d($exports,{X:()=>formsOf,g:()=>createSecrets});const shortest=8
;const shortestOfLetters=12;function createSecrets(values){
const secrets=values.filter(value=>value!==undefined).filter(value=>value.trim().length>=shortest)
;const forms=[...new Set(secrets.flatMap(formsOf))].filter(form=>form.trim().length>=shortest).toSorted((a,b)=>b.length-a.length)
;const letters=secrets.map(lettersOf).filter(value=>value.length>=shortestOfLetters);return{
hide:text=>forms.reduce((left,form)=>left.replaceAll(form,"***"),text),areIn(text){if(forms.some(form=>text.includes(form)))return true
;const own=letters.length===0?"":lettersOf(text);return letters.some(one=>own.includes(one))}}}function formsOf(secret){
const lines=secret.split(/\r?\n/).filter(line=>line.trim()!=="")
;const encoded=[encodeURIComponent(secret),Buffer.from(secret).toString("base64")]
;return[...new Set([...lines,...encoded,JSON.stringify(secret).slice(1,-1)])]}function lettersOf(text){
return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")}}),
13394: (($module,$exports,$require)=>{$require.d($exports,{t:()=>inHouseStyle});var $m1=$require(57646);var $m0=$require(4854)
;function inHouseStyle(text,style){if(style===undefined||text==="")return text
;const{forbiddenStarts:forbiddenStarts=[],names:names=[],avoid:avoid={},endMark:endMark}=style
;const begun=withoutStarts(text,forbiddenStarts)
;const reworded=Object.entries(avoid).reduce((all,[word,instead])=>instead===""?all:replaced(all,word,at=>at===0?capital(instead):instead),begun)
;const spelled=names.reduce((all,name)=>replaced(all,name,()=>name),reworded);return ended((0,$m0.C)((0,$m0.h)(spelled)),endMark)}
function withoutStarts(text,forbidden){const start=(0,$m1.cc)(text,forbidden);if(start===undefined)return text
;const rest=text.slice(start.length).replace(/^[\s:,–—-]+/u,"");return/\S\s+\S/u.test(rest)?withoutStarts(capital(rest),forbidden):text}
function replaced(text,words,insteadAt){
return(0,$m1.ek)(text,words).reduceRight((all,{at:at,written:written})=>all.slice(0,at)+insteadAt(at)+all.slice(at+written.length),text)}
function ended(text,endMark){const mark=(0,$m1.mb)(text)
;if(endMark==="required"&&mark==="")return`${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text)?"。":"."}`
;if(endMark==="forbidden"&&/^[.。]/u.test(mark))return text.slice(0,-mark.length)+mark.slice(1);return text}function capital(text){
return text.replace(/^\p{Ll}/u,letter=>letter.toUpperCase())}}),
4854: (($module,$exports,$require)=>{$require.d($exports,{C:()=>withoutMentions,h:()=>plainLine});function plainLine(text){
if(/^[ -~]*$/.test(text))return text.replace(/ {2,}/g," ").trim()
;return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(/\p{C}/gu,keptJoiner).replace(/(\p{M}{3})\p{M}+/gu,"$1").trim()
}function withoutMentions(text){return text.replace(/(?<!\w)@(?=[\w-])/g,"")}function keptJoiner(found,at,text){
const isJoiner=found==="‌"||found==="‍";return isJoiner&&joining.test(text.charAt(at-1))&&joining.test(text.charAt(at+1))?found:""}
const joining=/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
}),

};
