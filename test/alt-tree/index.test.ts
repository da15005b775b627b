import { describe, expect, test } from 'vitest';
import { propose } from '../../src/alt-tree/index.ts';
import { leadsToPicture } from '../../src/alt-tree/purpose.ts';
import type { Context, Control, Image } from '../../src/model/image.ts';
import { bareContext, bareImage } from '../world/image.ts';

type About = Partial<Omit<Image, 'context'>> & { readonly context?: Partial<Context> };

function image({ context, ...more }: About): Image {
  return { ...bareImage, ...more, context: { ...bareContext, ...context } };
}

function linked(src: string, target: string, more: Partial<Control> = {}): Image {
  return image({ src, context: { control: { kind: 'link', target, otherText: '', ...more } } });
}

function inLink(otherText: string): Partial<Context> {
  return { control: { kind: 'link', target: '/x', otherText } };
}

function altOf(found: Image, language = 'en'): string | undefined {
  return propose(found, { language })?.alt;
}

const shields = 'https://img.shields.io';

describe('A badge is named', () => {
  test.each([
    [`${shields}/badge/license-MIT-blue`, 'license: MIT'],
    [`${shields}/badge/License-CC%20BY--NC--SA%204.0-lightgrey.svg`, 'License: CC BY-NC-SA 4.0'],
    [`${shields}/badge/code_style-prettier-ff69b4.svg?style=flat-square`, 'code style: prettier'],
    [`${shields}/badge/PRs-welcome-brightgreen.svg`, 'PRs: welcome'],
    [`${shields}/badge/Material_for_MkDocs-526CFE?style=for-the-badge`, 'Material for MkDocs'],
    [`${shields}/badge/-Documentation-%23282ea9.svg`, 'Documentation'],
    [`${shields}/badge/node-%3E=18.0-blue.svg`, 'node: >=18.0'],
    [`${shields}/badge/%40PrettierCode-9f9f9f?logo=x`, 'PrettierCode'],
    [`${shields}/badge/$-sponsors-brightgreen`, 'sponsors'],
    [`${shields}/badge/built__with-snake__case-blue`, 'built_with: snake_case'],
    [`${shields}/static/v1?label=style&message=standard&color=blue`, 'style: standard'],
    ['https://badgen.net/badge/license/MIT/blue', 'license: MIT'],
    ['https://badgen.net/badge/icon/telegram?icon=telegram&label', 'telegram'],
    ['https://badgen.net/github/merged-prs/a/b', 'Merged GitHub pull requests'],
    ['https://badgen.net/badge/a/MIT?label=license', 'license: MIT'],
    [`${shields}/npm/v/@eslint/js.svg`, 'npm version'],
    [`${shields}/npm/dm/fdir?style=for-the-badge`, 'npm downloads'],
    [`${shields}/npm/l/magic-string.svg`, 'License'],
    [`${shields}/github/license/dapr/docs?label=License`, 'License'],
    [`${shields}/github/actions/workflow/status/a/b/test.yml`, 'Build status'],
    [`${shields}/github/check-runs/prettier/prettier/main?label=CI`, 'CI: Status of checks'],
    [`${shields}/github/v/release/argoproj/argo-cd?label=argo-cd`, 'argo-cd: Latest release'],
    [`${shields}/github/issues-pr-closed-raw/a/b?label=Merged+PRs`, 'Merged PRs'],
    [`${shields}/github/issues/a/b/help%20wanted?label=help%20wanted`, 'Help wanted'],
    [`${shields}/github/release-date/a/b`, 'Release date'],
    [`${shields}/opencollective/all/a`, 'Open Collective backers and sponsors'],
    [`${shields}/conda/vn/conda-forge/a.svg`, 'Conda version'],
    [`${shields}/docker/image-size/b3log/siyuan.svg`, 'Docker image size'],
    [`${shields}/docker/v/falcosecurity/event-generator`, 'Docker image version'],
    [`${shields}/github/repo-size/a/b.svg`, 'Size of the repository'],
    [`${shields}/github/size/a/b/dist/c.js`, 'Size of a file'],
    [`${shields}/github/watchers/a/b`, 'GitHub watchers'],
    [`${shields}/github/downloads-pre/a/b/latest/total`, 'GitHub downloads'],
    [`${shields}/gitlab/license/a/b`, 'License'],
    [`${shields}/gitlab/coverage/a/b/main`, 'Code coverage'],
    [`${shields}/gitlab/pipeline-status/a/b`, 'Pipeline status'],
    [`${shields}/crates/msrv/a`, 'Minimum supported Rust version'],
    [`${shields}/packagist/php-v/a/b`, 'Supported PHP versions'],
    [`${shields}/npm/types/a`, 'Type definitions'],
    [`${shields}/maven-central/v/org.a/b`, 'Maven Central version'],
    [`${shields}/jenkins/tests?jobUrl=https://a.example`, 'Test results'],
    [`${shields}/jenkins/build?jobUrl=https://a.example`, 'Build status'],
    [`${shields}/azure-devops/build/a/b/1/main`, 'Build status'],
    [`${shields}/homebrew/v/a`, 'Homebrew version'],
    [`${shields}/visual-studio-marketplace/i/a.b`, 'Visual Studio Marketplace installs'],
    [`${shields}/snyk/vulnerabilities/github/a/b`, 'Known vulnerabilities'],
    [`${shields}/twitter/url/https/example.org?label=Follow%20us%20on%20X`, 'Follow us on X'],
    ['https://badge.fury.io/gh/a%2Fb.svg', 'Latest version'],
    [`${shields}/badge/code_of-conduct-ff69b4`, 'code of conduct'],
    [`${shields}/badge/lights-on-green`, 'lights: on'],
    [`${shields}/badge/Donate-to%20Astropy-brightgreen`, 'Donate to Astropy'],
    [`${shields}/badge/Follow%20on-%F0%9D%95%8F-black`, 'Follow on X'],
    [`${shields}/github/actions/workflow/status/a/b/ci.yml?label=ci%20build`, 'CI build status'],
    [`${shields}/conda/v/pyviz/a?label=Conda%7Cpyviz`, 'Conda pyviz version'],
    [`${shields}/pub/v/a.svg?label=dev&include_prereleases`, 'dev: pub.dev version'],
    [`${shields}/pub/v/a.svg?label=pub.dev`, 'pub.dev version'],
    [`${shields}/github/issues-raw/a/b/bug-fix?label=`, 'bug-fix: GitHub issues'],
    ['https://packagephobia.com/badge?p=a', 'Install size'],
    [`${shields}/npm/v/a/beta.svg`, 'npm beta version'],
    [`${shields}/npm/v/@a/b/latest`, 'npm version'],
    [`${shields}/npm/v/@a/b/next`, 'npm next version'],
    [`${shields}/crates/v/a?label=deno_webgpu`, 'deno_webgpu: crates.io version'],
    [`${shields}/github/all-contributors/a/b`, 'Contributors'],
    [`${shields}/nexus/s/https/oss.jfrog.org/io.github/a.svg`, 'Latest snapshot version'],
    ['https://awesome.re/mentioned-badge.svg', 'Mentioned in Awesome'],
    ['https://awesome.re/badge.svg', 'Awesome'],
    ['https://snapcraft.io/micro/badge.svg', 'Snap Store status'],
    ['https://api.dependabot.com/badges/compatibility_score?dependency-name=a', 'Dependabot compatibility score'],
    [`${shields}/github/release/a/b-nightly.svg?label=refactor%20nightly`, 'refactor nightly: Latest release'],
    [`${shields}/github/v/release/a/b?label=Release&sort=semver`, 'Latest release'],
    [`${shields}/github/stars/a/b?label=%20`, 'GitHub stars'],
    [`${shields}/github/stars/a/b?label=A%20label%20that%20somebody%20made%20far%20too%20long`, 'GitHub stars'],
    [`${shields}/twitter/follow/sentry?label=sentry&style=social`, 'Follow on X'],
    [`${shields}/github/labels/a/b/Good%20first%20issue%21`, 'Good first issue!'],
    [`${shields}/github/issues/a/b/good%20first%20issue`, 'Good first issue'],
    [`${shields}/github/issues-search?query=is%3Aopen&label=good%20first%20issues`, 'Good first issues'],
    [`${shields}/github/issues-closed/a/b`, 'Closed GitHub issues'],
    [`${shields}/github/issues-pr-closed-raw/a/b`, 'Closed GitHub pull requests'],
    [`${shields}/github/issues-pr/a/b?color=0088ff`, 'GitHub pull requests'],
    [`${shields}/github/commits-since/a/b/latest/develop`, 'Commits since a release'],
    [`${shields}/github/commits-since/a/b/v1.2.0`, 'Commits since a release'],
    ['https://opencollective.com/a/tiers/gold-sponsor.svg?avatarHeight=36', 'Open Collective tier: gold sponsor'],
    ['https://opencollective.com/a/tiers/gold-sponsor/badge.svg', 'Open Collective tier: gold sponsor'],
    ['https://opencollective.com/a/tiers/sponsor.svg', 'Open Collective sponsors'],
    [`${shields}/github/stars/colinhacks/zod`, 'GitHub stars'],
    [`${shields}/pypi/v/mkdocs-material.svg`, 'PyPI version'],
    [`${shields}/pypi/dm/mkdocs-material.svg`, 'PyPI downloads'],
    [`${shields}/pypi/pyversions/black`, 'Supported Python versions'],
    [`${shields}/crates/v/serde.svg`, 'crates.io version'],
    [`${shields}/docker/pulls/squidfunk/mkdocs-material`, 'Docker pulls'],
    [`${shields}/codecov/c/github/micromark/micromark.svg`, 'Code coverage'],
    [`${shields}/discord/778680217417809931?label=Discord`, 'Discord chat'],
    [`${shields}/twitter/follow/argoproj?style=social`, 'Follow on X'],
    [`${shields}/opencollective/sponsors/eslint`, 'Open Collective sponsors'],
    [`${shields}/bundlephobia/minzip/remark-mdx.svg`, 'Minified and gzipped size'],
    [`${shields}/badge/dynamic/json?label=minzipped%20size&query=$.size&url=https://deno.land`, 'Minzipped size'],
    [`${shields}/endpoint?url=https://artifacthub.io/badge/repository/argo-cd`, 'Artifact Hub'],
    ['https://github.com/eslint/eslint/workflows/CI/badge.svg', 'CI workflow status'],
    ['https://github.com/mdn/data/actions/workflows/lint.yml/badge.svg?branch=main', 'Lint workflow status'],
    ['https://github.com/a/b/actions/workflows/build-status.yml/badge.svg', 'Build status'],
    ['https://github.com/a/b/actions/workflows/github-code-scanning/codeql/badge.svg', 'CodeQL workflow status'],
    ['https://codecov.io/gh/argoproj/argo-cd/branch/master/graph/badge.svg', 'Code coverage'],
    ['https://coveralls.io/repos/github/a/b/badge.svg?branch=main', 'Code coverage'],
    ['https://travis-ci.org/acornjs/acorn-jsx.svg?branch=master', 'Build status'],
    ['https://circleci.com/gh/cypress-io/docs/tree/main.svg?style=svg', 'Build status'],
    ['https://ci.appveyor.com/api/projects/status/32r7s2skrgm9ubva?svg=true', 'Build status'],
    ['https://readthedocs.org/projects/libcbor/badge/?version=latest', 'Documentation status'],
    ['https://badge.fury.io/js/keyv.svg', 'npm version'],
    ['https://badge.fury.io/py/black.svg', 'PyPI version'],
    ['https://api.securityscorecards.dev/projects/github.com/a/b/badge', 'OpenSSF Scorecard'],
    ['https://bestpractices.coreinfrastructure.org/projects/4486/badge', 'OpenSSF Best Practices'],
    ['https://api.netlify.com/api/v1/badges/e0dbbfc7-34f1/deploy-status', 'Netlify deploy status'],
    ['https://www.netlify.com/img/deploy/button.svg', 'Deploy to Netlify'],
    ['https://vercel.com/button', 'Deploy with Vercel'],
    ['https://sonarcloud.io/api/project_badges/measure?project=a&metric=ncloc', 'Lines of code'],
    ['https://sonarcloud.io/api/project_badges/measure?project=a&metric=bugs', 'Bugs found by SonarQube'],
    ['https://sonarcloud.io/api/project_badges/measure?project=a&metric=alert_status', 'Quality gate status'],
    ['https://sonarcloud.io/api/project_badges/quality_gate?project=a', 'Quality gate status'],
    [
      'https://app.fossa.com/api/projects/git%2Bgithub.com%2Fa%2Fb.svg?type=shield&issueType=security',
      'Security scan status',
    ],
    ['https://app.fossa.com/api/projects/git%2Bgithub.com%2Fa%2Fb.svg?type=shield', 'License scan status'],
    ['https://colab.research.google.com/assets/colab-badge.svg', 'Open in Colab'],
    ['https://github.com/codespaces/badge.svg', 'Open in GitHub Codespaces'],
    ['https://gitpod.io/button/open-in-gitpod.svg', 'Open in Gitpod'],
    ['https://badges.gitter.im/a/b.svg', 'Gitter chat'],
    ['https://repology.org/badge/version-for-repo/homebrew/rclone.svg', 'Packaged version'],
    ['https://repology.org/badge/tiny-repos/rclone.svg', 'Packaging status'],
    [`${shields}/sourceforge/dt/a?label=Downloads%20SourceForge`, 'Downloads SourceForge'],
    ['https://goreportcard.com/badge/github.com/a/b', 'Go Report Card'],
    ['https://opencollective.com/unified/backers/badge.svg', 'Open Collective backers'],
    ['https://play.google.com/intl/en_us/badges/images/generic/en-play-badge.png', 'Get it on Google Play'],
    ['https://david-dm.org/justmoon/node-extend.svg', 'Dependency status'],
  ])('%s → %s', (src, alt) => {
    expect(altOf(image({ src }))).toBe(alt);
  });

  test.each([
    [`${shields}/badge/license-MIT-blue`, 'license: MIT'],
    [`${shields}/npm/v/eslint`, undefined],
    ['https://codecov.io/gh/a/b/graph/badge.svg', undefined],
  ])('in its own words on a page in another language: %s → %s', (src, alt) => {
    expect(altOf(image({ src }), 'de')).toBe(alt);
  });

  test.each([
    'https://example.com/badge.svg',
    'badge.svg',
    `${shields}/badge/`,
    `${shields}/badge/only`,
    `${shields}/badge/%20-%20-blue`,
    'https://raw.githubusercontent.com/nodejs/Release/main/schedule.svg',
    `${shields}/github/issues-search?query=is%3Aopen`,
    `${shields}/github/labels/a/b`,
    'https://opencollective.com/a/tiers/badge.svg',
    '{{ site.badge }}',
  ])('not when its address does not contain a name: %s', (src) => {
    expect(altOf(image({ src }))).toBeUndefined();
  });
});

describe('The only content of a link is named after where it leads:', () => {
  test.each([
    ['img/footer-logo.png', 'https://github.com', 'GitHub'],
    ['keyv.svg', 'https://github.com/jaredwray/keyv', 'jaredwray/keyv on GitHub'],
    ['keyv.svg', 'https://github.com/jaredwray/keyv/blob/main/README.md#usage', 'jaredwray/keyv on GitHub'],
    ['flag-it.png', 'https://github.com/a/b/blob/main/docs/it-IT/README.md', undefined],
    ['a.png', 'https://github.com/a/b/tree/master/activity-monitor', 'activity-monitor in a/b on GitHub'],
    ['a.png', 'https://github.com/a/b/issues/12', 'Issue 12 of a/b on GitHub'],
    ['a.png', 'https://github.com/a/b/releases/latest', 'Releases of a/b on GitHub'],
    ['a.png', 'https://github.com/a/b/releases/download/v1/b-1.0.tar.xz', 'Download b-1.0.tar.xz from GitHub'],
    ['a.png', 'https://github.com/a/b/releases/latest/download/b.dmg', 'Download b.dmg from GitHub'],
    ['118266.png', 'https://github.com/keithamus', 'keithamus on GitHub'],
    ['donate.webp', 'https://github.com/sponsors/privatenumber?tier_id=1', 'Sponsor privatenumber on GitHub'],
    ['a.png', 'https://github.com/features/actions', undefined],
    ['a.png', 'https://twitter.com/jna_sh/status/798283937344651264', 'Post by jna_sh on X'],
    ['x.svg', 'https://x.com/daprdev', 'daprdev on X'],
    ['a.png', 'https://twitter.com/intent/tweet?text=a', undefined],
    ['0.jpg', 'https://youtu.be/0WAm0y2vLIo', 'Video on YouTube'],
    ['0.jpg', 'https://www.youtube.com/watch?v=0WAm0y2vLIo', 'Video on YouTube'],
    ['yt.svg', 'https://www.youtube.com/@eslint', 'eslint on YouTube'],
    ['d.svg', 'https://discord.gg/abc', 'Discord'],
    ['s.svg', 'https://acme.slack.com/join', 'Slack'],
    ['m.svg', 'https://fosstodon.org/@eslint', 'eslint on Mastodon'],
    ['l.svg', 'https://www.linkedin.com/company/acme', 'LinkedIn'],
    ['n.png', 'https://www.npmjs.com/package/@eslint/js', 'eslint/js on npm'],
    ['p.png', 'https://pypi.org/project/black/', 'black on PyPI'],
    ['a.png', 'https://opencollective.com/eslint/sponsor/3/website', undefined],
    ['mdn.svg', 'https://developer.mozilla.org/en-US/', 'MDN'],
    ['sponsor-fastapi.png', 'https://fastapi.tiangolo.com/', 'FastAPI'],
    ['sponsor-trendpop.png', 'https://www.trendpop.com/', 'Trendpop'],
    ['sponsor-cirrus-ci.png', 'https://cirrus-ci.org/', 'Cirrus CI'],
    ['sponsor-ip-fabric.png', 'https://ipfabric.io/', 'IP Fabric'],
    ['sponsor-kx.png', 'https://kx.com/', 'kx.com'],
    ['sponsor-future.svg', 'https://futureplc.com/', 'futureplc.com'],
    ['browserstack.svg', 'https://www.browserstack.com/open-source', 'BrowserStack'],
    ['techsponsors/1password-icon.svg', 'https://1password.com', '1password.com'],
    ['a.png', 'https://squidfunk.github.io/mkdocs-material/getting-started/', 'Getting started'],
    ['a.png', 'https://webtorrent.io/desktop/', undefined],
    ['a.png', 'https://codepen.io/bramus/pen/WNXyoYm', undefined],
    ['a.png', '/docs/getting-started/', 'Getting started'],
    ['a.png', 'guides/first_steps.html', 'First steps'],
    ['a.png', '../faq.md', 'FAQ'],
    ['a.png', '/docs/v2/', undefined],
    ['a.png', 'license.gpl.html', undefined],
    ['a.png', 'libxslt-numbersInternals.html', undefined],
    ['a.png', '#getting-started', 'Getting started'],
    ['1.png', '#cleanupstylesheet', undefined],
    ['a.png', '/posts/2016-09-27', undefined],
    ['a.png', '/p/8f3a2bc9d1', undefined],
    ['a.png', 'results?q=cat', undefined],
    ['a.png', 'a-very-long-title-of-some-post', undefined],
    ['a.png', '/', 'Home'],
    ['acme-logo.svg', '/', 'Acme home'],
    ['logo-textless.svg', '/', 'Home'],
    ['a.png', '#top', 'Back to top'],
    ['a.png', '#', undefined],
    ['mail.svg', 'mailto:a@b.example', 'Email'],
    ['phone.svg', 'tel:+491234', 'Call'],
    ['next.png', 'dh-manual.html', 'Next'],
    ['icons/search.svg', '/find', 'Search'],
    ['settings.png', '/docs/configuration', 'Configuration'],
    ['copy.png', '/x1/', undefined],
    ['a.png', 'javascript:void(0)', undefined],
    ['a.png', '{{ site.url }}', undefined],
    ['a.png', '', undefined],
  ])('%s to %s → %s', (src, target, alt) => {
    expect(altOf(linked(src, target))).toBe(alt);
  });

  test.each([
    ['a.png', 'https://github.com/a/b', 'GitHub: a/b'],
    ['a.png', 'https://discord.gg/abc', 'Discord'],
    ['sponsor-trendpop.png', 'https://www.trendpop.com/', 'Trendpop'],
    ['a.png', 'https://youtu.be/0WAm0y2vLIo', 'YouTube'],
    ['a.png', '/docs/getting-started/', undefined],
    ['a.png', '/', undefined],
    ['next.png', 'x.html', undefined],
  ])('on a page in another language no English word is added: %s to %s → %s', (src, target, alt) => {
    expect(altOf(linked(src, target), 'fr')).toBe(alt);
  });

  test('by its title, when its text has no meaning', () => {
    const named = { alt: { kind: 'text', text: 'icon' }, name: 'icon', title: 'Read the changelog' } as const;
    expect(propose({ ...linked('a.png', '/x'), ...named }, { language: 'de' })).toEqual({
      source: 'context',
      alt: 'Read the changelog',
      basis: 'its title',
    });
  });

  test('not when a link beside it leads to the same place: the two should be merged', () => {
    const { context, ...rest } = linked('a.png', 'https://github.com');
    expect(altOf({ ...rest, context: { ...context, adjacentLinkText: 'Source' } })).toBeUndefined();
  });

  test('not when it leads to the picture itself', () => {
    for (const target of ['a.png', 'large/a.png', 'https://example.com/a.webp?x=1']) {
      expect([altOf(linked('a.png', target)), leadsToPicture(linked('a.png', target))]).toEqual([undefined, true]);
    }
    expect(leadsToPicture(linked('a.png', 'a.html'))).toBe(false);
  });

  test.each([
    ['search.svg', 'Search'],
    ['icon-close.png', 'Close'],
    ['btn_submit.gif', 'Submit'],
    ['rocket.svg', undefined],
  ])('a button with %s → %s', (src, alt) => {
    expect(altOf(linked(src, '', { kind: 'button', target: undefined }))).toBe(alt);
    expect(altOf(image({ src, kind: 'button' }))).toBe(alt);
  });
});

describe('A logo is named', () => {
  test.each([
    ['react_foundation_logo.webp', {}, 'React Foundation logo'],
    ['images/hugo-logo-wide.svg', {}, 'Hugo logo'],
    ['github-logo-dark.png', {}, 'GitHub logo'],
    ['argo-cd-logo.svg', { nearby: 'Deploy with Argo CD.' }, 'Argo CD logo'],
    ['csstree-logo-rounded.svg', { heading: 'CSSTree' }, 'CSSTree logo'],
    ['logo.svg', {}, undefined],
    ['member_logos.webp', {}, undefined],
    ['kx-logo.png', {}, undefined],
    ['8f3a2b-logo.png', {}, undefined],
    ['how-we-made-our-new-logo.png', {}, undefined],
    ['catalogo.png', {}, undefined],
  ])('after its file and the page: %s, %j → %s', (src, context, alt) => {
    expect(altOf(image({ src, context }))).toBe(alt);
  });

  test('by the bare name on a page in another language', () => {
    expect(altOf(image({ src: 'hugo-logo.svg' }), 'ja')).toBe('Hugo');
  });

  test('not beside the words of a link, which name it already', () => {
    expect(altOf(linked('chai-logo.png', 'http://chaijs.com', { otherText: 'Chai Documentation' }))).toBeUndefined();
  });
});

describe('An image is decorative', () => {
  const beside = { control: { kind: 'link', target: '/', otherText: 'Edit this page' } } as const;
  test.each<[string, About]>([
    ['as an icon beside the words of a link', { src: 'icons/pencil.svg', context: beside }],
    ['as a small picture beside the words of a link', { src: 'a.png', width: 16, height: 16, context: beside }],
    [
      'as a sign with the same words',
      { src: 'lock.svg', width: 16, context: { control: { ...beside.control, otherText: 'Lock' } } },
    ],
    ['as an arrow in a button', { src: 'arrow-right.svg', context: beside }],
    ['as a spacer', { src: 'img/spacer.gif' }],
    ['as a line', { src: 'a.png', width: 600, height: 1 }],
    ['as a divider', { src: 'divider-2.png' }],
    ['as an invisible counter', { src: 'https://static.scarf.sh/a.png?x-pxid=4848fb3b' }],
    ['as an icon of what stands beside it', { src: 'icons/docker.svg', width: 20, context: { nearby: 'Docker' } }],
    [
      'as an icon with the same words as those beside it',
      {
        src: 'p.png',
        width: 32,
        alt: { kind: 'text', text: 'Android' },
        name: 'Android',
        context: { nearby: 'Android' },
      },
    ],
  ])('%s', (_, about) => {
    expect(propose(image(about), { language: 'ar' })).toMatchObject({ source: 'decorative', alt: '' });
  });

  test.each<[string, About]>([
    [
      'as the only content of a link',
      { src: 'icons/x.svg', context: { control: { ...beside.control, otherText: ' ' } } },
    ],
    [
      'as the only content of a link with a title',
      { src: 'a.png', width: 36, context: { control: { ...beside.control, otherText: 'Acme', isLabelled: true } } },
    ],
    ['as a large picture in a link', { src: 'dashboard.png', context: beside }],
    ['as an icon shown large', { src: 'app-icon.png', width: 512, context: beside }],
    ['as an icon beside other words', { src: 'icons/docker.svg', context: { nearby: 'Install it first' } }],
    ['as a screenshot beside its name', { src: 'ios.png', context: { nearby: 'iOS' } }],
    ['as a button', { src: 'spacer.gif', kind: 'button', decorativeBy: 'never' }],
    ['as part of a longer name', { src: 'spacer-component-api.png' }],
    ['as a sign that says more than the words of the link', { src: 'heart.png', width: 20, context: beside }],
    ['as a sign of a licence', { src: 'ico/min-oss.svg', width: 20, context: beside }],
  ])('never %s', (_, about) => {
    expect(propose(image(about), { language: 'en' })?.source).not.toBe('decorative');
  });
});

test.each([
  ['\u202egnp.ees\u2066', 'gnp.ees'],
  ['@octocat\u0000 reads', 'octocat reads'],
  ['a\n::error::b', 'a ::error::b'],
])('Text of a page is cleaned: %j → %j', (title, alt) => {
  const named = { alt: { kind: 'text', text: 'icon' }, name: 'icon', title } as const;
  expect(altOf({ ...linked('a.png', '/x'), ...named })).toBe(alt);
});

test('Words around a badge that are in another script are no English, whatever the page leaves unsaid', () => {
  const src = `${shields}/npm/v/a`;
  expect(propose(image({ src, context: { nearby: '最新版本，点击下载：' } }), { language: 'en' })).toBeUndefined();
  expect(altOf(image({ src, context: { nearby: 'English | 简体中文 | Read the documentation' } }))).toBe('npm version');
});

test.each([
  ['its size and name', image({ src: 'spacer.gif' }), 'sure'],
  ['an icon with the words of its link', image({ src: 'icons/docs.svg', context: inLink('Docs') }), 'sure'],
  ['an icon with an abbreviation', image({ src: 'icons/cos.svg', context: inLink('cos') }), undefined],
  ['another icon in a link with words', image({ src: 'icons/offsite.svg', context: inLink('Docs') }), undefined],
])('How certain it is that an image is decorative: %s', (_, found, certainty) => {
  expect(propose(found, { language: 'en' })).toMatchObject({ source: 'decorative', certainty });
});

describe('What is proposed is', () => {
  const heading = { heading: 'About Acme Tools' };
  const logo = (src: string) => image({ src, context: heading });

  test.each<[string, Image]>([
    ['the words of a badge', image({ src: `${shields}/badge/license-MIT-blue` })],
    ['a workflow by its name', image({ src: 'https://github.com/a/b/actions/workflows/test.yml/badge.svg' })],
    ['a repository behind the sign of the service', linked('GitHub-Mark-32px.png', 'https://github.com/acme/tools')],
    ['a person', linked('https://avatars.githubusercontent.com/u/1?v=4', 'https://github.com/octocat')],
    ['a sponsor', linked('donate.webp', 'https://github.com/sponsors/octocat')],
    [
      'a badge by its own words',
      image({ src: `${shields}/badge/dynamic/json?label=minzipped%20size&url=https://a.example` }),
    ],
    [
      'a service that the file is named after',
      linked('img/google-play-badge.png', 'https://play.google.com/store/apps/x'),
    ],
    ['a service behind its button', linked('slack-join-button.png', 'https://acme.slack.com/')],
    ['an address to write to', linked('icon-email.png', 'mailto:a@b.example')],
    ['the way up', linked('up_arrow.gif', '#top')],
    ['a counter that nobody sees', image({ src: 'https://static.scarf.sh/a.png?x-pxid=1' })],
  ])('certain: %s', (_, found) => {
    expect(propose(found, { language: 'en' })?.certainty).toBe('sure');
  });

  test.each<[string, Image]>([
    ['a workflow without a name', image({ src: 'https://github.com/a/b/actions/workflows/1.yml/badge.svg' })],
    ['a service behind another picture', linked('icon-6.png', 'https://apps.apple.com/app/acme/id1')],
    ['a repository behind a screenshot', linked('shot.png', 'https://github.com/acme/tools')],
    ['a repository behind its own sign', linked('acme.svg', 'https://github.com/acme/tools')],
    ['a repository behind a logo', linked('img/logo.png', 'https://github.com/acme/tools')],
    ['a repository behind an icon', { ...linked('oss.svg', 'https://github.com/acme/tools'), width: 20 }],
    ['a page of a repository', linked('github.svg', 'https://github.com/acme/tools/blob/main/a.md')],
    ['a service behind what it shows', linked('slack-alert.png', 'https://acme.slack.com/')],
    ['an address to write to behind a person', linked('jane.png', 'mailto:jane@b.example')],
    ['a workflow called main', image({ src: 'https://github.com/a/b/actions/workflows/main.yml/badge.svg' })],
    ['a service behind a picture of its size', linked('docs/slack.png', 'https://acme.slack.com/')],
    ['a channel without its service', image({ src: `${shields}/badge/Space-%23acme-blue?logo=matrix` })],
    ['a package with a scope', image({ src: `${shields}/badge/%40scope%2Fname-1.0-blue` })],
    ['a site that the file is named after, as the page spells it', linked('mozilla.png', 'https://mozilla.example/')],
    ['a logo, as the page spells it', logo('acme-logo-dark.svg')],
    [
      'a repository behind a card',
      linked('https://stats.example/api/top-langs/?username=acme&layout=pie', 'https://github.com/acme/tools'),
    ],
    ['a name that only a logo has', linked('acme-logo.svg', '/')],
    ['a file behind a bar', linked('https://progress-bar.xyz/86', 'https://github.com/acme/tools/blob/main/a.php')],
    ['a place behind a code to scan', linked('liberapay_qr_code.png', 'https://liberapay.com/acme/')],
    ['a service whose name is a letter of another', linked('box.png', 'https://x.com/')],
    ['a badge with one word', image({ src: `${shields}/badge/dynamic/yaml?label=mariadb&url=https://a.example` })],
    ['a video', linked('thumb.jpg', 'https://youtu.be/aWDIQMbp1cc')],
    ['the host of a site', linked('a.png', 'https://acme.example/')],
    ['words of an address', linked('a.png', 'https://acme.example/getting-started/')],
    ['a logo whose name is only a word', image({ src: 'logo-universal.png' })],
    ['a file with a logo in the middle', logo('acme-logo-tools.svg')],
    ['a picture with a logo on it', logo('acme-with-logo.svg')],
  ])('no more than a beginning: %s', (_, found) => {
    expect(propose(found, { language: 'en' })).toMatchObject({ source: 'context', certainty: undefined });
  });
});

test('Long and hostile addresses are read quickly, and give no name', () => {
  const long = [
    `https://img.shields.io/badge/${'a-'.repeat(500_000)}`,
    `/${'a/'.repeat(500_000)}`,
    `#${'-a'.repeat(500_000)}`,
  ];
  for (const address of [
    ...long,
    `https://github.com/${'%'.repeat(100_000)}`,
    `data:image/png;base64,${'A'.repeat(1e6)}`,
  ]) {
    expect(altOf(image({ src: address }))).toBeUndefined();
    expect(altOf(linked(address, address))).toBeUndefined();
    expect(altOf(linked('a.png', address))).toBeUndefined();
  }
});
