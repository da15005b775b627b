export const modules = {
77521: (($module,$exports,$require)=>{$require.d($exports,{s:()=>voids,w:()=>createOpenTags});var $m1=$require(70617)
;var $m0=$require(45735);function createOpenTags(isJsx){const open=[];return passage=>{const wasOpen=open.length>0
;const text=withoutCode(passage);const own=[];let endsOthers=false;let next=0;for(let tag=(0,$m0._G)(text,next,isJsx);tag;tag=(0,
$m0._G)(text,next,isJsx)){const{start:start,end:end,isEndTag:isEndTag,name:written,attributes:attributes}=tag
;if(end===undefined)return undefined;next=end;if(written.includes("<")||isCut(attributes)){next=text.indexOf("<",start+1);continue}
if(written===""||!/^[A-Za-z][\w.-]*$/.test(written))continue;const name=written.toLowerCase()
;if(voids.has(name)||isJsx&&!isEndTag&&attributes.endsWith("/"))continue;if(tableParts.has(name)&&!open.includes("table"))return undefined
;if(!(isJsx?isJsxGroup(written):isGroup(name))){if(!isEndTag)open.push(name);else if(open.pop()!==name)return undefined}else if(!isEndTag){
if(isJsx&&(tells(attributes)||attributes.includes("{")))return undefined;own.push({name:name,isTelling:tells(attributes)})}else{
const opening=own.at(-1)?.name===name?own.length-1:own.findLastIndex(one=>one.name===name)
;if(opening!==-1)own.splice(opening,1);else if(!beginsLine(text,start))return undefined;else endsOthers=true}}
if(own.some(({isTelling:isTelling})=>isTelling))return undefined;const isGrouping=endsOthers||own.length>0;return{
state:open.length>0?"open":wasOpen?"closing":"closed",isGrouping:isGrouping}}}function isCut(attributes){
return attributes.includes("<")&&attributes.replace(/"[^"]*"|'[^']*'/g,"").includes("<")}function beginsLine(text,at){
const line=text.slice(Math.max(text.lastIndexOf("\n",at-1)+1,at-400),at)
;return line.replace(/<[^<>]{0,200}>/g,"").trim()===""&&!/^ {4}|\t/.test(line)}function withoutCode(passage){let rest="";let at=0
;let lineEnd=0;for(let start=passage.indexOf("`");start!==-1;start=passage.indexOf("`",at)){const behind=start+(0,
$m1.ng)(passage,"`",start,passage.length);const ticks=passage.slice(start,behind);const end=passage.indexOf(ticks,behind)
;const isWhole=end!==-1&&passage.charAt(end-1)!=="`"&&passage.charAt(end+ticks.length)!=="`"
;if(lineEnd!==-1&&lineEnd<start)lineEnd=passage.indexOf("\n",start);if(!isWhole||lineEnd!==-1&&lineEnd<end)return passage
;rest+=passage.slice(at,start);at=end+ticks.length}return at===0?passage:rest+passage.slice(at)}function isGroup(name){
return!meaningful.has(name)}function isJsxGroup(written){
return/^[A-Z]/.test(written)?!/button|figure|frame|caption|image|img|link|zoom/i.test(written):isGroup(written.toLowerCase())}
function tells(attributes){if(attributes==="")return false
;return telling.test(attributes.replace(/"[^"]*"|'[^']*'/g,'""'))||/\bclass/i.test(attributes)&&tellingClass.test(attributes)}
const tableParts=new Set("caption col colgroup tbody td tfoot th thead tr".split(" "))
;const voids=new Set("area base br col embed hr img input link meta param source track wbr".split(" "))
;const meaningful=new Set(`a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4\n  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object\n  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody\n  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/))
;const telling=/(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i
;const tellingClass=/figure|caption|mediaobject|imageblock|screenshot|dark|light/i}),
};
