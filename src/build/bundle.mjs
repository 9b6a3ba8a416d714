// Builds dist/: the command and the library as bundles with shared lazy chunks, the type declarations, and the packs' data.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const path = (relative) => fileURLToPath(new URL(relative, root))
const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'))

rmSync(path('dist'), { recursive: true, force: true })
mkdirSync(path('dist/data'), { recursive: true })
// What loads at every start is bundled; heavy packages stay outside and are imported when they are met.
const bundled = new Set(['commander', 'chalk', 'cli-table3', 'lilconfig', 'fast-string-width'])
await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'parse-worker': 'src/parse/pool/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !bundled.has(name)),
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
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
