export const ids = [5761];
export const modules = {
45761: (($module,$exports,$require)=>{$require.r($exports);$require.d($exports,{junit:()=>junit,junitParts:()=>junitParts})
;var $m6=$require(76064);var $m2=$require(55365);var $m0=$require(1241);var $m5=$require(16327);var $m4=$require(74380)
;var $m3=$require(7065);var $m1=$require(74651);function junit(report){return[...junitParts(report)].join("")}function*junitParts(report){
const inScope=report.images.filter(reviewed=>reviewed.inScope)
;const outcome=({accepted:accepted})=>accepted===true||report.unread==="warn"?"skipped":"error"
;const outcomes=[...report.skipped.map(outcome),...report.leftOut.map(()=>"skipped")];const suites=(0,
$m2.$)(inScope,({document:document})=>document.path);yield lines(['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="${(0,
$m3.P)(report.tool.name)}" ${counts(inScope,[gateOutcome(report),...outcomes])}>`,...gateSuite(report)])
;for(const file of report.skipped)yield lines(unreadSuite(file,outcome(file)));yield lines(leftOutSuite(report.leftOut))
;for(const[path,images]of suites)yield lines(suite(path,images));yield lines(["</testsuites>"])}function lines(texts){
return texts.map(text=>`${text}\n`).join("")}function counts(images,others){
const number=wanted=>others.filter(outcome=>outcome===wanted).length
;const failures=images.filter(reviewed=>failing(reviewed)!==undefined).length+number("failure")
;const skipped=images.filter(isSkipped).length+number("skipped")
;return`tests="${images.length+others.length}" failures="${failures}" errors="${number("error")}" skipped="${skipped}"`}
function gateOutcome({verdict:verdict}){return verdict==="pass"?"passed":"failure"}function gateSuite(report){
const outcome=gateOutcome(report);const sentence=(0,$m1.zo)(report,$m4.TN)
;const reasons=report.reasons.map(reason=>`      <property name="reason" value="${(0,$m3.P)(reason)}"/>`)
;return[`  <testsuite name="gate" ${counts([],[outcome])}>`,"    <properties>",`      <property name="verdict" value="${report.verdict}"/>`,...reasons,"    </properties>",...outcome==="passed"?['    <testcase classname="gate" name="the gate passes"/>']:['    <testcase classname="gate" name="the gate passes">',`      <failure type="gate" message="${(0,
$m3.P)(sentence)}"/>`,"    </testcase>"],`    <system-out>${(0,$m3.P)(sentence)}</system-out>`,"  </testsuite>"]}
function unreadSuite({file:file,reason:reason,accepted:accepted},outcome){const path=(0,$m3.P)(file);const message=(0,
$m3.P)(`${accepted===true?"Not read, accepted by the baseline":"The file could not be read"}: ${reason}`)
;return[`  <testsuite name="${path}" ${counts([],[outcome])}>`,`    <testcase classname="${path}" name="the file can be read" file="${path}" line="1">`,`      <${outcome}${outcome==="error"?' type="unread"':""} message="${message}"/>`,"    </testcase>","  </testsuite>"]
}function leftOutSuite(leftOut){if(leftOut.length===0)return[];const outcomes=leftOut.map(()=>"skipped")
;const cases=leftOut.flatMap(({ending:ending,files:files})=>[`    <testcase classname="left out" name="${(0,
$m3.P)(ending)}">`,`      <skipped message="${(0,$m3.P)(`${(0,$m5.U)(files,"file")}, which no format reads`)}"/>`,"    </testcase>"])
;return[`  <testsuite name="left out" ${counts([],outcomes)}>`,...cases,"  </testsuite>"]}function failing({findings:findings}){
return findings.find(({severity:severity})=>severity!=="info")}function isSkipped(reviewed){
return reviewed.status==="unknown"&&failing(reviewed)===undefined}function suite(path,images){return[`  <testsuite name="${(0,
$m3.P)(path)}" ${counts(images,[])}>`,...images.flatMap(reviewed=>testcase(reviewed)),"  </testsuite>"]}function testcase(reviewed){
const{document:document,location:location,source:source}=reviewed;const path=(0,$m3.P)(document.path)
;const name=`${location.line}:${location.column} ${(0,$m6.x)(source,nameLength)}`;const open=`    <testcase classname="${path}" name="${(0,
$m3.P)(name)}" file="${path}" line="${location.line}"`;const outcome=outcomeOf(reviewed)
;return outcome===undefined?[`${open}/>`]:[`${open}>`,`      ${outcome}`,"    </testcase>"]}const nameLength=120
;function outcomeOf(reviewed){const finding=failing(reviewed)
;if(finding===undefined)return isSkipped(reviewed)?`<skipped message="The alternative text is an expression, so the source does not contain its value."/>`:undefined
;const message=(0,$m3.P)(finding.message);const draft=(0,$m0.bz)(reviewed);return`<failure type="${(0,
$m3.P)(finding.rule)}" message="${message}">${draft===undefined?"":(0,$m3.P)((0,$m0.li)(draft,String,quoted))}</failure>`}
function quoted(words){return`"${words}"`}}),
7065: (($module,$exports,$require)=>{$require.d($exports,{P:()=>markup});var $m0=$require(74380);function markup(text){return(0,
$m0.TN)(text).replace(/\p{Noncharacter_Code_Point}/gu,"").replace(/[&<>"']|#(?=#\[)/g,character=>`&#${character.charCodeAt(0)};`)}}),

};
