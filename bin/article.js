#!/usr/bin/env node
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// V8 11 (Node 20) takes a function for hot after some 66,000 bytecodes and optimises it aside. One article is over
// before that pays (12 of 140 ms, a quarter of the processor time), and over 1 MB of articles most of it is done again
// as its guesses fail: with 540,000 that takes a third less processor time, and 40 MB about the same. Later V8s wait
// by themselves and have no such flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=540000')
// An expression is compiled once, not first to bytecode and at its second run again: 4 of 140 ms.
setFlagsFromString('--no-regexp-tier-up')

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
