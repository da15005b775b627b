// The pages of the workbench and of the HTML report: of each its code and its packages in one file, its style in another. Not minified, like
// the rest of dist.
import { build } from 'vite';

/** Each page by its name: where its code begins. */
const entries = { page: 'src/workbench/page/index.tsx', report: 'src/workbench/page/report/index.tsx' };

/** @returns the files by name, and the folders of the packages in them */
export async function page() {
  // Vite and what it bundles look at it: a test that builds has another one.
  process.env.NODE_ENV = 'production';
  const pages = [];
  for (const [name, entry] of Object.entries(entries)) pages.push(...(await bundled(name, entry)));
  return pages;
}

async function bundled(name, input) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      minify: false,
      cssMinify: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: `${name}.js`, assetFileNames: `${name}.[ext]`, codeSplitting: false },
      },
    },
  });
  return output.map((file) => ({ name: file.fileName, code: file.type === 'chunk' ? file.code : file.source }));
}

/** The folders of the packages that the page is made of, for their licences. */
export const pagePackages = ['node_modules/preact'];
