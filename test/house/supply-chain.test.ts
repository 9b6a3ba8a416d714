import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Locked {
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** What a package of the lock file must not be. */
function oddities(path: string, { resolved, integrity = '', dev, link, hasInstallScript }: Locked): string[] {
  return [
    // npm leaves the address out where it is the configured registry's
    ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${path} comes from ${resolved}`]),
    ...(/^sha512-/.test(integrity) ? [] : [`${path} has no sha512`]),
    ...(link ? [`${path} is a link`] : []),
    ...(hasInstallScript && !dev ? [`${path} runs a script when it is installed`] : []),
  ]
}

describe('the supply chain', () => {
  it('locks every package to the registry and its hash, and none that users get runs a script at install', () => {
    expect(locked.flatMap(([path, entry]) => oddities(path, entry))).toEqual([])
  })

  it('sees a package that comes from elsewhere or runs a script', () => {
    const integrity = 'sha512-abc'
    expect(oddities('a', { resolved: 'git+ssh://git@example.org/a.git', integrity })).toHaveLength(1)
    expect(oddities('a', { resolved: 'https://registry.npmjs.org/a', integrity, hasInstallScript: true })).toHaveLength(
      1,
    )
    expect(
      oddities('a', { resolved: 'https://registry.npmjs.org/a', integrity, hasInstallScript: true, dev: true }),
    ).toEqual([])
  })

  it('says in the README why each dependency is there', () => {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(read('package.json'))
    const text = read('README.md')
    const unexplained = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !text.includes(`| \`${name}\` |`),
    )
    expect(unexplained).toEqual([])
  })
})
