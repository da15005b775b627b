export const modules = {
72416: (($module,$exports,$require)=>{$require.d($exports,{l:()=>draftSettings,_:()=>drafting})
;var external_node_path_=$require(76760);var providers=$require(18013);var promises_=$require(51455);var named_file=$require(44104)
;var write_file=$require(67778);const mostBytes=64*1024;function cacheFiles(root){return{async read(path){const found=await(0,
named_file.e)(root,path);if(found.kind!=="file"||found.stats.size>mostBytes)throw new Error(`${path} is not an entry of a cache.`);return(0,
promises_.readFile)(found.path,"utf8")},async write(path,text){const trouble=await(0,write_file._)(root,path,text)
;if(trouble!==undefined)throw new Error(trouble.why)}}}var secrets=$require(60037);var once=$require(23735)
;function drafting(options,surroundings){if(options.captions==="off")return{status:"off"}
;const{env:env,picturesArePublic:picturesArePublic,root:root,pictures:pictures,...world}=surroundings;const settings=draftSettings(options,{
env:env,picturesArePublic:picturesArePublic});const reason=providers.r[options.provider].obstacle(settings);if(reason!==undefined)return{
status:"unavailable",reason:reason};const load=(0,once.O)(async()=>{
const[{createDrafter:createDrafter,openCache:openCache},{createPreparer:createPreparer},{loadPicture:loadPicture}]=await Promise.all([Promise.all([$require.e(3798),$require.e(1930),$require.e(4408)]).then($require.bind($require,14408)),$require.e(4467).then($require.bind($require,54467)),pictures()])
;const{cacheDir:cacheDir}=options;const cache=cacheDir===undefined?undefined:openCache((0,
external_node_path_.resolve)(root,cacheDir),cacheFiles(root));return createDrafter(settings,{...world,loadPicture:loadPicture,cache:cache,
preparer:createPreparer()})});return{status:"ready",draft:async(wanted,earlier)=>(await load())(wanted,earlier)}}
function draftSettings(options,{env:env,picturesArePublic:picturesArePublic}){const provider=providers.r[options.provider];return{
provider:provider,apiKey:provider.keyFrom(env,options),secrets:(0,secrets.F)(options,env),apiBaseUrl:options.apiBaseUrl,model:options.model,
requestsPerMinute:options.requestsPerMinute,concurrency:options.concurrency,maxCaptions:options.maxCaptions,maxCostUsd:options.maxCostUsd,
imageTransport:options.imageTransport,allowUpload:picturesArePublic||options.allowPrivateImageUpload}}}),
60037: (($module,$exports,$require)=>{$require.d($exports,{F:()=>secretsOf});var $m0=$require(18013);function secretsOf(options,env){
const variables=Object.values($m0.r).flatMap(({keyVariables:keyVariables})=>keyVariables)
;const values=[options.githubToken,options.eachlabsApiKey,...variables.map(name=>env[name])]
;return values.flatMap(value=>value??[]).filter(value=>value!=="")}}),
};
