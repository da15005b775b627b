export const modules = {
62709: (($module,$exports,$require)=>{$require.d($exports,{S6:()=>createImagePacks,TV:()=>packImage,l8:()=>withAdded})
;var keep_last=$require(38280);var keep_recent=$require(25279);const head=4
;function createPack({toRow:toRow,fromRow:fromRow,recent:recent=1,chunkSize:chunkSize=1024*1024}){const chunks=[];let used=0
;function chunkFor(bytes){const chunk=chunks.at(-1);if(chunk!==undefined&&used+bytes<=chunk.length)return chunk
;const next=Buffer.allocUnsafeSlow(Math.max(chunkSize,bytes));chunks.push(next);used=0;return next}function write(json){
const most=head+3*json.length;const chunk=chunkFor(most<=chunkSize?most:head+Buffer.byteLength(json))
;const place=(chunks.length-1)*chunkSize+used;const length=chunk.write(json,used+head);chunk.writeUInt32LE(length,used);used+=head+length
;return place}function read(place){const chunk=chunks[Math.floor(place/chunkSize)]
;if(chunk===undefined)throw new RangeError(`Nothing was packed at ${place}.`);const start=place%chunkSize+head
;return fromRow(JSON.parse(chunk.toString("utf8",start,start+chunk.readUInt32LE(start-head))))}const placeOf=recent===1?write:(0,
keep_recent.l)(write,recent);return{add:value=>placeOf(JSON.stringify(toRow(value))),at:recent===1?(0,keep_last.A)(read):(0,
keep_recent.l)(read,recent)}}var text_identity=$require(93022);function rowOf({image:image,location:location,source:source}){
const{alt:alt,span:span,altSpan:altSpan,context:context}=image
;return[[location.line,location.column,location.endLine,location.endColumn,source],[image.src,alt.kind,alt.kind==="text"?alt.text:undefined,image.quotedCode,image.standIn,image.name],[image.namedByCaption,image.decorative,image.markedDecorative,image.title,image.forColorScheme],[image.width,image.height,image.syntax,image.kind,image.isComputed,image.fault],[image.emptyIsDecision,image.decorativeBy,image.attribute,image.example],[span.start,span.end,altSpan.start,altSpan.end],[context.control,context.figcaption,context.labels,context.standsAlone,context.heading],[context.nearby,context.language,context.adjacentLinkText]]
}function fromRow([place,texts,marks,sizes,syntax,spans,around,page]){const[line,column,endLine,endColumn,source]=place
;const[src,kind,text,quotedCode,standIn,name]=texts;const[namedByCaption,decorative,markedDecorative,title,forColorScheme]=marks
;const[width,height,written,what,isComputed,fault]=sizes;const[emptyIsDecision,decorativeBy,attribute,example]=syntax
;const[start,end,altStart,altEnd]=spans;const[control,figcaption,labels,standsAlone,heading]=around
;const[nearby,language,adjacentLinkText]=page;const context={control:control??undefined,figcaption:figcaption??undefined,labels:labels,
standsAlone:standsAlone??undefined,heading:heading??undefined,nearby:nearby,language:language??undefined,
adjacentLinkText:adjacentLinkText??undefined};const image={src:src,alt:kind==="text"?{kind:kind,text:text??""}:{kind:kind},
quotedCode:quotedCode??undefined,standIn:standIn??undefined,name:name??undefined,namedByCaption:namedByCaption??undefined,
decorative:decorative,markedDecorative:markedDecorative,title:title??undefined,forColorScheme:forColorScheme??undefined,
width:width??undefined,height:height??undefined,syntax:written,kind:what,isComputed:isComputed??undefined,fault:fault??undefined,
emptyIsDecision:emptyIsDecision,decorativeBy:decorativeBy,attribute:attribute??undefined,example:example??undefined,span:{start:start,
end:end},altSpan:{start:altStart,end:altEnd},context:context};return{image:image,location:{line:line,column:column,endLine:endLine,
endColumn:endColumn},source:source}}function createImagePacks(){return{written:createPack({toRow:rowOf,fromRow:fromRow}),
findings:createPack({toRow:all=>all,fromRow:all=>all,recent:1e3})}}function packImage(one,packs,written=packs.written.add(one)){
const{document:document,image:image,identity:identity,findings:findings}=one;const first=(0,text_identity.c)(document.path,image.src,1)
;const occurrence=Number(identity.slice(first.length-1));return new PackedImage(one,{packs:packs,written:written,
findings:packs.findings.add(findings),occurrence:occurrence},nothing)}function withAdded(one,more){if(!(one instanceof PackedImage))return{
...one,...more};const packed=one.with(more);return packed}const nothing={};class PackedImage{static#unpacked={
image:unpacked(one=>one.#written.image),location:unpacked(one=>one.#written.location),source:unpacked(one=>one.#written.source),
findings:unpacked(one=>one.#places.packs.findings.at(one.#places.findings)),identity:unpacked(one=>(0,
text_identity.c)(one.document.path,one.image.src,one.#places.occurrence))};document;status;inScope;isGenerated;#places;#added
;constructor({document:document,status:status,inScope:inScope,isGenerated:isGenerated},places,added){this.document=document
;this.status=status;this.inScope=inScope;this.isGenerated=isGenerated;this.#places=places;this.#added=added
;Object.defineProperties(this,PackedImage.#unpacked);Object.assign(this,added)}get#written(){
return this.#places.packs.written.at(this.#places.written)}with(more){const isMore=Object.values(more).some(value=>value!==undefined)
;return isMore?new PackedImage(this,this.#places,{...this.#added,...more}):this}}function unpacked(read){return{enumerable:true,get(){
return read(this)}}}}),
93022: (($module,$exports,$require)=>{$require.d($exports,{c:()=>identityOf});const maxTarget=300
;function identityOf(path,src,occurrence){return[path,src.slice(0,maxTarget),String(occurrence)].join(" | ")}}),
};
