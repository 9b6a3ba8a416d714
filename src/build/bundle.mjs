// Builds dist/: the command and the library as bundles with shared lazy chunks, the type declarations, and the packs' data.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { inAscii } from './ascii.mjs'
import { writtenOutClasses } from './character-classes.mjs'

const root = new URL('../../', import.meta.url)
const path = (relative) => fileURLToPath(new URL(relative, root))
const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'))

rmSync(path('dist'), { recursive: true, force: true })
mkdirSync(path('dist/data'), { recursive: true })
// What loads at every start is bundled; heavy packages stay outside and are imported when they are met.
const bundled = new Set(['commander', 'chalk', 'cli-table3', 'lilconfig', 'fast-string-width'])
const common = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external: Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !bundled.has(name)),
  plugins: [writtenOutClasses(/[\\/]src[\\/].*\.ts$/)],
  logLevel: 'warning',
}
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', 'parse-worker': 'src/parse/pool/worker.ts' },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
// The command is one CommonJS script, because that is what V8 can keep compiled; see bin/article.js. Its ora is inside,
// for a default export of an ES module is none to require.
await build({
  ...common,
  external: common.external.filter((name) => name !== 'ora'),
  entryPoints: { cli: 'src/cli/main.ts' },
  outfile: 'dist/cli.cjs',
  format: 'cjs',
  // V8 forgets where a script that was kept compiled would import from; Node's require takes ES modules as well.
  supported: { 'dynamic-import': false },
  // What packages load at once and the command never uses, or has lighter.
  alias: Object.fromEntries(
    Object.entries({
      'string-width': 'string-width',
      'node:child_process': 'child-process',
      fs: 'fs',
      'node:tty': 'tty',
    }).map(([name, shim]) => [name, path(`src/build/shims/${shim}.cjs`)]),
  ),
  define: { PACKAGE_VERSION: JSON.stringify(version), 'import.meta.url': '__moduleUrl' },
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
})
// bin/article.js reads it as Latin-1.
writeFileSync(path('dist/cli.cjs'), inAscii(readFileSync(path('dist/cli.cjs'), 'utf8')))
for (const language of ['da']) {
  const model = path(`src/languages/${language}/model`)
  if (existsSync(model)) cpSync(model, path(`dist/data/${language}`), { recursive: true })
  const pack = path(`src/languages/${language}`)
  const data = path(`dist/data/${language}`)
  if (existsSync(`${pack}/lists`)) {
    execFileSync(process.execPath, ['--import', 'tsx', path('src/train/write-lists.ts'), pack, data], {
      stdio: 'inherit',
    })
  }
}
execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '-p', path('src/build/types.json')], {
  stdio: 'inherit',
})
// The manual page is made of the command's own definitions.
writeFileSync(path('dist/article.1'), execFileSync(process.execPath, [path('bin/article.js'), 'man']))
execFileSync(process.execPath, [path('src/build/code-cache.cjs')])
