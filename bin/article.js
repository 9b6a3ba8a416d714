#!/usr/bin/env node
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const bundle = join(__dirname, '../dist/cli.cjs')
/** Where the build leaves what this very Node compiles the bundle to. */
const codeCache = `${bundle}.${process.version}-${process.arch}`

/** The bundle as a script, compiled already where V8 takes `cachedData`; it is nothing but ASCII. */
function scriptOf(cachedData) {
  return new Script(`(function (require, __filename) {${readFileSync(bundle, 'latin1')}\n})`, {
    filename: bundle,
    cachedData,
  })
}

function start(script) {
  script.runInThisContext()(require, bundle)
}

function readCache() {
  try {
    return readFileSync(codeCache)
  } catch {
    return undefined
  }
}

if (require.main === module) {
  const cachedData = readCache()
  if (cachedData) start(scriptOf(cachedData))
  else {
    // Another Node than the one that built the package: its own cache keeps what is compiled at load (22.1 and later).
    require('node:module').enableCompileCache?.()
    require(bundle)
  }
} else module.exports = { codeCache, scriptOf, start }
