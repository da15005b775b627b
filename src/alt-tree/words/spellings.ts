/** The spelling of names and abbreviations that file names and addresses have in small letters. */
export const spellings: ReadonlyMap<string, string> = new Map(
  `API APIs AWS AI CSS HTML HTML5 CSS3 HTTP HTTPS SVG XML JSON YAML TOML CSV PDF RSS FAQ FAQs URL SDK CLI GUI UI UX IDE CI CD SQL SSH
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
  CodeQL OSX:OS$X SEO SaaS IoT ML LLM NLP RPi`
    .split(/\s+/)
    .map((entry) => {
      const [key = '', spelling = key] = entry.split(':');
      return [key.toLowerCase(), spelling.replaceAll('$', ' ')] as const;
    }),
);
