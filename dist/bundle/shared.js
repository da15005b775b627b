export const ids = [8974, 8649, 2580];
export const modules = {

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L0: () => (/* binding */ cleaned),
  Iz: () => (/* reexport */ isBadge),
  Zi: () => (/* reexport */ leadsToPicture),
  BM: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(2341);
;// CONCATENATED MODULE: ./build/alt-tree/address.js

/** The parts of a web address or of a path inside the site; undefined for everything else, such as an expression of a template. */
function addressOf(text) {
    const written = (text.length > longest ? (/^[^?#]{0,2000}(?=[?#])/.exec(text)?.[0] ?? '') : text).trim();
    if (written === '')
        return undefined;
    if (/[{}<>\\]|^(?!https?:)[a-z][a-z\d+.-]*:/i.test(written))
        return undefined;
    const base = 'http://site.invalid/';
    if (!URL.canParse(written, base))
        return undefined;
    const url = new URL(written, base);
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
    [/^github\/(?:v\/release|release(?:-date)?\/|downloads-pre)/, 'Latest release'],
    [/^github\/(?:v\/tag|tag\/|package-json\/v)/, 'Latest version'],
    [/^github\/(?:downloads|assets-dl)/, 'GitHub downloads'],
    [/^github\/(?:stars|watchers)/, 'GitHub stars'],
    [/^github\/forks/, 'GitHub forks'],
    [/^github\/license/, 'License'],
    [/^github\/issues-pr|^github\/(?:open-prs|prs)/, 'GitHub pull requests'],
    [/^github\/(?:issues|open-issues|closed-issues)/, 'GitHub issues'],
    [/^github\/(?:all-)?contributors/, 'GitHub contributors'],
    [/^github\/last-commit/, 'Last commit'],
    [/^github\/(?:commit-activity|commits)/, 'Commit activity'],
    [/^github\/languages\/top/, 'Most used language'],
    [/^github\/(?:languages\/code-size|repo-size|size)/, 'Size of the code'],
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
    [/^maven-(?:central|metadata)|^sonatype|^nexus/, 'Maven version'],
    [
        /^(?:conda|hexpm|pub|cpan|cran|luarocks|clojars|hackage|cocoapods|homebrew|aur|debian|fedora|archlinux|f-droid|flathub|chocolatey|scoop|winget|jsr|open-vsx|elm-package|vcpkg|jitpack)\/(?:v|vn|version)\b/,
        'Package version',
    ],
    [/^docker\/pulls/, 'Docker pulls'],
    [/^docker\/stars/, 'Docker stars'],
    [/^docker\/(?:v|image-size|size|layers)\b/, 'Docker image'],
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
    const changing = topicOf(address) ?? labelOf(address);
    return changing === undefined ? undefined : { kind: 'changing', text: changing };
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
    if (kind === 'static' && first === 'v1')
        return pair(query.get('label') ?? '', query.get('message') ?? '');
    if (kind !== 'badge' || first === 'dynamic' || first === 'endpoint')
        return undefined;
    // Badgen has one part of the path for each text, and `/badge/` for fixed texts.
    if (host.endsWith('badgen.net'))
        return pair(first, more[0] ?? '');
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
/** The text that the author put on its left side. */
function labelOf({ query }) {
    const label = query.get('label')?.replaceAll('_', ' ');
    return label !== undefined && partsOf(label).length <= 4 ? phraseOf(label) : undefined;
}

;// CONCATENATED MODULE: ./build/alt-tree/words/badges.js
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
    [/^(?:awesome\.re|cdn\.rawgit\.com\/sindresorhus\/awesome\/.*)\/(?:mentioned-)?badge/, 'Awesome'],
    [/^repology\.org\/badge\//, 'Packaging status'],
    [/^(?:hosted\.weblate\.org|translate\.[\w.-]+)\/widgets?\//, 'Translation status'],
    [/^badges\.crowdin\.net\//, 'Translation status'],
    [/^nodei\.co\/npm\//, 'npm package'],
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
        return { alt: own.text, basis };
    if (!(0,text_language/* isEnglish */.L6)(language))
        return undefined;
    const alt = own?.text ?? workflow(address) ?? known(address);
    return alt === undefined ? undefined : { alt, basis };
}
/** Whether an address is that of a badge that is known here. */
function isBadge(src) {
    return badge(src, { language: 'en' }) !== undefined;
}
function known({ host, segments, query }) {
    const place = `${host}/${segments.join('/')}${query.size > 0 ? `?${query.toString()}` : ''}`;
    return badges.find(([pattern]) => pattern.test(place))?.[1];
}
/** `/OWNER/NAME/actions/workflows/test.yml/badge.svg`, and the older form with the workflow's own name. */
function workflow({ host, segments }) {
    if (host !== 'github.com' || segments.at(-1) !== 'badge.svg' || !segments.includes('workflows'))
        return undefined;
    const name = (segments.at(-2) ?? '').replace(/\.ya?ml$/i, '').replace(/[-_ ](?:status|workflow)$/i, '');
    if (/^(?:build|main|ci[-_ ]?cd)$/i.test(name))
        return 'Build status';
    const words = phraseOf(name);
    return words === undefined ? 'Workflow status' : `${words} workflow status`;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(3658);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
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
        .filter((part) => !about.has(part) && !/^\d+(?:x\d*)?$/.test(part));
}
/** Words for the drawing, not for its meaning. */
const about = new Set('icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(' '));

;// CONCATENATED MODULE: ./build/alt-tree/decoration.js




/** Why an image is decorative, as the end of a sentence; undefined unless that is nearly certain. */
function decoration(image) {
    const { context } = image;
    // The control needs a name from this image (WCAG F89).
    if (context.control?.otherText.trim() === '')
        return undefined;
    if (image.decorativeBy === 'never')
        return undefined;
    if ((0,spacer/* isSpacer */.r)(image))
        return 'its size and name, which are those of a spacer or divider';
    if (isTracker(image.src))
        return 'its address, which is that of an invisible counter';
    if (!isIcon(image))
        return undefined;
    if (context.control !== undefined)
        return `the words of the ${context.control.kind} around it`;
    const said = image.name ?? iconName(image).join(' ');
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

;// CONCATENATED MODULE: ./build/alt-tree/logo.js



/** The owner of a logo, from the name of its file: a logo stands for a name, which must not be guessed from the picture. */
function logo(image, { language }) {
    if (image.context.control !== undefined)
        return undefined;
    const { heading, figcaption, nearby } = image.context;
    const name = properName(logoParts(image) ?? [], [heading, figcaption, nearby].join(' ').slice(0, 1000));
    if (name === undefined)
        return undefined;
    return { alt: (0,text_language/* isEnglish */.L6)(language) ? `${name} logo` : name, basis: 'the name of the file' };
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
  secondary default animated mode readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/));

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
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

/** The name of a page on a known service; `name` is undefined where the address does not contain it. Undefined for any other site. */
function placeAt(address, english) {
    const host = address.host.replace(/^m\./, '').replace(/^.+\.(?=slack\.com$)/, '');
    const service = services.get(host);
    if (service === undefined)
        return undefined;
    if (whole.has(service) || address.segments.every((segment) => /^[a-z]{2}(?:-[a-z]{2})?$/i.test(segment)))
        return { name: service };
    const what = (byService.get(service) ?? handle)(address, english);
    if (what === undefined)
        return { name: undefined };
    if (what.startsWith('='))
        return { name: what.slice(1) };
    return { name: english ? `${what} on ${service}` : `${service}: ${what}` };
}
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
    const part = sections.get(section);
    if (part !== undefined)
        return /^\d+$/.test(rest[0] ?? '') ? `${part.one} ${rest[0] ?? ''} of ${whole}` : `${part.all} of ${whole}`;
    if (section !== 'tree' && section !== 'blob')
        return undefined;
    const file = rest.slice(1).at(-1) ?? 'README';
    if (/^readme\b/i.test(file))
        return whole;
    return /^[\w.-]{1,40}$/.test(file) ? `${file} in ${whole}` : undefined;
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
        return { alt: title, basis: 'its title' };
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
        return byLink(common);
    const address = addressOf(target);
    if (address === undefined)
        return sign(image, around);
    if (address.host !== '')
        return byLink(otherSite(address, image, around));
    return sign(image, around) ?? byLink(inEnglish(around, pageName(address)));
}
function byLink(alt) {
    return alt === undefined ? undefined : { alt, basis: 'the link around it' };
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
function home(image, around) {
    const name = properName(logoParts(image) ?? [], pageText(image));
    if (name === undefined)
        return inEnglish(around, 'Home');
    return (0,text_language/* isEnglish */.L6)(around.language) ? `${name} home` : name;
}
function otherSite(address, image, around) {
    const place = placeAt(address, (0,text_language/* isEnglish */.L6)(around.language));
    if (place !== undefined)
        return place.name;
    const name = agreedName(address, image);
    if (name !== undefined)
        return name;
    if (address.segments.every((segment) => empty.test(segment)))
        return address.host;
    // One word of the address says too little about another site.
    const page = pageName(address);
    return page?.includes(' ') === true ? inEnglish(around, page) : undefined;
}
/** The name of a site, where its host and the file name agree. */
function agreedName({ host }, image) {
    const labels = new Set(host
        .split('.')
        .slice(0, -1)
        .map((label) => label.replaceAll('-', '')));
    const parts = partsOf((0,file_name/* fileStem */.E8)(image.src)).slice(0, 8);
    const runs = parts.flatMap((_, from) => [1, 2, 3].map((length) => parts.slice(from, from + length)));
    const run = runs.find((words) => labels.has(words.join('').toLowerCase()) && !departments.has(words.join('').toLowerCase()));
    return run === undefined ? undefined : properName(run, pageText(image));
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
    return alt === undefined ? undefined : { alt, basis: 'the name of the file' };
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
        return { source: 'decorative', alt: '', basis: decorative };
    const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
    if (found === undefined)
        return undefined;
    const alt = cleaned(found.alt);
    return alt === '' || alt.length > alt_tree_longest ? undefined : { source: 'context', alt, basis: found.basis };
}
/** Text of a page, cleaned like a draft: on one line, without invisible characters and without @mentions, which would notify people. */
function cleaned(text) {
    return (0,plain/* withoutMentions */.C)((0,plain/* plainLine */.h)(text.slice(0, 4 * alt_tree_longest)));
}
/** UTF-16 units: a longer text is not the name of a place. */
const alt_tree_longest = 120;


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9852);




/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
async function namedFile(root, file) {
    const place = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), links: 0 });
    if (place === undefined)
        return { kind: 'outside' };
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(ifMissing);
    if (stats === undefined)
        return { kind: 'absent', path: place };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return stats.isFile() && !openFiles.test(place)
        ? { kind: 'file', path: place, stats }
        : { kind: 'stream', path: place };
}
/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;
/** As many as Linux follows. */
const mostLinks = 40;
/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path, way) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const folder = await follow(parent, way);
    if (folder === undefined)
        return undefined;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (openFiles.test(here))
        return here;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(here).catch(() => undefined);
    if (link === undefined)
        return here;
    way.links += 1;
    if (way.links > mostLinks)
        throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    const target = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link), way);
    const tree = (await (0,_pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(folder)) ?? ((0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(way.root, folder) ? way.root : undefined);
    return target === undefined || (tree !== undefined && !(0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(tree, target)) ? undefined : target;
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);




/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
async function readText(root, file) {
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFile */ .e)(root, file);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind === 'outside')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: a link on its path leads out of the repository.`, 'Name the file that the link leads to, if it is the one that you want.');
        if (found.kind === 'folder')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: it is a folder.`, 'Name a file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.kind === 'file' ? found.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), 'utf8');
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const remedy = 'Check that it is a file, and its permissions.';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.`, remedy, { cause: error });
    }
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4104);





/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
async function writeFile(root, file, content, keep = () => () => undefined) {
    let target;
    try {
        target = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFile */ .e)(root, file);
        if (target.kind === 'outside')
            return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
        if (target.kind === 'folder')
            return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
        if (target.kind === 'stream')
            await send(target.path, content);
        else
            await replace(target, content, keep);
        return undefined;
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const [why, remedy] = causes[String(error.code)] ?? [(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error), nameFile];
        return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
    }
}
const unchanged = 'What is there is unchanged.';
const leftBehind = {
    file: 'The file on the disk is unchanged.',
    absent: 'No part of it is on the disk.',
    stream: 'A part of it may have been written.',
};
const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'];
/** What the codes of the file system mean, and the remedies. */
const causes = {
    ENOSPC: ['the disk is full', freeSpace],
    EDQUOT: ['the quota of the disk is used up', freeSpace],
    EFBIG: ['it is larger than a file may be here', freeSpace],
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: ['the disk can only be read', nameFile],
    ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};
async function send(path, content) {
    const own = ownFile(path);
    if (own !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile()) {
        // Opened again, it would be written from its start, over what was printed before.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(own, content);
        return;
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND);
    try {
        await handle.writeFile(content);
    }
    finally {
        await handle.close();
    }
}
/** The number of an open file of this process, from its path. */
function ownFile(path) {
    const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
    return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}
async function replace(target, content, keep) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target.path);
    // A rename would replace a file that is protected against writing, too.
    if (target.kind === 'file')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    // The ending is none of a document, and the name has the same length for a file with the longest name of all.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.alt-text-review-${crypto.randomUUID()}.tmp`);
    const release = keep();
    try {
        await fill(beside, target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target.path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        release();
    }
}
async function fill(beside, target, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
    try {
        await handle.writeFile(content);
        if (target.kind === 'file') {
            const { mode, uid, gid } = target.stats;
            const own = await handle.stat();
            // Only root may give files away. It comes before the mode, because it takes special bits away.
            if (own.uid !== uid || own.gid !== gid)
                await handle.chown(uid, gid).catch(() => undefined);
            await handle.chmod(mode & 0o7777);
        }
        // Some disks are found full only now.
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5548);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
async function settle(file, defaults, ...others) {
    const { settings, policy } = await read(file);
    return { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(defaults, settings, ...others), policy };
}
async function read({ text, path }) {
    if (text === undefined)
        return { settings: {}, policy: _review_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noPolicy */ .Wo };
    // The YAML parser is loaded only when there is a file.
    return (await __webpack_require__.e(/* import() */ 2842).then(__webpack_require__.bind(__webpack_require__, 2842))).parseConfig(text, path);
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ elementsWithKnown),
/* harmony export */   Ck: () => (/* binding */ withKnown),
/* harmony export */   UU: () => (/* binding */ knownElementTokens),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   so: () => (/* binding */ componentTokens)
/* harmony export */ });
/* unused harmony export knownComponents */
/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as in JSX.
 */
const knownComponents = {
    ...all('Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage', 'src'),
    ...all('OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage', 'src'),
    ThemedImage: { alt: 'alt', src: 'sources' },
    IdealImage: { alt: 'alt', src: 'img' },
    GatsbyImage: { alt: 'alt', src: 'image' },
    Diagram: { alt: 'alt', src: 'name' },
};
/**
 * Custom elements that show an image and take an `alt`, by the documentation of AMP, Ionic, Polymer, `<model-viewer>` and the component libraries
 * of Vue; in HTML as well. Their names have a hyphen (HTML Standard, 4.13.3).
 */
const knownElements = all('amp-img amp-anim ion-img iron-image model-viewer nuxt-img nuxt-picture v-img b-img q-img el-image', 'src');
/** Matches in every text with one of them. */
const knownElementTokens = componentTokens(knownElements);
/** The custom elements among the image components of a run: the only ones that HTML can have. */
function elementsWithKnown(components = {}) {
    const own = Object.entries(components).filter(([name]) => name.includes('-'));
    return { ...knownElements, ...Object.fromEntries(own) };
}
/** Whether an attribute of a component is its address: that of Docusaurus' ideal image is `img`, whose name is that of other components, too. */
function isSource(component, name) {
    return component !== undefined && (name === component.src || name === 'img');
}
/** The image components of a run: `components` override the known ones of the same name. */
function withKnown(components = {}) {
    return { ...knownComponents, ...knownElements, ...components };
}
/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
function componentTokens(components) {
    const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
    return names.length === 0 ? /^(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}
function all(names, src) {
    return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ card)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4657);

/** The picture of a card of MyST, which is one of its options: `:img-top: a.png` with `:img-alt: …` (sphinx-design, "Cards"). */
const card = {
    syntax: 'directive',
    tokens: /\bimg-(?:top|bottom|background):/i,
    opening: /^[ \t>]*:?img-/,
    readOptions(options) {
        const picture = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-top', 'img-bottom', 'img-background');
        if (!picture)
            return undefined;
        const alt = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-alt');
        const [first, last] = alt && alt.span.start < picture.span.start ? [alt, picture] : [picture, alt ?? picture];
        return {
            syntax: card.syntax,
            emptyIsDecision: true,
            attribute: 'img-alt',
            src: picture.value,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: picture.span.end, end: picture.span.end },
            span: { start: first.span.start, end: last.span.end },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: options.options.filter((one) => one !== alt).map(({ line }) => line),
        };
    },
    /** Its options are read with those of the directive around them. */
    read: () => undefined,
    setAlt(text, { altSpan }, alt) {
        if (altSpan.start < altSpan.end) {
            const before = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeValue */ .P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
        }
        const lineStart = text.lastIndexOf('\n', altSpan.start - 1) + 1;
        const [prefix = '', colon = ''] = /^([ \t>]*)(:?)/.exec(text.slice(lineStart, altSpan.start))?.slice(1) ?? [];
        const ending = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${prefix}${colon}img-alt: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
    },
};


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
/** A picture that a key of the front matter names, with its text under another key: `image: { file: a.png, alt: … }`, `cover_alt: …`. */
const frontMatter = {
    syntax: 'front-matter',
    /** `front-matter/tokens.ts` has those of a whole file. */
    tokens: /(?!)/,
    opening: /^/,
    /** `front-matter/index.ts` reads them all at once. */
    read: () => undefined,
    setAlt(text, { altSpan: span, attribute = 'alt' }, alt) {
        const value = quoted(alt);
        if (span.start < span.end)
            return { span, text: value };
        const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
        const line = text.slice(lineStart, span.start);
        if (line.trimEnd().endsWith(':'))
            return { span, text: line.endsWith(':') ? ` ${value}` : value };
        const next = /^\r?\n/.exec(text.slice(span.start, span.start + 2))?.[0];
        // Between braces, another key follows on the same line.
        if (next === undefined)
            return { span, text: `, ${attribute}: ${value}` };
        const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].replaceAll('-', ' ') ?? '';
        return { span, text: `${next}${indent}${attribute}: ${value}` };
    },
    setDecorative(text, image) {
        return frontMatter.setAlt(text, image, '');
    },
};
/** A value of YAML in double quotes, without the marks of templates, which a generator may process before. */
function quoted(alt) {
    if (plain.test(alt))
        return alt;
    return JSON.stringify(alt).replace(/[{<$](?=[{%#?])/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Words that YAML reads as a text, whatever its version, because there are several of them. */
const plain = /^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ called),
  E3: () => (/* binding */ dialectOf),
  O9: () => (/* binding */ dialects),
  xI: () => (/* binding */ marked)
});

// EXTERNAL MODULE: ./build/formats/dialects/card.js
var card = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(6572);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/formats/dialects/dialect.js

/** The tokens of calls that begin with `opening`: those named after a picture, or with the file of one among their first words. */
function callTokens(opening) {
    const named = `${opening.source}-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)`;
    const pictured = `${opening.source}[^]{0,400}?\\.(?:${picture_names/* pictureEndings */.n6.join('|')})\\b`;
    return new RegExp(`${named}|${pictured}`, 'i');
}

// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var dialects_parameters = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/formats/dialects/hugo.js




/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); the others depend
 * on their templates.
 */
const hugo = {
    syntax: 'shortcode',
    tokens: callTokens(/\{\{[<%]/),
    opening: /^\{\{[<%]/,
    read(construct, start) {
        const [opening, name = ''] = call.exec(construct) ?? [];
        if (opening === undefined)
            return undefined;
        const rest = construct.slice(opening.length, -'>}}'.length).trimEnd().replace(/\/$/, '');
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        if (name === 'imgproc')
            return processed(construct, start, parameters);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src') ?? parameters.find(isPicture);
        if (src === undefined || !(pictures.test(name) || isPicture(src)))
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt') ?? placed(parameters);
        // The effect of a theme's shortcode without an alt is unknown.
        if (alt === undefined && !pictures.test(name))
            return undefined;
        const captions = ['title', 'caption'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
        const end = src.span.end;
        const isFigure = name === 'figure';
        const fallback = isFigure && (alt === undefined || alt.value === '') ? (0,dialects_parameters/* named */.KT)(parameters, 'caption') : undefined;
        return {
            syntax: hugo.syntax,
            emptyIsDecision: true,
            // One call cannot mix named and positional parameters.
            attribute: (alt ?? src).name === undefined ? undefined : 'alt',
            src: hugo_valueOf(src),
            alt: fallback ? plain(hugo_valueOf(fallback)) : alt ? hugo_valueOf(alt) : isFigure ? undefined : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            // A caption that serves as the alternative text does not count as a second text beside it.
            caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(hugo_valueOf(one))).join(' '),
            link: (0,dialects_parameters/* named */.KT)(parameters, 'link')?.value,
            attributes: attributesOf(parameters),
            others: [name, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        // There is no parameter for it.
        if (docsy.test(text.slice(image.span.start, image.span.end)))
            return { span: image.altSpan, text: '' };
        const name = image.attribute === undefined ? '' : 'alt=';
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: space + name + quoted(alt) };
    },
};
const docsy = /^\{\{[<%]\s*imgproc\b/;
/** `{{< imgproc sunset Fill "600x300" >}}` of Docsy: the name of a page resource; the `img` that it writes has no alt. */
function processed(construct, start, parameters) {
    const [resource] = parameters;
    if (resource?.name !== undefined || resource === undefined)
        return undefined;
    const { end } = resource.span;
    return {
        syntax: hugo.syntax,
        emptyIsDecision: true,
        attribute: undefined,
        src: hugo_valueOf(resource),
        alt: undefined,
        altSpan: { start: end, end },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: ['imgproc', ...(0,dialects_parameters/* writtenWithout */.aw)(parameters)],
    };
}
const call = /^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;
const pictures = /^(?:figure|img|image|picture)$/i;
function isPicture({ value, name }) {
    return (name === undefined || name === 'src') && (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters) {
    const [first, second] = parameters;
    return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
        ? second
        : undefined;
}
/** Hugo has one escape, that of the quote; a value in backticks is raw. */
function hugo_valueOf({ value, quote }) {
    return quote === '"' ? value.replaceAll('\\"', '"') : value;
}
/** Captions are Markdown; an alternative text made of one is not (Hugo: `markdownify | plainify`). */
function plain(caption) {
    return caption
        .replace(/<[^<>]*>/g, '')
        .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`]/g, '');
}
function attributesOf(parameters) {
    const known = ['width', 'height'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
    return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', hugo_valueOf(parameter)]));
}
/** Text that would end the call or begin another one cannot be escaped, so it is separated by a space. */
function quoted(alt) {
    const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
    const isRaw = /[\\"]/.test(text) && !text.includes('`');
    if (isRaw)
        return `\`${text}\``;
    return `"${text.replace(/(?<!\\)\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(1133);
;// CONCATENATED MODULE: ./build/formats/dialects/jekyll.js





/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML unchanged, so character references work in them; Liquid has no escapes.
 * The effect of an include without an alt depends on its template.
 */
const jekyll = {
    syntax: 'shortcode',
    tokens: callTokens(/\{%/),
    opening: /^\{%/,
    read(construct, start) {
        const [opening = '', include, name = ''] = jekyll_call.exec(construct) ?? [];
        if (include === undefined && !jekyll_pictures.test(name))
            return undefined;
        const rest = construct.slice(opening.length, -'%}'.length);
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(jekyll_isPicture);
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt');
        if (src === undefined || (alt === undefined && !(jekyll_pictures.test(name) && jekyll_isPicture(src))))
            return undefined;
        if (alt !== undefined && !jekyll_isPicture(src) && !jekyll_pictures.test(name))
            return undefined;
        const end = src.span.end;
        const caption = (0,dialects_parameters/* named */.KT)(parameters, 'caption');
        return {
            syntax: jekyll.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src: src.quote === '' && !jekyll_isPicture(src) ? `{{ ${src.value} }}` : src.value,
            alt: alt ? jekyll_valueOf(alt) : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: caption && (0,references/* decodeReferences */.P)(caption.value),
            link: undefined,
            attributes: {},
            others: [opening, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // Plugins write `alt: "…"` where includes write `alt="…"`.
        const sign = /\w:\s*["']/.test(text.slice(span.start, span.end)) && !/\w\s*=/.test(text.slice(span.start, span.end))
            ? ': '
            : '=';
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: `${space}alt${sign}"${(0,references/* encodeReferences */.H)(alt, /["|`\\]/)}"` };
    },
};
const jekyll_call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const jekyll_pictures = /image|img|figure|picture|photo|screenshot/i;
function jekyll_isPicture({ value }) {
    return (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** A bare value is a variable. */
function jekyll_valueOf({ value, quote }) {
    return quote === '' || value.includes('{{') || (0,placeholder/* hasPlaceholder */.Kc)(value) ? placeholder/* unknowable */.LJ : (0,references/* decodeReferences */.P)(value);
}

;// CONCATENATED MODULE: ./build/formats/dialects/learn.js



/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
const learn = {
    syntax: 'directive',
    tokens: /:::\s*image/i,
    opening: /^:::\s*image/,
    pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,
    read(construct, start) {
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), start + opening.length);
        const source = (0,dialects_parameters/* named */.KT)(parameters, 'source');
        if (!source)
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt-text');
        const isIcon = (0,dialects_parameters/* named */.KT)(parameters, 'type')?.value === 'icon';
        const end = source.span.end;
        return {
            syntax: learn.syntax,
            emptyIsDecision: true,
            attribute: 'alt-text',
            src: source.value,
            alt: alt ? (0,references/* decodeReferences */.P)(alt.value) : isIcon ? '' : undefined,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: (0,dialects_parameters/* writtenWithout */.aw)(parameters, alt, (0,dialects_parameters/* named */.KT)(parameters, 'type')),
        };
    },
    setAlt(_text, image, alt) {
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: `${space}alt-text="${(0,references/* encodeReferences */.H)(alt, /["`\\]|:(?=::)/)}"` };
    },
    setDecorative(text, { span, altSpan }) {
        const construct = text.slice(span.start, span.end);
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const type = (0,dialects_parameters/* named */.KT)((0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), opening.length), 'type');
        // A complex image is followed by its long description and an end of its own.
        if (type?.value === 'complex')
            return undefined;
        const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
        const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted((a, b) => b.start - a.start);
        const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
        return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(1741);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(4657);
;// CONCATENATED MODULE: ./build/formats/dialects/myst.js


/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
const myst = {
    syntax: 'directive',
    tokens: /\{(?:image|figure)\}/i,
    opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
    pattern: /(?=[`~:])(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
    read(construct, start) {
        const lines = construct.split(/(?<=\n)/);
        const [first = '', ...rest] = lines;
        const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
        if (opening === '')
            return undefined;
        const content = rest.slice(0, -1);
        const options = (0,dialects_options/* readOptions */.Tt)(content, start + first.length);
        const alt = (0,dialects_options/* optionNamed */.b7)(options, 'alt');
        const sizes = options.options.filter(({ name }) => name === 'width' || name === 'height');
        const caption = content
            .slice(options.lines)
            .map((line) => line.replace(/^[ \t>]+/, '').trim())
            .join(' ')
            .trim();
        const insertion = start + (options.isYaml ? first + (rest[0] ?? '') : first).trimEnd().length;
        return {
            syntax: myst.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: insertion, end: insertion },
            span: { start, end: start + construct.length },
            caption: caption === '' ? undefined : caption,
            link: undefined,
            attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
            others: lines.filter((line) => line !== alt?.line),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        if (altSpan.start < altSpan.end) {
            const before = (0,dialects_options/* beforeValue */.P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
        }
        const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
        // The second line is an option, the caption or the end of the fence; all of them have the same indent.
        const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
        const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
        return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/formats/markdown/label.js
var markdown_label = __webpack_require__(9971);
;// CONCATENATED MODULE: ./build/formats/dialects/slide-words.js
/** The words of a label. @param isBackground whether the image is a background, if another part of its label says so */
function wordsOf(label, isBackground) {
    const found = Array.from(label.matchAll(/\S+/g), ({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
    }));
    const isBehind = isBackground ?? found.some(({ word }) => word === 'bg');
    return found.map((one) => ({ ...one, isKeyword: isKeyword(one.word, isBehind) }));
}
/** Whether a word is the width or the height of a picture. */
function isSizeWord(word) {
    return size.test(word);
}
function isKeyword(word, isBackground) {
    if (word === 'bg' || size.test(word) || scale.test(word) || filter.test(word))
        return true;
    return isBackground && background.test(word);
}
/** Marpit 3, `markdown/image/parse.js` and `markdown/background_image/parse.js`. */
const size = /^(?:w|width|h|height):(?:(?:\d+(?:\.\d+)?|\.\d+)(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/;
const scale = /^(?:\d+(?:\.\d+)?|\.\d+)%$/;
const filter = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/;
const background = /^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d+(?:\.\d+)?|\.\d+)%)?)$/;

;// CONCATENATED MODULE: ./build/formats/dialects/slides.js



/**
 * Images of slides in Marp and what is made like it: some words of the label lay the picture out and are no text (`![w:300 A pump](a.png)`), and
 * `bg` makes it the background of its slide (Marpit, "Image syntax"). A background without other words is decorative: it is drawn by CSS.
 */
const slides = {
    syntax: 'slide-image',
    tokens: /!\[bg\b|\b(?:w|h|width|height):[\d.a]|\nmarp:[ \t]*true/,
    opening: /^!\[/,
    pattern: /(?<!\\)!\[(?:\\[^\n]|[^[\]\\\n`]){1,300}\]\((?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g,
    read: (construct, start) => (isUnmistakable(construct) ? slideImage(construct, start) : undefined),
    readIn: (text) => (text.startsWith('---') && deck.test(text.slice(0, longestFrontMatter)) ? slideImage : undefined),
    setAlt(text, { span, altSpan }, alt) {
        const label = labelOf(text.slice(span.start, span.end));
        const isBackground = wordsOf(label).some(({ word }) => word === 'bg');
        const kept = wordsOf(text.slice(altSpan.start, altSpan.end), isBackground).filter(({ isKeyword }) => isKeyword);
        const words = wordsOf((0,markdown_label/* escapeLabel */.cR)(alt), isBackground).map(({ word, isKeyword }) => isKeyword ? slides_plain(word) : word);
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: space + [...kept.map(({ word }) => word), ...words].join(' ') };
    },
};
const deck = /\nmarp:[ \t]*true\b/;
/** UTF-16 units. */
const longestFrontMatter = 2000;
const parts = /^!\[((?:\\[^\n]|[^[\]\\\n`])*)\]\((<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"([^"\n]*)")?\)$/;
function labelOf(construct) {
    return parts.exec(construct)?.[1] ?? '';
}
/** Whether no other tool would have such a label: with a size, or with `bg` and a word that goes with it. */
function isUnmistakable(construct) {
    const words = wordsOf(labelOf(construct));
    if (words.some(({ word }) => isSizeWord(word)))
        return true;
    return words[0]?.word === 'bg' && words[1]?.isKeyword === true;
}
function slideImage(construct, start) {
    const [, label = '', target = '', title] = parts.exec(construct) ?? [];
    const words = wordsOf(label);
    const keywords = words.flatMap(({ word, isKeyword }) => (isKeyword ? [word] : []));
    if (keywords.length === 0)
        return undefined;
    const said = words.filter(({ isKeyword }) => !isKeyword);
    const labelStart = start + '!['.length;
    const labelEnd = labelStart + label.length;
    const written = said.map(({ word }) => word).join(' ');
    return {
        syntax: slides.syntax,
        emptyIsDecision: keywords.includes('bg'),
        attribute: undefined,
        src: target.replace(/^<|>$/g, ''),
        alt: (0,references/* decodeReferences */.P)(written.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: {
            start: said[0] ? labelStart + said[0].start : labelEnd,
            end: labelStart + (said.at(-1)?.end ?? label.length),
        },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [...keywords, construct.slice('!['.length + label.length)],
    };
}
/** A word that reads the same and is no keyword. */
function slides_plain(word) {
    return `&#${word.charCodeAt(0)};${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/formats/dialects/wikilink.js


/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
const wikilink = {
    syntax: 'wikilink',
    tokens: /!\[\[/,
    opening: /^!\[\[/,
    pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,
    read(construct, start) {
        const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
        const src = target.replace(/\\$/, '').trim();
        if (!(0,picture_names/* isPictureAddress */.ZJ)(src))
            return undefined;
        const [first, second] = parts;
        const hasAlt = first !== undefined && !wikilink_size.test(first);
        const altStart = start + '![['.length + target.length;
        const [, width, height] = wikilink_size.exec((hasAlt ? second : first) ?? '') ?? [];
        return {
            syntax: wikilink.syntax,
            emptyIsDecision: true,
            attribute: undefined,
            example: exampleOf(src),
            src,
            alt: hasAlt ? (0,references/* decodeReferences */.P)(first.replace(/\\$/, '')).trim() : undefined,
            altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: { ...(width && { width }), ...(height && { height }) },
            others: (hasAlt ? parts.slice(1) : parts).map((part) => part.replace(/\\$/, '')),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // The backslash of an escaped bar precedes our span, that of the next bar is the last character of the span.
        const isEscaped = text[altSpan.start - 1] === '\\';
        const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
        const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
        return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
    },
};
/** Without the name of the file where that is long, or would end the code in a message. */
function exampleOf(src) {
    return `![[${src.length <= 60 && !src.includes('`') ? src : '…'}|What it shows]]`;
}
/** A text that looks like a size stops doing so when its first character is a reference. */
function encode(alt) {
    return (0,references/* encodeReferences */.H)(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}
/** Whether the line has bars outside of the embed. */
function isInTable(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.end);
    return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}
const wikilink_size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;

;// CONCATENATED MODULE: ./build/formats/dialects/index.js










/** Dialects whose constructs are templates. */
const called = [hugo, jekyll];
/** Dialects with marks of their own. */
const marked = [myst, learn, wikilink, slides];
/** Every dialect, once. */
const dialects = [...called, ...marked, card/* card */.N, rst_image/* rstImage */.n, front_matter/* frontMatter */.Z, malformed/* malformed */.Q];
/** The dialect that an image is written in; undefined when it is written in Markdown itself or in HTML. */
function dialectOf(text, { syntax, span }) {
    const own = dialects.filter((dialect) => dialect.syntax === syntax);
    if (own.length === 0)
        return undefined;
    const construct = text.slice(span.start, span.end);
    return own.find(({ opening }) => opening.test(construct));
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ malformed)
});

// EXTERNAL MODULE: ./build/formats/markdown/label.js
var label = __webpack_require__(9971);
// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(1133);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/definitions.js
/** The definitions of a text, which are read when the first is asked for. */
function createLabels(text) {
    let labels;
    return (label) => {
        labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
        return labels.has(folded(label));
    };
}
const definition = /^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;
function folded(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/example.js

/** Whether an image is only an example of how images are written: `![alt text] (image.png)`. Neither part is of a real picture. */
function isSyntaxExample(label, src) {
    return exampleLabel.test(label.trim()) && exampleName.test((0,file_name/* fileStem */.E8)(src));
}
const exampleLabel = /^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i;
const exampleName = /^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/address.js

/** The address of a picture that begins at `at`, after the bracket that closes a label; undefined when there is none. */
function addressAt(text, at) {
    return inParentheses(text, at) ?? withoutEnd(text, at) ?? inOtherBrackets(text, at);
}
function inParentheses(text, at) {
    const [whole, gap = '', open, written = '', title, close] = matchAt(parentheses, text, at) ?? [];
    if (whole === undefined)
        return undefined;
    const end = at + whole.length;
    const outside = open !== '(' || close !== ')' ? 'full-width-mark' : gap === '' ? undefined : 'gap';
    const dest = written.trim();
    if ((0,picture_names/* endsInPictureName */.hI)(dest)) {
        const hasSpace = /[ \t]/.test(dest);
        if (!hasSpace && !(0,picture_names/* isPictureAddress */.ZJ)(dest))
            return undefined;
        // Around a whole sentence, the parentheses are those of prose.
        if (hasSpace && outside)
            return undefined;
        return { fault: outside ?? (hasSpace ? 'space-in-address' : undefined), src: dest, title, end };
    }
    const [, src = '', words = ''] = beforeWords.exec(dest) ?? [];
    if (outside || title !== undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src) || validTitle.test(words))
        return undefined;
    return { fault: 'title-without-quotes', src, title: undefined, end };
}
/** The parenthesis is open at the end of the paragraph. */
function withoutEnd(text, at) {
    const [whole, src = ''] = matchAt(unclosed, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'unbalanced-bracket', src, title: undefined, end: at + whole.length };
}
function inOtherBrackets(text, at) {
    const [whole, src = ''] = matchAt(otherBrackets, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'other-brackets', src, title: undefined, end: at + whole.length };
}
/** The match of a sticky pattern at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const parentheses = /([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y;
const unclosed = /\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;
const otherBrackets = /[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y;
/** A comma, too, is often put before a title. */
const beforeWords = /^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;
const validTitle = /^'(?:[^'\\]|\\.)*'$/;

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/label-end.js


/** Follows the brackets of an image that opens at `start` to the one that an address follows; undefined when it has no address. */
function readLabel(text, start, labelStart, isDefined) {
    let depth = 0;
    let blankLines = 0;
    let inner;
    let closed;
    const marks = new RegExp(labelMarks);
    marks.lastIndex = labelStart;
    for (let count = 0; count < mostMarks; count += 1) {
        const { 0: mark, index } = marks.exec(text) ?? { 0: '![', index: text.length };
        if (mark.startsWith('\\'))
            continue;
        if (mark.startsWith('!') || index - labelStart > longestLabel)
            break;
        if (mark.startsWith('\n')) {
            blankLines += 1;
            if (inner || closed !== undefined || depth > 0 || blankLines > mostBlankLines)
                break;
        }
        else if (mark === '[' || mark === '【') {
            if (closed !== undefined || blankLines > 0)
                break;
            depth += 1;
        }
        else if (depth > 0) {
            depth -= 1;
            const address = addressAt(text, index + 1);
            if (address && address.fault === undefined)
                inner ??= { labelEnd: index, fault: 'unbalanced-bracket', address };
        }
        else {
            const address = addressAt(text, index + 1);
            if (closed !== undefined) {
                const isApart = isInLink(text, start) || isDefined(text.slice(labelStart, closed));
                return address && !isApart ? { labelEnd: index, fault: 'unbalanced-bracket', address } : undefined;
            }
            if (address)
                return { labelEnd: index, fault: blankLines > 0 ? 'blank-line' : undefined, address };
            if (blankLines > 0 || /[[(（]/.test(text.charAt(index + 1)))
                return undefined;
            closed = index;
        }
    }
    if (closed !== undefined || blankLines > 1)
        return undefined;
    return inner ?? withoutBracket(text, labelStart);
}
const labelMarks = /\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;
/** A label has a few marks at most, so that a text full of them is not read once for each. */
const mostMarks = 16;
const mostBlankLines = 2;
/** UTF-16 units. */
const longestLabel = 2000;
/** The bracket that closes the label is missing: `![label(a.png)`. */
function withoutBracket(text, labelStart) {
    label_end_unclosed.lastIndex = labelStart;
    const [whole, label = '', src = ''] = label_end_unclosed.exec(text) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    const address = { fault: undefined, src, title: undefined, end: labelStart + whole.length };
    return { labelEnd: labelStart + label.length, fault: 'unbalanced-bracket', address };
}
const label_end_unclosed = /([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y;
/** Whether a bracket is open before an offset, on its line. */
function isInLink(text, at) {
    const before = text.slice(Math.max(0, at - longestLabel, text.lastIndexOf('\n', at - 1) + 1), at);
    let open = 0;
    for (const [mark] of before.matchAll(/\\[^]|[[\]]/g)) {
        if (mark === '[')
            open += 1;
        else if (mark === ']')
            open = Math.max(0, open - 1);
    }
    return open > 0;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/construct.js



/** In order, without overlaps. Linear in the length of the text: from each opening mark, few others are read. */
function findConstructs(text) {
    const isDefined = createLabels(text);
    const found = [];
    let from = 0;
    for (const { 0: opening, index } of text.matchAll(openings)) {
        if (index < from)
            continue;
        const construct = constructAt(text, index, opening, isDefined);
        if (!construct)
            continue;
        found.push(construct);
        from = construct.span.end;
    }
    return found;
}
const openings = /(?<!\\)[!！][ \t]?[[【](?!\[)/g;
function constructAt(text, start, opening, isDefined) {
    const labelStart = start + opening.length;
    const read = readLabel(text, start, labelStart, isDefined);
    if (!read)
        return undefined;
    const { labelEnd, address } = read;
    const label = text.slice(labelStart, labelEnd);
    const fault = faultOf(opening, text.charAt(labelEnd), read.fault, address.fault);
    if (!fault || !isMeant(text, start, opening, label))
        return undefined;
    const { src, title, end } = address;
    if (mayBeReference.has(fault) && (isDefined(label) || isDefined(src)))
        return undefined;
    if (isSyntaxExample(label, src) || !isWhole(text, start, end))
        return undefined;
    return { fault, label, labelSpan: { start: labelStart, end: labelEnd }, src, title, span: { start, end } };
}
const mayBeReference = new Set(['gap', 'other-brackets', 'full-width-mark']);
function faultOf(opening, closing, ofLabel, ofAddress) {
    if (/[！【]/.test(opening) || closing === '】')
        return 'full-width-mark';
    return ofLabel ?? (/\s/.test(opening) ? 'gap' : ofAddress);
}
/** Before a link, `！` or a mark with a space ends a sentence, unless it begins the line. */
function isMeant(text, start, opening, label) {
    if (opening.startsWith('![') || opening.startsWith('!【') || label.trim() === '')
        return true;
    return /(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
}
/** Where a code span or a comment begins or ends inside, the parts do not belong together. */
function isWhole(text, start, end) {
    const construct = text.slice(start, end);
    if ((construct.split('`').length - 1) % 2 === 1 || /(?<!\\)<!--/.test(construct))
        return false;
    if (!construct.includes('-->'))
        return true;
    const before = text.slice(Math.max(0, start - longestComment), start);
    return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}
/** UTF-16 units. */
const longestComment = 4000;

// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(559);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/tags.js



/** Tags of pictures in Markdown that CommonMark does not read as tags, or not as they were meant (0.31.2, 6.6). In order. */
function brokenTags(text) {
    return Array.from(text.matchAll(tags), ({ 0: tag, index }) => toImage(text, tag, index)).filter((image) => image !== undefined);
}
const tags = /<img(?=[\s/])[^<>]{1,4000}>/gi;
function toImage(text, tag, start) {
    const broken = (0,broken_tag/* brokenTag */.E)(tag, faultAround(text, tag, start));
    if (!broken || !(0,picture_names/* isPictureAddress */.ZJ)(broken.src))
        return undefined;
    const { fault, src, alt, altSpan } = broken;
    return {
        syntax: 'malformed',
        emptyIsDecision: true,
        attribute: 'alt',
        fault,
        src: (0,references/* decodeReferences */.P)(src),
        alt: alt === undefined ? undefined : (0,references/* decodeReferences */.P)(alt),
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
        span: { start, end: start + tag.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [tag.slice(0, altSpan.start), tag.slice(altSpan.end)],
    };
}
function faultAround(text, tag, start) {
    if (/\n[ \t]*\r?\n/.test(tag))
        return 'blank-line';
    const indent = /\n([ \t]*)>$/.exec(tag)?.[1];
    if (indent === undefined || indent.includes('\t'))
        return undefined;
    const before = text.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    // In a quotation, the mark is that of the quotation; with four spaces more than the text, it goes on with the paragraph.
    if (/^[ \t]*>/.test(line))
        return undefined;
    const list = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;
    const margin = list ?? /^ */.exec(line)?.[0].length ?? 0;
    return indent.length < (margin < 4 && list === undefined ? 4 : margin + 4) ? 'quote-mark' : undefined;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/index.js





/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
const malformed = {
    syntax: 'malformed',
    tokens: /[!！][ \t]?[[【]/,
    opening: /^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
    find: (text) => [...findConstructs(text).map((construct) => malformed_toImage(construct, text)), ...brokenTags(text)]
        .toSorted(bySpan)
        .filter(isApart),
    /** The whole text of a file shows more than one construct, so `find` does the work. */
    read: () => undefined,
    setAlt(text, image, alt) {
        return image.attribute === undefined ? (0,label/* setLabel */.je)(text, image, alt) : (0,attribute/* setAltAttribute */.c)(text, image, alt, '|`{}');
    },
};
function malformed_toImage({ fault, label, labelSpan, src, title, span }, text) {
    return {
        syntax: malformed.syntax,
        emptyIsDecision: false,
        attribute: undefined,
        fault,
        src,
        alt: (0,references/* decodeReferences */.P)(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: labelSpan,
        span,
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [text.slice(span.start, labelSpan.start), text.slice(labelSpan.end, span.end)],
    };
}
function bySpan(a, b) {
    return a.span.start - b.span.start;
}
/** Of two that overlap, the first counts. */
function isApart({ span }, index, all) {
    return span.start >= (all[index - 1]?.span.end ?? 0);
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ beforeValue),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   x6: () => (/* binding */ writtenValue)
/* harmony export */ });
/** @param lines with their ends. @param start the offset of the first of them in the file */
function readOptions(lines, start) {
    const isYaml = boundary.test(lines[0] ?? '');
    const options = [];
    let at = start;
    let count = 0;
    for (const line of lines) {
        const [, before = '', name = '', value = ''] = option.exec(line) ?? [];
        if (before === '' && !boundary.test(line))
            break;
        if (before !== '') {
            const end = at + before.length + value.length;
            options.push({ name, value: unquoted(value.trim()), span: { start: at, end }, line });
        }
        at += line.length;
        count += 1;
        if (before === '' && count > 1)
            break;
    }
    return { options, isYaml, lines: count };
}
function optionNamed({ options }, ...names) {
    return options.find(({ name }) => names.includes(name));
}
/** The name with its colons and everything before it, on the line of an option. */
function beforeValue(line) {
    return option.exec(line)?.[1] ?? '';
}
const option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
const boundary = /^[ \t>]*---\s*$/;
/** Options are read as YAML, so a value that would mean something else there is quoted. */
function writtenValue(alt) {
    // A template language may process the page before YAML does.
    if (/[{$<][{%#?]/.test(alt))
        return JSON.stringify(alt).replace(/[{<]/g, (mark) => (mark === '{' ? '\\u007b' : '\\u003c'));
    return /^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt) ? JSON.stringify(alt) : alt;
}
function unquoted(value) {
    if (/^".*"$/.test(value)) {
        try {
            return String(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   aw: () => (/* binding */ writtenWithout)
/* harmony export */ });
/** The parameters in `source`, whose first character is at offset `start` of the file. */
function readParameters(source, start) {
    return [...source.matchAll(parameter)].map((match) => {
        const [whole, name, quoted, bare] = match;
        const written = quoted ?? bare ?? '';
        const quote = quoted === undefined ? '' : quoted.charAt(0);
        const span = { start: start + match.index, end: start + match.index + whole.length };
        return {
            name,
            value: quote === '' ? written : written.slice(1, -1),
            quote,
            span,
            valueSpan: { start: span.end - written.length, end: span.end },
        };
    });
}
function named(parameters, ...names) {
    return parameters.find(({ name }) => name !== undefined && names.includes(name));
}
/** All parameters but some, as they are written. */
function writtenWithout(parameters, ...left) {
    return parameters
        .filter((parameter) => !left.includes(parameter))
        .map(({ name, value, quote }) => `${name ?? ''}=${quote}${value}${quote}`);
}
/** A quote after a backslash does not end the value (kramdown, Hugo). */
const parameter = /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ encodeReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/**
 * Text for a place whose content goes into HTML unchanged. Characters with a meaning in the syntax around become character references,
 * so that the value needs none of the escapes that differ between dialects. All others stay, because people read the source, too.
 *
 * @param own characters with a meaning in the syntax, besides tags, references and template expressions
 */
function encodeReferences(text, own) {
    const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** `text` with its references decoded; names other than the five of XML and `nbsp` stay unchanged. */
function decodeReferences(text) {
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return characters[name] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    });
}
const characters = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rstImage)
/* harmony export */ });
/** `.. image:: a.png` and `.. figure:: a.png` of reStructuredText, with `:alt: …` on a line below, inside `{eval-rst}` of MyST. */
const rstImage = {
    syntax: 'directive',
    tokens: /(?:image|figure)::[ \t]/i,
    opening: /^\.\.[ \t]/,
    find(text, { start, end }) {
        const found = [];
        let literal;
        for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
            const indent = line.search(/[^ \t>]/);
            if (indent === -1 || (literal !== undefined && indent > literal))
                continue;
            const words = line.slice(indent).trimEnd();
            literal = beginsLiteral(words) ? indent : undefined;
            const at = start + index + indent;
            const image = directive.test(words) ? imageAt(text, at, indent, end) : undefined;
            if (image)
                found.push(image);
        }
        return found;
    },
    /** Only the body of its directive has these. */
    read: () => undefined,
    setAlt(text, { span, altSpan }, alt) {
        if (altSpan.start < altSpan.end)
            return { span: altSpan, text: `:alt: ${alt}` };
        const indent = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
        const ending = text[text.indexOf('\n', span.start) - 1] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${indent}   :alt: ${alt}` };
    },
};
/** Whether what follows a line and is indented is no reStructuredText. @param words without what is before them */
function beginsLiteral(words) {
    return words.startsWith('..') ? literals.test(words) : words.endsWith('::');
}
const literals = /^\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|raw|math|parsed-literal)::/i;
const directive = /^\.\.[ \t]+(?:\|[^|]{1,200}\|[ \t]+)?(?:image|figure)::[ \t]+\S/i;
const address = /::[ \t]+(\S[^\r\n]*)/;
/** @param indent of the line at `start` */
function imageAt(text, start, indent, end) {
    const [head = '', ...lines] = text.slice(start, Math.min(end, start + longest)).split(/(?<=\n)/, mostLines);
    const fields = readFields(lines, start + head.length, indent);
    const alt = fields.find(({ name }) => name === 'alt');
    const sizes = fields.filter(({ name }) => name === 'width' || name === 'height');
    const headEnd = start + head.trimEnd().length;
    return {
        syntax: rstImage.syntax,
        emptyIsDecision: true,
        attribute: 'alt',
        src: address.exec(head)?.[1]?.trim() ?? '',
        alt: alt?.value,
        altSpan: alt?.span ?? { start: headEnd, end: headEnd },
        span: { start, end: fields.at(-1)?.span.end ?? headEnd },
        caption: undefined,
        link: undefined,
        attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
        others: [head.trimEnd(), ...fields.filter((one) => one !== alt).map(({ name, value }) => `:${name}: ${value}`)],
    };
}
/** The lines `:name: value`, whose values continue on lines that are indented further. */
function readFields(lines, start, indent) {
    const fields = [];
    let column = 0;
    let at = start;
    for (const line of lines) {
        const from = line.search(/[^\s>]/);
        if (from <= indent)
            break;
        const end = at + line.trimEnd().length;
        const [, name, value = ''] = /^:([\w-]+):([^\r\n]*)/.exec(line.slice(from)) ?? [];
        const last = fields.at(-1);
        if (name !== undefined) {
            column = from;
            fields.push({ name, value: value.trim(), span: { start: at + from, end } });
        }
        else if (last && from > column) {
            fields[fields.length - 1] = {
                ...last,
                value: `${last.value} ${line.slice(from).trim()}`.trim(),
                span: { ...last.span, end },
            };
        }
        else
            break;
        at += line.length;
    }
    return fields;
}
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;


/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf)
/* harmony export */ });
/** Matches where one of `patterns` does, in upper or lower case. */
function anyOf(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayNamePictures)
/* harmony export */ });
/* unused harmony export lastKey */
/**
 * Whether a text has front matter that may show an image: YAML between two lines of hyphens at its start, with a text beside a picture, a
 * picture in a mapping of its own, or HTML.
 */
function mayNamePictures(text, keys) {
    if (!/^\uFEFF?---[ \t]*\r?\n/.test(text))
        return false;
    const end = text.indexOf('\n---', '---'.length);
    const matter = text.slice(0, end === -1 ? 0 : end);
    return (beside.test(matter) ||
        ownMapping.test(matter) ||
        Object.keys(keys).some((path) => matter.includes(`${lastKey(path)}:`)));
}
const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:|<img\b/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;
/** The name of a key, without the mappings around it. */
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bm: () => (/* binding */ formatFor),
  gj: () => (/* binding */ leftOutAs),
  M6: () => (/* binding */ loadFormat),
  d2: () => (/* binding */ mayHoldImages)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./build/formats/entry.js
var entry = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/formats/page/tokens.js
var tokens = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/formats/asciidoc/entry.js


/** AsciiDoc as Asciidoctor and Antora read it. */
const asciidocEntry = {
    name: 'asciidoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    tokens: (0,entry/* anyOf */.E)(/image:/, tokens/* elementTokens */.rX),
    syntaxes: ['block-macro', 'inline-macro', ...tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(5556), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 5326))).asciidoc,
};

// EXTERNAL MODULE: ./build/formats/front-matter/tokens.js
var front_matter_tokens = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/formats/html/entry.js



const htmlEntry = {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: (0,entry/* anyOf */.E)(tokens/* elementTokens */.rX, components/* knownElementTokens */.UU),
    syntaxes: [...tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(5556)]).then(__webpack_require__.bind(__webpack_require__, 5556))).html,
};

;// CONCATENATED MODULE: ./build/formats/left-out.js
/**
 * Endings of files that look like documents or pages: a run that reads none of them says so. Those that a format reads do not count
 * (`formats/index.ts`), so a new format needs no change here. From the languages of GitHub (linguist) and the documentation of generators
 * and frameworks; endings with other meanings (`.asc`, `.text`, `.tpl`) are not here.
 */
const documents = [
    '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdx .qmd .rmd .rmarkdown .mdc .mdoc .livemd .ronn .rnw .snw .ipynb',
    '.rst .adoc .asciidoc .textile .org .norg .djot .wiki .mediawiki .wikitext .creole .tid .rdoc .pod .t2t .muse .scrbl .typ',
    '.tex .ltx .latex .texi .texinfo .txi .lyx .dita .dbk .docbook .fodt .html .htm .xhtml .shtml .shtm .mjml',
];
/** Endings of templates and components. Whole applications are written in them, and a page is one file of many there, if any. */
const code = [
    '.jsx .tsx .vue .svelte .astro .marko .riot .razor .cshtml .vbhtml .heex .eex .leex .php .phtml .erb .rhtml .gsp .jsp .jspx .asp .aspx',
    '.ascx .cfm .ejs .pug .jade .haml .slim .liquid .njk .nunjucks .hbs .handlebars .mustache .twig .latte .jinja .jinja2 .j2 .mako .ftlh .gohtml',
];
const endings = new Map([
    ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false]),
    ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true]),
]);
/** What looks like a document or a page, by its ending; undefined for any other file. `isCode`: templates and components. */
function lookOf(path) {
    const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
    const isCode = endings.get(ending);
    return isCode === undefined ? undefined : { ending, isCode };
}

// EXTERNAL MODULE: ./build/formats/markdown/entry.js
var markdown_entry = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/formats/may-hold.js
var may_hold = __webpack_require__(9638);
;// CONCATENATED MODULE: ./build/formats/mdx/entry.js


/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
const mdxEntry = {
    ...markdown_entry/* markdownEntry */.I,
    name: 'mdx',
    extensions: ['.mdx'],
    load: async (page) => {
        const { mdx, createMdx } = await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(1899), __webpack_require__.e(8200), __webpack_require__.e(5556), __webpack_require__.e(285), __webpack_require__.e(2236)]).then(__webpack_require__.bind(__webpack_require__, 2236));
        if (page && !(0,front_matter_tokens/* mayNamePictures */.K)(page.text, page.frontMatter))
            return mdx;
        const { createFrontMatter } = await __webpack_require__.e(/* import() */ 1486).then(__webpack_require__.bind(__webpack_require__, 1486));
        return createMdx(createFrontMatter(page?.frontMatter ?? {}));
    },
};

;// CONCATENATED MODULE: ./build/formats/notebook/entry.js


const notebookEntry = {
    name: 'notebook',
    extensions: ['.ipynb'],
    // JSON can write any character as its number, and some programs do so with those of tags.
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, /\\u00(?:21|3c|5b|7b)/),
    // A cell has no front matter.
    syntaxes: markdown_entry/* markdownEntry */.I.syntaxes.filter((syntax) => syntax !== 'front-matter'),
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(1899), __webpack_require__.e(5556), __webpack_require__.e(285), __webpack_require__.e(653)]).then(__webpack_require__.bind(__webpack_require__, 653))).notebook,
};

// EXTERNAL MODULE: ./build/formats/quarto/chunk.js + 1 modules
var chunk = __webpack_require__(2876);
;// CONCATENATED MODULE: ./build/formats/quarto/entry.js




const quartoEntry = {
    name: 'quarto',
    extensions: ['.qmd', '.rmd', '.rmarkdown'],
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, chunk/* chunkTokens */.G),
    syntaxes: [...markdown_entry/* markdownEntry */.I.syntaxes, 'chunk'],
    hasComponents: true,
    hasFrontMatter: true,
    load: async (page) => {
        const { quarto, createQuarto } = await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(1899), __webpack_require__.e(5556), __webpack_require__.e(285), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 876));
        if (page && !(0,front_matter_tokens/* mayNamePictures */.K)(page.text, page.frontMatter))
            return quarto;
        const { createFrontMatter } = await __webpack_require__.e(/* import() */ 1486).then(__webpack_require__.bind(__webpack_require__, 1486));
        return createQuarto(createFrontMatter(page?.frontMatter ?? {}));
    },
};

// EXTERNAL MODULE: ./build/formats/rst/pictures.js
var pictures = __webpack_require__(70);
;// CONCATENATED MODULE: ./build/formats/rst/entry.js



const rstEntry = {
    name: 'rst',
    extensions: ['.rst', '.rest'],
    tokens: (0,entry/* anyOf */.E)(/(?:image|figure|thumbnail|image-sg) ?::/, /:(?:img-(?:top|bottom|background)|avatar):/, tokens/* elementTokens */.rX),
    syntaxes: [...pictures/* pictureSyntaxes */.WF, ...tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(5556), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 7671))).rst,
};

;// CONCATENATED MODULE: ./build/formats/index.js










/** Every format, once. Parsers are loaded when the first document needs them. */
const formats = [
    markdown_entry/* markdownEntry */.I,
    mdxEntry,
    htmlEntry,
    quartoEntry,
    notebookEntry,
    asciidocEntry,
    rstEntry,
];
/** The name of the format of a file, by its extension; undefined when no format has that extension. */
function formatFor(path) {
    const lower = path.toLowerCase();
    return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))?.name;
}
/** What a file looks like that no format reads: the ending of a document or of a page; undefined for any other file. */
function leftOutAs(path) {
    const look = lookOf(path);
    return look === undefined || formatFor(path) !== undefined ? undefined : look;
}
/** Whether `text` can contain an image at all: a cheap test without false negatives. */
function mayHoldImages(name, text, components, frontMatter = {}) {
    const format = formats_entry(name);
    return (0,may_hold/* mayHold */.B)(format, text, components) || (format.hasFrontMatter && (0,front_matter_tokens/* mayNamePictures */.K)(text, frontMatter));
}
/** @param page what will be read, so that nothing is loaded that only other pages need */
async function loadFormat(name, page) {
    return formats_entry(name).load(page);
}
function formats_entry(name) {
    const found = formats.find((format) => format.name === name);
    if (!found)
        throw new Error(`There is no format ${name}.`);
    return found;
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markdownEntry)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2864);
/* harmony import */ var _front_matter_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9569);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5759);





const markdownEntry = {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown', '.mdwn', '.mdc', '.mdoc', '.livemd'],
    ..._tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTokens */ .W,
    syntaxes: [...new Set([..._label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelSyntaxes */ .Yc, ..._page_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .elementSyntaxes */ .YP, 'component', ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ syntax }) => syntax)])],
    hasFrontMatter: true,
    load: async (page) => {
        const { markdown, createMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8945), __webpack_require__.e(1899), __webpack_require__.e(5556), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 285));
        if (page && !(0,_front_matter_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .mayNamePictures */ .K)(page.text, page.frontMatter))
            return markdown;
        const { createFrontMatter } = await __webpack_require__.e(/* import() */ 1486).then(__webpack_require__.bind(__webpack_require__, 1486));
        return createMarkdown(createFrontMatter(page?.frontMatter ?? {}));
    },
};


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Yc: () => (/* binding */ labelSyntaxes),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   je: () => (/* binding */ setLabel),
/* harmony export */   ry: () => (/* binding */ codeIn),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8438);

/** How Markdown writes an image: an address in parentheses, or a reference in one of its three forms (CommonMark 0.31.2, 6.4). */
const labelSyntaxes = ['inline', 'full-reference', 'collapsed-reference', 'shortcut-reference'];
/** Whether an image is written in Markdown itself. */
function isLabel({ syntax }) {
    return labelSyntaxes.some((label) => label === syntax);
}
/** What is true of an image whose text is its label: `![](x)` may mean "decorative" or "forgotten". */
const labelled = { attribute: undefined, emptyIsDecision: false, decorativeBy: 'img' };
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would interpret is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not stop it from closing a code span that began earlier;
 * a pipe is always escaped, because an image may be in a table; so is the second character of an opening template mark.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}
/** The code that a label quotes, as it is in the flattened text (CommonMark 0.31.2, 6.1); nothing where there is none. */
function codeIn(text, label) {
    const source = label ? text.slice(label.start, label.end) : '';
    const code = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(source).map(({ start, end }) => {
        // As many backticks end a span as begin it.
        const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
        return source.slice(start + ticks, end - ticks).trim();
    });
    return code.length === 0 ? {} : { quotedCode: code };
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownTokens)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2864);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1519);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);



/** What every text of Markdown, or of MDX, with an image has. */
const markdownTokens = {
    tokens: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(/!\[/, _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementTokens */ .rX, ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ tokens }) => tokens)),
    hasComponents: true,
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAttributePlaceholder),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   IX: () => (/* binding */ withoutRemains),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   LJ: () => (/* binding */ unknowable),
/* harmony export */   O2: () => (/* binding */ attributePlaceholder),
/* harmony export */   Sp: () => (/* binding */ withoutNoncharacters),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   sd: () => (/* binding */ shortestPlaceholder),
/* harmony export */   vs: () => (/* binding */ pieceIndex)
/* harmony export */ });
/**
 * The placeholder for a piece of source that is neither Markdown nor HTML: as long as the piece, and a single word for every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so they do not occur in text; the number of the piece is written between them
 * in the private use area.
 */
function placeholder(index, length) {
    const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
    return (opening + digits).padEnd(length, filling);
}
/** Shorter pieces have no placeholder. */
const shortestPlaceholder = 3;
/** A value that the source does not contain. */
const unknowable = '\uFDD1';
/** The first group identifies the piece: {@link pieceIndex}. */
const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;
function pieceIndex(digits) {
    return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}
/** Whether a value is (partly) made by a template. */
function hasPlaceholder(text) {
    return /[\uFDD0\uFDD1]/.test(text);
}
/** `text` for a reader, without the remains of placeholders that were cut. */
function withoutRemains(text) {
    return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}
/** A text without noncharacters of its own, which could be taken for ours; of the same length. */
function withoutNoncharacters(text) {
    return text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
}
/**
 * The placeholder for a template between the attributes of a tag: an attribute by itself, by the grammar of HTML and the stricter
 * one of CommonMark 0.31.2, 6.6.
 */
function attributePlaceholder(length) {
    return ` :${'_'.repeat(length - 3)} `;
}
function isAttributePlaceholder(name) {
    return /^:_+$/.test(name);
}
const opening = '\uFDD1';
const filling = '\uFDD0';
const firstDigit = 0xe000;
const base = 0xf8ff - firstDigit + 1;


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

/** Whether a text can contain an image at all: a cheap test without false negatives. */
function mayHold({ tokens, hasComponents }, text, components = none) {
    if (tokens.test(text))
        return true;
    if (!hasComponents)
        return components !== none && elementsOf(components).test(text);
    return knownTokens.test(text) || (components !== none && tokensOf(components).test(text));
}
const none = {};
const knownTokens = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .withKnown */ .Ck)());
const compiled = new WeakMap();
const compiledElements = new WeakMap();
function tokensOf(components) {
    const known = compiled.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(components);
    compiled.set(components, known);
    return known;
}
function elementsOf(components) {
    const known = compiledElements.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsWithKnown */ .$o)(components));
    compiledElements.set(components, known);
    return known;
}


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ betweenMarks),
/* harmony export */   dQ: () => (/* binding */ createInside),
/* harmony export */   tE: () => (/* binding */ codeSpans)
/* harmony export */ });
/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
function codeSpans(text) {
    const found = [];
    let proseFrom = 0;
    let fence;
    for (const { 0: line, 1: mark = '', index } of text.matchAll(/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/gm)) {
        if (fence === undefined) {
            found.push(...inlineCode(text, proseFrom, index));
            fence = { mark, start: index };
        }
        else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
            proseFrom = index + line.length;
            found.push({ start: fence.start, end: proseFrom });
            fence = undefined;
        }
    }
    if (fence)
        return [...found, { start: fence.start, end: text.length }];
    return [...found, ...inlineCode(text, proseFrom, text.length)];
}
/** Whether an offset is in one of `spans`; call it with rising offsets. */
function createInside(spans) {
    let at = 0;
    return (offset) => {
        for (let span = spans[at]; span && span.end <= offset; span = spans[at])
            at += 1;
        return (spans[at]?.start ?? Infinity) <= offset;
    };
}
/** The places between `open` and `close`, marks included, in order; `isBegin` may reject an opening. */
function betweenMarks(text, open, close, isBegin) {
    const found = [];
    let from = text.indexOf(open);
    while (from !== -1) {
        const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
        // A text without a closing mark from here on has none from a later place either.
        if (closing === -1)
            break;
        if (closing > from)
            found.push({ start: from, end: closing + close.length });
        from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
    }
    return found;
}
/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text, from, to) {
    const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
    const closings = new Map();
    const nextAlike = new Map();
    for (let at = runs.length - 1; at >= 0; at -= 1) {
        const run = runs[at]?.[0] ?? '';
        if (!run.startsWith('`')) {
            nextAlike.clear();
            continue;
        }
        const closing = nextAlike.get(run);
        if (closing !== undefined)
            closings.set(at, closing);
        nextAlike.set(run, at);
    }
    const found = [];
    for (let at = 0; at < runs.length; at += 1) {
        const opening = runs[at];
        const closing = runs[closings.get(at) ?? -1];
        if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\')
            continue;
        found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
        at = closings.get(at) ?? at;
    }
    return found;
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and letter case stay; an unquoted value gets double quotes.
 *
 * @param alsoEncode characters that have a meaning in the language around the HTML
 */
function setAltAttribute(text, image, alt, alsoEncode = '') {
    const { altSpan: span, attribute } = image;
    if (attribute === undefined)
        return { span, text: encode(alt, '', alsoEncode) };
    if (span.start === span.end)
        return { span, text: ` ${attribute}="${encode(alt, '"', alsoEncode)}"` };
    const written = text.slice(span.start, span.end);
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${written.slice(0, attribute.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}
function encode(alt, quote, alsoEncode) {
    const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
    return Array.from(alt, (character) => {
        if (character === '&' || character === '<' || character === quote)
            return references[character];
        return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
    }).join('');
}


/***/ }),

/***/ 559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ brokenTag),
/* harmony export */   b: () => (/* binding */ withTagFault)
/* harmony export */ });
/**
 * What is wrong with the attributes of a whole tag, `<img …>`, and what they were meant to be; undefined when nothing is.
 *
 * @param around what is wrong with the place of the tag
 */
function brokenTag(tag, around) {
    const attributes = readAttributes(tag);
    const fault = attributes.find((attribute) => attribute.fault !== undefined)?.fault ?? around;
    const src = attributes.find(({ name }) => name === 'src');
    if (!fault || !src)
        return undefined;
    const alt = attributes.find(({ name }) => name === 'alt');
    const start = alt?.span.start ?? src.span.end;
    return {
        fault,
        src: src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g, ''),
        alt: alt?.value,
        altSpan: { start, end: alt?.span.end ?? start },
    };
}
function readAttributes(tag) {
    const found = [];
    let at = '<img'.length;
    while (at < tag.length) {
        attributeName.lastIndex = at;
        const [whole = '', space = '', name = ''] = attributeName.exec(tag) ?? [];
        if (whole === '')
            return found;
        const start = at + space.length;
        at += whole.length;
        if (!whole.includes('='))
            continue;
        const read = valueAt(tag, at);
        at = read.end;
        found.push({ name: name.toLowerCase(), value: read.value, fault: read.fault, span: { start, end: at } });
    }
    return found;
}
function valueAt(tag, at) {
    const quote = tag.charAt(at);
    const closing = curly[quote];
    if (closing) {
        const end = firstOf(tag, closing, at + 1);
        return { value: tag.slice(at, end), fault: 'curly-quotes', end };
    }
    if (quote !== '"' && quote !== "'") {
        const bare = /^[^\s>]*/.exec(tag.slice(at))?.[0] ?? '';
        return { value: bare, fault: undefined, end: at + bare.length };
    }
    const first = tag.indexOf(quote, at + 1);
    if (first === -1)
        return { value: tag.slice(at + 1), fault: undefined, end: tag.length };
    const end = lastQuote(tag, quote, first);
    return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}
/** The quotation mark that was meant to end a value: a word follows one that is part of the text, an attribute or the end one that is not. */
function lastQuote(tag, quote, first) {
    if (isEnd(tag, first + 1) || isNext(attributeStart, tag, first + 1))
        return first;
    for (let at = tag.indexOf(quote, first + 1); at !== -1; at = tag.indexOf(quote, at + 1)) {
        if (isNext(tagEnd, tag, at + 1) || isNext(laterAttribute, tag, at + 1))
            return at;
    }
    return first;
}
function isEnd(tag, at) {
    return /[\s/>]/.test(tag.charAt(at));
}
function isNext(pattern, tag, at) {
    pattern.lastIndex = at;
    return pattern.test(tag);
}
const attributeStart = /[\w:@.-]{1,99}=/y;
const laterAttribute = /\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;
const tagEnd = /\s{0,99}\/?>/y;
function firstOf(tag, closings, from) {
    for (let at = from; at < tag.length; at += 1)
        if (closings.includes(tag.charAt(at)))
            return at + 1;
    return Math.max(from, tag.length - 1);
}
const attributeName = /([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y;
/** The marks that close a value, by the one that opens it. */
const curly = {
    '“': '“”"',
    '”': '“”"',
    '„': '“”"',
    '‟': '“”"',
    '‘': '‘’',
    '’': '‘’',
    '«': '»',
};
/** An image of HTML as its author meant it, with the fault of its tag. */
function withTagFault(image, text) {
    const { start, end } = image.span;
    if (image.syntax !== 'img' || image.attribute !== 'alt')
        return image;
    const broken = brokenTag(text.slice(start, end));
    if (!broken)
        return image;
    const { fault, src, alt, altSpan } = broken;
    if (alt === undefined)
        return { ...image, fault, src };
    const isNamedByAlt = image.alt.kind === 'text' && image.name === image.alt.text.trim();
    return {
        ...image,
        fault,
        src,
        alt: alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
        name: isNamedByAlt ? alt.trim() : image.name,
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
    };
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ isElementSyntax),
/* harmony export */   YP: () => (/* binding */ elementSyntaxes),
/* harmony export */   rX: () => (/* binding */ elementTokens)
/* harmony export */ });
/** The kinds of elements that show an image: by their tag, or by their role (`role-img`). */
const elementSyntaxes = ['img', 'svg', 'svg-image', 'input', 'area', 'object', 'embed', 'role-img'];
/** Matches in every text with such an element. */
const elementTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Whether an image is written as one of these elements. */
function isElementSyntax(syntax) {
    return elementSyntaxes.some((element) => element === syntax);
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ chunk),
  G: () => (/* binding */ chunkTokens)
});

// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(4953);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var parameters = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/formats/quarto/options.js


/** The options of a fenced block; undefined where nothing runs it: `{r}` and `{python}` do, `{.r}` and `{{r}}` only show it. */
function readHead(source) {
    const [first = ''] = source.split('\n', 1);
    const line = first.trimEnd();
    const opening = engine.exec(line)?.[0];
    if (opening === undefined || !line.endsWith('}'))
        return undefined;
    const lines = optionLines(source, first.length + 1);
    const rest = line.slice(opening.length, -'}'.length).trimEnd();
    return {
        options: [...readArguments(rest, opening.length), ...groups(lines).flatMap(readGroup)],
        argumentsEnd: opening.length + rest.length,
        bodyStart: lines.at(-1)?.end ?? first.length,
    };
}
/** knitr, "Chunk options"; Quarto, "Executable cells". */
const engine = /^(?:`{3,}|~{3,})[ \t]*\{[ \t]*[A-Za-z]\w*(?=[\s,}])/;
/** What an option line has before its option. */
function optionPrefix(line) {
    return marked.exec(line)?.[0] ?? '';
}
/** The comments of R, Python, Julia, of JavaScript, of Mermaid and of SQL. Prefixes of quotes and lists may come first. */
const marked = /^[ \t>]*(?:#|\/\/|%%|--)\|[ \t]?/;
function optionLines(source, from) {
    const found = [];
    for (let at = from; at < source.length;) {
        const newline = source.indexOf('\n', at);
        const end = newline === -1 ? source.length : newline;
        const line = source.slice(at, end).trimEnd();
        const prefix = optionPrefix(line).length;
        if (prefix === 0)
            break;
        found.push({ text: line.slice(prefix), start: at + prefix, end: at + line.length });
        at = end + 1;
    }
    return found;
}
/** An option and the lines that belong to it. */
function groups(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last !== undefined && /^(?:\s|-\s|$)/.test(line.text))
            last.push(line);
        else
            found.push([line]);
    }
    return found;
}
function readGroup(lines) {
    const [first] = lines;
    const last = lines.findLast(({ text }) => text.trim() !== '');
    if (first === undefined || last === undefined)
        return [];
    const written = /^([A-Za-z][\w.-]*):(?=\s|$)/.exec(first.text)?.[1];
    // knitr also takes its arguments there: `#| fig.cap = "…", echo = FALSE`.
    if (written === undefined)
        return readArguments(first.text, first.start);
    const span = { start: first.start, end: last.end };
    return [{ name: nameOf(written), written, text: yamlText(lines, written), form: 'line', span }];
}
function yamlText(lines, key) {
    const source = lines.map(({ text }) => text).join('\n');
    const value = source.includes('!expr') ? undefined : yamlValue(source, key);
    const texts = [value].flat().filter((one) => one !== null && one !== undefined);
    return texts.length > 0 && texts.every((one) => typeof one !== 'object')
        ? texts.map(String).join(' ').trim()
        : undefined;
}
function yamlValue(source, key) {
    try {
        const values = (0,dist/* parse */.qg)(source, { logLevel: 'error' });
        return values !== null && typeof values === 'object'
            ? Object.entries(values).find(([name]) => name === key)?.[1]
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readArguments(source, start) {
    return (0,parameters/* readParameters */.Zu)(source, start).flatMap(({ name, value, quote, span }) => {
        if (name === undefined)
            return [];
        const bare = value.replace(/,$/, '');
        const text = quote === '' ? (constants.test(bare) ? bare : undefined) : unescaped(value);
        return [{ name: nameOf(name), written: name, text, form: 'argument', span }];
    });
}
/** Values of R that are no expressions. */
const constants = /^(?:TRUE|FALSE|T|F|NULL|NA|[\d.]+)$/;
function nameOf(written) {
    return written.replaceAll('.', '-').toLowerCase();
}
/** R, "Quotes": the escapes of its strings. */
function unescaped(text) {
    return text.replace(/\\(?:[uU]\{?([\da-fA-F]{1,6})\}?|x([\da-fA-F]{1,2})|([^]))/g, (whole, unicode, hex, other) => {
        if (other !== undefined)
            return whitespace.test(other) ? ' ' : other;
        const code = parseInt(unicode ?? hex ?? '', 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
const whitespace = /[nrtvf]/;

;// CONCATENATED MODULE: ./build/formats/quarto/chunk.js


/** A text without a match contains no chunk that is known to put out a picture. */
const chunkTokens = /\bfig[.-](?:cap|alt)\b|\binclude_graphics\b/i;
/**
 * The picture that a chunk of code puts out when the document is rendered: one with a caption or an alternative text (`fig-cap`, `fig-alt` of
 * Quarto, `fig.cap`, `fig.alt` of knitr), or the file that `include_graphics()` shows. Whether any other chunk draws something is unknown.
 */
const chunk = {
    syntax: 'chunk',
    tokens: chunkTokens,
    opening: /^(?:`{3,}|~{3,})[ \t]*\{/,
    read(construct, start) {
        const head = readHead(construct);
        if (head === undefined || isHidden(head))
            return undefined;
        const [alt, caption] = [optionOf(head, 'fig-alt'), optionOf(head, 'fig-cap')];
        const src = shownFile(construct.slice(head.bodyStart));
        const isCaptioned = caption !== undefined && caption.text !== '';
        if (alt === undefined && src === undefined && !isCaptioned)
            return undefined;
        const inserted = insertionOf(construct, head, caption);
        const at = alt?.span ?? { start: inserted.at, end: inserted.at };
        const hasCaption = isCaptioned && caption.text !== undefined;
        return {
            syntax: chunk.syntax,
            emptyIsDecision: true,
            attribute: alt?.written ?? inserted.name,
            src: src ?? '',
            // A missing text is filled with the caption, so it is as unknown as that.
            alt: alt ? (isReference(alt.text) ? placeholder/* unknowable */.LJ : alt.text) : isCaptioned && !hasCaption ? placeholder/* unknowable */.LJ : undefined,
            altSpan: { start: start + at.start, end: start + at.end },
            span: { start, end: start + construct.length },
            caption: hasCaption ? caption.text : undefined,
            namedByCaption: alt === undefined && hasCaption,
            link: undefined,
            attributes: {},
            others: [
                ...head.options.filter((option) => option !== alt).map(({ span }) => construct.slice(span.start, span.end)),
                construct.slice(head.bodyStart),
            ],
        };
    },
    setAlt(text, { span, altSpan }, alt) {
        const construct = text.slice(span.start, span.end);
        const head = readHead(construct);
        const own = head && optionOf(head, 'fig-alt');
        if (own)
            return { span: altSpan, text: `${own.written}${own.form === 'line' ? ': ' : '='}${quoted(alt)}` };
        const { name, form, at } = insertionOf(construct, head ?? noHead, head && optionOf(head, 'fig-cap'));
        if (form === 'argument')
            return { span: altSpan, text: `, ${name}=${quoted(alt)}` };
        const prefix = optionPrefix(construct.slice(construct.lastIndexOf('\n', at - 1) + 1, at));
        return { span: altSpan, text: `${construct.includes('\r\n') ? '\r\n' : '\n'}${prefix}${name}: ${quoted(alt)}` };
    },
};
const noHead = { options: [], argumentsEnd: 0, bodyStart: 0 };
/** The file that knitr is told to show, where its name stands in the code as it is. */
function shownFile(code) {
    const at = code.indexOf(call);
    if (at === -1 || code.slice(code.lastIndexOf('\n', at) + 1, at).includes('#'))
        return undefined;
    const [, double, single] = argument.exec(code.slice(at + call.length).trimStart()) ?? [];
    return double ?? single;
}
const call = 'include_graphics(';
const argument = /^(?:path ?= ?)?(?:"([^"\n\\]+)"|'([^'\n\\]+)')(?=[\s,)])/;
function optionOf({ options }, name) {
    return options.find((option) => option.name === name && option.text !== 'NULL');
}
/** Whether the options keep the chunk from running, or its output from being shown. */
function isHidden(head) {
    const isOff = (name) => /^(?:FALSE|F)$/i.test(optionOf(head, name)?.text ?? '');
    return isOff('eval') || isOff('include') || isOff('output') || optionOf(head, 'fig-show')?.text === 'hide';
}
/** Where an alternative text goes that is not there yet: behind the caption, in its form. */
function insertionOf(construct, { options, argumentsEnd }, caption) {
    const anchor = caption ?? options.findLast(({ form }) => form === 'line');
    const name = anchor === undefined || anchor.form === 'argument' || anchor.written.includes('.') ? 'fig.alt' : 'fig-alt';
    if (anchor?.form === 'line')
        return { name, form: anchor.form, at: lineEnd(construct, anchor.span.end) };
    // What follows the name of an argument may be a whole expression.
    return { name, form: 'argument', at: anchor?.text === undefined ? argumentsEnd : anchor.span.end };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? from : end - (text.charAt(end - 1) === '\r' ? 1 : 0);
}
/** Whether a text stands elsewhere: an expression, or a text reference of bookdown. */
function isReference(text) {
    return text === undefined || /^\(ref:[\w-]+\)$/.test(text);
}
/** A string of R and of YAML alike. What has a meaning in the fence around it, or to a template language, is written as an escape. */
function quoted(alt) {
    const escaped = alt.replace(/[\\`{}<]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${escaped.replaceAll('"', '\\"')}"`;
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ picturesOf),
/* harmony export */   WF: () => (/* binding */ pictureSyntaxes),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/** The directives that show a picture, by what they are called; `card` stands for all of sphinx-design. */
const pictureSyntaxes = ['image', 'figure', 'thumbnail', 'image-sg', 'card'];
/** The pictures of a directive. docutils and Sphinx show its path or the name of its substitution for one without a text: that is none. */
function picturesOf(directive) {
    const syntax = pictureSyntaxes.find((name) => name === directive.name);
    if (syntax !== undefined && syntax !== 'card') {
        const src = addressOf(directive.argument);
        return src === '' ? [] : [pictureOf(directive, { syntax, src, altName: 'alt', linkName: 'target' })];
    }
    return cards.flatMap(({ directives, source, altName, linkName }) => {
        const src = directives.test(directive.name) ? addressOf(optionOf(directive, source) ?? '') : '';
        // Without the option, sphinx-design writes an empty text.
        return src === '' ? [] : [withAlt(pictureOf(directive, { syntax: 'card', src, altName, linkName }))];
    });
}
/** The address that a picture has in the page: white space is left out unless a backslash is before it (`directives.uri`). */
function addressOf(written) {
    return written.trim().replace(/\\([^])|\s+/g, (_, escaped) => escaped ?? '');
}
const card = /^(?:card|grid-item-card)$/;
const articleInfo = /^article-info$/;
const cards = [
    { directives: card, source: 'img-background', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-top', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-bottom', altName: 'img-alt', linkName: undefined },
    { directives: articleInfo, source: 'avatar', altName: 'avatar-alt', linkName: 'avatar-link' },
];
function pictureOf(directive, { syntax, src, altName, linkName }) {
    const { options, header, insertion } = directive;
    const alt = options.find(({ name }) => name === altName);
    return {
        syntax,
        src,
        alt: alt?.value,
        attribute: `:${altName}:`,
        altSpan: alt?.span ?? { start: insertion, end: insertion },
        span: header,
        link: linkName === undefined ? undefined : optionOf(directive, linkName),
        width: optionOf(directive, 'width'),
        height: optionOf(directive, 'height'),
    };
}
function withAlt(picture) {
    return picture.alt === undefined ? { ...picture, alt: '' } : picture;
}
function optionOf({ options }, wanted) {
    const value = options.find(({ name }) => name === wanted)?.value;
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startGitHash),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
function gitHash(bytes) {
    return startGitHash(bytes.length).update(bytes).digest('hex');
}
/** The same for a file of `size` bytes that are added in parts. */
function startGitHash(size) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha1').update(`blob ${size}\0`);
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ matchFolders),
/* harmony export */   jv: () => (/* binding */ matchGlobs),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * Whether a list of globs includes a path: it matches a glob without `!` (or there is none), and none with `!`.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
function matchGlobs(globs) {
    const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (path) => (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
/** Whether a folder can contain a path that {@link matchGlobs} includes; false only where that is certain. */
function matchFolders(globs) {
    const bases = foldersOf(globs).map((base) => (base === '.' ? '' : `${base.replace(/^\.\//, '')}/`));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (folder) => {
        const inside = folder === '.' ? '' : `${folder}/`;
        const isNear = bases.some((base) => base.startsWith(inside) || inside.startsWith(base));
        return isNear && !excluded.some((matches) => matches(folder) && matches(`${inside}file`));
    };
}
/** The folders in which files can match a list of globs, `.` for the folder that the globs are relative to. */
function foldersOf(globs) {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base || '.');
    return folders.length === 0 ? ['.'] : [...new Set(folders)];
}
function matcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^\.\//, ''), { dot: true });
    return (path) => matches(path);
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** As `createHash` of Node, which is loaded with the first hash: that takes as long as a third of Node's own start, and many runs need none. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ earlierLines),
  fg: () => (/* binding */ hunksAround),
  Mt: () => (/* binding */ newLines)
});

;// CONCATENATED MODULE: ./build/lib/myers.js
/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 };
/**
 * A longest common subsequence of `before` and `after` (Myers, "An O(ND) Difference Algorithm", 1986), in ascending order. Undefined
 * when that takes more work than a linear share of the length, so that no input is slow.
 */
function commonEntries(before, after) {
    let left = Math.min(steps.atMost, steps.atLeast + steps.perLine * (before.length + after.length));
    /** By the number of edits: how far each diagonal comes, from the lowest diagonal to the highest, as an index into `before`. */
    const reached = [];
    for (let edits = 0; left > 0; edits++) {
        const earlier = reached[edits - 1];
        const ends = new Int32Array(edits + 1);
        reached.push(ends);
        left -= edits + 1;
        for (let at = 0; at <= edits; at++) {
            const start = startOn(earlier, at);
            const diagonal = 2 * at - edits;
            let end = start;
            while (end < before.length && end - diagonal < after.length && before[end] === after[end - diagonal])
                end++;
            ends[at] = end;
            left -= end - start;
            if (end >= before.length && end - diagonal >= after.length)
                return followBack(reached, at);
        }
    }
    return undefined;
}
/** Where a path enters a diagonal: after an entry of `after` was put in, or after one of `before` was taken out. */
function startOn(earlier, at) {
    if (earlier === undefined)
        return 0;
    const [above, below] = [earlier[at], earlier[at - 1]];
    return isInsertion(above, below) ? (above ?? 0) : (below ?? 0) + 1;
}
function isInsertion(above, below) {
    return below === undefined || (above !== undefined && below < above);
}
function followBack(reached, last) {
    const kept = [];
    let at = last;
    for (let edits = reached.length - 1; edits >= 0; edits--) {
        const earlier = reached[edits - 1];
        const diagonal = 2 * at - edits;
        const start = startOn(earlier, at);
        for (let end = (reached[edits]?.[at] ?? 0) - 1; end >= start; end--)
            kept.push({ before: end, after: end - diagonal });
        if (!isInsertion(earlier?.[at], earlier?.[at - 1]))
            at -= 1;
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./build/lib/line-diff.js

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
function newLines(before, after) {
    const added = new Set();
    for (const [index, line] of earlierLines(before, after).entries())
        if (line === 0)
            added.add(index + 1);
    return added;
}
/** For each line of `after`, in order, the same line of `before`, 1-based; 0 for one that is new, as {@link newLines} has it. */
function earlierLines(before, after) {
    const [older, newer] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(older.length, newer.length);
    let first = 0;
    while (first < shorter && older[first] === newer[first])
        first++;
    let same = 0;
    while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same))
        same++;
    const lines = new Int32Array(newer.length);
    for (let index = 0; index < first; index++)
        lines[index] = index + 1;
    for (let index = 1; index <= same; index++)
        lines[newer.length - index] = older.length - index + 1;
    for (const kept of keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same))) {
        lines[first + kept.after] = first + kept.before + 1;
    }
    return lines;
}
/** Hunks around the new lines of a text, with three lines of context, as git and GitHub show them. */
function hunksAround(added, text) {
    const last = linesOf(text).length;
    const hunks = [];
    for (const line of [...added].sort((a, b) => a - b)) {
        const hunk = hunks.at(-1);
        const end = Math.min(last, line + context);
        if (hunk !== undefined && line - context <= hunk.end + 1)
            hunk.end = end;
        else
            hunks.push({ start: Math.max(1, line - context), end });
    }
    return hunks;
}
const context = 3;
function linesOf(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** The lines that a diff keeps, in ascending order. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older, newer) {
    const present = new Set(newer);
    const numbers = new Map();
    const [before, after] = [sharedLines(), sharedLines()];
    for (const [index, line] of older.entries()) {
        if (!present.has(line))
            continue;
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        before.add(number, index);
    }
    for (const [index, line] of newer.entries()) {
        const number = numbers.get(line);
        if (number !== undefined)
            after.add(number, index);
    }
    const kept = commonEntries(Int32Array.from(before.numbers), Int32Array.from(after.numbers)) ?? [];
    return kept.map((at) => ({ before: before.indexes[at.before] ?? 0, after: after.indexes[at.after] ?? 0 }));
}
/** Lines of one side that the other side has as well: the number that stands for their words, and where they are. */
function sharedLines() {
    const numbers = [];
    const indexes = [];
    return {
        numbers,
        indexes,
        add(number, index) {
            numbers.push(number);
            indexes.push(index);
        },
    };
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failingSeverities)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);

/** The severities whose findings fail the gate, the most severe first. */
function failingSeverities(failOn) {
    return failOn === 'never' ? [] : _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(failOn) + 1);
}


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  n3: () => (/* binding */ isRelative),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/pictures/site-folders.js


/** Folders that site generators use for content: the root of the site is above them. */
const contentFolders = new Set('docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(' '));
/** The root folder of a document's site, with `/` at its end; empty for the root of the repository. */
function siteFolder(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => contentFolders.has(folder));
    return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
}
/** The folders around a document, the nearest first, each with `/` at its end; the last one, the root of the repository, is empty. */
function ancestors(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const depths = Array.from(folders, (_, index) => folders.length - index);
    // For a path deeper than any site, both ends: published files are beside the page or near the root.
    const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
    return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
}
const ends = 4;
/** Folders that sites publish as `/`, below one of {@link ancestors}; in the root of the repository, the site may also have a folder of its own. */
function siteRoots(base) {
    return base === '' ? [...roots, ...rootsOfSites] : roots;
}
/**
 * Docusaurus, Hugo and SvelteKit `static`, Vite, Next and Astro `public`, MkDocs `docs`, Hugo and Jekyll `assets`, mdBook and
 * Eleventy `src`, Hexo `source`, Gatsby `src/images`, VuePress `.vuepress/public`, GitBook `.gitbook/assets`, Obsidian `attachments`.
 */
const roots = [
    '',
    'static/',
    'public/',
    'docs/',
    'assets/',
    'src/',
    'source/',
    'content/',
    'src/assets/',
    'src/images/',
    'src/static/',
    '.vuepress/public/',
    '.gitbook/assets/',
    'attachments/',
    'images/',
];
const rootsOfSites = [
    'website/',
    'site/',
    'docs/',
    'www/',
    'web/',
    'apps/docs/',
    'apps/web/',
    'packages/docs/',
].flatMap((site) => [`${site}static/`, `${site}public/`, `${site}src/`]);
/** The folders that the alias at the beginning of `path` may mean, and the path after it; undefined without an alias. */
function aliasFolders(path) {
    const [opening, name = ''] = /^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path) ?? [];
    if (opening === undefined)
        return undefined;
    const folders = name === '' ? aliases[opening] : [`src/${name}/`, `${name}/`, `src/lib/${name}/`, `app/${name}/`];
    return folders && { folders, rest: path.slice(opening.length) };
}
/** Docusaurus `@site`; Nuxt, Vite, Vue and Astro `~`, `@`, `~~`, `@@`; SvelteKit `$lib`; Microsoft Learn `~`. */
const aliases = {
    '@site/': [''],
    '~~/': [''],
    '@@/': [''],
    '~/': ['', 'src/', 'app/', 'assets/', 'public/', 'static/'],
    '@/': ['src/', '', 'app/', 'assets/', 'public/', 'static/'],
    '$lib/': ['src/lib/'],
};
/** The folder that a page becomes when its address ends with `/` (MkDocs, Hugo, Jekyll): relative addresses begin there. */
function pageFolder(documentPath) {
    const { dir, name } = external_node_path_.posix.parse(documentPath);
    return /^(?:_?index|readme)$/i.test(name) ? dir : external_node_path_.posix.join(dir, name);
}
/** Paths of the page that a translated page may be a translation of: `docs/fr/a.md` of `docs/a.md` and `docs/en/a.md`. */
function translations(documentPath) {
    const docusaurus = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s;
    const [, site = '', plugin, instance, rest = ''] = docusaurus.exec(documentPath) ?? [];
    if (plugin !== undefined)
        return [docusaurusSource(site, plugin, instance, rest)];
    const language = (0,text_language/* languageOfPath */.F4)(documentPath);
    if (language === undefined)
        return [];
    const segments = documentPath.split('/');
    const at = segments.indexOf(language);
    const withInstead = (...names) => segments.toSpliced(at, 1, ...names).join('/');
    const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
    return [withInstead(), ...others];
}
/** Docusaurus, "i18n - Tutorial": `current` is the folder of the docs, an older version has a folder of its own. */
function docusaurusSource(site, plugin, instance, path) {
    if (plugin === 'pages')
        return `${site}src/pages/${path}`;
    if (plugin === 'blog')
        return `${site}${instance ?? 'blog'}/${path}`;
    if (path.startsWith('current/'))
        return `${site}${instance ?? 'docs'}/${path.slice('current/'.length)}`;
    return `${site}${instance === undefined ? '' : `${instance}_`}versioned_docs/${path}`;
}

;// CONCATENATED MODULE: ./build/pictures/candidates.js



/**
 * Paths in the repository where the picture of `src` may be, most likely first. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 */
function candidates(src, documentPath) {
    return [...new Set(placesOf(src, documentPath))];
}
/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
function likeliest(src, documentPath) {
    const { value } = placesOf(src, documentPath).next();
    return value ?? undefined;
}
/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
function isRelative(src) {
    return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}
function* placesOf(src, documentPath) {
    const written = src
        .trim()
        .replace(/[?#].*$/s, '')
        .replace(siteAddress, '');
    if (written.length > longest || expression.test(written))
        return undefined;
    const decoded = (0,decode_escapes/* decodeEscapes */.z)(written);
    if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path)))
        return undefined;
    const places = fromPath(decoded, documentPath);
    const first = places.next();
    if (first.done)
        return undefined;
    yield first.value;
    yield* places;
    // Some sites serve a file whose name really contains `%20` under that name.
    if (written !== decoded)
        yield* fromPath(written, documentPath);
    return undefined;
}
/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress = /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;
/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;
/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;
const expression = /\{[{%#]|<[%?]|\$\{/;
function* fromPath(path, documentPath) {
    if (path.startsWith('/')) {
        yield* fromSite(path, documentPath);
        return;
    }
    yield* fromAlias(path, documentPath);
    yield* fromDocument(path, documentPath);
}
function* fromAlias(path, documentPath) {
    const alias = aliasFolders(path);
    if (alias === undefined)
        return;
    for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
        yield* alias.folders.flatMap((folder) => inside(`${base}${folder}${alias.rest}`));
    }
}
/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path, documentPath) {
    const beside = inside(external_node_path_.posix.join(external_node_path_.posix.dirname(documentPath), path));
    yield* beside;
    yield* inside(external_node_path_.posix.join(pageFolder(documentPath), path));
    for (const original of translations(documentPath)) {
        yield* inside(external_node_path_.posix.join(external_node_path_.posix.dirname(original), path));
        yield* inside(external_node_path_.posix.join(pageFolder(original), path));
    }
    if (beside.length === 0)
        return;
    const [rest] = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
    if (rest !== undefined)
        yield* belowRoots(rest, ancestors(documentPath));
}
/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path, documentPath) {
    const [rest] = inside(path.replace(/^\/+/, ''));
    if (rest === undefined)
        return;
    const site = siteFolder(documentPath);
    yield site + rest;
    yield* belowRoots(rest, ancestors(documentPath));
    const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
    if (published !== undefined)
        yield* belowRoots(rest.slice(published.length), [site, '']);
}
function* belowRoots(path, bases) {
    for (const base of bases)
        for (const root of siteRoots(base))
            yield base + root + path;
}
/** `path` without detours; nothing when it leaves the repository. */
function inside(path) {
    const normal = external_node_path_.posix.normalize(path);
    return /^(\.\.?(\/|$)|\/)/.test(normal) ? [] : [normal];
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The nearest folder at or above the absolute `folder` with `.git`, which is a file in worktrees and submodules; undefined without one. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readIgnore),
/* harmony export */   e: () => (/* binding */ ignoreMark)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);

/** Every comment for us begins with this. */
const ignoreMark = 'alt-text-review-';
/** Reads the text between the marks of a comment; undefined when it is not for us. */
function readIgnore(comment, { today, isRule }) {
    const text = comment.trim();
    if (!text.startsWith(ignoreMark))
        return undefined;
    const [, name = '', rest = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
    const kind = kinds.find((one) => one === name);
    if (!kind)
        return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(', ')} after the dash.`);
    const { ids, until } = wordsOf(rest);
    if (until !== undefined && !isDay(until)) {
        return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`);
    }
    // The last day is included.
    if (until !== undefined && until < today) {
        return problem(`This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`);
    }
    const rules = ids.filter(isRule);
    const strangers = ids.filter((id) => !isRule(id));
    const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
    // Without this, a list with only typos would mean every rule.
    const isEmptied = rules.length === 0 && ids.length > 0;
    return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}
const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'];
const hint = '`alt-text-review rules` lists them, and a reason comes after a colon.';
function problem(message) {
    return { ignore: undefined, problems: [message] };
}
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text, 60);
}
/** Ids, and the day after the word `until`; an empty day when none follows. */
function wordsOf(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const at = words.indexOf('until');
    const ids = at === -1 ? words : words.toSpliced(at, 2);
    return { ids: [...new Set(ids)], until: at === -1 ? undefined : (words[at + 1] ?? '') };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(text);
    // 2027-02-30 is read as 2 March.
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* reexport */ parse/* mayMatter */.dx),
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/alt-tree/index.js + 15 modules
var alt_tree = __webpack_require__(5891);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(4389);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/rules/index.js + 77 modules
var rules = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/review/same-picture.js




/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
async function comparePictures(group, samePictures) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        const [mine, theirs] = [bytesOf(one), bytesOf(other)];
        return ((isOneSymbol(one, other) &&
            ((key !== undefined && key === known.get(other)) || (mine !== undefined && mine === theirs))) ||
            !isRepetition(one, other));
    };
}
/** A fragment chooses one symbol of a file that may hold many. */
function isOneSymbol(one, other) {
    return (0,file_name/* symbolOf */.wX)(one.image.src) === (0,file_name/* symbolOf */.wX)(other.image.src);
}
/** The text of the image after its draft or its proposal is applied. */
function wordsOf({ image, draft, proposal }) {
    if (proposal !== undefined)
        return proposal.alt;
    if (draft?.status === 'ok')
        return draft.text;
    return image.alt.kind === 'text' ? image.alt.text : '';
}
/** Equal for texts that say the same; a text of signs alone stays as it is. */
function comparedWords(text) {
    return (0,same_words/* spokenWords */.i)(text) || text;
}
function bytesOf({ draft }) {
    return draft?.status === 'ok' ? draft.picture : undefined;
}
/** Pages in two folders can write different files in the same way. */
function pathOf({ src, path }) {
    return (0,candidates/* likeliest */.bU)(src, path) ?? src;
}
/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 */
function isRepetition(one, other) {
    const isOnePage = one.document.path === other.document.path;
    const srcOf = ({ image: { src }, document: { path } }) => isOnePage ? src : pathOf({ src, path }).replaceAll('/', '_') + (0,file_name/* symbolOf */.wX)(src);
    const images = [one, other].map((reviewed) => named(reviewed, srcOf(reviewed)));
    const [, second] = images;
    const page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
    return second !== undefined && rules/* repeatedAlt */.Ae.check(second, page) !== undefined;
}
function named(reviewed, src) {
    const words = comparedWords(wordsOf(reviewed));
    return { ...reviewed.image, src, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

;// CONCATENATED MODULE: ./build/review/drop-repeated.js



/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
async function dropRepeated(images, { samePictures, posted }) {
    if (!images.some(isDrafted))
        return images;
    const groups = sameWords(images);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await comparePictures(group, samePictures))));
    const reasons = new Map(settled.flat());
    return images.map((reviewed) => {
        const reason = reasons.get(reviewed) ?? (isPosted(reviewed, posted) ? repetitionPosted : undefined);
        return reason === undefined ? reviewed : { ...reviewed, draft: withheld(reason, (0,draft_marks/* wordsMark */.r)(wordsOf(reviewed))) };
    });
}
/** The result for an image whose draft an earlier run withheld. @param words see `wordsMark` */
function withheldBefore(words) {
    return withheld('An earlier run got the same description of another picture, so no model was asked again.', words);
}
function withheld(reason, repeats) {
    return { status: 'failed', reason, repeats };
}
/** Whether an earlier comment has the words of a draft for a different picture. */
function isPosted(reviewed, posted) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined || draft?.status !== 'ok' || draft.picture === undefined)
        return false;
    if (posted.length === 0)
        return false;
    const [words, picture] = [(0,draft_marks/* wordsMark */.r)(draft.text), (0,draft_marks/* pictureMark */.m)(draft.picture)];
    const same = posted.filter((one) => one.words === words);
    return same.length > 0 && same.every((one) => one.picture !== picture);
}
function isDrafted({ draft, proposal }) {
    return proposal === undefined && draft?.status === 'ok';
}
/** Groups of images that would have the same words, with at least one draft in each. */
function sameWords(images) {
    const worded = images.filter((reviewed) => wordsOf(reviewed) !== '');
    const groups = [...(0,group_by/* groupBy */.$)(worded, (reviewed) => comparedWords(wordsOf(reviewed))).values()];
    return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}
/** The drafts of the group that are dropped, with the reason. */
function repeated(group, mayShare) {
    const [first] = group;
    if (first === undefined)
        return [];
    const others = group.filter((reviewed) => !mayShare(first, reviewed));
    const [second] = others;
    if (second === undefined)
        return [];
    const isWritten = group.some((reviewed) => !isDrafted(reviewed));
    const drop = (from) => from.filter(isDrafted).map((reviewed) => {
        const isHere = group.some((other) => other.document === reviewed.document && !mayShare(other, reviewed));
        return [reviewed, (isWritten ? taken : repetition)(isHere ? 'on this page' : 'on another page')];
    });
    if (others.some((reviewed) => !mayShare(second, reviewed)))
        return drop(group);
    // Words that are on a page, or come from it, take precedence over those of a model.
    return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}
const repetitionPosted = 'The model gave the description that an earlier comment has for another picture.';
const repetition = (where) => `The model gave the same description of another picture ${where}.`;
const taken = (where) => `The model gave a description that another picture ${where} already has.`;

;// CONCATENATED MODULE: ./build/review/needs.js

/** Whether new words would fix an image. */
function wantsWords(image) {
    return isFixedBy('description', image);
}
/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
function wantsSilence(image) {
    return isFixedBy('silence', image);
}
function isFixedBy(remedy, { inScope, findings }) {
    return inScope && findings.some(({ rule, severity }) => severity !== 'info' && (0,rules/* fixedBy */.Wu)(rule) === remedy);
}

;// CONCATENATED MODULE: ./build/review/trial.js

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
function brokenRule(linted, policy, alt) {
    return findingsFor(linted, policy, alt).find(({ severity }) => severity !== 'info')?.rule;
}
/** Whether `alt` is good as the text of the image: no rule has anything to say about it, not even advice. */
function isGood(linted, policy, alt) {
    return findingsFor(linted, policy, alt).length === 0;
}
function findingsFor({ image, document }, policy, alt) {
    const described = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
    const page = { path: document.path, images: [], isStale: () => false, altElsewhere: () => undefined };
    return policy.settle(described, (0,rules/* runRules */.xG)(described, page, policy.isAsked));
}
const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true };
function spoken(alt) {
    return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false };
}

;// CONCATENATED MODULE: ./build/review/draft.js







/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
async function draftAll(images, options) {
    const { drafting } = options;
    const wanting = images.filter((image) => wantsWords(image) && image.proposal === undefined && image.image.src !== '');
    if (drafting.status === 'ready' && wanting.length > 0)
        return draftWanting(images, wanting, drafting.draft, options);
    const isMissed = wanting.length > 0 || images.some(({ proposal }) => proposal !== undefined);
    return {
        images: images.map((image) => ({ ...image, draft: undefined })),
        totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
        notes: drafting.status === 'unavailable' && isMissed ? [`No model was asked. ${drafting.reason}`] : [],
        refused: undefined,
    };
}
async function draftWanting(images, wanting, draft, { policyOf, samePictures, earlier: readEarlier }) {
    const describable = wanting.filter((image) => !isFunctional(image)).toSorted((a, b) => rank(a) - rank(b));
    const withoutDrafts = images.map((image) => ({ ...image, draft: undefined }));
    const earlier = describable.length > 0 ? await readEarlier?.(withoutDrafts) : undefined;
    const spared = describable.flatMap((image) => sparedBy(image, earlier));
    const asked = describable.filter((image) => !spared.some(([one]) => one === image));
    const drafts = await draft(asked.map((image) => toWanted(image, policyOf)), spared.length);
    const draftOf = new Map([
        ...wanting.filter(isFunctional).map((image) => [image, { status: 'functional' }]),
        ...spared,
        ...asked.map((image, index) => [image, drafts.drafts[index]]),
    ]);
    const drafted = await dropRepeated(images.map((image) => ({ ...image, draft: draftOf.get(image) })), { samePictures, posted: earlier?.posted ?? [] });
    const totals = totalsOf(drafted, drafts);
    return { images: drafted, totals, notes: [...stoppedNote(drafts, totals), ...drafts.notes], refused: drafts.refused };
}
/** An image that no model is asked about again, with the reason. */
function sparedBy(image, earlier) {
    if (earlier?.isCommented(image))
        return [[image, { status: 'commented' }]];
    const words = earlier?.withheld(image);
    return words === undefined ? [] : [[image, withheldBefore(words)]];
}
/** Counts the images that a model was to be asked about. */
function totalsOf(images, { requests, costUsd }) {
    const asked = images.flatMap(({ draft, image }) => draft === undefined || draft.status === 'functional' || draft.status === 'commented'
        ? []
        : [{ draft, src: image.src }]);
    const drafted = asked.flatMap(({ draft }) => (draft.status === 'ok' ? [draft] : []));
    return {
        requested: asked.length,
        drafted: drafted.length,
        cached: drafted.filter(({ cached }) => cached).length,
        failed: asked.flatMap(({ draft, src }) => (draft.status === 'ok' ? [] : [{ src, reason: (0,no_draft/* whyNoDraft */.L)(draft) }])),
        requests,
        costUsd,
    };
}
function stoppedNote({ drafts }, { drafted }) {
    if (!drafts.some(({ status }) => status === 'stopped'))
        return [];
    const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
    return [`The run was stopped before all drafts were made: ${made}.`];
}
/** The text names what a link or button does, not what the picture shows (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }) {
    return image.context.control?.otherText === '' && !(0,alt_tree/* leadsToPicture */.Zi)(image);
}
function rank({ findings }) {
    return findings[0] ? rule/* severities */.g.indexOf(findings[0].severity) : rule/* severities */.g.length;
}
function toWanted(image, policyOf) {
    const { path } = image.document;
    return {
        path,
        image: image.image,
        language: (0,text_language/* languageOf */.eX)(image),
        brokenRule: (alt) => brokenRule(image, policyOf(path), alt),
    };
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/review/gate.js


/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
function gate(all, totals, { failOn, minCoverage }) {
    const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
    const reasons = (0,report/* failingSeverities */.M)(failOn).flatMap((severity) => {
        const number = worst.filter((one) => one === severity).length;
        return number === 0 ? [] : [(0,count/* count */.U)(number, severity)];
    });
    if (minCoverage === undefined || totals.coverage >= minCoverage)
        return reasons;
    return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}

// EXTERNAL MODULE: ./build/review/totals.js
var review_totals = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/review/lint.js + 10 modules
var lint = __webpack_require__(6685);
// EXTERNAL MODULE: ./build/review/policy.js + 1 modules
var policy = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/review/known-alts.js + 1 modules
var known_alts = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/review/propose.js







/** Gives each image that needs it a text without a model, unless that breaks our own rules. */
async function proposeAll(images, options) {
    const wanting = images.filter((reviewed) => wantsWords(reviewed) || wantsSilence(reviewed));
    const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), options);
    const proposals = new Map(wanting.map((reviewed) => [reviewed, proposalFor(reviewed, elsewhere(reviewed), options.policyOf)]));
    return images.map((reviewed) => ({ ...reviewed, proposal: proposals.get(reviewed) }));
}
/** An image that is the only content of a link or button is named by its purpose, not by a text of its picture elsewhere. */
function mayBorrow(reviewed) {
    const { src, context } = reviewed.image;
    return wantsWords(reviewed) && src !== '' && context.control?.otherText !== '';
}
function proposalFor(reviewed, known, policyOf) {
    const own = (0,alt_tree/* propose */.BM)(reviewed.image, { language: (0,text_language/* languageOf */.eX)(reviewed) });
    const ranked = own?.source === 'decorative' ? [own, reuse(known)] : [reuse(known), own];
    return ranked.find((proposal) => proposal !== undefined &&
        (proposal.source === 'decorative' || wantsWords(reviewed)) &&
        isAllowed(reviewed, policyOf(reviewed.document.path), proposal));
}
/** A text that was written for another place has to be good in this one, too. */
function isAllowed(reviewed, policy, { source, alt }) {
    return source === 'reuse' ? isGood(reviewed, policy, alt) : brokenRule(reviewed, policy, alt) === undefined;
}
function reuse(known) {
    if (known === undefined)
        return undefined;
    const { text, place } = known;
    return { source: 'reuse', alt: (0,alt_tree/* cleaned */.L0)(text), basis: `the text that ${place.src} has in ${place.path}` };
}
/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
async function findElsewhere(images, wanting, { policyOf, samePictures }) {
    if (wanting.length === 0)
        return () => undefined;
    // A comment or a baseline accepts a text in its own place, so each is asked again.
    const good = images.filter((reviewed) => {
        const { status, image, document } = reviewed;
        const alt = status === 'ok' ? (0,known_alts/* knownAlt */.X)(image, document.path) : undefined;
        return alt !== undefined && isGood(reviewed, policyOf(document.path), alt.text);
    });
    const known = (0,known_alts/* createKnownAlts */.a)();
    for (const { image, document } of good)
        known.add(image, document.path);
    const byPath = new Map(wanting.map((reviewed) => [reviewed, known.of(reviewed.image, reviewed.document.path)]));
    const rest = wanting.filter((reviewed) => byPath.get(reviewed) === undefined);
    const byBytes = samePictures ? await sameElsewhere(good, rest, samePictures) : new Map();
    return (reviewed) => byPath.get(reviewed) ?? byBytes.get(reviewed);
}
async function sameElsewhere(good, wanting, samePictures) {
    const described = good.flatMap((reviewed) => {
        const alt = (0,known_alts/* knownAlt */.X)(reviewed.image, reviewed.document.path);
        return alt ? [{ alt, language: (0,text_language/* languageOf */.eX)(reviewed) }] : [];
    });
    if (wanting.length === 0 || described.length === 0)
        return new Map();
    const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)]);
    const byKey = (0,group_by/* groupBy */.$)(described.map((entry, index) => ({ ...entry, key: symbolKey(keys[wanting.length + index], entry.alt.place.src) })), ({ key }) => key);
    return new Map(wanting.flatMap((reviewed, index) => {
        const key = symbolKey(keys[index], reviewed.image.src);
        const same = key === undefined ? undefined : byKey.get(key);
        const found = same?.find(({ language }) => (0,text_language/* isSameLanguage */.ls)(language, (0,text_language/* languageOf */.eX)(reviewed)));
        return found ? [[reviewed, found.alt]] : [];
    }));
}
/** All symbols of a file have its bytes. */
function symbolKey(key, src) {
    return key === undefined ? undefined : `${key} ${(0,file_name/* symbolOf */.wX)(src)}`;
}
function placeOf({ image, document }) {
    return { src: image.src, path: document.path };
}

// EXTERNAL MODULE: ./build/review/suggest.js + 1 modules
var suggest = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/review/unread.js
var unread = __webpack_require__(2818);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(9150);
;// CONCATENATED MODULE: ./build/review/index.js














/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
async function review(input) {
    const { drafting, samePictures } = input;
    const found = await (0,lint/* lintDocuments */.i)(input.documents, input);
    const policyOf = (0,policy/* createPolicy */.BV)(input.policy);
    const linted = found.images.map((one) => inLanguage(one, input.language));
    const proposed = await proposeAll(linted, { policyOf, samePictures });
    const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, earlier: input.earlier });
    const suggested = await suggestAll(drafted.images, {
        components: input.policy.components,
        frontMatter: input.policy.frontMatter,
        offersProposals: drafting.status === 'ready' || input.contextDrafts,
    });
    const totals = (0,review_totals/* totalsOf */.v)(input.documents.length - found.unread.length, suggested.images, found.ignored);
    const skipped = (0,unread/* unreadFiles */.jH)([...input.skipped, ...found.unread], input.baseline);
    const reasons = [
        ...(input.mistakes ?? []),
        ...(0,unread/* unreadReasons */.dx)(skipped, input),
        ...gate(suggested.images, totals, input),
    ];
    return {
        tool: version/* tool */.z,
        scope: input.scope,
        failOn: input.failOn,
        unread: input.unread,
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        totals,
        images: suggested.images,
        drafts: drafted.totals,
        skipped,
        leftOut: input.leftOut ?? [],
        notes: [
            ...drafted.notes,
            ...input.notes,
            ...found.notes,
            ...suggested.notes,
            ...decorationNote(suggested.images),
            ...translationNote(suggested.images),
            ...unofferedNote(suggested.images),
        ],
        refused: drafted.refused,
        summaries,
    };
}
const summaries = new Map(rules/* rules */.aO.map(({ id, summary }) => [id, summary]));
/** The setting takes precedence over the language of the pages. */
function inLanguage(linted, language) {
    const { image } = linted;
    return language === 'auto' ? linted : { ...linted, image: { ...image, context: { ...image.context, language } } };
}
async function suggestAll(all, options) {
    const pages = (0,group_by/* groupBy */.$)(all, ({ document }) => document);
    const suggested = await Promise.all([...pages].map(([document, images]) => (0,suggest/* suggest */.ZA)(document, images, options)));
    const suggestions = new Map(suggested.flatMap(({ made }) => [...made]));
    return {
        images: all.map((reviewed) => ({ ...reviewed, suggestion: suggestions.get(reviewed) })),
        notes: suggested.flatMap(({ notes }) => notes),
    };
}
/** Many editors write `alt=""` for every picture, and each of them counts as decided. */
function decorationNote(images) {
    const decorative = images.filter(({ inScope, status }) => inScope && status === 'decorative');
    const alone = decorative.filter(({ image }) => (0,rules/* isAloneInText */.e)(image)).length;
    if (alone < 10 || 2 * alone <= decorative.length)
        return [];
    return [
        `${alone} of ${decorative.length} images that are marked as decorative stand alone in the text. Some editors write alt="" where nobody wrote a text, so look at some of them: the coverage counts them all as decided.`,
    ];
}
function translationNote(images) {
    const foreign = images.filter(text_language/* isToTranslate */.uN);
    if (foreign.length === 0)
        return [];
    return [
        `${(0,count/* count */.U)(foreign.length, 'draft is', 'drafts are')} not in the language of the page: translate before use. No suggestion was made from ${foreign.length === 1 ? 'it' : 'them'}.`,
    ];
}
function unofferedNote(images) {
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? ['1 draft was made without a model and is only shown: with context-drafts it is also offered as a suggestion.']
        : [
            `${shown} drafts were made without a model and are only shown: with context-drafts they are also offered as suggestions.`,
        ];
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createKnownAlts),
  X: () => (/* binding */ knownAlt)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(8968);
;// CONCATENATED MODULE: ./build/text/description.js

/**
 * Whether a text has the form of a description: two words or more, one of them written like a word. A letter, an abbreviation or the name of a
 * variable may be the right text in its place, but nobody can see that it says the same in another one.
 */
function isDescription(text) {
    if ((text.match(unspaced)?.length ?? 0) >= fewestCharacters)
        return true;
    const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    return words.length >= 2 && words.some((word) => /^\P{L}*\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{M}){2}/u.test(word));
}
/** Where words are not separated, about as many as two words have. */
const fewestCharacters = 4;
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]`, 'gu');

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/review/known-alts.js



function createKnownAlts() {
    // Two are enough, because one of them may be `image` itself.
    const known = new Map();
    return {
        add(image, path) {
            const key = keyOf(image, path);
            const others = known.get(key ?? '') ?? [];
            if (key !== undefined && describes(image) && others.length < 2)
                known.set(key, [...others, { image, path }]);
        },
        of(image, path) {
            const key = keyOf(image, path);
            const other = key === undefined ? undefined : known.get(key)?.find((entry) => entry.image !== image);
            return other && knownAlt(other.image, other.path);
        },
    };
}
/** The text of an image and its place; undefined when its name does not describe its picture. */
function knownAlt(image, path) {
    const { name, src } = image;
    return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path } };
}
/** An image that is the only content of a link or button is named by its purpose, not by what it shows. */
function describes({ name, decorative, context }) {
    return name !== undefined && isDescription(name) && !decorative && context.control?.otherText !== '';
}
/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf(image, path) {
    const { src } = image;
    if (template.test(src))
        return undefined;
    // A fragment may choose one symbol of many, a query another picture altogether.
    const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
    const picture = (0,candidates/* likeliest */.bU)(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
    const language = (0,text_language/* primaryLanguage */.HI)((0,text_language/* languageOf */.eX)({ document: { path }, image }));
    return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}
/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;


/***/ }),

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ acceptedKey),
  i: () => (/* binding */ lintDocuments)
});

// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/rules/index.js + 77 modules
var rules = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __webpack_require__(8111);
// EXTERNAL MODULE: ./build/review/ignores/comment.js
var ignores_comment = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/review/ignores/place.js


/** The ignores among the comments of `text`, in source order, with messages about what is wrong with them. */
function placeIgnores(text, comments, context) {
    const starts = (0,lib_lines/* lineStarts */._)(text);
    const lines = text.split('\n');
    const ours = comments
        .filter((comment) => comment.text.trimStart().startsWith(ignores_comment/* ignoreMark */.e))
        .map((comment) => ({ comment, location: (0,lib_lines/* locate */.x)(starts, comment.span) }));
    const behind = contentFrom(lines, new Set(ours.flatMap(({ location }) => ownLines(location, lines))));
    const ignores = [];
    const problems = [];
    for (const { comment, location } of ours) {
        const { line, endLine } = location;
        const reading = (0,ignores_comment/* readIgnore */.R)(comment.text, context);
        problems.push(...(reading?.problems ?? []).map((message) => ({ line, message })));
        if (reading?.ignore) {
            const nextLine = behind[endLine + 1] ?? lines.length + 1;
            ignores.push({ ...reading.ignore, line, endLine, nextLine, start: comment.span.start });
        }
    }
    return { ignores, problems };
}
/** Lines that contain a comment and nothing else. */
function ownLines({ line, endLine, column, endColumn }, lines) {
    const around = [lines[line - 1]?.slice(0, column - 1), lines[endLine - 1]?.slice(endColumn - 1)];
    if (!around.every(isBlank))
        return [];
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/** For each line, the first line from there on with content, by its 1-based number. Computed from the end, so that each line is read once. */
function contentFrom(lines, passed) {
    const found = [];
    let content = lines.length + 1;
    for (let line = lines.length; line >= 1; line--) {
        if (!passed.has(line) && !isBlank(lines[line - 1]))
            content = line;
        found[line] = content;
    }
    return found;
}
/** White space, also in a Markdown quote. */
function isBlank(text = '') {
    return /^[\s>]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/review/ignores/index.js

/**
 * Removes the findings that comments of the page silence. Complaints are in source order. Where several comments apply, the one
 * for the line of the image takes effect, and the one for a region around it does not.
 */
function applyIgnores(text, comments, complaints, context) {
    const { ignores, problems } = placeIgnores(text, comments, context);
    const onNextLine = tableOf(ignores, 'ignore-next-line', ({ nextLine }) => [nextLine]);
    const onLine = tableOf(ignores, 'ignore-line', ({ line, endLine }) => [line, endLine]);
    const region = sweep(ignores);
    const effects = new Set();
    const left = complaints.map((complaint) => {
        const { line, endLine } = complaint.location;
        const around = region(complaint.image.span.start);
        const findings = complaint.findings.filter(({ rule }) => {
            const ignore = onNextLine(line, rule) ?? onLine(line, rule) ?? onLine(endLine, rule) ?? around(rule);
            if (ignore)
                effects.add(effectOf(ignore, rule)).add(effectOf(ignore, everyRule));
            return ignore === undefined;
        });
        return { ...complaint, findings, ignored: complaint.findings.length - findings.length };
    });
    const idle = ignores.flatMap((ignore) => idleness(ignore, (rule) => effects.has(effectOf(ignore, rule))));
    return { left, problems: [...problems, ...idle].toSorted((a, b) => a.line - b.line) };
}
/** Stands for the rules of a comment that names none. */
const everyRule = '';
function rulesOf({ rules }) {
    return rules.length === 0 ? [everyRule] : rules;
}
/** Ignores of one kind by the lines that they apply to; of two for the same line, the first takes effect. */
function tableOf(ignores, kind, linesOf) {
    const table = new Map();
    for (const ignore of ignores.toReversed()) {
        if (ignore.kind !== kind)
            continue;
        for (const line of linesOf(ignore))
            for (const rule of rulesOf(ignore))
                table.set(`${line} ${rule}`, ignore);
    }
    return (line, rule) => table.get(`${line} ${rule}`) ?? table.get(`${line} ${everyRule}`);
}
/** Walks through the regions once: for rising offsets, returns what is disabled there, by rule. */
function sweep(ignores) {
    const switches = ignores.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    const state = new Map();
    let next = 0;
    return (offset) => {
        for (let one = switches[next]; one !== undefined && one.start < offset; one = switches[next]) {
            // This comment applies to all rules, and overrides earlier ones about single rules.
            if (one.rules.length === 0)
                state.clear();
            for (const rule of rulesOf(one))
                state.set(rule, one.kind === 'disable' ? one : undefined);
            next += 1;
        }
        return (rule) => (state.has(rule) ? state.get(rule) : state.get(everyRule));
    };
}
function effectOf({ start }, rule) {
    return `${start} ${rule}`;
}
function idleness(ignore, hasEffect) {
    const idle = ignore.kind === 'enable' ? [] : rulesOf(ignore).filter((rule) => !hasEffect(rule));
    if (idle.length === 0)
        return [];
    const what = idle[0] === everyRule ? '' : ` for ${idle.join(', ')}`;
    const remedy = idle.length === rulesOf(ignore).length ? 'Remove the comment' : 'Remove that from the comment';
    const message = `There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;
    return [{ line: ignore.line, message }];
}

;// CONCATENATED MODULE: ./build/review/ignores/on-page.js


/**
 * As {@link applyIgnores}, by the lines that authors see, where a file writes them in another way.
 *
 * @param page undefined where the lines of the file are those of the page
 */
function applyIgnoresOn(page, text, comments, complaints, context) {
    if (page === undefined)
        return applyIgnores(text, comments, complaints, context);
    const starts = (0,lib_lines/* lineStarts */._)(page.text);
    const moved = ({ start, end }) => ({ start: page.toPage(start), end: page.toPage(end) });
    const placed = complaints.map((complaint) => {
        const span = moved(complaint.image.span);
        return { complaint, image: { span }, location: (0,lib_lines/* locate */.x)(starts, span), findings: complaint.findings };
    });
    const written = comments.map((comment) => ({ ...comment, span: moved(comment.span) }));
    const { left, problems } = applyIgnores(page.text, written, placed, context);
    const inFile = (0,lib_lines/* lineStarts */._)(text);
    return {
        left: left.map(({ complaint, findings, ignored }) => ({ ...complaint, findings, ignored })),
        problems: problems.map((problem) => {
            const at = page.toFile(starts[problem.line - 1] ?? 0);
            return { ...problem, line: (0,lib_lines/* locate */.x)(inFile, { start: at, end: at }).line };
        }),
    };
}

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/review/scope.js

/** Whether an image is in the scope. */
function isInScope(place, change) {
    return change.scope !== 'lines' || isOnChangedLine(place) || isAmong(change.changedFiles, place, change);
}
/** Whether the picture was replaced while its source stayed the same. */
function isStale(place, change) {
    return !isOnChangedLine(place) && isAmong(change.replacedFiles ?? change.changedFiles, place, change);
}
function isOnChangedLine({ document: { changedLines }, location: { line, endLine } }) {
    if (changedLines === 'all')
        return true;
    for (let at = line; at <= endLine; at++)
        if (changedLines.has(at))
            return true;
    return false;
}
function isAmong(files, { document, image }, { allFiles }) {
    if (files.size === 0)
        return false;
    const places = (0,candidates/* candidates */.Xi)(image.src, document.path);
    const known = allFiles && places.find((place) => allFiles.has(place));
    return known === undefined ? places.some((place) => files.has(place)) : files.has(known);
}

;// CONCATENATED MODULE: ./build/review/repeated-pictures.js

/** Keys for the pictures that seem to be different ones with one text, by their names: no other file has to be read. */
async function bytesOfRepeated(pages, samePictures) {
    const repeated = pages.flatMap(({ document, checked }) => checked.filter(isRepeated).map(({ image }) => ({ image, src: image.src, path: document.path })));
    const keys = repeated.length === 0 ? [] : ((await samePictures?.(repeated)) ?? []);
    const known = new Map(repeated.map(({ image }, index) => [image, keys[index]]));
    return (image) => known.get(image);
}
/** Whether different pictures seem to have the text of an image. */
function isRepeated({ findings }) {
    return findings.some(({ rule }) => rule === rules/* repeatedAlt */.Ae.id);
}

;// CONCATENATED MODULE: ./build/review/lint-page.js




/** Checks every image of a page by itself. */
function lintPage(document, contents, policy, change) {
    const images = contents.images.map(policy.view);
    const starts = images.length === 0 ? [] : (0,lib_lines/* lineStarts */._)(document.text);
    const page = {
        path: document.path,
        images,
        isStale: (image) => isStale({ document, image, location: (0,lib_lines/* locate */.x)(starts, image.span) }, change),
        altElsewhere: () => undefined,
    };
    const checked = images.map((image) => ({
        image,
        location: (0,lib_lines/* locate */.x)(starts, image.span),
        findings: policy.settle(image, (0,rules/* runRules */.xG)(image, page, policy.isAsked)),
    }));
    return { ...contents, lines: contents.page, document, page, policy, checked };
}
/** Checks the images again whose picture has a good description in another place. */
function withKnownAlts(linted, known) {
    const altElsewhere = (image) => known.of(image, linted.document.path)?.text;
    return lintAgain(linted, { altElsewhere }, ({ image }) => altElsewhere(image) !== undefined);
}
/** Checks the images again that seem to be different pictures with one text: their files may be one picture. */
function withBytes(linted, bytesOf) {
    return lintAgain(linted, { bytesOf }, isRepeated);
}
/** Checks the images again whose picture became another one while their lines stayed the same. */
function withRepointed(linted, repointed) {
    if (repointed.size === 0)
        return linted;
    const isStale = (image) => repointed.has(image) || linted.page.isStale(image);
    return lintAgain(linted, { isStale }, ({ image }) => repointed.has(image));
}
function lintAgain(linted, more, isConcerned) {
    const { policy } = linted;
    const page = { ...linted.page, ...more };
    const checked = linted.checked.map((first) => {
        const { image } = first;
        return isConcerned(first)
            ? { ...first, findings: policy.settle(image, (0,rules/* runRules */.xG)(image, page, policy.isAsked)) }
            : first;
    });
    return { ...linted, page, checked };
}

// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(9150);
;// CONCATENATED MODULE: ./build/review/earlier-images.js





/**
 * The images of a page before the change, judged by the rules of today, so that only what the page says makes a difference. None where the
 * page was no document, or none that can be read.
 */
async function earlierImages({ document, policy }, earlier, options) {
    if (earlier.format === undefined)
        return () => undefined;
    const old = { path: document.path, format: earlier.format, text: earlier.text, changedLines: 'all' };
    const { components, frontMatter } = options.policy;
    const work = (contents) => {
        const { lines, comments, checked } = lintPage(old, contents, policy, options);
        return applyIgnoresOn(lines, old.text, comments, checked, { today: options.today, isRule: rules/* isRule */.Nd }).left;
    };
    const outcome = await (0,parse/* parseDocument */.Tp)(old, components, work, frontMatter);
    if ('reason' in outcome)
        return () => undefined;
    const onLine = new Map();
    for (const checked of outcome.result) {
        for (const line of linesOf(checked.location))
            onLine.set(line, [...(onLine.get(line) ?? []), checked]);
    }
    const before = (0,line_diff/* earlierLines */.kK)(old.text, document.text);
    return (checked) => {
        const there = linesOf(checked.location).flatMap((line) => onLine.get(before[line - 1] ?? 0) ?? []);
        return likest(checked, there);
    };
}
/** Lines of one construct that count: it is recognised by fewer, and a long one must not take long. */
const mostLines = 100;
function linesOf({ line, endLine }) {
    return Array.from({ length: Math.min(endLine - line + 1, mostLines) }, (_, index) => line + index);
}
/**
 * Of the images on the same lines, the one with the same address, then the one in the same column: lines such as `<img` are there many
 * times, and a diff may take one for another.
 */
function likest({ image, location }, there) {
    const isSame = (one) => one.image.src === image.src;
    const isHere = (one) => one.location.column === location.column;
    return there.find((one) => isSame(one) && isHere(one)) ?? there.find(isSame) ?? there.find(isHere) ?? there[0];
}

// EXTERNAL MODULE: ./build/alt-tree/index.js + 15 modules
var alt_tree = __webpack_require__(5891);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/review/repointed.js



/** Whether the address of an image is written elsewhere: in a definition, or in a variable. */
function isPointed({ src, span }, text) {
    return src !== '' && !text.slice(span.start, span.end).includes(src);
}
/**
 * Whether an image shows another picture than before, by its address. One that only moved, or has another name, is the same picture, and a
 * badge is named after what it reports.
 */
function isRepointed(before, now, path, { renamedFiles }) {
    if (before.src === now.src || isData(before.src) !== isData(now.src))
        return false;
    if ((0,alt_tree/* isBadge */.Iz)(before.src) || (0,alt_tree/* isBadge */.Iz)(now.src))
        return false;
    const [oldName, newName] = [(0,file_name/* fileName */.Md)(before.src), (0,file_name/* fileName */.Md)(now.src)];
    if (oldName !== '' && oldName === newName)
        return false;
    const earlier = new Set((0,candidates/* candidates */.Xi)(before.src, path));
    return !(0,candidates/* candidates */.Xi)(now.src, path).some((place) => earlier.has(renamedFiles?.get(place) ?? ''));
}
function isData(src) {
    return /^\s*data:/i.test(src);
}

;// CONCATENATED MODULE: ./build/review/compare.js





/**
 * Compares a page with the text that it had before. An image can become worse while its own lines stay as they are: a line inside it is
 * deleted, its label or its link loses words, the code around it ends, its definition points elsewhere. The earlier text is read only where
 * an image outside of the changed lines has a finding or takes its address from elsewhere.
 */
async function compareWithEarlier(linted, options) {
    const { document } = linted;
    const unaffected = { ...linted, isAffected: () => false };
    if (document.earlier === undefined || options.scope !== 'lines')
        return unaffected;
    const doubtful = linted.checked.filter(({ image, findings }) => findings.length > 0 || isPointed(image, document.text));
    const others = doubtful.filter((checked) => !isInScope({ ...checked, document }, options));
    if (others.length === 0)
        return unaffected;
    const before = await earlierImages(linted, document.earlier, options);
    const repointed = others.filter((now) => {
        const old = before(now);
        return (old !== undefined &&
            isPointed(now.image, document.text) &&
            isRepointed(old.image, now.image, document.path, options));
    });
    const images = new Set(repointed.map(({ image }) => image));
    return {
        ...withRepointed(linted, images),
        isAffected: (now) => images.has(now.image) || hasMore(now.findings, before(now)?.findings ?? []),
    };
}
function hasMore(findings, earlier) {
    const known = new Set(earlier.map(({ rule }) => rule));
    return findings.some(({ rule }) => !(0,rules/* isAdvice */.nb)(rule) && !known.has(rule));
}

// EXTERNAL MODULE: ./build/review/known-alts.js + 1 modules
var known_alts = __webpack_require__(2902);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/text/identity.js
/** This many UTF-16 units are enough to distinguish longer targets (data URIs). */
const maxTarget = 300;
/**
 * Identifies an image when lines move and texts change: its file, its target, and its number among the images with that target
 * (1-based). Readable, because baseline files contain it.
 */
function identityOf(path, src, occurrence) {
    return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/review/policy.js + 1 modules
var policy = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/review/lint.js














/** The name of a finding in a baseline. */
function acceptedKey(rule, identity) {
    return `${rule} | ${identity}`;
}
/** Checks every image of the documents: each page by itself, then again the images whose picture has a good description in another place. */
async function lintDocuments(documents, options) {
    const policyOf = (0,policy/* createPolicy */.BV)(options.policy);
    const readings = [];
    const pages = [];
    for (const document of documents) {
        const reason = options.overdue?.();
        const work = (contents) => lintPage(document, contents, policyOf(document.path), options);
        const { components, frontMatter } = options.policy;
        const reading = reason === undefined ? await (0,parse/* parseDocument */.Tp)(document, components, work, frontMatter) : { reason };
        readings.push({ document, reading });
        if ('result' in reading)
            pages.push(await compareWithEarlier(reading.result, options));
    }
    const known = knownAlts(pages);
    const bytesOf = await bytesOfRepeated(pages, options.samePictures);
    const results = pages.map((page) => conclude({ ...page, ...withBytes(withKnownAlts(page, known), bytesOf) }, options));
    return {
        images: results.flatMap(({ images }) => images),
        unread: readings.flatMap(({ document, reading }) => 'reason' in reading ? [{ file: document.path, reason: reading.reason, hash: hashOf(document) }] : []),
        ignored: results.reduce((sum, { ignored }) => sum + ignored, 0),
        notes: [
            ...firstTen(pages.flatMap(toleranceNote)),
            ...firstTen(results.flatMap(({ notes }) => notes)),
            ...affectedNote(results.flatMap(({ affected }) => affected)),
        ],
    };
}
/** That of its bytes, where these can be restored from the text. */
function hashOf({ text, encoding }) {
    return (0,git_hash/* gitHash */.X)((0,text_encoding/* encodeText */.wx)(text, encoding) ?? Buffer.from(text));
}
function toleranceNote({ document, tolerance }) {
    return tolerance === undefined ? [] : [`${document.path} ${tolerance}`];
}
function knownAlts(pages) {
    const known = (0,known_alts/* createKnownAlts */.a)();
    for (const { document, checked } of pages) {
        for (const { image, findings } of checked)
            if (findings.length === 0)
                known.add(image, document.path);
    }
    return known;
}
/** The findings that remain after the comments of the page and the baseline. */
function conclude({ document, lines, comments, checked, isAffected }, options) {
    const { left, problems } = applyIgnoresOn(lines, document.text, comments, checked, {
        today: options.today,
        isRule: rules/* isRule */.Nd,
    });
    const occurrences = new Map();
    const affected = [];
    let ignored = 0;
    const images = left.map(({ image, location, findings: all, ignored: silenced }) => {
        const findings = withoutIdleAdvice(all);
        const occurrence = (occurrences.get(image.src) ?? 0) + 1;
        occurrences.set(image.src, occurrence);
        const identity = identityOf(document.path, image.src, occurrence);
        const counted = findings.filter(({ rule }) => !options.baseline?.has(acceptedKey(rule, identity)));
        const isNear = isInScope({ document, image, location }, options);
        const inScope = isNear || isAffected({ image, location, findings: counted });
        if (inScope)
            ignored += silenced;
        const linted = {
            document,
            image,
            location,
            source: document.text.slice(image.span.start, image.span.end),
            status: statusOf(image, findings),
            inScope,
            identity,
            findings: counted,
        };
        if (inScope && !isNear)
            affected.push(linted);
        return linted;
    });
    return {
        images,
        affected,
        ignored,
        notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`),
    };
}
function isFaulty(findings) {
    return findings.some(({ severity }) => severity !== 'info');
}
/** Better words from another place do not matter where nothing is wrong, or nothing remains. */
function withoutIdleAdvice(findings) {
    const complaints = findings.filter(({ rule }) => !(0,rules/* isAdvice */.nb)(rule));
    return isFaulty(complaints) ? findings : complaints;
}
function statusOf(image, findings) {
    if (isFaulty(findings) && !isContradiction(image, findings))
        return image.name === undefined ? 'missing' : 'weak';
    if (image.alt.kind === 'dynamic' && image.name === undefined)
        return 'unknown';
    if (image.name !== undefined)
        return 'ok';
    // A rule that is lowered to `info` still reports that a name is missing; a rule that is off or ignored means that this is accepted.
    return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}
/** Whether an image is decorative all the same: what its findings name is to be removed or made its text, but no reader misses a name. */
function isContradiction({ decorative }, findings) {
    return decorative && findings.every(({ rule, severity }) => severity === 'info' || (0,rules/* fixedBy */.Wu)(rule) === 'author');
}
/** A reader who looks at the diff does not find these images there. */
function affectedNote(images) {
    if (images.length === 0)
        return [];
    const places = (0,first_of/* firstOf */.K)(images, 5, ({ document, location }) => `${document.path}:${location.line}`).join(', ');
    return [
        `This change affects ${(0,count/* count */.U)(images.length, 'image')} whose lines it leaves as they were, so ${images.length === 1 ? 'it counts' : 'they count'}, too: ${places}.`,
    ];
}
/** Every page may have such a note, and a reader needs only a few examples. */
function firstTen(notes) {
    const rest = notes.length - maxNotes;
    return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}
const maxNotes = 10;


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6773);
/* harmony import */ var _ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);



/** Whether a text can have anything for a run: an image, or a comment for us. A cheap test without false negatives. */
function mayMatter({ text, format }, { components, frontMatter }) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, frontMatter) || text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMark */ .e);
}
/** Finds the images of a document, also those that `frontMatter` names, and goes on with `work` before anything else runs. */
async function parseDocument({ format, text }, components, work, frontMatter = {}) {
    const hasImages = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, frontMatter);
    const hasIgnores = text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMark */ .e);
    if (!hasImages && !hasIgnores)
        return { result: work({ ...nothing, comments: [] }) };
    const reader = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M6)(format, { text, frontMatter });
    return withinLimits(() => work({
        ...(hasImages ? reader.read(text, components) : nothing),
        comments: hasIgnores ? reader.comments(text) : [],
        page: hasIgnores ? reader.pageText?.(text) : undefined,
    }));
}
/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
function withinLimits(work) {
    try {
        return { result: work() };
    }
    catch (error) {
        // The readers refuse what is nested too deeply or too dense for them: only this file must be lost.
        if (error instanceof RangeError)
            return {
                reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
            };
        const bug = `The parser stopped: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}. This is a bug in alt-text-review: report it with the file.`;
        return { reason: bug };
    }
}
const nothing = { images: [] };


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BV: () => (/* binding */ createPolicy),
  ZC: () => (/* binding */ noDecisions),
  Wo: () => (/* binding */ noPolicy)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/text/match-words.js
/**
 * Whether a text matches one of `patterns`: the whole text, without regard to case and white space; `*` is any run of characters.
 * No regular expressions, so no pattern can take longer than the text is long.
 */
function matchWords(patterns) {
    const folded = patterns.map(fold);
    const exact = new Set(folded.filter((pattern) => !pattern.includes('*')));
    const globs = folded.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
    return (text) => {
        if (patterns.length === 0)
            return false;
        const words = fold(text);
        return exact.has(words) || globs.some((parts) => fits(words, parts));
    };
}
/** Compatibility forms as one (NFKC), lower case, single spaces. */
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
/** The first part at the start, the last at the end, the others between them, each as early as possible. */
function fits(text, parts) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last) || first.length > end)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/review/policy.js




const noDecisions = { rules: {}, allow: [], decorative: [], emptyAlt: undefined };
const noPolicy = { ...noDecisions, overrides: [], components: {}, frontMatter: {} };
/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
function createPolicy(policy) {
    const overrides = policy.overrides.map((override) => ({ override, covers: matchSome(override.paths) }));
    const known = new Map();
    return (path) => {
        const holds = overrides.map(({ covers }) => covers(path));
        const key = holds.map(Number).join('');
        const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
        const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce(merged, noDecisions));
        known.set(key, verdicts);
        return { ...verdicts, view: (image) => verdicts.view(image, path) };
    };
}
function merged(before, after) {
    return {
        rules: { ...before.rules, ...after.rules },
        allow: [...before.allow, ...after.allow],
        decorative: [...before.decorative, ...after.decorative],
        emptyAlt: after.emptyAlt ?? before.emptyAlt,
    };
}
function createVerdicts({ rules, allow, decorative, emptyAlt }) {
    const isFine = matchWords(allow);
    const decorates = matchSome(decorative);
    return {
        view(image, path) {
            if (image.alt.kind !== 'empty')
                return image;
            if (decorative.length > 0 && namesOf(image, path).some(decorates)) {
                // The glob turns empty brackets into a decision; an empty `alt` is one already, or a role conflict overrules it.
                return image.emptyIsDecision ? image : { ...image, ...decoration };
            }
            return emptyAlt === 'missing' && image.decorative ? { ...image, ...noDecoration } : image;
        },
        isAsked: (rule) => rules[rule] !== 'off',
        settle(image, findings) {
            if (findings.length === 0 || (isWritten(image) && isFine(image.name ?? '')))
                return [];
            return findings
                .flatMap((finding) => settled(finding, rules[finding.rule]))
                .map((finding) => (emptyAlt === 'missing' && image.alt.kind === 'empty' ? explained(finding) : finding))
                .toSorted(rule/* bySeverity */.N);
        },
    };
}
const decoration = { decorative: true, markedDecorative: true };
const noDecoration = { decorative: false, markedDecorative: false };
/** A text that no parser reads as an image must be reported even if its words are good. */
function isWritten({ name, fault }) {
    return name !== undefined && fault === undefined;
}
function settled(finding, setting) {
    if (setting === 'off')
        return [];
    return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}
/** The message of the rule offers an empty `alt` as a fix, which it is not under this policy. */
function explained(finding) {
    if (finding.rule !== 'missing-alt')
        return finding;
    return {
        ...finding,
        message: 'The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file.',
    };
}
/** Like {@link matchGlobs}, but a list without a positive glob matches nothing. */
function matchSome(globs) {
    return globs.some((glob) => !glob.startsWith('!')) ? (0,lib_globs/* matchGlobs */.jv)(globs) : () => false;
}
/** The names that a glob can match: the address as it is written, and its possible paths in the repository. */
function namesOf({ src }, path) {
    return [src.replace(/[?#].*$/s, ''), ...(0,candidates/* candidates */.Xi)(src, path)];
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ fixedText),
  Z8: () => (/* binding */ offeredEdits),
  ZA: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js + 7 modules
var formats = __webpack_require__(6773);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(6365);
;// CONCATENATED MODULE: ./build/review/proof.js




/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text.
 *
 * @param read reads an edited text, or throws where that cannot be read
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 */
function createProof({ text, encoding, path = '' }, before, read) {
    return (edits) => {
        if (!edits.every(({ edit, image }) => isInside(edit.span, image.span)))
            return false;
        const all = edits.map(({ edit }) => edit);
        const edited = (0,text_edits/* applyEdits */.c)(text, all);
        const after = isWithinSize(edited, encoding, path) ? readAgain(edited, read) : undefined;
        if (after === undefined)
            return false;
        const places = (0,text_edits/* editedSpans */.j)(all);
        const was = edits.map(({ image, index, silences, edit }) => ({ image, index, silences, span: edit.span }));
        const is = was.map((change, at) => ({ ...change, span: places[at] ?? change.span }));
        return (placesOf(before.images, was) === placesOf(after.images, is) &&
            edits.every((edit) => hasAlt(after.images[edit.index], edit)) &&
            before.without(was) === after.without(is));
    };
}
function isInside(inner, outer) {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text, encoding, path) {
    const bytes = (0,text_encoding/* encodeText */.wx)(text, encoding)?.length;
    return bytes !== undefined && (0,decode_document/* tooLarge */.g$)(bytes, path) === undefined;
}
/** Undefined where no parser gets through the text. */
function readAgain(text, read) {
    try {
        return read(text);
    }
    catch {
        return undefined;
    }
}
/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return JSON.stringify(images.map(({ span, src, title, width, height }) => [
        holes.at(span.start),
        holes.at(span.end),
        src,
        title,
        width,
        height,
    ]));
}
function hasAlt(now, { image, alt, silences }) {
    if (now === undefined)
        return false;
    if (silences)
        return now.decorative && now.name === undefined;
    const isHeard = now.name === alt || (now.decorative && image.decorative);
    return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}

;// CONCATENATED MODULE: ./build/review/suggest.js






/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document
 */
async function suggest(document, images, { components, frontMatter = {}, offersProposals }) {
    const { text, path, encoding } = document;
    const canWrite = (words) => (0,text_encoding/* encodeText */.wx)(words, encoding) !== undefined;
    if (images.every((reviewed) => wordsFor(reviewed) === undefined) || !canWrite(text))
        return { made: new Map(), notes: [] };
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text, frontMatter });
    const drafts = images
        .flatMap((reviewed, index) => draftEdit(reviewed, index, text, format) ?? [])
        .filter(({ edit }) => canWrite(edit.text));
    const outcome = (0,parse/* withinLimits */.oA)(() => {
        const isSafe = createProof(document, format.outline(text, components), (edited) => format.outline(edited, components));
        return proved(drafts, Math.max(3, mostReread / text.length), isSafe);
    });
    if ('reason' in outcome) {
        return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
    }
    const made = outcome.result.map(({ reviewed, words, edit }) => {
        const offered = words.source === 'caption' || offersProposals;
        return [reviewed, { ...words, offered, edit, replacement: replacementOf(reviewed, edit) }];
    });
    return { made: new Map(made), notes: [] };
}
function wordsFor(reviewed) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source };
    if (draft?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(draft.language, (0,language/* languageOf */.eX)(reviewed)))
        return undefined;
    return { alt: draft.text, source: 'caption' };
}
function draftEdit(reviewed, index, text, format) {
    const words = wordsFor(reviewed);
    if (words === undefined)
        return undefined;
    const { image } = reviewed;
    const { alt } = words;
    const silences = words.source === 'decorative';
    const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
    // What is there already does not become better when it is written again.
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { reviewed, words, image, index, silences, alt, edit };
}
/** The construct after the edit, which is inside it. */
function replacementOf({ source, image }, { span, text }) {
    const { start } = image.span;
    return (0,text_edits/* applyEdits */.c)(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
function proved(drafts, mostReadings, isSafe) {
    let left = mostReadings;
    function safeOf(some) {
        if (some.length === 0 || left < 1)
            return [];
        left -= 1;
        if (isSafe(some))
            return some;
        const half = Math.ceil(some.length / 2);
        return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
    }
    return safeOf(withoutOverlaps(drafts));
}
/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;
/** Edits that do not overlap: of two that do, the first. */
function withoutOverlaps(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        if (draft.edit.span.start >= (kept.at(-1)?.edit.span.end ?? 0))
            kept.push(draft);
    }
    return kept;
}
/** The edits of all offered suggestions of a document, in order. */
function offeredEdits(document, images) {
    return images
        .filter((reviewed) => reviewed.document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []))
        .toSorted((a, b) => a.span.start - b.span.start);
}
/** The text of a document with all its offered suggestions. */
function fixedText(document, images) {
    return (0,text_edits/* applyEdits */.c)(document.text, offeredEdits(document, images));
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
function totalsOf(documents, all, ignored) {
    const images = all.filter(({ inScope }) => inScope);
    const count = (status) => images.filter((image) => image.status === status).length;
    const [ok, decorative, missing, weak, unknown] = [
        count('ok'),
        count('decorative'),
        count('missing'),
        count('weak'),
        count('unknown'),
    ];
    const known = ok + decorative + missing + weak;
    // Rounded down, so that 100 % means that nothing is left.
    const coverage = known === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / known) / 10;
    return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}


/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ unreadReasons),
/* harmony export */   jH: () => (/* binding */ unreadFiles),
/* harmony export */   l4: () => (/* binding */ unreadKey)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);

/** The name of a file in a baseline that could not be read: it is accepted until its bytes change. */
function unreadKey(file, hash) {
    return `unread | ${file} | ${hash}`;
}
/** Every file once, by path, with the decision of the baseline. A file whose bytes are unknown cannot be accepted. */
function unreadFiles(skipped, baseline) {
    const files = new Map(skipped.map((one) => [one.file, one]));
    const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    return sorted.map((one) => {
        const isAccepted = one.hash !== undefined && baseline?.has(unreadKey(one.file, one.hash)) === true;
        return isAccepted ? { ...one, accepted: true } : one;
    });
}
/** Why files that could not be read fail the gate; empty when they do not. Without this, a text that stops a parser would pass every check. */
function unreadReasons(files, { failOn, unread }) {
    const number = files.filter(({ accepted }) => accepted !== true).length;
    if (number === 0 || unread === 'warn' || failOn === 'never')
        return [];
    return [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, 'file')} could not be read`];
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L2: () => (/* binding */ findUnmatched),
  UZ: () => (/* binding */ leftOutNote),
  A3: () => (/* binding */ reasonOf),
  cj: () => (/* binding */ sentencesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/text/left-out.js
var left_out = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(1355);
;// CONCATENATED MODULE: ./build/lib/nearest.js
/** Longer texts are no slips of a pen, and comparing them costs the product of their lengths. */
const longest = 200;
/**
 * The candidates that `text` may be a slip of, nearest first; itself is not among them. A third of its letters may differ, and case
 * counts for little.
 */
function nearest(text, candidates) {
    if (text.length > longest)
        return [];
    const most = Math.max(1, Math.floor(text.length / 3));
    const near = [];
    for (const candidate of new Set(candidates)) {
        if (candidate === text || Math.abs(candidate.length - text.length) > most)
            continue;
        const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
        if (distance <= most)
            near.push({ candidate, distance });
    }
    // The sort keeps the order of those that are equally near.
    return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}
/** How many letters have to be put in, left out, replaced, or swapped with the next one (optimal string alignment). */
function editDistance(a, b) {
    let earlier = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        [earlier, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/sources/near-path.js


/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 };
/** The document, or the folder with some, that a path to nothing was probably meant for. */
function nearestPath(path, documents) {
    const plain = tidy(path).replace(/\/$/, '');
    const places = [...foldersWith(documents), ...documents];
    // With the right name in the wrong folder, or with a slip in it.
    const name = (place) => place.slice(place.lastIndexOf('/') + 1);
    const [near] = nearest(plain, places);
    const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
    return near ?? same[0] ?? nearest(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];
    function placeCalled(one) {
        return places.filter((place) => name(place) === one);
    }
}
/** The pattern with a match that one without was probably meant for. */
function nearestPattern(pattern, documents) {
    const hasMatch = (glob) => documents.some((0,globs/* matchGlobs */.jv)([glob]));
    const plain = tidy(pattern);
    const spelled = () => respelled(plain, documents).flatMap(widened);
    return [...widened(plain), ...spelled()].find((glob) => glob !== pattern && hasMatch(glob));
}
/** Where the documents are, by the first folder of their paths, most of them first. */
function whereabouts(documents) {
    const counts = new Map();
    for (const path of documents) {
        const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const folders = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
    const rest = folders.length - 3;
    const names = rest > 0 ? [...folders.slice(0, 3), `${rest} more`] : folders;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** As other systems and tools write a path: with backslashes, from the root of the repository. */
function tidy(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}
/** A pattern, and what was meant when a folder stands for the files in it, or one level for all. */
function widened(pattern) {
    const parts = pattern.split('/');
    const folder = parts.slice(0, parts.findLastIndex((part) => !/^\**$/.test(part)) + 1).join('/');
    const deep = pattern.replace(/(^|\/)([^/]*)$/, '$1**/$2');
    return [pattern, ...(folder === '' ? [] : [`${folder}/**`]), deep, `**/${pattern}`];
}
/** The pattern with the names and endings that there are in the place of those that are like them. */
function respelled(pattern, documents) {
    const names = new Set(documents.flatMap((path) => path.split('/')));
    const endings = new Set(documents.map((path) => path.slice(path.lastIndexOf('.'))));
    const spellings = (part) => {
        if (part === '' || names.has(part) || /[{}()[\]!]/.test(part))
            return [part];
        const dot = part.lastIndexOf('.');
        const [start, ending] = [part.slice(0, dot), part.slice(dot)];
        if (/[*?]/.test(start) && /^\.\w+$/.test(ending))
            return [
                part,
                ...nearest(ending, endings)
                    .slice(0, most.spellings)
                    .map((one) => start + one),
            ];
        return /[*?]/.test(part) ? [part] : [part, ...nearest(part, names).slice(0, most.spellings)];
    };
    return pattern
        .split('/')
        .reduce((all, part, index) => all
        .flatMap((start) => spellings(part).map((one) => (index === 0 ? one : `${start}/${one}`)))
        .slice(0, most.patterns), ['']);
}
function foldersWith(documents) {
    const folders = new Set();
    for (const path of documents) {
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end));
    }
    return [...folders];
}

;// CONCATENATED MODULE: ./build/sources/unmatched.js






/** Paths that are listed one by one. */
const mostListed = 10;
async function findUnmatched(scan) {
    const { folders, missing, patterns, documents, formatFor } = scan;
    // Files that are named one by one are read whatever the patterns say.
    const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some((0,globs/* matchGlobs */.jv)([one])));
    const isEmpty = folders.length > 0 && scan.included === 0;
    if (idle.length + missing.length === 0 && !isEmpty)
        return { unmatched: [], notes: [] };
    const files = await scan.allFiles();
    const around = files.filter(formatFor);
    // A pattern can be meant for another folder than those of this run.
    const dead = idle.filter((one) => !around.some((0,globs/* matchGlobs */.jv)([one])));
    const unread = dead.flatMap((pattern) => {
        const file = files.find((0,globs/* matchGlobs */.jv)([pattern]));
        return file === undefined ? [] : [{ pattern, file }];
    });
    const typos = dead.filter((one) => !unread.some(({ pattern }) => pattern === one));
    const unmatched = [
        ...listed(missing).map((path) => missingPath(path, around)),
        ...beyond(missing),
        ...(await Promise.all(typos.map((pattern) => deadPattern(pattern, around, scan)))),
    ];
    return {
        unmatched: unmatched.length > 0 || !isEmpty ? unmatched : [nothingFound(scan, files, around)],
        notes: unread.map(({ pattern, file }) => `The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`),
    };
}
/** `There is no file or folder dcos. Did you mean docs?`, in two parts. */
function sentencesOf({ problem, remedy }) {
    return [`${capital(problem)}.`, remedy.endsWith('?') ? capital(remedy) : `${capital(remedy)}.`];
}
/** Why the gate fails, in a list of reasons. */
function reasonOf({ problem, remedy }) {
    return `${problem} (${remedy})`;
}
/** The note for files that were named and are not read. */
function leftOutNote(paths) {
    if (paths.length === 0)
        return [];
    const files = (0,count/* count */.U)(paths.length, 'file was', 'files were');
    return [
        `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${(0,first_of/* firstOf */.K)(paths, 3, (path) => path).join(', ')}.`,
    ];
}
function capital(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function including(patterns) {
    return [...new Set(patterns)].filter((pattern) => !pattern.startsWith('!'));
}
function listed(paths) {
    return paths.slice(0, mostListed);
}
function beyond(paths) {
    const rest = paths.length - mostListed;
    if (rest <= 0)
        return [];
    return [
        {
            kind: 'path',
            problem: `${(0,count/* count */.U)(rest, 'more path leads', 'more paths lead')} to nothing`,
            remedy: 'check how the list of paths is made',
        },
    ];
}
function missingPath(path, documents) {
    const near = nearestPath(path, documents);
    const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
    return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}
async function deadPattern(pattern, documents, scan) {
    const [folder = '.'] = (0,globs/* foldersOf */.pd)([pattern]);
    // Not outside of what is scanned: the pattern may come from a stranger's file.
    const isInside = folder !== '.' && !external_node_path_.posix.isAbsolute(folder) && !folder.split('/').includes('..');
    const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
    if (ignored?.filter(scan.formatFor).some((0,globs/* matchGlobs */.jv)([pattern]))) {
        const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
        return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
    }
    const near = nearestPattern(pattern, documents);
    const remedy = near === undefined ? placesOf(documents) : didYouMean(near);
    return { kind: 'pattern', problem: `the pattern ${pattern} of paths matches no document`, remedy };
}
function nothingFound(scan, files, around) {
    const where = scan.folders.includes('.') ? '' : ` in ${scan.folders.join(', ')}`;
    const count = scan.documents.length;
    if (count > 0) {
        const all = count === 1 ? 'the only document' : `all ${count} documents`;
        return { kind: 'everything', problem: `paths leaves out ${all}${where}`, remedy: 'check its patterns' };
    }
    const near = where === '' ? undefined : scan.folders.flatMap((folder) => nearestPath(folder, around) ?? [])[0];
    const remedy = near === undefined ? placesOf(around, files, scan.leftOut) : didYouMean(near);
    return { kind: 'everything', problem: `no document was found${where}`, remedy };
}
function didYouMean(near) {
    return `did you mean ${near}?`;
}
function placesOf(documents, files = [], leftOut = []) {
    if (documents.length > 0)
        return `there are documents in ${whereabouts(documents)}`;
    if (leftOut.length > 0)
        return `no format reads what is here: ${(0,left_out/* leftOutFiles */.RD)(leftOut)}`;
    return files.length > 0
        ? 'no file here has a format that is read, such as Markdown or HTML'
        : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ decodeDocument),
  v9: () => (/* binding */ maxBytesOf),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: maxDocumentBytes, maxNotebookBytes

// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/text/declared-encoding.js

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const page = withoutComments(withoutFrontMatter(head)).trimStart().toLowerCase();
    if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))
        return undefined;
    const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
    const label = labels.find((one) => one !== undefined);
    return label === undefined ? undefined : (0,text_encoding/* encodingOf */.P$)(label);
}
function withoutFrontMatter(head) {
    const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^---\r?\n/.test(text))
        return text;
    const end = text.indexOf('\n---', 3);
    return end === -1 ? '' : text.slice(end + 4);
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}
/** What the tags of a name contain. */
function tags(page, open) {
    return page
        .split(open)
        .slice(1)
        .map((part) => part.split('>', 1)[0] ?? '');
}
function xmlLabel(page) {
    return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}
function labelAfter(tag, name) {
    const at = tag.indexOf(name);
    return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/text/decode-document.js




/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Notebooks are large by the pictures in them, which no parser reads; the Markdown in them has the limit of any document. */
const maxNotebookBytes = 32 * 1024 * 1024;
/** The size in bytes up to which the document at `path` is read. */
function maxBytesOf(path) {
    return /\.ipynb$/i.test(path) ? maxNotebookBytes : maxDocumentBytes;
}
/** Why the document of `bytes` at `path` is not read, or undefined when its size is fine. */
function tooLarge(bytes, path) {
    const most = maxBytesOf(path);
    if (bytes <= most)
        return undefined;
    const remedy = most === maxDocumentBytes ? 'Split it' : 'Clear the outputs of its cells';
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedy}, or exclude it with paths.`;
}
/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
function decodeDocument(bytes) {
    const decoded = decode(bytes);
    return 'reason' in decoded ? { ...decoded, hash: (0,git_hash/* gitHash */.X)(bytes) } : decoded;
}
function decode(bytes) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return { reason: pointer };
    const marked = markedUtf16(bytes);
    if (marked !== undefined)
        return strictly(bytes, marked);
    if (isUnmarkedUtf16(bytes))
        return { reason: unmarked };
    const text = (0,text_encoding/* decodeStrictly */.pU)(bytes, 'utf-8');
    if (text === undefined)
        return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
    const isAscii = text.length === bytes.length;
    // Where every character is ASCII, the encoding decides only what an edit would write.
    const declared = isAscii ? declaredEncoding(bytes) : undefined;
    return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}
const pointer = 'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked = 'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText = 'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';
function markedUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function strictly(bytes, encoding) {
    // The mark of UTF-32 begins like that of UTF-16.
    const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
    const text = isUtf32 ? undefined : (0,text_encoding/* decodeStrictly */.pU)(bytes, encoding);
    return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}
/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes) {
    if (!bytes.includes(0))
        return false;
    for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
        const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
        run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
        if (run === 4)
            return true;
    }
    return false;
}
function isPrintable(byte) {
    return byte >= 0x20 && byte < 0x7f;
}
/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes) {
    return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}
function decodeLegacy(bytes) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined && declared !== 'utf-8')
        return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, declared), encoding: declared };
    const lenient = (0,text_encoding/* decodeAs */.Lc)(bytes, 'utf-8');
    const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
    if (isDamaged)
        return { text: lenient, encoding: text_encoding/* damagedUtf8 */.bO };
    return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, text_encoding/* latin1 */.Wy), encoding: text_encoding/* latin1 */.Wy };
}
/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient) {
    const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
    return beyondAscii.length >= 2 * damaged;
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pictureMark),
/* harmony export */   r: () => (/* binding */ wordsMark)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5862);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3658);


/** A short name for the words of a draft: equal for texts that say the same. It shows nothing of them. */
function wordsMark(text) {
    return mark((0,_same_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenWords */ .i)(text) || text);
}
/** A short name for a picture. @param digest of its bytes */
function pictureMark(digest) {
    return mark(digest);
}
function mark(text) {
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bO: () => (/* binding */ damagedUtf8),
  Lc: () => (/* binding */ decodeAs),
  pU: () => (/* binding */ decodeStrictly),
  wx: () => (/* binding */ encodeText),
  P$: () => (/* binding */ encodingOf),
  Wy: () => (/* binding */ latin1)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/text/windows-1252.js
/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}
/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
function encodeWindows1252(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const byte = byteOf(text.charCodeAt(at));
        if (byte === undefined)
            return undefined;
        bytes[at] = byte;
    }
    return bytes;
}
function byteOf(code) {
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return code;
    const index = high.indexOf(String.fromCharCode(code));
    return index === -1 ? undefined : 0x80 + index;
}
/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

;// CONCATENATED MODULE: ./build/text/encoding.js


/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
const damagedUtf8 = 'damaged UTF-8';
/** Latin-1, which browsers read as this superset of it. */
const latin1 = 'windows-1252';
/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
function encodeText(text, encoding) {
    if (encoding === undefined)
        return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    if (encoding === latin1)
        return encodeWindows1252(text);
    return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}
/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
function decodeAs(bytes, encoding) {
    return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** The same; undefined when a byte does not belong there. */
function decodeStrictly(bytes, encoding) {
    // Ten times as quick as the decoder.
    if (encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) ? asBuffer(bytes).toString((0,external_node_buffer_.isAscii)(bytes) ? 'latin1' : 'utf8') : undefined;
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function asBuffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
function encodingOf(label) {
    try {
        const { encoding } = new TextDecoder(label.toLowerCase());
        if (encoding === 'iso-2022-jp')
            return undefined;
        // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return undefined;
    }
}
/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;
function encodeOneByteEach(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    bytes.delete('\uFFFD');
    const codes = text.split('').map((character) => bytes.get(character));
    return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
}


/***/ }),

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ leftOutFiles),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
function leftOutFiles(leftOut) {
    const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, `${ending} file`));
    const rest = leftOut.length - shown.length;
    const parts = rest > 0 ? [...shown, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, 'more ending')] : shown;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
const mostEndings = 5;
/** The number of files. */
function leftOutCount(leftOut) {
    return leftOut.reduce((sum, { files }) => sum + files, 0);
}
/** `619 .rst files were left out, because no format reads them.` */
function leftOutSentence(leftOut) {
    const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
    return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoDraft)
/* harmony export */ });
/** Why there is no draft, in a sentence. */
function whyNoDraft(draft) {
    return 'reason' in draft ? draft.reason : reasons[draft.status];
}
const reasons = {
    stopped: 'The run was stopped before the draft was ready.',
    commented: 'The review already has a comment on it.',
    functional: 'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
};


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


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wu: () => (/* binding */ fixedBy),
  nb: () => (/* binding */ isAdvice),
  e: () => (/* reexport */ isAloneInText),
  Nd: () => (/* binding */ isRule),
  Ae: () => (/* reexport */ repeatedAlt),
  aO: () => (/* binding */ rules),
  xG: () => (/* binding */ runRules)
});

;// CONCATENATED MODULE: ./build/rules/shared/quote.js
/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
function quote(text) {
    const plain = text
        .slice(0, 400)
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(?!\u200d)\p{Cf}/gu, '');
    const characters = Array.from(plain.trim());
    return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/rules/shared/absence.js
/** Why a screen reader has nothing to say for `image`; undefined where it has something to say, should say nothing, or where the source does not show it. */
function absence(image) {
    const { alt, context, decorative, emptyIsDecision, fault, name, namedByCaption } = image;
    if (namedByCaption === true)
        return 'missing';
    if (fault !== undefined || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name)))
        return undefined;
    // Decoration does not count here: the link stays and can be reached, but has no name (WCAG F89).
    if (context.control !== undefined && isBlank(context.control.otherText))
        return 'in-control';
    if (decorative)
        return undefined;
    if (alt.kind === 'text')
        return 'blank';
    // An empty `alt` that was meant as a decision and does not make the image decorative is overruled (role conflict), so it counts as missing.
    return alt.kind === 'empty' && !emptyIsDecision ? 'empty' : 'missing';
}
/** Whether a screen reader speaks nothing of `text`: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
function isBlank(text) {
    return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(text);
}

;// CONCATENATED MODULE: ./build/rules/shared/spoken.js

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to check: an expression, decoration, no name.
 * A caption that only fills the place of a missing text is judged as that. The name and not the alt: where an `aria-label` replaces the alt, the alt is never spoken.
 */
function spoken({ alt, decorative, name, namedByCaption }) {
    if (name === undefined || namedByCaption === true || decorative || alt.kind === 'dynamic' || isBlank(name))
        return undefined;
    return name;
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/rules/adjacent-duplicate-link.js



/** A linked picture and the text link beside it have the same words and the same target. */
const adjacentDuplicateLink = {
    id: 'adjacent-duplicate-link',
    severity: 'warning',
    summary: 'A linked image and the link beside it have the same words and the same target.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,same_words/* sameWords */.M)(text, image.context.adjacentLinkText))
            return undefined;
        return `The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`;
    },
};

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(8968);
;// CONCATENATED MODULE: ./build/rules/words/ar.js
/** Arabic: the article is part of the word, and prepositions stick to the next one. */
const ar = {
    articles: 'هذه, هذا, هذه هي',
    pictures: 'صورة, صور, الصورة, الصور, صورة فوتوغرافية, ملف صورة',
    kinds: `
    لقطة شاشة, لقطة الشاشة, لقطات شاشة, لقطة للشاشة, صورة الشاشة, صورة شاشة, شاشة, الشاشة, أيقونة,
    ايقونة, رمز, شعار, الشعار, شعار الشركة, لوغو, لوجو, لافتة, بانر, غلاف, صورة الغلاف, صورة بارزة,
    الصورة البارزة, الصورة الرئيسية, صورة رئيسية, خلفية, صورة الخلفية, صورة خلفية, صورة مصغرة, معاينة,
    صورة رمزية, صورة شخصية, صورة الملف الشخصي, صورة المنتج, رسم, رسم توضيحي, رسمة, لوحة, شكل,
    رسم بياني, مخطط, مخطط بياني, مخطط انسيابي, إنفوجرافيك, إنفوغرافيك, خريطة, الخريطة, رسوم متحركة,
    مثال, صورة توضيحية, فاصل`,
    placeholders: `
    نص بديل, النص البديل, نص بديل هنا, النص البديل للصورة, نص بديل للصورة, وصف الصورة, وصف للصورة,
    وصف صورة, أضف وصفا, أضف وصفا للصورة, أدخل وصف الصورة, أدخل وصف الصورة هنا, أضف نصا بديلا, بدون وصف,
    لا يوجد وصف, لا يوجد نص بديل, أدرج صورة, إدراج صورة, صورة هنا, ضع الصورة هنا, نص هنا, النص هنا,
    عنوان الصورة, اسم الصورة, تعليق الصورة, بدون عنوان, بلا عنوان, بدون اسم, قيد الإنجاز, عنصر نائب,
    صورة مؤقتة, صورة زخرفية, صورة تزيينية, زخرفية, صورة تجريبية`,
    openings: `
    صورة ل..., صورة تظهر, صورة توضح, صورة تبين, صورة تعرض, الصورة تظهر, الصورة توضح, تظهر الصورة,
    توضح الصورة, صورة من, صورة فوتوغرافية ل...`,
    credits: 'مصدر الصورة, حقوق الصورة',
    captions: 'الشكل, شكل, الصورة, صورة, الرسم, رسم, المخطط, مخطط, الخريطة, خريطة, الجدول, جدول, مثال',
    screenshots: 'لقطة شاشة, لقطة الشاشة, تسجيل الشاشة, صورة, بدون عنوان',
    joints: 'في, ص, م, نسخة',
};

;// CONCATENATED MODULE: ./build/rules/words/cs.js
/** Czech: no articles; the noun for a picture comes first and takes a genitive. */
const cs = {
    articles: 'ten, ta, to, tento, tato, náš, naše, můj, moje',
    pictures: `
    obrázek, obrázky, obraz, obrazy, fotka, fotky, foto, fotografie, snímek, snímky, soubor obrázku`,
    kinds: `
    snímek obrazovky, snímky obrazovky, snímek obrazovky aplikace, otisk obrazovky, obrazovka, ikona,
    ikony, ikonka, logo, logo firmy, logotyp, banner, obálka, titulní obrázek, úvodní obrázek,
    hlavní obrázek, náhledový obrázek, pozadí, obrázek pozadí, tapeta, miniatura, náhled, avatar,
    profilový obrázek, profilová fotka, portrét, ilustrace, ilustrační obrázek, ilustrační foto,
    kresba, skica, náčrt, malba, graf, diagram, schéma, vývojový diagram, infografika, mapa, animace,
    příklad, ukázka, ukázkový obrázek, grafika, oddělovač`,
    placeholders: `
    alternativní text, alternativní popis, alternativní text zde, náhradní text, popis obrázku,
    popisek obrázku, popis fotografie, popište obrázek, přidat popis, přidejte popis, vložte popis,
    bez popisu, žádný popis, chybí popis, vložit obrázek, vložte obrázek, sem vložte obrázek,
    zde obrázek, text zde, váš text zde, název obrázku, titulek obrázku, bez názvu, bez titulku,
    nepojmenovaný, doplnit, bude doplněno, k doplnění, zástupný text, zástupný obrázek,
    dekorativní obrázek, dekorativní, testovací obrázek`,
    openings: `
    obrázek zobrazující, obrázek ukazuje, obrázek znázorňující, fotografie zobrazující,
    fotka zobrazující, na obrázku je, na obrázku jsou, na obrázku, na fotografii je, na fotografii,
    na snímku je`,
    credits: 'zdroj obrázku, zdroj fotografie, zdroj foto, autor fotografie',
    captions: 'obrázek, obr, ilustrace, foto, graf, schéma, mapa, tabulka, tab, výpis, příklad',
    screenshots: `
    snímek obrazovky, záznam obrazovky, nahrávka obrazovky, obrázek, fotka, fotografie, snímek,
    bez názvu`,
    joints: 'v, ve, z, kopie, dop, odp',
};

;// CONCATENATED MODULE: ./build/rules/words/da.js
/** Danish. */
const da = {
    articles: 'en, et, den, det, denne, dette, vores, min, mit',
    pictures: 'billede, billeder, billedet, foto, fotos, fotografi, fotografier, billedfil',
    kinds: `
    skærmbillede, skærmbilleder, skærmdump, skærmklip, skærmfoto, skærm, ikon, ikoner, logo, firmalogo,
    virksomhedslogo, banner, forside, forsidebillede, coverbillede, topbillede, hovedbillede, baggrund,
    baggrundsbillede, miniature, miniaturebillede, forhåndsvisning, avatar, profilbillede, portræt,
    illustration, tegning, skitse, maleri, figur, diagram, rutediagram, graf, infografik, landkort,
    animation, eksempel, eksempelbillede, billede af, foto af, skærmbillede af, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, billedbeskrivelse,
    beskrivelse af billedet, beskriv billedet, ingen beskrivelse, tilføj beskrivelse,
    tilføj alternativ tekst, indsæt billede, indsæt beskrivelse, billede her, dit billede her,
    tekst her, din tekst her, billedtekst, billedtekst her, billedtitel, billednavn, unavngivet,
    uden titel, uden navn, skal udfyldes, pladsholder, pladsholderbillede, dekorativt billede,
    dekorativ, testbillede`,
    openings: `
    billede af, billede med, billede der viser, billedet viser, foto af, foto der viser, fotografi af`,
    credits: 'billedkilde, fotokilde, fotokredit',
    captions: 'figur, fig, billede, foto, diagram, kort, tabel, eksempel',
    screenshots: 'skærmbillede, skærmdump, skærmklip, skærmoptagelse, billede, foto, unavngivet',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/de.js
/** German. */
const de = {
    articles: 'ein, eine, einen, das, der, die, dieses, diese, unser, mein, dein, ihr',
    pictures: 'bild, bilder, foto, fotos, photo, fotografie, fotografien, abbildung, abbildungen, abb, bilddatei',
    kinds: `
    bildschirmfoto, bildschirmfotos, screenshot, bildschirmaufnahme, bildschirmabzug, bildschirmansicht,
    bildschirm, piktogramm, logo, firmenlogo, banner, titelbild, kopfbild, headerbild, beitragsbild,
    vorschaubild, vorschau, miniaturbild, hintergrund, hintergrundbild, profilbild, profilfoto, porträt,
    produktbild, beispielbild, symbolbild, illustration, zeichnung, skizze, gemälde, grafik, graphik,
    infografik, diagramm, schaubild, karte, landkarte, animation, beispiel, bild von, foto von,
    trennlinie`,
    placeholders: `
    alternativtext, alternativer text, alt text, bildbeschreibung, bildbeschreibung hier einfügen,
    beschreibung des bildes, beschreibung einfügen, hier beschreibung einfügen, hier alternativtext einfügen,
    alternativtext einfügen, kein alternativtext, keine beschreibung, platzhalter, platzhalterbild,
    bildtitel, bildname, bildunterschrift, bildtext, bild einfügen, hier bild einfügen, bild hier,
    dein text hier, ihr text hier, text hier, unbenannt, ohne titel, kein titel, kein name, dekoratives bild,
    dekorativ, wird ergänzt, noch zu ergänzen, testbild`,
    openings: `
    bild von, bild vom, bild eines, bild einer, bild des, bild der, bild mit, bild zeigt, foto von, foto vom,
    foto eines, foto einer, foto des, foto der, foto zeigt, abbildung von, abbildung eines, abbildung einer,
    abbildung des, abbildung der, abbildung zeigt`,
    credits: 'bildquelle, bildnachweis, fotonachweis, bildrechte, fotoquelle, bild quelle, foto quelle',
    captions: 'abbildung, abb, bild, foto, grafik, diagramm, schema, karte, tabelle, tab, listing, beispiel',
    screenshots: 'bildschirmfoto, bildschirmaufnahme, bild, foto, unbenannt',
    joints: 'um, vom, uhr, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/el.js
/** Greek. */
const el = {
    articles: 'ένα, μια, μία, το, η, ο, αυτή η, αυτό το, μας',
    pictures: 'εικόνα, εικόνες, η εικόνα, φωτογραφία, φωτογραφίες, φωτό, αρχείο εικόνας',
    kinds: `
    στιγμιότυπο οθόνης, στιγμιότυπα οθόνης, στιγμιότυπο, οθόνη, εικονίδιο, εικονίδια, λογότυπο,
    λογότυπο εταιρείας, σήμα, διαφημιστικό, εξώφυλλο, εικόνα εξωφύλλου, κύρια εικόνα, φόντο,
    εικόνα φόντου, μικρογραφία, προεπισκόπηση, εικόνα προφίλ, φωτογραφία προφίλ, πορτρέτο,
    εικονογράφηση, σχέδιο, σκίτσο, πίνακας ζωγραφικής, σχήμα, γράφημα, διάγραμμα, διάγραμμα ροής,
    χάρτης, κινούμενη εικόνα, παράδειγμα, εικόνα παραδείγματος`,
    placeholders: `
    εναλλακτικό κείμενο, εναλλακτικό κείμενο εδώ, περιγραφή εικόνας, περιγραφή της εικόνας,
    περιγράψτε την εικόνα, προσθήκη περιγραφής, προσθέστε περιγραφή, εισαγάγετε περιγραφή,
    χωρίς περιγραφή, καμία περιγραφή, εισαγωγή εικόνας, εικόνα εδώ, κείμενο εδώ, το κείμενό σας εδώ,
    τίτλος εικόνας, όνομα εικόνας, λεζάντα, λεζάντα εικόνας, χωρίς τίτλο, χωρίς όνομα, ανώνυμο,
    προς συμπλήρωση, σύμβολο κράτησης θέσης, διακοσμητική εικόνα, διακοσμητικό, δοκιμαστική εικόνα`,
    openings: `
    εικόνα που δείχνει, εικόνα που απεικονίζει, εικόνα με, εικόνα του, εικόνα της, εικόνα ενός,
    εικόνα μιας, η εικόνα δείχνει, στην εικόνα, φωτογραφία του, φωτογραφία της, φωτογραφία που δείχνει,
    φωτογραφία ενός, φωτογραφία μιας`,
    credits: 'πηγή εικόνας, πηγή φωτογραφίας',
    captions: 'εικόνα, εικ, σχήμα, φωτογραφία, γράφημα, διάγραμμα, χάρτης, πίνακας, παράδειγμα',
    screenshots: 'στιγμιότυπο οθόνης, στιγμιότυπο, εγγραφή οθόνης, εικόνα, φωτογραφία, χωρίς τίτλο',
    joints: 'στις, π, μ, πμ, μμ, αντίγραφο',
};

;// CONCATENATED MODULE: ./build/rules/words/en.js
/** English; applies to pages of every language. */
const en = {
    articles: 'a, an, the, this, that, my, our, your, this is a, this is an',
    pictures: `
    image, images, img, imgs, photo, photos, photograph, photographs, foto, picture, pictures, pic, pics,
    pict, image file, picture file`,
    kinds: `
    screenshot, screenshots, screen shot, screen shots, screencap, screen capture, screen grab, screengrab,
    screencast, screen cast, screen recording, screen, snapshot, capture, app screenshot,
    application screenshot, product screenshot, demo screenshot, example screenshot, icon, icons, icon image,
    app icon, svg icon, emoji, glyph, badge, bullet, logo, logos, logo image, image logo, company logo,
    brand logo, site logo, website logo, project logo, header logo, footer logo, logotype, logo light,
    logo dark, light logo, dark logo, banner, banner image, header image, hero, hero image, hero banner,
    cover, cover image, featured image, feature image, main image, intro image, article image, post image,
    blog image, blog post image, page image, product image, inline image, embedded image, background,
    background image, wallpaper, thumbnail, thumb, thumbnail image, preview, preview image, avatar,
    user avatar, profile picture, profile photo, profile image, profile pic, headshot, portrait, selfie,
    user photo, author photo, author image, stock photo, stock image, illustration, drawing, sketch,
    painting, artwork, art, clipart, clip art, cartoon, doodle, figure, fig, chart, graph, plot, diagram,
    flowchart, flow chart, schematic, infographic, map, graphic, graphics, visual, visualization,
    visualisation, render, rendering, mockup, wireframe, gif, animated gif, animation, video thumbnail, png,
    jpg, jpeg, svg, webp, png image, svg image, gif image, image png, image svg, image attachment,
    uploaded image, pasted image, example, sample, demo, demo gif, demo image, example image, sample image,
    gallery, gallery image, divider, separator, image of, picture of, photo of, screenshot of, diagram of,
    graphic of`,
    placeholders: `
    todo, to do, tbd, tba, tbc, to be done, to be added, to be defined, fixme, fix me, xxx, xxxx, change me,
    changeme, replace me, fill me in, alt, alt text, alttext, alt txt, alt tag, alt attribute, alt title,
    alt description, alt image, alt here, alt text here, alt text goes here, alt goes here, alternative text,
    alternate text, alternative text here, alternative description, image alt, image alt text, image alt text here, image alt text goes here, img alt, img alt text, image alt tag, alt text for image,
    alt text for the image, alternate text here, product name screen shot, product screenshot here, notion image, image from ios,
    image for post, post thumbnail, member photo, member image, team member photo, item image, click here, click me,
    describe this image, screenshot goes here, your screenshot here, video thumbnail here,
    picture alt, photo alt, image alternative text, text alternative, optional alt text, some alt text,
    add alt, add alt text, add alt text here, insert alt text, insert alt text here, enter alt text,
    enter alt text here, write alt text, write alt text here, your alt text, your alt text here, missing alt,
    missing alt text, no alt, no alt text, no alternative text, empty alt, needs alt text, image description,
    description of image, description of the image, description here, alt text todo, describe image,
    describe the image, describe image here, describe the image here, describe me, enter image description,
    enter image description here, image description here, picture description, image description goes here,
    add description, add a description, add description here, your description, insert description,
    insert description here, no description, no description available, description todo, image caption,
    image caption here, caption here, image title, image name, image text, image label, image here,
    image goes here, your image, your image here, insert image, insert image here, add image, add image here,
    add screenshot, add screenshot here, insert screenshot here, screenshot here, image placeholder,
    placeholder, placeholder image, placeholder text, placeholder icon, placeholder alt, photo placeholder,
    picture placeholder, picture here, photo here, logo here, your logo, your logo here, your text,
    your text here, text here, text goes here, some text, some text here, title here, dummy, dummy text,
    dummy image, dummy alt, test image, test alt, test alt text, testing 123, untitled, untitled image,
    untitled design, untitled diagram, unnamed, unnamed image, no name, no title, foo, foobar, foo bar, asdf, qwerty, lorem, lorem ipsum, lorem ipsum dolor sit amet, blah,
    spacer, spacer image, spacer gif, blank image, empty image, nbsp, imagealt, alt text 1, decorative,
    decorative image, decoration, image decorative, image not found, broken image`,
    openings: `
    image of, images of, image showing, image that shows, image shows, image depicting, image with,
    picture of, pictures of, picture showing, picture that shows, picture shows, picture depicting, photo of,
    photos of, photo showing, photo shows, photograph of, photograph showing, pic of, graphic of,
    graphic showing, graphic that shows, graphic shows`,
    endings: 'image, images, picture, pictures, photo, photos, photograph, graphic',
    terms: `
    docker, container, disk, disc, boot, system, base, vm, ami, iso, oci, golden, machine, backup,
    mirror, virtual, install, installer, recovery, firmware, raw, raster, vector, bitmap, binary, core,
    kernel, distroless, runtime, build, builder, parent, child, node, runner, custom, official, public,
    private, latest, tagged, nginx, ubuntu, alpine, debian, windows, linux, python, upload, uploading,
    add, insert, select, choose, change, edit, crop, rotate, resize, replace, remove, delete, save,
    share, view, pull, push, tag, export, import, generate, create, make, take, send, download, open,
    paste, copy, drag, drop, attach, browse, scan, set, use, show, hide, zoom, optimize, compress,
    convert, new, next, previous, source, input, output, original, target, result, social, big, bigger,
    whole, full, self, brand, profile, cover, hero, featured, passport, id, and, or, vs, versus, current, diff, no, an, a, the, of,
    per, to, in, with, from, for, on, by, your, my, motion, information, computer, before, after, x,
    mri, satellite, thermal, infrared, microscope, ultrasound, radar, group, family, team, wedding,
    aerial, historical, black, white, live, still, moving, responsive, lazy, inline, svg, png, jpeg,
    animated, 3d`,
    credits: `
    photo credit, photo credits, image credit, image credits, picture credit, image source, photo source,
    photo courtesy, image courtesy, photo courtesy of, image courtesy of, courtesy of, picture courtesy of`,
    captions: `
    figure, fig, table, listing, example, exhibit, plate, scheme, chart, diagram, graph, illustration,
    image, photo, picture, screenshot, map, algorithm`,
    screenshots: `
    screenshot, screen shot, screenshot from, screencast, screencast from, screen recording, screen capture,
    screencapture, cleanshot, clean shot, scr, simulator screenshot, simulator screen shot, capture, chatgpt image, gemini generated image, dall e, whatsapp image, signal,
    telegram image, pasted image, clipboard, webcam, snipaste, annotation, photo, image, img, picture, pic,
    scan, scanned image, untitled`,
    joints: 'at, from, am, pm, copy, t, z, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec',
};

;// CONCATENATED MODULE: ./build/rules/words/es.js
/** Spanish. */
const es = {
    articles: 'un, una, el, la, las, los, esta, este, nuestro, nuestra, mi, tu',
    pictures: 'imagen, imágenes, imagenes, foto, fotos, fotografía, fotografías, fotografia, archivo de imagen',
    kinds: `
    captura, capturas, captura de pantalla, capturas de pantalla, pantallazo, pantalla, icono, ícono, logo,
    logotipo, logo de la empresa, banner, portada, imagen de portada, imagen destacada, imagen principal,
    imagen de cabecera, fondo de pantalla, imagen de fondo, miniatura, vista previa, avatar, foto de perfil,
    imagen de perfil, retrato, ilustración, ilustracion, dibujo, boceto, pintura, figura, gráfico, grafico,
    gráfica, diagrama, esquema, infografía, mapa, animación, ejemplo, imagen de ejemplo, imagen de, foto de,
    separador`,
    placeholders: `
    texto alternativo, texto alternativo aquí, texto alt, descripción de la imagen, descripcion de la imagen,
    describe la imagen, describir la imagen, añadir descripción, agregar descripción, insertar descripción,
    introduce la descripción de la imagen aquí, sin descripción, sin texto alternativo, título de la imagen,
    nombre de la imagen, pie de foto, tu texto aquí, su texto aquí, texto aquí, imagen aquí, tu imagen aquí,
    insertar imagen, insertar imagen aquí, sin título, sin nombre, por hacer, por definir, por completar,
    marcador de posición, imagen decorativa, decorativa, imagen de prueba, imagen no disponible`,
    openings: `
    imagen de, imagen del, imagen que muestra, imagen mostrando, imagen con, foto de, foto del,
    foto que muestra, fotografía de, fotografía del, fotografía que muestra`,
    credits: 'crédito de la foto, crédito de la imagen, créditos de la foto, fuente de la imagen, fuente de la foto, cortesía de',
    captions: 'figura, fig, ilustración, imagen, foto, gráfico, gráfica, esquema, mapa, tabla, cuadro, listado, ejemplo',
    screenshots: 'captura de pantalla, captura, grabación de pantalla, imagen, foto, sin título',
    joints: 'a, las, la, s, de, del, desde, m, p, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/fi.js
/** Finnish: no articles, and the noun for a picture comes first. */
const fi = {
    articles: 'tämä, se, meidän, minun',
    pictures: 'kuva, kuvat, kuvia, valokuva, valokuvat, valokuvia, kuvatiedosto',
    kinds: `
    näyttökuva, näyttökuvat, kuvakaappaus, kuvakaappaukset, ruutukaappaus, kuvaruutukaappaus, näyttö,
    kuvake, kuvakkeet, ikoni, logo, yrityksen logo, banneri, kansikuva, otsikkokuva, pääkuva,
    artikkelikuva, taustakuva, tausta, pikkukuva, esikatselukuva, esikatselu, profiilikuva, avatar,
    muotokuva, kuvitus, kuvituskuva, piirros, piirustus, luonnos, maalaus, kuvio, kaavio, vuokaavio,
    kuvaaja, infografiikka, kartta, animaatio, esimerkki, esimerkkikuva, erotin`,
    placeholders: `
    vaihtoehtoinen teksti, vaihtoehtoteksti, tekstivastine, alt teksti, alt teksti tähän, kuvan kuvaus,
    kuvaus, kuvaile kuvaa, kuvaile kuva, lisää kuvaus, lisää kuvaus tähän, ei kuvausta,
    lisää vaihtoehtoinen teksti, lisää kuva, lisää kuva tähän, kuva tähän, teksti tähän, kuvateksti,
    kuvateksti tähän, kuvan nimi, kuvan otsikko, nimetön, nimetön kuva, ei nimeä, otsikoton,
    täydennetään, täydennetään myöhemmin, paikkamerkki, paikanvaraaja, paikkamerkkikuva,
    koristeellinen, koristekuva, testikuva`,
    openings: `
    kuvassa, kuvassa on, kuvassa näkyy, kuva jossa, kuva josta, kuva esittää, valokuvassa,
    valokuvassa on, valokuvassa näkyy, valokuva jossa`,
    credits: 'kuvan lähde, kuvalähde',
    captions: 'kuva, kuvio, kaavio, kartta, taulukko, listaus, esimerkki',
    screenshots: 'näyttökuva, kuvakaappaus, ruutukaappaus, näyttötallenne, kuva, valokuva, nimetön',
    joints: 'kello, klo, kopio',
};

;// CONCATENATED MODULE: ./build/rules/words/fr.js
/** French. */
const fr = {
    articles: 'un, une, le, la, les, cette, ce, notre, mon, ma, votre, voici une',
    pictures: `image, images, l'image, photo, photos, photographie, photographies, cliché, fichier image`,
    kinds: `
    capture d'écran, captures d'écran, capture, copie d écran, copie d'écran, écran, capture d'ecran, icône,
    icone, pictogramme, logo, logo de l'entreprise, logotype, bannière, bandeau, vignette, miniature, aperçu,
    couverture, image de couverture, image d'en tête, image à la une, image d'accueil, image principale,
    fond d'écran, arrière plan, image de fond, avatar, photo de profil, image de profil, portrait,
    illustration, l'illustration, dessin, croquis, peinture, figure, schéma, diagramme, graphique,
    infographie, carte, animation, visuel, exemple, image de, photo de, séparateur`,
    placeholders: `
    texte alternatif, texte alternatif ici, texte de remplacement, alternative textuelle, balise alt,
    attribut alt, description de l'image, décrire l'image, décrivez l'image, insérer une description,
    ajouter une description, ajouter un texte alternatif, insérer un texte alternatif, sans description,
    aucune description, titre de l'image, nom de l'image, légende de l'image, légende ici, votre texte ici,
    votre texte, votre image ici, insérer une image, image ici, sans titre, sans nom, à compléter, à faire,
    à définir, à venir, espace réservé, image décorative, décoratif, image de test`,
    openings: `
    image de, image d', image du, image des, image montrant, image représentant, image qui montre, photo de,
    photo d', photo du, photo des, photo montrant, photo représentant, photographie de, photographie d',
    photographie du, photographie des`,
    credits: `crédit photo, crédits photo, crédit image, crédits image, photo crédit, source de l'image, source de la photo`,
    captions: 'figure, fig, illustration, image, photo, graphique, schéma, carte, tableau, tabl, listing, exemple',
    screenshots: `capture d'écran, capture d'ecran, capture, enregistrement de l'écran, photo, image, sans titre`,
    joints: 'à, a, du, de, le, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/he.js
/** Hebrew: the article is part of the word. */
const he = {
    articles: 'זו, זה, זאת',
    pictures: 'תמונה, תמונות, התמונה, צילום, צילומים, תצלום, קובץ תמונה',
    kinds: `
    צילום מסך, צילומי מסך, צילום המסך, תמונת מסך, לכידת מסך, מסך, סמל, אייקון, סמליל, לוגו, הלוגו,
    לוגו החברה, באנר, כרזה, תמונת כותרת, תמונת נושא, תמונה ראשית, תמונת שער, רקע, תמונת רקע,
    תמונה ממוזערת, תצוגה מקדימה, אווטאר, תמונת פרופיל, דיוקן, איור, האיור, ציור, שרטוט, סקיצה, תרשים,
    התרשים, תרשים זרימה, דיאגרמה, גרף, הגרף, אינפוגרפיקה, מפה, המפה, אנימציה, דוגמה, דוגמא,
    תמונה לדוגמה, תמונת המחשה, להמחשה, קו מפריד`,
    placeholders: `
    טקסט חלופי, טקסט אלטרנטיבי, טקסט חליפי, טקסט חלופי כאן, תיאור התמונה, תיאור תמונה, תיאור של התמונה,
    תאר את התמונה, תארו את התמונה, הוסף תיאור, הוסיפו תיאור, הכנס תיאור, אין תיאור, ללא תיאור,
    הוסף טקסט חלופי, הוסף תמונה, הכנס תמונה, תמונה כאן, כאן תמונה, טקסט כאן, הטקסט שלך כאן,
    כותרת התמונה, שם התמונה, כיתוב תמונה, ללא כותרת, ללא שם, יושלם בהמשך, מציין מיקום, תמונה זמנית,
    תמונה דקורטיבית, תמונת קישוט, דקורטיבי, תמונת בדיקה`,
    openings: `
    תמונה של, תמונות של, תמונה המציגה, תמונה שמציגה, תמונה המראה, תמונה שבה, התמונה מציגה, בתמונה,
    בתמונה נראה, בתמונה נראית, צילום של, תצלום של`,
    credits: 'קרדיט, קרדיט צילום, מקור התמונה',
    captions: 'איור, תמונה, תרשים, צילום, מפה, טבלה, דוגמה',
    screenshots: 'צילום מסך, הקלטת מסך, תמונה, צילום, ללא שם, ללא כותרת',
    joints: 'ב, בשעה, עותק',
};

;// CONCATENATED MODULE: ./build/rules/words/hi.js
/** Hindi: the noun for a picture comes last, after a genitive. */
const hi = {
    articles: 'यह, एक, यह एक, हमारा, मेरा',
    pictures: 'चित्र, छवि, छवियां, तस्वीर, तस्वीरें, फोटो, फ़ोटो, इमेज, पिक्चर, छवि फ़ाइल',
    kinds: `
    स्क्रीनशॉट, स्क्रीन शॉट, स्क्रीन, आइकन, आइकॉन, प्रतीक, लोगो, कंपनी का लोगो, बैनर, कवर, कवर फोटो,
    मुख्य चित्र, मुख्य छवि, पृष्ठभूमि, पृष्ठभूमि छवि, थंबनेल, पूर्वावलोकन, अवतार, प्रोफ़ाइल फ़ोटो,
    प्रोफाइल फोटो, रेखाचित्र, चित्रण, आरेख, डायग्राम, चार्ट, ग्राफ, ग्राफ़, फ्लोचार्ट, इन्फोग्राफिक,
    मानचित्र, नक्शा, एनिमेशन, उदाहरण, उदाहरण चित्र`,
    placeholders: `
    वैकल्पिक पाठ, वैकल्पिक टेक्स्ट, ऑल्ट टेक्स्ट, छवि विवरण, छवि का विवरण, चित्र का विवरण, चित्र विवरण,
    यहां विवरण लिखें, विवरण जोड़ें, विवरण यहां, कोई विवरण नहीं, चित्र यहां, छवि यहां, यहां चित्र डालें,
    छवि डालें, चित्र का शीर्षक, छवि का नाम, शीर्षकहीन, अनाम, बिना शीर्षक, बाद में जोड़ें, प्लेसहोल्डर,
    सजावटी छवि, सजावटी चित्र, सजावटी`,
    endings: 'की तस्वीर, का चित्र, की छवि, की फोटो, का फोटो, की फ़ोटो, की इमेज',
    credits: 'फोटो साभार, चित्र साभार, छवि स्रोत, साभार',
    captions: 'चित्र, आकृति, फ़ोटो, ग्राफ़, आरेख, तालिका, सारणी, उदाहरण',
    screenshots: 'स्क्रीनशॉट, स्क्रीन रिकॉर्डिंग, छवि, फोटो, चित्र',
    joints: 'को, बजे, पूर्वाह्न, अपराह्न, प्रति',
};

;// CONCATENATED MODULE: ./build/rules/words/hu.js
/** Hungarian. */
const hu = {
    articles: 'a, az, egy, ez, ez a, ez egy, a mi',
    pictures: 'kép, képek, fotó, fotók, fénykép, fényképek, képfájl',
    kinds: `
    képernyőkép, képernyőképek, képernyőfotó, képernyőmentés, képernyő, ikon, ikonok, logó, céges logó,
    embléma, szalaghirdetés, borító, borítókép, fejléckép, kiemelt kép, főkép, háttér, háttérkép,
    bélyegkép, miniatűr, előnézet, avatár, profilkép, arckép, portré, illusztráció, rajz, vázlat,
    festmény, ábra, diagram, folyamatábra, grafikon, grafika, infografika, térkép, animáció, példa,
    példakép, elválasztó`,
    placeholders: `
    alternatív szöveg, helyettesítő szöveg, alternatív szöveg ide, alt szöveg, képleírás, kép leírása,
    a kép leírása, írja le a képet, leírás hozzáadása, leírás ide, nincs leírás, leírás nélkül,
    kép beszúrása, kép ide, ide jön a kép, szöveg ide, képaláírás, kép címe, kép neve, névtelen,
    cím nélkül, nincs cím, teendő, kitöltendő, pótolandó, helyőrző, helykitöltő, helyőrző kép,
    dekoratív kép, díszítő kép, dekoráció, tesztkép`,
    openings: `
    a képen, a képen látható, a képen egy, kép amely, kép amelyen, a kép mutatja, a fotón,
    a fotón látható, fotó amelyen`,
    credits: 'kép forrása, fotó forrása, képforrás',
    captions: 'ábra, kép, fotó, diagram, térkép, táblázat, lista, példa',
    screenshots: 'képernyőfotó, képernyőkép, képernyőmentés, képernyőfelvétel, kép, fotó, névtelen',
    joints: 'de, du, másolat, másolata',
};

;// CONCATENATED MODULE: ./build/rules/words/id.js
/** Indonesian and Malay. */
const id = {
    articles: 'sebuah, suatu, ini, ini adalah, kami, saya',
    pictures: 'gambar, gambar gambar, foto, foto foto, citra, berkas gambar, fail gambar, imej',
    kinds: `
    tangkapan layar, tangkap layar, cuplikan layar, tangkapan skrin, layar, skrin, ikon, logo,
    logo perusahaan, spanduk, sampul, gambar sampul, foto sampul, gambar utama, gambar unggulan,
    latar belakang, gambar latar, gambar latar belakang, gambar mini, pratinjau, avatar, foto profil,
    gambar profil, potret, ilustrasi, sketsa, lukisan, grafik, bagan, diagram alir, skema, infografis,
    peta, animasi, contoh, contoh gambar, gambar contoh, pemisah`,
    placeholders: `
    teks alternatif, teks alternatif di sini, teks pengganti, teks alt, deskripsi gambar,
    keterangan gambar, deskripsikan gambar, jelaskan gambar, tambahkan deskripsi, masukkan deskripsi,
    masukkan deskripsi gambar, masukkan deskripsi gambar di sini, tanpa deskripsi, tidak ada deskripsi,
    sisipkan gambar, masukkan gambar, gambar di sini, teks di sini, teks anda di sini, judul gambar,
    nama gambar, takarir, tanpa judul, tanpa nama, belum diberi nama, akan ditambahkan,
    akan dilengkapi, tempat penampung, gambar dekoratif, dekoratif, gambar hiasan, gambar uji`,
    openings: `
    gambar dari, gambar yang menunjukkan, gambar yang menampilkan, gambar menunjukkan,
    gambar menampilkan, foto dari, foto yang menunjukkan, foto menunjukkan`,
    credits: 'sumber foto, sumber gambar, kredit foto, kredit gambar',
    captions: 'gambar, gbr, foto, grafik, bagan, diagram, peta, tabel, contoh',
    screenshots: 'tangkapan layar, cuplikan layar, tangkapan skrin, rekaman layar, gambar, foto, tanpa judul',
    joints: 'pukul, jam, dari, salinan',
};

;// CONCATENATED MODULE: ./build/rules/words/it.js
/** Italian. */
const it = {
    articles: 'un, una, uno, il, la, lo, le, i, questa, questo, nostro, nostra, il nostro',
    pictures: `immagine, immagini, un'immagine, l'immagine, foto, fotografia, fotografie, file immagine`,
    kinds: `
    schermata, schermate, cattura schermo, cattura dello schermo, istantanea, istantanea schermo, schermo,
    icona, icone, l'icona, logo, logo aziendale, logo dell'azienda, banner, copertina, immagine di copertina,
    immagine in evidenza, immagine principale, sfondo, immagine di sfondo, miniatura, anteprima, avatar,
    foto profilo, foto del profilo, immagine del profilo, ritratto, illustrazione, un'illustrazione, disegno,
    schizzo, bozzetto, dipinto, figura, grafico, diagramma, infografica, mappa, cartina, animazione,
    esempio, immagine di esempio, immagine di, foto di, separatore, grafica`,
    placeholders: `
    testo alternativo, testo alternativo qui, testo alt, descrizione dell'immagine, descrizione immagine,
    descrivi l'immagine, descrivere l'immagine, aggiungi descrizione, inserisci descrizione,
    inserisci qui la descrizione, inserire testo alternativo, nessuna descrizione, senza descrizione,
    titolo dell'immagine, titolo immagine, nome immagine, nome dell'immagine, didascalia, testo qui,
    il tuo testo qui, immagine qui, inserisci immagine, inserire immagine, senza titolo, senza nome, da fare,
    da definire, da completare, segnaposto, immagine segnaposto, immagine decorativa, decorativa,
    immagine di prova`,
    openings: `
    immagine di, immagine del, immagine della, immagine dell', immagine dello, immagine dei, immagine delle,
    immagine che mostra, immagine raffigurante, foto di, foto del, foto della, foto dell', foto dello,
    foto dei, foto delle, foto che mostra, fotografia di, fotografia del, fotografia della`,
    credits: 'credito foto, crediti foto, crediti immagine, fonte immagine, fonte foto, per gentile concessione di',
    captions: 'figura, fig, illustrazione, immagine, foto, grafico, schema, mappa, tabella, tab, listato, esempio',
    screenshots: 'schermata, istantanea schermo, istantanea, registrazione schermo, immagine, foto, senza titolo',
    joints: 'alle, del, dal, da, copia',
};

;// CONCATENATED MODULE: ./build/rules/words/ja.js
/** Japanese: no articles, no spaces, and the noun comes last. */
const ja = {
    articles: 'この, 当社の, 弊社の, 私の',
    pictures: '画像, 写真, イメージ, 画像ファイル, 絵, ピクチャ, フォト',
    kinds: `
    スクリーンショット, スクショ, キャプチャ, 画面キャプチャ, キャプチャ画像, 画面, 画面の画像, 画面イメージ,
    アイコン, ロゴ, ロゴ画像, 会社ロゴ, ロゴマーク, バナー, バナー画像, ヘッダー, ヘッダー画像, カバー画像,
    アイキャッチ, アイキャッチ画像, メイン画像, メインビジュアル, 背景, 背景画像, 壁紙, サムネイル,
    サムネイル画像, サムネ, プレビュー, アバター, プロフィール画像, プロフィール写真, 顔写真, 商品画像,
    イメージ画像, イメージ写真, 参考画像, 説明画像, イラスト, 挿絵, 図, 図表, 絵画, スケッチ, グラフ,
    チャート, ダイアグラム, フローチャート, 模式図, 概念図, 地図, マップ, アニメーション, 例, サンプル,
    サンプル画像, 区切り線`,
    placeholders: `
    代替テキスト, 代替テキストを入力, 代替テキストをここに入力, 代替文, altテキスト, alt属性, alt テキスト,
    画像の説明, 画像の説明文, 画像の説明を入力, 画像の説明をここに入力, 説明, 説明文, 説明を入力, 説明なし,
    ここに説明を入力, 画像のタイトル, 画像タイトル, 画像名, キャプション, ここに画像, 画像を挿入, 画像を追加,
    テキストを入力, ここにテキスト, 無題, 名称未設定, 名前なし, タイトルなし, 未設定, 未定, 仮, 仮画像,
    ダミー, ダミー画像, プレースホルダー, プレースホルダ, テスト画像, 装飾, 装飾画像, 準備中, 後で記入`,
    endings: 'の画像, の写真, のイメージ, の画像です, の写真です',
    credits: '写真提供, 画像提供, 画像出典, 写真出典, 画像引用元, 撮影者',
    captions: '図, 図表, 写真, 画像, 表, リスト, コード, 例',
    screenshots: 'スクリーンショット, 画面収録, 画面録画, 画像, 写真, 名称未設定, 無題',
    joints: '午前, 午後, 年, 月, 日, 時, 分, 秒, のコピー',
};

;// CONCATENATED MODULE: ./build/rules/words/ko.js
/** Korean: the noun for a picture comes last. */
const ko = {
    articles: '이, 그, 우리, 나의, 제',
    pictures: '이미지, 이미지들, 사진, 사진들, 그림, 그림들, 이미지 파일, 그림 파일, 화상',
    kinds: `
    스크린샷, 스크린 샷, 화면 캡처, 화면 캡쳐, 화면캡처, 화면캡쳐, 캡처, 캡쳐, 캡처 화면, 캡처 이미지,
    화면, 화면 이미지, 실행 화면, 결과 화면, 아이콘, 로고, 회사 로고, 로고 이미지, 배너, 배너 이미지,
    표지, 커버, 커버 이미지, 대표 이미지, 메인 이미지, 헤더 이미지, 배경, 배경 이미지, 배경화면,
    섬네일, 썸네일, 썸네일 이미지, 미리보기, 미리보기 이미지, 아바타, 프로필, 프로필 사진,
    프로필 이미지, 초상화, 상품 이미지, 일러스트, 삽화, 스케치, 도표, 도식, 그래프, 차트, 다이어그램,
    순서도, 흐름도, 구성도, 아키텍처, 개념도, 인포그래픽, 지도, 약도, 애니메이션, 움짤, 예시,
    예시 이미지, 예제, 참고 이미지, 구분선`,
    placeholders: `
    대체 텍스트, 대체텍스트, 대체 문구, 대체 텍스트 입력, 대체 텍스트를 입력하세요, alt 텍스트,
    이미지 설명, 이미지설명, 그림 설명, 사진 설명, 이미지에 대한 설명, 여기에 이미지 설명,
    이미지 설명을 입력하세요, 이미지 설명을 입력해주세요, 설명을 입력하세요, 설명 추가, 설명 입력,
    설명 없음, 설명, 이미지 제목, 이미지 이름, 이미지 삽입, 이미지 추가, 여기에 이미지, 텍스트 입력,
    여기에 텍스트, 캡션, 제목 없음, 제목없음, 이름 없음, 이름없음, 무제, 미정, 작성 예정, 추후 작성,
    추가 예정, 자리 표시자, 플레이스홀더, 더미 이미지, 임시 이미지, 장식, 장식 이미지, 장식용 이미지,
    테스트 이미지`,
    endings: '이미지, 사진, 이미지입니다, 사진입니다',
    terms: '도커, 컨테이너, 디스크, 시스템, 부팅, 베이스, 기본, 원본, 거울, 가상, 증명, docker, container, 프로필, 브랜드, 여권',
    credits: '사진 제공, 이미지 출처, 사진 출처, 그림 출처',
    captions: '그림, 도표, 사진, 이미지, 표, 목록, 코드, 예제, 예',
    screenshots: '스크린샷, 화면 캡처, 화면 캡쳐, 화면캡처, 캡처, 화면 기록, 화면 녹화, 이미지, 사진, 그림, 제목 없음, kakaotalk, 무제',
    joints: '오전, 오후, 년, 월, 일, 시, 분, 초, 복사본, 사본',
};

;// CONCATENATED MODULE: ./build/rules/words/nb.js
/** Norwegian: Bokmål, and Nynorsk where it differs. */
const nb = {
    articles: 'en, ei, et, eit, den, det, denne, dette, vår, vårt, min, mitt',
    pictures: 'bilde, bilder, bildet, bilete, foto, fotografi, fotografier, bildefil',
    kinds: `
    skjermbilde, skjermbilder, skjermbilete, skjermdump, skjermklipp, skjermfoto, skjerm, ikon, ikoner,
    logo, firmalogo, banner, forside, forsidebilde, omslagsbilde, toppbilde, hovedbilde, bakgrunn,
    bakgrunnsbilde, miniatyr, miniatyrbilde, forhåndsvisning, avatar, profilbilde, portrett,
    illustrasjon, tegning, skisse, maleri, figur, diagram, flytskjema, graf, infografikk, animasjon,
    eksempel, eksempelbilde, bilde av, foto av, skjermbilde av, skillelinje`,
    placeholders: `
    alternativ tekst, alternativtekst, alt tekst, alt tekst her, bildebeskrivelse,
    beskrivelse av bildet, beskriv bildet, ingen beskrivelse, legg til beskrivelse,
    legg til alternativ tekst, sett inn bilde, sett inn beskrivelse, bilde her, ditt bilde her,
    tekst her, din tekst her, bildetekst, bildetekst her, bildetittel, bildenavn, uten navn,
    uten tittel, navnløs, må fylles ut, plassholder, plassholderbilde, dekorativt bilde, dekorativ,
    testbilde`,
    openings: 'bilde av, bilde med, bilde som viser, bildet viser, foto av, foto som viser, fotografi av',
    credits: 'bildekilde, fotokilde, fotokreditering',
    captions: 'figur, fig, bilde, foto, diagram, kart, tabell, eksempel',
    screenshots: 'skjermbilde, skjermbilete, skjermdump, skjermklipp, skjermopptak, bilde, foto, uten navn',
    joints: 'kl, klokken, fra, kopi',
};

;// CONCATENATED MODULE: ./build/rules/words/nl.js
/** Dutch. */
const nl = {
    articles: 'een, de, het, deze, dit, onze, ons, mijn, jouw, uw',
    pictures: `
    afbeelding, afbeeldingen, foto, foto's, plaatje, plaatjes, beeld, beelden, afbeeldingsbestand,
    fotografie`,
    kinds: `
    schermafbeelding, schermafbeeldingen, schermafdruk, schermopname, screenshot, scherm, pictogram, icoon,
    icoontje, logo, bedrijfslogo, banner, omslag, omslagfoto, kopafbeelding, uitgelichte afbeelding,
    hoofdafbeelding, achtergrond, achtergrondafbeelding, miniatuur, voorbeeld, voorbeeldafbeelding,
    voorvertoning, avatar, profielfoto, profielafbeelding, portret, illustratie, tekening, schets,
    schilderij, figuur, grafiek, diagram, infographic, kaart, kaartje, plattegrond, animatie,
    afbeelding van, foto van, scheidingslijn`,
    placeholders: `
    alternatieve tekst, alt tekst, alttekst, tekstalternatief, beschrijving van de afbeelding,
    afbeeldingsbeschrijving, beschrijf de afbeelding, beschrijving toevoegen, voeg beschrijving toe,
    voeg alt tekst toe, geen beschrijving, geen alternatieve tekst, geen alt tekst, titel van afbeelding,
    naam van afbeelding, bijschrift, tekst hier, uw tekst hier, jouw tekst hier, afbeelding hier,
    afbeelding invoegen, naamloos, zonder titel, geen titel, geen naam, nog te doen, nog in te vullen,
    nader te bepalen, tijdelijke aanduiding, decoratieve afbeelding, decoratief, testafbeelding`,
    openings: `
    afbeelding van, afbeelding met, afbeelding die, afbeelding waarop, foto van, foto met, foto die,
    foto waarop, plaatje van, plaatje met, beeld van`,
    credits: 'fotobron, bron afbeelding, bron foto, bron van de afbeelding, fotocredit',
    captions: 'figuur, fig, afbeelding, afb, foto, grafiek, schema, kaart, tabel, codevoorbeeld, voorbeeld',
    screenshots: 'schermafbeelding, schermafdruk, schermopname, afbeelding, foto, naamloos',
    joints: 'om, van, kopie',
};

;// CONCATENATED MODULE: ./build/rules/words/pl.js
/** Polish: no articles; the noun for a picture comes first and takes a genitive. */
const pl = {
    articles: 'ten, ta, to, nasz, nasza, mój, moja',
    pictures: `
    obraz, obrazy, obrazek, obrazki, zdjęcie, zdjęcia, fotografia, fotografie, fotka, plik obrazu,
    plik graficzny`,
    kinds: `
    zrzut ekranu, zrzuty ekranu, zrzut, zrzut z ekranu, przechwycony ekran, ekran, ikona, ikony,
    ikonka, logo, logo firmy, logotyp, baner, okładka, zdjęcie w tle, zdjęcie główne, obraz główny,
    obrazek wyróżniający, grafika, tło, obraz tła, tapeta, miniatura, miniaturka, podgląd, awatar,
    zdjęcie profilowe, portret, ilustracja, rysunek, szkic, wykres, diagram, schemat, schemat blokowy,
    infografika, mapa, animacja, przykład, przykładowy obraz, obraz przedstawiający,
    zdjęcie przedstawiające, separator`,
    placeholders: `
    tekst alternatywny, tekst alternatywny tutaj, tekst zastępczy, opis obrazu, opis obrazka,
    opis zdjęcia, opis grafiki, opisz obraz, opisz obrazek, dodaj opis, dodaj opis obrazu,
    dodaj tekst alternatywny, wpisz tekst alternatywny, wstaw opis, brak opisu, bez opisu,
    brak tekstu alternatywnego, wstaw obraz, wstaw obrazek, wstaw zdjęcie, tutaj obraz,
    tu wstaw zdjęcie, twój tekst tutaj, tekst tutaj, podpis obrazu, podpis zdjęcia, tytuł obrazu,
    nazwa obrazu, bez tytułu, bez nazwy, do zrobienia, do uzupełnienia, do ustalenia, symbol zastępczy,
    obraz zastępczy, obraz dekoracyjny, grafika dekoracyjna, obraz ozdobny, dekoracyjny, obraz testowy`,
    openings: `
    obraz przedstawiający, obraz przedstawia, obraz pokazujący, obrazek przedstawiający,
    obrazek przedstawia, zdjęcie przedstawiające, zdjęcie przedstawia, zdjęcie pokazujące,
    fotografia przedstawiająca, fotografia przedstawia, na obrazie widać, na obrazku widać,
    na zdjęciu widać, na zdjęciu`,
    credits: 'źródło zdjęcia, źródło obrazu, źródło grafiki, autor zdjęcia',
    captions: 'rysunek, rys, ilustracja, zdjęcie, wykres, schemat, mapa, tabela, tab, listing, przykład',
    screenshots: `
    zrzut ekranu, zrzut, przechwycenie ekranu, nagranie ekranu, nagrywanie ekranu, obraz, zdjęcie,
    bez tytułu, bez nazwy`,
    joints: 'o, z, od, godz, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/pt.js
/** Portuguese, of Brazil and of Portugal. */
const pt = {
    articles: 'um, uma, o, a, os, as, esta, este, essa, nosso, nossa, meu, minha',
    pictures: 'imagem, imagens, foto, fotos, fotografia, fotografias, arquivo de imagem, ficheiro de imagem',
    kinds: `
    captura, capturas, captura de tela, capturas de tela, captura de ecrã, captura de ecran, print de tela,
    print da tela, ecrã, ícone, icone, logo, logotipo, logomarca, logo da empresa, banner,
    imagem de capa, imagem destacada, imagem principal, imagem de cabeçalho, imagem de fundo,
    papel de parede, miniatura, pré visualização, avatar, foto de perfil, imagem de perfil, retrato,
    ilustração, ilustracao, desenho, esboço, pintura, figura, gráfico, grafico, diagrama, esquema,
    infográfico, mapa, animação, exemplo, imagem de exemplo, imagem de, foto de, separador`,
    placeholders: `
    texto alternativo, texto alternativo aqui, texto alt, descrição da imagem, descricao da imagem,
    descreva a imagem, descrever a imagem, adicionar descrição, inserir descrição, insira a descrição aqui,
    insira a descrição da imagem aqui, sem descrição, sem texto alternativo, título da imagem,
    nome da imagem, legenda da imagem, legenda aqui, seu texto aqui, o seu texto aqui, texto aqui,
    imagem aqui, sua imagem aqui, inserir imagem, inserir imagem aqui, sem título, sem nome, a fazer,
    a definir, espaço reservado, marcador de posição, imagem decorativa, decorativa, imagem de teste`,
    openings: `
    imagem de, imagem do, imagem da, imagem dos, imagem das, imagem mostrando, imagem que mostra, imagem com,
    foto de, foto do, foto da, foto dos, foto das, foto mostrando, foto que mostra, fotografia de,
    fotografia do, fotografia da`,
    credits: 'crédito da foto, créditos da foto, crédito da imagem, fonte da imagem, fonte da foto, cortesia de',
    captions: 'figura, fig, ilustração, imagem, foto, gráfico, esquema, mapa, tabela, quadro, listagem, exemplo',
    screenshots: `captura de tela, captura de ecrã, captura, gravação de tela, gravação de ecrã, imagem, foto, sem título`,
    joints: 'às, as, de, do, em, cópia',
};

;// CONCATENATED MODULE: ./build/rules/words/ro.js
/** Romanian. */
const ro = {
    articles: 'un, o, acest, această, aceasta, noastră, nostru',
    pictures: 'imagine, imagini, imaginea, poză, poze, fotografie, fotografii, foto, fișier imagine',
    kinds: `
    captură de ecran, capturi de ecran, captură ecran, captură, ecran, pictogramă, pictograme, iconiță,
    siglă, logo, logo ul companiei, banner, copertă, imagine de copertă, imagine reprezentativă,
    imagine principală, fundal, imagine de fundal, miniatură, previzualizare, avatar, poză de profil,
    fotografie de profil, portret, ilustrație, desen, schiță, pictură, figură, grafic, diagramă,
    schemă, infografic, hartă, animație, exemplu, imagine de, separator`,
    placeholders: `
    text alternativ, text alternativ aici, textul alternativ, descrierea imaginii, descriere imagine,
    descrie imaginea, descrieți imaginea, adaugă descriere, adăugați o descriere,
    introduceți descrierea, fără descriere, nicio descriere, inserați imaginea, imagine aici,
    imaginea aici, text aici, textul tău aici, titlul imaginii, numele imaginii, legendă, fără titlu,
    fără nume, de făcut, de completat, substituent, imagine decorativă, decorativ, imagine de test`,
    openings: `
    imagine cu, imagine care arată, imagine ce arată, imaginea arată, imagine reprezentând, poză cu,
    poza cu, fotografie cu, fotografie care arată, fotografie reprezentând`,
    credits: 'sursa foto, sursa imaginii, credit foto, foto credit',
    captions: 'figura, fig, imaginea, foto, graficul, schema, harta, tabelul, tabel, exemplul, exemplu',
    screenshots: 'captură de ecran, captură, înregistrare de ecran, imagine, fotografie, poză, fără titlu',
    joints: 'din, la, copie',
};

;// CONCATENATED MODULE: ./build/rules/words/ru.js
/** Russian: no articles; the noun for a picture comes first and takes a genitive. */
const ru = {
    articles: 'это, этот, эта, наш, наша, мой, моя',
    pictures: `
    изображение, изображения, картинка, картинки, фото, фотография, фотографии, фотка, снимок, снимки,
    файл изображения, рис`,
    kinds: `
    снимок экрана, снимки экрана, скриншот, скриншоты, скрин, скрины, экран, иконка, иконки, значок,
    пиктограмма, логотип, логотип компании, лого, эмблема, баннер, обложка, заставка, шапка,
    главное изображение, фон, фоновое изображение, обои, миниатюра, превью, предпросмотр, аватар,
    аватарка, фото профиля, портрет, иллюстрация, рисунок, рисунки, набросок, эскиз, чертёж, график,
    графика, диаграмма, схема, блок схема, инфографика, карта, анимация, гифка, пример,
    пример изображения, разделитель`,
    placeholders: `
    альтернативный текст, альтернативное описание, замещающий текст, текст альтернативы, alt текст,
    альт текст, альт, описание изображения, описание картинки, описание фото, описание рисунка,
    опишите изображение, добавьте описание, добавить описание, введите описание,
    введите описание изображения, введите описание изображения здесь, вставьте описание, нет описания,
    без описания, описание отсутствует, вставьте изображение, вставить изображение, вставить картинку,
    здесь изображение, здесь картинка, изображение здесь, текст здесь, ваш текст здесь,
    подпись к изображению, название изображения, название картинки, заголовок изображения,
    без названия, без имени, безымянный, будет добавлено, заглушка, изображение заглушка,
    картинка заглушка, заполнитель, декоративное изображение, декоративный элемент,
    тестовое изображение`,
    openings: `
    на изображении показан, на изображении показана, на изображении показано, на изображении показаны,
    на изображении изображен, на изображении, на картинке, на картинке изображен, на фото,
    на фотографии, на фото показан, изображение на котором, фото на котором, фотография на которой,
    картинка на которой, картинка с изображением, фото с изображением`,
    credits: 'источник фото, источник изображения, автор фото, фото предоставлено',
    captions: `
    рисунок, рис, иллюстрация, изображение, фото, график, диаграмма, схема, карта, таблица, табл,
    листинг, пример`,
    screenshots: `
    снимок экрана, скриншот, запись экрана, изображение, фото, фотография, рисунок, безымянный,
    без названия, без имени`,
    joints: 'в, от, копия',
};

;// CONCATENATED MODULE: ./build/rules/words/sv.js
/** Swedish. */
const sv = {
    articles: 'en, ett, den, det, denna, detta, vår, vårt, min, mitt',
    pictures: 'bild, bilder, bilden, foto, foton, fotografi, fotografier, bildfil',
    kinds: `
    skärmbild, skärmbilder, skärmavbild, skärmdump, skärmdumpar, skärmklipp, skärmfoto, skärm, ikon,
    ikoner, symbolbild, logga, logo, logotyp, företagslogotyp, banner, omslag, omslagsbild, toppbild,
    huvudbild, rubrikbild, utvald bild, bakgrund, bakgrundsbild, miniatyr, miniatyrbild,
    förhandsvisning, avatar, profilbild, porträtt, porträttbild, illustration, illustrationsbild,
    teckning, skiss, målning, figur, diagram, flödesschema, graf, infografik, karta, animation,
    exempel, exempelbild, bild av, bild på, foto av, skärmbild av, avdelare`,
    placeholders: `
    alternativtext, alternativ text, alt text här, bildbeskrivning, beskrivning av bilden,
    beskriv bilden, beskrivning saknas, ingen beskrivning, lägg till beskrivning,
    lägg till alternativtext, skriv alternativtext här, infoga bild, bild här, din bild här, text här,
    din text här, bildtext, bildtext här, bildtitel, bildnamn, namnlös, namnlös bild, utan titel,
    utan namn, att göra, kommer snart, fylls i senare, platshållare, platshållarbild, dekorativ bild,
    dekorativ, testbild`,
    openings: `
    bild av, bild på, bild som visar, bilden visar, bilden föreställer, foto av, foto på,
    foto som visar, fotografi av, fotografi på`,
    credits: 'bildkälla, fotokälla, fotokredit',
    captions: 'figur, fig, bild, foto, diagram, karta, tabell, exempel',
    screenshots: 'skärmavbild, skärmbild, skärmdump, skärmklipp, skärminspelning, bild, foto, namnlös',
    joints: 'kl, klockan, från, kopia',
};

;// CONCATENATED MODULE: ./build/rules/words/tr.js
/** Turkish: the noun for a picture comes last, with a possessive. */
const tr = {
    articles: 'bir, bu, şu, bizim, benim',
    pictures: `
    resim, resimler, görsel, görseller, fotoğraf, fotoğraflar, foto, görüntü, görüntüler,
    resim dosyası`,
    kinds: `
    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran alıntısı, ekran fotoğrafı, ekran, simge,
    simgeler, ikon, logo, şirket logosu, afiş, kapak, kapak resmi, kapak fotoğrafı, kapak görseli,
    başlık görseli, öne çıkan görsel, ana görsel, arka plan, arka plan resmi, duvar kağıdı,
    küçük resim, önizleme, avatar, profil resmi, profil fotoğrafı, portre, çizim, illüstrasyon, eskiz,
    tablo, şekil, grafik, diyagram, şema, akış şeması, infografik, harita, animasyon, örnek,
    örnek resim, örnek görsel, ayırıcı`,
    placeholders: `
    alternatif metin, alternatif metin buraya, alt metin, alt metni, resim açıklaması,
    görsel açıklaması, resmin açıklaması, resmi açıklayın, görseli açıklayın, açıklama ekle,
    açıklama ekleyin, açıklama yok, açıklama girin, buraya açıklama yazın, resim ekle, resim buraya,
    görsel buraya, metin buraya, metniniz buraya, resim başlığı, görsel başlığı, resim adı, başlıksız,
    adsız, isimsiz, yapılacak, eklenecek, doldurulacak, yer tutucu, yer tutucu resim,
    yer tutucu görsel, dekoratif görsel, dekoratif resim, dekoratif, test resmi`,
    endings: 'resmi, fotoğrafı, görseli, görüntüsü',
    terms: 'ekran, uydu, kapak, profil, docker, konteyner, disk, sistem',
    credits: 'fotoğraf kaynağı, görsel kaynağı, resim kaynağı',
    captions: 'şekil, resim, görsel, fotoğraf, grafik, şema, harita, tablo, çizelge, örnek',
    screenshots: 'ekran resmi, ekran görüntüsü, ekran alıntısı, ekran kaydı, resim, fotoğraf, görüntü, adsız',
    joints: 'saat, kopya, öö, ös',
};

;// CONCATENATED MODULE: ./build/rules/words/uk.js
/** Ukrainian: no articles; the noun for a picture comes first and takes a genitive. */
const uk = {
    articles: 'це, цей, ця, наш, наша, мій, моя',
    pictures: `
    зображення, картинка, картинки, фото, фотографія, фотографії, світлина, світлини, файл зображення`,
    kinds: `
    знімок екрана, знімок екрану, знімки екрана, скриншот, скріншот, скриншоти, екран, іконка, іконки,
    значок, піктограма, логотип, логотип компанії, лого, емблема, банер, обкладинка, заставка,
    головне зображення, тло, фонове зображення, шпалери, мініатюра, попередній перегляд, аватар,
    аватарка, фото профілю, портрет, ілюстрація, малюнок, малюнки, ескіз, креслення, графік, графіка,
    діаграма, схема, блок схема, інфографіка, мапа, анімація, приклад, приклад зображення, роздільник`,
    placeholders: `
    альтернативний текст, альтернативний опис, alt текст, опис зображення, опис картинки, опис фото,
    опишіть зображення, додайте опис, додати опис, введіть опис, введіть опис зображення, вставте опис,
    немає опису, без опису, опис відсутній, вставте зображення, вставити зображення, тут зображення,
    зображення тут, текст тут, ваш текст тут, підпис до зображення, назва зображення,
    заголовок зображення, без назви, без імені, буде додано, заглушка, заповнювач,
    декоративне зображення, декоративний елемент, тестове зображення`,
    openings: `
    на зображенні показано, на зображенні зображено, на зображенні, на картинці, на фото, на світлині,
    зображення на якому, фото на якому, картинка на якій`,
    credits: 'джерело фото, джерело зображення, автор фото',
    captions: `
    рисунок, рис, малюнок, мал, ілюстрація, зображення, фото, графік, діаграма, схема, карта, таблиця,
    табл, лістинг, приклад`,
    screenshots: `
    знімок екрана, знімок екрану, скриншот, скріншот, запис екрана, зображення, фото, без назви`,
    joints: 'о, об, в, з, від, копія',
};

;// CONCATENATED MODULE: ./build/rules/words/vi.js
/** Vietnamese. */
const vi = {
    articles: 'một, cái, bức, tấm, đây là, một bức, một tấm, chiếc',
    pictures: 'hình ảnh, ảnh, hình, bức ảnh, tấm ảnh, bức hình, tấm hình, tệp hình ảnh',
    kinds: `
    ảnh chụp màn hình, ảnh màn hình, chụp màn hình, màn hình, biểu tượng, logo công ty, biểu trưng,
    ảnh bìa, hình bìa, ảnh đại diện, hình đại diện, ảnh nổi bật, ảnh chính, ảnh tiêu đề, hình nền,
    ảnh nền, nền, ảnh thu nhỏ, hình thu nhỏ, xem trước, ảnh hồ sơ, chân dung, minh họa, hình minh họa,
    ảnh minh họa, hình vẽ, bản vẽ, bản phác thảo, bức tranh, biểu đồ, sơ đồ, lưu đồ, đồ thị,
    đồ họa thông tin, bản đồ, hoạt hình, ảnh động, ví dụ, hình ví dụ, hình ảnh của`,
    placeholders: `
    văn bản thay thế, văn bản thay thế ở đây, chữ thay thế, mô tả hình ảnh, mô tả ảnh, mô tả hình,
    thêm mô tả, nhập mô tả, nhập mô tả hình ảnh, nhập mô tả hình ảnh ở đây, không có mô tả,
    chưa có mô tả, chèn hình ảnh, chèn ảnh, chèn hình, ảnh ở đây, hình ảnh ở đây, nhập văn bản,
    văn bản ở đây, chú thích, chú thích ảnh, tiêu đề ảnh, tên ảnh, tên hình ảnh, không có tiêu đề,
    chưa đặt tên, không tên, không tiêu đề, cần bổ sung, sẽ bổ sung, giữ chỗ, ảnh giữ chỗ,
    hình trang trí, ảnh trang trí, trang trí, ảnh thử nghiệm`,
    openings: `
    hình ảnh của, hình ảnh về, hình ảnh cho thấy, hình ảnh hiển thị, ảnh của, ảnh cho thấy, bức ảnh về,
    bức ảnh của, ảnh chụp của`,
    credits: 'nguồn ảnh, nguồn hình ảnh, nguồn hình, ảnh nguồn',
    captions: 'hình ảnh, hình, ảnh, biểu đồ, sơ đồ, bản đồ, bảng, ví dụ',
    screenshots: 'ảnh chụp màn hình, ảnh màn hình, bản ghi màn hình, ảnh, hình ảnh, hình',
    joints: 'lúc, sa, ch, bản sao',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hans.js
/** Chinese in simplified characters: no spaces, and the noun comes last. */
const zhHans = {
    articles: '一张, 一个, 一幅, 这张, 这是一张, 该, 我的, 我们的',
    pictures: '图片, 图像, 照片, 相片, 图, 图片文件, 配图, 插图, 影像',
    kinds: `
    截图, 截屏, 屏幕截图, 屏幕快照, 界面截图, 页面截图, 运行截图, 效果截图, 效果图, 效果, 运行效果,
    界面, 屏幕, 图标, 徽标, 标志, 商标, 公司标志, 横幅, 封面, 封面图, 头图, 题图, 主图, 背景, 背景图,
    背景图片, 壁纸, 缩略图, 预览, 预览图, 头像, 插画, 绘画, 图画, 草图, 示意图, 示例图, 图示, 图表,
    图形, 流程图, 架构图, 结构图, 原理图, 时序图, 类图, 地图, 动画, 动图, 示例, 例图, 分隔线`,
    placeholders: `
    替代文本, 替代文字, 替换文本, 替换文字, 图片描述, 图片说明, 图像描述, 图像说明, 在此处添加描述,
    在这里插入图片描述, 在此处插入图片描述, 请输入图片描述, 输入图片说明, 输入图片描述, 添加描述,
    请添加图片描述, 插入图片, 在此插入图片, 图片标题, 图片名称, 图片名, 图片替代文本, 无描述, 暂无描述,
    无标题, 未命名, 无题, 占位符, 占位图, 占位图片, 待补充, 待定, 待办, 测试图片, 装饰图片, 装饰,
    装饰性图片, 图片加载失败, 加载失败, 图片加载中, 此处为图片, 图片上传失败, 外链图片转存失败`,
    endings: '的图片, 的照片, 的相片, 的图像',
    credits: '图片来源, 图源, 照片来源, 摄影, 供图',
    captions: '图, 图片, 图表, 表, 表格, 清单, 代码清单, 示例, 例',
    screenshots: '截屏, 截图, 屏幕截图, 屏幕快照, 录屏, 屏幕录制, 微信图片, 微信截图, qq截图, qq图片, 企业微信截图, 图片, 照片, 未命名, 未标题',
    joints: '上午, 下午, 年, 月, 日, 时, 分, 秒, 副本, 的副本, 拷贝',
};

;// CONCATENATED MODULE: ./build/rules/words/zh-Hant.js
/** Chinese in traditional characters: no spaces, and the noun comes last. */
const zhHant = {
    articles: '一張, 一個, 一幅, 這張, 這是一張, 該, 我的, 我們的',
    pictures: '圖片, 圖像, 照片, 相片, 圖, 影像, 圖片檔, 圖檔, 配圖, 插圖',
    kinds: `
    截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 擷取畫面, 畫面截圖, 畫面, 介面截圖, 效果圖, 圖示,
    圖標, 徽標, 標誌, 商標, 公司標誌, 橫幅, 封面, 封面圖, 題圖, 主圖, 背景, 背景圖, 背景圖片, 桌布,
    縮圖, 預覽, 預覽圖, 頭像, 大頭貼, 插畫, 繪畫, 圖畫, 草圖, 示意圖, 範例圖, 圖表, 圖形, 流程圖,
    架構圖, 結構圖, 原理圖, 時序圖, 地圖, 動畫, 動圖, 範例, 示範, 例圖, 分隔線`,
    placeholders: `
    替代文字, 替代文本, 替換文字, 圖片描述, 圖片說明, 圖像描述, 影像說明, 影像描述, 在這裡插入圖片描述,
    在此加入描述, 請輸入圖片描述, 輸入圖片描述, 新增描述, 加入描述, 插入圖片, 在此插入圖片, 圖片標題,
    圖片名稱, 無描述, 暫無描述, 沒有描述, 無標題, 未命名, 無題, 佔位符, 佔位圖, 預留位置, 待補充, 待補,
    待定, 待辦, 測試圖片, 裝飾圖片, 裝飾, 裝飾用圖片, 圖片載入失敗`,
    endings: '的圖片, 的照片, 的相片, 的圖像, 的影像',
    credits: '圖片來源, 圖源, 照片來源, 攝影',
    captions: '圖, 圖片, 圖表, 表, 表格, 清單, 程式碼, 範例, 例',
    screenshots: '截圖, 螢幕截圖, 螢幕擷圖, 螢幕快照, 螢幕擷取畫面, 螢幕錄影, 螢幕錄製, 圖片, 照片, 未命名',
    joints: '上午, 下午, 年, 月, 日, 時, 分, 秒, 副本, 的副本, 拷貝',
};

;// CONCATENATED MODULE: ./build/rules/words/index.js




























/** Every language with word lists, by its BCP 47 tag: the primary subtag, and the script where there are two. */
const languages = {
    en: en,
    de: de,
    fr: fr,
    es: es,
    pt: pt,
    it: it,
    nl: nl,
    sv: sv,
    da: da,
    nb: nb,
    fi: fi,
    pl: pl,
    cs: cs,
    hu: hu,
    ro: ro,
    el: el,
    tr: tr,
    ru: ru,
    uk: uk,
    ar: ar,
    he: he,
    hi: hi,
    vi: vi,
    id: id,
    ja: ja,
    ko: ko,
    'zh-Hans': zhHans,
    'zh-Hant': zhHant,
};

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/rules/shared/phrases.js

/**
 * Where those of `phrases` end that a text has at a place, the longest of the list first. Only phrases with the same first character are
 * looked at: a regular expression of all of them in all languages takes a tenth of a second to compile, and most runs see few texts.
 *
 * @param phrases with single spaces; a comma may stand before each of them in the text
 */
function phrasesAt(phrases) {
    let byFirst;
    return (text, start) => {
        byFirst ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.charAt(0));
        return (byFirst.get(text.charAt(start)) ?? []).flatMap((phrase) => endOf(phrase, text, start) ?? []);
    };
}
/** The longest of `phrases` that a text ends with after something else; undefined when there is none. */
function phraseAtEnd(phrases) {
    let byLast;
    return (text) => {
        byLast ??= (0,group_by/* groupBy */.$)(longestFirst(phrases()), (phrase) => phrase.slice(-1));
        const likely = byLast.get(text.slice(-1)) ?? [];
        return likely.find((phrase) => phrase.length < text.length && text.endsWith(phrase));
    };
}
/** Or "this is an" would end at "this". */
function longestFirst(phrases) {
    return phrases.toSorted((a, b) => b.length - a.length);
}
function endOf(phrase, text, start) {
    let at = start;
    for (const character of phrase) {
        if (character === ' ' && text[at] === ',')
            at += 1;
        if (!text.startsWith(character, at))
            return undefined;
        at += character.length;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/rules/shared/lexicon.js




/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text is
 * seldom a description in one language and a bare noun in another.
 */
function lexicon(language) {
    const known = compiled.get(language ?? '');
    if (known)
        return known;
    const key = primaryOf(language);
    const fresh = compiled.get(key) ?? compile(wordsOf(key));
    compiled.set(key, fresh);
    // Tags come from the pages, so only those with a list of their own are cached.
    if (language === undefined || language === '')
        compiled.set('', fresh);
    return fresh;
}
/** Compiled at first use, because most runs meet one language. */
const compiled = new Map();
/** `pt-BR` → `pt`; `all` for an empty or undetermined tag. */
function primaryOf(language = '') {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    if (primary === '' || primary === 'und')
        return 'all';
    return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}
const known = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));
/** The words of Norwegian are those of Bokmål. */
const aliases = new Map([['nn', 'nb']]);
/** A language in two scripts has two lists; a text is in one of them, so the other cannot match by mistake. */
function wordsOf(key) {
    if (key === 'all')
        return Object.values(languages);
    const own = Object.entries(languages).filter(([tag]) => tag === key || tag.startsWith(`${key}-`));
    return [languages.en, ...own.filter(([tag]) => tag !== 'en').map(([, words]) => words)];
}
function compile(all) {
    const list = (name) => all.flatMap((words) => entries(words[name] ?? ''));
    return {
        pictures: new Set(list('pictures')),
        kinds: new Set(list('kinds')),
        placeholders: new Set(list('placeholders')),
        terms: new Set(list('terms')),
        ...starts(list),
        endingOf: phraseAtEnd(() => list('endings').map(closing)),
        withoutCaptionNumber: captionNumbers(list),
        isDefaultName: defaultName(list),
    };
}
function starts(list) {
    const articles = phrasesAt(() => list('articles').map(opened));
    const openings = phrasesAt(() => list('openings').map(opened));
    const credits = phrasesAt(() => list('credits'));
    return {
        withoutArticle: (text) => text.slice(articles(text, 0)[0] ?? 0),
        openingOf(text) {
            const ends = [...articles(text, 0), 0].flatMap((start) => openings(text, start));
            const end = ends.find((one) => one < text.length);
            return end === undefined ? undefined : text.slice(0, end);
        },
        isCredit: (text) => credits(text, 0).some((end) => end < text.length && !/^\p{L}/u.test(text.slice(end))),
    };
}
function captionNumbers(list) {
    let atStart;
    return (text) => {
        if (!/\p{Nd}/u.test(text))
            return text;
        atStart ??= new RegExp(`^${captionNumber(anyOf(list('captions')))}`, 'iu');
        return text.replace(atStart, '');
    };
}
/** `Figure 1.2.`, `Abb. A-3: `, `図1`, `1. ábra – `. @param words alternatives */
function captionNumber(words) {
    const number = '(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?';
    return `(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`;
}
/** The longest first, or "figures" would end at "figure". */
function anyOf(words) {
    return words
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|');
}
function defaultName(list) {
    const screenshots = phrasesAt(() => list('screenshots'));
    let rest;
    return (text) => {
        const ends = screenshots(text, 0);
        if (ends.length === 0)
            return false;
        rest ??= new RegExp(`^(?:[\\s\\p{Nd}.,:()]|${list('joints').map(joined).join('|')})*$`, 'u');
        return ends.some((end) => rest?.test(text.slice(end)));
    };
}
/** The entries of one list, as they are compared. */
function entries(list) {
    return list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** A phrase with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(phrase) {
    if (phrase.endsWith('…'))
        return phrase.slice(0, -1);
    return unspaced.test(phrase) || phrase.endsWith("'") ? phrase : `${phrase} `;
}
/** A phrase with the space before it, where its script uses spaces. */
function closing(phrase) {
    return unspaced.test(phrase) ? phrase : ` ${phrase}`;
}
/** A word between numbers, not as part of a longer word. */
function joined(word) {
    return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/rules/shared/normalise.js
/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
function normalise(text) {
    return (text
        .slice(0, limit)
        .normalize('NFKC')
        .slice(0, limit)
        .toLowerCase()
        // The small letter of the Turkish İ.
        .replaceAll('i\u0307', 'i')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/[\s_\-‐-―]+/g, ' ')
        .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, ''));
}
const limit = 200;

;// CONCATENATED MODULE: ./build/rules/attribution-as-alt.js





/** The alternative text credits the author of the picture and does not describe it. */
const attributionAsAlt = {
    id: 'attribution-as-alt',
    severity: 'warning',
    summary: 'An alternative text names the author or the source of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 120)
            return undefined;
        const isCredit = byline.test(text) || lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).isCredit(normalise(text));
        if (!isCredit)
            return undefined;
        return `${quote(text)} only credits the author, so a screen reader user does not learn what the picture shows. Describe it here, and move the credit to the text or the caption.`;
    },
};
/** `Photo by Jane Doe on Unsplash`, `© 2024 Jane Doe`. A description may name a person as well, so a capitalised name has to follow, and little else. */
const byline = /^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)(?: taken| created| made)? by (?:@\w+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? (?:on|from|via|at|\/) \p{Lu}[\w.]*)?\.?$|(?:©|\(c\)|[Cc]opyright )\s?(?:\d{4}|\p{Lu}))/u;

;// CONCATENATED MODULE: ./build/rules/blank-alt.js

/** The alternative text consists of characters that are never spoken: it neither describes the picture nor marks it as decoration. */
const blankAlt = {
    id: 'blank-alt',
    severity: 'error',
    summary: 'An alternative text consists only of white space or invisible characters.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: ['23a2a8'],
    check: (image) => (absence(image) === 'blank' ? message : undefined),
};
const message = 'The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.';

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/rules/shared/alone.js



/** Whether a picture that is marked as decoration stands where content stands: alone in the text, or with a caption. */
function isAloneInText(image) {
    const { alt, decorative, emptyIsDecision, context, kind, width, height } = image;
    if (alt.kind !== 'empty' || !decorative || !emptyIsDecision || context.control !== undefined)
        return false;
    if (context.standsAlone !== true && captionOf(context) === undefined)
        return false;
    if ((kind !== 'picture' && kind !== 'component') || Math.min(width ?? Infinity, height ?? Infinity) < leastPx)
        return false;
    return !(0,spacer/* isSpacer */.r)(image) && !ornaments.test(normalise((0,file_name/* fileStem */.E8)(image.src)));
}
/** The caption of the figure, whatever element it is in; undefined when there is none. */
function captionOf({ figcaption, labels }) {
    return figcaption ?? labels.find(({ place }) => place === 'caption')?.text;
}
/** CSS px: what is smaller is an icon. */
const leastPx = 100;
const ornaments = /\b(?:logo|icon|banner|hero|cover|header|background|bg|avatar|badge|flag|ornament|decoration|wave)\b/u;

;// CONCATENATED MODULE: ./build/rules/decorative-in-figure.js


/** A picture with a caption is marked as decoration: one of the two is usually a mistake. */
const decorativeInFigure = {
    id: 'decorative-in-figure',
    severity: 'info',
    summary: 'The only picture of a figure with a caption is marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        if (image.alt.kind !== 'empty' || !image.decorative)
            return undefined;
        const caption = captionOf(image.context);
        if (caption === undefined || isBlank(caption))
            return undefined;
        return described(page).has(caption) ? undefined : decorative_in_figure_message;
    },
};
const decorative_in_figure_message = 'The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it.';
/** Captions of the figures in which a picture has a name: the other pictures of such a figure may be decorative (WCAG G196). */
function described({ images }) {
    const known = pages.get(images);
    if (known)
        return known;
    const captions = images.flatMap(({ name, alt, context }) => {
        const caption = name !== undefined || alt.kind === 'dynamic' ? captionOf(context) : undefined;
        return caption ?? [];
    });
    const fresh = new Set(captions);
    pages.set(images, fresh);
    return fresh;
}
const pages = new WeakMap();

;// CONCATENATED MODULE: ./build/rules/decorative-in-text.js

/** Most pictures of a page are marked as decoration and stand alone in its text: an editor may have done that, and not its author. */
const decorativeInText = {
    id: 'decorative-in-text',
    severity: 'info',
    summary: 'Most pictures that stand alone in the text of a page are marked as decoration.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F38'],
    act: [],
    check(image, page) {
        const alone = suspicious(page.images);
        return alone[0] === image ? messageFor(alone.length) : undefined;
    },
};
function messageFor(number) {
    return `${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`;
}
/** The pictures in question, when they are most of those that show something. Computed once per page. */
function suspicious(images) {
    const known = decorative_in_text_pages.get(images) ?? mostOf(images);
    decorative_in_text_pages.set(images, known);
    return known;
}
const decorative_in_text_pages = new WeakMap();
function mostOf(images) {
    const alone = images.filter(isAloneInText);
    if (alone.length < fewest)
        return [];
    const described = images.filter(({ name, context }) => name !== undefined && context.control === undefined);
    return alone.length > described.length ? alone : [];
}
/** One or two may well decorate. */
const fewest = 3;

;// CONCATENATED MODULE: ./build/rules/decorative-with-name.js


/** One attribute marks the image as decoration, and another gives it a text. */
const decorativeWithName = {
    id: 'decorative-with-name',
    severity: 'warning',
    summary: 'An image is marked as decoration, but has a title or an alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'H67', 'F39'],
    act: [],
    check(image) {
        const text = contradiction(image);
        if (text === undefined)
            return undefined;
        return `The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`;
    },
};
function contradiction({ alt, decorative, markedDecorative, title }) {
    if (!markedDecorative || !decorative)
        return undefined;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
    return text === undefined || isBlank(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/rules/dimension-alt.js





/** The alternative text is the size of the picture. */
const dimensionAlt = {
    id: 'dimension-alt',
    severity: 'error',
    summary: 'An alternative text gives the size of the picture and nothing else.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image)?.trim();
        if (text === undefined || text.length > 100 || !size.test(text))
            return undefined;
        const rest = normalise(text.replace(sizes, ' '));
        const { kinds, pictures } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
        // "1920x1080 display modes" says more than a size.
        if (rest !== '' && !kinds.has(rest) && !pictures.has(rest))
            return undefined;
        return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
    },
};
/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size = /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes = /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

;// CONCATENATED MODULE: ./build/rules/emoji-alt.js



/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
const emojiAlt = {
    id: 'emoji-alt',
    severity: 'warning',
    summary: 'An alternative text consists of emoji.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H86'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyEmoji(text) || showsEmoji(image))
            return undefined;
        return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
    },
};
function onlyEmoji(text) {
    if (text.length > 40)
        return false;
    return /^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(text)
        ? !flags.test(text)
        : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}
/** Every screen reader has a name for a flag: of a country, of a part of one (a sequence of tags), of pride, of pirates (CLDR). */
const flags = /^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u;
/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the emoji itself is the right text. */
function showsEmoji({ src, width, height }) {
    if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test((0,file_name/* fileName */.Md)(src)))
        return true;
    return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}

;// CONCATENATED MODULE: ./build/rules/empty-link-image.js


/** The image is the only content of a link or button and has no name, so the control has no name either. */
const emptyLinkImage = {
    id: 'empty-link-image',
    severity: 'error',
    summary: 'A link or button contains only an image without alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
    act: ['c487ae', '97a4e1'],
    check: (image) => (absence(image) === 'in-control' ? empty_link_image_messageFor(image) : undefined),
};
function empty_link_image_messageFor({ context, kind, standIn }) {
    if (kind === 'link')
        return empty_link_image_area;
    if (context.control?.kind === 'button')
        return empty_link_image_button;
    return standIn === undefined ? empty_link_image_link : linkNamed(standIn);
}
const empty_link_image_link = 'The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';
function linkNamed(standIn) {
    return `The picture is the only content of this link and has no alternative text, so a screen reader reads ${quote(standIn)}, which is made from the name of the file. Say where the link leads.`;
}
const empty_link_image_button = 'The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.';
const empty_link_image_area = 'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';

;// CONCATENATED MODULE: ./build/rules/empty-markdown-alt.js

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
const emptyMarkdownAlt = {
    id: 'empty-markdown-alt',
    severity: 'error',
    summary: 'The brackets of a Markdown image are empty.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H37'],
    act: [],
    check: (image) => (absence(image) === 'empty' ? empty_markdown_alt_message : undefined),
};
const empty_markdown_alt_message = 'The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.';

;// CONCATENATED MODULE: ./build/rules/export-suffix.js



/** A short alternative text ends in something that tools and people append to file names. */
const exportSuffix = {
    id: 'export-suffix',
    severity: 'warning',
    summary: 'An alternative text ends in something that was appended to a file name.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const suffix = suffixOf(image);
        if (suffix === undefined)
            return undefined;
        return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
    },
};
function suffixOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords)
        return undefined;
    return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}
/** A longer text is a sentence that a person wrote. */
const mostWords = 6;
/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always = /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;
/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text, src) {
    const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
    if (suffix === undefined)
        return undefined;
    return (0,file_name/* fileStem */.E8)(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/rules/shared/words-of-page.js
/** Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a file. */
function isNamed(token, { control, heading, nearby }) {
    return [control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
}
/** Words that join others in a sentence; no program puts them into a name, and few people do. */
const joiningWords = new Set(`a an and as at by for from in into is of on or over shows than that the to under vs with above below between
  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein
  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es
  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(/\s+/u));

;// CONCATENATED MODULE: ./build/rules/shared/file-name.js






/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
function fileNameIn(text, image) {
    const { src, context } = image;
    const bare = text
        .slice(0, 2000)
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .trim()
        .replace(/^["'“‘([<`]+/u, '')
        .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
    if (hasScheme.test(bare) || isTargetOf(bare, src, context.control))
        return undefined;
    const isSure = hasImageExtension(bare, context.control) ||
        isPath(bare, src) ||
        isSlugOf(bare, image) ||
        isVariable(bare, image) ||
        isDefaultName(bare);
    if (isSure)
        return 'sure';
    return isWordsOf(bare, image) ? 'worded' : undefined;
}
/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text, src, control) {
    if (control?.target === undefined || !same(text, (0,file_name/* fileName */.Md)(control.target)))
        return false;
    return !isBlank(control.otherText) || !same(text, (0,file_name/* fileName */.Md)(src));
}
/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text, control) {
    if (!(0,picture_names/* endsInPictureName */.hI)(text))
        return false;
    const words = text.toLowerCase().split(/\s+/u);
    if (words.length <= 2)
        return words.length === 1 || control === undefined;
    // A sentence has words that join others, signs, or the name of another file.
    return control === undefined && words.length <= file_name_mostWords && words.slice(0, -1).every(isPartOfName);
}
const file_name_mostWords = 8;
function isPartOfName(word) {
    return /^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word) && !joiningWords.has(word);
}
const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;
/** `../img/a`, `C:\\img\\a`, `/assets/img/hero/banner`, the address of the picture without its ending; url-alt handles addresses with a scheme. */
function isPath(text, src) {
    if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text))
        return true;
    if (!/^[\w.@~%/-]+$/u.test(text) || !text.includes('/'))
        return false;
    const parts = text.split('/').filter((part) => part !== '');
    if (parts.length < 2)
        return false;
    return pictureFolders.has(parts[0]?.toLowerCase() ?? '') || same(text, (0,file_name/* filePath */.s$)(src).replace(/\.\w{1,5}$/u, ''));
}
const pictureFolders = new Set('img imgs image images pic pics picture pictures photo photos figure figures fig figs media assets static public upload uploads screenshots wp-content'.split(' '));
/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text, { src, context }) {
    if (/\s/u.test(text))
        return same(text, (0,file_name/* fileName */.Md)(src));
    if (!same(text, (0,file_name/* fileStem */.E8)(src)))
        return false;
    return text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text) && !isNamed(text, context));
}
/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text, { src, context }) {
    // The name of a link or a button may well be in small letters.
    if (context.control !== undefined || text !== text.toLowerCase() || isNamed(text, context))
        return false;
    const stem = (0,file_name/* fileStem */.E8)(src).toLowerCase();
    return /[-_]/u.test(stem) && same(spaced(text), spaced(stem)) && (/\s/u.test(text) || isKebab(text));
}
function isKebab(text) {
    return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}
function spaced(text) {
    return text.replace(/[\s_-]+/gu, ' ').trim();
}
/** The name of the variable that a component takes the picture from: `BOAT47` for `boat4-7.png`. */
function isVariable(text, { src, kind }) {
    if (kind !== 'component' || !/^[A-Za-z_$][\w$]*$/u.test(text) || !/\d|[a-z][A-Z]|_/u.test(text))
        return false;
    return same(text.replace(/[^A-Za-z\d]/gu, ''), (0,file_name/* fileStem */.E8)(src).replace(/[^A-Za-z\d]/gu, ''));
}
/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text) {
    const normalised = normalise(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
    if ([cameraName, stockName, programName].some((pattern) => pattern.test(normalised)) || captureName.test(text))
        return true;
    return normalised.replace(/\P{Nd}/gu, '').length >= 4 && lexicon(undefined).isDefaultName(normalised);
}
/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName = /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;
/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName = /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;
/** What programs name a picture that they paste or export: Word, Outlook and Teams, Google Docs, VLC, design tools, tools of this kind on phones. */
const programName = /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;
/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;
function same(a, b) {
    return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/filename-alt.js



/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
const filenameAlt = {
    id: 'filename-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An alternative text is a file name or a path.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        const kind = text === undefined ? undefined : fileNameIn(text, image);
        if (text === undefined || kind === undefined)
            return undefined;
        if (kind === 'worded')
            return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
        return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
    severityOf: (image) => (fileNameIn(spoken(image) ?? '', image) === 'worded' ? 'warning' : 'error'),
};

;// CONCATENATED MODULE: ./build/rules/words/generated.js
/**
 * The words of programs that describe pictures, normalised, in the languages that they were seen in: Microsoft Office and PowerPoint, Facebook,
 * LinkedIn. They are compared with the start or the end of a text.
 */
const generatedOpenings = [
    'image may contain',
    'may be an image of',
    'may be a graphic of',
    'no photo description available',
    'no alt text provided for this image',
    'no alternative text description for this image',
    'no description has been provided for this image',
    'this image has an empty alt attribute',
    'a picture containing',
    'ein bild, das text',
    'une image contenant texte',
    'imagen que contiene texto',
    'immagine che contiene testo',
    'uma imagem a conter texto',
    'uma imagem contendo texto',
    'uma imagem com texto',
    'afbeelding met tekst',
    'obraz zawierający tekst',
    'en bild som visar text',
    'et bilde som inneholder tekst',
    'et billede, der indeholder tekst',
    'kuva, joka sisältää tekstin',
];
const generatedEndings = [
    'description automatically generated',
    'description automatically generated with low confidence',
    'description automatically generated with medium confidence',
    'description automatically generated with high confidence',
    'ai generated content may be incorrect',
    'automatisch generierte beschreibung',
    'automatisch generierte beschreibung mit mittlerer zuverlässigkeit',
    'automatisch generierte beschreibung mit geringer zuverlässigkeit',
    'ki generierte inhalte können fehlerhaft sein',
    'description générée automatiquement',
    "le contenu généré par l'ia peut être incorrect",
    'descripción generada automáticamente',
    'el contenido generado por ia puede ser incorrecto',
    'el contenido generado por inteligencia artificial puede ser incorrecto',
    'descrizione generata automaticamente',
    "il contenuto generato dall'ia potrebbe non essere corretto",
    'descrição gerada automaticamente',
    'o conteúdo gerado por ia pode estar incorreto',
    'automatisch gegenereerde beschrijving',
    'door ai gegenereerde inhoud is mogelijk onjuist',
    'automatycznie generowany opis',
    'opis wygenerowany automatycznie',
    'automatiskt genererad beskrivning',
    'automatisk generert beskrivelse',
    'automatisk genereret beskrivelse',
    'kuvaus luotu automaattisesti',
    'popis byl vytvořen automaticky',
    'otomatik olarak oluşturulmuş açıklama',
    'автоматически созданное описание',
    '自動的に生成された説明',
    '描述已自动生成',
    '自動產生的描述',
    '자동 생성된 설명',
];
/** What Office finds in pictures, in the words of its lists. */
const officeTags = new Set([
    'text',
    'application',
    'chat or text message',
    'website',
    'email',
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'timeline',
    'diagram',
    'schematic',
    'engineering drawing',
    'calendar',
    'letter',
    'company name',
    'background pattern',
    'shape',
    'chart',
    'bar chart',
    'line chart',
    'pie chart',
    'scatter chart',
    'box and whisker chart',
    'treemap chart',
    'waterfall chart',
    'histogram',
    'icon',
    'logo',
    'map',
    'rectangle',
    'square',
    'qr code',
    'receipt',
    'venn diagram',
    'radar chart',
    'surface chart',
    'funnel chart',
    'anwendung',
    'texte',
    'texto',
    'aplicación',
    'testo',
    'applicazione',
    'aplicativo',
    'aplicação',
    'tekst',
    'toepassing',
]);
/** Those that an author may list as well. */
const things = new Set([
    'word',
    'excel',
    'powerpoint',
    'teams',
    'table',
    'email',
    'website',
    'calendar',
    'letter',
    'receipt',
    'map',
    'icon',
    'logo',
    'qr code',
]);
/** What no author writes alone. */
const interfaces = new Set([
    'graphical user interface',
    'grafische benutzeroberfläche',
    'interface utilisateur graphique',
    'interfaz de usuario gráfica',
    'interfaccia utente grafica',
    'interface gráfica do usuário',
    'interface gráfica do utilizador',
    'grafische gebruikersinterface',
]);

;// CONCATENATED MODULE: ./build/rules/generated-alt.js




/** A program looked at the picture and wrote the alternative text, and nobody has read it since: it still has the program's own words. */
const generatedAlt = {
    id: 'generated-alt',
    severity: 'error',
    summary: 'An alternative text was generated by a program and left as it came.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isGenerated(text))
            return undefined;
        return `${quote(text)} was generated by a program that does not know what the picture is for, so its user learns little or something wrong. Describe what a reader should take from the picture.`;
    },
};
function isGenerated(text) {
    const normalised = normalise(text);
    const end = normalise(text.trim().slice(-longestEnding));
    return (generatedOpenings.some((opening) => normalised.startsWith(opening)) ||
        generatedEndings.some((ending) => end.endsWith(ending)) ||
        isListOfTags(text));
}
/** UTF-16 units; the endings are shorter. */
const longestEnding = 120;
/** "Graphical user interface, text, application": what Office recognises, without a sentence around it. */
function isListOfTags(text) {
    if (text.length > 200)
        return false;
    const tags = text.split(/[,、，]/u).map(normalise);
    if (tags.length === 1)
        return interfaces.has(tags[0] ?? '');
    // "Word, Excel" may be what the picture shows.
    return tags.every((tag) => officeTags.has(tag) || interfaces.has(tag)) && tags.some((tag) => !things.has(tag));
}

;// CONCATENATED MODULE: ./build/rules/shared/bare-noun.js
/** A normalised text without an article before it and a small number after it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
function bareNoun(normalised, { withoutArticle }) {
    const text = withoutArticle(normalised);
    // A plural has no number: "Icons8" is a name.
    if (/s\d+$/u.test(text))
        return { noun: text, numbered: false };
    const noun = text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u, '');
    const digits = text.slice(noun.length).replace(/\D/gu, '').length;
    // Four digits and more are a year or the counter of a camera: filename-alt handles these.
    return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}

;// CONCATENATED MODULE: ./build/rules/generic-alt.js







/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
const genericAlt = {
    id: 'generic-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text says what kind of picture it is and not what it shows.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const found = genericNoun(image, page);
        if (found === undefined)
            return undefined;
        if (found.fits === 'every picture')
            return `${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`;
        return `${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`;
    },
    severityOf: (image, page) => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};
function genericNoun(image, page) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const normalised = normalise(text);
    const { noun, numbered } = bareNoun(normalised, words);
    // Editors insert "image 2", so placeholder-alt reports it.
    if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered))
        return { text, fits: 'every picture' };
    if (!words.kinds.has(normalised) && !words.kinds.has(noun))
        return undefined;
    return leadsTo(noun, image) || isAcronym(text, image) ? undefined : { text, fits: 'a kind of picture' };
}
/** "ART" below the heading "Automatic Reasoning and Tool-use (ART)": in capitals, the page's own short word for something. */
function isAcronym(text, { context }) {
    if (!/^[A-Z]{2,6}$/u.test(text.trim()) || /^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))
        return false;
    return `${context.heading ?? ''} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim());
}
/** In a link to `/charts` the word "Charts" names the purpose of the link, which is what a linked picture has to name. */
function leadsTo(noun, { context }) {
    const last = normalise((0,file_name/* fileStem */.E8)(context.control?.target ?? ''));
    return last !== '' && (last === noun || last === `${noun}s`);
}

;// CONCATENATED MODULE: ./build/rules/html-in-alt.js


/** The alternative text holds markup. Nothing renders it there, so it is read out. */
const htmlInAlt = {
    id: 'html-in-alt',
    severity: 'warning',
    summary: 'An alternative text contains HTML or Markdown markup, which is read out literally.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
        if (markup === undefined)
            return undefined;
        return `${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`;
    },
};
function markupIn(text, { context }) {
    const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
    if (found === null)
        return undefined;
    // A page about markup may quote it, and then the words around it say so.
    const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
    return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
        ? undefined
        : found[0];
}
/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is probably what the text is about. */
const tags = /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;
/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;
/** Escaped twice: `&amp;amp;`. */
const entities = /(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;

;// CONCATENATED MODULE: ./build/rules/id-like-alt.js



/** The alternative text is a name that a program gave the picture: a counter, an id, a time stamp, a checksum. */
const idLikeAlt = {
    id: 'id-like-alt',
    severity: 'error',
    summary: 'An alternative text is a number, an id or a checksum.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isId(text.trim()))
            return undefined;
        return `${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isId(text) {
    return text.length <= 200 && (bareNumber.test(normalise(text)) || captureTime.test(text) || randomName.test(text));
}
/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber = /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;
/** `2021-03-22_14-38-02`: the moment, as tools name a capture. */
const captureTime = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u;
/** Random identifiers: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;

;// CONCATENATED MODULE: ./build/rules/keyword-stuffing.js


/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
const keywordStuffing = {
    id: 'keyword-stuffing',
    severity: 'warning',
    summary: 'An alternative text is a list of search keywords.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image);
        return text !== undefined && isStuffed(text.slice(0, 1000)) ? keyword_stuffing_message : undefined;
    },
};
const keyword_stuffing_message = 'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';
function isStuffed(text) {
    const phrases = text
        .split(/[,;|•、，]|\s[-–—/]\s/u)
        .map(normalise)
        .filter((phrase) => phrase !== '');
    if (phrases.length < 6)
        return false;
    const words = phrases.map((phrase) => phrase.split(' '));
    const short = words.filter(({ length }) => length <= 3).length;
    // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
    return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}
/** The number of phrases that contain the most frequent word of three letters or more. */
function mostFrequent(phrases) {
    const counts = new Map();
    for (const words of phrases) {
        for (const word of new Set(words)) {
            if (word.length >= 3 && !/^\d+$/u.test(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return Math.max(0, ...counts.values());
}

;// CONCATENATED MODULE: ./build/rules/lang-mismatch.js



/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
const langMismatch = {
    id: 'lang-mismatch',
    severity: 'info',
    summary: 'An alternative text is not in the language of its page.',
    fixedBy: 'author',
    wcag: ['1.1.1', '3.1.2'],
    act: [],
    check(image, page) {
        const language = (0,text_language/* statedLanguage */.Sq)(image, page.path);
        const text = spoken(image);
        // A linked picture may be named in the language of the page that it leads to.
        if (text === undefined || language === undefined || image.context.control !== undefined)
            return undefined;
        if (!isForeign(text.slice(0, 500), language))
            return undefined;
        return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
    },
};
function isForeign(text, language) {
    const primary = (0,text_language/* primaryLanguage */.HI)(language);
    const own = scripts.get(primary);
    if (own === undefined)
        return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
    // Names and terms stay Latin in every language; an English sentence has these words in it.
    return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= 4;
}
/** Languages that are not written in Latin letters, with their scripts. */
const scripts = new Map([
    ['ar', /\p{Script=Arabic}/u],
    ['be', /\p{Script=Cyrillic}/u],
    ['bg', /\p{Script=Cyrillic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['el', /\p{Script=Greek}/u],
    ['fa', /\p{Script=Arabic}/u],
    ['he', /\p{Script=Hebrew}/u],
    ['hi', /\p{Script=Devanagari}/u],
    ['hy', /\p{Script=Armenian}/u],
    ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['ka', /\p{Script=Georgian}/u],
    ['ko', /\p{Script=Hangul}/u],
    ['mk', /\p{Script=Cyrillic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['ta', /\p{Script=Tamil}/u],
    ['th', /\p{Script=Thai}/u],
    ['uk', /\p{Script=Cyrillic}/u],
    ['ur', /\p{Script=Arabic}/u],
    ['zh', /\p{Script=Han}/u],
]);
const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi'.split(' '));
/** Four letters or more: one or two are a symbol. */
const otherLetters = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;
/** Words that join others into an English sentence; none of them is a name. */
const english = /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;

;// CONCATENATED MODULE: ./build/rules/long-alt.js

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
const longAlt = {
    id: 'long-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'An alternative text is too long to listen to in one go.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G92'],
    act: [],
    check(image) {
        const length = lengthOf(image);
        if (length <= long_alt_long)
            return undefined;
        const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
        return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
    },
    severityOf: (image) => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};
/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const long_alt_long = 150;
const tooLong = 350;
/** Counting stops here. */
const mostCounted = 1000;
/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
function lengthOf(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || text.length <= long_alt_long / 2 || isFormula(text))
        return 0;
    let length = 0;
    for (const character of text) {
        length += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1;
        if (length > mostCounted)
            return length;
    }
    return length;
}
/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text) {
    return (/^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000)));
}

;// CONCATENATED MODULE: ./build/rules/malformed-image.js
/** The author meant an image, but parsers read something else, because of one mark. */
const malformedImage = {
    id: 'malformed-image',
    severity: 'error',
    summary: 'An image is written in a way that parsers do not read as an image.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check: ({ fault }) => (fault === undefined ? undefined : messages[fault]),
};
const noMarkdownImage = 'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';
const messages = {
    'space-in-address': `${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
    'title-without-quotes': `${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
    gap: `${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
    'full-width-mark': `${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
    'unbalanced-bracket': `${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
    'other-brackets': `${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
    'blank-line': 'A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.',
    'quote-mark': 'Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.',
    'curly-quotes': 'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
    'cut-text': 'The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.',
};

;// CONCATENATED MODULE: ./build/rules/missing-alt.js


/** The image has neither an alternative text nor another name, and is not marked as decoration. */
const missingAlt = {
    id: 'missing-alt',
    severity: 'error',
    severities: ['error', 'warning'],
    summary: 'An image has no alternative text.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
    act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
    check: (image) => (absence(image) === 'missing' ? missing_alt_messageFor(image) : undefined),
    // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
    // In notes, an embed without a text is the habit, and readers hear the name of the file that its author gave it.
    severityOf: ({ context, example }) => context.figcaption === undefined && example === undefined ? 'error' : 'warning',
};
function missing_alt_messageFor(image) {
    const { kind, context } = image;
    if (kind === 'button')
        return missing_alt_button;
    const place = placeOf(image);
    if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
        return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
    }
    const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
    return `${unnamed[kind] ?? pictureWithout(image)} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}
const missing_alt_button = 'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';
function pictureWithout({ standIn }) {
    const heard = standIn === undefined
        ? 'says nothing or reads the file name'
        : `reads ${quote(standIn)}, which is made from the name of the file`;
    return `The picture has no alternative text, so a screen reader ${heard}.`;
}
const captioned = 'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.';
/** What a screen reader says instead depends on what the image is. */
const unnamed = {
    drawing: 'The drawing has no name, so a screen reader says "image" or reads out its parts.',
    embedded: 'The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.',
    element: 'The element has the role of an image and no name, so a screen reader says only "image".',
};
/** Where the text goes; undefined where that goes without saying. */
function placeOf({ kind, attribute, example, decorativeBy }) {
    if (kind === 'drawing')
        return 'in a `<title>` as its first child or in `aria-label`';
    if (kind === 'embedded')
        return 'in `aria-label` or `title`';
    if (attribute === undefined)
        return example && `after a bar, as in \`${example}\``;
    return attribute === 'alt' && decorativeBy === 'alt' ? undefined : `in \`${attribute}\``;
}
/** The other way, for a picture that needs no text. */
function orNot({ attribute, decorativeBy }, when) {
    if (decorativeBy === 'alt')
        return `, or write \`${attribute ?? 'alt'}=""\` if ${when}`;
    if (decorativeBy === 'option')
        return `, or leave \`${attribute ?? ':alt:'}\` empty if ${when}`;
    return decorativeBy === 'aria-hidden' ? `, or set \`aria-hidden="true"\` if ${when}` : '';
}

;// CONCATENATED MODULE: ./build/rules/placeholder-alt.js






/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, or a to-do note. */
const placeholderAlt = {
    id: 'placeholder-alt',
    severity: 'error',
    summary: 'An alternative text is a placeholder that was never replaced.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !isPlaceholder(text, (0,text_language/* statedLanguage */.Sq)(image, page.path)))
            return undefined;
        return `${quote(text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
    },
};
function isPlaceholder(text, language) {
    const words = lexicon(language);
    const normalised = normalise(text);
    if (words.placeholders.has(normalised))
        return true;
    const { noun, numbered } = bareNoun(normalised, words);
    return words.placeholders.has(noun) || (numbered && words.pictures.has(noun) && normalised !== famous);
}
/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';

;// CONCATENATED MODULE: ./build/rules/presentational-conflict.js
/** The author marked the image as decoration, but another attribute keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
const presentationalConflict = {
    id: 'presentational-conflict',
    severity: 'error',
    summary: 'An image is marked as decoration, but focus or an ARIA attribute overrules that.',
    fixedBy: 'author',
    wcag: ['1.1.1', '4.1.2'],
    act: ['46ca7f'],
    check: ({ alt, decorative, markedDecorative }) => markedDecorative && !decorative && alt.kind !== 'dynamic' ? presentational_conflict_message : undefined,
};
const presentational_conflict_message = 'The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows.';

;// CONCATENATED MODULE: ./build/rules/punctuation-alt.js


/** The alternative text has no letter, no digit and no sign with a name. */
const punctuationAlt = {
    id: 'punctuation-alt',
    severity: 'error',
    summary: 'An alternative text consists only of punctuation.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !onlyMarks.test(text) || named.has(text))
            return undefined;
        return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`;
    },
};
/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;
/** A single sign may be what the picture shows: a key, an operator, a help button. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));

;// CONCATENATED MODULE: ./build/rules/redundant-prefix.js





/** The description starts by saying that there is a picture, which every screen reader has announced already. */
const redundantPrefix = {
    id: 'redundant-prefix',
    severity: 'info',
    summary: 'A description starts by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        const words = text && lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path)).openingOf(normalise(text));
        if (words === undefined || words === '')
            return undefined;
        return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/redundant-suffix.js





/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
const redundantSuffix = {
    id: 'redundant-suffix',
    severity: 'info',
    summary: 'A short description ends by saying that it describes a picture.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'G94'],
    act: [],
    check(image, page) {
        const words = surplusIn(image, page);
        if (words === undefined)
            return undefined;
        return `A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`;
    },
};
function surplusIn(image, page) {
    const text = spoken(image);
    if (text === undefined || text.length > 200)
        return undefined;
    const { endingOf, terms } = lexicon((0,text_language/* statedLanguage */.Sq)(image, page.path));
    const words = normalise(text);
    const found = endingOf(words);
    if (found === undefined)
        return undefined;
    const before = words.slice(0, -found.length).split(' ');
    // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
    if (before.length > 4 || before.some((word) => terms.has(word)))
        return undefined;
    return found.trim();
}

;// CONCATENATED MODULE: ./build/rules/shared/repeats.js




/** Whether a text says no more than `label`, whatever article or number of a figure they have; undefined when it does. */
function repeats(text, label, words) {
    if (label === undefined || Math.abs(text.length - label.length) > slack)
        return undefined;
    const [own, other] = [plainWords(text, words), plainWords(label, words)];
    if (!/[\p{L}\p{N}]/u.test(other))
        return undefined;
    if (own === other)
        return 'whole';
    const extra = own.startsWith(other)
        ? own.slice(other.length)
        : own.endsWith(other)
            ? own.slice(0, -other.length)
            : '';
    return apart.test(extra) && isKind(extra, words) ? 'with its kind' : undefined;
}
/** UTF-16 units: more than a number of a figure, a kind of picture, white space and punctuation have together. A cheap way to reject most pairs. */
const slack = 60;
/** The words of a text as they are spoken, without the number of a caption and an article before it, and without the sign of a link to it. */
function plainWords(text, { withoutArticle, withoutCaptionNumber }) {
    const start = text.slice(0, longestNumber).trimStart();
    const rest = withoutCaptionNumber(start) + text.slice(longestNumber);
    return withoutArticle((0,same_words/* spokenWords */.i)(rest.replace(sectionNumber, '').replace(linkSign, '')));
}
/** UTF-16 units. */
const longestNumber = 60;
/** `1.2 `, `3) `: headings are numbered like that. */
const sectionNumber = /^\s{0,9}\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3}){1,4}\.?|[.)])\s/u;
/** Programs put it behind a caption or a heading; some take it from a font of their own. */
const linkSign = /[#¶§🔗\p{Co}]$/u;
/** Words end there, or the script writes none apart. */
const apart = new RegExp(`^\\s|\\s$|^[${unspaced_scripts/* unspacedScripts */.E}]|[${unspaced_scripts/* unspacedScripts */.E}]$`, 'u');
/** `logo`, `screenshot of the`, `imagen de`: a noun for pictures, and what joins it to the rest. */
function isKind(extra, { kinds, pictures, openingOf, withoutArticle }) {
    const parts = withoutArticle(normalise(extra)).split(' ');
    while (joiningWords.has(parts.at(-1) ?? ''))
        parts.pop();
    const noun = parts.join(' ');
    return kinds.has(noun) || pictures.has(noun) || openingOf(`${noun} .`)?.trim() === noun;
}

;// CONCATENATED MODULE: ./build/rules/shared/texts-beside.js





/** What stands beside an image, nearest first. */
function textsBeside(image) {
    const { control, figcaption, nearby, heading, labels } = image.context;
    // It is all that names the link, whatever stands around that.
    if (control !== undefined && isBlank(control.otherText) && !showsPicture(control))
        return [];
    const severityOf = (repeat) => (repeat === 'whole' || isMark(image) ? 'warning' : 'info');
    const inCaption = (repeat) => (repeat === 'whole' ? 'warning' : 'info');
    const beside = labels.map(({ place, text }) => {
        if (place === 'caption')
            return { text, place: places[place], remedy: 'addition', severityOf: inCaption };
        return { text, place: places[place], remedy: 'silence', severityOf: isBadge(image) ? never : severityOf };
    });
    const isOwnBlock = control === undefined || isBlank(control.otherText);
    return [
        { text: control?.otherText, place: `in the ${control?.kind ?? 'link'}`, remedy: 'silence', severityOf },
        { text: figcaption, place: places.caption, remedy: 'addition', severityOf: inCaption },
        { text: isOwnBlock ? nearby : undefined, place: 'beside the picture', remedy: 'silence', severityOf },
        ...beside,
        { text: heading, place: 'in the heading above', remedy: 'addition', severityOf: isMark(image) ? never : inHeading },
    ];
}
const places = {
    caption: 'in the caption',
    cell: 'in a cell of the table next to it',
    term: 'in the list entry next to it',
    paragraph: 'in the paragraph next to it',
};
/** A picture that opens itself in full size is there to be seen, and not to lead somewhere. */
function showsPicture({ target }) {
    return target !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(target);
}
/** A logo under the name of its project has that name, and no other text would be right. */
function isMark({ src, name }) {
    return marks.test(normalise((0,file_name/* fileStem */.E8)(src))) || marks.test(normalise(name ?? ''));
}
const marks = /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u;
/** What a badge shows changes, so its text can only say what it is about. */
function isBadge({ src }) {
    return /shields\.io|badge/iu.test(src.slice(0, 2000));
}
function never() {
    return undefined;
}
/** A person or a product may have its name as its text; three words are more than a name, as a rule. */
function inHeading(repeat, text) {
    if (repeat !== 'whole')
        return undefined;
    return text.trim().split(/\s+/u).length >= 3 || texts_beside_unspaced.test(text) ? 'warning' : 'info';
}
const texts_beside_unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]{8}`, 'u');

;// CONCATENATED MODULE: ./build/rules/redundant-with-text.js







/** The alternative text says no more than a text beside the picture, so a screen reader user hears that twice. */
const redundantWithText = {
    id: 'redundant-with-text',
    severity: 'warning',
    severities: ['warning', 'info'],
    summary: 'An alternative text repeats the words beside the picture.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'H2'],
    act: [],
    check(image, page) {
        const found = on(page).of(image);
        return found && redundant_with_text_messageFor(found, on(page).like(found));
    },
    severityOf: (image, page) => on(page).of(image)?.severity ?? 'warning',
};
const remedies = {
    silence: 'Write `alt=""` if these words say it all, or describe what the picture adds to them.',
    addition: 'Describe what the picture adds to it.',
};
/** Generated lists have hundreds: then the sentence is about all of them, so that reports can print it once. */
function redundant_with_text_messageFor({ text, repeat, place, remedy }, number) {
    if (repeat === 'with its kind')
        return `${quote(text)} adds only the kind of picture to the words ${place}, so a screen reader user hears them twice. ${remedy}`;
    const what = number < many ? `${quote(text)} is` : `${number} pictures on this page have a text that is`;
    return `${what} also ${place}, so a screen reader user hears it twice. ${remedy}`;
}
const many = 5;
/** Each page is read once. */
function on(page) {
    const known = redundant_with_text_pages.get(page.images) ?? read(page);
    redundant_with_text_pages.set(page.images, known);
    return known;
}
const redundant_with_text_pages = new WeakMap();
function read({ images, path }) {
    const found = new Map(images.map((image) => [image, repetitionOf(image, path)]));
    const numbers = new Map();
    for (const one of found.values())
        if (one)
            numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? 0) + 1);
    return {
        // A text that is only tried belongs to an image that is not on the page.
        of: (image) => (found.has(image) ? found.get(image) : repetitionOf(image, path)),
        like: (repetition) => numbers.get(keyOf(repetition)) ?? 1,
    };
}
function keyOf({ repeat, place }) {
    return `${repeat} ${place}`;
}
function repetitionOf(image, path) {
    const text = spoken(image);
    if (text === undefined)
        return undefined;
    const words = lexicon((0,text_language/* statedLanguage */.Sq)(image, path));
    for (const beside of textsBeside(image)) {
        const repeat = repeats(text, beside.text, words);
        const severity = repeat && beside.severityOf(repeat, text);
        if (repeat && severity)
            return { text, repeat, place: beside.place, remedy: remedies[beside.remedy], severity };
    }
    // Without an alternative text the title is the only name of the image, so nothing is repeated.
    if (image.alt.kind === 'text' && (0,same_words/* sameWords */.M)(text, image.title))
        return { text, repeat: 'whole', place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/repeated-alt.js





/** Different pictures of a page have the same alternative text, so a screen reader user cannot tell them apart. */
const repeatedAlt = {
    id: 'repeated-alt',
    severity: 'info',
    severities: ['info', 'warning'],
    summary: 'Different pictures on one page have the same alternative text.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const group = repetitions(page).get(image);
        return group && repeated_alt_messageFor(spoken(image) ?? '', group);
    },
    severityOf: (image, page) => repetitions(page).get(image)?.severity ?? 'info',
};
/** The same for the whole group, so that reports can print it once. */
function repeated_alt_messageFor(text, { pictures }) {
    const number = pictures === 2 ? 'Two' : String(pictures);
    return `${number} different pictures on this page are called ${quote(text)}, so a screen reader user cannot tell them apart. Describe what each one shows that the ${pictures === 2 ? 'other does' : 'others do'} not.`;
}
/** The group of each image that is in one. Computed once per page. */
function repetitions(page) {
    const known = repeated_alt_pages.get(page) ?? new Map(groupsOf(page));
    repeated_alt_pages.set(page, known);
    return known;
}
const repeated_alt_pages = new WeakMap();
function groupsOf(page) {
    const bytes = new Map();
    const entries = page.images.flatMap((image, at) => {
        const [key, name] = [repeated_alt_keyOf(image), nameOf(image)];
        if (key === undefined || name === undefined)
            return [];
        // Variants have bytes of their own, so those of the first stand for all.
        const picture = bytes.get(name) ?? page.bytesOf?.(image) ?? name;
        bytes.set(name, picture);
        return [{ key, image, at, picture }];
    });
    return [...(0,group_by/* groupBy */.$)(entries, ({ key }) => key).values()].flatMap((group) => {
        const pictures = new Set(group.map(({ picture }) => picture)).size;
        if (pictures === 1)
            return [];
        // Side by side it is hardly intended.
        const severity = group.some((entry, index) => isNext(entry, group[index + 1])) ? 'warning' : 'info';
        return group.map(({ image, picture }) => {
            // Of two, the first has its own text as a rule, and the other a copy.
            const isOwn = pictures === 2 && picture === group[0]?.picture;
            return [image, { pictures, severity: isOwn ? 'info' : severity }];
        });
    });
}
function isNext({ at, picture }, next) {
    return next?.at === at + 1 && next.picture !== picture;
}
/** Inline drawings are left out, because they have no address that tells them apart. The target of a link counts, because it tells two pictures apart. */
function repeated_alt_keyOf(image) {
    const text = spoken(image);
    if (text === undefined || text.length > 200 || image.src === '')
        return undefined;
    return `${(0,same_words/* spokenWords */.i)(text) || text} ${image.context.control?.target ?? ''}`;
}
/**
 * The same value for variants of one picture in other colours or sizes: `a-dark.svg`, `a@2x.png`, `a.webp`. Undefined for one that only one
 * colour scheme shows, because the other of the pair may have any name.
 */
function nameOf({ src: written, forColorScheme }) {
    const src = written.slice(0, 2000);
    if (forColorScheme === true || /[#&?](?:gh-)?(?:only-)?(?:dark|light)/u.test(src))
        return undefined;
    // What lies in the page itself has no name.
    const name = ((0,file_name/* fileStem */.E8)(src) || src)
        .toLowerCase()
        .replace(/(?:^|[-_.])(?:dark|light|night|day|black|white|mobile|desktop|small|large|thumb|[1-3]x|\d+x\d+|\d+w)(?=$|[-_.@])|@\dx/gu, '');
    return name + (0,file_name/* symbolOf */.wX)(src);
}

;// CONCATENATED MODULE: ./build/rules/same-picture-better-alt.js

/**
 * The same picture has a good description in another place, so the words exist already. Two good texts may differ, so this is reported only beside
 * another finding.
 */
const samePictureBetterAlt = {
    id: 'same-picture-better-alt',
    severity: 'info',
    summary: 'The same picture has a good alternative text in another place.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image, page) {
        const better = page.altElsewhere(image);
        if (better === undefined || better === image.name)
            return undefined;
        return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/slug-alt.js



/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
const slugAlt = {
    id: 'slug-alt',
    severity: 'warning',
    severities: ['warning', 'error'],
    summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        if (text === undefined || !isSlug(text, image))
            return undefined;
        return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
    },
    // Underscores are the computer's alone; with hyphens and capitals people write names as well.
    severityOf: (image) => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};
function isSlug(text, { context }) {
    if (text.length > 200 || /\s/u.test(text) || !isJoined(text))
        return false;
    // Names of packages, functions and options look like this: then the page or the link contains them as well.
    return !isNamed(text, context);
}
function isJoined(text) {
    if (snake.test(text))
        return true;
    if (identifier.test(text))
        return !brands.test(text);
    if (!kebab.test(text))
        return false;
    const parts = text.split(/-+/u);
    if (parts.length >= 6)
        return true;
    // "text-to-image" and "state-of-the-art" are words of the language.
    if (parts.some((part) => joiningWords.has(part)))
        return false;
    return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}
/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;
/** `loginForm`, `userMenuOpen`; `LoginFormDialog` from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;
/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands = /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;
/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;
const pictures = /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;

;// CONCATENATED MODULE: ./build/rules/spacer-named.js



/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
const spacerNamed = {
    id: 'spacer-named',
    severity: 'warning',
    summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
    fixedBy: 'silence',
    wcag: ['1.1.1', 'F39'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !(0,spacer/* isSpacer */.r)(image))
            return undefined;
        return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/stale-alt.js


/** The change under review replaces the picture and leaves its alternative text untouched. */
const staleAlt = {
    id: 'stale-alt',
    severity: 'warning',
    summary: 'A picture changed, and its alternative text did not.',
    fixedBy: 'author',
    wcag: ['1.1.1', 'F20'],
    act: [],
    check(image, page) {
        const text = spoken(image);
        if (text === undefined || !page.isStale(image))
            return undefined;
        return `This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`;
    },
};

;// CONCATENATED MODULE: ./build/rules/template-leak.js


/** A program was to fill in the alternative text, and left its own words there. */
const templateLeak = {
    id: 'template-leak',
    severity: 'error',
    summary: 'An alternative text contains a leftover of a template or a program.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image))
            return undefined;
        return `${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`;
    },
};
function isLeak(text, { context, quotedCode = [] }) {
    if (nothing.test(text) || leaked.test(text))
        return true;
    if (!unfilled.test(withoutQuotes(withoutCode(text, quotedCode))))
        return false;
    // A page about format strings shows them, and then the text around the picture has one as well.
    return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}
/** An empty value, alone or in place of the name of a thing. */
const nothing = /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;
/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked = /^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;
/** Without the code that a description quotes from the picture; a text that is all in quotation marks quotes nothing. */
function withoutQuotes(text) {
    return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu, (quoted) => (quoted.length === text.length ? quoted : ' '));
}
/** Markdown has taken the backticks away. A text that is all code quotes nothing. */
function withoutCode(text, code) {
    return code
        .slice(0, mostQuotes)
        .reduce((rest, part) => (part === '' || part === text ? rest : rest.replace(part, ' ')), text);
}
/** No real text quotes more, and a text of a megabyte must not cost time. */
const mostQuotes = 50;
/** A slot that was not filled: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;

;// CONCATENATED MODULE: ./build/rules/too-short.js




/** One or two small letters, as people type them to satisfy a required field. */
const tooShort = {
    id: 'too-short',
    severity: 'info',
    summary: 'An alternative text is one or two letters long.',
    fixedBy: 'author',
    wcag: ['1.1.1'],
    act: [],
    check(image) {
        const text = spoken(image)?.trim();
        // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
        if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
            return undefined;
        return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
    },
};
/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text, { src, width, height, context, kind }) {
    if (context.control !== undefined || kind === 'drawing')
        return true;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= 64)
        return true;
    const words = normalise((0,file_name/* fileStem */.E8)(src)).split(/[\s.]/u);
    return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}
const signs = new Set('logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '));

;// CONCATENATED MODULE: ./build/rules/url-alt.js



/** The alternative text is an address: of the picture, or of a page that was meant as a link. */
const urlAlt = {
    id: 'url-alt',
    severity: 'error',
    summary: 'An alternative text is an address.',
    fixedBy: 'description',
    wcag: ['1.1.1', 'F30'],
    act: [],
    check(image) {
        const text = spoken(image);
        if (text === undefined || !isAddress(text) || isTarget(text, image.context.control))
            return undefined;
        return `${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
    },
};
function isAddress(text) {
    return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}
/** A link may have the address of its target as its name, although that is not a good one; the address of a picture describes nothing. */
function isTarget(text, control) {
    return control?.target !== undefined && bare(text) === bare(control.target) && !(0,picture_names/* isPictureAddress */.ZJ)(text);
}
function bare(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
        .replace(/\/$/u, '');
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(834);
;// CONCATENATED MODULE: ./build/rules/index.js






































/** Rules that report the same fault in different words: of each group only the first finding is kept. */
const groups = [
    [malformedImage, emptyLinkImage],
    [presentationalConflict, decorativeWithName],
    [missingAlt, emptyMarkdownAlt, blankAlt],
    [
        filenameAlt,
        urlAlt,
        idLikeAlt,
        templateLeak,
        generatedAlt,
        placeholderAlt,
        punctuationAlt,
        genericAlt,
        spacerNamed,
        dimensionAlt,
        slugAlt,
        attributionAsAlt,
        emojiAlt,
        repeatedAlt,
        exportSuffix,
        langMismatch,
        redundantPrefix,
        redundantSuffix,
        tooShort,
    ],
    [htmlInAlt],
    [staleAlt],
    [adjacentDuplicateLink, redundantWithText],
    [keywordStuffing, longAlt],
    // The first speaks of the whole page.
    [decorativeInText, decorativeInFigure],
];
/** Rules that only advise: their findings are kept only beside a finding of another rule. */
const advice = [samePictureBetterAlt];
/** Every rule, most severe first. Where two of the same severity report one image, people see the finding of the earlier one first. */
const rules = [...groups.flat(), ...advice].toSorted(rule/* bySeverity */.N);
const rules_known = new Map(rules.map((rule) => [rule.id, rule]));
/** Whether there is a rule with this id. */
function isRule(id) {
    return rules_known.has(id);
}
/** What fixes the findings of the rule with this id; undefined for an unknown id. */
function fixedBy(id) {
    return rules_known.get(id)?.fixedBy;
}
/** Whether the rule with this id only advises: its findings are dropped where no other rule has one. */
function isAdvice(id) {
    return advice.some((rule) => rule.id === id);
}
/**
 * The findings of the rules for `image`, most severe first, then in the order of {@link rules}.
 *
 * @param isAsked whether the rule with this id runs; a rule that does not run does not suppress the others of its group
 */
function runRules(image, page, isAsked = everyRule) {
    const faults = groups.flatMap((group) => firstOf(group, image, page, isAsked));
    const isFaulty = faults.some(({ severity }) => severity !== 'info');
    return [...faults, ...(isFaulty ? firstOf(advice, image, page, isAsked) : [])].toSorted(rule/* bySeverity */.N);
}
const everyRule = () => true;
function firstOf(group, image, page, isAsked) {
    for (const rule of group) {
        const message = isAsked(rule.id) ? rule.check(image, page) : undefined;
        if (message === undefined)
            continue;
        return [{ rule: rule.id, severity: rule.severityOf?.(image, page) ?? rule.severity, message }];
    }
    return [];
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
function fileName(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
        .split(/[/\\]/u)
        .findLast((part) => part !== '') ?? '');
}
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
function fileStem(address) {
    return fileName(address).replace(ending, '');
}
/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;
function written(address) {
    const start = address.trimStart().slice(0, longest);
    return /^data:/iu.test(start) ? '' : start.replace(/[?#].*$/su, '').trimEnd();
}
/** The part of a drawing that an address chooses (`#bell` of `icons.svg#bell`); empty where it means all of the file. */
function symbolOf(address) {
    const at = address.slice(0, longest).indexOf('#');
    const symbol = at === -1 ? '' : address.slice(at, longest);
    return symbol.length > 1 && /\.svg$/iu.test(filePath(address)) ? symbol : '';
}


/***/ }),

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ isPictureAddress),
/* harmony export */   hI: () => (/* binding */ endsInPictureName),
/* harmony export */   ix: () => (/* binding */ holdsPictureName),
/* harmony export */   n6: () => (/* binding */ pictureEndings),
/* harmony export */   so: () => (/* binding */ isPictureName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
const pictureEndings = 'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');
/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');
/** Whether a file is a picture by the ending of its path or name. */
function isPictureName(name) {
    return picture.test(name);
}
/** The same for an address, whatever its query and its fragment are. */
function isPictureAddress(address) {
    return isPictureName((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(address));
}
/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
function endsInPictureName(text) {
    return named.test(text);
}
/** Whether a text contains the name of such a file; an ending alone is not a name. */
function holdsPictureName(text) {
    return mentioned.test(text);
}
const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   i: () => (/* binding */ spokenWords)
/* harmony export */ });
/* harmony import */ var _unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8968);

/** Whether two texts sound the same in a screen reader; never for a text without words. */
function sameWords(a, b) {
    if (b === undefined || Math.abs(a.length - b.length) > slack)
        return false;
    const words = spokenWords(a);
    return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}
/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers skip. Signs that they read out stay, or C, C# and C++ would be equal.
 */
function spokenWords(text) {
    return text
        .slice(0, longest)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(silent, ' ')
        .replace(unspaced, '')
        .trim();
}
/** Most UTF-16 units of difference that white space and punctuation may cause; a cheap way to reject most pairs. */
const slack = 20;
/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;
/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;
/** Spaces, and punctuation that became a space, have no meaning in these scripts. */
const unspaced = new RegExp(`(?<=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}]) (?=[${_unspaced_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .unspacedScripts */ .E}])`, 'gu');


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isSpacer)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);

/**
 * Whether an image is a spacer or a divider, "used only for visual formatting" (WCAG 1.1.1; failure F39): one that is too thin to show
 * anything, or one that has the name of such a file, unless the page is about these or its author describes it. Never one that names
 * a link, a button or an area: a skip link may well be a single transparent pixel (WCAG F89).
 */
function isSpacer(image) {
    const { src, width, height, name, context } = image;
    if (namesControl(image))
        return false;
    if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx)
        return true;
    const kind = spacers.exec(spaced((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileStem */ .E8)(src)))?.[1];
    if (kind === undefined || (name ?? '').trim().split(/\s+/u).length > mostWords)
        return false;
    if (namesThing(spaced(name ?? ''), kind))
        return false;
    return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}
/** "Clear button": the word means something else where another word goes with it, unless that says the same as the file name. */
function namesThing(text, kind) {
    const words = text.split(' ');
    return words.includes(kind) && words.some((word) => word !== kind && /^\p{L}{3,}$/u.test(word) && !shapes.has(word));
}
const shapes = new Set('image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space'.split(' '));
/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;
/** A longer text is a description. */
const mostWords = 3;
/** Not `hr`, which is a flag (Croatia) or a department as well. */
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u;
function namesControl({ kind, context }) {
    return kind === 'link' || kind === 'button' || context.control?.otherText.trim() === '';
}
function spaced(text) {
    return text.toLowerCase().replace(/[\s_-]+/gu, ' ');
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unspacedScripts)
/* harmony export */ });
/** Scripts that are written without spaces between words (UAX #29, section 4), as the inside of a character class with the flag `u`. */
const unspacedScripts = String.raw `\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;


/***/ }),
4006:
((module, __unused_webpack_exports, __webpack_require__) => {
const pico = __webpack_require__(8016);
const utils = __webpack_require__(4059);
function picomatch(glob, options, returnState = false) {
 if (options && (options.windows === null || options.windows === undefined)) {
  options = { ...options, windows: utils.isWindows() };
 }
 return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
}),
5595:
((module) => {
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
 DOT_LITERAL,
 PLUS_LITERAL,
 QMARK_LITERAL,
 SLASH_LITERAL,
 ONE_CHAR,
 QMARK,
 END_ANCHOR,
 DOTS_SLASH,
 NO_DOT,
 NO_DOTS,
 NO_DOT_SLASH,
 NO_DOTS_SLASH,
 QMARK_NO_DOT,
 STAR,
 START_ANCHOR,
 SEP
};
const WINDOWS_CHARS = {
 ...POSIX_CHARS,
 SLASH_LITERAL: `[${WIN_SLASH}]`,
 QMARK: WIN_NO_SLASH,
 STAR: `${WIN_NO_SLASH}*?`,
 DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
 NO_DOT: `(?!${DOT_LITERAL})`,
 NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
 NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
 START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
 END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
 SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
 __proto__: null,
 alnum: 'a-zA-Z0-9',
 alpha: 'a-zA-Z',
 ascii: '\\x00-\\x7F',
 blank: ' \\t',
 cntrl: '\\x00-\\x1F\\x7F',
 digit: '0-9',
 graph: '\\x21-\\x7E',
 lower: 'a-z',
 print: '\\x20-\\x7E ',
 punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
 space: ' \\t\\r\\n\\v\\f',
 upper: 'A-Z',
 word: 'A-Za-z0-9_',
 xdigit: 'A-Fa-f0-9'
};
module.exports = {
 DEFAULT_MAX_EXTGLOB_RECURSION,
 MAX_LENGTH: 1024 * 64,
 POSIX_REGEX_SOURCE,
 REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
 REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
 REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
 REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
 REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
 REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
 REPLACEMENTS: {
  __proto__: null,
  '***': '*',
  '**/**': '**',
  '**/**/**': '**'
 },
 CHAR_0: 48,
 CHAR_9: 57,
 CHAR_UPPERCASE_A: 65,
 CHAR_LOWERCASE_A: 97,
 CHAR_UPPERCASE_Z: 90,
 CHAR_LOWERCASE_Z: 122,
 CHAR_LEFT_PARENTHESES: 40,
 CHAR_RIGHT_PARENTHESES: 41,
 CHAR_ASTERISK: 42,
 CHAR_AMPERSAND: 38,
 CHAR_AT: 64,
 CHAR_BACKWARD_SLASH: 92,
 CHAR_CARRIAGE_RETURN: 13,
 CHAR_CIRCUMFLEX_ACCENT: 94,
 CHAR_COLON: 58,
 CHAR_COMMA: 44,
 CHAR_DOT: 46,
 CHAR_DOUBLE_QUOTE: 34,
 CHAR_EQUAL: 61,
 CHAR_EXCLAMATION_MARK: 33,
 CHAR_FORM_FEED: 12,
 CHAR_FORWARD_SLASH: 47,
 CHAR_GRAVE_ACCENT: 96,
 CHAR_HASH: 35,
 CHAR_HYPHEN_MINUS: 45,
 CHAR_LEFT_ANGLE_BRACKET: 60,
 CHAR_LEFT_CURLY_BRACE: 123,
 CHAR_LEFT_SQUARE_BRACKET: 91,
 CHAR_LINE_FEED: 10,
 CHAR_NO_BREAK_SPACE: 160,
 CHAR_PERCENT: 37,
 CHAR_PLUS: 43,
 CHAR_QUESTION_MARK: 63,
 CHAR_RIGHT_ANGLE_BRACKET: 62,
 CHAR_RIGHT_CURLY_BRACE: 125,
 CHAR_RIGHT_SQUARE_BRACKET: 93,
 CHAR_SEMICOLON: 59,
 CHAR_SINGLE_QUOTE: 39,
 CHAR_SPACE: 32,
 CHAR_TAB: 9,
 CHAR_UNDERSCORE: 95,
 CHAR_VERTICAL_LINE: 124,
 CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
 extglobChars(chars) {
  return {
   '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
   '?': { type: 'qmark', open: '(?:', close: ')?' },
   '+': { type: 'plus', open: '(?:', close: ')+' },
   '*': { type: 'star', open: '(?:', close: ')*' },
   '@': { type: 'at', open: '(?:', close: ')' }
  };
 },
 globChars(win32) {
  return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
 }
};
}),
8265:
((module, __unused_webpack_exports, __webpack_require__) => {
const constants = __webpack_require__(5595);
const utils = __webpack_require__(4059);
const {
 MAX_LENGTH,
 POSIX_REGEX_SOURCE,
 REGEX_NON_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_BACKREF,
 REPLACEMENTS
} = constants;
const expandRange = (args, options) => {
 if (typeof options.expandRange === 'function') {
  return options.expandRange(...args, options);
 }
 args.sort();
 const value = `[${args.join('-')}]`;
 try {
  new RegExp(value);
 } catch (ex) {
  return args.map(v => utils.escapeRegex(v)).join('..');
 }
 return value;
};
const syntaxError = (type, char) => {
 return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};
const splitTopLevel = input => {
 const parts = [];
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let value = '';
 let escaped = false;
 for (const ch of input) {
  if (escaped === true) {
   value += ch;
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   value += ch;
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   value += ch;
   continue;
  }
  if (quote === 0) {
   if (ch === '[') {
    bracket++;
   } else if (ch === ']' && bracket > 0) {
    bracket--;
   } else if (bracket === 0) {
    if (ch === '(') {
     paren++;
    } else if (ch === ')' && paren > 0) {
     paren--;
    } else if (ch === '|' && paren === 0) {
     parts.push(value);
     value = '';
     continue;
    }
   }
  }
  value += ch;
 }
 parts.push(value);
 return parts;
};
const isPlainBranch = branch => {
 let escaped = false;
 for (const ch of branch) {
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (/[?*+@!()[\]{}]/.test(ch)) {
   return false;
  }
 }
 return true;
};
const normalizeSimpleBranch = branch => {
 let value = branch.trim();
 let changed = true;
 while (changed === true) {
  changed = false;
  if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
   value = value.slice(2, -1);
   changed = true;
  }
 }
 if (!isPlainBranch(value)) {
  return;
 }
 return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = branches => {
 const values = branches.map(normalizeSimpleBranch).filter(Boolean);
 for (let i = 0; i < values.length; i++) {
  for (let j = i + 1; j < values.length; j++) {
   const a = values[i];
   const b = values[j];
   const char = a[0];
   if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
    continue;
   }
   if (a === b || a.startsWith(b) || b.startsWith(a)) {
    return true;
   }
  }
 }
 return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true) => {
 if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
  return;
 }
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let escaped = false;
 for (let i = 1; i < pattern.length; i++) {
  const ch = pattern[i];
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   continue;
  }
  if (quote === 1) {
   continue;
  }
  if (ch === '[') {
   bracket++;
   continue;
  }
  if (ch === ']' && bracket > 0) {
   bracket--;
   continue;
  }
  if (bracket > 0) {
   continue;
  }
  if (ch === '(') {
   paren++;
   continue;
  }
  if (ch === ')') {
   paren--;
   if (paren === 0) {
    if (requireEnd === true && i !== pattern.length - 1) {
     return;
    }
    return {
     type: pattern[0],
     body: pattern.slice(2, i),
     end: i
    };
   }
  }
 }
};
const buildCharClassStar = chars => {
 const source = chars.length === 1
  ? utils.escapeRegex(chars[0])
  : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;
 return `${source}*`;
};
const getStarExtglobSequenceChars = pattern => {
 let index = 0;
 const chars = [];
 while (index < pattern.length) {
  const match = parseRepeatedExtglob(pattern.slice(index), false);
  if (!match || match.type !== '*') {
   return;
  }
  const branches = splitTopLevel(match.body).map(branch => branch.trim());
  if (branches.length !== 1) {
   return;
  }
  const branch = normalizeSimpleBranch(branches[0]);
  if (!branch || branch.length !== 1) {
   return;
  }
  chars.push(branch);
  index += match.end + 1;
 }
 if (chars.length < 1) {
  return;
 }
 return chars;
};
const repeatedExtglobRecursion = pattern => {
 let depth = 0;
 let value = pattern.trim();
 let match = parseRepeatedExtglob(value);
 while (match) {
  depth++;
  value = match.body.trim();
  match = parseRepeatedExtglob(value);
 }
 return depth;
};
const analyzeRepeatedExtglob = (body, options) => {
 if (options.maxExtglobRecursion === false) {
  return { risky: false };
 }
 const max =
  typeof options.maxExtglobRecursion === 'number'
   ? options.maxExtglobRecursion
   : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
 const branches = splitTopLevel(body).map(branch => branch.trim());
 if (branches.length > 1) {
  if (
   branches.some(branch => branch === '') ||
   branches.some(branch => /^[*?]+$/.test(branch)) ||
   hasRepeatedCharPrefixOverlap(branches)
  ) {
   return { risky: true };
  }
 }
 const safeChars = [];
 let sawStarSequence = false;
 let combinable = true;
 for (const branch of branches) {
  const chars = getStarExtglobSequenceChars(branch);
  if (chars) {
   sawStarSequence = true;
   safeChars.push(...chars);
   continue;
  }
  const literal = normalizeSimpleBranch(branch);
  if (literal && literal.length === 1) {
   safeChars.push(literal);
   continue;
  }
  combinable = false;
  if (repeatedExtglobRecursion(branch) > max) {
   return { risky: true };
  }
 }
 if (sawStarSequence) {
  return combinable
   ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
   : { risky: true };
 }
 return { risky: false };
};
const parse = (input, options) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected a string');
 }
 input = REPLACEMENTS[input] || input;
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 let len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 const bos = { type: 'bos', value: '', output: opts.prepend || '' };
 const tokens = [bos];
 const capture = opts.capture ? '' : '?:';
 const PLATFORM_CHARS = constants.globChars(opts.windows);
 const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
 const {
  DOT_LITERAL,
  PLUS_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR
 } = PLATFORM_CHARS;
 const globstar = opts => {
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const nodot = opts.dot ? '' : NO_DOT;
 const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
 let star = opts.bash === true ? globstar(opts) : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 if (typeof opts.noext === 'boolean') {
  opts.noextglob = opts.noext;
 }
 const state = {
  input,
  index: -1,
  start: 0,
  dot: opts.dot === true,
  consumed: '',
  output: '',
  prefix: '',
  backtrack: false,
  negated: false,
  brackets: 0,
  braces: 0,
  parens: 0,
  quotes: 0,
  globstar: false,
  tokens
 };
 input = utils.removePrefix(input, state);
 len = input.length;
 const extglobs = [];
 const braces = [];
 const stack = [];
 let prev = bos;
 let value;
 const eos = () => state.index === len - 1;
 const peek = state.peek = (n = 1) => input[state.index + n];
 const advance = state.advance = () => input[++state.index] || '';
 const remaining = () => input.slice(state.index + 1);
 const consume = (value = '', num = 0) => {
  state.consumed += value;
  state.index += num;
 };
 const append = token => {
  state.output += token.output != null ? token.output : token.value;
  consume(token.value);
 };
 const negate = () => {
  let count = 1;
  while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
   advance();
   state.start++;
   count++;
  }
  if (count % 2 === 0) {
   return false;
  }
  state.negated = true;
  state.start++;
  return true;
 };
 const increment = type => {
  state[type]++;
  stack.push(type);
 };
 const decrement = type => {
  state[type]--;
  stack.pop();
 };
 const push = tok => {
  if (prev.type === 'globstar') {
   const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
   const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));
   if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
    state.output = state.output.slice(0, -prev.output.length);
    prev.type = 'star';
    prev.value = '*';
    prev.output = star;
    state.output += prev.output;
   }
  }
  if (extglobs.length && tok.type !== 'paren') {
   extglobs[extglobs.length - 1].inner += tok.value;
  }
  if (tok.value || tok.output) append(tok);
  if (prev && prev.type === 'text' && tok.type === 'text') {
   prev.output = (prev.output || prev.value) + tok.value;
   prev.value += tok.value;
   return;
  }
  tok.prev = prev;
  tokens.push(tok);
  prev = tok;
 };
 const extglobOpen = (type, value) => {
  const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };
  token.prev = prev;
  token.parens = state.parens;
  token.output = state.output;
  token.startIndex = state.index;
  token.tokensIndex = tokens.length;
  const output = (opts.capture ? '(' : '') + token.open;
  increment('parens');
  push({ type, value, output: state.output ? '' : ONE_CHAR });
  push({ type: 'paren', extglob: true, value: advance(), output });
  extglobs.push(token);
 };
 const extglobClose = token => {
  const literal = input.slice(token.startIndex, state.index + 1);
  const body = input.slice(token.startIndex + 2, state.index);
  const analysis = analyzeRepeatedExtglob(body, opts);
  if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
   const safeOutput = analysis.safeOutput
    ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
    : undefined;
   const open = tokens[token.tokensIndex];
   open.type = 'text';
   open.value = literal;
   open.output = safeOutput || utils.escapeRegex(literal);
   for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
    tokens[i].value = '';
    tokens[i].output = '';
    delete tokens[i].suffix;
   }
   state.output = token.output + open.output;
   state.backtrack = true;
   push({ type: 'paren', extglob: true, value, output: '' });
   decrement('parens');
   return;
  }
  let output = token.close + (opts.capture ? ')' : '');
  let rest;
  if (token.type === 'negate') {
   let extglobStar = star;
   if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
    extglobStar = globstar(opts);
   }
   if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
    output = token.close = `)$))${extglobStar}`;
   }
   if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
    const expression = parse(rest, { ...options, fastpaths: false }).output;
    output = token.close = `)${expression})${extglobStar})`;
   }
   if (token.prev.type === 'bos') {
    state.negatedExtglob = true;
   }
  }
  push({ type: 'paren', extglob: true, value, output });
  decrement('parens');
 };
 if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
  let backslashes = false;
  let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
   if (first === '\\') {
    backslashes = true;
    return m;
   }
   if (first === '?') {
    if (esc) {
     return esc + first + (rest ? QMARK.repeat(rest.length) : '');
    }
    if (index === 0) {
     return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
    }
    return QMARK.repeat(chars.length);
   }
   if (first === '.') {
    return DOT_LITERAL.repeat(chars.length);
   }
   if (first === '*') {
    if (esc) {
     return esc + first + (rest ? star : '');
    }
    return star;
   }
   return esc ? m : `\\${m}`;
  });
  if (backslashes === true) {
   if (opts.unescape === true) {
    output = output.replace(/\\/g, '');
   } else {
    output = output.replace(/\\+/g, m => {
     return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
    });
   }
  }
  if (output === input && opts.contains === true) {
   state.output = input;
   return state;
  }
  state.output = utils.wrapOutput(output, state, options);
  return state;
 }
 while (!eos()) {
  value = advance();
  if (value === '\u0000') {
   continue;
  }
  if (value === '\\') {
   const next = peek();
   if (next === '/' && opts.bash !== true) {
    continue;
   }
   if (next === '.' || next === ';') {
    continue;
   }
   if (!next) {
    value += '\\';
    push({ type: 'text', value });
    continue;
   }
   const match = /^\\+/.exec(remaining());
   let slashes = 0;
   if (match && match[0].length > 2) {
    slashes = match[0].length;
    state.index += slashes;
    if (slashes % 2 !== 0) {
     value += '\\';
    }
   }
   if (opts.unescape === true) {
    value = advance();
   } else {
    value += advance();
   }
   if (state.brackets === 0) {
    push({ type: 'text', value });
    continue;
   }
  }
  if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
   if (opts.posix !== false && value === ':') {
    const inner = prev.value.slice(1);
    if (inner.includes('[')) {
     prev.posix = true;
     if (inner.includes(':')) {
      const idx = prev.value.lastIndexOf('[');
      const pre = prev.value.slice(0, idx);
      const rest = prev.value.slice(idx + 2);
      const posix = POSIX_REGEX_SOURCE[rest];
      if (posix) {
       prev.value = pre + posix;
       state.backtrack = true;
       advance();
       if (!bos.output && tokens.indexOf(prev) === 1) {
        bos.output = ONE_CHAR;
       }
       continue;
      }
     }
    }
   }
   if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
    value = `\\${value}`;
   }
   if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
    value = `\\${value}`;
   }
   if (opts.posix === true && value === '!' && prev.value === '[') {
    value = '^';
   }
   prev.value += value;
   append({ value });
   continue;
  }
  if (state.quotes === 1 && value !== '"') {
   value = utils.escapeRegex(value);
   prev.value += value;
   append({ value });
   continue;
  }
  if (value === '"') {
   state.quotes = state.quotes === 1 ? 0 : 1;
   if (opts.keepQuotes === true) {
    push({ type: 'text', value });
   }
   continue;
  }
  if (value === '(') {
   increment('parens');
   push({ type: 'paren', value });
   continue;
  }
  if (value === ')') {
   if (state.parens === 0 && opts.strictBrackets === true) {
    throw new SyntaxError(syntaxError('opening', '('));
   }
   const extglob = extglobs[extglobs.length - 1];
   if (extglob && state.parens === extglob.parens + 1) {
    extglobClose(extglobs.pop());
    continue;
   }
   push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
   decrement('parens');
   continue;
  }
  if (value === '[') {
   if (opts.nobracket === true || !remaining().includes(']')) {
    if (opts.nobracket !== true && opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('closing', ']'));
    }
    value = `\\${value}`;
   } else {
    increment('brackets');
   }
   push({ type: 'bracket', value });
   continue;
  }
  if (value === ']') {
   if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   if (state.brackets === 0) {
    if (opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('opening', '['));
    }
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   decrement('brackets');
   const prevValue = prev.value.slice(1);
   if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
    value = `/${value}`;
   }
   prev.value += value;
   append({ value });
   if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
    continue;
   }
   const escaped = utils.escapeRegex(prev.value);
   state.output = state.output.slice(0, -prev.value.length);
   if (opts.literalBrackets === true) {
    state.output += escaped;
    prev.value = escaped;
    continue;
   }
   prev.value = `(${capture}${escaped}|${prev.value})`;
   state.output += prev.value;
   continue;
  }
  if (value === '{' && opts.nobrace !== true) {
   increment('braces');
   const open = {
    type: 'brace',
    value,
    output: '(',
    outputIndex: state.output.length,
    tokensIndex: state.tokens.length
   };
   braces.push(open);
   push(open);
   continue;
  }
  if (value === '}') {
   const brace = braces[braces.length - 1];
   if (opts.nobrace === true || !brace) {
    push({ type: 'text', value, output: value });
    continue;
   }
   let output = ')';
   if (brace.dots === true) {
    const arr = tokens.slice();
    const range = [];
    for (let i = arr.length - 1; i >= 0; i--) {
     tokens.pop();
     if (arr[i].type === 'brace') {
      break;
     }
     if (arr[i].type !== 'dots') {
      range.unshift(arr[i].value);
     }
    }
    output = expandRange(range, opts);
    state.backtrack = true;
   }
   if (brace.comma !== true && brace.dots !== true) {
    const out = state.output.slice(0, brace.outputIndex);
    const toks = state.tokens.slice(brace.tokensIndex);
    brace.value = brace.output = '\\{';
    value = output = '\\}';
    state.output = out;
    for (const t of toks) {
     state.output += (t.output || t.value);
    }
   }
   push({ type: 'brace', value, output });
   decrement('braces');
   braces.pop();
   continue;
  }
  if (value === '|') {
   if (extglobs.length > 0) {
    extglobs[extglobs.length - 1].conditions++;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value === ',') {
   let output = value;
   const brace = braces[braces.length - 1];
   if (brace && stack[stack.length - 1] === 'braces') {
    brace.comma = true;
    output = '|';
   }
   push({ type: 'comma', value, output });
   continue;
  }
  if (value === '/') {
   if (prev.type === 'dot' && state.index === state.start + 1) {
    state.start = state.index + 1;
    state.consumed = '';
    state.output = '';
    tokens.pop();
    prev = bos;
    continue;
   }
   push({ type: 'slash', value, output: SLASH_LITERAL });
   continue;
  }
  if (value === '.') {
   if (state.braces > 0 && prev.type === 'dot') {
    if (prev.value === '.') prev.output = DOT_LITERAL;
    const brace = braces[braces.length - 1];
    prev.type = 'dots';
    prev.output += value;
    prev.value += value;
    brace.dots = true;
    continue;
   }
   if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
    push({ type: 'text', value, output: DOT_LITERAL });
    continue;
   }
   push({ type: 'dot', value, output: DOT_LITERAL });
   continue;
  }
  if (value === '?') {
   const isGroup = prev && prev.value === '(';
   if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('qmark', value);
    continue;
   }
   if (prev && prev.type === 'paren') {
    const next = peek();
    let output = value;
    if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
     output = `\\${value}`;
    }
    push({ type: 'text', value, output });
    continue;
   }
   if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
    push({ type: 'qmark', value, output: QMARK_NO_DOT });
    continue;
   }
   push({ type: 'qmark', value, output: QMARK });
   continue;
  }
  if (value === '!') {
   if (opts.noextglob !== true && peek() === '(') {
    if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
     extglobOpen('negate', value);
     continue;
    }
   }
   if (opts.nonegate !== true && state.index === 0) {
    negate();
    continue;
   }
  }
  if (value === '+') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('plus', value);
    continue;
   }
   if ((prev && prev.value === '(') || opts.regex === false) {
    push({ type: 'plus', value, output: PLUS_LITERAL });
    continue;
   }
   if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
    push({ type: 'plus', value });
    continue;
   }
   push({ type: 'plus', value: PLUS_LITERAL });
   continue;
  }
  if (value === '@') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    push({ type: 'at', extglob: true, value, output: '' });
    continue;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value !== '*') {
   if (value === '$' || value === '^') {
    value = `\\${value}`;
   }
   const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
   if (match) {
    value += match[0];
    state.index += match[0].length;
   }
   push({ type: 'text', value });
   continue;
  }
  if (prev && (prev.type === 'globstar' || prev.star === true)) {
   prev.type = 'star';
   prev.star = true;
   prev.value += value;
   prev.output = star;
   state.backtrack = true;
   state.globstar = true;
   consume(value);
   continue;
  }
  let rest = remaining();
  if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
   extglobOpen('star', value);
   continue;
  }
  if (prev.type === 'star') {
   if (opts.noglobstar === true) {
    consume(value);
    continue;
   }
   const prior = prev.prev;
   const before = prior.prev;
   const isStart = prior.type === 'slash' || prior.type === 'bos';
   const afterStar = before && (before.type === 'star' || before.type === 'globstar');
   if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
   const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
   if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   while (rest.slice(0, 3) === '/**') {
    const after = input[state.index + 4];
    if (after && after !== '/') {
     break;
    }
    rest = rest.slice(3);
    consume('/**', 3);
   }
   const isEnd = eos() || (
    state.parens > 0
    && rest === ')'.repeat(state.parens)
    && !extglobs.some(extglob => extglob.type === 'negate')
   );
   if (prior.type === 'bos' && eos()) {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = globstar(opts);
    state.output = prev.output;
    state.globstar = true;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
    prev.value += value;
    state.globstar = true;
    state.output += prior.output + prev.output;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
    const end = rest[1] !== void 0 ? '|$' : '';
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
    prev.value += value;
    state.output += prior.output + prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   if (prior.type === 'bos' && rest[0] === '/') {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
    state.output = prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   state.output = state.output.slice(0, -prev.output.length);
   prev.type = 'globstar';
   prev.output = globstar(opts);
   prev.value += value;
   state.output += prev.output;
   state.globstar = true;
   consume(value);
   continue;
  }
  const token = { type: 'star', value, output: star };
  if (opts.bash === true) {
   token.output = '.*?';
   if (prev.type === 'bos' || prev.type === 'slash') {
    token.output = nodot + token.output;
   }
   push(token);
   continue;
  }
  if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
   token.output = value;
   push(token);
   continue;
  }
  if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
   if (prev.type === 'dot') {
    state.output += NO_DOT_SLASH;
    prev.output += NO_DOT_SLASH;
   } else if (opts.dot === true) {
    state.output += NO_DOTS_SLASH;
    prev.output += NO_DOTS_SLASH;
   } else {
    state.output += nodot;
    prev.output += nodot;
   }
   if (peek() !== '*') {
    state.output += ONE_CHAR;
    prev.output += ONE_CHAR;
   }
  }
  push(token);
 }
 while (state.brackets > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
  state.output = utils.escapeLast(state.output, '[');
  decrement('brackets');
 }
 while (state.parens > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
  state.output = utils.escapeLast(state.output, '(');
  decrement('parens');
 }
 while (state.braces > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
  state.output = utils.escapeLast(state.output, '{');
  decrement('braces');
 }
 if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
  push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
 }
 if (state.backtrack === true) {
  state.output = '';
  for (const token of state.tokens) {
   state.output += token.output != null ? token.output : token.value;
   if (token.suffix) {
    state.output += token.suffix;
   }
  }
 }
 return state;
};
parse.fastpaths = (input, options) => {
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 const len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 input = REPLACEMENTS[input] || input;
 const {
  DOT_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOTS_SLASH,
  STAR,
  START_ANCHOR
 } = constants.globChars(opts.windows);
 const nodot = opts.dot ? NO_DOTS : NO_DOT;
 const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
 const capture = opts.capture ? '' : '?:';
 const state = { negated: false, prefix: '' };
 let star = opts.bash === true ? '.*?' : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 const globstar = opts => {
  if (opts.noglobstar === true) return star;
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const create = str => {
  switch (str) {
   case '*':
    return `${nodot}${ONE_CHAR}${star}`;
   case '.*':
    return `${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*.*':
    return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*/*':
    return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
   case '**':
    return nodot + globstar(opts);
   case '**/*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
   case '**/*.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '**/.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
   default: {
    const match = /^(.*?)\.(\w+)$/.exec(str);
    if (!match) return;
    const source = create(match[1]);
    if (!source) return;
    return source + DOT_LITERAL + match[2];
   }
  }
 };
 const output = utils.removePrefix(input, state);
 let source = create(output);
 if (source && opts.strictSlashes !== true) {
  source += `${SLASH_LITERAL}?`;
 }
 return source;
};
module.exports = parse;
}),
8016:
((module, __unused_webpack_exports, __webpack_require__) => {
const scan = __webpack_require__(1781);
const parse = __webpack_require__(8265);
const utils = __webpack_require__(4059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);
const picomatch = (glob, options, returnState = false) => {
 if (Array.isArray(glob)) {
  const fns = glob.map(input => picomatch(input, options, returnState));
  const arrayMatcher = str => {
   for (const isMatch of fns) {
    const state = isMatch(str);
    if (state) return state;
   }
   return false;
  };
  return arrayMatcher;
 }
 const isState = isObject(glob) && glob.tokens && glob.input;
 if (glob === '' || (typeof glob !== 'string' && !isState)) {
  throw new TypeError('Expected pattern to be a non-empty string');
 }
 const opts = options || {};
 const posix = opts.windows;
 const regex = isState
  ? picomatch.compileRe(glob, options)
  : picomatch.makeRe(glob, options, false, true);
 const state = regex.state;
 delete regex.state;
 let isIgnored = () => false;
 if (opts.ignore) {
  const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
  isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
 }
 const matcher = (input, returnObject = false) => {
  const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
  const result = { glob, state, regex, posix, input, output, match, isMatch };
  if (typeof opts.onResult === 'function') {
   opts.onResult(result);
  }
  if (isMatch === false) {
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (isIgnored(input)) {
   if (typeof opts.onIgnore === 'function') {
    opts.onIgnore(result);
   }
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (typeof opts.onMatch === 'function') {
   opts.onMatch(result);
  }
  return returnObject ? result : true;
 };
 if (returnState) {
  matcher.state = state;
 }
 return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {}) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected input to be a string');
 }
 if (input === '') {
  return { isMatch: false, output: '' };
 }
 const opts = options || {};
 const format = opts.format || (posix ? utils.toPosixSlashes : null);
 let match = input === glob;
 let output = (match && format) ? format(input) : input;
 if (match === false) {
  output = format ? format(input) : input;
  match = output === glob;
 }
 if (match === false || opts.capture === true) {
  if (opts.matchBase === true || opts.basename === true) {
   match = picomatch.matchBase(input, regex, options, posix);
  } else {
   match = regex.exec(output);
  }
 }
 return { isMatch: Boolean(match), match, output };
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
 const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
 return regex.test(utils.basename(input, { windows: posix }));
};
picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
picomatch.parse = (pattern, options) => {
 if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
 return parse(pattern, { ...options, fastpaths: false });
};
picomatch.scan = (input, options) => scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
 if (returnOutput === true) {
  return state.output;
 }
 const opts = options || {};
 const prepend = opts.contains ? '' : '^';
 const append = opts.contains ? '' : '$';
 let source = `${prepend}(?:${state.output})${append}`;
 if (state && state.negated === true) {
  source = `^(?!${source}).*$`;
 }
 const regex = picomatch.toRegex(source, options);
 if (returnState === true) {
  regex.state = state;
 }
 return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
 if (!input || typeof input !== 'string') {
  throw new TypeError('Expected a non-empty string');
 }
 let parsed = { negated: false, fastpaths: true };
 if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
  parsed.output = parse.fastpaths(input, options);
 }
 if (!parsed.output) {
  parsed = parse(input, options);
 }
 return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options) => {
 try {
  const opts = options || {};
  return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
 } catch (err) {
  if (options && options.debug === true) throw err;
  return /$^/;
 }
};
picomatch.constants = constants;
module.exports = picomatch;
}),
1781:
((module, __unused_webpack_exports, __webpack_require__) => {
const utils = __webpack_require__(4059);
const {
 CHAR_ASTERISK,
 CHAR_AT,
 CHAR_BACKWARD_SLASH,
 CHAR_COMMA,
 CHAR_DOT,
 CHAR_EXCLAMATION_MARK,
 CHAR_FORWARD_SLASH,
 CHAR_LEFT_CURLY_BRACE,
 CHAR_LEFT_PARENTHESES,
 CHAR_LEFT_SQUARE_BRACKET,
 CHAR_PLUS,
 CHAR_QUESTION_MARK,
 CHAR_RIGHT_CURLY_BRACE,
 CHAR_RIGHT_PARENTHESES,
 CHAR_RIGHT_SQUARE_BRACKET
} = __webpack_require__(5595);
const isPathSeparator = code => {
 return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};
const depth = token => {
 if (token.isPrefix !== true) {
  token.depth = token.isGlobstar ? Infinity : 1;
 }
};
const scan = (input, options) => {
 const opts = options || {};
 const length = input.length - 1;
 const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
 const slashes = [];
 const tokens = [];
 const parts = [];
 let str = input;
 let index = -1;
 let start = 0;
 let lastIndex = 0;
 let isBrace = false;
 let isBracket = false;
 let isGlob = false;
 let isExtglob = false;
 let isGlobstar = false;
 let braceEscaped = false;
 let backslashes = false;
 let negated = false;
 let negatedExtglob = false;
 let finished = false;
 let braces = 0;
 let prev;
 let code;
 let token = { value: '', depth: 0, isGlob: false };
 const eos = () => index >= length;
 const peek = () => str.charCodeAt(index + 1);
 const advance = () => {
  prev = code;
  return str.charCodeAt(++index);
 };
 while (index < length) {
  code = advance();
  let next;
  if (code === CHAR_BACKWARD_SLASH) {
   backslashes = token.backslashes = true;
   code = advance();
   if (code === CHAR_LEFT_CURLY_BRACE) {
    braceEscaped = true;
   }
   continue;
  }
  if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
   braces++;
   while (eos() !== true && (code = advance())) {
    if (code === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (code === CHAR_LEFT_CURLY_BRACE) {
     braces++;
     continue;
    }
    if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (braceEscaped !== true && code === CHAR_COMMA) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (code === CHAR_RIGHT_CURLY_BRACE) {
     braces--;
     if (braces === 0) {
      braceEscaped = false;
      isBrace = token.isBrace = true;
      finished = true;
      break;
     }
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_FORWARD_SLASH) {
   slashes.push(index);
   tokens.push(token);
   token = { value: '', depth: 0, isGlob: false };
   if (finished === true) continue;
   if (prev === CHAR_DOT && index === (start + 1)) {
    start += 2;
    continue;
   }
   lastIndex = index + 1;
   continue;
  }
  if (opts.noext !== true) {
   const isExtglobChar = code === CHAR_PLUS
    || code === CHAR_AT
    || code === CHAR_ASTERISK
    || code === CHAR_QUESTION_MARK
    || code === CHAR_EXCLAMATION_MARK;
   if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
    isGlob = token.isGlob = true;
    isExtglob = token.isExtglob = true;
    finished = true;
    if (code === CHAR_EXCLAMATION_MARK && index === start) {
     negatedExtglob = true;
    }
    if (scanToEnd === true) {
     let parens = 0;
     while (eos() !== true && (code = advance())) {
      if (code === CHAR_BACKWARD_SLASH) {
       backslashes = token.backslashes = true;
       advance();
       continue;
      }
      if (code === CHAR_LEFT_PARENTHESES) {
       parens++;
       continue;
      }
      if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
       finished = true;
       break;
      }
     }
     continue;
    }
    break;
   }
  }
  if (code === CHAR_ASTERISK) {
   if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_QUESTION_MARK) {
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_LEFT_SQUARE_BRACKET) {
   while (eos() !== true && (next = advance())) {
    if (next === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (next === CHAR_RIGHT_SQUARE_BRACKET) {
     isBracket = token.isBracket = true;
     isGlob = token.isGlob = true;
     finished = true;
     break;
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
   negated = token.negated = true;
   start++;
   continue;
  }
  if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
   isGlob = token.isGlob = true;
   if (scanToEnd === true) {
    let parens = 1;
    while (eos() !== true && (code = advance())) {
     if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      advance();
      continue;
     }
     if (code === CHAR_LEFT_PARENTHESES) {
      parens++;
      continue;
     }
     if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
      finished = true;
      break;
     }
    }
    continue;
   }
   break;
  }
  if (isGlob === true) {
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
 }
 if (opts.noext === true) {
  isExtglob = false;
  isGlob = false;
 }
 let base = str;
 let prefix = '';
 let glob = '';
 if (start > 0) {
  prefix = str.slice(0, start);
  str = str.slice(start);
  lastIndex -= start;
 }
 if (base && isGlob === true && lastIndex > 0) {
  base = str.slice(0, lastIndex);
  glob = str.slice(lastIndex);
 } else if (isGlob === true) {
  base = '';
  glob = str;
 } else {
  base = str;
 }
 if (base && base !== '' && base !== '/' && base !== str) {
  if (isPathSeparator(base.charCodeAt(base.length - 1))) {
   base = base.slice(0, -1);
  }
 }
 if (opts.unescape === true) {
  if (glob) glob = utils.removeBackslashes(glob);
  if (base && backslashes === true) {
   base = utils.removeBackslashes(base);
  }
 }
 const state = {
  prefix,
  input,
  start,
  base,
  glob,
  isBrace,
  isBracket,
  isGlob,
  isExtglob,
  isGlobstar,
  negated,
  negatedExtglob
 };
 if (opts.tokens === true) {
  state.maxDepth = 0;
  if (!isPathSeparator(code)) {
   tokens.push(token);
  }
  state.tokens = tokens;
 }
 if (opts.parts === true || opts.tokens === true) {
  let prevIndex;
  for (let idx = 0; idx < slashes.length; idx++) {
   const n = prevIndex !== undefined ? prevIndex + 1 : start;
   const i = slashes[idx];
   const value = input.slice(n, i);
   if (opts.tokens) {
    if (idx === 0 && start !== 0) {
     tokens[idx].isPrefix = true;
     tokens[idx].value = prefix;
    } else {
     tokens[idx].value = value;
    }
    depth(tokens[idx]);
    state.maxDepth += tokens[idx].depth;
   }
   if (i >= start) {
    parts.push(value);
    prevIndex = i;
   }
  }
  const n = prevIndex !== undefined ? prevIndex + 1 : start;
  const value = input.slice(n);
  parts.push(value);
  if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
   tokens[tokens.length - 1].value = value;
   depth(tokens[tokens.length - 1]);
   state.maxDepth += tokens[tokens.length - 1].depth;
  }
  state.slashes = slashes;
  state.parts = parts;
 }
 return state;
};
module.exports = scan;
}),
4059:
((__unused_webpack_module, exports, __webpack_require__) => {
const {
 REGEX_BACKSLASH,
 REGEX_REMOVE_BACKSLASH,
 REGEX_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);
exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = () => {
 if (typeof navigator !== 'undefined' && navigator.platform) {
  const platform = navigator.platform.toLowerCase();
  return platform === 'win32' || platform === 'windows';
 }
 if (typeof process !== 'undefined' && process.platform) {
  return process.platform === 'win32';
 }
 return false;
};
exports.removeBackslashes = str => {
 return str.replace(REGEX_REMOVE_BACKSLASH, match => {
  return match === '\\' ? '' : match;
 });
};
exports.escapeLast = (input, char, lastIdx) => {
 const idx = input.lastIndexOf(char, lastIdx);
 if (idx === -1) return input;
 if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
 return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {}) => {
 let output = input;
 if (output.startsWith('./')) {
  output = output.slice(2);
  state.prefix = './';
 }
 return output;
};
exports.wrapOutput = (input, state = {}, options = {}) => {
 const prepend = options.contains ? '' : '^';
 const append = options.contains ? '' : '$';
 let output = `${prepend}(?:${input})${append}`;
 if (state.negated === true) {
  output = `(?:^(?!${output}).*$)`;
 }
 return output;
};
exports.basename = (path, { windows } = {}) => {
 const segs = path.split(windows ? /[\\/]/ : '/');
 const last = segs[segs.length - 1];
 if (last === '') {
  return segs[segs.length - 2];
 }
 return last;
};
}),
7349:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveBlockMap = __webpack_require__(7103);
var resolveBlockSeq = __webpack_require__(334);
var resolveFlowCollection = __webpack_require__(3142);
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
  const coll = token.type === 'block-map'
    ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
    : token.type === 'block-seq'
      ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
      : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === '!' || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken
    ? null
    : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
  if (token.type === 'block-seq') {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken
      ? anchor.offset > tagToken.offset
        ? anchor
        : tagToken
      : (anchor ?? tagToken);
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = 'Missing newline after block sequence props';
      onError(lastProp, 'MISSING_CHAR', message);
    }
  }
  const expType = token.type === 'block-map'
    ? 'map'
    : token.type === 'block-seq'
      ? 'seq'
      : token.start.source === '{'
        ? 'map'
        : 'seq';
  if (!tagToken ||
    !tagName ||
    tagName === '!' ||
    (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
    (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
    return resolveCollection(CN, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    }
    else {
      if (kt) {
        onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
      }
      else {
        onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
  const node = identity.isNode(res)
    ? res
    : new Scalar.Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
exports.composeCollection = composeCollection;
}),
3683:
((__unused_webpack_module, exports, __webpack_require__) => {
var Document = __webpack_require__(3021);
var composeNode = __webpack_require__(5937);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document.Document(undefined, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps.resolveProps(start, {
    indicator: 'doc-start',
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value &&
      (value.type === 'block-map' || value.type === 'block-seq') &&
      !props.hasNewline)
      onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
  }
  doc.contents = value
    ? composeNode.composeNode(ctx, value, props, onError)
    : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
exports.composeDoc = composeDoc;
}),
5937:
((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var composeCollection = __webpack_require__(7349);
var composeScalar = __webpack_require__(5413);
var resolveEnd = __webpack_require__(7788);
var utilEmptyScalarPosition = __webpack_require__(2599);
const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case 'alias':
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
      break;
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      try {
        node = composeCollection.composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      }
      catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, 'RESOURCE_EXHAUSTION', message);
      }
      break;
    default: {
      const message = token.type === 'error'
        ? token.message
        : `Unsupported token (type: ${token.type})`;
      onError(token, 'UNEXPECTED_TOKEN', message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
  if (anchor && node.anchor === '')
    onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
  if (atKey &&
    ctx.options.stringKeys &&
    (!identity.isScalar(node) ||
      typeof node.value !== 'string' ||
      (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
    const msg = 'With stringKeys, all keys must be strings';
    onError(tag ?? token, 'NON_STRING_KEY', msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === 'scalar' && token.source === '')
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: 'scalar',
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ''
  };
  const node = composeScalar.composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === '')
      onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias.Alias(source.substring(1));
  if (alias.source === '')
    onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
  if (alias.source.endsWith(':'))
    onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
  const valueEnd = offset + source.length;
  const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;
}),
5413:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === 'block-scalar'
    ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
    : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken
    ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
    : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[identity.SCALAR];
  }
  else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === 'scalar')
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[identity.SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
  }
  catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
    scalar = new Scalar.Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
  if (tagName === '!')
    return schema[identity.SCALAR];
  const matchWithTest = [];
  for (const tag of schema.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema.knownTags[tagName];
  if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
    return kt;
  }
  onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
  return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
  const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
    tag.test?.test(value)) || schema[identity.SCALAR];
  if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
      schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, 'TAG_RESOLVE_FAILED', msg, true);
    }
  }
  return tag;
}
exports.composeScalar = composeScalar;
}),
9984:
((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
var directives = __webpack_require__(1342);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var identity = __webpack_require__(1127);
var composeDoc = __webpack_require__(3683);
var resolveEnd = __webpack_require__(7788);
function getErrorPos(src) {
  if (typeof src === 'number')
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = '';
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case '#':
        comment +=
          (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
            (source.substring(1) || ' ');
        atComment = true;
        afterEmptyLine = false;
        break;
      case '%':
        if (prelude[i + 1]?.[0] !== '#')
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
class Composer {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new errors.YAMLWarning(pos, code, message));
      else
        this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({ version: options.version || '1.2' });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
      }
      else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      }
      else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (identity.isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}\n${cb}` : comment;
      }
      else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    }
    else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  *next(token) {
    if (node_process.env.LOG_STREAM)
      console.dir(token, { depth: null });
    switch (token.type) {
      case 'directive':
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, 'BAD_DIRECTIVE', message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case 'document': {
        const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case 'byte-order-mark':
      case 'space':
        break;
      case 'comment':
      case 'newline':
        this.prelude.push(token.source);
        break;
      case 'error': {
        const msg = token.source
          ? `${token.message}: ${JSON.stringify(token.source)}`
          : token.message;
        const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case 'doc-end': {
        if (!this.doc) {
          const msg = 'Unexpected doc-end without preceding document';
          this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
    }
  }
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    }
    else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document.Document(undefined, opts);
      if (this.atDirectives)
        this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
}
exports.Composer = Composer;
}),
7103:
((__unused_webpack_module, exports, __webpack_require__) => {
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilFlowIndentCheck = __webpack_require__(4051);
var utilMapIncludes = __webpack_require__(1187);
const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
  const map = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps.resolveProps(start, {
      indicator: 'explicit-key-ind',
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === 'block-seq')
          onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
        else if ('indent' in key && key.indent !== bm.indent)
          onError(offset, 'BAD_INDENT', startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map.comment)
            map.comment += '\n' + keyProps.comment;
          else
            map.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
        onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
      }
    }
    else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, 'BAD_INDENT', startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key
      ? composeNode(ctx, key, keyProps, onError)
      : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
      onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
    const valueProps = resolveProps.resolveProps(sep ?? [], {
      indicator: 'map-value-ind',
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === 'block-scalar'
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === 'block-map' && !valueProps.hasNewline)
          onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
        if (ctx.options.strict &&
          keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
      }
      const valueNode = value
        ? composeNode(ctx, value, valueProps, onError)
        : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair.Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map.items.push(pair);
    }
    else {
      if (implicitKey)
        onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += '\n' + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair.Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
  map.range = [bm.offset, offset, commentEnd ?? offset];
  return map;
}
exports.resolveBlockMap = resolveBlockMap;
}),
8913:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: '', type: null, comment: '', range: [start, start, start] };
  const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === '' || content === '\r')
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value = header.chomp === '+' && lines.length > 0
      ? '\n'.repeat(Math.max(1, lines.length - 1))
      : '';
    let end = start + header.length;
    if (scalar.source)
      end += scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === '' || content === '\r') {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    }
    else {
      if (indent.length < trimIndent) {
        const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
        onError(offset + indent.length, 'MISSING_CHAR', message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = 'Block scalar values in collections must be indented';
        onError(offset, 'BAD_INDENT', message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = '';
  let sep = '';
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + '\n';
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === '\r';
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent
        ? 'explicit indentation indicator'
        : 'first line';
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
      indent = '';
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = '\n';
    }
    else if (indent.length > trimIndent || content[0] === '\t') {
      if (sep === ' ')
        sep = '\n';
      else if (!prevMoreIndented && sep === '\n')
        sep = '\n\n';
      value += sep + indent.slice(trimIndent) + content;
      sep = '\n';
      prevMoreIndented = true;
    }
    else if (content === '') {
      if (sep === '\n')
        value += '\n';
      else
        sep = '\n';
    }
    else {
      value += sep + content;
      sep = ' ';
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case '-':
      break;
    case '+':
      for (let i = chompStart; i < lines.length; ++i)
        value += '\n' + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== '\n')
        value += '\n';
      break;
    default:
      value += '\n';
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== 'block-scalar-header') {
    onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = '';
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === '-' || ch === '+'))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = '';
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case 'space':
        hasSpace = true;
      case 'newline':
        length += token.source.length;
        break;
      case 'comment':
        if (strict && !hasSpace) {
          const message = 'Comments must be separated from other tokens by white space characters';
          onError(token, 'MISSING_CHAR', message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case 'error':
        onError(token, 'UNEXPECTED_TOKEN', token.message);
        length += token.source.length;
        break;
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, 'UNEXPECTED_TOKEN', message);
        const ts = token.source;
        if (ts && typeof ts === 'string')
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1]
    ? [m[1], first.slice(m[1].length)]
    : ['', first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
exports.resolveBlockScalar = resolveBlockScalar;
}),
334:
((__unused_webpack_module, exports, __webpack_require__) => {
var YAMLSeq = __webpack_require__(2223);
var resolveProps = __webpack_require__(4631);
var utilFlowIndentCheck = __webpack_require__(4051);
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
  const seq = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps.resolveProps(start, {
      indicator: 'seq-item-ind',
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === 'block-seq')
          onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
        else
          onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
      }
      else {
        commentEnd = props.end;
        if (props.comment)
          seq.comment = props.comment;
        continue;
      }
    }
    const node = value
      ? composeNode(ctx, value, props, onError)
      : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
  }
  seq.range = [bs.offset, offset, commentEnd ?? offset];
  return seq;
}
exports.resolveBlockSeq = resolveBlockSeq;
}),
7788:
((__unused_webpack_module, exports) => {
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = '';
  if (end) {
    let hasSpace = false;
    let sep = '';
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case 'space':
          hasSpace = true;
          break;
        case 'comment': {
          if (reqSpace && !hasSpace)
            onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
          const cb = source.substring(1) || ' ';
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = '';
          break;
        }
        case 'newline':
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}
exports.resolveEnd = resolveEnd;
}),
3142:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilMapIncludes = __webpack_require__(1187);
const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
  const isMap = fc.start.source === '{';
  const fcName = isMap ? 'flow map' : 'flow sequence';
  const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps.resolveProps(start, {
      flow: fcName,
      indicator: 'explicit-key-ind',
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += '\n' + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
        onError(key,
        'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
    }
    else {
      if (!props.comma)
        onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = '';
        loop: for (const st of start) {
          switch (st.type) {
            case 'comma':
            case 'space':
              break;
            case 'comment':
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (identity.isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += '\n' + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap && !sep && !props.found) {
      const valueNode = value
        ? composeNode(ctx, value, props, onError)
        : composeEmptyNode(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
    }
    else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key
        ? composeNode(ctx, key, props, onError)
        : composeEmptyNode(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps.resolveProps(sep ?? [], {
        flow: fcName,
        indicator: 'map-value-ind',
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === 'newline') {
                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
        }
      }
      else if (value) {
        if ('source' in value && value.source?.[0] === ':')
          onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
      }
      const valueNode = value
        ? composeNode(ctx, value, valueProps, onError)
        : valueProps.found
          ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
          : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
      }
      else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += '\n' + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair.Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap) {
        const map = coll;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        map.items.push(pair);
      }
      else {
        const map = new YAMLMap.YAMLMap(ctx.schema);
        map.flow = true;
        map.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap ? '}' : ']';
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot
      ? `${name} must end with a ${expectedEnd}`
      : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += '\n' + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  }
  else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
exports.resolveFlowCollection = resolveFlowCollection;
}),
6842:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
var resolveEnd = __webpack_require__(7788);
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case 'scalar':
      _type = Scalar.Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case 'single-quoted-scalar':
      _type = Scalar.Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case 'double-quoted-scalar':
      _type = Scalar.Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    default:
      onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
      return {
        value: '',
        type: null,
        comment: '',
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = '';
  switch (source[0]) {
    case '\t':
      badChar = 'a tab character';
      break;
    case ',':
      badChar = 'flow indicator character ,';
      break;
    case '%':
      badChar = 'directive indicator character %';
      break;
    case '|':
    case '>': {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case '@':
    case '`': {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp('(?<![ \t])[ \t]+$');
    trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
  }
  catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, '');
  let sep = ' ';
  let pos = line.lastIndex;
  while ((match = line.exec(source))) {
    const lm = match[1].replace(trimBoth, '');
    if (lm === '') {
      if (sep === '\n')
        res += sep;
      else
        sep = '\n';
    }
    else {
      res += sep + lm;
      sep = ' ';
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
  let res = '';
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === '\r' && source[i + 1] === '\n')
      continue;
    if (ch === '\n') {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    }
    else if (ch === '\\') {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === '\n') {
        next = source[i + 1];
        while (next === ' ' || next === '\t')
          next = source[++i + 1];
      }
      else if (next === '\r' && source[i + 1] === '\n') {
        next = source[++i + 1];
        while (next === ' ' || next === '\t')
          next = source[++i + 1];
      }
      else if (next === 'x' || next === 'u' || next === 'U') {
        const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      }
      else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        res += raw;
      }
    }
    else if (ch === ' ' || ch === '\t') {
      const wsStart = i;
      let next = source[i + 1];
      while (next === ' ' || next === '\t')
        next = source[++i + 1];
      if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    }
    else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = '';
  let ch = source[offset + 1];
  while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
    if (ch === '\r' && source[offset + 2] !== '\n')
      break;
    if (ch === '\n')
      fold += '\n';
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = ' ';
  return { fold, offset };
}
const escapeCodes = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  }
  catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
    return raw;
  }
}
exports.resolveFlowScalar = resolveFlowScalar;
}),
4631:
((__unused_webpack_module, exports) => {
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = '';
  let commentSep = '';
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== 'space' &&
        token.type !== 'newline' &&
        token.type !== 'comma')
        onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
      }
      tab = null;
    }
    switch (token.type) {
      case 'space':
        if (!flow &&
          (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
          token.source.includes('\t')) {
          tab = token;
        }
        hasSpace = true;
        break;
      case 'comment': {
        if (!hasSpace)
          onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
        const cb = token.source.substring(1) || ' ';
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = '';
        atNewline = false;
        break;
      }
      case 'newline':
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== 'seq-item-ind')
            spaceBefore = true;
        }
        else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case 'anchor':
        if (anchor)
          onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
        if (token.source.endsWith(':'))
          onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case 'tag': {
        if (tag)
          onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
        found = token;
        atNewline =
          indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
        hasSpace = false;
        break;
      case 'comma':
        if (flow) {
          if (comma)
            onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      default:
        onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace &&
    next &&
    next.type !== 'space' &&
    next.type !== 'newline' &&
    next.type !== 'comma' &&
    (next.type !== 'scalar' || next.source !== '')) {
    onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
  }
  if (tab &&
    ((atNewline && tab.indent <= parentIndent) ||
      next?.type === 'block-map' ||
      next?.type === 'block-seq'))
    onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
exports.resolveProps = resolveProps;
}),
9499:
((__unused_webpack_module, exports) => {
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case 'alias':
    case 'scalar':
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      if (key.source.includes('\n'))
        return true;
      if (key.end)
        for (const st of key.end)
          if (st.type === 'newline')
            return true;
      return false;
    case 'flow-collection':
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === 'newline')
            return true;
        if (it.sep)
          for (const st of it.sep)
            if (st.type === 'newline')
              return true;
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
exports.containsNewline = containsNewline;
}),
2599:
((__unused_webpack_module, exports) => {
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case 'space':
        case 'comment':
        case 'newline':
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === 'space') {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
exports.emptyScalarPosition = emptyScalarPosition;
}),
4051:
((__unused_webpack_module, exports, __webpack_require__) => {
var utilContainsNewline = __webpack_require__(9499);
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === 'flow-collection') {
    const end = fc.end[0];
    if (end.indent === indent &&
      (end.source === ']' || end.source === '}') &&
      utilContainsNewline.containsNewline(fc)) {
      const msg = 'Flow end indicator should be more indented than parent';
      onError(end, 'BAD_INDENT', msg, true);
    }
  }
}
exports.flowIndentCheck = flowIndentCheck;
}),
1187:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === 'function'
    ? uniqueKeys
    : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
  return items.some(pair => isEqual(pair.key, search));
}
exports.mapIncludes = mapIncludes;
}),
3021:
((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var toJS = __webpack_require__(6424);
var Schema = __webpack_require__(5840);
var stringifyDocument = __webpack_require__(6829);
var anchors = __webpack_require__(1596);
var applyReviver = __webpack_require__(3661);
var createNode = __webpack_require__(2404);
var directives = __webpack_require__(1342);
class Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
      _replacer = replacer;
    }
    else if (options === undefined && replacer) {
      options = replacer;
      replacer = undefined;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: 'warn',
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: '1.2'
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    }
    else
      this.directives = new directives.Directives({ version });
    this.setSchema(version, options);
    this.contents =
      value === undefined ? null : this.createNode(value, _replacer, options);
  }
  clone() {
    const copy = Object.create(Document.prototype, {
      [identity.NODE_TYPE]: { value: identity.DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents)
      ? this.contents.clone(copy.schema)
      : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchors.anchorNames(this);
      node.anchor =
        !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
    }
    return new Alias.Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = undefined;
    if (typeof replacer === 'function') {
      value = replacer.call({ '': value }, '', value);
      _replacer = replacer;
    }
    else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    }
    else if (options === undefined && replacer) {
      options = replacer;
      replacer = undefined;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this,
    anchorPrefix || 'a');
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
  }
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents)
      ? this.contents.deleteIn(path)
      : false;
  }
  get(key, keepScalar) {
    return identity.isCollection(this.contents)
      ? this.contents.get(key, keepScalar)
      : undefined;
  }
  getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path))
      return !keepScalar && identity.isScalar(this.contents)
        ? this.contents.value
        : this.contents;
    return identity.isCollection(this.contents)
      ? this.contents.getIn(path, keepScalar)
      : undefined;
  }
  has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
  }
  hasIn(path) {
    if (Collection.isEmptyPath(path))
      return this.contents !== undefined;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  set(key, value) {
    if (this.contents == null) {
      this.contents = Collection.collectionFromPath(this.schema, [key], value);
    }
    else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  setIn(path, value) {
    if (Collection.isEmptyPath(path)) {
      this.contents = value;
    }
    else if (this.contents == null) {
      this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
    }
    else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  setSchema(version, options = {}) {
    if (typeof version === 'number')
      version = String(version);
    let opt;
    switch (version) {
      case '1.1':
        if (this.directives)
          this.directives.yaml.version = '1.1';
        else
          this.directives = new directives.Directives({ version: '1.1' });
        opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
        break;
      case '1.2':
      case 'next':
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new directives.Directives({ version });
        opt = { resolveKnownTags: true, schema: 'core' };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema.Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
    if (typeof onAnchor === 'function')
      for (const { count, res } of ctx.anchors.values())
        onAnchor(res, count);
    return typeof reviver === 'function'
      ? applyReviver.applyReviver(reviver, { '': res }, '', res)
      : res;
  }
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error('Document with errors cannot be stringified');
    if ('indent' in options &&
      (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
  }
}
function assertCollection(contents) {
  if (identity.isCollection(contents))
    return true;
  throw new Error('Expected a YAML collection as document contents');
}
exports.Document = Document;
}),
1596:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = new Set();
  visit.visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === 'object' &&
          ref.anchor &&
          (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        }
        else {
          const error = new Error('Failed to resolve repeated object (this should not happen)');
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}
exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;
}),
3661:
((__unused_webpack_module, exports) => {
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === 'object') {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === undefined)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    }
    else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === undefined)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    }
    else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === undefined)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    }
    else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === undefined)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
exports.applyReviver = applyReviver;
}),
2404:
((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (identity.isDocument(value))
    value = value.contents;
  if (identity.isNode(value))
    return value;
  if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
  }
  if (value instanceof String ||
    value instanceof Number ||
    value instanceof Boolean ||
    (typeof BigInt !== 'undefined' && value instanceof BigInt)
  ) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
  let ref = undefined;
  if (aliasDuplicateObjects && value && typeof value === 'object') {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias.Alias(ref.anchor);
    }
    else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith('!!'))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === 'function') {
      value = value.toJSON();
    }
    if (!value || typeof value !== 'object') {
      const node = new Scalar.Scalar(value);
      if (ref)
        ref.node = node;
      return node;
    }
    tagObj =
      value instanceof Map
        ? schema[identity.MAP]
        : Symbol.iterator in Object(value)
          ? schema[identity.SEQ]
          : schema[identity.MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode
    ? tagObj.createNode(ctx.schema, value, ctx)
    : typeof tagObj?.nodeClass?.from === 'function'
      ? tagObj.nodeClass.from(ctx.schema, value, ctx)
      : new Scalar.Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
exports.createNode = createNode;
}),
1342:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);
const escapeChars = {
  '!': '%21',
  ',': '%2C',
  '[': '%5B',
  ']': '%5D',
  '{': '%7B',
  '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
  }
  clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case '1.1':
        this.atNextDocument = true;
        break;
      case '1.2':
        this.atNextDocument = false;
        this.yaml = {
          explicit: Directives.defaultYaml.explicit,
          version: '1.2'
        };
        this.tags = Object.assign({}, Directives.defaultTags);
        break;
    }
    return res;
  }
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
      this.tags = Object.assign({}, Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case '%TAG': {
        if (parts.length !== 2) {
          onError(0, '%TAG directive should contain exactly two parts');
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case '%YAML': {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, '%YAML directive should contain exactly one part');
          return false;
        }
        const [version] = parts;
        if (version === '1.1' || version === '1.2') {
          this.yaml.version = version;
          return true;
        }
        else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  tagName(source, onError) {
    if (source === '!')
      return '!';
    if (source[0] !== '!') {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === '<') {
      const verbatim = source.slice(2, -1);
      if (verbatim === '!' || verbatim === '!!') {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== '>')
        onError('Verbatim tags must end with a >');
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      }
      catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === '!')
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === '!' ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit
      ? [`%YAML ${this.yaml.version || '1.2'}`]
      : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
      const tags = {};
      visit.visit(doc.contents, (_key, node) => {
        if (identity.isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    }
    else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
        continue;
      if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join('\n');
  }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };
exports.Directives = Directives;
}),
1464:
((__unused_webpack_module, exports) => {
class YAMLError extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
}
class YAMLParseError extends YAMLError {
  constructor(pos, code, message) {
    super('YAMLParseError', pos, code, message);
  }
}
class YAMLWarning extends YAMLError {
  constructor(pos, code, message) {
    super('YAMLWarning', pos, code, message);
  }
}
const prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map(pos => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src
    .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
    .replace(/[\n\r]+$/, '');
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = '…' + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + '…';
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + '…\n';
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = ' '.repeat(ci) + '^'.repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
  }
};
exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;
}),
8815:
((__unused_webpack_module, exports, __webpack_require__) => {
var __webpack_unused_export__;
var composer = __webpack_require__(9984);
var Document = __webpack_require__(3021);
var Schema = __webpack_require__(5840);
var errors = __webpack_require__(1464);
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);
var publicApi = __webpack_require__(4047);
var visit = __webpack_require__(204);
__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;
}),
7249:
((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
function debug(logLevel, ...messages) {
  if (logLevel === 'debug')
    console.log(...messages);
}
function warn(logLevel, warning) {
  if (logLevel === 'debug' || logLevel === 'warn') {
    if (typeof node_process.emitWarning === 'function')
      node_process.emitWarning(warning);
    else
      console.warn(warning);
  }
}
exports.debug = debug;
exports.warn = warn;
}),
4065:
((__unused_webpack_module, exports, __webpack_require__) => {
var anchors = __webpack_require__(1596);
var visit = __webpack_require__(204);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(6424);
class Alias extends Node.NodeBase {
  constructor(source) {
    super(identity.ALIAS);
    this.source = source;
    Object.defineProperty(this, 'tag', {
      set() {
        throw new Error('Alias nodes cannot have tags');
      }
    });
  }
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError('Alias resolution is disabled');
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    }
    else {
      nodes = [];
      visit.visit(doc, {
        Node: (_key, node) => {
          if (identity.isAlias(node) || identity.hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = undefined;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS.toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === undefined) {
        const msg = 'This should not happen: Alias anchor was not resolved?';
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = 'Excessive alias count indicates a resource exhaustion attack';
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchors.anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
}
function getAliasCount(doc, node, anchors) {
  if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  }
  else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  }
  else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
exports.Alias = Alias;
}),
101:
((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(2404);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
function collectionFromPath(schema, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    }
    else {
      v = new Map([[k, v]]);
    }
  }
  return createNode.createNode(v, undefined, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error('This should not happen, please report a bug.');
    },
    schema,
    sourceObjects: new Map()
  });
}
const isEmptyPath = (path) => path == null ||
  (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
  constructor(type, schema) {
    super(type);
    Object.defineProperty(this, 'schema', {
      value: schema,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema)
      copy.schema = schema;
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (identity.isCollection(node))
        node.addIn(rest, value);
      else if (node === undefined && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && identity.isScalar(node) ? node.value : node;
    else
      return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every(node => {
      if (!identity.isPair(node))
        return false;
      const n = node.value;
      return (n == null ||
        (allowScalar &&
          identity.isScalar(n) &&
          n.value == null &&
          !n.commentBefore &&
          !n.comment &&
          !n.tag));
    });
  }
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
  }
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    }
    else {
      const node = this.get(key, true);
      if (identity.isCollection(node))
        node.setIn(rest, value);
      else if (node === undefined && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
}
exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;
}),
6673:
((__unused_webpack_module, exports, __webpack_require__) => {
var applyReviver = __webpack_require__(3661);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);
class NodeBase {
  constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, { value: type });
  }
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!identity.isDocument(doc))
      throw new TypeError('A document argument is required');
    const ctx = {
      anchors: new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, '', ctx);
    if (typeof onAnchor === 'function')
      for (const { count, res } of ctx.anchors.values())
        onAnchor(res, count);
    return typeof reviver === 'function'
      ? applyReviver.applyReviver(reviver, { '': res }, '', res)
      : res;
  }
}
exports.NodeBase = NodeBase;
}),
7165:
((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(2404);
var stringifyPair = __webpack_require__(9748);
var addPairToJSMap = __webpack_require__(7104);
var identity = __webpack_require__(1127);
function createPair(key, value, ctx) {
  const k = createNode.createNode(key, undefined, ctx);
  const v = createNode.createNode(value, undefined, ctx);
  return new Pair(k, v);
}
class Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema) {
    let { key, value } = this;
    if (identity.isNode(key))
      key = key.clone(schema);
    if (identity.isNode(value))
      value = value.clone(schema);
    return new Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map() : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc
      ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
      : JSON.stringify(this);
  }
}
exports.Pair = Pair;
exports.createPair = createPair;
}),
3301:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(6424);
const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
  constructor(value) {
    super(identity.SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;
}),
4454:
((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyCollection = __webpack_require__(1212);
var addPairToJSMap = __webpack_require__(7104);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
function findPair(items, key) {
  const k = identity.isScalar(key) ? key.value : key;
  for (const it of items) {
    if (identity.isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (identity.isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return undefined;
}
class YAMLMap extends Collection.Collection {
  static get tagName() {
    return 'tag:yaml.org,2002:map';
  }
  constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
  }
  static from(schema, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map = new this(schema);
    const add = (key, value) => {
      if (typeof replacer === 'function')
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== undefined || keepUndefined)
        map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    }
    else if (obj && typeof obj === 'object') {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema.sortMapEntries === 'function') {
      map.items.sort(schema.sortMapEntries);
    }
    return map;
  }
  add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
      _pair = new Pair.Pair(pair, pair?.value);
    }
    else
      _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    }
    else if (sortEntries) {
      const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    }
    else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair.Pair(key, value), true);
  }
  toJSON(_, ctx, Type) {
    const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map);
    for (const item of this.items)
      addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!identity.isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection.stringifyCollection(this, ctx, {
      blockItemPrefix: '',
      flowChars: { start: '{', end: '}' },
      itemIndent: ctx.indent || '',
      onChompKeep,
      onComment
    });
  }
}
exports.YAMLMap = YAMLMap;
exports.findPair = findPair;
}),
2223:
((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(2404);
var stringifyCollection = __webpack_require__(1212);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var toJS = __webpack_require__(6424);
class YAMLSeq extends Collection.Collection {
  static get tagName() {
    return 'tag:yaml.org,2002:seq';
  }
  constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== 'number')
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== 'number')
      return undefined;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
  }
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === 'number' && idx < this.items.length;
  }
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== 'number')
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items)
      seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
      blockItemPrefix: '- ',
      flowChars: { start: '[', end: ']' },
      itemIndent: (ctx.indent || '') + '  ',
      onChompKeep,
      onComment
    });
  }
  static from(schema, obj, ctx) {
    const { replacer } = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === 'function') {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq.items.push(createNode.createNode(it, undefined, ctx));
      }
    }
    return seq;
  }
}
function asItemIndex(key) {
  let idx = identity.isScalar(key) ? key.value : key;
  if (idx && typeof idx === 'string')
    idx = Number(idx);
  return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
    ? idx
    : null;
}
exports.YAMLSeq = YAMLSeq;
}),
7104:
((__unused_webpack_module, exports, __webpack_require__) => {
var log = __webpack_require__(7249);
var merge = __webpack_require__(452);
var stringify = __webpack_require__(2148);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);
function addPairToJSMap(ctx, map, { key, value }) {
  if (identity.isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map, value);
  else if (merge.isMergeKey(ctx, key))
    merge.addMergeToJSMap(ctx, map, value);
  else {
    const jsKey = toJS.toJS(key, '', ctx);
    if (map instanceof Map) {
      map.set(jsKey, toJS.toJS(value, jsKey, ctx));
    }
    else if (map instanceof Set) {
      map.add(jsKey);
    }
    else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS.toJS(value, stringKey, ctx);
      if (stringKey in map)
        Object.defineProperty(map, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map[stringKey] = jsValue;
    }
  }
  return map;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return '';
  if (typeof jsKey !== 'object')
    return String(jsKey);
  if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
exports.addPairToJSMap = addPairToJSMap;
}),
1127:
((__unused_webpack_module, exports) => {
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === 'object')
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === 'object')
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;
}),
6424:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === 'function') {
    if (!ctx || !identity.hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: undefined };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
      data.res = res;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === 'bigint' && !ctx?.keep)
    return Number(value);
  return value;
}
exports.toJS = toJS;
}),
110:
((__unused_webpack_module, exports, __webpack_require__) => {
var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);
var errors = __webpack_require__(1464);
var stringifyString = __webpack_require__(3069);
function resolveAsScalar(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code, message) => {
      const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code, message);
      else
        throw new errors.YAMLParseError([offset, offset + 1], code, message);
    };
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
      case 'block-scalar':
        return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
  const source = stringifyString.stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? ' '.repeat(indent) : '',
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: 'newline', offset: -1, indent, source: '\n' }
  ];
  switch (source[0]) {
    case '|':
    case '>': {
      const he = source.indexOf('\n');
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + '\n';
      const props = [
        { type: 'block-scalar-header', offset, indent, source: head }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: 'newline', offset: -1, indent, source: '\n' });
      return { type: 'block-scalar', offset, indent, props, source: body };
    }
    case '"':
      return { type: 'double-quoted-scalar', offset, indent, source, end };
    case "'":
      return { type: 'single-quoted-scalar', offset, indent, source, end };
    default:
      return { type: 'scalar', offset, indent, source, end };
  }
}
function setScalarValue(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = 'indent' in token ? token.indent : null;
  if (afterKey && typeof indent === 'number')
    indent += 2;
  if (!type)
    switch (token.type) {
      case 'single-quoted-scalar':
        type = 'QUOTE_SINGLE';
        break;
      case 'double-quoted-scalar':
        type = 'QUOTE_DOUBLE';
        break;
      case 'block-scalar': {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
          throw new Error('Invalid block scalar header');
        type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
        break;
      }
      default:
        type = 'PLAIN';
    }
  const source = stringifyString.stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case '|':
    case '>':
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, 'double-quoted-scalar');
      break;
    case "'":
      setFlowScalarValue(token, source, 'single-quoted-scalar');
      break;
    default:
      setFlowScalarValue(token, source, 'scalar');
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf('\n');
  const head = source.substring(0, he);
  const body = source.substring(he + 1) + '\n';
  if (token.type === 'block-scalar') {
    const header = token.props[0];
    if (header.type !== 'block-scalar-header')
      throw new Error('Invalid block scalar header');
    header.source = head;
    token.source = body;
  }
  else {
    const { offset } = token;
    const indent = 'indent' in token ? token.indent : -1;
    const props = [
      { type: 'block-scalar-header', offset, indent, source: head }
    ];
    if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
      props.push({ type: 'newline', offset: -1, indent, source: '\n' });
    for (const key of Object.keys(token))
      if (key !== 'type' && key !== 'offset')
        delete token[key];
    Object.assign(token, { type: 'block-scalar', indent, props, source: body });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case 'space':
        case 'comment':
          props.push(st);
          break;
        case 'newline':
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case 'scalar':
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      token.type = type;
      token.source = source;
      break;
    case 'block-scalar': {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === 'block-scalar-header')
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case 'block-map':
    case 'block-seq': {
      const offset = token.offset + source.length;
      const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = 'indent' in token ? token.indent : -1;
      const end = 'end' in token && Array.isArray(token.end)
        ? token.end.filter(st => st.type === 'space' ||
          st.type === 'comment' ||
          st.type === 'newline')
        : [];
      for (const key of Object.keys(token))
        if (key !== 'type' && key !== 'offset')
          delete token[key];
      Object.assign(token, { type, indent, source, end });
    }
  }
}
exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;
}),
1733:
((__unused_webpack_module, exports) => {
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
  switch (token.type) {
    case 'block-scalar': {
      let res = '';
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case 'block-map':
    case 'block-seq': {
      let res = '';
      for (const item of token.items)
        res += stringifyItem(item);
      return res;
    }
    case 'flow-collection': {
      let res = token.start.source;
      for (const item of token.items)
        res += stringifyItem(item);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case 'document': {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ('end' in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start, key, sep, value }) {
  let res = '';
  for (const st of start)
    res += st.source;
  if (key)
    res += stringifyToken(key);
  if (sep)
    for (const st of sep)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}
exports.stringify = stringify;
}),
7715:
((__unused_webpack_module, exports) => {
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
function visit(cst, visitor) {
  if ('type' in cst && cst.type === 'document')
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && 'items' in tok) {
      item = tok.items[index];
    }
    else
      return undefined;
  }
  return item;
};
visit.parentCollection = (cst, path) => {
  const parent = visit.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && 'items' in coll)
    return coll;
  throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === 'symbol')
    return ctrl;
  for (const field of ['key', 'value']) {
    const token = item[field];
    if (token && 'items' in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === 'number')
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === 'function' && field === 'key')
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}
exports.visit = visit;
}),
3461:
((__unused_webpack_module, exports, __webpack_require__) => {
var cstScalar = __webpack_require__(110);
var cstStringify = __webpack_require__(1733);
var cstVisit = __webpack_require__(7715);
const BOM = '\u{FEFF}';
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR = '\x1f';
const isCollection = (token) => !!token && 'items' in token;
const isScalar = (token) => !!token &&
  (token.type === 'scalar' ||
    token.type === 'single-quoted-scalar' ||
    token.type === 'double-quoted-scalar' ||
    token.type === 'block-scalar');
function prettyToken(token) {
  switch (token) {
    case BOM:
      return '<BOM>';
    case DOCUMENT:
      return '<DOC>';
    case FLOW_END:
      return '<FLOW_END>';
    case SCALAR:
      return '<SCALAR>';
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return 'byte-order-mark';
    case DOCUMENT:
      return 'doc-mode';
    case FLOW_END:
      return 'flow-error-end';
    case SCALAR:
      return 'scalar';
    case '---':
      return 'doc-start';
    case '...':
      return 'doc-end';
    case '':
    case '\n':
    case '\r\n':
      return 'newline';
    case '-':
      return 'seq-item-ind';
    case '?':
      return 'explicit-key-ind';
    case ':':
      return 'map-value-ind';
    case '{':
      return 'flow-map-start';
    case '}':
      return 'flow-map-end';
    case '[':
      return 'flow-seq-start';
    case ']':
      return 'flow-seq-end';
    case ',':
      return 'comma';
  }
  switch (source[0]) {
    case ' ':
    case '\t':
      return 'space';
    case '#':
      return 'comment';
    case '%':
      return 'directive-line';
    case '*':
      return 'alias';
    case '&':
      return 'anchor';
    case '!':
      return 'tag';
    case "'":
      return 'single-quoted-scalar';
    case '"':
      return 'double-quoted-scalar';
    case '|':
    case '>':
      return 'block-scalar-header';
  }
  return null;
}
exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;
}),
361:
((__unused_webpack_module, exports, __webpack_require__) => {
var cst = __webpack_require__(3461);
function isEmpty(ch) {
  switch (ch) {
    case undefined:
    case ' ':
    case '\n':
    case '\r':
    case '\t':
      return true;
    default:
      return false;
  }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
class Lexer {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = '';
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== 'string')
        throw TypeError('source is not a string');
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? 'stream';
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === ' ' || ch === '\t')
      ch = this.buffer[++i];
    if (!ch || ch === '#' || ch === '\n')
      return true;
    if (ch === '\r')
      return this.buffer[i + 1] === '\n';
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === ' ')
        ch = this.buffer[++indent + offset];
      if (ch === '\r') {
        const next = this.buffer[indent + offset + 1];
        if (next === '\n' || (!next && !this.atEnd))
          return offset + indent + 1;
      }
      return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
        ? offset + indent
        : -1;
    }
    if (ch === '-' || ch === '.') {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
      end = this.buffer.indexOf('\n', this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === '\r')
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case 'stream':
        return yield* this.parseStream();
      case 'line-start':
        return yield* this.parseLineStart();
      case 'block-start':
        return yield* this.parseBlockStart();
      case 'doc':
        return yield* this.parseDocument();
      case 'flow':
        return yield* this.parseFlowCollection();
      case 'quoted-scalar':
        return yield* this.parseQuotedScalar();
      case 'block-scalar':
        return yield* this.parseBlockScalar();
      case 'plain-scalar':
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext('stream');
    if (line[0] === cst.BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === '%') {
      let dirEnd = line.length;
      let cs = line.indexOf('#');
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === ' ' || ch === '\t') {
          dirEnd = cs - 1;
          break;
        }
        else {
          cs = line.indexOf('#', cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === ' ' || ch === '\t')
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return 'stream';
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return 'stream';
    }
    yield cst.DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext('line-start');
    if (ch === '-' || ch === '.') {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext('line-start');
      const s = this.peek(3);
      if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === '---' ? 'doc' : 'stream';
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext('block-start');
    if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return 'block-start';
    }
    return 'doc';
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext('doc');
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case '#':
        yield* this.pushCount(line.length - n);
      case undefined:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case '{':
      case '[':
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return 'flow';
      case '}':
      case ']':
        yield* this.pushCount(1);
        return 'doc';
      case '*':
        yield* this.pushUntil(isNotAnchorChar);
        return 'doc';
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case '|':
      case '>':
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      }
      else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext('flow');
    if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
      (indent === 0 &&
        (line.startsWith('---') || line.startsWith('...')) &&
        isEmpty(line[3]))) {
      const atFlowEndMarker = indent === this.indentNext - 1 &&
        this.flowLevel === 1 &&
        (line[0] === ']' || line[0] === '}');
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield cst.FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ',') {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case undefined:
        return 'flow';
      case '#':
        yield* this.pushCount(line.length - n);
        return 'flow';
      case '{':
      case '[':
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return 'flow';
      case '}':
      case ']':
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? 'flow' : 'doc';
      case '*':
        yield* this.pushUntil(isNotAnchorChar);
        return 'flow';
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ':': {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ',') {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return 'flow';
        }
      }
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    }
    else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === '\\')
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf('\n', this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf('\n', cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext('quoted-scalar');
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? 'flow' : 'doc';
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === '+')
        this.blockScalarKeep = true;
      else if (ch > '0' && ch <= '9')
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== '-')
        break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
      switch (ch) {
        case ' ':
          indent += 1;
          break;
        case '\n':
          nl = i;
          indent = 0;
          break;
        case '\r': {
          const next = this.buffer[i + 1];
          if (!next && !this.atEnd)
            return this.setNext('block-scalar');
          if (next === '\n')
            break;
        }
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext('block-scalar');
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext =
          this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf('\n', cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext('block-scalar');
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === ' ')
      ch = this.buffer[++i];
    if (ch === '\t') {
      while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
        ch = this.buffer[++i];
      nl = i - 1;
    }
    else if (!this.blockScalarKeep) {
      do {
        let i = nl - 1;
        let ch = this.buffer[i];
        if (ch === '\r')
          ch = this.buffer[--i];
        const lastChar = i;
        while (ch === ' ')
          ch = this.buffer[--i];
        if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
          nl = i;
        else
          break;
      } while (true);
    }
    yield cst.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while ((ch = this.buffer[++i])) {
      if (ch === ':') {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
          break;
        end = i;
      }
      else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === '\r') {
          if (next === '\n') {
            i += 1;
            ch = '\n';
            next = this.buffer[i + 1];
          }
          else
            end = i;
        }
        if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
          break;
        if (ch === '\n') {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      }
      else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext('plain-scalar');
    yield cst.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? 'flow' : 'doc';
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    }
    else if (allowEmpty)
      yield '';
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case '!':
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case '&':
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case '-':
        case '?':
        case ':': {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === '<') {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== '>')
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
    }
    else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === '%' &&
          hexDigits.has(this.buffer[i + 1]) &&
          hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[(i += 3)];
        }
        else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === '\n')
      return yield* this.pushCount(1);
    else if (ch === '\r' && this.charAt(1) === '\n')
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === ' ' || (allowTabs && ch === '\t'));
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
}
exports.Lexer = Lexer;
}),
6628:
((__unused_webpack_module, exports) => {
class LineCounter {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
}
exports.LineCounter = LineCounter;
}),
3456:
((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case 'space':
      case 'comment':
      case 'newline':
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'flow-collection':
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case 'document':
      return parent.start;
    case 'block-map': {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case 'block-seq':
      return parent.items[parent.items.length - 1].start;
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case 'doc-start':
      case 'explicit-key-ind':
      case 'map-value-ind':
      case 'seq-item-ind':
      case 'newline':
        break loop;
    }
  }
  while (prev[++i]?.type === 'space') {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === 'flow-seq-start') {
    for (const it of fc.items) {
      if (it.sep &&
        !it.value &&
        !includesToken(it.start, 'explicit-key-ind') &&
        !includesToken(it.sep, 'map-value-ind')) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        }
        else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
class Parser {
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = '';
    this.type = '';
    this.lexer = new lexer.Lexer();
    this.onNewLine = onNewLine;
  }
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  *next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS)
      console.log('|', cst.prettyToken(source));
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = cst.tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: 'error', offset: this.offset, message, source });
      this.offset += source.length;
    }
    else if (type === 'scalar') {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = 'scalar';
    }
    else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case 'newline':
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case 'space':
          if (this.atNewLine && source[0] === ' ')
            this.indent += source.length;
          break;
        case 'explicit-key-ind':
        case 'map-value-ind':
        case 'seq-item-ind':
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case 'doc-mode':
        case 'flow-error-end':
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === 'doc-end' && top?.type !== 'doc-end') {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: 'doc-end',
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case 'document':
        return yield* this.document(top);
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return yield* this.scalar(top);
      case 'block-scalar':
        return yield* this.blockScalar(top);
      case 'block-map':
        return yield* this.blockMap(top);
      case 'block-seq':
        return yield* this.blockSequence(top);
      case 'flow-collection':
        return yield* this.flowCollection(top);
      case 'doc-end':
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = 'Tried to pop an empty stack';
      yield { type: 'error', offset: this.offset, source: '', message };
    }
    else if (this.stack.length === 0) {
      yield token;
    }
    else {
      const top = this.peek(1);
      if (token.type === 'block-scalar') {
        token.indent = 'indent' in top ? top.indent : 0;
      }
      else if (token.type === 'flow-collection' && top.type === 'document') {
        token.indent = 0;
      }
      if (token.type === 'flow-collection')
        fixFlowSeqItems(token);
      switch (top.type) {
        case 'document':
          top.value = token;
          break;
        case 'block-scalar':
          top.props.push(token);
          break;
        case 'block-map': {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          }
          else if (it.sep) {
            it.value = token;
          }
          else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case 'block-seq': {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case 'flow-collection': {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === 'document' ||
        top.type === 'block-map' ||
        top.type === 'block-seq') &&
        (token.type === 'block-map' || token.type === 'block-seq')) {
        const last = token.items[token.items.length - 1];
        if (last &&
          !last.sep &&
          !last.value &&
          last.start.length > 0 &&
          findNonEmptyIndex(last.start) === -1 &&
          (token.indent === 0 ||
            last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
          if (top.type === 'document')
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case 'directive-line':
        yield { type: 'directive', offset: this.offset, source: this.source };
        return;
      case 'byte-order-mark':
      case 'space':
      case 'comment':
      case 'newline':
        yield this.sourceToken;
        return;
      case 'doc-mode':
      case 'doc-start': {
        const doc = {
          type: 'document',
          offset: this.offset,
          start: []
        };
        if (this.type === 'doc-start')
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: 'error',
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case 'doc-start': {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        }
        else
          doc.start.push(this.sourceToken);
        return;
      }
      case 'anchor':
      case 'tag':
      case 'space':
      case 'comment':
      case 'newline':
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: 'error',
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === 'map-value-ind') {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      }
      else
        sep = [this.sourceToken];
      const map = {
        type: 'block-map',
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
    }
    else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case 'space':
      case 'comment':
      case 'newline':
        scalar.props.push(this.sourceToken);
        return;
      case 'scalar':
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf('\n') + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf('\n', nl) + 1;
          }
        }
        yield* this.pop();
        break;
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
      case 'newline':
        this.onKeyLine = false;
        if (it.value) {
          const end = 'end' in it.value ? it.value.end : undefined;
          const last = Array.isArray(end) ? end[end.length - 1] : undefined;
          if (last?.type === 'comment')
            end?.push(this.sourceToken);
          else
            map.items.push({ start: [this.sourceToken] });
        }
        else if (it.sep) {
          it.sep.push(this.sourceToken);
        }
        else {
          it.start.push(this.sourceToken);
        }
        return;
      case 'space':
      case 'comment':
        if (it.value) {
          map.items.push({ start: [this.sourceToken] });
        }
        else if (it.sep) {
          it.sep.push(this.sourceToken);
        }
        else {
          if (this.atIndentedComment(it.start, map.indent)) {
            const prev = map.items[map.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map.indent;
      const atNextItem = atMapIndent &&
        (it.sep || it.explicitKey) &&
        this.type !== 'seq-item-ind';
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case 'newline':
              nl.push(i);
              break;
            case 'space':
              break;
            case 'comment':
              if (st.indent > map.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case 'anchor':
        case 'tag':
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map.items.push({ start });
            this.onKeyLine = true;
          }
          else if (it.sep) {
            it.sep.push(this.sourceToken);
          }
          else {
            it.start.push(this.sourceToken);
          }
          return;
        case 'explicit-key-ind':
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          }
          else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map.items.push({ start, explicitKey: true });
          }
          else {
            this.stack.push({
              type: 'block-map',
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case 'map-value-ind':
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, 'newline')) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              }
              else {
                const start = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: 'block-map',
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start, key: null, sep: [this.sourceToken] }]
                });
              }
            }
            else if (it.value) {
              map.items.push({ start: [], key: null, sep: [this.sourceToken] });
            }
            else if (includesToken(it.sep, 'map-value-ind')) {
              this.stack.push({
                type: 'block-map',
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            }
            else if (isFlowToken(it.key) &&
              !includesToken(it.sep, 'newline')) {
              const start = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: 'block-map',
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key, sep }]
              });
            }
            else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            }
            else {
              it.sep.push(this.sourceToken);
            }
          }
          else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            }
            else if (it.value || atNextItem) {
              map.items.push({ start, key: null, sep: [this.sourceToken] });
            }
            else if (includesToken(it.sep, 'map-value-ind')) {
              this.stack.push({
                type: 'block-map',
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            }
            else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar': {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          }
          else if (it.sep) {
            this.stack.push(fs);
          }
          else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map);
          if (bv) {
            if (bv.type === 'block-seq') {
              if (!it.explicitKey &&
                it.sep &&
                !includesToken(it.sep, 'newline')) {
                yield* this.pop({
                  type: 'error',
                  offset: this.offset,
                  message: 'Unexpected block-seq-ind on same line with key',
                  source: this.source
                });
                return;
              }
            }
            else if (atMapIndent) {
              map.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
      case 'newline':
        if (it.value) {
          const end = 'end' in it.value ? it.value.end : undefined;
          const last = Array.isArray(end) ? end[end.length - 1] : undefined;
          if (last?.type === 'comment')
            end?.push(this.sourceToken);
          else
            seq.items.push({ start: [this.sourceToken] });
        }
        else
          it.start.push(this.sourceToken);
        return;
      case 'space':
      case 'comment':
        if (it.value)
          seq.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq.indent)) {
            const prev = seq.items[seq.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case 'anchor':
      case 'tag':
        if (it.value || this.indent <= seq.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case 'seq-item-ind':
        if (this.indent !== seq.indent)
          break;
        if (it.value || includesToken(it.start, 'seq-item-ind'))
          seq.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq.indent) {
      const bv = this.startBlockValue(seq);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === 'flow-error-end') {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === 'flow-collection');
    }
    else if (fc.end.length === 0) {
      switch (this.type) {
        case 'comma':
        case 'explicit-key-ind':
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case 'map-value-ind':
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case 'space':
        case 'comment':
        case 'newline':
        case 'anchor':
        case 'tag':
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar': {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case 'flow-map-end':
        case 'flow-seq-end':
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    }
    else {
      const parent = this.peek(2);
      if (parent.type === 'block-map' &&
        ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
          (this.type === 'newline' &&
            !parent.items[parent.items.length - 1].sep))) {
        yield* this.pop();
        yield* this.step();
      }
      else if (this.type === 'map-value-ind' &&
        parent.type !== 'flow-collection') {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map = {
          type: 'block-map',
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map;
      }
      else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf('\n') + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf('\n', nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.flowScalar(this.type);
      case 'block-scalar-header':
        return {
          type: 'block-scalar',
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ''
        };
      case 'flow-map-start':
      case 'flow-seq-start':
        return {
          type: 'flow-collection',
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case 'seq-item-ind':
        return {
          type: 'block-seq',
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case 'explicit-key-ind': {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: 'block-map',
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case 'map-value-ind': {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: 'block-map',
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== 'comment')
      return false;
    if (this.indent <= indent)
      return false;
    return start.every(st => st.type === 'newline' || st.type === 'space');
  }
  *documentEnd(docEnd) {
    if (this.type !== 'doc-mode') {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === 'newline')
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case 'comma':
      case 'doc-start':
      case 'doc-end':
      case 'flow-seq-end':
      case 'flow-map-end':
      case 'map-value-ind':
        yield* this.pop();
        yield* this.step();
        break;
      case 'newline':
        this.onKeyLine = false;
      case 'space':
      case 'comment':
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === 'newline')
          yield* this.pop();
    }
  }
}
exports.Parser = Parser;
}),
4047:
((__unused_webpack_module, exports, __webpack_require__) => {
var composer = __webpack_require__(9984);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var log = __webpack_require__(7249);
var identity = __webpack_require__(1127);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
  return { lineCounter: lineCounter$1, prettyErrors };
}
function parseAllDocuments(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser$1 = new parser.Parser(lineCounter?.addNewLine);
  const composer$1 = new composer.Composer(options);
  const docs = Array.from(composer$1.compose(parser$1.parse(source)));
  if (prettyErrors && lineCounter)
    for (const doc of docs) {
      doc.errors.forEach(errors.prettifyError(source, lineCounter));
      doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer$1.streamInfo());
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser$1 = new parser.Parser(lineCounter?.addNewLine);
  const composer$1 = new composer.Composer(options);
  let doc = null;
  for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== 'silent') {
      doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
  }
  return doc;
}
function parse(src, reviver, options) {
  let _reviver = undefined;
  if (typeof reviver === 'function') {
    _reviver = reviver;
  }
  else if (options === undefined && reviver && typeof reviver === 'object') {
    options = reviver;
  }
  const doc = parseDocument(src, options);
  if (!doc)
    return null;
  doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
  if (doc.errors.length > 0) {
    if (doc.options.logLevel !== 'silent')
      throw doc.errors[0];
    else
      doc.errors = [];
  }
  return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer === 'function' || Array.isArray(replacer)) {
    _replacer = replacer;
  }
  else if (options === undefined && replacer) {
    options = replacer;
  }
  if (typeof options === 'string')
    options = options.length;
  if (typeof options === 'number') {
    const indent = Math.round(options);
    options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === undefined) {
    const { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined)
      return undefined;
  }
  if (identity.isDocument(value) && !_replacer)
    return value.toString(options);
  return new Document.Document(value, _replacer, options).toString(options);
}
exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;
}),
5840:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var tags = __webpack_require__(18);
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
  constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat)
      ? tags.getTags(compat, 'compat')
      : compat
        ? tags.getTags(null, compat)
        : null;
    this.name = (typeof schema === 'string' && schema) || 'core';
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, { value: map.map });
    Object.defineProperty(this, identity.SCALAR, { value: string.string });
    Object.defineProperty(this, identity.SEQ, { value: seq.seq });
    this.sortMapEntries =
      typeof sortMapEntries === 'function'
        ? sortMapEntries
        : sortMapEntries === true
          ? sortMapEntriesByKey
          : null;
  }
  clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
}
exports.Schema = Schema;
}),
7451:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var YAMLMap = __webpack_require__(4454);
const map = {
  collection: 'map',
  default: true,
  nodeClass: YAMLMap.YAMLMap,
  tag: 'tag:yaml.org,2002:map',
  resolve(map, onError) {
    if (!identity.isMap(map))
      onError('Expected a mapping for this tag');
    return map;
  },
  createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};
exports.map = map;
}),
3632:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
const nullTag = {
  identify: value => value == null,
  createNode: () => new Scalar.Scalar(null),
  default: true,
  tag: 'tag:yaml.org,2002:null',
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar.Scalar(null),
  stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
    ? source
    : ctx.options.nullStr
};
exports.nullTag = nullTag;
}),
1706:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var YAMLSeq = __webpack_require__(2223);
const seq = {
  collection: 'seq',
  default: true,
  nodeClass: YAMLSeq.YAMLSeq,
  tag: 'tag:yaml.org,2002:seq',
  resolve(seq, onError) {
    if (!identity.isSeq(seq))
      onError('Expected a sequence for this tag');
    return seq;
  },
  createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};
exports.seq = seq;
}),
6464:
((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyString = __webpack_require__(3069);
const string = {
  identify: value => typeof value === 'string',
  default: true,
  tag: 'tag:yaml.org,2002:str',
  resolve: str => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
  }
};
exports.string = string;
}),
3959:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
const boolTag = {
  identify: value => typeof value === 'boolean',
  default: true,
  tag: 'tag:yaml.org,2002:bool',
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === 't' || source[0] === 'T';
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
exports.boolTag = boolTag;
}),
8405:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);
const floatNaN = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: str => str.slice(-3).toLowerCase() === 'nan'
    ? NaN
    : str[0] === '-'
      ? Number.NEGATIVE_INFINITY
      : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  format: 'EXP',
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: str => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
  }
};
const float = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf('.');
    if (dot !== -1 && str[str.length - 1] === '0')
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
}),
9874:
((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(8689);
const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber.stringifyNumber(node);
}
const intOct = {
  identify: value => intIdentify(value) && value >= 0,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'OCT',
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: node => intStringify(node, 8, '0o')
};
const int = {
  identify: intIdentify,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber.stringifyNumber
};
const intHex = {
  identify: value => intIdentify(value) && value >= 0,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'HEX',
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: node => intStringify(node, 16, '0x')
};
exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;
}),
896:
((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(3959);
var float = __webpack_require__(8405);
var int = __webpack_require__(9874);
const schema = [
  map.map,
  seq.seq,
  string.string,
  _null.nullTag,
  bool.boolTag,
  int.intOct,
  int.int,
  int.intHex,
  float.floatNaN,
  float.floatExp,
  float.float
];
exports.schema = schema;
}),
3559:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);
function intIdentify(value) {
  return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
  {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify: stringifyJSON
  },
  {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^true$|^false$/,
    resolve: str => str === 'true',
    stringify: stringifyJSON
  },
  {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: str => parseFloat(str),
    stringify: stringifyJSON
  }
];
const jsonError = {
  default: true,
  tag: '',
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
exports.schema = schema;
}),
18:
((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(3959);
var float = __webpack_require__(8405);
var int = __webpack_require__(9874);
var schema = __webpack_require__(896);
var schema$1 = __webpack_require__(3559);
var binary = __webpack_require__(6083);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var schema$2 = __webpack_require__(5913);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(4371);
const schemas = new Map([
  ['core', schema.schema],
  ['failsafe', [map.map, seq.seq, string.string]],
  ['json', schema$1.schema],
  ['yaml11', schema$2.schema],
  ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
  binary: binary.binary,
  bool: bool.boolTag,
  float: float.float,
  floatExp: float.floatExp,
  floatNaN: float.floatNaN,
  floatTime: timestamp.floatTime,
  int: int.int,
  intHex: int.intHex,
  intOct: int.intOct,
  intTime: timestamp.intTime,
  map: map.map,
  merge: merge.merge,
  null: _null.nullTag,
  omap: omap.omap,
  pairs: pairs.pairs,
  seq: seq.seq,
  set: set.set,
  timestamp: timestamp.timestamp
};
const coreKnownTags = {
  'tag:yaml.org,2002:binary': binary.binary,
  'tag:yaml.org,2002:merge': merge.merge,
  'tag:yaml.org,2002:omap': omap.omap,
  'tag:yaml.org,2002:pairs': pairs.pairs,
  'tag:yaml.org,2002:set': set.set,
  'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge.merge)
      ? schemaTags.concat(merge.merge)
      : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys())
        .filter(key => key !== 'yaml11')
        .map(key => JSON.stringify(key))
        .join(', ');
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  }
  else if (typeof customTags === 'function') {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge.merge);
  return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName)
        .map(key => JSON.stringify(key))
        .join(', ');
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj))
      tags.push(tagObj);
    return tags;
  }, []);
}
exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;
}),
6083:
((__unused_webpack_module, exports, __webpack_require__) => {
var node_buffer = __webpack_require__(181);
var Scalar = __webpack_require__(3301);
var stringifyString = __webpack_require__(3069);
const binary = {
  identify: value => value instanceof Uint8Array,
  default: false,
  tag: 'tag:yaml.org,2002:binary',
  resolve(src, onError) {
    if (typeof node_buffer.Buffer === 'function') {
      return node_buffer.Buffer.from(src, 'base64');
    }
    else if (typeof atob === 'function') {
      const str = atob(src.replace(/[\n\r]/g, ''));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    }
    else {
      onError('This environment does not support reading binary tags; either Buffer or atob is required');
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return '';
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === 'function') {
      str =
        buf instanceof node_buffer.Buffer
          ? buf.toString('base64')
          : node_buffer.Buffer.from(buf.buffer).toString('base64');
    }
    else if (typeof btoa === 'function') {
      let s = '';
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    }
    else {
      throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
    }
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
    }
    return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};
exports.binary = binary;
}),
8398:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
  identify: value => value === true,
  default: true,
  tag: 'tag:yaml.org,2002:bool',
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar.Scalar(true),
  stringify: boolStringify
};
const falseTag = {
  identify: value => value === false,
  default: true,
  tag: 'tag:yaml.org,2002:bool',
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar.Scalar(false),
  stringify: boolStringify
};
exports.falseTag = falseTag;
exports.trueTag = trueTag;
}),
5782:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);
const floatNaN = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
    ? NaN
    : str[0] === '-'
      ? Number.NEGATIVE_INFINITY
      : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  format: 'EXP',
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, '')),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
  }
};
const float = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
    const dot = str.indexOf('.');
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, '');
      if (f[f.length - 1] === '0')
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
}),
873:
((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(8689);
const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === '-' || sign === '+')
    offset += 1;
  str = str.substring(offset).replace(/_/g, '');
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n = BigInt(str);
    return sign === '-' ? BigInt(-1) * n : n;
  }
  const n = parseInt(str, radix);
  return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber.stringifyNumber(node);
}
const intBin = {
  identify: intIdentify,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'BIN',
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
  stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
  identify: intIdentify,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'OCT',
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
  stringify: node => intStringify(node, 8, '0')
};
const int = {
  identify: intIdentify,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber.stringifyNumber
};
const intHex = {
  identify: intIdentify,
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'HEX',
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: node => intStringify(node, 16, '0x')
};
exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;
}),
452:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
const MERGE_KEY = '<<';
const merge = {
  identify: value => value === MERGE_KEY ||
    (typeof value === 'symbol' && value.description === MERGE_KEY),
  default: 'key',
  tag: 'tag:yaml.org,2002:merge',
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
  (identity.isScalar(key) &&
    (!key.type || key.type === Scalar.Scalar.PLAIN) &&
    merge.identify(key.value))) &&
  ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
  const source = resolveAliasValue(ctx, value);
  if (identity.isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map, it);
  else
    mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
  const source = resolveAliasValue(ctx, value);
  if (!identity.isMap(source))
    throw new Error('Merge sources must be maps or map aliases');
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value] of srcMap) {
    if (map instanceof Map) {
      if (!map.has(key))
        map.set(key, value);
    }
    else if (map instanceof Set) {
      map.add(key);
    }
    else if (!Object.prototype.hasOwnProperty.call(map, key)) {
      Object.defineProperty(map, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map;
}
function resolveAliasValue(ctx, value) {
  return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;
}),
303:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(6424);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var pairs = __webpack_require__(8385);
class YAMLOMap extends YAMLSeq.YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
  }
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map = new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map);
    for (const pair of this.items) {
      let key, value;
      if (identity.isPair(pair)) {
        key = toJS.toJS(pair.key, '', ctx);
        value = toJS.toJS(pair.value, key, ctx);
      }
      else {
        key = toJS.toJS(pair, '', ctx);
      }
      if (map.has(key))
        throw new Error('Ordered maps must not include duplicate keys');
      map.set(key, value);
    }
    return map;
  }
  static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this();
    omap.items = pairs$1.items;
    return omap;
  }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
  collection: 'seq',
  identify: value => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: 'tag:yaml.org,2002:omap',
  resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const { key } of pairs$1.items) {
      if (identity.isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        }
        else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs$1);
  },
  createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
exports.YAMLOMap = YAMLOMap;
exports.omap = omap;
}),
8385:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLSeq = __webpack_require__(2223);
function resolvePairs(seq, onError) {
  if (identity.isSeq(seq)) {
    for (let i = 0; i < seq.items.length; ++i) {
      let item = seq.items[i];
      if (identity.isPair(item))
        continue;
      else if (identity.isMap(item)) {
        if (item.items.length > 1)
          onError('Each pair must have its own sequence indicator');
        const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore
            ? `${item.commentBefore}\n${pair.key.commentBefore}`
            : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment
            ? `${item.comment}\n${cn.comment}`
            : item.comment;
        }
        item = pair;
      }
      seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
    }
  }
  else
    onError('Expected a sequence for this tag');
  return seq;
}
function createPairs(schema, iterable, ctx) {
  const { replacer } = ctx;
  const pairs = new YAMLSeq.YAMLSeq(schema);
  pairs.tag = 'tag:yaml.org,2002:pairs';
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === 'function')
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        }
        else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      }
      else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        }
        else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      }
      else {
        key = it;
      }
      pairs.items.push(Pair.createPair(key, value, ctx));
    }
  return pairs;
}
const pairs = {
  collection: 'seq',
  default: false,
  tag: 'tag:yaml.org,2002:pairs',
  resolve: resolvePairs,
  createNode: createPairs
};
exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;
}),
5913:
((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var binary = __webpack_require__(6083);
var bool = __webpack_require__(8398);
var float = __webpack_require__(5782);
var int = __webpack_require__(873);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(4371);
const schema = [
  map.map,
  seq.seq,
  string.string,
  _null.nullTag,
  bool.trueTag,
  bool.falseTag,
  int.intBin,
  int.intOct,
  int.int,
  int.intHex,
  float.floatNaN,
  float.floatExp,
  float.float,
  binary.binary,
  merge.merge,
  omap.omap,
  pairs.pairs,
  set.set,
  timestamp.intTime,
  timestamp.floatTime,
  timestamp.timestamp
];
exports.schema = schema;
}),
1528:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
class YAMLSet extends YAMLMap.YAMLMap {
  constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (identity.isPair(key))
      pair = key;
    else if (key &&
      typeof key === 'object' &&
      'key' in key &&
      'value' in key &&
      key.value === null)
      pair = new Pair.Pair(key.key, null);
    else
      pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair)
      ? identity.isScalar(pair.key)
        ? pair.key.value
        : pair.key
      : pair;
  }
  set(key, value) {
    if (typeof value !== 'boolean')
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    }
    else if (!prev && value) {
      this.items.push(new Pair.Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error('Set items must all have null values');
  }
  static from(schema, iterable, ctx) {
    const { replacer } = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === 'function')
          value = replacer.call(iterable, value, value);
        set.items.push(Pair.createPair(value, null, ctx));
      }
    return set;
  }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
  collection: 'map',
  identify: value => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: 'tag:yaml.org,2002:set',
  createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
  resolve(map, onError) {
    if (identity.isMap(map)) {
      if (map.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map);
      else
        onError('Set items must all have null values');
    }
    else
      onError('Expected a mapping for this tag');
    return map;
  }
};
exports.YAMLSet = YAMLSet;
exports.set = set;
}),
4371:
((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(8689);
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts
    .replace(/_/g, '')
    .split(':')
    .reduce((res, p) => res * num(60) + num(p), num(0));
  return (sign === '-' ? num(-1) * res : res);
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === 'bigint')
    num = n => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber.stringifyNumber(node);
  let sign = '';
  if (value < 0) {
    sign = '-';
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  }
  else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return (sign +
    parts
      .map(n => String(n).padStart(2, '0'))
      .join(':')
      .replace(/000000\d*$/, '')
  );
}
const intTime = {
  identify: value => typeof value === 'bigint' || Number.isInteger(value),
  default: true,
  tag: 'tag:yaml.org,2002:int',
  format: 'TIME',
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
const floatTime = {
  identify: value => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  format: 'TIME',
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: str => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
const timestamp = {
  identify: value => value instanceof Date,
  default: true,
  tag: 'tag:yaml.org,2002:timestamp',
  test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' +
    '(?:' +
    '(?:t|T|[ \\t]+)' +
    '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' +
    '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' +
    ')?$'),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== 'Z') {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 60000 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};
exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;
}),
4475:
((__unused_webpack_module, exports) => {
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === 'number') {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = undefined;
  let prev = undefined;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; (ch = text[(i += 1)]);) {
    if (mode === FOLD_QUOTED && ch === '\\') {
      escStart = i;
      switch (text[i + 1]) {
        case 'x':
          i += 3;
          break;
        case 'u':
          i += 5;
          break;
        case 'U':
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === '\n') {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = undefined;
    }
    else {
      if (ch === ' ' &&
        prev &&
        prev !== ' ' &&
        prev !== '\n' &&
        prev !== '\t') {
        const next = text[i + 1];
        if (next && next !== ' ' && next !== '\n' && next !== '\t')
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = undefined;
        }
        else if (mode === FOLD_QUOTED) {
          while (prev === ' ' || prev === '\t') {
            prev = ch;
            ch = text[(i += 1)];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = undefined;
        }
        else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0)
      res = `\n${indent}${text.slice(0, end)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === ' ' || ch === '\t') {
    if (i < start + indent) {
      ch = text[++i];
    }
    else {
      do {
        ch = text[++i];
      } while (ch && ch !== '\n');
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}
exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;
}),
2148:
((__unused_webpack_module, exports, __webpack_require__) => {
var anchors = __webpack_require__(1596);
var identity = __webpack_require__(1127);
var stringifyComment = __webpack_require__(9799);
var stringifyString = __webpack_require__(3069);
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
    defaultKeyType: null,
    defaultStringType: 'PLAIN',
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: 'false',
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: 'null',
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: 'true',
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case 'block':
      inFlow = false;
      break;
    case 'flow':
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
    indent: '',
    indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0)
      return match.find(t => t.format === item.format) ?? match[0];
  }
  let tagObj = undefined;
  let obj;
  if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter(t => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj =
      match.find(t => t.format === item.format) ?? match.find(t => !t.format);
  }
  else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
  if (!doc.directives)
    return '';
  const props = [];
  const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
  if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (identity.isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (identity.isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    }
    else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = undefined;
  const node = identity.isNode(item)
    ? item
    : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === 'function'
    ? tagObj.stringify(node, ctx, onComment, onChompKeep)
    : identity.isScalar(node)
      ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
      : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return identity.isScalar(node) || str[0] === '{' || str[0] === '['
    ? `${props} ${str}`
    : `${props}\n${ctx.indent}${str}`;
}
exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;
}),
1212:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push('');
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment = item.comment;
    }
    else if (identity.isPair(item)) {
      const ik = identity.isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push('');
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
    if (comment)
      str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment)
      chompKeep = false;
    lines.push(blockItemPrefix + str);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  }
  else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `\n${indent}${line}` : '\n';
    }
  }
  if (comment) {
    str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  }
  else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
      if (item.spaceBefore)
        lines.push('');
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    }
    else if (identity.isPair(item)) {
      const ik = identity.isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push('');
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = identity.isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      }
      else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => (comment = null));
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
    if (i < items.length - 1) {
      str += ',';
    }
    else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
          (str.length + 2) >
          ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ',';
      }
    }
    if (comment)
      str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  }
  else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `\n${indentStep}${indent}${line}` : '\n';
      return `${str}\n${indent}${end}`;
    }
    else {
      return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, '');
  if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}
exports.stringifyCollection = stringifyCollection;
}),
9799:
((__unused_webpack_module, exports) => {
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
  ? indentComment(comment, indent)
  : comment.includes('\n')
    ? '\n' + indentComment(comment, indent)
    : (str.endsWith(' ') ? '' : ' ') + comment;
exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;
}),
6829:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    }
    else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push('---');
  const ctx = stringify.createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift('');
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ''));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (identity.isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push('');
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(stringifyComment.indentComment(cs, ''));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
    let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
    if (contentComment)
      body += stringifyComment.lineComment(body, '', commentString(contentComment));
    if ((body[0] === '|' || body[0] === '>') &&
      lines[lines.length - 1] === '---') {
      lines[lines.length - 1] = `--- ${body}`;
    }
    else
      lines.push(body);
  }
  else {
    lines.push(stringify.stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes('\n')) {
        lines.push('...');
        lines.push(stringifyComment.indentComment(cs, ''));
      }
      else {
        lines.push(`... ${cs}`);
      }
    }
    else {
      lines.push('...');
    }
  }
  else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, '');
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
        lines.push('');
      lines.push(stringifyComment.indentComment(commentString(dc), ''));
    }
  }
  return lines.join('\n') + '\n';
}
exports.stringifyDocument = stringifyDocument;
}),
8689:
((__unused_webpack_module, exports) => {
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === 'bigint')
    return String(value);
  const num = typeof value === 'number' ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
  let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
  if (!format &&
    minFractionDigits &&
    (!tag || tag === 'tag:yaml.org,2002:float') &&
    /^-?\d/.test(n) &&
    !n.includes('e')) {
    let i = n.indexOf('.');
    if (i < 0) {
      i = n.length;
      n += '.';
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += '0';
  }
  return n;
}
exports.stringifyNumber = stringifyNumber;
}),
9748:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = (identity.isNode(key) && key.comment) || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error('With simple keys, key nodes cannot have comments');
    }
    if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
      const msg = 'With simple keys, collection cannot be used as a key value';
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys &&
    (!key ||
      (keyComment && value == null && !ctx.inFlow) ||
      identity.isCollection(key) ||
      (identity.isScalar(key)
        ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
        : typeof key === 'object'));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === '' ? '?' : explicitKey ? `? ${str}` : str;
    }
  }
  else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
  }
  else {
    str = `${str}:`;
    if (keyComment)
      str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  }
  else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === 'object')
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && identity.isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq &&
    indentStep.length >= 2 &&
    !ctx.inFlow &&
    !explicitKey &&
    identity.isSeq(value) &&
    !value.flow &&
    !value.tag &&
    !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
  let ws = ' ';
  if (keyComment || vsb || vcb) {
    ws = vsb ? '\n' : '';
    if (vcb) {
      const cs = commentString(vcb);
      ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === '' && !ctx.inFlow) {
      if (ws === '\n' && valueComment)
        ws = '\n\n';
    }
    else {
      ws += `\n${ctx.indent}`;
    }
  }
  else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf('\n');
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === '&' || vs0 === '!')) {
        let sp0 = valueStr.indexOf(' ');
        if (vs0 === '&' &&
          sp0 !== -1 &&
          sp0 < nl0 &&
          valueStr[sp0 + 1] === '!') {
          sp0 = valueStr.indexOf(' ', sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `\n${ctx.indent}`;
    }
  }
  else if (valueStr === '' || valueStr[0] === '\n') {
    ws = '';
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  }
  else if (valueComment && !valueCommentDone) {
    str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
  }
  else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
exports.stringifyPair = stringifyPair;
}),
3069:
((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(3301);
var foldFlowLines = __webpack_require__(4475);
const getFoldOptions = (ctx, isBlock) => ({
  indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === '\n') {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
  let str = '';
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
      str += json.slice(start, i) + '\\ ';
      i += 1;
      start = i;
      ch = '\\';
    }
    if (ch === '\\')
      switch (json[i + 1]) {
        case 'u':
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case '0000':
                str += '\\0';
                break;
              case '0007':
                str += '\\a';
                break;
              case '000b':
                str += '\\v';
                break;
              case '001b':
                str += '\\e';
                break;
              case '0085':
                str += '\\N';
                break;
              case '00a0':
                str += '\\_';
                break;
              case '2028':
                str += '\\L';
                break;
              case '2029':
                str += '\\P';
                break;
              default:
                if (code.substr(0, 2) === '00')
                  str += '\\x' + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case 'n':
          if (implicitKey ||
            json[i + 2] === '"' ||
            json.length < minMultiLineLength) {
            i += 1;
          }
          else {
            str += json.slice(start, i) + '\n\n';
            while (json[i + 2] === '\\' &&
              json[i + 3] === 'n' &&
              json[i + 4] !== '"') {
              str += '\n';
              i += 2;
            }
            str += indent;
            if (json[i + 2] === ' ')
              str += '\\';
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey
    ? str
    : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false ||
    (ctx.implicitKey && value.includes('\n')) ||
    /[ \t]\n|\n[ \t]/.test(value)
  )
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
  return ctx.implicitKey
    ? res
    : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
let blockEndNewlines;
try {
  blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent ||
    (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
  const literal = blockQuote === 'literal'
    ? true
    : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
      ? false
      : type === Scalar.Scalar.BLOCK_LITERAL
        ? true
        : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? '|\n' : '>\n';
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== '\n' && ch !== '\t' && ch !== ' ')
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf('\n');
  if (endNlPos === -1) {
    chomp = '-';
  }
  else if (value === end || endNlPos !== end.length - 1) {
    chomp = '+';
    if (onChompKeep)
      onChompKeep();
  }
  else {
    chomp = '';
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === '\n')
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === ' ')
      startWithSpace = true;
    else if (ch === '\n')
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? '2' : '1';
  let header = (startWithSpace ? indentSize : '') + chomp;
  if (comment) {
    header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value
      .replace(/\n+/g, '\n$&')
      .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2')
      .replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}\n${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if ((implicitKey && value.includes('\n')) ||
    (inFlow && /[[\]{},]/.test(value))) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes('\n')
      ? quotedString(value, ctx)
      : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey &&
    !inFlow &&
    type !== Scalar.Scalar.PLAIN &&
    value.includes('\n')) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === '') {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    }
    else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&\n${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey
    ? str
    : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === 'string'
    ? item
    : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.Scalar.BLOCK_FOLDED:
      case Scalar.Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow
          ? quotedString(ss.value, ctx)
          : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = (implicitKey && defaultKeyType) || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
exports.stringifyString = stringifyString;
}),
204:
((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(1127);
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  }
  else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== 'symbol') {
    if (identity.isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === 'number')
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    }
    else if (identity.isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_('key', node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_('value', node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  }
  else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== 'symbol') {
    if (identity.isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === 'number')
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    }
    else if (identity.isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_('key', node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_('value', node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === 'object' &&
    (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === 'function')
    return visitor(key, node, path);
  if (identity.isMap(node))
    return visitor.Map?.(key, node, path);
  if (identity.isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (identity.isPair(node))
    return visitor.Pair?.(key, node, path);
  if (identity.isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (identity.isAlias(node))
    return visitor.Alias?.(key, node, path);
  return undefined;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (identity.isCollection(parent)) {
    parent.items[key] = node;
  }
  else if (identity.isPair(parent)) {
    if (key === 'key')
      parent.key = node;
    else
      parent.value = node;
  }
  else if (identity.isDocument(parent)) {
    parent.contents = node;
  }
  else {
    const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
exports.visit = visit;
exports.visitAsync = visitAsync;
}),
5505:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 Ay: () => ( MagicString)
});
;
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
 const c = chars.charCodeAt(i);
 intToChar[i] = c;
 charToInt[c] = i;
}
function decodeInteger(reader) {
 let value = 0;
 let shift = 0;
 let integer = 0;
 do {
  const c = reader.next();
  integer = charToInt[c];
  value |= (integer & 31) << shift;
  shift += 5;
 } while (integer & 32);
 return value;
}
function decodeSign(num) {
 return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function encodeInteger(builder, num) {
 do {
  let clamped = num & 31;
  num >>>= 5;
  if (num > 0) clamped |= 32;
  builder.write(intToChar[clamped]);
 } while (num > 0);
}
function encodeSign(num) {
 return num < 0 ? -num << 1 | 1 : num << 1;
}
function hasMoreVlq(reader, max) {
 if (reader.pos >= max) return false;
 return reader.peek() !== comma;
}
var bufLength = 1024 * 16;
var td = typeof TextDecoder !== "undefined" ? new TextDecoder() : typeof Buffer !== "undefined" ? {
 decode(buf) {
  const out = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  return out.toString();
 }
} : {
 decode(buf) {
  let out = "";
  for (let i = 0; i < buf.length; i++) {
   out += String.fromCharCode(buf[i]);
  }
  return out;
 }
};
var StringWriter = class {
 constructor() {
  this.pos = 0;
  this.out = "";
  this.buffer = new Uint8Array(bufLength);
 }
 write(v) {
  const { buffer } = this;
  buffer[this.pos++] = v;
  if (this.pos === bufLength) {
   this.out += td.decode(buffer);
   this.pos = 0;
  }
 }
 flush() {
  const { buffer, out, pos } = this;
  return pos > 0 ? out + td.decode(buffer.subarray(0, pos)) : out;
 }
};
var StringReader = class {
 constructor(buffer) {
  this.pos = 0;
  this.buffer = buffer;
 }
 next() {
  return this.buffer.charCodeAt(this.pos++);
 }
 peek() {
  return this.buffer.charCodeAt(this.pos);
 }
 indexOf(char) {
  const { buffer, pos } = this;
  const idx = buffer.indexOf(char, pos);
  return idx === -1 ? buffer.length : idx;
 }
};
var EMPTY = ( null && ([]));
function decodeOriginalScopes(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const scopes = [];
 const stack = [];
 let line = 0;
 for (; reader.pos < length; reader.pos++) {
  line += decodeSign(decodeInteger(reader));
  const column = decodeSign(decodeInteger(reader));
  if (!hasMoreVlq(reader, length)) {
   const last = stack.pop();
   last[2] = line;
   last[3] = column;
   continue;
  }
  const kind = decodeSign(decodeInteger(reader));
  const fields = decodeSign(decodeInteger(reader));
  const hasName = fields & 1;
  const scope = hasName ? [line, column, 0, 0, kind, decodeSign(decodeInteger(reader))] : [line, column, 0, 0, kind];
  let vars = EMPTY;
  if (hasMoreVlq(reader, length)) {
   vars = [];
   do {
    const varsIndex = decodeSign(decodeInteger(reader));
    vars.push(varsIndex);
   } while (hasMoreVlq(reader, length));
  }
  scope.vars = vars;
  scopes.push(scope);
  stack.push(scope);
 }
 return scopes;
}
function encodeOriginalScopes(scopes) {
 const writer = new StringWriter();
 for (let i = 0; i < scopes.length; ) {
  i = _encodeOriginalScopes(scopes, i, writer, [0]);
 }
 return writer.flush();
}
function _encodeOriginalScopes(scopes, index, writer, state) {
 const scope = scopes[index];
 const { 0: startLine, 1: startColumn, 2: endLine, 3: endColumn, 4: kind, vars } = scope;
 if (index > 0) writer.write(comma);
 encodeInteger(writer, encodeSign(startLine - state[0]));
 state[0] = startLine;
 encodeInteger(writer, encodeSign(startColumn));
 encodeInteger(writer, encodeSign(kind));
 const fields = scope.length === 6 ? 1 : 0;
 encodeInteger(writer, encodeSign(fields));
 if (scope.length === 6) encodeInteger(writer, encodeSign(scope[5]));
 for (const v of vars) {
  encodeInteger(writer, encodeSign(v));
 }
 for (index++; index < scopes.length; ) {
  const next = scopes[index];
  const { 0: l, 1: c } = next;
  if (l > endLine || l === endLine && c >= endColumn) {
   break;
  }
  index = _encodeOriginalScopes(scopes, index, writer, state);
 }
 writer.write(comma);
 encodeInteger(writer, encodeSign(endLine - state[0]));
 state[0] = endLine;
 encodeInteger(writer, encodeSign(endColumn));
 return index;
}
function decodeGeneratedRanges(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const ranges = [];
 const stack = [];
 let genLine = 0;
 let definitionSourcesIndex = 0;
 let definitionScopeIndex = 0;
 let callsiteSourcesIndex = 0;
 let callsiteLine = 0;
 let callsiteColumn = 0;
 let bindingLine = 0;
 let bindingColumn = 0;
 do {
  const semi = reader.indexOf(";");
  let genColumn = 0;
  for (; reader.pos < semi; reader.pos++) {
   genColumn += decodeSign(decodeInteger(reader));
   if (!hasMoreVlq(reader, semi)) {
    const last = stack.pop();
    last[2] = genLine;
    last[3] = genColumn;
    continue;
   }
   const fields = decodeSign(decodeInteger(reader));
   const hasDefinition = fields & 1;
   const hasCallsite = fields & 2;
   const hasScope = fields & 4;
   let callsite = null;
   let bindings = EMPTY;
   let range;
   if (hasDefinition) {
    const defSourcesIndex = definitionSourcesIndex + decodeSign(decodeInteger(reader));
    definitionScopeIndex = decodeSign(decodeInteger(reader)) + (definitionSourcesIndex === defSourcesIndex ? definitionScopeIndex : 0);
    definitionSourcesIndex = defSourcesIndex;
    range = [genLine, genColumn, 0, 0, defSourcesIndex, definitionScopeIndex];
   } else {
    range = [genLine, genColumn, 0, 0];
   }
   range.isScope = !!hasScope;
   if (hasCallsite) {
    const prevCsi = callsiteSourcesIndex;
    const prevLine = callsiteLine;
    callsiteSourcesIndex += decodeSign(decodeInteger(reader));
    const sameSource = prevCsi === callsiteSourcesIndex;
    callsiteLine = (sameSource ? callsiteLine : 0) + decodeSign(decodeInteger(reader));
    callsiteColumn = (sameSource && prevLine === callsiteLine ? callsiteColumn : 0) + decodeSign(decodeInteger(reader));
    callsite = [callsiteSourcesIndex, callsiteLine, callsiteColumn];
   }
   range.callsite = callsite;
   if (hasMoreVlq(reader, semi)) {
    bindings = [];
    do {
     bindingLine = genLine;
     bindingColumn = genColumn;
     const expressionsCount = decodeSign(decodeInteger(reader));
     let expressionRanges;
     if (expressionsCount < -1) {
      expressionRanges = [[decodeSign(decodeInteger(reader))]];
      for (let i = -1; i > expressionsCount; i--) {
       const prevBl = bindingLine;
       bindingLine += decodeSign(decodeInteger(reader));
       bindingColumn = (bindingLine === prevBl ? bindingColumn : 0) + decodeSign(decodeInteger(reader));
       const expression = decodeSign(decodeInteger(reader));
       expressionRanges.push([expression, bindingLine, bindingColumn]);
      }
     } else {
      expressionRanges = [[expressionsCount]];
     }
     bindings.push(expressionRanges);
    } while (hasMoreVlq(reader, semi));
   }
   range.bindings = bindings;
   ranges.push(range);
   stack.push(range);
  }
  genLine++;
  reader.pos = semi + 1;
 } while (reader.pos < length);
 return ranges;
}
function encodeGeneratedRanges(ranges) {
 if (ranges.length === 0) return "";
 const writer = new StringWriter();
 for (let i = 0; i < ranges.length; ) {
  i = _encodeGeneratedRanges(ranges, i, writer, [0, 0, 0, 0, 0, 0, 0]);
 }
 return writer.flush();
}
function _encodeGeneratedRanges(ranges, index, writer, state) {
 const range = ranges[index];
 const {
  0: startLine,
  1: startColumn,
  2: endLine,
  3: endColumn,
  isScope,
  callsite,
  bindings
 } = range;
 if (state[0] < startLine) {
  catchupLine(writer, state[0], startLine);
  state[0] = startLine;
  state[1] = 0;
 } else if (index > 0) {
  writer.write(comma);
 }
 encodeInteger(writer, encodeSign(range[1] - state[1]));
 state[1] = range[1];
 const fields = (range.length === 6 ? 1 : 0) | (callsite ? 2 : 0) | (isScope ? 4 : 0);
 encodeInteger(writer, encodeSign(fields));
 if (range.length === 6) {
  const { 4: sourcesIndex, 5: scopesIndex } = range;
  if (sourcesIndex !== state[2]) {
   state[3] = 0;
  }
  encodeInteger(writer, encodeSign(sourcesIndex - state[2]));
  state[2] = sourcesIndex;
  encodeInteger(writer, encodeSign(scopesIndex - state[3]));
  state[3] = scopesIndex;
 }
 if (callsite) {
  const { 0: sourcesIndex, 1: callLine, 2: callColumn } = range.callsite;
  if (sourcesIndex !== state[4]) {
   state[5] = 0;
   state[6] = 0;
  } else if (callLine !== state[5]) {
   state[6] = 0;
  }
  encodeInteger(writer, encodeSign(sourcesIndex - state[4]));
  state[4] = sourcesIndex;
  encodeInteger(writer, encodeSign(callLine - state[5]));
  state[5] = callLine;
  encodeInteger(writer, encodeSign(callColumn - state[6]));
  state[6] = callColumn;
 }
 if (bindings) {
  for (const binding of bindings) {
   if (binding.length > 1) encodeInteger(writer, encodeSign(-binding.length));
   const expression = binding[0][0];
   encodeInteger(writer, encodeSign(expression));
   let bindingStartLine = startLine;
   let bindingStartColumn = startColumn;
   for (let i = 1; i < binding.length; i++) {
    const expRange = binding[i];
    encodeInteger(writer, encodeSign(expRange[1] - bindingStartLine));
    bindingStartLine = expRange[1];
    encodeInteger(writer, encodeSign(expRange[2] - bindingStartColumn));
    bindingStartColumn = expRange[2];
    encodeInteger(writer, encodeSign(expRange[0]));
   }
  }
 }
 for (index++; index < ranges.length; ) {
  const next = ranges[index];
  const { 0: l, 1: c } = next;
  if (l > endLine || l === endLine && c >= endColumn) {
   break;
  }
  index = _encodeGeneratedRanges(ranges, index, writer, state);
 }
 if (state[0] < endLine) {
  catchupLine(writer, state[0], endLine);
  state[0] = endLine;
  state[1] = 0;
 } else {
  writer.write(comma);
 }
 encodeInteger(writer, encodeSign(endColumn - state[1]));
 state[1] = endColumn;
 return index;
}
function catchupLine(writer, lastLine, line) {
 do {
  writer.write(semicolon);
 } while (++lastLine < line);
}
function decodeRangeMappings(input) {
 const { length } = input;
 const reader = new StringReader(input);
 const rangeMappings = [];
 do {
  const semi = reader.indexOf(";");
  const indices = [];
  let index = 0;
  while (reader.pos < semi) {
   index += decodeInteger(reader);
   indices.push(index);
  }
  rangeMappings.push(indices);
  reader.pos = semi + 1;
 } while (reader.pos <= length);
 return rangeMappings;
}
function encodeRangeMappings(decoded) {
 if (decoded.length === 0) return "";
 const writer = new StringWriter();
 for (let i = 0; i < decoded.length; i++) {
  const indices = decoded[i];
  if (i > 0) writer.write(semicolon);
  let index = 0;
  for (let j = 0; j < indices.length; j++) {
   const offset = indices[j];
   encodeInteger(writer, offset - index);
   index = offset;
  }
 }
 return writer.flush();
}
function decode(mappings) {
 const { length } = mappings;
 const reader = new StringReader(mappings);
 const decoded = [];
 let genColumn = 0;
 let sourcesIndex = 0;
 let sourceLine = 0;
 let sourceColumn = 0;
 let namesIndex = 0;
 do {
  const semi = reader.indexOf(";");
  const line = [];
  let sorted = true;
  let lastCol = 0;
  genColumn = 0;
  while (reader.pos < semi) {
   let seg;
   genColumn += decodeSign(decodeInteger(reader));
   if (genColumn < lastCol) sorted = false;
   lastCol = genColumn;
   if (hasMoreVlq(reader, semi)) {
    sourcesIndex += decodeSign(decodeInteger(reader));
    sourceLine += decodeSign(decodeInteger(reader));
    sourceColumn += decodeSign(decodeInteger(reader));
    if (hasMoreVlq(reader, semi)) {
     namesIndex += decodeSign(decodeInteger(reader));
     seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
    } else {
     seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
    }
   } else {
    seg = [genColumn];
   }
   line.push(seg);
   reader.pos++;
  }
  if (!sorted) sort(line);
  decoded.push(line);
  reader.pos = semi + 1;
 } while (reader.pos <= length);
 return decoded;
}
function sort(line) {
 line.sort(sortComparator);
}
function sortComparator(a, b) {
 return a[0] - b[0];
}
function encode(decoded) {
 const writer = new StringWriter();
 let sourcesIndex = 0;
 let sourceLine = 0;
 let sourceColumn = 0;
 let namesIndex = 0;
 for (let i = 0; i < decoded.length; i++) {
  const line = decoded[i];
  if (i > 0) writer.write(semicolon);
  if (line.length === 0) continue;
  let genColumn = 0;
  for (let j = 0; j < line.length; j++) {
   const segment = line[j];
   if (j > 0) writer.write(comma);
   encodeInteger(writer, encodeSign(segment[0] - genColumn));
   genColumn = segment[0];
   if (segment.length === 1) continue;
   encodeInteger(writer, encodeSign(segment[1] - sourcesIndex));
   encodeInteger(writer, encodeSign(segment[2] - sourceLine));
   encodeInteger(writer, encodeSign(segment[3] - sourceColumn));
   sourcesIndex = segment[1];
   sourceLine = segment[2];
   sourceColumn = segment[3];
   if (segment.length === 4) continue;
   encodeInteger(writer, encodeSign(segment[4] - namesIndex));
   namesIndex = segment[4];
  }
 }
 return writer.flush();
}
;
var BitSet = class BitSet {
 constructor(arg) {
 this.bits = arg instanceof BitSet ? arg.bits.slice() : [];
 }
 add(n) {
 this.bits[n >> 5] |= 1 << (n & 31);
 }
 has(n) {
 return !!(this.bits[n >> 5] & 1 << (n & 31));
 }
 forEach(fn) {
 const bits = this.bits;
 for (let w = 0; w < bits.length; w++) {
  let word = bits[w];
  while (word) {
  const lowest = word & -word;
  fn((w << 5) + 31 - Math.clz32(lowest));
  word ^= lowest;
  }
 }
 }
};
var Chunk = class Chunk {
 constructor(start, end, content) {
 this.start = start;
 this.end = end;
 this.original = content;
 this.intro = "";
 this.outro = "";
 this.content = content;
 this.storeName = false;
 this.edited = false;
 this.replacesUntil = -1;
 this.replacedFrom = -1;
 this.previous = null;
 this.next = null;
 }
 appendLeft(content) {
 this.outro += content;
 }
 appendRight(content) {
 this.intro = this.intro + content;
 }
 clone() {
 const chunk = new Chunk(this.start, this.end, this.original);
 chunk.intro = this.intro;
 chunk.outro = this.outro;
 chunk.content = this.content;
 chunk.storeName = this.storeName;
 chunk.edited = this.edited;
 chunk.replacesUntil = this.replacesUntil;
 chunk.replacedFrom = this.replacedFrom;
 return chunk;
 }
 contains(index) {
 return this.start < index && index < this.end;
 }
 eachNext(fn) {
 fn(this);
 let chunk = this.next;
 while (chunk) {
  fn(chunk);
  chunk = chunk.next;
 }
 }
 eachPrevious(fn) {
 fn(this);
 let chunk = this.previous;
 while (chunk) {
  fn(chunk);
  chunk = chunk.previous;
 }
 }
 edit(content, storeName, contentOnly) {
 this.content = content;
 if (!contentOnly) {
  this.intro = "";
  this.outro = "";
 }
 this.storeName = storeName;
 this.edited = true;
 return this;
 }
 prependLeft(content) {
 this.outro = content + this.outro;
 }
 prependRight(content) {
 this.intro = content + this.intro;
 }
 reset() {
 this.intro = "";
 this.outro = "";
 this.replacesUntil = -1;
 this.replacedFrom = -1;
 if (this.edited) {
  this.content = this.original;
  this.storeName = false;
  this.edited = false;
 }
 }
 split(index) {
 const sliceIndex = index - this.start;
 const originalBefore = this.original.slice(0, sliceIndex);
 const originalAfter = this.original.slice(sliceIndex);
 this.original = originalBefore;
 const newChunk = new Chunk(index, this.end, originalAfter);
 newChunk.outro = this.outro;
 this.outro = "";
 this.end = index;
 if (this.edited) {
  newChunk.edit("", false, true);
  newChunk.replacedFrom = this.replacedFrom;
 } else this.content = originalBefore;
 newChunk.next = this.next;
 if (newChunk.next) newChunk.next.previous = newChunk;
 newChunk.previous = this;
 this.next = newChunk;
 return newChunk;
 }
 toString() {
 return this.intro + this.content + this.outro;
 }
 trimEnd(rx) {
 this.outro = this.outro.replace(rx, "");
 if (this.outro.length) return true;
 const trimmed = this.content.replace(rx, "");
 if (trimmed.length) {
  if (trimmed !== this.content) {
  if (this.edited) this.edit(trimmed, this.storeName, true);
  else this.split(this.start + trimmed.length).edit("", void 0, true);
  }
  return true;
 } else {
  this.edit("", void 0, true);
  this.intro = this.intro.replace(rx, "");
  if (this.intro.length) return true;
 }
 }
 trimStart(rx) {
 this.intro = this.intro.replace(rx, "");
 if (this.intro.length) return true;
 const trimmed = this.content.replace(rx, "");
 if (trimmed.length) {
  if (trimmed !== this.content) {
  if (this.edited) this.edit(trimmed, this.storeName, true);
  else {
   this.split(this.end - trimmed.length);
   this.edit("", void 0, true);
  }
  }
  return true;
 } else {
  this.edit("", void 0, true);
  this.outro = this.outro.replace(rx, "");
  if (this.outro.length) return true;
 }
 }
};
var MagicStringError = class extends Error {
 name = "MagicStringError";
 constructor(message, options) {
 super(`[MagicString] ${message}`, options);
 }
};
function getBtoa() {
 if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
 const buffer = globalThis["Buffer"];
 if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
 return () => {
 throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
 };
}
const btoa = getBtoa();
var SourceMap = class {
 constructor(properties) {
 this.version = 3;
 this.file = properties.file;
 this.sources = properties.sources;
 this.sourcesContent = properties.sourcesContent;
 this.names = properties.names;
 this.mappings = typeof properties.mappings === "string" ? properties.mappings : encode(properties.mappings);
 if (typeof properties.x_google_ignoreList !== "undefined") this.x_google_ignoreList = properties.x_google_ignoreList;
 if (typeof properties.debugId !== "undefined") this.debugId = properties.debugId;
 if (typeof properties.rangeMappings !== "undefined") {
  let shouldOutputRangeMapping = false;
  for (const line of properties.rangeMappings) if (line.length !== 0) {
  shouldOutputRangeMapping = true;
  break;
  }
  if (shouldOutputRangeMapping) this.rangeMappings = encodeRangeMappings(properties.rangeMappings);
 }
 }
 toString() {
 return JSON.stringify(this);
 }
 toUrl() {
 return `data:application/json;charset=utf-8;base64,${btoa(this.toString())}`;
 }
};
function getLocator(source) {
 const lineOffsets = [0];
 for (let i = source.indexOf("\n"); i !== -1; i = source.indexOf("\n", i + 1)) lineOffsets.push(i + 1);
 return function locate(index) {
 let i = 0;
 let j = lineOffsets.length;
 while (i < j) {
  const m = i + j >> 1;
  if (index < lineOffsets[m]) j = m;
  else i = m + 1;
 }
 const line = i - 1;
 return {
  line,
  column: index - lineOffsets[line]
 };
 };
}
function getRelativePath(from, to) {
 const fromParts = from.split(/[/\\]/);
 const toParts = to.split(/[/\\]/);
 fromParts.pop();
 while (fromParts[0] === toParts[0]) {
 fromParts.shift();
 toParts.shift();
 }
 if (fromParts.length) {
 let i = fromParts.length;
 while (i--) fromParts[i] = "..";
 }
 return fromParts.concat(toParts).join("/");
}
function guessIndent(code) {
 const lines = code.split("\n");
 const tabbed = lines.filter((line) => /^\t+/.test(line));
 const spaced = lines.filter((line) => /^ {2,}/.test(line));
 if (tabbed.length === 0 && spaced.length === 0) return null;
 if (tabbed.length >= spaced.length) return "	";
 const min = spaced.reduce((previous, current) => {
 const numSpaces = /^ +/.exec(current)[0].length;
 return Math.min(numSpaces, previous);
 }, Infinity);
 return " ".repeat(min);
}
const dist_toString = Object.prototype.toString;
function isObject(thing) {
 return dist_toString.call(thing) === "[object Object]";
}
const BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const dist_intToChar = (() => {
 const chars = new Uint8Array(64);
 for (let i = 0; i < 64; i++) chars[i] = BASE64_CHARS.charCodeAt(i);
 return chars;
})();
const COMMA = 44;
const SEMICOLON = 59;
const BUFFER_SIZE = 16384;
const FLUSH_THRESHOLD = 16348;
const scratch = new Uint8Array(BUFFER_SIZE);
function writeVlq(pos, num) {
 num = num < 0 ? -num << 1 | 1 : num << 1;
 do {
 let clamped = num & 31;
 num >>>= 5;
 if (num > 0) clamped |= 32;
 scratch[pos++] = dist_intToChar[clamped];
 } while (num > 0);
 return pos;
}
const decoder = new TextDecoder();
var MappingsEncoder = class {
 constructor() {
 this.out = "";
 this.pos = 0;
 this.lines = [];
 this.buffered = 0;
 this.needsComma = false;
 this.prevGenColumn = 0;
 this.prevSourceIndex = 0;
 this.prevSourceLine = 0;
 this.prevSourceColumn = 0;
 this.prevNameIndex = 0;
 }
 endLine(segments) {
 this.lines.push(segments);
 this.buffered += segments.length + 1;
 if (this.buffered >= 4096) this.drain(null);
 }
 segments(segments) {
 this.drain(segments);
 }
 finish(segments) {
 this.drain(segments);
 this.flush();
 return this.out;
 }
 drain(trailing) {
 const lines = this.lines;
 const lineCount = lines.length;
 for (let l = 0; l <= lineCount; l++) {
  const line = l < lineCount ? lines[l] : trailing;
  if (line === null) break;
  for (let i = 0; i < line.length; i++) {
  if (this.pos > FLUSH_THRESHOLD) this.flush();
  const segment = line[i];
  if (this.needsComma) scratch[this.pos++] = COMMA;
  this.needsComma = true;
  this.pos = writeVlq(this.pos, segment[0] - this.prevGenColumn);
  this.prevGenColumn = segment[0];
  this.pos = writeVlq(this.pos, segment[1] - this.prevSourceIndex);
  this.prevSourceIndex = segment[1];
  this.pos = writeVlq(this.pos, segment[2] - this.prevSourceLine);
  this.prevSourceLine = segment[2];
  this.pos = writeVlq(this.pos, segment[3] - this.prevSourceColumn);
  this.prevSourceColumn = segment[3];
  if (segment.length === 5) {
   this.pos = writeVlq(this.pos, segment[4] - this.prevNameIndex);
   this.prevNameIndex = segment[4];
  }
  }
  if (l < lineCount) {
  if (this.pos > FLUSH_THRESHOLD) this.flush();
  scratch[this.pos++] = SEMICOLON;
  this.needsComma = false;
  this.prevGenColumn = 0;
  }
 }
 lines.length = 0;
 this.buffered = 0;
 this.flush();
 }
 flush() {
 this.out += decoder.decode(scratch.subarray(0, this.pos));
 this.pos = 0;
 }
};
const NEWLINE_CHAR$1 = 10;
function isWordCode(code) {
 return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
var Mappings = class {
 constructor(hires, encoder = null) {
 this.hires = hires;
 this.generatedCodeLine = 0;
 this.generatedCodeColumn = 0;
 this.raw = [];
 this.rawSegments = this.raw[this.generatedCodeLine] = [];
 this.rawRangeMappingsIndices = [];
 this.rawRangeMappings = hires === "experimental-range" ? [this.rawRangeMappingsIndices] : void 0;
 this.encoder = encoder;
 }
 nextLine() {
 if (this.encoder === null) {
  this.generatedCodeLine += 1;
  this.raw[this.generatedCodeLine] = this.rawSegments = [];
 } else {
  this.encoder.endLine(this.rawSegments);
  this.rawSegments = [];
  this.generatedCodeLine += 1;
 }
 this.generatedCodeColumn = 0;
 if (this.rawRangeMappings) this.rawRangeMappings[this.generatedCodeLine] = this.rawRangeMappingsIndices = [];
 }
 addMagicString(magicString, sourceIndex, nameIndex) {
 const { original } = magicString;
 const locate = getLocator(original);
 if (magicString.intro) this.advance(magicString.intro);
 magicString.firstChunk.eachNext((chunk) => {
  if (chunk.intro.length) this.advance(chunk.intro);
  if (sourceIndex === -1) this.advance(chunk.content);
  else if (chunk.edited) {
  const name = chunk.storeName ? nameIndex.get(original.slice(chunk.start, chunk.replacesUntil)) : void 0;
  this.addEdit(sourceIndex, chunk.content, locate(chunk.start), name ?? -1);
  } else this.addUneditedChunk(sourceIndex, chunk, original, locate(chunk.start), magicString.sourcemapLocations);
  if (chunk.outro.length) this.advance(chunk.outro);
 });
 if (magicString.outro) this.advance(magicString.outro);
 }
 addEdit(sourceIndex, content, loc, nameIndex) {
 if (content.length) {
  const contentLengthMinusOne = content.length - 1;
  let contentLineEnd = content.indexOf("\n", 0);
  let previousContentLineEnd = -1;
  while (contentLineEnd >= 0 && contentLengthMinusOne > contentLineEnd) {
  const segment = [
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
  ];
  if (nameIndex >= 0) segment.push(nameIndex);
  this.rawSegments.push(segment);
  this.nextLine();
  previousContentLineEnd = contentLineEnd;
  contentLineEnd = content.indexOf("\n", contentLineEnd + 1);
  }
  const segment = [
  this.generatedCodeColumn,
  sourceIndex,
  loc.line,
  loc.column
  ];
  if (nameIndex >= 0) segment.push(nameIndex);
  this.rawSegments.push(segment);
  this.advance(content.slice(previousContentLineEnd + 1));
 }
 }
 addUneditedChunk(sourceIndex, chunk, original, loc, sourcemapLocations) {
 const end = chunk.end;
 let i = chunk.start;
 if (this.hires) {
  const boundary = this.hires === "boundary";
  const experimentalRange = this.hires === "experimental-range";
  const encoder = experimentalRange ? null : this.encoder;
  let charInHiresBoundary = false;
  while (i < end) {
  if (encoder !== null && this.rawSegments.length >= 4096) {
   encoder.segments(this.rawSegments);
   this.rawSegments.length = 0;
  }
  if (experimentalRange && i + 1 >= end) this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
  ]);
  const code = original.charCodeAt(i);
  if (code === NEWLINE_CHAR$1) {
   loc.line += 1;
   loc.column = 0;
   this.nextLine();
   charInHiresBoundary = false;
  } else {
   if (boundary) {
   if (isWordCode(code)) {
    if (!charInHiresBoundary) {
    this.rawSegments.push([
     this.generatedCodeColumn,
     sourceIndex,
     loc.line,
     loc.column
    ]);
    charInHiresBoundary = true;
    }
   } else {
    this.rawSegments.push([
    this.generatedCodeColumn,
    sourceIndex,
    loc.line,
    loc.column
    ]);
    charInHiresBoundary = false;
   }
   } else if (experimentalRange) {
   if (i === chunk.start) {
    this.rawRangeMappingsIndices.push(this.rawSegments.length);
    this.rawSegments.push([
    this.generatedCodeColumn,
    sourceIndex,
    loc.line,
    loc.column
    ]);
   }
   } else this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
   ]);
   loc.column += 1;
   this.generatedCodeColumn += 1;
  }
  i += 1;
  }
 } else {
  const bits = sourcemapLocations.bits;
  while (i < end) {
  let newline = original.indexOf("\n", i);
  if (newline === -1 || newline > end) newline = end;
  if (newline > i) {
   this.rawSegments.push([
   this.generatedCodeColumn,
   sourceIndex,
   loc.line,
   loc.column
   ]);
   for (let w = i + 1 >> 5, last = newline - 1 >> 5; w <= last; w++) {
   let word = bits[w];
   if (!word) continue;
   const base = w << 5;
   while (word) {
    const lowest = word & -word;
    const index = base + 31 - Math.clz32(lowest);
    if (index > i && index < newline) {
    const offset = index - i;
    this.rawSegments.push([
     this.generatedCodeColumn + offset,
     sourceIndex,
     loc.line,
     loc.column + offset
    ]);
    }
    word ^= lowest;
   }
   }
   loc.column += newline - i;
   this.generatedCodeColumn += newline - i;
  }
  if (newline === end) break;
  loc.line += 1;
  loc.column = 0;
  this.nextLine();
  i = newline + 1;
  }
 }
 }
 advance(str) {
 if (!str) return;
 const lastNewline = str.lastIndexOf("\n");
 for (let i = str.indexOf("\n"); i !== -1; i = str.indexOf("\n", i + 1)) this.nextLine();
 this.generatedCodeColumn += str.length - lastNewline - 1;
 }
};
const n = "\n";
const NEWLINE_CHAR = "\n".charCodeAt(0);
const CR_CHAR = "\r".charCodeAt(0);
const warned = {
 insertLeft: false,
 insertRight: false,
 storeName: false
};
function expandReplacement(replacement, matched, position, str, captures, namedCaptures) {
 if (!replacement.includes("$")) return replacement;
 let result = "";
 let index = 0;
 while (index < replacement.length) {
 const dollar = replacement.indexOf("$", index);
 if (dollar === -1) {
  result += replacement.slice(index);
  break;
 }
 result += replacement.slice(index, dollar);
 const char = replacement[dollar + 1];
 let expansion = "$";
 let consumed = 1;
 if (char === "$") consumed = 2;
 else if (char === "&") {
  expansion = matched;
  consumed = 2;
 } else if (char === "`") {
  expansion = str.slice(0, position);
  consumed = 2;
 } else if (char === "'") {
  expansion = str.slice(position + matched.length);
  consumed = 2;
 } else if (char === "<" && namedCaptures !== void 0) {
  const close = replacement.indexOf(">", dollar + 2);
  if (close !== -1) {
  expansion = namedCaptures[replacement.slice(dollar + 2, close)] ?? "";
  consumed = close + 1 - dollar;
  }
 } else if (char >= "0" && char <= "9") {
  const second = replacement[dollar + 2];
  const double = second >= "0" && second <= "9" ? Number(char + second) : NaN;
  const single = Number(char);
  if (double >= 1 && double <= captures.length) {
  expansion = captures[double - 1] ?? "";
  consumed = 3;
  } else if (single >= 1 && single <= captures.length) {
  expansion = captures[single - 1] ?? "";
  consumed = 2;
  }
 }
 result += expansion;
 index = dollar + consumed;
 }
 return result;
}
var MagicString = class MagicString {
 constructor(string, options = {}) {
 const chunk = new Chunk(0, string.length, string);
 Object.defineProperties(this, {
  original: {
  writable: true,
  value: string
  },
  outro: {
  writable: true,
  value: ""
  },
  intro: {
  writable: true,
  value: ""
  },
  firstChunk: {
  writable: true,
  value: chunk
  },
  lastChunk: {
  writable: true,
  value: chunk
  },
  lastSearchedChunk: {
  writable: true,
  value: chunk
  },
  byStart: {
  writable: true,
  value: new Map([[0, chunk]])
  },
  byEnd: {
  writable: true,
  value: new Map([[string.length, chunk]])
  },
  filename: {
  writable: true,
  value: options.filename
  },
  indentExclusionRanges: {
  writable: true,
  value: options.indentExclusionRanges
  },
  sourcemapLocations: {
  writable: true,
  value: new BitSet()
  },
  storedNames: {
  writable: true,
  value: new Set()
  },
  indentStr: {
  writable: true,
  value: void 0
  },
  ignoreList: {
  writable: true,
  value: options.ignoreList
  },
  offset: {
  writable: true,
  value: options.offset || 0
  },
  hasMovedChunks: {
  writable: true,
  value: false
  }
 });
 }
 addSourcemapLocation(char) {
 this.sourcemapLocations.add(char);
 }
 append(content) {
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this.outro += content;
 return this;
 }
 appendLeft(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byEnd.get(index);
 if (chunk) chunk.appendLeft(content);
 else this.intro += content;
 return this;
 }
 appendRight(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byStart.get(index);
 if (chunk) chunk.appendRight(content);
 else this.outro += content;
 return this;
 }
 clone() {
 const cloned = new MagicString(this.original, {
  filename: this.filename,
  ignoreList: this.ignoreList,
  offset: this.offset
 });
 let originalChunk = this.firstChunk;
 let clonedChunk = cloned.firstChunk = cloned.lastSearchedChunk = originalChunk.clone();
 while (originalChunk) {
  cloned.byStart.set(clonedChunk.start, clonedChunk);
  cloned.byEnd.set(clonedChunk.end, clonedChunk);
  const nextOriginalChunk = originalChunk.next;
  const nextClonedChunk = nextOriginalChunk && nextOriginalChunk.clone();
  if (nextClonedChunk) {
  clonedChunk.next = nextClonedChunk;
  nextClonedChunk.previous = clonedChunk;
  clonedChunk = nextClonedChunk;
  }
  originalChunk = nextOriginalChunk;
 }
 cloned.lastChunk = clonedChunk;
 if (this.indentExclusionRanges) cloned.indentExclusionRanges = this.indentExclusionRanges.slice();
 cloned.sourcemapLocations = new BitSet(this.sourcemapLocations);
 cloned.storedNames = new Set(this.storedNames);
 cloned.intro = this.intro;
 cloned.outro = this.outro;
 cloned.hasMovedChunks = this.hasMovedChunks;
 return cloned;
 }
 generateDecodedMap(options) {
 options = options || {};
 const mappings = new Mappings(options.hires);
 const names = this._generateMappings(mappings);
 return {
  ...this._mapProperties(options, names),
  mappings: mappings.raw,
  rangeMappings: mappings.rawRangeMappings
 };
 }
 generateMap(options) {
 options = options || {};
 const encoder = new MappingsEncoder();
 const mappings = new Mappings(options.hires, encoder);
 const names = this._generateMappings(mappings);
 return new SourceMap({
  ...this._mapProperties(options, names),
  mappings: encoder.finish(mappings.rawSegments),
  rangeMappings: mappings.rawRangeMappings
 });
 }
 _generateMappings(mappings) {
 const names = [...this.storedNames];
 mappings.addMagicString(this, 0, new Map(names.map((name, i) => [name, i])));
 return names;
 }
 _mapProperties(options, names) {
 return {
  file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
  sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
  sourcesContent: options.includeContent ? [this.original] : void 0,
  names,
  x_google_ignoreList: this.ignoreList ? [0] : void 0
 };
 }
 _ensureindentStr() {
 if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
 }
 _getRawIndentString() {
 this._ensureindentStr();
 return this.indentStr;
 }
 getIndentString() {
 this._ensureindentStr();
 return this.indentStr ?? "	";
 }
 indent(indentStr, options) {
 const pattern = /^[^\r\n]/gm;
 if (isObject(indentStr)) {
  options = indentStr;
  indentStr = void 0;
 }
 if (indentStr === void 0) {
  this._ensureindentStr();
  indentStr = this.indentStr || "	";
 }
 if (indentStr === "") return this;
 const resolvedIndentStr = indentStr;
 options = options || {};
 const isExcluded = new BitSet();
 if (options.exclude) (typeof options.exclude[0] === "number" ? [options.exclude] : options.exclude).forEach((exclusion) => {
  for (let i = exclusion[0]; i < exclusion[1]; i += 1) isExcluded.add(i);
 });
 let shouldIndentNextCharacter = options.indentStart !== false;
 const indentPiece = (str) => {
  if (str === "") return str;
  const indented = str.replace(pattern, (match, offset) => offset > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match}` : match);
  shouldIndentNextCharacter = str[str.length - 1] === "\n";
  return indented;
 };
 this.intro = indentPiece(this.intro);
 let charIndex = 0;
 let chunk = this.firstChunk;
 const indentAt = (index) => {
  shouldIndentNextCharacter = false;
  if (index === chunk.start) chunk.appendRight(resolvedIndentStr);
  else {
  this._splitChunk(chunk, index);
  chunk = chunk.next;
  chunk.prependRight(resolvedIndentStr);
  }
 };
 while (chunk) {
  const end = chunk.end;
  if (!isExcluded.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
  if (chunk.edited) {
  if (!isExcluded.has(chunk.start)) chunk.content = indentPiece(chunk.content);
  else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
  } else if (options.exclude) {
  charIndex = chunk.start;
  while (charIndex < end) {
   if (!isExcluded.has(charIndex)) {
   const char = this.original.charCodeAt(charIndex);
   if (char === NEWLINE_CHAR) shouldIndentNextCharacter = true;
   else if (char !== CR_CHAR && shouldIndentNextCharacter) indentAt(charIndex);
   }
   charIndex += 1;
  }
  } else {
  charIndex = chunk.start;
  while (charIndex < end) {
   if (!shouldIndentNextCharacter) {
   const nextLine = this.original.indexOf(n, charIndex);
   if (nextLine === -1 || nextLine >= end) break;
   shouldIndentNextCharacter = true;
   charIndex = nextLine + 1;
   continue;
   }
   const char = this.original.charCodeAt(charIndex);
   if (char === NEWLINE_CHAR || char === CR_CHAR) {
   charIndex += 1;
   continue;
   }
   indentAt(charIndex);
   charIndex += 1;
  }
  }
  if (!isExcluded.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
  charIndex = chunk.end;
  chunk = chunk.next;
 }
 this.outro = indentPiece(this.outro);
 return this;
 }
 insert() {
 throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
 }
 insertLeft(index, content) {
 if (!warned.insertLeft) {
  console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
  warned.insertLeft = true;
 }
 return this.appendLeft(index, content);
 }
 insertRight(index, content) {
 if (!warned.insertRight) {
  console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
  warned.insertRight = true;
 }
 return this.prependRight(index, content);
 }
 move(start, end, index, affinity = "right") {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 index = this._resolveIndex(index);
 if (start === end) return this;
 if (start < 0 || end > this.original.length || index < 0 || index > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 if (index >= start && index <= end) throw new MagicStringError("cannot move a selection inside itself");
 this._split(start);
 this._split(end);
 this._split(index);
 const first = this.byStart.get(start);
 const last = this.byEnd.get(end);
 if (!first || !last) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (this.hasMovedChunks) {
  let cursor = first;
  while (cursor !== last) {
  cursor = cursor.next;
  if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
  }
 }
 const oldLeft = first.previous;
 const oldRight = last.next;
 let newLeft;
 let newRight;
 if (affinity === "left") {
  newLeft = this.byEnd.get(index) ?? null;
  if (!newLeft) {
  if (first === this.firstChunk) return this;
  newRight = this.firstChunk;
  } else {
  if (newLeft.next === first) return this;
  newRight = newLeft.next;
  }
 } else {
  newRight = this.byStart.get(index) ?? null;
  if (!newRight) {
  if (last === this.lastChunk) return this;
  newLeft = this.lastChunk;
  } else {
  if (newRight.previous === last) return this;
  newLeft = newRight.previous;
  }
 }
 if (oldLeft) oldLeft.next = oldRight;
 if (oldRight) oldRight.previous = oldLeft;
 if (newLeft) newLeft.next = first;
 if (newRight) newRight.previous = last;
 if (!oldLeft) this.firstChunk = oldRight;
 if (!oldRight) {
  this.lastChunk = oldLeft;
  this.lastChunk.next = null;
 }
 first.previous = newLeft;
 last.next = newRight || null;
 if (!newLeft) this.firstChunk = first;
 if (!newRight) this.lastChunk = last;
 this.hasMovedChunks = true;
 return this;
 }
 overwrite(start, end, content, options) {
 if (options === true) {
  if (!warned.storeName) {
  console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
  warned.storeName = true;
  }
  return this.update(start, end, content, {
  storeName: true,
  overwrite: true
  });
 }
 const optionObject = typeof options === "object" && options ? options : {};
 return this.update(start, end, content, {
  ...optionObject,
  overwrite: !optionObject.contentOnly
 });
 }
 update(start, end, content, options) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 if (start < 0) throw new MagicStringError(`start ${start} is out of bounds`);
 if (end > this.original.length) throw new MagicStringError(`end ${end} is out of bounds`);
 if (start === end) throw new MagicStringError(`cannot overwrite a zero-length range at ${start}, use appendLeft() or prependRight()`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 if (options === true) {
  if (!warned.storeName) {
  console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
  warned.storeName = true;
  }
  options = { storeName: true };
 }
 const optionObject = typeof options === "object" && options ? options : {};
 const storeName = optionObject.storeName || false;
 const overwrite = optionObject.overwrite || false;
 if (storeName) this.storedNames.add(this.original.slice(start, end));
 const first = this.byStart.get(start);
 for (let chunk = first; chunk.end < end;) {
  const next = chunk.next;
  if (next === null || next !== this.byStart.get(chunk.end)) throw new MagicStringError("cannot overwrite across a split point");
  chunk = next;
 }
 for (let chunk = first.next; chunk !== null && chunk.start < end; chunk = chunk.next) {
  chunk.edit("", false, !overwrite);
  chunk.replacesUntil = -1;
  chunk.replacedFrom = start;
 }
 first.edit(content, storeName, !overwrite);
 first.replacesUntil = end;
 first.replacedFrom = -1;
 return this;
 }
 prepend(content) {
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this.intro = content + this.intro;
 return this;
 }
 prependLeft(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byEnd.get(index);
 if (chunk) chunk.prependLeft(content);
 else this.intro = content + this.intro;
 return this;
 }
 prependRight(index, content) {
 index = this._resolveIndex(index);
 if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
 if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
 this._split(index);
 const chunk = this.byStart.get(index);
 if (chunk) chunk.prependRight(content);
 else this.outro = content + this.outro;
 return this;
 }
 remove(start, end) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (start === end) return this;
 if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 let chunk = this.byStart.get(start);
 while (chunk) {
  if (chunk.start > start) chunk.intro = "";
  if (chunk.end < end) chunk.outro = "";
  chunk.edit("", false, true);
  chunk.replacesUntil = -1;
  chunk.replacedFrom = -1;
  chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
 }
 return this;
 }
 reset(start, end) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 if (start === end) return this;
 if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
 if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
 this._split(start);
 this._split(end);
 let chunk = this.byStart.get(start);
 while (chunk) {
  chunk.reset();
  chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
 }
 return this;
 }
 lastChar() {
 if (this.outro.length) return this.outro[this.outro.length - 1];
 let chunk = this.lastChunk;
 while (chunk) {
  if (chunk.outro.length) return chunk.outro[chunk.outro.length - 1];
  if (chunk.content.length) return chunk.content[chunk.content.length - 1];
  if (chunk.intro.length) return chunk.intro[chunk.intro.length - 1];
  chunk = chunk.previous;
 }
 if (this.intro.length) return this.intro[this.intro.length - 1];
 return "";
 }
 lastLine() {
 let lineIndex = this.outro.lastIndexOf(n);
 if (lineIndex !== -1) return this.outro.slice(lineIndex + 1);
 let lineStr = this.outro;
 let chunk = this.lastChunk;
 while (chunk) {
  if (chunk.outro.length > 0) {
  lineIndex = chunk.outro.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.outro.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.outro + lineStr;
  }
  if (chunk.content.length > 0) {
  lineIndex = chunk.content.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.content.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.content + lineStr;
  }
  if (chunk.intro.length > 0) {
  lineIndex = chunk.intro.lastIndexOf(n);
  if (lineIndex !== -1) return chunk.intro.slice(lineIndex + 1) + lineStr;
  lineStr = chunk.intro + lineStr;
  }
  chunk = chunk.previous;
 }
 lineIndex = this.intro.lastIndexOf(n);
 if (lineIndex !== -1) return this.intro.slice(lineIndex + 1) + lineStr;
 return this.intro + lineStr;
 }
 slice(start = 0, end = this.original.length - this.offset) {
 start = this._resolveIndex(start);
 end = this._resolveIndex(end);
 let result = "";
 let chunk;
 if (this.hasMovedChunks) {
  chunk = this.firstChunk;
  while (chunk && (chunk.start > start || chunk.end <= start)) {
  if (chunk.start < end && chunk.end >= end || end === 0 && chunk.start === 0) return result;
  chunk = chunk.next;
  }
 } else {
  if (start >= end) return result;
  chunk = this._chunkAt(start);
 }
 if (chunk && chunk.edited && chunk.start !== start) throw new MagicStringError(`cannot use edited character ${start} as slice start anchor`);
 const startChunk = chunk;
 while (chunk) {
  if (end === 0 && chunk.start === 0) break;
  if (chunk.intro && (startChunk !== chunk || chunk.start === start)) result += chunk.intro;
  const containsEnd = chunk.start < end && chunk.end >= end;
  if (containsEnd && chunk.edited && chunk.end !== end) throw new MagicStringError(`cannot use edited character ${end} as slice end anchor`);
  const sliceStart = startChunk === chunk ? start - chunk.start : 0;
  const sliceEnd = containsEnd ? chunk.content.length + end - chunk.end : chunk.content.length;
  result += chunk.content.slice(sliceStart, sliceEnd);
  if (chunk.outro && (!containsEnd || chunk.end === end)) result += chunk.outro;
  if (containsEnd) break;
  chunk = chunk.next;
 }
 return result;
 }
 snip(start, end) {
 const clone = this.clone();
 clone.remove(-clone.offset, start);
 clone.remove(end, clone.original.length - clone.offset);
 return clone;
 }
 _resolveIndex(index) {
 const resolved = index + this.offset;
 if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
 if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
 return resolved;
 }
 _chunkAt(index) {
 let chunk = this.byStart.get(index);
 if (chunk) return chunk;
 chunk = this.lastSearchedChunk;
 const searchForward = index >= chunk.end;
 while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
 if (chunk) this.lastSearchedChunk = chunk;
 return chunk;
 }
 _split(index) {
 if (this.byStart.get(index) || this.byEnd.get(index)) return;
 let chunk = this.lastSearchedChunk;
 let previousChunk = chunk;
 const searchForward = index > chunk.end;
 while (chunk) {
  if (chunk.contains(index)) return this._splitChunk(chunk, index);
  chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
  if (chunk === previousChunk) return;
  previousChunk = chunk;
 }
 }
 _splitChunk(chunk, index) {
 if (chunk.edited && chunk.content.length) {
  const loc = getLocator(this.original)(index);
  throw new MagicStringError(`cannot split a chunk that has already been edited (${loc.line}:${loc.column} – "${chunk.original}")`);
 }
 const newChunk = chunk.split(index);
 this.byEnd.set(index, chunk);
 this.byStart.set(index, newChunk);
 this.byEnd.set(newChunk.end, newChunk);
 if (chunk === this.lastChunk) this.lastChunk = newChunk;
 this.lastSearchedChunk = chunk;
 return true;
 }
 toString() {
 let str = this.intro;
 let chunk = this.firstChunk;
 while (chunk) {
  str += chunk.toString();
  chunk = chunk.next;
 }
 return str + this.outro;
 }
 isEmpty() {
 if (this.intro.length && this.intro.trim()) return false;
 let chunk = this.firstChunk;
 while (chunk) {
  if (chunk.intro.length && chunk.intro.trim() || chunk.content.length && chunk.content.trim() || chunk.outro.length && chunk.outro.trim()) return false;
  chunk = chunk.next;
 }
 if (this.outro.length && this.outro.trim()) return false;
 return true;
 }
 length() {
 let chunk = this.firstChunk;
 let length = 0;
 while (chunk) {
  length += chunk.intro.length + chunk.content.length + chunk.outro.length;
  chunk = chunk.next;
 }
 return length;
 }
 trimLines() {
 return this.trim("[\\r\\n]");
 }
 trim(charType) {
 return this.trimStart(charType).trimEnd(charType);
 }
 trimEndAborted(charType) {
 const rx = new RegExp(`${charType || "\\s"}+$`);
 this.outro = this.outro.replace(rx, "");
 if (this.outro.length) return true;
 let chunk = this.lastChunk;
 do {
  const end = chunk.end;
  const aborted = chunk.trimEnd(rx);
  if (chunk.end !== end) {
  const next = chunk.next;
  if (this.lastChunk === chunk) this.lastChunk = next;
  this.byEnd.set(chunk.end, chunk);
  this.byStart.set(next.start, next);
  this.byEnd.set(next.end, next);
  }
  if (aborted) return true;
  chunk = chunk.previous;
 } while (chunk);
 this.intro = this.intro.replace(rx, "");
 return this.intro.length > 0;
 }
 trimEnd(charType) {
 this.trimEndAborted(charType);
 return this;
 }
 trimStartAborted(charType) {
 const rx = new RegExp(`^${charType || "\\s"}+`);
 this.intro = this.intro.replace(rx, "");
 if (this.intro.length) return true;
 let chunk = this.firstChunk;
 do {
  const end = chunk.end;
  const aborted = chunk.trimStart(rx);
  if (chunk.end !== end) {
  const next = chunk.next;
  if (chunk === this.lastChunk) this.lastChunk = next;
  this.byEnd.set(chunk.end, chunk);
  this.byStart.set(next.start, next);
  this.byEnd.set(next.end, next);
  }
  if (aborted) return true;
  chunk = chunk.next;
 } while (chunk);
 this.outro = this.outro.replace(rx, "");
 return this.outro.length > 0;
 }
 trimStart(charType) {
 this.trimStartAborted(charType);
 return this;
 }
 hasChanged() {
 if (this.intro || this.outro) return true;
 let outputIndex = 0;
 let chunk = this.firstChunk;
 while (chunk) {
  if (chunk.intro || chunk.outro) return true;
  if (!chunk.edited && chunk.start === outputIndex) outputIndex = chunk.end;
  else {
  if (!this.original.startsWith(chunk.content, outputIndex)) return true;
  outputIndex += chunk.content.length;
  }
  chunk = chunk.next;
 }
 return outputIndex !== this.original.length;
 }
 _hasRemovedContent(start, end) {
 const atBoundary = this.byStart.get(start);
 if (atBoundary && start === end) {
  const previous = this.byEnd.get(start);
  return !!previous && previous.content === "" && atBoundary.content === "";
 }
 let chunk = this._chunkAt(start);
 while (chunk && chunk.start < end) {
  if (chunk.content === "" && (chunk.replacedFrom < start || this.byStart.get(chunk.replacedFrom).replacesUntil < chunk.end)) return true;
  chunk = this.byStart.get(chunk.end);
 }
 return false;
 }
 _replaceRegexp(searchValue, replacement) {
 function getReplacement(match, index, str) {
  if (typeof replacement === "string") return expandReplacement(replacement, match[0], index, str, match.slice(1), match.groups);
  else return match.groups === void 0 ? replacement(match[0], ...match.slice(1), index, str) : replacement(match[0], ...match.slice(1), index, str, match.groups);
 }
 const replaceMatch = (match) => {
  if (match.index == null) return false;
  if (this._hasRemovedContent(match.index, match.index + match[0].length)) return false;
  const replacement = getReplacement(match, match.index, this.original);
  if (replacement === match[0]) return true;
  if (match[0].length === 0) this.appendRight(match.index - this.offset, replacement);
  else this.overwrite(match.index - this.offset, match.index + match[0].length - this.offset, replacement);
  return true;
 };
 if (searchValue.global) {
  searchValue.lastIndex = 0;
  for (const match of this.original.matchAll(searchValue)) replaceMatch(match);
 } else {
  const match = this.original.match(searchValue);
  if (match && !replaceMatch(match)) {
  const global = new RegExp(searchValue.source, `${searchValue.flags}g`);
  for (const next of this.original.matchAll(global)) if (replaceMatch(next)) break;
  }
 }
 return this;
 }
 _replaceString(string, replacement) {
 const { original } = this;
 let index = original.indexOf(string);
 while (index !== -1) {
  if (this._hasRemovedContent(index, index + string.length)) {
  index = original.indexOf(string, index + string.length);
  continue;
  }
  if (typeof replacement === "function") replacement = replacement(string, index, original);
  else replacement = expandReplacement(replacement, string, index, original, [], void 0);
  if (string !== replacement) {
  if (string.length === 0) this.appendRight(index - this.offset, replacement);
  else this.overwrite(index - this.offset, index + string.length - this.offset, replacement);
  }
  break;
 }
 return this;
 }
 replace(searchValue, replacement) {
 if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
 return this._replaceRegexp(searchValue, replacement);
 }
 _replaceAllString(string, replacement) {
 const { original } = this;
 const stringLength = string.length;
 if (stringLength === 0) {
  for (let index = 0; index <= original.length; index += 1) {
  if (this._hasRemovedContent(index, index)) continue;
  const _replacement = typeof replacement === "function" ? replacement("", index, original) : expandReplacement(replacement, "", index, original, [], void 0);
  if (_replacement !== "") this.appendRight(index - this.offset, _replacement);
  }
  return this;
 }
 for (let index = original.indexOf(string); index !== -1; index = original.indexOf(string, index + stringLength)) {
  if (this._hasRemovedContent(index, index + stringLength)) continue;
  const previous = original.slice(index, index + stringLength);
  const _replacement = typeof replacement === "function" ? replacement(previous, index, original) : expandReplacement(replacement, previous, index, original, [], void 0);
  if (previous !== _replacement) this.overwrite(index - this.offset, index + stringLength - this.offset, _replacement);
 }
 return this;
 }
 replaceAll(searchValue, replacement) {
 if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
 if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
 return this._replaceRegexp(searchValue, replacement);
 }
};
const hasOwnProp = Object.prototype.hasOwnProperty;
var Bundle = class Bundle {
 constructor(options = {}) {
 this.intro = options.intro || "";
 this.separator = options.separator !== void 0 ? options.separator : "\n";
 this.sources = [];
 this.uniqueSources = [];
 this.uniqueSourceIndexByFilename = new Map();
 }
 addSource(source) {
 if (source instanceof MagicString) return this.addSource({
  content: source,
  filename: source.filename,
  separator: this.separator
 });
 if (!isObject(source) || !source.content) throw new MagicStringError("addSource() requires a `content` property that is a MagicString");
 const content = source.content;
 const record = {
  content,
  filename: hasOwnProp.call(source, "filename") ? source.filename : content.filename,
  ignoreList: hasOwnProp.call(source, "ignoreList") ? source.ignoreList : content.ignoreList,
  indentExclusionRanges: hasOwnProp.call(source, "indentExclusionRanges") ? source.indentExclusionRanges : content.indentExclusionRanges,
  separator: source.separator ?? this.separator
 };
 if (record.filename) {
  const index = this.uniqueSourceIndexByFilename.get(record.filename);
  if (index === void 0) {
  this.uniqueSourceIndexByFilename.set(record.filename, this.uniqueSources.length);
  this.uniqueSources.push({
   filename: record.filename,
   content: content.original
  });
  } else if (content.original !== this.uniqueSources[index].content) throw new MagicStringError(`duplicate filename "${record.filename}" with different content, use unique filenames`);
 }
 this.sources.push(record);
 return this;
 }
 append(str, options) {
 this.addSource({
  content: new MagicString(str),
  separator: options && options.separator || ""
 });
 return this;
 }
 clone() {
 const bundle = new Bundle({
  intro: this.intro,
  separator: this.separator
 });
 this.sources.forEach((source) => {
  bundle.addSource({
  filename: source.filename,
  content: source.content.clone(),
  ignoreList: source.ignoreList,
  indentExclusionRanges: source.indentExclusionRanges,
  separator: source.separator
  });
 });
 return bundle;
 }
 toMagicString() {
 const combined = new MagicString(this.sources.map((source) => source.content.original).join(""));
 let offset = 0;
 let pending = this.intro;
 let first = null;
 let last = null;
 const byStart = new Map();
 const byEnd = new Map();
 let hasMovedChunks = false;
 for (const [i, source] of this.sources.entries()) {
  const magicString = source.content;
  const separator = i > 0 ? source.separator : "";
  if (magicString.original.length === 0) {
  pending += separator + magicString.toString();
  continue;
  }
  pending += separator + magicString.intro;
  let sourceFirst = null;
  let previous = null;
  let originalChunk = magicString.firstChunk;
  while (originalChunk) {
  const chunk = originalChunk.clone();
  chunk.start += offset;
  chunk.end += offset;
  if (chunk.replacesUntil !== -1) chunk.replacesUntil += offset;
  if (chunk.replacedFrom !== -1) chunk.replacedFrom += offset;
  chunk.previous = previous;
  chunk.next = null;
  if (previous) previous.next = chunk;
  byStart.set(chunk.start, chunk);
  byEnd.set(chunk.end, chunk);
  sourceFirst ??= chunk;
  previous = chunk;
  originalChunk = originalChunk.next;
  }
  const sourceLast = previous;
  sourceFirst.intro = pending + sourceFirst.intro;
  pending = "";
  sourceLast.outro += magicString.outro;
  if (last) {
  last.next = sourceFirst;
  sourceFirst.previous = last;
  } else first = sourceFirst;
  last = sourceLast;
  magicString.sourcemapLocations.forEach((index) => {
  if (index < magicString.original.length) combined.sourcemapLocations.add(index + offset);
  });
  magicString.storedNames.forEach((name) => combined.storedNames.add(name));
  if (magicString.hasMovedChunks) hasMovedChunks = true;
  offset += magicString.original.length;
 }
 if (!first || !last) {
  combined.intro = pending;
  return combined;
 }
 if (pending) last.outro += pending;
 combined.firstChunk = first;
 combined.lastChunk = last;
 combined.lastSearchedChunk = first;
 combined.byStart = byStart;
 combined.byEnd = byEnd;
 combined.hasMovedChunks = hasMovedChunks;
 return combined;
 }
 generateDecodedMap(options = {}) {
 const mappings = new Mappings(options.hires);
 const { names, x_google_ignoreList } = this._generateMappings(mappings);
 return {
  ...this._mapProperties(options, names, x_google_ignoreList),
  mappings: mappings.raw,
  rangeMappings: mappings.rawRangeMappings
 };
 }
 generateMap(options = {}) {
 const encoder = new MappingsEncoder();
 const mappings = new Mappings(options.hires, encoder);
 const { names, x_google_ignoreList } = this._generateMappings(mappings);
 return new SourceMap({
  ...this._mapProperties(options, names, x_google_ignoreList),
  mappings: encoder.finish(mappings.rawSegments),
  rangeMappings: mappings.rawRangeMappings
 });
 }
 _generateMappings(mappings) {
 let x_google_ignoreList;
 const storedNames = new Set();
 this.sources.forEach((source) => source.content.storedNames.forEach((name) => storedNames.add(name)));
 const names = [...storedNames];
 const nameIndex = new Map(names.map((name, i) => [name, i]));
 if (this.intro) mappings.advance(this.intro);
 this.sources.forEach((source, i) => {
  if (i > 0) mappings.advance(source.separator);
  const sourceIndex = source.filename ? this.uniqueSourceIndexByFilename.get(source.filename) ?? -1 : -1;
  mappings.addMagicString(source.content, sourceIndex, nameIndex);
  if (source.ignoreList && sourceIndex !== -1) {
  if (x_google_ignoreList === void 0) x_google_ignoreList = [];
  x_google_ignoreList.push(sourceIndex);
  }
 });
 return {
  names,
  x_google_ignoreList
 };
 }
 _mapProperties(options, names, x_google_ignoreList) {
 return {
  file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
  sources: this.uniqueSources.map((source) => {
  return options.file ? getRelativePath(options.file, source.filename) : source.filename;
  }),
  sourcesContent: this.uniqueSources.map((source) => {
  return (typeof options.includeContent === "function" ? options.includeContent(source) : options.includeContent) ? source.content : null;
  }),
  names,
  x_google_ignoreList
 };
 }
 getIndentString() {
 const indentStringCounts = new Map();
 this.sources.forEach((source) => {
  const indentStr = source.content._getRawIndentString();
  if (indentStr == null) return;
  indentStringCounts.set(indentStr, (indentStringCounts.get(indentStr) ?? 0) + 1);
 });
 return [...indentStringCounts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "	";
 }
 indent(indentStr) {
 if (!arguments.length) indentStr = this.getIndentString();
 if (indentStr === "") return this;
 let trailingNewline = !this.intro || this.intro.slice(-1) === "\n";
 this.sources.forEach((source, i) => {
  const indentStart = trailingNewline || i > 0 && /\r?\n$/.test(source.separator);
  source.content.indent(indentStr, {
  exclude: source.indentExclusionRanges,
  indentStart
  });
  trailingNewline = source.content.lastChar() === "\n";
 });
 if (this.intro) this.intro = indentStr + this.intro.replace(/^[^\r\n]/gm, (match, index) => {
  return index > 0 ? indentStr + match : match;
 });
 return this;
 }
 prepend(str) {
 this.intro = str + this.intro;
 return this;
 }
 toString() {
 const body = this.sources.map((source, i) => {
  return (i > 0 ? source.separator : "") + source.content.toString();
 }).join("");
 return this.intro + body;
 }
 isEmpty() {
 if (this.intro.length && this.intro.trim()) return false;
 if (this.sources.some((source, i) => {
  return i > 0 && source.separator.trim() !== "" || !source.content.isEmpty();
 })) return false;
 return true;
 }
 length() {
 return this.sources.reduce((length, source, i) => {
  return length + (i > 0 ? source.separator.length : 0) + source.content.length() + source.content.intro.length + source.content.outro.length;
 }, this.intro.length);
 }
 trimLines() {
 return this.trim("[\\r\\n]");
 }
 trim(charType) {
 return this.trimStart(charType).trimEnd(charType);
 }
 trimStart(charType) {
 const rx = new RegExp(`^${charType || "\\s"}+`);
 this.intro = this.intro.replace(rx, "");
 if (!this.intro) for (let i = 0; i < this.sources.length; i += 1) {
  const source = this.sources[i];
  if (i > 0) {
  source.separator = source.separator.replace(rx, "");
  if (source.separator) break;
  }
  if (source.content.trimStartAborted(charType)) break;
 }
 return this;
 }
 trimEnd(charType) {
 const rx = new RegExp(`${charType || "\\s"}+$`);
 for (let i = this.sources.length - 1; i >= 0; i -= 1) {
  const source = this.sources[i];
  if (source.content.trimEndAborted(charType)) return this;
  if (i > 0) {
  source.separator = source.separator.replace(rx, "");
  if (source.separator) return this;
  }
 }
 this.intro = this.intro.replace(rx, "");
 return this;
 }
};
})
};
