import { modules as common0 } from '../common/drafts/requests/poll-schedule.js';
export const ids = [1930];
export const modules = {
...common0,
69388: (($module,$exports,$require)=>{$require.d($exports,{y:()=>createBudget});function createBudget(limits){
const{maxCaptions:maxCaptions,maxCostUsd:maxCostUsd=Infinity,estimateUsd:estimateUsd}=limits;let opened=0;let booked=0;let spentUsd=0
;const mostUsd=maxCostUsd+1e-9;const isAffordable=()=>spentUsd+(booked+1)*estimateUsd<=mostUsd;function left(){
const bySum=estimateUsd===0?Infinity:Math.floor((mostUsd-spentUsd)/estimateUsd)-booked;return Math.max(0,Math.min(maxCaptions-opened,bySum))
}function full(){if(opened>=maxCaptions)return`max-captions is ${maxCaptions}: no more drafts were requested in this run.`
;if(spentUsd+estimateUsd>mostUsd)return`max-cost-usd is ${maxCostUsd}: another draft might cost more than what is left.`;return undefined}
return{open(){if(full()!==undefined||!isAffordable())return false;opened+=1;booked+=1;return true},another(){if(!isAffordable())return false
;booked+=1;return true},settle(costUsd){booked-=1;spentUsd+=costUsd},full:full,left:left}}}),
80584: (($module,$exports,$require)=>{$require.d($exports,{B:()=>createShutdown});var $m0=$require(78474);const graceMs=5e3
;function createShutdown({signal:signal,clock:clock}){const deadline=new AbortController;const stop=AbortSignal.any([signal]);(0,
$m0.setMaxListeners)(0,stop,deadline.signal);const finished=new AbortController;const begin=()=>{
void clock.sleep(graceMs,finished.signal).then(()=>{deadline.abort()})}
;if(signal.aborted)begin();else signal.addEventListener("abort",begin,{once:true});return{stop:stop,deadline:deadline.signal,over(){
signal.removeEventListener("abort",begin);finished.abort()}}}}),
22244: (($module,$exports,$require)=>{$require.d($exports,{z:()=>createLimiter});function createLimiter(options){
const{limit:limit,windowMs:windowMs,clock:clock}=options;const waiting=[];const answered=[];let underway=0;let pausedUntil=-Infinity
;let rationed={turns:Infinity,until:-Infinity};let alarm=new AbortController;function forget(now){
while(answered[0]!==undefined&&answered[0]+windowMs<=now)answered.shift()}function admit(){alarm.abort();const now=clock.now();forget(now)
;while(now>=opensAt()&&underway+answered.length<limit){const next=waiting.shift();if(next===undefined)return;underway+=1
;rationed=spend(rationed,now);next.resolve(turn())}if(waiting.length>0)setAlarm(now)}function opensAt(){
return Math.max(pausedUntil,rationed.turns>0?-Infinity:rationed.until)}function setAlarm(now){const full=underway+answered.length>=limit
;const windowOpens=full?(answered[0]??Infinity)+windowMs:now;const at=Math.max(opensAt(),windowOpens);if(at===Infinity)return
;const mine=new AbortController;alarm=mine;void clock.sleep(at-now,mine.signal).then(()=>{if(!mine.signal.aborted)admit()})}function turn(){
let open=true;return{done(strayMs=0){if(!open)return;open=false;underway-=1;answered.push(clock.now()+strayMs);answered.sort((a,b)=>a-b)
;admit()}}}return{turn(rank,signal){if(signal.aborted)return Promise.resolve(undefined);return new Promise(resolve=>{const leave=()=>{
waiting.splice(waiting.indexOf(waiter),1);resolve(undefined)};const waiter={rank:rank,resolve:value=>{
signal.removeEventListener("abort",leave);resolve(value)}};signal.addEventListener("abort",leave,{once:true})
;const behind=waiting.findIndex(other=>other.rank>rank);waiting.splice(behind===-1?waiting.length:behind,0,waiter);admit()})},pause(ms){
pausedUntil=Math.max(pausedUntil,clock.now()+ms);admit()},ration(turns,ms){rationed={turns:Math.max(0,turns-underway),until:clock.now()+ms}
;admit()},free(withinMs=0){const until=clock.now()+withinMs;if(until<opensAt())return 0
;const kept=answered.filter(at=>at+windowMs>until).length;const again=Math.max(0,withinMs-windowMs)*(limit/windowMs)
;const turns=Math.max(0,limit-underway-kept)+(limit===Infinity?0:again);return until<rationed.until?Math.min(turns,rationed.turns):turns}}}
function spend({turns:turns,until:until},now){return turns>0?{turns:turns-1,until:until}:{turns:0,until:now+trickleMs}}const trickleMs=1e3}),
5297: (($module,$exports,$require)=>{$require.d($exports,{t:()=>roundUsd});function roundUsd(usd){return Math.round(usd*1e6)/1e6}}),
8234: (($module,$exports,$require)=>{$require.d($exports,{B:()=>createSemaphore});function createSemaphore(size,first=size){
let capacity=Math.max(1,size);let open=Math.max(1,Math.min(first,size));let used=0;const waiting=[];function admit(){while(used<open){
const next=waiting.shift();if(next===undefined)return;used+=1;next(true)}}function queue(signal,ahead){
if(signal.aborted)return Promise.resolve(false);return new Promise(resolve=>{const leave=()=>{waiting.splice(waiting.indexOf(enter),1)
;resolve(false)};const enter=got=>{signal.removeEventListener("abort",leave);resolve(got)};signal.addEventListener("abort",leave,{once:true
});if(ahead)waiting.unshift(enter);else waiting.push(enter);admit()})}return{take:signal=>queue(signal,false),give(){used-=1;admit()},
async again(signal){used-=1;if(!await queue(signal,true))used+=1},widen(){open=Math.min(capacity,open+2);admit()},shrink(to){
capacity=Math.max(1,Math.min(capacity,to));open=Math.min(open,capacity)},capacity:()=>capacity,used:()=>used}}}),

};
