#!/usr/bin/env node
import module from 'node:module'

// V8 keeps what it compiled from run to run, where Node can (22.1 and later).
module.enableCompileCache?.()
await import('../dist/cli.js')
