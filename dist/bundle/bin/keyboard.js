export const ids = [2773];
export const modules = {
12773: (($module,$exports,$require)=>{$require.d($exports,{openKeyboard:()=>openKeyboard});function openKeyboard(program){
const{stdin:stdin}=program;stdin.setRawMode(true);stdin.setEncoding("utf8");return{chunks:chunksOf(program),close(){stdin.setRawMode(false)
;stdin.pause();stdin.unref()}}}async function*chunksOf(program){for await(const chunk of program.stdin){const text=String(chunk)
;if(text.includes(""))program.kill(program.pid,"SIGINT");else yield text}}}),

};
