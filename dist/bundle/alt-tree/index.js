export const ids = [5126];
export const modules = {

/***/ 85126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L0: () => (/* binding */ cleaned),
  Iz: () => (/* reexport */ isBadge),
  If: () => (/* reexport */ isIcon),
  Zi: () => (/* reexport */ leadsToPicture),
  J8: () => (/* reexport */ phraseOf),
  BM: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/lib/parse-url.js
var parse_url = __webpack_require__(99447);
;// CONCATENATED MODULE: ./build/alt-tree/address.js


/** The parts of a web address or of a path inside the site; undefined for everything else, such as an expression of a template. */
function addressOf(text) {
    const written = (text.length > longest ? (/^[^?#]{0,2000}(?=[?#])/.exec(text)?.[0] ?? '') : text).trim();
    if (written === '')
        return undefined;
    if (/[{}<>\\]|^(?!https?:)[a-z][a-z\d+.-]*:/i.test(written))
        return undefined;
    const url = (0,parse_url/* parseUrl */.D)(written, 'http://site.invalid/');
    if (url === undefined)
        return undefined;
    return {
        host: url.hostname === 'site.invalid' ? '' : url.hostname.replace(/^www\./, ''),
        segments: url.pathname
            .split('/')
            .filter((segment) => segment !== '')
            .map(decode_escapes/* decodeEscapes */.z),
        query: url.searchParams,
        fragment: (0,decode_escapes/* decodeEscapes */.z)(url.hash.slice(1)),
    };
}
/** UTF-16 units. Of a longer address, only a path that ends before this limit is read. */
const longest = 2000;

;// CONCATENATED MODULE: ./build/alt-tree/words/spellings.js
/** The spelling of names and abbreviations that file names and addresses have in small letters. */
const spellings = new Map(`API APIs AWS AI CSS HTML HTML5 CSS3 HTTP HTTPS SVG XML JSON YAML TOML CSV PDF RSS FAQ FAQs URL SDK CLI GUI UI UX IDE CI CD SQL SSH
  SSL TLS TCP UDP DNS IP VPN USB GPU CPU RAM IBM HP SAP AMD ARM NASA MIT BBC CNN CNCF W3C MDN WCAG ARIA PHP iOS macOS GCP NPM:npm npx
  pnpm GitHub GitLab YouTube LinkedIn JavaScript TypeScript PostgreSQL MySQL MariaDB MongoDB SQLite NoSQL GraphQL gRPC OAuth OpenAPI
  OpenAI OpenSSF OpenSSL OpenStack OpenShift OpenTelemetry OpenCollective:Open$Collective JetBrains WebStorm PhpStorm IntelliJ PyCharm
  VSCode:VS$Code PyPI PyTorch TensorFlow NumPy SciPy FastAPI Django Flask Kubernetes Docker Podman Helm Terraform Ansible Jenkins
  CircleCI Netlify Vercel Heroku Cloudflare DigitalOcean FreeBSD OpenBSD openSUSE Ubuntu Debian Fedora Linux Windows Android Chrome
  Firefox Safari Opera Edge Brave Webpack:webpack ESLint Prettier Babel Vite Vitest Vue React Redux Svelte SvelteKit Angular Ember Next.js Nuxt
  nextjs:Next.js nodejs:Node.js vuejs:Vue.js reactjs:React Node Deno Bun Rust Go:Go Golang:Go Python Ruby Java Kotlin Swift Scala Elixir Haskell
  Perl WebAssembly wasm:WebAssembly WordPress Drupal Joomla Jekyll Hugo MkDocs Docusaurus Gatsby Astro Eleventy Sphinx Bootstrap
  Tailwind tailwindcss:Tailwind$CSS jQuery D3 Figma Slack Discord Reddit Twitter Mastodon Bluesky Facebook Instagram TikTok Twitch Telegram
  WhatsApp Medium PayPal Patreon Ko-fi Stripe Google Microsoft Apple Amazon Meta Mozilla Oracle Intel Nvidia:NVIDIA Samsung Sony Dell
  Cisco VMware RedHat:Red$Hat Azure Firebase Supabase Redis Kafka RabbitMQ Elasticsearch Kibana Grafana Prometheus Datadog Sentry
  BrowserStack SauceLabs:Sauce$Labs Codecov Coveralls Homebrew Flathub Snapcraft F-Droid OSS ID IDs OK FTP GPL README:README changelog
  CodeQL OSX:OS$X SEO SaaS IoT ML LLM NLP`
    .split(/\s+/)
    .map((entry) => {
    const [key = '', spelling = key] = entry.split(':');
    return [key.toLowerCase(), spelling.replaceAll('$', ' ')];
}));

;// CONCATENATED MODULE: ./build/alt-tree/naming.js

/** `getting-started`, `GettingStarted` → `getting`, `started`; digits stay with their word. */
function partsOf(name) {
    return name
        .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
        .split(/[\s_.+~–—-]+/u)
        .filter((part) => part !== '');
}
/** A name as a phrase with a capital at its start: `getting-started` → `Getting started`; undefined when it does not make one to five words. */
function phraseOf(name) {
    const parts = partsOf(name);
    if (parts.length === 0 || parts.length > 5 || !parts.every(isWord))
        return undefined;
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? (isShouted(name) ? part : part.toLowerCase()));
    return words.map((word, index) => (index === 0 ? capitalized(word) : word)).join(' ');
}
/** The name of a thing, each word in its usual spelling: `argo-cd` → `Argo CD` on a page that writes it like this. */
function properName(parts, page) {
    const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? onPage(part, page) ?? alone(part));
    return words.length > 0 && words.length <= 3 && words.every((word) => word !== undefined)
        ? words.join(' ')
        : undefined;
}
/** The same, where every word is spelled so on the page or is known: nothing is guessed. */
function spelledName(parts, page) {
    const isKnown = (part) => spellings.has(part.toLowerCase()) || onPage(part, page) !== undefined;
    return parts.every(isKnown) ? properName(parts, page) : undefined;
}
/** The spelling of the page, where it looks like a name. */
function onPage(part, page) {
    const found = page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
    return found.find((word) => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word));
}
/** A short word may be an abbreviation or a name in small letters, which cannot be told apart. */
function alone(part) {
    return isWord(part) && part.length > 3 ? capitalized(part) : undefined;
}
/** A word that can be pronounced: known, or letters with a vowel among them; not a number or a checksum. */
function isWord(part) {
    if (spellings.has(part.toLowerCase()))
        return true;
    return /^\p{L}{1,20}$/u.test(part) && /[^bcdfghjklmnpqrstvwxz]/i.test(part) && !/^[a-f]{7,}$/i.test(part);
}
function isShouted(name) {
    return name === name.toUpperCase() && name.length <= 5;
}
function capitalized(text) {
    return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/alt-tree/words/topics.js
/** The topics of badges of Shields and Badgen, by the start of their path (shields.io, "Badges"). The first match counts. */
const topics = [
    [
        /^github\/actions\/workflow\/status\/|^github\/check-runs|^github\/(?:workflow\/)?(?:checks|status)|^github\/checks-status/,
        'Build status',
    ],
    [/^github\/release-date/, 'Release date'],
    [/^github\/(?:v\/release|release\/|downloads-pre)/, 'Latest release'],
    [/^github\/(?:v\/tag|tag\/|package-json\/v)/, 'Latest version'],
    [/^github\/(?:downloads|assets-dl)/, 'GitHub downloads'],
    [/^github\/(?:stars|watchers)/, 'GitHub stars'],
    [/^github\/forks/, 'GitHub forks'],
    [/^github\/license/, 'License'],
    [/^github\/merged-prs/, 'Merged GitHub pull requests'],
    [/^github\/(?:issues-pr-closed|closed-prs)/, 'Closed GitHub pull requests'],
    [/^github\/issues-pr|^github\/(?:open-prs|prs)/, 'GitHub pull requests'],
    [/^github\/(?:issues-closed|closed-issues)/, 'Closed GitHub issues'],
    // Not `issues-search`, which counts what somebody searched for.
    [/^github\/(?:issues(?:-raw)?\/|open-issues)/, 'GitHub issues'],
    [/^github\/(?:all-)?contributors/, 'GitHub contributors'],
    [/^github\/last-commit/, 'Last commit'],
    [/^github\/commits-since/, 'Commits since a release'],
    [/^github\/(?:commit-activity|commits)/, 'Commit activity'],
    [/^github\/languages\/top/, 'Most used language'],
    [/^github\/repo-size/, 'Size of the repository'],
    [/^github\/(?:languages\/code-size|size)/, 'Size of the code'],
    [/^github\/sponsors/, 'GitHub sponsors'],
    [/^github\/followers/, 'GitHub followers'],
    [/^github\/discussions/, 'GitHub discussions'],
    [/^gitlab\/pipeline/, 'Pipeline status'],
    [
        /^(?:gitlab|codecov|coveralls|coverallsCoverage|sonar\/coverage|azure-devops\/coverage|codeclimate\/coverage|codacy\/coverage|scrutinizer\/coverage|nycrc)/,
        'Code coverage',
    ],
    [/^npm\/(?:v|dependency-version)\b/, 'npm version'],
    [/^npm\/(?:d[dwmyt]|d18m)\b/, 'npm downloads'],
    [
        /^(?:npm\/(?:l|license)|pypi\/(?:l|license)|crates\/l|packagist\/(?:l|license)|hexpm\/l|conda\/l|aur\/license|apm\/l|gem\/l)\b/,
        'License',
    ],
    [/^npm\/(?:types|dependents)/, 'npm package'],
    [/^(?:node|npm\/node)(?:-lts)?\/v?/, 'Supported Node.js versions'],
    [/^pypi\/(?:v|version)\b/, 'PyPI version'],
    [/^pypi\/(?:pyversions|python)/, 'Supported Python versions'],
    [/^pypi\/(?:format|wheel|implementation|status)\b/, 'PyPI package'],
    [/^(?:pepy|pypi\/d[dwmt])\b/, 'PyPI downloads'],
    [/^crates\/(?:v|msrv)\b/, 'crates.io version'],
    [/^crates\/(?:d|dv|dr|de)\b/, 'crates.io downloads'],
    [/^docsrs\b/, 'docs.rs build status'],
    [/^(?:packagist\/(?:v|php-v|dependency-v))\b/, 'Packagist version'],
    [/^packagist\/d[dmt]?\b/, 'Packagist downloads'],
    [/^gem\/(?:v|version)\b/, 'RubyGems version'],
    [/^gem\/d/, 'RubyGems downloads'],
    [/^(?:nuget|myget)\/(?:v|vpre)\b|^nuget\/latest/, 'NuGet version'],
    [/^nuget\/d/, 'NuGet downloads'],
    [/^nexus\/s\//, 'Latest snapshot version'],
    [/^maven-(?:central|metadata)|^sonatype|^nexus/, 'Maven version'],
    [
        /^(?:hexpm|pub|cpan|cran|luarocks|clojars|hackage|cocoapods|homebrew|aur|debian|fedora|archlinux|f-droid|flathub|chocolatey|scoop|winget|jsr|open-vsx|elm-package|vcpkg|jitpack)\/(?:v|vn|version)\b/,
        'Package version',
    ],
    [/^conda\/(?:v|vn)\b/, 'Conda version'],
    [/^docker\/pulls/, 'Docker pulls'],
    [/^docker\/stars/, 'Docker stars'],
    [/^docker\/(?:image-)?size\b/, 'Docker image size'],
    [/^docker\/layers\b/, 'Docker image layers'],
    [/^docker\/v\b/, 'Docker image version'],
    [/^docker\/(?:cloud\/)?(?:build|automated)/, 'Docker build status'],
    [
        /^(?:travis|circleci|circle-ci|appveyor|azure-devops\/(?:build|tests|release)|cirrus|buildkite|drone|teamcity|jenkins|bitrise|wercker|shippable|codeship|semaphore|azure-pipelines)\b/,
        'Build status',
    ],
    [/^readthedocs/, 'Documentation status'],
    [/^(?:bundlephobia|bundlejs|bundlesize|packagephobia|badgesize)/, 'Package size'],
    [/^discord\b/, 'Discord chat'],
    [/^(?:gitter|matrix|zulip|keybase|slack)\b/, 'Chat'],
    [/^(?:discourse)\b/, 'Forum'],
    [/^(?:twitter|x)\/follow|^twitter\/(?:url|@)/, 'Follow on X'],
    [/^mastodon\/follow/, 'Follow on Mastodon'],
    [/^bluesky\/followers/, 'Follow on Bluesky'],
    [/^youtube\//, 'YouTube'],
    [/^reddit\//, 'Reddit'],
    [/^twitch\//, 'Twitch'],
    [/^opencollective\/all/, 'Open Collective backers and sponsors'],
    [/^opencollective\/(?:sponsors|tier)/, 'Open Collective sponsors'],
    [/^opencollective\b/, 'Open Collective backers'],
    [/^endpoint\?.*artifacthub/, 'Artifact Hub'],
    [/^cdnjs\/v/, 'cdnjs version'],
    [/^liberapay/, 'Liberapay'],
    [/^website/, 'Website status'],
    [/^(?:uptimerobot|status)\b/, 'Uptime'],
    [/^(?:librariesio|david|depfu|requires|snyk|dependabot|gemnasium)\b/, 'Dependency status'],
    [
        /^(?:codeclimate\/maintainability|codacy|codefactor|scrutinizer|sonar|lgtm|symfony|ansible\/quality)/,
        'Code quality',
    ],
    [/^ossf-scorecard/, 'OpenSSF Scorecard'],
    [/^cii/, 'OpenSSF Best Practices'],
    [/^netlify/, 'Netlify deploy status'],
    [/^(?:visual-studio-marketplace|vscode-marketplace|vs-marketplace)\//, 'Visual Studio Marketplace'],
    [/^chrome-web-store\//, 'Chrome Web Store'],
    [/^amo\//, 'Firefox Add-ons'],
    [/^(?:weblate|crowdin|localazy|poeditor)\//, 'Translation status'],
    [/^(?:repology|tinyrepo)\b/, 'Packaging status'],
    [/^jsdelivr\//, 'jsDelivr downloads'],
    [/^homebrew\/installs/, 'Homebrew installs'],
    [/^all-contributors|^allcontributors/, 'Contributors'],
];

;// CONCATENATED MODULE: ./build/alt-tree/shields.js


function shield(address) {
    if (!hosts.has(address.host))
        return undefined;
    const text = fixedText(address);
    if (text !== undefined)
        return text === '' ? undefined : { kind: 'static', text };
    const label = labelOf(address);
    const topic = topicOf(address);
    if (topic !== undefined)
        return { kind: 'changing', text: label === undefined ? topic : labelled(topic, label) };
    return label === undefined ? undefined : { kind: /\s/.test(label) ? 'changing' : 'label', text: phrased(label) };
}
/** Words that a badge shows belong to its name (WCAG 2.5.3): "CI: Build status", and "good first issues" for those of the issues. */
function labelled(topic, label) {
    if (topic.startsWith('Follow '))
        return topic;
    const known = wordsOf(topic);
    const said = wordsOf(label).map((word) => known.some((one) => one.startsWith(word) || word.startsWith(one)));
    if (said.every(Boolean))
        return topic;
    // Several words say what is counted, but not that it is a version or a state.
    const isWhole = said.some(Boolean) || (said.length > 1 && !/(?:version|release|status)$/.test(topic));
    return isWhole ? phrased(label) : `${label}: ${topic}`;
}
function phrased(label) {
    return capitalized(label);
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
const hosts = new Set([
    'img.shields.io',
    'shields.io',
    'badgen.net',
    'flat.badgen.net',
    'custom-icon-badges.demolab.com',
    'custom-icon-badges.herokuapp.com',
]);
/** `/badge/LABEL-MESSAGE-COLOUR`; undefined for a badge of another kind, empty when it has no readable words. */
function fixedText({ host, segments, query }) {
    const [kind, first = '', ...more] = segments;
    // The label of an issue, with the number of issues that have it.
    if (kind === 'github' && first === 'labels' && more[2] !== undefined)
        return capitalized(more[2]);
    if (kind === 'static' && first === 'v1')
        return pair(query.get('label') ?? '', query.get('message') ?? '');
    if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint')
        return undefined;
    // Badgen has one part of the path for each text, and `/badge/` for fixed texts.
    if (host.endsWith('badgen.net'))
        return pair(query.get('label') ?? first, more[0] ?? '');
    const path = [first, ...more].join('/').replace(/\.(?:svg|png|json)$/i, '');
    const parts = path.replaceAll('--', dash).replaceAll('__', underscore).split('-').map(unescaped);
    if (parts.length < 2 || parts.length > 3)
        return '';
    const label = query.get('label') ?? (parts.length === 3 ? (parts[0] ?? '') : '');
    return pair(label, parts.at(-2) ?? '');
}
/** Characters that no address contains: they stand for a doubled dash or underscore. */
const dash = '\u0001';
const underscore = '\u0002';
function unescaped(part) {
    return part.replaceAll('_', ' ').replaceAll(dash, '-').replaceAll(underscore, '_');
}
/** Some badges have only one text, on the left or on the right. */
function pair(label, message) {
    return [label, message]
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => /[\p{L}\p{N}]/u.test(text))
        .join(': ');
}
function topicOf({ segments, query }) {
    const path = `${segments.join('/').replace(/\.(?:svg|png|json)$/i, '')}?${query.get('url') ?? ''}`;
    return topics.find(([pattern]) => pattern.test(path))?.[1];
}
/** The text that the author put on its left side, or the label of the issues that are counted. */
function labelOf({ segments, query }) {
    const [kind, first = '', , , issueLabel] = segments;
    const ofIssues = kind === 'github' && first.startsWith('issues') ? issueLabel : undefined;
    const label = (query.get('label') ?? ofIssues)?.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
    return label !== undefined && wordsOf(label).length > 0 && wordsOf(label).length <= 4 ? label : undefined;
}

;// CONCATENATED MODULE: ./build/alt-tree/words/badges.js
/** Badges of which a part of the query says what they measure, by host and that part. */
const measures = new Map(Object.entries({
    'app.fossa.com issueType=security': 'Security scan status',
    'sonarcloud.io metric=ncloc': 'Lines of code',
    'sonarcloud.io metric=bugs': 'Bugs found by SonarQube',
    'sonarcloud.io metric=code_smells': 'Code smells found by SonarQube',
    'sonarcloud.io metric=vulnerabilities': 'Known vulnerabilities',
    'sonarcloud.io metric=duplicated_lines_density': 'Duplicated lines',
    'sonarcloud.io metric=sqale_index': 'Technical debt',
}));
/** Badges and buttons of services, by host and path. The first match counts. */
const badges = [
    [/^jsr\.io\/badges\//, 'JSR version'],
    [/^versionbadg\.es\//, 'npm version'],
    [/^packagequality\.com\/shield/, 'Package quality'],
    [/^(?:app\.)?saucelabs\.com\/(?:browser-matrix|buildstatus)\//, 'Sauce Labs test status'],
    [/^run\.pstmn\.io\/button/, 'Run in Postman'],
    [/^(?:api\.)?bountysource\.com\/badge\//, 'Bountysource'],
    [/^assets\.codesandbox\.io\/github\/button-edit/, 'Edit in CodeSandbox'],
    [/^developer\.stackblitz\.com\/img\/open_in_codeflow/, 'Open in Codeflow'],
    [/^(?:badge\.fury\.io|img\.badgesize)\/js\//, 'npm version'],
    [/^badge\.fury\.io\/py\//, 'PyPI version'],
    [/^badge\.fury\.io\/rb\//, 'RubyGems version'],
    [/^badge\.fury\.io\/nu\//, 'NuGet version'],
    [/^badge\.fury\.io\//, 'Package version'],
    [/^(?:codecov\.io|app\.codecov\.io)\/(?=.*(?:badge|branch)).*\.svg/, 'Code coverage'],
    [/^coveralls\.io\/repos\/|^s3\.amazonaws\.com\/assets\.coveralls\.io\//, 'Code coverage'],
    [/^(?:api\.|app\.|secure\.)?travis-ci\.(?:org|com)\/.*\.(?:svg|png)/, 'Build status'],
    [/^(?:circleci\.com|dl\.circleci\.com)\/.*(?:\.svg|\.png|shield|badge)/, 'Build status'],
    [/^ci\.appveyor\.com\/api\/projects\/status\//, 'Build status'],
    [
        /^dev\.azure\.com\/.*\/_apis\/build\/status|^[^/]+\.visualstudio\.com\/.*\/_apis\/(?:public\/)?build/,
        'Build status',
    ],
    [/^(?:api\.cirrus-ci\.com\/github|badge\.buildkite\.com|cloud\.drone\.io\/api\/badges)\//, 'Build status'],
    [/^[^/]+\/(?=(?:.*\/)?job\/).*\/badge\/icon|^[^/]+\/buildStatus\/icon/, 'Build status'],
    [/^results\.pre-commit\.ci\/badge\//, 'pre-commit.ci status'],
    [/^gitlab\.com\/(?=.*\/badges\/).*\/pipeline\.svg/, 'Pipeline status'],
    [/^gitlab\.com\/(?=.*\/badges\/).*\/coverage\.svg/, 'Code coverage'],
    [/^gitlab\.com\/.*\/badges\/release\.svg/, 'Latest release'],
    [
        /^(?:[\w-]+\.)?readthedocs\.(?:org|io|com)\/projects\/[^/]+\/badge|^readthedocs\.org\/projects\/[^/]+\/badge/,
        'Documentation status',
    ],
    [/^docs\.rs\/[^/]+\/badge\.svg/, 'Documentation'],
    [/^(?:pkg\.go\.dev\/badge|godoc\.org)\//, 'Go reference'],
    [/^goreportcard\.com\/badge\//, 'Go Report Card'],
    [/^(?:snyk\.io|api\.snyk\.io)\/.*badge\.svg/, 'Known vulnerabilities'],
    [/^(?:david-dm\.org|status\.david-dm\.org)\//, 'Dependency status'],
    [/^api\.(?:securityscorecards\.dev|scorecard\.dev)\/projects\/.*\/badge/, 'OpenSSF Scorecard'],
    [/^(?:bestpractices\.coreinfrastructure\.org|bestpractices\.dev)\/projects\/\d+\/badge/, 'OpenSSF Best Practices'],
    [/^slsa\.dev\/images\/gh-badge/, 'SLSA level'],
    [/^api\.reuse\.software\/badge\//, 'REUSE status'],
    [/^app\.fossa\.(?:com|io)\/api\/projects\//, 'License scan status'],
    [
        /^api\.codeclimate\.com\/v1\/badges\/[^/]+\/maintainability|^codeclimate\.com\/.*(?:gpa|maintainability)/,
        'Code quality',
    ],
    [/^api\.codeclimate\.com\/v1\/badges\/[^/]+\/test_coverage|^codeclimate\.com\/.*coverage/, 'Code coverage'],
    [/^(?:api|app)\.codacy\.com\/project\/badge\/(?:coverage|Coverage)/, 'Code coverage'],
    [/^(?:api|app)\.codacy\.com\/project\/badge\//, 'Code quality'],
    [/^scrutinizer-ci\.com\/.*\/badges\/coverage/, 'Code coverage'],
    [/^scrutinizer-ci\.com\/.*\/badges\/build/, 'Build status'],
    [/^scrutinizer-ci\.com\/.*\/badges\/|^(?:www\.)?codefactor\.io\/.*\/badge/, 'Code quality'],
    [/^sonarcloud\.io\/api\/project_badges\/.*metric=coverage/, 'Code coverage'],
    [/^sonarcloud\.io\/api\/project_badges\//, 'Code quality'],
    [/^api\.netlify\.com\/api\/v1\/badges\/.*deploy-status/, 'Netlify deploy status'],
    [/^netlify\.com\/img\/deploy\/button/, 'Deploy to Netlify'],
    [/^netlify\.com\/img\/global\/badges\//, 'Deploys by Netlify'],
    [/^vercel\.com\/button/, 'Deploy with Vercel'],
    [/^herokucdn\.com\/deploy\/button/, 'Deploy to Heroku'],
    [/^deploy\.workers\.cloudflare\.com\/button/, 'Deploy to Cloudflare'],
    [/^(?:railway\.app|railway\.com)\/button/, 'Deploy on Railway'],
    [/^render\.com\/images\/deploy-to-render-button/, 'Deploy to Render'],
    [/^aka\.ms\/deploytoazurebutton|deploytoazure\.svg$|^azuredeploy\.net\/deploybutton/, 'Deploy to Azure'],
    [/^deploy\.cloud\.run\/button|^storage\.googleapis\.com\/cloudrun\/button\.svg/, 'Run on Google Cloud'],
    [/^colab\.research\.google\.com\/assets\/colab-badge/, 'Open in Colab'],
    [/^github\.com\/codespaces\/badge/, 'Open in GitHub Codespaces'],
    [/^gitpod\.io\/(?:button|img)\//, 'Open in Gitpod'],
    [/^(?:developer\.)?stackblitz\.com\/img\/open_in_stackblitz/, 'Open in StackBlitz'],
    [/^codesandbox\.io\/static\/img\/play-codesandbox/, 'Edit on CodeSandbox'],
    [/^(?:replit\.com|repl\.it)\/badge/, 'Run on Replit'],
    [/^(?:[\w-]+\.)?(?:mybinder\.org|binder\.pangeo\.io)\/badge/, 'Launch Binder'],
    [/^(?:badges\.gitter\.im|gitter\.im\/assets)\//, 'Gitter chat'],
    [/^(?:discord(?:app)?\.com)\/api\/guilds\/\d+\/(?:widget|embed)\.png|^discordapp\.com\/api\/guilds/, 'Discord chat'],
    [/^opencollective\.com\/[^/]+\/(?:tiers\/)?backers?(?:\/badge\.svg|\.svg)/, 'Open Collective backers'],
    [/^opencollective\.com\/[^/]+\/(?:tiers\/)?sponsors?(?:\/badge\.svg|\.svg)/, 'Open Collective sponsors'],
    [
        /^opencollective\.com\/[^/]+\/contributors\.svg|^contrib\.rocks\/image|^contributors-img\.(?:web\.app|firebaseapp\.com)/,
        'Contributors',
    ],
    [/^api\.star-history\.com\/svg|^starchart\.cc\//, 'Star history'],
    [/^(?:zenodo\.org\/(?:badge|account)|joss\.theoj\.org\/papers\/[^/]+\/status)/, 'DOI'],
    [/^inch-ci\.org\//, 'Documentation coverage'],
    [/^isitmaintained\.com\/badge\/resolution/, 'Average time to resolve an issue'],
    [/^isitmaintained\.com\/badge\/open/, 'Percentage of open issues'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:v|version)/, 'Packagist version'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/(?:downloads|d)/, 'Packagist downloads'],
    [/^poser\.pugx\.org\/[^/]+\/[^/]+\/license/, 'License'],
    [/^awesome\.re\/mentioned-badge/, 'Mentioned in Awesome'],
    [/^(?:awesome\.re|cdn\.rawgit\.com\/sindresorhus\/awesome\/.*)\/(?:mentioned-)?badge/, 'Awesome'],
    [/^repology\.org\/badge\/version-for-repo\//, 'Packaged version'],
    [/^repology\.org\/badge\//, 'Packaging status'],
    [/^(?:hosted\.weblate\.org|translate\.[\w.-]+)\/widgets?\//, 'Translation status'],
    [/^badges\.crowdin\.net\//, 'Translation status'],
    [/^nodei\.co\/npm\//, 'npm package'],
    [/^snapcraft\.io\/[\w-]+\/badge\.svg/, 'Snap Store status'],
    [
        /^(?:snapcraft\.io|snapcraft\.io\/static)\/.*\/badges?\/|^snapcraft\.io\/[\w-]+\/badge/,
        'Get it from the Snap Store',
    ],
    [/^play\.google\.com\/intl\/\w+\/badges\//, 'Get it on Google Play'],
    [/^(?:fdroid\.gitlab\.io\/artwork|f-droid\.org)\/badge\/|^f-droid\.org\/.*get-it-on/, 'Get it on F-Droid'],
    [
        /^(?:linkmaker\.itunes\.apple\.com|tools\.applemediaservices\.com|developer\.apple\.com\/app-store\/marketing)\//,
        'Download on the App Store',
    ],
    [/^(?:dl\.)?flathub\.org\/(?:api\/badge|assets\/badges)/, 'Get it on Flathub'],
    [/^(?:cdn\.|img\.)?buymeacoffee\.com\/(?:buttons|assets|button-api)/, 'Buy me a coffee'],
    [/^(?:ko-fi\.com\/img|storage\.ko-fi\.com|cdn\.ko-fi\.com|az743702\.vo\.msecnd\.net\/cdn\/kofi)/, 'Support on Ko-fi'],
    [/^paypalobjects\.com\/.*(?:donate|x-click)/i, 'Donate with PayPal'],
    [/^liberapay\.com\/assets\/widgets\/donate/, 'Donate with Liberapay'],
    [/^c5\.patreon\.com\/external\/logo\/become_a_patron/, 'Become a patron'],
    [/^renovatebot\.com\/images\/|^img\.renovatebot/, 'Renovate'],
    [/^cdn\.jsdelivr\.net\/gh\/.*all-contributors/, 'Contributors'],
    [/^(?:data\.)?jsdelivr\.(?:com|net)\/v1\/package\/.*badge/, 'jsDelivr downloads'],
    [/^static\.pepy\.tech\/(?:personalized-)?badge|^pepy\.tech\/badge/, 'PyPI downloads'],
    [/^anaconda\.org\/.*\/badges\/version/, 'Conda version'],
    [/^anaconda\.org\/.*\/badges\/downloads/, 'Conda downloads'],
    [/^(?:packagephobia\.(?:now\.sh|com)|bundlephobia\.com)\/badge/, 'Package size'],
    [/^codetriage\.com\/.*\/badges/, 'Open source helpers'],
    [/^api\.dependabot\.com\/badges\/compatibility_score/, 'Dependabot compatibility score'],
    [/^api\.dependabot\.com\/badges/, 'Dependabot status'],
    [/^bettercodehub\.com\/edge\/badge/, 'Code quality'],
    [/^percy\.io\/static\/images\/percy-badge/, 'Visual tests by Percy'],
    [/^(?:ci\.|build\.)[\w.-]+\/(?=.*(?:badge|status)).*\.svg/, 'Build status'],
];

;// CONCATENATED MODULE: ./build/alt-tree/badge.js





const basis = 'the address of the badge';
/**
 * The name of a badge: `Label: value` where its text never changes, and its topic where it does; never the current value, which goes out of date.
 */
function badge(src, { language }) {
    const address = addressOf(src);
    if (address === undefined || address.host === '')
        return undefined;
    const own = shield(address);
    if (own?.kind === 'static')
        return { alt: own.text, basis, isSure: true };
    if (!(0,text_language/* isEnglish */.L6)(language))
        return undefined;
    const alt = own?.text ?? workflow(address) ?? known(address) ?? tier(address);
    // A page may have several workflows, and each of them the same words then.
    return alt === undefined ? undefined : { alt, basis, isSure: alt !== unnamed && own?.kind !== 'label' };
}
/** Whether an address is that of a badge that is known here. */
function isBadge(src) {
    return badge(src, { language: 'en' }) !== undefined;
}
function known({ host, segments, query }) {
    for (const [key, value] of query) {
        const measure = measures.get(`${host} ${key}=${value}`);
        if (measure !== undefined)
            return measure;
    }
    const place = `${host}/${segments.join('/')}${query.size > 0 ? `?${query.toString()}` : ''}`;
    return badges.find(([pattern]) => pattern.test(place))?.[1];
}
const unnamed = 'Workflow status';
/** `/OWNER/NAME/actions/workflows/test.yml/badge.svg`, and the older form with the workflow's own name. */
function workflow({ host, segments }) {
    if (host !== 'github.com' || segments.at(-1) !== 'badge.svg' || !segments.includes('workflows'))
        return undefined;
    const name = (segments.at(-2) ?? '').replace(/\.ya?ml$/i, '').replace(/[-_ ](?:status|workflow)$/i, '');
    if (/^(?:build|main|ci[-_ ]?cd)$/i.test(name))
        return 'Build status';
    const words = phraseOf(name);
    return words === undefined ? unnamed : `${words} workflow status`;
}
/** `opencollective.com/NAME/tiers/gold-sponsor.svg`: pictures of those who give in this way. */
function tier({ host, segments: [, kind, name = '', more] }) {
    if (host !== 'opencollective.com' || kind !== 'tiers' || (more !== undefined && more !== 'badge.svg'))
        return undefined;
    const words = phraseOf(name.replace(/\.svg$/i, ''));
    return words === undefined || words === 'Badge' ? undefined : `Open Collective tier: ${words.toLowerCase()}`;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(79780);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/alt-tree/icon.js


/** Whether an image is an icon, by its size or its name: an icon repeats words or points somewhere, and shows nothing of its own. */
function isIcon(image) {
    const { src, width, height } = image;
    if (Math.max(width ?? height ?? Infinity, height ?? width ?? Infinity) <= mostPx)
        return true;
    if (Math.max(width ?? 0, height ?? 0) > largestPx)
        return false;
    return (partsOf((0,file_name/* fileStem */.E8)(src)).some((part) => nouns.has(part.toLowerCase())) || /(?:^|\/)icons?\//i.test(src.slice(0, 2000)));
}
/** CSS px: sites draw icons at 16 to 32, and seldom larger than this. */
const mostPx = 48;
/** Above this size an image is a picture of an icon, even if its file is called an icon. */
const largestPx = 128;
const nouns = new Set('icon icons ico arrow chevron caret bullet glyph favicon external'.split(' '));
/** The words of an icon's file name, without those that only mean "icon". */
function iconName(image) {
    return partsOf((0,file_name/* fileStem */.E8)(image.src))
        .map((part) => part.toLowerCase())
        .filter((part) => !about.has(part) && !/^\d+(?:x\d*|px)?$/.test(part));
}
/** Words for the drawing, not for its meaning. */
const about = new Set('icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(' '));

;// CONCATENATED MODULE: ./build/alt-tree/decoration.js




/** Why an image is decorative, as the end of a sentence; undefined unless that is nearly certain. */
function decoration(image) {
    const { context } = image;
    // The control needs a name from this image (WCAG F89).
    if (context.control?.otherText.trim() === '' || context.control?.isLabelled === true)
        return undefined;
    if (image.decorativeBy === 'never')
        return undefined;
    if ((0,spacer/* isSpacer */.r)(image))
        return 'its size and name, which are those of a spacer or divider';
    if (isTracker(image.src))
        return 'its address, which is that of an invisible counter';
    if (!isIcon(image))
        return undefined;
    const said = image.name ?? iconName(image).join(' ');
    if (context.control !== undefined && ((0,same_words/* sameWords */.M)(said, context.control.otherText) || !isTelling(image)))
        return `the words of the ${context.control.kind} around it`;
    return (0,same_words/* sameWords */.M)(said, context.nearby) ? 'the words beside it, which are the same' : undefined;
}
/** Pictures of one transparent pixel that count readers. */
function isTracker(src) {
    const address = addressOf(src);
    if (address === undefined)
        return false;
    const { host, segments, query } = address;
    if (host === 'static.scarf.sh')
        return segments[0] === 'a.png';
    return host === 'ga-beacon.appspot.com' && query.has('pixel');
}
/** A heart, a lock or "new" beside the words of a link says something that these do not. */
function isTelling(image) {
    return iconName(image).some((part) => telling.has(part));
}
const telling = new Set(`alert alpha award beta bronze caution check checked checkmark closed cross crown danger deprecated diamond draft error exclamation experimental fail failed
  fire flag free freeware gold heart hot lock locked medal missing new no official ok open oss paid passed premium private pro public recommended required
  silver star starred stars success tick trophy unlock unlocked updated verified warn warning yes`.split(/\s+/));

;// CONCATENATED MODULE: ./build/alt-tree/logo.js



/** The owner of a logo, from the name of its file: a logo stands for a name, which must not be guessed from the picture. */
function logo(image, { language }) {
    if (image.context.control !== undefined)
        return undefined;
    const { heading, figcaption, nearby } = image.context;
    const parts = logoParts(image) ?? [];
    const page = [heading, figcaption, nearby].join(' ').slice(0, 1000);
    const name = properName(parts, page);
    if (name === undefined)
        return undefined;
    const isSure = isLogoOf(image) && spelledName(parts, page) !== undefined;
    return { alt: (0,text_language/* isEnglish */.L6)(language) ? `${name} logo` : name, basis: 'the name of the file', isSure };
}
/** Whether the word stands before or behind the name, and not inside of it: `canvas-with-logo` and `gameboy-logo-font` show something else. */
function isLogoOf({ src }) {
    const parts = partsOf((0,file_name/* fileStem */.E8)(src)).map((part) => part.toLowerCase());
    const at = parts.findIndex((part) => logo_nouns.has(part));
    const isName = (part) => !logo_about.has(part) && !/^\d+$/.test(part);
    return !parts.includes('with') && !(parts.slice(0, at).some(isName) && parts.slice(at).some(isName));
}
/** `acme-logo-dark.svg` → `acme`; undefined when the file name has no word for a logo. */
function logoParts({ src }) {
    const parts = partsOf((0,file_name/* fileStem */.E8)(src));
    if (!parts.some((part) => logo_nouns.has(part.toLowerCase())))
        return undefined;
    return parts.filter((part) => !logo_about.has(part.toLowerCase()) && !/^\d+(?:x\d*|px|w)?$/i.test(part));
}
/** Singular only: a file of several logos shows several names. */
const logo_nouns = new Set('logo logotype wordmark logomark'.split(' '));
/** Words for the drawing and its place, not for its meaning. */
const logo_about = new Set(`logo logos logotype wordmark logomark mark dark light white black grey gray color colour colors colours colored coloured blue red green
  full wide rounded horizontal vertical stacked square round circle small large big medium mini tiny icon icons symbol text type only with without and
  on off bg background transparent inverted inverse reverse mono monochrome rgb cmyk svg png new old final header footer nav navbar top
  site website brand company project main my our the a image img pic banner hero social card sponsor sponsors partner partners primary
  secondary default animated mode textless readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/));

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/alt-tree/words/services.js
/** Names of well-known services, by host. */
const services = new Map(Object.entries({
    'github.com': 'GitHub',
    'gitlab.com': 'GitLab',
    'bitbucket.org': 'Bitbucket',
    'codeberg.org': 'Codeberg',
    'twitter.com': 'X',
    'x.com': 'X',
    'youtube.com': 'YouTube',
    'youtu.be': 'YouTube',
    'vimeo.com': 'Vimeo',
    'discord.gg': 'Discord',
    'discord.com': 'Discord',
    'discordapp.com': 'Discord',
    'slack.com': 'Slack',
    'linkedin.com': 'LinkedIn',
    'facebook.com': 'Facebook',
    'instagram.com': 'Instagram',
    'threads.net': 'Threads',
    'tiktok.com': 'TikTok',
    'twitch.tv': 'Twitch',
    'reddit.com': 'Reddit',
    'bsky.app': 'Bluesky',
    'mastodon.social': 'Mastodon',
    'mastodon.online': 'Mastodon',
    'fosstodon.org': 'Mastodon',
    'hachyderm.io': 'Mastodon',
    'mas.to': 'Mastodon',
    'techhub.social': 'Mastodon',
    'floss.social': 'Mastodon',
    'infosec.exchange': 'Mastodon',
    't.me': 'Telegram',
    'telegram.me': 'Telegram',
    'wa.me': 'WhatsApp',
    'gitter.im': 'Gitter',
    'matrix.to': 'Matrix',
    'stackoverflow.com': 'Stack Overflow',
    'medium.com': 'Medium',
    'dev.to': 'DEV',
    'npmjs.com': 'npm',
    'npmjs.org': 'npm',
    'pypi.org': 'PyPI',
    'crates.io': 'crates.io',
    'packagist.org': 'Packagist',
    'rubygems.org': 'RubyGems',
    'nuget.org': 'NuGet',
    'hub.docker.com': 'Docker Hub',
    'huggingface.co': 'Hugging Face',
    'opencollective.com': 'Open Collective',
    'patreon.com': 'Patreon',
    'ko-fi.com': 'Ko-fi',
    'buymeacoffee.com': 'Buy Me a Coffee',
    'liberapay.com': 'Liberapay',
    'paypal.me': 'PayPal',
    'paypal.com': 'PayPal',
    'apps.apple.com': 'App Store',
    'itunes.apple.com': 'App Store',
    'testflight.apple.com': 'TestFlight',
    'play.google.com': 'Google Play',
    'f-droid.org': 'F-Droid',
    'flathub.org': 'Flathub',
    'snapcraft.io': 'Snap Store',
    'apps.microsoft.com': 'Microsoft Store',
    'addons.mozilla.org': 'Firefox Add-ons',
    'chromewebstore.google.com': 'Chrome Web Store',
    'chrome.google.com': 'Chrome Web Store',
    'marketplace.visualstudio.com': 'Visual Studio Marketplace',
    'open-vsx.org': 'Open VSX',
    'doi.org': 'DOI',
    'orcid.org': 'ORCID',
    'arxiv.org': 'arXiv',
    'open.spotify.com': 'Spotify',
    'podcasts.apple.com': 'Apple Podcasts',
    'news.ycombinator.com': 'Hacker News',
    'producthunt.com': 'Product Hunt',
    'w3.org': 'W3C',
    'developer.mozilla.org': 'MDN',
}));

;// CONCATENATED MODULE: ./build/alt-tree/places.js

/** Undefined for a site that is no known service. */
function placeAt(address, english) {
    const host = address.host.replace(/^m\./, '').replace(/^.+\.(?=slack\.com$)/, '');
    const service = services.get(host);
    if (service === undefined)
        return undefined;
    if (whole.has(service) || address.segments.every((segment) => /^[a-z]{2}(?:-[a-z]{2})?$/i.test(segment)))
        return { name: service, service, isOneThing: false };
    const what = (byService.get(service) ?? handle)(address, english);
    if (what === undefined)
        return { name: undefined, service, isOneThing: false };
    const isOneThing = !shows.has(service);
    if (what.startsWith('='))
        return { name: what.slice(1), service, isOneThing: isOneThing && what.startsWith('=Sponsor ') };
    return { name: english ? `${what} on ${service}` : `${service}: ${what}`, service, isOneThing };
}
/** Services whose pages are posts and videos: each has a title of its own, which no address contains. */
const shows = new Set(['X', 'YouTube', 'Vimeo']);
/** Services whose pages all have one purpose: a chat to join, a store to install from, a way to donate. */
const whole = new Set(`Discord|Slack|Telegram|WhatsApp|Gitter|Matrix|PayPal|App Store|TestFlight|Google Play|F-Droid|Flathub|Snap Store|Microsoft Store|Firefox Add-ons|Chrome Web Store|Visual Studio Marketplace|Open VSX|Spotify|Apple Podcasts|LinkedIn|Facebook|Product Hunt|Buy Me a Coffee`.split('|'));
/** On most services a path of one part is the name of a person or a thing. */
const handle = ({ segments }) => {
    const [only, more] = segments;
    return more === undefined && only !== undefined && /^@?[\w.-]{1,40}$/.test(only) ? only.replace(/^@/, '') : undefined;
};
const byService = new Map([
    ['GitHub', repository],
    ['GitLab', repository],
    ['Codeberg', repository],
    ['Bitbucket', repository],
    ['X', post],
    ['YouTube', video],
    ['Vimeo', ({ segments: [id = ''] }, english) => (english && /^\d+$/.test(id) ? 'Video' : undefined)],
    ['npm', named('package')],
    ['PyPI', named('project')],
    ['crates.io', named('crates')],
    ['Packagist', named('packages')],
    ['RubyGems', named('gems')],
    ['NuGet', named('packages')],
    ['Docker Hub', ({ segments: [kind, ...name] }) => (kind === 'r' || kind === '_' ? joined(name) : undefined)],
    [
        'Reddit',
        ({ segments: [kind, name, more] }) => kind === 'r' && name !== undefined && more === undefined ? `r/${name}` : undefined,
    ],
    ['Hugging Face', ({ segments }) => (segments.length === 2 ? joined(segments) : undefined)],
    ['Stack Overflow', ({ segments: [kind, by, tag] }) => (kind === 'questions' && by === 'tagged' ? tag : undefined)],
    ['DOI', () => '=DOI'],
    ['ORCID', () => '=ORCID'],
    ['arXiv', () => '=arXiv'],
    ['Hacker News', () => '=Hacker News'],
    ['W3C', () => undefined],
    ['MDN', () => undefined],
    ['DEV', handle],
]);
/** `/package/NAME`, with a scope where it has one. */
function named(kind) {
    return ({ segments: [first, ...name] }) => (first === kind ? joined(name) : undefined);
}
function joined(name) {
    const text = name.join('/').replace(/^@/, '');
    return name.length <= 2 && /^[\w./-]{1,60}$/.test(text) ? text : undefined;
}
function repository(address, english) {
    const [owner = '', name, section, ...rest] = address.segments;
    if (owner === 'sponsors')
        return english && name !== undefined ? `=Sponsor ${name} on GitHub` : undefined;
    if (owner === 'orgs')
        return name;
    if (reserved.has(owner))
        return undefined;
    if (name === undefined)
        return handle(address, english);
    const whole = joined([owner, name.replace(/\.git$/, '')]);
    if (section === undefined || whole === undefined)
        return whole;
    if (!english)
        return undefined;
    const file = section === 'releases' && rest.includes('download') ? (rest.at(-1) ?? '') : '';
    if (/^[\w.+-]{1,60}$/.test(file) && file !== 'download')
        return `=Download ${file} from GitHub`;
    const part = sections.get(section);
    if (part !== undefined)
        return /^\d+$/.test(rest[0] ?? '') ? `${part.one} ${rest[0] ?? ''} of ${whole}` : `${part.all} of ${whole}`;
    if (section !== 'tree' && section !== 'blob')
        return undefined;
    const page = rest.slice(1).at(-1) ?? 'README';
    // In a folder, a README is about something else: a part, or the same in another language.
    if (/^readme\b/i.test(page))
        return rest.length > 2 ? undefined : whole;
    return /^[\w.-]{1,40}$/.test(page) ? `${page} in ${whole}` : undefined;
}
const reserved = new Set('features marketplace topics apps login settings search about pricing collections explore site enterprise codespaces users'.split(' '));
const sections = new Map([
    ['issues', { one: 'Issue', all: 'Issues' }],
    ['pull', { one: 'Pull request', all: 'Pull requests' }],
    ['pulls', { one: 'Pull request', all: 'Pull requests' }],
    ['discussions', { one: 'Discussion', all: 'Discussions' }],
    ['releases', { one: 'Releases', all: 'Releases' }],
    ['tags', { one: 'Tags', all: 'Tags' }],
    ['actions', { one: 'Workflow runs', all: 'Workflow runs' }],
    ['wiki', { one: 'Wiki', all: 'Wiki' }],
    ['stargazers', { one: 'Stargazers', all: 'Stargazers' }],
]);
function post(address, english) {
    const [who = '', kind] = address.segments;
    if (/^(?:intent|share|search|hashtag|i|home)$/i.test(who))
        return undefined;
    if (kind === 'status')
        return english ? `Post by ${who}` : who;
    return handle(address, english);
}
function video({ host, segments: [first = '', second] }, english) {
    if (!english)
        return '=YouTube';
    if (host === 'youtu.be' || first === 'watch' || first === 'shorts' || first === 'live' || first === 'embed')
        return 'Video';
    if (first === 'playlist')
        return 'Playlist';
    if (first.startsWith('@'))
        return first.slice(1);
    return (first === 'c' || first === 'user') && second !== undefined ? second : 'Channel';
}

;// CONCATENATED MODULE: ./build/alt-tree/sign.js





/** Whether a picture only stands for the place that it leads to; a screenshot, a card or a chart shows something of its own, and `qr.png` is there to be scanned. */
function isSignOf(place, { segments }, image) {
    const { name, service, isOneThing } = place;
    const parts = partsOf((0,file_name/* fileStem */.E8)(image.src)).map((part) => part.toLowerCase());
    if (name === undefined || parts.includes('qr'))
        return false;
    if (!isOneThing)
        return names(parts, name);
    if (isIcon(image) || isLogo(image) || segments[0] === 'sponsors')
        return true;
    if (addressOf(image.src)?.host === 'avatars.githubusercontent.com')
        return true;
    if (isLarge(image) || !/\.(?:svg|png|webp|ico)$/i.test((0,file_name/* fileName */.Md)(image.src)))
        return false;
    const rest = iconName(image)
        .join('')
        .replaceAll(/invertocat|octocat/g, '');
    const isNamed = (named) => rest === lettersOf(named);
    const isDrawing = /\.svg$/i.test((0,file_name/* fileName */.Md)(image.src)) || isSmall(image);
    return isNamed(service) || (isDrawing && segments.some((segment) => isNamed(segment)));
}
function isLogo(image) {
    return logoParts(image) !== undefined && !isLarge(image);
}
/** CSS px: signs are seldom larger. */
const sign_mostPx = 200;
function isLarge({ width, height }) {
    return Math.max(width ?? 0, height ?? 0) > sign_mostPx;
}
function isSmall({ width, height }) {
    return Math.max(width ?? height ?? Infinity, height ?? 0) <= sign_mostPx;
}
/** Whether the parts of the name of a file have a name among them; a short one only as a whole. */
function names(parts, name) {
    const letters = lettersOf(name);
    return letters.length > 3 ? parts.join('').includes(letters) : parts.includes(letters);
}
function lettersOf(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

;// CONCATENATED MODULE: ./build/alt-tree/words/actions.js
/** What an icon of this name does when it is the only content of a link or button. */
const actions = new Map(Object.entries({
    search: 'Search',
    'magnifying glass': 'Search',
    magnifier: 'Search',
    menu: 'Menu',
    hamburger: 'Menu',
    close: 'Close',
    next: 'Next',
    previous: 'Previous',
    prev: 'Previous',
    home: 'Home',
    'back to top': 'Back to top',
    download: 'Download',
    print: 'Print',
    share: 'Share',
    copy: 'Copy',
    edit: 'Edit',
    pencil: 'Edit',
    delete: 'Delete',
    trash: 'Delete',
    play: 'Play',
    pause: 'Pause',
    settings: 'Settings',
    gear: 'Settings',
    cog: 'Settings',
    help: 'Help',
    rss: 'RSS feed',
    feed: 'RSS feed',
    login: 'Log in',
    logout: 'Log out',
    'sign in': 'Sign in',
    'sign out': 'Sign out',
    cart: 'Cart',
    refresh: 'Refresh',
    reload: 'Reload',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save',
    submit: 'Submit',
    email: 'Email',
    mail: 'Email',
    donate: 'Donate',
}));
/** Icons that lead through pages and seldom mean anything else. */
const signposts = new Set(['next', 'previous', 'prev', 'home', 'back to top', 'rss']);

;// CONCATENATED MODULE: ./build/alt-tree/words/addresses.js
/** Parts of an address that do not name a page. */
const empty = /^(?:index|readme|default|home|main|master|latest|stable|current|next|new|docs?|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+(?:\.[\dx]+)*|\.{1,2})$/i;
/** Parts of a host that do not name a site. */
const departments = new Set('docs doc documentation www blog app apps api dev developer developers help support static cdn img images media open opensource github home shop store news learn community forum wiki status'.split(' '));

;// CONCATENATED MODULE: ./build/alt-tree/purpose.js











/** Where a link leads or what a button does, when the image is its only content (WCAG H30): what the picture shows does not matter there. */
function purpose(image, around) {
    if (image.kind === 'button')
        return action(image, around);
    const { control, adjacentLinkText } = image.context;
    // Two adjacent links to the same place should be merged (WCAG H2): a name for each would not fix them.
    if (control?.otherText.trim() !== '' || adjacentLinkText !== undefined)
        return undefined;
    if (control.kind === 'button')
        return action(image, around);
    if (leadsToPicture(image))
        return undefined;
    const title = image.alt.kind === 'text' ? image.title : undefined;
    if (title !== undefined && title !== image.name)
        return { alt: title, basis: 'its title', isSure: false };
    return destination(control.target?.trim() ?? '', image, around);
}
/** Whether an image is a small version of the picture that its link leads to: then the text has to describe the picture. */
function leadsToPicture({ src, context }) {
    const target = context.control?.target?.slice(0, 2000).trim();
    if (target === undefined || target === '')
        return false;
    return target === src || (0,picture_names/* isPictureAddress */.ZJ)(target);
}
/** The meaning of an icon goes before the page that it leads to: `next.png` is "Next" wherever it leads. */
function destination(target, image, around) {
    const common = commonPlace(target, image, around);
    if (common !== undefined)
        return byLink(common, !common.includes(' home') || isSpelled(image));
    const address = addressOf(target);
    if (address === undefined)
        return sign(image, around);
    if (address.host !== '')
        return otherSite(address, image, around);
    return sign(image, around) ?? byLink(inEnglish(around, pageName(address)), false);
}
function byLink(alt, isSure) {
    return alt === undefined ? undefined : { alt, basis: 'the link around it', isSure };
}
function commonPlace(target, image, around) {
    if (/^mailto:/i.test(target))
        return inEnglish(around, 'Email');
    if (/^tel:/i.test(target))
        return inEnglish(around, 'Call');
    if (/^#top$/i.test(target))
        return inEnglish(around, 'Back to top');
    return /^\/(?:(?:en|index\.\w+)\/?)?$/i.test(target) ? home(image, around) : undefined;
}
/** Whether the page has the name of a logo. */
function isSpelled(image) {
    return spelledName(logoParts(image) ?? [], pageText(image)) !== undefined;
}
function home(image, around) {
    const name = properName(logoParts(image) ?? [], pageText(image));
    if (name === undefined)
        return inEnglish(around, 'Home');
    return (0,text_language/* isEnglish */.L6)(around.language) ? `${name} home` : name;
}
function otherSite(address, image, around) {
    const place = placeAt(address, (0,text_language/* isEnglish */.L6)(around.language));
    if (place !== undefined)
        return byLink(place.name, isSignOf(place, address, image));
    const agreed = agreedParts(address, image);
    const name = agreed && properName(agreed, pageText(image));
    if (agreed !== undefined && name !== undefined)
        return byLink(name, spelledName(agreed, pageText(image)) !== undefined);
    if (address.segments.every((segment) => empty.test(segment)))
        return byLink(address.host, false);
    // One word of the address says too little about another site.
    const page = pageName(address);
    return byLink(page?.includes(' ') === true ? inEnglish(around, page) : undefined, false);
}
/** The name of a site, in parts, where its host and the file name agree. */
function agreedParts({ host }, image) {
    const labels = new Set(host
        .split('.')
        .slice(0, -1)
        .map((label) => label.replaceAll('-', '')));
    const parts = partsOf((0,file_name/* fileStem */.E8)(image.src)).slice(0, 8);
    const runs = parts.flatMap((_, from) => [1, 2, 3].map((length) => parts.slice(from, from + length)));
    return runs.find((words) => labels.has(words.join('').toLowerCase()) && !departments.has(words.join('').toLowerCase()));
}
function pageText({ context: { heading, figcaption, nearby } }) {
    return [heading, figcaption, nearby].join(' ').slice(0, 1000);
}
/** `/docs/getting-started/` → `Getting started`; the words come from the address, so they are taken as English. */
function pageName({ host, segments, fragment, query }) {
    // A single word may be an anchor that a program made.
    if (host === '' && segments.length === 0)
        return fragment.includes('-') ? phraseOf(fragment) : undefined;
    if (query.size > 0)
        return undefined;
    const last = segments
        .map((segment) => segment.replace(/\.(?:html?|mdx?|php|aspx?|rst)$/i, ''))
        .findLast((segment) => !empty.test(segment));
    // Dots and inner capitals belong to a file name that was not meant to be read.
    return last === undefined || last.length < 3 || /\.|\p{Ll}\p{Lu}/u.test(last) ? undefined : phraseOf(last);
}
/** A linked file with the name of an action may also show the topic of the page, so only icons and signposts count. */
function sign(image, around) {
    return isIcon(image) || signposts.has(iconName(image).join(' ')) ? action(image, around) : undefined;
}
/** The meaning of an icon, from the name of its file. */
function action(image, around) {
    const alt = inEnglish(around, actions.get(iconName(image).join(' ')));
    return alt === undefined ? undefined : { alt, basis: 'the name of the file', isSure: false };
}
function inEnglish({ language }, words) {
    return (0,text_language/* isEnglish */.L6)(language) ? words : undefined;
}

;// CONCATENATED MODULE: ./build/alt-tree/index.js









/**
 * What the source shows about an image, so that no model has to be asked: that it is decorative, where its link leads, the name of its
 * badge or logo (W3C, "An alt Decision Tree"). Undefined wherever that is not nearly certain: a wrong text is worse than none.
 */
function propose(image, around) {
    const decorative = decoration(image);
    if (decorative !== undefined)
        return { source: 'decorative', alt: '', basis: decorative, certainty: 'sure' };
    const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
    if (found === undefined)
        return undefined;
    const alt = cleaned(found.alt);
    if (alt === '' || alt.length > alt_tree_longest)
        return undefined;
    return { source: 'context', alt, basis: found.basis, certainty: found.isSure ? 'sure' : undefined };
}
/** Text of a page, cleaned like a draft: on one line, without invisible characters and without @mentions, which would notify people. */
function cleaned(text) {
    return (0,plain/* withoutMentions */.C)((0,plain/* plainLine */.h)(text.slice(0, 4 * alt_tree_longest)));
}
/** UTF-16 units: a longer text is not the name of a place. */
const alt_tree_longest = 120;


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


/***/ })
};
