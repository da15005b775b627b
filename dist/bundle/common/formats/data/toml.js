export const modules = {
87284: (($module,$exports,$require)=>{$require.d($exports,{D:()=>readToml});var comment=$require(78381)
;function createTomlTree(start){const tables=new Map;const arrays=new Map;const root=newTable(start);let current=root;function newTable(at){
const members=[];const table={node:{kind:"mapping",members:members,isFlow:false,isOpen:false,start:at},members:members,byName:new Map}
;tables.set(table.node,table);return table}function add({members:members,byName:byName},name,at,value){members.push({name:name,start:at,
value:value});byName.set(name,value)}function tableAt(from,names,at){return names.reduce((table,name)=>{const value=table.byName.get(name)
;const last=value&&(arrays.get(value)?.at(-1)??value);const known=last&&tables.get(last);if(known)return known;const made=newTable(at)
;add(table,name,at,made.node);return made},from)}return{root:root.node,open({outer:outer,name:name},at,isItem){
const parent=tableAt(root,outer,at);if(!isItem){current=tableAt(parent,[name],at);return}current=newTable(at)
;const value=parent.byName.get(name);const known=value&&arrays.get(value);if(known){known.push(current.node);return}
const items=[current.node];const array={kind:"list",items:items};arrays.set(array,items);add(parent,name,at,array)},
set({outer:outer,name:name,start:at},value){add(tableAt(current,outer,at),name,at,value)}}}class TomlMistake extends Error{offset
;constructor(offset){super("This is no TOML.");this.offset=offset}}function readString(source,start){const quote=source.text.charAt(start)
;const isLong=source.text.startsWith(quote.repeat(3),start);const end=isLong?longEnd(source,start,quote):shortEnd(source,start,quote)
;const marks=isLong?3:1;const inside=source.text.slice(start+marks,end-marks);const written=isLong?inside.replace(/^\r?\n/,""):inside
;return{text:quote==='"'&&written.includes("\\")?unescaped(written):written,end:end}}function shortEnd({text:text,end:end},start,quote){
for(let at=start+1;at<end;at+=1){const character=text.charAt(at);if(character===quote)return at+1;if(character==="\n")break
;if(character==="\\"&&quote==='"'&&text.charAt(at+1)!=="\n")at+=1}throw new TomlMistake(start)}
function longEnd({text:text,end:end},start,quote){const marks=quote.repeat(3);for(let at=start+3;at<end;at+=1){
if(text.charAt(at)==="\\"&&quote==='"')at+=1;else if(text.startsWith(marks,at)){let last=at+3
;while(last<at+5&&text.charAt(last)===quote)last+=1;if(last<=end)return last}}throw new TomlMistake(start)}function unescaped(written){
let said="";let at=0;for(let escape=written.indexOf("\\");escape!==-1;escape=written.indexOf("\\",at)){said+=written.slice(at,escape)
;const mark=written.charAt(escape+1);const digits=digitsOf[mark]??0;at=escape+2+digits
;if(digits>0)said+=fromCode(parseInt(written.slice(escape+2,at),16));else if(mark.trim()!=="")said+=controls[mark]??`\\${mark}`;else while(at<written.length&&written.charAt(at).trim()==="")at+=1
}return said+written.slice(at)}const digitsOf={u:4,U:8,x:2};const controls={b:"\b",t:"\t",n:"\n",f:"\f",r:"\r",e:"",'"':'"',"\\":"\\"}
;function fromCode(code){return Number.isNaN(code)||code>1114111?"�":String.fromCodePoint(code)}function readKey(source,start){
const names=[];let at=start;for(;;){const part=readName(source,at);names.push(part.name)
;if(names.length>deepest)throw new RangeError("The data is nested too deeply.");const next=skipSpaces(source,part.end)
;if(source.text.charAt(next)!=="."||next>=source.end){return{outer:names.slice(0,-1),name:part.name,start:start,end:part.end}}
at=skipSpaces(source,next+1)}}function readName(source,at){const{text:text}=source;if(text.charAt(at)==='"'||text.charAt(at)==="'"){
const string=readString(source,at);return{name:string.text,end:string.end}}bareKey.lastIndex=at;const name=bareKey.exec(text)?.[0]
;if(name===undefined||at>=source.end)throw new TomlMistake(at);return{name:name,end:at+name.length}}const bareKey=/[\p{L}\p{N}_-]+/uy
;function readValue(source,at,depth){const{text:text}=source;if(depth>deepest)throw new RangeError("The data is nested too deeply.")
;const first=at<source.end?text.charAt(at):"";if(first==='"'||first==="'"){const{text:said,end:end}=readString(source,at);return{node:{
kind:"scalar",text:said,type:"text",span:{start:at,end:end}},end:end}}if(first==="[")return readArray(source,at,depth)
;if(first==="{")return readInlineTable(source,at,depth);word.lastIndex=at;const said=word.exec(text)?.[0].trimEnd()
;if(said===undefined||said===""||at+said.length>source.end)throw new TomlMistake(at);const end=at+said.length;return{node:{kind:"scalar",
text:said,type:"other",span:{start:at,end:end}},end:end}}const deepest=200;const word=/[\w+.:-]+(?: \d[\d:.+Zz-]*)?/y
;function readArray(source,start,depth){const items=[];const end=readList(source,start,"]",at=>{const item=readValue(source,at,depth+1)
;items.push(item.node);return item.end});return{node:{kind:"list",items:items},end:end}}function readInlineTable(source,start,depth){
const members=[];const end=readList(source,start,"}",at=>{const key=readKey(source,at);const equals=skipSpaces(source,key.end)
;if(source.text.charAt(equals)!=="=")throw new TomlMistake(equals);const value=readValue(source,skipSpaces(source,equals+1),depth+1)
;members.push(nested(key,value.node));return value.end});return{node:{kind:"mapping",members:members,isFlow:true,isOpen:false,start:start},
end:end}}function nested({outer:outer,name:name,start:start},value){return outer.reduceRight((inner,around)=>({name:around,start:start,
value:{kind:"mapping",members:[inner],isFlow:true,isOpen:false,start:start}}),{name:name,start:start,value:value})}
function readList(source,start,close,entry){let at=skipBlanks(source,start+1);while(at<source.end&&source.text.charAt(at)!==close){
at=skipBlanks(source,entry(at))
;if(source.text.charAt(at)===",")at=skipBlanks(source,at+1);else if(source.text.charAt(at)!==close)throw new TomlMistake(at)}
if(at>=source.end)throw new TomlMistake(start);return at+1}function skipSpaces({text:text,end:end},from){let at=from
;while(at<end&&(text.charAt(at)===" "||text.charAt(at)==="\t"))at+=1;return at}function skipBlanks(source,from){
const{text:text,end:end}=source;let at=from;while(at<end){
if(text.charAt(at)==="#")at=commentEnd(source,at);else if(" \t\r\n\ufeff".includes(text.charAt(at)))at+=1;else break}return at}
function commentEnd(source,start){const end=lineEnd(source,start);source.comments.push({start:start,end:end});return end}
function lineEnd({text:text,end:end},from){const at=text.indexOf("\n",from);return at===-1||at>end?end:at}
function readToml(text,{start:start,end:end}={start:0,end:text.length}){const source={text:text,end:end,comments:[]}
;const tree=createTomlTree(start);let isBroken=false;for(let at=skipBlanks(source,start);at<end;at=skipBlanks(source,at)){try{
at=endOfLine(readStatement(at))}catch(error){if(!(error instanceof TomlMistake))throw error;isBroken=true
;at=lineEnd(source,Math.max(at,error.offset))}}return{roots:[tree.root],isBroken:isBroken,comments:source.comments.map(span=>(0,
comment.t)(text,span))};function readStatement(at){if(text.charAt(at)==="[")return readHead(at,text.startsWith("[[",at))
;const key=readKey(source,at);const equals=skipSpaces(source,key.end);if(text.charAt(equals)!=="=")throw new TomlMistake(equals)
;const value=readValue(source,skipSpaces(source,equals+1),0);tree.set(key,value.node);return value.end}function readHead(at,isItem){
const marks=isItem?2:1;const key=readKey(source,skipSpaces(source,at+marks));const close=skipSpaces(source,key.end)
;if(!text.startsWith(isItem?"]]":"]",close))throw new TomlMistake(close);tree.open(key,at,isItem);return close+marks}
function endOfLine(from){const at=skipSpaces(source,from);if(at<end&&!"#\r\n".includes(text.charAt(at)))throw new TomlMistake(at)
;return text.charAt(at)==="#"&&at<end?commentEnd(source,at):lineEnd(source,at)}}}),
};
