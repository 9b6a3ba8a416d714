// Compiles the name lists of a language pack for the package: tsx src/train/write-lists.ts LISTS_FOLDER OUT_FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { abbreviations } from '../languages/da/abbreviations.ts'
import { names } from '../languages/da/names.ts'
import { writeAliases } from '../parse/entities/names/aliases.ts'
import { writeLexicon } from '../parse/entities/tagger/lexicon.ts'
import { compileAliases } from './compile-aliases.ts'
import { compileLists } from './compile-lists.ts'

const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('say the folder of the lists and the folder to write to')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'lexicon.bin'), writeLexicon(compileLists(folder, abbreviations)))
writeFileSync(join(out, 'aliases.bin'), writeAliases(compileAliases(folder, names)))
