import { modules as common0 } from '../common/review/packed-image.js';
export const ids = [5002];
export const modules = {
...common0,
85126: (($module,$exports,$require)=>{$require.d($exports,{L0:()=>cleaned,Iz:()=>isBadge,If:()=>isIcon,Zi:()=>leadsToPicture,
J8:()=>phraseOf,BM:()=>propose});var text_language=$require(46);var text_plain=$require(4854);var decode_escapes=$require(72341)
;var parse_url=$require(99447);function addressOf(text){
const written=(text.length>longest?/^[^?#]{0,2000}(?=[?#])/.exec(text)?.[0]??"":text).trim();if(written==="")return undefined
;if(/[{}<>\\]|^(?!https?:)[a-z][a-z\d+.-]*:/i.test(written))return undefined;const url=(0,parse_url.D)(written,"http://site.invalid/")
;if(url===undefined)return undefined;return{host:url.hostname==="site.invalid"?"":url.hostname.replace(/^www\./,""),
segments:url.pathname.split("/").filter(segment=>segment!=="").map(decode_escapes.z),query:url.searchParams,fragment:(0,
decode_escapes.z)(url.hash.slice(1))}}const longest=2e3
;const spellings=new Map(`API APIs AWS AI CSS HTML HTML5 CSS3 HTTP HTTPS SVG XML JSON YAML TOML CSV PDF RSS FAQ FAQs URL SDK CLI GUI UI UX IDE CI CD SQL SSH\n  SSL TLS TCP UDP DNS IP VPN USB GPU CPU RAM IBM HP SAP AMD ARM NASA MIT BBC CNN CNCF W3C MDN WCAG ARIA PHP iOS macOS GCP NPM:npm npx\n  pnpm GitHub GitLab YouTube LinkedIn JavaScript TypeScript PostgreSQL MySQL MariaDB MongoDB SQLite NoSQL GraphQL gRPC OAuth OpenAPI\n  OpenAI OpenSSF OpenSSL OpenStack OpenShift OpenTelemetry OpenCollective:Open$Collective JetBrains WebStorm PhpStorm IntelliJ PyCharm\n  VSCode:VS$Code PyPI PyTorch TensorFlow NumPy SciPy FastAPI Django Flask Kubernetes Docker Podman Helm Terraform Ansible Jenkins\n  CircleCI Netlify Vercel Heroku Cloudflare DigitalOcean FreeBSD OpenBSD openSUSE Ubuntu Debian Fedora Linux Windows Android Chrome\n  Firefox Safari Opera Edge Brave Webpack:webpack ESLint Prettier Babel Vite Vitest Vue React Redux Svelte SvelteKit Angular Ember Next.js Nuxt\n  nextjs:Next.js nodejs:Node.js vuejs:Vue.js reactjs:React Node Deno Bun Rust Go:Go Golang:Go Python Ruby Java Kotlin Swift Scala Elixir Haskell\n  Perl WebAssembly wasm:WebAssembly WordPress Drupal Joomla Jekyll Hugo MkDocs Docusaurus Gatsby Astro Eleventy Sphinx Bootstrap\n  Tailwind tailwindcss:Tailwind$CSS jQuery D3 Figma Slack Discord Reddit Twitter Mastodon Bluesky Facebook Instagram TikTok Twitch Telegram\n  WhatsApp Medium PayPal Patreon Ko-fi Stripe Google Microsoft Apple Amazon Meta Mozilla Oracle Intel Nvidia:NVIDIA Samsung Sony Dell\n  Cisco VMware RedHat:Red$Hat Azure Firebase Supabase Redis Kafka RabbitMQ Elasticsearch Kibana Grafana Prometheus Datadog Sentry\n  BrowserStack SauceLabs:Sauce$Labs Codecov Coveralls Homebrew Flathub Snapcraft F-Droid OSS ID IDs OK FTP GPL README:README changelog\n  CodeQL OSX:OS$X SEO SaaS IoT ML LLM NLP RPi`.split(/\s+/).map(entry=>{
const[key="",spelling=key]=entry.split(":");return[key.toLowerCase(),spelling.replaceAll("$"," ")]}));function partsOf(name){
return name.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu," ").split(/[\s_.+~–—-]+/u).filter(part=>part!=="")}function phraseOf(name){
const parts=partsOf(name);if(parts.length===0||parts.length>5||!parts.every(isWord))return undefined
;const words=parts.map(part=>spellings.get(part.toLowerCase())??(isShouted(name)?part:part.toLowerCase()))
;return words.map((word,index)=>index===0?capitalized(word):word).join(" ")}function properName(parts,page){
const words=parts.map(part=>spellings.get(part.toLowerCase())??onPage(part,page)??alone(part))
;return words.length>0&&words.length<=3&&words.every(word=>word!==undefined)?words.join(" "):undefined}function onPage(part,page){
const found=page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`,"giu"))??[]
;return found.find(word=>/^\p{Lu}|\p{Ll}\p{Lu}/u.test(word))}function alone(part){
return isWord(part)&&part.length>3?capitalized(part):undefined}function isWord(part){if(spellings.has(part.toLowerCase()))return true
;return/^\p{L}{1,20}$/u.test(part)&&/[^bcdfghjklmnpqrstvwxz]/i.test(part)&&!/^[a-f]{7,}$/i.test(part)}function isShouted(name){
return name===name.toUpperCase()&&name.length<=5}function capitalized(text){
return/^\p{Ll}+\p{Lu}/u.test(text)?text:text.replace(/^\p{Ll}/u,letter=>letter.toUpperCase())}function escaped(text){
return text.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&")}
const topics=[[/^github\/(?:actions\/)?workflow\/status\//,"Build status"],[/^github\/(?:check-runs|checks-status|checks|status)\//,"Status of checks"],[/^github\/release-date/,"Release date"],[/^github\/(?:v\/release|release)\//,"Latest release"],[/^github\/(?:v\/tag|tag|package-json\/v)\//,"Latest version"],[/^github\/(?:downloads|downloads-pre|assets-dl)\//,"GitHub downloads"],[/^github\/stars/,"GitHub stars"],[/^github\/watchers/,"GitHub watchers"],[/^github\/forks/,"GitHub forks"],[/^github\/license/,"License"],[/^github\/merged-prs/,"Merged GitHub pull requests"],[/^github\/(?:issues-pr-closed|closed-prs)/,"Closed GitHub pull requests"],[/^github\/issues-pr|^github\/(?:open-prs|prs)/,"GitHub pull requests"],[/^github\/(?:issues-closed|closed-issues)/,"Closed GitHub issues"],[/^github\/(?:issues(?:-raw)?\/(?!detail\/)|open-issues)/,"GitHub issues"],[/^github\/contributors/,"GitHub contributors"],[/^github\/all-contributors/,"Contributors"],[/^github\/last-commit/,"Last commit"],[/^github\/commits-since/,"Commits since a release"],[/^github\/(?:commit-activity|commits)\//,"Commit activity"],[/^github\/languages\/top/,"Most used language"],[/^github\/repo-size/,"Size of the repository"],[/^github\/languages\/code-size/,"Size of the code"],[/^github\/size\//,"Size of a file"],[/^github\/sponsors/,"GitHub sponsors"],[/^github\/followers/,"GitHub followers"],[/^github\/discussions/,"GitHub discussions"],[/^gitlab\/pipeline/,"Pipeline status"],[/^gitlab\/v\/release\//,"Latest release"],[/^gitlab\/v\/tag\//,"Latest version"],[/^gitlab\/license\//,"License"],[/^gitlab\/stars\//,"GitLab stars"],[/^gitlab\/forks\//,"GitLab forks"],[/^gitlab\/contributors\//,"GitLab contributors"],[/^gitlab\/last-commit\//,"Last commit"],[/^(?:codecov\/|coveralls|(?:gitlab|sonar|azure-devops|codeclimate|codacy|scrutinizer|teamcity|jenkins)\/coverage\b|nycrc)/,"Code coverage"],[/^npm\/v\b/,"npm version"],[/^npm\/(?:d[dwmyt]|d18m)\b/,"npm downloads"],[/^(?:npm\/(?:l|license)|pypi\/(?:l|license)|crates\/l|packagist\/(?:l|license)|hexpm\/l|conda\/l|aur\/license|apm\/l|gem\/l)\b/,"License"],[/^npm\/types/,"Type definitions"],[/^(?:node|npm\/node)(?:-lts)?\/v?/,"Supported Node.js versions"],[/^pypi\/(?:v|version)\b/,"PyPI version"],[/^pypi\/(?:pyversions|python)/,"Supported Python versions"],[/^pypi\/(?:format|wheel)\b/,"PyPI package format"],[/^pypi\/implementation\b/,"Supported Python implementations"],[/^pypi\/status\b/,"Development status"],[/^(?:pepy|pypi\/d[dwmt])\b/,"PyPI downloads"],[/^crates\/v\b/,"crates.io version"],[/^crates\/msrv\b/,"Minimum supported Rust version"],[/^crates\/(?:d|dv|dr|de)\b/,"crates.io downloads"],[/^docsrs\b/,"docs.rs build status"],[/^packagist\/v\b/,"Packagist version"],[/^packagist\/php-v\b/,"Supported PHP versions"],[/^packagist\/d[dmt]?\b/,"Packagist downloads"],[/^gem\/(?:v|version)\b/,"RubyGems version"],[/^gem\/d/,"RubyGems downloads"],[/^nuget\/(?:v|vpre|latest)\b/,"NuGet version"],[/^myget\/[^/]+\/(?:v|vpre)\//,"MyGet version"],[/^nuget\/d/,"NuGet downloads"],[/^nexus\/s\//,"Latest snapshot version"],[/^nexus\/r\//,"Latest release"],[/^maven-central\/v\b/,"Maven Central version"],[/^maven-metadata\/v\b/,"Maven version"],[/^hexpm\/v\b/,"Hex version"],[/^hexpm\/d/,"Hex downloads"],[/^pub\/v\b/,"pub.dev version"],[/^cran\/v\b/,"CRAN version"],[/^cocoapods\/v\b/,"CocoaPods version"],[/^homebrew\/(?:cask\/)?v\b/,"Homebrew version"],[/^homebrew\/(?:cask\/)?installs/,"Homebrew installs"],[/^aur\/v\b/,"AUR version"],[/^archlinux\/v\b/,"Arch Linux version"],[/^debian\/v\b/,"Debian version"],[/^fedora\/v\b/,"Fedora version"],[/^f-droid\/v\b/,"F-Droid version"],[/^flathub\/v\b/,"Flathub version"],[/^flathub\/downloads\b/,"Flathub downloads"],[/^chocolatey\/v\b/,"Chocolatey version"],[/^chocolatey\/d/,"Chocolatey downloads"],[/^scoop\/v\b/,"Scoop version"],[/^winget\/v\b/,"WinGet version"],[/^jsr\/v\b/,"JSR version"],[/^open-vsx\/(?:v|version)\b/,"Open VSX version"],[/^vcpkg\/v\b/,"vcpkg version"],[/^jitpack\/(?:v|version)\b/,"JitPack version"],[/^luarocks\/v\b/,"LuaRocks version"],[/^clojars\/v\b/,"Clojars version"],[/^hackage\/v\b/,"Hackage version"],[/^cpan\/v\b/,"CPAN version"],[/^powershellgallery\/v\b/,"PowerShell Gallery version"],[/^powershellgallery\/d/,"PowerShell Gallery downloads"],[/^conda\/(?:v|vn)\b/,"Conda version"],[/^conda\/(?:d|dn)\b/,"Conda downloads"],[/^docker\/pulls/,"Docker pulls"],[/^docker\/stars/,"Docker stars"],[/^docker\/(?:image-)?size\b/,"Docker image size"],[/^docker\/layers\b/,"Docker image layers"],[/^docker\/v\b/,"Docker image version"],[/^docker\/(?:cloud\/)?(?:build|automated)/,"Docker build status"],[/^(?:azure-devops|jenkins|appveyor)\/tests\b/,"Test results"],[/^azure-devops\/release\b/,"Deployment status"],[/^(?:travis|circleci|circle-ci|appveyor|cirrus|buildkite|drone|bitrise|wercker|shippable|codeship|semaphore|azure-pipelines)\b/,"Build status"],[/^(?:azure-devops|jenkins|teamcity)\/(?:build|codebetter|s|e)\b/,"Build status"],[/^jenkins\/s\//,"Build status"],[/^readthedocs/,"Documentation status"],[/^bundlephobia\/minzip\b/,"Minified and gzipped size"],[/^bundlephobia\/min\b/,"Minified size"],[/^packagephobia\/install\b/,"Install size"],[/^(?:bundlejs|bundlesize|packagephobia|badgesize)\//,"Package size"],[/^discord\b/,"Discord chat"],[/^gitter\b/,"Gitter chat"],[/^matrix\b/,"Matrix chat"],[/^zulip\b/,"Zulip chat"],[/^slack\b/,"Slack chat"],[/^discourse\b/,"Forum"],[/^(?:twitter|x)\/follow/,"Follow on X"],[/^mastodon\/follow/,"Follow on Mastodon"],[/^bluesky\/followers/,"Follow on Bluesky"],[/^youtube\/channel\/subscribers\b/,"YouTube subscribers"],[/^youtube\/(?:channel\/)?views\b/,"YouTube views"],[/^reddit\/subreddit-subscribers\b/,"Reddit subscribers"],[/^twitch\/status\b/,"Twitch status"],[/^opencollective\/all/,"Open Collective backers and sponsors"],[/^opencollective\/sponsors/,"Open Collective sponsors"],[/^opencollective\/backers/,"Open Collective backers"],[/^endpoint\?.*artifacthub/,"Artifact Hub"],[/^cdnjs\/v/,"cdnjs version"],[/^liberapay\/patrons\b/,"Liberapay patrons"],[/^liberapay\/goal\b/,"Liberapay goal"],[/^website/,"Website status"],[/^uptimerobot\/ratio\b/,"Uptime"],[/^uptimerobot\/status\b/,"Website status"],[/^snyk\/vulnerabilities\b/,"Known vulnerabilities"],[/^(?:librariesio\/(?:release|github)|david|depfu|requires|gemnasium)\b/,"Dependency status"],[/^dependabot\b/,"Dependabot status"],[/^(?:sonar|sonarcloud)\/(?:quality_gate|alert_status)\b/,"Quality gate status"],[/^sonar\/violations\b/,"SonarQube violations"],[/^(?:codeclimate\/maintainability|(?:codacy|codefactor|lgtm)\/grade|scrutinizer\/(?:quality|g\/)|symfony\/i\/grade|ansible\/quality)/,"Code quality"],[/^ossf-scorecard/,"OpenSSF Scorecard"],[/^cii\//,"OpenSSF Best Practices"],[/^netlify/,"Netlify deploy status"],[/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\/(?:v|version)\b/,"Visual Studio Marketplace version"],[/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\/(?:i|installs|azure-devops\/installs)\b/,"Visual Studio Marketplace installs"],[/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\/d\b/,"Visual Studio Marketplace downloads"],[/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\/(?:r|rating|stars)\b/,"Visual Studio Marketplace rating"],[/^chrome-web-store\/v\b/,"Chrome Web Store version"],[/^chrome-web-store\/(?:users|d)\b/,"Chrome Web Store users"],[/^chrome-web-store\/(?:rating|stars)\b/,"Chrome Web Store rating"],[/^amo\/v\b/,"Firefox Add-ons version"],[/^amo\/users\b/,"Firefox Add-ons users"],[/^amo\/d[dw]?\b/,"Firefox Add-ons downloads"],[/^amo\/(?:rating|stars)\b/,"Firefox Add-ons rating"],[/^(?:weblate\/progress|crowdin|localazy|poeditor)\//,"Translation status"],[/^(?:repology|tinyrepo)\b/,"Packaging status"],[/^jsdelivr\//,"jsDelivr downloads"],[/^all-contributors|^allcontributors/,"Contributors"]]
;function shield(address){if(!hosts.has(address.host))return undefined;const text=fixedText(address)
;if(text!==undefined)return text===""?undefined:{kind:"static",text:text};const label=labelOf(address);const topic=topicOf(address)
;if(topic!==undefined)return{kind:"changing",text:label===undefined?topic:labelled(topic,label)};return label===undefined?undefined:{
kind:/\s/.test(label)?"changing":"label",text:phrased(label)}}function labelled(topic,label){if(topic.startsWith("Follow "))return topic
;const known=wordsOf(topic);const said=wordsOf(label).map(word=>known.some(one=>one.startsWith(word)||word.startsWith(one)))
;if(said.every(Boolean))return topic;const[kind]=/(?:version|release|status)$/.exec(topic)??[]
;if(kind===undefined||wordsOf(label).includes(kind)){return said.some(Boolean)||said.length>1?phrased(label):`${label}: ${topic}`}
return said.some(Boolean)?`${phrased(label)} ${kind}`:`${label}: ${topic}`}function phrased(label){const[first="",...more]=label.split(" ")
;return[spellings.get(first.toLowerCase())??capitalized(first),...more].join(" ")}function wordsOf(text){
return text.toLowerCase().split(/\s+/).map(word=>word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu,"")).filter(word=>word!=="")
}
const hosts=new Set(["img.shields.io","shields.io","badgen.net","flat.badgen.net","custom-icon-badges.demolab.com","custom-icon-badges.herokuapp.com"])
;function fixedText({host:host,segments:segments,query:query}){const[kind,first="",...more]=segments
;if(kind==="github"&&first==="labels"&&more[2]!==undefined)return capitalized(more[2])
;if(kind==="static"&&first==="v1")return pair(query.get("label")??"",query.get("message")??"")
;if(kind!=="badge"||first==="dynamic"||first==="endpoint")return undefined
;if(host.endsWith("badgen.net"))return pair(query.get("label")??first,more[0]??"")
;const path=[first,...more].join("/").replace(/\.(?:svg|png|json)$/i,"")
;const parts=path.replaceAll("--",dash).replaceAll("__",underscore).split("-").map(unescaped);if(parts.length<2||parts.length>3)return""
;const label=query.get("label")??(parts.length===3?parts[0]??"":"");return pair(label,parts.at(-2)??"")}const dash="";const underscore=""
;function unescaped(part){return part.replaceAll("_"," ").replaceAll(dash,"-").replaceAll(underscore,"_")}function pair(label,message){
const texts=[label,message].map(text=>text.replace(/\s+/g," ").trim()).filter(text=>/[\p{L}\p{N}]/u.test(text))
;return texts.join(isOnePhrase(texts)?" ":": ")}function isOnePhrase([label="",message=""]){
return joints.test(label.split(" ").at(-1)??"")||message.includes(" ")&&joints.test(message.split(" ",1)[0]??"")}
const joints=/^(?:of|to|by|with|from|and|&|for|the|on|in|at|via)$/i;function topicOf({segments:segments,query:query}){
const tag=npmTag(segments);if(tag!==undefined)return`npm ${tag} version`
;const path=`${segments.join("/").replace(/\.(?:svg|png|json)$/i,"")}?${query.get("url")??""}`
;return topics.find(([pattern])=>pattern.test(path))?.[1]}function npmTag([service,what,...rest]){
const tag=rest.at(rest[0]?.startsWith("@")===true?2:1)?.replace(/\.svg$/i,"")
;return service==="npm"&&what==="v"&&tag!=="latest"?tag:undefined}function labelOf({segments:segments,query:query}){
const[kind,first="",,,issueLabel]=segments;const ofIssues=kind==="github"&&first.startsWith("issues")?issueLabel:undefined
;const written=query.get("label")?.trim();const label=(written===undefined||written===""?ofIssues:written)?.replace(/[|•·\s]+/g," ").trim()
;return label!==undefined&&wordsOf(label).length>0&&wordsOf(label).length<=4?label:undefined}const measures=new Map(Object.entries({
"app.fossa.com issueType=security":"Security scan status","sonarcloud.io metric=ncloc":"Lines of code",
"sonarcloud.io metric=bugs":"Bugs found by SonarQube","sonarcloud.io metric=code_smells":"Code smells found by SonarQube",
"sonarcloud.io metric=vulnerabilities":"Known vulnerabilities","sonarcloud.io metric=duplicated_lines_density":"Duplicated lines",
"sonarcloud.io metric=sqale_index":"Technical debt","sonarcloud.io metric=alert_status":"Quality gate status",
"sonarcloud.io metric=coverage":"Code coverage","sonarcloud.io metric=reliability_rating":"Reliability rating",
"sonarcloud.io metric=security_rating":"Security rating","sonarcloud.io metric=sqale_rating":"Maintainability rating",
"sonarcloud.io metric=security_hotspots":"Security hotspots"}))
;const badges=[[/^jsr\.io\/badges\//,"JSR version"],[/^versionbadg\.es\//,"npm version"],[/^packagequality\.com\/shield/,"Package quality"],[/^(?:app\.)?saucelabs\.com\/(?:browser-matrix|buildstatus)\//,"Sauce Labs test status"],[/^run\.pstmn\.io\/button/,"Run in Postman"],[/^(?:api\.)?bountysource\.com\/badge\//,"Bountysource"],[/^assets\.codesandbox\.io\/github\/button-edit/,"Edit in CodeSandbox"],[/^developer\.stackblitz\.com\/img\/open_in_codeflow/,"Open in Codeflow"],[/^(?:badge\.fury\.io|img\.badgesize)\/js\//,"npm version"],[/^badge\.fury\.io\/py\//,"PyPI version"],[/^badge\.fury\.io\/rb\//,"RubyGems version"],[/^badge\.fury\.io\/nu\//,"NuGet version"],[/^badge\.fury\.io\/gh\//,"Latest version"],[/^badge\.fury\.io\//,"Package version"],[/^(?:codecov\.io|app\.codecov\.io)\/(?=.*(?:badge|branch))(?!.*\/graphs\/).*\.svg/,"Code coverage"],[/^coveralls\.io\/repos\/|^s3\.amazonaws\.com\/assets\.coveralls\.io\//,"Code coverage"],[/^(?:api\.|app\.|secure\.)?travis-ci\.(?:org|com)\/.*\.(?:svg|png)/,"Build status"],[/^(?:circleci\.com|dl\.circleci\.com)\/.*(?:\.svg|\.png|shield|badge)/,"Build status"],[/^ci\.appveyor\.com\/api\/projects\/status\//,"Build status"],[/^dev\.azure\.com\/.*\/_apis\/build\/status|^[^/]+\.visualstudio\.com\/.*\/_apis\/(?:public\/)?build/,"Build status"],[/^(?:api\.cirrus-ci\.com\/github|badge\.buildkite\.com|cloud\.drone\.io\/api\/badges)\//,"Build status"],[/^[^/]+\/(?=(?:.*\/)?job\/).*\/badge\/icon|^[^/]+\/buildStatus\/icon/,"Build status"],[/^results\.pre-commit\.ci\/badge\//,"pre-commit.ci status"],[/^gitlab\.com\/(?=.*\/badges\/).*\/pipeline\.svg/,"Pipeline status"],[/^gitlab\.com\/(?=.*\/badges\/).*\/coverage\.svg/,"Code coverage"],[/^gitlab\.com\/.*\/badges\/release\.svg/,"Latest release"],[/^(?:[\w-]+\.)?readthedocs\.(?:org|io|com)\/projects\/[^/]+\/badge|^readthedocs\.org\/projects\/[^/]+\/badge/,"Documentation status"],[/^docs\.rs\/[^/]+\/badge\.svg/,"Documentation"],[/^(?:pkg\.go\.dev\/badge|godoc\.org)\//,"Go reference"],[/^goreportcard\.com\/badge\//,"Go Report Card"],[/^(?:snyk\.io|api\.snyk\.io)\/.*badge\.svg/,"Known vulnerabilities"],[/^(?:david-dm\.org|status\.david-dm\.org)\//,"Dependency status"],[/^api\.(?:securityscorecards\.dev|scorecard\.dev)\/projects\/.*\/badge/,"OpenSSF Scorecard"],[/^(?:bestpractices\.coreinfrastructure\.org|bestpractices\.dev)\/projects\/\d+\/badge/,"OpenSSF Best Practices"],[/^slsa\.dev\/images\/gh-badge/,"SLSA level"],[/^api\.reuse\.software\/badge\//,"REUSE status"],[/^app\.fossa\.(?:com|io)\/api\/projects\//,"License scan status"],[/^api\.codeclimate\.com\/v1\/badges\/[^/]+\/maintainability|^codeclimate\.com\/.*(?:gpa|maintainability)/,"Code quality"],[/^api\.codeclimate\.com\/v1\/badges\/[^/]+\/test_coverage|^codeclimate\.com\/.*coverage/,"Code coverage"],[/^(?:api|app)\.codacy\.com\/project\/badge\/(?:coverage|Coverage)/,"Code coverage"],[/^(?:api|app)\.codacy\.com\/project\/badge\//,"Code quality"],[/^scrutinizer-ci\.com\/.*\/badges\/coverage/,"Code coverage"],[/^scrutinizer-ci\.com\/.*\/badges\/build/,"Build status"],[/^scrutinizer-ci\.com\/.*\/badges\/|^(?:www\.)?codefactor\.io\/.*\/badge/,"Code quality"],[/^sonarcloud\.io\/api\/project_badges\/quality_gate/,"Quality gate status"],[/^api\.netlify\.com\/api\/v1\/badges\/.*deploy-status/,"Netlify deploy status"],[/^netlify\.com\/img\/deploy\/button/,"Deploy to Netlify"],[/^netlify\.com\/img\/global\/badges\//,"Deploys by Netlify"],[/^vercel\.com\/button/,"Deploy with Vercel"],[/^herokucdn\.com\/deploy\/button/,"Deploy to Heroku"],[/^deploy\.workers\.cloudflare\.com\/button/,"Deploy to Cloudflare"],[/^(?:railway\.app|railway\.com)\/button/,"Deploy on Railway"],[/^render\.com\/images\/deploy-to-render-button/,"Deploy to Render"],[/^aka\.ms\/deploytoazurebutton|deploytoazure\.svg$|^azuredeploy\.net\/deploybutton/,"Deploy to Azure"],[/^deploy\.cloud\.run\/button|^storage\.googleapis\.com\/cloudrun\/button\.svg/,"Run on Google Cloud"],[/^colab\.research\.google\.com\/assets\/colab-badge/,"Open in Colab"],[/^github\.com\/codespaces\/badge/,"Open in GitHub Codespaces"],[/^gitpod\.io\/(?:button|img)\//,"Open in Gitpod"],[/^(?:developer\.)?stackblitz\.com\/img\/open_in_stackblitz/,"Open in StackBlitz"],[/^codesandbox\.io\/static\/img\/play-codesandbox/,"Edit on CodeSandbox"],[/^(?:replit\.com|repl\.it)\/badge/,"Run on Replit"],[/^(?:[\w-]+\.)?(?:mybinder\.org|binder\.pangeo\.io)\/badge/,"Launch Binder"],[/^(?:badges\.gitter\.im|gitter\.im\/assets)\//,"Gitter chat"],[/^(?:discord(?:app)?\.com)\/api\/guilds\/\d+\/(?:widget|embed)\.png|^discordapp\.com\/api\/guilds/,"Discord chat"],[/^opencollective\.com\/[^/]+\/(?:tiers\/)?backers?(?:\/badge\.svg|\.svg)/,"Open Collective backers"],[/^opencollective\.com\/[^/]+\/(?:tiers\/)?sponsors?(?:\/badge\.svg|\.svg)/,"Open Collective sponsors"],[/^opencollective\.com\/[^/]+\/contributors\.svg|^contrib\.rocks\/image|^contributors-img\.(?:web\.app|firebaseapp\.com)/,"Contributors"],[/^api\.star-history\.com\/svg|^starchart\.cc\//,"Star history"],[/^(?:zenodo\.org\/(?:badge|account)|joss\.theoj\.org\/papers\/[^/]+\/status)/,"DOI"],[/^inch-ci\.org\//,"Documentation coverage"],[/^isitmaintained\.com\/badge\/resolution/,"Average time to resolve an issue"],[/^isitmaintained\.com\/badge\/open/,"Percentage of open issues"],[/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:v|version)/,"Packagist version"],[/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:downloads|d)/,"Packagist downloads"],[/^poser\.pugx\.org\/[^/]+\/[^/]+\/license/,"License"],[/^awesome\.re\/mentioned-badge/,"Mentioned in Awesome"],[/^(?:awesome\.re|cdn\.rawgit\.com\/sindresorhus\/awesome\/.*)\/(?:mentioned-)?badge/,"Awesome"],[/^repology\.org\/badge\/version-for-repo\//,"Packaged version"],[/^repology\.org\/badge\//,"Packaging status"],[/^(?:hosted\.weblate\.org|translate\.[\w.-]+)\/widgets?\//,"Translation status"],[/^badges\.crowdin\.net\//,"Translation status"],[/^nodei\.co\/npm\//,"npm package"],[/^snapcraft\.io\/[\w-]+\/badge\.svg/,"Snap Store status"],[/^(?:snapcraft\.io|snapcraft\.io\/static)\/.*\/badges?\/|^snapcraft\.io\/[\w-]+\/badge/,"Get it from the Snap Store"],[/^play\.google\.com\/intl\/\w+\/badges\//,"Get it on Google Play"],[/^(?:fdroid\.gitlab\.io\/artwork|f-droid\.org)\/badge\/|^f-droid\.org\/.*get-it-on/,"Get it on F-Droid"],[/^(?:linkmaker\.itunes\.apple\.com|tools\.applemediaservices\.com\/api\/badges\/download-on-the-app-store|developer\.apple\.com\/app-store\/marketing)\//,"Download on the App Store"],[/^(?:dl\.)?flathub\.org\/(?:api\/badge|assets\/badges)/,"Get it on Flathub"],[/^(?:cdn\.|img\.)?buymeacoffee\.com\/(?:buttons|assets|button-api)/,"Buy me a coffee"],[/^(?:ko-fi\.com\/img|storage\.ko-fi\.com|cdn\.ko-fi\.com|az743702\.vo\.msecnd\.net\/cdn\/kofi)/,"Support on Ko-fi"],[/^paypalobjects\.com\/.*(?:donate|x-click)/i,"Donate with PayPal"],[/^liberapay\.com\/assets\/widgets\/donate/,"Donate with Liberapay"],[/^c5\.patreon\.com\/external\/logo\/become_a_patron/,"Become a patron"],[/^renovatebot\.com\/images\/|^img\.renovatebot/,"Renovate"],[/^cdn\.jsdelivr\.net\/gh\/.*all-contributors/,"Contributors"],[/^(?:data\.)?jsdelivr\.(?:com|net)\/v1\/package\/.*badge/,"jsDelivr downloads"],[/^static\.pepy\.tech\/(?:personalized-)?badge|^pepy\.tech\/badge/,"PyPI downloads"],[/^anaconda\.org\/.*\/badges\/version/,"Conda version"],[/^anaconda\.org\/.*\/badges\/downloads/,"Conda downloads"],[/^packagephobia\.(?:now\.sh|com)\/badge/,"Install size"],[/^codetriage\.com\/.*\/badges/,"Open source helpers"],[/^api\.dependabot\.com\/badges\/compatibility_score/,"Dependabot compatibility score"],[/^api\.dependabot\.com\/badges/,"Dependabot status"],[/^bettercodehub\.com\/edge\/badge/,"Code quality"],[/^percy\.io\/static\/images\/percy-badge/,"Visual tests by Percy"],[/^(?:ci|build)\.[^/]+\/.*coverage/,"Code coverage"],[/^(?:ci\.|build\.)[\w.-]+\/(?=.*(?:badge|status)).*\.svg/,"Build status"]]
;const basis="the address of the badge";function badge(src,{language:language}){const address=addressOf(src)
;if(address===undefined||address.host==="")return undefined;const own=shield(address);if(own?.kind==="static")return{alt:own.text,
basis:basis,isSure:true};if(!(0,text_language.L6)(language))return undefined
;const alt=own?.text??workflow(address)??known(address)??tier(address);return alt===undefined?undefined:{alt:alt,basis:basis,
isSure:alt!==unnamed&&own?.kind!=="label"}}function isBadge(src){return badge(src,{language:"en"})!==undefined}
function known({host:host,segments:segments,query:query}){for(const[key,value]of query){
const measure=measures.get(`${host} ${key}=${value}`);if(measure!==undefined)return measure}
const place=`${host}/${segments.join("/")}${query.size>0?`?${query.toString()}`:""}`
;return badges.find(([pattern])=>pattern.test(place))?.[1]}const unnamed="Workflow status";function workflow({host:host,segments:segments}){
if(host!=="github.com"||segments.at(-1)!=="badge.svg"||!segments.includes("workflows"))return undefined
;const name=(segments.at(-2)??"").replace(/\.ya?ml$/i,"").replace(/[-_ ](?:status|workflow)$/i,"")
;if(/^(?:build|ci[-_ ]?cd)$/i.test(name))return"Build status";const words=name.toLowerCase()==="main"?undefined:phraseOf(name)
;return words===undefined?unnamed:`${words} workflow status`}function tier({host:host,segments:[,kind,name="",more]}){
if(host!=="opencollective.com"||kind!=="tiers"||more!==undefined&&more!=="badge.svg")return undefined
;const words=phraseOf(name.replace(/\.svg$/i,""))
;return words===undefined||words==="Badge"?undefined:`Open Collective tier: ${words.toLowerCase()}`}var same_words=$require(53658)
;var spacer=$require(79780);var file_name=$require(95136);function isIcon(image){const{src:src,width:width,height:height}=image
;if(Math.max(width??height??Infinity,height??width??Infinity)<=mostPx)return true;if(Math.max(width??0,height??0)>largestPx)return false
;return partsOf((0,file_name.E8)(src)).some(part=>nouns.has(part.toLowerCase()))||/(?:^|\/)icons?\//i.test(src.slice(0,2e3))}const mostPx=48
;const largestPx=128;const nouns=new Set("icon icons ico arrow chevron caret bullet glyph favicon external".split(" "))
;function iconName(image){
return partsOf((0,file_name.E8)(image.src)).map(part=>part.toLowerCase()).filter(part=>!about.has(part)&&!/^\d+(?:x\d*|px)?$/.test(part))}
const about=new Set("icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the".split(" "))
;function decoration(image){const{context:context}=image
;if(context.control?.otherText.trim()===""||context.control?.isLabelled===true)return undefined
;if(image.decorativeBy==="never")return undefined;if((0,spacer.r)(image))return{
basis:"its size and name, which are those of a spacer or divider",isSure:true};if(isTracker(image.src))return{
basis:"its address, which is that of an invisible counter",isSure:true};if(!isIcon(image))return undefined
;const said=image.name??iconName(image).join(" ");if(context.control!==undefined){const isSame=(0,
same_words.M)(said,context.control.otherText);if(isSame||!isTelling(image))return{
basis:`the words of the ${context.control.kind} around it`,isSure:isSame&&isSpelledOut(said)}}return(0,same_words.M)(said,context.nearby)?{
basis:"the words beside it, which are the same",isSure:isSpelledOut(said)}:undefined}function isSpelledOut(words){return words.length>3}
function isTracker(src){const address=addressOf(src);if(address===undefined)return false
;const{host:host,segments:segments,query:query}=address;if(host==="static.scarf.sh")return segments[0]==="a.png"
;return host==="ga-beacon.appspot.com"&&query.has("pixel")}function isTelling(image){return iconName(image).some(part=>telling.has(part))}
const telling=new Set(`alert alpha award beta bronze caution check checked checkmark closed cross crown danger deprecated diamond draft error exclamation experimental fail failed\n  fire flag free freeware gold heart hot lock locked medal missing new no official ok open oss paid passed premium private pro public recommended required\n  silver star starred stars success tick trophy unlock unlocked updated verified warn warning yes`.split(/\s+/))
;function logo(image,{language:language}){if(image.context.control!==undefined)return undefined
;const{heading:heading,figcaption:figcaption,nearby:nearby}=image.context;const parts=logoParts(image)??[]
;const page=[heading,figcaption,nearby].join(" ").slice(0,1e3);const name=properName(parts,page);if(name===undefined)return undefined
;return{alt:(0,text_language.L6)(language)?`${name} logo`:name,basis:"the name of the file",isSure:false}}function logoParts({src:src}){
const parts=partsOf((0,file_name.E8)(src));if(!parts.some(part=>logo_nouns.has(part.toLowerCase())))return undefined
;return parts.filter(part=>!logo_about.has(part.toLowerCase())&&!/^\d+(?:x\d*|px|w)?$/i.test(part))}
const logo_nouns=new Set("logo logotype wordmark logomark".split(" "))
;const logo_about=new Set(`logo logos logotype wordmark logomark mark dark light white black grey gray color colour colors colours colored coloured blue red green\n  full wide rounded horizontal vertical stacked square round circle small large big medium mini tiny icon icons symbol text type only with without and\n  on off bg background transparent inverted inverse reverse mono monochrome rgb cmyk svg png new old final header footer nav navbar top\n  site website brand company project main my our the a image img pic banner hero social card sponsor sponsors partner partners primary\n  secondary default animated mode textless readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/))
;var picture_names=$require(49121);const services=new Map(Object.entries({"github.com":"GitHub","gitlab.com":"GitLab",
"bitbucket.org":"Bitbucket","codeberg.org":"Codeberg","twitter.com":"X","x.com":"X","youtube.com":"YouTube","youtu.be":"YouTube",
"vimeo.com":"Vimeo","discord.gg":"Discord","discord.com":"Discord","discordapp.com":"Discord","slack.com":"Slack","linkedin.com":"LinkedIn",
"facebook.com":"Facebook","instagram.com":"Instagram","threads.net":"Threads","tiktok.com":"TikTok","twitch.tv":"Twitch",
"reddit.com":"Reddit","bsky.app":"Bluesky","mastodon.social":"Mastodon","mastodon.online":"Mastodon","fosstodon.org":"Mastodon",
"hachyderm.io":"Mastodon","mas.to":"Mastodon","techhub.social":"Mastodon","floss.social":"Mastodon","infosec.exchange":"Mastodon",
"t.me":"Telegram","telegram.me":"Telegram","wa.me":"WhatsApp","gitter.im":"Gitter","matrix.to":"Matrix",
"stackoverflow.com":"Stack Overflow","medium.com":"Medium","dev.to":"DEV","npmjs.com":"npm","npmjs.org":"npm","pypi.org":"PyPI",
"crates.io":"crates.io","packagist.org":"Packagist","rubygems.org":"RubyGems","nuget.org":"NuGet","hub.docker.com":"Docker Hub",
"huggingface.co":"Hugging Face","opencollective.com":"Open Collective","patreon.com":"Patreon","ko-fi.com":"Ko-fi",
"buymeacoffee.com":"Buy Me a Coffee","liberapay.com":"Liberapay","paypal.me":"PayPal","paypal.com":"PayPal","apps.apple.com":"App Store",
"itunes.apple.com":"App Store","testflight.apple.com":"TestFlight","play.google.com":"Google Play","f-droid.org":"F-Droid",
"flathub.org":"Flathub","snapcraft.io":"Snap Store","apps.microsoft.com":"Microsoft Store","addons.mozilla.org":"Firefox Add-ons",
"chromewebstore.google.com":"Chrome Web Store","chrome.google.com":"Chrome Web Store",
"marketplace.visualstudio.com":"Visual Studio Marketplace","open-vsx.org":"Open VSX","doi.org":"DOI","orcid.org":"ORCID",
"arxiv.org":"arXiv","open.spotify.com":"Spotify","podcasts.apple.com":"Apple Podcasts","news.ycombinator.com":"Hacker News",
"producthunt.com":"Product Hunt","w3.org":"W3C","developer.mozilla.org":"MDN"}));function placeAt(address,english){
const host=address.host.replace(/^m\./,"").replace(/^.+\.(?=slack\.com$)/,"");const service=services.get(host)
;if(service===undefined)return undefined
;if(whole.has(service)||address.segments.every(segment=>/^[a-z]{2}(?:-[a-z]{2})?$/i.test(segment)))return{name:service,service:service,
isOneThing:false};const what=(byService.get(service)??handle)(address,english);if(what===undefined)return{name:undefined,service:service,
isOneThing:false};const isOneThing=!shows.has(service);if(what.startsWith("="))return{name:what.slice(1),service:service,
isOneThing:isOneThing&&what.startsWith("=Sponsor ")};return{name:english?`${what} on ${service}`:`${service}: ${what}`,service:service,
isOneThing:isOneThing}}const shows=new Set(["X","YouTube","Vimeo"])
;const whole=new Set(`Discord|Slack|Telegram|WhatsApp|Gitter|Matrix|PayPal|App Store|TestFlight|Google Play|F-Droid|Flathub|Snap Store|Microsoft Store|Firefox Add-ons|Chrome Web Store|Visual Studio Marketplace|Open VSX|Spotify|Apple Podcasts|LinkedIn|Facebook|Product Hunt|Buy Me a Coffee`.split("|"))
;const handle=({segments:segments})=>{const[only,more]=segments
;return more===undefined&&only!==undefined&&/^@?[\w.-]{1,40}$/.test(only)?only.replace(/^@/,""):undefined}
;const byService=new Map([["GitHub",repository],["GitLab",repository],["Codeberg",repository],["Bitbucket",repository],["X",post],["YouTube",video],["Vimeo",({segments:[id=""]},english)=>english&&/^\d+$/.test(id)?"Video":undefined],["npm",named("package")],["PyPI",named("project")],["crates.io",named("crates")],["Packagist",named("packages")],["RubyGems",named("gems")],["NuGet",named("packages")],["Docker Hub",({segments:[kind,...name]})=>kind==="r"||kind==="_"?joined(name):undefined],["Reddit",({segments:[kind,name,more]})=>kind==="r"&&name!==undefined&&more===undefined?`r/${name}`:undefined],["Hugging Face",({segments:segments})=>segments.length===2?joined(segments):undefined],["Stack Overflow",({segments:[kind,by,tag]})=>kind==="questions"&&by==="tagged"?tag:undefined],["DOI",()=>"=DOI"],["ORCID",()=>"=ORCID"],["arXiv",()=>"=arXiv"],["Hacker News",()=>"=Hacker News"],["W3C",()=>undefined],["MDN",()=>undefined],["DEV",handle]])
;function named(kind){return({segments:[first,...name]})=>first===kind?joined(name):undefined}function joined(name){
const text=name.join("/").replace(/^@/,"");return name.length<=2&&/^[\w./-]{1,60}$/.test(text)?text:undefined}
function repository(address,english){const[owner="",name,section,...rest]=address.segments
;if(owner==="sponsors")return english&&name!==undefined?`=Sponsor ${name} on GitHub`:undefined;if(owner==="orgs")return name
;if(reserved.has(owner))return undefined;if(name===undefined)return handle(address,english)
;const whole=joined([owner,name.replace(/\.git$/,"")]);if(section===undefined||whole===undefined)return whole;if(!english)return undefined
;const file=section==="releases"&&rest.includes("download")?rest.at(-1)??"":""
;if(/^[\w.+-]{1,60}$/.test(file)&&file!=="download")return`=Download ${file} from GitHub`;const part=sections.get(section)
;if(part!==undefined)return/^\d+$/.test(rest[0]??"")?`${part.one} ${rest[0]??""} of ${whole}`:`${part.all} of ${whole}`
;if(section!=="tree"&&section!=="blob")return undefined;const page=rest.slice(1).at(-1)??"README"
;if(/^readme\b/i.test(page))return rest.length>2?undefined:whole;return/^[\w.-]{1,40}$/.test(page)?`${page} in ${whole}`:undefined}
const reserved=new Set("features marketplace topics apps login settings search about pricing collections explore site enterprise codespaces users".split(" "))
;const sections=new Map([["issues",{one:"Issue",all:"Issues"}],["pull",{one:"Pull request",all:"Pull requests"}],["pulls",{
one:"Pull request",all:"Pull requests"}],["discussions",{one:"Discussion",all:"Discussions"}],["releases",{one:"Releases",all:"Releases"
}],["tags",{one:"Tags",all:"Tags"}],["actions",{one:"Workflow runs",all:"Workflow runs"}],["wiki",{one:"Wiki",all:"Wiki"}],["stargazers",{
one:"Stargazers",all:"Stargazers"}]]);function post(address,english){const[who="",kind]=address.segments
;if(/^(?:intent|share|search|hashtag|i|home)$/i.test(who))return undefined;if(kind==="status")return english?`Post by ${who}`:who
;return handle(address,english)}function video({host:host,segments:[first="",second]},english){if(!english)return"=YouTube"
;if(host==="youtu.be"||first==="watch"||first==="shorts"||first==="live"||first==="embed")return"Video"
;if(first==="playlist")return"Playlist";if(first.startsWith("@"))return first.slice(1)
;return(first==="c"||first==="user")&&second!==undefined?second:"Channel"}function isSignOf(place,{segments:segments},image){
const{name:name,service:service,isOneThing:isOneThing}=place;const parts=partsOf((0,file_name.E8)(image.src)).map(part=>part.toLowerCase())
;if(name===undefined||isBadge(image.src)||parts.includes("qr")||!isDrawing(image,parts))return false
;if(!isOneThing)return names(parts,name)&&iconName(image).every(part=>calls.has(part)||isPartOf(name,part))
;if(segments.length>2)return false;if(isAvatar(image.src))return segments.length===1
;const rest=iconName(image).join("").replaceAll(/invertocat|octocat/g,"")
;return rest===lettersOf(service)||segments[0]==="sponsors"&&parts.some(part=>/^(?:sponsor|donate)$/.test(part))}
const calls=new Set(`badge button get it now on the in for download available install add join us our chat follow like donate support social share mail email footer\n  header rounded en us gen color horizontal vertical`.split(/\s+/))
;const sign_mostPx=200;function isDrawing(image,parts){const{src:src,width:width,height:height}=image
;const size=Math.max(width??0,height??0);if(size>sign_mostPx)return false;return size>0||isAvatar(src)||/\.svg$/i.test((0,
file_name.Md)(src))||isIcon(image)||parts.some(part=>drawn.has(part))}
const drawn=new Set("badge button logo mark icon get donate sponsor social 16px 24px 32px 48px 64px".split(" "));function isAvatar(src){
return addressOf(src)?.host==="avatars.githubusercontent.com"}function names(parts,name){const letters=lettersOf(name)
;return letters.length>3?parts.join("").includes(letters):parts.includes(letters)}function isPartOf(name,part){
return lettersOf(name).includes(part)}function lettersOf(name){return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")}
const actions=new Map(Object.entries({search:"Search","magnifying glass":"Search",magnifier:"Search",menu:"Menu",hamburger:"Menu",
close:"Close",next:"Next",previous:"Previous",prev:"Previous",home:"Home","back to top":"Back to top",download:"Download",print:"Print",
share:"Share",copy:"Copy",edit:"Edit",pencil:"Edit",delete:"Delete",trash:"Delete",play:"Play",pause:"Pause",settings:"Settings",
gear:"Settings",cog:"Settings",help:"Help",rss:"RSS feed",feed:"RSS feed",login:"Log in",logout:"Log out","sign in":"Sign in",
"sign out":"Sign out",cart:"Cart",refresh:"Refresh",reload:"Reload",undo:"Undo",redo:"Redo",save:"Save",submit:"Submit",email:"Email",
mail:"Email",donate:"Donate"}));const signposts=new Set(["next","previous","prev","home","back to top","rss"])
;const empty=/^(?:index|readme|default|home|main|master|latest|stable|current|next|new|docs?|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+(?:\.[\dx]+)*|\.{1,2})$/i
;const departments=new Set("docs doc documentation www blog app apps api dev developer developers help support static cdn img images media open opensource github home shop store news learn community forum wiki status".split(" "))
;function purpose(image,around){if(image.kind==="button")return action(image,around)
;const{control:control,adjacentLinkText:adjacentLinkText}=image.context
;if(control?.otherText.trim()!==""||adjacentLinkText!==undefined)return undefined;if(control.kind==="button")return action(image,around)
;if(leadsToPicture(image))return undefined;const title=image.alt.kind==="text"?image.title:undefined
;if(title!==undefined&&title!==image.name)return{alt:title,basis:"its title",isSure:false}
;return destination(control.target?.trim()??"",image,around)}function leadsToPicture({src:src,context:context}){
const target=context.control?.target?.slice(0,2e3).trim();if(target===undefined||target==="")return false;return target===src||(0,
picture_names.ZJ)(target)}function destination(target,image,around){const common=commonPlace(target,image,around)
;if(common!==undefined)return byLink(common.alt,common.isSure);const address=addressOf(target)
;if(address===undefined)return sign(image,around);if(address.host!=="")return otherSite(address,image,around)
;return sign(image,around)??byLink(inEnglish(around,pageName(address)),false)}function byLink(alt,isSure){return alt===undefined?undefined:{
alt:alt,basis:"the link around it",isSure:isSure}}function commonPlace(target,image,around){
const isCalled=words=>iconName(image).some(part=>words.test(part));if(/^mailto:/i.test(target))return{alt:inEnglish(around,"Email"),
isSure:isCalled(/^(?:e?mail|envelope)$/)};if(/^tel:/i.test(target))return{alt:inEnglish(around,"Call"),
isSure:isCalled(/^(?:tel|tele|phone|telephone|call)$/)};if(/^#top$/i.test(target))return{alt:inEnglish(around,"Back to top"),
isSure:isCalled(/^(?:top|up|arrow|chevron)$/)};return/^\/(?:(?:en|index\.\w+)\/?)?$/i.test(target)?{alt:home(image,around),isSure:false
}:undefined}function home(image,around){const name=properName(logoParts(image)??[],pageText(image))
;if(name===undefined)return inEnglish(around,"Home");return(0,text_language.L6)(around.language)?`${name} home`:name}
function otherSite(address,image,around){const place=placeAt(address,(0,text_language.L6)(around.language))
;if(place!==undefined)return byLink(place.name,isSignOf(place,address,image));const agreed=agreedParts(address,image)
;const name=agreed&&properName(agreed,pageText(image));if(name!==undefined)return byLink(name,false)
;if(address.segments.every(segment=>empty.test(segment)))return byLink(address.host,false);const page=pageName(address)
;return byLink(page?.includes(" ")===true?inEnglish(around,page):undefined,false)}function agreedParts({host:host},image){
const labels=new Set(host.split(".").slice(0,-1).map(label=>label.replaceAll("-","")));const parts=partsOf((0,
file_name.E8)(image.src)).slice(0,8);const runs=parts.flatMap((_,from)=>[1,2,3].map(length=>parts.slice(from,from+length)))
;return runs.find(words=>labels.has(words.join("").toLowerCase())&&!departments.has(words.join("").toLowerCase()))}
function pageText({context:{heading:heading,figcaption:figcaption,nearby:nearby}}){return[heading,figcaption,nearby].join(" ").slice(0,1e3)}
function pageName({host:host,segments:segments,fragment:fragment,query:query}){
if(host===""&&segments.length===0)return fragment.includes("-")?phraseOf(fragment):undefined;if(query.size>0)return undefined
;const last=segments.map(segment=>segment.replace(/\.(?:html?|mdx?|php|aspx?|rst)$/i,"")).findLast(segment=>!empty.test(segment))
;return last===undefined||last.length<3||/\.|\p{Ll}\p{Lu}/u.test(last)?undefined:phraseOf(last)}function sign(image,around){
return isIcon(image)||signposts.has(iconName(image).join(" "))?action(image,around):undefined}function action(image,around){
const alt=inEnglish(around,actions.get(iconName(image).join(" ")));return alt===undefined?undefined:{alt:alt,basis:"the name of the file",
isSure:false}}function inEnglish({language:language},words){return(0,text_language.L6)(language)?words:undefined}
function propose(image,around){const decorative=decoration(image);if(decorative!==undefined){const{basis:basis,isSure:isSure}=decorative
;return{source:"decorative",alt:"",basis:basis,certainty:isSure?"sure":undefined}}const told=(0,
text_language.L6)(around.language)&&isInOtherScript(image)?{language:"und"}:around
;const found=badge(image.src,told)??purpose(image,told)??logo(image,told);if(found===undefined)return undefined;const alt=cleaned(found.alt)
;if(alt===""||alt.length>alt_tree_longest)return undefined;const isSure=found.isSure&&!/@|(?<!\S)#/.test(found.alt);return{source:"context",
alt:alt,basis:found.basis,certainty:isSure?"sure":undefined}}function isInOtherScript({context:{heading:heading,nearby:nearby}}){
const letters=`${heading??""} ${nearby}`.slice(0,1e3).match(/\p{L}/gu)??[]
;return letters.filter(letter=>!/\p{Script=Latin}/u.test(letter)).length*2>letters.length}function cleaned(text){
const plain=text.slice(0,4*alt_tree_longest).replace(/[\u{1D400}-\u{1D7FF}]/gu,letter=>letter.normalize("NFKC"));return(0,text_plain.C)((0,
text_plain.h)(plain))}const alt_tree_longest=120}),
4854: (($module,$exports,$require)=>{$require.d($exports,{C:()=>withoutMentions,h:()=>plainLine});function plainLine(text){
if(/^[ -~]*$/.test(text))return text.replace(/ {2,}/g," ").trim()
;return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(/\p{C}/gu,keptJoiner).replace(/(\p{M}{3})\p{M}+/gu,"$1").trim()
}function withoutMentions(text){return text.replace(/(?<!\w)@(?=[\w-])/g,"")}function keptJoiner(found,at,text){
const isJoiner=found==="‌"||found==="‍";return isJoiner&&joining.test(text.charAt(at-1))&&joining.test(text.charAt(at+1))?found:""}
const joining=/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
}),

};
