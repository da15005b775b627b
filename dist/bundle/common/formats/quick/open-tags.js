export const modules = {
77521: (($module,$exports,$require)=>{$require.d($exports,{s:()=>voids,w:()=>createOpenTags});var $m0=$require(45735)
;function createOpenTags(isJsx){const open=[];return passage=>{const wasOpen=open.length>0;const text=withoutCode(passage);const own=[]
;let endsOthers=false;let next=0;for(let tag=(0,$m0._G)(text,next);tag;tag=(0,$m0._G)(text,next)){
const{start:start,end:end,isEndTag:isEndTag,name:written,attributes:attributes}=tag;if(end===undefined)return undefined;next=end
;if(written===""||!/^[A-Za-z][\w.-]*$/.test(written))continue;const name=written.toLowerCase()
;if(voids.has(name)||isJsx&&!isEndTag&&attributes.endsWith("/"))continue;if(tableParts.has(name)&&!open.includes("table"))return undefined
;if(!(isJsx?isJsxGroup(written):isGroup(name))){if(!isEndTag)open.push(name);else if(open.pop()!==name)return undefined}else if(!isEndTag){
if(isJsx&&(tells(attributes)||attributes.includes("{")))return undefined;own.push({name:name,isTelling:tells(attributes)})}else{
const opening=own.findLastIndex(one=>one.name===name)
;if(opening!==-1)own.splice(opening,1);else if(!beginsLine(text,start))return undefined;else endsOthers=true}}
if(own.some(({isTelling:isTelling})=>isTelling))return undefined;const isGrouping=endsOthers||own.length>0;return{
state:open.length>0?"open":wasOpen?"closing":"closed",isGrouping:isGrouping}}}function beginsLine(text,at){
const line=text.slice(Math.max(text.lastIndexOf("\n",at-1)+1,at-400),at)
;return line.replace(/<[^<>]{0,200}>/g,"").trim()===""&&!/^ {4}|\t/.test(line)}function withoutCode(passage){
if(!passage.includes("`"))return passage;const lines=passage.split("\n").map(withoutSpans)
;return lines.every(line=>line!==undefined)?lines.join("\n"):passage}function withoutSpans(line){let rest="";let at=0;while(at<line.length){
const start=line.indexOf("`",at);if(start===-1)break;const ticks=/^`+/.exec(line.slice(start))?.[0]??""
;const end=line.indexOf(ticks,start+ticks.length)
;if(end===-1||line.charAt(end+ticks.length)==="`"||line.charAt(end-1)==="`")return undefined;rest+=line.slice(at,start);at=end+ticks.length}
return rest+line.slice(at)}function isGroup(name){return!meaningful.has(name)}function isJsxGroup(written){
return/^[A-Z]/.test(written)?!/button|figure|frame|caption|image|img|link|zoom/i.test(written):isGroup(written.toLowerCase())}
function tells(attributes){return telling.test(attributes)||/\bclass/i.test(attributes)&&tellingClass.test(attributes)}
const tableParts=new Set("caption col colgroup tbody td tfoot th thead tr".split(" "))
;const voids=new Set("area base br col embed hr img input link meta param source track wbr".split(" "))
;const meaningful=new Set(`a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4\n  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object\n  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody\n  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/))
;const telling=/(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i
;const tellingClass=/figure|caption|mediaobject|imageblock|screenshot|dark|light/i}),
};
